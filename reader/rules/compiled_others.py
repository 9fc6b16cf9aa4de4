"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	859
# comentário	658
# comentários	658
# hozzászólás	420
# komentářů	96
# příspěvků	96
# σχόλια	185
# коментарі	839
# коментарів	839
# комментариев	709
# комментарий	709
# комментария	709
# תגובות	381
# تعليقات	36
# نظر	303
# कमेंट	400
#件のコメント	498
#則留言	883
#条评论	883
""", 'a': """
a cikk a hirdetés után folytatódik	418
a hirdetés után folytatjuk	418
a lire également	358
a rovat további cikkei	421
abo abschließen	142
abonați-vă	675
abonează-te	675
abonner nå	586
abonner på nyhetsbrevet	588
abonnér	111
abonnér nu	111
abonnés	342
abonē	540
abonēt	540
abrir menú	274
acasă	685
acceptér	120
accéder à l'article	342
actualités	358
adaugă un comentariu	682
además	271
adhérer	338
adomány	411
adományozok	411
adományozás	411
agora não	641
ai observat o greșeală	682
aiheeseen liittyvää	327
aiheesta lisää	327
ajouter à mes favoris	349
ajouter à vos sélections	349
ajánlataink	421
ajánljuk	421
ajánlott	421
ajánlott cikkek	421
ajánló	421
akceptuję	625
akkurat nå	599
aktuálně	97
als bevorzugte quelle bei google hinzufügen	150
alte știri	683
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	673
andra läser	19	781
andra läser just nu	19
andra läste även	781
andre har også lest	19
andre leste også	599
andre læser	124
andre læser også	19
andre læste også	124
anhören	149
anhören # min	149
anmäl dig	770
anmäl dig till nyhetsbrevet	770
annoncørbetalt indhold	130
annonsinnehåll	787
annonslänk	776
annonsörsinnehåll	787
annonsørinnhold	605
anuluj odpowiedź	627
användarvillkor	777
anúncio	654
anúncios	654
après la publicité	352
após a publicidade	654
apóyanos	251
apúntate	258
article abonné	342
article ajouté à vos sélections	349
article précédent	358
article réservé aux abonnés	342
articles associés	358
articles liés	358
articles recommandés	358
articles récents	358
articole asemănătoare	683
articole înrudite	683
articolul continuă după reclamă	680
articolul continuă mai jos	680
articolul următor	683
artiklen fortsætter under billedet	119
artykuł dla subskrybentów	615
artykuł sponsorowany	624
artykuły na e-mail	617
artículo anterior	271
artículo relacionado	271
artículos relacionados	271
ascultă	678
assine já	645
atbalstīt	540
añadir a favoritos	262
añadir comentario	269
añadir usuario	255
aún no te has registrado	255
""", 'b': """
banküberweisung	141
bağiş yap	806
bağiş yapin	806
bağlantiyi kopyala	811
başa dön	819
bei google als quelle hinzufügen	150
bejelentkezés	413
belépés	413
betrag wählen	141
bezárás	410
bild vergrößern	162
bize ulaşin	816
bli månadsgivare	766
bli støttemedlem	584
bliv støttemedlem	109
boletín	258
brukervilkår	595
bugün değil	805
bunlar da ilginizi çekebilir	817
buďte v obraze	89
bài khác	860
bài liên quan	860
bài tiếp theo	860
bài viết liên quan	860
báo lỗi	859
bình luận	859
bình luận (#	859
búsqueda	274
büyüt	819
bądź na bieżąco	617
bővebben	423
bạn có thể quan tâm	860
bỏ qua	850
""", 'c': """
cadastre-se grátis	645
califica este artículo	269
cargar más	274
carte de crédit	341
cartão de crédito	644
categorieën	570
categorías	271
caută	685
cele mai noi știri	683
celý článek	99
cerrar menú	274
cerrar sesión	255
chci podpořit	86
chia sẻ	855
chia sẻ bài viết	855
chia sẻ ý kiến của bạn	859
chuyên mục	860
chủ đề	860
chủ đề liên quan	860
citeşte şi	683
citește mai departe	683	685
citește mai mult	683	685
citește și	683
citiți și	683
col·labora	71
comentează	682
comentário	658
comentários	658
conditions générales	354
confidentialité	354
configuración	267
configuración de cookies	267
configurações de cookies	656
contenu sponsorisé	352
contenus sponsorisés	352	358
conteúdo de marca	654
conteúdo exclusivo	645
conteúdo para assinantes	645
conteúdo patrocinado	654
conteúdo relacionado	660
continua após a publicidade	654
continuar leyendo aquí	255
continuer après la publicité	352
continúa abajo	265
contáctanos	269
conținut pentru abonați	675
conținut sponsorizat	680
cookieinställningar	777
cookieの設定	496
cookie設定	496	881
cookie设置	881
copia l'enllaç	77
copiază link	678
copiază linkul	678
correo electrónico	258
creează cont	675
créer mon compte	342
créer un compte	342
csak előfizetőknek	413
czytaj całość	632
czytaj również	629
czytaj także	629
czytaj też	629
czytaj więcej	629	632
czytaj więcej o	629
các tin khác	860
címkék	421
címlap	421
címlapról ajánljuk	421
có lẽ để sau	850
có thể bạn quan tâm	19	860
có thể bạn thích	19
cùng chuyên mục	860
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	819
dalinkitės	530
dalsza część artykułu pod materiałem wideo	624
dalsza część artykułu pod wideo	624
dalsza część tekstu pod wideo	624
dalīties	540
další	99
další strana	99
další z rubriky	97
další zprávy	97
další článek	97
další články	19	97
dans la même catégorie	358
dans la même rubrique	358
dans la même série	358
darovať	736
das könnte dich auch interessieren	159
das könnte ihnen auch gefallen	159
das könnte sie auch interessieren	159
das könnte sie interessieren	159
datenschutzerklärung	155
daugiau šia tema	532
deixar um comentário	658
deixe um comentário	658
del på e-post	591
del på facebook	116	591
del på mail	116
del på twitter	116	591
del på x	116	591
dela på facebook	773
dela på twitter	773
dela på x	773
dernière minute	358
dernières actualités	358
dernières infos	358
dernières nouvelles	358
din aceeași categorie	683
distribuiți	678
diğer haberler	19	817
dla subskrybentów	615
do góry	632
doar pentru abonați	675
doação mensal	642
doação única	642
doba čtení # min	99
domiciliación bancaria	254
domů	99
donación mensual	251
donación única	251
donați	674
donează	674
donează acum	674
donează lunar	674
doner nå	584
données personnelles	354
donér	109
donér nu	109
doporučené	97
doporučené články	97
doporučujeme	97
dołącz do nas	613
dołącz do newslettera	617
du kanske också gillar	781
du même auteur	358
du vil kanskje også like	599
dành cho bạn	860
dành cho thuê bao	852
dárkovat článek	87
débloquer l'article	342
déconnexion	342
découvrir l'offre	342
déjà un compte	342
déjà un compte ? connectez-vous	342
""", 'e': """
e-mailová adresa	89
e-posta gönder	811
edición digital	255
edición impresa	255
editörün seçtikleri	817
edição impressa	645
egyszeri támogatás	411
ehkä myöhemmin	314
ei tänään	314
el més llegit	75
elfelejtett jelszó	413
elküldöm	416
előfizetek	413
előfizetés	413
előfizetőknek	413
előző	423
előző cikk	421
emlékeztess később	410
en este artículo	271
en çok okunan	817
en çok okunan haberler	817
en çok okunanlar	817
engangsbeløb	109
engångsgåva	766
enthält werbung	152
enviar comentário	658
enviar corrección	269
envoyer à un ami	349
envoyer à un proche	349
erinnern sie mich später	137
escreva um comentário	658
esta funcionalidad es sólo para registrados	255
evästeasetukset	324
evästeet	324
ez is érdekelhet	421
ez is érdekelheti	421
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	811
facebookでシェア	491
facebookでシェアする	491
faça login	645
fes una donació	71
fiók létrehozása	413
fiókom	413
forstør billede	127
forstørr bilde	602
fortsett uten å støtte	583
fortsätt läsa efter annonsen	776
fortsätt utan att stödja	765
fortsæt med at læse	119
fortsæt uden at støtte	108
fotogalería	271
friss hírek	421
fuldskærm	127
få adgang	111
få tilgang	586
följ	774
följ oss	774
följ skribent	774
följ ämnet	774
för prenumeranter	768
förderer werden	138
fördermitglied werden	138
föregående	784
föregående artikel	781
förstora	784
følg	117	592
følg emne	117
følg os	117
følg oss	592
følg tema	592
für abonnenten	142
für den newsletter anmelden	145
fă o donație	674
""", 'g': """
galeriyi aç	819
giriş	807
giriş yap	807
giriş yapin	807
già abbonato	456
già registrato	456
glömt lösenord	768
godkänn	777
godkänn alla	777
gorące tematy	629
guardar artículo	262
gå ikke glip af	124
gå ikke glip af noget	113
gå ikke glipp av noe	588
gå til indhold	127
gérer les cookies	354
gérer mes choix	354
góp ý	859
gündem	817
günün haberleri	817
günün özeti	817
gợi ý	860
gửi	859
gửi bình luận	859
gửi email	855
gửi ý kiến	859
""", 'h': """
hai già un account	456
havi támogatás	411
hayir teşekkürler	805
hayir, teşekkürler	805
hela artikeln fortsätter nedan	776
hepsini gör	819
hesap oluştur	807
hibát talált	420
hinweis schließen	137
hirdetés	418	418
hlavní zprávy	97
ho già donato	451
hoje não	641
hoppa till innehåll	784
hozzászólok	420
hozzászólás	420
hozzászólások	420
hylkää	324
hylkää kaikki	324
hyväksy	324
hyväksy evästeet	324
hyväksy kaikki	324
håll dig uppdaterad	770
hírfolyam	421
""", 'i': """
i più commentati	471
i più letti	471
i più visti	471
ich unterstütze schon	137
ienākt	540
iesakām	542
ihre meinung zählt	157
ikke gå glipp av	599
ikke nå	583
iletişim	816
ilgili içerikler	817
ilginizi çekebilecek haberler	817
ilginizi çekebilir	817
ilmoita virheestä	326
in bài	855
in bài viết	855
indlæs flere	127
inicia sesión	255
inicia sessió	72
iniciar sesión	255
iniciar sessão	645
inicie sesión	255
inne artykuły	629
innhold fra annonsør	605
inscription à la newsletter	345
inscrivez-vous à notre newsletter	345
inställningar	777
intră în cont	675
invítanos a un café	251
início	663
ir para o conteúdo	663
ispiši	729
içeriğe geç	819
""", 'j': """
j'ai déjà donné	337
j'ai déjà un compte	342
ja n'ets subscriptor? inicia sessió	72
jaa twitterissä	321
jaa x:ssä	321
jag förstår	777
jag stödjer redan	765
jaunākie	542
je gère mes cookies	354
je soutiens déjà	337
jednorázově	86
jeg forstår	595
jeg støtter allerede	108	583
jetzt anhören	149
jetzt unterstützen	138
již mám předplatné	87
juttu jatkuu kuvan jälkeen	323
juttu jatkuu mainoksen jälkeen	323
już wspieram	612
já doei	641
já sou apoiador	641
já sou assinante	645
já tem conta	645
já tem uma conta	645
já é assinante? faça login	645
jätä kommentti	326
""", 'k': """
kapcsolódó	421
kapcsolódó cikk	421
kapcsolódó cikkek	421
kapcsolódó tartalom	421
kapcsolódó témák	421
kategóriák	421
kaupallinen yhteistyö	323
keresés	423
kezdőlap	423
không phải bây giờ	850
không, cảm ơn	850
kijelentkezés	413
kipróbálom	413
kirjaudu sisään	316
kjøp abonnement	586
kjøp tilgang	586
klíčová slova	97
komentáre	743
komentář	96
komentáře	96
komentāri	540
komentēt	540
komerčné oznámenie	740
komerční sdělení	93
kommentér	122
kopiera länk	773
kopijuoti nuorodą	530
kopiér link	116
kopírovat odkaz	91
kopírovať odkaz	743
kopēt saiti	540
kullanim koşullari	814
kup dostęp	615
käyttöehdot	324
később	410
köp	768
köszönöm, nem	410
következő	423
következő cikk	421
køb abonnement	111
køb adgang	111
kúpiť predplatné	737
küldés	416
küldés e-mailben	416
künye	814
""", 'l': """
la discussione è chiusa	469
la nota continúa después del anuncio	265
la rédaction vous conseille	358
la sélection de la rédaction	358
las más leídas	271
lasi arī	542
lasiet arī	542
lasă un comentariu	682
lasītākie	542
lataa lisää	329
le choix de la rédaction	358
le journal numérique	342
le più lette	471
lea también	271
lee también	271
leer artículo completo	274
leer más	274
leer también	271
legfrissebb hírek	421
leggi di più	474
legnépszerűbb	421
leia também	660
les choix de la rédaction	358
les også	599
les plus commentés	358
les plus partagés	358
lien copié	349
liity jäseneksi	315
lineでシェア	491
lineで送る	491
link kopiëren	561
link másolása	416
lire la suite pour #€	342
lire la vidéo	361
lire à haute voix	349
lire également	358
lisää aiheesta	327
liên hệ	859
liên quan	860
llegeix també	75
lo + leído	271
lo más comentado	271
lo más compartido	271
lo más leído	271
lo más popular	271
lo más visto	271
lo último	271
lubię to	621
lue lisää	327
lue lisää aiheesta	327
lue myös	327
lähetä sähköpostilla	321
lämna en kommentar	779
länk kopierad	773
läs hela artikeln	784
läs kommentarer	779
läs mer	781	784
läs mer om	781
läs också	781
läs senare	773
läs vidare	768	781
läs även	781
lästid	784
lästid # min	784
lås op	111
lås opp artikkelen	586
læs hele artiklen	127
læs kommentarer	122
læs mere	124	127
læs mere om	124
læs også	124
læs videre	111	124
læsetid # min	127
lên đầu trang	862
lưu	855
lưu bài	855
lưu bài viết	855
""", 'm': """
magari più tardi	451
mai târziu	673
mainos päättyy	323
mais notícias	660
manşetler	817
masz już konto	615
masz już konto? zaloguj się	615
materiał partnera	624
materiał promocyjny	624
materiał sponsorowany	624
matérias relacionadas	660
media społecznościowe	622
megnézem	423
megosztás	416
megosztás a facebookon	416
megosztás facebookon	416
megosztás twitteren	416
meld deg på	588
meld deg på nyhetsbrevet	588
mentions légales	354
mentés	416
menú	274
menü	162	423	819
menü schließen	162
menü öffnen	162
mer från	781
mer läsning	781
mest läst	781
mest lästa	781
mest læst	124
mest læste	124
minn meg på det senere	583
modalità di pagamento	455
mogą cię zainteresować	629
mohlo by se vám líbit	97
mohlo by vás také zajímat	97
mohlo by vás zajímat	97
mohlo by vás zaujímať	741
mostra di più	474
mostrar más	274
mot de passe oublié	342
mots clés	358
mots-clés	358
może cię zainteresować	629
może później	612
možda će vas zanimati	727
možná později	85
muistuta myöhemmin	314
mutass többet	423
muut lukivat myös	327
myöhemmin	314
más	274
más artículos	271
más en	271
más historias	271
más información	271
más leídas	271
más leído	271
más leídos	271
más noticias	271
más opciones	267
más sobre este tema	271
más tarde	250
más vistas	271
más vistos	271
másolás	416
máte již účet	87
máte předplatné? přihlaste se	87
månadsgåva	766
månedlig gave	584
månedligt bidrag	109
måske senere	108
måske vil du også kunne lide	124
més informació	75
més llegides	75
método de pago	254
métodos de pagamento	644
métodos de pago	254
můj účet	87
mới nhất	860
mở rộng	862
""", 'n': """
nahlásit chybu	96
najchętniej czytane	629
najczęściej czytane	629
najczęściej czytane artykuły	629
najnovšie	741
najnowsze artykuły	629
najnowsze wiadomości	629
najčitanije	727
najčítanejšie	741
napsat komentář	96
naročite se	750
naročnina	750
nastavení	94
nastavení cookies	94
następna strona	632
następny	632
następny artykuł	629
načíst další	99
našli jste chybu	96
našli jste v článku chybu	96
ne děkuji	85
ne, děkuji	85
nejdiskutovanější	97
nejnovější	97
nejnovější zprávy	97
nejnovější články	97
nejčtenější	97
nejčtenější články	97
nem, köszönöm	410
nenhum comentário	658
neueste beiträge	159
nhắc tôi sau	850
nie dziękuję	612
nie dziś	612
nie pamiętasz hasła	615
nie, dziękuję	612
noteで書く	491
notre sélection	358
notícias relacionadas	660
notícias relacionadas que podem lhe interessar	19
notícies relacionades	75
nu mulțumesc	673
nu, mulțumesc	673
nyhetsdøgnet	599
nyomtatás	416
não perca	660
não, obrigada	641
não, obrigado	641
nächste seite	162
nächster artikel	159
näköislehti	316
nästa	784
nästa artikel	781
näytä kaikki	329
näytä kommentit	326
näytä lisää	329
näytä sisältö	324
næste	127
næste artikel	124
népszerű	421
nøgleord	124
nổi bật	860
nội dung tài trợ	857
""", 'o': """
ochrana osobních údajů	94
odebírat	89
odebírat newsletter	89
odemknout článek	87
odhlásit se	87
odhlásiť sa	737
odkaz zkopírován	91
odmítnout	94
odmítnout vše	94
odporúčame	741
odpovědět	96
odrzuć	625
odrzuć wszystkie	625
odtwórz	632
offre spéciale	342
offrez-nous un café	338
offrici un caffè	452
oglasno sporočilo	754
ogłoszenie	624
okuma süresi # dk	819
olvasta már	421
olvastad már	421
olvidaste tu contraseña	255
ostatnie artykuły	629
ota yhteyttä	326
otros artículos	271
outras notícias	19	660
ouça este conteúdo	651
""", 'p': """
page précédente	361
pagina următoare	685
pague um café	642
paiement sécurisé	341
paramètres des cookies	354
paramétrer	354
paramétrer les cookies	354
partajează	678
partenerii noștri	683
passer la publicité	352
paylaş	811
paylaşin	811
peut-être plus tard	337
pieslēgties	540
pievienot komentāru	540
più lette	471
più letti	471
più tardi	451
placená inzerce	93
platená inzercia	740
plaćeni sadržaj	726
plein écran	361
plus d'actualités	358
poate mai târziu	673
podaruj artykuł	615
podmínky použití	94
podmínky užití	94
podobne artykuły	629
podobné články	97
podporiť	736
podporte nezávislú žurnalistiku	736
podporte nás	736
podpořit	86
podpořte naši práci	86
podpořte nás	86
podrži	722
podržite nas	722
podržite nezavisno novinarstvo	722
podziel się	621
podziel się na facebooku	621
pogledajte još	19
pokaż komentarze	627
pokaż mniej	632
pokaż treść	625
pokaż więcej	632
pokaż wszystkie	632
pokračovat bez podpory	85
polecane artykuły	629
politique de confidentialité	354
polityka prywatności	625
política de cookies	267	656
política de privacidad	267
política de privacidade	656
poprzedni artykuł	629
populární	97
populära artiklar	781
populärt	781
populære artikler	124
populære saker	599
populært	124	599
popüler	817
popüler haberler	817
popüler konular	817
por qué estás viendo esto	255
postanite naročnik	750
postanite član	722	750
postaw kawę	613
postaw nam kawę	613
posłuchaj	621
povezani sadržaj	727
povezani članci	727
powiązane	629
powiązane artykuły	629
powiązane tematy	629
powiększ	632
powiększ zdjęcie	632
powrót do góry	632
později	85
pozostała część artykułu pod materiałem wideo	624
pošalji komentar	729
preberite še	755
predplatiť	736
predplaťte si	736
prenumerera på vårt nyhetsbrev	770
preporučujemo	727
prečítajte si aj	741
pridať komentár	743
prihlásiť	737
prihlásiť sa	737
printează	678
priporočamo	755
prispieť	736
privatsphäre-einstellungen	155
promóció	418
pročitajte i	727
pročitajte još	727
prywatność	625
przeczytaj również	629
przeczytaj także	629
przeczytaj też	629
przejdź bez wsparcia	612
przejdź do serwisu	625
przejdź do treści	632
przypomnij mi później	612
právě se děje	97
präsentiert von	152
précédent	361
préférences cookies	354
prélèvement	341
prémium	413
próxima	663
próxima página	663
próximo artigo	660
prøv gratis	111	586
prøv nu	111
prøv nå	586
pubblicità	465	465
publi-rédactionnel	352
publicité	352	352
publicité - la suite ci-dessous	352
publicités	352
pular para o conteúdo	663
página siguiente	274
pääuutiset	327
påmind mig senere	108
påminn mig senare	765
później	612
předchozí	99
předchozí článek	97
předplatit	87
předplatné	87
přehrát	99
přejít k obsahu	99
přejít na obsah	99
přečtěte si	97
přečtěte si také	97
přidat komentář	96
přidejte názor	96
přihlásit	87
přihlásit k odběru	89
přihlásit se	87
přihlášení	87
přijmout	94
přijmout vše	94
připomenout později	85
přispějte	86
přispět	86
""", 'q': """
quellen und weiterführende links	159
quieres añadir otro usuario a tu suscripción	255
quizás más tarde	250
quizás te interese	271
quyên góp	851
quyên góp ngay	851
quên mật khẩu	852
quảng cáo	857	857
""", 'r': """
rao vặt	857
rapportér fejl	122
rašyti komentarą	530
reclamă	680
recomandări	683
recomandările redacției	683
recomendado para você	660
recommandé	358
recommandé pour vous	358
recommandés	358
recordar más tarde	250
recuérdamelo más tarde	250
redirecționează #%	674
regalar artículo	255
registrovať sa	737
registrácia	737
regisztráció	413
regisztrálok	413
regístrate	255
rekisteröidy	316
reklami geç	813
reklám	418
reklāma	540
relaterade ämnen	781
restez informé	345
restez informés	345
reģistrēties	540
ricordamelo più tardi	451
rozwiń	632
rätta	779
rättelse	779
réactions	356
réagir	349	356
réagir à cet article	356
réagissez	356
réagissez à cet article	356
répondre	356
réseaux sociaux	350
réservé aux inscrits	342
răspunde	682
""", 's': """
s'abonner à partir de #€	342
s'inscrire à la newsletter	345
s-ar putea să-ți placă	683
saber más	274
saistītie raksti	542
saltar anúncio	654
salvează	678
sao chép liên kết	855
sari la conținut	685
sačuvaj	729
schlagwörter	159
schließen	162
schrift vergrößern	149
schriftgröße	149
scopri di più	456
sdílejte	91
sdílet	91
sdílet na facebooku	91
sdílet na twitteru	91
sdílet na x	91
se connecter et réagir	356
se déconnecter	342
sei già abbonato	456
selección de la redacción	271
semnalează o eroare	682
send på e-post	591
seuraa meitä	322
seções	660
signaler un problème	356
siguiente artículo	271
siirry sisältöön	329
sizin için öneriler	817
snsをフォロー	492
sofortüberweisung	141
sono già sostenitore	451
sorodni članki	755
souhlasím	94
soutenez-nous dès maintenant	338
související	97
související témata	97
související články	97
soyez le premier à commenter	356
soyez le premier à réagir	356
spis treści	632
sponsorisé	352
sponsorlu içerik	813
sponsoroitu sisältö	323
sponsrat innehåll	776
sponzorované	740
sponzorovaný obsah	93
sponzorováno	93
sprawdź ofertę	615
sprijină-ne	674
später	137
später erinnern	137
staňte sa členom	736
staňte se členem	86
stichwörter	159
strona główna	629
stäng	765	784
stöd oss	766
støt os	109
støtt oss	584
sugestões	660
sur le même sujet	358
sur le même thème	358
suscripción	255
suscríbase	255
suscríbete	255
suscríbete a nuestro boletín	258
suscríbete ahora	255
susiję straipsniai	532
susține	674
susține-ne	674
susțineți-ne	674
szponzorált tartalom	418
szólj hozzá	420
szóljon hozzá	420
sähköposti	318
sähköpostiosoite	318
sé el primero en comentar	269
sé parte	251
sélections	349
síganos	263
síguenos	263
sök	784
søg	127
søk	602
súmate	251
súvisiace	741
súvisiace články	741
słowa kluczowe	629
""", 't': """
takaisin ylös	329
talán később	410
tamaño de letra	262
también te puede gustar	271
también te puede interesar	271
també et pot interessar	75
tarjeta de crédito	254
tarjeta de débito	254
temas del día	271
termos e condições	656
teste grátis	645
teď ne	85
thu gọn	862
thèmes	358
thématiques	358
thích	855
thông tin doanh nghiệp	857
thẻ	860
tin cùng chuyên mục	860
tin khác	860
tin liên quan	860
tin mới	860
tin mới nhất	860
tin nổi bật	860
tin trước	860
tin tài trợ	860
tin tức liên quan	860
tin đọc nhiều	860
tipărește	678
tiêu điểm	860
tiếp theo	862
tlačiť	743
to może cię zainteresować	629
todos os comentários	658
toute l'actualité	358
tovább	423
tovább a rovatra	421
tovább olvasom	423
további cikkek	421
további hírek	421
továbbiak betöltése	423
trang chủ	862
transferência bancária	644
treść sponsorowana	624
trước	862
trả lời	859
trở lại	862
tue meitä	315
twitter'da paylaş	811
twój e-mail	617
tài khoản của tôi	852
tài trợ	857
támogass minket	411
támogasson minket	411
támogatom	411
támogatott tartalom	418
támogatás	411
témata	97
témák	421
términos de uso	267
términos y condiciones	267
tìm kiếm	862
tópicos	660
tópicos relacionados	660
több	423
tüm haberler	817
tüm yorumlar	816
tümünü gör	819
tümünü kabul et	814
tümünü reddet	814
tạo tài khoản	852
tải thêm	862
từ khóa	860
""", 'u': """
udostępnij	621
udostępnij na facebooku	621
udostępnij na twitterze	621
udostępnij na x	621
uložit	91
uložit na později	91
uložiť	743
ultima oră	683
ultimele știri	683
une erreur s'est glissée dans l'article	356
unterstütze uns	138
unterstützen	138
unterstützen sie uns	138
url 복사	516
urlをコピー	491
url복사	516
următorul	685
ustawienia plików cookie	625
uzyskaj dostęp	615
už máte predplatné? prihláste sa	737
už máte účet	737
už máte účet? prihláste sa	737
už podporuji	85
""", 'v': """
vairāk par tēmu	542
van már fiókja	413
veja também	660
ver comentários	658
ver galería	274
ver más	274
ver también	271
ver também	660
ver vídeo	274
vertrag kündigen	155
verträge hier kündigen	155
verwandte beiträge	159
vezi și	683
već imate nalog	723
već imate račun	723
već ste pretplatnik	723
več o temi	755
viac k téme	741
videó	421
videók	421
vidéo	361
vielen dank für ihre anmeldung	145
vielleicht später	137
vilkår	120	595
vipps et beløp	584
vis færre	127	602
visa bilden i helskärm	784
visa färre	784
visa innehåll	777
vissza a tetejére	423
visszajelzés	420
više o temi	727
viết bình luận	859
você pode gostar	660
você pode se interessar	660
você também pode gostar	660
vos réactions	356
vous aimerez peut-être	358
vous avez déjà un compte	342
vous avez déjà un compte ? connectez-vous	342
vous avez déjà un compte ? identifiez-vous	342
vous possédez déjà un compte	342
vous pourriez être intéressé	358
vstúpiť do diskusie	743
vytvořit účet	87
vyzkoušet	87
válasz	420
více	97
více o tématu	97
vídeos	271	660
výběr redakce	97
về đầu trang	862
""", 'w': """
warto przeczytać	629
weitere beiträge	159
werbung überspringen	152
whatsapp'ta paylaş	811
więcej	629
więcej artykułów	629
więcej informacji	629
więcej na ten temat	629
więcej o	629
więcej z	629
wpłać	613
wpłać teraz	613
wypróbuj	615
wyślij e-mailem	621
wyślij znajomemu	621
""", 'x': """
x'te paylaş	811
xem bình luận	859
xem nhiều	860
xem nhiều nhất	860
xem thêm	860	862
xem thêm bình luận	859
xem tiếp	862
xem toàn bộ	862
xem tất cả	862
xでシェア	491
xでポスト	491
""", 'y': """
yorum gönder	816
yorumlari gör	816
""", 'z': """
z titulní strany	97
zabudnuté heslo	737
zahlungsart wählen	141
zaloguj się	615
zapisz na później	621
zapisz się	617
zapisz się na newsletter	617
zapomenuté heslo	87
zarejestruj się	615
zarządzaj zgodami	625
zaten üye misiniz	807
zavřít	85
załaduj więcej	632
załóż konto	615
zdieľať	743
zdieľať na facebooku	743
zgadzam się	625
zgłoś	627
zgłoś błąd	627
zkopírovat odkaz	91
znajdź nas na facebooku	622
zobacz galerię	632
zobacz również	629
zobacz także	629
zobacz też	629
zobacz więcej	629
zobrazit více	99
zobrazit vše	99
zostań patronem	613
zpět nahoru	99
zur merkliste hinzufügen	149
zur übersicht	162
zurück	157
zurück nach oben	162
zvětšit	99
zwiń	632
""", 'à': """
à découvrir	358
à la une	358
à lire	358
à lire aussi	358
à lire dans ce dossier	358
à lire dans la même rubrique	358
à lire ensuite	358
à lire également	358
à ne pas manquer	358
à voir	358
à voir aussi	358
""", 'ä': """
ähnliche artikel	159
ähnliche beiträge	159
ähnliche themen	159
älä missaa mitään	318
ämnen	781
ämnen i artikeln	781
""", 'ç': """
çerez ayarlari	814
çerez politikasi	814
çerezler	814
çikiş yap	807
çok okunanlar	817
""", 'é': """
écouter	349
écouter (# min	349
écouter le podcast	361
édition du jour	358
""", 'î': """
înapoi sus	685
încarcă mai multe	685
închide	673
înregistrare	675
înregistrează-te	675
""", 'ö': """
öffnen	162
önceki	819
önceki haber	817
öne çikan haberler	817
öne çikanlar	817
önerilen haberler	817
önerilenler	817
összes	423
""", 'ú': """
új hozzászólás	420
última hora	271
últimas	660
últimas entradas	271
últimas noticias	271
últimas notícias	660	660
últimes notícies	75
últimos artículos	271
únete	251
únete a la conversación	269
""", 'ü': """
überweisung	141
ücretsiz dene	807
üye girişi	807
üye ol	806	807
""", 'ý': """
ý kiến	859
ý kiến bạn đọc	859
ý kiến của bạn	859
""", 'č': """
članek se nadaljuje pod oglasom	754
článek pokračuje pod reklamou	93
čtěte dále	97
čtěte i	97
čtěte také	97
číst dál	99
číst dál s předplatným	87
číst více	99
čítajte aj	741
""", 'ď': """
ďalšie články	19	741
""", 'đ': """
đáng chú ý	860
đã có tài khoản	852
đã sao chép	855
đóng	850
đóng góp	851
đăng ký	852
đăng ký ngay	852
đăng nhập	852
đăng nhập / đăng ký	852
đăng xuất	852
được tài trợ	857
đặt báo	852
đề xuất	860
để sau	850
đọc nhiều	860
đọc nhiều nhất	860
đọc thêm	860	862
đọc tiếp	862
đừng bỏ lỡ	860
""", 'ś': """
śledź nas	622
""", 'ş': """
şifremi unuttum	807
şimdi değil	805
şurada paylaş	811
""", 'š': """
štampaj	729
štítky	97
""", 'ž': """
že imate račun	751
že naročnik	751
""", 'ș': """
știri recomandate	683
știri similare	683
știrile zilei	683
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	178
""", 'ί': """
ίσως αργότερα	176
ίσως σας ενδιαφέρει	186
""", 'α': """
ακούστε	181
αναζήτηση	188
αντιγραφή συνδέσμου	181
απάντηση	185
αποθήκευση	181
αποστολή με email	181
αποσύνδεση	178
αργότερα	176
αρχική	188
αφήστε σχόλιο	185
""", 'β': """
βίντεο	186
""", 'γ': """
γίνε συνδρομητής	178
γίνετε μέλος	177
γίνετε συνδρομητής	178
γράψτε σχόλιο	185
""", 'δ': """
δείτε περισσότερα	188
δείτε τα σχόλια	185
δείτε όλα	188
δημιουργία λογαριασμού	178
δημοφιλέστερα	186
δημοφιλή	186
διαβάστε ακόμα	186
διαβάστε ακόμη	186
διαβάστε επίσης	186
διαβάστε περισσότερα	186	188
διαφήμιση	183
διαφημίσεις	183
διαφημιση	183
δωρήστε	177
δωρεά	177
""", 'ε': """
είσοδος	178
εγγραφή	178
ειδήσεις σήμερα	186
εκτύπωση	181
επικοινωνία	185
επιστροφή στην κορυφή	188
επόμενο	188
επόμενο άρθρο	186
ετικέτες	186
""", 'θ': """
θέματα	186
""", 'κ': """
κάντε δωρεά	177
κάντε μια δωρεά	177
κατηγορίες	186
κλείσιμο	176
κοινοποίησε	181
κοινοποίηση	181
κοινοποίηση στο facebook	181
κοινοποίηση στο twitter	181
""", 'μ': """
μενού	188
μην χάσετε	186
μοιραστείτε	181
μοιραστείτε το	181
μοιραστείτε το άρθρο	181
μπορεί να σας αρέσει	186
μόνο για συνδρομητές	178
""", 'ξ': """
ξεχάσατε τον κωδικό	178
""", 'ο': """
ο λογαριασμός μου	178
""", 'π': """
περισσότερα	186	188
περισσότερες ειδήσεις	186
προηγούμενο	188
προηγούμενο άρθρο	186
προσθήκη σχολίου	185
προτεινόμενα	186
""", 'ρ': """
ροή ειδήσεων	186
""", 'σ': """
στηρίξτε μας	177
συνέχεια ανάγνωσης	188
συνδεθείτε	178
συνδρομή	178
συνδρομητές	178
σχετικά	186
σχετικά άρθρα	186
σχετικά θέματα	186
σχετικές ειδήσεις	186
σχόλια	185
σχόλιο	185
σύνδεση	178
""", 'τ': """
τα πιο δημοφιλή	186
τελευταία άρθρα	186
τελευταία νέα	186
τελευταίες ειδήσεις	186
""", 'υ': """
υπενθύμιση αργότερα	176
υποβολή σχολίου	185
υποστηρίξτε μας	177
""", 'φ': """
φόρτωση περισσότερων	188
""", 'χ': """
χορηγούμενο	183
χορηγούμενο περιεχόμενο	183
""", 'ό': """
όχι ευχαριστώ	176
όχι τώρα	176
όχι, ευχαριστώ	176
""", 'а': """
абонамент	46
абонирайте се	46
авторизация	697
авторизоваться	697
актуальне	841
архив	711
""", 'б': """
банковская карта	696
банковский перевод	696
безопасный платеж	696
больше	711
больше новостей	711
будьте в курсе	699
більше за темою	841
більше на цю тему	841
більше новин	841
більше по темі	841
""", 'в': """
в избранное	702
в тренде	711
важливо	841
вам будет интересно	711
вам може сподобатися	841
вам может быть интересно	711
вас може зацікавити	841
вас может заинтересовать	711
введите email	699
версия для печати	702
вече имате акаунт	47
вече сте абонат	47
вже зареєстровані	830
вже є акаунт	830
вибір редакції	841
видео	711
вижте още	51
вийти	830
вконтакте	703	703
влезте	47
во весь экран	714
войти	697
войти в аккаунт	697
воспроизвести	714
время на чтение	714
время чтения # мин	714
все	714
все комментарии	709
всі новини	843
вход	47	697
вхід	830
выберите сумму	696
выбор редакции	711
выйти	697
відео	841
відповісти	839
відхилити	837
""", 'г': """
главная	714
главное	711
главное за день	711
главные новости	711
головна	843
головне	841
головне за день	841
головні новини	841
""", 'д': """
далее	714
далі	843
дарете	46
дари	46
детальніше	843
дзен	703
дивіться також	841
для подписчиков	697
добавить комментарий	709
додати коментар	839
докладніше	843
другая сумма	696
други новини	19
другие материалы	19	711
другие новости	19	711
другие статьи	711
друк	834
""", 'е': """
единоразово	694
ежемесячно	694
еще новости	711
еще по теме	711
ещё	711
ещё по теме	711
""", 'з': """
за темою	841
забравена парола	47
забули пароль	830
забыли пароль	697
завантажити ще	843
загрузить еще	714
загрузить ещё	714
задонатити	828
задонатить	694
закрити	827
закрыть	693
залишити коментар	839
запази	53
зарегистрироваться	697
зареєструватися	830
зберегти	834
збільшити	843
зміст	843
зробити внесок	828
зрозуміло	837
""", 'и': """
интересное	711
""", 'к': """
к началу	714
категории	711
категорії	841
коментар	839
коментари	53
коментарі	839
коментирай	53
коментувати	839
комментарии	709
комментарии отсутствуют	709
комментарий	709
комментировать	709
контакти	839
контакты	709
конфиденциальность	707
копирай линк	53
копировать ссылку	702
копіювати посилання	834
купить подписку	697
""", 'л': """
лента новостей	711
личный кабинет	697
""", 'м': """
материалы партнеров	706
материалы по теме	711
матеріали за темою	841
матеріали по темі	841
меню	714	843
метки	711
може да ви хареса	51
может быть, позже	693
может позже	693
можливо, пізніше	827
мой профиль	697
моят профил	47
мы в социальных сетях	704
мы в соцсетях	704
мы вконтакте	704
мій профіль	830
мітки	841
""", 'н': """
на главную	714
на правах реклами	836
на правах рекламы	706
наверх	714	843
нагадати пізніше	827
надіслати	834
назад	714	843
най-четени	51
най-четено	51
найпопулярніше	841
найти	714
найчитаніше	841
налаштування	837
написати коментар	839
написать комментарий	709
напиши коментар	53
напомнить позже	693
направете дарение	46
настройки	707
настройки cookie	707
наступна	843
наступна стаття	841
не зараз	827
не пропустите	711
не пропустіть	841
не сегодня	693
не сейчас	693
не сьогодні	827
нет комментариев	709
нет, спасибо	693
новини	841
новини партнерів	836
новости	711
новости партнеров	706
новости партнёров	706
новости по теме	711
ні, дякую	827
""", 'о': """
обговорити	839
обратная связь	709
обсудить	709
обсуждение	709
одноклассники	703
одноразово	828
оставить комментарий	709
останні новини	841
ответить	709
отказаться	707
отклонить	707
отправить по почте	702
оформити підписку	830
още от	51
още по темата	51
""", 'п': """
партнерский материал	706
партнерський матеріал	836
партнерський проєкт	836
партнёрский материал	706
передплата	830
передплатити	830
перейти к содержанию	714
печать	702
платено съдържание	50
по теме	711
повідомити про помилку	839
погоджуюсь	837
погоджуюся	837
подарить статью	697
поддержать	694
поддержать нас	694
поддержать проект	694
поддержать редакцию	694
поделитесь	702
поделиться	702	702
поделиться в telegram	702
поделиться в twitter	702
поделиться в одноклассниках	702
поделиться вконтакте	702
подкасти	841
подкасты	711
подкрепете ни	46
подписаться	697
подписаться на новости	699
подписаться на рассылку	699
подписка	697
подписывайтесь	704
подпишитесь на рассылку	699
подробнее	714
подробнее по теме	711
поділитись	834
поділитися	834
поділитися в telegram	834
поділіться	834
пожертвовать	694
пожертвувати	828
позже	693
поиск	714
показати більше	843
показати коментарі	839
показати ще	843
показать больше	714
показать еще	714
показать ещё	714
показать комментарии	709
пользовательское соглашение	707
політика конфіденційності	837
помочь	694
помочь нам	694
помочь проекту	694
понятно	707
попередня	843
попередня стаття	841
попробовать бесплатно	697
популярне	841
популярное	711
популярные	711
популярные новости	711
популярные статьи	711
популярні новини	841
посилання скопійовано	834
последнее	711
последни новини	51
последние новости	711
похожие материалы	711
похожие статьи	711
поширити	834
поширити у facebook	834
пошук	843
правила использования	707
предыдущая	714
предыдущая статья	711
премиум	697
преміум	830
препоръчани	51
прийняти	837
прийняти всі	837
принтирай	53
принять	707
принять все	707
принять всё	707
прислать новость	709
приєднатися	828
продолжить без поддержки	693
промо	706	836
прослушать	702
підписатись	830
підписатися	830
підписка	830
підтримати	828
підтримати нас	828
підтримати редакцію	828
пізніше	827
""", 'р': """
развернуть	714
разово	694
распечатать	702
рассказать друзьям	702
рассылка	699
рассылки	699
регистрация	47	697
редакция рекомендует	711
реклама	50	706	706	836	836
рекламно съдържание	50
рекомендуем	711
рекомендуемое	711
рекомендуємо	841
реєстрація	830
роздрукувати	834
рубрики	711	841
""", 'с': """
самое важное	711
самое популярное	711
самое читаемое	711
свежее	711
свежие новости	711
свернуть	714
свързани новини	51
свързани статии	51
связаться с нами	709
сделать пожертвование	694
сейчас читают	711
скопировать ссылку	702
скопіювати посилання	834
следующая	714
следующая статья	711
слухати	834
слушать	702
см. также	711
смотреть все	714
смотри также	711
смотрите также	711
согласен	707
согласиться	707
содержание	714
создать аккаунт	697
сообщить об ошибке	709
сохранить	702
социальные сети	704
спецпроект	706
спецпроєкт	836
сподели	53
сподели във facebook	53
споделяне	53
спонсорирано	50
способ оплаты	696
способы оплаты	696
ссылка скопирована	702
станете член	46
стати частиною спільноти	828
стать патроном	694
стать спонсором	694
створити акаунт	830
стрічка новин	841
схожі матеріали	841
схожі статті	841
сюжет	711
сюжеты	711
""", 'т': """
твитнуть	702
твиттер	703
твітнути	834
теги	711	841
телеграм	703
тема дня	711
теми	841
темы	711
""", 'у': """
увеличить	714
увійти	830
уже есть аккаунт	697
уже зарегистрированы	697
уже зареєструвалися	830
умови використання	837
усі новини	843
""", 'ф': """
фейсбук	703
фото	711
фоторепортаж	711
""", 'х': """
хорошо	707
""", 'ч': """
час читання # хв	843
читайте еще	711
читайте ещё	711
читайте ниже	706
читайте также	711
читайте також	841
читати далі	843
читати повністю	843
читати також	841
читать далее	714
читать дальше	714
читать ещё	714
читать комментарии	709
читать полностью	714
читать также	711
""", 'щ': """
ще за темою	841
ще новини	841
щомісяця	828
""", 'э': """
электронная почта	699
""", 'я': """
я вже підтримую	827
я уже поддерживаю	693
яндекс.дзен	703
""", 'і': """
інші новини	19	841
""", 'א': """
אולי גם יעניין אותך	382
אולי יעניין אותך	382
אולי יעניין אתכם	382
אולי מאוחר יותר	372
אינציקלופדיית ynet	382
""", 'ב': """
בשיתוף	379
""", 'ד': """
דווח על טעות	381
דלג לתוכן	384
דף הבית	384
""", 'ה': """
האזינו	377
הבא	384
הגב	381
הדפס	377
הדפסה	377
הוסיפו תגובה	381
הוסף תגובה	381
הוספת תגובה	381
הזכירו לי מאוחר יותר	372
החשבון שלי	374
הירשם	374
הכי נצפים	382
הכי נקרא	382
הכי נקראות	382
הכתבה הבאה	382
הכתבה הקודמת	382
המלצות	382
המשך לקרוא	384
המשך קריאה	384
הנקראות ביותר	382
העתק קישור	377
העתקת קישור	377
הצג עוד	384
הצטרפו	373
הצטרפו אלינו	373
הקודם	384
הרשמה	374
השב	381
התחבר	374
התחברות	374
""", 'ו': """
ווטסאפ	377
וידאו	382
""", 'ח': """
חדשות אחרונות	382
חזרה למעלה	384
חיפוש	384
""", 'ט': """
טוויטר	377
טלגרם	377
טען עוד	384
""", 'י': """
יציאה	374
""", 'כ': """
כבר מנויים? התחברו	374
כבר נרשמת	374
כותרות אחרונות	382
כניסה	374
כניסה למנויים	374
כתבו תגובה	381
כתבות אחרונות	382
כתבות מומלצות	382
כתבות נוספות	382
כתבות קשורות	382
""", 'ל': """
לא כעת	372
לא עכשיו	372
לא תודה	372
לא, תודה	372
להמשך קריאה	374
להרשמה	374
לכל הכתבות	384
לכל התגובות	381
לרכישת מינוי	374
לתרום	373
לתרומה	373
""", 'מ': """
מבזקים	382
מודעה	379
מומלצים	382
ממומן	379
מצאתם טעות	381
""", 'נ': """
נושאים	382
נושאים קשורים	382
""", 'ס': """
סגור	372
סגירה	372
""", 'ע': """
עוד	384
עוד בנושא	382
עוד בערוץ	382
עוד חדשות	382
עוד כתבות	19	382
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	377
פרסום	379
פרסומת	379
""", 'צ': """
צור חשבון	374
צור קשר	381
""", 'ק': """
קרא גם	382
קרא עוד	384
קראו גם	382
קראו עוד	384
""", 'ש': """
שיתוף	377
שיתוף בווטסאפ	377
שיתוף בטוויטר	377
שיתוף בפייסבוק	377
שכחתי סיסמה	374
שלח לחבר	377
שליחה במייל	377
שמירה	377
שתף	377
שתפו	377
שתפו את הכתבה	377
שתפו בפייסבוק	377
""", 'ת': """
תגובה	381
תגובות	381
תגיות	382
תוכן למנויים	374
תוכן ממומן	379
תוכן מקודם	379
תוכן שיווקי	379
תמכו בנו	373
תפריט	384
תרומה	373
תרמו	373
תרמו עכשיו	373
""", 'آ': """
آخر الأخبار	37
آخرین اخبار	304
آگهی	301
""", 'أ': """
أحدث الأخبار	37
أخبار أخرى	19
أخبار ذات صلة	37
أخبار متعلقة	37
أضف تعليق	36
أضف تعليقا	36
أهم الأخبار	37
""", 'إ': """
إرسال	32
إعلان	34
إعلان ممول	34
إعلانات	34
إغلاق	26
إقرأ أيضا	37
إلى الأعلى	39
إنشاء حساب	28
""", 'ا': """
اترك تعليقا	36
اترك تعليقاً	36
اتصل بنا	36
اخبار دیگر	19
اخبار مرتبط	304
اخترنا لك	37
ادامه	306
ادامه مطلب	306
ادعم الصحافة المستقلة	27
ادعمنا	27
ارسال	299
ارسال به دوستان	299
ارسال نظر	303
از ما حمایت کنید	296
استمع	32
اشتراك	28
اشتراک	297
اشتراک گذاری	299
اشتراکگذاری	299
اشترك	28
اطبع	32
اقرأ أيضا	37
اقرأ أيضاً	37
اقرأ المزيد	39
اقرأ ايضا	37
اكتب تعليقا	36
الأخبار	37
الأقسام	37
الأكثر تداولا	37
الأكثر قراءة	37
الأكثر قراءةً	37
الأكثر مشاهدة	37
الإعلانات	34
الاشتراك	28
الان نه	295
البحث	39
التالي	39
التعليقات	36
الدخول	28
الرئيسية	39
السابق	39
الصفحة التالية	39
الصفحة الرئيسية	39
القائمة	39
المزيد	37	39
المزيد من الأخبار	37
المقال التالي	37
المقال السابق	37
الوسوم	37
انسخ الرابط	32
انشر	32
ایجاد حساب	297
""", 'ب': """
بازگشت به بالا	306
بحث	39
برعاية	34
برچسب ها	304
برچسبها	304
بستن	295
بعداً یادآوری کن	295
بعدی	306
به اشتراک بگذارید	299
بیشتر	304	306
بیشتر بخوانید	304
""", 'ت': """
تازهترینها	304
تبرع	27
تبرع الآن	27
تبلیغ	301
تبلیغات	301
تحميل المزيد	39
تسجيل	28
تسجيل الخروج	28
تسجيل الدخول	28
تسجيل دخول	28
تعليق	36
تعليقات	36
تلغرام	32
تلگرام	299
تماس با ما	303
تويتر	32
توییتر	299
تيليجرام	32
""", 'ث': """
ثبت نام	297
ثبت نظر	303
ثبتنام	297
""", 'ج': """
جدیدترین اخبار	304
جستجو	306
جميع التعليقات	36
""", 'ح': """
حالا نه	295
حجم الخط	32
حساب کاربری	297
حسابي	28
حصري للمشتركين	28
حفظ	32
حمایت مالی	296
حمایت کنید	296
""", 'خ': """
خانه	306
خبرهای مرتبط	304
خروج	297
""", 'د': """
دستهبندی	304
دیدگاه	303
دیدگاهها	303
""", 'ذ': """
ذات صلة	37
ذخیره	299
ذكرني لاحقا	26
""", 'ر': """
ربما لاحقا	26
ربما لاحقاً	26
رد	36
رمز عبور را فراموش کردهاید	297
رپورتاژ	301
رپورتاژ آگهی	301
""", 'س': """
ساهم	27
ساهم الآن	27
""", 'ش': """
شارك	32
شارك المقال	32
شارك على	32
شارك هذا الموضوع	32
شاركنا رأيك	36
شاهد أيضا	37
شاهد أيضاً	37
شاید بعدا	295
شاید بعداً	295
""", 'ص': """
صفحه اصلی	306
""", 'ط': """
طباعة	32
""", 'ع': """
عرض الكل	39
عرض المزيد	39
عضویت	297
عکس	304
""", 'غ': """
غرّد	32
""", 'ف': """
فقط برای مشترکان	297
فيديو	37
فيسبوك	32
فیسبوک	299
""", 'ق': """
قبلی	306
قد يعجبك	37
قد يعجبك أيضا	19	37
قد يهمك	37
قد يهمك أيضا	37
قراءة المزيد	39
""", 'ك': """
كلمات دلالية	37
كلمات مفتاحية	37
كن داعما	27
""", 'ل': """
لا شكرا	26
لا شكرًا	26
لا، شكرا	26
لاحقا	26
ليس الآن	26
لینک کوتاه	299
""", 'م': """
مادة إعلانية	34
محتوای تبلیغاتی	301
محتوى ممول	34
مختارات	37
مستخدم جديد	28
مشاركة	32
مشاركة عبر واتساب	32
مشاركة على تويتر	32
مشاركة على فيسبوك	32
مشاهده بیشتر	306
مشاهده همه	306
مشترک شوید	297
مطالب مرتبط	304
مقالات ذات صلة	37
مقالات مرتبط	304
منو	306
مهمترین اخبار	304
مواضيع ذات صلة	37
موضوعات ذات صلة	37
""", 'ن': """
نسخ الرابط	32
نسيت كلمة المرور	28
نظر	303
نظر خود را بنویسید	303
نظر شما	303
نظرات	303
نمایش بیشتر	306
ننصح بقراءة	37
نه ممنون	295
""", 'ه': """
همرسانی	299
همچنین بخوانید	304
""", 'و': """
واتساب	32
واتساپ	299
ورود	297
ورود / ثبت نام	297
وسوم	37
ویدیو	304
ویژه مشترکان	297
""", 'پ': """
پاسخ	303
پربازدیدترین	304
پربازدیدترینها	304
پربازدیدها	304
پربحثترینها	304
پیشنهاد سردبیر	304
پیشنهاد ما	304
""", 'چ': """
چاپ	299
""", 'ک': """
کلیدواژهها	304
کمک مالی	296
کمک کنید	296
کپی لینک	299
""", 'گ': """
گزارش خطا	303
""", 'अ': """
अगला	403
अगली खबर	401
अन्य खबरें	19	401
अन्य ख़बरें	19
अपनी राय दें	400
अभी दान करें	392
अभी नहीं	391
""", 'आ': """
आगे पढ़ें	403
आपके लिए	401
""", 'इ': """
इसे भी पढ़ें	401
""", 'ई': """
ई-पेपर	393
""", 'ऊ': """
ऊपर जाएं	403
""", 'औ': """
और खबरें	401
और देखें	403
और पढ़ें	401	403
""", 'क': """
कमेंट	400
कमेंट करें	400
कमेंट्स	400
केवल सदस्यों के लिए	393
कॉपी लिंक	396
""", 'ख': """
खाता बनाएं	393
खोजें	403
""", 'ज': """
जवाब दें	400
""", 'ट': """
टिप्पणियां	400
टिप्पणी	400
टिप्पणी करें	400
टैग्स	401
टॉप न्यूज़	401
ट्रेंडिंग	401
ट्विटर	396
""", 'त': """
ताज़ा ख़बरें	401
ताजा खबरें	401
ताजा समाचार	401
""", 'द': """
दान करें	392
""", 'न': """
नहीं धन्यवाद	391
नहीं, धन्यवाद	391
""", 'प': """
पिछला	403
पिछली खबर	401
पूरी खबर पढ़ें	403
प्रचार	398
प्रतिक्रिया दें	400
प्रायोजित	398
प्रिंट करें	396
प्रीमियम	393
""", 'फ': """
फेसबुक	396
फेसबुक पर शेयर करें	396
फोटो	401
""", 'ब': """
बंद करें	391
बड़ी खबरें	401
बाद में	391
बाद में याद दिलाएं	391
""", 'म': """
मुख्य समाचार	401
मेन्यू	403
मेरा खाता	393
""", 'य': """
यह भी पढ़ें	401
ये भी पढ़ें	401
""", 'र': """
रजिस्टर करें	393
""", 'ल': """
लिंक कॉपी करें	396
लॉग इन	393
लॉग इन करें	393
लॉगआउट	393
लॉगिन	393
लोकप्रिय	401
""", 'व': """
विज्ञापन	398
विषय	401
वीडियो	401
व्हाट्सएप	396
""", 'श': """
शायद बाद में	391
शेयर	396
शेयर करें	396
""", 'स': """
संपर्क करें	400
संबंधित खबरें	401
संबंधित ख़बरें	401
संबंधित लेख	401
संबंधित समाचार	401
सदस्य बनें	392
सबसे ज्यादा पढ़ी गई	401
सब्सक्राइब	393
सब्सक्राइब करें	393
सभी देखें	403
समर्थन करें	392
सहयोग करें	392
साइन अप	393
साइन इन	393
साझा करें	396
सेव करें	396
स्पॉन्सर्ड	398
""", 'ह': """
हमारा समर्थन करें	392
होम	403
""", 'অ': """
অনুদান দিন	60
""", 'আ': """
আরও খবর	62
আরও দেখুন	62
আরও পড়ুন	62
""", 'এ': """
এ সম্পর্কিত আরও খবর	62
""", 'ন': """
নিবন্ধন	60
""", 'প': """
প্রিন্ট	64
""", 'ব': """
বিজ্ঞাপন	64
""", 'ম': """
মন্তব্য	64
মন্তব্য করুন	64
""", 'র': """
রেজিস্টার	60
""", 'ল': """
লগ ইন	60
লগইন	60
লিংক কপি	64
""", 'শ': """
শেয়ার	64
শেয়ার করুন	64
""", 'স': """
সংশ্লিষ্ট খবর	62
সম্পর্কিত খবর	62
সর্বশেষ	62
সর্বশেষ সংবাদ	62
সর্বাধিক পঠিত	62
সহায়তা করুন	60
সাবস্ক্রাইব	60
""", 'ข': """
ข่าวที่เกี่ยวข้อง	795
ข่าวยอดนิยม	795
ข่าวล่าสุด	795
ข่าวอื่นๆ	19
ข่าวแนะนำ	795
""", 'ค': """
ความคิดเห็น	797
คัดลอกลิงก์	797
""", 'ด': """
ดูเพิ่มเติม	797
""", 'บ': """
บทความที่เกี่ยวข้อง	795
บทความล่าสุด	795
บริจาค	793
บริจาคเลย	793
""", 'พ': """
พิมพ์	797
""", 'ร': """
ร่วมบริจาค	793
""", 'ล': """
ลงทะเบียน	793
ลืมรหัสผ่าน	793
""", 'ส': """
สนับสนุนเรา	793
สปอนเซอร์	797
สมัครสมาชิก	793
""", 'อ': """
อ่านต่อ	797
อ่านเพิ่มเติม	795
""", 'เ': """
เข้าสู่ระบบ	793
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	795
เรื่องอื่นที่น่าสนใจ	795
""", 'แ': """
แชร์	797
แสดงความคิดเห็น	797
""", 'โ': """
โฆษณา	797
""", 'ủ': """
ủng hộ	851
ủng hộ chúng tôi	851
""", 'あ': """
あとで	483
あとで読む	491
あなたにおすすめ	500
あなたにおすすめの記事	500
あなたへのおすすめ	500
あわせて読みたい	500
""", 'い': """
いいえ、結構です	483
いいね	491	491
いいね！してニュースをチェック	492
""", 'お': """
おすすめ	500
おすすめの記事	500
おすすめ情報pr	494
おすすめ記事	500
お問い合わせ	496
お気に入り	491
お気に入りに追加	491
お申し込み	486
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	500
この著者の記事	500
この記事のタグ	500
この記事は会員限定です	486
この記事をシェア	491
この記者の記事一覧	500
この連載の記事	500
""", 'ご': """
ご意見	498
ご支援のお願い	484
ご購読の申し込み	486
""", 'さ': """
さらに読み込む	502
""", 'す': """
すべて受け入れる	496
すべて見る	502
すべて許可	496
""", 'そ': """
その他の記事	500
""", 'は': """
はてなブックマーク	491
はてブ	491
""", 'ま': """
また後で	483
""", 'み': """
みんなのコメント	498
""", 'も': """
もっと見る	502
もっと読む	500
もどる	502
""", 'よ': """
よく読まれている記事	500
よく読まれている記事ランキング	500
""", 'ア': """
アクセスランキング	500
""", 'オ': """
オススメ記事	500
""", 'カ': """
カテゴリ	500
カテゴリー	500
""", 'キ': """
キーワード	500
""", 'ク': """
クッキー	496
クッキー設定	496
クリップ	491
クリップする	491
""", 'コ': """
コピーしました	491
コメント	498
コメント#件	498
コメントする	498
コメントはまだありません	498
コメントをもっと見る	498
コメントを投稿	498
コメントを書く	498
コメントを残す	498
コメントを見る	498
コメント一覧	498
コメント（#	498
""", 'サ': """
サイトポリシー	496
サイトマップ	496
サインイン	486
サポートする	484
""", 'シ': """
シェア	491
シェアしよう	491
シェアする	491
""", 'ス': """
スキップ	483
スクラップ	491
スクラップする	491
スポンサー	494
スポンサードリンク	494
スポンサーリンク	494
""", 'タ': """
タイアップ	494
タグ	500
""", 'チ': """
チップを送る	484
チャンネル登録	492
""", 'ツ': """
ツイート	491
ツイートする	491
""", 'ト': """
トップ	502
トップへ戻る	502
トップニュース	500
トップページ	502
トピックス	500
""", 'ド': """
ドネーション	484
""", 'ニ': """
ニュースを読む	502
ニュースレター	488
ニュースレター登録	488
""", 'バ': """
バックナンバー	500
""", 'パ': """
パスワードを忘れた方	486
""", 'ピ': """
ピックアップ	500
""", 'フ': """
フォロー	492
フォローしてね	492
フォローしました	492
フォローする	492
フォロー中	492
""", 'ブ': """
ブックマーク	491
ブックマークする	491
""", 'プ': """
プライバシーポリシー	496
プレゼント	486
プレミアム	486
""", 'ヘ': """
ヘルプ	496
""", 'ペ': """
ページの先頭へ	502
ページトップ	502
ページトップへ	502
""", 'ホ': """
ホーム	502
""", 'ポ': """
ポスト	491
ポストする	491
""", 'マ': """
マイページ	486
""", 'メ': """
メニュー	502
メルマガ	488
メルマガ登録	488
メールで送る	491
メールで送信	491
メールアドレス	488
メールアドレスを入力	488
メールマガジン	488
メールマガジン登録	488
""", 'ラ': """
ランキング	500
""", 'リ': """
リンクをコピー	491
""", 'ロ': """
ログアウト	486
ログイン	486
ログイン/会員登録	486
ログイン・会員登録	486
""", '一': """
一覧	502
一覧へ	502
一覧を見る	502
""", '上': """
上一篇	884
上一頁	886
上一页	886
""", '下': """
下一篇	884
下一頁	886
下一页	886
下次再說	869
下次再说	869
""", '不': """
不用了	869
不，謝謝	869
不，谢谢	869
""", '专': """
专题	884
""", '个': """
个人中心	872
""", '为': """
为你推荐	884
为您推荐	884
""", '主': """
主要ニュース	500
""", '举': """
举报	883
""", '人': """
人気の記事	500
人気ランキング	500
人気記事	500
人気記事ランキング	500
""", '今': """
今、あなたにオススメ	500
今はしない	483
今はやめておく	483
今回はしない	483
今日の注目	500
今日热点	884
今日焦点	884
""", '他': """
他の記事	19
他の記事も読む	500
""", '付': """
付費閱讀	872
付费内容	872
付费阅读	872
""", '以': """
以后再说	869
""", '会': """
会员专属	872
会员中心	872
会员登录	872
会員の方はこちら	486
会員の方はログイン	486
会員登録	486
会員登録する	486
会員登録はこちら	486
会員限定	486
会員限定記事	486
""", '你': """
你可能也喜欢	884
你可能也喜歡	884
你可能感兴趣	884
""", '使': """
使用条款	881
使用條款	881
""", '保': """
保存	491
保存する	491
""", '個': """
個人情報保護方針	496
""", '元': """
元記事を読む	502
""", '免': """
免責聲明	881
免費訂閱	874
免費註冊	872
免費試讀	872
免责声明	881
免费注册	872
免费订阅	874
免费试读	872
""", '全': """
全文を読む	502
全文表示	502
全部接受	881
全部评论	883
""", '公': """
公众号	878
公式sns	492
公式twitter	492
公式x	492
""", '共': """
共有	491
共有する	491
""", '关': """
关于我们	881
关注	878
关注我们	878
关键词	884
关闭	869
""", '其': """
其他新聞	884
其他新闻	19	884
""", '再': """
再生	502
""", '写': """
写真を見る	502
写真特集	500
写评论	883
""", '分': """
分享	877
分享到	877
分享到微信	877
分享到微博	877
分享至	877
分享至facebook	877
分类	884
分類	884
""", '列': """
列印	877
""", '初': """
初割で無料体験する	486
""", '利': """
利用規約	496
""", '前': """
前のページ	502
前の記事	500
前の記事へ	500
前へ	502
""", '加': """
加入line好友	878
加入会员	872
加入書籤	877
加入會員	872
加载更多	886
""", '動': """
動画	500
動画を見る	502
""", '单': """
单次捐款	870
""", '印': """
印刷	491
印刷する	491
""", '即': """
即时新闻	884
即時新聞	884
""", '参': """
参与评论	883
""", '反': """
反馈	883
""", '发': """
发表留言	883
发表评论	883
""", '合': """
合わせて読みたい	500
""", '同': """
同じカテゴリの記事	500
同意	881
同意しない	496
同意する	496
""", '听': """
听新闻	877
""", '單': """
單次捐款	870
""", '回': """
回到頂部	886
回复	883
回覆	883
回頂端	886
回首頁	886
""", '复': """
复制成功	877
复制链接	877
""", '大': """
大字	877
大家还在看	884
大家都在看	884
""", '头': """
头条	884
""", '字': """
字体大小	877
字号	877
字級	877
字體大小	877
""", '官': """
官方微博	878
""", '定': """
定期定額	870
""", '寄': """
寄付	484
寄付する	484
寄付のお願い	484
寄付をする	484
""", '專': """
專題	884
""", '小': """
小字	877
小編推薦	884
""", '展': """
展开	886
展开全文	886
展開	886
""", '已': """
已关注	878
已是会员	872
已有帐号	872
已經是會員	872
已經是會員？登入	872
""", '广': """
广告	880
""", '広': """
広告	494
広告の後に続きます	494
広告をスキップ	494
広告を閉じる	494
広告企画	494
""", '廣': """
廣告	880
""", '延': """
延伸閱讀	884
延伸阅读	884
""", '开': """
开通会员	872
""", '影': """
影音	884
""", '後': """
後で	483
""", '微': """
微信	877
微博	877
""", '忘': """
忘記密碼	872
忘记密码	872
""", '応': """
応援する	484
""", '您': """
您可能也喜歡	884
您可能感兴趣	884
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	874
您的電郵	874
""", '意': """
意见反馈	883
""", '感': """
感想を送る	498
""", '成': """
成为会员	870
成為會員	870
""", '我': """
我同意	881
我的帐户	872
我的帳戶	872
我知道了	881
我要留言	883
我要纠错	883
我要评论	883
""", '戻': """
戻る	502
""", '所': """
所有留言	883
""", '打': """
打印	877
打赏	870
""", '投': """
投稿する	498
""", '拒': """
拒絕	881
拒绝	881
""", '拡': """
拡大	491
拡大する	502
""", '按': """
按讚	878
""", '捐': """
捐款	870
捐贈	870
捐赠	870
""", '排': """
排行榜	884
""", '接': """
接受	881
接受全部	881
接受所有	881
""", '推': """
推广	880
推广内容	880
推廣	880
推荐	884
推荐文章	884
推荐阅读	884
推薦	884
推薦文章	884
推薦閱讀	884
""", '提': """
提供	494
""", '搜': """
搜尋	886
搜索	886
""", '播': """
播放	886
""", '支': """
支持我们	870
支持我們	870
支援する	484
""", '收': """
收听	877
收藏	877
收藏文章	877
收起	886
""", '文': """
文字の大きさ	491
文字サイズ	491
""", '新': """
新着	500
新着ニュース	500
新着記事	500
新規会員登録	486
新規登録	486
新闻简报	874
""", '显': """
显示更多	886
""", '暂': """
暂不	869
""", '暫': """
暫不	869
""", '更': """
更多	884
更多内容	884
更多報導	884
更多报道	884
更多文章	884
更多新聞	884
更多新闻	884
""", '最': """
最新ニュース	500
最新文章	884
最新新聞	884
最新新闻	884
最新消息	884
最新記事	500
""", '會': """
會員中心	872
會員專屬	872
會員登入	872
""", '有': """
有料会員登録	486
有料登録	486
有料記事	486
""", '朋': """
朋友圈	877
""", '服': """
服务条款	881
服務條款	881
""", '朝': """
朝刊・夕刊	486
""", '本': """
本文へ	502
本文へ移動	502
""", '查': """
查看全部	886
查看原图	886
查看更多	886
查看留言	883
查看评论	883
""", '标': """
标签	884
""", '検': """
検索	502
""", '業': """
業配	880
""", '標': """
標籤	884
""", '檢': """
檢舉	883
""", '次': """
次のページ	502
次の記事	500
次の記事へ	500
次へ	502
次ページ	502
""", '每': """
每月捐款	870
""", '注': """
注册	872
注目の記事	500
注目キーワード	500
注目ワード	500
注目記事	500
""", '点': """
点击排行	884
点击查看大图	886
点赞	877
""", '為': """
為您推薦	884
""", '热': """
热点	884
热点推荐	884
热门	884
热门排行	884
热门文章	884
热门新闻	884
""", '無': """
無料で体験する	486
無料で読む	486
無料会員登録	486
無料会員限定	486
無料体験	486
無料登録	486
""", '焦': """
焦點新聞	884
""", '熱': """
熱門	884
熱門排行	884
熱門文章	884
熱門新聞	884
熱門話題	884
""", '特': """
特定商取引法に基づく表記	496
特集	500
""", '猜': """
猜你喜欢	884
猜你喜歡	884
""", '申': """
申し込む	486
""", '电': """
电子报	874
电子邮箱	874
""", '画': """
画像を拡大	502
画像を見る	502
""", '留': """
留言	883
留言(#	883
""", '登': """
登入	872
登入/註冊	872
登出	872
登录	872
登录/注册	872
登錄	872
登録	486
登録して続きを読む	486
登録する	486
""", '發': """
發表留言	883
發表評論	883
""", '目': """
目录	886
目次	502
目錄	886
""", '相': """
相关主题	884
相关报道	884
相关推荐	884
相关文章	884
相关新闻	884
相关标签	884
相关阅读	884
相關主題	884
相關報導	884
相關推薦	884
相關文章	884
相關新聞	884
相關標籤	884
相關閱讀	884
""", '看': """
看了这篇文章的人也看	884
看更多	884
""", '稍': """
稍后再说	869
稍后提醒我	869
稍後再說	869
稍後提醒我	869
""", '立': """
立即捐款	870
立即訂閱	872
立即订阅	872
""", '粉': """
粉絲團	878
""", '精': """
精选	884
""", '紙': """
紙面ビューアー	486
""", '続': """
続きをみる	502
続きを読む	486
""", '網': """
網友留言	883
""", '編': """
編輯推薦	884
編輯精選	884
編集部おすすめ	500
編集部のおすすめ	500
""", '縮': """
縮小	491
""", '繼': """
繼續閱讀	886
""", '纠': """
纠错	883
""", '继': """
继续浏览内容	886
继续阅读	886
""", '编': """
编辑推荐	884
编辑精选	884
""", '网': """
网友评论	883
""", '联': """
联系我们	881
""", '聯': """
聯絡我們	881
""", '聽': """
聽新聞	877
""", '菜': """
菜单	886
""", '著': """
著作権	496
""", '複': """
複製連結	877
""", '视': """
视频	884
""", '訂': """
訂閱	872
訂閱會員	872
訂閱郵件	874
訂閱電子報	874
""", '記': """
記事へのご意見	498
記事をサポートする	484
記事をプレゼント	486
記事を保存	491
記事を印刷する	491
記事を読む	502
記事ランキング	500
記事一覧	502
記事全文を読む	502
""", '許': """
許可する	496
""", '註': """
註冊	872
""", '評': """
評論	883
""", '話': """
話題の記事	500
""", '読': """
読まれている記事	500
""", '請': """
請繼續往下閱讀	880	880
請輸入電子郵件	874
""", '讚': """
讚	877
讚賞支持	870
""", '订': """
订阅	872
订阅会员	872
订阅邮件	874
""", '评': """
评论	883
评论(#	883
""", '话': """
话题	884
""", '请': """
请继续往下阅读	880
请输入邮箱	874
""", '購': """
購読	486
購読する	486
購読のお申し込み	486
購読申し込み	486
""", '贊': """
贊助	870
贊助內容	880
贊助商	880
""", '赞': """
赞助	870
赞助内容	880
赞助商链接	880
赞赏	870
""", '跳': """
跳到主要內容	886
""", '載': """
載入更多	886
""", '轉': """
轉發	877
""", '转': """
转发	877
""", '返': """
返信	498
返信する	498
返回顶部	886
返回首页	886
""", '追': """
追蹤	878
追蹤我們	878
""", '通': """
通報する	498
""", '速': """
速報	500
""", '連': """
連載	500
""", '運': """
運営会社	496
""", '違': """
違反報告	498
""", '選': """
選單	886
""", '邮': """
邮箱	874
""", '閉': """
閉じる	483	502
""", '開': """
開通會員	872
""", '関': """
関連	500
関連する記事	500
関連キーワード	500
関連タグ	500
関連トピックス	500
関連ニュース	500
関連リンク	500
関連動画	500
関連情報	500
関連記事	500
""", '閱': """
閱讀全文	886
閱讀更多	886
""", '關': """
關於我們	881
關注	878
關注我們	878
關鍵字	884
關閉	869
""", '阅': """
阅读全文	886
阅读更多	886
""", '隐': """
隐私权政策	881
""", '電': """
電子信箱	874
電子報	874
電子版	486
""", '音': """
音声で聞く	491
""", '頭': """
頭條	884
""", '顯': """
顯示更多	886
""", '首': """
首頁	886
首页	886
""", '가': """
가	516
가입하기	512
가장 많이 본 뉴스	521
""", '개': """
개인정보 처리방침	519
개인정보처리방침	519
""", '거': """
거부	519
""", '검': """
검색	523
""", '계': """
계속 읽기	512
""", '고': """
고객센터	519
""", '공': """
공유	516
공유하기	516
""", '관': """
관련 기사	521
관련 뉴스	521
관련 태그	521
관련기사	521
관련뉴스	521
관련키워드	521
""", '광': """
광고	518
광고 닫기	518
""", '괜': """
괜찮습니다	509
""", '구': """
구독	512
구독 신청	512
구독 전용	512
구독 중	512
구독신청	512
구독하기	512
""", '글': """
글씨크기	516
글자 크기	516
글자크기	516
""", '기': """
기부하기	510
기사 공유하기	516
기사 본문	523
기사 후원하기	510
기사에 대한 의견	520
기사원문	523
기사저장	516
기자의 다른기사	521
""", '나': """
나중에	509
나중에 하기	509
""", '내': """
내 정보	512
""", '네': """
네이버 블로그	516
""", '다': """
다른 공유 찾기	516
다른 기사	19	521
다른 기사 더 보기	19
다른기사	521
다른기사 보기	521
다시 보지 않기	509
다음	523
다음 기사	521
다음 페이지	523
다음기사	521
다음에	509
""", '닫': """
닫기	509
""", '답': """
답글	520
답글쓰기	520
""", '당': """
당신이 좋아할 만한	521
""", '댓': """
댓글	520
댓글 #	520
댓글 #개	520
댓글 보기	520
댓글 쓰기	520
댓글보기	520
댓글쓰기	520
댓글을 입력해주세요	520
""", '더': """
더 보기	523
더보기	521	523
""", '동': """
동영상	521
동의	519
동의합니다	519
""", '등': """
등록	520
""", '라': """
라인	516
""", '랭': """
랭킹	521
랭킹뉴스	521
""", '로': """
로그아웃	512
로그인	512
로그인/회원가입	512
""", '링': """
링크 복사	516
""", '마': """
마이페이지	512
""", '많': """
많이 본 기사	521
많이 본 뉴스	521
많이 읽은 기사	521
많이본 기사	521
많이본 뉴스	521
""", '맨': """
맨 위로	523
맨위로	523
""", '메': """
메뉴	523
메뉴 닫기	523
메일	516
""", '모': """
모두 동의	519
""", '목': """
목록	523
목록보기	523
""", '무': """
무료 체험 시작하기	512
무료 회원가입	512
""", '문': """
문의	520
""", '바': """
바로가기	516
""", '밴': """
밴드	516
""", '베': """
베스트	521
""", '복': """
복사하기	516
""", '본': """
본문 글씨 줄이기	516
본문 글씨 키우기	516
본문 바로가기	523
본문으로 바로가기	523
""", '북': """
북마크	516
""", '비': """
비밀번호 찾기	512
""", '사': """
사이트맵	519
사진 확대	523
""", '속': """
속보	521
""", '스': """
스크랩	516
스폰서	518
""", '신': """
신고	520
신문구독	512
""", '실': """
실시간 뉴스	521
""", '에': """
에디터 추천	521
""", '연': """
연관기사	521
""", '영': """
영상	521
""", '오': """
오늘 하루 보지 않기	509
오늘은 그만 보기	509
오늘의 추천	521
오류 신고	520
""", '요': """
요약	523
""", '원': """
원문보기	523
""", '위': """
위로	523
""", '음': """
음성으로 듣기	516
""", '응': """
응원하기	510
""", '의': """
의견 쓰기	520
""", '이': """
이 시각 주요뉴스	521
이 시각 추천뉴스	521
이메일	516
이메일무단수집거부	519
이미 구독 중이신가요	512
이미 회원이신가요	512
이미지 크게 보기	523
이미지 확대	523
이슈	521
이용약관	519
이전	523
이전 기사	521
이전기사	521
""", '인': """
인기 기사	521
인기기사	521
인기뉴스	521
인쇄	516
인쇄하기	516
""", '일': """
일시후원	510
""", '재': """
재생	523
""", '저': """
저작권규약	519
저장	516
""", '전': """
전체 댓글	520
전체 보기	523
전체메뉴	523
전체보기	523
""", '접': """
접기	523
""", '정': """
정기 후원하기	510
정기구독	512
정기후원	510
""", '제': """
제보	520
제보하기	520
""", '좋': """
좋아요	516
좋은 기사 후원하기	510
""", '주': """
주소복사	516
주요 기사	521
주요 뉴스	521
주요기사	521
주요뉴스	521
""", '지': """
지면보기	512
""", '청': """
청소년보호정책	519
""", '최': """
최신 기사	521
최신 뉴스	521
최신기사	521
최신뉴스	521
""", '추': """
추천 기사	521
추천기사	521
추천뉴스	521
""", '카': """
카카오스토리	516
카카오톡	516
카카오톡 공유	516
카테고리	521
""", '쿠': """
쿠키 설정	519
""", '키': """
키워드	521
""", '태': """
태그	521
""", '트': """
트위터	516
트위터 공유	516
""", '페': """
페이스북	516
페이스북 공유	516
""", '펼': """
펼치기	523
""", '포': """
포토	521
""", '폰': """
폰트 크기	516
""", '프': """
프리미엄	512
프린트	516
""", '함': """
함께 보면 좋은 기사	521
함께 읽으면 좋은	521
""", '핫': """
핫뉴스	521
핫이슈	521
""", '헤': """
헤드라인	521
""", '협': """
협찬	518
""", '홈': """
홈	523
""", '화': """
화제의 뉴스	521
""", '회': """
회사소개	519
회원가입	512
""", '후': """
후원	510
후원 안내	510
후원 하기	510
후원하기	510
후원회원 가입	510
"""}

START = {'a': """
además	273 K:
ajánljuk	422 K:
alătură	12 K-te
artykuły	633 K autora
ascultă	1 K	684 K:
""", 'b': """
beğendiniz	8 K mi
bài	8 K viết này	861 K liên quan:
bình	5 K luận
bővebben	422 K:
""", 'c': """
citeşte	684 K şi	684 K şi:	684 K şi
citește	684 K și	684 K și:	684 K:	684 K mai mult	684 K aici	684 K și	684 K mai departe:
citiți	684 K și
comentários	5 K
compartí	3 K
có	861 K thể bạn quan tâm:
""", 'd': """
další	100 K články autora
dernières	359 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dołącz	12 K do
découvrez	360 K aussi
décryptage	360 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	422 K bővebben
escríbenos	275 K
""", 'f': """
följ	12 K
følg	12 K	12 K oss
füge	12 K uns
fügen	12 K sie uns
""", 'h': """
hibát	7 K talált	7 K találtál
hozzászólások	5 K
hämta	13 K
hør	1 K artiklen	1 K artikkelen	1 K saken	126 K også	126 K også:	601 K også	601 K også:
""", 'i': """
intră	12 K pe
""", 'k': """
kapcsolódó	422 K	422 K:
klikněte	98 K zde
komentáre	5 K
komentáře	5 K
kommentarsfältet	5 K
kövess	12 K
kövessen	12 K
küldd	3 K el
""", 'l': """
lásd	422 K még
läs	782 K mer om	783 K också	783 K också:	783 K även	783 K mer	783 K mer:	783 K:	783 K här	783 K också	783 K mer	783 K även	783 K även:
læs	125 K mere om	126 K også	126 K også:	126 K mere	126 K mere:	126 K:	126 K her	126 K hele	126 K også	126 K mere
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
""", 'm': """
mitä	8 K pidit
możliwość	5 K komentowania
más	272 K noticias de	272 K noticias sobre	272 K sobre	272 K en	272 K de	273 K información	273 K información:	273 K información	275 K artículos de
máte	100 K tip
més	76 K informació:
mời	861 K xem	861 K bạn đọc	861 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
nézd	422 K meg
nézze	422 K meg
""", 'o': """
oceń	8 K
odporúčame	742 K:
ofereça	3 K
opširnije	728 K:
ouça	1 K	662 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir
podívejte	98 K se:
poslechněte	1 K si	98 K si	98 K si:
poslušajte	1 K
posłuchaj	1 K	631 K:	631 K też:
pošlite	3 K
prečítajte	742 K si tiež	742 K si aj
pridružite	12 K se
pročitaj	728 K još	728 K i
pročitajte	728 K još	728 K i	728 K više
páčil	8 K sa vám
přečtěte	98 K si také	98 K si	98 K si:	98 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció
""", 'r': """
recomandări	684 K:
""", 's': """
saistīts	543 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
související	98 K:
sprawdź	631 K:	631 K też:
stáhni	13 K si
stáhněte	13 K si
suscríbete	253 K a
susiję	533 K:
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	742 K:
""", 't': """
también	273 K puedes leer	273 K puedes leer:	273 K te puede interesar:
també	76 K et pot interessar:
tenés	278 ¿K información
további	422 K részletek
télécharger	13 K
téléchargez	13 K
töltsd	13 K le
töltse	13 K le
tải	13 K	13 K ứng dụng
""", 'u': """
udostępnij	3 K
unterstütze	140 K
unterstützen	140 K sie	140 K sie die
uočili	7 K ste
urmărește	12 K	684 K și:
urmăriți	12 K
""", 'v': """
več	756 K:
vidéo	360 K :
više	728 K o:
você	662 K pode gostar:
vypočujte	1 K si
více	98 K zde	98 K k tématu:
všechny	100 K články autora
""", 'w': """
weiterführende	161 K artikel:
więcej	630 K o	630 K na temat	630 K z	631 K na ten temat:	633 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'z': """
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
znalazłeś	7 K
""", '©': """
©	165 K dpa	235 K #	235 K
""", 'à': """
à	360 K lire aussi	360 K lire également	360 K lire :	360 K lire sur	360 K voir aussi	360 K écouter	360 K relire	360 K découvrir	360 K lire sur le même sujet	360 K consulter :	360 K voir également	362 K propos de l'auteur	362 K propos de l'autrice
""", 'é': """
écouter	1 K l'article	1 K cet article	360 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	272 K noticias de	661 K de	661 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	163 K die autorin	163 K den autor	163 K die autor:in	163 K die autoren	163 K die autor:innen
""", 'č': """
čitajte	728 K i
čtěte	98 K také	98 K také:	98 K i	98 K více	98 K:	98 K také
čítajte	742 K aj	742 K tiež	742 K viac
""", 'đ': """
đọc	861 K thêm	861 K thêm:	861 K:	861 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'ž': """
žiūrėkite	533 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	187 K:
""", 'β': """
βίντεο	187 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος
""", 'δ': """
δείτε	187 K επίσης	187 K:	187 K το βίντεο	187 K εδώ	187 K επίσης:	187 K ακόμα:
δειτε	187 K επισης
διαβάστε	187 K επίσης	187 K επίσης:	187 K ακόμη	187 K ακόμη:	187 K ακόμα	187 K:	187 K εδώ	187 K περισσότερα	187 K ακόμα:
διαβαστε	187 K επισης
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	187 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια
""", 'б': """
больше	712 K новостей	713 K по теме:
більше	842 K по темі:	842 K за темою:	842 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
вижте	52 K още	52 K също	52 K:
все	712 K новости на тему	712 K материалы	712 K новости	712 K статьи	715 K статьи автора	715 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	842 K:
дивіться	842 K також	842 K:	842 K також:
докладніше	842 K:
другие	715 K материалы автора
""", 'е': """
есть	715 K новость
еще	713 K по теме:
ещё	712 K больше	713 K по теме:
""", 'з': """
за	842 K темою:
забелязахте	7 K
завантажте	13 K
завантажуйте	13 K
заметили	7 K ошибку
знайшли	7 K помилку
""", 'и': """
изтеглете	13 K
""", 'к': """
коментарите	5 K
коментарі	5 K
комментарии	5 K
комментирование	5 K
""", 'л': """
лучшее	712 K за
""", 'м': """
материал	713 K по теме:
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
новости	712 K партнеров
""", 'о': """
об	715 K авторе
обсуждение	5 K
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	52 K по темата
""", 'п': """
по	713 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	713 K:	713 K в материале	713 K - в
подробности	713 K:
поділитися	3 K
поділіться	3 K
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	712 K новости о
послухати	1 K
послушать	1 K
почитать	713 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	715 K новость
приєднуйтесь	12 K
прочетете	52 K още	52 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	713 K:
рекомендуємо	842 K:
""", 'с': """
свалете	13 K
связаться	715 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	842 K:	842 K також:
слухати	1 K
слушайте	713 K:	713 K также:
слушать	1 K
см	713 K. также:
смотрите	713 K также	713 K:	713 K	713 K также:
споделете	3 K
сподели	3 K
сподобалася	8 K
стежте	12 K за
""", 'у': """
увидели	7 K ошибку
установите	13 K
""", 'х': """
хареса	8 K ли
""", 'ч': """
четете	52 K още
чети	52 K още
читайте	12 K нас	13 K	713 K также	713 K также:	713 K:	713 K подробнее	713 K еще	713 K также	713 K по теме:	842 K також	842 K також:	842 K:	842 K ще	842 K також	842 K також на тему:
читать	713 K также	713 K также	713 K по теме:
что	713 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	842 K за темою:
""", 'ה': """
האזינו	1 K	383 K:
האם	8 K אהבתם
הורידו	13 K
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	383 K המלאה
לקריאה	383 K נוספת	383 K נוספת:
""", 'מ': """
מצאתם	7 K טעות
""", 'ע': """
עוד	383 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	383 K:	383 K גם
""", 'ק': """
קרא	383 K גם	383 K גם:
קראו	383 K גם	383 K גם:	383 K עוד
""", 'ש': """
שתפו	3 K
""", 'إ': """
إقرأ	38 K أيضا	38 K أيضاً
""", 'ا': """
استمع	1 K إلى	1 K
اشترك	12 K في
اقرأ	38 K أيضا	38 K أيضاً	38 K أيضا:	38 K أيضاً:	38 K ايضا	38 K المزيد:	38 K:	38 K المزيد
التعليق	5 K
التعليقات	5 K
المزيد	38 K:
انضم	12 K
انضموا	12 K
اپلیکیشن	13 K	13 K ما
""", 'ب': """
ببینید	305 K:
بخوانید	305 K:
بشنوید	1 K
به	12 K کانال
بیشتر	305 K بخوانید	305 K بخوانید:	305 K ببینید
""", 'ت': """
تابع	12 K	38 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	305 K این باره بخوانید
""", 'ش': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	38 K أيضا	38 K أيضاً	38 K:	38 K أيضا:	38 K أيضاً:
""", 'ق': """
قد	38 K يهمك:
""", 'ل': """
للمزيد	38 K:
""", 'م': """
ما	12 K را
مصيتم	7 K
مطالب	305 K مرتبط:
مواضيع	38 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	305 K بخوانید	305 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	402 Kे भी पढ़ें	402 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	402 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	402 Kेखें:	402 Kेखें वीडियो
""", 'प': """
पढ	402 K़ें:
""", 'य': """
य	402 Kे भी पढ़ें	402 Kे भी पढ़ें:
यह	402 K भी पढ़ें	402 K भी पढ़ें:	402 K भी देखें:
""", 'स': """
स	402 Kंबंधित:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	63 Kো পড়ুন
আরও	63 K পড়ুন:	63 K পড়ুন	63 K দেখুন:
""", 'প': """
পড	63 K়ুন:
""", 'ก': """
กด	12 Kติดตาม
""", 'ข': """
ข่	796 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	796 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	796 Kานเพิ่มเติม:	796 Kานต่อ:	796 Kานข่าวต้นฉบับ:	796 Kานเพิ่มเติม	796 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あわ	501 Kせて読みたい	501 【Kせて読みたい】	501 Kせて読みたい:
""", 'こ': """
こち	501 Kらもおすすめ	501 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は
""", 'も': """
もっ	501 Kと見る：
""", 'ア': """
アプ	13 Kリ
""", 'コ': """
コメ	5 Kント
""", 'フ': """
フォ	12 Kロー
""", '下': """
下載	13 K
下载	13 K
""", '你': """
你可	885 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	501 【K】	501 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	501 【K】
""", '参': """
参考	501 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	885 K参阅
""", '合': """
合わ	501 Kせて読みたい:
""", '同': """
同场	885 K加映:
同場	885 K加映:
""", '延': """
延伸	885 K閱讀	885 K阅读	885 K閱讀：	885 【K閱讀】
""", '当': """
当社	12 Kの
""", '打': """
打开	13 K
""", '扩': """
扩展	885 K阅读:
""", '推': """
推荐	885 K阅读	885 K阅读:
推薦	885 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '更': """
更多	885 K：	885 K新聞：	885 K內容：	885 【K新聞】	885 K相關	885 K阅读:	885 K報導:	885 K报道:
""", '次': """
次に	501 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	885 K查看
""", '画': """
画像	501 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '相': """
相关	885 K阅读	885 K新闻	885 K报道：	885 K阅读:
相關	885 K新聞	885 K報導	885 【K新聞】	885 K閱讀:
""", '看': """
看更	885 K多：
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	501 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	501 K記事	501 K記事：	501 【K記事】	501 K：	501 【K】	501 K:
""", '閱': """
閱讀	885 K更多
""", '阅': """
阅读	885 K更多
""", '點': """
點擊	885 K查看
""", '같': """
같이	522 K 보기:
""", '관': """
관련	522 K 기사:
관련기사	522 K	522 K:	522 [K]
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기
""", '네': """
네이버	12 K
""", '댓': """
댓글	5 K
댓글이	5 K
""", '더': """
더	522 K 읽기:
더보기	522 [K]	522 K:
""", '발': """
발견	7 K错误
""", '앱': """
앱	13 K
앱을	13 K
""", '영': """
영상	522 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	522 K 읽기:
""", '추': """
추천	522 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	522 K 볼 만한 기사:	522 K 보면 좋은 기사:
""", '화': """
화보	522 [K]
"""}

CONTAINS = {'a': """
abonați	676 doar pentru K	687 K-vă	691 K
abonații	688 K noștri
abonează	676 K-te pentru	679 K-te pe youtube	687 K-te
abonné	343 déjà K	343 pas encore K	343 en tant qu'K
abonnés	343 réservé aux K	343 réservé à nos K	368 nos K	371 K
abonējiet	545 K
actualité	346 l'essentiel de l'K	351 suivez l'K	351 suivez toute l'K	351 retrouvez toute l'K
adatkezelési	419 K tájékoztató
adomány	429 K
adományoddal	425 K
adományok	429 K
adományozz	425 K
advirtió	283 K
adó	412 K #%
adód	427 K #
adăugat	690 a K
affirmé	370 a K
afirmó	283 K
agregó	283 K
aizsargātas	544 visas tiesības K
ajouté	370 a K
ajută	687 K-ne
ajánld	425 K fel
alkalmazás	417 töltsd le az K
alkalmazásunk	426 K
alkalmazásunkat	417 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	788 K dig till
använder	778 vi K cookies	778 K kakor
anúncios	669 sem K
aplicación	260 descarga la K	260 descarga nuestra K
aplicația	679 descarcă K	688 K noastră
aplikację	619 pobierz K	619 pobierz naszą K
aportació	79 la teva K
aportación	279 tu K
apóyanos	279 K	280 K
apóyenos	279 K	280 K
apúntate	259 K a nuestra	259 K gratis	280 K a
artykuł	15 darmowy K	20 cały K	611 podoba ci się ten K	636 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	249 te ha gustado este K	256 regala este K	256 regalar este K	257 último K gratis	257 te queda # K	281 este K
artículos	15 K gratis	257 K gratis este mes	257 te quedan # K	257 límite de K
aseguró	283 K
associés	355 cookies K à ce contenu
autentificați	24 K-vă
autentifică	24 K-te	676 K-te pentru
autorská	101 K práva
avertizează	690 K
avísanos	280 K
ayúdanos	279 K	280 K a
açikladi	824 K
añadió	283 K
año	282 al K
""", 'b': """
bağirdi	824 K
bağiş	821 K yap	825 K
bağişiniz	821 K
behöver	767 vi K ditt stöd	788 vi K din hjälp
bekapcsolása	417 értesítések K
beløb	133 fast K
beløp	606 gi et K	608 fast K
bemängeln	174 K
bemängelt	174 K
berättar	791 K
bestätigen	146 K sie ihre
bestätigungsmail	146 K
betalvägg	792 K
beğendiyseniz	822 bu haberi K	822 bu yaziyi K
biết	867 cho K
blokování	95 K reklam
boletín	259 recibe el K	259 nuestro K	259 K diario	280 recibe el K	281 nuestro K	284 K
boîte	346 dans votre K mail	346 dans votre K e-mail
butlletí	74 subscriu-te al K	74 el nostre K	80 el nostre K	83 K
buzón	259 en tu K
bájate	280 K la app
böngésző	10 a K
böngészője	10 az ön K
bønn	582 vi har en K til deg
bülten	809 e-K	825 K
bültene	809 K abone	809 K kayit	809 K kaydol
bülteni	809 haber K
bültenimiz	822 K
bültenimize	809 K	821 K	822 K
bạn	854 hộp thư của K	864 sự ủng hộ của K	864 mời K
""", 'c': """
caffè	477 un K
café	279 un K	366 un K	667 um K
catedrática	277 es K
catedrático	277 es K
celého	88 pro čtení K
chaîne	368 notre K
chép	863 cấm sao K
chính	858 K sách bảo mật
chúng	854 bản tin của K tôi	856 theo dõi K tôi	864 ủng hộ K tôi	864 K tôi cần sự giúp đỡ	864 giúp K tôi	864 theo dõi K tôi	865 K tôi trên	865 của K tôi	865 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	659 nos K
compártela	25 K
compártelo	25 K
condiții	681 termeni și K
confidentialité	355 politique de K
confidențialitate	681 politica de K
conférences	364 est maître de K
connecté	357 vous devez être K
conteúdo	9 este K	9 K externo	646 acesse todo o K
contribuição	643 com a sua K
contó	283 K
conversación	270 participar en la K
conținut	9 acest K
creează	687 K un cont
csatornánk	426 K
cuéntanos	270 K en	280 K
czytać	616 aby K dalej	616 żeby K dalej	635 chcesz K dalej
czytelników	636 naszych K	636 z wpłat K
của	865 độc giả K
""", 'd': """
darbą	536 mūsų K
darowiznę	614 przekaż K	635 przekaż K
datenschutzerklärung	156 unserer K	172 unserer K	172 unsere K
declaró	283 K
decía	283 K
descarcă	687 K
descárgate	260 K la	260 K nuestra
desteğiniz	821 K
desteğinizle	822 K
desteğiyle	18 okurlarin K
dimineață	17 în fiecare K
disponível	649 K no google play
doação	643 faça uma K	667 sua K	668 sua K	668 faça uma K	672 K
doações	672 K
dodał	638 K
dodała	638 K
donació	79 fes una K	83 K
donación	252 haz una K	252 tu K	279 tu K	279 una K	280 tu K	280 haz una K	284 K
donația	687 K ta
donație	687 fă o K	691 K
donații	691 K
donează	687 K acum
dostęp	616 pełny K do	635 kup K
dostępny	616 artykuł K tylko
dowolną	637 K kwotą
dołącz	623 K do nas na	635 K do nas	635 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	635 K, że nas czytasz
débloquer	343 pour K
déclare	370 K
déclaré	370 a K
découvrez	343 K nos offres	367 K nos offres
déductible	339 K des impôts	339 K à #	369 K
déjanos	6 K tu
dénonce	370 K
déplore	370 K
désabonner	346 K à tout moment
désactiver	353 K adblock
désactivez	353 K adblock
désinscrire	346 vous K à tout moment
díky	103 K vám
děkujeme	102 K, že nás čtete
dụng	856 tải ứng K	864 tải ứng K
""", 'e': """
electrònic	74 el teu correu K
electrónico	259 tu correo K	270 tu dirección de correo K no será publicada
elolvasásához	414 a teljes cikk K
előfizetés	429 K
előfizető	414 már K	425 legyen K
előfizetőink	414 K olvashatják	426 K
előfizetők	429 K
előfizetőknek	414 csak K
endereço	659 seu K de email não será
engedélyezze	419 K a javascript
enquête	368 cette K
enquêtent	368 K pour vous
enquêtes	368 nos K
ensimmäinen	333 K kuukausi
envíanos	280 K
erklärt	174 K
erklärte	174 K
erzählen	171 K sie es weiter
erzählt	174 K
erzählte	174 K
escribió	283 K
escríbenos	270 K a	280 K
estás	249 ya que K aquí	249 ya que K por aquí
etkinleştir	815 javascript'i K
evästeitä	325 K
explicó	283 K
expliqué	370 a K
""", 'f': """
faça	668 K um pix
felhasználási	419 K feltételek
feliratkozás	415 K a hírlevélre	415 hírlevél K
folosește	681 K cookie
folytatásához	414 a cikk K
fortæller	134 K
följ	775 K oss på	788 K oss
förbehållna	786 alla rättigheter K
fördere	171 K
fördern	171 jetzt K	171 K sie
förklarar	791 K
følg	118 K os på	131 K os	593 K oss på	606 K oss
første	133 K måned	608 K måned
független	412 támogassa a K	426 K sajtó
""", 'g': """
gadā	547 K
gazeteciliği	822 bağimsiz K
gazeteciliğimiz	822 K
gelmişken	804 buraya kadar K
geöffnet	158 wird in neuem fenster K
giovedì	17 ogni K
godišnje	733 K
gridò	481 K
gràcies	80 K a tu
grátis	670 teste K
grâce	18 K à vous	339 K à vos dons
går	107 før du K	582 før du K
gåva	767 din K	767 ge en K	788 din K	788 ge en K	792 K
göre	824 K
gösterilmeden	820 kaynak K
gửi	864 hãy K
""", 'h': """
használ	419 sütiket K	419 cookie-kat K
használat	419 sütik K
heißt	174 K es
hirdetés	11 a K	11 K után
hjälp	788 K oss
hjælp	131 vi har brug for din K	131 K os
hovorí	748 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	428 K
hävdar	791 K
hævder	134 K
hébergé	355 ce contenu est K par
hírekben	417 a google K
hírlevelünk	426 K
hírlevelünkre	415 K	426 K
hírlevél	429 K
hó	427 ft/K
hónap	427 első K
""", 'i': """
ifølge	134 K	609 K
illimité	343 en K	343 accès K
independentă	688 presa K
indiqué	370 a K
indépendance	368 notre K
indépendant	339 soutenez le journalisme K	368 journalisme K	368 média K
indépendante	368 presse K	368 information K
información	264 sigue toda la K	264 siga toda la K
innehåll	778 externt K
innehållet	9 K
inquiète	370 s'K
inscrição	648 cancelar a K
inscríbete	280 K
intégralité	343 pour lire l'K
investigación	281 esta K
investigação	669 esta K
investigație	688 această K
invítame	280 K a
invítanos	280 K a
istediğiniz	808 K zaman iptal	823 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	611 skoro już tu K	611 skoro tu K
jurnaliștii	688 K noștri
jälgi	290 K meid
jäseneksi	331 liity K
""", 'k': """
kanał	636 nasz K
kannatusjäseneksi	331 liity K
kanál	103 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	734 K
kedykoľvek	739 odhlásiť sa môžete K
khoản	853 bạn đã có tài K	858 điều K sử dụng
không	863 K sao chép
khẳng	867 K định
kifogásolja	428 K
kiáltotta	428 K
komentować	6 K	628 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	638 K
krævede	21 K felter er
kávéra	427 K
käyttää	325 tämä sivusto K
kért	428 K
kérte	428 K
können	171 K sie uns
köszönjük	425 K, hogy olvasol
kötelező	21 K mezőket
kövesse	417 K a
kövessen	417 K minket	425 K minket
közölte	428 K
kúpte	745 si K
kč	104 od # K
kļūsti	545 K par
""", 'l': """
lamentó	283 K
lançait	370 K
lasītu	541 lai K tālāk
lasītāji	546 mūsu K
lejupielādē	545 K
lunedì	17 ogni K
lună	689 pe K
luận	6 để bình K
lájkolj	417 K minket
lähdet	313 ennen kuin K
läsa	789 fri att K
läsare	789 våra K
läsarna	18 tack vare K
läser	788 tack för att du K
läsning	0 min K
lästid	0 K
læser	131 tak fordi du K
læsere	132 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	257 K de notas
límites	256 sigue leyendo sin K
lập	865 báo chí độc K
""", 'm': """
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	646 esta K é só	669 esta K
matérias	666 limite de K
mañana	17 cada K
mañanas	17 todas las K
megszakítása	21 válasz K
meidän	331 tue K
meitä	331 tue K	331 auta K
mesačne	747 K
mesečno	733 K	761 K
miesiąc	637 za K
miesięcznie	637 K
miễn	15 bài K phí	866 dùng thử K phí
mjesečno	733 K
mostrará	256 este mensaje se K en
mulțumim	687 K că ne citești
munkánk	426 K
munkánkat	412 támogasd K	412 támogassa K	425 támogasd K	425 támogassa K	426 K
másodközlés	424 K
mån	790 kr/K
månad	769 testa en K	788 testa en K	790 per K	790 varje K
månaden	790 i K	790 första K
månader	788 testa # K
månadsgivare	788 bli K
måned	112 prøv en K	131 prøv en K	133 pr. K	606 prøv en K	608 per K
måneden	133 om K	608 i K
média	368 notre K
mês	670 por K	670 ao K
mówi	638 K
mēnesis	547 pirmais K
mēnesī	547 K
mėnesį	537 per K
měsíc	104 za K	104 první K
měsíčně	104 K
""", 'n': """
napisał	638 K
napisała	638 K
napište	102 K nám
napísal	748 K
napíšte	745 K nám
naročite	753 K se na naše	759 K se
naročnik	752 že K
naročnike	752 samo za K
naročniki	763 K
naročnikom	752 dostopen le K
naročnina	763 K
naujienlaiškis	536 mūsų K	539 K
naujienlaiškį	534 mūsų K	535 užsisakykite K	536 mūsų K
navođenje	730 uz K izvora
neatkarīgu	545 atbalsti K
nekünk	425 segíts K	425 írjon K	425 írj K	425 jelezd K	426 K adód
neomezený	88 K přístup
nepriklausomą	535 paremkite K	536 K žurnalistiką
nezávislou	102 podpořte K
nezávislá	103 K média
nezávislé	746 K médiá
nezávislú	745 podporte K
nhận	854 đăng ký K bản tin	854 đăng ký K tin	858 chấp K tất cả	864 đăng ký K
nhập	24 đăng K	853 đăng K để	853 vui lòng đăng K	864 đăng K để
niezależne	635 wesprzyj K	635 wspieraj K	636 K media
niezależność	636 K
niezależną	636 jesteśmy K
noastră	688 munca K
norāda	548 K
notificações	14 as K	650 ative as K	650 ativar K	650 receba K
notificările	14 K	679 activează K
notícia	669 esta K
notícias	648 receba as K	648 receba K	653 siga as últimas K
novinařina	103 naše K
novinári	746 naši K
novináři	103 naši K
novičnik	753 naš e-K	760 naš e-K	763 K
nächste	21 in diesem browser für die K	171 sind sie der K
nói	867 K
năm	866 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	769 K tillgång
obrigatórios	21 campos K são	659 campos K são
odebírejte	90 K náš	102 K
odemkněte	88 K si
odhlásit	90 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
ofereça	646 K este artigo
ograniczeń	616 czytaj bez K
olvasási	0 K idő
olvasóink	426 K
olvasóknak	18 az K
osobních	95 ochrany K údajů
oznámení	14 K
""", 'p': """
parsisiųskite	535 K
participación	270 normas de K
partneři	95 my a naši K
patrões	669 sem K
paylaşin	25 K
periódico	281 este K	281 nuestro K
permanència	81 sense K
personvernerklæring	596 K
phút	0 K đọc
pidió	283 K
pidätetään	330 kaikki oikeudet K
pišite	731 K nam	759 K nam
plânge	690 se K
podkreśla	638 K
podporují	103 nás K
podpoře	103 díky K
podpořte	102 K nás	102 K naši	102 K naše	102 K mě
podrška	731 vaša K
podršku	731 vašu K
podržite	731 K nas	731 K naš
podľa	748 K
pokračovanie	738 pre K v čítaní
pokračujte	88 K ve čtení s
política	268 K de cookies	657 K de cookies
pomoć	731 vašu K
pomóż	635 K nam
pomôžte	745 K nám
poprosił	638 K
poprosiła	638 K
poprosiło	638 K
postafiókjába	415 K
potřebujeme	102 K vaši pomoc	102 K vaši podporu
používá	95 tento web K
používáme	95 K cookies
powiedział	638 K
powiedziała	638 K
pozostało	616 K # %	616 K #%
pošlete	102 K nám
požádal	105 K
požádala	105 K
pracę	636 naszą K
predplatiteľom	745 staňte sa K
predplatiteľov	738 pre K
predplatné	738 už máte K	745 kúpte K	745 kúpte si K	749 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	616 tylko dla K
prečítate	738 celý článok si K
pridržana	730 sva prava K
pridržane	758 vse pravice K
pridūrė	538 K
prihláste	24 K	745 K sa na odber
prohlížeč	10 váš K
pročitali	724 da biste K
prośbę	611 mamy do ciebie K	611 mamy małą K
prywatności	626 polityka K	626 polityce K
przeczytać	616 aby K cały	616 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	614 K nam #%	635 K nam	635 K #
práca	746 naša K
práce	103 naší K
práci	103 naši K
prácu	746 našu K
prévient	370 K
príspevok	745 váš K
próxima	669 nossa K
pubblicità	11 la K	466 blocco della K	479 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	353 bloqueur de K	353 bloqueurs de K	368 sans K
publicités	353 bloqueur de K
publikování	101 K nebo šíření
publiée	22 ne sera pas K	357 votre adresse e-mail ne sera pas K
pyyntö	313 pieni K
pásale	280 K esta
pénzéből	18 olvasók K
pódcast	281 nuestro K
pārpublicēšana	544 K bez
přebírání	101 K článků
předplatitele	88 pro K
předplatitelem	102 staňte se K
předplatitelé	103 naši K	106 K
předplatné	88 už máte K	88 koupit K	106 K
předplaťte	88 K si	102 K si
přečíst	88 zbývá vám K
přidejte	102 K se
přihlaste	24 K	88 K se a čtěte	90 K se k odběru	102 K se k odběru
přispějte	102 K
příspěvek	102 váš K
""", 'q': """
quyên	864 K góp ngay	868 K góp
quyền	863 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	548 K
rašykite	535 K mums
rašė	538 K
reclamă	11 K
recordó	283 K
redacció	80 la nostra K
redacción	281 nuestra K
redacția	688 K noastră
redakcję	635 wesprzyj K
redação	669 nossa K
refusé	355 K le dépôt
regisztrálj	425 K
regisztráljon	425 K
regístrate	256 K para	256 K gratis
reklamą	11 K
reklám	746 bez K
reklámok	426 K nélkül
reportaż	636 ten K
reproducció	78 prohibida la K
reproducción	276 prohibida su K	276 prohibida la K
reprodução	665 proibida a K	665 K proibida
republié	363 K avec
riêng	858 chính sách quyền K tư
ročne	747 K
ročně	104 K
rät	174 K
råbte	134 K
réagir	357 pour K
réagissez	367 K à
rédacteur	364 est K
rédaction	367 soutenez la K	368 notre K
rédactrice	364 est K
réponse	21 annuler la K
répétait	370 K
réservé	343 cet article est K	343 ce contenu est K	343 article K
réservée	343 K aux abonnés	343 K à nos abonnés	343 la suite est K
réservés	343 K aux abonnés	363 tous droits K
résiliable	369 K à tout moment
răspunsul	21 anulează K
""", 's': """
sacīja	548 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	538 K
sbírka	106 K
schließen	143 K sie ein abo	171 K sie ein abo
schránky	90 do vaší K	739 do vašej K
sdílejte	25 K
segítségedre	425 szükségünk van a K
según	283 K
sesión	24 inicia K	24 inicie K	256 inicia K para
sessió	24 inicia K
sessão	24 inicie K	668 inicie K
señaló	283 K
sisällön	9 K
sisältö	317 tämä K on vain
skarży	638 K
skrzynkę	618 na twoją K	618 na swoją K
sprijiniți	687 K
sprijină	687 K-ne
stáhněte	102 K si
stöd	767 med ditt K	788 K oss	788 K vår	788 ditt K
stödmedlem	788 bli K
stötta	788 K oss	788 K vår	788 K vårt
støt	131 K os	131 K med
støtt	606 K oss	606 K vår
støtte	110 med din K	110 vi har brug for din K	131 din K	131 bliv K	585 med din K	606 din K
støtteabonnent	606 bli K
støttemedlem	131 bliv K	606 bli K
stěžuje	105 K
subscripció	83 K
subskrybentów	616 tylko dla K
subskrypcję	616 kup K	616 masz już K	635 kup K
suscripción	256 ya tengo una K	280 cambia tu K	284 K
suscríbase	280 K
suscríbete	256 K para	256 K por	256 K en	259 K al boletín	280 K
susține	687 K-ne	690 K că
susținerea	687 K ta
susțineți	687 K-ne
szerkesztőségünk	426 K
szerkesztőségünknek	426 K
sábado	17 cada K
sáng	17 mỗi K
säger	791 K
sähköpostiin	319 suoraan K
sähköpostiisi	319 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	319 K
sélections	343 ajouter l'article à vos K
síganos	264 K en
síguenos	264 K en	280 K
sõltumatut	290 toeta K
sõnul	293 K
söyledi	824 K
súmate	280 K al
süresi	0 okuma K
săptămână	17 o dată pe K	689 pe K
""", 't': """
teigė	538 K
tesszük	22 nem K közzé
teşekkürler	821 okuduğunuz için K
thuê	868 K bao
thuộc	863 bản quyền K
thành	853 dành cho K viên	864 trở K thành viên
tháng	866 mỗi K	866 hàng K	866 K đầu
thông	14 K báo	856 bật K báo	856 nhận K báo
tiếp	853 để K tục đọc	853 để đọc K
tjänst	764 en liten K att be
továbbolvasáshoz	414 a K
toàn	20 K bộ bài	853 để đọc K bộ	853 đọc K bộ bài
treści	9 tej K	616 dostęp do K
treść	9 tę K
trên	856 theo dõi K
trường	21 các K bắt buộc
turpinātu	541 lai K lasīt
tuần	17 mỗi K	866 mỗi K
tvrdí	105 K
työmme	332 K
työtämme	331 tue K	332 K
tájékoztató	419 adatvédelmi K
támogasd	412 K a
támogass	425 K minket
támogasson	425 K minket
támogatása	425 az ön K
támogatásod	425 a te K
täglich	146 K per mail
täällä	313 kun kerran olet K
téléchargez	367 K
töltsd	425 K le
týden	17 každý K
týdně	104 K
týždenne	17 raz K
tłumaczy	638 K
""", 'u': """
uafhængigt	132 K medie
ubegrænset	112 K adgang
udostępnij	25 K
unabhängig	172 wir sind K
unterstütze	139 K unsere arbeit	139 K uns mit	171 K uns	171 K unsere	171 K mich	171 K meine
unterstützen	139 K sie unsere arbeit	139 K sie uns mit	139 mit einer spende K	139 können sie uns K	171 K sie uns	171 K sie unsere	171 sie können das K	171 freiwillig K	171 K sie mich	171 K sie meine	171 K uns
unterstützt	154 ihr browser K	171 K uns
unterstützung	171 mit ihrer K	171 mit deiner K	171 ihre K	171 deine K	171 eure K
upozornění	92 zapněte si K
uredništva	758 brez dovoljenja K
uredništvo	760 naše K
urmărește	679 K-ne pe	679 K-ne și pe	679 K știrile	687 K-ne
urmăriți	679 K-ne pe	687 K-ne
utilização	657 K de cookies
utilizează	681 K cookie
utilizăm	681 K cookie
utánközlés	424 K
używamy	626 K plików cookie
užsisakykite	531 K prenumeratą
""", 'v': """
vašeho	90 do K e-mailu
venerdì	17 ogni K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	164 K nur mit
veröffentlicht	22 wird nicht K	158 deine e-mail-adresse wird nicht K	158 ihre e-mail-adresse wird nicht K
već	733 K od
vidéo	9 cette K
viết	865 bài K này	867 K
você	18 sem K	669 sem K
vollständigen	143 K artikel lesen
vyhradené	744 všetky práva K	744 autorské práva sú K
vysvetľuje	748 K
vysvětluje	105 K
vyzývá	105 K
vyžadované	21 K informace	21 K polia
väittää	334 K
vårt	589 meld deg på K
vídeo	9 este K
vďaka	746 K vám
vědět	102 dejte nám K
""", 'w': """
webbläsare	10 din K
według	638 K
wołał	638 K
wpłata	635 twoja K
wpłatom	636 dzięki K
wpłać	635 K
wspierającym	635 zostań K
wyjaśnia	638 K
wypisać	618 K się w każdej chwili
wyrażam	618 K zgodę na
wöchentlichen	146 K newsletter
""", 'z': """
zadržana	730 sva prava K
zahvaljujući	18 K čitaocima	18 K čitateljima	732 K vama
založte	102 K si účet
zamknutý	738 článok je K
zastrzeżone	634 wszelkie prawa K	634 wszystkie prawa K
zbiórka	639 K
zbývá	88 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	626 treści K
zgłoś	635 K nam
znać	635 daj nam K
zostań	635 K z nami
zpracováním	90 souhlasím se K	95 K osobních údajů
zunächst	164 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	637 od # K
""", 'á': """
állítja	428 K
""", 'ä': """
ändå	764 nu när du K är här
""", 'å': """
året	133 om K
återges	786 får inte K
""", 'ç': """
çalişmalarimiz	822 K
çerezler	815 K kullan
çerezleri	815 K kullan
""", 'é': """
échanos	280 K una mano	280 K un cable
écrit	370 a K
écrivain	364 est K
écrivez	367 K-nous
électronique	346 dans votre boîte aux lettres K
équipe	368 notre K
értesítéseket	14 K
évente	427 K
""", 'í': """
írta	428 K
""", 'î': """
înscrie	687 K-te la
""", 'ö': """
öffnen	147 app K
""", 'ú': """
újságírás	426 független K
újságírásunk	426 K
újságíróink	426 K
última	264 siga la K hora	264 sigue la K hora
""", 'ü': """
übernommen	164 K von
übersicht	167 K
ücretsiz	15 K haber	15 K makale
ütles	293 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	732 naši K
čitatelia	746 naši K
čitatelja	732 naših K
čitatelji	732 naši K
čitateľom	18 vďaka K
čitateľov	746 našich K
članak	20 cijeli K	732 ovaj K
članek	760 ta K
členem	102 staňte se K
členom	745 staňte sa K
článek	20 celý K	84 líbil se vám K	103 tento K	103 líbil se vám K
článku	20 celého K
články	103 naše K
článok	20 celý K	746 tento K
čtenáři	103 naši K
čtenářů	103 našich K	103 na podpoře K
čtenářům	18 díky K
čtení	0 doba K
čítajte	745 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	864 K góp của bạn	864 hãy K góp
đăng	864 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	747 K sumou
""", 'ř': """
řekl	105 K
řekla	105 K
říká	105 K
""", 'ś': """
śledztwa	636 nasze K
śledztwo	636 to K
śledź	623 K nas na	635 K nas
""", 'ź': """
źródło	634 K: pap
""", 'ž': """
žurnalistai	536 mūsų K
žurnalistika	103 naše K	103 nezávislá K	746 nezávislá K
žurnalistiku	103 nezávislou K	746 nezávislú K
žurnalistiky	103 nezávislé K
žurnālisti	546 mūsu K
žurnālistika	546 neatkarīga K
žurnālistiku	546 neatkarīgu K
""", 'ά': """
άρθρα	191 τα K μας
άρθρο	191 αυτό το K
""", 'έ': """
έγραψε	193 K
έρευνές	191 οι K μας
""", 'α': """
ακολουθήστε	182 K μας	190 K μας
ακολουθείστε	182 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	193 K
αναγνώστες	18 χάρη στους K	191 οι K μας
αναδημοσίευση	189 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	184 πολιτική K
""", 'β': """
βοηθήστε	190 K μας
βρείτε	182 K μας στο
""", 'γ': """
γίνετε	190 K μέλος
γράψτε	190 K μας
γραφτείτε	190 K
""", 'δ': """
δήλωσε	193 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	191 οι K μας
δημοσιογραφία	191 η K μας	191 ανεξάρτητη K
διαβάσετε	179 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	191 χωρίς K
διεύθυνση	180 η K email
δικαιώματος	189 με επιφύλαξη παντός K
δουλειά	191 η K μας
δωρεά	190 η K σας	190 κάντε μια K	194 K
δωρεάν	15 K άρθρα
δωρεές	194 K
""", 'ε': """
είπε	193 K
εβδομάδα	17 κάθε K	192 την K
εγγραφείτε	179 K για να	190 K
ειδοποιήσεις	14 K
ενεργοποιήστε	182 K τις ειδοποιήσεις	184 K τη javascript
ενημερωτικό	180 K δελτίο
ενισχύστε	190 K
εξήγησε	193 K
ευχαριστούμε	190 K που μας
""", 'ζ': """
ζήτησε	193 K
""", 'κ': """
κανάλι	191 το K μας
καταγγέλλει	193 K
κατεβάστε	182 K την εφαρμογή
""", 'μ': """
μήνα	192 τον K	192 το K	192 ανά K	192 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	191 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	184 K cookies
προειδοποιεί	193 K
προσωπικών	184 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	193 K
πρώτος	192 K μήνας
""", 'σ': """
στήριξέ	190 K μας
στήριξή	190 η K σας	190 τη K σας
στηρίξτε	190 K μας	190 K την
συνδεθείτε	24 K	179 K για να	190 K
συνδρομή	194 K
συνδρομητές	179 μόνο για K	191 οι K μας	194 K
συνδρομητής	179 είστε ήδη K	190 γίνετε K
συνεχίσετε	179 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	193 K
""", 'τ': """
τόνισε	193 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	193 K
""", 'χ': """
χρήσης	184 όροι K
χρειαζόμαστε	190 K τη βοήθειά σας
χρησιμοποιεί	184 K cookies
χρησιμοποιούμε	184 K cookies
χρόνο	192 τον K
""", 'а': """
абонамент	59 K
абонат	48 вече сте K
абонати	48 само за K	59 K
абонирайте	48 K се, за да	49 K се за бюлетина	55 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	698 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	56 K на вас
благодаря	718 K вам
блокировщик	708 отключите K	708 K рекламы
блокувальник	838 K реклами
браузер	10 ваш K	708 ваш K
браузър	10 вашият K
бюлетин	49 нашия K	56 нашия K	59 K
бюлетина	49 K ни
""", 'в': """
вайбър	16 K
вашата	49 на K поща
видео	9 это K
виділіть	840 K
викаше	58 K
використанні	844 при K матеріалів
використовує	838 K cookie
використовуємо	838 K cookie
влезте	24 K
вміст	9 цей K
внесок	845 ваш K
войдите	24 K	698 K, чтобы
встановіть	833 K додаток
выделите	710 K ее	710 K текст
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	719 в K
годишно	57 K
гривень	847 # K
грн	847 # K
гукав	848 K
гіперпосилання	844 K обов
""", 'д': """
дальше	698 чтобы читать K
дарение	55 вашето K	57 с K	59 K
дарения	59 K
добави	58 K
добавьте	705 K нас в
долучайтесь	845 K
долучайтеся	845 K
донат	717 ваш K	845 ваш K	849 K
донати	849 K
донатом	847 K
донаты	721 K
допомога	845 нам потрібна ваша K
доступ	698 полный K	831 повний K
доступен	698 K только
дочитали	692 вы K до конца	826 ви K до кінця
дочитать	698 чтобы K
""", 'е': """
ежедневную	700 K рассылку
ежемесячно	719 K
ежемесячное	717 оформите K
еженедельную	700 K рассылку
""", 'ж': """
жалуются	720 K
журналисти	56 нашите K
журналистика	56 независимата K	56 независима K	718 независимая K
журналистике	718 независимой K
журналистики	718 независимой K
журналистику	718 независимую K
журналисты	718 наши K
журналісти	846 наші K
журналістика	846 незалежна K
журналістику	846 незалежну K	846 якісну K
""", 'з': """
завантажити	833 K застосунок
завантажте	833 K додаток
завдяки	846 K вам
задонатьте	717 K	845 K
задължителните	21 K полета
зазначив	848 K
закликав	848 K
закончились	698 бесплатные статьи K
заметили	710 K ошибку
замолчим	718 мы не K
запазени	54 всички права K
зарегистрированы	698 уже K
зарегистрируйтесь	698 K, чтобы	717 K
зареєструйтесь	831 K, щоб	845 K
застосунок	833 завантажте K	833 мобільний K
захищено	844 усі права K
захищені	844 усі права K	844 всі права K
защищены	716 все права K
заяви	58 K
заявив	848 K
заявил	720 K
заявила	720 K	848 K
здесь	692 раз уж вы K
зробіть	829 K внесок	845 K внесок
""", 'и': """
известията	14 K
изтеглете	55 K
имейл	49 вашия K
имейла	49 на K си
иностранного	716 выполняющим функции K агента
иностранным	718 K агентом
использовании	716 при K материалов
используем	708 K cookie	708 мы K
использует	708 K cookie
""", 'к': """
каждое	17 K утро
каждый	719 K месяц
каза	58 K
казва	58 K
канал	718 наш K	846 наш K
канала	718 нашего K
каналу	846 нашого K
коментар	6 залишити K
коментарях	840 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	710 чтобы оставить K
комментария	21 для отправки K
комментариях	710 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	708 политикой K	708 политика K
конфіденційності	838 політикою K
кричал	720 K
""", 'л': """
лева	57 K
""", 'м': """
материал	710 обсудить K	718 этот K
материалы	718 наши K
матеріал	846 цей K
матеріали	846 наші K
месец	57 на K	57 всеки K
месечно	57 K
месяц	719 в K
місяць	847 на K	847 перший K
""", 'н': """
нажмите	710 K ctrl
написа	58 K
написав	848 K
написал	720 K
написала	720 K	848 K
напишите	717 K нам
напишіть	845 K нам
направете	55 K дарение
нашем	710 в K чате
небольшая	692 K просьба
неделю	17 раз в K	17 каждую K	719 в K
независимата	55 подкрепете K
независими	56 K медии
независимую	695 поддержите K	717 поддержите K
независимые	718 K медиа
незалежні	846 K медіа
нуждаем	55 K се от вашата
""", 'о': """
обязательна	716 гиперссылка K
обязательные	21 K поля	710 K поля
обясни	58 K
ограничений	698 читайте без K
опечатку	710 нашли K
оприлюднюватиметься	22 не K	840 ваша e-mail адреса не K
опубликован	22 не будет K	710 ваш адрес email не будет K
отменить	21 K ответ	719 K в любой момент
отметил	720 K
отписаться	700 K в любой момент
отправьте	717 K нам
ошибку	710 нашли K
""", 'п': """
партнеры	708 мы и наши K
патроном	717 станьте K
первый	719 K месяц	719 рубль в K
переведите	717 K нам
передплатникам	831 доступний лише K
передплатників	831 тільки для K
передплату	845 оформіть K
передрук	844 K
перепечатка	716 K
персональних	838 K даних
персональных	708 K данных
писати	846 нам K
писменото	54 без K съгласие
пишете	55 K ни
пишите	717 K нам
повний	20 K текст
повідомив	848 K
повідомила	848 K
повідомте	845 K нам
поддержать	717 K нас	717 K редакцию
поддерживайте	717 K нас	717 K нашу
поддержите	695 K нашу	695 K нас	717 K нас	717 K нашу	717 K редакцию	717 K проект	717 K автора
поддержка	695 ваша K	717 ваша K
поддержки	718 без вашей K
поделитесь	25 K
подкаст	718 наш K	846 наш K
подкаста	718 нашего K
подкрепа	55 вашата K
подкрепете	55 K ни	55 K нашата
подкрепяйте	55 K ни
подписаны	698 уже K
подписка	698 уже есть K	721 K
подписке	698 по K
подписки	721 K
подписку	698 оформить K	698 оформите K	717 оформите K	717 оформить K
подписчикам	698 доступна только K	698 доступно только K
подписчики	721 K
подписчиков	698 только для K
подписчиком	717 станьте K
подписывайтесь	700 K на рассылку	705 K на нас	705 K на наш	705 K на канал	705 K на telegram	717 K на
подпишитесь	695 K на регулярное	700 K на рассылку	705 K на наш	705 K на канал	717 K на
подчеркнул	720 K
поділіться	25 K
пожертвование	695 сделайте K	695 оформите K	717 ваше K	717 сделайте K	717 оформите K	721 K
пожертвования	721 K
пожертвуйте	717 K
полностью	20 материал K	698 чтобы прочитать K
полный	20 K текст
помилку	840 знайшли K
помогите	717 K нам
помогнете	55 K ни
помощь	695 нужна ваша K	717 нам нужна ваша K
помітили	840 якщо ви K
понравилась	718 K статья
понравился	718 K материал	718 K текст
попереджає	848 K
попередив	848 K
попросив	848 K
попросил	720 K
попросила	720 K	848 K
попросило	720 K
последвайте	55 K ни
почту	700 на вашу K	700 вам на K
пошту	832 на вашу K
пояснив	848 K
пояснил	720 K
працюємо	846 ми K
предупредил	720 K
предупреждает	720 K
призвал	720 K
признали	718 нас K
приложение	56 нашето K	701 скачать K	701 скачайте K	701 установите K	701 мобильное K	701 наше K	717 скачайте K
приложении	701 открыть в K	701 нашем K
приложения	718 нашего K
присоединяйтесь	717 K к
приєднуйтесь	845 K до
продовжити	831 щоб K читання
продолжаем	718 мы K работать
продолжить	698 чтобы K чтение
продължите	48 за да K да четете
произведен	716 настоящий материал (информация) K
просьба	692 у нас к вам K	692 у нас есть K
просять	848 K
прохання	826 маємо до вас K	826 невелике K
прочетете	48 за да K цялата
прочитать	698 осталось K	698 чтобы K статью
първия	57 за K месец
підписатися	832 K на розсилку
підписка	849 K
підписку	831 оформіть K	845 оформіть K
підписники	849 K
підписників	831 тільки для K
підписуйтесь	835 K на нас	835 K на наш	845 K на
підписуйтеся	835 K на наш
підпишіться	832 K на розсилку	835 K на наш	845 K на
підтримайте	829 K нашу	829 K незалежну	829 K нас	845 K нас	845 K нашу	845 K незалежну	845 K редакцію	845 K автора	845 K роботу
підтримати	845 K нас
підтримка	829 ваша K	845 ваша K
підтримки	846 спільноти K
підтримуйте	845 K нас	845 K нашу
піти	826 перш ніж K
""", 'р': """
работа	56 нашата K	718 наша K
работаем	718 мы K
работу	718 нашу K
разрешение	54 без K е забранено
расскажите	717 K нам
рассказал	720 K
рассказала	720 K
расследование	718 наше K	718 это K
расследования	718 наши K
рассылка	718 наша K	721 K
рассылку	700 нашу K	700 K самых	718 нашу K
редакции	718 нашей K
редакция	56 нашата K	718 наша K
редакція	846 наша K
редакції	846 нашої K
рекламата	11 K
реклами	11 K	56 без K	846 без K
рекламой	11 K
рекламы	11 K	718 без K
робота	846 наша K
роботу	846 нашу K
розповів	848 K
розповіла	848 K
розсилка	846 наша K	849 K
розсилку	832 нашу K	832 щоденну K	846 нашу K
розслідування	846 наші K	846 це K
рублей	719 # K
рік	847 на K
""", 'с': """
седмично	17 веднъж K
сказав	848 K
сказал	720 K
сказала	720 K	848 K
скаржаться	848 K
скачайте	701 K наше
скиньте	717 K
следите	705 K за нами
словам	720 по K
словами	848 за K
слідкуйте	835 K за нами
сообщение	716 данное K (материал) создано
сообщил	720 K
сообщила	720 K
сообщите	717 K нам
сповіщення	14 K	833 увімкнути K	833 увімкніть K
споделете	25 K
сподобався	846 K текст	846 K матеріал
сподобалась	826 якщо вам K стаття
според	58 K
спільнота	846 наша K
спільноти	829 стань частиною K	846 нашої K
станете	55 K абонат	55 K член
станьте	717 K нашим	845 K нашим
статия	56 тази K
стаття	846 ця K
статья	718 эта K
стверджує	848 K
стежте	835 K за нами
суммой	719 любой K
сумму	719 любую K
сутрин	17 всяка K
существуем	718 мы K
съдържание	9 това K
съобщи	58 K
""", 'т': """
телеграм	16 K	705 наш K-канал	705 в нашем K	718 наш K	835 наш K-канал
телеграме	16 K
тиждень	17 раз на K	847 на K
""", 'у': """
уведомления	14 K	701 включите K	701 включить K	701 разрешить K
увійдіть	24 K	831 K, щоб
уйдете	692 прежде чем вы K
утверждает	720 K
учасником	845 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	718 K нашу
цитировании	716 при K
""", 'ч': """
частиною	845 станьте K
четене	0 време за K
читаете	717 спасибо, что K
читай	835 K нас
читайте	705 K нас в	835 K нас у	835 K нас в
читання	0 час K	0 хв K
читателей	718 наших K
читатели	56 нашите K	692 дорогие K	718 наши K
читателям	18 благодаря K	718 благодаря K
читати	831 щоб K далі	845 щоб K далі
читачам	18 завдяки K
читачі	846 наші K
читачів	846 наших K
читаєте	845 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	847 K
щомісячно	847 K
щоранку	17 K
щотижневу	832 K розсилку
""", 'я': """
язкові	21 обов'K поля	840 обов'K поля
якщо	826 K ви вже тут
""", 'א': """
אחרינו	378 עקבו K	386 עקבו K
אלקטרוני	376 דואר K
אמר	389 K
אמרה	389 K
""", 'ב': """
בוקר	17 מדי K
בחודש	388 K
ביקש	389 K
ביקשה	389 K
בעוגיות	380 שימוש K
בקובצי	380 משתמש K
בשבוע	17 פעם K	388 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	378 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	378 לקבוצת K
הוסיף	389 K
הוסיפה	389 K
הזהיר	389 K
הזכויות	385 כל K שמורות
החובה	21 שדות K
הטלגרם	378 לערוץ K
הכתבה	375 להמשך קריאת K	387 K הזאת
המייל	376 לתיבת K	376 כתובת K
הניוזלטר	376 K היומי
הסביר	389 K
העיתונות	387 K העצמאית
הפרטיות	380 מדיניות K
הפרסומת	11 K
הצטרפו	378 K לערוץ
הקוראים	18 בזכות K
השימוש	380 תנאי K
התחברו	24 K
התראות	14 K
התרומה	386 K שלכם
""", 'ו': """
ובטוויטר	378 בפייסבוק K
""", 'ז': """
זקוקה	386 K לכם
""", 'ח': """
חודשית	386 תרומה K
""", 'ט': """
טען	389 K
""", 'כ': """
כמנויים	375 הצטרפו K
כתב	389 K
כתבה	387 K זו	389 K
כתבו	386 K לנו
""", 'ל': """
לדברי	389 K
להגיב	6 כדי K
להמשיך	375 כדי K לקרוא
להעתיק	385 אין K
לחודש	388 K
למנויים	375 K בלבד
לניוזלטר	376 הירשמו K	376 הרשמה K	376 K שלנו
לעזרתכם	386 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	388 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	375 רכשו K	390 K
מנוי	375 כבר K
מנויים	390 K
מסר	389 K
""", 'נ': """
ניוזלטר	390 K
""", 'ע': """
עיתונות	387 K עצמאית
""", 'פ': """
פרסומות	387 ללא K
פרסומת	11 K
""", 'ק': """
קרא	389 K
קריאה	0 זמן K
""", 'ר': """
ראשון	388 חודש K
""", 'ש': """
שלחו	386 K לנו
שלנו	387 K
שקראתם	386 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	386 K
תמכו	386 K בנו
תרומה	390 K
תרומות	390 K
""", 'آ': """
آگهی	11 K
""", 'أ': """
أسبوعيا	43 K
أضاف	44 K
أضافت	44 K
أعجبك	42 K هذا
أكد	44 K
أوضح	44 K
""", 'إ': """
إعادة	40 يمنع K
إلغاء	21 K الرد
إلينا	41 انضم K
""", 'ا': """
ادامه	308 برای K مطلب
ادعمنا	41 K
ادعموا	41 K
ارسال	6 برای K نظر
استفاده	302 شرایط K	307 K از مطالب
اشتراك	45 K
اشتراک	308 K تهیه کنید	312 K
اشترك	29 K الآن
اشتركوا	41 K
اعلام	311 K کرد
اعلانها	14 K
افزود	311 K
الآن	41 تبرع K	41 سجل K
الأسبوع	17 مرة في K
الأول	43 الشهر K
الإخبارية	30 النشرة K
الإشعارات	14 K	31 تفعيل K	31 فعل K
الإعلان	11 K
الإعلانات	35 حاجب K
الإلزامية	21 الحقول K
الإلكتروني	30 بريدك K	30 البريد K
الارتباط	35 ملفات تعريف K
الاستخدام	35 شروط K
الاشعارات	14 K
البريدية	30 النشرة K	30 نشرتنا K	45 النشرة K
التطبيق	31 حمل K	31 حمّل K	31 تحميل K	31 نزل K
التقرير	20 لقراءة K	42 هذا K
الخصوصية	35 سياسة K
الدخول	24 سجل K	24 سجّل K	29 سجل K	41 سجل K
الشهر	43 في K
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	29 لمتابعة K
الكوكيز	35 K
المجانية	15 المقالات K
المحتوى	9 هذا K	29 هذا K متاح
المستقلة	42 الصحافة K
المقال	20 لقراءة K	29 لقراءة K كاملا	42 هذا K
النشرة	30 اشترك في K
اول	310 ماه K
ایمیل	298 K خود را	298 آدرس K	298 به K شما
اینستاگرام	300 در K دنبال
""", 'ب': """
بحسب	44 K
بريدك	30 إلى K
بفضلكم	42 K
بگذارید	308 با ما در میان K
""", 'ت': """
تابعنا	33 K على	33 K عبر	41 K على
تابعوا	33 K أخبار
تابعونا	33 K على	33 K عبر	41 K على
تبرع	45 K
تبرعات	45 K
تبرعك	41 K
تبرعكم	41 K
تبرعوا	41 K الآن
تطبيقنا	42 K
تفعيل	35 K جافا
تقاريرنا	42 K
تلگرام	300 ما را در K	300 در K دنبال	300 کانال K ما
تمامی	307 K حقوق
توضیح	311 K داد
تیم	309 K ما
""", 'ج': """
جاوااسکریپت	302 K را فعال
""", 'ح': """
حذر	44 K
حذرت	44 K
حساب	29 هل لديك K
حقوق	307 کلیه K
حمایت	308 از ما K کنید	308 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	298 K ما	298 اشتراک K	298 در K	309 K ما	312 K
خبرنگاران	309 K ما
خصوصی	302 حریم K
خوانندگان	18 با کمک K	309 K ما
""", 'د': """
دعا	44 K
دعت	44 K
دعمك	41 K
دعمكم	41 K
دنبال	300 ما را K کنید	308 K کنید
""", 'ر': """
راسلنا	41 K
راسلونا	41 K
روزنامهنگاری	309 K مستقل
""", 'س': """
سالانه	310 K
ساهم	41 K في
ساهموا	41 K في
سنويا	43 K
""", 'ش': """
شارك	25 K
شاركنا	41 K برأيك
شاركه	25 K
شهريا	43 K
شوید	24 وارد K	308 عضو K	308 وارد K
""", 'ص': """
صباح	17 كل K
صحافتنا	42 K
صحفيينا	42 K
صرح	44 K
""", 'ط': """
طلب	44 K
طلبت	44 K
""", 'ع': """
عملنا	42 K
عنوان	21 لن يتم نشر K
""", 'ف': """
فريقنا	42 K
فيسبوك	16 K
""", 'ق': """
قال	44 K
قالت	44 K
قراءنا	42 K
قرائنا	42 K
قناتنا	33 K على	33 انضم إلى K	42 K
""", 'ك': """
كتب	44 K
كتبت	44 K
""", 'ل': """
لإضافة	6 K تعليق
لقراءتكم	41 شكرا K
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	29 K فقط
""", 'م': """
مالی	308 کمک K شما	312 کمک K
ماه	310 در K
ماهانه	310 K
متصفحك	10 K
محتوا	9 این K
محفوظ	307 حقوق K است
محفوظة	40 جميع الحقوق K	40 حقوق النشر K
مرورگر	10 K شما
مستقل	309 رسانه K
مستقلة	42 صحافة K
مشترک	308 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	309 این K
معنا	41 ساهم K
منصتنا	42 K
موردنیاز	21 بخشهای K
موقعنا	42 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	35 K ملفات
نشرتنا	30 اشترك في K	42 K
نظر	6 ثبت K
نوشت	311 K
""", 'و': """
وتويتر	33 على فيسبوك K
وفقا	44 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	309 K ما
کانال	300 به K ما	309 K ما
کنید	308 به ما کمک K	308 ثبت نام K
کوکی	302 از K
کوکیها	302 K
""", 'گ': """
گزارشهای	309 K ما
گفت	311 K
گفته	311 K است	311 به K
""", 'अ': """
अन	408 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	405 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	404 कॉपीराK
इन	24 लॉग K
इनब	394 आपके Kॉक्स
इब	397 चैनल को सब्सक्राK
इस	406 K लेख
""", 'उ': """
उनल	395 ऐप डाKोड करें	405 डाKोड करें
उपय	399 कुकीज़ का Kोग	399 कुकीज का Kोग
""", 'ए': """
ए	405 जुड़ने के लिK
""", 'ऐ': """
ऐप	395 हमारा K
""", 'क': """
क	408 मुताबिK
कर	394 ईमेल दर्ज Kें	395 ऐप इंस्टॉल Kें	395 नोटिफिकेशन चालू Kें	397 फॉलो Kें	405 सब्सक्राइब Kें	405 फॉलो Kें	405 क्लिक Kें
कह	408 Kा
""", 'ख': """
ख	408 लिKा
खबर	4 इस K
""", 'छ': """
छ	408 पूKा
""", 'ट': """
ट	399 जावास्क्रिप्K
टर	394 न्यूज़लेK	394 न्यूजलेK के लिए	394 हमारे न्यूजलेK	406 हमारे न्यूज़लेK	409 न्यूज़लेK
""", 'ठ': """
ठक	406 हमारे पाK
""", 'न': """
न	2 लेख सुKें	409 दाK
नल	397 चैK से जुड़ें	397 टेलीग्राम चैK	406 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	395 ऐप में K़ें
पन	11 विज्ञाK
पर	397 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	408 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	405 हमारी K करें	405 आर्थिक K दें
मह	407 हर Kीने
""", 'य': """
यत	399 गोपनीKा नीति
यह	406 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	404 सर्वाधिकार सुK्षित	406 हमारी पत्Kारिता	406 स्वतंत्र पत्Kारिता	406 हमारे पत्Kार
रत	407 प्Kि माह
""", 'व': """
वर	407 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	409 सब्सक्रिप्K
शर	399 नियम और K्तें
""", 'स': """
सएप	397 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	405 K्य बनें
सप	407 प्रति K्ताह
समय	0 पढ़ने का K
समर	405 K्थन करें
सहय	18 पाठकों के Kोग	405 आपका Kोग	405 हमें Kोग	405 Kोग करें	405 आपके Kोग
""", 'ह': """
हम	405 Kें लिखें	406 Kारा काम	406 Kारी टीम
हमस	405 Kे जुड़ें
""", 'অ': """
অন	66 Kুদান দিন	70 Kুদান
""", 'আ': """
আপন	61 Kার ইমেইল
আম	66 Kাদের লিখুন	67 Kাদের সাংবাদিক	67 Kাদের চ্যানেল
""", 'উ': """
উজল	61 নিKেটারে সাবস্ক্রাইব	61 আমাদের নিKেটার	61 নিKেটার পেতে	67 আমাদের নিKেটার	70 নিKেটার
""", 'ক': """
ক	68 মাসিK
কত	67 স্বাধীন সাংবাদিKা
কর	66 সাবস্ক্রাইব Kুন	66 এখানে ক্লিক Kুন
""", 'খ': """
খবরট	4 Kি
""", 'ঠ': """
ঠক	67 আমাদের পাK
""", 'দ': """
দন	67 এই প্রতিবেK
""", 'ন': """
ন	66 যুক্ত হোK	69 জাKান	69 জাKিয়েছেন
""", 'ব': """
বল	69 Kেন	69 Kেছেন
বলল	69 Kেন
""", 'র': """
রক	65 সর্বস্বত্ব সংK্ষিত	65 স্বত্ব সংK্ষিত
রত	68 প্Kি মাসে
""", 'স': """
সদস	66 K্য হোন
সব	67 আমাদের ফেKুক
সহ	66 আমাদের Kায়তা
সহয	66 Kোগিতা করুন
""", 'হ': """
হত	66 যুক্ত Kে
""", 'ก': """
กด	799 Kติดตาม
กร	794 Kอกอีเมล
กล	802 K่าว
กา	14 Kรแจ้งเตือน	799 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	800 Kงเรา
""", 'จ': """
จด	794 Kหมายข่าวของเรา	803 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	799 Kวน์โหลดแอป
""", 'ต': """
ติ	799 Kดตามเรา
ต่	801 Kอเดือน	801 Kอปี
""", 'บ': """
บท	800 Kความนี้
บร	803 Kิจาค
บอ	802 Kกว่า
""", 'พ': """
พู	802 Kดกับ
""", 'ร': """
ระ	802 Kบุว่า
รา	801 Kยเดือน
ร่	799 Kวมบริจาค
""", 'ว': """
วา	800 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	798 Kวนลิขสิทธิ์	798 Kวนสิทธิ์
สน	799 Kับสนุนเรา	799 Kับสนุนพวกเรา
สม	794 Kัครรับจดหมายข่าว	794 Kัครรับข่าวสาร	799 Kัครสมาชิก	799 Kัครรับ	803 Kาชิก
สื	800 K่ออิสระ
ส่	799 Kงข้อมูลมาที่
""", 'ห': """
ห้	798 Kามคัดลอก	798 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	794 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	799 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	802 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	800 K้เรา
""", 'ủ': """
ủng	864 hãy K hộ
""", 'い': """
いか	504 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	495 Kいのブラウザ
お寄	504 Kせください
お申	504 Kし込みください	504 Kし込みはこちら
お聞	504 Kかせください
""", 'か': """
か月	487 K無料	506 K無料
""", 'こ': """
ここ	487 Kから先は	487 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	487 K記事は有料	487 K記事は会員	499 K記事についてのご意見	505 K記事が	505 K記事を	505 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	495 K用のブラウザ
ご寄	485 K付をお願い	504 K付
ご意	499 K見・ご感想	499 K見をお寄せ
ご感	499 K想をお寄せ
ご支	485 K援をお願い	504 K援
ご登	504 K録
ご購	504 K読
""", 'す': """
すべ	487 Kての記事が
""", 'で': """
でも	493 K配信中
""", 'と': """
と強	507 K調
と書	507 Kい
と話	507 Kし	507 Kす
と語	507 Kっ	507 Kる
と説	507 K明
と述	507 Kべ
""", 'に': """
によ	507 Kると
""", 'を': """
をフ	493 Kォローする	493 Kォローしよう
""", 'ア': """
アプ	490 Kリで開く	490 Kリで読む	490 Kリを開く	490 Kリをダウンロード	490 Kリのダウンロード	490 Kリをインストール	490 Kリはこちら
""", 'カ': """
カ月	487 K無料	506 K無料
""", 'ク': """
クッ	497 Kキーを使用	497 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	499 Kントを投稿するには	499 Kントするには	499 Kント欄で	499 Kントをお寄せ
""", 'サ': """
サポ	485 Kートをお願いします	504 Kートをお願い	504 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	504 Kンロードしてください
""", 'チ': """
チャ	493 Kンネル登録を
""", 'ニ': """
ニュ	489 Kースレターに登録	489 Kースレターを	508 Kースレター
""", 'フ': """
フォ	493 Kローして最新	493 Kローをお願い	504 Kローしてください
""", 'プ': """
プッ	490 Kシュ通知
プラ	497 Kイバシーポリシーに
プレ	487 Kミアム会員
""", 'メ': """
メル	489 Kマガに登録	489 Kマガで
メー	21 Kルアドレスが公開されること	489 Kルマガジンで	489 Kルマガジンに登録	489 Kルマガジンを	489 Kルでお届け	499 Kルアドレスが公開されることはありません	508 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	487 Kインして続きを	487 Kインしてください	487 Kインが必要	504 Kインして
""", 'ヶ': """
ヶ月	487 K無料	506 K無料
""", '下': """
下載	876 K客戶端	876 Kapp	876 K應用程式
下载	876 K客户端	876 Kapp	876 K应用	888 K客户端
""", '不': """
不代	887 K表本站
不得	887 K转载	887 K轉載
不錯	888 K過
不错	888 K过
""", '仅': """
仅代	887 K表作者
""", '付': """
付費	873 K後	892 K牆
付费	873 K后	892 K墙
""", '以': """
以閱	873 K讀全文
以阅	873 K读全文
""", '会': """
会员	873 K专享
会員	487 K限定です	487 K限定の記事	487 K登録すると	487 K登録が必要	487 K登録できます	504 K登録	505 Kの方
""", '你': """
你的	871 K支持	888 K支持
""", '使': """
使用	882 Kcookie	882 K cookie
""", '侵': """
侵权	887 K
""", '個': """
個人	497 K情報の取り扱い
""", '免': """
免費	15 K閱讀	890 K試用
免费	15 K阅读	890 K试用
""", '全': """
全文	20 Kを	487 Kを読むには	487 Kをお読み
""", '公': """
公众	16 K号	879 K号：
公式	490 Kアプリ	493 Kアカウントを
""", '关': """
关注	879 K我们的	888 K我们
""", '写': """
写道	891 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	506 K
初月	506 K無料
""", '利': """
利用	497 K規約に同意
""", '剩': """
剩余	873 K#%
剩餘	873 K#%
""", '加': """
加入	879 Kline	888 K会员	888 K會員
""", '励': """
励み	505 Kになります
""", '包': """
包月	890 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	493 Kち追加
""", '发': """
发表	6 K评论
发送	875 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	489 Kトレイに
""", '告': """
告訴	891 K
告诉	891 K
""", '呼': """
呼び	507 Kかけた
""", '官': """
官方	879 K微信
""", '定': """
定期	888 K定額
""", '寄': """
寄付	504 Kをお願い	508 K
寄到	875 K您的信箱
""", '寫': """
寫道	891 K
""", '已': """
已是	873 K會員
已经	873 K是会员
""", '年': """
年額	506 K
""", '广': """
广告	11 K	882 K拦截
""", '広': """
広告	11 K	495 Kブロック
""", '廣': """
廣告	11 K	882 K攔截
""", '开': """
开启	876 K通知
""", '当': """
当サ	505 Kイト
当社	505 Kの
当編	505 K集部
""", '微': """
微信	876 K扫	879 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	485 Kをお願いします	504 Kをお願い	504 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	871 K支持	888 K支持	888 K捐款
""", '感': """
感謝	888 K閱讀
感谢	888 K阅读
""", '成': """
成为	873 K会员即可	888 K会员
成為	873 K會員即可	888 K會員
""", '我': """
我们	889 K的
我們	889 K的
""", '手': """
手机	876 K客户端
""", '打': """
打开	876 Kapp	876 K微信
打開	876 Kapp
""", '扫': """
扫一	876 K扫
扫描	876 K二维码
""", '投': """
投资	887 K有风险
""", '指': """
指出	891 K
指摘	507 Kした
""", '捐': """
捐款	888 K支持	892 K
""", '掃': """
掃一	876 K掃
掃描	876 K qr
""", '推': """
推播	14 K	876 K通知
推送	14 K	876 K通知
""", '支': """
支持	871 K我们的	871 K我們的	871 K獨立媒體	871 K独立媒体	888 K我们	888 K我們
支援	504 Kをお願い
""", '文': """
文章	887 K来源：
""", '最': """
最新	489 K情報をお届け
""", '會': """
會員	873 K專享
""", '月': """
月額	487 K#円	506 K
""", '有': """
有料	487 K会員限定	487 K会員になる	487 K会員の方	508 K会員
""", '未': """
未經	887 K授權
未经	887 K授权
""", '本': """
本報	889 K導
本报	889 K读者	889 K道
本文	887 K来源
本網	882 K站使用
本网	882 K站使用
""", '欢': """
欢迎	879 K关注	888 K加入	888 K赞助	888 K订阅
""", '歡': """
歡迎	879 K追蹤	888 K加入	888 K贊助	888 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	487 K#文字	487 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	890 K
每日	875 K简报	875 K電子報
每月	890 K
""", '求': """
求め	507 Kた
""", '浏': """
浏览	882 K器版本
""", '点': """
点击	888 K关注
""", '無': """
無料	15 K記事	487 Kで会員登録	487 K会員に登録	504 K会員に登録	506 K体験
無断	503 K転載	503 K複製
""", '版': """
版权	887 K所有	887 K归
版權	887 K所有
""", '独': """
独立	505 Kしたジャーナリズム	889 K新闻	889 K媒体
""", '獨': """
獨立	889 K新聞	889 K媒體
""", '由': """
由讀	889 K者
由读	889 K者
""", '电': """
电子	892 K报
""", '登': """
登入	24 K或	873 K後繼續	873 K會員
登录	24 K或	873 K后继续	873 K后查看
登録	504 Kしてください	504 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	505 Kまの
""", '禁': """
禁止	887 K转载
禁無	503 K断
""", '私': """
私た	505 Kちの
""", '称': """
称	891 K
""", '稱': """
稱	891 K
""", '立': """
立即	888 K订阅	888 K訂閱
""", '紙': """
紙の	505 K新聞の定期購読者
""", '続': """
続き	487 Kを読むには	487 Kをお読みになる
""", '編': """
編集	505 K部では
""", '繼': """
繼續	873 K閱讀請
""", '继': """
继续	873 K阅读请
""", '著': """
著作	503 K権は
""", '表': """
表示	891 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	873 K即可	873 K後繼續	875 K我們的	875 K電子報	888 K我們	892 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	507 Kた
""", '認': """
認為	891 K
""", '說': """
說道	891 K
""", '読': """
読み	487 K放題
読者	18 Kの寄付	18 Kの支援	505 Kの皆様	505 Kの皆さ
""", '請': """
請啟	882 K用javascript
請捐	888 K款
請支	871 K持我們
請登	888 K入
請立	888 K即捐款
""", '订': """
订阅	873 K即可	873 K后继续	875 K我们的	875 K电子报	888 K我们	892 K费
""", '认': """
认为	891 K
""", '说': """
说道	891 K
""", '请': """
请启	882 K用javascript
请捐	888 K款
请支	871 K持我们
请登	888 K录
请立	888 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	887 K編輯
""", '購': """
購読	487 K者の方は	487 Kすると	504 Kしてください	505 K者の方	508 K料
""", '贊': """
贊助	871 K我們	888 K我們
""", '责': """
责任	887 K编辑
""", '赞': """
赞助	871 K我们	888 K我们
""", '転': """
転載	503 Kを禁じ
""", '轉': """
轉載	887 K請註明
""", '转': """
转发	25 K
转载	887 K请注明
""", '这': """
这篇	889 K文章
""", '追': """
追蹤	879 K我們的	888 K我們
""", '這': """
這篇	889 K文章
""", '通': """
通知	14 K	490 Kを受け取る	490 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	888 K您
邀请	888 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	876 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	873 K全文請
""", '關': """
關注	879 K我們的	888 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	873 K全文请
""", '随': """
随时	888 K掌握
""", '隐': """
隐私	882 K政策
""", '隨': """
隨時	888 K掌握
""", '隱': """
隱私	882 K權政策	882 K政策
""", '電': """
電子	21 K郵件地址不會公開	892 K報
""", '首': """
首月	890 K
""", '가': """
가입하세요	525 K
""", '강': """
강조했다	528 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	529 K
구독자	513 K 전용
구독자만	513 유료 K	513 K 볼 수
구독하고	517 K
구독하세요	525 K
구독하시면	513 K
구독해주세요	517 K
""", '금': """
금지	524 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	526 이 K
기사는	526 이 K
기사를	2 K 듣
기자	526 우리 K
""", '네': """
네이버에서	517 K 구독
""", '뉴': """
뉴스레터	514 K 구독	514 K 신청	526 저희 K	529 K
뉴스레터로	514 K 받아
뉴스레터를	514 K 구독	514 K 받아
뉴스에서	517 구글 K
""", '다': """
다운로드	515 앱 K	515 앱을 K
다운로드하세요	525 K
""", '달': """
달	527 첫 K
""", '당': """
당신의	526 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	528 K
""", '독': """
독자님의	511 K 후원
독자들의	18 K 후원
독자의	526 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	513 K 후 이용
로그인이	513 K 필요
로그인하거나	525 K
로그인하시면	513 K
""", '마': """
마세요	525 놓치지 K
""", '말': """
말했다	528 K
""", '매': """
매월	527 K
""", '메': """
메인에서	517 네이버 K
메일함으로	514 K
""", '무': """
무단전재	524 K
무료로	15 K 볼 수 있는
""", '받': """
받기	515 알림 K
받아보세요	525 K
""", '밝': """
밝혔다	528 K
""", '보': """
보려면	513 전체 기사를 K
""", '복': """
복제	524 무단 K
""", '본': """
본지는	526 K
""", '부': """
부탁드립니다	511 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	528 K
설정	515 알림 K
설치	515 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	515 K 보기	515 K 열기
앱으로	515 K 보기
""", '언': """
언론	526 독립 K
""", '여': """
여러분	526 독자 K	526 K 덕분
여러분의	525 K 후원	525 독자 K
""", '원': """
원	527 월 #K
""", '유': """
유튜브	517 K 구독
""", '의': """
의견을	525 K 남겨
""", '이': """
이메일	514 K 주소
이메일을	514 K 입력
이용	513 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	513 계속 K
읽으시려면	513 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	524 K 금지
재배포금지	524 K
""", '저': """
저널리즘	526 우리의 K
저작권법	524 K
저작권자	524 K
저희는	526 K
저희를	526 K
""", '적': """
적었다	528 K
""", '전': """
전문을	20 K
전용	513 회원 K
전재	524 무단 K
전했다	528 K
""", '정': """
정기후원	527 K
""", '주': """
주세요	511 후원해 K	511 응원해 K	517 구독해 K	525 후원해 K	525 응원해 K	525 구독해 K	525 제보해 K	525 가입해 K
""", '채': """
채널	526 저희 K
""", '체': """
체험	527 무료 K
""", '추': """
추가	517 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	517 K
팔로우하세요	525 K
""", '필': """
필드는	21 필수 K
필요합니다	511 후원이 K
""", '회': """
회원가입	513 K 후	525 K
회원만	513 K 볼 수
""", '후': """
후원금	529 K
후원을	525 K 부탁
후원이	511 K 큰 힘이
후원하세요	525 K
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
adomány
adományoddal
adományok
adományozz
advirtió
adó
adód
adăugat
affirmé
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
anmäl
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
behöver
bekapcsolása
beløb
beløp
bemängeln
bemängelt
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
compártela
compártelo
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
descarcă
descárgate
desteğiniz
desteğinizle
desteğiyle
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
dostęp
dostępny
dowolną
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
estás
etkinleştir
evästeitä
explicó
expliqué
faça
felhasználási
feliratkozás
folosește
folytatásához
fortæller
följ
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
ifølge
illimité
independentă
indiqué
indépendance
indépendant
indépendante
información
innehåll
innehållet
inquiète
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
kért
kérte
können
köszönjük
kötelező
kövesse
kövessen
közölte
kúpte
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
manhãs
materiał
matéria
matérias
mañana
mañanas
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
mulțumim
munkánk
munkánkat
másodközlés
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
neomezený
nepriklausomą
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
ofereça
ograniczeń
olvasási
olvasóink
olvasóknak
osobních
oznámení
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
pišite
plânge
podkreśla
podporují
podpoře
podpořte
podrška
podršku
podržite
podľa
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
pridūrė
prihláste
prohlížeč
pročitali
prośbę
prywatności
przeczytać
przeglądarka
przekaż
práca
práce
práci
prácu
prévient
príspevok
próxima
pubblicità
publicarà
publicată
publicité
publicités
publikování
publiée
pyyntö
pásale
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
přispějte
příspěvek
quyên
quyền
quảng
rakstīja
rašykite
rašė
reclamă
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
riêng
ročne
ročně
rät
råbte
réagir
réagissez
rédacteur
rédaction
rédactrice
réponse
répétait
réservé
réservée
réservés
résiliable
răspunsul
sacīja
sadržaj
sadržaja
sakė
sbírka
schließen
schránky
sdílejte
segítségedre
según
sesión
sessió
sessão
señaló
sisällön
sisältö
skarży
skrzynkę
sprijiniți
sprijină
stáhněte
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
unabhängig
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
używamy
užsisakykite
vašeho
venerdì
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
zadržana
zahvaljujući
založte
zamknutý
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
викаше
використанні
використовує
використовуємо
влезте
вміст
внесок
войдите
встановіть
выделите
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
нажмите
написа
написав
написал
написала
напишите
напишіть
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
обязательна
обязательные
обясни
ограничений
опечатку
оприлюднюватиметься
опубликован
отменить
отметил
отписаться
отправьте
ошибку
партнеры
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
почту
пошту
пояснив
пояснил
працюємо
предупредил
предупреждает
призвал
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
でも
と強
と書
と話
と語
と説
と述
によ
をフ
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
필드는
필요합니다
회원가입
회원만
후원금
후원을
후원이
후원하세요
"""
