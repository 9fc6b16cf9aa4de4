"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	952
# comentário	725
# comentários	725
# hozzászólás	460
# komentářů	108
# příspěvků	108
# σχόλια	220
# коментарі	932
# коментарів	932
# комментариев	776
# комментарий	776
# комментария	776
# תגובות	421
# تعليقات	48
# نظر	341
# कमेंट	440
#件のコメント	538
#則留言	976
#条评论	976
""", 'a': """
a cikk a hirdetés után folytatódik	458
a hirdetés után folytatjuk	458
a lire également	396
a rovat további cikkei	461
abo abschließen	177
abonați-vă	742
abonează-te	742
abonner nå	627
abonner på nyhetsbrevet	629
abonnér	123
abonnér nu	123
abonnés	380
abonē	580
abonēt	580
abrir menú	312
acasă	752
acceptér	132
accéder à l'article	380
actualités	396
adaugă un comentariu	749
además	309
adhérer	376
adomány	451
adományozok	451
adományozás	451
agora não	708
ai observat o greșeală	749
ai-genereret resumé	139
aiheeseen liittyvää	365
aiheesta lisää	365
ajouter à mes favoris	387
ajouter à vos sélections	387
ajánlataink	461
ajánljuk	461
ajánlott	461
ajánlott cikkek	461
ajánló	461
akceptuję	692
akkurat nå	640
aktuálně	109
als bevorzugte quelle bei google hinzufügen	185
alte știri	750
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	740
andra läser	19	848
andra läser just nu	19
andra läste även	848
andre har også lest	19
andre leser nå	640
andre leste også	640
andre læser	136
andre læser lige nu	136
andre læser også	19
andre læste også	136
anhören	184
anhören # min	184
anmäl dig	837
anmäl dig till nyhetsbrevet	837
annonce - artiklen fortsætter nedenfor	131
annoncørbetalt indhold	142
annons - artikeln fortsätter nedan	843
annonsen slutar här	843
annonsinnehåll	854
annonslänk	843
annonsörsinnehåll	854
annonsørinnhold	646
anuluj odpowiedź	694
användarvillkor	844
anúncio	721
anúncios	721
après la publicité	390
após a publicidade	721
apóyanos	289
apúntate	296
article abonné	380
article ajouté à vos sélections	387
article précédent	396
article réservé aux abonnés	380
articles associés	396
articles liés	396
articles recommandés	396
articles récents	396
articole asemănătoare	750
articole înrudite	750
articolul continuă după reclamă	747
articolul continuă mai jos	747
articolul următor	750
artikeln fortsätter efter annonsen	843
artikeln fortsätter nedan	843
artikeln fortsätter under bilden	843
artikeln är låst	835
artikeln är uppläst av en dator	840
artikkelen er låst	627
artiklen er låst	123
artiklen er læst op af en robot	128
artiklen fortsætter efter annoncen	131
artiklen fortsætter nedenfor	131
artiklen fortsætter under billedet	131
artykuł dla subskrybentów	682
artykuł sponsorowany	691
artykuły na e-mail	684
artículo anterior	309
artículo relacionado	309
artículos relacionados	309
ascultă	745
assine já	712
atbalstīt	580
avsluta när du vill	835
avslutt når du vil	627
añadir a favoritos	300
añadir comentario	307
añadir usuario	293
aún no te has registrado	293
""", 'b': """
banküberweisung	176
bağiş yap	899
bağiş yapin	899
bağlantiyi kopyala	904
başa dön	912
bei google als quelle hinzufügen	185
bejelentkezés	453
belépés	453
betrag wählen	176
bezárás	450
bild vergrößern	197
bize ulaşin	909
bjud en vän på artikeln	840
bli månadsgivare	833
bli støttemedlem	625
bliv støttemedlem	121
boletín	296
brukervilkår	636
bugün değil	898
bunlar da ilginizi çekebilir	910
buďte v obraze	101
bài khác	953
bài liên quan	953
bài tiếp theo	953
bài viết liên quan	953
báo lỗi	952
bình luận	952
bình luận (#	952
búsqueda	312
büyüt	912
bądź na bieżąco	684
bővebben	463
bạn có thể quan tâm	953
bỏ qua	943
""", 'c': """
cadastre-se grátis	712
califica este artículo	307
cargar más	312
carte de crédit	379
cartão de crédito	711
categorieën	610
categorías	309
caută	752
cele mai noi știri	750
celý článek	111
cerrar menú	312
cerrar sesión	293
chci podpořit	98
chia sẻ	948
chia sẻ bài viết	948
chia sẻ ý kiến của bạn	952
chuyên mục	953
chủ đề	953
chủ đề liên quan	953
citeşte şi	750
citește mai departe	750	752
citește mai mult	750	752
citește și	750
citiți și	750
col·labora	83
comentează	749
comentário	725
comentários	725
conditions générales	392
confidentialité	392
configuración	305
configuración de cookies	305
configurações de cookies	723
contenu sponsorisé	390
contenus sponsorisés	390	396
conteúdo de marca	721
conteúdo exclusivo	712
conteúdo para assinantes	712
conteúdo patrocinado	721
conteúdo relacionado	727
continua após a publicidade	721
continuar leyendo aquí	293
continuer après la publicité	390
continúa abajo	303
contáctanos	307
conținut pentru abonați	742
conținut sponsorizat	747
cookieinställningar	844
cookieの設定	536
cookie設定	536	974
cookie设置	974
copia l'enllaç	89
copiază link	745
copiază linkul	745
correo electrónico	296
creează cont	742
créer mon compte	380
créer un compte	380
csak előfizetőknek	453
czytaj całość	699
czytaj również	696
czytaj także	696
czytaj też	696
czytaj więcej	696	699
czytaj więcej o	696
các tin khác	953
címkék	461
címlap	461
címlapról ajánljuk	461
có lẽ để sau	943
có thể bạn quan tâm	19	953
có thể bạn thích	19
cùng chuyên mục	953
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	912
dalinkitės	570
dalsza część artykułu pod materiałem wideo	691
dalsza część artykułu pod wideo	691
dalsza część tekstu pod wideo	691
dalīties	580
další	111
další strana	111
další z rubriky	109
další zprávy	109
další článek	109
další články	19	109
dans la même catégorie	396
dans la même rubrique	396
dans la même série	396
darovať	803
das könnte dich auch interessieren	194
das könnte ihnen auch gefallen	194
das könnte sie auch interessieren	194
das könnte sie interessieren	194
datenschutzerklärung	190
daugiau šia tema	572
deixar um comentário	725
deixe um comentário	725
del på e-post	632
del på facebook	128	632
del på mail	128
del på twitter	128	632
del på x	128	632
dela inlägget	840
dela på facebook	840
dela på twitter	840
dela på x	840
dernière minute	396
dernières actualités	396
dernières infos	396
dernières nouvelles	396
det er gratis å opprette en bruker	627
det læser andre	136
det är gratis att skapa ett konto	835
detta material är skyddat enligt lagen om upphovsrätt	877
detta är en annons	843
detta är en plusartikel	835
din aceeași categorie	750
distribuiți	745
diğer haberler	19	910
dla subskrybentów	682
do góry	699
doar pentru abonați	742
doação mensal	709
doação única	709
doba čtení # min	111
domiciliación bancaria	292
domů	111
donación mensual	289
donación única	289
donați	741
donează	741
donează acum	741
donează lunar	741
doner nå	625
données personnelles	392
donér	121
donér nu	121
doporučené	109
doporučené články	109
doporučujeme	109
dołącz do nas	680
dołącz do newslettera	684
du er nå påmeldt	629
du er nå påmeldt nyhetsbrevet	629
du kan när som helst avsluta prenumerationen	837
du kan når som helst melde deg av	629
du kan opsige når som helst	123
du kanske också gillar	848
du modtager snart en bekræftelse på mail	125
du même auteur	396
du prenumererar nu på nyhetsbrevet	837
du vil kanskje også like	640
dành cho bạn	953
dành cho thuê bao	945
dárkovat článek	99
därefter # kr/mån tills du säger upp	835
débloquer l'article	380
déconnexion	380
découvrir l'offre	380
déjà un compte	380
déjà un compte ? connectez-vous	380
""", 'e': """
e-mailová adresa	101
e-posta gönder	904
edición digital	293
edición impresa	293
editörün seçtikleri	910
edição impressa	712
egyszeri támogatás	451
ehkä myöhemmin	352
ei tänään	352
el més llegit	87
elfelejtett jelszó	453
elküldöm	456
előfizetek	453
előfizetés	453
előfizetőknek	453
előző	463
előző cikk	461
emlékeztess később	450
en este artículo	309
en çok okunan	910
en çok okunan haberler	910
en çok okunanlar	910
engangsbeløb	121
engångsgåva	833
enthält werbung	187
enviar comentário	725
enviar corrección	307
envoyer à un ami	387
envoyer à un proche	387
erinnern sie mich später	172
escreva um comentário	725
esta funcionalidad es sólo para registrados	293
evästeasetukset	362
evästeet	362
ez is érdekelhet	461
ez is érdekelheti	461
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	904
facebookでシェア	531
facebookでシェアする	531
faça login	712
fes una donació	83
fiók létrehozása	453
fiókom	453
forstør billede	139
forstørr bilde	643
fortsett uten å støtte	624
fortsätt läsa efter annonsen	843
fortsätt utan att stödja	832
fortsæt med at læse	131
fortsæt uden at støtte	120
fotogalería	309
friss hírek	461
fråga vår ai om artikeln	846
fuldskærm	139
få adgang	123
få artiklen læst op	128
få de vigtigste nyheder hver morgen	125
få de viktigaste nyheterna varje morgon	837
få de viktigste nyhetene hver morgen	629
få nyheder på mail	125
få nyheter på e-post	629
få nyheter på mejlen	837
få overblikket her	139
få tilgang	627
få varsel når vi skriver om dette	643
följ	841
följ oss	841
följ skribent	841
följ ämnet	841
för prenumeranter	835
förderer werden	173
fördermitglied werden	173
föregående	851
föregående artikel	848
förstora	851
følg	129	633
følg emne	129
følg os	129
følg oss	633
følg sagen her	139
følg tema	633
følg temaet og få varsel	643
für abonnenten	177
für den newsletter anmelden	180
fă o donație	741
""", 'g': """
galeriyi aç	912
gem til læseliste	128
giriş	900
giriş yap	900
giriş yapin	900
giv os feedback på artiklen	134
già abbonato	496
già registrato	496
glömt lösenord	835
godkänn	844
godkänn alla	844
gorące tematy	696
guardar artículo	300
gå ikke glip af	136
gå ikke glip af noget	125
gå ikke glipp av noe	629
gå til indhold	139
gérer les cookies	392
gérer mes choix	392
góp ý	952
gündem	910
günün haberleri	910
günün özeti	910
gợi ý	953
gửi	952
gửi bình luận	952
gửi email	948
gửi ý kiến	952
""", 'h': """
hai già un account	496
havi támogatás	451
hayir teşekkürler	898
hayir, teşekkürler	898
hela artikeln fortsätter nedan	843
hepsini gör	912
hesap oluştur	900
hibát talált	460
hinweis schließen	172
hirdetés	458	458
hjälp oss att rätta fel	846
hlavní zprávy	109
ho già donato	491
hoje não	708
hoppa till innehåll	851
hoppa över inlägg från facebook	851
hoppa över inlägg från instagram	851
hoppa över inlägg från x	851
hozzászólok	460
hozzászólás	460
hozzászólások	460
hylkää	362
hylkää kaikki	362
hyväksy	362
hyväksy evästeet	362
hyväksy kaikki	362
här kan du kommentera artikeln	846
håll dig uppdaterad	837
hírfolyam	461
hør saken	632
""", 'i': """
i più commentati	511
i più letti	511
i più visti	511
ich unterstütze schon	172
ienākt	580
iesakām	582
ihre meinung zählt	192
ikke gå glipp av	640
ikke nå	624
iletişim	909
ilgili içerikler	910
ilginizi çekebilecek haberler	910
ilginizi çekebilir	910
ilmoita virheestä	364
in bài	948
in bài viết	948
indlæg fra facebook	139
indlæg fra instagram	139
indlæs flere	139
inicia sesión	293
inicia sessió	84
iniciar sesión	293
iniciar sessão	712
inicie sesión	293
inne artykuły	696
innhold fra annonsør	646
inscription à la newsletter	383
inscrivez-vous à notre newsletter	383
inställningar	844
intră în cont	742
invítanos a un café	289
início	730
ir para o conteúdo	730
ispiši	796
içeriğe geç	912
""", 'j': """
j'ai déjà donné	375
j'ai déjà un compte	380
ja n'ets subscriptor? inicia sessió	84
jaa twitterissä	359
jaa x:ssä	359
jag förstår	844
jag stödjer redan	832
jaunākie	582
je gère mes cookies	392
je soutiens déjà	375
jednorázově	98
jeg forstår	636
jeg støtter allerede	120	624
jetzt anhören	184
jetzt unterstützen	173
již mám předplatné	99
juttu jatkuu kuvan jälkeen	361
juttu jatkuu mainoksen jälkeen	361
już wspieram	679
já doei	708
já sou apoiador	708
já sou assinante	712
já tem conta	712
já tem uma conta	712
já é assinante? faça login	712
jätä kommentti	364
""", 'k': """
kapcsolódó	461
kapcsolódó cikk	461
kapcsolódó cikkek	461
kapcsolódó tartalom	461
kapcsolódó témák	461
kategóriák	461
kaupallinen yhteistyö	361
keresés	463
kezdőlap	463
không phải bây giờ	943
không, cảm ơn	943
kijelentkezés	453
kipróbálom	453
kirjaudu sisään	354
kjøp abonnement	627
kjøp tilgang	627
klíčová slova	109
komentáre	810
komentář	108
komentáře	108
komentāri	580
komentēt	580
komerčné oznámenie	807
komerční sdělení	105
kommentarerna förhandsmodereras	846
kommentér	134
kopiera länk	840
kopiera länken	840
kopijuoti nuorodą	570
kopiér link	128
kopiér linket	128
kopírovat odkaz	103
kopírovať odkaz	810
kopēt saiti	580
kullanim koşullari	907
kup dostęp	682
käyttöehdot	362
később	450
köp	835
köszönöm, nem	450
következő	463
következő cikk	461
køb abonnement	123
køb adgang	123
kúpiť predplatné	804
küldés	456
küldés e-mailben	456
künye	907
""", 'l': """
la discussione è chiusa	509
la nota continúa después del anuncio	303
la rédaction vous conseille	396
la sélection de la rédaction	396
las más leídas	309
lasi arī	582
lasiet arī	582
lasă un comentariu	749
lasītākie	582
lataa lisää	367
le choix de la rédaction	396
le journal numérique	380
le più lette	511
lea también	309
lee también	309
leer artículo completo	312
leer más	312
leer también	309
legfrissebb hírek	461
leggi di più	514
legnépszerűbb	461
leia também	727
les choix de la rédaction	396
les også	640
les plus commentés	396
les plus partagés	396
les våre debattregler	638
lien copié	387
liity jäseneksi	353
lineでシェア	531
lineで送る	531
link kopiëren	601
link másolása	456
lire la suite pour #€	380
lire la vidéo	399
lire à haute voix	387
lire également	396
lisää aiheesta	365
liên hệ	952
liên quan	953
llegeix també	87
lo + leído	309
lo más comentado	309
lo más compartido	309
lo más leído	309
lo más popular	309
lo más visto	309
lo último	309
lubię to	688
lue lisää	365
lue lisää aiheesta	365
lue myös	365
lähetä sähköpostilla	359
lämna en kommentar	846
länk kopierad	840
länken kopierad	840
länken är kopierad	840
läs hela artikeln	851
läs hela texten	851
läs hela texten här	851
läs kommentarer	846
läs mer	848	851
läs mer om	848
läs också	848
läs senare	840
läs vidare	835	848
läs våra kommentarsregler	846
läs även	848
lästid	851
lästid # min	851
lås op	123
lås opp artikkelen	627
lås opp saken	627
lås upp artikeln	835
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
lên đầu trang	955
lưu	948
lưu bài	948
lưu bài viết	948
""", 'm': """
magari più tardi	491
mai târziu	740
mainos päättyy	361
mais notícias	727
manşetler	910
masz już konto	682
masz już konto? zaloguj się	682
materialet är skyddat enligt lagen om upphovsrätt	877
materiał partnera	691
materiał promocyjny	691
materiał sponsorowany	691
matérias relacionadas	727
media społecznościowe	689
megnézem	463
megosztás	456
megosztás a facebookon	456
megosztás facebookon	456
megosztás twitteren	456
meld deg på	629
meld deg på nyhetsbrevet	629
mentions légales	392
mentés	456
menú	312
menü	197	463	912
menü schließen	197
menü öffnen	197
mer från	848
mer läsning	848
mest läst	848
mest lästa	848
mest læst	136
mest læste	136
minn meg på det senere	624
modalità di pagamento	495
modtag en notifikation, når vi skriver om emnet	139
mogą cię zainteresować	696
mohlo by se vám líbit	109
mohlo by vás také zajímat	109
mohlo by vás zajímat	109
mohlo by vás zaujímať	808
mostra di più	514
mostrar más	312
mot de passe oublié	380
mots clés	396
mots-clés	396
może cię zainteresować	696
może później	679
možda će vas zanimati	794
možná později	97
muistuta myöhemmin	352
mutass többet	463
muut lukivat myös	365
myöhemmin	352
más	312
más artículos	309
más en	309
más historias	309
más información	309
más leídas	309
más leído	309
más leídos	309
más noticias	309
más opciones	305
más sobre este tema	309
más tarde	288
más vistas	309
más vistos	309
másolás	456
máte již účet	99
máte předplatné? přihlaste se	99
månadsgåva	833
månedlig gave	625
månedligt bidrag	121
måske senere	120
måske vil du også kunne lide	136
més informació	87
més llegides	87
método de pago	292
métodos de pagamento	711
métodos de pago	292
můj účet	99
mới nhất	953
mở rộng	955
""", 'n': """
nahlásit chybu	108
najchętniej czytane	696
najczęściej czytane	696
najczęściej czytane artykuły	696
najnovšie	808
najnowsze artykuły	696
najnowsze wiadomości	696
najčitanije	794
najčítanejšie	808
napsat komentář	108
naročite se	817
naročnina	817
nastavení	106
nastavení cookies	106
następna strona	699
następny	699
następny artykuł	696
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
nem, köszönöm	450
nenhum comentário	725
neueste beiträge	194
nhắc tôi sau	943
nie dziękuję	679
nie dziś	679
nie pamiętasz hasła	682
nie, dziękuję	679
noteで書く	531
notre sélection	396
notícias relacionadas	727
notícias relacionadas que podem lhe interessar	19
notícies relacionades	87
nu mulțumesc	740
nu, mulțumesc	740
nyhetsdøgnet	640
nyomtatás	456
não perca	727
não, obrigada	708
não, obrigado	708
nächste seite	197
nächster artikel	194
näköislehti	354
nästa	851
nästa artikel	848
näytä kaikki	367
näytä kommentit	364
näytä lisää	367
näytä sisältö	362
næste	139
næste artikel	136
népszerű	461
nøgleord	136
nổi bật	953
nội dung tài trợ	950
""", 'o': """
ochrana osobních údajů	106
odebírat	101
odebírat newsletter	101
odemknout článek	99
odhlásit se	99
odhlásiť sa	804
odkaz zkopírován	103
odmítnout	106
odmítnout vše	106
odporúčame	808
odpovědět	108
odrzuć	692
odrzuć wszystkie	692
odtwórz	699
offre spéciale	380
offrez-nous un café	376
offrici un caffè	492
oglasno sporočilo	821
ogłoszenie	691
okuma süresi # dk	912
olvasta már	461
olvastad már	461
olvidaste tu contraseña	293
oplæst af en robot	128
oplæst af kunstig intelligens	139
opsig når som helst	123
ostatnie artykuły	696
ota yhteyttä	364
otros artículos	309
outras notícias	19	727
ouça este conteúdo	718
""", 'p': """
page précédente	399
pagina următoare	752
pague um café	709
paiement sécurisé	379
paramètres des cookies	392
paramétrer	392
paramétrer les cookies	392
partajează	745
partenerii noștri	750
passer la publicité	390
paylaş	904
paylaşin	904
peut-être plus tard	375
pieslēgties	580
pievienot komentāru	580
più lette	511
più letti	511
più tardi	491
placená inzerce	105
platená inzercia	807
plaćeni sadržaj	793
plein écran	399
plus d'actualités	396
poate mai târziu	740
podaruj artykuł	682
podmínky použití	106
podmínky užití	106
podobne artykuły	696
podobné články	109
podporiť	803
podporte nezávislú žurnalistiku	803
podporte nás	803
podpořit	98
podpořte naši práci	98
podpořte nás	98
podrži	789
podržite nas	789
podržite nezavisno novinarstvo	789
podziel się	688
podziel się na facebooku	688
pogledajte još	19
pokaż komentarze	694
pokaż mniej	699
pokaż treść	692
pokaż więcej	699
pokaż wszystkie	699
pokračovat bez podpory	97
polecane artykuły	696
politique de confidentialité	392
polityka prywatności	692
política de cookies	305	723
política de privacidad	305
política de privacidade	723
poprzedni artykuł	696
populární	109
populära artiklar	848
populärt	848
populære artikler	136
populære saker	640
populært	136	640
popüler	910
popüler haberler	910
popüler konular	910
por qué estás viendo esto	293
postanite naročnik	817
postanite član	789	817
postaw kawę	680
postaw nam kawę	680
posłuchaj	688
povezani sadržaj	794
povezani članci	794
powiązane	696
powiązane artykuły	696
powiązane tematy	696
powiększ	699
powiększ zdjęcie	699
powrót do góry	699
později	97
pozostała część artykułu pod materiałem wideo	691
pošalji komentar	796
preberite še	822
predplatiť	803
predplaťte si	803
prenumerera på vårt nyhetsbrev	837
preporučujemo	794
prečítajte si aj	808
pridať komentár	810
prihlásiť	804
prihlásiť sa	804
printează	745
priporočamo	822
prispieť	803
privatsphäre-einstellungen	190
promóció	458
pročitajte i	794
pročitajte još	794
prywatność	692
przeczytaj również	696
przeczytaj także	696
przeczytaj też	696
przejdź bez wsparcia	679
przejdź do serwisu	692
przejdź do treści	699
przypomnij mi później	679
právě se děje	109
präsentiert von	187
précédent	399
préférences cookies	392
prélèvement	379
prémium	453
próxima	730
próxima página	730
próximo artigo	727
prøv # dager gratis	627
prøv gratis	123	627
prøv nu	123
prøv nå	627
pubblicità	505	505
publi-rédactionnel	390
publicité	390	390
publicité - la suite ci-dessous	390
publicités	390
pular para o conteúdo	730
página siguiente	312
pääuutiset	365
påmind mig senere	120
påminn mig senare	832
później	679
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
quellen und weiterführende links	194
quieres añadir otro usuario a tu suscripción	293
quizás más tarde	288
quizás te interese	309
quyên góp	944
quyên góp ngay	944
quên mật khẩu	945
quảng cáo	950	950
""", 'r': """
rao vặt	950
rapportér fejl	134
rašyti komentarą	570
reclamă	747
recomandări	750
recomandările redacției	750
recomendado para você	727
recommandé	396
recommandé pour vous	396
recommandés	396
recordar más tarde	288
recuérdamelo más tarde	288
redirecționează #%	741
regalar artículo	293
registrovať sa	804
registrácia	804
regisztráció	453
regisztrálok	453
regístrate	293
rekisteröidy	354
reklami geç	906
reklám	458
reklāma	580
relaterade ämnen	848
restez informé	383
restez informés	383
reģistrēties	580
ricordamelo più tardi	491
rozwiń	699
rätta	846
rätta oss	846
rättelse	846
réactions	394
réagir	387	394
réagir à cet article	394
réagissez	394
réagissez à cet article	394
répondre	394
réseaux sociaux	388
réservé aux inscrits	380
rösta här	851
rösta i omröstningen	851
răspunde	749
""", 's': """
s'abonner à partir de #€	380
s'inscrire à la newsletter	383
s-ar putea să-ți placă	750
saber más	312
saistītie raksti	582
saken er låst	627
saltar anúncio	721
salvează	745
sao chép liên kết	948
sari la conținut	752
sačuvaj	796
schlagwörter	194
schließen	197
schrift vergrößern	184
schriftgröße	184
scopri di più	496
sdílejte	103
sdílet	103
sdílet na facebooku	103
sdílet na twitteru	103
sdílet na x	103
se alla erbjudanden för prenumeranter	835
se bilderna här	851
se connecter et réagir	394
se déconnecter	380
se grafiken här	851
se klippet här	851
se klippet øverst i saken	643
se videon här	851
sedan # kr/mån tills du säger upp	835
sei già abbonato	496
selección de la redacción	309
semnalează o eroare	749
send artiklen på mail	128
send på e-post	632
seuraa meitä	360
seções	727
si opp når du vil	627
signaler un problème	394
siguiente artículo	309
siirry sisältöön	367
sizin için öneriler	910
skriv din kommentar här	846
snsをフォロー	532
sofortüberweisung	176
sono già sostenitore	491
sorodni članki	822
souhlasím	106
soutenez-nous dès maintenant	376
související	109
související témata	109
související články	109
soyez le premier à commenter	394
soyez le premier à réagir	394
spela videon här	851
spis treści	699
sponsorisé	390
sponsorlu içerik	906
sponsoroitu sisältö	361
sponsrat innehåll	843
sponzorované	807
sponzorovaný obsah	105
sponzorováno	105
sprawdź ofertę	682
sprijină-ne	741
später	172
später erinnern	172
spør vår ki om saken	638
staňte sa členom	803
staňte se členem	98
stichwörter	194
stil spørgsmål til artiklen	134
strona główna	696
stäng	832	851
stöd oss	833
støt os	121
støtt oss	625
sugestões	727
sur le même sujet	396
sur le même thème	396
suscripción	293
suscríbase	293
suscríbete	293
suscríbete a nuestro boletín	296
suscríbete ahora	293
susiję straipsniai	572
susține	741
susține-ne	741
susțineți-ne	741
szponzorált tartalom	458
szólj hozzá	460
szóljon hozzá	460
sähköposti	356
sähköpostiosoite	356
så # kr/mnd til du sier opp	627
så kommenterar du	846
sé el primero en comentar	307
sé parte	289
sélections	387
síganos	301
síguenos	301
sök	851
søg	139
søk	643
súmate	289
súvisiace	808
súvisiace články	808
słowa kluczowe	696
""", 't': """
tack för din anmälan	837
takaisin ylös	367
takk for påmeldingen	629
talán később	450
tamaño de letra	300
también te puede gustar	309
también te puede interesar	309
també et pot interessar	87
tarjeta de crédito	292
tarjeta de débito	292
temas del día	309
termos e condições	723
teste grátis	712
texten fortsätter nedan	843
texten fortsätter under bilden	843
teď ne	97
thu gọn	955
thèmes	396
thématiques	396
thích	948
thông tin doanh nghiệp	950
thẻ	953
tilbakemelding på saken	638
tin cùng chuyên mục	953
tin khác	953
tin liên quan	953
tin mới	953
tin mới nhất	953
tin nổi bật	953
tin trước	953
tin tài trợ	953
tin tức liên quan	953
tin đọc nhiều	953
tipărește	745
tiêu điểm	953
tiếp theo	955
tlačiť	810
to może cię zainteresować	696
todos os comentários	725
toute l'actualité	396
tovább	463
tovább a rovatra	461
tovább olvasom	463
további cikkek	461
további hírek	461
továbbiak betöltése	463
trang chủ	955
transferência bancária	711
treść sponsorowana	691
trước	955
trả lời	952
trở lại	955
tue meitä	353
twitter'da paylaş	904
twój e-mail	684
tài khoản của tôi	945
tài trợ	950
támogass minket	451
támogasson minket	451
támogatom	451
támogatott tartalom	458
támogatás	451
témata	109
témák	461
términos de uso	305
términos y condiciones	305
tìm kiếm	955
tópicos	727
tópicos relacionados	727
több	463
tüm haberler	910
tüm yorumlar	909
tümünü gör	912
tümünü kabul et	907
tümünü reddet	907
tạo tài khoản	945
tải thêm	955
từ khóa	953
""", 'u': """
udostępnij	688
udostępnij na facebooku	688
udostępnij na twitterze	688
udostępnij na x	688
uložit	103
uložit na později	103
uložiť	810
ultima oră	750
ultimele știri	750
une erreur s'est glissée dans l'article	394
unterstütze uns	173
unterstützen	173
unterstützen sie uns	173
uppläst av en dator	840
uppläst med ai-röst	840
url 복사	556
urlをコピー	531
url복사	556
următorul	752
ustawienia plików cookie	692
uzyskaj dostęp	682
už máte predplatné? prihláste sa	804
už máte účet	804
už máte účet? prihláste sa	804
už podporuji	97
""", 'v': """
vad tycker du? rösta här	851
vairāk par tēmu	582
van már fiókja	453
var artikeln till hjälp	846
var resuméet nyttigt	134
var sammanfattningen till hjälp	846
veja também	727
ver comentários	725
ver galería	312
ver más	312
ver también	309
ver também	727
ver vídeo	312
vertrag kündigen	190
verträge hier kündigen	190
verwandte beiträge	194
vezi și	750
već imate nalog	790
već imate račun	790
već ste pretplatnik	790
več o temi	822
viac k téme	808
videó	461
videók	461
vidéo	399
vielen dank für ihre anmeldung	180
vielleicht später	172
vilkår	132	636
vipps et beløp	625
vis færre	139	643
visa bilden i helskärm	851
visa färre	851
visa inlägg från facebook	851
visa inlägg från instagram	851
visa innehåll	844
vissza a tetejére	463
visszajelzés	460
više o temi	794
viết bình luận	952
você pode gostar	727
você pode se interessar	727
você também pode gostar	727
vos réactions	394
vous aimerez peut-être	396
vous avez déjà un compte	380
vous avez déjà un compte ? connectez-vous	380
vous avez déjà un compte ? identifiez-vous	380
vous possédez déjà un compte	380
vous pourriez être intéressé	396
vstúpiť do diskusie	810
vytvořit účet	99
vyzkoušet	99
válasz	460
více	109
více o tématu	109
vídeos	309	727
výběr redakce	109
về đầu trang	955
""", 'w': """
warto przeczytać	696
weitere beiträge	194
werbung überspringen	187
whatsapp'ta paylaş	904
więcej	696
więcej artykułów	696
więcej informacji	696
więcej na ten temat	696
więcej o	696
więcej z	696
wpłać	680
wpłać teraz	680
wypróbuj	682
wyślij e-mailem	688
wyślij znajomemu	688
""", 'x': """
x'te paylaş	904
xem bình luận	952
xem nhiều	953
xem nhiều nhất	953
xem thêm	953	955
xem thêm bình luận	952
xem tiếp	955
xem toàn bộ	955
xem tất cả	955
xでシェア	531
xでポスト	531
""", 'y': """
yorum gönder	909
yorumlari gör	909
""", 'z': """
z titulní strany	109
zabudnuté heslo	804
zahlungsart wählen	176
zaloguj się	682
zapisz na później	688
zapisz się	684
zapisz się na newsletter	684
zapomenuté heslo	99
zarejestruj się	682
zarządzaj zgodami	692
zaten üye misiniz	900
zavřít	97
załaduj więcej	699
załóż konto	682
zdieľať	810
zdieľať na facebooku	810
zgadzam się	692
zgłoś	694
zgłoś błąd	694
zkopírovat odkaz	103
znajdź nas na facebooku	689
zobacz galerię	699
zobacz również	696
zobacz także	696
zobacz też	696
zobacz więcej	696
zobrazit více	111
zobrazit vše	111
zostań patronem	680
zpět nahoru	111
zur merkliste hinzufügen	184
zur übersicht	197
zurück	192
zurück nach oben	197
zvětšit	111
zwiń	699
""", '©': """
©ntb	669	669
""", 'à': """
à découvrir	396
à la une	396
à lire	396
à lire aussi	396
à lire dans ce dossier	396
à lire dans la même rubrique	396
à lire ensuite	396
à lire également	396
à ne pas manquer	396
à voir	396
à voir aussi	396
""", 'ä': """
ähnliche artikel	194
ähnliche beiträge	194
ähnliche themen	194
älä missaa mitään	356
ämnen	848
ämnen i artikeln	848
är du redan prenumerant	835
""", 'ç': """
çerez ayarlari	907
çerez politikasi	907
çerezler	907
çikiş yap	900
çok okunanlar	910
""", 'é': """
écouter	387
écouter (# min	387
écouter le podcast	399
édition du jour	396
""", 'î': """
înapoi sus	752
încarcă mai multe	752
închide	740
înregistrare	742
înregistrează-te	742
""", 'ö': """
öffnen	197
önceki	912
önceki haber	910
öne çikan haberler	910
öne çikanlar	910
önerilen haberler	910
önerilenler	910
összes	463
""", 'ú': """
új hozzászólás	460
última hora	309
últimas	727
últimas entradas	309
últimas noticias	309
últimas notícias	727	727
últimes notícies	87
últimos artículos	309
únete	289
únete a la conversación	307
""", 'ü': """
überweisung	176
ücretsiz dene	900
üye girişi	900
üye ol	899	900
""", 'ý': """
ý kiến	952
ý kiến bạn đọc	952
ý kiến của bạn	952
""", 'č': """
članek se nadaljuje pod oglasom	821
článek pokračuje pod reklamou	105
čtěte dále	109
čtěte i	109
čtěte také	109
číst dál	111
číst dál s předplatným	99
číst více	111
čítajte aj	808
""", 'ď': """
ďalšie články	19	808
""", 'đ': """
đáng chú ý	953
đã có tài khoản	945
đã sao chép	948
đóng	943
đóng góp	944
đăng ký	945
đăng ký ngay	945
đăng nhập	945
đăng nhập / đăng ký	945
đăng xuất	945
được tài trợ	950
đặt báo	945
đề xuất	953
để sau	943
đọc nhiều	953
đọc nhiều nhất	953
đọc thêm	953	955
đọc tiếp	955
đừng bỏ lỡ	953
""", 'ś': """
śledź nas	689
""", 'ş': """
şifremi unuttum	900
şimdi değil	898
şurada paylaş	904
""", 'š': """
štampaj	796
štítky	109
""", 'ž': """
že imate račun	818
že naročnik	818
""", 'ș': """
știri recomandate	750
știri similare	750
știrile zilei	750
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
авторизация	764
авторизоваться	764
актуальне	934
архив	778
""", 'б': """
банковская карта	763
банковский перевод	763
безопасный платеж	763
больше	778
больше новостей	778
будьте в курсе	766
більше за темою	934
більше на цю тему	934
більше новин	934
більше по темі	934
""", 'в': """
в избранное	769
в тренде	778
важливо	934
вам будет интересно	778
вам може сподобатися	934
вам может быть интересно	778
вас може зацікавити	934
вас может заинтересовать	778
введите email	766
версия для печати	769
вече имате акаунт	59
вече сте абонат	59
вже зареєстровані	923
вже є акаунт	923
вибір редакції	934
видео	778
вижте още	63
вийти	923
вконтакте	770	770
влезте	59
во весь экран	781
войти	764
войти в аккаунт	764
воспроизвести	781
время на чтение	781
время чтения # мин	781
все	781
все комментарии	776
всі новини	936
вход	59	764
вхід	923
выберите сумму	763
выбор редакции	778
выйти	764
відео	934
відповісти	932
відхилити	930
""", 'г': """
главная	781
главное	778
главное за день	778
главные новости	778
головна	936
головне	934
головне за день	934
головні новини	934
""", 'д': """
далее	781
далі	936
дарете	58
дари	58
детальніше	936
дзен	770
дивіться також	934
для подписчиков	764
добавить комментарий	776
додати коментар	932
докладніше	936
другая сумма	763
други новини	19
другие материалы	19	778
другие новости	19	778
другие статьи	778
друк	927
""", 'е': """
единоразово	761
ежемесячно	761
еще новости	778
еще по теме	778
ещё	778
ещё по теме	778
""", 'з': """
за темою	934
забравена парола	59
забули пароль	923
забыли пароль	764
завантажити ще	936
загрузить еще	781
загрузить ещё	781
задонатити	921
задонатить	761
закрити	920
закрыть	760
залишити коментар	932
запази	65
зарегистрироваться	764
зареєструватися	923
зберегти	927
збільшити	936
зміст	936
зробити внесок	921
зрозуміло	930
""", 'и': """
интересное	778
""", 'к': """
к началу	781
категории	778
категорії	934
коментар	932
коментари	65
коментарі	932
коментирай	65
коментувати	932
комментарии	776
комментарии отсутствуют	776
комментарий	776
комментировать	776
контакти	932
контакты	776
конфиденциальность	774
копирай линк	65
копировать ссылку	769
копіювати посилання	927
купить подписку	764
""", 'л': """
лента новостей	778
личный кабинет	764
""", 'м': """
материалы партнеров	773
материалы по теме	778
матеріали за темою	934
матеріали по темі	934
меню	781	936
метки	778
може да ви хареса	63
может быть, позже	760
может позже	760
можливо, пізніше	920
мой профиль	764
моят профил	59
мы в социальных сетях	771
мы в соцсетях	771
мы вконтакте	771
мій профіль	923
мітки	934
""", 'н': """
на главную	781
на правах реклами	929
на правах рекламы	773
наверх	781	936
нагадати пізніше	920
надіслати	927
назад	781	936
най-четени	63
най-четено	63
найпопулярніше	934
найти	781
найчитаніше	934
налаштування	930
написати коментар	932
написать комментарий	776
напиши коментар	65
напомнить позже	760
направете дарение	58
настройки	774
настройки cookie	774
наступна	936
наступна стаття	934
не зараз	920
не пропустите	778
не пропустіть	934
не сегодня	760
не сейчас	760
не сьогодні	920
нет комментариев	776
нет, спасибо	760
новини	934
новини партнерів	929
новости	778
новости партнеров	773
новости партнёров	773
новости по теме	778
ні, дякую	920
""", 'о': """
обговорити	932
обратная связь	776
обсудить	776
обсуждение	776
одноклассники	770
одноразово	921
оставить комментарий	776
останні новини	934
ответить	776
отказаться	774
отклонить	774
отправить по почте	769
оформити підписку	923
още от	63
още по темата	63
""", 'п': """
партнерский материал	773
партнерський матеріал	929
партнерський проєкт	929
партнёрский материал	773
передплата	923
передплатити	923
перейти к содержанию	781
печать	769
платено съдържание	62
по теме	778
повідомити про помилку	932
погоджуюсь	930
погоджуюся	930
подарить статью	764
поддержать	761
поддержать нас	761
поддержать проект	761
поддержать редакцию	761
поделитесь	769
поделиться	769	769
поделиться в telegram	769
поделиться в twitter	769
поделиться в одноклассниках	769
поделиться вконтакте	769
подкасти	934
подкасты	778
подкрепете ни	58
подписаться	764
подписаться на новости	766
подписаться на рассылку	766
подписка	764
подписывайтесь	771
подпишитесь на рассылку	766
подробнее	781
подробнее по теме	778
поділитись	927
поділитися	927
поділитися в telegram	927
поділіться	927
пожертвовать	761
пожертвувати	921
позже	760
поиск	781
показати більше	936
показати коментарі	932
показати ще	936
показать больше	781
показать еще	781
показать ещё	781
показать комментарии	776
пользовательское соглашение	774
політика конфіденційності	930
помочь	761
помочь нам	761
помочь проекту	761
понятно	774
попередня	936
попередня стаття	934
попробовать бесплатно	764
популярне	934
популярное	778
популярные	778
популярные новости	778
популярные статьи	778
популярні новини	934
посилання скопійовано	927
последнее	778
последни новини	63
последние новости	778
похожие материалы	778
похожие статьи	778
поширити	927
поширити у facebook	927
пошук	936
правила использования	774
предыдущая	781
предыдущая статья	778
премиум	764
преміум	923
препоръчани	63
прийняти	930
прийняти всі	930
принтирай	65
принять	774
принять все	774
принять всё	774
прислать новость	776
приєднатися	921
продолжить без поддержки	760
промо	773	929
прослушать	769
підписатись	923
підписатися	923
підписка	923
підтримати	921
підтримати нас	921
підтримати редакцію	921
пізніше	920
""", 'р': """
развернуть	781
разово	761
распечатать	769
рассказать друзьям	769
рассылка	766
рассылки	766
регистрация	59	764
редакция рекомендует	778
реклама	62	773	773	929	929
рекламно съдържание	62
рекомендуем	778
рекомендуемое	778
рекомендуємо	934
реєстрація	923
роздрукувати	927
рубрики	778	934
""", 'с': """
самое важное	778
самое популярное	778
самое читаемое	778
свежее	778
свежие новости	778
свернуть	781
свързани новини	63
свързани статии	63
связаться с нами	776
сделать пожертвование	761
сейчас читают	778
скопировать ссылку	769
скопіювати посилання	927
следующая	781
следующая статья	778
слухати	927
слушать	769
см. также	778
смотреть все	781
смотри также	778
смотрите также	778
согласен	774
согласиться	774
содержание	781
создать аккаунт	764
сообщить об ошибке	776
сохранить	769
социальные сети	771
спецпроект	773
спецпроєкт	929
сподели	65
сподели във facebook	65
споделяне	65
спонсорирано	62
способ оплаты	763
способы оплаты	763
ссылка скопирована	769
станете член	58
стати частиною спільноти	921
стать патроном	761
стать спонсором	761
створити акаунт	923
стрічка новин	934
схожі матеріали	934
схожі статті	934
сюжет	778
сюжеты	778
""", 'т': """
твитнуть	769
твиттер	770
твітнути	927
теги	778	934
телеграм	770
тема дня	778
теми	934
темы	778
""", 'у': """
увеличить	781
увійти	923
уже есть аккаунт	764
уже зарегистрированы	764
уже зареєструвалися	923
умови використання	930
усі новини	936
""", 'ф': """
фейсбук	770
фото	778
фоторепортаж	778
""", 'х': """
хорошо	774
""", 'ч': """
час читання # хв	936
читайте еще	778
читайте ещё	778
читайте ниже	773
читайте также	778
читайте також	934
читати далі	936
читати повністю	936
читати також	934
читать далее	781
читать дальше	781
читать ещё	781
читать комментарии	776
читать полностью	781
читать также	778
""", 'щ': """
ще за темою	934
ще новини	934
щомісяця	921
""", 'э': """
электронная почта	766
""", 'я': """
я вже підтримую	920
я уже поддерживаю	760
яндекс.дзен	770
""", 'і': """
інші новини	19	934
""", 'א': """
אולי גם יעניין אותך	422
אולי יעניין אותך	422
אולי יעניין אתכם	422
אולי מאוחר יותר	412
אינציקלופדיית ynet	422
""", 'ב': """
בשיתוף	419
""", 'ד': """
דווח על טעות	421
דלג לתוכן	424
דף הבית	424
""", 'ה': """
האזינו	417
הבא	424
הגב	421
הדפס	417
הדפסה	417
הוסיפו תגובה	421
הוסף תגובה	421
הוספת תגובה	421
הזכירו לי מאוחר יותר	412
החשבון שלי	414
הירשם	414
הכי נצפים	422
הכי נקרא	422
הכי נקראות	422
הכתבה הבאה	422
הכתבה הקודמת	422
המלצות	422
המשך לקרוא	424
המשך קריאה	424
הנקראות ביותר	422
העתק קישור	417
העתקת קישור	417
הצג עוד	424
הצטרפו	413
הצטרפו אלינו	413
הקודם	424
הרשמה	414
השב	421
התחבר	414
התחברות	414
""", 'ו': """
ווטסאפ	417
וידאו	422
""", 'ח': """
חדשות אחרונות	422
חזרה למעלה	424
חיפוש	424
""", 'ט': """
טוויטר	417
טלגרם	417
טען עוד	424
""", 'י': """
יציאה	414
""", 'כ': """
כבר מנויים? התחברו	414
כבר נרשמת	414
כותרות אחרונות	422
כניסה	414
כניסה למנויים	414
כתבו תגובה	421
כתבות אחרונות	422
כתבות מומלצות	422
כתבות נוספות	422
כתבות קשורות	422
""", 'ל': """
לא כעת	412
לא עכשיו	412
לא תודה	412
לא, תודה	412
להמשך קריאה	414
להרשמה	414
לכל הכתבות	424
לכל התגובות	421
לרכישת מינוי	414
לתרום	413
לתרומה	413
""", 'מ': """
מבזקים	422
מודעה	419
מומלצים	422
ממומן	419
מצאתם טעות	421
""", 'נ': """
נושאים	422
נושאים קשורים	422
""", 'ס': """
סגור	412
סגירה	412
""", 'ע': """
עוד	424
עוד בנושא	422
עוד בערוץ	422
עוד חדשות	422
עוד כתבות	19	422
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	417
פרסום	419
פרסומת	419
""", 'צ': """
צור חשבון	414
צור קשר	421
""", 'ק': """
קרא גם	422
קרא עוד	424
קראו גם	422
קראו עוד	424
""", 'ש': """
שיתוף	417
שיתוף בווטסאפ	417
שיתוף בטוויטר	417
שיתוף בפייסבוק	417
שכחתי סיסמה	414
שלח לחבר	417
שליחה במייל	417
שמירה	417
שתף	417
שתפו	417
שתפו את הכתבה	417
שתפו בפייסבוק	417
""", 'ת': """
תגובה	421
תגובות	421
תגיות	422
תוכן למנויים	414
תוכן ממומן	419
תוכן מקודם	419
תוכן שיווקי	419
תמכו בנו	413
תפריט	424
תרומה	413
תרמו	413
תרמו עכשיו	413
""", 'آ': """
آخر الأخبار	49
آخرین اخبار	342
آگهی	339
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
اخبار مرتبط	342
اخترنا لك	49
ادامه	344
ادامه مطلب	344
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	337
ارسال به دوستان	337
ارسال نظر	341
از ما حمایت کنید	334
استمع	44
اشتراك	40
اشتراک	335
اشتراک گذاری	337
اشتراکگذاری	337
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
الان نه	333
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
ایجاد حساب	335
""", 'ب': """
بازگشت به بالا	344
بحث	51
برعاية	46
برچسب ها	342
برچسبها	342
بستن	333
بعداً یادآوری کن	333
بعدی	344
به اشتراک بگذارید	337
بیشتر	342	344
بیشتر بخوانید	342
""", 'ت': """
تازهترینها	342
تبرع	39
تبرع الآن	39
تبلیغ	339
تبلیغات	339
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تلغرام	44
تلگرام	337
تماس با ما	341
تويتر	44
توییتر	337
تيليجرام	44
""", 'ث': """
ثبت نام	335
ثبت نظر	341
ثبتنام	335
""", 'ج': """
جدیدترین اخبار	342
جستجو	344
جميع التعليقات	48
""", 'ح': """
حالا نه	333
حجم الخط	44
حساب کاربری	335
حسابي	40
حصري للمشتركين	40
حفظ	44
حمایت مالی	334
حمایت کنید	334
""", 'خ': """
خانه	344
خبرهای مرتبط	342
خروج	335
""", 'د': """
دستهبندی	342
دیدگاه	341
دیدگاهها	341
""", 'ذ': """
ذات صلة	49
ذخیره	337
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38
ربما لاحقاً	38
رد	48
رمز عبور را فراموش کردهاید	335
رپورتاژ	339
رپورتاژ آگهی	339
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
شاید بعدا	333
شاید بعداً	333
""", 'ص': """
صفحه اصلی	344
""", 'ط': """
طباعة	44
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضویت	335
عکس	342
""", 'غ': """
غرّد	44
""", 'ف': """
فقط برای مشترکان	335
فيديو	49
فيسبوك	44
فیسبوک	337
""", 'ق': """
قبلی	344
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
لینک کوتاه	337
""", 'م': """
مادة إعلانية	46
محتوای تبلیغاتی	339
محتوى ممول	46
مختارات	49
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة على تويتر	44
مشاركة على فيسبوك	44
مشاهده بیشتر	344
مشاهده همه	344
مشترک شوید	335
مطالب مرتبط	342
مقالات ذات صلة	49
مقالات مرتبط	342
منو	344
مهمترین اخبار	342
مواضيع ذات صلة	49
موضوعات ذات صلة	49
""", 'ن': """
نسخ الرابط	44
نسيت كلمة المرور	40
نظر	341
نظر خود را بنویسید	341
نظر شما	341
نظرات	341
نمایش بیشتر	344
ننصح بقراءة	49
نه ممنون	333
""", 'ه': """
همرسانی	337
همچنین بخوانید	342
""", 'و': """
واتساب	44
واتساپ	337
ورود	335
ورود / ثبت نام	335
وسوم	49
ویدیو	342
ویژه مشترکان	335
""", 'پ': """
پاسخ	341
پربازدیدترین	342
پربازدیدترینها	342
پربازدیدها	342
پربحثترینها	342
پیشنهاد سردبیر	342
پیشنهاد ما	342
""", 'چ': """
چاپ	337
""", 'ک': """
کلیدواژهها	342
کمک مالی	334
کمک کنید	334
کپی لینک	337
""", 'گ': """
گزارش خطا	341
""", 'अ': """
अगला	443
अगली खबर	441
अन्य खबरें	19	441
अन्य ख़बरें	19
अपनी राय दें	440
अभी दान करें	432
अभी नहीं	431
""", 'आ': """
आगे पढ़ें	443
आपके लिए	441
""", 'इ': """
इसे भी पढ़ें	441
""", 'ई': """
ई-पेपर	433
""", 'ऊ': """
ऊपर जाएं	443
""", 'औ': """
और खबरें	441
और देखें	443
और पढ़ें	441	443
""", 'क': """
कमेंट	440
कमेंट करें	440
कमेंट्स	440
केवल सदस्यों के लिए	433
कॉपी लिंक	436
""", 'ख': """
खाता बनाएं	433
खोजें	443
""", 'ज': """
जवाब दें	440
""", 'ट': """
टिप्पणियां	440
टिप्पणी	440
टिप्पणी करें	440
टैग्स	441
टॉप न्यूज़	441
ट्रेंडिंग	441
ट्विटर	436
""", 'त': """
ताज़ा ख़बरें	441
ताजा खबरें	441
ताजा समाचार	441
""", 'द': """
दान करें	432
""", 'न': """
नहीं धन्यवाद	431
नहीं, धन्यवाद	431
""", 'प': """
पिछला	443
पिछली खबर	441
पूरी खबर पढ़ें	443
प्रचार	438
प्रतिक्रिया दें	440
प्रायोजित	438
प्रिंट करें	436
प्रीमियम	433
""", 'फ': """
फेसबुक	436
फेसबुक पर शेयर करें	436
फोटो	441
""", 'ब': """
बंद करें	431
बड़ी खबरें	441
बाद में	431
बाद में याद दिलाएं	431
""", 'म': """
मुख्य समाचार	441
मेन्यू	443
मेरा खाता	433
""", 'य': """
यह भी पढ़ें	441
ये भी पढ़ें	441
""", 'र': """
रजिस्टर करें	433
""", 'ल': """
लिंक कॉपी करें	436
लॉग इन	433
लॉग इन करें	433
लॉगआउट	433
लॉगिन	433
लोकप्रिय	441
""", 'व': """
विज्ञापन	438
विषय	441
वीडियो	441
व्हाट्सएप	436
""", 'श': """
शायद बाद में	431
शेयर	436
शेयर करें	436
""", 'स': """
संपर्क करें	440
संबंधित खबरें	441
संबंधित ख़बरें	441
संबंधित लेख	441
संबंधित समाचार	441
सदस्य बनें	432
सबसे ज्यादा पढ़ी गई	441
सब्सक्राइब	433
सब्सक्राइब करें	433
सभी देखें	443
समर्थन करें	432
सहयोग करें	432
साइन अप	433
साइन इन	433
साझा करें	436
सेव करें	436
स्पॉन्सर्ड	438
""", 'ह': """
हमारा समर्थन करें	432
होम	443
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
ข่าวที่เกี่ยวข้อง	888
ข่าวยอดนิยม	888
ข่าวล่าสุด	888
ข่าวอื่นๆ	19
ข่าวแนะนำ	888
""", 'ค': """
ความคิดเห็น	890
คัดลอกลิงก์	890
""", 'ด': """
ดูเพิ่มเติม	890
""", 'บ': """
บทความที่เกี่ยวข้อง	888
บทความล่าสุด	888
บริจาค	886
บริจาคเลย	886
""", 'พ': """
พิมพ์	890
""", 'ร': """
ร่วมบริจาค	886
""", 'ล': """
ลงทะเบียน	886
ลืมรหัสผ่าน	886
""", 'ส': """
สนับสนุนเรา	886
สปอนเซอร์	890
สมัครสมาชิก	886
""", 'อ': """
อ่านต่อ	890
อ่านเพิ่มเติม	888
""", 'เ': """
เข้าสู่ระบบ	886
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	888
เรื่องอื่นที่น่าสนใจ	888
""", 'แ': """
แชร์	890
แสดงความคิดเห็น	890
""", 'โ': """
โฆษณา	890
""", 'ủ': """
ủng hộ	944
ủng hộ chúng tôi	944
""", 'あ': """
あとで	523
あとで読む	531
あなたにおすすめ	540
あなたにおすすめの記事	540
あなたへのおすすめ	540
あわせて読みたい	540
""", 'い': """
いいえ、結構です	523
いいね	531	531
いいね！してニュースをチェック	532
""", 'お': """
おすすめ	540
おすすめの記事	540
おすすめ情報pr	534
おすすめ記事	540
お問い合わせ	536
お気に入り	531
お気に入りに追加	531
お申し込み	526
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	540
この著者の記事	540
この記事のタグ	540
この記事は会員限定です	526
この記事をシェア	531
この記者の記事一覧	540
この連載の記事	540
""", 'ご': """
ご意見	538
ご支援のお願い	524
ご購読の申し込み	526
""", 'さ': """
さらに読み込む	542
""", 'す': """
すべて受け入れる	536
すべて見る	542
すべて許可	536
""", 'そ': """
その他の記事	540
""", 'は': """
はてなブックマーク	531
はてブ	531
""", 'ま': """
また後で	523
""", 'み': """
みんなのコメント	538
""", 'も': """
もっと見る	542
もっと読む	540
もどる	542
""", 'よ': """
よく読まれている記事	540
よく読まれている記事ランキング	540
""", 'ア': """
アクセスランキング	540
""", 'オ': """
オススメ記事	540
""", 'カ': """
カテゴリ	540
カテゴリー	540
""", 'キ': """
キーワード	540
""", 'ク': """
クッキー	536
クッキー設定	536
クリップ	531
クリップする	531
""", 'コ': """
コピーしました	531
コメント	538
コメント#件	538
コメントする	538
コメントはまだありません	538
コメントをもっと見る	538
コメントを投稿	538
コメントを書く	538
コメントを残す	538
コメントを見る	538
コメント一覧	538
コメント（#	538
""", 'サ': """
サイトポリシー	536
サイトマップ	536
サインイン	526
サポートする	524
""", 'シ': """
シェア	531
シェアしよう	531
シェアする	531
""", 'ス': """
スキップ	523
スクラップ	531
スクラップする	531
スポンサー	534
スポンサードリンク	534
スポンサーリンク	534
""", 'タ': """
タイアップ	534
タグ	540
""", 'チ': """
チップを送る	524
チャンネル登録	532
""", 'ツ': """
ツイート	531
ツイートする	531
""", 'ト': """
トップ	542
トップへ戻る	542
トップニュース	540
トップページ	542
トピックス	540
""", 'ド': """
ドネーション	524
""", 'ニ': """
ニュースを読む	542
ニュースレター	528
ニュースレター登録	528
""", 'バ': """
バックナンバー	540
""", 'パ': """
パスワードを忘れた方	526
""", 'ピ': """
ピックアップ	540
""", 'フ': """
フォロー	532
フォローしてね	532
フォローしました	532
フォローする	532
フォロー中	532
""", 'ブ': """
ブックマーク	531
ブックマークする	531
""", 'プ': """
プライバシーポリシー	536
プレゼント	526
プレミアム	526
""", 'ヘ': """
ヘルプ	536
""", 'ペ': """
ページの先頭へ	542
ページトップ	542
ページトップへ	542
""", 'ホ': """
ホーム	542
""", 'ポ': """
ポスト	531
ポストする	531
""", 'マ': """
マイページ	526
""", 'メ': """
メニュー	542
メルマガ	528
メルマガ登録	528
メールで送る	531
メールで送信	531
メールアドレス	528
メールアドレスを入力	528
メールマガジン	528
メールマガジン登録	528
""", 'ラ': """
ランキング	540
""", 'リ': """
リンクをコピー	531
""", 'ロ': """
ログアウト	526
ログイン	526
ログイン/会員登録	526
ログイン・会員登録	526
""", '一': """
一覧	542
一覧へ	542
一覧を見る	542
""", '上': """
上一篇	977
上一頁	979
上一页	979
""", '下': """
下一篇	977
下一頁	979
下一页	979
下次再說	962
下次再说	962
""", '不': """
不用了	962
不，謝謝	962
不，谢谢	962
""", '专': """
专题	977
""", '个': """
个人中心	965
""", '为': """
为你推荐	977
为您推荐	977
""", '主': """
主要ニュース	540
""", '举': """
举报	976
""", '人': """
人気の記事	540
人気ランキング	540
人気記事	540
人気記事ランキング	540
""", '今': """
今、あなたにオススメ	540
今はしない	523
今はやめておく	523
今回はしない	523
今日の注目	540
今日热点	977
今日焦点	977
""", '他': """
他の記事	19
他の記事も読む	540
""", '付': """
付費閱讀	965
付费内容	965
付费阅读	965
""", '以': """
以后再说	962
""", '会': """
会员专属	965
会员中心	965
会员登录	965
会員の方はこちら	526
会員の方はログイン	526
会員登録	526
会員登録する	526
会員登録はこちら	526
会員限定	526
会員限定記事	526
""", '你': """
你可能也喜欢	977
你可能也喜歡	977
你可能感兴趣	977
""", '使': """
使用条款	974
使用條款	974
""", '保': """
保存	531
保存する	531
""", '個': """
個人情報保護方針	536
""", '元': """
元記事を読む	542
""", '免': """
免責聲明	974
免費訂閱	967
免費註冊	965
免費試讀	965
免责声明	974
免费注册	965
免费订阅	967
免费试读	965
""", '全': """
全文を読む	542
全文表示	542
全部接受	974
全部评论	976
""", '公': """
公众号	971
公式sns	532
公式twitter	532
公式x	532
""", '共': """
共有	531
共有する	531
""", '关': """
关于我们	974
关注	971
关注我们	971
关键词	977
关闭	962
""", '其': """
其他新聞	977
其他新闻	19	977
""", '再': """
再生	542
""", '写': """
写真を見る	542
写真特集	540
写评论	976
""", '分': """
分享	970
分享到	970
分享到微信	970
分享到微博	970
分享至	970
分享至facebook	970
分类	977
分類	977
""", '列': """
列印	970
""", '初': """
初割で無料体験する	526
""", '利': """
利用規約	536
""", '前': """
前のページ	542
前の記事	540
前の記事へ	540
前へ	542
""", '加': """
加入line好友	971
加入会员	965
加入書籤	970
加入會員	965
加载更多	979
""", '動': """
動画	540
動画を見る	542
""", '单': """
单次捐款	963
""", '印': """
印刷	531
印刷する	531
""", '即': """
即时新闻	977
即時新聞	977
""", '参': """
参与评论	976
""", '反': """
反馈	976
""", '发': """
发表留言	976
发表评论	976
""", '合': """
合わせて読みたい	540
""", '同': """
同じカテゴリの記事	540
同意	974
同意しない	536
同意する	536
""", '听': """
听新闻	970
""", '單': """
單次捐款	963
""", '回': """
回到頂部	979
回复	976
回覆	976
回頂端	979
回首頁	979
""", '复': """
复制成功	970
复制链接	970
""", '大': """
大字	970
大家还在看	977
大家都在看	977
""", '头': """
头条	977
""", '字': """
字体大小	970
字号	970
字級	970
字體大小	970
""", '官': """
官方微博	971
""", '定': """
定期定額	963
""", '寄': """
寄付	524
寄付する	524
寄付のお願い	524
寄付をする	524
""", '專': """
專題	977
""", '小': """
小字	970
小編推薦	977
""", '展': """
展开	979
展开全文	979
展開	979
""", '已': """
已关注	971
已是会员	965
已有帐号	965
已經是會員	965
已經是會員？登入	965
""", '广': """
广告	973
""", '広': """
広告	534
広告の後に続きます	534
広告をスキップ	534
広告を閉じる	534
広告企画	534
""", '廣': """
廣告	973
""", '延': """
延伸閱讀	977
延伸阅读	977
""", '开': """
开通会员	965
""", '影': """
影音	977
""", '後': """
後で	523
""", '微': """
微信	970
微博	970
""", '忘': """
忘記密碼	965
忘记密码	965
""", '応': """
応援する	524
""", '您': """
您可能也喜歡	977
您可能感兴趣	977
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	967
您的電郵	967
""", '意': """
意见反馈	976
""", '感': """
感想を送る	538
""", '成': """
成为会员	963
成為會員	963
""", '我': """
我同意	974
我的帐户	965
我的帳戶	965
我知道了	974
我要留言	976
我要纠错	976
我要评论	976
""", '戻': """
戻る	542
""", '所': """
所有留言	976
""", '打': """
打印	970
打赏	963
""", '投': """
投稿する	538
""", '拒': """
拒絕	974
拒绝	974
""", '拡': """
拡大	531
拡大する	542
""", '按': """
按讚	971
""", '捐': """
捐款	963
捐贈	963
捐赠	963
""", '排': """
排行榜	977
""", '接': """
接受	974
接受全部	974
接受所有	974
""", '推': """
推广	973
推广内容	973
推廣	973
推荐	977
推荐文章	977
推荐阅读	977
推薦	977
推薦文章	977
推薦閱讀	977
""", '提': """
提供	534
""", '搜': """
搜尋	979
搜索	979
""", '播': """
播放	979
""", '支': """
支持我们	963
支持我們	963
支援する	524
""", '收': """
收听	970
收藏	970
收藏文章	970
收起	979
""", '文': """
文字の大きさ	531
文字サイズ	531
""", '新': """
新着	540
新着ニュース	540
新着記事	540
新規会員登録	526
新規登録	526
新闻简报	967
""", '显': """
显示更多	979
""", '暂': """
暂不	962
""", '暫': """
暫不	962
""", '更': """
更多	977
更多内容	977
更多報導	977
更多报道	977
更多文章	977
更多新聞	977
更多新闻	977
""", '最': """
最新ニュース	540
最新文章	977
最新新聞	977
最新新闻	977
最新消息	977
最新記事	540
""", '會': """
會員中心	965
會員專屬	965
會員登入	965
""", '有': """
有料会員登録	526
有料登録	526
有料記事	526
""", '朋': """
朋友圈	970
""", '服': """
服务条款	974
服務條款	974
""", '朝': """
朝刊・夕刊	526
""", '本': """
本文へ	542
本文へ移動	542
""", '查': """
查看全部	979
查看原图	979
查看更多	979
查看留言	976
查看评论	976
""", '标': """
标签	977
""", '検': """
検索	542
""", '業': """
業配	973
""", '標': """
標籤	977
""", '檢': """
檢舉	976
""", '次': """
次のページ	542
次の記事	540
次の記事へ	540
次へ	542
次ページ	542
""", '每': """
每月捐款	963
""", '注': """
注册	965
注目の記事	540
注目キーワード	540
注目ワード	540
注目記事	540
""", '点': """
点击排行	977
点击查看大图	979
点赞	970
""", '為': """
為您推薦	977
""", '热': """
热点	977
热点推荐	977
热门	977
热门排行	977
热门文章	977
热门新闻	977
""", '無': """
無料で体験する	526
無料で読む	526
無料会員登録	526
無料会員限定	526
無料体験	526
無料登録	526
""", '焦': """
焦點新聞	977
""", '熱': """
熱門	977
熱門排行	977
熱門文章	977
熱門新聞	977
熱門話題	977
""", '特': """
特定商取引法に基づく表記	536
特集	540
""", '猜': """
猜你喜欢	977
猜你喜歡	977
""", '申': """
申し込む	526
""", '电': """
电子报	967
电子邮箱	967
""", '画': """
画像を拡大	542
画像を見る	542
""", '留': """
留言	976
留言(#	976
""", '登': """
登入	965
登入/註冊	965
登出	965
登录	965
登录/注册	965
登錄	965
登録	526
登録して続きを読む	526
登録する	526
""", '發': """
發表留言	976
發表評論	976
""", '目': """
目录	979
目次	542
目錄	979
""", '相': """
相关主题	977
相关报道	977
相关推荐	977
相关文章	977
相关新闻	977
相关标签	977
相关阅读	977
相關主題	977
相關報導	977
相關推薦	977
相關文章	977
相關新聞	977
相關標籤	977
相關閱讀	977
""", '看': """
看了这篇文章的人也看	977
看更多	977
""", '稍': """
稍后再说	962
稍后提醒我	962
稍後再說	962
稍後提醒我	962
""", '立': """
立即捐款	963
立即訂閱	965
立即订阅	965
""", '粉': """
粉絲團	971
""", '精': """
精选	977
""", '紙': """
紙面ビューアー	526
""", '続': """
続きをみる	542
続きを読む	526
""", '網': """
網友留言	976
""", '編': """
編輯推薦	977
編輯精選	977
編集部おすすめ	540
編集部のおすすめ	540
""", '縮': """
縮小	531
""", '繼': """
繼續閱讀	979
""", '纠': """
纠错	976
""", '继': """
继续浏览内容	979
继续阅读	979
""", '编': """
编辑推荐	977
编辑精选	977
""", '网': """
网友评论	976
""", '联': """
联系我们	974
""", '聯': """
聯絡我們	974
""", '聽': """
聽新聞	970
""", '菜': """
菜单	979
""", '著': """
著作権	536
""", '複': """
複製連結	970
""", '视': """
视频	977
""", '訂': """
訂閱	965
訂閱會員	965
訂閱郵件	967
訂閱電子報	967
""", '記': """
記事へのご意見	538
記事をサポートする	524
記事をプレゼント	526
記事を保存	531
記事を印刷する	531
記事を読む	542
記事ランキング	540
記事一覧	542
記事全文を読む	542
""", '許': """
許可する	536
""", '註': """
註冊	965
""", '評': """
評論	976
""", '話': """
話題の記事	540
""", '読': """
読まれている記事	540
""", '請': """
請繼續往下閱讀	973	973
請輸入電子郵件	967
""", '讚': """
讚	970
讚賞支持	963
""", '订': """
订阅	965
订阅会员	965
订阅邮件	967
""", '评': """
评论	976
评论(#	976
""", '话': """
话题	977
""", '请': """
请继续往下阅读	973
请输入邮箱	967
""", '購': """
購読	526
購読する	526
購読のお申し込み	526
購読申し込み	526
""", '贊': """
贊助	963
贊助內容	973
贊助商	973
""", '赞': """
赞助	963
赞助内容	973
赞助商链接	973
赞赏	963
""", '跳': """
跳到主要內容	979
""", '載': """
載入更多	979
""", '轉': """
轉發	970
""", '转': """
转发	970
""", '返': """
返信	538
返信する	538
返回顶部	979
返回首页	979
""", '追': """
追蹤	971
追蹤我們	971
""", '通': """
通報する	538
""", '速': """
速報	540
""", '連': """
連載	540
""", '運': """
運営会社	536
""", '違': """
違反報告	538
""", '選': """
選單	979
""", '邮': """
邮箱	967
""", '閉': """
閉じる	523	542
""", '開': """
開通會員	965
""", '関': """
関連	540
関連する記事	540
関連キーワード	540
関連タグ	540
関連トピックス	540
関連ニュース	540
関連リンク	540
関連動画	540
関連情報	540
関連記事	540
""", '閱': """
閱讀全文	979
閱讀更多	979
""", '關': """
關於我們	974
關注	971
關注我們	971
關鍵字	977
關閉	962
""", '阅': """
阅读全文	979
阅读更多	979
""", '隐': """
隐私权政策	974
""", '電': """
電子信箱	967
電子報	967
電子版	526
""", '音': """
音声で聞く	531
""", '頭': """
頭條	977
""", '顯': """
顯示更多	979
""", '首': """
首頁	979
首页	979
""", '가': """
가	556
가입하기	552
가장 많이 본 뉴스	561
""", '개': """
개인정보 처리방침	559
개인정보처리방침	559
""", '거': """
거부	559
""", '검': """
검색	563
""", '계': """
계속 읽기	552
""", '고': """
고객센터	559
""", '공': """
공유	556
공유하기	556
""", '관': """
관련 기사	561
관련 뉴스	561
관련 태그	561
관련기사	561
관련뉴스	561
관련키워드	561
""", '광': """
광고	558
광고 닫기	558
""", '괜': """
괜찮습니다	549
""", '구': """
구독	552
구독 신청	552
구독 전용	552
구독 중	552
구독신청	552
구독하기	552
""", '글': """
글씨크기	556
글자 크기	556
글자크기	556
""", '기': """
기부하기	550
기사 공유하기	556
기사 본문	563
기사 후원하기	550
기사에 대한 의견	560
기사원문	563
기사저장	556
기자의 다른기사	561
""", '나': """
나중에	549
나중에 하기	549
""", '내': """
내 정보	552
""", '네': """
네이버 블로그	556
""", '다': """
다른 공유 찾기	556
다른 기사	19	561
다른 기사 더 보기	19
다른기사	561
다른기사 보기	561
다시 보지 않기	549
다음	563
다음 기사	561
다음 페이지	563
다음기사	561
다음에	549
""", '닫': """
닫기	549
""", '답': """
답글	560
답글쓰기	560
""", '당': """
당신이 좋아할 만한	561
""", '댓': """
댓글	560
댓글 #	560
댓글 #개	560
댓글 보기	560
댓글 쓰기	560
댓글보기	560
댓글쓰기	560
댓글을 입력해주세요	560
""", '더': """
더 보기	563
더보기	561	563
""", '동': """
동영상	561
동의	559
동의합니다	559
""", '등': """
등록	560
""", '라': """
라인	556
""", '랭': """
랭킹	561
랭킹뉴스	561
""", '로': """
로그아웃	552
로그인	552
로그인/회원가입	552
""", '링': """
링크 복사	556
""", '마': """
마이페이지	552
""", '많': """
많이 본 기사	561
많이 본 뉴스	561
많이 읽은 기사	561
많이본 기사	561
많이본 뉴스	561
""", '맨': """
맨 위로	563
맨위로	563
""", '메': """
메뉴	563
메뉴 닫기	563
메일	556
""", '모': """
모두 동의	559
""", '목': """
목록	563
목록보기	563
""", '무': """
무료 체험 시작하기	552
무료 회원가입	552
""", '문': """
문의	560
""", '바': """
바로가기	556
""", '밴': """
밴드	556
""", '베': """
베스트	561
""", '복': """
복사하기	556
""", '본': """
본문 글씨 줄이기	556
본문 글씨 키우기	556
본문 바로가기	563
본문으로 바로가기	563
""", '북': """
북마크	556
""", '비': """
비밀번호 찾기	552
""", '사': """
사이트맵	559
사진 확대	563
""", '속': """
속보	561
""", '스': """
스크랩	556
스폰서	558
""", '신': """
신고	560
신문구독	552
""", '실': """
실시간 뉴스	561
""", '에': """
에디터 추천	561
""", '연': """
연관기사	561
""", '영': """
영상	561
""", '오': """
오늘 하루 보지 않기	549
오늘은 그만 보기	549
오늘의 추천	561
오류 신고	560
""", '요': """
요약	563
""", '원': """
원문보기	563
""", '위': """
위로	563
""", '음': """
음성으로 듣기	556
""", '응': """
응원하기	550
""", '의': """
의견 쓰기	560
""", '이': """
이 시각 주요뉴스	561
이 시각 추천뉴스	561
이메일	556
이메일무단수집거부	559
이미 구독 중이신가요	552
이미 회원이신가요	552
이미지 크게 보기	563
이미지 확대	563
이슈	561
이용약관	559
이전	563
이전 기사	561
이전기사	561
""", '인': """
인기 기사	561
인기기사	561
인기뉴스	561
인쇄	556
인쇄하기	556
""", '일': """
일시후원	550
""", '재': """
재생	563
""", '저': """
저작권규약	559
저장	556
""", '전': """
전체 댓글	560
전체 보기	563
전체메뉴	563
전체보기	563
""", '접': """
접기	563
""", '정': """
정기 후원하기	550
정기구독	552
정기후원	550
""", '제': """
제보	560
제보하기	560
""", '좋': """
좋아요	556
좋은 기사 후원하기	550
""", '주': """
주소복사	556
주요 기사	561
주요 뉴스	561
주요기사	561
주요뉴스	561
""", '지': """
지면보기	552
""", '청': """
청소년보호정책	559
""", '최': """
최신 기사	561
최신 뉴스	561
최신기사	561
최신뉴스	561
""", '추': """
추천 기사	561
추천기사	561
추천뉴스	561
""", '카': """
카카오스토리	556
카카오톡	556
카카오톡 공유	556
카테고리	561
""", '쿠': """
쿠키 설정	559
""", '키': """
키워드	561
""", '태': """
태그	561
""", '트': """
트위터	556
트위터 공유	556
""", '페': """
페이스북	556
페이스북 공유	556
""", '펼': """
펼치기	563
""", '포': """
포토	561
""", '폰': """
폰트 크기	556
""", '프': """
프리미엄	552
프린트	556
""", '함': """
함께 보면 좋은 기사	561
함께 읽으면 좋은	561
""", '핫': """
핫뉴스	561
핫이슈	561
""", '헤': """
헤드라인	561
""", '협': """
협찬	558
""", '홈': """
홈	563
""", '화': """
화제의 뉴스	561
""", '회': """
회사소개	559
회원가입	552
""", '후': """
후원	550
후원 안내	550
후원 하기	550
후원하기	550
후원회원 가입	550
"""}

START = {'a': """
además	311 K:
ajánljuk	462 K:
alătură	12 K-te
anmäl	865 K dig till vårt
artykuły	700 K autora
ascultă	1 K	751 K:
aún	32 K no hay comentarios
""", 'b': """
beiträge	27 K
besøg	152 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	954 K liên quan:
bình	5 K luận	27 K luận
bądź	31 K pierwszy	31 K pierwsza
bővebben	462 K:
""", 'c': """
chefredaktör	879 K och ansvarig utgivare:	879 K:
chưa	32 K có bình luận
citeşte	751 K şi	751 K şi:	751 K şi
citește	751 K și	751 K și:	751 K:	751 K mai mult	751 K aici	751 K și	751 K mai departe:
citiți	751 K și
comentários	5 K	27 K
compartí	3 K
có	954 K thể bạn quan tâm:
""", 'd': """
další	112 K články autora
dernières	397 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	398 K aussi
décryptage	398 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	462 K bővebben
escríbenos	313 K
""", 'f': """
fiți	31 K primul
få	143 K fuld adgang til	647 K full tilgang til	856 K full tillgång till
följ	12 K	860 K
følg	12 K	12 K oss	147 K	651 K
füge	12 K uns
fügen	12 K sie uns
""", 'g': """
gör	865 K quizet	865 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	865 K oss bli bättre	865 K oss att bli bättre
hjælp	152 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên
hämta	13 K	869 K
håll	28 K	28 K dig
hør	1 K artiklen	1 K artikkelen	1 K saken	138 K også	138 K også:	152 K mere på	642 K også	642 K også:
""", 'i': """
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
""", 'k': """
kapcsolódó	462 K	462 K:
kjøp	656 K billetter	656 K billett
klikněte	110 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
köp	865 K biljetter	865 K biljett
kövess	12 K
kövessen	12 K
køb	152 K billetter	152 K billet
küfür	27 K içeren
küldd	3 K el
""", 'l': """
lásd	462 K még
lämna	859 K dina tips	859 K ditt tips
läs	849 K mer om	850 K också	850 K också:	850 K även	850 K mer	850 K mer:	850 K:	850 K här	850 K också	850 K mer	850 K även	850 K även:	856 K vidare med	856 K mer på	869 K e-tidningen	869 K tidningen
læs	137 K mere om	138 K også	138 K også:	138 K mere	138 K mere:	138 K:	138 K her	138 K hele	138 K også	138 K mere	143 K videre med	157 K e-avisen	157 K avisen
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
más	310 K noticias de	310 K noticias sobre	310 K sobre	310 K en	310 K de	311 K información	311 K información:	311 K información	313 K artículos de
máte	112 K tip
még	32 K nincs
més	88 K informació:
mød	152 K os
mời	954 K xem	954 K bạn đọc	954 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
não	27 K serão publicados
nézd	462 K meg
nézze	462 K meg
""", 'o': """
oceń	8 K
odporúčame	809 K:
ofereça	3 K
opširnije	795 K:
ouça	1 K	729 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir
podívejte	110 K se:
poslechněte	1 K si	110 K si	110 K si:
poslušajte	1 K
posłuchaj	1 K	698 K:	698 K też:
pošlite	3 K
prečítajte	809 K si tiež	809 K si aj
pridružite	12 K se
pročitaj	795 K još	795 K i
pročitajte	795 K još	795 K i	795 K više
páčil	8 K sa vám
păstrați	28 K
přečtěte	110 K si také	110 K si	110 K si:	110 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
recomandări	751 K:
resuméet	26 K er
résumé	406 K généré	406 K rédigé	406 K réalisé	406 K produit
""", 's': """
saistīts	583 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
shrnutí	26 K vytvořil	26 K vytvořila
sjefredaktør	670 K:	670 K og ansvarlig redaktør:
související	110 K:
sprawdź	698 K:	698 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	856 K
stötta	856 K
støt	143 K
støtt	647 K
suscríbete	291 K a
susiję	573 K:
synthèse	406 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	809 K:
""", 't': """
también	311 K puedes leer	311 K puedes leer:	311 K te puede interesar:
també	88 K et pot interessar:
tenés	316 ¿K información
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	462 K részletek
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
urmărește	12 K	751 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	823 K:
vidéo	398 K :
više	795 K o:
você	729 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	110 K zde	110 K k tématu:
vă	28 K rugăm să
všechny	27 K komentáře	112 K články autora
""", 'w': """
weiterführende	196 K artikel:
więcej	697 K o	697 K na temat	697 K z	698 K na ten temat:	700 K artykułów autora
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
©	200 K dpa	270 K #	270 K
""", 'à': """
à	398 K lire aussi	398 K lire également	398 K lire :	398 K lire sur	398 K voir aussi	398 K écouter	398 K relire	398 K découvrir	398 K lire sur le même sujet	398 K consulter :	398 K voir également	400 K propos de l'auteur	400 K propos de l'autrice
""", 'ä': """
är	859 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	398 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	310 K noticias de	728 K de	728 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	198 K die autorin	198 K den autor	198 K die autor:in	198 K die autoren	198 K die autor:innen
""", 'č': """
čitajte	795 K i
čo	33 K si myslíte
čtěte	110 K také	110 K také:	110 K i	110 K více	110 K:	110 K také
čítajte	809 K aj	809 K tiež	809 K viac
""", 'đ': """
đọc	954 K thêm	954 K thêm:	954 K:	954 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žiūrėkite	573 K taip pat
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
больше	779 K новостей	780 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	935 K по темі:	935 K за темою:	935 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	64 K още	64 K също	64 K:
все	27 K комментарии	779 K новости на тему	779 K материалы	779 K новости	779 K статьи	782 K статьи автора	782 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	935 K:
дивіться	935 K також	935 K:	935 K також:
докладніше	935 K:
дотримуйтесь	28 K
другие	782 K материалы автора
""", 'е': """
есть	782 K новость
еще	780 K по теме:
ещё	779 K больше	780 K по теме:
""", 'з': """
за	935 K темою:
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
лучшее	779 K за
""", 'м': """
материал	780 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	779 K партнеров
няма	32 K коментари
""", 'о': """
об	782 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	64 K по темата
""", 'п': """
по	780 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	780 K:	780 K в материале	780 K - в
подробности	780 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	779 K новости о
послухати	1 K
послушать	1 K
почитать	780 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	782 K новость
приєднуйтесь	12 K
прочетете	64 K още	64 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	780 K:
рекомендуємо	935 K:
""", 'с': """
свалете	13 K
связаться	782 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	935 K:	935 K також:
слухати	1 K
слушайте	780 K:	780 K также:
слушать	1 K
см	780 K. также:
смотрите	780 K также	780 K:	780 K	780 K также:
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
читайте	12 K нас	13 K	780 K также	780 K также:	780 K:	780 K подробнее	780 K еще	780 K также	780 K по теме:	935 K також	935 K також:	935 K:	935 K ще	935 K також	935 K також на тему:
читать	780 K также	780 K также	780 K по теме:
что	33 K вы думаете	780 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	935 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'ה': """
האזינו	1 K	423 K:
האם	8 K אהבתם
הורידו	13 K
היו	31 K הראשונים
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	423 K המלאה
לקריאה	423 K נוספת	423 K נוספת:
""", 'מ': """
מה	33 K דעתכם
מצאתם	7 K טעות
""", 'ע': """
עוד	423 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	423 K:	423 K גם
""", 'ק': """
קרא	423 K גם	423 K גם:
קראו	423 K גם	423 K גם:	423 K עוד
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
ببینید	343 K:
بخوانید	343 K:
بشنوید	1 K
به	12 K کانال
بیشتر	343 K بخوانید	343 K بخوانید:	343 K ببینید
""", 'ت': """
تابع	12 K	50 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	343 K این باره بخوانید
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
مطالب	343 K مرتبط:
مواضيع	50 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	343 K بخوانید	343 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	442 Kे भी पढ़ें	442 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	442 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	442 Kेखें:	442 Kेखें वीडियो
""", 'प': """
पढ	442 K़ें:
""", 'य': """
य	442 Kे भी पढ़ें	442 Kे भी पढ़ें:
यह	442 K भी पढ़ें	442 K भी पढ़ें:	442 K भी देखें:
""", 'स': """
स	442 Kंबंधित:
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
ข่	889 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	889 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	889 Kานเพิ่มเติม:	889 Kานต่อ:	889 Kานข่าวต้นฉบับ:	889 Kานเพิ่มเติม	889 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あな	33 Kたはどう
あわ	541 Kせて読みたい	541 【Kせて読みたい】	541 Kせて読みたい:
""", 'こ': """
こち	541 Kらもおすすめ	541 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	541 Kと見る：
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
你可	978 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	541 【K】	541 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	541 【K】
""", '参': """
参考	541 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	978 K参阅
""", '合': """
合わ	541 Kせて読みたい:
""", '同': """
同场	978 K加映:
同場	978 K加映:
""", '延': """
延伸	978 K閱讀	978 K阅读	978 K閱讀：	978 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	978 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	978 K阅读	978 K阅读:
推薦	978 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	978 K：	978 K新聞：	978 K內容：	978 【K新聞】	978 K相關	978 K阅读:	978 K報導:	978 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	541 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	978 K查看
""", '画': """
画像	541 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	978 K阅读	978 K新闻	978 K报道：	978 K阅读:
相關	978 K新聞	978 K報導	978 【K新聞】	978 K閱讀:
""", '看': """
看更	978 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	541 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	541 K記事	541 K記事：	541 【K記事】	541 K：	541 【K】	541 K:
""", '閱': """
閱讀	978 K更多
""", '阅': """
阅读	978 K更多
""", '點': """
點擊	978 K查看
""", '같': """
같이	562 K 보기:
""", '관': """
관련	562 K 기사:
관련기사	562 K	562 K:	562 [K]
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
더	562 K 읽기:
더보기	562 [K]	562 K:
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
영상	562 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	562 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	562 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	562 K 볼 만한 기사:	562 K 보면 좋은 기사:
""", '화': """
화보	562 [K]
"""}

CONTAINS = {'a': """
abonați	743 doar pentru K	754 K-vă	758 K
abonații	755 K noștri
abonează	743 K-te pentru	746 K-te pe youtube	754 K-te
abonné	381 déjà K	381 pas encore K	381 en tant qu'K
abonnés	381 réservé aux K	381 réservé à nos K	408 nos K	411 K
abonējiet	585 K
actualité	384 l'essentiel de l'K	389 suivez l'K	389 suivez toute l'K	389 retrouvez toute l'K
adatkezelési	459 K tájékoztató
admitió	321 K
adomány	469 K
adományoddal	465 K
adományok	469 K
adományozz	465 K
advirtió	321 K
adó	452 K #%
adód	467 K #
adăugat	757 a K
affiliatelänkar	37 K	876 K
affilié	37 lien K
affiliés	37 liens K
affirmé	410 a K
afiliación	37 enlaces de K
afirmó	321 K
agregó	321 K
aizsargātas	584 visas tiesības K
ajouté	410 a K
ajută	754 K-ne
ajánld	465 K fel
alkalmazás	457 töltsd le az K
alkalmazásunk	466 K
alkalmazásunkat	457 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	881 K dig till
anmäla	871 genom att K dig
annoncé	410 a K
annonslänkar	37 K	876 K
anunció	321 K
anunțat	757 a K
använder	845 vi K cookies	845 K kakor
anúncios	736 sem K
aplicación	298 descarga la K	298 descarga nuestra K
aplicația	746 descarcă K	755 K noastră
aplikację	686 pobierz K	686 pobierz naszą K
aportació	91 la teva K
aportación	317 tu K
apóyanos	317 K	318 K
apóyenos	317 K	318 K
apúntate	297 K a nuestra	297 K gratis	318 K a
artykuł	15 darmowy K	20 cały K	678 podoba ci się ten K	703 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	287 te ha gustado este K	294 regala este K	294 regalar este K	295 último K gratis	295 te queda # K	319 este K
artículos	15 K gratis	295 K gratis este mes	295 te quedan # K	295 límite de K
aseguró	321 K
associés	393 cookies K à ce contenu
assuré	410 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	743 K-te pentru
autorská	113 K práva
avertizează	757 K
avísanos	318 K
ayúdanos	317 K	318 K a
açikladi	917 K
añadió	321 K
año	320 al K
""", 'b': """
bağirdi	917 K
bağiş	914 K yap	918 K
bağişiniz	914 K
behält	29 K sich vor	29 K sich das recht
behöver	834 vi K ditt stöd	881 vi K din hjälp
bekapcsolása	457 értesítések K
beløb	168 fast K
beløp	673 gi et K	675 fast K
bemängeln	209 K
bemängelt	209 K
berättade	884 K
berättar	884 K
bestätigen	181 K sie ihre
bestätigungsmail	181 K
betalvägg	885 K
beğendiyseniz	915 bu haberi K	915 bu yaziyi K
biết	960 cho K
blokování	107 K reklam
boletín	297 recibe el K	297 nuestro K	297 K diario	318 recibe el K	319 nuestro K	322 K
boîte	384 dans votre K mail	384 dans votre K e-mail
butlletí	86 subscriu-te al K	86 el nostre K	92 el nostre K	95 K
buzón	297 en tu K
bájate	318 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	884 K
bønn	623 vi har en K til deg
bülten	902 e-K	918 K
bültene	902 K abone	902 K kayit	902 K kaydol
bülteni	902 haber K
bültenimiz	915 K
bültenimize	902 K	914 K	915 K
bạn	947 hộp thư của K	957 sự ủng hộ của K	957 mời K
""", 'c': """
caffè	517 un K
café	317 un K	404 un K	734 um K
catedrática	315 es K
catedrático	315 es K
celého	100 pro čtení K
chaîne	408 notre K
chefredaktör	861 är politisk K	861 är K
chefredaktør	148 er K
chép	956 cấm sao K
chính	951 K sách bảo mật
chúng	947 bản tin của K tôi	949 theo dõi K tôi	957 ủng hộ K tôi	957 K tôi cần sự giúp đỡ	957 giúp K tôi	957 theo dõi K tôi	958 K tôi trên	958 của K tôi	958 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	726 nos K
comentó	321 K
compártela	25 K
compártelo	25 K
condamné	410 a K
condiții	748 termeni și K
confidentialité	393 politique de K
confidențialitate	748 politica de K
conférences	402 est maître de K
connecté	395 vous devez être K
conteúdo	9 este K	9 K externo	713 acesse todo o K
contribuição	710 com a sua K
contó	321 K
conversación	308 participar en la K
conținut	9 acest K
cookieinställningar	863 K
creează	754 K un cont
csatornánk	466 K
cuéntanos	308 K en	318 K
czytać	683 aby K dalej	683 żeby K dalej	702 chcesz K dalej
czytelników	36 naszych K	703 naszych K	703 z wpłat K
của	958 độc giả K
""", 'd': """
darbą	576 mūsų K
darowiznę	681 przekaż K	702 przekaż K
datenschutzerklärung	191 unserer K	207 unserer K	207 unsere K
debatindlæg	149 send dit K	149 skrive et K
debatredaktør	148 er K
debattredaktør	652 er K
debattør	148 er K
declaró	321 K
decía	321 K
demandé	410 a K
denunció	321 K
descarcă	754 K
descárgate	298 K la	298 K nuestra
desteğiniz	914 K
desteğinizle	915 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	716 K no google play
doação	710 faça uma K	734 sua K	735 sua K	735 faça uma K	739 K
doações	739 K
dodał	705 K
dodała	705 K
donació	91 fes una K	95 K
donación	290 haz una K	290 tu K	317 tu K	317 una K	318 tu K	318 haz una K	322 K
donația	754 K ta
donație	754 fă o K	758 K
donații	758 K
donează	754 K acum
dorzuć	702 K się
dostęp	683 pełny K do	702 kup K
dostępny	683 artykuł K tylko
dowolną	704 K kwotą
dołóż	702 K się
dołącz	690 K do nas na	702 K do nas	702 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	702 K, że nas czytasz
débloquer	381 pour K
déclare	410 K
déclaré	410 a K
découvrez	381 K nos offres	407 K nos offres
déductible	377 K des impôts	377 K à #	409 K
déjanos	6 K tu
dénonce	410 K
déplore	410 K
désabonner	384 K à tout moment
désactiver	391 K adblock
désactivez	391 K adblock
désinscrire	384 vous K à tout moment
díky	115 K vám
dömde	884 K
dømte	169 K	676 K
děkujeme	114 K, že nás čtete
dụng	949 tải ứng K	957 tải ứng K
""", 'e': """
electrònic	86 el teu correu K
electrónico	297 tu correo K	308 tu dirección de correo K no será publicada
elolvasásához	454 a teljes cikk K
előfizetés	469 K
előfizető	454 már K	465 legyen K
előfizetőink	454 K olvashatják	466 K
előfizetők	469 K
előfizetőknek	454 csak K
endereço	726 seu K de email não será
engedélyezze	459 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	408 cette K
enquêtent	408 K pour vous
enquêtes	408 nos K
ensimmäinen	371 K kuukausi
envíanos	318 K
erhvervsredaktør	148 er K
erklärt	209 K
erklärte	209 K
erzählen	206 K sie es weiter
erzählt	209 K
erzählte	209 K
escribió	321 K
escríbenos	308 K a	318 K
estimé	410 a K
estás	287 ya que K aquí	287 ya que K por aquí
etkinleştir	908 javascript'i K
evästeitä	363 K
explicó	321 K
expliqué	410 a K
""", 'f': """
favoritkälla	857 K
faça	735 K um pix
felelősséget	30 nem vállal K
felhasználási	459 K feltételek
feliratkozás	455 K a hírlevélre	455 hírlevél K
folosește	748 K cookie
folytatásához	454 a cikk K
fortæller	169 K
följ	842 K oss på	881 K oss
förbehåller	29 K sig	29 K oss
förbehållna	853 alla rättigheter K
fördere	206 K
fördern	206 jetzt K	206 K sie
föredragen	857 K källa
föredragna	857 K källa
författare	861 är K och
förklarar	884 K
følg	130 K os på	166 K os	634 K oss på	673 K oss
første	161 K måned	168 K måned	666 K måned	675 K måned
független	452 támogassa a K	466 K sajtó
""", 'g': """
gadā	587 K
gazeteciliği	915 bağimsiz K
gazeteciliğimiz	915 K
gelmişken	897 buraya kadar K
geöffnet	193 wird in neuem fenster K
giovedì	17 ogni K
godišnje	800 K
gridò	521 K
gràcies	92 K a tu
grátis	737 teste K
grâce	18 K à vous	377 K à vos dons
går	119 før du K	623 før du K
gåva	834 din K	834 ge en K	881 din K	881 ge en K	885 K
göre	917 K
gösterilmeden	913 kaynak K
gửi	957 hãy K
""", 'h': """
használ	459 sütiket K	459 cookie-kat K
használat	459 sütik K
heißt	209 K es
hirdetés	11 a K	11 K után
hjälp	864 K av ai	881 K oss
hjælp	151 K af ai	151 K fra ai	166 vi har brug for din K	166 K os
hovorí	815 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	468 K
hävdar	884 K
hævder	169 K
hébergé	393 ce contenu est K par
hírekben	457 a google K
hírlevelünk	466 K
hírlevelünkre	455 K	466 K
hírlevél	469 K
hó	467 ft/K
hónap	467 első K
hører	657 der du K
hükmetti	917 K
""", 'i': """
ifølge	169 K	676 K
illimité	381 en K	381 accès K
independentă	755 presa K
indicó	321 K
indiqué	410 a K
indrømmede	169 K
indépendance	408 notre K
indépendant	377 soutenez le journalisme K	408 journalisme K	408 média K
indépendante	408 presse K	408 information K
información	302 sigue toda la K	302 siga toda la K
informó	321 K
innehåll	845 externt K	863 externt K
innehållet	9 K
innrømmet	676 K
inquiète	410 s'K
inquérito	35 nosso K
inscrição	715 cancelar a K
inscríbete	318 K
insändare	862 skicka din K	862 din K till	862 skriva en K
intégralité	381 pour lire l'K
investigación	319 esta K
investigação	736 esta K
investigație	755 această K
invítame	318 K a
invítanos	318 K a
istediğiniz	901 K zaman iptal	916 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	678 skoro już tu K	678 skoro tu K
jugé	410 a K
jurnaliștii	755 K noștri
jälgi	328 K meid
jäseneksi	369 liity K
""", 'k': """
kanał	703 nasz K
kannatusjäseneksi	369 liity K
kanál	115 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	801 K
kedykoľvek	806 odhlásiť sa môžete K
khoản	946 bạn đã có tài K	951 điều K sử dụng
không	956 K sao chép
khẳng	960 K định
kifogásolja	468 K
kiáltotta	468 K
komentować	6 K	695 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	705 K
krævede	21 K felter er
krönikör	861 är K
kulturredaktör	861 är K
kulturredaktør	148 er K	652 er K
kávéra	467 K
käyttää	363 tämä sivusto K
kérdőívünket	35 K
kért	468 K
kérte	468 K
können	206 K sie uns
köszönjük	465 K, hogy olvasol
kötelező	21 K mezőket
kövesse	457 K a
kövessen	457 K minket	465 K minket
közölte	468 K
kúpte	812 si K
kündigte	209 K an
kč	116 od # K
kļūsti	585 K par
""", 'l': """
lamentó	321 K
lançait	410 K
lasītu	581 lai K tālāk
lasītāji	586 mūsu K
lejupielādē	585 K
leverandør	654 ekstern K
leverantör	863 extern K
lunedì	17 ogni K
lună	756 pe K
luận	6 để bình K
lájkolj	457 K minket
läget	872 koll på K
lähdet	351 ennen kuin K
läsa	875 du kan K mer	875 kan du K mer	875 K mer om	882 fri att K
läsare	36 våra K	873 våra K	882 våra K
läsarna	18 tack vare K
läser	881 tack för att du K
läsning	0 min K
lästid	0 K
læser	166 tak fordi du K
læserbrev	149 skrive et K	149 send dit K
læsere	36 vores K	167 vores K
læseres	160 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	295 K de notas
límites	294 sigue leyendo sin K
lập	958 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	713 esta K é só	736 esta K
matérias	733 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	468 K
megszakítása	21 válasz K
meidän	369 tue K
meitä	369 tue K	369 auta K
mesačne	814 K
mesečno	800 K	828 K
miesiąc	704 za K
miesięcznie	704 K
miễn	15 bài K phí	959 dùng thử K phí
mjesečno	800 K
mostrará	294 este mensaje se K en
multó	321 K
mulțumim	754 K că ne citești
munkánk	466 K
munkánkat	452 támogasd K	452 támogassa K	465 támogasd K	465 támogassa K	466 K
myönsi	372 K
másodközlés	464 K
määräsi	372 K
mån	874 kr/K	883 kr/K
månad	836 testa en K	874 en K för	881 testa en K	883 per K	883 varje K
månaden	874 första K	883 i K	883 första K
månader	874 K för #	881 testa # K
månadsgivare	881 bli K
måned	124 prøv en K	161 i # K	166 prøv en K	168 pr. K	666 en K for	673 prøv en K	675 per K
måneden	168 om K	675 i K
måneder	161 i # K	666 K for #
média	408 notre K
mês	737 por K	737 ao K
mówi	705 K
mēnesis	587 pirmais K
mēnesī	587 K
mėnesį	577 per K
měsíc	116 za K	116 první K
měsíčně	116 K
""", 'n': """
napisał	705 K
napisała	705 K
napište	114 K nám
napísal	815 K
napíšte	812 K nám
naročite	820 K se na naše	826 K se
naročnik	819 že K
naročnike	819 samo za K
naročniki	830 K
naročnikom	819 dostopen le K
naročnina	830 K
naujienlaiškis	576 mūsų K	579 K
naujienlaiškį	574 mūsų K	575 užsisakykite K	576 mūsų K
navođenje	797 uz K izvora
neatkarīgu	585 atbalsti K
nekünk	465 segíts K	465 írjon K	465 írj K	465 jelezd K	466 K adód
neodpovídá	30 K za
neomezený	100 K přístup
nepriklausomą	575 paremkite K	576 K žurnalistiką
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	114 podpořte K
nezávislá	115 K média
nezávislé	813 K médiá
nezávislú	812 podporte K
nhận	947 đăng ký K bản tin	947 đăng ký K tin	951 chấp K tất cả	957 đăng ký K
nhập	24 đăng K	946 đăng K để	946 vui lòng đăng K	957 đăng K để
niezależne	702 wesprzyj K	702 wspieraj K	703 K media
niezależność	703 K
niezależną	703 jesteśmy K
noastră	755 munca K
norāda	588 K
notificações	14 as K	717 ative as K	717 ativar K	717 receba K
notificările	14 K	746 activează K
notícia	736 esta K
notícias	715 receba as K	715 receba K	720 siga as últimas K
novinařina	115 naše K
novinári	813 naši K
novináři	115 naši K
novičnik	820 naš e-K	827 naš e-K	830 K
nächste	21 in diesem browser für die K	206 sind sie der K
nói	960 K
năm	959 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	836 K tillgång
obrigatórios	21 campos K são	726 campos K são
odebírejte	102 K náš	114 K
odemkněte	100 K si
odhlásit	102 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	713 K este artigo
ograniczeń	683 czytaj bez K
ogłosił	705 K
ogłosiła	705 K
olvasási	0 K idő
olvasóink	36 K	466 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de
ordenó	321 K
ordonné	410 a K
orzekł	705 K
osobních	107 ochrany K údajů
oznámení	14 K
oznámil	117 K	815 K
oznámila	117 K	815 K
""", 'p': """
parsisiųskite	575 K
participación	308 normas de K
partneři	107 my a naši K
patrões	736 sem K
paylaşin	25 K
periódico	319 este K	319 nuestro K
permanència	93 sense K
personvernerklæring	637 K
phút	0 K đọc
pidió	321 K
pidätetään	368 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	798 K nam	826 K nam
plânge	757 se K
podcaście	34 naszym K
podkreśla	705 K
podporují	115 nás K
podpoře	115 díky K
podpořte	114 K nás	114 K naši	114 K naše	114 K mě
podrška	798 vaša K
podršku	798 vašu K
podržite	798 K nas	798 K naš
podľa	815 K
poinformował	705 K
poinformowała	705 K
pokračovanie	805 pre K v čítaní
pokračujte	100 K ve čtení s
política	306 K de cookies	724 K de cookies
pomoć	798 vašu K
pomóż	702 K nam
pomôžte	812 K nám
poprosił	705 K
poprosiła	705 K
poprosiło	705 K
postafiókjába	455 K
potřebujeme	114 K vaši pomoc	114 K vaši podporu
používá	107 tento web K
používáme	107 K cookies
powiedział	705 K
powiedziała	705 K
pozostało	683 K # %	683 K #%
pošlete	114 K nám
požádal	117 K
požádala	117 K
pracę	703 naszą K
predplatiteľom	812 staňte sa K
predplatiteľov	805 pre K
predplatné	805 už máte K	812 kúpte K	812 kúpte si K	816 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	683 tylko dla K
prečítate	805 celý článok si K
pridržana	797 sva prava K
pridržane	825 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	578 K
prihláste	24 K	812 K sa na odber
prohlížeč	10 váš K
pročitali	791 da biste K
prośbę	678 mamy do ciebie K	678 mamy małą K
prywatności	693 polityka K	693 polityce K
przeczytać	683 aby K cały	683 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	681 K nam #%	702 K nam	702 K #
przyznał	705 K
przyznała	705 K
práca	813 naša K
práce	115 naší K
práci	115 naši K
prácu	813 našu K
précisé	410 a K
prévient	410 K
príspevok	812 váš K
próxima	736 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	506 blocco della K	519 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	391 bloqueur de K	391 bloqueurs de K	408 sans K
publicités	391 bloqueur de K
publikování	113 K nebo šíření
publiée	22 ne sera pas K	395 votre adresse e-mail ne sera pas K
pyyntö	351 pieni K
pásale	318 K esta
päätti	372 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	319 nuestro K
pārpublicēšana	584 K bez
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
quyên	957 K góp ngay	961 K góp
quyền	956 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	588 K
rappelé	410 a K
rašykite	575 K mums
rašė	578 K
reclamă	11 K
reconoció	321 K
recordó	321 K
redacció	92 la nostra K
redacción	319 nuestra K
redacția	755 K noastră
redakcję	702 wesprzyj K
redaktör	861 är K för	861 är K på	861 är politisk K
redaktør	148 er K på	148 er K for	148 er politisk K	652 er politisk K	652 er K i	652 er K for
redação	736 nossa K
refusé	393 K le dépôt
regisztrálj	465 K
regisztráljon	465 K
regístrate	294 K para	294 K gratis
reklamlänkar	876 K
reklamą	11 K
reklám	813 bez K
reklámok	466 K nélkül
reportaż	703 ten K
reproducció	90 prohibida la K
reproducción	314 prohibida su K	314 prohibida la K
reprodução	732 proibida a K	732 K proibida
republié	401 K avec
responsabilità	30 K di
reveló	321 K
rezervăm	29 ne K dreptul
riêng	951 chính sách quyền K tư
ročne	814 K
ročně	116 K
rät	209 K
rätta	867 K fel
rättar	867 vi K fel
räumte	209 K ein	209 K der	209 K die
råbte	169 K
réagir	395 pour K
réagissez	407 K à
rédacteur	402 est K
rédaction	407 soutenez la K	408 notre K
rédactrice	402 est K
réponse	21 annuler la K
répétait	410 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	381 cet article est K	381 ce contenu est K	381 article K
réservée	381 K aux abonnés	381 K à nos abonnés	381 la suite est K
réservés	381 K aux abonnés	401 tous droits K
résiliable	409 K à tout moment
röst	864 ai-K
răspunsul	21 anulează K
""", 's': """
sacīja	588 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	578 K
sanctionné	410 a K
sbírka	118 K
schließen	178 K sie ein abo	206 K sie ein abo
schránky	102 do vaší K	806 do vašej K
sdílejte	25 K
segítségedre	465 szükségünk van a K
según	321 K
sentenció	321 K
sesión	24 inicia K	24 inicie K	294 inicia K para
sessió	24 inicia K
sessão	24 inicie K	735 inicie K
señaló	321 K
sisällön	9 K
sisältö	355 tämä K on vain
sjefredaktør	652 er K
skarży	705 K
skrzynkę	685 na twoją K	685 na swoją K
sorumluluğu	30 K
sportkrönikör	861 är K
sportsredaktør	148 er K
sprijiniți	754 K
sprijină	754 K-ne
stwierdził	705 K
stwierdziła	705 K
stáhněte	114 K si
står	30 K för
stöd	834 med ditt K	881 K oss	881 K vår	881 ditt K
stödja	873 K oss med
stödmedlem	881 bli K
stötta	873 K oss med	881 K oss	881 K vår	881 K vårt
støt	160 K os	166 K os	166 K med
støtt	673 K oss	673 K vår
støtte	122 med din K	122 vi har brug for din K	160 K os med	160 din K gør	166 din K	166 bliv K	626 med din K	665 K oss med	673 din K
støtteabonnent	673 bli K
støttemedlem	166 bliv K	673 bli K
stěžuje	117 K
subscripció	95 K
subskrybentów	683 tylko dla K
subskrypcję	683 kup K	683 masz już K	702 kup K
suscripción	294 ya tengo una K	318 cambia tu K	322 K
suscríbase	318 K
suscríbete	294 K para	294 K por	294 K en	297 K al boletín	318 K
susține	754 K-ne	757 K că
susținerea	754 K ta
susțineți	754 K-ne
szerkesztőségünk	466 K
szerkesztőségünknek	466 K
sábado	17 cada K
sáng	17 mỗi K
säger	874 tills du K upp	884 K
sähköpostiin	357 suoraan K
sähköpostiisi	357 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	357 K
sélections	381 ajouter l'article à vos K
síganos	302 K en
síguenos	302 K en	318 K
sõltumatut	328 toeta K
sõnul	331 K
söyledi	917 K
søgning	144 google-K
súmate	318 K al
süresi	0 okuma K
săptămână	17 o dată pe K	756 pe K
""", 't': """
teigė	578 K
tesszük	22 nem K közzé
teşekkürler	914 okuduğunuz için K
thuê	961 K bao
thuộc	956 bản quyền K
thành	946 dành cho K viên	957 trở K thành viên
tháng	959 mỗi K	959 hàng K	959 K đầu
thông	14 K báo	949 bật K báo	949 nhận K báo
tiếp	946 để K tục đọc	946 để đọc K
tjänst	831 en liten K att be
továbbolvasáshoz	454 a K
toàn	20 K bộ bài	946 để đọc K bộ	946 đọc K bộ bài
treści	9 tej K	683 dostęp do K
treść	9 tę K
trên	949 theo dõi K
trường	21 các K bắt buộc
turpinātu	581 lai K lasīt
tuần	17 mỗi K	959 mỗi K
tvrdí	117 K
työmme	370 K
työtämme	369 tue K	370 K
tájékoztató	459 adatvédelmi K
támogasd	452 K a
támogass	465 K minket
támogasson	465 K minket
támogatása	465 az ön K
támogatásod	465 a te K
täglich	181 K per mail
täällä	351 kun kerran olet K
téléchargez	407 K
töltsd	465 K le
týden	17 každý K
týdně	116 K
týždenne	17 raz K
tłumaczy	705 K
""", 'u': """
uafhængigt	167 K medie
ubegrænset	124 K adgang
udostępnij	25 K
ukarał	705 K
unabhängig	207 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
unterstütze	174 K unsere arbeit	174 K uns mit	206 K uns	206 K unsere	206 K mich	206 K meine
unterstützen	174 K sie unsere arbeit	174 K sie uns mit	174 mit einer spende K	174 können sie uns K	206 K sie uns	206 K sie unsere	206 sie können das K	206 freiwillig K	206 K sie mich	206 K sie meine	206 K uns
unterstützt	189 ihr browser K	206 K uns
unterstützung	206 mit ihrer K	206 mit deiner K	206 ihre K	206 deine K	206 eure K
upozornění	104 zapněte si K
upphovsrätt	853 skyddat enligt lagen om K
upphovsrättslagen	853 skyddat enligt K
uredništva	825 brez dovoljenja K
uredništvo	827 naše K
urmărește	746 K-ne pe	746 K-ne și pe	746 K știrile	754 K-ne
urmăriți	746 K-ne pe	754 K-ne
utilização	724 K de cookies
utilizează	748 K cookie
utilizăm	748 K cookie
utánközlés	464 K
uznał	705 K
uznała	705 K
używamy	693 K plików cookie
užsisakykite	571 K prenumeratą
""", 'v': """
vašeho	102 do K e-mailu
venerdì	17 ogni K
verhängte	209 K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	199 K nur mit
veröffentlicht	22 wird nicht K	193 deine e-mail-adresse wird nicht K	193 ihre e-mail-adresse wird nicht K
već	800 K od
vidéo	9 cette K
viết	958 bài K này	960 K
você	18 sem K	736 sem K
vollständigen	178 K artikel lesen
vyhradené	811 všetky práva K	811 autorské práva sú K
vysvetľuje	815 K
vysvětluje	117 K
vyzývá	117 K
vyžadované	21 K informace	21 K polia
väittää	372 K
vårt	630 meld deg på K
vídeo	9 este K
vďaka	813 K vám
vědět	114 dejte nám K
""", 'w': """
webbläsare	10 din K
według	705 K
wołał	705 K
wpłata	702 twoja K
wpłatom	703 dzięki K
wpłać	702 K
wspierającym	702 zostań K
wyjaśnia	705 K
wypisać	685 K się w każdej chwili
wyrażam	685 K zgodę na
wöchentlichen	181 K newsletter
właściciela	703 nie mamy K
""", 'z': """
zadržana	797 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	799 K vama
založte	114 K si účet
zamknutý	805 článok je K
zapowiedział	705 K
zapowiedziała	705 K
zastrzeżone	701 wszelkie prawa K	701 wszystkie prawa K
zbiórka	706 K
zbývá	100 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	693 treści K
zgłoś	702 K nam
znać	702 daj nam K
zostań	702 K z nami
zpracováním	102 souhlasím se K	107 K osobních údajů
zunächst	199 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	704 od # K
""", 'á': """
állítja	468 K
""", 'ä': """
ägare	873 inga rika K
ändå	831 nu när du K är här
""", 'å': """
åndsverkloven	645 beskyttet av K
året	168 om K
återges	853 får inte K
""", 'ç': """
çalişmalarimiz	915 K
çerezler	908 K kullan
çerezleri	908 K kullan
""", 'é': """
échanos	318 K una mano	318 K un cable
écrit	410 a K
écrivain	402 est K
écrivez	407 K-nous
électronique	384 dans votre boîte aux lettres K
équipe	408 notre K
értesítéseket	14 K
évente	467 K
""", 'í': """
írta	468 K
""", 'î': """
înscrie	754 K-te la
""", 'ö': """
öffnen	182 app K
önskad	857 K källa
""", 'ú': """
újságírás	466 független K
újságírásunk	466 K
újságíróink	466 K
última	302 siga la K hora	302 sigue la K hora
""", 'ü': """
übernommen	199 K von
übersicht	202 K
ücretsiz	15 K haber	15 K makale
ütles	331 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	799 naši K
čitatelia	813 naši K
čitatelja	799 naših K
čitatelji	36 naši K	799 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	813 našich K
članak	20 cijeli K	799 ovaj K
članek	827 ta K
členem	114 staňte se K
členom	812 staňte sa K
článek	20 celý K	96 líbil se vám K	115 tento K	115 líbil se vám K
článku	20 celého K
články	115 naše K
článok	20 celý K	813 tento K
čtenáři	115 naši K
čtenářů	36 našich K	115 našich K	115 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	812 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	957 K góp của bạn	957 hãy K góp
đăng	957 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	814 K sumou
""", 'ř': """
řekl	117 K
řekla	117 K
říká	117 K
""", 'ś': """
śledztwa	703 nasze K
śledztwo	703 to K
śledź	690 K nas na	702 K nas
""", 'ź': """
źródło	701 K: pap
""", 'ž': """
žurnalistai	576 mūsų K
žurnalistika	115 naše K	115 nezávislá K	813 nezávislá K
žurnalistiku	115 nezávislou K	813 nezávislú K
žurnalistiky	115 nezávislé K
žurnālisti	586 mūsu K
žurnālistika	586 neatkarīga K
žurnālistiku	586 neatkarīgu K
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
безлимитный	765 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	68 K на вас
благодаря	785 K вам
блокировщик	775 отключите K	775 K рекламы
блокувальник	931 K реклами
браузер	10 ваш K	775 ваш K
браузър	10 вашият K
бюлетин	61 нашия K	68 нашия K	71 K
бюлетина	61 K ни
""", 'в': """
вайбър	16 K
вашата	61 на K поща
видео	9 это K
виділіть	933 K
визнав	941 K
визнала	941 K
викаше	70 K
використанні	937 при K матеріалів
використовує	931 K cookie
використовуємо	931 K cookie
вирішив	941 K
влезте	24 K
вміст	9 цей K
внесок	938 ваш K
войдите	24 K	765 K, чтобы
встановіть	926 K додаток
выделите	777 K ее	777 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	786 в K
годишно	69 K
гривень	940 # K
грн	940 # K
гукав	941 K
гіперпосилання	937 K обов
""", 'д': """
дальше	765 чтобы читать K
дарение	67 вашето K	69 с K	71 K
дарения	71 K
добави	70 K
добавьте	772 K нас в
долучайтесь	938 K
долучайтеся	938 K
донат	784 ваш K	938 ваш K	942 K
донати	942 K
донатом	940 K
донаты	788 K
допомога	938 нам потрібна ваша K
доступ	765 полный K	924 повний K
доступен	765 K только
дочитали	759 вы K до конца	919 ви K до кінця
дочитать	765 чтобы K
""", 'е': """
ежедневную	767 K рассылку
ежемесячно	786 K
ежемесячное	784 оформите K
еженедельную	767 K рассылку
""", 'ж': """
жалуются	787 K
журналисти	68 нашите K
журналистика	68 независимата K	68 независима K	785 независимая K
журналистике	785 независимой K
журналистики	785 независимой K
журналистику	785 независимую K
журналисты	785 наши K
журналісти	939 наші K
журналістика	939 незалежна K
журналістику	939 незалежну K	939 якісну K
""", 'з': """
завантажити	926 K застосунок
завантажте	926 K додаток
завдяки	939 K вам
задонатьте	784 K	938 K
задължителните	21 K полета
зазначив	941 K
закликав	941 K
закончились	765 бесплатные статьи K
залишає	29 K за собою право
заметили	777 K ошибку
замолчим	785 мы не K
запазени	66 всички права K
зарегистрированы	765 уже K
зарегистрируйтесь	765 K, чтобы	784 K
зареєструйтесь	924 K, щоб	938 K
застосунок	926 завантажте K	926 мобільний K
захищено	937 усі права K
захищені	937 усі права K	937 всі права K
защищены	783 все права K
заяви	70 K
заявив	941 K
заявил	787 K
заявила	787 K	941 K
здесь	759 раз уж вы K
зобов	941 K'язав
зробіть	922 K внесок	938 K внесок
""", 'и': """
известията	14 K
изтеглете	67 K
имейл	61 вашия K
имейла	61 на K си
иностранного	783 выполняющим функции K агента
иностранным	785 K агентом
использовании	783 при K материалов
используем	775 K cookie	775 мы K
использует	775 K cookie
""", 'к': """
каждое	17 K утро
каждый	786 K месяц
каза	70 K
казва	70 K
канал	785 наш K	939 наш K
канала	785 нашего K
каналу	939 нашого K
коментар	6 залишити K
коментарях	933 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	777 чтобы оставить K
комментария	21 для отправки K
комментариях	777 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	775 политикой K	775 политика K
конфіденційності	931 політикою K
кричал	787 K
""", 'л': """
лева	69 K
""", 'м': """
материал	777 обсудить K	785 этот K
материалы	785 наши K
матеріал	939 цей K
матеріали	939 наші K
месец	69 на K	69 всеки K
месечно	69 K
месяц	786 в K
місяць	940 на K	940 перший K
""", 'н': """
нагадав	941 K
нагадала	941 K
нажмите	777 K ctrl
написа	70 K
написав	941 K
написал	787 K
написала	787 K	941 K
напишите	784 K нам
напишіть	938 K нам
напомнил	787 K
напомнила	787 K
направете	67 K дарение
нашем	777 в K чате
небольшая	759 K просьба
неделю	17 раз в K	17 каждую K	786 в K
независимата	67 подкрепете K
независими	68 K медии
независимую	762 поддержите K	784 поддержите K
независимые	785 K медиа
незалежні	939 K медіа
нуждаем	67 K се от вашата
""", 'о': """
объявил	787 K
объявила	787 K
обязал	787 K
обязательна	783 гиперссылка K
обязательные	21 K поля	777 K поля
обясни	70 K
оголосив	941 K
ограничений	765 читайте без K
опечатку	777 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	933 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	777 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	786 K в любой момент
отметил	787 K
отметила	787 K
отписаться	767 K в любой момент
отправьте	784 K нам
ошибку	777 нашли K
оштрафовал	787 K
оштрафовала	787 K
оштрафував	941 K
""", 'п': """
партнерские	37 K ссылки
партнеры	775 мы и наши K
партнёрские	37 K ссылки
патроном	784 станьте K
первый	786 K месяц	786 рубль в K
переведите	784 K нам
передплатникам	924 доступний лише K
передплатників	924 тільки для K
передплату	938 оформіть K
передрук	937 K
перепечатка	783 K
персональних	931 K даних
персональных	775 K данных
писати	939 нам K
писменото	66 без K съгласие
пишете	67 K ни
пишите	784 K нам
повний	20 K текст
повідомив	941 K
повідомила	941 K
повідомте	938 K нам
поддержать	784 K нас	784 K редакцию
поддерживайте	784 K нас	784 K нашу
поддержите	762 K нашу	762 K нас	784 K нас	784 K нашу	784 K редакцию	784 K проект	784 K автора
поддержка	762 ваша K	784 ваша K
поддержки	785 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	785 наш K	939 наш K
подкаста	785 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	67 вашата K
подкрепете	67 K ни	67 K нашата
подкрепяйте	67 K ни
подписаны	765 уже K
подписка	765 уже есть K	788 K
подписке	765 по K
подписки	788 K
подписку	765 оформить K	765 оформите K	784 оформите K	784 оформить K
подписчикам	765 доступна только K	765 доступно только K
подписчики	788 K
подписчиков	765 только для K
подписчиком	784 станьте K
подписывайтесь	767 K на рассылку	772 K на нас	772 K на наш	772 K на канал	772 K на telegram	784 K на
подпишитесь	762 K на регулярное	767 K на рассылку	772 K на наш	772 K на канал	784 K на
подчеркнул	787 K
поділіться	25 K
пожертвование	762 сделайте K	762 оформите K	784 ваше K	784 сделайте K	784 оформите K	788 K
пожертвования	788 K
пожертвуйте	784 K
полностью	20 материал K	765 чтобы прочитать K
полный	20 K текст
помилку	933 знайшли K
помогите	784 K нам
помогнете	67 K ни
помощь	762 нужна ваша K	784 нам нужна ваша K
помітили	933 якщо ви K
понравилась	785 K статья
понравился	785 K материал	785 K текст
попереджає	941 K
попередив	941 K
попросив	941 K
попросил	787 K
попросила	787 K	941 K
попросило	787 K
последвайте	67 K ни
постановив	941 K
постановил	787 K
почту	767 на вашу K	767 вам на K
пошту	925 на вашу K
пояснив	941 K
пояснил	787 K
правото	29 си запазва K
працюємо	939 ми K
предупредил	787 K
предупреждает	787 K
призвал	787 K
признал	787 K
признала	787 K
признали	785 нас K
приложение	68 нашето K	768 скачать K	768 скачайте K	768 установите K	768 мобильное K	768 наше K	784 скачайте K
приложении	768 открыть в K	768 нашем K
приложения	785 нашего K
присоединяйтесь	784 K к
приєднуйтесь	938 K до
продовжити	924 щоб K читання
продолжаем	785 мы K работать
продолжить	765 чтобы K чтение
продължите	60 за да K да четете
произведен	783 настоящий материал (информация) K
просьба	759 у нас к вам K	759 у нас есть K
просять	941 K
прохання	919 маємо до вас K	919 невелике K
прочетете	60 за да K цялата
прочитать	765 осталось K	765 чтобы K статью
първия	69 за K месец
підписатися	925 K на розсилку
підписка	942 K
підписку	924 оформіть K	938 оформіть K
підписники	942 K
підписників	924 тільки для K
підписуйтесь	928 K на нас	928 K на наш	938 K на
підписуйтеся	928 K на наш
підпишіться	925 K на розсилку	928 K на наш	938 K на
підтримайте	922 K нашу	922 K незалежну	922 K нас	938 K нас	938 K нашу	938 K незалежну	938 K редакцію	938 K автора	938 K роботу
підтримати	938 K нас
підтримка	922 ваша K	938 ваша K
підтримки	939 спільноти K
підтримуйте	938 K нас	938 K нашу
піти	919 перш ніж K
""", 'р': """
работа	68 нашата K	785 наша K
работаем	785 мы K
работу	785 нашу K
разрешение	66 без K е забранено
расскажите	784 K нам
рассказал	787 K
рассказала	787 K
расследование	785 наше K	785 это K
расследования	785 наши K
рассылка	785 наша K	788 K
рассылку	767 нашу K	767 K самых	785 нашу K
редакции	785 нашей K
редакция	68 нашата K	785 наша K
редакція	939 наша K
редакції	939 нашої K
рекламата	11 K
реклами	11 K	68 без K	939 без K
рекламой	11 K
рекламы	11 K	785 без K
решил	787 K
робота	939 наша K
роботу	939 нашу K
розповів	941 K
розповіла	941 K
розсилка	939 наша K	942 K
розсилку	925 нашу K	925 щоденну K	939 нашу K
розслідування	939 наші K	939 це K
рублей	786 # K
рік	940 на K
""", 'с': """
седмично	17 веднъж K
сказав	941 K
сказал	787 K
сказала	787 K	941 K
скаржаться	941 K
скачайте	768 K наше
скиньте	784 K
следите	772 K за нами
словам	787 по K
словами	941 за K
слідкуйте	928 K за нами
сообщение	783 данное K (материал) создано
сообщил	787 K
сообщила	787 K
сообщите	784 K нам
сповіщення	14 K	926 увімкнути K	926 увімкніть K
споделете	25 K
сподобався	939 K текст	939 K матеріал
сподобалась	919 якщо вам K стаття
според	70 K
спільнота	939 наша K
спільноти	922 стань частиною K	939 нашої K
станете	67 K абонат	67 K член
станьте	784 K нашим	938 K нашим
статия	68 тази K
стаття	939 ця K
статья	785 эта K
стверджує	941 K
стежте	928 K за нами
суммой	786 любой K
сумму	786 любую K
сутрин	17 всяка K
существуем	785 мы K
съдържание	9 това K
съобщи	70 K
""", 'т': """
телеграм	16 K	772 наш K-канал	772 в нашем K	785 наш K	928 наш K-канал
телеграме	16 K
тиждень	17 раз на K	940 на K
""", 'у': """
уведомления	14 K	768 включите K	768 включить K	768 разрешить K
увійдіть	24 K	924 K, щоб
уйдете	759 прежде чем вы K
утверждает	787 K
учасником	938 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	785 K нашу
цитировании	783 при K
""", 'ч': """
частиною	938 станьте K
четене	0 време за K
читаете	784 спасибо, что K
читай	928 K нас
читайте	772 K нас в	928 K нас у	928 K нас в
читання	0 час K	0 хв K
читателей	785 наших K
читатели	36 наши K	36 нашите K	68 нашите K	759 дорогие K	785 наши K
читателям	18 благодаря K	36 нашим K	785 благодаря K
читати	924 щоб K далі	938 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	939 наші K
читачів	939 наших K
читаєте	938 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	940 K
щомісячно	940 K
щоранку	17 K
щотижневу	925 K розсилку
""", 'я': """
язкові	21 обов'K поля	933 обов'K поля
якщо	919 K ви вже тут
""", 'א': """
אחרינו	418 עקבו K	426 עקבו K
אלקטרוני	416 דואר K
אמר	429 K
אמרה	429 K
""", 'ב': """
בוקר	17 מדי K
בחודש	428 K
ביקש	429 K
ביקשה	429 K
בעוגיות	420 שימוש K
בקובצי	420 משתמש K
בשבוע	17 פעם K	428 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	418 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	418 לקבוצת K
הוסיף	429 K
הוסיפה	429 K
הזהיר	429 K
הזכויות	425 כל K שמורות
החובה	21 שדות K
הטלגרם	418 לערוץ K
הכתבה	415 להמשך קריאת K	427 K הזאת
המייל	416 לתיבת K	416 כתובת K
הניוזלטר	416 K היומי
הסביר	429 K
העיתונות	427 K העצמאית
הפרטיות	420 מדיניות K
הפרסומת	11 K
הצטרפו	418 K לערוץ
הקוראים	18 בזכות K
השימוש	420 תנאי K
התחברו	24 K
התראות	14 K
התרומה	426 K שלכם
""", 'ו': """
ובטוויטר	418 בפייסבוק K
""", 'ז': """
זקוקה	426 K לכם
""", 'ח': """
חודשית	426 תרומה K
""", 'ט': """
טען	429 K
""", 'כ': """
כמנויים	415 הצטרפו K
כתב	429 K
כתבה	427 K זו	429 K
כתבו	426 K לנו
""", 'ל': """
לדברי	429 K
להגיב	6 כדי K
להמשיך	415 כדי K לקרוא
להעתיק	425 אין K
לחודש	428 K
למנויים	415 K בלבד
לניוזלטר	416 הירשמו K	416 הרשמה K	416 K שלנו
לעזרתכם	426 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	428 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	415 רכשו K	430 K
מנוי	415 כבר K
מנויים	430 K
מסר	429 K
""", 'נ': """
ניוזלטר	430 K
""", 'ע': """
עיתונות	427 K עצמאית
""", 'פ': """
פרסומות	427 ללא K
פרסומת	11 K
""", 'ק': """
קרא	429 K
קריאה	0 זמן K
""", 'ר': """
ראשון	428 חודש K
""", 'ש': """
שלחו	426 K לנו
שלנו	427 K
שקראתם	426 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	426 K
תמכו	426 K בנו
תרומה	430 K
תרומות	430 K
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
ادامه	346 برای K مطلب
ادعمنا	53 K
ادعموا	53 K
ارسال	6 برای K نظر
استفاده	340 شرایط K	345 K از مطالب
اشتراك	57 K
اشتراک	346 K تهیه کنید	350 K
اشترك	41 K الآن
اشتركوا	53 K
اعلام	349 K کرد
اعلانها	14 K
افزود	349 K
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
اول	348 ماه K
ایمیل	336 K خود را	336 آدرس K	336 به K شما
اینستاگرام	338 در K دنبال
""", 'ب': """
بحسب	56 K
بريدك	42 إلى K
بفضلكم	54 K
بگذارید	346 با ما در میان K
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
تلگرام	338 ما را در K	338 در K دنبال	338 کانال K ما
تمامی	345 K حقوق
توضیح	349 K داد
تیم	347 K ما
""", 'ج': """
جاوااسکریپت	340 K را فعال
""", 'ح': """
حذر	56 K
حذرت	56 K
حساب	41 هل لديك K
حقوق	345 کلیه K
حمایت	346 از ما K کنید	346 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	336 K ما	336 اشتراک K	336 در K	347 K ما	350 K
خبرنگاران	347 K ما
خصوصی	340 حریم K
خوانندگان	18 با کمک K	347 K ما
""", 'د': """
دعا	56 K
دعت	56 K
دعمك	53 K
دعمكم	53 K
دنبال	338 ما را K کنید	346 K کنید
""", 'ر': """
راسلنا	53 K
راسلونا	53 K
روزنامهنگاری	347 K مستقل
""", 'س': """
سالانه	348 K
ساهم	53 K في
ساهموا	53 K في
سنويا	55 K
""", 'ش': """
شارك	25 K
شاركنا	53 K برأيك
شاركه	25 K
شهريا	55 K
شوید	24 وارد K	346 عضو K	346 وارد K
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
مالی	346 کمک K شما	350 کمک K
ماه	348 در K
ماهانه	348 K
متصفحك	10 K
محتوا	9 این K
محفوظ	345 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مرورگر	10 K شما
مستقل	347 رسانه K
مستقلة	54 صحافة K
مشترک	346 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	347 این K
معنا	53 ساهم K
منصتنا	54 K
موردنیاز	21 بخشهای K
موقعنا	54 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	54 K
نظر	6 ثبت K
نوشت	349 K
""", 'و': """
وتويتر	45 على فيسبوك K
وفقا	56 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	347 K ما
کانال	338 به K ما	347 K ما
کنید	346 به ما کمک K	346 ثبت نام K
کوکی	340 از K
کوکیها	340 K
""", 'گ': """
گزارشهای	347 K ما
گفت	349 K
گفته	349 K است	349 به K
""", 'अ': """
अन	448 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	445 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	444 कॉपीराK
इन	24 लॉग K
इनब	434 आपके Kॉक्स
इब	437 चैनल को सब्सक्राK
इस	446 K लेख
""", 'उ': """
उनल	435 ऐप डाKोड करें	445 डाKोड करें
उपय	439 कुकीज़ का Kोग	439 कुकीज का Kोग
""", 'ए': """
ए	445 जुड़ने के लिK
""", 'ऐ': """
ऐप	435 हमारा K
""", 'क': """
क	448 मुताबिK
कर	434 ईमेल दर्ज Kें	435 ऐप इंस्टॉल Kें	435 नोटिफिकेशन चालू Kें	437 फॉलो Kें	445 सब्सक्राइब Kें	445 फॉलो Kें	445 क्लिक Kें
कह	448 Kा
""", 'ख': """
ख	448 लिKा
खबर	4 इस K
""", 'छ': """
छ	448 पूKा
""", 'ट': """
ट	439 जावास्क्रिप्K
टर	434 न्यूज़लेK	434 न्यूजलेK के लिए	434 हमारे न्यूजलेK	446 हमारे न्यूज़लेK	449 न्यूज़लेK
""", 'ठ': """
ठक	446 हमारे पाK
""", 'न': """
न	2 लेख सुKें	449 दाK
नल	437 चैK से जुड़ें	437 टेलीग्राम चैK	446 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	435 ऐप में K़ें
पन	11 विज्ञाK
पर	437 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	448 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	445 हमारी K करें	445 आर्थिक K दें
मह	447 हर Kीने
""", 'य': """
यत	439 गोपनीKा नीति
यह	446 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	444 सर्वाधिकार सुK्षित	446 हमारी पत्Kारिता	446 स्वतंत्र पत्Kारिता	446 हमारे पत्Kार
रत	447 प्Kि माह
""", 'व': """
वर	447 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	449 सब्सक्रिप्K
शर	439 नियम और K्तें
""", 'स': """
सएप	437 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	445 K्य बनें
सप	447 प्रति K्ताह
समय	0 पढ़ने का K
समर	445 K्थन करें
सहय	18 पाठकों के Kोग	445 आपका Kोग	445 हमें Kोग	445 Kोग करें	445 आपके Kोग
""", 'ह': """
हम	445 Kें लिखें	446 Kारा काम	446 Kारी टीम
हमस	445 Kे जुड़ें
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
กด	892 Kติดตาม
กร	887 Kอกอีเมล
กล	895 K่าว
กา	14 Kรแจ้งเตือน	892 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	893 Kงเรา
""", 'จ': """
จด	887 Kหมายข่าวของเรา	896 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	892 Kวน์โหลดแอป
""", 'ต': """
ติ	892 Kดตามเรา
ต่	894 Kอเดือน	894 Kอปี
""", 'บ': """
บท	893 Kความนี้
บร	896 Kิจาค
บอ	895 Kกว่า
""", 'พ': """
พู	895 Kดกับ
""", 'ร': """
ระ	895 Kบุว่า
รา	894 Kยเดือน
ร่	892 Kวมบริจาค
""", 'ว': """
วา	893 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	891 Kวนลิขสิทธิ์	891 Kวนสิทธิ์
สน	892 Kับสนุนเรา	892 Kับสนุนพวกเรา
สม	887 Kัครรับจดหมายข่าว	887 Kัครรับข่าวสาร	892 Kัครสมาชิก	892 Kัครรับ	896 Kาชิก
สื	893 K่ออิสระ
ส่	892 Kงข้อมูลมาที่
""", 'ห': """
ห้	891 Kามคัดลอก	891 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	887 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	892 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	895 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	893 K้เรา
""", 'ủ': """
ủng	957 hãy K hộ
""", 'い': """
いか	544 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	535 Kいのブラウザ
お寄	544 Kせください
お申	544 Kし込みください	544 Kし込みはこちら
お聞	544 Kかせください
""", 'か': """
か月	527 K無料	546 K無料
""", 'こ': """
ここ	527 Kから先は	527 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	527 K記事は有料	527 K記事は会員	539 K記事についてのご意見	545 K記事が	545 K記事を	545 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	535 K用のブラウザ
ご寄	525 K付をお願い	544 K付
ご意	539 K見・ご感想	539 K見をお寄せ
ご感	539 K想をお寄せ
ご支	525 K援をお願い	544 K援
ご登	544 K録
ご購	544 K読
""", 'す': """
すべ	527 Kての記事が
""", 'ぜ': """
ぜひ	533 Kフォロー
""", 'で': """
でも	533 K配信中
""", 'と': """
と強	547 K調
と書	547 Kい
と発	547 K表
と話	547 Kし	547 Kす
と語	547 Kっ	547 Kる
と説	547 K明
と述	547 Kべ
""", 'に': """
によ	547 Kると
""", 'を': """
をフ	533 Kォローする	533 Kォローしよう
を発	547 K表した
""", 'ア': """
アプ	530 Kリで開く	530 Kリで読む	530 Kリを開く	530 Kリをダウンロード	530 Kリのダウンロード	530 Kリをインストール	530 Kリはこちら
""", 'カ': """
カ月	527 K無料	546 K無料
""", 'ク': """
クッ	537 Kキーを使用	537 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	539 Kントを投稿するには	539 Kントするには	539 Kント欄で	539 Kントをお寄せ
""", 'サ': """
サポ	525 Kートをお願いします	544 Kートをお願い	544 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	544 Kンロードしてください
""", 'チ': """
チャ	533 Kンネル登録を
""", 'ニ': """
ニュ	529 Kースレターに登録	529 Kースレターを	548 Kースレター
""", 'フ': """
フォ	533 Kローして最新	533 Kローをお願い	544 Kローしてください
""", 'プ': """
プッ	530 Kシュ通知
プラ	537 Kイバシーポリシーに
プレ	527 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	529 Kマガに登録	529 Kマガで
メー	21 Kルアドレスが公開されること	529 Kルマガジンで	529 Kルマガジンに登録	529 Kルマガジンを	529 Kルでお届け	539 Kルアドレスが公開されることはありません	548 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	527 Kインして続きを	527 Kインしてください	527 Kインが必要	544 Kインして
""", 'ヶ': """
ヶ月	527 K無料	546 K無料
""", '下': """
下載	969 K客戶端	969 Kapp	969 K應用程式
下载	969 K客户端	969 Kapp	969 K应用	981 K客户端
""", '不': """
不代	980 K表本站
不得	980 K转载	980 K轉載
不錯	981 K過
不错	981 K过
""", '仅': """
仅代	980 K表作者
""", '付': """
付費	966 K後	985 K牆
付费	966 K后	985 K墙
""", '以': """
以閱	966 K讀全文
以阅	966 K读全文
""", '会': """
会员	966 K专享
会員	527 K限定です	527 K限定の記事	527 K登録すると	527 K登録が必要	527 K登録できます	544 K登録	545 Kの方
""", '你': """
你的	964 K支持	981 K支持
""", '使': """
使用	975 Kcookie	975 K cookie
""", '侵': """
侵权	980 K
""", '個': """
個人	537 K情報の取り扱い
""", '免': """
免費	15 K閱讀	983 K試用
免费	15 K阅读	983 K试用
""", '全': """
全文	20 Kを	527 Kを読むには	527 Kをお読み
""", '公': """
公众	16 K号	972 K号：
公式	530 Kアプリ	533 Kアカウントを
""", '关': """
关注	972 K我们的	981 K我们
""", '写': """
写道	984 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	546 K
初月	546 K無料
""", '判': """
判断	547 Kした
""", '利': """
利用	537 K規約に同意
""", '剩': """
剩余	966 K#%
剩餘	966 K#%
""", '加': """
加入	972 Kline	981 K会员	981 K會員
""", '励': """
励み	545 Kになります
""", '包': """
包月	983 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	533 Kち追加
""", '发': """
发表	6 K评论
发送	968 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	529 Kトレイに
""", '告': """
告訴	984 K
告诉	984 K
""", '呼': """
呼び	547 Kかけた	547 Kかける	547 Kかけて	547 K掛け
""", '命': """
命じ	547 Kた
""", '官': """
官方	972 K微信
""", '定': """
定期	981 K定額
""", '寄': """
寄付	544 Kをお願い	548 K
寄到	968 K您的信箱
""", '寫': """
寫道	984 K
""", '已': """
已是	966 K會員
已经	966 K是会员
""", '年': """
年額	546 K
""", '广': """
广告	11 K	975 K拦截
""", '広': """
広告	11 K	535 Kブロック
""", '廣': """
廣告	11 K	975 K攔截
""", '开': """
开启	969 K通知
""", '当': """
当サ	545 Kイト
当社	545 Kの
当編	545 K集部
""", '微': """
微信	969 K扫	972 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	525 Kをお願いします	544 Kをお願い	544 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	964 K支持	981 K支持	981 K捐款
""", '感': """
感謝	981 K閱讀
感谢	981 K阅读
""", '成': """
成为	966 K会员即可	981 K会员
成為	966 K會員即可	981 K會員
""", '我': """
我们	982 K的
我們	982 K的
""", '手': """
手机	969 K客户端
""", '打': """
打开	969 Kapp	969 K微信
打開	969 Kapp
""", '扫': """
扫一	969 K扫
扫描	969 K二维码
""", '投': """
投资	980 K有风险
""", '指': """
指出	984 K
指摘	547 Kした
""", '捐': """
捐款	981 K支持	985 K
""", '掃': """
掃一	969 K掃
掃描	969 K qr
""", '推': """
推播	14 K	969 K通知
推送	14 K	969 K通知
""", '支': """
支持	964 K我们的	964 K我們的	964 K獨立媒體	964 K独立媒体	981 K我们	981 K我們
支援	544 Kをお願い
""", '文': """
文章	980 K来源：
""", '明': """
明ら	547 Kかにした
""", '最': """
最新	529 K情報をお届け
""", '會': """
會員	966 K專享
""", '月': """
月額	527 K#円	546 K
""", '有': """
有料	527 K会員限定	527 K会員になる	527 K会員の方	548 K会員
""", '未': """
未經	980 K授權
未经	980 K授权
""", '本': """
本報	982 K導
本报	982 K读者	982 K道
本文	980 K来源
本網	975 K站使用
本网	975 K站使用
""", '欢': """
欢迎	972 K关注	981 K加入	981 K赞助	981 K订阅
""", '歡': """
歡迎	972 K追蹤	981 K加入	981 K贊助	981 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	527 K#文字	527 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	983 K
每日	968 K简报	968 K電子報
每月	983 K
""", '求': """
求め	547 Kた	547 Kている
""", '浏': """
浏览	975 K器版本
""", '点': """
点击	981 K关注
""", '無': """
無料	15 K記事	527 Kで会員登録	527 K会員に登録	544 K会員に登録	546 K体験
無断	543 K転載	543 K複製
""", '版': """
版权	980 K所有	980 K归
版權	980 K所有
""", '独': """
独立	545 Kしたジャーナリズム	982 K新闻	982 K媒体
""", '獨': """
獨立	982 K新聞	982 K媒體
""", '由': """
由讀	982 K者
由读	982 K者
""", '电': """
电子	985 K报
""", '登': """
登入	24 K或	966 K後繼續	966 K會員
登录	24 K或	966 K后继续	966 K后查看
登録	544 Kしてください	544 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	545 Kまの
""", '禁': """
禁止	980 K转载
禁無	543 K断
""", '私': """
私た	545 Kちの
""", '科': """
科し	547 Kた
""", '称': """
称	984 K
""", '稱': """
稱	984 K
""", '立': """
立即	981 K订阅	981 K訂閱
""", '紙': """
紙の	545 K新聞の定期購読者
""", '続': """
続き	527 Kを読むには	527 Kをお読みになる
""", '編': """
編集	545 K部では
""", '繼': """
繼續	966 K閱讀請
""", '继': """
继续	966 K阅读请
""", '著': """
著作	543 K権は
""", '表': """
表示	984 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	966 K即可	966 K後繼續	968 K我們的	968 K電子報	981 K我們	985 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	547 Kた
""", '認': """
認め	547 Kた
認為	984 K
""", '說': """
說道	984 K
""", '読': """
読み	527 K放題
読者	18 Kの寄付	18 Kの支援	545 Kの皆様	545 Kの皆さ
""", '請': """
請啟	975 K用javascript
請捐	981 K款
請支	964 K持我們
請登	981 K入
請立	981 K即捐款
""", '订': """
订阅	966 K即可	966 K后继续	968 K我们的	968 K电子报	981 K我们	985 K费
""", '认': """
认为	984 K
""", '说': """
说道	984 K
""", '请': """
请启	975 K用javascript
请捐	981 K款
请支	964 K持我们
请登	981 K录
请立	981 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	980 K編輯
""", '購': """
購読	527 K者の方は	527 Kすると	544 Kしてください	545 K者の方	548 K料
""", '贊': """
贊助	964 K我們	981 K我們
""", '责': """
责任	980 K编辑
""", '赞': """
赞助	964 K我们	981 K我们
""", '転': """
転載	543 Kを禁じ
""", '轉': """
轉載	980 K請註明
""", '转': """
转发	25 K
转载	980 K请注明
""", '这': """
这篇	982 K文章
""", '追': """
追蹤	972 K我們的	981 K我們
""", '這': """
這篇	982 K文章
""", '通': """
通知	14 K	530 Kを受け取る	530 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	981 K您
邀请	981 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	969 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	966 K全文請
""", '關': """
關注	972 K我們的	981 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	966 K全文请
""", '随': """
随时	981 K掌握
""", '隐': """
隐私	975 K政策
""", '隨': """
隨時	981 K掌握
""", '隱': """
隱私	975 K權政策	975 K政策
""", '電': """
電子	21 K郵件地址不會公開	985 K報
""", '首': """
首月	983 K
""", '가': """
가입하세요	565 K
""", '강': """
강조했다	568 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	569 K
구독자	553 K 전용
구독자만	553 유료 K	553 K 볼 수
구독하고	557 K
구독하세요	565 K
구독하시면	553 K
구독해주세요	557 K
""", '금': """
금지	564 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	566 이 K
기사는	566 이 K
기사를	2 K 듣
기자	566 우리 K
""", '네': """
네이버에서	557 K 구독
""", '뉴': """
뉴스레터	554 K 구독	554 K 신청	566 저희 K	569 K
뉴스레터로	554 K 받아
뉴스레터를	554 K 구독	554 K 받아
뉴스에서	557 구글 K
""", '다': """
다운로드	555 앱 K	555 앱을 K
다운로드하세요	565 K
""", '달': """
달	567 첫 K
""", '당': """
당신의	566 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	568 K
""", '독': """
독자님의	551 K 후원
독자들의	18 K 후원
독자의	566 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	553 K 후 이용
로그인이	553 K 필요
로그인하거나	565 K
로그인하시면	553 K
""", '마': """
마세요	565 놓치지 K
""", '말': """
말했다	568 K
""", '매': """
매월	567 K
""", '메': """
메인에서	557 네이버 K
메일함으로	554 K
""", '무': """
무단전재	564 K
무료로	15 K 볼 수 있는
""", '받': """
받기	555 알림 K
받아보세요	565 K
""", '밝': """
밝혔다	568 K
""", '보': """
보려면	553 전체 기사를 K
""", '복': """
복제	564 무단 K
""", '본': """
본지는	566 K
""", '부': """
부탁드립니다	551 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	568 K
설정	555 알림 K
설치	555 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	555 K 보기	555 K 열기
앱으로	555 K 보기
""", '언': """
언론	566 독립 K
""", '여': """
여러분	566 독자 K	566 K 덕분
여러분의	565 K 후원	565 독자 K
""", '원': """
원	567 월 #K
""", '유': """
유튜브	557 K 구독
""", '의': """
의견을	565 K 남겨
""", '이': """
이메일	554 K 주소
이메일을	554 K 입력
이용	553 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	553 계속 K
읽으시려면	553 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	564 K 금지
재배포금지	564 K
""", '저': """
저널리즘	566 우리의 K
저작권법	564 K
저작권자	564 K
저희는	566 K
저희를	566 K
""", '적': """
적었다	568 K
""", '전': """
전문을	20 K
전용	553 회원 K
전재	564 무단 K
전했다	568 K
""", '정': """
정기후원	567 K
""", '주': """
주세요	551 후원해 K	551 응원해 K	557 구독해 K	565 후원해 K	565 응원해 K	565 구독해 K	565 제보해 K	565 가입해 K
""", '채': """
채널	566 저희 K
""", '체': """
체험	567 무료 K
""", '추': """
추가	557 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	557 K
팔로우하세요	565 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	551 후원이 K
""", '회': """
회원가입	553 K 후	565 K
회원만	553 K 볼 수
""", '후': """
후원금	569 K
후원을	565 K 부탁
후원이	551 K 큰 힘이
후원하세요	565 K
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
compártela
compártelo
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
désabonner
désactiver
désactivez
désinscrire
díky
dömde
dømte
děkujeme
dụng
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
rédacteur
rédaction
rédactrice
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
