"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1104
# comentário	877
# comentários	877
# hozzászólás	579
# komentářů	108
# příspěvků	108
# σχόλια	220
# коментарі	1084
# коментарів	1084
# комментариев	928
# комментарий	928
# комментария	928
# תגובות	540
# تعليقات	48
# نظر	430
# कमेंट	559
# € al mes durante # meses	400
# € al mese per # mesi	661
#件のコメント	690
#則留言	1128
#条评论	1128
""", 'a': """
a cikk a hirdetés után folytatódik	577
a hirdetés után folytatjuk	577
a lire également	485
a rovat további cikkei	580
abo abschließen	177
abonați-vă	894
abonează-te	894
abonner nå	779
abonner på nyhetsbrevet	781
abonnér	123
abonnér nu	123
abonnés	469
abonnés uniquement	518
abonē	732
abonēt	732
abrir menú	368
acasă	904
accede a todos los contenidos sin límites	400
acceptér	132
accéder à l'article	469
acheter ce numéro	505
achetez ce numéro	505
actualités	485
adaugă un comentariu	901
además	365
adhérer	465
adomány	570
adományozok	570
adományozás	570
agora não	860
ai observat o greșeală	901
ai-genereret resumé	139
aiheeseen liittyvää	454
aiheesta lisää	454
ajouter à mes favoris	476
ajouter à vos sélections	476
ajánlataink	580
ajánljuk	580
ajánlott	580
ajánlott cikkek	580
ajánló	580
akceptuję	844
akkurat nå	792
aktuálně	109
als bevorzugte quelle bei google hinzufügen	185
alte știri	902
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	892
andra läser	19	1000
andra läser just nu	19
andra läste även	1000
andre har også lest	19
andre leser nå	792
andre leste også	792
andre læser	136
andre læser lige nu	136
andre læser også	19
andre læste også	136
anhören	184
anhören # min	184
anmäl dig	989
anmäl dig till nyhetsbrevet	989
annonce - artiklen fortsætter nedenfor	131
annonces légales	505
annoncørbetalt indhold	142
annons - artikeln fortsätter nedan	995
annonsen slutar här	995
annonsinnehåll	1006
annonslänk	995
annonsörsinnehåll	1006
annonsørinnhold	798
anuluj odpowiedź	846
användarvillkor	996
anúncio	873
anúncios	873
après la publicité	479
após a publicidade	873
apóyanos	345
apúntate	352
article abonné	469
article ajouté à vos sélections	476
article précédent	485
article réservé aux abonnés	469
article sponsorisé	505
articles associés	485
articles liés	485
articles recommandés	485
articles récents	485
articole asemănătoare	902
articole înrudite	902
articoli più letti	664
articolul continuă după reclamă	899
articolul continuă mai jos	899
articolul următor	902
artikeln fortsätter efter annonsen	995
artikeln fortsätter nedan	995
artikeln fortsätter under bilden	995
artikeln är låst	987
artikeln är uppläst av en dator	992
artikkelen er låst	779
artiklen er låst	123
artiklen er læst op af en robot	128
artiklen fortsætter efter annoncen	131
artiklen fortsætter nedenfor	131
artiklen fortsætter under billedet	131
artykuł dla subskrybentów	834
artykuł sponsorowany	843
artykuły na e-mail	836
artículo anterior	365
artículo relacionado	365
artículos recomendados	404
artículos relacionados	365
ascultă	897
assine já	864
atbalstīt	732
aucun commentaire à ce niveau	509
audio narrado por una voz automática	383
avis de décès	505
avsluta när du vill	987
avslutt når du vil	779
añadir a favoritos	356
añadir a mi lista	403
añadir comentario	363
añadir usuario	349
aún no te has registrado	349
""", 'b': """
banküberweisung	176
bağiş yap	1051
bağiş yapin	1051
bağlantiyi kopyala	1056
başa dön	1064
bei google als quelle hinzufügen	185
bejelentkezés	572
belépés	572
betrag wählen	176
bezárás	569
bild vergrößern	197
bize ulaşin	1061
bjud en vän på artikeln	992
bli månadsgivare	985
bli støttemedlem	777
bliv støttemedlem	121
boletín	352
brukervilkår	788
bugün değil	1050
bunlar da ilginizi çekebilir	1062
buďte v obraze	101
bài khác	1105
bài liên quan	1105
bài tiếp theo	1105
bài viết liên quan	1105
báo lỗi	1104
bình luận	1104
bình luận (#	1104
búsqueda	368
büyüt	1064
bądź na bieżąco	836
bővebben	582
bạn có thể quan tâm	1105
bỏ qua	1095
""", 'c': """
cada aportación cuenta	399
cadastre-se grátis	864
califica este artículo	363
cargar más	368
carte de crédit	468
cartão de crédito	863
categorieën	762
categorías	365
caută	904
ce contenu vous a-t-il été utile	503
ce résumé vous a-t-il été utile	503
cele mai noi știri	902
celý článek	111
cerrar menú	368
cerrar sesión	349
cet article est en accès libre pour les abonnés	518
cet article est lu par une voix de synthèse	503
chci podpořit	98
chia sẻ	1100
chia sẻ bài viết	1100
chia sẻ ý kiến của bạn	1104
chuyên mục	1105
chủ đề	1105
chủ đề liên quan	1105
citeşte şi	902
citește mai departe	902	904
citește mai mult	902	904
citește și	902
citiți și	902
col·labora	83
comentează	901
comentário	877
comentários	877
commander ce numéro	505
commentaire en attente de modération	509
conditions générales	481
confidentialité	481
configuración	361
configuración de cookies	361
configurações de cookies	875
consigue tu entrada aquí	385
consultez notre charte de modération	509
consíguelo en tu quiosco	385
contenu externe recommandé	501
contenu proposé par notre partenaire	505
contenu sponsorisé	479
contenus recommandés	522
contenus sponsorisés	479	485
conteúdo de marca	873
conteúdo exclusivo	864
conteúdo para assinantes	864
conteúdo patrocinado	873
conteúdo relacionado	879
continua após a publicidade	873
continuar leyendo aquí	349
continuer après la publicité	479
continúa abajo	359
contáctanos	363
conținut pentru abonați	894
conținut sponsorizat	899
cookieinställningar	996
cookieの設定	688
cookie設定	688	1126
cookie设置	1126
copia l'enllaç	89
copiază link	897
copiază linkul	897
correo electrónico	352
creează cont	894
créer mon compte	469
créer un compte	469
créer une alerte	511
créer une alerte sur ce thème	511
csak előfizetőknek	572
czytaj całość	851
czytaj również	848
czytaj także	848
czytaj też	848
czytaj więcej	848	851
czytaj więcej o	848
các tin khác	1105
címkék	580
címlap	580
címlapról ajánljuk	580
có lẽ để sau	1095
có thể bạn quan tâm	19	1105
có thể bạn thích	19
cùng chuyên mục	1105
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1064
dalinkitės	722
dalsza część artykułu pod materiałem wideo	843
dalsza część artykułu pod wideo	843
dalsza część tekstu pod wideo	843
dalīties	732
další	111
další strana	111
další z rubriky	109
další zprávy	109
další článek	109
další články	19	109
danos tu opinión	390
dans l'actualité	522
dans la même catégorie	485
dans la même rubrique	485
dans la même série	485
darovať	955
das könnte dich auch interessieren	194
das könnte ihnen auch gefallen	194
das könnte sie auch interessieren	194
das könnte sie interessieren	194
datenschutzerklärung	190
daugiau šia tema	724
deixar um comentário	877
deixe um comentário	877
del på e-post	784
del på facebook	128	784
del på mail	128
del på twitter	128	784
del på x	128	784
dela inlägget	992
dela på facebook	992
dela på twitter	992
dela på x	992
dernière minute	485
dernières actualités	485
dernières infos	485
dernières nouvelles	485
desbloquear artículo	400
det er gratis å opprette en bruker	779
det læser andre	136
det är gratis att skapa ett konto	987
detta material är skyddat enligt lagen om upphovsrätt	1029
detta är en annons	995
detta är en plusartikel	987
din aceeași categorie	902
distribuiți	897
diğer haberler	19	1062
dla subskrybentów	834
do góry	851
doar pentru abonați	894
doação mensal	861
doação única	861
doba čtení # min	111
domiciliación bancaria	348
domů	111
donación mensual	345
donación única	345
donați	893
donează	893
donează acum	893
donează lunar	893
doner nå	777
données personnelles	481
donér	121
donér nu	121
doporučené	109
doporučené články	109
doporučujeme	109
dołącz do nas	832
dołącz do newslettera	836
du er nå påmeldt	781
du er nå påmeldt nyhetsbrevet	781
du kan när som helst avsluta prenumerationen	989
du kan når som helst melde deg av	781
du kan opsige når som helst	123
du kanske också gillar	1000
du modtager snart en bekræftelse på mail	125
du même auteur	485
du prenumererar nu på nyhetsbrevet	989
du vil kanskje også like	792
dành cho bạn	1105
dành cho thuê bao	1097
dárkovat článek	99
därefter # kr/mån tills du säger upp	987
débloquer l'article	469
débloquez cet article	518
déconnexion	469
découvrir l'offre	469
découvrir nos offres	518
découvrir toutes nos offres d'abonnement	518
déjà un compte	469
déjà un compte ? connectez-vous	469
""", 'e': """
e-mailová adresa	101
e-posta gönder	1056
edición digital	349
edición impresa	349
editörün seçtikleri	1062
edição impressa	864
egyszeri támogatás	570
ehkä myöhemmin	441
ei tänään	441
el més llegit	87
elfelejtett jelszó	572
elige tu suscripción	400
elküldöm	575
előfizetek	572
előfizetés	572
előfizetőknek	572
előző	582
előző cikk	580
emlékeztess később	569
en este artículo	365
en çok okunan	1062
en çok okunan haberler	1062
en çok okunanlar	1062
engangsbeløb	121
engångsgåva	985
ensemble, faisons vivre un média libre	517
enthält werbung	187
enviar comentário	877
enviar corrección	363
envoyer à un ami	476
envoyer à un proche	476
envoyez-nous vos témoignages	499
erinnern sie mich später	172
es gratis y solo te llevará un minuto	396
escreva um comentário	877
esta funcionalidad es sólo para registrados	349
estás de acuerdo? vota	390
evästeasetukset	451
evästeet	451
ez is érdekelhet	580
ez is érdekelheti	580
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	1056
facebookでシェア	683
facebookでシェアする	683
faça login	864
fes una donació	83
fiók létrehozása	572
fiókom	572
forstør billede	139
forstørr bilde	795
fortsett uten å støtte	776
fortsätt läsa efter annonsen	995
fortsätt utan att stödja	984
fortsæt med at læse	131
fortsæt uden at støtte	120
fotogalería	365
friss hírek	580
fråga vår ai om artikeln	998
fuldskærm	139
få adgang	123
få artiklen læst op	128
få de vigtigste nyheder hver morgen	125
få de viktigaste nyheterna varje morgon	989
få de viktigste nyhetene hver morgen	781
få nyheder på mail	125
få nyheter på e-post	781
få nyheter på mejlen	989
få overblikket her	139
få tilgang	779
få varsel når vi skriver om dette	795
följ	993
följ oss	993
följ skribent	993
följ ämnet	993
för prenumeranter	987
förderer werden	173
fördermitglied werden	173
föregående	1003
föregående artikel	1000
förstora	1003
følg	129	785
følg emne	129
følg os	129
følg oss	785
følg sagen her	139
følg tema	785
følg temaet og få varsel	795
für abonnenten	177
für den newsletter anmelden	180
fă o donație	893
""", 'g': """
galeriyi aç	1064
gem til læseliste	128
giriş	1052
giriş yap	1052
giriş yapin	1052
giv os feedback på artiklen	134
già abbonato	615
già registrato	615
gli articoli più letti	664
glömt lösenord	987
godkänn	996
godkänn alla	996
gorące tematy	848
gracias por tu opinión	383
guardar artículo	356
guardar para después	403
guardar para leer después	403
gå ikke glip af	136
gå ikke glip af noget	125
gå ikke glipp av noe	781
gå til indhold	139
gérer les cookies	481
gérer les préférences	501
gérer mes alertes	511
gérer mes choix	481
gérer vos préférences de cookies	501
góp ý	1104
gündem	1062
günün haberleri	1062
günün özeti	1062
gợi ý	1105
gửi	1104
gửi bình luận	1104
gửi email	1100
gửi ý kiến	1104
""", 'h': """
hai già un account	615
has iniciado sesión	381
havi támogatás	570
hayir teşekkürler	1050
hayir, teşekkürler	1050
haz una pregunta sobre este artículo	383
he leído y acepto la política de privacidad	396
hela artikeln fortsätter nedan	995
hepsini gör	1064
hesap oluştur	1052
hibát talált	579
hinweis schließen	172
hirdetés	577	577
hjälp oss att rätta fel	998
hlavní zprávy	109
ho già donato	610
hoje não	860
hoppa till innehåll	1003
hoppa över inlägg från facebook	1003
hoppa över inlägg från instagram	1003
hoppa över inlägg från x	1003
hozzászólok	579
hozzászólás	579
hozzászólások	579
hylkää	451
hylkää kaikki	451
hyväksy	451
hyväksy evästeet	451
hyväksy kaikki	451
här kan du kommentera artikeln	998
håll dig uppdaterad	989
hírfolyam	580
hør saken	784
""", 'i': """
i più commentati	630
i più letti	630
i più letti della settimana	664
i più visti	630
ich unterstütze schon	172
identifícate	400
ienākt	732
iesakām	734
ihre meinung zählt	192
ikke gå glipp av	792
ikke nå	776
il tuo browser non può riprodurre il video	643
il tuo commento sarà pubblicato dopo l'approvazione	652
iletişim	1061
ilgili içerikler	1062
ilginizi çekebilecek haberler	1062
ilginizi çekebilir	1062
ilmoita virheestä	453
imprimir artículo	403
in bài	1100
in bài viết	1100
indlæg fra facebook	139
indlæg fra instagram	139
indlæs flere	139
ingresá	400
inicia sesión	349
inicia sessió	84
iniciar sesión	349
iniciar sesión con apple	400
iniciar sesión con facebook	400
iniciar sesión con google	400
iniciar sessão	864
inicie sesión	349
inne artykuły	848
innhold fra annonsør	798
inscription à la newsletter	472
inscrivez-vous à notre newsletter	472
inställningar	996
introduce un email válido	396
intră în cont	894
invítanos a un café	345
início	882
ir para o conteúdo	882
ispiši	948
içeriğe geç	1064
""", 'j': """
j'ai déjà donné	464
j'ai déjà un compte	469
ja n'ets subscriptor? inicia sessió	84
jaa twitterissä	448
jaa x:ssä	448
jag förstår	996
jag stödjer redan	984
jaunākie	734
je commande ce numéro	505
je gère mes cookies	481
je soutiens déjà	464
jednorázově	98
jeg forstår	788
jeg støtter allerede	120	776
jetzt anhören	184
jetzt unterstützen	173
již mám předplatné	99
juttu jatkuu kuvan jälkeen	450
juttu jatkuu mainoksen jälkeen	450
już wspieram	831
já doei	860
já sou apoiador	860
já sou assinante	864
já tem conta	864
já tem uma conta	864
já é assinante? faça login	864
jätä kommentti	453
""", 'k': """
kapcsolódó	580
kapcsolódó cikk	580
kapcsolódó cikkek	580
kapcsolódó tartalom	580
kapcsolódó témák	580
kategóriák	580
kaupallinen yhteistyö	450
keresés	582
kezdőlap	582
không phải bây giờ	1095
không, cảm ơn	1095
kijelentkezés	572
kipróbálom	572
kirjaudu sisään	443
kjøp abonnement	779
kjøp tilgang	779
klíčová slova	109
komentáre	962
komentář	108
komentáře	108
komentāri	732
komentēt	732
komerčné oznámenie	959
komerční sdělení	105
kommentarerna förhandsmodereras	998
kommentér	134
kopiera länk	992
kopiera länken	992
kopijuoti nuorodą	722
kopiér link	128
kopiér linket	128
kopírovat odkaz	103
kopírovať odkaz	962
kopēt saiti	732
kullanim koşullari	1059
kup dostęp	834
käyttöehdot	451
később	569
köp	987
köszönöm, nem	569
következő	582
következő cikk	580
køb abonnement	123
køb adgang	123
kúpiť predplatné	956
küldés	575
küldés e-mailben	575
künye	1059
""", 'l': """
la discussione è chiusa	628
la nota continúa después del anuncio	359
la rédaction vous conseille	485
la sélection de la rédaction	485
las más leídas	365
las más leídas de hoy	404
las noticias más leídas	404
lasi arī	734
lasiet arī	734
lasă un comentariu	901
lasītākie	734
lataa lisää	456
le choix de la rédaction	485
le journal numérique	469
le lien a été copié	521
le lien a été copié dans le presse-papiers	521
le notizie più lette	664
le più lette	630
lea también	365
lee sin límites	400
lee también	365
leer artículo completo	368
leer más	368
leer también	365
legfrissebb hírek	580
leggi di più	633
leggi più tardi	663
legnépszerűbb	580
leia também	879
les choix de la rédaction	485
les lecteurs ont aussi consulté	522
les også	792
les plus commentés	485
les plus partagés	485
les prix indiqués sont susceptibles d'évoluer	505
les våre debattregler	790
lien copié	476
lien copié dans le presse-papiers	521
liity jäseneksi	442
lineでシェア	683
lineで送る	683
link kopiëren	753
link másolása	575
lire la suite pour #€	469
lire la vidéo	488
lire à haute voix	476
lire également	485
lisää aiheesta	454
liên hệ	1104
liên quan	1105
llegeix també	87
lo + leído	365
lo más comentado	365
lo más compartido	365
lo más leído	365
lo más popular	365
lo más visto	365
lo más visto hoy	404
lo último	365
los lectores también leyeron	404
lubię to	840
lue lisää	454
lue lisää aiheesta	454
lue myös	454
lui écrire	499
lähetä sähköpostilla	448
lämna en kommentar	998
länk kopierad	992
länken kopierad	992
länken är kopierad	992
läs hela artikeln	1003
läs hela texten	1003
läs hela texten här	1003
läs kommentarer	998
läs mer	1000	1003
läs mer om	1000
läs också	1000
läs senare	992
läs vidare	987	1000
läs våra kommentarsregler	998
läs även	1000
lästid	1003
lästid # min	1003
lås op	123
lås opp artikkelen	779
lås opp saken	779
lås upp artikeln	987
læs debatreglerne	134
læs debatreglerne her	134
læs hele artiklen	139
læs kommentarer	134
læs mere	136	139
læs mere om	136
læs også	136
læs også disse artikler	136
læs senere	128
læs videre	123	136
læs vores regler for debatten	134
læsetid # min	139
lên đầu trang	1107
lưu	1100
lưu bài	1100
lưu bài viết	1100
""", 'm': """
magari più tardi	610
mai târziu	892
mainos päättyy	450
mais notícias	879
manşetler	1062
masquer la publicité	505
masz już konto	834
masz już konto? zaloguj się	834
materialet är skyddat enligt lagen om upphovsrätt	1029
materiał partnera	843
materiał promocyjny	843
materiał sponsorowany	843
matérias relacionadas	879
media społecznościowe	841
megnézem	582
megosztás	575
megosztás a facebookon	575
megosztás facebookon	575
megosztás twitteren	575
meld deg på	781
meld deg på nyhetsbrevet	781
mentions légales	481
mentés	575
menú	368
menü	197	582	1064
menü schließen	197
menü öffnen	197
mer från	1000
mer läsning	1000
merci d'avoir voté	509
messaggio pubblicitario con finalità promozionale	647
mest läst	1000
mest lästa	1000
mest læst	136
mest læste	136
minn meg på det senere	776
modalità di pagamento	614
modifier mes préférences	501
modtag en notifikation, når vi skriver om emnet	139
mogą cię zainteresować	848
mohlo by se vám líbit	109
mohlo by vás také zajímat	109
mohlo by vás zajímat	109
mohlo by vás zaujímať	960
mostra di più	633
mostrar más	368
mot de passe oublié	469
mots clés	485
mots-clés	485
może cię zainteresować	848
może później	831
možda će vas zanimati	946
možná později	97
muistuta myöhemmin	441
mutass többet	582
muut lukivat myös	454
myöhemmin	441
más	368
más artículos	365
más artículos del autor	377
más en	365
más historias	365
más información	365
más leídas	365
más leído	365
más leídos	365
más noticias	365
más opciones	361
más sobre este tema	365
más tarde	344
más vistas	365
más vistos	365
másolás	575
máte již účet	99
máte předplatné? přihlaste se	99
månadsgåva	985
månedlig gave	777
månedligt bidrag	121
måske senere	120
måske vil du også kunne lide	136
més informació	87
més llegides	87
método de pago	348
métodos de pagamento	863
métodos de pago	348
můj účet	99
mới nhất	1105
mở rộng	1107
""", 'n': """
nahlásit chybu	108
najchętniej czytane	848
najczęściej czytane	848
najczęściej czytane artykuły	848
najnovšie	960
najnowsze artykuły	848
najnowsze wiadomości	848
najčitanije	946
najčítanejšie	960
napsat komentář	108
naročite se	969
naročnina	969
nastavení	106
nastavení cookies	106
następna strona	851
następny	851
następny artykuł	848
načíst další	111
našli jste chybu	108
našli jste v článku chybu	108
ne děkuji	97
ne, děkuji	97
nejdiskutovanější	109
nejnovější	109
nejnovější zprávy	109
nejnovější články	109
nejčtenější	109
nejčtenější články	109
nem, köszönöm	569
nenhum comentário	877
neueste beiträge	194
nhắc tôi sau	1095
nie dziękuję	831
nie dziś	831
nie pamiętasz hasła	834
nie, dziękuję	831
noteで書く	683
notre sélection	485
notre sélection d'articles	522
notícias relacionadas	879
notícias relacionadas que podem lhe interessar	19
notícies relacionades	87
nu mulțumesc	892
nu, mulțumesc	892
nyhetsdøgnet	792
nyomtatás	575
não perca	879
não, obrigada	860
não, obrigado	860
nächste seite	197
nächster artikel	194
näköislehti	443
nästa	1003
nästa artikel	1000
näytä kaikki	456
näytä kommentit	453
näytä lisää	456
näytä sisältö	451
næste	139
næste artikel	136
népszerű	580
nøgleord	136
nổi bật	1105
nội dung tài trợ	1102
""", 'o': """
ochrana osobních údajů	106
odebírat	101
odebírat newsletter	101
odemknout článek	99
odhlásit se	99
odhlásiť sa	956
odkaz zkopírován	103
odmítnout	106
odmítnout vše	106
odporúčame	960
odpovědět	108
odrzuć	844
odrzuć wszystkie	844
odtwórz	851
offre spéciale	469
offrez-nous un café	465
offrici un caffè	611
oglasno sporočilo	973
ogłoszenie	843
okuma süresi # dk	1064
olvasta már	580
olvastad már	580
olvidaste tu contraseña	349
oplæst af en robot	128
oplæst af kunstig intelligens	139
opsig når som helst	123
ostatnie artykuły	848
ota yhteyttä	453
otros artículos	365
outras notícias	19	879
ouça este conteúdo	870
""", 'p': """
page précédente	488
pagina următoare	904
pague um café	861
paiement sécurisé	468
paramètres des cookies	481
paramétrer	481
paramétrer les cookies	481
partajează	897
partenerii noștri	902
participez à la conversation	509
passer la publicité	479
paylaş	1056
paylaşin	1056
per saperne di più	664
peut-être plus tard	464
pieslēgties	732
pievienot komentāru	732
più lette	630
più letti	630
più tardi	610
placená inzerce	105
platená inzercia	959
plaćeni sadržaj	945
plein écran	488
plus d'actualités	485
poate mai târziu	892
podaruj artykuł	834
podmínky použití	106
podmínky užití	106
podobne artykuły	848
podobné články	109
podporiť	955
podporte nezávislú žurnalistiku	955
podporte nás	955
podpořit	98
podpořte naši práci	98
podpořte nás	98
podrži	941
podržite nas	941
podržite nezavisno novinarstvo	941
podziel się	840
podziel się na facebooku	840
pogledajte još	19
pokaż komentarze	846
pokaż mniej	851
pokaż treść	844
pokaż więcej	851
pokaż wszystkie	851
pokračovat bez podpory	97
polecane artykuły	848
politique de confidentialité	481
polityka prywatności	844
política de cookies	361	875
política de privacidad	361
política de privacidade	875
poprzedni artykuł	848
populární	109
populära artiklar	1000
populärt	1000
populære artikler	136
populære saker	792
populært	136	792
popüler	1062
popüler haberler	1062
popüler konular	1062
por qué estás viendo esto	349
postanite naročnik	969
postanite član	941	969
postaw kawę	832
postaw nam kawę	832
posłuchaj	840
pour continuer à lire	518
pourquoi voyez-vous cette publicité	505
povezani sadržaj	946
povezani članci	946
powiązane	848
powiązane artykuły	848
powiązane tematy	848
powiększ	851
powiększ zdjęcie	851
powrót do góry	851
později	97
pozostała część artykułu pod materiałem wideo	843
pošalji komentar	948
preberite še	974
predplatiť	955
predplaťte si	955
prenumerera på vårt nyhetsbrev	989
preporučujemo	946
prečítajte si aj	960
pridať komentár	962
prihlásiť	956
prihlásiť sa	956
printează	897
priporočamo	974
prispieť	955
privatsphäre-einstellungen	190
promóció	577
pročitajte i	946
pročitajte još	946
prywatność	844
przeczytaj również	848
przeczytaj także	848
przeczytaj też	848
przejdź bez wsparcia	831
przejdź do serwisu	844
przejdź do treści	851
przypomnij mi później	831
právě se děje	109
präsentiert von	187
précédent	488
préférences cookies	481
prélèvement	468
prémium	572
próxima	882
próxima página	882
próximo artigo	879
prøv # dager gratis	779
prøv gratis	123	779
prøv nu	123
prøv nå	779
pubblicità	624	624
publi-rédactionnel	479
publicité	479	479
publicité - la suite ci-dessous	479
publicités	479
pular para o conteúdo	882
página siguiente	368
pääuutiset	454
påmind mig senere	120
påminn mig senare	984
później	831
předchozí	111
předchozí článek	109
předplatit	99
předplatné	99
přehrát	111
přejít k obsahu	111
přejít na obsah	111
přečtěte si	109
přečtěte si také	109
přidat komentář	108
přidejte názor	108
přihlásit	99
přihlásit k odběru	101
přihlásit se	99
přihlášení	99
přijmout	106
přijmout vše	106
připomenout později	97
přispějte	98
přispět	98
""", 'q': """
qu'avez-vous pensé de cet article	503
quellen und weiterführende links	194
queremos conocer tu opinión	390
questo riassunto ti è stato utile	645
quieres añadir otro usuario a tu suscripción	349
quizás más tarde	344
quizás te interese	365
quyên góp	1096
quyên góp ngay	1096
qué te ha parecido esta noticia	390
quên mật khẩu	1097
quảng cáo	1102	1102
""", 'r': """
rao vặt	1102
rapportér fejl	134
rašyti komentarą	722
recevez nos alertes en temps réel	511
recevez une alerte à chaque article de l'auteur	511
reclamă	899
recomandări	902
recomandările redacției	902
recomendado para você	879
recommandé	485
recommandé pour vous	485
recommandés	485
recordar más tarde	344
recuérdamelo más tarde	344
redirecționează #%	893
regalar artículo	349
registrovať sa	956
registrácia	956
regisztráció	572
regisztrálok	572
regístrate	349
rekisteröidy	443
reklami geç	1058
reklám	577
reklāma	732
relaterade ämnen	1000
restez informé	472
restez informés	472
resumen automático	383
reģistrēties	732
ricordamelo più tardi	610
rozwiń	851
rätta	998
rätta oss	998
rättelse	998
réactions	483
réagir	476	483
réagir à cet article	483
réagissez	483
réagissez à cet article	483
répondre	483
réseaux sociaux	477
réservé aux inscrits	469
résiliable à tout moment	518
résultats du sondage	509
résumé de l'article	503
résumé de l'article en # points	503
résumé en # secondes	503
rösta här	1003
rösta i omröstningen	1003
răspunde	901
""", 's': """
s'abonner à partir de #€	469
s'inscrire à la newsletter	472
s-ar putea să-ți placă	902
saber más	368
saistītie raksti	734
saken er låst	779
saltar anúncio	873
salvează	897
sans engagement, résiliable à tout moment	518
sao chép liên kết	1100
sari la conținut	904
sačuvaj	948
schlagwörter	194
schließen	197
schrift vergrößern	184
schriftgröße	184
scopri di più	615
sdílejte	103
sdílet	103
sdílet na facebooku	103
sdílet na twitteru	103
sdílet na x	103
se alla erbjudanden för prenumeranter	987
se bilderna här	1003
se connecter et réagir	483
se déconnecter	469
se grafiken här	1003
se ha producido un error al cargar el vídeo	381
se klippet här	1003
se klippet øverst i saken	795
se videon här	1003
sedan # kr/mån tills du säger upp	987
seguí leyendo	404
sei già abbonato	615
sei già iscritto alla newsletter	657
selección de la redacción	365
semnalează o eroare	901
send artiklen på mail	128
send på e-post	784
seuls les abonnés peuvent commenter	509
seuraa meitä	449
seções	879
si opp når du vil	779
si è verificato un errore durante il caricamento del video	643
signaler ce contenu comme inapproprié	509
signaler un problème	483
siguiente artículo	365
siirry sisältöön	456
sin ti no sería posible	399
sizin için öneriler	1062
skriv din kommentar här	998
snsをフォロー	684
sofortüberweisung	176
sono già sostenitore	610
sorodni članki	974
souhlasím	106
soutenez-nous dès maintenant	465
související	109
související témata	109
související články	109
soyez le premier à commenter	483
soyez le premier à réagir	483
spela videon här	1003
spis treści	851
sponsorisé	479
sponsorlu içerik	1058
sponsoroitu sisältö	450
sponsrat innehåll	995
sponzorované	959
sponzorovaný obsah	105
sponzorováno	105
sprawdź ofertę	834
sprijină-ne	893
später	172
später erinnern	172
spør vår ki om saken	790
staňte sa členom	955
staňte se členem	98
stichwörter	194
stil spørgsmål til artiklen	134
strona główna	848
stäng	984	1003
stöd oss	985
støt os	121
støtt oss	777
sugerir una corrección	390
sugestões	879
suivre ce thème	511
sur le même sujet	485
sur le même thème	485
suscripción	349
suscríbase	349
suscríbete	349
suscríbete a nuestro boletín	352
suscríbete ahora	349
susiję straipsniai	724
susține	893
susține-ne	893
susțineți-ne	893
szponzorált tartalom	577
szólj hozzá	579
szóljon hozzá	579
sähköposti	445
sähköpostiosoite	445
så # kr/mnd til du sier opp	779
så kommenterar du	998
sé el primero en comentar	363
sé parte	345
sélections	476
síganos	357
síguenos	357
sök	1003
søg	139
søk	795
súmate	345
súvisiace	960
súvisiace články	960
słowa kluczowe	848
""", 't': """
tack för din anmälan	989
takaisin ylös	456
takk for påmeldingen	781
talán később	569
tamaño de letra	356
también te puede gustar	365
también te puede interesar	365
també et pot interessar	87
tarjeta de crédito	348
tarjeta de débito	348
te ha resultado útil este artículo	383
te ha resultado útil este resumen	383
te ha sido útil este resumen	383
temas del día	365
termos e condições	875
teste grátis	864
texten fortsätter nedan	995
texten fortsätter under bilden	995
teď ne	97
thu gọn	1107
thèmes	485
thématiques	485
thích	1100
thông tin doanh nghiệp	1102
thẻ	1105
tienes que iniciar sesión para guardar artículos	403
tilbakemelding på saken	790
tin cùng chuyên mục	1105
tin khác	1105
tin liên quan	1105
tin mới	1105
tin mới nhất	1105
tin nổi bật	1105
tin trước	1105
tin tài trợ	1105
tin tức liên quan	1105
tin đọc nhiều	1105
tipărește	897
tiêu điểm	1105
tiếp theo	1107
tlačiť	962
to może cię zainteresować	848
todos os comentários	877
toute l'actualité	485
tovább	582
tovább a rovatra	580
tovább olvasom	582
további cikkek	580
további hírek	580
továbbiak betöltése	582
trang chủ	1107
transferência bancária	863
treść sponsorowana	843
trước	1107
trả lời	1104
trở lại	1107
tu navegador no puede reproducir este vídeo	381
tue meitä	442
twitter'da paylaş	1056
twój e-mail	836
tài khoản của tôi	1097
tài trợ	1102
támogass minket	570
támogasson minket	570
támogatom	570
támogatott tartalom	577
támogatás	570
témata	109
témák	580
términos de uso	361
términos y condiciones	361
tìm kiếm	1107
tópicos	879
tópicos relacionados	879
több	582
tüm haberler	1062
tüm yorumlar	1061
tümünü gör	1064
tümünü kabul et	1059
tümünü reddet	1059
tạo tài khoản	1097
tải thêm	1107
từ khóa	1105
""", 'u': """
udostępnij	840
udostępnij na facebooku	840
udostępnij na twitterze	840
udostępnij na x	840
uložit	103
uložit na později	103
uložiť	962
ultima oră	902
ultimele știri	902
un abonné vous offre cet article	521
un e-mail de confirmation vous a été envoyé	514
un suscriptor te ha regalado este artículo	403
une erreur s'est glissée dans l'article	483
unterstütze uns	173
unterstützen	173
unterstützen sie uns	173
uppläst av en dator	992
uppläst med ai-röst	992
url 복사	708
urlをコピー	683
url복사	708
următorul	904
ustawienia plików cookie	844
uzyskaj dostęp	834
už máte predplatné? prihláste sa	956
už máte účet	956
už máte účet? prihláste sa	956
už podporuji	97
""", 'v': """
vad tycker du? rösta här	1003
vairāk par tēmu	734
van már fiókja	572
var artikeln till hjälp	998
var resuméet nyttigt	134
var sammanfattningen till hjälp	998
veja também	879
ver biografía	377
ver comentários	877
ver esta publicación en instagram	381
ver galería	368
ver más	368
ver más artículos del autor	377
ver más noticias	404
ver también	365
ver também	879
ver todas las opciones de suscripción	400
ver vídeo	368
vertrag kündigen	190
verträge hier kündigen	190
verwandte beiträge	194
ves algún error? comunícalo	390
vezi și	902
već imate nalog	942
već imate račun	942
već ste pretplatnik	942
več o temi	974
viac k téme	960
videó	580
videók	580
vidéo	488
vielen dank für ihre anmeldung	180
vielleicht später	172
vilkår	132	788
vipps et beløp	777
vis færre	139	795
visa bilden i helskärm	1003
visa färre	1003
visa inlägg från facebook	1003
visa inlägg från instagram	1003
visa innehåll	996
vissza a tetejére	582
visszajelzés	579
više o temi	946
viết bình luận	1104
você pode gostar	879
você pode se interessar	879
você também pode gostar	879
voir les résultats du sondage	509
vos réactions	483
votre avis nous intéresse	509
vous aimerez peut-être	485
vous avez déjà un compte	469
vous avez déjà un compte ? connectez-vous	469
vous avez déjà un compte ? identifiez-vous	469
vous possédez déjà un compte	469
vous pourriez être intéressé	485
vstúpiť do diskusie	962
vytvořit účet	99
vyzkoušet	99
válasz	579
více	109
více o tématu	109
vídeos	365	879
výběr redakce	109
về đầu trang	1107
""", 'w': """
warto przeczytać	848
weitere beiträge	194
werbung überspringen	187
whatsapp'ta paylaş	1056
więcej	848
więcej artykułów	848
więcej informacji	848
więcej na ten temat	848
więcej o	848
więcej z	848
wpłać	832
wpłać teraz	832
wypróbuj	834
wyślij e-mailem	840
wyślij znajomemu	840
""", 'x': """
x'te paylaş	1056
xem bình luận	1104
xem nhiều	1105
xem nhiều nhất	1105
xem thêm	1105	1107
xem thêm bình luận	1104
xem tiếp	1107
xem toàn bộ	1107
xem tất cả	1107
xでシェア	683
xでポスト	683
""", 'y': """
ya estás suscrito	400
ya tenés suscripción	400
yorum gönder	1061
yorumlari gör	1061
""", 'z': """
z titulní strany	109
zabudnuté heslo	956
zahlungsart wählen	176
zaloguj się	834
zapisz na później	840
zapisz się	836
zapisz się na newsletter	836
zapomenuté heslo	99
zarejestruj się	834
zarządzaj zgodami	844
zaten üye misiniz	1052
zavřít	97
załaduj więcej	851
załóż konto	834
zdieľať	962
zdieľať na facebooku	962
zgadzam się	844
zgłoś	846
zgłoś błąd	846
zkopírovat odkaz	103
znajdź nas na facebooku	841
zobacz galerię	851
zobacz również	848
zobacz także	848
zobacz też	848
zobacz więcej	848
zobrazit více	111
zobrazit vše	111
zostań patronem	832
zpět nahoru	111
zur merkliste hinzufügen	184
zur übersicht	197
zurück	192
zurück nach oben	197
zvětšit	111
zwiń	851
""", '©': """
©ntb	821	821
""", 'à': """
à découvrir	485
à la une	485
à lire	485
à lire aussi	485
à lire dans ce dossier	485
à lire dans la même rubrique	485
à lire ensuite	485
à lire également	485
à ne pas manquer	485
à voir	485
à voir aussi	485
""", 'ä': """
ähnliche artikel	194
ähnliche beiträge	194
ähnliche themen	194
älä missaa mitään	445
ämnen	1000
ämnen i artikeln	1000
är du redan prenumerant	987
""", 'ç': """
çerez ayarlari	1059
çerez politikasi	1059
çerezler	1059
çikiş yap	1052
çok okunanlar	1062
""", 'è': """
è gratis e ci vuole solo un minuto	657
""", 'é': """
écouter	476
écouter (# min	476
écouter le podcast	488
édition du jour	485
""", 'î': """
înapoi sus	904
încarcă mai multe	904
închide	892
înregistrare	894
înregistrează-te	894
""", 'ö': """
öffnen	197
önceki	1064
önceki haber	1062
öne çikan haberler	1062
öne çikanlar	1062
önerilen haberler	1062
önerilenler	1062
összes	582
""", 'ú': """
új hozzászólás	579
última hora	365
últimas	879
últimas entradas	365
últimas noticias	365
últimas notícias	879	879
últimes notícies	87
últimos artículos	365
únete	345
únete a la conversación	363
""", 'ü': """
überweisung	176
ücretsiz dene	1052
üye girişi	1052
üye ol	1051	1052
""", 'ý': """
ý kiến	1104
ý kiến bạn đọc	1104
ý kiến của bạn	1104
""", 'č': """
članek se nadaljuje pod oglasom	973
článek pokračuje pod reklamou	105
čtěte dále	109
čtěte i	109
čtěte také	109
číst dál	111
číst dál s předplatným	99
číst více	111
čítajte aj	960
""", 'ď': """
ďalšie články	19	960
""", 'đ': """
đáng chú ý	1105
đã có tài khoản	1097
đã sao chép	1100
đóng	1095
đóng góp	1096
đăng ký	1097
đăng ký ngay	1097
đăng nhập	1097
đăng nhập / đăng ký	1097
đăng xuất	1097
được tài trợ	1102
đặt báo	1097
đề xuất	1105
để sau	1095
đọc nhiều	1105
đọc nhiều nhất	1105
đọc thêm	1105	1107
đọc tiếp	1107
đừng bỏ lỡ	1105
""", 'ś': """
śledź nas	841
""", 'ş': """
şifremi unuttum	1052
şimdi değil	1050
şurada paylaş	1056
""", 'š': """
štampaj	948
štítky	109
""", 'ž': """
že imate račun	970
že naročnik	970
""", 'ș': """
știri recomandate	902
știri similare	902
știrile zilei	902
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	213
""", 'ί': """
ίσως αργότερα	211
ίσως σας ενδιαφέρει	221
""", 'α': """
ακούστε	216
αναζήτηση	223
αντιγραφή συνδέσμου	216
απάντηση	220
αποθήκευση	216
αποστολή με email	216
αποσύνδεση	213
αργότερα	211
αρχική	223
αφήστε σχόλιο	220
""", 'β': """
βίντεο	221
""", 'γ': """
γίνε συνδρομητής	213
γίνετε μέλος	212
γίνετε συνδρομητής	213
γράψτε σχόλιο	220
""", 'δ': """
δείτε περισσότερα	223
δείτε τα σχόλια	220
δείτε όλα	223
δημιουργία λογαριασμού	213
δημοφιλέστερα	221
δημοφιλή	221
διαβάστε ακόμα	221
διαβάστε ακόμη	221
διαβάστε επίσης	221
διαβάστε περισσότερα	221	223
διαφήμιση	218
διαφημίσεις	218
διαφημιση	218
δωρήστε	212
δωρεά	212
""", 'ε': """
είσοδος	213
εγγραφή	213
ειδήσεις σήμερα	221
εκτύπωση	216
επικοινωνία	220
επιστροφή στην κορυφή	223
επόμενο	223
επόμενο άρθρο	221
ετικέτες	221
""", 'θ': """
θέματα	221
""", 'κ': """
κάντε δωρεά	212
κάντε μια δωρεά	212
κατηγορίες	221
κλείσιμο	211
κοινοποίησε	216
κοινοποίηση	216
κοινοποίηση στο facebook	216
κοινοποίηση στο twitter	216
""", 'μ': """
μενού	223
μην χάσετε	221
μοιραστείτε	216
μοιραστείτε το	216
μοιραστείτε το άρθρο	216
μπορεί να σας αρέσει	221
μόνο για συνδρομητές	213
""", 'ξ': """
ξεχάσατε τον κωδικό	213
""", 'ο': """
ο λογαριασμός μου	213
""", 'π': """
περισσότερα	221	223
περισσότερες ειδήσεις	221
προηγούμενο	223
προηγούμενο άρθρο	221
προσθήκη σχολίου	220
προτεινόμενα	221
""", 'ρ': """
ροή ειδήσεων	221
""", 'σ': """
στηρίξτε μας	212
συνέχεια ανάγνωσης	223
συνδεθείτε	213
συνδρομή	213
συνδρομητές	213
σχετικά	221
σχετικά άρθρα	221
σχετικά θέματα	221
σχετικές ειδήσεις	221
σχόλια	220
σχόλιο	220
σύνδεση	213
""", 'τ': """
τα πιο δημοφιλή	221
τελευταία άρθρα	221
τελευταία νέα	221
τελευταίες ειδήσεις	221
""", 'υ': """
υπενθύμιση αργότερα	211
υποβολή σχολίου	220
υποστηρίξτε μας	212
""", 'φ': """
φόρτωση περισσότερων	223
""", 'χ': """
χορηγούμενο	218
χορηγούμενο περιεχόμενο	218
""", 'ό': """
όχι ευχαριστώ	211
όχι τώρα	211
όχι, ευχαριστώ	211
""", 'а': """
абонамент	58
абонирайте се	58
авторизация	916
авторизоваться	916
актуальне	1086
архив	930
""", 'б': """
банковская карта	915
банковский перевод	915
безопасный платеж	915
больше	930
больше новостей	930
будьте в курсе	918
більше за темою	1086
більше на цю тему	1086
більше новин	1086
більше по темі	1086
""", 'в': """
в избранное	921
в тренде	930
важливо	1086
вам будет интересно	930
вам може сподобатися	1086
вам может быть интересно	930
вас може зацікавити	1086
вас может заинтересовать	930
введите email	918
версия для печати	921
вече имате акаунт	59
вече сте абонат	59
вже зареєстровані	1075
вже є акаунт	1075
вибір редакції	1086
видео	930
вижте още	63
вийти	1075
вконтакте	922	922
влезте	59
во весь экран	933
войти	916
войти в аккаунт	916
воспроизвести	933
время на чтение	933
время чтения # мин	933
все	933
все комментарии	928
всі новини	1088
вход	59	916
вхід	1075
выберите сумму	915
выбор редакции	930
выйти	916
відео	1086
відповісти	1084
відхилити	1082
""", 'г': """
главная	933
главное	930
главное за день	930
главные новости	930
головна	1088
головне	1086
головне за день	1086
головні новини	1086
""", 'д': """
далее	933
далі	1088
дарете	58
дари	58
детальніше	1088
дзен	922
дивіться також	1086
для подписчиков	916
добавить комментарий	928
додати коментар	1084
докладніше	1088
другая сумма	915
други новини	19
другие материалы	19	930
другие новости	19	930
другие статьи	930
друк	1079
""", 'е': """
единоразово	913
ежемесячно	913
еще новости	930
еще по теме	930
ещё	930
ещё по теме	930
""", 'з': """
за темою	1086
забравена парола	59
забули пароль	1075
забыли пароль	916
завантажити ще	1088
загрузить еще	933
загрузить ещё	933
задонатити	1073
задонатить	913
закрити	1072
закрыть	912
залишити коментар	1084
запази	65
зарегистрироваться	916
зареєструватися	1075
зберегти	1079
збільшити	1088
зміст	1088
зробити внесок	1073
зрозуміло	1082
""", 'и': """
интересное	930
""", 'к': """
к началу	933
категории	930
категорії	1086
коментар	1084
коментари	65
коментарі	1084
коментирай	65
коментувати	1084
комментарии	928
комментарии отсутствуют	928
комментарий	928
комментировать	928
контакти	1084
контакты	928
конфиденциальность	926
копирай линк	65
копировать ссылку	921
копіювати посилання	1079
купить подписку	916
""", 'л': """
лента новостей	930
личный кабинет	916
""", 'м': """
материалы партнеров	925
материалы по теме	930
матеріали за темою	1086
матеріали по темі	1086
меню	933	1088
метки	930
може да ви хареса	63
может быть, позже	912
может позже	912
можливо, пізніше	1072
мой профиль	916
моят профил	59
мы в социальных сетях	923
мы в соцсетях	923
мы вконтакте	923
мій профіль	1075
мітки	1086
""", 'н': """
на главную	933
на правах реклами	1081
на правах рекламы	925
наверх	933	1088
нагадати пізніше	1072
надіслати	1079
назад	933	1088
най-четени	63
най-четено	63
найпопулярніше	1086
найти	933
найчитаніше	1086
налаштування	1082
написати коментар	1084
написать комментарий	928
напиши коментар	65
напомнить позже	912
направете дарение	58
настройки	926
настройки cookie	926
наступна	1088
наступна стаття	1086
не зараз	1072
не пропустите	930
не пропустіть	1086
не сегодня	912
не сейчас	912
не сьогодні	1072
нет комментариев	928
нет, спасибо	912
новини	1086
новини партнерів	1081
новости	930
новости партнеров	925
новости партнёров	925
новости по теме	930
ні, дякую	1072
""", 'о': """
обговорити	1084
обратная связь	928
обсудить	928
обсуждение	928
одноклассники	922
одноразово	1073
оставить комментарий	928
останні новини	1086
ответить	928
отказаться	926
отклонить	926
отправить по почте	921
оформити підписку	1075
още от	63
още по темата	63
""", 'п': """
партнерский материал	925
партнерський матеріал	1081
партнерський проєкт	1081
партнёрский материал	925
передплата	1075
передплатити	1075
перейти к содержанию	933
печать	921
платено съдържание	62
по теме	930
повідомити про помилку	1084
погоджуюсь	1082
погоджуюся	1082
подарить статью	916
поддержать	913
поддержать нас	913
поддержать проект	913
поддержать редакцию	913
поделитесь	921
поделиться	921	921
поделиться в telegram	921
поделиться в twitter	921
поделиться в одноклассниках	921
поделиться вконтакте	921
подкасти	1086
подкасты	930
подкрепете ни	58
подписаться	916
подписаться на новости	918
подписаться на рассылку	918
подписка	916
подписывайтесь	923
подпишитесь на рассылку	918
подробнее	933
подробнее по теме	930
поділитись	1079
поділитися	1079
поділитися в telegram	1079
поділіться	1079
пожертвовать	913
пожертвувати	1073
позже	912
поиск	933
показати більше	1088
показати коментарі	1084
показати ще	1088
показать больше	933
показать еще	933
показать ещё	933
показать комментарии	928
пользовательское соглашение	926
політика конфіденційності	1082
помочь	913
помочь нам	913
помочь проекту	913
понятно	926
попередня	1088
попередня стаття	1086
попробовать бесплатно	916
популярне	1086
популярное	930
популярные	930
популярные новости	930
популярные статьи	930
популярні новини	1086
посилання скопійовано	1079
последнее	930
последни новини	63
последние новости	930
похожие материалы	930
похожие статьи	930
поширити	1079
поширити у facebook	1079
пошук	1088
правила использования	926
предыдущая	933
предыдущая статья	930
премиум	916
преміум	1075
препоръчани	63
прийняти	1082
прийняти всі	1082
принтирай	65
принять	926
принять все	926
принять всё	926
прислать новость	928
приєднатися	1073
продолжить без поддержки	912
промо	925	1081
прослушать	921
підписатись	1075
підписатися	1075
підписка	1075
підтримати	1073
підтримати нас	1073
підтримати редакцію	1073
пізніше	1072
""", 'р': """
развернуть	933
разово	913
распечатать	921
рассказать друзьям	921
рассылка	918
рассылки	918
регистрация	59	916
редакция рекомендует	930
реклама	62	925	925	1081	1081
рекламно съдържание	62
рекомендуем	930
рекомендуемое	930
рекомендуємо	1086
реєстрація	1075
роздрукувати	1079
рубрики	930	1086
""", 'с': """
самое важное	930
самое популярное	930
самое читаемое	930
свежее	930
свежие новости	930
свернуть	933
свързани новини	63
свързани статии	63
связаться с нами	928
сделать пожертвование	913
сейчас читают	930
скопировать ссылку	921
скопіювати посилання	1079
следующая	933
следующая статья	930
слухати	1079
слушать	921
см. также	930
смотреть все	933
смотри также	930
смотрите также	930
согласен	926
согласиться	926
содержание	933
создать аккаунт	916
сообщить об ошибке	928
сохранить	921
социальные сети	923
спецпроект	925
спецпроєкт	1081
сподели	65
сподели във facebook	65
споделяне	65
спонсорирано	62
способ оплаты	915
способы оплаты	915
ссылка скопирована	921
станете член	58
стати частиною спільноти	1073
стать патроном	913
стать спонсором	913
створити акаунт	1075
стрічка новин	1086
схожі матеріали	1086
схожі статті	1086
сюжет	930
сюжеты	930
""", 'т': """
твитнуть	921
твиттер	922
твітнути	1079
теги	930	1086
телеграм	922
тема дня	930
теми	1086
темы	930
""", 'у': """
увеличить	933
увійти	1075
уже есть аккаунт	916
уже зарегистрированы	916
уже зареєструвалися	1075
умови використання	1082
усі новини	1088
""", 'ф': """
фейсбук	922
фото	930
фоторепортаж	930
""", 'х': """
хорошо	926
""", 'ч': """
час читання # хв	1088
читайте еще	930
читайте ещё	930
читайте ниже	925
читайте также	930
читайте також	1086
читати далі	1088
читати повністю	1088
читати також	1086
читать далее	933
читать дальше	933
читать ещё	933
читать комментарии	928
читать полностью	933
читать также	930
""", 'щ': """
ще за темою	1086
ще новини	1086
щомісяця	1073
""", 'э': """
электронная почта	918
""", 'я': """
я вже підтримую	1072
я уже поддерживаю	912
яндекс.дзен	922
""", 'і': """
інші новини	19	1086
""", 'א': """
אולי גם יעניין אותך	541
אולי יעניין אותך	541
אולי יעניין אתכם	541
אולי מאוחר יותר	531
אינציקלופדיית ynet	541
""", 'ב': """
בשיתוף	538
""", 'ד': """
דווח על טעות	540
דלג לתוכן	543
דף הבית	543
""", 'ה': """
האזינו	536
הבא	543
הגב	540
הדפס	536
הדפסה	536
הוסיפו תגובה	540
הוסף תגובה	540
הוספת תגובה	540
הזכירו לי מאוחר יותר	531
החשבון שלי	533
הירשם	533
הכי נצפים	541
הכי נקרא	541
הכי נקראות	541
הכתבה הבאה	541
הכתבה הקודמת	541
המלצות	541
המשך לקרוא	543
המשך קריאה	543
הנקראות ביותר	541
העתק קישור	536
העתקת קישור	536
הצג עוד	543
הצטרפו	532
הצטרפו אלינו	532
הקודם	543
הרשמה	533
השב	540
התחבר	533
התחברות	533
""", 'ו': """
ווטסאפ	536
וידאו	541
""", 'ח': """
חדשות אחרונות	541
חזרה למעלה	543
חיפוש	543
""", 'ט': """
טוויטר	536
טלגרם	536
טען עוד	543
""", 'י': """
יציאה	533
""", 'כ': """
כבר מנויים? התחברו	533
כבר נרשמת	533
כותרות אחרונות	541
כניסה	533
כניסה למנויים	533
כתבו תגובה	540
כתבות אחרונות	541
כתבות מומלצות	541
כתבות נוספות	541
כתבות קשורות	541
""", 'ל': """
לא כעת	531
לא עכשיו	531
לא תודה	531
לא, תודה	531
להמשך קריאה	533
להרשמה	533
לכל הכתבות	543
לכל התגובות	540
לרכישת מינוי	533
לתרום	532
לתרומה	532
""", 'מ': """
מבזקים	541
מודעה	538
מומלצים	541
ממומן	538
מצאתם טעות	540
""", 'נ': """
נושאים	541
נושאים קשורים	541
""", 'ס': """
סגור	531
סגירה	531
""", 'ע': """
עוד	543
עוד בנושא	541
עוד בערוץ	541
עוד חדשות	541
עוד כתבות	19	541
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	536
פרסום	538
פרסומת	538
""", 'צ': """
צור חשבון	533
צור קשר	540
""", 'ק': """
קרא גם	541
קרא עוד	543
קראו גם	541
קראו עוד	543
""", 'ש': """
שיתוף	536
שיתוף בווטסאפ	536
שיתוף בטוויטר	536
שיתוף בפייסבוק	536
שכחתי סיסמה	533
שלח לחבר	536
שליחה במייל	536
שמירה	536
שתף	536
שתפו	536
שתפו את הכתבה	536
שתפו בפייסבוק	536
""", 'ת': """
תגובה	540
תגובות	540
תגיות	541
תוכן למנויים	533
תוכן ממומן	538
תוכן מקודם	538
תוכן שיווקי	538
תמכו בנו	532
תפריט	543
תרומה	532
תרמו	532
תרמו עכשיו	532
""", 'آ': """
آخر الأخبار	49
آخرین اخبار	431
آگهی	428
""", 'أ': """
أحدث الأخبار	49
أخبار أخرى	19
أخبار ذات صلة	49
أخبار متعلقة	49
أضف تعليق	48
أضف تعليقا	48
أهم الأخبار	49
""", 'إ': """
إرسال	44
إعلان	46
إعلان ممول	46
إعلانات	46
إغلاق	38
إقرأ أيضا	49
إلى الأعلى	51
إنشاء حساب	40
""", 'ا': """
اترك تعليقا	48
اترك تعليقاً	48
اتصل بنا	48
اخبار دیگر	19
اخبار مرتبط	431
اخترنا لك	49
ادامه	433
ادامه مطلب	433
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	426
ارسال به دوستان	426
ارسال نظر	430
از ما حمایت کنید	423
استمع	44
اشتراك	40
اشتراک	424
اشتراک گذاری	426
اشتراکگذاری	426
اشترك	40
اطبع	44
اقرأ أيضا	49
اقرأ أيضاً	49
اقرأ المزيد	51
اقرأ ايضا	49
اكتب تعليقا	48
الأخبار	49
الأقسام	49
الأكثر تداولا	49
الأكثر قراءة	49
الأكثر قراءةً	49
الأكثر مشاهدة	49
الإعلانات	46
الاشتراك	40
الان نه	422
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
المزيد من الأخبار	49
المقال التالي	49
المقال السابق	49
الوسوم	49
انسخ الرابط	44
انشر	44
ایجاد حساب	424
""", 'ب': """
بازگشت به بالا	433
بحث	51
برعاية	46
برچسب ها	431
برچسبها	431
بستن	422
بعداً یادآوری کن	422
بعدی	433
به اشتراک بگذارید	426
بیشتر	431	433
بیشتر بخوانید	431
""", 'ت': """
تازهترینها	431
تبرع	39
تبرع الآن	39
تبلیغ	428
تبلیغات	428
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تلغرام	44
تلگرام	426
تماس با ما	430
تويتر	44
توییتر	426
تيليجرام	44
""", 'ث': """
ثبت نام	424
ثبت نظر	430
ثبتنام	424
""", 'ج': """
جدیدترین اخبار	431
جستجو	433
جميع التعليقات	48
""", 'ح': """
حالا نه	422
حجم الخط	44
حساب کاربری	424
حسابي	40
حصري للمشتركين	40
حفظ	44
حمایت مالی	423
حمایت کنید	423
""", 'خ': """
خانه	433
خبرهای مرتبط	431
خروج	424
""", 'د': """
دستهبندی	431
دیدگاه	430
دیدگاهها	430
""", 'ذ': """
ذات صلة	49
ذخیره	426
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38
ربما لاحقاً	38
رد	48
رمز عبور را فراموش کردهاید	424
رپورتاژ	428
رپورتاژ آگهی	428
""", 'س': """
ساهم	39
ساهم الآن	39
""", 'ش': """
شارك	44
شارك المقال	44
شارك على	44
شارك هذا الموضوع	44
شاركنا رأيك	48
شاهد أيضا	49
شاهد أيضاً	49
شاید بعدا	422
شاید بعداً	422
""", 'ص': """
صفحه اصلی	433
""", 'ط': """
طباعة	44
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضویت	424
عکس	431
""", 'غ': """
غرّد	44
""", 'ف': """
فقط برای مشترکان	424
فيديو	49
فيسبوك	44
فیسبوک	426
""", 'ق': """
قبلی	433
قد يعجبك	49
قد يعجبك أيضا	19	49
قد يهمك	49
قد يهمك أيضا	49
قراءة المزيد	51
""", 'ك': """
كلمات دلالية	49
كلمات مفتاحية	49
كن داعما	39
""", 'ل': """
لا شكرا	38
لا شكرًا	38
لا، شكرا	38
لاحقا	38
ليس الآن	38
لینک کوتاه	426
""", 'م': """
مادة إعلانية	46
محتوای تبلیغاتی	428
محتوى ممول	46
مختارات	49
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة على تويتر	44
مشاركة على فيسبوك	44
مشاهده بیشتر	433
مشاهده همه	433
مشترک شوید	424
مطالب مرتبط	431
مقالات ذات صلة	49
مقالات مرتبط	431
منو	433
مهمترین اخبار	431
مواضيع ذات صلة	49
موضوعات ذات صلة	49
""", 'ن': """
نسخ الرابط	44
نسيت كلمة المرور	40
نظر	430
نظر خود را بنویسید	430
نظر شما	430
نظرات	430
نمایش بیشتر	433
ننصح بقراءة	49
نه ممنون	422
""", 'ه': """
همرسانی	426
همچنین بخوانید	431
""", 'و': """
واتساب	44
واتساپ	426
ورود	424
ورود / ثبت نام	424
وسوم	49
ویدیو	431
ویژه مشترکان	424
""", 'پ': """
پاسخ	430
پربازدیدترین	431
پربازدیدترینها	431
پربازدیدها	431
پربحثترینها	431
پیشنهاد سردبیر	431
پیشنهاد ما	431
""", 'چ': """
چاپ	426
""", 'ک': """
کلیدواژهها	431
کمک مالی	423
کمک کنید	423
کپی لینک	426
""", 'گ': """
گزارش خطا	430
""", 'अ': """
अगला	562
अगली खबर	560
अन्य खबरें	19	560
अन्य ख़बरें	19
अपनी राय दें	559
अभी दान करें	551
अभी नहीं	550
""", 'आ': """
आगे पढ़ें	562
आपके लिए	560
""", 'इ': """
इसे भी पढ़ें	560
""", 'ई': """
ई-पेपर	552
""", 'ऊ': """
ऊपर जाएं	562
""", 'औ': """
और खबरें	560
और देखें	562
और पढ़ें	560	562
""", 'क': """
कमेंट	559
कमेंट करें	559
कमेंट्स	559
केवल सदस्यों के लिए	552
कॉपी लिंक	555
""", 'ख': """
खाता बनाएं	552
खोजें	562
""", 'ज': """
जवाब दें	559
""", 'ट': """
टिप्पणियां	559
टिप्पणी	559
टिप्पणी करें	559
टैग्स	560
टॉप न्यूज़	560
ट्रेंडिंग	560
ट्विटर	555
""", 'त': """
ताज़ा ख़बरें	560
ताजा खबरें	560
ताजा समाचार	560
""", 'द': """
दान करें	551
""", 'न': """
नहीं धन्यवाद	550
नहीं, धन्यवाद	550
""", 'प': """
पिछला	562
पिछली खबर	560
पूरी खबर पढ़ें	562
प्रचार	557
प्रतिक्रिया दें	559
प्रायोजित	557
प्रिंट करें	555
प्रीमियम	552
""", 'फ': """
फेसबुक	555
फेसबुक पर शेयर करें	555
फोटो	560
""", 'ब': """
बंद करें	550
बड़ी खबरें	560
बाद में	550
बाद में याद दिलाएं	550
""", 'म': """
मुख्य समाचार	560
मेन्यू	562
मेरा खाता	552
""", 'य': """
यह भी पढ़ें	560
ये भी पढ़ें	560
""", 'र': """
रजिस्टर करें	552
""", 'ल': """
लिंक कॉपी करें	555
लॉग इन	552
लॉग इन करें	552
लॉगआउट	552
लॉगिन	552
लोकप्रिय	560
""", 'व': """
विज्ञापन	557
विषय	560
वीडियो	560
व्हाट्सएप	555
""", 'श': """
शायद बाद में	550
शेयर	555
शेयर करें	555
""", 'स': """
संपर्क करें	559
संबंधित खबरें	560
संबंधित ख़बरें	560
संबंधित लेख	560
संबंधित समाचार	560
सदस्य बनें	551
सबसे ज्यादा पढ़ी गई	560
सब्सक्राइब	552
सब्सक्राइब करें	552
सभी देखें	562
समर्थन करें	551
सहयोग करें	551
साइन अप	552
साइन इन	552
साझा करें	555
सेव करें	555
स्पॉन्सर्ड	557
""", 'ह': """
हमारा समर्थन करें	551
होम	562
""", 'অ': """
অনুদান দিন	72
""", 'আ': """
আরও খবর	74
আরও দেখুন	74
আরও পড়ুন	74
""", 'এ': """
এ সম্পর্কিত আরও খবর	74
""", 'ন': """
নিবন্ধন	72
""", 'প': """
প্রিন্ট	76
""", 'ব': """
বিজ্ঞাপন	76
""", 'ম': """
মন্তব্য	76
মন্তব্য করুন	76
""", 'র': """
রেজিস্টার	72
""", 'ল': """
লগ ইন	72
লগইন	72
লিংক কপি	76
""", 'শ': """
শেয়ার	76
শেয়ার করুন	76
""", 'স': """
সংশ্লিষ্ট খবর	74
সম্পর্কিত খবর	74
সর্বশেষ	74
সর্বশেষ সংবাদ	74
সর্বাধিক পঠিত	74
সহায়তা করুন	72
সাবস্ক্রাইব	72
""", 'ข': """
ข่าวที่เกี่ยวข้อง	1040
ข่าวยอดนิยม	1040
ข่าวล่าสุด	1040
ข่าวอื่นๆ	19
ข่าวแนะนำ	1040
""", 'ค': """
ความคิดเห็น	1042
คัดลอกลิงก์	1042
""", 'ด': """
ดูเพิ่มเติม	1042
""", 'บ': """
บทความที่เกี่ยวข้อง	1040
บทความล่าสุด	1040
บริจาค	1038
บริจาคเลย	1038
""", 'พ': """
พิมพ์	1042
""", 'ร': """
ร่วมบริจาค	1038
""", 'ล': """
ลงทะเบียน	1038
ลืมรหัสผ่าน	1038
""", 'ส': """
สนับสนุนเรา	1038
สปอนเซอร์	1042
สมัครสมาชิก	1038
""", 'อ': """
อ่านต่อ	1042
อ่านเพิ่มเติม	1040
""", 'เ': """
เข้าสู่ระบบ	1038
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	1040
เรื่องอื่นที่น่าสนใจ	1040
""", 'แ': """
แชร์	1042
แสดงความคิดเห็น	1042
""", 'โ': """
โฆษณา	1042
""", 'ủ': """
ủng hộ	1096
ủng hộ chúng tôi	1096
""", 'あ': """
あとで	675
あとで読む	683
あなたにおすすめ	692
あなたにおすすめの記事	692
あなたへのおすすめ	692
あわせて読みたい	692
""", 'い': """
いいえ、結構です	675
いいね	683	683
いいね！してニュースをチェック	684
""", 'お': """
おすすめ	692
おすすめの記事	692
おすすめ情報pr	686
おすすめ記事	692
お問い合わせ	688
お気に入り	683
お気に入りに追加	683
お申し込み	678
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	692
この著者の記事	692
この記事のタグ	692
この記事は会員限定です	678
この記事をシェア	683
この記者の記事一覧	692
この連載の記事	692
""", 'ご': """
ご意見	690
ご支援のお願い	676
ご購読の申し込み	678
""", 'さ': """
さらに読み込む	694
""", 'す': """
すべて受け入れる	688
すべて見る	694
すべて許可	688
""", 'そ': """
その他の記事	692
""", 'は': """
はてなブックマーク	683
はてブ	683
""", 'ま': """
また後で	675
""", 'み': """
みんなのコメント	690
""", 'も': """
もっと見る	694
もっと読む	692
もどる	694
""", 'よ': """
よく読まれている記事	692
よく読まれている記事ランキング	692
""", 'ア': """
アクセスランキング	692
""", 'オ': """
オススメ記事	692
""", 'カ': """
カテゴリ	692
カテゴリー	692
""", 'キ': """
キーワード	692
""", 'ク': """
クッキー	688
クッキー設定	688
クリップ	683
クリップする	683
""", 'コ': """
コピーしました	683
コメント	690
コメント#件	690
コメントする	690
コメントはまだありません	690
コメントをもっと見る	690
コメントを投稿	690
コメントを書く	690
コメントを残す	690
コメントを見る	690
コメント一覧	690
コメント（#	690
""", 'サ': """
サイトポリシー	688
サイトマップ	688
サインイン	678
サポートする	676
""", 'シ': """
シェア	683
シェアしよう	683
シェアする	683
""", 'ス': """
スキップ	675
スクラップ	683
スクラップする	683
スポンサー	686
スポンサードリンク	686
スポンサーリンク	686
""", 'タ': """
タイアップ	686
タグ	692
""", 'チ': """
チップを送る	676
チャンネル登録	684
""", 'ツ': """
ツイート	683
ツイートする	683
""", 'ト': """
トップ	694
トップへ戻る	694
トップニュース	692
トップページ	694
トピックス	692
""", 'ド': """
ドネーション	676
""", 'ニ': """
ニュースを読む	694
ニュースレター	680
ニュースレター登録	680
""", 'バ': """
バックナンバー	692
""", 'パ': """
パスワードを忘れた方	678
""", 'ピ': """
ピックアップ	692
""", 'フ': """
フォロー	684
フォローしてね	684
フォローしました	684
フォローする	684
フォロー中	684
""", 'ブ': """
ブックマーク	683
ブックマークする	683
""", 'プ': """
プライバシーポリシー	688
プレゼント	678
プレミアム	678
""", 'ヘ': """
ヘルプ	688
""", 'ペ': """
ページの先頭へ	694
ページトップ	694
ページトップへ	694
""", 'ホ': """
ホーム	694
""", 'ポ': """
ポスト	683
ポストする	683
""", 'マ': """
マイページ	678
""", 'メ': """
メニュー	694
メルマガ	680
メルマガ登録	680
メールで送る	683
メールで送信	683
メールアドレス	680
メールアドレスを入力	680
メールマガジン	680
メールマガジン登録	680
""", 'ラ': """
ランキング	692
""", 'リ': """
リンクをコピー	683
""", 'ロ': """
ログアウト	678
ログイン	678
ログイン/会員登録	678
ログイン・会員登録	678
""", '一': """
一覧	694
一覧へ	694
一覧を見る	694
""", '上': """
上一篇	1129
上一頁	1131
上一页	1131
""", '下': """
下一篇	1129
下一頁	1131
下一页	1131
下次再說	1114
下次再说	1114
""", '不': """
不用了	1114
不，謝謝	1114
不，谢谢	1114
""", '专': """
专题	1129
""", '个': """
个人中心	1117
""", '为': """
为你推荐	1129
为您推荐	1129
""", '主': """
主要ニュース	692
""", '举': """
举报	1128
""", '人': """
人気の記事	692
人気ランキング	692
人気記事	692
人気記事ランキング	692
""", '今': """
今、あなたにオススメ	692
今はしない	675
今はやめておく	675
今回はしない	675
今日の注目	692
今日热点	1129
今日焦点	1129
""", '他': """
他の記事	19
他の記事も読む	692
""", '付': """
付費閱讀	1117
付费内容	1117
付费阅读	1117
""", '以': """
以后再说	1114
""", '会': """
会员专属	1117
会员中心	1117
会员登录	1117
会員の方はこちら	678
会員の方はログイン	678
会員登録	678
会員登録する	678
会員登録はこちら	678
会員限定	678
会員限定記事	678
""", '你': """
你可能也喜欢	1129
你可能也喜歡	1129
你可能感兴趣	1129
""", '使': """
使用条款	1126
使用條款	1126
""", '保': """
保存	683
保存する	683
""", '個': """
個人情報保護方針	688
""", '元': """
元記事を読む	694
""", '免': """
免責聲明	1126
免費訂閱	1119
免費註冊	1117
免費試讀	1117
免责声明	1126
免费注册	1117
免费订阅	1119
免费试读	1117
""", '全': """
全文を読む	694
全文表示	694
全部接受	1126
全部评论	1128
""", '公': """
公众号	1123
公式sns	684
公式twitter	684
公式x	684
""", '共': """
共有	683
共有する	683
""", '关': """
关于我们	1126
关注	1123
关注我们	1123
关键词	1129
关闭	1114
""", '其': """
其他新聞	1129
其他新闻	19	1129
""", '再': """
再生	694
""", '写': """
写真を見る	694
写真特集	692
写评论	1128
""", '分': """
分享	1122
分享到	1122
分享到微信	1122
分享到微博	1122
分享至	1122
分享至facebook	1122
分类	1129
分類	1129
""", '列': """
列印	1122
""", '初': """
初割で無料体験する	678
""", '利': """
利用規約	688
""", '前': """
前のページ	694
前の記事	692
前の記事へ	692
前へ	694
""", '加': """
加入line好友	1123
加入会员	1117
加入書籤	1122
加入會員	1117
加载更多	1131
""", '動': """
動画	692
動画を見る	694
""", '单': """
单次捐款	1115
""", '印': """
印刷	683
印刷する	683
""", '即': """
即时新闻	1129
即時新聞	1129
""", '参': """
参与评论	1128
""", '反': """
反馈	1128
""", '发': """
发表留言	1128
发表评论	1128
""", '合': """
合わせて読みたい	692
""", '同': """
同じカテゴリの記事	692
同意	1126
同意しない	688
同意する	688
""", '听': """
听新闻	1122
""", '單': """
單次捐款	1115
""", '回': """
回到頂部	1131
回复	1128
回覆	1128
回頂端	1131
回首頁	1131
""", '复': """
复制成功	1122
复制链接	1122
""", '大': """
大字	1122
大家还在看	1129
大家都在看	1129
""", '头': """
头条	1129
""", '字': """
字体大小	1122
字号	1122
字級	1122
字體大小	1122
""", '官': """
官方微博	1123
""", '定': """
定期定額	1115
""", '寄': """
寄付	676
寄付する	676
寄付のお願い	676
寄付をする	676
""", '專': """
專題	1129
""", '小': """
小字	1122
小編推薦	1129
""", '展': """
展开	1131
展开全文	1131
展開	1131
""", '已': """
已关注	1123
已是会员	1117
已有帐号	1117
已經是會員	1117
已經是會員？登入	1117
""", '广': """
广告	1125
""", '広': """
広告	686
広告の後に続きます	686
広告をスキップ	686
広告を閉じる	686
広告企画	686
""", '廣': """
廣告	1125
""", '延': """
延伸閱讀	1129
延伸阅读	1129
""", '开': """
开通会员	1117
""", '影': """
影音	1129
""", '後': """
後で	675
""", '微': """
微信	1122
微博	1122
""", '忘': """
忘記密碼	1117
忘记密码	1117
""", '応': """
応援する	676
""", '您': """
您可能也喜歡	1129
您可能感兴趣	1129
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	1119
您的電郵	1119
""", '意': """
意见反馈	1128
""", '感': """
感想を送る	690
""", '成': """
成为会员	1115
成為會員	1115
""", '我': """
我同意	1126
我的帐户	1117
我的帳戶	1117
我知道了	1126
我要留言	1128
我要纠错	1128
我要评论	1128
""", '戻': """
戻る	694
""", '所': """
所有留言	1128
""", '打': """
打印	1122
打赏	1115
""", '投': """
投稿する	690
""", '拒': """
拒絕	1126
拒绝	1126
""", '拡': """
拡大	683
拡大する	694
""", '按': """
按讚	1123
""", '捐': """
捐款	1115
捐贈	1115
捐赠	1115
""", '排': """
排行榜	1129
""", '接': """
接受	1126
接受全部	1126
接受所有	1126
""", '推': """
推广	1125
推广内容	1125
推廣	1125
推荐	1129
推荐文章	1129
推荐阅读	1129
推薦	1129
推薦文章	1129
推薦閱讀	1129
""", '提': """
提供	686
""", '搜': """
搜尋	1131
搜索	1131
""", '播': """
播放	1131
""", '支': """
支持我们	1115
支持我們	1115
支援する	676
""", '收': """
收听	1122
收藏	1122
收藏文章	1122
收起	1131
""", '文': """
文字の大きさ	683
文字サイズ	683
""", '新': """
新着	692
新着ニュース	692
新着記事	692
新規会員登録	678
新規登録	678
新闻简报	1119
""", '显': """
显示更多	1131
""", '暂': """
暂不	1114
""", '暫': """
暫不	1114
""", '更': """
更多	1129
更多内容	1129
更多報導	1129
更多报道	1129
更多文章	1129
更多新聞	1129
更多新闻	1129
""", '最': """
最新ニュース	692
最新文章	1129
最新新聞	1129
最新新闻	1129
最新消息	1129
最新記事	692
""", '會': """
會員中心	1117
會員專屬	1117
會員登入	1117
""", '有': """
有料会員登録	678
有料登録	678
有料記事	678
""", '朋': """
朋友圈	1122
""", '服': """
服务条款	1126
服務條款	1126
""", '朝': """
朝刊・夕刊	678
""", '本': """
本文へ	694
本文へ移動	694
""", '查': """
查看全部	1131
查看原图	1131
查看更多	1131
查看留言	1128
查看评论	1128
""", '标': """
标签	1129
""", '検': """
検索	694
""", '業': """
業配	1125
""", '標': """
標籤	1129
""", '檢': """
檢舉	1128
""", '次': """
次のページ	694
次の記事	692
次の記事へ	692
次へ	694
次ページ	694
""", '每': """
每月捐款	1115
""", '注': """
注册	1117
注目の記事	692
注目キーワード	692
注目ワード	692
注目記事	692
""", '点': """
点击排行	1129
点击查看大图	1131
点赞	1122
""", '為': """
為您推薦	1129
""", '热': """
热点	1129
热点推荐	1129
热门	1129
热门排行	1129
热门文章	1129
热门新闻	1129
""", '無': """
無料で体験する	678
無料で読む	678
無料会員登録	678
無料会員限定	678
無料体験	678
無料登録	678
""", '焦': """
焦點新聞	1129
""", '熱': """
熱門	1129
熱門排行	1129
熱門文章	1129
熱門新聞	1129
熱門話題	1129
""", '特': """
特定商取引法に基づく表記	688
特集	692
""", '猜': """
猜你喜欢	1129
猜你喜歡	1129
""", '申': """
申し込む	678
""", '电': """
电子报	1119
电子邮箱	1119
""", '画': """
画像を拡大	694
画像を見る	694
""", '留': """
留言	1128
留言(#	1128
""", '登': """
登入	1117
登入/註冊	1117
登出	1117
登录	1117
登录/注册	1117
登錄	1117
登録	678
登録して続きを読む	678
登録する	678
""", '發': """
發表留言	1128
發表評論	1128
""", '目': """
目录	1131
目次	694
目錄	1131
""", '相': """
相关主题	1129
相关报道	1129
相关推荐	1129
相关文章	1129
相关新闻	1129
相关标签	1129
相关阅读	1129
相關主題	1129
相關報導	1129
相關推薦	1129
相關文章	1129
相關新聞	1129
相關標籤	1129
相關閱讀	1129
""", '看': """
看了这篇文章的人也看	1129
看更多	1129
""", '稍': """
稍后再说	1114
稍后提醒我	1114
稍後再說	1114
稍後提醒我	1114
""", '立': """
立即捐款	1115
立即訂閱	1117
立即订阅	1117
""", '粉': """
粉絲團	1123
""", '精': """
精选	1129
""", '紙': """
紙面ビューアー	678
""", '続': """
続きをみる	694
続きを読む	678
""", '網': """
網友留言	1128
""", '編': """
編輯推薦	1129
編輯精選	1129
編集部おすすめ	692
編集部のおすすめ	692
""", '縮': """
縮小	683
""", '繼': """
繼續閱讀	1131
""", '纠': """
纠错	1128
""", '继': """
继续浏览内容	1131
继续阅读	1131
""", '编': """
编辑推荐	1129
编辑精选	1129
""", '网': """
网友评论	1128
""", '联': """
联系我们	1126
""", '聯': """
聯絡我們	1126
""", '聽': """
聽新聞	1122
""", '菜': """
菜单	1131
""", '著': """
著作権	688
""", '複': """
複製連結	1122
""", '视': """
视频	1129
""", '訂': """
訂閱	1117
訂閱會員	1117
訂閱郵件	1119
訂閱電子報	1119
""", '記': """
記事へのご意見	690
記事をサポートする	676
記事をプレゼント	678
記事を保存	683
記事を印刷する	683
記事を読む	694
記事ランキング	692
記事一覧	694
記事全文を読む	694
""", '許': """
許可する	688
""", '註': """
註冊	1117
""", '評': """
評論	1128
""", '話': """
話題の記事	692
""", '読': """
読まれている記事	692
""", '請': """
請繼續往下閱讀	1125	1125
請輸入電子郵件	1119
""", '讚': """
讚	1122
讚賞支持	1115
""", '订': """
订阅	1117
订阅会员	1117
订阅邮件	1119
""", '评': """
评论	1128
评论(#	1128
""", '话': """
话题	1129
""", '请': """
请继续往下阅读	1125
请输入邮箱	1119
""", '購': """
購読	678
購読する	678
購読のお申し込み	678
購読申し込み	678
""", '贊': """
贊助	1115
贊助內容	1125
贊助商	1125
""", '赞': """
赞助	1115
赞助内容	1125
赞助商链接	1125
赞赏	1115
""", '跳': """
跳到主要內容	1131
""", '載': """
載入更多	1131
""", '轉': """
轉發	1122
""", '转': """
转发	1122
""", '返': """
返信	690
返信する	690
返回顶部	1131
返回首页	1131
""", '追': """
追蹤	1123
追蹤我們	1123
""", '通': """
通報する	690
""", '速': """
速報	692
""", '連': """
連載	692
""", '運': """
運営会社	688
""", '違': """
違反報告	690
""", '選': """
選單	1131
""", '邮': """
邮箱	1119
""", '閉': """
閉じる	675	694
""", '開': """
開通會員	1117
""", '関': """
関連	692
関連する記事	692
関連キーワード	692
関連タグ	692
関連トピックス	692
関連ニュース	692
関連リンク	692
関連動画	692
関連情報	692
関連記事	692
""", '閱': """
閱讀全文	1131
閱讀更多	1131
""", '關': """
關於我們	1126
關注	1123
關注我們	1123
關鍵字	1129
關閉	1114
""", '阅': """
阅读全文	1131
阅读更多	1131
""", '隐': """
隐私权政策	1126
""", '電': """
電子信箱	1119
電子報	1119
電子版	678
""", '音': """
音声で聞く	683
""", '頭': """
頭條	1129
""", '顯': """
顯示更多	1131
""", '首': """
首頁	1131
首页	1131
""", '가': """
가	708
가입하기	704
가장 많이 본 뉴스	713
""", '개': """
개인정보 처리방침	711
개인정보처리방침	711
""", '거': """
거부	711
""", '검': """
검색	715
""", '계': """
계속 읽기	704
""", '고': """
고객센터	711
""", '공': """
공유	708
공유하기	708
""", '관': """
관련 기사	713
관련 뉴스	713
관련 태그	713
관련기사	713
관련뉴스	713
관련키워드	713
""", '광': """
광고	710
광고 닫기	710
""", '괜': """
괜찮습니다	701
""", '구': """
구독	704
구독 신청	704
구독 전용	704
구독 중	704
구독신청	704
구독하기	704
""", '글': """
글씨크기	708
글자 크기	708
글자크기	708
""", '기': """
기부하기	702
기사 공유하기	708
기사 본문	715
기사 후원하기	702
기사에 대한 의견	712
기사원문	715
기사저장	708
기자의 다른기사	713
""", '나': """
나중에	701
나중에 하기	701
""", '내': """
내 정보	704
""", '네': """
네이버 블로그	708
""", '다': """
다른 공유 찾기	708
다른 기사	19	713
다른 기사 더 보기	19
다른기사	713
다른기사 보기	713
다시 보지 않기	701
다음	715
다음 기사	713
다음 페이지	715
다음기사	713
다음에	701
""", '닫': """
닫기	701
""", '답': """
답글	712
답글쓰기	712
""", '당': """
당신이 좋아할 만한	713
""", '댓': """
댓글	712
댓글 #	712
댓글 #개	712
댓글 보기	712
댓글 쓰기	712
댓글보기	712
댓글쓰기	712
댓글을 입력해주세요	712
""", '더': """
더 보기	715
더보기	713	715
""", '동': """
동영상	713
동의	711
동의합니다	711
""", '등': """
등록	712
""", '라': """
라인	708
""", '랭': """
랭킹	713
랭킹뉴스	713
""", '로': """
로그아웃	704
로그인	704
로그인/회원가입	704
""", '링': """
링크 복사	708
""", '마': """
마이페이지	704
""", '많': """
많이 본 기사	713
많이 본 뉴스	713
많이 읽은 기사	713
많이본 기사	713
많이본 뉴스	713
""", '맨': """
맨 위로	715
맨위로	715
""", '메': """
메뉴	715
메뉴 닫기	715
메일	708
""", '모': """
모두 동의	711
""", '목': """
목록	715
목록보기	715
""", '무': """
무료 체험 시작하기	704
무료 회원가입	704
""", '문': """
문의	712
""", '바': """
바로가기	708
""", '밴': """
밴드	708
""", '베': """
베스트	713
""", '복': """
복사하기	708
""", '본': """
본문 글씨 줄이기	708
본문 글씨 키우기	708
본문 바로가기	715
본문으로 바로가기	715
""", '북': """
북마크	708
""", '비': """
비밀번호 찾기	704
""", '사': """
사이트맵	711
사진 확대	715
""", '속': """
속보	713
""", '스': """
스크랩	708
스폰서	710
""", '신': """
신고	712
신문구독	704
""", '실': """
실시간 뉴스	713
""", '에': """
에디터 추천	713
""", '연': """
연관기사	713
""", '영': """
영상	713
""", '오': """
오늘 하루 보지 않기	701
오늘은 그만 보기	701
오늘의 추천	713
오류 신고	712
""", '요': """
요약	715
""", '원': """
원문보기	715
""", '위': """
위로	715
""", '음': """
음성으로 듣기	708
""", '응': """
응원하기	702
""", '의': """
의견 쓰기	712
""", '이': """
이 시각 주요뉴스	713
이 시각 추천뉴스	713
이메일	708
이메일무단수집거부	711
이미 구독 중이신가요	704
이미 회원이신가요	704
이미지 크게 보기	715
이미지 확대	715
이슈	713
이용약관	711
이전	715
이전 기사	713
이전기사	713
""", '인': """
인기 기사	713
인기기사	713
인기뉴스	713
인쇄	708
인쇄하기	708
""", '일': """
일시후원	702
""", '재': """
재생	715
""", '저': """
저작권규약	711
저장	708
""", '전': """
전체 댓글	712
전체 보기	715
전체메뉴	715
전체보기	715
""", '접': """
접기	715
""", '정': """
정기 후원하기	702
정기구독	704
정기후원	702
""", '제': """
제보	712
제보하기	712
""", '좋': """
좋아요	708
좋은 기사 후원하기	702
""", '주': """
주소복사	708
주요 기사	713
주요 뉴스	713
주요기사	713
주요뉴스	713
""", '지': """
지면보기	704
""", '청': """
청소년보호정책	711
""", '최': """
최신 기사	713
최신 뉴스	713
최신기사	713
최신뉴스	713
""", '추': """
추천 기사	713
추천기사	713
추천뉴스	713
""", '카': """
카카오스토리	708
카카오톡	708
카카오톡 공유	708
카테고리	713
""", '쿠': """
쿠키 설정	711
""", '키': """
키워드	713
""", '태': """
태그	713
""", '트': """
트위터	708
트위터 공유	708
""", '페': """
페이스북	708
페이스북 공유	708
""", '펼': """
펼치기	715
""", '포': """
포토	713
""", '폰': """
폰트 크기	708
""", '프': """
프리미엄	704
프린트	708
""", '함': """
함께 보면 좋은 기사	713
함께 읽으면 좋은	713
""", '핫': """
핫뉴스	713
핫이슈	713
""", '헤': """
헤드라인	713
""", '협': """
협찬	710
""", '홈': """
홈	715
""", '화': """
화제의 뉴스	713
""", '회': """
회사소개	711
회원가입	704
""", '후': """
후원	702
후원 안내	702
후원 하기	702
후원하기	702
후원회원 가입	702
"""}

START = {'a': """
además	367 K:	405 K, en
ajánljuk	581 K:
alătură	12 K-te
anmäl	1017 K dig till vårt
apúntate	386 K a nuestro seminario	386 K a nuestro evento
artykuły	852 K autora
ascultă	1 K	903 K:
aún	32 K no hay comentarios
""", 'b': """
bajá	394 K la app
beiträge	27 K
besøg	152 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1106 K liên quan:
bình	5 K luận	27 K luận
bądź	31 K pierwszy	31 K pierwsza
bővebben	581 K:
""", 'c': """
chefredaktör	1031 K och ansvarig utgivare:	1031 K:
chưa	32 K có bình luận
citeşte	903 K şi	903 K şi:	903 K şi
citește	903 K și	903 K și:	903 K:	903 K mai mult	903 K aici	903 K și	903 K mai departe:
citiți	903 K și
comentários	5 K	27 K
compartí	3 K
crédit	525 K photo	525 K photos
crédits	525 K photo	525 K photos
có	1106 K thể bạn quan tâm:
""", 'd': """
další	112 K články autora
dernières	486 K actualités
descarcă	13 K
descargá	13 K	394 K la app
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	487 K aussi	504 K la boutique	504 K notre boutique	504 K nos jeux	504 K notre hors-série	512 K notre application	512 K notre appli
décryptage	487 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	375 K
erről	581 K bővebben
escríbenos	369 K
""", 'f': """
fiți	31 K primul
fotografía	406 K:
få	143 K fuld adgang til	799 K full tilgang til	1008 K full tillgång till
följ	12 K	1012 K
følg	12 K	12 K oss	147 K	803 K
füge	12 K uns
fügen	12 K sie uns
""", 'g': """
gör	1017 K quizet	1017 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1017 K oss bli bättre	1017 K oss att bli bättre
hjælp	152 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên
hämta	13 K	1021 K
håll	28 K	28 K dig
hør	1 K artiklen	1 K artikkelen	1 K saken	138 K også	138 K også:	152 K mere på	794 K også	794 K også:
""", 'i': """
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
""", 'k': """
kapcsolódó	581 K	581 K:
kjøp	808 K billetter	808 K billett
klikněte	110 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
köp	1017 K biljetter	1017 K biljett
kövess	12 K
kövessen	12 K
køb	152 K billetter	152 K billet
küfür	27 K içeren
küldd	3 K el
""", 'l': """
leé	405 K también	405 K más	405 K:
lásd	581 K még
lämna	1011 K dina tips	1011 K ditt tips
läs	1001 K mer om	1002 K också	1002 K också:	1002 K även	1002 K mer	1002 K mer:	1002 K:	1002 K här	1002 K också	1002 K mer	1002 K även	1002 K även:	1008 K vidare med	1008 K mer på	1021 K e-tidningen	1021 K tidningen
læs	137 K mere om	138 K også	138 K også:	138 K mere	138 K mere:	138 K:	138 K her	138 K hele	138 K også	138 K mere	143 K videre med	157 K e-avisen	157 K avisen
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mirá	389 K el video	405 K también	405 K:
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
mándanos	375 K
más	366 K noticias de	366 K noticias sobre	366 K sobre	366 K en	366 K de	367 K información	367 K información:	367 K información	369 K artículos de
máte	112 K tip
még	32 K nincs
més	88 K informació:
mød	152 K os
mời	1106 K xem	1106 K bạn đọc	1106 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
não	27 K serão publicados
nézd	581 K meg
nézze	581 K meg
""", 'o': """
oceń	8 K
odporúčame	961 K:
ofereça	3 K
opširnije	947 K:
ouça	1 K	881 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	376 K enviarnos
podívejte	110 K se:
poslechněte	1 K si	110 K si	110 K si:
poslušajte	1 K
posłuchaj	1 K	850 K:	850 K też:
pošlite	3 K
prečítajte	961 K si tiež	961 K si aj
pridružite	12 K se
pročitaj	947 K još	947 K i
pročitajte	947 K još	947 K i	947 K više
páčil	8 K sa vám
păstrați	28 K
přečtěte	110 K si také	110 K si	110 K si:	110 K si také:
připojte	12 K se
""", 'q': """
querés	376 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
recibí	375 K las noticias
recomandări	903 K:
resuméet	26 K er
réservez	504 K vos places pour la soirée de la rédaction
résumer	495 K cet article	495 K l'article
résumé	495 K généré	495 K rédigé	495 K réalisé	495 K produit	495 K par
""", 's': """
saistīts	735 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	375 K el canal	405 K leyendo:
shrnutí	26 K vytvořil	26 K vytvořila
sjefredaktør	822 K:	822 K og ansvarlig redaktør:
související	110 K:
sprawdź	850 K:	850 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1008 K
stötta	1008 K
støt	143 K
støtt	799 K
suscríbete	347 K a
susiję	725 K:
synthèse	495 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	380 K
síganos	12 K
sígueme	380 K
síguenos	12 K
súmate	12 K
súvisiace	961 K:
""", 't': """
también	367 K puedes leer	367 K puedes leer:	367 K te puede interesar:
també	88 K et pot interessar:
tenés	372 ¿K información
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	581 K részletek
twój	27 K komentarz
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
töltsd	13 K le
töltse	13 K le
tüm	27 K yorumlar
tải	13 K	13 K ứng dụng
""", 'u': """
udostępnij	3 K
unterstütze	175 K
unterstützen	175 K sie	175 K sie die
uočili	7 K ste
urmărește	12 K	903 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	975 K:
vidéo	487 K :
više	947 K o:
você	881 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	110 K zde	110 K k tématu:
vă	28 K rugăm să
všechny	27 K komentáře	112 K články autora
""", 'w': """
weiterführende	196 K artikel:
więcej	849 K o	849 K na temat	849 K z	850 K na ten temat:	852 K artykułów autora
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
©	200 K dpa	273 K #	273 K
""", 'à': """
à	487 K lire aussi	487 K lire également	487 K lire :	487 K lire sur	487 K voir aussi	487 K écouter	487 K relire	487 K découvrir	487 K lire sur le même sujet	487 K consulter :	487 K voir également	489 K propos de l'auteur	489 K propos de l'autrice	504 K retrouver dans le numéro
""", 'ä': """
är	1011 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	487 K aussi
écoutez	1 K cet	1 K l'article	508 K le podcast
""", 'ú': """
últimas	366 K noticias de	880 K de	880 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	198 K die autorin	198 K den autor	198 K die autor:in	198 K die autoren	198 K die autor:innen
""", 'č': """
čitajte	947 K i
čo	33 K si myslíte
čtěte	110 K také	110 K také:	110 K i	110 K více	110 K:	110 K také
čítajte	961 K aj	961 K tiež	961 K viac
""", 'đ': """
đọc	1106 K thêm	1106 K thêm:	1106 K:	1106 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žiūrėkite	725 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	222 K:
""", 'β': """
βίντεο	222 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	222 K επίσης	222 K:	222 K το βίντεο	222 K εδώ	222 K επίσης:	222 K ακόμα:
δειτε	222 K επισης
διαβάστε	222 K επίσης	222 K επίσης:	222 K ακόμη	222 K ακόμη:	222 K ακόμα	222 K:	222 K εδώ	222 K περισσότερα	222 K ακόμα:
διαβαστε	222 K επισης
""", 'ε': """
εσείς	33 K τι
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	222 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
""", 'б': """
больше	931 K новостей	932 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1087 K по темі:	1087 K за темою:	1087 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	64 K още	64 K също	64 K:
все	27 K комментарии	931 K новости на тему	931 K материалы	931 K новости	931 K статьи	934 K статьи автора	934 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1087 K:
дивіться	1087 K також	1087 K:	1087 K також:
докладніше	1087 K:
дотримуйтесь	28 K
другие	934 K материалы автора
""", 'е': """
есть	934 K новость
еще	932 K по теме:
ещё	931 K больше	932 K по теме:
""", 'з': """
за	1087 K темою:
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
лучшее	931 K за
""", 'м': """
материал	932 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	931 K партнеров
няма	32 K коментари
""", 'о': """
об	934 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	64 K по темата
""", 'п': """
по	932 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	932 K:	932 K в материале	932 K - в
подробности	932 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	931 K новости о
послухати	1 K
послушать	1 K
почитать	932 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	934 K новость
приєднуйтесь	12 K
прочетете	64 K още	64 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	932 K:
рекомендуємо	1087 K:
""", 'с': """
свалете	13 K
связаться	934 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1087 K:	1087 K також:
слухати	1 K
слушайте	932 K:	932 K также:
слушать	1 K
см	932 K. также:
смотрите	932 K также	932 K:	932 K	932 K также:
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
четете	64 K още
чети	64 K още
читайте	12 K нас	13 K	932 K также	932 K также:	932 K:	932 K подробнее	932 K еще	932 K также	932 K по теме:	1087 K також	1087 K також:	1087 K:	1087 K ще	1087 K також	1087 K також на тему:
читать	932 K также	932 K также	932 K по теме:
что	33 K вы думаете	932 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1087 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'ה': """
האזינו	1 K	542 K:
האם	8 K אהבתם
הורידו	13 K
היו	31 K הראשונים
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	542 K המלאה
לקריאה	542 K נוספת	542 K נוספת:
""", 'מ': """
מה	33 K דעתכם
מצאתם	7 K טעות
""", 'ע': """
עוד	542 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	542 K:	542 K גם
""", 'ק': """
קרא	542 K גם	542 K גם:
קראו	542 K גם	542 K גם:	542 K עוד
""", 'ש': """
שתפו	3 K
""", 'إ': """
إقرأ	50 K أيضا	50 K أيضاً
""", 'ا': """
استمع	1 K إلى	1 K
اشترك	12 K في
اقرأ	50 K أيضا	50 K أيضاً	50 K أيضا:	50 K أيضاً:	50 K ايضا	50 K المزيد:	50 K:	50 K المزيد
التعليق	5 K
التعليقات	5 K	27 K
المزيد	50 K:
انضم	12 K
انضموا	12 K
اپلیکیشن	13 K	13 K ما
""", 'ب': """
ببینید	432 K:
بخوانید	432 K:
بشنوید	1 K
به	12 K کانال
بیشتر	432 K بخوانید	432 K بخوانید:	432 K ببینید
""", 'ت': """
تابع	12 K	50 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	432 K این باره بخوانید
""", 'ش': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	50 K أيضا	50 K أيضاً	50 K:	50 K أيضا:	50 K أيضاً:
""", 'ق': """
قد	50 K يهمك:
""", 'ك': """
كن	31 K أول
""", 'ل': """
للمزيد	50 K:
""", 'م': """
ما	12 K را	33 K رأيك
مصيتم	7 K
مطالب	432 K مرتبط:
مواضيع	50 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	432 K بخوانید	432 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	561 Kे भी पढ़ें	561 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	561 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	561 Kेखें:	561 Kेखें वीडियो
""", 'प': """
पढ	561 K़ें:
""", 'य': """
य	561 Kे भी पढ़ें	561 Kे भी पढ़ें:
यह	561 K भी पढ़ें	561 K भी पढ़ें:	561 K भी देखें:
""", 'स': """
स	561 Kंबंधित:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	75 Kো পড়ুন
আরও	75 K পড়ুন:	75 K পড়ুন	75 K দেখুন:
""", 'প': """
পড	75 K়ুন:
""", 'ก': """
กด	12 Kติดตาม
""", 'ข': """
ข่	1041 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1041 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	1041 Kานเพิ่มเติม:	1041 Kานต่อ:	1041 Kานข่าวต้นฉบับ:	1041 Kานเพิ่มเติม	1041 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あな	33 Kたはどう
あわ	693 Kせて読みたい	693 【Kせて読みたい】	693 Kせて読みたい:
""", 'こ': """
こち	693 Kらもおすすめ	693 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	693 Kと見る：
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
你可	1130 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	693 【K】	693 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	693 【K】
""", '参': """
参考	693 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	1130 K参阅
""", '合': """
合わ	693 Kせて読みたい:
""", '同': """
同场	1130 K加映:
同場	1130 K加映:
""", '延': """
延伸	1130 K閱讀	1130 K阅读	1130 K閱讀：	1130 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	1130 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	1130 K阅读	1130 K阅读:
推薦	1130 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1130 K：	1130 K新聞：	1130 K內容：	1130 【K新聞】	1130 K相關	1130 K阅读:	1130 K報導:	1130 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	693 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	1130 K查看
""", '画': """
画像	693 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1130 K阅读	1130 K新闻	1130 K报道：	1130 K阅读:
相關	1130 K新聞	1130 K報導	1130 【K新聞】	1130 K閱讀:
""", '看': """
看更	1130 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	693 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	693 K記事	693 K記事：	693 【K記事】	693 K：	693 【K】	693 K:
""", '閱': """
閱讀	1130 K更多
""", '阅': """
阅读	1130 K更多
""", '點': """
點擊	1130 K查看
""", '같': """
같이	714 K 보기:
""", '관': """
관련	714 K 기사:
관련기사	714 K	714 K:	714 [K]
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
더	714 K 읽기:
더보기	714 [K]	714 K:
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
영상	714 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	714 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	714 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	714 K 볼 만한 기사:	714 K 보면 좋은 기사:
""", '화': """
화보	714 [K]
"""}

CONTAINS = {'a': """
abonați	895 doar pentru K	906 K-vă	910 K
abonații	907 K noștri
abonează	895 K-te pentru	898 K-te pe youtube	906 K-te
abonné	470 déjà K	470 pas encore K	470 en tant qu'K
abonnés	470 réservé aux K	470 réservé à nos K	527 nos K	530 K
abonējiet	737 K
actualité	473 l'essentiel de l'K	478 suivez l'K	478 suivez toute l'K	478 retrouvez toute l'K	491 couvre l'K
adatkezelési	578 K tájékoztató
admitió	410 K
adomány	588 K
adományoddal	584 K
adományok	588 K
adományozz	584 K
advirtió	410 K
adó	571 K #%
adód	586 K #
adăugat	909 a K
affiliatelänkar	37 K	1028 K
affilié	37 lien K
affiliés	37 liens K
affirmé	529 a K
afiliación	37 enlaces de K
afirmó	410 K
agregó	410 K
aizsargātas	736 visas tiesības K
ajouté	529 a K
ajută	906 K-ne
ajánld	584 K fel
alkalmazás	576 töltsd le az K
alkalmazásunk	585 K
alkalmazásunkat	576 töltse le K
améliorer	510 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1033 K dig till
anmäla	1023 genom att K dig
annoncé	529 a K
annonslänkar	37 K	1028 K
anunció	410 K
anunțat	909 a K
använder	997 vi K cookies	997 K kakor
anúncios	888 sem K
aplicación	354 descarga la K	354 descarga nuestra K
aplicația	898 descarcă K	907 K noastră
aplikację	838 pobierz K	838 pobierz naszą K
aportació	91 la teva K
aportación	373 tu K	398 haz tu K
apoyá	407 K
apóyanos	373 K	407 K
apóyenos	373 K	407 K
apúntate	353 K a nuestra	353 K gratis	407 K a	407 K gratis
artykuł	15 darmowy K	20 cały K	830 podoba ci się ten K	855 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	343 te ha gustado este K	350 regala este K	350 regalar este K	351 último K gratis	351 te queda # K	401 y lee este K	408 este K
artículos	15 K gratis	351 K gratis este mes	351 te quedan # K	351 límite de K
aseguró	410 K
associés	482 cookies K à ce contenu
assuré	529 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	895 K-te pentru
autorská	113 K práva
avertizează	909 K
avísanos	407 K
ayúdanos	373 K	407 K a
açikladi	1069 K
añadió	410 K
año	409 al K
""", 'b': """
bağirdi	1069 K
bağiş	1066 K yap	1070 K
bağişiniz	1066 K
behält	29 K sich vor	29 K sich das recht
behöver	986 vi K ditt stöd	1033 vi K din hjälp
bekapcsolása	576 értesítések K
beløb	168 fast K
beløp	825 gi et K	827 fast K
bemängeln	209 K
bemängelt	209 K
berättade	1036 K
berättar	1036 K
bestätigen	181 K sie ihre
bestätigungsmail	181 K
betalvägg	1037 K
beğendiyseniz	1067 bu haberi K	1067 bu yaziyi K
biết	1112 cho K
blokování	107 K reklam
boletín	353 recibe el K	353 nuestro K	353 K diario	407 recibe el K	408 nuestro K	411 K
boîte	473 dans votre K mail	473 dans votre K e-mail
butlletí	86 subscriu-te al K	86 el nostre K	92 el nostre K	95 K
buzón	353 en tu K
bájate	407 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1036 K
bønn	775 vi har en K til deg
bülten	1054 e-K	1070 K
bültene	1054 K abone	1054 K kayit	1054 K kaydol
bülteni	1054 haber K
bültenimiz	1067 K
bültenimize	1054 K	1066 K	1067 K
bạn	1099 hộp thư của K	1109 sự ủng hộ của K	1109 mời K
""", 'c': """
caffè	636 un K
café	373 un K	398 un K al mes	493 un K	886 um K
caractères	510 limitées à # K
catedrática	371 es K
catedrático	371 es K
celého	100 pro čtení K
chaîne	527 notre K
chefredaktör	1013 är politisk K	1013 är K
chefredaktør	148 er K
chép	1108 cấm sao K
chính	1103 K sách bảo mật
chúng	1099 bản tin của K tôi	1101 theo dõi K tôi	1109 ủng hộ K tôi	1109 K tôi cần sự giúp đỡ	1109 giúp K tôi	1109 theo dõi K tôi	1110 K tôi trên	1110 của K tôi	1110 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	878 nos K
comentó	410 K
comisión	387 recibir una K
communauté	497 K whatsapp	497 K signal
compártela	25 K
compártelo	25 K
comunità	659 parte della nostra K
condamné	529 a K
condiții	900 termeni și K
confidentialité	482 politique de K
confidențialitate	900 politica de K
conférences	491 est maître de K
connecté	484 vous devez être K
conteúdo	9 este K	9 K externo	865 acesse todo o K
contribuição	862 com a sua K
contó	410 K
conversación	364 participar en la K
conținut	9 acest K
cookieinställningar	1015 K
creează	906 K un cont
csatornánk	585 K
cuéntanos	364 K en	407 K
czytać	835 aby K dalej	835 żeby K dalej	854 chcesz K dalej
czytelników	36 naszych K	855 naszych K	855 z wpłat K
của	1110 độc giả K
""", 'd': """
darbą	728 mūsų K
darowiznę	833 przekaż K	854 przekaż K
datenschutzerklärung	191 unserer K	207 unserer K	207 unsere K
debatindlæg	149 send dit K	149 skrive et K
debatredaktør	148 er K
debattredaktør	804 er K
debattør	148 er K
declaró	410 K
decía	410 K
demandé	529 a K
denunció	410 K
descarcă	906 K
descárgate	354 K la	354 K nuestra
desteğiniz	1066 K
desteğinizle	1067 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	868 K no google play
doação	862 faça uma K	886 sua K	887 sua K	887 faça uma K	891 K
doações	891 K
dodał	857 K
dodała	857 K
donació	91 fes una K	95 K
donación	346 haz una K	346 tu K	373 tu K	373 una K	407 tu K	407 haz una K	411 K
donația	906 K ta
donație	906 fă o K	910 K
donații	910 K
donează	906 K acum
dorzuć	854 K się
dostęp	835 pełny K do	854 kup K
dostępny	835 artykuł K tylko
dowolną	856 K kwotą
dołóż	854 K się
dołącz	842 K do nas na	854 K do nas	854 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	854 K, że nas czytasz
débloquer	470 pour K
déclare	529 K
déclaré	529 a K
découvrez	470 K nos offres	526 K nos offres
déductible	466 K des impôts	466 K à #	528 K
déjanos	6 K tu
dénonce	529 K
déplore	529 K
déposés	502 des cookies seront K
désabonner	473 K à tout moment
désactiver	480 K adblock
désactivez	480 K adblock
désinscrire	473 vous K à tout moment
díky	115 K vám
dömde	1036 K
dømte	169 K	828 K
děkujeme	114 K, že nás čtete
dụng	1101 tải ứng K	1109 tải ứng K
""", 'e': """
elaboración	387 no ha participado en la K
electrònic	86 el teu correu K
electrónico	353 tu correo K	364 tu dirección de correo K no será publicada
elolvasásához	573 a teljes cikk K
előfizetés	588 K
előfizető	573 már K	584 legyen K
előfizetőink	573 K olvashatják	585 K
előfizetők	588 K
előfizetőknek	573 csak K
endereço	878 seu K de email não será
engedélyezze	578 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	527 cette K
enquêtent	527 K pour vous
enquêtes	527 nos K
ensimmäinen	460 K kuukausi
envíanos	407 K
erhvervsredaktør	148 er K
erklärt	209 K
erklärte	209 K
erzählen	206 K sie es weiter
erzählt	209 K
erzählte	209 K
escribió	410 K
escríbenos	364 K a	407 K
estimé	529 a K
estás	343 ya que K aquí	343 ya que K por aquí
etkinleştir	1060 javascript'i K
evästeitä	452 K
explicó	410 K
expliqué	529 a K
""", 'f': """
favoritkälla	1009 K
faça	887 K um pix
felelősséget	30 nem vállal K
felhasználási	578 K feltételek
feliratkozás	574 K a hírlevélre	574 hírlevél K
folosește	900 K cookie
folytatásához	573 a cikk K
fortæller	169 K
följ	994 K oss på	1033 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1005 alla rättigheter K
fördere	206 K
fördern	206 jetzt K	206 K sie
föredragen	1009 K källa
föredragna	1009 K källa
författare	1013 är K och
förklarar	1036 K
følg	130 K os på	166 K os	786 K oss på	825 K oss
første	161 K måned	168 K måned	818 K måned	827 K måned
független	571 támogassa a K	585 K sajtó
""", 'g': """
gadā	739 K
gazeteciliği	1067 bağimsiz K
gazeteciliğimiz	1067 K
gelmişken	1049 buraya kadar K
geöffnet	193 wird in neuem fenster K
giovedì	17 ogni K
godišnje	952 K
gridò	673 K
gràcies	92 K a tu
grátis	889 teste K
grâce	18 K à vous	466 K à vos dons
går	119 før du K	775 før du K
gåva	986 din K	986 ge en K	1033 din K	1033 ge en K	1037 K
göre	1069 K
gösterilmeden	1065 kaynak K
gửi	1109 hãy K
""", 'h': """
használ	578 sütiket K	578 cookie-kat K
használat	578 sütik K
heißt	209 K es
hirdetés	11 a K	11 K után
hjälp	1016 K av ai	1033 K oss
hjælp	151 K af ai	151 K fra ai	166 vi har brug for din K	166 K os
hovorí	967 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	587 K
hävdar	1036 K
hævder	169 K
hébergé	482 ce contenu est K par
hírekben	576 a google K
hírlevelünk	585 K
hírlevelünkre	574 K	585 K
hírlevél	588 K
hó	586 ft/K
hónap	586 első K
hører	809 der du K
hükmetti	1069 K
""", 'i': """
ifølge	169 K	828 K
illimité	470 accès K	519 en K
incorporó	371 se K a
independentă	907 presa K
indicó	410 K
indiqué	529 a K
indrømmede	169 K
indépendance	527 notre K
indépendant	466 soutenez le journalisme K	527 journalisme K	527 média K
indépendante	516 la presse K a	527 presse K	527 information K
información	358 sigue toda la K	358 siga toda la K	371 cubre la K	408 esta K
informó	410 K
innehåll	997 externt K	1015 externt K
innehållet	9 K
innrømmet	828 K
inquiète	529 s'K
inquérito	35 nosso K
inscrição	867 cancelar a K
inscríbete	407 K
insändare	1014 skicka din K	1014 din K till	1014 skriva en K
intégralité	470 pour lire l'K
investigación	408 esta K
investigação	888 esta K
investigație	907 această K
invítame	407 K a
invítanos	407 K a
istediğiniz	1053 K zaman iptal	1068 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	830 skoro już tu K	830 skoro tu K
jugé	529 a K
jurnaliștii	907 K noștri
jälgi	417 K meid
jäseneksi	458 liity K
""", 'k': """
kanał	855 nasz K
kannatusjäseneksi	458 liity K
kanál	115 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	953 K
kedykoľvek	958 odhlásiť sa môžete K
khoản	1098 bạn đã có tài K	1103 điều K sử dụng
không	1108 K sao chép
khẳng	1112 K định
kifogásolja	587 K
kiáltotta	587 K
komentować	6 K	847 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	857 K
krævede	21 K felter er
krönikör	1013 är K
kulturredaktör	1013 är K
kulturredaktør	148 er K	804 er K
kávéra	586 K
käyttää	452 tämä sivusto K
kérdőívünket	35 K
kért	587 K
kérte	587 K
können	206 K sie uns
köszönjük	584 K, hogy olvasol
kötelező	21 K mezőket
kövesse	576 K a
kövessen	576 K minket	584 K minket
közölte	587 K
kúpte	964 si K
kündigte	209 K an
kč	116 od # K
kļūsti	737 K par
""", 'l': """
lamentó	410 K
lançait	529 K
lasītu	733 lai K tālāk
lasītāji	738 mūsu K
lejupielādē	737 K
leverandør	806 ekstern K
leverantör	1015 extern K
leído	401 has K tus #
lunedì	17 ogni K
lună	908 pe K
luận	6 để bình K
lájkolj	576 K minket
läget	1024 koll på K
lähdet	440 ennen kuin K
läsa	1027 du kan K mer	1027 kan du K mer	1027 K mer om	1034 fri att K
läsare	36 våra K	1025 våra K	1034 våra K
läsarna	18 tack vare K
läser	1033 tack för att du K
läsning	0 min K
lästid	0 K
læser	166 tak fordi du K
læserbrev	149 skrive et K	149 send dit K
læsere	36 vores K	167 vores K
læseres	160 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	351 K de notas
límites	350 sigue leyendo sin K
lập	1110 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	865 esta K é só	888 esta K
matérias	885 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	587 K
megszakítása	21 válasz K
meidän	458 tue K
meitä	458 tue K	458 auta K
mesačne	966 K
mesečno	952 K	980 K
miesiąc	856 za K
miesięcznie	856 K
miễn	15 bài K phí	1111 dùng thử K phí
mjesečno	952 K
modération	510 charte de K	510 K par la rédaction
mostrará	350 este mensaje se K en
multó	410 K
mulțumim	906 K că ne citești
munkánk	585 K
munkánkat	571 támogasd K	571 támogassa K	584 támogasd K	584 támogassa K	585 K
myönsi	461 K
másodközlés	583 K
määräsi	461 K
mån	1026 kr/K	1035 kr/K
månad	988 testa en K	1026 en K för	1033 testa en K	1035 per K	1035 varje K
månaden	1026 första K	1035 i K	1035 första K
månader	1026 K för #	1033 testa # K
månadsgivare	1033 bli K
måned	124 prøv en K	161 i # K	166 prøv en K	168 pr. K	818 en K for	825 prøv en K	827 per K
måneden	168 om K	827 i K
måneder	161 i # K	818 K for #
média	527 notre K
mês	889 por K	889 ao K
mówi	857 K
mēnesis	739 pirmais K
mēnesī	739 K
mėnesį	729 per K
měsíc	116 za K	116 první K
měsíčně	116 K
""", 'n': """
napisał	857 K
napisała	857 K
napište	114 K nám
napísal	967 K
napíšte	964 K nám
naročite	972 K se na naše	978 K se
naročnik	971 že K
naročnike	971 samo za K
naročniki	982 K
naročnikom	971 dostopen le K
naročnina	982 K
naujienlaiškis	728 mūsų K	731 K
naujienlaiškį	726 mūsų K	727 užsisakykite K	728 mūsų K
navođenje	949 uz K izvora
neatkarīgu	737 atbalsti K
nekünk	584 segíts K	584 írjon K	584 írj K	584 jelezd K	585 K adód
neodpovídá	30 K za
neomezený	100 K přístup
nepriklausomą	727 paremkite K	728 K žurnalistiką
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	114 podpořte K
nezávislá	115 K média
nezávislé	965 K médiá
nezávislú	964 podporte K
nhận	1099 đăng ký K bản tin	1099 đăng ký K tin	1103 chấp K tất cả	1109 đăng ký K
nhập	24 đăng K	1098 đăng K để	1098 vui lòng đăng K	1109 đăng K để
niezależne	854 wesprzyj K	854 wspieraj K	855 K media
niezależność	855 K
niezależną	855 jesteśmy K
noastră	907 munca K
norāda	740 K
notificações	14 as K	869 ative as K	869 ativar K	869 receba K
notificările	14 K	898 activează K
notícia	888 esta K
notícias	867 receba as K	867 receba K	872 siga as últimas K
novinařina	115 naše K
novinári	965 naši K
novináři	115 naši K
novičnik	972 naš e-K	979 naš e-K	982 K
nächste	21 in diesem browser für die K	206 sind sie der K
nói	1112 K
năm	1111 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	988 K tillgång
obrigatórios	21 campos K são	878 campos K são
odebírejte	102 K náš	114 K
odemkněte	100 K si
odhlásit	102 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	865 K este artigo
ograniczeń	835 czytaj bez K
ogłosił	857 K
ogłosiła	857 K
olvasási	0 K idő
olvasóink	36 K	585 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	407 danos tu K
ordenó	410 K
ordonné	529 a K
orzekł	857 K
osobních	107 ochrany K údajů
oznámení	14 K
oznámil	117 K	967 K
oznámila	117 K	967 K
""", 'p': """
parsisiųskite	727 K
participación	364 normas de K
partneři	107 my a naši K
patrões	888 sem K
paylaşin	25 K
periódico	408 este K	408 nuestro K
permanència	93 sense K
personvernerklæring	789 K
phút	0 K đọc
pidió	410 K
pidätetään	457 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	950 K nam	978 K nam
plânge	909 se K
podcaście	34 naszym K
podkreśla	857 K
podporují	115 nás K
podpoře	115 díky K
podpořte	114 K nás	114 K naši	114 K naše	114 K mě
podrška	950 vaša K
podršku	950 vašu K
podržite	950 K nas	950 K naš
podľa	967 K
poinformował	857 K
poinformowała	857 K
pokračovanie	957 pre K v čítaní
pokračujte	100 K ve čtení s
política	362 K de cookies	876 K de cookies
pomoć	950 vašu K
pomóż	854 K nam
pomôžte	964 K nám
poprosił	857 K
poprosiła	857 K
poprosiło	857 K
postafiókjába	574 K
potřebujeme	114 K vaši pomoc	114 K vaši podporu
používá	107 tento web K
používáme	107 K cookies
powiedział	857 K
powiedziała	857 K
pozostało	835 K # %	835 K #%
pošlete	114 K nám
požádal	117 K
požádala	117 K
pracę	855 naszą K
predplatiteľom	964 staňte sa K
predplatiteľov	957 pre K
predplatné	957 už máte K	964 kúpte K	964 kúpte si K	968 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	835 tylko dla K
prečítate	957 celý článok si K
pridržana	949 sva prava K
pridržane	977 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	730 K
prihláste	24 K	964 K sa na odber
prohlížeč	10 váš K
proposé	506 conçu et K par
pročitali	943 da biste K
prośbę	830 mamy do ciebie K	830 mamy małą K
prywatności	845 polityka K	845 polityce K
przeczytać	835 aby K cały	835 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	833 K nam #%	854 K nam	854 K #
przyznał	857 K
przyznała	857 K
práca	965 naša K
práce	115 naší K
práci	115 naši K
prácu	965 našu K
précisé	529 a K
préférée	496 source K
préférées	496 sources K
prévient	529 K
príspevok	964 váš K
próxima	888 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	625 blocco della K	671 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	480 bloqueur de K	480 bloqueurs de K	527 sans K
publicités	480 bloqueur de K
publikování	113 K nebo šíření
publiée	22 ne sera pas K	484 votre adresse e-mail ne sera pas K
pyyntö	440 pieni K
pásale	407 K esta
päätti	461 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	408 nuestro K
pārpublicēšana	736 K bez
přebírání	113 K článků
předplatitele	100 pro K
předplatitelem	114 staňte se K
předplatitelé	115 naši K	118 K
předplatné	100 už máte K	100 koupit K	118 K
předplaťte	100 K si	114 K si
přečíst	100 zbývá vám K
přidejte	114 K se
přihlaste	24 K	100 K se a čtěte	102 K se k odběru	114 K se k odběru
připomněl	117 K
přispějte	114 K
přiznal	117 K
přiznala	117 K
příspěvek	114 váš K
""", 'q': """
quyên	1109 K góp ngay	1113 K góp
quyền	1108 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	740 K
rappelé	529 a K
rašykite	727 K mums
rašė	730 K
reclamă	11 K
reconoció	410 K
recordó	410 K
redacció	92 la nostra K
redacción	397 la K te envía	408 nuestra K
redacția	907 K noastră
redakcję	854 wesprzyj K
redaktör	1013 är K för	1013 är K på	1013 är politisk K
redaktør	148 er K på	148 er K for	148 er politisk K	804 er politisk K	804 er K i	804 er K for
redação	888 nossa K
refusé	482 K le dépôt
regisztrálj	584 K
regisztráljon	584 K
regístrate	350 K para	350 K gratis
reklamlänkar	1028 K
reklamą	11 K
reklám	965 bez K
reklámok	585 K nélkül
reportaż	855 ten K
reproducció	90 prohibida la K
reproducción	370 prohibida su K	370 prohibida la K
reprodução	884 proibida a K	884 K proibida
republié	490 K avec	524 cet article est K
responsabilità	30 K di
reveló	410 K
rezervăm	29 ne K dreptul
riêng	1103 chính sách quyền K tư
ročne	966 K
ročně	116 K
rät	209 K
rätta	1019 K fel
rättar	1019 vi K fel
räumte	209 K ein	209 K der	209 K die
råbte	169 K
réagir	484 pour K
réagissez	526 K à
réalisation	506 n'a pas participé à la K
rédacteur	491 est K
rédaction	491 a rejoint la K	506 n'a pas participé à sa K	515 la K vous	519 pour soutenir la K	526 soutenez la K	526 alertez la K	527 notre K
rédactrice	491 est K
régulièrement	491 collabore K
réponse	21 annuler la K
répétait	529 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	470 cet article est K	470 ce contenu est K	470 article K
réservée	470 K aux abonnés	470 K à nos abonnés	470 la suite est K
réservés	470 K aux abonnés	490 tous droits K
résiliable	528 K à tout moment
röst	1016 ai-K
răspunsul	21 anulează K
""", 's': """
sacīja	740 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	730 K
sanctionné	529 a K
sbírka	118 K
schließen	178 K sie ein abo	206 K sie ein abo
schránky	102 do vaší K	958 do vašej K
sdílejte	25 K
segítségedre	584 szükségünk van a K
según	410 K
sentenció	410 K
sería	398 sin ti no K
sesión	24 inicia K	24 inicie K	350 inicia K para
sessió	24 inicia K
sessão	24 inicie K	887 inicie K
señaló	410 K
sisällön	9 K
sisältö	444 tämä K on vain
sjefredaktør	804 er K
skarży	857 K
skrzynkę	837 na twoją K	837 na swoją K
sorumluluğu	30 K
sportkrönikör	1013 är K
sportsredaktør	148 er K
sprijiniți	906 K
sprijină	906 K-ne
stwierdził	857 K
stwierdziła	857 K
stáhněte	114 K si
står	30 K för
stöd	986 med ditt K	1033 K oss	1033 K vår	1033 ditt K
stödja	1025 K oss med
stödmedlem	1033 bli K
stötta	1025 K oss med	1033 K oss	1033 K vår	1033 K vårt
støt	160 K os	166 K os	166 K med
støtt	825 K oss	825 K vår
støtte	122 med din K	122 vi har brug for din K	160 K os med	160 din K gør	166 din K	166 bliv K	778 med din K	817 K oss med	825 din K
støtteabonnent	825 bli K
støttemedlem	166 bliv K	825 bli K
stěžuje	117 K
subscripció	95 K
subskrybentów	835 tylko dla K
subskrypcję	835 kup K	835 masz już K	854 kup K
suscripción	350 ya tengo una K	407 cambia tu K	411 K
suscríbase	407 K
suscríbete	350 K para	350 K por	350 K en	353 K al boletín	407 K
susține	906 K-ne	909 K că
susținerea	906 K ta
susțineți	906 K-ne
szerkesztőségünk	585 K
szerkesztőségünknek	585 K
sábado	17 cada K
sáng	17 mỗi K
säger	1026 tills du K upp	1036 K
sähköpostiin	446 suoraan K
sähköpostiisi	446 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	446 K
sélection	515 K d'articles
sélections	470 ajouter l'article à vos K
síganos	358 K en
síguenos	358 K en	407 K
sõltumatut	417 toeta K
sõnul	420 K
söyledi	1069 K
søgning	144 google-K
súmate	407 K al
süresi	0 okuma K
săptămână	17 o dată pe K	908 pe K
""", 't': """
teigė	730 K
tesszük	22 nem K közzé
teşekkürler	1066 okuduğunuz için K
thuê	1113 K bao
thuộc	1108 bản quyền K
thành	1098 dành cho K viên	1109 trở K thành viên
tháng	1111 mỗi K	1111 hàng K	1111 K đầu
thông	14 K báo	1101 bật K báo	1101 nhận K báo
tiếp	1098 để K tục đọc	1098 để đọc K
tjänst	983 en liten K att be
továbbolvasáshoz	573 a K
toàn	20 K bộ bài	1098 để đọc K bộ	1098 đọc K bộ bài
treści	9 tej K	835 dostęp do K
treść	9 tę K
trên	1101 theo dõi K
trường	21 các K bắt buộc
turpinātu	733 lai K lasīt
tuần	17 mỗi K	1111 mỗi K
tvrdí	117 K
työmme	459 K
työtämme	458 tue K	459 K
tájékoztató	578 adatvédelmi K
támogasd	571 K a
támogass	584 K minket
támogasson	584 K minket
támogatása	584 az ön K
támogatásod	584 a te K
täglich	181 K per mail
täällä	440 kun kerran olet K
téléchargez	526 K
töltsd	584 K le
týden	17 každý K
týdně	116 K
týždenne	17 raz K
tłumaczy	857 K
""", 'u': """
uafhængigt	167 K medie
ubegrænset	124 K adgang
udostępnij	25 K
ukarał	857 K
unabhängig	207 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	637 insegna all'K
unterstütze	174 K unsere arbeit	174 K uns mit	206 K uns	206 K unsere	206 K mich	206 K meine
unterstützen	174 K sie unsere arbeit	174 K sie uns mit	174 mit einer spende K	174 können sie uns K	206 K sie uns	206 K sie unsere	206 sie können das K	206 freiwillig K	206 K sie mich	206 K sie meine	206 K uns
unterstützt	189 ihr browser K	206 K uns
unterstützung	206 mit ihrer K	206 mit deiner K	206 ihre K	206 deine K	206 eure K
upozornění	104 zapněte si K
upphovsrätt	1005 skyddat enligt lagen om K
upphovsrättslagen	1005 skyddat enligt K
uredništva	977 brez dovoljenja K
uredništvo	979 naše K
urmărește	898 K-ne pe	898 K-ne și pe	898 K știrile	906 K-ne
urmăriți	898 K-ne pe	906 K-ne
utilização	876 K de cookies
utilizează	900 K cookie
utilizăm	900 K cookie
utánközlés	583 K
uznał	857 K
uznała	857 K
używamy	845 K plików cookie
užsisakykite	723 K prenumeratą
""", 'v': """
vašeho	102 do K e-mailu
venerdì	17 ogni K
verhängte	209 K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	199 K nur mit
veröffentlicht	22 wird nicht K	193 deine e-mail-adresse wird nicht K	193 ihre e-mail-adresse wird nicht K
već	952 K od
vidéo	9 cette K
viết	1110 bài K này	1112 K
você	18 sem K	888 sem K
vollständigen	178 K artikel lesen
vyhradené	963 všetky práva K	963 autorské práva sú K
vysvetľuje	967 K
vysvětluje	117 K
vyzývá	117 K
vyžadované	21 K informace	21 K polia
väittää	461 K
vårt	782 meld deg på K
vídeo	9 este K
vďaka	965 K vám
vědět	114 dejte nám K
""", 'w': """
webbläsare	10 din K
według	857 K
wołał	857 K
wpłata	854 twoja K
wpłatom	855 dzięki K
wpłać	854 K
wspierającym	854 zostań K
wyjaśnia	857 K
wypisać	837 K się w każdej chwili
wyrażam	837 K zgodę na
wöchentlichen	181 K newsletter
właściciela	855 nie mamy K
""", 'z': """
zadržana	949 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	951 K vama
založte	114 K si účet
zamknutý	957 článok je K
zapowiedział	857 K
zapowiedziała	857 K
zastrzeżone	853 wszelkie prawa K	853 wszystkie prawa K
zbiórka	858 K
zbývá	100 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	845 treści K
zgłoś	854 K nam
znać	854 daj nam K
zostań	854 K z nami
zpracováním	102 souhlasím se K	107 K osobních údajů
zunächst	199 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	856 od # K
""", 'á': """
állítja	587 K
""", 'ä': """
ägare	1025 inga rika K
ändå	983 nu när du K är här
""", 'å': """
åndsverkloven	797 beskyttet av K
året	168 om K
återges	1005 får inte K
""", 'ç': """
çalişmalarimiz	1067 K
çerezler	1060 K kullan
çerezleri	1060 K kullan
""", 'é': """
échanos	407 K una mano	407 K un cable
écrit	491 K pour	529 a K
écrivain	491 est K
écrivez	526 K-nous
électronique	473 dans votre boîte aux lettres K
équipe	527 notre K
értesítéseket	14 K
évente	586 K
""", 'í': """
írta	587 K
""", 'î': """
înscrie	906 K-te la
""", 'ö': """
öffnen	182 app K
önskad	1009 K källa
""", 'ú': """
újságírás	585 független K
újságírásunk	585 K
újságíróink	585 K
última	358 siga la K hora	358 sigue la K hora
""", 'ü': """
übernommen	199 K von
übersicht	202 K
ücretsiz	15 K haber	15 K makale
ütles	420 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	951 naši K
čitatelia	965 naši K
čitatelja	951 naših K
čitatelji	36 naši K	951 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	965 našich K
članak	20 cijeli K	951 ovaj K
članek	979 ta K
členem	114 staňte se K
členom	964 staňte sa K
článek	20 celý K	96 líbil se vám K	115 tento K	115 líbil se vám K
článku	20 celého K
články	115 naše K
článok	20 celý K	965 tento K
čtenáři	115 naši K
čtenářů	36 našich K	115 našich K	115 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	964 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1109 K góp của bạn	1109 hãy K góp
đăng	1109 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	966 K sumou
""", 'ř': """
řekl	117 K
řekla	117 K
říká	117 K
""", 'ś': """
śledztwa	855 nasze K
śledztwo	855 to K
śledź	842 K nas na	854 K nas
""", 'ź': """
źródło	853 K: pap
""", 'ž': """
žurnalistai	728 mūsų K
žurnalistika	115 naše K	115 nezávislá K	965 nezávislá K
žurnalistiku	115 nezávislou K	965 nezávislú K
žurnalistiky	115 nezávislé K
žurnālisti	738 mūsu K
žurnālistika	738 neatkarīga K
žurnālistiku	738 neatkarīgu K
""", 'ά': """
άρθρα	226 τα K μας
άρθρο	226 αυτό το K
""", 'έ': """
έγραψε	228 K
έρευνές	226 οι K μας
""", 'α': """
ακολουθήστε	217 K μας	225 K μας
ακολουθείστε	217 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	228 K
αναγνώστες	18 χάρη στους K	226 οι K μας
αναδημοσίευση	224 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	219 πολιτική K
""", 'β': """
βοηθήστε	225 K μας
βρείτε	217 K μας στο
""", 'γ': """
γίνετε	225 K μέλος
γράψτε	225 K μας
γραφτείτε	225 K
""", 'δ': """
δήλωσε	228 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	226 οι K μας
δημοσιογραφία	226 η K μας	226 ανεξάρτητη K
διαβάσετε	214 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	226 χωρίς K
διεύθυνση	215 η K email
δικαιώματος	224 με επιφύλαξη παντός K
δουλειά	226 η K μας
δωρεά	225 η K σας	225 κάντε μια K	229 K
δωρεάν	15 K άρθρα
δωρεές	229 K
""", 'ε': """
είπε	228 K
εβδομάδα	17 κάθε K	227 την K
εγγραφείτε	214 K για να	225 K
ειδοποιήσεις	14 K
ενεργοποιήστε	217 K τις ειδοποιήσεις	219 K τη javascript
ενημερωτικό	215 K δελτίο
ενισχύστε	225 K
εξήγησε	228 K
ευχαριστούμε	225 K που μας
""", 'ζ': """
ζήτησε	228 K
""", 'κ': """
κανάλι	226 το K μας
καταγγέλλει	228 K
κατεβάστε	217 K την εφαρμογή
""", 'μ': """
μήνα	227 τον K	227 το K	227 ανά K	227 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	226 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	219 K cookies
προειδοποιεί	228 K
προσωπικών	219 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	228 K
πρώτος	227 K μήνας
""", 'σ': """
στήριξέ	225 K μας
στήριξή	225 η K σας	225 τη K σας
στηρίξτε	225 K μας	225 K την
συνδεθείτε	24 K	214 K για να	225 K
συνδρομή	229 K
συνδρομητές	214 μόνο για K	226 οι K μας	229 K
συνδρομητής	214 είστε ήδη K	225 γίνετε K
συνεχίσετε	214 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	228 K
""", 'τ': """
τόνισε	228 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	228 K
""", 'χ': """
χρήσης	219 όροι K
χρειαζόμαστε	225 K τη βοήθειά σας
χρησιμοποιεί	219 K cookies
χρησιμοποιούμε	219 K cookies
χρόνο	227 τον K
""", 'а': """
абонамент	71 K
абонат	60 вече сте K
абонати	60 само за K	71 K
абонирайте	60 K се, за да	61 K се за бюлетина	67 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	917 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	68 K на вас
благодаря	937 K вам
блокировщик	927 отключите K	927 K рекламы
блокувальник	1083 K реклами
браузер	10 ваш K	927 ваш K
браузър	10 вашият K
бюлетин	61 нашия K	68 нашия K	71 K
бюлетина	61 K ни
""", 'в': """
вайбър	16 K
вашата	61 на K поща
видео	9 это K
виділіть	1085 K
визнав	1093 K
визнала	1093 K
викаше	70 K
використанні	1089 при K матеріалів
використовує	1083 K cookie
використовуємо	1083 K cookie
вирішив	1093 K
влезте	24 K
вміст	9 цей K
внесок	1090 ваш K
войдите	24 K	917 K, чтобы
встановіть	1078 K додаток
выделите	929 K ее	929 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	938 в K
годишно	69 K
гривень	1092 # K
грн	1092 # K
гукав	1093 K
гіперпосилання	1089 K обов
""", 'д': """
дальше	917 чтобы читать K
дарение	67 вашето K	69 с K	71 K
дарения	71 K
добави	70 K
добавьте	924 K нас в
долучайтесь	1090 K
долучайтеся	1090 K
донат	936 ваш K	1090 ваш K	1094 K
донати	1094 K
донатом	1092 K
донаты	940 K
допомога	1090 нам потрібна ваша K
доступ	917 полный K	1076 повний K
доступен	917 K только
дочитали	911 вы K до конца	1071 ви K до кінця
дочитать	917 чтобы K
""", 'е': """
ежедневную	919 K рассылку
ежемесячно	938 K
ежемесячное	936 оформите K
еженедельную	919 K рассылку
""", 'ж': """
жалуются	939 K
журналисти	68 нашите K
журналистика	68 независимата K	68 независима K	937 независимая K
журналистике	937 независимой K
журналистики	937 независимой K
журналистику	937 независимую K
журналисты	937 наши K
журналісти	1091 наші K
журналістика	1091 незалежна K
журналістику	1091 незалежну K	1091 якісну K
""", 'з': """
завантажити	1078 K застосунок
завантажте	1078 K додаток
завдяки	1091 K вам
задонатьте	936 K	1090 K
задължителните	21 K полета
зазначив	1093 K
закликав	1093 K
закончились	917 бесплатные статьи K
залишає	29 K за собою право
заметили	929 K ошибку
замолчим	937 мы не K
запазени	66 всички права K
зарегистрированы	917 уже K
зарегистрируйтесь	917 K, чтобы	936 K
зареєструйтесь	1076 K, щоб	1090 K
застосунок	1078 завантажте K	1078 мобільний K
захищено	1089 усі права K
захищені	1089 усі права K	1089 всі права K
защищены	935 все права K
заяви	70 K
заявив	1093 K
заявил	939 K
заявила	939 K	1093 K
здесь	911 раз уж вы K
зобов	1093 K'язав
зробіть	1074 K внесок	1090 K внесок
""", 'и': """
известията	14 K
изтеглете	67 K
имейл	61 вашия K
имейла	61 на K си
иностранного	935 выполняющим функции K агента
иностранным	937 K агентом
использовании	935 при K материалов
используем	927 K cookie	927 мы K
использует	927 K cookie
""", 'к': """
каждое	17 K утро
каждый	938 K месяц
каза	70 K
казва	70 K
канал	937 наш K	1091 наш K
канала	937 нашего K
каналу	1091 нашого K
коментар	6 залишити K
коментарях	1085 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	929 чтобы оставить K
комментария	21 для отправки K
комментариях	929 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	927 политикой K	927 политика K
конфіденційності	1083 політикою K
кричал	939 K
""", 'л': """
лева	69 K
""", 'м': """
материал	929 обсудить K	937 этот K
материалы	937 наши K
матеріал	1091 цей K
матеріали	1091 наші K
месец	69 на K	69 всеки K
месечно	69 K
месяц	938 в K
місяць	1092 на K	1092 перший K
""", 'н': """
нагадав	1093 K
нагадала	1093 K
нажмите	929 K ctrl
написа	70 K
написав	1093 K
написал	939 K
написала	939 K	1093 K
напишите	936 K нам
напишіть	1090 K нам
напомнил	939 K
напомнила	939 K
направете	67 K дарение
нашем	929 в K чате
небольшая	911 K просьба
неделю	17 раз в K	17 каждую K	938 в K
независимата	67 подкрепете K
независими	68 K медии
независимую	914 поддержите K	936 поддержите K
независимые	937 K медиа
незалежні	1091 K медіа
нуждаем	67 K се от вашата
""", 'о': """
объявил	939 K
объявила	939 K
обязал	939 K
обязательна	935 гиперссылка K
обязательные	21 K поля	929 K поля
обясни	70 K
оголосив	1093 K
ограничений	917 читайте без K
опечатку	929 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1085 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	929 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	938 K в любой момент
отметил	939 K
отметила	939 K
отписаться	919 K в любой момент
отправьте	936 K нам
ошибку	929 нашли K
оштрафовал	939 K
оштрафовала	939 K
оштрафував	1093 K
""", 'п': """
партнерские	37 K ссылки
партнеры	927 мы и наши K
партнёрские	37 K ссылки
патроном	936 станьте K
первый	938 K месяц	938 рубль в K
переведите	936 K нам
передплатникам	1076 доступний лише K
передплатників	1076 тільки для K
передплату	1090 оформіть K
передрук	1089 K
перепечатка	935 K
персональних	1083 K даних
персональных	927 K данных
писати	1091 нам K
писменото	66 без K съгласие
пишете	67 K ни
пишите	936 K нам
повний	20 K текст
повідомив	1093 K
повідомила	1093 K
повідомте	1090 K нам
поддержать	936 K нас	936 K редакцию
поддерживайте	936 K нас	936 K нашу
поддержите	914 K нашу	914 K нас	936 K нас	936 K нашу	936 K редакцию	936 K проект	936 K автора
поддержка	914 ваша K	936 ваша K
поддержки	937 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	937 наш K	1091 наш K
подкаста	937 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	67 вашата K
подкрепете	67 K ни	67 K нашата
подкрепяйте	67 K ни
подписаны	917 уже K
подписка	917 уже есть K	940 K
подписке	917 по K
подписки	940 K
подписку	917 оформить K	917 оформите K	936 оформите K	936 оформить K
подписчикам	917 доступна только K	917 доступно только K
подписчики	940 K
подписчиков	917 только для K
подписчиком	936 станьте K
подписывайтесь	919 K на рассылку	924 K на нас	924 K на наш	924 K на канал	924 K на telegram	936 K на
подпишитесь	914 K на регулярное	919 K на рассылку	924 K на наш	924 K на канал	936 K на
подчеркнул	939 K
поділіться	25 K
пожертвование	914 сделайте K	914 оформите K	936 ваше K	936 сделайте K	936 оформите K	940 K
пожертвования	940 K
пожертвуйте	936 K
полностью	20 материал K	917 чтобы прочитать K
полный	20 K текст
помилку	1085 знайшли K
помогите	936 K нам
помогнете	67 K ни
помощь	914 нужна ваша K	936 нам нужна ваша K
помітили	1085 якщо ви K
понравилась	937 K статья
понравился	937 K материал	937 K текст
попереджає	1093 K
попередив	1093 K
попросив	1093 K
попросил	939 K
попросила	939 K	1093 K
попросило	939 K
последвайте	67 K ни
постановив	1093 K
постановил	939 K
почту	919 на вашу K	919 вам на K
пошту	1077 на вашу K
пояснив	1093 K
пояснил	939 K
правото	29 си запазва K
працюємо	1091 ми K
предупредил	939 K
предупреждает	939 K
призвал	939 K
признал	939 K
признала	939 K
признали	937 нас K
приложение	68 нашето K	920 скачать K	920 скачайте K	920 установите K	920 мобильное K	920 наше K	936 скачайте K
приложении	920 открыть в K	920 нашем K
приложения	937 нашего K
присоединяйтесь	936 K к
приєднуйтесь	1090 K до
продовжити	1076 щоб K читання
продолжаем	937 мы K работать
продолжить	917 чтобы K чтение
продължите	60 за да K да четете
произведен	935 настоящий материал (информация) K
просьба	911 у нас к вам K	911 у нас есть K
просять	1093 K
прохання	1071 маємо до вас K	1071 невелике K
прочетете	60 за да K цялата
прочитать	917 осталось K	917 чтобы K статью
първия	69 за K месец
підписатися	1077 K на розсилку
підписка	1094 K
підписку	1076 оформіть K	1090 оформіть K
підписники	1094 K
підписників	1076 тільки для K
підписуйтесь	1080 K на нас	1080 K на наш	1090 K на
підписуйтеся	1080 K на наш
підпишіться	1077 K на розсилку	1080 K на наш	1090 K на
підтримайте	1074 K нашу	1074 K незалежну	1074 K нас	1090 K нас	1090 K нашу	1090 K незалежну	1090 K редакцію	1090 K автора	1090 K роботу
підтримати	1090 K нас
підтримка	1074 ваша K	1090 ваша K
підтримки	1091 спільноти K
підтримуйте	1090 K нас	1090 K нашу
піти	1071 перш ніж K
""", 'р': """
работа	68 нашата K	937 наша K
работаем	937 мы K
работу	937 нашу K
разрешение	66 без K е забранено
расскажите	936 K нам
рассказал	939 K
рассказала	939 K
расследование	937 наше K	937 это K
расследования	937 наши K
рассылка	937 наша K	940 K
рассылку	919 нашу K	919 K самых	937 нашу K
редакции	937 нашей K
редакция	68 нашата K	937 наша K
редакція	1091 наша K
редакції	1091 нашої K
рекламата	11 K
реклами	11 K	68 без K	1091 без K
рекламой	11 K
рекламы	11 K	937 без K
решил	939 K
робота	1091 наша K
роботу	1091 нашу K
розповів	1093 K
розповіла	1093 K
розсилка	1091 наша K	1094 K
розсилку	1077 нашу K	1077 щоденну K	1091 нашу K
розслідування	1091 наші K	1091 це K
рублей	938 # K
рік	1092 на K
""", 'с': """
седмично	17 веднъж K
сказав	1093 K
сказал	939 K
сказала	939 K	1093 K
скаржаться	1093 K
скачайте	920 K наше
скиньте	936 K
следите	924 K за нами
словам	939 по K
словами	1093 за K
слідкуйте	1080 K за нами
сообщение	935 данное K (материал) создано
сообщил	939 K
сообщила	939 K
сообщите	936 K нам
сповіщення	14 K	1078 увімкнути K	1078 увімкніть K
споделете	25 K
сподобався	1091 K текст	1091 K матеріал
сподобалась	1071 якщо вам K стаття
според	70 K
спільнота	1091 наша K
спільноти	1074 стань частиною K	1091 нашої K
станете	67 K абонат	67 K член
станьте	936 K нашим	1090 K нашим
статия	68 тази K
стаття	1091 ця K
статья	937 эта K
стверджує	1093 K
стежте	1080 K за нами
суммой	938 любой K
сумму	938 любую K
сутрин	17 всяка K
существуем	937 мы K
съдържание	9 това K
съобщи	70 K
""", 'т': """
телеграм	16 K	924 наш K-канал	924 в нашем K	937 наш K	1080 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1092 на K
""", 'у': """
уведомления	14 K	920 включите K	920 включить K	920 разрешить K
увійдіть	24 K	1076 K, щоб
уйдете	911 прежде чем вы K
утверждает	939 K
учасником	1090 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	937 K нашу
цитировании	935 при K
""", 'ч': """
частиною	1090 станьте K
четене	0 време за K
читаете	936 спасибо, что K
читай	1080 K нас
читайте	924 K нас в	1080 K нас у	1080 K нас в
читання	0 час K	0 хв K
читателей	937 наших K
читатели	36 наши K	36 нашите K	68 нашите K	911 дорогие K	937 наши K
читателям	18 благодаря K	36 нашим K	937 благодаря K
читати	1076 щоб K далі	1090 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1091 наші K
читачів	1091 наших K
читаєте	1090 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1092 K
щомісячно	1092 K
щоранку	17 K
щотижневу	1077 K розсилку
""", 'я': """
язкові	21 обов'K поля	1085 обов'K поля
якщо	1071 K ви вже тут
""", 'א': """
אחרינו	537 עקבו K	545 עקבו K
אלקטרוני	535 דואר K
אמר	548 K
אמרה	548 K
""", 'ב': """
בוקר	17 מדי K
בחודש	547 K
ביקש	548 K
ביקשה	548 K
בעוגיות	539 שימוש K
בקובצי	539 משתמש K
בשבוע	17 פעם K	547 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	537 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	537 לקבוצת K
הוסיף	548 K
הוסיפה	548 K
הזהיר	548 K
הזכויות	544 כל K שמורות
החובה	21 שדות K
הטלגרם	537 לערוץ K
הכתבה	534 להמשך קריאת K	546 K הזאת
המייל	535 לתיבת K	535 כתובת K
הניוזלטר	535 K היומי
הסביר	548 K
העיתונות	546 K העצמאית
הפרטיות	539 מדיניות K
הפרסומת	11 K
הצטרפו	537 K לערוץ
הקוראים	18 בזכות K
השימוש	539 תנאי K
התחברו	24 K
התראות	14 K
התרומה	545 K שלכם
""", 'ו': """
ובטוויטר	537 בפייסבוק K
""", 'ז': """
זקוקה	545 K לכם
""", 'ח': """
חודשית	545 תרומה K
""", 'ט': """
טען	548 K
""", 'כ': """
כמנויים	534 הצטרפו K
כתב	548 K
כתבה	546 K זו	548 K
כתבו	545 K לנו
""", 'ל': """
לדברי	548 K
להגיב	6 כדי K
להמשיך	534 כדי K לקרוא
להעתיק	544 אין K
לחודש	547 K
למנויים	534 K בלבד
לניוזלטר	535 הירשמו K	535 הרשמה K	535 K שלנו
לעזרתכם	545 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	547 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	534 רכשו K	549 K
מנוי	534 כבר K
מנויים	549 K
מסר	548 K
""", 'נ': """
ניוזלטר	549 K
""", 'ע': """
עיתונות	546 K עצמאית
""", 'פ': """
פרסומות	546 ללא K
פרסומת	11 K
""", 'ק': """
קרא	548 K
קריאה	0 זמן K
""", 'ר': """
ראשון	547 חודש K
""", 'ש': """
שלחו	545 K לנו
שלנו	546 K
שקראתם	545 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	545 K
תמכו	545 K בנו
תרומה	549 K
תרומות	549 K
""", 'آ': """
آگهی	11 K
""", 'أ': """
أسبوعيا	55 K
أضاف	56 K
أضافت	56 K
أعجبك	54 K هذا
أكد	56 K
أوضح	56 K
""", 'إ': """
إعادة	52 يمنع K
إلغاء	21 K الرد
إلينا	53 انضم K
""", 'ا': """
ادامه	435 برای K مطلب
ادعمنا	53 K
ادعموا	53 K
ارسال	6 برای K نظر
استفاده	429 شرایط K	434 K از مطالب
اشتراك	57 K
اشتراک	435 K تهیه کنید	439 K
اشترك	41 K الآن
اشتركوا	53 K
اعلام	438 K کرد
اعلانها	14 K
افزود	438 K
الآن	53 تبرع K	53 سجل K
الأسبوع	17 مرة في K
الأول	55 الشهر K
الإخبارية	42 النشرة K
الإشعارات	14 K	43 تفعيل K	43 فعل K
الإعلان	11 K
الإعلانات	47 حاجب K
الإلزامية	21 الحقول K
الإلكتروني	42 بريدك K	42 البريد K
الارتباط	47 ملفات تعريف K
الاستخدام	47 شروط K
الاشعارات	14 K
البريدية	42 النشرة K	42 نشرتنا K	57 النشرة K
التطبيق	43 حمل K	43 حمّل K	43 تحميل K	43 نزل K
التقرير	20 لقراءة K	54 هذا K
الخصوصية	47 سياسة K
الدخول	24 سجل K	24 سجّل K	41 سجل K	53 سجل K
الشهر	55 في K
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	41 لمتابعة K
الكوكيز	47 K
المجانية	15 المقالات K
المحتوى	9 هذا K	41 هذا K متاح
المستقلة	54 الصحافة K
المقال	20 لقراءة K	41 لقراءة K كاملا	54 هذا K
النشرة	42 اشترك في K
اول	437 ماه K
ایمیل	425 K خود را	425 آدرس K	425 به K شما
اینستاگرام	427 در K دنبال
""", 'ب': """
بحسب	56 K
بريدك	42 إلى K
بفضلكم	54 K
بگذارید	435 با ما در میان K
""", 'ت': """
تابعنا	45 K على	45 K عبر	53 K على
تابعوا	45 K أخبار
تابعونا	45 K على	45 K عبر	53 K على
تبرع	57 K
تبرعات	57 K
تبرعك	53 K
تبرعكم	53 K
تبرعوا	53 K الآن
تطبيقنا	54 K
تفعيل	47 K جافا
تقاريرنا	54 K
تلگرام	427 ما را در K	427 در K دنبال	427 کانال K ما
تمامی	434 K حقوق
توضیح	438 K داد
تیم	436 K ما
""", 'ج': """
جاوااسکریپت	429 K را فعال
""", 'ح': """
حذر	56 K
حذرت	56 K
حساب	41 هل لديك K
حقوق	434 کلیه K
حمایت	435 از ما K کنید	435 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	425 K ما	425 اشتراک K	425 در K	436 K ما	439 K
خبرنگاران	436 K ما
خصوصی	429 حریم K
خوانندگان	18 با کمک K	436 K ما
""", 'د': """
دعا	56 K
دعت	56 K
دعمك	53 K
دعمكم	53 K
دنبال	427 ما را K کنید	435 K کنید
""", 'ر': """
راسلنا	53 K
راسلونا	53 K
روزنامهنگاری	436 K مستقل
""", 'س': """
سالانه	437 K
ساهم	53 K في
ساهموا	53 K في
سنويا	55 K
""", 'ش': """
شارك	25 K
شاركنا	53 K برأيك
شاركه	25 K
شهريا	55 K
شوید	24 وارد K	435 عضو K	435 وارد K
""", 'ص': """
صباح	17 كل K
صحافتنا	54 K
صحفيينا	54 K
صرح	56 K
""", 'ط': """
طلب	56 K
طلبت	56 K
""", 'ع': """
عملنا	54 K
عنوان	21 لن يتم نشر K
""", 'ف': """
فريقنا	54 K
فيسبوك	16 K
""", 'ق': """
قال	56 K
قالت	56 K
قراءنا	54 K
قرائنا	54 K
قناتنا	45 K على	45 انضم إلى K	54 K
""", 'ك': """
كتب	56 K
كتبت	56 K
""", 'ل': """
لإضافة	6 K تعليق
لقراءتكم	53 شكرا K
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	41 K فقط
""", 'م': """
مالی	435 کمک K شما	439 کمک K
ماه	437 در K
ماهانه	437 K
متصفحك	10 K
محتوا	9 این K
محفوظ	434 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مرورگر	10 K شما
مستقل	436 رسانه K
مستقلة	54 صحافة K
مشترک	435 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	436 این K
معنا	53 ساهم K
منصتنا	54 K
موردنیاز	21 بخشهای K
موقعنا	54 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	54 K
نظر	6 ثبت K
نوشت	438 K
""", 'و': """
وتويتر	45 على فيسبوك K
وفقا	56 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	436 K ما
کانال	427 به K ما	436 K ما
کنید	435 به ما کمک K	435 ثبت نام K
کوکی	429 از K
کوکیها	429 K
""", 'گ': """
گزارشهای	436 K ما
گفت	438 K
گفته	438 K است	438 به K
""", 'अ': """
अन	567 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	564 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	563 कॉपीराK
इन	24 लॉग K
इनब	553 आपके Kॉक्स
इब	556 चैनल को सब्सक्राK
इस	565 K लेख
""", 'उ': """
उनल	554 ऐप डाKोड करें	564 डाKोड करें
उपय	558 कुकीज़ का Kोग	558 कुकीज का Kोग
""", 'ए': """
ए	564 जुड़ने के लिK
""", 'ऐ': """
ऐप	554 हमारा K
""", 'क': """
क	567 मुताबिK
कर	553 ईमेल दर्ज Kें	554 ऐप इंस्टॉल Kें	554 नोटिफिकेशन चालू Kें	556 फॉलो Kें	564 सब्सक्राइब Kें	564 फॉलो Kें	564 क्लिक Kें
कह	567 Kा
""", 'ख': """
ख	567 लिKा
खबर	4 इस K
""", 'छ': """
छ	567 पूKा
""", 'ट': """
ट	558 जावास्क्रिप्K
टर	553 न्यूज़लेK	553 न्यूजलेK के लिए	553 हमारे न्यूजलेK	565 हमारे न्यूज़लेK	568 न्यूज़लेK
""", 'ठ': """
ठक	565 हमारे पाK
""", 'न': """
न	2 लेख सुKें	568 दाK
नल	556 चैK से जुड़ें	556 टेलीग्राम चैK	565 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	554 ऐप में K़ें
पन	11 विज्ञाK
पर	556 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	567 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	564 हमारी K करें	564 आर्थिक K दें
मह	566 हर Kीने
""", 'य': """
यत	558 गोपनीKा नीति
यह	565 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	563 सर्वाधिकार सुK्षित	565 हमारी पत्Kारिता	565 स्वतंत्र पत्Kारिता	565 हमारे पत्Kार
रत	566 प्Kि माह
""", 'व': """
वर	566 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	568 सब्सक्रिप्K
शर	558 नियम और K्तें
""", 'स': """
सएप	556 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	564 K्य बनें
सप	566 प्रति K्ताह
समय	0 पढ़ने का K
समर	564 K्थन करें
सहय	18 पाठकों के Kोग	564 आपका Kोग	564 हमें Kोग	564 Kोग करें	564 आपके Kोग
""", 'ह': """
हम	564 Kें लिखें	565 Kारा काम	565 Kारी टीम
हमस	564 Kे जुड़ें
""", 'অ': """
অন	78 Kুদান দিন	82 Kুদান
""", 'আ': """
আপন	73 Kার ইমেইল
আম	78 Kাদের লিখুন	79 Kাদের সাংবাদিক	79 Kাদের চ্যানেল
""", 'উ': """
উজল	73 নিKেটারে সাবস্ক্রাইব	73 আমাদের নিKেটার	73 নিKেটার পেতে	79 আমাদের নিKেটার	82 নিKেটার
""", 'ক': """
ক	80 মাসিK
কত	79 স্বাধীন সাংবাদিKা
কর	78 সাবস্ক্রাইব Kুন	78 এখানে ক্লিক Kুন
""", 'খ': """
খবরট	4 Kি
""", 'ঠ': """
ঠক	79 আমাদের পাK
""", 'দ': """
দন	79 এই প্রতিবেK
""", 'ন': """
ন	78 যুক্ত হোK	81 জাKান	81 জাKিয়েছেন
""", 'ব': """
বল	81 Kেন	81 Kেছেন
বলল	81 Kেন
""", 'র': """
রক	77 সর্বস্বত্ব সংK্ষিত	77 স্বত্ব সংK্ষিত
রত	80 প্Kি মাসে
""", 'স': """
সদস	78 K্য হোন
সব	79 আমাদের ফেKুক
সহ	78 আমাদের Kায়তা
সহয	78 Kোগিতা করুন
""", 'হ': """
হত	78 যুক্ত Kে
""", 'ก': """
กด	1044 Kติดตาม
กร	1039 Kอกอีเมล
กล	1047 K่าว
กา	14 Kรแจ้งเตือน	1044 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1045 Kงเรา
""", 'จ': """
จด	1039 Kหมายข่าวของเรา	1048 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1044 Kวน์โหลดแอป
""", 'ต': """
ติ	1044 Kดตามเรา
ต่	1046 Kอเดือน	1046 Kอปี
""", 'บ': """
บท	1045 Kความนี้
บร	1048 Kิจาค
บอ	1047 Kกว่า
""", 'พ': """
พู	1047 Kดกับ
""", 'ร': """
ระ	1047 Kบุว่า
รา	1046 Kยเดือน
ร่	1044 Kวมบริจาค
""", 'ว': """
วา	1045 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1043 Kวนลิขสิทธิ์	1043 Kวนสิทธิ์
สน	1044 Kับสนุนเรา	1044 Kับสนุนพวกเรา
สม	1039 Kัครรับจดหมายข่าว	1039 Kัครรับข่าวสาร	1044 Kัครสมาชิก	1044 Kัครรับ	1048 Kาชิก
สื	1045 K่ออิสระ
ส่	1044 Kงข้อมูลมาที่
""", 'ห': """
ห้	1043 Kามคัดลอก	1043 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	1039 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	1044 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	1047 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	1045 K้เรา
""", 'ủ': """
ủng	1109 hãy K hộ
""", 'い': """
いか	696 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	687 Kいのブラウザ
お寄	696 Kせください
お申	696 Kし込みください	696 Kし込みはこちら
お聞	696 Kかせください
""", 'か': """
か月	679 K無料	698 K無料
""", 'こ': """
ここ	679 Kから先は	679 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	679 K記事は有料	679 K記事は会員	691 K記事についてのご意見	697 K記事が	697 K記事を	697 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	687 K用のブラウザ
ご寄	677 K付をお願い	696 K付
ご意	691 K見・ご感想	691 K見をお寄せ
ご感	691 K想をお寄せ
ご支	677 K援をお願い	696 K援
ご登	696 K録
ご購	696 K読
""", 'す': """
すべ	679 Kての記事が
""", 'ぜ': """
ぜひ	685 Kフォロー
""", 'で': """
でも	685 K配信中
""", 'と': """
と強	699 K調
と書	699 Kい
と発	699 K表
と話	699 Kし	699 Kす
と語	699 Kっ	699 Kる
と説	699 K明
と述	699 Kべ
""", 'に': """
によ	699 Kると
""", 'を': """
をフ	685 Kォローする	685 Kォローしよう
を発	699 K表した
""", 'ア': """
アプ	682 Kリで開く	682 Kリで読む	682 Kリを開く	682 Kリをダウンロード	682 Kリのダウンロード	682 Kリをインストール	682 Kリはこちら
""", 'カ': """
カ月	679 K無料	698 K無料
""", 'ク': """
クッ	689 Kキーを使用	689 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	691 Kントを投稿するには	691 Kントするには	691 Kント欄で	691 Kントをお寄せ
""", 'サ': """
サポ	677 Kートをお願いします	696 Kートをお願い	696 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	696 Kンロードしてください
""", 'チ': """
チャ	685 Kンネル登録を
""", 'ニ': """
ニュ	681 Kースレターに登録	681 Kースレターを	700 Kースレター
""", 'フ': """
フォ	685 Kローして最新	685 Kローをお願い	696 Kローしてください
""", 'プ': """
プッ	682 Kシュ通知
プラ	689 Kイバシーポリシーに
プレ	679 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	681 Kマガに登録	681 Kマガで
メー	21 Kルアドレスが公開されること	681 Kルマガジンで	681 Kルマガジンに登録	681 Kルマガジンを	681 Kルでお届け	691 Kルアドレスが公開されることはありません	700 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	679 Kインして続きを	679 Kインしてください	679 Kインが必要	696 Kインして
""", 'ヶ': """
ヶ月	679 K無料	698 K無料
""", '下': """
下載	1121 K客戶端	1121 Kapp	1121 K應用程式
下载	1121 K客户端	1121 Kapp	1121 K应用	1133 K客户端
""", '不': """
不代	1132 K表本站
不得	1132 K转载	1132 K轉載
不錯	1133 K過
不错	1133 K过
""", '仅': """
仅代	1132 K表作者
""", '付': """
付費	1118 K後	1137 K牆
付费	1118 K后	1137 K墙
""", '以': """
以閱	1118 K讀全文
以阅	1118 K读全文
""", '会': """
会员	1118 K专享
会員	679 K限定です	679 K限定の記事	679 K登録すると	679 K登録が必要	679 K登録できます	696 K登録	697 Kの方
""", '你': """
你的	1116 K支持	1133 K支持
""", '使': """
使用	1127 Kcookie	1127 K cookie
""", '侵': """
侵权	1132 K
""", '個': """
個人	689 K情報の取り扱い
""", '免': """
免費	15 K閱讀	1135 K試用
免费	15 K阅读	1135 K试用
""", '全': """
全文	20 Kを	679 Kを読むには	679 Kをお読み
""", '公': """
公众	16 K号	1124 K号：
公式	682 Kアプリ	685 Kアカウントを
""", '关': """
关注	1124 K我们的	1133 K我们
""", '写': """
写道	1136 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	698 K
初月	698 K無料
""", '判': """
判断	699 Kした
""", '利': """
利用	689 K規約に同意
""", '剩': """
剩余	1118 K#%
剩餘	1118 K#%
""", '加': """
加入	1124 Kline	1133 K会员	1133 K會員
""", '励': """
励み	697 Kになります
""", '包': """
包月	1135 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	685 Kち追加
""", '发': """
发表	6 K评论
发送	1120 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	681 Kトレイに
""", '告': """
告訴	1136 K
告诉	1136 K
""", '呼': """
呼び	699 Kかけた	699 Kかける	699 Kかけて	699 K掛け
""", '命': """
命じ	699 Kた
""", '官': """
官方	1124 K微信
""", '定': """
定期	1133 K定額
""", '寄': """
寄付	696 Kをお願い	700 K
寄到	1120 K您的信箱
""", '寫': """
寫道	1136 K
""", '已': """
已是	1118 K會員
已经	1118 K是会员
""", '年': """
年額	698 K
""", '广': """
广告	11 K	1127 K拦截
""", '広': """
広告	11 K	687 Kブロック
""", '廣': """
廣告	11 K	1127 K攔截
""", '开': """
开启	1121 K通知
""", '当': """
当サ	697 Kイト
当社	697 Kの
当編	697 K集部
""", '微': """
微信	1121 K扫	1124 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	677 Kをお願いします	696 Kをお願い	696 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	1116 K支持	1133 K支持	1133 K捐款
""", '感': """
感謝	1133 K閱讀
感谢	1133 K阅读
""", '成': """
成为	1118 K会员即可	1133 K会员
成為	1118 K會員即可	1133 K會員
""", '我': """
我们	1134 K的
我們	1134 K的
""", '手': """
手机	1121 K客户端
""", '打': """
打开	1121 Kapp	1121 K微信
打開	1121 Kapp
""", '扫': """
扫一	1121 K扫
扫描	1121 K二维码
""", '投': """
投资	1132 K有风险
""", '指': """
指出	1136 K
指摘	699 Kした
""", '捐': """
捐款	1133 K支持	1137 K
""", '掃': """
掃一	1121 K掃
掃描	1121 K qr
""", '推': """
推播	14 K	1121 K通知
推送	14 K	1121 K通知
""", '支': """
支持	1116 K我们的	1116 K我們的	1116 K獨立媒體	1116 K独立媒体	1133 K我们	1133 K我們
支援	696 Kをお願い
""", '文': """
文章	1132 K来源：
""", '明': """
明ら	699 Kかにした
""", '最': """
最新	681 K情報をお届け
""", '會': """
會員	1118 K專享
""", '月': """
月額	679 K#円	698 K
""", '有': """
有料	679 K会員限定	679 K会員になる	679 K会員の方	700 K会員
""", '未': """
未經	1132 K授權
未经	1132 K授权
""", '本': """
本報	1134 K導
本报	1134 K读者	1134 K道
本文	1132 K来源
本網	1127 K站使用
本网	1127 K站使用
""", '欢': """
欢迎	1124 K关注	1133 K加入	1133 K赞助	1133 K订阅
""", '歡': """
歡迎	1124 K追蹤	1133 K加入	1133 K贊助	1133 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	679 K#文字	679 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1135 K
每日	1120 K简报	1120 K電子報
每月	1135 K
""", '求': """
求め	699 Kた	699 Kている
""", '浏': """
浏览	1127 K器版本
""", '点': """
点击	1133 K关注
""", '無': """
無料	15 K記事	679 Kで会員登録	679 K会員に登録	696 K会員に登録	698 K体験
無断	695 K転載	695 K複製
""", '版': """
版权	1132 K所有	1132 K归
版權	1132 K所有
""", '独': """
独立	697 Kしたジャーナリズム	1134 K新闻	1134 K媒体
""", '獨': """
獨立	1134 K新聞	1134 K媒體
""", '由': """
由讀	1134 K者
由读	1134 K者
""", '电': """
电子	1137 K报
""", '登': """
登入	24 K或	1118 K後繼續	1118 K會員
登录	24 K或	1118 K后继续	1118 K后查看
登録	696 Kしてください	696 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	697 Kまの
""", '禁': """
禁止	1132 K转载
禁無	695 K断
""", '私': """
私た	697 Kちの
""", '科': """
科し	699 Kた
""", '称': """
称	1136 K
""", '稱': """
稱	1136 K
""", '立': """
立即	1133 K订阅	1133 K訂閱
""", '紙': """
紙の	697 K新聞の定期購読者
""", '続': """
続き	679 Kを読むには	679 Kをお読みになる
""", '編': """
編集	697 K部では
""", '繼': """
繼續	1118 K閱讀請
""", '继': """
继续	1118 K阅读请
""", '著': """
著作	695 K権は
""", '表': """
表示	1136 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1118 K即可	1118 K後繼續	1120 K我們的	1120 K電子報	1133 K我們	1137 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	699 Kた
""", '認': """
認め	699 Kた
認為	1136 K
""", '說': """
說道	1136 K
""", '読': """
読み	679 K放題
読者	18 Kの寄付	18 Kの支援	697 Kの皆様	697 Kの皆さ
""", '請': """
請啟	1127 K用javascript
請捐	1133 K款
請支	1116 K持我們
請登	1133 K入
請立	1133 K即捐款
""", '订': """
订阅	1118 K即可	1118 K后继续	1120 K我们的	1120 K电子报	1133 K我们	1137 K费
""", '认': """
认为	1136 K
""", '说': """
说道	1136 K
""", '请': """
请启	1127 K用javascript
请捐	1133 K款
请支	1116 K持我们
请登	1133 K录
请立	1133 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1132 K編輯
""", '購': """
購読	679 K者の方は	679 Kすると	696 Kしてください	697 K者の方	700 K料
""", '贊': """
贊助	1116 K我們	1133 K我們
""", '责': """
责任	1132 K编辑
""", '赞': """
赞助	1116 K我们	1133 K我们
""", '転': """
転載	695 Kを禁じ
""", '轉': """
轉載	1132 K請註明
""", '转': """
转发	25 K
转载	1132 K请注明
""", '这': """
这篇	1134 K文章
""", '追': """
追蹤	1124 K我們的	1133 K我們
""", '這': """
這篇	1134 K文章
""", '通': """
通知	14 K	682 Kを受け取る	682 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	1133 K您
邀请	1133 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1121 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1118 K全文請
""", '關': """
關注	1124 K我們的	1133 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1118 K全文请
""", '随': """
随时	1133 K掌握
""", '隐': """
隐私	1127 K政策
""", '隨': """
隨時	1133 K掌握
""", '隱': """
隱私	1127 K權政策	1127 K政策
""", '電': """
電子	21 K郵件地址不會公開	1137 K報
""", '首': """
首月	1135 K
""", '가': """
가입하세요	717 K
""", '강': """
강조했다	720 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	721 K
구독자	705 K 전용
구독자만	705 유료 K	705 K 볼 수
구독하고	709 K
구독하세요	717 K
구독하시면	705 K
구독해주세요	709 K
""", '금': """
금지	716 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	718 이 K
기사는	718 이 K
기사를	2 K 듣
기자	718 우리 K
""", '네': """
네이버에서	709 K 구독
""", '뉴': """
뉴스레터	706 K 구독	706 K 신청	718 저희 K	721 K
뉴스레터로	706 K 받아
뉴스레터를	706 K 구독	706 K 받아
뉴스에서	709 구글 K
""", '다': """
다운로드	707 앱 K	707 앱을 K
다운로드하세요	717 K
""", '달': """
달	719 첫 K
""", '당': """
당신의	718 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	720 K
""", '독': """
독자님의	703 K 후원
독자들의	18 K 후원
독자의	718 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	705 K 후 이용
로그인이	705 K 필요
로그인하거나	717 K
로그인하시면	705 K
""", '마': """
마세요	717 놓치지 K
""", '말': """
말했다	720 K
""", '매': """
매월	719 K
""", '메': """
메인에서	709 네이버 K
메일함으로	706 K
""", '무': """
무단전재	716 K
무료로	15 K 볼 수 있는
""", '받': """
받기	707 알림 K
받아보세요	717 K
""", '밝': """
밝혔다	720 K
""", '보': """
보려면	705 전체 기사를 K
""", '복': """
복제	716 무단 K
""", '본': """
본지는	718 K
""", '부': """
부탁드립니다	703 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	720 K
설정	707 알림 K
설치	707 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	707 K 보기	707 K 열기
앱으로	707 K 보기
""", '언': """
언론	718 독립 K
""", '여': """
여러분	718 독자 K	718 K 덕분
여러분의	717 K 후원	717 독자 K
""", '원': """
원	719 월 #K
""", '유': """
유튜브	709 K 구독
""", '의': """
의견을	717 K 남겨
""", '이': """
이메일	706 K 주소
이메일을	706 K 입력
이용	705 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	705 계속 K
읽으시려면	705 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	716 K 금지
재배포금지	716 K
""", '저': """
저널리즘	718 우리의 K
저작권법	716 K
저작권자	716 K
저희는	718 K
저희를	718 K
""", '적': """
적었다	720 K
""", '전': """
전문을	20 K
전용	705 회원 K
전재	716 무단 K
전했다	720 K
""", '정': """
정기후원	719 K
""", '주': """
주세요	703 후원해 K	703 응원해 K	709 구독해 K	717 후원해 K	717 응원해 K	717 구독해 K	717 제보해 K	717 가입해 K
""", '채': """
채널	718 저희 K
""", '체': """
체험	719 무료 K
""", '추': """
추가	709 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	709 K
팔로우하세요	717 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	703 후원이 K
""", '회': """
회원가입	705 K 후	717 K
회원만	705 K 볼 수
""", '후': """
후원금	721 K
후원을	717 K 부탁
후원이	703 K 큰 힘이
후원하세요	717 K
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
caffè
café
caractères
catedrática
catedrático
celého
chaîne
chefredaktör
chefredaktør
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
hirdetés
hjälp
hjælp
hovorí
hozzászólás
hozzászóláshoz
hozzátette
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
kč
kļūsti
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
sportkrönikör
sportsredaktør
sprijiniți
sprijină
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
teigė
tesszük
teşekkürler
thuê
thuộc
thành
tháng
thông
tiếp
tjänst
továbbolvasáshoz
toàn
treści
treść
trên
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
versão
vervielfältigung
veröffentlicht
već
vidéo
viết
você
vollständigen
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
zunächst
zverejnená
zveřejněna
zł
állítja
ägare
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
אחרינו
אלקטרוני
אמר
אמרה
בוקר
בחודש
ביקש
ביקשה
בעוגיות
בקובצי
בשבוע
האימייל
האפליקציה
הדפדפן
ההתראות
הווטסאפ
הוסיף
הוסיפה
הזהיר
הזכויות
החובה
הטלגרם
הכתבה
המייל
הניוזלטר
הסביר
העיתונות
הפרטיות
הפרסומת
הצטרפו
הקוראים
השימוש
התחברו
התראות
התרומה
ובטוויטר
זקוקה
חודשית
טען
כמנויים
כתב
כתבה
כתבו
לדברי
להגיב
להמשיך
להעתיק
לחודש
למנויים
לניוזלטר
לעזרתכם
לקריאת
לשנה
מאמרים
מינוי
מנוי
מנויים
מסר
ניוזלטר
עיתונות
פרסומות
פרסומת
קרא
קריאה
ראשון
שלחו
שלנו
שקראתם
שתפו
תוכן
תמיכתכם
תמכו
תרומה
תרומות
آگهی
أسبوعيا
أضاف
أضافت
أعجبك
أكد
أوضح
إعادة
إلغاء
إلينا
ادامه
ادعمنا
ادعموا
ارسال
استفاده
اشتراك
اشتراک
اشترك
اشتركوا
اعلام
اعلانها
افزود
الآن
الأسبوع
الأول
الإخبارية
الإشعارات
الإعلان
الإعلانات
الإلزامية
الإلكتروني
الارتباط
الاستخدام
الاشعارات
البريدية
التطبيق
التقرير
الخصوصية
الدخول
الشهر
القراء
القراءة
الكوكيز
المجانية
المحتوى
المستقلة
المقال
النشرة
اول
ایمیل
اینستاگرام
بحسب
بريدك
بفضلكم
بگذارید
تابعنا
تابعوا
تابعونا
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تطبيقنا
تفعيل
تقاريرنا
تلگرام
تمامی
توضیح
تیم
جاوااسکریپت
حذر
حذرت
حساب
حقوق
حمایت
خبر
خبرنامه
خبرنگاران
خصوصی
خوانندگان
دعا
دعت
دعمك
دعمكم
دنبال
راسلنا
راسلونا
روزنامهنگاری
سالانه
ساهم
ساهموا
سنويا
شارك
شاركنا
شاركه
شهريا
شوید
صباح
صحافتنا
صحفيينا
صرح
طلب
طلبت
عملنا
عنوان
فريقنا
فيسبوك
قال
قالت
قراءنا
قرائنا
قناتنا
كتب
كتبت
لإضافة
لقراءتكم
للتعليق
للقراءة
للمشتركين
مالی
ماه
ماهانه
متصفحك
محتوا
محفوظ
محفوظة
مرورگر
مستقل
مستقلة
مشترک
مطالعه
مطلب
معنا
منصتنا
موردنیاز
موقعنا
نخواهد
نستخدم
نشرتنا
نظر
نوشت
وتويتر
وفقا
يوتيوب
کار
کانال
کنید
کوکی
کوکیها
گزارشهای
گفت
گفته
अन
आपक
आवश
इट
इन
इनब
इब
इस
उनल
उपय
ए
ऐप
क
कर
कह
ख
खबर
छ
ट
टर
ठक
न
नल
पढ
पन
पर
ब
बत
बर
बह
मदद
मह
यत
यह
रक
रत
वर
शन
शर
सएप
सऐप
सदस
सप
समय
समर
सहय
हम
हमस
অন
আপন
আম
উজল
ক
কত
কর
খবরট
ঠক
দন
ন
বল
বলল
রক
রত
সদস
সব
সহ
সহয
হত
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
