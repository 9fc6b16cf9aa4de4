"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'# ': """
# bình luận	844
# comentário	643
# comentários	643
# hozzászólás	405
# komentářů	84
# příspěvků	84
# σχόλια	173
# коментарі	824
# коментарів	824
# комментариев	694
# комментарий	694
# комментария	694
# תגובות	366
# تعليقات	24
# نظر	288
# कमेंट	385
""", '#件': """
#件のコメント	483
""", '#則': """
#則留言	868
""", '#条': """
#条评论	868
""", 'a ': """
a cikk a hirdetés után folytatódik	403
a hirdetés után folytatjuk	403
a lire également	343
a rovat további cikkei	406
""", 'ab': """
abo abschließen	130
abonați-vă	660
abonează-te	660
abonelere özel	792
abonner nå	571
abonner på nyhetsbrevet	573
abonnez-vous à notre newsletter	330
abonnér	99
abonnér nu	99
abonnés	327
abonē	525
abonēt	525
abrir menú	259
""", 'ac': """
acasă	670
acceptér	108
accéder à l'article	327
actualités	343
""", 'ad': """
adaugă un comentariu	667
además	256
adhérer	323
adomány	396
adományozok	396
adományozás	396
""", 'ag': """
agora não	626
""", 'ai': """
ai observat o greșeală	667
aiheeseen liittyvää	312
aiheesta lisää	312
""", 'aj': """
ajouter à mes favoris	334
ajouter à vos sélections	334
ajánlataink	406
ajánljuk	406
ajánlott	406
ajánlott cikkek	406
ajánló	406
""", 'ak': """
akceptuję	610
akkurat nå	584
aktuálně	85
""", 'al': """
als bevorzugte quelle bei google hinzufügen	138
alte știri	668
""", 'am': """
amintește-mi mai târziu	658
""", 'an': """
andra läser	766
andra läste även	766
andre leste også	584
andre læser	112
andre læste også	112
anhören	137
anhören # min	137
anmäl dig	755
anmäl dig till nyhetsbrevet	755
annoncørbetalt indhold	118
annonsinnehåll	772
annonslänk	761
annonsörsinnehåll	772
annonsørinnhold	590
anulează răspunsul	667
anuluj odpowiedź	612
användarvillkor	762
anúncio	639
anúncios	639
""", 'ap': """
après la publicité	337
após a publicidade	639
apóyanos	236
apúntate	243
apúntate a nuestra newsletter	243
""", 'ar': """
article abonné	327
article ajouté à vos sélections	334
article précédent	343
article réservé aux abonnés	327
articles associés	343
articles liés	343
articles recommandés	343
articles récents	343
articole asemănătoare	668
articole înrudite	668
articolul continuă după reclamă	665
articolul continuă mai jos	665
articolul următor	668
artiklen fortsætter under billedet	107
artykuł dla subskrybentów	600
artykuł sponsorowany	609
artykuły na e-mail	602
artículo anterior	256
artículo relacionado	256
artículos relacionados	256
""", 'as': """
ascultă	663
assine já	630
""", 'at': """
atbalstīt	525
""", 'añ': """
añadir a favoritos	247
añadir comentario	254
añadir usuario	240
""", 'aú': """
aún no te has registrado	240
""", 'ba': """
banküberweisung	129
bağiş yap	791
bağiş yapin	791
bağlantiyi kopyala	796
başa dön	804
""", 'be': """
bei google als quelle hinzufügen	138
bejelentkezés	398
belépés	398
betrag wählen	129
bezárás	395
""", 'bi': """
bild vergrößern	150
bize ulaşin	801
""", 'bl': """
bli månadsgivare	751
bli støttemedlem	569
bliv støttemedlem	97
""", 'bo': """
boletín	243
""", 'br': """
brukervilkår	580
""", 'bu': """
bugün değil	790
bunlar da ilginizi çekebilir	802
buďte v obraze	77
""", 'bà': """
bài khác	845
bài liên quan	845
bài tiếp theo	845
bài viết liên quan	845
""", 'bá': """
báo lỗi	844
""", 'bì': """
bình luận	844
bình luận (#	844
""", 'bú': """
búsqueda	259
""", 'bü': """
büyüt	804
""", 'bą': """
bądź na bieżąco	602
""", 'bő': """
bővebben	408
""", 'bạ': """
bạn có thể quan tâm	845
bạn đã có tài khoản	837
""", 'bỏ': """
bỏ qua	835
""", 'ca': """
cadastre-se grátis	630
califica este artículo	254
cargar más	259
carte de crédit	326
cartão de crédito	629
categorieën	555
categorías	256
caută	670
""", 'ce': """
cele mai noi știri	668
celý článek	87
cerrar menú	259
cerrar sesión	240
cet article est réservé aux abonnés	327
""", 'ch': """
chci podpořit	74
chia sẻ	840
chia sẻ bài viết	840
chia sẻ ý kiến của bạn	844
chuyên mục	845
chỉ dành cho thành viên	837
chủ đề	845
chủ đề liên quan	845
""", 'ci': """
citeşte şi	668
citește mai departe	668	670
citește mai mult	668	670
citește și	668
citiți și	668
""", 'co': """
col·labora	59
comentează	667
comentário	643
comentários	643
conditions générales	339
confidentialité	339
configuración	252
configuración de cookies	252
configurações de cookies	641
contenu réservé aux abonnés	327
contenu sponsorisé	337
contenus sponsorisés	337	343
conteúdo de marca	639
conteúdo exclusivo	630
conteúdo exclusivo para assinantes	630
conteúdo para assinantes	630
conteúdo patrocinado	639
conteúdo relacionado	645
continua após a publicidade	639
continua dopo la pubblicità	450
continuar leyendo aquí	240
continuer après la publicité	337
continuă după publicitate	665
continúa abajo	250
continúa después de la publicidad	250
contáctanos	254
conținut pentru abonați	660
conținut sponsorizat	665
cookieinställningar	762
cookieの設定	481
cookie設定	481	866
cookie设置	866
copia l'enllaç	65
copiază link	663
copiază linkul	663
correo electrónico	243
""", 'cr': """
creează cont	660
créer mon compte	327
créer un compte	327
""", 'cs': """
csak előfizetőknek	398
""", 'cz': """
czytaj całość	617
czytaj również	614
czytaj także	614
czytaj też	614
czytaj więcej	614	617
czytaj więcej o	614
""", 'cá': """
các tin khác	845
""", 'cí': """
címkék	406
címlap	406
címlapról ajánljuk	406
""", 'có': """
có lẽ để sau	835
có thể bạn quan tâm	845
""", 'cù': """
cùng chuyên mục	845
""", 'da': """
daha fazla göster	804
dalinkitės	515
dalsza część artykułu pod materiałem wideo	609
dalsza część artykułu pod wideo	609
dalsza część tekstu pod wideo	609
dalīties	525
další	87
další strana	87
další z rubriky	85
další zprávy	85
další článek	85
další články	85
dans la même catégorie	343
dans la même rubrique	343
darovať	721
das könnte dich auch interessieren	147
das könnte ihnen auch gefallen	147
das könnte sie auch interessieren	147
das könnte sie interessieren	147
datenschutzerklärung	143
daugiau šia tema	517
""", 'de': """
deixar um comentário	643
deixe um comentário	643
del på e-post	576
del på facebook	104	576
del på mail	104
del på twitter	104	576
del på x	104	576
dela på facebook	758
dela på twitter	758
dela på x	758
dernière minute	343
dernières actualités	343
dernières infos	343
dernières nouvelles	343
""", 'di': """
din aceeași categorie	668
distribuiți	663
diğer haberler	802
""", 'dl': """
dla subskrybentów	600
""", 'do': """
do góry	617
doar pentru abonați	660
doação mensal	627
doação única	627
doba čtení # min	87
domiciliación bancaria	239
domů	87
donación mensual	236
donación única	236
donați	659
donează	659
donează acum	659
donează lunar	659
doner nå	569
données personnelles	339
donér	97
donér nu	97
doporučené	85
doporučené články	85
doporučujeme	85
dołącz do nas	598
dołącz do newslettera	602
""", 'du': """
du kanske också gillar	766
du vil kanskje også like	584
""", 'dà': """
dành cho bạn	845
dành cho thuê bao	837
""", 'dá': """
dárkovat článek	75
""", 'dé': """
débloquer l'article	327
déconnexion	327
découvrez nos offres	327
découvrir l'offre	327
déjà abonné	327	327
déjà abonné ? connectez-vous	327
déjà abonné ? se connecter	327
déjà inscrit	327
déjà inscrit ? se connecter	327
déjà un compte	327
déjà un compte ? connectez-vous	327
""", 'e-': """
e-mailová adresa	77
e-posta gönder	796
""", 'ed': """
edición digital	240
edición impresa	240
editörün seçtikleri	802
edição impressa	630
""", 'eg': """
egyszeri támogatás	396
""", 'eh': """
ehkä myöhemmin	299
""", 'ei': """
ei tänään	299
""", 'el': """
el més llegit	63
elfelejtett jelszó	398
elküldöm	401
előfizetek	398
előfizetés	398
előfizetőknek	398
előző	408
előző cikk	406
""", 'em': """
emlékeztess később	395
""", 'en': """
en este artículo	256
en çok okunan	802
en çok okunan haberler	802
en çok okunanlar	802
endast för prenumeranter	753
engangsbeløb	97
engångsgåva	751
enthält werbung	140
enviar comentário	643
enviar corrección	254
envoyer à un ami	334
envoyer à un proche	334
""", 'er': """
erinnern sie mich später	125
""", 'es': """
escreva um comentário	643
esta funcionalidad es sólo para registrados	240
esta funcionalidad es sólo para suscriptores	240
""", 'ev': """
evästeasetukset	309
evästeet	309
""", 'ex': """
exklusiv für abonnenten	130
""", 'ez': """
ez is érdekelhet	406
ez is érdekelheti	406
""", 'eș': """
ești deja abonat	660
""", 'fa': """
facebook'ta paylaş	796
facebookでシェア	476
facebookでシェアする	476
faça login	630
faça uma doação	627
""", 'fe': """
fes una donació	59
""", 'fi': """
fiók létrehozása	398
fiókom	398
""", 'fo': """
forstør billede	115
forstørr bilde	587
fortsett uten å støtte	568
fortsätt läsa efter annonsen	761
fortsätt utan att stödja	750
fortsæt med at læse	107
fortsæt uden at støtte	96
fortsætter efter annoncen	107
fotogalería	256
""", 'fr': """
friss hírek	406
""", 'fu': """
fuldskærm	115
""", 'få': """
få adgang	99
få tilgang	571
""", 'fö': """
följ	759
följ oss	759
följ skribent	759
följ ämnet	759
för prenumeranter	753
förderer werden	126
fördermitglied werden	126
föregående	769
föregående artikel	766
förstora	769
""", 'fø': """
følg	105	577
følg emne	105
følg os	105
følg oss	577
følg tema	577
""", 'fü': """
für abonnenten	130
für den newsletter anmelden	133
""", 'fă': """
fă o donație	659
""", 'ga': """
galeriyi aç	804
""", 'ge': """
ge en gåva	751
""", 'gi': """
giriş	792
giriş yap	792
giriş yapin	792
già abbonato	441
già registrato	441
""", 'gl': """
glömt lösenord	753
""", 'go': """
godkänn	762
godkänn alla	762
gorące tematy	614
""", 'gu': """
guardar artículo	247
""", 'gå': """
gå ikke glip af	112
gå ikke glip af noget	101
gå ikke glipp av noe	573
gå til indhold	115
""", 'gé': """
gérer les cookies	339
gérer mes choix	339
""", 'gó': """
góp ý	844
""", 'gü': """
gündem	802
günün haberleri	802
günün özeti	802
""", 'gợ': """
gợi ý	845
""", 'gử': """
gửi	844
gửi bình luận	844
gửi email	840
gửi ý kiến	844
""", 'ha': """
hai già un abbonamento	441
hai già un account	441
havi támogatás	396
hayir teşekkürler	790
hayir, teşekkürler	790
haz tu donación	236
haz una donación	236
""", 'he': """
hela artikeln fortsätter nedan	761
hepsini gör	804
hesap oluştur	792
""", 'hi': """
hibát talált	405
hinweis schließen	125
hirdetés	403	403
""", 'hl': """
hlavní zprávy	85
""", 'ho': """
ho già donato	436
hoje não	626
hoppa till innehåll	769
hozzászólok	405
hozzászólás	405
hozzászólások	405
""", 'hy': """
hylkää	309
hylkää kaikki	309
hyväksy	309
hyväksy evästeet	309
hyväksy kaikki	309
""", 'hå': """
håll dig uppdaterad	755
""", 'hí': """
hírfolyam	406
""", 'i ': """
i più commentati	456
i più letti	456
i più visti	456
""", 'ic': """
ich unterstütze schon	125
""", 'ie': """
ienākt	525
iesakām	527
""", 'ih': """
ihre meinung zählt	145
""", 'ik': """
ikke gå glipp av	584
ikke nå	568
""", 'il': """
iletişim	801
ilgili içerikler	802
ilginizi çekebilecek haberler	802
ilginizi çekebilir	802
ilmoita virheestä	311
""", 'in': """
in bài	840
in bài viết	840
indlæs flere	115
inicia sesión	240
inicia sessió	60
iniciar sesión	240
iniciar sessão	630
inicie sesión	240
inne artykuły	614
innhold fra annonsør	590
inscription à la newsletter	330
inscrivez-vous à la newsletter	330
inscrivez-vous à notre newsletter	330
inställningar	762
intră în cont	660
invítanos a un café	236
início	648
""", 'ir': """
ir para o conteúdo	648
""", 'is': """
ispiši	714
""", 'iç': """
içeriğe geç	804
""", "j'": """
j'ai déjà donné	322
j'ai déjà un compte	327
""", 'ja': """
ja n'ets subscriptor? inicia sessió	60
jaa twitterissä	306
jaa x:ssä	306
jag förstår	762
jag stödjer redan	750
jaunākie	527
""", 'je': """
je gère mes cookies	339
je soutiens déjà	322
jednorázově	74
jeg forstår	580
jeg støtter allerede	96	568
jen pro předplatitele	75
jetzt anhören	137
jetzt unterstützen	126
""", 'ji': """
již mám předplatné	75
""", 'ju': """
juttu jatkuu kuvan jälkeen	308
juttu jatkuu mainoksen jälkeen	308
już wspieram	597
""", 'já': """
já doei	626
já sou apoiador	626
já sou assinante	630
já tem conta	630
já tem uma conta	630
já é assinante	630
já é assinante? faça login	630
""", 'jä': """
jätä kommentti	311
""", 'ka': """
kapcsolódó	406
kapcsolódó cikk	406
kapcsolódó cikkek	406
kapcsolódó tartalom	406
kapcsolódó témák	406
kategóriák	406
kaupallinen yhteistyö	308
""", 'ke': """
keresés	408
kezdőlap	408
""", 'kh': """
không phải bây giờ	835
không, cảm ơn	835
""", 'ki': """
kijelentkezés	398
kipróbálom	398
kirjaudu sisään	301
""", 'kj': """
kjøp abonnement	571
kjøp tilgang	571
""", 'kl': """
klíčová slova	85
""", 'ko': """
komentáre	728
komentář	84
komentáře	84
komentāri	525
komentēt	525
komerčné oznámenie	725
komerční sdělení	81
kommentér	110
kopiera länk	758
kopijuoti nuorodą	515
kopiér link	104
kopírovat odkaz	79
kopírovať odkaz	728
kopēt saiti	525
koupit předplatné	75
""", 'ku': """
kullanim koşullari	799
kup dostęp	600
kup subskrypcję	600
""", 'kä': """
käyttöehdot	309
""", 'ké': """
később	395
""", 'kö': """
köp	753
köszönöm, nem	395
következő	408
következő cikk	406
""", 'kø': """
køb abonnement	99
køb adgang	99
""", 'kú': """
kúpiť predplatné	722
""", 'kü': """
küldés	401
küldés e-mailben	401
künye	799
""", 'la': """
la nota continúa después del anuncio	250
la rédaction vous conseille	343
la suite est réservée aux abonnés	327
la suite est réservée à nos abonnés	327
la sélection de la rédaction	343
las más leídas	256
lasi arī	527
lasiet arī	527
lasă un comentariu	667
lasītākie	527
lataa lisää	314
""", 'le': """
le choix de la rédaction	343
le journal numérique	327
le più lette	456
lea también	256
lee también	256
leer artículo completo	259
leer más	259
leer también	256
legfrissebb hírek	406
leggi di più	459
legnépszerűbb	406
leia também	645
len pre predplatiteľov	722
les choix de la rédaction	343
les også	584
les plus commentés	343
les plus partagés	343
""", 'li': """
lien copié	334
liity jäseneksi	300
lineでシェア	476
lineで送る	476
link kopiëren	546
link másolása	401
lire la suite pour #€	327
lire la vidéo	346
lire à haute voix	334
lire également	343
lisää aiheesta	312
liên hệ	844
liên quan	845
""", 'll': """
llegeix també	63
""", 'lo': """
lo + leído	256
lo más comentado	256
lo más compartido	256
lo más leído	256
lo más popular	256
lo más visto	256
lo último	256
""", 'lu': """
lubię to	606
lue lisää	312
lue lisää aiheesta	312
lue myös	312
""", 'lä': """
lähetä sähköpostilla	306
lämna en kommentar	764
länk kopierad	758
läs hela artikeln	769
läs kommentarer	764
läs mer	766	769
läs mer om	766
läs också	766
läs senare	758
läs vidare	753	766
läs även	766
lästid	769
lästid # min	769
""", 'lå': """
lås op	99
lås opp artikkelen	571
""", 'læ': """
læs hele artiklen	115
læs kommentarer	110
læs mere	112	115
læs mere om	112
læs også	112
læs videre	99	112
læsetid # min	115
""", 'lê': """
lên đầu trang	847
""", 'lư': """
lưu	840
lưu bài	840
lưu bài viết	840
""", 'ma': """
magari più tardi	436
mai târziu	658
mainos päättyy	308
mais notícias	645
manşetler	802
masz już konto	600
masz już konto? zaloguj się	600
masz już subskrypcję	600
masz już subskrypcję? zaloguj się	600
materiał partnera	609
materiał promocyjny	609
materiał sponsorowany	609
matérias relacionadas	645
""", 'me': """
media społecznościowe	607
megnézem	408
megosztás	401
megosztás a facebookon	401
megosztás facebookon	401
megosztás twitteren	401
meld deg på	573
meld deg på nyhetsbrev	573
meld deg på nyhetsbrevet	573
mentions légales	339
mentés	401
menú	259
menü	150	408	804
menü schließen	150
menü öffnen	150
mer från	766
mer läsning	766
mest läst	766
mest lästa	766
mest læst	112
mest læste	112
""", 'mi': """
minn meg på det senere	568
""", 'mo': """
modalità di pagamento	440
mogą cię zainteresować	614
mohlo by se vám líbit	85
mohlo by vás také zajímat	85
mohlo by vás zajímat	85
mohlo by vás zaujímať	726
mostra di più	459
mostrar más	259
mot de passe oublié	327
mots clés	343
mots-clés	343
może cię zainteresować	614
może później	597
možda će vas zanimati	712
možná později	73
""", 'mu': """
muistuta myöhemmin	299
mutass többet	408
muut lukivat myös	312
""", 'my': """
myöhemmin	299
""", 'má': """
már előfizető	398
más	259
más artículos	256
más en	256
más historias	256
más información	256
más leídas	256
más leído	256
más leídos	256
más noticias	256
más opciones	252
más sobre este tema	256
más tarde	235
más vistas	256
más vistos	256
másolás	401
máte již účet	75
máte předplatné? přihlaste se	75
""", 'må': """
månadsgåva	751
månedlig gave	569
månedligt bidrag	97
måske senere	96
måske vil du også kunne lide	112
""", 'mé': """
més informació	63
més llegides	63
método de pago	239
métodos de pagamento	629
métodos de pago	239
""", 'mů': """
můj účet	75
""", 'mớ': """
mới nhất	845
""", 'mở': """
mở rộng	847
""", 'na': """
nahlásit chybu	84
najchętniej czytane	614
najczęściej czytane	614
najczęściej czytane artykuły	614
najnovšie	726
najnowsze artykuły	614
najnowsze wiadomości	614
najčitanije	712
najčítanejšie	726
napsat komentář	84
naročite se	735
naročnina	735
nastavení	82
nastavení cookies	82
następna strona	617
następny	617
następny artykuł	614
načíst další	87
našli jste chybu	84
našli jste v článku chybu	84
""", 'ne': """
ne děkuji	73
ne, děkuji	73
nejdiskutovanější	85
nejnovější	85
nejnovější zprávy	85
nejnovější články	85
nejčtenější	85
nejčtenější články	85
nem, köszönöm	395
nenhum comentário	643
neueste beiträge	147
""", 'nh': """
nhắc tôi sau	835
""", 'ni': """
nie dziękuję	597
nie dziś	597
nie pamiętasz hasła	600
nie, dziękuję	597
""", 'no': """
només per a subscriptors	60
normas de participación	254
noteで書く	476
notre sélection	343
notícias relacionadas	645
notícies relacionades	63
""", 'nu': """
nu mulțumesc	658
nu, mulțumesc	658
nur für abonnenten	130
""", 'ny': """
nyhetsdøgnet	584
nyomtatás	401
""", 'nã': """
não perca	645
não, obrigada	626
não, obrigado	626
""", 'nä': """
nächste seite	150
nächster artikel	147
näköislehti	301
nästa	769
nästa artikel	766
näytä kaikki	314
näytä kommentit	311
näytä lisää	314
näytä sisältö	309
""", 'næ': """
næste	115
næste artikel	112
""", 'né': """
népszerű	406
""", 'nø': """
nøgleord	112
""", 'nổ': """
nổi bật	845
""", 'nộ': """
nội dung tài trợ	842
""", 'oc': """
ochrana osobních údajů	82
""", 'od': """
odebírat	77
odebírat newsletter	77
odemknout článek	75
odhlásit se	75
odhlásiť sa	722
odkaz zkopírován	79
odmítnout	82
odmítnout vše	82
odporúčame	726
odpovědět	84
odrzuć	610
odrzuć wszystkie	610
odtwórz	617
""", 'of': """
offre spéciale	327
offrez-nous un café	323
offrici un caffè	437
""", 'og': """
oglasno sporočilo	739
ogłoszenie	609
""", 'ok': """
okuma süresi # dk	804
""", 'ol': """
olvasta már	406
olvastad már	406
olvidaste tu contraseña	240
""", 'os': """
ostatnie artykuły	614
""", 'ot': """
ota yhteyttä	311
otros artículos	256
""", 'ou': """
outras notícias	645
ouça este conteúdo	636
""", 'pa': """
page précédente	346
pagina următoare	670
pague um café	627
paiement sécurisé	326
paramètres des cookies	339
paramétrer	339
paramétrer les cookies	339
partajează	663
partenerii noștri	668
pas encore abonné	327
passer la publicité	337
paylaş	796
paylaşin	796
""", 'pe': """
personvernerklæring	580
peut-être plus tard	322
""", 'pi': """
pieslēgties	525
pievienot komentāru	525
più lette	456
più letti	456
più tardi	436
""", 'pl': """
placená inzerce	81
platená inzercia	725
plaćeni sadržaj	711
plein écran	346
plus d'actualités	343
""", 'po': """
poate mai târziu	658
podaruj artykuł	600
podmínky použití	82
podmínky užití	82
podobne artykuły	614
podobné články	85
podporiť	721
podporte nezávislú žurnalistiku	721
podporte nás	721
podpořit	74
podpořte naši práci	74
podpořte nás	74
podrži	707
podržite nas	707
podržite nezavisno novinarstvo	707
podziel się	606
podziel się na facebooku	606
pokaż komentarze	612
pokaż mniej	617
pokaż treść	610
pokaż więcej	617
pokaż wszystkie	617
pokračovat bez podpory	73
pokračování pod reklamou	81
polecane artykuły	614
politique de confidentialité	339
polityka prywatności	610
política de cookies	252	641
política de privacidad	252
política de privacidade	641
poprzedni artykuł	614
populární	85
populära artiklar	766
populärt	766
populære artikler	112
populære saker	584
populært	112	584
popüler	802
popüler haberler	802
popüler konular	802
por qué estás viendo esto	240
postanite naročnik	735
postanite član	707	735
postaw kawę	598
postaw nam kawę	598
posłuchaj	606
pouze pro předplatitele	75
povezani sadržaj	712
povezani članci	712
powiązane	614
powiązane artykuły	614
powiązane tematy	614
powiększ	617
powiększ zdjęcie	617
powrót do góry	617
později	73
pozostała część artykułu pod materiałem wideo	609
pošalji komentar	714
""", 'pr': """
pre predplatiteľov	722
preberite še	740
predplatiť	721
predplaťte si	721
prenumerera på vårt nyhetsbrev	755
preporučujemo	712
prečítajte si aj	726
pridať komentár	728
prihlásiť	722
prihlásiť sa	722
printează	663
priporočamo	740
prispieť	721
privatsphäre-einstellungen	143
pro předplatitele	75
promóció	403
pročitajte i	712
pročitajte još	712
prywatność	610
przeczytaj również	614
przeczytaj także	614
przeczytaj też	614
przejdź bez wsparcia	597
przejdź do serwisu	610
przejdź do treści	617
przekaż darowiznę	598
przypomnij mi później	597
právě se děje	85
präsentiert von	140
précédent	346
préférences cookies	339
prélèvement	326
prémium	398
próxima	648
próxima página	648
próximo artigo	645
prøv gratis	99	571
prøv nu	99
prøv nå	571
""", 'pu': """
pubblicità	450	450
publi-rédactionnel	337
publicité	337	337
publicité - la suite ci-dessous	337
publicités	337
pular para o conteúdo	648
""", 'pá': """
página siguiente	259
""", 'pä': """
pääuutiset	312
""", 'på': """
påmind mig senere	96
påminn mig senare	750
""", 'pó': """
później	597
""", 'př': """
předchozí	87
předchozí článek	85
předplatit	75
předplatné	75
předplaťte si	75
přehrát	87
přejít k obsahu	87
přejít na obsah	87
přečtěte si	85
přečtěte si také	85
přidat komentář	84
přidejte názor	84
přihlaste se k odběru	77
přihlaste se k odběru newsletteru	77
přihlásit	75
přihlásit k odběru	77
přihlásit se	75
přihlášení	75
přijmout	82
přijmout vše	82
připomenout později	73
přispějte	74
přispět	74
""", 'qu': """
quellen und weiterführende links	147
quieres añadir otro usuario a tu suscripción	240
quizás más tarde	235
quizás te interese	256
quyên góp	836
quyên góp ngay	836
quên mật khẩu	837
quảng cáo	842	842
""", 'ra': """
rao vặt	842
rapportér fejl	110
rašyti komentarą	515
""", 're': """
recibe nuestro boletín	243
reclamă	665
recomandări	668
recomandările redacției	668
recomendado para você	645
recommandé	343
recommandé pour vous	343
recommandés	343
recordar más tarde	235
recuérdamelo más tarde	235
redirecționează #%	659
regala este artículo	240
regalar artículo	240
registrovať sa	722
registrácia	722
regisztráció	398
regisztrálok	398
regístrate	240
regístrate gratis	240
rekisteröidy	301
reklami geç	798
reklám	403
reklāma	525
relaterade ämnen	766
restez informé	330
restez informés	330
reģistrēties	525
""", 'ri': """
ricordamelo più tardi	436
""", 'ro': """
rozwiń	617
""", 'rä': """
rätta	764
rättelse	764
""", 'ré': """
réactions	341
réagir	334	341
réagir à cet article	341
répondre	341
réseaux sociaux	335
réservé aux abonnés	327
réservé aux inscrits	327
réservé à nos abonnés	327
""", 'ră': """
răspunde	667
""", "s'": """
s'abonner à partir de #€	327
s'inscrire à la newsletter	330
""", 's-': """
s-ar putea să-ți placă	668
""", 'sa': """
saber más	259
sadece abonelere özel	792
saistītie raksti	527
saltar anúncio	639
salvează	663
samo za naročnike	736
sao chép liên kết	840
sari la conținut	670
sačuvaj	714
""", 'sc': """
schlagwörter	147
schließen	150
schrift vergrößern	137
schriftgröße	137
scopri di più	441
""", 'sd': """
sdílejte	79
sdílet	79
sdílet na facebooku	79
sdílet na twitteru	79
sdílet na x	79
""", 'se': """
se connecter et réagir	341
se déconnecter	327
sei già abbonato	441
sei già abbonato? accedi	441
selección de la redacción	256
semnalează o eroare	667
send på e-post	576
seuraa meitä	307
seções	645
""", 'si': """
signaler un problème	341
siguiente artículo	256
siirry sisältöön	314
sizin için öneriler	802
""", 'sn': """
snsをフォロー	477
""", 'so': """
sofortüberweisung	129
sono già sostenitore	436
sorodni članki	740
souhlasím	82
soutenez le journalisme indépendant	323
soutenez notre rédaction	323
soutenez-nous dès maintenant	323
související	85
související témata	85
související články	85
soyez le premier à commenter	341
soyez le premier à réagir	341
""", 'sp': """
spis treści	617
sponsorisé	337
sponsorlu içerik	798
sponsoroitu sisältö	308
sponsrat innehåll	761
sponzorované	725
sponzorovaný obsah	81
sponzorováno	81
sprawdź ofertę	600
sprijină-ne	659
später	125
später erinnern	125
""", 'st': """
staňte sa členom	721
staňte se členem	74
stichwörter	147
strona główna	614
stäng	750	769
stöd oss	751
stöd vår journalistik	751
støt os	97
støt vores journalistik	97
støtt oss	569
støtt vår journalistikk	569
""", 'su': """
sugestões	645
sur le même sujet	343
sur le même thème	343
suscripción	240
suscríbase	240
suscríbete	240
suscríbete a nuestra newsletter	243
suscríbete a nuestro boletín	243
suscríbete ahora	240
suscríbete al boletín	243
susiję straipsniai	517
susține	659
susține-ne	659
susțineți-ne	659
""", 'sz': """
szponzorált tartalom	403
szólj hozzá	405
szóljon hozzá	405
""", 'sä': """
sähköposti	303
sähköpostiosoite	303
sähköpostiosoitteesi	303
""", 'sé': """
sé el primero en comentar	254
sé parte	236
sélections	334
""", 'sí': """
síganos	248
síguenos	248
síguenos en	248
""", 'só': """
só para assinantes	630
sólo para suscriptores	240
""", 'sö': """
sök	769
""", 'sø': """
søg	115
søk	587
""", 'sú': """
súmate	236
súvisiace	726
súvisiace články	726
""", 'sł': """
słowa kluczowe	614
""", 'ta': """
takaisin ylös	314
talán később	395
tamaño de letra	247
también te puede gustar	256
también te puede interesar	256
també et pot interessar	63
tarjeta de crédito	239
tarjeta de débito	239
""", 'te': """
temas del día	256
termos e condições	641
teste grátis	630
teď ne	73
""", 'th': """
thu gọn	847
thèmes	343
thématiques	343
thích	840
thông tin doanh nghiệp	842
thẻ	845
""", 'ti': """
tin cùng chuyên mục	845
tin khác	845
tin liên quan	845
tin mới	845
tin mới nhất	845
tin nổi bật	845
tin trước	845
tin tài trợ	845
tin tức liên quan	845
tin đọc nhiều	845
tipărește	663
tiêu điểm	845
tiếp theo	847
""", 'tl': """
tlačiť	728
""", 'to': """
to może cię zainteresować	614
todos os comentários	643
toute l'actualité	343
tovább	408
tovább a rovatra	406
tovább olvasom	408
további cikkek	406
további hírek	406
továbbiak betöltése	408
""", 'tr': """
trang chủ	847
transferência bancária	629
treść sponsorowana	609
treść tylko dla subskrybentów	600
trước	847
trả lời	844
trở lại	847
""", 'tu': """
tu correo electrónico	243
tu suscripción se está usando en otro dispositivo	240
tue meitä	300
""", 'tw': """
twitter'da paylaş	796
twój adres e-mail	602
twój e-mail	602
""", 'ty': """
tylko dla subskrybentów	600
""", 'tà': """
tài khoản của tôi	837
tài trợ	842
""", 'tá': """
támogasd munkánkat	396
támogass minket	396
támogasson minket	396
támogatom	396
támogatott tartalom	403
támogatás	396
""", 'té': """
témata	85
témák	406
términos de uso	252
términos y condiciones	252
""", 'tì': """
tìm kiếm	847
""", 'tó': """
tópicos	645
tópicos relacionados	645
""", 'tö': """
több	408
""", 'tü': """
tüm haberler	802
tüm yorumlar	801
tümünü gör	804
tümünü kabul et	799
tümünü reddet	799
""", 'tạ': """
tạo tài khoản	837
""", 'tả': """
tải thêm	847
""", 'từ': """
từ khóa	845
""", 'ud': """
udostępnij	606
udostępnij na facebooku	606
udostępnij na twitterze	606
udostępnij na x	606
""", 'ul': """
uložit	79
uložit na později	79
uložiť	728
ultima oră	668
ultimele știri	668
""", 'un': """
une erreur s'est glissée dans l'article	341
unterstütze uns	126
unterstütze unsere arbeit	126
unterstützen	126
unterstützen sie uns	126
unterstützen sie unsere arbeit	126
""", 'ur': """
url 복사	501
urlをコピー	476
url복사	501
următorul	670
""", 'us': """
ustawienia plików cookie	610
""", 'uz': """
uzyskaj dostęp	600
""", 'už': """
už máte predplatné	722
už máte predplatné? prihláste sa	722
už máte předplatné	75
už máte účet	722
už máte účet? prihláste sa	722
už podporuji	73
""", 'va': """
vairāk par tēmu	527
van már fiókja	398
""", 've': """
veja também	645
ver comentários	643
ver galería	259
ver más	259
ver también	256
ver também	645
ver vídeo	259
vertrag kündigen	143
verträge hier kündigen	143
verwandte beiträge	147
vezi și	668
već imate nalog	708
već imate račun	708
već ste pretplatnik	708
več o temi	740
""", 'vi': """
viac k téme	726
videó	406
videók	406
vidéo	346
vielen dank für ihre anmeldung	133
vielleicht später	125
vilkår	108	580
vipps et beløp	569
vis færre	115	587
visa bilden i helskärm	769
visa färre	769
visa innehåll	762
vissza a tetejére	408
visszajelzés	405
više o temi	712
viết bình luận	844
""", 'vo': """
você pode gostar	645
você pode se interessar	645
você também pode gostar	645
vos réactions	341
vous aimerez peut-être	343
vous avez déjà un compte	327
vous avez déjà un compte ? connectez-vous	327
vous avez déjà un compte ? identifiez-vous	327
vous possédez déjà un compte	327
vous pourriez être intéressé	343
vous êtes déjà abonné	327
""", 'vs': """
vstúpiť do diskusie	728
""", 'vy': """
vytvořit účet	75
vyzkoušet	75
""", 'vá': """
válasz	405
váš e-mail	77
""", 'vå': """
våra nyhetsbrev	755
våre nyhetsbrev	573
""", 'ví': """
více	85
více o tématu	85
vídeos	256	645
""", 'vý': """
výběr redakce	85
""", 'về': """
về đầu trang	847
""", 'wa': """
warto przeczytać	614
""", 'we': """
weitere beiträge	147
werbung überspringen	140
""", 'wh': """
whatsapp'ta paylaş	796
""", 'wi': """
więcej	614
więcej artykułów	614
więcej informacji	614
więcej na ten temat	614
więcej o	614
więcej z	614
""", 'wp': """
wpłać	598
wpłać teraz	598
""", 'wy': """
wypróbuj	600
wyślij e-mailem	606
wyślij znajomemu	606
""", "x'": """
x'te paylaş	796
""", 'xe': """
xem bình luận	844
xem nhiều	845
xem nhiều nhất	845
xem thêm	845	847
xem thêm bình luận	844
xem tiếp	847
xem toàn bộ	847
xem tất cả	847
""", 'xで': """
xでシェア	476
xでポスト	476
""", 'ya': """
ya eres suscriptor? inicia sesión	240
ya tengo una suscripción	240
""", 'yo': """
yorum gönder	801
yorumlari gör	801
""", 'z ': """
z titulní strany	85
""", 'za': """
zabudnuté heslo	722
zahlungsart wählen	129
zaloguj się	600
zapisz na później	606
zapisz się	602
zapisz się do newslettera	602
zapisz się na newsletter	602
zapomenuté heslo	75
zarejestruj się	600
zarządzaj zgodami	610
zaten üye misiniz	792
zavřít	73
załaduj więcej	617
załóż konto	600
""", 'zd': """
zdieľať	728
zdieľať na facebooku	728
""", 'zg': """
zgadzam się	610
zgłoś	612
zgłoś błąd	612
""", 'zk': """
zkopírovat odkaz	79
""", 'zn': """
znajdź nas na facebooku	607
""", 'zo': """
zobacz galerię	617
zobacz również	614
zobacz także	614
zobacz też	614
zobacz więcej	614
zobrazit více	87
zobrazit vše	87
zostań patronem	598
""", 'zp': """
zpět nahoru	87
""", 'zr': """
zrušit odpověď	84
""", 'zu': """
zur merkliste hinzufügen	137
zur übersicht	150
zurück	145
zurück nach oben	150
""", 'zv': """
zvětšit	87
""", 'zw': """
zwiń	617
""", 'zá': """
zásady ochrany osobních údajů	82
""", 'à ': """
à découvrir	343
à la une	343
à lire	343
à lire aussi	343
à lire dans la même rubrique	343
à lire ensuite	343
à lire également	343
à ne pas manquer	343
à voir	343
à voir aussi	343
""", 'äh': """
ähnliche artikel	147
ähnliche beiträge	147
ähnliche themen	147
""", 'äl': """
älä missaa mitään	303
""", 'äm': """
ämnen	766
ämnen i artikeln	766
""", 'är': """
är du redan prenumerant	753
""", 'çe': """
çerez ayarlari	799
çerez politikasi	799
çerezler	799
""", 'çi': """
çikiş yap	792
""", 'ço': """
çok okunanlar	802
""", 'éc': """
écouter	334
écouter (# min	334
écouter le podcast	346
""", 'éd': """
édition du jour	343
""", 'în': """
înapoi sus	670
încarcă mai multe	670
închide	658
înregistrare	660
înregistrează-te	660
""", 'öf': """
öffnen	150
""", 'ön': """
önceki	804
önceki haber	802
öne çikan haberler	802
öne çikanlar	802
önerilen haberler	802
önerilenler	802
""", 'ös': """
összes	408
""", 'új': """
új hozzászólás	405
""", 'úl': """
última hora	256
últimas	645
últimas entradas	256
últimas noticias	256
últimas notícias	645	645
últimes notícies	63
últimos artículos	256
""", 'ún': """
únete	236
únete a la conversación	254
""", 'üb': """
überweisung	129
""", 'üc': """
ücretsiz dene	792
""", 'üy': """
üye girişi	792
üye ol	791	792
""", 'ý ': """
ý kiến	844
ý kiến bạn đọc	844
ý kiến của bạn	844
""", 'čl': """
članek se nadaljuje pod oglasom	739
článek pokračuje pod reklamou	81
""", 'čt': """
čtěte dále	85
čtěte i	85
čtěte také	85
""", 'čí': """
číst dál	87
číst dál s předplatným	75
číst více	87
čítajte aj	726
""", 'ďa': """
ďalšie články	726
""", 'đá': """
đáng chú ý	845
""", 'đã': """
đã có tài khoản	837
đã sao chép	840
""", 'đó': """
đóng	835
đóng góp	836
""", 'đă': """
đăng ký	837
đăng ký ngay	837
đăng nhập	837
đăng nhập / đăng ký	837
đăng xuất	837
""", 'đư': """
được tài trợ	842
""", 'đặ': """
đặt báo	837
""", 'đề': """
đề xuất	845
""", 'để': """
để sau	835
""", 'đọ': """
đọc nhiều	845
đọc nhiều nhất	845
đọc thêm	845	847
đọc tiếp	847
""", 'đừ': """
đừng bỏ lỡ	845
""", 'śl': """
śledź nas	607
""", 'şi': """
şifremi unuttum	792
şimdi değil	790
""", 'şu': """
şurada paylaş	796
""", 'št': """
štampaj	714
štítky	85
""", 'že': """
že imate račun	736
že naročnik	736
""", 'șt': """
știri recomandate	668
știri similare	668
știrile zilei	668
""", 'έχ': """
έχετε ήδη λογαριασμό	166
""", 'ίσ': """
ίσως αργότερα	164
ίσως σας ενδιαφέρει	174
""", 'ακ': """
ακούστε	169
ακύρωση απάντησης	173
""", 'αν': """
αναζήτηση	176
αντιγραφή συνδέσμου	169
""", 'απ': """
απάντηση	173
αποθήκευση	169
αποστολή με email	169
αποσύνδεση	166
""", 'αρ': """
αργότερα	164
αρχική	176
""", 'αφ': """
αφήστε σχόλιο	173
""", 'βί': """
βίντεο	174
""", 'γί': """
γίνε συνδρομητής	166
γίνετε μέλος	165
γίνετε συνδρομητής	166
""", 'γρ': """
γράψτε σχόλιο	173
""", 'δε': """
δείτε περισσότερα	176
δείτε τα σχόλια	173
δείτε όλα	176
""", 'δη': """
δημιουργία λογαριασμού	166
δημοφιλέστερα	174
δημοφιλή	174
""", 'δι': """
διαβάστε ακόμα	174
διαβάστε ακόμη	174
διαβάστε επίσης	174
διαβάστε περισσότερα	174	176
διαφήμιση	171
διαφημίσεις	171
διαφημιση	171
""", 'δω': """
δωρήστε	165
δωρεά	165
""", 'εί': """
είσοδος	166
είστε ήδη συνδρομητής	166
""", 'εγ': """
εγγραφή	166
""", 'ει': """
ειδήσεις σήμερα	174
""", 'εκ': """
εκτύπωση	169
""", 'επ': """
επικοινωνία	173
επιστροφή στην κορυφή	176
επόμενο	176
επόμενο άρθρο	174
""", 'ετ': """
ετικέτες	174
""", 'η ': """
η συνέχεια μετά τη διαφήμιση	171
""", 'θέ': """
θέματα	174
""", 'κά': """
κάντε δωρεά	165
κάντε μια δωρεά	165
""", 'κα': """
κατηγορίες	174
""", 'κλ': """
κλείσιμο	164
""", 'κο': """
κοινοποίησε	169
κοινοποίηση	169
κοινοποίηση στο facebook	169
κοινοποίηση στο twitter	169
""", 'με': """
μενού	176
""", 'μη': """
μην χάσετε	174
""", 'μο': """
μοιραστείτε	169
μοιραστείτε το	169
μοιραστείτε το άρθρο	169
""", 'μπ': """
μπορεί να σας αρέσει	174
""", 'μό': """
μόνο για συνδρομητές	166
""", 'ξε': """
ξεχάσατε τον κωδικό	166
""", 'ο ': """
ο λογαριασμός μου	166
""", 'πε': """
περισσότερα	174	176
περισσότερες ειδήσεις	174
""", 'πρ': """
προηγούμενο	176
προηγούμενο άρθρο	174
προσθήκη σχολίου	173
προτεινόμενα	174
""", 'ρο': """
ροή ειδήσεων	174
""", 'στ': """
στηρίξτε μας	165
""", 'συ': """
συνέχεια ανάγνωσης	176
συνδεθείτε	166
συνδρομή	166
συνδρομητές	166
""", 'σχ': """
σχετικά	174
σχετικά άρθρα	174
σχετικά θέματα	174
σχετικές ειδήσεις	174
σχόλια	173
σχόλιο	173
""", 'σύ': """
σύνδεση	166
""", 'τα': """
τα πιο δημοφιλή	174
""", 'τε': """
τελευταία άρθρα	174
τελευταία νέα	174
τελευταίες ειδήσεις	174
""", 'υπ': """
υπενθύμιση αργότερα	164
υποβολή σχολίου	173
υποστηρίξτε μας	165
""", 'φό': """
φόρτωση περισσότερων	176
""", 'χο': """
χορηγούμενο	171
χορηγούμενο περιεχόμενο	171
""", 'όχ': """
όχι ευχαριστώ	164
όχι τώρα	164
όχι, ευχαριστώ	164
""", 'аб': """
абонамент	34
абонирайте се	34
""", 'ав': """
авторизация	682
авторизоваться	682
""", 'ак': """
актуальне	826
""", 'ар': """
архив	696
""", 'ба': """
банковская карта	681
банковский перевод	681
""", 'бе': """
безопасный платеж	681
""", 'бо': """
больше	696
больше новостей	696
""", 'бу': """
будьте в курсе	684
""", 'бі': """
більше за темою	826
більше на цю тему	826
більше новин	826
більше по темі	826
""", 'в ': """
в избранное	687
в тренде	696
""", 'ва': """
важливо	826
вам будет интересно	696
вам може сподобатися	826
вам может быть интересно	696
вас може зацікавити	826
вас может заинтересовать	696
ваш e-mail	684
ваш email	684
""", 'вв': """
введите email	684
""", 'ве': """
версия для печати	687
вече имате акаунт	35
вече сте абонат	35
""", 'вж': """
вже зареєстровані	815
вже є акаунт	815
""", 'ви': """
вибір редакції	826
видео	696
вижте още	39
вийти	815
""", 'вк': """
вконтакте	688	688
""", 'вл': """
влезте	35
""", 'во': """
во весь экран	699
войти	682
войти в аккаунт	682
воспроизвести	699
""", 'вр': """
время на чтение	699
время чтения # мин	699
""", 'вс': """
все	699
все комментарии	694
всі новини	828
""", 'вх': """
вход	35	682
вхід	815
""", 'вы': """
выберите сумму	681
выбор редакции	696
выйти	682
""", 'ві': """
відео	826
відповісти	824
відхилити	822
""", 'гл': """
главная	699
главное	696
главное за день	696
главные новости	696
""", 'го': """
головна	828
головне	826
головне за день	826
головні новини	826
""", 'да': """
далее	699
далі	828
дарете	34
дари	34
""", 'де': """
детальніше	828
""", 'дз': """
дзен	688
""", 'ди': """
дивіться також	826
""", 'дл': """
для подписчиков	682
""", 'до': """
добавить комментарий	694
додати коментар	824
докладніше	828
""", 'др': """
другая сумма	681
другие материалы	696
другие новости	696
другие статьи	696
друк	819
""", 'ед': """
единоразово	679
""", 'еж': """
ежемесячно	679
""", 'ещ': """
еще новости	696
еще по теме	696
ещё	696
ещё по теме	696
""", 'за': """
за темою	826
забравена парола	35
забули пароль	815
забыли пароль	682
завантажити ще	828
загрузить еще	699
загрузить ещё	699
задонатити	813
задонатить	679
закрити	812
закрыть	678
залишити коментар	824
запази	41
зарегистрироваться	682
зареєструватися	815
""", 'зб': """
зберегти	819
збільшити	828
""", 'зм': """
зміст	828
""", 'зн': """
знайшли помилку	824
""", 'зр': """
зробити внесок	813
зрозуміло	822
""", 'ин': """
интересное	696
""", 'к ': """
к началу	699
""", 'ка': """
категории	696
категорії	826
""", 'ко': """
коментар	824
коментари	41
коментарі	824
коментирай	41
коментувати	824
комментарии	694
комментарии отсутствуют	694
комментарий	694
комментировать	694
контакти	824
контакты	694
конфиденциальность	692
копирай линк	41
копировать ссылку	687
копіювати посилання	819
""", 'ку': """
купить подписку	682
""", 'ле': """
лента новостей	696
""", 'ли': """
личный кабинет	682
""", 'ма': """
материал доступен только подписчикам	682
материалы партнеров	691
материалы по теме	696
матеріали за темою	826
матеріали по темі	826
""", 'ме': """
меню	699	828
метки	696
""", 'мо': """
може да ви хареса	39
может быть, позже	678
может позже	678
можливо, пізніше	812
мой профиль	682
моят профил	35
""", 'мы': """
мы в социальных сетях	689
мы в соцсетях	689
мы вконтакте	689
""", 'мі': """
мій профіль	815
мітки	826
""", 'на': """
на главную	699
на правах реклами	821
на правах рекламы	691
наверх	699	828
нагадати пізніше	812
надіслати	819
назад	699	828
най-четени	39
най-четено	39
найпопулярніше	826
найти	699
найчитаніше	826
налаштування	822
написати коментар	824
написать комментарий	694
напиши коментар	41
напомнить позже	678
направете дарение	34
настройки	692
настройки cookie	692
наступна	828
наступна стаття	826
наш telegram-канал	689
нашли опечатку	694
нашли ошибку	694
""", 'не': """
не зараз	812
не пропустите	696
не пропустіть	826
не сегодня	678
не сейчас	678
не сьогодні	812
нет комментариев	694
нет, спасибо	678
""", 'но': """
новини	826
новини партнерів	821
новости	696
новости партнеров	691
новости партнёров	691
новости по теме	696
""", 'ні': """
ні, дякую	812
""", 'об': """
обговорити	824
обратная связь	694
обсудить	694
обсуждение	694
""", 'од': """
одноклассники	688
одноразово	813
""", 'ос': """
оставить комментарий	694
останні новини	826
""", 'от': """
ответить	694
отказаться	692
отклонить	692
отменить ответ	694
отправить по почте	687
""", 'оф': """
оформити підписку	815
оформить подписку	682
""", 'ощ': """
още от	39
още по темата	39
""", 'па': """
партнерский материал	691
партнерський матеріал	821
партнерський проєкт	821
партнёрский материал	691
""", 'пе': """
передплата	815
передплатити	815
перейти к содержанию	699
печать	687
""", 'пл': """
платено съдържание	38
""", 'по': """
по теме	696
повідомити про помилку	824
погоджуюсь	822
погоджуюся	822
подарить статью	682
поддержать	679
поддержать нас	679
поддержать проект	679
поддержать редакцию	679
поддержите нас	679
поддержите нашу работу	679
поделитесь	687
поделиться	687	687
поделиться в telegram	687
поделиться в twitter	687
поделиться в одноклассниках	687
поделиться вконтакте	687
подкасти	826
подкасты	696
подкрепете ни	34
подписаться	682
подписаться на новости	684
подписаться на рассылку	684
подписка	682
подписывайтесь	689
подписывайтесь на нас	689
подпишитесь на нашу рассылку	684
подпишитесь на рассылку	684
подробнее	699
подробнее по теме	696
поділитись	819
поділитися	819
поділитися в telegram	819
поділіться	819
пожертвовать	679
пожертвувати	813
позже	678
поиск	699
показати більше	828
показати коментарі	824
показати ще	828
показать больше	699
показать еще	699
показать ещё	699
показать комментарии	694
политика конфиденциальности	692
пользовательское соглашение	692
політика конфіденційності	822
помочь	679
помочь нам	679
помочь проекту	679
понятно	692
попередня	828
попередня стаття	826
попробовать бесплатно	682
популярне	826
популярное	696
популярные	696
популярные новости	696
популярные статьи	696
популярні новини	826
посилання скопійовано	819
последнее	696
последни новини	39
последние новости	696
похожие материалы	696
похожие статьи	696
поширити	819
поширити у facebook	819
пошук	828
""", 'пр': """
правила использования	692
предыдущая	699
предыдущая статья	696
премиум	682
преміум	815
препоръчани	39
прийняти	822
прийняти всі	822
принтирай	41
принять	692
принять все	692
принять всё	692
прислать новость	694
приєднатися	813
продолжить без поддержки	678
промо	691	821
прослушать	687
""", 'пі': """
підписатись	815
підписатися	815
підписка	815
підтримайте нас	813
підтримати	813
підтримати нас	813
підтримати редакцію	813
пізніше	812
""", 'ра': """
развернуть	699
разово	679
распечатать	687
рассказать друзьям	687
рассылка	684
рассылки	684
""", 'ре': """
регистрация	35	682
редакция рекомендует	696
реклама	38	691	691	821	821
рекламно съдържание	38
рекомендуем	696
рекомендуемое	696
рекомендуємо	826
реєстрація	815
""", 'ро': """
роздрукувати	819
""", 'ру': """
рубрики	696	826
""", 'са': """
само за абонати	35
самое важное	696
самое популярное	696
самое читаемое	696
""", 'св': """
свежее	696
свежие новости	696
свернуть	699
свързани новини	39
свързани статии	39
связаться с нами	694
""", 'сд': """
сделать пожертвование	679
""", 'се': """
сейчас читают	696
""", 'ск': """
скасувати відповідь	824
скопировать ссылку	687
скопіювати посилання	819
""", 'сл': """
следите за нами	689
следующая	699
следующая статья	696
слухати	819
слушать	687
""", 'см': """
см. также	696
смотреть все	699
смотри также	696
смотрите также	696
""", 'со': """
согласен	692
согласиться	692
содержание	699
создать аккаунт	682
сообщить об ошибке	694
сохранить	687
социальные сети	689
""", 'сп': """
спецпроект	691
спецпроєкт	821
сподели	41
сподели във facebook	41
споделяне	41
спонсорирано	38
способ оплаты	681
способы оплаты	681
""", 'сс': """
ссылка скопирована	687
""", 'ст': """
станете член	34
стати частиною спільноти	813
стать патроном	679
стать спонсором	679
створити акаунт	815
стрічка новин	826
""", 'сх': """
схожі матеріали	826
схожі статті	826
""", 'сю': """
сюжет	696
сюжеты	696
""", 'тв': """
твитнуть	687
твиттер	688
твітнути	819
""", 'те': """
теги	696	826
телеграм	688
тема дня	696
теми	826
темы	696
""", 'то': """
только для подписчиков	682
""", 'ті': """
тільки для передплатників	815
тільки для підписників	815
""", 'ув': """
увеличить	699
увійти	815
""", 'уж': """
уже есть аккаунт	682
уже есть подписка	682
уже зарегистрированы	682
уже зареєструвалися	815
уже подписаны	682
""", 'ум': """
умови використання	822
""", 'ус': """
усі новини	828
""", 'фе': """
фейсбук	688
""", 'фо': """
фото	696
фоторепортаж	696
""", 'хо': """
хорошо	692
""", 'ча': """
час читання # хв	828
""", 'чи': """
читайте еще	696
читайте ещё	696
читайте ниже	691
читайте также	696
читайте також	826
читати далі	828
читати повністю	828
читати також	826
читать далее	699
читать дальше	699
читать ещё	699
читать комментарии	694
читать по подписке	682
читать полностью	699
читать также	696
""", 'ще': """
ще за темою	826
ще новини	826
""", 'що': """
щомісяця	813
""", 'эл': """
электронная почта	684
""", 'я ': """
я вже підтримую	812
я уже поддерживаю	678
""", 'ян': """
яндекс.дзен	688
""", 'ін': """
інші новини	826
""", 'או': """
אולי גם יעניין אותך	367
אולי יעניין אותך	367
אולי יעניין אתכם	367
אולי מאוחר יותר	357
""", 'אי': """
אינציקלופדיית ynet	367
""", 'בש': """
בשיתוף	364
""", 'דו': """
דווח על טעות	366
""", 'דל': """
דלג לתוכן	369
""", 'דף': """
דף הבית	369
""", 'הא': """
האזינו	362
""", 'הב': """
הבא	369
""", 'הג': """
הגב	366
""", 'הד': """
הדפס	362
הדפסה	362
""", 'הו': """
הוסיפו תגובה	366
הוסף תגובה	366
הוספת תגובה	366
""", 'הז': """
הזכירו לי מאוחר יותר	357
""", 'הח': """
החשבון שלי	359
""", 'הי': """
הירשם	359
""", 'הכ': """
הכי נצפים	367
הכי נקרא	367
הכי נקראות	367
הכתבה הבאה	367
הכתבה הקודמת	367
""", 'המ': """
המלצות	367
המשך לקרוא	369
המשך קריאה	369
""", 'הנ': """
הנקראות ביותר	367
""", 'הע': """
העתק קישור	362
העתקת קישור	362
""", 'הצ': """
הצג עוד	369
הצטרפו	358
הצטרפו אלינו	358
""", 'הק': """
הקודם	369
""", 'הר': """
הרשמה	359
""", 'הש': """
השב	366
""", 'הת': """
התחבר	359
התחברות	359
""", 'וו': """
ווטסאפ	362
""", 'וי': """
וידאו	367
""", 'חד': """
חדשות אחרונות	367
""", 'חז': """
חזרה למעלה	369
""", 'חי': """
חיפוש	369
""", 'טו': """
טוויטר	362
""", 'טל': """
טלגרם	362
""", 'טע': """
טען עוד	369
""", 'יצ': """
יציאה	359
""", 'כב': """
כבר מנוי	359
כבר מנויים? התחברו	359
כבר נרשמת	359
""", 'כו': """
כותרות אחרונות	367
""", 'כנ': """
כניסה	359
כניסה למנויים	359
""", 'כת': """
כתבו תגובה	366
כתבות אחרונות	367
כתבות מומלצות	367
כתבות נוספות	367
כתבות קשורות	367
""", 'לא': """
לא כעת	357
לא עכשיו	357
לא תודה	357
לא, תודה	357
""", 'לה': """
להמשך קריאה	359
להרשמה	359
""", 'לכ': """
לכל הכתבות	369
לכל התגובות	366
""", 'למ': """
למנויים בלבד	359
""", 'לר': """
לרכישת מינוי	359
""", 'לת': """
לתרום	358
לתרומה	358
""", 'מב': """
מבזקים	367
""", 'מו': """
מודעה	364
מומלצים	367
""", 'ממ': """
ממומן	364
""", 'מצ': """
מצאתם טעות	366
""", 'נו': """
נושאים	367
נושאים קשורים	367
""", 'סג': """
סגור	357
סגירה	357
""", 'עו': """
עוד	369
עוד בנושא	367
עוד בערוץ	367
עוד חדשות	367
עוד כתבות	367
""", 'פי': """
פייסבוק	362
""", 'פר': """
פרסום	364
פרסומת	364
""", 'צו': """
צור חשבון	359
צור קשר	366
""", 'קר': """
קרא גם	367
קרא עוד	369
קראו גם	367
קראו עוד	369
""", 'רכ': """
רכשו מינוי	359
""", 'שי': """
שיתוף	362
שיתוף בווטסאפ	362
שיתוף בטוויטר	362
שיתוף בפייסבוק	362
""", 'שכ': """
שכחתי סיסמה	359
""", 'של': """
שלח לחבר	362
שליחה במייל	362
""", 'שמ': """
שמירה	362
""", 'שת': """
שתף	362
שתפו	362
שתפו את הכתבה	362
שתפו בפייסבוק	362
""", 'תג': """
תגובה	366
תגובות	366
תגיות	367
""", 'תו': """
תוכן למנויים	359
תוכן ממומן	364
תוכן מקודם	364
תוכן שיווקי	364
""", 'תמ': """
תמכו בנו	358
""", 'תפ': """
תפריט	369
""", 'תר': """
תרומה	358
תרמו	358
תרמו עכשיו	358
""", 'آخ': """
آخر الأخبار	25
آخرین اخبار	289
""", 'آگ': """
آگهی	286
""", 'أح': """
أحدث الأخبار	25
""", 'أخ': """
أخبار ذات صلة	25
أخبار متعلقة	25
""", 'أض': """
أضف تعليق	24
أضف تعليقا	24
""", 'أه': """
أهم الأخبار	25
""", 'إر': """
إرسال	20
""", 'إع': """
إعلان	22
إعلان ممول	22
إعلانات	22
""", 'إغ': """
إغلاق	14
""", 'إق': """
إقرأ أيضا	25
""", 'إل': """
إلى الأعلى	27
""", 'إن': """
إنشاء حساب	16
""", 'ات': """
اترك تعليقا	24
اترك تعليقاً	24
اتصل بنا	24
""", 'اخ': """
اخبار مرتبط	289
اخترنا لك	25
""", 'اد': """
ادامه	291
ادامه مطلب	291
ادعم الصحافة المستقلة	15
ادعمنا	15
""", 'ار': """
ارسال	284
ارسال به دوستان	284
ارسال نظر	288
""", 'از': """
از ما حمایت کنید	281
""", 'اس': """
استمع	20
""", 'اش': """
اشتراك	16
اشتراک	282
اشتراک گذاری	284
اشتراکگذاری	284
اشترك	16
اشترك الآن	16
""", 'اط': """
اطبع	20
""", 'اق': """
اقرأ أيضا	25
اقرأ أيضاً	25
اقرأ المزيد	27
اقرأ ايضا	25
""", 'اك': """
اكتب تعليقا	24
""", 'ال': """
الأخبار	25
الأقسام	25
الأكثر تداولا	25
الأكثر قراءة	25
الأكثر قراءةً	25
الأكثر مشاهدة	25
الإعلانات	22
الاشتراك	16
الان نه	280
البحث	27
التالي	27
التعليقات	24
الدخول	16
الرئيسية	27
السابق	27
الصفحة التالية	27
الصفحة الرئيسية	27
القائمة	27
المزيد	25	27
المزيد من الأخبار	25
المقال التالي	25
المقال السابق	25
الوسوم	25
""", 'ان': """
انسخ الرابط	20
انشر	20
""", 'ای': """
ایجاد حساب	282
""", 'با': """
بازگشت به بالا	291
""", 'بح': """
بحث	27
""", 'بر': """
برعاية	22
برچسب ها	289
برچسبها	289
""", 'بس': """
بستن	280
""", 'بع': """
بعداً یادآوری کن	280
بعدی	291
""", 'به': """
به اشتراک بگذارید	284
""", 'بی': """
بیشتر	289	291
بیشتر بخوانید	289
""", 'تا': """
تازهترینها	289
""", 'تب': """
تبرع	15
تبرع الآن	15
تبلیغ	286
تبلیغات	286
""", 'تح': """
تحميل المزيد	27
""", 'تس': """
تسجيل	16
تسجيل الخروج	16
تسجيل الدخول	16
تسجيل دخول	16
""", 'تع': """
تعليق	24
تعليقات	24
""", 'تل': """
تلغرام	20
تلگرام	284
""", 'تم': """
تماس با ما	288
""", 'تو': """
تويتر	20
توییتر	284
""", 'تي': """
تيليجرام	20
""", 'ثب': """
ثبت نام	282
ثبت نظر	288
ثبتنام	282
""", 'جد': """
جدیدترین اخبار	289
""", 'جس': """
جستجو	291
""", 'جم': """
جميع التعليقات	24
""", 'حا': """
حالا نه	280
""", 'حج': """
حجم الخط	20
""", 'حس': """
حساب کاربری	282
حسابي	16
""", 'حص': """
حصري للمشتركين	16
""", 'حف': """
حفظ	20
""", 'حم': """
حمایت مالی	281
حمایت کنید	281
""", 'خا': """
خانه	291
""", 'خب': """
خبرهای مرتبط	289
""", 'خر': """
خروج	282
""", 'دس': """
دستهبندی	289
""", 'دی': """
دیدگاه	288
دیدگاهها	288
""", 'ذا': """
ذات صلة	25
""", 'ذخ': """
ذخیره	284
""", 'ذك': """
ذكرني لاحقا	14
""", 'رب': """
ربما لاحقا	14
ربما لاحقاً	14
""", 'رد': """
رد	24
""", 'رم': """
رمز عبور را فراموش کردهاید	282
""", 'رپ': """
رپورتاژ	286
رپورتاژ آگهی	286
""", 'سا': """
ساهم	15
ساهم الآن	15
""", 'شا': """
شارك	20
شارك المقال	20
شارك على	20
شارك هذا الموضوع	20
شاركنا رأيك	24
شاهد أيضا	25
شاهد أيضاً	25
شاید بعدا	280
شاید بعداً	280
""", 'صف': """
صفحه اصلی	291
""", 'طب': """
طباعة	20
""", 'عر': """
عرض الكل	27
عرض المزيد	27
""", 'عض': """
عضویت	282
""", 'عک': """
عکس	289
""", 'غر': """
غرّد	20
""", 'فق': """
فقط برای مشترکان	282
""", 'في': """
فيديو	25
فيسبوك	20
""", 'فی': """
فیسبوک	284
""", 'قب': """
قبلی	291
""", 'قد': """
قد يعجبك	25
قد يعجبك أيضا	25
قد يهمك	25
قد يهمك أيضا	25
""", 'قر': """
قراءة المزيد	27
""", 'كل': """
كلمات دلالية	25
كلمات مفتاحية	25
""", 'كن': """
كن داعما	15
""", 'لا': """
لا شكرا	14
لا شكرًا	14
لا، شكرا	14
لاحقا	14
""", 'لل': """
للمشتركين فقط	16
""", 'لي': """
ليس الآن	14
""", 'لی': """
لینک کوتاه	284
""", 'ما': """
مادة إعلانية	22
""", 'مح': """
محتوای تبلیغاتی	286
محتوى ممول	22
""", 'مخ': """
مختارات	25
""", 'مس': """
مستخدم جديد	16
""", 'مش': """
مشاركة	20
مشاركة عبر واتساب	20
مشاركة على تويتر	20
مشاركة على فيسبوك	20
مشاهده بیشتر	291
مشاهده همه	291
مشترک شوید	282
""", 'مط': """
مطالب مرتبط	289
""", 'مق': """
مقالات ذات صلة	25
مقالات مرتبط	289
""", 'من': """
منو	291
""", 'مه': """
مهمترین اخبار	289
""", 'مو': """
مواضيع ذات صلة	25
موضوعات ذات صلة	25
""", 'نس': """
نسخ الرابط	20
نسيت كلمة المرور	16
""", 'نظ': """
نظر	288
نظر خود را بنویسید	288
نظر شما	288
نظرات	288
""", 'نم': """
نمایش بیشتر	291
""", 'نن': """
ننصح بقراءة	25
""", 'نه': """
نه ممنون	280
""", 'هل': """
هل لديك حساب	16
""", 'هم': """
همرسانی	284
همچنین بخوانید	289
""", 'وا': """
واتساب	20
واتساپ	284
""", 'ور': """
ورود	282
ورود / ثبت نام	282
""", 'وس': """
وسوم	25
""", 'وی': """
ویدیو	289
ویژه مشترکان	282
""", 'پا': """
پاسخ	288
""", 'پر': """
پربازدیدترین	289
پربازدیدترینها	289
پربازدیدها	289
پربحثترینها	289
""", 'پی': """
پیشنهاد سردبیر	289
پیشنهاد ما	289
""", 'چا': """
چاپ	284
""", 'کل': """
کلیدواژهها	289
""", 'کم': """
کمک مالی	281
کمک کنید	281
""", 'کپ': """
کپی لینک	284
""", 'گز': """
گزارش خطا	288
""", 'अग': """
अगला	388
अगली खबर	386
""", 'अन': """
अन्य खबरें	386
""", 'अप': """
अपनी राय दें	385
""", 'अभ': """
अभी दान करें	377
अभी नहीं	376
""", 'आग': """
आगे पढ़ें	388
""", 'आप': """
आपके लिए	386
""", 'इस': """
इसे भी पढ़ें	386
""", 'ई-': """
ई-पेपर	378
""", 'ऊप': """
ऊपर जाएं	388
""", 'और': """
और खबरें	386
और देखें	388
और पढ़ें	386	388
""", 'कम': """
कमेंट	385
कमेंट करें	385
कमेंट्स	385
""", 'के': """
केवल सदस्यों के लिए	378
""", 'कॉ': """
कॉपी लिंक	381
""", 'खा': """
खाता बनाएं	378
""", 'खो': """
खोजें	388
""", 'जव': """
जवाब दें	385
""", 'टि': """
टिप्पणियां	385
टिप्पणी	385
टिप्पणी करें	385
""", 'टै': """
टैग्स	386
""", 'टॉ': """
टॉप न्यूज़	386
""", 'ट्': """
ट्रेंडिंग	386
ट्विटर	381
""", 'ता': """
ताज़ा ख़बरें	386
ताजा खबरें	386
ताजा समाचार	386
""", 'दा': """
दान करें	377
""", 'नह': """
नहीं धन्यवाद	376
नहीं, धन्यवाद	376
""", 'पि': """
पिछला	388
पिछली खबर	386
""", 'पू': """
पूरी खबर पढ़ें	388
""", 'प्': """
प्रचार	383
प्रतिक्रिया दें	385
प्रायोजित	383
प्रिंट करें	381
प्रीमियम	378
""", 'फे': """
फेसबुक	381
फेसबुक पर शेयर करें	381
""", 'फो': """
फोटो	386
""", 'बं': """
बंद करें	376
""", 'बड': """
बड़ी खबरें	386
""", 'बा': """
बाद में	376
बाद में याद दिलाएं	376
""", 'मु': """
मुख्य समाचार	386
""", 'मे': """
मेन्यू	388
मेरा खाता	378
""", 'यह': """
यह भी पढ़ें	386
""", 'ये': """
ये भी पढ़ें	386
""", 'रज': """
रजिस्टर करें	378
""", 'लि': """
लिंक कॉपी करें	381
""", 'लॉ': """
लॉग इन	378
लॉग इन करें	378
लॉगआउट	378
लॉगिन	378
""", 'लो': """
लोकप्रिय	386
""", 'वि': """
विज्ञापन	383
विज्ञापन के बाद जारी	383
विषय	386
""", 'वी': """
वीडियो	386
""", 'व्': """
व्हाट्सएप	381
""", 'शा': """
शायद बाद में	376
""", 'शे': """
शेयर	381
शेयर करें	381
""", 'सं': """
संपर्क करें	385
संबंधित खबरें	386
संबंधित ख़बरें	386
संबंधित लेख	386
संबंधित समाचार	386
""", 'सद': """
सदस्य बनें	377
""", 'सब': """
सबसे ज्यादा पढ़ी गई	386
सब्सक्राइब	378
सब्सक्राइब करें	378
""", 'सभ': """
सभी देखें	388
""", 'सम': """
समर्थन करें	377
""", 'सह': """
सहयोग करें	377
""", 'सा': """
साइन अप	378
साइन इन	378
साझा करें	381
""", 'से': """
सेव करें	381
""", 'स्': """
स्पॉन्सर्ड	383
""", 'हम': """
हमारा समर्थन करें	377
""", 'हो': """
होम	388
""", 'অন': """
অনুদান দিন	48
""", 'আর': """
আরও খবর	50
আরও দেখুন	50
আরও পড়ুন	50
""", 'এ ': """
এ সম্পর্কিত আরও খবর	50
""", 'নি': """
নিবন্ধন	48
""", 'প্': """
প্রিন্ট	52
""", 'বি': """
বিজ্ঞাপন	52
""", 'মন': """
মন্তব্য	52
মন্তব্য করুন	52
""", 'রে': """
রেজিস্টার	48
""", 'লগ': """
লগ ইন	48
লগইন	48
""", 'লি': """
লিংক কপি	52
""", 'শে': """
শেয়ার	52
শেয়ার করুন	52
""", 'সং': """
সংশ্লিষ্ট খবর	50
""", 'সম': """
সম্পর্কিত খবর	50
""", 'সর': """
সর্বশেষ	50
সর্বশেষ সংবাদ	50
সর্বাধিক পঠিত	50
""", 'সহ': """
সহায়তা করুন	48
""", 'সা': """
সাবস্ক্রাইব	48
""", 'ข่': """
ข่าวที่เกี่ยวข้อง	780
ข่าวยอดนิยม	780
ข่าวล่าสุด	780
ข่าวแนะนำ	780
""", 'คว': """
ความคิดเห็น	782
""", 'คั': """
คัดลอกลิงก์	782
""", 'ดู': """
ดูเพิ่มเติม	782
""", 'บท': """
บทความที่เกี่ยวข้อง	780
บทความล่าสุด	780
""", 'บร': """
บริจาค	778
บริจาคเลย	778
""", 'พิ': """
พิมพ์	782
""", 'ร่': """
ร่วมบริจาค	778
""", 'ลง': """
ลงทะเบียน	778
""", 'ลื': """
ลืมรหัสผ่าน	778
""", 'สน': """
สนับสนุนเรา	778
""", 'สป': """
สปอนเซอร์	782
""", 'สม': """
สมัครสมาชิก	778
""", 'อ่': """
อ่านต่อ	782
อ่านเพิ่มเติม	780
""", 'เข': """
เข้าสู่ระบบ	778
""", 'เร': """
เรื่องที่เกี่ยวข้อง	780
เรื่องอื่นที่น่าสนใจ	780
""", 'แช': """
แชร์	782
""", 'แส': """
แสดงความคิดเห็น	782
""", 'โฆ': """
โฆษณา	782
""", 'ủn': """
ủng hộ	836
ủng hộ chúng tôi	836
""", 'あと': """
あとで	468
あとで読む	476
""", 'あな': """
あなたにおすすめ	485
あなたにおすすめの記事	485
あなたへのおすすめ	485
""", 'あわ': """
あわせて読みたい	485
""", 'いい': """
いいえ、結構です	468
いいね	476	476
いいね！してニュースをチェック	477
""", 'おす': """
おすすめ	485
おすすめの記事	485
おすすめ情報pr	479
おすすめ記事	485
""", 'お問': """
お問い合わせ	481
""", 'お気': """
お気に入り	476
お気に入りに追加	476
""", 'お申': """
お申し込み	471
""", 'こち': """
こちらもおすすめ	485
""", 'この': """
この著者の記事	485
この記事のタグ	485
この記事は会員限定です	471
この記事は有料会員限定です	471
この記事は有料記事です	471
この記事をシェア	476
この記者の記事一覧	485
この連載の記事	485
""", 'ご意': """
ご意見	483
ご意見・ご感想	483
""", 'ご支': """
ご支援のお願い	469
""", 'ご購': """
ご購読の申し込み	471
""", 'さら': """
さらに読み込む	487
""", 'すべ': """
すべて受け入れる	481
すべて見る	487
すべて許可	481
""", 'その': """
その他の記事	485
""", 'はて': """
はてなブックマーク	476
はてブ	476
""", 'また': """
また後で	468
""", 'みん': """
みんなのコメント	483
""", 'もっ': """
もっと見る	487
もっと読む	485
""", 'もど': """
もどる	487
""", 'よく': """
よく読まれている記事	485
よく読まれている記事ランキング	485
""", 'アク': """
アクセスランキング	485
""", 'オス': """
オススメ記事	485
""", 'カテ': """
カテゴリ	485
カテゴリー	485
""", 'キー': """
キーワード	485
""", 'クッ': """
クッキー	481
クッキー設定	481
""", 'クリ': """
クリップ	476
クリップする	476
""", 'コピ': """
コピーしました	476
""", 'コメ': """
コメント	483
コメント#件	483
コメントする	483
コメントはまだありません	483
コメントをもっと見る	483
コメントを投稿	483
コメントを書く	483
コメントを残す	483
コメントを見る	483
コメント一覧	483
コメント（#	483
""", 'サイ': """
サイトポリシー	481
サイトマップ	481
サインイン	471
""", 'サポ': """
サポートする	469
""", 'シェ': """
シェア	476
シェアしよう	476
シェアする	476
""", 'スキ': """
スキップ	468
""", 'スク': """
スクラップ	476
スクラップする	476
""", 'スポ': """
スポンサー	479
スポンサードリンク	479
スポンサーリンク	479
""", 'タイ': """
タイアップ	479
""", 'タグ': """
タグ	485
""", 'チッ': """
チップを送る	469
""", 'チャ': """
チャンネル登録	477
""", 'ツイ': """
ツイート	476
ツイートする	476
""", 'トッ': """
トップ	487
トップへ戻る	487
トップニュース	485
トップページ	487
""", 'トピ': """
トピックス	485
""", 'ドネ': """
ドネーション	469
""", 'ニュ': """
ニュースを読む	487
ニュースレター	473
ニュースレターに登録	473
ニュースレターを購読	473
ニュースレター登録	473
""", 'バッ': """
バックナンバー	485
""", 'パス': """
パスワードを忘れた方	471
""", 'ピッ': """
ピックアップ	485
""", 'フォ': """
フォロー	477
フォローしてね	477
フォローしました	477
フォローする	477
フォロー中	477
""", 'ブッ': """
ブックマーク	476
ブックマークする	476
""", 'プラ': """
プライバシーポリシー	481
""", 'プレ': """
プレゼント	471
プレミアム	471
""", 'ヘル': """
ヘルプ	481
""", 'ペー': """
ページの先頭へ	487
ページトップ	487
ページトップへ	487
""", 'ホー': """
ホーム	487
""", 'ポス': """
ポスト	476
ポストする	476
""", 'マイ': """
マイページ	471
""", 'メニ': """
メニュー	487
""", 'メル': """
メルマガ	473
メルマガに登録する	473
メルマガ登録	473
""", 'メー': """
メールで送る	476
メールで送信	476
メールアドレス	473
メールアドレスを入力	473
メールマガジン	473
メールマガジン登録	473
""", 'ラン': """
ランキング	485
""", 'リン': """
リンクをコピー	476
""", 'ログ': """
ログアウト	471
ログイン	471
ログイン/会員登録	471
ログインして続きを読む	471
ログイン・会員登録	471
""", '一覧': """
一覧	487
一覧へ	487
一覧を見る	487
""", '上一': """
上一篇	869
上一頁	871
上一页	871
""", '下一': """
下一篇	869
下一頁	871
下一页	871
""", '下次': """
下次再說	854
下次再说	854
""", '不用': """
不用了	854
""", '不，': """
不，謝謝	854
不，谢谢	854
""", '专题': """
专题	869
""", '个人': """
个人中心	857
""", '为你': """
为你推荐	869
""", '为您': """
为您推荐	869
""", '主要': """
主要ニュース	485
""", '举报': """
举报	868
""", '人気': """
人気の記事	485
人気ランキング	485
人気記事	485
人気記事ランキング	485
""", '今、': """
今、あなたにオススメ	485
""", '今は': """
今はしない	468
今はやめておく	468
""", '今回': """
今回はしない	468
""", '今日': """
今日の注目	485
今日热点	869
今日焦点	869
""", '他の': """
他の記事も読む	485
""", '付費': """
付費閱讀	857
""", '付费': """
付费内容	857
付费阅读	857
""", '以后': """
以后再说	854
""", '会员': """
会员专享	857
会员专属	857
会员中心	857
会员登录	857
""", '会員': """
会員の方はこちら	471
会員の方はログイン	471
会員登録	471
会員登録する	471
会員登録はこちら	471
会員限定	471
会員限定記事	471
""", '你可': """
你可能也喜欢	869
你可能也喜歡	869
你可能感兴趣	869
""", '使用': """
使用条款	866
使用條款	866
""", '保存': """
保存	476
保存する	476
""", '個人': """
個人情報保護方針	481
""", '元記': """
元記事を読む	487
""", '免責': """
免責聲明	866
""", '免費': """
免費訂閱	859
免費註冊	857
免費試讀	857
""", '免责': """
免责声明	866
""", '免费': """
免费注册	857
免费订阅	859
免费试读	857
""", '全文': """
全文を読む	487
全文表示	487
""", '全部': """
全部接受	866
全部评论	868
""", '公众': """
公众号	863
""", '公式': """
公式sns	477
公式twitter	477
公式x	477
""", '共有': """
共有	476
共有する	476
""", '关于': """
关于我们	866
""", '关注': """
关注	863
关注我们	863
""", '关键': """
关键词	869
""", '关闭': """
关闭	854
""", '其他': """
其他新聞	869
其他新闻	869
""", '再生': """
再生	487
""", '写真': """
写真を見る	487
写真特集	485
""", '写评': """
写评论	868
""", '分享': """
分享	862
分享到	862
分享到微信	862
分享到微博	862
分享至	862
分享至facebook	862
""", '分类': """
分类	869
""", '分類': """
分類	869
""", '列印': """
列印	862
""", '初割': """
初割で無料体験する	471
初割で無料体験する無料会員に登録するログインする	471
""", '利用': """
利用規約	481
""", '前の': """
前のページ	487
前の記事	485
前の記事へ	485
""", '前へ': """
前へ	487
""", '加入': """
加入line好友	863
加入会员	857
加入書籤	862
加入會員	857
""", '加载': """
加载更多	871
""", '動画': """
動画	485
動画を見る	487
""", '单次': """
单次捐款	855
""", '印刷': """
印刷	476
印刷する	476
""", '即时': """
即时新闻	869
""", '即時': """
即時新聞	869
""", '参与': """
参与评论	868
""", '反馈': """
反馈	868
""", '发表': """
发表留言	868
发表评论	868
""", '合わ': """
合わせて読みたい	485
""", '同じ': """
同じカテゴリの記事	485
""", '同意': """
同意	866
同意しない	481
同意する	481
""", '听新': """
听新闻	862
""", '單次': """
單次捐款	855
""", '回到': """
回到頂部	871
""", '回复': """
回复	868
""", '回覆': """
回覆	868
""", '回頂': """
回頂端	871
""", '回首': """
回首頁	871
""", '复制': """
复制成功	862
复制链接	862
""", '大字': """
大字	862
""", '大家': """
大家还在看	869
大家都在看	869
""", '头条': """
头条	869
""", '字体': """
字体大小	862
""", '字号': """
字号	862
""", '字級': """
字級	862
""", '字體': """
字體大小	862
""", '官方': """
官方微信	863
官方微博	863
""", '定期': """
定期定額	855
""", '寄付': """
寄付	469
寄付する	469
寄付のお願い	469
寄付をする	469
""", '專題': """
專題	869
""", '小字': """
小字	862
""", '小編': """
小編推薦	869
""", '展开': """
展开	871
展开全文	871
""", '展開': """
展開	871
""", '已关': """
已关注	863
""", '已是': """
已是会员	857
""", '已有': """
已有帐号	857
""", '已經': """
已經是會員	857
已經是會員？登入	857
""", '已经': """
已经是会员？登录	857
""", '广告': """
广告	865
广告 请继续往下阅读	865
""", '広告': """
広告	479
広告の後に続きます	479
広告をスキップ	479
広告を閉じる	479
広告企画	479
""", '廣告': """
廣告	865
廣告 請繼續往下閱讀	865
""", '延伸': """
延伸閱讀	869
延伸阅读	869
""", '开通': """
开通会员	857
""", '影音': """
影音	869
""", '後で': """
後で	468
""", '微信': """
微信	862
微信公众号	863
""", '微博': """
微博	862
""", '忘記': """
忘記密碼	857
""", '忘记': """
忘记密码	857
""", '応援': """
応援する	469
""", '您可': """
您可能也喜歡	869
您可能感兴趣	869
""", '您的': """
您的邮箱	859
您的電郵	859
""", '意见': """
意见反馈	868
""", '感想': """
感想を送る	483
""", '成为': """
成为会员	855
""", '成為': """
成為會員	855
""", '我同': """
我同意	866
""", '我的': """
我的帐户	857
我的帳戶	857
""", '我知': """
我知道了	866
""", '我要': """
我要留言	868
我要纠错	868
我要评论	868
""", '戻る': """
戻る	487
""", '所有': """
所有留言	868
""", '打印': """
打印	862
""", '打赏': """
打赏	855
""", '投稿': """
投稿する	483
""", '拒絕': """
拒絕	866
""", '拒绝': """
拒绝	866
""", '拡大': """
拡大	476
拡大する	487
""", '按讚': """
按讚	863
""", '捐款': """
捐款	855
""", '捐贈': """
捐贈	855
""", '捐赠': """
捐赠	855
""", '排行': """
排行榜	869
""", '接受': """
接受	866
接受全部	866
接受所有	866
""", '推广': """
推广	865
推广内容	865
""", '推廣': """
推廣	865
""", '推荐': """
推荐	869
推荐文章	869
推荐阅读	869
""", '推薦': """
推薦	869
推薦文章	869
推薦閱讀	869
""", '提供': """
提供	479
""", '搜尋': """
搜尋	871
""", '搜索': """
搜索	871
""", '播放': """
播放	871
""", '支持': """
支持我们	855
支持我們	855
""", '支援': """
支援する	469
""", '收听': """
收听	862
""", '收藏': """
收藏	862
收藏文章	862
""", '收起': """
收起	871
""", '文字': """
文字の大きさ	476
文字サイズ	476
""", '新着': """
新着	485
新着ニュース	485
新着記事	485
""", '新規': """
新規会員登録	471
新規登録	471
""", '新闻': """
新闻简报	859
""", '显示': """
显示更多	871
""", '暂不': """
暂不	854
""", '暫不': """
暫不	854
""", '更多': """
更多	869
更多内容	869
更多報導	869
更多报道	869
更多文章	869
更多新聞	869
更多新闻	869
""", '最新': """
最新ニュース	485
最新文章	869
最新新聞	869
最新新闻	869
最新消息	869
最新記事	485
""", '會員': """
會員中心	857
會員專享	857
會員專屬	857
會員登入	857
""", '有料': """
有料会員になると	471
有料会員登録	471
有料会員限定	471
有料会員限定記事	471
有料登録	471
有料記事	471
""", '朋友': """
朋友圈	862
""", '服务': """
服务条款	866
""", '服務': """
服務條款	866
""", '朝刊': """
朝刊・夕刊	471
""", '本文': """
本文へ	487
本文へ移動	487
""", '查看': """
查看全部	871
查看原图	871
查看更多	871
查看留言	868
查看评论	868
""", '标签': """
标签	869
""", '検索': """
検索	487
""", '業配': """
業配	865
""", '標籤': """
標籤	869
""", '檢舉': """
檢舉	868
""", '次の': """
次のページ	487
次の記事	485
次の記事へ	485
""", '次へ': """
次へ	487
""", '次ペ': """
次ページ	487
""", '残り': """
残り#文字	471
""", '每月': """
每月捐款	855
""", '注册': """
注册	857
""", '注目': """
注目の記事	485
注目キーワード	485
注目ワード	485
注目記事	485
""", '点击': """
点击排行	869
点击查看大图	871
""", '点赞': """
点赞	862
""", '為您': """
為您推薦	869
""", '热点': """
热点	869
热点推荐	869
""", '热门': """
热门	869
热门排行	869
热门文章	869
热门新闻	869
""", '無料': """
無料で体験する	471
無料で読む	471
無料会員に登録する	471
無料会員登録	471
無料会員限定	471
無料体験	471
無料登録	471
""", '焦點': """
焦點新聞	869
""", '熱門': """
熱門	869
熱門排行	869
熱門文章	869
熱門新聞	869
熱門話題	869
""", '特定': """
特定商取引法に基づく表記	481
""", '特集': """
特集	485
""", '猜你': """
猜你喜欢	869
猜你喜歡	869
""", '申し': """
申し込む	471
""", '电子': """
电子报	859
电子邮箱	859
""", '画像': """
画像を拡大	487
画像を見る	487
""", '留言': """
留言	868
留言(#	868
""", '登入': """
登入	857
登入/註冊	857
""", '登出': """
登出	857
""", '登录': """
登录	857
登录/注册	857
""", '登錄': """
登錄	857
""", '登録': """
登録	471
登録して続きを読む	471
登録する	471
""", '發表': """
發表留言	868
發表評論	868
""", '目录': """
目录	871
""", '目次': """
目次	487
""", '目錄': """
目錄	871
""", '相关': """
相关主题	869
相关报道	869
相关推荐	869
相关文章	869
相关新闻	869
相关标签	869
相关阅读	869
""", '相關': """
相關主題	869
相關報導	869
相關推薦	869
相關文章	869
相關新聞	869
相關標籤	869
相關閱讀	869
""", '看了': """
看了这篇文章的人也看	869
""", '看更': """
看更多	869
""", '稍后': """
稍后再说	854
稍后提醒我	854
""", '稍後': """
稍後再說	854
稍後提醒我	854
""", '立即': """
立即捐款	855
立即訂閱	857
立即订阅	857
""", '粉絲': """
粉絲團	863
""", '精选': """
精选	869
""", '紙面': """
紙面ビューアー	471
""", '続き': """
続きをみる	487
続きを読む	471
""", '網友': """
網友留言	868
""", '編輯': """
編輯推薦	869
編輯精選	869
""", '編集': """
編集部おすすめ	485
編集部のおすすめ	485
""", '縮小': """
縮小	476
""", '繼續': """
繼續閱讀	871
""", '纠错': """
纠错	868
""", '继续': """
继续浏览内容	871
继续阅读	871
""", '编辑': """
编辑推荐	869
编辑精选	869
""", '网友': """
网友评论	868
""", '联系': """
联系我们	866
""", '聯絡': """
聯絡我們	866
""", '聽新': """
聽新聞	862
""", '菜单': """
菜单	871
""", '著作': """
著作権	481
""", '複製': """
複製連結	862
""", '视频': """
视频	869
""", '訂閱': """
訂閱	857
訂閱我們的電子報	859
訂閱會員	857
訂閱郵件	859
訂閱電子報	859
""", '記事': """
記事へのご意見	483
記事をサポートする	469
記事をプレゼント	471
記事を保存	476
記事を印刷する	476
記事を読む	487
記事ランキング	485
記事一覧	487
記事全文を読む	487
""", '許可': """
許可する	481
""", '註冊': """
註冊	857
""", '評論': """
評論	868
""", '話題': """
話題の記事	485
""", '読ま': """
読まれている記事	485
""", '請繼': """
請繼續往下閱讀	865	865
""", '請輸': """
請輸入電子郵件	859
""", '讚': """
讚	862
""", '讚賞': """
讚賞支持	855
""", '订阅': """
订阅	857
订阅会员	857
订阅我们的电子报	859
订阅电子报	859
订阅邮件	859
""", '评论': """
评论	868
评论(#	868
""", '话题': """
话题	869
""", '请继': """
请继续往下阅读	865
""", '请输': """
请输入邮箱	859
""", '購読': """
購読	471
購読する	471
購読のお申し込み	471
購読申し込み	471
""", '贊助': """
贊助	855
贊助內容	865
贊助商	865
贊助我們	855
""", '赞助': """
赞助	855
赞助内容	865
赞助商链接	865
""", '赞赏': """
赞赏	855
""", '跳到': """
跳到主要內容	871
""", '載入': """
載入更多	871
""", '轉發': """
轉發	862
""", '转发': """
转发	862
""", '返信': """
返信	483
返信する	483
""", '返回': """
返回顶部	871
返回首页	871
""", '追蹤': """
追蹤	863
追蹤我們	863
""", '通報': """
通報する	483
""", '速報': """
速報	485
""", '連載': """
連載	485
""", '運営': """
運営会社	481
""", '違反': """
違反報告	483
""", '選單': """
選單	871
""", '邮箱': """
邮箱	859
""", '閉じ': """
閉じる	468	487
""", '開通': """
開通會員	857
""", '関連': """
関連	485
関連する記事	485
関連キーワード	485
関連タグ	485
関連トピックス	485
関連ニュース	485
関連リンク	485
関連動画	485
関連情報	485
関連記事	485
""", '閱讀': """
閱讀全文	871
閱讀更多	871
""", '關於': """
關於我們	866
""", '關注': """
關注	863
關注我們	863
""", '關鍵': """
關鍵字	869
""", '關閉': """
關閉	854
""", '阅读': """
阅读全文	871
阅读更多	871
""", '隐私': """
隐私政策	866
隐私权政策	866
""", '隱私': """
隱私政策	866
隱私權政策	866
""", '電子': """
電子信箱	859
電子報	859
電子版	471
""", '音声': """
音声で聞く	476
""", '頭條': """
頭條	869
""", '顯示': """
顯示更多	871
""", '首頁': """
首頁	871
""", '首页': """
首页	871
""", '가': """
가	501
""", '가입': """
가입하기	497
""", '가장': """
가장 많이 본 뉴스	506
""", '개인': """
개인정보 처리방침	504
개인정보처리방침	504
""", '거부': """
거부	504
""", '검색': """
검색	508
""", '계속': """
계속 읽기	497
""", '고객': """
고객센터	504
""", '공유': """
공유	501
공유하기	501
""", '관련': """
관련 기사	506
관련 뉴스	506
관련 태그	506
관련기사	506
관련뉴스	506
관련키워드	506
""", '광고': """
광고	503
광고 닫기	503
광고 후 이어집니다	503
""", '괜찮': """
괜찮습니다	494
""", '구독': """
구독	497
구독 신청	497
구독 전용	497
구독 중	497
구독신청	497
구독자 전용	497
구독하기	497
""", '글씨': """
글씨크기	501
""", '글자': """
글자 크기	501
글자크기	501
""", '기부': """
기부하기	495
""", '기사': """
기사 공유하기	501
기사 본문	508
기사 후원하기	495
기사에 대한 의견	505
기사원문	508
기사저장	501
""", '기자': """
기자의 다른기사	506
""", '나중': """
나중에	494
나중에 하기	494
""", '내 ': """
내 정보	497
""", '네이': """
네이버 블로그	501
""", '다른': """
다른 공유 찾기	501
다른 기사	506
다른기사	506
다른기사 보기	506
""", '다시': """
다시 보지 않기	494
""", '다음': """
다음	508
다음 기사	506
다음 페이지	508
다음기사	506
다음에	494
""", '닫기': """
닫기	494
""", '답글': """
답글	505
답글쓰기	505
""", '당신': """
당신이 좋아할 만한	506
""", '댓글': """
댓글	505
댓글 #	505
댓글 #개	505
댓글 보기	505
댓글 쓰기	505
댓글보기	505
댓글쓰기	505
댓글을 입력해주세요	505
""", '더 ': """
더 보기	508
""", '더보': """
더보기	506	508
""", '동영': """
동영상	506
""", '동의': """
동의	504
동의합니다	504
""", '등록': """
등록	505
""", '라인': """
라인	501
""", '랭킹': """
랭킹	506
랭킹뉴스	506
""", '로그': """
로그아웃	497
로그인	497
로그인/회원가입	497
""", '링크': """
링크 복사	501
""", '마이': """
마이페이지	497
""", '많이': """
많이 본 기사	506
많이 본 뉴스	506
많이 읽은 기사	506
많이본 기사	506
많이본 뉴스	506
""", '맨 ': """
맨 위로	508
""", '맨위': """
맨위로	508
""", '메뉴': """
메뉴	508
메뉴 닫기	508
""", '메일': """
메일	501
""", '모두': """
모두 동의	504
""", '목록': """
목록	508
목록보기	508
""", '무료': """
무료 체험 시작하기	497
무료 회원가입	497
""", '문의': """
문의	505
""", '바로': """
바로가기	501
""", '밴드': """
밴드	501
""", '베스': """
베스트	506
""", '복사': """
복사하기	501
""", '본문': """
본문 글씨 줄이기	501
본문 글씨 키우기	501
본문 바로가기	508
본문으로 바로가기	508
""", '북마': """
북마크	501
""", '비밀': """
비밀번호 찾기	497
""", '사이': """
사이트맵	504
""", '사진': """
사진 확대	508
""", '속보': """
속보	506
""", '스크': """
스크랩	501
""", '스폰': """
스폰서	503
""", '신고': """
신고	505
""", '신문': """
신문구독	497
""", '실시': """
실시간 뉴스	506
""", '에디': """
에디터 추천	506
""", '연관': """
연관기사	506
""", '영상': """
영상	506
""", '오늘': """
오늘 하루 보지 않기	494
오늘은 그만 보기	494
오늘의 추천	506
""", '오류': """
오류 신고	505
""", '요약': """
요약	508
""", '원문': """
원문보기	508
""", '위로': """
위로	508
""", '유료': """
유료 회원 전용	497
""", '음성': """
음성으로 듣기	501
""", '응원': """
응원하기	495
""", '의견': """
의견 쓰기	505
""", '이 ': """
이 시각 주요뉴스	506
이 시각 추천뉴스	506
""", '이메': """
이메일	501
이메일무단수집거부	504
""", '이미': """
이미 구독 중이신가요	497
이미 회원이신가요	497
이미지 크게 보기	508
이미지 확대	508
""", '이슈': """
이슈	506
""", '이용': """
이용약관	504
""", '이전': """
이전	508
이전 기사	506
이전기사	506
""", '인기': """
인기 기사	506
인기기사	506
인기뉴스	506
""", '인쇄': """
인쇄	501
인쇄하기	501
""", '일시': """
일시후원	495
""", '재생': """
재생	508
""", '저작': """
저작권규약	504
""", '저장': """
저장	501
""", '전체': """
전체 댓글	505
전체 보기	508
전체메뉴	508
전체보기	508
""", '접기': """
접기	508
""", '정기': """
정기 후원하기	495
정기구독	497
정기후원	495
""", '제보': """
제보	505
제보하기	505
""", '좋아': """
좋아요	501
""", '좋은': """
좋은 기사 후원하기	495
""", '주소': """
주소복사	501
""", '주요': """
주요 기사	506
주요 뉴스	506
주요기사	506
주요뉴스	506
""", '지면': """
지면보기	497
""", '청소': """
청소년보호정책	504
""", '최신': """
최신 기사	506
최신 뉴스	506
최신기사	506
최신뉴스	506
""", '추천': """
추천 기사	506
추천기사	506
추천뉴스	506
""", '카카': """
카카오스토리	501
카카오톡	501
카카오톡 공유	501
""", '카테': """
카테고리	506
""", '쿠키': """
쿠키 설정	504
""", '키워': """
키워드	506
""", '태그': """
태그	506
""", '트위': """
트위터	501
트위터 공유	501
""", '페이': """
페이스북	501
페이스북 공유	501
""", '펼치': """
펼치기	508
""", '포토': """
포토	506
""", '폰트': """
폰트 크기	501
""", '프리': """
프리미엄	497
""", '프린': """
프린트	501
""", '함께': """
함께 보면 좋은 기사	506
함께 읽으면 좋은	506
""", '핫뉴': """
핫뉴스	506
""", '핫이': """
핫이슈	506
""", '헤드': """
헤드라인	506
""", '협찬': """
협찬	503
""", '홈': """
홈	508
""", '화제': """
화제의 뉴스	506
""", '회사': """
회사소개	504
""", '회원': """
회원 전용	497
회원가입	497
""", '후원': """
후원	495
후원 안내	495
후원 하기	495
후원하기	495
후원회원 가입	495
"""}

START = {'ad': """
además	258 K:
""", 'aj': """
ajánljuk	407 K:
""", 'al': """
alătură	11 K-te
""", 'ar': """
artykuły	618 K autora
""", 'as': """
ascultă	1 K	669 K:
""", 'be': """
beğendiniz	7 K mi
""", 'bà': """
bài	7 K viết này	846 K liên quan:
""", 'bì': """
bình	4 K luận
""", 'bő': """
bővebben	407 K:
""", 'ci': """
citeşte	669 K şi	669 K şi:	669 K şi
citește	669 K și	669 K și:	669 K:	669 K mai mult	669 K aici	669 K și	669 K mai departe:
citiți	669 K și
""", 'co': """
comentários	4 K
compartí	3 K
""", 'có': """
có	846 K thể bạn quan tâm:
""", 'da': """
další	88 K články autora
""", 'de': """
dernières	344 K actualités
descarcă	12 K
descargá	12 K
descărcați	12 K
""", 'di': """
distribuiți	3 K
""", 'do': """
dołącz	11 K do
""", 'dé': """
découvrez	345 K aussi
décryptage	345 K :
""", 'el': """
elírást	6 K
""", 'en': """
encuéntranos	11 K
envía	3 K
""", 'er': """
erről	407 K bővebben
""", 'es': """
escríbenos	260 K
""", 'fö': """
följ	11 K
""", 'fø': """
følg	11 K	11 K oss
""", 'fü': """
füge	11 K uns
fügen	11 K sie uns
""", 'hi': """
hibát	6 K talált	6 K találtál
""", 'ho': """
hozzászólások	4 K
""", 'hä': """
hämta	12 K
""", 'hø': """
hør	1 K artiklen	1 K artikkelen	1 K saken	114 K også	114 K også:	586 K også	586 K også:
""", 'in': """
intră	11 K pe
""", 'ka': """
kapcsolódó	407 K	407 K:
""", 'kl': """
klikněte	86 K zde
""", 'ko': """
komentáre	4 K
komentáře	4 K
kommentarsfältet	4 K
""", 'kö': """
kövess	11 K
kövessen	11 K
""", 'kü': """
küldd	3 K el
""", 'lá': """
lásd	407 K még
""", 'lä': """
läs	767 K mer om	768 K också	768 K också:	768 K även	768 K mer	768 K mer:	768 K:	768 K här	768 K också	768 K mer	768 K även	768 K även:
""", 'læ': """
læs	113 K mere om	114 K også	114 K også:	114 K mere	114 K mere:	114 K:	114 K her	114 K hele	114 K også	114 K mere
""", 'lí': """
líbil	7 K se vám
""", 'lö': """
löydät	11 K meidät
löysitkö	6 K
""", 'mi': """
mitä	7 K pidit
""", 'mo': """
możliwość	4 K komentowania
""", 'má': """
más	257 K noticias de	257 K noticias sobre	257 K sobre	257 K en	257 K de	258 K información	258 K información:	258 K información	260 K artículos de
máte	88 K tip
""", 'mé': """
més	64 K informació:
""", 'mờ': """
mời	846 K xem	846 K bạn đọc	846 K độc giả
""", 'na': """
naložite	12 K
našli	6 K jste	6 K ste
""", 'ná': """
nájdete	11 K nás
""", 'né': """
nézd	407 K meg
nézze	407 K meg
""", 'oc': """
oceń	7 K
""", 'od': """
odporúčame	727 K:
""", 'of': """
ofereça	3 K
""", 'op': """
opširnije	713 K:
""", 'ou': """
ouça	1 K	647 K:
""", 'pa': """
paylaş	3 K
""", 'ph': """
phát	6 K hiện lỗi
""", 'pi': """
piditkö	7 K
""", 'po': """
podobał	7 K ci się
podés	11 K seguir
podívejte	86 K se:
poslechněte	1 K si	86 K si	86 K si:
poslušajte	1 K
posłuchaj	1 K	616 K:	616 K też:
pošlite	3 K
""", 'pr': """
prečítajte	727 K si tiež	727 K si aj
pridružite	11 K se
pročitaj	713 K još	713 K i
pročitajte	713 K još	713 K i	713 K više
""", 'pá': """
páčil	7 K sa vám
""", 'př': """
přečtěte	86 K si také	86 K si	86 K si:	86 K si také:
připojte	11 K se
""", 'qu': """
qué	7 K te pareció
""", 're': """
recomandări	669 K:
""", 'sa': """
saistīts	528 K:
""", 'sd': """
sdílejte	3 K	3 K článek
sdílet	3 K
""", 'so': """
související	86 K:
""", 'sp': """
sprawdź	616 K:	616 K też:
""", 'st': """
stáhni	12 K si
stáhněte	12 K si
""", 'su': """
suscríbete	238 K a
susiję	518 K:
""", 'sí': """
síganos	11 K
síguenos	11 K
""", 'sú': """
súmate	11 K
súvisiace	727 K:
""", 'ta': """
también	258 K puedes leer	258 K puedes leer:	258 K te puede interesar:
també	64 K et pot interessar:
""", 'te': """
tenés	263 ¿K información
""", 'to': """
további	407 K részletek
""", 'té': """
télécharger	12 K
téléchargez	12 K
""", 'tö': """
töltsd	12 K le
töltse	12 K le
""", 'tả': """
tải	12 K	12 K ứng dụng
""", 'ud': """
udostępnij	3 K
""", 'un': """
unterstütze	128 K
unterstützen	128 K sie	128 K sie die
""", 'uo': """
uočili	6 K ste
""", 'ur': """
urmărește	11 K	669 K și:
urmăriți	11 K
""", 've': """
več	741 K:
""", 'vi': """
vidéo	345 K :
više	713 K o:
""", 'vo': """
você	647 K pode gostar:
""", 'vy': """
vypočujte	1 K si
""", 'ví': """
více	86 K zde	86 K k tématu:
""", 'vš': """
všechny	88 K články autora
""", 'we': """
weiterführende	149 K artikel:
""", 'wi': """
więcej	615 K o	615 K na temat	615 K z	616 K na ten temat:	618 K artykułów autora
""", 'wy': """
wysłuchaj	1 K
wyślij	3 K
""", 'za': """
zauważyłaś	6 K
zauważyłeś	6 K
""", 'zd': """
zdieľajte	3 K
zdieľať	3 K
""", 'zn': """
znalazłeś	6 K
""", '©': """
©	223 K
""", 'à': """
à	345 K lire aussi	345 K lire également	345 K lire :	345 K lire sur	345 K voir aussi	345 K écouter	345 K relire	345 K découvrir	345 K lire sur le même sujet	345 K consulter :	347 K propos de l'auteur	347 K propos de l'autrice
""", 'éc': """
écouter	1 K l'article	1 K cet article	345 K aussi
écoutez	1 K cet	1 K l'article
""", 'úl': """
últimas	257 K noticias de	646 K de	646 K notícias de
""", 'ún': """
únase	11 K
únete	11 K
""", 'üb': """
über	151 K die autorin	151 K den autor	151 K die autor:in	151 K die autoren	151 K die autor:innen
""", 'či': """
čitajte	713 K i
""", 'čt': """
čtěte	86 K také	86 K také:	86 K i	86 K více	86 K:	86 K také
""", 'čí': """
čítajte	727 K aj	727 K tiež	727 K viac
""", 'đọ': """
đọc	846 K thêm	846 K thêm:	846 K:	846 K tiếp:
""", 'śc': """
ściągnij	12 K
""", 'śl': """
śledź	11 K
""", 'ži': """
žiūrėkite	518 K taip pat
""", 'ți': """
ți	7 K-a plăcut
""", 'ακ': """
ακολουθήστε	11 K
ακούστε	1 K	175 K:
""", 'βί': """
βίντεο	175 K:
""", 'βρ': """
βρήκατε	6 K
βρείτε	11 K μας
""", 'γί': """
γίνετε	11 K μέλος
""", 'δε': """
δείτε	175 K επίσης	175 K:	175 K το βίντεο	175 K εδώ	175 K επίσης:	175 K ακόμα:
δειτε	175 K επισης
""", 'δι': """
διαβάστε	175 K επίσης	175 K επίσης:	175 K ακόμη	175 K ακόμη:	175 K ακόμα	175 K:	175 K εδώ	175 K περισσότερα	175 K ακόμα:
διαβαστε	175 K επισης
""", 'κα': """
κατεβάστε	12 K
""", 'κο': """
κοινοποιήστε	3 K
""", 'μο': """
μοιραστείτε	3 K
""", 'πε': """
περισσότερα	175 K:
""", 'σα': """
σας	7 K άρεσε
""", 'τα': """
τα	4 K σχόλια
""", 'бо': """
больше	697 K новостей	698 K по теме:
""", 'бі': """
більше	827 K по темі:	827 K за темою:	827 K на тему:
""", 'ва': """
вам	7 K понравилась	7 K сподобал*
""", 'ви': """
вижте	40 K още	40 K също	40 K:
""", 'вс': """
все	697 K новости на тему	697 K материалы	697 K новости	697 K статьи	700 K статьи автора	700 K материалы автора
встановіть	12 K
""", 'де': """
детальніше	827 K:
""", 'ди': """
дивіться	827 K також	827 K:	827 K також:
""", 'до': """
докладніше	827 K:
""", 'др': """
другие	700 K материалы автора
""", 'ес': """
есть	700 K новость
""", 'ещ': """
еще	698 K по теме:
ещё	697 K больше	698 K по теме:
""", 'за': """
за	827 K темою:
забелязахте	6 K
завантажте	12 K
завантажуйте	12 K
заметили	6 K ошибку
""", 'зн': """
знайшли	6 K помилку
""", 'из': """
изтеглете	12 K
""", 'ко': """
коментарите	4 K
коментарі	4 K
комментарии	4 K
комментирование	4 K
""", 'лу': """
лучшее	697 K за
""", 'ма': """
материал	698 K по теме:
""", 'мы': """
мы	11 K в	11 K есть
""", 'на': """
надішліть	3 K
нашли	6 K ошибку	6 K опечатку
""", 'но': """
новости	697 K партнеров
""", 'об': """
об	700 K авторе
обсуждение	4 K
""", 'от': """
открихте	6 K
отправить	3 K
отправьте	3 K
""", 'оц': """
оцените	7 K
""", 'ощ': """
още	40 K по темата
""", 'по': """
по	698 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	11 K
подпишись	11 K
подпишитесь	11 K
подробнее	698 K:	698 K в материале	698 K - в
подробности	698 K:
поділитися	3 K
поділіться	3 K
помітили	6 K помилку
понравилась	7 K статья
последвайте	11 K
последние	697 K новости о
послухати	1 K
послушать	1 K
почитать	698 K:
""", 'пр': """
присоединяйтесь	11 K
присъединете	11 K се
пришлите	700 K новость
приєднуйтесь	11 K
прочетете	40 K още	40 K също
""", 'пі': """
підписуйся	11 K
підписуйтесь	11 K
підпишіться	11 K
""", 'ре': """
рекомендуем	698 K:
рекомендуємо	827 K:
""", 'св': """
свалете	12 K
связаться	700 K с автором
""", 'ск': """
скачайте	12 K
скачать	12 K
""", 'сл': """
следвайте	11 K ни
следите	11 K за
слухайте	827 K:	827 K також:
слухати	1 K
слушайте	698 K:	698 K также:
слушать	1 K
""", 'см': """
см	698 K. также:
смотрите	698 K также	698 K:	698 K	698 K также:
""", 'сп': """
споделете	3 K
сподели	3 K
сподобалася	7 K
""", 'ст': """
стежте	11 K за
""", 'ув': """
увидели	6 K ошибку
""", 'ус': """
установите	12 K
""", 'ха': """
хареса	7 K ли
""", 'че': """
четете	40 K още
чети	40 K още
""", 'чи': """
читайте	11 K нас	12 K	698 K также	698 K также:	698 K:	698 K подробнее	698 K еще	698 K также	827 K також	827 K також:	827 K:	827 K ще	827 K також
читать	698 K также	698 K также
""", 'чт': """
что	698 K ещё почитать:
""", 'чу': """
чуйте	1 K
""", 'ще': """
ще	827 K за темою:
""", 'הא': """
האזינו	1 K	368 K:
האם	7 K אהבתם
""", 'הו': """
הורידו	12 K
""", 'הצ': """
הצטרפו	11 K
""", 'הת': """
התגובות	4 K
""", 'לכ': """
לכתבה	368 K המלאה
""", 'לק': """
לקריאה	368 K נוספת	368 K נוספת:
""", 'מצ': """
מצאתם	6 K טעות
""", 'נظ': """
נظرات	4 K
""", 'עו': """
עוד	368 K בנושא:
""", 'עק': """
עקבו	11 K
""", 'צפ': """
צפו	368 K:	368 K גם
""", 'קר': """
קרא	368 K גם	368 K גם:
קראו	368 K גם	368 K גם:	368 K עוד
""", 'שת': """
שתפו	3 K	3 K את
""", 'إق': """
إقرأ	26 K أيضا	26 K أيضاً
""", 'اس': """
استمع	1 K إلى	1 K
""", 'اش': """
اشترك	11 K في
""", 'اق': """
اقرأ	26 K أيضا	26 K أيضاً	26 K أيضا:	26 K أيضاً:	26 K ايضا	26 K المزيد:	26 K:	26 K المزيد
""", 'ال': """
التعليق	4 K
التعليقات	4 K
المزيد	26 K:
""", 'ان': """
انضم	11 K
انضموا	11 K
""", 'اپ': """
اپلیکیشن	12 K	12 K ما
""", 'ای': """
این	3 K
""", 'بب': """
ببینید	290 K:
""", 'بخ': """
بخوانید	290 K:
""", 'بش': """
بشنوید	1 K
""", 'به': """
به	11 K کانال
""", 'بی': """
بیشتر	290 K بخوانید	290 K بخوانید:	290 K ببینید
""", 'تا': """
تابع	11 K	26 K أيضا:
تابعنا	11 K
تابعونا	11 K
""", 'حم': """
حم	12 Kّل
حمل	12 K
حملوا	12 K
""", 'در': """
در	290 K این باره بخوانید
""", 'شا': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	26 K أيضا	26 K أيضاً	26 K:	26 K أيضا:	26 K أيضاً:
""", 'قد': """
قد	26 K يهمك:
""", 'لل': """
للمزيد	26 K:
""", 'ما': """
ما	11 K را
""", 'مص': """
مصيتم	6 K
""", 'مط': """
مطالب	290 K مرتبط:
""", 'مو': """
مواضيع	26 K ذات صلة:
""", 'نز': """
نز	12 Kّل
""", 'هل': """
هل	6 K لاحظت	7 K أعجبك
""", 'هم': """
همچنین	290 K بخوانید	290 K بخوانید:
""", 'وج': """
وجدت	6 K خطأ
""", 'आप': """
आप	11 K हमें
""", 'इस': """
इस	3 K	387 Kे भी पढ़ें	387 Kे भी पढ़ें:
""", 'ऐप': """
ऐप	12 K
""", 'और': """
और	387 K पढ़ें:
""", 'ट': """
ट	4 Kिप्पणियां
""", 'द': """
द	387 Kेखें:	387 Kेखें वीडियो
""", 'पढ': """
पढ	387 K़ें:
""", 'य': """
य	387 Kे भी पढ़ें	387 Kे भी पढ़ें:
""", 'यह': """
यह	3 K	387 K भी पढ़ें	387 K भी पढ़ें:	387 K भी देखें:
""", 'स': """
स	387 Kंबंधित:
""", 'हम': """
हम	11 Kें	11 Kारे	12 Kारा
""", 'আম': """
আম	11 Kাদের
""", 'আর': """
আর	51 Kো পড়ুন
আরও	51 K পড়ুন:	51 K পড়ুন	51 K দেখুন:
""", 'এই': """
এই	3 K
""", 'খব': """
খবরট	3 Kি
""", 'পড': """
পড	51 K়ুন:
""", 'กด': """
กด	11 Kติดตาม
""", 'ข่': """
ข่	781 Kาวที่เกี่ยวข้อง:
""", 'ดา': """
ดา	12 Kวน์โหลด
""", 'ดู': """
ดู	781 Kเพิ่มเติม:
""", 'ติ': """
ติ	11 Kดตาม
""", 'ฟั': """
ฟั	1 Kง
""", 'อ่': """
อ่	781 Kานเพิ่มเติม:	781 Kานต่อ:	781 Kานข่าวต้นฉบับ:	781 Kานเพิ่มเติม	781 Kานประกอบ:
""", 'แช': """
แช	3 Kร์
""", 'あわ': """
あわ	486 Kせて読みたい	486 【Kせて読みたい】	486 Kせて読みたい:
""", 'こち': """
こち	486 Kらもおすすめ	486 Kらもおすすめ:
""", 'この': """
この	3 K記事	4 K記事へのコメント	7 K記事は
""", 'もっ': """
もっ	486 Kと見る：
""", 'アプ': """
アプ	12 Kリ
""", 'コメ': """
コメ	4 Kント
""", 'フォ': """
フォ	11 Kロー
""", '下載': """
下載	12 K
""", '下载': """
下载	12 K
""", '你可': """
你可	870 K能會喜歡：
""", '公式': """
公式	11 K	12 Kアプリ
""", '关注': """
关注	11 K
""", '写真': """
写真	486 【K】	486 K：
""", '分享': """
分享	3 K	3 K本文
""", '加入': """
加入	11 K
""", '動画': """
動画	486 【K】
""", '参考': """
参考	486 K:
""", '发现': """
发现	6 K错误
""", '另请': """
另请	870 K参阅
""", '合わ': """
合わ	486 Kせて読みたい:
""", '同场': """
同场	870 K加映:
""", '同場': """
同場	870 K加映:
""", '延伸': """
延伸	870 K閱讀	870 K阅读	870 K閱讀：	870 【K閱讀】
""", '当社': """
当社	11 Kの
""", '打开': """
打开	12 K
""", '扩展': """
扩展	870 K阅读:
""", '推荐': """
推荐	870 K阅读	870 K阅读:
""", '推薦': """
推薦	870 K閱讀:
""", '收听': """
收听	1 K
""", '收聽': """
收聽	1 K
""", '更多': """
更多	870 K：	870 K新聞：	870 K內容：	870 【K新聞】	870 K相關	870 K阅读:	870 K報導:	870 K报道:
""", '次に': """
次に	486 K読む:
""", '欢迎': """
欢迎	11 K关注
""", '歡迎': """
歡迎	11 K追蹤
""", '点击': """
点击	870 K查看
""", '画像': """
画像	486 【K】
""", '留言': """
留言	4 K
""", '發現': """
發現	6 K錯誤
""", '相关': """
相关	870 K阅读	870 K新闻	870 K报道：	870 K阅读:
""", '相關': """
相關	870 K新聞	870 K報導	870 【K新聞】	870 K閱讀:
""", '看更': """
看更	870 K多：
""", '記事': """
記事	3 Kを	6 Kの誤り
""", '評論': """
評論	4 K
""", '詳し': """
詳し	486 Kくはこちら
""", '誤字': """
誤字	6 K
""", '评论': """
评论	4 K
""", '这篇': """
这篇	7 K文章
""", '追蹤': """
追蹤	11 K
""", '関連': """
関連	486 K記事	486 K記事：	486 【K記事】	486 K：	486 【K】	486 K:
""", '閱讀': """
閱讀	870 K更多
""", '阅读': """
阅读	870 K更多
""", '點擊': """
點擊	870 K查看
""", '같이': """
같이	507 K 보기:
""", '관련': """
관련	507 K 기사:
관련기사	507 K	507 K:	507 [K]
""", '구독': """
구독	11 K
""", '기사': """
기사	1 K 듣기	3 K
""", '네이': """
네이버	11 K
""", '댓글': """
댓글	4 K
댓글이	4 K
""", '더': """
더	507 K 읽기:
""", '더보': """
더보기	507 [K]	507 K:
""", '발견': """
발견	6 K错误
""", '앱': """
앱	12 K
""", '앱을': """
앱을	12 K
""", '영상': """
영상	507 [K]
""", '오류': """
오류를	6 K
""", '이': """
이	3 K 기사	7 K 기사
""", '이어': """
이어	507 K 읽기:
""", '추천': """
추천	507 K 기사:
""", '카카': """
카카오톡	11 K
""", '함께': """
함께	507 K 볼 만한 기사:	507 K 보면 좋은 기사:
""", '화보': """
화보	507 [K]
"""}

CONTAINS = {'ab': """
abonați	661 doar pentru K	672 K-vă	676 K
abonații	673 K noștri
abonează	661 K-te pentru	664 K-te pe youtube	672 K-te
abonné	328 déjà K	328 pas encore K	328 en tant qu'K
abonnés	328 réservé aux K	328 réservé à nos K	353 nos K	356 K
abonē	530 K
abonējiet	530 K
""", 'ac': """
actualité	331 l'essentiel de l'K	336 suivez l'K	336 suivez toute l'K	336 retrouvez toute l'K
""", 'ad': """
adatkezelési	404 K tájékoztató
adomány	414 K
adományoddal	410 K
adományok	414 K
adományozz	410 K
advirtió	268 K
adó	397 K #%
adód	412 K #
adăugat	675 a K
""", 'af': """
affirmé	355 a K
afirmó	268 K
""", 'ag': """
agregó	268 K
""", 'ai': """
aizsargātas	529 visas tiesības K
""", 'aj': """
ajouté	355 a K
ajută	672 K-ne
ajánld	410 K fel
""", 'al': """
alkalmazás	402 töltsd le az K
alkalmazásunk	411 K
alkalmazásunkat	402 töltse le K
""", 'an': """
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	773 K dig till
använder	763 vi K cookies	763 K kakor
anúncios	654 sem K
""", 'ap': """
aplicación	245 descarga la K	245 descarga nuestra K
aplicația	664 descarcă K	673 K noastră
aplikację	604 pobierz K	604 pobierz naszą K
aportació	67 la teva K
aportación	264 tu K
apóyanos	264 K	265 K
apóyenos	264 K	265 K
apúntate	244 K a nuestra	244 K gratis	265 K a
""", 'ar': """
artykuł	596 podoba ci się ten K	621 ten K
artículo	234 te ha gustado este K	241 regala este K	241 regalar este K	242 último K gratis	242 te queda # K	266 este K
artículos	242 K gratis este mes	242 te quedan # K	242 límite de K
""", 'as': """
aseguró	268 K
""", 'au': """
autentifică	661 K-te pentru
autorská	89 K práva
""", 'av': """
avertizează	675 K
avísanos	265 K
""", 'ay': """
ayúdanos	264 K	265 K a
""", 'aç': """
açikladi	809 K
""", 'añ': """
añadió	268 K
año	267 al K
""", 'ba': """
bağirdi	809 K
bağiş	806 K yap	810 K
bağişiniz	806 K
""", 'be': """
behöver	752 vi K ditt stöd	773 vi K din hjälp
bekapcsolása	402 értesítések K
bemängeln	162 K
bemängelt	162 K
berättar	776 K
bestätigen	134 K sie ihre
bestätigungsmail	134 K
betalvägg	777 K
beğendiyseniz	807 bu haberi K	807 bu yaziyi K
""", 'bi': """
biết	852 cho K
""", 'bl': """
blokování	83 K reklam
""", 'bo': """
boletín	244 recibe el K	244 nuestro K	244 K diario	265 recibe el K	266 nuestro K	269 K
boîte	331 dans votre K mail	331 dans votre K e-mail
""", 'bu': """
butlletí	62 subscriu-te al K	62 el nostre K	68 el nostre K	71 K
buzón	244 en tu K
""", 'bö': """
böngésző	9 a K
böngészője	9 az ön K
""", 'bø': """
bønn	567 vi har en K til deg
""", 'bü': """
bülten	794 e-K	810 K
bültene	794 K abone	794 K kayit	794 K kaydol
bülteni	794 haber K
bültenimiz	807 K
bültenimize	794 K	806 K	807 K
""", 'bạ': """
bạn	839 hộp thư của K	849 sự ủng hộ của K	849 mời K
""", 'ca': """
caffè	462 un K
café	264 un K	351 un K	652 um K
catedrática	262 es K
catedrático	262 es K
""", 'ce': """
celého	76 pro čtení K
""", 'ch': """
chaîne	353 notre K
chép	848 cấm sao K
chính	843 K sách bảo mật
chúng	839 bản tin của K tôi	841 theo dõi K tôi	849 ủng hộ K tôi	849 K tôi cần sự giúp đỡ	849 giúp K tôi	849 theo dõi K tôi	850 K tôi trên	850 của K tôi	850 cho K tôi
""", 'co': """
comentário	5 deixe seu K	5 deixar um K
comentários	644 nos K
condiții	666 termeni și K
confidentialité	340 politique de K
confidențialitate	666 politica de K
conférences	349 est maître de K
connecté	342 vous devez être K
conteúdo	8 este K	8 K externo	631 acesse todo o K
contribuição	628 com a sua K
contó	268 K
conținut	8 acest K
""", 'cr': """
creează	672 K un cont
""", 'cs': """
csatornánk	411 K
""", 'cu': """
cuéntanos	255 K en	265 K
""", 'cz': """
czytać	601 aby K dalej	601 żeby K dalej	620 chcesz K dalej
czytelników	621 naszych K	621 z wpłat K
""", 'củ': """
của	850 độc giả K
""", 'da': """
darbą	521 mūsų K
darowiznę	599 przekaż K	620 przekaż K
datenschutzerklärung	144 unserer K	160 unserer K	160 unsere K
""", 'de': """
declaró	268 K
decía	268 K
descarcă	672 K
descárgate	245 K la app
desteğiniz	806 K
desteğinizle	807 K
""", 'di': """
disponível	634 K no google play
""", 'do': """
doação	628 faça uma K	652 sua K	653 sua K	653 faça uma K	657 K
doações	657 K
dodał	623 K
dodała	623 K
donació	67 fes una K	71 K
donación	237 haz una K	237 tu K	264 tu K	264 una K	265 tu K	265 haz una K	269 K
donația	672 K ta
donație	672 fă o K	676 K
donații	676 K
donează	672 K acum
dostęp	601 pełny K do	620 kup K
dostępny	601 artykuł K tylko
dowolną	622 K kwotą
dołącz	608 K do nas na	620 K do nas	620 K do grona
""", 'du': """
dumneavoastră	9 browserul K
duyệt	9 trình K của bạn
""", 'dz': """
dziękujemy	620 K, że nas czytasz
""", 'dé': """
débloquer	328 pour K
déclare	355 K
déclaré	355 a K
déductible	324 K des impôts	324 K à #	354 K
déjanos	5 K tu
dénonce	355 K
déplore	355 K
désabonner	331 K à tout moment
désactiver	338 K adblock
désactivez	338 K adblock
désinscrire	331 vous K à tout moment
""", 'dě': """
děkujeme	90 K, že nás čtete
""", 'dụ': """
dụng	841 tải ứng K	849 tải ứng K
""", 'el': """
electrònic	62 el teu correu K
electrónico	244 tu correo K	255 tu dirección de correo K no será publicada
elolvasásához	399 a teljes cikk K
előfizetés	414 K
előfizető	399 már K	410 legyen K
előfizetőink	399 K olvashatják	411 K
előfizetők	414 K
előfizetőknek	399 csak K
""", 'en': """
endereço	644 seu K de email não será
engedélyezze	404 K a javascript
enquête	353 cette K
enquêtes	353 nos K
ensimmäinen	318 K kuukausi
envíanos	265 K
""", 'er': """
erklärt	162 K
erklärte	162 K
erzählt	162 K
erzählte	162 K
""", 'es': """
escribió	268 K
escríbenos	255 K a	265 K
estás	234 ya que K aquí	234 ya que K por aquí
""", 'et': """
etkinleştir	800 javascript'i K
""", 'ev': """
evästeitä	310 K
""", 'ex': """
explicó	268 K
expliqué	355 a K
""", 'fa': """
faça	653 K um pix
""", 'fe': """
felhasználási	404 K feltételek
feliratkozás	400 K a hírlevélre	400 hírlevél K
""", 'fo': """
folosește	666 K cookie
folytatásához	399 a cikk K
fortæller	122 K
""", 'fö': """
följ	760 K oss på	773 K oss
förbehållna	771 alla rättigheter K
fördern	159 jetzt K
förklarar	776 K
""", 'fø': """
følg	106 K os på	119 K os	578 K oss på	591 K oss
første	121 K måned	593 K måned
""", 'fü': """
független	397 támogassa a K	411 K sajtó
""", 'ga': """
gadā	532 K
gazeteciliği	807 bağimsiz K
gazeteciliğimiz	807 K
""", 'ge': """
gelmişken	789 buraya kadar K
""", 'go': """
godišnje	718 K
""", 'gr': """
gridò	466 K
gràcies	68 K a tu
grátis	655 teste K
grâce	324 K à vos dons
""", 'gå': """
går	95 før du K	567 før du K
gåva	752 din K	752 ge en K	773 din K	773 ge en K	777 K
""", 'gö': """
göre	809 K
gösterilmeden	805 kaynak K
""", 'gử': """
gửi	849 hãy K
""", 'ha': """
használ	404 sütiket K	404 cookie-kat K
használat	404 sütik K
""", 'he': """
heißt	162 K es
""", 'hi': """
hirdetés	10 a K	10 K után
""", 'hj': """
hjälp	773 K oss
hjælp	119 vi har brug for din K	119 K os
""", 'ho': """
hovorí	733 K
hozzászóláshoz	5 K
hozzátette	413 K
""", 'hä': """
hävdar	776 K
""", 'hæ': """
hævder	122 K
""", 'hé': """
hébergé	340 ce contenu est K par
""", 'hí': """
hírekben	402 a google K
hírlevelünk	411 K
hírlevelünkre	400 K	411 K
hírlevél	414 K
""", 'hó': """
hó	412 ft/K
hónap	412 első K
""", 'if': """
ifølge	122 K	594 K
""", 'il': """
illimité	328 en K	328 accès K
""", 'in': """
independentă	673 presa K
indiqué	355 a K
indépendance	353 notre K
indépendant	324 soutenez le journalisme K	353 journalisme K	353 média K
indépendante	353 presse K	353 information K
información	249 sigue toda la K	249 siga toda la K
innehåll	763 externt K
innehållet	8 K
inquiète	355 s'K
inscrição	633 cancelar a K
inscríbete	265 K
intégralité	328 pour lire l'K
investigación	266 esta K
investigație	673 această K
invítame	265 K a
invítanos	265 K a
""", 'is': """
istediğiniz	793 K zaman iptal	808 K zaman iptal
""", 'iç': """
içeriği	8 K
""", 'je': """
jesteś	596 skoro już tu K	596 skoro tu K
""", 'ju': """
jurnaliștii	673 K noștri
""", 'jä': """
jälgi	275 K meid
jäseneksi	316 liity K
""", 'ka': """
kanał	621 nasz K
kannatusjäseneksi	316 liity K
kanál	91 náš K
kaže	719 K
""", 'ke': """
kedykoľvek	724 odhlásiť sa môžete K
""", 'kh': """
khoản	838 bạn đã có tài K	843 điều K sử dụng
không	848 K sao chép
khẳng	852 K định
""", 'ki': """
kifogásolja	413 K
kiáltotta	413 K
""", 'ko': """
komentować	5 K	613 aby K
komentár	5 pridať K
komentář	5 přidat K
komentáře	5 pro přidání K
kommenteléshez	5 K
""", 'kr': """
krzyczał	623 K
""", 'ká': """
kávéra	412 K
""", 'kä': """
käyttää	310 tämä sivusto K
""", 'ké': """
kért	413 K
kérte	413 K
""", 'kö': """
können	159 K sie uns
köszönjük	410 K, hogy olvasol
kövesse	402 K a
kövessen	402 K minket	410 K minket
közölte	413 K
""", 'kú': """
kúpte	730 si K
""", 'kč': """
kč	92 od # K
""", 'kļ': """
kļūsti	530 K par
""", 'la': """
lamentó	268 K
lançait	355 K
lasītu	526 lai K tālāk
lasītāji	531 mūsu K
""", 'le': """
lejupielādē	530 K
""", 'lu': """
lună	674 pe K
luận	5 để bình K
""", 'lá': """
lájkolj	402 K minket
""", 'lä': """
lähdet	298 ennen kuin K
läsa	774 fri att K
läsare	774 våra K
läser	773 tack för att du K
läsning	0 min K
lästid	0 K
""", 'læ': """
læser	119 tak fordi du K
læsere	120 vores K
læsetid	0 K
læsning	0 min K
""", 'lí': """
límite	242 K de notas
""", 'lậ': """
lập	850 báo chí độc K
""", 'ma': """
materiał	8 ten K
matéria	654 esta K
matérias	651 limite de K
""", 'me': """
meidän	316 tue K
meitä	316 tue K	316 auta K
mesačne	732 K
mesečno	718 K	746 K
""", 'mi': """
miesiąc	622 za K
miesięcznie	622 K
miễn	851 dùng thử K phí
""", 'mj': """
mjesečno	718 K
""", 'mo': """
mostrará	241 este mensaje se K en
""", 'mu': """
mulțumim	672 K că ne citești
munkánk	411 K
munkánkat	397 támogasd K	397 támogassa K	410 támogasd K	410 támogassa K	411 K
""", 'má': """
másodközlés	409 K
""", 'må': """
mån	775 kr/K
månad	775 per K
månaden	775 i K	775 första K
månadsgivare	773 bli K
måned	121 pr. K	593 per K
måneden	121 om K	593 i K
""", 'mé': """
média	353 notre K
""", 'mê': """
mês	655 por K	655 ao K
""", 'mó': """
mówi	623 K
""", 'mē': """
mēnesis	532 pirmais K
mēnesī	532 K
""", 'mė': """
mėnesį	522 per K
""", 'mě': """
měsíc	92 za K	92 první K
měsíčně	92 K
""", 'na': """
napisał	623 K
napisała	623 K
napište	90 K nám
napísal	733 K
napíšte	730 K nám
naročite	738 K se na naše	744 K se
naročnik	737 že K
naročnike	737 samo za K
naročniki	748 K
naročnikom	737 dostopen le K
naročnina	748 K
naujienlaiškis	521 mūsų K	524 K
naujienlaiškį	519 mūsų K	520 užsisakykite K	521 mūsų K
navođenje	715 uz K izvora
""", 'ne': """
neatkarīgu	530 atbalsti K
nekünk	410 segíts K	410 írjon K	410 írj K	410 jelezd K	411 K adód
neomezený	76 K přístup
nepriklausomą	520 paremkite K	521 K žurnalistiką
nezávislou	90 podpořte K
nezávislá	91 K média
nezávislé	731 K médiá
nezávislú	730 podporte K
""", 'nh': """
nhận	839 đăng ký K bản tin	839 đăng ký K tin	843 chấp K tất cả	849 đăng ký K
nhập	838 đăng K để	838 vui lòng đăng K	849 đăng K để
""", 'ni': """
niezależne	620 wesprzyj K	620 wspieraj K	621 K media
niezależność	621 K
niezależną	621 jesteśmy K
""", 'no': """
noastră	673 munca K
norāda	533 K
notificações	13 as K	635 ative as K	635 ativar K	635 receba K
notificările	13 K	664 activează K
notícia	654 esta K
notícias	633 receba as K	633 receba K	638 siga as últimas K
novinařina	91 naše K
novinári	731 naši K
novináři	91 naši K
novičnik	738 naš e-K	745 naš e-K	748 K
""", 'nó': """
nói	852 K
""", 'nă': """
năm	851 mỗi K
""", 'ob': """
obaveštenja	13 K
obegränsad	754 K tillgång
obrigatórios	644 campos K são
""", 'od': """
odebírejte	78 K náš	90 K
odemkněte	76 K si
odhlásit	78 K se můžete kdykoli
""", 'of': """
ofereça	631 K este artigo
""", 'ol': """
olvasási	0 K idő
olvasóink	411 K
""", 'os': """
osobních	83 ochrany K údajů
""", 'oz': """
oznámení	13 K
""", 'pa': """
parsisiųskite	520 K
participación	255 normas de K
partneři	83 my a naši K
patrões	654 sem K
""", 'pe': """
periódico	266 este K	266 nuestro K
permanència	69 sense K
personvernerklæring	581 K
""", 'ph': """
phút	0 K đọc
""", 'pi': """
pidió	268 K
pidätetään	315 kaikki oikeudet K
pišite	716 K nam	744 K nam
""", 'pl': """
plânge	675 se K
""", 'po': """
podkreśla	623 K
podpoře	91 díky K
podpořte	90 K nás	90 K naši	90 K naše	90 K mě
podrška	716 vaša K
podršku	716 vašu K
podržite	716 K nas	716 K naš
podľa	733 K
pokračovanie	723 pre K v čítaní
pokračujte	76 K ve čtení s
política	253 K de cookies	642 K de cookies
pomoć	716 vašu K
pomóż	620 K nam
pomôžte	730 K nám
poprosił	623 K
poprosiła	623 K
poprosiło	623 K
postafiókjába	400 K
potřebujeme	90 K vaši pomoc	90 K vaši podporu
používá	83 tento web K
používáme	83 K cookies
powiedział	623 K
powiedziała	623 K
pozostało	601 K # %	601 K #%
pošlete	90 K nám
požádal	93 K
požádala	93 K
""", 'pr': """
pracę	621 naszą K
predplatiteľom	730 staňte sa K
predplatiteľov	723 pre K
predplatné	723 už máte K	730 kúpte K	730 kúpte si K	734 K
pregledač	9 vaš K
prehliadač	9 váš K
prenumeratorów	601 tylko dla K
prečítate	723 celý článok si K
pridržana	715 sva prava K
pridržane	743 vse pravice K
pridūrė	523 K
prihláste	730 K sa na odber
prohlížeč	9 váš K
pročitali	709 da biste K
prośbę	596 mamy do ciebie K	596 mamy małą K
prywatności	611 polityka K	611 polityce K
przeczytać	601 aby K cały	601 aby K ten artykuł
przeglądarka	9 twoja K
przekaż	599 K nam #%	620 K nam	620 K #
práca	731 naša K
práce	91 naší K
práci	91 naši K
prácu	731 našu K
prévient	355 K
príspevok	730 váš K
""", 'pu': """
pubblicità	10 la K	451 blocco della K	464 senza K
publicité	10 la K	10 cette K	338 bloqueur de K	338 bloqueurs de K	353 sans K
publicités	338 bloqueur de K
publikování	89 K nebo šíření
publiée	342 votre adresse e-mail ne sera pas K
""", 'py': """
pyyntö	298 pieni K
""", 'pó': """
pódcast	266 nuestro K
""", 'pā': """
pārpublicēšana	529 K bez
""", 'př': """
přebírání	89 K článků
předplatitele	76 pro K
předplatitelem	90 staňte se K
předplatitelé	91 naši K	94 K
předplatné	76 už máte K	76 koupit K	94 K
předplaťte	76 K si	90 K si
přečíst	76 zbývá vám K
přihlaste	76 K se a čtěte	78 K se k odběru	90 K se k odběru
přispějte	90 K
příspěvek	90 váš K
""", 'qu': """
quyên	849 K góp ngay	853 K góp
quyền	848 giữ bản K
quảng	10 K cáo
""", 'ra': """
rakstīja	533 K
rašykite	520 K mums
rašė	523 K
""", 're': """
reclamă	10 K
recordó	268 K
redacció	68 la nostra K
redacción	266 nuestra K
redacția	673 K noastră
redakcję	620 wesprzyj K
redação	654 nossa K
redirecționează	672 K
regisztrálj	410 K
regisztráljon	410 K
regístrate	241 K para	241 K gratis
reklamą	10 K
reklám	731 bez K
reklámok	411 K nélkül
reproducció	66 prohibida la K
reproducción	261 prohibida su K	261 prohibida la K
reprodução	650 proibida a K	650 K proibida
republié	348 K avec
""", 'ri': """
riêng	843 chính sách quyền K tư
""", 'ro': """
ročne	732 K
ročně	92 K
""", 'rä': """
rät	162 K
""", 'rå': """
råbte	122 K
""", 'ré': """
réagir	342 pour K
rédacteur	349 est K
rédaction	352 soutenez la K	353 notre K
rédactrice	349 est K
répétait	355 K
réservé	328 cet article est K	328 ce contenu est K
réservée	328 K aux abonnés	328 K à nos abonnés	328 la suite est K
réservés	328 K aux abonnés	348 tous droits K
résiliable	354 K à tout moment
""", 'sa': """
sacīja	533 K
sadržaj	8 ovaj K
sadržaja	8 ovog K
sakė	523 K
""", 'sb': """
sbírka	94 K
""", 'sc': """
schließen	131 K sie ein abo	159 K sie ein abo
schránky	78 do vaší K	724 do vašej K
""", 'se': """
segítségedre	410 szükségünk van a K
según	268 K
sesión	241 inicia K para
sessão	653 inicie K
señaló	268 K
""", 'si': """
sisällön	8 K
sisältö	302 tämä K on vain
""", 'sk': """
skarży	623 K
skrzynkę	603 na twoją K	603 na swoją K
""", 'sp': """
sprijiniți	672 K
sprijină	672 K-ne
""", 'st': """
stáhněte	90 K si
stöd	752 med ditt K	773 K oss	773 K vår	773 ditt K
stödmedlem	773 bli K
stötta	773 K oss	773 K vår	773 K vårt
støt	119 K os	119 K med
støtt	591 K oss	591 K vår
støtte	98 med din K	98 vi har brug for din K	119 din K	570 med din K	591 din K
støtteabonnent	591 bli K
støttemedlem	591 bli K
stěžuje	93 K
""", 'su': """
subscripció	71 K
subskrybentów	601 tylko dla K
subskrypcję	601 kup K	601 masz już K	620 kup K
suscripción	241 ya tengo una K	265 cambia tu K	269 K
suscríbase	265 K
suscríbete	241 K para	241 K por	241 K en	244 K al boletín	265 K
susține	672 K-ne	675 K că
susținerea	672 K ta
susțineți	672 K-ne
""", 'sz': """
szerkesztőségünk	411 K
szerkesztőségünknek	411 K
""", 'sä': """
säger	776 K
sähköpostiin	304 suoraan K
sähköpostiisi	304 K
sähköpostiosoitteesi	304 K
""", 'sé': """
sélections	328 ajouter l'article à vos K
""", 'sí': """
síganos	249 K en
síguenos	249 K en	265 K
""", 'sõ': """
sõltumatut	275 toeta K
sõnul	278 K
""", 'sö': """
söyledi	809 K
""", 'sü': """
süresi	0 okuma K
""", 'să': """
săptămână	674 pe K
""", 'te': """
teigė	523 K
teşekkürler	806 okuduğunuz için K
""", 'th': """
thuê	853 K bao
thuộc	848 bản quyền K
thành	838 dành cho K viên	849 trở K thành viên
tháng	851 mỗi K	851 hàng K	851 K đầu
thông	13 K báo	841 bật K báo	841 nhận K báo
""", 'ti': """
tiếp	838 để K tục đọc	838 để đọc K
""", 'tj': """
tjänst	749 en liten K att be
""", 'to': """
továbbolvasáshoz	399 a K
toàn	838 để đọc K bộ	838 đọc K bộ bài
""", 'tr': """
treści	8 tej K	601 dostęp do K
treść	8 tę K
trên	841 theo dõi K
""", 'tu': """
turpinātu	526 lai K lasīt
tuần	851 mỗi K
""", 'tv': """
tvrdí	93 K
""", 'ty': """
työmme	317 K
työtämme	316 tue K	317 K
""", 'tá': """
tájékoztató	404 adatvédelmi K
támogasd	397 K a
támogass	410 K minket
támogasson	410 K minket
támogatása	410 az ön K
támogatásod	410 a te K
""", 'tä': """
täglich	134 K per mail
täällä	298 kun kerran olet K
""", 'té': """
téléchargez	352 K
""", 'tö': """
töltsd	410 K le
""", 'tý': """
týdně	92 K
""", 'tł': """
tłumaczy	623 K
""", 'ua': """
uafhængigt	120 K medie
""", 'ub': """
ubegrænset	100 K adgang
""", 'un': """
unabhängig	160 wir sind K
unterstütze	127 K unsere arbeit	127 K uns mit	159 K uns	159 K unsere	159 K mich	159 K meine
unterstützen	127 K sie unsere arbeit	127 K sie uns mit	127 mit einer spende K	127 können sie uns K	159 K sie uns	159 K sie unsere	159 sie können das K	159 freiwillig K	159 K sie mich	159 K sie meine
unterstützt	142 ihr browser K	159 K uns
unterstützung	159 mit ihrer K	159 mit deiner K	159 ihre K	159 deine K	159 eure K
""", 'up': """
upozornění	80 zapněte si K
""", 'ur': """
uredništva	743 brez dovoljenja K
uredništvo	745 naše K
urmărește	664 K-ne pe	664 K-ne și pe	664 K știrile	672 K-ne
urmăriți	664 K-ne pe	672 K-ne
""", 'ut': """
utilização	642 K de cookies
utilizează	666 K cookie
utilizăm	666 K cookie
utánközlés	409 K
""", 'uż': """
używamy	611 K plików cookie
""", 'už': """
užsisakykite	516 K prenumeratą
""", 'va': """
vašeho	78 do K e-mailu
""", 've': """
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	152 K nur mit
veröffentlicht	146 deine e-mail-adresse wird nicht K	146 ihre e-mail-adresse wird nicht K
već	718 K od
""", 'vi': """
vidéo	8 cette K
viết	850 bài K này	852 K
""", 'vy': """
vyhradené	729 všetky práva K	729 autorské práva sú K
vysvetľuje	733 K
vysvětluje	93 K
vyzývá	93 K
""", 'vä': """
väittää	319 K
""", 'vå': """
vårt	574 meld deg på K
""", 'ví': """
vídeo	8 este K
""", 'vď': """
vďaka	731 K vám
""", 'vě': """
vědět	90 dejte nám K
""", 'we': """
webbläsare	9 din K
według	623 K
""", 'wo': """
wołał	623 K
""", 'wp': """
wpłata	620 twoja K
wpłatom	621 dzięki K
wpłać	620 K
""", 'ws': """
wspierającym	620 zostań K
""", 'wy': """
wyjaśnia	623 K
wypisać	603 K się w każdej chwili
wyrażam	603 K zgodę na
""", 'wö': """
wöchentlichen	134 K newsletter
""", 'za': """
zadržana	715 sva prava K
zahvaljujući	717 K vama
založte	90 K si účet
zamknutý	723 článok je K
zastrzeżone	619 wszelkie prawa K	619 wszystkie prawa K
""", 'zb': """
zbiórka	624 K
zbývá	76 K vám # %
""", 'ze': """
zewnętrzn	8 treści K*
zewnętrzne	611 treści K
""", 'zg': """
zgłoś	620 K nam
""", 'zn': """
znać	620 daj nam K
""", 'zo': """
zostań	620 K z nami
""", 'zp': """
zpracováním	78 souhlasím se K	83 K osobních údajů
""", 'zu': """
zunächst	152 dieser artikel erschien K
""", 'zł': """
zł	622 od # K
""", 'ál': """
állítja	413 K
""", 'än': """
ändå	749 nu när du K är här
""", 'år': """
året	121 om K
""", 'åt': """
återges	771 får inte K
""", 'ça': """
çalişmalarimiz	807 K
""", 'çe': """
çerezler	800 K kullan
çerezleri	800 K kullan
""", 'éc': """
écrit	355 a K
écrivain	349 est K
écrivez	352 K-nous
""", 'él': """
électronique	331 dans votre boîte aux lettres K
""", 'éq': """
équipe	353 notre K
""", 'ér': """
értesítéseket	13 K
""", 'év': """
évente	412 K
""", 'ír': """
írta	413 K
""", 'în': """
înscrie	672 K-te la
""", 'öf': """
öffnen	135 app K
""", 'új': """
újságírás	411 független K
újságírásunk	411 K
újságíróink	411 K
""", 'úl': """
última	249 siga la K hora	249 sigue la K hora
""", 'üb': """
übersicht	155 K
""", 'üt': """
ütles	278 K
""", 'či': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	717 naši K
čitatelia	731 naši K
čitatelja	717 naših K
čitatelji	717 naši K
čitateľov	731 našich K
""", 'čl': """
članak	717 ovaj K
članek	745 ta K
členem	90 staňte se K
členom	730 staňte sa K
článek	72 líbil se vám K	91 tento K	91 líbil se vám K
články	91 naše K
článok	731 tento K
""", 'čt': """
čtenáři	91 naši K
čtenářů	91 našich K	91 na podpoře K
čtení	0 doba K
""", 'čí': """
čítajte	730 K ďalej za
čítania	0 čas K
""", 'đó': """
đóng	849 K góp của bạn	849 hãy K góp
""", 'đă': """
đăng	849 K ký để đọc
""", 'ľu': """
ľubovoľnou	732 K sumou
""", 'ře': """
řekl	93 K
řekla	93 K
""", 'ří': """
říká	93 K
""", 'śl': """
śledztwa	621 nasze K
śledź	608 K nas na	620 K nas
""", 'źr': """
źródło	619 K: pap
""", 'žu': """
žurnalistai	521 mūsų K
žurnalistika	91 naše K	91 nezávislá K	731 nezávislá K
žurnalistiku	91 nezávislou K	731 nezávislú K
žurnalistiky	91 nezávislé K
žurnālisti	531 mūsu K
žurnālistika	531 neatkarīga K
žurnālistiku	531 neatkarīgu K
""", 'άρ': """
άρθρα	179 τα K μας
άρθρο	179 αυτό το K
""", 'έγ': """
έγραψε	181 K
""", 'έρ': """
έρευνές	179 οι K μας
""", 'ακ': """
ακολουθήστε	170 K μας	170 K το	178 K μας
ακολουθείστε	170 K μας
""", 'αν': """
ανάγνωσης	0 χρόνος K
ανέφερε	181 K
αναγνώστες	179 οι K μας
αναδημοσίευση	177 απαγορεύεται η K
""", 'απ': """
απορρήτου	172 πολιτική K
""", 'βο': """
βοηθήστε	178 K μας
""", 'βρ': """
βρείτε	170 K μας στο
""", 'γί': """
γίνετε	178 K μέλος
""", 'γρ': """
γράψτε	178 K μας
γραφτείτε	178 K
""", 'δή': """
δήλωσε	181 K
""", 'δη': """
δημοσιογράφοι	179 οι K μας
δημοσιογραφία	179 η K μας	179 ανεξάρτητη K
""", 'δι': """
διαβάσετε	167 για να K ολόκληρο
διαφήμιση	10 τη K
διαφημίσεις	179 χωρίς K
διεύθυνση	168 η K email
δικαιώματος	177 με επιφύλαξη παντός K
""", 'δο': """
δουλειά	179 η K μας
""", 'δω': """
δωρεά	178 η K σας	178 κάντε μια K	182 K
δωρεές	182 K
""", 'εί': """
είπε	181 K
""", 'εβ': """
εβδομάδα	180 την K
""", 'εγ': """
εγγραφείτε	167 K για να	178 K
""", 'ει': """
ειδοποιήσεις	13 K
""", 'εν': """
ενεργοποιήστε	170 K τις ειδοποιήσεις	172 K τη javascript
ενημερωτικό	168 K δελτίο
ενισχύστε	178 K
""", 'εξ': """
εξήγησε	181 K
""", 'ευ': """
ευχαριστούμε	178 K που μας
""", 'ζή': """
ζήτησε	181 K
""", 'κα': """
κανάλι	179 το K μας
καταγγέλλει	181 K
κατεβάστε	170 K την εφαρμογή
""", 'μή': """
μήνα	180 τον K	180 το K	180 ανά K
""", 'ομ': """
ομάδα	179 η K μας
""", 'πε': """
περιήγησης	9 το πρόγραμμα K
περιεχομένου	8 αυτού του K
περιεχόμενο	8 αυτό το K
""", 'πο': """
πολιτική	172 K cookies
""", 'πρ': """
προειδοποιεί	181 K
προσωπικών	172 K δεδομένων
πρόσθεσε	181 K
πρώτος	180 K μήνας
""", 'στ': """
στήριξέ	178 K μας
στήριξή	178 η K σας	178 τη K σας
στηρίξτε	178 K μας	178 K την
""", 'συ': """
συνδεθείτε	167 K για να	178 K
συνδρομή	182 K
συνδρομητές	167 μόνο για K	179 οι K μας	182 K
συνδρομητής	167 είστε ήδη K	178 γίνετε K
συνεχίσετε	167 για να K την ανάγνωση
""", 'σχ': """
σχολιάσετε	5 K
""", 'σύ': """
σύμφωνα	181 K
""", 'τό': """
τόνισε	181 K
""", 'φώ': """
φώναζε	181 K
""", 'χρ': """
χρήσης	172 όροι K
χρειαζόμαστε	178 K τη βοήθειά σας
χρησιμοποιεί	172 K cookies
χρησιμοποιούμε	172 K cookies
χρόνο	180 τον K
""", 'аб': """
абонамент	47 K
абонат	36 вече сте K
абонати	36 само за K	47 K
абонирайте	36 K се, за да	37 K се за бюлетина	43 K се
""", 'бе': """
безлимитный	683 K доступ
""", 'бл': """
благодарение	44 K на вас
благодаря	703 K вам
блокировщик	693 отключите K	693 K рекламы
блокувальник	823 K реклами
""", 'бр': """
браузер	9 ваш K	693 ваш K
браузър	9 вашият K
""", 'бю': """
бюлетин	37 нашия K	44 нашия K	47 K
бюлетина	37 K ни
""", 'ва': """
вашата	37 на K поща
""", 'ви': """
видео	8 это K
виділіть	825 K
викаше	46 K
використанні	829 при K матеріалів
використовує	823 K cookie
використовуємо	823 K cookie
""", 'вм': """
вміст	8 цей K
""", 'вн': """
внесок	830 ваш K
""", 'во': """
войдите	683 K, чтобы
""", 'вс': """
встановіть	818 K додаток
""", 'вы': """
выделите	695 K ее	695 K текст
""", 'го': """
год	704 в K
годишно	45 K
""", 'гр': """
гривень	832 # K
грн	832 # K
""", 'гу': """
гукав	833 K
""", 'гі': """
гіперпосилання	829 K обов
""", 'да': """
дальше	683 чтобы читать K
дарение	43 вашето K	45 с K	47 K
дарения	47 K
""", 'до': """
добави	46 K
добавьте	690 K нас в
долучайтесь	830 K
долучайтеся	830 K
донат	702 ваш K	830 ваш K	834 K
донати	834 K
донатом	832 K
донаты	706 K
допомога	830 нам потрібна ваша K
допоможіть	830 K
доступ	683 полный K	816 повний K
доступен	683 K только
дочитали	677 вы K до конца	811 ви K до кінця
дочитать	683 чтобы K
""", 'еж': """
ежедневную	685 K рассылку
ежемесячно	704 K
ежемесячное	702 оформите K
еженедельную	685 K рассылку
""", 'жа': """
жалуются	705 K
""", 'жу': """
журналисти	44 нашите K
журналистика	44 независимата K	44 независима K	703 независимая K
журналистике	703 независимой K
журналистики	703 независимой K
журналистику	703 независимую K
журналисты	703 наши K
журналісти	831 наші K
журналістика	831 незалежна K
журналістику	831 незалежну K	831 якісну K
""", 'за': """
завантажити	818 K застосунок
завантажте	818 K додаток
завдяки	831 K вам
задонатьте	702 K	830 K
зазначив	833 K
закликав	833 K
заметили	695 K ошибку
замолчим	703 мы не K
запазени	42 всички права K
зарегистрированы	683 уже K
зарегистрируйтесь	683 K, чтобы	702 K
зареєструйтесь	816 K, щоб	830 K
застосунок	818 завантажте K	818 мобільний K
захищено	829 усі права K
захищені	829 усі права K	829 всі права K
защищены	701 все права K
заяви	46 K
заявив	833 K
заявил	705 K
заявила	705 K	833 K
""", 'зд': """
здесь	677 раз уж вы K
""", 'зр': """
зробіть	814 K внесок	830 K внесок
""", 'из': """
известията	13 K
изтеглете	43 K
""", 'им': """
имейл	37 вашия K
имейла	37 на K си
""", 'ин': """
иностранного	701 выполняющим функции K агента
иностранным	703 K агентом
""", 'ис': """
использовании	701 при K материалов
используем	693 K cookie	693 мы K
использует	693 K cookie
""", 'ка': """
каза	46 K
казва	46 K
канал	703 наш K	831 наш K
канала	703 нашего K
каналу	831 нашого K
""", 'ко': """
коментар	5 залишити K
коментарях	825 у K
коментирате	5 за да K
коментувати	5 K
комментарии	5 оставлять K
комментарий	5 оставить K	695 чтобы оставить K
комментариях	695 в K
комментировать	5 K
контент	8 этот K	8 цей K
контента	8 этого K
контенту	8 цього K
конфиденциальности	693 политикой K	693 политика K
конфіденційності	823 політикою K
""", 'кр': """
кричал	705 K
""", 'ле': """
лева	45 K
""", 'ма': """
материал	703 этот K
материалы	703 наши K
матеріал	831 цей K
матеріали	831 наші K
""", 'ме': """
месец	45 на K
месечно	45 K
месяц	704 в K
""", 'мі': """
місяць	832 на K	832 перший K
""", 'на': """
нажмите	695 K ctrl
написа	46 K
написав	833 K
написал	705 K
написала	705 K	833 K
напишите	702 K нам
напишіть	830 K нам
направете	43 K дарение
""", 'не': """
небольшая	677 K просьба
неделю	704 в K
независимата	43 подкрепете K
независими	44 K медии
независимую	680 поддержите K	702 поддержите K
независимые	703 K медиа
незалежні	831 K медіа
""", 'ну': """
нуждаем	43 K се от вашата
""", 'об': """
обязательна	701 гиперссылка K
обязательные	695 K поля
обясни	46 K
""", 'оп': """
опечатку	695 нашли K
оприлюднюватиметься	825 ваша e-mail адреса не K
опубликован	695 ваш адрес email не будет K
""", 'от': """
отменить	704 K в любой момент
отметил	705 K
отписаться	685 K в любой момент
""", 'ош': """
ошибку	695 нашли K
""", 'па': """
партнеры	693 мы и наши K
патроном	702 станьте K
""", 'пе': """
первый	704 K месяц	704 рубль в K
переведите	702 K нам
передплатникам	816 доступний лише K
передплатників	816 тільки для K
передплату	830 оформіть K
передрук	829 K
перепечатка	701 K
персональних	823 K даних
персональных	693 K данных
""", 'пи': """
писати	831 нам K
писменото	42 без K съгласие
пишете	43 K ни
пишите	702 K нам
""", 'по': """
повідомив	833 K
повідомила	833 K
повідомте	830 K нам
поддержать	702 K нас	702 K редакцию
поддержите	680 K нашу	680 K нас	702 K нас	702 K нашу	702 K редакцию	702 K проект	702 K автора
поддержка	680 ваша K	702 ваша K
поддержки	703 без вашей K
подкаст	703 наш K	831 наш K
подкаста	703 нашего K
подкрепа	43 вашата K
подкрепете	43 K ни	43 K нашата
подписаны	683 уже K
подписка	683 уже есть K	706 K
подписки	706 K
подписку	683 оформить K	683 оформите K	702 оформите K	702 оформить K
подписчикам	683 доступна только K	683 доступно только K
подписчики	706 K
подписчиков	683 только для K
подписчиком	702 станьте K
подписывайтесь	685 K на рассылку	690 K на нас	690 K на наш	690 K на канал	690 K на telegram	702 K на
подпишитесь	680 K на регулярное	685 K на рассылку	690 K на наш	690 K на канал	702 K на
подчеркнул	705 K
пожертвование	680 сделайте K	680 оформите K	702 ваше K	702 сделайте K	702 оформите K	706 K
пожертвования	706 K
полностью	683 чтобы прочитать K
помилку	825 знайшли K
помогите	702 K нам
помогнете	43 K ни
помощь	680 нужна ваша K	702 нам нужна ваша K
помітили	825 якщо ви K
понравилась	703 K статья
понравился	703 K материал	703 K текст
попереджає	833 K
попередив	833 K
попросив	833 K
попросил	705 K
попросила	705 K	833 K
попросило	705 K
последвайте	43 K ни
почту	685 на вашу K	685 вам на K
пошту	817 на вашу K
пояснив	833 K
пояснил	705 K
""", 'пр': """
працюємо	831 ми K
предупредил	705 K
предупреждает	705 K
призвал	705 K
признали	703 нас K
приложение	44 нашето K	686 скачать K	686 скачайте K	686 установите K	686 мобильное K	686 наше K	702 скачайте K
приложении	686 открыть в K	686 нашем K
приложения	703 нашего K
присоединяйтесь	702 K к
приєднуйтесь	830 K до
продовжити	816 щоб K читання
продолжаем	703 мы K работать
продолжить	683 чтобы K чтение
продължите	36 за да K да четете
произведен	701 настоящий материал (информация) K
просьба	677 у нас к вам K	677 у нас есть K
просять	833 K
прохання	811 маємо до вас K	811 невелике K
прочетете	36 за да K цялата
прочитать	683 осталось K	683 чтобы K статью
""", 'пъ': """
първия	45 за K месец
""", 'пі': """
підписатися	817 K на розсилку
підписка	834 K
підписку	816 оформіть K	830 оформіть K
підписники	834 K
підписників	816 тільки для K
підписуйтесь	820 K на нас	820 K на наш	830 K на
підписуйтеся	820 K на наш
підпишіться	817 K на розсилку	820 K на наш	830 K на
підтримайте	814 K нашу	814 K незалежну	814 K нас	830 K нас	830 K нашу	830 K незалежну	830 K редакцію	830 K автора	830 K роботу
підтримати	830 K нас
підтримка	814 ваша K	830 ваша K
підтримки	831 спільноти K
піти	811 перш ніж K
""", 'ра': """
работа	44 нашата K	703 наша K
работаем	703 мы K
работу	703 нашу K
разрешение	42 без K е забранено
расскажите	702 K нам
рассказал	705 K
рассказала	705 K
расследование	703 наше K
расследования	703 наши K
рассылка	703 наша K	706 K
рассылку	685 нашу K	685 K самых	703 нашу K
""", 'ре': """
редакции	703 нашей K
редакция	44 нашата K	703 наша K
редакція	831 наша K
редакції	831 нашої K
рекламата	10 K
реклами	10 K	44 без K	831 без K
рекламой	10 K
рекламы	10 K	703 без K
""", 'ро': """
робота	831 наша K
роботу	831 нашу K
розповів	833 K
розповіла	833 K
розсилка	831 наша K	834 K
розсилку	817 нашу K	817 щоденну K	831 нашу K
розслідування	831 наші K
""", 'ру': """
рублей	704 # K
""", 'рі': """
рік	832 на K
""", 'ск': """
сказав	833 K
сказал	705 K
сказала	705 K	833 K
скаржаться	833 K
скачайте	686 K наше
скиньте	702 K
""", 'сл': """
следите	690 K за нами
словам	705 по K
словами	833 за K
слідкуйте	820 K за нами
""", 'со': """
сообщение	701 данное K (материал) создано
сообщил	705 K
сообщила	705 K
сообщите	702 K нам
""", 'сп': """
сповіщення	13 K	818 увімкнути K	818 увімкніть K
сподобався	831 K текст	831 K матеріал
сподобалась	811 якщо вам K стаття
според	46 K
спільнота	831 наша K
спільноти	814 стань частиною K	831 нашої K
""", 'ст': """
станете	43 K абонат	43 K член
станьте	702 K нашим	830 K нашим
статия	44 тази K
стаття	831 ця K
статья	703 эта K
стверджує	833 K
стежте	820 K за нами
""", 'су': """
суммой	704 любой K
сумму	704 любую K
существуем	703 мы K
""", 'съ': """
съдържание	8 това K
съобщи	46 K
""", 'те': """
телеграм	690 наш K-канал	690 в нашем K	703 наш K	820 наш K-канал
""", 'ти': """
тиждень	832 на K
""", 'ув': """
уведомления	13 K	686 включите K	686 включить K	686 разрешить K
увійдіть	816 K, щоб
""", 'уй': """
уйдете	677 прежде чем вы K
""", 'ут': """
утверждает	705 K
""", 'уч': """
учасником	830 станьте K
""", 'ци': """
цитировании	701 при K
""", 'ча': """
частиною	830 станьте K
""", 'че': """
четене	0 време за K
""", 'чи': """
читаете	702 спасибо, что K
читай	820 K нас
читайте	690 K нас в	820 K нас у	820 K нас в
читання	0 час K	0 хв K
читателей	703 наших K
читатели	44 нашите K	677 дорогие K	703 наши K
читати	816 щоб K далі	830 щоб K далі
читачі	831 наші K
читачів	831 наших K
читаєте	830 дякуємо, що K
""", 'чт': """
чтение	0 на K
чтения	0 время K	0 мин K
""", 'що': """
щомісяця	832 K
щомісячно	832 K
щотижневу	817 K розсилку
""", 'яз': """
язкові	825 обов'K поля
""", 'як': """
якщо	811 K ви вже тут
""", 'אח': """
אחרינו	363 עקבו K	371 עקבו K
""", 'אל': """
אלקטרוני	361 דואר K
""", 'אמ': """
אמר	374 K
אמרה	374 K
""", 'בח': """
בחודש	373 K
""", 'בי': """
ביקש	374 K
ביקשה	374 K
""", 'בע': """
בעוגיות	365 שימוש K
""", 'בק': """
בקובצי	365 משתמש K
""", 'בש': """
בשבוע	373 K
""", 'הא': """
האפליקציה	363 הורידו את K
""", 'הד': """
הדפדפן	9 K שלך
""", 'הה': """
ההתראות	13 K
""", 'הו': """
הווטסאפ	363 לקבוצת K
הוסיף	374 K
הוסיפה	374 K
""", 'הז': """
הזהיר	374 K
הזכויות	370 כל K שמורות
""", 'הט': """
הטלגרם	363 לערוץ K
""", 'הי': """
הירשמו	371 K
""", 'הכ': """
הכתבה	360 להמשך קריאת K	372 K הזאת
""", 'המ': """
המייל	361 לתיבת K	361 כתובת K
""", 'הנ': """
הניוזלטר	361 K היומי
""", 'הס': """
הסביר	374 K
""", 'הע': """
העיתונות	372 K העצמאית
""", 'הפ': """
הפרטיות	365 מדיניות K
הפרסומת	10 K
""", 'הצ': """
הצטרפו	363 K לערוץ	371 K
""", 'הש': """
השימוש	365 תנאי K
""", 'הת': """
התחברו	371 K
התראות	13 K
התרומה	371 K שלכם
""", 'וב': """
ובטוויטר	363 בפייסבוק K
""", 'זק': """
זקוקה	371 K לכם
""", 'חו': """
חודשית	371 תרומה K
""", 'טע': """
טען	374 K
""", 'כמ': """
כמנויים	360 הצטרפו K
""", 'כת': """
כתב	374 K
כתבה	372 K זו	374 K
כתבו	371 K לנו
""", 'לד': """
לדברי	374 K
""", 'לה': """
להגיב	5 כדי K
להמשיך	360 כדי K לקרוא
להעתיק	370 אין K
""", 'לח': """
לחודש	373 K
""", 'למ': """
למנויים	360 K בלבד
""", 'לנ': """
לניוזלטר	361 הירשמו K	361 הרשמה K	361 K שלנו
""", 'לע': """
לעזרתכם	371 אנחנו זקוקים K
""", 'לש': """
לשנה	373 K
""", 'מי': """
מינוי	360 רכשו K	375 K
""", 'מנ': """
מנוי	360 כבר K
מנויים	375 K
""", 'מס': """
מסר	374 K
""", 'ני': """
ניוזלטר	375 K
""", 'עי': """
עיתונות	372 K עצמאית
""", 'פר': """
פרסומות	372 ללא K
פרסומת	10 K
""", 'קר': """
קרא	374 K
קריאה	0 זמן K
""", 'רא': """
ראשון	373 חודש K
""", 'של': """
שלחו	371 K לנו
שלנו	372 K
""", 'שק': """
שקראתם	371 תודה K
""", 'תו': """
תוכן	8 K זה
""", 'תמ': """
תמיכתכם	371 K
תמכו	371 K בנו
""", 'תר': """
תרומה	375 K
תרומות	375 K
תרמו	371 K
""", 'آگ': """
آگهی	10 K
""", 'أس': """
أسبوعيا	31 K
""", 'أض': """
أضاف	32 K
أضافت	32 K
""", 'أع': """
أعجبك	30 K هذا
""", 'أك': """
أكد	32 K
""", 'أو': """
أوضح	32 K
""", 'إع': """
إعادة	28 يمنع K
""", 'إل': """
إلينا	29 انضم K
""", 'اد': """
ادامه	293 برای K مطلب
ادعم	29 K
ادعمنا	29 K
ادعموا	29 K
""", 'ار': """
ارسال	5 برای K نظر
""", 'اس': """
استفاده	287 شرایط K	292 K از مطالب
""", 'اش': """
اشتراك	33 K
اشتراک	293 K تهیه کنید	297 K
اشترك	17 K الآن	29 K
اشتركوا	29 K
""", 'اع': """
اعلام	296 K کرد
اعلانها	13 K
""", 'اف': """
افزود	296 K
""", 'ال': """
الآن	29 تبرع K	29 سجل K
الأول	31 الشهر K
الإخبارية	18 النشرة K
الإشعارات	13 K	19 تفعيل K	19 فعل K
الإعلان	10 K
الإعلانات	23 حاجب K
الإلكتروني	18 بريدك K	18 البريد K
الارتباط	23 ملفات تعريف K
الاستخدام	23 شروط K
الاشعارات	13 K
البريدية	18 النشرة K	18 نشرتنا K	33 النشرة K
التطبيق	19 حمل K	19 حمّل K	19 تحميل K	19 نزل K
التقرير	30 هذا K
الخصوصية	23 سياسة K
الدخول	17 سجل K	29 سجل K
الدفدפן	9 K שלך
الشهر	31 في K
القراءة	0 مدة K	0 وقت K	17 لمتابعة K
الكوكيز	23 K
المحتوى	8 هذا K	17 هذا K متاح
المستقلة	30 الصحافة K
المقال	17 لقراءة K كاملا	30 هذا K
النشرة	18 اشترك في K
""", 'او': """
اول	295 ماه K
""", 'ای': """
ایمیل	283 K خود را	283 آدرس K	283 به K شما
اینستاگرام	285 در K دنبال
""", 'بح': """
بحسب	32 K
""", 'بر': """
بريدك	18 إلى K
""", 'بگ': """
بگذارید	293 با ما در میان K
""", 'تا': """
تابعنا	21 K على	21 K عبر	29 K على
تابعوا	21 K أخبار
تابعونا	21 K على	21 K عبر	29 K على
""", 'تب': """
تبرع	33 K
تبرعات	33 K
تبرعك	29 K
تبرعكم	29 K
""", 'تط': """
تطبيقنا	30 K
""", 'تف': """
تفعيل	23 K جافا
""", 'تق': """
تقاريرنا	30 K
""", 'تل': """
تلگرام	285 ما را در K	285 در K دنبال	285 کانال K ما
""", 'تم': """
تمامی	292 K حقوق
""", 'تو': """
توضیح	296 K داد
""", 'تی': """
تیم	294 K ما
""", 'جا': """
جاوااسکریپت	287 K را فعال
""", 'حذ': """
حذر	32 K
حذرت	32 K
""", 'حس': """
حساب	17 هل لديك K
""", 'حق': """
حقوق	292 کلیه K
""", 'حم': """
حمایت	293 از ما K کنید	293 K شما
""", 'خب': """
خبرنامه	283 K ما	283 اشتراک K	283 در K	294 K ما	297 K
خبرنگاران	294 K ما
""", 'خص': """
خصوصی	287 حریم K
""", 'خو': """
خوانندگان	294 K ما
""", 'دع': """
دعا	32 K
دعت	32 K
دعمك	29 K
دعمكم	29 K
""", 'دن': """
دنبال	285 ما را K کنید	293 K کنید
""", 'را': """
راسلنا	29 K
راسلونا	29 K
""", 'رو': """
روزنامهنگاری	294 K مستقل
""", 'سا': """
سالانه	295 K
ساهم	29 K في
ساهموا	29 K في
""", 'سج': """
سج	29 Kّل
""", 'سن': """
سنويا	31 K
""", 'شا': """
شاركنا	29 K برأيك
""", 'شه': """
شهريا	31 K
""", 'شو': """
شوید	293 عضو K	293 وارد K
""", 'صح': """
صحافتنا	30 K
صحفيينا	30 K
""", 'صر': """
صرح	32 K
""", 'طل': """
طلب	32 K
طلبت	32 K
""", 'عم': """
عملنا	30 K
""", 'فر': """
فريقنا	30 K
""", 'قا': """
قال	32 K
قالت	32 K
""", 'قر': """
قراءنا	30 K
قرائنا	30 K
""", 'قن': """
قناتنا	21 K على	21 انضم إلى K	30 K
""", 'كت': """
كتب	32 K
كتبت	32 K
""", 'لإ': """
لإضافة	5 K تعليق
""", 'لق': """
لقراءتكم	29 شكرا K
""", 'لل': """
للتعليق	5 K
للقراءة	0 دقائق K
للمشتركين	17 K فقط
""", 'ما': """
مالی	293 کمک K شما	297 کمک K
ماه	295 در K
ماهانه	295 K
""", 'مت': """
متصفحك	9 K
""", 'مح': """
محتوا	8 این K
محفوظ	292 حقوق K است
محفوظة	28 جميع الحقوق K	28 حقوق النشر K
""", 'مر': """
مرورگر	9 K شما
""", 'مس': """
مستقل	294 رسانه K
مستقلة	30 صحافة K
""", 'مش': """
مشترک	293 K شوید
""", 'مط': """
مطالعه	0 دقت K	0 زمان K
مطلب	294 این K
""", 'مع': """
معنا	29 ساهم K
""", 'من': """
منصتنا	30 K
""", 'مو': """
موقعنا	30 K
""", 'نس': """
نستخدم	23 K ملفات
""", 'نش': """
نشرتنا	18 اشترك في K	30 K
""", 'نظ': """
نظر	5 ثبت K
""", 'نو': """
نوشت	296 K
""", 'وت': """
وتويتر	21 على فيسبوك K
""", 'وف': """
وفقا	32 K
""", 'کا': """
کار	294 K ما
کانال	285 به K ما	294 K ما
""", 'کن': """
کنید	293 به ما کمک K	293 ثبت نام K
""", 'کو': """
کوکی	287 از K
کوکیها	287 K
""", 'گز': """
گزارشهای	294 K ما
""", 'گف': """
گفت	296 K
گفته	296 K است	296 به K
""", 'अन': """
अन	393 के Kुसार
""", 'आप': """
आपक	9 Kा ब्राउज़र	390 Kा दान
""", 'इट': """
इट	389 कॉपीराK
""", 'इन': """
इनब	379 आपके Kॉक्स
""", 'इब': """
इब	382 चैनल को सब्सक्राK
""", 'इस': """
इस	391 K लेख
""", 'उन': """
उनल	380 ऐप डाKोड करें	390 डाKोड करें
""", 'उप': """
उपय	384 कुकीज़ का Kोग	384 कुकीज का Kोग
""", 'ए': """
ए	390 जुड़ने के लिK
""", 'ऐप': """
ऐप	380 हमारा K
""", 'क': """
क	393 मुताबिK
""", 'कर': """
कर	379 ईमेल दर्ज Kें	380 ऐप इंस्टॉल Kें	380 नोटिफिकेशन चालू Kें	382 फॉलो Kें	390 सब्सक्राइब Kें	390 फॉलो Kें	390 क्लिक Kें
""", 'कह': """
कह	393 Kा
""", 'ख': """
ख	393 लिKा
""", 'छ': """
छ	393 पूKा
""", 'ट': """
ट	384 जावास्क्रिप्K
""", 'टर': """
टर	379 न्यूज़लेK	379 न्यूजलेK के लिए	379 हमारे न्यूजलेK	391 हमारे न्यूज़लेK	394 न्यूज़लेK
""", 'ठक': """
ठक	391 हमारे पाK
""", 'न': """
न	2 लेख सुKें	394 दाK
""", 'नल': """
नल	382 चैK से जुड़ें	382 टेलीग्राम चैK	391 हमारे चैK
""", 'पढ': """
पढ	0 मिनट में K़ें	380 ऐप में K़ें
""", 'पन': """
पन	10 विज्ञाK
""", 'पर': """
पर	382 गूगल न्यूज K
""", 'बत': """
बत	393 Kाया
""", 'बर': """
बर	2 ख़K सुनें
""", 'मद': """
मदद	390 हमारी K करें	390 आर्थिक K दें
""", 'मह': """
मह	392 हर Kीने
""", 'यत': """
यत	384 गोपनीKा नीति
""", 'यह': """
यह	391 K लेख
""", 'रक': """
रक	389 सर्वाधिकार सुK्षित	391 हमारी पत्Kारिता	391 स्वतंत्र पत्Kारिता	391 हमारे पत्Kार
""", 'रत': """
रत	392 प्Kि माह
""", 'वर': """
वर	392 प्रति K्ष
""", 'शन': """
शन	13 नोटिफिकेK	394 सब्सक्रिप्K
""", 'शर': """
शर	384 नियम और K्तें
""", 'सए': """
सएप	382 व्हाट्K चैनल
""", 'सद': """
सदस	390 K्य बनें
""", 'सप': """
सप	392 प्रति K्ताह
""", 'सम': """
समय	0 पढ़ने का K
समर	390 K्थन करें
""", 'सह': """
सहय	390 आपका Kोग	390 हमें Kोग	390 Kोग करें	390 आपके Kोग
""", 'हम': """
हम	390 Kें लिखें	391 Kारा काम	391 Kारी टीम
हमस	390 Kे जुड़ें
""", 'অন': """
অন	54 Kুদান দিন	58 Kুদান
""", 'আপ': """
আপন	49 Kার ইমেইল
""", 'আম': """
আম	54 Kাদের লিখুন	55 Kাদের সাংবাদিক	55 Kাদের চ্যানেল
""", 'উজ': """
উজল	49 নিKেটারে সাবস্ক্রাইব	49 আমাদের নিKেটার	49 নিKেটার পেতে	55 আমাদের নিKেটার	58 নিKেটার
""", 'ক': """
ক	56 মাসিK
""", 'কত': """
কত	55 স্বাধীন সাংবাদিKা
""", 'কর': """
কর	54 সাবস্ক্রাইব Kুন	54 এখানে ক্লিক Kুন
""", 'ঠক': """
ঠক	55 আমাদের পাK
""", 'দন': """
দন	55 এই প্রতিবেK
""", 'ন': """
ন	54 যুক্ত হোK	57 জাKান	57 জাKিয়েছেন
""", 'বল': """
বল	57 Kেন	57 Kেছেন
বলল	57 Kেন
""", 'রক': """
রক	53 সর্বস্বত্ব সংK্ষিত	53 স্বত্ব সংK্ষিত
""", 'রত': """
রত	56 প্Kি মাসে
""", 'সদ': """
সদস	54 K্য হোন
""", 'সব': """
সব	55 আমাদের ফেKুক
""", 'সহ': """
সহ	54 আমাদের Kায়তা
সহয	54 Kোগিতা করুন
""", 'হত': """
হত	54 যুক্ত Kে
""", 'กด': """
กด	784 Kติดตาม
""", 'กร': """
กร	779 Kอกอีเมล
""", 'กล': """
กล	787 K่าว
""", 'กา': """
กา	13 Kรแจ้งเตือน	784 Kรสนับสนุนจากคุณ
""", 'ขอ': """
ขอ	785 Kงเรา
""", 'จด': """
จด	779 Kหมายข่าวของเรา	788 Kหมายข่าว
""", 'ดา': """
ดา	784 Kวน์โหลดแอป
""", 'ติ': """
ติ	784 Kดตามเรา
""", 'ต่': """
ต่	786 Kอเดือน	786 Kอปี
""", 'บท': """
บท	785 Kความนี้
""", 'บร': """
บร	788 Kิจาค
""", 'บอ': """
บอ	787 Kกว่า
""", 'พู': """
พู	787 Kดกับ
""", 'ระ': """
ระ	787 Kบุว่า
""", 'รา': """
รา	786 Kยเดือน
""", 'ร่': """
ร่	784 Kวมบริจาค
""", 'วา': """
วา	785 Kรสารศาสตร์อิสระ
""", 'สง': """
สง	783 Kวนลิขสิทธิ์	783 Kวนสิทธิ์
""", 'สน': """
สน	784 Kับสนุนเรา	784 Kับสนุนพวกเรา
""", 'สม': """
สม	779 Kัครรับจดหมายข่าว	779 Kัครรับข่าวสาร	784 Kัครสมาชิก	784 Kัครรับ	788 Kาชิก
""", 'สื': """
สื	785 K่ออิสระ
""", 'ส่': """
ส่	784 Kงข้อมูลมาที่
""", 'ห้': """
ห้	783 Kามคัดลอก	783 Kามทำซ้ำ
""", 'อี': """
อี	779 Kเมลของคุณ
""", 'เข': """
เข	784 Kียนถึงเรา
""", 'เน': """
เน	8 Kื้อหานี้
""", 'เป': """
เป	787 Kิดเผยว่า
""", 'เว': """
เว	0 Kลาอ่าน
""", 'โฆ': """
โฆ	10 Kษณา
""", 'ให': """
ให	785 K้เรา
""", 'ủn': """
ủng	849 hãy K hộ
""", 'いか': """
いか	489 Kがでしたか
""", 'お使': """
お使	9 Kいのブラウザ	480 Kいのブラウザ
""", 'お寄': """
お寄	489 Kせください
""", 'お申': """
お申	489 Kし込みください	489 Kし込みはこちら
""", 'お聞': """
お聞	489 Kかせください
""", 'か月': """
か月	472 K無料	491 K無料
""", 'ここ': """
ここ	472 Kから先は	472 Kからは有料
""", 'この': """
この	2 K記事を音声	8 Kコンテンツ	472 K記事は有料	472 K記事は会員	484 K記事についてのご意見	490 K記事が	490 K記事を	490 K記事は
""", 'ご利': """
ご利	9 K用のブラウザ	480 K用のブラウザ
""", 'ご寄': """
ご寄	470 K付をお願い	489 K付
""", 'ご意': """
ご意	484 K見・ご感想	484 K見をお寄せ
""", 'ご感': """
ご感	484 K想をお寄せ
""", 'ご支': """
ご支	470 K援をお願い	489 K援
""", 'ご登': """
ご登	489 K録
""", 'ご購': """
ご購	489 K読
""", 'すべ': """
すべ	472 Kての記事が
""", 'と強': """
と強	492 K調
""", 'と書': """
と書	492 Kい
""", 'と話': """
と話	492 Kし	492 Kす
""", 'と語': """
と語	492 Kっ	492 Kる
""", 'と説': """
と説	492 K明
""", 'と述': """
と述	492 Kべ
""", 'によ': """
によ	492 Kると
""", 'をフ': """
をフ	478 Kォローする	478 Kォローしよう
""", 'アプ': """
アプ	475 Kリで開く	475 Kリで読む	475 Kリを開く	475 Kリをダウンロード	475 Kリのダウンロード	475 Kリをインストール	475 Kリはこちら
""", 'カ月': """
カ月	472 K無料	491 K無料
""", 'クッ': """
クッ	482 Kキーを使用	482 Kキーを利用
""", 'コメ': """
コメ	5 Kントを書く	5 Kントする	484 Kントを投稿するには	484 Kントするには	484 Kント欄で	484 Kントをお寄せ
""", 'サポ': """
サポ	470 Kートをお願いします	489 Kートをお願い	489 Kートしていただ
""", 'ダウ': """
ダウ	489 Kンロードしてください
""", 'チャ': """
チャ	478 Kンネル登録を
""", 'ニュ': """
ニュ	474 Kースレターに登録	474 Kースレターを	493 Kースレター
""", 'フォ': """
フォ	478 Kローして最新	489 Kローしてください
""", 'プッ': """
プッ	475 Kシュ通知
""", 'プラ': """
プラ	482 Kイバシーポリシーに
""", 'プレ': """
プレ	472 Kミアム会員
""", 'メル': """
メル	474 Kマガに登録	474 Kマガで
""", 'メー': """
メー	474 Kルマガジンで	474 Kルマガジンに登録	474 Kルマガジンを	474 Kルでお届け	484 Kルアドレスが公開されることはありません	493 Kルマガジン
""", 'ログ': """
ログ	472 Kインして続きを	472 Kインしてください	472 Kインが必要	489 Kインして
""", 'ヶ月': """
ヶ月	472 K無料	491 K無料
""", '下載': """
下載	861 K客戶端	861 Kapp	861 K應用程式
""", '下载': """
下载	861 K客户端	861 Kapp	861 K应用	873 K客户端
""", '不代': """
不代	872 K表本站
""", '不得': """
不得	872 K转载	872 K轉載
""", '不錯': """
不錯	873 K過
""", '不错': """
不错	873 K过
""", '仅代': """
仅代	872 K表作者
""", '付費': """
付費	858 K後	877 K牆
""", '付费': """
付费	858 K后	877 K墙
""", '会员': """
会员	858 K专享
""", '会員': """
会員	472 K限定です	472 K限定の記事	472 K登録すると	472 K登録が必要	472 K登録できます	489 K登録	490 Kの方
""", '你的': """
你的	856 K支持	873 K支持
""", '使用': """
使用	867 Kcookie	867 K cookie
""", '侵权': """
侵权	872 K
""", '個人': """
個人	482 K情報の取り扱い
""", '免費': """
免費	875 K試用
""", '免费': """
免费	875 K试用
""", '全文': """
全文	472 Kを読むには	472 Kをお読み
""", '公众': """
公众	864 K号：
""", '公式': """
公式	475 Kアプリ	478 Kアカウントを
""", '关注': """
关注	864 K我们的	873 K我们
""", '写道': """
写道	876 K
""", '分で': """
分で	0 K読めます
""", '初割': """
初割	491 K
""", '初月': """
初月	491 K無料
""", '利用': """
利用	482 K規約に同意
""", '剩余': """
剩余	858 K#%
""", '剩餘': """
剩餘	858 K#%
""", '加入': """
加入	864 Kline	873 K会员	873 K會員
""", '励み': """
励み	490 Kになります
""", '包月': """
包月	875 K
""", '參與': """
參與	5 K討論
""", '友だ': """
友だ	478 Kち追加
""", '发表': """
发表	5 K评论
""", '发送': """
发送	860 K到您的邮箱
""", '受信': """
受信	474 Kトレイに
""", '告訴': """
告訴	876 K
""", '告诉': """
告诉	876 K
""", '呼び': """
呼び	492 Kかけた
""", '官方': """
官方	864 K微信
""", '定期': """
定期	873 K定額
""", '寄付': """
寄付	489 Kをお願い	493 K
""", '寄到': """
寄到	860 K您的信箱
""", '寫道': """
寫道	876 K
""", '已是': """
已是	858 K會員
""", '已经': """
已经	858 K是会员
""", '年額': """
年額	491 K
""", '广告': """
广告	10 K	867 K拦截
""", '広告': """
広告	10 K	480 Kブロック
""", '廣告': """
廣告	10 K	867 K攔截
""", '开启': """
开启	861 K通知
""", '当サ': """
当サ	490 Kイト
""", '当社': """
当社	490 Kの
""", '当編': """
当編	490 K集部
""", '微信': """
微信	861 K扫	864 K公众号
""", '応援': """
応援	470 Kをお願いします	489 Kをお願い	489 Kして
""", '您的': """
您的	9 K浏览器	9 K瀏覽器	856 K支持	873 K支持	873 K捐款
""", '感謝': """
感謝	873 K閱讀
""", '感谢': """
感谢	873 K阅读
""", '成为': """
成为	858 K会员即可	873 K会员
""", '成為': """
成為	858 K會員即可	873 K會員
""", '我们': """
我们	874 K的
""", '我們': """
我們	874 K的
""", '手机': """
手机	861 K客户端
""", '打开': """
打开	861 Kapp	861 K微信
""", '打開': """
打開	861 Kapp
""", '扫一': """
扫一	861 K扫
""", '扫描': """
扫描	861 K二维码
""", '投资': """
投资	872 K有风险
""", '指出': """
指出	876 K
""", '指摘': """
指摘	492 Kした
""", '捐款': """
捐款	873 K支持	877 K
""", '掃一': """
掃一	861 K掃
""", '掃描': """
掃描	861 K qr
""", '推播': """
推播	13 K	861 K通知
""", '推送': """
推送	13 K	861 K通知
""", '支持': """
支持	856 K我们的	856 K我們的	856 K獨立媒體	856 K独立媒体	873 K我们	873 K我們
""", '支援': """
支援	489 Kをお願い
""", '文章': """
文章	872 K来源：
""", '最新': """
最新	474 K情報をお届け
""", '會員': """
會員	858 K專享
""", '月額': """
月額	472 K#円	491 K
""", '有料': """
有料	472 K会員限定	472 K会員になる	472 K会員の方	493 K会員
""", '未經': """
未經	872 K授權
""", '未经': """
未经	872 K授权
""", '本報': """
本報	874 K導
""", '本报': """
本报	874 K读者	874 K道
""", '本文': """
本文	872 K来源
""", '本網': """
本網	867 K站使用
""", '本网': """
本网	867 K站使用
""", '欢迎': """
欢迎	864 K关注	873 K加入	873 K赞助	873 K订阅
""", '歡迎': """
歡迎	864 K追蹤	873 K加入	873 K贊助	873 K訂閱
""", '此內': """
此內	8 K容
""", '此内': """
此内	8 K容
""", '残り': """
残り	472 K#文字	472 K: #文字
""", '每年': """
每年	875 K
""", '每日': """
每日	860 K简报	860 K電子報
""", '每月': """
每月	875 K
""", '求め': """
求め	492 Kた
""", '浏览': """
浏览	867 K器版本
""", '点击': """
点击	873 K关注
""", '無料': """
無料	472 Kで会員登録	472 K会員に登録	489 K会員に登録	491 K体験
""", '無断': """
無断	488 K転載	488 K複製
""", '版权': """
版权	872 K所有	872 K归
""", '版權': """
版權	872 K所有
""", '独立': """
独立	490 Kしたジャーナリズム	874 K新闻	874 K媒体
""", '獨立': """
獨立	874 K新聞	874 K媒體
""", '由讀': """
由讀	874 K者
""", '由读': """
由读	874 K者
""", '电子': """
电子	877 K报
""", '登入': """
登入	858 K後繼續	858 K會員
""", '登录': """
登录	858 K后继续	858 K后查看
""", '登録': """
登録	489 Kしてください	489 Kはこちら
""", '發表': """
發表	5 K評論
""", '皆さ': """
皆さ	490 Kまの
""", '禁止': """
禁止	872 K转载
""", '禁無': """
禁無	488 K断
""", '私た': """
私た	490 Kちの
""", '称': """
称	876 K
""", '稱': """
稱	876 K
""", '立即': """
立即	873 K订阅	873 K訂閱
""", '紙の': """
紙の	490 K新聞の定期購読者
""", '続き': """
続き	472 Kを読むには	472 Kをお読みになる
""", '編集': """
編集	490 K部では
""", '繼續': """
繼續	858 K閱讀請
""", '继续': """
继续	858 K阅读请
""", '著作': """
著作	488 K権は
""", '表示': """
表示	876 K
""", '訂閱': """
訂閱	858 K即可	858 K後繼續	860 K我們的	860 K電子報	873 K我們	877 K費
""", '記事': """
記事	2 Kを聴く	2 Kを聞く
""", '訴え': """
訴え	492 Kた
""", '認為': """
認為	876 K
""", '說道': """
說道	876 K
""", '読み': """
読み	472 K放題
""", '読者': """
読者	490 Kの皆様	490 Kの皆さ
""", '請啟': """
請啟	867 K用javascript
""", '請捐': """
請捐	873 K款
""", '請支': """
請支	856 K持我們
""", '請登': """
請登	873 K入
""", '订阅': """
订阅	858 K即可	858 K后继续	860 K我们的	860 K电子报	873 K我们	877 K费
""", '认为': """
认为	876 K
""", '说道': """
说道	876 K
""", '请启': """
请启	867 K用javascript
""", '请捐': """
请捐	873 K款
""", '请支': """
请支	856 K持我们
""", '请登': """
请登	873 K录
""", '读完': """
读完	0 K需要
""", '責任': """
責任	872 K編輯
""", '購読': """
購読	472 K者の方は	472 Kすると	489 Kしてください	490 K者の方	493 K料
""", '贊助': """
贊助	856 K我們	873 K我們
""", '责任': """
责任	872 K编辑
""", '赞助': """
赞助	856 K我们	873 K我们
""", '転載': """
転載	488 Kを禁じ
""", '轉載': """
轉載	872 K請註明
""", '转载': """
转载	872 K请注明
""", '这篇': """
这篇	874 K文章
""", '追蹤': """
追蹤	864 K我們的	873 K我們
""", '這篇': """
這篇	874 K文章
""", '通知': """
通知	13 K	475 Kを受け取る	475 Kをオン
""", '邀請': """
邀請	873 K您
""", '邀请': """
邀请	873 K您
""", '開啟': """
開啟	861 K通知
""", '閱讀': """
閱讀	0 K時間	858 K全文請
""", '關注': """
關注	864 K我們的	873 K我們
""", '阅读': """
阅读	0 K时间	0 K时长	858 K全文请
""", '随时': """
随时	873 K掌握
""", '隐私': """
隐私	867 K政策
""", '隨時': """
隨時	873 K掌握
""", '隱私': """
隱私	867 K權政策	867 K政策
""", '電子': """
電子	877 K報
""", '首月': """
首月	875 K
""", '가입': """
가입하세요	510 K
""", '강조': """
강조했다	513 K
""", '광고': """
광고	10 K
""", '구독': """
구독료	514 K
구독자	498 K 전용
구독자만	498 유료 K	498 K 볼 수
구독하고	502 K
구독하세요	510 K
구독하시면	498 K
구독해주세요	502 K
""", '금지': """
금지	509 ai 학습 및 활용 K
""", '기사': """
기사가	511 이 K
기사는	511 이 K
기사를	2 K 듣
""", '기자': """
기자	511 우리 K
""", '네이': """
네이버에서	502 K 구독
""", '뉴스': """
뉴스레터	499 K 구독	499 K 신청	511 저희 K	514 K
뉴스레터로	499 K 받아
뉴스레터를	499 K 구독	499 K 받아
뉴스에서	502 구글 K
""", '다운': """
다운로드	500 앱 K	500 앱을 K
다운로드하세요	510 K
""", '달': """
달	512 첫 K
""", '당신': """
당신의	511 K 후원
""", '댓글': """
댓글을	5 K 작성	5 K 쓰
""", '덧붙': """
덧붙였다	513 K
""", '독자': """
독자님의	496 K 후원
독자의	511 K 힘
""", '듣기': """
듣기	2 기사 K
""", '로그': """
로그인	498 K 후 이용
로그인이	498 K 필요
로그인하거나	510 K
로그인하시면	498 K
""", '마세': """
마세요	510 놓치지 K
""", '말했': """
말했다	513 K
""", '매월': """
매월	512 K
""", '메인': """
메인에서	502 네이버 K
""", '메일': """
메일함으로	499 K
""", '무단': """
무단전재	509 K
""", '받기': """
받기	500 알림 K
""", '받아': """
받아보세요	510 K
""", '밝혔': """
밝혔다	513 K
""", '보려': """
보려면	498 전체 기사를 K
""", '복제': """
복제	509 무단 K
""", '본지': """
본지는	511 K
""", '부탁': """
부탁드립니다	496 후원을 K
""", '브라': """
브라우저가	9 K
""", '설명': """
설명했다	513 K
""", '설정': """
설정	500 알림 K
""", '설치': """
설치	500 앱 K
""", '시간': """
시간	0 읽는 K
""", '알림': """
알림을	13 K
""", '앱에': """
앱에서	500 K 보기	500 K 열기
""", '앱으': """
앱으로	500 K 보기
""", '언론': """
언론	511 독립 K
""", '여러': """
여러분	511 독자 K
여러분의	510 K 후원	510 독자 K
""", '원': """
원	512 월 #K
""", '유튜': """
유튜브	502 K 구독
""", '의견': """
의견을	510 K 남겨
""", '이메': """
이메일	499 K 주소
이메일을	499 K 입력
""", '이용': """
이용	498 구독 후 K
""", '읽기': """
읽기	0 분 K
""", '읽으': """
읽으려면	498 계속 K
읽으시려면	498 계속 K
""", '작성': """
작성	5 댓글 K
""", '재배': """
재배포	509 K 금지
재배포금지	509 K
""", '저널': """
저널리즘	511 우리의 K
""", '저작': """
저작권법	509 K
저작권자	509 K
""", '저희': """
저희는	511 K
저희를	511 K
""", '적었': """
적었다	513 K
""", '전용': """
전용	498 회원 K
""", '전재': """
전재	509 무단 K
""", '전했': """
전했다	513 K
""", '정기': """
정기후원	512 K
""", '주세': """
주세요	496 후원해 K	496 응원해 K	502 구독해 K	510 후원해 K	510 응원해 K	510 구독해 K	510 제보해 K	510 가입해 K
""", '채널': """
채널	511 저희 K
""", '체험': """
체험	512 무료 K
""", '추가': """
추가	502 채널 K
추가하고	510 K
""", '콘텐': """
콘텐츠	8 이 K
""", '팔로': """
팔로우하기	502 K
팔로우하세요	510 K
""", '필요': """
필요합니다	496 후원이 K
""", '회원': """
회원가입	498 K 후	510 K
회원만	498 K 볼 수
""", '후원': """
후원금	514 K
후원을	510 K 부탁
후원이	496 K 큰 힘이
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
abonați
abonații
abonează
abonné
abonnés
abonē
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
artículo
artículos
aseguró
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
condiții
confidentialité
confidențialitate
conférences
connecté
conteúdo
contribuição
contó
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
déductible
déjanos
dénonce
déplore
désabonner
désactiver
désactivez
désinscrire
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
enquêtes
ensimmäinen
envíanos
erklärt
erklärte
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
fördern
förklarar
følg
første
független
gadā
gazeteciliği
gazeteciliğimiz
gelmişken
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
kommenteléshez
krzyczał
kávéra
käyttää
kért
kérte
können
köszönjük
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
lună
luận
lájkolj
lähdet
läsa
läsare
läser
läsning
lästid
læser
læsere
læsetid
læsning
límite
lập
materiał
matéria
matérias
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
nói
năm
obaveštenja
obegränsad
obrigatórios
odebírejte
odemkněte
odhlásit
ofereça
olvasási
olvasóink
osobních
oznámení
parsisiųskite
participación
partneři
patrões
periódico
permanència
personvernerklæring
phút
pidió
pidätetään
pišite
plânge
podkreśla
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
pubblicità
publicité
publicités
publikování
publiée
pyyntö
pódcast
pārpublicēšana
přebírání
předplatitele
předplatitelem
předplatitelé
předplatné
předplaťte
přečíst
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
redirecționează
regisztrálj
regisztráljon
regístrate
reklamą
reklám
reklámok
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
rédacteur
rédaction
rédactrice
répétait
réservé
réservée
réservés
résiliable
sacīja
sadržaj
sadržaja
sakė
sbírka
schließen
schránky
segítségedre
según
sesión
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
säger
sähköpostiin
sähköpostiisi
sähköpostiosoitteesi
sélections
síganos
síguenos
sõltumatut
sõnul
söyledi
süresi
săptămână
teigė
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
týdně
tłumaczy
uafhængigt
ubegrænset
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
versión
versão
vervielfältigung
veröffentlicht
već
vidéo
viết
vyhradené
vysvetľuje
vysvětluje
vyzývá
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
zewnętrzn
zewnętrzne
zgłoś
znać
zostań
zpracováním
zunächst
zł
állítja
ändå
året
återges
çalişmalarimiz
çerezler
çerezleri
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
übersicht
ütles
čitanja
čitanje
čitaoci
čitatelia
čitatelja
čitatelji
čitateľov
članak
članek
členem
členom
článek
články
článok
čtenáři
čtenářů
čtení
čítajte
čítania
đóng
đăng
ľubovoľnou
řekl
řekla
říká
śledztwa
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
απορρήτου
βοηθήστε
βρείτε
γίνετε
γράψτε
γραφτείτε
δήλωσε
δημοσιογράφοι
δημοσιογραφία
διαβάσετε
διαφήμιση
διαφημίσεις
διεύθυνση
δικαιώματος
δουλειά
δωρεά
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
ομάδα
περιήγησης
περιεχομένου
περιεχόμενο
πολιτική
προειδοποιεί
προσωπικών
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
безлимитный
благодарение
благодаря
блокировщик
блокувальник
браузер
браузър
бюлетин
бюлетина
вашата
видео
виділіть
викаше
використанні
використовує
використовуємо
вміст
внесок
войдите
встановіть
выделите
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
допоможіть
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
зазначив
закликав
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
опечатку
оприлюднюватиметься
опубликован
отменить
отметил
отписаться
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
повідомив
повідомила
повідомте
поддержать
поддержите
поддержка
поддержки
подкаст
подкаста
подкрепа
подкрепете
подписаны
подписка
подписки
подписку
подписчикам
подписчики
подписчиков
подписчиком
подписывайтесь
подпишитесь
подчеркнул
пожертвование
пожертвования
полностью
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
существуем
съдържание
съобщи
телеграм
тиждень
уведомления
увійдіть
уйдете
утверждает
учасником
цитировании
частиною
четене
читаете
читай
читайте
читання
читателей
читатели
читати
читачі
читачів
читаєте
чтение
чтения
щомісяця
щомісячно
щотижневу
язкові
якщо
אחרינו
אלקטרוני
אמר
אמרה
בחודש
ביקש
ביקשה
בעוגיות
בקובצי
בשבוע
האפליקציה
הדפדפן
ההתראות
הווטסאפ
הוסיף
הוסיפה
הזהיר
הזכויות
הטלגרם
הירשמו
הכתבה
המייל
הניוזלטר
הסביר
העיתונות
הפרטיות
הפרסומת
הצטרפו
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
לשנה
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
תוכן
תמיכתכם
תמכו
תרומה
תרומות
תרמו
آگهی
أسبوعيا
أضاف
أضافت
أعجبك
أكد
أوضح
إعادة
إلينا
ادامه
ادعم
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
الأول
الإخبارية
الإشعارات
الإعلان
الإعلانات
الإلكتروني
الارتباط
الاستخدام
الاشعارات
البريدية
التطبيق
التقرير
الخصوصية
الدخول
الدفدפן
الشهر
القراءة
الكوكيز
المحتوى
المستقلة
المقال
النشرة
اول
ایمیل
اینستاگرام
بحسب
بريدك
بگذارید
تابعنا
تابعوا
تابعونا
تبرع
تبرعات
تبرعك
تبرعكم
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
سج
سنويا
شاركنا
شهريا
شوید
صحافتنا
صحفيينا
صرح
طلب
طلبت
عملنا
فريقنا
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
موقعنا
نستخدم
نشرتنا
نظر
نوشت
وتويتر
وفقا
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
इट
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
छ
ट
टर
ठक
न
नल
पढ
पन
पर
बत
बर
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
订阅
认为
说道
请启
请捐
请支
请登
读完
責任
購読
贊助
责任
赞助
転載
轉載
转载
这篇
追蹤
這篇
通知
邀請
邀请
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
광고
구독료
구독자
구독자만
구독하고
구독하세요
구독하시면
구독해주세요
금지
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
전용
전재
전했다
정기후원
주세요
채널
체험
추가
추가하고
콘텐츠
팔로우하기
팔로우하세요
필요합니다
회원가입
회원만
후원금
후원을
후원이
"""
