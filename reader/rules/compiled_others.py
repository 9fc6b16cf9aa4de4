"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'# ': """
# bình luận	692
# comentário	546
# comentários	546
# hozzászólás	330
# komentářů	32
# příspěvků	32
# σχόλια	117
# коментарі	672
# коментарів	672
# комментариев	595
# комментарий	595
# комментария	595
# תגובות	291
# تعليقات	10
# نظر	215
# कमेंट	310
""", '#件': """
#件のコメント	407
""", '#則': """
#則留言	716
""", '#条': """
#条评论	716
""", 'a ': """
a cikk a hirdetés után folytatódik	328
a hirdetés után folytatjuk	328
a lire également	270
a rovat további cikkei	331
""", 'ab': """
abo abschließen	78
abonați-vă	561
abonează-te	561
abonelere özel	640
abonner nå	474
abonner på nyhetsbrevet	476
abonnez-vous à notre newsletter	257
abonnér	47
abonnér nu	47
abonnés	254
abrir menú	198
""", 'ac': """
acasă	571
acceptér	56
accéder à l'article	254
actualités	270
""", 'ad': """
adaugă un comentariu	568
además	195
adhérer	250
adomány	321
adományozok	321
adományozás	321
""", 'ag': """
agora não	529
""", 'ai': """
ai observat o greșeală	568
aiheeseen liittyvää	239
aiheesta lisää	239
""", 'aj': """
ajouter à mes favoris	261
ajouter à vos sélections	261
ajánlataink	331
ajánljuk	331
ajánlott	331
ajánlott cikkek	331
ajánló	331
""", 'ak': """
akceptuję	513
akkurat nå	487
aktuálně	33
""", 'al': """
alte știri	569
""", 'am': """
amintește-mi mai târziu	559
""", 'an': """
andra läser	625
andra läste även	625
andre leste også	487
andre læser	60
andre læste også	60
anhören	85
anmäl dig	614
anmäl dig till nyhetsbrevet	614
annoncørbetalt indhold	66
annonsinnehåll	631
annonslänk	620
annonsörsinnehåll	631
annonsørinnhold	493
anulează răspunsul	568
anuluj odpowiedź	515
användarvillkor	621
anúncio	542
anúncios	542
""", 'ap': """
après la publicité	264
após a publicidade	542
apóyanos	175
apúntate	182
apúntate a nuestra newsletter	182
""", 'ar': """
article abonné	254
article ajouté à vos sélections	261
article précédent	270
article réservé aux abonnés	254
articles associés	270
articles liés	270
articles recommandés	270
articles récents	270
articole asemănătoare	569
articole înrudite	569
articolul continuă după reclamă	566
articolul continuă mai jos	566
articolul următor	569
artikel anhören	85
artikeln fortsätter efter annonsen	620
artikeln fortsätter under annonsen	620
artikkeli jatkuu mainoksen jälkeen	235
artiklen fortsætter efter annoncen	55
artiklen fortsætter under annoncen	55
artiklen fortsætter under billedet	55
artykuł dla subskrybentów	503
artykuł sponsorowany	512
artykuły na e-mail	505
artículo anterior	195
artículo relacionado	195
artículos relacionados	195
""", 'as': """
ascultă	564
assine já	533
""", 'añ': """
añadir a favoritos	186
añadir comentario	193
añadir usuario	179
""", 'aú': """
aún no te has registrado	179
""", 'ba': """
banküberweisung	77
bağiş yap	639
bağiş yapin	639
bağlantiyi kopyala	644
başa dön	652
""", 'be': """
bejelentkezés	323
belépés	323
betrag wählen	77
bezárás	320
""", 'bi': """
bild vergrößern	98
bize ulaşin	649
""", 'bl': """
bli månadsgivare	610
bli støttemedlem	472
bliv støttemedlem	45
""", 'bo': """
boletín	182
""", 'br': """
brukervilkår	483
""", 'bu': """
bu haberi paylaş	644
bugün değil	638
bunlar da ilginizi çekebilir	650
buďte v obraze	25
""", 'bà': """
bài khác	693
bài liên quan	693
bài tiếp theo	693
bài viết liên quan	693
bài viết tiếp tục sau quảng cáo	690
""", 'bá': """
báo lỗi	692
""", 'bì': """
bình luận	692
bình luận (#	692
""", 'bú': """
búsqueda	198
""", 'bü': """
büyüt	652
""", 'bą': """
bądź na bieżąco	505
""", 'bő': """
bővebben	333
""", 'bạ': """
bạn có thể quan tâm	693
bạn đã có tài khoản	685
""", 'bỏ': """
bỏ qua	683
""", 'ca': """
cadastre-se grátis	533
cargar más	198
carte de crédit	253
cartão de crédito	532
categorieën	459
categorías	195
caută	571
""", 'ce': """
cele mai noi știri	569
celý článek	35
cerrar menú	198
cerrar sesión	179
cet article est réservé aux abonnés	254
""", 'ch': """
chci podpořit	22
chia sẻ	688
chia sẻ bài	688
chia sẻ bài viết	688
chia sẻ facebook	688
chia sẻ lên facebook	688
chia sẻ ý kiến của bạn	692
chuyên mục	693
chỉ dành cho thành viên	685
chủ đề	693
chủ đề liên quan	693
""", 'ci': """
citeşte şi	569
citește mai departe	569	571
citește mai mult	569	571
citește și	569
citiți și	569
ciąg dalszy artykułu pod reklamą	512
""", 'co': """
comentează	568
comentário	546
comentários	546
comparte este artículo	186
compartilhe esta notícia	539
compartir artículo	186
conditions générales	266
confidentialité	266
configuración	191
configuración de cookies	191
configurações de cookies	544
contenu réservé aux abonnés	254
contenu sponsorisé	264
contenus sponsorisés	264	270
conteúdo de marca	542
conteúdo exclusivo	533
conteúdo exclusivo para assinantes	533
conteúdo para assinantes	533
conteúdo patrocinado	542
conteúdo relacionado	548
continua a leggere dopo la pubblicità	375
continua após a publicidade	542
continua dopo la pubblicità	375
continuar leyendo aquí	179
continue lendo após a publicidade	542
continuer après la publicité	264
continuă după publicitate	566
continúa abajo	189
continúa después de la publicidad	189
contáctanos	193
conținut pentru abonați	561
conținut sponsorizat	566
cookieinställningar	621
cookieの設定	405
cookie設定	405	714
cookie设置	714
copiază link	564
copiază linkul	564
correo electrónico	182
""", 'cr': """
creează cont	561
créer mon compte	254
créer un compte	254
""", 'cs': """
csak előfizetőknek	323
""", 'cz': """
czytaj całość	520
czytaj również	517
czytaj także	517
czytaj też	517
czytaj więcej	517	520
czytaj więcej o	517
""", 'cá': """
các tin khác	693
""", 'cí': """
címkék	331
címlap	331
címlapról ajánljuk	331
""", 'có': """
có lẽ để sau	683
có thể bạn quan tâm	693
""", 'cù': """
cùng chuyên mục	693
""", 'da': """
daha fazla göster	652
dalsza część artykułu pod materiałem wideo	512
dalsza część artykułu pod reklamą	512
dalsza część artykułu pod wideo	512
dalsza część tekstu pod reklamą	512
dalsza część tekstu pod wideo	512
další	35
další strana	35
další z rubriky	33
další zprávy	33
další článek	33
další články	33
dans la même catégorie	270
dans la même rubrique	270
das könnte dich auch interessieren	95
das könnte ihnen auch gefallen	95
das könnte sie auch interessieren	95
das könnte sie interessieren	95
datenschutzerklärung	91
""", 'de': """
deixar um comentário	546
deixe seu comentário	546
deixe um comentário	546
del på e-post	479
del på facebook	52	479
del på mail	52
del på twitter	52	479
del på x	52	479
dela på facebook	617
dela på twitter	617
dela på x	617
dernière minute	270
dernières actualités	270
dernières infos	270
dernières nouvelles	270
""", 'di': """
din aceeași categorie	569
distribuiți	564
diğer haberler	650
""", 'dl': """
dla subskrybentów	503
""", 'do': """
do góry	520
doar pentru abonați	561
doação mensal	530
doação única	530
doba čtení # min	35
domiciliación bancaria	178
domů	35
donación mensual	175
donación única	175
donați	560
donează	560
donează acum	560
donează lunar	560
doner nå	472
données personnelles	266
donér	45
donér nu	45
doporučené	33
doporučené články	33
doporučujeme	33
dołącz do nas	501
dołącz do newslettera	505
""", 'du': """
du kanske också gillar	625
du vil kanskje også like	487
""", 'dà': """
dành cho bạn	693
dành cho thuê bao	685
""", 'dá': """
dárkovat článek	23
""", 'dé': """
débloquer l'article	254
déconnexion	254
découvrez nos offres	254
découvrir l'offre	254
déjà abonné	254	254
déjà abonné ? connectez-vous	254
déjà abonné ? se connecter	254
déjà inscrit	254
déjà inscrit ? se connecter	254
""", 'e-': """
e-mailová adresa	25
e-posta gönder	644
""", 'ed': """
edición digital	179
edición impresa	179
editörün seçtikleri	650
edição impressa	533
""", 'eg': """
egyszeri támogatás	321
""", 'eh': """
ehkä myöhemmin	226
""", 'ei': """
ei tänään	226
""", 'el': """
elfelejtett jelszó	323
elküldöm	326
előfizetek	323
előfizetés	323
előfizetőknek	323
előző	333
előző cikk	331
""", 'em': """
emlékeztess később	320
""", 'en': """
en este artículo	195
en çok okunan	650
en çok okunan haberler	650
en çok okunanlar	650
endast för prenumeranter	612
engangsbeløb	45
engångsgåva	610
enviar comentário	546
enviar corrección	193
envoyer à un ami	261
""", 'er': """
erinnern sie mich später	73
""", 'es': """
escreva um comentário	546
escuchar artículo	186
esta funcionalidad es sólo para registrados	179
esta funcionalidad es sólo para suscriptores	179
""", 'ev': """
evästeasetukset	236
evästeet	236
""", 'ex': """
exklusiv für abonnenten	78
""", 'ez': """
ez is érdekelhet	331
ez is érdekelheti	331
""", 'eș': """
ești deja abonat	561
""", 'fa': """
facebook'ta paylaş	644
facebookでシェア	400
facebookでシェアする	400
faça login	533
faça uma doação	530
""", 'fi': """
fiók létrehozása	323
fiókom	323
""", 'fo': """
forstør billede	63
forstørr bilde	490
fortsett uten å støtte	471
fortsätt läsa efter annonsen	620
fortsätt utan att stödja	609
fortsæt med at læse	55
fortsæt uden at støtte	44
fortsætter efter annoncen	55
fotogalería	195
""", 'fr': """
friss hírek	331
""", 'fu': """
fuldskærm	63
""", 'få': """
få adgang	47
få tilgang	474
""", 'fö': """
följ	618
följ oss	618
följ oss på facebook	618
följ oss på instagram	618
följ skribent	618
följ ämnet	618
för prenumeranter	612
förderer werden	74
fördermitglied werden	74
föregående	628
föregående artikel	625
förstora	628
""", 'fø': """
følg	53	480
følg emne	53
følg os	53
følg os på facebook	53
følg os på instagram	53
følg oss	480
følg oss på facebook	480
følg oss på instagram	480
følg tema	480
""", 'fü': """
für abonnenten	78
für den newsletter anmelden	81
""", 'fă': """
fă o donație	560
""", 'ga': """
galeriyi aç	652
""", 'ge': """
ge en gåva	610
""", 'gi': """
giriş	640
giriş yap	640
giriş yapin	640
già abbonato	366
già registrato	366
""", 'gl': """
glömt lösenord	612
""", 'go': """
godkänn	621
godkänn alla	621
gorące tematy	517
""", 'gu': """
guardar artículo	186
""", 'gå': """
gå ikke glip af	60
gå ikke glip af noget	49
gå ikke glipp av noe	476
gå til indhold	63
""", 'gé': """
gérer les cookies	266
gérer mes choix	266
""", 'gó': """
góp ý	692
""", 'gü': """
gündem	650
günün haberleri	650
günün özeti	650
""", 'gợ': """
gợi ý	693
""", 'gử': """
gửi	692
gửi bình luận	692
gửi email	688
gửi ý kiến	692
""", 'ha': """
haberi paylaş	644
hai già un abbonamento	366
hai già un account	366
havi támogatás	321
hayir teşekkürler	638
hayir, teşekkürler	638
haz tu donación	175
haz una donación	175
""", 'he': """
hela artikeln fortsätter nedan	620
hepsini gör	652
hesap oluştur	640
""", 'hi': """
hibát talált	330
hinweis schließen	73
hirdetés	328	328
""", 'hl': """
hlavní zprávy	33
""", 'ho': """
ho già donato	361
hoje não	529
hoppa till innehåll	628
hozzászólok	330
hozzászólás	330
hozzászólások	330
""", 'hy': """
hylkää	236
hylkää kaikki	236
hyväksy	236
hyväksy evästeet	236
hyväksy kaikki	236
""", 'hå': """
håll dig uppdaterad	614
""", 'hí': """
hírfolyam	331
""", 'i ': """
i più commentati	381
i più letti	381
i più visti	381
""", 'ic': """
ich unterstütze schon	73
""", 'ik': """
ikke gå glipp av	487
ikke nå	471
""", 'il': """
iletişim	649
ilgili içerikler	650
ilginizi çekebilecek haberler	650
ilginizi çekebilir	650
ilmoita virheestä	238
""", 'in': """
in bài	688
in bài viết	688
indlæs flere	63
inicia sesión	179
iniciar sesión	179
iniciar sessão	533
inicie sesión	179
inne artykuły	517
innhold fra annonsør	493
inscription à la newsletter	257
inscrivez-vous à la newsletter	257
inscrivez-vous à notre newsletter	257
inställningar	621
intră în cont	561
invítanos a un café	175
início	551
""", 'ir': """
ir para o conteúdo	551
""", 'iç': """
içeriğe geç	652
""", "j'": """
j'ai déjà donné	249
""", 'ja': """
jaa twitterissä	233
jaa x:ssä	233
jag förstår	621
jag stödjer redan	609
""", 'je': """
je gère mes cookies	266
je soutiens déjà	249
jednorázově	22
jeg forstår	483
jeg støtter allerede	44	471
jen pro předplatitele	23
jetzt unterstützen	74
""", 'ji': """
již mám předplatné	23
""", 'ju': """
juttu jatkuu kuvan jälkeen	235
juttu jatkuu mainoksen jälkeen	235
już wspieram	500
""", 'já': """
já doei	529
já sou apoiador	529
já sou assinante	533
já tem conta	533
já tem uma conta	533
já é assinante	533
já é assinante? faça login	533
""", 'jä': """
jätä kommentti	238
""", 'ka': """
kapcsolódó	331
kapcsolódó cikk	331
kapcsolódó cikkek	331
kapcsolódó tartalom	331
kapcsolódó témák	331
kategóriák	331
kaupallinen yhteistyö	235
""", 'ke': """
keresés	333
kezdőlap	333
""", 'kh': """
không phải bây giờ	683
không, cảm ơn	683
""", 'ki': """
kijelentkezés	323
kipróbálom	323
kirjaudu sisään	228
""", 'kj': """
kjøp abonnement	474
kjøp tilgang	474
""", 'kl': """
klíčová slova	33
""", 'ko': """
komentář	32
komentáře	32
komerční sdělení	29
kommentér	58
kopiera länk	617
kopiér link	52
kopírovat odkaz	27
koupit předplatné	23
""", 'ku': """
kullanim koşullari	647
kup dostęp	503
kup subskrypcję	503
""", 'kä': """
käyttöehdot	236
""", 'ké': """
később	320
""", 'kö': """
köp	612
köszönöm, nem	320
következő	333
következő cikk	331
""", 'kø': """
køb abonnement	47
køb adgang	47
""", 'kü': """
küldés	326
küldés e-mailben	326
künye	647
""", "l'": """
l'articolo continua dopo la pubblicità	375
""", 'la': """
la nota continúa después del anuncio	189
la rédaction vous conseille	270
la suite après cette publicité	264
la suite de votre contenu après cette annonce	264
la suite est réservée aux abonnés	254
la suite est réservée à nos abonnés	254
la sélection de la rédaction	270
las más leídas	195
lasă un comentariu	568
lataa lisää	241
""", 'le': """
le choix de la rédaction	270
le journal numérique	254
le più lette	381
lea también	195
lee también	195
leer artículo completo	198
leer más	198
leer también	195
legfrissebb hírek	331
leggi di più	384
legnépszerűbb	331
leia também	548
les choix de la rédaction	270
les også	487
les plus commentés	270
les plus partagés	270
""", 'li': """
lien copié	261
liity jäseneksi	227
lineでシェア	400
lineで送る	400
link kopiëren	450
link másolása	326
lire la suite pour #€	254
lire la vidéo	273
lire également	270
lisää aiheesta	239
liên hệ	692
liên quan	693
""", 'lo': """
lo + leído	195
lo más comentado	195
lo más compartido	195
lo más leído	195
lo más popular	195
lo más visto	195
lo último	195
logg inn for å kommentere	485
""", 'lu': """
lubię to	509
lue lisää	239
lue lisää aiheesta	239
lue myös	239
""", 'lä': """
lähetä sähköpostilla	233
lämna en kommentar	623
länk kopierad	617
läs hela artikeln	628
läs kommentarer	623
läs mer	625	628
läs mer om	625
läs också	625
läs vidare	612	625
läs även	625
lästid	628
lästid # min	628
""", 'lå': """
lås op	47
lås opp artikkelen	474
""", 'læ': """
læs hele artiklen	63
læs kommentarer	58
læs mere	60	63
læs mere om	60
læs også	60
læs videre	47	60
læsetid # min	63
""", 'lê': """
lên đầu trang	695
""", 'lư': """
lưu	688
lưu bài	688
lưu bài viết	688
""", 'ma': """
magari più tardi	361
mai târziu	559
mainos päättyy	235
mais notícias	548
manşetler	650
masz już konto	503
masz już konto? zaloguj się	503
masz już subskrypcję	503
masz już subskrypcję? zaloguj się	503
materiał partnera	512
materiał promocyjny	512
materiał sponsorowany	512
matérias relacionadas	548
""", 'me': """
media społecznościowe	510
megnézem	333
megosztás	326
megosztás a facebookon	326
megosztás facebookon	326
megosztás twitteren	326
meld deg på	476
meld deg på nyhetsbrev	476
meld deg på nyhetsbrevet	476
mentions légales	266
mentés	326
menú	198
menü	98	333	652
menü schließen	98
menü öffnen	98
mer från	625
mer läsning	625
mest läst	625
mest lästa	625
mest læst	60
mest læste	60
""", 'mi': """
minn meg på det senere	471
""", 'mo': """
modalità di pagamento	365
mogą cię zainteresować	517
mohlo by se vám líbit	33
mohlo by vás zajímat	33
mostra di più	384
mostrar más	198
mot de passe oublié	254
mots clés	270
mots-clés	270
może cię zainteresować	517
może później	500
možná později	21
""", 'mu': """
muistuta myöhemmin	226
mutass többet	333
muut lukivat myös	239
""", 'my': """
myöhemmin	226
""", 'má': """
már előfizető	323
más	198
más artículos	195
más en	195
más historias	195
más información	195
más leídas	195
más leído	195
más leídos	195
más noticias	195
más opciones	191
más sobre este tema	195
más tarde	174
más vistas	195
más vistos	195
másolás	326
máte již účet	23
máte předplatné? přihlaste se	23
""", 'må': """
månadsgåva	610
månedlig gave	472
månedligt bidrag	45
måske senere	44
måske vil du også kunne lide	60
""", 'mé': """
método de pago	178
métodos de pagamento	532
métodos de pago	178
""", 'mů': """
můj účet	23
""", 'mớ': """
mới nhất	693
""", 'mở': """
mở rộng	695
""", 'na': """
nahlásit chybu	32
najchętniej czytane	517
najczęściej czytane	517
najczęściej czytane artykuły	517
najnowsze artykuły	517
najnowsze wiadomości	517
napsat komentář	32
nastavení	30
nastavení cookies	30
następna strona	520
następny	520
następny artykuł	517
načíst další	35
našli jste chybu	32
našli jste v článku chybu	32
""", 'ne': """
ne děkuji	21
ne, děkuji	21
nejdiskutovanější	33
nejnovější	33
nejnovější zprávy	33
nejnovější články	33
nejčtenější	33
nejčtenější články	33
nem, köszönöm	320
nenhum comentário	546
neueste beiträge	95
""", 'ng': """
nghe đọc bài	688
""", 'nh': """
nhắc tôi sau	683
""", 'ni': """
nie dziękuję	500
nie dziś	500
nie pamiętasz hasła	503
nie, dziękuję	500
""", 'no': """
normas de participación	193
noteで書く	400
notre sélection	270
notícias relacionadas	548
""", 'nu': """
nu mulțumesc	559
nu, mulțumesc	559
nur für abonnenten	78
""", 'ny': """
nyhetsdøgnet	487
nyomtatás	326
""", 'nã': """
não perca	548
não, obrigada	529
não, obrigado	529
""", 'nä': """
nächste seite	98
nächster artikel	95
näköislehti	228
nästa	628
nästa artikel	625
näytä kaikki	241
näytä kommentit	238
näytä lisää	241
näytä sisältö	236
""", 'næ': """
næste	63
næste artikel	60
""", 'né': """
népszerű	331
""", 'nø': """
nøgleord	60
""", 'nổ': """
nổi bật	693
""", 'nộ': """
nội dung tài trợ	690
""", 'oc': """
oceń artykuł	515
ochrana osobních údajů	30
""", 'od': """
odebírat	25
odebírat newsletter	25
odemknout článek	23
odhlásit se	23
odkaz zkopírován	27
odmítnout	30
odmítnout vše	30
odpovědět	32
odrzuć	513
odrzuć wszystkie	513
odtwórz	520
""", 'of': """
offre spéciale	254
offrez-nous un café	250
offrici un caffè	362
""", 'og': """
ogłoszenie	512
""", 'ok': """
okuma süresi # dk	652
""", 'ol': """
olvasta már	331
olvastad már	331
olvidaste tu contraseña	179
""", 'os': """
ostatnie artykuły	517
""", 'ot': """
ota yhteyttä	238
otros artículos	195
""", 'ou': """
outras notícias	548
ouça este conteúdo	539
""", 'pa': """
page précédente	273
pagina următoare	571
pague um café	530
paiement sécurisé	253
paramètres des cookies	266
paramétrer	266
paramétrer les cookies	266
partajează	564
partenerii noștri	569
pas encore abonné	254
passer la publicité	264
paylaş	644
paylaşin	644
""", 'pe': """
personvernerklæring	483
peut-être plus tard	249
""", 'pi': """
più lette	381
più letti	381
più tardi	361
""", 'pl': """
placená inzerce	29
plein écran	273
plus d'actualités	270
""", 'po': """
poate mai târziu	559
podaruj artykuł	503
podmínky použití	30
podmínky užití	30
podobne artykuły	517
podobné články	33
podpořit	22
podpořte naši práci	22
podpořte nás	22
podziel się	509
podziel się artykułem	509
podziel się na facebooku	509
pokaż komentarze	515
pokaż mniej	520
pokaż treść	513
pokaż więcej	520
pokaż wszystkie	520
pokračovat bez podpory	21
pokračování pod reklamou	29
polecane artykuły	517
politique de confidentialité	266
polityka prywatności	513
política de cookies	191	544
política de privacidad	191
política de privacidade	544
poprzedni artykuł	517
populární	33
populära artiklar	625
populärt	625
populære artikler	60
populære saker	487
populært	60	487
popüler	650
popüler haberler	650
popüler konular	650
por qué estás viendo esto	179
poslechnout článek	27
postaw kawę	501
postaw nam kawę	501
posłuchaj	509
posłuchaj artykułu	509
pouze pro předplatitele	23
powiązane	517
powiązane artykuły	517
powiązane tematy	517
powiększ	520
powiększ zdjęcie	520
powrót do góry	520
později	21
pozostała część artykułu pod materiałem wideo	512
""", 'pr': """
prenumerera på vårt nyhetsbrev	614
printează	564
privatsphäre-einstellungen	91
pro předplatitele	23
promóció	328
prywatność	513
przeczytaj również	517
przeczytaj także	517
przeczytaj też	517
przejdź bez wsparcia	500
przejdź do serwisu	513
przejdź do treści	520
przekaż darowiznę	501
przypomnij mi później	500
právě se děje	33
précédent	273
préférences cookies	266
prélèvement	253
prémium	323
próxima	551
próxima página	551
próximo artigo	548
prøv gratis	47	474
prøv nu	47
prøv nå	474
""", 'pu': """
pubblicità	375	375
publi-rédactionnel	264
publicité	264	264
publicité - la suite ci-dessous	264
publicités	264
pular para o conteúdo	551
""", 'pá': """
página siguiente	198
""", 'pä': """
pääuutiset	239
""", 'på': """
påmind mig senere	44
påminn mig senare	609
""", 'pó': """
później	500
""", 'př': """
předchozí	35
předchozí článek	33
předplatit	23
předplatné	23
předplaťte si	23
přehrát	35
přejít k obsahu	35
přejít na obsah	35
přečtěte si	33
přečtěte si také	33
přidat komentář	32
přidejte názor	32
přihlaste se k odběru	25
přihlaste se k odběru newsletteru	25
přihlásit	23
přihlásit k odběru	25
přihlásit se	23
přihlášení	23
přijmout	30
přijmout vše	30
připomenout později	21
přispějte	22
přispět	22
""", 'qu': """
quellen und weiterführende links	95
quieres añadir otro usuario a tu suscripción	179
quizás más tarde	174
quizás te interese	195
quyên góp	684
quyên góp ngay	684
quên mật khẩu	685
quảng cáo	690	690
""", 'ra': """
rao vặt	690
rapportér fejl	58
""", 're': """
recibe nuestro boletín	182
reclamă	566
recomandări	569
recomandările redacției	569
recomendado para você	548
recommandé	270
recommandé pour vous	270
recommandés	270
recordar más tarde	174
recuérdamelo más tarde	174
redirecționează #%	560
regala este artículo	179
regalar artículo	179
regisztráció	323
regisztrálok	323
regístrate	179
regístrate gratis	179
rejoignez notre chaîne whatsapp	262
rekisteröidy	228
reklami geç	646
reklám	328
relaterade ämnen	625
restez informé	257
restez informés	257
""", 'ri': """
ricordamelo più tardi	361
""", 'ro': """
rozwiń	520
""", 'rä': """
rätta	623
rättelse	623
""", 'ré': """
réactions	268
réagir	261	268
réagir à cet article	268
répondre	268
réseaux sociaux	262
réservé aux abonnés	254
réservé aux inscrits	254
réservé à nos abonnés	254
""", 'ră': """
răspunde	568
""", "s'": """
s'abonner à partir de #€	254
s'inscrire à la newsletter	257
""", 's-': """
s-ar putea să-ți placă	569
""", 'sa': """
saber más	198
sadece abonelere özel	640
saltar anúncio	542
salvează	564
sao chép liên kết	688
sari la conținut	571
""", 'sc': """
schlagwörter	95
schließen	98
schrift vergrößern	85
schriftgröße	85
scopri di più	366
""", 'sd': """
sdílejte	27
sdílet	27
sdílet na facebooku	27
sdílet na twitteru	27
sdílet na x	27
sdílet článek	27
""", 'se': """
se connecter et réagir	268
se déconnecter	254
sei già abbonato	366
sei già abbonato? accedi	366
selección de la redacción	195
semnalează o eroare	568
send på e-post	479
seuraa meitä	234
seuraa meitä facebookissa	234
seuraa meitä instagramissa	234
seções	548
""", 'si': """
signaler un problème	268
siguiente artículo	195
siirry sisältöön	241
sizin için öneriler	650
""", 'sn': """
snsをフォロー	401
""", 'so': """
sofortüberweisung	77
sono già sostenitore	361
souhlasím	30
soutenez le journalisme indépendant	250
soutenez notre rédaction	250
soutenez-nous dès maintenant	250
související	33
související témata	33
související články	33
""", 'sp': """
spis treści	520
sponsorisé	264
sponsorlu içerik	646
sponsoroitu sisältö	235
sponsrat innehåll	620
sponzorovaný obsah	29
sponzorováno	29
sprawdź ofertę	503
sprijină-ne	560
später	73
später erinnern	73
""", 'st': """
staňte se členem	22
stichwörter	95
strona główna	517
stäng	609	628
stöd oss	610
stöd vår journalistik	610
støt os	45
støt vores journalistik	45
støtt oss	472
støtt vår journalistikk	472
""", 'su': """
sugestões	548
suite de l'article après la publicité	264
sur le même sujet	270
sur le même thème	270
suscripción	179
suscríbase	179
suscríbete	179
suscríbete a nuestra newsletter	182
suscríbete a nuestro boletín	182
suscríbete ahora	179
suscríbete al boletín	182
susține	560
susține-ne	560
susțineți-ne	560
""", 'sz': """
szponzorált tartalom	328
szólj hozzá	330
szóljon hozzá	330
""", 'sä': """
sähköposti	230
sähköpostiosoite	230
sähköpostiosoitteesi	230
""", 'sé': """
sé parte	175
sélections	261
""", 'sí': """
síganos	187
síguenos	187
síguenos en	187
síguenos en facebook	187
síguenos en google news	187
síguenos en redes	187
síguenos en redes sociales	187
síguenos en whatsapp	187
""", 'só': """
só para assinantes	533
sólo para suscriptores	179
""", 'sö': """
sök	628
""", 'sø': """
søg	63
søk	490
""", 'sú': """
súmate	175
""", 'sł': """
słowa kluczowe	517
""", 'ta': """
takaisin ylös	241
talán később	320
tamaño de letra	186
también te puede gustar	195
también te puede interesar	195
tarjeta de crédito	178
tarjeta de débito	178
""", 'te': """
temas del día	195
termos e condições	544
teste grátis	533
text pokračuje pod reklamou	29
teď ne	21
""", 'th': """
thu gọn	695
thèmes	270
thématiques	270
thích	688
thông tin doanh nghiệp	690
thẻ	693
""", 'ti': """
tin cùng chuyên mục	693
tin khác	693
tin liên quan	693
tin mới	693
tin mới nhất	693
tin nổi bật	693
tin trước	693
tin tài trợ	693
tin tức liên quan	693
tin đọc nhiều	693
tipărește	564
tiêu điểm	693
tiếp theo	695
""", 'to': """
to może cię zainteresować	517
todos os comentários	546
toute l'actualité	270
tovább	333
tovább a rovatra	331
tovább olvasom	333
további cikkek	331
további hírek	331
továbbiak betöltése	333
""", 'tr': """
trang chủ	695
transferência bancária	532
treść sponsorowana	512
treść tylko dla subskrybentów	503
trước	695
trả lời	692
trở lại	695
""", 'tu': """
tu correo electrónico	182
tu suscripción se está usando en otro dispositivo	179
tue meitä	227
""", 'tw': """
twitter'da paylaş	644
twój adres e-mail	505
twój e-mail	505
""", 'ty': """
tylko dla subskrybentów	503
""", 'tà': """
tài khoản của tôi	685
tài trợ	690
""", 'tá': """
támogasd munkánkat	321
támogass minket	321
támogasson minket	321
támogatom	321
támogatott tartalom	328
támogatás	321
""", 'té': """
témata	33
témák	331
términos de uso	191
términos y condiciones	191
""", 'tì': """
tìm kiếm	695
""", 'tó': """
tópicos	548
tópicos relacionados	548
""", 'tö': """
több	333
""", 'tü': """
tüm haberler	650
tüm yorumlar	649
tümünü gör	652
tümünü kabul et	647
tümünü reddet	647
""", 'tạ': """
tạo tài khoản	685
""", 'tả': """
tải thêm	695
""", 'từ': """
từ khóa	693
""", 'ud': """
udostępnij	509
udostępnij artykuł	509
udostępnij na facebooku	509
udostępnij na twitterze	509
udostępnij na whatsapp	509
udostępnij na x	509
""", 'ul': """
uložit	27
uložit na později	27
ultima oră	569
ultimele știri	569
""", 'un': """
unterstütze uns	74
unterstütze unsere arbeit	74
unterstützen	74
unterstützen sie uns	74
unterstützen sie unsere arbeit	74
""", 'ur': """
url 복사	425
urlをコピー	400
url복사	425
următorul	571
""", 'us': """
ustawienia plików cookie	513
""", 'uz': """
uzyskaj dostęp	503
""", 'už': """
už máte předplatné	23
už podporuji	21
""", 'va': """
van már fiókja	323
""", 've': """
veja também	548
ver comentários	546
ver galería	198
ver más	198
ver también	195
ver também	548
ver vídeo	198
vertrag kündigen	91
verträge hier kündigen	91
verwandte beiträge	95
vezi și	569
""", 'vi': """
videó	331
videók	331
vidéo	273
vielen dank für ihre anmeldung	81
vielleicht später	73
vilkår	56	483
vipps et beløp	472
vis færre	63	490
visa bilden i helskärm	628
visa färre	628
visa innehåll	621
vissza a tetejére	333
visszajelzés	330
viết bình luận	692
""", 'vo': """
você pode gostar	548
você pode se interessar	548
você também pode gostar	548
vos réactions	268
vous aimerez peut-être	270
vous avez déjà un compte	254
vous possédez déjà un compte	254
vous pourriez être intéressé	270
vous êtes déjà abonné	254
""", 'vy': """
vytvořit účet	23
vyzkoušet	23
""", 'vá': """
válasz	330
váš e-mail	25
""", 'vå': """
våra nyhetsbrev	614
våre nyhetsbrev	476
""", 'ví': """
více	33
více o tématu	33
vídeos	195	548
""", 'vý': """
výběr redakce	33
""", 'về': """
về đầu trang	695
""", 'wa': """
warto przeczytać	517
""", 'we': """
weitere beiträge	95
werbung überspringen	88
""", 'wh': """
whatsapp'ta paylaş	644
""", 'wi': """
więcej	517
więcej artykułów	517
więcej informacji	517
więcej na ten temat	517
więcej o	517
więcej z	517
""", 'wp': """
wpłać	501
wpłać teraz	501
""", 'wy': """
wypróbuj	503
wyślij e-mailem	509
wyślij znajomemu	509
""", "x'": """
x'te paylaş	644
""", 'xe': """
xem bình luận	692
xem nhiều	693
xem nhiều nhất	693
xem thêm	693	695
xem thêm bình luận	692
xem tiếp	695
xem toàn bộ	695
xem tất cả	695
""", 'xで': """
xでシェア	400
xでポスト	400
""", 'ya': """
ya eres suscriptor? inicia sesión	179
ya tengo una suscripción	179
""", 'yo': """
yorum gönder	649
yorumlari gör	649
""", 'z ': """
z titulní strany	33
""", 'za': """
zahlungsart wählen	77
zaloguj się	503
zapisz na później	509
zapisz się	505
zapisz się do newslettera	505
zapisz się na newsletter	505
zapomenuté heslo	23
zarejestruj się	503
zarządzaj zgodami	513
zaten üye misiniz	640
zavřít	21
załaduj więcej	520
załóż konto	503
""", 'zg': """
zgadzam się	513
zgłoś	515
zgłoś błąd	515
""", 'zk': """
zkopírovat odkaz	27
""", 'zn': """
znajdź nas na facebooku	510
""", 'zo': """
zobacz galerię	520
zobacz również	517
zobacz także	517
zobacz też	517
zobacz więcej	517
zobrazit více	35
zobrazit vše	35
zostań patronem	501
""", 'zp': """
zpět nahoru	35
""", 'zr': """
zrušit odpověď	32
""", 'zu': """
zur merkliste hinzufügen	85
zur übersicht	98
zurück	93
zurück nach oben	98
""", 'zv': """
zvětšit	35
""", 'zw': """
zwiń	520
""", 'zá': """
zásady ochrany osobních údajů	30
""", 'à ': """
à découvrir	270
à la une	270
à lire	270
à lire aussi	270
à lire ensuite	270
à lire également	270
à ne pas manquer	270
à voir	270
à voir aussi	270
""", 'äh': """
ähnliche artikel	95
ähnliche beiträge	95
ähnliche themen	95
""", 'äl': """
älä missaa mitään	230
""", 'äm': """
ämnen	625
ämnen i artikeln	625
""", 'är': """
är du redan prenumerant	612
""", 'çe': """
çerez ayarlari	647
çerez politikasi	647
çerezler	647
""", 'çi': """
çikiş yap	640
""", 'ço': """
çok okunanlar	650
""", 'éc': """
écouter	261
écouter l'article	261
écouter le podcast	273
""", 'éd': """
édition du jour	270
""", 'în': """
înapoi sus	571
încarcă mai multe	571
închide	559
înregistrare	561
înregistrează-te	561
""", 'öf': """
öffnen	98
""", 'ön': """
önceki	652
önceki haber	650
öne çikan haberler	650
öne çikanlar	650
önerilen haberler	650
önerilenler	650
""", 'ös': """
összes	333
""", 'új': """
új hozzászólás	330
""", 'úl': """
última hora	195
últimas	548
últimas entradas	195
últimas noticias	195
últimas notícias	548	548
últimos artículos	195
""", 'ún': """
únete	175
únete a la conversación	193
únete a nuestro canal de whatsapp	187
""", 'üb': """
überweisung	77
""", 'üc': """
ücretsiz dene	640
""", 'üy': """
üye girişi	640
üye ol	639	640
""", 'ý ': """
ý kiến	692
ý kiến bạn đọc	692
ý kiến của bạn	692
""", 'čl': """
článek pokračuje pod reklamou	29
článek pokračuje za reklamou	29
""", 'čt': """
čtěte dále	33
čtěte i	33
čtěte také	33
""", 'čí': """
číst dál	35
číst dál s předplatným	23
číst více	35
""", 'đá': """
đáng chú ý	693
""", 'đã': """
đã có tài khoản	685
đã sao chép	688
""", 'đó': """
đóng	683
đóng góp	684
""", 'đă': """
đăng ký	685
đăng ký ngay	685
đăng nhập	685
đăng nhập / đăng ký	685
đăng xuất	685
""", 'đư': """
được tài trợ	690
""", 'đặ': """
đặt báo	685
""", 'đề': """
đề xuất	693
""", 'để': """
để sau	683
""", 'đọ': """
đọc nhiều	693
đọc nhiều nhất	693
đọc thêm	693	695
đọc tiếp	695
""", 'đừ': """
đừng bỏ lỡ	693
""", 'śl': """
śledź nas	510
śledź nas w google news	510
""", 'şi': """
şifremi unuttum	640
şimdi değil	638
""", 'şu': """
şurada paylaş	644
""", 'št': """
štítky	33
""", 'șt': """
știri recomandate	569
știri similare	569
știrile zilei	569
""", 'έχ': """
έχετε ήδη λογαριασμό	110
""", 'ίσ': """
ίσως αργότερα	108
ίσως σας ενδιαφέρει	118
""", 'ακ': """
ακούστε	113
ακύρωση απάντησης	117
""", 'αν': """
αναζήτηση	120
αντιγραφή συνδέσμου	113
""", 'απ': """
απάντηση	117
αποθήκευση	113
αποστολή με email	113
αποσύνδεση	110
""", 'αρ': """
αργότερα	108
αρχική	120
""", 'αφ': """
αφήστε σχόλιο	117
""", 'βί': """
βίντεο	118
""", 'γί': """
γίνε συνδρομητής	110
γίνετε μέλος	109
γίνετε συνδρομητής	110
""", 'γρ': """
γράψτε σχόλιο	117
""", 'δε': """
δείτε περισσότερα	120
δείτε τα σχόλια	117
δείτε όλα	120
""", 'δη': """
δημιουργία λογαριασμού	110
δημοφιλέστερα	118
δημοφιλή	118
""", 'δι': """
διαβάστε ακόμα	118
διαβάστε ακόμη	118
διαβάστε επίσης	118
διαβάστε περισσότερα	118	120
διαφήμιση	115
διαφημίσεις	115
διαφημιση	115
""", 'δω': """
δωρήστε	109
δωρεά	109
""", 'εί': """
είσοδος	110
είστε ήδη συνδρομητής	110
""", 'εγ': """
εγγραφή	110
""", 'ει': """
ειδήσεις σήμερα	118
""", 'εκ': """
εκτύπωση	113
""", 'επ': """
επικοινωνία	117
επιστροφή στην κορυφή	120
επόμενο	120
επόμενο άρθρο	118
""", 'ετ': """
ετικέτες	118
""", 'η ': """
η συνέχεια μετά τη διαφήμιση	115
""", 'θέ': """
θέματα	118
""", 'κά': """
κάντε δωρεά	109
κάντε μια δωρεά	109
""", 'κα': """
κατηγορίες	118
""", 'κλ': """
κλείσιμο	108
""", 'κο': """
κοινοποίησε	113
κοινοποίηση	113
κοινοποίηση στο facebook	113
κοινοποίηση στο twitter	113
""", 'με': """
μενού	120
""", 'μη': """
μην χάσετε	118
""", 'μο': """
μοιραστείτε	113
μοιραστείτε το	113
μοιραστείτε το άρθρο	113
""", 'μπ': """
μπορεί να σας αρέσει	118
""", 'μό': """
μόνο για συνδρομητές	110
""", 'ξε': """
ξεχάσατε τον κωδικό	110
""", 'ο ': """
ο λογαριασμός μου	110
""", 'πε': """
περισσότερα	118	120
περισσότερες ειδήσεις	118
""", 'πρ': """
προηγούμενο	120
προηγούμενο άρθρο	118
προσθήκη σχολίου	117
προτεινόμενα	118
""", 'ρο': """
ροή ειδήσεων	118
""", 'στ': """
στηρίξτε μας	109
""", 'συ': """
συνέχεια ανάγνωσης	120
συνδεθείτε	110
συνδρομή	110
συνδρομητές	110
""", 'σχ': """
σχετικά	118
σχετικά άρθρα	118
σχετικά θέματα	118
σχετικές ειδήσεις	118
σχόλια	117
σχόλιο	117
""", 'σύ': """
σύνδεση	110
""", 'τα': """
τα πιο δημοφιλή	118
""", 'τε': """
τελευταία άρθρα	118
τελευταία νέα	118
τελευταίες ειδήσεις	118
""", 'υπ': """
υπενθύμιση αργότερα	108
υποβολή σχολίου	117
υποστηρίξτε μας	109
""", 'φό': """
φόρτωση περισσότερων	120
""", 'χο': """
χορηγούμενο	115
χορηγούμενο περιεχόμενο	115
""", 'όχ': """
όχι ευχαριστώ	108
όχι τώρα	108
όχι, ευχαριστώ	108
""", 'ав': """
авторизация	583
авторизоваться	583
""", 'ак': """
актуальне	674
""", 'ар': """
архив	597
""", 'ба': """
банковская карта	582
банковский перевод	582
""", 'бе': """
безопасный платеж	582
""", 'бо': """
больше	597
больше новостей	597
""", 'бу': """
будьте в курсе	585
""", 'бі': """
більше новин	674
більше по темі	674
""", 'в ': """
в избранное	588
в тренде	597
""", 'ва': """
важливо	674
вам будет интересно	597
вам може сподобатися	674
вам может быть интересно	597
вас може зацікавити	674
вас может заинтересовать	597
ваш e-mail	585
ваш email	585
""", 'вв': """
введите email	585
""", 'ве': """
версия для печати	588
""", 'вж': """
вже зареєстровані	663
вже є акаунт	663
""", 'ви': """
вибір редакції	674
видео	597
вийти	663
""", 'вк': """
вконтакте	589	589
""", 'во': """
во весь экран	600
войти	583
войти в аккаунт	583
воспроизвести	600
""", 'вр': """
время на чтение	600
время чтения # мин	600
""", 'вс': """
все	600
все комментарии	595
всі новини	676
""", 'вх': """
вход	583
вхід	663
""", 'вы': """
выберите сумму	582
выбор редакции	597
выйти	583
""", 'ві': """
відео	674
відповісти	672
відхилити	670
""", 'гл': """
главная	600
главное	597
главное за день	597
главные новости	597
""", 'го': """
головна	676
головне	674
головне за день	674
головні новини	674
""", 'да': """
далее	600
далі	676
""", 'де': """
детальніше	676
""", 'дз': """
дзен	589
""", 'ди': """
дивіться також	674
""", 'дл': """
для подписчиков	583
""", 'до': """
добавить комментарий	595
додати коментар	672
докладніше	676
""", 'др': """
другая сумма	582
другие материалы	597
другие новости	597
другие статьи	597
друк	667
""", 'ед': """
единоразово	580
""", 'еж': """
ежемесячно	580
""", 'ещ': """
еще новости	597
еще по теме	597
ещё	597
ещё по теме	597
""", 'за': """
за темою	674
забули пароль	663
забыли пароль	583
завантажити ще	676
загрузить еще	600
загрузить ещё	600
задонатити	661
задонатить	580
закрити	660
закрыть	579
залишити коментар	672
зарегистрироваться	583
зареєструватися	663
""", 'зб': """
зберегти	667
збільшити	676
""", 'зм': """
зміст	676
""", 'зн': """
знайшли помилку	672
""", 'зр': """
зробити внесок	661
зрозуміло	670
""", 'ин': """
интересное	597
""", 'к ': """
к началу	600
""", 'ка': """
категории	597
категорії	674
""", 'ко': """
коментар	672
коментарі	672
коментувати	672
комментарии	595
комментарии отсутствуют	595
комментарий	595
комментировать	595
контакти	672
контакты	595
конфиденциальность	593
копировать ссылку	588
копіювати посилання	667
""", 'ку': """
купить подписку	583
""", 'ле': """
лента новостей	597
""", 'ли': """
личный кабинет	583
""", 'ма': """
материал доступен только подписчикам	583
материалы партнеров	592
материалы по теме	597
матеріали за темою	674
матеріали по темі	674
""", 'ме': """
меню	600	676
метки	597
""", 'мо': """
может быть, позже	579
может позже	579
можливо, пізніше	660
мой профиль	583
""", 'мы': """
мы в telegram	590
мы в социальных сетях	590
мы в соцсетях	590
мы вконтакте	590
""", 'мі': """
мій профіль	663
мітки	674
""", 'на': """
на главную	600
на правах реклами	669
на правах рекламы	592
наверх	600	676
нагадати пізніше	660
надіслати	667
назад	600	676
найпопулярніше	674
найти	600
найчитаніше	674
налаштування	670
написати коментар	672
написать комментарий	595
напомнить позже	579
настройки	593
настройки cookie	593
наступна	676
наступна стаття	674
наш telegram-канал	590
нашли опечатку	595
нашли ошибку	595
""", 'не': """
не зараз	660
не пропустите	597
не пропустіть	674
не сегодня	579
не сейчас	579
не сьогодні	660
нет комментариев	595
нет, спасибо	579
""", 'но': """
новини	674
новини партнерів	669
новости	597
новости партнеров	592
новости партнёров	592
новости по теме	597
""", 'ні': """
ні, дякую	660
""", 'об': """
обговорити	672
обратная связь	595
обсудить	595
обсуждение	595
""", 'од': """
одноклассники	589
одноразово	661
""", 'ос': """
оставить комментарий	595
останні новини	674
""", 'от': """
ответить	595
отказаться	593
отклонить	593
отменить ответ	595
отправить по почте	588
""", 'оф': """
оформити підписку	663
оформить подписку	583
""", 'па': """
партнерский материал	592
партнерський матеріал	669
партнерський проєкт	669
партнёрский материал	592
""", 'пе': """
передплата	663
передплатити	663
перейти к содержанию	600
печать	588
""", 'по': """
по теме	597
повідомити про помилку	672
погоджуюсь	670
погоджуюся	670
подарить статью	583
поддержать	580
поддержать нас	580
поддержать проект	580
поддержать редакцию	580
поддержите нас	580
поддержите нашу работу	580
поделитесь	588
поделиться	588	588
поделиться в facebook	588
поделиться в telegram	588
поделиться в twitter	588
поделиться в whatsapp	588
поделиться в одноклассниках	588
поделиться вконтакте	588
поделиться с друзьями	588
подкасти	674
подкасты	597
подписаться	583
подписаться на новости	585
подписаться на рассылку	585
подписка	583
подписывайтесь	590
подписывайтесь на нас	590
подписывайтесь на наш telegram	590
подпишитесь на нашу рассылку	585
подпишитесь на рассылку	585
подробнее	600
подробнее по теме	597
поділитись	667
поділитися	667
поділитися в telegram	667
поділитися у facebook	667
поділіться	667
пожертвовать	580
пожертвувати	661
позже	579
поиск	600
показати більше	676
показати коментарі	672
показати ще	676
показать больше	600
показать еще	600
показать ещё	600
показать комментарии	595
политика конфиденциальности	593
пользовательское соглашение	593
політика конфіденційності	670
помочь	580
помочь нам	580
помочь проекту	580
понятно	593
попередня	676
попередня стаття	674
попробовать бесплатно	583
популярне	674
популярное	597
популярные	597
популярные новости	597
популярные статьи	597
популярні новини	674
посилання скопійовано	667
последнее	597
последние новости	597
похожие материалы	597
похожие статьи	597
поширити	667
поширити у facebook	667
пошук	676
""", 'пр': """
правила использования	593
предыдущая	600
предыдущая статья	597
премиум	583
преміум	663
прийняти	670
прийняти всі	670
принять	593
принять все	593
принять всё	593
прислать новость	595
приєднатися	661
продолжение после рекламы	592
продолжение статьи после рекламы	592
продолжить без поддержки	579
промо	592	669
прослушать	588
""", 'пі': """
підписатись	663
підписатися	663
підписка	663
підтримайте нас	661
підтримати	661
підтримати нас	661
підтримати редакцію	661
пізніше	660
""", 'ра': """
развернуть	600
разово	580
распечатать	588
рассказать друзьям	588
рассылка	585
рассылки	585
""", 'ре': """
регистрация	583
редакция рекомендует	597
реклама	592	592	669	669
рекомендуем	597
рекомендуемое	597
рекомендуємо	674
реєстрація	663
""", 'ро': """
роздрукувати	667
""", 'ру': """
рубрики	597	674
""", 'са': """
самое важное	597
самое популярное	597
самое читаемое	597
""", 'св': """
свежее	597
свежие новости	597
свернуть	600
связаться с нами	595
""", 'сд': """
сделать пожертвование	580
""", 'се': """
сейчас читают	597
""", 'ск': """
скасувати відповідь	672
скопировать ссылку	588
скопіювати посилання	667
""", 'сл': """
следите за нами	590
следующая	600
следующая статья	597
слухати	667
слушать	588
""", 'см': """
см. также	597
смотреть все	600
смотри также	597
смотрите также	597
""", 'со': """
согласен	593
согласиться	593
содержание	600
создать аккаунт	583
сообщить об ошибке	595
сохранить	588
социальные сети	590
""", 'сп': """
спецпроект	592
спецпроєкт	669
способ оплаты	582
способы оплаты	582
""", 'сс': """
ссылка скопирована	588
""", 'ст': """
стати частиною спільноти	661
стать патроном	580
стать спонсором	580
створити акаунт	663
стрічка новин	674
""", 'сх': """
схожі матеріали	674
схожі статті	674
""", 'сю': """
сюжет	597
сюжеты	597
""", 'тв': """
твитнуть	588
твиттер	589
твітнути	667
""", 'те': """
теги	597	674
телеграм	589
тема дня	597
теми	674
темы	597
""", 'то': """
только для подписчиков	583
""", 'ті': """
тільки для передплатників	663
тільки для підписників	663
""", 'ув': """
увеличить	600
увійти	663
""", 'уж': """
уже есть аккаунт	583
уже есть подписка	583
уже зарегистрированы	583
уже зареєструвалися	663
уже подписаны	583
""", 'ум': """
умови використання	670
""", 'ус': """
усі новини	676
""", 'фе': """
фейсбук	589
""", 'фо': """
фото	597
фоторепортаж	597
""", 'хо': """
хорошо	593
""", 'ча': """
час читання # хв	676
""", 'чи': """
читайте еще	597
читайте ещё	597
читайте нас в telegram	590
читайте ниже	592
читайте также	597
читайте також	674
читати далі	676
читати повністю	676
читати також	674
читать далее	600
читать дальше	600
читать ещё	600
читать комментарии	595
читать по подписке	583
читать полностью	600
читать также	597
""", 'ще': """
ще новини	674
""", 'що': """
щомісяця	661
""", 'эл': """
электронная почта	585
""", 'я ': """
я вже підтримую	660
я уже поддерживаю	579
""", 'ян': """
яндекс.дзен	589
""", 'ін': """
інші новини	674
""", 'או': """
אולי גם יעניין אותך	292
אולי יעניין אותך	292
אולי יעניין אתכם	292
אולי מאוחר יותר	282
""", 'אי': """
אינציקלופדיית ynet	292
""", 'בש': """
בשיתוף	289
""", 'דו': """
דווח על טעות	291
""", 'דל': """
דלג לתוכן	294
""", 'דף': """
דף הבית	294
""", 'הא': """
האזינו	287
""", 'הב': """
הבא	294
""", 'הג': """
הגב	291
""", 'הד': """
הדפס	287
הדפסה	287
""", 'הו': """
הוסיפו תגובה	291
הוסף תגובה	291
הוספת תגובה	291
""", 'הז': """
הזכירו לי מאוחר יותר	282
""", 'הח': """
החשבון שלי	284
""", 'הי': """
הירשם	284
""", 'הכ': """
הכי נצפים	292
הכי נקרא	292
הכי נקראות	292
הכתבה הבאה	292
הכתבה הקודמת	292
""", 'המ': """
המלצות	292
המשך לקרוא	294
המשך קריאה	294
""", 'הנ': """
הנקראות ביותר	292
""", 'הע': """
העתק קישור	287
העתקת קישור	287
""", 'הצ': """
הצג עוד	294
הצטרפו	283
הצטרפו אלינו	283
""", 'הק': """
הקודם	294
""", 'הר': """
הרשמה	284
""", 'הש': """
השב	291
""", 'הת': """
התחבר	284
התחברות	284
""", 'וו': """
ווטסאפ	287
""", 'וי': """
וידאו	292
""", 'חד': """
חדשות אחרונות	292
""", 'חז': """
חזרה למעלה	294
""", 'חי': """
חיפוש	294
""", 'טו': """
טוויטר	287
""", 'טל': """
טלגרם	287
""", 'טע': """
טען עוד	294
""", 'יצ': """
יציאה	284
""", 'כב': """
כבר מנוי	284
כבר מנויים? התחברו	284
כבר נרשמת	284
""", 'כו': """
כותרות אחרונות	292
""", 'כנ': """
כניסה	284
כניסה למנויים	284
""", 'כת': """
כתבו תגובה	291
כתבות אחרונות	292
כתבות מומלצות	292
כתבות נוספות	292
כתבות קשורות	292
""", 'לא': """
לא כעת	282
לא עכשיו	282
לא תודה	282
לא, תודה	282
""", 'לה': """
להמשך קריאה	284
להרשמה	284
""", 'לכ': """
לכל הכתבות	294
לכל התגובות	291
""", 'למ': """
למנויים בלבד	284
""", 'לר': """
לרכישת מינוי	284
""", 'לת': """
לתרום	283
לתרומה	283
""", 'מב': """
מבזקים	292
""", 'מו': """
מודעה	289
מומלצים	292
""", 'ממ': """
ממומן	289
""", 'מצ': """
מצאתם טעות	291
""", 'נו': """
נושאים	292
נושאים קשורים	292
""", 'סג': """
סגור	282
סגירה	282
""", 'עו': """
עוד	294
עוד בנושא	292
עוד בערוץ	292
עוד חדשות	292
עוד כתבות	292
""", 'פי': """
פייסבוק	287
""", 'פר': """
פרסום	289
פרסומת	289
""", 'צו': """
צור חשבון	284
צור קשר	291
""", 'קר': """
קרא גם	292
קרא עוד	294
קראו גם	292
קראו עוד	294
""", 'רכ': """
רכשו מינוי	284
""", 'שי': """
שיתוף	287
שיתוף בווטסאפ	287
שיתוף בטוויטר	287
שיתוף בפייסבוק	287
""", 'שכ': """
שכחתי סיסמה	284
""", 'של': """
שלח לחבר	287
שליחה במייל	287
""", 'שמ': """
שמירה	287
""", 'שת': """
שתף	287
שתפו	287
שתפו את הכתבה	287
שתפו בפייסבוק	287
""", 'תג': """
תגובה	291
תגובות	291
תגיות	292
""", 'תו': """
תוכן למנויים	284
תוכן ממומן	289
תוכן מקודם	289
תוכן שיווקי	289
""", 'תמ': """
תמכו בנו	283
""", 'תפ': """
תפריט	294
""", 'תר': """
תרומה	283
תרמו	283
תרמו עכשיו	283
""", 'آخ': """
آخر الأخبار	11
آخرین اخبار	216
""", 'آگ': """
آگهی	213
""", 'أح': """
أحدث الأخبار	11
""", 'أخ': """
أخبار ذات صلة	11
أخبار متعلقة	11
""", 'أض': """
أضف تعليق	10
أضف تعليقا	10
""", 'أه': """
أهم الأخبار	11
""", 'إر': """
إرسال	6
""", 'إع': """
إعلان	8
إعلان ممول	8
إعلانات	8
""", 'إغ': """
إغلاق	0
""", 'إق': """
إقرأ أيضا	11
""", 'إل': """
إلى الأعلى	13
""", 'إن': """
إنشاء حساب	2
""", 'ات': """
اترك تعليقا	10
اترك تعليقاً	10
اتصل بنا	10
""", 'اخ': """
اخبار مرتبط	216
اخترنا لك	11
""", 'اد': """
ادامه	218
ادامه مطلب	218
ادعم الصحافة المستقلة	1
ادعمنا	1
""", 'ار': """
ارسال	211
ارسال به دوستان	211
ارسال نظر	215
""", 'از': """
از ما حمایت کنید	208
""", 'اس': """
استمع	6
""", 'اش': """
اشتراك	2
اشتراک	209
اشتراک گذاری	211
اشتراکگذاری	211
اشترك	2
اشترك الآن	2
""", 'اط': """
اطبع	6
""", 'اق': """
اقرأ أيضا	11
اقرأ أيضاً	11
اقرأ المزيد	13
اقرأ ايضا	11
""", 'اك': """
اكتب تعليقا	10
""", 'ال': """
الأخبار	11
الأقسام	11
الأكثر تداولا	11
الأكثر قراءة	11
الأكثر قراءةً	11
الأكثر مشاهدة	11
الإعلانات	8
الاشتراك	2
الان نه	207
البحث	13
التالي	13
التعليقات	10
الدخول	2
الرئيسية	13
السابق	13
الصفحة التالية	13
الصفحة الرئيسية	13
القائمة	13
المزيد	11	13
المزيد من الأخبار	11
المقال التالي	11
المقال السابق	11
الوسوم	11
""", 'ان': """
انسخ الرابط	6
انشر	6
""", 'ای': """
ایجاد حساب	209
""", 'با': """
بازگشت به بالا	218
""", 'بح': """
بحث	13
""", 'بر': """
برعاية	8
برچسب ها	216
برچسبها	216
""", 'بس': """
بستن	207
""", 'بع': """
بعداً یادآوری کن	207
بعدی	218
""", 'به': """
به اشتراک بگذارید	211
""", 'بی': """
بیشتر	216	218
بیشتر بخوانید	216
""", 'تا': """
تازهترینها	216
""", 'تب': """
تبرع	1
تبرع الآن	1
تبلیغ	213
تبلیغات	213
""", 'تح': """
تحميل المزيد	13
""", 'تس': """
تسجيل	2
تسجيل الخروج	2
تسجيل الدخول	2
تسجيل دخول	2
""", 'تع': """
تعليق	10
تعليقات	10
""", 'تل': """
تلغرام	6
تلگرام	211
""", 'تم': """
تماس با ما	215
""", 'تو': """
تويتر	6
توییتر	211
""", 'تي': """
تيليجرام	6
""", 'ثب': """
ثبت نام	209
ثبت نظر	215
ثبتنام	209
""", 'جد': """
جدیدترین اخبار	216
""", 'جس': """
جستجو	218
""", 'جم': """
جميع التعليقات	10
""", 'حا': """
حالا نه	207
""", 'حج': """
حجم الخط	6
""", 'حس': """
حساب کاربری	209
حسابي	2
""", 'حص': """
حصري للمشتركين	2
""", 'حف': """
حفظ	6
""", 'حم': """
حمایت مالی	208
حمایت کنید	208
""", 'خا': """
خانه	218
""", 'خب': """
خبرهای مرتبط	216
""", 'خر': """
خروج	209
""", 'دس': """
دستهبندی	216
""", 'دی': """
دیدگاه	215
دیدگاهها	215
""", 'ذا': """
ذات صلة	11
""", 'ذخ': """
ذخیره	211
""", 'ذك': """
ذكرني لاحقا	0
""", 'رب': """
ربما لاحقا	0
ربما لاحقاً	0
""", 'رد': """
رد	10
""", 'رم': """
رمز عبور را فراموش کردهاید	209
""", 'رپ': """
رپورتاژ	213
رپورتاژ آگهی	213
""", 'سا': """
ساهم	1
ساهم الآن	1
""", 'شا': """
شارك	6
شارك الخبر	6
شارك المقال	6
شارك على	6
شارك هذا الموضوع	6
شاركنا رأيك	10
شاهد أيضا	11
شاهد أيضاً	11
شاید بعدا	207
شاید بعداً	207
""", 'صف': """
صفحه اصلی	218
""", 'طب': """
طباعة	6
""", 'عر': """
عرض الكل	13
عرض المزيد	13
""", 'عض': """
عضویت	209
""", 'عک': """
عکس	216
""", 'غر': """
غرّد	6
""", 'فق': """
فقط برای مشترکان	209
""", 'في': """
فيديو	11
فيسبوك	6
""", 'فی': """
فیسبوک	211
""", 'قب': """
قبلی	218
""", 'قد': """
قد يعجبك	11
قد يعجبك أيضا	11
قد يهمك	11
قد يهمك أيضا	11
""", 'قر': """
قراءة المزيد	13
""", 'كل': """
كلمات دلالية	11
كلمات مفتاحية	11
""", 'كن': """
كن داعما	1
""", 'لا': """
لا شكرا	0
لا شكرًا	0
لا، شكرا	0
لاحقا	0
""", 'لل': """
للمشتركين فقط	2
""", 'لي': """
ليس الآن	0
""", 'لی': """
لینک کوتاه	211
""", 'ما': """
مادة إعلانية	8
""", 'مح': """
محتوای تبلیغاتی	213
محتوى ممول	8
""", 'مخ': """
مختارات	11
""", 'مس': """
مستخدم جديد	2
""", 'مش': """
مشاركة	6
مشاركة عبر واتساب	6
مشاركة على تويتر	6
مشاركة على فيسبوك	6
مشاهده بیشتر	218
مشاهده همه	218
مشترک شوید	209
""", 'مط': """
مطالب مرتبط	216
""", 'مق': """
مقالات ذات صلة	11
مقالات مرتبط	216
""", 'من': """
منو	218
""", 'مه': """
مهمترین اخبار	216
""", 'مو': """
مواضيع ذات صلة	11
موضوعات ذات صلة	11
""", 'نس': """
نسخ الرابط	6
نسيت كلمة المرور	2
""", 'نظ': """
نظر	215
نظر خود را بنویسید	215
نظر شما	215
نظرات	215
""", 'نم': """
نمایش بیشتر	218
""", 'نن': """
ننصح بقراءة	11
""", 'نه': """
نه ممنون	207
""", 'هل': """
هل لديك حساب	2
""", 'هم': """
همرسانی	211
همچنین بخوانید	216
""", 'وا': """
واتساب	6
واتساپ	211
""", 'ور': """
ورود	209
ورود / ثبت نام	209
""", 'وس': """
وسوم	11
""", 'وی': """
ویدیو	216
ویژه مشترکان	209
""", 'يس': """
يستمر المقال بعد الإعلان	8
""", 'پا': """
پاسخ	215
""", 'پر': """
پربازدیدترین	216
پربازدیدترینها	216
پربازدیدها	216
پربحثترینها	216
""", 'پی': """
پیشنهاد سردبیر	216
پیشنهاد ما	216
""", 'چا': """
چاپ	211
""", 'کل': """
کلیدواژهها	216
""", 'کم': """
کمک مالی	208
کمک کنید	208
""", 'کپ': """
کپی لینک	211
""", 'گز': """
گزارش خطا	215
""", 'अग': """
अगला	313
अगली खबर	311
""", 'अन': """
अन्य खबरें	311
""", 'अप': """
अपनी राय दें	310
""", 'अभ': """
अभी दान करें	302
अभी नहीं	301
""", 'आग': """
आगे पढ़ें	313
""", 'आप': """
आपके लिए	311
""", 'इस': """
इसे भी पढ़ें	311
""", 'ई-': """
ई-पेपर	303
""", 'ऊप': """
ऊपर जाएं	313
""", 'और': """
और खबरें	311
और देखें	313
और पढ़ें	311	313
""", 'कम': """
कमेंट	310
कमेंट करें	310
कमेंट्स	310
""", 'के': """
केवल सदस्यों के लिए	303
""", 'कॉ': """
कॉपी लिंक	306
""", 'खा': """
खाता बनाएं	303
""", 'खो': """
खोजें	313
""", 'जव': """
जवाब दें	310
""", 'टि': """
टिप्पणियां	310
टिप्पणी	310
टिप्पणी करें	310
""", 'टै': """
टैग्स	311
""", 'टॉ': """
टॉप न्यूज़	311
""", 'ट्': """
ट्रेंडिंग	311
ट्विटर	306
""", 'ता': """
ताज़ा ख़बरें	311
ताजा खबरें	311
ताजा समाचार	311
""", 'दा': """
दान करें	302
""", 'नह': """
नहीं धन्यवाद	301
नहीं, धन्यवाद	301
""", 'पि': """
पिछला	313
पिछली खबर	311
""", 'पू': """
पूरी खबर पढ़ें	313
""", 'प्': """
प्रचार	308
प्रतिक्रिया दें	310
प्रायोजित	308
प्रिंट करें	306
प्रीमियम	303
""", 'फे': """
फेसबुक	306
फेसबुक पर शेयर करें	306
""", 'फो': """
फोटो	311
""", 'बं': """
बंद करें	301
""", 'बड': """
बड़ी खबरें	311
""", 'बा': """
बाद में	301
बाद में याद दिलाएं	301
""", 'मु': """
मुख्य समाचार	311
""", 'मे': """
मेन्यू	313
मेरा खाता	303
""", 'यह': """
यह भी पढ़ें	311
""", 'ये': """
ये भी पढ़ें	311
""", 'रज': """
रजिस्टर करें	303
""", 'लि': """
लिंक कॉपी करें	306
""", 'लॉ': """
लॉग इन	303
लॉग इन करें	303
लॉगआउट	303
लॉगिन	303
""", 'लो': """
लोकप्रिय	311
""", 'वि': """
विज्ञापन	308
विज्ञापन के बाद जारी	308
विषय	311
""", 'वी': """
वीडियो	311
""", 'व्': """
व्हाट्सएप	306
""", 'शा': """
शायद बाद में	301
""", 'शे': """
शेयर	306
शेयर करें	306
""", 'सं': """
संपर्क करें	310
संबंधित खबरें	311
संबंधित ख़बरें	311
संबंधित लेख	311
संबंधित समाचार	311
""", 'सद': """
सदस्य बनें	302
""", 'सब': """
सबसे ज्यादा पढ़ी गई	311
सब्सक्राइब	303
सब्सक्राइब करें	303
""", 'सभ': """
सभी देखें	313
""", 'सम': """
समर्थन करें	302
""", 'सह': """
सहयोग करें	302
""", 'सा': """
साइन अप	303
साइन इन	303
साझा करें	306
""", 'से': """
सेव करें	306
""", 'स्': """
स्पॉन्सर्ड	308
""", 'हम': """
हमारा समर्थन करें	302
""", 'हो': """
होम	313
""", 'ủn': """
ủng hộ	684
ủng hộ chúng tôi	684
""", 'あと': """
あとで	392
あとで読む	400
""", 'あな': """
あなたにおすすめ	409
あなたにおすすめの記事	409
あなたへのおすすめ	409
""", 'あわ': """
あわせて読みたい	409
""", 'いい': """
いいえ、結構です	392
いいね	400	400
いいね！してニュースをチェック	401
""", 'おす': """
おすすめ	409
おすすめの記事	409
おすすめ情報pr	403
おすすめ記事	409
""", 'お問': """
お問い合わせ	405
""", 'お気': """
お気に入り	400
お気に入りに追加	400
""", 'お申': """
お申し込み	395
""", 'こち': """
こちらもおすすめ	409
""", 'この': """
この著者の記事	409
この記事のタグ	409
この記事は会員限定です	395
この記事は有料会員限定です	395
この記事は有料記事です	395
この記事をシェア	400
この記事をシェアする	400
この記者の記事一覧	409
この連載の記事	409
""", 'ご意': """
ご意見	407
ご意見・ご感想	407
""", 'ご支': """
ご支援のお願い	393
""", 'ご購': """
ご購読の申し込み	395
""", 'さら': """
さらに読み込む	411
""", 'すべ': """
すべて受け入れる	405
すべて見る	411
すべて許可	405
""", 'その': """
その他の記事	409
""", 'はて': """
はてなブックマーク	400
はてブ	400
""", 'また': """
また後で	392
""", 'みん': """
みんなのコメント	407
""", 'もっ': """
もっと見る	411
もっと読む	409
""", 'もど': """
もどる	411
""", 'よく': """
よく読まれている記事	409
よく読まれている記事ランキング	409
""", 'アク': """
アクセスランキング	409
""", 'オス': """
オススメ記事	409
""", 'カテ': """
カテゴリ	409
カテゴリー	409
""", 'キー': """
キーワード	409
""", 'クッ': """
クッキー	405
クッキー設定	405
""", 'クリ': """
クリップ	400
クリップする	400
""", 'コピ': """
コピーしました	400
""", 'コメ': """
コメント	407
コメント#件	407
コメントする	407
コメントはまだありません	407
コメントをもっと見る	407
コメントを投稿	407
コメントを書く	407
コメントを残す	407
コメントを見る	407
コメント一覧	407
コメント（#	407
""", 'サイ': """
サイトポリシー	405
サイトマップ	405
サインイン	395
""", 'サポ': """
サポートする	393
""", 'シェ': """
シェア	400
シェアしよう	400
シェアする	400
""", 'スキ': """
スキップ	392
""", 'スク': """
スクラップ	400
スクラップする	400
""", 'スポ': """
スポンサー	403
スポンサードリンク	403
スポンサーリンク	403
""", 'タイ': """
タイアップ	403
""", 'タグ': """
タグ	409
""", 'チッ': """
チップを送る	393
""", 'チャ': """
チャンネル登録	401
""", 'ツイ': """
ツイート	400
ツイートする	400
""", 'トッ': """
トップ	411
トップへ戻る	411
トップニュース	409
トップページ	411
""", 'トピ': """
トピックス	409
""", 'ドネ': """
ドネーション	393
""", 'ニュ': """
ニュースを読む	411
ニュースレター	397
ニュースレターに登録	397
ニュースレターを購読	397
ニュースレター登録	397
""", 'バッ': """
バックナンバー	409
""", 'パス': """
パスワードを忘れた方	395
""", 'ピッ': """
ピックアップ	409
""", 'フォ': """
フォロー	401
フォローしてね	401
フォローしました	401
フォローする	401
フォロー中	401
""", 'ブッ': """
ブックマーク	400
ブックマークする	400
""", 'プラ': """
プライバシーポリシー	405
""", 'プレ': """
プレゼント	395
プレミアム	395
""", 'ヘル': """
ヘルプ	405
""", 'ペー': """
ページの先頭へ	411
ページトップ	411
ページトップへ	411
""", 'ホー': """
ホーム	411
""", 'ポス': """
ポスト	400
ポストする	400
""", 'マイ': """
マイページ	395
""", 'メニ': """
メニュー	411
""", 'メル': """
メルマガ	397
メルマガに登録する	397
メルマガ登録	397
""", 'メー': """
メールで送る	400
メールで送信	400
メールアドレス	397
メールアドレスを入力	397
メールマガジン	397
メールマガジン登録	397
""", 'ラン': """
ランキング	409
""", 'リン': """
リンクをコピー	400
""", 'ログ': """
ログアウト	395
ログイン	395
ログイン/会員登録	395
ログインして続きを読む	395
ログイン・会員登録	395
""", '一覧': """
一覧	411
一覧へ	411
一覧を見る	411
""", '上一': """
上一篇	717
上一頁	719
上一页	719
""", '下一': """
下一篇	717
下一頁	719
下一页	719
""", '下次': """
下次再說	702
下次再说	702
""", '不用': """
不用了	702
""", '不，': """
不，謝謝	702
不，谢谢	702
""", '专题': """
专题	717
""", '个人': """
个人中心	705
""", '为你': """
为你推荐	717
""", '为您': """
为您推荐	717
""", '主要': """
主要ニュース	409
""", '举报': """
举报	716
""", '人気': """
人気の記事	409
人気ランキング	409
人気記事	409
人気記事ランキング	409
""", '今、': """
今、あなたにオススメ	409
""", '今は': """
今はしない	392
今はやめておく	392
""", '今回': """
今回はしない	392
""", '今日': """
今日の注目	409
今日热点	717
今日焦点	717
""", '他の': """
他の記事も読む	409
""", '付費': """
付費閱讀	705
""", '付费': """
付费内容	705
付费阅读	705
""", '以后': """
以后再说	702
""", '会员': """
会员专享	705
会员专属	705
会员中心	705
会员登录	705
""", '会員': """
会員の方はこちら	395
会員の方はログイン	395
会員登録	395
会員登録する	395
会員登録はこちら	395
会員限定	395
会員限定記事	395
""", '你可': """
你可能也喜欢	717
你可能也喜歡	717
你可能感兴趣	717
""", '使用': """
使用条款	714
使用條款	714
""", '保存': """
保存	400
保存する	400
""", '個人': """
個人情報保護方針	405
""", '元記': """
元記事を読む	411
""", '免責': """
免責聲明	714
""", '免費': """
免費訂閱	707
免費註冊	705
免費試讀	705
""", '免责': """
免责声明	714
""", '免费': """
免费注册	705
免费订阅	707
免费试读	705
""", '全文': """
全文を読む	411
全文表示	411
""", '全部': """
全部接受	714
全部评论	716
""", '公众': """
公众号	711
""", '公式': """
公式sns	401
公式twitter	401
公式x	401
""", '共有': """
共有	400
共有する	400
""", '关于': """
关于我们	714
""", '关注': """
关注	711
关注我们	711
""", '关键': """
关键词	717
""", '关闭': """
关闭	702
""", '其他': """
其他新聞	717
其他新闻	717
""", '再生': """
再生	411
""", '写真': """
写真を見る	411
写真特集	409
""", '写评': """
写评论	716
""", '分享': """
分享	710
分享到	710
分享到微信	710
分享到微博	710
分享到朋友圈	710
分享文章	710
分享本文	710
分享至	710
分享至facebook	710
""", '分类': """
分类	717
""", '分類': """
分類	717
""", '列印': """
列印	710
""", '初割': """
初割で無料体験する	395
初割で無料体験する無料会員に登録するログインする	395
""", '利用': """
利用規約	405
""", '前の': """
前のページ	411
前の記事	409
前の記事へ	409
""", '前へ': """
前へ	411
""", '加入': """
加入line好友	711
加入会员	705
加入書籤	710
加入會員	705
""", '加载': """
加载更多	719
""", '動画': """
動画	409
動画を見る	411
""", '单次': """
单次捐款	703
""", '印刷': """
印刷	400
印刷する	400
""", '即时': """
即时新闻	717
""", '即時': """
即時新聞	717
""", '参与': """
参与评论	716
""", '反馈': """
反馈	716
""", '发表': """
发表留言	716
发表评论	716
""", '合わ': """
合わせて読みたい	409
""", '同じ': """
同じカテゴリの記事	409
""", '同意': """
同意	714
同意しない	405
同意する	405
""", '听新': """
听新闻	710
""", '單次': """
單次捐款	703
""", '回到': """
回到頂部	719
""", '回复': """
回复	716
""", '回覆': """
回覆	716
""", '回頂': """
回頂端	719
""", '回首': """
回首頁	719
""", '复制': """
复制成功	710
复制链接	710
""", '大字': """
大字	710
""", '大家': """
大家还在看	717
大家都在看	717
""", '头条': """
头条	717
""", '字体': """
字体大小	710
""", '字号': """
字号	710
""", '字級': """
字級	710
""", '字體': """
字體大小	710
""", '官方': """
官方微信	711
官方微博	711
""", '定期': """
定期定額	703
""", '寄付': """
寄付	393
寄付する	393
寄付のお願い	393
寄付をする	393
""", '專題': """
專題	717
""", '小字': """
小字	710
""", '小編': """
小編推薦	717
""", '展开': """
展开	719
展开全文	719
""", '展開': """
展開	719
""", '已关': """
已关注	711
""", '已是': """
已是会员	705
""", '已有': """
已有帐号	705
""", '已經': """
已經是會員	705
已經是會員？登入	705
""", '已经': """
已经是会员？登录	705
""", '广告': """
广告	713
广告 请继续往下阅读	713
""", '広告': """
広告	403
広告の後に続きます	403
広告をスキップ	403
広告を閉じる	403
広告企画	403
""", '廣告': """
廣告	713
廣告 請繼續往下閱讀	713
""", '延伸': """
延伸閱讀	717
延伸阅读	717
""", '开通': """
开通会员	705
""", '影音': """
影音	717
""", '後で': """
後で	392
""", '微信': """
微信	710
微信公众号	711
""", '微博': """
微博	710
""", '忘記': """
忘記密碼	705
""", '忘记': """
忘记密码	705
""", '応援': """
応援する	393
""", '您可': """
您可能也喜歡	717
您可能感兴趣	717
""", '您的': """
您的邮箱	707
您的電郵	707
""", '意见': """
意见反馈	716
""", '感想': """
感想を送る	407
""", '成为': """
成为会员	703
""", '成為': """
成為會員	703
""", '我同': """
我同意	714
""", '我的': """
我的帐户	705
我的帳戶	705
""", '我知': """
我知道了	714
""", '我要': """
我要留言	716
我要纠错	716
我要评论	716
""", '戻る': """
戻る	411
""", '所有': """
所有留言	716
""", '打印': """
打印	710
""", '打赏': """
打赏	703
""", '投稿': """
投稿する	407
""", '拒絕': """
拒絕	714
""", '拒绝': """
拒绝	714
""", '拡大': """
拡大	400
拡大する	411
""", '按讚': """
按讚	711
""", '捐款': """
捐款	703
""", '捐贈': """
捐贈	703
""", '捐赠': """
捐赠	703
""", '排行': """
排行榜	717
""", '接受': """
接受	714
接受全部	714
接受所有	714
""", '推广': """
推广	713
推广内容	713
""", '推廣': """
推廣	713
""", '推荐': """
推荐	717
推荐文章	717
推荐阅读	717
""", '推薦': """
推薦	717
推薦文章	717
推薦閱讀	717
""", '提供': """
提供	403
""", '搜尋': """
搜尋	719
""", '搜索': """
搜索	719
""", '播放': """
播放	719
""", '支持': """
支持我们	703
支持我們	703
""", '支援': """
支援する	393
""", '收听': """
收听	710
""", '收藏': """
收藏	710
收藏文章	710
""", '收起': """
收起	719
""", '文字': """
文字の大きさ	400
文字サイズ	400
""", '新着': """
新着	409
新着ニュース	409
新着記事	409
""", '新規': """
新規会員登録	395
新規登録	395
""", '新闻': """
新闻简报	707
""", '显示': """
显示更多	719
""", '暂不': """
暂不	702
""", '暫不': """
暫不	702
""", '更多': """
更多	717
更多内容	717
更多報導	717
更多报道	717
更多文章	717
更多新聞	717
更多新闻	717
""", '最新': """
最新ニュース	409
最新文章	717
最新新聞	717
最新新闻	717
最新消息	717
最新記事	409
""", '會員': """
會員中心	705
會員專享	705
會員專屬	705
會員登入	705
""", '有料': """
有料会員になると	395
有料会員登録	395
有料会員限定	395
有料会員限定記事	395
有料登録	395
有料記事	395
""", '朋友': """
朋友圈	710
""", '服务': """
服务条款	714
""", '服務': """
服務條款	714
""", '朝刊': """
朝刊・夕刊	395
""", '本文': """
本文へ	411
本文へ移動	411
""", '查看': """
查看全部	719
查看原图	719
查看更多	719
查看留言	716
查看评论	716
""", '标签': """
标签	717
""", '検索': """
検索	411
""", '業配': """
業配	713
""", '標籤': """
標籤	717
""", '檢舉': """
檢舉	716
""", '次の': """
次のページ	411
次の記事	409
次の記事へ	409
""", '次へ': """
次へ	411
""", '次ペ': """
次ページ	411
""", '残り': """
残り#文字	395
""", '每月': """
每月捐款	703
""", '注册': """
注册	705
""", '注目': """
注目の記事	409
注目キーワード	409
注目ワード	409
注目記事	409
""", '点击': """
点击排行	717
点击查看大图	719
""", '点赞': """
点赞	710
""", '為您': """
為您推薦	717
""", '热点': """
热点	717
热点推荐	717
""", '热门': """
热门	717
热门排行	717
热门文章	717
热门新闻	717
""", '無料': """
無料で体験する	395
無料で読む	395
無料会員に登録する	395
無料会員登録	395
無料会員限定	395
無料体験	395
無料登録	395
""", '焦點': """
焦點新聞	717
""", '熱門': """
熱門	717
熱門排行	717
熱門文章	717
熱門新聞	717
熱門話題	717
""", '特定': """
特定商取引法に基づく表記	405
""", '特集': """
特集	409
""", '猜你': """
猜你喜欢	717
猜你喜歡	717
""", '申し': """
申し込む	395
""", '电子': """
电子报	707
电子邮箱	707
""", '画像': """
画像を拡大	411
画像を見る	411
""", '留言': """
留言	716
留言(#	716
""", '登入': """
登入	705
登入/註冊	705
""", '登出': """
登出	705
""", '登录': """
登录	705
登录/注册	705
""", '登錄': """
登錄	705
""", '登録': """
登録	395
登録して続きを読む	395
登録する	395
""", '發表': """
發表留言	716
發表評論	716
""", '目录': """
目录	719
""", '目次': """
目次	411
""", '目錄': """
目錄	719
""", '相关': """
相关主题	717
相关报道	717
相关推荐	717
相关文章	717
相关新闻	717
相关标签	717
相关阅读	717
""", '相關': """
相關主題	717
相關報導	717
相關推薦	717
相關文章	717
相關新聞	717
相關標籤	717
相關閱讀	717
""", '看了': """
看了这篇文章的人也看	717
""", '看更': """
看更多	717
""", '稍后': """
稍后再说	702
稍后提醒我	702
""", '稍後': """
稍後再說	702
稍後提醒我	702
""", '立即': """
立即捐款	703
立即訂閱	705
立即订阅	705
""", '粉絲': """
粉絲團	711
""", '精选': """
精选	717
""", '紙面': """
紙面ビューアー	395
""", '続き': """
続きをみる	411
続きを読む	395
""", '網友': """
網友留言	716
""", '編輯': """
編輯推薦	717
編輯精選	717
""", '編集': """
編集部おすすめ	409
編集部のおすすめ	409
""", '縮小': """
縮小	400
""", '繼續': """
繼續閱讀	719
""", '纠错': """
纠错	716
""", '继续': """
继续浏览内容	719
继续阅读	719
""", '编辑': """
编辑推荐	717
编辑精选	717
""", '网友': """
网友评论	716
""", '联系': """
联系我们	714
""", '聯絡': """
聯絡我們	714
""", '聽新': """
聽新聞	710
""", '菜单': """
菜单	719
""", '著作': """
著作権	405
""", '複製': """
複製連結	710
""", '视频': """
视频	717
""", '訂閱': """
訂閱	705
訂閱我們的電子報	707
訂閱會員	705
訂閱郵件	707
訂閱電子報	707
""", '記事': """
記事は広告の後に続きます	403
記事へのご意見	407
記事をサポートする	393
記事をシェア	400
記事をプレゼント	395
記事を保存	400
記事を印刷する	400
記事を読む	411
記事ランキング	409
記事一覧	411
記事全文を読む	411
""", '許可': """
許可する	405
""", '註冊': """
註冊	705
""", '評論': """
評論	716
""", '話題': """
話題の記事	409
""", '読ま': """
読まれている記事	409
""", '請繼': """
請繼續往下閱讀	713	713
""", '請輸': """
請輸入電子郵件	707
""", '讚': """
讚	710
""", '讚賞': """
讚賞支持	703
""", '订阅': """
订阅	705
订阅会员	705
订阅我们的电子报	707
订阅电子报	707
订阅邮件	707
""", '评论': """
评论	716
评论(#	716
""", '话题': """
话题	717
""", '请继': """
请继续往下阅读	713
""", '请输': """
请输入邮箱	707
""", '購読': """
購読	395
購読する	395
購読のお申し込み	395
購読申し込み	395
""", '贊助': """
贊助	703
贊助內容	713
贊助商	713
贊助我們	703
""", '赞助': """
赞助	703
赞助内容	713
赞助商链接	713
""", '赞赏': """
赞赏	703
""", '跳到': """
跳到主要內容	719
""", '載入': """
載入更多	719
""", '轉發': """
轉發	710
""", '转发': """
转发	710
""", '返信': """
返信	407
返信する	407
""", '返回': """
返回顶部	719
返回首页	719
""", '追蹤': """
追蹤	711
追蹤我們	711
""", '通報': """
通報する	407
""", '速報': """
速報	409
""", '連載': """
連載	409
""", '運営': """
運営会社	405
""", '違反': """
違反報告	407
""", '選單': """
選單	719
""", '邮箱': """
邮箱	707
""", '閉じ': """
閉じる	392	411
""", '開通': """
開通會員	705
""", '関連': """
関連	409
関連する記事	409
関連キーワード	409
関連タグ	409
関連トピックス	409
関連ニュース	409
関連リンク	409
関連動画	409
関連情報	409
関連記事	409
""", '閱讀': """
閱讀全文	719
閱讀更多	719
""", '關於': """
關於我們	714
""", '關注': """
關注	711
關注我們	711
""", '關鍵': """
關鍵字	717
""", '關閉': """
關閉	702
""", '阅读': """
阅读全文	719
阅读更多	719
""", '隐私': """
隐私政策	714
隐私权政策	714
""", '隱私': """
隱私政策	714
隱私權政策	714
""", '電子': """
電子信箱	707
電子報	707
電子版	395
""", '音声': """
音声で聞く	400
""", '頭條': """
頭條	717
""", '顯示': """
顯示更多	719
""", '首頁': """
首頁	719
""", '首页': """
首页	719
""", '가': """
가	425
""", '가입': """
가입하기	421
""", '가장': """
가장 많이 본 뉴스	430
""", '개인': """
개인정보 처리방침	428
개인정보처리방침	428
""", '거부': """
거부	428
""", '검색': """
검색	432
""", '계속': """
계속 읽기	421
""", '고객': """
고객센터	428
""", '공유': """
공유	425
공유하기	425
""", '관련': """
관련 기사	430
관련 뉴스	430
관련 태그	430
관련기사	430
관련뉴스	430
관련키워드	430
""", '광고': """
광고	427
광고 닫기	427
광고 후 이어집니다	427
""", '괜찮': """
괜찮습니다	418
""", '구독': """
구독	421
구독 신청	421
구독 전용	421
구독 중	421
구독신청	421
구독자 전용	421
구독하기	421
""", '글씨': """
글씨크기	425
""", '글자': """
글자 크기	425
글자크기	425
""", '기부': """
기부하기	419
""", '기사': """
기사 공유	425
기사 공유하기	425
기사 듣기	425
기사 본문	432
기사 후원하기	419
기사에 대한 의견	429
기사원문	432
기사저장	425
""", '기자': """
기자의 다른기사	430
""", '나중': """
나중에	418
나중에 하기	418
""", '내 ': """
내 정보	421
""", '네이': """
네이버 블로그	425
""", '다른': """
다른 공유 찾기	425
다른 기사	430
다른기사	430
다른기사 보기	430
""", '다시': """
다시 보지 않기	418
""", '다음': """
다음	432
다음 기사	430
다음 페이지	432
다음기사	430
다음에	418
""", '닫기': """
닫기	418
""", '답글': """
답글	429
답글쓰기	429
""", '당신': """
당신이 좋아할 만한	430
""", '댓글': """
댓글	429
댓글 #	429
댓글 #개	429
댓글 보기	429
댓글 쓰기	429
댓글보기	429
댓글쓰기	429
댓글을 입력해주세요	429
""", '더 ': """
더 보기	432
""", '더보': """
더보기	430	432
""", '동영': """
동영상	430
""", '동의': """
동의	428
동의합니다	428
""", '등록': """
등록	429
""", '라인': """
라인	425
""", '랭킹': """
랭킹	430
랭킹뉴스	430
""", '로그': """
로그아웃	421
로그인	421
로그인/회원가입	421
""", '링크': """
링크 복사	425
""", '마이': """
마이페이지	421
""", '많이': """
많이 본 기사	430
많이 본 뉴스	430
많이 읽은 기사	430
많이본 기사	430
많이본 뉴스	430
""", '맨 ': """
맨 위로	432
""", '맨위': """
맨위로	432
""", '메뉴': """
메뉴	432
메뉴 닫기	432
""", '메일': """
메일	425
""", '모두': """
모두 동의	428
""", '목록': """
목록	432
목록보기	432
""", '무료': """
무료 체험 시작하기	421
무료 회원가입	421
""", '문의': """
문의	429
""", '바로': """
바로가기	425
""", '밴드': """
밴드	425
""", '베스': """
베스트	430
""", '복사': """
복사하기	425
""", '본문': """
본문 글씨 줄이기	425
본문 글씨 키우기	425
본문 바로가기	432
본문으로 바로가기	432
""", '북마': """
북마크	425
""", '비밀': """
비밀번호 찾기	421
""", '사이': """
사이트맵	428
""", '사진': """
사진 확대	432
""", '속보': """
속보	430
""", '스크': """
스크랩	425
""", '스폰': """
스폰서	427
""", '신고': """
신고	429
""", '신문': """
신문구독	421
""", '실시': """
실시간 뉴스	430
""", '에디': """
에디터 추천	430
""", '연관': """
연관기사	430
""", '영상': """
영상	430
""", '오늘': """
오늘 하루 보지 않기	418
오늘은 그만 보기	418
오늘의 추천	430
""", '오류': """
오류 신고	429
""", '요약': """
요약	432
""", '원문': """
원문보기	432
""", '위로': """
위로	432
""", '유료': """
유료 회원 전용	421
""", '음성': """
음성으로 듣기	425
""", '응원': """
응원하기	419
""", '의견': """
의견 쓰기	429
""", '이 ': """
이 기사는 광고 후 이어집니다	427
이 시각 주요뉴스	430
이 시각 추천뉴스	430
""", '이메': """
이메일	425
이메일무단수집거부	428
""", '이미': """
이미 구독 중이신가요	421
이미 회원이신가요	421
이미지 크게 보기	432
이미지 확대	432
""", '이슈': """
이슈	430
""", '이용': """
이용약관	428
""", '이전': """
이전	432
이전 기사	430
이전기사	430
""", '인기': """
인기 기사	430
인기기사	430
인기뉴스	430
""", '인쇄': """
인쇄	425
인쇄하기	425
""", '일시': """
일시후원	419
""", '재생': """
재생	432
""", '저작': """
저작권규약	428
""", '저장': """
저장	425
""", '전체': """
전체 댓글	429
전체 보기	432
전체메뉴	432
전체보기	432
""", '접기': """
접기	432
""", '정기': """
정기 후원하기	419
정기구독	421
정기후원	419
""", '제보': """
제보	429
제보하기	429
""", '좋아': """
좋아요	425
""", '좋은': """
좋은 기사 후원하기	419
""", '주소': """
주소복사	425
""", '주요': """
주요 기사	430
주요 뉴스	430
주요기사	430
주요뉴스	430
""", '지면': """
지면보기	421
""", '청소': """
청소년보호정책	428
""", '최신': """
최신 기사	430
최신 뉴스	430
최신기사	430
최신뉴스	430
""", '추천': """
추천 기사	430
추천기사	430
추천뉴스	430
""", '카카': """
카카오스토리	425
카카오톡	425
카카오톡 공유	425
""", '카테': """
카테고리	430
""", '쿠키': """
쿠키 설정	428
""", '키워': """
키워드	430
""", '태그': """
태그	430
""", '트위': """
트위터	425
트위터 공유	425
""", '페이': """
페이스북	425
페이스북 공유	425
""", '펼치': """
펼치기	432
""", '포토': """
포토	430
""", '폰트': """
폰트 크기	425
""", '프리': """
프리미엄	421
""", '프린': """
프린트	425
""", '함께': """
함께 보면 좋은 기사	430
함께 읽으면 좋은	430
""", '핫뉴': """
핫뉴스	430
""", '핫이': """
핫이슈	430
""", '헤드': """
헤드라인	430
""", '협찬': """
협찬	427
""", '홈': """
홈	432
""", '화제': """
화제의 뉴스	430
""", '회사': """
회사소개	428
""", '회원': """
회원 전용	421
회원가입	421
""", '후원': """
후원	419
후원 안내	419
후원 하기	419
후원하기	419
후원회원 가입	419
"""}

START = {'ar': """
artykuły	521 K autora
""", 'as': """
ascultă	570 K:
""", 'bő': """
bővebben	332 K:
""", 'ci': """
citeşte	570 K şi	570 K şi:	570 K şi
citește	570 K și	570 K și:	570 K:	570 K mai mult	570 K aici	570 K și
citiți	570 K și
""", 'da': """
další	36 K články autora
""", 'de': """
dernières	271 K actualités
""", 'dé': """
découvrez	272 K aussi
""", 'er': """
erről	332 K bővebben
""", 'es': """
escríbenos	199 K
""", 'hø': """
hør	62 K også	489 K også
""", 'ka': """
kapcsolódó	332 K	332 K:
""", 'kl': """
klikněte	34 K zde
""", 'lá': """
lásd	332 K még
""", 'lä': """
läs	626 K mer om	627 K också	627 K också:	627 K även	627 K mer	627 K mer:	627 K:	627 K här	627 K också	627 K mer	627 K även
""", 'læ': """
læs	61 K mere om	62 K også	62 K også:	62 K mere	62 K mere:	62 K:	62 K her	62 K hele	62 K også	62 K mere
""", 'má': """
más	196 K noticias de	196 K noticias sobre	196 K sobre	196 K en	196 K de	197 K información	197 K información:	197 K información	199 K artículos de
máte	36 K tip
""", 'mờ': """
mời	694 K xem	694 K bạn đọc	694 K độc giả
""", 'né': """
nézd	332 K meg
nézze	332 K meg
""", 'ou': """
ouça	550 K:
""", 'po': """
poslechněte	34 K si
posłuchaj	519 K:
""", 'př': """
přečtěte	34 K si také	34 K si
""", 'sp': """
sprawdź	519 K:
""", 'su': """
suscríbete	177 K a
""", 'ta': """
también	197 K puedes leer
""", 'to': """
további	332 K részletek
""", 'un': """
unterstütze	76 K
unterstützen	76 K sie	76 K sie die
""", 'ví': """
více	34 K zde
""", 'vš': """
všechny	36 K články autora
""", 'wi': """
więcej	518 K o	518 K na temat	518 K z	521 K artykułów autora
""", '©': """
©	167 K
""", 'à': """
à	272 K lire aussi	272 K lire également	272 K lire :	272 K lire sur	272 K voir aussi	272 K écouter	272 K relire	272 K découvrir	274 K propos de l'auteur	274 K propos de l'autrice
""", 'éc': """
écouter	272 K aussi
""", 'úl': """
últimas	196 K noticias de	549 K de	549 K notícias de
""", 'üb': """
über	99 K die autorin	99 K den autor	99 K die autor:in	99 K die autoren	99 K die autor:innen
""", 'čt': """
čtěte	34 K také	34 K také:	34 K i	34 K více	34 K:	34 K také
""", 'đọ': """
đọc	694 K thêm	694 K thêm:	694 K:	694 K tiếp:
""", 'ακ': """
ακούστε	119 K:
""", 'βί': """
βίντεο	119 K:
""", 'δε': """
δείτε	119 K επίσης	119 K:	119 K το βίντεο	119 K εδώ
δειτε	119 K επισης
""", 'δι': """
διαβάστε	119 K επίσης	119 K επίσης:	119 K ακόμη	119 K ακόμη:	119 K ακόμα	119 K:	119 K εδώ	119 K περισσότερα
διαβαστε	119 K επισης
""", 'бо': """
больше	598 K новостей
""", 'бі': """
більше	675 K по темі:
""", 'вс': """
все	598 K новости на тему	598 K материалы	598 K новости	598 K статьи	601 K статьи автора	601 K материалы автора
""", 'де': """
детальніше	675 K:
""", 'ди': """
дивіться	675 K також	675 K:
""", 'др': """
другие	601 K материалы автора
""", 'ес': """
есть	601 K новость
""", 'ещ': """
ещё	598 K больше
""", 'лу': """
лучшее	598 K за
""", 'ма': """
материал	599 K по теме:
""", 'но': """
новости	598 K партнеров
""", 'об': """
об	601 K авторе
""", 'по': """
по	599 K теме:
подробнее	599 K:	599 K в материале	599 K - в
последние	598 K новости о
""", 'пр': """
пришлите	601 K новость
""", 'ре': """
рекомендуем	599 K:
""", 'св': """
связаться	601 K с автором
""", 'сл': """
слухайте	675 K:
слушайте	599 K:
""", 'см': """
см	599 K. также:
смотрите	599 K также	599 K:	599 K
""", 'чи': """
читайте	599 K также	599 K также:	599 K:	599 K подробнее	599 K еще	599 K также	675 K також	675 K також:	675 K:	675 K ще	675 K також
читать	599 K также	599 K также
""", 'הא': """
האזינו	293 K:
""", 'לכ': """
לכתבה	293 K המלאה
""", 'לק': """
לקריאה	293 K נוספת
""", 'עו': """
עוד	293 K בנושא:
""", 'צפ': """
צפו	293 K:	293 K גם
""", 'קר': """
קרא	293 K גם	293 K גם:
קראו	293 K גם	293 K גם:	293 K עוד
""", 'إق': """
إقرأ	12 K أيضا	12 K أيضاً
""", 'اق': """
اقرأ	12 K أيضا	12 K أيضاً	12 K أيضا:	12 K أيضاً:	12 K ايضا	12 K المزيد:	12 K:	12 K المزيد
""", 'بب': """
ببینید	217 K:
""", 'بخ': """
بخوانید	217 K:
""", 'بی': """
بیشتر	217 K بخوانید	217 K بخوانید:	217 K ببینید
""", 'در': """
در	217 K این باره بخوانید
""", 'شا': """
شاهد	12 K أيضا	12 K أيضاً	12 K:
""", 'قد': """
قد	12 K يهمك:
""", 'لل': """
للمزيد	12 K:
""", 'هم': """
همچنین	217 K بخوانید	217 K بخوانید:
""", 'इस': """
इस	312 Kे भी पढ़ें	312 Kे भी पढ़ें:
""", 'और': """
और	312 K पढ़ें:
""", 'द': """
द	312 Kेखें:	312 Kेखें वीडियो
""", 'पढ': """
पढ	312 K़ें:
""", 'य': """
य	312 Kे भी पढ़ें	312 Kे भी पढ़ें:
""", 'यह': """
यह	312 K भी पढ़ें	312 K भी पढ़ें:
""", 'あわ': """
あわ	410 Kせて読みたい	410 【Kせて読みたい】
""", 'こち': """
こち	410 Kらもおすすめ
""", 'もっ': """
もっ	410 Kと見る：
""", '你可': """
你可	718 K能會喜歡：
""", '写真': """
写真	410 【K】	410 K：
""", '動画': """
動画	410 【K】
""", '另请': """
另请	718 K参阅
""", '延伸': """
延伸	718 K閱讀	718 K阅读	718 K閱讀：	718 【K閱讀】
""", '推荐': """
推荐	718 K阅读
""", '更多': """
更多	718 K：	718 K新聞：	718 K內容：	718 【K新聞】	718 K相關
""", '点击': """
点击	718 K查看
""", '画像': """
画像	410 【K】
""", '相关': """
相关	718 K阅读	718 K新闻	718 K报道：
""", '相關': """
相關	718 K新聞	718 K報導	718 【K新聞】
""", '看更': """
看更	718 K多：
""", '詳し': """
詳し	410 Kくはこちら
""", '関連': """
関連	410 K記事	410 K記事：	410 【K記事】	410 K：	410 【K】
""", '閱讀': """
閱讀	718 K更多
""", '阅读': """
阅读	718 K更多
""", '點擊': """
點擊	718 K查看
""", '관련': """
관련	431 K 기사:
관련기사	431 K	431 K:	431 [K]
""", '더보': """
더보기	431 [K]	431 K:
""", '영상': """
영상	431 [K]
""", '화보': """
화보	431 [K]
"""}

CONTAINS = {'ab': """
abonați	562 doar pentru K	573 K-vă la	577 K
abonații	574 K noștri
abonează	562 K-te pentru	565 K-te pe youtube	573 K-te la
abonné	255 déjà K	255 pas encore K	255 en tant qu'K
abonnés	255 réservé aux K	255 réservé à nos K	278 nos K	281 K
""", 'ac': """
actualité	263 suivez l'K	263 suivez toute l'K	263 retrouvez toute l'K
""", 'ad': """
adatkezelési	329 K tájékoztató
adomány	339 K
adományoddal	335 K
adományok	339 K
adó	322 K #%
adăugat	576 a K
""", 'af': """
affirmé	280 a K
afirmó	205 K
""", 'ag': """
agregó	205 K
""", 'aj': """
ajouté	280 a K
ajută	573 K-ne
""", 'al': """
alkalmazás	327 töltsd le az K
alkalmazásunk	336 K
alkalmazásunkat	327 töltse le K
""", 'an': """
anmäl	632 K dig till
använder	622 vi K cookies	622 K kakor
""", 'ap': """
aplicación	184 descarga la K	184 descarga nuestra K
aplicația	565 descarcă K	574 K noastră
aplikację	507 pobierz K	507 pobierz naszą K
apóyanos	202 K
apóyenos	202 K
apúntate	183 K a nuestra	183 K gratis	202 K a
""", 'ar': """
artykuł	499 podoba ci się ten K
artículo	173 te ha gustado este K	181 último K gratis	181 te queda # K
artículos	181 K gratis este mes	181 te quedan # K
""", 'as': """
aseguró	205 K
""", 'au': """
autentifică	562 K-te pentru
autorská	37 K práva
""", 'ay': """
ayúdanos	202 K a
""", 'aç': """
açikladi	657 K
""", 'añ': """
añadió	205 K
año	204 al K
""", 'ba': """
bağiş	654 K yap	658 K
bağişiniz	654 K
""", 'be': """
behöver	611 vi K ditt stöd	632 vi K din hjälp
bekapcsolása	327 értesítések K
berättar	635 K
bestätigen	82 K sie ihre
bestätigungsmail	82 K
betalvägg	636 K
""", 'bi': """
biết	700 cho K
""", 'bl': """
blokování	31 K reklam
""", 'bo': """
boletín	183 recibe el K	183 recibe nuestro K	183 nuestro K	183 K diario	202 recibe el K	203 nuestro K	206 K
boîte	258 dans votre K mail	258 dans votre K e-mail
""", 'bu': """
buzón	183 en tu K
""", 'bø': """
bønn	470 vi har en K til deg
""", 'bü': """
bülten	642 e-K	658 K
bültene	642 K abone	642 K kayit	642 K kaydol
bülteni	642 haber K
bültenimiz	655 K
bültenimize	642 K	654 K	655 K
""", 'bạ': """
bạn	687 hộp thư của K	697 sự ủng hộ của K
""", 'ca': """
catedrática	201 es K
catedrático	201 es K
""", 'ce': """
celého	24 pro čtení K
""", 'ch': """
chép	696 cấm sao K
chính	691 K sách bảo mật
chúng	687 bản tin của K tôi	689 theo dõi K tôi	697 ủng hộ K tôi	697 K tôi cần sự giúp đỡ	697 giúp K tôi	697 theo dõi K tôi	698 nền báo chí của K tôi	698 phóng viên của K tôi	698 độc giả của K tôi	698 công việc của K tôi	698 bản tin của K tôi	698 kênh của K tôi
""", 'co': """
comentários	547 nos K
condiții	567 termeni și K
confidentialité	267 politique de K
confidențialitate	567 politica de K
conférences	276 est maître de K
connecté	269 vous devez être K
conteúdo	534 acesse todo o K
contribuição	531 com a sua K
contó	205 K
""", 'cu': """
cuéntanos	194 K en
""", 'cz': """
czytać	504 aby K dalej	504 żeby K dalej
czytelników	524 naszych K
""", 'da': """
darowiznę	502 przekaż K	523 przekaż K
datenschutzerklärung	92 in unserer K	92 unserer K	104 unserer K	104 unsere K
""", 'de': """
declaró	205 K
descarcă	573 K
descárgate	184 K la app
desteğiniz	654 K
""", 'di': """
disponível	537 K no google play
""", 'do': """
doação	531 faça uma K	554 sua K	554 a sua K	554 faça uma K	558 K
doações	558 K
dodał	526 K
dodała	526 K
donación	176 haz una K	176 haz tu K	176 tu K	202 tu K	202 haz una K	202 haz tu K	206 K
donația	573 K ta
donație	573 fă o K	577 K
donații	577 K
donează	573 K acum
dostęp	504 pełny K do	523 kup K
dostępny	504 artykuł K tylko
dołącz	511 K do nas na	523 K do nas	523 K do grona
""", 'dé': """
déclare	280 K
déclaré	280 a K
déductible	251 K des impôts	251 K à #
désabonner	258 vous K à tout moment
désactiver	265 K adblock
désactivez	265 K adblock
désinscrire	258 vous K à tout moment
""", 'dụ': """
dụng	689 tải ứng K	697 tải ứng K
""", 'el': """
electrónico	183 tu correo K	194 tu dirección de correo K no será publicada
elolvasásához	324 a teljes cikk K
előfizetés	339 K
előfizető	324 már K	335 legyen K
előfizetőink	324 K olvashatják	336 K
előfizetők	339 K
előfizetőknek	324 csak K
""", 'en': """
endereço	547 seu K de email não será
engedélyezze	329 K a javascript
ensimmäinen	245 K kuukausi
""", 'er': """
erklärt	106 K
erklärte	106 K
erzählt	106 K
erzählte	106 K
""", 'es': """
escribió	205 K
escríbenos	194 K a	202 K
estás	173 ya que K aquí	173 ya que K por aquí
""", 'et': """
etkinleştir	648 javascript'i K
""", 'ev': """
evästeitä	237 käytämme K	237 K
""", 'ex': """
explicó	205 K
expliqué	280 a K
""", 'fe': """
felhasználási	329 K feltételek
feliratkozás	325 K a hírlevélre	325 hírlevél K
""", 'fo': """
folosește	567 K cookie
folytatásához	324 a cikk K
fortæller	70 K
""", 'fö': """
följ	619 K oss på	632 K oss
förbehållna	630 alla rättigheter K
förklarar	635 K
""", 'fø': """
følg	54 K os på	67 K os	481 K oss på	494 K oss
første	69 K måned	496 K måned
""", 'fü': """
független	322 támogasd a K	322 támogassa a K	336 K sajtó
""", 'ga': """
gazeteciliği	655 bağimsiz K
gazeteciliğimiz	655 K
""", 'ge': """
gelmişken	637 buraya kadar K
""", 'gr': """
grátis	556 teste K
grâce	251 K à vos dons
""", 'gå': """
går	43 før du K	470 før du K
gåva	611 din K	611 ge en K	632 din K	632 ge en K	636 K
""", 'gö': """
göre	657 K
gösterilmeden	653 kaynak K
""", 'ha': """
használ	329 sütiket K	329 cookie-kat K
használat	329 sütik K
""", 'hj': """
hjälp	632 K oss
hjælp	67 vi har brug for din K	67 K os
""", 'ho': """
hozzátette	338 K
""", 'hé': """
hébergé	267 ce contenu est K par
""", 'hí': """
hírekben	327 a google K
hírlevel	325 iratkozz fel K
hírlevelünk	336 K
hírlevelünkre	325 K	336 K
hírlevél	339 K
""", 'hó': """
hó	337 ft/K
hónap	337 első K
""", 'if': """
ifølge	70 K	497 K
""", 'il': """
illimité	255 en K	255 accès K
""", 'in': """
indiqué	280 a K
indépendance	278 notre K
indépendant	251 soutenez le journalisme K	278 journalisme K	278 média K
indépendante	278 presse K
información	188 sigue toda la K	188 siga toda la K
innehåll	622 externt K
inscrição	536 cancelar a K
""", 'is': """
istediğiniz	641 K zaman iptal	656 K zaman iptal
""", 'je': """
jesteś	499 skoro już tu K	499 skoro tu K
""", 'ju': """
jurnaliștii	574 K noștri
""", 'jä': """
jäseneksi	243 liity K
""", 'kh': """
khoản	686 bạn đã có tài K	691 điều K sử dụng
không	696 K sao chép
khẳng	700 K định
""", 'ko': """
komentować	516 aby K
""", 'kä': """
käyttää	237 tämä sivusto K
""", 'kö': """
können	103 K sie uns
kövesse	327 K a
kövessen	327 K minket	335 K minket
közölte	338 K
""", 'lu': """
lună	575 pe K
""", 'lá': """
lájkolj	327 K minket
""", 'lä': """
lähdet	225 ennen kuin K
läsare	633 våra K
""", 'læ': """
læsere	68 vores K
""", 'lậ': """
lập	698 báo chí độc K
""", 'me': """
meitä	243 tue K	243 auta K
""", 'mi': """
miesiąc	525 za K
miesięcznie	525 K
miễn	699 dùng thử K phí
""", 'mo': """
mostrará	180 este mensaje se K en
""", 'mu': """
munkánk	336 K
munkánkat	322 támogasd K	322 támogassa K	335 támogasd K	335 támogassa K	336 K
""", 'má': """
másodközlés	334 K
""", 'må': """
mån	634 kr/K
månad	634 per K
månaden	634 i K	634 första K
månadsgivare	632 bli K
måned	69 pr. K	496 per K
måneden	69 om K	496 i K
""", 'mê': """
mês	556 por K	556 ao K
""", 'mó': """
mówi	526 K
""", 'mě': """
měsíc	40 za K	40 první K
měsíčně	40 K
""", 'na': """
napisał	526 K
napisała	526 K
napište	38 K nám
""", 'ne': """
nekünk	335 segíts K	335 írjon K
neomezený	24 K přístup
nezávislou	38 podpořte K
nezávislá	39 K média
""", 'nh': """
nhận	687 đăng ký K bản tin	687 đăng ký K tin	691 chấp K tất cả	697 đăng ký K
nhập	686 đăng K để	686 vui lòng đăng K
""", 'ni': """
niezależne	523 wesprzyj K	523 wspieraj K	524 K media
niezależność	524 K
""", 'no': """
noastră	574 munca K
notificações	538 ative as K	538 ativar K	538 receba K
notificările	565 activează K
notícias	536 receba as K	536 receba K	541 siga as últimas K
novináři	39 naši K
""", 'nó': """
nói	700 K
""", 'nă': """
năm	699 mỗi K
""", 'ob': """
obegränsad	613 K tillgång
obrigatórios	547 campos K são
""", 'od': """
odebírejte	26 K náš	38 K
odemkněte	24 K si
odhlásit	26 K se můžete kdykoli
""", 'ol': """
olvasóink	336 K
""", 'os': """
osobních	31 ochrany K údajů
""", 'pa': """
participación	194 normas de K
partneři	31 my a naši K
""", 'pe': """
personvernerklæring	484 K
""", 'pi': """
pidätetään	242 kaikki oikeudet K
""", 'po': """
podkreśla	526 K
podpořte	38 K nás	38 K naši
pokračujte	24 K ve čtení s
política	192 K de cookies	545 K de cookies
pomóż	523 K nam
postafiókjába	325 K
potřebujeme	38 K vaši pomoc	38 K vaši podporu
používá	31 tento web K
používáme	31 K soubory cookie	31 K cookies
powiedział	526 K
powiedziała	526 K
pozostało	504 K # %	504 K #%
""", 'pr': """
pracę	524 naszą K
prenumeratorów	504 tylko dla K
prośbę	499 mamy do ciebie K	499 mamy małą K
prywatności	514 polityka K	514 polityce K
przeczytać	504 aby K cały	504 aby K ten artykuł
przekaż	502 K nam #%
práci	39 naši K
""", 'pu': """
pubblicità	376 blocco della K
publicité	265 bloqueur de K	265 bloqueurs de K
publicités	265 bloqueur de K
publikování	37 K nebo šíření
publiée	269 votre adresse e-mail ne sera pas K
""", 'py': """
pyyntö	225 pieni K
""", 'př': """
přebírání	37 K článků
předplatitele	24 pro K
předplatitelem	38 staňte se K
předplatitelé	39 naši K	42 K
předplatné	24 už máte K	24 koupit K	42 K
předplaťte	24 K si	38 K si
přečíst	24 zbývá vám K
přihlaste	24 K se a čtěte	26 K se k odběru	38 K se k odběru
přispějte	38 K
příspěvek	38 váš K
""", 'qu': """
quyên	697 K góp ngay	701 K góp
quyền	696 giữ bản K
""", 're': """
redacción	203 nuestra K
redacția	574 K noastră
redação	555 nossa K
regístrate	180 K para	180 K gratis
reproducción	200 prohibida su K	200 prohibida la K
reprodução	553 proibida a K	553 K proibida
republié	275 K avec
""", 'ri': """
riêng	691 chính sách quyền K tư
""", 'ro': """
ročně	40 K
""", 'ré': """
réagir	269 pour K
rédacteur	276 est K
rédaction	278 notre K
rédactrice	276 est K
réservée	255 K aux abonnés	255 K à nos abonnés	255 la suite est K
réservés	255 K aux abonnés	275 tous droits K
résiliable	279 K à tout moment
""", 'sb': """
sbírka	42 K
""", 'sc': """
schließen	79 K sie ein abo	103 K sie ein abo
schránky	26 do vaší K
""", 'se': """
segítségedre	335 szükségünk van a K
según	205 K
sesión	180 inicia K para
señaló	205 K
""", 'si': """
sisältö	229 tämä K on vain
""", 'sk': """
skrzynkę	506 na twoją K	506 na swoją K
""", 'sp': """
sprijiniți	573 K
sprijină	573 K-ne
""", 'st': """
stáhněte	38 K si
stöd	611 med ditt K	632 K oss	632 K vår	632 ditt K
støt	67 K os
støtt	494 K oss	494 K vår
støtte	46 med din K	46 vi har brug for din K	67 din K	67 vi har brug for din K	473 med din K	494 din K
støttemedlem	494 bli K
""", 'su': """
subskrybentów	504 tylko dla K
subskrypcję	504 kup K	504 masz już K	523 kup K
suscripción	180 ya tengo una K	202 cambia tu K	206 K
suscríbete	180 K para seguir leyendo	180 K para	180 K por	180 K en	183 K a nuestro boletín	183 K al boletín
susține	573 K-ne
susținerea	573 K ta
susțineți	573 K-ne
""", 'sz': """
szerkesztőségünk	336 K
""", 'sä': """
säger	635 K
sähköpostiin	231 suoraan K
sähköpostiisi	231 K
sähköpostiosoitteesi	231 K
""", 'sé': """
sélections	255 ajouter l'article à vos K
""", 'sí': """
síganos	188 K en
síguenos	188 K en	202 K
""", 'sö': """
söyledi	657 K
""", 'să': """
săptămână	575 pe K
""", 'th': """
thuê	701 K bao
thuộc	696 bản quyền K
thành	686 chỉ dành cho K viên	697 trở K thành viên
tháng	699 mỗi K	699 hàng K	699 K đầu
thông	689 bật K báo	689 nhận K báo
""", 'ti': """
tiếp	686 để K tục đọc
""", 'tj': """
tjänst	608 en liten K att be
""", 'to': """
továbbolvasáshoz	324 a K
toàn	686 để đọc K bộ
""", 'tr': """
treści	504 dostęp do K
trên	689 theo dõi K
""", 'tu': """
tuần	699 mỗi K
""", 'ty': """
työmme	244 K
""", 'tá': """
tájékoztató	329 adatvédelmi K
támogasd	322 K a
támogass	335 K minket
támogasson	335 K minket
támogatása	335 az ön K
támogatásod	335 a te K
""", 'tä': """
täällä	225 kun kerran olet K
""", 'té': """
téléchargez	277 K
""", 'tö': """
töltsd	335 K le
""", 'tý': """
týdně	40 K
""", 'tł': """
tłumaczy	526 K
""", 'ub': """
ubegrænset	48 K adgang
""", 'un': """
unabhängig	104 wir sind K
unterstütze	75 K unsere arbeit	75 K uns mit	103 K uns	103 K unsere
unterstützen	75 K sie unsere arbeit	75 K sie uns mit	75 mit einer spende K	75 können sie uns K	103 K sie uns	103 K sie unsere	103 sie können das K	103 freiwillig K
unterstützt	90 ihr browser K	103 K uns
unterstützung	103 mit ihrer K	103 mit deiner K	103 ihre K	103 deine K	103 eure K
""", 'up': """
upozornění	28 zapněte si K
""", 'ur': """
urmărește	565 K-ne pe	565 K-ne și pe	565 K știrile	573 K-ne
urmăriți	565 K-ne pe	573 K-ne
""", 'ut': """
utilização	545 K de cookies
utilizează	567 K cookie
utilizăm	567 K cookie
utánközlés	334 K
""", 'uż': """
używamy	514 K plików cookie
""", 'va': """
vašeho	26 do K e-mailu
""", 've': """
vervielfältigung	100 K nur mit
veröffentlicht	94 deine e-mail-adresse wird nicht K	94 ihre e-mail-adresse wird nicht K
""", 'vi': """
viết	700 K
""", 'vy': """
vysvětluje	41 K
""", 'vå': """
vårt	477 meld deg på K
""", 'we': """
według	526 K
""", 'wp': """
wpłata	523 twoja K
""", 'ws': """
wspierającym	523 zostań K
""", 'wy': """
wyjaśnia	526 K
wypisać	506 K się w każdej chwili
wyrażam	506 K zgodę na
""", 'wö': """
wöchentlichen	82 K newsletter
""", 'za': """
zastrzeżone	522 wszelkie prawa K	522 wszystkie prawa K
""", 'zb': """
zbiórka	527 K
zbývá	24 K vám # %
""", 'ze': """
zewnętrzne	514 treści K
""", 'zp': """
zpracováním	26 souhlasím se K	31 K osobních údajů
""", 'zu': """
zunächst	100 dieser artikel erschien K
""", 'än': """
ändå	608 nu när du K är här
""", 'år': """
året	69 om K
""", 'åt': """
återges	630 får inte K
""", 'ça': """
çalişmalarimiz	655 K
""", 'çe': """
çerezler	648 K kullan
çerezleri	648 K kullan
""", 'éc': """
écrit	280 a K
écrivain	276 est K
écrivez	277 K-nous
""", 'él': """
électronique	258 dans votre boîte aux lettres K
""", 'év': """
évente	337 K
""", 'ír': """
írta	338 K
""", 'în': """
înscrie	573 K-te la
""", 'öf': """
öffnen	83 in der app K	83 app K
""", 'új': """
újságírás	336 független K
újságírásunk	336 K
újságíróink	336 K
""", 'úl': """
última	188 siga la K hora	188 sigue la K hora
""", 'čl': """
členem	38 staňte se K
článek	20 líbil se vám K
""", 'čt': """
čtenáři	39 naši K
čtenářů	39 našich K
""", 'đó': """
đóng	697 K góp của bạn
""", 'đọ': """
đọc	697 mời bạn K
""", 'ře': """
řekl	41 K
řekla	41 K
""", 'ří': """
říká	41 K
""", 'śl': """
śledź	511 K nas na	523 K nas
""", 'źr': """
źródło	522 K: pap
""", 'žu': """
žurnalistika	39 naše K	39 nezávislá K
žurnalistiku	39 nezávislou K
""", 'έγ': """
έγραψε	125 K
""", 'ακ': """
ακολουθήστε	114 K μας	114 K το	122 K μας
ακολουθείστε	114 K μας
""", 'αν': """
ανέφερε	125 K
αναγνώστες	123 οι K μας
αναδημοσίευση	121 απαγορεύεται η K
""", 'απ': """
απορρήτου	116 πολιτική K
""", 'βο': """
βοηθήστε	122 K μας
""", 'βρ': """
βρείτε	114 K μας στο
""", 'γί': """
γίνετε	122 K μέλος
""", 'γρ': """
γράψτε	122 K μας
""", 'δή': """
δήλωσε	125 K
""", 'δη': """
δημοσιογράφοι	123 οι K μας
δημοσιογραφία	123 η K μας	123 ανεξάρτητη K
""", 'δι': """
διαβάσετε	111 για να K ολόκληρο
διεύθυνση	112 η K email
δικαιώματος	121 με επιφύλαξη παντός K
""", 'δο': """
δουλειά	123 η K μας
""", 'δω': """
δωρεά	122 η K σας	122 κάντε μια K	126 K
δωρεές	126 K
""", 'εί': """
είπε	125 K
""", 'εβ': """
εβδομάδα	124 την K
""", 'εγ': """
εγγραφείτε	111 K για να	122 K στο
""", 'εν': """
ενεργοποιήστε	114 K τις ειδοποιήσεις	116 K τη javascript
ενημερωτικό	112 K δελτίο
""", 'εξ': """
εξήγησε	125 K
""", 'κα': """
κανάλι	123 το K μας
κατεβάστε	114 K την εφαρμογή
""", 'μά': """
μάθετε	114 στο google news και K
""", 'μή': """
μήνα	124 τον K	124 το K	124 ανά K
""", 'πο': """
πολιτική	116 K cookies
""", 'πρ': """
προσωπικών	116 K δεδομένων
πρόσθεσε	125 K
πρώτος	124 K μήνας
""", 'στ': """
στήριξέ	122 K μας
στήριξή	122 η K σας
στηρίξτε	122 K μας	122 K την
""", 'συ': """
συνδεθείτε	111 K για να
συνδρομή	126 K
συνδρομητές	111 μόνο για K	123 οι K μας	126 K
συνδρομητής	111 είστε ήδη K	122 γίνετε K
συνεχίσετε	111 για να K την ανάγνωση
""", 'σύ': """
σύμφωνα	125 K
""", 'τό': """
τόνισε	125 K
""", 'χρ': """
χρήσης	116 όροι K
χρειαζόμαστε	122 K τη βοήθειά σας
χρησιμοποιεί	116 K cookies
χρησιμοποιούμε	116 K cookies
χρόνο	124 τον K
""", 'бе': """
безлимитный	584 K доступ
""", 'бл': """
блокировщик	594 отключите K	594 K рекламы
блокувальник	671 K реклами
""", 'бр': """
браузер	594 ваш K
""", 'ви': """
виділіть	673 K
використанні	677 при K матеріалів
використовує	671 K cookie
використовуємо	671 K файли cookie	671 K cookie
""", 'вн': """
внесок	678 ваш K
""", 'во': """
войдите	584 K, чтобы
""", 'вс': """
встановіть	666 K додаток
""", 'вы': """
выделите	596 K ее	596 K текст
""", 'го': """
год	605 в K
""", 'гі': """
гіперпосилання	677 K обов
""", 'да': """
дальше	584 чтобы читать K
""", 'до': """
добавьте	591 K нас в
донат	603 ваш K	678 ваш K	682 K
донати	682 K
донаты	607 K
допомога	678 нам потрібна ваша K
допоможіть	678 K нам
доступ	584 полный K	664 повний K
дочитали	578 вы K до конца	659 ви K до кінця
""", 'еж': """
ежедневную	586 K рассылку
ежемесячно	605 K
еженедельную	586 K рассылку
""", 'жу': """
журналистика	604 независимая K
журналистики	604 независимой K
журналистику	604 независимую K
журналисты	604 наши K
журналісти	679 наші K
журналістика	679 незалежна K
журналістику	679 незалежну K	679 якісну K
""", 'за': """
завантажити	666 K застосунок
завантажте	666 K додаток
зазначив	681 K
заметили	596 K ошибку
зарегистрированы	584 уже K
зарегистрируйтесь	584 K, чтобы
зареєструйтесь	664 K, щоб
застосунок	666 завантажте K	666 мобільний K
захищено	677 усі права K
захищені	677 усі права K	677 всі права K
защищены	602 все права K
заявив	681 K
заявил	606 K
заявила	606 K	681 K
""", 'зд': """
здесь	578 раз уж вы K
""", 'зр': """
зробіть	662 K внесок	678 K внесок
""", 'ин': """
иностранного	602 выполняющим функции K агента
иностранным	604 K агентом
""", 'ис': """
использовании	602 при K материалов
используем	594 K cookie	594 мы K
использует	594 K cookie
""", 'ка': """
канал	604 наш K	679 наш K
канала	604 нашего K
каналу	679 нашого K
""", 'ко': """
коментарях	673 у K
комментарий	596 чтобы оставить K
комментариях	596 в K
конфиденциальности	594 политикой K	594 политика K
конфіденційності	671 політикою K
""", 'ме': """
месяц	605 в K	605 руб. в K
""", 'мі': """
місяць	680 на K	680 перший K
""", 'на': """
нажмите	596 K ctrl
написав	681 K
написал	606 K
написала	606 K	681 K
напишите	603 K нам
напишіть	678 K нам
""", 'не': """
небольшая	578 K просьба
неделю	605 в K
независимую	581 поддержите K	603 поддержите K
""", 'об': """
обязательна	602 гиперссылка K
обязательные	596 K поля
""", 'оп': """
опечатку	596 нашли K
оприлюднюватиметься	673 ваша e-mail адреса не K
опубликован	596 ваш адрес email не будет K
""", 'от': """
отменить	605 K в любой момент
отметил	606 K
отписаться	586 K в любой момент
""", 'ош': """
ошибку	596 нашли K
""", 'па': """
партнеры	594 мы и наши K
патроном	603 станьте K
""", 'пе': """
первый	605 K месяц
передплатникам	664 доступний лише K
передплатників	664 тільки для K
передрук	677 K
перепечатка	602 K
персональних	671 K даних
персональных	594 K данных
""", 'пи': """
пишите	603 K нам
""", 'по': """
повідомив	681 K
повідомила	681 K
поддержать	603 K нас	603 K редакцию
поддержите	581 K нашу	581 K нас	603 K нас	603 K нашу
поддержка	581 нам нужна ваша K	581 ваша K	603 ваша K	603 нам нужна ваша K
поддержки	604 без вашей K
подписка	607 K
подписки	607 K
подписку	584 оформить K	584 оформите K	603 оформите K
подписчикам	584 доступен только K	584 доступна только K
подписчики	607 K
подписчиков	584 только для K
подписчиком	603 станьте K
подписывайтесь	586 K на рассылку	591 K на нас	591 K на наш	591 K на канал	591 K на telegram	603 K на
подпишитесь	581 K на регулярное	586 K на рассылку	586 K на нашу рассылку	591 K на наш	591 K на канал	603 K на
подчеркнул	606 K
пожертвование	581 сделайте K	581 оформите K	603 ваше K	603 сделайте K	607 K
пожертвования	607 K
полностью	584 чтобы прочитать K
помилку	673 знайшли K
помогите	603 K нам
помощь	581 нужна ваша K	603 нам нужна ваша K
помітили	673 якщо ви K
почту	586 на вашу K	586 вам на K
пошту	665 на вашу K
пояснив	681 K
пояснил	606 K
""", 'пр': """
приложение	587 скачать K	587 скачайте K	587 установите K	587 мобильное K	603 скачайте K
приложении	587 открыть в K	587 в нашем K
присоединяйтесь	603 K к
приєднуйтесь	678 K до спільноти
продовжити	664 щоб K читання
продолжить	584 чтобы K чтение
произведен	602 настоящий материал (информация) K
просьба	578 у нас к вам K	578 у нас есть K
прохання	659 маємо до вас K	659 невелике K
прочитать	584 осталось K
""", 'пі': """
підписатися	665 K на розсилку
підписка	682 K
підписку	664 оформіть K	678 оформіть K
підписники	682 K
підписників	664 тільки для K
підписуйтесь	668 K на нас	668 K на наш	678 K на
підписуйтеся	668 K на наш
підпишіться	665 K на розсилку	665 K на нашу розсилку	668 K на наш	678 K на
підтримайте	662 K нашу	662 K незалежну	662 K нас	678 K нас	678 K нашу	678 K незалежну
підтримати	678 K нас
підтримка	662 потрібна ваша K	662 ваша K	678 ваша K	678 нам потрібна ваша K
підтримки	679 спільноти K
піти	659 перш ніж K
""", 'ра': """
работа	604 наша K
работу	604 нашу K
рассказал	606 K
рассказала	606 K
рассылка	604 наша K	607 K
рассылку	586 нашу K	586 K самых	604 нашу K
""", 'ре': """
редакции	604 нашей K
редакция	604 наша K
редакція	679 наша K
редакції	679 нашої K
""", 'ро': """
робота	679 наша K
роботу	679 нашу K
розповів	681 K
розповіла	681 K
розсилка	679 наша K	682 K
розсилку	665 нашу K	665 щоденну K	679 нашу K
""", 'рі': """
рік	680 на K
""", 'ск': """
сказав	681 K
сказал	606 K
сказала	606 K	681 K
""", 'сл': """
следите	591 K за нами
словам	606 по K
словами	681 за K
слідкуйте	668 K за нами
""", 'со': """
сообщение	602 данное K (материал) создано
сообщил	606 K
сообщила	606 K
""", 'сп': """
сповіщення	666 увімкнути K	666 увімкніть K
сподобалась	659 якщо вам K стаття
спільноти	662 стань частиною K
""", 'ст': """
стежте	668 K за нами
""", 'те': """
телеграм	591 наш K-канал	591 в нашем K	604 наш K	668 наш K-канал
""", 'ти': """
тиждень	680 на K
""", 'ув': """
уведомления	587 включите K	587 включить K	587 разрешить K
увійдіть	664 K, щоб
""", 'уй': """
уйдете	578 прежде чем вы K
""", 'ци': """
цитировании	602 при K
""", 'ча': """
частиною	678 станьте K
""", 'чи': """
читай	668 K нас
читайте	591 K нас в	668 K нас у	668 K нас в
читателей	604 наших K
читатели	578 дорогие K	604 наши K
читати	664 щоб K далі
читачі	679 наші K
читачів	679 наших K
""", 'що': """
щомісяця	680 K
щомісячно	680 K
щотижневу	665 K розсилку
""", 'яз': """
язкові	673 обов'K поля
""", 'як': """
якщо	659 K ви вже тут
""", 'אח': """
אחרינו	288 עקבו K	296 עקבו K
""", 'אל': """
אלקטרוני	286 דואר K
""", 'אמ': """
אמר	299 K
אמרה	299 K
""", 'בח': """
בחודש	298 K
""", 'בע': """
בעוגיות	290 שימוש K
""", 'בק': """
בקובצי	290 משתמש K
""", 'בש': """
בשבוע	298 K
""", 'הא': """
האפליקציה	288 הורידו את K	297 K שלנו
""", 'הו': """
הווטסאפ	288 לקבוצת K
הוסיף	299 K
הוסיפה	299 K
""", 'הז': """
הזכויות	295 כל K שמורות
""", 'הט': """
הטלגרם	288 לערוץ K
""", 'הי': """
הירשמו	296 K ל
""", 'הכ': """
הכתבה	285 להמשך קריאת K
""", 'המ': """
המייל	286 לתיבת K	286 כתובת K
המנויים	297 K שלנו
""", 'הנ': """
הניוזלטר	286 K היומי	297 K שלנו
""", 'הס': """
הסביר	299 K
""", 'הע': """
העבודה	297 K שלנו
העיתונאים	297 K שלנו
העיתונות	297 K שלנו
""", 'הפ': """
הפרטיות	290 מדיניות K
""", 'הצ': """
הצטרפו	288 K לערוץ	296 K אלינו	296 K ל
""", 'הק': """
הקוראים	297 K שלנו
""", 'הש': """
השימוש	290 תנאי K
""", 'הת': """
התרומה	296 K שלכם
""", 'וב': """
ובטוויטר	288 בפייסבוק K
""", 'כמ': """
כמנויים	285 הצטרפו K
""", 'כת': """
כתב	299 K
כתבה	299 K
כתבו	296 K לנו
""", 'לד': """
לדברי	299 K
""", 'לה': """
להמשיך	285 כדי K לקרוא
להעתיק	295 אין K
""", 'לח': """
לחודש	298 K
""", 'למ': """
למנויים	285 K בלבד
""", 'לנ': """
לניוזלטר	286 הירשמו K	286 הרשמה K	286 K שלנו
""", 'לע': """
לעזרתכם	296 אנחנו זקוקים K
""", 'לש': """
לשנה	298 K
""", 'מי': """
מינוי	285 רכשו K	300 K
""", 'מנ': """
מנוי	285 כבר K
מנויים	300 K
""", 'מס': """
מסר	299 K
""", 'ני': """
ניוזלטר	300 K
""", 'עי': """
עיתונות	297 K עצמאית
""", 'עכ': """
עכשיו	296 תרמו K
""", 'רא': """
ראשון	298 חודש K
""", 'תמ': """
תמיכתכם	296 K
תמכו	296 K בנו
""", 'תר': """
תרומה	300 K
תרומות	300 K
""", 'أس': """
أسبوعيا	17 K
""", 'أض': """
أضاف	18 K
أضافت	18 K
""", 'أك': """
أكد	18 K
""", 'أو': """
أوضح	18 K
""", 'إع': """
إعادة	14 يمنع K
""", 'إل': """
إلينا	15 انضم K
""", 'اد': """
ادعمنا	15 K
ادعموا	15 K
""", 'اس': """
استفاده	214 شرایط K	219 K از مطالب
""", 'اش': """
اشتراك	19 K
اشتراک	224 K
اشترك	3 K الآن	15 K الآن	15 K في
""", 'اع': """
اعلام	223 K کرد
""", 'اف': """
افزود	223 K
""", 'ال': """
الآن	15 تبرع K	15 سجل K
الأول	17 الشهر K
الإخبارية	4 النشرة K
الإشعارات	5 تفعيل K	5 فعل K
الإعلانات	9 حاجب K
الإلكتروني	4 بريدك K	4 البريد K
الارتباط	9 ملفات تعريف K
الاستخدام	9 شروط K
البريدية	4 النشرة K	4 نشرتنا K	19 النشرة K
التطبيق	5 حمل K	5 حمّل K	5 تحميل K	5 نزل K
الخصوصية	9 سياسة K
الدخول	3 سجل K
الشهر	17 في K
القراءة	3 لمتابعة K
الكوكيز	9 K
المحتوى	3 هذا K متاح
المستقلة	16 الصحافة K
المقال	3 لقراءة K كاملا
النشرة	4 اشترك في K
""", 'او': """
اول	222 ماه K
""", 'ای': """
ایمیل	210 K خود را	210 آدرس K	210 به K شما
اینستاگرام	212 در K دنبال
""", 'بح': """
بحسب	18 K
""", 'بر': """
بريدك	4 إلى K
""", 'تا': """
تابعنا	7 K على	7 K عبر	15 K على
تابعوا	7 K أخبار
تابعونا	7 K على	7 K عبر	15 K على
""", 'تب': """
تبرع	19 K
تبرعات	19 K
تبرعك	15 K
تبرعكم	15 K
""", 'تط': """
تطبيقنا	16 K
""", 'تف': """
تفعيل	9 K جافا
""", 'تل': """
تلگرام	212 ما را در K	212 در K دنبال	212 کانال K ما
""", 'تم': """
تمامی	219 K حقوق
""", 'تو': """
توضیح	223 K داد
""", 'جا': """
جاوااسکریپت	214 K را فعال
""", 'حس': """
حساب	3 هل لديك K
""", 'حق': """
حقوق	219 کلیه K
""", 'حم': """
حمایت	220 از ما K کنید	220 K شما
""", 'خب': """
خبرنامه	210 K ما	210 عضویت در K	210 اشتراک K	210 در K	221 K ما	224 K
خبرنگاران	221 K ما
""", 'خص': """
خصوصی	214 حریم K
""", 'خو': """
خوانندگان	221 K ما
""", 'دع': """
دعمك	15 K
دعمكم	15 K	15 نحتاج إلى K
""", 'دن': """
دنبال	212 ما را K کنید	220 ما را K کنید	220 K کنید
""", 'را': """
راسلنا	15 K
""", 'رو': """
روزنامهنگاری	221 K مستقل
""", 'سا': """
سالانه	222 K
""", 'سن': """
سنويا	17 K	17 Kً
""", 'شه': """
شهريا	17 K	17 Kً
""", 'شو': """
شوید	220 عضو K
""", 'صح': """
صحافتنا	16 K
صحفيينا	16 K
""", 'صر': """
صرح	18 K
""", 'عم': """
عملنا	16 K
""", 'قا': """
قال	18 K
قالت	18 K
""", 'قر': """
قراءنا	16 K
قرائنا	16 K
""", 'قن': """
قناتنا	7 K على	7 انضم إلى K	16 K
""", 'كت': """
كتب	18 K
كتبت	18 K
""", 'لل': """
للمشتركين	3 K فقط
""", 'ما': """
مالی	220 کمک K شما	224 کمک K
ماه	222 در K
ماهانه	222 K
""", 'مح': """
محفوظ	219 حقوق K است
محفوظة	14 جميع الحقوق K	14 حقوق النشر K
""", 'مس': """
مستقلة	16 صحافة K
""", 'مش': """
مشترک	220 K شوید
""", 'مع': """
معنا	15 ساهم K
""", 'نح': """
نحتاج	15 K دعمك
""", 'نس': """
نستخدم	9 K ملفات
""", 'نش': """
نشرتنا	4 اشترك في K	16 K
""", 'نو': """
نوشت	223 K
""", 'وت': """
وتويتر	7 على فيسبوك K
""", 'وف': """
وفقا	18 K
""", 'کا': """
کار	221 K ما
کانال	212 به K ما	221 K ما
""", 'کن': """
کنید	220 به ما کمک K	220 ثبت نام K
""", 'کو': """
کوکی	214 از K
کوکیها	214 K
""", 'گف': """
گفت	223 K
گفته	223 K است	223 به K
""", 'अन': """
अन	318 के Kुसार
""", 'आप': """
आपक	315 Kा दान
""", 'इट': """
इट	314 कॉपीराK
""", 'इन': """
इनब	304 आपके Kॉक्स
""", 'इब': """
इब	307 चैनल को सब्सक्राK
""", 'उन': """
उनल	305 ऐप डाKोड करें	315 डाKोड करें
""", 'उप': """
उपय	309 कुकीज़ का Kोग	309 कुकीज का Kोग
""", 'ऐप': """
ऐप	305 हमारा K
""", 'क': """
क	318 मुताबिK
""", 'कर': """
कर	304 ईमेल दर्ज Kें	305 ऐप इंस्टॉल Kें	305 नोटिफिकेशन चालू Kें	307 फॉलो Kें	307 हमें फॉलो Kें	315 सब्सक्राइब Kें	315 फॉलो Kें
""", 'कह': """
कह	318 Kा
""", 'ख': """
ख	318 लिKा
""", 'छ': """
छ	318 पूKा
""", 'ट': """
ट	309 जावास्क्रिप्K
""", 'टर': """
टर	304 न्यूज़लेK	304 न्यूजलेK के लिए	304 हमारे न्यूजलेK	319 न्यूज़लेK
""", 'ठक': """
ठक	316 हमारे पाK
""", 'न': """
न	319 दाK
""", 'नल': """
नल	307 चैK से जुड़ें	307 टेलीग्राम चैK	316 हमारे चैK
""", 'पढ': """
पढ	305 ऐप में K़ें
""", 'पर': """
पर	307 गूगल न्यूज K
""", 'बत': """
बत	318 Kाया
""", 'मद': """
मदद	315 हमारी K करें
""", 'मह': """
मह	317 हर Kीने
""", 'यत': """
यत	309 गोपनीKा नीति
""", 'रक': """
रक	314 सर्वाधिकार सुK्षित	316 हमारी पत्Kारिता	316 स्वतंत्र पत्Kारिता	316 हमारे पत्Kार
""", 'रत': """
रत	317 प्Kि माह
""", 'वर': """
वर	317 प्रति K्ष
""", 'शन': """
शन	319 सब्सक्रिप्K
""", 'शर': """
शर	309 नियम और K्तें
""", 'सए': """
सएप	307 व्हाट्K चैनल
""", 'सद': """
सदस	315 K्य बनें
""", 'सप': """
सप	317 प्रति K्ताह
""", 'सम': """
समर	315 हमारा K्थन करें	315 K्थन करें
""", 'सह': """
सहय	315 आपका Kोग
""", 'हम': """
हम	316 Kारा काम
हमस	315 Kे जुड़ें
""", 'ủn': """
ủng	697 hãy K hộ
""", 'お使': """
お使	404 Kいのブラウザ
""", 'お申': """
お申	413 Kし込みください
""", 'か月': """
か月	396 K無料	415 K無料
""", 'ここ': """
ここ	396 Kから先は	396 Kからは有料
""", 'この': """
この	396 K記事は有料	396 K記事は会員
""", 'ご利': """
ご利	404 K用のブラウザ
""", 'ご寄': """
ご寄	394 K付をお願い	413 K付
""", 'ご支': """
ご支	394 K援をお願い	413 K援
""", 'ご登': """
ご登	413 K録ください
""", 'ご購': """
ご購	413 K読
""", 'すべ': """
すべ	396 Kての記事が
""", 'と強': """
と強	416 K調
""", 'と書': """
と書	416 Kい
""", 'と話': """
と話	416 Kし	416 Kす
""", 'と語': """
と語	416 Kっ	416 Kる
""", 'と説': """
と説	416 K明
""", 'と述': """
と述	416 Kべ
""", 'によ': """
によ	416 Kると
""", 'をフ': """
をフ	402 Kォローする	402 Kォローしよう
""", 'アプ': """
アプ	399 Kリで開く	399 Kリで読む	399 Kリを開く	399 Kリをダウンロード	399 Kリのダウンロード	399 Kリをインストール	399 Kリはこちら
""", 'カ月': """
カ月	396 K無料	415 K無料
""", 'クッ': """
クッ	406 Kキーを使用	406 Kキーを利用
""", 'コメ': """
コメ	408 Kントを投稿するには	408 Kントするには	408 Kント欄で	408 Kントをお寄せ
""", 'サポ': """
サポ	394 Kートをお願いします	413 Kートをお願い
""", 'ダウ': """
ダウ	413 Kンロードしてください
""", 'チャ': """
チャ	402 Kンネル登録を
""", 'ニュ': """
ニュ	398 Kースレターに登録	398 Kースレターを	417 Kースレター
""", 'フォ': """
フォ	402 Kローして最新	413 Kローしてください
""", 'プッ': """
プッ	399 Kシュ通知
""", 'プラ': """
プラ	406 Kイバシーポリシーに
""", 'プレ': """
プレ	396 Kミアム会員
""", 'メル': """
メル	398 Kマガに登録	398 Kマガで
""", 'メー': """
メー	398 Kルマガジンで	398 Kルマガジンに登録	398 Kルマガジンを	398 Kルでお届け	408 Kルアドレスが公開されることはありません	417 Kルマガジン
""", 'ログ': """
ログ	396 Kインして続きを	396 Kインしてください	396 Kインが必要
""", 'ヶ月': """
ヶ月	396 K無料	415 K無料
""", '下載': """
下載	709 K客戶端	709 Kapp	709 K應用程式
""", '下载': """
下载	709 K客户端	709 Kapp	709 K应用	721 K客户端
""", '不代': """
不代	720 K表本站
""", '不得': """
不得	720 K转载	720 K轉載
""", '仅代': """
仅代	720 K表作者
""", '付費': """
付費	706 K後	725 K牆
""", '付费': """
付费	706 K后	725 K墙
""", '会员': """
会员	706 K专享
""", '会員': """
会員	396 K限定です	396 K限定の記事	396 K登録すると	396 K登録が必要	396 K登録できます	413 K登録	414 Kの方
""", '你的': """
你的	704 K支持	721 K支持
""", '使用': """
使用	715 Kcookie	715 K cookie
""", '侵权': """
侵权	720 K
""", '個人': """
個人	406 K情報の取り扱い
""", '免費': """
免費	723 K試用
""", '免费': """
免费	723 K试用
""", '全文': """
全文	396 Kを読むには	396 Kをお読み
""", '公众': """
公众	712 K号：
""", '公式': """
公式	399 Kアプリ	402 Kアカウントを
""", '关注': """
关注	712 K我们的	721 K我们
""", '写道': """
写道	724 K
""", '初割': """
初割	415 K
""", '初月': """
初月	415 K無料
""", '利用': """
利用	406 K規約に同意
""", '剩余': """
剩余	706 K#%
""", '剩餘': """
剩餘	706 K#%
""", '加入': """
加入	712 Kline	721 K会员	721 K會員
""", '包月': """
包月	723 K
""", '友だ': """
友だ	402 Kち追加
""", '发送': """
发送	708 K到您的邮箱
""", '受信': """
受信	398 Kトレイに
""", '告訴': """
告訴	724 K
""", '告诉': """
告诉	724 K
""", '官方': """
官方	712 K微信
""", '寄付': """
寄付	413 Kをお願い	417 K
""", '寄到': """
寄到	708 K您的信箱
""", '寫道': """
寫道	724 K
""", '已是': """
已是	706 K會員
""", '已经': """
已经	706 K是会员
""", '年額': """
年額	415 K
""", '广告': """
广告	715 K拦截
""", '広告': """
広告	404 Kブロック
""", '廣告': """
廣告	715 K攔截
""", '开启': """
开启	709 K通知
""", '当サ': """
当サ	414 Kイト
""", '当社': """
当社	414 Kの
""", '微信': """
微信	709 K扫	712 K公众号
""", '応援': """
応援	394 Kをお願いします	413 Kをお願い
""", '您的': """
您的	704 K支持	721 K支持	721 K捐款
""", '成为': """
成为	706 K会员即可	721 K会员
""", '成為': """
成為	706 K會員即可	721 K會員
""", '我们': """
我们	722 K的报道	722 K的记者	722 K的读者
""", '我們': """
我們	722 K的報導	722 K的記者	722 K的讀者
""", '手机': """
手机	709 K客户端
""", '打开': """
打开	709 Kapp	709 K微信
""", '打開': """
打開	709 Kapp
""", '扫一': """
扫一	709 K扫
""", '扫描': """
扫描	709 K二维码
""", '投资': """
投资	720 K有风险
""", '指出': """
指出	724 K
""", '捐款': """
捐款	725 K
""", '掃一': """
掃一	709 K掃
""", '掃描': """
掃描	709 K qr
""", '支持': """
支持	704 K我们的	704 K我們的	704 K獨立媒體	704 K独立媒体	721 K我们	721 K我們
""", '支援': """
支援	413 Kをお願い
""", '文章': """
文章	720 K来源：
""", '最新': """
最新	398 K情報をお届け
""", '會員': """
會員	706 K專享
""", '月額': """
月額	396 K#円	415 K
""", '有料': """
有料	396 K会員限定	396 K会員になる	396 K会員の方	417 K会員
""", '未經': """
未經	720 K授權
""", '未经': """
未经	720 K授权
""", '本报': """
本报	722 K读者
""", '本文': """
本文	720 K来源
""", '本網': """
本網	715 K站使用
""", '本网': """
本网	715 K站使用
""", '欢迎': """
欢迎	712 K关注	721 K加入
""", '歡迎': """
歡迎	712 K追蹤	721 K加入
""", '残り': """
残り	396 K#文字	396 K: #文字
""", '每年': """
每年	723 K
""", '每日': """
每日	708 K简报	708 K電子報
""", '每月': """
每月	723 K	723 K只需
""", '浏览': """
浏览	715 K器版本
""", '無料': """
無料	396 Kで会員登録	396 K会員に登録	413 K会員に登録	415 K体験
""", '無断': """
無断	412 K転載	412 K複製
""", '版权': """
版权	720 K所有	720 K归
""", '版權': """
版權	720 K所有
""", '独立': """
独立	414 Kしたジャーナリズム	722 K新闻	722 K媒体
""", '獨立': """
獨立	722 K新聞	722 K媒體
""", '电子': """
电子	725 K报
""", '登入': """
登入	706 K後繼續	706 K會員
""", '登录': """
登录	706 K后继续	706 K后查看
""", '登録': """
登録	413 Kしてください
""", '禁止': """
禁止	720 K转载
""", '禁無': """
禁無	412 K断
""", '私た': """
私た	414 Kちの取材	414 Kちのジャーナリズム
""", '称': """
称	724 K
""", '稱': """
稱	724 K
""", '立即': """
立即	721 K订阅	721 K訂閱
""", '紙の': """
紙の	414 K新聞の定期購読者
""", '続き': """
続き	396 Kを読むには	396 Kをお読みになる
""", '編集': """
編集	414 K部では
""", '繼續': """
繼續	706 K閱讀請
""", '继续': """
继续	706 K阅读请
""", '著作': """
著作	412 K権は
""", '表示': """
表示	724 K
""", '訂閱': """
訂閱	706 K即可	706 K後繼續	708 K我們的	708 K電子報	721 K我們	725 K費
""", '記事': """
記事	396 Kが読み放題
""", '認為': """
認為	724 K
""", '說道': """
說道	724 K
""", '読み': """
読み	396 K放題
""", '読者': """
読者	414 Kの皆様	414 Kの皆さま
""", '請啟': """
請啟	715 K用javascript
""", '請捐': """
請捐	721 K款
""", '請支': """
請支	704 K持我們
""", '订阅': """
订阅	706 K即可	706 K后继续	708 K我们的	708 K电子报	721 K我们	725 K费
""", '认为': """
认为	724 K
""", '说道': """
说道	724 K
""", '请启': """
请启	715 K用javascript
""", '请捐': """
请捐	721 K款
""", '请支': """
请支	704 K持我们
""", '責任': """
責任	720 K編輯
""", '購読': """
購読	396 K者の方は	396 Kすると	413 Kしてください	414 K者の方	417 K料
""", '贊助': """
贊助	704 K我們	721 K我們
""", '责任': """
责任	720 K编辑
""", '赞助': """
赞助	704 K我们	721 K我们
""", '転載': """
転載	412 Kを禁じ
""", '轉載': """
轉載	720 K請註明
""", '转载': """
转载	720 K请注明
""", '追蹤': """
追蹤	712 K我們的	721 K我們
""", '通知': """
通知	399 Kを受け取る	399 Kをオン
""", '開啟': """
開啟	709 K通知
""", '閱讀': """
閱讀	706 K全文請
""", '關注': """
關注	712 K我們的	721 K我們
""", '阅读': """
阅读	706 K全文请
""", '隐私': """
隐私	715 K政策
""", '隱私': """
隱私	715 K權政策	715 K政策
""", '電子': """
電子	725 K報
""", '首月': """
首月	723 K
""", '가입': """
가입하세요	434 K
""", '강조': """
강조했다	437 K
""", '구독': """
구독료	438 K
구독자	422 K 전용
구독하고	426 K
구독하세요	434 K
구독하시면	422 K
구독해주세요	426 K
""", '금지': """
금지	433 ai 학습 및 활용 K
""", '기자': """
기자	435 우리 K
""", '네이': """
네이버에서	426 K 구독
""", '뉴스': """
뉴스레터	423 K 구독	423 K 신청	435 저희 K	438 K
뉴스레터로	423 K 받아
뉴스레터를	423 K 구독	423 K 받아
뉴스에서	426 구글 K
""", '다운': """
다운로드	424 앱 K	424 앱을 K
다운로드하세요	434 K
""", '달': """
달	436 첫 K
""", '당신': """
당신의	435 K 후원
""", '덧붙': """
덧붙였다	437 K
""", '독자': """
독자님의	420 K 후원
""", '로그': """
로그인	422 K 후 이용
로그인이	422 K 필요
로그인하시면	422 K
""", '말했': """
말했다	437 K
""", '매월': """
매월	436 K
""", '메인': """
메인에서	426 네이버 K
""", '메일': """
메일함으로	423 K
""", '무단': """
무단전재	433 K
""", '받기': """
받기	424 알림 K
""", '밝혔': """
밝혔다	437 K
""", '보려': """
보려면	422 전체 기사를 K
""", '복제': """
복제	433 무단 K
""", '본지': """
본지는	435 K
""", '부탁': """
부탁드립니다	420 후원을 K
""", '설명': """
설명했다	437 K
""", '설정': """
설정	424 알림 K
""", '설치': """
설치	424 앱 K
""", '앱에': """
앱에서	424 K 보기	424 K 열기
""", '앱으': """
앱으로	424 K 보기
""", '언론': """
언론	435 독립 K
""", '여러': """
여러분	435 독자 K
여러분의	434 K 후원	434 독자 K
""", '원': """
원	436 월 #K
""", '유튜': """
유튜브	426 K 구독
""", '이메': """
이메일	423 K 주소
이메일을	423 K 입력
""", '이용': """
이용	422 구독 후 K
""", '읽으': """
읽으려면	422 계속 K
""", '재배': """
재배포	433 K 금지
재배포금지	433 K
""", '저작': """
저작권법	433 K
저작권자	433 K
""", '저희': """
저희는	435 K
""", '적었': """
적었다	437 K
""", '전용': """
전용	422 회원 K
""", '전재': """
전재	433 무단 K
""", '전했': """
전했다	437 K
""", '정기': """
정기후원	436 K
""", '주세': """
주세요	420 후원해 K	420 응원해 K	426 구독해 K	434 후원해 K	434 응원해 K	434 구독해 K	434 제보해 K
""", '체험': """
체험	436 무료 K
""", '추가': """
추가	426 채널 K
""", '카카': """
카카오톡	426 K 채널 추가
""", '팔로': """
팔로우하기	426 K
팔로우하세요	434 K
""", '필요': """
필요합니다	420 후원이 K
""", '회원': """
회원가입	422 K 후	434 K
회원만	422 K 볼 수
""", '후원': """
후원금	438 K
후원을	434 K 부탁
후원이	420 K 큰 힘이
"""}
