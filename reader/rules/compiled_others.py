"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	873
# comentário	672
# comentários	672
# hozzászólás	433
# komentářů	104
# příspěvků	104
# σχόλια	193
# коментарі	853
# коментарів	853
# комментариев	723
# комментарий	723
# комментария	723
# תגובות	394
# تعليقات	44
# نظر	314
# कमेंट	413
#件のコメント	511
#則留言	897
#条评论	897
""", 'a': """
a cikk a hirdetés után folytatódik	431
a hirdetés után folytatjuk	431
a lire également	369
a rovat további cikkei	434
abo abschließen	150
abonați-vă	689
abonează-te	689
abonner nå	600
abonner på nyhetsbrevet	602
abonnér	119
abonnér nu	119
abonnés	353
abonē	553
abonēt	553
abrir menú	285
acasă	699
acceptér	128
accéder à l'article	353
actualités	369
adaugă un comentariu	696
además	282
adhérer	349
adomány	424
adományozok	424
adományozás	424
agora não	655
ai observat o greșeală	696
aiheeseen liittyvää	338
aiheesta lisää	338
ajouter à mes favoris	360
ajouter à vos sélections	360
ajánlataink	434
ajánljuk	434
ajánlott	434
ajánlott cikkek	434
ajánló	434
akceptuję	639
akkurat nå	613
aktuálně	105
als bevorzugte quelle bei google hinzufügen	158
alte știri	697
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	687
andra läser	19	795
andra läser just nu	19
andra läste även	795
andre har også lest	19
andre leste også	613
andre læser	132
andre læser også	19
andre læste også	132
anhören	157
anhören # min	157
anmäl dig	784
anmäl dig till nyhetsbrevet	784
annoncørbetalt indhold	138
annonsinnehåll	801
annonslänk	790
annonsörsinnehåll	801
annonsørinnhold	619
anuluj odpowiedź	641
användarvillkor	791
anúncio	668
anúncios	668
après la publicité	363
após a publicidade	668
apóyanos	262
apúntate	269
article abonné	353
article ajouté à vos sélections	360
article précédent	369
article réservé aux abonnés	353
articles associés	369
articles liés	369
articles recommandés	369
articles récents	369
articole asemănătoare	697
articole înrudite	697
articolul continuă după reclamă	694
articolul continuă mai jos	694
articolul următor	697
artiklen fortsætter under billedet	127
artykuł dla subskrybentów	629
artykuł sponsorowany	638
artykuły na e-mail	631
artículo anterior	282
artículo relacionado	282
artículos relacionados	282
ascultă	692
assine já	659
atbalstīt	553
añadir a favoritos	273
añadir comentario	280
añadir usuario	266
aún no te has registrado	266
""", 'b': """
banküberweisung	149
bağiş yap	820
bağiş yapin	820
bağlantiyi kopyala	825
başa dön	833
bei google als quelle hinzufügen	158
bejelentkezés	426
belépés	426
betrag wählen	149
bezárás	423
bild vergrößern	170
bize ulaşin	830
bli månadsgivare	780
bli støttemedlem	598
bliv støttemedlem	117
boletín	269
brukervilkår	609
bugün değil	819
bunlar da ilginizi çekebilir	831
buďte v obraze	97
bài khác	874
bài liên quan	874
bài tiếp theo	874
bài viết liên quan	874
báo lỗi	873
bình luận	873
bình luận (#	873
búsqueda	285
büyüt	833
bądź na bieżąco	631
bővebben	436
bạn có thể quan tâm	874
bỏ qua	864
""", 'c': """
cadastre-se grátis	659
califica este artículo	280
cargar más	285
carte de crédit	352
cartão de crédito	658
categorieën	583
categorías	282
caută	699
cele mai noi știri	697
celý článek	107
cerrar menú	285
cerrar sesión	266
chci podpořit	94
chia sẻ	869
chia sẻ bài viết	869
chia sẻ ý kiến của bạn	873
chuyên mục	874
chủ đề	874
chủ đề liên quan	874
citeşte şi	697
citește mai departe	697	699
citește mai mult	697	699
citește și	697
citiți și	697
col·labora	79
comentează	696
comentário	672
comentários	672
conditions générales	365
confidentialité	365
configuración	278
configuración de cookies	278
configurações de cookies	670
contenu sponsorisé	363
contenus sponsorisés	363	369
conteúdo de marca	668
conteúdo exclusivo	659
conteúdo para assinantes	659
conteúdo patrocinado	668
conteúdo relacionado	674
continua após a publicidade	668
continuar leyendo aquí	266
continuer après la publicité	363
continúa abajo	276
contáctanos	280
conținut pentru abonați	689
conținut sponsorizat	694
cookieinställningar	791
cookieの設定	509
cookie設定	509	895
cookie设置	895
copia l'enllaç	85
copiază link	692
copiază linkul	692
correo electrónico	269
creează cont	689
créer mon compte	353
créer un compte	353
csak előfizetőknek	426
czytaj całość	646
czytaj również	643
czytaj także	643
czytaj też	643
czytaj więcej	643	646
czytaj więcej o	643
các tin khác	874
címkék	434
címlap	434
címlapról ajánljuk	434
có lẽ để sau	864
có thể bạn quan tâm	19	874
có thể bạn thích	19
cùng chuyên mục	874
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	833
dalinkitės	543
dalsza część artykułu pod materiałem wideo	638
dalsza część artykułu pod wideo	638
dalsza część tekstu pod wideo	638
dalīties	553
další	107
další strana	107
další z rubriky	105
další zprávy	105
další článek	105
další články	19	105
dans la même catégorie	369
dans la même rubrique	369
dans la même série	369
darovať	750
das könnte dich auch interessieren	167
das könnte ihnen auch gefallen	167
das könnte sie auch interessieren	167
das könnte sie interessieren	167
datenschutzerklärung	163
daugiau šia tema	545
deixar um comentário	672
deixe um comentário	672
del på e-post	605
del på facebook	124	605
del på mail	124
del på twitter	124	605
del på x	124	605
dela på facebook	787
dela på twitter	787
dela på x	787
dernière minute	369
dernières actualités	369
dernières infos	369
dernières nouvelles	369
din aceeași categorie	697
distribuiți	692
diğer haberler	19	831
dla subskrybentów	629
do góry	646
doar pentru abonați	689
doação mensal	656
doação única	656
doba čtení # min	107
domiciliación bancaria	265
domů	107
donación mensual	262
donación única	262
donați	688
donează	688
donează acum	688
donează lunar	688
doner nå	598
données personnelles	365
donér	117
donér nu	117
doporučené	105
doporučené články	105
doporučujeme	105
dołącz do nas	627
dołącz do newslettera	631
du kanske också gillar	795
du même auteur	369
du vil kanskje også like	613
dành cho bạn	874
dành cho thuê bao	866
dárkovat článek	95
débloquer l'article	353
déconnexion	353
découvrir l'offre	353
déjà un compte	353
déjà un compte ? connectez-vous	353
""", 'e': """
e-mailová adresa	97
e-posta gönder	825
edición digital	266
edición impresa	266
editörün seçtikleri	831
edição impressa	659
egyszeri támogatás	424
ehkä myöhemmin	325
ei tänään	325
el més llegit	83
elfelejtett jelszó	426
elküldöm	429
előfizetek	426
előfizetés	426
előfizetőknek	426
előző	436
előző cikk	434
emlékeztess később	423
en este artículo	282
en çok okunan	831
en çok okunan haberler	831
en çok okunanlar	831
engangsbeløb	117
engångsgåva	780
enthält werbung	160
enviar comentário	672
enviar corrección	280
envoyer à un ami	360
envoyer à un proche	360
erinnern sie mich später	145
escreva um comentário	672
esta funcionalidad es sólo para registrados	266
evästeasetukset	335
evästeet	335
ez is érdekelhet	434
ez is érdekelheti	434
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	825
facebookでシェア	504
facebookでシェアする	504
faça login	659
fes una donació	79
fiók létrehozása	426
fiókom	426
forstør billede	135
forstørr bilde	616
fortsett uten å støtte	597
fortsätt läsa efter annonsen	790
fortsätt utan att stödja	779
fortsæt med at læse	127
fortsæt uden at støtte	116
fotogalería	282
friss hírek	434
fuldskærm	135
få adgang	119
få tilgang	600
följ	788
följ oss	788
följ skribent	788
följ ämnet	788
för prenumeranter	782
förderer werden	146
fördermitglied werden	146
föregående	798
föregående artikel	795
förstora	798
følg	125	606
følg emne	125
følg os	125
følg oss	606
følg tema	606
für abonnenten	150
für den newsletter anmelden	153
fă o donație	688
""", 'g': """
galeriyi aç	833
giriş	821
giriş yap	821
giriş yapin	821
già abbonato	469
già registrato	469
glömt lösenord	782
godkänn	791
godkänn alla	791
gorące tematy	643
guardar artículo	273
gå ikke glip af	132
gå ikke glip af noget	121
gå ikke glipp av noe	602
gå til indhold	135
gérer les cookies	365
gérer mes choix	365
góp ý	873
gündem	831
günün haberleri	831
günün özeti	831
gợi ý	874
gửi	873
gửi bình luận	873
gửi email	869
gửi ý kiến	873
""", 'h': """
hai già un account	469
havi támogatás	424
hayir teşekkürler	819
hayir, teşekkürler	819
hela artikeln fortsätter nedan	790
hepsini gör	833
hesap oluştur	821
hibát talált	433
hinweis schließen	145
hirdetés	431	431
hlavní zprávy	105
ho già donato	464
hoje não	655
hoppa till innehåll	798
hozzászólok	433
hozzászólás	433
hozzászólások	433
hylkää	335
hylkää kaikki	335
hyväksy	335
hyväksy evästeet	335
hyväksy kaikki	335
håll dig uppdaterad	784
hírfolyam	434
""", 'i': """
i più commentati	484
i più letti	484
i più visti	484
ich unterstütze schon	145
ienākt	553
iesakām	555
ihre meinung zählt	165
ikke gå glipp av	613
ikke nå	597
iletişim	830
ilgili içerikler	831
ilginizi çekebilecek haberler	831
ilginizi çekebilir	831
ilmoita virheestä	337
in bài	869
in bài viết	869
indlæs flere	135
inicia sesión	266
inicia sessió	80
iniciar sesión	266
iniciar sessão	659
inicie sesión	266
inne artykuły	643
innhold fra annonsør	619
inscription à la newsletter	356
inscrivez-vous à notre newsletter	356
inställningar	791
intră în cont	689
invítanos a un café	262
início	677
ir para o conteúdo	677
ispiši	743
içeriğe geç	833
""", 'j': """
j'ai déjà donné	348
j'ai déjà un compte	353
ja n'ets subscriptor? inicia sessió	80
jaa twitterissä	332
jaa x:ssä	332
jag förstår	791
jag stödjer redan	779
jaunākie	555
je gère mes cookies	365
je soutiens déjà	348
jednorázově	94
jeg forstår	609
jeg støtter allerede	116	597
jetzt anhören	157
jetzt unterstützen	146
již mám předplatné	95
juttu jatkuu kuvan jälkeen	334
juttu jatkuu mainoksen jälkeen	334
już wspieram	626
já doei	655
já sou apoiador	655
já sou assinante	659
já tem conta	659
já tem uma conta	659
já é assinante? faça login	659
jätä kommentti	337
""", 'k': """
kapcsolódó	434
kapcsolódó cikk	434
kapcsolódó cikkek	434
kapcsolódó tartalom	434
kapcsolódó témák	434
kategóriák	434
kaupallinen yhteistyö	334
keresés	436
kezdőlap	436
không phải bây giờ	864
không, cảm ơn	864
kijelentkezés	426
kipróbálom	426
kirjaudu sisään	327
kjøp abonnement	600
kjøp tilgang	600
klíčová slova	105
komentáre	757
komentář	104
komentáře	104
komentāri	553
komentēt	553
komerčné oznámenie	754
komerční sdělení	101
kommentér	130
kopiera länk	787
kopijuoti nuorodą	543
kopiér link	124
kopírovat odkaz	99
kopírovať odkaz	757
kopēt saiti	553
kullanim koşullari	828
kup dostęp	629
käyttöehdot	335
később	423
köp	782
köszönöm, nem	423
következő	436
következő cikk	434
køb abonnement	119
køb adgang	119
kúpiť predplatné	751
küldés	429
küldés e-mailben	429
künye	828
""", 'l': """
la discussione è chiusa	482
la nota continúa después del anuncio	276
la rédaction vous conseille	369
la sélection de la rédaction	369
las más leídas	282
lasi arī	555
lasiet arī	555
lasă un comentariu	696
lasītākie	555
lataa lisää	340
le choix de la rédaction	369
le journal numérique	353
le più lette	484
lea también	282
lee también	282
leer artículo completo	285
leer más	285
leer también	282
legfrissebb hírek	434
leggi di più	487
legnépszerűbb	434
leia também	674
les choix de la rédaction	369
les også	613
les plus commentés	369
les plus partagés	369
lien copié	360
liity jäseneksi	326
lineでシェア	504
lineで送る	504
link kopiëren	574
link másolása	429
lire la suite pour #€	353
lire la vidéo	372
lire à haute voix	360
lire également	369
lisää aiheesta	338
liên hệ	873
liên quan	874
llegeix també	83
lo + leído	282
lo más comentado	282
lo más compartido	282
lo más leído	282
lo más popular	282
lo más visto	282
lo último	282
lubię to	635
lue lisää	338
lue lisää aiheesta	338
lue myös	338
lähetä sähköpostilla	332
lämna en kommentar	793
länk kopierad	787
läs hela artikeln	798
läs kommentarer	793
läs mer	795	798
läs mer om	795
läs också	795
läs senare	787
läs vidare	782	795
läs även	795
lästid	798
lästid # min	798
lås op	119
lås opp artikkelen	600
læs hele artiklen	135
læs kommentarer	130
læs mere	132	135
læs mere om	132
læs også	132
læs videre	119	132
læsetid # min	135
lên đầu trang	876
lưu	869
lưu bài	869
lưu bài viết	869
""", 'm': """
magari più tardi	464
mai târziu	687
mainos päättyy	334
mais notícias	674
manşetler	831
masz już konto	629
masz już konto? zaloguj się	629
materiał partnera	638
materiał promocyjny	638
materiał sponsorowany	638
matérias relacionadas	674
media społecznościowe	636
megnézem	436
megosztás	429
megosztás a facebookon	429
megosztás facebookon	429
megosztás twitteren	429
meld deg på	602
meld deg på nyhetsbrevet	602
mentions légales	365
mentés	429
menú	285
menü	170	436	833
menü schließen	170
menü öffnen	170
mer från	795
mer läsning	795
mest läst	795
mest lästa	795
mest læst	132
mest læste	132
minn meg på det senere	597
modalità di pagamento	468
mogą cię zainteresować	643
mohlo by se vám líbit	105
mohlo by vás také zajímat	105
mohlo by vás zajímat	105
mohlo by vás zaujímať	755
mostra di più	487
mostrar más	285
mot de passe oublié	353
mots clés	369
mots-clés	369
może cię zainteresować	643
może później	626
možda će vas zanimati	741
možná později	93
muistuta myöhemmin	325
mutass többet	436
muut lukivat myös	338
myöhemmin	325
más	285
más artículos	282
más en	282
más historias	282
más información	282
más leídas	282
más leído	282
más leídos	282
más noticias	282
más opciones	278
más sobre este tema	282
más tarde	261
más vistas	282
más vistos	282
másolás	429
máte již účet	95
máte předplatné? přihlaste se	95
månadsgåva	780
månedlig gave	598
månedligt bidrag	117
måske senere	116
måske vil du også kunne lide	132
més informació	83
més llegides	83
método de pago	265
métodos de pagamento	658
métodos de pago	265
můj účet	95
mới nhất	874
mở rộng	876
""", 'n': """
nahlásit chybu	104
najchętniej czytane	643
najczęściej czytane	643
najczęściej czytane artykuły	643
najnovšie	755
najnowsze artykuły	643
najnowsze wiadomości	643
najčitanije	741
najčítanejšie	755
napsat komentář	104
naročite se	764
naročnina	764
nastavení	102
nastavení cookies	102
następna strona	646
następny	646
następny artykuł	643
načíst další	107
našli jste chybu	104
našli jste v článku chybu	104
ne děkuji	93
ne, děkuji	93
nejdiskutovanější	105
nejnovější	105
nejnovější zprávy	105
nejnovější články	105
nejčtenější	105
nejčtenější články	105
nem, köszönöm	423
nenhum comentário	672
neueste beiträge	167
nhắc tôi sau	864
nie dziękuję	626
nie dziś	626
nie pamiętasz hasła	629
nie, dziękuję	626
noteで書く	504
notre sélection	369
notícias relacionadas	674
notícias relacionadas que podem lhe interessar	19
notícies relacionades	83
nu mulțumesc	687
nu, mulțumesc	687
nyhetsdøgnet	613
nyomtatás	429
não perca	674
não, obrigada	655
não, obrigado	655
nächste seite	170
nächster artikel	167
näköislehti	327
nästa	798
nästa artikel	795
näytä kaikki	340
näytä kommentit	337
näytä lisää	340
näytä sisältö	335
næste	135
næste artikel	132
népszerű	434
nøgleord	132
nổi bật	874
nội dung tài trợ	871
""", 'o': """
ochrana osobních údajů	102
odebírat	97
odebírat newsletter	97
odemknout článek	95
odhlásit se	95
odhlásiť sa	751
odkaz zkopírován	99
odmítnout	102
odmítnout vše	102
odporúčame	755
odpovědět	104
odrzuć	639
odrzuć wszystkie	639
odtwórz	646
offre spéciale	353
offrez-nous un café	349
offrici un caffè	465
oglasno sporočilo	768
ogłoszenie	638
okuma süresi # dk	833
olvasta már	434
olvastad már	434
olvidaste tu contraseña	266
ostatnie artykuły	643
ota yhteyttä	337
otros artículos	282
outras notícias	19	674
ouça este conteúdo	665
""", 'p': """
page précédente	372
pagina următoare	699
pague um café	656
paiement sécurisé	352
paramètres des cookies	365
paramétrer	365
paramétrer les cookies	365
partajează	692
partenerii noștri	697
passer la publicité	363
paylaş	825
paylaşin	825
peut-être plus tard	348
pieslēgties	553
pievienot komentāru	553
più lette	484
più letti	484
più tardi	464
placená inzerce	101
platená inzercia	754
plaćeni sadržaj	740
plein écran	372
plus d'actualités	369
poate mai târziu	687
podaruj artykuł	629
podmínky použití	102
podmínky užití	102
podobne artykuły	643
podobné články	105
podporiť	750
podporte nezávislú žurnalistiku	750
podporte nás	750
podpořit	94
podpořte naši práci	94
podpořte nás	94
podrži	736
podržite nas	736
podržite nezavisno novinarstvo	736
podziel się	635
podziel się na facebooku	635
pogledajte još	19
pokaż komentarze	641
pokaż mniej	646
pokaż treść	639
pokaż więcej	646
pokaż wszystkie	646
pokračovat bez podpory	93
polecane artykuły	643
politique de confidentialité	365
polityka prywatności	639
política de cookies	278	670
política de privacidad	278
política de privacidade	670
poprzedni artykuł	643
populární	105
populära artiklar	795
populärt	795
populære artikler	132
populære saker	613
populært	132	613
popüler	831
popüler haberler	831
popüler konular	831
por qué estás viendo esto	266
postanite naročnik	764
postanite član	736	764
postaw kawę	627
postaw nam kawę	627
posłuchaj	635
povezani sadržaj	741
povezani članci	741
powiązane	643
powiązane artykuły	643
powiązane tematy	643
powiększ	646
powiększ zdjęcie	646
powrót do góry	646
později	93
pozostała część artykułu pod materiałem wideo	638
pošalji komentar	743
preberite še	769
predplatiť	750
predplaťte si	750
prenumerera på vårt nyhetsbrev	784
preporučujemo	741
prečítajte si aj	755
pridať komentár	757
prihlásiť	751
prihlásiť sa	751
printează	692
priporočamo	769
prispieť	750
privatsphäre-einstellungen	163
promóció	431
pročitajte i	741
pročitajte još	741
prywatność	639
przeczytaj również	643
przeczytaj także	643
przeczytaj też	643
przejdź bez wsparcia	626
przejdź do serwisu	639
przejdź do treści	646
przypomnij mi później	626
právě se děje	105
präsentiert von	160
précédent	372
préférences cookies	365
prélèvement	352
prémium	426
próxima	677
próxima página	677
próximo artigo	674
prøv gratis	119	600
prøv nu	119
prøv nå	600
pubblicità	478	478
publi-rédactionnel	363
publicité	363	363
publicité - la suite ci-dessous	363
publicités	363
pular para o conteúdo	677
página siguiente	285
pääuutiset	338
påmind mig senere	116
påminn mig senare	779
później	626
předchozí	107
předchozí článek	105
předplatit	95
předplatné	95
přehrát	107
přejít k obsahu	107
přejít na obsah	107
přečtěte si	105
přečtěte si také	105
přidat komentář	104
přidejte názor	104
přihlásit	95
přihlásit k odběru	97
přihlásit se	95
přihlášení	95
přijmout	102
přijmout vše	102
připomenout později	93
přispějte	94
přispět	94
""", 'q': """
quellen und weiterführende links	167
quieres añadir otro usuario a tu suscripción	266
quizás más tarde	261
quizás te interese	282
quyên góp	865
quyên góp ngay	865
quên mật khẩu	866
quảng cáo	871	871
""", 'r': """
rao vặt	871
rapportér fejl	130
rašyti komentarą	543
reclamă	694
recomandări	697
recomandările redacției	697
recomendado para você	674
recommandé	369
recommandé pour vous	369
recommandés	369
recordar más tarde	261
recuérdamelo más tarde	261
redirecționează #%	688
regalar artículo	266
registrovať sa	751
registrácia	751
regisztráció	426
regisztrálok	426
regístrate	266
rekisteröidy	327
reklami geç	827
reklám	431
reklāma	553
relaterade ämnen	795
restez informé	356
restez informés	356
reģistrēties	553
ricordamelo più tardi	464
rozwiń	646
rätta	793
rättelse	793
réactions	367
réagir	360	367
réagir à cet article	367
réagissez	367
réagissez à cet article	367
répondre	367
réseaux sociaux	361
réservé aux inscrits	353
răspunde	696
""", 's': """
s'abonner à partir de #€	353
s'inscrire à la newsletter	356
s-ar putea să-ți placă	697
saber más	285
saistītie raksti	555
saltar anúncio	668
salvează	692
sao chép liên kết	869
sari la conținut	699
sačuvaj	743
schlagwörter	167
schließen	170
schrift vergrößern	157
schriftgröße	157
scopri di più	469
sdílejte	99
sdílet	99
sdílet na facebooku	99
sdílet na twitteru	99
sdílet na x	99
se connecter et réagir	367
se déconnecter	353
sei già abbonato	469
selección de la redacción	282
semnalează o eroare	696
send på e-post	605
seuraa meitä	333
seções	674
signaler un problème	367
siguiente artículo	282
siirry sisältöön	340
sizin için öneriler	831
snsをフォロー	505
sofortüberweisung	149
sono già sostenitore	464
sorodni članki	769
souhlasím	102
soutenez-nous dès maintenant	349
související	105
související témata	105
související články	105
soyez le premier à commenter	367
soyez le premier à réagir	367
spis treści	646
sponsorisé	363
sponsorlu içerik	827
sponsoroitu sisältö	334
sponsrat innehåll	790
sponzorované	754
sponzorovaný obsah	101
sponzorováno	101
sprawdź ofertę	629
sprijină-ne	688
später	145
später erinnern	145
staňte sa členom	750
staňte se členem	94
stichwörter	167
strona główna	643
stäng	779	798
stöd oss	780
støt os	117
støtt oss	598
sugestões	674
sur le même sujet	369
sur le même thème	369
suscripción	266
suscríbase	266
suscríbete	266
suscríbete a nuestro boletín	269
suscríbete ahora	266
susiję straipsniai	545
susține	688
susține-ne	688
susțineți-ne	688
szponzorált tartalom	431
szólj hozzá	433
szóljon hozzá	433
sähköposti	329
sähköpostiosoite	329
sé el primero en comentar	280
sé parte	262
sélections	360
síganos	274
síguenos	274
sök	798
søg	135
søk	616
súmate	262
súvisiace	755
súvisiace články	755
słowa kluczowe	643
""", 't': """
takaisin ylös	340
talán később	423
tamaño de letra	273
también te puede gustar	282
también te puede interesar	282
també et pot interessar	83
tarjeta de crédito	265
tarjeta de débito	265
temas del día	282
termos e condições	670
teste grátis	659
teď ne	93
thu gọn	876
thèmes	369
thématiques	369
thích	869
thông tin doanh nghiệp	871
thẻ	874
tin cùng chuyên mục	874
tin khác	874
tin liên quan	874
tin mới	874
tin mới nhất	874
tin nổi bật	874
tin trước	874
tin tài trợ	874
tin tức liên quan	874
tin đọc nhiều	874
tipărește	692
tiêu điểm	874
tiếp theo	876
tlačiť	757
to może cię zainteresować	643
todos os comentários	672
toute l'actualité	369
tovább	436
tovább a rovatra	434
tovább olvasom	436
további cikkek	434
további hírek	434
továbbiak betöltése	436
trang chủ	876
transferência bancária	658
treść sponsorowana	638
trước	876
trả lời	873
trở lại	876
tue meitä	326
twitter'da paylaş	825
twój e-mail	631
tài khoản của tôi	866
tài trợ	871
támogass minket	424
támogasson minket	424
támogatom	424
támogatott tartalom	431
támogatás	424
témata	105
témák	434
términos de uso	278
términos y condiciones	278
tìm kiếm	876
tópicos	674
tópicos relacionados	674
több	436
tüm haberler	831
tüm yorumlar	830
tümünü gör	833
tümünü kabul et	828
tümünü reddet	828
tạo tài khoản	866
tải thêm	876
từ khóa	874
""", 'u': """
udostępnij	635
udostępnij na facebooku	635
udostępnij na twitterze	635
udostępnij na x	635
uložit	99
uložit na později	99
uložiť	757
ultima oră	697
ultimele știri	697
une erreur s'est glissée dans l'article	367
unterstütze uns	146
unterstützen	146
unterstützen sie uns	146
url 복사	529
urlをコピー	504
url복사	529
următorul	699
ustawienia plików cookie	639
uzyskaj dostęp	629
už máte predplatné? prihláste sa	751
už máte účet	751
už máte účet? prihláste sa	751
už podporuji	93
""", 'v': """
vairāk par tēmu	555
van már fiókja	426
veja também	674
ver comentários	672
ver galería	285
ver más	285
ver también	282
ver também	674
ver vídeo	285
vertrag kündigen	163
verträge hier kündigen	163
verwandte beiträge	167
vezi și	697
već imate nalog	737
već imate račun	737
već ste pretplatnik	737
več o temi	769
viac k téme	755
videó	434
videók	434
vidéo	372
vielen dank für ihre anmeldung	153
vielleicht später	145
vilkår	128	609
vipps et beløp	598
vis færre	135	616
visa bilden i helskärm	798
visa färre	798
visa innehåll	791
vissza a tetejére	436
visszajelzés	433
više o temi	741
viết bình luận	873
você pode gostar	674
você pode se interessar	674
você também pode gostar	674
vos réactions	367
vous aimerez peut-être	369
vous avez déjà un compte	353
vous avez déjà un compte ? connectez-vous	353
vous avez déjà un compte ? identifiez-vous	353
vous possédez déjà un compte	353
vous pourriez être intéressé	369
vstúpiť do diskusie	757
vytvořit účet	95
vyzkoušet	95
válasz	433
více	105
více o tématu	105
vídeos	282	674
výběr redakce	105
về đầu trang	876
""", 'w': """
warto przeczytać	643
weitere beiträge	167
werbung überspringen	160
whatsapp'ta paylaş	825
więcej	643
więcej artykułów	643
więcej informacji	643
więcej na ten temat	643
więcej o	643
więcej z	643
wpłać	627
wpłać teraz	627
wypróbuj	629
wyślij e-mailem	635
wyślij znajomemu	635
""", 'x': """
x'te paylaş	825
xem bình luận	873
xem nhiều	874
xem nhiều nhất	874
xem thêm	874	876
xem thêm bình luận	873
xem tiếp	876
xem toàn bộ	876
xem tất cả	876
xでシェア	504
xでポスト	504
""", 'y': """
yorum gönder	830
yorumlari gör	830
""", 'z': """
z titulní strany	105
zabudnuté heslo	751
zahlungsart wählen	149
zaloguj się	629
zapisz na później	635
zapisz się	631
zapisz się na newsletter	631
zapomenuté heslo	95
zarejestruj się	629
zarządzaj zgodami	639
zaten üye misiniz	821
zavřít	93
załaduj więcej	646
załóż konto	629
zdieľať	757
zdieľať na facebooku	757
zgadzam się	639
zgłoś	641
zgłoś błąd	641
zkopírovat odkaz	99
znajdź nas na facebooku	636
zobacz galerię	646
zobacz również	643
zobacz także	643
zobacz też	643
zobacz więcej	643
zobrazit více	107
zobrazit vše	107
zostań patronem	627
zpět nahoru	107
zur merkliste hinzufügen	157
zur übersicht	170
zurück	165
zurück nach oben	170
zvětšit	107
zwiń	646
""", 'à': """
à découvrir	369
à la une	369
à lire	369
à lire aussi	369
à lire dans ce dossier	369
à lire dans la même rubrique	369
à lire ensuite	369
à lire également	369
à ne pas manquer	369
à voir	369
à voir aussi	369
""", 'ä': """
ähnliche artikel	167
ähnliche beiträge	167
ähnliche themen	167
älä missaa mitään	329
ämnen	795
ämnen i artikeln	795
""", 'ç': """
çerez ayarlari	828
çerez politikasi	828
çerezler	828
çikiş yap	821
çok okunanlar	831
""", 'é': """
écouter	360
écouter (# min	360
écouter le podcast	372
édition du jour	369
""", 'î': """
înapoi sus	699
încarcă mai multe	699
închide	687
înregistrare	689
înregistrează-te	689
""", 'ö': """
öffnen	170
önceki	833
önceki haber	831
öne çikan haberler	831
öne çikanlar	831
önerilen haberler	831
önerilenler	831
összes	436
""", 'ú': """
új hozzászólás	433
última hora	282
últimas	674
últimas entradas	282
últimas noticias	282
últimas notícias	674	674
últimes notícies	83
últimos artículos	282
únete	262
únete a la conversación	280
""", 'ü': """
überweisung	149
ücretsiz dene	821
üye girişi	821
üye ol	820	821
""", 'ý': """
ý kiến	873
ý kiến bạn đọc	873
ý kiến của bạn	873
""", 'č': """
članek se nadaljuje pod oglasom	768
článek pokračuje pod reklamou	101
čtěte dále	105
čtěte i	105
čtěte také	105
číst dál	107
číst dál s předplatným	95
číst více	107
čítajte aj	755
""", 'ď': """
ďalšie články	19	755
""", 'đ': """
đáng chú ý	874
đã có tài khoản	866
đã sao chép	869
đóng	864
đóng góp	865
đăng ký	866
đăng ký ngay	866
đăng nhập	866
đăng nhập / đăng ký	866
đăng xuất	866
được tài trợ	871
đặt báo	866
đề xuất	874
để sau	864
đọc nhiều	874
đọc nhiều nhất	874
đọc thêm	874	876
đọc tiếp	876
đừng bỏ lỡ	874
""", 'ś': """
śledź nas	636
""", 'ş': """
şifremi unuttum	821
şimdi değil	819
şurada paylaş	825
""", 'š': """
štampaj	743
štítky	105
""", 'ž': """
že imate račun	765
že naročnik	765
""", 'ș': """
știri recomandate	697
știri similare	697
știrile zilei	697
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	186
""", 'ί': """
ίσως αργότερα	184
ίσως σας ενδιαφέρει	194
""", 'α': """
ακούστε	189
αναζήτηση	196
αντιγραφή συνδέσμου	189
απάντηση	193
αποθήκευση	189
αποστολή με email	189
αποσύνδεση	186
αργότερα	184
αρχική	196
αφήστε σχόλιο	193
""", 'β': """
βίντεο	194
""", 'γ': """
γίνε συνδρομητής	186
γίνετε μέλος	185
γίνετε συνδρομητής	186
γράψτε σχόλιο	193
""", 'δ': """
δείτε περισσότερα	196
δείτε τα σχόλια	193
δείτε όλα	196
δημιουργία λογαριασμού	186
δημοφιλέστερα	194
δημοφιλή	194
διαβάστε ακόμα	194
διαβάστε ακόμη	194
διαβάστε επίσης	194
διαβάστε περισσότερα	194	196
διαφήμιση	191
διαφημίσεις	191
διαφημιση	191
δωρήστε	185
δωρεά	185
""", 'ε': """
είσοδος	186
εγγραφή	186
ειδήσεις σήμερα	194
εκτύπωση	189
επικοινωνία	193
επιστροφή στην κορυφή	196
επόμενο	196
επόμενο άρθρο	194
ετικέτες	194
""", 'θ': """
θέματα	194
""", 'κ': """
κάντε δωρεά	185
κάντε μια δωρεά	185
κατηγορίες	194
κλείσιμο	184
κοινοποίησε	189
κοινοποίηση	189
κοινοποίηση στο facebook	189
κοινοποίηση στο twitter	189
""", 'μ': """
μενού	196
μην χάσετε	194
μοιραστείτε	189
μοιραστείτε το	189
μοιραστείτε το άρθρο	189
μπορεί να σας αρέσει	194
μόνο για συνδρομητές	186
""", 'ξ': """
ξεχάσατε τον κωδικό	186
""", 'ο': """
ο λογαριασμός μου	186
""", 'π': """
περισσότερα	194	196
περισσότερες ειδήσεις	194
προηγούμενο	196
προηγούμενο άρθρο	194
προσθήκη σχολίου	193
προτεινόμενα	194
""", 'ρ': """
ροή ειδήσεων	194
""", 'σ': """
στηρίξτε μας	185
συνέχεια ανάγνωσης	196
συνδεθείτε	186
συνδρομή	186
συνδρομητές	186
σχετικά	194
σχετικά άρθρα	194
σχετικά θέματα	194
σχετικές ειδήσεις	194
σχόλια	193
σχόλιο	193
σύνδεση	186
""", 'τ': """
τα πιο δημοφιλή	194
τελευταία άρθρα	194
τελευταία νέα	194
τελευταίες ειδήσεις	194
""", 'υ': """
υπενθύμιση αργότερα	184
υποβολή σχολίου	193
υποστηρίξτε μας	185
""", 'φ': """
φόρτωση περισσότερων	196
""", 'χ': """
χορηγούμενο	191
χορηγούμενο περιεχόμενο	191
""", 'ό': """
όχι ευχαριστώ	184
όχι τώρα	184
όχι, ευχαριστώ	184
""", 'а': """
абонамент	54
абонирайте се	54
авторизация	711
авторизоваться	711
актуальне	855
архив	725
""", 'б': """
банковская карта	710
банковский перевод	710
безопасный платеж	710
больше	725
больше новостей	725
будьте в курсе	713
більше за темою	855
більше на цю тему	855
більше новин	855
більше по темі	855
""", 'в': """
в избранное	716
в тренде	725
важливо	855
вам будет интересно	725
вам може сподобатися	855
вам может быть интересно	725
вас може зацікавити	855
вас может заинтересовать	725
введите email	713
версия для печати	716
вече имате акаунт	55
вече сте абонат	55
вже зареєстровані	844
вже є акаунт	844
вибір редакції	855
видео	725
вижте още	59
вийти	844
вконтакте	717	717
влезте	55
во весь экран	728
войти	711
войти в аккаунт	711
воспроизвести	728
время на чтение	728
время чтения # мин	728
все	728
все комментарии	723
всі новини	857
вход	55	711
вхід	844
выберите сумму	710
выбор редакции	725
выйти	711
відео	855
відповісти	853
відхилити	851
""", 'г': """
главная	728
главное	725
главное за день	725
главные новости	725
головна	857
головне	855
головне за день	855
головні новини	855
""", 'д': """
далее	728
далі	857
дарете	54
дари	54
детальніше	857
дзен	717
дивіться також	855
для подписчиков	711
добавить комментарий	723
додати коментар	853
докладніше	857
другая сумма	710
други новини	19
другие материалы	19	725
другие новости	19	725
другие статьи	725
друк	848
""", 'е': """
единоразово	708
ежемесячно	708
еще новости	725
еще по теме	725
ещё	725
ещё по теме	725
""", 'з': """
за темою	855
забравена парола	55
забули пароль	844
забыли пароль	711
завантажити ще	857
загрузить еще	728
загрузить ещё	728
задонатити	842
задонатить	708
закрити	841
закрыть	707
залишити коментар	853
запази	61
зарегистрироваться	711
зареєструватися	844
зберегти	848
збільшити	857
зміст	857
зробити внесок	842
зрозуміло	851
""", 'и': """
интересное	725
""", 'к': """
к началу	728
категории	725
категорії	855
коментар	853
коментари	61
коментарі	853
коментирай	61
коментувати	853
комментарии	723
комментарии отсутствуют	723
комментарий	723
комментировать	723
контакти	853
контакты	723
конфиденциальность	721
копирай линк	61
копировать ссылку	716
копіювати посилання	848
купить подписку	711
""", 'л': """
лента новостей	725
личный кабинет	711
""", 'м': """
материалы партнеров	720
материалы по теме	725
матеріали за темою	855
матеріали по темі	855
меню	728	857
метки	725
може да ви хареса	59
может быть, позже	707
может позже	707
можливо, пізніше	841
мой профиль	711
моят профил	55
мы в социальных сетях	718
мы в соцсетях	718
мы вконтакте	718
мій профіль	844
мітки	855
""", 'н': """
на главную	728
на правах реклами	850
на правах рекламы	720
наверх	728	857
нагадати пізніше	841
надіслати	848
назад	728	857
най-четени	59
най-четено	59
найпопулярніше	855
найти	728
найчитаніше	855
налаштування	851
написати коментар	853
написать комментарий	723
напиши коментар	61
напомнить позже	707
направете дарение	54
настройки	721
настройки cookie	721
наступна	857
наступна стаття	855
не зараз	841
не пропустите	725
не пропустіть	855
не сегодня	707
не сейчас	707
не сьогодні	841
нет комментариев	723
нет, спасибо	707
новини	855
новини партнерів	850
новости	725
новости партнеров	720
новости партнёров	720
новости по теме	725
ні, дякую	841
""", 'о': """
обговорити	853
обратная связь	723
обсудить	723
обсуждение	723
одноклассники	717
одноразово	842
оставить комментарий	723
останні новини	855
ответить	723
отказаться	721
отклонить	721
отправить по почте	716
оформити підписку	844
още от	59
още по темата	59
""", 'п': """
партнерский материал	720
партнерський матеріал	850
партнерський проєкт	850
партнёрский материал	720
передплата	844
передплатити	844
перейти к содержанию	728
печать	716
платено съдържание	58
по теме	725
повідомити про помилку	853
погоджуюсь	851
погоджуюся	851
подарить статью	711
поддержать	708
поддержать нас	708
поддержать проект	708
поддержать редакцию	708
поделитесь	716
поделиться	716	716
поделиться в telegram	716
поделиться в twitter	716
поделиться в одноклассниках	716
поделиться вконтакте	716
подкасти	855
подкасты	725
подкрепете ни	54
подписаться	711
подписаться на новости	713
подписаться на рассылку	713
подписка	711
подписывайтесь	718
подпишитесь на рассылку	713
подробнее	728
подробнее по теме	725
поділитись	848
поділитися	848
поділитися в telegram	848
поділіться	848
пожертвовать	708
пожертвувати	842
позже	707
поиск	728
показати більше	857
показати коментарі	853
показати ще	857
показать больше	728
показать еще	728
показать ещё	728
показать комментарии	723
пользовательское соглашение	721
політика конфіденційності	851
помочь	708
помочь нам	708
помочь проекту	708
понятно	721
попередня	857
попередня стаття	855
попробовать бесплатно	711
популярне	855
популярное	725
популярные	725
популярные новости	725
популярные статьи	725
популярні новини	855
посилання скопійовано	848
последнее	725
последни новини	59
последние новости	725
похожие материалы	725
похожие статьи	725
поширити	848
поширити у facebook	848
пошук	857
правила использования	721
предыдущая	728
предыдущая статья	725
премиум	711
преміум	844
препоръчани	59
прийняти	851
прийняти всі	851
принтирай	61
принять	721
принять все	721
принять всё	721
прислать новость	723
приєднатися	842
продолжить без поддержки	707
промо	720	850
прослушать	716
підписатись	844
підписатися	844
підписка	844
підтримати	842
підтримати нас	842
підтримати редакцію	842
пізніше	841
""", 'р': """
развернуть	728
разово	708
распечатать	716
рассказать друзьям	716
рассылка	713
рассылки	713
регистрация	55	711
редакция рекомендует	725
реклама	58	720	720	850	850
рекламно съдържание	58
рекомендуем	725
рекомендуемое	725
рекомендуємо	855
реєстрація	844
роздрукувати	848
рубрики	725	855
""", 'с': """
самое важное	725
самое популярное	725
самое читаемое	725
свежее	725
свежие новости	725
свернуть	728
свързани новини	59
свързани статии	59
связаться с нами	723
сделать пожертвование	708
сейчас читают	725
скопировать ссылку	716
скопіювати посилання	848
следующая	728
следующая статья	725
слухати	848
слушать	716
см. также	725
смотреть все	728
смотри также	725
смотрите также	725
согласен	721
согласиться	721
содержание	728
создать аккаунт	711
сообщить об ошибке	723
сохранить	716
социальные сети	718
спецпроект	720
спецпроєкт	850
сподели	61
сподели във facebook	61
споделяне	61
спонсорирано	58
способ оплаты	710
способы оплаты	710
ссылка скопирована	716
станете член	54
стати частиною спільноти	842
стать патроном	708
стать спонсором	708
створити акаунт	844
стрічка новин	855
схожі матеріали	855
схожі статті	855
сюжет	725
сюжеты	725
""", 'т': """
твитнуть	716
твиттер	717
твітнути	848
теги	725	855
телеграм	717
тема дня	725
теми	855
темы	725
""", 'у': """
увеличить	728
увійти	844
уже есть аккаунт	711
уже зарегистрированы	711
уже зареєструвалися	844
умови використання	851
усі новини	857
""", 'ф': """
фейсбук	717
фото	725
фоторепортаж	725
""", 'х': """
хорошо	721
""", 'ч': """
час читання # хв	857
читайте еще	725
читайте ещё	725
читайте ниже	720
читайте также	725
читайте також	855
читати далі	857
читати повністю	857
читати також	855
читать далее	728
читать дальше	728
читать ещё	728
читать комментарии	723
читать полностью	728
читать также	725
""", 'щ': """
ще за темою	855
ще новини	855
щомісяця	842
""", 'э': """
электронная почта	713
""", 'я': """
я вже підтримую	841
я уже поддерживаю	707
яндекс.дзен	717
""", 'і': """
інші новини	19	855
""", 'א': """
אולי גם יעניין אותך	395
אולי יעניין אותך	395
אולי יעניין אתכם	395
אולי מאוחר יותר	385
אינציקלופדיית ynet	395
""", 'ב': """
בשיתוף	392
""", 'ד': """
דווח על טעות	394
דלג לתוכן	397
דף הבית	397
""", 'ה': """
האזינו	390
הבא	397
הגב	394
הדפס	390
הדפסה	390
הוסיפו תגובה	394
הוסף תגובה	394
הוספת תגובה	394
הזכירו לי מאוחר יותר	385
החשבון שלי	387
הירשם	387
הכי נצפים	395
הכי נקרא	395
הכי נקראות	395
הכתבה הבאה	395
הכתבה הקודמת	395
המלצות	395
המשך לקרוא	397
המשך קריאה	397
הנקראות ביותר	395
העתק קישור	390
העתקת קישור	390
הצג עוד	397
הצטרפו	386
הצטרפו אלינו	386
הקודם	397
הרשמה	387
השב	394
התחבר	387
התחברות	387
""", 'ו': """
ווטסאפ	390
וידאו	395
""", 'ח': """
חדשות אחרונות	395
חזרה למעלה	397
חיפוש	397
""", 'ט': """
טוויטר	390
טלגרם	390
טען עוד	397
""", 'י': """
יציאה	387
""", 'כ': """
כבר מנויים? התחברו	387
כבר נרשמת	387
כותרות אחרונות	395
כניסה	387
כניסה למנויים	387
כתבו תגובה	394
כתבות אחרונות	395
כתבות מומלצות	395
כתבות נוספות	395
כתבות קשורות	395
""", 'ל': """
לא כעת	385
לא עכשיו	385
לא תודה	385
לא, תודה	385
להמשך קריאה	387
להרשמה	387
לכל הכתבות	397
לכל התגובות	394
לרכישת מינוי	387
לתרום	386
לתרומה	386
""", 'מ': """
מבזקים	395
מודעה	392
מומלצים	395
ממומן	392
מצאתם טעות	394
""", 'נ': """
נושאים	395
נושאים קשורים	395
""", 'ס': """
סגור	385
סגירה	385
""", 'ע': """
עוד	397
עוד בנושא	395
עוד בערוץ	395
עוד חדשות	395
עוד כתבות	19	395
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	390
פרסום	392
פרסומת	392
""", 'צ': """
צור חשבון	387
צור קשר	394
""", 'ק': """
קרא גם	395
קרא עוד	397
קראו גם	395
קראו עוד	397
""", 'ש': """
שיתוף	390
שיתוף בווטסאפ	390
שיתוף בטוויטר	390
שיתוף בפייסבוק	390
שכחתי סיסמה	387
שלח לחבר	390
שליחה במייל	390
שמירה	390
שתף	390
שתפו	390
שתפו את הכתבה	390
שתפו בפייסבוק	390
""", 'ת': """
תגובה	394
תגובות	394
תגיות	395
תוכן למנויים	387
תוכן ממומן	392
תוכן מקודם	392
תוכן שיווקי	392
תמכו בנו	386
תפריט	397
תרומה	386
תרמו	386
תרמו עכשיו	386
""", 'آ': """
آخر الأخبار	45
آخرین اخبار	315
آگهی	312
""", 'أ': """
أحدث الأخبار	45
أخبار أخرى	19
أخبار ذات صلة	45
أخبار متعلقة	45
أضف تعليق	44
أضف تعليقا	44
أهم الأخبار	45
""", 'إ': """
إرسال	40
إعلان	42
إعلان ممول	42
إعلانات	42
إغلاق	34
إقرأ أيضا	45
إلى الأعلى	47
إنشاء حساب	36
""", 'ا': """
اترك تعليقا	44
اترك تعليقاً	44
اتصل بنا	44
اخبار دیگر	19
اخبار مرتبط	315
اخترنا لك	45
ادامه	317
ادامه مطلب	317
ادعم الصحافة المستقلة	35
ادعمنا	35
ارسال	310
ارسال به دوستان	310
ارسال نظر	314
از ما حمایت کنید	307
استمع	40
اشتراك	36
اشتراک	308
اشتراک گذاری	310
اشتراکگذاری	310
اشترك	36
اطبع	40
اقرأ أيضا	45
اقرأ أيضاً	45
اقرأ المزيد	47
اقرأ ايضا	45
اكتب تعليقا	44
الأخبار	45
الأقسام	45
الأكثر تداولا	45
الأكثر قراءة	45
الأكثر قراءةً	45
الأكثر مشاهدة	45
الإعلانات	42
الاشتراك	36
الان نه	306
البحث	47
التالي	47
التعليقات	44
الدخول	36
الرئيسية	47
السابق	47
الصفحة التالية	47
الصفحة الرئيسية	47
القائمة	47
المزيد	45	47
المزيد من الأخبار	45
المقال التالي	45
المقال السابق	45
الوسوم	45
انسخ الرابط	40
انشر	40
ایجاد حساب	308
""", 'ب': """
بازگشت به بالا	317
بحث	47
برعاية	42
برچسب ها	315
برچسبها	315
بستن	306
بعداً یادآوری کن	306
بعدی	317
به اشتراک بگذارید	310
بیشتر	315	317
بیشتر بخوانید	315
""", 'ت': """
تازهترینها	315
تبرع	35
تبرع الآن	35
تبلیغ	312
تبلیغات	312
تحميل المزيد	47
تسجيل	36
تسجيل الخروج	36
تسجيل الدخول	36
تسجيل دخول	36
تعليق	44
تعليقات	44
تلغرام	40
تلگرام	310
تماس با ما	314
تويتر	40
توییتر	310
تيليجرام	40
""", 'ث': """
ثبت نام	308
ثبت نظر	314
ثبتنام	308
""", 'ج': """
جدیدترین اخبار	315
جستجو	317
جميع التعليقات	44
""", 'ح': """
حالا نه	306
حجم الخط	40
حساب کاربری	308
حسابي	36
حصري للمشتركين	36
حفظ	40
حمایت مالی	307
حمایت کنید	307
""", 'خ': """
خانه	317
خبرهای مرتبط	315
خروج	308
""", 'د': """
دستهبندی	315
دیدگاه	314
دیدگاهها	314
""", 'ذ': """
ذات صلة	45
ذخیره	310
ذكرني لاحقا	34
""", 'ر': """
ربما لاحقا	34
ربما لاحقاً	34
رد	44
رمز عبور را فراموش کردهاید	308
رپورتاژ	312
رپورتاژ آگهی	312
""", 'س': """
ساهم	35
ساهم الآن	35
""", 'ش': """
شارك	40
شارك المقال	40
شارك على	40
شارك هذا الموضوع	40
شاركنا رأيك	44
شاهد أيضا	45
شاهد أيضاً	45
شاید بعدا	306
شاید بعداً	306
""", 'ص': """
صفحه اصلی	317
""", 'ط': """
طباعة	40
""", 'ع': """
عرض الكل	47
عرض المزيد	47
عضویت	308
عکس	315
""", 'غ': """
غرّد	40
""", 'ف': """
فقط برای مشترکان	308
فيديو	45
فيسبوك	40
فیسبوک	310
""", 'ق': """
قبلی	317
قد يعجبك	45
قد يعجبك أيضا	19	45
قد يهمك	45
قد يهمك أيضا	45
قراءة المزيد	47
""", 'ك': """
كلمات دلالية	45
كلمات مفتاحية	45
كن داعما	35
""", 'ل': """
لا شكرا	34
لا شكرًا	34
لا، شكرا	34
لاحقا	34
ليس الآن	34
لینک کوتاه	310
""", 'م': """
مادة إعلانية	42
محتوای تبلیغاتی	312
محتوى ممول	42
مختارات	45
مستخدم جديد	36
مشاركة	40
مشاركة عبر واتساب	40
مشاركة على تويتر	40
مشاركة على فيسبوك	40
مشاهده بیشتر	317
مشاهده همه	317
مشترک شوید	308
مطالب مرتبط	315
مقالات ذات صلة	45
مقالات مرتبط	315
منو	317
مهمترین اخبار	315
مواضيع ذات صلة	45
موضوعات ذات صلة	45
""", 'ن': """
نسخ الرابط	40
نسيت كلمة المرور	36
نظر	314
نظر خود را بنویسید	314
نظر شما	314
نظرات	314
نمایش بیشتر	317
ننصح بقراءة	45
نه ممنون	306
""", 'ه': """
همرسانی	310
همچنین بخوانید	315
""", 'و': """
واتساب	40
واتساپ	310
ورود	308
ورود / ثبت نام	308
وسوم	45
ویدیو	315
ویژه مشترکان	308
""", 'پ': """
پاسخ	314
پربازدیدترین	315
پربازدیدترینها	315
پربازدیدها	315
پربحثترینها	315
پیشنهاد سردبیر	315
پیشنهاد ما	315
""", 'چ': """
چاپ	310
""", 'ک': """
کلیدواژهها	315
کمک مالی	307
کمک کنید	307
کپی لینک	310
""", 'گ': """
گزارش خطا	314
""", 'अ': """
अगला	416
अगली खबर	414
अन्य खबरें	19	414
अन्य ख़बरें	19
अपनी राय दें	413
अभी दान करें	405
अभी नहीं	404
""", 'आ': """
आगे पढ़ें	416
आपके लिए	414
""", 'इ': """
इसे भी पढ़ें	414
""", 'ई': """
ई-पेपर	406
""", 'ऊ': """
ऊपर जाएं	416
""", 'औ': """
और खबरें	414
और देखें	416
और पढ़ें	414	416
""", 'क': """
कमेंट	413
कमेंट करें	413
कमेंट्स	413
केवल सदस्यों के लिए	406
कॉपी लिंक	409
""", 'ख': """
खाता बनाएं	406
खोजें	416
""", 'ज': """
जवाब दें	413
""", 'ट': """
टिप्पणियां	413
टिप्पणी	413
टिप्पणी करें	413
टैग्स	414
टॉप न्यूज़	414
ट्रेंडिंग	414
ट्विटर	409
""", 'त': """
ताज़ा ख़बरें	414
ताजा खबरें	414
ताजा समाचार	414
""", 'द': """
दान करें	405
""", 'न': """
नहीं धन्यवाद	404
नहीं, धन्यवाद	404
""", 'प': """
पिछला	416
पिछली खबर	414
पूरी खबर पढ़ें	416
प्रचार	411
प्रतिक्रिया दें	413
प्रायोजित	411
प्रिंट करें	409
प्रीमियम	406
""", 'फ': """
फेसबुक	409
फेसबुक पर शेयर करें	409
फोटो	414
""", 'ब': """
बंद करें	404
बड़ी खबरें	414
बाद में	404
बाद में याद दिलाएं	404
""", 'म': """
मुख्य समाचार	414
मेन्यू	416
मेरा खाता	406
""", 'य': """
यह भी पढ़ें	414
ये भी पढ़ें	414
""", 'र': """
रजिस्टर करें	406
""", 'ल': """
लिंक कॉपी करें	409
लॉग इन	406
लॉग इन करें	406
लॉगआउट	406
लॉगिन	406
लोकप्रिय	414
""", 'व': """
विज्ञापन	411
विषय	414
वीडियो	414
व्हाट्सएप	409
""", 'श': """
शायद बाद में	404
शेयर	409
शेयर करें	409
""", 'स': """
संपर्क करें	413
संबंधित खबरें	414
संबंधित ख़बरें	414
संबंधित लेख	414
संबंधित समाचार	414
सदस्य बनें	405
सबसे ज्यादा पढ़ी गई	414
सब्सक्राइब	406
सब्सक्राइब करें	406
सभी देखें	416
समर्थन करें	405
सहयोग करें	405
साइन अप	406
साइन इन	406
साझा करें	409
सेव करें	409
स्पॉन्सर्ड	411
""", 'ह': """
हमारा समर्थन करें	405
होम	416
""", 'অ': """
অনুদান দিন	68
""", 'আ': """
আরও খবর	70
আরও দেখুন	70
আরও পড়ুন	70
""", 'এ': """
এ সম্পর্কিত আরও খবর	70
""", 'ন': """
নিবন্ধন	68
""", 'প': """
প্রিন্ট	72
""", 'ব': """
বিজ্ঞাপন	72
""", 'ম': """
মন্তব্য	72
মন্তব্য করুন	72
""", 'র': """
রেজিস্টার	68
""", 'ল': """
লগ ইন	68
লগইন	68
লিংক কপি	72
""", 'শ': """
শেয়ার	72
শেয়ার করুন	72
""", 'স': """
সংশ্লিষ্ট খবর	70
সম্পর্কিত খবর	70
সর্বশেষ	70
সর্বশেষ সংবাদ	70
সর্বাধিক পঠিত	70
সহায়তা করুন	68
সাবস্ক্রাইব	68
""", 'ข': """
ข่าวที่เกี่ยวข้อง	809
ข่าวยอดนิยม	809
ข่าวล่าสุด	809
ข่าวอื่นๆ	19
ข่าวแนะนำ	809
""", 'ค': """
ความคิดเห็น	811
คัดลอกลิงก์	811
""", 'ด': """
ดูเพิ่มเติม	811
""", 'บ': """
บทความที่เกี่ยวข้อง	809
บทความล่าสุด	809
บริจาค	807
บริจาคเลย	807
""", 'พ': """
พิมพ์	811
""", 'ร': """
ร่วมบริจาค	807
""", 'ล': """
ลงทะเบียน	807
ลืมรหัสผ่าน	807
""", 'ส': """
สนับสนุนเรา	807
สปอนเซอร์	811
สมัครสมาชิก	807
""", 'อ': """
อ่านต่อ	811
อ่านเพิ่มเติม	809
""", 'เ': """
เข้าสู่ระบบ	807
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	809
เรื่องอื่นที่น่าสนใจ	809
""", 'แ': """
แชร์	811
แสดงความคิดเห็น	811
""", 'โ': """
โฆษณา	811
""", 'ủ': """
ủng hộ	865
ủng hộ chúng tôi	865
""", 'あ': """
あとで	496
あとで読む	504
あなたにおすすめ	513
あなたにおすすめの記事	513
あなたへのおすすめ	513
あわせて読みたい	513
""", 'い': """
いいえ、結構です	496
いいね	504	504
いいね！してニュースをチェック	505
""", 'お': """
おすすめ	513
おすすめの記事	513
おすすめ情報pr	507
おすすめ記事	513
お問い合わせ	509
お気に入り	504
お気に入りに追加	504
お申し込み	499
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	513
この著者の記事	513
この記事のタグ	513
この記事は会員限定です	499
この記事をシェア	504
この記者の記事一覧	513
この連載の記事	513
""", 'ご': """
ご意見	511
ご支援のお願い	497
ご購読の申し込み	499
""", 'さ': """
さらに読み込む	515
""", 'す': """
すべて受け入れる	509
すべて見る	515
すべて許可	509
""", 'そ': """
その他の記事	513
""", 'は': """
はてなブックマーク	504
はてブ	504
""", 'ま': """
また後で	496
""", 'み': """
みんなのコメント	511
""", 'も': """
もっと見る	515
もっと読む	513
もどる	515
""", 'よ': """
よく読まれている記事	513
よく読まれている記事ランキング	513
""", 'ア': """
アクセスランキング	513
""", 'オ': """
オススメ記事	513
""", 'カ': """
カテゴリ	513
カテゴリー	513
""", 'キ': """
キーワード	513
""", 'ク': """
クッキー	509
クッキー設定	509
クリップ	504
クリップする	504
""", 'コ': """
コピーしました	504
コメント	511
コメント#件	511
コメントする	511
コメントはまだありません	511
コメントをもっと見る	511
コメントを投稿	511
コメントを書く	511
コメントを残す	511
コメントを見る	511
コメント一覧	511
コメント（#	511
""", 'サ': """
サイトポリシー	509
サイトマップ	509
サインイン	499
サポートする	497
""", 'シ': """
シェア	504
シェアしよう	504
シェアする	504
""", 'ス': """
スキップ	496
スクラップ	504
スクラップする	504
スポンサー	507
スポンサードリンク	507
スポンサーリンク	507
""", 'タ': """
タイアップ	507
タグ	513
""", 'チ': """
チップを送る	497
チャンネル登録	505
""", 'ツ': """
ツイート	504
ツイートする	504
""", 'ト': """
トップ	515
トップへ戻る	515
トップニュース	513
トップページ	515
トピックス	513
""", 'ド': """
ドネーション	497
""", 'ニ': """
ニュースを読む	515
ニュースレター	501
ニュースレター登録	501
""", 'バ': """
バックナンバー	513
""", 'パ': """
パスワードを忘れた方	499
""", 'ピ': """
ピックアップ	513
""", 'フ': """
フォロー	505
フォローしてね	505
フォローしました	505
フォローする	505
フォロー中	505
""", 'ブ': """
ブックマーク	504
ブックマークする	504
""", 'プ': """
プライバシーポリシー	509
プレゼント	499
プレミアム	499
""", 'ヘ': """
ヘルプ	509
""", 'ペ': """
ページの先頭へ	515
ページトップ	515
ページトップへ	515
""", 'ホ': """
ホーム	515
""", 'ポ': """
ポスト	504
ポストする	504
""", 'マ': """
マイページ	499
""", 'メ': """
メニュー	515
メルマガ	501
メルマガ登録	501
メールで送る	504
メールで送信	504
メールアドレス	501
メールアドレスを入力	501
メールマガジン	501
メールマガジン登録	501
""", 'ラ': """
ランキング	513
""", 'リ': """
リンクをコピー	504
""", 'ロ': """
ログアウト	499
ログイン	499
ログイン/会員登録	499
ログイン・会員登録	499
""", '一': """
一覧	515
一覧へ	515
一覧を見る	515
""", '上': """
上一篇	898
上一頁	900
上一页	900
""", '下': """
下一篇	898
下一頁	900
下一页	900
下次再說	883
下次再说	883
""", '不': """
不用了	883
不，謝謝	883
不，谢谢	883
""", '专': """
专题	898
""", '个': """
个人中心	886
""", '为': """
为你推荐	898
为您推荐	898
""", '主': """
主要ニュース	513
""", '举': """
举报	897
""", '人': """
人気の記事	513
人気ランキング	513
人気記事	513
人気記事ランキング	513
""", '今': """
今、あなたにオススメ	513
今はしない	496
今はやめておく	496
今回はしない	496
今日の注目	513
今日热点	898
今日焦点	898
""", '他': """
他の記事	19
他の記事も読む	513
""", '付': """
付費閱讀	886
付费内容	886
付费阅读	886
""", '以': """
以后再说	883
""", '会': """
会员专属	886
会员中心	886
会员登录	886
会員の方はこちら	499
会員の方はログイン	499
会員登録	499
会員登録する	499
会員登録はこちら	499
会員限定	499
会員限定記事	499
""", '你': """
你可能也喜欢	898
你可能也喜歡	898
你可能感兴趣	898
""", '使': """
使用条款	895
使用條款	895
""", '保': """
保存	504
保存する	504
""", '個': """
個人情報保護方針	509
""", '元': """
元記事を読む	515
""", '免': """
免責聲明	895
免費訂閱	888
免費註冊	886
免費試讀	886
免责声明	895
免费注册	886
免费订阅	888
免费试读	886
""", '全': """
全文を読む	515
全文表示	515
全部接受	895
全部评论	897
""", '公': """
公众号	892
公式sns	505
公式twitter	505
公式x	505
""", '共': """
共有	504
共有する	504
""", '关': """
关于我们	895
关注	892
关注我们	892
关键词	898
关闭	883
""", '其': """
其他新聞	898
其他新闻	19	898
""", '再': """
再生	515
""", '写': """
写真を見る	515
写真特集	513
写评论	897
""", '分': """
分享	891
分享到	891
分享到微信	891
分享到微博	891
分享至	891
分享至facebook	891
分类	898
分類	898
""", '列': """
列印	891
""", '初': """
初割で無料体験する	499
""", '利': """
利用規約	509
""", '前': """
前のページ	515
前の記事	513
前の記事へ	513
前へ	515
""", '加': """
加入line好友	892
加入会员	886
加入書籤	891
加入會員	886
加载更多	900
""", '動': """
動画	513
動画を見る	515
""", '单': """
单次捐款	884
""", '印': """
印刷	504
印刷する	504
""", '即': """
即时新闻	898
即時新聞	898
""", '参': """
参与评论	897
""", '反': """
反馈	897
""", '发': """
发表留言	897
发表评论	897
""", '合': """
合わせて読みたい	513
""", '同': """
同じカテゴリの記事	513
同意	895
同意しない	509
同意する	509
""", '听': """
听新闻	891
""", '單': """
單次捐款	884
""", '回': """
回到頂部	900
回复	897
回覆	897
回頂端	900
回首頁	900
""", '复': """
复制成功	891
复制链接	891
""", '大': """
大字	891
大家还在看	898
大家都在看	898
""", '头': """
头条	898
""", '字': """
字体大小	891
字号	891
字級	891
字體大小	891
""", '官': """
官方微博	892
""", '定': """
定期定額	884
""", '寄': """
寄付	497
寄付する	497
寄付のお願い	497
寄付をする	497
""", '專': """
專題	898
""", '小': """
小字	891
小編推薦	898
""", '展': """
展开	900
展开全文	900
展開	900
""", '已': """
已关注	892
已是会员	886
已有帐号	886
已經是會員	886
已經是會員？登入	886
""", '广': """
广告	894
""", '広': """
広告	507
広告の後に続きます	507
広告をスキップ	507
広告を閉じる	507
広告企画	507
""", '廣': """
廣告	894
""", '延': """
延伸閱讀	898
延伸阅读	898
""", '开': """
开通会员	886
""", '影': """
影音	898
""", '後': """
後で	496
""", '微': """
微信	891
微博	891
""", '忘': """
忘記密碼	886
忘记密码	886
""", '応': """
応援する	497
""", '您': """
您可能也喜歡	898
您可能感兴趣	898
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	888
您的電郵	888
""", '意': """
意见反馈	897
""", '感': """
感想を送る	511
""", '成': """
成为会员	884
成為會員	884
""", '我': """
我同意	895
我的帐户	886
我的帳戶	886
我知道了	895
我要留言	897
我要纠错	897
我要评论	897
""", '戻': """
戻る	515
""", '所': """
所有留言	897
""", '打': """
打印	891
打赏	884
""", '投': """
投稿する	511
""", '拒': """
拒絕	895
拒绝	895
""", '拡': """
拡大	504
拡大する	515
""", '按': """
按讚	892
""", '捐': """
捐款	884
捐贈	884
捐赠	884
""", '排': """
排行榜	898
""", '接': """
接受	895
接受全部	895
接受所有	895
""", '推': """
推广	894
推广内容	894
推廣	894
推荐	898
推荐文章	898
推荐阅读	898
推薦	898
推薦文章	898
推薦閱讀	898
""", '提': """
提供	507
""", '搜': """
搜尋	900
搜索	900
""", '播': """
播放	900
""", '支': """
支持我们	884
支持我們	884
支援する	497
""", '收': """
收听	891
收藏	891
收藏文章	891
收起	900
""", '文': """
文字の大きさ	504
文字サイズ	504
""", '新': """
新着	513
新着ニュース	513
新着記事	513
新規会員登録	499
新規登録	499
新闻简报	888
""", '显': """
显示更多	900
""", '暂': """
暂不	883
""", '暫': """
暫不	883
""", '更': """
更多	898
更多内容	898
更多報導	898
更多报道	898
更多文章	898
更多新聞	898
更多新闻	898
""", '最': """
最新ニュース	513
最新文章	898
最新新聞	898
最新新闻	898
最新消息	898
最新記事	513
""", '會': """
會員中心	886
會員專屬	886
會員登入	886
""", '有': """
有料会員登録	499
有料登録	499
有料記事	499
""", '朋': """
朋友圈	891
""", '服': """
服务条款	895
服務條款	895
""", '朝': """
朝刊・夕刊	499
""", '本': """
本文へ	515
本文へ移動	515
""", '查': """
查看全部	900
查看原图	900
查看更多	900
查看留言	897
查看评论	897
""", '标': """
标签	898
""", '検': """
検索	515
""", '業': """
業配	894
""", '標': """
標籤	898
""", '檢': """
檢舉	897
""", '次': """
次のページ	515
次の記事	513
次の記事へ	513
次へ	515
次ページ	515
""", '每': """
每月捐款	884
""", '注': """
注册	886
注目の記事	513
注目キーワード	513
注目ワード	513
注目記事	513
""", '点': """
点击排行	898
点击查看大图	900
点赞	891
""", '為': """
為您推薦	898
""", '热': """
热点	898
热点推荐	898
热门	898
热门排行	898
热门文章	898
热门新闻	898
""", '無': """
無料で体験する	499
無料で読む	499
無料会員登録	499
無料会員限定	499
無料体験	499
無料登録	499
""", '焦': """
焦點新聞	898
""", '熱': """
熱門	898
熱門排行	898
熱門文章	898
熱門新聞	898
熱門話題	898
""", '特': """
特定商取引法に基づく表記	509
特集	513
""", '猜': """
猜你喜欢	898
猜你喜歡	898
""", '申': """
申し込む	499
""", '电': """
电子报	888
电子邮箱	888
""", '画': """
画像を拡大	515
画像を見る	515
""", '留': """
留言	897
留言(#	897
""", '登': """
登入	886
登入/註冊	886
登出	886
登录	886
登录/注册	886
登錄	886
登録	499
登録して続きを読む	499
登録する	499
""", '發': """
發表留言	897
發表評論	897
""", '目': """
目录	900
目次	515
目錄	900
""", '相': """
相关主题	898
相关报道	898
相关推荐	898
相关文章	898
相关新闻	898
相关标签	898
相关阅读	898
相關主題	898
相關報導	898
相關推薦	898
相關文章	898
相關新聞	898
相關標籤	898
相關閱讀	898
""", '看': """
看了这篇文章的人也看	898
看更多	898
""", '稍': """
稍后再说	883
稍后提醒我	883
稍後再說	883
稍後提醒我	883
""", '立': """
立即捐款	884
立即訂閱	886
立即订阅	886
""", '粉': """
粉絲團	892
""", '精': """
精选	898
""", '紙': """
紙面ビューアー	499
""", '続': """
続きをみる	515
続きを読む	499
""", '網': """
網友留言	897
""", '編': """
編輯推薦	898
編輯精選	898
編集部おすすめ	513
編集部のおすすめ	513
""", '縮': """
縮小	504
""", '繼': """
繼續閱讀	900
""", '纠': """
纠错	897
""", '继': """
继续浏览内容	900
继续阅读	900
""", '编': """
编辑推荐	898
编辑精选	898
""", '网': """
网友评论	897
""", '联': """
联系我们	895
""", '聯': """
聯絡我們	895
""", '聽': """
聽新聞	891
""", '菜': """
菜单	900
""", '著': """
著作権	509
""", '複': """
複製連結	891
""", '视': """
视频	898
""", '訂': """
訂閱	886
訂閱會員	886
訂閱郵件	888
訂閱電子報	888
""", '記': """
記事へのご意見	511
記事をサポートする	497
記事をプレゼント	499
記事を保存	504
記事を印刷する	504
記事を読む	515
記事ランキング	513
記事一覧	515
記事全文を読む	515
""", '許': """
許可する	509
""", '註': """
註冊	886
""", '評': """
評論	897
""", '話': """
話題の記事	513
""", '読': """
読まれている記事	513
""", '請': """
請繼續往下閱讀	894	894
請輸入電子郵件	888
""", '讚': """
讚	891
讚賞支持	884
""", '订': """
订阅	886
订阅会员	886
订阅邮件	888
""", '评': """
评论	897
评论(#	897
""", '话': """
话题	898
""", '请': """
请继续往下阅读	894
请输入邮箱	888
""", '購': """
購読	499
購読する	499
購読のお申し込み	499
購読申し込み	499
""", '贊': """
贊助	884
贊助內容	894
贊助商	894
""", '赞': """
赞助	884
赞助内容	894
赞助商链接	894
赞赏	884
""", '跳': """
跳到主要內容	900
""", '載': """
載入更多	900
""", '轉': """
轉發	891
""", '转': """
转发	891
""", '返': """
返信	511
返信する	511
返回顶部	900
返回首页	900
""", '追': """
追蹤	892
追蹤我們	892
""", '通': """
通報する	511
""", '速': """
速報	513
""", '連': """
連載	513
""", '運': """
運営会社	509
""", '違': """
違反報告	511
""", '選': """
選單	900
""", '邮': """
邮箱	888
""", '閉': """
閉じる	496	515
""", '開': """
開通會員	886
""", '関': """
関連	513
関連する記事	513
関連キーワード	513
関連タグ	513
関連トピックス	513
関連ニュース	513
関連リンク	513
関連動画	513
関連情報	513
関連記事	513
""", '閱': """
閱讀全文	900
閱讀更多	900
""", '關': """
關於我們	895
關注	892
關注我們	892
關鍵字	898
關閉	883
""", '阅': """
阅读全文	900
阅读更多	900
""", '隐': """
隐私权政策	895
""", '電': """
電子信箱	888
電子報	888
電子版	499
""", '音': """
音声で聞く	504
""", '頭': """
頭條	898
""", '顯': """
顯示更多	900
""", '首': """
首頁	900
首页	900
""", '가': """
가	529
가입하기	525
가장 많이 본 뉴스	534
""", '개': """
개인정보 처리방침	532
개인정보처리방침	532
""", '거': """
거부	532
""", '검': """
검색	536
""", '계': """
계속 읽기	525
""", '고': """
고객센터	532
""", '공': """
공유	529
공유하기	529
""", '관': """
관련 기사	534
관련 뉴스	534
관련 태그	534
관련기사	534
관련뉴스	534
관련키워드	534
""", '광': """
광고	531
광고 닫기	531
""", '괜': """
괜찮습니다	522
""", '구': """
구독	525
구독 신청	525
구독 전용	525
구독 중	525
구독신청	525
구독하기	525
""", '글': """
글씨크기	529
글자 크기	529
글자크기	529
""", '기': """
기부하기	523
기사 공유하기	529
기사 본문	536
기사 후원하기	523
기사에 대한 의견	533
기사원문	536
기사저장	529
기자의 다른기사	534
""", '나': """
나중에	522
나중에 하기	522
""", '내': """
내 정보	525
""", '네': """
네이버 블로그	529
""", '다': """
다른 공유 찾기	529
다른 기사	19	534
다른 기사 더 보기	19
다른기사	534
다른기사 보기	534
다시 보지 않기	522
다음	536
다음 기사	534
다음 페이지	536
다음기사	534
다음에	522
""", '닫': """
닫기	522
""", '답': """
답글	533
답글쓰기	533
""", '당': """
당신이 좋아할 만한	534
""", '댓': """
댓글	533
댓글 #	533
댓글 #개	533
댓글 보기	533
댓글 쓰기	533
댓글보기	533
댓글쓰기	533
댓글을 입력해주세요	533
""", '더': """
더 보기	536
더보기	534	536
""", '동': """
동영상	534
동의	532
동의합니다	532
""", '등': """
등록	533
""", '라': """
라인	529
""", '랭': """
랭킹	534
랭킹뉴스	534
""", '로': """
로그아웃	525
로그인	525
로그인/회원가입	525
""", '링': """
링크 복사	529
""", '마': """
마이페이지	525
""", '많': """
많이 본 기사	534
많이 본 뉴스	534
많이 읽은 기사	534
많이본 기사	534
많이본 뉴스	534
""", '맨': """
맨 위로	536
맨위로	536
""", '메': """
메뉴	536
메뉴 닫기	536
메일	529
""", '모': """
모두 동의	532
""", '목': """
목록	536
목록보기	536
""", '무': """
무료 체험 시작하기	525
무료 회원가입	525
""", '문': """
문의	533
""", '바': """
바로가기	529
""", '밴': """
밴드	529
""", '베': """
베스트	534
""", '복': """
복사하기	529
""", '본': """
본문 글씨 줄이기	529
본문 글씨 키우기	529
본문 바로가기	536
본문으로 바로가기	536
""", '북': """
북마크	529
""", '비': """
비밀번호 찾기	525
""", '사': """
사이트맵	532
사진 확대	536
""", '속': """
속보	534
""", '스': """
스크랩	529
스폰서	531
""", '신': """
신고	533
신문구독	525
""", '실': """
실시간 뉴스	534
""", '에': """
에디터 추천	534
""", '연': """
연관기사	534
""", '영': """
영상	534
""", '오': """
오늘 하루 보지 않기	522
오늘은 그만 보기	522
오늘의 추천	534
오류 신고	533
""", '요': """
요약	536
""", '원': """
원문보기	536
""", '위': """
위로	536
""", '음': """
음성으로 듣기	529
""", '응': """
응원하기	523
""", '의': """
의견 쓰기	533
""", '이': """
이 시각 주요뉴스	534
이 시각 추천뉴스	534
이메일	529
이메일무단수집거부	532
이미 구독 중이신가요	525
이미 회원이신가요	525
이미지 크게 보기	536
이미지 확대	536
이슈	534
이용약관	532
이전	536
이전 기사	534
이전기사	534
""", '인': """
인기 기사	534
인기기사	534
인기뉴스	534
인쇄	529
인쇄하기	529
""", '일': """
일시후원	523
""", '재': """
재생	536
""", '저': """
저작권규약	532
저장	529
""", '전': """
전체 댓글	533
전체 보기	536
전체메뉴	536
전체보기	536
""", '접': """
접기	536
""", '정': """
정기 후원하기	523
정기구독	525
정기후원	523
""", '제': """
제보	533
제보하기	533
""", '좋': """
좋아요	529
좋은 기사 후원하기	523
""", '주': """
주소복사	529
주요 기사	534
주요 뉴스	534
주요기사	534
주요뉴스	534
""", '지': """
지면보기	525
""", '청': """
청소년보호정책	532
""", '최': """
최신 기사	534
최신 뉴스	534
최신기사	534
최신뉴스	534
""", '추': """
추천 기사	534
추천기사	534
추천뉴스	534
""", '카': """
카카오스토리	529
카카오톡	529
카카오톡 공유	529
카테고리	534
""", '쿠': """
쿠키 설정	532
""", '키': """
키워드	534
""", '태': """
태그	534
""", '트': """
트위터	529
트위터 공유	529
""", '페': """
페이스북	529
페이스북 공유	529
""", '펼': """
펼치기	536
""", '포': """
포토	534
""", '폰': """
폰트 크기	529
""", '프': """
프리미엄	525
프린트	529
""", '함': """
함께 보면 좋은 기사	534
함께 읽으면 좋은	534
""", '핫': """
핫뉴스	534
핫이슈	534
""", '헤': """
헤드라인	534
""", '협': """
협찬	531
""", '홈': """
홈	536
""", '화': """
화제의 뉴스	534
""", '회': """
회사소개	532
회원가입	525
""", '후': """
후원	523
후원 안내	523
후원 하기	523
후원하기	523
후원회원 가입	523
"""}

START = {'a': """
además	284 K:
ajánljuk	435 K:
alătură	12 K-te
artykuły	647 K autora
ascultă	1 K	698 K:
aún	32 K no hay comentarios
""", 'b': """
beiträge	27 K
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	875 K liên quan:
bình	5 K luận	27 K luận
bądź	31 K pierwszy	31 K pierwsza
bővebben	435 K:
""", 'c': """
chưa	32 K có bình luận
citeşte	698 K şi	698 K şi:	698 K şi
citește	698 K și	698 K și:	698 K:	698 K mai mult	698 K aici	698 K și	698 K mai departe:
citiți	698 K și
comentários	5 K	27 K
compartí	3 K
có	875 K thể bạn quan tâm:
""", 'd': """
další	108 K články autora
dernières	370 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	371 K aussi
décryptage	371 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	435 K bővebben
escríbenos	286 K
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
hør	1 K artiklen	1 K artikkelen	1 K saken	134 K også	134 K også:	615 K også	615 K også:
""", 'i': """
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
""", 'k': """
kapcsolódó	435 K	435 K:
klikněte	106 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
kövess	12 K
kövessen	12 K
küfür	27 K içeren
küldd	3 K el
""", 'l': """
lásd	435 K még
läs	796 K mer om	797 K också	797 K också:	797 K även	797 K mer	797 K mer:	797 K:	797 K här	797 K också	797 K mer	797 K även	797 K även:
læs	133 K mere om	134 K også	134 K også:	134 K mere	134 K mere:	134 K:	134 K her	134 K hele	134 K også	134 K mere
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
más	283 K noticias de	283 K noticias sobre	283 K sobre	283 K en	283 K de	284 K información	284 K información:	284 K información	286 K artículos de
máte	108 K tip
még	32 K nincs
més	84 K informació:
mời	875 K xem	875 K bạn đọc	875 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
não	27 K serão publicados
nézd	435 K meg
nézze	435 K meg
""", 'o': """
oceń	8 K
odporúčame	756 K:
ofereça	3 K
opširnije	742 K:
ouça	1 K	676 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir
podívejte	106 K se:
poslechněte	1 K si	106 K si	106 K si:
poslušajte	1 K
posłuchaj	1 K	645 K:	645 K też:
pošlite	3 K
prečítajte	756 K si tiež	756 K si aj
pridružite	12 K se
pročitaj	742 K još	742 K i
pročitajte	742 K još	742 K i	742 K više
páčil	8 K sa vám
păstrați	28 K
přečtěte	106 K si také	106 K si	106 K si:	106 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
recomandări	698 K:
resuméet	26 K er
résumé	379 K généré	379 K rédigé	379 K réalisé	379 K produit
""", 's': """
saistīts	556 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
shrnutí	26 K vytvořil	26 K vytvořila
související	106 K:
sprawdź	645 K:	645 K też:
stáhni	13 K si
stáhněte	13 K si
suscríbete	264 K a
susiję	546 K:
synthèse	379 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	756 K:
""", 't': """
también	284 K puedes leer	284 K puedes leer:	284 K te puede interesar:
també	84 K et pot interessar:
tenés	289 ¿K información
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	435 K részletek
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
unterstütze	148 K
unterstützen	148 K sie	148 K sie die
uočili	7 K ste
urmărește	12 K	698 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	770 K:
vidéo	371 K :
više	742 K o:
você	676 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	106 K zde	106 K k tématu:
vă	28 K rugăm să
všechny	27 K komentáře	108 K články autora
""", 'w': """
weiterführende	169 K artikel:
więcej	644 K o	644 K na temat	644 K z	645 K na ten temat:	647 K artykułów autora
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
©	173 K dpa	243 K #	243 K
""", 'à': """
à	371 K lire aussi	371 K lire également	371 K lire :	371 K lire sur	371 K voir aussi	371 K écouter	371 K relire	371 K découvrir	371 K lire sur le même sujet	371 K consulter :	371 K voir également	373 K propos de l'auteur	373 K propos de l'autrice
""", 'é': """
écouter	1 K l'article	1 K cet article	371 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	283 K noticias de	675 K de	675 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	171 K die autorin	171 K den autor	171 K die autor:in	171 K die autoren	171 K die autor:innen
""", 'č': """
čitajte	742 K i
čo	33 K si myslíte
čtěte	106 K také	106 K také:	106 K i	106 K více	106 K:	106 K také
čítajte	756 K aj	756 K tiež	756 K viac
""", 'đ': """
đọc	875 K thêm	875 K thêm:	875 K:	875 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žiūrėkite	546 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	195 K:
""", 'β': """
βίντεο	195 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	195 K επίσης	195 K:	195 K το βίντεο	195 K εδώ	195 K επίσης:	195 K ακόμα:
δειτε	195 K επισης
διαβάστε	195 K επίσης	195 K επίσης:	195 K ακόμη	195 K ακόμη:	195 K ακόμα	195 K:	195 K εδώ	195 K περισσότερα	195 K ακόμα:
διαβαστε	195 K επισης
""", 'ε': """
εσείς	33 K τι
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	195 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
""", 'б': """
больше	726 K новостей	727 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	856 K по темі:	856 K за темою:	856 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	60 K още	60 K също	60 K:
все	27 K комментарии	726 K новости на тему	726 K материалы	726 K новости	726 K статьи	729 K статьи автора	729 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	856 K:
дивіться	856 K також	856 K:	856 K також:
докладніше	856 K:
дотримуйтесь	28 K
другие	729 K материалы автора
""", 'е': """
есть	729 K новость
еще	727 K по теме:
ещё	726 K больше	727 K по теме:
""", 'з': """
за	856 K темою:
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
лучшее	726 K за
""", 'м': """
материал	727 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	726 K партнеров
няма	32 K коментари
""", 'о': """
об	729 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	60 K по темата
""", 'п': """
по	727 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	727 K:	727 K в материале	727 K - в
подробности	727 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	726 K новости о
послухати	1 K
послушать	1 K
почитать	727 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	729 K новость
приєднуйтесь	12 K
прочетете	60 K още	60 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	727 K:
рекомендуємо	856 K:
""", 'с': """
свалете	13 K
связаться	729 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	856 K:	856 K також:
слухати	1 K
слушайте	727 K:	727 K также:
слушать	1 K
см	727 K. также:
смотрите	727 K также	727 K:	727 K	727 K также:
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
четете	60 K още
чети	60 K още
читайте	12 K нас	13 K	727 K также	727 K также:	727 K:	727 K подробнее	727 K еще	727 K также	727 K по теме:	856 K також	856 K також:	856 K:	856 K ще	856 K також	856 K також на тему:
читать	727 K также	727 K также	727 K по теме:
что	33 K вы думаете	727 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	856 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'ה': """
האזינו	1 K	396 K:
האם	8 K אהבתם
הורידו	13 K
היו	31 K הראשונים
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	396 K המלאה
לקריאה	396 K נוספת	396 K נוספת:
""", 'מ': """
מה	33 K דעתכם
מצאתם	7 K טעות
""", 'ע': """
עוד	396 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	396 K:	396 K גם
""", 'ק': """
קרא	396 K גם	396 K גם:
קראו	396 K גם	396 K גם:	396 K עוד
""", 'ש': """
שתפו	3 K
""", 'إ': """
إقرأ	46 K أيضا	46 K أيضاً
""", 'ا': """
استمع	1 K إلى	1 K
اشترك	12 K في
اقرأ	46 K أيضا	46 K أيضاً	46 K أيضا:	46 K أيضاً:	46 K ايضا	46 K المزيد:	46 K:	46 K المزيد
التعليق	5 K
التعليقات	5 K	27 K
المزيد	46 K:
انضم	12 K
انضموا	12 K
اپلیکیشن	13 K	13 K ما
""", 'ب': """
ببینید	316 K:
بخوانید	316 K:
بشنوید	1 K
به	12 K کانال
بیشتر	316 K بخوانید	316 K بخوانید:	316 K ببینید
""", 'ت': """
تابع	12 K	46 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	316 K این باره بخوانید
""", 'ش': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	46 K أيضا	46 K أيضاً	46 K:	46 K أيضا:	46 K أيضاً:
""", 'ق': """
قد	46 K يهمك:
""", 'ك': """
كن	31 K أول
""", 'ل': """
للمزيد	46 K:
""", 'م': """
ما	12 K را	33 K رأيك
مصيتم	7 K
مطالب	316 K مرتبط:
مواضيع	46 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	316 K بخوانید	316 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	415 Kे भी पढ़ें	415 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	415 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	415 Kेखें:	415 Kेखें वीडियो
""", 'प': """
पढ	415 K़ें:
""", 'य': """
य	415 Kे भी पढ़ें	415 Kे भी पढ़ें:
यह	415 K भी पढ़ें	415 K भी पढ़ें:	415 K भी देखें:
""", 'स': """
स	415 Kंबंधित:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	71 Kো পড়ুন
আরও	71 K পড়ুন:	71 K পড়ুন	71 K দেখুন:
""", 'প': """
পড	71 K়ুন:
""", 'ก': """
กด	12 Kติดตาม
""", 'ข': """
ข่	810 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	810 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	810 Kานเพิ่มเติม:	810 Kานต่อ:	810 Kานข่าวต้นฉบับ:	810 Kานเพิ่มเติม	810 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あな	33 Kたはどう
あわ	514 Kせて読みたい	514 【Kせて読みたい】	514 Kせて読みたい:
""", 'こ': """
こち	514 Kらもおすすめ	514 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	514 Kと見る：
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
你可	899 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	514 【K】	514 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	514 【K】
""", '参': """
参考	514 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	899 K参阅
""", '合': """
合わ	514 Kせて読みたい:
""", '同': """
同场	899 K加映:
同場	899 K加映:
""", '延': """
延伸	899 K閱讀	899 K阅读	899 K閱讀：	899 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	899 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	899 K阅读	899 K阅读:
推薦	899 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	899 K：	899 K新聞：	899 K內容：	899 【K新聞】	899 K相關	899 K阅读:	899 K報導:	899 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	514 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	899 K查看
""", '画': """
画像	514 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	899 K阅读	899 K新闻	899 K报道：	899 K阅读:
相關	899 K新聞	899 K報導	899 【K新聞】	899 K閱讀:
""", '看': """
看更	899 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	514 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	514 K記事	514 K記事：	514 【K記事】	514 K：	514 【K】	514 K:
""", '閱': """
閱讀	899 K更多
""", '阅': """
阅读	899 K更多
""", '點': """
點擊	899 K查看
""", '같': """
같이	535 K 보기:
""", '관': """
관련	535 K 기사:
관련기사	535 K	535 K:	535 [K]
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
더	535 K 읽기:
더보기	535 [K]	535 K:
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
영상	535 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	535 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	535 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	535 K 볼 만한 기사:	535 K 보면 좋은 기사:
""", '화': """
화보	535 [K]
"""}

CONTAINS = {'a': """
abonați	690 doar pentru K	701 K-vă	705 K
abonații	702 K noștri
abonează	690 K-te pentru	693 K-te pe youtube	701 K-te
abonné	354 déjà K	354 pas encore K	354 en tant qu'K
abonnés	354 réservé aux K	354 réservé à nos K	381 nos K	384 K
abonējiet	558 K
actualité	357 l'essentiel de l'K	362 suivez l'K	362 suivez toute l'K	362 retrouvez toute l'K
adatkezelési	432 K tájékoztató
admitió	294 K
adomány	442 K
adományoddal	438 K
adományok	442 K
adományozz	438 K
advirtió	294 K
adó	425 K #%
adód	440 K #
adăugat	704 a K
affirmé	383 a K
afirmó	294 K
agregó	294 K
aizsargātas	557 visas tiesības K
ajouté	383 a K
ajută	701 K-ne
ajánld	438 K fel
alkalmazás	430 töltsd le az K
alkalmazásunk	439 K
alkalmazásunkat	430 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	802 K dig till
annoncé	383 a K
anunció	294 K
anunțat	704 a K
använder	792 vi K cookies	792 K kakor
anúncios	683 sem K
aplicación	271 descarga la K	271 descarga nuestra K
aplicația	693 descarcă K	702 K noastră
aplikację	633 pobierz K	633 pobierz naszą K
aportació	87 la teva K
aportación	290 tu K
apóyanos	290 K	291 K
apóyenos	290 K	291 K
apúntate	270 K a nuestra	270 K gratis	291 K a
artykuł	15 darmowy K	20 cały K	625 podoba ci się ten K	650 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	260 te ha gustado este K	267 regala este K	267 regalar este K	268 último K gratis	268 te queda # K	292 este K
artículos	15 K gratis	268 K gratis este mes	268 te quedan # K	268 límite de K
aseguró	294 K
associés	366 cookies K à ce contenu
assuré	383 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	690 K-te pentru
autorská	109 K práva
avertizează	704 K
avísanos	291 K
ayúdanos	290 K	291 K a
açikladi	838 K
añadió	294 K
año	293 al K
""", 'b': """
bağirdi	838 K
bağiş	835 K yap	839 K
bağişiniz	835 K
behält	29 K sich vor	29 K sich das recht
behöver	781 vi K ditt stöd	802 vi K din hjälp
bekapcsolása	430 értesítések K
beløb	141 fast K
beløp	620 gi et K	622 fast K
bemängeln	182 K
bemängelt	182 K
berättade	805 K
berättar	805 K
bestätigen	154 K sie ihre
bestätigungsmail	154 K
betalvägg	806 K
beğendiyseniz	836 bu haberi K	836 bu yaziyi K
biết	881 cho K
blokování	103 K reklam
boletín	270 recibe el K	270 nuestro K	270 K diario	291 recibe el K	292 nuestro K	295 K
boîte	357 dans votre K mail	357 dans votre K e-mail
butlletí	82 subscriu-te al K	82 el nostre K	88 el nostre K	91 K
buzón	270 en tu K
bájate	291 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	805 K
bønn	596 vi har en K til deg
bülten	823 e-K	839 K
bültene	823 K abone	823 K kayit	823 K kaydol
bülteni	823 haber K
bültenimiz	836 K
bültenimize	823 K	835 K	836 K
bạn	868 hộp thư của K	878 sự ủng hộ của K	878 mời K
""", 'c': """
caffè	490 un K
café	290 un K	377 un K	681 um K
catedrática	288 es K
catedrático	288 es K
celého	96 pro čtení K
chaîne	381 notre K
chép	877 cấm sao K
chính	872 K sách bảo mật
chúng	868 bản tin của K tôi	870 theo dõi K tôi	878 ủng hộ K tôi	878 K tôi cần sự giúp đỡ	878 giúp K tôi	878 theo dõi K tôi	879 K tôi trên	879 của K tôi	879 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	673 nos K
comentó	294 K
compártela	25 K
compártelo	25 K
condamné	383 a K
condiții	695 termeni și K
confidentialité	366 politique de K
confidențialitate	695 politica de K
conférences	375 est maître de K
connecté	368 vous devez être K
conteúdo	9 este K	9 K externo	660 acesse todo o K
contribuição	657 com a sua K
contó	294 K
conversación	281 participar en la K
conținut	9 acest K
creează	701 K un cont
csatornánk	439 K
cuéntanos	281 K en	291 K
czytać	630 aby K dalej	630 żeby K dalej	649 chcesz K dalej
czytelników	650 naszych K	650 z wpłat K
của	879 độc giả K
""", 'd': """
darbą	549 mūsų K
darowiznę	628 przekaż K	649 przekaż K
datenschutzerklärung	164 unserer K	180 unserer K	180 unsere K
declaró	294 K
decía	294 K
demandé	383 a K
denunció	294 K
descarcă	701 K
descárgate	271 K la	271 K nuestra
desteğiniz	835 K
desteğinizle	836 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	663 K no google play
doação	657 faça uma K	681 sua K	682 sua K	682 faça uma K	686 K
doações	686 K
dodał	652 K
dodała	652 K
donació	87 fes una K	91 K
donación	263 haz una K	263 tu K	290 tu K	290 una K	291 tu K	291 haz una K	295 K
donația	701 K ta
donație	701 fă o K	705 K
donații	705 K
donează	701 K acum
dorzuć	649 K się
dostęp	630 pełny K do	649 kup K
dostępny	630 artykuł K tylko
dowolną	651 K kwotą
dołóż	649 K się
dołącz	637 K do nas na	649 K do nas	649 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	649 K, że nas czytasz
débloquer	354 pour K
déclare	383 K
déclaré	383 a K
découvrez	354 K nos offres	380 K nos offres
déductible	350 K des impôts	350 K à #	382 K
déjanos	6 K tu
dénonce	383 K
déplore	383 K
désabonner	357 K à tout moment
désactiver	364 K adblock
désactivez	364 K adblock
désinscrire	357 vous K à tout moment
díky	111 K vám
dömde	805 K
dømte	142 K	623 K
děkujeme	110 K, že nás čtete
dụng	870 tải ứng K	878 tải ứng K
""", 'e': """
electrònic	82 el teu correu K
electrónico	270 tu correo K	281 tu dirección de correo K no será publicada
elolvasásához	427 a teljes cikk K
előfizetés	442 K
előfizető	427 már K	438 legyen K
előfizetőink	427 K olvashatják	439 K
előfizetők	442 K
előfizetőknek	427 csak K
endereço	673 seu K de email não será
engedélyezze	432 K a javascript
enquête	381 cette K
enquêtent	381 K pour vous
enquêtes	381 nos K
ensimmäinen	344 K kuukausi
envíanos	291 K
erklärt	182 K
erklärte	182 K
erzählen	179 K sie es weiter
erzählt	182 K
erzählte	182 K
escribió	294 K
escríbenos	281 K a	291 K
estimé	383 a K
estás	260 ya que K aquí	260 ya que K por aquí
etkinleştir	829 javascript'i K
evästeitä	336 K
explicó	294 K
expliqué	383 a K
""", 'f': """
faça	682 K um pix
felelősséget	30 nem vállal K
felhasználási	432 K feltételek
feliratkozás	428 K a hírlevélre	428 hírlevél K
folosește	695 K cookie
folytatásához	427 a cikk K
fortæller	142 K
följ	789 K oss på	802 K oss
förbehåller	29 K sig	29 K oss
förbehållna	800 alla rättigheter K
fördere	179 K
fördern	179 jetzt K	179 K sie
förklarar	805 K
følg	126 K os på	139 K os	607 K oss på	620 K oss
første	141 K måned	622 K måned
független	425 támogassa a K	439 K sajtó
""", 'g': """
gadā	560 K
gazeteciliği	836 bağimsiz K
gazeteciliğimiz	836 K
gelmişken	818 buraya kadar K
geöffnet	166 wird in neuem fenster K
giovedì	17 ogni K
godišnje	747 K
gridò	494 K
gràcies	88 K a tu
grátis	684 teste K
grâce	18 K à vous	350 K à vos dons
går	115 før du K	596 før du K
gåva	781 din K	781 ge en K	802 din K	802 ge en K	806 K
göre	838 K
gösterilmeden	834 kaynak K
gửi	878 hãy K
""", 'h': """
használ	432 sütiket K	432 cookie-kat K
használat	432 sütik K
heißt	182 K es
hirdetés	11 a K	11 K után
hjälp	802 K oss
hjælp	139 vi har brug for din K	139 K os
hovorí	762 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	441 K
hävdar	805 K
hævder	142 K
hébergé	366 ce contenu est K par
hírekben	430 a google K
hírlevelünk	439 K
hírlevelünkre	428 K	439 K
hírlevél	442 K
hó	440 ft/K
hónap	440 első K
hükmetti	838 K
""", 'i': """
ifølge	142 K	623 K
illimité	354 en K	354 accès K
independentă	702 presa K
indicó	294 K
indiqué	383 a K
indrømmede	142 K
indépendance	381 notre K
indépendant	350 soutenez le journalisme K	381 journalisme K	381 média K
indépendante	381 presse K	381 information K
información	275 sigue toda la K	275 siga toda la K
informó	294 K
innehåll	792 externt K
innehållet	9 K
innrømmet	623 K
inquiète	383 s'K
inscrição	662 cancelar a K
inscríbete	291 K
intégralité	354 pour lire l'K
investigación	292 esta K
investigação	683 esta K
investigație	702 această K
invítame	291 K a
invítanos	291 K a
istediğiniz	822 K zaman iptal	837 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	625 skoro już tu K	625 skoro tu K
jugé	383 a K
jurnaliștii	702 K noștri
jälgi	301 K meid
jäseneksi	342 liity K
""", 'k': """
kanał	650 nasz K
kannatusjäseneksi	342 liity K
kanál	111 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	748 K
kedykoľvek	753 odhlásiť sa môžete K
khoản	867 bạn đã có tài K	872 điều K sử dụng
không	877 K sao chép
khẳng	881 K định
kifogásolja	441 K
kiáltotta	441 K
komentować	6 K	642 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	652 K
krævede	21 K felter er
kávéra	440 K
käyttää	336 tämä sivusto K
kért	441 K
kérte	441 K
können	179 K sie uns
köszönjük	438 K, hogy olvasol
kötelező	21 K mezőket
kövesse	430 K a
kövessen	430 K minket	438 K minket
közölte	441 K
kúpte	759 si K
kündigte	182 K an
kč	112 od # K
kļūsti	558 K par
""", 'l': """
lamentó	294 K
lançait	383 K
lasītu	554 lai K tālāk
lasītāji	559 mūsu K
lejupielādē	558 K
lunedì	17 ogni K
lună	703 pe K
luận	6 để bình K
lájkolj	430 K minket
lähdet	324 ennen kuin K
läsa	803 fri att K
läsare	803 våra K
läsarna	18 tack vare K
läser	802 tack för att du K
läsning	0 min K
lästid	0 K
læser	139 tak fordi du K
læsere	140 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	268 K de notas
límites	267 sigue leyendo sin K
lập	879 báo chí độc K
""", 'm': """
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	660 esta K é só	683 esta K
matérias	680 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	441 K
megszakítása	21 válasz K
meidän	342 tue K
meitä	342 tue K	342 auta K
mesačne	761 K
mesečno	747 K	775 K
miesiąc	651 za K
miesięcznie	651 K
miễn	15 bài K phí	880 dùng thử K phí
mjesečno	747 K
mostrará	267 este mensaje se K en
multó	294 K
mulțumim	701 K că ne citești
munkánk	439 K
munkánkat	425 támogasd K	425 támogassa K	438 támogasd K	438 támogassa K	439 K
myönsi	345 K
másodközlés	437 K
määräsi	345 K
mån	804 kr/K
månad	783 testa en K	802 testa en K	804 per K	804 varje K
månaden	804 i K	804 första K
månader	802 testa # K
månadsgivare	802 bli K
måned	120 prøv en K	139 prøv en K	141 pr. K	620 prøv en K	622 per K
måneden	141 om K	622 i K
média	381 notre K
mês	684 por K	684 ao K
mówi	652 K
mēnesis	560 pirmais K
mēnesī	560 K
mėnesį	550 per K
měsíc	112 za K	112 první K
měsíčně	112 K
""", 'n': """
napisał	652 K
napisała	652 K
napište	110 K nám
napísal	762 K
napíšte	759 K nám
naročite	767 K se na naše	773 K se
naročnik	766 že K
naročnike	766 samo za K
naročniki	777 K
naročnikom	766 dostopen le K
naročnina	777 K
naujienlaiškis	549 mūsų K	552 K
naujienlaiškį	547 mūsų K	548 užsisakykite K	549 mūsų K
navođenje	744 uz K izvora
neatkarīgu	558 atbalsti K
nekünk	438 segíts K	438 írjon K	438 írj K	438 jelezd K	439 K adód
neodpovídá	30 K za
neomezený	96 K přístup
nepriklausomą	548 paremkite K	549 K žurnalistiką
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	110 podpořte K
nezávislá	111 K média
nezávislé	760 K médiá
nezávislú	759 podporte K
nhận	868 đăng ký K bản tin	868 đăng ký K tin	872 chấp K tất cả	878 đăng ký K
nhập	24 đăng K	867 đăng K để	867 vui lòng đăng K	878 đăng K để
niezależne	649 wesprzyj K	649 wspieraj K	650 K media
niezależność	650 K
niezależną	650 jesteśmy K
noastră	702 munca K
norāda	561 K
notificações	14 as K	664 ative as K	664 ativar K	664 receba K
notificările	14 K	693 activează K
notícia	683 esta K
notícias	662 receba as K	662 receba K	667 siga as últimas K
novinařina	111 naše K
novinári	760 naši K
novináři	111 naši K
novičnik	767 naš e-K	774 naš e-K	777 K
nächste	21 in diesem browser für die K	179 sind sie der K
nói	881 K
năm	880 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	783 K tillgång
obrigatórios	21 campos K são	673 campos K são
odebírejte	98 K náš	110 K
odemkněte	96 K si
odhlásit	98 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	660 K este artigo
ograniczeń	630 czytaj bez K
ogłosił	652 K
ogłosiła	652 K
olvasási	0 K idő
olvasóink	439 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de
ordenó	294 K
ordonné	383 a K
orzekł	652 K
osobních	103 ochrany K údajů
oznámení	14 K
oznámil	113 K	762 K
oznámila	113 K	762 K
""", 'p': """
parsisiųskite	548 K
participación	281 normas de K
partneři	103 my a naši K
patrões	683 sem K
paylaşin	25 K
periódico	292 este K	292 nuestro K
permanència	89 sense K
personvernerklæring	610 K
phút	0 K đọc
pidió	294 K
pidätetään	341 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	745 K nam	773 K nam
plânge	704 se K
podkreśla	652 K
podporují	111 nás K
podpoře	111 díky K
podpořte	110 K nás	110 K naši	110 K naše	110 K mě
podrška	745 vaša K
podršku	745 vašu K
podržite	745 K nas	745 K naš
podľa	762 K
poinformował	652 K
poinformowała	652 K
pokračovanie	752 pre K v čítaní
pokračujte	96 K ve čtení s
política	279 K de cookies	671 K de cookies
pomoć	745 vašu K
pomóż	649 K nam
pomôžte	759 K nám
poprosił	652 K
poprosiła	652 K
poprosiło	652 K
postafiókjába	428 K
potřebujeme	110 K vaši pomoc	110 K vaši podporu
používá	103 tento web K
používáme	103 K cookies
powiedział	652 K
powiedziała	652 K
pozostało	630 K # %	630 K #%
pošlete	110 K nám
požádal	113 K
požádala	113 K
pracę	650 naszą K
predplatiteľom	759 staňte sa K
predplatiteľov	752 pre K
predplatné	752 už máte K	759 kúpte K	759 kúpte si K	763 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	630 tylko dla K
prečítate	752 celý článok si K
pridržana	744 sva prava K
pridržane	772 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	551 K
prihláste	24 K	759 K sa na odber
prohlížeč	10 váš K
pročitali	738 da biste K
prośbę	625 mamy do ciebie K	625 mamy małą K
prywatności	640 polityka K	640 polityce K
przeczytać	630 aby K cały	630 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	628 K nam #%	649 K nam	649 K #
przyznał	652 K
przyznała	652 K
práca	760 naša K
práce	111 naší K
práci	111 naši K
prácu	760 našu K
précisé	383 a K
prévient	383 K
príspevok	759 váš K
próxima	683 nossa K
pubblicità	11 la K	479 blocco della K	492 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	364 bloqueur de K	364 bloqueurs de K	381 sans K
publicités	364 bloqueur de K
publikování	109 K nebo šíření
publiée	22 ne sera pas K	368 votre adresse e-mail ne sera pas K
pyyntö	324 pieni K
pásale	291 K esta
päätti	345 K
pénzéből	18 olvasók K
pódcast	292 nuestro K
pārpublicēšana	557 K bez
přebírání	109 K článků
předplatitele	96 pro K
předplatitelem	110 staňte se K
předplatitelé	111 naši K	114 K
předplatné	96 už máte K	96 koupit K	114 K
předplaťte	96 K si	110 K si
přečíst	96 zbývá vám K
přidejte	110 K se
přihlaste	24 K	96 K se a čtěte	98 K se k odběru	110 K se k odběru
připomněl	113 K
přispějte	110 K
přiznal	113 K
přiznala	113 K
příspěvek	110 váš K
""", 'q': """
quyên	878 K góp ngay	882 K góp
quyền	877 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	561 K
rappelé	383 a K
rašykite	548 K mums
rašė	551 K
reclamă	11 K
reconoció	294 K
recordó	294 K
redacció	88 la nostra K
redacción	292 nuestra K
redacția	702 K noastră
redakcję	649 wesprzyj K
redação	683 nossa K
refusé	366 K le dépôt
regisztrálj	438 K
regisztráljon	438 K
regístrate	267 K para	267 K gratis
reklamą	11 K
reklám	760 bez K
reklámok	439 K nélkül
reportaż	650 ten K
reproducció	86 prohibida la K
reproducción	287 prohibida su K	287 prohibida la K
reprodução	679 proibida a K	679 K proibida
republié	374 K avec
responsabilità	30 K di
reveló	294 K
rezervăm	29 ne K dreptul
riêng	872 chính sách quyền K tư
ročne	761 K
ročně	112 K
rät	182 K
räumte	182 K ein	182 K der	182 K die
råbte	142 K
réagir	368 pour K
réagissez	380 K à
rédacteur	375 est K
rédaction	380 soutenez la K	381 notre K
rédactrice	375 est K
réponse	21 annuler la K
répétait	383 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	354 cet article est K	354 ce contenu est K	354 article K
réservée	354 K aux abonnés	354 K à nos abonnés	354 la suite est K
réservés	354 K aux abonnés	374 tous droits K
résiliable	382 K à tout moment
răspunsul	21 anulează K
""", 's': """
sacīja	561 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	551 K
sanctionné	383 a K
sbírka	114 K
schließen	151 K sie ein abo	179 K sie ein abo
schránky	98 do vaší K	753 do vašej K
sdílejte	25 K
segítségedre	438 szükségünk van a K
según	294 K
sentenció	294 K
sesión	24 inicia K	24 inicie K	267 inicia K para
sessió	24 inicia K
sessão	24 inicie K	682 inicie K
señaló	294 K
sisällön	9 K
sisältö	328 tämä K on vain
skarży	652 K
skrzynkę	632 na twoją K	632 na swoją K
sorumluluğu	30 K
sprijiniți	701 K
sprijină	701 K-ne
stwierdził	652 K
stwierdziła	652 K
stáhněte	110 K si
står	30 K för
stöd	781 med ditt K	802 K oss	802 K vår	802 ditt K
stödmedlem	802 bli K
stötta	802 K oss	802 K vår	802 K vårt
støt	139 K os	139 K med
støtt	620 K oss	620 K vår
støtte	118 med din K	118 vi har brug for din K	139 din K	139 bliv K	599 med din K	620 din K
støtteabonnent	620 bli K
støttemedlem	139 bliv K	620 bli K
stěžuje	113 K
subscripció	91 K
subskrybentów	630 tylko dla K
subskrypcję	630 kup K	630 masz już K	649 kup K
suscripción	267 ya tengo una K	291 cambia tu K	295 K
suscríbase	291 K
suscríbete	267 K para	267 K por	267 K en	270 K al boletín	291 K
susține	701 K-ne	704 K că
susținerea	701 K ta
susțineți	701 K-ne
szerkesztőségünk	439 K
szerkesztőségünknek	439 K
sábado	17 cada K
sáng	17 mỗi K
säger	805 K
sähköpostiin	330 suoraan K
sähköpostiisi	330 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	330 K
sélections	354 ajouter l'article à vos K
síganos	275 K en
síguenos	275 K en	291 K
sõltumatut	301 toeta K
sõnul	304 K
söyledi	838 K
súmate	291 K al
süresi	0 okuma K
săptămână	17 o dată pe K	703 pe K
""", 't': """
teigė	551 K
tesszük	22 nem K közzé
teşekkürler	835 okuduğunuz için K
thuê	882 K bao
thuộc	877 bản quyền K
thành	867 dành cho K viên	878 trở K thành viên
tháng	880 mỗi K	880 hàng K	880 K đầu
thông	14 K báo	870 bật K báo	870 nhận K báo
tiếp	867 để K tục đọc	867 để đọc K
tjänst	778 en liten K att be
továbbolvasáshoz	427 a K
toàn	20 K bộ bài	867 để đọc K bộ	867 đọc K bộ bài
treści	9 tej K	630 dostęp do K
treść	9 tę K
trên	870 theo dõi K
trường	21 các K bắt buộc
turpinātu	554 lai K lasīt
tuần	17 mỗi K	880 mỗi K
tvrdí	113 K
työmme	343 K
työtämme	342 tue K	343 K
tájékoztató	432 adatvédelmi K
támogasd	425 K a
támogass	438 K minket
támogasson	438 K minket
támogatása	438 az ön K
támogatásod	438 a te K
täglich	154 K per mail
täällä	324 kun kerran olet K
téléchargez	380 K
töltsd	438 K le
týden	17 každý K
týdně	112 K
týždenne	17 raz K
tłumaczy	652 K
""", 'u': """
uafhængigt	140 K medie
ubegrænset	120 K adgang
udostępnij	25 K
ukarał	652 K
unabhängig	180 wir sind K
unterstütze	147 K unsere arbeit	147 K uns mit	179 K uns	179 K unsere	179 K mich	179 K meine
unterstützen	147 K sie unsere arbeit	147 K sie uns mit	147 mit einer spende K	147 können sie uns K	179 K sie uns	179 K sie unsere	179 sie können das K	179 freiwillig K	179 K sie mich	179 K sie meine	179 K uns
unterstützt	162 ihr browser K	179 K uns
unterstützung	179 mit ihrer K	179 mit deiner K	179 ihre K	179 deine K	179 eure K
upozornění	100 zapněte si K
uredništva	772 brez dovoljenja K
uredništvo	774 naše K
urmărește	693 K-ne pe	693 K-ne și pe	693 K știrile	701 K-ne
urmăriți	693 K-ne pe	701 K-ne
utilização	671 K de cookies
utilizează	695 K cookie
utilizăm	695 K cookie
utánközlés	437 K
uznał	652 K
uznała	652 K
używamy	640 K plików cookie
užsisakykite	544 K prenumeratą
""", 'v': """
vašeho	98 do K e-mailu
venerdì	17 ogni K
verhängte	182 K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	172 K nur mit
veröffentlicht	22 wird nicht K	166 deine e-mail-adresse wird nicht K	166 ihre e-mail-adresse wird nicht K
već	747 K od
vidéo	9 cette K
viết	879 bài K này	881 K
você	18 sem K	683 sem K
vollständigen	151 K artikel lesen
vyhradené	758 všetky práva K	758 autorské práva sú K
vysvetľuje	762 K
vysvětluje	113 K
vyzývá	113 K
vyžadované	21 K informace	21 K polia
väittää	345 K
vårt	603 meld deg på K
vídeo	9 este K
vďaka	760 K vám
vědět	110 dejte nám K
""", 'w': """
webbläsare	10 din K
według	652 K
wołał	652 K
wpłata	649 twoja K
wpłatom	650 dzięki K
wpłać	649 K
wspierającym	649 zostań K
wyjaśnia	652 K
wypisać	632 K się w każdej chwili
wyrażam	632 K zgodę na
wöchentlichen	154 K newsletter
właściciela	650 nie mamy K
""", 'z': """
zadržana	744 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	746 K vama
založte	110 K si účet
zamknutý	752 článok je K
zapowiedział	652 K
zapowiedziała	652 K
zastrzeżone	648 wszelkie prawa K	648 wszystkie prawa K
zbiórka	653 K
zbývá	96 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	640 treści K
zgłoś	649 K nam
znać	649 daj nam K
zostań	649 K z nami
zpracováním	98 souhlasím se K	103 K osobních údajů
zunächst	172 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	651 od # K
""", 'á': """
állítja	441 K
""", 'ä': """
ändå	778 nu när du K är här
""", 'å': """
året	141 om K
återges	800 får inte K
""", 'ç': """
çalişmalarimiz	836 K
çerezler	829 K kullan
çerezleri	829 K kullan
""", 'é': """
échanos	291 K una mano	291 K un cable
écrit	383 a K
écrivain	375 est K
écrivez	380 K-nous
électronique	357 dans votre boîte aux lettres K
équipe	381 notre K
értesítéseket	14 K
évente	440 K
""", 'í': """
írta	441 K
""", 'î': """
înscrie	701 K-te la
""", 'ö': """
öffnen	155 app K
""", 'ú': """
újságírás	439 független K
újságírásunk	439 K
újságíróink	439 K
última	275 siga la K hora	275 sigue la K hora
""", 'ü': """
übernommen	172 K von
übersicht	175 K
ücretsiz	15 K haber	15 K makale
ütles	304 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	746 naši K
čitatelia	760 naši K
čitatelja	746 naših K
čitatelji	746 naši K
čitateľom	18 vďaka K
čitateľov	760 našich K
članak	20 cijeli K	746 ovaj K
članek	774 ta K
členem	110 staňte se K
členom	759 staňte sa K
článek	20 celý K	92 líbil se vám K	111 tento K	111 líbil se vám K
článku	20 celého K
články	111 naše K
článok	20 celý K	760 tento K
čtenáři	111 naši K
čtenářů	111 našich K	111 na podpoře K
čtenářům	18 díky K
čtení	0 doba K
čítajte	759 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	878 K góp của bạn	878 hãy K góp
đăng	878 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	761 K sumou
""", 'ř': """
řekl	113 K
řekla	113 K
říká	113 K
""", 'ś': """
śledztwa	650 nasze K
śledztwo	650 to K
śledź	637 K nas na	649 K nas
""", 'ź': """
źródło	648 K: pap
""", 'ž': """
žurnalistai	549 mūsų K
žurnalistika	111 naše K	111 nezávislá K	760 nezávislá K
žurnalistiku	111 nezávislou K	760 nezávislú K
žurnalistiky	111 nezávislé K
žurnālisti	559 mūsu K
žurnālistika	559 neatkarīga K
žurnālistiku	559 neatkarīgu K
""", 'ά': """
άρθρα	199 τα K μας
άρθρο	199 αυτό το K
""", 'έ': """
έγραψε	201 K
έρευνές	199 οι K μας
""", 'α': """
ακολουθήστε	190 K μας	198 K μας
ακολουθείστε	190 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	201 K
αναγνώστες	18 χάρη στους K	199 οι K μας
αναδημοσίευση	197 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	192 πολιτική K
""", 'β': """
βοηθήστε	198 K μας
βρείτε	190 K μας στο
""", 'γ': """
γίνετε	198 K μέλος
γράψτε	198 K μας
γραφτείτε	198 K
""", 'δ': """
δήλωσε	201 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	199 οι K μας
δημοσιογραφία	199 η K μας	199 ανεξάρτητη K
διαβάσετε	187 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	199 χωρίς K
διεύθυνση	188 η K email
δικαιώματος	197 με επιφύλαξη παντός K
δουλειά	199 η K μας
δωρεά	198 η K σας	198 κάντε μια K	202 K
δωρεάν	15 K άρθρα
δωρεές	202 K
""", 'ε': """
είπε	201 K
εβδομάδα	17 κάθε K	200 την K
εγγραφείτε	187 K για να	198 K
ειδοποιήσεις	14 K
ενεργοποιήστε	190 K τις ειδοποιήσεις	192 K τη javascript
ενημερωτικό	188 K δελτίο
ενισχύστε	198 K
εξήγησε	201 K
ευχαριστούμε	198 K που μας
""", 'ζ': """
ζήτησε	201 K
""", 'κ': """
κανάλι	199 το K μας
καταγγέλλει	201 K
κατεβάστε	190 K την εφαρμογή
""", 'μ': """
μήνα	200 τον K	200 το K	200 ανά K	200 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	199 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	192 K cookies
προειδοποιεί	201 K
προσωπικών	192 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	201 K
πρώτος	200 K μήνας
""", 'σ': """
στήριξέ	198 K μας
στήριξή	198 η K σας	198 τη K σας
στηρίξτε	198 K μας	198 K την
συνδεθείτε	24 K	187 K για να	198 K
συνδρομή	202 K
συνδρομητές	187 μόνο για K	199 οι K μας	202 K
συνδρομητής	187 είστε ήδη K	198 γίνετε K
συνεχίσετε	187 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	201 K
""", 'τ': """
τόνισε	201 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	201 K
""", 'χ': """
χρήσης	192 όροι K
χρειαζόμαστε	198 K τη βοήθειά σας
χρησιμοποιεί	192 K cookies
χρησιμοποιούμε	192 K cookies
χρόνο	200 τον K
""", 'а': """
абонамент	67 K
абонат	56 вече сте K
абонати	56 само за K	67 K
абонирайте	56 K се, за да	57 K се за бюлетина	63 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	712 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	64 K на вас
благодаря	732 K вам
блокировщик	722 отключите K	722 K рекламы
блокувальник	852 K реклами
браузер	10 ваш K	722 ваш K
браузър	10 вашият K
бюлетин	57 нашия K	64 нашия K	67 K
бюлетина	57 K ни
""", 'в': """
вайбър	16 K
вашата	57 на K поща
видео	9 это K
виділіть	854 K
визнав	862 K
визнала	862 K
викаше	66 K
використанні	858 при K матеріалів
використовує	852 K cookie
використовуємо	852 K cookie
вирішив	862 K
влезте	24 K
вміст	9 цей K
внесок	859 ваш K
войдите	24 K	712 K, чтобы
встановіть	847 K додаток
выделите	724 K ее	724 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	733 в K
годишно	65 K
гривень	861 # K
грн	861 # K
гукав	862 K
гіперпосилання	858 K обов
""", 'д': """
дальше	712 чтобы читать K
дарение	63 вашето K	65 с K	67 K
дарения	67 K
добави	66 K
добавьте	719 K нас в
долучайтесь	859 K
долучайтеся	859 K
донат	731 ваш K	859 ваш K	863 K
донати	863 K
донатом	861 K
донаты	735 K
допомога	859 нам потрібна ваша K
доступ	712 полный K	845 повний K
доступен	712 K только
дочитали	706 вы K до конца	840 ви K до кінця
дочитать	712 чтобы K
""", 'е': """
ежедневную	714 K рассылку
ежемесячно	733 K
ежемесячное	731 оформите K
еженедельную	714 K рассылку
""", 'ж': """
жалуются	734 K
журналисти	64 нашите K
журналистика	64 независимата K	64 независима K	732 независимая K
журналистике	732 независимой K
журналистики	732 независимой K
журналистику	732 независимую K
журналисты	732 наши K
журналісти	860 наші K
журналістика	860 незалежна K
журналістику	860 незалежну K	860 якісну K
""", 'з': """
завантажити	847 K застосунок
завантажте	847 K додаток
завдяки	860 K вам
задонатьте	731 K	859 K
задължителните	21 K полета
зазначив	862 K
закликав	862 K
закончились	712 бесплатные статьи K
залишає	29 K за собою право
заметили	724 K ошибку
замолчим	732 мы не K
запазени	62 всички права K
зарегистрированы	712 уже K
зарегистрируйтесь	712 K, чтобы	731 K
зареєструйтесь	845 K, щоб	859 K
застосунок	847 завантажте K	847 мобільний K
захищено	858 усі права K
захищені	858 усі права K	858 всі права K
защищены	730 все права K
заяви	66 K
заявив	862 K
заявил	734 K
заявила	734 K	862 K
здесь	706 раз уж вы K
зобов	862 K'язав
зробіть	843 K внесок	859 K внесок
""", 'и': """
известията	14 K
изтеглете	63 K
имейл	57 вашия K
имейла	57 на K си
иностранного	730 выполняющим функции K агента
иностранным	732 K агентом
использовании	730 при K материалов
используем	722 K cookie	722 мы K
использует	722 K cookie
""", 'к': """
каждое	17 K утро
каждый	733 K месяц
каза	66 K
казва	66 K
канал	732 наш K	860 наш K
канала	732 нашего K
каналу	860 нашого K
коментар	6 залишити K
коментарях	854 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	724 чтобы оставить K
комментария	21 для отправки K
комментариях	724 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	722 политикой K	722 политика K
конфіденційності	852 політикою K
кричал	734 K
""", 'л': """
лева	65 K
""", 'м': """
материал	724 обсудить K	732 этот K
материалы	732 наши K
матеріал	860 цей K
матеріали	860 наші K
месец	65 на K	65 всеки K
месечно	65 K
месяц	733 в K
місяць	861 на K	861 перший K
""", 'н': """
нагадав	862 K
нагадала	862 K
нажмите	724 K ctrl
написа	66 K
написав	862 K
написал	734 K
написала	734 K	862 K
напишите	731 K нам
напишіть	859 K нам
напомнил	734 K
напомнила	734 K
направете	63 K дарение
нашем	724 в K чате
небольшая	706 K просьба
неделю	17 раз в K	17 каждую K	733 в K
независимата	63 подкрепете K
независими	64 K медии
независимую	709 поддержите K	731 поддержите K
независимые	732 K медиа
незалежні	860 K медіа
нуждаем	63 K се от вашата
""", 'о': """
объявил	734 K
объявила	734 K
обязал	734 K
обязательна	730 гиперссылка K
обязательные	21 K поля	724 K поля
обясни	66 K
оголосив	862 K
ограничений	712 читайте без K
опечатку	724 нашли K
оприлюднюватиметься	22 не K	854 ваша e-mail адреса не K
опубликован	22 не будет K	724 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	733 K в любой момент
отметил	734 K
отметила	734 K
отписаться	714 K в любой момент
отправьте	731 K нам
ошибку	724 нашли K
оштрафовал	734 K
оштрафовала	734 K
оштрафував	862 K
""", 'п': """
партнеры	722 мы и наши K
патроном	731 станьте K
первый	733 K месяц	733 рубль в K
переведите	731 K нам
передплатникам	845 доступний лише K
передплатників	845 тільки для K
передплату	859 оформіть K
передрук	858 K
перепечатка	730 K
персональних	852 K даних
персональных	722 K данных
писати	860 нам K
писменото	62 без K съгласие
пишете	63 K ни
пишите	731 K нам
повний	20 K текст
повідомив	862 K
повідомила	862 K
повідомте	859 K нам
поддержать	731 K нас	731 K редакцию
поддерживайте	731 K нас	731 K нашу
поддержите	709 K нашу	709 K нас	731 K нас	731 K нашу	731 K редакцию	731 K проект	731 K автора
поддержка	709 ваша K	731 ваша K
поддержки	732 без вашей K
поделитесь	25 K
подкаст	732 наш K	860 наш K
подкаста	732 нашего K
подкрепа	63 вашата K
подкрепете	63 K ни	63 K нашата
подкрепяйте	63 K ни
подписаны	712 уже K
подписка	712 уже есть K	735 K
подписке	712 по K
подписки	735 K
подписку	712 оформить K	712 оформите K	731 оформите K	731 оформить K
подписчикам	712 доступна только K	712 доступно только K
подписчики	735 K
подписчиков	712 только для K
подписчиком	731 станьте K
подписывайтесь	714 K на рассылку	719 K на нас	719 K на наш	719 K на канал	719 K на telegram	731 K на
подпишитесь	709 K на регулярное	714 K на рассылку	719 K на наш	719 K на канал	731 K на
подчеркнул	734 K
поділіться	25 K
пожертвование	709 сделайте K	709 оформите K	731 ваше K	731 сделайте K	731 оформите K	735 K
пожертвования	735 K
пожертвуйте	731 K
полностью	20 материал K	712 чтобы прочитать K
полный	20 K текст
помилку	854 знайшли K
помогите	731 K нам
помогнете	63 K ни
помощь	709 нужна ваша K	731 нам нужна ваша K
помітили	854 якщо ви K
понравилась	732 K статья
понравился	732 K материал	732 K текст
попереджає	862 K
попередив	862 K
попросив	862 K
попросил	734 K
попросила	734 K	862 K
попросило	734 K
последвайте	63 K ни
постановив	862 K
постановил	734 K
почту	714 на вашу K	714 вам на K
пошту	846 на вашу K
пояснив	862 K
пояснил	734 K
правото	29 си запазва K
працюємо	860 ми K
предупредил	734 K
предупреждает	734 K
призвал	734 K
признал	734 K
признала	734 K
признали	732 нас K
приложение	64 нашето K	715 скачать K	715 скачайте K	715 установите K	715 мобильное K	715 наше K	731 скачайте K
приложении	715 открыть в K	715 нашем K
приложения	732 нашего K
присоединяйтесь	731 K к
приєднуйтесь	859 K до
продовжити	845 щоб K читання
продолжаем	732 мы K работать
продолжить	712 чтобы K чтение
продължите	56 за да K да четете
произведен	730 настоящий материал (информация) K
просьба	706 у нас к вам K	706 у нас есть K
просять	862 K
прохання	840 маємо до вас K	840 невелике K
прочетете	56 за да K цялата
прочитать	712 осталось K	712 чтобы K статью
първия	65 за K месец
підписатися	846 K на розсилку
підписка	863 K
підписку	845 оформіть K	859 оформіть K
підписники	863 K
підписників	845 тільки для K
підписуйтесь	849 K на нас	849 K на наш	859 K на
підписуйтеся	849 K на наш
підпишіться	846 K на розсилку	849 K на наш	859 K на
підтримайте	843 K нашу	843 K незалежну	843 K нас	859 K нас	859 K нашу	859 K незалежну	859 K редакцію	859 K автора	859 K роботу
підтримати	859 K нас
підтримка	843 ваша K	859 ваша K
підтримки	860 спільноти K
підтримуйте	859 K нас	859 K нашу
піти	840 перш ніж K
""", 'р': """
работа	64 нашата K	732 наша K
работаем	732 мы K
работу	732 нашу K
разрешение	62 без K е забранено
расскажите	731 K нам
рассказал	734 K
рассказала	734 K
расследование	732 наше K	732 это K
расследования	732 наши K
рассылка	732 наша K	735 K
рассылку	714 нашу K	714 K самых	732 нашу K
редакции	732 нашей K
редакция	64 нашата K	732 наша K
редакція	860 наша K
редакції	860 нашої K
рекламата	11 K
реклами	11 K	64 без K	860 без K
рекламой	11 K
рекламы	11 K	732 без K
решил	734 K
робота	860 наша K
роботу	860 нашу K
розповів	862 K
розповіла	862 K
розсилка	860 наша K	863 K
розсилку	846 нашу K	846 щоденну K	860 нашу K
розслідування	860 наші K	860 це K
рублей	733 # K
рік	861 на K
""", 'с': """
седмично	17 веднъж K
сказав	862 K
сказал	734 K
сказала	734 K	862 K
скаржаться	862 K
скачайте	715 K наше
скиньте	731 K
следите	719 K за нами
словам	734 по K
словами	862 за K
слідкуйте	849 K за нами
сообщение	730 данное K (материал) создано
сообщил	734 K
сообщила	734 K
сообщите	731 K нам
сповіщення	14 K	847 увімкнути K	847 увімкніть K
споделете	25 K
сподобався	860 K текст	860 K матеріал
сподобалась	840 якщо вам K стаття
според	66 K
спільнота	860 наша K
спільноти	843 стань частиною K	860 нашої K
станете	63 K абонат	63 K член
станьте	731 K нашим	859 K нашим
статия	64 тази K
стаття	860 ця K
статья	732 эта K
стверджує	862 K
стежте	849 K за нами
суммой	733 любой K
сумму	733 любую K
сутрин	17 всяка K
существуем	732 мы K
съдържание	9 това K
съобщи	66 K
""", 'т': """
телеграм	16 K	719 наш K-канал	719 в нашем K	732 наш K	849 наш K-канал
телеграме	16 K
тиждень	17 раз на K	861 на K
""", 'у': """
уведомления	14 K	715 включите K	715 включить K	715 разрешить K
увійдіть	24 K	845 K, щоб
уйдете	706 прежде чем вы K
утверждает	734 K
учасником	859 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	732 K нашу
цитировании	730 при K
""", 'ч': """
частиною	859 станьте K
четене	0 време за K
читаете	731 спасибо, что K
читай	849 K нас
читайте	719 K нас в	849 K нас у	849 K нас в
читання	0 час K	0 хв K
читателей	732 наших K
читатели	64 нашите K	706 дорогие K	732 наши K
читателям	18 благодаря K	732 благодаря K
читати	845 щоб K далі	859 щоб K далі
читачам	18 завдяки K
читачі	860 наші K
читачів	860 наших K
читаєте	859 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	861 K
щомісячно	861 K
щоранку	17 K
щотижневу	846 K розсилку
""", 'я': """
язкові	21 обов'K поля	854 обов'K поля
якщо	840 K ви вже тут
""", 'א': """
אחרינו	391 עקבו K	399 עקבו K
אלקטרוני	389 דואר K
אמר	402 K
אמרה	402 K
""", 'ב': """
בוקר	17 מדי K
בחודש	401 K
ביקש	402 K
ביקשה	402 K
בעוגיות	393 שימוש K
בקובצי	393 משתמש K
בשבוע	17 פעם K	401 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	391 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	391 לקבוצת K
הוסיף	402 K
הוסיפה	402 K
הזהיר	402 K
הזכויות	398 כל K שמורות
החובה	21 שדות K
הטלגרם	391 לערוץ K
הכתבה	388 להמשך קריאת K	400 K הזאת
המייל	389 לתיבת K	389 כתובת K
הניוזלטר	389 K היומי
הסביר	402 K
העיתונות	400 K העצמאית
הפרטיות	393 מדיניות K
הפרסומת	11 K
הצטרפו	391 K לערוץ
הקוראים	18 בזכות K
השימוש	393 תנאי K
התחברו	24 K
התראות	14 K
התרומה	399 K שלכם
""", 'ו': """
ובטוויטר	391 בפייסבוק K
""", 'ז': """
זקוקה	399 K לכם
""", 'ח': """
חודשית	399 תרומה K
""", 'ט': """
טען	402 K
""", 'כ': """
כמנויים	388 הצטרפו K
כתב	402 K
כתבה	400 K זו	402 K
כתבו	399 K לנו
""", 'ל': """
לדברי	402 K
להגיב	6 כדי K
להמשיך	388 כדי K לקרוא
להעתיק	398 אין K
לחודש	401 K
למנויים	388 K בלבד
לניוזלטר	389 הירשמו K	389 הרשמה K	389 K שלנו
לעזרתכם	399 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	401 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	388 רכשו K	403 K
מנוי	388 כבר K
מנויים	403 K
מסר	402 K
""", 'נ': """
ניוזלטר	403 K
""", 'ע': """
עיתונות	400 K עצמאית
""", 'פ': """
פרסומות	400 ללא K
פרסומת	11 K
""", 'ק': """
קרא	402 K
קריאה	0 זמן K
""", 'ר': """
ראשון	401 חודש K
""", 'ש': """
שלחו	399 K לנו
שלנו	400 K
שקראתם	399 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	399 K
תמכו	399 K בנו
תרומה	403 K
תרומות	403 K
""", 'آ': """
آگهی	11 K
""", 'أ': """
أسبوعيا	51 K
أضاف	52 K
أضافت	52 K
أعجبك	50 K هذا
أكد	52 K
أوضح	52 K
""", 'إ': """
إعادة	48 يمنع K
إلغاء	21 K الرد
إلينا	49 انضم K
""", 'ا': """
ادامه	319 برای K مطلب
ادعمنا	49 K
ادعموا	49 K
ارسال	6 برای K نظر
استفاده	313 شرایط K	318 K از مطالب
اشتراك	53 K
اشتراک	319 K تهیه کنید	323 K
اشترك	37 K الآن
اشتركوا	49 K
اعلام	322 K کرد
اعلانها	14 K
افزود	322 K
الآن	49 تبرع K	49 سجل K
الأسبوع	17 مرة في K
الأول	51 الشهر K
الإخبارية	38 النشرة K
الإشعارات	14 K	39 تفعيل K	39 فعل K
الإعلان	11 K
الإعلانات	43 حاجب K
الإلزامية	21 الحقول K
الإلكتروني	38 بريدك K	38 البريد K
الارتباط	43 ملفات تعريف K
الاستخدام	43 شروط K
الاشعارات	14 K
البريدية	38 النشرة K	38 نشرتنا K	53 النشرة K
التطبيق	39 حمل K	39 حمّل K	39 تحميل K	39 نزل K
التقرير	20 لقراءة K	50 هذا K
الخصوصية	43 سياسة K
الدخول	24 سجل K	24 سجّل K	37 سجل K	49 سجل K
الشهر	51 في K
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	37 لمتابعة K
الكوكيز	43 K
المجانية	15 المقالات K
المحتوى	9 هذا K	37 هذا K متاح
المستقلة	50 الصحافة K
المقال	20 لقراءة K	37 لقراءة K كاملا	50 هذا K
النشرة	38 اشترك في K
اول	321 ماه K
ایمیل	309 K خود را	309 آدرس K	309 به K شما
اینستاگرام	311 در K دنبال
""", 'ب': """
بحسب	52 K
بريدك	38 إلى K
بفضلكم	50 K
بگذارید	319 با ما در میان K
""", 'ت': """
تابعنا	41 K على	41 K عبر	49 K على
تابعوا	41 K أخبار
تابعونا	41 K على	41 K عبر	49 K على
تبرع	53 K
تبرعات	53 K
تبرعك	49 K
تبرعكم	49 K
تبرعوا	49 K الآن
تطبيقنا	50 K
تفعيل	43 K جافا
تقاريرنا	50 K
تلگرام	311 ما را در K	311 در K دنبال	311 کانال K ما
تمامی	318 K حقوق
توضیح	322 K داد
تیم	320 K ما
""", 'ج': """
جاوااسکریپت	313 K را فعال
""", 'ح': """
حذر	52 K
حذرت	52 K
حساب	37 هل لديك K
حقوق	318 کلیه K
حمایت	319 از ما K کنید	319 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	309 K ما	309 اشتراک K	309 در K	320 K ما	323 K
خبرنگاران	320 K ما
خصوصی	313 حریم K
خوانندگان	18 با کمک K	320 K ما
""", 'د': """
دعا	52 K
دعت	52 K
دعمك	49 K
دعمكم	49 K
دنبال	311 ما را K کنید	319 K کنید
""", 'ر': """
راسلنا	49 K
راسلونا	49 K
روزنامهنگاری	320 K مستقل
""", 'س': """
سالانه	321 K
ساهم	49 K في
ساهموا	49 K في
سنويا	51 K
""", 'ش': """
شارك	25 K
شاركنا	49 K برأيك
شاركه	25 K
شهريا	51 K
شوید	24 وارد K	319 عضو K	319 وارد K
""", 'ص': """
صباح	17 كل K
صحافتنا	50 K
صحفيينا	50 K
صرح	52 K
""", 'ط': """
طلب	52 K
طلبت	52 K
""", 'ع': """
عملنا	50 K
عنوان	21 لن يتم نشر K
""", 'ف': """
فريقنا	50 K
فيسبوك	16 K
""", 'ق': """
قال	52 K
قالت	52 K
قراءنا	50 K
قرائنا	50 K
قناتنا	41 K على	41 انضم إلى K	50 K
""", 'ك': """
كتب	52 K
كتبت	52 K
""", 'ل': """
لإضافة	6 K تعليق
لقراءتكم	49 شكرا K
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	37 K فقط
""", 'م': """
مالی	319 کمک K شما	323 کمک K
ماه	321 در K
ماهانه	321 K
متصفحك	10 K
محتوا	9 این K
محفوظ	318 حقوق K است
محفوظة	48 جميع الحقوق K	48 حقوق النشر K
مرورگر	10 K شما
مستقل	320 رسانه K
مستقلة	50 صحافة K
مشترک	319 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	320 این K
معنا	49 ساهم K
منصتنا	50 K
موردنیاز	21 بخشهای K
موقعنا	50 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	43 K ملفات
نشرتنا	38 اشترك في K	50 K
نظر	6 ثبت K
نوشت	322 K
""", 'و': """
وتويتر	41 على فيسبوك K
وفقا	52 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	320 K ما
کانال	311 به K ما	320 K ما
کنید	319 به ما کمک K	319 ثبت نام K
کوکی	313 از K
کوکیها	313 K
""", 'گ': """
گزارشهای	320 K ما
گفت	322 K
گفته	322 K است	322 به K
""", 'अ': """
अन	421 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	418 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	417 कॉपीराK
इन	24 लॉग K
इनब	407 आपके Kॉक्स
इब	410 चैनल को सब्सक्राK
इस	419 K लेख
""", 'उ': """
उनल	408 ऐप डाKोड करें	418 डाKोड करें
उपय	412 कुकीज़ का Kोग	412 कुकीज का Kोग
""", 'ए': """
ए	418 जुड़ने के लिK
""", 'ऐ': """
ऐप	408 हमारा K
""", 'क': """
क	421 मुताबिK
कर	407 ईमेल दर्ज Kें	408 ऐप इंस्टॉल Kें	408 नोटिफिकेशन चालू Kें	410 फॉलो Kें	418 सब्सक्राइब Kें	418 फॉलो Kें	418 क्लिक Kें
कह	421 Kा
""", 'ख': """
ख	421 लिKा
खबर	4 इस K
""", 'छ': """
छ	421 पूKा
""", 'ट': """
ट	412 जावास्क्रिप्K
टर	407 न्यूज़लेK	407 न्यूजलेK के लिए	407 हमारे न्यूजलेK	419 हमारे न्यूज़लेK	422 न्यूज़लेK
""", 'ठ': """
ठक	419 हमारे पाK
""", 'न': """
न	2 लेख सुKें	422 दाK
नल	410 चैK से जुड़ें	410 टेलीग्राम चैK	419 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	408 ऐप में K़ें
पन	11 विज्ञाK
पर	410 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	421 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	418 हमारी K करें	418 आर्थिक K दें
मह	420 हर Kीने
""", 'य': """
यत	412 गोपनीKा नीति
यह	419 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	417 सर्वाधिकार सुK्षित	419 हमारी पत्Kारिता	419 स्वतंत्र पत्Kारिता	419 हमारे पत्Kार
रत	420 प्Kि माह
""", 'व': """
वर	420 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	422 सब्सक्रिप्K
शर	412 नियम और K्तें
""", 'स': """
सएप	410 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	418 K्य बनें
सप	420 प्रति K्ताह
समय	0 पढ़ने का K
समर	418 K्थन करें
सहय	18 पाठकों के Kोग	418 आपका Kोग	418 हमें Kोग	418 Kोग करें	418 आपके Kोग
""", 'ह': """
हम	418 Kें लिखें	419 Kारा काम	419 Kारी टीम
हमस	418 Kे जुड़ें
""", 'অ': """
অন	74 Kুদান দিন	78 Kুদান
""", 'আ': """
আপন	69 Kার ইমেইল
আম	74 Kাদের লিখুন	75 Kাদের সাংবাদিক	75 Kাদের চ্যানেল
""", 'উ': """
উজল	69 নিKেটারে সাবস্ক্রাইব	69 আমাদের নিKেটার	69 নিKেটার পেতে	75 আমাদের নিKেটার	78 নিKেটার
""", 'ক': """
ক	76 মাসিK
কত	75 স্বাধীন সাংবাদিKা
কর	74 সাবস্ক্রাইব Kুন	74 এখানে ক্লিক Kুন
""", 'খ': """
খবরট	4 Kি
""", 'ঠ': """
ঠক	75 আমাদের পাK
""", 'দ': """
দন	75 এই প্রতিবেK
""", 'ন': """
ন	74 যুক্ত হোK	77 জাKান	77 জাKিয়েছেন
""", 'ব': """
বল	77 Kেন	77 Kেছেন
বলল	77 Kেন
""", 'র': """
রক	73 সর্বস্বত্ব সংK্ষিত	73 স্বত্ব সংK্ষিত
রত	76 প্Kি মাসে
""", 'স': """
সদস	74 K্য হোন
সব	75 আমাদের ফেKুক
সহ	74 আমাদের Kায়তা
সহয	74 Kোগিতা করুন
""", 'হ': """
হত	74 যুক্ত Kে
""", 'ก': """
กด	813 Kติดตาม
กร	808 Kอกอีเมล
กล	816 K่าว
กา	14 Kรแจ้งเตือน	813 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	814 Kงเรา
""", 'จ': """
จด	808 Kหมายข่าวของเรา	817 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	813 Kวน์โหลดแอป
""", 'ต': """
ติ	813 Kดตามเรา
ต่	815 Kอเดือน	815 Kอปี
""", 'บ': """
บท	814 Kความนี้
บร	817 Kิจาค
บอ	816 Kกว่า
""", 'พ': """
พู	816 Kดกับ
""", 'ร': """
ระ	816 Kบุว่า
รา	815 Kยเดือน
ร่	813 Kวมบริจาค
""", 'ว': """
วา	814 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	812 Kวนลิขสิทธิ์	812 Kวนสิทธิ์
สน	813 Kับสนุนเรา	813 Kับสนุนพวกเรา
สม	808 Kัครรับจดหมายข่าว	808 Kัครรับข่าวสาร	813 Kัครสมาชิก	813 Kัครรับ	817 Kาชิก
สื	814 K่ออิสระ
ส่	813 Kงข้อมูลมาที่
""", 'ห': """
ห้	812 Kามคัดลอก	812 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	808 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	813 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	816 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	814 K้เรา
""", 'ủ': """
ủng	878 hãy K hộ
""", 'い': """
いか	517 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	508 Kいのブラウザ
お寄	517 Kせください
お申	517 Kし込みください	517 Kし込みはこちら
お聞	517 Kかせください
""", 'か': """
か月	500 K無料	519 K無料
""", 'こ': """
ここ	500 Kから先は	500 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	500 K記事は有料	500 K記事は会員	512 K記事についてのご意見	518 K記事が	518 K記事を	518 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	508 K用のブラウザ
ご寄	498 K付をお願い	517 K付
ご意	512 K見・ご感想	512 K見をお寄せ
ご感	512 K想をお寄せ
ご支	498 K援をお願い	517 K援
ご登	517 K録
ご購	517 K読
""", 'す': """
すべ	500 Kての記事が
""", 'ぜ': """
ぜひ	506 Kフォロー
""", 'で': """
でも	506 K配信中
""", 'と': """
と強	520 K調
と書	520 Kい
と発	520 K表
と話	520 Kし	520 Kす
と語	520 Kっ	520 Kる
と説	520 K明
と述	520 Kべ
""", 'に': """
によ	520 Kると
""", 'を': """
をフ	506 Kォローする	506 Kォローしよう
を発	520 K表した
""", 'ア': """
アプ	503 Kリで開く	503 Kリで読む	503 Kリを開く	503 Kリをダウンロード	503 Kリのダウンロード	503 Kリをインストール	503 Kリはこちら
""", 'カ': """
カ月	500 K無料	519 K無料
""", 'ク': """
クッ	510 Kキーを使用	510 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	512 Kントを投稿するには	512 Kントするには	512 Kント欄で	512 Kントをお寄せ
""", 'サ': """
サポ	498 Kートをお願いします	517 Kートをお願い	517 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	517 Kンロードしてください
""", 'チ': """
チャ	506 Kンネル登録を
""", 'ニ': """
ニュ	502 Kースレターに登録	502 Kースレターを	521 Kースレター
""", 'フ': """
フォ	506 Kローして最新	506 Kローをお願い	517 Kローしてください
""", 'プ': """
プッ	503 Kシュ通知
プラ	510 Kイバシーポリシーに
プレ	500 Kミアム会員
""", 'メ': """
メル	502 Kマガに登録	502 Kマガで
メー	21 Kルアドレスが公開されること	502 Kルマガジンで	502 Kルマガジンに登録	502 Kルマガジンを	502 Kルでお届け	512 Kルアドレスが公開されることはありません	521 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	500 Kインして続きを	500 Kインしてください	500 Kインが必要	517 Kインして
""", 'ヶ': """
ヶ月	500 K無料	519 K無料
""", '下': """
下載	890 K客戶端	890 Kapp	890 K應用程式
下载	890 K客户端	890 Kapp	890 K应用	902 K客户端
""", '不': """
不代	901 K表本站
不得	901 K转载	901 K轉載
不錯	902 K過
不错	902 K过
""", '仅': """
仅代	901 K表作者
""", '付': """
付費	887 K後	906 K牆
付费	887 K后	906 K墙
""", '以': """
以閱	887 K讀全文
以阅	887 K读全文
""", '会': """
会员	887 K专享
会員	500 K限定です	500 K限定の記事	500 K登録すると	500 K登録が必要	500 K登録できます	517 K登録	518 Kの方
""", '你': """
你的	885 K支持	902 K支持
""", '使': """
使用	896 Kcookie	896 K cookie
""", '侵': """
侵权	901 K
""", '個': """
個人	510 K情報の取り扱い
""", '免': """
免費	15 K閱讀	904 K試用
免费	15 K阅读	904 K试用
""", '全': """
全文	20 Kを	500 Kを読むには	500 Kをお読み
""", '公': """
公众	16 K号	893 K号：
公式	503 Kアプリ	506 Kアカウントを
""", '关': """
关注	893 K我们的	902 K我们
""", '写': """
写道	905 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	519 K
初月	519 K無料
""", '判': """
判断	520 Kした
""", '利': """
利用	510 K規約に同意
""", '剩': """
剩余	887 K#%
剩餘	887 K#%
""", '加': """
加入	893 Kline	902 K会员	902 K會員
""", '励': """
励み	518 Kになります
""", '包': """
包月	904 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	506 Kち追加
""", '发': """
发表	6 K评论
发送	889 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	502 Kトレイに
""", '告': """
告訴	905 K
告诉	905 K
""", '呼': """
呼び	520 Kかけた	520 Kかける	520 Kかけて	520 K掛け
""", '命': """
命じ	520 Kた
""", '官': """
官方	893 K微信
""", '定': """
定期	902 K定額
""", '寄': """
寄付	517 Kをお願い	521 K
寄到	889 K您的信箱
""", '寫': """
寫道	905 K
""", '已': """
已是	887 K會員
已经	887 K是会员
""", '年': """
年額	519 K
""", '广': """
广告	11 K	896 K拦截
""", '広': """
広告	11 K	508 Kブロック
""", '廣': """
廣告	11 K	896 K攔截
""", '开': """
开启	890 K通知
""", '当': """
当サ	518 Kイト
当社	518 Kの
当編	518 K集部
""", '微': """
微信	890 K扫	893 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	498 Kをお願いします	517 Kをお願い	517 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	885 K支持	902 K支持	902 K捐款
""", '感': """
感謝	902 K閱讀
感谢	902 K阅读
""", '成': """
成为	887 K会员即可	902 K会员
成為	887 K會員即可	902 K會員
""", '我': """
我们	903 K的
我們	903 K的
""", '手': """
手机	890 K客户端
""", '打': """
打开	890 Kapp	890 K微信
打開	890 Kapp
""", '扫': """
扫一	890 K扫
扫描	890 K二维码
""", '投': """
投资	901 K有风险
""", '指': """
指出	905 K
指摘	520 Kした
""", '捐': """
捐款	902 K支持	906 K
""", '掃': """
掃一	890 K掃
掃描	890 K qr
""", '推': """
推播	14 K	890 K通知
推送	14 K	890 K通知
""", '支': """
支持	885 K我们的	885 K我們的	885 K獨立媒體	885 K独立媒体	902 K我们	902 K我們
支援	517 Kをお願い
""", '文': """
文章	901 K来源：
""", '明': """
明ら	520 Kかにした
""", '最': """
最新	502 K情報をお届け
""", '會': """
會員	887 K專享
""", '月': """
月額	500 K#円	519 K
""", '有': """
有料	500 K会員限定	500 K会員になる	500 K会員の方	521 K会員
""", '未': """
未經	901 K授權
未经	901 K授权
""", '本': """
本報	903 K導
本报	903 K读者	903 K道
本文	901 K来源
本網	896 K站使用
本网	896 K站使用
""", '欢': """
欢迎	893 K关注	902 K加入	902 K赞助	902 K订阅
""", '歡': """
歡迎	893 K追蹤	902 K加入	902 K贊助	902 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	500 K#文字	500 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	904 K
每日	889 K简报	889 K電子報
每月	904 K
""", '求': """
求め	520 Kた	520 Kている
""", '浏': """
浏览	896 K器版本
""", '点': """
点击	902 K关注
""", '無': """
無料	15 K記事	500 Kで会員登録	500 K会員に登録	517 K会員に登録	519 K体験
無断	516 K転載	516 K複製
""", '版': """
版权	901 K所有	901 K归
版權	901 K所有
""", '独': """
独立	518 Kしたジャーナリズム	903 K新闻	903 K媒体
""", '獨': """
獨立	903 K新聞	903 K媒體
""", '由': """
由讀	903 K者
由读	903 K者
""", '电': """
电子	906 K报
""", '登': """
登入	24 K或	887 K後繼續	887 K會員
登录	24 K或	887 K后继续	887 K后查看
登録	517 Kしてください	517 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	518 Kまの
""", '禁': """
禁止	901 K转载
禁無	516 K断
""", '私': """
私た	518 Kちの
""", '科': """
科し	520 Kた
""", '称': """
称	905 K
""", '稱': """
稱	905 K
""", '立': """
立即	902 K订阅	902 K訂閱
""", '紙': """
紙の	518 K新聞の定期購読者
""", '続': """
続き	500 Kを読むには	500 Kをお読みになる
""", '編': """
編集	518 K部では
""", '繼': """
繼續	887 K閱讀請
""", '继': """
继续	887 K阅读请
""", '著': """
著作	516 K権は
""", '表': """
表示	905 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	887 K即可	887 K後繼續	889 K我們的	889 K電子報	902 K我們	906 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	520 Kた
""", '認': """
認め	520 Kた
認為	905 K
""", '說': """
說道	905 K
""", '読': """
読み	500 K放題
読者	18 Kの寄付	18 Kの支援	518 Kの皆様	518 Kの皆さ
""", '請': """
請啟	896 K用javascript
請捐	902 K款
請支	885 K持我們
請登	902 K入
請立	902 K即捐款
""", '订': """
订阅	887 K即可	887 K后继续	889 K我们的	889 K电子报	902 K我们	906 K费
""", '认': """
认为	905 K
""", '说': """
说道	905 K
""", '请': """
请启	896 K用javascript
请捐	902 K款
请支	885 K持我们
请登	902 K录
请立	902 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	901 K編輯
""", '購': """
購読	500 K者の方は	500 Kすると	517 Kしてください	518 K者の方	521 K料
""", '贊': """
贊助	885 K我們	902 K我們
""", '责': """
责任	901 K编辑
""", '赞': """
赞助	885 K我们	902 K我们
""", '転': """
転載	516 Kを禁じ
""", '轉': """
轉載	901 K請註明
""", '转': """
转发	25 K
转载	901 K请注明
""", '这': """
这篇	903 K文章
""", '追': """
追蹤	893 K我們的	902 K我們
""", '這': """
這篇	903 K文章
""", '通': """
通知	14 K	503 Kを受け取る	503 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	902 K您
邀请	902 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	890 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	887 K全文請
""", '關': """
關注	893 K我們的	902 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	887 K全文请
""", '随': """
随时	902 K掌握
""", '隐': """
隐私	896 K政策
""", '隨': """
隨時	902 K掌握
""", '隱': """
隱私	896 K權政策	896 K政策
""", '電': """
電子	21 K郵件地址不會公開	906 K報
""", '首': """
首月	904 K
""", '가': """
가입하세요	538 K
""", '강': """
강조했다	541 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	542 K
구독자	526 K 전용
구독자만	526 유료 K	526 K 볼 수
구독하고	530 K
구독하세요	538 K
구독하시면	526 K
구독해주세요	530 K
""", '금': """
금지	537 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	539 이 K
기사는	539 이 K
기사를	2 K 듣
기자	539 우리 K
""", '네': """
네이버에서	530 K 구독
""", '뉴': """
뉴스레터	527 K 구독	527 K 신청	539 저희 K	542 K
뉴스레터로	527 K 받아
뉴스레터를	527 K 구독	527 K 받아
뉴스에서	530 구글 K
""", '다': """
다운로드	528 앱 K	528 앱을 K
다운로드하세요	538 K
""", '달': """
달	540 첫 K
""", '당': """
당신의	539 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	541 K
""", '독': """
독자님의	524 K 후원
독자들의	18 K 후원
독자의	539 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	526 K 후 이용
로그인이	526 K 필요
로그인하거나	538 K
로그인하시면	526 K
""", '마': """
마세요	538 놓치지 K
""", '말': """
말했다	541 K
""", '매': """
매월	540 K
""", '메': """
메인에서	530 네이버 K
메일함으로	527 K
""", '무': """
무단전재	537 K
무료로	15 K 볼 수 있는
""", '받': """
받기	528 알림 K
받아보세요	538 K
""", '밝': """
밝혔다	541 K
""", '보': """
보려면	526 전체 기사를 K
""", '복': """
복제	537 무단 K
""", '본': """
본지는	539 K
""", '부': """
부탁드립니다	524 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	541 K
설정	528 알림 K
설치	528 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	528 K 보기	528 K 열기
앱으로	528 K 보기
""", '언': """
언론	539 독립 K
""", '여': """
여러분	539 독자 K	539 K 덕분
여러분의	538 K 후원	538 독자 K
""", '원': """
원	540 월 #K
""", '유': """
유튜브	530 K 구독
""", '의': """
의견을	538 K 남겨
""", '이': """
이메일	527 K 주소
이메일을	527 K 입력
이용	526 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	526 계속 K
읽으시려면	526 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	537 K 금지
재배포금지	537 K
""", '저': """
저널리즘	539 우리의 K
저작권법	537 K
저작권자	537 K
저희는	539 K
저희를	539 K
""", '적': """
적었다	541 K
""", '전': """
전문을	20 K
전용	526 회원 K
전재	537 무단 K
전했다	541 K
""", '정': """
정기후원	540 K
""", '주': """
주세요	524 후원해 K	524 응원해 K	530 구독해 K	538 후원해 K	538 응원해 K	538 구독해 K	538 제보해 K	538 가입해 K
""", '채': """
채널	539 저희 K
""", '체': """
체험	540 무료 K
""", '추': """
추가	530 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	530 K
팔로우하세요	538 K
""", '필': """
필드는	21 필수 K
필요합니다	524 후원이 K
""", '회': """
회원가입	526 K 후	538 K
회원만	526 K 볼 수
""", '후': """
후원금	542 K
후원을	538 K 부탁
후원이	524 K 큰 힘이
후원하세요	538 K
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
annoncé
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
оприлюднюватиметься
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
필드는
필요합니다
회원가입
회원만
후원금
후원을
후원이
후원하세요
"""
