"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1317
# comentário	1090
# comentários	1090
# hozzászólás	764
# komentářů	165
# příspěvků	165
# σχόλια	322
# коментарі	1297
# коментарів	1297
# комментариев	1141
# комментарий	1141
# комментария	1141
# תגובות	671
# تعليقات	48
# نظر	532
# कमेंट	718
# € al mes durante # meses	502
# € al mese per # mesi	874
#件のコメント	903
#則留言	1362
#条评论	1362
""", 'a': """
a cikk a hirdetés után folytatódik	762
a hirdetés után folytatjuk	762
a lire également	616
a rovat további cikkei	765
abo abschließen	234
abonați-vă	1107
abonează-te	1107
abonner nå	992
abonner på nyhetsbrevet	994
abonnér	180
abonnér nu	180
abonnés	600
abonnés uniquement	649
abonē	945
abonēt	945
abrir menú	470
acasă	1117
accede a todos los contenidos sin límites	502
acceptér	189
accéder à l'article	600
acheter ce numéro	636
achetez ce numéro	636
actualités	616
adaugă un comentariu	1114
además	467
adhérer	596
adomány	755
adományozok	755
adományozás	755
agora não	1073
ai observat o greșeală	1114
ai सारांश	730
ai से तैयार सारांश	730
ai-genereret resumé	196
aiheeseen liittyvää	585
aiheesta lisää	585
ajouter à mes favoris	607
ajouter à vos sélections	607
ajánlataink	765
ajánljuk	765
ajánlott	765
ajánlott cikkek	765
ajánló	765
akceptuję	1057
akkurat nå	1005
aktuálně	166
alle abo-angebote im überblick	299
alle angaben ohne gewähr	305
alle newsletter im überblick	291
alle preise ohne gewähr	305
als bevorzugte quelle bei google hinzufügen	243
als podcast hören	300
alte știri	1115
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	1105
andra läser	19	1213
andra läser just nu	19
andra läste även	1213
andre har også lest	19
andre leser nå	1005
andre leste også	1005
andre læser	193
andre læser lige nu	193
andre læser også	19
andre læste også	193
angebot wählen	299
anhören	242
anhören # min	242
anmäl dig	1202
anmäl dig till nyhetsbrevet	1202
annonce - artiklen fortsætter nedenfor	188
annonces légales	636
annoncørbetalt indhold	199
annons - artikeln fortsätter nedan	1208
annonsen slutar här	1208
annonsinnehåll	1219
annonslänk	1208
annonsörsinnehåll	1219
annonsørinnhold	1011
anuluj odpowiedź	1059
användarvillkor	1209
anzeigensonderveröffentlichung	305
anúncio	1086
anúncios	1086
après la publicité	610
após a publicidade	1086
apóyanos	447
apúntate	454
article abonné	600
article ajouté à vos sélections	607
article précédent	616
article réservé aux abonnés	600
article sponsorisé	636
articles associés	616
articles liés	616
articles recommandés	616
articles récents	616
articole asemănătoare	1115
articole înrudite	1115
articoli più letti	877
articolul continuă după reclamă	1112
articolul continuă mai jos	1112
articolul următor	1115
artikeln fortsätter efter annonsen	1208
artikeln fortsätter nedan	1208
artikeln fortsätter under bilden	1208
artikeln är låst	1200
artikeln är uppläst av en dator	1205
artikkelen er låst	992
artiklen er låst	180
artiklen er læst op af en robot	185
artiklen fortsætter efter annoncen	188
artiklen fortsætter nedenfor	188
artiklen fortsætter under billedet	188
artykuł dla subskrybentów	1047
artykuł sponsorowany	1056
artykuły na e-mail	1049
artículo anterior	467
artículo relacionado	467
artículos recomendados	506
artículos relacionados	467
ascultă	1110
assine já	1077
atbalstīt	945
aucun commentaire à ce niveau	640
audio narrado por una voz automática	485
auf apple podcasts hören	281
auf spotify hören	281
ausgewählt für sie	304
avis de décès	636
avsluta när du vill	1200
avslutt når du vil	992
añadir a favoritos	458
añadir a mi lista	505
añadir comentario	465
añadir usuario	451
aún no te has registrado	451
""", 'b': """
banküberweisung	233
bağiş yap	1264
bağiş yapin	1264
bağlantiyi kopyala	1269
başa dön	1277
bei google als quelle hinzufügen	243
bei spotify hören	281
bejelentkezés	757
belépés	757
betrag wählen	233
bezárás	754
bild vergrößern	255
bitte versuchen sie es später erneut	291
bize ulaşin	1274
bjud en vän på artikeln	1205
bli månadsgivare	1198
bli støttemedlem	990
bliv støttemedlem	178
boletín	454
brukervilkår	1001
bugün değil	1263
bunlar da ilginizi çekebilir	1275
buďte v obraze	158
bài cùng chuyên mục	1339
bài cùng tác giả	1339
bài khác	1318
bài liên quan	1318
bài mới nhất	1339
bài quảng cáo	1340
bài tiếp theo	1318
bài viết liên quan	1318
bài đọc nhiều	1339
báo lỗi	1317
bình luận	1317
bình luận (#	1317
búsqueda	470
büyüt	1277
bądź na bieżąco	1049
bővebben	767
bạn có thể quan tâm	1318
bỏ qua	1308
""", 'c': """
cada aportación cuenta	501
cadastre-se grátis	1077
califica este artículo	465
cargar más	470
carte de crédit	599
cartão de crédito	1076
categorieën	975
categorías	467
caută	1117
ce contenu vous a-t-il été utile	634
ce résumé vous a-t-il été utile	634
cele mai noi știri	1115
celý článek	168
cerrar menú	470
cerrar sesión	451
cet article est en accès libre pour les abonnés	649
cet article est lu par une voix de synthèse	634
chci podpořit	155
chia sẻ	1313
chia sẻ bài viết	1313
chia sẻ facebook	1338
chia sẻ qua facebook	1338
chia sẻ ý kiến của bạn	1317
chuyên mục	1318
chủ đề	1318
chủ đề liên quan	1318
chủ đề nóng	1339
citeşte şi	1115
citește mai departe	1115	1117
citește mai mult	1115	1117
citește și	1115
citiți și	1115
col·labora	140
comentează	1114
comentário	1090
comentários	1090
commander ce numéro	636
commentaire en attente de modération	640
conditions générales	612
confidentialité	612
configuración	463
configuración de cookies	463
configurações de cookies	1088
consigue tu entrada aquí	487
consultez notre charte de modération	640
consíguelo en tu quiosco	487
contenu externe recommandé	632
contenu proposé par notre partenaire	636
contenu sponsorisé	610
contenus recommandés	653
contenus sponsorisés	610	616
conteúdo de marca	1086
conteúdo exclusivo	1077
conteúdo para assinantes	1077
conteúdo patrocinado	1086
conteúdo relacionado	1092
continua após a publicidade	1086
continuar leyendo aquí	451
continuer après la publicité	610
continúa abajo	461
contáctanos	465
conținut pentru abonați	1107
conținut sponsorizat	1112
cookieinställningar	1209
cookieの設定	901
cookie設定	901	1360
cookie设置	1360
copia l'enllaç	146
copiază link	1110
copiază linkul	1110
copy link thành công	1338
correo electrónico	454
creează cont	1107
créer mon compte	600
créer un compte	600
créer une alerte	642
créer une alerte sur ce thème	642
csak előfizetőknek	757
czytaj całość	1064
czytaj również	1061
czytaj także	1061
czytaj też	1061
czytaj więcej	1061	1064
czytaj więcej o	1061
các tin khác	1318
címkék	765
címlap	765
címlapról ajánljuk	765
có lẽ để sau	1308
có thể bạn quan tâm	19	1318
có thể bạn thích	19
cùng chuyên mục	1318
cùng chủ đề	1339
cùng tác giả	1339
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1277
dalinkitės	935
dalsza część artykułu pod materiałem wideo	1056
dalsza część artykułu pod wideo	1056
dalsza część tekstu pod wideo	1056
dalīties	945
další	168
další strana	168
další z rubriky	166
další zprávy	166
další článek	166
další články	19	166
danke für dein feedback	285
danke für ihr feedback	285
danos tu opinión	492
dans l'actualité	653
dans la même catégorie	616
dans la même rubrique	616
dans la même série	616
darovať	1168
das könnte dich auch interessieren	252
das könnte ihnen auch gefallen	252
das könnte sie auch interessieren	252
das könnte sie interessieren	252
das wichtigste in kürze, zusammengefasst von ki	275
datenschutzerklärung	248
daugiau šia tema	937
deixar um comentário	1090
deixe um comentário	1090
del på e-post	997
del på facebook	185	997
del på mail	185
del på twitter	185	997
del på x	185	997
dela inlägget	1205
dela på facebook	1205
dela på twitter	1205
dela på x	1205
dernière minute	616
dernières actualités	616
dernières infos	616
dernières nouvelles	616
desbloquear artículo	502
det er gratis å opprette en bruker	992
det læser andre	193
det är gratis att skapa ett konto	1200
detta material är skyddat enligt lagen om upphovsrätt	1242
detta är en annons	1208
detta är en plusartikel	1200
diese funktion steht nur angemeldeten nutzern zur verfügung	300
din aceeași categorie	1115
distribuiți	1110
diğer haberler	19	1275
dla subskrybentów	1047
do góry	1064
doar pentru abonați	1107
doação mensal	1074
doação única	1074
doba čtení # min	168
domiciliación bancaria	450
domů	168
donación mensual	447
donación única	447
donați	1106
donează	1106
donează acum	1106
donează lunar	1106
doner nå	990
données personnelles	612
donér	178
donér nu	178
doporučené	166
doporučené články	166
doporučujeme	166
dołącz do nas	1045
dołącz do newslettera	1049
du er nå påmeldt	994
du er nå påmeldt nyhetsbrevet	994
du kan när som helst avsluta prenumerationen	1202
du kan når som helst melde deg av	994
du kan opsige når som helst	180
du kanske också gillar	1213
du modtager snart en bekræftelse på mail	182
du même auteur	616
du prenumererar nu på nyhetsbrevet	1202
du vil kanskje også like	1005
dành cho bạn	1318
dành cho thuê bao	1310
dárkovat článek	156
därefter # kr/mån tills du säger upp	1200
débloquer l'article	600
débloquez cet article	649
déconnexion	600
découvrir l'offre	600
découvrir nos offres	649
découvrir toutes nos offres d'abonnement	649
déjà un compte	600
déjà un compte ? connectez-vous	600
""", 'e': """
e-mailová adresa	158
e-posta gönder	1269
edición digital	451
edición impresa	451
editörün seçtikleri	1275
edição impressa	1077
egyszeri támogatás	755
ehkä myöhemmin	572
ei tänään	572
el més llegit	144
elfelejtett jelszó	757
elige tu suscripción	502
elküldöm	760
előfizetek	757
előfizetés	757
előfizetőknek	757
előző	767
előző cikk	765
emlékeztess később	754
empfehlungen für sie	304
en este artículo	467
en çok okunan	1275
en çok okunan haberler	1275
en çok okunanlar	1275
engangsbeløb	178
engångsgåva	1198
ensemble, faisons vivre un média libre	648
enthält werbung	245
enviar comentário	1090
enviar corrección	465
envoyer à un ami	607
envoyer à un proche	607
envoyez-nous vos témoignages	630
erinnern sie mich später	229
erscheint täglich	291
erscheint wöchentlich	291
es gratis y solo te llevará un minuto	498
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	291
escreva um comentário	1090
esta funcionalidad es sólo para registrados	451
estás de acuerdo? vota	492
evästeasetukset	582
evästeet	582
ez is érdekelhet	765
ez is érdekelheti	765
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	1269
facebookでシェア	896
facebookでシェアする	896
faça login	1077
fes una donació	140
fiók létrehozása	757
fiókom	757
forstør billede	196
forstørr bilde	1008
fortsett uten å støtte	989
fortsätt läsa efter annonsen	1208
fortsätt utan att stödja	1197
fortsæt med at læse	188
fortsæt uden at støtte	177
fotogalería	467
friss hírek	765
fråga vår ai om artikeln	1211
fuldskærm	196
få adgang	180
få artiklen læst op	185
få de vigtigste nyheder hver morgen	182
få de viktigaste nyheterna varje morgon	1202
få de viktigste nyhetene hver morgen	994
få nyheder på mail	182
få nyheter på e-post	994
få nyheter på mejlen	1202
få overblikket her	196
få tilgang	992
få varsel når vi skriver om dette	1008
följ	1206
följ oss	1206
följ skribent	1206
följ ämnet	1206
för prenumeranter	1200
förderer werden	230
fördermitglied werden	230
föregående	1216
föregående artikel	1213
förstora	1216
følg	186	998
følg emne	186
følg os	186
følg oss	998
følg sagen her	196
følg tema	998
følg temaet og få varsel	1008
für abonnenten	234
für den newsletter anmelden	238
für dich empfohlen	304
für sie empfohlen	304
für sie entstehen keine mehrkosten	305
fă o donație	1106
""", 'g': """
galeriyi aç	1277
gem til læseliste	185
giriş	1265
giriş yap	1265
giriş yapin	1265
giv os feedback på artiklen	191
già abbonato	828
già registrato	828
gli articoli più letti	877
glömt lösenord	1200
godkänn	1209
godkänn alla	1209
gorące tematy	1061
gracias por tu opinión	485
guardar artículo	458
guardar para después	505
guardar para leer después	505
gå ikke glip af	193
gå ikke glip af noget	182
gå ikke glipp av noe	994
gå til indhold	196
gérer les cookies	612
gérer les préférences	632
gérer mes alertes	642
gérer mes choix	612
gérer vos préférences de cookies	632
góp ý	1317
gündem	1275
günün haberleri	1275
günün özeti	1275
gợi ý	1318
gửi	1317
gửi bình luận	1317
gửi email	1313
gửi ý kiến	1317
""", 'h': """
hai già un account	828
has iniciado sesión	483
havi támogatás	755
hayir teşekkürler	1263
hayir, teşekkürler	1263
haz una pregunta sobre este artículo	485
he leído y acepto la política de privacidad	498
hela artikeln fortsätter nedan	1208
hepsini gör	1277
hesap oluştur	1265
hibát talált	764
hier reinhören	281
hinweis schließen	229
hirdetés	762	762
hjälp oss att rätta fel	1211
hlavní zprávy	166
ho già donato	823
hoje não	1073
hoppa till innehåll	1216
hoppa över inlägg från facebook	1216
hoppa över inlägg från instagram	1216
hoppa över inlägg från x	1216
hozzászólok	764
hozzászólás	764
hozzászólások	764
hylkää	582
hylkää kaikki	582
hyväksy	582
hyväksy evästeet	582
hyväksy kaikki	582
här kan du kommentera artikeln	1211
håll dig uppdaterad	1202
hírfolyam	765
hören sie diesen artikel	281
hør saken	997
""", 'i': """
i più commentati	843
i più letti	843
i più letti della settimana	877
i più visti	843
ich unterstütze schon	229
identifícate	502
ienākt	945
iesakām	947
ihre meinung zählt	250
ikke gå glipp av	1005
ikke nå	989
il tuo browser non può riprodurre il video	856
il tuo commento sarà pubblicato dopo l'approvazione	865
iletişim	1274
ilgili içerikler	1275
ilginizi çekebilecek haberler	1275
ilginizi çekebilir	1275
ilmoita virheestä	584
imprimir artículo	505
in bài	1313
in bài viết	1313
in trang này	1338
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
iniciar sessão	1077
inicie sesión	451
inne artykuły	1061
innhold fra annonsør	1011
inscription à la newsletter	603
inscrivez-vous à notre newsletter	603
inställningar	1209
introduce un email válido	498
intră în cont	1107
invítanos a un café	447
início	1095
ir para o conteúdo	1095
ispiši	1161
içeriğe geç	1277
""", 'j': """
j'ai déjà donné	595
j'ai déjà un compte	600
ja n'ets subscriptor? inicia sessió	141
jaa twitterissä	579
jaa x:ssä	579
jag förstår	1209
jag stödjer redan	1197
jaunākie	947
je commande ce numéro	636
je gère mes cookies	612
je soutiens déjà	595
jede spende zählt	295
jeder beitrag zählt	295
jeder euro zählt	295
jednorázově	155
jeg forstår	1001
jeg støtter allerede	177	989
jetzt angebot wählen	299
jetzt anhören	242
jetzt reinhören	281
jetzt unterstützen	230
již mám předplatné	156
jobs in ihrer nähe	279
juttu jatkuu kuvan jälkeen	581
juttu jatkuu mainoksen jälkeen	581
już wspieram	1044
já doei	1073
já sou apoiador	1073
já sou assinante	1077
já tem conta	1077
já tem uma conta	1077
já é assinante? faça login	1077
jätä kommentti	584
""", 'k': """
kapcsolódó	765
kapcsolódó cikk	765
kapcsolódó cikkek	765
kapcsolódó tartalom	765
kapcsolódó témák	765
kategóriák	765
kaupallinen yhteistyö	581
keresés	767
kezdőlap	767
không phải bây giờ	1308
không, cảm ơn	1308
ki-übersicht	275
kijelentkezés	757
kipróbálom	757
kirjaudu sisään	574
kjøp abonnement	992
kjøp tilgang	992
klíčová slova	166
komentáre	1175
komentář	165
komentáře	165
komentāri	945
komentēt	945
komerčné oznámenie	1172
komerční sdělení	162
kommentarerna förhandsmodereras	1211
kommentér	191
kopiera länk	1205
kopiera länken	1205
kopijuoti nuorodą	935
kopiér link	185
kopiér linket	185
kopírovat odkaz	160
kopírovať odkaz	1175
kopēt saiti	945
kullanim koşullari	1272
kup dostęp	1047
käyttöehdot	582
később	754
köp	1200
köszönöm, nem	754
következő	767
következő cikk	765
køb abonnement	180
køb adgang	180
kúpiť predplatné	1169
küldés	760
küldés e-mailben	760
künye	1272
""", 'l': """
la discussione è chiusa	841
la nota continúa después del anuncio	461
la rédaction vous conseille	616
la sélection de la rédaction	616
las más leídas	467
las más leídas de hoy	506
las noticias más leídas	506
lasi arī	947
lasiet arī	947
lasă un comentariu	1114
lasītākie	947
lataa lisää	587
le choix de la rédaction	616
le journal numérique	600
le lien a été copié	652
le lien a été copié dans le presse-papiers	652
le notizie più lette	877
le più lette	843
lea también	467
lee sin límites	502
lee también	467
leer artículo completo	470
leer más	470
leer también	467
legfrissebb hírek	765
leggi di più	846
leggi più tardi	876
legnépszerűbb	765
leia também	1092
les choix de la rédaction	616
les lecteurs ont aussi consulté	653
les også	1005
les plus commentés	616
les plus partagés	616
les prix indiqués sont susceptibles d'évoluer	636
les våre debattregler	1003
lien copié	607
lien copié dans le presse-papiers	652
liity jäseneksi	573
lineでシェア	896
lineで送る	896
link bài gốc	1338
link kopiëren	966
link másolása	760
lire la suite pour #€	600
lire la vidéo	619
lire à haute voix	607
lire également	616
lisää aiheesta	585
liên hệ	1317
liên quan	1318
llegeix també	144
lo + leído	467
lo más comentado	467
lo más compartido	467
lo más leído	467
lo más popular	467
lo más visto	467
lo más visto hoy	506
lo último	467
los lectores también leyeron	506
lubię to	1053
lue lisää	585
lue lisää aiheesta	585
lue myös	585
lui écrire	630
lähetä sähköpostilla	579
lämna en kommentar	1211
länk kopierad	1205
länken kopierad	1205
länken är kopierad	1205
läs hela artikeln	1216
läs hela texten	1216
läs hela texten här	1216
läs kommentarer	1211
läs mer	1213	1216
läs mer om	1213
läs också	1213
läs senare	1205
läs vidare	1200	1213
läs våra kommentarsregler	1211
läs även	1213
lästid	1216
lästid # min	1216
lås op	180
lås opp artikkelen	992
lås opp saken	992
lås upp artikeln	1200
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
lên đầu trang	1320
lưu	1313
lưu bài	1313
lưu bài viết	1313
lưu bài để đọc sau	1338
lấy link	1338
""", 'm': """
magari più tardi	823
mai târziu	1105
mainos päättyy	581
mais notícias	1092
manşetler	1275
masquer la publicité	636
masz już konto	1047
masz już konto? zaloguj się	1047
materialet är skyddat enligt lagen om upphovsrätt	1242
materiał partnera	1056
materiał promocyjny	1056
materiał sponsorowany	1056
matérias relacionadas	1092
media społecznościowe	1054
megnézem	767
megosztás	760
megosztás a facebookon	760
megosztás facebookon	760
megosztás twitteren	760
mehr für dich	304
mehr für sie	304
meld deg på	994
meld deg på nyhetsbrevet	994
mentions légales	612
mentés	760
menú	470
menü	255	767	1277
menü schließen	255
menü öffnen	255
mer från	1213
mer läsning	1213
merci d'avoir voté	640
messaggio pubblicitario con finalità promozionale	860
mest läst	1213
mest lästa	1213
mest læst	193
mest læste	193
minn meg på det senere	989
modalità di pagamento	827
modifier mes préférences	632
modtag en notifikation, når vi skriver om emnet	196
mogą cię zainteresować	1061
mohlo by se vám líbit	166
mohlo by vás také zajímat	166
mohlo by vás zajímat	166
mohlo by vás zaujímať	1173
monatlich kündbar	299
mostra di più	846
mostrar más	470
mot de passe oublié	600
mots clés	616
mots-clés	616
może cię zainteresować	1061
może później	1044
možda će vas zanimati	1159
možná později	154
muistuta myöhemmin	572
mutass többet	767
muut lukivat myös	585
myöhemmin	572
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
másolás	760
máte již účet	156
máte předplatné? přihlaste se	156
månadsgåva	1198
månedlig gave	990
månedligt bidrag	178
måske senere	177
måske vil du også kunne lide	193
més informació	144
més llegides	144
método de pago	450
métodos de pagamento	1076
métodos de pago	450
můj účet	156
mới nhất	1318
mở rộng	1320
""", 'n': """
nahlásit chybu	165
najchętniej czytane	1061
najczęściej czytane	1061
najczęściej czytane artykuły	1061
najnovšie	1173
najnowsze artykuły	1061
najnowsze wiadomości	1061
najčitanije	1159
najčítanejšie	1173
napsat komentář	165
naročite se	1182
naročnina	1182
nastavení	163
nastavení cookies	163
następna strona	1064
następny	1064
następny artykuł	1061
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
nem, köszönöm	754
nenhum comentário	1090
neueste beiträge	252
nhắc tôi sau	1308
nie dziękuję	1044
nie dziś	1044
nie pamiętasz hasła	1047
nie, dziękuję	1044
noteで書く	896
notre sélection	616
notre sélection d'articles	653
notícias relacionadas	1092
notícias relacionadas que podem lhe interessar	19
notícies relacionades	144
nu mulțumesc	1105
nu, mulțumesc	1105
nyhetsdøgnet	1005
nyomtatás	760
não perca	1092
não, obrigada	1073
não, obrigado	1073
nächste seite	255
nächster artikel	252
näköislehti	574
nästa	1216
nästa artikel	1213
näytä kaikki	587
näytä kommentit	584
näytä lisää	587
näytä sisältö	582
næste	196
næste artikel	193
népszerű	765
nøgleord	193
nổi bật	1318
nội dung quảng cáo	1340
nội dung tài trợ	1315
""", 'o': """
ochrana osobních údajů	163
odebírat	158
odebírat newsletter	158
odemknout článek	156
odhlásit se	156
odhlásiť sa	1169
odkaz zkopírován	160
odmítnout	163
odmítnout vše	163
odporúčame	1173
odpovědět	165
odrzuć	1057
odrzuć wszystkie	1057
odtwórz	1064
offre spéciale	600
offrez-nous un café	596
offrici un caffè	824
oglasno sporočilo	1186
ogłoszenie	1056
okuma süresi # dk	1277
olvasta már	765
olvastad már	765
olvidaste tu contraseña	451
oplæst af en robot	185
oplæst af kunstig intelligens	196
opsig når som helst	180
ostatnie artykuły	1061
ota yhteyttä	584
otros artículos	467
outras notícias	19	1092
ouça este conteúdo	1083
""", 'p': """
page précédente	619
pagina următoare	1117
pague um café	1074
paiement sécurisé	599
paramètres des cookies	612
paramétrer	612
paramétrer les cookies	612
partajează	1110
partenerii noștri	1115
participez à la conversation	640
passer la publicité	610
paylaş	1269
paylaşin	1269
per saperne di più	877
peut-être plus tard	595
pieslēgties	945
pievienot komentāru	945
più lette	843
più letti	843
più tardi	823
placená inzerce	162
platená inzercia	1172
plaćeni sadržaj	1158
plein écran	619
plus d'actualités	616
poate mai târziu	1105
podaruj artykuł	1047
podcast anhören	281
podmínky použití	163
podmínky užití	163
podobne artykuły	1061
podobné články	166
podporiť	1168
podporte nezávislú žurnalistiku	1168
podporte nás	1168
podpořit	155
podpořte naši práci	155
podpořte nás	155
podrži	1154
podržite nas	1154
podržite nezavisno novinarstvo	1154
podziel się	1053
podziel się na facebooku	1053
pogledajte još	19
pokaż komentarze	1059
pokaż mniej	1064
pokaż treść	1057
pokaż więcej	1064
pokaż wszystkie	1064
pokračovat bez podpory	154
polecane artykuły	1061
politique de confidentialité	612
polityka prywatności	1057
política de cookies	463	1088
política de privacidad	463
política de privacidade	1088
poprzedni artykuł	1061
populární	166
populära artiklar	1213
populärt	1213
populære artikler	193
populære saker	1005
populært	193	1005
popüler	1275
popüler haberler	1275
popüler konular	1275
por qué estás viendo esto	451
postanite naročnik	1182
postanite član	1154	1182
postaw kawę	1045
postaw nam kawę	1045
posłuchaj	1053
pour continuer à lire	649
pourquoi voyez-vous cette publicité	636
povezani sadržaj	1159
povezani članci	1159
powiązane	1061
powiązane artykuły	1061
powiązane tematy	1061
powiększ	1064
powiększ zdjęcie	1064
powrót do góry	1064
později	154
pozostała część artykułu pod materiałem wideo	1056
pošalji komentar	1161
preberite še	1187
predplatiť	1168
predplaťte si	1168
prenumerera på vårt nyhetsbrev	1202
preporučujemo	1159
prečítajte si aj	1173
pridať komentár	1175
prihlásiť	1169
prihlásiť sa	1169
printează	1110
priporočamo	1187
prispieť	1168
privatsphäre-einstellungen	248
promóció	762
pročitajte i	1159
pročitajte još	1159
prywatność	1057
przeczytaj również	1061
przeczytaj także	1061
przeczytaj też	1061
przejdź bez wsparcia	1044
przejdź do serwisu	1057
przejdź do treści	1064
przypomnij mi później	1044
právě se děje	166
präsentiert von	245
précédent	619
préférences cookies	612
prélèvement	599
prémium	757
próxima	1095
próxima página	1095
próximo artigo	1092
prøv # dager gratis	992
prøv gratis	180	992
prøv nu	180
prøv nå	992
pubblicità	837	837
publi-rédactionnel	610
publicité	610	610
publicité - la suite ci-dessous	610
publicités	610
pular para o conteúdo	1095
página siguiente	470
pääuutiset	585
påmind mig senere	177
påminn mig senare	1197
później	1044
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
qu'avez-vous pensé de cet article	634
quellen und weiterführende links	252
queremos conocer tu opinión	492
questo riassunto ti è stato utile	858
quieres añadir otro usuario a tu suscripción	451
quizás más tarde	446
quizás te interese	467
quyên góp	1309
quyên góp ngay	1309
qué te ha parecido esta noticia	492
quên mật khẩu	1310
quảng cáo	1315	1315
quảng cáo - bài viết tiếp tục bên dưới	1340
""", 'r': """
rao vặt	1315
rapportér fejl	191
rašyti komentarą	935
recevez nos alertes en temps réel	642
recevez une alerte à chaque article de l'auteur	642
reclamă	1112
recomandări	1115
recomandările redacției	1115
recomendado para você	1092
recommandé	616
recommandé pour vous	616
recommandés	616
recordar más tarde	446
recuérdamelo más tarde	446
redirecționează #%	1106
regalar artículo	451
registrovať sa	1169
registrácia	1169
regisztráció	757
regisztrálok	757
regístrate	451
rekisteröidy	574
reklami geç	1271
reklám	762
reklāma	945
relaterade ämnen	1213
restez informé	603
restez informés	603
resumen automático	485
reģistrēties	945
ricordamelo più tardi	823
rozwiń	1064
rätta	1211
rätta oss	1211
rättelse	1211
réactions	614
réagir	607	614
réagir à cet article	614
réagissez	614
réagissez à cet article	614
répondre	614
réseaux sociaux	608
réservé aux inscrits	600
résiliable à tout moment	649
résultats du sondage	640
résumé de l'article	634
résumé de l'article en # points	634
résumé en # secondes	634
rösta här	1216
rösta i omröstningen	1216
răspunde	1114
""", 's': """
s'abonner à partir de #€	600
s'inscrire à la newsletter	603
s-ar putea să-ți placă	1115
saber más	470
saistītie raksti	947
saken er låst	992
saltar anúncio	1086
salvează	1110
sans engagement, résiliable à tout moment	649
sao chép liên kết	1313
sao chép đường dẫn	1338
sari la conținut	1117
sačuvaj	1161
schlagwörter	252
schließen	255
schrift vergrößern	242
schriftgröße	242
scopri di più	828
sdílejte	160
sdílet	160
sdílet na facebooku	160
sdílet na twitteru	160
sdílet na x	160
se alla erbjudanden för prenumeranter	1200
se bilderna här	1216
se connecter et réagir	614
se déconnecter	600
se grafiken här	1216
se ha producido un error al cargar el vídeo	483
se klippet här	1216
se klippet øverst i saken	1008
se videon här	1216
sedan # kr/mån tills du säger upp	1200
seguí leyendo	506
sei già abbonato	828
sei già iscritto alla newsletter	870
selección de la redacción	467
semnalează o eroare	1114
send artiklen på mail	185
send på e-post	997
seuls les abonnés peuvent commenter	640
seuraa meitä	580
seções	1092
si opp når du vil	992
si è verificato un errore durante il caricamento del video	856
signaler ce contenu comme inapproprié	640
signaler un problème	614
siguiente artículo	467
siirry sisältöön	587
sin ti no sería posible	501
sizin için öneriler	1275
skriv din kommentar här	1211
snsをフォロー	897
sofortüberweisung	233
sonderveröffentlichung	305
sono già sostenitore	823
sorodni članki	1187
souhlasím	163
soutenez-nous dès maintenant	596
související	166
související témata	166
související články	166
soyez le premier à commenter	614
soyez le premier à réagir	614
spela videon här	1216
spis treści	1064
sponsorisé	610
sponsorlu içerik	1271
sponsoroitu sisältö	581
sponsrat innehåll	1208
sponzorované	1172
sponzorovaný obsah	162
sponzorováno	162
sprawdź ofertę	1047
sprijină-ne	1106
später	229
später erinnern	229
spør vår ki om saken	1003
staňte sa členom	1168
staňte se členem	155
stichwörter	252
stil spørgsmål til artiklen	191
strona główna	1061
stäng	1197	1216
stöd oss	1198
støt os	178
støtt oss	990
sugerir una corrección	492
sugestões	1092
suivre ce thème	642
sur le même sujet	616
sur le même thème	616
suscripción	451
suscríbase	451
suscríbete	451
suscríbete a nuestro boletín	454
suscríbete ahora	451
susiję straipsniai	937
susține	1106
susține-ne	1106
susțineți-ne	1106
szponzorált tartalom	762
szólj hozzá	764
szóljon hozzá	764
sähköposti	576
sähköpostiosoite	576
så # kr/mnd til du sier opp	992
så kommenterar du	1211
sé el primero en comentar	465
sé parte	447
sélections	607
síganos	459
síguenos	459
sök	1216
søg	196
søk	1008
súmate	447
súvisiace	1173
súvisiace články	1173
słowa kluczowe	1061
""", 't': """
tack för din anmälan	1202
takaisin ylös	587
takk for påmeldingen	994
talán később	754
tamaño de letra	458
también te puede gustar	467
también te puede interesar	467
també et pot interessar	144
tarjeta de crédito	450
tarjeta de débito	450
te ha resultado útil este artículo	485
te ha resultado útil este resumen	485
te ha sido útil este resumen	485
temas del día	467
termos e condições	1088
teste grátis	1077
texten fortsätter nedan	1208
texten fortsätter under bilden	1208
teď ne	154
thu gọn	1320
thèmes	616
thématiques	616
thích	1313
thông tin doanh nghiệp	1315
thông tin quảng cáo	1340
thẻ	1318
tienes que iniciar sesión para guardar artículos	505
tilbakemelding på saken	1003
tin cùng chuyên mục	1318
tin cùng tác giả	1339
tin khác	1318
tin liên quan	1318
tin mới	1318
tin mới nhất	1318
tin nóng	1339
tin nổi bật	1318
tin quảng cáo	1340
tin trước	1318
tin tài trợ	1318
tin tức liên quan	1318
tin đọc nhiều	1318
tipărește	1110
tiêu điểm	1318
tiếp theo	1320
tlačiť	1175
to może cię zainteresować	1061
todos os comentários	1090
toute l'actualité	616
tovább	767
tovább a rovatra	765
tovább olvasom	767
további cikkek	765
további hírek	765
továbbiak betöltése	767
trang chủ	1320
transferência bancária	1076
treść sponsorowana	1056
trước	1320
trả lời	1317
trở lại	1320
tu navegador no puede reproducir este vídeo	483
tue meitä	573
twitter'da paylaş	1269
twój e-mail	1049
tài khoản của tôi	1310
tài trợ	1315
támogass minket	755
támogasson minket	755
támogatom	755
támogatott tartalom	762
támogatás	755
témata	166
témák	765
términos de uso	463
términos y condiciones	463
tìm kiếm	1320
tópicos	1092
tópicos relacionados	1092
több	767
tüm haberler	1275
tüm yorumlar	1274
tümünü gör	1277
tümünü kabul et	1272
tümünü reddet	1272
tạo tài khoản	1310
tải thêm	1320
tặng bài viết	1338
tặng sao	1338
tặng sao cho bài viết	1338
từ khóa	1318
""", 'u': """
udostępnij	1053
udostępnij na facebooku	1053
udostępnij na twitterze	1053
udostępnij na x	1053
uložit	160
uložit na později	160
uložiť	1175
ultima oră	1115
ultimele știri	1115
un abonné vous offre cet article	652
un e-mail de confirmation vous a été envoyé	645
un suscriptor te ha regalado este artículo	505
une erreur s'est glissée dans l'article	614
unterstütze uns	230
unterstützen	230
unterstützen sie uns	230
unterstützen sie uns per paypal	295
uppläst av en dator	1205
uppläst med ai-röst	1205
url 복사	921
urlをコピー	896
url복사	921
următorul	1117
ustawienia plików cookie	1057
uzyskaj dostęp	1047
už máte predplatné? prihláste sa	1169
už máte účet	1169
už máte účet? prihláste sa	1169
už podporuji	154
""", 'v': """
vad tycker du? rösta här	1216
vairāk par tēmu	947
van már fiókja	757
var artikeln till hjälp	1211
var resuméet nyttigt	191
var sammanfattningen till hjälp	1211
veja também	1092
ver biografía	479
ver comentários	1090
ver esta publicación en instagram	483
ver galería	470
ver más	470
ver más artículos del autor	479
ver más noticias	506
ver también	467
ver também	1092
ver todas las opciones de suscripción	502
ver vídeo	470
verlagssonderveröffentlichung	305
vertrag kündigen	248
verträge hier kündigen	248
verwandte beiträge	252
ves algún error? comunícalo	492
vezi și	1115
već imate nalog	1155
već imate račun	1155
već ste pretplatnik	1155
več o temi	1187
viac k téme	1173
videó	765
videók	765
vidéo	619
vielen dank für ihr feedback	285
vielen dank für ihre anmeldung	238
vielleicht später	229
vilkår	189	1001
vipps et beløp	990
vis færre	196	1008
visa bilden i helskärm	1216
visa färre	1216
visa inlägg från facebook	1216
visa inlägg från instagram	1216
visa innehåll	1209
vissza a tetejére	767
visszajelzés	764
više o temi	1159
viết bình luận	1317
você pode gostar	1092
você pode se interessar	1092
você também pode gostar	1092
voir les résultats du sondage	640
vos réactions	614
votre avis nous intéresse	640
vous aimerez peut-être	616
vous avez déjà un compte	600
vous avez déjà un compte ? connectez-vous	600
vous avez déjà un compte ? identifiez-vous	600
vous possédez déjà un compte	600
vous pourriez être intéressé	616
vstúpiť do diskusie	1175
vytvořit účet	156
vyzkoušet	156
válasz	764
více	166
více o tématu	166
vídeos	467	1092
výběr redakce	166
về đầu trang	1320
""", 'w': """
warto przeczytać	1061
weitere beiträge	252
werbung überspringen	245
whatsapp'ta paylaş	1269
wie gefällt ihnen dieser artikel	285
więcej	1061
więcej artykułów	1061
więcej informacji	1061
więcej na ten temat	1061
więcej o	1061
więcej z	1061
wpłać	1045
wpłać teraz	1045
wypróbuj	1047
wyślij e-mailem	1053
wyślij znajomemu	1053
""", 'x': """
x'te paylaş	1269
xem bình luận	1317
xem nhiều	1318
xem nhiều nhất	1318
xem nhiều trong tuần	1339
xem thêm	1318	1320
xem thêm bình luận	1317
xem tiếp	1320
xem toàn bộ	1320
xem tất cả	1320
xでシェア	896
xでポスト	896
""", 'y': """
ya estás suscrito	502
ya tenés suscripción	502
yorum gönder	1274
yorumlari gör	1274
""", 'z': """
z titulní strany	166
zabudnuté heslo	1169
zahlungsart wählen	233
zaloguj się	1047
zapisz na później	1053
zapisz się	1049
zapisz się na newsletter	1049
zapomenuté heslo	156
zarejestruj się	1047
zarządzaj zgodami	1057
zaten üye misiniz	1265
zavřít	154
załaduj więcej	1064
załóż konto	1047
zdieľať	1175
zdieľať na facebooku	1175
zgadzam się	1057
zgłoś	1059
zgłoś błąd	1059
zkopírovat odkaz	160
znajdź nas na facebooku	1054
zobacz galerię	1064
zobacz również	1061
zobacz także	1061
zobacz też	1061
zobacz więcej	1061
zobrazit více	168
zobrazit vše	168
zostań patronem	1045
zpět nahoru	168
zur merkliste hinzufügen	242
zur übersicht	255
zurück	250
zurück nach oben	255
zvětšit	168
zwiń	1064
""", '©': """
©ntb	1034	1034
""", 'à': """
à découvrir	616
à la une	616
à lire	616
à lire aussi	616
à lire dans ce dossier	616
à lire dans la même rubrique	616
à lire ensuite	616
à lire également	616
à ne pas manquer	616
à voir	616
à voir aussi	616
""", 'ä': """
ähnliche artikel	252
ähnliche beiträge	252
ähnliche themen	252
älä missaa mitään	576
ämnen	1213
ämnen i artikeln	1213
är du redan prenumerant	1200
""", 'ç': """
çerez ayarlari	1272
çerez politikasi	1272
çerezler	1272
çikiş yap	1265
çok okunanlar	1275
""", 'è': """
è gratis e ci vuole solo un minuto	870
""", 'é': """
écouter	607
écouter (# min	607
écouter le podcast	619
édition du jour	616
""", 'î': """
înapoi sus	1117
încarcă mai multe	1117
închide	1105
înregistrare	1107
înregistrează-te	1107
""", 'ö': """
öffnen	255
önceki	1277
önceki haber	1275
öne çikan haberler	1275
öne çikanlar	1275
önerilen haberler	1275
önerilenler	1275
összes	767
""", 'ú': """
új hozzászólás	764
última hora	467
últimas	1092
últimas entradas	467
últimas noticias	467
últimas notícias	1092	1092
últimes notícies	144
últimos artículos	467
únete	447
únete a la conversación	465
""", 'ü': """
überweisung	233
ücretsiz dene	1265
üye girişi	1265
üye ol	1264	1265
""", 'ý': """
ý kiến	1317
ý kiến bạn đọc	1317
ý kiến của bạn	1317
""", 'č': """
članek se nadaljuje pod oglasom	1186
článek pokračuje pod reklamou	162
čtěte dále	166
čtěte i	166
čtěte také	166
číst dál	168
číst dál s předplatným	156
číst více	168
čítajte aj	1173
""", 'ď': """
ďalšie články	19	1173
""", 'đ': """
đáng chú ý	1318
đã có tài khoản	1310
đã sao chép	1313
đã sao chép liên kết	1338
đóng	1308
đóng góp	1309
đăng ký	1310
đăng ký ngay	1310
đăng nhập	1310
đăng nhập / đăng ký	1310
đăng xuất	1310
được quan tâm	1339
được tài trợ	1315
đặt báo	1310
đề xuất	1318
để sau	1308
đọc nhiều	1318
đọc nhiều nhất	1318
đọc sau	1338
đọc thêm	1318	1320
đọc tiếp	1320
đọc tiếp về chủ đề này	1339
đừng bỏ lỡ	1318
""", 'ś': """
śledź nas	1054
""", 'ş': """
şifremi unuttum	1265
şimdi değil	1263
şurada paylaş	1269
""", 'š': """
štampaj	1161
štítky	166
""", 'ž': """
že imate račun	1183
že naročnik	1183
""", 'ș': """
știri recomandate	1115
știri similare	1115
știrile zilei	1115
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
авторизация	1129
авторизоваться	1129
актуальне	1299
архив	1143
""", 'б': """
банковская карта	1128
банковский перевод	1128
безопасный платеж	1128
больше	1143
больше новостей	1143
будьте в курсе	1131
більше за темою	1299
більше на цю тему	1299
більше новин	1299
більше по темі	1299
""", 'в': """
в избранное	1134
в тренде	1143
важливо	1299
вам будет интересно	1143
вам може сподобатися	1299
вам может быть интересно	1143
вас може зацікавити	1299
вас может заинтересовать	1143
введите email	1131
версия для печати	1134
вече имате акаунт	94
вече сте абонат	94
вже зареєстровані	1288
вже є акаунт	1288
вибір редакції	1299
видео	1143
вижте още	98
вийти	1288
вконтакте	1135	1135
влезте	94
во весь экран	1146
войти	1129
войти в аккаунт	1129
воспроизвести	1146
время на чтение	1146
время чтения # мин	1146
все	1146
все комментарии	1141
всі новини	1301
вход	94	1129
вхід	1288
выберите сумму	1128
выбор редакции	1143
выйти	1129
відео	1299
відповісти	1297
відхилити	1295
""", 'г': """
главная	1146
главное	1143
главное за день	1143
главные новости	1143
головна	1301
головне	1299
головне за день	1299
головні новини	1299
""", 'д': """
далее	1146
далі	1301
дарете	93
дари	93
детальніше	1301
дзен	1135
дивіться також	1299
для подписчиков	1129
добавить комментарий	1141
додати коментар	1297
докладніше	1301
другая сумма	1128
други новини	19
другие материалы	19	1143
другие новости	19	1143
другие статьи	1143
друк	1292
""", 'е': """
единоразово	1126
ежемесячно	1126
еще новости	1143
еще по теме	1143
ещё	1143
ещё по теме	1143
""", 'з': """
за темою	1299
забравена парола	94
забули пароль	1288
забыли пароль	1129
завантажити ще	1301
загрузить еще	1146
загрузить ещё	1146
задонатити	1286
задонатить	1126
закрити	1285
закрыть	1125
залишити коментар	1297
запази	100
зарегистрироваться	1129
зареєструватися	1288
зберегти	1292
збільшити	1301
зміст	1301
зробити внесок	1286
зрозуміло	1295
""", 'и': """
интересное	1143
""", 'к': """
к началу	1146
категории	1143
категорії	1299
коментар	1297
коментари	100
коментарі	1297
коментирай	100
коментувати	1297
комментарии	1141
комментарии отсутствуют	1141
комментарий	1141
комментировать	1141
контакти	1297
контакты	1141
конфиденциальность	1139
копирай линк	100
копировать ссылку	1134
копіювати посилання	1292
купить подписку	1129
""", 'л': """
лента новостей	1143
личный кабинет	1129
""", 'м': """
материалы партнеров	1138
материалы по теме	1143
матеріали за темою	1299
матеріали по темі	1299
меню	1146	1301
метки	1143
може да ви хареса	98
может быть, позже	1125
может позже	1125
можливо, пізніше	1285
мой профиль	1129
моят профил	94
мы в социальных сетях	1136
мы в соцсетях	1136
мы вконтакте	1136
мій профіль	1288
мітки	1299
""", 'н': """
на главную	1146
на правах реклами	1294
на правах рекламы	1138
наверх	1146	1301
нагадати пізніше	1285
надіслати	1292
назад	1146	1301
най-четени	98
най-четено	98
найпопулярніше	1299
найти	1146
найчитаніше	1299
налаштування	1295
написати коментар	1297
написать комментарий	1141
напиши коментар	100
напомнить позже	1125
направете дарение	93
настройки	1139
настройки cookie	1139
наступна	1301
наступна стаття	1299
не зараз	1285
не пропустите	1143
не пропустіть	1299
не сегодня	1125
не сейчас	1125
не сьогодні	1285
нет комментариев	1141
нет, спасибо	1125
новини	1299
новини партнерів	1294
новости	1143
новости партнеров	1138
новости партнёров	1138
новости по теме	1143
ні, дякую	1285
""", 'о': """
обговорити	1297
обратная связь	1141
обсудить	1141
обсуждение	1141
одноклассники	1135
одноразово	1286
оставить комментарий	1141
останні новини	1299
ответить	1141
отказаться	1139
отклонить	1139
отправить по почте	1134
оформити підписку	1288
още от	98
още по темата	98
""", 'п': """
партнерский материал	1138
партнерський матеріал	1294
партнерський проєкт	1294
партнёрский материал	1138
передплата	1288
передплатити	1288
перейти к содержанию	1146
печать	1134
платено съдържание	97
по теме	1143
повідомити про помилку	1297
погоджуюсь	1295
погоджуюся	1295
подарить статью	1129
поддержать	1126
поддержать нас	1126
поддержать проект	1126
поддержать редакцию	1126
поделитесь	1134
поделиться	1134	1134
поделиться в telegram	1134
поделиться в twitter	1134
поделиться в одноклассниках	1134
поделиться вконтакте	1134
подкасти	1299
подкасты	1143
подкрепете ни	93
подписаться	1129
подписаться на новости	1131
подписаться на рассылку	1131
подписка	1129
подписывайтесь	1136
подпишитесь на рассылку	1131
подробнее	1146
подробнее по теме	1143
поділитись	1292
поділитися	1292
поділитися в telegram	1292
поділіться	1292
пожертвовать	1126
пожертвувати	1286
позже	1125
поиск	1146
показати більше	1301
показати коментарі	1297
показати ще	1301
показать больше	1146
показать еще	1146
показать ещё	1146
показать комментарии	1141
пользовательское соглашение	1139
політика конфіденційності	1295
помочь	1126
помочь нам	1126
помочь проекту	1126
понятно	1139
попередня	1301
попередня стаття	1299
попробовать бесплатно	1129
популярне	1299
популярное	1143
популярные	1143
популярные новости	1143
популярные статьи	1143
популярні новини	1299
посилання скопійовано	1292
последнее	1143
последни новини	98
последние новости	1143
похожие материалы	1143
похожие статьи	1143
поширити	1292
поширити у facebook	1292
пошук	1301
правила использования	1139
предыдущая	1146
предыдущая статья	1143
премиум	1129
преміум	1288
препоръчани	98
прийняти	1295
прийняти всі	1295
принтирай	100
принять	1139
принять все	1139
принять всё	1139
прислать новость	1141
приєднатися	1286
продолжить без поддержки	1125
промо	1138	1294
прослушать	1134
підписатись	1288
підписатися	1288
підписка	1288
підтримати	1286
підтримати нас	1286
підтримати редакцію	1286
пізніше	1285
""", 'р': """
развернуть	1146
разово	1126
распечатать	1134
рассказать друзьям	1134
рассылка	1131
рассылки	1131
регистрация	94	1129
редакция рекомендует	1143
реклама	97	1138	1138	1294	1294
рекламно съдържание	97
рекомендуем	1143
рекомендуемое	1143
рекомендуємо	1299
реєстрація	1288
роздрукувати	1292
рубрики	1143	1299
""", 'с': """
самое важное	1143
самое популярное	1143
самое читаемое	1143
свежее	1143
свежие новости	1143
свернуть	1146
свързани новини	98
свързани статии	98
связаться с нами	1141
сделать пожертвование	1126
сейчас читают	1143
скопировать ссылку	1134
скопіювати посилання	1292
следующая	1146
следующая статья	1143
слухати	1292
слушать	1134
см. также	1143
смотреть все	1146
смотри также	1143
смотрите также	1143
согласен	1139
согласиться	1139
содержание	1146
создать аккаунт	1129
сообщить об ошибке	1141
сохранить	1134
социальные сети	1136
спецпроект	1138
спецпроєкт	1294
сподели	100
сподели във facebook	100
споделяне	100
спонсорирано	97
способ оплаты	1128
способы оплаты	1128
ссылка скопирована	1134
станете член	93
стати частиною спільноти	1286
стать патроном	1126
стать спонсором	1126
створити акаунт	1288
стрічка новин	1299
схожі матеріали	1299
схожі статті	1299
сюжет	1143
сюжеты	1143
""", 'т': """
твитнуть	1134
твиттер	1135
твітнути	1292
теги	1143	1299
телеграм	1135
тема дня	1143
теми	1299
темы	1143
""", 'у': """
увеличить	1146
увійти	1288
уже есть аккаунт	1129
уже зарегистрированы	1129
уже зареєструвалися	1288
умови використання	1295
усі новини	1301
""", 'ф': """
фейсбук	1135
фото	1143
фоторепортаж	1143
""", 'х': """
хорошо	1139
""", 'ч': """
час читання # хв	1301
читайте еще	1143
читайте ещё	1143
читайте ниже	1138
читайте также	1143
читайте також	1299
читати далі	1301
читати повністю	1301
читати також	1299
читать далее	1146
читать дальше	1146
читать ещё	1146
читать комментарии	1141
читать полностью	1146
читать также	1143
""", 'щ': """
ще за темою	1299
ще новини	1299
щомісяця	1286
""", 'э': """
электронная почта	1131
""", 'я': """
я вже підтримую	1285
я уже поддерживаю	1125
яндекс.дзен	1135
""", 'і': """
інші новини	19	1299
""", 'א': """
אולי גם יעניין אותך	672
אולי יעניין אותך	672
אולי יעניין אותך גם	697
אולי יעניין אתכם	672
אולי יעניין אתכם גם	697
אולי מאוחר יותר	662
אולי פספסתם	697
אינציקלופדיית ynet	672
""", 'ב': """
בחסות	700
בשיתוף	669
""", 'ד': """
דווח על טעות	671
דלג לתוכן	674
דף הבית	674
""", 'ה': """
האזינו	667
הבא	674
הגב	671
הדפיסו כתבה	696
הדפס	667
הדפסה	667
הדפסת כתבה	696
הוסיפו תגובה	671
הוסף תגובה	671
הוספת תגובה	671
הזכירו לי מאוחר יותר	662
החשבון שלי	664
הירשם	664
הכי נצפים	672
הכי נקרא	672
הכי נקראות	672
הכי נקראות היום	697
הכתבה הבאה	672
הכתבה הקודמת	672
המלצות	672
המשך לקרוא	674
המשך קריאה	674
הנצפים ביותר	697
הנקראות ביותר	672
הנקראים ביותר	697
העתיקו את הקישור	696
העתיקו קישור	696
העתק קישור	667
העתקת קישור	667
הצג עוד	674
הצטרפו	663
הצטרפו אלינו	663
הקודם	674
הקישור הועתק	696
הרשמה	664
השב	671
התחבר	664
התחברות	664
""", 'ו': """
ווטסאפ	667
וידאו	672
""", 'ח': """
חדשות אחרונות	672
חודש ראשון ב-#	695
חודש ראשון ב-# ש"ח	695
חודש ראשון בשקל	695
חודש ראשון חינם	695
חזרה למעלה	674
חיפוש	674
""", 'ט': """
טוויטר	667
טלגרם	667
טען עוד	674
""", 'י': """
יציאה	664
""", 'כ': """
כבר מנויים? התחברו	664
כבר נרשמת	664
כותרות אחרונות	672
כניסה	664
כניסה למנויים	664
כתבה ממומנת	700
כתבו תגובה	671
כתבות אחרונות	672
כתבות מומלצות	672
כתבות נוספות	672
כתבות נוספות בנושא	697
כתבות נוספות שיעניינו אתכם	697
כתבות קשורות	672
כתבות שאולי פספסתם	697
כתבות שיעניינו אתכם	697
""", 'ל': """
לא כעת	662
לא עכשיו	662
לא תודה	662
לא, תודה	662
להמשך קריאה	664
להרשמה	664
לכל הכתבות	674
לכל הכתבות בנושא	697
לכל העדכונים, הכתבות והסרטונים	697
לכל התגובות	671
לכתבה הבאה בסדרה	697
לכתבה הקודמת בסדרה	697
לרכישת מינוי	664
לתרום	663
לתרומה	663
""", 'מ': """
מבזקים	672
מודעה	669
מומלץ עבורך	697
מומלץ עבורכם	697
מומלצים	672
ממומן	669
מצאתם טעות	671
""", 'נ': """
נושאים	672
נושאים קשורים	672
""", 'ס': """
סגור	662
סגירה	662
סיכום ai	683
סיכום הכתבה	683
""", 'ע': """
עוד	674
עוד באותו נושא	697
עוד בנושא	672
עוד בערוץ	672
עוד חדשות	672
עוד כתבות	19	672
עוד כתבות בנושא	19
עוד סיפורים	697
""", 'פ': """
פייסבוק	667
פרסום	669
פרסומת	669
""", 'צ': """
צור חשבון	664
צור קשר	671
""", 'ק': """
קרא גם	672
קרא עוד	674
קראו גם	672
קראו עוד	674
""", 'ש': """
שיתוף	667
שיתוף בווטסאפ	667
שיתוף בטוויטר	667
שיתוף בפייסבוק	667
שכחתי סיסמה	664
שלח לחבר	667
שלחו את הכתבה במתנה	696
שלחו במתנה	696
שליחה במייל	667
שמירה	667
שמירת כתבה	696
שמרו כתבה	696
שמרו לקריאה מאוחרת	696
שתף	667
שתפו	667	696
שתפו את הכתבה	667
שתפו בוואטסאפ	696
שתפו בווטסאפ	696
שתפו בטלגרם	696
שתפו בפייסבוק	667
""", 'ת': """
תגובה	671
תגובות	671
תגיות	672
תוכן למנויים	664
תוכן ממומן	669
תוכן מסחרי	700
תוכן מקודם	669
תוכן פרסומי	700
תוכן שיווקי	669
תוכן שיווקי בשיתוף	700
תמכו בנו	663
תפריט	674
תקציר ai	683
תקציר בינה מלאכותית	683
תקציר הכתבה	683
תרומה	663
תרמו	663
תרמו עכשיו	663
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	557
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	533
اخبار مرتبطة	79
اخبار پيشنهادي	557
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	533
اخرين خبرها	557
ادامه	535
ادامه مطلب	535
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	528
ارسال به دوستان	528
ارسال نظر	532
از دست ندهيد	557
از ما حمايت كنيد	525
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	526
اشتراك گذاري	528
اشتراك گذاري در تلگرام	550
اشتراكگذاري	528
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
الان نه	524
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
انتهاي پيام	550
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
اولين نفري باشيد كه نظر ميدهد	550
ايجاد حساب	526
اين مطالب را هم بخوانيد	557
اين مطلب را هم بخوانيد	557
اگهي	530
اگهيها	561
""", 'ب': """
بازرگاني	561
بازگشت به بالا	535
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	533
برچسبها	533
بستن	524
بعدا ياداوري كن	524
بعدي	535
بلغ عن خطا	69
به اشتراك بگذاريد	528
بيشتر	533	535
بيشتر ببينيد	557
بيشتر بخوانيد	533
""", 'ت': """
تازهترينها	533
تبرع	39
تبرع الان	39
تبليغ	530
تبليغات	530
تبليغات در گوگل	561
تبليغات متني	561
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	528
تم نسخ الرابط	78
تماس با ما	532
تويتر	44
توييتر	528
تيليجرام	44
""", 'ث': """
ثبت نام	526
ثبت نظر	532
ثبتنام	526
""", 'ج': """
جديدترين اخبار	533
جستجو	535
جميع التعليقات	48
""", 'ح': """
حالا نه	524
حجم الخط	44
حساب كاربري	526
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	525
حمايت مالي	525
""", 'خ': """
خانه	535
خبرهاي بيشتر	557
خبرهاي مرتبط	533	557
خبرهاي پيشنهادي	557
خروج	526
""", 'د': """
در همين رابطه	557
در همين زمينه	557
دستهبندي	533
ديدگاه	532
ديدگاهتان را بنويسيد	550
ديدگاهها	532
""", 'ذ': """
ذات صلة	49
ذخيره	528
ذخيره خبر	550
ذخيره مطلب	550
ذخيره مطلب براي بعد	550
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	526
رپورتاژ	530
رپورتاژ اگهي	530
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
شايد بعدا	524	524
""", 'ص': """
صفحه اصلي	535
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	526
عكس	533
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	526
فيديو	49
فيسبوك	44	528
""", 'ق': """
قبلي	535
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
كليدواژهها	533
كمك كنيد	525
كمك مالي	525
كن داعما	39
كپي شد	550
كپي كردن لينك	550
كپي لينك	528
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	528
لينك كوتاه خبر	550
لينك كپي شد	550
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	530
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
مشاهده بيشتر	535
مشاهده همه	535
مشترك شويد	526
مطالب بيشتر	557
مطالب مرتبط	533
مطالب پيشنهادي	557
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تهمك	79
مقالات مرتبط	533
منو	535
مهمترين اخبار	533
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	550
نسيت كلمة المرور	40
نظر	532
نظر بدهيد	550
نظر خود را با ما در ميان بگذاريد	550
نظر خود را بنويسيد	532
نظر شما	532
نظر شما درباره اين خبر چيست	550
نظرات	532
نظرسنجي	550
نمايش بيشتر	535
ننصح بقراءة	49
نه ممنون	524
""", 'ه': """
همرساني	528
همچنين ببينيد	557
همچنين بخوانيد	533
""", 'و': """
واتساب	44
واتساپ	528
ورود	526
ورود / ثبت نام	526
وسوم	49
ويديو	533
ويژه مشتركان	526
""", 'پ': """
پاسخ	532
پربازديدترين	533
پربازديدترينها	533
پربازديدها	533
پربحثترينها	533
پربينندهترين	557
پربينندهترين خبرها	557
پربينندهترينها	557
پيام بازرگاني	561
پيشنهاد خواندني	557
پيشنهاد سردبير	533
پيشنهاد ما	533
""", 'چ': """
چاپ	528
""", 'گ': """
گزارش خطا	532
گزارش خطا در اين خبر	550
""", 'अ': """
अगला	721
अगली खबर	719
अन्य खबरें	19	19	719
अपनी राय दें	718
अभी दान करें	710
अभी नहीं	709
""", 'आ': """
आगे पढें	721
आज की अन्य खबरें	742
आपके लिए	719
आपको यह भी पसंद आ सकता है	742
आपको ये भी पसंद आ सकता है	742
""", 'इ': """
इसे भी देखें	742
इसे भी पढें	719
""", 'ई': """
ई-पेपर	711
""", 'ऊ': """
ऊपर जाएं	721
""", 'ए': """
एआई समरी	730
एआई सारांश	730
एआई से तैयार सारांश	730
""", 'औ': """
और खबरें	719
और देखें	721
और पढें	719	721
और भी पढें	742
""", 'क': """
कमेंट	718
कमेंट करें	718
कमेंट्स	718
केवल सदस्यों के लिए	711
कॉपी लिंक	714
""", 'ख': """
खाता बनाएं	711
खोजें	721
""", 'च': """
चर्चा में क्यों है	742
""", 'ज': """
जरूर पढें	742	742
जवाब दें	718
""", 'ट': """
टिप्पणियां	718
टिप्पणी	718
टिप्पणी करें	718
टैग्स	719
टॉप न्यूज	719
टॉप स्टोरीज	742
ट्रेंडिंग	719
ट्विटर	714
""", 'त': """
ताजा खबरें	719	719
ताजा समाचार	719
""", 'द': """
दान करें	710
""", 'न': """
नहीं धन्यवाद	709
नहीं, धन्यवाद	709
""", 'प': """
पार्टनर कंटेंट	745
पिछला	721
पिछली खबर	719
पूरी खबर पढें	721
प्रचार	716
प्रतिक्रिया दें	718
प्रायोजित	716
प्रायोजित सामग्री	745
प्रिंट करें	714
प्रीमियम	711
""", 'फ': """
फेसबुक	714
फेसबुक पर शेयर करें	714
फोटो	719
फोटो गैलरी	742
""", 'ब': """
बंद करें	709
बडी खबरें	719
बाद में	709
बाद में याद दिलाएं	709
""", 'म': """
मुख्य समाचार	719
मेन्यू	721
मेरा खाता	711
""", 'य': """
यह भी देखें	742
यह भी पढें	719
ये भी जानें	742
ये भी देखें	742
ये भी पढें	719
""", 'र': """
रजिस्टर करें	711
""", 'ल': """
लिंक कॉपी करें	714
लॉग इन	711
लॉग इन करें	711
लॉगआउट	711
लॉगिन	711
लोकप्रिय	719
""", 'व': """
विज्ञापन	716
विज्ञापन के बाद जारी	745
विषय	719
वीडियो	719
व्हाट्सएप	714
""", 'श': """
शायद बाद में	709
शेयर	714
शेयर करें	714
""", 'स': """
संपर्क करें	718
संबंधित खबरें	719	719
संबंधित लेख	719
संबंधित वीडियो	742
संबंधित समाचार	719
सदस्य बनें	710
सबसे ज्यादा पढी गई	719
सबसे ज्यादा पढी गई खबरें	742
सबसे ज्यादा पढी गईं	742
सब्सक्राइब	711
सब्सक्राइब करें	711
सभी देखें	721
समर्थन करें	710
सहयोग करें	710
साइन अप	711
साइन इन	711
साझा करें	714
सेव करें	714
स्पॉन्सर्ड	716
स्पॉन्सर्ड कंटेंट	745
""", 'ह': """
हमारा समर्थन करें	710
होम	721
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
ข่าวที่เกี่ยวข้อง	1253
ข่าวยอดนิยม	1253
ข่าวล่าสุด	1253
ข่าวอื่นๆ	19
ข่าวแนะนำ	1253
""", 'ค': """
ความคิดเห็น	1255
คัดลอกลิงก์	1255
""", 'ด': """
ดูเพิ่มเติม	1255
""", 'บ': """
บทความที่เกี่ยวข้อง	1253
บทความล่าสุด	1253
บริจาค	1251
บริจาคเลย	1251
""", 'พ': """
พิมพ์	1255
""", 'ร': """
ร่วมบริจาค	1251
""", 'ล': """
ลงทะเบียน	1251
ลืมรหัสผ่าน	1251
""", 'ส': """
สนับสนุนเรา	1251
สปอนเซอร์	1255
สมัครสมาชิก	1251
""", 'อ': """
อ่านต่อ	1255
อ่านเพิ่มเติม	1253
""", 'เ': """
เข้าสู่ระบบ	1251
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	1253
เรื่องอื่นที่น่าสนใจ	1253
""", 'แ': """
แชร์	1255
แสดงความคิดเห็น	1255
""", 'โ': """
โฆษณา	1255
""", 'ủ': """
ủng hộ	1309
ủng hộ chúng tôi	1309
""", 'あ': """
あとで	888
あとで読む	896
あなたにおすすめ	905
あなたにおすすめの記事	905
あなたへのおすすめ	905
あわせて読みたい	905
""", 'い': """
いいえ、結構です	888
いいね	896	896
いいね！してニュースをチェック	897
""", 'お': """
おすすめ	905
おすすめの記事	905
おすすめ情報pr	899
おすすめ記事	905
お問い合わせ	901
お気に入り	896
お気に入りに追加	896
お申し込み	891
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	905
この著者の記事	905
この記事のタグ	905
この記事は会員限定です	891
この記事をシェア	896
この記者の記事一覧	905
この連載の記事	905
""", 'ご': """
ご意見	903
ご支援のお願い	889
ご購読の申し込み	891
""", 'さ': """
さらに読み込む	907
""", 'す': """
すべて受け入れる	901
すべて見る	907
すべて許可	901
""", 'そ': """
その他の記事	905
""", 'は': """
はてなブックマーク	896
はてブ	896
""", 'ま': """
また後で	888
""", 'み': """
みんなのコメント	903
""", 'も': """
もっと見る	907
もっと読む	905
もどる	907
""", 'よ': """
よく読まれている記事	905
よく読まれている記事ランキング	905
""", 'ア': """
アクセスランキング	905
""", 'オ': """
オススメ記事	905
""", 'カ': """
カテゴリ	905
カテゴリー	905
""", 'キ': """
キーワード	905
""", 'ク': """
クッキー	901
クッキー設定	901
クリップ	896
クリップする	896
""", 'コ': """
コピーしました	896
コメント	903
コメント#件	903
コメントする	903
コメントはまだありません	903
コメントをもっと見る	903
コメントを投稿	903
コメントを書く	903
コメントを残す	903
コメントを見る	903
コメント一覧	903
コメント（#	903
""", 'サ': """
サイトポリシー	901
サイトマップ	901
サインイン	891
サポートする	889
""", 'シ': """
シェア	896
シェアしよう	896
シェアする	896
""", 'ス': """
スキップ	888
スクラップ	896
スクラップする	896
スポンサー	899
スポンサードリンク	899
スポンサーリンク	899
""", 'タ': """
タイアップ	899
タグ	905
""", 'チ': """
チップを送る	889
チャンネル登録	897
""", 'ツ': """
ツイート	896
ツイートする	896
""", 'ト': """
トップ	907
トップへ戻る	907
トップニュース	905
トップページ	907
トピックス	905
""", 'ド': """
ドネーション	889
""", 'ニ': """
ニュースを読む	907
ニュースレター	893
ニュースレター登録	893
""", 'バ': """
バックナンバー	905
""", 'パ': """
パスワードを忘れた方	891
""", 'ピ': """
ピックアップ	905
""", 'フ': """
フォロー	897
フォローしてね	897
フォローしました	897
フォローする	897
フォロー中	897
""", 'ブ': """
ブックマーク	896
ブックマークする	896
""", 'プ': """
プライバシーポリシー	901
プレゼント	891
プレミアム	891
""", 'ヘ': """
ヘルプ	901
""", 'ペ': """
ページの先頭へ	907
ページトップ	907
ページトップへ	907
""", 'ホ': """
ホーム	907
""", 'ポ': """
ポスト	896
ポストする	896
""", 'マ': """
マイページ	891
""", 'メ': """
メニュー	907
メルマガ	893
メルマガ登録	893
メールで送る	896
メールで送信	896
メールアドレス	893
メールアドレスを入力	893
メールマガジン	893
メールマガジン登録	893
""", 'ラ': """
ランキング	905
""", 'リ': """
リンクをコピー	896
""", 'ロ': """
ログアウト	891
ログイン	891
ログイン/会員登録	891
ログイン・会員登録	891
""", '一': """
一覧	907
一覧へ	907
一覧を見る	907
""", '上': """
上一篇	1363
上一頁	1365
上一页	1365
""", '下': """
下一篇	1363
下一頁	1365
下一页	1365
下次再說	1348
下次再说	1348
""", '不': """
不用了	1348
不，謝謝	1348
不，谢谢	1348
""", '专': """
专题	1363
""", '个': """
个人中心	1351
""", '为': """
为你推荐	1363
为您推荐	1363
""", '主': """
主要ニュース	905
""", '举': """
举报	1362
""", '人': """
人気の記事	905
人気ランキング	905
人気記事	905
人気記事ランキング	905
""", '今': """
今、あなたにオススメ	905
今はしない	888
今はやめておく	888
今回はしない	888
今日の注目	905
今日热点	1363
今日焦点	1363
""", '他': """
他の記事	19
他の記事も読む	905
""", '付': """
付費閱讀	1351
付费内容	1351
付费阅读	1351
""", '以': """
以后再说	1348
""", '会': """
会员专属	1351
会员中心	1351
会员登录	1351
会員の方はこちら	891
会員の方はログイン	891
会員登録	891
会員登録する	891
会員登録はこちら	891
会員限定	891
会員限定記事	891
""", '你': """
你可能也喜欢	1363
你可能也喜歡	1363
你可能感兴趣	1363
""", '使': """
使用条款	1360
使用條款	1360
""", '保': """
保存	896
保存する	896
""", '個': """
個人情報保護方針	901
""", '元': """
元記事を読む	907
""", '免': """
免責聲明	1360
免費訂閱	1353
免費註冊	1351
免費試讀	1351
免责声明	1360
免费注册	1351
免费订阅	1353
免费试读	1351
""", '全': """
全文を読む	907
全文表示	907
全部接受	1360
全部评论	1362
""", '公': """
公众号	1357
公式sns	897
公式twitter	897
公式x	897
""", '共': """
共有	896
共有する	896
""", '关': """
关于我们	1360
关注	1357
关注我们	1357
关键词	1363
关闭	1348
""", '其': """
其他新聞	1363
其他新闻	19	1363
""", '再': """
再生	907
""", '写': """
写真を見る	907
写真特集	905
写评论	1362
""", '分': """
分享	1356
分享到	1356
分享到微信	1356
分享到微博	1356
分享至	1356
分享至facebook	1356
分类	1363
分類	1363
""", '列': """
列印	1356
""", '初': """
初割で無料体験する	891
""", '利': """
利用規約	901
""", '前': """
前のページ	907
前の記事	905
前の記事へ	905
前へ	907
""", '加': """
加入line好友	1357
加入会员	1351
加入書籤	1356
加入會員	1351
加载更多	1365
""", '動': """
動画	905
動画を見る	907
""", '单': """
单次捐款	1349
""", '印': """
印刷	896
印刷する	896
""", '即': """
即时新闻	1363
即時新聞	1363
""", '参': """
参与评论	1362
""", '反': """
反馈	1362
""", '发': """
发表留言	1362
发表评论	1362
""", '合': """
合わせて読みたい	905
""", '同': """
同じカテゴリの記事	905
同意	1360
同意しない	901
同意する	901
""", '听': """
听新闻	1356
""", '單': """
單次捐款	1349
""", '回': """
回到頂部	1365
回复	1362
回覆	1362
回頂端	1365
回首頁	1365
""", '复': """
复制成功	1356
复制链接	1356
""", '大': """
大字	1356
大家还在看	1363
大家都在看	1363
""", '头': """
头条	1363
""", '字': """
字体大小	1356
字号	1356
字級	1356
字體大小	1356
""", '官': """
官方微博	1357
""", '定': """
定期定額	1349
""", '寄': """
寄付	889
寄付する	889
寄付のお願い	889
寄付をする	889
""", '專': """
專題	1363
""", '小': """
小字	1356
小編推薦	1363
""", '展': """
展开	1365
展开全文	1365
展開	1365
""", '已': """
已关注	1357
已是会员	1351
已有帐号	1351
已經是會員	1351
已經是會員？登入	1351
""", '广': """
广告	1359
""", '広': """
広告	899
広告の後に続きます	899
広告をスキップ	899
広告を閉じる	899
広告企画	899
""", '廣': """
廣告	1359
""", '延': """
延伸閱讀	1363
延伸阅读	1363
""", '开': """
开通会员	1351
""", '影': """
影音	1363
""", '後': """
後で	888
""", '微': """
微信	1356
微博	1356
""", '忘': """
忘記密碼	1351
忘记密码	1351
""", '応': """
応援する	889
""", '您': """
您可能也喜歡	1363
您可能感兴趣	1363
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	1353
您的電郵	1353
""", '意': """
意见反馈	1362
""", '感': """
感想を送る	903
""", '成': """
成为会员	1349
成為會員	1349
""", '我': """
我同意	1360
我的帐户	1351
我的帳戶	1351
我知道了	1360
我要留言	1362
我要纠错	1362
我要评论	1362
""", '戻': """
戻る	907
""", '所': """
所有留言	1362
""", '打': """
打印	1356
打赏	1349
""", '投': """
投稿する	903
""", '拒': """
拒絕	1360
拒绝	1360
""", '拡': """
拡大	896
拡大する	907
""", '按': """
按讚	1357
""", '捐': """
捐款	1349
捐贈	1349
捐赠	1349
""", '排': """
排行榜	1363
""", '接': """
接受	1360
接受全部	1360
接受所有	1360
""", '推': """
推广	1359
推广内容	1359
推廣	1359
推荐	1363
推荐文章	1363
推荐阅读	1363
推薦	1363
推薦文章	1363
推薦閱讀	1363
""", '提': """
提供	899
""", '搜': """
搜尋	1365
搜索	1365
""", '播': """
播放	1365
""", '支': """
支持我们	1349
支持我們	1349
支援する	889
""", '收': """
收听	1356
收藏	1356
收藏文章	1356
收起	1365
""", '文': """
文字の大きさ	896
文字サイズ	896
""", '新': """
新着	905
新着ニュース	905
新着記事	905
新規会員登録	891
新規登録	891
新闻简报	1353
""", '显': """
显示更多	1365
""", '暂': """
暂不	1348
""", '暫': """
暫不	1348
""", '更': """
更多	1363
更多内容	1363
更多報導	1363
更多报道	1363
更多文章	1363
更多新聞	1363
更多新闻	1363
""", '最': """
最新ニュース	905
最新文章	1363
最新新聞	1363
最新新闻	1363
最新消息	1363
最新記事	905
""", '會': """
會員中心	1351
會員專屬	1351
會員登入	1351
""", '有': """
有料会員登録	891
有料登録	891
有料記事	891
""", '朋': """
朋友圈	1356
""", '服': """
服务条款	1360
服務條款	1360
""", '朝': """
朝刊・夕刊	891
""", '本': """
本文へ	907
本文へ移動	907
""", '查': """
查看全部	1365
查看原图	1365
查看更多	1365
查看留言	1362
查看评论	1362
""", '标': """
标签	1363
""", '検': """
検索	907
""", '業': """
業配	1359
""", '標': """
標籤	1363
""", '檢': """
檢舉	1362
""", '次': """
次のページ	907
次の記事	905
次の記事へ	905
次へ	907
次ページ	907
""", '每': """
每月捐款	1349
""", '注': """
注册	1351
注目の記事	905
注目キーワード	905
注目ワード	905
注目記事	905
""", '点': """
点击排行	1363
点击查看大图	1365
点赞	1356
""", '為': """
為您推薦	1363
""", '热': """
热点	1363
热点推荐	1363
热门	1363
热门排行	1363
热门文章	1363
热门新闻	1363
""", '無': """
無料で体験する	891
無料で読む	891
無料会員登録	891
無料会員限定	891
無料体験	891
無料登録	891
""", '焦': """
焦點新聞	1363
""", '熱': """
熱門	1363
熱門排行	1363
熱門文章	1363
熱門新聞	1363
熱門話題	1363
""", '特': """
特定商取引法に基づく表記	901
特集	905
""", '猜': """
猜你喜欢	1363
猜你喜歡	1363
""", '申': """
申し込む	891
""", '电': """
电子报	1353
电子邮箱	1353
""", '画': """
画像を拡大	907
画像を見る	907
""", '留': """
留言	1362
留言(#	1362
""", '登': """
登入	1351
登入/註冊	1351
登出	1351
登录	1351
登录/注册	1351
登錄	1351
登録	891
登録して続きを読む	891
登録する	891
""", '發': """
發表留言	1362
發表評論	1362
""", '目': """
目录	1365
目次	907
目錄	1365
""", '相': """
相关主题	1363
相关报道	1363
相关推荐	1363
相关文章	1363
相关新闻	1363
相关标签	1363
相关阅读	1363
相關主題	1363
相關報導	1363
相關推薦	1363
相關文章	1363
相關新聞	1363
相關標籤	1363
相關閱讀	1363
""", '看': """
看了这篇文章的人也看	1363
看更多	1363
""", '稍': """
稍后再说	1348
稍后提醒我	1348
稍後再說	1348
稍後提醒我	1348
""", '立': """
立即捐款	1349
立即訂閱	1351
立即订阅	1351
""", '粉': """
粉絲團	1357
""", '精': """
精选	1363
""", '紙': """
紙面ビューアー	891
""", '続': """
続きをみる	907
続きを読む	891
""", '網': """
網友留言	1362
""", '編': """
編輯推薦	1363
編輯精選	1363
編集部おすすめ	905
編集部のおすすめ	905
""", '縮': """
縮小	896
""", '繼': """
繼續閱讀	1365
""", '纠': """
纠错	1362
""", '继': """
继续浏览内容	1365
继续阅读	1365
""", '编': """
编辑推荐	1363
编辑精选	1363
""", '网': """
网友评论	1362
""", '联': """
联系我们	1360
""", '聯': """
聯絡我們	1360
""", '聽': """
聽新聞	1356
""", '菜': """
菜单	1365
""", '著': """
著作権	901
""", '複': """
複製連結	1356
""", '视': """
视频	1363
""", '訂': """
訂閱	1351
訂閱會員	1351
訂閱郵件	1353
訂閱電子報	1353
""", '記': """
記事へのご意見	903
記事をサポートする	889
記事をプレゼント	891
記事を保存	896
記事を印刷する	896
記事を読む	907
記事ランキング	905
記事一覧	907
記事全文を読む	907
""", '許': """
許可する	901
""", '註': """
註冊	1351
""", '評': """
評論	1362
""", '話': """
話題の記事	905
""", '読': """
読まれている記事	905
""", '請': """
請繼續往下閱讀	1359	1359
請輸入電子郵件	1353
""", '讚': """
讚	1356
讚賞支持	1349
""", '订': """
订阅	1351
订阅会员	1351
订阅邮件	1353
""", '评': """
评论	1362
评论(#	1362
""", '话': """
话题	1363
""", '请': """
请继续往下阅读	1359
请输入邮箱	1353
""", '購': """
購読	891
購読する	891
購読のお申し込み	891
購読申し込み	891
""", '贊': """
贊助	1349
贊助內容	1359
贊助商	1359
""", '赞': """
赞助	1349
赞助内容	1359
赞助商链接	1359
赞赏	1349
""", '跳': """
跳到主要內容	1365
""", '載': """
載入更多	1365
""", '轉': """
轉發	1356
""", '转': """
转发	1356
""", '返': """
返信	903
返信する	903
返回顶部	1365
返回首页	1365
""", '追': """
追蹤	1357
追蹤我們	1357
""", '通': """
通報する	903
""", '速': """
速報	905
""", '連': """
連載	905
""", '運': """
運営会社	901
""", '違': """
違反報告	903
""", '選': """
選單	1365
""", '邮': """
邮箱	1353
""", '閉': """
閉じる	888	907
""", '開': """
開通會員	1351
""", '関': """
関連	905
関連する記事	905
関連キーワード	905
関連タグ	905
関連トピックス	905
関連ニュース	905
関連リンク	905
関連動画	905
関連情報	905
関連記事	905
""", '閱': """
閱讀全文	1365
閱讀更多	1365
""", '關': """
關於我們	1360
關注	1357
關注我們	1357
關鍵字	1363
關閉	1348
""", '阅': """
阅读全文	1365
阅读更多	1365
""", '隐': """
隐私权政策	1360
""", '電': """
電子信箱	1353
電子報	1353
電子版	891
""", '音': """
音声で聞く	896
""", '頭': """
頭條	1363
""", '顯': """
顯示更多	1365
""", '首': """
首頁	1365
首页	1365
""", '가': """
가	921
가입하기	917
가장 많이 본 뉴스	926
""", '개': """
개인정보 처리방침	924
개인정보처리방침	924
""", '거': """
거부	924
""", '검': """
검색	928
""", '계': """
계속 읽기	917
""", '고': """
고객센터	924
""", '공': """
공유	921
공유하기	921
""", '관': """
관련 기사	926
관련 뉴스	926
관련 태그	926
관련기사	926
관련뉴스	926
관련키워드	926
""", '광': """
광고	923
광고 닫기	923
""", '괜': """
괜찮습니다	914
""", '구': """
구독	917
구독 신청	917
구독 전용	917
구독 중	917
구독신청	917
구독하기	917
""", '글': """
글씨크기	921
글자 크기	921
글자크기	921
""", '기': """
기부하기	915
기사 공유하기	921
기사 본문	928
기사 후원하기	915
기사에 대한 의견	925
기사원문	928
기사저장	921
기자의 다른기사	926
""", '나': """
나중에	914
나중에 하기	914
""", '내': """
내 정보	917
""", '네': """
네이버 블로그	921
""", '다': """
다른 공유 찾기	921
다른 기사	19	926
다른 기사 더 보기	19
다른기사	926
다른기사 보기	926
다시 보지 않기	914
다음	928
다음 기사	926
다음 페이지	928
다음기사	926
다음에	914
""", '닫': """
닫기	914
""", '답': """
답글	925
답글쓰기	925
""", '당': """
당신이 좋아할 만한	926
""", '댓': """
댓글	925
댓글 #	925
댓글 #개	925
댓글 보기	925
댓글 쓰기	925
댓글보기	925
댓글쓰기	925
댓글을 입력해주세요	925
""", '더': """
더 보기	928
더보기	926	928
""", '동': """
동영상	926
동의	924
동의합니다	924
""", '등': """
등록	925
""", '라': """
라인	921
""", '랭': """
랭킹	926
랭킹뉴스	926
""", '로': """
로그아웃	917
로그인	917
로그인/회원가입	917
""", '링': """
링크 복사	921
""", '마': """
마이페이지	917
""", '많': """
많이 본 기사	926
많이 본 뉴스	926
많이 읽은 기사	926
많이본 기사	926
많이본 뉴스	926
""", '맨': """
맨 위로	928
맨위로	928
""", '메': """
메뉴	928
메뉴 닫기	928
메일	921
""", '모': """
모두 동의	924
""", '목': """
목록	928
목록보기	928
""", '무': """
무료 체험 시작하기	917
무료 회원가입	917
""", '문': """
문의	925
""", '바': """
바로가기	921
""", '밴': """
밴드	921
""", '베': """
베스트	926
""", '복': """
복사하기	921
""", '본': """
본문 글씨 줄이기	921
본문 글씨 키우기	921
본문 바로가기	928
본문으로 바로가기	928
""", '북': """
북마크	921
""", '비': """
비밀번호 찾기	917
""", '사': """
사이트맵	924
사진 확대	928
""", '속': """
속보	926
""", '스': """
스크랩	921
스폰서	923
""", '신': """
신고	925
신문구독	917
""", '실': """
실시간 뉴스	926
""", '에': """
에디터 추천	926
""", '연': """
연관기사	926
""", '영': """
영상	926
""", '오': """
오늘 하루 보지 않기	914
오늘은 그만 보기	914
오늘의 추천	926
오류 신고	925
""", '요': """
요약	928
""", '원': """
원문보기	928
""", '위': """
위로	928
""", '음': """
음성으로 듣기	921
""", '응': """
응원하기	915
""", '의': """
의견 쓰기	925
""", '이': """
이 시각 주요뉴스	926
이 시각 추천뉴스	926
이메일	921
이메일무단수집거부	924
이미 구독 중이신가요	917
이미 회원이신가요	917
이미지 크게 보기	928
이미지 확대	928
이슈	926
이용약관	924
이전	928
이전 기사	926
이전기사	926
""", '인': """
인기 기사	926
인기기사	926
인기뉴스	926
인쇄	921
인쇄하기	921
""", '일': """
일시후원	915
""", '재': """
재생	928
""", '저': """
저작권규약	924
저장	921
""", '전': """
전체 댓글	925
전체 보기	928
전체메뉴	928
전체보기	928
""", '접': """
접기	928
""", '정': """
정기 후원하기	915
정기구독	917
정기후원	915
""", '제': """
제보	925
제보하기	925
""", '좋': """
좋아요	921
좋은 기사 후원하기	915
""", '주': """
주소복사	921
주요 기사	926
주요 뉴스	926
주요기사	926
주요뉴스	926
""", '지': """
지면보기	917
""", '청': """
청소년보호정책	924
""", '최': """
최신 기사	926
최신 뉴스	926
최신기사	926
최신뉴스	926
""", '추': """
추천 기사	926
추천기사	926
추천뉴스	926
""", '카': """
카카오스토리	921
카카오톡	921
카카오톡 공유	921
카테고리	926
""", '쿠': """
쿠키 설정	924
""", '키': """
키워드	926
""", '태': """
태그	926
""", '트': """
트위터	921
트위터 공유	921
""", '페': """
페이스북	921
페이스북 공유	921
""", '펼': """
펼치기	928
""", '포': """
포토	926
""", '폰': """
폰트 크기	921
""", '프': """
프리미엄	917
프린트	921
""", '함': """
함께 보면 좋은 기사	926
함께 읽으면 좋은	926
""", '핫': """
핫뉴스	926
핫이슈	926
""", '헤': """
헤드라인	926
""", '협': """
협찬	923
""", '홈': """
홈	928
""", '화': """
화제의 뉴스	926
""", '회': """
회사소개	924
회원가입	917
""", '후': """
후원	915
후원 안내	915
후원 하기	915
후원하기	915
후원회원 가입	915
"""}

START = {'a': """
además	469 K:	507 K, en
ajánljuk	766 K:
alătură	12 K-te
anmäl	1230 K dig till vårt
apúntate	488 K a nuestro seminario	488 K a nuestro evento
artykuły	1065 K autora
ascultă	1 K	1116 K:
aún	32 K no hay comentarios
""", 'b': """
bajá	496 K la app
beiträge	27 K
besøg	209 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1319 K liên quan:	1328 K viết này có	1328 K viết có hữu ích
báo	1328 K lỗi bài viết
bình	5 K luận	27 K luận	1329 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	766 K:
bạn	1328 K thấy bài viết
bản	1328 K tóm tắt này
""", 'c': """
chefredaktör	1244 K och ansvarig utgivare:	1244 K:
chưa	32 K có bình luận
chọn	1322 K
citeşte	1116 K şi	1116 K şi:	1116 K şi
citește	1116 K și	1116 K și:	1116 K:	1116 K mai mult	1116 K aici	1116 K și	1116 K mai departe:
citiți	1116 K și
comentários	5 K	27 K
compartí	3 K
crédit	656 K photo	656 K photos
crédits	656 K photo	656 K photos
cài	1332 K đặt ứng dụng	1332 K ứng dụng	1332 K app
có	1319 K thể bạn quan tâm:
""", 'd': """
další	169 K články autora
dernières	617 K actualités
descarcă	13 K
descargá	13 K	496 K la app
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	618 K aussi	635 K la boutique	635 K notre boutique	635 K nos jeux	635 K notre hors-série	643 K notre application	643 K notre appli
décryptage	618 K :
dùng	1337 K thử
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	477 K
erről	766 K bővebben
escríbenos	471 K
""", 'f': """
fiți	31 K primul
fotografía	508 K:
få	200 K fuld adgang til	1012 K full tilgang til	1221 K full tillgång till
följ	12 K	1225 K
følg	12 K	12 K oss	204 K	1016 K
füge	12 K uns
fügen	12 K sie uns
für	276 K diesen artikel	276 K diesen
""", 'g': """
ghé	1329 K cửa hàng trực tuyến
góp	1328 K ý cho bài viết
gör	1230 K quizet	1230 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1230 K oss bli bättre	1230 K oss att bli bättre
hjælp	209 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1329 K trả lời khảo sát	1335 K ủng hộ
hämta	13 K	1234 K
håll	28 K	28 K dig
hör	280 K dir
hören	280 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	195 K også	195 K også:	209 K mere på	1007 K også	1007 K også:
""", 'i': """
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
""", 'k': """
kapcsolódó	766 K	766 K:
kiểm	1329 K tra kiến thức của bạn
kjøp	1021 K billetter	1021 K billett
klikněte	167 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
köp	1230 K biljetter	1230 K biljett
kövess	12 K
kövessen	12 K
køb	209 K billetter	209 K billet
küfür	27 K içeren
küldd	3 K el
kết	1322 K nối với chúng tôi
""", 'l': """
leé	507 K también	507 K más	507 K:
lásd	766 K még
lämna	1224 K dina tips	1224 K ditt tips
läs	1214 K mer om	1215 K också	1215 K också:	1215 K även	1215 K mer	1215 K mer:	1215 K:	1215 K här	1215 K också	1215 K mer	1215 K även	1215 K även:	1221 K vidare med	1221 K mer på	1234 K e-tidningen	1234 K tidningen
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
még	32 K nincs
més	145 K informació:
mød	209 K os
mời	1319 K xem	1319 K bạn đọc	1319 K độc giả	1322 K độc giả theo dõi	1322 K bạn đọc theo dõi	1330 K quý vị theo dõi	1330 K quý độc giả	1330 K bạn xem video	1330 K nghe
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nguồn	1324 K:	1324 K :
nájdete	12 K nás
não	27 K serão publicados
nézd	766 K meg
nézze	766 K meg
""", 'o': """
oceń	8 K
odporúčame	1174 K:
ofereça	3 K
opširnije	1160 K:
ouça	1 K	1094 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	478 K enviarnos
podívejte	167 K se:
poslechněte	1 K si	167 K si	167 K si:
poslušajte	1 K
posłuchaj	1 K	1063 K:	1063 K też:
pošlite	3 K
prečítajte	1174 K si tiež	1174 K si aj
pridružite	12 K se
pročitaj	1160 K još	1160 K i
pročitajte	1160 K još	1160 K i	1160 K više
páčil	8 K sa vám
păstrați	28 K
přečtěte	167 K si také	167 K si	167 K si:	167 K si také:
připojte	12 K se
""", 'q': """
querés	478 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
recibí	477 K las noticias
recomandări	1116 K:
resuméet	26 K er
réservez	635 K vos places pour la soirée de la rédaction
résumer	626 K cet article	626 K l'article
résumé	626 K généré	626 K rédigé	626 K réalisé	626 K produit	626 K par
""", 's': """
saistīts	948 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	477 K el canal	507 K leyendo:
shrnutí	26 K vytvořil	26 K vytvořila
sjefredaktør	1035 K:	1035 K og ansvarlig redaktør:
související	167 K:
sprawdź	1063 K:	1063 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1221 K
stötta	1221 K
støt	200 K
støtt	1012 K
suscríbete	449 K a
susiję	938 K:
synthèse	626 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	482 K
síganos	12 K
sígueme	482 K
síguenos	12 K
súmate	12 K
súvisiace	1174 K:
""", 't': """
también	469 K puedes leer	469 K puedes leer:	469 K te puede interesar:
també	145 K et pot interessar:
tenés	474 ¿K información
thêm	1322 K
thử	1329 K sức với
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	766 K részletek
trả	1329 K lời câu đố
trải	1337 K nghiệm
twój	27 K komentarz
tác	1324 K giả:	1324 K giả là
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1328 K tắt này
töltsd	13 K le
töltse	13 K le
tüm	27 K yorumlar
tải	13 K	13 K ứng dụng	1332 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
unbeschränkter	298 K zugang
unterstütze	232 K
unterstützen	232 K sie	232 K sie die
uočili	7 K ste
urmărește	12 K	1116 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	1188 K:
vidéo	618 K :
više	1160 K o:
você	1094 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	167 K zde	167 K k tématu:
vă	28 K rugăm să
všechny	27 K komentáře	169 K články autora
""", 'w': """
weiterführende	254 K artikel:
więcej	1062 K o	1062 K na temat	1062 K z	1063 K na ten temat:	1065 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
znalazłeś	7 K
""", '©': """
©	258 K dpa	375 K #	375 K
""", 'à': """
à	618 K lire aussi	618 K lire également	618 K lire :	618 K lire sur	618 K voir aussi	618 K écouter	618 K relire	618 K découvrir	618 K lire sur le même sujet	618 K consulter :	618 K voir également	620 K propos de l'auteur	620 K propos de l'autrice	635 K retrouver dans le numéro
""", 'ä': """
är	1224 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	618 K aussi
écoutez	1 K cet	1 K l'article	639 K le podcast
""", 'ú': """
últimas	468 K noticias de	1093 K de	1093 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	256 K die autorin	256 K den autor	256 K die autor:in	256 K die autoren	256 K die autor:innen
""", 'č': """
čitajte	1160 K i
čo	33 K si myslíte
čtěte	167 K také	167 K také:	167 K i	167 K více	167 K:	167 K také
čítajte	1174 K aj	1174 K tiež	1174 K viac
""", 'đ': """
đánh	1328 K giá bài viết
đăng	1329 K ký tham dự hội thảo
đọc	1319 K thêm	1319 K thêm:	1319 K:	1319 K tiếp:	1322 K tin nhanh
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žiūrėkite	938 K taip pat
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
больше	1144 K новостей	1145 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1300 K по темі:	1300 K за темою:	1300 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:
все	27 K комментарии	1144 K новости на тему	1144 K материалы	1144 K новости	1144 K статьи	1147 K статьи автора	1147 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1300 K:
дивіться	1300 K також	1300 K:	1300 K також:
докладніше	1300 K:
дотримуйтесь	28 K
другие	1147 K материалы автора
""", 'е': """
есть	1147 K новость
еще	1145 K по теме:
ещё	1144 K больше	1145 K по теме:
""", 'з': """
за	1300 K темою:
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
лучшее	1144 K за
""", 'м': """
материал	1145 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	1144 K партнеров
няма	32 K коментари
""", 'о': """
об	1147 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	99 K по темата
""", 'п': """
по	1145 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	1145 K:	1145 K в материале	1145 K - в
подробности	1145 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	1144 K новости о
послухати	1 K
послушать	1 K
почитать	1145 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1147 K новость
приєднуйтесь	12 K
прочетете	99 K още	99 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	1145 K:
рекомендуємо	1300 K:
""", 'с': """
свалете	13 K
связаться	1147 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1300 K:	1300 K також:
слухати	1 K
слушайте	1145 K:	1145 K также:
слушать	1 K
см	1145 K. также:
смотрите	1145 K также	1145 K:	1145 K	1145 K также:
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
читайте	12 K нас	13 K	1145 K также	1145 K также:	1145 K:	1145 K подробнее	1145 K еще	1145 K также	1145 K по теме:	1300 K також	1300 K також:	1300 K:	1300 K ще	1300 K також	1300 K також на тему:
читать	1145 K также	1145 K также	1145 K по теме:
что	33 K вы думаете	1145 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1300 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'א': """
אהבתם	684 K את
אולי	698 K פספסתם:
""", 'ב': """
בואו	685 K לעבוד איתנו
בחנו	687 K את עצמכם
""", 'ד': """
דווחו	684 K על
""", 'ה': """
האזינו	1 K	673 K:	686 K לפודקאסט	686 K לפרק
האם	8 K אהבתם	684 K הכתבה	684 K הסיכום	684 K המידע
הדוא	678 K"ל האדום
הוסיפו	676 K
הורידו	13 K
היו	31 K הראשונים
הירשמו	685 K לוובינר	685 K לכנס
הכותב	679 K הוא
הכותבים	679 K הם
הכותבת	679 K היא
הכתבה	684 K עניינה	699 K ממשיכה
המחבר	679 K הוא
המחברת	679 K היא
המשך	699 K הכתבה
הפכו	676 K אותנו
הפעילו	689 K התראות	689 K את ההתראות
הפרק	686 K המלא
הצביעו	687 K בסקר
הצטרפו	12 K	676 K	676 K אלינו	685 K לצוות שלנו
השתתפו	687 K בסקר
התגובות	5 K
""", 'ח': """
חודש	694 K ראשון ב
""", 'י': """
יש	678 K לכם מידע	678 K לכם סיפור	678 K לך מידע	678 K לך סיפור
""", 'כ': """
כדי	694 K לקרוא את
כל	676 K החדשות
""", 'ל': """
להאזנה	686 K לכתבה	686 K לפודקאסט
להמשך	694 K קריאה
לכל	679 K הכתבות של	698 K הכתבות:
לכתבה	673 K המלאה
לכתבות	698 K נוספות:
לעדכונים	676 K נוספים	676 K
לפניות	678 K לכתב	678 K לכתבת
לפרק	686 K המלא
לצפייה	686 K בסרטון	686 K בווידאו
לקבלת	676 K עדכונים
לקריאה	673 K נוספת	673 K נוספת:	694 K מלאה
לקריאת	694 K הכתבה המלאה
לרכישת	685 K כרטיסים לכנס	685 K כרטיסים לחצו	685 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	687 K דעתכם? הצביעו
מייל	678 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	678 K במשהו	678 K בטעות
""", 'ע': """
עוד	673 K בנושא:	698 K במדור:	698 K כתבות:
ענו	687 K על הסקר	687 K על הסקר:	687 K על החידון
עקבו	12 K	676 K אחרינו	676 K אחרי
""", 'פ': """
פרסומת	699 K
""", 'צ': """
צפו	673 K:	673 K גם	686 K בסרטון	686 K בתיעוד	686 K בווידאו	686 K בכתבה
""", 'ק': """
קבלו	689 K התראות	689 K עדכונים
קרא	673 K גם	673 K גם:
קראו	673 K גם	673 K גם:	673 K עוד
""", 'ר': """
רוצים	676 K להיות	676 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	692 K	693 K בעיתונות	693 K בנו	693 K בעבודתנו
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
از	558 K دست ندهيد:
اسال	62 K
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	547 K خود را بسنجيد
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
ايا	544 K اين	544 K خطايي
اين	544 K	558 K مطلب را هم بخوانيد:
اينجا	558 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	534 K:
بخوانيد	534 K:
بشنويد	1 K
به	12 K كانال	544 K اين
بيشتر	534 K بخوانيد	534 K بخوانيد:	534 K ببينيد
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
خبرنگار	540 K:
خلاصات	62 K
خلاصة	62 K
""", 'د': """
دانش	547 K خود را
در	534 K اين باره بخوانيد	547 K نظرسنجي ما	547 K نظرسنجي	558 K همين زمينه:	558 K همين رابطه:
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
شما	547 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K وكاتب
صحفي	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	540 K:
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
مترجم	540 K:
مصيتم	7 K
مطالب	534 K مرتبط:
ملخص	62 K	62 K المقال
منبع	540 K:	540 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	544 K شما درباره
نظرات	5 K
نظرسنجي	547 K:
نويسنده	540 K:	540 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	534 K بخوانيد	534 K بخوانيد:	558 K ببينيد:
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
گزارش	540 K:	544 K خطا
""", 'आ': """
आप	12 K हमें
आपक	731 Kो यह	731 Kो ये
""", 'इ': """
इनप	726 Kुट-	726 Kुट:	726 Kुट -	726 (Kुट
इस	720 Kे भी पढें	720 Kे भी पढें:	744 Kे भी पढें-	744 Kे भी देखें:
""", 'ए': """
एज	726 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	720 K पढें:	744 K भी पढें:
""", 'क': """
क	731 K्या यह	731 K्या आपको	740 Kेवल # रुपये में
""", 'ख': """
खबर	731 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	726 Kिस्क्लेमर:
""", 'द': """
द	720 Kेखें:	720 Kेखें वीडियो
""", 'प': """
पढ	720 Kें:	744 Kें-
""", 'भ': """
भ	726 (Kाषा
""", 'म': """
म	740 Kात्र # रुपये में
""", 'य': """
य	720 Kे भी पढें	720 Kे भी पढें:	726 (Kे लेखक के	744 Kे भी पढें-	744 Kे भी देखें:
यह	720 K भी पढें	720 K भी पढें:	720 K भी देखें:	726 (K लेखक के	731 K खबर आपको	744 K भी पढें-	744 K भी पढें -
""", 'ल': """
ल	726 Kेखक के बारे में	726 Kेखिका के बारे में	726 (Kेखक	726 (Kेखिका	726 Kेखक वरिष्ठ पत्रकार हैं	726 Kेखक स्वतंत्र पत्रकार हैं	726 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	720 Kंबंधित:	740 Kिर्फ # रुपये में
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
ข่	1254 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1254 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	1254 Kานเพิ่มเติม:	1254 Kานต่อ:	1254 Kานข่าวต้นฉบับ:	1254 Kานเพิ่มเติม	1254 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'ả': """
ảnh	1324 K:
""", 'ủ': """
ủng	1324 K hộ tác giả	1335 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	906 Kせて読みたい	906 【Kせて読みたい】	906 Kせて読みたい:
""", 'こ': """
こち	906 Kらもおすすめ	906 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	906 Kと見る：
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
你可	1364 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	906 【K】	906 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	906 【K】
""", '参': """
参考	906 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	1364 K参阅
""", '合': """
合わ	906 Kせて読みたい:
""", '同': """
同场	1364 K加映:
同場	1364 K加映:
""", '延': """
延伸	1364 K閱讀	1364 K阅读	1364 K閱讀：	1364 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	1364 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	1364 K阅读	1364 K阅读:
推薦	1364 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1364 K：	1364 K新聞：	1364 K內容：	1364 【K新聞】	1364 K相關	1364 K阅读:	1364 K報導:	1364 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	906 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	1364 K查看
""", '画': """
画像	906 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1364 K阅读	1364 K新闻	1364 K报道：	1364 K阅读:
相關	1364 K新聞	1364 K報導	1364 【K新聞】	1364 K閱讀:
""", '看': """
看更	1364 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	906 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	906 K記事	906 K記事：	906 【K記事】	906 K：	906 【K】	906 K:
""", '閱': """
閱讀	1364 K更多
""", '阅': """
阅读	1364 K更多
""", '點': """
點擊	1364 K查看
""", '같': """
같이	927 K 보기:
""", '관': """
관련	927 K 기사:
관련기사	927 K	927 K:	927 [K]
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
더	927 K 읽기:
더보기	927 [K]	927 K:
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
영상	927 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	927 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	927 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	927 K 볼 만한 기사:	927 K 보면 좋은 기사:
""", '화': """
화보	927 [K]
"""}

CONTAINS = {'a': """
abonați	1108 doar pentru K	1119 K-vă	1123 K
abonații	1120 K noștri
abonează	1108 K-te pentru	1111 K-te pe youtube	1119 K-te
abonné	601 déjà K	601 pas encore K	601 en tant qu'K
abonnés	601 réservé aux K	601 réservé à nos K	658 nos K	661 K
abonējiet	950 K
actualité	604 l'essentiel de l'K	609 suivez l'K	609 suivez toute l'K	609 retrouvez toute l'K	622 couvre l'K
adatkezelési	763 K tájékoztató
admitió	512 K
adomány	773 K
adományoddal	769 K
adományok	773 K
adományozz	769 K
advirtió	512 K
adó	756 K #%
adód	771 K #
adăugat	1122 a K
affiliatelänkar	37 K	1241 K
affilié	37 lien K
affiliés	37 liens K
affirmé	660 a K
afiliación	37 enlaces de K
afirmó	512 K
agregó	512 K
aizsargātas	949 visas tiesības K
ajouté	660 a K
ajută	1119 K-ne
ajánld	769 K fel
alkalmazás	761 töltsd le az K
alkalmazásunk	770 K
alkalmazásunkat	761 töltse le K
améliorer	641 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1246 K dig till
anmäla	1236 genom att K dig
annoncé	660 a K
annonslänkar	37 K	1241 K
anunció	512 K
anunțat	1122 a K
använder	1210 vi K cookies	1210 K kakor
anúncios	1101 sem K
aplicación	456 descarga la K	456 descarga nuestra K
aplicația	1111 descarcă K	1120 K noastră
aplikację	1051 pobierz K	1051 pobierz naszą K
aportació	148 la teva K
aportación	475 tu K	500 haz tu K
apoyá	509 K
apóyanos	475 K	509 K
apóyenos	475 K	509 K
apúntate	455 K a nuestra	455 K gratis	509 K a	509 K gratis
artykuł	15 darmowy K	20 cały K	1043 podoba ci się ten K	1068 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	445 te ha gustado este K	452 regala este K	452 regalar este K	453 último K gratis	453 te queda # K	503 y lee este K	510 este K
artículos	15 K gratis	453 K gratis este mes	453 te quedan # K	453 límite de K
aseguró	512 K
associés	613 cookies K à ce contenu
assuré	660 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1108 K-te pentru
autorská	170 K práva
avertizează	1122 K
avísanos	509 K
ayúdanos	475 K	509 K a
açikladi	1282 K
añadió	512 K
año	511 al K
""", 'b': """
bağirdi	1282 K
bağiş	1279 K yap	1283 K
bağişiniz	1279 K
behält	29 K sich vor	29 K sich das recht
behöver	1199 vi K ditt stöd	1246 vi K din hjälp
bekapcsolása	761 értesítések K
beløb	225 fast K
beløp	1038 gi et K	1040 fast K
bemängeln	311 K
bemängelt	311 K
berättade	1249 K
berättar	1249 K
bestätigen	239 K sie ihre
bestätigungsmail	239 K
betalvägg	1250 K
beğendiyseniz	1280 bu haberi K	1280 bu yaziyi K
biết	1346 cho K
blokování	164 K reklam
boletín	455 recibe el K	455 nuestro K	455 K diario	509 recibe el K	510 nuestro K	513 K
boîte	604 dans votre K mail	604 dans votre K e-mail
butlletí	143 subscriu-te al K	143 el nostre K	149 el nostre K	152 K
buzón	455 en tu K
bájate	509 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1249 K
bønn	988 vi har en K til deg
bülten	1267 e-K	1283 K
bültene	1267 K abone	1267 K kayit	1267 K kaydol
bülteni	1267 haber K
bültenimiz	1280 K
bültenimize	1267 K	1279 K	1280 K
bạn	1312 hộp thư của K	1334 sự ủng hộ của K	1343 sự ủng hộ của K	1343 mời K
bằng	1342 K văn bản của báo
""", 'c': """
caffè	849 un K
café	475 un K	500 un K al mes	624 un K	1099 um K
caractères	641 limitées à # K
catedrática	473 es K
catedrático	473 es K
celého	157 pro čtení K
chaîne	658 notre K
chefredaktör	1226 är politisk K	1226 är K
chefredaktør	205 er K
chuyện	1323 bạn có câu K
chép	1321 cấm sao K	1342 mọi sao K
chính	1316 K sách bảo mật
chúng	1312 bản tin của K tôi	1314 theo dõi K tôi	1323 cho K tôi qua	1323 liên hệ với K tôi	1343 ủng hộ K tôi	1343 K tôi cần sự giúp đỡ	1343 giúp K tôi	1343 theo dõi K tôi	1344 K tôi trên	1344 của K tôi	1344 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1091 nos K
comentó	512 K
comisión	489 recibir una K
communauté	628 K whatsapp	628 K signal
compártela	25 K
compártelo	25 K
comunità	872 parte della nostra K
condamné	660 a K
condiții	1113 termeni și K
confidentialité	613 politique de K
confidențialitate	1113 politica de K
conférences	622 est maître de K
connecté	615 vous devez être K
conteúdo	9 este K	9 K externo	1078 acesse todo o K
contribuição	1075 com a sua K
contó	512 K
conversación	466 participar en la K
conținut	9 acest K
cookieinställningar	1228 K
creează	1119 K un cont
csatornánk	770 K
cuéntanos	466 K en	509 K
czytać	1048 aby K dalej	1048 żeby K dalej	1067 chcesz K dalej
czytelników	36 naszych K	1068 naszych K	1068 z wpłat K
của	1325 là cây bút K	1344 độc giả K
""", 'd': """
darbą	941 mūsų K
darowiznę	1046 przekaż K	1067 przekaż K
datenschutzerklärung	249 unserer K	309 unserer K	309 unsere K
datenübertragung	272 der K zu
debatindlæg	206 send dit K	206 skrive et K
debatredaktør	205 er K
debattredaktør	1017 er K
debattør	205 er K
declaró	512 K
decía	512 K
demandé	660 a K
denunció	512 K
descarcă	1119 K
descárgate	456 K la	456 K nuestra
desteğiniz	1279 K
desteğinizle	1280 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	1081 K no google play
doação	1075 faça uma K	1099 sua K	1100 sua K	1100 faça uma K	1104 K
doações	1104 K
dodał	1070 K
dodała	1070 K
donació	148 fes una K	152 K
donación	448 haz una K	448 tu K	475 tu K	475 una K	509 tu K	509 haz una K	513 K
donația	1119 K ta
donație	1119 fă o K	1123 K
donații	1123 K
donează	1119 K acum
dorzuć	1067 K się
dostęp	1048 pełny K do	1067 kup K
dostępny	1048 artykuł K tylko
dowolną	1069 K kwotą
dołóż	1067 K się
dołącz	1055 K do nas na	1067 K do nas	1067 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	1067 K, że nas czytasz
débloquer	601 pour K
déclare	660 K
déclaré	660 a K
découvrez	601 K nos offres	657 K nos offres
déductible	597 K des impôts	597 K à #	659 K
déjanos	6 K tu
dénonce	660 K
déplore	660 K
déposés	633 des cookies seront K
désabonner	604 K à tout moment
désactiver	611 K adblock
désactivez	611 K adblock
désinscrire	604 vous K à tout moment
díky	172 K vám
dömde	1249 K
dømte	226 K	1041 K
děkujeme	171 K, že nás čtete
dụng	1314 tải ứng K	1343 tải ứng K
""", 'e': """
elaboración	489 no ha participado en la K
electrònic	143 el teu correu K
electrónico	455 tu correo K	466 tu dirección de correo K no será publicada
elolvasásához	758 a teljes cikk K
előfizetés	773 K
előfizető	758 már K	769 legyen K
előfizetőink	758 K olvashatják	770 K
előfizetők	773 K
előfizetőknek	758 csak K
endereço	1091 seu K de email não será
engedélyezze	763 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	658 cette K
enquêtent	658 K pour vous
enquêtes	658 nos K
ensimmäinen	591 K kuukausi
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
estimé	660 a K
estás	445 ya que K aquí	445 ya que K por aquí
etkinleştir	1273 javascript'i K
evästeitä	583 K
explicó	512 K
expliqué	660 a K
""", 'f': """
favoritkälla	1222 K
faça	1100 K um pix
felelősséget	30 nem vállal K
felhasználási	763 K feltételek
feliratkozás	759 K a hírlevélre	759 hírlevél K
folosește	1113 K cookie
folytatásához	758 a cikk K
fortæller	226 K
följ	1207 K oss på	1246 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1218 alla rättigheter K
fördere	308 K
fördermitglied	293 werde K	293 werden sie K
fördern	308 jetzt K	308 K sie
föredragen	1222 K källa
föredragna	1222 K källa
författare	1226 är K och
förklarar	1249 K
følg	187 K os på	223 K os	999 K oss på	1038 K oss
første	218 K måned	225 K måned	1031 K måned	1040 K måned
független	756 támogassa a K	770 K sajtó
""", 'g': """
gadā	952 K
gazeteciliği	1280 bağimsiz K
gazeteciliğimiz	1280 K
gelmişken	1262 buraya kadar K
geöffnet	251 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1165 K
gridò	886 K
gràcies	149 K a tu
grátis	1102 teste K
grâce	18 K à vous	597 K à vos dons
går	176 før du K	988 før du K
gåva	1199 din K	1199 ge en K	1246 din K	1246 ge en K	1250 K
göre	1282 K
gösterilmeden	1278 kaynak K
gửi	1323 xin K về	1343 hãy K
""", 'h': """
használ	763 sütiket K	763 cookie-kat K
használat	763 sütik K
heißt	311 K es
hinzufügen	264 bei google K
hirdetés	11 a K	11 K után
hjälp	1229 K av ai	1246 K oss
hjælp	208 K af ai	208 K fra ai	223 vi har brug for din K	223 K os
hovorí	1180 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	772 K
häufiger	264 bei google K
hävdar	1249 K
hævder	226 K
hébergé	613 ce contenu est K par
hírekben	761 a google K
hírlevelünk	770 K
hírlevelünkre	759 K	770 K
hírlevél	773 K
hó	771 ft/K
hónap	771 első K
hører	1022 der du K
hükmetti	1282 K
hồng	1341 nhận hoa K
""", 'i': """
ifølge	226 K	1041 K
illimité	601 accès K	650 en K
incorporó	473 se K a
independentă	1120 presa K
indicó	512 K
indiqué	660 a K
indrømmede	226 K
indépendance	658 notre K
indépendant	597 soutenez le journalisme K	658 journalisme K	658 média K
indépendante	647 la presse K a	658 presse K	658 information K
información	460 sigue toda la K	460 siga toda la K	473 cubre la K	510 esta K
informó	512 K
innehåll	1210 externt K	1228 externt K
innehållet	9 K
innrømmet	1041 K
inquiète	660 s'K
inquérito	35 nosso K
inscrição	1080 cancelar a K
inscríbete	509 K
insändare	1227 skicka din K	1227 din K till	1227 skriva en K
intégralité	601 pour lire l'K
investigación	510 esta K
investigação	1101 esta K
investigație	1120 această K
invítame	509 K a
invítanos	509 K a
istediğiniz	1266 K zaman iptal	1281 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	1043 skoro już tu K	1043 skoro tu K
jugé	660 a K
jurnaliștii	1120 K noștri
jälgi	519 K meid
jäseneksi	589 liity K
""", 'k': """
kanał	1068 nasz K
kannatusjäseneksi	589 liity K
kanál	172 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1166 K
kedykoľvek	1171 odhlásiť sa môžete K
khoản	1311 bạn đã có tài K	1316 điều K sử dụng
không	1321 K sao chép
khẳng	1346 K định
kifogásolja	772 K
kiáltotta	772 K
kiến	1331 ý K của bạn sẽ
komentować	6 K	1060 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	1070 K
krævede	21 K felter er
krönikör	1226 är K
kulturredaktör	1226 är K
kulturredaktør	205 er K	1017 er K
kávéra	771 K
käyttää	583 tämä sivusto K
kérdőívünket	35 K
kért	772 K
kérte	772 K
können	308 K sie uns
köszönjük	769 K, hogy olvasol
kötelező	21 K mezőket
kövesse	761 K a
kövessen	761 K minket	769 K minket
közölte	772 K
kúpte	1177 si K
kündigte	311 K an
künstlichen	282 K stimme vorgelesen	282 K stimme vertont
kč	173 od # K
kļūsti	950 K par
kể	1346 K
""", 'l': """
lamentó	512 K
lançait	660 K
lasītu	946 lai K tālāk
lasītāji	951 mūsu K
lejupielādē	950 K
leverandør	1019 ekstern K
leverantör	1228 extern K
leído	503 has K tus #
lunedì	17 ogni K
lună	1121 pe K
luận	6 để bình K	1331 bình K của bạn sẽ
lájkolj	761 K minket
läget	1237 koll på K
lähdet	571 ennen kuin K
läsa	1240 du kan K mer	1240 kan du K mer	1240 K mer om	1247 fri att K
läsare	36 våra K	1238 våra K	1247 våra K
läsarna	18 tack vare K
läser	1246 tack för att du K
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
lòng	1323 vui K gửi về
lập	1334 ủng hộ báo chí độc K	1344 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	1078 esta K é só	1101 esta K
matérias	1098 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	772 K
megszakítása	21 válasz K
meidän	589 tue K
meitä	589 tue K	589 auta K
mesačne	1179 K
mesečno	1165 K	1193 K
miesiąc	1069 za K
miesięcznie	1069 K
miễn	15 bài K phí	1336 hết số bài K phí	1345 dùng thử K phí
mjesečno	1165 K
modération	641 charte de K	641 K par la rédaction
mostrará	452 este mensaje se K en
multó	512 K
mulțumim	1119 K că ne citești
munkánk	770 K
munkánkat	756 támogasd K	756 támogassa K	769 támogasd K	769 támogassa K	770 K
myönsi	592 K
másodközlés	768 K
määräsi	592 K
mån	1239 kr/K	1248 kr/K
månad	1201 testa en K	1239 en K för	1246 testa en K	1248 per K	1248 varje K
månaden	1239 första K	1248 i K	1248 första K
månader	1239 K för #	1246 testa # K
månadsgivare	1246 bli K
måned	181 prøv en K	218 i # K	223 prøv en K	225 pr. K	1031 en K for	1038 prøv en K	1040 per K
måneden	225 om K	1040 i K
måneder	218 i # K	1031 K for #
média	658 notre K
mês	1102 por K	1102 ao K
mówi	1070 K
mēnesis	952 pirmais K
mēnesī	952 K
mėnesį	942 per K
měsíc	173 za K	173 první K
měsíčně	173 K
mạnh	1346 nhấn K
""", 'n': """
napisał	1070 K
napisała	1070 K
napište	171 K nám
napísal	1180 K
napíšte	1177 K nám
naročite	1185 K se na naše	1191 K se
naročnik	1184 že K
naročnike	1184 samo za K
naročniki	1195 K
naročnikom	1184 dostopen le K
naročnina	1195 K
naujienlaiškis	941 mūsų K	944 K
naujienlaiškį	939 mūsų K	940 užsisakykite K	941 mūsų K
navođenje	1162 uz K izvora
neatkarīgu	950 atbalsti K
nekünk	769 segíts K	769 írjon K	769 írj K	769 jelezd K	770 K adód
neodpovídá	30 K za
neomezený	157 K přístup
nepriklausomą	940 paremkite K	941 K žurnalistiką
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	171 podpořte K
nezávislá	172 K média
nezávislé	1178 K médiá
nezávislú	1177 podporte K
ngoài	1326 nội dung bên K
nguồn	1342 ghi rõ K
nhiệm	1331 chịu trách K về nội dung bình luận
nhân	1327 trí tuệ K tạo
nhận	1312 đăng ký K bản tin	1312 đăng ký K tin	1316 chấp K tất cả	1343 đăng ký K
nhập	24 đăng K	1311 đăng K để	1311 vui lòng đăng K	1343 đăng K để
niezależne	1067 wesprzyj K	1067 wspieraj K	1068 K media
niezależność	1068 K
niezależną	1068 jesteśmy K
noastră	1120 munca K
norāda	953 K
notificações	14 as K	1082 ative as K	1082 ativar K	1082 receba K
notificările	14 K	1111 activează K
notícia	1101 esta K
notícias	1080 receba as K	1080 receba K	1085 siga as últimas K
novinařina	172 naše K
novinári	1178 naši K
novináři	172 naši K
novičnik	1185 naš e-K	1192 naš e-K	1195 K
nächste	21 in diesem browser für die K	308 sind sie der K
nói	1346 K
năm	1345 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	1201 K tillgång
obrigatórios	21 campos K são	1091 campos K são
odebírejte	159 K náš	171 K
odemkněte	157 K si
odhlásit	159 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	1078 K este artigo
ograniczeń	1048 czytaj bez K
ogłosił	1070 K
ogłosiła	1070 K
olvasási	0 K idő
olvasóink	36 K	770 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	509 danos tu K
ordenó	512 K
ordonné	660 a K
orzekł	1070 K
osobních	164 ochrany K údajů
oznámení	14 K
oznámil	174 K	1180 K
oznámila	174 K	1180 K
""", 'p': """
parsisiųskite	940 K
participación	466 normas de K
partneři	164 my a naši K
patrões	1101 sem K
paylaşin	25 K
periódico	510 este K	510 nuestro K
permanència	150 sense K
personvernerklæring	1002 K
phóng	1323 liên hệ K viên	1325 là K viên báo	1325 là K viên của
phút	0 K đọc
pidió	512 K
pidätetään	588 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1163 K nam	1191 K nam
plânge	1122 se K
podcaście	34 naszym K
podkreśla	1070 K
podporují	172 nás K
podpoře	172 díky K
podpořte	171 K nás	171 K naši	171 K naše	171 K mě
podrška	1163 vaša K
podršku	1163 vašu K
podržite	1163 K nas	1163 K naš
podľa	1180 K
poinformował	1070 K
poinformowała	1070 K
pokračovanie	1170 pre K v čítaní
pokračujte	157 K ve čtení s
política	464 K de cookies	1089 K de cookies
pomoć	1163 vašu K
pomóż	1067 K nam
pomôžte	1177 K nám
poprosił	1070 K
poprosiła	1070 K
poprosiło	1070 K
postafiókjába	759 K
potřebujeme	171 K vaši pomoc	171 K vaši podporu
používá	164 tento web K
používáme	164 K cookies
powiedział	1070 K
powiedziała	1070 K
pozostało	1048 K # %	1048 K #%
pošlete	171 K nám
požádal	174 K
požádala	174 K
pracę	1068 naszą K
predplatiteľom	1177 staňte sa K
predplatiteľov	1170 pre K
predplatné	1170 už máte K	1177 kúpte K	1177 kúpte si K	1181 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1048 tylko dla K
prečítate	1170 celý článok si K
pridržana	1162 sva prava K
pridržane	1190 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	943 K
prihláste	24 K	1177 K sa na odber
prohlížeč	10 váš K
proposé	637 conçu et K par
pročitali	1156 da biste K
prośbę	1043 mamy do ciebie K	1043 mamy małą K
prywatności	1058 polityka K	1058 polityce K
przeczytać	1048 aby K cały	1048 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	1046 K nam #%	1067 K nam	1067 K #
przyznał	1070 K
przyznała	1070 K
práca	1178 naša K
práce	172 naší K
práci	172 naši K
prácu	1178 našu K
précisé	660 a K
préférée	627 source K
préférées	627 sources K
prévient	660 K
príspevok	1177 váš K
próxima	1101 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	838 blocco della K	884 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	611 bloqueur de K	611 bloqueurs de K	658 sans K
publicités	611 bloqueur de K
publikování	170 K nebo šíření
publiée	22 ne sera pas K	615 votre adresse e-mail ne sera pas K
pyyntö	571 pieni K
pásale	509 K esta
päätti	592 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	510 nuestro K
pārpublicēšana	949 K bez
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
quyên	1343 K góp ngay	1347 K góp
quyền	1321 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	953 K
rappelé	660 a K
rašykite	940 K mums
rašė	943 K
reclamă	11 K
reconoció	512 K
recordó	512 K
redacció	149 la nostra K
redacción	499 la K te envía	510 nuestra K
redacția	1120 K noastră
redakcję	1067 wesprzyj K
redaktör	1226 är K för	1226 är K på	1226 är politisk K
redaktør	205 er K på	205 er K for	205 er politisk K	1017 er politisk K	1017 er K i	1017 er K for
redação	1101 nossa K
refusé	613 K le dépôt
regisztrálj	769 K
regisztráljon	769 K
regístrate	452 K para	452 K gratis
reklamlänkar	1241 K
reklamą	11 K
reklám	1178 bez K
reklámok	770 K nélkül
reportaż	1068 ten K
reproducció	147 prohibida la K
reproducción	472 prohibida su K	472 prohibida la K
reprodução	1097 proibida a K	1097 K proibida
republié	621 K avec	655 cet article est K
responsabilità	30 K di
reveló	512 K
rezervăm	29 ne K dreptul
riêng	1316 chính sách quyền K tư	1336 dành K cho thuê bao	1342 quan điểm K của tác giả
ročne	1179 K
ročně	173 K
rät	311 K
rätta	1232 K fel
rättar	1232 vi K fel
räumte	311 K ein	311 K der	311 K die
råbte	226 K
réagir	615 pour K
réagissez	657 K à
réalisation	637 n'a pas participé à la K
rédacteur	622 est K
rédaction	622 a rejoint la K	637 n'a pas participé à sa K	646 la K vous	650 pour soutenir la K	657 soutenez la K	657 alertez la K	658 notre K
rédactrice	622 est K
régulièrement	622 collabore K
réponse	21 annuler la K
répétait	660 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	601 cet article est K	601 ce contenu est K	601 article K
réservée	601 K aux abonnés	601 K à nos abonnés	601 la suite est K
réservés	601 K aux abonnés	621 tous droits K
résiliable	659 K à tout moment
röst	1229 ai-K
răspunsul	21 anulează K
rằng	1346 viết K	1346 cho K
""", 's': """
sacīja	953 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	943 K
sanctionné	660 a K
sbírka	175 K
schließen	235 K sie ein abo	308 K sie ein abo
schránky	159 do vaší K	1171 do vašej K
sdílejte	25 K
segítségedre	769 szükségünk van a K
según	512 K
sentenció	512 K
sería	500 sin ti no K
sesión	24 inicia K	24 inicie K	452 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1100 inicie K
señaló	512 K
sisällön	9 K
sisältö	575 tämä K on vain
sjefredaktør	1017 er K
skarży	1070 K
skrzynkę	1050 na twoją K	1050 na swoją K
sorumluluğu	30 K
soạn	1334 ủng hộ tòa K	1342 bằng văn bản của tòa K
sportkrönikör	1226 är K
sportsredaktør	205 er K
sprijiniți	1119 K
sprijină	1119 K-ne
stellenbörse	277 in unserer K
stwierdził	1070 K
stwierdziła	1070 K
stáhněte	171 K si
står	30 K för
stöd	1199 med ditt K	1246 K oss	1246 K vår	1246 ditt K
stödja	1238 K oss med
stödmedlem	1246 bli K
stötta	1238 K oss med	1246 K oss	1246 K vår	1246 K vårt
støt	217 K os	223 K os	223 K med
støtt	1038 K oss	1038 K vår
støtte	179 med din K	179 vi har brug for din K	217 K os med	217 din K gør	223 din K	223 bliv K	991 med din K	1030 K oss med	1038 din K
støtteabonnent	1038 bli K
støttemedlem	223 bliv K	1038 bli K
stěžuje	174 K
subscripció	152 K
subskrybentów	1048 tylko dla K
subskrypcję	1048 kup K	1048 masz już K	1067 kup K
suscripción	452 ya tengo una K	509 cambia tu K	513 K
suscríbase	509 K
suscríbete	452 K para	452 K por	452 K en	455 K al boletín	509 K
susține	1119 K-ne	1122 K că
susținerea	1119 K ta
susțineți	1119 K-ne
szerkesztőségünk	770 K
szerkesztőségünknek	770 K
sábado	17 cada K
sáng	17 mỗi K
säger	1239 tills du K upp	1249 K
sähköpostiin	577 suoraan K
sähköpostiisi	577 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	577 K
sélection	646 K d'articles
sélections	601 ajouter l'article à vos K
síganos	460 K en
síguenos	460 K en	509 K
sõltumatut	519 toeta K
sõnul	522 K
söyledi	1282 K
søgning	201 google-K
súmate	509 K al
süresi	0 okuma K
săptămână	17 o dată pe K	1121 pe K
sống	1334 nuôi K tờ báo	1334 bạn đọc nuôi K
""", 't': """
teigė	943 K
tesszük	22 nem K közzé
teşekkürler	1279 okuduğunuz için K
thiết	1342 không nhất K phản ánh quan điểm
thuê	1336 dành cho K bao	1336 đã là K bao	1347 K bao
thuộc	1321 bản quyền K
thành	1311 dành cho K viên	1333 bạn đã đăng ký K công	1343 trở K thành viên
tháng	1336 đọc miễn phí trong K	1345 mỗi K	1345 hàng K	1345 K đầu
thông	14 K báo	1314 bật K báo	1314 nhận K báo	1323 bạn có K tin	1323 bạn đọc cung cấp K tin	1342 khi phát hành lại K tin
tiếng	1331 K việt có dấu
tiếp	1311 để K tục đọc	1311 để đọc K	1336 để K tục đọc	1343 đăng ký để đọc K
tjänst	1196 en liten K att be
továbbolvasáshoz	758 a K
toàn	20 K bộ bài	1311 để đọc K bộ	1311 đọc K bộ bài	1336 để đọc K bộ bài	1343 đăng ký để đọc K bộ
treści	9 tej K	1048 dostęp do K
treść	9 tę K
trên	1314 theo dõi K
trước	1331 K khi đăng
trường	21 các K bắt buộc
turpinātu	946 lai K lasīt
tuần	17 mỗi K	1333 bản tin hằng K của	1333 bản tin hàng K của	1345 mỗi K
tvrdí	174 K
työmme	590 K
työtämme	589 tue K	590 K
tájékoztató	763 adatvédelmi K
támogasd	756 K a
támogass	769 K minket
támogasson	769 K minket
támogatása	769 az ön K
támogatásod	769 a te K
täglich	239 K per mail
täällä	571 kun kerran olet K
téléchargez	657 K
töltsd	769 K le
týden	17 každý K
týdně	173 K
týždenne	17 raz K
tłumaczy	1070 K
""", 'u': """
uafhængigt	224 K medie
ubegrænset	181 K adgang
udostępnij	25 K
ukarał	1070 K
unabhängig	309 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	850 insegna all'K
unterstütze	231 K unsere arbeit	231 K uns mit	308 K uns	308 K unsere	308 K mich	308 K meine
unterstützen	231 K sie unsere arbeit	231 K sie uns mit	231 mit einer spende K	231 können sie uns K	308 K sie uns	308 K sie unsere	308 sie können das K	308 freiwillig K	308 K sie mich	308 K sie meine	308 K uns
unterstützt	247 ihr browser K	308 K uns
unterstützung	293 ihrer K	293 deiner K	308 mit ihrer K	308 mit deiner K	308 ihre K	308 deine K	308 eure K
upozornění	161 zapněte si K
upphovsrätt	1218 skyddat enligt lagen om K
upphovsrättslagen	1218 skyddat enligt K
uredništva	1190 brez dovoljenja K
uredništvo	1192 naše K
urmărește	1111 K-ne pe	1111 K-ne și pe	1111 K știrile	1119 K-ne
urmăriți	1111 K-ne pe	1119 K-ne
utilização	1089 K de cookies
utilizează	1113 K cookie
utilizăm	1113 K cookie
utánközlés	768 K
uznał	1070 K
uznała	1070 K
używamy	1058 K plików cookie
užsisakykite	936 K prenumeratą
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
već	1165 K od
vidéo	9 cette K
viên	1325 là biên tập K của	1336 dành cho hội K
viết	1344 bài K này	1346 ông K	1346 bà K
você	18 sem K	1101 sem K
vollständigen	235 K artikel lesen
volontär	267 ist K
volontärin	267 ist K
vyhradené	1176 všetky práva K	1176 autorské práva sú K
vysvetľuje	1180 K
vysvětluje	174 K
vyzývá	174 K
vyžadované	21 K informace	21 K polia
väittää	592 K
vårt	995 meld deg på K
vídeo	9 este K
vďaka	1178 K vám
vědět	171 dejte nám K
""", 'w': """
webbläsare	10 din K
według	1070 K
weißt	266 K du mehr
wołał	1070 K
wpłata	1067 twoja K
wpłatom	1068 dzięki K
wpłać	1067 K
wspierającym	1067 zostań K
wyjaśnia	1070 K
wypisać	1050 K się w każdej chwili
wyrażam	1050 K zgodę na
wöchentlichen	239 K newsletter
właściciela	1068 nie mamy K
""", 'z': """
zadržana	1162 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	1164 K vama
založte	171 K si účet
zamknutý	1170 článok je K
zapowiedział	1070 K
zapowiedziała	1070 K
zastrzeżone	1066 wszelkie prawa K	1066 wszystkie prawa K
zbiórka	1071 K
zbývá	157 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	1058 treści K
zgłoś	1067 K nam
znać	1067 daj nam K
zostań	1067 K z nami
zpracováním	159 souhlasím se K	164 K osobních údajů
zugänglich	294 frei K
zunächst	257 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1069 od # K
""", 'á': """
állítja	772 K
""", 'ä': """
ägare	1238 inga rika K
ähnliches	266 K erlebt
ändå	1196 nu när du K är här
""", 'å': """
åndsverkloven	1010 beskyttet av K
året	225 om K
återges	1218 får inte K
""", 'ç': """
çalişmalarimiz	1280 K
çerezler	1273 K kullan
çerezleri	1273 K kullan
""", 'é': """
échanos	509 K una mano	509 K un cable
écrit	622 K pour	660 a K
écrivain	622 est K
écrivez	657 K-nous
électronique	604 dans votre boîte aux lettres K
équipe	658 notre K
értesítéseket	14 K
évente	771 K
""", 'í': """
írta	772 K
""", 'î': """
înscrie	1119 K-te la
""", 'ö': """
öffnen	240 app K
önskad	1222 K källa
""", 'ú': """
újságírás	770 független K
újságírásunk	770 K
újságíróink	770 K
última	460 siga la K hora	460 sigue la K hora
""", 'ü': """
übernommen	257 K von
übersicht	260 K
ücretsiz	15 K haber	15 K makale
ütles	522 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1164 naši K
čitatelia	1178 naši K
čitatelja	1164 naših K
čitatelji	36 naši K	1164 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1178 našich K
članak	20 cijeli K	1164 ovaj K
članek	1192 ta K
členem	171 staňte se K
členom	1177 staňte sa K
článek	20 celý K	153 líbil se vám K	172 tento K	172 líbil se vám K
článku	20 celého K
články	172 naše K
článok	20 celý K	1178 tento K
čtenáři	172 naši K
čtenářů	36 našich K	172 našich K	172 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	1177 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1343 K góp của bạn	1343 hãy K góp
đăng	1333 cảm ơn bạn đã K ký	1333 bằng việc K ký, bạn	1343 K ký để đọc bài
đường	1323 K dây nóng của tòa soạn	1323 K dây nóng của báo
đọc	18 nhờ bạn K	1336 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1179 K sumou
""", 'ř': """
řekl	174 K
řekla	174 K
říká	174 K
""", 'ś': """
śledztwa	1068 nasze K
śledztwo	1068 to K
śledź	1055 K nas na	1067 K nas
""", 'ź': """
źródło	1066 K: pap
""", 'ž': """
žurnalistai	941 mūsų K
žurnalistika	172 naše K	172 nezávislá K	1178 nezávislá K
žurnalistiku	172 nezávislou K	1178 nezávislú K
žurnalistiky	172 nezávislé K
žurnālisti	951 mūsu K
žurnālistika	951 neatkarīga K
žurnālistiku	951 neatkarīgu K
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
безлимитный	1130 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	103 K на вас
благодаря	1150 K вам
блокировщик	1140 отключите K	1140 K рекламы
блокувальник	1296 K реклами
браузер	10 ваш K	1140 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	103 нашия K	106 K
бюлетина	96 K ни
""", 'в': """
вайбър	16 K
вашата	96 на K поща
видео	9 это K
виділіть	1298 K
визнав	1306 K
визнала	1306 K
викаше	105 K
використанні	1302 при K матеріалів
використовує	1296 K cookie
використовуємо	1296 K cookie
вирішив	1306 K
влезте	24 K
вміст	9 цей K
внесок	1303 ваш K
войдите	24 K	1130 K, чтобы
встановіть	1291 K додаток
выделите	1142 K ее	1142 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1151 в K
годишно	104 K
гривень	1305 # K
грн	1305 # K
гукав	1306 K
гіперпосилання	1302 K обов
""", 'д': """
дальше	1130 чтобы читать K
дарение	102 вашето K	104 с K	106 K
дарения	106 K
добави	105 K
добавьте	1137 K нас в
долучайтесь	1303 K
долучайтеся	1303 K
донат	1149 ваш K	1303 ваш K	1307 K
донати	1307 K
донатом	1305 K
донаты	1153 K
допомога	1303 нам потрібна ваша K
доступ	1130 полный K	1289 повний K
доступен	1130 K только
дочитали	1124 вы K до конца	1284 ви K до кінця
дочитать	1130 чтобы K
""", 'е': """
ежедневную	1132 K рассылку
ежемесячно	1151 K
ежемесячное	1149 оформите K
еженедельную	1132 K рассылку
""", 'ж': """
жалуются	1152 K
журналисти	103 нашите K
журналистика	103 независимата K	103 независима K	1150 независимая K
журналистике	1150 независимой K
журналистики	1150 независимой K
журналистику	1150 независимую K
журналисты	1150 наши K
журналісти	1304 наші K
журналістика	1304 незалежна K
журналістику	1304 незалежну K	1304 якісну K
""", 'з': """
завантажити	1291 K застосунок
завантажте	1291 K додаток
завдяки	1304 K вам
задонатьте	1149 K	1303 K
задължителните	21 K полета
зазначив	1306 K
закликав	1306 K
закончились	1130 бесплатные статьи K
залишає	29 K за собою право
заметили	1142 K ошибку
замолчим	1150 мы не K
запазени	101 всички права K
зарегистрированы	1130 уже K
зарегистрируйтесь	1130 K, чтобы	1149 K
зареєструйтесь	1289 K, щоб	1303 K
застосунок	1291 завантажте K	1291 мобільний K
захищено	1302 усі права K
захищені	1302 усі права K	1302 всі права K
защищены	1148 все права K
заяви	105 K
заявив	1306 K
заявил	1152 K
заявила	1152 K	1306 K
здесь	1124 раз уж вы K
зобов	1306 K'язав
зробіть	1287 K внесок	1303 K внесок
""", 'и': """
известията	14 K
изтеглете	102 K
имейл	96 вашия K
имейла	96 на K си
иностранного	1148 выполняющим функции K агента
иностранным	1150 K агентом
использовании	1148 при K материалов
используем	1140 K cookie	1140 мы K
использует	1140 K cookie
""", 'к': """
каждое	17 K утро
каждый	1151 K месяц
каза	105 K
казва	105 K
канал	1150 наш K	1304 наш K
канала	1150 нашего K
каналу	1304 нашого K
коментар	6 залишити K
коментарях	1298 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1142 чтобы оставить K
комментария	21 для отправки K
комментариях	1142 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	1140 политикой K	1140 политика K
конфіденційності	1296 політикою K
кричал	1152 K
""", 'л': """
лева	104 K
""", 'м': """
материал	1142 обсудить K	1150 этот K
материалы	1150 наши K
матеріал	1304 цей K
матеріали	1304 наші K
месец	104 на K	104 всеки K
месечно	104 K
месяц	1151 в K
місяць	1305 на K	1305 перший K
""", 'н': """
нагадав	1306 K
нагадала	1306 K
нажмите	1142 K ctrl
написа	105 K
написав	1306 K
написал	1152 K
написала	1152 K	1306 K
напишите	1149 K нам
напишіть	1303 K нам
напомнил	1152 K
напомнила	1152 K
направете	102 K дарение
нашем	1142 в K чате
небольшая	1124 K просьба
неделю	17 раз в K	17 каждую K	1151 в K
независимата	102 подкрепете K
независими	103 K медии
независимую	1127 поддержите K	1149 поддержите K
независимые	1150 K медиа
незалежні	1304 K медіа
нуждаем	102 K се от вашата
""", 'о': """
объявил	1152 K
объявила	1152 K
обязал	1152 K
обязательна	1148 гиперссылка K
обязательные	21 K поля	1142 K поля
обясни	105 K
оголосив	1306 K
ограничений	1130 читайте без K
опечатку	1142 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1298 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	1142 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1151 K в любой момент
отметил	1152 K
отметила	1152 K
отписаться	1132 K в любой момент
отправьте	1149 K нам
ошибку	1142 нашли K
оштрафовал	1152 K
оштрафовала	1152 K
оштрафував	1306 K
""", 'п': """
партнерские	37 K ссылки
партнеры	1140 мы и наши K
партнёрские	37 K ссылки
патроном	1149 станьте K
первый	1151 K месяц	1151 рубль в K
переведите	1149 K нам
передплатникам	1289 доступний лише K
передплатників	1289 тільки для K
передплату	1303 оформіть K
передрук	1302 K
перепечатка	1148 K
персональних	1296 K даних
персональных	1140 K данных
писати	1304 нам K
писменото	101 без K съгласие
пишете	102 K ни
пишите	1149 K нам
повний	20 K текст
повідомив	1306 K
повідомила	1306 K
повідомте	1303 K нам
поддержать	1149 K нас	1149 K редакцию
поддерживайте	1149 K нас	1149 K нашу
поддержите	1127 K нашу	1127 K нас	1149 K нас	1149 K нашу	1149 K редакцию	1149 K проект	1149 K автора
поддержка	1127 ваша K	1149 ваша K
поддержки	1150 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	1150 наш K	1304 наш K
подкаста	1150 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	102 вашата K
подкрепете	102 K ни	102 K нашата
подкрепяйте	102 K ни
подписаны	1130 уже K
подписка	1130 уже есть K	1153 K
подписке	1130 по K
подписки	1153 K
подписку	1130 оформить K	1130 оформите K	1149 оформите K	1149 оформить K
подписчикам	1130 доступна только K	1130 доступно только K
подписчики	1153 K
подписчиков	1130 только для K
подписчиком	1149 станьте K
подписывайтесь	1132 K на рассылку	1137 K на нас	1137 K на наш	1137 K на канал	1137 K на telegram	1149 K на
подпишитесь	1127 K на регулярное	1132 K на рассылку	1137 K на наш	1137 K на канал	1149 K на
подчеркнул	1152 K
поділіться	25 K
пожертвование	1127 сделайте K	1127 оформите K	1149 ваше K	1149 сделайте K	1149 оформите K	1153 K
пожертвования	1153 K
пожертвуйте	1149 K
полностью	20 материал K	1130 чтобы прочитать K
полный	20 K текст
помилку	1298 знайшли K
помогите	1149 K нам
помогнете	102 K ни
помощь	1127 нужна ваша K	1149 нам нужна ваша K
помітили	1298 якщо ви K
понравилась	1150 K статья
понравился	1150 K материал	1150 K текст
попереджає	1306 K
попередив	1306 K
попросив	1306 K
попросил	1152 K
попросила	1152 K	1306 K
попросило	1152 K
последвайте	102 K ни
постановив	1306 K
постановил	1152 K
почту	1132 на вашу K	1132 вам на K
пошту	1290 на вашу K
пояснив	1306 K
пояснил	1152 K
правото	29 си запазва K
працюємо	1304 ми K
предупредил	1152 K
предупреждает	1152 K
призвал	1152 K
признал	1152 K
признала	1152 K
признали	1150 нас K
приложение	103 нашето K	1133 скачать K	1133 скачайте K	1133 установите K	1133 мобильное K	1133 наше K	1149 скачайте K
приложении	1133 открыть в K	1133 нашем K
приложения	1150 нашего K
присоединяйтесь	1149 K к
приєднуйтесь	1303 K до
продовжити	1289 щоб K читання
продолжаем	1150 мы K работать
продолжить	1130 чтобы K чтение
продължите	95 за да K да четете
произведен	1148 настоящий материал (информация) K
просьба	1124 у нас к вам K	1124 у нас есть K
просять	1306 K
прохання	1284 маємо до вас K	1284 невелике K
прочетете	95 за да K цялата
прочитать	1130 осталось K	1130 чтобы K статью
първия	104 за K месец
підписатися	1290 K на розсилку
підписка	1307 K
підписку	1289 оформіть K	1303 оформіть K
підписники	1307 K
підписників	1289 тільки для K
підписуйтесь	1293 K на нас	1293 K на наш	1303 K на
підписуйтеся	1293 K на наш
підпишіться	1290 K на розсилку	1293 K на наш	1303 K на
підтримайте	1287 K нашу	1287 K незалежну	1287 K нас	1303 K нас	1303 K нашу	1303 K незалежну	1303 K редакцію	1303 K автора	1303 K роботу
підтримати	1303 K нас
підтримка	1287 ваша K	1303 ваша K
підтримки	1304 спільноти K
підтримуйте	1303 K нас	1303 K нашу
піти	1284 перш ніж K
""", 'р': """
работа	103 нашата K	1150 наша K
работаем	1150 мы K
работу	1150 нашу K
разрешение	101 без K е забранено
расскажите	1149 K нам
рассказал	1152 K
рассказала	1152 K
расследование	1150 наше K	1150 это K
расследования	1150 наши K
рассылка	1150 наша K	1153 K
рассылку	1132 нашу K	1132 K самых	1150 нашу K
редакции	1150 нашей K
редакция	103 нашата K	1150 наша K
редакція	1304 наша K
редакції	1304 нашої K
рекламата	11 K
реклами	11 K	103 без K	1304 без K
рекламой	11 K
рекламы	11 K	1150 без K
решил	1152 K
робота	1304 наша K
роботу	1304 нашу K
розповів	1306 K
розповіла	1306 K
розсилка	1304 наша K	1307 K
розсилку	1290 нашу K	1290 щоденну K	1304 нашу K
розслідування	1304 наші K	1304 це K
рублей	1151 # K
рік	1305 на K
""", 'с': """
седмично	17 веднъж K
сказав	1306 K
сказал	1152 K
сказала	1152 K	1306 K
скаржаться	1306 K
скачайте	1133 K наше
скиньте	1149 K
следите	1137 K за нами
словам	1152 по K
словами	1306 за K
слідкуйте	1293 K за нами
сообщение	1148 данное K (материал) создано
сообщил	1152 K
сообщила	1152 K
сообщите	1149 K нам
сповіщення	14 K	1291 увімкнути K	1291 увімкніть K
споделете	25 K
сподобався	1304 K текст	1304 K матеріал
сподобалась	1284 якщо вам K стаття
според	105 K
спільнота	1304 наша K
спільноти	1287 стань частиною K	1304 нашої K
станете	102 K абонат	102 K член
станьте	1149 K нашим	1303 K нашим
статия	103 тази K
стаття	1304 ця K
статья	1150 эта K
стверджує	1306 K
стежте	1293 K за нами
суммой	1151 любой K
сумму	1151 любую K
сутрин	17 всяка K
существуем	1150 мы K
съдържание	9 това K
съобщи	105 K
""", 'т': """
телеграм	16 K	1137 наш K-канал	1137 в нашем K	1150 наш K	1293 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1305 на K
""", 'у': """
уведомления	14 K	1133 включите K	1133 включить K	1133 разрешить K
увійдіть	24 K	1289 K, щоб
уйдете	1124 прежде чем вы K
утверждает	1152 K
учасником	1303 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	1150 K нашу
цитировании	1148 при K
""", 'ч': """
частиною	1303 станьте K
четене	0 време за K
читаете	1149 спасибо, что K
читай	1293 K нас
читайте	1137 K нас в	1293 K нас у	1293 K нас в
читання	0 час K	0 хв K
читателей	1150 наших K
читатели	36 наши K	36 нашите K	103 нашите K	1124 дорогие K	1150 наши K
читателям	18 благодаря K	36 нашим K	1150 благодаря K
читати	1289 щоб K далі	1303 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1304 наші K
читачів	1304 наших K
читаєте	1303 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1305 K
щомісячно	1305 K
щоранку	17 K
щотижневу	1290 K розсилку
""", 'я': """
язкові	21 обов'K поля	1298 обов'K поля
якщо	1284 K ви вже тут
""", 'א': """
אומר	707 K
אומרת	707 K
אחרינו	668 עקבו K	704 עקבו K
אלקטרוני	666 דואר K
אמר	707 K
אמרה	707 K
אמרו	707 K
אתכם	691 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	706 K
ביקש	707 K
ביקשה	707 K
במייל	690 K שלכם
בסרטון	681 לצפות K זה
בעוגיות	670 שימוש K
בעיתונות	691 לתמוך K
בקובצי	670 משתמש K
בשבוע	17 פעם K	706 K
בתוכן	702 לעשות שימוש K
""", 'ד': """
דיוור	690 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	668 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	707 K
הודיעה	707 K
הווטסאפ	668 לקבוצת K
הוסיף	707 K
הוסיפה	707 K
הזהיר	707 K
הזכויות	675 כל K שמורות
החובה	21 שדות K
החינמיות	703 הכתבות K
הטלגרם	668 לערוץ K
הטקסט	682 K
הכותב	702 על דעת K
הכתבה	665 להמשך קריאת K	682 K	705 K הזאת
המדור	680 הוא עורך K	680 היא עורכת K
המובעות	702 הדעות K
המועדף	677 למקור K	677 כמקור K
המייל	666 לתיבת K	666 כתובת K
הניוזלטר	666 K היומי	690 K השבועי	690 K שלנו
הסביר	707 K
הסיכום	682 K
העיקריות	682 הנקודות K
העיתונות	705 K העצמאית
הפרטיות	670 מדיניות K
הפרסומת	11 K
הצטרפו	668 K לערוץ
הקוראים	18 בזכות K
השימוש	670 תנאי K
התגובות	688 K
התחברו	24 K
התמיכה	691 בזכות K שלכם
התראות	14 K
התרומה	704 K שלכם
""", 'ו': """
ובטוויטר	668 בפייסבוק K
ותלוי	691 K בכם
ותלויה	691 K בכם
""", 'ז': """
זקוקה	704 K לכם
""", 'ח': """
חודשית	704 תרומה K
חיצוני	681 תוכן K	681 תוכן ממקור K
""", 'ט': """
טען	707 K
""", 'י': """
ישירות	690 K למייל	690 K לתיבת
""", 'כ': """
כמנויים	665 הצטרפו K
כתב	707 K
כתבה	682 K זו	705 K זו	707 K
כתבו	704 K לנו
כתבות	703 K חינם
כתבת	680 היא K
""", 'ל': """
לדברי	707 K
להגיב	6 כדי K	688 K
להמשיך	665 כדי K לקרוא	691 עזרו לנו K
להעתיק	675 אין K	702 לשכפל, K
לחודש	706 K
לחוק	702 סעיף #א K
למנויים	665 K בלבד
לניוזלטר	666 הירשמו K	666 הרשמה K	666 K שלנו	690 בהצלחה K
לעזרתכם	704 אנחנו זקוקים K
לענייני	680 הוא כתב K	680 היא כתבת K
לצפייה	681 K בתוכן
לקריאה	703 כתבות K
לקריאת	20 K הכתבה
לשנה	706 K
לתומכים	691 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	703 K חינם
מועדף	677 מקור K	677 כמקור K
מינוי	665 רכשו K	708 K
מנוי	665 כבר K
מנויים	708 K
מסכימים	690 בהרשמה אתם K
מסר	707 K
""", 'נ': """
ניוזלטר	690 K שבועי	708 K
""", 'ס': """
סיכום	682 K
סיפר	707 K
סיפרה	707 K
סעיף	702 K #א
""", 'ע': """
עיתונאי	680 הוא K
עיתונאית	680 היא K
עיתונות	691 לעשות K	705 K עצמאית
עמלה	701 נקבל K	701 לקבל K
""", 'פ': """
פרסומות	705 ללא K
פרסומת	11 K
פרשן	680 הוא K
פרשנית	680 היא K
""", 'צ': """
ציין	707 K
""", 'ק': """
קרא	707 K
קריאה	0 זמן K
""", 'ר': """
ראשון	706 חודש K
""", 'ש': """
שאלו	682 K את
שלחו	704 K לנו
שלנו	705 K
שנקבל	701 K עמלה
שקראתם	704 תודה K
שתפו	25 K
""", 'ת': """
תגובות	688 K
תוכן	9 K זה	681 הצגת K
תלוי	691 K בכם
תלויה	691 K בכם
תמיכתכם	704 K
תמכו	704 K בנו
תקציר	682 K
תרומה	708 K
תרומות	708 K
""", 'ا': """
ادامه	560 K مطلب	560 K خبر	566 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	539 براي ما K كنيد
اسبوعيا	90 K
استفاده	531 شرايط K	536 K از مطالب اين سايت	536 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	555 K تهيه كنيد	566 K تهيه كنيد	570 K
اشتراكك	73 تم K
اشترك	41 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اطلاع	539 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	569 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	569 K
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
اول	568 ماه K
ايميل	527 K خود را	527 ادرس K	527 به K شما	552 در K خود
ايميلتان	552 به K
اينجا	559 K كليك كنيد
اينستاگرام	529 در K دنبال
اپ	551 K
اپليكيشن	551 K
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	564 الزاما K	564 لزوما K	564 K ديدگاه
باشيد	539 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	546 را K
بحسب	91 K
بخوانيد	537 K
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	546 K
بعرض	61 هل تسمح K
بفرستيد	539 براي ما K
بفضلكم	89 K
بنويسيد	539 براي ما K
بپيونديد	537 K	545 به تيم ما K
بگذاريد	539 با ما در ميان K	566 با ما در ميان K
بگيريد	539 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	569 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
ترجيحي	538 منبع K	538 منابع K
تستطيع	74 تبرع بما K	74 ساهم بما K
تطبيقنا	89 K
تعبر	71 K فقط عن راي
تعليقا	70 لتضيف K
تفعيل	47 K جافا
تقاريرنا	89 K
تقول	91 K
تلگرام	529 ما را در K	529 در K دنبال	529 كانال K ما	539 با ما در K
تماشا	546 K كنيد
تمامي	536 K حقوق
توضيح	569 K داد
تيم	567 K ما
""", 'ج': """
جاوااسكريپت	531 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	536 كليه K
حمايت	553 K مالي خود	553 به K شما نياز	553 با K شما	554 K كنيد	566 از ما K كنيد	566 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K
خبرنامه	527 K ما	527 اشتراك K	527 در K	552 K روزانه	552 K هفتگي	567 K ما	570 K
خبرنگار	539 K ما را	541 K
خبرنگاران	567 K ما
خصوصي	531 سياست حريم K را
خواست	569 K
خواستند	569 K
خواندن	555 براي ادامه K
خوانندگان	18 با كمك K	553 به K خود تكيه	567 K ما
خواهد	548 منتشر K شد
خواهند	548 منتشر K شد
""", 'د': """
دانشگاه	541 استاد K
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	529 ما را K كنيد	537 K كنيد	537 K كنيم	566 K كنيد
دهيد	539 به ما خبر K	546 گوش K	556 هديه K
ديدگاه	548 نوشتن K	548 ارسال K	548 بيانگر K	564 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	545 وبينار K ما	555 اشتراك K	565 مقاله K	565 مطلب K	565 مطالعه K
روزنامه	564 ديدگاه K
روزنامهنگار	541 K
روزنامهنگاري	567 K مستقل
""", 'س': """
سالانه	568 K
ساهم	88 K في
ساهموا	88 K في
سايتهاي	542 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شهريا	90 K
شويد	24 وارد K	537 عضو K	537 K	566 عضو K	566 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	552 خبرنامه K
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
علاقه	538 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	545 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	548 K	549 حروف لاتين (K)
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
كار	567 K ما
كاربري	555 حساب K خود شويد
كانال	529 به K ما	537 K ما	567 K ما
كتب	91 K
كتبت	91 K
كردهايد	555 ثبت نام K	555 ثبتنام K
كمصدر	56 K مفضل
كميسيون	562 K دريافت كنيم	562 K دريافت ميكنيم
كنيد	545 ديدن K	546 گوش K	556 هديه K	559 روي لينك كليك K	559 كليك K	566 به ما كمك K	566 ثبت نام K
كوكي	531 از K
كوكيها	531 K
""", 'ل': """
لاتين	548 حروف K	549 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	564 K نظر
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
مالي	553 كمك K شما	566 كمك K شما	570 كمك K
ماه	568 در K
ماهانه	568 K
متصفحك	10 K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	542 K خارجي	542 اجازه ميدهيد K
محتوايي	542 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	536 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	567 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	555 K شويد	566 K شويد
مشتركان	555 ويژه K است
مصنوعي	543 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	567 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K
مقاله	560 ادامه K
منبع	563 ذكر K
منتخب	538 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	552 عضويت شما با K	552 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	542 از شما اجازه K
ميدهد	548 نظر K
ميگفت	569 K
ميگويد	569 K
ميگيريم	562 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	548 منتشر K شد
نخواهند	548 منتشر K شد
نرمافزار	551 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نميشود	548 منتشر K
نوشت	569 K
نويسنده	539 ايميل K	541 K
""", 'ه': """
هستيد	555 مشترك K
همايش	545 بليت K
""", 'و': """
وابسته	553 به حمايت شما K
وبينار	545 K ما	545 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	542 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	541 K
""", 'گ': """
گزارشهاي	567 K ما
گفت	569 K
گفتند	569 K
گفته	569 K است	569 به K
""", 'अ': """
अन	729 Kुवाद	752 के Kुसार
अप	752 Kील की
अपन	734 Kी राय दें	734 Kी राय कमेंट	734 Kी प्रतिक्रिया
अवसर	732 नौकरी के K
""", 'आ': """
आपक	728 Kी इजाजत मांगते हैं	728 Kी अनुमति मांगते हैं	749 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	722 कॉपीराK	728 बाहरी साK
इन	24 लॉग K
इनब	712 आपके Kॉक्स	737 अपने Kॉक्स में
इब	712 न्यूजलेटर को सब्सक्राK	712 न्यूजलेटर सब्सक्राK	715 चैनल को सब्सक्राK
इबर	739 सब्सक्राK्स के लिए है	739 सब्सक्राK हैं
इस	750 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	713 ऐप डाKोड करें	736 डाKोड करें	749 डाKोड करें
उपय	717 कुकीज का Kोग	717 कुकीज का Kोग
उपलब	728 सामग्री K्ध नहीं है
""", 'ए': """
ए	732 वेबिनार के लिK
एज	747 Kेंसी की फीड
""", 'ऐ': """
ऐप	713 हमारा K
""", 'क': """
क	752 मुताबिK
कम	735 Kेंट बॉक्स में
कर	712 ईमेल दर्ज Kें	713 ऐप इंस्टॉल Kें	713 नोटिफिकेशन चालू Kें	715 फॉलो Kें	723 क्लिक Kें	723 जॉइन Kें	723 ज्वाइन Kें	723 सब्सक्राइब Kें	723 लाइक Kें	725 हमें ईमेल Kें	728 कुकीज स्वीकार Kें	728 कुकीज स्वीकार Kें	732 टिकट बुक Kें	734 पोल में वोट Kें	734 सर्वे में भाग लेK	736 इंस्टॉल Kें	736 नोटिफिकेशन ऑन Kें	736 नोटिफिकेशन ऑन K लें	737 साइन अप Kें	741 शेयर Kें	741 साझा Kें	741 सेव Kें	741 गिफ्ट Kें	749 सब्सक्राइब Kें	749 फॉलो Kें	749 क्लिक Kें
करक	725 कमेंट Kे बताएं	737 सब्सक्राइब Kे आप	737 साइन अप Kे आप
करन	735 कमेंट Kे के लिए	735 टिप्पणी Kे के लिए	735 कमेंट Kे वाले
कल	748 फ्री आर्टिK	748 मुफ्त आर्टिK
कह	752 Kा
कहत	752 Kे	752 Kी
""", 'ख': """
ख	733 वीडियो देKें	733 वीडियो भी देKें	748 मुफ्त लेK	752 लिKा
खक	747 लेK के निजी विचार
खन	733 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	743 अन्य Kों के लिए	743 ताजा Kों के लिए	743 की Kों के लिए	748 मुफ्त Kें
खर	732 यहां से Kीदें
""", 'ग': """
गय	741 लिंक कॉपी हो Kा
""", 'च': """
चलत	738 पाठकों के सहयोग से Kे
""", 'छ': """
छ	729 पूKें	752 पूKा
""", 'ज': """
जनर	747 ऑटो-Kेट
जर	725 हमें Kूर दें
""", 'ट': """
ट	717 जावास्क्रिप्K
टर	712 हमारे न्यूजलेK	712 हमारा न्यूजलेK	712 हमारा साप्ताहिक न्यूजलेK	712 न्यूजलेK के लिए	727 सब एडिK हैं	727 सब-एडिK हैं	727 सीनियर सब एडिK हैं	750 हमारे न्यूजलेK	753 न्यूजलेK
""", 'ठ': """
ठक	750 हमारे पाK
""", 'ड': """
ड	723 जुKें	747 सिंKीकेट फीड
डक	733 पॉKास्ट सुनें
डन	723 जुKे के लिए	749 जुKे के लिए
""", 'द': """
द	729 मुख्य बिंKु
दक	727 संपाK हैं
दद	727 वरिष्ठ संवाKाता हैं	727 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	733 को सुKें	733 लेख सुKें	753 दाK
नन	733 पॉडकास्ट सुKे के लिए
नल	715 चैK से जुडें	750 हमारे चैK
नह	747 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	713 ऐप में Kें
पढन	739 Kे के लिए	743 और खबरें Kे के लिए
पण	735 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	715 गूगल न्यूज K	737 ईमेल K पाने के लिए
पस	724 Kंदीदा सोर्स	724 Kंदीदा स्रोत	724 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	724 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	725 हमें Kाएं	752 Kाया	752 Kाते
बह	17 हर सुK
""", 'म': """
मग	728 से मिली साK्री शामिल है
मदद	749 हमारी K करें	749 आर्थिक K दें
मह	751 हर Kीने
""", 'य': """
यत	717 गोपनीKा नीति
यह	733 वीडियो Kां देखें	750 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	722 सर्वाधिकार सुK्षित	727 वरिष्ठ पत्Kार हैं	727 पत्Kार हैं	750 हमारी पत्Kारिता	750 स्वतंत्र पत्Kारिता	750 हमारे पत्Kार
रखन	727 का अनुभव Kे	739 पढना जारी Kे के लिए
रत	751 प्Kि माह
रह	743 जुडे Kें	743 जुडे Kिए
""", 'ल': """
ल	734 क्विज खेKें	734 क्विज खेKें	752 बोKे	752 बोKा
""", 'व': """
वर	747 पुनर्प्रकाशन K्जित	751 प्रति K्ष
""", 'श': """
श	729 सारांK
शन	14 नोटिफिकेK	746 हमें कमीK मिल	753 सब्सक्रिप्K
शर	717 नियम और K्तें
""", 'स': """
सएप	725 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	727 पत्रकारिता में K्रिय हैं
सकत	723 फॉलो कर Kे हैं	723 जुड Kे हैं	725 हमें भेज Kे हैं	746 कमीशन मिल Kा है
सदस	739 पहले से K्य हैं	739 K्यता लें	749 K्य बनें
सप	751 प्रति K्ताह
सफल	737 सब्सक्रिप्शन K
समय	0 पढने का K
समर	729 Kी	749 K्थन करें
सर	734 K्वे में हिस्सा लें	734 K्वे में भाग लें
सहय	18 पाठकों के Kोग	738 आर्थिक Kोग दें	738 आर्थिक Kोग करें	738 हमें Kोग करें	738 आपके Kोग पर निर्भर	749 आपका Kोग	749 हमें Kोग	749 Kोग करें	749 आपके Kोग
""", 'ह': """
हट	735 कमेंट Kा
हम	725 Kें भेजें	732 Kारी टीम से जुडें	749 Kें लिखें	750 Kारा काम	750 Kारी टीम
हमस	725 Kे संपर्क करें	749 Kे जुडें
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
กด	1257 Kติดตาม
กร	1252 Kอกอีเมล
กล	1260 K่าว
กา	14 Kรแจ้งเตือน	1257 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1258 Kงเรา
""", 'จ': """
จด	1252 Kหมายข่าวของเรา	1261 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1257 Kวน์โหลดแอป
""", 'ต': """
ติ	1257 Kดตามเรา
ต่	1259 Kอเดือน	1259 Kอปี
""", 'บ': """
บท	1258 Kความนี้
บร	1261 Kิจาค
บอ	1260 Kกว่า
""", 'พ': """
พู	1260 Kดกับ
""", 'ร': """
ระ	1260 Kบุว่า
รา	1259 Kยเดือน
ร่	1257 Kวมบริจาค
""", 'ว': """
วา	1258 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1256 Kวนลิขสิทธิ์	1256 Kวนสิทธิ์
สน	1257 Kับสนุนเรา	1257 Kับสนุนพวกเรา
สม	1252 Kัครรับจดหมายข่าว	1252 Kัครรับข่าวสาร	1257 Kัครสมาชิก	1257 Kัครรับ	1261 Kาชิก
สื	1258 K่ออิสระ
ส่	1257 Kงข้อมูลมาที่
""", 'ห': """
ห้	1256 Kามคัดลอก	1256 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	1252 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	1257 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	1260 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	1258 K้เรา
""", 'ủ': """
ủng	1334 ly cà phê K hộ	1343 hãy K hộ
""", 'い': """
いか	909 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	900 Kいのブラウザ
お寄	909 Kせください
お申	909 Kし込みください	909 Kし込みはこちら
お聞	909 Kかせください
""", 'か': """
か月	892 K無料	911 K無料
""", 'こ': """
ここ	892 Kから先は	892 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	892 K記事は有料	892 K記事は会員	904 K記事についてのご意見	910 K記事が	910 K記事を	910 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	900 K用のブラウザ
ご寄	890 K付をお願い	909 K付
ご意	904 K見・ご感想	904 K見をお寄せ
ご感	904 K想をお寄せ
ご支	890 K援をお願い	909 K援
ご登	909 K録
ご購	909 K読
""", 'す': """
すべ	892 Kての記事が
""", 'ぜ': """
ぜひ	898 Kフォロー
""", 'で': """
でも	898 K配信中
""", 'と': """
と強	912 K調
と書	912 Kい
と発	912 K表
と話	912 Kし	912 Kす
と語	912 Kっ	912 Kる
と説	912 K明
と述	912 Kべ
""", 'に': """
によ	912 Kると
""", 'を': """
をフ	898 Kォローする	898 Kォローしよう
を発	912 K表した
""", 'ア': """
アプ	895 Kリで開く	895 Kリで読む	895 Kリを開く	895 Kリをダウンロード	895 Kリのダウンロード	895 Kリをインストール	895 Kリはこちら
""", 'カ': """
カ月	892 K無料	911 K無料
""", 'ク': """
クッ	902 Kキーを使用	902 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	904 Kントを投稿するには	904 Kントするには	904 Kント欄で	904 Kントをお寄せ
""", 'サ': """
サポ	890 Kートをお願いします	909 Kートをお願い	909 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	909 Kンロードしてください
""", 'チ': """
チャ	898 Kンネル登録を
""", 'ニ': """
ニュ	894 Kースレターに登録	894 Kースレターを	913 Kースレター
""", 'フ': """
フォ	898 Kローして最新	898 Kローをお願い	909 Kローしてください
""", 'プ': """
プッ	895 Kシュ通知
プラ	902 Kイバシーポリシーに
プレ	892 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	894 Kマガに登録	894 Kマガで
メー	21 Kルアドレスが公開されること	894 Kルマガジンで	894 Kルマガジンに登録	894 Kルマガジンを	894 Kルでお届け	904 Kルアドレスが公開されることはありません	913 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	892 Kインして続きを	892 Kインしてください	892 Kインが必要	909 Kインして
""", 'ヶ': """
ヶ月	892 K無料	911 K無料
""", '下': """
下載	1355 K客戶端	1355 Kapp	1355 K應用程式
下载	1355 K客户端	1355 Kapp	1355 K应用	1367 K客户端
""", '不': """
不代	1366 K表本站
不得	1366 K转载	1366 K轉載
不錯	1367 K過
不错	1367 K过
""", '仅': """
仅代	1366 K表作者
""", '付': """
付費	1352 K後	1371 K牆
付费	1352 K后	1371 K墙
""", '以': """
以閱	1352 K讀全文
以阅	1352 K读全文
""", '会': """
会员	1352 K专享
会員	892 K限定です	892 K限定の記事	892 K登録すると	892 K登録が必要	892 K登録できます	909 K登録	910 Kの方
""", '你': """
你的	1350 K支持	1367 K支持
""", '使': """
使用	1361 Kcookie	1361 K cookie
""", '侵': """
侵权	1366 K
""", '個': """
個人	902 K情報の取り扱い
""", '免': """
免費	15 K閱讀	1369 K試用
免费	15 K阅读	1369 K试用
""", '全': """
全文	20 Kを	892 Kを読むには	892 Kをお読み
""", '公': """
公众	16 K号	1358 K号：
公式	895 Kアプリ	898 Kアカウントを
""", '关': """
关注	1358 K我们的	1367 K我们
""", '写': """
写道	1370 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	911 K
初月	911 K無料
""", '判': """
判断	912 Kした
""", '利': """
利用	902 K規約に同意
""", '剩': """
剩余	1352 K#%
剩餘	1352 K#%
""", '加': """
加入	1358 Kline	1367 K会员	1367 K會員
""", '励': """
励み	910 Kになります
""", '包': """
包月	1369 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	898 Kち追加
""", '发': """
发表	6 K评论
发送	1354 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	894 Kトレイに
""", '告': """
告訴	1370 K
告诉	1370 K
""", '呼': """
呼び	912 Kかけた	912 Kかける	912 Kかけて	912 K掛け
""", '命': """
命じ	912 Kた
""", '官': """
官方	1358 K微信
""", '定': """
定期	1367 K定額
""", '寄': """
寄付	909 Kをお願い	913 K
寄到	1354 K您的信箱
""", '寫': """
寫道	1370 K
""", '已': """
已是	1352 K會員
已经	1352 K是会员
""", '年': """
年額	911 K
""", '广': """
广告	11 K	1361 K拦截
""", '広': """
広告	11 K	900 Kブロック
""", '廣': """
廣告	11 K	1361 K攔截
""", '开': """
开启	1355 K通知
""", '当': """
当サ	910 Kイト
当社	910 Kの
当編	910 K集部
""", '微': """
微信	1355 K扫	1358 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	890 Kをお願いします	909 Kをお願い	909 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	1350 K支持	1367 K支持	1367 K捐款
""", '感': """
感謝	1367 K閱讀
感谢	1367 K阅读
""", '成': """
成为	1352 K会员即可	1367 K会员
成為	1352 K會員即可	1367 K會員
""", '我': """
我们	1368 K的
我們	1368 K的
""", '手': """
手机	1355 K客户端
""", '打': """
打开	1355 Kapp	1355 K微信
打開	1355 Kapp
""", '扫': """
扫一	1355 K扫
扫描	1355 K二维码
""", '投': """
投资	1366 K有风险
""", '指': """
指出	1370 K
指摘	912 Kした
""", '捐': """
捐款	1367 K支持	1371 K
""", '掃': """
掃一	1355 K掃
掃描	1355 K qr
""", '推': """
推播	14 K	1355 K通知
推送	14 K	1355 K通知
""", '支': """
支持	1350 K我们的	1350 K我們的	1350 K獨立媒體	1350 K独立媒体	1367 K我们	1367 K我們
支援	909 Kをお願い
""", '文': """
文章	1366 K来源：
""", '明': """
明ら	912 Kかにした
""", '最': """
最新	894 K情報をお届け
""", '會': """
會員	1352 K專享
""", '月': """
月額	892 K#円	911 K
""", '有': """
有料	892 K会員限定	892 K会員になる	892 K会員の方	913 K会員
""", '未': """
未經	1366 K授權
未经	1366 K授权
""", '本': """
本報	1368 K導
本报	1368 K读者	1368 K道
本文	1366 K来源
本網	1361 K站使用
本网	1361 K站使用
""", '欢': """
欢迎	1358 K关注	1367 K加入	1367 K赞助	1367 K订阅
""", '歡': """
歡迎	1358 K追蹤	1367 K加入	1367 K贊助	1367 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	892 K#文字	892 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1369 K
每日	1354 K简报	1354 K電子報
每月	1369 K
""", '求': """
求め	912 Kた	912 Kている
""", '浏': """
浏览	1361 K器版本
""", '点': """
点击	1367 K关注
""", '無': """
無料	15 K記事	892 Kで会員登録	892 K会員に登録	909 K会員に登録	911 K体験
無断	908 K転載	908 K複製
""", '版': """
版权	1366 K所有	1366 K归
版權	1366 K所有
""", '独': """
独立	910 Kしたジャーナリズム	1368 K新闻	1368 K媒体
""", '獨': """
獨立	1368 K新聞	1368 K媒體
""", '由': """
由讀	1368 K者
由读	1368 K者
""", '电': """
电子	1371 K报
""", '登': """
登入	24 K或	1352 K後繼續	1352 K會員
登录	24 K或	1352 K后继续	1352 K后查看
登録	909 Kしてください	909 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	910 Kまの
""", '禁': """
禁止	1366 K转载
禁無	908 K断
""", '私': """
私た	910 Kちの
""", '科': """
科し	912 Kた
""", '称': """
称	1370 K
""", '稱': """
稱	1370 K
""", '立': """
立即	1367 K订阅	1367 K訂閱
""", '紙': """
紙の	910 K新聞の定期購読者
""", '続': """
続き	892 Kを読むには	892 Kをお読みになる
""", '編': """
編集	910 K部では
""", '繼': """
繼續	1352 K閱讀請
""", '继': """
继续	1352 K阅读请
""", '著': """
著作	908 K権は
""", '表': """
表示	1370 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1352 K即可	1352 K後繼續	1354 K我們的	1354 K電子報	1367 K我們	1371 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	912 Kた
""", '認': """
認め	912 Kた
認為	1370 K
""", '說': """
說道	1370 K
""", '読': """
読み	892 K放題
読者	18 Kの寄付	18 Kの支援	910 Kの皆様	910 Kの皆さ
""", '請': """
請啟	1361 K用javascript
請捐	1367 K款
請支	1350 K持我們
請登	1367 K入
請立	1367 K即捐款
""", '订': """
订阅	1352 K即可	1352 K后继续	1354 K我们的	1354 K电子报	1367 K我们	1371 K费
""", '认': """
认为	1370 K
""", '说': """
说道	1370 K
""", '请': """
请启	1361 K用javascript
请捐	1367 K款
请支	1350 K持我们
请登	1367 K录
请立	1367 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1366 K編輯
""", '購': """
購読	892 K者の方は	892 Kすると	909 Kしてください	910 K者の方	913 K料
""", '贊': """
贊助	1350 K我們	1367 K我們
""", '责': """
责任	1366 K编辑
""", '赞': """
赞助	1350 K我们	1367 K我们
""", '転': """
転載	908 Kを禁じ
""", '轉': """
轉載	1366 K請註明
""", '转': """
转发	25 K
转载	1366 K请注明
""", '这': """
这篇	1368 K文章
""", '追': """
追蹤	1358 K我們的	1367 K我們
""", '這': """
這篇	1368 K文章
""", '通': """
通知	14 K	895 Kを受け取る	895 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	1367 K您
邀请	1367 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1355 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1352 K全文請
""", '關': """
關注	1358 K我們的	1367 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1352 K全文请
""", '随': """
随时	1367 K掌握
""", '隐': """
隐私	1361 K政策
""", '隨': """
隨時	1367 K掌握
""", '隱': """
隱私	1361 K權政策	1361 K政策
""", '電': """
電子	21 K郵件地址不會公開	1371 K報
""", '首': """
首月	1369 K
""", '가': """
가입하세요	930 K
""", '강': """
강조했다	933 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	934 K
구독자	918 K 전용
구독자만	918 유료 K	918 K 볼 수
구독하고	922 K
구독하세요	930 K
구독하시면	918 K
구독해주세요	922 K
""", '금': """
금지	929 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	931 이 K
기사는	931 이 K
기사를	2 K 듣
기자	931 우리 K
""", '네': """
네이버에서	922 K 구독
""", '뉴': """
뉴스레터	919 K 구독	919 K 신청	931 저희 K	934 K
뉴스레터로	919 K 받아
뉴스레터를	919 K 구독	919 K 받아
뉴스에서	922 구글 K
""", '다': """
다운로드	920 앱 K	920 앱을 K
다운로드하세요	930 K
""", '달': """
달	932 첫 K
""", '당': """
당신의	931 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	933 K
""", '독': """
독자님의	916 K 후원
독자들의	18 K 후원
독자의	931 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	918 K 후 이용
로그인이	918 K 필요
로그인하거나	930 K
로그인하시면	918 K
""", '마': """
마세요	930 놓치지 K
""", '말': """
말했다	933 K
""", '매': """
매월	932 K
""", '메': """
메인에서	922 네이버 K
메일함으로	919 K
""", '무': """
무단전재	929 K
무료로	15 K 볼 수 있는
""", '받': """
받기	920 알림 K
받아보세요	930 K
""", '밝': """
밝혔다	933 K
""", '보': """
보려면	918 전체 기사를 K
""", '복': """
복제	929 무단 K
""", '본': """
본지는	931 K
""", '부': """
부탁드립니다	916 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	933 K
설정	920 알림 K
설치	920 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	920 K 보기	920 K 열기
앱으로	920 K 보기
""", '언': """
언론	931 독립 K
""", '여': """
여러분	931 독자 K	931 K 덕분
여러분의	930 K 후원	930 독자 K
""", '원': """
원	932 월 #K
""", '유': """
유튜브	922 K 구독
""", '의': """
의견을	930 K 남겨
""", '이': """
이메일	919 K 주소
이메일을	919 K 입력
이용	918 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	918 계속 K
읽으시려면	918 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	929 K 금지
재배포금지	929 K
""", '저': """
저널리즘	931 우리의 K
저작권법	929 K
저작권자	929 K
저희는	931 K
저희를	931 K
""", '적': """
적었다	933 K
""", '전': """
전문을	20 K
전용	918 회원 K
전재	929 무단 K
전했다	933 K
""", '정': """
정기후원	932 K
""", '주': """
주세요	916 후원해 K	916 응원해 K	922 구독해 K	930 후원해 K	930 응원해 K	930 구독해 K	930 제보해 K	930 가입해 K
""", '채': """
채널	931 저희 K
""", '체': """
체험	932 무료 K
""", '추': """
추가	922 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	922 K
팔로우하세요	930 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	916 후원이 K
""", '회': """
회원가입	918 K 후	930 K
회원만	918 K 볼 수
""", '후': """
후원금	934 K
후원을	930 K 부탁
후원이	916 K 큰 힘이
후원하세요	930 K
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
aizsargātas
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
hồng
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
innehåll
innehållet
innrømmet
inquiète
inquérito
inscrição
inscríbete
insändare
intégralité
investigación
investigação
investigație
invítame
invítanos
istediğiniz
içeriği
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
krzyczał
krævede
krönikör
kulturredaktör
kulturredaktør
kávéra
käyttää
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
lập
mainoslinkkejä
manhãs
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
mostrará
multó
mulțumim
munkánk
munkánkat
myönsi
másodközlés
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
mēnesis
mēnesī
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
naujienlaiškis
naujienlaiškį
navođenje
neatkarīgu
nekünk
neodpovídá
neomezený
nepriklausomą
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
norāda
notificações
notificările
notícia
notícias
novinařina
novinári
novináři
novičnik
nächste
nói
năm
obaveštenja
obegränsad
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
parsisiųskite
participación
partneři
patrões
paylaşin
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
pásale
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
stěžuje
subscripció
subskrybentów
subskrypcję
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
sống
teigė
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
täällä
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
uznał
uznała
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
väittää
vårt
vídeo
vďaka
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
źródło
žurnalistai
žurnalistika
žurnalistiku
žurnalistiky
žurnālisti
žurnālistika
žurnālistiku
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
