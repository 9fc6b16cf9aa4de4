"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	855
# comentário	654
# comentários	654
# hozzászólás	416
# komentářů	94
# příspěvků	94
# σχόλια	183
# коментарі	835
# коментарів	835
# комментариев	705
# комментарий	705
# комментария	705
# תגובות	377
# تعليقات	34
# نظر	299
# कमेंट	396
#件のコメント	494
#則留言	879
#条评论	879
""", 'a': """
a cikk a hirdetés után folytatódik	414
a hirdetés után folytatjuk	414
a lire également	354
a rovat további cikkei	417
abo abschließen	140
abonați-vă	671
abonează-te	671
abonner nå	582
abonner på nyhetsbrevet	584
abonnér	109
abonnér nu	109
abonnés	338
abonē	536
abonēt	536
abrir menú	270
acasă	681
acceptér	118
accéder à l'article	338
actualités	354
adaugă un comentariu	678
además	267
adhérer	334
adomány	407
adományozok	407
adományozás	407
agora não	637
ai observat o greșeală	678
aiheeseen liittyvää	323
aiheesta lisää	323
ajouter à mes favoris	345
ajouter à vos sélections	345
ajánlataink	417
ajánljuk	417
ajánlott	417
ajánlott cikkek	417
ajánló	417
akceptuję	621
akkurat nå	595
aktuálně	95
als bevorzugte quelle bei google hinzufügen	148
alte știri	679
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	669
andra läser	19	777
andra läser just nu	19
andra läste även	777
andre har også lest	19
andre leste også	595
andre læser	122
andre læser også	19
andre læste også	122
anhören	147
anhören # min	147
anmäl dig	766
anmäl dig till nyhetsbrevet	766
annoncørbetalt indhold	128
annonsinnehåll	783
annonslänk	772
annonsörsinnehåll	783
annonsørinnhold	601
anuluj odpowiedź	623
användarvillkor	773
anúncio	650
anúncios	650
après la publicité	348
após a publicidade	650
apóyanos	247
apúntate	254
article abonné	338
article ajouté à vos sélections	345
article précédent	354
article réservé aux abonnés	338
articles associés	354
articles liés	354
articles recommandés	354
articles récents	354
articole asemănătoare	679
articole înrudite	679
articolul continuă după reclamă	676
articolul continuă mai jos	676
articolul următor	679
artiklen fortsætter under billedet	117
artykuł dla subskrybentów	611
artykuł sponsorowany	620
artykuły na e-mail	613
artículo anterior	267
artículo relacionado	267
artículos relacionados	267
ascultă	674
assine já	641
atbalstīt	536
añadir a favoritos	258
añadir comentario	265
añadir usuario	251
aún no te has registrado	251
""", 'b': """
banküberweisung	139
bağiş yap	802
bağiş yapin	802
bağlantiyi kopyala	807
başa dön	815
bei google als quelle hinzufügen	148
bejelentkezés	409
belépés	409
betrag wählen	139
bezárás	406
bild vergrößern	160
bize ulaşin	812
bli månadsgivare	762
bli støttemedlem	580
bliv støttemedlem	107
boletín	254
brukervilkår	591
bugün değil	801
bunlar da ilginizi çekebilir	813
buďte v obraze	87
bài khác	856
bài liên quan	856
bài tiếp theo	856
bài viết liên quan	856
báo lỗi	855
bình luận	855
bình luận (#	855
búsqueda	270
büyüt	815
bądź na bieżąco	613
bővebben	419
bạn có thể quan tâm	856
bỏ qua	846
""", 'c': """
cadastre-se grátis	641
califica este artículo	265
cargar más	270
carte de crédit	337
cartão de crédito	640
categorieën	566
categorías	267
caută	681
cele mai noi știri	679
celý článek	97
cerrar menú	270
cerrar sesión	251
chci podpořit	84
chia sẻ	851
chia sẻ bài viết	851
chia sẻ ý kiến của bạn	855
chuyên mục	856
chủ đề	856
chủ đề liên quan	856
citeşte şi	679
citește mai departe	679	681
citește mai mult	679	681
citește și	679
citiți și	679
col·labora	69
comentează	678
comentário	654
comentários	654
conditions générales	350
confidentialité	350
configuración	263
configuración de cookies	263
configurações de cookies	652
contenu sponsorisé	348
contenus sponsorisés	348	354
conteúdo de marca	650
conteúdo exclusivo	641
conteúdo para assinantes	641
conteúdo patrocinado	650
conteúdo relacionado	656
continua após a publicidade	650
continuar leyendo aquí	251
continuer après la publicité	348
continúa abajo	261
contáctanos	265
conținut pentru abonați	671
conținut sponsorizat	676
cookieinställningar	773
cookieの設定	492
cookie設定	492	877
cookie设置	877
copia l'enllaç	75
copiază link	674
copiază linkul	674
correo electrónico	254
creează cont	671
créer mon compte	338
créer un compte	338
csak előfizetőknek	409
czytaj całość	628
czytaj również	625
czytaj także	625
czytaj też	625
czytaj więcej	625	628
czytaj więcej o	625
các tin khác	856
címkék	417
címlap	417
címlapról ajánljuk	417
có lẽ để sau	846
có thể bạn quan tâm	19	856
có thể bạn thích	19
cùng chuyên mục	856
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	815
dalinkitės	526
dalsza część artykułu pod materiałem wideo	620
dalsza część artykułu pod wideo	620
dalsza część tekstu pod wideo	620
dalīties	536
další	97
další strana	97
další z rubriky	95
další zprávy	95
další článek	95
další články	19	95
dans la même catégorie	354
dans la même rubrique	354
dans la même série	354
darovať	732
das könnte dich auch interessieren	157
das könnte ihnen auch gefallen	157
das könnte sie auch interessieren	157
das könnte sie interessieren	157
datenschutzerklärung	153
daugiau šia tema	528
deixar um comentário	654
deixe um comentário	654
del på e-post	587
del på facebook	114	587
del på mail	114
del på twitter	114	587
del på x	114	587
dela på facebook	769
dela på twitter	769
dela på x	769
dernière minute	354
dernières actualités	354
dernières infos	354
dernières nouvelles	354
din aceeași categorie	679
distribuiți	674
diğer haberler	19	813
dla subskrybentów	611
do góry	628
doar pentru abonați	671
doação mensal	638
doação única	638
doba čtení # min	97
domiciliación bancaria	250
domů	97
donación mensual	247
donación única	247
donați	670
donează	670
donează acum	670
donează lunar	670
doner nå	580
données personnelles	350
donér	107
donér nu	107
doporučené	95
doporučené články	95
doporučujeme	95
dołącz do nas	609
dołącz do newslettera	613
du kanske också gillar	777
du même auteur	354
du vil kanskje også like	595
dành cho bạn	856
dành cho thuê bao	848
dárkovat článek	85
débloquer l'article	338
déconnexion	338
découvrir l'offre	338
déjà un compte	338
déjà un compte ? connectez-vous	338
""", 'e': """
e-mailová adresa	87
e-posta gönder	807
edición digital	251
edición impresa	251
editörün seçtikleri	813
edição impressa	641
egyszeri támogatás	407
ehkä myöhemmin	310
ei tänään	310
el més llegit	73
elfelejtett jelszó	409
elküldöm	412
előfizetek	409
előfizetés	409
előfizetőknek	409
előző	419
előző cikk	417
emlékeztess később	406
en este artículo	267
en çok okunan	813
en çok okunan haberler	813
en çok okunanlar	813
engangsbeløb	107
engångsgåva	762
enthält werbung	150
enviar comentário	654
enviar corrección	265
envoyer à un ami	345
envoyer à un proche	345
erinnern sie mich später	135
escreva um comentário	654
esta funcionalidad es sólo para registrados	251
evästeasetukset	320
evästeet	320
ez is érdekelhet	417
ez is érdekelheti	417
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	807
facebookでシェア	487
facebookでシェアする	487
faça login	641
fes una donació	69
fiók létrehozása	409
fiókom	409
forstør billede	125
forstørr bilde	598
fortsett uten å støtte	579
fortsätt läsa efter annonsen	772
fortsätt utan att stödja	761
fortsæt med at læse	117
fortsæt uden at støtte	106
fotogalería	267
friss hírek	417
fuldskærm	125
få adgang	109
få tilgang	582
följ	770
följ oss	770
följ skribent	770
följ ämnet	770
för prenumeranter	764
förderer werden	136
fördermitglied werden	136
föregående	780
föregående artikel	777
förstora	780
følg	115	588
følg emne	115
følg os	115
følg oss	588
følg tema	588
für abonnenten	140
für den newsletter anmelden	143
fă o donație	670
""", 'g': """
galeriyi aç	815
giriş	803
giriş yap	803
giriş yapin	803
già abbonato	452
già registrato	452
glömt lösenord	764
godkänn	773
godkänn alla	773
gorące tematy	625
guardar artículo	258
gå ikke glip af	122
gå ikke glip af noget	111
gå ikke glipp av noe	584
gå til indhold	125
gérer les cookies	350
gérer mes choix	350
góp ý	855
gündem	813
günün haberleri	813
günün özeti	813
gợi ý	856
gửi	855
gửi bình luận	855
gửi email	851
gửi ý kiến	855
""", 'h': """
hai già un account	452
havi támogatás	407
hayir teşekkürler	801
hayir, teşekkürler	801
hela artikeln fortsätter nedan	772
hepsini gör	815
hesap oluştur	803
hibát talált	416
hinweis schließen	135
hirdetés	414	414
hlavní zprávy	95
ho già donato	447
hoje não	637
hoppa till innehåll	780
hozzászólok	416
hozzászólás	416
hozzászólások	416
hylkää	320
hylkää kaikki	320
hyväksy	320
hyväksy evästeet	320
hyväksy kaikki	320
håll dig uppdaterad	766
hírfolyam	417
""", 'i': """
i più commentati	467
i più letti	467
i più visti	467
ich unterstütze schon	135
ienākt	536
iesakām	538
ihre meinung zählt	155
ikke gå glipp av	595
ikke nå	579
iletişim	812
ilgili içerikler	813
ilginizi çekebilecek haberler	813
ilginizi çekebilir	813
ilmoita virheestä	322
in bài	851
in bài viết	851
indlæs flere	125
inicia sesión	251
inicia sessió	70
iniciar sesión	251
iniciar sessão	641
inicie sesión	251
inne artykuły	625
innhold fra annonsør	601
inscription à la newsletter	341
inscrivez-vous à notre newsletter	341
inställningar	773
intră în cont	671
invítanos a un café	247
início	659
ir para o conteúdo	659
ispiši	725
içeriğe geç	815
""", 'j': """
j'ai déjà donné	333
j'ai déjà un compte	338
ja n'ets subscriptor? inicia sessió	70
jaa twitterissä	317
jaa x:ssä	317
jag förstår	773
jag stödjer redan	761
jaunākie	538
je gère mes cookies	350
je soutiens déjà	333
jednorázově	84
jeg forstår	591
jeg støtter allerede	106	579
jetzt anhören	147
jetzt unterstützen	136
již mám předplatné	85
juttu jatkuu kuvan jälkeen	319
juttu jatkuu mainoksen jälkeen	319
już wspieram	608
já doei	637
já sou apoiador	637
já sou assinante	641
já tem conta	641
já tem uma conta	641
já é assinante? faça login	641
jätä kommentti	322
""", 'k': """
kapcsolódó	417
kapcsolódó cikk	417
kapcsolódó cikkek	417
kapcsolódó tartalom	417
kapcsolódó témák	417
kategóriák	417
kaupallinen yhteistyö	319
keresés	419
kezdőlap	419
không phải bây giờ	846
không, cảm ơn	846
kijelentkezés	409
kipróbálom	409
kirjaudu sisään	312
kjøp abonnement	582
kjøp tilgang	582
klíčová slova	95
komentáre	739
komentář	94
komentáře	94
komentāri	536
komentēt	536
komerčné oznámenie	736
komerční sdělení	91
kommentér	120
kopiera länk	769
kopijuoti nuorodą	526
kopiér link	114
kopírovat odkaz	89
kopírovať odkaz	739
kopēt saiti	536
kullanim koşullari	810
kup dostęp	611
käyttöehdot	320
később	406
köp	764
köszönöm, nem	406
következő	419
következő cikk	417
køb abonnement	109
køb adgang	109
kúpiť predplatné	733
küldés	412
küldés e-mailben	412
künye	810
""", 'l': """
la discussione è chiusa	465
la nota continúa después del anuncio	261
la rédaction vous conseille	354
la sélection de la rédaction	354
las más leídas	267
lasi arī	538
lasiet arī	538
lasă un comentariu	678
lasītākie	538
lataa lisää	325
le choix de la rédaction	354
le journal numérique	338
le più lette	467
lea también	267
lee también	267
leer artículo completo	270
leer más	270
leer también	267
legfrissebb hírek	417
leggi di più	470
legnépszerűbb	417
leia também	656
les choix de la rédaction	354
les også	595
les plus commentés	354
les plus partagés	354
lien copié	345
liity jäseneksi	311
lineでシェア	487
lineで送る	487
link kopiëren	557
link másolása	412
lire la suite pour #€	338
lire la vidéo	357
lire à haute voix	345
lire également	354
lisää aiheesta	323
liên hệ	855
liên quan	856
llegeix també	73
lo + leído	267
lo más comentado	267
lo más compartido	267
lo más leído	267
lo más popular	267
lo más visto	267
lo último	267
lubię to	617
lue lisää	323
lue lisää aiheesta	323
lue myös	323
lähetä sähköpostilla	317
lämna en kommentar	775
länk kopierad	769
läs hela artikeln	780
läs kommentarer	775
läs mer	777	780
läs mer om	777
läs också	777
läs senare	769
läs vidare	764	777
läs även	777
lästid	780
lästid # min	780
lås op	109
lås opp artikkelen	582
læs hele artiklen	125
læs kommentarer	120
læs mere	122	125
læs mere om	122
læs også	122
læs videre	109	122
læsetid # min	125
lên đầu trang	858
lưu	851
lưu bài	851
lưu bài viết	851
""", 'm': """
magari più tardi	447
mai târziu	669
mainos päättyy	319
mais notícias	656
manşetler	813
masz już konto	611
masz już konto? zaloguj się	611
materiał partnera	620
materiał promocyjny	620
materiał sponsorowany	620
matérias relacionadas	656
media społecznościowe	618
megnézem	419
megosztás	412
megosztás a facebookon	412
megosztás facebookon	412
megosztás twitteren	412
meld deg på	584
meld deg på nyhetsbrevet	584
mentions légales	350
mentés	412
menú	270
menü	160	419	815
menü schließen	160
menü öffnen	160
mer från	777
mer läsning	777
mest läst	777
mest lästa	777
mest læst	122
mest læste	122
minn meg på det senere	579
modalità di pagamento	451
mogą cię zainteresować	625
mohlo by se vám líbit	95
mohlo by vás také zajímat	95
mohlo by vás zajímat	95
mohlo by vás zaujímať	737
mostra di più	470
mostrar más	270
mot de passe oublié	338
mots clés	354
mots-clés	354
może cię zainteresować	625
może później	608
možda će vas zanimati	723
možná později	83
muistuta myöhemmin	310
mutass többet	419
muut lukivat myös	323
myöhemmin	310
más	270
más artículos	267
más en	267
más historias	267
más información	267
más leídas	267
más leído	267
más leídos	267
más noticias	267
más opciones	263
más sobre este tema	267
más tarde	246
más vistas	267
más vistos	267
másolás	412
máte již účet	85
máte předplatné? přihlaste se	85
månadsgåva	762
månedlig gave	580
månedligt bidrag	107
måske senere	106
måske vil du også kunne lide	122
més informació	73
més llegides	73
método de pago	250
métodos de pagamento	640
métodos de pago	250
můj účet	85
mới nhất	856
mở rộng	858
""", 'n': """
nahlásit chybu	94
najchętniej czytane	625
najczęściej czytane	625
najczęściej czytane artykuły	625
najnovšie	737
najnowsze artykuły	625
najnowsze wiadomości	625
najčitanije	723
najčítanejšie	737
napsat komentář	94
naročite se	746
naročnina	746
nastavení	92
nastavení cookies	92
następna strona	628
następny	628
następny artykuł	625
načíst další	97
našli jste chybu	94
našli jste v článku chybu	94
ne děkuji	83
ne, děkuji	83
nejdiskutovanější	95
nejnovější	95
nejnovější zprávy	95
nejnovější články	95
nejčtenější	95
nejčtenější články	95
nem, köszönöm	406
nenhum comentário	654
neueste beiträge	157
nhắc tôi sau	846
nie dziękuję	608
nie dziś	608
nie pamiętasz hasła	611
nie, dziękuję	608
noteで書く	487
notre sélection	354
notícias relacionadas	656
notícias relacionadas que podem lhe interessar	19
notícies relacionades	73
nu mulțumesc	669
nu, mulțumesc	669
nyhetsdøgnet	595
nyomtatás	412
não perca	656
não, obrigada	637
não, obrigado	637
nächste seite	160
nächster artikel	157
näköislehti	312
nästa	780
nästa artikel	777
näytä kaikki	325
näytä kommentit	322
näytä lisää	325
näytä sisältö	320
næste	125
næste artikel	122
népszerű	417
nøgleord	122
nổi bật	856
nội dung tài trợ	853
""", 'o': """
ochrana osobních údajů	92
odebírat	87
odebírat newsletter	87
odemknout článek	85
odhlásit se	85
odhlásiť sa	733
odkaz zkopírován	89
odmítnout	92
odmítnout vše	92
odporúčame	737
odpovědět	94
odrzuć	621
odrzuć wszystkie	621
odtwórz	628
offre spéciale	338
offrez-nous un café	334
offrici un caffè	448
oglasno sporočilo	750
ogłoszenie	620
okuma süresi # dk	815
olvasta már	417
olvastad már	417
olvidaste tu contraseña	251
ostatnie artykuły	625
ota yhteyttä	322
otros artículos	267
outras notícias	19	656
ouça este conteúdo	647
""", 'p': """
page précédente	357
pagina următoare	681
pague um café	638
paiement sécurisé	337
paramètres des cookies	350
paramétrer	350
paramétrer les cookies	350
partajează	674
partenerii noștri	679
passer la publicité	348
paylaş	807
paylaşin	807
peut-être plus tard	333
pieslēgties	536
pievienot komentāru	536
più lette	467
più letti	467
più tardi	447
placená inzerce	91
platená inzercia	736
plaćeni sadržaj	722
plein écran	357
plus d'actualités	354
poate mai târziu	669
podaruj artykuł	611
podmínky použití	92
podmínky užití	92
podobne artykuły	625
podobné články	95
podporiť	732
podporte nezávislú žurnalistiku	732
podporte nás	732
podpořit	84
podpořte naši práci	84
podpořte nás	84
podrži	718
podržite nas	718
podržite nezavisno novinarstvo	718
podziel się	617
podziel się na facebooku	617
pogledajte još	19
pokaż komentarze	623
pokaż mniej	628
pokaż treść	621
pokaż więcej	628
pokaż wszystkie	628
pokračovat bez podpory	83
polecane artykuły	625
politique de confidentialité	350
polityka prywatności	621
política de cookies	263	652
política de privacidad	263
política de privacidade	652
poprzedni artykuł	625
populární	95
populära artiklar	777
populärt	777
populære artikler	122
populære saker	595
populært	122	595
popüler	813
popüler haberler	813
popüler konular	813
por qué estás viendo esto	251
postanite naročnik	746
postanite član	718	746
postaw kawę	609
postaw nam kawę	609
posłuchaj	617
povezani sadržaj	723
povezani članci	723
powiązane	625
powiązane artykuły	625
powiązane tematy	625
powiększ	628
powiększ zdjęcie	628
powrót do góry	628
později	83
pozostała część artykułu pod materiałem wideo	620
pošalji komentar	725
preberite še	751
predplatiť	732
predplaťte si	732
prenumerera på vårt nyhetsbrev	766
preporučujemo	723
prečítajte si aj	737
pridať komentár	739
prihlásiť	733
prihlásiť sa	733
printează	674
priporočamo	751
prispieť	732
privatsphäre-einstellungen	153
promóció	414
pročitajte i	723
pročitajte još	723
prywatność	621
przeczytaj również	625
przeczytaj także	625
przeczytaj też	625
przejdź bez wsparcia	608
przejdź do serwisu	621
przejdź do treści	628
przypomnij mi później	608
právě se děje	95
präsentiert von	150
précédent	357
préférences cookies	350
prélèvement	337
prémium	409
próxima	659
próxima página	659
próximo artigo	656
prøv gratis	109	582
prøv nu	109
prøv nå	582
pubblicità	461	461
publi-rédactionnel	348
publicité	348	348
publicité - la suite ci-dessous	348
publicités	348
pular para o conteúdo	659
página siguiente	270
pääuutiset	323
påmind mig senere	106
påminn mig senare	761
później	608
předchozí	97
předchozí článek	95
předplatit	85
předplatné	85
přehrát	97
přejít k obsahu	97
přejít na obsah	97
přečtěte si	95
přečtěte si také	95
přidat komentář	94
přidejte názor	94
přihlásit	85
přihlásit k odběru	87
přihlásit se	85
přihlášení	85
přijmout	92
přijmout vše	92
připomenout později	83
přispějte	84
přispět	84
""", 'q': """
quellen und weiterführende links	157
quieres añadir otro usuario a tu suscripción	251
quizás más tarde	246
quizás te interese	267
quyên góp	847
quyên góp ngay	847
quên mật khẩu	848
quảng cáo	853	853
""", 'r': """
rao vặt	853
rapportér fejl	120
rašyti komentarą	526
reclamă	676
recomandări	679
recomandările redacției	679
recomendado para você	656
recommandé	354
recommandé pour vous	354
recommandés	354
recordar más tarde	246
recuérdamelo más tarde	246
redirecționează #%	670
regalar artículo	251
registrovať sa	733
registrácia	733
regisztráció	409
regisztrálok	409
regístrate	251
rekisteröidy	312
reklami geç	809
reklám	414
reklāma	536
relaterade ämnen	777
restez informé	341
restez informés	341
reģistrēties	536
ricordamelo più tardi	447
rozwiń	628
rätta	775
rättelse	775
réactions	352
réagir	345	352
réagir à cet article	352
réagissez	352
réagissez à cet article	352
répondre	352
réseaux sociaux	346
réservé aux inscrits	338
răspunde	678
""", 's': """
s'abonner à partir de #€	338
s'inscrire à la newsletter	341
s-ar putea să-ți placă	679
saber más	270
saistītie raksti	538
saltar anúncio	650
salvează	674
sao chép liên kết	851
sari la conținut	681
sačuvaj	725
schlagwörter	157
schließen	160
schrift vergrößern	147
schriftgröße	147
scopri di più	452
sdílejte	89
sdílet	89
sdílet na facebooku	89
sdílet na twitteru	89
sdílet na x	89
se connecter et réagir	352
se déconnecter	338
sei già abbonato	452
selección de la redacción	267
semnalează o eroare	678
send på e-post	587
seuraa meitä	318
seções	656
signaler un problème	352
siguiente artículo	267
siirry sisältöön	325
sizin için öneriler	813
snsをフォロー	488
sofortüberweisung	139
sono già sostenitore	447
sorodni članki	751
souhlasím	92
soutenez-nous dès maintenant	334
související	95
související témata	95
související články	95
soyez le premier à commenter	352
soyez le premier à réagir	352
spis treści	628
sponsorisé	348
sponsorlu içerik	809
sponsoroitu sisältö	319
sponsrat innehåll	772
sponzorované	736
sponzorovaný obsah	91
sponzorováno	91
sprawdź ofertę	611
sprijină-ne	670
später	135
später erinnern	135
staňte sa členom	732
staňte se členem	84
stichwörter	157
strona główna	625
stäng	761	780
stöd oss	762
støt os	107
støtt oss	580
sugestões	656
sur le même sujet	354
sur le même thème	354
suscripción	251
suscríbase	251
suscríbete	251
suscríbete a nuestro boletín	254
suscríbete ahora	251
susiję straipsniai	528
susține	670
susține-ne	670
susțineți-ne	670
szponzorált tartalom	414
szólj hozzá	416
szóljon hozzá	416
sähköposti	314
sähköpostiosoite	314
sé el primero en comentar	265
sé parte	247
sélections	345
síganos	259
síguenos	259
sök	780
søg	125
søk	598
súmate	247
súvisiace	737
súvisiace články	737
słowa kluczowe	625
""", 't': """
takaisin ylös	325
talán később	406
tamaño de letra	258
también te puede gustar	267
también te puede interesar	267
també et pot interessar	73
tarjeta de crédito	250
tarjeta de débito	250
temas del día	267
termos e condições	652
teste grátis	641
teď ne	83
thu gọn	858
thèmes	354
thématiques	354
thích	851
thông tin doanh nghiệp	853
thẻ	856
tin cùng chuyên mục	856
tin khác	856
tin liên quan	856
tin mới	856
tin mới nhất	856
tin nổi bật	856
tin trước	856
tin tài trợ	856
tin tức liên quan	856
tin đọc nhiều	856
tipărește	674
tiêu điểm	856
tiếp theo	858
tlačiť	739
to może cię zainteresować	625
todos os comentários	654
toute l'actualité	354
tovább	419
tovább a rovatra	417
tovább olvasom	419
további cikkek	417
további hírek	417
továbbiak betöltése	419
trang chủ	858
transferência bancária	640
treść sponsorowana	620
trước	858
trả lời	855
trở lại	858
tue meitä	311
twitter'da paylaş	807
twój e-mail	613
tài khoản của tôi	848
tài trợ	853
támogass minket	407
támogasson minket	407
támogatom	407
támogatott tartalom	414
támogatás	407
témata	95
témák	417
términos de uso	263
términos y condiciones	263
tìm kiếm	858
tópicos	656
tópicos relacionados	656
több	419
tüm haberler	813
tüm yorumlar	812
tümünü gör	815
tümünü kabul et	810
tümünü reddet	810
tạo tài khoản	848
tải thêm	858
từ khóa	856
""", 'u': """
udostępnij	617
udostępnij na facebooku	617
udostępnij na twitterze	617
udostępnij na x	617
uložit	89
uložit na později	89
uložiť	739
ultima oră	679
ultimele știri	679
une erreur s'est glissée dans l'article	352
unterstütze uns	136
unterstützen	136
unterstützen sie uns	136
url 복사	512
urlをコピー	487
url복사	512
următorul	681
ustawienia plików cookie	621
uzyskaj dostęp	611
už máte predplatné? prihláste sa	733
už máte účet	733
už máte účet? prihláste sa	733
už podporuji	83
""", 'v': """
vairāk par tēmu	538
van már fiókja	409
veja também	656
ver comentários	654
ver galería	270
ver más	270
ver también	267
ver também	656
ver vídeo	270
vertrag kündigen	153
verträge hier kündigen	153
verwandte beiträge	157
vezi și	679
već imate nalog	719
već imate račun	719
već ste pretplatnik	719
več o temi	751
viac k téme	737
videó	417
videók	417
vidéo	357
vielen dank für ihre anmeldung	143
vielleicht später	135
vilkår	118	591
vipps et beløp	580
vis færre	125	598
visa bilden i helskärm	780
visa färre	780
visa innehåll	773
vissza a tetejére	419
visszajelzés	416
više o temi	723
viết bình luận	855
você pode gostar	656
você pode se interessar	656
você também pode gostar	656
vos réactions	352
vous aimerez peut-être	354
vous avez déjà un compte	338
vous avez déjà un compte ? connectez-vous	338
vous avez déjà un compte ? identifiez-vous	338
vous possédez déjà un compte	338
vous pourriez être intéressé	354
vstúpiť do diskusie	739
vytvořit účet	85
vyzkoušet	85
válasz	416
více	95
více o tématu	95
vídeos	267	656
výběr redakce	95
về đầu trang	858
""", 'w': """
warto przeczytać	625
weitere beiträge	157
werbung überspringen	150
whatsapp'ta paylaş	807
więcej	625
więcej artykułów	625
więcej informacji	625
więcej na ten temat	625
więcej o	625
więcej z	625
wpłać	609
wpłać teraz	609
wypróbuj	611
wyślij e-mailem	617
wyślij znajomemu	617
""", 'x': """
x'te paylaş	807
xem bình luận	855
xem nhiều	856
xem nhiều nhất	856
xem thêm	856	858
xem thêm bình luận	855
xem tiếp	858
xem toàn bộ	858
xem tất cả	858
xでシェア	487
xでポスト	487
""", 'y': """
yorum gönder	812
yorumlari gör	812
""", 'z': """
z titulní strany	95
zabudnuté heslo	733
zahlungsart wählen	139
zaloguj się	611
zapisz na później	617
zapisz się	613
zapisz się na newsletter	613
zapomenuté heslo	85
zarejestruj się	611
zarządzaj zgodami	621
zaten üye misiniz	803
zavřít	83
załaduj więcej	628
załóż konto	611
zdieľať	739
zdieľať na facebooku	739
zgadzam się	621
zgłoś	623
zgłoś błąd	623
zkopírovat odkaz	89
znajdź nas na facebooku	618
zobacz galerię	628
zobacz również	625
zobacz także	625
zobacz też	625
zobacz więcej	625
zobrazit více	97
zobrazit vše	97
zostań patronem	609
zpět nahoru	97
zur merkliste hinzufügen	147
zur übersicht	160
zurück	155
zurück nach oben	160
zvětšit	97
zwiń	628
""", 'à': """
à découvrir	354
à la une	354
à lire	354
à lire aussi	354
à lire dans ce dossier	354
à lire dans la même rubrique	354
à lire ensuite	354
à lire également	354
à ne pas manquer	354
à voir	354
à voir aussi	354
""", 'ä': """
ähnliche artikel	157
ähnliche beiträge	157
ähnliche themen	157
älä missaa mitään	314
ämnen	777
ämnen i artikeln	777
""", 'ç': """
çerez ayarlari	810
çerez politikasi	810
çerezler	810
çikiş yap	803
çok okunanlar	813
""", 'é': """
écouter	345
écouter (# min	345
écouter le podcast	357
édition du jour	354
""", 'î': """
înapoi sus	681
încarcă mai multe	681
închide	669
înregistrare	671
înregistrează-te	671
""", 'ö': """
öffnen	160
önceki	815
önceki haber	813
öne çikan haberler	813
öne çikanlar	813
önerilen haberler	813
önerilenler	813
összes	419
""", 'ú': """
új hozzászólás	416
última hora	267
últimas	656
últimas entradas	267
últimas noticias	267
últimas notícias	656	656
últimes notícies	73
últimos artículos	267
únete	247
únete a la conversación	265
""", 'ü': """
überweisung	139
ücretsiz dene	803
üye girişi	803
üye ol	802	803
""", 'ý': """
ý kiến	855
ý kiến bạn đọc	855
ý kiến của bạn	855
""", 'č': """
članek se nadaljuje pod oglasom	750
článek pokračuje pod reklamou	91
čtěte dále	95
čtěte i	95
čtěte také	95
číst dál	97
číst dál s předplatným	85
číst více	97
čítajte aj	737
""", 'ď': """
ďalšie články	19	737
""", 'đ': """
đáng chú ý	856
đã có tài khoản	848
đã sao chép	851
đóng	846
đóng góp	847
đăng ký	848
đăng ký ngay	848
đăng nhập	848
đăng nhập / đăng ký	848
đăng xuất	848
được tài trợ	853
đặt báo	848
đề xuất	856
để sau	846
đọc nhiều	856
đọc nhiều nhất	856
đọc thêm	856	858
đọc tiếp	858
đừng bỏ lỡ	856
""", 'ś': """
śledź nas	618
""", 'ş': """
şifremi unuttum	803
şimdi değil	801
şurada paylaş	807
""", 'š': """
štampaj	725
štítky	95
""", 'ž': """
že imate račun	747
že naročnik	747
""", 'ș': """
știri recomandate	679
știri similare	679
știrile zilei	679
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	176
""", 'ί': """
ίσως αργότερα	174
ίσως σας ενδιαφέρει	184
""", 'α': """
ακούστε	179
αναζήτηση	186
αντιγραφή συνδέσμου	179
απάντηση	183
αποθήκευση	179
αποστολή με email	179
αποσύνδεση	176
αργότερα	174
αρχική	186
αφήστε σχόλιο	183
""", 'β': """
βίντεο	184
""", 'γ': """
γίνε συνδρομητής	176
γίνετε μέλος	175
γίνετε συνδρομητής	176
γράψτε σχόλιο	183
""", 'δ': """
δείτε περισσότερα	186
δείτε τα σχόλια	183
δείτε όλα	186
δημιουργία λογαριασμού	176
δημοφιλέστερα	184
δημοφιλή	184
διαβάστε ακόμα	184
διαβάστε ακόμη	184
διαβάστε επίσης	184
διαβάστε περισσότερα	184	186
διαφήμιση	181
διαφημίσεις	181
διαφημιση	181
δωρήστε	175
δωρεά	175
""", 'ε': """
είσοδος	176
εγγραφή	176
ειδήσεις σήμερα	184
εκτύπωση	179
επικοινωνία	183
επιστροφή στην κορυφή	186
επόμενο	186
επόμενο άρθρο	184
ετικέτες	184
""", 'θ': """
θέματα	184
""", 'κ': """
κάντε δωρεά	175
κάντε μια δωρεά	175
κατηγορίες	184
κλείσιμο	174
κοινοποίησε	179
κοινοποίηση	179
κοινοποίηση στο facebook	179
κοινοποίηση στο twitter	179
""", 'μ': """
μενού	186
μην χάσετε	184
μοιραστείτε	179
μοιραστείτε το	179
μοιραστείτε το άρθρο	179
μπορεί να σας αρέσει	184
μόνο για συνδρομητές	176
""", 'ξ': """
ξεχάσατε τον κωδικό	176
""", 'ο': """
ο λογαριασμός μου	176
""", 'π': """
περισσότερα	184	186
περισσότερες ειδήσεις	184
προηγούμενο	186
προηγούμενο άρθρο	184
προσθήκη σχολίου	183
προτεινόμενα	184
""", 'ρ': """
ροή ειδήσεων	184
""", 'σ': """
στηρίξτε μας	175
συνέχεια ανάγνωσης	186
συνδεθείτε	176
συνδρομή	176
συνδρομητές	176
σχετικά	184
σχετικά άρθρα	184
σχετικά θέματα	184
σχετικές ειδήσεις	184
σχόλια	183
σχόλιο	183
σύνδεση	176
""", 'τ': """
τα πιο δημοφιλή	184
τελευταία άρθρα	184
τελευταία νέα	184
τελευταίες ειδήσεις	184
""", 'υ': """
υπενθύμιση αργότερα	174
υποβολή σχολίου	183
υποστηρίξτε μας	175
""", 'φ': """
φόρτωση περισσότερων	186
""", 'χ': """
χορηγούμενο	181
χορηγούμενο περιεχόμενο	181
""", 'ό': """
όχι ευχαριστώ	174
όχι τώρα	174
όχι, ευχαριστώ	174
""", 'а': """
абонамент	44
абонирайте се	44
авторизация	693
авторизоваться	693
актуальне	837
архив	707
""", 'б': """
банковская карта	692
банковский перевод	692
безопасный платеж	692
больше	707
больше новостей	707
будьте в курсе	695
більше за темою	837
більше на цю тему	837
більше новин	837
більше по темі	837
""", 'в': """
в избранное	698
в тренде	707
важливо	837
вам будет интересно	707
вам може сподобатися	837
вам может быть интересно	707
вас може зацікавити	837
вас может заинтересовать	707
введите email	695
версия для печати	698
вече имате акаунт	45
вече сте абонат	45
вже зареєстровані	826
вже є акаунт	826
вибір редакції	837
видео	707
вижте още	49
вийти	826
вконтакте	699	699
влезте	45
во весь экран	710
войти	693
войти в аккаунт	693
воспроизвести	710
время на чтение	710
время чтения # мин	710
все	710
все комментарии	705
всі новини	839
вход	45	693
вхід	826
выберите сумму	692
выбор редакции	707
выйти	693
відео	837
відповісти	835
відхилити	833
""", 'г': """
главная	710
главное	707
главное за день	707
главные новости	707
головна	839
головне	837
головне за день	837
головні новини	837
""", 'д': """
далее	710
далі	839
дарете	44
дари	44
детальніше	839
дзен	699
дивіться також	837
для подписчиков	693
добавить комментарий	705
додати коментар	835
докладніше	839
другая сумма	692
други новини	19
другие материалы	19	707
другие новости	19	707
другие статьи	707
друк	830
""", 'е': """
единоразово	690
ежемесячно	690
еще новости	707
еще по теме	707
ещё	707
ещё по теме	707
""", 'з': """
за темою	837
забравена парола	45
забули пароль	826
забыли пароль	693
завантажити ще	839
загрузить еще	710
загрузить ещё	710
задонатити	824
задонатить	690
закрити	823
закрыть	689
залишити коментар	835
запази	51
зарегистрироваться	693
зареєструватися	826
зберегти	830
збільшити	839
зміст	839
зробити внесок	824
зрозуміло	833
""", 'и': """
интересное	707
""", 'к': """
к началу	710
категории	707
категорії	837
коментар	835
коментари	51
коментарі	835
коментирай	51
коментувати	835
комментарии	705
комментарии отсутствуют	705
комментарий	705
комментировать	705
контакти	835
контакты	705
конфиденциальность	703
копирай линк	51
копировать ссылку	698
копіювати посилання	830
купить подписку	693
""", 'л': """
лента новостей	707
личный кабинет	693
""", 'м': """
материалы партнеров	702
материалы по теме	707
матеріали за темою	837
матеріали по темі	837
меню	710	839
метки	707
може да ви хареса	49
может быть, позже	689
может позже	689
можливо, пізніше	823
мой профиль	693
моят профил	45
мы в социальных сетях	700
мы в соцсетях	700
мы вконтакте	700
мій профіль	826
мітки	837
""", 'н': """
на главную	710
на правах реклами	832
на правах рекламы	702
наверх	710	839
нагадати пізніше	823
надіслати	830
назад	710	839
най-четени	49
най-четено	49
найпопулярніше	837
найти	710
найчитаніше	837
налаштування	833
написати коментар	835
написать комментарий	705
напиши коментар	51
напомнить позже	689
направете дарение	44
настройки	703
настройки cookie	703
наступна	839
наступна стаття	837
не зараз	823
не пропустите	707
не пропустіть	837
не сегодня	689
не сейчас	689
не сьогодні	823
нет комментариев	705
нет, спасибо	689
новини	837
новини партнерів	832
новости	707
новости партнеров	702
новости партнёров	702
новости по теме	707
ні, дякую	823
""", 'о': """
обговорити	835
обратная связь	705
обсудить	705
обсуждение	705
одноклассники	699
одноразово	824
оставить комментарий	705
останні новини	837
ответить	705
отказаться	703
отклонить	703
отправить по почте	698
оформити підписку	826
още от	49
още по темата	49
""", 'п': """
партнерский материал	702
партнерський матеріал	832
партнерський проєкт	832
партнёрский материал	702
передплата	826
передплатити	826
перейти к содержанию	710
печать	698
платено съдържание	48
по теме	707
повідомити про помилку	835
погоджуюсь	833
погоджуюся	833
подарить статью	693
поддержать	690
поддержать нас	690
поддержать проект	690
поддержать редакцию	690
поделитесь	698
поделиться	698	698
поделиться в telegram	698
поделиться в twitter	698
поделиться в одноклассниках	698
поделиться вконтакте	698
подкасти	837
подкасты	707
подкрепете ни	44
подписаться	693
подписаться на новости	695
подписаться на рассылку	695
подписка	693
подписывайтесь	700
подпишитесь на рассылку	695
подробнее	710
подробнее по теме	707
поділитись	830
поділитися	830
поділитися в telegram	830
поділіться	830
пожертвовать	690
пожертвувати	824
позже	689
поиск	710
показати більше	839
показати коментарі	835
показати ще	839
показать больше	710
показать еще	710
показать ещё	710
показать комментарии	705
пользовательское соглашение	703
політика конфіденційності	833
помочь	690
помочь нам	690
помочь проекту	690
понятно	703
попередня	839
попередня стаття	837
попробовать бесплатно	693
популярне	837
популярное	707
популярные	707
популярные новости	707
популярные статьи	707
популярні новини	837
посилання скопійовано	830
последнее	707
последни новини	49
последние новости	707
похожие материалы	707
похожие статьи	707
поширити	830
поширити у facebook	830
пошук	839
правила использования	703
предыдущая	710
предыдущая статья	707
премиум	693
преміум	826
препоръчани	49
прийняти	833
прийняти всі	833
принтирай	51
принять	703
принять все	703
принять всё	703
прислать новость	705
приєднатися	824
продолжить без поддержки	689
промо	702	832
прослушать	698
підписатись	826
підписатися	826
підписка	826
підтримати	824
підтримати нас	824
підтримати редакцію	824
пізніше	823
""", 'р': """
развернуть	710
разово	690
распечатать	698
рассказать друзьям	698
рассылка	695
рассылки	695
регистрация	45	693
редакция рекомендует	707
реклама	48	702	702	832	832
рекламно съдържание	48
рекомендуем	707
рекомендуемое	707
рекомендуємо	837
реєстрація	826
роздрукувати	830
рубрики	707	837
""", 'с': """
самое важное	707
самое популярное	707
самое читаемое	707
свежее	707
свежие новости	707
свернуть	710
свързани новини	49
свързани статии	49
связаться с нами	705
сделать пожертвование	690
сейчас читают	707
скопировать ссылку	698
скопіювати посилання	830
следующая	710
следующая статья	707
слухати	830
слушать	698
см. также	707
смотреть все	710
смотри также	707
смотрите также	707
согласен	703
согласиться	703
содержание	710
создать аккаунт	693
сообщить об ошибке	705
сохранить	698
социальные сети	700
спецпроект	702
спецпроєкт	832
сподели	51
сподели във facebook	51
споделяне	51
спонсорирано	48
способ оплаты	692
способы оплаты	692
ссылка скопирована	698
станете член	44
стати частиною спільноти	824
стать патроном	690
стать спонсором	690
створити акаунт	826
стрічка новин	837
схожі матеріали	837
схожі статті	837
сюжет	707
сюжеты	707
""", 'т': """
твитнуть	698
твиттер	699
твітнути	830
теги	707	837
телеграм	699
тема дня	707
теми	837
темы	707
""", 'у': """
увеличить	710
увійти	826
уже есть аккаунт	693
уже зарегистрированы	693
уже зареєструвалися	826
умови використання	833
усі новини	839
""", 'ф': """
фейсбук	699
фото	707
фоторепортаж	707
""", 'х': """
хорошо	703
""", 'ч': """
час читання # хв	839
читайте еще	707
читайте ещё	707
читайте ниже	702
читайте также	707
читайте також	837
читати далі	839
читати повністю	839
читати також	837
читать далее	710
читать дальше	710
читать ещё	710
читать комментарии	705
читать полностью	710
читать также	707
""", 'щ': """
ще за темою	837
ще новини	837
щомісяця	824
""", 'э': """
электронная почта	695
""", 'я': """
я вже підтримую	823
я уже поддерживаю	689
яндекс.дзен	699
""", 'і': """
інші новини	19	837
""", 'א': """
אולי גם יעניין אותך	378
אולי יעניין אותך	378
אולי יעניין אתכם	378
אולי מאוחר יותר	368
אינציקלופדיית ynet	378
""", 'ב': """
בשיתוף	375
""", 'ד': """
דווח על טעות	377
דלג לתוכן	380
דף הבית	380
""", 'ה': """
האזינו	373
הבא	380
הגב	377
הדפס	373
הדפסה	373
הוסיפו תגובה	377
הוסף תגובה	377
הוספת תגובה	377
הזכירו לי מאוחר יותר	368
החשבון שלי	370
הירשם	370
הכי נצפים	378
הכי נקרא	378
הכי נקראות	378
הכתבה הבאה	378
הכתבה הקודמת	378
המלצות	378
המשך לקרוא	380
המשך קריאה	380
הנקראות ביותר	378
העתק קישור	373
העתקת קישור	373
הצג עוד	380
הצטרפו	369
הצטרפו אלינו	369
הקודם	380
הרשמה	370
השב	377
התחבר	370
התחברות	370
""", 'ו': """
ווטסאפ	373
וידאו	378
""", 'ח': """
חדשות אחרונות	378
חזרה למעלה	380
חיפוש	380
""", 'ט': """
טוויטר	373
טלגרם	373
טען עוד	380
""", 'י': """
יציאה	370
""", 'כ': """
כבר מנויים? התחברו	370
כבר נרשמת	370
כותרות אחרונות	378
כניסה	370
כניסה למנויים	370
כתבו תגובה	377
כתבות אחרונות	378
כתבות מומלצות	378
כתבות נוספות	378
כתבות קשורות	378
""", 'ל': """
לא כעת	368
לא עכשיו	368
לא תודה	368
לא, תודה	368
להמשך קריאה	370
להרשמה	370
לכל הכתבות	380
לכל התגובות	377
לרכישת מינוי	370
לתרום	369
לתרומה	369
""", 'מ': """
מבזקים	378
מודעה	375
מומלצים	378
ממומן	375
מצאתם טעות	377
""", 'נ': """
נושאים	378
נושאים קשורים	378
""", 'ס': """
סגור	368
סגירה	368
""", 'ע': """
עוד	380
עוד בנושא	378
עוד בערוץ	378
עוד חדשות	378
עוד כתבות	19	378
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	373
פרסום	375
פרסומת	375
""", 'צ': """
צור חשבון	370
צור קשר	377
""", 'ק': """
קרא גם	378
קרא עוד	380
קראו גם	378
קראו עוד	380
""", 'ש': """
שיתוף	373
שיתוף בווטסאפ	373
שיתוף בטוויטר	373
שיתוף בפייסבוק	373
שכחתי סיסמה	370
שלח לחבר	373
שליחה במייל	373
שמירה	373
שתף	373
שתפו	373
שתפו את הכתבה	373
שתפו בפייסבוק	373
""", 'ת': """
תגובה	377
תגובות	377
תגיות	378
תוכן למנויים	370
תוכן ממומן	375
תוכן מקודם	375
תוכן שיווקי	375
תמכו בנו	369
תפריט	380
תרומה	369
תרמו	369
תרמו עכשיו	369
""", 'آ': """
آخر الأخبار	35
آخرین اخبار	300
آگهی	297
""", 'أ': """
أحدث الأخبار	35
أخبار أخرى	19
أخبار ذات صلة	35
أخبار متعلقة	35
أضف تعليق	34
أضف تعليقا	34
أهم الأخبار	35
""", 'إ': """
إرسال	30
إعلان	32
إعلان ممول	32
إعلانات	32
إغلاق	24
إقرأ أيضا	35
إلى الأعلى	37
إنشاء حساب	26
""", 'ا': """
اترك تعليقا	34
اترك تعليقاً	34
اتصل بنا	34
اخبار دیگر	19
اخبار مرتبط	300
اخترنا لك	35
ادامه	302
ادامه مطلب	302
ادعم الصحافة المستقلة	25
ادعمنا	25
ارسال	295
ارسال به دوستان	295
ارسال نظر	299
از ما حمایت کنید	292
استمع	30
اشتراك	26
اشتراک	293
اشتراک گذاری	295
اشتراکگذاری	295
اشترك	26
اطبع	30
اقرأ أيضا	35
اقرأ أيضاً	35
اقرأ المزيد	37
اقرأ ايضا	35
اكتب تعليقا	34
الأخبار	35
الأقسام	35
الأكثر تداولا	35
الأكثر قراءة	35
الأكثر قراءةً	35
الأكثر مشاهدة	35
الإعلانات	32
الاشتراك	26
الان نه	291
البحث	37
التالي	37
التعليقات	34
الدخول	26
الرئيسية	37
السابق	37
الصفحة التالية	37
الصفحة الرئيسية	37
القائمة	37
المزيد	35	37
المزيد من الأخبار	35
المقال التالي	35
المقال السابق	35
الوسوم	35
انسخ الرابط	30
انشر	30
ایجاد حساب	293
""", 'ب': """
بازگشت به بالا	302
بحث	37
برعاية	32
برچسب ها	300
برچسبها	300
بستن	291
بعداً یادآوری کن	291
بعدی	302
به اشتراک بگذارید	295
بیشتر	300	302
بیشتر بخوانید	300
""", 'ت': """
تازهترینها	300
تبرع	25
تبرع الآن	25
تبلیغ	297
تبلیغات	297
تحميل المزيد	37
تسجيل	26
تسجيل الخروج	26
تسجيل الدخول	26
تسجيل دخول	26
تعليق	34
تعليقات	34
تلغرام	30
تلگرام	295
تماس با ما	299
تويتر	30
توییتر	295
تيليجرام	30
""", 'ث': """
ثبت نام	293
ثبت نظر	299
ثبتنام	293
""", 'ج': """
جدیدترین اخبار	300
جستجو	302
جميع التعليقات	34
""", 'ح': """
حالا نه	291
حجم الخط	30
حساب کاربری	293
حسابي	26
حصري للمشتركين	26
حفظ	30
حمایت مالی	292
حمایت کنید	292
""", 'خ': """
خانه	302
خبرهای مرتبط	300
خروج	293
""", 'د': """
دستهبندی	300
دیدگاه	299
دیدگاهها	299
""", 'ذ': """
ذات صلة	35
ذخیره	295
ذكرني لاحقا	24
""", 'ر': """
ربما لاحقا	24
ربما لاحقاً	24
رد	34
رمز عبور را فراموش کردهاید	293
رپورتاژ	297
رپورتاژ آگهی	297
""", 'س': """
ساهم	25
ساهم الآن	25
""", 'ش': """
شارك	30
شارك المقال	30
شارك على	30
شارك هذا الموضوع	30
شاركنا رأيك	34
شاهد أيضا	35
شاهد أيضاً	35
شاید بعدا	291
شاید بعداً	291
""", 'ص': """
صفحه اصلی	302
""", 'ط': """
طباعة	30
""", 'ع': """
عرض الكل	37
عرض المزيد	37
عضویت	293
عکس	300
""", 'غ': """
غرّد	30
""", 'ف': """
فقط برای مشترکان	293
فيديو	35
فيسبوك	30
فیسبوک	295
""", 'ق': """
قبلی	302
قد يعجبك	35
قد يعجبك أيضا	19	35
قد يهمك	35
قد يهمك أيضا	35
قراءة المزيد	37
""", 'ك': """
كلمات دلالية	35
كلمات مفتاحية	35
كن داعما	25
""", 'ل': """
لا شكرا	24
لا شكرًا	24
لا، شكرا	24
لاحقا	24
ليس الآن	24
لینک کوتاه	295
""", 'م': """
مادة إعلانية	32
محتوای تبلیغاتی	297
محتوى ممول	32
مختارات	35
مستخدم جديد	26
مشاركة	30
مشاركة عبر واتساب	30
مشاركة على تويتر	30
مشاركة على فيسبوك	30
مشاهده بیشتر	302
مشاهده همه	302
مشترک شوید	293
مطالب مرتبط	300
مقالات ذات صلة	35
مقالات مرتبط	300
منو	302
مهمترین اخبار	300
مواضيع ذات صلة	35
موضوعات ذات صلة	35
""", 'ن': """
نسخ الرابط	30
نسيت كلمة المرور	26
نظر	299
نظر خود را بنویسید	299
نظر شما	299
نظرات	299
نمایش بیشتر	302
ننصح بقراءة	35
نه ممنون	291
""", 'ه': """
همرسانی	295
همچنین بخوانید	300
""", 'و': """
واتساب	30
واتساپ	295
ورود	293
ورود / ثبت نام	293
وسوم	35
ویدیو	300
ویژه مشترکان	293
""", 'پ': """
پاسخ	299
پربازدیدترین	300
پربازدیدترینها	300
پربازدیدها	300
پربحثترینها	300
پیشنهاد سردبیر	300
پیشنهاد ما	300
""", 'چ': """
چاپ	295
""", 'ک': """
کلیدواژهها	300
کمک مالی	292
کمک کنید	292
کپی لینک	295
""", 'گ': """
گزارش خطا	299
""", 'अ': """
अगला	399
अगली खबर	397
अन्य खबरें	19	397
अन्य ख़बरें	19
अपनी राय दें	396
अभी दान करें	388
अभी नहीं	387
""", 'आ': """
आगे पढ़ें	399
आपके लिए	397
""", 'इ': """
इसे भी पढ़ें	397
""", 'ई': """
ई-पेपर	389
""", 'ऊ': """
ऊपर जाएं	399
""", 'औ': """
और खबरें	397
और देखें	399
और पढ़ें	397	399
""", 'क': """
कमेंट	396
कमेंट करें	396
कमेंट्स	396
केवल सदस्यों के लिए	389
कॉपी लिंक	392
""", 'ख': """
खाता बनाएं	389
खोजें	399
""", 'ज': """
जवाब दें	396
""", 'ट': """
टिप्पणियां	396
टिप्पणी	396
टिप्पणी करें	396
टैग्स	397
टॉप न्यूज़	397
ट्रेंडिंग	397
ट्विटर	392
""", 'त': """
ताज़ा ख़बरें	397
ताजा खबरें	397
ताजा समाचार	397
""", 'द': """
दान करें	388
""", 'न': """
नहीं धन्यवाद	387
नहीं, धन्यवाद	387
""", 'प': """
पिछला	399
पिछली खबर	397
पूरी खबर पढ़ें	399
प्रचार	394
प्रतिक्रिया दें	396
प्रायोजित	394
प्रिंट करें	392
प्रीमियम	389
""", 'फ': """
फेसबुक	392
फेसबुक पर शेयर करें	392
फोटो	397
""", 'ब': """
बंद करें	387
बड़ी खबरें	397
बाद में	387
बाद में याद दिलाएं	387
""", 'म': """
मुख्य समाचार	397
मेन्यू	399
मेरा खाता	389
""", 'य': """
यह भी पढ़ें	397
ये भी पढ़ें	397
""", 'र': """
रजिस्टर करें	389
""", 'ल': """
लिंक कॉपी करें	392
लॉग इन	389
लॉग इन करें	389
लॉगआउट	389
लॉगिन	389
लोकप्रिय	397
""", 'व': """
विज्ञापन	394
विषय	397
वीडियो	397
व्हाट्सएप	392
""", 'श': """
शायद बाद में	387
शेयर	392
शेयर करें	392
""", 'स': """
संपर्क करें	396
संबंधित खबरें	397
संबंधित ख़बरें	397
संबंधित लेख	397
संबंधित समाचार	397
सदस्य बनें	388
सबसे ज्यादा पढ़ी गई	397
सब्सक्राइब	389
सब्सक्राइब करें	389
सभी देखें	399
समर्थन करें	388
सहयोग करें	388
साइन अप	389
साइन इन	389
साझा करें	392
सेव करें	392
स्पॉन्सर्ड	394
""", 'ह': """
हमारा समर्थन करें	388
होम	399
""", 'অ': """
অনুদান দিন	58
""", 'আ': """
আরও খবর	60
আরও দেখুন	60
আরও পড়ুন	60
""", 'এ': """
এ সম্পর্কিত আরও খবর	60
""", 'ন': """
নিবন্ধন	58
""", 'প': """
প্রিন্ট	62
""", 'ব': """
বিজ্ঞাপন	62
""", 'ম': """
মন্তব্য	62
মন্তব্য করুন	62
""", 'র': """
রেজিস্টার	58
""", 'ল': """
লগ ইন	58
লগইন	58
লিংক কপি	62
""", 'শ': """
শেয়ার	62
শেয়ার করুন	62
""", 'স': """
সংশ্লিষ্ট খবর	60
সম্পর্কিত খবর	60
সর্বশেষ	60
সর্বশেষ সংবাদ	60
সর্বাধিক পঠিত	60
সহায়তা করুন	58
সাবস্ক্রাইব	58
""", 'ข': """
ข่าวที่เกี่ยวข้อง	791
ข่าวยอดนิยม	791
ข่าวล่าสุด	791
ข่าวอื่นๆ	19
ข่าวแนะนำ	791
""", 'ค': """
ความคิดเห็น	793
คัดลอกลิงก์	793
""", 'ด': """
ดูเพิ่มเติม	793
""", 'บ': """
บทความที่เกี่ยวข้อง	791
บทความล่าสุด	791
บริจาค	789
บริจาคเลย	789
""", 'พ': """
พิมพ์	793
""", 'ร': """
ร่วมบริจาค	789
""", 'ล': """
ลงทะเบียน	789
ลืมรหัสผ่าน	789
""", 'ส': """
สนับสนุนเรา	789
สปอนเซอร์	793
สมัครสมาชิก	789
""", 'อ': """
อ่านต่อ	793
อ่านเพิ่มเติม	791
""", 'เ': """
เข้าสู่ระบบ	789
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	791
เรื่องอื่นที่น่าสนใจ	791
""", 'แ': """
แชร์	793
แสดงความคิดเห็น	793
""", 'โ': """
โฆษณา	793
""", 'ủ': """
ủng hộ	847
ủng hộ chúng tôi	847
""", 'あ': """
あとで	479
あとで読む	487
あなたにおすすめ	496
あなたにおすすめの記事	496
あなたへのおすすめ	496
あわせて読みたい	496
""", 'い': """
いいえ、結構です	479
いいね	487	487
いいね！してニュースをチェック	488
""", 'お': """
おすすめ	496
おすすめの記事	496
おすすめ情報pr	490
おすすめ記事	496
お問い合わせ	492
お気に入り	487
お気に入りに追加	487
お申し込み	482
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	496
この著者の記事	496
この記事のタグ	496
この記事は会員限定です	482
この記事をシェア	487
この記者の記事一覧	496
この連載の記事	496
""", 'ご': """
ご意見	494
ご支援のお願い	480
ご購読の申し込み	482
""", 'さ': """
さらに読み込む	498
""", 'す': """
すべて受け入れる	492
すべて見る	498
すべて許可	492
""", 'そ': """
その他の記事	496
""", 'は': """
はてなブックマーク	487
はてブ	487
""", 'ま': """
また後で	479
""", 'み': """
みんなのコメント	494
""", 'も': """
もっと見る	498
もっと読む	496
もどる	498
""", 'よ': """
よく読まれている記事	496
よく読まれている記事ランキング	496
""", 'ア': """
アクセスランキング	496
""", 'オ': """
オススメ記事	496
""", 'カ': """
カテゴリ	496
カテゴリー	496
""", 'キ': """
キーワード	496
""", 'ク': """
クッキー	492
クッキー設定	492
クリップ	487
クリップする	487
""", 'コ': """
コピーしました	487
コメント	494
コメント#件	494
コメントする	494
コメントはまだありません	494
コメントをもっと見る	494
コメントを投稿	494
コメントを書く	494
コメントを残す	494
コメントを見る	494
コメント一覧	494
コメント（#	494
""", 'サ': """
サイトポリシー	492
サイトマップ	492
サインイン	482
サポートする	480
""", 'シ': """
シェア	487
シェアしよう	487
シェアする	487
""", 'ス': """
スキップ	479
スクラップ	487
スクラップする	487
スポンサー	490
スポンサードリンク	490
スポンサーリンク	490
""", 'タ': """
タイアップ	490
タグ	496
""", 'チ': """
チップを送る	480
チャンネル登録	488
""", 'ツ': """
ツイート	487
ツイートする	487
""", 'ト': """
トップ	498
トップへ戻る	498
トップニュース	496
トップページ	498
トピックス	496
""", 'ド': """
ドネーション	480
""", 'ニ': """
ニュースを読む	498
ニュースレター	484
ニュースレター登録	484
""", 'バ': """
バックナンバー	496
""", 'パ': """
パスワードを忘れた方	482
""", 'ピ': """
ピックアップ	496
""", 'フ': """
フォロー	488
フォローしてね	488
フォローしました	488
フォローする	488
フォロー中	488
""", 'ブ': """
ブックマーク	487
ブックマークする	487
""", 'プ': """
プライバシーポリシー	492
プレゼント	482
プレミアム	482
""", 'ヘ': """
ヘルプ	492
""", 'ペ': """
ページの先頭へ	498
ページトップ	498
ページトップへ	498
""", 'ホ': """
ホーム	498
""", 'ポ': """
ポスト	487
ポストする	487
""", 'マ': """
マイページ	482
""", 'メ': """
メニュー	498
メルマガ	484
メルマガ登録	484
メールで送る	487
メールで送信	487
メールアドレス	484
メールアドレスを入力	484
メールマガジン	484
メールマガジン登録	484
""", 'ラ': """
ランキング	496
""", 'リ': """
リンクをコピー	487
""", 'ロ': """
ログアウト	482
ログイン	482
ログイン/会員登録	482
ログイン・会員登録	482
""", '一': """
一覧	498
一覧へ	498
一覧を見る	498
""", '上': """
上一篇	880
上一頁	882
上一页	882
""", '下': """
下一篇	880
下一頁	882
下一页	882
下次再說	865
下次再说	865
""", '不': """
不用了	865
不，謝謝	865
不，谢谢	865
""", '专': """
专题	880
""", '个': """
个人中心	868
""", '为': """
为你推荐	880
为您推荐	880
""", '主': """
主要ニュース	496
""", '举': """
举报	879
""", '人': """
人気の記事	496
人気ランキング	496
人気記事	496
人気記事ランキング	496
""", '今': """
今、あなたにオススメ	496
今はしない	479
今はやめておく	479
今回はしない	479
今日の注目	496
今日热点	880
今日焦点	880
""", '他': """
他の記事	19
他の記事も読む	496
""", '付': """
付費閱讀	868
付费内容	868
付费阅读	868
""", '以': """
以后再说	865
""", '会': """
会员专属	868
会员中心	868
会员登录	868
会員の方はこちら	482
会員の方はログイン	482
会員登録	482
会員登録する	482
会員登録はこちら	482
会員限定	482
会員限定記事	482
""", '你': """
你可能也喜欢	880
你可能也喜歡	880
你可能感兴趣	880
""", '使': """
使用条款	877
使用條款	877
""", '保': """
保存	487
保存する	487
""", '個': """
個人情報保護方針	492
""", '元': """
元記事を読む	498
""", '免': """
免責聲明	877
免費訂閱	870
免費註冊	868
免費試讀	868
免责声明	877
免费注册	868
免费订阅	870
免费试读	868
""", '全': """
全文を読む	498
全文表示	498
全部接受	877
全部评论	879
""", '公': """
公众号	874
公式sns	488
公式twitter	488
公式x	488
""", '共': """
共有	487
共有する	487
""", '关': """
关于我们	877
关注	874
关注我们	874
关键词	880
关闭	865
""", '其': """
其他新聞	880
其他新闻	19	880
""", '再': """
再生	498
""", '写': """
写真を見る	498
写真特集	496
写评论	879
""", '分': """
分享	873
分享到	873
分享到微信	873
分享到微博	873
分享至	873
分享至facebook	873
分类	880
分類	880
""", '列': """
列印	873
""", '初': """
初割で無料体験する	482
""", '利': """
利用規約	492
""", '前': """
前のページ	498
前の記事	496
前の記事へ	496
前へ	498
""", '加': """
加入line好友	874
加入会员	868
加入書籤	873
加入會員	868
加载更多	882
""", '動': """
動画	496
動画を見る	498
""", '单': """
单次捐款	866
""", '印': """
印刷	487
印刷する	487
""", '即': """
即时新闻	880
即時新聞	880
""", '参': """
参与评论	879
""", '反': """
反馈	879
""", '发': """
发表留言	879
发表评论	879
""", '合': """
合わせて読みたい	496
""", '同': """
同じカテゴリの記事	496
同意	877
同意しない	492
同意する	492
""", '听': """
听新闻	873
""", '單': """
單次捐款	866
""", '回': """
回到頂部	882
回复	879
回覆	879
回頂端	882
回首頁	882
""", '复': """
复制成功	873
复制链接	873
""", '大': """
大字	873
大家还在看	880
大家都在看	880
""", '头': """
头条	880
""", '字': """
字体大小	873
字号	873
字級	873
字體大小	873
""", '官': """
官方微博	874
""", '定': """
定期定額	866
""", '寄': """
寄付	480
寄付する	480
寄付のお願い	480
寄付をする	480
""", '專': """
專題	880
""", '小': """
小字	873
小編推薦	880
""", '展': """
展开	882
展开全文	882
展開	882
""", '已': """
已关注	874
已是会员	868
已有帐号	868
已經是會員	868
已經是會員？登入	868
""", '广': """
广告	876
""", '広': """
広告	490
広告の後に続きます	490
広告をスキップ	490
広告を閉じる	490
広告企画	490
""", '廣': """
廣告	876
""", '延': """
延伸閱讀	880
延伸阅读	880
""", '开': """
开通会员	868
""", '影': """
影音	880
""", '後': """
後で	479
""", '微': """
微信	873
微博	873
""", '忘': """
忘記密碼	868
忘记密码	868
""", '応': """
応援する	480
""", '您': """
您可能也喜歡	880
您可能感兴趣	880
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	870
您的電郵	870
""", '意': """
意见反馈	879
""", '感': """
感想を送る	494
""", '成': """
成为会员	866
成為會員	866
""", '我': """
我同意	877
我的帐户	868
我的帳戶	868
我知道了	877
我要留言	879
我要纠错	879
我要评论	879
""", '戻': """
戻る	498
""", '所': """
所有留言	879
""", '打': """
打印	873
打赏	866
""", '投': """
投稿する	494
""", '拒': """
拒絕	877
拒绝	877
""", '拡': """
拡大	487
拡大する	498
""", '按': """
按讚	874
""", '捐': """
捐款	866
捐贈	866
捐赠	866
""", '排': """
排行榜	880
""", '接': """
接受	877
接受全部	877
接受所有	877
""", '推': """
推广	876
推广内容	876
推廣	876
推荐	880
推荐文章	880
推荐阅读	880
推薦	880
推薦文章	880
推薦閱讀	880
""", '提': """
提供	490
""", '搜': """
搜尋	882
搜索	882
""", '播': """
播放	882
""", '支': """
支持我们	866
支持我們	866
支援する	480
""", '收': """
收听	873
收藏	873
收藏文章	873
收起	882
""", '文': """
文字の大きさ	487
文字サイズ	487
""", '新': """
新着	496
新着ニュース	496
新着記事	496
新規会員登録	482
新規登録	482
新闻简报	870
""", '显': """
显示更多	882
""", '暂': """
暂不	865
""", '暫': """
暫不	865
""", '更': """
更多	880
更多内容	880
更多報導	880
更多报道	880
更多文章	880
更多新聞	880
更多新闻	880
""", '最': """
最新ニュース	496
最新文章	880
最新新聞	880
最新新闻	880
最新消息	880
最新記事	496
""", '會': """
會員中心	868
會員專屬	868
會員登入	868
""", '有': """
有料会員登録	482
有料登録	482
有料記事	482
""", '朋': """
朋友圈	873
""", '服': """
服务条款	877
服務條款	877
""", '朝': """
朝刊・夕刊	482
""", '本': """
本文へ	498
本文へ移動	498
""", '查': """
查看全部	882
查看原图	882
查看更多	882
查看留言	879
查看评论	879
""", '标': """
标签	880
""", '検': """
検索	498
""", '業': """
業配	876
""", '標': """
標籤	880
""", '檢': """
檢舉	879
""", '次': """
次のページ	498
次の記事	496
次の記事へ	496
次へ	498
次ページ	498
""", '每': """
每月捐款	866
""", '注': """
注册	868
注目の記事	496
注目キーワード	496
注目ワード	496
注目記事	496
""", '点': """
点击排行	880
点击查看大图	882
点赞	873
""", '為': """
為您推薦	880
""", '热': """
热点	880
热点推荐	880
热门	880
热门排行	880
热门文章	880
热门新闻	880
""", '無': """
無料で体験する	482
無料で読む	482
無料会員登録	482
無料会員限定	482
無料体験	482
無料登録	482
""", '焦': """
焦點新聞	880
""", '熱': """
熱門	880
熱門排行	880
熱門文章	880
熱門新聞	880
熱門話題	880
""", '特': """
特定商取引法に基づく表記	492
特集	496
""", '猜': """
猜你喜欢	880
猜你喜歡	880
""", '申': """
申し込む	482
""", '电': """
电子报	870
电子邮箱	870
""", '画': """
画像を拡大	498
画像を見る	498
""", '留': """
留言	879
留言(#	879
""", '登': """
登入	868
登入/註冊	868
登出	868
登录	868
登录/注册	868
登錄	868
登録	482
登録して続きを読む	482
登録する	482
""", '發': """
發表留言	879
發表評論	879
""", '目': """
目录	882
目次	498
目錄	882
""", '相': """
相关主题	880
相关报道	880
相关推荐	880
相关文章	880
相关新闻	880
相关标签	880
相关阅读	880
相關主題	880
相關報導	880
相關推薦	880
相關文章	880
相關新聞	880
相關標籤	880
相關閱讀	880
""", '看': """
看了这篇文章的人也看	880
看更多	880
""", '稍': """
稍后再说	865
稍后提醒我	865
稍後再說	865
稍後提醒我	865
""", '立': """
立即捐款	866
立即訂閱	868
立即订阅	868
""", '粉': """
粉絲團	874
""", '精': """
精选	880
""", '紙': """
紙面ビューアー	482
""", '続': """
続きをみる	498
続きを読む	482
""", '網': """
網友留言	879
""", '編': """
編輯推薦	880
編輯精選	880
編集部おすすめ	496
編集部のおすすめ	496
""", '縮': """
縮小	487
""", '繼': """
繼續閱讀	882
""", '纠': """
纠错	879
""", '继': """
继续浏览内容	882
继续阅读	882
""", '编': """
编辑推荐	880
编辑精选	880
""", '网': """
网友评论	879
""", '联': """
联系我们	877
""", '聯': """
聯絡我們	877
""", '聽': """
聽新聞	873
""", '菜': """
菜单	882
""", '著': """
著作権	492
""", '複': """
複製連結	873
""", '视': """
视频	880
""", '訂': """
訂閱	868
訂閱會員	868
訂閱郵件	870
訂閱電子報	870
""", '記': """
記事へのご意見	494
記事をサポートする	480
記事をプレゼント	482
記事を保存	487
記事を印刷する	487
記事を読む	498
記事ランキング	496
記事一覧	498
記事全文を読む	498
""", '許': """
許可する	492
""", '註': """
註冊	868
""", '評': """
評論	879
""", '話': """
話題の記事	496
""", '読': """
読まれている記事	496
""", '請': """
請繼續往下閱讀	876	876
請輸入電子郵件	870
""", '讚': """
讚	873
讚賞支持	866
""", '订': """
订阅	868
订阅会员	868
订阅邮件	870
""", '评': """
评论	879
评论(#	879
""", '话': """
话题	880
""", '请': """
请继续往下阅读	876
请输入邮箱	870
""", '購': """
購読	482
購読する	482
購読のお申し込み	482
購読申し込み	482
""", '贊': """
贊助	866
贊助內容	876
贊助商	876
""", '赞': """
赞助	866
赞助内容	876
赞助商链接	876
赞赏	866
""", '跳': """
跳到主要內容	882
""", '載': """
載入更多	882
""", '轉': """
轉發	873
""", '转': """
转发	873
""", '返': """
返信	494
返信する	494
返回顶部	882
返回首页	882
""", '追': """
追蹤	874
追蹤我們	874
""", '通': """
通報する	494
""", '速': """
速報	496
""", '連': """
連載	496
""", '運': """
運営会社	492
""", '違': """
違反報告	494
""", '選': """
選單	882
""", '邮': """
邮箱	870
""", '閉': """
閉じる	479	498
""", '開': """
開通會員	868
""", '関': """
関連	496
関連する記事	496
関連キーワード	496
関連タグ	496
関連トピックス	496
関連ニュース	496
関連リンク	496
関連動画	496
関連情報	496
関連記事	496
""", '閱': """
閱讀全文	882
閱讀更多	882
""", '關': """
關於我們	877
關注	874
關注我們	874
關鍵字	880
關閉	865
""", '阅': """
阅读全文	882
阅读更多	882
""", '隐': """
隐私权政策	877
""", '電': """
電子信箱	870
電子報	870
電子版	482
""", '音': """
音声で聞く	487
""", '頭': """
頭條	880
""", '顯': """
顯示更多	882
""", '首': """
首頁	882
首页	882
""", '가': """
가	512
가입하기	508
가장 많이 본 뉴스	517
""", '개': """
개인정보 처리방침	515
개인정보처리방침	515
""", '거': """
거부	515
""", '검': """
검색	519
""", '계': """
계속 읽기	508
""", '고': """
고객센터	515
""", '공': """
공유	512
공유하기	512
""", '관': """
관련 기사	517
관련 뉴스	517
관련 태그	517
관련기사	517
관련뉴스	517
관련키워드	517
""", '광': """
광고	514
광고 닫기	514
""", '괜': """
괜찮습니다	505
""", '구': """
구독	508
구독 신청	508
구독 전용	508
구독 중	508
구독신청	508
구독하기	508
""", '글': """
글씨크기	512
글자 크기	512
글자크기	512
""", '기': """
기부하기	506
기사 공유하기	512
기사 본문	519
기사 후원하기	506
기사에 대한 의견	516
기사원문	519
기사저장	512
기자의 다른기사	517
""", '나': """
나중에	505
나중에 하기	505
""", '내': """
내 정보	508
""", '네': """
네이버 블로그	512
""", '다': """
다른 공유 찾기	512
다른 기사	19	517
다른 기사 더 보기	19
다른기사	517
다른기사 보기	517
다시 보지 않기	505
다음	519
다음 기사	517
다음 페이지	519
다음기사	517
다음에	505
""", '닫': """
닫기	505
""", '답': """
답글	516
답글쓰기	516
""", '당': """
당신이 좋아할 만한	517
""", '댓': """
댓글	516
댓글 #	516
댓글 #개	516
댓글 보기	516
댓글 쓰기	516
댓글보기	516
댓글쓰기	516
댓글을 입력해주세요	516
""", '더': """
더 보기	519
더보기	517	519
""", '동': """
동영상	517
동의	515
동의합니다	515
""", '등': """
등록	516
""", '라': """
라인	512
""", '랭': """
랭킹	517
랭킹뉴스	517
""", '로': """
로그아웃	508
로그인	508
로그인/회원가입	508
""", '링': """
링크 복사	512
""", '마': """
마이페이지	508
""", '많': """
많이 본 기사	517
많이 본 뉴스	517
많이 읽은 기사	517
많이본 기사	517
많이본 뉴스	517
""", '맨': """
맨 위로	519
맨위로	519
""", '메': """
메뉴	519
메뉴 닫기	519
메일	512
""", '모': """
모두 동의	515
""", '목': """
목록	519
목록보기	519
""", '무': """
무료 체험 시작하기	508
무료 회원가입	508
""", '문': """
문의	516
""", '바': """
바로가기	512
""", '밴': """
밴드	512
""", '베': """
베스트	517
""", '복': """
복사하기	512
""", '본': """
본문 글씨 줄이기	512
본문 글씨 키우기	512
본문 바로가기	519
본문으로 바로가기	519
""", '북': """
북마크	512
""", '비': """
비밀번호 찾기	508
""", '사': """
사이트맵	515
사진 확대	519
""", '속': """
속보	517
""", '스': """
스크랩	512
스폰서	514
""", '신': """
신고	516
신문구독	508
""", '실': """
실시간 뉴스	517
""", '에': """
에디터 추천	517
""", '연': """
연관기사	517
""", '영': """
영상	517
""", '오': """
오늘 하루 보지 않기	505
오늘은 그만 보기	505
오늘의 추천	517
오류 신고	516
""", '요': """
요약	519
""", '원': """
원문보기	519
""", '위': """
위로	519
""", '음': """
음성으로 듣기	512
""", '응': """
응원하기	506
""", '의': """
의견 쓰기	516
""", '이': """
이 시각 주요뉴스	517
이 시각 추천뉴스	517
이메일	512
이메일무단수집거부	515
이미 구독 중이신가요	508
이미 회원이신가요	508
이미지 크게 보기	519
이미지 확대	519
이슈	517
이용약관	515
이전	519
이전 기사	517
이전기사	517
""", '인': """
인기 기사	517
인기기사	517
인기뉴스	517
인쇄	512
인쇄하기	512
""", '일': """
일시후원	506
""", '재': """
재생	519
""", '저': """
저작권규약	515
저장	512
""", '전': """
전체 댓글	516
전체 보기	519
전체메뉴	519
전체보기	519
""", '접': """
접기	519
""", '정': """
정기 후원하기	506
정기구독	508
정기후원	506
""", '제': """
제보	516
제보하기	516
""", '좋': """
좋아요	512
좋은 기사 후원하기	506
""", '주': """
주소복사	512
주요 기사	517
주요 뉴스	517
주요기사	517
주요뉴스	517
""", '지': """
지면보기	508
""", '청': """
청소년보호정책	515
""", '최': """
최신 기사	517
최신 뉴스	517
최신기사	517
최신뉴스	517
""", '추': """
추천 기사	517
추천기사	517
추천뉴스	517
""", '카': """
카카오스토리	512
카카오톡	512
카카오톡 공유	512
카테고리	517
""", '쿠': """
쿠키 설정	515
""", '키': """
키워드	517
""", '태': """
태그	517
""", '트': """
트위터	512
트위터 공유	512
""", '페': """
페이스북	512
페이스북 공유	512
""", '펼': """
펼치기	519
""", '포': """
포토	517
""", '폰': """
폰트 크기	512
""", '프': """
프리미엄	508
프린트	512
""", '함': """
함께 보면 좋은 기사	517
함께 읽으면 좋은	517
""", '핫': """
핫뉴스	517
핫이슈	517
""", '헤': """
헤드라인	517
""", '협': """
협찬	514
""", '홈': """
홈	519
""", '화': """
화제의 뉴스	517
""", '회': """
회사소개	515
회원가입	508
""", '후': """
후원	506
후원 안내	506
후원 하기	506
후원하기	506
후원회원 가입	506
"""}

START = {'a': """
además	269 K:
ajánljuk	418 K:
alătură	12 K-te
artykuły	629 K autora
ascultă	1 K	680 K:
""", 'b': """
beğendiniz	8 K mi
bài	8 K viết này	857 K liên quan:
bình	5 K luận
bővebben	418 K:
""", 'c': """
citeşte	680 K şi	680 K şi:	680 K şi
citește	680 K și	680 K și:	680 K:	680 K mai mult	680 K aici	680 K și	680 K mai departe:
citiți	680 K și
comentários	5 K
compartí	3 K
có	857 K thể bạn quan tâm:
""", 'd': """
další	98 K články autora
dernières	355 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dołącz	12 K do
découvrez	356 K aussi
décryptage	356 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	418 K bővebben
escríbenos	271 K
""", 'f': """
följ	12 K
følg	12 K	12 K oss
füge	12 K uns
fügen	12 K sie uns
""", 'h': """
hibát	7 K talált	7 K találtál
hozzászólások	5 K
hämta	13 K
hør	1 K artiklen	1 K artikkelen	1 K saken	124 K også	124 K også:	597 K også	597 K også:
""", 'i': """
intră	12 K pe
""", 'k': """
kapcsolódó	418 K	418 K:
klikněte	96 K zde
komentáre	5 K
komentáře	5 K
kommentarsfältet	5 K
kövess	12 K
kövessen	12 K
küldd	3 K el
""", 'l': """
lásd	418 K még
läs	778 K mer om	779 K också	779 K också:	779 K även	779 K mer	779 K mer:	779 K:	779 K här	779 K också	779 K mer	779 K även	779 K även:
læs	123 K mere om	124 K også	124 K også:	124 K mere	124 K mere:	124 K:	124 K her	124 K hele	124 K også	124 K mere
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
""", 'm': """
mitä	8 K pidit
możliwość	5 K komentowania
más	268 K noticias de	268 K noticias sobre	268 K sobre	268 K en	268 K de	269 K información	269 K información:	269 K información	271 K artículos de
máte	98 K tip
més	74 K informació:
mời	857 K xem	857 K bạn đọc	857 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
nézd	418 K meg
nézze	418 K meg
""", 'o': """
oceń	8 K
odporúčame	738 K:
ofereça	3 K
opširnije	724 K:
ouça	1 K	658 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir
podívejte	96 K se:
poslechněte	1 K si	96 K si	96 K si:
poslušajte	1 K
posłuchaj	1 K	627 K:	627 K też:
pošlite	3 K
prečítajte	738 K si tiež	738 K si aj
pridružite	12 K se
pročitaj	724 K još	724 K i
pročitajte	724 K još	724 K i	724 K više
páčil	8 K sa vám
přečtěte	96 K si také	96 K si	96 K si:	96 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció
""", 'r': """
recomandări	680 K:
""", 's': """
saistīts	539 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
související	96 K:
sprawdź	627 K:	627 K też:
stáhni	13 K si
stáhněte	13 K si
suscríbete	249 K a
susiję	529 K:
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	738 K:
""", 't': """
también	269 K puedes leer	269 K puedes leer:	269 K te puede interesar:
també	74 K et pot interessar:
tenés	274 ¿K información
további	418 K részletek
télécharger	13 K
téléchargez	13 K
töltsd	13 K le
töltse	13 K le
tải	13 K	13 K ứng dụng
""", 'u': """
udostępnij	3 K
unterstütze	138 K
unterstützen	138 K sie	138 K sie die
uočili	7 K ste
urmărește	12 K	680 K și:
urmăriți	12 K
""", 'v': """
več	752 K:
vidéo	356 K :
više	724 K o:
você	658 K pode gostar:
vypočujte	1 K si
více	96 K zde	96 K k tématu:
všechny	98 K články autora
""", 'w': """
weiterführende	159 K artikel:
więcej	626 K o	626 K na temat	626 K z	627 K na ten temat:	629 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'z': """
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
znalazłeś	7 K
""", '©': """
©	233 K
""", 'à': """
à	356 K lire aussi	356 K lire également	356 K lire :	356 K lire sur	356 K voir aussi	356 K écouter	356 K relire	356 K découvrir	356 K lire sur le même sujet	356 K consulter :	358 K propos de l'auteur	358 K propos de l'autrice
""", 'é': """
écouter	1 K l'article	1 K cet article	356 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	268 K noticias de	657 K de	657 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	161 K die autorin	161 K den autor	161 K die autor:in	161 K die autoren	161 K die autor:innen
""", 'č': """
čitajte	724 K i
čtěte	96 K také	96 K také:	96 K i	96 K více	96 K:	96 K také
čítajte	738 K aj	738 K tiež	738 K viac
""", 'đ': """
đọc	857 K thêm	857 K thêm:	857 K:	857 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'ž': """
žiūrėkite	529 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	185 K:
""", 'β': """
βίντεο	185 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος
""", 'δ': """
δείτε	185 K επίσης	185 K:	185 K το βίντεο	185 K εδώ	185 K επίσης:	185 K ακόμα:
δειτε	185 K επισης
διαβάστε	185 K επίσης	185 K επίσης:	185 K ακόμη	185 K ακόμη:	185 K ακόμα	185 K:	185 K εδώ	185 K περισσότερα	185 K ακόμα:
διαβαστε	185 K επισης
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	185 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια
""", 'б': """
больше	708 K новостей	709 K по теме:
більше	838 K по темі:	838 K за темою:	838 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
вижте	50 K още	50 K също	50 K:
все	708 K новости на тему	708 K материалы	708 K новости	708 K статьи	711 K статьи автора	711 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	838 K:
дивіться	838 K також	838 K:	838 K також:
докладніше	838 K:
другие	711 K материалы автора
""", 'е': """
есть	711 K новость
еще	709 K по теме:
ещё	708 K больше	709 K по теме:
""", 'з': """
за	838 K темою:
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
лучшее	708 K за
""", 'м': """
материал	709 K по теме:
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
новости	708 K партнеров
""", 'о': """
об	711 K авторе
обсуждение	5 K
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	50 K по темата
""", 'п': """
по	709 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	709 K:	709 K в материале	709 K - в
подробности	709 K:
поділитися	3 K
поділіться	3 K
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	708 K новости о
послухати	1 K
послушать	1 K
почитать	709 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	711 K новость
приєднуйтесь	12 K
прочетете	50 K още	50 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	709 K:
рекомендуємо	838 K:
""", 'с': """
свалете	13 K
связаться	711 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	838 K:	838 K також:
слухати	1 K
слушайте	709 K:	709 K также:
слушать	1 K
см	709 K. также:
смотрите	709 K также	709 K:	709 K	709 K также:
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
четете	50 K още
чети	50 K още
читайте	12 K нас	13 K	709 K также	709 K также:	709 K:	709 K подробнее	709 K еще	709 K также	709 K по теме:	838 K також	838 K також:	838 K:	838 K ще	838 K також	838 K також на тему:
читать	709 K также	709 K также	709 K по теме:
что	709 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	838 K за темою:
""", 'ה': """
האזינו	1 K	379 K:
האם	8 K אהבתם
הורידו	13 K
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	379 K המלאה
לקריאה	379 K נוספת	379 K נוספת:
""", 'מ': """
מצאתם	7 K טעות
""", 'ע': """
עוד	379 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	379 K:	379 K גם
""", 'ק': """
קרא	379 K גם	379 K גם:
קראו	379 K גם	379 K גם:	379 K עוד
""", 'ש': """
שתפו	3 K
""", 'إ': """
إقرأ	36 K أيضا	36 K أيضاً
""", 'ا': """
استمع	1 K إلى	1 K
اشترك	12 K في
اقرأ	36 K أيضا	36 K أيضاً	36 K أيضا:	36 K أيضاً:	36 K ايضا	36 K المزيد:	36 K:	36 K المزيد
التعليق	5 K
التعليقات	5 K
المزيد	36 K:
انضم	12 K
انضموا	12 K
اپلیکیشن	13 K	13 K ما
""", 'ب': """
ببینید	301 K:
بخوانید	301 K:
بشنوید	1 K
به	12 K کانال
بیشتر	301 K بخوانید	301 K بخوانید:	301 K ببینید
""", 'ت': """
تابع	12 K	36 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	301 K این باره بخوانید
""", 'ش': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	36 K أيضا	36 K أيضاً	36 K:	36 K أيضا:	36 K أيضاً:
""", 'ق': """
قد	36 K يهمك:
""", 'ل': """
للمزيد	36 K:
""", 'م': """
ما	12 K را
مصيتم	7 K
مطالب	301 K مرتبط:
مواضيع	36 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	301 K بخوانید	301 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	398 Kे भी पढ़ें	398 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	398 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	398 Kेखें:	398 Kेखें वीडियो
""", 'प': """
पढ	398 K़ें:
""", 'य': """
य	398 Kे भी पढ़ें	398 Kे भी पढ़ें:
यह	398 K भी पढ़ें	398 K भी पढ़ें:	398 K भी देखें:
""", 'स': """
स	398 Kंबंधित:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	61 Kো পড়ুন
আরও	61 K পড়ুন:	61 K পড়ুন	61 K দেখুন:
""", 'প': """
পড	61 K়ুন:
""", 'ก': """
กด	12 Kติดตาม
""", 'ข': """
ข่	792 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	792 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	792 Kานเพิ่มเติม:	792 Kานต่อ:	792 Kานข่าวต้นฉบับ:	792 Kานเพิ่มเติม	792 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あわ	497 Kせて読みたい	497 【Kせて読みたい】	497 Kせて読みたい:
""", 'こ': """
こち	497 Kらもおすすめ	497 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は
""", 'も': """
もっ	497 Kと見る：
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
你可	881 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	497 【K】	497 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	497 【K】
""", '参': """
参考	497 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	881 K参阅
""", '合': """
合わ	497 Kせて読みたい:
""", '同': """
同场	881 K加映:
同場	881 K加映:
""", '延': """
延伸	881 K閱讀	881 K阅读	881 K閱讀：	881 【K閱讀】
""", '当': """
当社	12 Kの
""", '打': """
打开	13 K
""", '扩': """
扩展	881 K阅读:
""", '推': """
推荐	881 K阅读	881 K阅读:
推薦	881 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '更': """
更多	881 K：	881 K新聞：	881 K內容：	881 【K新聞】	881 K相關	881 K阅读:	881 K報導:	881 K报道:
""", '次': """
次に	497 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	881 K查看
""", '画': """
画像	497 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '相': """
相关	881 K阅读	881 K新闻	881 K报道：	881 K阅读:
相關	881 K新聞	881 K報導	881 【K新聞】	881 K閱讀:
""", '看': """
看更	881 K多：
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	497 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	497 K記事	497 K記事：	497 【K記事】	497 K：	497 【K】	497 K:
""", '閱': """
閱讀	881 K更多
""", '阅': """
阅读	881 K更多
""", '點': """
點擊	881 K查看
""", '같': """
같이	518 K 보기:
""", '관': """
관련	518 K 기사:
관련기사	518 K	518 K:	518 [K]
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
더	518 K 읽기:
더보기	518 [K]	518 K:
""", '발': """
발견	7 K错误
""", '앱': """
앱	13 K
앱을	13 K
""", '영': """
영상	518 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	518 K 읽기:
""", '추': """
추천	518 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	518 K 볼 만한 기사:	518 K 보면 좋은 기사:
""", '화': """
화보	518 [K]
"""}

CONTAINS = {'a': """
abonați	672 doar pentru K	683 K-vă	687 K
abonații	684 K noștri
abonează	672 K-te pentru	675 K-te pe youtube	683 K-te
abonné	339 déjà K	339 pas encore K	339 en tant qu'K
abonnés	339 réservé aux K	339 réservé à nos K	364 nos K	367 K
abonē	541 K
abonējiet	541 K
actualité	342 l'essentiel de l'K	347 suivez l'K	347 suivez toute l'K	347 retrouvez toute l'K
adatkezelési	415 K tájékoztató
adomány	425 K
adományoddal	421 K
adományok	425 K
adományozz	421 K
advirtió	279 K
adó	408 K #%
adód	423 K #
adăugat	686 a K
affirmé	366 a K
afirmó	279 K
agregó	279 K
aizsargātas	540 visas tiesības K
ajouté	366 a K
ajută	683 K-ne
ajánld	421 K fel
alkalmazás	413 töltsd le az K
alkalmazásunk	422 K
alkalmazásunkat	413 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	784 K dig till
använder	774 vi K cookies	774 K kakor
anúncios	665 sem K
aplicación	256 descarga la K	256 descarga nuestra K
aplicația	675 descarcă K	684 K noastră
aplikację	615 pobierz K	615 pobierz naszą K
aportació	77 la teva K
aportación	275 tu K
apóyanos	275 K	276 K
apóyenos	275 K	276 K
apúntate	255 K a nuestra	255 K gratis	276 K a
artykuł	15 darmowy K	20 cały K	607 podoba ci się ten K	632 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	245 te ha gustado este K	252 regala este K	252 regalar este K	253 último K gratis	253 te queda # K	277 este K
artículos	15 K gratis	253 K gratis este mes	253 te quedan # K	253 límite de K
aseguró	279 K
associés	351 cookies K à ce contenu
autentifică	672 K-te pentru
autorská	99 K práva
avertizează	686 K
avísanos	276 K
ayúdanos	275 K	276 K a
açikladi	820 K
añadió	279 K
año	278 al K
""", 'b': """
bağirdi	820 K
bağiş	817 K yap	821 K
bağişiniz	817 K
behöver	763 vi K ditt stöd	784 vi K din hjälp
bekapcsolása	413 értesítések K
beløb	131 fast K
beløp	602 gi et K	604 fast K
bemängeln	172 K
bemängelt	172 K
berättar	787 K
bestätigen	144 K sie ihre
bestätigungsmail	144 K
betalvägg	788 K
beğendiyseniz	818 bu haberi K	818 bu yaziyi K
biết	863 cho K
blokování	93 K reklam
boletín	255 recibe el K	255 nuestro K	255 K diario	276 recibe el K	277 nuestro K	280 K
boîte	342 dans votre K mail	342 dans votre K e-mail
butlletí	72 subscriu-te al K	72 el nostre K	78 el nostre K	81 K
buzón	255 en tu K
bájate	276 K la app
böngésző	10 a K
böngészője	10 az ön K
bønn	578 vi har en K til deg
bülten	805 e-K	821 K
bültene	805 K abone	805 K kayit	805 K kaydol
bülteni	805 haber K
bültenimiz	818 K
bültenimize	805 K	817 K	818 K
bạn	850 hộp thư của K	860 sự ủng hộ của K	860 mời K
""", 'c': """
caffè	473 un K
café	275 un K	362 un K	663 um K
catedrática	273 es K
catedrático	273 es K
celého	86 pro čtení K
chaîne	364 notre K
chép	859 cấm sao K
chính	854 K sách bảo mật
chúng	850 bản tin của K tôi	852 theo dõi K tôi	860 ủng hộ K tôi	860 K tôi cần sự giúp đỡ	860 giúp K tôi	860 theo dõi K tôi	861 K tôi trên	861 của K tôi	861 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	655 nos K
condiții	677 termeni și K
confidentialité	351 politique de K
confidențialitate	677 politica de K
conférences	360 est maître de K
connecté	353 vous devez être K
conteúdo	9 este K	9 K externo	642 acesse todo o K
contribuição	639 com a sua K
contó	279 K
conversación	266 participar en la K
conținut	9 acest K
creează	683 K un cont
csatornánk	422 K
cuéntanos	266 K en	276 K
czytać	612 aby K dalej	612 żeby K dalej	631 chcesz K dalej
czytelników	632 naszych K	632 z wpłat K
của	861 độc giả K
""", 'd': """
darbą	532 mūsų K
darowiznę	610 przekaż K	631 przekaż K
datenschutzerklärung	154 unserer K	170 unserer K	170 unsere K
declaró	279 K
decía	279 K
descarcă	683 K
descárgate	256 K la	256 K nuestra
desteğiniz	817 K
desteğinizle	818 K
desteğiyle	18 okurlarin K
dimineață	17 în fiecare K
disponível	645 K no google play
doação	639 faça uma K	663 sua K	664 sua K	664 faça uma K	668 K
doações	668 K
dodał	634 K
dodała	634 K
donació	77 fes una K	81 K
donación	248 haz una K	248 tu K	275 tu K	275 una K	276 tu K	276 haz una K	280 K
donația	683 K ta
donație	683 fă o K	687 K
donații	687 K
donează	683 K acum
dostęp	612 pełny K do	631 kup K
dostępny	612 artykuł K tylko
dowolną	633 K kwotą
dołącz	619 K do nas na	631 K do nas	631 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	631 K, że nas czytasz
débloquer	339 pour K
déclare	366 K
déclaré	366 a K
découvrez	339 K nos offres	363 K nos offres
déductible	335 K des impôts	335 K à #	365 K
déjanos	6 K tu
dénonce	366 K
déplore	366 K
désabonner	342 K à tout moment
désactiver	349 K adblock
désactivez	349 K adblock
désinscrire	342 vous K à tout moment
děkujeme	100 K, že nás čtete
dụng	852 tải ứng K	860 tải ứng K
""", 'e': """
electrònic	72 el teu correu K
electrónico	255 tu correo K	266 tu dirección de correo K no será publicada
elolvasásához	410 a teljes cikk K
előfizetés	425 K
előfizető	410 már K	421 legyen K
előfizetőink	410 K olvashatják	422 K
előfizetők	425 K
előfizetőknek	410 csak K
endereço	655 seu K de email não será
engedélyezze	415 K a javascript
enquête	364 cette K
enquêtent	364 K pour vous
enquêtes	364 nos K
ensimmäinen	329 K kuukausi
envíanos	276 K
erklärt	172 K
erklärte	172 K
erzählen	169 K sie es weiter
erzählt	172 K
erzählte	172 K
escribió	279 K
escríbenos	266 K a	276 K
estás	245 ya que K aquí	245 ya que K por aquí
etkinleştir	811 javascript'i K
evästeitä	321 K
explicó	279 K
expliqué	366 a K
""", 'f': """
faça	664 K um pix
felhasználási	415 K feltételek
feliratkozás	411 K a hírlevélre	411 hírlevél K
folosește	677 K cookie
folytatásához	410 a cikk K
fortæller	132 K
följ	771 K oss på	784 K oss
förbehållna	782 alla rättigheter K
fördere	169 K
fördern	169 jetzt K	169 K sie
förklarar	787 K
følg	116 K os på	129 K os	589 K oss på	602 K oss
første	131 K måned	604 K måned
független	408 támogassa a K	422 K sajtó
""", 'g': """
gadā	543 K
gazeteciliği	818 bağimsiz K
gazeteciliğimiz	818 K
gelmişken	800 buraya kadar K
geöffnet	156 wird in neuem fenster K
godišnje	729 K
gridò	477 K
gràcies	78 K a tu
grátis	666 teste K
grâce	18 K à vous	335 K à vos dons
går	105 før du K	578 før du K
gåva	763 din K	763 ge en K	784 din K	784 ge en K	788 K
göre	820 K
gösterilmeden	816 kaynak K
gửi	860 hãy K
""", 'h': """
használ	415 sütiket K	415 cookie-kat K
használat	415 sütik K
heißt	172 K es
hirdetés	11 a K	11 K után
hjälp	784 K oss
hjælp	129 vi har brug for din K	129 K os
hovorí	744 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	424 K
hävdar	787 K
hævder	132 K
hébergé	351 ce contenu est K par
hírekben	413 a google K
hírlevelünk	422 K
hírlevelünkre	411 K	422 K
hírlevél	425 K
hó	423 ft/K
hónap	423 első K
""", 'i': """
ifølge	132 K	605 K
illimité	339 en K	339 accès K
independentă	684 presa K
indiqué	366 a K
indépendance	364 notre K
indépendant	335 soutenez le journalisme K	364 journalisme K	364 média K
indépendante	364 presse K	364 information K
información	260 sigue toda la K	260 siga toda la K
innehåll	774 externt K
innehållet	9 K
inquiète	366 s'K
inscrição	644 cancelar a K
inscríbete	276 K
intégralité	339 pour lire l'K
investigación	277 esta K
investigație	684 această K
invítame	276 K a
invítanos	276 K a
istediğiniz	804 K zaman iptal	819 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	607 skoro już tu K	607 skoro tu K
jurnaliștii	684 K noștri
jälgi	286 K meid
jäseneksi	327 liity K
""", 'k': """
kanał	632 nasz K
kannatusjäseneksi	327 liity K
kanál	101 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	730 K
kedykoľvek	735 odhlásiť sa môžete K
khoản	849 bạn đã có tài K	854 điều K sử dụng
không	859 K sao chép
khẳng	863 K định
kifogásolja	424 K
kiáltotta	424 K
komentować	6 K	624 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	634 K
krævede	21 K felter er
kávéra	423 K
käyttää	321 tämä sivusto K
kért	424 K
kérte	424 K
können	169 K sie uns
köszönjük	421 K, hogy olvasol
kötelező	21 K mezőket
kövesse	413 K a
kövessen	413 K minket	421 K minket
közölte	424 K
kúpte	741 si K
kč	102 od # K
kļūsti	541 K par
""", 'l': """
lamentó	279 K
lançait	366 K
lasītu	537 lai K tālāk
lasītāji	542 mūsu K
lejupielādē	541 K
lună	685 pe K
luận	6 để bình K
lájkolj	413 K minket
lähdet	309 ennen kuin K
läsa	785 fri att K
läsare	785 våra K
läsarna	18 tack vare K
läser	784 tack för att du K
läsning	0 min K
lästid	0 K
læser	129 tak fordi du K
læsere	130 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	253 K de notas
límites	252 sigue leyendo sin K
lập	861 báo chí độc K
""", 'm': """
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	642 esta K é só	665 esta K
matérias	662 limite de K
mañana	17 cada K
mañanas	17 todas las K
megszakítása	21 válasz K
meidän	327 tue K
meitä	327 tue K	327 auta K
mesačne	743 K
mesečno	729 K	757 K
miesiąc	633 za K
miesięcznie	633 K
miễn	15 bài K phí	862 dùng thử K phí
mjesečno	729 K
mostrará	252 este mensaje se K en
mulțumim	683 K că ne citești
munkánk	422 K
munkánkat	408 támogasd K	408 támogassa K	421 támogasd K	421 támogassa K	422 K
másodközlés	420 K
mån	786 kr/K
månad	765 testa en K	784 testa en K	786 per K	786 varje K
månaden	786 i K	786 första K
månader	784 testa # K
månadsgivare	784 bli K
måned	110 prøv en K	129 prøv en K	131 pr. K	602 prøv en K	604 per K
måneden	131 om K	604 i K
média	364 notre K
mês	666 por K	666 ao K
mówi	634 K
mēnesis	543 pirmais K
mēnesī	543 K
mėnesį	533 per K
měsíc	102 za K	102 první K
měsíčně	102 K
""", 'n': """
napisał	634 K
napisała	634 K
napište	100 K nám
napísal	744 K
napíšte	741 K nám
naročite	749 K se na naše	755 K se
naročnik	748 že K
naročnike	748 samo za K
naročniki	759 K
naročnikom	748 dostopen le K
naročnina	759 K
naujienlaiškis	532 mūsų K	535 K
naujienlaiškį	530 mūsų K	531 užsisakykite K	532 mūsų K
navođenje	726 uz K izvora
neatkarīgu	541 atbalsti K
nekünk	421 segíts K	421 írjon K	421 írj K	421 jelezd K	422 K adód
neomezený	86 K přístup
nepriklausomą	531 paremkite K	532 K žurnalistiką
nezávislou	100 podpořte K
nezávislá	101 K média
nezávislé	742 K médiá
nezávislú	741 podporte K
nhận	850 đăng ký K bản tin	850 đăng ký K tin	854 chấp K tất cả	860 đăng ký K
nhập	849 đăng K để	849 vui lòng đăng K	860 đăng K để
niezależne	631 wesprzyj K	631 wspieraj K	632 K media
niezależność	632 K
niezależną	632 jesteśmy K
noastră	684 munca K
norāda	544 K
notificações	14 as K	646 ative as K	646 ativar K	646 receba K
notificările	14 K	675 activează K
notícia	665 esta K
notícias	644 receba as K	644 receba K	649 siga as últimas K
novinařina	101 naše K
novinári	742 naši K
novináři	101 naši K
novičnik	749 naš e-K	756 naš e-K	759 K
nächste	21 in diesem browser für die K	169 sind sie der K
nói	863 K
năm	862 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	765 K tillgång
obrigatórios	21 campos K são	655 campos K são
odebírejte	88 K náš	100 K
odemkněte	86 K si
odhlásit	88 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
ofereça	642 K este artigo
ograniczeń	612 czytaj bez K
olvasási	0 K idő
olvasóink	422 K
olvasóknak	18 az K
osobních	93 ochrany K údajů
oznámení	14 K
""", 'p': """
parsisiųskite	531 K
participación	266 normas de K
partneři	93 my a naši K
patrões	665 sem K
periódico	277 este K	277 nuestro K
permanència	79 sense K
personvernerklæring	592 K
phút	0 K đọc
pidió	279 K
pidätetään	326 kaikki oikeudet K
pišite	727 K nam	755 K nam
plânge	686 se K
podkreśla	634 K
podporují	101 nás K
podpoře	101 díky K
podpořte	100 K nás	100 K naši	100 K naše	100 K mě
podrška	727 vaša K
podršku	727 vašu K
podržite	727 K nas	727 K naš
podľa	744 K
pokračovanie	734 pre K v čítaní
pokračujte	86 K ve čtení s
política	264 K de cookies	653 K de cookies
pomoć	727 vašu K
pomóż	631 K nam
pomôžte	741 K nám
poprosił	634 K
poprosiła	634 K
poprosiło	634 K
postafiókjába	411 K
potřebujeme	100 K vaši pomoc	100 K vaši podporu
používá	93 tento web K
používáme	93 K cookies
powiedział	634 K
powiedziała	634 K
pozostało	612 K # %	612 K #%
pošlete	100 K nám
požádal	103 K
požádala	103 K
pracę	632 naszą K
predplatiteľom	741 staňte sa K
predplatiteľov	734 pre K
predplatné	734 už máte K	741 kúpte K	741 kúpte si K	745 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	612 tylko dla K
prečítate	734 celý článok si K
pridržana	726 sva prava K
pridržane	754 vse pravice K
pridūrė	534 K
prihláste	741 K sa na odber
prohlížeč	10 váš K
pročitali	720 da biste K
prośbę	607 mamy do ciebie K	607 mamy małą K
prywatności	622 polityka K	622 polityce K
przeczytać	612 aby K cały	612 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	610 K nam #%	631 K nam	631 K #
práca	742 naša K
práce	101 naší K
práci	101 naši K
prácu	742 našu K
prévient	366 K
príspevok	741 váš K
próxima	665 nossa K
pubblicità	11 la K	462 blocco della K	475 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	349 bloqueur de K	349 bloqueurs de K	364 sans K
publicités	349 bloqueur de K
publikování	99 K nebo šíření
publiée	22 ne sera pas K	353 votre adresse e-mail ne sera pas K
pyyntö	309 pieni K
pásale	276 K esta
pénzéből	18 olvasók K
pódcast	277 nuestro K
pārpublicēšana	540 K bez
přebírání	99 K článků
předplatitele	86 pro K
předplatitelem	100 staňte se K
předplatitelé	101 naši K	104 K
předplatné	86 už máte K	86 koupit K	104 K
předplaťte	86 K si	100 K si
přečíst	86 zbývá vám K
přidejte	100 K se
přihlaste	86 K se a čtěte	88 K se k odběru	100 K se k odběru
přispějte	100 K
příspěvek	100 váš K
""", 'q': """
quyên	860 K góp ngay	864 K góp
quyền	859 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	544 K
rašykite	531 K mums
rašė	534 K
reclamă	11 K
recordó	279 K
redacció	78 la nostra K
redacción	277 nuestra K
redacția	684 K noastră
redakcję	631 wesprzyj K
redação	665 nossa K
redirecționează	683 K
refusé	351 K le dépôt
regisztrálj	421 K
regisztráljon	421 K
regístrate	252 K para	252 K gratis
reklamą	11 K
reklám	742 bez K
reklámok	422 K nélkül
reproducció	76 prohibida la K
reproducción	272 prohibida su K	272 prohibida la K
reprodução	661 proibida a K	661 K proibida
republié	359 K avec
riêng	854 chính sách quyền K tư
ročne	743 K
ročně	102 K
rät	172 K
råbte	132 K
réagir	353 pour K
réagissez	363 K à
rédacteur	360 est K
rédaction	363 soutenez la K	364 notre K
rédactrice	360 est K
réponse	21 annuler la K
répétait	366 K
réservé	339 cet article est K	339 ce contenu est K	339 article K
réservée	339 K aux abonnés	339 K à nos abonnés	339 la suite est K
réservés	339 K aux abonnés	359 tous droits K
résiliable	365 K à tout moment
răspunsul	21 anulează K
""", 's': """
sacīja	544 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	534 K
sbírka	104 K
schließen	141 K sie ein abo	169 K sie ein abo
schránky	88 do vaší K	735 do vašej K
segítségedre	421 szükségünk van a K
según	279 K
sesión	252 inicia K para
sessão	664 inicie K
señaló	279 K
sisällön	9 K
sisältö	313 tämä K on vain
skarży	634 K
skrzynkę	614 na twoją K	614 na swoją K
sprijiniți	683 K
sprijină	683 K-ne
stáhněte	100 K si
stöd	763 med ditt K	784 K oss	784 K vår	784 ditt K
stödmedlem	784 bli K
stötta	784 K oss	784 K vår	784 K vårt
støt	129 K os	129 K med
støtt	602 K oss	602 K vår
støtte	108 med din K	108 vi har brug for din K	129 din K	129 bliv K	581 med din K	602 din K
støtteabonnent	602 bli K
støttemedlem	129 bliv K	602 bli K
stěžuje	103 K
subscripció	81 K
subskrybentów	612 tylko dla K
subskrypcję	612 kup K	612 masz już K	631 kup K
suscripción	252 ya tengo una K	276 cambia tu K	280 K
suscríbase	276 K
suscríbete	252 K para	252 K por	252 K en	255 K al boletín	276 K
susține	683 K-ne	686 K că
susținerea	683 K ta
susțineți	683 K-ne
szerkesztőségünk	422 K
szerkesztőségünknek	422 K
sáng	17 mỗi K
säger	787 K
sähköpostiin	315 suoraan K
sähköpostiisi	315 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	315 K
sélections	339 ajouter l'article à vos K
síganos	260 K en
síguenos	260 K en	276 K
sõltumatut	286 toeta K
sõnul	289 K
söyledi	820 K
súmate	276 K al
süresi	0 okuma K
săptămână	17 o dată pe K	685 pe K
""", 't': """
teigė	534 K
tesszük	22 nem K közzé
teşekkürler	817 okuduğunuz için K
thuê	864 K bao
thuộc	859 bản quyền K
thành	849 dành cho K viên	860 trở K thành viên
tháng	862 mỗi K	862 hàng K	862 K đầu
thông	14 K báo	852 bật K báo	852 nhận K báo
tiếp	849 để K tục đọc	849 để đọc K
tjänst	760 en liten K att be
továbbolvasáshoz	410 a K
toàn	20 K bộ bài	849 để đọc K bộ	849 đọc K bộ bài
treści	9 tej K	612 dostęp do K
treść	9 tę K
trên	852 theo dõi K
trường	21 các K bắt buộc
turpinātu	537 lai K lasīt
tuần	17 mỗi K	862 mỗi K
tvrdí	103 K
työmme	328 K
työtämme	327 tue K	328 K
tájékoztató	415 adatvédelmi K
támogasd	408 K a
támogass	421 K minket
támogasson	421 K minket
támogatása	421 az ön K
támogatásod	421 a te K
täglich	144 K per mail
täällä	309 kun kerran olet K
téléchargez	363 K
töltsd	421 K le
týden	17 každý K
týdně	102 K
týždenne	17 raz K
tłumaczy	634 K
""", 'u': """
uafhængigt	130 K medie
ubegrænset	110 K adgang
unabhängig	170 wir sind K
unterstütze	137 K unsere arbeit	137 K uns mit	169 K uns	169 K unsere	169 K mich	169 K meine
unterstützen	137 K sie unsere arbeit	137 K sie uns mit	137 mit einer spende K	137 können sie uns K	169 K sie uns	169 K sie unsere	169 sie können das K	169 freiwillig K	169 K sie mich	169 K sie meine	169 K uns
unterstützt	152 ihr browser K	169 K uns
unterstützung	169 mit ihrer K	169 mit deiner K	169 ihre K	169 deine K	169 eure K
upozornění	90 zapněte si K
uredništva	754 brez dovoljenja K
uredništvo	756 naše K
urmărește	675 K-ne pe	675 K-ne și pe	675 K știrile	683 K-ne
urmăriți	675 K-ne pe	683 K-ne
utilização	653 K de cookies
utilizează	677 K cookie
utilizăm	677 K cookie
utánközlés	420 K
używamy	622 K plików cookie
užsisakykite	527 K prenumeratą
""", 'v': """
vašeho	88 do K e-mailu
venerdì	17 ogni K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	162 K nur mit
veröffentlicht	22 wird nicht K	156 deine e-mail-adresse wird nicht K	156 ihre e-mail-adresse wird nicht K
već	729 K od
vidéo	9 cette K
viết	861 bài K này	863 K
você	18 sem K	665 sem K
vollständigen	141 K artikel lesen
vyhradené	740 všetky práva K	740 autorské práva sú K
vysvetľuje	744 K
vysvětluje	103 K
vyzývá	103 K
vyžadované	21 K informace	21 K polia
väittää	330 K
vårt	585 meld deg på K
vídeo	9 este K
vďaka	742 K vám
vědět	100 dejte nám K
""", 'w': """
webbläsare	10 din K
według	634 K
wołał	634 K
wpłata	631 twoja K
wpłatom	632 dzięki K
wpłać	631 K
wspierającym	631 zostań K
wyjaśnia	634 K
wypisać	614 K się w każdej chwili
wyrażam	614 K zgodę na
wöchentlichen	144 K newsletter
""", 'z': """
zadržana	726 sva prava K
zahvaljujući	18 K čitaocima	18 K čitateljima	728 K vama
založte	100 K si účet
zamknutý	734 článok je K
zastrzeżone	630 wszelkie prawa K	630 wszystkie prawa K
zbiórka	635 K
zbývá	86 K vám # %
zewnętrzn	9 treści K*
zewnętrzne	622 treści K
zgłoś	631 K nam
znać	631 daj nam K
zostań	631 K z nami
zpracováním	88 souhlasím se K	93 K osobních údajů
zunächst	162 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	633 od # K
""", 'á': """
állítja	424 K
""", 'ä': """
ändå	760 nu när du K är här
""", 'å': """
året	131 om K
återges	782 får inte K
""", 'ç': """
çalişmalarimiz	818 K
çerezler	811 K kullan
çerezleri	811 K kullan
""", 'é': """
échanos	276 K una mano	276 K un cable
écrit	366 a K
écrivain	360 est K
écrivez	363 K-nous
électronique	342 dans votre boîte aux lettres K
équipe	364 notre K
értesítéseket	14 K
évente	423 K
""", 'í': """
írta	424 K
""", 'î': """
înscrie	683 K-te la
""", 'ö': """
öffnen	145 app K
""", 'ú': """
újságírás	422 független K
újságírásunk	422 K
újságíróink	422 K
última	260 siga la K hora	260 sigue la K hora
""", 'ü': """
übernommen	162 K von
übersicht	165 K
ücretsiz	15 K haber	15 K makale
ütles	289 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	728 naši K
čitatelia	742 naši K
čitatelja	728 naših K
čitatelji	728 naši K
čitateľom	18 vďaka K
čitateľov	742 našich K
članak	20 cijeli K	728 ovaj K
članek	756 ta K
členem	100 staňte se K
členom	741 staňte sa K
článek	20 celý K	82 líbil se vám K	101 tento K	101 líbil se vám K
článku	20 celého K
články	101 naše K
článok	20 celý K	742 tento K
čtenáři	101 naši K
čtenářů	101 našich K	101 na podpoře K
čtenářům	18 díky K
čtení	0 doba K
čítajte	741 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	860 K góp của bạn	860 hãy K góp
đăng	860 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	743 K sumou
""", 'ř': """
řekl	103 K
řekla	103 K
říká	103 K
""", 'ś': """
śledztwa	632 nasze K
śledź	619 K nas na	631 K nas
""", 'ź': """
źródło	630 K: pap
""", 'ž': """
žurnalistai	532 mūsų K
žurnalistika	101 naše K	101 nezávislá K	742 nezávislá K
žurnalistiku	101 nezávislou K	742 nezávislú K
žurnalistiky	101 nezávislé K
žurnālisti	542 mūsu K
žurnālistika	542 neatkarīga K
žurnālistiku	542 neatkarīgu K
""", 'ά': """
άρθρα	189 τα K μας
άρθρο	189 αυτό το K
""", 'έ': """
έγραψε	191 K
έρευνές	189 οι K μας
""", 'α': """
ακολουθήστε	180 K μας	188 K μας
ακολουθείστε	180 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	191 K
αναγνώστες	18 χάρη στους K	189 οι K μας
αναδημοσίευση	187 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	182 πολιτική K
""", 'β': """
βοηθήστε	188 K μας
βρείτε	180 K μας στο
""", 'γ': """
γίνετε	188 K μέλος
γράψτε	188 K μας
γραφτείτε	188 K
""", 'δ': """
δήλωσε	191 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	189 οι K μας
δημοσιογραφία	189 η K μας	189 ανεξάρτητη K
διαβάσετε	177 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	189 χωρίς K
διεύθυνση	178 η K email
δικαιώματος	187 με επιφύλαξη παντός K
δουλειά	189 η K μας
δωρεά	188 η K σας	188 κάντε μια K	192 K
δωρεάν	15 K άρθρα
δωρεές	192 K
""", 'ε': """
είπε	191 K
εβδομάδα	17 κάθε K	190 την K
εγγραφείτε	177 K για να	188 K
ειδοποιήσεις	14 K
ενεργοποιήστε	180 K τις ειδοποιήσεις	182 K τη javascript
ενημερωτικό	178 K δελτίο
ενισχύστε	188 K
εξήγησε	191 K
ευχαριστούμε	188 K που μας
""", 'ζ': """
ζήτησε	191 K
""", 'κ': """
κανάλι	189 το K μας
καταγγέλλει	191 K
κατεβάστε	180 K την εφαρμογή
""", 'μ': """
μήνα	190 τον K	190 το K	190 ανά K	190 κάθε K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	189 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	182 K cookies
προειδοποιεί	191 K
προσωπικών	182 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	191 K
πρώτος	190 K μήνας
""", 'σ': """
στήριξέ	188 K μας
στήριξή	188 η K σας	188 τη K σας
στηρίξτε	188 K μας	188 K την
συνδεθείτε	177 K για να	188 K
συνδρομή	192 K
συνδρομητές	177 μόνο για K	189 οι K μας	192 K
συνδρομητής	177 είστε ήδη K	188 γίνετε K
συνεχίσετε	177 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	191 K
""", 'τ': """
τόνισε	191 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	191 K
""", 'χ': """
χρήσης	182 όροι K
χρειαζόμαστε	188 K τη βοήθειά σας
χρησιμοποιεί	182 K cookies
χρησιμοποιούμε	182 K cookies
χρόνο	190 τον K
""", 'а': """
абонамент	57 K
абонат	46 вече сте K
абонати	46 само за K	57 K
абонирайте	46 K се, за да	47 K се за бюлетина	53 K се
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	694 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	54 K на вас
благодаря	714 K вам
блокировщик	704 отключите K	704 K рекламы
блокувальник	834 K реклами
браузер	10 ваш K	704 ваш K
браузър	10 вашият K
бюлетин	47 нашия K	54 нашия K	57 K
бюлетина	47 K ни
""", 'в': """
вайбър	16 K
вашата	47 на K поща
видео	9 это K
виділіть	836 K
викаше	56 K
використанні	840 при K матеріалів
використовує	834 K cookie
використовуємо	834 K cookie
вміст	9 цей K
внесок	841 ваш K
войдите	694 K, чтобы
встановіть	829 K додаток
выделите	706 K ее	706 K текст
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	715 в K
годишно	55 K
гривень	843 # K
грн	843 # K
гукав	844 K
гіперпосилання	840 K обов
""", 'д': """
дальше	694 чтобы читать K
дарение	53 вашето K	55 с K	57 K
дарения	57 K
добави	56 K
добавьте	701 K нас в
долучайтесь	841 K
долучайтеся	841 K
донат	713 ваш K	841 ваш K	845 K
донати	845 K
донатом	843 K
донаты	717 K
допомога	841 нам потрібна ваша K
допоможіть	841 K
доступ	694 полный K	827 повний K
доступен	694 K только
дочитали	688 вы K до конца	822 ви K до кінця
дочитать	694 чтобы K
""", 'е': """
ежедневную	696 K рассылку
ежемесячно	715 K
ежемесячное	713 оформите K
еженедельную	696 K рассылку
""", 'ж': """
жалуются	716 K
журналисти	54 нашите K
журналистика	54 независимата K	54 независима K	714 независимая K
журналистике	714 независимой K
журналистики	714 независимой K
журналистику	714 независимую K
журналисты	714 наши K
журналісти	842 наші K
журналістика	842 незалежна K
журналістику	842 незалежну K	842 якісну K
""", 'з': """
завантажити	829 K застосунок
завантажте	829 K додаток
завдяки	842 K вам
задонатьте	713 K	841 K
задължителните	21 K полета
зазначив	844 K
закликав	844 K
закончились	694 бесплатные статьи K
заметили	706 K ошибку
замолчим	714 мы не K
запазени	52 всички права K
зарегистрированы	694 уже K
зарегистрируйтесь	694 K, чтобы	713 K
зареєструйтесь	827 K, щоб	841 K
застосунок	829 завантажте K	829 мобільний K
захищено	840 усі права K
захищені	840 усі права K	840 всі права K
защищены	712 все права K
заяви	56 K
заявив	844 K
заявил	716 K
заявила	716 K	844 K
здесь	688 раз уж вы K
зробіть	825 K внесок	841 K внесок
""", 'и': """
известията	14 K
изтеглете	53 K
имейл	47 вашия K
имейла	47 на K си
иностранного	712 выполняющим функции K агента
иностранным	714 K агентом
использовании	712 при K материалов
используем	704 K cookie	704 мы K
использует	704 K cookie
""", 'к': """
каждое	17 K утро
каждый	715 K месяц
каза	56 K
казва	56 K
канал	714 наш K	842 наш K
канала	714 нашего K
каналу	842 нашого K
коментар	6 залишити K
коментарях	836 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	706 чтобы оставить K
комментария	21 для отправки K
комментариях	706 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	704 политикой K	704 политика K
конфіденційності	834 політикою K
кричал	716 K
""", 'л': """
лева	55 K
""", 'м': """
материал	706 обсудить K	714 этот K
материалы	714 наши K
матеріал	842 цей K
матеріали	842 наші K
месец	55 на K	55 всеки K
месечно	55 K
месяц	715 в K
місяць	843 на K	843 перший K
""", 'н': """
нажмите	706 K ctrl
написа	56 K
написав	844 K
написал	716 K
написала	716 K	844 K
напишите	713 K нам
напишіть	841 K нам
направете	53 K дарение
нашем	706 в K чате
небольшая	688 K просьба
неделю	17 раз в K	17 каждую K	715 в K
независимата	53 подкрепете K
независими	54 K медии
независимую	691 поддержите K	713 поддержите K
независимые	714 K медиа
незалежні	842 K медіа
нуждаем	53 K се от вашата
""", 'о': """
обязательна	712 гиперссылка K
обязательные	21 K поля	706 K поля
обясни	56 K
ограничений	694 читайте без K
опечатку	706 нашли K
оприлюднюватиметься	22 не K	836 ваша e-mail адреса не K
опубликован	22 не будет K	706 ваш адрес email не будет K
отменить	21 K ответ	715 K в любой момент
отметил	716 K
отписаться	696 K в любой момент
отправьте	713 K нам
ошибку	706 нашли K
""", 'п': """
партнеры	704 мы и наши K
патроном	713 станьте K
первый	715 K месяц	715 рубль в K
переведите	713 K нам
передплатникам	827 доступний лише K
передплатників	827 тільки для K
передплату	841 оформіть K
передрук	840 K
перепечатка	712 K
персональних	834 K даних
персональных	704 K данных
писати	842 нам K
писменото	52 без K съгласие
пишете	53 K ни
пишите	713 K нам
повний	20 K текст
повідомив	844 K
повідомила	844 K
повідомте	841 K нам
поддержать	713 K нас	713 K редакцию
поддерживайте	713 K нас	713 K нашу
поддержите	691 K нашу	691 K нас	713 K нас	713 K нашу	713 K редакцию	713 K проект	713 K автора
поддержка	691 ваша K	713 ваша K
поддержки	714 без вашей K
подкаст	714 наш K	842 наш K
подкаста	714 нашего K
подкрепа	53 вашата K
подкрепете	53 K ни	53 K нашата
подкрепяйте	53 K ни
подписаны	694 уже K
подписка	694 уже есть K	717 K
подписке	694 по K
подписки	717 K
подписку	694 оформить K	694 оформите K	713 оформите K	713 оформить K
подписчикам	694 доступна только K	694 доступно только K
подписчики	717 K
подписчиков	694 только для K
подписчиком	713 станьте K
подписывайтесь	696 K на рассылку	701 K на нас	701 K на наш	701 K на канал	701 K на telegram	713 K на
подпишитесь	691 K на регулярное	696 K на рассылку	701 K на наш	701 K на канал	713 K на
подчеркнул	716 K
пожертвование	691 сделайте K	691 оформите K	713 ваше K	713 сделайте K	713 оформите K	717 K
пожертвования	717 K
полностью	20 материал K	694 чтобы прочитать K
полный	20 K текст
помилку	836 знайшли K
помогите	713 K нам
помогнете	53 K ни
помощь	691 нужна ваша K	713 нам нужна ваша K
помітили	836 якщо ви K
понравилась	714 K статья
понравился	714 K материал	714 K текст
попереджає	844 K
попередив	844 K
попросив	844 K
попросил	716 K
попросила	716 K	844 K
попросило	716 K
последвайте	53 K ни
почту	696 на вашу K	696 вам на K
пошту	828 на вашу K
пояснив	844 K
пояснил	716 K
працюємо	842 ми K
предупредил	716 K
предупреждает	716 K
призвал	716 K
признали	714 нас K
приложение	54 нашето K	697 скачать K	697 скачайте K	697 установите K	697 мобильное K	697 наше K	713 скачайте K
приложении	697 открыть в K	697 нашем K
приложения	714 нашего K
присоединяйтесь	713 K к
приєднуйтесь	841 K до
продовжити	827 щоб K читання
продолжаем	714 мы K работать
продолжить	694 чтобы K чтение
продължите	46 за да K да четете
произведен	712 настоящий материал (информация) K
просьба	688 у нас к вам K	688 у нас есть K
просять	844 K
прохання	822 маємо до вас K	822 невелике K
прочетете	46 за да K цялата
прочитать	694 осталось K	694 чтобы K статью
първия	55 за K месец
підписатися	828 K на розсилку
підписка	845 K
підписку	827 оформіть K	841 оформіть K
підписники	845 K
підписників	827 тільки для K
підписуйтесь	831 K на нас	831 K на наш	841 K на
підписуйтеся	831 K на наш
підпишіться	828 K на розсилку	831 K на наш	841 K на
підтримайте	825 K нашу	825 K незалежну	825 K нас	841 K нас	841 K нашу	841 K незалежну	841 K редакцію	841 K автора	841 K роботу
підтримати	841 K нас
підтримка	825 ваша K	841 ваша K
підтримки	842 спільноти K
підтримуйте	841 K нас	841 K нашу
піти	822 перш ніж K
""", 'р': """
работа	54 нашата K	714 наша K
работаем	714 мы K
работу	714 нашу K
разрешение	52 без K е забранено
расскажите	713 K нам
рассказал	716 K
рассказала	716 K
расследование	714 наше K
расследования	714 наши K
рассылка	714 наша K	717 K
рассылку	696 нашу K	696 K самых	714 нашу K
редакции	714 нашей K
редакция	54 нашата K	714 наша K
редакція	842 наша K
редакції	842 нашої K
рекламата	11 K
реклами	11 K	54 без K	842 без K
рекламой	11 K
рекламы	11 K	714 без K
робота	842 наша K
роботу	842 нашу K
розповів	844 K
розповіла	844 K
розсилка	842 наша K	845 K
розсилку	828 нашу K	828 щоденну K	842 нашу K
розслідування	842 наші K
рублей	715 # K
рік	843 на K
""", 'с': """
седмично	17 веднъж K
сказав	844 K
сказал	716 K
сказала	716 K	844 K
скаржаться	844 K
скачайте	697 K наше
скиньте	713 K
следите	701 K за нами
словам	716 по K
словами	844 за K
слідкуйте	831 K за нами
сообщение	712 данное K (материал) создано
сообщил	716 K
сообщила	716 K
сообщите	713 K нам
сповіщення	14 K	829 увімкнути K	829 увімкніть K
сподобався	842 K текст	842 K матеріал
сподобалась	822 якщо вам K стаття
според	56 K
спільнота	842 наша K
спільноти	825 стань частиною K	842 нашої K
станете	53 K абонат	53 K член
станьте	713 K нашим	841 K нашим
статия	54 тази K
стаття	842 ця K
статья	714 эта K
стверджує	844 K
стежте	831 K за нами
суммой	715 любой K
сумму	715 любую K
сутрин	17 всяка K
существуем	714 мы K
съдържание	9 това K
съобщи	56 K
""", 'т': """
телеграм	16 K	701 наш K-канал	701 в нашем K	714 наш K	831 наш K-канал
телеграме	16 K
тиждень	17 раз на K	843 на K
""", 'у': """
уведомления	14 K	697 включите K	697 включить K	697 разрешить K
увійдіть	827 K, щоб
уйдете	688 прежде чем вы K
утверждает	716 K
учасником	841 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	714 K нашу
цитировании	712 при K
""", 'ч': """
частиною	841 станьте K
четене	0 време за K
читаете	713 спасибо, что K
читай	831 K нас
читайте	701 K нас в	831 K нас у	831 K нас в
читання	0 час K	0 хв K
читателей	714 наших K
читатели	54 нашите K	688 дорогие K	714 наши K
читателям	18 благодаря K	714 благодаря K
читати	827 щоб K далі	841 щоб K далі
читачам	18 завдяки K
читачі	842 наші K
читачів	842 наших K
читаєте	841 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	843 K
щомісячно	843 K
щоранку	17 K
щотижневу	828 K розсилку
""", 'я': """
язкові	21 обов'K поля	836 обов'K поля
якщо	822 K ви вже тут
""", 'א': """
אחרינו	374 עקבו K	382 עקבו K
אלקטרוני	372 דואר K
אמר	385 K
אמרה	385 K
""", 'ב': """
בוקר	17 מדי K
בחודש	384 K
ביקש	385 K
ביקשה	385 K
בעוגיות	376 שימוש K
בקובצי	376 משתמש K
בשבוע	17 פעם K	384 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	374 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	374 לקבוצת K
הוסיף	385 K
הוסיפה	385 K
הזהיר	385 K
הזכויות	381 כל K שמורות
החובה	21 שדות K
הטלגרם	374 לערוץ K
הירשמו	382 K
הכתבה	371 להמשך קריאת K	383 K הזאת
המייל	372 לתיבת K	372 כתובת K
הניוזלטר	372 K היומי
הסביר	385 K
העיתונות	383 K העצמאית
הפרטיות	376 מדיניות K
הפרסומת	11 K
הצטרפו	374 K לערוץ	382 K
הקוראים	18 בזכות K
השימוש	376 תנאי K
התחברו	382 K
התראות	14 K
התרומה	382 K שלכם
""", 'ו': """
ובטוויטר	374 בפייסבוק K
""", 'ז': """
זקוקה	382 K לכם
""", 'ח': """
חודשית	382 תרומה K
""", 'ט': """
טען	385 K
""", 'כ': """
כמנויים	371 הצטרפו K
כתב	385 K
כתבה	383 K זו	385 K
כתבו	382 K לנו
""", 'ל': """
לדברי	385 K
להגיב	6 כדי K
להמשיך	371 כדי K לקרוא
להעתיק	381 אין K
לחודש	384 K
למנויים	371 K בלבד
לניוזלטר	372 הירשמו K	372 הרשמה K	372 K שלנו
לעזרתכם	382 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	384 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	371 רכשו K	386 K
מנוי	371 כבר K
מנויים	386 K
מסר	385 K
""", 'נ': """
ניוזלטר	386 K
""", 'ע': """
עיתונות	383 K עצמאית
""", 'פ': """
פרסומות	383 ללא K
פרסומת	11 K
""", 'ק': """
קרא	385 K
קריאה	0 זמן K
""", 'ר': """
ראשון	384 חודש K
""", 'ש': """
שלחו	382 K לנו
שלנו	383 K
שקראתם	382 תודה K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	382 K
תמכו	382 K בנו
תרומה	386 K
תרומות	386 K
תרמו	382 K
""", 'آ': """
آگهی	11 K
""", 'أ': """
أسبوعيا	41 K
أضاف	42 K
أضافت	42 K
أعجبك	40 K هذا
أكد	42 K
أوضح	42 K
""", 'إ': """
إعادة	38 يمنع K
إلغاء	21 K الرد
إلينا	39 انضم K
""", 'ا': """
ادامه	304 برای K مطلب
ادعم	39 K
ادعمنا	39 K
ادعموا	39 K
ارسال	6 برای K نظر
استفاده	298 شرایط K	303 K از مطالب
اشتراك	43 K
اشتراک	304 K تهیه کنید	308 K
اشترك	27 K الآن	39 K
اشتركوا	39 K
اعلام	307 K کرد
اعلانها	14 K
افزود	307 K
الآن	39 تبرع K	39 سجل K
الأسبوع	17 مرة في K
الأول	41 الشهر K
الإخبارية	28 النشرة K
الإشعارات	14 K	29 تفعيل K	29 فعل K
الإعلان	11 K
الإعلانات	33 حاجب K
الإلزامية	21 الحقول K
الإلكتروني	28 بريدك K	28 البريد K
الارتباط	33 ملفات تعريف K
الاستخدام	33 شروط K
الاشعارات	14 K
البريدية	28 النشرة K	28 نشرتنا K	43 النشرة K
التطبيق	29 حمل K	29 حمّل K	29 تحميل K	29 نزل K
التقرير	20 لقراءة K	40 هذا K
الخصوصية	33 سياسة K
الدخول	27 سجل K	39 سجل K
الشهر	41 في K
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	27 لمتابعة K
الكوكيز	33 K
المجانية	15 المقالات K
المحتوى	9 هذا K	27 هذا K متاح
المستقلة	40 الصحافة K
المقال	20 لقراءة K	27 لقراءة K كاملا	40 هذا K
النشرة	28 اشترك في K
اول	306 ماه K
ایمیل	294 K خود را	294 آدرس K	294 به K شما
اینستاگرام	296 در K دنبال
""", 'ب': """
بحسب	42 K
بريدك	28 إلى K
بگذارید	304 با ما در میان K
""", 'ت': """
تابعنا	31 K على	31 K عبر	39 K على
تابعوا	31 K أخبار
تابعونا	31 K على	31 K عبر	39 K على
تبرع	43 K
تبرعات	43 K
تبرعك	39 K
تبرعكم	39 K
تطبيقنا	40 K
تفعيل	33 K جافا
تقاريرنا	40 K
تلگرام	296 ما را در K	296 در K دنبال	296 کانال K ما
تمامی	303 K حقوق
توضیح	307 K داد
تیم	305 K ما
""", 'ج': """
جاوااسکریپت	298 K را فعال
""", 'ح': """
حذر	42 K
حذرت	42 K
حساب	27 هل لديك K
حقوق	303 کلیه K
حمایت	304 از ما K کنید	304 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	294 K ما	294 اشتراک K	294 در K	305 K ما	308 K
خبرنگاران	305 K ما
خصوصی	298 حریم K
خوانندگان	18 با کمک K	305 K ما
""", 'د': """
دعا	42 K
دعت	42 K
دعمك	39 K
دعمكم	39 K
دنبال	296 ما را K کنید	304 K کنید
""", 'ر': """
راسلنا	39 K
راسلونا	39 K
روزنامهنگاری	305 K مستقل
""", 'س': """
سالانه	306 K
ساهم	39 K في
ساهموا	39 K في
سج	39 Kّل
سنويا	41 K
""", 'ش': """
شاركنا	39 K برأيك
شهريا	41 K
شوید	304 عضو K	304 وارد K
""", 'ص': """
صباح	17 كل K
صحافتنا	40 K
صحفيينا	40 K
صرح	42 K
""", 'ط': """
طلب	42 K
طلبت	42 K
""", 'ع': """
عملنا	40 K
عنوان	21 لن يتم نشر K
""", 'ف': """
فريقنا	40 K
فيسبوك	16 K
""", 'ق': """
قال	42 K
قالت	42 K
قراءنا	40 K
قرائنا	40 K
قناتنا	31 K على	31 انضم إلى K	40 K
""", 'ك': """
كتب	42 K
كتبت	42 K
""", 'ل': """
لإضافة	6 K تعليق
لقراءتكم	39 شكرا K
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	27 K فقط
""", 'م': """
مالی	304 کمک K شما	308 کمک K
ماه	306 در K
ماهانه	306 K
متصفحك	10 K
محتوا	9 این K
محفوظ	303 حقوق K است
محفوظة	38 جميع الحقوق K	38 حقوق النشر K
مرورگر	10 K شما
مستقل	305 رسانه K
مستقلة	40 صحافة K
مشترک	304 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	305 این K
معنا	39 ساهم K
منصتنا	40 K
موردنیاز	21 بخشهای K
موقعنا	40 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	33 K ملفات
نشرتنا	28 اشترك في K	40 K
نظر	6 ثبت K
نوشت	307 K
""", 'و': """
وتويتر	31 على فيسبوك K
وفقا	42 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	305 K ما
کانال	296 به K ما	305 K ما
کنید	304 به ما کمک K	304 ثبت نام K
کوکی	298 از K
کوکیها	298 K
""", 'گ': """
گزارشهای	305 K ما
گفت	307 K
گفته	307 K است	307 به K
""", 'अ': """
अन	404 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	401 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	400 कॉपीराK
इनब	390 आपके Kॉक्स
इब	393 चैनल को सब्सक्राK
इस	402 K लेख
""", 'उ': """
उनल	391 ऐप डाKोड करें	401 डाKोड करें
उपय	395 कुकीज़ का Kोग	395 कुकीज का Kोग
""", 'ए': """
ए	401 जुड़ने के लिK
""", 'ऐ': """
ऐप	391 हमारा K
""", 'क': """
क	404 मुताबिK
कर	390 ईमेल दर्ज Kें	391 ऐप इंस्टॉल Kें	391 नोटिफिकेशन चालू Kें	393 फॉलो Kें	401 सब्सक्राइब Kें	401 फॉलो Kें	401 क्लिक Kें
कह	404 Kा
""", 'ख': """
ख	404 लिKा
खबर	4 इस K
""", 'छ': """
छ	404 पूKा
""", 'ट': """
ट	395 जावास्क्रिप्K
टर	390 न्यूज़लेK	390 न्यूजलेK के लिए	390 हमारे न्यूजलेK	402 हमारे न्यूज़लेK	405 न्यूज़लेK
""", 'ठ': """
ठक	402 हमारे पाK
""", 'न': """
न	2 लेख सुKें	405 दाK
नल	393 चैK से जुड़ें	393 टेलीग्राम चैK	402 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	391 ऐप में K़ें
पन	11 विज्ञाK
पर	393 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	404 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	401 हमारी K करें	401 आर्थिक K दें
मह	403 हर Kीने
""", 'य': """
यत	395 गोपनीKा नीति
यह	402 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	400 सर्वाधिकार सुK्षित	402 हमारी पत्Kारिता	402 स्वतंत्र पत्Kारिता	402 हमारे पत्Kार
रत	403 प्Kि माह
""", 'व': """
वर	403 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	405 सब्सक्रिप्K
शर	395 नियम और K्तें
""", 'स': """
सएप	393 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	401 K्य बनें
सप	403 प्रति K्ताह
समय	0 पढ़ने का K
समर	401 K्थन करें
सहय	18 पाठकों के Kोग	401 आपका Kोग	401 हमें Kोग	401 Kोग करें	401 आपके Kोग
""", 'ह': """
हम	401 Kें लिखें	402 Kारा काम	402 Kारी टीम
हमस	401 Kे जुड़ें
""", 'অ': """
অন	64 Kুদান দিন	68 Kুদান
""", 'আ': """
আপন	59 Kার ইমেইল
আম	64 Kাদের লিখুন	65 Kাদের সাংবাদিক	65 Kাদের চ্যানেল
""", 'উ': """
উজল	59 নিKেটারে সাবস্ক্রাইব	59 আমাদের নিKেটার	59 নিKেটার পেতে	65 আমাদের নিKেটার	68 নিKেটার
""", 'ক': """
ক	66 মাসিK
কত	65 স্বাধীন সাংবাদিKা
কর	64 সাবস্ক্রাইব Kুন	64 এখানে ক্লিক Kুন
""", 'খ': """
খবরট	4 Kি
""", 'ঠ': """
ঠক	65 আমাদের পাK
""", 'দ': """
দন	65 এই প্রতিবেK
""", 'ন': """
ন	64 যুক্ত হোK	67 জাKান	67 জাKিয়েছেন
""", 'ব': """
বল	67 Kেন	67 Kেছেন
বলল	67 Kেন
""", 'র': """
রক	63 সর্বস্বত্ব সংK্ষিত	63 স্বত্ব সংK্ষিত
রত	66 প্Kি মাসে
""", 'স': """
সদস	64 K্য হোন
সব	65 আমাদের ফেKুক
সহ	64 আমাদের Kায়তা
সহয	64 Kোগিতা করুন
""", 'হ': """
হত	64 যুক্ত Kে
""", 'ก': """
กด	795 Kติดตาม
กร	790 Kอกอีเมล
กล	798 K่าว
กา	14 Kรแจ้งเตือน	795 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	796 Kงเรา
""", 'จ': """
จด	790 Kหมายข่าวของเรา	799 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	795 Kวน์โหลดแอป
""", 'ต': """
ติ	795 Kดตามเรา
ต่	797 Kอเดือน	797 Kอปี
""", 'บ': """
บท	796 Kความนี้
บร	799 Kิจาค
บอ	798 Kกว่า
""", 'พ': """
พู	798 Kดกับ
""", 'ร': """
ระ	798 Kบุว่า
รา	797 Kยเดือน
ร่	795 Kวมบริจาค
""", 'ว': """
วา	796 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	794 Kวนลิขสิทธิ์	794 Kวนสิทธิ์
สน	795 Kับสนุนเรา	795 Kับสนุนพวกเรา
สม	790 Kัครรับจดหมายข่าว	790 Kัครรับข่าวสาร	795 Kัครสมาชิก	795 Kัครรับ	799 Kาชิก
สื	796 K่ออิสระ
ส่	795 Kงข้อมูลมาที่
""", 'ห': """
ห้	794 Kามคัดลอก	794 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	790 Kเมลของคุณ
""", 'เ': """
เข	795 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	798 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	796 K้เรา
""", 'ủ': """
ủng	860 hãy K hộ
""", 'い': """
いか	500 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	491 Kいのブラウザ
お寄	500 Kせください
お申	500 Kし込みください	500 Kし込みはこちら
お聞	500 Kかせください
""", 'か': """
か月	483 K無料	502 K無料
""", 'こ': """
ここ	483 Kから先は	483 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	483 K記事は有料	483 K記事は会員	495 K記事についてのご意見	501 K記事が	501 K記事を	501 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	491 K用のブラウザ
ご寄	481 K付をお願い	500 K付
ご意	495 K見・ご感想	495 K見をお寄せ
ご感	495 K想をお寄せ
ご支	481 K援をお願い	500 K援
ご登	500 K録
ご購	500 K読
""", 'す': """
すべ	483 Kての記事が
""", 'で': """
でも	489 K配信中
""", 'と': """
と強	503 K調
と書	503 Kい
と話	503 Kし	503 Kす
と語	503 Kっ	503 Kる
と説	503 K明
と述	503 Kべ
""", 'に': """
によ	503 Kると
""", 'を': """
をフ	489 Kォローする	489 Kォローしよう
""", 'ア': """
アプ	486 Kリで開く	486 Kリで読む	486 Kリを開く	486 Kリをダウンロード	486 Kリのダウンロード	486 Kリをインストール	486 Kリはこちら
""", 'カ': """
カ月	483 K無料	502 K無料
""", 'ク': """
クッ	493 Kキーを使用	493 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	495 Kントを投稿するには	495 Kントするには	495 Kント欄で	495 Kントをお寄せ
""", 'サ': """
サポ	481 Kートをお願いします	500 Kートをお願い	500 Kートしていただ
""", 'ダ': """
ダウ	500 Kンロードしてください
""", 'チ': """
チャ	489 Kンネル登録を
""", 'ニ': """
ニュ	485 Kースレターに登録	485 Kースレターを	504 Kースレター
""", 'フ': """
フォ	489 Kローして最新	489 Kローをお願い	500 Kローしてください
""", 'プ': """
プッ	486 Kシュ通知
プラ	493 Kイバシーポリシーに
プレ	483 Kミアム会員
""", 'メ': """
メル	485 Kマガに登録	485 Kマガで
メー	21 Kルアドレスが公開されること	485 Kルマガジンで	485 Kルマガジンに登録	485 Kルマガジンを	485 Kルでお届け	495 Kルアドレスが公開されることはありません	504 Kルマガジン
""", 'ロ': """
ログ	483 Kインして続きを	483 Kインしてください	483 Kインが必要	500 Kインして
""", 'ヶ': """
ヶ月	483 K無料	502 K無料
""", '下': """
下載	872 K客戶端	872 Kapp	872 K應用程式
下载	872 K客户端	872 Kapp	872 K应用	884 K客户端
""", '不': """
不代	883 K表本站
不得	883 K转载	883 K轉載
不錯	884 K過
不错	884 K过
""", '仅': """
仅代	883 K表作者
""", '付': """
付費	869 K後	888 K牆
付费	869 K后	888 K墙
""", '会': """
会员	869 K专享
会員	483 K限定です	483 K限定の記事	483 K登録すると	483 K登録が必要	483 K登録できます	500 K登録	501 Kの方
""", '你': """
你的	867 K支持	884 K支持
""", '使': """
使用	878 Kcookie	878 K cookie
""", '侵': """
侵权	883 K
""", '個': """
個人	493 K情報の取り扱い
""", '免': """
免費	15 K閱讀	886 K試用
免费	15 K阅读	886 K试用
""", '全': """
全文	20 Kを	483 Kを読むには	483 Kをお読み
""", '公': """
公众	16 K号	875 K号：
公式	486 Kアプリ	489 Kアカウントを
""", '关': """
关注	875 K我们的	884 K我们
""", '写': """
写道	887 K
""", '分': """
分で	0 K読めます
""", '初': """
初割	502 K
初月	502 K無料
""", '利': """
利用	493 K規約に同意
""", '剩': """
剩余	869 K#%
剩餘	869 K#%
""", '加': """
加入	875 Kline	884 K会员	884 K會員
""", '励': """
励み	501 Kになります
""", '包': """
包月	886 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	489 Kち追加
""", '发': """
发表	6 K评论
发送	871 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	485 Kトレイに
""", '告': """
告訴	887 K
告诉	887 K
""", '呼': """
呼び	503 Kかけた
""", '官': """
官方	875 K微信
""", '定': """
定期	884 K定額
""", '寄': """
寄付	500 Kをお願い	504 K
寄到	871 K您的信箱
""", '寫': """
寫道	887 K
""", '已': """
已是	869 K會員
已经	869 K是会员
""", '年': """
年額	502 K
""", '广': """
广告	11 K	878 K拦截
""", '広': """
広告	11 K	491 Kブロック
""", '廣': """
廣告	11 K	878 K攔截
""", '开': """
开启	872 K通知
""", '当': """
当サ	501 Kイト
当社	501 Kの
当編	501 K集部
""", '微': """
微信	872 K扫	875 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	481 Kをお願いします	500 Kをお願い	500 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	867 K支持	884 K支持	884 K捐款
""", '感': """
感謝	884 K閱讀
感谢	884 K阅读
""", '成': """
成为	869 K会员即可	884 K会员
成為	869 K會員即可	884 K會員
""", '我': """
我们	885 K的
我們	885 K的
""", '手': """
手机	872 K客户端
""", '打': """
打开	872 Kapp	872 K微信
打開	872 Kapp
""", '扫': """
扫一	872 K扫
扫描	872 K二维码
""", '投': """
投资	883 K有风险
""", '指': """
指出	887 K
指摘	503 Kした
""", '捐': """
捐款	884 K支持	888 K
""", '掃': """
掃一	872 K掃
掃描	872 K qr
""", '推': """
推播	14 K	872 K通知
推送	14 K	872 K通知
""", '支': """
支持	867 K我们的	867 K我們的	867 K獨立媒體	867 K独立媒体	884 K我们	884 K我們
支援	500 Kをお願い
""", '文': """
文章	883 K来源：
""", '最': """
最新	485 K情報をお届け
""", '會': """
會員	869 K專享
""", '月': """
月額	483 K#円	502 K
""", '有': """
有料	483 K会員限定	483 K会員になる	483 K会員の方	504 K会員
""", '未': """
未經	883 K授權
未经	883 K授权
""", '本': """
本報	885 K導
本报	885 K读者	885 K道
本文	883 K来源
本網	878 K站使用
本网	878 K站使用
""", '欢': """
欢迎	875 K关注	884 K加入	884 K赞助	884 K订阅
""", '歡': """
歡迎	875 K追蹤	884 K加入	884 K贊助	884 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	483 K#文字	483 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	886 K
每日	871 K简报	871 K電子報
每月	886 K
""", '求': """
求め	503 Kた
""", '浏': """
浏览	878 K器版本
""", '点': """
点击	884 K关注
""", '無': """
無料	15 K記事	483 Kで会員登録	483 K会員に登録	500 K会員に登録	502 K体験
無断	499 K転載	499 K複製
""", '版': """
版权	883 K所有	883 K归
版權	883 K所有
""", '独': """
独立	501 Kしたジャーナリズム	885 K新闻	885 K媒体
""", '獨': """
獨立	885 K新聞	885 K媒體
""", '由': """
由讀	885 K者
由读	885 K者
""", '电': """
电子	888 K报
""", '登': """
登入	869 K後繼續	869 K會員
登录	869 K后继续	869 K后查看
登録	500 Kしてください	500 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	501 Kまの
""", '禁': """
禁止	883 K转载
禁無	499 K断
""", '私': """
私た	501 Kちの
""", '称': """
称	887 K
""", '稱': """
稱	887 K
""", '立': """
立即	884 K订阅	884 K訂閱
""", '紙': """
紙の	501 K新聞の定期購読者
""", '続': """
続き	483 Kを読むには	483 Kをお読みになる
""", '編': """
編集	501 K部では
""", '繼': """
繼續	869 K閱讀請
""", '继': """
继续	869 K阅读请
""", '著': """
著作	499 K権は
""", '表': """
表示	887 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	869 K即可	869 K後繼續	871 K我們的	871 K電子報	884 K我們	888 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	503 Kた
""", '認': """
認為	887 K
""", '說': """
說道	887 K
""", '読': """
読み	483 K放題
読者	18 Kの寄付	18 Kの支援	501 Kの皆様	501 Kの皆さ
""", '請': """
請啟	878 K用javascript
請捐	884 K款
請支	867 K持我們
請登	884 K入
""", '订': """
订阅	869 K即可	869 K后继续	871 K我们的	871 K电子报	884 K我们	888 K费
""", '认': """
认为	887 K
""", '说': """
说道	887 K
""", '请': """
请启	878 K用javascript
请捐	884 K款
请支	867 K持我们
请登	884 K录
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	883 K編輯
""", '購': """
購読	483 K者の方は	483 Kすると	500 Kしてください	501 K者の方	504 K料
""", '贊': """
贊助	867 K我們	884 K我們
""", '责': """
责任	883 K编辑
""", '赞': """
赞助	867 K我们	884 K我们
""", '転': """
転載	499 Kを禁じ
""", '轉': """
轉載	883 K請註明
""", '转': """
转载	883 K请注明
""", '这': """
这篇	885 K文章
""", '追': """
追蹤	875 K我們的	884 K我們
""", '這': """
這篇	885 K文章
""", '通': """
通知	14 K	486 Kを受け取る	486 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	884 K您
邀请	884 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	872 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	869 K全文請
""", '關': """
關注	875 K我們的	884 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	869 K全文请
""", '随': """
随时	884 K掌握
""", '隐': """
隐私	878 K政策
""", '隨': """
隨時	884 K掌握
""", '隱': """
隱私	878 K權政策	878 K政策
""", '電': """
電子	21 K郵件地址不會公開	888 K報
""", '首': """
首月	886 K
""", '가': """
가입하세요	521 K
""", '강': """
강조했다	524 K
""", '공': """
공개되지	21 이메일 주소는 K
""", '광': """
광고	11 K
""", '구': """
구독료	525 K
구독자	509 K 전용
구독자만	509 유료 K	509 K 볼 수
구독하고	513 K
구독하세요	521 K
구독하시면	509 K
구독해주세요	513 K
""", '금': """
금지	520 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	522 이 K
기사는	522 이 K
기사를	2 K 듣
기자	522 우리 K
""", '네': """
네이버에서	513 K 구독
""", '뉴': """
뉴스레터	510 K 구독	510 K 신청	522 저희 K	525 K
뉴스레터로	510 K 받아
뉴스레터를	510 K 구독	510 K 받아
뉴스에서	513 구글 K
""", '다': """
다운로드	511 앱 K	511 앱을 K
다운로드하세요	521 K
""", '달': """
달	523 첫 K
""", '당': """
당신의	522 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	524 K
""", '독': """
독자님의	507 K 후원
독자들의	18 K 후원
독자의	522 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	509 K 후 이용
로그인이	509 K 필요
로그인하거나	521 K
로그인하시면	509 K
""", '마': """
마세요	521 놓치지 K
""", '말': """
말했다	524 K
""", '매': """
매월	523 K
""", '메': """
메인에서	513 네이버 K
메일함으로	510 K
""", '무': """
무단전재	520 K
무료로	15 K 볼 수 있는
""", '받': """
받기	511 알림 K
받아보세요	521 K
""", '밝': """
밝혔다	524 K
""", '보': """
보려면	509 전체 기사를 K
""", '복': """
복제	520 무단 K
""", '본': """
본지는	522 K
""", '부': """
부탁드립니다	507 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	524 K
설정	511 알림 K
설치	511 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	511 K 보기	511 K 열기
앱으로	511 K 보기
""", '언': """
언론	522 독립 K
""", '여': """
여러분	522 독자 K
여러분의	521 K 후원	521 독자 K
""", '원': """
원	523 월 #K
""", '유': """
유튜브	513 K 구독
""", '의': """
의견을	521 K 남겨
""", '이': """
이메일	510 K 주소
이메일을	510 K 입력
이용	509 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	509 계속 K
읽으시려면	509 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	520 K 금지
재배포금지	520 K
""", '저': """
저널리즘	522 우리의 K
저작권법	520 K
저작권자	520 K
저희는	522 K
저희를	522 K
""", '적': """
적었다	524 K
""", '전': """
전문을	20 K
전용	509 회원 K
전재	520 무단 K
전했다	524 K
""", '정': """
정기후원	523 K
""", '주': """
주세요	507 후원해 K	507 응원해 K	513 구독해 K	521 후원해 K	521 응원해 K	521 구독해 K	521 제보해 K	521 가입해 K
""", '채': """
채널	522 저희 K
""", '체': """
체험	523 무료 K
""", '추': """
추가	513 채널 K
추가하고	521 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	513 K
팔로우하세요	521 K
""", '필': """
필드는	21 필수 K
필요합니다	507 후원이 K
""", '회': """
회원가입	509 K 후	521 K
회원만	509 K 볼 수
""", '후': """
후원금	525 K
후원을	521 K 부탁
후원이	507 K 큰 힘이
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
geöffnet
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
пожертвование
пожертвования
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
إلغاء
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
추가하고
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
"""
