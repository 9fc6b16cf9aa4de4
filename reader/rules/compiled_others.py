"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'# ': """
# bình luận	850
# comentário	649
# comentários	649
# hozzászólás	411
# komentářů	90
# příspěvků	90
# σχόλια	179
# коментарі	830
# коментарів	830
# комментариев	700
# комментарий	700
# комментария	700
# תגובות	372
# تعليقات	30
# نظر	294
# कमेंट	391
""", '#件': """
#件のコメント	489
""", '#則': """
#則留言	874
""", '#条': """
#条评论	874
""", 'a ': """
a cikk a hirdetés után folytatódik	409
a hirdetés után folytatjuk	409
a lire également	349
a rovat további cikkei	412
""", 'ab': """
abo abschließen	136
abonați-vă	666
abonează-te	666
abonner nå	577
abonner på nyhetsbrevet	579
abonnér	105
abonnér nu	105
abonnés	333
abonē	531
abonēt	531
abrir menú	265
""", 'ac': """
acasă	676
acceptér	114
accéder à l'article	333
actualités	349
""", 'ad': """
adaugă un comentariu	673
además	262
adhérer	329
adomány	402
adományozok	402
adományozás	402
""", 'ag': """
agora não	632
""", 'ai': """
ai observat o greșeală	673
aiheeseen liittyvää	318
aiheesta lisää	318
""", 'aj': """
ajouter à mes favoris	340
ajouter à vos sélections	340
ajánlataink	412
ajánljuk	412
ajánlott	412
ajánlott cikkek	412
ajánló	412
""", 'ak': """
akceptuję	616
akkurat nå	590
aktuálně	91
""", 'al': """
als bevorzugte quelle bei google hinzufügen	144
alte știri	674
altres notícies	19
altres notícies que et poden interessar	19
""", 'am': """
amintește-mi mai târziu	664
""", 'an': """
andra läser	19	772
andra läser just nu	19
andra läste även	772
andre har også lest	19
andre leste også	590
andre læser	118
andre læser også	19
andre læste også	118
anhören	143
anhören # min	143
anmäl dig	761
anmäl dig till nyhetsbrevet	761
annoncørbetalt indhold	124
annonsinnehåll	778
annonslänk	767
annonsörsinnehåll	778
annonsørinnhold	596
anulează răspunsul	673
anuluj odpowiedź	618
användarvillkor	768
anúncio	645
anúncios	645
""", 'ap': """
après la publicité	343
após a publicidade	645
apóyanos	242
apúntate	249
""", 'ar': """
article abonné	333
article ajouté à vos sélections	340
article précédent	349
article réservé aux abonnés	333
articles associés	349
articles liés	349
articles recommandés	349
articles récents	349
articole asemănătoare	674
articole înrudite	674
articolul continuă după reclamă	671
articolul continuă mai jos	671
articolul următor	674
artiklen fortsætter under billedet	113
artykuł dla subskrybentów	606
artykuł sponsorowany	615
artykuły na e-mail	608
artículo anterior	262
artículo relacionado	262
artículos relacionados	262
""", 'as': """
ascultă	669
assine já	636
""", 'at': """
atbalstīt	531
""", 'añ': """
añadir a favoritos	253
añadir comentario	260
añadir usuario	246
""", 'aú': """
aún no te has registrado	246
""", 'ba': """
banküberweisung	135
bağiş yap	797
bağiş yapin	797
bağlantiyi kopyala	802
başa dön	810
""", 'be': """
bei google als quelle hinzufügen	144
bejelentkezés	404
belépés	404
betrag wählen	135
bezárás	401
""", 'bi': """
bild vergrößern	156
bize ulaşin	807
""", 'bl': """
bli månadsgivare	757
bli støttemedlem	575
bliv støttemedlem	103
""", 'bo': """
boletín	249
""", 'br': """
brukervilkår	586
""", 'bu': """
bugün değil	796
bunlar da ilginizi çekebilir	808
buďte v obraze	83
""", 'bà': """
bài khác	851
bài liên quan	851
bài tiếp theo	851
bài viết liên quan	851
""", 'bá': """
báo lỗi	850
""", 'bì': """
bình luận	850
bình luận (#	850
""", 'bú': """
búsqueda	265
""", 'bü': """
büyüt	810
""", 'bą': """
bądź na bieżąco	608
""", 'bő': """
bővebben	414
""", 'bạ': """
bạn có thể quan tâm	851
""", 'bỏ': """
bỏ qua	841
""", 'ca': """
cadastre-se grátis	636
califica este artículo	260
cargar más	265
carte de crédit	332
cartão de crédito	635
categorieën	561
categorías	262
caută	676
""", 'ce': """
cele mai noi știri	674
celý článek	93
cerrar menú	265
cerrar sesión	246
""", 'ch': """
chci podpořit	80
chia sẻ	846
chia sẻ bài viết	846
chia sẻ ý kiến của bạn	850
chuyên mục	851
chủ đề	851
chủ đề liên quan	851
""", 'ci': """
citeşte şi	674
citește mai departe	674	676
citește mai mult	674	676
citește și	674
citiți și	674
""", 'co': """
col·labora	65
comentează	673
comentário	649
comentários	649
conditions générales	345
confidentialité	345
configuración	258
configuración de cookies	258
configurações de cookies	647
contenu sponsorisé	343
contenus sponsorisés	343	349
conteúdo de marca	645
conteúdo exclusivo	636
conteúdo para assinantes	636
conteúdo patrocinado	645
conteúdo relacionado	651
continua após a publicidade	645
continuar leyendo aquí	246
continuer après la publicité	343
continúa abajo	256
contáctanos	260
conținut pentru abonați	666
conținut sponsorizat	671
cookieinställningar	768
cookieの設定	487
cookie設定	487	872
cookie设置	872
copia l'enllaç	71
copiază link	669
copiază linkul	669
correo electrónico	249
""", 'cr': """
creează cont	666
créer mon compte	333
créer un compte	333
""", 'cs': """
csak előfizetőknek	404
""", 'cz': """
czytaj całość	623
czytaj również	620
czytaj także	620
czytaj też	620
czytaj więcej	620	623
czytaj więcej o	620
""", 'cá': """
các tin khác	851
""", 'cí': """
címkék	412
címlap	412
címlapról ajánljuk	412
""", 'có': """
có lẽ để sau	841
có thể bạn quan tâm	19	851
có thể bạn thích	19
""", 'cù': """
cùng chuyên mục	851
""", "d'": """
d'autres articles à découvrir	19
""", 'da': """
daha fazla göster	810
dalinkitės	521
dalsza część artykułu pod materiałem wideo	615
dalsza część artykułu pod wideo	615
dalsza część tekstu pod wideo	615
dalīties	531
další	93
další strana	93
další z rubriky	91
další zprávy	91
další článek	91
další články	19	91
dans la même catégorie	349
dans la même rubrique	349
darovať	727
das könnte dich auch interessieren	153
das könnte ihnen auch gefallen	153
das könnte sie auch interessieren	153
das könnte sie interessieren	153
datenschutzerklärung	149
daugiau šia tema	523
""", 'de': """
deixar um comentário	649
deixe um comentário	649
del på e-post	582
del på facebook	110	582
del på mail	110
del på twitter	110	582
del på x	110	582
dela på facebook	764
dela på twitter	764
dela på x	764
dernière minute	349
dernières actualités	349
dernières infos	349
dernières nouvelles	349
""", 'di': """
din aceeași categorie	674
distribuiți	669
diğer haberler	19	808
""", 'dl': """
dla subskrybentów	606
""", 'do': """
do góry	623
doar pentru abonați	666
doação mensal	633
doação única	633
doba čtení # min	93
domiciliación bancaria	245
domů	93
donación mensual	242
donación única	242
donați	665
donează	665
donează acum	665
donează lunar	665
doner nå	575
données personnelles	345
donér	103
donér nu	103
doporučené	91
doporučené články	91
doporučujeme	91
dołącz do nas	604
dołącz do newslettera	608
""", 'du': """
du kanske också gillar	772
du vil kanskje også like	590
""", 'dà': """
dành cho bạn	851
dành cho thuê bao	843
""", 'dá': """
dárkovat článek	81
""", 'dé': """
débloquer l'article	333
déconnexion	333
découvrir l'offre	333
déjà un compte	333
déjà un compte ? connectez-vous	333
""", 'e-': """
e-mailová adresa	83
e-posta gönder	802
""", 'ed': """
edición digital	246
edición impresa	246
editörün seçtikleri	808
edição impressa	636
""", 'eg': """
egyszeri támogatás	402
""", 'eh': """
ehkä myöhemmin	305
""", 'ei': """
ei tänään	305
""", 'el': """
el més llegit	69
elfelejtett jelszó	404
elküldöm	407
előfizetek	404
előfizetés	404
előfizetőknek	404
előző	414
előző cikk	412
""", 'em': """
emlékeztess később	401
""", 'en': """
en este artículo	262
en çok okunan	808
en çok okunan haberler	808
en çok okunanlar	808
engangsbeløb	103
engångsgåva	757
enthält werbung	146
enviar comentário	649
enviar corrección	260
envoyer à un ami	340
envoyer à un proche	340
""", 'er': """
erinnern sie mich später	131
""", 'es': """
escreva um comentário	649
esta funcionalidad es sólo para registrados	246
""", 'ev': """
evästeasetukset	315
evästeet	315
""", 'ez': """
ez is érdekelhet	412
ez is érdekelheti	412
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'fa': """
facebook'ta paylaş	802
facebookでシェア	482
facebookでシェアする	482
faça login	636
""", 'fe': """
fes una donació	65
""", 'fi': """
fiók létrehozása	404
fiókom	404
""", 'fo': """
forstør billede	121
forstørr bilde	593
fortsett uten å støtte	574
fortsätt läsa efter annonsen	767
fortsätt utan att stödja	756
fortsæt med at læse	113
fortsæt uden at støtte	102
fotogalería	262
""", 'fr': """
friss hírek	412
""", 'fu': """
fuldskærm	121
""", 'få': """
få adgang	105
få tilgang	577
""", 'fö': """
följ	765
följ oss	765
följ skribent	765
följ ämnet	765
för prenumeranter	759
förderer werden	132
fördermitglied werden	132
föregående	775
föregående artikel	772
förstora	775
""", 'fø': """
følg	111	583
følg emne	111
følg os	111
følg oss	583
følg tema	583
""", 'fü': """
für abonnenten	136
für den newsletter anmelden	139
""", 'fă': """
fă o donație	665
""", 'ga': """
galeriyi aç	810
""", 'gi': """
giriş	798
giriş yap	798
giriş yapin	798
già abbonato	447
già registrato	447
""", 'gl': """
glömt lösenord	759
""", 'go': """
godkänn	768
godkänn alla	768
gorące tematy	620
""", 'gu': """
guardar artículo	253
""", 'gå': """
gå ikke glip af	118
gå ikke glip af noget	107
gå ikke glipp av noe	579
gå til indhold	121
""", 'gé': """
gérer les cookies	345
gérer mes choix	345
""", 'gó': """
góp ý	850
""", 'gü': """
gündem	808
günün haberleri	808
günün özeti	808
""", 'gợ': """
gợi ý	851
""", 'gử': """
gửi	850
gửi bình luận	850
gửi email	846
gửi ý kiến	850
""", 'ha': """
hai già un account	447
havi támogatás	402
hayir teşekkürler	796
hayir, teşekkürler	796
""", 'he': """
hela artikeln fortsätter nedan	767
hepsini gör	810
hesap oluştur	798
""", 'hi': """
hibát talált	411
hinweis schließen	131
hirdetés	409	409
""", 'hl': """
hlavní zprávy	91
""", 'ho': """
ho già donato	442
hoje não	632
hoppa till innehåll	775
hozzászólok	411
hozzászólás	411
hozzászólások	411
""", 'hy': """
hylkää	315
hylkää kaikki	315
hyväksy	315
hyväksy evästeet	315
hyväksy kaikki	315
""", 'hå': """
håll dig uppdaterad	761
""", 'hí': """
hírfolyam	412
""", 'i ': """
i più commentati	462
i più letti	462
i più visti	462
""", 'ic': """
ich unterstütze schon	131
""", 'ie': """
ienākt	531
iesakām	533
""", 'ih': """
ihre meinung zählt	151
""", 'ik': """
ikke gå glipp av	590
ikke nå	574
""", 'il': """
iletişim	807
ilgili içerikler	808
ilginizi çekebilecek haberler	808
ilginizi çekebilir	808
ilmoita virheestä	317
""", 'in': """
in bài	846
in bài viết	846
indlæs flere	121
inicia sesión	246
inicia sessió	66
iniciar sesión	246
iniciar sessão	636
inicie sesión	246
inne artykuły	620
innhold fra annonsør	596
inscription à la newsletter	336
inscrivez-vous à notre newsletter	336
inställningar	768
intră în cont	666
invítanos a un café	242
início	654
""", 'ir': """
ir para o conteúdo	654
""", 'is': """
ispiši	720
""", 'iç': """
içeriğe geç	810
""", "j'": """
j'ai déjà donné	328
j'ai déjà un compte	333
""", 'ja': """
ja n'ets subscriptor? inicia sessió	66
jaa twitterissä	312
jaa x:ssä	312
jag förstår	768
jag stödjer redan	756
jaunākie	533
""", 'je': """
je gère mes cookies	345
je soutiens déjà	328
jednorázově	80
jeg forstår	586
jeg støtter allerede	102	574
jetzt anhören	143
jetzt unterstützen	132
""", 'ji': """
již mám předplatné	81
""", 'ju': """
juttu jatkuu kuvan jälkeen	314
juttu jatkuu mainoksen jälkeen	314
już wspieram	603
""", 'já': """
já doei	632
já sou apoiador	632
já sou assinante	636
já tem conta	636
já tem uma conta	636
já é assinante? faça login	636
""", 'jä': """
jätä kommentti	317
""", 'ka': """
kapcsolódó	412
kapcsolódó cikk	412
kapcsolódó cikkek	412
kapcsolódó tartalom	412
kapcsolódó témák	412
kategóriák	412
kaupallinen yhteistyö	314
""", 'ke': """
keresés	414
kezdőlap	414
""", 'kh': """
không phải bây giờ	841
không, cảm ơn	841
""", 'ki': """
kijelentkezés	404
kipróbálom	404
kirjaudu sisään	307
""", 'kj': """
kjøp abonnement	577
kjøp tilgang	577
""", 'kl': """
klíčová slova	91
""", 'ko': """
komentáre	734
komentář	90
komentáře	90
komentāri	531
komentēt	531
komerčné oznámenie	731
komerční sdělení	87
kommentér	116
kopiera länk	764
kopijuoti nuorodą	521
kopiér link	110
kopírovat odkaz	85
kopírovať odkaz	734
kopēt saiti	531
""", 'ku': """
kullanim koşullari	805
kup dostęp	606
""", 'kä': """
käyttöehdot	315
""", 'ké': """
később	401
""", 'kö': """
köp	759
köszönöm, nem	401
következő	414
következő cikk	412
""", 'kø': """
køb abonnement	105
køb adgang	105
""", 'kú': """
kúpiť predplatné	728
""", 'kü': """
küldés	407
küldés e-mailben	407
künye	805
""", 'la': """
la discussione è chiusa	460
la nota continúa después del anuncio	256
la rédaction vous conseille	349
la sélection de la rédaction	349
las más leídas	262
lasi arī	533
lasiet arī	533
lasă un comentariu	673
lasītākie	533
lataa lisää	320
""", 'le': """
le choix de la rédaction	349
le journal numérique	333
le più lette	462
lea también	262
lee también	262
leer artículo completo	265
leer más	265
leer también	262
legfrissebb hírek	412
leggi di più	465
legnépszerűbb	412
leia também	651
les choix de la rédaction	349
les også	590
les plus commentés	349
les plus partagés	349
""", 'li': """
lien copié	340
liity jäseneksi	306
lineでシェア	482
lineで送る	482
link kopiëren	552
link másolása	407
lire la suite pour #€	333
lire la vidéo	352
lire à haute voix	340
lire également	349
lisää aiheesta	318
liên hệ	850
liên quan	851
""", 'll': """
llegeix també	69
""", 'lo': """
lo + leído	262
lo más comentado	262
lo más compartido	262
lo más leído	262
lo más popular	262
lo más visto	262
lo último	262
""", 'lu': """
lubię to	612
lue lisää	318
lue lisää aiheesta	318
lue myös	318
""", 'lä': """
lähetä sähköpostilla	312
lämna en kommentar	770
länk kopierad	764
läs hela artikeln	775
läs kommentarer	770
läs mer	772	775
läs mer om	772
läs också	772
läs senare	764
läs vidare	759	772
läs även	772
lästid	775
lästid # min	775
""", 'lå': """
lås op	105
lås opp artikkelen	577
""", 'læ': """
læs hele artiklen	121
læs kommentarer	116
læs mere	118	121
læs mere om	118
læs også	118
læs videre	105	118
læsetid # min	121
""", 'lê': """
lên đầu trang	853
""", 'lư': """
lưu	846
lưu bài	846
lưu bài viết	846
""", 'ma': """
magari più tardi	442
mai târziu	664
mainos päättyy	314
mais notícias	651
manşetler	808
masz już konto	606
masz już konto? zaloguj się	606
materiał partnera	615
materiał promocyjny	615
materiał sponsorowany	615
matérias relacionadas	651
""", 'me': """
media społecznościowe	613
megnézem	414
megosztás	407
megosztás a facebookon	407
megosztás facebookon	407
megosztás twitteren	407
meld deg på	579
meld deg på nyhetsbrevet	579
mentions légales	345
mentés	407
menú	265
menü	156	414	810
menü schließen	156
menü öffnen	156
mer från	772
mer läsning	772
mest läst	772
mest lästa	772
mest læst	118
mest læste	118
""", 'mi': """
minn meg på det senere	574
""", 'mo': """
modalità di pagamento	446
mogą cię zainteresować	620
mohlo by se vám líbit	91
mohlo by vás také zajímat	91
mohlo by vás zajímat	91
mohlo by vás zaujímať	732
mostra di più	465
mostrar más	265
mot de passe oublié	333
mots clés	349
mots-clés	349
może cię zainteresować	620
może później	603
možda će vas zanimati	718
možná později	79
""", 'mu': """
muistuta myöhemmin	305
mutass többet	414
muut lukivat myös	318
""", 'my': """
myöhemmin	305
""", 'má': """
más	265
más artículos	262
más en	262
más historias	262
más información	262
más leídas	262
más leído	262
más leídos	262
más noticias	262
más opciones	258
más sobre este tema	262
más tarde	241
más vistas	262
más vistos	262
másolás	407
máte již účet	81
máte předplatné? přihlaste se	81
""", 'må': """
månadsgåva	757
månedlig gave	575
månedligt bidrag	103
måske senere	102
måske vil du også kunne lide	118
""", 'mé': """
més informació	69
més llegides	69
método de pago	245
métodos de pagamento	635
métodos de pago	245
""", 'mů': """
můj účet	81
""", 'mớ': """
mới nhất	851
""", 'mở': """
mở rộng	853
""", 'na': """
nahlásit chybu	90
najchętniej czytane	620
najczęściej czytane	620
najczęściej czytane artykuły	620
najnovšie	732
najnowsze artykuły	620
najnowsze wiadomości	620
najčitanije	718
najčítanejšie	732
napsat komentář	90
naročite se	741
naročnina	741
nastavení	88
nastavení cookies	88
następna strona	623
następny	623
następny artykuł	620
načíst další	93
našli jste chybu	90
našli jste v článku chybu	90
""", 'ne': """
ne děkuji	79
ne, děkuji	79
nejdiskutovanější	91
nejnovější	91
nejnovější zprávy	91
nejnovější články	91
nejčtenější	91
nejčtenější články	91
nem, köszönöm	401
nenhum comentário	649
neueste beiträge	153
""", 'nh': """
nhắc tôi sau	841
""", 'ni': """
nie dziękuję	603
nie dziś	603
nie pamiętasz hasła	606
nie, dziękuję	603
""", 'no': """
noteで書く	482
notre sélection	349
notícias relacionadas	651
notícias relacionadas que podem lhe interessar	19
notícies relacionades	69
""", 'nu': """
nu mulțumesc	664
nu, mulțumesc	664
""", 'ny': """
nyhetsdøgnet	590
nyomtatás	407
""", 'nã': """
não perca	651
não, obrigada	632
não, obrigado	632
""", 'nä': """
nächste seite	156
nächster artikel	153
näköislehti	307
nästa	775
nästa artikel	772
näytä kaikki	320
näytä kommentit	317
näytä lisää	320
näytä sisältö	315
""", 'næ': """
næste	121
næste artikel	118
""", 'né': """
népszerű	412
""", 'nø': """
nøgleord	118
""", 'nổ': """
nổi bật	851
""", 'nộ': """
nội dung tài trợ	848
""", 'oc': """
ochrana osobních údajů	88
""", 'od': """
odebírat	83
odebírat newsletter	83
odemknout článek	81
odhlásit se	81
odhlásiť sa	728
odkaz zkopírován	85
odmítnout	88
odmítnout vše	88
odporúčame	732
odpovědět	90
odrzuć	616
odrzuć wszystkie	616
odtwórz	623
""", 'of': """
offre spéciale	333
offrez-nous un café	329
offrici un caffè	443
""", 'og': """
oglasno sporočilo	745
ogłoszenie	615
""", 'ok': """
okuma süresi # dk	810
""", 'ol': """
olvasta már	412
olvastad már	412
olvidaste tu contraseña	246
""", 'os': """
ostatnie artykuły	620
""", 'ot': """
ota yhteyttä	317
otros artículos	262
""", 'ou': """
outras notícias	19	651
ouça este conteúdo	642
""", 'pa': """
page précédente	352
pagina următoare	676
pague um café	633
paiement sécurisé	332
paramètres des cookies	345
paramétrer	345
paramétrer les cookies	345
partajează	669
partenerii noștri	674
passer la publicité	343
paylaş	802
paylaşin	802
""", 'pe': """
peut-être plus tard	328
""", 'pi': """
pieslēgties	531
pievienot komentāru	531
più lette	462
più letti	462
più tardi	442
""", 'pl': """
placená inzerce	87
platená inzercia	731
plaćeni sadržaj	717
plein écran	352
plus d'actualités	349
""", 'po': """
poate mai târziu	664
podaruj artykuł	606
podmínky použití	88
podmínky užití	88
podobne artykuły	620
podobné články	91
podporiť	727
podporte nezávislú žurnalistiku	727
podporte nás	727
podpořit	80
podpořte naši práci	80
podpořte nás	80
podrži	713
podržite nas	713
podržite nezavisno novinarstvo	713
podziel się	612
podziel się na facebooku	612
pogledajte još	19
pokaż komentarze	618
pokaż mniej	623
pokaż treść	616
pokaż więcej	623
pokaż wszystkie	623
pokračovat bez podpory	79
polecane artykuły	620
politique de confidentialité	345
polityka prywatności	616
política de cookies	258	647
política de privacidad	258
política de privacidade	647
poprzedni artykuł	620
populární	91
populära artiklar	772
populärt	772
populære artikler	118
populære saker	590
populært	118	590
popüler	808
popüler haberler	808
popüler konular	808
por qué estás viendo esto	246
postanite naročnik	741
postanite član	713	741
postaw kawę	604
postaw nam kawę	604
posłuchaj	612
povezani sadržaj	718
povezani članci	718
powiązane	620
powiązane artykuły	620
powiązane tematy	620
powiększ	623
powiększ zdjęcie	623
powrót do góry	623
později	79
pozostała część artykułu pod materiałem wideo	615
pošalji komentar	720
""", 'pr': """
preberite še	746
predplatiť	727
predplaťte si	727
prenumerera på vårt nyhetsbrev	761
preporučujemo	718
prečítajte si aj	732
pridať komentár	734
prihlásiť	728
prihlásiť sa	728
printează	669
priporočamo	746
prispieť	727
privatsphäre-einstellungen	149
promóció	409
pročitajte i	718
pročitajte još	718
prywatność	616
przeczytaj również	620
przeczytaj także	620
przeczytaj też	620
przejdź bez wsparcia	603
przejdź do serwisu	616
przejdź do treści	623
przypomnij mi później	603
právě se děje	91
präsentiert von	146
précédent	352
préférences cookies	345
prélèvement	332
prémium	404
próxima	654
próxima página	654
próximo artigo	651
prøv gratis	105	577
prøv nu	105
prøv nå	577
""", 'pu': """
pubblicità	456	456
publi-rédactionnel	343
publicité	343	343
publicité - la suite ci-dessous	343
publicités	343
pular para o conteúdo	654
""", 'pá': """
página siguiente	265
""", 'pä': """
pääuutiset	318
""", 'på': """
påmind mig senere	102
påminn mig senare	756
""", 'pó': """
później	603
""", 'př': """
předchozí	93
předchozí článek	91
předplatit	81
předplatné	81
přehrát	93
přejít k obsahu	93
přejít na obsah	93
přečtěte si	91
přečtěte si také	91
přidat komentář	90
přidejte názor	90
přihlásit	81
přihlásit k odběru	83
přihlásit se	81
přihlášení	81
přijmout	88
přijmout vše	88
připomenout později	79
přispějte	80
přispět	80
""", 'qu': """
quellen und weiterführende links	153
quieres añadir otro usuario a tu suscripción	246
quizás más tarde	241
quizás te interese	262
quyên góp	842
quyên góp ngay	842
quên mật khẩu	843
quảng cáo	848	848
""", 'ra': """
rao vặt	848
rapportér fejl	116
rašyti komentarą	521
""", 're': """
reclamă	671
recomandări	674
recomandările redacției	674
recomendado para você	651
recommandé	349
recommandé pour vous	349
recommandés	349
recordar más tarde	241
recuérdamelo más tarde	241
redirecționează #%	665
regalar artículo	246
registrovať sa	728
registrácia	728
regisztráció	404
regisztrálok	404
regístrate	246
rekisteröidy	307
reklami geç	804
reklám	409
reklāma	531
relaterade ämnen	772
restez informé	336
restez informés	336
reģistrēties	531
""", 'ri': """
ricordamelo più tardi	442
""", 'ro': """
rozwiń	623
""", 'rä': """
rätta	770
rättelse	770
""", 'ré': """
réactions	347
réagir	340	347
réagir à cet article	347
répondre	347
réseaux sociaux	341
réservé aux inscrits	333
""", 'ră': """
răspunde	673
""", "s'": """
s'abonner à partir de #€	333
s'inscrire à la newsletter	336
""", 's-': """
s-ar putea să-ți placă	674
""", 'sa': """
saber más	265
saistītie raksti	533
saltar anúncio	645
salvează	669
sao chép liên kết	846
sari la conținut	676
sačuvaj	720
""", 'sc': """
schlagwörter	153
schließen	156
schrift vergrößern	143
schriftgröße	143
scopri di più	447
""", 'sd': """
sdílejte	85
sdílet	85
sdílet na facebooku	85
sdílet na twitteru	85
sdílet na x	85
""", 'se': """
se connecter et réagir	347
se déconnecter	333
sei già abbonato	447
selección de la redacción	262
semnalează o eroare	673
send på e-post	582
seuraa meitä	313
seções	651
""", 'si': """
signaler un problème	347
siguiente artículo	262
siirry sisältöön	320
sizin için öneriler	808
""", 'sn': """
snsをフォロー	483
""", 'so': """
sofortüberweisung	135
sono già sostenitore	442
sorodni članki	746
souhlasím	88
soutenez-nous dès maintenant	329
související	91
související témata	91
související články	91
soyez le premier à commenter	347
soyez le premier à réagir	347
""", 'sp': """
spis treści	623
sponsorisé	343
sponsorlu içerik	804
sponsoroitu sisältö	314
sponsrat innehåll	767
sponzorované	731
sponzorovaný obsah	87
sponzorováno	87
sprawdź ofertę	606
sprijină-ne	665
später	131
später erinnern	131
""", 'st': """
staňte sa členom	727
staňte se členem	80
stichwörter	153
strona główna	620
stäng	756	775
stöd oss	757
støt os	103
støtt oss	575
""", 'su': """
sugestões	651
sur le même sujet	349
sur le même thème	349
suscripción	246
suscríbase	246
suscríbete	246
suscríbete a nuestro boletín	249
suscríbete ahora	246
susiję straipsniai	523
susține	665
susține-ne	665
susțineți-ne	665
""", 'sz': """
szponzorált tartalom	409
szólj hozzá	411
szóljon hozzá	411
""", 'sä': """
sähköposti	309
sähköpostiosoite	309
""", 'sé': """
sé el primero en comentar	260
sé parte	242
sélections	340
""", 'sí': """
síganos	254
síguenos	254
""", 'sö': """
sök	775
""", 'sø': """
søg	121
søk	593
""", 'sú': """
súmate	242
súvisiace	732
súvisiace články	732
""", 'sł': """
słowa kluczowe	620
""", 'ta': """
takaisin ylös	320
talán később	401
tamaño de letra	253
también te puede gustar	262
también te puede interesar	262
també et pot interessar	69
tarjeta de crédito	245
tarjeta de débito	245
""", 'te': """
temas del día	262
termos e condições	647
teste grátis	636
teď ne	79
""", 'th': """
thu gọn	853
thèmes	349
thématiques	349
thích	846
thông tin doanh nghiệp	848
thẻ	851
""", 'ti': """
tin cùng chuyên mục	851
tin khác	851
tin liên quan	851
tin mới	851
tin mới nhất	851
tin nổi bật	851
tin trước	851
tin tài trợ	851
tin tức liên quan	851
tin đọc nhiều	851
tipărește	669
tiêu điểm	851
tiếp theo	853
""", 'tl': """
tlačiť	734
""", 'to': """
to może cię zainteresować	620
todos os comentários	649
toute l'actualité	349
tovább	414
tovább a rovatra	412
tovább olvasom	414
további cikkek	412
további hírek	412
továbbiak betöltése	414
""", 'tr': """
trang chủ	853
transferência bancária	635
treść sponsorowana	615
trước	853
trả lời	850
trở lại	853
""", 'tu': """
tue meitä	306
""", 'tw': """
twitter'da paylaş	802
twój e-mail	608
""", 'tà': """
tài khoản của tôi	843
tài trợ	848
""", 'tá': """
támogass minket	402
támogasson minket	402
támogatom	402
támogatott tartalom	409
támogatás	402
""", 'té': """
témata	91
témák	412
términos de uso	258
términos y condiciones	258
""", 'tì': """
tìm kiếm	853
""", 'tó': """
tópicos	651
tópicos relacionados	651
""", 'tö': """
több	414
""", 'tü': """
tüm haberler	808
tüm yorumlar	807
tümünü gör	810
tümünü kabul et	805
tümünü reddet	805
""", 'tạ': """
tạo tài khoản	843
""", 'tả': """
tải thêm	853
""", 'từ': """
từ khóa	851
""", 'ud': """
udostępnij	612
udostępnij na facebooku	612
udostępnij na twitterze	612
udostępnij na x	612
""", 'ul': """
uložit	85
uložit na později	85
uložiť	734
ultima oră	674
ultimele știri	674
""", 'un': """
une erreur s'est glissée dans l'article	347
unterstütze uns	132
unterstützen	132
unterstützen sie uns	132
""", 'ur': """
url 복사	507
urlをコピー	482
url복사	507
următorul	676
""", 'us': """
ustawienia plików cookie	616
""", 'uz': """
uzyskaj dostęp	606
""", 'už': """
už máte predplatné? prihláste sa	728
už máte účet	728
už máte účet? prihláste sa	728
už podporuji	79
""", 'va': """
vairāk par tēmu	533
van már fiókja	404
""", 've': """
veja também	651
ver comentários	649
ver galería	265
ver más	265
ver también	262
ver também	651
ver vídeo	265
vertrag kündigen	149
verträge hier kündigen	149
verwandte beiträge	153
vezi și	674
već imate nalog	714
već imate račun	714
već ste pretplatnik	714
več o temi	746
""", 'vi': """
viac k téme	732
videó	412
videók	412
vidéo	352
vielen dank für ihre anmeldung	139
vielleicht später	131
vilkår	114	586
vipps et beløp	575
vis færre	121	593
visa bilden i helskärm	775
visa färre	775
visa innehåll	768
vissza a tetejére	414
visszajelzés	411
više o temi	718
viết bình luận	850
""", 'vo': """
você pode gostar	651
você pode se interessar	651
você também pode gostar	651
vos réactions	347
vous aimerez peut-être	349
vous avez déjà un compte	333
vous avez déjà un compte ? connectez-vous	333
vous avez déjà un compte ? identifiez-vous	333
vous possédez déjà un compte	333
vous pourriez être intéressé	349
""", 'vs': """
vstúpiť do diskusie	734
""", 'vy': """
vytvořit účet	81
vyzkoušet	81
""", 'vá': """
válasz	411
""", 'ví': """
více	91
více o tématu	91
vídeos	262	651
""", 'vý': """
výběr redakce	91
""", 'về': """
về đầu trang	853
""", 'wa': """
warto przeczytać	620
""", 'we': """
weitere beiträge	153
werbung überspringen	146
""", 'wh': """
whatsapp'ta paylaş	802
""", 'wi': """
więcej	620
więcej artykułów	620
więcej informacji	620
więcej na ten temat	620
więcej o	620
więcej z	620
""", 'wp': """
wpłać	604
wpłać teraz	604
""", 'wy': """
wypróbuj	606
wyślij e-mailem	612
wyślij znajomemu	612
""", "x'": """
x'te paylaş	802
""", 'xe': """
xem bình luận	850
xem nhiều	851
xem nhiều nhất	851
xem thêm	851	853
xem thêm bình luận	850
xem tiếp	853
xem toàn bộ	853
xem tất cả	853
""", 'xで': """
xでシェア	482
xでポスト	482
""", 'yo': """
yorum gönder	807
yorumlari gör	807
""", 'z ': """
z titulní strany	91
""", 'za': """
zabudnuté heslo	728
zahlungsart wählen	135
zaloguj się	606
zapisz na później	612
zapisz się	608
zapisz się na newsletter	608
zapomenuté heslo	81
zarejestruj się	606
zarządzaj zgodami	616
zaten üye misiniz	798
zavřít	79
załaduj więcej	623
załóż konto	606
""", 'zd': """
zdieľať	734
zdieľať na facebooku	734
""", 'zg': """
zgadzam się	616
zgłoś	618
zgłoś błąd	618
""", 'zk': """
zkopírovat odkaz	85
""", 'zn': """
znajdź nas na facebooku	613
""", 'zo': """
zobacz galerię	623
zobacz również	620
zobacz także	620
zobacz też	620
zobacz więcej	620
zobrazit více	93
zobrazit vše	93
zostań patronem	604
""", 'zp': """
zpět nahoru	93
""", 'zr': """
zrušit odpověď	90
""", 'zu': """
zur merkliste hinzufügen	143
zur übersicht	156
zurück	151
zurück nach oben	156
""", 'zv': """
zvětšit	93
""", 'zw': """
zwiń	623
""", 'à ': """
à découvrir	349
à la une	349
à lire	349
à lire aussi	349
à lire dans la même rubrique	349
à lire ensuite	349
à lire également	349
à ne pas manquer	349
à voir	349
à voir aussi	349
""", 'äh': """
ähnliche artikel	153
ähnliche beiträge	153
ähnliche themen	153
""", 'äl': """
älä missaa mitään	309
""", 'äm': """
ämnen	772
ämnen i artikeln	772
""", 'çe': """
çerez ayarlari	805
çerez politikasi	805
çerezler	805
""", 'çi': """
çikiş yap	798
""", 'ço': """
çok okunanlar	808
""", 'éc': """
écouter	340
écouter (# min	340
écouter le podcast	352
""", 'éd': """
édition du jour	349
""", 'în': """
înapoi sus	676
încarcă mai multe	676
închide	664
înregistrare	666
înregistrează-te	666
""", 'öf': """
öffnen	156
""", 'ön': """
önceki	810
önceki haber	808
öne çikan haberler	808
öne çikanlar	808
önerilen haberler	808
önerilenler	808
""", 'ös': """
összes	414
""", 'új': """
új hozzászólás	411
""", 'úl': """
última hora	262
últimas	651
últimas entradas	262
últimas noticias	262
últimas notícias	651	651
últimes notícies	69
últimos artículos	262
""", 'ún': """
únete	242
únete a la conversación	260
""", 'üb': """
überweisung	135
""", 'üc': """
ücretsiz dene	798
""", 'üy': """
üye girişi	798
üye ol	797	798
""", 'ý ': """
ý kiến	850
ý kiến bạn đọc	850
ý kiến của bạn	850
""", 'čl': """
članek se nadaljuje pod oglasom	745
článek pokračuje pod reklamou	87
""", 'čt': """
čtěte dále	91
čtěte i	91
čtěte také	91
""", 'čí': """
číst dál	93
číst dál s předplatným	81
číst více	93
čítajte aj	732
""", 'ďa': """
ďalšie články	19	732
""", 'đá': """
đáng chú ý	851
""", 'đã': """
đã có tài khoản	843
đã sao chép	846
""", 'đó': """
đóng	841
đóng góp	842
""", 'đă': """
đăng ký	843
đăng ký ngay	843
đăng nhập	843
đăng nhập / đăng ký	843
đăng xuất	843
""", 'đư': """
được tài trợ	848
""", 'đặ': """
đặt báo	843
""", 'đề': """
đề xuất	851
""", 'để': """
để sau	841
""", 'đọ': """
đọc nhiều	851
đọc nhiều nhất	851
đọc thêm	851	853
đọc tiếp	853
""", 'đừ': """
đừng bỏ lỡ	851
""", 'śl': """
śledź nas	613
""", 'şi': """
şifremi unuttum	798
şimdi değil	796
""", 'şu': """
şurada paylaş	802
""", 'št': """
štampaj	720
štítky	91
""", 'že': """
že imate račun	742
že naročnik	742
""", 'șt': """
știri recomandate	674
știri similare	674
știrile zilei	674
""", 'άλ': """
άλλες ειδήσεις	19
""", 'έχ': """
έχετε ήδη λογαριασμό	172
""", 'ίσ': """
ίσως αργότερα	170
ίσως σας ενδιαφέρει	180
""", 'ακ': """
ακούστε	175
ακύρωση απάντησης	179
""", 'αν': """
αναζήτηση	182
αντιγραφή συνδέσμου	175
""", 'απ': """
απάντηση	179
αποθήκευση	175
αποστολή με email	175
αποσύνδεση	172
""", 'αρ': """
αργότερα	170
αρχική	182
""", 'αφ': """
αφήστε σχόλιο	179
""", 'βί': """
βίντεο	180
""", 'γί': """
γίνε συνδρομητής	172
γίνετε μέλος	171
γίνετε συνδρομητής	172
""", 'γρ': """
γράψτε σχόλιο	179
""", 'δε': """
δείτε περισσότερα	182
δείτε τα σχόλια	179
δείτε όλα	182
""", 'δη': """
δημιουργία λογαριασμού	172
δημοφιλέστερα	180
δημοφιλή	180
""", 'δι': """
διαβάστε ακόμα	180
διαβάστε ακόμη	180
διαβάστε επίσης	180
διαβάστε περισσότερα	180	182
διαφήμιση	177
διαφημίσεις	177
διαφημιση	177
""", 'δω': """
δωρήστε	171
δωρεά	171
""", 'εί': """
είσοδος	172
""", 'εγ': """
εγγραφή	172
""", 'ει': """
ειδήσεις σήμερα	180
""", 'εκ': """
εκτύπωση	175
""", 'επ': """
επικοινωνία	179
επιστροφή στην κορυφή	182
επόμενο	182
επόμενο άρθρο	180
""", 'ετ': """
ετικέτες	180
""", 'θέ': """
θέματα	180
""", 'κά': """
κάντε δωρεά	171
κάντε μια δωρεά	171
""", 'κα': """
κατηγορίες	180
""", 'κλ': """
κλείσιμο	170
""", 'κο': """
κοινοποίησε	175
κοινοποίηση	175
κοινοποίηση στο facebook	175
κοινοποίηση στο twitter	175
""", 'με': """
μενού	182
""", 'μη': """
μην χάσετε	180
""", 'μο': """
μοιραστείτε	175
μοιραστείτε το	175
μοιραστείτε το άρθρο	175
""", 'μπ': """
μπορεί να σας αρέσει	180
""", 'μό': """
μόνο για συνδρομητές	172
""", 'ξε': """
ξεχάσατε τον κωδικό	172
""", 'ο ': """
ο λογαριασμός μου	172
""", 'πε': """
περισσότερα	180	182
περισσότερες ειδήσεις	180
""", 'πρ': """
προηγούμενο	182
προηγούμενο άρθρο	180
προσθήκη σχολίου	179
προτεινόμενα	180
""", 'ρο': """
ροή ειδήσεων	180
""", 'στ': """
στηρίξτε μας	171
""", 'συ': """
συνέχεια ανάγνωσης	182
συνδεθείτε	172
συνδρομή	172
συνδρομητές	172
""", 'σχ': """
σχετικά	180
σχετικά άρθρα	180
σχετικά θέματα	180
σχετικές ειδήσεις	180
σχόλια	179
σχόλιο	179
""", 'σύ': """
σύνδεση	172
""", 'τα': """
τα πιο δημοφιλή	180
""", 'τε': """
τελευταία άρθρα	180
τελευταία νέα	180
τελευταίες ειδήσεις	180
""", 'υπ': """
υπενθύμιση αργότερα	170
υποβολή σχολίου	179
υποστηρίξτε μας	171
""", 'φό': """
φόρτωση περισσότερων	182
""", 'χο': """
χορηγούμενο	177
χορηγούμενο περιεχόμενο	177
""", 'όχ': """
όχι ευχαριστώ	170
όχι τώρα	170
όχι, ευχαριστώ	170
""", 'аб': """
абонамент	40
абонирайте се	40
""", 'ав': """
авторизация	688
авторизоваться	688
""", 'ак': """
актуальне	832
""", 'ар': """
архив	702
""", 'ба': """
банковская карта	687
банковский перевод	687
""", 'бе': """
безопасный платеж	687
""", 'бо': """
больше	702
больше новостей	702
""", 'бу': """
будьте в курсе	690
""", 'бі': """
більше за темою	832
більше на цю тему	832
більше новин	832
більше по темі	832
""", 'в ': """
в избранное	693
в тренде	702
""", 'ва': """
важливо	832
вам будет интересно	702
вам може сподобатися	832
вам может быть интересно	702
вас може зацікавити	832
вас может заинтересовать	702
""", 'вв': """
введите email	690
""", 'ве': """
версия для печати	693
вече имате акаунт	41
вече сте абонат	41
""", 'вж': """
вже зареєстровані	821
вже є акаунт	821
""", 'ви': """
вибір редакції	832
видео	702
вижте още	45
вийти	821
""", 'вк': """
вконтакте	694	694
""", 'вл': """
влезте	41
""", 'во': """
во весь экран	705
войти	688
войти в аккаунт	688
воспроизвести	705
""", 'вр': """
время на чтение	705
время чтения # мин	705
""", 'вс': """
все	705
все комментарии	700
всі новини	834
""", 'вх': """
вход	41	688
вхід	821
""", 'вы': """
выберите сумму	687
выбор редакции	702
выйти	688
""", 'ві': """
відео	832
відповісти	830
відхилити	828
""", 'гл': """
главная	705
главное	702
главное за день	702
главные новости	702
""", 'го': """
головна	834
головне	832
головне за день	832
головні новини	832
""", 'да': """
далее	705
далі	834
дарете	40
дари	40
""", 'де': """
детальніше	834
""", 'дз': """
дзен	694
""", 'ди': """
дивіться також	832
""", 'дл': """
для подписчиков	688
""", 'до': """
добавить комментарий	700
додати коментар	830
докладніше	834
""", 'др': """
другая сумма	687
други новини	19
другие материалы	19	702
другие новости	19	702
другие статьи	702
друк	825
""", 'ед': """
единоразово	685
""", 'еж': """
ежемесячно	685
""", 'ещ': """
еще новости	702
еще по теме	702
ещё	702
ещё по теме	702
""", 'за': """
за темою	832
забравена парола	41
забули пароль	821
забыли пароль	688
завантажити ще	834
загрузить еще	705
загрузить ещё	705
задонатити	819
задонатить	685
закрити	818
закрыть	684
залишити коментар	830
запази	47
зарегистрироваться	688
зареєструватися	821
""", 'зб': """
зберегти	825
збільшити	834
""", 'зм': """
зміст	834
""", 'зр': """
зробити внесок	819
зрозуміло	828
""", 'ин': """
интересное	702
""", 'к ': """
к началу	705
""", 'ка': """
категории	702
категорії	832
""", 'ко': """
коментар	830
коментари	47
коментарі	830
коментирай	47
коментувати	830
комментарии	700
комментарии отсутствуют	700
комментарий	700
комментировать	700
контакти	830
контакты	700
конфиденциальность	698
копирай линк	47
копировать ссылку	693
копіювати посилання	825
""", 'ку': """
купить подписку	688
""", 'ле': """
лента новостей	702
""", 'ли': """
личный кабинет	688
""", 'ма': """
материалы партнеров	697
материалы по теме	702
матеріали за темою	832
матеріали по темі	832
""", 'ме': """
меню	705	834
метки	702
""", 'мо': """
може да ви хареса	45
может быть, позже	684
может позже	684
можливо, пізніше	818
мой профиль	688
моят профил	41
""", 'мы': """
мы в социальных сетях	695
мы в соцсетях	695
мы вконтакте	695
""", 'мі': """
мій профіль	821
мітки	832
""", 'на': """
на главную	705
на правах реклами	827
на правах рекламы	697
наверх	705	834
нагадати пізніше	818
надіслати	825
назад	705	834
най-четени	45
най-четено	45
найпопулярніше	832
найти	705
найчитаніше	832
налаштування	828
написати коментар	830
написать комментарий	700
напиши коментар	47
напомнить позже	684
направете дарение	40
настройки	698
настройки cookie	698
наступна	834
наступна стаття	832
""", 'не': """
не зараз	818
не пропустите	702
не пропустіть	832
не сегодня	684
не сейчас	684
не сьогодні	818
нет комментариев	700
нет, спасибо	684
""", 'но': """
новини	832
новини партнерів	827
новости	702
новости партнеров	697
новости партнёров	697
новости по теме	702
""", 'ні': """
ні, дякую	818
""", 'об': """
обговорити	830
обратная связь	700
обсудить	700
обсуждение	700
""", 'од': """
одноклассники	694
одноразово	819
""", 'ос': """
оставить комментарий	700
останні новини	832
""", 'от': """
ответить	700
отказаться	698
отклонить	698
отменить ответ	700
отправить по почте	693
""", 'оф': """
оформити підписку	821
""", 'ощ': """
още от	45
още по темата	45
""", 'па': """
партнерский материал	697
партнерський матеріал	827
партнерський проєкт	827
партнёрский материал	697
""", 'пе': """
передплата	821
передплатити	821
перейти к содержанию	705
печать	693
""", 'пл': """
платено съдържание	44
""", 'по': """
по теме	702
повідомити про помилку	830
погоджуюсь	828
погоджуюся	828
подарить статью	688
поддержать	685
поддержать нас	685
поддержать проект	685
поддержать редакцию	685
поделитесь	693
поделиться	693	693
поделиться в telegram	693
поделиться в twitter	693
поделиться в одноклассниках	693
поделиться вконтакте	693
подкасти	832
подкасты	702
подкрепете ни	40
подписаться	688
подписаться на новости	690
подписаться на рассылку	690
подписка	688
подписывайтесь	695
подпишитесь на рассылку	690
подробнее	705
подробнее по теме	702
поділитись	825
поділитися	825
поділитися в telegram	825
поділіться	825
пожертвовать	685
пожертвувати	819
позже	684
поиск	705
показати більше	834
показати коментарі	830
показати ще	834
показать больше	705
показать еще	705
показать ещё	705
показать комментарии	700
пользовательское соглашение	698
політика конфіденційності	828
помочь	685
помочь нам	685
помочь проекту	685
понятно	698
попередня	834
попередня стаття	832
попробовать бесплатно	688
популярне	832
популярное	702
популярные	702
популярные новости	702
популярные статьи	702
популярні новини	832
посилання скопійовано	825
последнее	702
последни новини	45
последние новости	702
похожие материалы	702
похожие статьи	702
поширити	825
поширити у facebook	825
пошук	834
""", 'пр': """
правила использования	698
предыдущая	705
предыдущая статья	702
премиум	688
преміум	821
препоръчани	45
прийняти	828
прийняти всі	828
принтирай	47
принять	698
принять все	698
принять всё	698
прислать новость	700
приєднатися	819
продолжить без поддержки	684
промо	697	827
прослушать	693
""", 'пі': """
підписатись	821
підписатися	821
підписка	821
підтримати	819
підтримати нас	819
підтримати редакцію	819
пізніше	818
""", 'ра': """
развернуть	705
разово	685
распечатать	693
рассказать друзьям	693
рассылка	690
рассылки	690
""", 'ре': """
регистрация	41	688
редакция рекомендует	702
реклама	44	697	697	827	827
рекламно съдържание	44
рекомендуем	702
рекомендуемое	702
рекомендуємо	832
реєстрація	821
""", 'ро': """
роздрукувати	825
""", 'ру': """
рубрики	702	832
""", 'са': """
самое важное	702
самое популярное	702
самое читаемое	702
""", 'св': """
свежее	702
свежие новости	702
свернуть	705
свързани новини	45
свързани статии	45
связаться с нами	700
""", 'сд': """
сделать пожертвование	685
""", 'се': """
сейчас читают	702
""", 'ск': """
скасувати відповідь	830
скопировать ссылку	693
скопіювати посилання	825
""", 'сл': """
следующая	705
следующая статья	702
слухати	825
слушать	693
""", 'см': """
см. также	702
смотреть все	705
смотри также	702
смотрите также	702
""", 'со': """
согласен	698
согласиться	698
содержание	705
создать аккаунт	688
сообщить об ошибке	700
сохранить	693
социальные сети	695
""", 'сп': """
спецпроект	697
спецпроєкт	827
сподели	47
сподели във facebook	47
споделяне	47
спонсорирано	44
способ оплаты	687
способы оплаты	687
""", 'сс': """
ссылка скопирована	693
""", 'ст': """
станете член	40
стати частиною спільноти	819
стать патроном	685
стать спонсором	685
створити акаунт	821
стрічка новин	832
""", 'сх': """
схожі матеріали	832
схожі статті	832
""", 'сю': """
сюжет	702
сюжеты	702
""", 'тв': """
твитнуть	693
твиттер	694
твітнути	825
""", 'те': """
теги	702	832
телеграм	694
тема дня	702
теми	832
темы	702
""", 'ув': """
увеличить	705
увійти	821
""", 'уж': """
уже есть аккаунт	688
уже зарегистрированы	688
уже зареєструвалися	821
""", 'ум': """
умови використання	828
""", 'ус': """
усі новини	834
""", 'фе': """
фейсбук	694
""", 'фо': """
фото	702
фоторепортаж	702
""", 'хо': """
хорошо	698
""", 'ча': """
час читання # хв	834
""", 'чи': """
читайте еще	702
читайте ещё	702
читайте ниже	697
читайте также	702
читайте також	832
читати далі	834
читати повністю	834
читати також	832
читать далее	705
читать дальше	705
читать ещё	705
читать комментарии	700
читать по подписке	688
читать полностью	705
читать также	702
""", 'ще': """
ще за темою	832
ще новини	832
""", 'що': """
щомісяця	819
""", 'эл': """
электронная почта	690
""", 'я ': """
я вже підтримую	818
я уже поддерживаю	684
""", 'ян': """
яндекс.дзен	694
""", 'ін': """
інші новини	19	832
""", 'או': """
אולי גם יעניין אותך	373
אולי יעניין אותך	373
אולי יעניין אתכם	373
אולי מאוחר יותר	363
""", 'אי': """
אינציקלופדיית ynet	373
""", 'בש': """
בשיתוף	370
""", 'דו': """
דווח על טעות	372
""", 'דל': """
דלג לתוכן	375
""", 'דף': """
דף הבית	375
""", 'הא': """
האזינו	368
""", 'הב': """
הבא	375
""", 'הג': """
הגב	372
""", 'הד': """
הדפס	368
הדפסה	368
""", 'הו': """
הוסיפו תגובה	372
הוסף תגובה	372
הוספת תגובה	372
""", 'הז': """
הזכירו לי מאוחר יותר	363
""", 'הח': """
החשבון שלי	365
""", 'הי': """
הירשם	365
""", 'הכ': """
הכי נצפים	373
הכי נקרא	373
הכי נקראות	373
הכתבה הבאה	373
הכתבה הקודמת	373
""", 'המ': """
המלצות	373
המשך לקרוא	375
המשך קריאה	375
""", 'הנ': """
הנקראות ביותר	373
""", 'הע': """
העתק קישור	368
העתקת קישור	368
""", 'הצ': """
הצג עוד	375
הצטרפו	364
הצטרפו אלינו	364
""", 'הק': """
הקודם	375
""", 'הר': """
הרשמה	365
""", 'הש': """
השב	372
""", 'הת': """
התחבר	365
התחברות	365
""", 'וו': """
ווטסאפ	368
""", 'וי': """
וידאו	373
""", 'חד': """
חדשות אחרונות	373
""", 'חז': """
חזרה למעלה	375
""", 'חי': """
חיפוש	375
""", 'טו': """
טוויטר	368
""", 'טל': """
טלגרם	368
""", 'טע': """
טען עוד	375
""", 'יצ': """
יציאה	365
""", 'כב': """
כבר מנויים? התחברו	365
כבר נרשמת	365
""", 'כו': """
כותרות אחרונות	373
""", 'כנ': """
כניסה	365
כניסה למנויים	365
""", 'כת': """
כתבו תגובה	372
כתבות אחרונות	373
כתבות מומלצות	373
כתבות נוספות	373
כתבות קשורות	373
""", 'לא': """
לא כעת	363
לא עכשיו	363
לא תודה	363
לא, תודה	363
""", 'לה': """
להמשך קריאה	365
להרשמה	365
""", 'לכ': """
לכל הכתבות	375
לכל התגובות	372
""", 'לר': """
לרכישת מינוי	365
""", 'לת': """
לתרום	364
לתרומה	364
""", 'מב': """
מבזקים	373
""", 'מו': """
מודעה	370
מומלצים	373
""", 'ממ': """
ממומן	370
""", 'מצ': """
מצאתם טעות	372
""", 'נו': """
נושאים	373
נושאים קשורים	373
""", 'סג': """
סגור	363
סגירה	363
""", 'עו': """
עוד	375
עוד בנושא	373
עוד בערוץ	373
עוד חדשות	373
עוד כתבות	19	373
עוד כתבות בנושא	19
""", 'פי': """
פייסבוק	368
""", 'פר': """
פרסום	370
פרסומת	370
""", 'צו': """
צור חשבון	365
צור קשר	372
""", 'קר': """
קרא גם	373
קרא עוד	375
קראו גם	373
קראו עוד	375
""", 'שי': """
שיתוף	368
שיתוף בווטסאפ	368
שיתוף בטוויטר	368
שיתוף בפייסבוק	368
""", 'שכ': """
שכחתי סיסמה	365
""", 'של': """
שלח לחבר	368
שליחה במייל	368
""", 'שמ': """
שמירה	368
""", 'שת': """
שתף	368
שתפו	368
שתפו את הכתבה	368
שתפו בפייסבוק	368
""", 'תג': """
תגובה	372
תגובות	372
תגיות	373
""", 'תו': """
תוכן למנויים	365
תוכן ממומן	370
תוכן מקודם	370
תוכן שיווקי	370
""", 'תמ': """
תמכו בנו	364
""", 'תפ': """
תפריט	375
""", 'תר': """
תרומה	364
תרמו	364
תרמו עכשיו	364
""", 'آخ': """
آخر الأخبار	31
آخرین اخبار	295
""", 'آگ': """
آگهی	292
""", 'أح': """
أحدث الأخبار	31
""", 'أخ': """
أخبار أخرى	19
أخبار ذات صلة	31
أخبار متعلقة	31
""", 'أض': """
أضف تعليق	30
أضف تعليقا	30
""", 'أه': """
أهم الأخبار	31
""", 'إر': """
إرسال	26
""", 'إع': """
إعلان	28
إعلان ممول	28
إعلانات	28
""", 'إغ': """
إغلاق	20
""", 'إق': """
إقرأ أيضا	31
""", 'إل': """
إلى الأعلى	33
""", 'إن': """
إنشاء حساب	22
""", 'ات': """
اترك تعليقا	30
اترك تعليقاً	30
اتصل بنا	30
""", 'اخ': """
اخبار دیگر	19
اخبار مرتبط	295
اخترنا لك	31
""", 'اد': """
ادامه	297
ادامه مطلب	297
ادعم الصحافة المستقلة	21
ادعمنا	21
""", 'ار': """
ارسال	290
ارسال به دوستان	290
ارسال نظر	294
""", 'از': """
از ما حمایت کنید	287
""", 'اس': """
استمع	26
""", 'اش': """
اشتراك	22
اشتراک	288
اشتراک گذاری	290
اشتراکگذاری	290
اشترك	22
""", 'اط': """
اطبع	26
""", 'اق': """
اقرأ أيضا	31
اقرأ أيضاً	31
اقرأ المزيد	33
اقرأ ايضا	31
""", 'اك': """
اكتب تعليقا	30
""", 'ال': """
الأخبار	31
الأقسام	31
الأكثر تداولا	31
الأكثر قراءة	31
الأكثر قراءةً	31
الأكثر مشاهدة	31
الإعلانات	28
الاشتراك	22
الان نه	286
البحث	33
التالي	33
التعليقات	30
الدخول	22
الرئيسية	33
السابق	33
الصفحة التالية	33
الصفحة الرئيسية	33
القائمة	33
المزيد	31	33
المزيد من الأخبار	31
المقال التالي	31
المقال السابق	31
الوسوم	31
""", 'ان': """
انسخ الرابط	26
انشر	26
""", 'ای': """
ایجاد حساب	288
""", 'با': """
بازگشت به بالا	297
""", 'بح': """
بحث	33
""", 'بر': """
برعاية	28
برچسب ها	295
برچسبها	295
""", 'بس': """
بستن	286
""", 'بع': """
بعداً یادآوری کن	286
بعدی	297
""", 'به': """
به اشتراک بگذارید	290
""", 'بی': """
بیشتر	295	297
بیشتر بخوانید	295
""", 'تا': """
تازهترینها	295
""", 'تب': """
تبرع	21
تبرع الآن	21
تبلیغ	292
تبلیغات	292
""", 'تح': """
تحميل المزيد	33
""", 'تس': """
تسجيل	22
تسجيل الخروج	22
تسجيل الدخول	22
تسجيل دخول	22
""", 'تع': """
تعليق	30
تعليقات	30
""", 'تل': """
تلغرام	26
تلگرام	290
""", 'تم': """
تماس با ما	294
""", 'تو': """
تويتر	26
توییتر	290
""", 'تي': """
تيليجرام	26
""", 'ثب': """
ثبت نام	288
ثبت نظر	294
ثبتنام	288
""", 'جد': """
جدیدترین اخبار	295
""", 'جس': """
جستجو	297
""", 'جم': """
جميع التعليقات	30
""", 'حا': """
حالا نه	286
""", 'حج': """
حجم الخط	26
""", 'حس': """
حساب کاربری	288
حسابي	22
""", 'حص': """
حصري للمشتركين	22
""", 'حف': """
حفظ	26
""", 'حم': """
حمایت مالی	287
حمایت کنید	287
""", 'خا': """
خانه	297
""", 'خب': """
خبرهای مرتبط	295
""", 'خر': """
خروج	288
""", 'دس': """
دستهبندی	295
""", 'دی': """
دیدگاه	294
دیدگاهها	294
""", 'ذا': """
ذات صلة	31
""", 'ذخ': """
ذخیره	290
""", 'ذك': """
ذكرني لاحقا	20
""", 'رب': """
ربما لاحقا	20
ربما لاحقاً	20
""", 'رد': """
رد	30
""", 'رم': """
رمز عبور را فراموش کردهاید	288
""", 'رپ': """
رپورتاژ	292
رپورتاژ آگهی	292
""", 'سا': """
ساهم	21
ساهم الآن	21
""", 'شا': """
شارك	26
شارك المقال	26
شارك على	26
شارك هذا الموضوع	26
شاركنا رأيك	30
شاهد أيضا	31
شاهد أيضاً	31
شاید بعدا	286
شاید بعداً	286
""", 'صف': """
صفحه اصلی	297
""", 'طب': """
طباعة	26
""", 'عر': """
عرض الكل	33
عرض المزيد	33
""", 'عض': """
عضویت	288
""", 'عک': """
عکس	295
""", 'غر': """
غرّد	26
""", 'فق': """
فقط برای مشترکان	288
""", 'في': """
فيديو	31
فيسبوك	26
""", 'فی': """
فیسبوک	290
""", 'قب': """
قبلی	297
""", 'قد': """
قد يعجبك	31
قد يعجبك أيضا	19	31
قد يهمك	31
قد يهمك أيضا	31
""", 'قر': """
قراءة المزيد	33
""", 'كل': """
كلمات دلالية	31
كلمات مفتاحية	31
""", 'كن': """
كن داعما	21
""", 'لا': """
لا شكرا	20
لا شكرًا	20
لا، شكرا	20
لاحقا	20
""", 'لي': """
ليس الآن	20
""", 'لی': """
لینک کوتاه	290
""", 'ما': """
مادة إعلانية	28
""", 'مح': """
محتوای تبلیغاتی	292
محتوى ممول	28
""", 'مخ': """
مختارات	31
""", 'مس': """
مستخدم جديد	22
""", 'مش': """
مشاركة	26
مشاركة عبر واتساب	26
مشاركة على تويتر	26
مشاركة على فيسبوك	26
مشاهده بیشتر	297
مشاهده همه	297
مشترک شوید	288
""", 'مط': """
مطالب مرتبط	295
""", 'مق': """
مقالات ذات صلة	31
مقالات مرتبط	295
""", 'من': """
منو	297
""", 'مه': """
مهمترین اخبار	295
""", 'مو': """
مواضيع ذات صلة	31
موضوعات ذات صلة	31
""", 'نس': """
نسخ الرابط	26
نسيت كلمة المرور	22
""", 'نظ': """
نظر	294
نظر خود را بنویسید	294
نظر شما	294
نظرات	294
""", 'نم': """
نمایش بیشتر	297
""", 'نن': """
ننصح بقراءة	31
""", 'نه': """
نه ممنون	286
""", 'هم': """
همرسانی	290
همچنین بخوانید	295
""", 'وا': """
واتساب	26
واتساپ	290
""", 'ور': """
ورود	288
ورود / ثبت نام	288
""", 'وس': """
وسوم	31
""", 'وی': """
ویدیو	295
ویژه مشترکان	288
""", 'پا': """
پاسخ	294
""", 'پر': """
پربازدیدترین	295
پربازدیدترینها	295
پربازدیدها	295
پربحثترینها	295
""", 'پی': """
پیشنهاد سردبیر	295
پیشنهاد ما	295
""", 'چا': """
چاپ	290
""", 'کل': """
کلیدواژهها	295
""", 'کم': """
کمک مالی	287
کمک کنید	287
""", 'کپ': """
کپی لینک	290
""", 'گز': """
گزارش خطا	294
""", 'अग': """
अगला	394
अगली खबर	392
""", 'अन': """
अन्य खबरें	19	392
अन्य ख़बरें	19
""", 'अप': """
अपनी राय दें	391
""", 'अभ': """
अभी दान करें	383
अभी नहीं	382
""", 'आग': """
आगे पढ़ें	394
""", 'आप': """
आपके लिए	392
""", 'इस': """
इसे भी पढ़ें	392
""", 'ई-': """
ई-पेपर	384
""", 'ऊप': """
ऊपर जाएं	394
""", 'और': """
और खबरें	392
और देखें	394
और पढ़ें	392	394
""", 'कम': """
कमेंट	391
कमेंट करें	391
कमेंट्स	391
""", 'के': """
केवल सदस्यों के लिए	384
""", 'कॉ': """
कॉपी लिंक	387
""", 'खा': """
खाता बनाएं	384
""", 'खो': """
खोजें	394
""", 'जव': """
जवाब दें	391
""", 'टि': """
टिप्पणियां	391
टिप्पणी	391
टिप्पणी करें	391
""", 'टै': """
टैग्स	392
""", 'टॉ': """
टॉप न्यूज़	392
""", 'ट्': """
ट्रेंडिंग	392
ट्विटर	387
""", 'ता': """
ताज़ा ख़बरें	392
ताजा खबरें	392
ताजा समाचार	392
""", 'दा': """
दान करें	383
""", 'नह': """
नहीं धन्यवाद	382
नहीं, धन्यवाद	382
""", 'पि': """
पिछला	394
पिछली खबर	392
""", 'पू': """
पूरी खबर पढ़ें	394
""", 'प्': """
प्रचार	389
प्रतिक्रिया दें	391
प्रायोजित	389
प्रिंट करें	387
प्रीमियम	384
""", 'फे': """
फेसबुक	387
फेसबुक पर शेयर करें	387
""", 'फो': """
फोटो	392
""", 'बं': """
बंद करें	382
""", 'बड': """
बड़ी खबरें	392
""", 'बा': """
बाद में	382
बाद में याद दिलाएं	382
""", 'मु': """
मुख्य समाचार	392
""", 'मे': """
मेन्यू	394
मेरा खाता	384
""", 'यह': """
यह भी पढ़ें	392
""", 'ये': """
ये भी पढ़ें	392
""", 'रज': """
रजिस्टर करें	384
""", 'लि': """
लिंक कॉपी करें	387
""", 'लॉ': """
लॉग इन	384
लॉग इन करें	384
लॉगआउट	384
लॉगिन	384
""", 'लो': """
लोकप्रिय	392
""", 'वि': """
विज्ञापन	389
विषय	392
""", 'वी': """
वीडियो	392
""", 'व्': """
व्हाट्सएप	387
""", 'शा': """
शायद बाद में	382
""", 'शे': """
शेयर	387
शेयर करें	387
""", 'सं': """
संपर्क करें	391
संबंधित खबरें	392
संबंधित ख़बरें	392
संबंधित लेख	392
संबंधित समाचार	392
""", 'सद': """
सदस्य बनें	383
""", 'सब': """
सबसे ज्यादा पढ़ी गई	392
सब्सक्राइब	384
सब्सक्राइब करें	384
""", 'सभ': """
सभी देखें	394
""", 'सम': """
समर्थन करें	383
""", 'सह': """
सहयोग करें	383
""", 'सा': """
साइन अप	384
साइन इन	384
साझा करें	387
""", 'से': """
सेव करें	387
""", 'स्': """
स्पॉन्सर्ड	389
""", 'हम': """
हमारा समर्थन करें	383
""", 'हो': """
होम	394
""", 'অন': """
অনুদান দিন	54
""", 'আর': """
আরও খবর	56
আরও দেখুন	56
আরও পড়ুন	56
""", 'এ ': """
এ সম্পর্কিত আরও খবর	56
""", 'নি': """
নিবন্ধন	54
""", 'প্': """
প্রিন্ট	58
""", 'বি': """
বিজ্ঞাপন	58
""", 'মন': """
মন্তব্য	58
মন্তব্য করুন	58
""", 'রে': """
রেজিস্টার	54
""", 'লগ': """
লগ ইন	54
লগইন	54
""", 'লি': """
লিংক কপি	58
""", 'শে': """
শেয়ার	58
শেয়ার করুন	58
""", 'সং': """
সংশ্লিষ্ট খবর	56
""", 'সম': """
সম্পর্কিত খবর	56
""", 'সর': """
সর্বশেষ	56
সর্বশেষ সংবাদ	56
সর্বাধিক পঠিত	56
""", 'সহ': """
সহায়তা করুন	54
""", 'সা': """
সাবস্ক্রাইব	54
""", 'ข่': """
ข่าวที่เกี่ยวข้อง	786
ข่าวยอดนิยม	786
ข่าวล่าสุด	786
ข่าวอื่นๆ	19
ข่าวแนะนำ	786
""", 'คว': """
ความคิดเห็น	788
""", 'คั': """
คัดลอกลิงก์	788
""", 'ดู': """
ดูเพิ่มเติม	788
""", 'บท': """
บทความที่เกี่ยวข้อง	786
บทความล่าสุด	786
""", 'บร': """
บริจาค	784
บริจาคเลย	784
""", 'พิ': """
พิมพ์	788
""", 'ร่': """
ร่วมบริจาค	784
""", 'ลง': """
ลงทะเบียน	784
""", 'ลื': """
ลืมรหัสผ่าน	784
""", 'สน': """
สนับสนุนเรา	784
""", 'สป': """
สปอนเซอร์	788
""", 'สม': """
สมัครสมาชิก	784
""", 'อ่': """
อ่านต่อ	788
อ่านเพิ่มเติม	786
""", 'เข': """
เข้าสู่ระบบ	784
""", 'เร': """
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	786
เรื่องอื่นที่น่าสนใจ	786
""", 'แช': """
แชร์	788
""", 'แส': """
แสดงความคิดเห็น	788
""", 'โฆ': """
โฆษณา	788
""", 'ủn': """
ủng hộ	842
ủng hộ chúng tôi	842
""", 'あと': """
あとで	474
あとで読む	482
""", 'あな': """
あなたにおすすめ	491
あなたにおすすめの記事	491
あなたへのおすすめ	491
""", 'あわ': """
あわせて読みたい	491
""", 'いい': """
いいえ、結構です	474
いいね	482	482
いいね！してニュースをチェック	483
""", 'おす': """
おすすめ	491
おすすめの記事	491
おすすめ情報pr	485
おすすめ記事	491
""", 'お問': """
お問い合わせ	487
""", 'お気': """
お気に入り	482
お気に入りに追加	482
""", 'お申': """
お申し込み	477
""", 'こち': """
こちらの記事も読まれています	19
こちらもおすすめ	491
""", 'この': """
この著者の記事	491
この記事のタグ	491
この記事は会員限定です	477
この記事をシェア	482
この記者の記事一覧	491
この連載の記事	491
""", 'ご意': """
ご意見	489
""", 'ご支': """
ご支援のお願い	475
""", 'ご購': """
ご購読の申し込み	477
""", 'さら': """
さらに読み込む	493
""", 'すべ': """
すべて受け入れる	487
すべて見る	493
すべて許可	487
""", 'その': """
その他の記事	491
""", 'はて': """
はてなブックマーク	482
はてブ	482
""", 'また': """
また後で	474
""", 'みん': """
みんなのコメント	489
""", 'もっ': """
もっと見る	493
もっと読む	491
""", 'もど': """
もどる	493
""", 'よく': """
よく読まれている記事	491
よく読まれている記事ランキング	491
""", 'アク': """
アクセスランキング	491
""", 'オス': """
オススメ記事	491
""", 'カテ': """
カテゴリ	491
カテゴリー	491
""", 'キー': """
キーワード	491
""", 'クッ': """
クッキー	487
クッキー設定	487
""", 'クリ': """
クリップ	482
クリップする	482
""", 'コピ': """
コピーしました	482
""", 'コメ': """
コメント	489
コメント#件	489
コメントする	489
コメントはまだありません	489
コメントをもっと見る	489
コメントを投稿	489
コメントを書く	489
コメントを残す	489
コメントを見る	489
コメント一覧	489
コメント（#	489
""", 'サイ': """
サイトポリシー	487
サイトマップ	487
サインイン	477
""", 'サポ': """
サポートする	475
""", 'シェ': """
シェア	482
シェアしよう	482
シェアする	482
""", 'スキ': """
スキップ	474
""", 'スク': """
スクラップ	482
スクラップする	482
""", 'スポ': """
スポンサー	485
スポンサードリンク	485
スポンサーリンク	485
""", 'タイ': """
タイアップ	485
""", 'タグ': """
タグ	491
""", 'チッ': """
チップを送る	475
""", 'チャ': """
チャンネル登録	483
""", 'ツイ': """
ツイート	482
ツイートする	482
""", 'トッ': """
トップ	493
トップへ戻る	493
トップニュース	491
トップページ	493
""", 'トピ': """
トピックス	491
""", 'ドネ': """
ドネーション	475
""", 'ニュ': """
ニュースを読む	493
ニュースレター	479
ニュースレター登録	479
""", 'バッ': """
バックナンバー	491
""", 'パス': """
パスワードを忘れた方	477
""", 'ピッ': """
ピックアップ	491
""", 'フォ': """
フォロー	483
フォローしてね	483
フォローしました	483
フォローする	483
フォロー中	483
""", 'ブッ': """
ブックマーク	482
ブックマークする	482
""", 'プラ': """
プライバシーポリシー	487
""", 'プレ': """
プレゼント	477
プレミアム	477
""", 'ヘル': """
ヘルプ	487
""", 'ペー': """
ページの先頭へ	493
ページトップ	493
ページトップへ	493
""", 'ホー': """
ホーム	493
""", 'ポス': """
ポスト	482
ポストする	482
""", 'マイ': """
マイページ	477
""", 'メニ': """
メニュー	493
""", 'メル': """
メルマガ	479
メルマガ登録	479
""", 'メー': """
メールで送る	482
メールで送信	482
メールアドレス	479
メールアドレスを入力	479
メールマガジン	479
メールマガジン登録	479
""", 'ラン': """
ランキング	491
""", 'リン': """
リンクをコピー	482
""", 'ログ': """
ログアウト	477
ログイン	477
ログイン/会員登録	477
ログイン・会員登録	477
""", '一覧': """
一覧	493
一覧へ	493
一覧を見る	493
""", '上一': """
上一篇	875
上一頁	877
上一页	877
""", '下一': """
下一篇	875
下一頁	877
下一页	877
""", '下次': """
下次再說	860
下次再说	860
""", '不用': """
不用了	860
""", '不，': """
不，謝謝	860
不，谢谢	860
""", '专题': """
专题	875
""", '个人': """
个人中心	863
""", '为你': """
为你推荐	875
""", '为您': """
为您推荐	875
""", '主要': """
主要ニュース	491
""", '举报': """
举报	874
""", '人気': """
人気の記事	491
人気ランキング	491
人気記事	491
人気記事ランキング	491
""", '今、': """
今、あなたにオススメ	491
""", '今は': """
今はしない	474
今はやめておく	474
""", '今回': """
今回はしない	474
""", '今日': """
今日の注目	491
今日热点	875
今日焦点	875
""", '他の': """
他の記事	19
他の記事も読む	491
""", '付費': """
付費閱讀	863
""", '付费': """
付费内容	863
付费阅读	863
""", '以后': """
以后再说	860
""", '会员': """
会员专属	863
会员中心	863
会员登录	863
""", '会員': """
会員の方はこちら	477
会員の方はログイン	477
会員登録	477
会員登録する	477
会員登録はこちら	477
会員限定	477
会員限定記事	477
""", '你可': """
你可能也喜欢	875
你可能也喜歡	875
你可能感兴趣	875
""", '使用': """
使用条款	872
使用條款	872
""", '保存': """
保存	482
保存する	482
""", '個人': """
個人情報保護方針	487
""", '元記': """
元記事を読む	493
""", '免責': """
免責聲明	872
""", '免費': """
免費訂閱	865
免費註冊	863
免費試讀	863
""", '免责': """
免责声明	872
""", '免费': """
免费注册	863
免费订阅	865
免费试读	863
""", '全文': """
全文を読む	493
全文表示	493
""", '全部': """
全部接受	872
全部评论	874
""", '公众': """
公众号	869
""", '公式': """
公式sns	483
公式twitter	483
公式x	483
""", '共有': """
共有	482
共有する	482
""", '关于': """
关于我们	872
""", '关注': """
关注	869
关注我们	869
""", '关键': """
关键词	875
""", '关闭': """
关闭	860
""", '其他': """
其他新聞	875
其他新闻	19	875
""", '再生': """
再生	493
""", '写真': """
写真を見る	493
写真特集	491
""", '写评': """
写评论	874
""", '分享': """
分享	868
分享到	868
分享到微信	868
分享到微博	868
分享至	868
分享至facebook	868
""", '分类': """
分类	875
""", '分類': """
分類	875
""", '列印': """
列印	868
""", '初割': """
初割で無料体験する	477
""", '利用': """
利用規約	487
""", '前の': """
前のページ	493
前の記事	491
前の記事へ	491
""", '前へ': """
前へ	493
""", '加入': """
加入line好友	869
加入会员	863
加入書籤	868
加入會員	863
""", '加载': """
加载更多	877
""", '動画': """
動画	491
動画を見る	493
""", '单次': """
单次捐款	861
""", '印刷': """
印刷	482
印刷する	482
""", '即时': """
即时新闻	875
""", '即時': """
即時新聞	875
""", '参与': """
参与评论	874
""", '反馈': """
反馈	874
""", '发表': """
发表留言	874
发表评论	874
""", '合わ': """
合わせて読みたい	491
""", '同じ': """
同じカテゴリの記事	491
""", '同意': """
同意	872
同意しない	487
同意する	487
""", '听新': """
听新闻	868
""", '單次': """
單次捐款	861
""", '回到': """
回到頂部	877
""", '回复': """
回复	874
""", '回覆': """
回覆	874
""", '回頂': """
回頂端	877
""", '回首': """
回首頁	877
""", '复制': """
复制成功	868
复制链接	868
""", '大字': """
大字	868
""", '大家': """
大家还在看	875
大家都在看	875
""", '头条': """
头条	875
""", '字体': """
字体大小	868
""", '字号': """
字号	868
""", '字級': """
字級	868
""", '字體': """
字體大小	868
""", '官方': """
官方微博	869
""", '定期': """
定期定額	861
""", '寄付': """
寄付	475
寄付する	475
寄付のお願い	475
寄付をする	475
""", '專題': """
專題	875
""", '小字': """
小字	868
""", '小編': """
小編推薦	875
""", '展开': """
展开	877
展开全文	877
""", '展開': """
展開	877
""", '已关': """
已关注	869
""", '已是': """
已是会员	863
""", '已有': """
已有帐号	863
""", '已經': """
已經是會員	863
已經是會員？登入	863
""", '广告': """
广告	871
""", '広告': """
広告	485
広告の後に続きます	485
広告をスキップ	485
広告を閉じる	485
広告企画	485
""", '廣告': """
廣告	871
""", '延伸': """
延伸閱讀	875
延伸阅读	875
""", '开通': """
开通会员	863
""", '影音': """
影音	875
""", '後で': """
後で	474
""", '微信': """
微信	868
""", '微博': """
微博	868
""", '忘記': """
忘記密碼	863
""", '忘记': """
忘记密码	863
""", '応援': """
応援する	475
""", '您可': """
您可能也喜歡	875
您可能感兴趣	875
您可能还喜欢	19
您可能還喜歡	19
""", '您的': """
您的邮箱	865
您的電郵	865
""", '意见': """
意见反馈	874
""", '感想': """
感想を送る	489
""", '成为': """
成为会员	861
""", '成為': """
成為會員	861
""", '我同': """
我同意	872
""", '我的': """
我的帐户	863
我的帳戶	863
""", '我知': """
我知道了	872
""", '我要': """
我要留言	874
我要纠错	874
我要评论	874
""", '戻る': """
戻る	493
""", '所有': """
所有留言	874
""", '打印': """
打印	868
""", '打赏': """
打赏	861
""", '投稿': """
投稿する	489
""", '拒絕': """
拒絕	872
""", '拒绝': """
拒绝	872
""", '拡大': """
拡大	482
拡大する	493
""", '按讚': """
按讚	869
""", '捐款': """
捐款	861
""", '捐贈': """
捐贈	861
""", '捐赠': """
捐赠	861
""", '排行': """
排行榜	875
""", '接受': """
接受	872
接受全部	872
接受所有	872
""", '推广': """
推广	871
推广内容	871
""", '推廣': """
推廣	871
""", '推荐': """
推荐	875
推荐文章	875
推荐阅读	875
""", '推薦': """
推薦	875
推薦文章	875
推薦閱讀	875
""", '提供': """
提供	485
""", '搜尋': """
搜尋	877
""", '搜索': """
搜索	877
""", '播放': """
播放	877
""", '支持': """
支持我们	861
支持我們	861
""", '支援': """
支援する	475
""", '收听': """
收听	868
""", '收藏': """
收藏	868
收藏文章	868
""", '收起': """
收起	877
""", '文字': """
文字の大きさ	482
文字サイズ	482
""", '新着': """
新着	491
新着ニュース	491
新着記事	491
""", '新規': """
新規会員登録	477
新規登録	477
""", '新闻': """
新闻简报	865
""", '显示': """
显示更多	877
""", '暂不': """
暂不	860
""", '暫不': """
暫不	860
""", '更多': """
更多	875
更多内容	875
更多報導	875
更多报道	875
更多文章	875
更多新聞	875
更多新闻	875
""", '最新': """
最新ニュース	491
最新文章	875
最新新聞	875
最新新闻	875
最新消息	875
最新記事	491
""", '會員': """
會員中心	863
會員專屬	863
會員登入	863
""", '有料': """
有料会員登録	477
有料登録	477
有料記事	477
""", '朋友': """
朋友圈	868
""", '服务': """
服务条款	872
""", '服務': """
服務條款	872
""", '朝刊': """
朝刊・夕刊	477
""", '本文': """
本文へ	493
本文へ移動	493
""", '查看': """
查看全部	877
查看原图	877
查看更多	877
查看留言	874
查看评论	874
""", '标签': """
标签	875
""", '検索': """
検索	493
""", '業配': """
業配	871
""", '標籤': """
標籤	875
""", '檢舉': """
檢舉	874
""", '次の': """
次のページ	493
次の記事	491
次の記事へ	491
""", '次へ': """
次へ	493
""", '次ペ': """
次ページ	493
""", '每月': """
每月捐款	861
""", '注册': """
注册	863
""", '注目': """
注目の記事	491
注目キーワード	491
注目ワード	491
注目記事	491
""", '点击': """
点击排行	875
点击查看大图	877
""", '点赞': """
点赞	868
""", '為您': """
為您推薦	875
""", '热点': """
热点	875
热点推荐	875
""", '热门': """
热门	875
热门排行	875
热门文章	875
热门新闻	875
""", '無料': """
無料で体験する	477
無料で読む	477
無料会員登録	477
無料会員限定	477
無料体験	477
無料登録	477
""", '焦點': """
焦點新聞	875
""", '熱門': """
熱門	875
熱門排行	875
熱門文章	875
熱門新聞	875
熱門話題	875
""", '特定': """
特定商取引法に基づく表記	487
""", '特集': """
特集	491
""", '猜你': """
猜你喜欢	875
猜你喜歡	875
""", '申し': """
申し込む	477
""", '电子': """
电子报	865
电子邮箱	865
""", '画像': """
画像を拡大	493
画像を見る	493
""", '留言': """
留言	874
留言(#	874
""", '登入': """
登入	863
登入/註冊	863
""", '登出': """
登出	863
""", '登录': """
登录	863
登录/注册	863
""", '登錄': """
登錄	863
""", '登録': """
登録	477
登録して続きを読む	477
登録する	477
""", '發表': """
發表留言	874
發表評論	874
""", '目录': """
目录	877
""", '目次': """
目次	493
""", '目錄': """
目錄	877
""", '相关': """
相关主题	875
相关报道	875
相关推荐	875
相关文章	875
相关新闻	875
相关标签	875
相关阅读	875
""", '相關': """
相關主題	875
相關報導	875
相關推薦	875
相關文章	875
相關新聞	875
相關標籤	875
相關閱讀	875
""", '看了': """
看了这篇文章的人也看	875
""", '看更': """
看更多	875
""", '稍后': """
稍后再说	860
稍后提醒我	860
""", '稍後': """
稍後再說	860
稍後提醒我	860
""", '立即': """
立即捐款	861
立即訂閱	863
立即订阅	863
""", '粉絲': """
粉絲團	869
""", '精选': """
精选	875
""", '紙面': """
紙面ビューアー	477
""", '続き': """
続きをみる	493
続きを読む	477
""", '網友': """
網友留言	874
""", '編輯': """
編輯推薦	875
編輯精選	875
""", '編集': """
編集部おすすめ	491
編集部のおすすめ	491
""", '縮小': """
縮小	482
""", '繼續': """
繼續閱讀	877
""", '纠错': """
纠错	874
""", '继续': """
继续浏览内容	877
继续阅读	877
""", '编辑': """
编辑推荐	875
编辑精选	875
""", '网友': """
网友评论	874
""", '联系': """
联系我们	872
""", '聯絡': """
聯絡我們	872
""", '聽新': """
聽新聞	868
""", '菜单': """
菜单	877
""", '著作': """
著作権	487
""", '複製': """
複製連結	868
""", '视频': """
视频	875
""", '訂閱': """
訂閱	863
訂閱會員	863
訂閱郵件	865
訂閱電子報	865
""", '記事': """
記事へのご意見	489
記事をサポートする	475
記事をプレゼント	477
記事を保存	482
記事を印刷する	482
記事を読む	493
記事ランキング	491
記事一覧	493
記事全文を読む	493
""", '許可': """
許可する	487
""", '註冊': """
註冊	863
""", '評論': """
評論	874
""", '話題': """
話題の記事	491
""", '読ま': """
読まれている記事	491
""", '請繼': """
請繼續往下閱讀	871	871
""", '請輸': """
請輸入電子郵件	865
""", '讚': """
讚	868
""", '讚賞': """
讚賞支持	861
""", '订阅': """
订阅	863
订阅会员	863
订阅邮件	865
""", '评论': """
评论	874
评论(#	874
""", '话题': """
话题	875
""", '请继': """
请继续往下阅读	871
""", '请输': """
请输入邮箱	865
""", '購読': """
購読	477
購読する	477
購読のお申し込み	477
購読申し込み	477
""", '贊助': """
贊助	861
贊助內容	871
贊助商	871
""", '赞助': """
赞助	861
赞助内容	871
赞助商链接	871
""", '赞赏': """
赞赏	861
""", '跳到': """
跳到主要內容	877
""", '載入': """
載入更多	877
""", '轉發': """
轉發	868
""", '转发': """
转发	868
""", '返信': """
返信	489
返信する	489
""", '返回': """
返回顶部	877
返回首页	877
""", '追蹤': """
追蹤	869
追蹤我們	869
""", '通報': """
通報する	489
""", '速報': """
速報	491
""", '連載': """
連載	491
""", '運営': """
運営会社	487
""", '違反': """
違反報告	489
""", '選單': """
選單	877
""", '邮箱': """
邮箱	865
""", '閉じ': """
閉じる	474	493
""", '開通': """
開通會員	863
""", '関連': """
関連	491
関連する記事	491
関連キーワード	491
関連タグ	491
関連トピックス	491
関連ニュース	491
関連リンク	491
関連動画	491
関連情報	491
関連記事	491
""", '閱讀': """
閱讀全文	877
閱讀更多	877
""", '關於': """
關於我們	872
""", '關注': """
關注	869
關注我們	869
""", '關鍵': """
關鍵字	875
""", '關閉': """
關閉	860
""", '阅读': """
阅读全文	877
阅读更多	877
""", '隐私': """
隐私权政策	872
""", '電子': """
電子信箱	865
電子報	865
電子版	477
""", '音声': """
音声で聞く	482
""", '頭條': """
頭條	875
""", '顯示': """
顯示更多	877
""", '首頁': """
首頁	877
""", '首页': """
首页	877
""", '가': """
가	507
""", '가입': """
가입하기	503
""", '가장': """
가장 많이 본 뉴스	512
""", '개인': """
개인정보 처리방침	510
개인정보처리방침	510
""", '거부': """
거부	510
""", '검색': """
검색	514
""", '계속': """
계속 읽기	503
""", '고객': """
고객센터	510
""", '공유': """
공유	507
공유하기	507
""", '관련': """
관련 기사	512
관련 뉴스	512
관련 태그	512
관련기사	512
관련뉴스	512
관련키워드	512
""", '광고': """
광고	509
광고 닫기	509
""", '괜찮': """
괜찮습니다	500
""", '구독': """
구독	503
구독 신청	503
구독 전용	503
구독 중	503
구독신청	503
구독하기	503
""", '글씨': """
글씨크기	507
""", '글자': """
글자 크기	507
글자크기	507
""", '기부': """
기부하기	501
""", '기사': """
기사 공유하기	507
기사 본문	514
기사 후원하기	501
기사에 대한 의견	511
기사원문	514
기사저장	507
""", '기자': """
기자의 다른기사	512
""", '나중': """
나중에	500
나중에 하기	500
""", '내 ': """
내 정보	503
""", '네이': """
네이버 블로그	507
""", '다른': """
다른 공유 찾기	507
다른 기사	19	512
다른 기사 더 보기	19
다른기사	512
다른기사 보기	512
""", '다시': """
다시 보지 않기	500
""", '다음': """
다음	514
다음 기사	512
다음 페이지	514
다음기사	512
다음에	500
""", '닫기': """
닫기	500
""", '답글': """
답글	511
답글쓰기	511
""", '당신': """
당신이 좋아할 만한	512
""", '댓글': """
댓글	511
댓글 #	511
댓글 #개	511
댓글 보기	511
댓글 쓰기	511
댓글보기	511
댓글쓰기	511
댓글을 입력해주세요	511
""", '더 ': """
더 보기	514
""", '더보': """
더보기	512	514
""", '동영': """
동영상	512
""", '동의': """
동의	510
동의합니다	510
""", '등록': """
등록	511
""", '라인': """
라인	507
""", '랭킹': """
랭킹	512
랭킹뉴스	512
""", '로그': """
로그아웃	503
로그인	503
로그인/회원가입	503
""", '링크': """
링크 복사	507
""", '마이': """
마이페이지	503
""", '많이': """
많이 본 기사	512
많이 본 뉴스	512
많이 읽은 기사	512
많이본 기사	512
많이본 뉴스	512
""", '맨 ': """
맨 위로	514
""", '맨위': """
맨위로	514
""", '메뉴': """
메뉴	514
메뉴 닫기	514
""", '메일': """
메일	507
""", '모두': """
모두 동의	510
""", '목록': """
목록	514
목록보기	514
""", '무료': """
무료 체험 시작하기	503
무료 회원가입	503
""", '문의': """
문의	511
""", '바로': """
바로가기	507
""", '밴드': """
밴드	507
""", '베스': """
베스트	512
""", '복사': """
복사하기	507
""", '본문': """
본문 글씨 줄이기	507
본문 글씨 키우기	507
본문 바로가기	514
본문으로 바로가기	514
""", '북마': """
북마크	507
""", '비밀': """
비밀번호 찾기	503
""", '사이': """
사이트맵	510
""", '사진': """
사진 확대	514
""", '속보': """
속보	512
""", '스크': """
스크랩	507
""", '스폰': """
스폰서	509
""", '신고': """
신고	511
""", '신문': """
신문구독	503
""", '실시': """
실시간 뉴스	512
""", '에디': """
에디터 추천	512
""", '연관': """
연관기사	512
""", '영상': """
영상	512
""", '오늘': """
오늘 하루 보지 않기	500
오늘은 그만 보기	500
오늘의 추천	512
""", '오류': """
오류 신고	511
""", '요약': """
요약	514
""", '원문': """
원문보기	514
""", '위로': """
위로	514
""", '음성': """
음성으로 듣기	507
""", '응원': """
응원하기	501
""", '의견': """
의견 쓰기	511
""", '이 ': """
이 시각 주요뉴스	512
이 시각 추천뉴스	512
""", '이메': """
이메일	507
이메일무단수집거부	510
""", '이미': """
이미 구독 중이신가요	503
이미 회원이신가요	503
이미지 크게 보기	514
이미지 확대	514
""", '이슈': """
이슈	512
""", '이용': """
이용약관	510
""", '이전': """
이전	514
이전 기사	512
이전기사	512
""", '인기': """
인기 기사	512
인기기사	512
인기뉴스	512
""", '인쇄': """
인쇄	507
인쇄하기	507
""", '일시': """
일시후원	501
""", '재생': """
재생	514
""", '저작': """
저작권규약	510
""", '저장': """
저장	507
""", '전체': """
전체 댓글	511
전체 보기	514
전체메뉴	514
전체보기	514
""", '접기': """
접기	514
""", '정기': """
정기 후원하기	501
정기구독	503
정기후원	501
""", '제보': """
제보	511
제보하기	511
""", '좋아': """
좋아요	507
""", '좋은': """
좋은 기사 후원하기	501
""", '주소': """
주소복사	507
""", '주요': """
주요 기사	512
주요 뉴스	512
주요기사	512
주요뉴스	512
""", '지면': """
지면보기	503
""", '청소': """
청소년보호정책	510
""", '최신': """
최신 기사	512
최신 뉴스	512
최신기사	512
최신뉴스	512
""", '추천': """
추천 기사	512
추천기사	512
추천뉴스	512
""", '카카': """
카카오스토리	507
카카오톡	507
카카오톡 공유	507
""", '카테': """
카테고리	512
""", '쿠키': """
쿠키 설정	510
""", '키워': """
키워드	512
""", '태그': """
태그	512
""", '트위': """
트위터	507
트위터 공유	507
""", '페이': """
페이스북	507
페이스북 공유	507
""", '펼치': """
펼치기	514
""", '포토': """
포토	512
""", '폰트': """
폰트 크기	507
""", '프리': """
프리미엄	503
""", '프린': """
프린트	507
""", '함께': """
함께 보면 좋은 기사	512
함께 읽으면 좋은	512
""", '핫뉴': """
핫뉴스	512
""", '핫이': """
핫이슈	512
""", '헤드': """
헤드라인	512
""", '협찬': """
협찬	509
""", '홈': """
홈	514
""", '화제': """
화제의 뉴스	512
""", '회사': """
회사소개	510
""", '회원': """
회원가입	503
""", '후원': """
후원	501
후원 안내	501
후원 하기	501
후원하기	501
후원회원 가입	501
"""}

START = {'ad': """
además	264 K:
""", 'aj': """
ajánljuk	413 K:
""", 'al': """
alătură	12 K-te
""", 'ar': """
artykuły	624 K autora
""", 'as': """
ascultă	1 K	675 K:
""", 'be': """
beğendiniz	8 K mi
""", 'bà': """
bài	8 K viết này	852 K liên quan:
""", 'bì': """
bình	5 K luận
""", 'bő': """
bővebben	413 K:
""", 'ci': """
citeşte	675 K şi	675 K şi:	675 K şi
citește	675 K și	675 K și:	675 K:	675 K mai mult	675 K aici	675 K și	675 K mai departe:
citiți	675 K și
""", 'co': """
comentários	5 K
compartí	3 K
""", 'có': """
có	852 K thể bạn quan tâm:
""", 'da': """
další	94 K články autora
""", 'de': """
dernières	350 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
""", 'di': """
distribuiți	3 K
""", 'do': """
dołącz	12 K do
""", 'dé': """
découvrez	351 K aussi
décryptage	351 K :
""", 'el': """
elírást	7 K
""", 'en': """
encuéntranos	12 K
envía	3 K
""", 'er': """
erről	413 K bővebben
""", 'es': """
escríbenos	266 K
""", 'fö': """
följ	12 K
""", 'fø': """
følg	12 K	12 K oss
""", 'fü': """
füge	12 K uns
fügen	12 K sie uns
""", 'hi': """
hibát	7 K talált	7 K találtál
""", 'ho': """
hozzászólások	5 K
""", 'hä': """
hämta	13 K
""", 'hø': """
hør	1 K artiklen	1 K artikkelen	1 K saken	120 K også	120 K også:	592 K også	592 K også:
""", 'in': """
intră	12 K pe
""", 'ka': """
kapcsolódó	413 K	413 K:
""", 'kl': """
klikněte	92 K zde
""", 'ko': """
komentáre	5 K
komentáře	5 K
kommentarsfältet	5 K
""", 'kö': """
kövess	12 K
kövessen	12 K
""", 'kü': """
küldd	3 K el
""", 'lá': """
lásd	413 K még
""", 'lä': """
läs	773 K mer om	774 K också	774 K också:	774 K även	774 K mer	774 K mer:	774 K:	774 K här	774 K också	774 K mer	774 K även	774 K även:
""", 'læ': """
læs	119 K mere om	120 K også	120 K også:	120 K mere	120 K mere:	120 K:	120 K her	120 K hele	120 K også	120 K mere
""", 'lí': """
líbil	8 K se vám
""", 'lö': """
löydät	12 K meidät
löysitkö	7 K
""", 'mi': """
mitä	8 K pidit
""", 'mo': """
możliwość	5 K komentowania
""", 'má': """
más	263 K noticias de	263 K noticias sobre	263 K sobre	263 K en	263 K de	264 K información	264 K información:	264 K información	266 K artículos de
máte	94 K tip
""", 'mé': """
més	70 K informació:
""", 'mờ': """
mời	852 K xem	852 K bạn đọc	852 K độc giả
""", 'na': """
naložite	13 K
našli	7 K jste	7 K ste
""", 'ná': """
nájdete	12 K nás
""", 'né': """
nézd	413 K meg
nézze	413 K meg
""", 'oc': """
oceń	8 K
""", 'od': """
odporúčame	733 K:
""", 'of': """
ofereça	3 K
""", 'op': """
opširnije	719 K:
""", 'ou': """
ouça	1 K	653 K:
""", 'oí': """
oír	1 K
""", 'pa': """
paylaş	3 K
""", 'ph': """
phát	7 K hiện lỗi
""", 'pi': """
piditkö	8 K
""", 'po': """
podobał	8 K ci się
podés	12 K seguir
podívejte	92 K se:
poslechněte	1 K si	92 K si	92 K si:
poslušajte	1 K
posłuchaj	1 K	622 K:	622 K też:
pošlite	3 K
""", 'pr': """
prečítajte	733 K si tiež	733 K si aj
pridružite	12 K se
pročitaj	719 K još	719 K i
pročitajte	719 K još	719 K i	719 K više
""", 'pá': """
páčil	8 K sa vám
""", 'př': """
přečtěte	92 K si také	92 K si	92 K si:	92 K si také:
připojte	12 K se
""", 'qu': """
qué	8 K te pareció
""", 're': """
recomandări	675 K:
""", 'sa': """
saistīts	534 K:
""", 'sd': """
sdílejte	3 K	3 K článek
sdílet	3 K
""", 'so': """
související	92 K:
""", 'sp': """
sprawdź	622 K:	622 K też:
""", 'st': """
stáhni	13 K si
stáhněte	13 K si
""", 'su': """
suscríbete	244 K a
susiję	524 K:
""", 'sí': """
síganos	12 K
síguenos	12 K
""", 'sú': """
súmate	12 K
súvisiace	733 K:
""", 'ta': """
también	264 K puedes leer	264 K puedes leer:	264 K te puede interesar:
també	70 K et pot interessar:
""", 'te': """
tenés	269 ¿K información
""", 'to': """
további	413 K részletek
""", 'té': """
télécharger	13 K
téléchargez	13 K
""", 'tö': """
töltsd	13 K le
töltse	13 K le
""", 'tả': """
tải	13 K	13 K ứng dụng
""", 'ud': """
udostępnij	3 K
""", 'un': """
unterstütze	134 K
unterstützen	134 K sie	134 K sie die
""", 'uo': """
uočili	7 K ste
""", 'ur': """
urmărește	12 K	675 K și:
urmăriți	12 K
""", 've': """
več	747 K:
""", 'vi': """
vidéo	351 K :
više	719 K o:
""", 'vo': """
você	653 K pode gostar:
""", 'vy': """
vypočujte	1 K si
""", 'ví': """
více	92 K zde	92 K k tématu:
""", 'vš': """
všechny	94 K články autora
""", 'we': """
weiterführende	155 K artikel:
""", 'wi': """
więcej	621 K o	621 K na temat	621 K z	622 K na ten temat:	624 K artykułów autora
""", 'wy': """
wysłuchaj	1 K
wyślij	3 K
""", 'za': """
zauważyłaś	7 K
zauważyłeś	7 K
""", 'zd': """
zdieľajte	3 K
zdieľať	3 K
""", 'zn': """
znalazłeś	7 K
""", '©': """
©	229 K
""", 'à': """
à	351 K lire aussi	351 K lire également	351 K lire :	351 K lire sur	351 K voir aussi	351 K écouter	351 K relire	351 K découvrir	351 K lire sur le même sujet	351 K consulter :	353 K propos de l'auteur	353 K propos de l'autrice
""", 'éc': """
écouter	1 K l'article	1 K cet article	351 K aussi
écoutez	1 K cet	1 K l'article
""", 'úl': """
últimas	263 K noticias de	652 K de	652 K notícias de
""", 'ún': """
únase	12 K
únete	12 K
""", 'üb': """
über	157 K die autorin	157 K den autor	157 K die autor:in	157 K die autoren	157 K die autor:innen
""", 'či': """
čitajte	719 K i
""", 'čt': """
čtěte	92 K také	92 K také:	92 K i	92 K více	92 K:	92 K také
""", 'čí': """
čítajte	733 K aj	733 K tiež	733 K viac
""", 'đọ': """
đọc	852 K thêm	852 K thêm:	852 K:	852 K tiếp:
""", 'śc': """
ściągnij	13 K
""", 'śl': """
śledź	12 K
""", 'ži': """
žiūrėkite	524 K taip pat
""", 'ți': """
ți	8 K-a plăcut
""", 'ακ': """
ακολουθήστε	12 K
ακούστε	1 K	181 K:
""", 'βί': """
βίντεο	181 K:
""", 'βρ': """
βρήκατε	7 K
βρείτε	12 K μας
""", 'γί': """
γίνετε	12 K μέλος
""", 'δε': """
δείτε	181 K επίσης	181 K:	181 K το βίντεο	181 K εδώ	181 K επίσης:	181 K ακόμα:
δειτε	181 K επισης
""", 'δι': """
διαβάστε	181 K επίσης	181 K επίσης:	181 K ακόμη	181 K ακόμη:	181 K ακόμα	181 K:	181 K εδώ	181 K περισσότερα	181 K ακόμα:
διαβαστε	181 K επισης
""", 'κα': """
κατεβάστε	13 K
""", 'κο': """
κοινοποιήστε	3 K
""", 'μο': """
μοιραστείτε	3 K
""", 'πε': """
περισσότερα	181 K:
""", 'σα': """
σας	8 K άρεσε
""", 'τα': """
τα	5 K σχόλια
""", 'бо': """
больше	703 K новостей	704 K по теме:
""", 'бі': """
більше	833 K по темі:	833 K за темою:	833 K на тему:
""", 'ва': """
вам	8 K понравилась	8 K сподобал*
""", 'ви': """
вижте	46 K още	46 K също	46 K:
""", 'вс': """
все	703 K новости на тему	703 K материалы	703 K новости	703 K статьи	706 K статьи автора	706 K материалы автора
встановіть	13 K
""", 'де': """
детальніше	833 K:
""", 'ди': """
дивіться	833 K також	833 K:	833 K також:
""", 'до': """
докладніше	833 K:
""", 'др': """
другие	706 K материалы автора
""", 'ес': """
есть	706 K новость
""", 'ещ': """
еще	704 K по теме:
ещё	703 K больше	704 K по теме:
""", 'за': """
за	833 K темою:
забелязахте	7 K
завантажте	13 K
завантажуйте	13 K
заметили	7 K ошибку
""", 'зн': """
знайшли	7 K помилку
""", 'из': """
изтеглете	13 K
""", 'ко': """
коментарите	5 K
коментарі	5 K
комментарии	5 K
комментирование	5 K
""", 'лу': """
лучшее	703 K за
""", 'ма': """
материал	704 K по теме:
""", 'мы': """
мы	12 K в	12 K есть
""", 'на': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
""", 'но': """
новости	703 K партнеров
""", 'об': """
об	706 K авторе
обсуждение	5 K
""", 'от': """
открихте	7 K
отправить	3 K
отправьте	3 K
""", 'оц': """
оцените	8 K
""", 'ощ': """
още	46 K по темата
""", 'по': """
по	704 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	704 K:	704 K в материале	704 K - в
подробности	704 K:
поділитися	3 K
поділіться	3 K
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	703 K новости о
послухати	1 K
послушать	1 K
почитать	704 K:
""", 'пр': """
присоединяйтесь	12 K
присъединете	12 K се
пришлите	706 K новость
приєднуйтесь	12 K
прочетете	46 K още	46 K също
""", 'пі': """
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'ре': """
рекомендуем	704 K:
рекомендуємо	833 K:
""", 'св': """
свалете	13 K
связаться	706 K с автором
""", 'ск': """
скачайте	13 K
скачать	13 K
""", 'сл': """
следвайте	12 K ни
следите	12 K за
слухайте	833 K:	833 K також:
слухати	1 K
слушайте	704 K:	704 K также:
слушать	1 K
""", 'см': """
см	704 K. также:
смотрите	704 K также	704 K:	704 K	704 K также:
""", 'сп': """
споделете	3 K
сподели	3 K
сподобалася	8 K
""", 'ст': """
стежте	12 K за
""", 'ув': """
увидели	7 K ошибку
""", 'ус': """
установите	13 K
""", 'ха': """
хареса	8 K ли
""", 'че': """
четете	46 K още
чети	46 K още
""", 'чи': """
читайте	12 K нас	13 K	704 K также	704 K также:	704 K:	704 K подробнее	704 K еще	704 K также	833 K також	833 K також:	833 K:	833 K ще	833 K також
читать	704 K также	704 K также
""", 'чт': """
что	704 K ещё почитать:
""", 'чу': """
чуйте	1 K
""", 'ще': """
ще	833 K за темою:
""", 'הא': """
האזינו	1 K	374 K:
האם	8 K אהבתם
""", 'הו': """
הורידו	13 K
""", 'הצ': """
הצטרפו	12 K
""", 'הת': """
התגובות	5 K
""", 'לכ': """
לכתבה	374 K המלאה
""", 'לק': """
לקריאה	374 K נוספת	374 K נוספת:
""", 'מצ': """
מצאתם	7 K טעות
""", 'עו': """
עוד	374 K בנושא:
""", 'עק': """
עקבו	12 K
""", 'צפ': """
צפו	374 K:	374 K גם
""", 'קר': """
קרא	374 K גם	374 K גם:
קראו	374 K גם	374 K גם:	374 K עוד
""", 'שת': """
שתפו	3 K
""", 'إق': """
إقرأ	32 K أيضا	32 K أيضاً
""", 'اس': """
استمع	1 K إلى	1 K
""", 'اش': """
اشترك	12 K في
""", 'اق': """
اقرأ	32 K أيضا	32 K أيضاً	32 K أيضا:	32 K أيضاً:	32 K ايضا	32 K المزيد:	32 K:	32 K المزيد
""", 'ال': """
التعليق	5 K
التعليقات	5 K
المزيد	32 K:
""", 'ان': """
انضم	12 K
انضموا	12 K
""", 'اپ': """
اپلیکیشن	13 K	13 K ما
""", 'بب': """
ببینید	296 K:
""", 'بخ': """
بخوانید	296 K:
""", 'بش': """
بشنوید	1 K
""", 'به': """
به	12 K کانال
""", 'بی': """
بیشتر	296 K بخوانید	296 K بخوانید:	296 K ببینید
""", 'تا': """
تابع	12 K	32 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'حم': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'در': """
در	296 K این باره بخوانید
""", 'شا': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	32 K أيضا	32 K أيضاً	32 K:	32 K أيضا:	32 K أيضاً:
""", 'قد': """
قد	32 K يهمك:
""", 'لل': """
للمزيد	32 K:
""", 'ما': """
ما	12 K را
""", 'مص': """
مصيتم	7 K
""", 'مط': """
مطالب	296 K مرتبط:
""", 'مو': """
مواضيع	32 K ذات صلة:
""", 'نز': """
نز	13 Kّل
""", 'نظ': """
نظرات	5 K
""", 'هل': """
هل	7 K لاحظت	8 K أعجبك
""", 'هم': """
همچنین	296 K بخوانید	296 K بخوانید:
""", 'وج': """
وجدت	7 K خطأ
""", 'आप': """
आप	12 K हमें
""", 'इस': """
इस	393 Kे भी पढ़ें	393 Kे भी पढ़ें:
""", 'ऐप': """
ऐप	13 K
""", 'और': """
और	393 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	393 Kेखें:	393 Kेखें वीडियो
""", 'पढ': """
पढ	393 K़ें:
""", 'य': """
य	393 Kे भी पढ़ें	393 Kे भी पढ़ें:
""", 'यह': """
यह	393 K भी पढ़ें	393 K भी पढ़ें:	393 K भी देखें:
""", 'स': """
स	393 Kंबंधित:
""", 'हम': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আম': """
আম	12 Kাদের
""", 'আর': """
আর	57 Kো পড়ুন
আরও	57 K পড়ুন:	57 K পড়ুন	57 K দেখুন:
""", 'পড': """
পড	57 K়ুন:
""", 'กด': """
กด	12 Kติดตาม
""", 'ข่': """
ข่	787 Kาวที่เกี่ยวข้อง:
""", 'ดา': """
ดา	13 Kวน์โหลด
""", 'ดู': """
ดู	787 Kเพิ่มเติม:
""", 'ติ': """
ติ	12 Kดตาม
""", 'ฟั': """
ฟั	1 Kง
""", 'อ่': """
อ่	787 Kานเพิ่มเติม:	787 Kานต่อ:	787 Kานข่าวต้นฉบับ:	787 Kานเพิ่มเติม	787 Kานประกอบ:
""", 'แช': """
แช	3 Kร์
""", 'あわ': """
あわ	492 Kせて読みたい	492 【Kせて読みたい】	492 Kせて読みたい:
""", 'こち': """
こち	492 Kらもおすすめ	492 Kらもおすすめ:
""", 'この': """
この	5 K記事へのコメント	8 K記事は
""", 'もっ': """
もっ	492 Kと見る：
""", 'アプ': """
アプ	13 Kリ
""", 'コメ': """
コメ	5 Kント
""", 'フォ': """
フォ	12 Kロー
""", '下載': """
下載	13 K
""", '下载': """
下载	13 K
""", '你可': """
你可	876 K能會喜歡：
""", '公式': """
公式	12 K	13 Kアプリ
""", '关注': """
关注	12 K
""", '写真': """
写真	492 【K】	492 K：
""", '分享': """
分享	3 K
""", '加入': """
加入	12 K
""", '動画': """
動画	492 【K】
""", '参考': """
参考	492 K:
""", '发现': """
发现	7 K错误
""", '另请': """
另请	876 K参阅
""", '合わ': """
合わ	492 Kせて読みたい:
""", '同场': """
同场	876 K加映:
""", '同場': """
同場	876 K加映:
""", '延伸': """
延伸	876 K閱讀	876 K阅读	876 K閱讀：	876 【K閱讀】
""", '当社': """
当社	12 Kの
""", '打开': """
打开	13 K
""", '扩展': """
扩展	876 K阅读:
""", '推荐': """
推荐	876 K阅读	876 K阅读:
""", '推薦': """
推薦	876 K閱讀:
""", '收听': """
收听	1 K
""", '收聽': """
收聽	1 K
""", '更多': """
更多	876 K：	876 K新聞：	876 K內容：	876 【K新聞】	876 K相關	876 K阅读:	876 K報導:	876 K报道:
""", '次に': """
次に	492 K読む:
""", '欢迎': """
欢迎	12 K关注
""", '歡迎': """
歡迎	12 K追蹤
""", '点击': """
点击	876 K查看
""", '画像': """
画像	492 【K】
""", '留言': """
留言	5 K
""", '發現': """
發現	7 K錯誤
""", '相关': """
相关	876 K阅读	876 K新闻	876 K报道：	876 K阅读:
""", '相關': """
相關	876 K新聞	876 K報導	876 【K新聞】	876 K閱讀:
""", '看更': """
看更	876 K多：
""", '記事': """
記事	7 Kの誤り
""", '評論': """
評論	5 K
""", '詳し': """
詳し	492 Kくはこちら
""", '誤字': """
誤字	7 K
""", '评论': """
评论	5 K
""", '这篇': """
这篇	8 K文章
""", '追蹤': """
追蹤	12 K
""", '関連': """
関連	492 K記事	492 K記事：	492 【K記事】	492 K：	492 【K】	492 K:
""", '閱讀': """
閱讀	876 K更多
""", '阅读': """
阅读	876 K更多
""", '點擊': """
點擊	876 K查看
""", '같이': """
같이	513 K 보기:
""", '관련': """
관련	513 K 기사:
관련기사	513 K	513 K:	513 [K]
""", '구독': """
구독	12 K
""", '기사': """
기사	1 K 듣기
""", '네이': """
네이버	12 K
""", '댓글': """
댓글	5 K
댓글이	5 K
""", '더': """
더	513 K 읽기:
""", '더보': """
더보기	513 [K]	513 K:
""", '발견': """
발견	7 K错误
""", '앱': """
앱	13 K
""", '앱을': """
앱을	13 K
""", '영상': """
영상	513 [K]
""", '오류': """
오류를	7 K
""", '이': """
이	8 K 기사
""", '이어': """
이어	513 K 읽기:
""", '추천': """
추천	513 K 기사:
""", '카카': """
카카오톡	12 K
""", '함께': """
함께	513 K 볼 만한 기사:	513 K 보면 좋은 기사:
""", '화보': """
화보	513 [K]
"""}

CONTAINS = {'ab': """
abonați	667 doar pentru K	678 K-vă	682 K
abonații	679 K noștri
abonează	667 K-te pentru	670 K-te pe youtube	678 K-te
abonné	334 déjà K	334 pas encore K	334 en tant qu'K
abonnés	334 réservé aux K	334 réservé à nos K	359 nos K	362 K
abonē	536 K
abonējiet	536 K
""", 'ac': """
actualité	337 l'essentiel de l'K	342 suivez l'K	342 suivez toute l'K	342 retrouvez toute l'K
""", 'ad': """
adatkezelési	410 K tájékoztató
adomány	420 K
adományoddal	416 K
adományok	420 K
adományozz	416 K
advirtió	274 K
adó	403 K #%
adód	418 K #
adăugat	681 a K
""", 'af': """
affirmé	361 a K
afirmó	274 K
""", 'ag': """
agregó	274 K
""", 'ai': """
aizsargātas	535 visas tiesības K
""", 'aj': """
ajouté	361 a K
ajută	678 K-ne
ajánld	416 K fel
""", 'al': """
alkalmazás	408 töltsd le az K
alkalmazásunk	417 K
alkalmazásunkat	408 töltse le K
""", 'an': """
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	779 K dig till
använder	769 vi K cookies	769 K kakor
anúncios	660 sem K
""", 'ap': """
aplicación	251 descarga la K	251 descarga nuestra K
aplicația	670 descarcă K	679 K noastră
aplikację	610 pobierz K	610 pobierz naszą K
aportació	73 la teva K
aportación	270 tu K
apóyanos	270 K	271 K
apóyenos	270 K	271 K
apúntate	250 K a nuestra	250 K gratis	271 K a
""", 'ar': """
artykuł	15 darmowy K	602 podoba ci się ten K	627 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	240 te ha gustado este K	247 regala este K	247 regalar este K	248 último K gratis	248 te queda # K	272 este K
artículos	15 K gratis	248 K gratis este mes	248 te quedan # K	248 límite de K
""", 'as': """
aseguró	274 K
associés	346 cookies K à ce contenu
""", 'au': """
autentifică	667 K-te pentru
autorská	95 K práva
""", 'av': """
avertizează	681 K
avísanos	271 K
""", 'ay': """
ayúdanos	270 K	271 K a
""", 'aç': """
açikladi	815 K
""", 'añ': """
añadió	274 K
año	273 al K
""", 'ba': """
bağirdi	815 K
bağiş	812 K yap	816 K
bağişiniz	812 K
""", 'be': """
behöver	758 vi K ditt stöd	779 vi K din hjälp
bekapcsolása	408 értesítések K
beløp	597 gi et K
bemängeln	168 K
bemängelt	168 K
berättar	782 K
bestätigen	140 K sie ihre
bestätigungsmail	140 K
betalvägg	783 K
beğendiyseniz	813 bu haberi K	813 bu yaziyi K
""", 'bi': """
biết	858 cho K
""", 'bl': """
blokování	89 K reklam
""", 'bo': """
boletín	250 recibe el K	250 nuestro K	250 K diario	271 recibe el K	272 nuestro K	275 K
boîte	337 dans votre K mail	337 dans votre K e-mail
""", 'bu': """
butlletí	68 subscriu-te al K	68 el nostre K	74 el nostre K	77 K
buzón	250 en tu K
""", 'bá': """
bájate	271 K la app
""", 'bö': """
böngésző	10 a K
böngészője	10 az ön K
""", 'bø': """
bønn	573 vi har en K til deg
""", 'bü': """
bülten	800 e-K	816 K
bültene	800 K abone	800 K kayit	800 K kaydol
bülteni	800 haber K
bültenimiz	813 K
bültenimize	800 K	812 K	813 K
""", 'bạ': """
bạn	845 hộp thư của K	855 sự ủng hộ của K	855 mời K
""", 'ca': """
caffè	468 un K
café	270 un K	357 un K	658 um K
catedrática	268 es K
catedrático	268 es K
""", 'ce': """
celého	82 pro čtení K
""", 'ch': """
chaîne	359 notre K
chép	854 cấm sao K
chính	849 K sách bảo mật
chúng	845 bản tin của K tôi	847 theo dõi K tôi	855 ủng hộ K tôi	855 K tôi cần sự giúp đỡ	855 giúp K tôi	855 theo dõi K tôi	856 K tôi trên	856 của K tôi	856 cho K tôi
""", 'co': """
comentário	6 deixe seu K	6 deixar um K
comentários	650 nos K
condiții	672 termeni și K
confidentialité	346 politique de K
confidențialitate	672 politica de K
conférences	355 est maître de K
connecté	348 vous devez être K
conteúdo	9 este K	9 K externo	637 acesse todo o K
contribuição	634 com a sua K
contó	274 K
conversación	261 participar en la K
conținut	9 acest K
""", 'cr': """
creează	678 K un cont
""", 'cs': """
csatornánk	417 K
""", 'cu': """
cuéntanos	261 K en	271 K
""", 'cz': """
czytać	607 aby K dalej	607 żeby K dalej	626 chcesz K dalej
czytelników	627 naszych K	627 z wpłat K
""", 'củ': """
của	856 độc giả K
""", 'da': """
darbą	527 mūsų K
darowiznę	605 przekaż K	626 przekaż K
datenschutzerklärung	150 unserer K	166 unserer K	166 unsere K
""", 'de': """
declaró	274 K
decía	274 K
descarcă	678 K
descárgate	251 K la app
desteğiniz	812 K
desteğinizle	813 K
desteğiyle	18 okurlarin K
""", 'di': """
dimineață	17 în fiecare K
disponível	640 K no google play
""", 'do': """
doação	634 faça uma K	658 sua K	659 sua K	659 faça uma K	663 K
doações	663 K
dodał	629 K
dodała	629 K
donació	73 fes una K	77 K
donación	243 haz una K	243 tu K	270 tu K	270 una K	271 tu K	271 haz una K	275 K
donația	678 K ta
donație	678 fă o K	682 K
donații	682 K
donează	678 K acum
dostęp	607 pełny K do	626 kup K
dostępny	607 artykuł K tylko
dowolną	628 K kwotą
dołącz	614 K do nas na	626 K do nas	626 K do grona
""", 'du': """
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
""", 'dz': """
dziękujemy	626 K, że nas czytasz
""", 'dé': """
débloquer	334 pour K
déclare	361 K
déclaré	361 a K
découvrez	334 K nos offres	358 K nos offres
déductible	330 K des impôts	330 K à #	360 K
déjanos	6 K tu
dénonce	361 K
déplore	361 K
désabonner	337 K à tout moment
désactiver	344 K adblock
désactivez	344 K adblock
désinscrire	337 vous K à tout moment
""", 'dě': """
děkujeme	96 K, že nás čtete
""", 'dụ': """
dụng	847 tải ứng K	855 tải ứng K
""", 'el': """
electrònic	68 el teu correu K
electrónico	250 tu correo K	261 tu dirección de correo K no será publicada
elolvasásához	405 a teljes cikk K
előfizetés	420 K
előfizető	405 már K	416 legyen K
előfizetőink	405 K olvashatják	417 K
előfizetők	420 K
előfizetőknek	405 csak K
""", 'en': """
endereço	650 seu K de email não será
engedélyezze	410 K a javascript
enquête	359 cette K
enquêtent	359 K pour vous
enquêtes	359 nos K
ensimmäinen	324 K kuukausi
envíanos	271 K
""", 'er': """
erklärt	168 K
erklärte	168 K
erzählen	165 K sie es weiter
erzählt	168 K
erzählte	168 K
""", 'es': """
escribió	274 K
escríbenos	261 K a	271 K
estás	240 ya que K aquí	240 ya que K por aquí
""", 'et': """
etkinleştir	806 javascript'i K
""", 'ev': """
evästeitä	316 K
""", 'ex': """
explicó	274 K
expliqué	361 a K
""", 'fa': """
faça	659 K um pix
""", 'fe': """
felhasználási	410 K feltételek
feliratkozás	406 K a hírlevélre	406 hírlevél K
""", 'fo': """
folosește	672 K cookie
folytatásához	405 a cikk K
fortæller	128 K
""", 'fö': """
följ	766 K oss på	779 K oss
förbehållna	777 alla rättigheter K
fördere	165 K
fördern	165 jetzt K	165 K sie
förklarar	782 K
""", 'fø': """
følg	112 K os på	125 K os	584 K oss på	597 K oss
første	127 K måned	599 K måned
""", 'fü': """
független	403 támogassa a K	417 K sajtó
""", 'ga': """
gadā	538 K
gazeteciliği	813 bağimsiz K
gazeteciliğimiz	813 K
""", 'ge': """
gelmişken	795 buraya kadar K
""", 'go': """
godišnje	724 K
""", 'gr': """
gridò	472 K
gràcies	74 K a tu
grátis	661 teste K
grâce	18 K à vous	330 K à vos dons
""", 'gå': """
går	101 før du K	573 før du K
gåva	758 din K	758 ge en K	779 din K	779 ge en K	783 K
""", 'gö': """
göre	815 K
gösterilmeden	811 kaynak K
""", 'gử': """
gửi	855 hãy K
""", 'ha': """
használ	410 sütiket K	410 cookie-kat K
használat	410 sütik K
""", 'he': """
heißt	168 K es
""", 'hi': """
hirdetés	11 a K	11 K után
""", 'hj': """
hjälp	779 K oss
hjælp	125 vi har brug for din K	125 K os
""", 'ho': """
hovorí	739 K
hozzászóláshoz	6 K
hozzátette	419 K
""", 'hä': """
hävdar	782 K
""", 'hæ': """
hævder	128 K
""", 'hé': """
hébergé	346 ce contenu est K par
""", 'hí': """
hírekben	408 a google K
hírlevelünk	417 K
hírlevelünkre	406 K	417 K
hírlevél	420 K
""", 'hó': """
hó	418 ft/K
hónap	418 első K
""", 'if': """
ifølge	128 K	600 K
""", 'il': """
illimité	334 en K	334 accès K
""", 'in': """
independentă	679 presa K
indiqué	361 a K
indépendance	359 notre K
indépendant	330 soutenez le journalisme K	359 journalisme K	359 média K
indépendante	359 presse K	359 information K
información	255 sigue toda la K	255 siga toda la K
innehåll	769 externt K
innehållet	9 K
inquiète	361 s'K
inscrição	639 cancelar a K
inscríbete	271 K
intégralité	334 pour lire l'K
investigación	272 esta K
investigație	679 această K
invítame	271 K a
invítanos	271 K a
""", 'is': """
istediğiniz	799 K zaman iptal	814 K zaman iptal
""", 'iç': """
içeriği	9 K
""", 'je': """
jesteś	602 skoro już tu K	602 skoro tu K
""", 'ju': """
jurnaliștii	679 K noștri
""", 'jä': """
jälgi	281 K meid
jäseneksi	322 liity K
""", 'ka': """
kanał	627 nasz K
kannatusjäseneksi	322 liity K
kanál	97 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	725 K
""", 'ke': """
kedykoľvek	730 odhlásiť sa môžete K
""", 'kh': """
khoản	844 bạn đã có tài K	849 điều K sử dụng
không	854 K sao chép
khẳng	858 K định
""", 'ki': """
kifogásolja	419 K
kiáltotta	419 K
""", 'ko': """
komentować	6 K	619 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
kommenteléshez	6 K
""", 'kr': """
krzyczał	629 K
""", 'ká': """
kávéra	418 K
""", 'kä': """
käyttää	316 tämä sivusto K
""", 'ké': """
kért	419 K
kérte	419 K
""", 'kö': """
können	165 K sie uns
köszönjük	416 K, hogy olvasol
kövesse	408 K a
kövessen	408 K minket	416 K minket
közölte	419 K
""", 'kú': """
kúpte	736 si K
""", 'kč': """
kč	98 od # K
""", 'kļ': """
kļūsti	536 K par
""", 'la': """
lamentó	274 K
lançait	361 K
lasītu	532 lai K tālāk
lasītāji	537 mūsu K
""", 'le': """
lejupielādē	536 K
""", 'lu': """
lună	680 pe K
luận	6 để bình K
""", 'lá': """
lájkolj	408 K minket
""", 'lä': """
lähdet	304 ennen kuin K
läsa	780 fri att K
läsare	780 våra K
läsarna	18 tack vare K
läser	779 tack för att du K
läsning	0 min K
lästid	0 K
""", 'læ': """
læser	125 tak fordi du K
læsere	126 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
""", 'lí': """
límite	248 K de notas
límites	247 sigue leyendo sin K
""", 'lậ': """
lập	856 báo chí độc K
""", 'ma': """
manhãs	17 todas as K
materiał	9 ten K
matéria	637 esta K é só	660 esta K
matérias	657 limite de K
mañana	17 cada K
mañanas	17 todas las K
""", 'me': """
meidän	322 tue K
meitä	322 tue K	322 auta K
mesačne	738 K
mesečno	724 K	752 K
""", 'mi': """
miesiąc	628 za K
miesięcznie	628 K
miễn	15 bài K phí	857 dùng thử K phí
""", 'mj': """
mjesečno	724 K
""", 'mo': """
mostrará	247 este mensaje se K en
""", 'mu': """
mulțumim	678 K că ne citești
munkánk	417 K
munkánkat	403 támogasd K	403 támogassa K	416 támogasd K	416 támogassa K	417 K
""", 'má': """
másodközlés	415 K
""", 'må': """
mån	781 kr/K
månad	760 testa en K	779 testa en K	781 per K
månaden	781 i K	781 första K
månader	779 testa # K
månadsgivare	779 bli K
måned	106 prøv en K	125 prøv en K	127 pr. K	597 prøv en K	599 per K
måneden	127 om K	599 i K
""", 'mé': """
média	359 notre K
""", 'mê': """
mês	661 por K	661 ao K
""", 'mó': """
mówi	629 K
""", 'mē': """
mēnesis	538 pirmais K
mēnesī	538 K
""", 'mė': """
mėnesį	528 per K
""", 'mě': """
měsíc	98 za K	98 první K
měsíčně	98 K
""", 'na': """
napisał	629 K
napisała	629 K
napište	96 K nám
napísal	739 K
napíšte	736 K nám
naročite	744 K se na naše	750 K se
naročnik	743 že K
naročnike	743 samo za K
naročniki	754 K
naročnikom	743 dostopen le K
naročnina	754 K
naujienlaiškis	527 mūsų K	530 K
naujienlaiškį	525 mūsų K	526 užsisakykite K	527 mūsų K
navođenje	721 uz K izvora
""", 'ne': """
neatkarīgu	536 atbalsti K
nekünk	416 segíts K	416 írjon K	416 írj K	416 jelezd K	417 K adód
neomezený	82 K přístup
nepriklausomą	526 paremkite K	527 K žurnalistiką
nezávislou	96 podpořte K
nezávislá	97 K média
nezávislé	737 K médiá
nezávislú	736 podporte K
""", 'nh': """
nhận	845 đăng ký K bản tin	845 đăng ký K tin	849 chấp K tất cả	855 đăng ký K
nhập	844 đăng K để	844 vui lòng đăng K	855 đăng K để
""", 'ni': """
niezależne	626 wesprzyj K	626 wspieraj K	627 K media
niezależność	627 K
niezależną	627 jesteśmy K
""", 'no': """
noastră	679 munca K
norāda	539 K
notificações	14 as K	641 ative as K	641 ativar K	641 receba K
notificările	14 K	670 activează K
notícia	660 esta K
notícias	639 receba as K	639 receba K	644 siga as últimas K
novinařina	97 naše K
novinári	737 naši K
novináři	97 naši K
novičnik	744 naš e-K	751 naš e-K	754 K
""", 'nó': """
nói	858 K
""", 'nă': """
năm	857 mỗi K
""", 'ob': """
obaveštenja	14 K
obegränsad	760 K tillgång
obrigatórios	650 campos K são
""", 'od': """
odebírejte	84 K náš	96 K
odemkněte	82 K si
odhlásit	84 K se můžete kdykoli
""", 'of': """
ofereça	637 K este artigo
""", 'og': """
ograniczeń	607 czytaj bez K
""", 'ol': """
olvasási	0 K idő
olvasóink	417 K
olvasóknak	18 az K
""", 'os': """
osobních	89 ochrany K údajů
""", 'oz': """
oznámení	14 K
""", 'pa': """
parsisiųskite	526 K
participación	261 normas de K
partneři	89 my a naši K
patrões	660 sem K
""", 'pe': """
periódico	272 este K	272 nuestro K
permanència	75 sense K
personvernerklæring	587 K
""", 'ph': """
phút	0 K đọc
""", 'pi': """
pidió	274 K
pidätetään	321 kaikki oikeudet K
pišite	722 K nam	750 K nam
""", 'pl': """
plânge	681 se K
""", 'po': """
podkreśla	629 K
podporují	97 nás K
podpoře	97 díky K
podpořte	96 K nás	96 K naši	96 K naše	96 K mě
podrška	722 vaša K
podršku	722 vašu K
podržite	722 K nas	722 K naš
podľa	739 K
pokračovanie	729 pre K v čítaní
pokračujte	82 K ve čtení s
política	259 K de cookies	648 K de cookies
pomoć	722 vašu K
pomóż	626 K nam
pomôžte	736 K nám
poprosił	629 K
poprosiła	629 K
poprosiło	629 K
postafiókjába	406 K
potřebujeme	96 K vaši pomoc	96 K vaši podporu
používá	89 tento web K
používáme	89 K cookies
powiedział	629 K
powiedziała	629 K
pozostało	607 K # %	607 K #%
pošlete	96 K nám
požádal	99 K
požádala	99 K
""", 'pr': """
pracę	627 naszą K
predplatiteľom	736 staňte sa K
predplatiteľov	729 pre K
predplatné	729 už máte K	736 kúpte K	736 kúpte si K	740 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	607 tylko dla K
prečítate	729 celý článok si K
pridržana	721 sva prava K
pridržane	749 vse pravice K
pridūrė	529 K
prihláste	736 K sa na odber
prohlížeč	10 váš K
pročitali	715 da biste K
prośbę	602 mamy do ciebie K	602 mamy małą K
prywatności	617 polityka K	617 polityce K
przeczytać	607 aby K cały	607 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	605 K nam #%	626 K nam	626 K #
práca	737 naša K
práce	97 naší K
práci	97 naši K
prácu	737 našu K
prévient	361 K
príspevok	736 váš K
próxima	660 nossa K
""", 'pu': """
pubblicità	11 la K	457 blocco della K	470 senza K
publicité	11 la K	11 cette K	344 bloqueur de K	344 bloqueurs de K	359 sans K
publicités	344 bloqueur de K
publikování	95 K nebo šíření
publiée	348 votre adresse e-mail ne sera pas K
""", 'py': """
pyyntö	304 pieni K
""", 'pá': """
pásale	271 K esta
""", 'pé': """
pénzéből	18 olvasók K
""", 'pó': """
pódcast	272 nuestro K
""", 'pā': """
pārpublicēšana	535 K bez
""", 'př': """
přebírání	95 K článků
předplatitele	82 pro K
předplatitelem	96 staňte se K
předplatitelé	97 naši K	100 K
předplatné	82 už máte K	82 koupit K	100 K
předplaťte	82 K si	96 K si
přečíst	82 zbývá vám K
přidejte	96 K se
přihlaste	82 K se a čtěte	84 K se k odběru	96 K se k odběru
přispějte	96 K
příspěvek	96 váš K
""", 'qu': """
quyên	855 K góp ngay	859 K góp
quyền	854 giữ bản K
quảng	11 K cáo
""", 'ra': """
rakstīja	539 K
rašykite	526 K mums
rašė	529 K
""", 're': """
reclamă	11 K
recordó	274 K
redacció	74 la nostra K
redacción	272 nuestra K
redacția	679 K noastră
redakcję	626 wesprzyj K
redação	660 nossa K
redirecționează	678 K
refusé	346 K le dépôt
regisztrálj	416 K
regisztráljon	416 K
regístrate	247 K para	247 K gratis
reklamą	11 K
reklám	737 bez K
reklámok	417 K nélkül
reproducció	72 prohibida la K
reproducción	267 prohibida su K	267 prohibida la K
reprodução	656 proibida a K	656 K proibida
republié	354 K avec
""", 'ri': """
riêng	849 chính sách quyền K tư
""", 'ro': """
ročne	738 K
ročně	98 K
""", 'rä': """
rät	168 K
""", 'rå': """
råbte	128 K
""", 'ré': """
réagir	348 pour K
rédacteur	355 est K
rédaction	358 soutenez la K	359 notre K
rédactrice	355 est K
répétait	361 K
réservé	334 cet article est K	334 ce contenu est K	334 article K
réservée	334 K aux abonnés	334 K à nos abonnés	334 la suite est K
réservés	334 K aux abonnés	354 tous droits K
résiliable	360 K à tout moment
""", 'sa': """
sacīja	539 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	529 K
""", 'sb': """
sbírka	100 K
""", 'sc': """
schließen	137 K sie ein abo	165 K sie ein abo
schránky	84 do vaší K	730 do vašej K
""", 'se': """
segítségedre	416 szükségünk van a K
según	274 K
sesión	247 inicia K para
sessão	659 inicie K
señaló	274 K
""", 'si': """
sisällön	9 K
sisältö	308 tämä K on vain
""", 'sk': """
skarży	629 K
skrzynkę	609 na twoją K	609 na swoją K
""", 'sp': """
sprijiniți	678 K
sprijină	678 K-ne
""", 'st': """
stáhněte	96 K si
stöd	758 med ditt K	779 K oss	779 K vår	779 ditt K
stödmedlem	779 bli K
stötta	779 K oss	779 K vår	779 K vårt
støt	125 K os	125 K med
støtt	597 K oss	597 K vår
støtte	104 med din K	104 vi har brug for din K	125 din K	125 bliv K	576 med din K	597 din K
støtteabonnent	597 bli K
støttemedlem	125 bliv K	597 bli K
stěžuje	99 K
""", 'su': """
subscripció	77 K
subskrybentów	607 tylko dla K
subskrypcję	607 kup K	607 masz już K	626 kup K
suscripción	247 ya tengo una K	271 cambia tu K	275 K
suscríbase	271 K
suscríbete	247 K para	247 K por	247 K en	250 K al boletín	271 K
susține	678 K-ne	681 K că
susținerea	678 K ta
susțineți	678 K-ne
""", 'sz': """
szerkesztőségünk	417 K
szerkesztőségünknek	417 K
""", 'sá': """
sáng	17 mỗi K
""", 'sä': """
säger	782 K
sähköpostiin	310 suoraan K
sähköpostiisi	310 K
sähköpostiosoitteesi	310 K
""", 'sé': """
sélections	334 ajouter l'article à vos K
""", 'sí': """
síganos	255 K en
síguenos	255 K en	271 K
""", 'sõ': """
sõltumatut	281 toeta K
sõnul	284 K
""", 'sö': """
söyledi	815 K
""", 'sú': """
súmate	271 K al
""", 'sü': """
süresi	0 okuma K
""", 'să': """
săptămână	17 o dată pe K	680 pe K
""", 'te': """
teigė	529 K
teşekkürler	812 okuduğunuz için K
""", 'th': """
thuê	859 K bao
thuộc	854 bản quyền K
thành	844 dành cho K viên	855 trở K thành viên
tháng	857 mỗi K	857 hàng K	857 K đầu
thông	14 K báo	847 bật K báo	847 nhận K báo
""", 'ti': """
tiếp	844 để K tục đọc	844 để đọc K
""", 'tj': """
tjänst	755 en liten K att be
""", 'to': """
továbbolvasáshoz	405 a K
toàn	844 để đọc K bộ	844 đọc K bộ bài
""", 'tr': """
treści	9 tej K	607 dostęp do K
treść	9 tę K
trên	847 theo dõi K
""", 'tu': """
turpinātu	532 lai K lasīt
tuần	17 mỗi K	857 mỗi K
""", 'tv': """
tvrdí	99 K
""", 'ty': """
työmme	323 K
työtämme	322 tue K	323 K
""", 'tá': """
tájékoztató	410 adatvédelmi K
támogasd	403 K a
támogass	416 K minket
támogasson	416 K minket
támogatása	416 az ön K
támogatásod	416 a te K
""", 'tä': """
täglich	140 K per mail
täällä	304 kun kerran olet K
""", 'té': """
téléchargez	358 K
""", 'tö': """
töltsd	416 K le
""", 'tý': """
týden	17 každý K
týdně	98 K
týždenne	17 raz K
""", 'tł': """
tłumaczy	629 K
""", 'ua': """
uafhængigt	126 K medie
""", 'ub': """
ubegrænset	106 K adgang
""", 'un': """
unabhängig	166 wir sind K
unterstütze	133 K unsere arbeit	133 K uns mit	165 K uns	165 K unsere	165 K mich	165 K meine
unterstützen	133 K sie unsere arbeit	133 K sie uns mit	133 mit einer spende K	133 können sie uns K	165 K sie uns	165 K sie unsere	165 sie können das K	165 freiwillig K	165 K sie mich	165 K sie meine
unterstützt	148 ihr browser K	165 K uns
unterstützung	165 mit ihrer K	165 mit deiner K	165 ihre K	165 deine K	165 eure K
""", 'up': """
upozornění	86 zapněte si K
""", 'ur': """
uredništva	749 brez dovoljenja K
uredništvo	751 naše K
urmărește	670 K-ne pe	670 K-ne și pe	670 K știrile	678 K-ne
urmăriți	670 K-ne pe	678 K-ne
""", 'ut': """
utilização	648 K de cookies
utilizează	672 K cookie
utilizăm	672 K cookie
utánközlés	415 K
""", 'uż': """
używamy	617 K plików cookie
""", 'už': """
užsisakykite	522 K prenumeratą
""", 'va': """
vašeho	84 do K e-mailu
""", 've': """
venerdì	17 ogni K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	158 K nur mit
veröffentlicht	152 deine e-mail-adresse wird nicht K	152 ihre e-mail-adresse wird nicht K
već	724 K od
""", 'vi': """
vidéo	9 cette K
viết	856 bài K này	858 K
""", 'vo': """
você	18 sem K	660 sem K
vollständigen	137 K artikel lesen
""", 'vy': """
vyhradené	735 všetky práva K	735 autorské práva sú K
vysvetľuje	739 K
vysvětluje	99 K
vyzývá	99 K
""", 'vä': """
väittää	325 K
""", 'vå': """
vårt	580 meld deg på K
""", 'ví': """
vídeo	9 este K
""", 'vď': """
vďaka	737 K vám
""", 'vě': """
vědět	96 dejte nám K
""", 'we': """
webbläsare	10 din K
według	629 K
""", 'wo': """
wołał	629 K
""", 'wp': """
wpłata	626 twoja K
wpłatom	627 dzięki K
wpłać	626 K
""", 'ws': """
wspierającym	626 zostań K
""", 'wy': """
wyjaśnia	629 K
wypisać	609 K się w każdej chwili
wyrażam	609 K zgodę na
""", 'wö': """
wöchentlichen	140 K newsletter
""", 'za': """
zadržana	721 sva prava K
zahvaljujući	18 K čitaocima	18 K čitateljima	723 K vama
založte	96 K si účet
zamknutý	729 článok je K
zastrzeżone	625 wszelkie prawa K	625 wszystkie prawa K
""", 'zb': """
zbiórka	630 K
zbývá	82 K vám # %
""", 'ze': """
zewnętrzn	9 treści K*
zewnętrzne	617 treści K
""", 'zg': """
zgłoś	626 K nam
""", 'zn': """
znać	626 daj nam K
""", 'zo': """
zostań	626 K z nami
""", 'zp': """
zpracováním	84 souhlasím se K	89 K osobních údajů
""", 'zu': """
zunächst	158 dieser artikel erschien K
""", 'zł': """
zł	628 od # K
""", 'ál': """
állítja	419 K
""", 'än': """
ändå	755 nu när du K är här
""", 'år': """
året	127 om K
""", 'åt': """
återges	777 får inte K
""", 'ça': """
çalişmalarimiz	813 K
""", 'çe': """
çerezler	806 K kullan
çerezleri	806 K kullan
""", 'éc': """
échanos	271 K una mano	271 K un cable
écrit	361 a K
écrivain	355 est K
écrivez	358 K-nous
""", 'él': """
électronique	337 dans votre boîte aux lettres K
""", 'éq': """
équipe	359 notre K
""", 'ér': """
értesítéseket	14 K
""", 'év': """
évente	418 K
""", 'ír': """
írta	419 K
""", 'în': """
înscrie	678 K-te la
""", 'öf': """
öffnen	141 app K
""", 'új': """
újságírás	417 független K
újságírásunk	417 K
újságíróink	417 K
""", 'úl': """
última	255 siga la K hora	255 sigue la K hora
""", 'üb': """
übernommen	158 K von
übersicht	161 K
""", 'üc': """
ücretsiz	15 K haber	15 K makale
""", 'üt': """
ütles	284 K
""", 'či': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	723 naši K
čitatelia	737 naši K
čitatelja	723 naših K
čitatelji	723 naši K
čitateľom	18 vďaka K
čitateľov	737 našich K
""", 'čl': """
članak	723 ovaj K
članek	751 ta K
členem	96 staňte se K
členom	736 staňte sa K
článek	78 líbil se vám K	97 tento K	97 líbil se vám K
články	97 naše K
článok	737 tento K
""", 'čt': """
čtenáři	97 naši K
čtenářů	97 našich K	97 na podpoře K
čtenářům	18 díky K
čtení	0 doba K
""", 'čí': """
čítajte	736 K ďalej za
čítania	0 čas K
""", 'đó': """
đóng	855 K góp của bạn	855 hãy K góp
""", 'đă': """
đăng	855 K ký để đọc
""", 'đọ': """
đọc	18 nhờ bạn K
""", 'ľu': """
ľubovoľnou	738 K sumou
""", 'ře': """
řekl	99 K
řekla	99 K
""", 'ří': """
říká	99 K
""", 'śl': """
śledztwa	627 nasze K
śledź	614 K nas na	626 K nas
""", 'źr': """
źródło	625 K: pap
""", 'žu': """
žurnalistai	527 mūsų K
žurnalistika	97 naše K	97 nezávislá K	737 nezávislá K
žurnalistiku	97 nezávislou K	737 nezávislú K
žurnalistiky	97 nezávislé K
žurnālisti	537 mūsu K
žurnālistika	537 neatkarīga K
žurnālistiku	537 neatkarīgu K
""", 'άρ': """
άρθρα	185 τα K μας
άρθρο	185 αυτό το K
""", 'έγ': """
έγραψε	187 K
""", 'έρ': """
έρευνές	185 οι K μας
""", 'ακ': """
ακολουθήστε	176 K μας	184 K μας
ακολουθείστε	176 K μας
""", 'αν': """
ανάγνωσης	0 χρόνος K
ανέφερε	187 K
αναγνώστες	18 χάρη στους K	185 οι K μας
αναδημοσίευση	183 απαγορεύεται η K
""", 'απ': """
απορρήτου	178 πολιτική K
""", 'βο': """
βοηθήστε	184 K μας
""", 'βρ': """
βρείτε	176 K μας στο
""", 'γί': """
γίνετε	184 K μέλος
""", 'γρ': """
γράψτε	184 K μας
γραφτείτε	184 K
""", 'δή': """
δήλωσε	187 K
""", 'δη': """
δημοσιογράφοι	185 οι K μας
δημοσιογραφία	185 η K μας	185 ανεξάρτητη K
""", 'δι': """
διαβάσετε	173 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	185 χωρίς K
διεύθυνση	174 η K email
δικαιώματος	183 με επιφύλαξη παντός K
""", 'δο': """
δουλειά	185 η K μας
""", 'δω': """
δωρεά	184 η K σας	184 κάντε μια K	188 K
δωρεάν	15 K άρθρα
δωρεές	188 K
""", 'εί': """
είπε	187 K
""", 'εβ': """
εβδομάδα	17 κάθε K	186 την K
""", 'εγ': """
εγγραφείτε	173 K για να	184 K
""", 'ει': """
ειδοποιήσεις	14 K
""", 'εν': """
ενεργοποιήστε	176 K τις ειδοποιήσεις	178 K τη javascript
ενημερωτικό	174 K δελτίο
ενισχύστε	184 K
""", 'εξ': """
εξήγησε	187 K
""", 'ευ': """
ευχαριστούμε	184 K που μας
""", 'ζή': """
ζήτησε	187 K
""", 'κα': """
κανάλι	185 το K μας
καταγγέλλει	187 K
κατεβάστε	176 K την εφαρμογή
""", 'μή': """
μήνα	186 τον K	186 το K	186 ανά K
""", 'ομ': """
ομάδα	185 η K μας
""", 'πε': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
""", 'πο': """
πολιτική	178 K cookies
""", 'πρ': """
προειδοποιεί	187 K
προσωπικών	178 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	187 K
πρώτος	186 K μήνας
""", 'στ': """
στήριξέ	184 K μας
στήριξή	184 η K σας	184 τη K σας
στηρίξτε	184 K μας	184 K την
""", 'συ': """
συνδεθείτε	173 K για να	184 K
συνδρομή	188 K
συνδρομητές	173 μόνο για K	185 οι K μας	188 K
συνδρομητής	173 είστε ήδη K	184 γίνετε K
συνεχίσετε	173 για να K την ανάγνωση
""", 'σχ': """
σχολιάσετε	6 K
""", 'σύ': """
σύμφωνα	187 K
""", 'τό': """
τόνισε	187 K
""", 'φώ': """
φώναζε	187 K
""", 'χρ': """
χρήσης	178 όροι K
χρειαζόμαστε	184 K τη βοήθειά σας
χρησιμοποιεί	178 K cookies
χρησιμοποιούμε	178 K cookies
χρόνο	186 τον K
""", 'аб': """
абонамент	53 K
абонат	42 вече сте K
абонати	42 само за K	53 K
абонирайте	42 K се, за да	43 K се за бюлетина	49 K се
""", 'бе': """
безкоштовні	15 K статті
безлимитный	689 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
""", 'бл': """
благодарение	18 K на читателите	50 K на вас
благодаря	709 K вам
блокировщик	699 отключите K	699 K рекламы
блокувальник	829 K реклами
""", 'бр': """
браузер	10 ваш K	699 ваш K
браузър	10 вашият K
""", 'бю': """
бюлетин	43 нашия K	50 нашия K	53 K
бюлетина	43 K ни
""", 'ва': """
вайбър	16 K
вашата	43 на K поща
""", 'ви': """
видео	9 это K
виділіть	831 K
викаше	52 K
використанні	835 при K матеріалів
використовує	829 K cookie
використовуємо	829 K cookie
""", 'вм': """
вміст	9 цей K
""", 'вн': """
внесок	836 ваш K
""", 'во': """
войдите	689 K, чтобы
""", 'вс': """
встановіть	824 K додаток
""", 'вы': """
выделите	701 K ее	701 K текст
""", 'го': """
год	710 в K
годишно	51 K
""", 'гр': """
гривень	838 # K
грн	838 # K
""", 'гу': """
гукав	839 K
""", 'гі': """
гіперпосилання	835 K обов
""", 'да': """
дальше	689 чтобы читать K
дарение	49 вашето K	51 с K	53 K
дарения	53 K
""", 'до': """
добави	52 K
добавьте	696 K нас в
долучайтесь	836 K
долучайтеся	836 K
донат	708 ваш K	836 ваш K	840 K
донати	840 K
донатом	838 K
донаты	712 K
допомога	836 нам потрібна ваша K
допоможіть	836 K
доступ	689 полный K	822 повний K
доступен	689 K только
дочитали	683 вы K до конца	817 ви K до кінця
дочитать	689 чтобы K
""", 'еж': """
ежедневную	691 K рассылку
ежемесячно	710 K
ежемесячное	708 оформите K
еженедельную	691 K рассылку
""", 'жа': """
жалуются	711 K
""", 'жу': """
журналисти	50 нашите K
журналистика	50 независимата K	50 независима K	709 независимая K
журналистике	709 независимой K
журналистики	709 независимой K
журналистику	709 независимую K
журналисты	709 наши K
журналісти	837 наші K
журналістика	837 незалежна K
журналістику	837 незалежну K	837 якісну K
""", 'за': """
завантажити	824 K застосунок
завантажте	824 K додаток
завдяки	837 K вам
задонатьте	708 K	836 K
зазначив	839 K
закликав	839 K
закончились	689 бесплатные статьи K
заметили	701 K ошибку
замолчим	709 мы не K
запазени	48 всички права K
зарегистрированы	689 уже K
зарегистрируйтесь	689 K, чтобы	708 K
зареєструйтесь	822 K, щоб	836 K
застосунок	824 завантажте K	824 мобільний K
захищено	835 усі права K
захищені	835 усі права K	835 всі права K
защищены	707 все права K
заяви	52 K
заявив	839 K
заявил	711 K
заявила	711 K	839 K
""", 'зд': """
здесь	683 раз уж вы K
""", 'зр': """
зробіть	820 K внесок	836 K внесок
""", 'из': """
известията	14 K
изтеглете	49 K
""", 'им': """
имейл	43 вашия K
имейла	43 на K си
""", 'ин': """
иностранного	707 выполняющим функции K агента
иностранным	709 K агентом
""", 'ис': """
использовании	707 при K материалов
используем	699 K cookie	699 мы K
использует	699 K cookie
""", 'ка': """
каждое	17 K утро
каза	52 K
казва	52 K
канал	709 наш K	837 наш K
канала	709 нашего K
каналу	837 нашого K
""", 'ко': """
коментар	6 залишити K
коментарях	831 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	701 чтобы оставить K
комментариях	701 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	699 политикой K	699 политика K
конфіденційності	829 політикою K
""", 'кр': """
кричал	711 K
""", 'ле': """
лева	51 K
""", 'ма': """
материал	701 обсудить K	709 этот K
материалы	709 наши K
матеріал	837 цей K
матеріали	837 наші K
""", 'ме': """
месец	51 на K
месечно	51 K
месяц	710 в K
""", 'мі': """
місяць	838 на K	838 перший K
""", 'на': """
нажмите	701 K ctrl
написа	52 K
написав	839 K
написал	711 K
написала	711 K	839 K
напишите	708 K нам
напишіть	836 K нам
направете	49 K дарение
нашем	701 в K чате
""", 'не': """
небольшая	683 K просьба
неделю	17 раз в K	17 каждую K	710 в K
независимата	49 подкрепете K
независими	50 K медии
независимую	686 поддержите K	708 поддержите K
независимые	709 K медиа
незалежні	837 K медіа
""", 'ну': """
нуждаем	49 K се от вашата
""", 'об': """
обязательна	707 гиперссылка K
обязательные	701 K поля
обясни	52 K
""", 'ог': """
ограничений	689 читайте без K
""", 'оп': """
опечатку	701 нашли K
оприлюднюватиметься	831 ваша e-mail адреса не K
опубликован	701 ваш адрес email не будет K
""", 'от': """
отменить	710 K в любой момент
отметил	711 K
отписаться	691 K в любой момент
отправьте	708 K нам
""", 'ош': """
ошибку	701 нашли K
""", 'па': """
партнеры	699 мы и наши K
патроном	708 станьте K
""", 'пе': """
первый	710 K месяц	710 рубль в K
переведите	708 K нам
передплатникам	822 доступний лише K
передплатників	822 тільки для K
передплату	836 оформіть K
передрук	835 K
перепечатка	707 K
персональних	829 K даних
персональных	699 K данных
""", 'пи': """
писати	837 нам K
писменото	48 без K съгласие
пишете	49 K ни
пишите	708 K нам
""", 'по': """
повідомив	839 K
повідомила	839 K
повідомте	836 K нам
поддержать	708 K нас	708 K редакцию
поддержите	686 K нашу	686 K нас	708 K нас	708 K нашу	708 K редакцию	708 K проект	708 K автора
поддержка	686 ваша K	708 ваша K
поддержки	709 без вашей K
подкаст	709 наш K	837 наш K
подкаста	709 нашего K
подкрепа	49 вашата K
подкрепете	49 K ни	49 K нашата
подписаны	689 уже K
подписка	689 уже есть K	712 K
подписки	712 K
подписку	689 оформить K	689 оформите K	708 оформите K	708 оформить K
подписчикам	689 доступна только K	689 доступно только K
подписчики	712 K
подписчиков	689 только для K
подписчиком	708 станьте K
подписывайтесь	691 K на рассылку	696 K на нас	696 K на наш	696 K на канал	696 K на telegram	708 K на
подпишитесь	686 K на регулярное	691 K на рассылку	696 K на наш	696 K на канал	708 K на
подчеркнул	711 K
пожертвование	686 сделайте K	686 оформите K	708 ваше K	708 сделайте K	708 оформите K	712 K
пожертвования	712 K
полностью	689 чтобы прочитать K
помилку	831 знайшли K
помогите	708 K нам
помогнете	49 K ни
помощь	686 нужна ваша K	708 нам нужна ваша K
помітили	831 якщо ви K
понравилась	709 K статья
понравился	709 K материал	709 K текст
попереджає	839 K
попередив	839 K
попросив	839 K
попросил	711 K
попросила	711 K	839 K
попросило	711 K
последвайте	49 K ни
почту	691 на вашу K	691 вам на K
пошту	823 на вашу K
пояснив	839 K
пояснил	711 K
""", 'пр': """
працюємо	837 ми K
предупредил	711 K
предупреждает	711 K
призвал	711 K
признали	709 нас K
приложение	50 нашето K	692 скачать K	692 скачайте K	692 установите K	692 мобильное K	692 наше K	708 скачайте K
приложении	692 открыть в K	692 нашем K
приложения	709 нашего K
присоединяйтесь	708 K к
приєднуйтесь	836 K до
продовжити	822 щоб K читання
продолжаем	709 мы K работать
продолжить	689 чтобы K чтение
продължите	42 за да K да четете
произведен	707 настоящий материал (информация) K
просьба	683 у нас к вам K	683 у нас есть K
просять	839 K
прохання	817 маємо до вас K	817 невелике K
прочетете	42 за да K цялата
прочитать	689 осталось K	689 чтобы K статью
""", 'пъ': """
първия	51 за K месец
""", 'пі': """
підписатися	823 K на розсилку
підписка	840 K
підписку	822 оформіть K	836 оформіть K
підписники	840 K
підписників	822 тільки для K
підписуйтесь	826 K на нас	826 K на наш	836 K на
підписуйтеся	826 K на наш
підпишіться	823 K на розсилку	826 K на наш	836 K на
підтримайте	820 K нашу	820 K незалежну	820 K нас	836 K нас	836 K нашу	836 K незалежну	836 K редакцію	836 K автора	836 K роботу
підтримати	836 K нас
підтримка	820 ваша K	836 ваша K
підтримки	837 спільноти K
піти	817 перш ніж K
""", 'ра': """
работа	50 нашата K	709 наша K
работаем	709 мы K
работу	709 нашу K
разрешение	48 без K е забранено
расскажите	708 K нам
рассказал	711 K
рассказала	711 K
расследование	709 наше K
расследования	709 наши K
рассылка	709 наша K	712 K
рассылку	691 нашу K	691 K самых	709 нашу K
""", 'ре': """
редакции	709 нашей K
редакция	50 нашата K	709 наша K
редакція	837 наша K
редакції	837 нашої K
рекламата	11 K
реклами	11 K	50 без K	837 без K
рекламой	11 K
рекламы	11 K	709 без K
""", 'ро': """
робота	837 наша K
роботу	837 нашу K
розповів	839 K
розповіла	839 K
розсилка	837 наша K	840 K
розсилку	823 нашу K	823 щоденну K	837 нашу K
розслідування	837 наші K
""", 'ру': """
рублей	710 # K
""", 'рі': """
рік	838 на K
""", 'се': """
седмично	17 веднъж K
""", 'ск': """
сказав	839 K
сказал	711 K
сказала	711 K	839 K
скаржаться	839 K
скачайте	692 K наше
скиньте	708 K
""", 'сл': """
следите	696 K за нами
словам	711 по K
словами	839 за K
слідкуйте	826 K за нами
""", 'со': """
сообщение	707 данное K (материал) создано
сообщил	711 K
сообщила	711 K
сообщите	708 K нам
""", 'сп': """
сповіщення	14 K	824 увімкнути K	824 увімкніть K
сподобався	837 K текст	837 K матеріал
сподобалась	817 якщо вам K стаття
според	52 K
спільнота	837 наша K
спільноти	820 стань частиною K	837 нашої K
""", 'ст': """
станете	49 K абонат	49 K член
станьте	708 K нашим	836 K нашим
статия	50 тази K
стаття	837 ця K
статья	709 эта K
стверджує	839 K
стежте	826 K за нами
""", 'су': """
суммой	710 любой K
сумму	710 любую K
сутрин	17 всяка K
существуем	709 мы K
""", 'съ': """
съдържание	9 това K
съобщи	52 K
""", 'те': """
телеграм	16 K	696 наш K-канал	696 в нашем K	709 наш K	826 наш K-канал
телеграме	16 K
""", 'ти': """
тиждень	17 раз на K	838 на K
""", 'ув': """
уведомления	14 K	692 включите K	692 включить K	692 разрешить K
увійдіть	822 K, щоб
""", 'уй': """
уйдете	683 прежде чем вы K
""", 'ут': """
утверждает	711 K
""", 'уч': """
учасником	836 станьте K
""", 'фе': """
фейсбук	16 K
""", 'це': """
цените	709 K нашу
""", 'ци': """
цитировании	707 при K
""", 'ча': """
частиною	836 станьте K
""", 'че': """
четене	0 време за K
""", 'чи': """
читаете	708 спасибо, что K
читай	826 K нас
читайте	696 K нас в	826 K нас у	826 K нас в
читання	0 час K	0 хв K
читателей	709 наших K
читатели	50 нашите K	683 дорогие K	709 наши K
читателям	18 благодаря K	709 благодаря K
читати	822 щоб K далі	836 щоб K далі
читачам	18 завдяки K
читачі	837 наші K
читачів	837 наших K
читаєте	836 дякуємо, що K
""", 'чт': """
чтение	0 на K
чтения	0 время K	0 мин K
""", 'що': """
щомісяця	838 K
щомісячно	838 K
щоранку	17 K
щотижневу	823 K розсилку
""", 'яз': """
язкові	831 обов'K поля
""", 'як': """
якщо	817 K ви вже тут
""", 'אח': """
אחרינו	369 עקבו K	377 עקבו K
""", 'אל': """
אלקטרוני	367 דואר K
""", 'אמ': """
אמר	380 K
אמרה	380 K
""", 'בו': """
בוקר	17 מדי K
""", 'בח': """
בחודש	379 K
""", 'בי': """
ביקש	380 K
ביקשה	380 K
""", 'בע': """
בעוגיות	371 שימוש K
""", 'בק': """
בקובצי	371 משתמש K
""", 'בש': """
בשבוע	17 פעם K	379 K
""", 'הא': """
האפליקציה	369 הורידו את K
""", 'הד': """
הדפדפן	10 K שלך
""", 'הה': """
ההתראות	14 K
""", 'הו': """
הווטסאפ	369 לקבוצת K
הוסיף	380 K
הוסיפה	380 K
""", 'הז': """
הזהיר	380 K
הזכויות	376 כל K שמורות
""", 'הט': """
הטלגרם	369 לערוץ K
""", 'הי': """
הירשמו	377 K
""", 'הכ': """
הכתבה	366 להמשך קריאת K	378 K הזאת
""", 'המ': """
המייל	367 לתיבת K	367 כתובת K
""", 'הנ': """
הניוזלטר	367 K היומי
""", 'הס': """
הסביר	380 K
""", 'הע': """
העיתונות	378 K העצמאית
""", 'הפ': """
הפרטיות	371 מדיניות K
הפרסומת	11 K
""", 'הצ': """
הצטרפו	369 K לערוץ	377 K
""", 'הק': """
הקוראים	18 בזכות K
""", 'הש': """
השימוש	371 תנאי K
""", 'הת': """
התחברו	377 K
התראות	14 K
התרומה	377 K שלכם
""", 'וב': """
ובטוויטר	369 בפייסבוק K
""", 'זק': """
זקוקה	377 K לכם
""", 'חו': """
חודשית	377 תרומה K
""", 'טע': """
טען	380 K
""", 'כמ': """
כמנויים	366 הצטרפו K
""", 'כת': """
כתב	380 K
כתבה	378 K זו	380 K
כתבו	377 K לנו
""", 'לד': """
לדברי	380 K
""", 'לה': """
להגיב	6 כדי K
להמשיך	366 כדי K לקרוא
להעתיק	376 אין K
""", 'לח': """
לחודש	379 K
""", 'למ': """
למנויים	366 K בלבד
""", 'לנ': """
לניוזלטר	367 הירשמו K	367 הרשמה K	367 K שלנו
""", 'לע': """
לעזרתכם	377 אנחנו זקוקים K
""", 'לש': """
לשנה	379 K
""", 'מא': """
מאמרים	15 K חינם
""", 'מי': """
מינוי	366 רכשו K	381 K
""", 'מנ': """
מנוי	366 כבר K
מנויים	381 K
""", 'מס': """
מסר	380 K
""", 'ני': """
ניוזלטר	381 K
""", 'עי': """
עיתונות	378 K עצמאית
""", 'פר': """
פרסומות	378 ללא K
פרסומת	11 K
""", 'קר': """
קרא	380 K
קריאה	0 זמן K
""", 'רא': """
ראשון	379 חודש K
""", 'של': """
שלחו	377 K לנו
שלנו	378 K
""", 'שק': """
שקראתם	377 תודה K
""", 'תו': """
תוכן	9 K זה
""", 'תמ': """
תמיכתכם	377 K
תמכו	377 K בנו
""", 'תר': """
תרומה	381 K
תרומות	381 K
תרמו	377 K
""", 'آگ': """
آگهی	11 K
""", 'أس': """
أسبوعيا	37 K
""", 'أض': """
أضاف	38 K
أضافت	38 K
""", 'أع': """
أعجبك	36 K هذا
""", 'أك': """
أكد	38 K
""", 'أو': """
أوضح	38 K
""", 'إع': """
إعادة	34 يمنع K
""", 'إل': """
إلينا	35 انضم K
""", 'اد': """
ادامه	299 برای K مطلب
ادعم	35 K
ادعمنا	35 K
ادعموا	35 K
""", 'ار': """
ارسال	6 برای K نظر
""", 'اس': """
استفاده	293 شرایط K	298 K از مطالب
""", 'اش': """
اشتراك	39 K
اشتراک	299 K تهیه کنید	303 K
اشترك	23 K الآن	35 K
اشتركوا	35 K
""", 'اع': """
اعلام	302 K کرد
اعلانها	14 K
""", 'اف': """
افزود	302 K
""", 'ال': """
الآن	35 تبرع K	35 سجل K
الأسبوع	17 مرة في K
الأول	37 الشهر K
الإخبارية	24 النشرة K
الإشعارات	14 K	25 تفعيل K	25 فعل K
الإعلان	11 K
الإعلانات	29 حاجب K
الإلكتروني	24 بريدك K	24 البريد K
الارتباط	29 ملفات تعريف K
الاستخدام	29 شروط K
الاشعارات	14 K
البريدية	24 النشرة K	24 نشرتنا K	39 النشرة K
التطبيق	25 حمل K	25 حمّل K	25 تحميل K	25 نزل K
التقرير	36 هذا K
الخصوصية	29 سياسة K
الدخول	23 سجل K	35 سجل K
الشهر	37 في K
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	23 لمتابعة K
الكوكيز	29 K
المجانية	15 المقالات K
المحتوى	9 هذا K	23 هذا K متاح
المستقلة	36 الصحافة K
المقال	23 لقراءة K كاملا	36 هذا K
النشرة	24 اشترك في K
""", 'او': """
اول	301 ماه K
""", 'ای': """
ایمیل	289 K خود را	289 آدرس K	289 به K شما
اینستاگرام	291 در K دنبال
""", 'بح': """
بحسب	38 K
""", 'بر': """
بريدك	24 إلى K
""", 'بگ': """
بگذارید	299 با ما در میان K
""", 'تا': """
تابعنا	27 K على	27 K عبر	35 K على
تابعوا	27 K أخبار
تابعونا	27 K على	27 K عبر	35 K على
""", 'تب': """
تبرع	39 K
تبرعات	39 K
تبرعك	35 K
تبرعكم	35 K
""", 'تط': """
تطبيقنا	36 K
""", 'تف': """
تفعيل	29 K جافا
""", 'تق': """
تقاريرنا	36 K
""", 'تل': """
تلگرام	291 ما را در K	291 در K دنبال	291 کانال K ما
""", 'تم': """
تمامی	298 K حقوق
""", 'تو': """
توضیح	302 K داد
""", 'تی': """
تیم	300 K ما
""", 'جا': """
جاوااسکریپت	293 K را فعال
""", 'حذ': """
حذر	38 K
حذرت	38 K
""", 'حس': """
حساب	23 هل لديك K
""", 'حق': """
حقوق	298 کلیه K
""", 'حم': """
حمایت	299 از ما K کنید	299 K شما
""", 'خب': """
خبر	4 این K
خبرنامه	289 K ما	289 اشتراک K	289 در K	300 K ما	303 K
خبرنگاران	300 K ما
""", 'خص': """
خصوصی	293 حریم K
""", 'خو': """
خوانندگان	18 با کمک K	300 K ما
""", 'دع': """
دعا	38 K
دعت	38 K
دعمك	35 K
دعمكم	35 K
""", 'دن': """
دنبال	291 ما را K کنید	299 K کنید
""", 'را': """
راسلنا	35 K
راسلونا	35 K
""", 'رو': """
روزنامهنگاری	300 K مستقل
""", 'سا': """
سالانه	301 K
ساهم	35 K في
ساهموا	35 K في
""", 'سج': """
سج	35 Kّل
""", 'سن': """
سنويا	37 K
""", 'شا': """
شاركنا	35 K برأيك
""", 'شه': """
شهريا	37 K
""", 'شو': """
شوید	299 عضو K	299 وارد K
""", 'صب': """
صباح	17 كل K
""", 'صح': """
صحافتنا	36 K
صحفيينا	36 K
""", 'صر': """
صرح	38 K
""", 'طل': """
طلب	38 K
طلبت	38 K
""", 'عم': """
عملنا	36 K
""", 'فر': """
فريقنا	36 K
""", 'في': """
فيسبوك	16 K
""", 'قا': """
قال	38 K
قالت	38 K
""", 'قر': """
قراءنا	36 K
قرائنا	36 K
""", 'قن': """
قناتنا	27 K على	27 انضم إلى K	36 K
""", 'كت': """
كتب	38 K
كتبت	38 K
""", 'لإ': """
لإضافة	6 K تعليق
""", 'لق': """
لقراءتكم	35 شكرا K
""", 'لل': """
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	23 K فقط
""", 'ما': """
مالی	299 کمک K شما	303 کمک K
ماه	301 در K
ماهانه	301 K
""", 'مت': """
متصفحك	10 K
""", 'مح': """
محتوا	9 این K
محفوظ	298 حقوق K است
محفوظة	34 جميع الحقوق K	34 حقوق النشر K
""", 'مر': """
مرورگر	10 K شما
""", 'مس': """
مستقل	300 رسانه K
مستقلة	36 صحافة K
""", 'مش': """
مشترک	299 K شوید
""", 'مط': """
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	300 این K
""", 'مع': """
معنا	35 ساهم K
""", 'من': """
منصتنا	36 K
""", 'مو': """
موقعنا	36 K
""", 'نس': """
نستخدم	29 K ملفات
""", 'نش': """
نشرتنا	24 اشترك في K	36 K
""", 'نظ': """
نظر	6 ثبت K
""", 'نو': """
نوشت	302 K
""", 'وت': """
وتويتر	27 على فيسبوك K
""", 'وف': """
وفقا	38 K
""", 'يو': """
يوتيوب	16 K
""", 'کا': """
کار	300 K ما
کانال	291 به K ما	300 K ما
""", 'کن': """
کنید	299 به ما کمک K	299 ثبت نام K
""", 'کو': """
کوکی	293 از K
کوکیها	293 K
""", 'گز': """
گزارشهای	300 K ما
""", 'گف': """
گفت	302 K
گفته	302 K است	302 به K
""", 'अन': """
अन	399 के Kुसार
""", 'आप': """
आपक	10 Kा ब्राउज़र	396 Kा दान
""", 'इट': """
इट	395 कॉपीराK
""", 'इन': """
इनब	385 आपके Kॉक्स
""", 'इब': """
इब	388 चैनल को सब्सक्राK
""", 'इस': """
इस	397 K लेख
""", 'उन': """
उनल	386 ऐप डाKोड करें	396 डाKोड करें
""", 'उप': """
उपय	390 कुकीज़ का Kोग	390 कुकीज का Kोग
""", 'ए': """
ए	396 जुड़ने के लिK
""", 'ऐप': """
ऐप	386 हमारा K
""", 'क': """
क	399 मुताबिK
""", 'कर': """
कर	385 ईमेल दर्ज Kें	386 ऐप इंस्टॉल Kें	386 नोटिफिकेशन चालू Kें	388 फॉलो Kें	396 सब्सक्राइब Kें	396 फॉलो Kें	396 क्लिक Kें
""", 'कह': """
कह	399 Kा
""", 'ख': """
ख	399 लिKा
""", 'खब': """
खबर	4 इस K
""", 'छ': """
छ	399 पूKा
""", 'ट': """
ट	390 जावास्क्रिप्K
""", 'टर': """
टर	385 न्यूज़लेK	385 न्यूजलेK के लिए	385 हमारे न्यूजलेK	397 हमारे न्यूज़लेK	400 न्यूज़लेK
""", 'ठक': """
ठक	397 हमारे पाK
""", 'न': """
न	2 लेख सुKें	400 दाK
""", 'नल': """
नल	388 चैK से जुड़ें	388 टेलीग्राम चैK	397 हमारे चैK
""", 'पढ': """
पढ	0 मिनट में K़ें	386 ऐप में K़ें
""", 'पन': """
पन	11 विज्ञाK
""", 'पर': """
पर	388 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
""", 'बत': """
बत	399 Kाया
""", 'बर': """
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
""", 'बह': """
बह	17 हर सुK
""", 'मद': """
मदद	396 हमारी K करें	396 आर्थिक K दें
""", 'मह': """
मह	398 हर Kीने
""", 'यत': """
यत	390 गोपनीKा नीति
""", 'यह': """
यह	397 K लेख
""", 'रक': """
रक	395 सर्वाधिकार सुK्षित	397 हमारी पत्Kारिता	397 स्वतंत्र पत्Kारिता	397 हमारे पत्Kार
""", 'रत': """
रत	398 प्Kि माह
""", 'वर': """
वर	398 प्रति K्ष
""", 'शन': """
शन	14 नोटिफिकेK	400 सब्सक्रिप्K
""", 'शर': """
शर	390 नियम और K्तें
""", 'सए': """
सएप	388 व्हाट्K चैनल
""", 'सऐ': """
सऐप	16 व्हाट्K
""", 'सद': """
सदस	396 K्य बनें
""", 'सप': """
सप	398 प्रति K्ताह
""", 'सम': """
समय	0 पढ़ने का K
समर	396 K्थन करें
""", 'सह': """
सहय	18 पाठकों के Kोग	396 आपका Kोग	396 हमें Kोग	396 Kोग करें	396 आपके Kोग
""", 'हम': """
हम	396 Kें लिखें	397 Kारा काम	397 Kारी टीम
हमस	396 Kे जुड़ें
""", 'অন': """
অন	60 Kুদান দিন	64 Kুদান
""", 'আপ': """
আপন	55 Kার ইমেইল
""", 'আম': """
আম	60 Kাদের লিখুন	61 Kাদের সাংবাদিক	61 Kাদের চ্যানেল
""", 'উজ': """
উজল	55 নিKেটারে সাবস্ক্রাইব	55 আমাদের নিKেটার	55 নিKেটার পেতে	61 আমাদের নিKেটার	64 নিKেটার
""", 'ক': """
ক	62 মাসিK
""", 'কত': """
কত	61 স্বাধীন সাংবাদিKা
""", 'কর': """
কর	60 সাবস্ক্রাইব Kুন	60 এখানে ক্লিক Kুন
""", 'খব': """
খবরট	4 Kি
""", 'ঠক': """
ঠক	61 আমাদের পাK
""", 'দন': """
দন	61 এই প্রতিবেK
""", 'ন': """
ন	60 যুক্ত হোK	63 জাKান	63 জাKিয়েছেন
""", 'বল': """
বল	63 Kেন	63 Kেছেন
বলল	63 Kেন
""", 'রক': """
রক	59 সর্বস্বত্ব সংK্ষিত	59 স্বত্ব সংK্ষিত
""", 'রত': """
রত	62 প্Kি মাসে
""", 'সদ': """
সদস	60 K্য হোন
""", 'সব': """
সব	61 আমাদের ফেKুক
""", 'সহ': """
সহ	60 আমাদের Kায়তা
সহয	60 Kোগিতা করুন
""", 'হত': """
হত	60 যুক্ত Kে
""", 'กด': """
กด	790 Kติดตาม
""", 'กร': """
กร	785 Kอกอีเมล
""", 'กล': """
กล	793 K่าว
""", 'กา': """
กา	14 Kรแจ้งเตือน	790 Kรสนับสนุนจากคุณ
""", 'ขอ': """
ขอ	791 Kงเรา
""", 'จด': """
จด	785 Kหมายข่าวของเรา	794 Kหมายข่าว
""", 'ดา': """
ดา	790 Kวน์โหลดแอป
""", 'ติ': """
ติ	790 Kดตามเรา
""", 'ต่': """
ต่	792 Kอเดือน	792 Kอปี
""", 'บท': """
บท	791 Kความนี้
""", 'บร': """
บร	794 Kิจาค
""", 'บอ': """
บอ	793 Kกว่า
""", 'พู': """
พู	793 Kดกับ
""", 'ระ': """
ระ	793 Kบุว่า
""", 'รา': """
รา	792 Kยเดือน
""", 'ร่': """
ร่	790 Kวมบริจาค
""", 'วา': """
วา	791 Kรสารศาสตร์อิสระ
""", 'สง': """
สง	789 Kวนลิขสิทธิ์	789 Kวนสิทธิ์
""", 'สน': """
สน	790 Kับสนุนเรา	790 Kับสนุนพวกเรา
""", 'สม': """
สม	785 Kัครรับจดหมายข่าว	785 Kัครรับข่าวสาร	790 Kัครสมาชิก	790 Kัครรับ	794 Kาชิก
""", 'สื': """
สื	791 K่ออิสระ
""", 'ส่': """
ส่	790 Kงข้อมูลมาที่
""", 'ห้': """
ห้	789 Kามคัดลอก	789 Kามทำซ้ำ
""", 'อี': """
อี	785 Kเมลของคุณ
""", 'เข': """
เข	790 Kียนถึงเรา
""", 'เน': """
เน	9 Kื้อหานี้
""", 'เป': """
เป	793 Kิดเผยว่า
""", 'เพ': """
เพ	18 Kราะผู้อ่าน
""", 'เว': """
เว	0 Kลาอ่าน
""", 'โฆ': """
โฆ	11 Kษณา
""", 'ให': """
ให	791 K้เรา
""", 'ủn': """
ủng	855 hãy K hộ
""", 'いか': """
いか	495 Kがでしたか
""", 'お使': """
お使	10 Kいのブラウザ	486 Kいのブラウザ
""", 'お寄': """
お寄	495 Kせください
""", 'お申': """
お申	495 Kし込みください	495 Kし込みはこちら
""", 'お聞': """
お聞	495 Kかせください
""", 'か月': """
か月	478 K無料	497 K無料
""", 'ここ': """
ここ	478 Kから先は	478 Kからは有料
""", 'この': """
この	2 K記事を音声	9 Kコンテンツ	478 K記事は有料	478 K記事は会員	490 K記事についてのご意見	496 K記事が	496 K記事を	496 K記事は
""", 'ご利': """
ご利	10 K用のブラウザ	486 K用のブラウザ
""", 'ご寄': """
ご寄	476 K付をお願い	495 K付
""", 'ご意': """
ご意	490 K見・ご感想	490 K見をお寄せ
""", 'ご感': """
ご感	490 K想をお寄せ
""", 'ご支': """
ご支	476 K援をお願い	495 K援
""", 'ご登': """
ご登	495 K録
""", 'ご購': """
ご購	495 K読
""", 'すべ': """
すべ	478 Kての記事が
""", 'と強': """
と強	498 K調
""", 'と書': """
と書	498 Kい
""", 'と話': """
と話	498 Kし	498 Kす
""", 'と語': """
と語	498 Kっ	498 Kる
""", 'と説': """
と説	498 K明
""", 'と述': """
と述	498 Kべ
""", 'によ': """
によ	498 Kると
""", 'をフ': """
をフ	484 Kォローする	484 Kォローしよう
""", 'アプ': """
アプ	481 Kリで開く	481 Kリで読む	481 Kリを開く	481 Kリをダウンロード	481 Kリのダウンロード	481 Kリをインストール	481 Kリはこちら
""", 'カ月': """
カ月	478 K無料	497 K無料
""", 'クッ': """
クッ	488 Kキーを使用	488 Kキーを利用
""", 'コメ': """
コメ	6 Kントを書く	6 Kントする	490 Kントを投稿するには	490 Kントするには	490 Kント欄で	490 Kントをお寄せ
""", 'サポ': """
サポ	476 Kートをお願いします	495 Kートをお願い	495 Kートしていただ
""", 'ダウ': """
ダウ	495 Kンロードしてください
""", 'チャ': """
チャ	484 Kンネル登録を
""", 'ニュ': """
ニュ	480 Kースレターに登録	480 Kースレターを	499 Kースレター
""", 'フォ': """
フォ	484 Kローして最新	495 Kローしてください
""", 'プッ': """
プッ	481 Kシュ通知
""", 'プラ': """
プラ	488 Kイバシーポリシーに
""", 'プレ': """
プレ	478 Kミアム会員
""", 'メル': """
メル	480 Kマガに登録	480 Kマガで
""", 'メー': """
メー	480 Kルマガジンで	480 Kルマガジンに登録	480 Kルマガジンを	480 Kルでお届け	490 Kルアドレスが公開されることはありません	499 Kルマガジン
""", 'ログ': """
ログ	478 Kインして続きを	478 Kインしてください	478 Kインが必要	495 Kインして
""", 'ヶ月': """
ヶ月	478 K無料	497 K無料
""", '下載': """
下載	867 K客戶端	867 Kapp	867 K應用程式
""", '下载': """
下载	867 K客户端	867 Kapp	867 K应用	879 K客户端
""", '不代': """
不代	878 K表本站
""", '不得': """
不得	878 K转载	878 K轉載
""", '不錯': """
不錯	879 K過
""", '不错': """
不错	879 K过
""", '仅代': """
仅代	878 K表作者
""", '付費': """
付費	864 K後	883 K牆
""", '付费': """
付费	864 K后	883 K墙
""", '会员': """
会员	864 K专享
""", '会員': """
会員	478 K限定です	478 K限定の記事	478 K登録すると	478 K登録が必要	478 K登録できます	495 K登録	496 Kの方
""", '你的': """
你的	862 K支持	879 K支持
""", '使用': """
使用	873 Kcookie	873 K cookie
""", '侵权': """
侵权	878 K
""", '個人': """
個人	488 K情報の取り扱い
""", '免費': """
免費	15 K閱讀	881 K試用
""", '免费': """
免费	15 K阅读	881 K试用
""", '全文': """
全文	478 Kを読むには	478 Kをお読み
""", '公众': """
公众	16 K号	870 K号：
""", '公式': """
公式	481 Kアプリ	484 Kアカウントを
""", '关注': """
关注	870 K我们的	879 K我们
""", '写道': """
写道	882 K
""", '分で': """
分で	0 K読めます
""", '初割': """
初割	497 K
""", '初月': """
初月	497 K無料
""", '利用': """
利用	488 K規約に同意
""", '剩余': """
剩余	864 K#%
""", '剩餘': """
剩餘	864 K#%
""", '加入': """
加入	870 Kline	879 K会员	879 K會員
""", '励み': """
励み	496 Kになります
""", '包月': """
包月	881 K
""", '參與': """
參與	6 K討論
""", '友だ': """
友だ	484 Kち追加
""", '发表': """
发表	6 K评论
""", '发送': """
发送	866 K到您的邮箱
""", '受信': """
受信	480 Kトレイに
""", '告訴': """
告訴	882 K
""", '告诉': """
告诉	882 K
""", '呼び': """
呼び	498 Kかけた
""", '官方': """
官方	870 K微信
""", '定期': """
定期	879 K定額
""", '寄付': """
寄付	495 Kをお願い	499 K
""", '寄到': """
寄到	866 K您的信箱
""", '寫道': """
寫道	882 K
""", '已是': """
已是	864 K會員
""", '已经': """
已经	864 K是会员
""", '年額': """
年額	497 K
""", '广告': """
广告	11 K	873 K拦截
""", '広告': """
広告	11 K	486 Kブロック
""", '廣告': """
廣告	11 K	873 K攔截
""", '开启': """
开启	867 K通知
""", '当サ': """
当サ	496 Kイト
""", '当社': """
当社	496 Kの
""", '当編': """
当編	496 K集部
""", '微信': """
微信	867 K扫	870 K公众号
""", '応援': """
応援	476 Kをお願いします	495 Kをお願い	495 Kして
""", '您的': """
您的	10 K浏览器	10 K瀏覽器	862 K支持	879 K支持	879 K捐款
""", '感謝': """
感謝	879 K閱讀
""", '感谢': """
感谢	879 K阅读
""", '成为': """
成为	864 K会员即可	879 K会员
""", '成為': """
成為	864 K會員即可	879 K會員
""", '我们': """
我们	880 K的
""", '我們': """
我們	880 K的
""", '手机': """
手机	867 K客户端
""", '打开': """
打开	867 Kapp	867 K微信
""", '打開': """
打開	867 Kapp
""", '扫一': """
扫一	867 K扫
""", '扫描': """
扫描	867 K二维码
""", '投资': """
投资	878 K有风险
""", '指出': """
指出	882 K
""", '指摘': """
指摘	498 Kした
""", '捐款': """
捐款	879 K支持	883 K
""", '掃一': """
掃一	867 K掃
""", '掃描': """
掃描	867 K qr
""", '推播': """
推播	14 K	867 K通知
""", '推送': """
推送	14 K	867 K通知
""", '支持': """
支持	862 K我们的	862 K我們的	862 K獨立媒體	862 K独立媒体	879 K我们	879 K我們
""", '支援': """
支援	495 Kをお願い
""", '文章': """
文章	878 K来源：
""", '最新': """
最新	480 K情報をお届け
""", '會員': """
會員	864 K專享
""", '月額': """
月額	478 K#円	497 K
""", '有料': """
有料	478 K会員限定	478 K会員になる	478 K会員の方	499 K会員
""", '未經': """
未經	878 K授權
""", '未经': """
未经	878 K授权
""", '本報': """
本報	880 K導
""", '本报': """
本报	880 K读者	880 K道
""", '本文': """
本文	878 K来源
""", '本網': """
本網	873 K站使用
""", '本网': """
本网	873 K站使用
""", '欢迎': """
欢迎	870 K关注	879 K加入	879 K赞助	879 K订阅
""", '歡迎': """
歡迎	870 K追蹤	879 K加入	879 K贊助	879 K訂閱
""", '此內': """
此內	9 K容
""", '此内': """
此内	9 K容
""", '残り': """
残り	478 K#文字	478 K: #文字
""", '毎朝': """
毎朝	17 K
""", '毎週': """
毎週	17 K
""", '每周': """
每周	17 K一次
""", '每天': """
每天	17 K早上
""", '每年': """
每年	881 K
""", '每日': """
每日	866 K简报	866 K電子報
""", '每月': """
每月	881 K
""", '求め': """
求め	498 Kた
""", '浏览': """
浏览	873 K器版本
""", '点击': """
点击	879 K关注
""", '無料': """
無料	15 K記事	478 Kで会員登録	478 K会員に登録	495 K会員に登録	497 K体験
""", '無断': """
無断	494 K転載	494 K複製
""", '版权': """
版权	878 K所有	878 K归
""", '版權': """
版權	878 K所有
""", '独立': """
独立	496 Kしたジャーナリズム	880 K新闻	880 K媒体
""", '獨立': """
獨立	880 K新聞	880 K媒體
""", '由讀': """
由讀	880 K者
""", '由读': """
由读	880 K者
""", '电子': """
电子	883 K报
""", '登入': """
登入	864 K後繼續	864 K會員
""", '登录': """
登录	864 K后继续	864 K后查看
""", '登録': """
登録	495 Kしてください	495 Kはこちら
""", '發表': """
發表	6 K評論
""", '皆さ': """
皆さ	496 Kまの
""", '禁止': """
禁止	878 K转载
""", '禁無': """
禁無	494 K断
""", '私た': """
私た	496 Kちの
""", '称': """
称	882 K
""", '稱': """
稱	882 K
""", '立即': """
立即	879 K订阅	879 K訂閱
""", '紙の': """
紙の	496 K新聞の定期購読者
""", '続き': """
続き	478 Kを読むには	478 Kをお読みになる
""", '編集': """
編集	496 K部では
""", '繼續': """
繼續	864 K閱讀請
""", '继续': """
继续	864 K阅读请
""", '著作': """
著作	494 K権は
""", '表示': """
表示	882 K
""", '訂閱': """
訂閱	864 K即可	864 K後繼續	866 K我們的	866 K電子報	879 K我們	883 K費
""", '記事': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴え': """
訴え	498 Kた
""", '認為': """
認為	882 K
""", '說道': """
說道	882 K
""", '読み': """
読み	478 K放題
""", '読者': """
読者	18 Kの寄付	18 Kの支援	496 Kの皆様	496 Kの皆さ
""", '請啟': """
請啟	873 K用javascript
""", '請捐': """
請捐	879 K款
""", '請支': """
請支	862 K持我們
""", '請登': """
請登	879 K入
""", '订阅': """
订阅	864 K即可	864 K后继续	866 K我们的	866 K电子报	879 K我们	883 K费
""", '认为': """
认为	882 K
""", '说道': """
说道	882 K
""", '请启': """
请启	873 K用javascript
""", '请捐': """
请捐	879 K款
""", '请支': """
请支	862 K持我们
""", '请登': """
请登	879 K录
""", '读完': """
读完	0 K需要
""", '读者': """
读者	18 K出资	18 K支持
""", '責任': """
責任	878 K編輯
""", '購読': """
購読	478 K者の方は	478 Kすると	495 Kしてください	496 K者の方	499 K料
""", '贊助': """
贊助	862 K我們	879 K我們
""", '责任': """
责任	878 K编辑
""", '赞助': """
赞助	862 K我们	879 K我们
""", '転載': """
転載	494 Kを禁じ
""", '轉載': """
轉載	878 K請註明
""", '转载': """
转载	878 K请注明
""", '这篇': """
这篇	880 K文章
""", '追蹤': """
追蹤	870 K我們的	879 K我們
""", '這篇': """
這篇	880 K文章
""", '通知': """
通知	14 K	481 Kを受け取る	481 Kをオン
""", '週に': """
週に	17 K一度
""", '邀請': """
邀請	879 K您
""", '邀请': """
邀请	879 K您
""", '開啟': """
開啟	867 K通知
""", '閱讀': """
閱讀	0 K時間	864 K全文請
""", '關注': """
關注	870 K我們的	879 K我們
""", '阅读': """
阅读	0 K时间	0 K时长	864 K全文请
""", '随时': """
随时	879 K掌握
""", '隐私': """
隐私	873 K政策
""", '隨時': """
隨時	879 K掌握
""", '隱私': """
隱私	873 K權政策	873 K政策
""", '電子': """
電子	883 K報
""", '首月': """
首月	881 K
""", '가입': """
가입하세요	516 K
""", '강조': """
강조했다	519 K
""", '광고': """
광고	11 K
""", '구독': """
구독료	520 K
구독자	504 K 전용
구독자만	504 유료 K	504 K 볼 수
구독하고	508 K
구독하세요	516 K
구독하시면	504 K
구독해주세요	508 K
""", '금지': """
금지	515 ai 학습 및 활용 K
""", '기사': """
기사	4 K	15 무료 K
기사가	517 이 K
기사는	517 이 K
기사를	2 K 듣
""", '기자': """
기자	517 우리 K
""", '네이': """
네이버에서	508 K 구독
""", '뉴스': """
뉴스레터	505 K 구독	505 K 신청	517 저희 K	520 K
뉴스레터로	505 K 받아
뉴스레터를	505 K 구독	505 K 받아
뉴스에서	508 구글 K
""", '다운': """
다운로드	506 앱 K	506 앱을 K
다운로드하세요	516 K
""", '달': """
달	518 첫 K
""", '당신': """
당신의	517 K 후원
""", '댓글': """
댓글을	6 K 작성	6 K 쓰
""", '덧붙': """
덧붙였다	519 K
""", '독자': """
독자님의	502 K 후원
독자들의	18 K 후원
독자의	517 K 힘
""", '듣기': """
듣기	2 기사 K
""", '로그': """
로그인	504 K 후 이용
로그인이	504 K 필요
로그인하거나	516 K
로그인하시면	504 K
""", '마세': """
마세요	516 놓치지 K
""", '말했': """
말했다	519 K
""", '매월': """
매월	518 K
""", '메인': """
메인에서	508 네이버 K
""", '메일': """
메일함으로	505 K
""", '무단': """
무단전재	515 K
""", '무료': """
무료로	15 K 볼 수 있는
""", '받기': """
받기	506 알림 K
""", '받아': """
받아보세요	516 K
""", '밝혔': """
밝혔다	519 K
""", '보려': """
보려면	504 전체 기사를 K
""", '복제': """
복제	515 무단 K
""", '본지': """
본지는	517 K
""", '부탁': """
부탁드립니다	502 후원을 K
""", '브라': """
브라우저가	10 K
""", '설명': """
설명했다	519 K
""", '설정': """
설정	506 알림 K
""", '설치': """
설치	506 앱 K
""", '시간': """
시간	0 읽는 K
""", '아침': """
아침	17 매일 K
""", '알림': """
알림을	14 K
""", '앱에': """
앱에서	506 K 보기	506 K 열기
""", '앱으': """
앱으로	506 K 보기
""", '언론': """
언론	517 독립 K
""", '여러': """
여러분	517 독자 K
여러분의	516 K 후원	516 독자 K
""", '원': """
원	518 월 #K
""", '유튜': """
유튜브	508 K 구독
""", '의견': """
의견을	516 K 남겨
""", '이메': """
이메일	505 K 주소
이메일을	505 K 입력
""", '이용': """
이용	504 구독 후 K
""", '일주': """
일주일에	17 K 한 번
""", '읽기': """
읽기	0 분 K
""", '읽으': """
읽으려면	504 계속 K
읽으시려면	504 계속 K
""", '작성': """
작성	6 댓글 K
""", '재배': """
재배포	515 K 금지
재배포금지	515 K
""", '저널': """
저널리즘	517 우리의 K
""", '저작': """
저작권법	515 K
저작권자	515 K
""", '저희': """
저희는	517 K
저희를	517 K
""", '적었': """
적었다	519 K
""", '전용': """
전용	504 회원 K
""", '전재': """
전재	515 무단 K
""", '전했': """
전했다	519 K
""", '정기': """
정기후원	518 K
""", '주세': """
주세요	502 후원해 K	502 응원해 K	508 구독해 K	516 후원해 K	516 응원해 K	516 구독해 K	516 제보해 K	516 가입해 K
""", '채널': """
채널	517 저희 K
""", '체험': """
체험	518 무료 K
""", '추가': """
추가	508 채널 K
추가하고	516 K
""", '콘텐': """
콘텐츠	9 이 K
""", '팔로': """
팔로우하기	508 K
팔로우하세요	516 K
""", '필요': """
필요합니다	502 후원이 K
""", '회원': """
회원가입	504 K 후	516 K
회원만	504 K 볼 수
""", '후원': """
후원금	520 K
후원을	516 K 부탁
후원이	502 K 큰 힘이
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
artykuły
artykułów
artículo
artículos
aseguró
associés
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
nói
năm
obaveštenja
obegränsad
obrigatórios
odebírejte
odemkněte
odhlásit
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
redirecționează
refusé
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
sáng
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
súmate
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
týden
týdně
týždenne
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
الأسبوع
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
سج
سنويا
شاركنا
شهريا
شوید
صباح
صحافتنا
صحفيينا
صرح
طلب
طلبت
عملنا
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
موقعنا
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
读者
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
週に
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
