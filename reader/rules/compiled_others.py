"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
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
#件のコメント	481
#則留言	856
#条评论	856
""", 'a': """
a cikk a hirdetés után folytatódik	401
a hirdetés után folytatjuk	401
a lire également	341
a rovat további cikkei	404
abo abschließen	137
abonați-vă	648
abonează-te	648
abonner nå	559
abonner på nyhetsbrevet	561
abonnér	106
abonnér nu	106
abonnés	325
abrir menú	267
acasă	658
acceptér	115
accéder à l'article	325
actualités	341
adaugă un comentariu	655
además	264
adhérer	321
adomány	394
adományozok	394
adományozás	394
agora não	614
ai observat o greșeală	655
aiheeseen liittyvää	310
aiheesta lisää	310
ajouter à mes favoris	332
ajouter à vos sélections	332
ajánlataink	404
ajánljuk	404
ajánlott	404
ajánlott cikkek	404
ajánló	404
akceptuję	598
akkurat nå	572
aktuálně	92
als bevorzugte quelle bei google hinzufügen	145
alte știri	656
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	646
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
après la publicité	335
após a publicidade	627
apóyanos	244
apúntate	251
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
ascultă	651
assine já	618
añadir a favoritos	255
añadir comentario	262
añadir usuario	248
aún no te has registrado	248
""", 'b': """
banküberweisung	136
bağiş yap	779
bağiş yapin	779
bağlantiyi kopyala	784
başa dön	792
bei google als quelle hinzufügen	145
bejelentkezés	396
belépés	396
betrag wählen	136
bezárás	393
bild vergrößern	157
bize ulaşin	789
bli månadsgivare	739
bli støttemedlem	557
bliv støttemedlem	104
boletín	251
brukervilkår	568
bugün değil	778
bunlar da ilginizi çekebilir	790
buďte v obraze	84
bài khác	833
bài liên quan	833
bài tiếp theo	833
bài viết liên quan	833
báo lỗi	832
bình luận	832
bình luận (#	832
búsqueda	267
büyüt	792
bądź na bieżąco	590
bővebben	406
bạn có thể quan tâm	833
bỏ qua	823
""", 'c': """
cadastre-se grátis	618
califica este artículo	262
cargar más	267
carte de crédit	324
cartão de crédito	617
categorieën	543
categorías	264
caută	658
cele mai noi știri	656
celý článek	94
cerrar menú	267
cerrar sesión	248
chci podpořit	81
chia sẻ	828
chia sẻ bài viết	828
chia sẻ ý kiến của bạn	832
chuyên mục	833
chủ đề	833
chủ đề liên quan	833
citeşte şi	656
citește mai departe	656	658
citește mai mult	656	658
citește și	656
citiți și	656
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
creează cont	648
créer mon compte	325
créer un compte	325
csak előfizetőknek	396
czytaj całość	605
czytaj również	602
czytaj także	602
czytaj też	602
czytaj więcej	602	605
czytaj więcej o	602
các tin khác	833
címkék	404
címlap	404
címlapról ajánljuk	404
có lẽ để sau	823
có thể bạn quan tâm	19	833
có thể bạn thích	19
cùng chuyên mục	833
""", 'd': """
d'autres articles à découvrir	19
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
din aceeași categorie	656
distribuiți	651
diğer haberler	19	790
dla subskrybentów	588
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
du kanske också gillar	754
du même auteur	341
du vil kanskje også like	572
dành cho bạn	833
dành cho thuê bao	825
dárkovat článek	82
débloquer l'article	325
déconnexion	325
découvrir l'offre	325
déjà un compte	325
déjà un compte ? connectez-vous	325
""", 'e': """
e-mailová adresa	84
e-posta gönder	784
edición digital	248
edición impresa	248
editörün seçtikleri	790
edição impressa	618
egyszeri támogatás	394
ehkä myöhemmin	297
ei tänään	297
el més llegit	70
elfelejtett jelszó	396
elküldöm	399
előfizetek	396
előfizetés	396
előfizetőknek	396
előző	406
előző cikk	404
emlékeztess később	393
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
erinnern sie mich später	132
escreva um comentário	631
esta funcionalidad es sólo para registrados	248
evästeasetukset	307
evästeet	307
ez is érdekelhet	404
ez is érdekelheti	404
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	784
facebookでシェア	474
facebookでシェアする	474
faça login	618
fes una donació	66
fiók létrehozása	396
fiókom	396
forstør billede	122
forstørr bilde	575
fortsett uten å støtte	556
fortsätt läsa efter annonsen	749
fortsätt utan att stödja	738
fortsæt med at læse	114
fortsæt uden at støtte	103
fotogalería	264
friss hírek	404
fuldskærm	122
få adgang	106
få tilgang	559
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
følg	112	565
følg emne	112
følg os	112
følg oss	565
følg tema	565
für abonnenten	137
für den newsletter anmelden	140
fă o donație	647
""", 'g': """
galeriyi aç	792
giriş	780
giriş yap	780
giriş yapin	780
già abbonato	439
già registrato	439
glömt lösenord	741
godkänn	750
godkänn alla	750
gorące tematy	602
guardar artículo	255
gå ikke glip af	119
gå ikke glip af noget	108
gå ikke glipp av noe	561
gå til indhold	122
gérer les cookies	337
gérer mes choix	337
góp ý	832
gündem	790
günün haberleri	790
günün özeti	790
gợi ý	833
gửi	832
gửi bình luận	832
gửi email	828
gửi ý kiến	832
""", 'h': """
hai già un account	439
havi támogatás	394
hayir teşekkürler	778
hayir, teşekkürler	778
hela artikeln fortsätter nedan	749
hepsini gör	792
hesap oluştur	780
hibát talált	403
hinweis schließen	132
hirdetés	401	401
hlavní zprávy	92
ho già donato	434
hoje não	614
hoppa till innehåll	757
hozzászólok	403
hozzászólás	403
hozzászólások	403
hylkää	307
hylkää kaikki	307
hyväksy	307
hyväksy evästeet	307
hyväksy kaikki	307
håll dig uppdaterad	743
hírfolyam	404
""", 'i': """
i più commentati	454
i più letti	454
i più visti	454
ich unterstütze schon	132
ihre meinung zählt	152
ikke gå glipp av	572
ikke nå	556
iletişim	789
ilgili içerikler	790
ilginizi çekebilecek haberler	790
ilginizi çekebilir	790
ilmoita virheestä	309
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
ir para o conteúdo	636
ispiši	702
içeriğe geç	792
""", 'j': """
j'ai déjà donné	320
j'ai déjà un compte	325
ja n'ets subscriptor? inicia sessió	67
jaa twitterissä	304
jaa x:ssä	304
jag förstår	750
jag stödjer redan	738
je gère mes cookies	337
je soutiens déjà	320
jednorázově	81
jeg forstår	568
jeg støtter allerede	103	556
jetzt anhören	144
jetzt unterstützen	133
již mám předplatné	82
juttu jatkuu kuvan jälkeen	306
juttu jatkuu mainoksen jälkeen	306
już wspieram	585
já doei	614
já sou apoiador	614
já sou assinante	618
já tem conta	618
já tem uma conta	618
já é assinante? faça login	618
jätä kommentti	309
""", 'k': """
kapcsolódó	404
kapcsolódó cikk	404
kapcsolódó cikkek	404
kapcsolódó tartalom	404
kapcsolódó témák	404
kategóriák	404
kaupallinen yhteistyö	306
keresés	406
kezdőlap	406
không phải bây giờ	823
không, cảm ơn	823
kijelentkezés	396
kipróbálom	396
kirjaudu sisään	299
kjøp abonnement	559
kjøp tilgang	559
klíčová slova	92
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
kullanim koşullari	787
kup dostęp	588
käyttöehdot	307
később	393
köp	741
köszönöm, nem	393
következő	406
következő cikk	404
køb abonnement	106
køb adgang	106
kúpiť predplatné	710
küldés	399
küldés e-mailben	399
künye	787
""", 'l': """
la discussione è chiusa	452
la nota continúa después del anuncio	258
la rédaction vous conseille	341
la sélection de la rédaction	341
las más leídas	264
lasă un comentariu	655
lataa lisää	312
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
llegeix també	70
lo + leído	264
lo más comentado	264
lo más compartido	264
lo más leído	264
lo más popular	264
lo más visto	264
lo último	264
lubię to	594
lue lisää	310
lue lisää aiheesta	310
lue myös	310
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
lås op	106
lås opp artikkelen	559
læs hele artiklen	122
læs kommentarer	117
læs mere	119	122
læs mere om	119
læs også	119
læs videre	106	119
læsetid # min	122
lên đầu trang	835
lưu	828
lưu bài	828
lưu bài viết	828
""", 'm': """
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
minn meg på det senere	556
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
muistuta myöhemmin	297
mutass többet	406
muut lukivat myös	310
myöhemmin	297
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
månadsgåva	739
månedlig gave	557
månedligt bidrag	104
måske senere	103
måske vil du også kunne lide	119
més informació	70
més llegides	70
método de pago	247
métodos de pagamento	617
métodos de pago	247
můj účet	82
mới nhất	833
mở rộng	835
""", 'n': """
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
nhắc tôi sau	823
nie dziękuję	585
nie dziś	585
nie pamiętasz hasła	588
nie, dziękuję	585
noteで書く	474
notre sélection	341
notícias relacionadas	633
notícias relacionadas que podem lhe interessar	19
notícies relacionades	70
nu mulțumesc	646
nu, mulțumesc	646
nyhetsdøgnet	572
nyomtatás	399
não perca	633
não, obrigada	614
não, obrigado	614
nächste seite	157
nächster artikel	154
näköislehti	299
nästa	757
nästa artikel	754
näytä kaikki	312
näytä kommentit	309
näytä lisää	312
näytä sisältö	307
næste	122
næste artikel	119
népszerű	404
nøgleord	119
nổi bật	833
nội dung tài trợ	830
""", 'o': """
ochrana osobních údajů	89
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
offre spéciale	325
offrez-nous un café	321
offrici un caffè	435
oglasno sporočilo	727
ogłoszenie	597
okuma süresi # dk	792
olvasta már	404
olvastad már	404
olvidaste tu contraseña	248
ostatnie artykuły	602
ota yhteyttä	309
otros artículos	264
outras notícias	19	633
ouça este conteúdo	624
""", 'p': """
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
peut-être plus tard	320
più lette	454
più letti	454
più tardi	434
placená inzerce	88
platená inzercia	713
plaćeni sadržaj	699
plein écran	344
plus d'actualités	341
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
pubblicità	448	448
publi-rédactionnel	335
publicité	335	335
publicité - la suite ci-dessous	335
publicités	335
pular para o conteúdo	636
página siguiente	267
pääuutiset	310
påmind mig senere	103
påminn mig senare	738
później	585
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
""", 'q': """
quellen und weiterführende links	154
quieres añadir otro usuario a tu suscripción	248
quizás más tarde	243
quizás te interese	264
quyên góp	824
quyên góp ngay	824
quên mật khẩu	825
quảng cáo	830	830
""", 'r': """
rao vặt	830
rapportér fejl	117
rašyti komentarą	513
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
ricordamelo più tardi	434
rozwiń	605
rätta	752
rättelse	752
réactions	339
réagir	332	339
réagir à cet article	339
réagissez	339
réagissez à cet article	339
répondre	339
réseaux sociaux	333
réservé aux inscrits	325
răspunde	655
""", 's': """
s'abonner à partir de #€	325
s'inscrire à la newsletter	328
s-ar putea să-ți placă	656
saber más	267
saltar anúncio	627
salvează	651
sao chép liên kết	828
sari la conținut	658
sačuvaj	702
schlagwörter	154
schließen	157
schrift vergrößern	144
schriftgröße	144
scopri di più	439
sdílejte	86
sdílet	86
sdílet na facebooku	86
sdílet na twitteru	86
sdílet na x	86
se connecter et réagir	339
se déconnecter	325
sei già abbonato	439
selección de la redacción	264
semnalează o eroare	655
send på e-post	564
seuraa meitä	305
seções	633
signaler un problème	339
siguiente artículo	264
siirry sisältöön	312
sizin için öneriler	790
snsをフォロー	475
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
staňte sa členom	709
staňte se členem	81
stichwörter	154
strona główna	602
stäng	738	757
stöd oss	739
støt os	104
støtt oss	557
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
szponzorált tartalom	401
szólj hozzá	403
szóljon hozzá	403
sähköposti	301
sähköpostiosoite	301
sé el primero en comentar	262
sé parte	244
sélections	332
síganos	256
síguenos	256
sök	757
søg	122
søk	575
súmate	244
súvisiace	714
súvisiace články	714
słowa kluczowe	602
""", 't': """
takaisin ylös	312
talán később	393
tamaño de letra	255
también te puede gustar	264
también te puede interesar	264
també et pot interessar	70
tarjeta de crédito	247
tarjeta de débito	247
temas del día	264
termos e condições	629
teste grátis	618
teď ne	80
thu gọn	835
thèmes	341
thématiques	341
thích	828
thông tin doanh nghiệp	830
thẻ	833
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
tlačiť	716
to może cię zainteresować	602
todos os comentários	631
toute l'actualité	341
tovább	406
tovább a rovatra	404
tovább olvasom	406
további cikkek	404
további hírek	404
továbbiak betöltése	406
trang chủ	835
transferência bancária	617
treść sponsorowana	597
trước	835
trả lời	832
trở lại	835
tue meitä	298
twitter'da paylaş	784
twój e-mail	590
tài khoản của tôi	825
tài trợ	830
támogass minket	394
támogasson minket	394
támogatom	394
támogatott tartalom	401
támogatás	394
témata	92
témák	404
términos de uso	260
términos y condiciones	260
tìm kiếm	835
tópicos	633
tópicos relacionados	633
több	406
tüm haberler	790
tüm yorumlar	789
tümünü gör	792
tümünü kabul et	787
tümünü reddet	787
tạo tài khoản	825
tải thêm	835
từ khóa	833
""", 'u': """
udostępnij	594
udostępnij na facebooku	594
udostępnij na twitterze	594
udostępnij na x	594
uložit	86
uložit na později	86
uložiť	716
ultima oră	656
ultimele știri	656
une erreur s'est glissée dans l'article	339
unterstütze uns	133
unterstützen	133
unterstützen sie uns	133
url 복사	499
urlをコピー	474
url복사	499
următorul	658
ustawienia plików cookie	598
uzyskaj dostęp	588
už máte predplatné? prihláste sa	710
už máte účet	710
už máte účet? prihláste sa	710
už podporuji	80
""", 'v': """
van már fiókja	396
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
vstúpiť do diskusie	716
vytvořit účet	82
vyzkoušet	82
válasz	403
více	92
více o tématu	92
vídeos	264	633
výběr redakce	92
về đầu trang	835
""", 'w': """
warto przeczytać	602
weitere beiträge	154
werbung überspringen	147
whatsapp'ta paylaş	784
więcej	602
więcej artykułów	602
więcej informacji	602
więcej na ten temat	602
więcej o	602
więcej z	602
wpłać	586
wpłać teraz	586
wypróbuj	588
wyślij e-mailem	594
wyślij znajomemu	594
""", 'x': """
x'te paylaş	784
xem bình luận	832
xem nhiều	833
xem nhiều nhất	833
xem thêm	833	835
xem thêm bình luận	832
xem tiếp	835
xem toàn bộ	835
xem tất cả	835
xでシェア	474
xでポスト	474
""", 'y': """
yorum gönder	789
yorumlari gör	789
""", 'z': """
z titulní strany	92
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
zdieľať	716
zdieľať na facebooku	716
zgadzam się	598
zgłoś	600
zgłoś błąd	600
zkopírovat odkaz	86
znajdź nas na facebooku	595
zobacz galerię	605
zobacz również	602
zobacz także	602
zobacz też	602
zobacz więcej	602
zobrazit více	94
zobrazit vše	94
zostań patronem	586
zpět nahoru	94
zrušit odpověď	91
zur merkliste hinzufügen	144
zur übersicht	157
zurück	152
zurück nach oben	157
zvětšit	94
zwiń	605
""", 'à': """
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
""", 'ä': """
ähnliche artikel	154
ähnliche beiträge	154
ähnliche themen	154
älä missaa mitään	301
ämnen	754
ämnen i artikeln	754
""", 'ç': """
çerez ayarlari	787
çerez politikasi	787
çerezler	787
çikiş yap	780
çok okunanlar	790
""", 'é': """
écouter	332
écouter (# min	332
écouter le podcast	344
édition du jour	341
""", 'î': """
înapoi sus	658
încarcă mai multe	658
închide	646
înregistrare	648
înregistrează-te	648
""", 'ö': """
öffnen	157
önceki	792
önceki haber	790
öne çikan haberler	790
öne çikanlar	790
önerilen haberler	790
önerilenler	790
összes	406
""", 'ú': """
új hozzászólás	403
última hora	264
últimas	633
últimas entradas	264
últimas noticias	264
últimas notícias	633	633
últimes notícies	70
últimos artículos	264
únete	244
únete a la conversación	262
""", 'ü': """
überweisung	136
ücretsiz dene	780
üye girişi	780
üye ol	779	780
""", 'ý': """
ý kiến	832
ý kiến bạn đọc	832
ý kiến của bạn	832
""", 'č': """
članek se nadaljuje pod oglasom	727
článek pokračuje pod reklamou	88
čtěte dále	92
čtěte i	92
čtěte také	92
číst dál	94
číst dál s předplatným	82
číst více	94
čítajte aj	714
""", 'ď': """
ďalšie články	19	714
""", 'đ': """
đáng chú ý	833
đã có tài khoản	825
đã sao chép	828
đóng	823
đóng góp	824
đăng ký	825
đăng ký ngay	825
đăng nhập	825
đăng nhập / đăng ký	825
đăng xuất	825
được tài trợ	830
đặt báo	825
đề xuất	833
để sau	823
đọc nhiều	833
đọc nhiều nhất	833
đọc thêm	833	835
đọc tiếp	835
đừng bỏ lỡ	833
""", 'ś': """
śledź nas	595
""", 'ş': """
şifremi unuttum	780
şimdi değil	778
şurada paylaş	784
""", 'š': """
štampaj	702
štítky	92
""", 'ž': """
že imate račun	724
že naročnik	724
""", 'ș': """
știri recomandate	656
știri similare	656
știrile zilei	656
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	173
""", 'ί': """
ίσως αργότερα	171
ίσως σας ενδιαφέρει	181
""", 'α': """
ακούστε	176
ακύρωση απάντησης	180
αναζήτηση	183
αντιγραφή συνδέσμου	176
απάντηση	180
αποθήκευση	176
αποστολή με email	176
αποσύνδεση	173
αργότερα	171
αρχική	183
αφήστε σχόλιο	180
""", 'β': """
βίντεο	181
""", 'γ': """
γίνε συνδρομητής	173
γίνετε μέλος	172
γίνετε συνδρομητής	173
γράψτε σχόλιο	180
""", 'δ': """
δείτε περισσότερα	183
δείτε τα σχόλια	180
δείτε όλα	183
δημιουργία λογαριασμού	173
δημοφιλέστερα	181
δημοφιλή	181
διαβάστε ακόμα	181
διαβάστε ακόμη	181
διαβάστε επίσης	181
διαβάστε περισσότερα	181	183
διαφήμιση	178
διαφημίσεις	178
διαφημιση	178
δωρήστε	172
δωρεά	172
""", 'ε': """
είσοδος	173
εγγραφή	173
ειδήσεις σήμερα	181
εκτύπωση	176
επικοινωνία	180
επιστροφή στην κορυφή	183
επόμενο	183
επόμενο άρθρο	181
ετικέτες	181
""", 'θ': """
θέματα	181
""", 'κ': """
κάντε δωρεά	172
κάντε μια δωρεά	172
κατηγορίες	181
κλείσιμο	171
κοινοποίησε	176
κοινοποίηση	176
κοινοποίηση στο facebook	176
κοινοποίηση στο twitter	176
""", 'μ': """
μενού	183
μην χάσετε	181
μοιραστείτε	176
μοιραστείτε το	176
μοιραστείτε το άρθρο	176
μπορεί να σας αρέσει	181
μόνο για συνδρομητές	173
""", 'ξ': """
ξεχάσατε τον κωδικό	173
""", 'ο': """
ο λογαριασμός μου	173
""", 'π': """
περισσότερα	181	183
περισσότερες ειδήσεις	181
προηγούμενο	183
προηγούμενο άρθρο	181
προσθήκη σχολίου	180
προτεινόμενα	181
""", 'ρ': """
ροή ειδήσεων	181
""", 'σ': """
στηρίξτε μας	172
συνέχεια ανάγνωσης	183
συνδεθείτε	173
συνδρομή	173
συνδρομητές	173
σχετικά	181
σχετικά άρθρα	181
σχετικά θέματα	181
σχετικές ειδήσεις	181
σχόλια	180
σχόλιο	180
σύνδεση	173
""", 'τ': """
τα πιο δημοφιλή	181
τελευταία άρθρα	181
τελευταία νέα	181
τελευταίες ειδήσεις	181
""", 'υ': """
υπενθύμιση αργότερα	171
υποβολή σχολίου	180
υποστηρίξτε μας	172
""", 'φ': """
φόρτωση περισσότερων	183
""", 'χ': """
χορηγούμενο	178
χορηγούμενο περιεχόμενο	178
""", 'ό': """
όχι ευχαριστώ	171
όχι τώρα	171
όχι, ευχαριστώ	171
""", 'а': """
абонамент	41
абонирайте се	41
авторизация	670
авторизоваться	670
актуальне	814
архив	684
""", 'б': """
банковская карта	669
банковский перевод	669
безопасный платеж	669
больше	684
больше новостей	684
будьте в курсе	672
більше за темою	814
більше на цю тему	814
більше новин	814
більше по темі	814
""", 'в': """
в избранное	675
в тренде	684
важливо	814
вам будет интересно	684
вам може сподобатися	814
вам может быть интересно	684
вас може зацікавити	814
вас может заинтересовать	684
введите email	672
версия для печати	675
вече имате акаунт	42
вече сте абонат	42
вже зареєстровані	803
вже є акаунт	803
вибір редакції	814
видео	684
вижте още	46
вийти	803
вконтакте	676	676
влезте	42
во весь экран	687
войти	670
войти в аккаунт	670
воспроизвести	687
время на чтение	687
время чтения # мин	687
все	687
все комментарии	682
всі новини	816
вход	42	670
вхід	803
выберите сумму	669
выбор редакции	684
выйти	670
відео	814
відповісти	812
відхилити	810
""", 'г': """
главная	687
главное	684
главное за день	684
главные новости	684
головна	816
головне	814
головне за день	814
головні новини	814
""", 'д': """
далее	687
далі	816
дарете	41
дари	41
детальніше	816
дзен	676
дивіться також	814
для подписчиков	670
добавить комментарий	682
додати коментар	812
докладніше	816
другая сумма	669
други новини	19
другие материалы	19	684
другие новости	19	684
другие статьи	684
друк	807
""", 'е': """
единоразово	667
ежемесячно	667
еще новости	684
еще по теме	684
ещё	684
ещё по теме	684
""", 'з': """
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
зберегти	807
збільшити	816
зміст	816
зробити внесок	801
зрозуміло	810
""", 'и': """
интересное	684
""", 'к': """
к началу	687
категории	684
категорії	814
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
купить подписку	670
""", 'л': """
лента новостей	684
личный кабинет	670
""", 'м': """
материалы партнеров	679
материалы по теме	684
матеріали за темою	814
матеріали по темі	814
меню	687	816
метки	684
може да ви хареса	46
может быть, позже	666
может позже	666
можливо, пізніше	800
мой профиль	670
моят профил	42
мы в социальных сетях	677
мы в соцсетях	677
мы вконтакте	677
мій профіль	803
мітки	814
""", 'н': """
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
не зараз	800
не пропустите	684
не пропустіть	814
не сегодня	666
не сейчас	666
не сьогодні	800
нет комментариев	682
нет, спасибо	666
новини	814
новини партнерів	809
новости	684
новости партнеров	679
новости партнёров	679
новости по теме	684
ні, дякую	800
""", 'о': """
обговорити	812
обратная связь	682
обсудить	682
обсуждение	682
одноклассники	676
одноразово	801
оставить комментарий	682
останні новини	814
ответить	682
отказаться	680
отклонить	680
отменить ответ	682
отправить по почте	675
оформити підписку	803
още от	46
още по темата	46
""", 'п': """
партнерский материал	679
партнерський матеріал	809
партнерський проєкт	809
партнёрский материал	679
передплата	803
передплатити	803
перейти к содержанию	687
печать	675
платено съдържание	45
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
підписатись	803
підписатися	803
підписка	803
підтримати	801
підтримати нас	801
підтримати редакцію	801
пізніше	800
""", 'р': """
развернуть	687
разово	667
распечатать	675
рассказать друзьям	675
рассылка	672
рассылки	672
регистрация	42	670
редакция рекомендует	684
реклама	45	679	679	809	809
рекламно съдържание	45
рекомендуем	684
рекомендуемое	684
рекомендуємо	814
реєстрація	803
роздрукувати	807
рубрики	684	814
""", 'с': """
самое важное	684
самое популярное	684
самое читаемое	684
свежее	684
свежие новости	684
свернуть	687
свързани новини	46
свързани статии	46
связаться с нами	682
сделать пожертвование	667
сейчас читают	684
скасувати відповідь	812
скопировать ссылку	675
скопіювати посилання	807
следующая	687
следующая статья	684
слухати	807
слушать	675
см. также	684
смотреть все	687
смотри также	684
смотрите также	684
согласен	680
согласиться	680
содержание	687
создать аккаунт	670
сообщить об ошибке	682
сохранить	675
социальные сети	677
спецпроект	679
спецпроєкт	809
сподели	48
сподели във facebook	48
споделяне	48
спонсорирано	45
способ оплаты	669
способы оплаты	669
ссылка скопирована	675
станете член	41
стати частиною спільноти	801
стать патроном	667
стать спонсором	667
створити акаунт	803
стрічка новин	814
схожі матеріали	814
схожі статті	814
сюжет	684
сюжеты	684
""", 'т': """
твитнуть	675
твиттер	676
твітнути	807
теги	684	814
телеграм	676
тема дня	684
теми	814
темы	684
""", 'у': """
увеличить	687
увійти	803
уже есть аккаунт	670
уже зарегистрированы	670
уже зареєструвалися	803
умови використання	810
усі новини	816
""", 'ф': """
фейсбук	676
фото	684
фоторепортаж	684
""", 'х': """
хорошо	680
""", 'ч': """
час читання # хв	816
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
""", 'щ': """
ще за темою	814
ще новини	814
щомісяця	801
""", 'э': """
электронная почта	672
""", 'я': """
я вже підтримую	800
я уже поддерживаю	666
яндекс.дзен	676
""", 'і': """
інші новини	19	814
""", 'א': """
אולי גם יעניין אותך	365
אולי יעניין אותך	365
אולי יעניין אתכם	365
אולי מאוחר יותר	355
אינציקלופדיית ynet	365
""", 'ב': """
בשיתוף	362
""", 'ד': """
דווח על טעות	364
דלג לתוכן	367
דף הבית	367
""", 'ה': """
האזינו	360
הבא	367
הגב	364
הדפס	360
הדפסה	360
הוסיפו תגובה	364
הוסף תגובה	364
הוספת תגובה	364
הזכירו לי מאוחר יותר	355
החשבון שלי	357
הירשם	357
הכי נצפים	365
הכי נקרא	365
הכי נקראות	365
הכתבה הבאה	365
הכתבה הקודמת	365
המלצות	365
המשך לקרוא	367
המשך קריאה	367
הנקראות ביותר	365
העתק קישור	360
העתקת קישור	360
הצג עוד	367
הצטרפו	356
הצטרפו אלינו	356
הקודם	367
הרשמה	357
השב	364
התחבר	357
התחברות	357
""", 'ו': """
ווטסאפ	360
וידאו	365
""", 'ח': """
חדשות אחרונות	365
חזרה למעלה	367
חיפוש	367
""", 'ט': """
טוויטר	360
טלגרם	360
טען עוד	367
""", 'י': """
יציאה	357
""", 'כ': """
כבר מנויים? התחברו	357
כבר נרשמת	357
כותרות אחרונות	365
כניסה	357
כניסה למנויים	357
כתבו תגובה	364
כתבות אחרונות	365
כתבות מומלצות	365
כתבות נוספות	365
כתבות קשורות	365
""", 'ל': """
לא כעת	355
לא עכשיו	355
לא תודה	355
לא, תודה	355
להמשך קריאה	357
להרשמה	357
לכל הכתבות	367
לכל התגובות	364
לרכישת מינוי	357
לתרום	356
לתרומה	356
""", 'מ': """
מבזקים	365
מודעה	362
מומלצים	365
ממומן	362
מצאתם טעות	364
""", 'נ': """
נושאים	365
נושאים קשורים	365
""", 'ס': """
סגור	355
סגירה	355
""", 'ע': """
עוד	367
עוד בנושא	365
עוד בערוץ	365
עוד חדשות	365
עוד כתבות	19	365
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	360
פרסום	362
פרסומת	362
""", 'צ': """
צור חשבון	357
צור קשר	364
""", 'ק': """
קרא גם	365
קרא עוד	367
קראו גם	365
קראו עוד	367
""", 'ש': """
שיתוף	360
שיתוף בווטסאפ	360
שיתוף בטוויטר	360
שיתוף בפייסבוק	360
שכחתי סיסמה	357
שלח לחבר	360
שליחה במייל	360
שמירה	360
שתף	360
שתפו	360
שתפו את הכתבה	360
שתפו בפייסבוק	360
""", 'ת': """
תגובה	364
תגובות	364
תגיות	365
תוכן למנויים	357
תוכן ממומן	362
תוכן מקודם	362
תוכן שיווקי	362
תמכו בנו	356
תפריט	367
תרומה	356
תרמו	356
תרמו עכשיו	356
""", 'آ': """
آخر الأخبار	32
آخرین اخبار	287
آگهی	284
""", 'أ': """
أحدث الأخبار	32
أخبار أخرى	19
أخبار ذات صلة	32
أخبار متعلقة	32
أضف تعليق	31
أضف تعليقا	31
أهم الأخبار	32
""", 'إ': """
إرسال	27
إعلان	29
إعلان ممول	29
إعلانات	29
إغلاق	21
إقرأ أيضا	32
إلى الأعلى	34
إنشاء حساب	23
""", 'ا': """
اترك تعليقا	31
اترك تعليقاً	31
اتصل بنا	31
اخبار دیگر	19
اخبار مرتبط	287
اخترنا لك	32
ادامه	289
ادامه مطلب	289
ادعم الصحافة المستقلة	22
ادعمنا	22
ارسال	282
ارسال به دوستان	282
ارسال نظر	286
از ما حمایت کنید	279
استمع	27
اشتراك	23
اشتراک	280
اشتراک گذاری	282
اشتراکگذاری	282
اشترك	23
اطبع	27
اقرأ أيضا	32
اقرأ أيضاً	32
اقرأ المزيد	34
اقرأ ايضا	32
اكتب تعليقا	31
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
انسخ الرابط	27
انشر	27
ایجاد حساب	280
""", 'ب': """
بازگشت به بالا	289
بحث	34
برعاية	29
برچسب ها	287
برچسبها	287
بستن	278
بعداً یادآوری کن	278
بعدی	289
به اشتراک بگذارید	282
بیشتر	287	289
بیشتر بخوانید	287
""", 'ت': """
تازهترینها	287
تبرع	22
تبرع الآن	22
تبلیغ	284
تبلیغات	284
تحميل المزيد	34
تسجيل	23
تسجيل الخروج	23
تسجيل الدخول	23
تسجيل دخول	23
تعليق	31
تعليقات	31
تلغرام	27
تلگرام	282
تماس با ما	286
تويتر	27
توییتر	282
تيليجرام	27
""", 'ث': """
ثبت نام	280
ثبت نظر	286
ثبتنام	280
""", 'ج': """
جدیدترین اخبار	287
جستجو	289
جميع التعليقات	31
""", 'ح': """
حالا نه	278
حجم الخط	27
حساب کاربری	280
حسابي	23
حصري للمشتركين	23
حفظ	27
حمایت مالی	279
حمایت کنید	279
""", 'خ': """
خانه	289
خبرهای مرتبط	287
خروج	280
""", 'د': """
دستهبندی	287
دیدگاه	286
دیدگاهها	286
""", 'ذ': """
ذات صلة	32
ذخیره	282
ذكرني لاحقا	21
""", 'ر': """
ربما لاحقا	21
ربما لاحقاً	21
رد	31
رمز عبور را فراموش کردهاید	280
رپورتاژ	284
رپورتاژ آگهی	284
""", 'س': """
ساهم	22
ساهم الآن	22
""", 'ش': """
شارك	27
شارك المقال	27
شارك على	27
شارك هذا الموضوع	27
شاركنا رأيك	31
شاهد أيضا	32
شاهد أيضاً	32
شاید بعدا	278
شاید بعداً	278
""", 'ص': """
صفحه اصلی	289
""", 'ط': """
طباعة	27
""", 'ع': """
عرض الكل	34
عرض المزيد	34
عضویت	280
عکس	287
""", 'غ': """
غرّد	27
""", 'ف': """
فقط برای مشترکان	280
فيديو	32
فيسبوك	27
فیسبوک	282
""", 'ق': """
قبلی	289
قد يعجبك	32
قد يعجبك أيضا	19	32
قد يهمك	32
قد يهمك أيضا	32
قراءة المزيد	34
""", 'ك': """
كلمات دلالية	32
كلمات مفتاحية	32
كن داعما	22
""", 'ل': """
لا شكرا	21
لا شكرًا	21
لا، شكرا	21
لاحقا	21
ليس الآن	21
لینک کوتاه	282
""", 'م': """
مادة إعلانية	29
محتوای تبلیغاتی	284
محتوى ممول	29
مختارات	32
مستخدم جديد	23
مشاركة	27
مشاركة عبر واتساب	27
مشاركة على تويتر	27
مشاركة على فيسبوك	27
مشاهده بیشتر	289
مشاهده همه	289
مشترک شوید	280
مطالب مرتبط	287
مقالات ذات صلة	32
مقالات مرتبط	287
منو	289
مهمترین اخبار	287
مواضيع ذات صلة	32
موضوعات ذات صلة	32
""", 'ن': """
نسخ الرابط	27
نسيت كلمة المرور	23
نظر	286
نظر خود را بنویسید	286
نظر شما	286
نظرات	286
نمایش بیشتر	289
ننصح بقراءة	32
نه ممنون	278
""", 'ه': """
همرسانی	282
همچنین بخوانید	287
""", 'و': """
واتساب	27
واتساپ	282
ورود	280
ورود / ثبت نام	280
وسوم	32
ویدیو	287
ویژه مشترکان	280
""", 'پ': """
پاسخ	286
پربازدیدترین	287
پربازدیدترینها	287
پربازدیدها	287
پربحثترینها	287
پیشنهاد سردبیر	287
پیشنهاد ما	287
""", 'چ': """
چاپ	282
""", 'ک': """
کلیدواژهها	287
کمک مالی	279
کمک کنید	279
کپی لینک	282
""", 'گ': """
گزارش خطا	286
""", 'अ': """
अगला	386
अगली खबर	384
अन्य खबरें	19	384
अन्य ख़बरें	19
अपनी राय दें	383
अभी दान करें	375
अभी नहीं	374
""", 'आ': """
आगे पढ़ें	386
आपके लिए	384
""", 'इ': """
इसे भी पढ़ें	384
""", 'ई': """
ई-पेपर	376
""", 'ऊ': """
ऊपर जाएं	386
""", 'औ': """
और खबरें	384
और देखें	386
और पढ़ें	384	386
""", 'क': """
कमेंट	383
कमेंट करें	383
कमेंट्स	383
केवल सदस्यों के लिए	376
कॉपी लिंक	379
""", 'ख': """
खाता बनाएं	376
खोजें	386
""", 'ज': """
जवाब दें	383
""", 'ट': """
टिप्पणियां	383
टिप्पणी	383
टिप्पणी करें	383
टैग्स	384
टॉप न्यूज़	384
ट्रेंडिंग	384
ट्विटर	379
""", 'त': """
ताज़ा ख़बरें	384
ताजा खबरें	384
ताजा समाचार	384
""", 'द': """
दान करें	375
""", 'न': """
नहीं धन्यवाद	374
नहीं, धन्यवाद	374
""", 'प': """
पिछला	386
पिछली खबर	384
पूरी खबर पढ़ें	386
प्रचार	381
प्रतिक्रिया दें	383
प्रायोजित	381
प्रिंट करें	379
प्रीमियम	376
""", 'फ': """
फेसबुक	379
फेसबुक पर शेयर करें	379
फोटो	384
""", 'ब': """
बंद करें	374
बड़ी खबरें	384
बाद में	374
बाद में याद दिलाएं	374
""", 'म': """
मुख्य समाचार	384
मेन्यू	386
मेरा खाता	376
""", 'य': """
यह भी पढ़ें	384
ये भी पढ़ें	384
""", 'र': """
रजिस्टर करें	376
""", 'ल': """
लिंक कॉपी करें	379
लॉग इन	376
लॉग इन करें	376
लॉगआउट	376
लॉगिन	376
लोकप्रिय	384
""", 'व': """
विज्ञापन	381
विषय	384
वीडियो	384
व्हाट्सएप	379
""", 'श': """
शायद बाद में	374
शेयर	379
शेयर करें	379
""", 'स': """
संपर्क करें	383
संबंधित खबरें	384
संबंधित ख़बरें	384
संबंधित लेख	384
संबंधित समाचार	384
सदस्य बनें	375
सबसे ज्यादा पढ़ी गई	384
सब्सक्राइब	376
सब्सक्राइब करें	376
सभी देखें	386
समर्थन करें	375
सहयोग करें	375
साइन अप	376
साइन इन	376
साझा करें	379
सेव करें	379
स्पॉन्सर्ड	381
""", 'ह': """
हमारा समर्थन करें	375
होम	386
""", 'অ': """
অনুদান দিন	55
""", 'আ': """
আরও খবর	57
আরও দেখুন	57
আরও পড়ুন	57
""", 'এ': """
এ সম্পর্কিত আরও খবর	57
""", 'ন': """
নিবন্ধন	55
""", 'প': """
প্রিন্ট	59
""", 'ব': """
বিজ্ঞাপন	59
""", 'ম': """
মন্তব্য	59
মন্তব্য করুন	59
""", 'র': """
রেজিস্টার	55
""", 'ল': """
লগ ইন	55
লগইন	55
লিংক কপি	59
""", 'শ': """
শেয়ার	59
শেয়ার করুন	59
""", 'স': """
সংশ্লিষ্ট খবর	57
সম্পর্কিত খবর	57
সর্বশেষ	57
সর্বশেষ সংবাদ	57
সর্বাধিক পঠিত	57
সহায়তা করুন	55
সাবস্ক্রাইব	55
""", 'ข': """
ข่าวที่เกี่ยวข้อง	768
ข่าวยอดนิยม	768
ข่าวล่าสุด	768
ข่าวอื่นๆ	19
ข่าวแนะนำ	768
""", 'ค': """
ความคิดเห็น	770
คัดลอกลิงก์	770
""", 'ด': """
ดูเพิ่มเติม	770
""", 'บ': """
บทความที่เกี่ยวข้อง	768
บทความล่าสุด	768
บริจาค	766
บริจาคเลย	766
""", 'พ': """
พิมพ์	770
""", 'ร': """
ร่วมบริจาค	766
""", 'ล': """
ลงทะเบียน	766
ลืมรหัสผ่าน	766
""", 'ส': """
สนับสนุนเรา	766
สปอนเซอร์	770
สมัครสมาชิก	766
""", 'อ': """
อ่านต่อ	770
อ่านเพิ่มเติม	768
""", 'เ': """
เข้าสู่ระบบ	766
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	768
เรื่องอื่นที่น่าสนใจ	768
""", 'แ': """
แชร์	770
แสดงความคิดเห็น	770
""", 'โ': """
โฆษณา	770
""", 'ủ': """
ủng hộ	824
ủng hộ chúng tôi	824
""", 'あ': """
あとで	466
あとで読む	474
あなたにおすすめ	483
あなたにおすすめの記事	483
あなたへのおすすめ	483
あわせて読みたい	483
""", 'い': """
いいえ、結構です	466
いいね	474	474
いいね！してニュースをチェック	475
""", 'お': """
おすすめ	483
おすすめの記事	483
おすすめ情報pr	477
おすすめ記事	483
お問い合わせ	479
お気に入り	474
お気に入りに追加	474
お申し込み	469
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	483
この著者の記事	483
この記事のタグ	483
この記事は会員限定です	469
この記事をシェア	474
この記者の記事一覧	483
この連載の記事	483
""", 'ご': """
ご意見	481
ご支援のお願い	467
ご購読の申し込み	469
""", 'さ': """
さらに読み込む	485
""", 'す': """
すべて受け入れる	479
すべて見る	485
すべて許可	479
""", 'そ': """
その他の記事	483
""", 'は': """
はてなブックマーク	474
はてブ	474
""", 'ま': """
また後で	466
""", 'み': """
みんなのコメント	481
""", 'も': """
もっと見る	485
もっと読む	483
もどる	485
""", 'よ': """
よく読まれている記事	483
よく読まれている記事ランキング	483
""", 'ア': """
アクセスランキング	483
""", 'オ': """
オススメ記事	483
""", 'カ': """
カテゴリ	483
カテゴリー	483
""", 'キ': """
キーワード	483
""", 'ク': """
クッキー	479
クッキー設定	479
クリップ	474
クリップする	474
""", 'コ': """
コピーしました	474
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
""", 'サ': """
サイトポリシー	479
サイトマップ	479
サインイン	469
サポートする	467
""", 'シ': """
シェア	474
シェアしよう	474
シェアする	474
""", 'ス': """
スキップ	466
スクラップ	474
スクラップする	474
スポンサー	477
スポンサードリンク	477
スポンサーリンク	477
""", 'タ': """
タイアップ	477
タグ	483
""", 'チ': """
チップを送る	467
チャンネル登録	475
""", 'ツ': """
ツイート	474
ツイートする	474
""", 'ト': """
トップ	485
トップへ戻る	485
トップニュース	483
トップページ	485
トピックス	483
""", 'ド': """
ドネーション	467
""", 'ニ': """
ニュースを読む	485
ニュースレター	471
ニュースレター登録	471
""", 'バ': """
バックナンバー	483
""", 'パ': """
パスワードを忘れた方	469
""", 'ピ': """
ピックアップ	483
""", 'フ': """
フォロー	475
フォローしてね	475
フォローしました	475
フォローする	475
フォロー中	475
""", 'ブ': """
ブックマーク	474
ブックマークする	474
""", 'プ': """
プライバシーポリシー	479
プレゼント	469
プレミアム	469
""", 'ヘ': """
ヘルプ	479
""", 'ペ': """
ページの先頭へ	485
ページトップ	485
ページトップへ	485
""", 'ホ': """
ホーム	485
""", 'ポ': """
ポスト	474
ポストする	474
""", 'マ': """
マイページ	469
""", 'メ': """
メニュー	485
メルマガ	471
メルマガ登録	471
メールで送る	474
メールで送信	474
メールアドレス	471
メールアドレスを入力	471
メールマガジン	471
メールマガジン登録	471
""", 'ラ': """
ランキング	483
""", 'リ': """
リンクをコピー	474
""", 'ロ': """
ログアウト	469
ログイン	469
ログイン/会員登録	469
ログイン・会員登録	469
""", '一': """
一覧	485
一覧へ	485
一覧を見る	485
""", '上': """
上一篇	857
上一頁	859
上一页	859
""", '下': """
下一篇	857
下一頁	859
下一页	859
下次再說	842
下次再说	842
""", '不': """
不用了	842
不，謝謝	842
不，谢谢	842
""", '专': """
专题	857
""", '个': """
个人中心	845
""", '为': """
为你推荐	857
为您推荐	857
""", '主': """
主要ニュース	483
""", '举': """
举报	856
""", '人': """
人気の記事	483
人気ランキング	483
人気記事	483
人気記事ランキング	483
""", '今': """
今、あなたにオススメ	483
今はしない	466
今はやめておく	466
今回はしない	466
今日の注目	483
今日热点	857
今日焦点	857
""", '他': """
他の記事	19
他の記事も読む	483
""", '付': """
付費閱讀	845
付费内容	845
付费阅读	845
""", '以': """
以后再说	842
""", '会': """
会员专属	845
会员中心	845
会员登录	845
会員の方はこちら	469
会員の方はログイン	469
会員登録	469
会員登録する	469
会員登録はこちら	469
会員限定	469
会員限定記事	469
""", '你': """
你可能也喜欢	857
你可能也喜歡	857
你可能感兴趣	857
""", '使': """
使用条款	854
使用條款	854
""", '保': """
保存	474
保存する	474
""", '個': """
個人情報保護方針	479
""", '元': """
元記事を読む	485
""", '免': """
免責聲明	854
免費訂閱	847
免費註冊	845
免費試讀	845
免责声明	854
免费注册	845
免费订阅	847
免费试读	845
""", '全': """
全文を読む	485
全文表示	485
全部接受	854
全部评论	856
""", '公': """
公众号	851
公式sns	475
公式twitter	475
公式x	475
""", '共': """
共有	474
共有する	474
""", '关': """
关于我们	854
关注	851
关注我们	851
关键词	857
关闭	842
""", '其': """
其他新聞	857
其他新闻	19	857
""", '再': """
再生	485
""", '写': """
写真を見る	485
写真特集	483
写评论	856
""", '分': """
分享	850
分享到	850
分享到微信	850
分享到微博	850
分享至	850
分享至facebook	850
分类	857
分類	857
""", '列': """
列印	850
""", '初': """
初割で無料体験する	469
""", '利': """
利用規約	479
""", '前': """
前のページ	485
前の記事	483
前の記事へ	483
前へ	485
""", '加': """
加入line好友	851
加入会员	845
加入書籤	850
加入會員	845
加载更多	859
""", '動': """
動画	483
動画を見る	485
""", '单': """
单次捐款	843
""", '印': """
印刷	474
印刷する	474
""", '即': """
即时新闻	857
即時新聞	857
""", '参': """
参与评论	856
""", '反': """
反馈	856
""", '发': """
发表留言	856
发表评论	856
""", '合': """
合わせて読みたい	483
""", '同': """
同じカテゴリの記事	483
同意	854
同意しない	479
同意する	479
""", '听': """
听新闻	850
""", '單': """
單次捐款	843
""", '回': """
回到頂部	859
回复	856
回覆	856
回頂端	859
回首頁	859
""", '复': """
复制成功	850
复制链接	850
""", '大': """
大字	850
大家还在看	857
大家都在看	857
""", '头': """
头条	857
""", '字': """
字体大小	850
字号	850
字級	850
字體大小	850
""", '官': """
官方微博	851
""", '定': """
定期定額	843
""", '寄': """
寄付	467
寄付する	467
寄付のお願い	467
寄付をする	467
""", '專': """
專題	857
""", '小': """
小字	850
小編推薦	857
""", '展': """
展开	859
展开全文	859
展開	859
""", '已': """
已关注	851
已是会员	845
已有帐号	845
已經是會員	845
已經是會員？登入	845
""", '广': """
广告	853
""", '広': """
広告	477
広告の後に続きます	477
広告をスキップ	477
広告を閉じる	477
広告企画	477
""", '廣': """
廣告	853
""", '延': """
延伸閱讀	857
延伸阅读	857
""", '开': """
开通会员	845
""", '影': """
影音	857
""", '後': """
後で	466
""", '微': """
微信	850
微博	850
""", '忘': """
忘記密碼	845
忘记密码	845
""", '応': """
応援する	467
""", '您': """
您可能也喜歡	857
您可能感兴趣	857
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	847
您的電郵	847
""", '意': """
意见反馈	856
""", '感': """
感想を送る	481
""", '成': """
成为会员	843
成為會員	843
""", '我': """
我同意	854
我的帐户	845
我的帳戶	845
我知道了	854
我要留言	856
我要纠错	856
我要评论	856
""", '戻': """
戻る	485
""", '所': """
所有留言	856
""", '打': """
打印	850
打赏	843
""", '投': """
投稿する	481
""", '拒': """
拒絕	854
拒绝	854
""", '拡': """
拡大	474
拡大する	485
""", '按': """
按讚	851
""", '捐': """
捐款	843
捐贈	843
捐赠	843
""", '排': """
排行榜	857
""", '接': """
接受	854
接受全部	854
接受所有	854
""", '推': """
推广	853
推广内容	853
推廣	853
推荐	857
推荐文章	857
推荐阅读	857
推薦	857
推薦文章	857
推薦閱讀	857
""", '提': """
提供	477
""", '搜': """
搜尋	859
搜索	859
""", '播': """
播放	859
""", '支': """
支持我们	843
支持我們	843
支援する	467
""", '收': """
收听	850
收藏	850
收藏文章	850
收起	859
""", '文': """
文字の大きさ	474
文字サイズ	474
""", '新': """
新着	483
新着ニュース	483
新着記事	483
新規会員登録	469
新規登録	469
新闻简报	847
""", '显': """
显示更多	859
""", '暂': """
暂不	842
""", '暫': """
暫不	842
""", '更': """
更多	857
更多内容	857
更多報導	857
更多报道	857
更多文章	857
更多新聞	857
更多新闻	857
""", '最': """
最新ニュース	483
最新文章	857
最新新聞	857
最新新闻	857
最新消息	857
最新記事	483
""", '會': """
會員中心	845
會員專屬	845
會員登入	845
""", '有': """
有料会員登録	469
有料登録	469
有料記事	469
""", '朋': """
朋友圈	850
""", '服': """
服务条款	854
服務條款	854
""", '朝': """
朝刊・夕刊	469
""", '本': """
本文へ	485
本文へ移動	485
""", '查': """
查看全部	859
查看原图	859
查看更多	859
查看留言	856
查看评论	856
""", '标': """
标签	857
""", '検': """
検索	485
""", '業': """
業配	853
""", '標': """
標籤	857
""", '檢': """
檢舉	856
""", '次': """
次のページ	485
次の記事	483
次の記事へ	483
次へ	485
次ページ	485
""", '每': """
每月捐款	843
""", '注': """
注册	845
注目の記事	483
注目キーワード	483
注目ワード	483
注目記事	483
""", '点': """
点击排行	857
点击查看大图	859
点赞	850
""", '為': """
為您推薦	857
""", '热': """
热点	857
热点推荐	857
热门	857
热门排行	857
热门文章	857
热门新闻	857
""", '無': """
無料で体験する	469
無料で読む	469
無料会員登録	469
無料会員限定	469
無料体験	469
無料登録	469
""", '焦': """
焦點新聞	857
""", '熱': """
熱門	857
熱門排行	857
熱門文章	857
熱門新聞	857
熱門話題	857
""", '特': """
特定商取引法に基づく表記	479
特集	483
""", '猜': """
猜你喜欢	857
猜你喜歡	857
""", '申': """
申し込む	469
""", '电': """
电子报	847
电子邮箱	847
""", '画': """
画像を拡大	485
画像を見る	485
""", '留': """
留言	856
留言(#	856
""", '登': """
登入	845
登入/註冊	845
登出	845
登录	845
登录/注册	845
登錄	845
登録	469
登録して続きを読む	469
登録する	469
""", '發': """
發表留言	856
發表評論	856
""", '目': """
目录	859
目次	485
目錄	859
""", '相': """
相关主题	857
相关报道	857
相关推荐	857
相关文章	857
相关新闻	857
相关标签	857
相关阅读	857
相關主題	857
相關報導	857
相關推薦	857
相關文章	857
相關新聞	857
相關標籤	857
相關閱讀	857
""", '看': """
看了这篇文章的人也看	857
看更多	857
""", '稍': """
稍后再说	842
稍后提醒我	842
稍後再說	842
稍後提醒我	842
""", '立': """
立即捐款	843
立即訂閱	845
立即订阅	845
""", '粉': """
粉絲團	851
""", '精': """
精选	857
""", '紙': """
紙面ビューアー	469
""", '続': """
続きをみる	485
続きを読む	469
""", '網': """
網友留言	856
""", '編': """
編輯推薦	857
編輯精選	857
編集部おすすめ	483
編集部のおすすめ	483
""", '縮': """
縮小	474
""", '繼': """
繼續閱讀	859
""", '纠': """
纠错	856
""", '继': """
继续浏览内容	859
继续阅读	859
""", '编': """
编辑推荐	857
编辑精选	857
""", '网': """
网友评论	856
""", '联': """
联系我们	854
""", '聯': """
聯絡我們	854
""", '聽': """
聽新聞	850
""", '菜': """
菜单	859
""", '著': """
著作権	479
""", '複': """
複製連結	850
""", '视': """
视频	857
""", '訂': """
訂閱	845
訂閱會員	845
訂閱郵件	847
訂閱電子報	847
""", '記': """
記事へのご意見	481
記事をサポートする	467
記事をプレゼント	469
記事を保存	474
記事を印刷する	474
記事を読む	485
記事ランキング	483
記事一覧	485
記事全文を読む	485
""", '許': """
許可する	479
""", '註': """
註冊	845
""", '評': """
評論	856
""", '話': """
話題の記事	483
""", '読': """
読まれている記事	483
""", '請': """
請繼續往下閱讀	853	853
請輸入電子郵件	847
""", '讚': """
讚	850
讚賞支持	843
""", '订': """
订阅	845
订阅会员	845
订阅邮件	847
""", '评': """
评论	856
评论(#	856
""", '话': """
话题	857
""", '请': """
请继续往下阅读	853
请输入邮箱	847
""", '購': """
購読	469
購読する	469
購読のお申し込み	469
購読申し込み	469
""", '贊': """
贊助	843
贊助內容	853
贊助商	853
""", '赞': """
赞助	843
赞助内容	853
赞助商链接	853
赞赏	843
""", '跳': """
跳到主要內容	859
""", '載': """
載入更多	859
""", '轉': """
轉發	850
""", '转': """
转发	850
""", '返': """
返信	481
返信する	481
返回顶部	859
返回首页	859
""", '追': """
追蹤	851
追蹤我們	851
""", '通': """
通報する	481
""", '速': """
速報	483
""", '連': """
連載	483
""", '運': """
運営会社	479
""", '違': """
違反報告	481
""", '選': """
選單	859
""", '邮': """
邮箱	847
""", '閉': """
閉じる	466	485
""", '開': """
開通會員	845
""", '関': """
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
""", '閱': """
閱讀全文	859
閱讀更多	859
""", '關': """
關於我們	854
關注	851
關注我們	851
關鍵字	857
關閉	842
""", '阅': """
阅读全文	859
阅读更多	859
""", '隐': """
隐私权政策	854
""", '電': """
電子信箱	847
電子報	847
電子版	469
""", '音': """
音声で聞く	474
""", '頭': """
頭條	857
""", '顯': """
顯示更多	859
""", '首': """
首頁	859
首页	859
""", '가': """
가	499
가입하기	495
가장 많이 본 뉴스	504
""", '개': """
개인정보 처리방침	502
개인정보처리방침	502
""", '거': """
거부	502
""", '검': """
검색	506
""", '계': """
계속 읽기	495
""", '고': """
고객센터	502
""", '공': """
공유	499
공유하기	499
""", '관': """
관련 기사	504
관련 뉴스	504
관련 태그	504
관련기사	504
관련뉴스	504
관련키워드	504
""", '광': """
광고	501
광고 닫기	501
""", '괜': """
괜찮습니다	492
""", '구': """
구독	495
구독 신청	495
구독 전용	495
구독 중	495
구독신청	495
구독하기	495
""", '글': """
글씨크기	499
글자 크기	499
글자크기	499
""", '기': """
기부하기	493
기사 공유하기	499
기사 본문	506
기사 후원하기	493
기사에 대한 의견	503
기사원문	506
기사저장	499
기자의 다른기사	504
""", '나': """
나중에	492
나중에 하기	492
""", '내': """
내 정보	495
""", '네': """
네이버 블로그	499
""", '다': """
다른 공유 찾기	499
다른 기사	19	504
다른 기사 더 보기	19
다른기사	504
다른기사 보기	504
다시 보지 않기	492
다음	506
다음 기사	504
다음 페이지	506
다음기사	504
다음에	492
""", '닫': """
닫기	492
""", '답': """
답글	503
답글쓰기	503
""", '당': """
당신이 좋아할 만한	504
""", '댓': """
댓글	503
댓글 #	503
댓글 #개	503
댓글 보기	503
댓글 쓰기	503
댓글보기	503
댓글쓰기	503
댓글을 입력해주세요	503
""", '더': """
더 보기	506
더보기	504	506
""", '동': """
동영상	504
동의	502
동의합니다	502
""", '등': """
등록	503
""", '라': """
라인	499
""", '랭': """
랭킹	504
랭킹뉴스	504
""", '로': """
로그아웃	495
로그인	495
로그인/회원가입	495
""", '링': """
링크 복사	499
""", '마': """
마이페이지	495
""", '많': """
많이 본 기사	504
많이 본 뉴스	504
많이 읽은 기사	504
많이본 기사	504
많이본 뉴스	504
""", '맨': """
맨 위로	506
맨위로	506
""", '메': """
메뉴	506
메뉴 닫기	506
메일	499
""", '모': """
모두 동의	502
""", '목': """
목록	506
목록보기	506
""", '무': """
무료 체험 시작하기	495
무료 회원가입	495
""", '문': """
문의	503
""", '바': """
바로가기	499
""", '밴': """
밴드	499
""", '베': """
베스트	504
""", '복': """
복사하기	499
""", '본': """
본문 글씨 줄이기	499
본문 글씨 키우기	499
본문 바로가기	506
본문으로 바로가기	506
""", '북': """
북마크	499
""", '비': """
비밀번호 찾기	495
""", '사': """
사이트맵	502
사진 확대	506
""", '속': """
속보	504
""", '스': """
스크랩	499
스폰서	501
""", '신': """
신고	503
신문구독	495
""", '실': """
실시간 뉴스	504
""", '에': """
에디터 추천	504
""", '연': """
연관기사	504
""", '영': """
영상	504
""", '오': """
오늘 하루 보지 않기	492
오늘은 그만 보기	492
오늘의 추천	504
오류 신고	503
""", '요': """
요약	506
""", '원': """
원문보기	506
""", '위': """
위로	506
""", '음': """
음성으로 듣기	499
""", '응': """
응원하기	493
""", '의': """
의견 쓰기	503
""", '이': """
이 시각 주요뉴스	504
이 시각 추천뉴스	504
이메일	499
이메일무단수집거부	502
이미 구독 중이신가요	495
이미 회원이신가요	495
이미지 크게 보기	506
이미지 확대	506
이슈	504
이용약관	502
이전	506
이전 기사	504
이전기사	504
""", '인': """
인기 기사	504
인기기사	504
인기뉴스	504
인쇄	499
인쇄하기	499
""", '일': """
일시후원	493
""", '재': """
재생	506
""", '저': """
저작권규약	502
저장	499
""", '전': """
전체 댓글	503
전체 보기	506
전체메뉴	506
전체보기	506
""", '접': """
접기	506
""", '정': """
정기 후원하기	493
정기구독	495
정기후원	493
""", '제': """
제보	503
제보하기	503
""", '좋': """
좋아요	499
좋은 기사 후원하기	493
""", '주': """
주소복사	499
주요 기사	504
주요 뉴스	504
주요기사	504
주요뉴스	504
""", '지': """
지면보기	495
""", '청': """
청소년보호정책	502
""", '최': """
최신 기사	504
최신 뉴스	504
최신기사	504
최신뉴스	504
""", '추': """
추천 기사	504
추천기사	504
추천뉴스	504
""", '카': """
카카오스토리	499
카카오톡	499
카카오톡 공유	499
카테고리	504
""", '쿠': """
쿠키 설정	502
""", '키': """
키워드	504
""", '태': """
태그	504
""", '트': """
트위터	499
트위터 공유	499
""", '페': """
페이스북	499
페이스북 공유	499
""", '펼': """
펼치기	506
""", '포': """
포토	504
""", '폰': """
폰트 크기	499
""", '프': """
프리미엄	495
프린트	499
""", '함': """
함께 보면 좋은 기사	504
함께 읽으면 좋은	504
""", '핫': """
핫뉴스	504
핫이슈	504
""", '헤': """
헤드라인	504
""", '협': """
협찬	501
""", '홈': """
홈	506
""", '화': """
화제의 뉴스	504
""", '회': """
회사소개	502
회원가입	495
""", '후': """
후원	493
후원 안내	493
후원 하기	493
후원하기	493
후원회원 가입	493
"""}

START = {'a': """
además	266 K:
ajánljuk	405 K:
alătură	12 K-te
artykuły	606 K autora
ascultă	1 K	657 K:
""", 'b': """
beğendiniz	8 K mi
bài	8 K viết này	834 K liên quan:
bình	5 K luận
bővebben	405 K:
""", 'c': """
citeşte	657 K şi	657 K şi:	657 K şi
citește	657 K și	657 K și:	657 K:	657 K mai mult	657 K aici	657 K și	657 K mai departe:
citiți	657 K și
comentários	5 K
compartí	3 K
có	834 K thể bạn quan tâm:
""", 'd': """
další	95 K články autora
dernières	342 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dołącz	12 K do
découvrez	343 K aussi
décryptage	343 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	405 K bővebben
escríbenos	268 K
""", 'f': """
följ	12 K
følg	12 K	12 K oss
füge	12 K uns
fügen	12 K sie uns
""", 'h': """
hibát	7 K talált	7 K találtál
hozzászólások	5 K
hämta	13 K
hør	1 K artiklen	1 K artikkelen	1 K saken	121 K også	121 K også:	574 K også	574 K også:
""", 'i': """
intră	12 K pe
""", 'k': """
kapcsolódó	405 K	405 K:
klikněte	93 K zde
komentáre	5 K
komentáře	5 K
kommentarsfältet	5 K
kövess	12 K
kövessen	12 K
küldd	3 K el
""", 'l': """
lásd	405 K még
läs	755 K mer om	756 K också	756 K också:	756 K även	756 K mer	756 K mer:	756 K:	756 K här	756 K också	756 K mer	756 K även	756 K även:
læs	120 K mere om	121 K også	121 K også:	121 K mere	121 K mere:	121 K:	121 K her	121 K hele	121 K også	121 K mere
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
""", 'm': """
mitä	8 K pidit
możliwość	5 K komentowania
más	265 K noticias de	265 K noticias sobre	265 K sobre	265 K en	265 K de	266 K información	266 K información:	266 K información	268 K artículos de
máte	95 K tip
més	71 K informació:
mời	834 K xem	834 K bạn đọc	834 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
nézd	405 K meg
nézze	405 K meg
""", 'o': """
oceń	8 K
odporúčame	715 K:
ofereça	3 K
opširnije	701 K:
ouça	1 K	635 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir
podívejte	93 K se:
poslechněte	1 K si	93 K si	93 K si:
poslušajte	1 K
posłuchaj	1 K	604 K:	604 K też:
pošlite	3 K
prečítajte	715 K si tiež	715 K si aj
pridružite	12 K se
pročitaj	701 K još	701 K i
pročitajte	701 K još	701 K i	701 K više
páčil	8 K sa vám
přečtěte	93 K si také	93 K si	93 K si:	93 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció
""", 'r': """
recomandări	657 K:
""", 's': """
sdílejte	3 K	3 K článek
sdílet	3 K
související	93 K:
sprawdź	604 K:	604 K też:
stáhni	13 K si
stáhněte	13 K si
suscríbete	246 K a
susiję	516 K:
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	715 K:
""", 't': """
también	266 K puedes leer	266 K puedes leer:	266 K te puede interesar:
també	71 K et pot interessar:
tenés	271 ¿K información
további	405 K részletek
télécharger	13 K
téléchargez	13 K
töltsd	13 K le
töltse	13 K le
tải	13 K	13 K ứng dụng
""", 'u': """
udostępnij	3 K
unterstütze	135 K
unterstützen	135 K sie	135 K sie die
uočili	7 K ste
urmărește	12 K	657 K și:
urmăriți	12 K
""", 'v': """
več	729 K:
vidéo	343 K :
više	701 K o:
você	635 K pode gostar:
vypočujte	1 K si
více	93 K zde	93 K k tématu:
všechny	95 K články autora
""", 'w': """
weiterführende	156 K artikel:
więcej	603 K o	603 K na temat	603 K z	604 K na ten temat:	606 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'z': """
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
znalazłeś	7 K
""", '©': """
©	230 K
""", 'à': """
à	343 K lire aussi	343 K lire également	343 K lire :	343 K lire sur	343 K voir aussi	343 K écouter	343 K relire	343 K découvrir	343 K lire sur le même sujet	343 K consulter :	345 K propos de l'auteur	345 K propos de l'autrice
""", 'é': """
écouter	1 K l'article	1 K cet article	343 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	265 K noticias de	634 K de	634 K notícias de
únase	12 K
únete	12 K
""", 'ü': """
über	158 K die autorin	158 K den autor	158 K die autor:in	158 K die autoren	158 K die autor:innen
""", 'č': """
čitajte	701 K i
čtěte	93 K také	93 K také:	93 K i	93 K více	93 K:	93 K také
čítajte	715 K aj	715 K tiež	715 K viac
""", 'đ': """
đọc	834 K thêm	834 K thêm:	834 K:	834 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'ž': """
žiūrėkite	516 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	182 K:
""", 'β': """
βίντεο	182 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος
""", 'δ': """
δείτε	182 K επίσης	182 K:	182 K το βίντεο	182 K εδώ	182 K επίσης:	182 K ακόμα:
δειτε	182 K επισης
διαβάστε	182 K επίσης	182 K επίσης:	182 K ακόμη	182 K ακόμη:	182 K ακόμα	182 K:	182 K εδώ	182 K περισσότερα	182 K ακόμα:
διαβαστε	182 K επισης
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	182 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια
""", 'б': """
больше	685 K новостей	686 K по теме:
більше	815 K по темі:	815 K за темою:	815 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
вижте	47 K още	47 K също	47 K:
все	685 K новости на тему	685 K материалы	685 K новости	685 K статьи	688 K статьи автора	688 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	815 K:
дивіться	815 K також	815 K:	815 K також:
докладніше	815 K:
другие	688 K материалы автора
""", 'е': """
есть	688 K новость
еще	686 K по теме:
ещё	685 K больше	686 K по теме:
""", 'з': """
за	815 K темою:
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
лучшее	685 K за
""", 'м': """
материал	686 K по теме:
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
новости	685 K партнеров
""", 'о': """
об	688 K авторе
обсуждение	5 K
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	47 K по темата
""", 'п': """
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
присоединяйтесь	12 K
присъединете	12 K се
пришлите	688 K новость
приєднуйтесь	12 K
прочетете	47 K още	47 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	686 K:
рекомендуємо	815 K:
""", 'с': """
свалете	13 K
связаться	688 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	815 K:	815 K також:
слухати	1 K
слушайте	686 K:	686 K также:
слушать	1 K
см	686 K. также:
смотрите	686 K также	686 K:	686 K	686 K также:
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
четете	47 K още
чети	47 K още
читайте	12 K нас	13 K	686 K также	686 K также:	686 K:	686 K подробнее	686 K еще	686 K также	686 K по теме:	815 K також	815 K також:	815 K:	815 K ще	815 K також	815 K також на тему:
читать	686 K также	686 K также	686 K по теме:
что	686 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	815 K за темою:
""", 'ה': """
האזינו	1 K	366 K:
האם	8 K אהבתם
הורידו	13 K
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	366 K המלאה
לקריאה	366 K נוספת	366 K נוספת:
""", 'מ': """
מצאתם	7 K טעות
""", 'ע': """
עוד	366 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	366 K:	366 K גם
""", 'ק': """
קרא	366 K גם	366 K גם:
קראו	366 K גם	366 K גם:	366 K עוד
""", 'ש': """
שתפו	3 K
""", 'إ': """
إقرأ	33 K أيضا	33 K أيضاً
""", 'ا': """
استمع	1 K إلى	1 K
اشترك	12 K في
اقرأ	33 K أيضا	33 K أيضاً	33 K أيضا:	33 K أيضاً:	33 K ايضا	33 K المزيد:	33 K:	33 K المزيد
التعليق	5 K
التعليقات	5 K
المزيد	33 K:
انضم	12 K
انضموا	12 K
اپلیکیشن	13 K	13 K ما
""", 'ب': """
ببینید	288 K:
بخوانید	288 K:
بشنوید	1 K
به	12 K کانال
بیشتر	288 K بخوانید	288 K بخوانید:	288 K ببینید
""", 'ت': """
تابع	12 K	33 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	288 K این باره بخوانید
""", 'ش': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	33 K أيضا	33 K أيضاً	33 K:	33 K أيضا:	33 K أيضاً:
""", 'ق': """
قد	33 K يهمك:
""", 'ل': """
للمزيد	33 K:
""", 'م': """
ما	12 K را
مصيتم	7 K
مطالب	288 K مرتبط:
مواضيع	33 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	288 K بخوانید	288 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	385 Kे भी पढ़ें	385 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	385 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	385 Kेखें:	385 Kेखें वीडियो
""", 'प': """
पढ	385 K़ें:
""", 'य': """
य	385 Kे भी पढ़ें	385 Kे भी पढ़ें:
यह	385 K भी पढ़ें	385 K भी पढ़ें:	385 K भी देखें:
""", 'स': """
स	385 Kंबंधित:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	58 Kো পড়ুন
আরও	58 K পড়ুন:	58 K পড়ুন	58 K দেখুন:
""", 'প': """
পড	58 K়ুন:
""", 'ก': """
กด	12 Kติดตาม
""", 'ข': """
ข่	769 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	769 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	769 Kานเพิ่มเติม:	769 Kานต่อ:	769 Kานข่าวต้นฉบับ:	769 Kานเพิ่มเติม	769 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あわ	484 Kせて読みたい	484 【Kせて読みたい】	484 Kせて読みたい:
""", 'こ': """
こち	484 Kらもおすすめ	484 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は
""", 'も': """
もっ	484 Kと見る：
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
你可	858 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	484 【K】	484 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	484 【K】
""", '参': """
参考	484 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	858 K参阅
""", '合': """
合わ	484 Kせて読みたい:
""", '同': """
同场	858 K加映:
同場	858 K加映:
""", '延': """
延伸	858 K閱讀	858 K阅读	858 K閱讀：	858 【K閱讀】
""", '当': """
当社	12 Kの
""", '打': """
打开	13 K
""", '扩': """
扩展	858 K阅读:
""", '推': """
推荐	858 K阅读	858 K阅读:
推薦	858 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '更': """
更多	858 K：	858 K新聞：	858 K內容：	858 【K新聞】	858 K相關	858 K阅读:	858 K報導:	858 K报道:
""", '次': """
次に	484 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	858 K查看
""", '画': """
画像	484 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '相': """
相关	858 K阅读	858 K新闻	858 K报道：	858 K阅读:
相關	858 K新聞	858 K報導	858 【K新聞】	858 K閱讀:
""", '看': """
看更	858 K多：
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	484 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	484 K記事	484 K記事：	484 【K記事】	484 K：	484 【K】	484 K:
""", '閱': """
閱讀	858 K更多
""", '阅': """
阅读	858 K更多
""", '點': """
點擊	858 K查看
""", '같': """
같이	505 K 보기:
""", '관': """
관련	505 K 기사:
관련기사	505 K	505 K:	505 [K]
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
더	505 K 읽기:
더보기	505 [K]	505 K:
""", '발': """
발견	7 K错误
""", '앱': """
앱	13 K
앱을	13 K
""", '영': """
영상	505 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	505 K 읽기:
""", '추': """
추천	505 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	505 K 볼 만한 기사:	505 K 보면 좋은 기사:
""", '화': """
화보	505 [K]
"""}

CONTAINS = {'a': """
abonați	649 doar pentru K	660 K-vă	664 K
abonații	661 K noștri
abonează	649 K-te pentru	652 K-te pe youtube	660 K-te
abonné	326 déjà K	326 pas encore K	326 en tant qu'K
abonnés	326 réservé aux K	326 réservé à nos K	351 nos K	354 K
actualité	329 l'essentiel de l'K	334 suivez l'K	334 suivez toute l'K	334 retrouvez toute l'K
adatkezelési	402 K tájékoztató
adomány	412 K
adományoddal	408 K
adományok	412 K
adományozz	408 K
advirtió	276 K
adó	395 K #%
adód	410 K #
adăugat	663 a K
affirmé	353 a K
afirmó	276 K
agregó	276 K
ajouté	353 a K
ajută	660 K-ne
ajánld	408 K fel
alkalmazás	400 töltsd le az K
alkalmazásunk	409 K
alkalmazásunkat	400 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	761 K dig till
använder	751 vi K cookies	751 K kakor
anúncios	642 sem K
aplicación	253 descarga la K	253 descarga nuestra K
aplicația	652 descarcă K	661 K noastră
aplikację	592 pobierz K	592 pobierz naszą K
aportació	74 la teva K
aportación	272 tu K
apóyanos	272 K	273 K
apóyenos	272 K	273 K
apúntate	252 K a nuestra	252 K gratis	273 K a
artykuł	15 darmowy K	20 cały K	584 podoba ci się ten K	609 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	242 te ha gustado este K	249 regala este K	249 regalar este K	250 último K gratis	250 te queda # K	274 este K
artículos	15 K gratis	250 K gratis este mes	250 te quedan # K	250 límite de K
aseguró	276 K
associés	338 cookies K à ce contenu
autentifică	649 K-te pentru
autorská	96 K práva
avertizează	663 K
avísanos	273 K
ayúdanos	272 K	273 K a
açikladi	797 K
añadió	276 K
año	275 al K
""", 'b': """
bağirdi	797 K
bağiş	794 K yap	798 K
bağişiniz	794 K
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
biết	840 cho K
blokování	90 K reklam
boletín	252 recibe el K	252 nuestro K	252 K diario	273 recibe el K	274 nuestro K	277 K
boîte	329 dans votre K mail	329 dans votre K e-mail
butlletí	69 subscriu-te al K	69 el nostre K	75 el nostre K	78 K
buzón	252 en tu K
bájate	273 K la app
böngésző	10 a K
böngészője	10 az ön K
bønn	555 vi har en K til deg
bülten	782 e-K	798 K
bültene	782 K abone	782 K kayit	782 K kaydol
bülteni	782 haber K
bültenimiz	795 K
bültenimize	782 K	794 K	795 K
bạn	827 hộp thư của K	837 sự ủng hộ của K	837 mời K
""", 'c': """
caffè	460 un K
café	272 un K	349 un K	640 um K
catedrática	270 es K
catedrático	270 es K
celého	83 pro čtení K
chaîne	351 notre K
chép	836 cấm sao K
chính	831 K sách bảo mật
chúng	827 bản tin của K tôi	829 theo dõi K tôi	837 ủng hộ K tôi	837 K tôi cần sự giúp đỡ	837 giúp K tôi	837 theo dõi K tôi	838 K tôi trên	838 của K tôi	838 cho K tôi
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
creează	660 K un cont
csatornánk	409 K
cuéntanos	263 K en	273 K
czytać	589 aby K dalej	589 żeby K dalej	608 chcesz K dalej
czytelników	609 naszych K	609 z wpłat K
của	838 độc giả K
""", 'd': """
darbą	519 mūsų K
darowiznę	587 przekaż K	608 przekaż K
datenschutzerklärung	151 unserer K	167 unserer K	167 unsere K
declaró	276 K
decía	276 K
descarcă	660 K
descárgate	253 K la	253 K nuestra
desteğiniz	794 K
desteğinizle	795 K
desteğiyle	18 okurlarin K
dimineață	17 în fiecare K
disponível	622 K no google play
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
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	608 K, że nas czytasz
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
děkujeme	97 K, že nás čtete
dụng	829 tải ứng K	837 tải ứng K
""", 'e': """
electrònic	69 el teu correu K
electrónico	252 tu correo K	263 tu dirección de correo K no será publicada
elolvasásához	397 a teljes cikk K
előfizetés	412 K
előfizető	397 már K	408 legyen K
előfizetőink	397 K olvashatják	409 K
előfizetők	412 K
előfizetőknek	397 csak K
endereço	632 seu K de email não será
engedélyezze	402 K a javascript
enquête	351 cette K
enquêtent	351 K pour vous
enquêtes	351 nos K
ensimmäinen	316 K kuukausi
envíanos	273 K
erklärt	169 K
erklärte	169 K
erzählen	166 K sie es weiter
erzählt	169 K
erzählte	169 K
escribió	276 K
escríbenos	263 K a	273 K
estás	242 ya que K aquí	242 ya que K por aquí
etkinleştir	788 javascript'i K
evästeitä	308 K
explicó	276 K
expliqué	353 a K
""", 'f': """
faça	641 K um pix
felhasználási	402 K feltételek
feliratkozás	398 K a hírlevélre	398 hírlevél K
folosește	654 K cookie
folytatásához	397 a cikk K
fortæller	129 K
följ	748 K oss på	761 K oss
förbehållna	759 alla rättigheter K
fördere	166 K
fördern	166 jetzt K	166 K sie
förklarar	764 K
følg	113 K os på	126 K os	566 K oss på	579 K oss
første	128 K måned	581 K måned
független	395 támogassa a K	409 K sajtó
""", 'g': """
gazeteciliği	795 bağimsiz K
gazeteciliğimiz	795 K
gelmişken	777 buraya kadar K
godišnje	706 K
gridò	464 K
gràcies	75 K a tu
grátis	643 teste K
grâce	18 K à vous	322 K à vos dons
går	102 før du K	555 før du K
gåva	740 din K	740 ge en K	761 din K	761 ge en K	765 K
göre	797 K
gösterilmeden	793 kaynak K
gửi	837 hãy K
""", 'h': """
használ	402 sütiket K	402 cookie-kat K
használat	402 sütik K
heißt	169 K es
hirdetés	11 a K	11 K után
hjälp	761 K oss
hjælp	126 vi har brug for din K	126 K os
hovorí	721 K
hozzászóláshoz	6 K
hozzátette	411 K
hävdar	764 K
hævder	129 K
hébergé	338 ce contenu est K par
hírekben	400 a google K
hírlevelünk	409 K
hírlevelünkre	398 K	409 K
hírlevél	412 K
hó	410 ft/K
hónap	410 első K
""", 'i': """
ifølge	129 K	582 K
illimité	326 en K	326 accès K
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
istediğiniz	781 K zaman iptal	796 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	584 skoro już tu K	584 skoro tu K
jurnaliștii	661 K noștri
jäseneksi	314 liity K
""", 'k': """
kanał	609 nasz K
kannatusjäseneksi	314 liity K
kanál	98 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	707 K
kedykoľvek	712 odhlásiť sa môžete K
khoản	826 bạn đã có tài K	831 điều K sử dụng
không	836 K sao chép
khẳng	840 K định
kifogásolja	411 K
kiáltotta	411 K
komentować	6 K	601 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
kommenteléshez	6 K
krzyczał	611 K
kávéra	410 K
käyttää	308 tämä sivusto K
kért	411 K
kérte	411 K
können	166 K sie uns
köszönjük	408 K, hogy olvasol
kövesse	400 K a
kövessen	400 K minket	408 K minket
közölte	411 K
kúpte	718 si K
kč	99 od # K
""", 'l': """
lamentó	276 K
lançait	353 K
lună	662 pe K
luận	6 để bình K
lájkolj	400 K minket
lähdet	296 ennen kuin K
läsa	762 fri att K
läsare	762 våra K
läsarna	18 tack vare K
läser	761 tack för att du K
läsning	0 min K
lästid	0 K
læser	126 tak fordi du K
læsere	127 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	250 K de notas
límites	249 sigue leyendo sin K
lập	838 báo chí độc K
""", 'm': """
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	619 esta K é só	642 esta K
matérias	639 limite de K
mañana	17 cada K
mañanas	17 todas las K
meidän	314 tue K
meitä	314 tue K	314 auta K
mesačne	720 K
mesečno	706 K	734 K
miesiąc	610 za K
miesięcznie	610 K
miễn	15 bài K phí	839 dùng thử K phí
mjesečno	706 K
mostrará	249 este mensaje se K en
mulțumim	660 K că ne citești
munkánk	409 K
munkánkat	395 támogasd K	395 támogassa K	408 támogasd K	408 támogassa K	409 K
másodközlés	407 K
mån	763 kr/K
månad	742 testa en K	761 testa en K	763 per K	763 varje K
månaden	763 i K	763 första K
månader	761 testa # K
månadsgivare	761 bli K
måned	107 prøv en K	126 prøv en K	128 pr. K	579 prøv en K	581 per K
måneden	128 om K	581 i K
média	351 notre K
mês	643 por K	643 ao K
mówi	611 K
mėnesį	520 per K
měsíc	99 za K	99 první K
měsíčně	99 K
""", 'n': """
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
nekünk	408 segíts K	408 írjon K	408 írj K	408 jelezd K	409 K adód
neomezený	83 K přístup
nepriklausomą	518 paremkite K	519 K žurnalistiką
nezávislou	97 podpořte K
nezávislá	98 K média
nezávislé	719 K médiá
nezávislú	718 podporte K
nhận	827 đăng ký K bản tin	827 đăng ký K tin	831 chấp K tất cả	837 đăng ký K
nhập	826 đăng K để	826 vui lòng đăng K	837 đăng K để
niezależne	608 wesprzyj K	608 wspieraj K	609 K media
niezależność	609 K
niezależną	609 jesteśmy K
noastră	661 munca K
notificações	14 as K	623 ative as K	623 ativar K	623 receba K
notificările	14 K	652 activează K
notícia	642 esta K
notícias	621 receba as K	621 receba K	626 siga as últimas K
novinařina	98 naše K
novinári	719 naši K
novináři	98 naši K
novičnik	726 naš e-K	733 naš e-K	736 K
nächste	166 sind sie der K
nói	840 K
năm	839 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	742 K tillgång
obrigatórios	632 campos K são
odebírejte	85 K náš	97 K
odemkněte	83 K si
odhlásit	85 K se můžete kdykoli
ofereça	619 K este artigo
ograniczeń	589 czytaj bez K
olvasási	0 K idő
olvasóink	409 K
olvasóknak	18 az K
osobních	90 ochrany K údajů
oznámení	14 K
""", 'p': """
parsisiųskite	518 K
participación	263 normas de K
partneři	90 my a naši K
patrões	642 sem K
periódico	274 este K	274 nuestro K
permanència	76 sense K
personvernerklæring	569 K
phút	0 K đọc
pidió	276 K
pidätetään	313 kaikki oikeudet K
pišite	704 K nam	732 K nam
plânge	663 se K
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
pubblicità	11 la K	449 blocco della K	462 senza K
publicité	11 la K	11 cette K	336 bloqueur de K	336 bloqueurs de K	351 sans K
publicités	336 bloqueur de K
publikování	96 K nebo šíření
publiée	340 votre adresse e-mail ne sera pas K
pyyntö	296 pieni K
pásale	273 K esta
pénzéből	18 olvasók K
pódcast	274 nuestro K
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
""", 'q': """
quyên	837 K góp ngay	841 K góp
quyền	836 giữ bản K
quảng	11 K cáo
""", 'r': """
rašykite	518 K mums
rašė	521 K
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
riêng	831 chính sách quyền K tư
ročne	720 K
ročně	99 K
rät	169 K
råbte	129 K
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
""", 's': """
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	521 K
sbírka	101 K
schließen	138 K sie ein abo	166 K sie ein abo
schránky	85 do vaší K	712 do vašej K
segítségedre	408 szükségünk van a K
según	276 K
sesión	249 inicia K para
sessão	641 inicie K
señaló	276 K
sisällön	9 K
sisältö	300 tämä K on vain
skarży	611 K
skrzynkę	591 na twoją K	591 na swoją K
sprijiniți	660 K
sprijină	660 K-ne
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
subscripció	78 K
subskrybentów	589 tylko dla K
subskrypcję	589 kup K	589 masz już K	608 kup K
suscripción	249 ya tengo una K	273 cambia tu K	277 K
suscríbase	273 K
suscríbete	249 K para	249 K por	249 K en	252 K al boletín	273 K
susține	660 K-ne	663 K că
susținerea	660 K ta
susțineți	660 K-ne
szerkesztőségünk	409 K
szerkesztőségünknek	409 K
sáng	17 mỗi K
säger	764 K
sähköpostiin	302 suoraan K
sähköpostiisi	302 K
sähköpostiosoitteesi	302 K
sélections	326 ajouter l'article à vos K
síganos	257 K en
síguenos	257 K en	273 K
söyledi	797 K
súmate	273 K al
süresi	0 okuma K
săptămână	17 o dată pe K	662 pe K
""", 't': """
teigė	521 K
teşekkürler	794 okuduğunuz için K
thuê	841 K bao
thuộc	836 bản quyền K
thành	826 dành cho K viên	837 trở K thành viên
tháng	839 mỗi K	839 hàng K	839 K đầu
thông	14 K báo	829 bật K báo	829 nhận K báo
tiếp	826 để K tục đọc	826 để đọc K
tjänst	737 en liten K att be
továbbolvasáshoz	397 a K
toàn	20 K bộ bài	826 để đọc K bộ	826 đọc K bộ bài
treści	9 tej K	589 dostęp do K
treść	9 tę K
trên	829 theo dõi K
tuần	17 mỗi K	839 mỗi K
tvrdí	100 K
työmme	315 K
työtämme	314 tue K	315 K
tájékoztató	402 adatvédelmi K
támogasd	395 K a
támogass	408 K minket
támogasson	408 K minket
támogatása	408 az ön K
támogatásod	408 a te K
täglich	141 K per mail
täällä	296 kun kerran olet K
téléchargez	350 K
töltsd	408 K le
týden	17 každý K
týdně	99 K
týždenne	17 raz K
tłumaczy	611 K
""", 'u': """
uafhængigt	127 K medie
ubegrænset	107 K adgang
unabhängig	167 wir sind K
unterstütze	134 K unsere arbeit	134 K uns mit	166 K uns	166 K unsere	166 K mich	166 K meine
unterstützen	134 K sie unsere arbeit	134 K sie uns mit	134 mit einer spende K	134 können sie uns K	166 K sie uns	166 K sie unsere	166 sie können das K	166 freiwillig K	166 K sie mich	166 K sie meine	166 K uns
unterstützt	149 ihr browser K	166 K uns
unterstützung	166 mit ihrer K	166 mit deiner K	166 ihre K	166 deine K	166 eure K
upozornění	87 zapněte si K
uredništva	731 brez dovoljenja K
uredništvo	733 naše K
urmărește	652 K-ne pe	652 K-ne și pe	652 K știrile	660 K-ne
urmăriți	652 K-ne pe	660 K-ne
utilização	630 K de cookies
utilizează	654 K cookie
utilizăm	654 K cookie
utánközlés	407 K
używamy	599 K plików cookie
užsisakykite	514 K prenumeratą
""", 'v': """
vašeho	85 do K e-mailu
venerdì	17 ogni K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	159 K nur mit
veröffentlicht	153 deine e-mail-adresse wird nicht K	153 ihre e-mail-adresse wird nicht K
već	706 K od
vidéo	9 cette K
viết	838 bài K này	840 K
você	18 sem K	642 sem K
vollständigen	138 K artikel lesen
vyhradené	717 všetky práva K	717 autorské práva sú K
vysvetľuje	721 K
vysvětluje	100 K
vyzývá	100 K
väittää	317 K
vårt	562 meld deg på K
vídeo	9 este K
vďaka	719 K vám
vědět	97 dejte nám K
""", 'w': """
webbläsare	10 din K
według	611 K
wołał	611 K
wpłata	608 twoja K
wpłatom	609 dzięki K
wpłać	608 K
wspierającym	608 zostań K
wyjaśnia	611 K
wypisać	591 K się w każdej chwili
wyrażam	591 K zgodę na
wöchentlichen	141 K newsletter
""", 'z': """
zadržana	703 sva prava K
zahvaljujući	18 K čitaocima	18 K čitateljima	705 K vama
založte	97 K si účet
zamknutý	711 článok je K
zastrzeżone	607 wszelkie prawa K	607 wszystkie prawa K
zbiórka	612 K
zbývá	83 K vám # %
zewnętrzn	9 treści K*
zewnętrzne	599 treści K
zgłoś	608 K nam
znać	608 daj nam K
zostań	608 K z nami
zpracováním	85 souhlasím se K	90 K osobních údajů
zunächst	159 dieser artikel erschien K
zł	610 od # K
""", 'á': """
állítja	411 K
""", 'ä': """
ändå	737 nu när du K är här
""", 'å': """
året	128 om K
återges	759 får inte K
""", 'ç': """
çalişmalarimiz	795 K
çerezler	788 K kullan
çerezleri	788 K kullan
""", 'é': """
échanos	273 K una mano	273 K un cable
écrit	353 a K
écrivain	347 est K
écrivez	350 K-nous
électronique	329 dans votre boîte aux lettres K
équipe	351 notre K
értesítéseket	14 K
évente	410 K
""", 'í': """
írta	411 K
""", 'î': """
înscrie	660 K-te la
""", 'ö': """
öffnen	142 app K
""", 'ú': """
újságírás	409 független K
újságírásunk	409 K
újságíróink	409 K
última	257 siga la K hora	257 sigue la K hora
""", 'ü': """
übernommen	159 K von
übersicht	162 K
ücretsiz	15 K haber	15 K makale
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	705 naši K
čitatelia	719 naši K
čitatelja	705 naših K
čitatelji	705 naši K
čitateľom	18 vďaka K
čitateľov	719 našich K
članak	20 cijeli K	705 ovaj K
članek	733 ta K
členem	97 staňte se K
členom	718 staňte sa K
článek	20 celý K	79 líbil se vám K	98 tento K	98 líbil se vám K
článku	20 celého K
články	98 naše K
článok	20 celý K	719 tento K
čtenáři	98 naši K
čtenářů	98 našich K	98 na podpoře K
čtenářům	18 díky K
čtení	0 doba K
čítajte	718 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	837 K góp của bạn	837 hãy K góp
đăng	837 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	720 K sumou
""", 'ř': """
řekl	100 K
řekla	100 K
říká	100 K
""", 'ś': """
śledztwa	609 nasze K
śledź	596 K nas na	608 K nas
""", 'ź': """
źródło	607 K: pap
""", 'ž': """
žurnalistai	519 mūsų K
žurnalistika	98 naše K	98 nezávislá K	719 nezávislá K
žurnalistiku	98 nezávislou K	719 nezávislú K
žurnalistiky	98 nezávislé K
""", 'ά': """
άρθρα	186 τα K μας
άρθρο	186 αυτό το K
""", 'έ': """
έγραψε	188 K
έρευνές	186 οι K μας
""", 'α': """
ακολουθήστε	177 K μας	185 K μας
ακολουθείστε	177 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	188 K
αναγνώστες	18 χάρη στους K	186 οι K μας
αναδημοσίευση	184 απαγορεύεται η K
απορρήτου	179 πολιτική K
""", 'β': """
βοηθήστε	185 K μας
βρείτε	177 K μας στο
""", 'γ': """
γίνετε	185 K μέλος
γράψτε	185 K μας
γραφτείτε	185 K
""", 'δ': """
δήλωσε	188 K
δημοσιογράφοι	186 οι K μας
δημοσιογραφία	186 η K μας	186 ανεξάρτητη K
διαβάσετε	174 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	186 χωρίς K
διεύθυνση	175 η K email
δικαιώματος	184 με επιφύλαξη παντός K
δουλειά	186 η K μας
δωρεά	185 η K σας	185 κάντε μια K	189 K
δωρεάν	15 K άρθρα
δωρεές	189 K
""", 'ε': """
είπε	188 K
εβδομάδα	17 κάθε K	187 την K
εγγραφείτε	174 K για να	185 K
ειδοποιήσεις	14 K
ενεργοποιήστε	177 K τις ειδοποιήσεις	179 K τη javascript
ενημερωτικό	175 K δελτίο
ενισχύστε	185 K
εξήγησε	188 K
ευχαριστούμε	185 K που μας
""", 'ζ': """
ζήτησε	188 K
""", 'κ': """
κανάλι	186 το K μας
καταγγέλλει	188 K
κατεβάστε	177 K την εφαρμογή
""", 'μ': """
μήνα	187 τον K	187 το K	187 ανά K	187 κάθε K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	186 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	179 K cookies
προειδοποιεί	188 K
προσωπικών	179 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	188 K
πρώτος	187 K μήνας
""", 'σ': """
στήριξέ	185 K μας
στήριξή	185 η K σας	185 τη K σας
στηρίξτε	185 K μας	185 K την
συνδεθείτε	174 K για να	185 K
συνδρομή	189 K
συνδρομητές	174 μόνο για K	186 οι K μας	189 K
συνδρομητής	174 είστε ήδη K	185 γίνετε K
συνεχίσετε	174 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	188 K
""", 'τ': """
τόνισε	188 K
""", 'φ': """
φώναζε	188 K
""", 'χ': """
χρήσης	179 όροι K
χρειαζόμαστε	185 K τη βοήθειά σας
χρησιμοποιεί	179 K cookies
χρησιμοποιούμε	179 K cookies
χρόνο	187 τον K
""", 'а': """
абонамент	54 K
абонат	43 вече сте K
абонати	43 само за K	54 K
абонирайте	43 K се, за да	44 K се за бюлетина	50 K се
""", 'б': """
безкоштовні	15 K статті
безлимитный	671 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	51 K на вас
благодаря	691 K вам
блокировщик	681 отключите K	681 K рекламы
блокувальник	811 K реклами
браузер	10 ваш K	681 ваш K
браузър	10 вашият K
бюлетин	44 нашия K	51 нашия K	54 K
бюлетина	44 K ни
""", 'в': """
вайбър	16 K
вашата	44 на K поща
видео	9 это K
виділіть	813 K
викаше	53 K
використанні	817 при K матеріалів
використовує	811 K cookie
використовуємо	811 K cookie
вміст	9 цей K
внесок	818 ваш K
войдите	671 K, чтобы
встановіть	806 K додаток
выделите	683 K ее	683 K текст
""", 'г': """
год	692 в K
годишно	52 K
гривень	820 # K
грн	820 # K
гукав	821 K
гіперпосилання	817 K обов
""", 'д': """
дальше	671 чтобы читать K
дарение	50 вашето K	52 с K	54 K
дарения	54 K
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
""", 'е': """
ежедневную	673 K рассылку
ежемесячно	692 K
ежемесячное	690 оформите K
еженедельную	673 K рассылку
""", 'ж': """
жалуются	693 K
журналисти	51 нашите K
журналистика	51 независимата K	51 независима K	691 независимая K
журналистике	691 независимой K
журналистики	691 независимой K
журналистику	691 независимую K
журналисты	691 наши K
журналісти	819 наші K
журналістика	819 незалежна K
журналістику	819 незалежну K	819 якісну K
""", 'з': """
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
здесь	665 раз уж вы K
зробіть	802 K внесок	818 K внесок
""", 'и': """
известията	14 K
изтеглете	50 K
имейл	44 вашия K
имейла	44 на K си
иностранного	689 выполняющим функции K агента
иностранным	691 K агентом
использовании	689 при K материалов
используем	681 K cookie	681 мы K
использует	681 K cookie
""", 'к': """
каждое	17 K утро
каждый	692 K месяц
каза	53 K
казва	53 K
канал	691 наш K	819 наш K
канала	691 нашего K
каналу	819 нашого K
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
кричал	693 K
""", 'л': """
лева	52 K
""", 'м': """
материал	683 обсудить K	691 этот K
материалы	691 наши K
матеріал	819 цей K
матеріали	819 наші K
месец	52 на K	52 всеки K
месечно	52 K
месяц	692 в K
місяць	820 на K	820 перший K
""", 'н': """
нажмите	683 K ctrl
написа	53 K
написав	821 K
написал	693 K
написала	693 K	821 K
напишите	690 K нам
напишіть	818 K нам
направете	50 K дарение
нашем	683 в K чате
небольшая	665 K просьба
неделю	17 раз в K	17 каждую K	692 в K
независимата	50 подкрепете K
независими	51 K медии
независимую	668 поддержите K	690 поддержите K
независимые	691 K медиа
незалежні	819 K медіа
нуждаем	50 K се от вашата
""", 'о': """
обязательна	689 гиперссылка K
обязательные	683 K поля
обясни	53 K
ограничений	671 читайте без K
опечатку	683 нашли K
оприлюднюватиметься	813 ваша e-mail адреса не K
опубликован	683 ваш адрес email не будет K
отменить	692 K в любой момент
отметил	693 K
отписаться	673 K в любой момент
отправьте	690 K нам
ошибку	683 нашли K
""", 'п': """
партнеры	681 мы и наши K
патроном	690 станьте K
первый	692 K месяц	692 рубль в K
переведите	690 K нам
передплатникам	804 доступний лише K
передплатників	804 тільки для K
передплату	818 оформіть K
передрук	817 K
перепечатка	689 K
персональних	811 K даних
персональных	681 K данных
писати	819 нам K
писменото	49 без K съгласие
пишете	50 K ни
пишите	690 K нам
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
първия	52 за K месец
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
""", 'р': """
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
редакции	691 нашей K
редакция	51 нашата K	691 наша K
редакція	819 наша K
редакції	819 нашої K
рекламата	11 K
реклами	11 K	51 без K	819 без K
рекламой	11 K
рекламы	11 K	691 без K
робота	819 наша K
роботу	819 нашу K
розповів	821 K
розповіла	821 K
розсилка	819 наша K	822 K
розсилку	805 нашу K	805 щоденну K	819 нашу K
розслідування	819 наші K
рублей	692 # K
рік	820 на K
""", 'с': """
седмично	17 веднъж K
сказав	821 K
сказал	693 K
сказала	693 K	821 K
скаржаться	821 K
скачайте	674 K наше
скиньте	690 K
следите	678 K за нами
словам	693 по K
словами	821 за K
слідкуйте	808 K за нами
сообщение	689 данное K (материал) создано
сообщил	693 K
сообщила	693 K
сообщите	690 K нам
сповіщення	14 K	806 увімкнути K	806 увімкніть K
сподобався	819 K текст	819 K матеріал
сподобалась	799 якщо вам K стаття
според	53 K
спільнота	819 наша K
спільноти	802 стань частиною K	819 нашої K
станете	50 K абонат	50 K член
станьте	690 K нашим	818 K нашим
статия	51 тази K
стаття	819 ця K
статья	691 эта K
стверджує	821 K
стежте	808 K за нами
суммой	692 любой K
сумму	692 любую K
сутрин	17 всяка K
существуем	691 мы K
съдържание	9 това K
съобщи	53 K
""", 'т': """
телеграм	16 K	678 наш K-канал	678 в нашем K	691 наш K	808 наш K-канал
телеграме	16 K
тиждень	17 раз на K	820 на K
""", 'у': """
уведомления	14 K	674 включите K	674 включить K	674 разрешить K
увійдіть	804 K, щоб
уйдете	665 прежде чем вы K
утверждает	693 K
учасником	818 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	691 K нашу
цитировании	689 при K
""", 'ч': """
частиною	818 станьте K
четене	0 време за K
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
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	820 K
щомісячно	820 K
щоранку	17 K
щотижневу	805 K розсилку
""", 'я': """
язкові	813 обов'K поля
якщо	799 K ви вже тут
""", 'א': """
אחרינו	361 עקבו K	369 עקבו K
אלקטרוני	359 דואר K
אמר	372 K
אמרה	372 K
""", 'ב': """
בוקר	17 מדי K
בחודש	371 K
ביקש	372 K
ביקשה	372 K
בעוגיות	363 שימוש K
בקובצי	363 משתמש K
בשבוע	17 פעם K	371 K
""", 'ה': """
האפליקציה	361 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	361 לקבוצת K
הוסיף	372 K
הוסיפה	372 K
הזהיר	372 K
הזכויות	368 כל K שמורות
הטלגרם	361 לערוץ K
הירשמו	369 K
הכתבה	358 להמשך קריאת K	370 K הזאת
המייל	359 לתיבת K	359 כתובת K
הניוזלטר	359 K היומי
הסביר	372 K
העיתונות	370 K העצמאית
הפרטיות	363 מדיניות K
הפרסומת	11 K
הצטרפו	361 K לערוץ	369 K
הקוראים	18 בזכות K
השימוש	363 תנאי K
התחברו	369 K
התראות	14 K
התרומה	369 K שלכם
""", 'ו': """
ובטוויטר	361 בפייסבוק K
""", 'ז': """
זקוקה	369 K לכם
""", 'ח': """
חודשית	369 תרומה K
""", 'ט': """
טען	372 K
""", 'כ': """
כמנויים	358 הצטרפו K
כתב	372 K
כתבה	370 K זו	372 K
כתבו	369 K לנו
""", 'ל': """
לדברי	372 K
להגיב	6 כדי K
להמשיך	358 כדי K לקרוא
להעתיק	368 אין K
לחודש	371 K
למנויים	358 K בלבד
לניוזלטר	359 הירשמו K	359 הרשמה K	359 K שלנו
לעזרתכם	369 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	371 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	358 רכשו K	373 K
מנוי	358 כבר K
מנויים	373 K
מסר	372 K
""", 'נ': """
ניוזלטר	373 K
""", 'ע': """
עיתונות	370 K עצמאית
""", 'פ': """
פרסומות	370 ללא K
פרסומת	11 K
""", 'ק': """
קרא	372 K
קריאה	0 זמן K
""", 'ר': """
ראשון	371 חודש K
""", 'ש': """
שלחו	369 K לנו
שלנו	370 K
שקראתם	369 תודה K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	369 K
תמכו	369 K בנו
תרומה	373 K
תרומות	373 K
תרמו	369 K
""", 'آ': """
آگهی	11 K
""", 'أ': """
أسبوعيا	38 K
أضاف	39 K
أضافت	39 K
أعجبك	37 K هذا
أكد	39 K
أوضح	39 K
""", 'إ': """
إعادة	35 يمنع K
إلينا	36 انضم K
""", 'ا': """
ادامه	291 برای K مطلب
ادعم	36 K
ادعمنا	36 K
ادعموا	36 K
ارسال	6 برای K نظر
استفاده	285 شرایط K	290 K از مطالب
اشتراك	40 K
اشتراک	291 K تهیه کنید	295 K
اشترك	24 K الآن	36 K
اشتركوا	36 K
اعلام	294 K کرد
اعلانها	14 K
افزود	294 K
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
اول	293 ماه K
ایمیل	281 K خود را	281 آدرس K	281 به K شما
اینستاگرام	283 در K دنبال
""", 'ب': """
بحسب	39 K
بريدك	25 إلى K
بگذارید	291 با ما در میان K
""", 'ت': """
تابعنا	28 K على	28 K عبر	36 K على
تابعوا	28 K أخبار
تابعونا	28 K على	28 K عبر	36 K على
تبرع	40 K
تبرعات	40 K
تبرعك	36 K
تبرعكم	36 K
تطبيقنا	37 K
تفعيل	30 K جافا
تقاريرنا	37 K
تلگرام	283 ما را در K	283 در K دنبال	283 کانال K ما
تمامی	290 K حقوق
توضیح	294 K داد
تیم	292 K ما
""", 'ج': """
جاوااسکریپت	285 K را فعال
""", 'ح': """
حذر	39 K
حذرت	39 K
حساب	24 هل لديك K
حقوق	290 کلیه K
حمایت	291 از ما K کنید	291 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	281 K ما	281 اشتراک K	281 در K	292 K ما	295 K
خبرنگاران	292 K ما
خصوصی	285 حریم K
خوانندگان	18 با کمک K	292 K ما
""", 'د': """
دعا	39 K
دعت	39 K
دعمك	36 K
دعمكم	36 K
دنبال	283 ما را K کنید	291 K کنید
""", 'ر': """
راسلنا	36 K
راسلونا	36 K
روزنامهنگاری	292 K مستقل
""", 'س': """
سالانه	293 K
ساهم	36 K في
ساهموا	36 K في
سج	36 Kّل
سنويا	38 K
""", 'ش': """
شاركنا	36 K برأيك
شهريا	38 K
شوید	291 عضو K	291 وارد K
""", 'ص': """
صباح	17 كل K
صحافتنا	37 K
صحفيينا	37 K
صرح	39 K
""", 'ط': """
طلب	39 K
طلبت	39 K
""", 'ع': """
عملنا	37 K
""", 'ف': """
فريقنا	37 K
فيسبوك	16 K
""", 'ق': """
قال	39 K
قالت	39 K
قراءنا	37 K
قرائنا	37 K
قناتنا	28 K على	28 انضم إلى K	37 K
""", 'ك': """
كتب	39 K
كتبت	39 K
""", 'ل': """
لإضافة	6 K تعليق
لقراءتكم	36 شكرا K
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	24 K فقط
""", 'م': """
مالی	291 کمک K شما	295 کمک K
ماه	293 در K
ماهانه	293 K
متصفحك	10 K
محتوا	9 این K
محفوظ	290 حقوق K است
محفوظة	35 جميع الحقوق K	35 حقوق النشر K
مرورگر	10 K شما
مستقل	292 رسانه K
مستقلة	37 صحافة K
مشترک	291 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	292 این K
معنا	36 ساهم K
منصتنا	37 K
موقعنا	37 K
""", 'ن': """
نستخدم	30 K ملفات
نشرتنا	25 اشترك في K	37 K
نظر	6 ثبت K
نوشت	294 K
""", 'و': """
وتويتر	28 على فيسبوك K
وفقا	39 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	292 K ما
کانال	283 به K ما	292 K ما
کنید	291 به ما کمک K	291 ثبت نام K
کوکی	285 از K
کوکیها	285 K
""", 'گ': """
گزارشهای	292 K ما
گفت	294 K
گفته	294 K است	294 به K
""", 'अ': """
अन	391 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	388 Kा दान
""", 'इ': """
इट	387 कॉपीराK
इनब	377 आपके Kॉक्स
इब	380 चैनल को सब्सक्राK
इस	389 K लेख
""", 'उ': """
उनल	378 ऐप डाKोड करें	388 डाKोड करें
उपय	382 कुकीज़ का Kोग	382 कुकीज का Kोग
""", 'ए': """
ए	388 जुड़ने के लिK
""", 'ऐ': """
ऐप	378 हमारा K
""", 'क': """
क	391 मुताबिK
कर	377 ईमेल दर्ज Kें	378 ऐप इंस्टॉल Kें	378 नोटिफिकेशन चालू Kें	380 फॉलो Kें	388 सब्सक्राइब Kें	388 फॉलो Kें	388 क्लिक Kें
कह	391 Kा
""", 'ख': """
ख	391 लिKा
खबर	4 इस K
""", 'छ': """
छ	391 पूKा
""", 'ट': """
ट	382 जावास्क्रिप्K
टर	377 न्यूज़लेK	377 न्यूजलेK के लिए	377 हमारे न्यूजलेK	389 हमारे न्यूज़लेK	392 न्यूज़लेK
""", 'ठ': """
ठक	389 हमारे पाK
""", 'न': """
न	2 लेख सुKें	392 दाK
नल	380 चैK से जुड़ें	380 टेलीग्राम चैK	389 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	378 ऐप में K़ें
पन	11 विज्ञाK
पर	380 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	391 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	388 हमारी K करें	388 आर्थिक K दें
मह	390 हर Kीने
""", 'य': """
यत	382 गोपनीKा नीति
यह	389 K लेख
""", 'र': """
रक	387 सर्वाधिकार सुK्षित	389 हमारी पत्Kारिता	389 स्वतंत्र पत्Kारिता	389 हमारे पत्Kार
रत	390 प्Kि माह
""", 'व': """
वर	390 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	392 सब्सक्रिप्K
शर	382 नियम और K्तें
""", 'स': """
सएप	380 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	388 K्य बनें
सप	390 प्रति K्ताह
समय	0 पढ़ने का K
समर	388 K्थन करें
सहय	18 पाठकों के Kोग	388 आपका Kोग	388 हमें Kोग	388 Kोग करें	388 आपके Kोग
""", 'ह': """
हम	388 Kें लिखें	389 Kारा काम	389 Kारी टीम
हमस	388 Kे जुड़ें
""", 'অ': """
অন	61 Kুদান দিন	65 Kুদান
""", 'আ': """
আপন	56 Kার ইমেইল
আম	61 Kাদের লিখুন	62 Kাদের সাংবাদিক	62 Kাদের চ্যানেল
""", 'উ': """
উজল	56 নিKেটারে সাবস্ক্রাইব	56 আমাদের নিKেটার	56 নিKেটার পেতে	62 আমাদের নিKেটার	65 নিKেটার
""", 'ক': """
ক	63 মাসিK
কত	62 স্বাধীন সাংবাদিKা
কর	61 সাবস্ক্রাইব Kুন	61 এখানে ক্লিক Kুন
""", 'খ': """
খবরট	4 Kি
""", 'ঠ': """
ঠক	62 আমাদের পাK
""", 'দ': """
দন	62 এই প্রতিবেK
""", 'ন': """
ন	61 যুক্ত হোK	64 জাKান	64 জাKিয়েছেন
""", 'ব': """
বল	64 Kেন	64 Kেছেন
বলল	64 Kেন
""", 'র': """
রক	60 সর্বস্বত্ব সংK্ষিত	60 স্বত্ব সংK্ষিত
রত	63 প্Kি মাসে
""", 'স': """
সদস	61 K্য হোন
সব	62 আমাদের ফেKুক
সহ	61 আমাদের Kায়তা
সহয	61 Kোগিতা করুন
""", 'হ': """
হত	61 যুক্ত Kে
""", 'ก': """
กด	772 Kติดตาม
กร	767 Kอกอีเมล
กล	775 K่าว
กา	14 Kรแจ้งเตือน	772 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	773 Kงเรา
""", 'จ': """
จด	767 Kหมายข่าวของเรา	776 Kหมายข่าว
""", 'ด': """
ดา	772 Kวน์โหลดแอป
""", 'ต': """
ติ	772 Kดตามเรา
ต่	774 Kอเดือน	774 Kอปี
""", 'บ': """
บท	773 Kความนี้
บร	776 Kิจาค
บอ	775 Kกว่า
""", 'พ': """
พู	775 Kดกับ
""", 'ร': """
ระ	775 Kบุว่า
รา	774 Kยเดือน
ร่	772 Kวมบริจาค
""", 'ว': """
วา	773 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	771 Kวนลิขสิทธิ์	771 Kวนสิทธิ์
สน	772 Kับสนุนเรา	772 Kับสนุนพวกเรา
สม	767 Kัครรับจดหมายข่าว	767 Kัครรับข่าวสาร	772 Kัครสมาชิก	772 Kัครรับ	776 Kาชิก
สื	773 K่ออิสระ
ส่	772 Kงข้อมูลมาที่
""", 'ห': """
ห้	771 Kามคัดลอก	771 Kามทำซ้ำ
""", 'อ': """
อี	767 Kเมลของคุณ
""", 'เ': """
เข	772 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	775 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	773 K้เรา
""", 'ủ': """
ủng	837 hãy K hộ
""", 'い': """
いか	487 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	478 Kいのブラウザ
お寄	487 Kせください
お申	487 Kし込みください	487 Kし込みはこちら
お聞	487 Kかせください
""", 'か': """
か月	470 K無料	489 K無料
""", 'こ': """
ここ	470 Kから先は	470 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	470 K記事は有料	470 K記事は会員	482 K記事についてのご意見	488 K記事が	488 K記事を	488 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	478 K用のブラウザ
ご寄	468 K付をお願い	487 K付
ご意	482 K見・ご感想	482 K見をお寄せ
ご感	482 K想をお寄せ
ご支	468 K援をお願い	487 K援
ご登	487 K録
ご購	487 K読
""", 'す': """
すべ	470 Kての記事が
""", 'で': """
でも	476 K配信中
""", 'と': """
と強	490 K調
と書	490 Kい
と話	490 Kし	490 Kす
と語	490 Kっ	490 Kる
と説	490 K明
と述	490 Kべ
""", 'に': """
によ	490 Kると
""", 'を': """
をフ	476 Kォローする	476 Kォローしよう
""", 'ア': """
アプ	473 Kリで開く	473 Kリで読む	473 Kリを開く	473 Kリをダウンロード	473 Kリのダウンロード	473 Kリをインストール	473 Kリはこちら
""", 'カ': """
カ月	470 K無料	489 K無料
""", 'ク': """
クッ	480 Kキーを使用	480 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	482 Kントを投稿するには	482 Kントするには	482 Kント欄で	482 Kントをお寄せ
""", 'サ': """
サポ	468 Kートをお願いします	487 Kートをお願い	487 Kートしていただ
""", 'ダ': """
ダウ	487 Kンロードしてください
""", 'チ': """
チャ	476 Kンネル登録を
""", 'ニ': """
ニュ	472 Kースレターに登録	472 Kースレターを	491 Kースレター
""", 'フ': """
フォ	476 Kローして最新	476 Kローをお願い	487 Kローしてください
""", 'プ': """
プッ	473 Kシュ通知
プラ	480 Kイバシーポリシーに
プレ	470 Kミアム会員
""", 'メ': """
メル	472 Kマガに登録	472 Kマガで
メー	472 Kルマガジンで	472 Kルマガジンに登録	472 Kルマガジンを	472 Kルでお届け	482 Kルアドレスが公開されることはありません	491 Kルマガジン
""", 'ロ': """
ログ	470 Kインして続きを	470 Kインしてください	470 Kインが必要	487 Kインして
""", 'ヶ': """
ヶ月	470 K無料	489 K無料
""", '下': """
下載	849 K客戶端	849 Kapp	849 K應用程式
下载	849 K客户端	849 Kapp	849 K应用	861 K客户端
""", '不': """
不代	860 K表本站
不得	860 K转载	860 K轉載
不錯	861 K過
不错	861 K过
""", '仅': """
仅代	860 K表作者
""", '付': """
付費	846 K後	865 K牆
付费	846 K后	865 K墙
""", '会': """
会员	846 K专享
会員	470 K限定です	470 K限定の記事	470 K登録すると	470 K登録が必要	470 K登録できます	487 K登録	488 Kの方
""", '你': """
你的	844 K支持	861 K支持
""", '使': """
使用	855 Kcookie	855 K cookie
""", '侵': """
侵权	860 K
""", '個': """
個人	480 K情報の取り扱い
""", '免': """
免費	15 K閱讀	863 K試用
免费	15 K阅读	863 K试用
""", '全': """
全文	20 Kを	470 Kを読むには	470 Kをお読み
""", '公': """
公众	16 K号	852 K号：
公式	473 Kアプリ	476 Kアカウントを
""", '关': """
关注	852 K我们的	861 K我们
""", '写': """
写道	864 K
""", '分': """
分で	0 K読めます
""", '初': """
初割	489 K
初月	489 K無料
""", '利': """
利用	480 K規約に同意
""", '剩': """
剩余	846 K#%
剩餘	846 K#%
""", '加': """
加入	852 Kline	861 K会员	861 K會員
""", '励': """
励み	488 Kになります
""", '包': """
包月	863 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	476 Kち追加
""", '发': """
发表	6 K评论
发送	848 K到您的邮箱
""", '受': """
受信	472 Kトレイに
""", '告': """
告訴	864 K
告诉	864 K
""", '呼': """
呼び	490 Kかけた
""", '官': """
官方	852 K微信
""", '定': """
定期	861 K定額
""", '寄': """
寄付	487 Kをお願い	491 K
寄到	848 K您的信箱
""", '寫': """
寫道	864 K
""", '已': """
已是	846 K會員
已经	846 K是会员
""", '年': """
年額	489 K
""", '广': """
广告	11 K	855 K拦截
""", '広': """
広告	11 K	478 Kブロック
""", '廣': """
廣告	11 K	855 K攔截
""", '开': """
开启	849 K通知
""", '当': """
当サ	488 Kイト
当社	488 Kの
当編	488 K集部
""", '微': """
微信	849 K扫	852 K公众号
""", '応': """
応援	468 Kをお願いします	487 Kをお願い	487 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	844 K支持	861 K支持	861 K捐款
""", '感': """
感謝	861 K閱讀
感谢	861 K阅读
""", '成': """
成为	846 K会员即可	861 K会员
成為	846 K會員即可	861 K會員
""", '我': """
我们	862 K的
我們	862 K的
""", '手': """
手机	849 K客户端
""", '打': """
打开	849 Kapp	849 K微信
打開	849 Kapp
""", '扫': """
扫一	849 K扫
扫描	849 K二维码
""", '投': """
投资	860 K有风险
""", '指': """
指出	864 K
指摘	490 Kした
""", '捐': """
捐款	861 K支持	865 K
""", '掃': """
掃一	849 K掃
掃描	849 K qr
""", '推': """
推播	14 K	849 K通知
推送	14 K	849 K通知
""", '支': """
支持	844 K我们的	844 K我們的	844 K獨立媒體	844 K独立媒体	861 K我们	861 K我們
支援	487 Kをお願い
""", '文': """
文章	860 K来源：
""", '最': """
最新	472 K情報をお届け
""", '會': """
會員	846 K專享
""", '月': """
月額	470 K#円	489 K
""", '有': """
有料	470 K会員限定	470 K会員になる	470 K会員の方	491 K会員
""", '未': """
未經	860 K授權
未经	860 K授权
""", '本': """
本報	862 K導
本报	862 K读者	862 K道
本文	860 K来源
本網	855 K站使用
本网	855 K站使用
""", '欢': """
欢迎	852 K关注	861 K加入	861 K赞助	861 K订阅
""", '歡': """
歡迎	852 K追蹤	861 K加入	861 K贊助	861 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	470 K#文字	470 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	863 K
每日	848 K简报	848 K電子報
每月	863 K
""", '求': """
求め	490 Kた
""", '浏': """
浏览	855 K器版本
""", '点': """
点击	861 K关注
""", '無': """
無料	15 K記事	470 Kで会員登録	470 K会員に登録	487 K会員に登録	489 K体験
無断	486 K転載	486 K複製
""", '版': """
版权	860 K所有	860 K归
版權	860 K所有
""", '独': """
独立	488 Kしたジャーナリズム	862 K新闻	862 K媒体
""", '獨': """
獨立	862 K新聞	862 K媒體
""", '由': """
由讀	862 K者
由读	862 K者
""", '电': """
电子	865 K报
""", '登': """
登入	846 K後繼續	846 K會員
登录	846 K后继续	846 K后查看
登録	487 Kしてください	487 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	488 Kまの
""", '禁': """
禁止	860 K转载
禁無	486 K断
""", '私': """
私た	488 Kちの
""", '称': """
称	864 K
""", '稱': """
稱	864 K
""", '立': """
立即	861 K订阅	861 K訂閱
""", '紙': """
紙の	488 K新聞の定期購読者
""", '続': """
続き	470 Kを読むには	470 Kをお読みになる
""", '編': """
編集	488 K部では
""", '繼': """
繼續	846 K閱讀請
""", '继': """
继续	846 K阅读请
""", '著': """
著作	486 K権は
""", '表': """
表示	864 K
""", '訂': """
訂閱	846 K即可	846 K後繼續	848 K我們的	848 K電子報	861 K我們	865 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	490 Kた
""", '認': """
認為	864 K
""", '說': """
說道	864 K
""", '読': """
読み	470 K放題
読者	18 Kの寄付	18 Kの支援	488 Kの皆様	488 Kの皆さ
""", '請': """
請啟	855 K用javascript
請捐	861 K款
請支	844 K持我們
請登	861 K入
""", '订': """
订阅	846 K即可	846 K后继续	848 K我们的	848 K电子报	861 K我们	865 K费
""", '认': """
认为	864 K
""", '说': """
说道	864 K
""", '请': """
请启	855 K用javascript
请捐	861 K款
请支	844 K持我们
请登	861 K录
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	860 K編輯
""", '購': """
購読	470 K者の方は	470 Kすると	487 Kしてください	488 K者の方	491 K料
""", '贊': """
贊助	844 K我們	861 K我們
""", '责': """
责任	860 K编辑
""", '赞': """
赞助	844 K我们	861 K我们
""", '転': """
転載	486 Kを禁じ
""", '轉': """
轉載	860 K請註明
""", '转': """
转载	860 K请注明
""", '这': """
这篇	862 K文章
""", '追': """
追蹤	852 K我們的	861 K我們
""", '這': """
這篇	862 K文章
""", '通': """
通知	14 K	473 Kを受け取る	473 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	861 K您
邀请	861 K您
""", '開': """
開啟	849 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	846 K全文請
""", '關': """
關注	852 K我們的	861 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	846 K全文请
""", '随': """
随时	861 K掌握
""", '隐': """
隐私	855 K政策
""", '隨': """
隨時	861 K掌握
""", '隱': """
隱私	855 K權政策	855 K政策
""", '電': """
電子	865 K報
""", '首': """
首月	863 K
""", '가': """
가입하세요	508 K
""", '강': """
강조했다	511 K
""", '광': """
광고	11 K
""", '구': """
구독료	512 K
구독자	496 K 전용
구독자만	496 유료 K	496 K 볼 수
구독하고	500 K
구독하세요	508 K
구독하시면	496 K
구독해주세요	500 K
""", '금': """
금지	507 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	509 이 K
기사는	509 이 K
기사를	2 K 듣
기자	509 우리 K
""", '네': """
네이버에서	500 K 구독
""", '뉴': """
뉴스레터	497 K 구독	497 K 신청	509 저희 K	512 K
뉴스레터로	497 K 받아
뉴스레터를	497 K 구독	497 K 받아
뉴스에서	500 구글 K
""", '다': """
다운로드	498 앱 K	498 앱을 K
다운로드하세요	508 K
""", '달': """
달	510 첫 K
""", '당': """
당신의	509 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	511 K
""", '독': """
독자님의	494 K 후원
독자들의	18 K 후원
독자의	509 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	496 K 후 이용
로그인이	496 K 필요
로그인하거나	508 K
로그인하시면	496 K
""", '마': """
마세요	508 놓치지 K
""", '말': """
말했다	511 K
""", '매': """
매월	510 K
""", '메': """
메인에서	500 네이버 K
메일함으로	497 K
""", '무': """
무단전재	507 K
무료로	15 K 볼 수 있는
""", '받': """
받기	498 알림 K
받아보세요	508 K
""", '밝': """
밝혔다	511 K
""", '보': """
보려면	496 전체 기사를 K
""", '복': """
복제	507 무단 K
""", '본': """
본지는	509 K
""", '부': """
부탁드립니다	494 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	511 K
설정	498 알림 K
설치	498 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	498 K 보기	498 K 열기
앱으로	498 K 보기
""", '언': """
언론	509 독립 K
""", '여': """
여러분	509 독자 K
여러분의	508 K 후원	508 독자 K
""", '원': """
원	510 월 #K
""", '유': """
유튜브	500 K 구독
""", '의': """
의견을	508 K 남겨
""", '이': """
이메일	497 K 주소
이메일을	497 K 입력
이용	496 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	496 계속 K
읽으시려면	496 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	507 K 금지
재배포금지	507 K
""", '저': """
저널리즘	509 우리의 K
저작권법	507 K
저작권자	507 K
저희는	509 K
저희를	509 K
""", '적': """
적었다	511 K
""", '전': """
전문을	20 K
전용	496 회원 K
전재	507 무단 K
전했다	511 K
""", '정': """
정기후원	510 K
""", '주': """
주세요	494 후원해 K	494 응원해 K	500 구독해 K	508 후원해 K	508 응원해 K	508 구독해 K	508 제보해 K	508 가입해 K
""", '채': """
채널	509 저희 K
""", '체': """
체험	510 무료 K
""", '추': """
추가	500 채널 K
추가하고	508 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	500 K
팔로우하세요	508 K
""", '필': """
필요합니다	494 후원이 K
""", '회': """
회원가입	496 K 후	508 K
회원만	496 K 볼 수
""", '후': """
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
