"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'# ': """
# bình luận	832
# comentário	631
# comentários	631
# hozzászólás	403
# komentářů	91
# příspěvků	91
# σχόλια	180
# коментарі	812
# коментарів	812
# комментариев	682
# комментарий	682
# комментария	682
# תגובות	364
# تعليقات	31
# نظر	286
# कमेंट	383
""", '#件': """
#件のコメント	481
""", '#則': """
#則留言	856
""", '#条': """
#条评论	856
""", 'a ': """
a cikk a hirdetés után folytatódik	401
a hirdetés után folytatjuk	401
a lire également	341
a rovat további cikkei	404
""", 'ab': """
abo abschließen	137
abonați-vă	648
abonează-te	648
abonner nå	559
abonner på nyhetsbrevet	561
abonnér	106
abonnér nu	106
abonnés	325
abrir menú	267
""", 'ac': """
acasă	658
acceptér	115
accéder à l'article	325
actualités	341
""", 'ad': """
adaugă un comentariu	655
además	264
adhérer	321
adomány	394
adományozok	394
adományozás	394
""", 'ag': """
agora não	614
""", 'ai': """
ai observat o greșeală	655
aiheeseen liittyvää	310
aiheesta lisää	310
""", 'aj': """
ajouter à mes favoris	332
ajouter à vos sélections	332
ajánlataink	404
ajánljuk	404
ajánlott	404
ajánlott cikkek	404
ajánló	404
""", 'ak': """
akceptuję	598
akkurat nå	572
aktuálně	92
""", 'al': """
als bevorzugte quelle bei google hinzufügen	145
alte știri	656
altres notícies	19
altres notícies que et poden interessar	19
""", 'am': """
amintește-mi mai târziu	646
""", 'an': """
andra läser	19	754
andra läser just nu	19
andra läste även	754
andre har også lest	19
andre leste også	572
andre læser	119
andre læser også	19
andre læste også	119
anhören	144
anhören # min	144
anmäl dig	743
anmäl dig till nyhetsbrevet	743
annoncørbetalt indhold	125
annonsinnehåll	760
annonslänk	749
annonsörsinnehåll	760
annonsørinnhold	578
anulează răspunsul	655
anuluj odpowiedź	600
användarvillkor	750
anúncio	627
anúncios	627
""", 'ap': """
après la publicité	335
após a publicidade	627
apóyanos	244
apúntate	251
""", 'ar': """
article abonné	325
article ajouté à vos sélections	332
article précédent	341
article réservé aux abonnés	325
articles associés	341
articles liés	341
articles recommandés	341
articles récents	341
articole asemănătoare	656
articole înrudite	656
articolul continuă după reclamă	653
articolul continuă mai jos	653
articolul următor	656
artiklen fortsætter under billedet	114
artykuł dla subskrybentów	588
artykuł sponsorowany	597
artykuły na e-mail	590
artículo anterior	264
artículo relacionado	264
artículos relacionados	264
""", 'as': """
ascultă	651
assine já	618
""", 'añ': """
añadir a favoritos	255
añadir comentario	262
añadir usuario	248
""", 'aú': """
aún no te has registrado	248
""", 'ba': """
banküberweisung	136
bağiş yap	779
bağiş yapin	779
bağlantiyi kopyala	784
başa dön	792
""", 'be': """
bei google als quelle hinzufügen	145
bejelentkezés	396
belépés	396
betrag wählen	136
bezárás	393
""", 'bi': """
bild vergrößern	157
bize ulaşin	789
""", 'bl': """
bli månadsgivare	739
bli støttemedlem	557
bliv støttemedlem	104
""", 'bo': """
boletín	251
""", 'br': """
brukervilkår	568
""", 'bu': """
bugün değil	778
bunlar da ilginizi çekebilir	790
buďte v obraze	84
""", 'bà': """
bài khác	833
bài liên quan	833
bài tiếp theo	833
bài viết liên quan	833
""", 'bá': """
báo lỗi	832
""", 'bì': """
bình luận	832
bình luận (#	832
""", 'bú': """
búsqueda	267
""", 'bü': """
büyüt	792
""", 'bą': """
bądź na bieżąco	590
""", 'bő': """
bővebben	406
""", 'bạ': """
bạn có thể quan tâm	833
""", 'bỏ': """
bỏ qua	823
""", 'ca': """
cadastre-se grátis	618
califica este artículo	262
cargar más	267
carte de crédit	324
cartão de crédito	617
categorieën	543
categorías	264
caută	658
""", 'ce': """
cele mai noi știri	656
celý článek	94
cerrar menú	267
cerrar sesión	248
""", 'ch': """
chci podpořit	81
chia sẻ	828
chia sẻ bài viết	828
chia sẻ ý kiến của bạn	832
chuyên mục	833
chủ đề	833
chủ đề liên quan	833
""", 'ci': """
citeşte şi	656
citește mai departe	656	658
citește mai mult	656	658
citește și	656
citiți și	656
""", 'co': """
col·labora	66
comentează	655
comentário	631
comentários	631
conditions générales	337
confidentialité	337
configuración	260
configuración de cookies	260
configurações de cookies	629
contenu sponsorisé	335
contenus sponsorisés	335	341
conteúdo de marca	627
conteúdo exclusivo	618
conteúdo para assinantes	618
conteúdo patrocinado	627
conteúdo relacionado	633
continua após a publicidade	627
continuar leyendo aquí	248
continuer après la publicité	335
continúa abajo	258
contáctanos	262
conținut pentru abonați	648
conținut sponsorizat	653
cookieinställningar	750
cookieの設定	479
cookie設定	479	854
cookie设置	854
copia l'enllaç	72
copiază link	651
copiază linkul	651
correo electrónico	251
""", 'cr': """
creează cont	648
créer mon compte	325
créer un compte	325
""", 'cs': """
csak előfizetőknek	396
""", 'cz': """
czytaj całość	605
czytaj również	602
czytaj także	602
czytaj też	602
czytaj więcej	602	605
czytaj więcej o	602
""", 'cá': """
các tin khác	833
""", 'cí': """
címkék	404
címlap	404
címlapról ajánljuk	404
""", 'có': """
có lẽ để sau	823
có thể bạn quan tâm	19	833
có thể bạn thích	19
""", 'cù': """
cùng chuyên mục	833
""", "d'": """
d'autres articles à découvrir	19
""", 'da': """
daha fazla göster	792
dalinkitės	513
dalsza część artykułu pod materiałem wideo	597
dalsza część artykułu pod wideo	597
dalsza część tekstu pod wideo	597
další	94
další strana	94
další z rubriky	92
další zprávy	92
další článek	92
další články	19	92
dans la même catégorie	341
dans la même rubrique	341
dans la même série	341
darovať	709
das könnte dich auch interessieren	154
das könnte ihnen auch gefallen	154
das könnte sie auch interessieren	154
das könnte sie interessieren	154
datenschutzerklärung	150
daugiau šia tema	515
""", 'de': """
deixar um comentário	631
deixe um comentário	631
del på e-post	564
del på facebook	111	564
del på mail	111
del på twitter	111	564
del på x	111	564
dela på facebook	746
dela på twitter	746
dela på x	746
dernière minute	341
dernières actualités	341
dernières infos	341
dernières nouvelles	341
""", 'di': """
din aceeași categorie	656
distribuiți	651
diğer haberler	19	790
""", 'dl': """
dla subskrybentów	588
""", 'do': """
do góry	605
doar pentru abonați	648
doação mensal	615
doação única	615
doba čtení # min	94
domiciliación bancaria	247
domů	94
donación mensual	244
donación única	244
donați	647
donează	647
donează acum	647
donează lunar	647
doner nå	557
données personnelles	337
donér	104
donér nu	104
doporučené	92
doporučené články	92
doporučujeme	92
dołącz do nas	586
dołącz do newslettera	590
""", 'du': """
du kanske också gillar	754
du même auteur	341
du vil kanskje også like	572
""", 'dà': """
dành cho bạn	833
dành cho thuê bao	825
""", 'dá': """
dárkovat článek	82
""", 'dé': """
débloquer l'article	325
déconnexion	325
découvrir l'offre	325
déjà un compte	325
déjà un compte ? connectez-vous	325
""", 'e-': """
e-mailová adresa	84
e-posta gönder	784
""", 'ed': """
edición digital	248
edición impresa	248
editörün seçtikleri	790
edição impressa	618
""", 'eg': """
egyszeri támogatás	394
""", 'eh': """
ehkä myöhemmin	297
""", 'ei': """
ei tänään	297
""", 'el': """
el més llegit	70
elfelejtett jelszó	396
elküldöm	399
előfizetek	396
előfizetés	396
előfizetőknek	396
előző	406
előző cikk	404
""", 'em': """
emlékeztess később	393
""", 'en': """
en este artículo	264
en çok okunan	790
en çok okunan haberler	790
en çok okunanlar	790
engangsbeløb	104
engångsgåva	739
enthält werbung	147
enviar comentário	631
enviar corrección	262
envoyer à un ami	332
envoyer à un proche	332
""", 'er': """
erinnern sie mich später	132
""", 'es': """
escreva um comentário	631
esta funcionalidad es sólo para registrados	248
""", 'ev': """
evästeasetukset	307
evästeet	307
""", 'ez': """
ez is érdekelhet	404
ez is érdekelheti	404
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'fa': """
facebook'ta paylaş	784
facebookでシェア	474
facebookでシェアする	474
faça login	618
""", 'fe': """
fes una donació	66
""", 'fi': """
fiók létrehozása	396
fiókom	396
""", 'fo': """
forstør billede	122
forstørr bilde	575
fortsett uten å støtte	556
fortsätt läsa efter annonsen	749
fortsätt utan att stödja	738
fortsæt med at læse	114
fortsæt uden at støtte	103
fotogalería	264
""", 'fr': """
friss hírek	404
""", 'fu': """
fuldskærm	122
""", 'få': """
få adgang	106
få tilgang	559
""", 'fö': """
följ	747
följ oss	747
följ skribent	747
följ ämnet	747
för prenumeranter	741
förderer werden	133
fördermitglied werden	133
föregående	757
föregående artikel	754
förstora	757
""", 'fø': """
følg	112	565
følg emne	112
følg os	112
følg oss	565
følg tema	565
""", 'fü': """
für abonnenten	137
für den newsletter anmelden	140
""", 'fă': """
fă o donație	647
""", 'ga': """
galeriyi aç	792
""", 'gi': """
giriş	780
giriş yap	780
giriş yapin	780
già abbonato	439
già registrato	439
""", 'gl': """
glömt lösenord	741
""", 'go': """
godkänn	750
godkänn alla	750
gorące tematy	602
""", 'gu': """
guardar artículo	255
""", 'gå': """
gå ikke glip af	119
gå ikke glip af noget	108
gå ikke glipp av noe	561
gå til indhold	122
""", 'gé': """
gérer les cookies	337
gérer mes choix	337
""", 'gó': """
góp ý	832
""", 'gü': """
gündem	790
günün haberleri	790
günün özeti	790
""", 'gợ': """
gợi ý	833
""", 'gử': """
gửi	832
gửi bình luận	832
gửi email	828
gửi ý kiến	832
""", 'ha': """
hai già un account	439
havi támogatás	394
hayir teşekkürler	778
hayir, teşekkürler	778
""", 'he': """
hela artikeln fortsätter nedan	749
hepsini gör	792
hesap oluştur	780
""", 'hi': """
hibát talált	403
hinweis schließen	132
hirdetés	401	401
""", 'hl': """
hlavní zprávy	92
""", 'ho': """
ho già donato	434
hoje não	614
hoppa till innehåll	757
hozzászólok	403
hozzászólás	403
hozzászólások	403
""", 'hy': """
hylkää	307
hylkää kaikki	307
hyväksy	307
hyväksy evästeet	307
hyväksy kaikki	307
""", 'hå': """
håll dig uppdaterad	743
""", 'hí': """
hírfolyam	404
""", 'i ': """
i più commentati	454
i più letti	454
i più visti	454
""", 'ic': """
ich unterstütze schon	132
""", 'ih': """
ihre meinung zählt	152
""", 'ik': """
ikke gå glipp av	572
ikke nå	556
""", 'il': """
iletişim	789
ilgili içerikler	790
ilginizi çekebilecek haberler	790
ilginizi çekebilir	790
ilmoita virheestä	309
""", 'in': """
in bài	828
in bài viết	828
indlæs flere	122
inicia sesión	248
inicia sessió	67
iniciar sesión	248
iniciar sessão	618
inicie sesión	248
inne artykuły	602
innhold fra annonsør	578
inscription à la newsletter	328
inscrivez-vous à notre newsletter	328
inställningar	750
intră în cont	648
invítanos a un café	244
início	636
""", 'ir': """
ir para o conteúdo	636
""", 'is': """
ispiši	702
""", 'iç': """
içeriğe geç	792
""", "j'": """
j'ai déjà donné	320
j'ai déjà un compte	325
""", 'ja': """
ja n'ets subscriptor? inicia sessió	67
jaa twitterissä	304
jaa x:ssä	304
jag förstår	750
jag stödjer redan	738
""", 'je': """
je gère mes cookies	337
je soutiens déjà	320
jednorázově	81
jeg forstår	568
jeg støtter allerede	103	556
jetzt anhören	144
jetzt unterstützen	133
""", 'ji': """
již mám předplatné	82
""", 'ju': """
juttu jatkuu kuvan jälkeen	306
juttu jatkuu mainoksen jälkeen	306
już wspieram	585
""", 'já': """
já doei	614
já sou apoiador	614
já sou assinante	618
já tem conta	618
já tem uma conta	618
já é assinante? faça login	618
""", 'jä': """
jätä kommentti	309
""", 'ka': """
kapcsolódó	404
kapcsolódó cikk	404
kapcsolódó cikkek	404
kapcsolódó tartalom	404
kapcsolódó témák	404
kategóriák	404
kaupallinen yhteistyö	306
""", 'ke': """
keresés	406
kezdőlap	406
""", 'kh': """
không phải bây giờ	823
không, cảm ơn	823
""", 'ki': """
kijelentkezés	396
kipróbálom	396
kirjaudu sisään	299
""", 'kj': """
kjøp abonnement	559
kjøp tilgang	559
""", 'kl': """
klíčová slova	92
""", 'ko': """
komentáre	716
komentář	91
komentáře	91
komerčné oznámenie	713
komerční sdělení	88
kommentér	117
kopiera länk	746
kopijuoti nuorodą	513
kopiér link	111
kopírovat odkaz	86
kopírovať odkaz	716
""", 'ku': """
kullanim koşullari	787
kup dostęp	588
""", 'kä': """
käyttöehdot	307
""", 'ké': """
később	393
""", 'kö': """
köp	741
köszönöm, nem	393
következő	406
következő cikk	404
""", 'kø': """
køb abonnement	106
køb adgang	106
""", 'kú': """
kúpiť predplatné	710
""", 'kü': """
küldés	399
küldés e-mailben	399
künye	787
""", 'la': """
la discussione è chiusa	452
la nota continúa después del anuncio	258
la rédaction vous conseille	341
la sélection de la rédaction	341
las más leídas	264
lasă un comentariu	655
lataa lisää	312
""", 'le': """
le choix de la rédaction	341
le journal numérique	325
le più lette	454
lea también	264
lee también	264
leer artículo completo	267
leer más	267
leer también	264
legfrissebb hírek	404
leggi di più	457
legnépszerűbb	404
leia também	633
les choix de la rédaction	341
les også	572
les plus commentés	341
les plus partagés	341
""", 'li': """
lien copié	332
liity jäseneksi	298
lineでシェア	474
lineで送る	474
link kopiëren	534
link másolása	399
lire la suite pour #€	325
lire la vidéo	344
lire à haute voix	332
lire également	341
lisää aiheesta	310
liên hệ	832
liên quan	833
""", 'll': """
llegeix també	70
""", 'lo': """
lo + leído	264
lo más comentado	264
lo más compartido	264
lo más leído	264
lo más popular	264
lo más visto	264
lo último	264
""", 'lu': """
lubię to	594
lue lisää	310
lue lisää aiheesta	310
lue myös	310
""", 'lä': """
lähetä sähköpostilla	304
lämna en kommentar	752
länk kopierad	746
läs hela artikeln	757
läs kommentarer	752
läs mer	754	757
läs mer om	754
läs också	754
läs senare	746
läs vidare	741	754
läs även	754
lästid	757
lästid # min	757
""", 'lå': """
lås op	106
lås opp artikkelen	559
""", 'læ': """
læs hele artiklen	122
læs kommentarer	117
læs mere	119	122
læs mere om	119
læs også	119
læs videre	106	119
læsetid # min	122
""", 'lê': """
lên đầu trang	835
""", 'lư': """
lưu	828
lưu bài	828
lưu bài viết	828
""", 'ma': """
magari più tardi	434
mai târziu	646
mainos päättyy	306
mais notícias	633
manşetler	790
masz już konto	588
masz już konto? zaloguj się	588
materiał partnera	597
materiał promocyjny	597
materiał sponsorowany	597
matérias relacionadas	633
""", 'me': """
media społecznościowe	595
megnézem	406
megosztás	399
megosztás a facebookon	399
megosztás facebookon	399
megosztás twitteren	399
meld deg på	561
meld deg på nyhetsbrevet	561
mentions légales	337
mentés	399
menú	267
menü	157	406	792
menü schließen	157
menü öffnen	157
mer från	754
mer läsning	754
mest läst	754
mest lästa	754
mest læst	119
mest læste	119
""", 'mi': """
minn meg på det senere	556
""", 'mo': """
modalità di pagamento	438
mogą cię zainteresować	602
mohlo by se vám líbit	92
mohlo by vás také zajímat	92
mohlo by vás zajímat	92
mohlo by vás zaujímať	714
mostra di più	457
mostrar más	267
mot de passe oublié	325
mots clés	341
mots-clés	341
może cię zainteresować	602
może później	585
možda će vas zanimati	700
možná později	80
""", 'mu': """
muistuta myöhemmin	297
mutass többet	406
muut lukivat myös	310
""", 'my': """
myöhemmin	297
""", 'má': """
más	267
más artículos	264
más en	264
más historias	264
más información	264
más leídas	264
más leído	264
más leídos	264
más noticias	264
más opciones	260
más sobre este tema	264
más tarde	243
más vistas	264
más vistos	264
másolás	399
máte již účet	82
máte předplatné? přihlaste se	82
""", 'må': """
månadsgåva	739
månedlig gave	557
månedligt bidrag	104
måske senere	103
måske vil du også kunne lide	119
""", 'mé': """
més informació	70
més llegides	70
método de pago	247
métodos de pagamento	617
métodos de pago	247
""", 'mů': """
můj účet	82
""", 'mớ': """
mới nhất	833
""", 'mở': """
mở rộng	835
""", 'na': """
nahlásit chybu	91
najchętniej czytane	602
najczęściej czytane	602
najczęściej czytane artykuły	602
najnovšie	714
najnowsze artykuły	602
najnowsze wiadomości	602
najčitanije	700
najčítanejšie	714
napsat komentář	91
naročite se	723
naročnina	723
nastavení	89
nastavení cookies	89
następna strona	605
następny	605
następny artykuł	602
načíst další	94
našli jste chybu	91
našli jste v článku chybu	91
""", 'ne': """
ne děkuji	80
ne, děkuji	80
nejdiskutovanější	92
nejnovější	92
nejnovější zprávy	92
nejnovější články	92
nejčtenější	92
nejčtenější články	92
nem, köszönöm	393
nenhum comentário	631
neueste beiträge	154
""", 'nh': """
nhắc tôi sau	823
""", 'ni': """
nie dziękuję	585
nie dziś	585
nie pamiętasz hasła	588
nie, dziękuję	585
""", 'no': """
noteで書く	474
notre sélection	341
notícias relacionadas	633
notícias relacionadas que podem lhe interessar	19
notícies relacionades	70
""", 'nu': """
nu mulțumesc	646
nu, mulțumesc	646
""", 'ny': """
nyhetsdøgnet	572
nyomtatás	399
""", 'nã': """
não perca	633
não, obrigada	614
não, obrigado	614
""", 'nä': """
nächste seite	157
nächster artikel	154
näköislehti	299
nästa	757
nästa artikel	754
näytä kaikki	312
näytä kommentit	309
näytä lisää	312
näytä sisältö	307
""", 'næ': """
næste	122
næste artikel	119
""", 'né': """
népszerű	404
""", 'nø': """
nøgleord	119
""", 'nổ': """
nổi bật	833
""", 'nộ': """
nội dung tài trợ	830
""", 'oc': """
ochrana osobních údajů	89
""", 'od': """
odebírat	84
odebírat newsletter	84
odemknout článek	82
odhlásit se	82
odhlásiť sa	710
odkaz zkopírován	86
odmítnout	89
odmítnout vše	89
odporúčame	714
odpovědět	91
odrzuć	598
odrzuć wszystkie	598
odtwórz	605
""", 'of': """
offre spéciale	325
offrez-nous un café	321
offrici un caffè	435
""", 'og': """
oglasno sporočilo	727
ogłoszenie	597
""", 'ok': """
okuma süresi # dk	792
""", 'ol': """
olvasta már	404
olvastad már	404
olvidaste tu contraseña	248
""", 'os': """
ostatnie artykuły	602
""", 'ot': """
ota yhteyttä	309
otros artículos	264
""", 'ou': """
outras notícias	19	633
ouça este conteúdo	624
""", 'pa': """
page précédente	344
pagina următoare	658
pague um café	615
paiement sécurisé	324
paramètres des cookies	337
paramétrer	337
paramétrer les cookies	337
partajează	651
partenerii noștri	656
passer la publicité	335
paylaş	784
paylaşin	784
""", 'pe': """
peut-être plus tard	320
""", 'pi': """
più lette	454
più letti	454
più tardi	434
""", 'pl': """
placená inzerce	88
platená inzercia	713
plaćeni sadržaj	699
plein écran	344
plus d'actualités	341
""", 'po': """
poate mai târziu	646
podaruj artykuł	588
podmínky použití	89
podmínky užití	89
podobne artykuły	602
podobné články	92
podporiť	709
podporte nezávislú žurnalistiku	709
podporte nás	709
podpořit	81
podpořte naši práci	81
podpořte nás	81
podrži	695
podržite nas	695
podržite nezavisno novinarstvo	695
podziel się	594
podziel się na facebooku	594
pogledajte još	19
pokaż komentarze	600
pokaż mniej	605
pokaż treść	598
pokaż więcej	605
pokaż wszystkie	605
pokračovat bez podpory	80
polecane artykuły	602
politique de confidentialité	337
polityka prywatności	598
política de cookies	260	629
política de privacidad	260
política de privacidade	629
poprzedni artykuł	602
populární	92
populära artiklar	754
populärt	754
populære artikler	119
populære saker	572
populært	119	572
popüler	790
popüler haberler	790
popüler konular	790
por qué estás viendo esto	248
postanite naročnik	723
postanite član	695	723
postaw kawę	586
postaw nam kawę	586
posłuchaj	594
povezani sadržaj	700
povezani članci	700
powiązane	602
powiązane artykuły	602
powiązane tematy	602
powiększ	605
powiększ zdjęcie	605
powrót do góry	605
později	80
pozostała część artykułu pod materiałem wideo	597
pošalji komentar	702
""", 'pr': """
preberite še	728
predplatiť	709
predplaťte si	709
prenumerera på vårt nyhetsbrev	743
preporučujemo	700
prečítajte si aj	714
pridať komentár	716
prihlásiť	710
prihlásiť sa	710
printează	651
priporočamo	728
prispieť	709
privatsphäre-einstellungen	150
promóció	401
pročitajte i	700
pročitajte još	700
prywatność	598
przeczytaj również	602
przeczytaj także	602
przeczytaj też	602
przejdź bez wsparcia	585
przejdź do serwisu	598
przejdź do treści	605
przypomnij mi później	585
právě se děje	92
präsentiert von	147
précédent	344
préférences cookies	337
prélèvement	324
prémium	396
próxima	636
próxima página	636
próximo artigo	633
prøv gratis	106	559
prøv nu	106
prøv nå	559
""", 'pu': """
pubblicità	448	448
publi-rédactionnel	335
publicité	335	335
publicité - la suite ci-dessous	335
publicités	335
pular para o conteúdo	636
""", 'pá': """
página siguiente	267
""", 'pä': """
pääuutiset	310
""", 'på': """
påmind mig senere	103
påminn mig senare	738
""", 'pó': """
później	585
""", 'př': """
předchozí	94
předchozí článek	92
předplatit	82
předplatné	82
přehrát	94
přejít k obsahu	94
přejít na obsah	94
přečtěte si	92
přečtěte si také	92
přidat komentář	91
přidejte názor	91
přihlásit	82
přihlásit k odběru	84
přihlásit se	82
přihlášení	82
přijmout	89
přijmout vše	89
připomenout později	80
přispějte	81
přispět	81
""", 'qu': """
quellen und weiterführende links	154
quieres añadir otro usuario a tu suscripción	248
quizás más tarde	243
quizás te interese	264
quyên góp	824
quyên góp ngay	824
quên mật khẩu	825
quảng cáo	830	830
""", 'ra': """
rao vặt	830
rapportér fejl	117
rašyti komentarą	513
""", 're': """
reclamă	653
recomandări	656
recomandările redacției	656
recomendado para você	633
recommandé	341
recommandé pour vous	341
recommandés	341
recordar más tarde	243
recuérdamelo más tarde	243
redirecționează #%	647
regalar artículo	248
registrovať sa	710
registrácia	710
regisztráció	396
regisztrálok	396
regístrate	248
rekisteröidy	299
reklami geç	786
reklám	401
relaterade ämnen	754
restez informé	328
restez informés	328
""", 'ri': """
ricordamelo più tardi	434
""", 'ro': """
rozwiń	605
""", 'rä': """
rätta	752
rättelse	752
""", 'ré': """
réactions	339
réagir	332	339
réagir à cet article	339
réagissez	339
réagissez à cet article	339
répondre	339
réseaux sociaux	333
réservé aux inscrits	325
""", 'ră': """
răspunde	655
""", "s'": """
s'abonner à partir de #€	325
s'inscrire à la newsletter	328
""", 's-': """
s-ar putea să-ți placă	656
""", 'sa': """
saber más	267
saltar anúncio	627
salvează	651
sao chép liên kết	828
sari la conținut	658
sačuvaj	702
""", 'sc': """
schlagwörter	154
schließen	157
schrift vergrößern	144
schriftgröße	144
scopri di più	439
""", 'sd': """
sdílejte	86
sdílet	86
sdílet na facebooku	86
sdílet na twitteru	86
sdílet na x	86
""", 'se': """
se connecter et réagir	339
se déconnecter	325
sei già abbonato	439
selección de la redacción	264
semnalează o eroare	655
send på e-post	564
seuraa meitä	305
seções	633
""", 'si': """
signaler un problème	339
siguiente artículo	264
siirry sisältöön	312
sizin için öneriler	790
""", 'sn': """
snsをフォロー	475
""", 'so': """
sofortüberweisung	136
sono già sostenitore	434
sorodni članki	728
souhlasím	89
soutenez-nous dès maintenant	321
související	92
související témata	92
související články	92
soyez le premier à commenter	339
soyez le premier à réagir	339
""", 'sp': """
spis treści	605
sponsorisé	335
sponsorlu içerik	786
sponsoroitu sisältö	306
sponsrat innehåll	749
sponzorované	713
sponzorovaný obsah	88
sponzorováno	88
sprawdź ofertę	588
sprijină-ne	647
später	132
später erinnern	132
""", 'st': """
staňte sa členom	709
staňte se členem	81
stichwörter	154
strona główna	602
stäng	738	757
stöd oss	739
støt os	104
støtt oss	557
""", 'su': """
sugestões	633
sur le même sujet	341
sur le même thème	341
suscripción	248
suscríbase	248
suscríbete	248
suscríbete a nuestro boletín	251
suscríbete ahora	248
susiję straipsniai	515
susține	647
susține-ne	647
susțineți-ne	647
""", 'sz': """
szponzorált tartalom	401
szólj hozzá	403
szóljon hozzá	403
""", 'sä': """
sähköposti	301
sähköpostiosoite	301
""", 'sé': """
sé el primero en comentar	262
sé parte	244
sélections	332
""", 'sí': """
síganos	256
síguenos	256
""", 'sö': """
sök	757
""", 'sø': """
søg	122
søk	575
""", 'sú': """
súmate	244
súvisiace	714
súvisiace články	714
""", 'sł': """
słowa kluczowe	602
""", 'ta': """
takaisin ylös	312
talán később	393
tamaño de letra	255
también te puede gustar	264
también te puede interesar	264
també et pot interessar	70
tarjeta de crédito	247
tarjeta de débito	247
""", 'te': """
temas del día	264
termos e condições	629
teste grátis	618
teď ne	80
""", 'th': """
thu gọn	835
thèmes	341
thématiques	341
thích	828
thông tin doanh nghiệp	830
thẻ	833
""", 'ti': """
tin cùng chuyên mục	833
tin khác	833
tin liên quan	833
tin mới	833
tin mới nhất	833
tin nổi bật	833
tin trước	833
tin tài trợ	833
tin tức liên quan	833
tin đọc nhiều	833
tipărește	651
tiêu điểm	833
tiếp theo	835
""", 'tl': """
tlačiť	716
""", 'to': """
to może cię zainteresować	602
todos os comentários	631
toute l'actualité	341
tovább	406
tovább a rovatra	404
tovább olvasom	406
további cikkek	404
további hírek	404
továbbiak betöltése	406
""", 'tr': """
trang chủ	835
transferência bancária	617
treść sponsorowana	597
trước	835
trả lời	832
trở lại	835
""", 'tu': """
tue meitä	298
""", 'tw': """
twitter'da paylaş	784
twój e-mail	590
""", 'tà': """
tài khoản của tôi	825
tài trợ	830
""", 'tá': """
támogass minket	394
támogasson minket	394
támogatom	394
támogatott tartalom	401
támogatás	394
""", 'té': """
témata	92
témák	404
términos de uso	260
términos y condiciones	260
""", 'tì': """
tìm kiếm	835
""", 'tó': """
tópicos	633
tópicos relacionados	633
""", 'tö': """
több	406
""", 'tü': """
tüm haberler	790
tüm yorumlar	789
tümünü gör	792
tümünü kabul et	787
tümünü reddet	787
""", 'tạ': """
tạo tài khoản	825
""", 'tả': """
tải thêm	835
""", 'từ': """
từ khóa	833
""", 'ud': """
udostępnij	594
udostępnij na facebooku	594
udostępnij na twitterze	594
udostępnij na x	594
""", 'ul': """
uložit	86
uložit na později	86
uložiť	716
ultima oră	656
ultimele știri	656
""", 'un': """
une erreur s'est glissée dans l'article	339
unterstütze uns	133
unterstützen	133
unterstützen sie uns	133
""", 'ur': """
url 복사	499
urlをコピー	474
url복사	499
următorul	658
""", 'us': """
ustawienia plików cookie	598
""", 'uz': """
uzyskaj dostęp	588
""", 'už': """
už máte predplatné? prihláste sa	710
už máte účet	710
už máte účet? prihláste sa	710
už podporuji	80
""", 'va': """
van már fiókja	396
""", 've': """
veja também	633
ver comentários	631
ver galería	267
ver más	267
ver también	264
ver também	633
ver vídeo	267
vertrag kündigen	150
verträge hier kündigen	150
verwandte beiträge	154
vezi și	656
već imate nalog	696
već imate račun	696
već ste pretplatnik	696
več o temi	728
""", 'vi': """
viac k téme	714
videó	404
videók	404
vidéo	344
vielen dank für ihre anmeldung	140
vielleicht später	132
vilkår	115	568
vipps et beløp	557
vis færre	122	575
visa bilden i helskärm	757
visa färre	757
visa innehåll	750
vissza a tetejére	406
visszajelzés	403
više o temi	700
viết bình luận	832
""", 'vo': """
você pode gostar	633
você pode se interessar	633
você também pode gostar	633
vos réactions	339
vous aimerez peut-être	341
vous avez déjà un compte	325
vous avez déjà un compte ? connectez-vous	325
vous avez déjà un compte ? identifiez-vous	325
vous possédez déjà un compte	325
vous pourriez être intéressé	341
""", 'vs': """
vstúpiť do diskusie	716
""", 'vy': """
vytvořit účet	82
vyzkoušet	82
""", 'vá': """
válasz	403
""", 'ví': """
více	92
více o tématu	92
vídeos	264	633
""", 'vý': """
výběr redakce	92
""", 'về': """
về đầu trang	835
""", 'wa': """
warto przeczytać	602
""", 'we': """
weitere beiträge	154
werbung überspringen	147
""", 'wh': """
whatsapp'ta paylaş	784
""", 'wi': """
więcej	602
więcej artykułów	602
więcej informacji	602
więcej na ten temat	602
więcej o	602
więcej z	602
""", 'wp': """
wpłać	586
wpłać teraz	586
""", 'wy': """
wypróbuj	588
wyślij e-mailem	594
wyślij znajomemu	594
""", "x'": """
x'te paylaş	784
""", 'xe': """
xem bình luận	832
xem nhiều	833
xem nhiều nhất	833
xem thêm	833	835
xem thêm bình luận	832
xem tiếp	835
xem toàn bộ	835
xem tất cả	835
""", 'xで': """
xでシェア	474
xでポスト	474
""", 'yo': """
yorum gönder	789
yorumlari gör	789
""", 'z ': """
z titulní strany	92
""", 'za': """
zabudnuté heslo	710
zahlungsart wählen	136
zaloguj się	588
zapisz na później	594
zapisz się	590
zapisz się na newsletter	590
zapomenuté heslo	82
zarejestruj się	588
zarządzaj zgodami	598
zaten üye misiniz	780
zavřít	80
załaduj więcej	605
załóż konto	588
""", 'zd': """
zdieľať	716
zdieľať na facebooku	716
""", 'zg': """
zgadzam się	598
zgłoś	600
zgłoś błąd	600
""", 'zk': """
zkopírovat odkaz	86
""", 'zn': """
znajdź nas na facebooku	595
""", 'zo': """
zobacz galerię	605
zobacz również	602
zobacz także	602
zobacz też	602
zobacz więcej	602
zobrazit více	94
zobrazit vše	94
zostań patronem	586
""", 'zp': """
zpět nahoru	94
""", 'zr': """
zrušit odpověď	91
""", 'zu': """
zur merkliste hinzufügen	144
zur übersicht	157
zurück	152
zurück nach oben	157
""", 'zv': """
zvětšit	94
""", 'zw': """
zwiń	605
""", 'à ': """
à découvrir	341
à la une	341
à lire	341
à lire aussi	341
à lire dans ce dossier	341
à lire dans la même rubrique	341
à lire ensuite	341
à lire également	341
à ne pas manquer	341
à voir	341
à voir aussi	341
""", 'äh': """
ähnliche artikel	154
ähnliche beiträge	154
ähnliche themen	154
""", 'äl': """
älä missaa mitään	301
""", 'äm': """
ämnen	754
ämnen i artikeln	754
""", 'çe': """
çerez ayarlari	787
çerez politikasi	787
çerezler	787
""", 'çi': """
çikiş yap	780
""", 'ço': """
çok okunanlar	790
""", 'éc': """
écouter	332
écouter (# min	332
écouter le podcast	344
""", 'éd': """
édition du jour	341
""", 'în': """
înapoi sus	658
încarcă mai multe	658
închide	646
înregistrare	648
înregistrează-te	648
""", 'öf': """
öffnen	157
""", 'ön': """
önceki	792
önceki haber	790
öne çikan haberler	790
öne çikanlar	790
önerilen haberler	790
önerilenler	790
""", 'ös': """
összes	406
""", 'új': """
új hozzászólás	403
""", 'úl': """
última hora	264
últimas	633
últimas entradas	264
últimas noticias	264
últimas notícias	633	633
últimes notícies	70
últimos artículos	264
""", 'ún': """
únete	244
únete a la conversación	262
""", 'üb': """
überweisung	136
""", 'üc': """
ücretsiz dene	780
""", 'üy': """
üye girişi	780
üye ol	779	780
""", 'ý ': """
ý kiến	832
ý kiến bạn đọc	832
ý kiến của bạn	832
""", 'čl': """
članek se nadaljuje pod oglasom	727
článek pokračuje pod reklamou	88
""", 'čt': """
čtěte dále	92
čtěte i	92
čtěte také	92
""", 'čí': """
číst dál	94
číst dál s předplatným	82
číst více	94
čítajte aj	714
""", 'ďa': """
ďalšie články	19	714
""", 'đá': """
đáng chú ý	833
""", 'đã': """
đã có tài khoản	825
đã sao chép	828
""", 'đó': """
đóng	823
đóng góp	824
""", 'đă': """
đăng ký	825
đăng ký ngay	825
đăng nhập	825
đăng nhập / đăng ký	825
đăng xuất	825
""", 'đư': """
được tài trợ	830
""", 'đặ': """
đặt báo	825
""", 'đề': """
đề xuất	833
""", 'để': """
để sau	823
""", 'đọ': """
đọc nhiều	833
đọc nhiều nhất	833
đọc thêm	833	835
đọc tiếp	835
""", 'đừ': """
đừng bỏ lỡ	833
""", 'śl': """
śledź nas	595
""", 'şi': """
şifremi unuttum	780
şimdi değil	778
""", 'şu': """
şurada paylaş	784
""", 'št': """
štampaj	702
štítky	92
""", 'že': """
že imate račun	724
že naročnik	724
""", 'șt': """
știri recomandate	656
știri similare	656
știrile zilei	656
""", 'άλ': """
άλλες ειδήσεις	19
""", 'έχ': """
έχετε ήδη λογαριασμό	173
""", 'ίσ': """
ίσως αργότερα	171
ίσως σας ενδιαφέρει	181
""", 'ακ': """
ακούστε	176
ακύρωση απάντησης	180
""", 'αν': """
αναζήτηση	183
αντιγραφή συνδέσμου	176
""", 'απ': """
απάντηση	180
αποθήκευση	176
αποστολή με email	176
αποσύνδεση	173
""", 'αρ': """
αργότερα	171
αρχική	183
""", 'αφ': """
αφήστε σχόλιο	180
""", 'βί': """
βίντεο	181
""", 'γί': """
γίνε συνδρομητής	173
γίνετε μέλος	172
γίνετε συνδρομητής	173
""", 'γρ': """
γράψτε σχόλιο	180
""", 'δε': """
δείτε περισσότερα	183
δείτε τα σχόλια	180
δείτε όλα	183
""", 'δη': """
δημιουργία λογαριασμού	173
δημοφιλέστερα	181
δημοφιλή	181
""", 'δι': """
διαβάστε ακόμα	181
διαβάστε ακόμη	181
διαβάστε επίσης	181
διαβάστε περισσότερα	181	183
διαφήμιση	178
διαφημίσεις	178
διαφημιση	178
""", 'δω': """
δωρήστε	172
δωρεά	172
""", 'εί': """
είσοδος	173
""", 'εγ': """
εγγραφή	173
""", 'ει': """
ειδήσεις σήμερα	181
""", 'εκ': """
εκτύπωση	176
""", 'επ': """
επικοινωνία	180
επιστροφή στην κορυφή	183
επόμενο	183
επόμενο άρθρο	181
""", 'ετ': """
ετικέτες	181
""", 'θέ': """
θέματα	181
""", 'κά': """
κάντε δωρεά	172
κάντε μια δωρεά	172
""", 'κα': """
κατηγορίες	181
""", 'κλ': """
κλείσιμο	171
""", 'κο': """
κοινοποίησε	176
κοινοποίηση	176
κοινοποίηση στο facebook	176
κοινοποίηση στο twitter	176
""", 'με': """
μενού	183
""", 'μη': """
μην χάσετε	181
""", 'μο': """
μοιραστείτε	176
μοιραστείτε το	176
μοιραστείτε το άρθρο	176
""", 'μπ': """
μπορεί να σας αρέσει	181
""", 'μό': """
μόνο για συνδρομητές	173
""", 'ξε': """
ξεχάσατε τον κωδικό	173
""", 'ο ': """
ο λογαριασμός μου	173
""", 'πε': """
περισσότερα	181	183
περισσότερες ειδήσεις	181
""", 'πρ': """
προηγούμενο	183
προηγούμενο άρθρο	181
προσθήκη σχολίου	180
προτεινόμενα	181
""", 'ρο': """
ροή ειδήσεων	181
""", 'στ': """
στηρίξτε μας	172
""", 'συ': """
συνέχεια ανάγνωσης	183
συνδεθείτε	173
συνδρομή	173
συνδρομητές	173
""", 'σχ': """
σχετικά	181
σχετικά άρθρα	181
σχετικά θέματα	181
σχετικές ειδήσεις	181
σχόλια	180
σχόλιο	180
""", 'σύ': """
σύνδεση	173
""", 'τα': """
τα πιο δημοφιλή	181
""", 'τε': """
τελευταία άρθρα	181
τελευταία νέα	181
τελευταίες ειδήσεις	181
""", 'υπ': """
υπενθύμιση αργότερα	171
υποβολή σχολίου	180
υποστηρίξτε μας	172
""", 'φό': """
φόρτωση περισσότερων	183
""", 'χο': """
χορηγούμενο	178
χορηγούμενο περιεχόμενο	178
""", 'όχ': """
όχι ευχαριστώ	171
όχι τώρα	171
όχι, ευχαριστώ	171
""", 'аб': """
абонамент	41
абонирайте се	41
""", 'ав': """
авторизация	670
авторизоваться	670
""", 'ак': """
актуальне	814
""", 'ар': """
архив	684
""", 'ба': """
банковская карта	669
банковский перевод	669
""", 'бе': """
безопасный платеж	669
""", 'бо': """
больше	684
больше новостей	684
""", 'бу': """
будьте в курсе	672
""", 'бі': """
більше за темою	814
більше на цю тему	814
більше новин	814
більше по темі	814
""", 'в ': """
в избранное	675
в тренде	684
""", 'ва': """
важливо	814
вам будет интересно	684
вам може сподобатися	814
вам может быть интересно	684
вас може зацікавити	814
вас может заинтересовать	684
""", 'вв': """
введите email	672
""", 'ве': """
версия для печати	675
вече имате акаунт	42
вече сте абонат	42
""", 'вж': """
вже зареєстровані	803
вже є акаунт	803
""", 'ви': """
вибір редакції	814
видео	684
вижте още	46
вийти	803
""", 'вк': """
вконтакте	676	676
""", 'вл': """
влезте	42
""", 'во': """
во весь экран	687
войти	670
войти в аккаунт	670
воспроизвести	687
""", 'вр': """
время на чтение	687
время чтения # мин	687
""", 'вс': """
все	687
все комментарии	682
всі новини	816
""", 'вх': """
вход	42	670
вхід	803
""", 'вы': """
выберите сумму	669
выбор редакции	684
выйти	670
""", 'ві': """
відео	814
відповісти	812
відхилити	810
""", 'гл': """
главная	687
главное	684
главное за день	684
главные новости	684
""", 'го': """
головна	816
головне	814
головне за день	814
головні новини	814
""", 'да': """
далее	687
далі	816
дарете	41
дари	41
""", 'де': """
детальніше	816
""", 'дз': """
дзен	676
""", 'ди': """
дивіться також	814
""", 'дл': """
для подписчиков	670
""", 'до': """
добавить комментарий	682
додати коментар	812
докладніше	816
""", 'др': """
другая сумма	669
други новини	19
другие материалы	19	684
другие новости	19	684
другие статьи	684
друк	807
""", 'ед': """
единоразово	667
""", 'еж': """
ежемесячно	667
""", 'ещ': """
еще новости	684
еще по теме	684
ещё	684
ещё по теме	684
""", 'за': """
за темою	814
забравена парола	42
забули пароль	803
забыли пароль	670
завантажити ще	816
загрузить еще	687
загрузить ещё	687
задонатити	801
задонатить	667
закрити	800
закрыть	666
залишити коментар	812
запази	48
зарегистрироваться	670
зареєструватися	803
""", 'зб': """
зберегти	807
збільшити	816
""", 'зм': """
зміст	816
""", 'зр': """
зробити внесок	801
зрозуміло	810
""", 'ин': """
интересное	684
""", 'к ': """
к началу	687
""", 'ка': """
категории	684
категорії	814
""", 'ко': """
коментар	812
коментари	48
коментарі	812
коментирай	48
коментувати	812
комментарии	682
комментарии отсутствуют	682
комментарий	682
комментировать	682
контакти	812
контакты	682
конфиденциальность	680
копирай линк	48
копировать ссылку	675
копіювати посилання	807
""", 'ку': """
купить подписку	670
""", 'ле': """
лента новостей	684
""", 'ли': """
личный кабинет	670
""", 'ма': """
материалы партнеров	679
материалы по теме	684
матеріали за темою	814
матеріали по темі	814
""", 'ме': """
меню	687	816
метки	684
""", 'мо': """
може да ви хареса	46
может быть, позже	666
может позже	666
можливо, пізніше	800
мой профиль	670
моят профил	42
""", 'мы': """
мы в социальных сетях	677
мы в соцсетях	677
мы вконтакте	677
""", 'мі': """
мій профіль	803
мітки	814
""", 'на': """
на главную	687
на правах реклами	809
на правах рекламы	679
наверх	687	816
нагадати пізніше	800
надіслати	807
назад	687	816
най-четени	46
най-четено	46
найпопулярніше	814
найти	687
найчитаніше	814
налаштування	810
написати коментар	812
написать комментарий	682
напиши коментар	48
напомнить позже	666
направете дарение	41
настройки	680
настройки cookie	680
наступна	816
наступна стаття	814
""", 'не': """
не зараз	800
не пропустите	684
не пропустіть	814
не сегодня	666
не сейчас	666
не сьогодні	800
нет комментариев	682
нет, спасибо	666
""", 'но': """
новини	814
новини партнерів	809
новости	684
новости партнеров	679
новости партнёров	679
новости по теме	684
""", 'ні': """
ні, дякую	800
""", 'об': """
обговорити	812
обратная связь	682
обсудить	682
обсуждение	682
""", 'од': """
одноклассники	676
одноразово	801
""", 'ос': """
оставить комментарий	682
останні новини	814
""", 'от': """
ответить	682
отказаться	680
отклонить	680
отменить ответ	682
отправить по почте	675
""", 'оф': """
оформити підписку	803
""", 'ощ': """
още от	46
още по темата	46
""", 'па': """
партнерский материал	679
партнерський матеріал	809
партнерський проєкт	809
партнёрский материал	679
""", 'пе': """
передплата	803
передплатити	803
перейти к содержанию	687
печать	675
""", 'пл': """
платено съдържание	45
""", 'по': """
по теме	684
повідомити про помилку	812
погоджуюсь	810
погоджуюся	810
подарить статью	670
поддержать	667
поддержать нас	667
поддержать проект	667
поддержать редакцию	667
поделитесь	675
поделиться	675	675
поделиться в telegram	675
поделиться в twitter	675
поделиться в одноклассниках	675
поделиться вконтакте	675
подкасти	814
подкасты	684
подкрепете ни	41
подписаться	670
подписаться на новости	672
подписаться на рассылку	672
подписка	670
подписывайтесь	677
подпишитесь на рассылку	672
подробнее	687
подробнее по теме	684
поділитись	807
поділитися	807
поділитися в telegram	807
поділіться	807
пожертвовать	667
пожертвувати	801
позже	666
поиск	687
показати більше	816
показати коментарі	812
показати ще	816
показать больше	687
показать еще	687
показать ещё	687
показать комментарии	682
пользовательское соглашение	680
політика конфіденційності	810
помочь	667
помочь нам	667
помочь проекту	667
понятно	680
попередня	816
попередня стаття	814
попробовать бесплатно	670
популярне	814
популярное	684
популярные	684
популярные новости	684
популярные статьи	684
популярні новини	814
посилання скопійовано	807
последнее	684
последни новини	46
последние новости	684
похожие материалы	684
похожие статьи	684
поширити	807
поширити у facebook	807
пошук	816
""", 'пр': """
правила использования	680
предыдущая	687
предыдущая статья	684
премиум	670
преміум	803
препоръчани	46
прийняти	810
прийняти всі	810
принтирай	48
принять	680
принять все	680
принять всё	680
прислать новость	682
приєднатися	801
продолжить без поддержки	666
промо	679	809
прослушать	675
""", 'пі': """
підписатись	803
підписатися	803
підписка	803
підтримати	801
підтримати нас	801
підтримати редакцію	801
пізніше	800
""", 'ра': """
развернуть	687
разово	667
распечатать	675
рассказать друзьям	675
рассылка	672
рассылки	672
""", 'ре': """
регистрация	42	670
редакция рекомендует	684
реклама	45	679	679	809	809
рекламно съдържание	45
рекомендуем	684
рекомендуемое	684
рекомендуємо	814
реєстрація	803
""", 'ро': """
роздрукувати	807
""", 'ру': """
рубрики	684	814
""", 'са': """
самое важное	684
самое популярное	684
самое читаемое	684
""", 'св': """
свежее	684
свежие новости	684
свернуть	687
свързани новини	46
свързани статии	46
связаться с нами	682
""", 'сд': """
сделать пожертвование	667
""", 'се': """
сейчас читают	684
""", 'ск': """
скасувати відповідь	812
скопировать ссылку	675
скопіювати посилання	807
""", 'сл': """
следующая	687
следующая статья	684
слухати	807
слушать	675
""", 'см': """
см. также	684
смотреть все	687
смотри также	684
смотрите также	684
""", 'со': """
согласен	680
согласиться	680
содержание	687
создать аккаунт	670
сообщить об ошибке	682
сохранить	675
социальные сети	677
""", 'сп': """
спецпроект	679
спецпроєкт	809
сподели	48
сподели във facebook	48
споделяне	48
спонсорирано	45
способ оплаты	669
способы оплаты	669
""", 'сс': """
ссылка скопирована	675
""", 'ст': """
станете член	41
стати частиною спільноти	801
стать патроном	667
стать спонсором	667
створити акаунт	803
стрічка новин	814
""", 'сх': """
схожі матеріали	814
схожі статті	814
""", 'сю': """
сюжет	684
сюжеты	684
""", 'тв': """
твитнуть	675
твиттер	676
твітнути	807
""", 'те': """
теги	684	814
телеграм	676
тема дня	684
теми	814
темы	684
""", 'ув': """
увеличить	687
увійти	803
""", 'уж': """
уже есть аккаунт	670
уже зарегистрированы	670
уже зареєструвалися	803
""", 'ум': """
умови використання	810
""", 'ус': """
усі новини	816
""", 'фе': """
фейсбук	676
""", 'фо': """
фото	684
фоторепортаж	684
""", 'хо': """
хорошо	680
""", 'ча': """
час читання # хв	816
""", 'чи': """
читайте еще	684
читайте ещё	684
читайте ниже	679
читайте также	684
читайте також	814
читати далі	816
читати повністю	816
читати також	814
читать далее	687
читать дальше	687
читать ещё	687
читать комментарии	682
читать полностью	687
читать также	684
""", 'ще': """
ще за темою	814
ще новини	814
""", 'що': """
щомісяця	801
""", 'эл': """
электронная почта	672
""", 'я ': """
я вже підтримую	800
я уже поддерживаю	666
""", 'ян': """
яндекс.дзен	676
""", 'ін': """
інші новини	19	814
""", 'או': """
אולי גם יעניין אותך	365
אולי יעניין אותך	365
אולי יעניין אתכם	365
אולי מאוחר יותר	355
""", 'אי': """
אינציקלופדיית ynet	365
""", 'בש': """
בשיתוף	362
""", 'דו': """
דווח על טעות	364
""", 'דל': """
דלג לתוכן	367
""", 'דף': """
דף הבית	367
""", 'הא': """
האזינו	360
""", 'הב': """
הבא	367
""", 'הג': """
הגב	364
""", 'הד': """
הדפס	360
הדפסה	360
""", 'הו': """
הוסיפו תגובה	364
הוסף תגובה	364
הוספת תגובה	364
""", 'הז': """
הזכירו לי מאוחר יותר	355
""", 'הח': """
החשבון שלי	357
""", 'הי': """
הירשם	357
""", 'הכ': """
הכי נצפים	365
הכי נקרא	365
הכי נקראות	365
הכתבה הבאה	365
הכתבה הקודמת	365
""", 'המ': """
המלצות	365
המשך לקרוא	367
המשך קריאה	367
""", 'הנ': """
הנקראות ביותר	365
""", 'הע': """
העתק קישור	360
העתקת קישור	360
""", 'הצ': """
הצג עוד	367
הצטרפו	356
הצטרפו אלינו	356
""", 'הק': """
הקודם	367
""", 'הר': """
הרשמה	357
""", 'הש': """
השב	364
""", 'הת': """
התחבר	357
התחברות	357
""", 'וו': """
ווטסאפ	360
""", 'וי': """
וידאו	365
""", 'חד': """
חדשות אחרונות	365
""", 'חז': """
חזרה למעלה	367
""", 'חי': """
חיפוש	367
""", 'טו': """
טוויטר	360
""", 'טל': """
טלגרם	360
""", 'טע': """
טען עוד	367
""", 'יצ': """
יציאה	357
""", 'כב': """
כבר מנויים? התחברו	357
כבר נרשמת	357
""", 'כו': """
כותרות אחרונות	365
""", 'כנ': """
כניסה	357
כניסה למנויים	357
""", 'כת': """
כתבו תגובה	364
כתבות אחרונות	365
כתבות מומלצות	365
כתבות נוספות	365
כתבות קשורות	365
""", 'לא': """
לא כעת	355
לא עכשיו	355
לא תודה	355
לא, תודה	355
""", 'לה': """
להמשך קריאה	357
להרשמה	357
""", 'לכ': """
לכל הכתבות	367
לכל התגובות	364
""", 'לר': """
לרכישת מינוי	357
""", 'לת': """
לתרום	356
לתרומה	356
""", 'מב': """
מבזקים	365
""", 'מו': """
מודעה	362
מומלצים	365
""", 'ממ': """
ממומן	362
""", 'מצ': """
מצאתם טעות	364
""", 'נו': """
נושאים	365
נושאים קשורים	365
""", 'סג': """
סגור	355
סגירה	355
""", 'עו': """
עוד	367
עוד בנושא	365
עוד בערוץ	365
עוד חדשות	365
עוד כתבות	19	365
עוד כתבות בנושא	19
""", 'פי': """
פייסבוק	360
""", 'פר': """
פרסום	362
פרסומת	362
""", 'צו': """
צור חשבון	357
צור קשר	364
""", 'קר': """
קרא גם	365
קרא עוד	367
קראו גם	365
קראו עוד	367
""", 'שי': """
שיתוף	360
שיתוף בווטסאפ	360
שיתוף בטוויטר	360
שיתוף בפייסבוק	360
""", 'שכ': """
שכחתי סיסמה	357
""", 'של': """
שלח לחבר	360
שליחה במייל	360
""", 'שמ': """
שמירה	360
""", 'שת': """
שתף	360
שתפו	360
שתפו את הכתבה	360
שתפו בפייסבוק	360
""", 'תג': """
תגובה	364
תגובות	364
תגיות	365
""", 'תו': """
תוכן למנויים	357
תוכן ממומן	362
תוכן מקודם	362
תוכן שיווקי	362
""", 'תמ': """
תמכו בנו	356
""", 'תפ': """
תפריט	367
""", 'תר': """
תרומה	356
תרמו	356
תרמו עכשיו	356
""", 'آخ': """
آخر الأخبار	32
آخرین اخبار	287
""", 'آگ': """
آگهی	284
""", 'أح': """
أحدث الأخبار	32
""", 'أخ': """
أخبار أخرى	19
أخبار ذات صلة	32
أخبار متعلقة	32
""", 'أض': """
أضف تعليق	31
أضف تعليقا	31
""", 'أه': """
أهم الأخبار	32
""", 'إر': """
إرسال	27
""", 'إع': """
إعلان	29
إعلان ممول	29
إعلانات	29
""", 'إغ': """
إغلاق	21
""", 'إق': """
إقرأ أيضا	32
""", 'إل': """
إلى الأعلى	34
""", 'إن': """
إنشاء حساب	23
""", 'ات': """
اترك تعليقا	31
اترك تعليقاً	31
اتصل بنا	31
""", 'اخ': """
اخبار دیگر	19
اخبار مرتبط	287
اخترنا لك	32
""", 'اد': """
ادامه	289
ادامه مطلب	289
ادعم الصحافة المستقلة	22
ادعمنا	22
""", 'ار': """
ارسال	282
ارسال به دوستان	282
ارسال نظر	286
""", 'از': """
از ما حمایت کنید	279
""", 'اس': """
استمع	27
""", 'اش': """
اشتراك	23
اشتراک	280
اشتراک گذاری	282
اشتراکگذاری	282
اشترك	23
""", 'اط': """
اطبع	27
""", 'اق': """
اقرأ أيضا	32
اقرأ أيضاً	32
اقرأ المزيد	34
اقرأ ايضا	32
""", 'اك': """
اكتب تعليقا	31
""", 'ال': """
الأخبار	32
الأقسام	32
الأكثر تداولا	32
الأكثر قراءة	32
الأكثر قراءةً	32
الأكثر مشاهدة	32
الإعلانات	29
الاشتراك	23
الان نه	278
البحث	34
التالي	34
التعليقات	31
الدخول	23
الرئيسية	34
السابق	34
الصفحة التالية	34
الصفحة الرئيسية	34
القائمة	34
المزيد	32	34
المزيد من الأخبار	32
المقال التالي	32
المقال السابق	32
الوسوم	32
""", 'ان': """
انسخ الرابط	27
انشر	27
""", 'ای': """
ایجاد حساب	280
""", 'با': """
بازگشت به بالا	289
""", 'بح': """
بحث	34
""", 'بر': """
برعاية	29
برچسب ها	287
برچسبها	287
""", 'بس': """
بستن	278
""", 'بع': """
بعداً یادآوری کن	278
بعدی	289
""", 'به': """
به اشتراک بگذارید	282
""", 'بی': """
بیشتر	287	289
بیشتر بخوانید	287
""", 'تا': """
تازهترینها	287
""", 'تب': """
تبرع	22
تبرع الآن	22
تبلیغ	284
تبلیغات	284
""", 'تح': """
تحميل المزيد	34
""", 'تس': """
تسجيل	23
تسجيل الخروج	23
تسجيل الدخول	23
تسجيل دخول	23
""", 'تع': """
تعليق	31
تعليقات	31
""", 'تل': """
تلغرام	27
تلگرام	282
""", 'تم': """
تماس با ما	286
""", 'تو': """
تويتر	27
توییتر	282
""", 'تي': """
تيليجرام	27
""", 'ثب': """
ثبت نام	280
ثبت نظر	286
ثبتنام	280
""", 'جد': """
جدیدترین اخبار	287
""", 'جس': """
جستجو	289
""", 'جم': """
جميع التعليقات	31
""", 'حا': """
حالا نه	278
""", 'حج': """
حجم الخط	27
""", 'حس': """
حساب کاربری	280
حسابي	23
""", 'حص': """
حصري للمشتركين	23
""", 'حف': """
حفظ	27
""", 'حم': """
حمایت مالی	279
حمایت کنید	279
""", 'خا': """
خانه	289
""", 'خب': """
خبرهای مرتبط	287
""", 'خر': """
خروج	280
""", 'دس': """
دستهبندی	287
""", 'دی': """
دیدگاه	286
دیدگاهها	286
""", 'ذا': """
ذات صلة	32
""", 'ذخ': """
ذخیره	282
""", 'ذك': """
ذكرني لاحقا	21
""", 'رب': """
ربما لاحقا	21
ربما لاحقاً	21
""", 'رد': """
رد	31
""", 'رم': """
رمز عبور را فراموش کردهاید	280
""", 'رپ': """
رپورتاژ	284
رپورتاژ آگهی	284
""", 'سا': """
ساهم	22
ساهم الآن	22
""", 'شا': """
شارك	27
شارك المقال	27
شارك على	27
شارك هذا الموضوع	27
شاركنا رأيك	31
شاهد أيضا	32
شاهد أيضاً	32
شاید بعدا	278
شاید بعداً	278
""", 'صف': """
صفحه اصلی	289
""", 'طب': """
طباعة	27
""", 'عر': """
عرض الكل	34
عرض المزيد	34
""", 'عض': """
عضویت	280
""", 'عک': """
عکس	287
""", 'غر': """
غرّد	27
""", 'فق': """
فقط برای مشترکان	280
""", 'في': """
فيديو	32
فيسبوك	27
""", 'فی': """
فیسبوک	282
""", 'قب': """
قبلی	289
""", 'قد': """
قد يعجبك	32
قد يعجبك أيضا	19	32
قد يهمك	32
قد يهمك أيضا	32
""", 'قر': """
قراءة المزيد	34
""", 'كل': """
كلمات دلالية	32
كلمات مفتاحية	32
""", 'كن': """
كن داعما	22
""", 'لا': """
لا شكرا	21
لا شكرًا	21
لا، شكرا	21
لاحقا	21
""", 'لي': """
ليس الآن	21
""", 'لی': """
لینک کوتاه	282
""", 'ما': """
مادة إعلانية	29
""", 'مح': """
محتوای تبلیغاتی	284
محتوى ممول	29
""", 'مخ': """
مختارات	32
""", 'مس': """
مستخدم جديد	23
""", 'مش': """
مشاركة	27
مشاركة عبر واتساب	27
مشاركة على تويتر	27
مشاركة على فيسبوك	27
مشاهده بیشتر	289
مشاهده همه	289
مشترک شوید	280
""", 'مط': """
مطالب مرتبط	287
""", 'مق': """
مقالات ذات صلة	32
مقالات مرتبط	287
""", 'من': """
منو	289
""", 'مه': """
مهمترین اخبار	287
""", 'مو': """
مواضيع ذات صلة	32
موضوعات ذات صلة	32
""", 'نس': """
نسخ الرابط	27
نسيت كلمة المرور	23
""", 'نظ': """
نظر	286
نظر خود را بنویسید	286
نظر شما	286
نظرات	286
""", 'نم': """
نمایش بیشتر	289
""", 'نن': """
ننصح بقراءة	32
""", 'نه': """
نه ممنون	278
""", 'هم': """
همرسانی	282
همچنین بخوانید	287
""", 'وا': """
واتساب	27
واتساپ	282
""", 'ور': """
ورود	280
ورود / ثبت نام	280
""", 'وس': """
وسوم	32
""", 'وی': """
ویدیو	287
ویژه مشترکان	280
""", 'پا': """
پاسخ	286
""", 'پر': """
پربازدیدترین	287
پربازدیدترینها	287
پربازدیدها	287
پربحثترینها	287
""", 'پی': """
پیشنهاد سردبیر	287
پیشنهاد ما	287
""", 'چا': """
چاپ	282
""", 'کل': """
کلیدواژهها	287
""", 'کم': """
کمک مالی	279
کمک کنید	279
""", 'کپ': """
کپی لینک	282
""", 'گز': """
گزارش خطا	286
""", 'अग': """
अगला	386
अगली खबर	384
""", 'अन': """
अन्य खबरें	19	384
अन्य ख़बरें	19
""", 'अप': """
अपनी राय दें	383
""", 'अभ': """
अभी दान करें	375
अभी नहीं	374
""", 'आग': """
आगे पढ़ें	386
""", 'आप': """
आपके लिए	384
""", 'इस': """
इसे भी पढ़ें	384
""", 'ई-': """
ई-पेपर	376
""", 'ऊप': """
ऊपर जाएं	386
""", 'और': """
और खबरें	384
और देखें	386
और पढ़ें	384	386
""", 'कम': """
कमेंट	383
कमेंट करें	383
कमेंट्स	383
""", 'के': """
केवल सदस्यों के लिए	376
""", 'कॉ': """
कॉपी लिंक	379
""", 'खा': """
खाता बनाएं	376
""", 'खो': """
खोजें	386
""", 'जव': """
जवाब दें	383
""", 'टि': """
टिप्पणियां	383
टिप्पणी	383
टिप्पणी करें	383
""", 'टै': """
टैग्स	384
""", 'टॉ': """
टॉप न्यूज़	384
""", 'ट्': """
ट्रेंडिंग	384
ट्विटर	379
""", 'ता': """
ताज़ा ख़बरें	384
ताजा खबरें	384
ताजा समाचार	384
""", 'दा': """
दान करें	375
""", 'नह': """
नहीं धन्यवाद	374
नहीं, धन्यवाद	374
""", 'पि': """
पिछला	386
पिछली खबर	384
""", 'पू': """
पूरी खबर पढ़ें	386
""", 'प्': """
प्रचार	381
प्रतिक्रिया दें	383
प्रायोजित	381
प्रिंट करें	379
प्रीमियम	376
""", 'फे': """
फेसबुक	379
फेसबुक पर शेयर करें	379
""", 'फो': """
फोटो	384
""", 'बं': """
बंद करें	374
""", 'बड': """
बड़ी खबरें	384
""", 'बा': """
बाद में	374
बाद में याद दिलाएं	374
""", 'मु': """
मुख्य समाचार	384
""", 'मे': """
मेन्यू	386
मेरा खाता	376
""", 'यह': """
यह भी पढ़ें	384
""", 'ये': """
ये भी पढ़ें	384
""", 'रज': """
रजिस्टर करें	376
""", 'लि': """
लिंक कॉपी करें	379
""", 'लॉ': """
लॉग इन	376
लॉग इन करें	376
लॉगआउट	376
लॉगिन	376
""", 'लो': """
लोकप्रिय	384
""", 'वि': """
विज्ञापन	381
विषय	384
""", 'वी': """
वीडियो	384
""", 'व्': """
व्हाट्सएप	379
""", 'शा': """
शायद बाद में	374
""", 'शे': """
शेयर	379
शेयर करें	379
""", 'सं': """
संपर्क करें	383
संबंधित खबरें	384
संबंधित ख़बरें	384
संबंधित लेख	384
संबंधित समाचार	384
""", 'सद': """
सदस्य बनें	375
""", 'सब': """
सबसे ज्यादा पढ़ी गई	384
सब्सक्राइब	376
सब्सक्राइब करें	376
""", 'सभ': """
सभी देखें	386
""", 'सम': """
समर्थन करें	375
""", 'सह': """
सहयोग करें	375
""", 'सा': """
साइन अप	376
साइन इन	376
साझा करें	379
""", 'से': """
सेव करें	379
""", 'स्': """
स्पॉन्सर्ड	381
""", 'हम': """
हमारा समर्थन करें	375
""", 'हो': """
होम	386
""", 'অন': """
অনুদান দিন	55
""", 'আর': """
আরও খবর	57
আরও দেখুন	57
আরও পড়ুন	57
""", 'এ ': """
এ সম্পর্কিত আরও খবর	57
""", 'নি': """
নিবন্ধন	55
""", 'প্': """
প্রিন্ট	59
""", 'বি': """
বিজ্ঞাপন	59
""", 'মন': """
মন্তব্য	59
মন্তব্য করুন	59
""", 'রে': """
রেজিস্টার	55
""", 'লগ': """
লগ ইন	55
লগইন	55
""", 'লি': """
লিংক কপি	59
""", 'শে': """
শেয়ার	59
শেয়ার করুন	59
""", 'সং': """
সংশ্লিষ্ট খবর	57
""", 'সম': """
সম্পর্কিত খবর	57
""", 'সর': """
সর্বশেষ	57
সর্বশেষ সংবাদ	57
সর্বাধিক পঠিত	57
""", 'সহ': """
সহায়তা করুন	55
""", 'সা': """
সাবস্ক্রাইব	55
""", 'ข่': """
ข่าวที่เกี่ยวข้อง	768
ข่าวยอดนิยม	768
ข่าวล่าสุด	768
ข่าวอื่นๆ	19
ข่าวแนะนำ	768
""", 'คว': """
ความคิดเห็น	770
""", 'คั': """
คัดลอกลิงก์	770
""", 'ดู': """
ดูเพิ่มเติม	770
""", 'บท': """
บทความที่เกี่ยวข้อง	768
บทความล่าสุด	768
""", 'บร': """
บริจาค	766
บริจาคเลย	766
""", 'พิ': """
พิมพ์	770
""", 'ร่': """
ร่วมบริจาค	766
""", 'ลง': """
ลงทะเบียน	766
""", 'ลื': """
ลืมรหัสผ่าน	766
""", 'สน': """
สนับสนุนเรา	766
""", 'สป': """
สปอนเซอร์	770
""", 'สม': """
สมัครสมาชิก	766
""", 'อ่': """
อ่านต่อ	770
อ่านเพิ่มเติม	768
""", 'เข': """
เข้าสู่ระบบ	766
""", 'เร': """
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	768
เรื่องอื่นที่น่าสนใจ	768
""", 'แช': """
แชร์	770
""", 'แส': """
แสดงความคิดเห็น	770
""", 'โฆ': """
โฆษณา	770
""", 'ủn': """
ủng hộ	824
ủng hộ chúng tôi	824
""", 'あと': """
あとで	466
あとで読む	474
""", 'あな': """
あなたにおすすめ	483
あなたにおすすめの記事	483
あなたへのおすすめ	483
""", 'あわ': """
あわせて読みたい	483
""", 'いい': """
いいえ、結構です	466
いいね	474	474
いいね！してニュースをチェック	475
""", 'おす': """
おすすめ	483
おすすめの記事	483
おすすめ情報pr	477
おすすめ記事	483
""", 'お問': """
お問い合わせ	479
""", 'お気': """
お気に入り	474
お気に入りに追加	474
""", 'お申': """
お申し込み	469
""", 'こち': """
こちらの記事も読まれています	19
こちらもおすすめ	483
""", 'この': """
この著者の記事	483
この記事のタグ	483
この記事は会員限定です	469
この記事をシェア	474
この記者の記事一覧	483
この連載の記事	483
""", 'ご意': """
ご意見	481
""", 'ご支': """
ご支援のお願い	467
""", 'ご購': """
ご購読の申し込み	469
""", 'さら': """
さらに読み込む	485
""", 'すべ': """
すべて受け入れる	479
すべて見る	485
すべて許可	479
""", 'その': """
その他の記事	483
""", 'はて': """
はてなブックマーク	474
はてブ	474
""", 'また': """
また後で	466
""", 'みん': """
みんなのコメント	481
""", 'もっ': """
もっと見る	485
もっと読む	483
""", 'もど': """
もどる	485
""", 'よく': """
よく読まれている記事	483
よく読まれている記事ランキング	483
""", 'アク': """
アクセスランキング	483
""", 'オス': """
オススメ記事	483
""", 'カテ': """
カテゴリ	483
カテゴリー	483
""", 'キー': """
キーワード	483
""", 'クッ': """
クッキー	479
クッキー設定	479
""", 'クリ': """
クリップ	474
クリップする	474
""", 'コピ': """
コピーしました	474
""", 'コメ': """
コメント	481
コメント#件	481
コメントする	481
コメントはまだありません	481
コメントをもっと見る	481
コメントを投稿	481
コメントを書く	481
コメントを残す	481
コメントを見る	481
コメント一覧	481
コメント（#	481
""", 'サイ': """
サイトポリシー	479
サイトマップ	479
サインイン	469
""", 'サポ': """
サポートする	467
""", 'シェ': """
シェア	474
シェアしよう	474
シェアする	474
""", 'スキ': """
スキップ	466
""", 'スク': """
スクラップ	474
スクラップする	474
""", 'スポ': """
スポンサー	477
スポンサードリンク	477
スポンサーリンク	477
""", 'タイ': """
タイアップ	477
""", 'タグ': """
タグ	483
""", 'チッ': """
チップを送る	467
""", 'チャ': """
チャンネル登録	475
""", 'ツイ': """
ツイート	474
ツイートする	474
""", 'トッ': """
トップ	485
トップへ戻る	485
トップニュース	483
トップページ	485
""", 'トピ': """
トピックス	483
""", 'ドネ': """
ドネーション	467
""", 'ニュ': """
ニュースを読む	485
ニュースレター	471
ニュースレター登録	471
""", 'バッ': """
バックナンバー	483
""", 'パス': """
パスワードを忘れた方	469
""", 'ピッ': """
ピックアップ	483
""", 'フォ': """
フォロー	475
フォローしてね	475
フォローしました	475
フォローする	475
フォロー中	475
""", 'ブッ': """
ブックマーク	474
ブックマークする	474
""", 'プラ': """
プライバシーポリシー	479
""", 'プレ': """
プレゼント	469
プレミアム	469
""", 'ヘル': """
ヘルプ	479
""", 'ペー': """
ページの先頭へ	485
ページトップ	485
ページトップへ	485
""", 'ホー': """
ホーム	485
""", 'ポス': """
ポスト	474
ポストする	474
""", 'マイ': """
マイページ	469
""", 'メニ': """
メニュー	485
""", 'メル': """
メルマガ	471
メルマガ登録	471
""", 'メー': """
メールで送る	474
メールで送信	474
メールアドレス	471
メールアドレスを入力	471
メールマガジン	471
メールマガジン登録	471
""", 'ラン': """
ランキング	483
""", 'リン': """
リンクをコピー	474
""", 'ログ': """
ログアウト	469
ログイン	469
ログイン/会員登録	469
ログイン・会員登録	469
""", '一覧': """
一覧	485
一覧へ	485
一覧を見る	485
""", '上一': """
上一篇	857
上一頁	859
上一页	859
""", '下一': """
下一篇	857
下一頁	859
下一页	859
""", '下次': """
下次再說	842
下次再说	842
""", '不用': """
不用了	842
""", '不，': """
不，謝謝	842
不，谢谢	842
""", '专题': """
专题	857
""", '个人': """
个人中心	845
""", '为你': """
为你推荐	857
""", '为您': """
为您推荐	857
""", '主要': """
主要ニュース	483
""", '举报': """
举报	856
""", '人気': """
人気の記事	483
人気ランキング	483
人気記事	483
人気記事ランキング	483
""", '今、': """
今、あなたにオススメ	483
""", '今は': """
今はしない	466
今はやめておく	466
""", '今回': """
今回はしない	466
""", '今日': """
今日の注目	483
今日热点	857
今日焦点	857
""", '他の': """
他の記事	19
他の記事も読む	483
""", '付費': """
付費閱讀	845
""", '付费': """
付费内容	845
付费阅读	845
""", '以后': """
以后再说	842
""", '会员': """
会员专属	845
会员中心	845
会员登录	845
""", '会員': """
会員の方はこちら	469
会員の方はログイン	469
会員登録	469
会員登録する	469
会員登録はこちら	469
会員限定	469
会員限定記事	469
""", '你可': """
你可能也喜欢	857
你可能也喜歡	857
你可能感兴趣	857
""", '使用': """
使用条款	854
使用條款	854
""", '保存': """
保存	474
保存する	474
""", '個人': """
個人情報保護方針	479
""", '元記': """
元記事を読む	485
""", '免責': """
免責聲明	854
""", '免費': """
免費訂閱	847
免費註冊	845
免費試讀	845
""", '免责': """
免责声明	854
""", '免费': """
免费注册	845
免费订阅	847
免费试读	845
""", '全文': """
全文を読む	485
全文表示	485
""", '全部': """
全部接受	854
全部评论	856
""", '公众': """
公众号	851
""", '公式': """
公式sns	475
公式twitter	475
公式x	475
""", '共有': """
共有	474
共有する	474
""", '关于': """
关于我们	854
""", '关注': """
关注	851
关注我们	851
""", '关键': """
关键词	857
""", '关闭': """
关闭	842
""", '其他': """
其他新聞	857
其他新闻	19	857
""", '再生': """
再生	485
""", '写真': """
写真を見る	485
写真特集	483
""", '写评': """
写评论	856
""", '分享': """
分享	850
分享到	850
分享到微信	850
分享到微博	850
分享至	850
分享至facebook	850
""", '分类': """
分类	857
""", '分類': """
分類	857
""", '列印': """
列印	850
""", '初割': """
初割で無料体験する	469
""", '利用': """
利用規約	479
""", '前の': """
前のページ	485
前の記事	483
前の記事へ	483
""", '前へ': """
前へ	485
""", '加入': """
加入line好友	851
加入会员	845
加入書籤	850
加入會員	845
""", '加载': """
加载更多	859
""", '動画': """
動画	483
動画を見る	485
""", '单次': """
单次捐款	843
""", '印刷': """
印刷	474
印刷する	474
""", '即时': """
即时新闻	857
""", '即時': """
即時新聞	857
""", '参与': """
参与评论	856
""", '反馈': """
反馈	856
""", '发表': """
发表留言	856
发表评论	856
""", '合わ': """
合わせて読みたい	483
""", '同じ': """
同じカテゴリの記事	483
""", '同意': """
同意	854
同意しない	479
同意する	479
""", '听新': """
听新闻	850
""", '單次': """
單次捐款	843
""", '回到': """
回到頂部	859
""", '回复': """
回复	856
""", '回覆': """
回覆	856
""", '回頂': """
回頂端	859
""", '回首': """
回首頁	859
""", '复制': """
复制成功	850
复制链接	850
""", '大字': """
大字	850
""", '大家': """
大家还在看	857
大家都在看	857
""", '头条': """
头条	857
""", '字体': """
字体大小	850
""", '字号': """
字号	850
""", '字級': """
字級	850
""", '字體': """
字體大小	850
""", '官方': """
官方微博	851
""", '定期': """
定期定額	843
""", '寄付': """
寄付	467
寄付する	467
寄付のお願い	467
寄付をする	467
""", '專題': """
專題	857
""", '小字': """
小字	850
""", '小編': """
小編推薦	857
""", '展开': """
展开	859
展开全文	859
""", '展開': """
展開	859
""", '已关': """
已关注	851
""", '已是': """
已是会员	845
""", '已有': """
已有帐号	845
""", '已經': """
已經是會員	845
已經是會員？登入	845
""", '广告': """
广告	853
""", '広告': """
広告	477
広告の後に続きます	477
広告をスキップ	477
広告を閉じる	477
広告企画	477
""", '廣告': """
廣告	853
""", '延伸': """
延伸閱讀	857
延伸阅读	857
""", '开通': """
开通会员	845
""", '影音': """
影音	857
""", '後で': """
後で	466
""", '微信': """
微信	850
""", '微博': """
微博	850
""", '忘記': """
忘記密碼	845
""", '忘记': """
忘记密码	845
""", '応援': """
応援する	467
""", '您可': """
您可能也喜歡	857
您可能感兴趣	857
您可能还喜欢	19
您可能還喜歡	19
""", '您的': """
您的邮箱	847
您的電郵	847
""", '意见': """
意见反馈	856
""", '感想': """
感想を送る	481
""", '成为': """
成为会员	843
""", '成為': """
成為會員	843
""", '我同': """
我同意	854
""", '我的': """
我的帐户	845
我的帳戶	845
""", '我知': """
我知道了	854
""", '我要': """
我要留言	856
我要纠错	856
我要评论	856
""", '戻る': """
戻る	485
""", '所有': """
所有留言	856
""", '打印': """
打印	850
""", '打赏': """
打赏	843
""", '投稿': """
投稿する	481
""", '拒絕': """
拒絕	854
""", '拒绝': """
拒绝	854
""", '拡大': """
拡大	474
拡大する	485
""", '按讚': """
按讚	851
""", '捐款': """
捐款	843
""", '捐贈': """
捐贈	843
""", '捐赠': """
捐赠	843
""", '排行': """
排行榜	857
""", '接受': """
接受	854
接受全部	854
接受所有	854
""", '推广': """
推广	853
推广内容	853
""", '推廣': """
推廣	853
""", '推荐': """
推荐	857
推荐文章	857
推荐阅读	857
""", '推薦': """
推薦	857
推薦文章	857
推薦閱讀	857
""", '提供': """
提供	477
""", '搜尋': """
搜尋	859
""", '搜索': """
搜索	859
""", '播放': """
播放	859
""", '支持': """
支持我们	843
支持我們	843
""", '支援': """
支援する	467
""", '收听': """
收听	850
""", '收藏': """
收藏	850
收藏文章	850
""", '收起': """
收起	859
""", '文字': """
文字の大きさ	474
文字サイズ	474
""", '新着': """
新着	483
新着ニュース	483
新着記事	483
""", '新規': """
新規会員登録	469
新規登録	469
""", '新闻': """
新闻简报	847
""", '显示': """
显示更多	859
""", '暂不': """
暂不	842
""", '暫不': """
暫不	842
""", '更多': """
更多	857
更多内容	857
更多報導	857
更多报道	857
更多文章	857
更多新聞	857
更多新闻	857
""", '最新': """
最新ニュース	483
最新文章	857
最新新聞	857
最新新闻	857
最新消息	857
最新記事	483
""", '會員': """
會員中心	845
會員專屬	845
會員登入	845
""", '有料': """
有料会員登録	469
有料登録	469
有料記事	469
""", '朋友': """
朋友圈	850
""", '服务': """
服务条款	854
""", '服務': """
服務條款	854
""", '朝刊': """
朝刊・夕刊	469
""", '本文': """
本文へ	485
本文へ移動	485
""", '查看': """
查看全部	859
查看原图	859
查看更多	859
查看留言	856
查看评论	856
""", '标签': """
标签	857
""", '検索': """
検索	485
""", '業配': """
業配	853
""", '標籤': """
標籤	857
""", '檢舉': """
檢舉	856
""", '次の': """
次のページ	485
次の記事	483
次の記事へ	483
""", '次へ': """
次へ	485
""", '次ペ': """
次ページ	485
""", '每月': """
每月捐款	843
""", '注册': """
注册	845
""", '注目': """
注目の記事	483
注目キーワード	483
注目ワード	483
注目記事	483
""", '点击': """
点击排行	857
点击查看大图	859
""", '点赞': """
点赞	850
""", '為您': """
為您推薦	857
""", '热点': """
热点	857
热点推荐	857
""", '热门': """
热门	857
热门排行	857
热门文章	857
热门新闻	857
""", '無料': """
無料で体験する	469
無料で読む	469
無料会員登録	469
無料会員限定	469
無料体験	469
無料登録	469
""", '焦點': """
焦點新聞	857
""", '熱門': """
熱門	857
熱門排行	857
熱門文章	857
熱門新聞	857
熱門話題	857
""", '特定': """
特定商取引法に基づく表記	479
""", '特集': """
特集	483
""", '猜你': """
猜你喜欢	857
猜你喜歡	857
""", '申し': """
申し込む	469
""", '电子': """
电子报	847
电子邮箱	847
""", '画像': """
画像を拡大	485
画像を見る	485
""", '留言': """
留言	856
留言(#	856
""", '登入': """
登入	845
登入/註冊	845
""", '登出': """
登出	845
""", '登录': """
登录	845
登录/注册	845
""", '登錄': """
登錄	845
""", '登録': """
登録	469
登録して続きを読む	469
登録する	469
""", '發表': """
發表留言	856
發表評論	856
""", '目录': """
目录	859
""", '目次': """
目次	485
""", '目錄': """
目錄	859
""", '相关': """
相关主题	857
相关报道	857
相关推荐	857
相关文章	857
相关新闻	857
相关标签	857
相关阅读	857
""", '相關': """
相關主題	857
相關報導	857
相關推薦	857
相關文章	857
相關新聞	857
相關標籤	857
相關閱讀	857
""", '看了': """
看了这篇文章的人也看	857
""", '看更': """
看更多	857
""", '稍后': """
稍后再说	842
稍后提醒我	842
""", '稍後': """
稍後再說	842
稍後提醒我	842
""", '立即': """
立即捐款	843
立即訂閱	845
立即订阅	845
""", '粉絲': """
粉絲團	851
""", '精选': """
精选	857
""", '紙面': """
紙面ビューアー	469
""", '続き': """
続きをみる	485
続きを読む	469
""", '網友': """
網友留言	856
""", '編輯': """
編輯推薦	857
編輯精選	857
""", '編集': """
編集部おすすめ	483
編集部のおすすめ	483
""", '縮小': """
縮小	474
""", '繼續': """
繼續閱讀	859
""", '纠错': """
纠错	856
""", '继续': """
继续浏览内容	859
继续阅读	859
""", '编辑': """
编辑推荐	857
编辑精选	857
""", '网友': """
网友评论	856
""", '联系': """
联系我们	854
""", '聯絡': """
聯絡我們	854
""", '聽新': """
聽新聞	850
""", '菜单': """
菜单	859
""", '著作': """
著作権	479
""", '複製': """
複製連結	850
""", '视频': """
视频	857
""", '訂閱': """
訂閱	845
訂閱會員	845
訂閱郵件	847
訂閱電子報	847
""", '記事': """
記事へのご意見	481
記事をサポートする	467
記事をプレゼント	469
記事を保存	474
記事を印刷する	474
記事を読む	485
記事ランキング	483
記事一覧	485
記事全文を読む	485
""", '許可': """
許可する	479
""", '註冊': """
註冊	845
""", '評論': """
評論	856
""", '話題': """
話題の記事	483
""", '読ま': """
読まれている記事	483
""", '請繼': """
請繼續往下閱讀	853	853
""", '請輸': """
請輸入電子郵件	847
""", '讚': """
讚	850
""", '讚賞': """
讚賞支持	843
""", '订阅': """
订阅	845
订阅会员	845
订阅邮件	847
""", '评论': """
评论	856
评论(#	856
""", '话题': """
话题	857
""", '请继': """
请继续往下阅读	853
""", '请输': """
请输入邮箱	847
""", '購読': """
購読	469
購読する	469
購読のお申し込み	469
購読申し込み	469
""", '贊助': """
贊助	843
贊助內容	853
贊助商	853
""", '赞助': """
赞助	843
赞助内容	853
赞助商链接	853
""", '赞赏': """
赞赏	843
""", '跳到': """
跳到主要內容	859
""", '載入': """
載入更多	859
""", '轉發': """
轉發	850
""", '转发': """
转发	850
""", '返信': """
返信	481
返信する	481
""", '返回': """
返回顶部	859
返回首页	859
""", '追蹤': """
追蹤	851
追蹤我們	851
""", '通報': """
通報する	481
""", '速報': """
速報	483
""", '連載': """
連載	483
""", '運営': """
運営会社	479
""", '違反': """
違反報告	481
""", '選單': """
選單	859
""", '邮箱': """
邮箱	847
""", '閉じ': """
閉じる	466	485
""", '開通': """
開通會員	845
""", '関連': """
関連	483
関連する記事	483
関連キーワード	483
関連タグ	483
関連トピックス	483
関連ニュース	483
関連リンク	483
関連動画	483
関連情報	483
関連記事	483
""", '閱讀': """
閱讀全文	859
閱讀更多	859
""", '關於': """
關於我們	854
""", '關注': """
關注	851
關注我們	851
""", '關鍵': """
關鍵字	857
""", '關閉': """
關閉	842
""", '阅读': """
阅读全文	859
阅读更多	859
""", '隐私': """
隐私权政策	854
""", '電子': """
電子信箱	847
電子報	847
電子版	469
""", '音声': """
音声で聞く	474
""", '頭條': """
頭條	857
""", '顯示': """
顯示更多	859
""", '首頁': """
首頁	859
""", '首页': """
首页	859
""", '가': """
가	499
""", '가입': """
가입하기	495
""", '가장': """
가장 많이 본 뉴스	504
""", '개인': """
개인정보 처리방침	502
개인정보처리방침	502
""", '거부': """
거부	502
""", '검색': """
검색	506
""", '계속': """
계속 읽기	495
""", '고객': """
고객센터	502
""", '공유': """
공유	499
공유하기	499
""", '관련': """
관련 기사	504
관련 뉴스	504
관련 태그	504
관련기사	504
관련뉴스	504
관련키워드	504
""", '광고': """
광고	501
광고 닫기	501
""", '괜찮': """
괜찮습니다	492
""", '구독': """
구독	495
구독 신청	495
구독 전용	495
구독 중	495
구독신청	495
구독하기	495
""", '글씨': """
글씨크기	499
""", '글자': """
글자 크기	499
글자크기	499
""", '기부': """
기부하기	493
""", '기사': """
기사 공유하기	499
기사 본문	506
기사 후원하기	493
기사에 대한 의견	503
기사원문	506
기사저장	499
""", '기자': """
기자의 다른기사	504
""", '나중': """
나중에	492
나중에 하기	492
""", '내 ': """
내 정보	495
""", '네이': """
네이버 블로그	499
""", '다른': """
다른 공유 찾기	499
다른 기사	19	504
다른 기사 더 보기	19
다른기사	504
다른기사 보기	504
""", '다시': """
다시 보지 않기	492
""", '다음': """
다음	506
다음 기사	504
다음 페이지	506
다음기사	504
다음에	492
""", '닫기': """
닫기	492
""", '답글': """
답글	503
답글쓰기	503
""", '당신': """
당신이 좋아할 만한	504
""", '댓글': """
댓글	503
댓글 #	503
댓글 #개	503
댓글 보기	503
댓글 쓰기	503
댓글보기	503
댓글쓰기	503
댓글을 입력해주세요	503
""", '더 ': """
더 보기	506
""", '더보': """
더보기	504	506
""", '동영': """
동영상	504
""", '동의': """
동의	502
동의합니다	502
""", '등록': """
등록	503
""", '라인': """
라인	499
""", '랭킹': """
랭킹	504
랭킹뉴스	504
""", '로그': """
로그아웃	495
로그인	495
로그인/회원가입	495
""", '링크': """
링크 복사	499
""", '마이': """
마이페이지	495
""", '많이': """
많이 본 기사	504
많이 본 뉴스	504
많이 읽은 기사	504
많이본 기사	504
많이본 뉴스	504
""", '맨 ': """
맨 위로	506
""", '맨위': """
맨위로	506
""", '메뉴': """
메뉴	506
메뉴 닫기	506
""", '메일': """
메일	499
""", '모두': """
모두 동의	502
""", '목록': """
목록	506
목록보기	506
""", '무료': """
무료 체험 시작하기	495
무료 회원가입	495
""", '문의': """
문의	503
""", '바로': """
바로가기	499
""", '밴드': """
밴드	499
""", '베스': """
베스트	504
""", '복사': """
복사하기	499
""", '본문': """
본문 글씨 줄이기	499
본문 글씨 키우기	499
본문 바로가기	506
본문으로 바로가기	506
""", '북마': """
북마크	499
""", '비밀': """
비밀번호 찾기	495
""", '사이': """
사이트맵	502
""", '사진': """
사진 확대	506
""", '속보': """
속보	504
""", '스크': """
스크랩	499
""", '스폰': """
스폰서	501
""", '신고': """
신고	503
""", '신문': """
신문구독	495
""", '실시': """
실시간 뉴스	504
""", '에디': """
에디터 추천	504
""", '연관': """
연관기사	504
""", '영상': """
영상	504
""", '오늘': """
오늘 하루 보지 않기	492
오늘은 그만 보기	492
오늘의 추천	504
""", '오류': """
오류 신고	503
""", '요약': """
요약	506
""", '원문': """
원문보기	506
""", '위로': """
위로	506
""", '음성': """
음성으로 듣기	499
""", '응원': """
응원하기	493
""", '의견': """
의견 쓰기	503
""", '이 ': """
이 시각 주요뉴스	504
이 시각 추천뉴스	504
""", '이메': """
이메일	499
이메일무단수집거부	502
""", '이미': """
이미 구독 중이신가요	495
이미 회원이신가요	495
이미지 크게 보기	506
이미지 확대	506
""", '이슈': """
이슈	504
""", '이용': """
이용약관	502
""", '이전': """
이전	506
이전 기사	504
이전기사	504
""", '인기': """
인기 기사	504
인기기사	504
인기뉴스	504
""", '인쇄': """
인쇄	499
인쇄하기	499
""", '일시': """
일시후원	493
""", '재생': """
재생	506
""", '저작': """
저작권규약	502
""", '저장': """
저장	499
""", '전체': """
전체 댓글	503
전체 보기	506
전체메뉴	506
전체보기	506
""", '접기': """
접기	506
""", '정기': """
정기 후원하기	493
정기구독	495
정기후원	493
""", '제보': """
제보	503
제보하기	503
""", '좋아': """
좋아요	499
""", '좋은': """
좋은 기사 후원하기	493
""", '주소': """
주소복사	499
""", '주요': """
주요 기사	504
주요 뉴스	504
주요기사	504
주요뉴스	504
""", '지면': """
지면보기	495
""", '청소': """
청소년보호정책	502
""", '최신': """
최신 기사	504
최신 뉴스	504
최신기사	504
최신뉴스	504
""", '추천': """
추천 기사	504
추천기사	504
추천뉴스	504
""", '카카': """
카카오스토리	499
카카오톡	499
카카오톡 공유	499
""", '카테': """
카테고리	504
""", '쿠키': """
쿠키 설정	502
""", '키워': """
키워드	504
""", '태그': """
태그	504
""", '트위': """
트위터	499
트위터 공유	499
""", '페이': """
페이스북	499
페이스북 공유	499
""", '펼치': """
펼치기	506
""", '포토': """
포토	504
""", '폰트': """
폰트 크기	499
""", '프리': """
프리미엄	495
""", '프린': """
프린트	499
""", '함께': """
함께 보면 좋은 기사	504
함께 읽으면 좋은	504
""", '핫뉴': """
핫뉴스	504
""", '핫이': """
핫이슈	504
""", '헤드': """
헤드라인	504
""", '협찬': """
협찬	501
""", '홈': """
홈	506
""", '화제': """
화제의 뉴스	504
""", '회사': """
회사소개	502
""", '회원': """
회원가입	495
""", '후원': """
후원	493
후원 안내	493
후원 하기	493
후원하기	493
후원회원 가입	493
"""}

START = {'ad': """
además	266 K:
""", 'aj': """
ajánljuk	405 K:
""", 'al': """
alătură	12 K-te
""", 'ar': """
artykuły	606 K autora
""", 'as': """
ascultă	1 K	657 K:
""", 'be': """
beğendiniz	8 K mi
""", 'bà': """
bài	8 K viết này	834 K liên quan:
""", 'bì': """
bình	5 K luận
""", 'bő': """
bővebben	405 K:
""", 'ci': """
citeşte	657 K şi	657 K şi:	657 K şi
citește	657 K și	657 K și:	657 K:	657 K mai mult	657 K aici	657 K și	657 K mai departe:
citiți	657 K și
""", 'co': """
comentários	5 K
compartí	3 K
""", 'có': """
có	834 K thể bạn quan tâm:
""", 'da': """
další	95 K články autora
""", 'de': """
dernières	342 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
""", 'di': """
distribuiți	3 K
""", 'do': """
dołącz	12 K do
""", 'dé': """
découvrez	343 K aussi
décryptage	343 K :
""", 'el': """
elírást	7 K
""", 'en': """
encuéntranos	12 K
envía	3 K
""", 'er': """
erről	405 K bővebben
""", 'es': """
escríbenos	268 K
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
hør	1 K artiklen	1 K artikkelen	1 K saken	121 K også	121 K også:	574 K også	574 K også:
""", 'in': """
intră	12 K pe
""", 'ka': """
kapcsolódó	405 K	405 K:
""", 'kl': """
klikněte	93 K zde
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
lásd	405 K még
""", 'lä': """
läs	755 K mer om	756 K också	756 K också:	756 K även	756 K mer	756 K mer:	756 K:	756 K här	756 K också	756 K mer	756 K även	756 K även:
""", 'læ': """
læs	120 K mere om	121 K også	121 K også:	121 K mere	121 K mere:	121 K:	121 K her	121 K hele	121 K også	121 K mere
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
más	265 K noticias de	265 K noticias sobre	265 K sobre	265 K en	265 K de	266 K información	266 K información:	266 K información	268 K artículos de
máte	95 K tip
""", 'mé': """
més	71 K informació:
""", 'mờ': """
mời	834 K xem	834 K bạn đọc	834 K độc giả
""", 'na': """
naložite	13 K
našli	7 K jste	7 K ste
""", 'ná': """
nájdete	12 K nás
""", 'né': """
nézd	405 K meg
nézze	405 K meg
""", 'oc': """
oceń	8 K
""", 'od': """
odporúčame	715 K:
""", 'of': """
ofereça	3 K
""", 'op': """
opširnije	701 K:
""", 'ou': """
ouça	1 K	635 K:
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
podívejte	93 K se:
poslechněte	1 K si	93 K si	93 K si:
poslušajte	1 K
posłuchaj	1 K	604 K:	604 K też:
pošlite	3 K
""", 'pr': """
prečítajte	715 K si tiež	715 K si aj
pridružite	12 K se
pročitaj	701 K još	701 K i
pročitajte	701 K još	701 K i	701 K više
""", 'pá': """
páčil	8 K sa vám
""", 'př': """
přečtěte	93 K si také	93 K si	93 K si:	93 K si také:
připojte	12 K se
""", 'qu': """
qué	8 K te pareció
""", 're': """
recomandări	657 K:
""", 'sd': """
sdílejte	3 K	3 K článek
sdílet	3 K
""", 'so': """
související	93 K:
""", 'sp': """
sprawdź	604 K:	604 K też:
""", 'st': """
stáhni	13 K si
stáhněte	13 K si
""", 'su': """
suscríbete	246 K a
susiję	516 K:
""", 'sí': """
síganos	12 K
síguenos	12 K
""", 'sú': """
súmate	12 K
súvisiace	715 K:
""", 'ta': """
también	266 K puedes leer	266 K puedes leer:	266 K te puede interesar:
també	71 K et pot interessar:
""", 'te': """
tenés	271 ¿K información
""", 'to': """
további	405 K részletek
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
unterstütze	135 K
unterstützen	135 K sie	135 K sie die
""", 'uo': """
uočili	7 K ste
""", 'ur': """
urmărește	12 K	657 K și:
urmăriți	12 K
""", 've': """
več	729 K:
""", 'vi': """
vidéo	343 K :
više	701 K o:
""", 'vo': """
você	635 K pode gostar:
""", 'vy': """
vypočujte	1 K si
""", 'ví': """
více	93 K zde	93 K k tématu:
""", 'vš': """
všechny	95 K články autora
""", 'we': """
weiterführende	156 K artikel:
""", 'wi': """
więcej	603 K o	603 K na temat	603 K z	604 K na ten temat:	606 K artykułów autora
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
©	230 K
""", 'à': """
à	343 K lire aussi	343 K lire également	343 K lire :	343 K lire sur	343 K voir aussi	343 K écouter	343 K relire	343 K découvrir	343 K lire sur le même sujet	343 K consulter :	345 K propos de l'auteur	345 K propos de l'autrice
""", 'éc': """
écouter	1 K l'article	1 K cet article	343 K aussi
écoutez	1 K cet	1 K l'article
""", 'úl': """
últimas	265 K noticias de	634 K de	634 K notícias de
""", 'ún': """
únase	12 K
únete	12 K
""", 'üb': """
über	158 K die autorin	158 K den autor	158 K die autor:in	158 K die autoren	158 K die autor:innen
""", 'či': """
čitajte	701 K i
""", 'čt': """
čtěte	93 K také	93 K také:	93 K i	93 K více	93 K:	93 K také
""", 'čí': """
čítajte	715 K aj	715 K tiež	715 K viac
""", 'đọ': """
đọc	834 K thêm	834 K thêm:	834 K:	834 K tiếp:
""", 'śc': """
ściągnij	13 K
""", 'śl': """
śledź	12 K
""", 'ži': """
žiūrėkite	516 K taip pat
""", 'ți': """
ți	8 K-a plăcut
""", 'ακ': """
ακολουθήστε	12 K
ακούστε	1 K	182 K:
""", 'βί': """
βίντεο	182 K:
""", 'βρ': """
βρήκατε	7 K
βρείτε	12 K μας
""", 'γί': """
γίνετε	12 K μέλος
""", 'δε': """
δείτε	182 K επίσης	182 K:	182 K το βίντεο	182 K εδώ	182 K επίσης:	182 K ακόμα:
δειτε	182 K επισης
""", 'δι': """
διαβάστε	182 K επίσης	182 K επίσης:	182 K ακόμη	182 K ακόμη:	182 K ακόμα	182 K:	182 K εδώ	182 K περισσότερα	182 K ακόμα:
διαβαστε	182 K επισης
""", 'κα': """
κατεβάστε	13 K
""", 'κο': """
κοινοποιήστε	3 K
""", 'μο': """
μοιραστείτε	3 K
""", 'πε': """
περισσότερα	182 K:
""", 'σα': """
σας	8 K άρεσε
""", 'τα': """
τα	5 K σχόλια
""", 'бо': """
больше	685 K новостей	686 K по теме:
""", 'бі': """
більше	815 K по темі:	815 K за темою:	815 K на тему:
""", 'ва': """
вам	8 K понравилась	8 K сподобал*
""", 'ви': """
вижте	47 K още	47 K също	47 K:
""", 'вс': """
все	685 K новости на тему	685 K материалы	685 K новости	685 K статьи	688 K статьи автора	688 K материалы автора
встановіть	13 K
""", 'де': """
детальніше	815 K:
""", 'ди': """
дивіться	815 K також	815 K:	815 K також:
""", 'до': """
докладніше	815 K:
""", 'др': """
другие	688 K материалы автора
""", 'ес': """
есть	688 K новость
""", 'ещ': """
еще	686 K по теме:
ещё	685 K больше	686 K по теме:
""", 'за': """
за	815 K темою:
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
лучшее	685 K за
""", 'ма': """
материал	686 K по теме:
""", 'мы': """
мы	12 K в	12 K есть
""", 'на': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
""", 'но': """
новости	685 K партнеров
""", 'об': """
об	688 K авторе
обсуждение	5 K
""", 'от': """
открихте	7 K
отправить	3 K
отправьте	3 K
""", 'оц': """
оцените	8 K
""", 'ощ': """
още	47 K по темата
""", 'по': """
по	686 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	686 K:	686 K в материале	686 K - в
подробности	686 K:
поділитися	3 K
поділіться	3 K
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	685 K новости о
послухати	1 K
послушать	1 K
почитать	686 K:
""", 'пр': """
присоединяйтесь	12 K
присъединете	12 K се
пришлите	688 K новость
приєднуйтесь	12 K
прочетете	47 K още	47 K също
""", 'пі': """
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'ре': """
рекомендуем	686 K:
рекомендуємо	815 K:
""", 'св': """
свалете	13 K
связаться	688 K с автором
""", 'ск': """
скачайте	13 K
скачать	13 K
""", 'сл': """
следвайте	12 K ни
следите	12 K за
слухайте	815 K:	815 K також:
слухати	1 K
слушайте	686 K:	686 K также:
слушать	1 K
""", 'см': """
см	686 K. также:
смотрите	686 K также	686 K:	686 K	686 K также:
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
четете	47 K още
чети	47 K още
""", 'чи': """
читайте	12 K нас	13 K	686 K также	686 K также:	686 K:	686 K подробнее	686 K еще	686 K также	686 K по теме:	815 K також	815 K також:	815 K:	815 K ще	815 K також	815 K також на тему:
читать	686 K также	686 K также	686 K по теме:
""", 'чт': """
что	686 K ещё почитать:
""", 'чу': """
чуйте	1 K
""", 'ще': """
ще	815 K за темою:
""", 'הא': """
האזינו	1 K	366 K:
האם	8 K אהבתם
""", 'הו': """
הורידו	13 K
""", 'הצ': """
הצטרפו	12 K
""", 'הת': """
התגובות	5 K
""", 'לכ': """
לכתבה	366 K המלאה
""", 'לק': """
לקריאה	366 K נוספת	366 K נוספת:
""", 'מצ': """
מצאתם	7 K טעות
""", 'עו': """
עוד	366 K בנושא:
""", 'עק': """
עקבו	12 K
""", 'צפ': """
צפו	366 K:	366 K גם
""", 'קר': """
קרא	366 K גם	366 K גם:
קראו	366 K גם	366 K גם:	366 K עוד
""", 'שת': """
שתפו	3 K
""", 'إق': """
إقرأ	33 K أيضا	33 K أيضاً
""", 'اس': """
استمع	1 K إلى	1 K
""", 'اش': """
اشترك	12 K في
""", 'اق': """
اقرأ	33 K أيضا	33 K أيضاً	33 K أيضا:	33 K أيضاً:	33 K ايضا	33 K المزيد:	33 K:	33 K المزيد
""", 'ال': """
التعليق	5 K
التعليقات	5 K
المزيد	33 K:
""", 'ان': """
انضم	12 K
انضموا	12 K
""", 'اپ': """
اپلیکیشن	13 K	13 K ما
""", 'بب': """
ببینید	288 K:
""", 'بخ': """
بخوانید	288 K:
""", 'بش': """
بشنوید	1 K
""", 'به': """
به	12 K کانال
""", 'بی': """
بیشتر	288 K بخوانید	288 K بخوانید:	288 K ببینید
""", 'تا': """
تابع	12 K	33 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'حم': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'در': """
در	288 K این باره بخوانید
""", 'شا': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	33 K أيضا	33 K أيضاً	33 K:	33 K أيضا:	33 K أيضاً:
""", 'قد': """
قد	33 K يهمك:
""", 'لل': """
للمزيد	33 K:
""", 'ما': """
ما	12 K را
""", 'مص': """
مصيتم	7 K
""", 'مط': """
مطالب	288 K مرتبط:
""", 'مو': """
مواضيع	33 K ذات صلة:
""", 'نز': """
نز	13 Kّل
""", 'نظ': """
نظرات	5 K
""", 'هل': """
هل	7 K لاحظت	8 K أعجبك
""", 'هم': """
همچنین	288 K بخوانید	288 K بخوانید:
""", 'وج': """
وجدت	7 K خطأ
""", 'आप': """
आप	12 K हमें
""", 'इस': """
इस	385 Kे भी पढ़ें	385 Kे भी पढ़ें:
""", 'ऐप': """
ऐप	13 K
""", 'और': """
और	385 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	385 Kेखें:	385 Kेखें वीडियो
""", 'पढ': """
पढ	385 K़ें:
""", 'य': """
य	385 Kे भी पढ़ें	385 Kे भी पढ़ें:
""", 'यह': """
यह	385 K भी पढ़ें	385 K भी पढ़ें:	385 K भी देखें:
""", 'स': """
स	385 Kंबंधित:
""", 'हम': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আম': """
আম	12 Kাদের
""", 'আর': """
আর	58 Kো পড়ুন
আরও	58 K পড়ুন:	58 K পড়ুন	58 K দেখুন:
""", 'পড': """
পড	58 K়ুন:
""", 'กด': """
กด	12 Kติดตาม
""", 'ข่': """
ข่	769 Kาวที่เกี่ยวข้อง:
""", 'ดา': """
ดา	13 Kวน์โหลด
""", 'ดู': """
ดู	769 Kเพิ่มเติม:
""", 'ติ': """
ติ	12 Kดตาม
""", 'ฟั': """
ฟั	1 Kง
""", 'อ่': """
อ่	769 Kานเพิ่มเติม:	769 Kานต่อ:	769 Kานข่าวต้นฉบับ:	769 Kานเพิ่มเติม	769 Kานประกอบ:
""", 'แช': """
แช	3 Kร์
""", 'あわ': """
あわ	484 Kせて読みたい	484 【Kせて読みたい】	484 Kせて読みたい:
""", 'こち': """
こち	484 Kらもおすすめ	484 Kらもおすすめ:
""", 'この': """
この	5 K記事へのコメント	8 K記事は
""", 'もっ': """
もっ	484 Kと見る：
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
你可	858 K能會喜歡：
""", '公式': """
公式	12 K	13 Kアプリ
""", '关注': """
关注	12 K
""", '写真': """
写真	484 【K】	484 K：
""", '分享': """
分享	3 K
""", '加入': """
加入	12 K
""", '動画': """
動画	484 【K】
""", '参考': """
参考	484 K:
""", '发现': """
发现	7 K错误
""", '另请': """
另请	858 K参阅
""", '合わ': """
合わ	484 Kせて読みたい:
""", '同场': """
同场	858 K加映:
""", '同場': """
同場	858 K加映:
""", '延伸': """
延伸	858 K閱讀	858 K阅读	858 K閱讀：	858 【K閱讀】
""", '当社': """
当社	12 Kの
""", '打开': """
打开	13 K
""", '扩展': """
扩展	858 K阅读:
""", '推荐': """
推荐	858 K阅读	858 K阅读:
""", '推薦': """
推薦	858 K閱讀:
""", '收听': """
收听	1 K
""", '收聽': """
收聽	1 K
""", '更多': """
更多	858 K：	858 K新聞：	858 K內容：	858 【K新聞】	858 K相關	858 K阅读:	858 K報導:	858 K报道:
""", '次に': """
次に	484 K読む:
""", '欢迎': """
欢迎	12 K关注
""", '歡迎': """
歡迎	12 K追蹤
""", '点击': """
点击	858 K查看
""", '画像': """
画像	484 【K】
""", '留言': """
留言	5 K
""", '發現': """
發現	7 K錯誤
""", '相关': """
相关	858 K阅读	858 K新闻	858 K报道：	858 K阅读:
""", '相關': """
相關	858 K新聞	858 K報導	858 【K新聞】	858 K閱讀:
""", '看更': """
看更	858 K多：
""", '記事': """
記事	7 Kの誤り
""", '評論': """
評論	5 K
""", '詳し': """
詳し	484 Kくはこちら
""", '誤字': """
誤字	7 K
""", '评论': """
评论	5 K
""", '这篇': """
这篇	8 K文章
""", '追蹤': """
追蹤	12 K
""", '関連': """
関連	484 K記事	484 K記事：	484 【K記事】	484 K：	484 【K】	484 K:
""", '閱讀': """
閱讀	858 K更多
""", '阅读': """
阅读	858 K更多
""", '點擊': """
點擊	858 K查看
""", '같이': """
같이	505 K 보기:
""", '관련': """
관련	505 K 기사:
관련기사	505 K	505 K:	505 [K]
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
더	505 K 읽기:
""", '더보': """
더보기	505 [K]	505 K:
""", '발견': """
발견	7 K错误
""", '앱': """
앱	13 K
""", '앱을': """
앱을	13 K
""", '영상': """
영상	505 [K]
""", '오류': """
오류를	7 K
""", '이': """
이	8 K 기사
""", '이어': """
이어	505 K 읽기:
""", '추천': """
추천	505 K 기사:
""", '카카': """
카카오톡	12 K
""", '함께': """
함께	505 K 볼 만한 기사:	505 K 보면 좋은 기사:
""", '화보': """
화보	505 [K]
"""}

CONTAINS = {'ab': """
abonați	649 doar pentru K	660 K-vă	664 K
abonații	661 K noștri
abonează	649 K-te pentru	652 K-te pe youtube	660 K-te
abonné	326 déjà K	326 pas encore K	326 en tant qu'K
abonnés	326 réservé aux K	326 réservé à nos K	351 nos K	354 K
""", 'ac': """
actualité	329 l'essentiel de l'K	334 suivez l'K	334 suivez toute l'K	334 retrouvez toute l'K
""", 'ad': """
adatkezelési	402 K tájékoztató
adomány	412 K
adományoddal	408 K
adományok	412 K
adományozz	408 K
advirtió	276 K
adó	395 K #%
adód	410 K #
adăugat	663 a K
""", 'af': """
affirmé	353 a K
afirmó	276 K
""", 'ag': """
agregó	276 K
""", 'aj': """
ajouté	353 a K
ajută	660 K-ne
ajánld	408 K fel
""", 'al': """
alkalmazás	400 töltsd le az K
alkalmazásunk	409 K
alkalmazásunkat	400 töltse le K
""", 'an': """
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	761 K dig till
använder	751 vi K cookies	751 K kakor
anúncios	642 sem K
""", 'ap': """
aplicación	253 descarga la K	253 descarga nuestra K
aplicația	652 descarcă K	661 K noastră
aplikację	592 pobierz K	592 pobierz naszą K
aportació	74 la teva K
aportación	272 tu K
apóyanos	272 K	273 K
apóyenos	272 K	273 K
apúntate	252 K a nuestra	252 K gratis	273 K a
""", 'ar': """
artykuł	15 darmowy K	20 cały K	584 podoba ci się ten K	609 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	242 te ha gustado este K	249 regala este K	249 regalar este K	250 último K gratis	250 te queda # K	274 este K
artículos	15 K gratis	250 K gratis este mes	250 te quedan # K	250 límite de K
""", 'as': """
aseguró	276 K
associés	338 cookies K à ce contenu
""", 'au': """
autentifică	649 K-te pentru
autorská	96 K práva
""", 'av': """
avertizează	663 K
avísanos	273 K
""", 'ay': """
ayúdanos	272 K	273 K a
""", 'aç': """
açikladi	797 K
""", 'añ': """
añadió	276 K
año	275 al K
""", 'ba': """
bağirdi	797 K
bağiş	794 K yap	798 K
bağişiniz	794 K
""", 'be': """
behöver	740 vi K ditt stöd	761 vi K din hjälp
bekapcsolása	400 értesítések K
beløb	128 fast K
beløp	579 gi et K	581 fast K
bemängeln	169 K
bemängelt	169 K
berättar	764 K
bestätigen	141 K sie ihre
bestätigungsmail	141 K
betalvägg	765 K
beğendiyseniz	795 bu haberi K	795 bu yaziyi K
""", 'bi': """
biết	840 cho K
""", 'bl': """
blokování	90 K reklam
""", 'bo': """
boletín	252 recibe el K	252 nuestro K	252 K diario	273 recibe el K	274 nuestro K	277 K
boîte	329 dans votre K mail	329 dans votre K e-mail
""", 'bu': """
butlletí	69 subscriu-te al K	69 el nostre K	75 el nostre K	78 K
buzón	252 en tu K
""", 'bá': """
bájate	273 K la app
""", 'bö': """
böngésző	10 a K
böngészője	10 az ön K
""", 'bø': """
bønn	555 vi har en K til deg
""", 'bü': """
bülten	782 e-K	798 K
bültene	782 K abone	782 K kayit	782 K kaydol
bülteni	782 haber K
bültenimiz	795 K
bültenimize	782 K	794 K	795 K
""", 'bạ': """
bạn	827 hộp thư của K	837 sự ủng hộ của K	837 mời K
""", 'ca': """
caffè	460 un K
café	272 un K	349 un K	640 um K
catedrática	270 es K
catedrático	270 es K
""", 'ce': """
celého	83 pro čtení K
""", 'ch': """
chaîne	351 notre K
chép	836 cấm sao K
chính	831 K sách bảo mật
chúng	827 bản tin của K tôi	829 theo dõi K tôi	837 ủng hộ K tôi	837 K tôi cần sự giúp đỡ	837 giúp K tôi	837 theo dõi K tôi	838 K tôi trên	838 của K tôi	838 cho K tôi
""", 'co': """
comentário	6 deixe seu K	6 deixar um K
comentários	632 nos K
condiții	654 termeni și K
confidentialité	338 politique de K
confidențialitate	654 politica de K
conférences	347 est maître de K
connecté	340 vous devez être K
conteúdo	9 este K	9 K externo	619 acesse todo o K
contribuição	616 com a sua K
contó	276 K
conversación	263 participar en la K
conținut	9 acest K
""", 'cr': """
creează	660 K un cont
""", 'cs': """
csatornánk	409 K
""", 'cu': """
cuéntanos	263 K en	273 K
""", 'cz': """
czytać	589 aby K dalej	589 żeby K dalej	608 chcesz K dalej
czytelników	609 naszych K	609 z wpłat K
""", 'củ': """
của	838 độc giả K
""", 'da': """
darbą	519 mūsų K
darowiznę	587 przekaż K	608 przekaż K
datenschutzerklärung	151 unserer K	167 unserer K	167 unsere K
""", 'de': """
declaró	276 K
decía	276 K
descarcă	660 K
descárgate	253 K la	253 K nuestra
desteğiniz	794 K
desteğinizle	795 K
desteğiyle	18 okurlarin K
""", 'di': """
dimineață	17 în fiecare K
disponível	622 K no google play
""", 'do': """
doação	616 faça uma K	640 sua K	641 sua K	641 faça uma K	645 K
doações	645 K
dodał	611 K
dodała	611 K
donació	74 fes una K	78 K
donación	245 haz una K	245 tu K	272 tu K	272 una K	273 tu K	273 haz una K	277 K
donația	660 K ta
donație	660 fă o K	664 K
donații	664 K
donează	660 K acum
dostęp	589 pełny K do	608 kup K
dostępny	589 artykuł K tylko
dowolną	610 K kwotą
dołącz	596 K do nas na	608 K do nas	608 K do grona
""", 'du': """
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
""", 'dz': """
dziękujemy	608 K, że nas czytasz
""", 'dé': """
débloquer	326 pour K
déclare	353 K
déclaré	353 a K
découvrez	326 K nos offres	350 K nos offres
déductible	322 K des impôts	322 K à #	352 K
déjanos	6 K tu
dénonce	353 K
déplore	353 K
désabonner	329 K à tout moment
désactiver	336 K adblock
désactivez	336 K adblock
désinscrire	329 vous K à tout moment
""", 'dě': """
děkujeme	97 K, že nás čtete
""", 'dụ': """
dụng	829 tải ứng K	837 tải ứng K
""", 'el': """
electrònic	69 el teu correu K
electrónico	252 tu correo K	263 tu dirección de correo K no será publicada
elolvasásához	397 a teljes cikk K
előfizetés	412 K
előfizető	397 már K	408 legyen K
előfizetőink	397 K olvashatják	409 K
előfizetők	412 K
előfizetőknek	397 csak K
""", 'en': """
endereço	632 seu K de email não será
engedélyezze	402 K a javascript
enquête	351 cette K
enquêtent	351 K pour vous
enquêtes	351 nos K
ensimmäinen	316 K kuukausi
envíanos	273 K
""", 'er': """
erklärt	169 K
erklärte	169 K
erzählen	166 K sie es weiter
erzählt	169 K
erzählte	169 K
""", 'es': """
escribió	276 K
escríbenos	263 K a	273 K
estás	242 ya que K aquí	242 ya que K por aquí
""", 'et': """
etkinleştir	788 javascript'i K
""", 'ev': """
evästeitä	308 K
""", 'ex': """
explicó	276 K
expliqué	353 a K
""", 'fa': """
faça	641 K um pix
""", 'fe': """
felhasználási	402 K feltételek
feliratkozás	398 K a hírlevélre	398 hírlevél K
""", 'fo': """
folosește	654 K cookie
folytatásához	397 a cikk K
fortæller	129 K
""", 'fö': """
följ	748 K oss på	761 K oss
förbehållna	759 alla rättigheter K
fördere	166 K
fördern	166 jetzt K	166 K sie
förklarar	764 K
""", 'fø': """
følg	113 K os på	126 K os	566 K oss på	579 K oss
første	128 K måned	581 K måned
""", 'fü': """
független	395 támogassa a K	409 K sajtó
""", 'ga': """
gazeteciliği	795 bağimsiz K
gazeteciliğimiz	795 K
""", 'ge': """
gelmişken	777 buraya kadar K
""", 'go': """
godišnje	706 K
""", 'gr': """
gridò	464 K
gràcies	75 K a tu
grátis	643 teste K
grâce	18 K à vous	322 K à vos dons
""", 'gå': """
går	102 før du K	555 før du K
gåva	740 din K	740 ge en K	761 din K	761 ge en K	765 K
""", 'gö': """
göre	797 K
gösterilmeden	793 kaynak K
""", 'gử': """
gửi	837 hãy K
""", 'ha': """
használ	402 sütiket K	402 cookie-kat K
használat	402 sütik K
""", 'he': """
heißt	169 K es
""", 'hi': """
hirdetés	11 a K	11 K után
""", 'hj': """
hjälp	761 K oss
hjælp	126 vi har brug for din K	126 K os
""", 'ho': """
hovorí	721 K
hozzászóláshoz	6 K
hozzátette	411 K
""", 'hä': """
hävdar	764 K
""", 'hæ': """
hævder	129 K
""", 'hé': """
hébergé	338 ce contenu est K par
""", 'hí': """
hírekben	400 a google K
hírlevelünk	409 K
hírlevelünkre	398 K	409 K
hírlevél	412 K
""", 'hó': """
hó	410 ft/K
hónap	410 első K
""", 'if': """
ifølge	129 K	582 K
""", 'il': """
illimité	326 en K	326 accès K
""", 'in': """
independentă	661 presa K
indiqué	353 a K
indépendance	351 notre K
indépendant	322 soutenez le journalisme K	351 journalisme K	351 média K
indépendante	351 presse K	351 information K
información	257 sigue toda la K	257 siga toda la K
innehåll	751 externt K
innehållet	9 K
inquiète	353 s'K
inscrição	621 cancelar a K
inscríbete	273 K
intégralité	326 pour lire l'K
investigación	274 esta K
investigație	661 această K
invítame	273 K a
invítanos	273 K a
""", 'is': """
istediğiniz	781 K zaman iptal	796 K zaman iptal
""", 'iç': """
içeriği	9 K
""", 'je': """
jesteś	584 skoro już tu K	584 skoro tu K
""", 'ju': """
jurnaliștii	661 K noștri
""", 'jä': """
jäseneksi	314 liity K
""", 'ka': """
kanał	609 nasz K
kannatusjäseneksi	314 liity K
kanál	98 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	707 K
""", 'ke': """
kedykoľvek	712 odhlásiť sa môžete K
""", 'kh': """
khoản	826 bạn đã có tài K	831 điều K sử dụng
không	836 K sao chép
khẳng	840 K định
""", 'ki': """
kifogásolja	411 K
kiáltotta	411 K
""", 'ko': """
komentować	6 K	601 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
kommenteléshez	6 K
""", 'kr': """
krzyczał	611 K
""", 'ká': """
kávéra	410 K
""", 'kä': """
käyttää	308 tämä sivusto K
""", 'ké': """
kért	411 K
kérte	411 K
""", 'kö': """
können	166 K sie uns
köszönjük	408 K, hogy olvasol
kövesse	400 K a
kövessen	400 K minket	408 K minket
közölte	411 K
""", 'kú': """
kúpte	718 si K
""", 'kč': """
kč	99 od # K
""", 'la': """
lamentó	276 K
lançait	353 K
""", 'lu': """
lună	662 pe K
luận	6 để bình K
""", 'lá': """
lájkolj	400 K minket
""", 'lä': """
lähdet	296 ennen kuin K
läsa	762 fri att K
läsare	762 våra K
läsarna	18 tack vare K
läser	761 tack för att du K
läsning	0 min K
lästid	0 K
""", 'læ': """
læser	126 tak fordi du K
læsere	127 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
""", 'lí': """
límite	250 K de notas
límites	249 sigue leyendo sin K
""", 'lậ': """
lập	838 báo chí độc K
""", 'ma': """
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	619 esta K é só	642 esta K
matérias	639 limite de K
mañana	17 cada K
mañanas	17 todas las K
""", 'me': """
meidän	314 tue K
meitä	314 tue K	314 auta K
mesačne	720 K
mesečno	706 K	734 K
""", 'mi': """
miesiąc	610 za K
miesięcznie	610 K
miễn	15 bài K phí	839 dùng thử K phí
""", 'mj': """
mjesečno	706 K
""", 'mo': """
mostrará	249 este mensaje se K en
""", 'mu': """
mulțumim	660 K că ne citești
munkánk	409 K
munkánkat	395 támogasd K	395 támogassa K	408 támogasd K	408 támogassa K	409 K
""", 'má': """
másodközlés	407 K
""", 'må': """
mån	763 kr/K
månad	742 testa en K	761 testa en K	763 per K	763 varje K
månaden	763 i K	763 första K
månader	761 testa # K
månadsgivare	761 bli K
måned	107 prøv en K	126 prøv en K	128 pr. K	579 prøv en K	581 per K
måneden	128 om K	581 i K
""", 'mé': """
média	351 notre K
""", 'mê': """
mês	643 por K	643 ao K
""", 'mó': """
mówi	611 K
""", 'mė': """
mėnesį	520 per K
""", 'mě': """
měsíc	99 za K	99 první K
měsíčně	99 K
""", 'na': """
napisał	611 K
napisała	611 K
napište	97 K nám
napísal	721 K
napíšte	718 K nám
naročite	726 K se na naše	732 K se
naročnik	725 že K
naročnike	725 samo za K
naročniki	736 K
naročnikom	725 dostopen le K
naročnina	736 K
naujienlaiškis	519 mūsų K	522 K
naujienlaiškį	517 mūsų K	518 užsisakykite K	519 mūsų K
navođenje	703 uz K izvora
""", 'ne': """
nekünk	408 segíts K	408 írjon K	408 írj K	408 jelezd K	409 K adód
neomezený	83 K přístup
nepriklausomą	518 paremkite K	519 K žurnalistiką
nezávislou	97 podpořte K
nezávislá	98 K média
nezávislé	719 K médiá
nezávislú	718 podporte K
""", 'nh': """
nhận	827 đăng ký K bản tin	827 đăng ký K tin	831 chấp K tất cả	837 đăng ký K
nhập	826 đăng K để	826 vui lòng đăng K	837 đăng K để
""", 'ni': """
niezależne	608 wesprzyj K	608 wspieraj K	609 K media
niezależność	609 K
niezależną	609 jesteśmy K
""", 'no': """
noastră	661 munca K
notificações	14 as K	623 ative as K	623 ativar K	623 receba K
notificările	14 K	652 activează K
notícia	642 esta K
notícias	621 receba as K	621 receba K	626 siga as últimas K
novinařina	98 naše K
novinári	719 naši K
novináři	98 naši K
novičnik	726 naš e-K	733 naš e-K	736 K
""", 'nä': """
nächste	166 sind sie der K
""", 'nó': """
nói	840 K
""", 'nă': """
năm	839 mỗi K
""", 'ob': """
obaveštenja	14 K
obegränsad	742 K tillgång
obrigatórios	632 campos K são
""", 'od': """
odebírejte	85 K náš	97 K
odemkněte	83 K si
odhlásit	85 K se můžete kdykoli
""", 'of': """
ofereça	619 K este artigo
""", 'og': """
ograniczeń	589 czytaj bez K
""", 'ol': """
olvasási	0 K idő
olvasóink	409 K
olvasóknak	18 az K
""", 'os': """
osobních	90 ochrany K údajů
""", 'oz': """
oznámení	14 K
""", 'pa': """
parsisiųskite	518 K
participación	263 normas de K
partneři	90 my a naši K
patrões	642 sem K
""", 'pe': """
periódico	274 este K	274 nuestro K
permanència	76 sense K
personvernerklæring	569 K
""", 'ph': """
phút	0 K đọc
""", 'pi': """
pidió	276 K
pidätetään	313 kaikki oikeudet K
pišite	704 K nam	732 K nam
""", 'pl': """
plânge	663 se K
""", 'po': """
podkreśla	611 K
podporují	98 nás K
podpoře	98 díky K
podpořte	97 K nás	97 K naši	97 K naše	97 K mě
podrška	704 vaša K
podršku	704 vašu K
podržite	704 K nas	704 K naš
podľa	721 K
pokračovanie	711 pre K v čítaní
pokračujte	83 K ve čtení s
política	261 K de cookies	630 K de cookies
pomoć	704 vašu K
pomóż	608 K nam
pomôžte	718 K nám
poprosił	611 K
poprosiła	611 K
poprosiło	611 K
postafiókjába	398 K
potřebujeme	97 K vaši pomoc	97 K vaši podporu
používá	90 tento web K
používáme	90 K cookies
powiedział	611 K
powiedziała	611 K
pozostało	589 K # %	589 K #%
pošlete	97 K nám
požádal	100 K
požádala	100 K
""", 'pr': """
pracę	609 naszą K
predplatiteľom	718 staňte sa K
predplatiteľov	711 pre K
predplatné	711 už máte K	718 kúpte K	718 kúpte si K	722 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	589 tylko dla K
prečítate	711 celý článok si K
pridržana	703 sva prava K
pridržane	731 vse pravice K
pridūrė	521 K
prihláste	718 K sa na odber
prohlížeč	10 váš K
pročitali	697 da biste K
prośbę	584 mamy do ciebie K	584 mamy małą K
prywatności	599 polityka K	599 polityce K
przeczytać	589 aby K cały	589 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	587 K nam #%	608 K nam	608 K #
práca	719 naša K
práce	98 naší K
práci	98 naši K
prácu	719 našu K
prévient	353 K
príspevok	718 váš K
próxima	642 nossa K
""", 'pu': """
pubblicità	11 la K	449 blocco della K	462 senza K
publicité	11 la K	11 cette K	336 bloqueur de K	336 bloqueurs de K	351 sans K
publicités	336 bloqueur de K
publikování	96 K nebo šíření
publiée	340 votre adresse e-mail ne sera pas K
""", 'py': """
pyyntö	296 pieni K
""", 'pá': """
pásale	273 K esta
""", 'pé': """
pénzéből	18 olvasók K
""", 'pó': """
pódcast	274 nuestro K
""", 'př': """
přebírání	96 K článků
předplatitele	83 pro K
předplatitelem	97 staňte se K
předplatitelé	98 naši K	101 K
předplatné	83 už máte K	83 koupit K	101 K
předplaťte	83 K si	97 K si
přečíst	83 zbývá vám K
přidejte	97 K se
přihlaste	83 K se a čtěte	85 K se k odběru	97 K se k odběru
přispějte	97 K
příspěvek	97 váš K
""", 'qu': """
quyên	837 K góp ngay	841 K góp
quyền	836 giữ bản K
quảng	11 K cáo
""", 'ra': """
rašykite	518 K mums
rašė	521 K
""", 're': """
reclamă	11 K
recordó	276 K
redacció	75 la nostra K
redacción	274 nuestra K
redacția	661 K noastră
redakcję	608 wesprzyj K
redação	642 nossa K
redirecționează	660 K
refusé	338 K le dépôt
regisztrálj	408 K
regisztráljon	408 K
regístrate	249 K para	249 K gratis
reklamą	11 K
reklám	719 bez K
reklámok	409 K nélkül
reproducció	73 prohibida la K
reproducción	269 prohibida su K	269 prohibida la K
reprodução	638 proibida a K	638 K proibida
republié	346 K avec
""", 'ri': """
riêng	831 chính sách quyền K tư
""", 'ro': """
ročne	720 K
ročně	99 K
""", 'rä': """
rät	169 K
""", 'rå': """
råbte	129 K
""", 'ré': """
réagir	340 pour K
réagissez	350 K à
rédacteur	347 est K
rédaction	350 soutenez la K	351 notre K
rédactrice	347 est K
répétait	353 K
réservé	326 cet article est K	326 ce contenu est K	326 article K
réservée	326 K aux abonnés	326 K à nos abonnés	326 la suite est K
réservés	326 K aux abonnés	346 tous droits K
résiliable	352 K à tout moment
""", 'sa': """
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	521 K
""", 'sb': """
sbírka	101 K
""", 'sc': """
schließen	138 K sie ein abo	166 K sie ein abo
schránky	85 do vaší K	712 do vašej K
""", 'se': """
segítségedre	408 szükségünk van a K
según	276 K
sesión	249 inicia K para
sessão	641 inicie K
señaló	276 K
""", 'si': """
sisällön	9 K
sisältö	300 tämä K on vain
""", 'sk': """
skarży	611 K
skrzynkę	591 na twoją K	591 na swoją K
""", 'sp': """
sprijiniți	660 K
sprijină	660 K-ne
""", 'st': """
stáhněte	97 K si
stöd	740 med ditt K	761 K oss	761 K vår	761 ditt K
stödmedlem	761 bli K
stötta	761 K oss	761 K vår	761 K vårt
støt	126 K os	126 K med
støtt	579 K oss	579 K vår
støtte	105 med din K	105 vi har brug for din K	126 din K	126 bliv K	558 med din K	579 din K
støtteabonnent	579 bli K
støttemedlem	126 bliv K	579 bli K
stěžuje	100 K
""", 'su': """
subscripció	78 K
subskrybentów	589 tylko dla K
subskrypcję	589 kup K	589 masz już K	608 kup K
suscripción	249 ya tengo una K	273 cambia tu K	277 K
suscríbase	273 K
suscríbete	249 K para	249 K por	249 K en	252 K al boletín	273 K
susține	660 K-ne	663 K că
susținerea	660 K ta
susțineți	660 K-ne
""", 'sz': """
szerkesztőségünk	409 K
szerkesztőségünknek	409 K
""", 'sá': """
sáng	17 mỗi K
""", 'sä': """
säger	764 K
sähköpostiin	302 suoraan K
sähköpostiisi	302 K
sähköpostiosoitteesi	302 K
""", 'sé': """
sélections	326 ajouter l'article à vos K
""", 'sí': """
síganos	257 K en
síguenos	257 K en	273 K
""", 'sö': """
söyledi	797 K
""", 'sú': """
súmate	273 K al
""", 'sü': """
süresi	0 okuma K
""", 'să': """
săptămână	17 o dată pe K	662 pe K
""", 'te': """
teigė	521 K
teşekkürler	794 okuduğunuz için K
""", 'th': """
thuê	841 K bao
thuộc	836 bản quyền K
thành	826 dành cho K viên	837 trở K thành viên
tháng	839 mỗi K	839 hàng K	839 K đầu
thông	14 K báo	829 bật K báo	829 nhận K báo
""", 'ti': """
tiếp	826 để K tục đọc	826 để đọc K
""", 'tj': """
tjänst	737 en liten K att be
""", 'to': """
továbbolvasáshoz	397 a K
toàn	20 K bộ bài	826 để đọc K bộ	826 đọc K bộ bài
""", 'tr': """
treści	9 tej K	589 dostęp do K
treść	9 tę K
trên	829 theo dõi K
""", 'tu': """
tuần	17 mỗi K	839 mỗi K
""", 'tv': """
tvrdí	100 K
""", 'ty': """
työmme	315 K
työtämme	314 tue K	315 K
""", 'tá': """
tájékoztató	402 adatvédelmi K
támogasd	395 K a
támogass	408 K minket
támogasson	408 K minket
támogatása	408 az ön K
támogatásod	408 a te K
""", 'tä': """
täglich	141 K per mail
täällä	296 kun kerran olet K
""", 'té': """
téléchargez	350 K
""", 'tö': """
töltsd	408 K le
""", 'tý': """
týden	17 každý K
týdně	99 K
týždenne	17 raz K
""", 'tł': """
tłumaczy	611 K
""", 'ua': """
uafhængigt	127 K medie
""", 'ub': """
ubegrænset	107 K adgang
""", 'un': """
unabhängig	167 wir sind K
unterstütze	134 K unsere arbeit	134 K uns mit	166 K uns	166 K unsere	166 K mich	166 K meine
unterstützen	134 K sie unsere arbeit	134 K sie uns mit	134 mit einer spende K	134 können sie uns K	166 K sie uns	166 K sie unsere	166 sie können das K	166 freiwillig K	166 K sie mich	166 K sie meine	166 K uns
unterstützt	149 ihr browser K	166 K uns
unterstützung	166 mit ihrer K	166 mit deiner K	166 ihre K	166 deine K	166 eure K
""", 'up': """
upozornění	87 zapněte si K
""", 'ur': """
uredništva	731 brez dovoljenja K
uredništvo	733 naše K
urmărește	652 K-ne pe	652 K-ne și pe	652 K știrile	660 K-ne
urmăriți	652 K-ne pe	660 K-ne
""", 'ut': """
utilização	630 K de cookies
utilizează	654 K cookie
utilizăm	654 K cookie
utánközlés	407 K
""", 'uż': """
używamy	599 K plików cookie
""", 'už': """
užsisakykite	514 K prenumeratą
""", 'va': """
vašeho	85 do K e-mailu
""", 've': """
venerdì	17 ogni K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	159 K nur mit
veröffentlicht	153 deine e-mail-adresse wird nicht K	153 ihre e-mail-adresse wird nicht K
već	706 K od
""", 'vi': """
vidéo	9 cette K
viết	838 bài K này	840 K
""", 'vo': """
você	18 sem K	642 sem K
vollständigen	138 K artikel lesen
""", 'vy': """
vyhradené	717 všetky práva K	717 autorské práva sú K
vysvetľuje	721 K
vysvětluje	100 K
vyzývá	100 K
""", 'vä': """
väittää	317 K
""", 'vå': """
vårt	562 meld deg på K
""", 'ví': """
vídeo	9 este K
""", 'vď': """
vďaka	719 K vám
""", 'vě': """
vědět	97 dejte nám K
""", 'we': """
webbläsare	10 din K
według	611 K
""", 'wo': """
wołał	611 K
""", 'wp': """
wpłata	608 twoja K
wpłatom	609 dzięki K
wpłać	608 K
""", 'ws': """
wspierającym	608 zostań K
""", 'wy': """
wyjaśnia	611 K
wypisać	591 K się w każdej chwili
wyrażam	591 K zgodę na
""", 'wö': """
wöchentlichen	141 K newsletter
""", 'za': """
zadržana	703 sva prava K
zahvaljujući	18 K čitaocima	18 K čitateljima	705 K vama
založte	97 K si účet
zamknutý	711 článok je K
zastrzeżone	607 wszelkie prawa K	607 wszystkie prawa K
""", 'zb': """
zbiórka	612 K
zbývá	83 K vám # %
""", 'ze': """
zewnętrzn	9 treści K*
zewnętrzne	599 treści K
""", 'zg': """
zgłoś	608 K nam
""", 'zn': """
znać	608 daj nam K
""", 'zo': """
zostań	608 K z nami
""", 'zp': """
zpracováním	85 souhlasím se K	90 K osobních údajů
""", 'zu': """
zunächst	159 dieser artikel erschien K
""", 'zł': """
zł	610 od # K
""", 'ál': """
állítja	411 K
""", 'än': """
ändå	737 nu när du K är här
""", 'år': """
året	128 om K
""", 'åt': """
återges	759 får inte K
""", 'ça': """
çalişmalarimiz	795 K
""", 'çe': """
çerezler	788 K kullan
çerezleri	788 K kullan
""", 'éc': """
échanos	273 K una mano	273 K un cable
écrit	353 a K
écrivain	347 est K
écrivez	350 K-nous
""", 'él': """
électronique	329 dans votre boîte aux lettres K
""", 'éq': """
équipe	351 notre K
""", 'ér': """
értesítéseket	14 K
""", 'év': """
évente	410 K
""", 'ír': """
írta	411 K
""", 'în': """
înscrie	660 K-te la
""", 'öf': """
öffnen	142 app K
""", 'új': """
újságírás	409 független K
újságírásunk	409 K
újságíróink	409 K
""", 'úl': """
última	257 siga la K hora	257 sigue la K hora
""", 'üb': """
übernommen	159 K von
übersicht	162 K
""", 'üc': """
ücretsiz	15 K haber	15 K makale
""", 'či': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	705 naši K
čitatelia	719 naši K
čitatelja	705 naših K
čitatelji	705 naši K
čitateľom	18 vďaka K
čitateľov	719 našich K
""", 'čl': """
članak	20 cijeli K	705 ovaj K
članek	733 ta K
členem	97 staňte se K
členom	718 staňte sa K
článek	20 celý K	79 líbil se vám K	98 tento K	98 líbil se vám K
článku	20 celého K
články	98 naše K
článok	20 celý K	719 tento K
""", 'čt': """
čtenáři	98 naši K
čtenářů	98 našich K	98 na podpoře K
čtenářům	18 díky K
čtení	0 doba K
""", 'čí': """
čítajte	718 K ďalej za
čítania	0 čas K
""", 'đó': """
đóng	837 K góp của bạn	837 hãy K góp
""", 'đă': """
đăng	837 K ký để đọc
""", 'đọ': """
đọc	18 nhờ bạn K
""", 'ľu': """
ľubovoľnou	720 K sumou
""", 'ře': """
řekl	100 K
řekla	100 K
""", 'ří': """
říká	100 K
""", 'śl': """
śledztwa	609 nasze K
śledź	596 K nas na	608 K nas
""", 'źr': """
źródło	607 K: pap
""", 'žu': """
žurnalistai	519 mūsų K
žurnalistika	98 naše K	98 nezávislá K	719 nezávislá K
žurnalistiku	98 nezávislou K	719 nezávislú K
žurnalistiky	98 nezávislé K
""", 'άρ': """
άρθρα	186 τα K μας
άρθρο	186 αυτό το K
""", 'έγ': """
έγραψε	188 K
""", 'έρ': """
έρευνές	186 οι K μας
""", 'ακ': """
ακολουθήστε	177 K μας	185 K μας
ακολουθείστε	177 K μας
""", 'αν': """
ανάγνωσης	0 χρόνος K
ανέφερε	188 K
αναγνώστες	18 χάρη στους K	186 οι K μας
αναδημοσίευση	184 απαγορεύεται η K
""", 'απ': """
απορρήτου	179 πολιτική K
""", 'βο': """
βοηθήστε	185 K μας
""", 'βρ': """
βρείτε	177 K μας στο
""", 'γί': """
γίνετε	185 K μέλος
""", 'γρ': """
γράψτε	185 K μας
γραφτείτε	185 K
""", 'δή': """
δήλωσε	188 K
""", 'δη': """
δημοσιογράφοι	186 οι K μας
δημοσιογραφία	186 η K μας	186 ανεξάρτητη K
""", 'δι': """
διαβάσετε	174 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	186 χωρίς K
διεύθυνση	175 η K email
δικαιώματος	184 με επιφύλαξη παντός K
""", 'δο': """
δουλειά	186 η K μας
""", 'δω': """
δωρεά	185 η K σας	185 κάντε μια K	189 K
δωρεάν	15 K άρθρα
δωρεές	189 K
""", 'εί': """
είπε	188 K
""", 'εβ': """
εβδομάδα	17 κάθε K	187 την K
""", 'εγ': """
εγγραφείτε	174 K για να	185 K
""", 'ει': """
ειδοποιήσεις	14 K
""", 'εν': """
ενεργοποιήστε	177 K τις ειδοποιήσεις	179 K τη javascript
ενημερωτικό	175 K δελτίο
ενισχύστε	185 K
""", 'εξ': """
εξήγησε	188 K
""", 'ευ': """
ευχαριστούμε	185 K που μας
""", 'ζή': """
ζήτησε	188 K
""", 'κα': """
κανάλι	186 το K μας
καταγγέλλει	188 K
κατεβάστε	177 K την εφαρμογή
""", 'μή': """
μήνα	187 τον K	187 το K	187 ανά K	187 κάθε K
""", 'ολ': """
ολόκληρο	20 K το άρθρο
""", 'ομ': """
ομάδα	186 η K μας
""", 'πε': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
""", 'πο': """
πολιτική	179 K cookies
""", 'πρ': """
προειδοποιεί	188 K
προσωπικών	179 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	188 K
πρώτος	187 K μήνας
""", 'στ': """
στήριξέ	185 K μας
στήριξή	185 η K σας	185 τη K σας
στηρίξτε	185 K μας	185 K την
""", 'συ': """
συνδεθείτε	174 K για να	185 K
συνδρομή	189 K
συνδρομητές	174 μόνο για K	186 οι K μας	189 K
συνδρομητής	174 είστε ήδη K	185 γίνετε K
συνεχίσετε	174 για να K την ανάγνωση
""", 'σχ': """
σχολιάσετε	6 K
""", 'σύ': """
σύμφωνα	188 K
""", 'τό': """
τόνισε	188 K
""", 'φώ': """
φώναζε	188 K
""", 'χρ': """
χρήσης	179 όροι K
χρειαζόμαστε	185 K τη βοήθειά σας
χρησιμοποιεί	179 K cookies
χρησιμοποιούμε	179 K cookies
χρόνο	187 τον K
""", 'аб': """
абонамент	54 K
абонат	43 вече сте K
абонати	43 само за K	54 K
абонирайте	43 K се, за да	44 K се за бюлетина	50 K се
""", 'бе': """
безкоштовні	15 K статті
безлимитный	671 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
""", 'бл': """
благодарение	18 K на читателите	51 K на вас
благодаря	691 K вам
блокировщик	681 отключите K	681 K рекламы
блокувальник	811 K реклами
""", 'бр': """
браузер	10 ваш K	681 ваш K
браузър	10 вашият K
""", 'бю': """
бюлетин	44 нашия K	51 нашия K	54 K
бюлетина	44 K ни
""", 'ва': """
вайбър	16 K
вашата	44 на K поща
""", 'ви': """
видео	9 это K
виділіть	813 K
викаше	53 K
використанні	817 при K матеріалів
використовує	811 K cookie
використовуємо	811 K cookie
""", 'вм': """
вміст	9 цей K
""", 'вн': """
внесок	818 ваш K
""", 'во': """
войдите	671 K, чтобы
""", 'вс': """
встановіть	806 K додаток
""", 'вы': """
выделите	683 K ее	683 K текст
""", 'го': """
год	692 в K
годишно	52 K
""", 'гр': """
гривень	820 # K
грн	820 # K
""", 'гу': """
гукав	821 K
""", 'гі': """
гіперпосилання	817 K обов
""", 'да': """
дальше	671 чтобы читать K
дарение	50 вашето K	52 с K	54 K
дарения	54 K
""", 'до': """
добави	53 K
добавьте	678 K нас в
долучайтесь	818 K
долучайтеся	818 K
донат	690 ваш K	818 ваш K	822 K
донати	822 K
донатом	820 K
донаты	694 K
допомога	818 нам потрібна ваша K
допоможіть	818 K
доступ	671 полный K	804 повний K
доступен	671 K только
дочитали	665 вы K до конца	799 ви K до кінця
дочитать	671 чтобы K
""", 'еж': """
ежедневную	673 K рассылку
ежемесячно	692 K
ежемесячное	690 оформите K
еженедельную	673 K рассылку
""", 'жа': """
жалуются	693 K
""", 'жу': """
журналисти	51 нашите K
журналистика	51 независимата K	51 независима K	691 независимая K
журналистике	691 независимой K
журналистики	691 независимой K
журналистику	691 независимую K
журналисты	691 наши K
журналісти	819 наші K
журналістика	819 незалежна K
журналістику	819 незалежну K	819 якісну K
""", 'за': """
завантажити	806 K застосунок
завантажте	806 K додаток
завдяки	819 K вам
задонатьте	690 K	818 K
зазначив	821 K
закликав	821 K
закончились	671 бесплатные статьи K
заметили	683 K ошибку
замолчим	691 мы не K
запазени	49 всички права K
зарегистрированы	671 уже K
зарегистрируйтесь	671 K, чтобы	690 K
зареєструйтесь	804 K, щоб	818 K
застосунок	806 завантажте K	806 мобільний K
захищено	817 усі права K
захищені	817 усі права K	817 всі права K
защищены	689 все права K
заяви	53 K
заявив	821 K
заявил	693 K
заявила	693 K	821 K
""", 'зд': """
здесь	665 раз уж вы K
""", 'зр': """
зробіть	802 K внесок	818 K внесок
""", 'из': """
известията	14 K
изтеглете	50 K
""", 'им': """
имейл	44 вашия K
имейла	44 на K си
""", 'ин': """
иностранного	689 выполняющим функции K агента
иностранным	691 K агентом
""", 'ис': """
использовании	689 при K материалов
используем	681 K cookie	681 мы K
использует	681 K cookie
""", 'ка': """
каждое	17 K утро
каждый	692 K месяц
каза	53 K
казва	53 K
канал	691 наш K	819 наш K
канала	691 нашего K
каналу	819 нашого K
""", 'ко': """
коментар	6 залишити K
коментарях	813 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	683 чтобы оставить K
комментариях	683 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	681 политикой K	681 политика K
конфіденційності	811 політикою K
""", 'кр': """
кричал	693 K
""", 'ле': """
лева	52 K
""", 'ма': """
материал	683 обсудить K	691 этот K
материалы	691 наши K
матеріал	819 цей K
матеріали	819 наші K
""", 'ме': """
месец	52 на K	52 всеки K
месечно	52 K
месяц	692 в K
""", 'мі': """
місяць	820 на K	820 перший K
""", 'на': """
нажмите	683 K ctrl
написа	53 K
написав	821 K
написал	693 K
написала	693 K	821 K
напишите	690 K нам
напишіть	818 K нам
направете	50 K дарение
нашем	683 в K чате
""", 'не': """
небольшая	665 K просьба
неделю	17 раз в K	17 каждую K	692 в K
независимата	50 подкрепете K
независими	51 K медии
независимую	668 поддержите K	690 поддержите K
независимые	691 K медиа
незалежні	819 K медіа
""", 'ну': """
нуждаем	50 K се от вашата
""", 'об': """
обязательна	689 гиперссылка K
обязательные	683 K поля
обясни	53 K
""", 'ог': """
ограничений	671 читайте без K
""", 'оп': """
опечатку	683 нашли K
оприлюднюватиметься	813 ваша e-mail адреса не K
опубликован	683 ваш адрес email не будет K
""", 'от': """
отменить	692 K в любой момент
отметил	693 K
отписаться	673 K в любой момент
отправьте	690 K нам
""", 'ош': """
ошибку	683 нашли K
""", 'па': """
партнеры	681 мы и наши K
патроном	690 станьте K
""", 'пе': """
первый	692 K месяц	692 рубль в K
переведите	690 K нам
передплатникам	804 доступний лише K
передплатників	804 тільки для K
передплату	818 оформіть K
передрук	817 K
перепечатка	689 K
персональних	811 K даних
персональных	681 K данных
""", 'пи': """
писати	819 нам K
писменото	49 без K съгласие
пишете	50 K ни
пишите	690 K нам
""", 'по': """
повний	20 K текст
повідомив	821 K
повідомила	821 K
повідомте	818 K нам
поддержать	690 K нас	690 K редакцию
поддерживайте	690 K нас	690 K нашу
поддержите	668 K нашу	668 K нас	690 K нас	690 K нашу	690 K редакцию	690 K проект	690 K автора
поддержка	668 ваша K	690 ваша K
поддержки	691 без вашей K
подкаст	691 наш K	819 наш K
подкаста	691 нашего K
подкрепа	50 вашата K
подкрепете	50 K ни	50 K нашата
подкрепяйте	50 K ни
подписаны	671 уже K
подписка	671 уже есть K	694 K
подписке	671 по K
подписки	694 K
подписку	671 оформить K	671 оформите K	690 оформите K	690 оформить K
подписчикам	671 доступна только K	671 доступно только K
подписчики	694 K
подписчиков	671 только для K
подписчиком	690 станьте K
подписывайтесь	673 K на рассылку	678 K на нас	678 K на наш	678 K на канал	678 K на telegram	690 K на
подпишитесь	668 K на регулярное	673 K на рассылку	678 K на наш	678 K на канал	690 K на
подчеркнул	693 K
пожертвование	668 сделайте K	668 оформите K	690 ваше K	690 сделайте K	690 оформите K	694 K
пожертвования	694 K
полностью	20 материал K	671 чтобы прочитать K
полный	20 K текст
помилку	813 знайшли K
помогите	690 K нам
помогнете	50 K ни
помощь	668 нужна ваша K	690 нам нужна ваша K
помітили	813 якщо ви K
понравилась	691 K статья
понравился	691 K материал	691 K текст
попереджає	821 K
попередив	821 K
попросив	821 K
попросил	693 K
попросила	693 K	821 K
попросило	693 K
последвайте	50 K ни
почту	673 на вашу K	673 вам на K
пошту	805 на вашу K
пояснив	821 K
пояснил	693 K
""", 'пр': """
працюємо	819 ми K
предупредил	693 K
предупреждает	693 K
призвал	693 K
признали	691 нас K
приложение	51 нашето K	674 скачать K	674 скачайте K	674 установите K	674 мобильное K	674 наше K	690 скачайте K
приложении	674 открыть в K	674 нашем K
приложения	691 нашего K
присоединяйтесь	690 K к
приєднуйтесь	818 K до
продовжити	804 щоб K читання
продолжаем	691 мы K работать
продолжить	671 чтобы K чтение
продължите	43 за да K да четете
произведен	689 настоящий материал (информация) K
просьба	665 у нас к вам K	665 у нас есть K
просять	821 K
прохання	799 маємо до вас K	799 невелике K
прочетете	43 за да K цялата
прочитать	671 осталось K	671 чтобы K статью
""", 'пъ': """
първия	52 за K месец
""", 'пі': """
підписатися	805 K на розсилку
підписка	822 K
підписку	804 оформіть K	818 оформіть K
підписники	822 K
підписників	804 тільки для K
підписуйтесь	808 K на нас	808 K на наш	818 K на
підписуйтеся	808 K на наш
підпишіться	805 K на розсилку	808 K на наш	818 K на
підтримайте	802 K нашу	802 K незалежну	802 K нас	818 K нас	818 K нашу	818 K незалежну	818 K редакцію	818 K автора	818 K роботу
підтримати	818 K нас
підтримка	802 ваша K	818 ваша K
підтримки	819 спільноти K
підтримуйте	818 K нас	818 K нашу
піти	799 перш ніж K
""", 'ра': """
работа	51 нашата K	691 наша K
работаем	691 мы K
работу	691 нашу K
разрешение	49 без K е забранено
расскажите	690 K нам
рассказал	693 K
рассказала	693 K
расследование	691 наше K
расследования	691 наши K
рассылка	691 наша K	694 K
рассылку	673 нашу K	673 K самых	691 нашу K
""", 'ре': """
редакции	691 нашей K
редакция	51 нашата K	691 наша K
редакція	819 наша K
редакції	819 нашої K
рекламата	11 K
реклами	11 K	51 без K	819 без K
рекламой	11 K
рекламы	11 K	691 без K
""", 'ро': """
робота	819 наша K
роботу	819 нашу K
розповів	821 K
розповіла	821 K
розсилка	819 наша K	822 K
розсилку	805 нашу K	805 щоденну K	819 нашу K
розслідування	819 наші K
""", 'ру': """
рублей	692 # K
""", 'рі': """
рік	820 на K
""", 'се': """
седмично	17 веднъж K
""", 'ск': """
сказав	821 K
сказал	693 K
сказала	693 K	821 K
скаржаться	821 K
скачайте	674 K наше
скиньте	690 K
""", 'сл': """
следите	678 K за нами
словам	693 по K
словами	821 за K
слідкуйте	808 K за нами
""", 'со': """
сообщение	689 данное K (материал) создано
сообщил	693 K
сообщила	693 K
сообщите	690 K нам
""", 'сп': """
сповіщення	14 K	806 увімкнути K	806 увімкніть K
сподобався	819 K текст	819 K матеріал
сподобалась	799 якщо вам K стаття
според	53 K
спільнота	819 наша K
спільноти	802 стань частиною K	819 нашої K
""", 'ст': """
станете	50 K абонат	50 K член
станьте	690 K нашим	818 K нашим
статия	51 тази K
стаття	819 ця K
статья	691 эта K
стверджує	821 K
стежте	808 K за нами
""", 'су': """
суммой	692 любой K
сумму	692 любую K
сутрин	17 всяка K
существуем	691 мы K
""", 'съ': """
съдържание	9 това K
съобщи	53 K
""", 'те': """
телеграм	16 K	678 наш K-канал	678 в нашем K	691 наш K	808 наш K-канал
телеграме	16 K
""", 'ти': """
тиждень	17 раз на K	820 на K
""", 'ув': """
уведомления	14 K	674 включите K	674 включить K	674 разрешить K
увійдіть	804 K, щоб
""", 'уй': """
уйдете	665 прежде чем вы K
""", 'ут': """
утверждает	693 K
""", 'уч': """
учасником	818 станьте K
""", 'фе': """
фейсбук	16 K
""", 'це': """
цените	691 K нашу
""", 'ци': """
цитировании	689 при K
""", 'ча': """
частиною	818 станьте K
""", 'че': """
четене	0 време за K
""", 'чи': """
читаете	690 спасибо, что K
читай	808 K нас
читайте	678 K нас в	808 K нас у	808 K нас в
читання	0 час K	0 хв K
читателей	691 наших K
читатели	51 нашите K	665 дорогие K	691 наши K
читателям	18 благодаря K	691 благодаря K
читати	804 щоб K далі	818 щоб K далі
читачам	18 завдяки K
читачі	819 наші K
читачів	819 наших K
читаєте	818 дякуємо, що K
""", 'чт': """
чтение	0 на K
чтения	0 время K	0 мин K
""", 'що': """
щомісяця	820 K
щомісячно	820 K
щоранку	17 K
щотижневу	805 K розсилку
""", 'яз': """
язкові	813 обов'K поля
""", 'як': """
якщо	799 K ви вже тут
""", 'אח': """
אחרינו	361 עקבו K	369 עקבו K
""", 'אל': """
אלקטרוני	359 דואר K
""", 'אמ': """
אמר	372 K
אמרה	372 K
""", 'בו': """
בוקר	17 מדי K
""", 'בח': """
בחודש	371 K
""", 'בי': """
ביקש	372 K
ביקשה	372 K
""", 'בע': """
בעוגיות	363 שימוש K
""", 'בק': """
בקובצי	363 משתמש K
""", 'בש': """
בשבוע	17 פעם K	371 K
""", 'הא': """
האפליקציה	361 הורידו את K
""", 'הד': """
הדפדפן	10 K שלך
""", 'הה': """
ההתראות	14 K
""", 'הו': """
הווטסאפ	361 לקבוצת K
הוסיף	372 K
הוסיפה	372 K
""", 'הז': """
הזהיר	372 K
הזכויות	368 כל K שמורות
""", 'הט': """
הטלגרם	361 לערוץ K
""", 'הי': """
הירשמו	369 K
""", 'הכ': """
הכתבה	358 להמשך קריאת K	370 K הזאת
""", 'המ': """
המייל	359 לתיבת K	359 כתובת K
""", 'הנ': """
הניוזלטר	359 K היומי
""", 'הס': """
הסביר	372 K
""", 'הע': """
העיתונות	370 K העצמאית
""", 'הפ': """
הפרטיות	363 מדיניות K
הפרסומת	11 K
""", 'הצ': """
הצטרפו	361 K לערוץ	369 K
""", 'הק': """
הקוראים	18 בזכות K
""", 'הש': """
השימוש	363 תנאי K
""", 'הת': """
התחברו	369 K
התראות	14 K
התרומה	369 K שלכם
""", 'וב': """
ובטוויטר	361 בפייסבוק K
""", 'זק': """
זקוקה	369 K לכם
""", 'חו': """
חודשית	369 תרומה K
""", 'טע': """
טען	372 K
""", 'כמ': """
כמנויים	358 הצטרפו K
""", 'כת': """
כתב	372 K
כתבה	370 K זו	372 K
כתבו	369 K לנו
""", 'לד': """
לדברי	372 K
""", 'לה': """
להגיב	6 כדי K
להמשיך	358 כדי K לקרוא
להעתיק	368 אין K
""", 'לח': """
לחודש	371 K
""", 'למ': """
למנויים	358 K בלבד
""", 'לנ': """
לניוזלטר	359 הירשמו K	359 הרשמה K	359 K שלנו
""", 'לע': """
לעזרתכם	369 אנחנו זקוקים K
""", 'לק': """
לקריאת	20 K הכתבה
""", 'לש': """
לשנה	371 K
""", 'מא': """
מאמרים	15 K חינם
""", 'מי': """
מינוי	358 רכשו K	373 K
""", 'מנ': """
מנוי	358 כבר K
מנויים	373 K
""", 'מס': """
מסר	372 K
""", 'ני': """
ניוזלטר	373 K
""", 'עי': """
עיתונות	370 K עצמאית
""", 'פר': """
פרסומות	370 ללא K
פרסומת	11 K
""", 'קר': """
קרא	372 K
קריאה	0 זמן K
""", 'רא': """
ראשון	371 חודש K
""", 'של': """
שלחו	369 K לנו
שלנו	370 K
""", 'שק': """
שקראתם	369 תודה K
""", 'תו': """
תוכן	9 K זה
""", 'תמ': """
תמיכתכם	369 K
תמכו	369 K בנו
""", 'תר': """
תרומה	373 K
תרומות	373 K
תרמו	369 K
""", 'آگ': """
آگهی	11 K
""", 'أس': """
أسبوعيا	38 K
""", 'أض': """
أضاف	39 K
أضافت	39 K
""", 'أع': """
أعجبك	37 K هذا
""", 'أك': """
أكد	39 K
""", 'أو': """
أوضح	39 K
""", 'إع': """
إعادة	35 يمنع K
""", 'إل': """
إلينا	36 انضم K
""", 'اد': """
ادامه	291 برای K مطلب
ادعم	36 K
ادعمنا	36 K
ادعموا	36 K
""", 'ار': """
ارسال	6 برای K نظر
""", 'اس': """
استفاده	285 شرایط K	290 K از مطالب
""", 'اش': """
اشتراك	40 K
اشتراک	291 K تهیه کنید	295 K
اشترك	24 K الآن	36 K
اشتركوا	36 K
""", 'اع': """
اعلام	294 K کرد
اعلانها	14 K
""", 'اف': """
افزود	294 K
""", 'ال': """
الآن	36 تبرع K	36 سجل K
الأسبوع	17 مرة في K
الأول	38 الشهر K
الإخبارية	25 النشرة K
الإشعارات	14 K	26 تفعيل K	26 فعل K
الإعلان	11 K
الإعلانات	30 حاجب K
الإلكتروني	25 بريدك K	25 البريد K
الارتباط	30 ملفات تعريف K
الاستخدام	30 شروط K
الاشعارات	14 K
البريدية	25 النشرة K	25 نشرتنا K	40 النشرة K
التطبيق	26 حمل K	26 حمّل K	26 تحميل K	26 نزل K
التقرير	20 لقراءة K	37 هذا K
الخصوصية	30 سياسة K
الدخول	24 سجل K	36 سجل K
الشهر	38 في K
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	24 لمتابعة K
الكوكيز	30 K
المجانية	15 المقالات K
المحتوى	9 هذا K	24 هذا K متاح
المستقلة	37 الصحافة K
المقال	20 لقراءة K	24 لقراءة K كاملا	37 هذا K
النشرة	25 اشترك في K
""", 'او': """
اول	293 ماه K
""", 'ای': """
ایمیل	281 K خود را	281 آدرس K	281 به K شما
اینستاگرام	283 در K دنبال
""", 'بح': """
بحسب	39 K
""", 'بر': """
بريدك	25 إلى K
""", 'بگ': """
بگذارید	291 با ما در میان K
""", 'تا': """
تابعنا	28 K على	28 K عبر	36 K على
تابعوا	28 K أخبار
تابعونا	28 K على	28 K عبر	36 K على
""", 'تب': """
تبرع	40 K
تبرعات	40 K
تبرعك	36 K
تبرعكم	36 K
""", 'تط': """
تطبيقنا	37 K
""", 'تف': """
تفعيل	30 K جافا
""", 'تق': """
تقاريرنا	37 K
""", 'تل': """
تلگرام	283 ما را در K	283 در K دنبال	283 کانال K ما
""", 'تم': """
تمامی	290 K حقوق
""", 'تو': """
توضیح	294 K داد
""", 'تی': """
تیم	292 K ما
""", 'جا': """
جاوااسکریپت	285 K را فعال
""", 'حذ': """
حذر	39 K
حذرت	39 K
""", 'حس': """
حساب	24 هل لديك K
""", 'حق': """
حقوق	290 کلیه K
""", 'حم': """
حمایت	291 از ما K کنید	291 K شما
""", 'خب': """
خبر	4 این K
خبرنامه	281 K ما	281 اشتراک K	281 در K	292 K ما	295 K
خبرنگاران	292 K ما
""", 'خص': """
خصوصی	285 حریم K
""", 'خو': """
خوانندگان	18 با کمک K	292 K ما
""", 'دع': """
دعا	39 K
دعت	39 K
دعمك	36 K
دعمكم	36 K
""", 'دن': """
دنبال	283 ما را K کنید	291 K کنید
""", 'را': """
راسلنا	36 K
راسلونا	36 K
""", 'رو': """
روزنامهنگاری	292 K مستقل
""", 'سا': """
سالانه	293 K
ساهم	36 K في
ساهموا	36 K في
""", 'سج': """
سج	36 Kّل
""", 'سن': """
سنويا	38 K
""", 'شا': """
شاركنا	36 K برأيك
""", 'شه': """
شهريا	38 K
""", 'شو': """
شوید	291 عضو K	291 وارد K
""", 'صب': """
صباح	17 كل K
""", 'صح': """
صحافتنا	37 K
صحفيينا	37 K
""", 'صر': """
صرح	39 K
""", 'طل': """
طلب	39 K
طلبت	39 K
""", 'عم': """
عملنا	37 K
""", 'فر': """
فريقنا	37 K
""", 'في': """
فيسبوك	16 K
""", 'قا': """
قال	39 K
قالت	39 K
""", 'قر': """
قراءنا	37 K
قرائنا	37 K
""", 'قن': """
قناتنا	28 K على	28 انضم إلى K	37 K
""", 'كت': """
كتب	39 K
كتبت	39 K
""", 'لإ': """
لإضافة	6 K تعليق
""", 'لق': """
لقراءتكم	36 شكرا K
""", 'لل': """
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	24 K فقط
""", 'ما': """
مالی	291 کمک K شما	295 کمک K
ماه	293 در K
ماهانه	293 K
""", 'مت': """
متصفحك	10 K
""", 'مح': """
محتوا	9 این K
محفوظ	290 حقوق K است
محفوظة	35 جميع الحقوق K	35 حقوق النشر K
""", 'مر': """
مرورگر	10 K شما
""", 'مس': """
مستقل	292 رسانه K
مستقلة	37 صحافة K
""", 'مش': """
مشترک	291 K شوید
""", 'مط': """
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	292 این K
""", 'مع': """
معنا	36 ساهم K
""", 'من': """
منصتنا	37 K
""", 'مو': """
موقعنا	37 K
""", 'نس': """
نستخدم	30 K ملفات
""", 'نش': """
نشرتنا	25 اشترك في K	37 K
""", 'نظ': """
نظر	6 ثبت K
""", 'نو': """
نوشت	294 K
""", 'وت': """
وتويتر	28 على فيسبوك K
""", 'وف': """
وفقا	39 K
""", 'يو': """
يوتيوب	16 K
""", 'کا': """
کار	292 K ما
کانال	283 به K ما	292 K ما
""", 'کن': """
کنید	291 به ما کمک K	291 ثبت نام K
""", 'کو': """
کوکی	285 از K
کوکیها	285 K
""", 'گز': """
گزارشهای	292 K ما
""", 'گف': """
گفت	294 K
گفته	294 K است	294 به K
""", 'अन': """
अन	391 के Kुसार
""", 'आप': """
आपक	10 Kा ब्राउज़र	388 Kा दान
""", 'इट': """
इट	387 कॉपीराK
""", 'इन': """
इनब	377 आपके Kॉक्स
""", 'इब': """
इब	380 चैनल को सब्सक्राK
""", 'इस': """
इस	389 K लेख
""", 'उन': """
उनल	378 ऐप डाKोड करें	388 डाKोड करें
""", 'उप': """
उपय	382 कुकीज़ का Kोग	382 कुकीज का Kोग
""", 'ए': """
ए	388 जुड़ने के लिK
""", 'ऐप': """
ऐप	378 हमारा K
""", 'क': """
क	391 मुताबिK
""", 'कर': """
कर	377 ईमेल दर्ज Kें	378 ऐप इंस्टॉल Kें	378 नोटिफिकेशन चालू Kें	380 फॉलो Kें	388 सब्सक्राइब Kें	388 फॉलो Kें	388 क्लिक Kें
""", 'कह': """
कह	391 Kा
""", 'ख': """
ख	391 लिKा
""", 'खब': """
खबर	4 इस K
""", 'छ': """
छ	391 पूKा
""", 'ट': """
ट	382 जावास्क्रिप्K
""", 'टर': """
टर	377 न्यूज़लेK	377 न्यूजलेK के लिए	377 हमारे न्यूजलेK	389 हमारे न्यूज़लेK	392 न्यूज़लेK
""", 'ठक': """
ठक	389 हमारे पाK
""", 'न': """
न	2 लेख सुKें	392 दाK
""", 'नल': """
नल	380 चैK से जुड़ें	380 टेलीग्राम चैK	389 हमारे चैK
""", 'पढ': """
पढ	0 मिनट में K़ें	378 ऐप में K़ें
""", 'पन': """
पन	11 विज्ञाK
""", 'पर': """
पर	380 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
""", 'बत': """
बत	391 Kाया
""", 'बर': """
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
""", 'बह': """
बह	17 हर सुK
""", 'मद': """
मदद	388 हमारी K करें	388 आर्थिक K दें
""", 'मह': """
मह	390 हर Kीने
""", 'यत': """
यत	382 गोपनीKा नीति
""", 'यह': """
यह	389 K लेख
""", 'रक': """
रक	387 सर्वाधिकार सुK्षित	389 हमारी पत्Kारिता	389 स्वतंत्र पत्Kारिता	389 हमारे पत्Kार
""", 'रत': """
रत	390 प्Kि माह
""", 'वर': """
वर	390 प्रति K्ष
""", 'शन': """
शन	14 नोटिफिकेK	392 सब्सक्रिप्K
""", 'शर': """
शर	382 नियम और K्तें
""", 'सए': """
सएप	380 व्हाट्K चैनल
""", 'सऐ': """
सऐप	16 व्हाट्K
""", 'सद': """
सदस	388 K्य बनें
""", 'सप': """
सप	390 प्रति K्ताह
""", 'सम': """
समय	0 पढ़ने का K
समर	388 K्थन करें
""", 'सह': """
सहय	18 पाठकों के Kोग	388 आपका Kोग	388 हमें Kोग	388 Kोग करें	388 आपके Kोग
""", 'हम': """
हम	388 Kें लिखें	389 Kारा काम	389 Kारी टीम
हमस	388 Kे जुड़ें
""", 'অন': """
অন	61 Kুদান দিন	65 Kুদান
""", 'আপ': """
আপন	56 Kার ইমেইল
""", 'আম': """
আম	61 Kাদের লিখুন	62 Kাদের সাংবাদিক	62 Kাদের চ্যানেল
""", 'উজ': """
উজল	56 নিKেটারে সাবস্ক্রাইব	56 আমাদের নিKেটার	56 নিKেটার পেতে	62 আমাদের নিKেটার	65 নিKেটার
""", 'ক': """
ক	63 মাসিK
""", 'কত': """
কত	62 স্বাধীন সাংবাদিKা
""", 'কর': """
কর	61 সাবস্ক্রাইব Kুন	61 এখানে ক্লিক Kুন
""", 'খব': """
খবরট	4 Kি
""", 'ঠক': """
ঠক	62 আমাদের পাK
""", 'দন': """
দন	62 এই প্রতিবেK
""", 'ন': """
ন	61 যুক্ত হোK	64 জাKান	64 জাKিয়েছেন
""", 'বল': """
বল	64 Kেন	64 Kেছেন
বলল	64 Kেন
""", 'রক': """
রক	60 সর্বস্বত্ব সংK্ষিত	60 স্বত্ব সংK্ষিত
""", 'রত': """
রত	63 প্Kি মাসে
""", 'সদ': """
সদস	61 K্য হোন
""", 'সব': """
সব	62 আমাদের ফেKুক
""", 'সহ': """
সহ	61 আমাদের Kায়তা
সহয	61 Kোগিতা করুন
""", 'হত': """
হত	61 যুক্ত Kে
""", 'กด': """
กด	772 Kติดตาม
""", 'กร': """
กร	767 Kอกอีเมล
""", 'กล': """
กล	775 K่าว
""", 'กา': """
กา	14 Kรแจ้งเตือน	772 Kรสนับสนุนจากคุณ
""", 'ขอ': """
ขอ	773 Kงเรา
""", 'จด': """
จด	767 Kหมายข่าวของเรา	776 Kหมายข่าว
""", 'ดา': """
ดา	772 Kวน์โหลดแอป
""", 'ติ': """
ติ	772 Kดตามเรา
""", 'ต่': """
ต่	774 Kอเดือน	774 Kอปี
""", 'บท': """
บท	773 Kความนี้
""", 'บร': """
บร	776 Kิจาค
""", 'บอ': """
บอ	775 Kกว่า
""", 'พู': """
พู	775 Kดกับ
""", 'ระ': """
ระ	775 Kบุว่า
""", 'รา': """
รา	774 Kยเดือน
""", 'ร่': """
ร่	772 Kวมบริจาค
""", 'วา': """
วา	773 Kรสารศาสตร์อิสระ
""", 'สง': """
สง	771 Kวนลิขสิทธิ์	771 Kวนสิทธิ์
""", 'สน': """
สน	772 Kับสนุนเรา	772 Kับสนุนพวกเรา
""", 'สม': """
สม	767 Kัครรับจดหมายข่าว	767 Kัครรับข่าวสาร	772 Kัครสมาชิก	772 Kัครรับ	776 Kาชิก
""", 'สื': """
สื	773 K่ออิสระ
""", 'ส่': """
ส่	772 Kงข้อมูลมาที่
""", 'ห้': """
ห้	771 Kามคัดลอก	771 Kามทำซ้ำ
""", 'อี': """
อี	767 Kเมลของคุณ
""", 'เข': """
เข	772 Kียนถึงเรา
""", 'เน': """
เน	9 Kื้อหานี้
""", 'เป': """
เป	775 Kิดเผยว่า
""", 'เพ': """
เพ	18 Kราะผู้อ่าน
""", 'เว': """
เว	0 Kลาอ่าน
""", 'โฆ': """
โฆ	11 Kษณา
""", 'ให': """
ให	773 K้เรา
""", 'ủn': """
ủng	837 hãy K hộ
""", 'いか': """
いか	487 Kがでしたか
""", 'お使': """
お使	10 Kいのブラウザ	478 Kいのブラウザ
""", 'お寄': """
お寄	487 Kせください
""", 'お申': """
お申	487 Kし込みください	487 Kし込みはこちら
""", 'お聞': """
お聞	487 Kかせください
""", 'か月': """
か月	470 K無料	489 K無料
""", 'ここ': """
ここ	470 Kから先は	470 Kからは有料
""", 'この': """
この	2 K記事を音声	9 Kコンテンツ	470 K記事は有料	470 K記事は会員	482 K記事についてのご意見	488 K記事が	488 K記事を	488 K記事は
""", 'ご利': """
ご利	10 K用のブラウザ	478 K用のブラウザ
""", 'ご寄': """
ご寄	468 K付をお願い	487 K付
""", 'ご意': """
ご意	482 K見・ご感想	482 K見をお寄せ
""", 'ご感': """
ご感	482 K想をお寄せ
""", 'ご支': """
ご支	468 K援をお願い	487 K援
""", 'ご登': """
ご登	487 K録
""", 'ご購': """
ご購	487 K読
""", 'すべ': """
すべ	470 Kての記事が
""", 'でも': """
でも	476 K配信中
""", 'と強': """
と強	490 K調
""", 'と書': """
と書	490 Kい
""", 'と話': """
と話	490 Kし	490 Kす
""", 'と語': """
と語	490 Kっ	490 Kる
""", 'と説': """
と説	490 K明
""", 'と述': """
と述	490 Kべ
""", 'によ': """
によ	490 Kると
""", 'をフ': """
をフ	476 Kォローする	476 Kォローしよう
""", 'アプ': """
アプ	473 Kリで開く	473 Kリで読む	473 Kリを開く	473 Kリをダウンロード	473 Kリのダウンロード	473 Kリをインストール	473 Kリはこちら
""", 'カ月': """
カ月	470 K無料	489 K無料
""", 'クッ': """
クッ	480 Kキーを使用	480 Kキーを利用
""", 'コメ': """
コメ	6 Kントを書く	6 Kントする	482 Kントを投稿するには	482 Kントするには	482 Kント欄で	482 Kントをお寄せ
""", 'サポ': """
サポ	468 Kートをお願いします	487 Kートをお願い	487 Kートしていただ
""", 'ダウ': """
ダウ	487 Kンロードしてください
""", 'チャ': """
チャ	476 Kンネル登録を
""", 'ニュ': """
ニュ	472 Kースレターに登録	472 Kースレターを	491 Kースレター
""", 'フォ': """
フォ	476 Kローして最新	476 Kローをお願い	487 Kローしてください
""", 'プッ': """
プッ	473 Kシュ通知
""", 'プラ': """
プラ	480 Kイバシーポリシーに
""", 'プレ': """
プレ	470 Kミアム会員
""", 'メル': """
メル	472 Kマガに登録	472 Kマガで
""", 'メー': """
メー	472 Kルマガジンで	472 Kルマガジンに登録	472 Kルマガジンを	472 Kルでお届け	482 Kルアドレスが公開されることはありません	491 Kルマガジン
""", 'ログ': """
ログ	470 Kインして続きを	470 Kインしてください	470 Kインが必要	487 Kインして
""", 'ヶ月': """
ヶ月	470 K無料	489 K無料
""", '下載': """
下載	849 K客戶端	849 Kapp	849 K應用程式
""", '下载': """
下载	849 K客户端	849 Kapp	849 K应用	861 K客户端
""", '不代': """
不代	860 K表本站
""", '不得': """
不得	860 K转载	860 K轉載
""", '不錯': """
不錯	861 K過
""", '不错': """
不错	861 K过
""", '仅代': """
仅代	860 K表作者
""", '付費': """
付費	846 K後	865 K牆
""", '付费': """
付费	846 K后	865 K墙
""", '会员': """
会员	846 K专享
""", '会員': """
会員	470 K限定です	470 K限定の記事	470 K登録すると	470 K登録が必要	470 K登録できます	487 K登録	488 Kの方
""", '你的': """
你的	844 K支持	861 K支持
""", '使用': """
使用	855 Kcookie	855 K cookie
""", '侵权': """
侵权	860 K
""", '個人': """
個人	480 K情報の取り扱い
""", '免費': """
免費	15 K閱讀	863 K試用
""", '免费': """
免费	15 K阅读	863 K试用
""", '全文': """
全文	20 Kを	470 Kを読むには	470 Kをお読み
""", '公众': """
公众	16 K号	852 K号：
""", '公式': """
公式	473 Kアプリ	476 Kアカウントを
""", '关注': """
关注	852 K我们的	861 K我们
""", '写道': """
写道	864 K
""", '分で': """
分で	0 K読めます
""", '初割': """
初割	489 K
""", '初月': """
初月	489 K無料
""", '利用': """
利用	480 K規約に同意
""", '剩余': """
剩余	846 K#%
""", '剩餘': """
剩餘	846 K#%
""", '加入': """
加入	852 Kline	861 K会员	861 K會員
""", '励み': """
励み	488 Kになります
""", '包月': """
包月	863 K
""", '參與': """
參與	6 K討論
""", '友だ': """
友だ	476 Kち追加
""", '发表': """
发表	6 K评论
""", '发送': """
发送	848 K到您的邮箱
""", '受信': """
受信	472 Kトレイに
""", '告訴': """
告訴	864 K
""", '告诉': """
告诉	864 K
""", '呼び': """
呼び	490 Kかけた
""", '官方': """
官方	852 K微信
""", '定期': """
定期	861 K定額
""", '寄付': """
寄付	487 Kをお願い	491 K
""", '寄到': """
寄到	848 K您的信箱
""", '寫道': """
寫道	864 K
""", '已是': """
已是	846 K會員
""", '已经': """
已经	846 K是会员
""", '年額': """
年額	489 K
""", '广告': """
广告	11 K	855 K拦截
""", '広告': """
広告	11 K	478 Kブロック
""", '廣告': """
廣告	11 K	855 K攔截
""", '开启': """
开启	849 K通知
""", '当サ': """
当サ	488 Kイト
""", '当社': """
当社	488 Kの
""", '当編': """
当編	488 K集部
""", '微信': """
微信	849 K扫	852 K公众号
""", '応援': """
応援	468 Kをお願いします	487 Kをお願い	487 Kして
""", '您的': """
您的	10 K浏览器	10 K瀏覽器	844 K支持	861 K支持	861 K捐款
""", '感謝': """
感謝	861 K閱讀
""", '感谢': """
感谢	861 K阅读
""", '成为': """
成为	846 K会员即可	861 K会员
""", '成為': """
成為	846 K會員即可	861 K會員
""", '我们': """
我们	862 K的
""", '我們': """
我們	862 K的
""", '手机': """
手机	849 K客户端
""", '打开': """
打开	849 Kapp	849 K微信
""", '打開': """
打開	849 Kapp
""", '扫一': """
扫一	849 K扫
""", '扫描': """
扫描	849 K二维码
""", '投资': """
投资	860 K有风险
""", '指出': """
指出	864 K
""", '指摘': """
指摘	490 Kした
""", '捐款': """
捐款	861 K支持	865 K
""", '掃一': """
掃一	849 K掃
""", '掃描': """
掃描	849 K qr
""", '推播': """
推播	14 K	849 K通知
""", '推送': """
推送	14 K	849 K通知
""", '支持': """
支持	844 K我们的	844 K我們的	844 K獨立媒體	844 K独立媒体	861 K我们	861 K我們
""", '支援': """
支援	487 Kをお願い
""", '文章': """
文章	860 K来源：
""", '最新': """
最新	472 K情報をお届け
""", '會員': """
會員	846 K專享
""", '月額': """
月額	470 K#円	489 K
""", '有料': """
有料	470 K会員限定	470 K会員になる	470 K会員の方	491 K会員
""", '未經': """
未經	860 K授權
""", '未经': """
未经	860 K授权
""", '本報': """
本報	862 K導
""", '本报': """
本报	862 K读者	862 K道
""", '本文': """
本文	860 K来源
""", '本網': """
本網	855 K站使用
""", '本网': """
本网	855 K站使用
""", '欢迎': """
欢迎	852 K关注	861 K加入	861 K赞助	861 K订阅
""", '歡迎': """
歡迎	852 K追蹤	861 K加入	861 K贊助	861 K訂閱
""", '此內': """
此內	9 K容
""", '此内': """
此内	9 K容
""", '残り': """
残り	470 K#文字	470 K: #文字
""", '毎朝': """
毎朝	17 K
""", '毎週': """
毎週	17 K
""", '每周': """
每周	17 K一次
""", '每天': """
每天	17 K早上
""", '每年': """
每年	863 K
""", '每日': """
每日	848 K简报	848 K電子報
""", '每月': """
每月	863 K
""", '求め': """
求め	490 Kた
""", '浏览': """
浏览	855 K器版本
""", '点击': """
点击	861 K关注
""", '無料': """
無料	15 K記事	470 Kで会員登録	470 K会員に登録	487 K会員に登録	489 K体験
""", '無断': """
無断	486 K転載	486 K複製
""", '版权': """
版权	860 K所有	860 K归
""", '版權': """
版權	860 K所有
""", '独立': """
独立	488 Kしたジャーナリズム	862 K新闻	862 K媒体
""", '獨立': """
獨立	862 K新聞	862 K媒體
""", '由讀': """
由讀	862 K者
""", '由读': """
由读	862 K者
""", '电子': """
电子	865 K报
""", '登入': """
登入	846 K後繼續	846 K會員
""", '登录': """
登录	846 K后继续	846 K后查看
""", '登録': """
登録	487 Kしてください	487 Kはこちら
""", '發表': """
發表	6 K評論
""", '皆さ': """
皆さ	488 Kまの
""", '禁止': """
禁止	860 K转载
""", '禁無': """
禁無	486 K断
""", '私た': """
私た	488 Kちの
""", '称': """
称	864 K
""", '稱': """
稱	864 K
""", '立即': """
立即	861 K订阅	861 K訂閱
""", '紙の': """
紙の	488 K新聞の定期購読者
""", '続き': """
続き	470 Kを読むには	470 Kをお読みになる
""", '編集': """
編集	488 K部では
""", '繼續': """
繼續	846 K閱讀請
""", '继续': """
继续	846 K阅读请
""", '著作': """
著作	486 K権は
""", '表示': """
表示	864 K
""", '訂閱': """
訂閱	846 K即可	846 K後繼續	848 K我們的	848 K電子報	861 K我們	865 K費
""", '記事': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴え': """
訴え	490 Kた
""", '認為': """
認為	864 K
""", '說道': """
說道	864 K
""", '読み': """
読み	470 K放題
""", '読者': """
読者	18 Kの寄付	18 Kの支援	488 Kの皆様	488 Kの皆さ
""", '請啟': """
請啟	855 K用javascript
""", '請捐': """
請捐	861 K款
""", '請支': """
請支	844 K持我們
""", '請登': """
請登	861 K入
""", '订阅': """
订阅	846 K即可	846 K后继续	848 K我们的	848 K电子报	861 K我们	865 K费
""", '认为': """
认为	864 K
""", '说道': """
说道	864 K
""", '请启': """
请启	855 K用javascript
""", '请捐': """
请捐	861 K款
""", '请支': """
请支	844 K持我们
""", '请登': """
请登	861 K录
""", '读完': """
读完	0 K需要
""", '读者': """
读者	18 K出资	18 K支持
""", '責任': """
責任	860 K編輯
""", '購読': """
購読	470 K者の方は	470 Kすると	487 Kしてください	488 K者の方	491 K料
""", '贊助': """
贊助	844 K我們	861 K我們
""", '责任': """
责任	860 K编辑
""", '赞助': """
赞助	844 K我们	861 K我们
""", '転載': """
転載	486 Kを禁じ
""", '轉載': """
轉載	860 K請註明
""", '转载': """
转载	860 K请注明
""", '这篇': """
这篇	862 K文章
""", '追蹤': """
追蹤	852 K我們的	861 K我們
""", '這篇': """
這篇	862 K文章
""", '通知': """
通知	14 K	473 Kを受け取る	473 Kをオン
""", '週に': """
週に	17 K一度
""", '邀請': """
邀請	861 K您
""", '邀请': """
邀请	861 K您
""", '開啟': """
開啟	849 K通知
""", '閱讀': """
閱讀	0 K時間	20 K全文	846 K全文請
""", '關注': """
關注	852 K我們的	861 K我們
""", '阅读': """
阅读	0 K时间	0 K时长	20 K全文	846 K全文请
""", '随时': """
随时	861 K掌握
""", '隐私': """
隐私	855 K政策
""", '隨時': """
隨時	861 K掌握
""", '隱私': """
隱私	855 K權政策	855 K政策
""", '電子': """
電子	865 K報
""", '首月': """
首月	863 K
""", '가입': """
가입하세요	508 K
""", '강조': """
강조했다	511 K
""", '광고': """
광고	11 K
""", '구독': """
구독료	512 K
구독자	496 K 전용
구독자만	496 유료 K	496 K 볼 수
구독하고	500 K
구독하세요	508 K
구독하시면	496 K
구독해주세요	500 K
""", '금지': """
금지	507 ai 학습 및 활용 K
""", '기사': """
기사	4 K	15 무료 K
기사가	509 이 K
기사는	509 이 K
기사를	2 K 듣
""", '기자': """
기자	509 우리 K
""", '네이': """
네이버에서	500 K 구독
""", '뉴스': """
뉴스레터	497 K 구독	497 K 신청	509 저희 K	512 K
뉴스레터로	497 K 받아
뉴스레터를	497 K 구독	497 K 받아
뉴스에서	500 구글 K
""", '다운': """
다운로드	498 앱 K	498 앱을 K
다운로드하세요	508 K
""", '달': """
달	510 첫 K
""", '당신': """
당신의	509 K 후원
""", '댓글': """
댓글을	6 K 작성	6 K 쓰
""", '덧붙': """
덧붙였다	511 K
""", '독자': """
독자님의	494 K 후원
독자들의	18 K 후원
독자의	509 K 힘
""", '듣기': """
듣기	2 기사 K
""", '로그': """
로그인	496 K 후 이용
로그인이	496 K 필요
로그인하거나	508 K
로그인하시면	496 K
""", '마세': """
마세요	508 놓치지 K
""", '말했': """
말했다	511 K
""", '매월': """
매월	510 K
""", '메인': """
메인에서	500 네이버 K
""", '메일': """
메일함으로	497 K
""", '무단': """
무단전재	507 K
""", '무료': """
무료로	15 K 볼 수 있는
""", '받기': """
받기	498 알림 K
""", '받아': """
받아보세요	508 K
""", '밝혔': """
밝혔다	511 K
""", '보려': """
보려면	496 전체 기사를 K
""", '복제': """
복제	507 무단 K
""", '본지': """
본지는	509 K
""", '부탁': """
부탁드립니다	494 후원을 K
""", '브라': """
브라우저가	10 K
""", '설명': """
설명했다	511 K
""", '설정': """
설정	498 알림 K
""", '설치': """
설치	498 앱 K
""", '시간': """
시간	0 읽는 K
""", '아침': """
아침	17 매일 K
""", '알림': """
알림을	14 K
""", '앱에': """
앱에서	498 K 보기	498 K 열기
""", '앱으': """
앱으로	498 K 보기
""", '언론': """
언론	509 독립 K
""", '여러': """
여러분	509 독자 K
여러분의	508 K 후원	508 독자 K
""", '원': """
원	510 월 #K
""", '유튜': """
유튜브	500 K 구독
""", '의견': """
의견을	508 K 남겨
""", '이메': """
이메일	497 K 주소
이메일을	497 K 입력
""", '이용': """
이용	496 구독 후 K
""", '일주': """
일주일에	17 K 한 번
""", '읽기': """
읽기	0 분 K
""", '읽으': """
읽으려면	496 계속 K
읽으시려면	496 계속 K
""", '작성': """
작성	6 댓글 K
""", '재배': """
재배포	507 K 금지
재배포금지	507 K
""", '저널': """
저널리즘	509 우리의 K
""", '저작': """
저작권법	507 K
저작권자	507 K
""", '저희': """
저희는	509 K
저희를	509 K
""", '적었': """
적었다	511 K
""", '전문': """
전문을	20 K
""", '전용': """
전용	496 회원 K
""", '전재': """
전재	507 무단 K
""", '전했': """
전했다	511 K
""", '정기': """
정기후원	510 K
""", '주세': """
주세요	494 후원해 K	494 응원해 K	500 구독해 K	508 후원해 K	508 응원해 K	508 구독해 K	508 제보해 K	508 가입해 K
""", '채널': """
채널	509 저희 K
""", '체험': """
체험	510 무료 K
""", '추가': """
추가	500 채널 K
추가하고	508 K
""", '콘텐': """
콘텐츠	9 이 K
""", '팔로': """
팔로우하기	500 K
팔로우하세요	508 K
""", '필요': """
필요합니다	494 후원이 K
""", '회원': """
회원가입	496 K 후	508 K
회원만	496 K 볼 수
""", '후원': """
후원금	512 K
후원을	508 K 부탁
후원이	494 K 큰 힘이
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
abonați
abonații
abonează
abonné
abonnés
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
lamentó
lançait
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
répétait
réservé
réservée
réservés
résiliable
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
