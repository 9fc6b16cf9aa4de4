"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1149
# comentário	922
# comentários	922
# hozzászólás	624
# komentářů	108
# příspěvků	108
# σχόλια	265
# коментарі	1129
# коментарів	1129
# комментариев	973
# комментарий	973
# комментария	973
# תגובות	585
# تعليقات	48
# نظر	475
# कमेंट	604
# € al mes durante # meses	445
# € al mese per # mesi	706
#件のコメント	735
#則留言	1173
#条评论	1173
""", 'a': """
a cikk a hirdetés után folytatódik	622
a hirdetés után folytatjuk	622
a lire également	530
a rovat további cikkei	625
abo abschließen	177
abonați-vă	939
abonează-te	939
abonner nå	824
abonner på nyhetsbrevet	826
abonnér	123
abonnér nu	123
abonnés	514
abonnés uniquement	563
abonē	777
abonēt	777
abrir menú	413
acasă	949
accede a todos los contenidos sin límites	445
acceptér	132
accéder à l'article	514
acheter ce numéro	550
achetez ce numéro	550
actualités	530
adaugă un comentariu	946
además	410
adhérer	510
adomány	615
adományozok	615
adományozás	615
agora não	905
ai observat o greșeală	946
ai-genereret resumé	139
aiheeseen liittyvää	499
aiheesta lisää	499
ajouter à mes favoris	521
ajouter à vos sélections	521
ajánlataink	625
ajánljuk	625
ajánlott	625
ajánlott cikkek	625
ajánló	625
akceptuję	889
akkurat nå	837
aktuálně	109
alle abo-angebote im überblick	242
alle angaben ohne gewähr	248
alle newsletter im überblick	234
alle preise ohne gewähr	248
als bevorzugte quelle bei google hinzufügen	186
als podcast hören	243
alte știri	947
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	937
andra läser	19	1045
andra läser just nu	19
andra läste även	1045
andre har også lest	19
andre leser nå	837
andre leste også	837
andre læser	136
andre læser lige nu	136
andre læser også	19
andre læste også	136
angebot wählen	242
anhören	185
anhören # min	185
anmäl dig	1034
anmäl dig till nyhetsbrevet	1034
annonce - artiklen fortsætter nedenfor	131
annonces légales	550
annoncørbetalt indhold	142
annons - artikeln fortsätter nedan	1040
annonsen slutar här	1040
annonsinnehåll	1051
annonslänk	1040
annonsörsinnehåll	1051
annonsørinnhold	843
anuluj odpowiedź	891
användarvillkor	1041
anzeigensonderveröffentlichung	248
anúncio	918
anúncios	918
après la publicité	524
após a publicidade	918
apóyanos	390
apúntate	397
article abonné	514
article ajouté à vos sélections	521
article précédent	530
article réservé aux abonnés	514
article sponsorisé	550
articles associés	530
articles liés	530
articles recommandés	530
articles récents	530
articole asemănătoare	947
articole înrudite	947
articoli più letti	709
articolul continuă după reclamă	944
articolul continuă mai jos	944
articolul următor	947
artikeln fortsätter efter annonsen	1040
artikeln fortsätter nedan	1040
artikeln fortsätter under bilden	1040
artikeln är låst	1032
artikeln är uppläst av en dator	1037
artikkelen er låst	824
artiklen er låst	123
artiklen er læst op af en robot	128
artiklen fortsætter efter annoncen	131
artiklen fortsætter nedenfor	131
artiklen fortsætter under billedet	131
artykuł dla subskrybentów	879
artykuł sponsorowany	888
artykuły na e-mail	881
artículo anterior	410
artículo relacionado	410
artículos recomendados	449
artículos relacionados	410
ascultă	942
assine já	909
atbalstīt	777
aucun commentaire à ce niveau	554
audio narrado por una voz automática	428
auf apple podcasts hören	224
auf spotify hören	224
ausgewählt für sie	247
avis de décès	550
avsluta när du vill	1032
avslutt når du vil	824
añadir a favoritos	401
añadir a mi lista	448
añadir comentario	408
añadir usuario	394
aún no te has registrado	394
""", 'b': """
banküberweisung	176
bağiş yap	1096
bağiş yapin	1096
bağlantiyi kopyala	1101
başa dön	1109
bei google als quelle hinzufügen	186
bei spotify hören	224
bejelentkezés	617
belépés	617
betrag wählen	176
bezárás	614
bild vergrößern	198
bitte versuchen sie es später erneut	234
bize ulaşin	1106
bjud en vän på artikeln	1037
bli månadsgivare	1030
bli støttemedlem	822
bliv støttemedlem	121
boletín	397
brukervilkår	833
bugün değil	1095
bunlar da ilginizi çekebilir	1107
buďte v obraze	101
bài khác	1150
bài liên quan	1150
bài tiếp theo	1150
bài viết liên quan	1150
báo lỗi	1149
bình luận	1149
bình luận (#	1149
búsqueda	413
büyüt	1109
bądź na bieżąco	881
bővebben	627
bạn có thể quan tâm	1150
bỏ qua	1140
""", 'c': """
cada aportación cuenta	444
cadastre-se grátis	909
califica este artículo	408
cargar más	413
carte de crédit	513
cartão de crédito	908
categorieën	807
categorías	410
caută	949
ce contenu vous a-t-il été utile	548
ce résumé vous a-t-il été utile	548
cele mai noi știri	947
celý článek	111
cerrar menú	413
cerrar sesión	394
cet article est en accès libre pour les abonnés	563
cet article est lu par une voix de synthèse	548
chci podpořit	98
chia sẻ	1145
chia sẻ bài viết	1145
chia sẻ ý kiến của bạn	1149
chuyên mục	1150
chủ đề	1150
chủ đề liên quan	1150
citeşte şi	947
citește mai departe	947	949
citește mai mult	947	949
citește și	947
citiți și	947
col·labora	83
comentează	946
comentário	922
comentários	922
commander ce numéro	550
commentaire en attente de modération	554
conditions générales	526
confidentialité	526
configuración	406
configuración de cookies	406
configurações de cookies	920
consigue tu entrada aquí	430
consultez notre charte de modération	554
consíguelo en tu quiosco	430
contenu externe recommandé	546
contenu proposé par notre partenaire	550
contenu sponsorisé	524
contenus recommandés	567
contenus sponsorisés	524	530
conteúdo de marca	918
conteúdo exclusivo	909
conteúdo para assinantes	909
conteúdo patrocinado	918
conteúdo relacionado	924
continua após a publicidade	918
continuar leyendo aquí	394
continuer après la publicité	524
continúa abajo	404
contáctanos	408
conținut pentru abonați	939
conținut sponsorizat	944
cookieinställningar	1041
cookieの設定	733
cookie設定	733	1171
cookie设置	1171
copia l'enllaç	89
copiază link	942
copiază linkul	942
correo electrónico	397
creează cont	939
créer mon compte	514
créer un compte	514
créer une alerte	556
créer une alerte sur ce thème	556
csak előfizetőknek	617
czytaj całość	896
czytaj również	893
czytaj także	893
czytaj też	893
czytaj więcej	893	896
czytaj więcej o	893
các tin khác	1150
címkék	625
címlap	625
címlapról ajánljuk	625
có lẽ để sau	1140
có thể bạn quan tâm	19	1150
có thể bạn thích	19
cùng chuyên mục	1150
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1109
dalinkitės	767
dalsza część artykułu pod materiałem wideo	888
dalsza część artykułu pod wideo	888
dalsza część tekstu pod wideo	888
dalīties	777
další	111
další strana	111
další z rubriky	109
další zprávy	109
další článek	109
další články	19	109
danke für dein feedback	228
danke für ihr feedback	228
danos tu opinión	435
dans l'actualité	567
dans la même catégorie	530
dans la même rubrique	530
dans la même série	530
darovať	1000
das könnte dich auch interessieren	195
das könnte ihnen auch gefallen	195
das könnte sie auch interessieren	195
das könnte sie interessieren	195
das wichtigste in kürze, zusammengefasst von ki	218
datenschutzerklärung	191
daugiau šia tema	769
deixar um comentário	922
deixe um comentário	922
del på e-post	829
del på facebook	128	829
del på mail	128
del på twitter	128	829
del på x	128	829
dela inlägget	1037
dela på facebook	1037
dela på twitter	1037
dela på x	1037
dernière minute	530
dernières actualités	530
dernières infos	530
dernières nouvelles	530
desbloquear artículo	445
det er gratis å opprette en bruker	824
det læser andre	136
det är gratis att skapa ett konto	1032
detta material är skyddat enligt lagen om upphovsrätt	1074
detta är en annons	1040
detta är en plusartikel	1032
diese funktion steht nur angemeldeten nutzern zur verfügung	243
din aceeași categorie	947
distribuiți	942
diğer haberler	19	1107
dla subskrybentów	879
do góry	896
doar pentru abonați	939
doação mensal	906
doação única	906
doba čtení # min	111
domiciliación bancaria	393
domů	111
donación mensual	390
donación única	390
donați	938
donează	938
donează acum	938
donează lunar	938
doner nå	822
données personnelles	526
donér	121
donér nu	121
doporučené	109
doporučené články	109
doporučujeme	109
dołącz do nas	877
dołącz do newslettera	881
du er nå påmeldt	826
du er nå påmeldt nyhetsbrevet	826
du kan när som helst avsluta prenumerationen	1034
du kan når som helst melde deg av	826
du kan opsige når som helst	123
du kanske också gillar	1045
du modtager snart en bekræftelse på mail	125
du même auteur	530
du prenumererar nu på nyhetsbrevet	1034
du vil kanskje også like	837
dành cho bạn	1150
dành cho thuê bao	1142
dárkovat článek	99
därefter # kr/mån tills du säger upp	1032
débloquer l'article	514
débloquez cet article	563
déconnexion	514
découvrir l'offre	514
découvrir nos offres	563
découvrir toutes nos offres d'abonnement	563
déjà un compte	514
déjà un compte ? connectez-vous	514
""", 'e': """
e-mailová adresa	101
e-posta gönder	1101
edición digital	394
edición impresa	394
editörün seçtikleri	1107
edição impressa	909
egyszeri támogatás	615
ehkä myöhemmin	486
ei tänään	486
el més llegit	87
elfelejtett jelszó	617
elige tu suscripción	445
elküldöm	620
előfizetek	617
előfizetés	617
előfizetőknek	617
előző	627
előző cikk	625
emlékeztess később	614
empfehlungen für sie	247
en este artículo	410
en çok okunan	1107
en çok okunan haberler	1107
en çok okunanlar	1107
engangsbeløb	121
engångsgåva	1030
ensemble, faisons vivre un média libre	562
enthält werbung	188
enviar comentário	922
enviar corrección	408
envoyer à un ami	521
envoyer à un proche	521
envoyez-nous vos témoignages	544
erinnern sie mich später	172
erscheint täglich	234
erscheint wöchentlich	234
es gratis y solo te llevará un minuto	441
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	234
escreva um comentário	922
esta funcionalidad es sólo para registrados	394
estás de acuerdo? vota	435
evästeasetukset	496
evästeet	496
ez is érdekelhet	625
ez is érdekelheti	625
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	1101
facebookでシェア	728
facebookでシェアする	728
faça login	909
fes una donació	83
fiók létrehozása	617
fiókom	617
forstør billede	139
forstørr bilde	840
fortsett uten å støtte	821
fortsätt läsa efter annonsen	1040
fortsätt utan att stödja	1029
fortsæt med at læse	131
fortsæt uden at støtte	120
fotogalería	410
friss hírek	625
fråga vår ai om artikeln	1043
fuldskærm	139
få adgang	123
få artiklen læst op	128
få de vigtigste nyheder hver morgen	125
få de viktigaste nyheterna varje morgon	1034
få de viktigste nyhetene hver morgen	826
få nyheder på mail	125
få nyheter på e-post	826
få nyheter på mejlen	1034
få overblikket her	139
få tilgang	824
få varsel når vi skriver om dette	840
följ	1038
följ oss	1038
följ skribent	1038
följ ämnet	1038
för prenumeranter	1032
förderer werden	173
fördermitglied werden	173
föregående	1048
föregående artikel	1045
förstora	1048
følg	129	830
følg emne	129
følg os	129
følg oss	830
følg sagen her	139
følg tema	830
følg temaet og få varsel	840
für abonnenten	177
für den newsletter anmelden	181
für dich empfohlen	247
für sie empfohlen	247
für sie entstehen keine mehrkosten	248
fă o donație	938
""", 'g': """
galeriyi aç	1109
gem til læseliste	128
giriş	1097
giriş yap	1097
giriş yapin	1097
giv os feedback på artiklen	134
già abbonato	660
già registrato	660
gli articoli più letti	709
glömt lösenord	1032
godkänn	1041
godkänn alla	1041
gorące tematy	893
gracias por tu opinión	428
guardar artículo	401
guardar para después	448
guardar para leer después	448
gå ikke glip af	136
gå ikke glip af noget	125
gå ikke glipp av noe	826
gå til indhold	139
gérer les cookies	526
gérer les préférences	546
gérer mes alertes	556
gérer mes choix	526
gérer vos préférences de cookies	546
góp ý	1149
gündem	1107
günün haberleri	1107
günün özeti	1107
gợi ý	1150
gửi	1149
gửi bình luận	1149
gửi email	1145
gửi ý kiến	1149
""", 'h': """
hai già un account	660
has iniciado sesión	426
havi támogatás	615
hayir teşekkürler	1095
hayir, teşekkürler	1095
haz una pregunta sobre este artículo	428
he leído y acepto la política de privacidad	441
hela artikeln fortsätter nedan	1040
hepsini gör	1109
hesap oluştur	1097
hibát talált	624
hier reinhören	224
hinweis schließen	172
hirdetés	622	622
hjälp oss att rätta fel	1043
hlavní zprávy	109
ho già donato	655
hoje não	905
hoppa till innehåll	1048
hoppa över inlägg från facebook	1048
hoppa över inlägg från instagram	1048
hoppa över inlägg från x	1048
hozzászólok	624
hozzászólás	624
hozzászólások	624
hylkää	496
hylkää kaikki	496
hyväksy	496
hyväksy evästeet	496
hyväksy kaikki	496
här kan du kommentera artikeln	1043
håll dig uppdaterad	1034
hírfolyam	625
hören sie diesen artikel	224
hør saken	829
""", 'i': """
i più commentati	675
i più letti	675
i più letti della settimana	709
i più visti	675
ich unterstütze schon	172
identifícate	445
ienākt	777
iesakām	779
ihre meinung zählt	193
ikke gå glipp av	837
ikke nå	821
il tuo browser non può riprodurre il video	688
il tuo commento sarà pubblicato dopo l'approvazione	697
iletişim	1106
ilgili içerikler	1107
ilginizi çekebilecek haberler	1107
ilginizi çekebilir	1107
ilmoita virheestä	498
imprimir artículo	448
in bài	1145
in bài viết	1145
indlæg fra facebook	139
indlæg fra instagram	139
indlæs flere	139
ingresá	445
inicia sesión	394
inicia sessió	84
iniciar sesión	394
iniciar sesión con apple	445
iniciar sesión con facebook	445
iniciar sesión con google	445
iniciar sessão	909
inicie sesión	394
inne artykuły	893
innhold fra annonsør	843
inscription à la newsletter	517
inscrivez-vous à notre newsletter	517
inställningar	1041
introduce un email válido	441
intră în cont	939
invítanos a un café	390
início	927
ir para o conteúdo	927
ispiši	993
içeriğe geç	1109
""", 'j': """
j'ai déjà donné	509
j'ai déjà un compte	514
ja n'ets subscriptor? inicia sessió	84
jaa twitterissä	493
jaa x:ssä	493
jag förstår	1041
jag stödjer redan	1029
jaunākie	779
je commande ce numéro	550
je gère mes cookies	526
je soutiens déjà	509
jede spende zählt	238
jeder beitrag zählt	238
jeder euro zählt	238
jednorázově	98
jeg forstår	833
jeg støtter allerede	120	821
jetzt angebot wählen	242
jetzt anhören	185
jetzt reinhören	224
jetzt unterstützen	173
již mám předplatné	99
jobs in ihrer nähe	222
juttu jatkuu kuvan jälkeen	495
juttu jatkuu mainoksen jälkeen	495
już wspieram	876
já doei	905
já sou apoiador	905
já sou assinante	909
já tem conta	909
já tem uma conta	909
já é assinante? faça login	909
jätä kommentti	498
""", 'k': """
kapcsolódó	625
kapcsolódó cikk	625
kapcsolódó cikkek	625
kapcsolódó tartalom	625
kapcsolódó témák	625
kategóriák	625
kaupallinen yhteistyö	495
keresés	627
kezdőlap	627
không phải bây giờ	1140
không, cảm ơn	1140
ki-übersicht	218
kijelentkezés	617
kipróbálom	617
kirjaudu sisään	488
kjøp abonnement	824
kjøp tilgang	824
klíčová slova	109
komentáre	1007
komentář	108
komentáře	108
komentāri	777
komentēt	777
komerčné oznámenie	1004
komerční sdělení	105
kommentarerna förhandsmodereras	1043
kommentér	134
kopiera länk	1037
kopiera länken	1037
kopijuoti nuorodą	767
kopiér link	128
kopiér linket	128
kopírovat odkaz	103
kopírovať odkaz	1007
kopēt saiti	777
kullanim koşullari	1104
kup dostęp	879
käyttöehdot	496
később	614
köp	1032
köszönöm, nem	614
következő	627
következő cikk	625
køb abonnement	123
køb adgang	123
kúpiť predplatné	1001
küldés	620
küldés e-mailben	620
künye	1104
""", 'l': """
la discussione è chiusa	673
la nota continúa después del anuncio	404
la rédaction vous conseille	530
la sélection de la rédaction	530
las más leídas	410
las más leídas de hoy	449
las noticias más leídas	449
lasi arī	779
lasiet arī	779
lasă un comentariu	946
lasītākie	779
lataa lisää	501
le choix de la rédaction	530
le journal numérique	514
le lien a été copié	566
le lien a été copié dans le presse-papiers	566
le notizie più lette	709
le più lette	675
lea también	410
lee sin límites	445
lee también	410
leer artículo completo	413
leer más	413
leer también	410
legfrissebb hírek	625
leggi di più	678
leggi più tardi	708
legnépszerűbb	625
leia também	924
les choix de la rédaction	530
les lecteurs ont aussi consulté	567
les også	837
les plus commentés	530
les plus partagés	530
les prix indiqués sont susceptibles d'évoluer	550
les våre debattregler	835
lien copié	521
lien copié dans le presse-papiers	566
liity jäseneksi	487
lineでシェア	728
lineで送る	728
link kopiëren	798
link másolása	620
lire la suite pour #€	514
lire la vidéo	533
lire à haute voix	521
lire également	530
lisää aiheesta	499
liên hệ	1149
liên quan	1150
llegeix també	87
lo + leído	410
lo más comentado	410
lo más compartido	410
lo más leído	410
lo más popular	410
lo más visto	410
lo más visto hoy	449
lo último	410
los lectores también leyeron	449
lubię to	885
lue lisää	499
lue lisää aiheesta	499
lue myös	499
lui écrire	544
lähetä sähköpostilla	493
lämna en kommentar	1043
länk kopierad	1037
länken kopierad	1037
länken är kopierad	1037
läs hela artikeln	1048
läs hela texten	1048
läs hela texten här	1048
läs kommentarer	1043
läs mer	1045	1048
läs mer om	1045
läs också	1045
läs senare	1037
läs vidare	1032	1045
läs våra kommentarsregler	1043
läs även	1045
lästid	1048
lästid # min	1048
lås op	123
lås opp artikkelen	824
lås opp saken	824
lås upp artikeln	1032
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
lên đầu trang	1152
lưu	1145
lưu bài	1145
lưu bài viết	1145
""", 'm': """
magari più tardi	655
mai târziu	937
mainos päättyy	495
mais notícias	924
manşetler	1107
masquer la publicité	550
masz już konto	879
masz już konto? zaloguj się	879
materialet är skyddat enligt lagen om upphovsrätt	1074
materiał partnera	888
materiał promocyjny	888
materiał sponsorowany	888
matérias relacionadas	924
media społecznościowe	886
megnézem	627
megosztás	620
megosztás a facebookon	620
megosztás facebookon	620
megosztás twitteren	620
mehr für dich	247
mehr für sie	247
meld deg på	826
meld deg på nyhetsbrevet	826
mentions légales	526
mentés	620
menú	413
menü	198	627	1109
menü schließen	198
menü öffnen	198
mer från	1045
mer läsning	1045
merci d'avoir voté	554
messaggio pubblicitario con finalità promozionale	692
mest läst	1045
mest lästa	1045
mest læst	136
mest læste	136
minn meg på det senere	821
modalità di pagamento	659
modifier mes préférences	546
modtag en notifikation, når vi skriver om emnet	139
mogą cię zainteresować	893
mohlo by se vám líbit	109
mohlo by vás také zajímat	109
mohlo by vás zajímat	109
mohlo by vás zaujímať	1005
monatlich kündbar	242
mostra di più	678
mostrar más	413
mot de passe oublié	514
mots clés	530
mots-clés	530
może cię zainteresować	893
może później	876
možda će vas zanimati	991
možná později	97
muistuta myöhemmin	486
mutass többet	627
muut lukivat myös	499
myöhemmin	486
más	413
más artículos	410
más artículos del autor	422
más en	410
más historias	410
más información	410
más leídas	410
más leído	410
más leídos	410
más noticias	410
más opciones	406
más sobre este tema	410
más tarde	389
más vistas	410
más vistos	410
másolás	620
máte již účet	99
máte předplatné? přihlaste se	99
månadsgåva	1030
månedlig gave	822
månedligt bidrag	121
måske senere	120
måske vil du også kunne lide	136
més informació	87
més llegides	87
método de pago	393
métodos de pagamento	908
métodos de pago	393
můj účet	99
mới nhất	1150
mở rộng	1152
""", 'n': """
nahlásit chybu	108
najchętniej czytane	893
najczęściej czytane	893
najczęściej czytane artykuły	893
najnovšie	1005
najnowsze artykuły	893
najnowsze wiadomości	893
najčitanije	991
najčítanejšie	1005
napsat komentář	108
naročite se	1014
naročnina	1014
nastavení	106
nastavení cookies	106
następna strona	896
następny	896
następny artykuł	893
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
nem, köszönöm	614
nenhum comentário	922
neueste beiträge	195
nhắc tôi sau	1140
nie dziękuję	876
nie dziś	876
nie pamiętasz hasła	879
nie, dziękuję	876
noteで書く	728
notre sélection	530
notre sélection d'articles	567
notícias relacionadas	924
notícias relacionadas que podem lhe interessar	19
notícies relacionades	87
nu mulțumesc	937
nu, mulțumesc	937
nyhetsdøgnet	837
nyomtatás	620
não perca	924
não, obrigada	905
não, obrigado	905
nächste seite	198
nächster artikel	195
näköislehti	488
nästa	1048
nästa artikel	1045
näytä kaikki	501
näytä kommentit	498
näytä lisää	501
näytä sisältö	496
næste	139
næste artikel	136
népszerű	625
nøgleord	136
nổi bật	1150
nội dung tài trợ	1147
""", 'o': """
ochrana osobních údajů	106
odebírat	101
odebírat newsletter	101
odemknout článek	99
odhlásit se	99
odhlásiť sa	1001
odkaz zkopírován	103
odmítnout	106
odmítnout vše	106
odporúčame	1005
odpovědět	108
odrzuć	889
odrzuć wszystkie	889
odtwórz	896
offre spéciale	514
offrez-nous un café	510
offrici un caffè	656
oglasno sporočilo	1018
ogłoszenie	888
okuma süresi # dk	1109
olvasta már	625
olvastad már	625
olvidaste tu contraseña	394
oplæst af en robot	128
oplæst af kunstig intelligens	139
opsig når som helst	123
ostatnie artykuły	893
ota yhteyttä	498
otros artículos	410
outras notícias	19	924
ouça este conteúdo	915
""", 'p': """
page précédente	533
pagina următoare	949
pague um café	906
paiement sécurisé	513
paramètres des cookies	526
paramétrer	526
paramétrer les cookies	526
partajează	942
partenerii noștri	947
participez à la conversation	554
passer la publicité	524
paylaş	1101
paylaşin	1101
per saperne di più	709
peut-être plus tard	509
pieslēgties	777
pievienot komentāru	777
più lette	675
più letti	675
più tardi	655
placená inzerce	105
platená inzercia	1004
plaćeni sadržaj	990
plein écran	533
plus d'actualités	530
poate mai târziu	937
podaruj artykuł	879
podcast anhören	224
podmínky použití	106
podmínky užití	106
podobne artykuły	893
podobné články	109
podporiť	1000
podporte nezávislú žurnalistiku	1000
podporte nás	1000
podpořit	98
podpořte naši práci	98
podpořte nás	98
podrži	986
podržite nas	986
podržite nezavisno novinarstvo	986
podziel się	885
podziel się na facebooku	885
pogledajte još	19
pokaż komentarze	891
pokaż mniej	896
pokaż treść	889
pokaż więcej	896
pokaż wszystkie	896
pokračovat bez podpory	97
polecane artykuły	893
politique de confidentialité	526
polityka prywatności	889
política de cookies	406	920
política de privacidad	406
política de privacidade	920
poprzedni artykuł	893
populární	109
populära artiklar	1045
populärt	1045
populære artikler	136
populære saker	837
populært	136	837
popüler	1107
popüler haberler	1107
popüler konular	1107
por qué estás viendo esto	394
postanite naročnik	1014
postanite član	986	1014
postaw kawę	877
postaw nam kawę	877
posłuchaj	885
pour continuer à lire	563
pourquoi voyez-vous cette publicité	550
povezani sadržaj	991
povezani članci	991
powiązane	893
powiązane artykuły	893
powiązane tematy	893
powiększ	896
powiększ zdjęcie	896
powrót do góry	896
později	97
pozostała część artykułu pod materiałem wideo	888
pošalji komentar	993
preberite še	1019
predplatiť	1000
predplaťte si	1000
prenumerera på vårt nyhetsbrev	1034
preporučujemo	991
prečítajte si aj	1005
pridať komentár	1007
prihlásiť	1001
prihlásiť sa	1001
printează	942
priporočamo	1019
prispieť	1000
privatsphäre-einstellungen	191
promóció	622
pročitajte i	991
pročitajte još	991
prywatność	889
przeczytaj również	893
przeczytaj także	893
przeczytaj też	893
przejdź bez wsparcia	876
przejdź do serwisu	889
przejdź do treści	896
przypomnij mi później	876
právě se děje	109
präsentiert von	188
précédent	533
préférences cookies	526
prélèvement	513
prémium	617
próxima	927
próxima página	927
próximo artigo	924
prøv # dager gratis	824
prøv gratis	123	824
prøv nu	123
prøv nå	824
pubblicità	669	669
publi-rédactionnel	524
publicité	524	524
publicité - la suite ci-dessous	524
publicités	524
pular para o conteúdo	927
página siguiente	413
pääuutiset	499
påmind mig senere	120
påminn mig senare	1029
później	876
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
qu'avez-vous pensé de cet article	548
quellen und weiterführende links	195
queremos conocer tu opinión	435
questo riassunto ti è stato utile	690
quieres añadir otro usuario a tu suscripción	394
quizás más tarde	389
quizás te interese	410
quyên góp	1141
quyên góp ngay	1141
qué te ha parecido esta noticia	435
quên mật khẩu	1142
quảng cáo	1147	1147
""", 'r': """
rao vặt	1147
rapportér fejl	134
rašyti komentarą	767
recevez nos alertes en temps réel	556
recevez une alerte à chaque article de l'auteur	556
reclamă	944
recomandări	947
recomandările redacției	947
recomendado para você	924
recommandé	530
recommandé pour vous	530
recommandés	530
recordar más tarde	389
recuérdamelo más tarde	389
redirecționează #%	938
regalar artículo	394
registrovať sa	1001
registrácia	1001
regisztráció	617
regisztrálok	617
regístrate	394
rekisteröidy	488
reklami geç	1103
reklám	622
reklāma	777
relaterade ämnen	1045
restez informé	517
restez informés	517
resumen automático	428
reģistrēties	777
ricordamelo più tardi	655
rozwiń	896
rätta	1043
rätta oss	1043
rättelse	1043
réactions	528
réagir	521	528
réagir à cet article	528
réagissez	528
réagissez à cet article	528
répondre	528
réseaux sociaux	522
réservé aux inscrits	514
résiliable à tout moment	563
résultats du sondage	554
résumé de l'article	548
résumé de l'article en # points	548
résumé en # secondes	548
rösta här	1048
rösta i omröstningen	1048
răspunde	946
""", 's': """
s'abonner à partir de #€	514
s'inscrire à la newsletter	517
s-ar putea să-ți placă	947
saber más	413
saistītie raksti	779
saken er låst	824
saltar anúncio	918
salvează	942
sans engagement, résiliable à tout moment	563
sao chép liên kết	1145
sari la conținut	949
sačuvaj	993
schlagwörter	195
schließen	198
schrift vergrößern	185
schriftgröße	185
scopri di più	660
sdílejte	103
sdílet	103
sdílet na facebooku	103
sdílet na twitteru	103
sdílet na x	103
se alla erbjudanden för prenumeranter	1032
se bilderna här	1048
se connecter et réagir	528
se déconnecter	514
se grafiken här	1048
se ha producido un error al cargar el vídeo	426
se klippet här	1048
se klippet øverst i saken	840
se videon här	1048
sedan # kr/mån tills du säger upp	1032
seguí leyendo	449
sei già abbonato	660
sei già iscritto alla newsletter	702
selección de la redacción	410
semnalează o eroare	946
send artiklen på mail	128
send på e-post	829
seuls les abonnés peuvent commenter	554
seuraa meitä	494
seções	924
si opp når du vil	824
si è verificato un errore durante il caricamento del video	688
signaler ce contenu comme inapproprié	554
signaler un problème	528
siguiente artículo	410
siirry sisältöön	501
sin ti no sería posible	444
sizin için öneriler	1107
skriv din kommentar här	1043
snsをフォロー	729
sofortüberweisung	176
sonderveröffentlichung	248
sono già sostenitore	655
sorodni članki	1019
souhlasím	106
soutenez-nous dès maintenant	510
související	109
související témata	109
související články	109
soyez le premier à commenter	528
soyez le premier à réagir	528
spela videon här	1048
spis treści	896
sponsorisé	524
sponsorlu içerik	1103
sponsoroitu sisältö	495
sponsrat innehåll	1040
sponzorované	1004
sponzorovaný obsah	105
sponzorováno	105
sprawdź ofertę	879
sprijină-ne	938
später	172
später erinnern	172
spør vår ki om saken	835
staňte sa členom	1000
staňte se členem	98
stichwörter	195
stil spørgsmål til artiklen	134
strona główna	893
stäng	1029	1048
stöd oss	1030
støt os	121
støtt oss	822
sugerir una corrección	435
sugestões	924
suivre ce thème	556
sur le même sujet	530
sur le même thème	530
suscripción	394
suscríbase	394
suscríbete	394
suscríbete a nuestro boletín	397
suscríbete ahora	394
susiję straipsniai	769
susține	938
susține-ne	938
susțineți-ne	938
szponzorált tartalom	622
szólj hozzá	624
szóljon hozzá	624
sähköposti	490
sähköpostiosoite	490
så # kr/mnd til du sier opp	824
så kommenterar du	1043
sé el primero en comentar	408
sé parte	390
sélections	521
síganos	402
síguenos	402
sök	1048
søg	139
søk	840
súmate	390
súvisiace	1005
súvisiace články	1005
słowa kluczowe	893
""", 't': """
tack för din anmälan	1034
takaisin ylös	501
takk for påmeldingen	826
talán később	614
tamaño de letra	401
también te puede gustar	410
también te puede interesar	410
també et pot interessar	87
tarjeta de crédito	393
tarjeta de débito	393
te ha resultado útil este artículo	428
te ha resultado útil este resumen	428
te ha sido útil este resumen	428
temas del día	410
termos e condições	920
teste grátis	909
texten fortsätter nedan	1040
texten fortsätter under bilden	1040
teď ne	97
thu gọn	1152
thèmes	530
thématiques	530
thích	1145
thông tin doanh nghiệp	1147
thẻ	1150
tienes que iniciar sesión para guardar artículos	448
tilbakemelding på saken	835
tin cùng chuyên mục	1150
tin khác	1150
tin liên quan	1150
tin mới	1150
tin mới nhất	1150
tin nổi bật	1150
tin trước	1150
tin tài trợ	1150
tin tức liên quan	1150
tin đọc nhiều	1150
tipărește	942
tiêu điểm	1150
tiếp theo	1152
tlačiť	1007
to może cię zainteresować	893
todos os comentários	922
toute l'actualité	530
tovább	627
tovább a rovatra	625
tovább olvasom	627
további cikkek	625
további hírek	625
továbbiak betöltése	627
trang chủ	1152
transferência bancária	908
treść sponsorowana	888
trước	1152
trả lời	1149
trở lại	1152
tu navegador no puede reproducir este vídeo	426
tue meitä	487
twitter'da paylaş	1101
twój e-mail	881
tài khoản của tôi	1142
tài trợ	1147
támogass minket	615
támogasson minket	615
támogatom	615
támogatott tartalom	622
támogatás	615
témata	109
témák	625
términos de uso	406
términos y condiciones	406
tìm kiếm	1152
tópicos	924
tópicos relacionados	924
több	627
tüm haberler	1107
tüm yorumlar	1106
tümünü gör	1109
tümünü kabul et	1104
tümünü reddet	1104
tạo tài khoản	1142
tải thêm	1152
từ khóa	1150
""", 'u': """
udostępnij	885
udostępnij na facebooku	885
udostępnij na twitterze	885
udostępnij na x	885
uložit	103
uložit na později	103
uložiť	1007
ultima oră	947
ultimele știri	947
un abonné vous offre cet article	566
un e-mail de confirmation vous a été envoyé	559
un suscriptor te ha regalado este artículo	448
une erreur s'est glissée dans l'article	528
unterstütze uns	173
unterstützen	173
unterstützen sie uns	173
unterstützen sie uns per paypal	238
uppläst av en dator	1037
uppläst med ai-röst	1037
url 복사	753
urlをコピー	728
url복사	753
următorul	949
ustawienia plików cookie	889
uzyskaj dostęp	879
už máte predplatné? prihláste sa	1001
už máte účet	1001
už máte účet? prihláste sa	1001
už podporuji	97
""", 'v': """
vad tycker du? rösta här	1048
vairāk par tēmu	779
van már fiókja	617
var artikeln till hjälp	1043
var resuméet nyttigt	134
var sammanfattningen till hjälp	1043
veja também	924
ver biografía	422
ver comentários	922
ver esta publicación en instagram	426
ver galería	413
ver más	413
ver más artículos del autor	422
ver más noticias	449
ver también	410
ver também	924
ver todas las opciones de suscripción	445
ver vídeo	413
verlagssonderveröffentlichung	248
vertrag kündigen	191
verträge hier kündigen	191
verwandte beiträge	195
ves algún error? comunícalo	435
vezi și	947
već imate nalog	987
već imate račun	987
već ste pretplatnik	987
več o temi	1019
viac k téme	1005
videó	625
videók	625
vidéo	533
vielen dank für ihr feedback	228
vielen dank für ihre anmeldung	181
vielleicht später	172
vilkår	132	833
vipps et beløp	822
vis færre	139	840
visa bilden i helskärm	1048
visa färre	1048
visa inlägg från facebook	1048
visa inlägg från instagram	1048
visa innehåll	1041
vissza a tetejére	627
visszajelzés	624
više o temi	991
viết bình luận	1149
você pode gostar	924
você pode se interessar	924
você também pode gostar	924
voir les résultats du sondage	554
vos réactions	528
votre avis nous intéresse	554
vous aimerez peut-être	530
vous avez déjà un compte	514
vous avez déjà un compte ? connectez-vous	514
vous avez déjà un compte ? identifiez-vous	514
vous possédez déjà un compte	514
vous pourriez être intéressé	530
vstúpiť do diskusie	1007
vytvořit účet	99
vyzkoušet	99
válasz	624
více	109
více o tématu	109
vídeos	410	924
výběr redakce	109
về đầu trang	1152
""", 'w': """
warto przeczytać	893
weitere beiträge	195
werbung überspringen	188
whatsapp'ta paylaş	1101
wie gefällt ihnen dieser artikel	228
więcej	893
więcej artykułów	893
więcej informacji	893
więcej na ten temat	893
więcej o	893
więcej z	893
wpłać	877
wpłać teraz	877
wypróbuj	879
wyślij e-mailem	885
wyślij znajomemu	885
""", 'x': """
x'te paylaş	1101
xem bình luận	1149
xem nhiều	1150
xem nhiều nhất	1150
xem thêm	1150	1152
xem thêm bình luận	1149
xem tiếp	1152
xem toàn bộ	1152
xem tất cả	1152
xでシェア	728
xでポスト	728
""", 'y': """
ya estás suscrito	445
ya tenés suscripción	445
yorum gönder	1106
yorumlari gör	1106
""", 'z': """
z titulní strany	109
zabudnuté heslo	1001
zahlungsart wählen	176
zaloguj się	879
zapisz na później	885
zapisz się	881
zapisz się na newsletter	881
zapomenuté heslo	99
zarejestruj się	879
zarządzaj zgodami	889
zaten üye misiniz	1097
zavřít	97
załaduj więcej	896
załóż konto	879
zdieľať	1007
zdieľať na facebooku	1007
zgadzam się	889
zgłoś	891
zgłoś błąd	891
zkopírovat odkaz	103
znajdź nas na facebooku	886
zobacz galerię	896
zobacz również	893
zobacz także	893
zobacz też	893
zobacz więcej	893
zobrazit více	111
zobrazit vše	111
zostań patronem	877
zpět nahoru	111
zur merkliste hinzufügen	185
zur übersicht	198
zurück	193
zurück nach oben	198
zvětšit	111
zwiń	896
""", '©': """
©ntb	866	866
""", 'à': """
à découvrir	530
à la une	530
à lire	530
à lire aussi	530
à lire dans ce dossier	530
à lire dans la même rubrique	530
à lire ensuite	530
à lire également	530
à ne pas manquer	530
à voir	530
à voir aussi	530
""", 'ä': """
ähnliche artikel	195
ähnliche beiträge	195
ähnliche themen	195
älä missaa mitään	490
ämnen	1045
ämnen i artikeln	1045
är du redan prenumerant	1032
""", 'ç': """
çerez ayarlari	1104
çerez politikasi	1104
çerezler	1104
çikiş yap	1097
çok okunanlar	1107
""", 'è': """
è gratis e ci vuole solo un minuto	702
""", 'é': """
écouter	521
écouter (# min	521
écouter le podcast	533
édition du jour	530
""", 'î': """
înapoi sus	949
încarcă mai multe	949
închide	937
înregistrare	939
înregistrează-te	939
""", 'ö': """
öffnen	198
önceki	1109
önceki haber	1107
öne çikan haberler	1107
öne çikanlar	1107
önerilen haberler	1107
önerilenler	1107
összes	627
""", 'ú': """
új hozzászólás	624
última hora	410
últimas	924
últimas entradas	410
últimas noticias	410
últimas notícias	924	924
últimes notícies	87
últimos artículos	410
únete	390
únete a la conversación	408
""", 'ü': """
überweisung	176
ücretsiz dene	1097
üye girişi	1097
üye ol	1096	1097
""", 'ý': """
ý kiến	1149
ý kiến bạn đọc	1149
ý kiến của bạn	1149
""", 'č': """
članek se nadaljuje pod oglasom	1018
článek pokračuje pod reklamou	105
čtěte dále	109
čtěte i	109
čtěte také	109
číst dál	111
číst dál s předplatným	99
číst více	111
čítajte aj	1005
""", 'ď': """
ďalšie články	19	1005
""", 'đ': """
đáng chú ý	1150
đã có tài khoản	1142
đã sao chép	1145
đóng	1140
đóng góp	1141
đăng ký	1142
đăng ký ngay	1142
đăng nhập	1142
đăng nhập / đăng ký	1142
đăng xuất	1142
được tài trợ	1147
đặt báo	1142
đề xuất	1150
để sau	1140
đọc nhiều	1150
đọc nhiều nhất	1150
đọc thêm	1150	1152
đọc tiếp	1152
đừng bỏ lỡ	1150
""", 'ś': """
śledź nas	886
""", 'ş': """
şifremi unuttum	1097
şimdi değil	1095
şurada paylaş	1101
""", 'š': """
štampaj	993
štítky	109
""", 'ž': """
že imate račun	1015
že naročnik	1015
""", 'ș': """
știri recomandate	947
știri similare	947
știrile zilei	947
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	258
""", 'ί': """
ίσως αργότερα	256
ίσως σας ενδιαφέρει	266
""", 'α': """
ακούστε	261
αναζήτηση	268
αντιγραφή συνδέσμου	261
απάντηση	265
αποθήκευση	261
αποστολή με email	261
αποσύνδεση	258
αργότερα	256
αρχική	268
αφήστε σχόλιο	265
""", 'β': """
βίντεο	266
""", 'γ': """
γίνε συνδρομητής	258
γίνετε μέλος	257
γίνετε συνδρομητής	258
γράψτε σχόλιο	265
""", 'δ': """
δείτε περισσότερα	268
δείτε τα σχόλια	265
δείτε όλα	268
δημιουργία λογαριασμού	258
δημοφιλέστερα	266
δημοφιλή	266
διαβάστε ακόμα	266
διαβάστε ακόμη	266
διαβάστε επίσης	266
διαβάστε περισσότερα	266	268
διαφήμιση	263
διαφημίσεις	263
διαφημιση	263
δωρήστε	257
δωρεά	257
""", 'ε': """
είσοδος	258
εγγραφή	258
ειδήσεις σήμερα	266
εκτύπωση	261
επικοινωνία	265
επιστροφή στην κορυφή	268
επόμενο	268
επόμενο άρθρο	266
ετικέτες	266
""", 'θ': """
θέματα	266
""", 'κ': """
κάντε δωρεά	257
κάντε μια δωρεά	257
κατηγορίες	266
κλείσιμο	256
κοινοποίησε	261
κοινοποίηση	261
κοινοποίηση στο facebook	261
κοινοποίηση στο twitter	261
""", 'μ': """
μενού	268
μην χάσετε	266
μοιραστείτε	261
μοιραστείτε το	261
μοιραστείτε το άρθρο	261
μπορεί να σας αρέσει	266
μόνο για συνδρομητές	258
""", 'ξ': """
ξεχάσατε τον κωδικό	258
""", 'ο': """
ο λογαριασμός μου	258
""", 'π': """
περισσότερα	266	268
περισσότερες ειδήσεις	266
προηγούμενο	268
προηγούμενο άρθρο	266
προσθήκη σχολίου	265
προτεινόμενα	266
""", 'ρ': """
ροή ειδήσεων	266
""", 'σ': """
στηρίξτε μας	257
συνέχεια ανάγνωσης	268
συνδεθείτε	258
συνδρομή	258
συνδρομητές	258
σχετικά	266
σχετικά άρθρα	266
σχετικά θέματα	266
σχετικές ειδήσεις	266
σχόλια	265
σχόλιο	265
σύνδεση	258
""", 'τ': """
τα πιο δημοφιλή	266
τελευταία άρθρα	266
τελευταία νέα	266
τελευταίες ειδήσεις	266
""", 'υ': """
υπενθύμιση αργότερα	256
υποβολή σχολίου	265
υποστηρίξτε μας	257
""", 'φ': """
φόρτωση περισσότερων	268
""", 'χ': """
χορηγούμενο	263
χορηγούμενο περιεχόμενο	263
""", 'ό': """
όχι ευχαριστώ	256
όχι τώρα	256
όχι, ευχαριστώ	256
""", 'а': """
абонамент	58
абонирайте се	58
авторизация	961
авторизоваться	961
актуальне	1131
архив	975
""", 'б': """
банковская карта	960
банковский перевод	960
безопасный платеж	960
больше	975
больше новостей	975
будьте в курсе	963
більше за темою	1131
більше на цю тему	1131
більше новин	1131
більше по темі	1131
""", 'в': """
в избранное	966
в тренде	975
важливо	1131
вам будет интересно	975
вам може сподобатися	1131
вам может быть интересно	975
вас може зацікавити	1131
вас может заинтересовать	975
введите email	963
версия для печати	966
вече имате акаунт	59
вече сте абонат	59
вже зареєстровані	1120
вже є акаунт	1120
вибір редакції	1131
видео	975
вижте още	63
вийти	1120
вконтакте	967	967
влезте	59
во весь экран	978
войти	961
войти в аккаунт	961
воспроизвести	978
время на чтение	978
время чтения # мин	978
все	978
все комментарии	973
всі новини	1133
вход	59	961
вхід	1120
выберите сумму	960
выбор редакции	975
выйти	961
відео	1131
відповісти	1129
відхилити	1127
""", 'г': """
главная	978
главное	975
главное за день	975
главные новости	975
головна	1133
головне	1131
головне за день	1131
головні новини	1131
""", 'д': """
далее	978
далі	1133
дарете	58
дари	58
детальніше	1133
дзен	967
дивіться також	1131
для подписчиков	961
добавить комментарий	973
додати коментар	1129
докладніше	1133
другая сумма	960
други новини	19
другие материалы	19	975
другие новости	19	975
другие статьи	975
друк	1124
""", 'е': """
единоразово	958
ежемесячно	958
еще новости	975
еще по теме	975
ещё	975
ещё по теме	975
""", 'з': """
за темою	1131
забравена парола	59
забули пароль	1120
забыли пароль	961
завантажити ще	1133
загрузить еще	978
загрузить ещё	978
задонатити	1118
задонатить	958
закрити	1117
закрыть	957
залишити коментар	1129
запази	65
зарегистрироваться	961
зареєструватися	1120
зберегти	1124
збільшити	1133
зміст	1133
зробити внесок	1118
зрозуміло	1127
""", 'и': """
интересное	975
""", 'к': """
к началу	978
категории	975
категорії	1131
коментар	1129
коментари	65
коментарі	1129
коментирай	65
коментувати	1129
комментарии	973
комментарии отсутствуют	973
комментарий	973
комментировать	973
контакти	1129
контакты	973
конфиденциальность	971
копирай линк	65
копировать ссылку	966
копіювати посилання	1124
купить подписку	961
""", 'л': """
лента новостей	975
личный кабинет	961
""", 'м': """
материалы партнеров	970
материалы по теме	975
матеріали за темою	1131
матеріали по темі	1131
меню	978	1133
метки	975
може да ви хареса	63
может быть, позже	957
может позже	957
можливо, пізніше	1117
мой профиль	961
моят профил	59
мы в социальных сетях	968
мы в соцсетях	968
мы вконтакте	968
мій профіль	1120
мітки	1131
""", 'н': """
на главную	978
на правах реклами	1126
на правах рекламы	970
наверх	978	1133
нагадати пізніше	1117
надіслати	1124
назад	978	1133
най-четени	63
най-четено	63
найпопулярніше	1131
найти	978
найчитаніше	1131
налаштування	1127
написати коментар	1129
написать комментарий	973
напиши коментар	65
напомнить позже	957
направете дарение	58
настройки	971
настройки cookie	971
наступна	1133
наступна стаття	1131
не зараз	1117
не пропустите	975
не пропустіть	1131
не сегодня	957
не сейчас	957
не сьогодні	1117
нет комментариев	973
нет, спасибо	957
новини	1131
новини партнерів	1126
новости	975
новости партнеров	970
новости партнёров	970
новости по теме	975
ні, дякую	1117
""", 'о': """
обговорити	1129
обратная связь	973
обсудить	973
обсуждение	973
одноклассники	967
одноразово	1118
оставить комментарий	973
останні новини	1131
ответить	973
отказаться	971
отклонить	971
отправить по почте	966
оформити підписку	1120
още от	63
още по темата	63
""", 'п': """
партнерский материал	970
партнерський матеріал	1126
партнерський проєкт	1126
партнёрский материал	970
передплата	1120
передплатити	1120
перейти к содержанию	978
печать	966
платено съдържание	62
по теме	975
повідомити про помилку	1129
погоджуюсь	1127
погоджуюся	1127
подарить статью	961
поддержать	958
поддержать нас	958
поддержать проект	958
поддержать редакцию	958
поделитесь	966
поделиться	966	966
поделиться в telegram	966
поделиться в twitter	966
поделиться в одноклассниках	966
поделиться вконтакте	966
подкасти	1131
подкасты	975
подкрепете ни	58
подписаться	961
подписаться на новости	963
подписаться на рассылку	963
подписка	961
подписывайтесь	968
подпишитесь на рассылку	963
подробнее	978
подробнее по теме	975
поділитись	1124
поділитися	1124
поділитися в telegram	1124
поділіться	1124
пожертвовать	958
пожертвувати	1118
позже	957
поиск	978
показати більше	1133
показати коментарі	1129
показати ще	1133
показать больше	978
показать еще	978
показать ещё	978
показать комментарии	973
пользовательское соглашение	971
політика конфіденційності	1127
помочь	958
помочь нам	958
помочь проекту	958
понятно	971
попередня	1133
попередня стаття	1131
попробовать бесплатно	961
популярне	1131
популярное	975
популярные	975
популярные новости	975
популярные статьи	975
популярні новини	1131
посилання скопійовано	1124
последнее	975
последни новини	63
последние новости	975
похожие материалы	975
похожие статьи	975
поширити	1124
поширити у facebook	1124
пошук	1133
правила использования	971
предыдущая	978
предыдущая статья	975
премиум	961
преміум	1120
препоръчани	63
прийняти	1127
прийняти всі	1127
принтирай	65
принять	971
принять все	971
принять всё	971
прислать новость	973
приєднатися	1118
продолжить без поддержки	957
промо	970	1126
прослушать	966
підписатись	1120
підписатися	1120
підписка	1120
підтримати	1118
підтримати нас	1118
підтримати редакцію	1118
пізніше	1117
""", 'р': """
развернуть	978
разово	958
распечатать	966
рассказать друзьям	966
рассылка	963
рассылки	963
регистрация	59	961
редакция рекомендует	975
реклама	62	970	970	1126	1126
рекламно съдържание	62
рекомендуем	975
рекомендуемое	975
рекомендуємо	1131
реєстрація	1120
роздрукувати	1124
рубрики	975	1131
""", 'с': """
самое важное	975
самое популярное	975
самое читаемое	975
свежее	975
свежие новости	975
свернуть	978
свързани новини	63
свързани статии	63
связаться с нами	973
сделать пожертвование	958
сейчас читают	975
скопировать ссылку	966
скопіювати посилання	1124
следующая	978
следующая статья	975
слухати	1124
слушать	966
см. также	975
смотреть все	978
смотри также	975
смотрите также	975
согласен	971
согласиться	971
содержание	978
создать аккаунт	961
сообщить об ошибке	973
сохранить	966
социальные сети	968
спецпроект	970
спецпроєкт	1126
сподели	65
сподели във facebook	65
споделяне	65
спонсорирано	62
способ оплаты	960
способы оплаты	960
ссылка скопирована	966
станете член	58
стати частиною спільноти	1118
стать патроном	958
стать спонсором	958
створити акаунт	1120
стрічка новин	1131
схожі матеріали	1131
схожі статті	1131
сюжет	975
сюжеты	975
""", 'т': """
твитнуть	966
твиттер	967
твітнути	1124
теги	975	1131
телеграм	967
тема дня	975
теми	1131
темы	975
""", 'у': """
увеличить	978
увійти	1120
уже есть аккаунт	961
уже зарегистрированы	961
уже зареєструвалися	1120
умови використання	1127
усі новини	1133
""", 'ф': """
фейсбук	967
фото	975
фоторепортаж	975
""", 'х': """
хорошо	971
""", 'ч': """
час читання # хв	1133
читайте еще	975
читайте ещё	975
читайте ниже	970
читайте также	975
читайте також	1131
читати далі	1133
читати повністю	1133
читати також	1131
читать далее	978
читать дальше	978
читать ещё	978
читать комментарии	973
читать полностью	978
читать также	975
""", 'щ': """
ще за темою	1131
ще новини	1131
щомісяця	1118
""", 'э': """
электронная почта	963
""", 'я': """
я вже підтримую	1117
я уже поддерживаю	957
яндекс.дзен	967
""", 'і': """
інші новини	19	1131
""", 'א': """
אולי גם יעניין אותך	586
אולי יעניין אותך	586
אולי יעניין אתכם	586
אולי מאוחר יותר	576
אינציקלופדיית ynet	586
""", 'ב': """
בשיתוף	583
""", 'ד': """
דווח על טעות	585
דלג לתוכן	588
דף הבית	588
""", 'ה': """
האזינו	581
הבא	588
הגב	585
הדפס	581
הדפסה	581
הוסיפו תגובה	585
הוסף תגובה	585
הוספת תגובה	585
הזכירו לי מאוחר יותר	576
החשבון שלי	578
הירשם	578
הכי נצפים	586
הכי נקרא	586
הכי נקראות	586
הכתבה הבאה	586
הכתבה הקודמת	586
המלצות	586
המשך לקרוא	588
המשך קריאה	588
הנקראות ביותר	586
העתק קישור	581
העתקת קישור	581
הצג עוד	588
הצטרפו	577
הצטרפו אלינו	577
הקודם	588
הרשמה	578
השב	585
התחבר	578
התחברות	578
""", 'ו': """
ווטסאפ	581
וידאו	586
""", 'ח': """
חדשות אחרונות	586
חזרה למעלה	588
חיפוש	588
""", 'ט': """
טוויטר	581
טלגרם	581
טען עוד	588
""", 'י': """
יציאה	578
""", 'כ': """
כבר מנויים? התחברו	578
כבר נרשמת	578
כותרות אחרונות	586
כניסה	578
כניסה למנויים	578
כתבו תגובה	585
כתבות אחרונות	586
כתבות מומלצות	586
כתבות נוספות	586
כתבות קשורות	586
""", 'ל': """
לא כעת	576
לא עכשיו	576
לא תודה	576
לא, תודה	576
להמשך קריאה	578
להרשמה	578
לכל הכתבות	588
לכל התגובות	585
לרכישת מינוי	578
לתרום	577
לתרומה	577
""", 'מ': """
מבזקים	586
מודעה	583
מומלצים	586
ממומן	583
מצאתם טעות	585
""", 'נ': """
נושאים	586
נושאים קשורים	586
""", 'ס': """
סגור	576
סגירה	576
""", 'ע': """
עוד	588
עוד בנושא	586
עוד בערוץ	586
עוד חדשות	586
עוד כתבות	19	586
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	581
פרסום	583
פרסומת	583
""", 'צ': """
צור חשבון	578
צור קשר	585
""", 'ק': """
קרא גם	586
קרא עוד	588
קראו גם	586
קראו עוד	588
""", 'ש': """
שיתוף	581
שיתוף בווטסאפ	581
שיתוף בטוויטר	581
שיתוף בפייסבוק	581
שכחתי סיסמה	578
שלח לחבר	581
שליחה במייל	581
שמירה	581
שתף	581
שתפו	581
שתפו את הכתבה	581
שתפו בפייסבוק	581
""", 'ת': """
תגובה	585
תגובות	585
תגיות	586
תוכן למנויים	578
תוכן ממומן	583
תוכן מקודם	583
תוכן שיווקי	583
תמכו בנו	577
תפריט	588
תרומה	577
תרמו	577
תרמו עכשיו	577
""", 'ا': """
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
اخبار اخري	19
اخبار ديگر	19
اخبار ذات صلة	49
اخبار متعلقة	49
اخبار مرتبط	476
اخترنا لك	49
اخر الاخبار	49
اخرين اخبار	476
ادامه	478
ادامه مطلب	478
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	471
ارسال به دوستان	471
ارسال نظر	475
از ما حمايت كنيد	468
استمع	44
اشتراك	40	469
اشتراك گذاري	471
اشتراكگذاري	471
اشترك	40
اضف تعليق	48
اضف تعليقا	48
اطبع	44
اعلان	46
اعلان ممول	46
اعلانات	46
اغلاق	38
اقرا المزيد	51
اقرا ايضا	49	49	49	49
اكتب تعليقا	48
الاخبار	49
الاشتراك	40
الاعلانات	46
الاقسام	49
الاكثر تداولا	49
الاكثر قراءة	49	49
الاكثر مشاهدة	49
الان نه	467
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
المزيد من الاخبار	49
المقال التالي	49
المقال السابق	49
الوسوم	49
الي الاعلي	51
انسخ الرابط	44
انشاء حساب	40
انشر	44
اهم الاخبار	49
ايجاد حساب	469
اگهي	473
""", 'ب': """
بازگشت به بالا	478
بحث	51
برعاية	46
برچسب ها	476
برچسبها	476
بستن	467
بعدا ياداوري كن	467
بعدي	478
به اشتراك بگذاريد	471
بيشتر	476	478
بيشتر بخوانيد	476
""", 'ت': """
تازهترينها	476
تبرع	39
تبرع الان	39
تبليغ	473
تبليغات	473
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تلغرام	44
تلگرام	471
تماس با ما	475
تويتر	44
توييتر	471
تيليجرام	44
""", 'ث': """
ثبت نام	469
ثبت نظر	475
ثبتنام	469
""", 'ج': """
جديدترين اخبار	476
جستجو	478
جميع التعليقات	48
""", 'ح': """
حالا نه	467
حجم الخط	44
حساب كاربري	469
حسابي	40
حصري للمشتركين	40
حفظ	44
حمايت كنيد	468
حمايت مالي	468
""", 'خ': """
خانه	478
خبرهاي مرتبط	476
خروج	469
""", 'د': """
دستهبندي	476
ديدگاه	475
ديدگاهها	475
""", 'ذ': """
ذات صلة	49
ذخيره	471
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	469
رپورتاژ	473
رپورتاژ اگهي	473
""", 'س': """
ساهم	39
ساهم الان	39
""", 'ش': """
شارك	44
شارك المقال	44
شارك علي	44
شارك هذا الموضوع	44
شاركنا رايك	48
شاهد ايضا	49	49
شايد بعدا	467	467
""", 'ص': """
صفحه اصلي	478
""", 'ط': """
طباعة	44
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	469
عكس	476
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	469
فيديو	49
فيسبوك	44	471
""", 'ق': """
قبلي	478
قد يعجبك	49
قد يعجبك ايضا	19	49
قد يهمك	49
قد يهمك ايضا	49
قراءة المزيد	51
""", 'ك': """
كلمات دلالية	49
كلمات مفتاحية	49
كليدواژهها	476
كمك كنيد	468
كمك مالي	468
كن داعما	39
كپي لينك	471
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	471
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	473
محتوي ممول	46
مختارات	49
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة علي تويتر	44
مشاركة علي فيسبوك	44
مشاهده بيشتر	478
مشاهده همه	478
مشترك شويد	469
مطالب مرتبط	476
مقالات ذات صلة	49
مقالات مرتبط	476
منو	478
مهمترين اخبار	476
مواضيع ذات صلة	49
موضوعات ذات صلة	49
""", 'ن': """
نسخ الرابط	44
نسيت كلمة المرور	40
نظر	475
نظر خود را بنويسيد	475
نظر شما	475
نظرات	475
نمايش بيشتر	478
ننصح بقراءة	49
نه ممنون	467
""", 'ه': """
همرساني	471
همچنين بخوانيد	476
""", 'و': """
واتساب	44
واتساپ	471
ورود	469
ورود / ثبت نام	469
وسوم	49
ويديو	476
ويژه مشتركان	469
""", 'پ': """
پاسخ	475
پربازديدترين	476
پربازديدترينها	476
پربازديدها	476
پربحثترينها	476
پيشنهاد سردبير	476
پيشنهاد ما	476
""", 'چ': """
چاپ	471
""", 'گ': """
گزارش خطا	475
""", 'अ': """
अगला	607
अगली खबर	605
अन्य खबरें	19	19	605
अपनी राय दें	604
अभी दान करें	596
अभी नहीं	595
""", 'आ': """
आगे पढें	607
आपके लिए	605
""", 'इ': """
इसे भी पढें	605
""", 'ई': """
ई-पेपर	597
""", 'ऊ': """
ऊपर जाएं	607
""", 'औ': """
और खबरें	605
और देखें	607
और पढें	605	607
""", 'क': """
कमेंट	604
कमेंट करें	604
कमेंट्स	604
केवल सदस्यों के लिए	597
कॉपी लिंक	600
""", 'ख': """
खाता बनाएं	597
खोजें	607
""", 'ज': """
जवाब दें	604
""", 'ट': """
टिप्पणियां	604
टिप्पणी	604
टिप्पणी करें	604
टैग्स	605
टॉप न्यूज	605
ट्रेंडिंग	605
ट्विटर	600
""", 'त': """
ताजा खबरें	605	605
ताजा समाचार	605
""", 'द': """
दान करें	596
""", 'न': """
नहीं धन्यवाद	595
नहीं, धन्यवाद	595
""", 'प': """
पिछला	607
पिछली खबर	605
पूरी खबर पढें	607
प्रचार	602
प्रतिक्रिया दें	604
प्रायोजित	602
प्रिंट करें	600
प्रीमियम	597
""", 'फ': """
फेसबुक	600
फेसबुक पर शेयर करें	600
फोटो	605
""", 'ब': """
बंद करें	595
बडी खबरें	605
बाद में	595
बाद में याद दिलाएं	595
""", 'म': """
मुख्य समाचार	605
मेन्यू	607
मेरा खाता	597
""", 'य': """
यह भी पढें	605
ये भी पढें	605
""", 'र': """
रजिस्टर करें	597
""", 'ल': """
लिंक कॉपी करें	600
लॉग इन	597
लॉग इन करें	597
लॉगआउट	597
लॉगिन	597
लोकप्रिय	605
""", 'व': """
विज्ञापन	602
विषय	605
वीडियो	605
व्हाट्सएप	600
""", 'श': """
शायद बाद में	595
शेयर	600
शेयर करें	600
""", 'स': """
संपर्क करें	604
संबंधित खबरें	605	605
संबंधित लेख	605
संबंधित समाचार	605
सदस्य बनें	596
सबसे ज्यादा पढी गई	605
सब्सक्राइब	597
सब्सक्राइब करें	597
सभी देखें	607
समर्थन करें	596
सहयोग करें	596
साइन अप	597
साइन इन	597
साझा करें	600
सेव करें	600
स्पॉन्सर्ड	602
""", 'ह': """
हमारा समर्थन करें	596
होम	607
""", 'অ': """
অনুদান দিন	72
""", 'আ': """
আরও খবর	74
আরও দেখুন	74
আরও পডুন	74
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
শেযার	76
শেযার করুন	76
""", 'স': """
সংশ্লিষ্ট খবর	74
সম্পর্কিত খবর	74
সর্বশেষ	74
সর্বশেষ সংবাদ	74
সর্বাধিক পঠিত	74
সহাযতা করুন	72
সাবস্ক্রাইব	72
""", 'ข': """
ข่าวที่เกี่ยวข้อง	1085
ข่าวยอดนิยม	1085
ข่าวล่าสุด	1085
ข่าวอื่นๆ	19
ข่าวแนะนำ	1085
""", 'ค': """
ความคิดเห็น	1087
คัดลอกลิงก์	1087
""", 'ด': """
ดูเพิ่มเติม	1087
""", 'บ': """
บทความที่เกี่ยวข้อง	1085
บทความล่าสุด	1085
บริจาค	1083
บริจาคเลย	1083
""", 'พ': """
พิมพ์	1087
""", 'ร': """
ร่วมบริจาค	1083
""", 'ล': """
ลงทะเบียน	1083
ลืมรหัสผ่าน	1083
""", 'ส': """
สนับสนุนเรา	1083
สปอนเซอร์	1087
สมัครสมาชิก	1083
""", 'อ': """
อ่านต่อ	1087
อ่านเพิ่มเติม	1085
""", 'เ': """
เข้าสู่ระบบ	1083
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	1085
เรื่องอื่นที่น่าสนใจ	1085
""", 'แ': """
แชร์	1087
แสดงความคิดเห็น	1087
""", 'โ': """
โฆษณา	1087
""", 'ủ': """
ủng hộ	1141
ủng hộ chúng tôi	1141
""", 'あ': """
あとで	720
あとで読む	728
あなたにおすすめ	737
あなたにおすすめの記事	737
あなたへのおすすめ	737
あわせて読みたい	737
""", 'い': """
いいえ、結構です	720
いいね	728	728
いいね！してニュースをチェック	729
""", 'お': """
おすすめ	737
おすすめの記事	737
おすすめ情報pr	731
おすすめ記事	737
お問い合わせ	733
お気に入り	728
お気に入りに追加	728
お申し込み	723
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	737
この著者の記事	737
この記事のタグ	737
この記事は会員限定です	723
この記事をシェア	728
この記者の記事一覧	737
この連載の記事	737
""", 'ご': """
ご意見	735
ご支援のお願い	721
ご購読の申し込み	723
""", 'さ': """
さらに読み込む	739
""", 'す': """
すべて受け入れる	733
すべて見る	739
すべて許可	733
""", 'そ': """
その他の記事	737
""", 'は': """
はてなブックマーク	728
はてブ	728
""", 'ま': """
また後で	720
""", 'み': """
みんなのコメント	735
""", 'も': """
もっと見る	739
もっと読む	737
もどる	739
""", 'よ': """
よく読まれている記事	737
よく読まれている記事ランキング	737
""", 'ア': """
アクセスランキング	737
""", 'オ': """
オススメ記事	737
""", 'カ': """
カテゴリ	737
カテゴリー	737
""", 'キ': """
キーワード	737
""", 'ク': """
クッキー	733
クッキー設定	733
クリップ	728
クリップする	728
""", 'コ': """
コピーしました	728
コメント	735
コメント#件	735
コメントする	735
コメントはまだありません	735
コメントをもっと見る	735
コメントを投稿	735
コメントを書く	735
コメントを残す	735
コメントを見る	735
コメント一覧	735
コメント（#	735
""", 'サ': """
サイトポリシー	733
サイトマップ	733
サインイン	723
サポートする	721
""", 'シ': """
シェア	728
シェアしよう	728
シェアする	728
""", 'ス': """
スキップ	720
スクラップ	728
スクラップする	728
スポンサー	731
スポンサードリンク	731
スポンサーリンク	731
""", 'タ': """
タイアップ	731
タグ	737
""", 'チ': """
チップを送る	721
チャンネル登録	729
""", 'ツ': """
ツイート	728
ツイートする	728
""", 'ト': """
トップ	739
トップへ戻る	739
トップニュース	737
トップページ	739
トピックス	737
""", 'ド': """
ドネーション	721
""", 'ニ': """
ニュースを読む	739
ニュースレター	725
ニュースレター登録	725
""", 'バ': """
バックナンバー	737
""", 'パ': """
パスワードを忘れた方	723
""", 'ピ': """
ピックアップ	737
""", 'フ': """
フォロー	729
フォローしてね	729
フォローしました	729
フォローする	729
フォロー中	729
""", 'ブ': """
ブックマーク	728
ブックマークする	728
""", 'プ': """
プライバシーポリシー	733
プレゼント	723
プレミアム	723
""", 'ヘ': """
ヘルプ	733
""", 'ペ': """
ページの先頭へ	739
ページトップ	739
ページトップへ	739
""", 'ホ': """
ホーム	739
""", 'ポ': """
ポスト	728
ポストする	728
""", 'マ': """
マイページ	723
""", 'メ': """
メニュー	739
メルマガ	725
メルマガ登録	725
メールで送る	728
メールで送信	728
メールアドレス	725
メールアドレスを入力	725
メールマガジン	725
メールマガジン登録	725
""", 'ラ': """
ランキング	737
""", 'リ': """
リンクをコピー	728
""", 'ロ': """
ログアウト	723
ログイン	723
ログイン/会員登録	723
ログイン・会員登録	723
""", '一': """
一覧	739
一覧へ	739
一覧を見る	739
""", '上': """
上一篇	1174
上一頁	1176
上一页	1176
""", '下': """
下一篇	1174
下一頁	1176
下一页	1176
下次再說	1159
下次再说	1159
""", '不': """
不用了	1159
不，謝謝	1159
不，谢谢	1159
""", '专': """
专题	1174
""", '个': """
个人中心	1162
""", '为': """
为你推荐	1174
为您推荐	1174
""", '主': """
主要ニュース	737
""", '举': """
举报	1173
""", '人': """
人気の記事	737
人気ランキング	737
人気記事	737
人気記事ランキング	737
""", '今': """
今、あなたにオススメ	737
今はしない	720
今はやめておく	720
今回はしない	720
今日の注目	737
今日热点	1174
今日焦点	1174
""", '他': """
他の記事	19
他の記事も読む	737
""", '付': """
付費閱讀	1162
付费内容	1162
付费阅读	1162
""", '以': """
以后再说	1159
""", '会': """
会员专属	1162
会员中心	1162
会员登录	1162
会員の方はこちら	723
会員の方はログイン	723
会員登録	723
会員登録する	723
会員登録はこちら	723
会員限定	723
会員限定記事	723
""", '你': """
你可能也喜欢	1174
你可能也喜歡	1174
你可能感兴趣	1174
""", '使': """
使用条款	1171
使用條款	1171
""", '保': """
保存	728
保存する	728
""", '個': """
個人情報保護方針	733
""", '元': """
元記事を読む	739
""", '免': """
免責聲明	1171
免費訂閱	1164
免費註冊	1162
免費試讀	1162
免责声明	1171
免费注册	1162
免费订阅	1164
免费试读	1162
""", '全': """
全文を読む	739
全文表示	739
全部接受	1171
全部评论	1173
""", '公': """
公众号	1168
公式sns	729
公式twitter	729
公式x	729
""", '共': """
共有	728
共有する	728
""", '关': """
关于我们	1171
关注	1168
关注我们	1168
关键词	1174
关闭	1159
""", '其': """
其他新聞	1174
其他新闻	19	1174
""", '再': """
再生	739
""", '写': """
写真を見る	739
写真特集	737
写评论	1173
""", '分': """
分享	1167
分享到	1167
分享到微信	1167
分享到微博	1167
分享至	1167
分享至facebook	1167
分类	1174
分類	1174
""", '列': """
列印	1167
""", '初': """
初割で無料体験する	723
""", '利': """
利用規約	733
""", '前': """
前のページ	739
前の記事	737
前の記事へ	737
前へ	739
""", '加': """
加入line好友	1168
加入会员	1162
加入書籤	1167
加入會員	1162
加载更多	1176
""", '動': """
動画	737
動画を見る	739
""", '单': """
单次捐款	1160
""", '印': """
印刷	728
印刷する	728
""", '即': """
即时新闻	1174
即時新聞	1174
""", '参': """
参与评论	1173
""", '反': """
反馈	1173
""", '发': """
发表留言	1173
发表评论	1173
""", '合': """
合わせて読みたい	737
""", '同': """
同じカテゴリの記事	737
同意	1171
同意しない	733
同意する	733
""", '听': """
听新闻	1167
""", '單': """
單次捐款	1160
""", '回': """
回到頂部	1176
回复	1173
回覆	1173
回頂端	1176
回首頁	1176
""", '复': """
复制成功	1167
复制链接	1167
""", '大': """
大字	1167
大家还在看	1174
大家都在看	1174
""", '头': """
头条	1174
""", '字': """
字体大小	1167
字号	1167
字級	1167
字體大小	1167
""", '官': """
官方微博	1168
""", '定': """
定期定額	1160
""", '寄': """
寄付	721
寄付する	721
寄付のお願い	721
寄付をする	721
""", '專': """
專題	1174
""", '小': """
小字	1167
小編推薦	1174
""", '展': """
展开	1176
展开全文	1176
展開	1176
""", '已': """
已关注	1168
已是会员	1162
已有帐号	1162
已經是會員	1162
已經是會員？登入	1162
""", '广': """
广告	1170
""", '広': """
広告	731
広告の後に続きます	731
広告をスキップ	731
広告を閉じる	731
広告企画	731
""", '廣': """
廣告	1170
""", '延': """
延伸閱讀	1174
延伸阅读	1174
""", '开': """
开通会员	1162
""", '影': """
影音	1174
""", '後': """
後で	720
""", '微': """
微信	1167
微博	1167
""", '忘': """
忘記密碼	1162
忘记密码	1162
""", '応': """
応援する	721
""", '您': """
您可能也喜歡	1174
您可能感兴趣	1174
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	1164
您的電郵	1164
""", '意': """
意见反馈	1173
""", '感': """
感想を送る	735
""", '成': """
成为会员	1160
成為會員	1160
""", '我': """
我同意	1171
我的帐户	1162
我的帳戶	1162
我知道了	1171
我要留言	1173
我要纠错	1173
我要评论	1173
""", '戻': """
戻る	739
""", '所': """
所有留言	1173
""", '打': """
打印	1167
打赏	1160
""", '投': """
投稿する	735
""", '拒': """
拒絕	1171
拒绝	1171
""", '拡': """
拡大	728
拡大する	739
""", '按': """
按讚	1168
""", '捐': """
捐款	1160
捐贈	1160
捐赠	1160
""", '排': """
排行榜	1174
""", '接': """
接受	1171
接受全部	1171
接受所有	1171
""", '推': """
推广	1170
推广内容	1170
推廣	1170
推荐	1174
推荐文章	1174
推荐阅读	1174
推薦	1174
推薦文章	1174
推薦閱讀	1174
""", '提': """
提供	731
""", '搜': """
搜尋	1176
搜索	1176
""", '播': """
播放	1176
""", '支': """
支持我们	1160
支持我們	1160
支援する	721
""", '收': """
收听	1167
收藏	1167
收藏文章	1167
收起	1176
""", '文': """
文字の大きさ	728
文字サイズ	728
""", '新': """
新着	737
新着ニュース	737
新着記事	737
新規会員登録	723
新規登録	723
新闻简报	1164
""", '显': """
显示更多	1176
""", '暂': """
暂不	1159
""", '暫': """
暫不	1159
""", '更': """
更多	1174
更多内容	1174
更多報導	1174
更多报道	1174
更多文章	1174
更多新聞	1174
更多新闻	1174
""", '最': """
最新ニュース	737
最新文章	1174
最新新聞	1174
最新新闻	1174
最新消息	1174
最新記事	737
""", '會': """
會員中心	1162
會員專屬	1162
會員登入	1162
""", '有': """
有料会員登録	723
有料登録	723
有料記事	723
""", '朋': """
朋友圈	1167
""", '服': """
服务条款	1171
服務條款	1171
""", '朝': """
朝刊・夕刊	723
""", '本': """
本文へ	739
本文へ移動	739
""", '查': """
查看全部	1176
查看原图	1176
查看更多	1176
查看留言	1173
查看评论	1173
""", '标': """
标签	1174
""", '検': """
検索	739
""", '業': """
業配	1170
""", '標': """
標籤	1174
""", '檢': """
檢舉	1173
""", '次': """
次のページ	739
次の記事	737
次の記事へ	737
次へ	739
次ページ	739
""", '每': """
每月捐款	1160
""", '注': """
注册	1162
注目の記事	737
注目キーワード	737
注目ワード	737
注目記事	737
""", '点': """
点击排行	1174
点击查看大图	1176
点赞	1167
""", '為': """
為您推薦	1174
""", '热': """
热点	1174
热点推荐	1174
热门	1174
热门排行	1174
热门文章	1174
热门新闻	1174
""", '無': """
無料で体験する	723
無料で読む	723
無料会員登録	723
無料会員限定	723
無料体験	723
無料登録	723
""", '焦': """
焦點新聞	1174
""", '熱': """
熱門	1174
熱門排行	1174
熱門文章	1174
熱門新聞	1174
熱門話題	1174
""", '特': """
特定商取引法に基づく表記	733
特集	737
""", '猜': """
猜你喜欢	1174
猜你喜歡	1174
""", '申': """
申し込む	723
""", '电': """
电子报	1164
电子邮箱	1164
""", '画': """
画像を拡大	739
画像を見る	739
""", '留': """
留言	1173
留言(#	1173
""", '登': """
登入	1162
登入/註冊	1162
登出	1162
登录	1162
登录/注册	1162
登錄	1162
登録	723
登録して続きを読む	723
登録する	723
""", '發': """
發表留言	1173
發表評論	1173
""", '目': """
目录	1176
目次	739
目錄	1176
""", '相': """
相关主题	1174
相关报道	1174
相关推荐	1174
相关文章	1174
相关新闻	1174
相关标签	1174
相关阅读	1174
相關主題	1174
相關報導	1174
相關推薦	1174
相關文章	1174
相關新聞	1174
相關標籤	1174
相關閱讀	1174
""", '看': """
看了这篇文章的人也看	1174
看更多	1174
""", '稍': """
稍后再说	1159
稍后提醒我	1159
稍後再說	1159
稍後提醒我	1159
""", '立': """
立即捐款	1160
立即訂閱	1162
立即订阅	1162
""", '粉': """
粉絲團	1168
""", '精': """
精选	1174
""", '紙': """
紙面ビューアー	723
""", '続': """
続きをみる	739
続きを読む	723
""", '網': """
網友留言	1173
""", '編': """
編輯推薦	1174
編輯精選	1174
編集部おすすめ	737
編集部のおすすめ	737
""", '縮': """
縮小	728
""", '繼': """
繼續閱讀	1176
""", '纠': """
纠错	1173
""", '继': """
继续浏览内容	1176
继续阅读	1176
""", '编': """
编辑推荐	1174
编辑精选	1174
""", '网': """
网友评论	1173
""", '联': """
联系我们	1171
""", '聯': """
聯絡我們	1171
""", '聽': """
聽新聞	1167
""", '菜': """
菜单	1176
""", '著': """
著作権	733
""", '複': """
複製連結	1167
""", '视': """
视频	1174
""", '訂': """
訂閱	1162
訂閱會員	1162
訂閱郵件	1164
訂閱電子報	1164
""", '記': """
記事へのご意見	735
記事をサポートする	721
記事をプレゼント	723
記事を保存	728
記事を印刷する	728
記事を読む	739
記事ランキング	737
記事一覧	739
記事全文を読む	739
""", '許': """
許可する	733
""", '註': """
註冊	1162
""", '評': """
評論	1173
""", '話': """
話題の記事	737
""", '読': """
読まれている記事	737
""", '請': """
請繼續往下閱讀	1170	1170
請輸入電子郵件	1164
""", '讚': """
讚	1167
讚賞支持	1160
""", '订': """
订阅	1162
订阅会员	1162
订阅邮件	1164
""", '评': """
评论	1173
评论(#	1173
""", '话': """
话题	1174
""", '请': """
请继续往下阅读	1170
请输入邮箱	1164
""", '購': """
購読	723
購読する	723
購読のお申し込み	723
購読申し込み	723
""", '贊': """
贊助	1160
贊助內容	1170
贊助商	1170
""", '赞': """
赞助	1160
赞助内容	1170
赞助商链接	1170
赞赏	1160
""", '跳': """
跳到主要內容	1176
""", '載': """
載入更多	1176
""", '轉': """
轉發	1167
""", '转': """
转发	1167
""", '返': """
返信	735
返信する	735
返回顶部	1176
返回首页	1176
""", '追': """
追蹤	1168
追蹤我們	1168
""", '通': """
通報する	735
""", '速': """
速報	737
""", '連': """
連載	737
""", '運': """
運営会社	733
""", '違': """
違反報告	735
""", '選': """
選單	1176
""", '邮': """
邮箱	1164
""", '閉': """
閉じる	720	739
""", '開': """
開通會員	1162
""", '関': """
関連	737
関連する記事	737
関連キーワード	737
関連タグ	737
関連トピックス	737
関連ニュース	737
関連リンク	737
関連動画	737
関連情報	737
関連記事	737
""", '閱': """
閱讀全文	1176
閱讀更多	1176
""", '關': """
關於我們	1171
關注	1168
關注我們	1168
關鍵字	1174
關閉	1159
""", '阅': """
阅读全文	1176
阅读更多	1176
""", '隐': """
隐私权政策	1171
""", '電': """
電子信箱	1164
電子報	1164
電子版	723
""", '音': """
音声で聞く	728
""", '頭': """
頭條	1174
""", '顯': """
顯示更多	1176
""", '首': """
首頁	1176
首页	1176
""", '가': """
가	753
가입하기	749
가장 많이 본 뉴스	758
""", '개': """
개인정보 처리방침	756
개인정보처리방침	756
""", '거': """
거부	756
""", '검': """
검색	760
""", '계': """
계속 읽기	749
""", '고': """
고객센터	756
""", '공': """
공유	753
공유하기	753
""", '관': """
관련 기사	758
관련 뉴스	758
관련 태그	758
관련기사	758
관련뉴스	758
관련키워드	758
""", '광': """
광고	755
광고 닫기	755
""", '괜': """
괜찮습니다	746
""", '구': """
구독	749
구독 신청	749
구독 전용	749
구독 중	749
구독신청	749
구독하기	749
""", '글': """
글씨크기	753
글자 크기	753
글자크기	753
""", '기': """
기부하기	747
기사 공유하기	753
기사 본문	760
기사 후원하기	747
기사에 대한 의견	757
기사원문	760
기사저장	753
기자의 다른기사	758
""", '나': """
나중에	746
나중에 하기	746
""", '내': """
내 정보	749
""", '네': """
네이버 블로그	753
""", '다': """
다른 공유 찾기	753
다른 기사	19	758
다른 기사 더 보기	19
다른기사	758
다른기사 보기	758
다시 보지 않기	746
다음	760
다음 기사	758
다음 페이지	760
다음기사	758
다음에	746
""", '닫': """
닫기	746
""", '답': """
답글	757
답글쓰기	757
""", '당': """
당신이 좋아할 만한	758
""", '댓': """
댓글	757
댓글 #	757
댓글 #개	757
댓글 보기	757
댓글 쓰기	757
댓글보기	757
댓글쓰기	757
댓글을 입력해주세요	757
""", '더': """
더 보기	760
더보기	758	760
""", '동': """
동영상	758
동의	756
동의합니다	756
""", '등': """
등록	757
""", '라': """
라인	753
""", '랭': """
랭킹	758
랭킹뉴스	758
""", '로': """
로그아웃	749
로그인	749
로그인/회원가입	749
""", '링': """
링크 복사	753
""", '마': """
마이페이지	749
""", '많': """
많이 본 기사	758
많이 본 뉴스	758
많이 읽은 기사	758
많이본 기사	758
많이본 뉴스	758
""", '맨': """
맨 위로	760
맨위로	760
""", '메': """
메뉴	760
메뉴 닫기	760
메일	753
""", '모': """
모두 동의	756
""", '목': """
목록	760
목록보기	760
""", '무': """
무료 체험 시작하기	749
무료 회원가입	749
""", '문': """
문의	757
""", '바': """
바로가기	753
""", '밴': """
밴드	753
""", '베': """
베스트	758
""", '복': """
복사하기	753
""", '본': """
본문 글씨 줄이기	753
본문 글씨 키우기	753
본문 바로가기	760
본문으로 바로가기	760
""", '북': """
북마크	753
""", '비': """
비밀번호 찾기	749
""", '사': """
사이트맵	756
사진 확대	760
""", '속': """
속보	758
""", '스': """
스크랩	753
스폰서	755
""", '신': """
신고	757
신문구독	749
""", '실': """
실시간 뉴스	758
""", '에': """
에디터 추천	758
""", '연': """
연관기사	758
""", '영': """
영상	758
""", '오': """
오늘 하루 보지 않기	746
오늘은 그만 보기	746
오늘의 추천	758
오류 신고	757
""", '요': """
요약	760
""", '원': """
원문보기	760
""", '위': """
위로	760
""", '음': """
음성으로 듣기	753
""", '응': """
응원하기	747
""", '의': """
의견 쓰기	757
""", '이': """
이 시각 주요뉴스	758
이 시각 추천뉴스	758
이메일	753
이메일무단수집거부	756
이미 구독 중이신가요	749
이미 회원이신가요	749
이미지 크게 보기	760
이미지 확대	760
이슈	758
이용약관	756
이전	760
이전 기사	758
이전기사	758
""", '인': """
인기 기사	758
인기기사	758
인기뉴스	758
인쇄	753
인쇄하기	753
""", '일': """
일시후원	747
""", '재': """
재생	760
""", '저': """
저작권규약	756
저장	753
""", '전': """
전체 댓글	757
전체 보기	760
전체메뉴	760
전체보기	760
""", '접': """
접기	760
""", '정': """
정기 후원하기	747
정기구독	749
정기후원	747
""", '제': """
제보	757
제보하기	757
""", '좋': """
좋아요	753
좋은 기사 후원하기	747
""", '주': """
주소복사	753
주요 기사	758
주요 뉴스	758
주요기사	758
주요뉴스	758
""", '지': """
지면보기	749
""", '청': """
청소년보호정책	756
""", '최': """
최신 기사	758
최신 뉴스	758
최신기사	758
최신뉴스	758
""", '추': """
추천 기사	758
추천기사	758
추천뉴스	758
""", '카': """
카카오스토리	753
카카오톡	753
카카오톡 공유	753
카테고리	758
""", '쿠': """
쿠키 설정	756
""", '키': """
키워드	758
""", '태': """
태그	758
""", '트': """
트위터	753
트위터 공유	753
""", '페': """
페이스북	753
페이스북 공유	753
""", '펼': """
펼치기	760
""", '포': """
포토	758
""", '폰': """
폰트 크기	753
""", '프': """
프리미엄	749
프린트	753
""", '함': """
함께 보면 좋은 기사	758
함께 읽으면 좋은	758
""", '핫': """
핫뉴스	758
핫이슈	758
""", '헤': """
헤드라인	758
""", '협': """
협찬	755
""", '홈': """
홈	760
""", '화': """
화제의 뉴스	758
""", '회': """
회사소개	756
회원가입	749
""", '후': """
후원	747
후원 안내	747
후원 하기	747
후원하기	747
후원회원 가입	747
"""}

START = {'a': """
además	412 K:	450 K, en
ajánljuk	626 K:
alătură	12 K-te
anmäl	1062 K dig till vårt
apúntate	431 K a nuestro seminario	431 K a nuestro evento
artykuły	897 K autora
ascultă	1 K	948 K:
aún	32 K no hay comentarios
""", 'b': """
bajá	439 K la app
beiträge	27 K
besøg	152 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1151 K liên quan:
bình	5 K luận	27 K luận
bądź	31 K pierwszy	31 K pierwsza
bővebben	626 K:
""", 'c': """
chefredaktör	1076 K och ansvarig utgivare:	1076 K:
chưa	32 K có bình luận
citeşte	948 K şi	948 K şi:	948 K şi
citește	948 K și	948 K și:	948 K:	948 K mai mult	948 K aici	948 K și	948 K mai departe:
citiți	948 K și
comentários	5 K	27 K
compartí	3 K
crédit	570 K photo	570 K photos
crédits	570 K photo	570 K photos
có	1151 K thể bạn quan tâm:
""", 'd': """
další	112 K články autora
dernières	531 K actualités
descarcă	13 K
descargá	13 K	439 K la app
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	532 K aussi	549 K la boutique	549 K notre boutique	549 K nos jeux	549 K notre hors-série	557 K notre application	557 K notre appli
décryptage	532 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	420 K
erről	626 K bővebben
escríbenos	414 K
""", 'f': """
fiți	31 K primul
fotografía	451 K:
få	143 K fuld adgang til	844 K full tilgang til	1053 K full tillgång till
följ	12 K	1057 K
følg	12 K	12 K oss	147 K	848 K
füge	12 K uns
fügen	12 K sie uns
für	219 K diesen artikel	219 K diesen
""", 'g': """
gör	1062 K quizet	1062 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1062 K oss bli bättre	1062 K oss att bli bättre
hjælp	152 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên
hämta	13 K	1066 K
håll	28 K	28 K dig
hör	223 K dir
hören	223 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	138 K også	138 K også:	152 K mere på	839 K også	839 K også:
""", 'i': """
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
""", 'k': """
kapcsolódó	626 K	626 K:
kjøp	853 K billetter	853 K billett
klikněte	110 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
köp	1062 K biljetter	1062 K biljett
kövess	12 K
kövessen	12 K
køb	152 K billetter	152 K billet
küfür	27 K içeren
küldd	3 K el
""", 'l': """
leé	450 K también	450 K más	450 K:
lásd	626 K még
lämna	1056 K dina tips	1056 K ditt tips
läs	1046 K mer om	1047 K också	1047 K också:	1047 K även	1047 K mer	1047 K mer:	1047 K:	1047 K här	1047 K också	1047 K mer	1047 K även	1047 K även:	1053 K vidare med	1053 K mer på	1066 K e-tidningen	1066 K tidningen
læs	137 K mere om	138 K også	138 K også:	138 K mere	138 K mere:	138 K:	138 K her	138 K hele	138 K også	138 K mere	143 K videre med	157 K e-avisen	157 K avisen
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mirá	434 K el video	450 K también	450 K:
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
mándanos	420 K
más	411 K noticias de	411 K noticias sobre	411 K sobre	411 K en	411 K de	412 K información	412 K información:	412 K información	414 K artículos de
máte	112 K tip
még	32 K nincs
més	88 K informació:
mød	152 K os
mời	1151 K xem	1151 K bạn đọc	1151 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
não	27 K serão publicados
nézd	626 K meg
nézze	626 K meg
""", 'o': """
oceń	8 K
odporúčame	1006 K:
ofereça	3 K
opširnije	992 K:
ouça	1 K	926 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	421 K enviarnos
podívejte	110 K se:
poslechněte	1 K si	110 K si	110 K si:
poslušajte	1 K
posłuchaj	1 K	895 K:	895 K też:
pošlite	3 K
prečítajte	1006 K si tiež	1006 K si aj
pridružite	12 K se
pročitaj	992 K još	992 K i
pročitajte	992 K još	992 K i	992 K više
páčil	8 K sa vám
păstrați	28 K
přečtěte	110 K si také	110 K si	110 K si:	110 K si také:
připojte	12 K se
""", 'q': """
querés	421 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
recibí	420 K las noticias
recomandări	948 K:
resuméet	26 K er
réservez	549 K vos places pour la soirée de la rédaction
résumer	540 K cet article	540 K l'article
résumé	540 K généré	540 K rédigé	540 K réalisé	540 K produit	540 K par
""", 's': """
saistīts	780 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	420 K el canal	450 K leyendo:
shrnutí	26 K vytvořil	26 K vytvořila
sjefredaktør	867 K:	867 K og ansvarlig redaktør:
související	110 K:
sprawdź	895 K:	895 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1053 K
stötta	1053 K
støt	143 K
støtt	844 K
suscríbete	392 K a
susiję	770 K:
synthèse	540 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	425 K
síganos	12 K
sígueme	425 K
síguenos	12 K
súmate	12 K
súvisiace	1006 K:
""", 't': """
también	412 K puedes leer	412 K puedes leer:	412 K te puede interesar:
també	88 K et pot interessar:
tenés	417 ¿K información
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	626 K részletek
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
unbeschränkter	241 K zugang
unterstütze	175 K
unterstützen	175 K sie	175 K sie die
uočili	7 K ste
urmărește	12 K	948 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	1020 K:
vidéo	532 K :
više	992 K o:
você	926 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	110 K zde	110 K k tématu:
vă	28 K rugăm să
všechny	27 K komentáře	112 K články autora
""", 'w': """
weiterführende	197 K artikel:
więcej	894 K o	894 K na temat	894 K z	895 K na ten temat:	897 K artykułów autora
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
©	201 K dpa	318 K #	318 K
""", 'à': """
à	532 K lire aussi	532 K lire également	532 K lire :	532 K lire sur	532 K voir aussi	532 K écouter	532 K relire	532 K découvrir	532 K lire sur le même sujet	532 K consulter :	532 K voir également	534 K propos de l'auteur	534 K propos de l'autrice	549 K retrouver dans le numéro
""", 'ä': """
är	1056 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	532 K aussi
écoutez	1 K cet	1 K l'article	553 K le podcast
""", 'ú': """
últimas	411 K noticias de	925 K de	925 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	199 K die autorin	199 K den autor	199 K die autor:in	199 K die autoren	199 K die autor:innen
""", 'č': """
čitajte	992 K i
čo	33 K si myslíte
čtěte	110 K také	110 K také:	110 K i	110 K více	110 K:	110 K také
čítajte	1006 K aj	1006 K tiež	1006 K viac
""", 'đ': """
đọc	1151 K thêm	1151 K thêm:	1151 K:	1151 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žiūrėkite	770 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	267 K:
""", 'β': """
βίντεο	267 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	267 K επίσης	267 K:	267 K το βίντεο	267 K εδώ	267 K επίσης:	267 K ακόμα:
δειτε	267 K επισης
διαβάστε	267 K επίσης	267 K επίσης:	267 K ακόμη	267 K ακόμη:	267 K ακόμα	267 K:	267 K εδώ	267 K περισσότερα	267 K ακόμα:
διαβαστε	267 K επισης
""", 'ε': """
εσείς	33 K τι
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	267 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
""", 'б': """
больше	976 K новостей	977 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1132 K по темі:	1132 K за темою:	1132 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	64 K още	64 K също	64 K:
все	27 K комментарии	976 K новости на тему	976 K материалы	976 K новости	976 K статьи	979 K статьи автора	979 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1132 K:
дивіться	1132 K також	1132 K:	1132 K також:
докладніше	1132 K:
дотримуйтесь	28 K
другие	979 K материалы автора
""", 'е': """
есть	979 K новость
еще	977 K по теме:
ещё	976 K больше	977 K по теме:
""", 'з': """
за	1132 K темою:
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
лучшее	976 K за
""", 'м': """
материал	977 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	976 K партнеров
няма	32 K коментари
""", 'о': """
об	979 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	64 K по темата
""", 'п': """
по	977 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	977 K:	977 K в материале	977 K - в
подробности	977 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	976 K новости о
послухати	1 K
послушать	1 K
почитать	977 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	979 K новость
приєднуйтесь	12 K
прочетете	64 K още	64 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	977 K:
рекомендуємо	1132 K:
""", 'с': """
свалете	13 K
связаться	979 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1132 K:	1132 K також:
слухати	1 K
слушайте	977 K:	977 K также:
слушать	1 K
см	977 K. также:
смотрите	977 K также	977 K:	977 K	977 K также:
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
читайте	12 K нас	13 K	977 K также	977 K также:	977 K:	977 K подробнее	977 K еще	977 K также	977 K по теме:	1132 K також	1132 K також:	1132 K:	1132 K ще	1132 K також	1132 K також на тему:
читать	977 K также	977 K также	977 K по теме:
что	33 K вы думаете	977 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1132 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'ה': """
האזינו	1 K	587 K:
האם	8 K אהבתם
הורידו	13 K
היו	31 K הראשונים
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	587 K המלאה
לקריאה	587 K נוספת	587 K נוספת:
""", 'מ': """
מה	33 K דעתכם
מצאתם	7 K טעות
""", 'ע': """
עוד	587 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	587 K:	587 K גם
""", 'ק': """
קרא	587 K גם	587 K גם:
קראו	587 K גם	587 K גם:	587 K עוד
""", 'ש': """
שתפו	3 K
""", 'ا': """
استمع	1 K الي	1 K
اشترك	12 K في
اقرا	50 K ايضا	50 K ايضا	50 K ايضا:	50 K ايضا:	50 K ايضا	50 K ايضا	50 K ايضا	50 K المزيد:	50 K:	50 K المزيد
التعليق	5 K
التعليقات	5 K	27 K
المزيد	50 K:
انضم	12 K
انضموا	12 K
اپليكيشن	13 K	13 K ما
""", 'ب': """
ببينيد	477 K:
بخوانيد	477 K:
بشنويد	1 K
به	12 K كانال
بيشتر	477 K بخوانيد	477 K بخوانيد:	477 K ببينيد
""", 'ت': """
تابع	12 K	50 K ايضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حمل	13 K	13 K
حملوا	13 K
""", 'د': """
در	477 K اين باره بخوانيد
""", 'ش': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	50 K ايضا	50 K ايضا	50 K:	50 K ايضا:	50 K ايضا:
""", 'ق': """
قد	50 K يهمك:
""", 'ك': """
كن	31 K اول
""", 'ل': """
للمزيد	50 K:
""", 'م': """
ما	12 K را	33 K رايك
مصيتم	7 K
مطالب	477 K مرتبط:
مواضيع	50 K ذات صلة:
""", 'ن': """
نزل	13 K
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K اعجبك
همچنين	477 K بخوانيد	477 K بخوانيد:
""", 'و': """
وجدت	7 K خطا
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	606 Kे भी पढें	606 Kे भी पढें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	606 K पढें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	606 Kेखें:	606 Kेखें वीडियो
""", 'प': """
पढ	606 Kें:
""", 'य': """
य	606 Kे भी पढें	606 Kे भी पढें:
यह	606 K भी पढें	606 K भी पढें:	606 K भी देखें:
""", 'स': """
स	606 Kंबंधित:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	75 Kো পডুন
আরও	75 K পডুন:	75 K পডুন	75 K দেখুন:
""", 'প': """
পড	75 Kুন:
""", 'ก': """
กด	12 Kติดตาม
""", 'ข': """
ข่	1086 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1086 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	1086 Kานเพิ่มเติม:	1086 Kานต่อ:	1086 Kานข่าวต้นฉบับ:	1086 Kานเพิ่มเติม	1086 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あな	33 Kたはどう
あわ	738 Kせて読みたい	738 【Kせて読みたい】	738 Kせて読みたい:
""", 'こ': """
こち	738 Kらもおすすめ	738 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	738 Kと見る：
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
你可	1175 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	738 【K】	738 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	738 【K】
""", '参': """
参考	738 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	1175 K参阅
""", '合': """
合わ	738 Kせて読みたい:
""", '同': """
同场	1175 K加映:
同場	1175 K加映:
""", '延': """
延伸	1175 K閱讀	1175 K阅读	1175 K閱讀：	1175 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	1175 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	1175 K阅读	1175 K阅读:
推薦	1175 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1175 K：	1175 K新聞：	1175 K內容：	1175 【K新聞】	1175 K相關	1175 K阅读:	1175 K報導:	1175 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	738 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	1175 K查看
""", '画': """
画像	738 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1175 K阅读	1175 K新闻	1175 K报道：	1175 K阅读:
相關	1175 K新聞	1175 K報導	1175 【K新聞】	1175 K閱讀:
""", '看': """
看更	1175 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	738 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	738 K記事	738 K記事：	738 【K記事】	738 K：	738 【K】	738 K:
""", '閱': """
閱讀	1175 K更多
""", '阅': """
阅读	1175 K更多
""", '點': """
點擊	1175 K查看
""", '같': """
같이	759 K 보기:
""", '관': """
관련	759 K 기사:
관련기사	759 K	759 K:	759 [K]
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
더	759 K 읽기:
더보기	759 [K]	759 K:
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
영상	759 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	759 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	759 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	759 K 볼 만한 기사:	759 K 보면 좋은 기사:
""", '화': """
화보	759 [K]
"""}

CONTAINS = {'a': """
abonați	940 doar pentru K	951 K-vă	955 K
abonații	952 K noștri
abonează	940 K-te pentru	943 K-te pe youtube	951 K-te
abonné	515 déjà K	515 pas encore K	515 en tant qu'K
abonnés	515 réservé aux K	515 réservé à nos K	572 nos K	575 K
abonējiet	782 K
actualité	518 l'essentiel de l'K	523 suivez l'K	523 suivez toute l'K	523 retrouvez toute l'K	536 couvre l'K
adatkezelési	623 K tájékoztató
admitió	455 K
adomány	633 K
adományoddal	629 K
adományok	633 K
adományozz	629 K
advirtió	455 K
adó	616 K #%
adód	631 K #
adăugat	954 a K
affiliatelänkar	37 K	1073 K
affilié	37 lien K
affiliés	37 liens K
affirmé	574 a K
afiliación	37 enlaces de K
afirmó	455 K
agregó	455 K
aizsargātas	781 visas tiesības K
ajouté	574 a K
ajută	951 K-ne
ajánld	629 K fel
alkalmazás	621 töltsd le az K
alkalmazásunk	630 K
alkalmazásunkat	621 töltse le K
améliorer	555 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1078 K dig till
anmäla	1068 genom att K dig
annoncé	574 a K
annonslänkar	37 K	1073 K
anunció	455 K
anunțat	954 a K
använder	1042 vi K cookies	1042 K kakor
anúncios	933 sem K
aplicación	399 descarga la K	399 descarga nuestra K
aplicația	943 descarcă K	952 K noastră
aplikację	883 pobierz K	883 pobierz naszą K
aportació	91 la teva K
aportación	418 tu K	443 haz tu K
apoyá	452 K
apóyanos	418 K	452 K
apóyenos	418 K	452 K
apúntate	398 K a nuestra	398 K gratis	452 K a	452 K gratis
artykuł	15 darmowy K	20 cały K	875 podoba ci się ten K	900 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	388 te ha gustado este K	395 regala este K	395 regalar este K	396 último K gratis	396 te queda # K	446 y lee este K	453 este K
artículos	15 K gratis	396 K gratis este mes	396 te quedan # K	396 límite de K
aseguró	455 K
associés	527 cookies K à ce contenu
assuré	574 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	940 K-te pentru
autorská	113 K práva
avertizează	954 K
avísanos	452 K
ayúdanos	418 K	452 K a
açikladi	1114 K
añadió	455 K
año	454 al K
""", 'b': """
bağirdi	1114 K
bağiş	1111 K yap	1115 K
bağişiniz	1111 K
behält	29 K sich vor	29 K sich das recht
behöver	1031 vi K ditt stöd	1078 vi K din hjälp
bekapcsolása	621 értesítések K
beløb	168 fast K
beløp	870 gi et K	872 fast K
bemängeln	254 K
bemängelt	254 K
berättade	1081 K
berättar	1081 K
bestätigen	182 K sie ihre
bestätigungsmail	182 K
betalvägg	1082 K
beğendiyseniz	1112 bu haberi K	1112 bu yaziyi K
biết	1157 cho K
blokování	107 K reklam
boletín	398 recibe el K	398 nuestro K	398 K diario	452 recibe el K	453 nuestro K	456 K
boîte	518 dans votre K mail	518 dans votre K e-mail
butlletí	86 subscriu-te al K	86 el nostre K	92 el nostre K	95 K
buzón	398 en tu K
bájate	452 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1081 K
bønn	820 vi har en K til deg
bülten	1099 e-K	1115 K
bültene	1099 K abone	1099 K kayit	1099 K kaydol
bülteni	1099 haber K
bültenimiz	1112 K
bültenimize	1099 K	1111 K	1112 K
bạn	1144 hộp thư của K	1154 sự ủng hộ của K	1154 mời K
""", 'c': """
caffè	681 un K
café	418 un K	443 un K al mes	538 un K	931 um K
caractères	555 limitées à # K
catedrática	416 es K
catedrático	416 es K
celého	100 pro čtení K
chaîne	572 notre K
chefredaktör	1058 är politisk K	1058 är K
chefredaktør	148 er K
chép	1153 cấm sao K
chính	1148 K sách bảo mật
chúng	1144 bản tin của K tôi	1146 theo dõi K tôi	1154 ủng hộ K tôi	1154 K tôi cần sự giúp đỡ	1154 giúp K tôi	1154 theo dõi K tôi	1155 K tôi trên	1155 của K tôi	1155 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	923 nos K
comentó	455 K
comisión	432 recibir una K
communauté	542 K whatsapp	542 K signal
compártela	25 K
compártelo	25 K
comunità	704 parte della nostra K
condamné	574 a K
condiții	945 termeni și K
confidentialité	527 politique de K
confidențialitate	945 politica de K
conférences	536 est maître de K
connecté	529 vous devez être K
conteúdo	9 este K	9 K externo	910 acesse todo o K
contribuição	907 com a sua K
contó	455 K
conversación	409 participar en la K
conținut	9 acest K
cookieinställningar	1060 K
creează	951 K un cont
csatornánk	630 K
cuéntanos	409 K en	452 K
czytać	880 aby K dalej	880 żeby K dalej	899 chcesz K dalej
czytelników	36 naszych K	900 naszych K	900 z wpłat K
của	1155 độc giả K
""", 'd': """
darbą	773 mūsų K
darowiznę	878 przekaż K	899 przekaż K
datenschutzerklärung	192 unserer K	252 unserer K	252 unsere K
datenübertragung	215 der K zu
debatindlæg	149 send dit K	149 skrive et K
debatredaktør	148 er K
debattredaktør	849 er K
debattør	148 er K
declaró	455 K
decía	455 K
demandé	574 a K
denunció	455 K
descarcă	951 K
descárgate	399 K la	399 K nuestra
desteğiniz	1111 K
desteğinizle	1112 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	913 K no google play
doação	907 faça uma K	931 sua K	932 sua K	932 faça uma K	936 K
doações	936 K
dodał	902 K
dodała	902 K
donació	91 fes una K	95 K
donación	391 haz una K	391 tu K	418 tu K	418 una K	452 tu K	452 haz una K	456 K
donația	951 K ta
donație	951 fă o K	955 K
donații	955 K
donează	951 K acum
dorzuć	899 K się
dostęp	880 pełny K do	899 kup K
dostępny	880 artykuł K tylko
dowolną	901 K kwotą
dołóż	899 K się
dołącz	887 K do nas na	899 K do nas	899 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	899 K, że nas czytasz
débloquer	515 pour K
déclare	574 K
déclaré	574 a K
découvrez	515 K nos offres	571 K nos offres
déductible	511 K des impôts	511 K à #	573 K
déjanos	6 K tu
dénonce	574 K
déplore	574 K
déposés	547 des cookies seront K
désabonner	518 K à tout moment
désactiver	525 K adblock
désactivez	525 K adblock
désinscrire	518 vous K à tout moment
díky	115 K vám
dömde	1081 K
dømte	169 K	873 K
děkujeme	114 K, že nás čtete
dụng	1146 tải ứng K	1154 tải ứng K
""", 'e': """
elaboración	432 no ha participado en la K
electrònic	86 el teu correu K
electrónico	398 tu correo K	409 tu dirección de correo K no será publicada
elolvasásához	618 a teljes cikk K
előfizetés	633 K
előfizető	618 már K	629 legyen K
előfizetőink	618 K olvashatják	630 K
előfizetők	633 K
előfizetőknek	618 csak K
endereço	923 seu K de email não será
engedélyezze	623 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	572 cette K
enquêtent	572 K pour vous
enquêtes	572 nos K
ensimmäinen	505 K kuukausi
enthält	215 dieses element K daten
envíanos	452 K
erhvervsredaktør	148 er K
erklärt	254 K
erklärte	254 K
erzählen	251 K sie es weiter
erzählt	254 K
erzählte	254 K
escribió	455 K
escríbenos	409 K a	452 K
estimé	574 a K
estás	388 ya que K aquí	388 ya que K por aquí
etkinleştir	1105 javascript'i K
evästeitä	497 K
explicó	455 K
expliqué	574 a K
""", 'f': """
favoritkälla	1054 K
faça	932 K um pix
felelősséget	30 nem vállal K
felhasználási	623 K feltételek
feliratkozás	619 K a hírlevélre	619 hírlevél K
folosește	945 K cookie
folytatásához	618 a cikk K
fortæller	169 K
följ	1039 K oss på	1078 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1050 alla rättigheter K
fördere	251 K
fördermitglied	236 werde K	236 werden sie K
fördern	251 jetzt K	251 K sie
föredragen	1054 K källa
föredragna	1054 K källa
författare	1058 är K och
förklarar	1081 K
følg	130 K os på	166 K os	831 K oss på	870 K oss
første	161 K måned	168 K måned	863 K måned	872 K måned
független	616 támogassa a K	630 K sajtó
""", 'g': """
gadā	784 K
gazeteciliği	1112 bağimsiz K
gazeteciliğimiz	1112 K
gelmişken	1094 buraya kadar K
geöffnet	194 wird in neuem fenster K
giovedì	17 ogni K
godišnje	997 K
gridò	718 K
gràcies	92 K a tu
grátis	934 teste K
grâce	18 K à vous	511 K à vos dons
går	119 før du K	820 før du K
gåva	1031 din K	1031 ge en K	1078 din K	1078 ge en K	1082 K
göre	1114 K
gösterilmeden	1110 kaynak K
gửi	1154 hãy K
""", 'h': """
használ	623 sütiket K	623 cookie-kat K
használat	623 sütik K
heißt	254 K es
hinzufügen	207 bei google K
hirdetés	11 a K	11 K után
hjälp	1061 K av ai	1078 K oss
hjælp	151 K af ai	151 K fra ai	166 vi har brug for din K	166 K os
hovorí	1012 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	632 K
häufiger	207 bei google K
hävdar	1081 K
hævder	169 K
hébergé	527 ce contenu est K par
hírekben	621 a google K
hírlevelünk	630 K
hírlevelünkre	619 K	630 K
hírlevél	633 K
hó	631 ft/K
hónap	631 első K
hører	854 der du K
hükmetti	1114 K
""", 'i': """
ifølge	169 K	873 K
illimité	515 accès K	564 en K
incorporó	416 se K a
independentă	952 presa K
indicó	455 K
indiqué	574 a K
indrømmede	169 K
indépendance	572 notre K
indépendant	511 soutenez le journalisme K	572 journalisme K	572 média K
indépendante	561 la presse K a	572 presse K	572 information K
información	403 sigue toda la K	403 siga toda la K	416 cubre la K	453 esta K
informó	455 K
innehåll	1042 externt K	1060 externt K
innehållet	9 K
innrømmet	873 K
inquiète	574 s'K
inquérito	35 nosso K
inscrição	912 cancelar a K
inscríbete	452 K
insändare	1059 skicka din K	1059 din K till	1059 skriva en K
intégralité	515 pour lire l'K
investigación	453 esta K
investigação	933 esta K
investigație	952 această K
invítame	452 K a
invítanos	452 K a
istediğiniz	1098 K zaman iptal	1113 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	875 skoro już tu K	875 skoro tu K
jugé	574 a K
jurnaliștii	952 K noștri
jälgi	462 K meid
jäseneksi	503 liity K
""", 'k': """
kanał	900 nasz K
kannatusjäseneksi	503 liity K
kanál	115 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	998 K
kedykoľvek	1003 odhlásiť sa môžete K
khoản	1143 bạn đã có tài K	1148 điều K sử dụng
không	1153 K sao chép
khẳng	1157 K định
kifogásolja	632 K
kiáltotta	632 K
komentować	6 K	892 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	902 K
krævede	21 K felter er
krönikör	1058 är K
kulturredaktör	1058 är K
kulturredaktør	148 er K	849 er K
kávéra	631 K
käyttää	497 tämä sivusto K
kérdőívünket	35 K
kért	632 K
kérte	632 K
können	251 K sie uns
köszönjük	629 K, hogy olvasol
kötelező	21 K mezőket
kövesse	621 K a
kövessen	621 K minket	629 K minket
közölte	632 K
kúpte	1009 si K
kündigte	254 K an
künstlichen	225 K stimme vorgelesen	225 K stimme vertont
kč	116 od # K
kļūsti	782 K par
""", 'l': """
lamentó	455 K
lançait	574 K
lasītu	778 lai K tālāk
lasītāji	783 mūsu K
lejupielādē	782 K
leverandør	851 ekstern K
leverantör	1060 extern K
leído	446 has K tus #
lunedì	17 ogni K
lună	953 pe K
luận	6 để bình K
lájkolj	621 K minket
läget	1069 koll på K
lähdet	485 ennen kuin K
läsa	1072 du kan K mer	1072 kan du K mer	1072 K mer om	1079 fri att K
läsare	36 våra K	1070 våra K	1079 våra K
läsarna	18 tack vare K
läser	1078 tack för att du K
läsning	0 min K
lästid	0 K
læser	166 tak fordi du K
læserbrev	149 skrive et K	149 send dit K
læsere	36 vores K	167 vores K
læseres	160 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	396 K de notas
límites	395 sigue leyendo sin K
lập	1155 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	910 esta K é só	933 esta K
matérias	930 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	632 K
megszakítása	21 válasz K
meidän	503 tue K
meitä	503 tue K	503 auta K
mesačne	1011 K
mesečno	997 K	1025 K
miesiąc	901 za K
miesięcznie	901 K
miễn	15 bài K phí	1156 dùng thử K phí
mjesečno	997 K
modération	555 charte de K	555 K par la rédaction
mostrará	395 este mensaje se K en
multó	455 K
mulțumim	951 K că ne citești
munkánk	630 K
munkánkat	616 támogasd K	616 támogassa K	629 támogasd K	629 támogassa K	630 K
myönsi	506 K
másodközlés	628 K
määräsi	506 K
mån	1071 kr/K	1080 kr/K
månad	1033 testa en K	1071 en K för	1078 testa en K	1080 per K	1080 varje K
månaden	1071 första K	1080 i K	1080 första K
månader	1071 K för #	1078 testa # K
månadsgivare	1078 bli K
måned	124 prøv en K	161 i # K	166 prøv en K	168 pr. K	863 en K for	870 prøv en K	872 per K
måneden	168 om K	872 i K
måneder	161 i # K	863 K for #
média	572 notre K
mês	934 por K	934 ao K
mówi	902 K
mēnesis	784 pirmais K
mēnesī	784 K
mėnesį	774 per K
měsíc	116 za K	116 první K
měsíčně	116 K
""", 'n': """
napisał	902 K
napisała	902 K
napište	114 K nám
napísal	1012 K
napíšte	1009 K nám
naročite	1017 K se na naše	1023 K se
naročnik	1016 že K
naročnike	1016 samo za K
naročniki	1027 K
naročnikom	1016 dostopen le K
naročnina	1027 K
naujienlaiškis	773 mūsų K	776 K
naujienlaiškį	771 mūsų K	772 užsisakykite K	773 mūsų K
navođenje	994 uz K izvora
neatkarīgu	782 atbalsti K
nekünk	629 segíts K	629 írjon K	629 írj K	629 jelezd K	630 K adód
neodpovídá	30 K za
neomezený	100 K přístup
nepriklausomą	772 paremkite K	773 K žurnalistiką
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	114 podpořte K
nezávislá	115 K média
nezávislé	1010 K médiá
nezávislú	1009 podporte K
nhận	1144 đăng ký K bản tin	1144 đăng ký K tin	1148 chấp K tất cả	1154 đăng ký K
nhập	24 đăng K	1143 đăng K để	1143 vui lòng đăng K	1154 đăng K để
niezależne	899 wesprzyj K	899 wspieraj K	900 K media
niezależność	900 K
niezależną	900 jesteśmy K
noastră	952 munca K
norāda	785 K
notificações	14 as K	914 ative as K	914 ativar K	914 receba K
notificările	14 K	943 activează K
notícia	933 esta K
notícias	912 receba as K	912 receba K	917 siga as últimas K
novinařina	115 naše K
novinári	1010 naši K
novináři	115 naši K
novičnik	1017 naš e-K	1024 naš e-K	1027 K
nächste	21 in diesem browser für die K	251 sind sie der K
nói	1157 K
năm	1156 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	1033 K tillgång
obrigatórios	21 campos K são	923 campos K são
odebírejte	102 K náš	114 K
odemkněte	100 K si
odhlásit	102 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	910 K este artigo
ograniczeń	880 czytaj bez K
ogłosił	902 K
ogłosiła	902 K
olvasási	0 K idő
olvasóink	36 K	630 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	452 danos tu K
ordenó	455 K
ordonné	574 a K
orzekł	902 K
osobních	107 ochrany K údajů
oznámení	14 K
oznámil	117 K	1012 K
oznámila	117 K	1012 K
""", 'p': """
parsisiųskite	772 K
participación	409 normas de K
partneři	107 my a naši K
patrões	933 sem K
paylaşin	25 K
periódico	453 este K	453 nuestro K
permanència	93 sense K
personvernerklæring	834 K
phút	0 K đọc
pidió	455 K
pidätetään	502 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	995 K nam	1023 K nam
plânge	954 se K
podcaście	34 naszym K
podkreśla	902 K
podporují	115 nás K
podpoře	115 díky K
podpořte	114 K nás	114 K naši	114 K naše	114 K mě
podrška	995 vaša K
podršku	995 vašu K
podržite	995 K nas	995 K naš
podľa	1012 K
poinformował	902 K
poinformowała	902 K
pokračovanie	1002 pre K v čítaní
pokračujte	100 K ve čtení s
política	407 K de cookies	921 K de cookies
pomoć	995 vašu K
pomóż	899 K nam
pomôžte	1009 K nám
poprosił	902 K
poprosiła	902 K
poprosiło	902 K
postafiókjába	619 K
potřebujeme	114 K vaši pomoc	114 K vaši podporu
používá	107 tento web K
používáme	107 K cookies
powiedział	902 K
powiedziała	902 K
pozostało	880 K # %	880 K #%
pošlete	114 K nám
požádal	117 K
požádala	117 K
pracę	900 naszą K
predplatiteľom	1009 staňte sa K
predplatiteľov	1002 pre K
predplatné	1002 už máte K	1009 kúpte K	1009 kúpte si K	1013 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	880 tylko dla K
prečítate	1002 celý článok si K
pridržana	994 sva prava K
pridržane	1022 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	775 K
prihláste	24 K	1009 K sa na odber
prohlížeč	10 váš K
proposé	551 conçu et K par
pročitali	988 da biste K
prośbę	875 mamy do ciebie K	875 mamy małą K
prywatności	890 polityka K	890 polityce K
przeczytać	880 aby K cały	880 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	878 K nam #%	899 K nam	899 K #
przyznał	902 K
przyznała	902 K
práca	1010 naša K
práce	115 naší K
práci	115 naši K
prácu	1010 našu K
précisé	574 a K
préférée	541 source K
préférées	541 sources K
prévient	574 K
príspevok	1009 váš K
próxima	933 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	670 blocco della K	716 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	525 bloqueur de K	525 bloqueurs de K	572 sans K
publicités	525 bloqueur de K
publikování	113 K nebo šíření
publiée	22 ne sera pas K	529 votre adresse e-mail ne sera pas K
pyyntö	485 pieni K
pásale	452 K esta
päätti	506 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	453 nuestro K
pārpublicēšana	781 K bez
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
quyên	1154 K góp ngay	1158 K góp
quyền	1153 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	785 K
rappelé	574 a K
rašykite	772 K mums
rašė	775 K
reclamă	11 K
reconoció	455 K
recordó	455 K
redacció	92 la nostra K
redacción	442 la K te envía	453 nuestra K
redacția	952 K noastră
redakcję	899 wesprzyj K
redaktör	1058 är K för	1058 är K på	1058 är politisk K
redaktør	148 er K på	148 er K for	148 er politisk K	849 er politisk K	849 er K i	849 er K for
redação	933 nossa K
refusé	527 K le dépôt
regisztrálj	629 K
regisztráljon	629 K
regístrate	395 K para	395 K gratis
reklamlänkar	1073 K
reklamą	11 K
reklám	1010 bez K
reklámok	630 K nélkül
reportaż	900 ten K
reproducció	90 prohibida la K
reproducción	415 prohibida su K	415 prohibida la K
reprodução	929 proibida a K	929 K proibida
republié	535 K avec	569 cet article est K
responsabilità	30 K di
reveló	455 K
rezervăm	29 ne K dreptul
riêng	1148 chính sách quyền K tư
ročne	1011 K
ročně	116 K
rät	254 K
rätta	1064 K fel
rättar	1064 vi K fel
räumte	254 K ein	254 K der	254 K die
råbte	169 K
réagir	529 pour K
réagissez	571 K à
réalisation	551 n'a pas participé à la K
rédacteur	536 est K
rédaction	536 a rejoint la K	551 n'a pas participé à sa K	560 la K vous	564 pour soutenir la K	571 soutenez la K	571 alertez la K	572 notre K
rédactrice	536 est K
régulièrement	536 collabore K
réponse	21 annuler la K
répétait	574 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	515 cet article est K	515 ce contenu est K	515 article K
réservée	515 K aux abonnés	515 K à nos abonnés	515 la suite est K
réservés	515 K aux abonnés	535 tous droits K
résiliable	573 K à tout moment
röst	1061 ai-K
răspunsul	21 anulează K
""", 's': """
sacīja	785 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	775 K
sanctionné	574 a K
sbírka	118 K
schließen	178 K sie ein abo	251 K sie ein abo
schránky	102 do vaší K	1003 do vašej K
sdílejte	25 K
segítségedre	629 szükségünk van a K
según	455 K
sentenció	455 K
sería	443 sin ti no K
sesión	24 inicia K	24 inicie K	395 inicia K para
sessió	24 inicia K
sessão	24 inicie K	932 inicie K
señaló	455 K
sisällön	9 K
sisältö	489 tämä K on vain
sjefredaktør	849 er K
skarży	902 K
skrzynkę	882 na twoją K	882 na swoją K
sorumluluğu	30 K
sportkrönikör	1058 är K
sportsredaktør	148 er K
sprijiniți	951 K
sprijină	951 K-ne
stellenbörse	220 in unserer K
stwierdził	902 K
stwierdziła	902 K
stáhněte	114 K si
står	30 K för
stöd	1031 med ditt K	1078 K oss	1078 K vår	1078 ditt K
stödja	1070 K oss med
stödmedlem	1078 bli K
stötta	1070 K oss med	1078 K oss	1078 K vår	1078 K vårt
støt	160 K os	166 K os	166 K med
støtt	870 K oss	870 K vår
støtte	122 med din K	122 vi har brug for din K	160 K os med	160 din K gør	166 din K	166 bliv K	823 med din K	862 K oss med	870 din K
støtteabonnent	870 bli K
støttemedlem	166 bliv K	870 bli K
stěžuje	117 K
subscripció	95 K
subskrybentów	880 tylko dla K
subskrypcję	880 kup K	880 masz już K	899 kup K
suscripción	395 ya tengo una K	452 cambia tu K	456 K
suscríbase	452 K
suscríbete	395 K para	395 K por	395 K en	398 K al boletín	452 K
susține	951 K-ne	954 K că
susținerea	951 K ta
susțineți	951 K-ne
szerkesztőségünk	630 K
szerkesztőségünknek	630 K
sábado	17 cada K
sáng	17 mỗi K
säger	1071 tills du K upp	1081 K
sähköpostiin	491 suoraan K
sähköpostiisi	491 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	491 K
sélection	560 K d'articles
sélections	515 ajouter l'article à vos K
síganos	403 K en
síguenos	403 K en	452 K
sõltumatut	462 toeta K
sõnul	465 K
söyledi	1114 K
søgning	144 google-K
súmate	452 K al
süresi	0 okuma K
săptămână	17 o dată pe K	953 pe K
""", 't': """
teigė	775 K
tesszük	22 nem K közzé
teşekkürler	1111 okuduğunuz için K
thuê	1158 K bao
thuộc	1153 bản quyền K
thành	1143 dành cho K viên	1154 trở K thành viên
tháng	1156 mỗi K	1156 hàng K	1156 K đầu
thông	14 K báo	1146 bật K báo	1146 nhận K báo
tiếp	1143 để K tục đọc	1143 để đọc K
tjänst	1028 en liten K att be
továbbolvasáshoz	618 a K
toàn	20 K bộ bài	1143 để đọc K bộ	1143 đọc K bộ bài
treści	9 tej K	880 dostęp do K
treść	9 tę K
trên	1146 theo dõi K
trường	21 các K bắt buộc
turpinātu	778 lai K lasīt
tuần	17 mỗi K	1156 mỗi K
tvrdí	117 K
työmme	504 K
työtämme	503 tue K	504 K
tájékoztató	623 adatvédelmi K
támogasd	616 K a
támogass	629 K minket
támogasson	629 K minket
támogatása	629 az ön K
támogatásod	629 a te K
täglich	182 K per mail
täällä	485 kun kerran olet K
téléchargez	571 K
töltsd	629 K le
týden	17 každý K
týdně	116 K
týždenne	17 raz K
tłumaczy	902 K
""", 'u': """
uafhængigt	167 K medie
ubegrænset	124 K adgang
udostępnij	25 K
ukarał	902 K
unabhängig	252 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	682 insegna all'K
unterstütze	174 K unsere arbeit	174 K uns mit	251 K uns	251 K unsere	251 K mich	251 K meine
unterstützen	174 K sie unsere arbeit	174 K sie uns mit	174 mit einer spende K	174 können sie uns K	251 K sie uns	251 K sie unsere	251 sie können das K	251 freiwillig K	251 K sie mich	251 K sie meine	251 K uns
unterstützt	190 ihr browser K	251 K uns
unterstützung	236 ihrer K	236 deiner K	251 mit ihrer K	251 mit deiner K	251 ihre K	251 deine K	251 eure K
upozornění	104 zapněte si K
upphovsrätt	1050 skyddat enligt lagen om K
upphovsrättslagen	1050 skyddat enligt K
uredništva	1022 brez dovoljenja K
uredništvo	1024 naše K
urmărește	943 K-ne pe	943 K-ne și pe	943 K știrile	951 K-ne
urmăriți	943 K-ne pe	951 K-ne
utilização	921 K de cookies
utilizează	945 K cookie
utilizăm	945 K cookie
utánközlés	628 K
uznał	902 K
uznała	902 K
używamy	890 K plików cookie
užsisakykite	768 K prenumeratą
""", 'v': """
vašeho	102 do K e-mailu
venerdì	17 ogni K
verhängte	254 K
versión	2 K en audio
verstärkung	220 suchen K
versão	2 K em áudio
vervielfältigung	200 K nur mit
veröffentlicht	22 wird nicht K	194 deine e-mail-adresse wird nicht K	194 ihre e-mail-adresse wird nicht K
veröffentlichung	249 seit der K geändert	249 seit K geändert
već	997 K od
vidéo	9 cette K
viết	1155 bài K này	1157 K
você	18 sem K	933 sem K
vollständigen	178 K artikel lesen
volontär	210 ist K
volontärin	210 ist K
vyhradené	1008 všetky práva K	1008 autorské práva sú K
vysvetľuje	1012 K
vysvětluje	117 K
vyzývá	117 K
vyžadované	21 K informace	21 K polia
väittää	506 K
vårt	827 meld deg på K
vídeo	9 este K
vďaka	1010 K vám
vědět	114 dejte nám K
""", 'w': """
webbläsare	10 din K
według	902 K
weißt	209 K du mehr
wołał	902 K
wpłata	899 twoja K
wpłatom	900 dzięki K
wpłać	899 K
wspierającym	899 zostań K
wyjaśnia	902 K
wypisać	882 K się w każdej chwili
wyrażam	882 K zgodę na
wöchentlichen	182 K newsletter
właściciela	900 nie mamy K
""", 'z': """
zadržana	994 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	996 K vama
založte	114 K si účet
zamknutý	1002 článok je K
zapowiedział	902 K
zapowiedziała	902 K
zastrzeżone	898 wszelkie prawa K	898 wszystkie prawa K
zbiórka	903 K
zbývá	100 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	890 treści K
zgłoś	899 K nam
znać	899 daj nam K
zostań	899 K z nami
zpracováním	102 souhlasím se K	107 K osobních údajů
zugänglich	237 frei K
zunächst	200 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	901 od # K
""", 'á': """
állítja	632 K
""", 'ä': """
ägare	1070 inga rika K
ähnliches	209 K erlebt
ändå	1028 nu när du K är här
""", 'å': """
åndsverkloven	842 beskyttet av K
året	168 om K
återges	1050 får inte K
""", 'ç': """
çalişmalarimiz	1112 K
çerezler	1105 K kullan
çerezleri	1105 K kullan
""", 'é': """
échanos	452 K una mano	452 K un cable
écrit	536 K pour	574 a K
écrivain	536 est K
écrivez	571 K-nous
électronique	518 dans votre boîte aux lettres K
équipe	572 notre K
értesítéseket	14 K
évente	631 K
""", 'í': """
írta	632 K
""", 'î': """
înscrie	951 K-te la
""", 'ö': """
öffnen	183 app K
önskad	1054 K källa
""", 'ú': """
újságírás	630 független K
újságírásunk	630 K
újságíróink	630 K
última	403 siga la K hora	403 sigue la K hora
""", 'ü': """
übernommen	200 K von
übersicht	203 K
ücretsiz	15 K haber	15 K makale
ütles	465 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	996 naši K
čitatelia	1010 naši K
čitatelja	996 naših K
čitatelji	36 naši K	996 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1010 našich K
članak	20 cijeli K	996 ovaj K
članek	1024 ta K
členem	114 staňte se K
členom	1009 staňte sa K
článek	20 celý K	96 líbil se vám K	115 tento K	115 líbil se vám K
článku	20 celého K
články	115 naše K
článok	20 celý K	1010 tento K
čtenáři	115 naši K
čtenářů	36 našich K	115 našich K	115 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	1009 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1154 K góp của bạn	1154 hãy K góp
đăng	1154 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	1011 K sumou
""", 'ř': """
řekl	117 K
řekla	117 K
říká	117 K
""", 'ś': """
śledztwa	900 nasze K
śledztwo	900 to K
śledź	887 K nas na	899 K nas
""", 'ź': """
źródło	898 K: pap
""", 'ž': """
žurnalistai	773 mūsų K
žurnalistika	115 naše K	115 nezávislá K	1010 nezávislá K
žurnalistiku	115 nezávislou K	1010 nezávislú K
žurnalistiky	115 nezávislé K
žurnālisti	783 mūsu K
žurnālistika	783 neatkarīga K
žurnālistiku	783 neatkarīgu K
""", 'ά': """
άρθρα	271 τα K μας
άρθρο	271 αυτό το K
""", 'έ': """
έγραψε	273 K
έρευνές	271 οι K μας
""", 'α': """
ακολουθήστε	262 K μας	270 K μας
ακολουθείστε	262 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	273 K
αναγνώστες	18 χάρη στους K	271 οι K μας
αναδημοσίευση	269 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	264 πολιτική K
""", 'β': """
βοηθήστε	270 K μας
βρείτε	262 K μας στο
""", 'γ': """
γίνετε	270 K μέλος
γράψτε	270 K μας
γραφτείτε	270 K
""", 'δ': """
δήλωσε	273 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	271 οι K μας
δημοσιογραφία	271 η K μας	271 ανεξάρτητη K
διαβάσετε	259 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	271 χωρίς K
διεύθυνση	260 η K email
δικαιώματος	269 με επιφύλαξη παντός K
δουλειά	271 η K μας
δωρεά	270 η K σας	270 κάντε μια K	274 K
δωρεάν	15 K άρθρα
δωρεές	274 K
""", 'ε': """
είπε	273 K
εβδομάδα	17 κάθε K	272 την K
εγγραφείτε	259 K για να	270 K
ειδοποιήσεις	14 K
ενεργοποιήστε	262 K τις ειδοποιήσεις	264 K τη javascript
ενημερωτικό	260 K δελτίο
ενισχύστε	270 K
εξήγησε	273 K
ευχαριστούμε	270 K που μας
""", 'ζ': """
ζήτησε	273 K
""", 'κ': """
κανάλι	271 το K μας
καταγγέλλει	273 K
κατεβάστε	262 K την εφαρμογή
""", 'μ': """
μήνα	272 τον K	272 το K	272 ανά K	272 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	271 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	264 K cookies
προειδοποιεί	273 K
προσωπικών	264 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	273 K
πρώτος	272 K μήνας
""", 'σ': """
στήριξέ	270 K μας
στήριξή	270 η K σας	270 τη K σας
στηρίξτε	270 K μας	270 K την
συνδεθείτε	24 K	259 K για να	270 K
συνδρομή	274 K
συνδρομητές	259 μόνο για K	271 οι K μας	274 K
συνδρομητής	259 είστε ήδη K	270 γίνετε K
συνεχίσετε	259 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	273 K
""", 'τ': """
τόνισε	273 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	273 K
""", 'χ': """
χρήσης	264 όροι K
χρειαζόμαστε	270 K τη βοήθειά σας
χρησιμοποιεί	264 K cookies
χρησιμοποιούμε	264 K cookies
χρόνο	272 τον K
""", 'а': """
абонамент	71 K
абонат	60 вече сте K
абонати	60 само за K	71 K
абонирайте	60 K се, за да	61 K се за бюлетина	67 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	962 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	68 K на вас
благодаря	982 K вам
блокировщик	972 отключите K	972 K рекламы
блокувальник	1128 K реклами
браузер	10 ваш K	972 ваш K
браузър	10 вашият K
бюлетин	61 нашия K	68 нашия K	71 K
бюлетина	61 K ни
""", 'в': """
вайбър	16 K
вашата	61 на K поща
видео	9 это K
виділіть	1130 K
визнав	1138 K
визнала	1138 K
викаше	70 K
використанні	1134 при K матеріалів
використовує	1128 K cookie
використовуємо	1128 K cookie
вирішив	1138 K
влезте	24 K
вміст	9 цей K
внесок	1135 ваш K
войдите	24 K	962 K, чтобы
встановіть	1123 K додаток
выделите	974 K ее	974 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	983 в K
годишно	69 K
гривень	1137 # K
грн	1137 # K
гукав	1138 K
гіперпосилання	1134 K обов
""", 'д': """
дальше	962 чтобы читать K
дарение	67 вашето K	69 с K	71 K
дарения	71 K
добави	70 K
добавьте	969 K нас в
долучайтесь	1135 K
долучайтеся	1135 K
донат	981 ваш K	1135 ваш K	1139 K
донати	1139 K
донатом	1137 K
донаты	985 K
допомога	1135 нам потрібна ваша K
доступ	962 полный K	1121 повний K
доступен	962 K только
дочитали	956 вы K до конца	1116 ви K до кінця
дочитать	962 чтобы K
""", 'е': """
ежедневную	964 K рассылку
ежемесячно	983 K
ежемесячное	981 оформите K
еженедельную	964 K рассылку
""", 'ж': """
жалуются	984 K
журналисти	68 нашите K
журналистика	68 независимата K	68 независима K	982 независимая K
журналистике	982 независимой K
журналистики	982 независимой K
журналистику	982 независимую K
журналисты	982 наши K
журналісти	1136 наші K
журналістика	1136 незалежна K
журналістику	1136 незалежну K	1136 якісну K
""", 'з': """
завантажити	1123 K застосунок
завантажте	1123 K додаток
завдяки	1136 K вам
задонатьте	981 K	1135 K
задължителните	21 K полета
зазначив	1138 K
закликав	1138 K
закончились	962 бесплатные статьи K
залишає	29 K за собою право
заметили	974 K ошибку
замолчим	982 мы не K
запазени	66 всички права K
зарегистрированы	962 уже K
зарегистрируйтесь	962 K, чтобы	981 K
зареєструйтесь	1121 K, щоб	1135 K
застосунок	1123 завантажте K	1123 мобільний K
захищено	1134 усі права K
захищені	1134 усі права K	1134 всі права K
защищены	980 все права K
заяви	70 K
заявив	1138 K
заявил	984 K
заявила	984 K	1138 K
здесь	956 раз уж вы K
зобов	1138 K'язав
зробіть	1119 K внесок	1135 K внесок
""", 'и': """
известията	14 K
изтеглете	67 K
имейл	61 вашия K
имейла	61 на K си
иностранного	980 выполняющим функции K агента
иностранным	982 K агентом
использовании	980 при K материалов
используем	972 K cookie	972 мы K
использует	972 K cookie
""", 'к': """
каждое	17 K утро
каждый	983 K месяц
каза	70 K
казва	70 K
канал	982 наш K	1136 наш K
канала	982 нашего K
каналу	1136 нашого K
коментар	6 залишити K
коментарях	1130 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	974 чтобы оставить K
комментария	21 для отправки K
комментариях	974 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	972 политикой K	972 политика K
конфіденційності	1128 політикою K
кричал	984 K
""", 'л': """
лева	69 K
""", 'м': """
материал	974 обсудить K	982 этот K
материалы	982 наши K
матеріал	1136 цей K
матеріали	1136 наші K
месец	69 на K	69 всеки K
месечно	69 K
месяц	983 в K
місяць	1137 на K	1137 перший K
""", 'н': """
нагадав	1138 K
нагадала	1138 K
нажмите	974 K ctrl
написа	70 K
написав	1138 K
написал	984 K
написала	984 K	1138 K
напишите	981 K нам
напишіть	1135 K нам
напомнил	984 K
напомнила	984 K
направете	67 K дарение
нашем	974 в K чате
небольшая	956 K просьба
неделю	17 раз в K	17 каждую K	983 в K
независимата	67 подкрепете K
независими	68 K медии
независимую	959 поддержите K	981 поддержите K
независимые	982 K медиа
незалежні	1136 K медіа
нуждаем	67 K се от вашата
""", 'о': """
объявил	984 K
объявила	984 K
обязал	984 K
обязательна	980 гиперссылка K
обязательные	21 K поля	974 K поля
обясни	70 K
оголосив	1138 K
ограничений	962 читайте без K
опечатку	974 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1130 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	974 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	983 K в любой момент
отметил	984 K
отметила	984 K
отписаться	964 K в любой момент
отправьте	981 K нам
ошибку	974 нашли K
оштрафовал	984 K
оштрафовала	984 K
оштрафував	1138 K
""", 'п': """
партнерские	37 K ссылки
партнеры	972 мы и наши K
партнёрские	37 K ссылки
патроном	981 станьте K
первый	983 K месяц	983 рубль в K
переведите	981 K нам
передплатникам	1121 доступний лише K
передплатників	1121 тільки для K
передплату	1135 оформіть K
передрук	1134 K
перепечатка	980 K
персональних	1128 K даних
персональных	972 K данных
писати	1136 нам K
писменото	66 без K съгласие
пишете	67 K ни
пишите	981 K нам
повний	20 K текст
повідомив	1138 K
повідомила	1138 K
повідомте	1135 K нам
поддержать	981 K нас	981 K редакцию
поддерживайте	981 K нас	981 K нашу
поддержите	959 K нашу	959 K нас	981 K нас	981 K нашу	981 K редакцию	981 K проект	981 K автора
поддержка	959 ваша K	981 ваша K
поддержки	982 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	982 наш K	1136 наш K
подкаста	982 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	67 вашата K
подкрепете	67 K ни	67 K нашата
подкрепяйте	67 K ни
подписаны	962 уже K
подписка	962 уже есть K	985 K
подписке	962 по K
подписки	985 K
подписку	962 оформить K	962 оформите K	981 оформите K	981 оформить K
подписчикам	962 доступна только K	962 доступно только K
подписчики	985 K
подписчиков	962 только для K
подписчиком	981 станьте K
подписывайтесь	964 K на рассылку	969 K на нас	969 K на наш	969 K на канал	969 K на telegram	981 K на
подпишитесь	959 K на регулярное	964 K на рассылку	969 K на наш	969 K на канал	981 K на
подчеркнул	984 K
поділіться	25 K
пожертвование	959 сделайте K	959 оформите K	981 ваше K	981 сделайте K	981 оформите K	985 K
пожертвования	985 K
пожертвуйте	981 K
полностью	20 материал K	962 чтобы прочитать K
полный	20 K текст
помилку	1130 знайшли K
помогите	981 K нам
помогнете	67 K ни
помощь	959 нужна ваша K	981 нам нужна ваша K
помітили	1130 якщо ви K
понравилась	982 K статья
понравился	982 K материал	982 K текст
попереджає	1138 K
попередив	1138 K
попросив	1138 K
попросил	984 K
попросила	984 K	1138 K
попросило	984 K
последвайте	67 K ни
постановив	1138 K
постановил	984 K
почту	964 на вашу K	964 вам на K
пошту	1122 на вашу K
пояснив	1138 K
пояснил	984 K
правото	29 си запазва K
працюємо	1136 ми K
предупредил	984 K
предупреждает	984 K
призвал	984 K
признал	984 K
признала	984 K
признали	982 нас K
приложение	68 нашето K	965 скачать K	965 скачайте K	965 установите K	965 мобильное K	965 наше K	981 скачайте K
приложении	965 открыть в K	965 нашем K
приложения	982 нашего K
присоединяйтесь	981 K к
приєднуйтесь	1135 K до
продовжити	1121 щоб K читання
продолжаем	982 мы K работать
продолжить	962 чтобы K чтение
продължите	60 за да K да четете
произведен	980 настоящий материал (информация) K
просьба	956 у нас к вам K	956 у нас есть K
просять	1138 K
прохання	1116 маємо до вас K	1116 невелике K
прочетете	60 за да K цялата
прочитать	962 осталось K	962 чтобы K статью
първия	69 за K месец
підписатися	1122 K на розсилку
підписка	1139 K
підписку	1121 оформіть K	1135 оформіть K
підписники	1139 K
підписників	1121 тільки для K
підписуйтесь	1125 K на нас	1125 K на наш	1135 K на
підписуйтеся	1125 K на наш
підпишіться	1122 K на розсилку	1125 K на наш	1135 K на
підтримайте	1119 K нашу	1119 K незалежну	1119 K нас	1135 K нас	1135 K нашу	1135 K незалежну	1135 K редакцію	1135 K автора	1135 K роботу
підтримати	1135 K нас
підтримка	1119 ваша K	1135 ваша K
підтримки	1136 спільноти K
підтримуйте	1135 K нас	1135 K нашу
піти	1116 перш ніж K
""", 'р': """
работа	68 нашата K	982 наша K
работаем	982 мы K
работу	982 нашу K
разрешение	66 без K е забранено
расскажите	981 K нам
рассказал	984 K
рассказала	984 K
расследование	982 наше K	982 это K
расследования	982 наши K
рассылка	982 наша K	985 K
рассылку	964 нашу K	964 K самых	982 нашу K
редакции	982 нашей K
редакция	68 нашата K	982 наша K
редакція	1136 наша K
редакції	1136 нашої K
рекламата	11 K
реклами	11 K	68 без K	1136 без K
рекламой	11 K
рекламы	11 K	982 без K
решил	984 K
робота	1136 наша K
роботу	1136 нашу K
розповів	1138 K
розповіла	1138 K
розсилка	1136 наша K	1139 K
розсилку	1122 нашу K	1122 щоденну K	1136 нашу K
розслідування	1136 наші K	1136 це K
рублей	983 # K
рік	1137 на K
""", 'с': """
седмично	17 веднъж K
сказав	1138 K
сказал	984 K
сказала	984 K	1138 K
скаржаться	1138 K
скачайте	965 K наше
скиньте	981 K
следите	969 K за нами
словам	984 по K
словами	1138 за K
слідкуйте	1125 K за нами
сообщение	980 данное K (материал) создано
сообщил	984 K
сообщила	984 K
сообщите	981 K нам
сповіщення	14 K	1123 увімкнути K	1123 увімкніть K
споделете	25 K
сподобався	1136 K текст	1136 K матеріал
сподобалась	1116 якщо вам K стаття
според	70 K
спільнота	1136 наша K
спільноти	1119 стань частиною K	1136 нашої K
станете	67 K абонат	67 K член
станьте	981 K нашим	1135 K нашим
статия	68 тази K
стаття	1136 ця K
статья	982 эта K
стверджує	1138 K
стежте	1125 K за нами
суммой	983 любой K
сумму	983 любую K
сутрин	17 всяка K
существуем	982 мы K
съдържание	9 това K
съобщи	70 K
""", 'т': """
телеграм	16 K	969 наш K-канал	969 в нашем K	982 наш K	1125 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1137 на K
""", 'у': """
уведомления	14 K	965 включите K	965 включить K	965 разрешить K
увійдіть	24 K	1121 K, щоб
уйдете	956 прежде чем вы K
утверждает	984 K
учасником	1135 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	982 K нашу
цитировании	980 при K
""", 'ч': """
частиною	1135 станьте K
четене	0 време за K
читаете	981 спасибо, что K
читай	1125 K нас
читайте	969 K нас в	1125 K нас у	1125 K нас в
читання	0 час K	0 хв K
читателей	982 наших K
читатели	36 наши K	36 нашите K	68 нашите K	956 дорогие K	982 наши K
читателям	18 благодаря K	36 нашим K	982 благодаря K
читати	1121 щоб K далі	1135 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1136 наші K
читачів	1136 наших K
читаєте	1135 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1137 K
щомісячно	1137 K
щоранку	17 K
щотижневу	1122 K розсилку
""", 'я': """
язкові	21 обов'K поля	1130 обов'K поля
якщо	1116 K ви вже тут
""", 'א': """
אחרינו	582 עקבו K	590 עקבו K
אלקטרוני	580 דואר K
אמר	593 K
אמרה	593 K
""", 'ב': """
בוקר	17 מדי K
בחודש	592 K
ביקש	593 K
ביקשה	593 K
בעוגיות	584 שימוש K
בקובצי	584 משתמש K
בשבוע	17 פעם K	592 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	582 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	582 לקבוצת K
הוסיף	593 K
הוסיפה	593 K
הזהיר	593 K
הזכויות	589 כל K שמורות
החובה	21 שדות K
הטלגרם	582 לערוץ K
הכתבה	579 להמשך קריאת K	591 K הזאת
המייל	580 לתיבת K	580 כתובת K
הניוזלטר	580 K היומי
הסביר	593 K
העיתונות	591 K העצמאית
הפרטיות	584 מדיניות K
הפרסומת	11 K
הצטרפו	582 K לערוץ
הקוראים	18 בזכות K
השימוש	584 תנאי K
התחברו	24 K
התראות	14 K
התרומה	590 K שלכם
""", 'ו': """
ובטוויטר	582 בפייסבוק K
""", 'ז': """
זקוקה	590 K לכם
""", 'ח': """
חודשית	590 תרומה K
""", 'ט': """
טען	593 K
""", 'כ': """
כמנויים	579 הצטרפו K
כתב	593 K
כתבה	591 K זו	593 K
כתבו	590 K לנו
""", 'ל': """
לדברי	593 K
להגיב	6 כדי K
להמשיך	579 כדי K לקרוא
להעתיק	589 אין K
לחודש	592 K
למנויים	579 K בלבד
לניוזלטר	580 הירשמו K	580 הרשמה K	580 K שלנו
לעזרתכם	590 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	592 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	579 רכשו K	594 K
מנוי	579 כבר K
מנויים	594 K
מסר	593 K
""", 'נ': """
ניוזלטר	594 K
""", 'ע': """
עיתונות	591 K עצמאית
""", 'פ': """
פרסומות	591 ללא K
פרסומת	11 K
""", 'ק': """
קרא	593 K
קריאה	0 זמן K
""", 'ר': """
ראשון	592 חודש K
""", 'ש': """
שלחו	590 K לנו
שלנו	591 K
שקראתם	590 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	590 K
תמכו	590 K בנו
תרומה	594 K
תרומות	594 K
""", 'ا': """
ادامه	480 براي K مطلب
ادعمنا	53 K
ادعموا	53 K
ارسال	6 براي K نظر
اسبوعيا	55 K
استفاده	474 شرايط K	479 K از مطالب
اشتراك	57 K	480 K تهيه كنيد	484 K
اشترك	41 K الان
اشتركوا	53 K
اضاف	56 K
اضافت	56 K
اعادة	52 يمنع K
اعجبك	54 K هذا
اعلام	483 K كرد
اعلانها	14 K
افزود	483 K
اكد	56 K
الاخبارية	42 النشرة K
الارتباط	47 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	47 شروط K
الاشعارات	14 K	14 K	43 تفعيل K	43 فعل K
الاعلان	11 K
الاعلانات	47 حاجب K
الالزامية	21 الحقول K
الالكتروني	42 بريدك K	42 البريد K
الان	53 تبرع K	53 سجل K
الاول	55 الشهر K
البريدية	42 النشرة K	42 نشرتنا K	57 النشرة K
التطبيق	43 حمل K	43 حمل K	43 تحميل K	43 نزل K
التقرير	20 لقراءة K	54 هذا K
الخصوصية	47 سياسة K
الدخول	24 سجل K	24 سجل K	41 سجل K	53 سجل K
الشهر	55 في K
الغاء	21 K الرد
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	41 لمتابعة K
الكوكيز	47 K
المجانية	15 المقالات K
المحتوي	9 هذا K	41 هذا K متاح
المستقلة	54 الصحافة K
المقال	20 لقراءة K	41 لقراءة K كاملا	54 هذا K
النشرة	42 اشترك في K
الينا	53 انضم K
اوضح	56 K
اول	482 ماه K
ايميل	470 K خود را	470 ادرس K	470 به K شما
اينستاگرام	472 در K دنبال
اگهي	11 K
""", 'ب': """
بحسب	56 K
بريدك	42 الي K
بفضلكم	54 K
بگذاريد	480 با ما در ميان K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	53 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	53 K علي
تبرع	57 K
تبرعات	57 K
تبرعك	53 K
تبرعكم	53 K
تبرعوا	53 K الان
تطبيقنا	54 K
تفعيل	47 K جافا
تقاريرنا	54 K
تلگرام	472 ما را در K	472 در K دنبال	472 كانال K ما
تمامي	479 K حقوق
توضيح	483 K داد
تيم	481 K ما
""", 'ج': """
جاوااسكريپت	474 K را فعال
""", 'ح': """
حذر	56 K
حذرت	56 K
حساب	41 هل لديك K
حقوق	479 كليه K
حمايت	480 از ما K كنيد	480 K شما
""", 'خ': """
خبر	4 اين K
خبرنامه	470 K ما	470 اشتراك K	470 در K	481 K ما	484 K
خبرنگاران	481 K ما
خصوصي	474 حريم K
خوانندگان	18 با كمك K	481 K ما
""", 'د': """
دعا	56 K
دعت	56 K
دعمك	53 K
دعمكم	53 K
دنبال	472 ما را K كنيد	480 K كنيد
""", 'ر': """
راسلنا	53 K
راسلونا	53 K
روزنامهنگاري	481 K مستقل
""", 'س': """
سالانه	482 K
ساهم	53 K في
ساهموا	53 K في
سنويا	55 K
""", 'ش': """
شارك	25 K
شاركنا	53 K برايك
شاركه	25 K
شهريا	55 K
شويد	24 وارد K	480 عضو K	480 وارد K
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
قناتنا	45 K علي	45 انضم الي K	54 K
""", 'ك': """
كار	481 K ما
كانال	472 به K ما	481 K ما
كتب	56 K
كتبت	56 K
كنيد	480 به ما كمك K	480 ثبت نام K
كوكي	474 از K
كوكيها	474 K
""", 'ل': """
لاضافة	6 K تعليق
لقراءتكم	53 شكرا K
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	41 K فقط
""", 'م': """
مالي	480 كمك K شما	484 كمك K
ماه	482 در K
ماهانه	482 K
متصفحك	10 K
محتوا	9 اين K
محفوظ	479 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مرورگر	10 K شما
مستقل	481 رسانه K
مستقلة	54 صحافة K
مشترك	480 K شويد
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	481 اين K
معنا	53 ساهم K
منصتنا	54 K
موردنياز	21 بخشهاي K
موقعنا	54 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	54 K
نظر	6 ثبت K
نوشت	483 K
""", 'و': """
وتويتر	45 علي فيسبوك K
وفقا	56 K
""", 'ي': """
يوتيوب	16 K
""", 'گ': """
گزارشهاي	481 K ما
گفت	483 K
گفته	483 K است	483 به K
""", 'अ': """
अन	612 के Kुसार
""", 'आ': """
आपक	609 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	608 कॉपीराK
इन	24 लॉग K
इनब	598 आपके Kॉक्स
इब	601 चैनल को सब्सक्राK
इस	610 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	599 ऐप डाKोड करें	609 डाKोड करें
उपय	603 कुकीज का Kोग	603 कुकीज का Kोग
""", 'ऐ': """
ऐप	599 हमारा K
""", 'क': """
क	612 मुताबिK
कर	598 ईमेल दर्ज Kें	599 ऐप इंस्टॉल Kें	599 नोटिफिकेशन चालू Kें	601 फॉलो Kें	609 सब्सक्राइब Kें	609 फॉलो Kें	609 क्लिक Kें
कह	612 Kा
""", 'ख': """
ख	612 लिKा
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K
""", 'छ': """
छ	612 पूKा
""", 'ट': """
ट	603 जावास्क्रिप्K
टर	598 न्यूजलेK	598 न्यूजलेK के लिए	598 हमारे न्यूजलेK	610 हमारे न्यूजलेK	613 न्यूजलेK
""", 'ठ': """
ठक	610 हमारे पाK
""", 'ड': """
डन	609 जुKे के लिए
""", 'न': """
न	2 लेख सुKें	613 दाK
नल	601 चैK से जुडें	601 टेलीग्राम चैK	610 हमारे चैK
""", 'प': """
पढ	0 मिनट में Kें	599 ऐप में Kें
पन	11 विज्ञाK
पर	601 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	612 Kाया
बह	17 हर सुK
""", 'म': """
मदद	609 हमारी K करें	609 आर्थिक K दें
मह	611 हर Kीने
""", 'य': """
यत	603 गोपनीKा नीति
यह	610 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	608 सर्वाधिकार सुK्षित	610 हमारी पत्Kारिता	610 स्वतंत्र पत्Kारिता	610 हमारे पत्Kार
रत	611 प्Kि माह
""", 'व': """
वर	611 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	613 सब्सक्रिप्K
शर	603 नियम और K्तें
""", 'स': """
सएप	601 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	609 K्य बनें
सप	611 प्रति K्ताह
समय	0 पढने का K
समर	609 K्थन करें
सहय	18 पाठकों के Kोग	609 आपका Kोग	609 हमें Kोग	609 Kोग करें	609 आपके Kोग
""", 'ह': """
हम	609 Kें लिखें	610 Kारा काम	610 Kारी टीम
हमस	609 Kे जुडें
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
ন	78 যুক্ত হোK	81 জাKান	81 জাKিযেছেন
""", 'ব': """
বল	81 Kেন	81 Kেছেন
বলল	81 Kেন
""", 'য': """
যত	78 আমাদের সহাKা
""", 'র': """
রক	77 সর্বস্বত্ব সংK্ষিত	77 স্বত্ব সংK্ষিত
রত	80 প্Kি মাসে
""", 'স': """
সদস	78 K্য হোন
সব	79 আমাদের ফেKুক
সহয	78 Kোগিতা করুন
""", 'হ': """
হত	78 যুক্ত Kে
""", 'ก': """
กด	1089 Kติดตาม
กร	1084 Kอกอีเมล
กล	1092 K่าว
กา	14 Kรแจ้งเตือน	1089 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1090 Kงเรา
""", 'จ': """
จด	1084 Kหมายข่าวของเรา	1093 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1089 Kวน์โหลดแอป
""", 'ต': """
ติ	1089 Kดตามเรา
ต่	1091 Kอเดือน	1091 Kอปี
""", 'บ': """
บท	1090 Kความนี้
บร	1093 Kิจาค
บอ	1092 Kกว่า
""", 'พ': """
พู	1092 Kดกับ
""", 'ร': """
ระ	1092 Kบุว่า
รา	1091 Kยเดือน
ร่	1089 Kวมบริจาค
""", 'ว': """
วา	1090 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1088 Kวนลิขสิทธิ์	1088 Kวนสิทธิ์
สน	1089 Kับสนุนเรา	1089 Kับสนุนพวกเรา
สม	1084 Kัครรับจดหมายข่าว	1084 Kัครรับข่าวสาร	1089 Kัครสมาชิก	1089 Kัครรับ	1093 Kาชิก
สื	1090 K่ออิสระ
ส่	1089 Kงข้อมูลมาที่
""", 'ห': """
ห้	1088 Kามคัดลอก	1088 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	1084 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	1089 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	1092 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	1090 K้เรา
""", 'ủ': """
ủng	1154 hãy K hộ
""", 'い': """
いか	741 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	732 Kいのブラウザ
お寄	741 Kせください
お申	741 Kし込みください	741 Kし込みはこちら
お聞	741 Kかせください
""", 'か': """
か月	724 K無料	743 K無料
""", 'こ': """
ここ	724 Kから先は	724 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	724 K記事は有料	724 K記事は会員	736 K記事についてのご意見	742 K記事が	742 K記事を	742 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	732 K用のブラウザ
ご寄	722 K付をお願い	741 K付
ご意	736 K見・ご感想	736 K見をお寄せ
ご感	736 K想をお寄せ
ご支	722 K援をお願い	741 K援
ご登	741 K録
ご購	741 K読
""", 'す': """
すべ	724 Kての記事が
""", 'ぜ': """
ぜひ	730 Kフォロー
""", 'で': """
でも	730 K配信中
""", 'と': """
と強	744 K調
と書	744 Kい
と発	744 K表
と話	744 Kし	744 Kす
と語	744 Kっ	744 Kる
と説	744 K明
と述	744 Kべ
""", 'に': """
によ	744 Kると
""", 'を': """
をフ	730 Kォローする	730 Kォローしよう
を発	744 K表した
""", 'ア': """
アプ	727 Kリで開く	727 Kリで読む	727 Kリを開く	727 Kリをダウンロード	727 Kリのダウンロード	727 Kリをインストール	727 Kリはこちら
""", 'カ': """
カ月	724 K無料	743 K無料
""", 'ク': """
クッ	734 Kキーを使用	734 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	736 Kントを投稿するには	736 Kントするには	736 Kント欄で	736 Kントをお寄せ
""", 'サ': """
サポ	722 Kートをお願いします	741 Kートをお願い	741 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	741 Kンロードしてください
""", 'チ': """
チャ	730 Kンネル登録を
""", 'ニ': """
ニュ	726 Kースレターに登録	726 Kースレターを	745 Kースレター
""", 'フ': """
フォ	730 Kローして最新	730 Kローをお願い	741 Kローしてください
""", 'プ': """
プッ	727 Kシュ通知
プラ	734 Kイバシーポリシーに
プレ	724 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	726 Kマガに登録	726 Kマガで
メー	21 Kルアドレスが公開されること	726 Kルマガジンで	726 Kルマガジンに登録	726 Kルマガジンを	726 Kルでお届け	736 Kルアドレスが公開されることはありません	745 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	724 Kインして続きを	724 Kインしてください	724 Kインが必要	741 Kインして
""", 'ヶ': """
ヶ月	724 K無料	743 K無料
""", '下': """
下載	1166 K客戶端	1166 Kapp	1166 K應用程式
下载	1166 K客户端	1166 Kapp	1166 K应用	1178 K客户端
""", '不': """
不代	1177 K表本站
不得	1177 K转载	1177 K轉載
不錯	1178 K過
不错	1178 K过
""", '仅': """
仅代	1177 K表作者
""", '付': """
付費	1163 K後	1182 K牆
付费	1163 K后	1182 K墙
""", '以': """
以閱	1163 K讀全文
以阅	1163 K读全文
""", '会': """
会员	1163 K专享
会員	724 K限定です	724 K限定の記事	724 K登録すると	724 K登録が必要	724 K登録できます	741 K登録	742 Kの方
""", '你': """
你的	1161 K支持	1178 K支持
""", '使': """
使用	1172 Kcookie	1172 K cookie
""", '侵': """
侵权	1177 K
""", '個': """
個人	734 K情報の取り扱い
""", '免': """
免費	15 K閱讀	1180 K試用
免费	15 K阅读	1180 K试用
""", '全': """
全文	20 Kを	724 Kを読むには	724 Kをお読み
""", '公': """
公众	16 K号	1169 K号：
公式	727 Kアプリ	730 Kアカウントを
""", '关': """
关注	1169 K我们的	1178 K我们
""", '写': """
写道	1181 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	743 K
初月	743 K無料
""", '判': """
判断	744 Kした
""", '利': """
利用	734 K規約に同意
""", '剩': """
剩余	1163 K#%
剩餘	1163 K#%
""", '加': """
加入	1169 Kline	1178 K会员	1178 K會員
""", '励': """
励み	742 Kになります
""", '包': """
包月	1180 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	730 Kち追加
""", '发': """
发表	6 K评论
发送	1165 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	726 Kトレイに
""", '告': """
告訴	1181 K
告诉	1181 K
""", '呼': """
呼び	744 Kかけた	744 Kかける	744 Kかけて	744 K掛け
""", '命': """
命じ	744 Kた
""", '官': """
官方	1169 K微信
""", '定': """
定期	1178 K定額
""", '寄': """
寄付	741 Kをお願い	745 K
寄到	1165 K您的信箱
""", '寫': """
寫道	1181 K
""", '已': """
已是	1163 K會員
已经	1163 K是会员
""", '年': """
年額	743 K
""", '广': """
广告	11 K	1172 K拦截
""", '広': """
広告	11 K	732 Kブロック
""", '廣': """
廣告	11 K	1172 K攔截
""", '开': """
开启	1166 K通知
""", '当': """
当サ	742 Kイト
当社	742 Kの
当編	742 K集部
""", '微': """
微信	1166 K扫	1169 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	722 Kをお願いします	741 Kをお願い	741 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	1161 K支持	1178 K支持	1178 K捐款
""", '感': """
感謝	1178 K閱讀
感谢	1178 K阅读
""", '成': """
成为	1163 K会员即可	1178 K会员
成為	1163 K會員即可	1178 K會員
""", '我': """
我们	1179 K的
我們	1179 K的
""", '手': """
手机	1166 K客户端
""", '打': """
打开	1166 Kapp	1166 K微信
打開	1166 Kapp
""", '扫': """
扫一	1166 K扫
扫描	1166 K二维码
""", '投': """
投资	1177 K有风险
""", '指': """
指出	1181 K
指摘	744 Kした
""", '捐': """
捐款	1178 K支持	1182 K
""", '掃': """
掃一	1166 K掃
掃描	1166 K qr
""", '推': """
推播	14 K	1166 K通知
推送	14 K	1166 K通知
""", '支': """
支持	1161 K我们的	1161 K我們的	1161 K獨立媒體	1161 K独立媒体	1178 K我们	1178 K我們
支援	741 Kをお願い
""", '文': """
文章	1177 K来源：
""", '明': """
明ら	744 Kかにした
""", '最': """
最新	726 K情報をお届け
""", '會': """
會員	1163 K專享
""", '月': """
月額	724 K#円	743 K
""", '有': """
有料	724 K会員限定	724 K会員になる	724 K会員の方	745 K会員
""", '未': """
未經	1177 K授權
未经	1177 K授权
""", '本': """
本報	1179 K導
本报	1179 K读者	1179 K道
本文	1177 K来源
本網	1172 K站使用
本网	1172 K站使用
""", '欢': """
欢迎	1169 K关注	1178 K加入	1178 K赞助	1178 K订阅
""", '歡': """
歡迎	1169 K追蹤	1178 K加入	1178 K贊助	1178 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	724 K#文字	724 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1180 K
每日	1165 K简报	1165 K電子報
每月	1180 K
""", '求': """
求め	744 Kた	744 Kている
""", '浏': """
浏览	1172 K器版本
""", '点': """
点击	1178 K关注
""", '無': """
無料	15 K記事	724 Kで会員登録	724 K会員に登録	741 K会員に登録	743 K体験
無断	740 K転載	740 K複製
""", '版': """
版权	1177 K所有	1177 K归
版權	1177 K所有
""", '独': """
独立	742 Kしたジャーナリズム	1179 K新闻	1179 K媒体
""", '獨': """
獨立	1179 K新聞	1179 K媒體
""", '由': """
由讀	1179 K者
由读	1179 K者
""", '电': """
电子	1182 K报
""", '登': """
登入	24 K或	1163 K後繼續	1163 K會員
登录	24 K或	1163 K后继续	1163 K后查看
登録	741 Kしてください	741 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	742 Kまの
""", '禁': """
禁止	1177 K转载
禁無	740 K断
""", '私': """
私た	742 Kちの
""", '科': """
科し	744 Kた
""", '称': """
称	1181 K
""", '稱': """
稱	1181 K
""", '立': """
立即	1178 K订阅	1178 K訂閱
""", '紙': """
紙の	742 K新聞の定期購読者
""", '続': """
続き	724 Kを読むには	724 Kをお読みになる
""", '編': """
編集	742 K部では
""", '繼': """
繼續	1163 K閱讀請
""", '继': """
继续	1163 K阅读请
""", '著': """
著作	740 K権は
""", '表': """
表示	1181 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1163 K即可	1163 K後繼續	1165 K我們的	1165 K電子報	1178 K我們	1182 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	744 Kた
""", '認': """
認め	744 Kた
認為	1181 K
""", '說': """
說道	1181 K
""", '読': """
読み	724 K放題
読者	18 Kの寄付	18 Kの支援	742 Kの皆様	742 Kの皆さ
""", '請': """
請啟	1172 K用javascript
請捐	1178 K款
請支	1161 K持我們
請登	1178 K入
請立	1178 K即捐款
""", '订': """
订阅	1163 K即可	1163 K后继续	1165 K我们的	1165 K电子报	1178 K我们	1182 K费
""", '认': """
认为	1181 K
""", '说': """
说道	1181 K
""", '请': """
请启	1172 K用javascript
请捐	1178 K款
请支	1161 K持我们
请登	1178 K录
请立	1178 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1177 K編輯
""", '購': """
購読	724 K者の方は	724 Kすると	741 Kしてください	742 K者の方	745 K料
""", '贊': """
贊助	1161 K我們	1178 K我們
""", '责': """
责任	1177 K编辑
""", '赞': """
赞助	1161 K我们	1178 K我们
""", '転': """
転載	740 Kを禁じ
""", '轉': """
轉載	1177 K請註明
""", '转': """
转发	25 K
转载	1177 K请注明
""", '这': """
这篇	1179 K文章
""", '追': """
追蹤	1169 K我們的	1178 K我們
""", '這': """
這篇	1179 K文章
""", '通': """
通知	14 K	727 Kを受け取る	727 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	1178 K您
邀请	1178 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1166 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1163 K全文請
""", '關': """
關注	1169 K我們的	1178 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1163 K全文请
""", '随': """
随时	1178 K掌握
""", '隐': """
隐私	1172 K政策
""", '隨': """
隨時	1178 K掌握
""", '隱': """
隱私	1172 K權政策	1172 K政策
""", '電': """
電子	21 K郵件地址不會公開	1182 K報
""", '首': """
首月	1180 K
""", '가': """
가입하세요	762 K
""", '강': """
강조했다	765 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	766 K
구독자	750 K 전용
구독자만	750 유료 K	750 K 볼 수
구독하고	754 K
구독하세요	762 K
구독하시면	750 K
구독해주세요	754 K
""", '금': """
금지	761 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	763 이 K
기사는	763 이 K
기사를	2 K 듣
기자	763 우리 K
""", '네': """
네이버에서	754 K 구독
""", '뉴': """
뉴스레터	751 K 구독	751 K 신청	763 저희 K	766 K
뉴스레터로	751 K 받아
뉴스레터를	751 K 구독	751 K 받아
뉴스에서	754 구글 K
""", '다': """
다운로드	752 앱 K	752 앱을 K
다운로드하세요	762 K
""", '달': """
달	764 첫 K
""", '당': """
당신의	763 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	765 K
""", '독': """
독자님의	748 K 후원
독자들의	18 K 후원
독자의	763 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	750 K 후 이용
로그인이	750 K 필요
로그인하거나	762 K
로그인하시면	750 K
""", '마': """
마세요	762 놓치지 K
""", '말': """
말했다	765 K
""", '매': """
매월	764 K
""", '메': """
메인에서	754 네이버 K
메일함으로	751 K
""", '무': """
무단전재	761 K
무료로	15 K 볼 수 있는
""", '받': """
받기	752 알림 K
받아보세요	762 K
""", '밝': """
밝혔다	765 K
""", '보': """
보려면	750 전체 기사를 K
""", '복': """
복제	761 무단 K
""", '본': """
본지는	763 K
""", '부': """
부탁드립니다	748 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	765 K
설정	752 알림 K
설치	752 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	752 K 보기	752 K 열기
앱으로	752 K 보기
""", '언': """
언론	763 독립 K
""", '여': """
여러분	763 독자 K	763 K 덕분
여러분의	762 K 후원	762 독자 K
""", '원': """
원	764 월 #K
""", '유': """
유튜브	754 K 구독
""", '의': """
의견을	762 K 남겨
""", '이': """
이메일	751 K 주소
이메일을	751 K 입력
이용	750 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	750 계속 K
읽으시려면	750 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	761 K 금지
재배포금지	761 K
""", '저': """
저널리즘	763 우리의 K
저작권법	761 K
저작권자	761 K
저희는	763 K
저희를	763 K
""", '적': """
적었다	765 K
""", '전': """
전문을	20 K
전용	750 회원 K
전재	761 무단 K
전했다	765 K
""", '정': """
정기후원	764 K
""", '주': """
주세요	748 후원해 K	748 응원해 K	754 구독해 K	762 후원해 K	762 응원해 K	762 구독해 K	762 제보해 K	762 가입해 K
""", '채': """
채널	763 저희 K
""", '체': """
체험	764 무료 K
""", '추': """
추가	754 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	754 K
팔로우하세요	762 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	748 후원이 K
""", '회': """
회원가입	750 K 후	762 K
회원만	750 K 볼 수
""", '후': """
후원금	766 K
후원을	762 K 부탁
후원이	748 K 큰 힘이
후원하세요	762 K
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
künstlichen
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
verstärkung
versão
vervielfältigung
veröffentlicht
veröffentlichung
već
vidéo
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
ادامه
ادعمنا
ادعموا
ارسال
اسبوعيا
استفاده
اشتراك
اشترك
اشتركوا
اضاف
اضافت
اعادة
اعجبك
اعلام
اعلانها
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
التقرير
الخصوصية
الدخول
الشهر
الغاء
القراء
القراءة
الكوكيز
المجانية
المحتوي
المستقلة
المقال
النشرة
الينا
اوضح
اول
ايميل
اينستاگرام
اگهي
بحسب
بريدك
بفضلكم
بگذاريد
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
تمامي
توضيح
تيم
جاوااسكريپت
حذر
حذرت
حساب
حقوق
حمايت
خبر
خبرنامه
خبرنگاران
خصوصي
خوانندگان
دعا
دعت
دعمك
دعمكم
دنبال
راسلنا
راسلونا
روزنامهنگاري
سالانه
ساهم
ساهموا
سنويا
شارك
شاركنا
شاركه
شهريا
شويد
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
كار
كانال
كتب
كتبت
كنيد
كوكي
كوكيها
لاضافة
لقراءتكم
للتعليق
للقراءة
للمشتركين
مالي
ماه
ماهانه
متصفحك
محتوا
محفوظ
محفوظة
مرورگر
مستقل
مستقلة
مشترك
مطالعه
مطلب
معنا
منصتنا
موردنياز
موقعنا
نخواهد
نستخدم
نشرتنا
نظر
نوشت
وتويتر
وفقا
يوتيوب
گزارشهاي
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
उजर
उनल
उपय
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
डन
न
नल
पढ
पन
पर
ब
बत
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
যত
রক
রত
সদস
সব
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
