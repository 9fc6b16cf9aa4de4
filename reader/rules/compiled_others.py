"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	877
# comentário	676
# comentários	676
# hozzászólás	437
# komentářů	108
# příspěvků	108
# σχόλια	197
# коментарі	857
# коментарів	857
# комментариев	727
# комментарий	727
# комментария	727
# תגובות	398
# تعليقات	48
# نظر	318
# कमेंट	417
#件のコメント	515
#則留言	901
#条评论	901
""", 'a': """
a cikk a hirdetés után folytatódik	435
a hirdetés után folytatjuk	435
a lire également	373
a rovat további cikkei	438
abo abschließen	154
abonați-vă	693
abonează-te	693
abonner nå	604
abonner på nyhetsbrevet	606
abonnér	123
abonnér nu	123
abonnés	357
abonē	557
abonēt	557
abrir menú	289
acasă	703
acceptér	132
accéder à l'article	357
actualités	373
adaugă un comentariu	700
además	286
adhérer	353
adomány	428
adományozok	428
adományozás	428
agora não	659
ai observat o greșeală	700
aiheeseen liittyvää	342
aiheesta lisää	342
ajouter à mes favoris	364
ajouter à vos sélections	364
ajánlataink	438
ajánljuk	438
ajánlott	438
ajánlott cikkek	438
ajánló	438
akceptuję	643
akkurat nå	617
aktuálně	109
als bevorzugte quelle bei google hinzufügen	162
alte știri	701
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	691
andra läser	19	799
andra läser just nu	19
andra läste även	799
andre har også lest	19
andre leste også	617
andre læser	136
andre læser også	19
andre læste også	136
anhören	161
anhören # min	161
anmäl dig	788
anmäl dig till nyhetsbrevet	788
annoncørbetalt indhold	142
annonsinnehåll	805
annonslänk	794
annonsörsinnehåll	805
annonsørinnhold	623
anuluj odpowiedź	645
användarvillkor	795
anúncio	672
anúncios	672
après la publicité	367
após a publicidade	672
apóyanos	266
apúntate	273
article abonné	357
article ajouté à vos sélections	364
article précédent	373
article réservé aux abonnés	357
articles associés	373
articles liés	373
articles recommandés	373
articles récents	373
articole asemănătoare	701
articole înrudite	701
articolul continuă după reclamă	698
articolul continuă mai jos	698
articolul următor	701
artiklen fortsætter under billedet	131
artykuł dla subskrybentów	633
artykuł sponsorowany	642
artykuły na e-mail	635
artículo anterior	286
artículo relacionado	286
artículos relacionados	286
ascultă	696
assine já	663
atbalstīt	557
añadir a favoritos	277
añadir comentario	284
añadir usuario	270
aún no te has registrado	270
""", 'b': """
banküberweisung	153
bağiş yap	824
bağiş yapin	824
bağlantiyi kopyala	829
başa dön	837
bei google als quelle hinzufügen	162
bejelentkezés	430
belépés	430
betrag wählen	153
bezárás	427
bild vergrößern	174
bize ulaşin	834
bli månadsgivare	784
bli støttemedlem	602
bliv støttemedlem	121
boletín	273
brukervilkår	613
bugün değil	823
bunlar da ilginizi çekebilir	835
buďte v obraze	101
bài khác	878
bài liên quan	878
bài tiếp theo	878
bài viết liên quan	878
báo lỗi	877
bình luận	877
bình luận (#	877
búsqueda	289
büyüt	837
bądź na bieżąco	635
bővebben	440
bạn có thể quan tâm	878
bỏ qua	868
""", 'c': """
cadastre-se grátis	663
califica este artículo	284
cargar más	289
carte de crédit	356
cartão de crédito	662
categorieën	587
categorías	286
caută	703
cele mai noi știri	701
celý článek	111
cerrar menú	289
cerrar sesión	270
chci podpořit	98
chia sẻ	873
chia sẻ bài viết	873
chia sẻ ý kiến của bạn	877
chuyên mục	878
chủ đề	878
chủ đề liên quan	878
citeşte şi	701
citește mai departe	701	703
citește mai mult	701	703
citește și	701
citiți și	701
col·labora	83
comentează	700
comentário	676
comentários	676
conditions générales	369
confidentialité	369
configuración	282
configuración de cookies	282
configurações de cookies	674
contenu sponsorisé	367
contenus sponsorisés	367	373
conteúdo de marca	672
conteúdo exclusivo	663
conteúdo para assinantes	663
conteúdo patrocinado	672
conteúdo relacionado	678
continua após a publicidade	672
continuar leyendo aquí	270
continuer après la publicité	367
continúa abajo	280
contáctanos	284
conținut pentru abonați	693
conținut sponsorizat	698
cookieinställningar	795
cookieの設定	513
cookie設定	513	899
cookie设置	899
copia l'enllaç	89
copiază link	696
copiază linkul	696
correo electrónico	273
creează cont	693
créer mon compte	357
créer un compte	357
csak előfizetőknek	430
czytaj całość	650
czytaj również	647
czytaj także	647
czytaj też	647
czytaj więcej	647	650
czytaj więcej o	647
các tin khác	878
címkék	438
címlap	438
címlapról ajánljuk	438
có lẽ để sau	868
có thể bạn quan tâm	19	878
có thể bạn thích	19
cùng chuyên mục	878
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	837
dalinkitės	547
dalsza część artykułu pod materiałem wideo	642
dalsza część artykułu pod wideo	642
dalsza część tekstu pod wideo	642
dalīties	557
další	111
další strana	111
další z rubriky	109
další zprávy	109
další článek	109
další články	19	109
dans la même catégorie	373
dans la même rubrique	373
dans la même série	373
darovať	754
das könnte dich auch interessieren	171
das könnte ihnen auch gefallen	171
das könnte sie auch interessieren	171
das könnte sie interessieren	171
datenschutzerklärung	167
daugiau šia tema	549
deixar um comentário	676
deixe um comentário	676
del på e-post	609
del på facebook	128	609
del på mail	128
del på twitter	128	609
del på x	128	609
dela på facebook	791
dela på twitter	791
dela på x	791
dernière minute	373
dernières actualités	373
dernières infos	373
dernières nouvelles	373
din aceeași categorie	701
distribuiți	696
diğer haberler	19	835
dla subskrybentów	633
do góry	650
doar pentru abonați	693
doação mensal	660
doação única	660
doba čtení # min	111
domiciliación bancaria	269
domů	111
donación mensual	266
donación única	266
donați	692
donează	692
donează acum	692
donează lunar	692
doner nå	602
données personnelles	369
donér	121
donér nu	121
doporučené	109
doporučené články	109
doporučujeme	109
dołącz do nas	631
dołącz do newslettera	635
du kanske också gillar	799
du même auteur	373
du vil kanskje også like	617
dành cho bạn	878
dành cho thuê bao	870
dárkovat článek	99
débloquer l'article	357
déconnexion	357
découvrir l'offre	357
déjà un compte	357
déjà un compte ? connectez-vous	357
""", 'e': """
e-mailová adresa	101
e-posta gönder	829
edición digital	270
edición impresa	270
editörün seçtikleri	835
edição impressa	663
egyszeri támogatás	428
ehkä myöhemmin	329
ei tänään	329
el més llegit	87
elfelejtett jelszó	430
elküldöm	433
előfizetek	430
előfizetés	430
előfizetőknek	430
előző	440
előző cikk	438
emlékeztess később	427
en este artículo	286
en çok okunan	835
en çok okunan haberler	835
en çok okunanlar	835
engangsbeløb	121
engångsgåva	784
enthält werbung	164
enviar comentário	676
enviar corrección	284
envoyer à un ami	364
envoyer à un proche	364
erinnern sie mich später	149
escreva um comentário	676
esta funcionalidad es sólo para registrados	270
evästeasetukset	339
evästeet	339
ez is érdekelhet	438
ez is érdekelheti	438
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	829
facebookでシェア	508
facebookでシェアする	508
faça login	663
fes una donació	83
fiók létrehozása	430
fiókom	430
forstør billede	139
forstørr bilde	620
fortsett uten å støtte	601
fortsätt läsa efter annonsen	794
fortsätt utan att stödja	783
fortsæt med at læse	131
fortsæt uden at støtte	120
fotogalería	286
friss hírek	438
fuldskærm	139
få adgang	123
få tilgang	604
följ	792
följ oss	792
följ skribent	792
följ ämnet	792
för prenumeranter	786
förderer werden	150
fördermitglied werden	150
föregående	802
föregående artikel	799
förstora	802
følg	129	610
følg emne	129
følg os	129
følg oss	610
følg tema	610
für abonnenten	154
für den newsletter anmelden	157
fă o donație	692
""", 'g': """
galeriyi aç	837
giriş	825
giriş yap	825
giriş yapin	825
già abbonato	473
già registrato	473
glömt lösenord	786
godkänn	795
godkänn alla	795
gorące tematy	647
guardar artículo	277
gå ikke glip af	136
gå ikke glip af noget	125
gå ikke glipp av noe	606
gå til indhold	139
gérer les cookies	369
gérer mes choix	369
góp ý	877
gündem	835
günün haberleri	835
günün özeti	835
gợi ý	878
gửi	877
gửi bình luận	877
gửi email	873
gửi ý kiến	877
""", 'h': """
hai già un account	473
havi támogatás	428
hayir teşekkürler	823
hayir, teşekkürler	823
hela artikeln fortsätter nedan	794
hepsini gör	837
hesap oluştur	825
hibát talált	437
hinweis schließen	149
hirdetés	435	435
hlavní zprávy	109
ho già donato	468
hoje não	659
hoppa till innehåll	802
hozzászólok	437
hozzászólás	437
hozzászólások	437
hylkää	339
hylkää kaikki	339
hyväksy	339
hyväksy evästeet	339
hyväksy kaikki	339
håll dig uppdaterad	788
hírfolyam	438
""", 'i': """
i più commentati	488
i più letti	488
i più visti	488
ich unterstütze schon	149
ienākt	557
iesakām	559
ihre meinung zählt	169
ikke gå glipp av	617
ikke nå	601
iletişim	834
ilgili içerikler	835
ilginizi çekebilecek haberler	835
ilginizi çekebilir	835
ilmoita virheestä	341
in bài	873
in bài viết	873
indlæs flere	139
inicia sesión	270
inicia sessió	84
iniciar sesión	270
iniciar sessão	663
inicie sesión	270
inne artykuły	647
innhold fra annonsør	623
inscription à la newsletter	360
inscrivez-vous à notre newsletter	360
inställningar	795
intră în cont	693
invítanos a un café	266
início	681
ir para o conteúdo	681
ispiši	747
içeriğe geç	837
""", 'j': """
j'ai déjà donné	352
j'ai déjà un compte	357
ja n'ets subscriptor? inicia sessió	84
jaa twitterissä	336
jaa x:ssä	336
jag förstår	795
jag stödjer redan	783
jaunākie	559
je gère mes cookies	369
je soutiens déjà	352
jednorázově	98
jeg forstår	613
jeg støtter allerede	120	601
jetzt anhören	161
jetzt unterstützen	150
již mám předplatné	99
juttu jatkuu kuvan jälkeen	338
juttu jatkuu mainoksen jälkeen	338
już wspieram	630
já doei	659
já sou apoiador	659
já sou assinante	663
já tem conta	663
já tem uma conta	663
já é assinante? faça login	663
jätä kommentti	341
""", 'k': """
kapcsolódó	438
kapcsolódó cikk	438
kapcsolódó cikkek	438
kapcsolódó tartalom	438
kapcsolódó témák	438
kategóriák	438
kaupallinen yhteistyö	338
keresés	440
kezdőlap	440
không phải bây giờ	868
không, cảm ơn	868
kijelentkezés	430
kipróbálom	430
kirjaudu sisään	331
kjøp abonnement	604
kjøp tilgang	604
klíčová slova	109
komentáre	761
komentář	108
komentáře	108
komentāri	557
komentēt	557
komerčné oznámenie	758
komerční sdělení	105
kommentér	134
kopiera länk	791
kopijuoti nuorodą	547
kopiér link	128
kopírovat odkaz	103
kopírovať odkaz	761
kopēt saiti	557
kullanim koşullari	832
kup dostęp	633
käyttöehdot	339
később	427
köp	786
köszönöm, nem	427
következő	440
következő cikk	438
køb abonnement	123
køb adgang	123
kúpiť predplatné	755
küldés	433
küldés e-mailben	433
künye	832
""", 'l': """
la discussione è chiusa	486
la nota continúa después del anuncio	280
la rédaction vous conseille	373
la sélection de la rédaction	373
las más leídas	286
lasi arī	559
lasiet arī	559
lasă un comentariu	700
lasītākie	559
lataa lisää	344
le choix de la rédaction	373
le journal numérique	357
le più lette	488
lea también	286
lee también	286
leer artículo completo	289
leer más	289
leer también	286
legfrissebb hírek	438
leggi di più	491
legnépszerűbb	438
leia também	678
les choix de la rédaction	373
les også	617
les plus commentés	373
les plus partagés	373
lien copié	364
liity jäseneksi	330
lineでシェア	508
lineで送る	508
link kopiëren	578
link másolása	433
lire la suite pour #€	357
lire la vidéo	376
lire à haute voix	364
lire également	373
lisää aiheesta	342
liên hệ	877
liên quan	878
llegeix també	87
lo + leído	286
lo más comentado	286
lo más compartido	286
lo más leído	286
lo más popular	286
lo más visto	286
lo último	286
lubię to	639
lue lisää	342
lue lisää aiheesta	342
lue myös	342
lähetä sähköpostilla	336
lämna en kommentar	797
länk kopierad	791
läs hela artikeln	802
läs kommentarer	797
läs mer	799	802
läs mer om	799
läs också	799
läs senare	791
läs vidare	786	799
läs även	799
lästid	802
lästid # min	802
lås op	123
lås opp artikkelen	604
læs hele artiklen	139
læs kommentarer	134
læs mere	136	139
læs mere om	136
læs også	136
læs videre	123	136
læsetid # min	139
lên đầu trang	880
lưu	873
lưu bài	873
lưu bài viết	873
""", 'm': """
magari più tardi	468
mai târziu	691
mainos päättyy	338
mais notícias	678
manşetler	835
masz już konto	633
masz już konto? zaloguj się	633
materiał partnera	642
materiał promocyjny	642
materiał sponsorowany	642
matérias relacionadas	678
media społecznościowe	640
megnézem	440
megosztás	433
megosztás a facebookon	433
megosztás facebookon	433
megosztás twitteren	433
meld deg på	606
meld deg på nyhetsbrevet	606
mentions légales	369
mentés	433
menú	289
menü	174	440	837
menü schließen	174
menü öffnen	174
mer från	799
mer läsning	799
mest läst	799
mest lästa	799
mest læst	136
mest læste	136
minn meg på det senere	601
modalità di pagamento	472
mogą cię zainteresować	647
mohlo by se vám líbit	109
mohlo by vás také zajímat	109
mohlo by vás zajímat	109
mohlo by vás zaujímať	759
mostra di più	491
mostrar más	289
mot de passe oublié	357
mots clés	373
mots-clés	373
może cię zainteresować	647
może później	630
možda će vas zanimati	745
možná později	97
muistuta myöhemmin	329
mutass többet	440
muut lukivat myös	342
myöhemmin	329
más	289
más artículos	286
más en	286
más historias	286
más información	286
más leídas	286
más leído	286
más leídos	286
más noticias	286
más opciones	282
más sobre este tema	286
más tarde	265
más vistas	286
más vistos	286
másolás	433
máte již účet	99
máte předplatné? přihlaste se	99
månadsgåva	784
månedlig gave	602
månedligt bidrag	121
måske senere	120
måske vil du også kunne lide	136
més informació	87
més llegides	87
método de pago	269
métodos de pagamento	662
métodos de pago	269
můj účet	99
mới nhất	878
mở rộng	880
""", 'n': """
nahlásit chybu	108
najchętniej czytane	647
najczęściej czytane	647
najczęściej czytane artykuły	647
najnovšie	759
najnowsze artykuły	647
najnowsze wiadomości	647
najčitanije	745
najčítanejšie	759
napsat komentář	108
naročite se	768
naročnina	768
nastavení	106
nastavení cookies	106
następna strona	650
następny	650
następny artykuł	647
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
nem, köszönöm	427
nenhum comentário	676
neueste beiträge	171
nhắc tôi sau	868
nie dziękuję	630
nie dziś	630
nie pamiętasz hasła	633
nie, dziękuję	630
noteで書く	508
notre sélection	373
notícias relacionadas	678
notícias relacionadas que podem lhe interessar	19
notícies relacionades	87
nu mulțumesc	691
nu, mulțumesc	691
nyhetsdøgnet	617
nyomtatás	433
não perca	678
não, obrigada	659
não, obrigado	659
nächste seite	174
nächster artikel	171
näköislehti	331
nästa	802
nästa artikel	799
näytä kaikki	344
näytä kommentit	341
näytä lisää	344
näytä sisältö	339
næste	139
næste artikel	136
népszerű	438
nøgleord	136
nổi bật	878
nội dung tài trợ	875
""", 'o': """
ochrana osobních údajů	106
odebírat	101
odebírat newsletter	101
odemknout článek	99
odhlásit se	99
odhlásiť sa	755
odkaz zkopírován	103
odmítnout	106
odmítnout vše	106
odporúčame	759
odpovědět	108
odrzuć	643
odrzuć wszystkie	643
odtwórz	650
offre spéciale	357
offrez-nous un café	353
offrici un caffè	469
oglasno sporočilo	772
ogłoszenie	642
okuma süresi # dk	837
olvasta már	438
olvastad már	438
olvidaste tu contraseña	270
ostatnie artykuły	647
ota yhteyttä	341
otros artículos	286
outras notícias	19	678
ouça este conteúdo	669
""", 'p': """
page précédente	376
pagina următoare	703
pague um café	660
paiement sécurisé	356
paramètres des cookies	369
paramétrer	369
paramétrer les cookies	369
partajează	696
partenerii noștri	701
passer la publicité	367
paylaş	829
paylaşin	829
peut-être plus tard	352
pieslēgties	557
pievienot komentāru	557
più lette	488
più letti	488
più tardi	468
placená inzerce	105
platená inzercia	758
plaćeni sadržaj	744
plein écran	376
plus d'actualités	373
poate mai târziu	691
podaruj artykuł	633
podmínky použití	106
podmínky užití	106
podobne artykuły	647
podobné články	109
podporiť	754
podporte nezávislú žurnalistiku	754
podporte nás	754
podpořit	98
podpořte naši práci	98
podpořte nás	98
podrži	740
podržite nas	740
podržite nezavisno novinarstvo	740
podziel się	639
podziel się na facebooku	639
pogledajte još	19
pokaż komentarze	645
pokaż mniej	650
pokaż treść	643
pokaż więcej	650
pokaż wszystkie	650
pokračovat bez podpory	97
polecane artykuły	647
politique de confidentialité	369
polityka prywatności	643
política de cookies	282	674
política de privacidad	282
política de privacidade	674
poprzedni artykuł	647
populární	109
populära artiklar	799
populärt	799
populære artikler	136
populære saker	617
populært	136	617
popüler	835
popüler haberler	835
popüler konular	835
por qué estás viendo esto	270
postanite naročnik	768
postanite član	740	768
postaw kawę	631
postaw nam kawę	631
posłuchaj	639
povezani sadržaj	745
povezani članci	745
powiązane	647
powiązane artykuły	647
powiązane tematy	647
powiększ	650
powiększ zdjęcie	650
powrót do góry	650
později	97
pozostała część artykułu pod materiałem wideo	642
pošalji komentar	747
preberite še	773
predplatiť	754
predplaťte si	754
prenumerera på vårt nyhetsbrev	788
preporučujemo	745
prečítajte si aj	759
pridať komentár	761
prihlásiť	755
prihlásiť sa	755
printează	696
priporočamo	773
prispieť	754
privatsphäre-einstellungen	167
promóció	435
pročitajte i	745
pročitajte još	745
prywatność	643
przeczytaj również	647
przeczytaj także	647
przeczytaj też	647
przejdź bez wsparcia	630
przejdź do serwisu	643
przejdź do treści	650
przypomnij mi później	630
právě se děje	109
präsentiert von	164
précédent	376
préférences cookies	369
prélèvement	356
prémium	430
próxima	681
próxima página	681
próximo artigo	678
prøv gratis	123	604
prøv nu	123
prøv nå	604
pubblicità	482	482
publi-rédactionnel	367
publicité	367	367
publicité - la suite ci-dessous	367
publicités	367
pular para o conteúdo	681
página siguiente	289
pääuutiset	342
påmind mig senere	120
påminn mig senare	783
później	630
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
quellen und weiterführende links	171
quieres añadir otro usuario a tu suscripción	270
quizás más tarde	265
quizás te interese	286
quyên góp	869
quyên góp ngay	869
quên mật khẩu	870
quảng cáo	875	875
""", 'r': """
rao vặt	875
rapportér fejl	134
rašyti komentarą	547
reclamă	698
recomandări	701
recomandările redacției	701
recomendado para você	678
recommandé	373
recommandé pour vous	373
recommandés	373
recordar más tarde	265
recuérdamelo más tarde	265
redirecționează #%	692
regalar artículo	270
registrovať sa	755
registrácia	755
regisztráció	430
regisztrálok	430
regístrate	270
rekisteröidy	331
reklami geç	831
reklám	435
reklāma	557
relaterade ämnen	799
restez informé	360
restez informés	360
reģistrēties	557
ricordamelo più tardi	468
rozwiń	650
rätta	797
rättelse	797
réactions	371
réagir	364	371
réagir à cet article	371
réagissez	371
réagissez à cet article	371
répondre	371
réseaux sociaux	365
réservé aux inscrits	357
răspunde	700
""", 's': """
s'abonner à partir de #€	357
s'inscrire à la newsletter	360
s-ar putea să-ți placă	701
saber más	289
saistītie raksti	559
saltar anúncio	672
salvează	696
sao chép liên kết	873
sari la conținut	703
sačuvaj	747
schlagwörter	171
schließen	174
schrift vergrößern	161
schriftgröße	161
scopri di più	473
sdílejte	103
sdílet	103
sdílet na facebooku	103
sdílet na twitteru	103
sdílet na x	103
se connecter et réagir	371
se déconnecter	357
sei già abbonato	473
selección de la redacción	286
semnalează o eroare	700
send på e-post	609
seuraa meitä	337
seções	678
signaler un problème	371
siguiente artículo	286
siirry sisältöön	344
sizin için öneriler	835
snsをフォロー	509
sofortüberweisung	153
sono già sostenitore	468
sorodni članki	773
souhlasím	106
soutenez-nous dès maintenant	353
související	109
související témata	109
související články	109
soyez le premier à commenter	371
soyez le premier à réagir	371
spis treści	650
sponsorisé	367
sponsorlu içerik	831
sponsoroitu sisältö	338
sponsrat innehåll	794
sponzorované	758
sponzorovaný obsah	105
sponzorováno	105
sprawdź ofertę	633
sprijină-ne	692
später	149
später erinnern	149
staňte sa členom	754
staňte se členem	98
stichwörter	171
strona główna	647
stäng	783	802
stöd oss	784
støt os	121
støtt oss	602
sugestões	678
sur le même sujet	373
sur le même thème	373
suscripción	270
suscríbase	270
suscríbete	270
suscríbete a nuestro boletín	273
suscríbete ahora	270
susiję straipsniai	549
susține	692
susține-ne	692
susțineți-ne	692
szponzorált tartalom	435
szólj hozzá	437
szóljon hozzá	437
sähköposti	333
sähköpostiosoite	333
sé el primero en comentar	284
sé parte	266
sélections	364
síganos	278
síguenos	278
sök	802
søg	139
søk	620
súmate	266
súvisiace	759
súvisiace články	759
słowa kluczowe	647
""", 't': """
takaisin ylös	344
talán később	427
tamaño de letra	277
también te puede gustar	286
también te puede interesar	286
també et pot interessar	87
tarjeta de crédito	269
tarjeta de débito	269
temas del día	286
termos e condições	674
teste grátis	663
teď ne	97
thu gọn	880
thèmes	373
thématiques	373
thích	873
thông tin doanh nghiệp	875
thẻ	878
tin cùng chuyên mục	878
tin khác	878
tin liên quan	878
tin mới	878
tin mới nhất	878
tin nổi bật	878
tin trước	878
tin tài trợ	878
tin tức liên quan	878
tin đọc nhiều	878
tipărește	696
tiêu điểm	878
tiếp theo	880
tlačiť	761
to może cię zainteresować	647
todos os comentários	676
toute l'actualité	373
tovább	440
tovább a rovatra	438
tovább olvasom	440
további cikkek	438
további hírek	438
továbbiak betöltése	440
trang chủ	880
transferência bancária	662
treść sponsorowana	642
trước	880
trả lời	877
trở lại	880
tue meitä	330
twitter'da paylaş	829
twój e-mail	635
tài khoản của tôi	870
tài trợ	875
támogass minket	428
támogasson minket	428
támogatom	428
támogatott tartalom	435
támogatás	428
témata	109
témák	438
términos de uso	282
términos y condiciones	282
tìm kiếm	880
tópicos	678
tópicos relacionados	678
több	440
tüm haberler	835
tüm yorumlar	834
tümünü gör	837
tümünü kabul et	832
tümünü reddet	832
tạo tài khoản	870
tải thêm	880
từ khóa	878
""", 'u': """
udostępnij	639
udostępnij na facebooku	639
udostępnij na twitterze	639
udostępnij na x	639
uložit	103
uložit na později	103
uložiť	761
ultima oră	701
ultimele știri	701
une erreur s'est glissée dans l'article	371
unterstütze uns	150
unterstützen	150
unterstützen sie uns	150
url 복사	533
urlをコピー	508
url복사	533
următorul	703
ustawienia plików cookie	643
uzyskaj dostęp	633
už máte predplatné? prihláste sa	755
už máte účet	755
už máte účet? prihláste sa	755
už podporuji	97
""", 'v': """
vairāk par tēmu	559
van már fiókja	430
veja também	678
ver comentários	676
ver galería	289
ver más	289
ver también	286
ver também	678
ver vídeo	289
vertrag kündigen	167
verträge hier kündigen	167
verwandte beiträge	171
vezi și	701
već imate nalog	741
već imate račun	741
već ste pretplatnik	741
več o temi	773
viac k téme	759
videó	438
videók	438
vidéo	376
vielen dank für ihre anmeldung	157
vielleicht später	149
vilkår	132	613
vipps et beløp	602
vis færre	139	620
visa bilden i helskärm	802
visa färre	802
visa innehåll	795
vissza a tetejére	440
visszajelzés	437
više o temi	745
viết bình luận	877
você pode gostar	678
você pode se interessar	678
você também pode gostar	678
vos réactions	371
vous aimerez peut-être	373
vous avez déjà un compte	357
vous avez déjà un compte ? connectez-vous	357
vous avez déjà un compte ? identifiez-vous	357
vous possédez déjà un compte	357
vous pourriez être intéressé	373
vstúpiť do diskusie	761
vytvořit účet	99
vyzkoušet	99
válasz	437
více	109
více o tématu	109
vídeos	286	678
výběr redakce	109
về đầu trang	880
""", 'w': """
warto przeczytać	647
weitere beiträge	171
werbung überspringen	164
whatsapp'ta paylaş	829
więcej	647
więcej artykułów	647
więcej informacji	647
więcej na ten temat	647
więcej o	647
więcej z	647
wpłać	631
wpłać teraz	631
wypróbuj	633
wyślij e-mailem	639
wyślij znajomemu	639
""", 'x': """
x'te paylaş	829
xem bình luận	877
xem nhiều	878
xem nhiều nhất	878
xem thêm	878	880
xem thêm bình luận	877
xem tiếp	880
xem toàn bộ	880
xem tất cả	880
xでシェア	508
xでポスト	508
""", 'y': """
yorum gönder	834
yorumlari gör	834
""", 'z': """
z titulní strany	109
zabudnuté heslo	755
zahlungsart wählen	153
zaloguj się	633
zapisz na później	639
zapisz się	635
zapisz się na newsletter	635
zapomenuté heslo	99
zarejestruj się	633
zarządzaj zgodami	643
zaten üye misiniz	825
zavřít	97
załaduj więcej	650
załóż konto	633
zdieľať	761
zdieľať na facebooku	761
zgadzam się	643
zgłoś	645
zgłoś błąd	645
zkopírovat odkaz	103
znajdź nas na facebooku	640
zobacz galerię	650
zobacz również	647
zobacz także	647
zobacz też	647
zobacz więcej	647
zobrazit více	111
zobrazit vše	111
zostań patronem	631
zpět nahoru	111
zur merkliste hinzufügen	161
zur übersicht	174
zurück	169
zurück nach oben	174
zvětšit	111
zwiń	650
""", 'à': """
à découvrir	373
à la une	373
à lire	373
à lire aussi	373
à lire dans ce dossier	373
à lire dans la même rubrique	373
à lire ensuite	373
à lire également	373
à ne pas manquer	373
à voir	373
à voir aussi	373
""", 'ä': """
ähnliche artikel	171
ähnliche beiträge	171
ähnliche themen	171
älä missaa mitään	333
ämnen	799
ämnen i artikeln	799
""", 'ç': """
çerez ayarlari	832
çerez politikasi	832
çerezler	832
çikiş yap	825
çok okunanlar	835
""", 'é': """
écouter	364
écouter (# min	364
écouter le podcast	376
édition du jour	373
""", 'î': """
înapoi sus	703
încarcă mai multe	703
închide	691
înregistrare	693
înregistrează-te	693
""", 'ö': """
öffnen	174
önceki	837
önceki haber	835
öne çikan haberler	835
öne çikanlar	835
önerilen haberler	835
önerilenler	835
összes	440
""", 'ú': """
új hozzászólás	437
última hora	286
últimas	678
últimas entradas	286
últimas noticias	286
últimas notícias	678	678
últimes notícies	87
últimos artículos	286
únete	266
únete a la conversación	284
""", 'ü': """
überweisung	153
ücretsiz dene	825
üye girişi	825
üye ol	824	825
""", 'ý': """
ý kiến	877
ý kiến bạn đọc	877
ý kiến của bạn	877
""", 'č': """
članek se nadaljuje pod oglasom	772
článek pokračuje pod reklamou	105
čtěte dále	109
čtěte i	109
čtěte také	109
číst dál	111
číst dál s předplatným	99
číst více	111
čítajte aj	759
""", 'ď': """
ďalšie články	19	759
""", 'đ': """
đáng chú ý	878
đã có tài khoản	870
đã sao chép	873
đóng	868
đóng góp	869
đăng ký	870
đăng ký ngay	870
đăng nhập	870
đăng nhập / đăng ký	870
đăng xuất	870
được tài trợ	875
đặt báo	870
đề xuất	878
để sau	868
đọc nhiều	878
đọc nhiều nhất	878
đọc thêm	878	880
đọc tiếp	880
đừng bỏ lỡ	878
""", 'ś': """
śledź nas	640
""", 'ş': """
şifremi unuttum	825
şimdi değil	823
şurada paylaş	829
""", 'š': """
štampaj	747
štítky	109
""", 'ž': """
že imate račun	769
že naročnik	769
""", 'ș': """
știri recomandate	701
știri similare	701
știrile zilei	701
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	190
""", 'ί': """
ίσως αργότερα	188
ίσως σας ενδιαφέρει	198
""", 'α': """
ακούστε	193
αναζήτηση	200
αντιγραφή συνδέσμου	193
απάντηση	197
αποθήκευση	193
αποστολή με email	193
αποσύνδεση	190
αργότερα	188
αρχική	200
αφήστε σχόλιο	197
""", 'β': """
βίντεο	198
""", 'γ': """
γίνε συνδρομητής	190
γίνετε μέλος	189
γίνετε συνδρομητής	190
γράψτε σχόλιο	197
""", 'δ': """
δείτε περισσότερα	200
δείτε τα σχόλια	197
δείτε όλα	200
δημιουργία λογαριασμού	190
δημοφιλέστερα	198
δημοφιλή	198
διαβάστε ακόμα	198
διαβάστε ακόμη	198
διαβάστε επίσης	198
διαβάστε περισσότερα	198	200
διαφήμιση	195
διαφημίσεις	195
διαφημιση	195
δωρήστε	189
δωρεά	189
""", 'ε': """
είσοδος	190
εγγραφή	190
ειδήσεις σήμερα	198
εκτύπωση	193
επικοινωνία	197
επιστροφή στην κορυφή	200
επόμενο	200
επόμενο άρθρο	198
ετικέτες	198
""", 'θ': """
θέματα	198
""", 'κ': """
κάντε δωρεά	189
κάντε μια δωρεά	189
κατηγορίες	198
κλείσιμο	188
κοινοποίησε	193
κοινοποίηση	193
κοινοποίηση στο facebook	193
κοινοποίηση στο twitter	193
""", 'μ': """
μενού	200
μην χάσετε	198
μοιραστείτε	193
μοιραστείτε το	193
μοιραστείτε το άρθρο	193
μπορεί να σας αρέσει	198
μόνο για συνδρομητές	190
""", 'ξ': """
ξεχάσατε τον κωδικό	190
""", 'ο': """
ο λογαριασμός μου	190
""", 'π': """
περισσότερα	198	200
περισσότερες ειδήσεις	198
προηγούμενο	200
προηγούμενο άρθρο	198
προσθήκη σχολίου	197
προτεινόμενα	198
""", 'ρ': """
ροή ειδήσεων	198
""", 'σ': """
στηρίξτε μας	189
συνέχεια ανάγνωσης	200
συνδεθείτε	190
συνδρομή	190
συνδρομητές	190
σχετικά	198
σχετικά άρθρα	198
σχετικά θέματα	198
σχετικές ειδήσεις	198
σχόλια	197
σχόλιο	197
σύνδεση	190
""", 'τ': """
τα πιο δημοφιλή	198
τελευταία άρθρα	198
τελευταία νέα	198
τελευταίες ειδήσεις	198
""", 'υ': """
υπενθύμιση αργότερα	188
υποβολή σχολίου	197
υποστηρίξτε μας	189
""", 'φ': """
φόρτωση περισσότερων	200
""", 'χ': """
χορηγούμενο	195
χορηγούμενο περιεχόμενο	195
""", 'ό': """
όχι ευχαριστώ	188
όχι τώρα	188
όχι, ευχαριστώ	188
""", 'а': """
абонамент	58
абонирайте се	58
авторизация	715
авторизоваться	715
актуальне	859
архив	729
""", 'б': """
банковская карта	714
банковский перевод	714
безопасный платеж	714
больше	729
больше новостей	729
будьте в курсе	717
більше за темою	859
більше на цю тему	859
більше новин	859
більше по темі	859
""", 'в': """
в избранное	720
в тренде	729
важливо	859
вам будет интересно	729
вам може сподобатися	859
вам может быть интересно	729
вас може зацікавити	859
вас может заинтересовать	729
введите email	717
версия для печати	720
вече имате акаунт	59
вече сте абонат	59
вже зареєстровані	848
вже є акаунт	848
вибір редакції	859
видео	729
вижте още	63
вийти	848
вконтакте	721	721
влезте	59
во весь экран	732
войти	715
войти в аккаунт	715
воспроизвести	732
время на чтение	732
время чтения # мин	732
все	732
все комментарии	727
всі новини	861
вход	59	715
вхід	848
выберите сумму	714
выбор редакции	729
выйти	715
відео	859
відповісти	857
відхилити	855
""", 'г': """
главная	732
главное	729
главное за день	729
главные новости	729
головна	861
головне	859
головне за день	859
головні новини	859
""", 'д': """
далее	732
далі	861
дарете	58
дари	58
детальніше	861
дзен	721
дивіться також	859
для подписчиков	715
добавить комментарий	727
додати коментар	857
докладніше	861
другая сумма	714
други новини	19
другие материалы	19	729
другие новости	19	729
другие статьи	729
друк	852
""", 'е': """
единоразово	712
ежемесячно	712
еще новости	729
еще по теме	729
ещё	729
ещё по теме	729
""", 'з': """
за темою	859
забравена парола	59
забули пароль	848
забыли пароль	715
завантажити ще	861
загрузить еще	732
загрузить ещё	732
задонатити	846
задонатить	712
закрити	845
закрыть	711
залишити коментар	857
запази	65
зарегистрироваться	715
зареєструватися	848
зберегти	852
збільшити	861
зміст	861
зробити внесок	846
зрозуміло	855
""", 'и': """
интересное	729
""", 'к': """
к началу	732
категории	729
категорії	859
коментар	857
коментари	65
коментарі	857
коментирай	65
коментувати	857
комментарии	727
комментарии отсутствуют	727
комментарий	727
комментировать	727
контакти	857
контакты	727
конфиденциальность	725
копирай линк	65
копировать ссылку	720
копіювати посилання	852
купить подписку	715
""", 'л': """
лента новостей	729
личный кабинет	715
""", 'м': """
материалы партнеров	724
материалы по теме	729
матеріали за темою	859
матеріали по темі	859
меню	732	861
метки	729
може да ви хареса	63
может быть, позже	711
может позже	711
можливо, пізніше	845
мой профиль	715
моят профил	59
мы в социальных сетях	722
мы в соцсетях	722
мы вконтакте	722
мій профіль	848
мітки	859
""", 'н': """
на главную	732
на правах реклами	854
на правах рекламы	724
наверх	732	861
нагадати пізніше	845
надіслати	852
назад	732	861
най-четени	63
най-четено	63
найпопулярніше	859
найти	732
найчитаніше	859
налаштування	855
написати коментар	857
написать комментарий	727
напиши коментар	65
напомнить позже	711
направете дарение	58
настройки	725
настройки cookie	725
наступна	861
наступна стаття	859
не зараз	845
не пропустите	729
не пропустіть	859
не сегодня	711
не сейчас	711
не сьогодні	845
нет комментариев	727
нет, спасибо	711
новини	859
новини партнерів	854
новости	729
новости партнеров	724
новости партнёров	724
новости по теме	729
ні, дякую	845
""", 'о': """
обговорити	857
обратная связь	727
обсудить	727
обсуждение	727
одноклассники	721
одноразово	846
оставить комментарий	727
останні новини	859
ответить	727
отказаться	725
отклонить	725
отправить по почте	720
оформити підписку	848
още от	63
още по темата	63
""", 'п': """
партнерский материал	724
партнерський матеріал	854
партнерський проєкт	854
партнёрский материал	724
передплата	848
передплатити	848
перейти к содержанию	732
печать	720
платено съдържание	62
по теме	729
повідомити про помилку	857
погоджуюсь	855
погоджуюся	855
подарить статью	715
поддержать	712
поддержать нас	712
поддержать проект	712
поддержать редакцию	712
поделитесь	720
поделиться	720	720
поделиться в telegram	720
поделиться в twitter	720
поделиться в одноклассниках	720
поделиться вконтакте	720
подкасти	859
подкасты	729
подкрепете ни	58
подписаться	715
подписаться на новости	717
подписаться на рассылку	717
подписка	715
подписывайтесь	722
подпишитесь на рассылку	717
подробнее	732
подробнее по теме	729
поділитись	852
поділитися	852
поділитися в telegram	852
поділіться	852
пожертвовать	712
пожертвувати	846
позже	711
поиск	732
показати більше	861
показати коментарі	857
показати ще	861
показать больше	732
показать еще	732
показать ещё	732
показать комментарии	727
пользовательское соглашение	725
політика конфіденційності	855
помочь	712
помочь нам	712
помочь проекту	712
понятно	725
попередня	861
попередня стаття	859
попробовать бесплатно	715
популярне	859
популярное	729
популярные	729
популярные новости	729
популярные статьи	729
популярні новини	859
посилання скопійовано	852
последнее	729
последни новини	63
последние новости	729
похожие материалы	729
похожие статьи	729
поширити	852
поширити у facebook	852
пошук	861
правила использования	725
предыдущая	732
предыдущая статья	729
премиум	715
преміум	848
препоръчани	63
прийняти	855
прийняти всі	855
принтирай	65
принять	725
принять все	725
принять всё	725
прислать новость	727
приєднатися	846
продолжить без поддержки	711
промо	724	854
прослушать	720
підписатись	848
підписатися	848
підписка	848
підтримати	846
підтримати нас	846
підтримати редакцію	846
пізніше	845
""", 'р': """
развернуть	732
разово	712
распечатать	720
рассказать друзьям	720
рассылка	717
рассылки	717
регистрация	59	715
редакция рекомендует	729
реклама	62	724	724	854	854
рекламно съдържание	62
рекомендуем	729
рекомендуемое	729
рекомендуємо	859
реєстрація	848
роздрукувати	852
рубрики	729	859
""", 'с': """
самое важное	729
самое популярное	729
самое читаемое	729
свежее	729
свежие новости	729
свернуть	732
свързани новини	63
свързани статии	63
связаться с нами	727
сделать пожертвование	712
сейчас читают	729
скопировать ссылку	720
скопіювати посилання	852
следующая	732
следующая статья	729
слухати	852
слушать	720
см. также	729
смотреть все	732
смотри также	729
смотрите также	729
согласен	725
согласиться	725
содержание	732
создать аккаунт	715
сообщить об ошибке	727
сохранить	720
социальные сети	722
спецпроект	724
спецпроєкт	854
сподели	65
сподели във facebook	65
споделяне	65
спонсорирано	62
способ оплаты	714
способы оплаты	714
ссылка скопирована	720
станете член	58
стати частиною спільноти	846
стать патроном	712
стать спонсором	712
створити акаунт	848
стрічка новин	859
схожі матеріали	859
схожі статті	859
сюжет	729
сюжеты	729
""", 'т': """
твитнуть	720
твиттер	721
твітнути	852
теги	729	859
телеграм	721
тема дня	729
теми	859
темы	729
""", 'у': """
увеличить	732
увійти	848
уже есть аккаунт	715
уже зарегистрированы	715
уже зареєструвалися	848
умови використання	855
усі новини	861
""", 'ф': """
фейсбук	721
фото	729
фоторепортаж	729
""", 'х': """
хорошо	725
""", 'ч': """
час читання # хв	861
читайте еще	729
читайте ещё	729
читайте ниже	724
читайте также	729
читайте також	859
читати далі	861
читати повністю	861
читати також	859
читать далее	732
читать дальше	732
читать ещё	732
читать комментарии	727
читать полностью	732
читать также	729
""", 'щ': """
ще за темою	859
ще новини	859
щомісяця	846
""", 'э': """
электронная почта	717
""", 'я': """
я вже підтримую	845
я уже поддерживаю	711
яндекс.дзен	721
""", 'і': """
інші новини	19	859
""", 'א': """
אולי גם יעניין אותך	399
אולי יעניין אותך	399
אולי יעניין אתכם	399
אולי מאוחר יותר	389
אינציקלופדיית ynet	399
""", 'ב': """
בשיתוף	396
""", 'ד': """
דווח על טעות	398
דלג לתוכן	401
דף הבית	401
""", 'ה': """
האזינו	394
הבא	401
הגב	398
הדפס	394
הדפסה	394
הוסיפו תגובה	398
הוסף תגובה	398
הוספת תגובה	398
הזכירו לי מאוחר יותר	389
החשבון שלי	391
הירשם	391
הכי נצפים	399
הכי נקרא	399
הכי נקראות	399
הכתבה הבאה	399
הכתבה הקודמת	399
המלצות	399
המשך לקרוא	401
המשך קריאה	401
הנקראות ביותר	399
העתק קישור	394
העתקת קישור	394
הצג עוד	401
הצטרפו	390
הצטרפו אלינו	390
הקודם	401
הרשמה	391
השב	398
התחבר	391
התחברות	391
""", 'ו': """
ווטסאפ	394
וידאו	399
""", 'ח': """
חדשות אחרונות	399
חזרה למעלה	401
חיפוש	401
""", 'ט': """
טוויטר	394
טלגרם	394
טען עוד	401
""", 'י': """
יציאה	391
""", 'כ': """
כבר מנויים? התחברו	391
כבר נרשמת	391
כותרות אחרונות	399
כניסה	391
כניסה למנויים	391
כתבו תגובה	398
כתבות אחרונות	399
כתבות מומלצות	399
כתבות נוספות	399
כתבות קשורות	399
""", 'ל': """
לא כעת	389
לא עכשיו	389
לא תודה	389
לא, תודה	389
להמשך קריאה	391
להרשמה	391
לכל הכתבות	401
לכל התגובות	398
לרכישת מינוי	391
לתרום	390
לתרומה	390
""", 'מ': """
מבזקים	399
מודעה	396
מומלצים	399
ממומן	396
מצאתם טעות	398
""", 'נ': """
נושאים	399
נושאים קשורים	399
""", 'ס': """
סגור	389
סגירה	389
""", 'ע': """
עוד	401
עוד בנושא	399
עוד בערוץ	399
עוד חדשות	399
עוד כתבות	19	399
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	394
פרסום	396
פרסומת	396
""", 'צ': """
צור חשבון	391
צור קשר	398
""", 'ק': """
קרא גם	399
קרא עוד	401
קראו גם	399
קראו עוד	401
""", 'ש': """
שיתוף	394
שיתוף בווטסאפ	394
שיתוף בטוויטר	394
שיתוף בפייסבוק	394
שכחתי סיסמה	391
שלח לחבר	394
שליחה במייל	394
שמירה	394
שתף	394
שתפו	394
שתפו את הכתבה	394
שתפו בפייסבוק	394
""", 'ת': """
תגובה	398
תגובות	398
תגיות	399
תוכן למנויים	391
תוכן ממומן	396
תוכן מקודם	396
תוכן שיווקי	396
תמכו בנו	390
תפריט	401
תרומה	390
תרמו	390
תרמו עכשיו	390
""", 'آ': """
آخر الأخبار	49
آخرین اخبار	319
آگهی	316
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
اخبار مرتبط	319
اخترنا لك	49
ادامه	321
ادامه مطلب	321
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	314
ارسال به دوستان	314
ارسال نظر	318
از ما حمایت کنید	311
استمع	44
اشتراك	40
اشتراک	312
اشتراک گذاری	314
اشتراکگذاری	314
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
الان نه	310
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
ایجاد حساب	312
""", 'ب': """
بازگشت به بالا	321
بحث	51
برعاية	46
برچسب ها	319
برچسبها	319
بستن	310
بعداً یادآوری کن	310
بعدی	321
به اشتراک بگذارید	314
بیشتر	319	321
بیشتر بخوانید	319
""", 'ت': """
تازهترینها	319
تبرع	39
تبرع الآن	39
تبلیغ	316
تبلیغات	316
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تلغرام	44
تلگرام	314
تماس با ما	318
تويتر	44
توییتر	314
تيليجرام	44
""", 'ث': """
ثبت نام	312
ثبت نظر	318
ثبتنام	312
""", 'ج': """
جدیدترین اخبار	319
جستجو	321
جميع التعليقات	48
""", 'ح': """
حالا نه	310
حجم الخط	44
حساب کاربری	312
حسابي	40
حصري للمشتركين	40
حفظ	44
حمایت مالی	311
حمایت کنید	311
""", 'خ': """
خانه	321
خبرهای مرتبط	319
خروج	312
""", 'د': """
دستهبندی	319
دیدگاه	318
دیدگاهها	318
""", 'ذ': """
ذات صلة	49
ذخیره	314
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38
ربما لاحقاً	38
رد	48
رمز عبور را فراموش کردهاید	312
رپورتاژ	316
رپورتاژ آگهی	316
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
شاید بعدا	310
شاید بعداً	310
""", 'ص': """
صفحه اصلی	321
""", 'ط': """
طباعة	44
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضویت	312
عکس	319
""", 'غ': """
غرّد	44
""", 'ف': """
فقط برای مشترکان	312
فيديو	49
فيسبوك	44
فیسبوک	314
""", 'ق': """
قبلی	321
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
لینک کوتاه	314
""", 'م': """
مادة إعلانية	46
محتوای تبلیغاتی	316
محتوى ممول	46
مختارات	49
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة على تويتر	44
مشاركة على فيسبوك	44
مشاهده بیشتر	321
مشاهده همه	321
مشترک شوید	312
مطالب مرتبط	319
مقالات ذات صلة	49
مقالات مرتبط	319
منو	321
مهمترین اخبار	319
مواضيع ذات صلة	49
موضوعات ذات صلة	49
""", 'ن': """
نسخ الرابط	44
نسيت كلمة المرور	40
نظر	318
نظر خود را بنویسید	318
نظر شما	318
نظرات	318
نمایش بیشتر	321
ننصح بقراءة	49
نه ممنون	310
""", 'ه': """
همرسانی	314
همچنین بخوانید	319
""", 'و': """
واتساب	44
واتساپ	314
ورود	312
ورود / ثبت نام	312
وسوم	49
ویدیو	319
ویژه مشترکان	312
""", 'پ': """
پاسخ	318
پربازدیدترین	319
پربازدیدترینها	319
پربازدیدها	319
پربحثترینها	319
پیشنهاد سردبیر	319
پیشنهاد ما	319
""", 'چ': """
چاپ	314
""", 'ک': """
کلیدواژهها	319
کمک مالی	311
کمک کنید	311
کپی لینک	314
""", 'گ': """
گزارش خطا	318
""", 'अ': """
अगला	420
अगली खबर	418
अन्य खबरें	19	418
अन्य ख़बरें	19
अपनी राय दें	417
अभी दान करें	409
अभी नहीं	408
""", 'आ': """
आगे पढ़ें	420
आपके लिए	418
""", 'इ': """
इसे भी पढ़ें	418
""", 'ई': """
ई-पेपर	410
""", 'ऊ': """
ऊपर जाएं	420
""", 'औ': """
और खबरें	418
और देखें	420
और पढ़ें	418	420
""", 'क': """
कमेंट	417
कमेंट करें	417
कमेंट्स	417
केवल सदस्यों के लिए	410
कॉपी लिंक	413
""", 'ख': """
खाता बनाएं	410
खोजें	420
""", 'ज': """
जवाब दें	417
""", 'ट': """
टिप्पणियां	417
टिप्पणी	417
टिप्पणी करें	417
टैग्स	418
टॉप न्यूज़	418
ट्रेंडिंग	418
ट्विटर	413
""", 'त': """
ताज़ा ख़बरें	418
ताजा खबरें	418
ताजा समाचार	418
""", 'द': """
दान करें	409
""", 'न': """
नहीं धन्यवाद	408
नहीं, धन्यवाद	408
""", 'प': """
पिछला	420
पिछली खबर	418
पूरी खबर पढ़ें	420
प्रचार	415
प्रतिक्रिया दें	417
प्रायोजित	415
प्रिंट करें	413
प्रीमियम	410
""", 'फ': """
फेसबुक	413
फेसबुक पर शेयर करें	413
फोटो	418
""", 'ब': """
बंद करें	408
बड़ी खबरें	418
बाद में	408
बाद में याद दिलाएं	408
""", 'म': """
मुख्य समाचार	418
मेन्यू	420
मेरा खाता	410
""", 'य': """
यह भी पढ़ें	418
ये भी पढ़ें	418
""", 'र': """
रजिस्टर करें	410
""", 'ल': """
लिंक कॉपी करें	413
लॉग इन	410
लॉग इन करें	410
लॉगआउट	410
लॉगिन	410
लोकप्रिय	418
""", 'व': """
विज्ञापन	415
विषय	418
वीडियो	418
व्हाट्सएप	413
""", 'श': """
शायद बाद में	408
शेयर	413
शेयर करें	413
""", 'स': """
संपर्क करें	417
संबंधित खबरें	418
संबंधित ख़बरें	418
संबंधित लेख	418
संबंधित समाचार	418
सदस्य बनें	409
सबसे ज्यादा पढ़ी गई	418
सब्सक्राइब	410
सब्सक्राइब करें	410
सभी देखें	420
समर्थन करें	409
सहयोग करें	409
साइन अप	410
साइन इन	410
साझा करें	413
सेव करें	413
स्पॉन्सर्ड	415
""", 'ह': """
हमारा समर्थन करें	409
होम	420
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
ข่าวที่เกี่ยวข้อง	813
ข่าวยอดนิยม	813
ข่าวล่าสุด	813
ข่าวอื่นๆ	19
ข่าวแนะนำ	813
""", 'ค': """
ความคิดเห็น	815
คัดลอกลิงก์	815
""", 'ด': """
ดูเพิ่มเติม	815
""", 'บ': """
บทความที่เกี่ยวข้อง	813
บทความล่าสุด	813
บริจาค	811
บริจาคเลย	811
""", 'พ': """
พิมพ์	815
""", 'ร': """
ร่วมบริจาค	811
""", 'ล': """
ลงทะเบียน	811
ลืมรหัสผ่าน	811
""", 'ส': """
สนับสนุนเรา	811
สปอนเซอร์	815
สมัครสมาชิก	811
""", 'อ': """
อ่านต่อ	815
อ่านเพิ่มเติม	813
""", 'เ': """
เข้าสู่ระบบ	811
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	813
เรื่องอื่นที่น่าสนใจ	813
""", 'แ': """
แชร์	815
แสดงความคิดเห็น	815
""", 'โ': """
โฆษณา	815
""", 'ủ': """
ủng hộ	869
ủng hộ chúng tôi	869
""", 'あ': """
あとで	500
あとで読む	508
あなたにおすすめ	517
あなたにおすすめの記事	517
あなたへのおすすめ	517
あわせて読みたい	517
""", 'い': """
いいえ、結構です	500
いいね	508	508
いいね！してニュースをチェック	509
""", 'お': """
おすすめ	517
おすすめの記事	517
おすすめ情報pr	511
おすすめ記事	517
お問い合わせ	513
お気に入り	508
お気に入りに追加	508
お申し込み	503
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	517
この著者の記事	517
この記事のタグ	517
この記事は会員限定です	503
この記事をシェア	508
この記者の記事一覧	517
この連載の記事	517
""", 'ご': """
ご意見	515
ご支援のお願い	501
ご購読の申し込み	503
""", 'さ': """
さらに読み込む	519
""", 'す': """
すべて受け入れる	513
すべて見る	519
すべて許可	513
""", 'そ': """
その他の記事	517
""", 'は': """
はてなブックマーク	508
はてブ	508
""", 'ま': """
また後で	500
""", 'み': """
みんなのコメント	515
""", 'も': """
もっと見る	519
もっと読む	517
もどる	519
""", 'よ': """
よく読まれている記事	517
よく読まれている記事ランキング	517
""", 'ア': """
アクセスランキング	517
""", 'オ': """
オススメ記事	517
""", 'カ': """
カテゴリ	517
カテゴリー	517
""", 'キ': """
キーワード	517
""", 'ク': """
クッキー	513
クッキー設定	513
クリップ	508
クリップする	508
""", 'コ': """
コピーしました	508
コメント	515
コメント#件	515
コメントする	515
コメントはまだありません	515
コメントをもっと見る	515
コメントを投稿	515
コメントを書く	515
コメントを残す	515
コメントを見る	515
コメント一覧	515
コメント（#	515
""", 'サ': """
サイトポリシー	513
サイトマップ	513
サインイン	503
サポートする	501
""", 'シ': """
シェア	508
シェアしよう	508
シェアする	508
""", 'ス': """
スキップ	500
スクラップ	508
スクラップする	508
スポンサー	511
スポンサードリンク	511
スポンサーリンク	511
""", 'タ': """
タイアップ	511
タグ	517
""", 'チ': """
チップを送る	501
チャンネル登録	509
""", 'ツ': """
ツイート	508
ツイートする	508
""", 'ト': """
トップ	519
トップへ戻る	519
トップニュース	517
トップページ	519
トピックス	517
""", 'ド': """
ドネーション	501
""", 'ニ': """
ニュースを読む	519
ニュースレター	505
ニュースレター登録	505
""", 'バ': """
バックナンバー	517
""", 'パ': """
パスワードを忘れた方	503
""", 'ピ': """
ピックアップ	517
""", 'フ': """
フォロー	509
フォローしてね	509
フォローしました	509
フォローする	509
フォロー中	509
""", 'ブ': """
ブックマーク	508
ブックマークする	508
""", 'プ': """
プライバシーポリシー	513
プレゼント	503
プレミアム	503
""", 'ヘ': """
ヘルプ	513
""", 'ペ': """
ページの先頭へ	519
ページトップ	519
ページトップへ	519
""", 'ホ': """
ホーム	519
""", 'ポ': """
ポスト	508
ポストする	508
""", 'マ': """
マイページ	503
""", 'メ': """
メニュー	519
メルマガ	505
メルマガ登録	505
メールで送る	508
メールで送信	508
メールアドレス	505
メールアドレスを入力	505
メールマガジン	505
メールマガジン登録	505
""", 'ラ': """
ランキング	517
""", 'リ': """
リンクをコピー	508
""", 'ロ': """
ログアウト	503
ログイン	503
ログイン/会員登録	503
ログイン・会員登録	503
""", '一': """
一覧	519
一覧へ	519
一覧を見る	519
""", '上': """
上一篇	902
上一頁	904
上一页	904
""", '下': """
下一篇	902
下一頁	904
下一页	904
下次再說	887
下次再说	887
""", '不': """
不用了	887
不，謝謝	887
不，谢谢	887
""", '专': """
专题	902
""", '个': """
个人中心	890
""", '为': """
为你推荐	902
为您推荐	902
""", '主': """
主要ニュース	517
""", '举': """
举报	901
""", '人': """
人気の記事	517
人気ランキング	517
人気記事	517
人気記事ランキング	517
""", '今': """
今、あなたにオススメ	517
今はしない	500
今はやめておく	500
今回はしない	500
今日の注目	517
今日热点	902
今日焦点	902
""", '他': """
他の記事	19
他の記事も読む	517
""", '付': """
付費閱讀	890
付费内容	890
付费阅读	890
""", '以': """
以后再说	887
""", '会': """
会员专属	890
会员中心	890
会员登录	890
会員の方はこちら	503
会員の方はログイン	503
会員登録	503
会員登録する	503
会員登録はこちら	503
会員限定	503
会員限定記事	503
""", '你': """
你可能也喜欢	902
你可能也喜歡	902
你可能感兴趣	902
""", '使': """
使用条款	899
使用條款	899
""", '保': """
保存	508
保存する	508
""", '個': """
個人情報保護方針	513
""", '元': """
元記事を読む	519
""", '免': """
免責聲明	899
免費訂閱	892
免費註冊	890
免費試讀	890
免责声明	899
免费注册	890
免费订阅	892
免费试读	890
""", '全': """
全文を読む	519
全文表示	519
全部接受	899
全部评论	901
""", '公': """
公众号	896
公式sns	509
公式twitter	509
公式x	509
""", '共': """
共有	508
共有する	508
""", '关': """
关于我们	899
关注	896
关注我们	896
关键词	902
关闭	887
""", '其': """
其他新聞	902
其他新闻	19	902
""", '再': """
再生	519
""", '写': """
写真を見る	519
写真特集	517
写评论	901
""", '分': """
分享	895
分享到	895
分享到微信	895
分享到微博	895
分享至	895
分享至facebook	895
分类	902
分類	902
""", '列': """
列印	895
""", '初': """
初割で無料体験する	503
""", '利': """
利用規約	513
""", '前': """
前のページ	519
前の記事	517
前の記事へ	517
前へ	519
""", '加': """
加入line好友	896
加入会员	890
加入書籤	895
加入會員	890
加载更多	904
""", '動': """
動画	517
動画を見る	519
""", '单': """
单次捐款	888
""", '印': """
印刷	508
印刷する	508
""", '即': """
即时新闻	902
即時新聞	902
""", '参': """
参与评论	901
""", '反': """
反馈	901
""", '发': """
发表留言	901
发表评论	901
""", '合': """
合わせて読みたい	517
""", '同': """
同じカテゴリの記事	517
同意	899
同意しない	513
同意する	513
""", '听': """
听新闻	895
""", '單': """
單次捐款	888
""", '回': """
回到頂部	904
回复	901
回覆	901
回頂端	904
回首頁	904
""", '复': """
复制成功	895
复制链接	895
""", '大': """
大字	895
大家还在看	902
大家都在看	902
""", '头': """
头条	902
""", '字': """
字体大小	895
字号	895
字級	895
字體大小	895
""", '官': """
官方微博	896
""", '定': """
定期定額	888
""", '寄': """
寄付	501
寄付する	501
寄付のお願い	501
寄付をする	501
""", '專': """
專題	902
""", '小': """
小字	895
小編推薦	902
""", '展': """
展开	904
展开全文	904
展開	904
""", '已': """
已关注	896
已是会员	890
已有帐号	890
已經是會員	890
已經是會員？登入	890
""", '广': """
广告	898
""", '広': """
広告	511
広告の後に続きます	511
広告をスキップ	511
広告を閉じる	511
広告企画	511
""", '廣': """
廣告	898
""", '延': """
延伸閱讀	902
延伸阅读	902
""", '开': """
开通会员	890
""", '影': """
影音	902
""", '後': """
後で	500
""", '微': """
微信	895
微博	895
""", '忘': """
忘記密碼	890
忘记密码	890
""", '応': """
応援する	501
""", '您': """
您可能也喜歡	902
您可能感兴趣	902
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	892
您的電郵	892
""", '意': """
意见反馈	901
""", '感': """
感想を送る	515
""", '成': """
成为会员	888
成為會員	888
""", '我': """
我同意	899
我的帐户	890
我的帳戶	890
我知道了	899
我要留言	901
我要纠错	901
我要评论	901
""", '戻': """
戻る	519
""", '所': """
所有留言	901
""", '打': """
打印	895
打赏	888
""", '投': """
投稿する	515
""", '拒': """
拒絕	899
拒绝	899
""", '拡': """
拡大	508
拡大する	519
""", '按': """
按讚	896
""", '捐': """
捐款	888
捐贈	888
捐赠	888
""", '排': """
排行榜	902
""", '接': """
接受	899
接受全部	899
接受所有	899
""", '推': """
推广	898
推广内容	898
推廣	898
推荐	902
推荐文章	902
推荐阅读	902
推薦	902
推薦文章	902
推薦閱讀	902
""", '提': """
提供	511
""", '搜': """
搜尋	904
搜索	904
""", '播': """
播放	904
""", '支': """
支持我们	888
支持我們	888
支援する	501
""", '收': """
收听	895
收藏	895
收藏文章	895
收起	904
""", '文': """
文字の大きさ	508
文字サイズ	508
""", '新': """
新着	517
新着ニュース	517
新着記事	517
新規会員登録	503
新規登録	503
新闻简报	892
""", '显': """
显示更多	904
""", '暂': """
暂不	887
""", '暫': """
暫不	887
""", '更': """
更多	902
更多内容	902
更多報導	902
更多报道	902
更多文章	902
更多新聞	902
更多新闻	902
""", '最': """
最新ニュース	517
最新文章	902
最新新聞	902
最新新闻	902
最新消息	902
最新記事	517
""", '會': """
會員中心	890
會員專屬	890
會員登入	890
""", '有': """
有料会員登録	503
有料登録	503
有料記事	503
""", '朋': """
朋友圈	895
""", '服': """
服务条款	899
服務條款	899
""", '朝': """
朝刊・夕刊	503
""", '本': """
本文へ	519
本文へ移動	519
""", '查': """
查看全部	904
查看原图	904
查看更多	904
查看留言	901
查看评论	901
""", '标': """
标签	902
""", '検': """
検索	519
""", '業': """
業配	898
""", '標': """
標籤	902
""", '檢': """
檢舉	901
""", '次': """
次のページ	519
次の記事	517
次の記事へ	517
次へ	519
次ページ	519
""", '每': """
每月捐款	888
""", '注': """
注册	890
注目の記事	517
注目キーワード	517
注目ワード	517
注目記事	517
""", '点': """
点击排行	902
点击查看大图	904
点赞	895
""", '為': """
為您推薦	902
""", '热': """
热点	902
热点推荐	902
热门	902
热门排行	902
热门文章	902
热门新闻	902
""", '無': """
無料で体験する	503
無料で読む	503
無料会員登録	503
無料会員限定	503
無料体験	503
無料登録	503
""", '焦': """
焦點新聞	902
""", '熱': """
熱門	902
熱門排行	902
熱門文章	902
熱門新聞	902
熱門話題	902
""", '特': """
特定商取引法に基づく表記	513
特集	517
""", '猜': """
猜你喜欢	902
猜你喜歡	902
""", '申': """
申し込む	503
""", '电': """
电子报	892
电子邮箱	892
""", '画': """
画像を拡大	519
画像を見る	519
""", '留': """
留言	901
留言(#	901
""", '登': """
登入	890
登入/註冊	890
登出	890
登录	890
登录/注册	890
登錄	890
登録	503
登録して続きを読む	503
登録する	503
""", '發': """
發表留言	901
發表評論	901
""", '目': """
目录	904
目次	519
目錄	904
""", '相': """
相关主题	902
相关报道	902
相关推荐	902
相关文章	902
相关新闻	902
相关标签	902
相关阅读	902
相關主題	902
相關報導	902
相關推薦	902
相關文章	902
相關新聞	902
相關標籤	902
相關閱讀	902
""", '看': """
看了这篇文章的人也看	902
看更多	902
""", '稍': """
稍后再说	887
稍后提醒我	887
稍後再說	887
稍後提醒我	887
""", '立': """
立即捐款	888
立即訂閱	890
立即订阅	890
""", '粉': """
粉絲團	896
""", '精': """
精选	902
""", '紙': """
紙面ビューアー	503
""", '続': """
続きをみる	519
続きを読む	503
""", '網': """
網友留言	901
""", '編': """
編輯推薦	902
編輯精選	902
編集部おすすめ	517
編集部のおすすめ	517
""", '縮': """
縮小	508
""", '繼': """
繼續閱讀	904
""", '纠': """
纠错	901
""", '继': """
继续浏览内容	904
继续阅读	904
""", '编': """
编辑推荐	902
编辑精选	902
""", '网': """
网友评论	901
""", '联': """
联系我们	899
""", '聯': """
聯絡我們	899
""", '聽': """
聽新聞	895
""", '菜': """
菜单	904
""", '著': """
著作権	513
""", '複': """
複製連結	895
""", '视': """
视频	902
""", '訂': """
訂閱	890
訂閱會員	890
訂閱郵件	892
訂閱電子報	892
""", '記': """
記事へのご意見	515
記事をサポートする	501
記事をプレゼント	503
記事を保存	508
記事を印刷する	508
記事を読む	519
記事ランキング	517
記事一覧	519
記事全文を読む	519
""", '許': """
許可する	513
""", '註': """
註冊	890
""", '評': """
評論	901
""", '話': """
話題の記事	517
""", '読': """
読まれている記事	517
""", '請': """
請繼續往下閱讀	898	898
請輸入電子郵件	892
""", '讚': """
讚	895
讚賞支持	888
""", '订': """
订阅	890
订阅会员	890
订阅邮件	892
""", '评': """
评论	901
评论(#	901
""", '话': """
话题	902
""", '请': """
请继续往下阅读	898
请输入邮箱	892
""", '購': """
購読	503
購読する	503
購読のお申し込み	503
購読申し込み	503
""", '贊': """
贊助	888
贊助內容	898
贊助商	898
""", '赞': """
赞助	888
赞助内容	898
赞助商链接	898
赞赏	888
""", '跳': """
跳到主要內容	904
""", '載': """
載入更多	904
""", '轉': """
轉發	895
""", '转': """
转发	895
""", '返': """
返信	515
返信する	515
返回顶部	904
返回首页	904
""", '追': """
追蹤	896
追蹤我們	896
""", '通': """
通報する	515
""", '速': """
速報	517
""", '連': """
連載	517
""", '運': """
運営会社	513
""", '違': """
違反報告	515
""", '選': """
選單	904
""", '邮': """
邮箱	892
""", '閉': """
閉じる	500	519
""", '開': """
開通會員	890
""", '関': """
関連	517
関連する記事	517
関連キーワード	517
関連タグ	517
関連トピックス	517
関連ニュース	517
関連リンク	517
関連動画	517
関連情報	517
関連記事	517
""", '閱': """
閱讀全文	904
閱讀更多	904
""", '關': """
關於我們	899
關注	896
關注我們	896
關鍵字	902
關閉	887
""", '阅': """
阅读全文	904
阅读更多	904
""", '隐': """
隐私权政策	899
""", '電': """
電子信箱	892
電子報	892
電子版	503
""", '音': """
音声で聞く	508
""", '頭': """
頭條	902
""", '顯': """
顯示更多	904
""", '首': """
首頁	904
首页	904
""", '가': """
가	533
가입하기	529
가장 많이 본 뉴스	538
""", '개': """
개인정보 처리방침	536
개인정보처리방침	536
""", '거': """
거부	536
""", '검': """
검색	540
""", '계': """
계속 읽기	529
""", '고': """
고객센터	536
""", '공': """
공유	533
공유하기	533
""", '관': """
관련 기사	538
관련 뉴스	538
관련 태그	538
관련기사	538
관련뉴스	538
관련키워드	538
""", '광': """
광고	535
광고 닫기	535
""", '괜': """
괜찮습니다	526
""", '구': """
구독	529
구독 신청	529
구독 전용	529
구독 중	529
구독신청	529
구독하기	529
""", '글': """
글씨크기	533
글자 크기	533
글자크기	533
""", '기': """
기부하기	527
기사 공유하기	533
기사 본문	540
기사 후원하기	527
기사에 대한 의견	537
기사원문	540
기사저장	533
기자의 다른기사	538
""", '나': """
나중에	526
나중에 하기	526
""", '내': """
내 정보	529
""", '네': """
네이버 블로그	533
""", '다': """
다른 공유 찾기	533
다른 기사	19	538
다른 기사 더 보기	19
다른기사	538
다른기사 보기	538
다시 보지 않기	526
다음	540
다음 기사	538
다음 페이지	540
다음기사	538
다음에	526
""", '닫': """
닫기	526
""", '답': """
답글	537
답글쓰기	537
""", '당': """
당신이 좋아할 만한	538
""", '댓': """
댓글	537
댓글 #	537
댓글 #개	537
댓글 보기	537
댓글 쓰기	537
댓글보기	537
댓글쓰기	537
댓글을 입력해주세요	537
""", '더': """
더 보기	540
더보기	538	540
""", '동': """
동영상	538
동의	536
동의합니다	536
""", '등': """
등록	537
""", '라': """
라인	533
""", '랭': """
랭킹	538
랭킹뉴스	538
""", '로': """
로그아웃	529
로그인	529
로그인/회원가입	529
""", '링': """
링크 복사	533
""", '마': """
마이페이지	529
""", '많': """
많이 본 기사	538
많이 본 뉴스	538
많이 읽은 기사	538
많이본 기사	538
많이본 뉴스	538
""", '맨': """
맨 위로	540
맨위로	540
""", '메': """
메뉴	540
메뉴 닫기	540
메일	533
""", '모': """
모두 동의	536
""", '목': """
목록	540
목록보기	540
""", '무': """
무료 체험 시작하기	529
무료 회원가입	529
""", '문': """
문의	537
""", '바': """
바로가기	533
""", '밴': """
밴드	533
""", '베': """
베스트	538
""", '복': """
복사하기	533
""", '본': """
본문 글씨 줄이기	533
본문 글씨 키우기	533
본문 바로가기	540
본문으로 바로가기	540
""", '북': """
북마크	533
""", '비': """
비밀번호 찾기	529
""", '사': """
사이트맵	536
사진 확대	540
""", '속': """
속보	538
""", '스': """
스크랩	533
스폰서	535
""", '신': """
신고	537
신문구독	529
""", '실': """
실시간 뉴스	538
""", '에': """
에디터 추천	538
""", '연': """
연관기사	538
""", '영': """
영상	538
""", '오': """
오늘 하루 보지 않기	526
오늘은 그만 보기	526
오늘의 추천	538
오류 신고	537
""", '요': """
요약	540
""", '원': """
원문보기	540
""", '위': """
위로	540
""", '음': """
음성으로 듣기	533
""", '응': """
응원하기	527
""", '의': """
의견 쓰기	537
""", '이': """
이 시각 주요뉴스	538
이 시각 추천뉴스	538
이메일	533
이메일무단수집거부	536
이미 구독 중이신가요	529
이미 회원이신가요	529
이미지 크게 보기	540
이미지 확대	540
이슈	538
이용약관	536
이전	540
이전 기사	538
이전기사	538
""", '인': """
인기 기사	538
인기기사	538
인기뉴스	538
인쇄	533
인쇄하기	533
""", '일': """
일시후원	527
""", '재': """
재생	540
""", '저': """
저작권규약	536
저장	533
""", '전': """
전체 댓글	537
전체 보기	540
전체메뉴	540
전체보기	540
""", '접': """
접기	540
""", '정': """
정기 후원하기	527
정기구독	529
정기후원	527
""", '제': """
제보	537
제보하기	537
""", '좋': """
좋아요	533
좋은 기사 후원하기	527
""", '주': """
주소복사	533
주요 기사	538
주요 뉴스	538
주요기사	538
주요뉴스	538
""", '지': """
지면보기	529
""", '청': """
청소년보호정책	536
""", '최': """
최신 기사	538
최신 뉴스	538
최신기사	538
최신뉴스	538
""", '추': """
추천 기사	538
추천기사	538
추천뉴스	538
""", '카': """
카카오스토리	533
카카오톡	533
카카오톡 공유	533
카테고리	538
""", '쿠': """
쿠키 설정	536
""", '키': """
키워드	538
""", '태': """
태그	538
""", '트': """
트위터	533
트위터 공유	533
""", '페': """
페이스북	533
페이스북 공유	533
""", '펼': """
펼치기	540
""", '포': """
포토	538
""", '폰': """
폰트 크기	533
""", '프': """
프리미엄	529
프린트	533
""", '함': """
함께 보면 좋은 기사	538
함께 읽으면 좋은	538
""", '핫': """
핫뉴스	538
핫이슈	538
""", '헤': """
헤드라인	538
""", '협': """
협찬	535
""", '홈': """
홈	540
""", '화': """
화제의 뉴스	538
""", '회': """
회사소개	536
회원가입	529
""", '후': """
후원	527
후원 안내	527
후원 하기	527
후원하기	527
후원회원 가입	527
"""}

START = {'a': """
además	288 K:
ajánljuk	439 K:
alătură	12 K-te
artykuły	651 K autora
ascultă	1 K	702 K:
aún	32 K no hay comentarios
""", 'b': """
beiträge	27 K
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	879 K liên quan:
bình	5 K luận	27 K luận
bądź	31 K pierwszy	31 K pierwsza
bővebben	439 K:
""", 'c': """
chưa	32 K có bình luận
citeşte	702 K şi	702 K şi:	702 K şi
citește	702 K și	702 K și:	702 K:	702 K mai mult	702 K aici	702 K și	702 K mai departe:
citiți	702 K și
comentários	5 K	27 K
compartí	3 K
có	879 K thể bạn quan tâm:
""", 'd': """
další	112 K články autora
dernières	374 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	375 K aussi
décryptage	375 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	439 K bővebben
escríbenos	290 K
""", 'f': """
fiți	31 K primul
följ	12 K
følg	12 K	12 K oss
füge	12 K uns
fügen	12 K sie uns
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên
hämta	13 K
håll	28 K	28 K dig
hør	1 K artiklen	1 K artikkelen	1 K saken	138 K også	138 K også:	619 K også	619 K også:
""", 'i': """
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
""", 'k': """
kapcsolódó	439 K	439 K:
klikněte	110 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
kövess	12 K
kövessen	12 K
küfür	27 K içeren
küldd	3 K el
""", 'l': """
lásd	439 K még
läs	800 K mer om	801 K också	801 K också:	801 K även	801 K mer	801 K mer:	801 K:	801 K här	801 K också	801 K mer	801 K även	801 K även:
læs	137 K mere om	138 K også	138 K også:	138 K mere	138 K mere:	138 K:	138 K her	138 K hele	138 K også	138 K mere
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
más	287 K noticias de	287 K noticias sobre	287 K sobre	287 K en	287 K de	288 K información	288 K información:	288 K información	290 K artículos de
máte	112 K tip
még	32 K nincs
més	88 K informació:
mời	879 K xem	879 K bạn đọc	879 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
não	27 K serão publicados
nézd	439 K meg
nézze	439 K meg
""", 'o': """
oceń	8 K
odporúčame	760 K:
ofereça	3 K
opširnije	746 K:
ouça	1 K	680 K:
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
posłuchaj	1 K	649 K:	649 K też:
pošlite	3 K
prečítajte	760 K si tiež	760 K si aj
pridružite	12 K se
pročitaj	746 K još	746 K i
pročitajte	746 K još	746 K i	746 K više
páčil	8 K sa vám
păstrați	28 K
přečtěte	110 K si také	110 K si	110 K si:	110 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
recomandări	702 K:
resuméet	26 K er
résumé	383 K généré	383 K rédigé	383 K réalisé	383 K produit
""", 's': """
saistīts	560 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
shrnutí	26 K vytvořil	26 K vytvořila
související	110 K:
sprawdź	649 K:	649 K też:
stáhni	13 K si
stáhněte	13 K si
suscríbete	268 K a
susiję	550 K:
synthèse	383 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	760 K:
""", 't': """
también	288 K puedes leer	288 K puedes leer:	288 K te puede interesar:
també	88 K et pot interessar:
tenés	293 ¿K información
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	439 K részletek
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
unterstütze	152 K
unterstützen	152 K sie	152 K sie die
uočili	7 K ste
urmărește	12 K	702 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	774 K:
vidéo	375 K :
više	746 K o:
você	680 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	110 K zde	110 K k tématu:
vă	28 K rugăm să
všechny	27 K komentáře	112 K články autora
""", 'w': """
weiterführende	173 K artikel:
więcej	648 K o	648 K na temat	648 K z	649 K na ten temat:	651 K artykułów autora
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
©	177 K dpa	247 K #	247 K
""", 'à': """
à	375 K lire aussi	375 K lire également	375 K lire :	375 K lire sur	375 K voir aussi	375 K écouter	375 K relire	375 K découvrir	375 K lire sur le même sujet	375 K consulter :	375 K voir également	377 K propos de l'auteur	377 K propos de l'autrice
""", 'é': """
écouter	1 K l'article	1 K cet article	375 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	287 K noticias de	679 K de	679 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	175 K die autorin	175 K den autor	175 K die autor:in	175 K die autoren	175 K die autor:innen
""", 'č': """
čitajte	746 K i
čo	33 K si myslíte
čtěte	110 K také	110 K také:	110 K i	110 K více	110 K:	110 K také
čítajte	760 K aj	760 K tiež	760 K viac
""", 'đ': """
đọc	879 K thêm	879 K thêm:	879 K:	879 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žiūrėkite	550 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	199 K:
""", 'β': """
βίντεο	199 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	199 K επίσης	199 K:	199 K το βίντεο	199 K εδώ	199 K επίσης:	199 K ακόμα:
δειτε	199 K επισης
διαβάστε	199 K επίσης	199 K επίσης:	199 K ακόμη	199 K ακόμη:	199 K ακόμα	199 K:	199 K εδώ	199 K περισσότερα	199 K ακόμα:
διαβαστε	199 K επισης
""", 'ε': """
εσείς	33 K τι
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	199 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
""", 'б': """
больше	730 K новостей	731 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	860 K по темі:	860 K за темою:	860 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	64 K още	64 K също	64 K:
все	27 K комментарии	730 K новости на тему	730 K материалы	730 K новости	730 K статьи	733 K статьи автора	733 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	860 K:
дивіться	860 K також	860 K:	860 K також:
докладніше	860 K:
дотримуйтесь	28 K
другие	733 K материалы автора
""", 'е': """
есть	733 K новость
еще	731 K по теме:
ещё	730 K больше	731 K по теме:
""", 'з': """
за	860 K темою:
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
лучшее	730 K за
""", 'м': """
материал	731 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	730 K партнеров
няма	32 K коментари
""", 'о': """
об	733 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	64 K по темата
""", 'п': """
по	731 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	731 K:	731 K в материале	731 K - в
подробности	731 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	730 K новости о
послухати	1 K
послушать	1 K
почитать	731 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	733 K новость
приєднуйтесь	12 K
прочетете	64 K още	64 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	731 K:
рекомендуємо	860 K:
""", 'с': """
свалете	13 K
связаться	733 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	860 K:	860 K також:
слухати	1 K
слушайте	731 K:	731 K также:
слушать	1 K
см	731 K. также:
смотрите	731 K также	731 K:	731 K	731 K также:
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
читайте	12 K нас	13 K	731 K также	731 K также:	731 K:	731 K подробнее	731 K еще	731 K также	731 K по теме:	860 K також	860 K також:	860 K:	860 K ще	860 K також	860 K також на тему:
читать	731 K также	731 K также	731 K по теме:
что	33 K вы думаете	731 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	860 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'ה': """
האזינו	1 K	400 K:
האם	8 K אהבתם
הורידו	13 K
היו	31 K הראשונים
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	400 K המלאה
לקריאה	400 K נוספת	400 K נוספת:
""", 'מ': """
מה	33 K דעתכם
מצאתם	7 K טעות
""", 'ע': """
עוד	400 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	400 K:	400 K גם
""", 'ק': """
קרא	400 K גם	400 K גם:
קראו	400 K גם	400 K גם:	400 K עוד
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
ببینید	320 K:
بخوانید	320 K:
بشنوید	1 K
به	12 K کانال
بیشتر	320 K بخوانید	320 K بخوانید:	320 K ببینید
""", 'ت': """
تابع	12 K	50 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	320 K این باره بخوانید
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
مطالب	320 K مرتبط:
مواضيع	50 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	320 K بخوانید	320 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	419 Kे भी पढ़ें	419 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	419 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	419 Kेखें:	419 Kेखें वीडियो
""", 'प': """
पढ	419 K़ें:
""", 'य': """
य	419 Kे भी पढ़ें	419 Kे भी पढ़ें:
यह	419 K भी पढ़ें	419 K भी पढ़ें:	419 K भी देखें:
""", 'स': """
स	419 Kंबंधित:
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
ข่	814 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	814 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	814 Kานเพิ่มเติม:	814 Kานต่อ:	814 Kานข่าวต้นฉบับ:	814 Kานเพิ่มเติม	814 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あな	33 Kたはどう
あわ	518 Kせて読みたい	518 【Kせて読みたい】	518 Kせて読みたい:
""", 'こ': """
こち	518 Kらもおすすめ	518 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	518 Kと見る：
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
你可	903 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	518 【K】	518 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	518 【K】
""", '参': """
参考	518 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	903 K参阅
""", '合': """
合わ	518 Kせて読みたい:
""", '同': """
同场	903 K加映:
同場	903 K加映:
""", '延': """
延伸	903 K閱讀	903 K阅读	903 K閱讀：	903 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	903 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	903 K阅读	903 K阅读:
推薦	903 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	903 K：	903 K新聞：	903 K內容：	903 【K新聞】	903 K相關	903 K阅读:	903 K報導:	903 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	518 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	903 K查看
""", '画': """
画像	518 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	903 K阅读	903 K新闻	903 K报道：	903 K阅读:
相關	903 K新聞	903 K報導	903 【K新聞】	903 K閱讀:
""", '看': """
看更	903 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	518 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	518 K記事	518 K記事：	518 【K記事】	518 K：	518 【K】	518 K:
""", '閱': """
閱讀	903 K更多
""", '阅': """
阅读	903 K更多
""", '點': """
點擊	903 K查看
""", '같': """
같이	539 K 보기:
""", '관': """
관련	539 K 기사:
관련기사	539 K	539 K:	539 [K]
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
더	539 K 읽기:
더보기	539 [K]	539 K:
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
영상	539 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	539 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	539 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	539 K 볼 만한 기사:	539 K 보면 좋은 기사:
""", '화': """
화보	539 [K]
"""}

CONTAINS = {'a': """
abonați	694 doar pentru K	705 K-vă	709 K
abonații	706 K noștri
abonează	694 K-te pentru	697 K-te pe youtube	705 K-te
abonné	358 déjà K	358 pas encore K	358 en tant qu'K
abonnés	358 réservé aux K	358 réservé à nos K	385 nos K	388 K
abonējiet	562 K
actualité	361 l'essentiel de l'K	366 suivez l'K	366 suivez toute l'K	366 retrouvez toute l'K
adatkezelési	436 K tájékoztató
admitió	298 K
adomány	446 K
adományoddal	442 K
adományok	446 K
adományozz	442 K
advirtió	298 K
adó	429 K #%
adód	444 K #
adăugat	708 a K
affiliatelänkar	37 K
affilié	37 lien K
affiliés	37 liens K
affirmé	387 a K
afiliación	37 enlaces de K
afirmó	298 K
agregó	298 K
aizsargātas	561 visas tiesības K
ajouté	387 a K
ajută	705 K-ne
ajánld	442 K fel
alkalmazás	434 töltsd le az K
alkalmazásunk	443 K
alkalmazásunkat	434 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	806 K dig till
annoncé	387 a K
annonslänkar	37 K
anunció	298 K
anunțat	708 a K
använder	796 vi K cookies	796 K kakor
anúncios	687 sem K
aplicación	275 descarga la K	275 descarga nuestra K
aplicația	697 descarcă K	706 K noastră
aplikację	637 pobierz K	637 pobierz naszą K
aportació	91 la teva K
aportación	294 tu K
apóyanos	294 K	295 K
apóyenos	294 K	295 K
apúntate	274 K a nuestra	274 K gratis	295 K a
artykuł	15 darmowy K	20 cały K	629 podoba ci się ten K	654 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	264 te ha gustado este K	271 regala este K	271 regalar este K	272 último K gratis	272 te queda # K	296 este K
artículos	15 K gratis	272 K gratis este mes	272 te quedan # K	272 límite de K
aseguró	298 K
associés	370 cookies K à ce contenu
assuré	387 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	694 K-te pentru
autorská	113 K práva
avertizează	708 K
avísanos	295 K
ayúdanos	294 K	295 K a
açikladi	842 K
añadió	298 K
año	297 al K
""", 'b': """
bağirdi	842 K
bağiş	839 K yap	843 K
bağişiniz	839 K
behält	29 K sich vor	29 K sich das recht
behöver	785 vi K ditt stöd	806 vi K din hjälp
bekapcsolása	434 értesítések K
beløb	145 fast K
beløp	624 gi et K	626 fast K
bemängeln	186 K
bemängelt	186 K
berättade	809 K
berättar	809 K
bestätigen	158 K sie ihre
bestätigungsmail	158 K
betalvägg	810 K
beğendiyseniz	840 bu haberi K	840 bu yaziyi K
biết	885 cho K
blokování	107 K reklam
boletín	274 recibe el K	274 nuestro K	274 K diario	295 recibe el K	296 nuestro K	299 K
boîte	361 dans votre K mail	361 dans votre K e-mail
butlletí	86 subscriu-te al K	86 el nostre K	92 el nostre K	95 K
buzón	274 en tu K
bájate	295 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	809 K
bønn	600 vi har en K til deg
bülten	827 e-K	843 K
bültene	827 K abone	827 K kayit	827 K kaydol
bülteni	827 haber K
bültenimiz	840 K
bültenimize	827 K	839 K	840 K
bạn	872 hộp thư của K	882 sự ủng hộ của K	882 mời K
""", 'c': """
caffè	494 un K
café	294 un K	381 un K	685 um K
catedrática	292 es K
catedrático	292 es K
celého	100 pro čtení K
chaîne	385 notre K
chép	881 cấm sao K
chính	876 K sách bảo mật
chúng	872 bản tin của K tôi	874 theo dõi K tôi	882 ủng hộ K tôi	882 K tôi cần sự giúp đỡ	882 giúp K tôi	882 theo dõi K tôi	883 K tôi trên	883 của K tôi	883 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	677 nos K
comentó	298 K
compártela	25 K
compártelo	25 K
condamné	387 a K
condiții	699 termeni și K
confidentialité	370 politique de K
confidențialitate	699 politica de K
conférences	379 est maître de K
connecté	372 vous devez être K
conteúdo	9 este K	9 K externo	664 acesse todo o K
contribuição	661 com a sua K
contó	298 K
conversación	285 participar en la K
conținut	9 acest K
creează	705 K un cont
csatornánk	443 K
cuéntanos	285 K en	295 K
czytać	634 aby K dalej	634 żeby K dalej	653 chcesz K dalej
czytelników	36 naszych K	654 naszych K	654 z wpłat K
của	883 độc giả K
""", 'd': """
darbą	553 mūsų K
darowiznę	632 przekaż K	653 przekaż K
datenschutzerklärung	168 unserer K	184 unserer K	184 unsere K
declaró	298 K
decía	298 K
demandé	387 a K
denunció	298 K
descarcă	705 K
descárgate	275 K la	275 K nuestra
desteğiniz	839 K
desteğinizle	840 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	667 K no google play
doação	661 faça uma K	685 sua K	686 sua K	686 faça uma K	690 K
doações	690 K
dodał	656 K
dodała	656 K
donació	91 fes una K	95 K
donación	267 haz una K	267 tu K	294 tu K	294 una K	295 tu K	295 haz una K	299 K
donația	705 K ta
donație	705 fă o K	709 K
donații	709 K
donează	705 K acum
dorzuć	653 K się
dostęp	634 pełny K do	653 kup K
dostępny	634 artykuł K tylko
dowolną	655 K kwotą
dołóż	653 K się
dołącz	641 K do nas na	653 K do nas	653 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	653 K, że nas czytasz
débloquer	358 pour K
déclare	387 K
déclaré	387 a K
découvrez	358 K nos offres	384 K nos offres
déductible	354 K des impôts	354 K à #	386 K
déjanos	6 K tu
dénonce	387 K
déplore	387 K
désabonner	361 K à tout moment
désactiver	368 K adblock
désactivez	368 K adblock
désinscrire	361 vous K à tout moment
díky	115 K vám
dömde	809 K
dømte	146 K	627 K
děkujeme	114 K, že nás čtete
dụng	874 tải ứng K	882 tải ứng K
""", 'e': """
electrònic	86 el teu correu K
electrónico	274 tu correo K	285 tu dirección de correo K no será publicada
elolvasásához	431 a teljes cikk K
előfizetés	446 K
előfizető	431 már K	442 legyen K
előfizetőink	431 K olvashatják	443 K
előfizetők	446 K
előfizetőknek	431 csak K
endereço	677 seu K de email não será
engedélyezze	436 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	385 cette K
enquêtent	385 K pour vous
enquêtes	385 nos K
ensimmäinen	348 K kuukausi
envíanos	295 K
erklärt	186 K
erklärte	186 K
erzählen	183 K sie es weiter
erzählt	186 K
erzählte	186 K
escribió	298 K
escríbenos	285 K a	295 K
estimé	387 a K
estás	264 ya que K aquí	264 ya que K por aquí
etkinleştir	833 javascript'i K
evästeitä	340 K
explicó	298 K
expliqué	387 a K
""", 'f': """
faça	686 K um pix
felelősséget	30 nem vállal K
felhasználási	436 K feltételek
feliratkozás	432 K a hírlevélre	432 hírlevél K
folosește	699 K cookie
folytatásához	431 a cikk K
fortæller	146 K
följ	793 K oss på	806 K oss
förbehåller	29 K sig	29 K oss
förbehållna	804 alla rättigheter K
fördere	183 K
fördern	183 jetzt K	183 K sie
förklarar	809 K
følg	130 K os på	143 K os	611 K oss på	624 K oss
første	145 K måned	626 K måned
független	429 támogassa a K	443 K sajtó
""", 'g': """
gadā	564 K
gazeteciliği	840 bağimsiz K
gazeteciliğimiz	840 K
gelmişken	822 buraya kadar K
geöffnet	170 wird in neuem fenster K
giovedì	17 ogni K
godišnje	751 K
gridò	498 K
gràcies	92 K a tu
grátis	688 teste K
grâce	18 K à vous	354 K à vos dons
går	119 før du K	600 før du K
gåva	785 din K	785 ge en K	806 din K	806 ge en K	810 K
göre	842 K
gösterilmeden	838 kaynak K
gửi	882 hãy K
""", 'h': """
használ	436 sütiket K	436 cookie-kat K
használat	436 sütik K
heißt	186 K es
hirdetés	11 a K	11 K után
hjälp	806 K oss
hjælp	143 vi har brug for din K	143 K os
hovorí	766 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	445 K
hävdar	809 K
hævder	146 K
hébergé	370 ce contenu est K par
hírekben	434 a google K
hírlevelünk	443 K
hírlevelünkre	432 K	443 K
hírlevél	446 K
hó	444 ft/K
hónap	444 első K
hükmetti	842 K
""", 'i': """
ifølge	146 K	627 K
illimité	358 en K	358 accès K
independentă	706 presa K
indicó	298 K
indiqué	387 a K
indrømmede	146 K
indépendance	385 notre K
indépendant	354 soutenez le journalisme K	385 journalisme K	385 média K
indépendante	385 presse K	385 information K
información	279 sigue toda la K	279 siga toda la K
informó	298 K
innehåll	796 externt K
innehållet	9 K
innrømmet	627 K
inquiète	387 s'K
inquérito	35 nosso K
inscrição	666 cancelar a K
inscríbete	295 K
intégralité	358 pour lire l'K
investigación	296 esta K
investigação	687 esta K
investigație	706 această K
invítame	295 K a
invítanos	295 K a
istediğiniz	826 K zaman iptal	841 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	629 skoro już tu K	629 skoro tu K
jugé	387 a K
jurnaliștii	706 K noștri
jälgi	305 K meid
jäseneksi	346 liity K
""", 'k': """
kanał	654 nasz K
kannatusjäseneksi	346 liity K
kanál	115 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	752 K
kedykoľvek	757 odhlásiť sa môžete K
khoản	871 bạn đã có tài K	876 điều K sử dụng
không	881 K sao chép
khẳng	885 K định
kifogásolja	445 K
kiáltotta	445 K
komentować	6 K	646 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	656 K
krævede	21 K felter er
kávéra	444 K
käyttää	340 tämä sivusto K
kérdőívünket	35 K
kért	445 K
kérte	445 K
können	183 K sie uns
köszönjük	442 K, hogy olvasol
kötelező	21 K mezőket
kövesse	434 K a
kövessen	434 K minket	442 K minket
közölte	445 K
kúpte	763 si K
kündigte	186 K an
kč	116 od # K
kļūsti	562 K par
""", 'l': """
lamentó	298 K
lançait	387 K
lasītu	558 lai K tālāk
lasītāji	563 mūsu K
lejupielādē	562 K
lunedì	17 ogni K
lună	707 pe K
luận	6 để bình K
lájkolj	434 K minket
lähdet	328 ennen kuin K
läsa	807 fri att K
läsare	36 våra K	807 våra K
läsarna	18 tack vare K
läser	806 tack för att du K
läsning	0 min K
lästid	0 K
læser	143 tak fordi du K
læsere	36 vores K	144 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	272 K de notas
límites	271 sigue leyendo sin K
lập	883 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	664 esta K é só	687 esta K
matérias	684 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	445 K
megszakítása	21 válasz K
meidän	346 tue K
meitä	346 tue K	346 auta K
mesačne	765 K
mesečno	751 K	779 K
miesiąc	655 za K
miesięcznie	655 K
miễn	15 bài K phí	884 dùng thử K phí
mjesečno	751 K
mostrará	271 este mensaje se K en
multó	298 K
mulțumim	705 K că ne citești
munkánk	443 K
munkánkat	429 támogasd K	429 támogassa K	442 támogasd K	442 támogassa K	443 K
myönsi	349 K
másodközlés	441 K
määräsi	349 K
mån	808 kr/K
månad	787 testa en K	806 testa en K	808 per K	808 varje K
månaden	808 i K	808 första K
månader	806 testa # K
månadsgivare	806 bli K
måned	124 prøv en K	143 prøv en K	145 pr. K	624 prøv en K	626 per K
måneden	145 om K	626 i K
média	385 notre K
mês	688 por K	688 ao K
mówi	656 K
mēnesis	564 pirmais K
mēnesī	564 K
mėnesį	554 per K
měsíc	116 za K	116 první K
měsíčně	116 K
""", 'n': """
napisał	656 K
napisała	656 K
napište	114 K nám
napísal	766 K
napíšte	763 K nám
naročite	771 K se na naše	777 K se
naročnik	770 že K
naročnike	770 samo za K
naročniki	781 K
naročnikom	770 dostopen le K
naročnina	781 K
naujienlaiškis	553 mūsų K	556 K
naujienlaiškį	551 mūsų K	552 užsisakykite K	553 mūsų K
navođenje	748 uz K izvora
neatkarīgu	562 atbalsti K
nekünk	442 segíts K	442 írjon K	442 írj K	442 jelezd K	443 K adód
neodpovídá	30 K za
neomezený	100 K přístup
nepriklausomą	552 paremkite K	553 K žurnalistiką
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	114 podpořte K
nezávislá	115 K média
nezávislé	764 K médiá
nezávislú	763 podporte K
nhận	872 đăng ký K bản tin	872 đăng ký K tin	876 chấp K tất cả	882 đăng ký K
nhập	24 đăng K	871 đăng K để	871 vui lòng đăng K	882 đăng K để
niezależne	653 wesprzyj K	653 wspieraj K	654 K media
niezależność	654 K
niezależną	654 jesteśmy K
noastră	706 munca K
norāda	565 K
notificações	14 as K	668 ative as K	668 ativar K	668 receba K
notificările	14 K	697 activează K
notícia	687 esta K
notícias	666 receba as K	666 receba K	671 siga as últimas K
novinařina	115 naše K
novinári	764 naši K
novináři	115 naši K
novičnik	771 naš e-K	778 naš e-K	781 K
nächste	21 in diesem browser für die K	183 sind sie der K
nói	885 K
năm	884 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	787 K tillgång
obrigatórios	21 campos K são	677 campos K são
odebírejte	102 K náš	114 K
odemkněte	100 K si
odhlásit	102 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	664 K este artigo
ograniczeń	634 czytaj bez K
ogłosił	656 K
ogłosiła	656 K
olvasási	0 K idő
olvasóink	36 K	443 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de
ordenó	298 K
ordonné	387 a K
orzekł	656 K
osobních	107 ochrany K údajů
oznámení	14 K
oznámil	117 K	766 K
oznámila	117 K	766 K
""", 'p': """
parsisiųskite	552 K
participación	285 normas de K
partneři	107 my a naši K
patrões	687 sem K
paylaşin	25 K
periódico	296 este K	296 nuestro K
permanència	93 sense K
personvernerklæring	614 K
phút	0 K đọc
pidió	298 K
pidätetään	345 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	749 K nam	777 K nam
plânge	708 se K
podcaście	34 naszym K
podkreśla	656 K
podporují	115 nás K
podpoře	115 díky K
podpořte	114 K nás	114 K naši	114 K naše	114 K mě
podrška	749 vaša K
podršku	749 vašu K
podržite	749 K nas	749 K naš
podľa	766 K
poinformował	656 K
poinformowała	656 K
pokračovanie	756 pre K v čítaní
pokračujte	100 K ve čtení s
política	283 K de cookies	675 K de cookies
pomoć	749 vašu K
pomóż	653 K nam
pomôžte	763 K nám
poprosił	656 K
poprosiła	656 K
poprosiło	656 K
postafiókjába	432 K
potřebujeme	114 K vaši pomoc	114 K vaši podporu
používá	107 tento web K
používáme	107 K cookies
powiedział	656 K
powiedziała	656 K
pozostało	634 K # %	634 K #%
pošlete	114 K nám
požádal	117 K
požádala	117 K
pracę	654 naszą K
predplatiteľom	763 staňte sa K
predplatiteľov	756 pre K
predplatné	756 už máte K	763 kúpte K	763 kúpte si K	767 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	634 tylko dla K
prečítate	756 celý článok si K
pridržana	748 sva prava K
pridržane	776 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	555 K
prihláste	24 K	763 K sa na odber
prohlížeč	10 váš K
pročitali	742 da biste K
prośbę	629 mamy do ciebie K	629 mamy małą K
prywatności	644 polityka K	644 polityce K
przeczytać	634 aby K cały	634 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	632 K nam #%	653 K nam	653 K #
przyznał	656 K
przyznała	656 K
práca	764 naša K
práce	115 naší K
práci	115 naši K
prácu	764 našu K
précisé	387 a K
prévient	387 K
príspevok	763 váš K
próxima	687 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	483 blocco della K	496 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	368 bloqueur de K	368 bloqueurs de K	385 sans K
publicités	368 bloqueur de K
publikování	113 K nebo šíření
publiée	22 ne sera pas K	372 votre adresse e-mail ne sera pas K
pyyntö	328 pieni K
pásale	295 K esta
päätti	349 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	296 nuestro K
pārpublicēšana	561 K bez
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
quyên	882 K góp ngay	886 K góp
quyền	881 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	565 K
rappelé	387 a K
rašykite	552 K mums
rašė	555 K
reclamă	11 K
reconoció	298 K
recordó	298 K
redacció	92 la nostra K
redacción	296 nuestra K
redacția	706 K noastră
redakcję	653 wesprzyj K
redação	687 nossa K
refusé	370 K le dépôt
regisztrálj	442 K
regisztráljon	442 K
regístrate	271 K para	271 K gratis
reklamą	11 K
reklám	764 bez K
reklámok	443 K nélkül
reportaż	654 ten K
reproducció	90 prohibida la K
reproducción	291 prohibida su K	291 prohibida la K
reprodução	683 proibida a K	683 K proibida
republié	378 K avec
responsabilità	30 K di
reveló	298 K
rezervăm	29 ne K dreptul
riêng	876 chính sách quyền K tư
ročne	765 K
ročně	116 K
rät	186 K
räumte	186 K ein	186 K der	186 K die
råbte	146 K
réagir	372 pour K
réagissez	384 K à
rédacteur	379 est K
rédaction	384 soutenez la K	385 notre K
rédactrice	379 est K
réponse	21 annuler la K
répétait	387 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	358 cet article est K	358 ce contenu est K	358 article K
réservée	358 K aux abonnés	358 K à nos abonnés	358 la suite est K
réservés	358 K aux abonnés	378 tous droits K
résiliable	386 K à tout moment
răspunsul	21 anulează K
""", 's': """
sacīja	565 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	555 K
sanctionné	387 a K
sbírka	118 K
schließen	155 K sie ein abo	183 K sie ein abo
schránky	102 do vaší K	757 do vašej K
sdílejte	25 K
segítségedre	442 szükségünk van a K
según	298 K
sentenció	298 K
sesión	24 inicia K	24 inicie K	271 inicia K para
sessió	24 inicia K
sessão	24 inicie K	686 inicie K
señaló	298 K
sisällön	9 K
sisältö	332 tämä K on vain
skarży	656 K
skrzynkę	636 na twoją K	636 na swoją K
sorumluluğu	30 K
sprijiniți	705 K
sprijină	705 K-ne
stwierdził	656 K
stwierdziła	656 K
stáhněte	114 K si
står	30 K för
stöd	785 med ditt K	806 K oss	806 K vår	806 ditt K
stödmedlem	806 bli K
stötta	806 K oss	806 K vår	806 K vårt
støt	143 K os	143 K med
støtt	624 K oss	624 K vår
støtte	122 med din K	122 vi har brug for din K	143 din K	143 bliv K	603 med din K	624 din K
støtteabonnent	624 bli K
støttemedlem	143 bliv K	624 bli K
stěžuje	117 K
subscripció	95 K
subskrybentów	634 tylko dla K
subskrypcję	634 kup K	634 masz już K	653 kup K
suscripción	271 ya tengo una K	295 cambia tu K	299 K
suscríbase	295 K
suscríbete	271 K para	271 K por	271 K en	274 K al boletín	295 K
susține	705 K-ne	708 K că
susținerea	705 K ta
susțineți	705 K-ne
szerkesztőségünk	443 K
szerkesztőségünknek	443 K
sábado	17 cada K
sáng	17 mỗi K
säger	809 K
sähköpostiin	334 suoraan K
sähköpostiisi	334 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	334 K
sélections	358 ajouter l'article à vos K
síganos	279 K en
síguenos	279 K en	295 K
sõltumatut	305 toeta K
sõnul	308 K
söyledi	842 K
súmate	295 K al
süresi	0 okuma K
săptămână	17 o dată pe K	707 pe K
""", 't': """
teigė	555 K
tesszük	22 nem K közzé
teşekkürler	839 okuduğunuz için K
thuê	886 K bao
thuộc	881 bản quyền K
thành	871 dành cho K viên	882 trở K thành viên
tháng	884 mỗi K	884 hàng K	884 K đầu
thông	14 K báo	874 bật K báo	874 nhận K báo
tiếp	871 để K tục đọc	871 để đọc K
tjänst	782 en liten K att be
továbbolvasáshoz	431 a K
toàn	20 K bộ bài	871 để đọc K bộ	871 đọc K bộ bài
treści	9 tej K	634 dostęp do K
treść	9 tę K
trên	874 theo dõi K
trường	21 các K bắt buộc
turpinātu	558 lai K lasīt
tuần	17 mỗi K	884 mỗi K
tvrdí	117 K
työmme	347 K
työtämme	346 tue K	347 K
tájékoztató	436 adatvédelmi K
támogasd	429 K a
támogass	442 K minket
támogasson	442 K minket
támogatása	442 az ön K
támogatásod	442 a te K
täglich	158 K per mail
täällä	328 kun kerran olet K
téléchargez	384 K
töltsd	442 K le
týden	17 každý K
týdně	116 K
týždenne	17 raz K
tłumaczy	656 K
""", 'u': """
uafhængigt	144 K medie
ubegrænset	124 K adgang
udostępnij	25 K
ukarał	656 K
unabhängig	184 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
unterstütze	151 K unsere arbeit	151 K uns mit	183 K uns	183 K unsere	183 K mich	183 K meine
unterstützen	151 K sie unsere arbeit	151 K sie uns mit	151 mit einer spende K	151 können sie uns K	183 K sie uns	183 K sie unsere	183 sie können das K	183 freiwillig K	183 K sie mich	183 K sie meine	183 K uns
unterstützt	166 ihr browser K	183 K uns
unterstützung	183 mit ihrer K	183 mit deiner K	183 ihre K	183 deine K	183 eure K
upozornění	104 zapněte si K
uredništva	776 brez dovoljenja K
uredništvo	778 naše K
urmărește	697 K-ne pe	697 K-ne și pe	697 K știrile	705 K-ne
urmăriți	697 K-ne pe	705 K-ne
utilização	675 K de cookies
utilizează	699 K cookie
utilizăm	699 K cookie
utánközlés	441 K
uznał	656 K
uznała	656 K
używamy	644 K plików cookie
užsisakykite	548 K prenumeratą
""", 'v': """
vašeho	102 do K e-mailu
venerdì	17 ogni K
verhängte	186 K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	176 K nur mit
veröffentlicht	22 wird nicht K	170 deine e-mail-adresse wird nicht K	170 ihre e-mail-adresse wird nicht K
već	751 K od
vidéo	9 cette K
viết	883 bài K này	885 K
você	18 sem K	687 sem K
vollständigen	155 K artikel lesen
vyhradené	762 všetky práva K	762 autorské práva sú K
vysvetľuje	766 K
vysvětluje	117 K
vyzývá	117 K
vyžadované	21 K informace	21 K polia
väittää	349 K
vårt	607 meld deg på K
vídeo	9 este K
vďaka	764 K vám
vědět	114 dejte nám K
""", 'w': """
webbläsare	10 din K
według	656 K
wołał	656 K
wpłata	653 twoja K
wpłatom	654 dzięki K
wpłać	653 K
wspierającym	653 zostań K
wyjaśnia	656 K
wypisać	636 K się w każdej chwili
wyrażam	636 K zgodę na
wöchentlichen	158 K newsletter
właściciela	654 nie mamy K
""", 'z': """
zadržana	748 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	750 K vama
založte	114 K si účet
zamknutý	756 článok je K
zapowiedział	656 K
zapowiedziała	656 K
zastrzeżone	652 wszelkie prawa K	652 wszystkie prawa K
zbiórka	657 K
zbývá	100 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	644 treści K
zgłoś	653 K nam
znać	653 daj nam K
zostań	653 K z nami
zpracováním	102 souhlasím se K	107 K osobních údajů
zunächst	176 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	655 od # K
""", 'á': """
állítja	445 K
""", 'ä': """
ändå	782 nu när du K är här
""", 'å': """
året	145 om K
återges	804 får inte K
""", 'ç': """
çalişmalarimiz	840 K
çerezler	833 K kullan
çerezleri	833 K kullan
""", 'é': """
échanos	295 K una mano	295 K un cable
écrit	387 a K
écrivain	379 est K
écrivez	384 K-nous
électronique	361 dans votre boîte aux lettres K
équipe	385 notre K
értesítéseket	14 K
évente	444 K
""", 'í': """
írta	445 K
""", 'î': """
înscrie	705 K-te la
""", 'ö': """
öffnen	159 app K
""", 'ú': """
újságírás	443 független K
újságírásunk	443 K
újságíróink	443 K
última	279 siga la K hora	279 sigue la K hora
""", 'ü': """
übernommen	176 K von
übersicht	179 K
ücretsiz	15 K haber	15 K makale
ütles	308 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	750 naši K
čitatelia	764 naši K
čitatelja	750 naših K
čitatelji	36 naši K	750 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	764 našich K
članak	20 cijeli K	750 ovaj K
članek	778 ta K
členem	114 staňte se K
členom	763 staňte sa K
článek	20 celý K	96 líbil se vám K	115 tento K	115 líbil se vám K
článku	20 celého K
články	115 naše K
článok	20 celý K	764 tento K
čtenáři	115 naši K
čtenářů	36 našich K	115 našich K	115 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	763 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	882 K góp của bạn	882 hãy K góp
đăng	882 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	765 K sumou
""", 'ř': """
řekl	117 K
řekla	117 K
říká	117 K
""", 'ś': """
śledztwa	654 nasze K
śledztwo	654 to K
śledź	641 K nas na	653 K nas
""", 'ź': """
źródło	652 K: pap
""", 'ž': """
žurnalistai	553 mūsų K
žurnalistika	115 naše K	115 nezávislá K	764 nezávislá K
žurnalistiku	115 nezávislou K	764 nezávislú K
žurnalistiky	115 nezávislé K
žurnālisti	563 mūsu K
žurnālistika	563 neatkarīga K
žurnālistiku	563 neatkarīgu K
""", 'ά': """
άρθρα	203 τα K μας
άρθρο	203 αυτό το K
""", 'έ': """
έγραψε	205 K
έρευνές	203 οι K μας
""", 'α': """
ακολουθήστε	194 K μας	202 K μας
ακολουθείστε	194 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	205 K
αναγνώστες	18 χάρη στους K	203 οι K μας
αναδημοσίευση	201 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	196 πολιτική K
""", 'β': """
βοηθήστε	202 K μας
βρείτε	194 K μας στο
""", 'γ': """
γίνετε	202 K μέλος
γράψτε	202 K μας
γραφτείτε	202 K
""", 'δ': """
δήλωσε	205 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	203 οι K μας
δημοσιογραφία	203 η K μας	203 ανεξάρτητη K
διαβάσετε	191 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	203 χωρίς K
διεύθυνση	192 η K email
δικαιώματος	201 με επιφύλαξη παντός K
δουλειά	203 η K μας
δωρεά	202 η K σας	202 κάντε μια K	206 K
δωρεάν	15 K άρθρα
δωρεές	206 K
""", 'ε': """
είπε	205 K
εβδομάδα	17 κάθε K	204 την K
εγγραφείτε	191 K για να	202 K
ειδοποιήσεις	14 K
ενεργοποιήστε	194 K τις ειδοποιήσεις	196 K τη javascript
ενημερωτικό	192 K δελτίο
ενισχύστε	202 K
εξήγησε	205 K
ευχαριστούμε	202 K που μας
""", 'ζ': """
ζήτησε	205 K
""", 'κ': """
κανάλι	203 το K μας
καταγγέλλει	205 K
κατεβάστε	194 K την εφαρμογή
""", 'μ': """
μήνα	204 τον K	204 το K	204 ανά K	204 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	203 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	196 K cookies
προειδοποιεί	205 K
προσωπικών	196 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	205 K
πρώτος	204 K μήνας
""", 'σ': """
στήριξέ	202 K μας
στήριξή	202 η K σας	202 τη K σας
στηρίξτε	202 K μας	202 K την
συνδεθείτε	24 K	191 K για να	202 K
συνδρομή	206 K
συνδρομητές	191 μόνο για K	203 οι K μας	206 K
συνδρομητής	191 είστε ήδη K	202 γίνετε K
συνεχίσετε	191 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	205 K
""", 'τ': """
τόνισε	205 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	205 K
""", 'χ': """
χρήσης	196 όροι K
χρειαζόμαστε	202 K τη βοήθειά σας
χρησιμοποιεί	196 K cookies
χρησιμοποιούμε	196 K cookies
χρόνο	204 τον K
""", 'а': """
абонамент	71 K
абонат	60 вече сте K
абонати	60 само за K	71 K
абонирайте	60 K се, за да	61 K се за бюлетина	67 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	716 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	68 K на вас
благодаря	736 K вам
блокировщик	726 отключите K	726 K рекламы
блокувальник	856 K реклами
браузер	10 ваш K	726 ваш K
браузър	10 вашият K
бюлетин	61 нашия K	68 нашия K	71 K
бюлетина	61 K ни
""", 'в': """
вайбър	16 K
вашата	61 на K поща
видео	9 это K
виділіть	858 K
визнав	866 K
визнала	866 K
викаше	70 K
використанні	862 при K матеріалів
використовує	856 K cookie
використовуємо	856 K cookie
вирішив	866 K
влезте	24 K
вміст	9 цей K
внесок	863 ваш K
войдите	24 K	716 K, чтобы
встановіть	851 K додаток
выделите	728 K ее	728 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	737 в K
годишно	69 K
гривень	865 # K
грн	865 # K
гукав	866 K
гіперпосилання	862 K обов
""", 'д': """
дальше	716 чтобы читать K
дарение	67 вашето K	69 с K	71 K
дарения	71 K
добави	70 K
добавьте	723 K нас в
долучайтесь	863 K
долучайтеся	863 K
донат	735 ваш K	863 ваш K	867 K
донати	867 K
донатом	865 K
донаты	739 K
допомога	863 нам потрібна ваша K
доступ	716 полный K	849 повний K
доступен	716 K только
дочитали	710 вы K до конца	844 ви K до кінця
дочитать	716 чтобы K
""", 'е': """
ежедневную	718 K рассылку
ежемесячно	737 K
ежемесячное	735 оформите K
еженедельную	718 K рассылку
""", 'ж': """
жалуются	738 K
журналисти	68 нашите K
журналистика	68 независимата K	68 независима K	736 независимая K
журналистике	736 независимой K
журналистики	736 независимой K
журналистику	736 независимую K
журналисты	736 наши K
журналісти	864 наші K
журналістика	864 незалежна K
журналістику	864 незалежну K	864 якісну K
""", 'з': """
завантажити	851 K застосунок
завантажте	851 K додаток
завдяки	864 K вам
задонатьте	735 K	863 K
задължителните	21 K полета
зазначив	866 K
закликав	866 K
закончились	716 бесплатные статьи K
залишає	29 K за собою право
заметили	728 K ошибку
замолчим	736 мы не K
запазени	66 всички права K
зарегистрированы	716 уже K
зарегистрируйтесь	716 K, чтобы	735 K
зареєструйтесь	849 K, щоб	863 K
застосунок	851 завантажте K	851 мобільний K
захищено	862 усі права K
захищені	862 усі права K	862 всі права K
защищены	734 все права K
заяви	70 K
заявив	866 K
заявил	738 K
заявила	738 K	866 K
здесь	710 раз уж вы K
зобов	866 K'язав
зробіть	847 K внесок	863 K внесок
""", 'и': """
известията	14 K
изтеглете	67 K
имейл	61 вашия K
имейла	61 на K си
иностранного	734 выполняющим функции K агента
иностранным	736 K агентом
использовании	734 при K материалов
используем	726 K cookie	726 мы K
использует	726 K cookie
""", 'к': """
каждое	17 K утро
каждый	737 K месяц
каза	70 K
казва	70 K
канал	736 наш K	864 наш K
канала	736 нашего K
каналу	864 нашого K
коментар	6 залишити K
коментарях	858 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	728 чтобы оставить K
комментария	21 для отправки K
комментариях	728 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	726 политикой K	726 политика K
конфіденційності	856 політикою K
кричал	738 K
""", 'л': """
лева	69 K
""", 'м': """
материал	728 обсудить K	736 этот K
материалы	736 наши K
матеріал	864 цей K
матеріали	864 наші K
месец	69 на K	69 всеки K
месечно	69 K
месяц	737 в K
місяць	865 на K	865 перший K
""", 'н': """
нагадав	866 K
нагадала	866 K
нажмите	728 K ctrl
написа	70 K
написав	866 K
написал	738 K
написала	738 K	866 K
напишите	735 K нам
напишіть	863 K нам
напомнил	738 K
напомнила	738 K
направете	67 K дарение
нашем	728 в K чате
небольшая	710 K просьба
неделю	17 раз в K	17 каждую K	737 в K
независимата	67 подкрепете K
независими	68 K медии
независимую	713 поддержите K	735 поддержите K
независимые	736 K медиа
незалежні	864 K медіа
нуждаем	67 K се от вашата
""", 'о': """
объявил	738 K
объявила	738 K
обязал	738 K
обязательна	734 гиперссылка K
обязательные	21 K поля	728 K поля
обясни	70 K
оголосив	866 K
ограничений	716 читайте без K
опечатку	728 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	858 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	728 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	737 K в любой момент
отметил	738 K
отметила	738 K
отписаться	718 K в любой момент
отправьте	735 K нам
ошибку	728 нашли K
оштрафовал	738 K
оштрафовала	738 K
оштрафував	866 K
""", 'п': """
партнерские	37 K ссылки
партнеры	726 мы и наши K
партнёрские	37 K ссылки
патроном	735 станьте K
первый	737 K месяц	737 рубль в K
переведите	735 K нам
передплатникам	849 доступний лише K
передплатників	849 тільки для K
передплату	863 оформіть K
передрук	862 K
перепечатка	734 K
персональних	856 K даних
персональных	726 K данных
писати	864 нам K
писменото	66 без K съгласие
пишете	67 K ни
пишите	735 K нам
повний	20 K текст
повідомив	866 K
повідомила	866 K
повідомте	863 K нам
поддержать	735 K нас	735 K редакцию
поддерживайте	735 K нас	735 K нашу
поддержите	713 K нашу	713 K нас	735 K нас	735 K нашу	735 K редакцию	735 K проект	735 K автора
поддержка	713 ваша K	735 ваша K
поддержки	736 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	736 наш K	864 наш K
подкаста	736 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	67 вашата K
подкрепете	67 K ни	67 K нашата
подкрепяйте	67 K ни
подписаны	716 уже K
подписка	716 уже есть K	739 K
подписке	716 по K
подписки	739 K
подписку	716 оформить K	716 оформите K	735 оформите K	735 оформить K
подписчикам	716 доступна только K	716 доступно только K
подписчики	739 K
подписчиков	716 только для K
подписчиком	735 станьте K
подписывайтесь	718 K на рассылку	723 K на нас	723 K на наш	723 K на канал	723 K на telegram	735 K на
подпишитесь	713 K на регулярное	718 K на рассылку	723 K на наш	723 K на канал	735 K на
подчеркнул	738 K
поділіться	25 K
пожертвование	713 сделайте K	713 оформите K	735 ваше K	735 сделайте K	735 оформите K	739 K
пожертвования	739 K
пожертвуйте	735 K
полностью	20 материал K	716 чтобы прочитать K
полный	20 K текст
помилку	858 знайшли K
помогите	735 K нам
помогнете	67 K ни
помощь	713 нужна ваша K	735 нам нужна ваша K
помітили	858 якщо ви K
понравилась	736 K статья
понравился	736 K материал	736 K текст
попереджає	866 K
попередив	866 K
попросив	866 K
попросил	738 K
попросила	738 K	866 K
попросило	738 K
последвайте	67 K ни
постановив	866 K
постановил	738 K
почту	718 на вашу K	718 вам на K
пошту	850 на вашу K
пояснив	866 K
пояснил	738 K
правото	29 си запазва K
працюємо	864 ми K
предупредил	738 K
предупреждает	738 K
призвал	738 K
признал	738 K
признала	738 K
признали	736 нас K
приложение	68 нашето K	719 скачать K	719 скачайте K	719 установите K	719 мобильное K	719 наше K	735 скачайте K
приложении	719 открыть в K	719 нашем K
приложения	736 нашего K
присоединяйтесь	735 K к
приєднуйтесь	863 K до
продовжити	849 щоб K читання
продолжаем	736 мы K работать
продолжить	716 чтобы K чтение
продължите	60 за да K да четете
произведен	734 настоящий материал (информация) K
просьба	710 у нас к вам K	710 у нас есть K
просять	866 K
прохання	844 маємо до вас K	844 невелике K
прочетете	60 за да K цялата
прочитать	716 осталось K	716 чтобы K статью
първия	69 за K месец
підписатися	850 K на розсилку
підписка	867 K
підписку	849 оформіть K	863 оформіть K
підписники	867 K
підписників	849 тільки для K
підписуйтесь	853 K на нас	853 K на наш	863 K на
підписуйтеся	853 K на наш
підпишіться	850 K на розсилку	853 K на наш	863 K на
підтримайте	847 K нашу	847 K незалежну	847 K нас	863 K нас	863 K нашу	863 K незалежну	863 K редакцію	863 K автора	863 K роботу
підтримати	863 K нас
підтримка	847 ваша K	863 ваша K
підтримки	864 спільноти K
підтримуйте	863 K нас	863 K нашу
піти	844 перш ніж K
""", 'р': """
работа	68 нашата K	736 наша K
работаем	736 мы K
работу	736 нашу K
разрешение	66 без K е забранено
расскажите	735 K нам
рассказал	738 K
рассказала	738 K
расследование	736 наше K	736 это K
расследования	736 наши K
рассылка	736 наша K	739 K
рассылку	718 нашу K	718 K самых	736 нашу K
редакции	736 нашей K
редакция	68 нашата K	736 наша K
редакція	864 наша K
редакції	864 нашої K
рекламата	11 K
реклами	11 K	68 без K	864 без K
рекламой	11 K
рекламы	11 K	736 без K
решил	738 K
робота	864 наша K
роботу	864 нашу K
розповів	866 K
розповіла	866 K
розсилка	864 наша K	867 K
розсилку	850 нашу K	850 щоденну K	864 нашу K
розслідування	864 наші K	864 це K
рублей	737 # K
рік	865 на K
""", 'с': """
седмично	17 веднъж K
сказав	866 K
сказал	738 K
сказала	738 K	866 K
скаржаться	866 K
скачайте	719 K наше
скиньте	735 K
следите	723 K за нами
словам	738 по K
словами	866 за K
слідкуйте	853 K за нами
сообщение	734 данное K (материал) создано
сообщил	738 K
сообщила	738 K
сообщите	735 K нам
сповіщення	14 K	851 увімкнути K	851 увімкніть K
споделете	25 K
сподобався	864 K текст	864 K матеріал
сподобалась	844 якщо вам K стаття
според	70 K
спільнота	864 наша K
спільноти	847 стань частиною K	864 нашої K
станете	67 K абонат	67 K член
станьте	735 K нашим	863 K нашим
статия	68 тази K
стаття	864 ця K
статья	736 эта K
стверджує	866 K
стежте	853 K за нами
суммой	737 любой K
сумму	737 любую K
сутрин	17 всяка K
существуем	736 мы K
съдържание	9 това K
съобщи	70 K
""", 'т': """
телеграм	16 K	723 наш K-канал	723 в нашем K	736 наш K	853 наш K-канал
телеграме	16 K
тиждень	17 раз на K	865 на K
""", 'у': """
уведомления	14 K	719 включите K	719 включить K	719 разрешить K
увійдіть	24 K	849 K, щоб
уйдете	710 прежде чем вы K
утверждает	738 K
учасником	863 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	736 K нашу
цитировании	734 при K
""", 'ч': """
частиною	863 станьте K
четене	0 време за K
читаете	735 спасибо, что K
читай	853 K нас
читайте	723 K нас в	853 K нас у	853 K нас в
читання	0 час K	0 хв K
читателей	736 наших K
читатели	36 наши K	36 нашите K	68 нашите K	710 дорогие K	736 наши K
читателям	18 благодаря K	36 нашим K	736 благодаря K
читати	849 щоб K далі	863 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	864 наші K
читачів	864 наших K
читаєте	863 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	865 K
щомісячно	865 K
щоранку	17 K
щотижневу	850 K розсилку
""", 'я': """
язкові	21 обов'K поля	858 обов'K поля
якщо	844 K ви вже тут
""", 'א': """
אחרינו	395 עקבו K	403 עקבו K
אלקטרוני	393 דואר K
אמר	406 K
אמרה	406 K
""", 'ב': """
בוקר	17 מדי K
בחודש	405 K
ביקש	406 K
ביקשה	406 K
בעוגיות	397 שימוש K
בקובצי	397 משתמש K
בשבוע	17 פעם K	405 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	395 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	395 לקבוצת K
הוסיף	406 K
הוסיפה	406 K
הזהיר	406 K
הזכויות	402 כל K שמורות
החובה	21 שדות K
הטלגרם	395 לערוץ K
הכתבה	392 להמשך קריאת K	404 K הזאת
המייל	393 לתיבת K	393 כתובת K
הניוזלטר	393 K היומי
הסביר	406 K
העיתונות	404 K העצמאית
הפרטיות	397 מדיניות K
הפרסומת	11 K
הצטרפו	395 K לערוץ
הקוראים	18 בזכות K
השימוש	397 תנאי K
התחברו	24 K
התראות	14 K
התרומה	403 K שלכם
""", 'ו': """
ובטוויטר	395 בפייסבוק K
""", 'ז': """
זקוקה	403 K לכם
""", 'ח': """
חודשית	403 תרומה K
""", 'ט': """
טען	406 K
""", 'כ': """
כמנויים	392 הצטרפו K
כתב	406 K
כתבה	404 K זו	406 K
כתבו	403 K לנו
""", 'ל': """
לדברי	406 K
להגיב	6 כדי K
להמשיך	392 כדי K לקרוא
להעתיק	402 אין K
לחודש	405 K
למנויים	392 K בלבד
לניוזלטר	393 הירשמו K	393 הרשמה K	393 K שלנו
לעזרתכם	403 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	405 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	392 רכשו K	407 K
מנוי	392 כבר K
מנויים	407 K
מסר	406 K
""", 'נ': """
ניוזלטר	407 K
""", 'ע': """
עיתונות	404 K עצמאית
""", 'פ': """
פרסומות	404 ללא K
פרסומת	11 K
""", 'ק': """
קרא	406 K
קריאה	0 זמן K
""", 'ר': """
ראשון	405 חודש K
""", 'ש': """
שלחו	403 K לנו
שלנו	404 K
שקראתם	403 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	403 K
תמכו	403 K בנו
תרומה	407 K
תרומות	407 K
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
ادامه	323 برای K مطلب
ادعمنا	53 K
ادعموا	53 K
ارسال	6 برای K نظر
استفاده	317 شرایط K	322 K از مطالب
اشتراك	57 K
اشتراک	323 K تهیه کنید	327 K
اشترك	41 K الآن
اشتركوا	53 K
اعلام	326 K کرد
اعلانها	14 K
افزود	326 K
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
اول	325 ماه K
ایمیل	313 K خود را	313 آدرس K	313 به K شما
اینستاگرام	315 در K دنبال
""", 'ب': """
بحسب	56 K
بريدك	42 إلى K
بفضلكم	54 K
بگذارید	323 با ما در میان K
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
تلگرام	315 ما را در K	315 در K دنبال	315 کانال K ما
تمامی	322 K حقوق
توضیح	326 K داد
تیم	324 K ما
""", 'ج': """
جاوااسکریپت	317 K را فعال
""", 'ح': """
حذر	56 K
حذرت	56 K
حساب	41 هل لديك K
حقوق	322 کلیه K
حمایت	323 از ما K کنید	323 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	313 K ما	313 اشتراک K	313 در K	324 K ما	327 K
خبرنگاران	324 K ما
خصوصی	317 حریم K
خوانندگان	18 با کمک K	324 K ما
""", 'د': """
دعا	56 K
دعت	56 K
دعمك	53 K
دعمكم	53 K
دنبال	315 ما را K کنید	323 K کنید
""", 'ر': """
راسلنا	53 K
راسلونا	53 K
روزنامهنگاری	324 K مستقل
""", 'س': """
سالانه	325 K
ساهم	53 K في
ساهموا	53 K في
سنويا	55 K
""", 'ش': """
شارك	25 K
شاركنا	53 K برأيك
شاركه	25 K
شهريا	55 K
شوید	24 وارد K	323 عضو K	323 وارد K
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
مالی	323 کمک K شما	327 کمک K
ماه	325 در K
ماهانه	325 K
متصفحك	10 K
محتوا	9 این K
محفوظ	322 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مرورگر	10 K شما
مستقل	324 رسانه K
مستقلة	54 صحافة K
مشترک	323 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	324 این K
معنا	53 ساهم K
منصتنا	54 K
موردنیاز	21 بخشهای K
موقعنا	54 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	54 K
نظر	6 ثبت K
نوشت	326 K
""", 'و': """
وتويتر	45 على فيسبوك K
وفقا	56 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	324 K ما
کانال	315 به K ما	324 K ما
کنید	323 به ما کمک K	323 ثبت نام K
کوکی	317 از K
کوکیها	317 K
""", 'گ': """
گزارشهای	324 K ما
گفت	326 K
گفته	326 K است	326 به K
""", 'अ': """
अन	425 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	422 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	421 कॉपीराK
इन	24 लॉग K
इनब	411 आपके Kॉक्स
इब	414 चैनल को सब्सक्राK
इस	423 K लेख
""", 'उ': """
उनल	412 ऐप डाKोड करें	422 डाKोड करें
उपय	416 कुकीज़ का Kोग	416 कुकीज का Kोग
""", 'ए': """
ए	422 जुड़ने के लिK
""", 'ऐ': """
ऐप	412 हमारा K
""", 'क': """
क	425 मुताबिK
कर	411 ईमेल दर्ज Kें	412 ऐप इंस्टॉल Kें	412 नोटिफिकेशन चालू Kें	414 फॉलो Kें	422 सब्सक्राइब Kें	422 फॉलो Kें	422 क्लिक Kें
कह	425 Kा
""", 'ख': """
ख	425 लिKा
खबर	4 इस K
""", 'छ': """
छ	425 पूKा
""", 'ट': """
ट	416 जावास्क्रिप्K
टर	411 न्यूज़लेK	411 न्यूजलेK के लिए	411 हमारे न्यूजलेK	423 हमारे न्यूज़लेK	426 न्यूज़लेK
""", 'ठ': """
ठक	423 हमारे पाK
""", 'न': """
न	2 लेख सुKें	426 दाK
नल	414 चैK से जुड़ें	414 टेलीग्राम चैK	423 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	412 ऐप में K़ें
पन	11 विज्ञाK
पर	414 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	425 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	422 हमारी K करें	422 आर्थिक K दें
मह	424 हर Kीने
""", 'य': """
यत	416 गोपनीKा नीति
यह	423 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	421 सर्वाधिकार सुK्षित	423 हमारी पत्Kारिता	423 स्वतंत्र पत्Kारिता	423 हमारे पत्Kार
रत	424 प्Kि माह
""", 'व': """
वर	424 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	426 सब्सक्रिप्K
शर	416 नियम और K्तें
""", 'स': """
सएप	414 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	422 K्य बनें
सप	424 प्रति K्ताह
समय	0 पढ़ने का K
समर	422 K्थन करें
सहय	18 पाठकों के Kोग	422 आपका Kोग	422 हमें Kोग	422 Kोग करें	422 आपके Kोग
""", 'ह': """
हम	422 Kें लिखें	423 Kारा काम	423 Kारी टीम
हमस	422 Kे जुड़ें
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
กด	817 Kติดตาม
กร	812 Kอกอีเมล
กล	820 K่าว
กา	14 Kรแจ้งเตือน	817 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	818 Kงเรา
""", 'จ': """
จด	812 Kหมายข่าวของเรา	821 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	817 Kวน์โหลดแอป
""", 'ต': """
ติ	817 Kดตามเรา
ต่	819 Kอเดือน	819 Kอปี
""", 'บ': """
บท	818 Kความนี้
บร	821 Kิจาค
บอ	820 Kกว่า
""", 'พ': """
พู	820 Kดกับ
""", 'ร': """
ระ	820 Kบุว่า
รา	819 Kยเดือน
ร่	817 Kวมบริจาค
""", 'ว': """
วา	818 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	816 Kวนลิขสิทธิ์	816 Kวนสิทธิ์
สน	817 Kับสนุนเรา	817 Kับสนุนพวกเรา
สม	812 Kัครรับจดหมายข่าว	812 Kัครรับข่าวสาร	817 Kัครสมาชิก	817 Kัครรับ	821 Kาชิก
สื	818 K่ออิสระ
ส่	817 Kงข้อมูลมาที่
""", 'ห': """
ห้	816 Kามคัดลอก	816 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	812 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	817 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	820 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	818 K้เรา
""", 'ủ': """
ủng	882 hãy K hộ
""", 'い': """
いか	521 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	512 Kいのブラウザ
お寄	521 Kせください
お申	521 Kし込みください	521 Kし込みはこちら
お聞	521 Kかせください
""", 'か': """
か月	504 K無料	523 K無料
""", 'こ': """
ここ	504 Kから先は	504 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	504 K記事は有料	504 K記事は会員	516 K記事についてのご意見	522 K記事が	522 K記事を	522 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	512 K用のブラウザ
ご寄	502 K付をお願い	521 K付
ご意	516 K見・ご感想	516 K見をお寄せ
ご感	516 K想をお寄せ
ご支	502 K援をお願い	521 K援
ご登	521 K録
ご購	521 K読
""", 'す': """
すべ	504 Kての記事が
""", 'ぜ': """
ぜひ	510 Kフォロー
""", 'で': """
でも	510 K配信中
""", 'と': """
と強	524 K調
と書	524 Kい
と発	524 K表
と話	524 Kし	524 Kす
と語	524 Kっ	524 Kる
と説	524 K明
と述	524 Kべ
""", 'に': """
によ	524 Kると
""", 'を': """
をフ	510 Kォローする	510 Kォローしよう
を発	524 K表した
""", 'ア': """
アプ	507 Kリで開く	507 Kリで読む	507 Kリを開く	507 Kリをダウンロード	507 Kリのダウンロード	507 Kリをインストール	507 Kリはこちら
""", 'カ': """
カ月	504 K無料	523 K無料
""", 'ク': """
クッ	514 Kキーを使用	514 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	516 Kントを投稿するには	516 Kントするには	516 Kント欄で	516 Kントをお寄せ
""", 'サ': """
サポ	502 Kートをお願いします	521 Kートをお願い	521 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	521 Kンロードしてください
""", 'チ': """
チャ	510 Kンネル登録を
""", 'ニ': """
ニュ	506 Kースレターに登録	506 Kースレターを	525 Kースレター
""", 'フ': """
フォ	510 Kローして最新	510 Kローをお願い	521 Kローしてください
""", 'プ': """
プッ	507 Kシュ通知
プラ	514 Kイバシーポリシーに
プレ	504 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	506 Kマガに登録	506 Kマガで
メー	21 Kルアドレスが公開されること	506 Kルマガジンで	506 Kルマガジンに登録	506 Kルマガジンを	506 Kルでお届け	516 Kルアドレスが公開されることはありません	525 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	504 Kインして続きを	504 Kインしてください	504 Kインが必要	521 Kインして
""", 'ヶ': """
ヶ月	504 K無料	523 K無料
""", '下': """
下載	894 K客戶端	894 Kapp	894 K應用程式
下载	894 K客户端	894 Kapp	894 K应用	906 K客户端
""", '不': """
不代	905 K表本站
不得	905 K转载	905 K轉載
不錯	906 K過
不错	906 K过
""", '仅': """
仅代	905 K表作者
""", '付': """
付費	891 K後	910 K牆
付费	891 K后	910 K墙
""", '以': """
以閱	891 K讀全文
以阅	891 K读全文
""", '会': """
会员	891 K专享
会員	504 K限定です	504 K限定の記事	504 K登録すると	504 K登録が必要	504 K登録できます	521 K登録	522 Kの方
""", '你': """
你的	889 K支持	906 K支持
""", '使': """
使用	900 Kcookie	900 K cookie
""", '侵': """
侵权	905 K
""", '個': """
個人	514 K情報の取り扱い
""", '免': """
免費	15 K閱讀	908 K試用
免费	15 K阅读	908 K试用
""", '全': """
全文	20 Kを	504 Kを読むには	504 Kをお読み
""", '公': """
公众	16 K号	897 K号：
公式	507 Kアプリ	510 Kアカウントを
""", '关': """
关注	897 K我们的	906 K我们
""", '写': """
写道	909 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	523 K
初月	523 K無料
""", '判': """
判断	524 Kした
""", '利': """
利用	514 K規約に同意
""", '剩': """
剩余	891 K#%
剩餘	891 K#%
""", '加': """
加入	897 Kline	906 K会员	906 K會員
""", '励': """
励み	522 Kになります
""", '包': """
包月	908 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	510 Kち追加
""", '发': """
发表	6 K评论
发送	893 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	506 Kトレイに
""", '告': """
告訴	909 K
告诉	909 K
""", '呼': """
呼び	524 Kかけた	524 Kかける	524 Kかけて	524 K掛け
""", '命': """
命じ	524 Kた
""", '官': """
官方	897 K微信
""", '定': """
定期	906 K定額
""", '寄': """
寄付	521 Kをお願い	525 K
寄到	893 K您的信箱
""", '寫': """
寫道	909 K
""", '已': """
已是	891 K會員
已经	891 K是会员
""", '年': """
年額	523 K
""", '广': """
广告	11 K	900 K拦截
""", '広': """
広告	11 K	512 Kブロック
""", '廣': """
廣告	11 K	900 K攔截
""", '开': """
开启	894 K通知
""", '当': """
当サ	522 Kイト
当社	522 Kの
当編	522 K集部
""", '微': """
微信	894 K扫	897 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	502 Kをお願いします	521 Kをお願い	521 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	889 K支持	906 K支持	906 K捐款
""", '感': """
感謝	906 K閱讀
感谢	906 K阅读
""", '成': """
成为	891 K会员即可	906 K会员
成為	891 K會員即可	906 K會員
""", '我': """
我们	907 K的
我們	907 K的
""", '手': """
手机	894 K客户端
""", '打': """
打开	894 Kapp	894 K微信
打開	894 Kapp
""", '扫': """
扫一	894 K扫
扫描	894 K二维码
""", '投': """
投资	905 K有风险
""", '指': """
指出	909 K
指摘	524 Kした
""", '捐': """
捐款	906 K支持	910 K
""", '掃': """
掃一	894 K掃
掃描	894 K qr
""", '推': """
推播	14 K	894 K通知
推送	14 K	894 K通知
""", '支': """
支持	889 K我们的	889 K我們的	889 K獨立媒體	889 K独立媒体	906 K我们	906 K我們
支援	521 Kをお願い
""", '文': """
文章	905 K来源：
""", '明': """
明ら	524 Kかにした
""", '最': """
最新	506 K情報をお届け
""", '會': """
會員	891 K專享
""", '月': """
月額	504 K#円	523 K
""", '有': """
有料	504 K会員限定	504 K会員になる	504 K会員の方	525 K会員
""", '未': """
未經	905 K授權
未经	905 K授权
""", '本': """
本報	907 K導
本报	907 K读者	907 K道
本文	905 K来源
本網	900 K站使用
本网	900 K站使用
""", '欢': """
欢迎	897 K关注	906 K加入	906 K赞助	906 K订阅
""", '歡': """
歡迎	897 K追蹤	906 K加入	906 K贊助	906 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	504 K#文字	504 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	908 K
每日	893 K简报	893 K電子報
每月	908 K
""", '求': """
求め	524 Kた	524 Kている
""", '浏': """
浏览	900 K器版本
""", '点': """
点击	906 K关注
""", '無': """
無料	15 K記事	504 Kで会員登録	504 K会員に登録	521 K会員に登録	523 K体験
無断	520 K転載	520 K複製
""", '版': """
版权	905 K所有	905 K归
版權	905 K所有
""", '独': """
独立	522 Kしたジャーナリズム	907 K新闻	907 K媒体
""", '獨': """
獨立	907 K新聞	907 K媒體
""", '由': """
由讀	907 K者
由读	907 K者
""", '电': """
电子	910 K报
""", '登': """
登入	24 K或	891 K後繼續	891 K會員
登录	24 K或	891 K后继续	891 K后查看
登録	521 Kしてください	521 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	522 Kまの
""", '禁': """
禁止	905 K转载
禁無	520 K断
""", '私': """
私た	522 Kちの
""", '科': """
科し	524 Kた
""", '称': """
称	909 K
""", '稱': """
稱	909 K
""", '立': """
立即	906 K订阅	906 K訂閱
""", '紙': """
紙の	522 K新聞の定期購読者
""", '続': """
続き	504 Kを読むには	504 Kをお読みになる
""", '編': """
編集	522 K部では
""", '繼': """
繼續	891 K閱讀請
""", '继': """
继续	891 K阅读请
""", '著': """
著作	520 K権は
""", '表': """
表示	909 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	891 K即可	891 K後繼續	893 K我們的	893 K電子報	906 K我們	910 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	524 Kた
""", '認': """
認め	524 Kた
認為	909 K
""", '說': """
說道	909 K
""", '読': """
読み	504 K放題
読者	18 Kの寄付	18 Kの支援	522 Kの皆様	522 Kの皆さ
""", '請': """
請啟	900 K用javascript
請捐	906 K款
請支	889 K持我們
請登	906 K入
請立	906 K即捐款
""", '订': """
订阅	891 K即可	891 K后继续	893 K我们的	893 K电子报	906 K我们	910 K费
""", '认': """
认为	909 K
""", '说': """
说道	909 K
""", '请': """
请启	900 K用javascript
请捐	906 K款
请支	889 K持我们
请登	906 K录
请立	906 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	905 K編輯
""", '購': """
購読	504 K者の方は	504 Kすると	521 Kしてください	522 K者の方	525 K料
""", '贊': """
贊助	889 K我們	906 K我們
""", '责': """
责任	905 K编辑
""", '赞': """
赞助	889 K我们	906 K我们
""", '転': """
転載	520 Kを禁じ
""", '轉': """
轉載	905 K請註明
""", '转': """
转发	25 K
转载	905 K请注明
""", '这': """
这篇	907 K文章
""", '追': """
追蹤	897 K我們的	906 K我們
""", '這': """
這篇	907 K文章
""", '通': """
通知	14 K	507 Kを受け取る	507 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	906 K您
邀请	906 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	894 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	891 K全文請
""", '關': """
關注	897 K我們的	906 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	891 K全文请
""", '随': """
随时	906 K掌握
""", '隐': """
隐私	900 K政策
""", '隨': """
隨時	906 K掌握
""", '隱': """
隱私	900 K權政策	900 K政策
""", '電': """
電子	21 K郵件地址不會公開	910 K報
""", '首': """
首月	908 K
""", '가': """
가입하세요	542 K
""", '강': """
강조했다	545 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	546 K
구독자	530 K 전용
구독자만	530 유료 K	530 K 볼 수
구독하고	534 K
구독하세요	542 K
구독하시면	530 K
구독해주세요	534 K
""", '금': """
금지	541 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	543 이 K
기사는	543 이 K
기사를	2 K 듣
기자	543 우리 K
""", '네': """
네이버에서	534 K 구독
""", '뉴': """
뉴스레터	531 K 구독	531 K 신청	543 저희 K	546 K
뉴스레터로	531 K 받아
뉴스레터를	531 K 구독	531 K 받아
뉴스에서	534 구글 K
""", '다': """
다운로드	532 앱 K	532 앱을 K
다운로드하세요	542 K
""", '달': """
달	544 첫 K
""", '당': """
당신의	543 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	545 K
""", '독': """
독자님의	528 K 후원
독자들의	18 K 후원
독자의	543 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	530 K 후 이용
로그인이	530 K 필요
로그인하거나	542 K
로그인하시면	530 K
""", '마': """
마세요	542 놓치지 K
""", '말': """
말했다	545 K
""", '매': """
매월	544 K
""", '메': """
메인에서	534 네이버 K
메일함으로	531 K
""", '무': """
무단전재	541 K
무료로	15 K 볼 수 있는
""", '받': """
받기	532 알림 K
받아보세요	542 K
""", '밝': """
밝혔다	545 K
""", '보': """
보려면	530 전체 기사를 K
""", '복': """
복제	541 무단 K
""", '본': """
본지는	543 K
""", '부': """
부탁드립니다	528 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	545 K
설정	532 알림 K
설치	532 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	532 K 보기	532 K 열기
앱으로	532 K 보기
""", '언': """
언론	543 독립 K
""", '여': """
여러분	543 독자 K	543 K 덕분
여러분의	542 K 후원	542 독자 K
""", '원': """
원	544 월 #K
""", '유': """
유튜브	534 K 구독
""", '의': """
의견을	542 K 남겨
""", '이': """
이메일	531 K 주소
이메일을	531 K 입력
이용	530 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	530 계속 K
읽으시려면	530 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	541 K 금지
재배포금지	541 K
""", '저': """
저널리즘	543 우리의 K
저작권법	541 K
저작권자	541 K
저희는	543 K
저희를	543 K
""", '적': """
적었다	545 K
""", '전': """
전문을	20 K
전용	530 회원 K
전재	541 무단 K
전했다	545 K
""", '정': """
정기후원	544 K
""", '주': """
주세요	528 후원해 K	528 응원해 K	534 구독해 K	542 후원해 K	542 응원해 K	542 구독해 K	542 제보해 K	542 가입해 K
""", '채': """
채널	543 저희 K
""", '체': """
체험	544 무료 K
""", '추': """
추가	534 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	534 K
팔로우하세요	542 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	528 후원이 K
""", '회': """
회원가입	530 K 후	542 K
회원만	530 K 볼 수
""", '후': """
후원금	546 K
후원을	542 K 부탁
후원이	528 K 큰 힘이
후원하세요	542 K
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
creează
csatornánk
cuéntanos
czytać
czytelników
của
darbą
darowiznę
datenschutzerklärung
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
lunedì
lună
luận
lájkolj
lähdet
läsa
läsare
läsarna
läser
läsning
lästid
læser
læsere
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
redação
refusé
regisztrálj
regisztráljon
regístrate
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
skarży
skrzynkę
sorumluluğu
sprijiniți
sprijină
stwierdził
stwierdziła
stáhněte
står
stöd
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
ändå
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
