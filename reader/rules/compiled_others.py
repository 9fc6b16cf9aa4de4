"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1008
# comentário	781
# comentários	781
# hozzászólás	516
# komentářů	108
# příspěvků	108
# σχόλια	220
# коментарі	988
# коментарів	988
# комментариев	832
# комментарий	832
# комментария	832
# תגובות	477
# تعليقات	48
# نظر	397
# कमेंट	496
#件のコメント	594
#則留言	1032
#条评论	1032
""", 'a': """
a cikk a hirdetés után folytatódik	514
a hirdetés után folytatjuk	514
a lire également	452
a rovat további cikkei	517
abo abschließen	177
abonați-vă	798
abonează-te	798
abonner nå	683
abonner på nyhetsbrevet	685
abonnér	123
abonnér nu	123
abonnés	436
abonē	636
abonēt	636
abrir menú	368
acasă	808
acceptér	132
accéder à l'article	436
actualités	452
adaugă un comentariu	805
además	365
adhérer	432
adomány	507
adományozok	507
adományozás	507
agora não	764
ai observat o greșeală	805
ai-genereret resumé	139
aiheeseen liittyvää	421
aiheesta lisää	421
ajouter à mes favoris	443
ajouter à vos sélections	443
ajánlataink	517
ajánljuk	517
ajánlott	517
ajánlott cikkek	517
ajánló	517
akceptuję	748
akkurat nå	696
aktuálně	109
als bevorzugte quelle bei google hinzufügen	185
alte știri	806
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	796
andra läser	19	904
andra läser just nu	19
andra läste även	904
andre har også lest	19
andre leser nå	696
andre leste også	696
andre læser	136
andre læser lige nu	136
andre læser også	19
andre læste også	136
anhören	184
anhören # min	184
anmäl dig	893
anmäl dig till nyhetsbrevet	893
annonce - artiklen fortsætter nedenfor	131
annoncørbetalt indhold	142
annons - artikeln fortsätter nedan	899
annonsen slutar här	899
annonsinnehåll	910
annonslänk	899
annonsörsinnehåll	910
annonsørinnhold	702
anuluj odpowiedź	750
användarvillkor	900
anúncio	777
anúncios	777
après la publicité	446
após a publicidade	777
apóyanos	345
apúntate	352
article abonné	436
article ajouté à vos sélections	443
article précédent	452
article réservé aux abonnés	436
articles associés	452
articles liés	452
articles recommandés	452
articles récents	452
articole asemănătoare	806
articole înrudite	806
articolul continuă după reclamă	803
articolul continuă mai jos	803
articolul următor	806
artikeln fortsätter efter annonsen	899
artikeln fortsätter nedan	899
artikeln fortsätter under bilden	899
artikeln är låst	891
artikeln är uppläst av en dator	896
artikkelen er låst	683
artiklen er låst	123
artiklen er læst op af en robot	128
artiklen fortsætter efter annoncen	131
artiklen fortsætter nedenfor	131
artiklen fortsætter under billedet	131
artykuł dla subskrybentów	738
artykuł sponsorowany	747
artykuły na e-mail	740
artículo anterior	365
artículo relacionado	365
artículos relacionados	365
ascultă	801
assine já	768
atbalstīt	636
avsluta när du vill	891
avslutt når du vil	683
añadir a favoritos	356
añadir comentario	363
añadir usuario	349
aún no te has registrado	349
""", 'b': """
banküberweisung	176
bağiş yap	955
bağiş yapin	955
bağlantiyi kopyala	960
başa dön	968
bei google als quelle hinzufügen	185
bejelentkezés	509
belépés	509
betrag wählen	176
bezárás	506
bild vergrößern	197
bize ulaşin	965
bjud en vän på artikeln	896
bli månadsgivare	889
bli støttemedlem	681
bliv støttemedlem	121
boletín	352
brukervilkår	692
bugün değil	954
bunlar da ilginizi çekebilir	966
buďte v obraze	101
bài khác	1009
bài liên quan	1009
bài tiếp theo	1009
bài viết liên quan	1009
báo lỗi	1008
bình luận	1008
bình luận (#	1008
búsqueda	368
büyüt	968
bądź na bieżąco	740
bővebben	519
bạn có thể quan tâm	1009
bỏ qua	999
""", 'c': """
cadastre-se grátis	768
califica este artículo	363
cargar más	368
carte de crédit	435
cartão de crédito	767
categorieën	666
categorías	365
caută	808
cele mai noi știri	806
celý článek	111
cerrar menú	368
cerrar sesión	349
chci podpořit	98
chia sẻ	1004
chia sẻ bài viết	1004
chia sẻ ý kiến của bạn	1008
chuyên mục	1009
chủ đề	1009
chủ đề liên quan	1009
citeşte şi	806
citește mai departe	806	808
citește mai mult	806	808
citește și	806
citiți și	806
col·labora	83
comentează	805
comentário	781
comentários	781
conditions générales	448
confidentialité	448
configuración	361
configuración de cookies	361
configurações de cookies	779
contenu sponsorisé	446
contenus sponsorisés	446	452
conteúdo de marca	777
conteúdo exclusivo	768
conteúdo para assinantes	768
conteúdo patrocinado	777
conteúdo relacionado	783
continua após a publicidade	777
continuar leyendo aquí	349
continuer après la publicité	446
continúa abajo	359
contáctanos	363
conținut pentru abonați	798
conținut sponsorizat	803
cookieinställningar	900
cookieの設定	592
cookie設定	592	1030
cookie设置	1030
copia l'enllaç	89
copiază link	801
copiază linkul	801
correo electrónico	352
creează cont	798
créer mon compte	436
créer un compte	436
csak előfizetőknek	509
czytaj całość	755
czytaj również	752
czytaj także	752
czytaj też	752
czytaj więcej	752	755
czytaj więcej o	752
các tin khác	1009
címkék	517
címlap	517
címlapról ajánljuk	517
có lẽ để sau	999
có thể bạn quan tâm	19	1009
có thể bạn thích	19
cùng chuyên mục	1009
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	968
dalinkitės	626
dalsza część artykułu pod materiałem wideo	747
dalsza część artykułu pod wideo	747
dalsza część tekstu pod wideo	747
dalīties	636
další	111
další strana	111
další z rubriky	109
další zprávy	109
další článek	109
další články	19	109
dans la même catégorie	452
dans la même rubrique	452
dans la même série	452
darovať	859
das könnte dich auch interessieren	194
das könnte ihnen auch gefallen	194
das könnte sie auch interessieren	194
das könnte sie interessieren	194
datenschutzerklärung	190
daugiau šia tema	628
deixar um comentário	781
deixe um comentário	781
del på e-post	688
del på facebook	128	688
del på mail	128
del på twitter	128	688
del på x	128	688
dela inlägget	896
dela på facebook	896
dela på twitter	896
dela på x	896
dernière minute	452
dernières actualités	452
dernières infos	452
dernières nouvelles	452
det er gratis å opprette en bruker	683
det læser andre	136
det är gratis att skapa ett konto	891
detta material är skyddat enligt lagen om upphovsrätt	933
detta är en annons	899
detta är en plusartikel	891
din aceeași categorie	806
distribuiți	801
diğer haberler	19	966
dla subskrybentów	738
do góry	755
doar pentru abonați	798
doação mensal	765
doação única	765
doba čtení # min	111
domiciliación bancaria	348
domů	111
donación mensual	345
donación única	345
donați	797
donează	797
donează acum	797
donează lunar	797
doner nå	681
données personnelles	448
donér	121
donér nu	121
doporučené	109
doporučené články	109
doporučujeme	109
dołącz do nas	736
dołącz do newslettera	740
du er nå påmeldt	685
du er nå påmeldt nyhetsbrevet	685
du kan när som helst avsluta prenumerationen	893
du kan når som helst melde deg av	685
du kan opsige når som helst	123
du kanske också gillar	904
du modtager snart en bekræftelse på mail	125
du même auteur	452
du prenumererar nu på nyhetsbrevet	893
du vil kanskje også like	696
dành cho bạn	1009
dành cho thuê bao	1001
dárkovat článek	99
därefter # kr/mån tills du säger upp	891
débloquer l'article	436
déconnexion	436
découvrir l'offre	436
déjà un compte	436
déjà un compte ? connectez-vous	436
""", 'e': """
e-mailová adresa	101
e-posta gönder	960
edición digital	349
edición impresa	349
editörün seçtikleri	966
edição impressa	768
egyszeri támogatás	507
ehkä myöhemmin	408
ei tänään	408
el més llegit	87
elfelejtett jelszó	509
elküldöm	512
előfizetek	509
előfizetés	509
előfizetőknek	509
előző	519
előző cikk	517
emlékeztess később	506
en este artículo	365
en çok okunan	966
en çok okunan haberler	966
en çok okunanlar	966
engangsbeløb	121
engångsgåva	889
enthält werbung	187
enviar comentário	781
enviar corrección	363
envoyer à un ami	443
envoyer à un proche	443
erinnern sie mich später	172
escreva um comentário	781
esta funcionalidad es sólo para registrados	349
evästeasetukset	418
evästeet	418
ez is érdekelhet	517
ez is érdekelheti	517
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	960
facebookでシェア	587
facebookでシェアする	587
faça login	768
fes una donació	83
fiók létrehozása	509
fiókom	509
forstør billede	139
forstørr bilde	699
fortsett uten å støtte	680
fortsätt läsa efter annonsen	899
fortsätt utan att stödja	888
fortsæt med at læse	131
fortsæt uden at støtte	120
fotogalería	365
friss hírek	517
fråga vår ai om artikeln	902
fuldskærm	139
få adgang	123
få artiklen læst op	128
få de vigtigste nyheder hver morgen	125
få de viktigaste nyheterna varje morgon	893
få de viktigste nyhetene hver morgen	685
få nyheder på mail	125
få nyheter på e-post	685
få nyheter på mejlen	893
få overblikket her	139
få tilgang	683
få varsel når vi skriver om dette	699
följ	897
följ oss	897
följ skribent	897
följ ämnet	897
för prenumeranter	891
förderer werden	173
fördermitglied werden	173
föregående	907
föregående artikel	904
förstora	907
følg	129	689
følg emne	129
følg os	129
følg oss	689
følg sagen her	139
følg tema	689
følg temaet og få varsel	699
für abonnenten	177
für den newsletter anmelden	180
fă o donație	797
""", 'g': """
galeriyi aç	968
gem til læseliste	128
giriş	956
giriş yap	956
giriş yapin	956
giv os feedback på artiklen	134
già abbonato	552
già registrato	552
glömt lösenord	891
godkänn	900
godkänn alla	900
gorące tematy	752
guardar artículo	356
gå ikke glip af	136
gå ikke glip af noget	125
gå ikke glipp av noe	685
gå til indhold	139
gérer les cookies	448
gérer mes choix	448
góp ý	1008
gündem	966
günün haberleri	966
günün özeti	966
gợi ý	1009
gửi	1008
gửi bình luận	1008
gửi email	1004
gửi ý kiến	1008
""", 'h': """
hai già un account	552
havi támogatás	507
hayir teşekkürler	954
hayir, teşekkürler	954
hela artikeln fortsätter nedan	899
hepsini gör	968
hesap oluştur	956
hibát talált	516
hinweis schließen	172
hirdetés	514	514
hjälp oss att rätta fel	902
hlavní zprávy	109
ho già donato	547
hoje não	764
hoppa till innehåll	907
hoppa över inlägg från facebook	907
hoppa över inlägg från instagram	907
hoppa över inlägg från x	907
hozzászólok	516
hozzászólás	516
hozzászólások	516
hylkää	418
hylkää kaikki	418
hyväksy	418
hyväksy evästeet	418
hyväksy kaikki	418
här kan du kommentera artikeln	902
håll dig uppdaterad	893
hírfolyam	517
hør saken	688
""", 'i': """
i più commentati	567
i più letti	567
i più visti	567
ich unterstütze schon	172
ienākt	636
iesakām	638
ihre meinung zählt	192
ikke gå glipp av	696
ikke nå	680
iletişim	965
ilgili içerikler	966
ilginizi çekebilecek haberler	966
ilginizi çekebilir	966
ilmoita virheestä	420
in bài	1004
in bài viết	1004
indlæg fra facebook	139
indlæg fra instagram	139
indlæs flere	139
inicia sesión	349
inicia sessió	84
iniciar sesión	349
iniciar sessão	768
inicie sesión	349
inne artykuły	752
innhold fra annonsør	702
inscription à la newsletter	439
inscrivez-vous à notre newsletter	439
inställningar	900
intră în cont	798
invítanos a un café	345
início	786
ir para o conteúdo	786
ispiši	852
içeriğe geç	968
""", 'j': """
j'ai déjà donné	431
j'ai déjà un compte	436
ja n'ets subscriptor? inicia sessió	84
jaa twitterissä	415
jaa x:ssä	415
jag förstår	900
jag stödjer redan	888
jaunākie	638
je gère mes cookies	448
je soutiens déjà	431
jednorázově	98
jeg forstår	692
jeg støtter allerede	120	680
jetzt anhören	184
jetzt unterstützen	173
již mám předplatné	99
juttu jatkuu kuvan jälkeen	417
juttu jatkuu mainoksen jälkeen	417
już wspieram	735
já doei	764
já sou apoiador	764
já sou assinante	768
já tem conta	768
já tem uma conta	768
já é assinante? faça login	768
jätä kommentti	420
""", 'k': """
kapcsolódó	517
kapcsolódó cikk	517
kapcsolódó cikkek	517
kapcsolódó tartalom	517
kapcsolódó témák	517
kategóriák	517
kaupallinen yhteistyö	417
keresés	519
kezdőlap	519
không phải bây giờ	999
không, cảm ơn	999
kijelentkezés	509
kipróbálom	509
kirjaudu sisään	410
kjøp abonnement	683
kjøp tilgang	683
klíčová slova	109
komentáre	866
komentář	108
komentáře	108
komentāri	636
komentēt	636
komerčné oznámenie	863
komerční sdělení	105
kommentarerna förhandsmodereras	902
kommentér	134
kopiera länk	896
kopiera länken	896
kopijuoti nuorodą	626
kopiér link	128
kopiér linket	128
kopírovat odkaz	103
kopírovať odkaz	866
kopēt saiti	636
kullanim koşullari	963
kup dostęp	738
käyttöehdot	418
később	506
köp	891
köszönöm, nem	506
következő	519
következő cikk	517
køb abonnement	123
køb adgang	123
kúpiť predplatné	860
küldés	512
küldés e-mailben	512
künye	963
""", 'l': """
la discussione è chiusa	565
la nota continúa después del anuncio	359
la rédaction vous conseille	452
la sélection de la rédaction	452
las más leídas	365
lasi arī	638
lasiet arī	638
lasă un comentariu	805
lasītākie	638
lataa lisää	423
le choix de la rédaction	452
le journal numérique	436
le più lette	567
lea también	365
lee también	365
leer artículo completo	368
leer más	368
leer también	365
legfrissebb hírek	517
leggi di più	570
legnépszerűbb	517
leia também	783
les choix de la rédaction	452
les også	696
les plus commentés	452
les plus partagés	452
les våre debattregler	694
lien copié	443
liity jäseneksi	409
lineでシェア	587
lineで送る	587
link kopiëren	657
link másolása	512
lire la suite pour #€	436
lire la vidéo	455
lire à haute voix	443
lire également	452
lisää aiheesta	421
liên hệ	1008
liên quan	1009
llegeix també	87
lo + leído	365
lo más comentado	365
lo más compartido	365
lo más leído	365
lo más popular	365
lo más visto	365
lo último	365
lubię to	744
lue lisää	421
lue lisää aiheesta	421
lue myös	421
lähetä sähköpostilla	415
lämna en kommentar	902
länk kopierad	896
länken kopierad	896
länken är kopierad	896
läs hela artikeln	907
läs hela texten	907
läs hela texten här	907
läs kommentarer	902
läs mer	904	907
läs mer om	904
läs också	904
läs senare	896
läs vidare	891	904
läs våra kommentarsregler	902
läs även	904
lästid	907
lästid # min	907
lås op	123
lås opp artikkelen	683
lås opp saken	683
lås upp artikeln	891
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
lên đầu trang	1011
lưu	1004
lưu bài	1004
lưu bài viết	1004
""", 'm': """
magari più tardi	547
mai târziu	796
mainos päättyy	417
mais notícias	783
manşetler	966
masz już konto	738
masz już konto? zaloguj się	738
materialet är skyddat enligt lagen om upphovsrätt	933
materiał partnera	747
materiał promocyjny	747
materiał sponsorowany	747
matérias relacionadas	783
media społecznościowe	745
megnézem	519
megosztás	512
megosztás a facebookon	512
megosztás facebookon	512
megosztás twitteren	512
meld deg på	685
meld deg på nyhetsbrevet	685
mentions légales	448
mentés	512
menú	368
menü	197	519	968
menü schließen	197
menü öffnen	197
mer från	904
mer läsning	904
mest läst	904
mest lästa	904
mest læst	136
mest læste	136
minn meg på det senere	680
modalità di pagamento	551
modtag en notifikation, når vi skriver om emnet	139
mogą cię zainteresować	752
mohlo by se vám líbit	109
mohlo by vás také zajímat	109
mohlo by vás zajímat	109
mohlo by vás zaujímať	864
mostra di più	570
mostrar más	368
mot de passe oublié	436
mots clés	452
mots-clés	452
może cię zainteresować	752
może później	735
možda će vas zanimati	850
možná později	97
muistuta myöhemmin	408
mutass többet	519
muut lukivat myös	421
myöhemmin	408
más	368
más artículos	365
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
másolás	512
máte již účet	99
máte předplatné? přihlaste se	99
månadsgåva	889
månedlig gave	681
månedligt bidrag	121
måske senere	120
måske vil du også kunne lide	136
més informació	87
més llegides	87
método de pago	348
métodos de pagamento	767
métodos de pago	348
můj účet	99
mới nhất	1009
mở rộng	1011
""", 'n': """
nahlásit chybu	108
najchętniej czytane	752
najczęściej czytane	752
najczęściej czytane artykuły	752
najnovšie	864
najnowsze artykuły	752
najnowsze wiadomości	752
najčitanije	850
najčítanejšie	864
napsat komentář	108
naročite se	873
naročnina	873
nastavení	106
nastavení cookies	106
następna strona	755
następny	755
następny artykuł	752
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
nem, köszönöm	506
nenhum comentário	781
neueste beiträge	194
nhắc tôi sau	999
nie dziękuję	735
nie dziś	735
nie pamiętasz hasła	738
nie, dziękuję	735
noteで書く	587
notre sélection	452
notícias relacionadas	783
notícias relacionadas que podem lhe interessar	19
notícies relacionades	87
nu mulțumesc	796
nu, mulțumesc	796
nyhetsdøgnet	696
nyomtatás	512
não perca	783
não, obrigada	764
não, obrigado	764
nächste seite	197
nächster artikel	194
näköislehti	410
nästa	907
nästa artikel	904
näytä kaikki	423
näytä kommentit	420
näytä lisää	423
näytä sisältö	418
næste	139
næste artikel	136
népszerű	517
nøgleord	136
nổi bật	1009
nội dung tài trợ	1006
""", 'o': """
ochrana osobních údajů	106
odebírat	101
odebírat newsletter	101
odemknout článek	99
odhlásit se	99
odhlásiť sa	860
odkaz zkopírován	103
odmítnout	106
odmítnout vše	106
odporúčame	864
odpovědět	108
odrzuć	748
odrzuć wszystkie	748
odtwórz	755
offre spéciale	436
offrez-nous un café	432
offrici un caffè	548
oglasno sporočilo	877
ogłoszenie	747
okuma süresi # dk	968
olvasta már	517
olvastad már	517
olvidaste tu contraseña	349
oplæst af en robot	128
oplæst af kunstig intelligens	139
opsig når som helst	123
ostatnie artykuły	752
ota yhteyttä	420
otros artículos	365
outras notícias	19	783
ouça este conteúdo	774
""", 'p': """
page précédente	455
pagina următoare	808
pague um café	765
paiement sécurisé	435
paramètres des cookies	448
paramétrer	448
paramétrer les cookies	448
partajează	801
partenerii noștri	806
passer la publicité	446
paylaş	960
paylaşin	960
peut-être plus tard	431
pieslēgties	636
pievienot komentāru	636
più lette	567
più letti	567
più tardi	547
placená inzerce	105
platená inzercia	863
plaćeni sadržaj	849
plein écran	455
plus d'actualités	452
poate mai târziu	796
podaruj artykuł	738
podmínky použití	106
podmínky užití	106
podobne artykuły	752
podobné články	109
podporiť	859
podporte nezávislú žurnalistiku	859
podporte nás	859
podpořit	98
podpořte naši práci	98
podpořte nás	98
podrži	845
podržite nas	845
podržite nezavisno novinarstvo	845
podziel się	744
podziel się na facebooku	744
pogledajte još	19
pokaż komentarze	750
pokaż mniej	755
pokaż treść	748
pokaż więcej	755
pokaż wszystkie	755
pokračovat bez podpory	97
polecane artykuły	752
politique de confidentialité	448
polityka prywatności	748
política de cookies	361	779
política de privacidad	361
política de privacidade	779
poprzedni artykuł	752
populární	109
populära artiklar	904
populärt	904
populære artikler	136
populære saker	696
populært	136	696
popüler	966
popüler haberler	966
popüler konular	966
por qué estás viendo esto	349
postanite naročnik	873
postanite član	845	873
postaw kawę	736
postaw nam kawę	736
posłuchaj	744
povezani sadržaj	850
povezani članci	850
powiązane	752
powiązane artykuły	752
powiązane tematy	752
powiększ	755
powiększ zdjęcie	755
powrót do góry	755
později	97
pozostała część artykułu pod materiałem wideo	747
pošalji komentar	852
preberite še	878
predplatiť	859
predplaťte si	859
prenumerera på vårt nyhetsbrev	893
preporučujemo	850
prečítajte si aj	864
pridať komentár	866
prihlásiť	860
prihlásiť sa	860
printează	801
priporočamo	878
prispieť	859
privatsphäre-einstellungen	190
promóció	514
pročitajte i	850
pročitajte još	850
prywatność	748
przeczytaj również	752
przeczytaj także	752
przeczytaj też	752
przejdź bez wsparcia	735
przejdź do serwisu	748
przejdź do treści	755
przypomnij mi później	735
právě se děje	109
präsentiert von	187
précédent	455
préférences cookies	448
prélèvement	435
prémium	509
próxima	786
próxima página	786
próximo artigo	783
prøv # dager gratis	683
prøv gratis	123	683
prøv nu	123
prøv nå	683
pubblicità	561	561
publi-rédactionnel	446
publicité	446	446
publicité - la suite ci-dessous	446
publicités	446
pular para o conteúdo	786
página siguiente	368
pääuutiset	421
påmind mig senere	120
påminn mig senare	888
później	735
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
quieres añadir otro usuario a tu suscripción	349
quizás más tarde	344
quizás te interese	365
quyên góp	1000
quyên góp ngay	1000
quên mật khẩu	1001
quảng cáo	1006	1006
""", 'r': """
rao vặt	1006
rapportér fejl	134
rašyti komentarą	626
reclamă	803
recomandări	806
recomandările redacției	806
recomendado para você	783
recommandé	452
recommandé pour vous	452
recommandés	452
recordar más tarde	344
recuérdamelo más tarde	344
redirecționează #%	797
regalar artículo	349
registrovať sa	860
registrácia	860
regisztráció	509
regisztrálok	509
regístrate	349
rekisteröidy	410
reklami geç	962
reklám	514
reklāma	636
relaterade ämnen	904
restez informé	439
restez informés	439
reģistrēties	636
ricordamelo più tardi	547
rozwiń	755
rätta	902
rätta oss	902
rättelse	902
réactions	450
réagir	443	450
réagir à cet article	450
réagissez	450
réagissez à cet article	450
répondre	450
réseaux sociaux	444
réservé aux inscrits	436
rösta här	907
rösta i omröstningen	907
răspunde	805
""", 's': """
s'abonner à partir de #€	436
s'inscrire à la newsletter	439
s-ar putea să-ți placă	806
saber más	368
saistītie raksti	638
saken er låst	683
saltar anúncio	777
salvează	801
sao chép liên kết	1004
sari la conținut	808
sačuvaj	852
schlagwörter	194
schließen	197
schrift vergrößern	184
schriftgröße	184
scopri di più	552
sdílejte	103
sdílet	103
sdílet na facebooku	103
sdílet na twitteru	103
sdílet na x	103
se alla erbjudanden för prenumeranter	891
se bilderna här	907
se connecter et réagir	450
se déconnecter	436
se grafiken här	907
se klippet här	907
se klippet øverst i saken	699
se videon här	907
sedan # kr/mån tills du säger upp	891
sei già abbonato	552
selección de la redacción	365
semnalează o eroare	805
send artiklen på mail	128
send på e-post	688
seuraa meitä	416
seções	783
si opp når du vil	683
signaler un problème	450
siguiente artículo	365
siirry sisältöön	423
sizin için öneriler	966
skriv din kommentar här	902
snsをフォロー	588
sofortüberweisung	176
sono già sostenitore	547
sorodni članki	878
souhlasím	106
soutenez-nous dès maintenant	432
související	109
související témata	109
související články	109
soyez le premier à commenter	450
soyez le premier à réagir	450
spela videon här	907
spis treści	755
sponsorisé	446
sponsorlu içerik	962
sponsoroitu sisältö	417
sponsrat innehåll	899
sponzorované	863
sponzorovaný obsah	105
sponzorováno	105
sprawdź ofertę	738
sprijină-ne	797
später	172
später erinnern	172
spør vår ki om saken	694
staňte sa členom	859
staňte se členem	98
stichwörter	194
stil spørgsmål til artiklen	134
strona główna	752
stäng	888	907
stöd oss	889
støt os	121
støtt oss	681
sugestões	783
sur le même sujet	452
sur le même thème	452
suscripción	349
suscríbase	349
suscríbete	349
suscríbete a nuestro boletín	352
suscríbete ahora	349
susiję straipsniai	628
susține	797
susține-ne	797
susțineți-ne	797
szponzorált tartalom	514
szólj hozzá	516
szóljon hozzá	516
sähköposti	412
sähköpostiosoite	412
så # kr/mnd til du sier opp	683
så kommenterar du	902
sé el primero en comentar	363
sé parte	345
sélections	443
síganos	357
síguenos	357
sök	907
søg	139
søk	699
súmate	345
súvisiace	864
súvisiace články	864
słowa kluczowe	752
""", 't': """
tack för din anmälan	893
takaisin ylös	423
takk for påmeldingen	685
talán később	506
tamaño de letra	356
también te puede gustar	365
también te puede interesar	365
també et pot interessar	87
tarjeta de crédito	348
tarjeta de débito	348
temas del día	365
termos e condições	779
teste grátis	768
texten fortsätter nedan	899
texten fortsätter under bilden	899
teď ne	97
thu gọn	1011
thèmes	452
thématiques	452
thích	1004
thông tin doanh nghiệp	1006
thẻ	1009
tilbakemelding på saken	694
tin cùng chuyên mục	1009
tin khác	1009
tin liên quan	1009
tin mới	1009
tin mới nhất	1009
tin nổi bật	1009
tin trước	1009
tin tài trợ	1009
tin tức liên quan	1009
tin đọc nhiều	1009
tipărește	801
tiêu điểm	1009
tiếp theo	1011
tlačiť	866
to może cię zainteresować	752
todos os comentários	781
toute l'actualité	452
tovább	519
tovább a rovatra	517
tovább olvasom	519
további cikkek	517
további hírek	517
továbbiak betöltése	519
trang chủ	1011
transferência bancária	767
treść sponsorowana	747
trước	1011
trả lời	1008
trở lại	1011
tue meitä	409
twitter'da paylaş	960
twój e-mail	740
tài khoản của tôi	1001
tài trợ	1006
támogass minket	507
támogasson minket	507
támogatom	507
támogatott tartalom	514
támogatás	507
témata	109
témák	517
términos de uso	361
términos y condiciones	361
tìm kiếm	1011
tópicos	783
tópicos relacionados	783
több	519
tüm haberler	966
tüm yorumlar	965
tümünü gör	968
tümünü kabul et	963
tümünü reddet	963
tạo tài khoản	1001
tải thêm	1011
từ khóa	1009
""", 'u': """
udostępnij	744
udostępnij na facebooku	744
udostępnij na twitterze	744
udostępnij na x	744
uložit	103
uložit na později	103
uložiť	866
ultima oră	806
ultimele știri	806
une erreur s'est glissée dans l'article	450
unterstütze uns	173
unterstützen	173
unterstützen sie uns	173
uppläst av en dator	896
uppläst med ai-röst	896
url 복사	612
urlをコピー	587
url복사	612
următorul	808
ustawienia plików cookie	748
uzyskaj dostęp	738
už máte predplatné? prihláste sa	860
už máte účet	860
už máte účet? prihláste sa	860
už podporuji	97
""", 'v': """
vad tycker du? rösta här	907
vairāk par tēmu	638
van már fiókja	509
var artikeln till hjälp	902
var resuméet nyttigt	134
var sammanfattningen till hjälp	902
veja também	783
ver comentários	781
ver galería	368
ver más	368
ver también	365
ver também	783
ver vídeo	368
vertrag kündigen	190
verträge hier kündigen	190
verwandte beiträge	194
vezi și	806
već imate nalog	846
već imate račun	846
već ste pretplatnik	846
več o temi	878
viac k téme	864
videó	517
videók	517
vidéo	455
vielen dank für ihre anmeldung	180
vielleicht später	172
vilkår	132	692
vipps et beløp	681
vis færre	139	699
visa bilden i helskärm	907
visa färre	907
visa inlägg från facebook	907
visa inlägg från instagram	907
visa innehåll	900
vissza a tetejére	519
visszajelzés	516
više o temi	850
viết bình luận	1008
você pode gostar	783
você pode se interessar	783
você também pode gostar	783
vos réactions	450
vous aimerez peut-être	452
vous avez déjà un compte	436
vous avez déjà un compte ? connectez-vous	436
vous avez déjà un compte ? identifiez-vous	436
vous possédez déjà un compte	436
vous pourriez être intéressé	452
vstúpiť do diskusie	866
vytvořit účet	99
vyzkoušet	99
válasz	516
více	109
více o tématu	109
vídeos	365	783
výběr redakce	109
về đầu trang	1011
""", 'w': """
warto przeczytać	752
weitere beiträge	194
werbung überspringen	187
whatsapp'ta paylaş	960
więcej	752
więcej artykułów	752
więcej informacji	752
więcej na ten temat	752
więcej o	752
więcej z	752
wpłać	736
wpłać teraz	736
wypróbuj	738
wyślij e-mailem	744
wyślij znajomemu	744
""", 'x': """
x'te paylaş	960
xem bình luận	1008
xem nhiều	1009
xem nhiều nhất	1009
xem thêm	1009	1011
xem thêm bình luận	1008
xem tiếp	1011
xem toàn bộ	1011
xem tất cả	1011
xでシェア	587
xでポスト	587
""", 'y': """
yorum gönder	965
yorumlari gör	965
""", 'z': """
z titulní strany	109
zabudnuté heslo	860
zahlungsart wählen	176
zaloguj się	738
zapisz na później	744
zapisz się	740
zapisz się na newsletter	740
zapomenuté heslo	99
zarejestruj się	738
zarządzaj zgodami	748
zaten üye misiniz	956
zavřít	97
załaduj więcej	755
załóż konto	738
zdieľať	866
zdieľať na facebooku	866
zgadzam się	748
zgłoś	750
zgłoś błąd	750
zkopírovat odkaz	103
znajdź nas na facebooku	745
zobacz galerię	755
zobacz również	752
zobacz także	752
zobacz też	752
zobacz więcej	752
zobrazit více	111
zobrazit vše	111
zostań patronem	736
zpět nahoru	111
zur merkliste hinzufügen	184
zur übersicht	197
zurück	192
zurück nach oben	197
zvětšit	111
zwiń	755
""", '©': """
©ntb	725	725
""", 'à': """
à découvrir	452
à la une	452
à lire	452
à lire aussi	452
à lire dans ce dossier	452
à lire dans la même rubrique	452
à lire ensuite	452
à lire également	452
à ne pas manquer	452
à voir	452
à voir aussi	452
""", 'ä': """
ähnliche artikel	194
ähnliche beiträge	194
ähnliche themen	194
älä missaa mitään	412
ämnen	904
ämnen i artikeln	904
är du redan prenumerant	891
""", 'ç': """
çerez ayarlari	963
çerez politikasi	963
çerezler	963
çikiş yap	956
çok okunanlar	966
""", 'é': """
écouter	443
écouter (# min	443
écouter le podcast	455
édition du jour	452
""", 'î': """
înapoi sus	808
încarcă mai multe	808
închide	796
înregistrare	798
înregistrează-te	798
""", 'ö': """
öffnen	197
önceki	968
önceki haber	966
öne çikan haberler	966
öne çikanlar	966
önerilen haberler	966
önerilenler	966
összes	519
""", 'ú': """
új hozzászólás	516
última hora	365
últimas	783
últimas entradas	365
últimas noticias	365
últimas notícias	783	783
últimes notícies	87
últimos artículos	365
únete	345
únete a la conversación	363
""", 'ü': """
überweisung	176
ücretsiz dene	956
üye girişi	956
üye ol	955	956
""", 'ý': """
ý kiến	1008
ý kiến bạn đọc	1008
ý kiến của bạn	1008
""", 'č': """
članek se nadaljuje pod oglasom	877
článek pokračuje pod reklamou	105
čtěte dále	109
čtěte i	109
čtěte také	109
číst dál	111
číst dál s předplatným	99
číst více	111
čítajte aj	864
""", 'ď': """
ďalšie články	19	864
""", 'đ': """
đáng chú ý	1009
đã có tài khoản	1001
đã sao chép	1004
đóng	999
đóng góp	1000
đăng ký	1001
đăng ký ngay	1001
đăng nhập	1001
đăng nhập / đăng ký	1001
đăng xuất	1001
được tài trợ	1006
đặt báo	1001
đề xuất	1009
để sau	999
đọc nhiều	1009
đọc nhiều nhất	1009
đọc thêm	1009	1011
đọc tiếp	1011
đừng bỏ lỡ	1009
""", 'ś': """
śledź nas	745
""", 'ş': """
şifremi unuttum	956
şimdi değil	954
şurada paylaş	960
""", 'š': """
štampaj	852
štítky	109
""", 'ž': """
že imate račun	874
že naročnik	874
""", 'ș': """
știri recomandate	806
știri similare	806
știrile zilei	806
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
авторизация	820
авторизоваться	820
актуальне	990
архив	834
""", 'б': """
банковская карта	819
банковский перевод	819
безопасный платеж	819
больше	834
больше новостей	834
будьте в курсе	822
більше за темою	990
більше на цю тему	990
більше новин	990
більше по темі	990
""", 'в': """
в избранное	825
в тренде	834
важливо	990
вам будет интересно	834
вам може сподобатися	990
вам может быть интересно	834
вас може зацікавити	990
вас может заинтересовать	834
введите email	822
версия для печати	825
вече имате акаунт	59
вече сте абонат	59
вже зареєстровані	979
вже є акаунт	979
вибір редакції	990
видео	834
вижте още	63
вийти	979
вконтакте	826	826
влезте	59
во весь экран	837
войти	820
войти в аккаунт	820
воспроизвести	837
время на чтение	837
время чтения # мин	837
все	837
все комментарии	832
всі новини	992
вход	59	820
вхід	979
выберите сумму	819
выбор редакции	834
выйти	820
відео	990
відповісти	988
відхилити	986
""", 'г': """
главная	837
главное	834
главное за день	834
главные новости	834
головна	992
головне	990
головне за день	990
головні новини	990
""", 'д': """
далее	837
далі	992
дарете	58
дари	58
детальніше	992
дзен	826
дивіться також	990
для подписчиков	820
добавить комментарий	832
додати коментар	988
докладніше	992
другая сумма	819
други новини	19
другие материалы	19	834
другие новости	19	834
другие статьи	834
друк	983
""", 'е': """
единоразово	817
ежемесячно	817
еще новости	834
еще по теме	834
ещё	834
ещё по теме	834
""", 'з': """
за темою	990
забравена парола	59
забули пароль	979
забыли пароль	820
завантажити ще	992
загрузить еще	837
загрузить ещё	837
задонатити	977
задонатить	817
закрити	976
закрыть	816
залишити коментар	988
запази	65
зарегистрироваться	820
зареєструватися	979
зберегти	983
збільшити	992
зміст	992
зробити внесок	977
зрозуміло	986
""", 'и': """
интересное	834
""", 'к': """
к началу	837
категории	834
категорії	990
коментар	988
коментари	65
коментарі	988
коментирай	65
коментувати	988
комментарии	832
комментарии отсутствуют	832
комментарий	832
комментировать	832
контакти	988
контакты	832
конфиденциальность	830
копирай линк	65
копировать ссылку	825
копіювати посилання	983
купить подписку	820
""", 'л': """
лента новостей	834
личный кабинет	820
""", 'м': """
материалы партнеров	829
материалы по теме	834
матеріали за темою	990
матеріали по темі	990
меню	837	992
метки	834
може да ви хареса	63
может быть, позже	816
может позже	816
можливо, пізніше	976
мой профиль	820
моят профил	59
мы в социальных сетях	827
мы в соцсетях	827
мы вконтакте	827
мій профіль	979
мітки	990
""", 'н': """
на главную	837
на правах реклами	985
на правах рекламы	829
наверх	837	992
нагадати пізніше	976
надіслати	983
назад	837	992
най-четени	63
най-четено	63
найпопулярніше	990
найти	837
найчитаніше	990
налаштування	986
написати коментар	988
написать комментарий	832
напиши коментар	65
напомнить позже	816
направете дарение	58
настройки	830
настройки cookie	830
наступна	992
наступна стаття	990
не зараз	976
не пропустите	834
не пропустіть	990
не сегодня	816
не сейчас	816
не сьогодні	976
нет комментариев	832
нет, спасибо	816
новини	990
новини партнерів	985
новости	834
новости партнеров	829
новости партнёров	829
новости по теме	834
ні, дякую	976
""", 'о': """
обговорити	988
обратная связь	832
обсудить	832
обсуждение	832
одноклассники	826
одноразово	977
оставить комментарий	832
останні новини	990
ответить	832
отказаться	830
отклонить	830
отправить по почте	825
оформити підписку	979
още от	63
още по темата	63
""", 'п': """
партнерский материал	829
партнерський матеріал	985
партнерський проєкт	985
партнёрский материал	829
передплата	979
передплатити	979
перейти к содержанию	837
печать	825
платено съдържание	62
по теме	834
повідомити про помилку	988
погоджуюсь	986
погоджуюся	986
подарить статью	820
поддержать	817
поддержать нас	817
поддержать проект	817
поддержать редакцию	817
поделитесь	825
поделиться	825	825
поделиться в telegram	825
поделиться в twitter	825
поделиться в одноклассниках	825
поделиться вконтакте	825
подкасти	990
подкасты	834
подкрепете ни	58
подписаться	820
подписаться на новости	822
подписаться на рассылку	822
подписка	820
подписывайтесь	827
подпишитесь на рассылку	822
подробнее	837
подробнее по теме	834
поділитись	983
поділитися	983
поділитися в telegram	983
поділіться	983
пожертвовать	817
пожертвувати	977
позже	816
поиск	837
показати більше	992
показати коментарі	988
показати ще	992
показать больше	837
показать еще	837
показать ещё	837
показать комментарии	832
пользовательское соглашение	830
політика конфіденційності	986
помочь	817
помочь нам	817
помочь проекту	817
понятно	830
попередня	992
попередня стаття	990
попробовать бесплатно	820
популярне	990
популярное	834
популярные	834
популярные новости	834
популярные статьи	834
популярні новини	990
посилання скопійовано	983
последнее	834
последни новини	63
последние новости	834
похожие материалы	834
похожие статьи	834
поширити	983
поширити у facebook	983
пошук	992
правила использования	830
предыдущая	837
предыдущая статья	834
премиум	820
преміум	979
препоръчани	63
прийняти	986
прийняти всі	986
принтирай	65
принять	830
принять все	830
принять всё	830
прислать новость	832
приєднатися	977
продолжить без поддержки	816
промо	829	985
прослушать	825
підписатись	979
підписатися	979
підписка	979
підтримати	977
підтримати нас	977
підтримати редакцію	977
пізніше	976
""", 'р': """
развернуть	837
разово	817
распечатать	825
рассказать друзьям	825
рассылка	822
рассылки	822
регистрация	59	820
редакция рекомендует	834
реклама	62	829	829	985	985
рекламно съдържание	62
рекомендуем	834
рекомендуемое	834
рекомендуємо	990
реєстрація	979
роздрукувати	983
рубрики	834	990
""", 'с': """
самое важное	834
самое популярное	834
самое читаемое	834
свежее	834
свежие новости	834
свернуть	837
свързани новини	63
свързани статии	63
связаться с нами	832
сделать пожертвование	817
сейчас читают	834
скопировать ссылку	825
скопіювати посилання	983
следующая	837
следующая статья	834
слухати	983
слушать	825
см. также	834
смотреть все	837
смотри также	834
смотрите также	834
согласен	830
согласиться	830
содержание	837
создать аккаунт	820
сообщить об ошибке	832
сохранить	825
социальные сети	827
спецпроект	829
спецпроєкт	985
сподели	65
сподели във facebook	65
споделяне	65
спонсорирано	62
способ оплаты	819
способы оплаты	819
ссылка скопирована	825
станете член	58
стати частиною спільноти	977
стать патроном	817
стать спонсором	817
створити акаунт	979
стрічка новин	990
схожі матеріали	990
схожі статті	990
сюжет	834
сюжеты	834
""", 'т': """
твитнуть	825
твиттер	826
твітнути	983
теги	834	990
телеграм	826
тема дня	834
теми	990
темы	834
""", 'у': """
увеличить	837
увійти	979
уже есть аккаунт	820
уже зарегистрированы	820
уже зареєструвалися	979
умови використання	986
усі новини	992
""", 'ф': """
фейсбук	826
фото	834
фоторепортаж	834
""", 'х': """
хорошо	830
""", 'ч': """
час читання # хв	992
читайте еще	834
читайте ещё	834
читайте ниже	829
читайте также	834
читайте також	990
читати далі	992
читати повністю	992
читати також	990
читать далее	837
читать дальше	837
читать ещё	837
читать комментарии	832
читать полностью	837
читать также	834
""", 'щ': """
ще за темою	990
ще новини	990
щомісяця	977
""", 'э': """
электронная почта	822
""", 'я': """
я вже підтримую	976
я уже поддерживаю	816
яндекс.дзен	826
""", 'і': """
інші новини	19	990
""", 'א': """
אולי גם יעניין אותך	478
אולי יעניין אותך	478
אולי יעניין אתכם	478
אולי מאוחר יותר	468
אינציקלופדיית ynet	478
""", 'ב': """
בשיתוף	475
""", 'ד': """
דווח על טעות	477
דלג לתוכן	480
דף הבית	480
""", 'ה': """
האזינו	473
הבא	480
הגב	477
הדפס	473
הדפסה	473
הוסיפו תגובה	477
הוסף תגובה	477
הוספת תגובה	477
הזכירו לי מאוחר יותר	468
החשבון שלי	470
הירשם	470
הכי נצפים	478
הכי נקרא	478
הכי נקראות	478
הכתבה הבאה	478
הכתבה הקודמת	478
המלצות	478
המשך לקרוא	480
המשך קריאה	480
הנקראות ביותר	478
העתק קישור	473
העתקת קישור	473
הצג עוד	480
הצטרפו	469
הצטרפו אלינו	469
הקודם	480
הרשמה	470
השב	477
התחבר	470
התחברות	470
""", 'ו': """
ווטסאפ	473
וידאו	478
""", 'ח': """
חדשות אחרונות	478
חזרה למעלה	480
חיפוש	480
""", 'ט': """
טוויטר	473
טלגרם	473
טען עוד	480
""", 'י': """
יציאה	470
""", 'כ': """
כבר מנויים? התחברו	470
כבר נרשמת	470
כותרות אחרונות	478
כניסה	470
כניסה למנויים	470
כתבו תגובה	477
כתבות אחרונות	478
כתבות מומלצות	478
כתבות נוספות	478
כתבות קשורות	478
""", 'ל': """
לא כעת	468
לא עכשיו	468
לא תודה	468
לא, תודה	468
להמשך קריאה	470
להרשמה	470
לכל הכתבות	480
לכל התגובות	477
לרכישת מינוי	470
לתרום	469
לתרומה	469
""", 'מ': """
מבזקים	478
מודעה	475
מומלצים	478
ממומן	475
מצאתם טעות	477
""", 'נ': """
נושאים	478
נושאים קשורים	478
""", 'ס': """
סגור	468
סגירה	468
""", 'ע': """
עוד	480
עוד בנושא	478
עוד בערוץ	478
עוד חדשות	478
עוד כתבות	19	478
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	473
פרסום	475
פרסומת	475
""", 'צ': """
צור חשבון	470
צור קשר	477
""", 'ק': """
קרא גם	478
קרא עוד	480
קראו גם	478
קראו עוד	480
""", 'ש': """
שיתוף	473
שיתוף בווטסאפ	473
שיתוף בטוויטר	473
שיתוף בפייסבוק	473
שכחתי סיסמה	470
שלח לחבר	473
שליחה במייל	473
שמירה	473
שתף	473
שתפו	473
שתפו את הכתבה	473
שתפו בפייסבוק	473
""", 'ת': """
תגובה	477
תגובות	477
תגיות	478
תוכן למנויים	470
תוכן ממומן	475
תוכן מקודם	475
תוכן שיווקי	475
תמכו בנו	469
תפריט	480
תרומה	469
תרמו	469
תרמו עכשיו	469
""", 'آ': """
آخر الأخبار	49
آخرین اخبار	398
آگهی	395
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
اخبار مرتبط	398
اخترنا لك	49
ادامه	400
ادامه مطلب	400
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	393
ارسال به دوستان	393
ارسال نظر	397
از ما حمایت کنید	390
استمع	44
اشتراك	40
اشتراک	391
اشتراک گذاری	393
اشتراکگذاری	393
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
الان نه	389
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
ایجاد حساب	391
""", 'ب': """
بازگشت به بالا	400
بحث	51
برعاية	46
برچسب ها	398
برچسبها	398
بستن	389
بعداً یادآوری کن	389
بعدی	400
به اشتراک بگذارید	393
بیشتر	398	400
بیشتر بخوانید	398
""", 'ت': """
تازهترینها	398
تبرع	39
تبرع الآن	39
تبلیغ	395
تبلیغات	395
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تلغرام	44
تلگرام	393
تماس با ما	397
تويتر	44
توییتر	393
تيليجرام	44
""", 'ث': """
ثبت نام	391
ثبت نظر	397
ثبتنام	391
""", 'ج': """
جدیدترین اخبار	398
جستجو	400
جميع التعليقات	48
""", 'ح': """
حالا نه	389
حجم الخط	44
حساب کاربری	391
حسابي	40
حصري للمشتركين	40
حفظ	44
حمایت مالی	390
حمایت کنید	390
""", 'خ': """
خانه	400
خبرهای مرتبط	398
خروج	391
""", 'د': """
دستهبندی	398
دیدگاه	397
دیدگاهها	397
""", 'ذ': """
ذات صلة	49
ذخیره	393
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38
ربما لاحقاً	38
رد	48
رمز عبور را فراموش کردهاید	391
رپورتاژ	395
رپورتاژ آگهی	395
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
شاید بعدا	389
شاید بعداً	389
""", 'ص': """
صفحه اصلی	400
""", 'ط': """
طباعة	44
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضویت	391
عکس	398
""", 'غ': """
غرّد	44
""", 'ف': """
فقط برای مشترکان	391
فيديو	49
فيسبوك	44
فیسبوک	393
""", 'ق': """
قبلی	400
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
لینک کوتاه	393
""", 'م': """
مادة إعلانية	46
محتوای تبلیغاتی	395
محتوى ممول	46
مختارات	49
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة على تويتر	44
مشاركة على فيسبوك	44
مشاهده بیشتر	400
مشاهده همه	400
مشترک شوید	391
مطالب مرتبط	398
مقالات ذات صلة	49
مقالات مرتبط	398
منو	400
مهمترین اخبار	398
مواضيع ذات صلة	49
موضوعات ذات صلة	49
""", 'ن': """
نسخ الرابط	44
نسيت كلمة المرور	40
نظر	397
نظر خود را بنویسید	397
نظر شما	397
نظرات	397
نمایش بیشتر	400
ننصح بقراءة	49
نه ممنون	389
""", 'ه': """
همرسانی	393
همچنین بخوانید	398
""", 'و': """
واتساب	44
واتساپ	393
ورود	391
ورود / ثبت نام	391
وسوم	49
ویدیو	398
ویژه مشترکان	391
""", 'پ': """
پاسخ	397
پربازدیدترین	398
پربازدیدترینها	398
پربازدیدها	398
پربحثترینها	398
پیشنهاد سردبیر	398
پیشنهاد ما	398
""", 'چ': """
چاپ	393
""", 'ک': """
کلیدواژهها	398
کمک مالی	390
کمک کنید	390
کپی لینک	393
""", 'گ': """
گزارش خطا	397
""", 'अ': """
अगला	499
अगली खबर	497
अन्य खबरें	19	497
अन्य ख़बरें	19
अपनी राय दें	496
अभी दान करें	488
अभी नहीं	487
""", 'आ': """
आगे पढ़ें	499
आपके लिए	497
""", 'इ': """
इसे भी पढ़ें	497
""", 'ई': """
ई-पेपर	489
""", 'ऊ': """
ऊपर जाएं	499
""", 'औ': """
और खबरें	497
और देखें	499
और पढ़ें	497	499
""", 'क': """
कमेंट	496
कमेंट करें	496
कमेंट्स	496
केवल सदस्यों के लिए	489
कॉपी लिंक	492
""", 'ख': """
खाता बनाएं	489
खोजें	499
""", 'ज': """
जवाब दें	496
""", 'ट': """
टिप्पणियां	496
टिप्पणी	496
टिप्पणी करें	496
टैग्स	497
टॉप न्यूज़	497
ट्रेंडिंग	497
ट्विटर	492
""", 'त': """
ताज़ा ख़बरें	497
ताजा खबरें	497
ताजा समाचार	497
""", 'द': """
दान करें	488
""", 'न': """
नहीं धन्यवाद	487
नहीं, धन्यवाद	487
""", 'प': """
पिछला	499
पिछली खबर	497
पूरी खबर पढ़ें	499
प्रचार	494
प्रतिक्रिया दें	496
प्रायोजित	494
प्रिंट करें	492
प्रीमियम	489
""", 'फ': """
फेसबुक	492
फेसबुक पर शेयर करें	492
फोटो	497
""", 'ब': """
बंद करें	487
बड़ी खबरें	497
बाद में	487
बाद में याद दिलाएं	487
""", 'म': """
मुख्य समाचार	497
मेन्यू	499
मेरा खाता	489
""", 'य': """
यह भी पढ़ें	497
ये भी पढ़ें	497
""", 'र': """
रजिस्टर करें	489
""", 'ल': """
लिंक कॉपी करें	492
लॉग इन	489
लॉग इन करें	489
लॉगआउट	489
लॉगिन	489
लोकप्रिय	497
""", 'व': """
विज्ञापन	494
विषय	497
वीडियो	497
व्हाट्सएप	492
""", 'श': """
शायद बाद में	487
शेयर	492
शेयर करें	492
""", 'स': """
संपर्क करें	496
संबंधित खबरें	497
संबंधित ख़बरें	497
संबंधित लेख	497
संबंधित समाचार	497
सदस्य बनें	488
सबसे ज्यादा पढ़ी गई	497
सब्सक्राइब	489
सब्सक्राइब करें	489
सभी देखें	499
समर्थन करें	488
सहयोग करें	488
साइन अप	489
साइन इन	489
साझा करें	492
सेव करें	492
स्पॉन्सर्ड	494
""", 'ह': """
हमारा समर्थन करें	488
होम	499
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
ข่าวที่เกี่ยวข้อง	944
ข่าวยอดนิยม	944
ข่าวล่าสุด	944
ข่าวอื่นๆ	19
ข่าวแนะนำ	944
""", 'ค': """
ความคิดเห็น	946
คัดลอกลิงก์	946
""", 'ด': """
ดูเพิ่มเติม	946
""", 'บ': """
บทความที่เกี่ยวข้อง	944
บทความล่าสุด	944
บริจาค	942
บริจาคเลย	942
""", 'พ': """
พิมพ์	946
""", 'ร': """
ร่วมบริจาค	942
""", 'ล': """
ลงทะเบียน	942
ลืมรหัสผ่าน	942
""", 'ส': """
สนับสนุนเรา	942
สปอนเซอร์	946
สมัครสมาชิก	942
""", 'อ': """
อ่านต่อ	946
อ่านเพิ่มเติม	944
""", 'เ': """
เข้าสู่ระบบ	942
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	944
เรื่องอื่นที่น่าสนใจ	944
""", 'แ': """
แชร์	946
แสดงความคิดเห็น	946
""", 'โ': """
โฆษณา	946
""", 'ủ': """
ủng hộ	1000
ủng hộ chúng tôi	1000
""", 'あ': """
あとで	579
あとで読む	587
あなたにおすすめ	596
あなたにおすすめの記事	596
あなたへのおすすめ	596
あわせて読みたい	596
""", 'い': """
いいえ、結構です	579
いいね	587	587
いいね！してニュースをチェック	588
""", 'お': """
おすすめ	596
おすすめの記事	596
おすすめ情報pr	590
おすすめ記事	596
お問い合わせ	592
お気に入り	587
お気に入りに追加	587
お申し込み	582
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	596
この著者の記事	596
この記事のタグ	596
この記事は会員限定です	582
この記事をシェア	587
この記者の記事一覧	596
この連載の記事	596
""", 'ご': """
ご意見	594
ご支援のお願い	580
ご購読の申し込み	582
""", 'さ': """
さらに読み込む	598
""", 'す': """
すべて受け入れる	592
すべて見る	598
すべて許可	592
""", 'そ': """
その他の記事	596
""", 'は': """
はてなブックマーク	587
はてブ	587
""", 'ま': """
また後で	579
""", 'み': """
みんなのコメント	594
""", 'も': """
もっと見る	598
もっと読む	596
もどる	598
""", 'よ': """
よく読まれている記事	596
よく読まれている記事ランキング	596
""", 'ア': """
アクセスランキング	596
""", 'オ': """
オススメ記事	596
""", 'カ': """
カテゴリ	596
カテゴリー	596
""", 'キ': """
キーワード	596
""", 'ク': """
クッキー	592
クッキー設定	592
クリップ	587
クリップする	587
""", 'コ': """
コピーしました	587
コメント	594
コメント#件	594
コメントする	594
コメントはまだありません	594
コメントをもっと見る	594
コメントを投稿	594
コメントを書く	594
コメントを残す	594
コメントを見る	594
コメント一覧	594
コメント（#	594
""", 'サ': """
サイトポリシー	592
サイトマップ	592
サインイン	582
サポートする	580
""", 'シ': """
シェア	587
シェアしよう	587
シェアする	587
""", 'ス': """
スキップ	579
スクラップ	587
スクラップする	587
スポンサー	590
スポンサードリンク	590
スポンサーリンク	590
""", 'タ': """
タイアップ	590
タグ	596
""", 'チ': """
チップを送る	580
チャンネル登録	588
""", 'ツ': """
ツイート	587
ツイートする	587
""", 'ト': """
トップ	598
トップへ戻る	598
トップニュース	596
トップページ	598
トピックス	596
""", 'ド': """
ドネーション	580
""", 'ニ': """
ニュースを読む	598
ニュースレター	584
ニュースレター登録	584
""", 'バ': """
バックナンバー	596
""", 'パ': """
パスワードを忘れた方	582
""", 'ピ': """
ピックアップ	596
""", 'フ': """
フォロー	588
フォローしてね	588
フォローしました	588
フォローする	588
フォロー中	588
""", 'ブ': """
ブックマーク	587
ブックマークする	587
""", 'プ': """
プライバシーポリシー	592
プレゼント	582
プレミアム	582
""", 'ヘ': """
ヘルプ	592
""", 'ペ': """
ページの先頭へ	598
ページトップ	598
ページトップへ	598
""", 'ホ': """
ホーム	598
""", 'ポ': """
ポスト	587
ポストする	587
""", 'マ': """
マイページ	582
""", 'メ': """
メニュー	598
メルマガ	584
メルマガ登録	584
メールで送る	587
メールで送信	587
メールアドレス	584
メールアドレスを入力	584
メールマガジン	584
メールマガジン登録	584
""", 'ラ': """
ランキング	596
""", 'リ': """
リンクをコピー	587
""", 'ロ': """
ログアウト	582
ログイン	582
ログイン/会員登録	582
ログイン・会員登録	582
""", '一': """
一覧	598
一覧へ	598
一覧を見る	598
""", '上': """
上一篇	1033
上一頁	1035
上一页	1035
""", '下': """
下一篇	1033
下一頁	1035
下一页	1035
下次再說	1018
下次再说	1018
""", '不': """
不用了	1018
不，謝謝	1018
不，谢谢	1018
""", '专': """
专题	1033
""", '个': """
个人中心	1021
""", '为': """
为你推荐	1033
为您推荐	1033
""", '主': """
主要ニュース	596
""", '举': """
举报	1032
""", '人': """
人気の記事	596
人気ランキング	596
人気記事	596
人気記事ランキング	596
""", '今': """
今、あなたにオススメ	596
今はしない	579
今はやめておく	579
今回はしない	579
今日の注目	596
今日热点	1033
今日焦点	1033
""", '他': """
他の記事	19
他の記事も読む	596
""", '付': """
付費閱讀	1021
付费内容	1021
付费阅读	1021
""", '以': """
以后再说	1018
""", '会': """
会员专属	1021
会员中心	1021
会员登录	1021
会員の方はこちら	582
会員の方はログイン	582
会員登録	582
会員登録する	582
会員登録はこちら	582
会員限定	582
会員限定記事	582
""", '你': """
你可能也喜欢	1033
你可能也喜歡	1033
你可能感兴趣	1033
""", '使': """
使用条款	1030
使用條款	1030
""", '保': """
保存	587
保存する	587
""", '個': """
個人情報保護方針	592
""", '元': """
元記事を読む	598
""", '免': """
免責聲明	1030
免費訂閱	1023
免費註冊	1021
免費試讀	1021
免责声明	1030
免费注册	1021
免费订阅	1023
免费试读	1021
""", '全': """
全文を読む	598
全文表示	598
全部接受	1030
全部评论	1032
""", '公': """
公众号	1027
公式sns	588
公式twitter	588
公式x	588
""", '共': """
共有	587
共有する	587
""", '关': """
关于我们	1030
关注	1027
关注我们	1027
关键词	1033
关闭	1018
""", '其': """
其他新聞	1033
其他新闻	19	1033
""", '再': """
再生	598
""", '写': """
写真を見る	598
写真特集	596
写评论	1032
""", '分': """
分享	1026
分享到	1026
分享到微信	1026
分享到微博	1026
分享至	1026
分享至facebook	1026
分类	1033
分類	1033
""", '列': """
列印	1026
""", '初': """
初割で無料体験する	582
""", '利': """
利用規約	592
""", '前': """
前のページ	598
前の記事	596
前の記事へ	596
前へ	598
""", '加': """
加入line好友	1027
加入会员	1021
加入書籤	1026
加入會員	1021
加载更多	1035
""", '動': """
動画	596
動画を見る	598
""", '单': """
单次捐款	1019
""", '印': """
印刷	587
印刷する	587
""", '即': """
即时新闻	1033
即時新聞	1033
""", '参': """
参与评论	1032
""", '反': """
反馈	1032
""", '发': """
发表留言	1032
发表评论	1032
""", '合': """
合わせて読みたい	596
""", '同': """
同じカテゴリの記事	596
同意	1030
同意しない	592
同意する	592
""", '听': """
听新闻	1026
""", '單': """
單次捐款	1019
""", '回': """
回到頂部	1035
回复	1032
回覆	1032
回頂端	1035
回首頁	1035
""", '复': """
复制成功	1026
复制链接	1026
""", '大': """
大字	1026
大家还在看	1033
大家都在看	1033
""", '头': """
头条	1033
""", '字': """
字体大小	1026
字号	1026
字級	1026
字體大小	1026
""", '官': """
官方微博	1027
""", '定': """
定期定額	1019
""", '寄': """
寄付	580
寄付する	580
寄付のお願い	580
寄付をする	580
""", '專': """
專題	1033
""", '小': """
小字	1026
小編推薦	1033
""", '展': """
展开	1035
展开全文	1035
展開	1035
""", '已': """
已关注	1027
已是会员	1021
已有帐号	1021
已經是會員	1021
已經是會員？登入	1021
""", '广': """
广告	1029
""", '広': """
広告	590
広告の後に続きます	590
広告をスキップ	590
広告を閉じる	590
広告企画	590
""", '廣': """
廣告	1029
""", '延': """
延伸閱讀	1033
延伸阅读	1033
""", '开': """
开通会员	1021
""", '影': """
影音	1033
""", '後': """
後で	579
""", '微': """
微信	1026
微博	1026
""", '忘': """
忘記密碼	1021
忘记密码	1021
""", '応': """
応援する	580
""", '您': """
您可能也喜歡	1033
您可能感兴趣	1033
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	1023
您的電郵	1023
""", '意': """
意见反馈	1032
""", '感': """
感想を送る	594
""", '成': """
成为会员	1019
成為會員	1019
""", '我': """
我同意	1030
我的帐户	1021
我的帳戶	1021
我知道了	1030
我要留言	1032
我要纠错	1032
我要评论	1032
""", '戻': """
戻る	598
""", '所': """
所有留言	1032
""", '打': """
打印	1026
打赏	1019
""", '投': """
投稿する	594
""", '拒': """
拒絕	1030
拒绝	1030
""", '拡': """
拡大	587
拡大する	598
""", '按': """
按讚	1027
""", '捐': """
捐款	1019
捐贈	1019
捐赠	1019
""", '排': """
排行榜	1033
""", '接': """
接受	1030
接受全部	1030
接受所有	1030
""", '推': """
推广	1029
推广内容	1029
推廣	1029
推荐	1033
推荐文章	1033
推荐阅读	1033
推薦	1033
推薦文章	1033
推薦閱讀	1033
""", '提': """
提供	590
""", '搜': """
搜尋	1035
搜索	1035
""", '播': """
播放	1035
""", '支': """
支持我们	1019
支持我們	1019
支援する	580
""", '收': """
收听	1026
收藏	1026
收藏文章	1026
收起	1035
""", '文': """
文字の大きさ	587
文字サイズ	587
""", '新': """
新着	596
新着ニュース	596
新着記事	596
新規会員登録	582
新規登録	582
新闻简报	1023
""", '显': """
显示更多	1035
""", '暂': """
暂不	1018
""", '暫': """
暫不	1018
""", '更': """
更多	1033
更多内容	1033
更多報導	1033
更多报道	1033
更多文章	1033
更多新聞	1033
更多新闻	1033
""", '最': """
最新ニュース	596
最新文章	1033
最新新聞	1033
最新新闻	1033
最新消息	1033
最新記事	596
""", '會': """
會員中心	1021
會員專屬	1021
會員登入	1021
""", '有': """
有料会員登録	582
有料登録	582
有料記事	582
""", '朋': """
朋友圈	1026
""", '服': """
服务条款	1030
服務條款	1030
""", '朝': """
朝刊・夕刊	582
""", '本': """
本文へ	598
本文へ移動	598
""", '查': """
查看全部	1035
查看原图	1035
查看更多	1035
查看留言	1032
查看评论	1032
""", '标': """
标签	1033
""", '検': """
検索	598
""", '業': """
業配	1029
""", '標': """
標籤	1033
""", '檢': """
檢舉	1032
""", '次': """
次のページ	598
次の記事	596
次の記事へ	596
次へ	598
次ページ	598
""", '每': """
每月捐款	1019
""", '注': """
注册	1021
注目の記事	596
注目キーワード	596
注目ワード	596
注目記事	596
""", '点': """
点击排行	1033
点击查看大图	1035
点赞	1026
""", '為': """
為您推薦	1033
""", '热': """
热点	1033
热点推荐	1033
热门	1033
热门排行	1033
热门文章	1033
热门新闻	1033
""", '無': """
無料で体験する	582
無料で読む	582
無料会員登録	582
無料会員限定	582
無料体験	582
無料登録	582
""", '焦': """
焦點新聞	1033
""", '熱': """
熱門	1033
熱門排行	1033
熱門文章	1033
熱門新聞	1033
熱門話題	1033
""", '特': """
特定商取引法に基づく表記	592
特集	596
""", '猜': """
猜你喜欢	1033
猜你喜歡	1033
""", '申': """
申し込む	582
""", '电': """
电子报	1023
电子邮箱	1023
""", '画': """
画像を拡大	598
画像を見る	598
""", '留': """
留言	1032
留言(#	1032
""", '登': """
登入	1021
登入/註冊	1021
登出	1021
登录	1021
登录/注册	1021
登錄	1021
登録	582
登録して続きを読む	582
登録する	582
""", '發': """
發表留言	1032
發表評論	1032
""", '目': """
目录	1035
目次	598
目錄	1035
""", '相': """
相关主题	1033
相关报道	1033
相关推荐	1033
相关文章	1033
相关新闻	1033
相关标签	1033
相关阅读	1033
相關主題	1033
相關報導	1033
相關推薦	1033
相關文章	1033
相關新聞	1033
相關標籤	1033
相關閱讀	1033
""", '看': """
看了这篇文章的人也看	1033
看更多	1033
""", '稍': """
稍后再说	1018
稍后提醒我	1018
稍後再說	1018
稍後提醒我	1018
""", '立': """
立即捐款	1019
立即訂閱	1021
立即订阅	1021
""", '粉': """
粉絲團	1027
""", '精': """
精选	1033
""", '紙': """
紙面ビューアー	582
""", '続': """
続きをみる	598
続きを読む	582
""", '網': """
網友留言	1032
""", '編': """
編輯推薦	1033
編輯精選	1033
編集部おすすめ	596
編集部のおすすめ	596
""", '縮': """
縮小	587
""", '繼': """
繼續閱讀	1035
""", '纠': """
纠错	1032
""", '继': """
继续浏览内容	1035
继续阅读	1035
""", '编': """
编辑推荐	1033
编辑精选	1033
""", '网': """
网友评论	1032
""", '联': """
联系我们	1030
""", '聯': """
聯絡我們	1030
""", '聽': """
聽新聞	1026
""", '菜': """
菜单	1035
""", '著': """
著作権	592
""", '複': """
複製連結	1026
""", '视': """
视频	1033
""", '訂': """
訂閱	1021
訂閱會員	1021
訂閱郵件	1023
訂閱電子報	1023
""", '記': """
記事へのご意見	594
記事をサポートする	580
記事をプレゼント	582
記事を保存	587
記事を印刷する	587
記事を読む	598
記事ランキング	596
記事一覧	598
記事全文を読む	598
""", '許': """
許可する	592
""", '註': """
註冊	1021
""", '評': """
評論	1032
""", '話': """
話題の記事	596
""", '読': """
読まれている記事	596
""", '請': """
請繼續往下閱讀	1029	1029
請輸入電子郵件	1023
""", '讚': """
讚	1026
讚賞支持	1019
""", '订': """
订阅	1021
订阅会员	1021
订阅邮件	1023
""", '评': """
评论	1032
评论(#	1032
""", '话': """
话题	1033
""", '请': """
请继续往下阅读	1029
请输入邮箱	1023
""", '購': """
購読	582
購読する	582
購読のお申し込み	582
購読申し込み	582
""", '贊': """
贊助	1019
贊助內容	1029
贊助商	1029
""", '赞': """
赞助	1019
赞助内容	1029
赞助商链接	1029
赞赏	1019
""", '跳': """
跳到主要內容	1035
""", '載': """
載入更多	1035
""", '轉': """
轉發	1026
""", '转': """
转发	1026
""", '返': """
返信	594
返信する	594
返回顶部	1035
返回首页	1035
""", '追': """
追蹤	1027
追蹤我們	1027
""", '通': """
通報する	594
""", '速': """
速報	596
""", '連': """
連載	596
""", '運': """
運営会社	592
""", '違': """
違反報告	594
""", '選': """
選單	1035
""", '邮': """
邮箱	1023
""", '閉': """
閉じる	579	598
""", '開': """
開通會員	1021
""", '関': """
関連	596
関連する記事	596
関連キーワード	596
関連タグ	596
関連トピックス	596
関連ニュース	596
関連リンク	596
関連動画	596
関連情報	596
関連記事	596
""", '閱': """
閱讀全文	1035
閱讀更多	1035
""", '關': """
關於我們	1030
關注	1027
關注我們	1027
關鍵字	1033
關閉	1018
""", '阅': """
阅读全文	1035
阅读更多	1035
""", '隐': """
隐私权政策	1030
""", '電': """
電子信箱	1023
電子報	1023
電子版	582
""", '音': """
音声で聞く	587
""", '頭': """
頭條	1033
""", '顯': """
顯示更多	1035
""", '首': """
首頁	1035
首页	1035
""", '가': """
가	612
가입하기	608
가장 많이 본 뉴스	617
""", '개': """
개인정보 처리방침	615
개인정보처리방침	615
""", '거': """
거부	615
""", '검': """
검색	619
""", '계': """
계속 읽기	608
""", '고': """
고객센터	615
""", '공': """
공유	612
공유하기	612
""", '관': """
관련 기사	617
관련 뉴스	617
관련 태그	617
관련기사	617
관련뉴스	617
관련키워드	617
""", '광': """
광고	614
광고 닫기	614
""", '괜': """
괜찮습니다	605
""", '구': """
구독	608
구독 신청	608
구독 전용	608
구독 중	608
구독신청	608
구독하기	608
""", '글': """
글씨크기	612
글자 크기	612
글자크기	612
""", '기': """
기부하기	606
기사 공유하기	612
기사 본문	619
기사 후원하기	606
기사에 대한 의견	616
기사원문	619
기사저장	612
기자의 다른기사	617
""", '나': """
나중에	605
나중에 하기	605
""", '내': """
내 정보	608
""", '네': """
네이버 블로그	612
""", '다': """
다른 공유 찾기	612
다른 기사	19	617
다른 기사 더 보기	19
다른기사	617
다른기사 보기	617
다시 보지 않기	605
다음	619
다음 기사	617
다음 페이지	619
다음기사	617
다음에	605
""", '닫': """
닫기	605
""", '답': """
답글	616
답글쓰기	616
""", '당': """
당신이 좋아할 만한	617
""", '댓': """
댓글	616
댓글 #	616
댓글 #개	616
댓글 보기	616
댓글 쓰기	616
댓글보기	616
댓글쓰기	616
댓글을 입력해주세요	616
""", '더': """
더 보기	619
더보기	617	619
""", '동': """
동영상	617
동의	615
동의합니다	615
""", '등': """
등록	616
""", '라': """
라인	612
""", '랭': """
랭킹	617
랭킹뉴스	617
""", '로': """
로그아웃	608
로그인	608
로그인/회원가입	608
""", '링': """
링크 복사	612
""", '마': """
마이페이지	608
""", '많': """
많이 본 기사	617
많이 본 뉴스	617
많이 읽은 기사	617
많이본 기사	617
많이본 뉴스	617
""", '맨': """
맨 위로	619
맨위로	619
""", '메': """
메뉴	619
메뉴 닫기	619
메일	612
""", '모': """
모두 동의	615
""", '목': """
목록	619
목록보기	619
""", '무': """
무료 체험 시작하기	608
무료 회원가입	608
""", '문': """
문의	616
""", '바': """
바로가기	612
""", '밴': """
밴드	612
""", '베': """
베스트	617
""", '복': """
복사하기	612
""", '본': """
본문 글씨 줄이기	612
본문 글씨 키우기	612
본문 바로가기	619
본문으로 바로가기	619
""", '북': """
북마크	612
""", '비': """
비밀번호 찾기	608
""", '사': """
사이트맵	615
사진 확대	619
""", '속': """
속보	617
""", '스': """
스크랩	612
스폰서	614
""", '신': """
신고	616
신문구독	608
""", '실': """
실시간 뉴스	617
""", '에': """
에디터 추천	617
""", '연': """
연관기사	617
""", '영': """
영상	617
""", '오': """
오늘 하루 보지 않기	605
오늘은 그만 보기	605
오늘의 추천	617
오류 신고	616
""", '요': """
요약	619
""", '원': """
원문보기	619
""", '위': """
위로	619
""", '음': """
음성으로 듣기	612
""", '응': """
응원하기	606
""", '의': """
의견 쓰기	616
""", '이': """
이 시각 주요뉴스	617
이 시각 추천뉴스	617
이메일	612
이메일무단수집거부	615
이미 구독 중이신가요	608
이미 회원이신가요	608
이미지 크게 보기	619
이미지 확대	619
이슈	617
이용약관	615
이전	619
이전 기사	617
이전기사	617
""", '인': """
인기 기사	617
인기기사	617
인기뉴스	617
인쇄	612
인쇄하기	612
""", '일': """
일시후원	606
""", '재': """
재생	619
""", '저': """
저작권규약	615
저장	612
""", '전': """
전체 댓글	616
전체 보기	619
전체메뉴	619
전체보기	619
""", '접': """
접기	619
""", '정': """
정기 후원하기	606
정기구독	608
정기후원	606
""", '제': """
제보	616
제보하기	616
""", '좋': """
좋아요	612
좋은 기사 후원하기	606
""", '주': """
주소복사	612
주요 기사	617
주요 뉴스	617
주요기사	617
주요뉴스	617
""", '지': """
지면보기	608
""", '청': """
청소년보호정책	615
""", '최': """
최신 기사	617
최신 뉴스	617
최신기사	617
최신뉴스	617
""", '추': """
추천 기사	617
추천기사	617
추천뉴스	617
""", '카': """
카카오스토리	612
카카오톡	612
카카오톡 공유	612
카테고리	617
""", '쿠': """
쿠키 설정	615
""", '키': """
키워드	617
""", '태': """
태그	617
""", '트': """
트위터	612
트위터 공유	612
""", '페': """
페이스북	612
페이스북 공유	612
""", '펼': """
펼치기	619
""", '포': """
포토	617
""", '폰': """
폰트 크기	612
""", '프': """
프리미엄	608
프린트	612
""", '함': """
함께 보면 좋은 기사	617
함께 읽으면 좋은	617
""", '핫': """
핫뉴스	617
핫이슈	617
""", '헤': """
헤드라인	617
""", '협': """
협찬	614
""", '홈': """
홈	619
""", '화': """
화제의 뉴스	617
""", '회': """
회사소개	615
회원가입	608
""", '후': """
후원	606
후원 안내	606
후원 하기	606
후원하기	606
후원회원 가입	606
"""}

START = {'a': """
además	367 K:
ajánljuk	518 K:
alătură	12 K-te
anmäl	921 K dig till vårt
artykuły	756 K autora
ascultă	1 K	807 K:
aún	32 K no hay comentarios
""", 'b': """
beiträge	27 K
besøg	152 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1010 K liên quan:
bình	5 K luận	27 K luận
bądź	31 K pierwszy	31 K pierwsza
bővebben	518 K:
""", 'c': """
chefredaktör	935 K och ansvarig utgivare:	935 K:
chưa	32 K có bình luận
citeşte	807 K şi	807 K şi:	807 K şi
citește	807 K și	807 K și:	807 K:	807 K mai mult	807 K aici	807 K și	807 K mai departe:
citiți	807 K și
comentários	5 K	27 K
compartí	3 K
có	1010 K thể bạn quan tâm:
""", 'd': """
další	112 K články autora
dernières	453 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	454 K aussi
décryptage	454 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	518 K bővebben
escríbenos	369 K
""", 'f': """
fiți	31 K primul
få	143 K fuld adgang til	703 K full tilgang til	912 K full tillgång till
följ	12 K	916 K
følg	12 K	12 K oss	147 K	707 K
füge	12 K uns
fügen	12 K sie uns
""", 'g': """
gör	921 K quizet	921 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	921 K oss bli bättre	921 K oss att bli bättre
hjælp	152 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên
hämta	13 K	925 K
håll	28 K	28 K dig
hør	1 K artiklen	1 K artikkelen	1 K saken	138 K også	138 K også:	152 K mere på	698 K også	698 K også:
""", 'i': """
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
""", 'k': """
kapcsolódó	518 K	518 K:
kjøp	712 K billetter	712 K billett
klikněte	110 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
köp	921 K biljetter	921 K biljett
kövess	12 K
kövessen	12 K
køb	152 K billetter	152 K billet
küfür	27 K içeren
küldd	3 K el
""", 'l': """
lásd	518 K még
lämna	915 K dina tips	915 K ditt tips
läs	905 K mer om	906 K också	906 K också:	906 K även	906 K mer	906 K mer:	906 K:	906 K här	906 K också	906 K mer	906 K även	906 K även:	912 K vidare med	912 K mer på	925 K e-tidningen	925 K tidningen
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
más	366 K noticias de	366 K noticias sobre	366 K sobre	366 K en	366 K de	367 K información	367 K información:	367 K información	369 K artículos de
máte	112 K tip
még	32 K nincs
més	88 K informació:
mød	152 K os
mời	1010 K xem	1010 K bạn đọc	1010 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
não	27 K serão publicados
nézd	518 K meg
nézze	518 K meg
""", 'o': """
oceń	8 K
odporúčame	865 K:
ofereça	3 K
opširnije	851 K:
ouça	1 K	785 K:
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
posłuchaj	1 K	754 K:	754 K też:
pošlite	3 K
prečítajte	865 K si tiež	865 K si aj
pridružite	12 K se
pročitaj	851 K još	851 K i
pročitajte	851 K još	851 K i	851 K više
páčil	8 K sa vám
păstrați	28 K
přečtěte	110 K si také	110 K si	110 K si:	110 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
recomandări	807 K:
resuméet	26 K er
résumé	462 K généré	462 K rédigé	462 K réalisé	462 K produit
""", 's': """
saistīts	639 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
shrnutí	26 K vytvořil	26 K vytvořila
sjefredaktør	726 K:	726 K og ansvarlig redaktør:
související	110 K:
sprawdź	754 K:	754 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	912 K
stötta	912 K
støt	143 K
støtt	703 K
suscríbete	347 K a
susiję	629 K:
synthèse	462 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	865 K:
""", 't': """
también	367 K puedes leer	367 K puedes leer:	367 K te puede interesar:
també	88 K et pot interessar:
tenés	372 ¿K información
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	518 K részletek
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
urmărește	12 K	807 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	879 K:
vidéo	454 K :
više	851 K o:
você	785 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	110 K zde	110 K k tématu:
vă	28 K rugăm să
všechny	27 K komentáře	112 K články autora
""", 'w': """
weiterführende	196 K artikel:
więcej	753 K o	753 K na temat	753 K z	754 K na ten temat:	756 K artykułów autora
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
à	454 K lire aussi	454 K lire également	454 K lire :	454 K lire sur	454 K voir aussi	454 K écouter	454 K relire	454 K découvrir	454 K lire sur le même sujet	454 K consulter :	454 K voir également	456 K propos de l'auteur	456 K propos de l'autrice
""", 'ä': """
är	915 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	454 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	366 K noticias de	784 K de	784 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	198 K die autorin	198 K den autor	198 K die autor:in	198 K die autoren	198 K die autor:innen
""", 'č': """
čitajte	851 K i
čo	33 K si myslíte
čtěte	110 K také	110 K také:	110 K i	110 K více	110 K:	110 K také
čítajte	865 K aj	865 K tiež	865 K viac
""", 'đ': """
đọc	1010 K thêm	1010 K thêm:	1010 K:	1010 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žiūrėkite	629 K taip pat
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
больше	835 K новостей	836 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	991 K по темі:	991 K за темою:	991 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	64 K още	64 K също	64 K:
все	27 K комментарии	835 K новости на тему	835 K материалы	835 K новости	835 K статьи	838 K статьи автора	838 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	991 K:
дивіться	991 K також	991 K:	991 K також:
докладніше	991 K:
дотримуйтесь	28 K
другие	838 K материалы автора
""", 'е': """
есть	838 K новость
еще	836 K по теме:
ещё	835 K больше	836 K по теме:
""", 'з': """
за	991 K темою:
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
лучшее	835 K за
""", 'м': """
материал	836 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	835 K партнеров
няма	32 K коментари
""", 'о': """
об	838 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	64 K по темата
""", 'п': """
по	836 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	836 K:	836 K в материале	836 K - в
подробности	836 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	835 K новости о
послухати	1 K
послушать	1 K
почитать	836 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	838 K новость
приєднуйтесь	12 K
прочетете	64 K още	64 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	836 K:
рекомендуємо	991 K:
""", 'с': """
свалете	13 K
связаться	838 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	991 K:	991 K також:
слухати	1 K
слушайте	836 K:	836 K также:
слушать	1 K
см	836 K. также:
смотрите	836 K также	836 K:	836 K	836 K также:
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
читайте	12 K нас	13 K	836 K также	836 K также:	836 K:	836 K подробнее	836 K еще	836 K также	836 K по теме:	991 K також	991 K також:	991 K:	991 K ще	991 K також	991 K також на тему:
читать	836 K также	836 K также	836 K по теме:
что	33 K вы думаете	836 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	991 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'ה': """
האזינו	1 K	479 K:
האם	8 K אהבתם
הורידו	13 K
היו	31 K הראשונים
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	479 K המלאה
לקריאה	479 K נוספת	479 K נוספת:
""", 'מ': """
מה	33 K דעתכם
מצאתם	7 K טעות
""", 'ע': """
עוד	479 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	479 K:	479 K גם
""", 'ק': """
קרא	479 K גם	479 K גם:
קראו	479 K גם	479 K גם:	479 K עוד
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
ببینید	399 K:
بخوانید	399 K:
بشنوید	1 K
به	12 K کانال
بیشتر	399 K بخوانید	399 K بخوانید:	399 K ببینید
""", 'ت': """
تابع	12 K	50 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	399 K این باره بخوانید
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
مطالب	399 K مرتبط:
مواضيع	50 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	399 K بخوانید	399 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	498 Kे भी पढ़ें	498 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	498 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	498 Kेखें:	498 Kेखें वीडियो
""", 'प': """
पढ	498 K़ें:
""", 'य': """
य	498 Kे भी पढ़ें	498 Kे भी पढ़ें:
यह	498 K भी पढ़ें	498 K भी पढ़ें:	498 K भी देखें:
""", 'स': """
स	498 Kंबंधित:
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
ข่	945 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	945 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	945 Kานเพิ่มเติม:	945 Kานต่อ:	945 Kานข่าวต้นฉบับ:	945 Kานเพิ่มเติม	945 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あな	33 Kたはどう
あわ	597 Kせて読みたい	597 【Kせて読みたい】	597 Kせて読みたい:
""", 'こ': """
こち	597 Kらもおすすめ	597 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	597 Kと見る：
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
你可	1034 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	597 【K】	597 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	597 【K】
""", '参': """
参考	597 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	1034 K参阅
""", '合': """
合わ	597 Kせて読みたい:
""", '同': """
同场	1034 K加映:
同場	1034 K加映:
""", '延': """
延伸	1034 K閱讀	1034 K阅读	1034 K閱讀：	1034 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	1034 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	1034 K阅读	1034 K阅读:
推薦	1034 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1034 K：	1034 K新聞：	1034 K內容：	1034 【K新聞】	1034 K相關	1034 K阅读:	1034 K報導:	1034 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	597 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	1034 K查看
""", '画': """
画像	597 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1034 K阅读	1034 K新闻	1034 K报道：	1034 K阅读:
相關	1034 K新聞	1034 K報導	1034 【K新聞】	1034 K閱讀:
""", '看': """
看更	1034 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	597 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	597 K記事	597 K記事：	597 【K記事】	597 K：	597 【K】	597 K:
""", '閱': """
閱讀	1034 K更多
""", '阅': """
阅读	1034 K更多
""", '點': """
點擊	1034 K查看
""", '같': """
같이	618 K 보기:
""", '관': """
관련	618 K 기사:
관련기사	618 K	618 K:	618 [K]
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
더	618 K 읽기:
더보기	618 [K]	618 K:
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
영상	618 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	618 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	618 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	618 K 볼 만한 기사:	618 K 보면 좋은 기사:
""", '화': """
화보	618 [K]
"""}

CONTAINS = {'a': """
abonați	799 doar pentru K	810 K-vă	814 K
abonații	811 K noștri
abonează	799 K-te pentru	802 K-te pe youtube	810 K-te
abonné	437 déjà K	437 pas encore K	437 en tant qu'K
abonnés	437 réservé aux K	437 réservé à nos K	464 nos K	467 K
abonējiet	641 K
actualité	440 l'essentiel de l'K	445 suivez l'K	445 suivez toute l'K	445 retrouvez toute l'K
adatkezelési	515 K tájékoztató
admitió	377 K
adomány	525 K
adományoddal	521 K
adományok	525 K
adományozz	521 K
advirtió	377 K
adó	508 K #%
adód	523 K #
adăugat	813 a K
affiliatelänkar	37 K	932 K
affilié	37 lien K
affiliés	37 liens K
affirmé	466 a K
afiliación	37 enlaces de K
afirmó	377 K
agregó	377 K
aizsargātas	640 visas tiesības K
ajouté	466 a K
ajută	810 K-ne
ajánld	521 K fel
alkalmazás	513 töltsd le az K
alkalmazásunk	522 K
alkalmazásunkat	513 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	937 K dig till
anmäla	927 genom att K dig
annoncé	466 a K
annonslänkar	37 K	932 K
anunció	377 K
anunțat	813 a K
använder	901 vi K cookies	901 K kakor
anúncios	792 sem K
aplicación	354 descarga la K	354 descarga nuestra K
aplicația	802 descarcă K	811 K noastră
aplikację	742 pobierz K	742 pobierz naszą K
aportació	91 la teva K
aportación	373 tu K
apóyanos	373 K	374 K
apóyenos	373 K	374 K
apúntate	353 K a nuestra	353 K gratis	374 K a
artykuł	15 darmowy K	20 cały K	734 podoba ci się ten K	759 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	343 te ha gustado este K	350 regala este K	350 regalar este K	351 último K gratis	351 te queda # K	375 este K
artículos	15 K gratis	351 K gratis este mes	351 te quedan # K	351 límite de K
aseguró	377 K
associés	449 cookies K à ce contenu
assuré	466 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	799 K-te pentru
autorská	113 K práva
avertizează	813 K
avísanos	374 K
ayúdanos	373 K	374 K a
açikladi	973 K
añadió	377 K
año	376 al K
""", 'b': """
bağirdi	973 K
bağiş	970 K yap	974 K
bağişiniz	970 K
behält	29 K sich vor	29 K sich das recht
behöver	890 vi K ditt stöd	937 vi K din hjälp
bekapcsolása	513 értesítések K
beløb	168 fast K
beløp	729 gi et K	731 fast K
bemängeln	209 K
bemängelt	209 K
berättade	940 K
berättar	940 K
bestätigen	181 K sie ihre
bestätigungsmail	181 K
betalvägg	941 K
beğendiyseniz	971 bu haberi K	971 bu yaziyi K
biết	1016 cho K
blokování	107 K reklam
boletín	353 recibe el K	353 nuestro K	353 K diario	374 recibe el K	375 nuestro K	378 K
boîte	440 dans votre K mail	440 dans votre K e-mail
butlletí	86 subscriu-te al K	86 el nostre K	92 el nostre K	95 K
buzón	353 en tu K
bájate	374 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	940 K
bønn	679 vi har en K til deg
bülten	958 e-K	974 K
bültene	958 K abone	958 K kayit	958 K kaydol
bülteni	958 haber K
bültenimiz	971 K
bültenimize	958 K	970 K	971 K
bạn	1003 hộp thư của K	1013 sự ủng hộ của K	1013 mời K
""", 'c': """
caffè	573 un K
café	373 un K	460 un K	790 um K
catedrática	371 es K
catedrático	371 es K
celého	100 pro čtení K
chaîne	464 notre K
chefredaktör	917 är politisk K	917 är K
chefredaktør	148 er K
chép	1012 cấm sao K
chính	1007 K sách bảo mật
chúng	1003 bản tin của K tôi	1005 theo dõi K tôi	1013 ủng hộ K tôi	1013 K tôi cần sự giúp đỡ	1013 giúp K tôi	1013 theo dõi K tôi	1014 K tôi trên	1014 của K tôi	1014 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	782 nos K
comentó	377 K
compártela	25 K
compártelo	25 K
condamné	466 a K
condiții	804 termeni și K
confidentialité	449 politique de K
confidențialitate	804 politica de K
conférences	458 est maître de K
connecté	451 vous devez être K
conteúdo	9 este K	9 K externo	769 acesse todo o K
contribuição	766 com a sua K
contó	377 K
conversación	364 participar en la K
conținut	9 acest K
cookieinställningar	919 K
creează	810 K un cont
csatornánk	522 K
cuéntanos	364 K en	374 K
czytać	739 aby K dalej	739 żeby K dalej	758 chcesz K dalej
czytelników	36 naszych K	759 naszych K	759 z wpłat K
của	1014 độc giả K
""", 'd': """
darbą	632 mūsų K
darowiznę	737 przekaż K	758 przekaż K
datenschutzerklärung	191 unserer K	207 unserer K	207 unsere K
debatindlæg	149 send dit K	149 skrive et K
debatredaktør	148 er K
debattredaktør	708 er K
debattør	148 er K
declaró	377 K
decía	377 K
demandé	466 a K
denunció	377 K
descarcă	810 K
descárgate	354 K la	354 K nuestra
desteğiniz	970 K
desteğinizle	971 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	772 K no google play
doação	766 faça uma K	790 sua K	791 sua K	791 faça uma K	795 K
doações	795 K
dodał	761 K
dodała	761 K
donació	91 fes una K	95 K
donación	346 haz una K	346 tu K	373 tu K	373 una K	374 tu K	374 haz una K	378 K
donația	810 K ta
donație	810 fă o K	814 K
donații	814 K
donează	810 K acum
dorzuć	758 K się
dostęp	739 pełny K do	758 kup K
dostępny	739 artykuł K tylko
dowolną	760 K kwotą
dołóż	758 K się
dołącz	746 K do nas na	758 K do nas	758 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	758 K, że nas czytasz
débloquer	437 pour K
déclare	466 K
déclaré	466 a K
découvrez	437 K nos offres	463 K nos offres
déductible	433 K des impôts	433 K à #	465 K
déjanos	6 K tu
dénonce	466 K
déplore	466 K
désabonner	440 K à tout moment
désactiver	447 K adblock
désactivez	447 K adblock
désinscrire	440 vous K à tout moment
díky	115 K vám
dömde	940 K
dømte	169 K	732 K
děkujeme	114 K, že nás čtete
dụng	1005 tải ứng K	1013 tải ứng K
""", 'e': """
electrònic	86 el teu correu K
electrónico	353 tu correo K	364 tu dirección de correo K no será publicada
elolvasásához	510 a teljes cikk K
előfizetés	525 K
előfizető	510 már K	521 legyen K
előfizetőink	510 K olvashatják	522 K
előfizetők	525 K
előfizetőknek	510 csak K
endereço	782 seu K de email não será
engedélyezze	515 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	464 cette K
enquêtent	464 K pour vous
enquêtes	464 nos K
ensimmäinen	427 K kuukausi
envíanos	374 K
erhvervsredaktør	148 er K
erklärt	209 K
erklärte	209 K
erzählen	206 K sie es weiter
erzählt	209 K
erzählte	209 K
escribió	377 K
escríbenos	364 K a	374 K
estimé	466 a K
estás	343 ya que K aquí	343 ya que K por aquí
etkinleştir	964 javascript'i K
evästeitä	419 K
explicó	377 K
expliqué	466 a K
""", 'f': """
favoritkälla	913 K
faça	791 K um pix
felelősséget	30 nem vállal K
felhasználási	515 K feltételek
feliratkozás	511 K a hírlevélre	511 hírlevél K
folosește	804 K cookie
folytatásához	510 a cikk K
fortæller	169 K
följ	898 K oss på	937 K oss
förbehåller	29 K sig	29 K oss
förbehållna	909 alla rättigheter K
fördere	206 K
fördern	206 jetzt K	206 K sie
föredragen	913 K källa
föredragna	913 K källa
författare	917 är K och
förklarar	940 K
følg	130 K os på	166 K os	690 K oss på	729 K oss
første	161 K måned	168 K måned	722 K måned	731 K måned
független	508 támogassa a K	522 K sajtó
""", 'g': """
gadā	643 K
gazeteciliği	971 bağimsiz K
gazeteciliğimiz	971 K
gelmişken	953 buraya kadar K
geöffnet	193 wird in neuem fenster K
giovedì	17 ogni K
godišnje	856 K
gridò	577 K
gràcies	92 K a tu
grátis	793 teste K
grâce	18 K à vous	433 K à vos dons
går	119 før du K	679 før du K
gåva	890 din K	890 ge en K	937 din K	937 ge en K	941 K
göre	973 K
gösterilmeden	969 kaynak K
gửi	1013 hãy K
""", 'h': """
használ	515 sütiket K	515 cookie-kat K
használat	515 sütik K
heißt	209 K es
hirdetés	11 a K	11 K után
hjälp	920 K av ai	937 K oss
hjælp	151 K af ai	151 K fra ai	166 vi har brug for din K	166 K os
hovorí	871 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	524 K
hävdar	940 K
hævder	169 K
hébergé	449 ce contenu est K par
hírekben	513 a google K
hírlevelünk	522 K
hírlevelünkre	511 K	522 K
hírlevél	525 K
hó	523 ft/K
hónap	523 első K
hører	713 der du K
hükmetti	973 K
""", 'i': """
ifølge	169 K	732 K
illimité	437 en K	437 accès K
independentă	811 presa K
indicó	377 K
indiqué	466 a K
indrømmede	169 K
indépendance	464 notre K
indépendant	433 soutenez le journalisme K	464 journalisme K	464 média K
indépendante	464 presse K	464 information K
información	358 sigue toda la K	358 siga toda la K
informó	377 K
innehåll	901 externt K	919 externt K
innehållet	9 K
innrømmet	732 K
inquiète	466 s'K
inquérito	35 nosso K
inscrição	771 cancelar a K
inscríbete	374 K
insändare	918 skicka din K	918 din K till	918 skriva en K
intégralité	437 pour lire l'K
investigación	375 esta K
investigação	792 esta K
investigație	811 această K
invítame	374 K a
invítanos	374 K a
istediğiniz	957 K zaman iptal	972 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	734 skoro już tu K	734 skoro tu K
jugé	466 a K
jurnaliștii	811 K noștri
jälgi	384 K meid
jäseneksi	425 liity K
""", 'k': """
kanał	759 nasz K
kannatusjäseneksi	425 liity K
kanál	115 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	857 K
kedykoľvek	862 odhlásiť sa môžete K
khoản	1002 bạn đã có tài K	1007 điều K sử dụng
không	1012 K sao chép
khẳng	1016 K định
kifogásolja	524 K
kiáltotta	524 K
komentować	6 K	751 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	761 K
krævede	21 K felter er
krönikör	917 är K
kulturredaktör	917 är K
kulturredaktør	148 er K	708 er K
kávéra	523 K
käyttää	419 tämä sivusto K
kérdőívünket	35 K
kért	524 K
kérte	524 K
können	206 K sie uns
köszönjük	521 K, hogy olvasol
kötelező	21 K mezőket
kövesse	513 K a
kövessen	513 K minket	521 K minket
közölte	524 K
kúpte	868 si K
kündigte	209 K an
kč	116 od # K
kļūsti	641 K par
""", 'l': """
lamentó	377 K
lançait	466 K
lasītu	637 lai K tālāk
lasītāji	642 mūsu K
lejupielādē	641 K
leverandør	710 ekstern K
leverantör	919 extern K
lunedì	17 ogni K
lună	812 pe K
luận	6 để bình K
lájkolj	513 K minket
läget	928 koll på K
lähdet	407 ennen kuin K
läsa	931 du kan K mer	931 kan du K mer	931 K mer om	938 fri att K
läsare	36 våra K	929 våra K	938 våra K
läsarna	18 tack vare K
läser	937 tack för att du K
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
lập	1014 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	769 esta K é só	792 esta K
matérias	789 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	524 K
megszakítása	21 válasz K
meidän	425 tue K
meitä	425 tue K	425 auta K
mesačne	870 K
mesečno	856 K	884 K
miesiąc	760 za K
miesięcznie	760 K
miễn	15 bài K phí	1015 dùng thử K phí
mjesečno	856 K
mostrará	350 este mensaje se K en
multó	377 K
mulțumim	810 K că ne citești
munkánk	522 K
munkánkat	508 támogasd K	508 támogassa K	521 támogasd K	521 támogassa K	522 K
myönsi	428 K
másodközlés	520 K
määräsi	428 K
mån	930 kr/K	939 kr/K
månad	892 testa en K	930 en K för	937 testa en K	939 per K	939 varje K
månaden	930 första K	939 i K	939 första K
månader	930 K för #	937 testa # K
månadsgivare	937 bli K
måned	124 prøv en K	161 i # K	166 prøv en K	168 pr. K	722 en K for	729 prøv en K	731 per K
måneden	168 om K	731 i K
måneder	161 i # K	722 K for #
média	464 notre K
mês	793 por K	793 ao K
mówi	761 K
mēnesis	643 pirmais K
mēnesī	643 K
mėnesį	633 per K
měsíc	116 za K	116 první K
měsíčně	116 K
""", 'n': """
napisał	761 K
napisała	761 K
napište	114 K nám
napísal	871 K
napíšte	868 K nám
naročite	876 K se na naše	882 K se
naročnik	875 že K
naročnike	875 samo za K
naročniki	886 K
naročnikom	875 dostopen le K
naročnina	886 K
naujienlaiškis	632 mūsų K	635 K
naujienlaiškį	630 mūsų K	631 užsisakykite K	632 mūsų K
navođenje	853 uz K izvora
neatkarīgu	641 atbalsti K
nekünk	521 segíts K	521 írjon K	521 írj K	521 jelezd K	522 K adód
neodpovídá	30 K za
neomezený	100 K přístup
nepriklausomą	631 paremkite K	632 K žurnalistiką
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	114 podpořte K
nezávislá	115 K média
nezávislé	869 K médiá
nezávislú	868 podporte K
nhận	1003 đăng ký K bản tin	1003 đăng ký K tin	1007 chấp K tất cả	1013 đăng ký K
nhập	24 đăng K	1002 đăng K để	1002 vui lòng đăng K	1013 đăng K để
niezależne	758 wesprzyj K	758 wspieraj K	759 K media
niezależność	759 K
niezależną	759 jesteśmy K
noastră	811 munca K
norāda	644 K
notificações	14 as K	773 ative as K	773 ativar K	773 receba K
notificările	14 K	802 activează K
notícia	792 esta K
notícias	771 receba as K	771 receba K	776 siga as últimas K
novinařina	115 naše K
novinári	869 naši K
novináři	115 naši K
novičnik	876 naš e-K	883 naš e-K	886 K
nächste	21 in diesem browser für die K	206 sind sie der K
nói	1016 K
năm	1015 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	892 K tillgång
obrigatórios	21 campos K são	782 campos K são
odebírejte	102 K náš	114 K
odemkněte	100 K si
odhlásit	102 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	769 K este artigo
ograniczeń	739 czytaj bez K
ogłosił	761 K
ogłosiła	761 K
olvasási	0 K idő
olvasóink	36 K	522 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de
ordenó	377 K
ordonné	466 a K
orzekł	761 K
osobních	107 ochrany K údajů
oznámení	14 K
oznámil	117 K	871 K
oznámila	117 K	871 K
""", 'p': """
parsisiųskite	631 K
participación	364 normas de K
partneři	107 my a naši K
patrões	792 sem K
paylaşin	25 K
periódico	375 este K	375 nuestro K
permanència	93 sense K
personvernerklæring	693 K
phút	0 K đọc
pidió	377 K
pidätetään	424 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	854 K nam	882 K nam
plânge	813 se K
podcaście	34 naszym K
podkreśla	761 K
podporují	115 nás K
podpoře	115 díky K
podpořte	114 K nás	114 K naši	114 K naše	114 K mě
podrška	854 vaša K
podršku	854 vašu K
podržite	854 K nas	854 K naš
podľa	871 K
poinformował	761 K
poinformowała	761 K
pokračovanie	861 pre K v čítaní
pokračujte	100 K ve čtení s
política	362 K de cookies	780 K de cookies
pomoć	854 vašu K
pomóż	758 K nam
pomôžte	868 K nám
poprosił	761 K
poprosiła	761 K
poprosiło	761 K
postafiókjába	511 K
potřebujeme	114 K vaši pomoc	114 K vaši podporu
používá	107 tento web K
používáme	107 K cookies
powiedział	761 K
powiedziała	761 K
pozostało	739 K # %	739 K #%
pošlete	114 K nám
požádal	117 K
požádala	117 K
pracę	759 naszą K
predplatiteľom	868 staňte sa K
predplatiteľov	861 pre K
predplatné	861 už máte K	868 kúpte K	868 kúpte si K	872 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	739 tylko dla K
prečítate	861 celý článok si K
pridržana	853 sva prava K
pridržane	881 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	634 K
prihláste	24 K	868 K sa na odber
prohlížeč	10 váš K
pročitali	847 da biste K
prośbę	734 mamy do ciebie K	734 mamy małą K
prywatności	749 polityka K	749 polityce K
przeczytać	739 aby K cały	739 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	737 K nam #%	758 K nam	758 K #
przyznał	761 K
przyznała	761 K
práca	869 naša K
práce	115 naší K
práci	115 naši K
prácu	869 našu K
précisé	466 a K
prévient	466 K
príspevok	868 váš K
próxima	792 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	562 blocco della K	575 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	447 bloqueur de K	447 bloqueurs de K	464 sans K
publicités	447 bloqueur de K
publikování	113 K nebo šíření
publiée	22 ne sera pas K	451 votre adresse e-mail ne sera pas K
pyyntö	407 pieni K
pásale	374 K esta
päätti	428 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	375 nuestro K
pārpublicēšana	640 K bez
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
quyên	1013 K góp ngay	1017 K góp
quyền	1012 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	644 K
rappelé	466 a K
rašykite	631 K mums
rašė	634 K
reclamă	11 K
reconoció	377 K
recordó	377 K
redacció	92 la nostra K
redacción	375 nuestra K
redacția	811 K noastră
redakcję	758 wesprzyj K
redaktör	917 är K för	917 är K på	917 är politisk K
redaktør	148 er K på	148 er K for	148 er politisk K	708 er politisk K	708 er K i	708 er K for
redação	792 nossa K
refusé	449 K le dépôt
regisztrálj	521 K
regisztráljon	521 K
regístrate	350 K para	350 K gratis
reklamlänkar	932 K
reklamą	11 K
reklám	869 bez K
reklámok	522 K nélkül
reportaż	759 ten K
reproducció	90 prohibida la K
reproducción	370 prohibida su K	370 prohibida la K
reprodução	788 proibida a K	788 K proibida
republié	457 K avec
responsabilità	30 K di
reveló	377 K
rezervăm	29 ne K dreptul
riêng	1007 chính sách quyền K tư
ročne	870 K
ročně	116 K
rät	209 K
rätta	923 K fel
rättar	923 vi K fel
räumte	209 K ein	209 K der	209 K die
råbte	169 K
réagir	451 pour K
réagissez	463 K à
rédacteur	458 est K
rédaction	463 soutenez la K	464 notre K
rédactrice	458 est K
réponse	21 annuler la K
répétait	466 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	437 cet article est K	437 ce contenu est K	437 article K
réservée	437 K aux abonnés	437 K à nos abonnés	437 la suite est K
réservés	437 K aux abonnés	457 tous droits K
résiliable	465 K à tout moment
röst	920 ai-K
răspunsul	21 anulează K
""", 's': """
sacīja	644 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	634 K
sanctionné	466 a K
sbírka	118 K
schließen	178 K sie ein abo	206 K sie ein abo
schránky	102 do vaší K	862 do vašej K
sdílejte	25 K
segítségedre	521 szükségünk van a K
según	377 K
sentenció	377 K
sesión	24 inicia K	24 inicie K	350 inicia K para
sessió	24 inicia K
sessão	24 inicie K	791 inicie K
señaló	377 K
sisällön	9 K
sisältö	411 tämä K on vain
sjefredaktør	708 er K
skarży	761 K
skrzynkę	741 na twoją K	741 na swoją K
sorumluluğu	30 K
sportkrönikör	917 är K
sportsredaktør	148 er K
sprijiniți	810 K
sprijină	810 K-ne
stwierdził	761 K
stwierdziła	761 K
stáhněte	114 K si
står	30 K för
stöd	890 med ditt K	937 K oss	937 K vår	937 ditt K
stödja	929 K oss med
stödmedlem	937 bli K
stötta	929 K oss med	937 K oss	937 K vår	937 K vårt
støt	160 K os	166 K os	166 K med
støtt	729 K oss	729 K vår
støtte	122 med din K	122 vi har brug for din K	160 K os med	160 din K gør	166 din K	166 bliv K	682 med din K	721 K oss med	729 din K
støtteabonnent	729 bli K
støttemedlem	166 bliv K	729 bli K
stěžuje	117 K
subscripció	95 K
subskrybentów	739 tylko dla K
subskrypcję	739 kup K	739 masz już K	758 kup K
suscripción	350 ya tengo una K	374 cambia tu K	378 K
suscríbase	374 K
suscríbete	350 K para	350 K por	350 K en	353 K al boletín	374 K
susține	810 K-ne	813 K că
susținerea	810 K ta
susțineți	810 K-ne
szerkesztőségünk	522 K
szerkesztőségünknek	522 K
sábado	17 cada K
sáng	17 mỗi K
säger	930 tills du K upp	940 K
sähköpostiin	413 suoraan K
sähköpostiisi	413 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	413 K
sélections	437 ajouter l'article à vos K
síganos	358 K en
síguenos	358 K en	374 K
sõltumatut	384 toeta K
sõnul	387 K
söyledi	973 K
søgning	144 google-K
súmate	374 K al
süresi	0 okuma K
săptămână	17 o dată pe K	812 pe K
""", 't': """
teigė	634 K
tesszük	22 nem K közzé
teşekkürler	970 okuduğunuz için K
thuê	1017 K bao
thuộc	1012 bản quyền K
thành	1002 dành cho K viên	1013 trở K thành viên
tháng	1015 mỗi K	1015 hàng K	1015 K đầu
thông	14 K báo	1005 bật K báo	1005 nhận K báo
tiếp	1002 để K tục đọc	1002 để đọc K
tjänst	887 en liten K att be
továbbolvasáshoz	510 a K
toàn	20 K bộ bài	1002 để đọc K bộ	1002 đọc K bộ bài
treści	9 tej K	739 dostęp do K
treść	9 tę K
trên	1005 theo dõi K
trường	21 các K bắt buộc
turpinātu	637 lai K lasīt
tuần	17 mỗi K	1015 mỗi K
tvrdí	117 K
työmme	426 K
työtämme	425 tue K	426 K
tájékoztató	515 adatvédelmi K
támogasd	508 K a
támogass	521 K minket
támogasson	521 K minket
támogatása	521 az ön K
támogatásod	521 a te K
täglich	181 K per mail
täällä	407 kun kerran olet K
téléchargez	463 K
töltsd	521 K le
týden	17 každý K
týdně	116 K
týždenne	17 raz K
tłumaczy	761 K
""", 'u': """
uafhængigt	167 K medie
ubegrænset	124 K adgang
udostępnij	25 K
ukarał	761 K
unabhängig	207 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
unterstütze	174 K unsere arbeit	174 K uns mit	206 K uns	206 K unsere	206 K mich	206 K meine
unterstützen	174 K sie unsere arbeit	174 K sie uns mit	174 mit einer spende K	174 können sie uns K	206 K sie uns	206 K sie unsere	206 sie können das K	206 freiwillig K	206 K sie mich	206 K sie meine	206 K uns
unterstützt	189 ihr browser K	206 K uns
unterstützung	206 mit ihrer K	206 mit deiner K	206 ihre K	206 deine K	206 eure K
upozornění	104 zapněte si K
upphovsrätt	909 skyddat enligt lagen om K
upphovsrättslagen	909 skyddat enligt K
uredništva	881 brez dovoljenja K
uredništvo	883 naše K
urmărește	802 K-ne pe	802 K-ne și pe	802 K știrile	810 K-ne
urmăriți	802 K-ne pe	810 K-ne
utilização	780 K de cookies
utilizează	804 K cookie
utilizăm	804 K cookie
utánközlés	520 K
uznał	761 K
uznała	761 K
używamy	749 K plików cookie
užsisakykite	627 K prenumeratą
""", 'v': """
vašeho	102 do K e-mailu
venerdì	17 ogni K
verhängte	209 K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	199 K nur mit
veröffentlicht	22 wird nicht K	193 deine e-mail-adresse wird nicht K	193 ihre e-mail-adresse wird nicht K
već	856 K od
vidéo	9 cette K
viết	1014 bài K này	1016 K
você	18 sem K	792 sem K
vollständigen	178 K artikel lesen
vyhradené	867 všetky práva K	867 autorské práva sú K
vysvetľuje	871 K
vysvětluje	117 K
vyzývá	117 K
vyžadované	21 K informace	21 K polia
väittää	428 K
vårt	686 meld deg på K
vídeo	9 este K
vďaka	869 K vám
vědět	114 dejte nám K
""", 'w': """
webbläsare	10 din K
według	761 K
wołał	761 K
wpłata	758 twoja K
wpłatom	759 dzięki K
wpłać	758 K
wspierającym	758 zostań K
wyjaśnia	761 K
wypisać	741 K się w każdej chwili
wyrażam	741 K zgodę na
wöchentlichen	181 K newsletter
właściciela	759 nie mamy K
""", 'z': """
zadržana	853 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	855 K vama
založte	114 K si účet
zamknutý	861 článok je K
zapowiedział	761 K
zapowiedziała	761 K
zastrzeżone	757 wszelkie prawa K	757 wszystkie prawa K
zbiórka	762 K
zbývá	100 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	749 treści K
zgłoś	758 K nam
znać	758 daj nam K
zostań	758 K z nami
zpracováním	102 souhlasím se K	107 K osobních údajů
zunächst	199 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	760 od # K
""", 'á': """
állítja	524 K
""", 'ä': """
ägare	929 inga rika K
ändå	887 nu när du K är här
""", 'å': """
åndsverkloven	701 beskyttet av K
året	168 om K
återges	909 får inte K
""", 'ç': """
çalişmalarimiz	971 K
çerezler	964 K kullan
çerezleri	964 K kullan
""", 'é': """
échanos	374 K una mano	374 K un cable
écrit	466 a K
écrivain	458 est K
écrivez	463 K-nous
électronique	440 dans votre boîte aux lettres K
équipe	464 notre K
értesítéseket	14 K
évente	523 K
""", 'í': """
írta	524 K
""", 'î': """
înscrie	810 K-te la
""", 'ö': """
öffnen	182 app K
önskad	913 K källa
""", 'ú': """
újságírás	522 független K
újságírásunk	522 K
újságíróink	522 K
última	358 siga la K hora	358 sigue la K hora
""", 'ü': """
übernommen	199 K von
übersicht	202 K
ücretsiz	15 K haber	15 K makale
ütles	387 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	855 naši K
čitatelia	869 naši K
čitatelja	855 naših K
čitatelji	36 naši K	855 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	869 našich K
članak	20 cijeli K	855 ovaj K
članek	883 ta K
členem	114 staňte se K
členom	868 staňte sa K
článek	20 celý K	96 líbil se vám K	115 tento K	115 líbil se vám K
článku	20 celého K
články	115 naše K
článok	20 celý K	869 tento K
čtenáři	115 naši K
čtenářů	36 našich K	115 našich K	115 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	868 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1013 K góp của bạn	1013 hãy K góp
đăng	1013 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	870 K sumou
""", 'ř': """
řekl	117 K
řekla	117 K
říká	117 K
""", 'ś': """
śledztwa	759 nasze K
śledztwo	759 to K
śledź	746 K nas na	758 K nas
""", 'ź': """
źródło	757 K: pap
""", 'ž': """
žurnalistai	632 mūsų K
žurnalistika	115 naše K	115 nezávislá K	869 nezávislá K
žurnalistiku	115 nezávislou K	869 nezávislú K
žurnalistiky	115 nezávislé K
žurnālisti	642 mūsu K
žurnālistika	642 neatkarīga K
žurnālistiku	642 neatkarīgu K
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
безлимитный	821 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	68 K на вас
благодаря	841 K вам
блокировщик	831 отключите K	831 K рекламы
блокувальник	987 K реклами
браузер	10 ваш K	831 ваш K
браузър	10 вашият K
бюлетин	61 нашия K	68 нашия K	71 K
бюлетина	61 K ни
""", 'в': """
вайбър	16 K
вашата	61 на K поща
видео	9 это K
виділіть	989 K
визнав	997 K
визнала	997 K
викаше	70 K
використанні	993 при K матеріалів
використовує	987 K cookie
використовуємо	987 K cookie
вирішив	997 K
влезте	24 K
вміст	9 цей K
внесок	994 ваш K
войдите	24 K	821 K, чтобы
встановіть	982 K додаток
выделите	833 K ее	833 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	842 в K
годишно	69 K
гривень	996 # K
грн	996 # K
гукав	997 K
гіперпосилання	993 K обов
""", 'д': """
дальше	821 чтобы читать K
дарение	67 вашето K	69 с K	71 K
дарения	71 K
добави	70 K
добавьте	828 K нас в
долучайтесь	994 K
долучайтеся	994 K
донат	840 ваш K	994 ваш K	998 K
донати	998 K
донатом	996 K
донаты	844 K
допомога	994 нам потрібна ваша K
доступ	821 полный K	980 повний K
доступен	821 K только
дочитали	815 вы K до конца	975 ви K до кінця
дочитать	821 чтобы K
""", 'е': """
ежедневную	823 K рассылку
ежемесячно	842 K
ежемесячное	840 оформите K
еженедельную	823 K рассылку
""", 'ж': """
жалуются	843 K
журналисти	68 нашите K
журналистика	68 независимата K	68 независима K	841 независимая K
журналистике	841 независимой K
журналистики	841 независимой K
журналистику	841 независимую K
журналисты	841 наши K
журналісти	995 наші K
журналістика	995 незалежна K
журналістику	995 незалежну K	995 якісну K
""", 'з': """
завантажити	982 K застосунок
завантажте	982 K додаток
завдяки	995 K вам
задонатьте	840 K	994 K
задължителните	21 K полета
зазначив	997 K
закликав	997 K
закончились	821 бесплатные статьи K
залишає	29 K за собою право
заметили	833 K ошибку
замолчим	841 мы не K
запазени	66 всички права K
зарегистрированы	821 уже K
зарегистрируйтесь	821 K, чтобы	840 K
зареєструйтесь	980 K, щоб	994 K
застосунок	982 завантажте K	982 мобільний K
захищено	993 усі права K
захищені	993 усі права K	993 всі права K
защищены	839 все права K
заяви	70 K
заявив	997 K
заявил	843 K
заявила	843 K	997 K
здесь	815 раз уж вы K
зобов	997 K'язав
зробіть	978 K внесок	994 K внесок
""", 'и': """
известията	14 K
изтеглете	67 K
имейл	61 вашия K
имейла	61 на K си
иностранного	839 выполняющим функции K агента
иностранным	841 K агентом
использовании	839 при K материалов
используем	831 K cookie	831 мы K
использует	831 K cookie
""", 'к': """
каждое	17 K утро
каждый	842 K месяц
каза	70 K
казва	70 K
канал	841 наш K	995 наш K
канала	841 нашего K
каналу	995 нашого K
коментар	6 залишити K
коментарях	989 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	833 чтобы оставить K
комментария	21 для отправки K
комментариях	833 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	831 политикой K	831 политика K
конфіденційності	987 політикою K
кричал	843 K
""", 'л': """
лева	69 K
""", 'м': """
материал	833 обсудить K	841 этот K
материалы	841 наши K
матеріал	995 цей K
матеріали	995 наші K
месец	69 на K	69 всеки K
месечно	69 K
месяц	842 в K
місяць	996 на K	996 перший K
""", 'н': """
нагадав	997 K
нагадала	997 K
нажмите	833 K ctrl
написа	70 K
написав	997 K
написал	843 K
написала	843 K	997 K
напишите	840 K нам
напишіть	994 K нам
напомнил	843 K
напомнила	843 K
направете	67 K дарение
нашем	833 в K чате
небольшая	815 K просьба
неделю	17 раз в K	17 каждую K	842 в K
независимата	67 подкрепете K
независими	68 K медии
независимую	818 поддержите K	840 поддержите K
независимые	841 K медиа
незалежні	995 K медіа
нуждаем	67 K се от вашата
""", 'о': """
объявил	843 K
объявила	843 K
обязал	843 K
обязательна	839 гиперссылка K
обязательные	21 K поля	833 K поля
обясни	70 K
оголосив	997 K
ограничений	821 читайте без K
опечатку	833 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	989 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	833 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	842 K в любой момент
отметил	843 K
отметила	843 K
отписаться	823 K в любой момент
отправьте	840 K нам
ошибку	833 нашли K
оштрафовал	843 K
оштрафовала	843 K
оштрафував	997 K
""", 'п': """
партнерские	37 K ссылки
партнеры	831 мы и наши K
партнёрские	37 K ссылки
патроном	840 станьте K
первый	842 K месяц	842 рубль в K
переведите	840 K нам
передплатникам	980 доступний лише K
передплатників	980 тільки для K
передплату	994 оформіть K
передрук	993 K
перепечатка	839 K
персональних	987 K даних
персональных	831 K данных
писати	995 нам K
писменото	66 без K съгласие
пишете	67 K ни
пишите	840 K нам
повний	20 K текст
повідомив	997 K
повідомила	997 K
повідомте	994 K нам
поддержать	840 K нас	840 K редакцию
поддерживайте	840 K нас	840 K нашу
поддержите	818 K нашу	818 K нас	840 K нас	840 K нашу	840 K редакцию	840 K проект	840 K автора
поддержка	818 ваша K	840 ваша K
поддержки	841 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	841 наш K	995 наш K
подкаста	841 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	67 вашата K
подкрепете	67 K ни	67 K нашата
подкрепяйте	67 K ни
подписаны	821 уже K
подписка	821 уже есть K	844 K
подписке	821 по K
подписки	844 K
подписку	821 оформить K	821 оформите K	840 оформите K	840 оформить K
подписчикам	821 доступна только K	821 доступно только K
подписчики	844 K
подписчиков	821 только для K
подписчиком	840 станьте K
подписывайтесь	823 K на рассылку	828 K на нас	828 K на наш	828 K на канал	828 K на telegram	840 K на
подпишитесь	818 K на регулярное	823 K на рассылку	828 K на наш	828 K на канал	840 K на
подчеркнул	843 K
поділіться	25 K
пожертвование	818 сделайте K	818 оформите K	840 ваше K	840 сделайте K	840 оформите K	844 K
пожертвования	844 K
пожертвуйте	840 K
полностью	20 материал K	821 чтобы прочитать K
полный	20 K текст
помилку	989 знайшли K
помогите	840 K нам
помогнете	67 K ни
помощь	818 нужна ваша K	840 нам нужна ваша K
помітили	989 якщо ви K
понравилась	841 K статья
понравился	841 K материал	841 K текст
попереджає	997 K
попередив	997 K
попросив	997 K
попросил	843 K
попросила	843 K	997 K
попросило	843 K
последвайте	67 K ни
постановив	997 K
постановил	843 K
почту	823 на вашу K	823 вам на K
пошту	981 на вашу K
пояснив	997 K
пояснил	843 K
правото	29 си запазва K
працюємо	995 ми K
предупредил	843 K
предупреждает	843 K
призвал	843 K
признал	843 K
признала	843 K
признали	841 нас K
приложение	68 нашето K	824 скачать K	824 скачайте K	824 установите K	824 мобильное K	824 наше K	840 скачайте K
приложении	824 открыть в K	824 нашем K
приложения	841 нашего K
присоединяйтесь	840 K к
приєднуйтесь	994 K до
продовжити	980 щоб K читання
продолжаем	841 мы K работать
продолжить	821 чтобы K чтение
продължите	60 за да K да четете
произведен	839 настоящий материал (информация) K
просьба	815 у нас к вам K	815 у нас есть K
просять	997 K
прохання	975 маємо до вас K	975 невелике K
прочетете	60 за да K цялата
прочитать	821 осталось K	821 чтобы K статью
първия	69 за K месец
підписатися	981 K на розсилку
підписка	998 K
підписку	980 оформіть K	994 оформіть K
підписники	998 K
підписників	980 тільки для K
підписуйтесь	984 K на нас	984 K на наш	994 K на
підписуйтеся	984 K на наш
підпишіться	981 K на розсилку	984 K на наш	994 K на
підтримайте	978 K нашу	978 K незалежну	978 K нас	994 K нас	994 K нашу	994 K незалежну	994 K редакцію	994 K автора	994 K роботу
підтримати	994 K нас
підтримка	978 ваша K	994 ваша K
підтримки	995 спільноти K
підтримуйте	994 K нас	994 K нашу
піти	975 перш ніж K
""", 'р': """
работа	68 нашата K	841 наша K
работаем	841 мы K
работу	841 нашу K
разрешение	66 без K е забранено
расскажите	840 K нам
рассказал	843 K
рассказала	843 K
расследование	841 наше K	841 это K
расследования	841 наши K
рассылка	841 наша K	844 K
рассылку	823 нашу K	823 K самых	841 нашу K
редакции	841 нашей K
редакция	68 нашата K	841 наша K
редакція	995 наша K
редакції	995 нашої K
рекламата	11 K
реклами	11 K	68 без K	995 без K
рекламой	11 K
рекламы	11 K	841 без K
решил	843 K
робота	995 наша K
роботу	995 нашу K
розповів	997 K
розповіла	997 K
розсилка	995 наша K	998 K
розсилку	981 нашу K	981 щоденну K	995 нашу K
розслідування	995 наші K	995 це K
рублей	842 # K
рік	996 на K
""", 'с': """
седмично	17 веднъж K
сказав	997 K
сказал	843 K
сказала	843 K	997 K
скаржаться	997 K
скачайте	824 K наше
скиньте	840 K
следите	828 K за нами
словам	843 по K
словами	997 за K
слідкуйте	984 K за нами
сообщение	839 данное K (материал) создано
сообщил	843 K
сообщила	843 K
сообщите	840 K нам
сповіщення	14 K	982 увімкнути K	982 увімкніть K
споделете	25 K
сподобався	995 K текст	995 K матеріал
сподобалась	975 якщо вам K стаття
според	70 K
спільнота	995 наша K
спільноти	978 стань частиною K	995 нашої K
станете	67 K абонат	67 K член
станьте	840 K нашим	994 K нашим
статия	68 тази K
стаття	995 ця K
статья	841 эта K
стверджує	997 K
стежте	984 K за нами
суммой	842 любой K
сумму	842 любую K
сутрин	17 всяка K
существуем	841 мы K
съдържание	9 това K
съобщи	70 K
""", 'т': """
телеграм	16 K	828 наш K-канал	828 в нашем K	841 наш K	984 наш K-канал
телеграме	16 K
тиждень	17 раз на K	996 на K
""", 'у': """
уведомления	14 K	824 включите K	824 включить K	824 разрешить K
увійдіть	24 K	980 K, щоб
уйдете	815 прежде чем вы K
утверждает	843 K
учасником	994 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	841 K нашу
цитировании	839 при K
""", 'ч': """
частиною	994 станьте K
четене	0 време за K
читаете	840 спасибо, что K
читай	984 K нас
читайте	828 K нас в	984 K нас у	984 K нас в
читання	0 час K	0 хв K
читателей	841 наших K
читатели	36 наши K	36 нашите K	68 нашите K	815 дорогие K	841 наши K
читателям	18 благодаря K	36 нашим K	841 благодаря K
читати	980 щоб K далі	994 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	995 наші K
читачів	995 наших K
читаєте	994 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	996 K
щомісячно	996 K
щоранку	17 K
щотижневу	981 K розсилку
""", 'я': """
язкові	21 обов'K поля	989 обов'K поля
якщо	975 K ви вже тут
""", 'א': """
אחרינו	474 עקבו K	482 עקבו K
אלקטרוני	472 דואר K
אמר	485 K
אמרה	485 K
""", 'ב': """
בוקר	17 מדי K
בחודש	484 K
ביקש	485 K
ביקשה	485 K
בעוגיות	476 שימוש K
בקובצי	476 משתמש K
בשבוע	17 פעם K	484 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	474 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	474 לקבוצת K
הוסיף	485 K
הוסיפה	485 K
הזהיר	485 K
הזכויות	481 כל K שמורות
החובה	21 שדות K
הטלגרם	474 לערוץ K
הכתבה	471 להמשך קריאת K	483 K הזאת
המייל	472 לתיבת K	472 כתובת K
הניוזלטר	472 K היומי
הסביר	485 K
העיתונות	483 K העצמאית
הפרטיות	476 מדיניות K
הפרסומת	11 K
הצטרפו	474 K לערוץ
הקוראים	18 בזכות K
השימוש	476 תנאי K
התחברו	24 K
התראות	14 K
התרומה	482 K שלכם
""", 'ו': """
ובטוויטר	474 בפייסבוק K
""", 'ז': """
זקוקה	482 K לכם
""", 'ח': """
חודשית	482 תרומה K
""", 'ט': """
טען	485 K
""", 'כ': """
כמנויים	471 הצטרפו K
כתב	485 K
כתבה	483 K זו	485 K
כתבו	482 K לנו
""", 'ל': """
לדברי	485 K
להגיב	6 כדי K
להמשיך	471 כדי K לקרוא
להעתיק	481 אין K
לחודש	484 K
למנויים	471 K בלבד
לניוזלטר	472 הירשמו K	472 הרשמה K	472 K שלנו
לעזרתכם	482 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	484 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	471 רכשו K	486 K
מנוי	471 כבר K
מנויים	486 K
מסר	485 K
""", 'נ': """
ניוזלטר	486 K
""", 'ע': """
עיתונות	483 K עצמאית
""", 'פ': """
פרסומות	483 ללא K
פרסומת	11 K
""", 'ק': """
קרא	485 K
קריאה	0 זמן K
""", 'ר': """
ראשון	484 חודש K
""", 'ש': """
שלחו	482 K לנו
שלנו	483 K
שקראתם	482 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	482 K
תמכו	482 K בנו
תרומה	486 K
תרומות	486 K
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
ادامه	402 برای K مطلب
ادعمنا	53 K
ادعموا	53 K
ارسال	6 برای K نظر
استفاده	396 شرایط K	401 K از مطالب
اشتراك	57 K
اشتراک	402 K تهیه کنید	406 K
اشترك	41 K الآن
اشتركوا	53 K
اعلام	405 K کرد
اعلانها	14 K
افزود	405 K
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
اول	404 ماه K
ایمیل	392 K خود را	392 آدرس K	392 به K شما
اینستاگرام	394 در K دنبال
""", 'ب': """
بحسب	56 K
بريدك	42 إلى K
بفضلكم	54 K
بگذارید	402 با ما در میان K
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
تلگرام	394 ما را در K	394 در K دنبال	394 کانال K ما
تمامی	401 K حقوق
توضیح	405 K داد
تیم	403 K ما
""", 'ج': """
جاوااسکریپت	396 K را فعال
""", 'ح': """
حذر	56 K
حذرت	56 K
حساب	41 هل لديك K
حقوق	401 کلیه K
حمایت	402 از ما K کنید	402 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	392 K ما	392 اشتراک K	392 در K	403 K ما	406 K
خبرنگاران	403 K ما
خصوصی	396 حریم K
خوانندگان	18 با کمک K	403 K ما
""", 'د': """
دعا	56 K
دعت	56 K
دعمك	53 K
دعمكم	53 K
دنبال	394 ما را K کنید	402 K کنید
""", 'ر': """
راسلنا	53 K
راسلونا	53 K
روزنامهنگاری	403 K مستقل
""", 'س': """
سالانه	404 K
ساهم	53 K في
ساهموا	53 K في
سنويا	55 K
""", 'ش': """
شارك	25 K
شاركنا	53 K برأيك
شاركه	25 K
شهريا	55 K
شوید	24 وارد K	402 عضو K	402 وارد K
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
مالی	402 کمک K شما	406 کمک K
ماه	404 در K
ماهانه	404 K
متصفحك	10 K
محتوا	9 این K
محفوظ	401 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مرورگر	10 K شما
مستقل	403 رسانه K
مستقلة	54 صحافة K
مشترک	402 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	403 این K
معنا	53 ساهم K
منصتنا	54 K
موردنیاز	21 بخشهای K
موقعنا	54 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	54 K
نظر	6 ثبت K
نوشت	405 K
""", 'و': """
وتويتر	45 على فيسبوك K
وفقا	56 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	403 K ما
کانال	394 به K ما	403 K ما
کنید	402 به ما کمک K	402 ثبت نام K
کوکی	396 از K
کوکیها	396 K
""", 'گ': """
گزارشهای	403 K ما
گفت	405 K
گفته	405 K است	405 به K
""", 'अ': """
अन	504 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	501 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	500 कॉपीराK
इन	24 लॉग K
इनब	490 आपके Kॉक्स
इब	493 चैनल को सब्सक्राK
इस	502 K लेख
""", 'उ': """
उनल	491 ऐप डाKोड करें	501 डाKोड करें
उपय	495 कुकीज़ का Kोग	495 कुकीज का Kोग
""", 'ए': """
ए	501 जुड़ने के लिK
""", 'ऐ': """
ऐप	491 हमारा K
""", 'क': """
क	504 मुताबिK
कर	490 ईमेल दर्ज Kें	491 ऐप इंस्टॉल Kें	491 नोटिफिकेशन चालू Kें	493 फॉलो Kें	501 सब्सक्राइब Kें	501 फॉलो Kें	501 क्लिक Kें
कह	504 Kा
""", 'ख': """
ख	504 लिKा
खबर	4 इस K
""", 'छ': """
छ	504 पूKा
""", 'ट': """
ट	495 जावास्क्रिप्K
टर	490 न्यूज़लेK	490 न्यूजलेK के लिए	490 हमारे न्यूजलेK	502 हमारे न्यूज़लेK	505 न्यूज़लेK
""", 'ठ': """
ठक	502 हमारे पाK
""", 'न': """
न	2 लेख सुKें	505 दाK
नल	493 चैK से जुड़ें	493 टेलीग्राम चैK	502 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	491 ऐप में K़ें
पन	11 विज्ञाK
पर	493 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	504 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	501 हमारी K करें	501 आर्थिक K दें
मह	503 हर Kीने
""", 'य': """
यत	495 गोपनीKा नीति
यह	502 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	500 सर्वाधिकार सुK्षित	502 हमारी पत्Kारिता	502 स्वतंत्र पत्Kारिता	502 हमारे पत्Kार
रत	503 प्Kि माह
""", 'व': """
वर	503 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	505 सब्सक्रिप्K
शर	495 नियम और K्तें
""", 'स': """
सएप	493 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	501 K्य बनें
सप	503 प्रति K्ताह
समय	0 पढ़ने का K
समर	501 K्थन करें
सहय	18 पाठकों के Kोग	501 आपका Kोग	501 हमें Kोग	501 Kोग करें	501 आपके Kोग
""", 'ह': """
हम	501 Kें लिखें	502 Kारा काम	502 Kारी टीम
हमस	501 Kे जुड़ें
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
กด	948 Kติดตาม
กร	943 Kอกอีเมล
กล	951 K่าว
กา	14 Kรแจ้งเตือน	948 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	949 Kงเรา
""", 'จ': """
จด	943 Kหมายข่าวของเรา	952 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	948 Kวน์โหลดแอป
""", 'ต': """
ติ	948 Kดตามเรา
ต่	950 Kอเดือน	950 Kอปี
""", 'บ': """
บท	949 Kความนี้
บร	952 Kิจาค
บอ	951 Kกว่า
""", 'พ': """
พู	951 Kดกับ
""", 'ร': """
ระ	951 Kบุว่า
รา	950 Kยเดือน
ร่	948 Kวมบริจาค
""", 'ว': """
วา	949 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	947 Kวนลิขสิทธิ์	947 Kวนสิทธิ์
สน	948 Kับสนุนเรา	948 Kับสนุนพวกเรา
สม	943 Kัครรับจดหมายข่าว	943 Kัครรับข่าวสาร	948 Kัครสมาชิก	948 Kัครรับ	952 Kาชิก
สื	949 K่ออิสระ
ส่	948 Kงข้อมูลมาที่
""", 'ห': """
ห้	947 Kามคัดลอก	947 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	943 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	948 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	951 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	949 K้เรา
""", 'ủ': """
ủng	1013 hãy K hộ
""", 'い': """
いか	600 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	591 Kいのブラウザ
お寄	600 Kせください
お申	600 Kし込みください	600 Kし込みはこちら
お聞	600 Kかせください
""", 'か': """
か月	583 K無料	602 K無料
""", 'こ': """
ここ	583 Kから先は	583 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	583 K記事は有料	583 K記事は会員	595 K記事についてのご意見	601 K記事が	601 K記事を	601 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	591 K用のブラウザ
ご寄	581 K付をお願い	600 K付
ご意	595 K見・ご感想	595 K見をお寄せ
ご感	595 K想をお寄せ
ご支	581 K援をお願い	600 K援
ご登	600 K録
ご購	600 K読
""", 'す': """
すべ	583 Kての記事が
""", 'ぜ': """
ぜひ	589 Kフォロー
""", 'で': """
でも	589 K配信中
""", 'と': """
と強	603 K調
と書	603 Kい
と発	603 K表
と話	603 Kし	603 Kす
と語	603 Kっ	603 Kる
と説	603 K明
と述	603 Kべ
""", 'に': """
によ	603 Kると
""", 'を': """
をフ	589 Kォローする	589 Kォローしよう
を発	603 K表した
""", 'ア': """
アプ	586 Kリで開く	586 Kリで読む	586 Kリを開く	586 Kリをダウンロード	586 Kリのダウンロード	586 Kリをインストール	586 Kリはこちら
""", 'カ': """
カ月	583 K無料	602 K無料
""", 'ク': """
クッ	593 Kキーを使用	593 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	595 Kントを投稿するには	595 Kントするには	595 Kント欄で	595 Kントをお寄せ
""", 'サ': """
サポ	581 Kートをお願いします	600 Kートをお願い	600 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	600 Kンロードしてください
""", 'チ': """
チャ	589 Kンネル登録を
""", 'ニ': """
ニュ	585 Kースレターに登録	585 Kースレターを	604 Kースレター
""", 'フ': """
フォ	589 Kローして最新	589 Kローをお願い	600 Kローしてください
""", 'プ': """
プッ	586 Kシュ通知
プラ	593 Kイバシーポリシーに
プレ	583 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	585 Kマガに登録	585 Kマガで
メー	21 Kルアドレスが公開されること	585 Kルマガジンで	585 Kルマガジンに登録	585 Kルマガジンを	585 Kルでお届け	595 Kルアドレスが公開されることはありません	604 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	583 Kインして続きを	583 Kインしてください	583 Kインが必要	600 Kインして
""", 'ヶ': """
ヶ月	583 K無料	602 K無料
""", '下': """
下載	1025 K客戶端	1025 Kapp	1025 K應用程式
下载	1025 K客户端	1025 Kapp	1025 K应用	1037 K客户端
""", '不': """
不代	1036 K表本站
不得	1036 K转载	1036 K轉載
不錯	1037 K過
不错	1037 K过
""", '仅': """
仅代	1036 K表作者
""", '付': """
付費	1022 K後	1041 K牆
付费	1022 K后	1041 K墙
""", '以': """
以閱	1022 K讀全文
以阅	1022 K读全文
""", '会': """
会员	1022 K专享
会員	583 K限定です	583 K限定の記事	583 K登録すると	583 K登録が必要	583 K登録できます	600 K登録	601 Kの方
""", '你': """
你的	1020 K支持	1037 K支持
""", '使': """
使用	1031 Kcookie	1031 K cookie
""", '侵': """
侵权	1036 K
""", '個': """
個人	593 K情報の取り扱い
""", '免': """
免費	15 K閱讀	1039 K試用
免费	15 K阅读	1039 K试用
""", '全': """
全文	20 Kを	583 Kを読むには	583 Kをお読み
""", '公': """
公众	16 K号	1028 K号：
公式	586 Kアプリ	589 Kアカウントを
""", '关': """
关注	1028 K我们的	1037 K我们
""", '写': """
写道	1040 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	602 K
初月	602 K無料
""", '判': """
判断	603 Kした
""", '利': """
利用	593 K規約に同意
""", '剩': """
剩余	1022 K#%
剩餘	1022 K#%
""", '加': """
加入	1028 Kline	1037 K会员	1037 K會員
""", '励': """
励み	601 Kになります
""", '包': """
包月	1039 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	589 Kち追加
""", '发': """
发表	6 K评论
发送	1024 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	585 Kトレイに
""", '告': """
告訴	1040 K
告诉	1040 K
""", '呼': """
呼び	603 Kかけた	603 Kかける	603 Kかけて	603 K掛け
""", '命': """
命じ	603 Kた
""", '官': """
官方	1028 K微信
""", '定': """
定期	1037 K定額
""", '寄': """
寄付	600 Kをお願い	604 K
寄到	1024 K您的信箱
""", '寫': """
寫道	1040 K
""", '已': """
已是	1022 K會員
已经	1022 K是会员
""", '年': """
年額	602 K
""", '广': """
广告	11 K	1031 K拦截
""", '広': """
広告	11 K	591 Kブロック
""", '廣': """
廣告	11 K	1031 K攔截
""", '开': """
开启	1025 K通知
""", '当': """
当サ	601 Kイト
当社	601 Kの
当編	601 K集部
""", '微': """
微信	1025 K扫	1028 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	581 Kをお願いします	600 Kをお願い	600 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	1020 K支持	1037 K支持	1037 K捐款
""", '感': """
感謝	1037 K閱讀
感谢	1037 K阅读
""", '成': """
成为	1022 K会员即可	1037 K会员
成為	1022 K會員即可	1037 K會員
""", '我': """
我们	1038 K的
我們	1038 K的
""", '手': """
手机	1025 K客户端
""", '打': """
打开	1025 Kapp	1025 K微信
打開	1025 Kapp
""", '扫': """
扫一	1025 K扫
扫描	1025 K二维码
""", '投': """
投资	1036 K有风险
""", '指': """
指出	1040 K
指摘	603 Kした
""", '捐': """
捐款	1037 K支持	1041 K
""", '掃': """
掃一	1025 K掃
掃描	1025 K qr
""", '推': """
推播	14 K	1025 K通知
推送	14 K	1025 K通知
""", '支': """
支持	1020 K我们的	1020 K我們的	1020 K獨立媒體	1020 K独立媒体	1037 K我们	1037 K我們
支援	600 Kをお願い
""", '文': """
文章	1036 K来源：
""", '明': """
明ら	603 Kかにした
""", '最': """
最新	585 K情報をお届け
""", '會': """
會員	1022 K專享
""", '月': """
月額	583 K#円	602 K
""", '有': """
有料	583 K会員限定	583 K会員になる	583 K会員の方	604 K会員
""", '未': """
未經	1036 K授權
未经	1036 K授权
""", '本': """
本報	1038 K導
本报	1038 K读者	1038 K道
本文	1036 K来源
本網	1031 K站使用
本网	1031 K站使用
""", '欢': """
欢迎	1028 K关注	1037 K加入	1037 K赞助	1037 K订阅
""", '歡': """
歡迎	1028 K追蹤	1037 K加入	1037 K贊助	1037 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	583 K#文字	583 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1039 K
每日	1024 K简报	1024 K電子報
每月	1039 K
""", '求': """
求め	603 Kた	603 Kている
""", '浏': """
浏览	1031 K器版本
""", '点': """
点击	1037 K关注
""", '無': """
無料	15 K記事	583 Kで会員登録	583 K会員に登録	600 K会員に登録	602 K体験
無断	599 K転載	599 K複製
""", '版': """
版权	1036 K所有	1036 K归
版權	1036 K所有
""", '独': """
独立	601 Kしたジャーナリズム	1038 K新闻	1038 K媒体
""", '獨': """
獨立	1038 K新聞	1038 K媒體
""", '由': """
由讀	1038 K者
由读	1038 K者
""", '电': """
电子	1041 K报
""", '登': """
登入	24 K或	1022 K後繼續	1022 K會員
登录	24 K或	1022 K后继续	1022 K后查看
登録	600 Kしてください	600 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	601 Kまの
""", '禁': """
禁止	1036 K转载
禁無	599 K断
""", '私': """
私た	601 Kちの
""", '科': """
科し	603 Kた
""", '称': """
称	1040 K
""", '稱': """
稱	1040 K
""", '立': """
立即	1037 K订阅	1037 K訂閱
""", '紙': """
紙の	601 K新聞の定期購読者
""", '続': """
続き	583 Kを読むには	583 Kをお読みになる
""", '編': """
編集	601 K部では
""", '繼': """
繼續	1022 K閱讀請
""", '继': """
继续	1022 K阅读请
""", '著': """
著作	599 K権は
""", '表': """
表示	1040 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1022 K即可	1022 K後繼續	1024 K我們的	1024 K電子報	1037 K我們	1041 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	603 Kた
""", '認': """
認め	603 Kた
認為	1040 K
""", '說': """
說道	1040 K
""", '読': """
読み	583 K放題
読者	18 Kの寄付	18 Kの支援	601 Kの皆様	601 Kの皆さ
""", '請': """
請啟	1031 K用javascript
請捐	1037 K款
請支	1020 K持我們
請登	1037 K入
請立	1037 K即捐款
""", '订': """
订阅	1022 K即可	1022 K后继续	1024 K我们的	1024 K电子报	1037 K我们	1041 K费
""", '认': """
认为	1040 K
""", '说': """
说道	1040 K
""", '请': """
请启	1031 K用javascript
请捐	1037 K款
请支	1020 K持我们
请登	1037 K录
请立	1037 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1036 K編輯
""", '購': """
購読	583 K者の方は	583 Kすると	600 Kしてください	601 K者の方	604 K料
""", '贊': """
贊助	1020 K我們	1037 K我們
""", '责': """
责任	1036 K编辑
""", '赞': """
赞助	1020 K我们	1037 K我们
""", '転': """
転載	599 Kを禁じ
""", '轉': """
轉載	1036 K請註明
""", '转': """
转发	25 K
转载	1036 K请注明
""", '这': """
这篇	1038 K文章
""", '追': """
追蹤	1028 K我們的	1037 K我們
""", '這': """
這篇	1038 K文章
""", '通': """
通知	14 K	586 Kを受け取る	586 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	1037 K您
邀请	1037 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1025 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1022 K全文請
""", '關': """
關注	1028 K我們的	1037 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1022 K全文请
""", '随': """
随时	1037 K掌握
""", '隐': """
隐私	1031 K政策
""", '隨': """
隨時	1037 K掌握
""", '隱': """
隱私	1031 K權政策	1031 K政策
""", '電': """
電子	21 K郵件地址不會公開	1041 K報
""", '首': """
首月	1039 K
""", '가': """
가입하세요	621 K
""", '강': """
강조했다	624 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	625 K
구독자	609 K 전용
구독자만	609 유료 K	609 K 볼 수
구독하고	613 K
구독하세요	621 K
구독하시면	609 K
구독해주세요	613 K
""", '금': """
금지	620 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	622 이 K
기사는	622 이 K
기사를	2 K 듣
기자	622 우리 K
""", '네': """
네이버에서	613 K 구독
""", '뉴': """
뉴스레터	610 K 구독	610 K 신청	622 저희 K	625 K
뉴스레터로	610 K 받아
뉴스레터를	610 K 구독	610 K 받아
뉴스에서	613 구글 K
""", '다': """
다운로드	611 앱 K	611 앱을 K
다운로드하세요	621 K
""", '달': """
달	623 첫 K
""", '당': """
당신의	622 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	624 K
""", '독': """
독자님의	607 K 후원
독자들의	18 K 후원
독자의	622 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	609 K 후 이용
로그인이	609 K 필요
로그인하거나	621 K
로그인하시면	609 K
""", '마': """
마세요	621 놓치지 K
""", '말': """
말했다	624 K
""", '매': """
매월	623 K
""", '메': """
메인에서	613 네이버 K
메일함으로	610 K
""", '무': """
무단전재	620 K
무료로	15 K 볼 수 있는
""", '받': """
받기	611 알림 K
받아보세요	621 K
""", '밝': """
밝혔다	624 K
""", '보': """
보려면	609 전체 기사를 K
""", '복': """
복제	620 무단 K
""", '본': """
본지는	622 K
""", '부': """
부탁드립니다	607 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	624 K
설정	611 알림 K
설치	611 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	611 K 보기	611 K 열기
앱으로	611 K 보기
""", '언': """
언론	622 독립 K
""", '여': """
여러분	622 독자 K	622 K 덕분
여러분의	621 K 후원	621 독자 K
""", '원': """
원	623 월 #K
""", '유': """
유튜브	613 K 구독
""", '의': """
의견을	621 K 남겨
""", '이': """
이메일	610 K 주소
이메일을	610 K 입력
이용	609 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	609 계속 K
읽으시려면	609 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	620 K 금지
재배포금지	620 K
""", '저': """
저널리즘	622 우리의 K
저작권법	620 K
저작권자	620 K
저희는	622 K
저희를	622 K
""", '적': """
적었다	624 K
""", '전': """
전문을	20 K
전용	609 회원 K
전재	620 무단 K
전했다	624 K
""", '정': """
정기후원	623 K
""", '주': """
주세요	607 후원해 K	607 응원해 K	613 구독해 K	621 후원해 K	621 응원해 K	621 구독해 K	621 제보해 K	621 가입해 K
""", '채': """
채널	622 저희 K
""", '체': """
체험	623 무료 K
""", '추': """
추가	613 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	613 K
팔로우하세요	621 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	607 후원이 K
""", '회': """
회원가입	609 K 후	621 K
회원만	609 K 볼 수
""", '후': """
후원금	625 K
후원을	621 K 부탁
후원이	607 K 큰 힘이
후원하세요	621 K
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
