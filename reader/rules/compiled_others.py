"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	866
# comentário	665
# comentários	665
# hozzászólás	426
# komentářů	97
# příspěvků	97
# σχόλια	186
# коментарі	846
# коментарів	846
# комментариев	716
# комментарий	716
# комментария	716
# תגובות	387
# تعليقات	37
# نظر	307
# कमेंट	406
#件のコメント	504
#則留言	890
#条评论	890
""", 'a': """
a cikk a hirdetés után folytatódik	424
a hirdetés után folytatjuk	424
a lire également	362
a rovat további cikkei	427
abo abschließen	143
abonați-vă	682
abonează-te	682
abonner nå	593
abonner på nyhetsbrevet	595
abonnér	112
abonnér nu	112
abonnés	346
abonē	546
abonēt	546
abrir menú	278
acasă	692
acceptér	121
accéder à l'article	346
actualités	362
adaugă un comentariu	689
además	275
adhérer	342
adomány	417
adományozok	417
adományozás	417
agora não	648
ai observat o greșeală	689
aiheeseen liittyvää	331
aiheesta lisää	331
ajouter à mes favoris	353
ajouter à vos sélections	353
ajánlataink	427
ajánljuk	427
ajánlott	427
ajánlott cikkek	427
ajánló	427
akceptuję	632
akkurat nå	606
aktuálně	98
als bevorzugte quelle bei google hinzufügen	151
alte știri	690
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	680
andra läser	19	788
andra läser just nu	19
andra läste även	788
andre har også lest	19
andre leste også	606
andre læser	125
andre læser også	19
andre læste også	125
anhören	150
anhören # min	150
anmäl dig	777
anmäl dig till nyhetsbrevet	777
annoncørbetalt indhold	131
annonsinnehåll	794
annonslänk	783
annonsörsinnehåll	794
annonsørinnhold	612
anuluj odpowiedź	634
användarvillkor	784
anúncio	661
anúncios	661
après la publicité	356
após a publicidade	661
apóyanos	255
apúntate	262
article abonné	346
article ajouté à vos sélections	353
article précédent	362
article réservé aux abonnés	346
articles associés	362
articles liés	362
articles recommandés	362
articles récents	362
articole asemănătoare	690
articole înrudite	690
articolul continuă după reclamă	687
articolul continuă mai jos	687
articolul următor	690
artiklen fortsætter under billedet	120
artykuł dla subskrybentów	622
artykuł sponsorowany	631
artykuły na e-mail	624
artículo anterior	275
artículo relacionado	275
artículos relacionados	275
ascultă	685
assine já	652
atbalstīt	546
añadir a favoritos	266
añadir comentario	273
añadir usuario	259
aún no te has registrado	259
""", 'b': """
banküberweisung	142
bağiş yap	813
bağiş yapin	813
bağlantiyi kopyala	818
başa dön	826
bei google als quelle hinzufügen	151
bejelentkezés	419
belépés	419
betrag wählen	142
bezárás	416
bild vergrößern	163
bize ulaşin	823
bli månadsgivare	773
bli støttemedlem	591
bliv støttemedlem	110
boletín	262
brukervilkår	602
bugün değil	812
bunlar da ilginizi çekebilir	824
buďte v obraze	90
bài khác	867
bài liên quan	867
bài tiếp theo	867
bài viết liên quan	867
báo lỗi	866
bình luận	866
bình luận (#	866
búsqueda	278
büyüt	826
bądź na bieżąco	624
bővebben	429
bạn có thể quan tâm	867
bỏ qua	857
""", 'c': """
cadastre-se grátis	652
califica este artículo	273
cargar más	278
carte de crédit	345
cartão de crédito	651
categorieën	576
categorías	275
caută	692
cele mai noi știri	690
celý článek	100
cerrar menú	278
cerrar sesión	259
chci podpořit	87
chia sẻ	862
chia sẻ bài viết	862
chia sẻ ý kiến của bạn	866
chuyên mục	867
chủ đề	867
chủ đề liên quan	867
citeşte şi	690
citește mai departe	690	692
citește mai mult	690	692
citește și	690
citiți și	690
col·labora	72
comentează	689
comentário	665
comentários	665
conditions générales	358
confidentialité	358
configuración	271
configuración de cookies	271
configurações de cookies	663
contenu sponsorisé	356
contenus sponsorisés	356	362
conteúdo de marca	661
conteúdo exclusivo	652
conteúdo para assinantes	652
conteúdo patrocinado	661
conteúdo relacionado	667
continua após a publicidade	661
continuar leyendo aquí	259
continuer après la publicité	356
continúa abajo	269
contáctanos	273
conținut pentru abonați	682
conținut sponsorizat	687
cookieinställningar	784
cookieの設定	502
cookie設定	502	888
cookie设置	888
copia l'enllaç	78
copiază link	685
copiază linkul	685
correo electrónico	262
creează cont	682
créer mon compte	346
créer un compte	346
csak előfizetőknek	419
czytaj całość	639
czytaj również	636
czytaj także	636
czytaj też	636
czytaj więcej	636	639
czytaj więcej o	636
các tin khác	867
címkék	427
címlap	427
címlapról ajánljuk	427
có lẽ để sau	857
có thể bạn quan tâm	19	867
có thể bạn thích	19
cùng chuyên mục	867
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	826
dalinkitės	536
dalsza część artykułu pod materiałem wideo	631
dalsza część artykułu pod wideo	631
dalsza część tekstu pod wideo	631
dalīties	546
další	100
další strana	100
další z rubriky	98
další zprávy	98
další článek	98
další články	19	98
dans la même catégorie	362
dans la même rubrique	362
dans la même série	362
darovať	743
das könnte dich auch interessieren	160
das könnte ihnen auch gefallen	160
das könnte sie auch interessieren	160
das könnte sie interessieren	160
datenschutzerklärung	156
daugiau šia tema	538
deixar um comentário	665
deixe um comentário	665
del på e-post	598
del på facebook	117	598
del på mail	117
del på twitter	117	598
del på x	117	598
dela på facebook	780
dela på twitter	780
dela på x	780
dernière minute	362
dernières actualités	362
dernières infos	362
dernières nouvelles	362
din aceeași categorie	690
distribuiți	685
diğer haberler	19	824
dla subskrybentów	622
do góry	639
doar pentru abonați	682
doação mensal	649
doação única	649
doba čtení # min	100
domiciliación bancaria	258
domů	100
donación mensual	255
donación única	255
donați	681
donează	681
donează acum	681
donează lunar	681
doner nå	591
données personnelles	358
donér	110
donér nu	110
doporučené	98
doporučené články	98
doporučujeme	98
dołącz do nas	620
dołącz do newslettera	624
du kanske också gillar	788
du même auteur	362
du vil kanskje også like	606
dành cho bạn	867
dành cho thuê bao	859
dárkovat článek	88
débloquer l'article	346
déconnexion	346
découvrir l'offre	346
déjà un compte	346
déjà un compte ? connectez-vous	346
""", 'e': """
e-mailová adresa	90
e-posta gönder	818
edición digital	259
edición impresa	259
editörün seçtikleri	824
edição impressa	652
egyszeri támogatás	417
ehkä myöhemmin	318
ei tänään	318
el més llegit	76
elfelejtett jelszó	419
elküldöm	422
előfizetek	419
előfizetés	419
előfizetőknek	419
előző	429
előző cikk	427
emlékeztess később	416
en este artículo	275
en çok okunan	824
en çok okunan haberler	824
en çok okunanlar	824
engangsbeløb	110
engångsgåva	773
enthält werbung	153
enviar comentário	665
enviar corrección	273
envoyer à un ami	353
envoyer à un proche	353
erinnern sie mich später	138
escreva um comentário	665
esta funcionalidad es sólo para registrados	259
evästeasetukset	328
evästeet	328
ez is érdekelhet	427
ez is érdekelheti	427
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	818
facebookでシェア	497
facebookでシェアする	497
faça login	652
fes una donació	72
fiók létrehozása	419
fiókom	419
forstør billede	128
forstørr bilde	609
fortsett uten å støtte	590
fortsätt läsa efter annonsen	783
fortsätt utan att stödja	772
fortsæt med at læse	120
fortsæt uden at støtte	109
fotogalería	275
friss hírek	427
fuldskærm	128
få adgang	112
få tilgang	593
följ	781
följ oss	781
följ skribent	781
följ ämnet	781
för prenumeranter	775
förderer werden	139
fördermitglied werden	139
föregående	791
föregående artikel	788
förstora	791
følg	118	599
følg emne	118
følg os	118
følg oss	599
følg tema	599
für abonnenten	143
für den newsletter anmelden	146
fă o donație	681
""", 'g': """
galeriyi aç	826
giriş	814
giriş yap	814
giriş yapin	814
già abbonato	462
già registrato	462
glömt lösenord	775
godkänn	784
godkänn alla	784
gorące tematy	636
guardar artículo	266
gå ikke glip af	125
gå ikke glip af noget	114
gå ikke glipp av noe	595
gå til indhold	128
gérer les cookies	358
gérer mes choix	358
góp ý	866
gündem	824
günün haberleri	824
günün özeti	824
gợi ý	867
gửi	866
gửi bình luận	866
gửi email	862
gửi ý kiến	866
""", 'h': """
hai già un account	462
havi támogatás	417
hayir teşekkürler	812
hayir, teşekkürler	812
hela artikeln fortsätter nedan	783
hepsini gör	826
hesap oluştur	814
hibát talált	426
hinweis schließen	138
hirdetés	424	424
hlavní zprávy	98
ho già donato	457
hoje não	648
hoppa till innehåll	791
hozzászólok	426
hozzászólás	426
hozzászólások	426
hylkää	328
hylkää kaikki	328
hyväksy	328
hyväksy evästeet	328
hyväksy kaikki	328
håll dig uppdaterad	777
hírfolyam	427
""", 'i': """
i più commentati	477
i più letti	477
i più visti	477
ich unterstütze schon	138
ienākt	546
iesakām	548
ihre meinung zählt	158
ikke gå glipp av	606
ikke nå	590
iletişim	823
ilgili içerikler	824
ilginizi çekebilecek haberler	824
ilginizi çekebilir	824
ilmoita virheestä	330
in bài	862
in bài viết	862
indlæs flere	128
inicia sesión	259
inicia sessió	73
iniciar sesión	259
iniciar sessão	652
inicie sesión	259
inne artykuły	636
innhold fra annonsør	612
inscription à la newsletter	349
inscrivez-vous à notre newsletter	349
inställningar	784
intră în cont	682
invítanos a un café	255
início	670
ir para o conteúdo	670
ispiši	736
içeriğe geç	826
""", 'j': """
j'ai déjà donné	341
j'ai déjà un compte	346
ja n'ets subscriptor? inicia sessió	73
jaa twitterissä	325
jaa x:ssä	325
jag förstår	784
jag stödjer redan	772
jaunākie	548
je gère mes cookies	358
je soutiens déjà	341
jednorázově	87
jeg forstår	602
jeg støtter allerede	109	590
jetzt anhören	150
jetzt unterstützen	139
již mám předplatné	88
juttu jatkuu kuvan jälkeen	327
juttu jatkuu mainoksen jälkeen	327
już wspieram	619
já doei	648
já sou apoiador	648
já sou assinante	652
já tem conta	652
já tem uma conta	652
já é assinante? faça login	652
jätä kommentti	330
""", 'k': """
kapcsolódó	427
kapcsolódó cikk	427
kapcsolódó cikkek	427
kapcsolódó tartalom	427
kapcsolódó témák	427
kategóriák	427
kaupallinen yhteistyö	327
keresés	429
kezdőlap	429
không phải bây giờ	857
không, cảm ơn	857
kijelentkezés	419
kipróbálom	419
kirjaudu sisään	320
kjøp abonnement	593
kjøp tilgang	593
klíčová slova	98
komentáre	750
komentář	97
komentáře	97
komentāri	546
komentēt	546
komerčné oznámenie	747
komerční sdělení	94
kommentér	123
kopiera länk	780
kopijuoti nuorodą	536
kopiér link	117
kopírovat odkaz	92
kopírovať odkaz	750
kopēt saiti	546
kullanim koşullari	821
kup dostęp	622
käyttöehdot	328
később	416
köp	775
köszönöm, nem	416
következő	429
következő cikk	427
køb abonnement	112
køb adgang	112
kúpiť predplatné	744
küldés	422
küldés e-mailben	422
künye	821
""", 'l': """
la discussione è chiusa	475
la nota continúa después del anuncio	269
la rédaction vous conseille	362
la sélection de la rédaction	362
las más leídas	275
lasi arī	548
lasiet arī	548
lasă un comentariu	689
lasītākie	548
lataa lisää	333
le choix de la rédaction	362
le journal numérique	346
le più lette	477
lea también	275
lee también	275
leer artículo completo	278
leer más	278
leer también	275
legfrissebb hírek	427
leggi di più	480
legnépszerűbb	427
leia também	667
les choix de la rédaction	362
les også	606
les plus commentés	362
les plus partagés	362
lien copié	353
liity jäseneksi	319
lineでシェア	497
lineで送る	497
link kopiëren	567
link másolása	422
lire la suite pour #€	346
lire la vidéo	365
lire à haute voix	353
lire également	362
lisää aiheesta	331
liên hệ	866
liên quan	867
llegeix també	76
lo + leído	275
lo más comentado	275
lo más compartido	275
lo más leído	275
lo más popular	275
lo más visto	275
lo último	275
lubię to	628
lue lisää	331
lue lisää aiheesta	331
lue myös	331
lähetä sähköpostilla	325
lämna en kommentar	786
länk kopierad	780
läs hela artikeln	791
läs kommentarer	786
läs mer	788	791
läs mer om	788
läs också	788
läs senare	780
läs vidare	775	788
läs även	788
lästid	791
lästid # min	791
lås op	112
lås opp artikkelen	593
læs hele artiklen	128
læs kommentarer	123
læs mere	125	128
læs mere om	125
læs også	125
læs videre	112	125
læsetid # min	128
lên đầu trang	869
lưu	862
lưu bài	862
lưu bài viết	862
""", 'm': """
magari più tardi	457
mai târziu	680
mainos päättyy	327
mais notícias	667
manşetler	824
masz już konto	622
masz już konto? zaloguj się	622
materiał partnera	631
materiał promocyjny	631
materiał sponsorowany	631
matérias relacionadas	667
media społecznościowe	629
megnézem	429
megosztás	422
megosztás a facebookon	422
megosztás facebookon	422
megosztás twitteren	422
meld deg på	595
meld deg på nyhetsbrevet	595
mentions légales	358
mentés	422
menú	278
menü	163	429	826
menü schließen	163
menü öffnen	163
mer från	788
mer läsning	788
mest läst	788
mest lästa	788
mest læst	125
mest læste	125
minn meg på det senere	590
modalità di pagamento	461
mogą cię zainteresować	636
mohlo by se vám líbit	98
mohlo by vás také zajímat	98
mohlo by vás zajímat	98
mohlo by vás zaujímať	748
mostra di più	480
mostrar más	278
mot de passe oublié	346
mots clés	362
mots-clés	362
może cię zainteresować	636
może później	619
možda će vas zanimati	734
možná později	86
muistuta myöhemmin	318
mutass többet	429
muut lukivat myös	331
myöhemmin	318
más	278
más artículos	275
más en	275
más historias	275
más información	275
más leídas	275
más leído	275
más leídos	275
más noticias	275
más opciones	271
más sobre este tema	275
más tarde	254
más vistas	275
más vistos	275
másolás	422
máte již účet	88
máte předplatné? přihlaste se	88
månadsgåva	773
månedlig gave	591
månedligt bidrag	110
måske senere	109
måske vil du også kunne lide	125
més informació	76
més llegides	76
método de pago	258
métodos de pagamento	651
métodos de pago	258
můj účet	88
mới nhất	867
mở rộng	869
""", 'n': """
nahlásit chybu	97
najchętniej czytane	636
najczęściej czytane	636
najczęściej czytane artykuły	636
najnovšie	748
najnowsze artykuły	636
najnowsze wiadomości	636
najčitanije	734
najčítanejšie	748
napsat komentář	97
naročite se	757
naročnina	757
nastavení	95
nastavení cookies	95
następna strona	639
następny	639
następny artykuł	636
načíst další	100
našli jste chybu	97
našli jste v článku chybu	97
ne děkuji	86
ne, děkuji	86
nejdiskutovanější	98
nejnovější	98
nejnovější zprávy	98
nejnovější články	98
nejčtenější	98
nejčtenější články	98
nem, köszönöm	416
nenhum comentário	665
neueste beiträge	160
nhắc tôi sau	857
nie dziękuję	619
nie dziś	619
nie pamiętasz hasła	622
nie, dziękuję	619
noteで書く	497
notre sélection	362
notícias relacionadas	667
notícias relacionadas que podem lhe interessar	19
notícies relacionades	76
nu mulțumesc	680
nu, mulțumesc	680
nyhetsdøgnet	606
nyomtatás	422
não perca	667
não, obrigada	648
não, obrigado	648
nächste seite	163
nächster artikel	160
näköislehti	320
nästa	791
nästa artikel	788
näytä kaikki	333
näytä kommentit	330
näytä lisää	333
näytä sisältö	328
næste	128
næste artikel	125
népszerű	427
nøgleord	125
nổi bật	867
nội dung tài trợ	864
""", 'o': """
ochrana osobních údajů	95
odebírat	90
odebírat newsletter	90
odemknout článek	88
odhlásit se	88
odhlásiť sa	744
odkaz zkopírován	92
odmítnout	95
odmítnout vše	95
odporúčame	748
odpovědět	97
odrzuć	632
odrzuć wszystkie	632
odtwórz	639
offre spéciale	346
offrez-nous un café	342
offrici un caffè	458
oglasno sporočilo	761
ogłoszenie	631
okuma süresi # dk	826
olvasta már	427
olvastad már	427
olvidaste tu contraseña	259
ostatnie artykuły	636
ota yhteyttä	330
otros artículos	275
outras notícias	19	667
ouça este conteúdo	658
""", 'p': """
page précédente	365
pagina următoare	692
pague um café	649
paiement sécurisé	345
paramètres des cookies	358
paramétrer	358
paramétrer les cookies	358
partajează	685
partenerii noștri	690
passer la publicité	356
paylaş	818
paylaşin	818
peut-être plus tard	341
pieslēgties	546
pievienot komentāru	546
più lette	477
più letti	477
più tardi	457
placená inzerce	94
platená inzercia	747
plaćeni sadržaj	733
plein écran	365
plus d'actualités	362
poate mai târziu	680
podaruj artykuł	622
podmínky použití	95
podmínky užití	95
podobne artykuły	636
podobné články	98
podporiť	743
podporte nezávislú žurnalistiku	743
podporte nás	743
podpořit	87
podpořte naši práci	87
podpořte nás	87
podrži	729
podržite nas	729
podržite nezavisno novinarstvo	729
podziel się	628
podziel się na facebooku	628
pogledajte još	19
pokaż komentarze	634
pokaż mniej	639
pokaż treść	632
pokaż więcej	639
pokaż wszystkie	639
pokračovat bez podpory	86
polecane artykuły	636
politique de confidentialité	358
polityka prywatności	632
política de cookies	271	663
política de privacidad	271
política de privacidade	663
poprzedni artykuł	636
populární	98
populära artiklar	788
populärt	788
populære artikler	125
populære saker	606
populært	125	606
popüler	824
popüler haberler	824
popüler konular	824
por qué estás viendo esto	259
postanite naročnik	757
postanite član	729	757
postaw kawę	620
postaw nam kawę	620
posłuchaj	628
povezani sadržaj	734
povezani članci	734
powiązane	636
powiązane artykuły	636
powiązane tematy	636
powiększ	639
powiększ zdjęcie	639
powrót do góry	639
později	86
pozostała część artykułu pod materiałem wideo	631
pošalji komentar	736
preberite še	762
predplatiť	743
predplaťte si	743
prenumerera på vårt nyhetsbrev	777
preporučujemo	734
prečítajte si aj	748
pridať komentár	750
prihlásiť	744
prihlásiť sa	744
printează	685
priporočamo	762
prispieť	743
privatsphäre-einstellungen	156
promóció	424
pročitajte i	734
pročitajte još	734
prywatność	632
przeczytaj również	636
przeczytaj także	636
przeczytaj też	636
przejdź bez wsparcia	619
przejdź do serwisu	632
przejdź do treści	639
przypomnij mi później	619
právě se děje	98
präsentiert von	153
précédent	365
préférences cookies	358
prélèvement	345
prémium	419
próxima	670
próxima página	670
próximo artigo	667
prøv gratis	112	593
prøv nu	112
prøv nå	593
pubblicità	471	471
publi-rédactionnel	356
publicité	356	356
publicité - la suite ci-dessous	356
publicités	356
pular para o conteúdo	670
página siguiente	278
pääuutiset	331
påmind mig senere	109
påminn mig senare	772
później	619
předchozí	100
předchozí článek	98
předplatit	88
předplatné	88
přehrát	100
přejít k obsahu	100
přejít na obsah	100
přečtěte si	98
přečtěte si také	98
přidat komentář	97
přidejte názor	97
přihlásit	88
přihlásit k odběru	90
přihlásit se	88
přihlášení	88
přijmout	95
přijmout vše	95
připomenout později	86
přispějte	87
přispět	87
""", 'q': """
quellen und weiterführende links	160
quieres añadir otro usuario a tu suscripción	259
quizás más tarde	254
quizás te interese	275
quyên góp	858
quyên góp ngay	858
quên mật khẩu	859
quảng cáo	864	864
""", 'r': """
rao vặt	864
rapportér fejl	123
rašyti komentarą	536
reclamă	687
recomandări	690
recomandările redacției	690
recomendado para você	667
recommandé	362
recommandé pour vous	362
recommandés	362
recordar más tarde	254
recuérdamelo más tarde	254
redirecționează #%	681
regalar artículo	259
registrovať sa	744
registrácia	744
regisztráció	419
regisztrálok	419
regístrate	259
rekisteröidy	320
reklami geç	820
reklám	424
reklāma	546
relaterade ämnen	788
restez informé	349
restez informés	349
reģistrēties	546
ricordamelo più tardi	457
rozwiń	639
rätta	786
rättelse	786
réactions	360
réagir	353	360
réagir à cet article	360
réagissez	360
réagissez à cet article	360
répondre	360
réseaux sociaux	354
réservé aux inscrits	346
răspunde	689
""", 's': """
s'abonner à partir de #€	346
s'inscrire à la newsletter	349
s-ar putea să-ți placă	690
saber más	278
saistītie raksti	548
saltar anúncio	661
salvează	685
sao chép liên kết	862
sari la conținut	692
sačuvaj	736
schlagwörter	160
schließen	163
schrift vergrößern	150
schriftgröße	150
scopri di più	462
sdílejte	92
sdílet	92
sdílet na facebooku	92
sdílet na twitteru	92
sdílet na x	92
se connecter et réagir	360
se déconnecter	346
sei già abbonato	462
selección de la redacción	275
semnalează o eroare	689
send på e-post	598
seuraa meitä	326
seções	667
signaler un problème	360
siguiente artículo	275
siirry sisältöön	333
sizin için öneriler	824
snsをフォロー	498
sofortüberweisung	142
sono già sostenitore	457
sorodni članki	762
souhlasím	95
soutenez-nous dès maintenant	342
související	98
související témata	98
související články	98
soyez le premier à commenter	360
soyez le premier à réagir	360
spis treści	639
sponsorisé	356
sponsorlu içerik	820
sponsoroitu sisältö	327
sponsrat innehåll	783
sponzorované	747
sponzorovaný obsah	94
sponzorováno	94
sprawdź ofertę	622
sprijină-ne	681
später	138
später erinnern	138
staňte sa členom	743
staňte se členem	87
stichwörter	160
strona główna	636
stäng	772	791
stöd oss	773
støt os	110
støtt oss	591
sugestões	667
sur le même sujet	362
sur le même thème	362
suscripción	259
suscríbase	259
suscríbete	259
suscríbete a nuestro boletín	262
suscríbete ahora	259
susiję straipsniai	538
susține	681
susține-ne	681
susțineți-ne	681
szponzorált tartalom	424
szólj hozzá	426
szóljon hozzá	426
sähköposti	322
sähköpostiosoite	322
sé el primero en comentar	273
sé parte	255
sélections	353
síganos	267
síguenos	267
sök	791
søg	128
søk	609
súmate	255
súvisiace	748
súvisiace články	748
słowa kluczowe	636
""", 't': """
takaisin ylös	333
talán később	416
tamaño de letra	266
también te puede gustar	275
también te puede interesar	275
també et pot interessar	76
tarjeta de crédito	258
tarjeta de débito	258
temas del día	275
termos e condições	663
teste grátis	652
teď ne	86
thu gọn	869
thèmes	362
thématiques	362
thích	862
thông tin doanh nghiệp	864
thẻ	867
tin cùng chuyên mục	867
tin khác	867
tin liên quan	867
tin mới	867
tin mới nhất	867
tin nổi bật	867
tin trước	867
tin tài trợ	867
tin tức liên quan	867
tin đọc nhiều	867
tipărește	685
tiêu điểm	867
tiếp theo	869
tlačiť	750
to może cię zainteresować	636
todos os comentários	665
toute l'actualité	362
tovább	429
tovább a rovatra	427
tovább olvasom	429
további cikkek	427
további hírek	427
továbbiak betöltése	429
trang chủ	869
transferência bancária	651
treść sponsorowana	631
trước	869
trả lời	866
trở lại	869
tue meitä	319
twitter'da paylaş	818
twój e-mail	624
tài khoản của tôi	859
tài trợ	864
támogass minket	417
támogasson minket	417
támogatom	417
támogatott tartalom	424
támogatás	417
témata	98
témák	427
términos de uso	271
términos y condiciones	271
tìm kiếm	869
tópicos	667
tópicos relacionados	667
több	429
tüm haberler	824
tüm yorumlar	823
tümünü gör	826
tümünü kabul et	821
tümünü reddet	821
tạo tài khoản	859
tải thêm	869
từ khóa	867
""", 'u': """
udostępnij	628
udostępnij na facebooku	628
udostępnij na twitterze	628
udostępnij na x	628
uložit	92
uložit na později	92
uložiť	750
ultima oră	690
ultimele știri	690
une erreur s'est glissée dans l'article	360
unterstütze uns	139
unterstützen	139
unterstützen sie uns	139
url 복사	522
urlをコピー	497
url복사	522
următorul	692
ustawienia plików cookie	632
uzyskaj dostęp	622
už máte predplatné? prihláste sa	744
už máte účet	744
už máte účet? prihláste sa	744
už podporuji	86
""", 'v': """
vairāk par tēmu	548
van már fiókja	419
veja também	667
ver comentários	665
ver galería	278
ver más	278
ver también	275
ver também	667
ver vídeo	278
vertrag kündigen	156
verträge hier kündigen	156
verwandte beiträge	160
vezi și	690
već imate nalog	730
već imate račun	730
već ste pretplatnik	730
več o temi	762
viac k téme	748
videó	427
videók	427
vidéo	365
vielen dank für ihre anmeldung	146
vielleicht später	138
vilkår	121	602
vipps et beløp	591
vis færre	128	609
visa bilden i helskärm	791
visa färre	791
visa innehåll	784
vissza a tetejére	429
visszajelzés	426
više o temi	734
viết bình luận	866
você pode gostar	667
você pode se interessar	667
você também pode gostar	667
vos réactions	360
vous aimerez peut-être	362
vous avez déjà un compte	346
vous avez déjà un compte ? connectez-vous	346
vous avez déjà un compte ? identifiez-vous	346
vous possédez déjà un compte	346
vous pourriez être intéressé	362
vstúpiť do diskusie	750
vytvořit účet	88
vyzkoušet	88
válasz	426
více	98
více o tématu	98
vídeos	275	667
výběr redakce	98
về đầu trang	869
""", 'w': """
warto przeczytać	636
weitere beiträge	160
werbung überspringen	153
whatsapp'ta paylaş	818
więcej	636
więcej artykułów	636
więcej informacji	636
więcej na ten temat	636
więcej o	636
więcej z	636
wpłać	620
wpłać teraz	620
wypróbuj	622
wyślij e-mailem	628
wyślij znajomemu	628
""", 'x': """
x'te paylaş	818
xem bình luận	866
xem nhiều	867
xem nhiều nhất	867
xem thêm	867	869
xem thêm bình luận	866
xem tiếp	869
xem toàn bộ	869
xem tất cả	869
xでシェア	497
xでポスト	497
""", 'y': """
yorum gönder	823
yorumlari gör	823
""", 'z': """
z titulní strany	98
zabudnuté heslo	744
zahlungsart wählen	142
zaloguj się	622
zapisz na później	628
zapisz się	624
zapisz się na newsletter	624
zapomenuté heslo	88
zarejestruj się	622
zarządzaj zgodami	632
zaten üye misiniz	814
zavřít	86
załaduj więcej	639
załóż konto	622
zdieľať	750
zdieľať na facebooku	750
zgadzam się	632
zgłoś	634
zgłoś błąd	634
zkopírovat odkaz	92
znajdź nas na facebooku	629
zobacz galerię	639
zobacz również	636
zobacz także	636
zobacz też	636
zobacz więcej	636
zobrazit více	100
zobrazit vše	100
zostań patronem	620
zpět nahoru	100
zur merkliste hinzufügen	150
zur übersicht	163
zurück	158
zurück nach oben	163
zvětšit	100
zwiń	639
""", 'à': """
à découvrir	362
à la une	362
à lire	362
à lire aussi	362
à lire dans ce dossier	362
à lire dans la même rubrique	362
à lire ensuite	362
à lire également	362
à ne pas manquer	362
à voir	362
à voir aussi	362
""", 'ä': """
ähnliche artikel	160
ähnliche beiträge	160
ähnliche themen	160
älä missaa mitään	322
ämnen	788
ämnen i artikeln	788
""", 'ç': """
çerez ayarlari	821
çerez politikasi	821
çerezler	821
çikiş yap	814
çok okunanlar	824
""", 'é': """
écouter	353
écouter (# min	353
écouter le podcast	365
édition du jour	362
""", 'î': """
înapoi sus	692
încarcă mai multe	692
închide	680
înregistrare	682
înregistrează-te	682
""", 'ö': """
öffnen	163
önceki	826
önceki haber	824
öne çikan haberler	824
öne çikanlar	824
önerilen haberler	824
önerilenler	824
összes	429
""", 'ú': """
új hozzászólás	426
última hora	275
últimas	667
últimas entradas	275
últimas noticias	275
últimas notícias	667	667
últimes notícies	76
últimos artículos	275
únete	255
únete a la conversación	273
""", 'ü': """
überweisung	142
ücretsiz dene	814
üye girişi	814
üye ol	813	814
""", 'ý': """
ý kiến	866
ý kiến bạn đọc	866
ý kiến của bạn	866
""", 'č': """
članek se nadaljuje pod oglasom	761
článek pokračuje pod reklamou	94
čtěte dále	98
čtěte i	98
čtěte také	98
číst dál	100
číst dál s předplatným	88
číst více	100
čítajte aj	748
""", 'ď': """
ďalšie články	19	748
""", 'đ': """
đáng chú ý	867
đã có tài khoản	859
đã sao chép	862
đóng	857
đóng góp	858
đăng ký	859
đăng ký ngay	859
đăng nhập	859
đăng nhập / đăng ký	859
đăng xuất	859
được tài trợ	864
đặt báo	859
đề xuất	867
để sau	857
đọc nhiều	867
đọc nhiều nhất	867
đọc thêm	867	869
đọc tiếp	869
đừng bỏ lỡ	867
""", 'ś': """
śledź nas	629
""", 'ş': """
şifremi unuttum	814
şimdi değil	812
şurada paylaş	818
""", 'š': """
štampaj	736
štítky	98
""", 'ž': """
že imate račun	758
že naročnik	758
""", 'ș': """
știri recomandate	690
știri similare	690
știrile zilei	690
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	179
""", 'ί': """
ίσως αργότερα	177
ίσως σας ενδιαφέρει	187
""", 'α': """
ακούστε	182
αναζήτηση	189
αντιγραφή συνδέσμου	182
απάντηση	186
αποθήκευση	182
αποστολή με email	182
αποσύνδεση	179
αργότερα	177
αρχική	189
αφήστε σχόλιο	186
""", 'β': """
βίντεο	187
""", 'γ': """
γίνε συνδρομητής	179
γίνετε μέλος	178
γίνετε συνδρομητής	179
γράψτε σχόλιο	186
""", 'δ': """
δείτε περισσότερα	189
δείτε τα σχόλια	186
δείτε όλα	189
δημιουργία λογαριασμού	179
δημοφιλέστερα	187
δημοφιλή	187
διαβάστε ακόμα	187
διαβάστε ακόμη	187
διαβάστε επίσης	187
διαβάστε περισσότερα	187	189
διαφήμιση	184
διαφημίσεις	184
διαφημιση	184
δωρήστε	178
δωρεά	178
""", 'ε': """
είσοδος	179
εγγραφή	179
ειδήσεις σήμερα	187
εκτύπωση	182
επικοινωνία	186
επιστροφή στην κορυφή	189
επόμενο	189
επόμενο άρθρο	187
ετικέτες	187
""", 'θ': """
θέματα	187
""", 'κ': """
κάντε δωρεά	178
κάντε μια δωρεά	178
κατηγορίες	187
κλείσιμο	177
κοινοποίησε	182
κοινοποίηση	182
κοινοποίηση στο facebook	182
κοινοποίηση στο twitter	182
""", 'μ': """
μενού	189
μην χάσετε	187
μοιραστείτε	182
μοιραστείτε το	182
μοιραστείτε το άρθρο	182
μπορεί να σας αρέσει	187
μόνο για συνδρομητές	179
""", 'ξ': """
ξεχάσατε τον κωδικό	179
""", 'ο': """
ο λογαριασμός μου	179
""", 'π': """
περισσότερα	187	189
περισσότερες ειδήσεις	187
προηγούμενο	189
προηγούμενο άρθρο	187
προσθήκη σχολίου	186
προτεινόμενα	187
""", 'ρ': """
ροή ειδήσεων	187
""", 'σ': """
στηρίξτε μας	178
συνέχεια ανάγνωσης	189
συνδεθείτε	179
συνδρομή	179
συνδρομητές	179
σχετικά	187
σχετικά άρθρα	187
σχετικά θέματα	187
σχετικές ειδήσεις	187
σχόλια	186
σχόλιο	186
σύνδεση	179
""", 'τ': """
τα πιο δημοφιλή	187
τελευταία άρθρα	187
τελευταία νέα	187
τελευταίες ειδήσεις	187
""", 'υ': """
υπενθύμιση αργότερα	177
υποβολή σχολίου	186
υποστηρίξτε μας	178
""", 'φ': """
φόρτωση περισσότερων	189
""", 'χ': """
χορηγούμενο	184
χορηγούμενο περιεχόμενο	184
""", 'ό': """
όχι ευχαριστώ	177
όχι τώρα	177
όχι, ευχαριστώ	177
""", 'а': """
абонамент	47
абонирайте се	47
авторизация	704
авторизоваться	704
актуальне	848
архив	718
""", 'б': """
банковская карта	703
банковский перевод	703
безопасный платеж	703
больше	718
больше новостей	718
будьте в курсе	706
більше за темою	848
більше на цю тему	848
більше новин	848
більше по темі	848
""", 'в': """
в избранное	709
в тренде	718
важливо	848
вам будет интересно	718
вам може сподобатися	848
вам может быть интересно	718
вас може зацікавити	848
вас может заинтересовать	718
введите email	706
версия для печати	709
вече имате акаунт	48
вече сте абонат	48
вже зареєстровані	837
вже є акаунт	837
вибір редакції	848
видео	718
вижте още	52
вийти	837
вконтакте	710	710
влезте	48
во весь экран	721
войти	704
войти в аккаунт	704
воспроизвести	721
время на чтение	721
время чтения # мин	721
все	721
все комментарии	716
всі новини	850
вход	48	704
вхід	837
выберите сумму	703
выбор редакции	718
выйти	704
відео	848
відповісти	846
відхилити	844
""", 'г': """
главная	721
главное	718
главное за день	718
главные новости	718
головна	850
головне	848
головне за день	848
головні новини	848
""", 'д': """
далее	721
далі	850
дарете	47
дари	47
детальніше	850
дзен	710
дивіться також	848
для подписчиков	704
добавить комментарий	716
додати коментар	846
докладніше	850
другая сумма	703
други новини	19
другие материалы	19	718
другие новости	19	718
другие статьи	718
друк	841
""", 'е': """
единоразово	701
ежемесячно	701
еще новости	718
еще по теме	718
ещё	718
ещё по теме	718
""", 'з': """
за темою	848
забравена парола	48
забули пароль	837
забыли пароль	704
завантажити ще	850
загрузить еще	721
загрузить ещё	721
задонатити	835
задонатить	701
закрити	834
закрыть	700
залишити коментар	846
запази	54
зарегистрироваться	704
зареєструватися	837
зберегти	841
збільшити	850
зміст	850
зробити внесок	835
зрозуміло	844
""", 'и': """
интересное	718
""", 'к': """
к началу	721
категории	718
категорії	848
коментар	846
коментари	54
коментарі	846
коментирай	54
коментувати	846
комментарии	716
комментарии отсутствуют	716
комментарий	716
комментировать	716
контакти	846
контакты	716
конфиденциальность	714
копирай линк	54
копировать ссылку	709
копіювати посилання	841
купить подписку	704
""", 'л': """
лента новостей	718
личный кабинет	704
""", 'м': """
материалы партнеров	713
материалы по теме	718
матеріали за темою	848
матеріали по темі	848
меню	721	850
метки	718
може да ви хареса	52
может быть, позже	700
может позже	700
можливо, пізніше	834
мой профиль	704
моят профил	48
мы в социальных сетях	711
мы в соцсетях	711
мы вконтакте	711
мій профіль	837
мітки	848
""", 'н': """
на главную	721
на правах реклами	843
на правах рекламы	713
наверх	721	850
нагадати пізніше	834
надіслати	841
назад	721	850
най-четени	52
най-четено	52
найпопулярніше	848
найти	721
найчитаніше	848
налаштування	844
написати коментар	846
написать комментарий	716
напиши коментар	54
напомнить позже	700
направете дарение	47
настройки	714
настройки cookie	714
наступна	850
наступна стаття	848
не зараз	834
не пропустите	718
не пропустіть	848
не сегодня	700
не сейчас	700
не сьогодні	834
нет комментариев	716
нет, спасибо	700
новини	848
новини партнерів	843
новости	718
новости партнеров	713
новости партнёров	713
новости по теме	718
ні, дякую	834
""", 'о': """
обговорити	846
обратная связь	716
обсудить	716
обсуждение	716
одноклассники	710
одноразово	835
оставить комментарий	716
останні новини	848
ответить	716
отказаться	714
отклонить	714
отправить по почте	709
оформити підписку	837
още от	52
още по темата	52
""", 'п': """
партнерский материал	713
партнерський матеріал	843
партнерський проєкт	843
партнёрский материал	713
передплата	837
передплатити	837
перейти к содержанию	721
печать	709
платено съдържание	51
по теме	718
повідомити про помилку	846
погоджуюсь	844
погоджуюся	844
подарить статью	704
поддержать	701
поддержать нас	701
поддержать проект	701
поддержать редакцию	701
поделитесь	709
поделиться	709	709
поделиться в telegram	709
поделиться в twitter	709
поделиться в одноклассниках	709
поделиться вконтакте	709
подкасти	848
подкасты	718
подкрепете ни	47
подписаться	704
подписаться на новости	706
подписаться на рассылку	706
подписка	704
подписывайтесь	711
подпишитесь на рассылку	706
подробнее	721
подробнее по теме	718
поділитись	841
поділитися	841
поділитися в telegram	841
поділіться	841
пожертвовать	701
пожертвувати	835
позже	700
поиск	721
показати більше	850
показати коментарі	846
показати ще	850
показать больше	721
показать еще	721
показать ещё	721
показать комментарии	716
пользовательское соглашение	714
політика конфіденційності	844
помочь	701
помочь нам	701
помочь проекту	701
понятно	714
попередня	850
попередня стаття	848
попробовать бесплатно	704
популярне	848
популярное	718
популярные	718
популярные новости	718
популярные статьи	718
популярні новини	848
посилання скопійовано	841
последнее	718
последни новини	52
последние новости	718
похожие материалы	718
похожие статьи	718
поширити	841
поширити у facebook	841
пошук	850
правила использования	714
предыдущая	721
предыдущая статья	718
премиум	704
преміум	837
препоръчани	52
прийняти	844
прийняти всі	844
принтирай	54
принять	714
принять все	714
принять всё	714
прислать новость	716
приєднатися	835
продолжить без поддержки	700
промо	713	843
прослушать	709
підписатись	837
підписатися	837
підписка	837
підтримати	835
підтримати нас	835
підтримати редакцію	835
пізніше	834
""", 'р': """
развернуть	721
разово	701
распечатать	709
рассказать друзьям	709
рассылка	706
рассылки	706
регистрация	48	704
редакция рекомендует	718
реклама	51	713	713	843	843
рекламно съдържание	51
рекомендуем	718
рекомендуемое	718
рекомендуємо	848
реєстрація	837
роздрукувати	841
рубрики	718	848
""", 'с': """
самое важное	718
самое популярное	718
самое читаемое	718
свежее	718
свежие новости	718
свернуть	721
свързани новини	52
свързани статии	52
связаться с нами	716
сделать пожертвование	701
сейчас читают	718
скопировать ссылку	709
скопіювати посилання	841
следующая	721
следующая статья	718
слухати	841
слушать	709
см. также	718
смотреть все	721
смотри также	718
смотрите также	718
согласен	714
согласиться	714
содержание	721
создать аккаунт	704
сообщить об ошибке	716
сохранить	709
социальные сети	711
спецпроект	713
спецпроєкт	843
сподели	54
сподели във facebook	54
споделяне	54
спонсорирано	51
способ оплаты	703
способы оплаты	703
ссылка скопирована	709
станете член	47
стати частиною спільноти	835
стать патроном	701
стать спонсором	701
створити акаунт	837
стрічка новин	848
схожі матеріали	848
схожі статті	848
сюжет	718
сюжеты	718
""", 'т': """
твитнуть	709
твиттер	710
твітнути	841
теги	718	848
телеграм	710
тема дня	718
теми	848
темы	718
""", 'у': """
увеличить	721
увійти	837
уже есть аккаунт	704
уже зарегистрированы	704
уже зареєструвалися	837
умови використання	844
усі новини	850
""", 'ф': """
фейсбук	710
фото	718
фоторепортаж	718
""", 'х': """
хорошо	714
""", 'ч': """
час читання # хв	850
читайте еще	718
читайте ещё	718
читайте ниже	713
читайте также	718
читайте також	848
читати далі	850
читати повністю	850
читати також	848
читать далее	721
читать дальше	721
читать ещё	721
читать комментарии	716
читать полностью	721
читать также	718
""", 'щ': """
ще за темою	848
ще новини	848
щомісяця	835
""", 'э': """
электронная почта	706
""", 'я': """
я вже підтримую	834
я уже поддерживаю	700
яндекс.дзен	710
""", 'і': """
інші новини	19	848
""", 'א': """
אולי גם יעניין אותך	388
אולי יעניין אותך	388
אולי יעניין אתכם	388
אולי מאוחר יותר	378
אינציקלופדיית ynet	388
""", 'ב': """
בשיתוף	385
""", 'ד': """
דווח על טעות	387
דלג לתוכן	390
דף הבית	390
""", 'ה': """
האזינו	383
הבא	390
הגב	387
הדפס	383
הדפסה	383
הוסיפו תגובה	387
הוסף תגובה	387
הוספת תגובה	387
הזכירו לי מאוחר יותר	378
החשבון שלי	380
הירשם	380
הכי נצפים	388
הכי נקרא	388
הכי נקראות	388
הכתבה הבאה	388
הכתבה הקודמת	388
המלצות	388
המשך לקרוא	390
המשך קריאה	390
הנקראות ביותר	388
העתק קישור	383
העתקת קישור	383
הצג עוד	390
הצטרפו	379
הצטרפו אלינו	379
הקודם	390
הרשמה	380
השב	387
התחבר	380
התחברות	380
""", 'ו': """
ווטסאפ	383
וידאו	388
""", 'ח': """
חדשות אחרונות	388
חזרה למעלה	390
חיפוש	390
""", 'ט': """
טוויטר	383
טלגרם	383
טען עוד	390
""", 'י': """
יציאה	380
""", 'כ': """
כבר מנויים? התחברו	380
כבר נרשמת	380
כותרות אחרונות	388
כניסה	380
כניסה למנויים	380
כתבו תגובה	387
כתבות אחרונות	388
כתבות מומלצות	388
כתבות נוספות	388
כתבות קשורות	388
""", 'ל': """
לא כעת	378
לא עכשיו	378
לא תודה	378
לא, תודה	378
להמשך קריאה	380
להרשמה	380
לכל הכתבות	390
לכל התגובות	387
לרכישת מינוי	380
לתרום	379
לתרומה	379
""", 'מ': """
מבזקים	388
מודעה	385
מומלצים	388
ממומן	385
מצאתם טעות	387
""", 'נ': """
נושאים	388
נושאים קשורים	388
""", 'ס': """
סגור	378
סגירה	378
""", 'ע': """
עוד	390
עוד בנושא	388
עוד בערוץ	388
עוד חדשות	388
עוד כתבות	19	388
עוד כתבות בנושא	19
""", 'פ': """
פייסבוק	383
פרסום	385
פרסומת	385
""", 'צ': """
צור חשבון	380
צור קשר	387
""", 'ק': """
קרא גם	388
קרא עוד	390
קראו גם	388
קראו עוד	390
""", 'ש': """
שיתוף	383
שיתוף בווטסאפ	383
שיתוף בטוויטר	383
שיתוף בפייסבוק	383
שכחתי סיסמה	380
שלח לחבר	383
שליחה במייל	383
שמירה	383
שתף	383
שתפו	383
שתפו את הכתבה	383
שתפו בפייסבוק	383
""", 'ת': """
תגובה	387
תגובות	387
תגיות	388
תוכן למנויים	380
תוכן ממומן	385
תוכן מקודם	385
תוכן שיווקי	385
תמכו בנו	379
תפריט	390
תרומה	379
תרמו	379
תרמו עכשיו	379
""", 'آ': """
آخر الأخبار	38
آخرین اخبار	308
آگهی	305
""", 'أ': """
أحدث الأخبار	38
أخبار أخرى	19
أخبار ذات صلة	38
أخبار متعلقة	38
أضف تعليق	37
أضف تعليقا	37
أهم الأخبار	38
""", 'إ': """
إرسال	33
إعلان	35
إعلان ممول	35
إعلانات	35
إغلاق	27
إقرأ أيضا	38
إلى الأعلى	40
إنشاء حساب	29
""", 'ا': """
اترك تعليقا	37
اترك تعليقاً	37
اتصل بنا	37
اخبار دیگر	19
اخبار مرتبط	308
اخترنا لك	38
ادامه	310
ادامه مطلب	310
ادعم الصحافة المستقلة	28
ادعمنا	28
ارسال	303
ارسال به دوستان	303
ارسال نظر	307
از ما حمایت کنید	300
استمع	33
اشتراك	29
اشتراک	301
اشتراک گذاری	303
اشتراکگذاری	303
اشترك	29
اطبع	33
اقرأ أيضا	38
اقرأ أيضاً	38
اقرأ المزيد	40
اقرأ ايضا	38
اكتب تعليقا	37
الأخبار	38
الأقسام	38
الأكثر تداولا	38
الأكثر قراءة	38
الأكثر قراءةً	38
الأكثر مشاهدة	38
الإعلانات	35
الاشتراك	29
الان نه	299
البحث	40
التالي	40
التعليقات	37
الدخول	29
الرئيسية	40
السابق	40
الصفحة التالية	40
الصفحة الرئيسية	40
القائمة	40
المزيد	38	40
المزيد من الأخبار	38
المقال التالي	38
المقال السابق	38
الوسوم	38
انسخ الرابط	33
انشر	33
ایجاد حساب	301
""", 'ب': """
بازگشت به بالا	310
بحث	40
برعاية	35
برچسب ها	308
برچسبها	308
بستن	299
بعداً یادآوری کن	299
بعدی	310
به اشتراک بگذارید	303
بیشتر	308	310
بیشتر بخوانید	308
""", 'ت': """
تازهترینها	308
تبرع	28
تبرع الآن	28
تبلیغ	305
تبلیغات	305
تحميل المزيد	40
تسجيل	29
تسجيل الخروج	29
تسجيل الدخول	29
تسجيل دخول	29
تعليق	37
تعليقات	37
تلغرام	33
تلگرام	303
تماس با ما	307
تويتر	33
توییتر	303
تيليجرام	33
""", 'ث': """
ثبت نام	301
ثبت نظر	307
ثبتنام	301
""", 'ج': """
جدیدترین اخبار	308
جستجو	310
جميع التعليقات	37
""", 'ح': """
حالا نه	299
حجم الخط	33
حساب کاربری	301
حسابي	29
حصري للمشتركين	29
حفظ	33
حمایت مالی	300
حمایت کنید	300
""", 'خ': """
خانه	310
خبرهای مرتبط	308
خروج	301
""", 'د': """
دستهبندی	308
دیدگاه	307
دیدگاهها	307
""", 'ذ': """
ذات صلة	38
ذخیره	303
ذكرني لاحقا	27
""", 'ر': """
ربما لاحقا	27
ربما لاحقاً	27
رد	37
رمز عبور را فراموش کردهاید	301
رپورتاژ	305
رپورتاژ آگهی	305
""", 'س': """
ساهم	28
ساهم الآن	28
""", 'ش': """
شارك	33
شارك المقال	33
شارك على	33
شارك هذا الموضوع	33
شاركنا رأيك	37
شاهد أيضا	38
شاهد أيضاً	38
شاید بعدا	299
شاید بعداً	299
""", 'ص': """
صفحه اصلی	310
""", 'ط': """
طباعة	33
""", 'ع': """
عرض الكل	40
عرض المزيد	40
عضویت	301
عکس	308
""", 'غ': """
غرّد	33
""", 'ف': """
فقط برای مشترکان	301
فيديو	38
فيسبوك	33
فیسبوک	303
""", 'ق': """
قبلی	310
قد يعجبك	38
قد يعجبك أيضا	19	38
قد يهمك	38
قد يهمك أيضا	38
قراءة المزيد	40
""", 'ك': """
كلمات دلالية	38
كلمات مفتاحية	38
كن داعما	28
""", 'ل': """
لا شكرا	27
لا شكرًا	27
لا، شكرا	27
لاحقا	27
ليس الآن	27
لینک کوتاه	303
""", 'م': """
مادة إعلانية	35
محتوای تبلیغاتی	305
محتوى ممول	35
مختارات	38
مستخدم جديد	29
مشاركة	33
مشاركة عبر واتساب	33
مشاركة على تويتر	33
مشاركة على فيسبوك	33
مشاهده بیشتر	310
مشاهده همه	310
مشترک شوید	301
مطالب مرتبط	308
مقالات ذات صلة	38
مقالات مرتبط	308
منو	310
مهمترین اخبار	308
مواضيع ذات صلة	38
موضوعات ذات صلة	38
""", 'ن': """
نسخ الرابط	33
نسيت كلمة المرور	29
نظر	307
نظر خود را بنویسید	307
نظر شما	307
نظرات	307
نمایش بیشتر	310
ننصح بقراءة	38
نه ممنون	299
""", 'ه': """
همرسانی	303
همچنین بخوانید	308
""", 'و': """
واتساب	33
واتساپ	303
ورود	301
ورود / ثبت نام	301
وسوم	38
ویدیو	308
ویژه مشترکان	301
""", 'پ': """
پاسخ	307
پربازدیدترین	308
پربازدیدترینها	308
پربازدیدها	308
پربحثترینها	308
پیشنهاد سردبیر	308
پیشنهاد ما	308
""", 'چ': """
چاپ	303
""", 'ک': """
کلیدواژهها	308
کمک مالی	300
کمک کنید	300
کپی لینک	303
""", 'گ': """
گزارش خطا	307
""", 'अ': """
अगला	409
अगली खबर	407
अन्य खबरें	19	407
अन्य ख़बरें	19
अपनी राय दें	406
अभी दान करें	398
अभी नहीं	397
""", 'आ': """
आगे पढ़ें	409
आपके लिए	407
""", 'इ': """
इसे भी पढ़ें	407
""", 'ई': """
ई-पेपर	399
""", 'ऊ': """
ऊपर जाएं	409
""", 'औ': """
और खबरें	407
और देखें	409
और पढ़ें	407	409
""", 'क': """
कमेंट	406
कमेंट करें	406
कमेंट्स	406
केवल सदस्यों के लिए	399
कॉपी लिंक	402
""", 'ख': """
खाता बनाएं	399
खोजें	409
""", 'ज': """
जवाब दें	406
""", 'ट': """
टिप्पणियां	406
टिप्पणी	406
टिप्पणी करें	406
टैग्स	407
टॉप न्यूज़	407
ट्रेंडिंग	407
ट्विटर	402
""", 'त': """
ताज़ा ख़बरें	407
ताजा खबरें	407
ताजा समाचार	407
""", 'द': """
दान करें	398
""", 'न': """
नहीं धन्यवाद	397
नहीं, धन्यवाद	397
""", 'प': """
पिछला	409
पिछली खबर	407
पूरी खबर पढ़ें	409
प्रचार	404
प्रतिक्रिया दें	406
प्रायोजित	404
प्रिंट करें	402
प्रीमियम	399
""", 'फ': """
फेसबुक	402
फेसबुक पर शेयर करें	402
फोटो	407
""", 'ब': """
बंद करें	397
बड़ी खबरें	407
बाद में	397
बाद में याद दिलाएं	397
""", 'म': """
मुख्य समाचार	407
मेन्यू	409
मेरा खाता	399
""", 'य': """
यह भी पढ़ें	407
ये भी पढ़ें	407
""", 'र': """
रजिस्टर करें	399
""", 'ल': """
लिंक कॉपी करें	402
लॉग इन	399
लॉग इन करें	399
लॉगआउट	399
लॉगिन	399
लोकप्रिय	407
""", 'व': """
विज्ञापन	404
विषय	407
वीडियो	407
व्हाट्सएप	402
""", 'श': """
शायद बाद में	397
शेयर	402
शेयर करें	402
""", 'स': """
संपर्क करें	406
संबंधित खबरें	407
संबंधित ख़बरें	407
संबंधित लेख	407
संबंधित समाचार	407
सदस्य बनें	398
सबसे ज्यादा पढ़ी गई	407
सब्सक्राइब	399
सब्सक्राइब करें	399
सभी देखें	409
समर्थन करें	398
सहयोग करें	398
साइन अप	399
साइन इन	399
साझा करें	402
सेव करें	402
स्पॉन्सर्ड	404
""", 'ह': """
हमारा समर्थन करें	398
होम	409
""", 'অ': """
অনুদান দিন	61
""", 'আ': """
আরও খবর	63
আরও দেখুন	63
আরও পড়ুন	63
""", 'এ': """
এ সম্পর্কিত আরও খবর	63
""", 'ন': """
নিবন্ধন	61
""", 'প': """
প্রিন্ট	65
""", 'ব': """
বিজ্ঞাপন	65
""", 'ম': """
মন্তব্য	65
মন্তব্য করুন	65
""", 'র': """
রেজিস্টার	61
""", 'ল': """
লগ ইন	61
লগইন	61
লিংক কপি	65
""", 'শ': """
শেয়ার	65
শেয়ার করুন	65
""", 'স': """
সংশ্লিষ্ট খবর	63
সম্পর্কিত খবর	63
সর্বশেষ	63
সর্বশেষ সংবাদ	63
সর্বাধিক পঠিত	63
সহায়তা করুন	61
সাবস্ক্রাইব	61
""", 'ข': """
ข่าวที่เกี่ยวข้อง	802
ข่าวยอดนิยม	802
ข่าวล่าสุด	802
ข่าวอื่นๆ	19
ข่าวแนะนำ	802
""", 'ค': """
ความคิดเห็น	804
คัดลอกลิงก์	804
""", 'ด': """
ดูเพิ่มเติม	804
""", 'บ': """
บทความที่เกี่ยวข้อง	802
บทความล่าสุด	802
บริจาค	800
บริจาคเลย	800
""", 'พ': """
พิมพ์	804
""", 'ร': """
ร่วมบริจาค	800
""", 'ล': """
ลงทะเบียน	800
ลืมรหัสผ่าน	800
""", 'ส': """
สนับสนุนเรา	800
สปอนเซอร์	804
สมัครสมาชิก	800
""", 'อ': """
อ่านต่อ	804
อ่านเพิ่มเติม	802
""", 'เ': """
เข้าสู่ระบบ	800
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	802
เรื่องอื่นที่น่าสนใจ	802
""", 'แ': """
แชร์	804
แสดงความคิดเห็น	804
""", 'โ': """
โฆษณา	804
""", 'ủ': """
ủng hộ	858
ủng hộ chúng tôi	858
""", 'あ': """
あとで	489
あとで読む	497
あなたにおすすめ	506
あなたにおすすめの記事	506
あなたへのおすすめ	506
あわせて読みたい	506
""", 'い': """
いいえ、結構です	489
いいね	497	497
いいね！してニュースをチェック	498
""", 'お': """
おすすめ	506
おすすめの記事	506
おすすめ情報pr	500
おすすめ記事	506
お問い合わせ	502
お気に入り	497
お気に入りに追加	497
お申し込み	492
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	506
この著者の記事	506
この記事のタグ	506
この記事は会員限定です	492
この記事をシェア	497
この記者の記事一覧	506
この連載の記事	506
""", 'ご': """
ご意見	504
ご支援のお願い	490
ご購読の申し込み	492
""", 'さ': """
さらに読み込む	508
""", 'す': """
すべて受け入れる	502
すべて見る	508
すべて許可	502
""", 'そ': """
その他の記事	506
""", 'は': """
はてなブックマーク	497
はてブ	497
""", 'ま': """
また後で	489
""", 'み': """
みんなのコメント	504
""", 'も': """
もっと見る	508
もっと読む	506
もどる	508
""", 'よ': """
よく読まれている記事	506
よく読まれている記事ランキング	506
""", 'ア': """
アクセスランキング	506
""", 'オ': """
オススメ記事	506
""", 'カ': """
カテゴリ	506
カテゴリー	506
""", 'キ': """
キーワード	506
""", 'ク': """
クッキー	502
クッキー設定	502
クリップ	497
クリップする	497
""", 'コ': """
コピーしました	497
コメント	504
コメント#件	504
コメントする	504
コメントはまだありません	504
コメントをもっと見る	504
コメントを投稿	504
コメントを書く	504
コメントを残す	504
コメントを見る	504
コメント一覧	504
コメント（#	504
""", 'サ': """
サイトポリシー	502
サイトマップ	502
サインイン	492
サポートする	490
""", 'シ': """
シェア	497
シェアしよう	497
シェアする	497
""", 'ス': """
スキップ	489
スクラップ	497
スクラップする	497
スポンサー	500
スポンサードリンク	500
スポンサーリンク	500
""", 'タ': """
タイアップ	500
タグ	506
""", 'チ': """
チップを送る	490
チャンネル登録	498
""", 'ツ': """
ツイート	497
ツイートする	497
""", 'ト': """
トップ	508
トップへ戻る	508
トップニュース	506
トップページ	508
トピックス	506
""", 'ド': """
ドネーション	490
""", 'ニ': """
ニュースを読む	508
ニュースレター	494
ニュースレター登録	494
""", 'バ': """
バックナンバー	506
""", 'パ': """
パスワードを忘れた方	492
""", 'ピ': """
ピックアップ	506
""", 'フ': """
フォロー	498
フォローしてね	498
フォローしました	498
フォローする	498
フォロー中	498
""", 'ブ': """
ブックマーク	497
ブックマークする	497
""", 'プ': """
プライバシーポリシー	502
プレゼント	492
プレミアム	492
""", 'ヘ': """
ヘルプ	502
""", 'ペ': """
ページの先頭へ	508
ページトップ	508
ページトップへ	508
""", 'ホ': """
ホーム	508
""", 'ポ': """
ポスト	497
ポストする	497
""", 'マ': """
マイページ	492
""", 'メ': """
メニュー	508
メルマガ	494
メルマガ登録	494
メールで送る	497
メールで送信	497
メールアドレス	494
メールアドレスを入力	494
メールマガジン	494
メールマガジン登録	494
""", 'ラ': """
ランキング	506
""", 'リ': """
リンクをコピー	497
""", 'ロ': """
ログアウト	492
ログイン	492
ログイン/会員登録	492
ログイン・会員登録	492
""", '一': """
一覧	508
一覧へ	508
一覧を見る	508
""", '上': """
上一篇	891
上一頁	893
上一页	893
""", '下': """
下一篇	891
下一頁	893
下一页	893
下次再說	876
下次再说	876
""", '不': """
不用了	876
不，謝謝	876
不，谢谢	876
""", '专': """
专题	891
""", '个': """
个人中心	879
""", '为': """
为你推荐	891
为您推荐	891
""", '主': """
主要ニュース	506
""", '举': """
举报	890
""", '人': """
人気の記事	506
人気ランキング	506
人気記事	506
人気記事ランキング	506
""", '今': """
今、あなたにオススメ	506
今はしない	489
今はやめておく	489
今回はしない	489
今日の注目	506
今日热点	891
今日焦点	891
""", '他': """
他の記事	19
他の記事も読む	506
""", '付': """
付費閱讀	879
付费内容	879
付费阅读	879
""", '以': """
以后再说	876
""", '会': """
会员专属	879
会员中心	879
会员登录	879
会員の方はこちら	492
会員の方はログイン	492
会員登録	492
会員登録する	492
会員登録はこちら	492
会員限定	492
会員限定記事	492
""", '你': """
你可能也喜欢	891
你可能也喜歡	891
你可能感兴趣	891
""", '使': """
使用条款	888
使用條款	888
""", '保': """
保存	497
保存する	497
""", '個': """
個人情報保護方針	502
""", '元': """
元記事を読む	508
""", '免': """
免責聲明	888
免費訂閱	881
免費註冊	879
免費試讀	879
免责声明	888
免费注册	879
免费订阅	881
免费试读	879
""", '全': """
全文を読む	508
全文表示	508
全部接受	888
全部评论	890
""", '公': """
公众号	885
公式sns	498
公式twitter	498
公式x	498
""", '共': """
共有	497
共有する	497
""", '关': """
关于我们	888
关注	885
关注我们	885
关键词	891
关闭	876
""", '其': """
其他新聞	891
其他新闻	19	891
""", '再': """
再生	508
""", '写': """
写真を見る	508
写真特集	506
写评论	890
""", '分': """
分享	884
分享到	884
分享到微信	884
分享到微博	884
分享至	884
分享至facebook	884
分类	891
分類	891
""", '列': """
列印	884
""", '初': """
初割で無料体験する	492
""", '利': """
利用規約	502
""", '前': """
前のページ	508
前の記事	506
前の記事へ	506
前へ	508
""", '加': """
加入line好友	885
加入会员	879
加入書籤	884
加入會員	879
加载更多	893
""", '動': """
動画	506
動画を見る	508
""", '单': """
单次捐款	877
""", '印': """
印刷	497
印刷する	497
""", '即': """
即时新闻	891
即時新聞	891
""", '参': """
参与评论	890
""", '反': """
反馈	890
""", '发': """
发表留言	890
发表评论	890
""", '合': """
合わせて読みたい	506
""", '同': """
同じカテゴリの記事	506
同意	888
同意しない	502
同意する	502
""", '听': """
听新闻	884
""", '單': """
單次捐款	877
""", '回': """
回到頂部	893
回复	890
回覆	890
回頂端	893
回首頁	893
""", '复': """
复制成功	884
复制链接	884
""", '大': """
大字	884
大家还在看	891
大家都在看	891
""", '头': """
头条	891
""", '字': """
字体大小	884
字号	884
字級	884
字體大小	884
""", '官': """
官方微博	885
""", '定': """
定期定額	877
""", '寄': """
寄付	490
寄付する	490
寄付のお願い	490
寄付をする	490
""", '專': """
專題	891
""", '小': """
小字	884
小編推薦	891
""", '展': """
展开	893
展开全文	893
展開	893
""", '已': """
已关注	885
已是会员	879
已有帐号	879
已經是會員	879
已經是會員？登入	879
""", '广': """
广告	887
""", '広': """
広告	500
広告の後に続きます	500
広告をスキップ	500
広告を閉じる	500
広告企画	500
""", '廣': """
廣告	887
""", '延': """
延伸閱讀	891
延伸阅读	891
""", '开': """
开通会员	879
""", '影': """
影音	891
""", '後': """
後で	489
""", '微': """
微信	884
微博	884
""", '忘': """
忘記密碼	879
忘记密码	879
""", '応': """
応援する	490
""", '您': """
您可能也喜歡	891
您可能感兴趣	891
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	881
您的電郵	881
""", '意': """
意见反馈	890
""", '感': """
感想を送る	504
""", '成': """
成为会员	877
成為會員	877
""", '我': """
我同意	888
我的帐户	879
我的帳戶	879
我知道了	888
我要留言	890
我要纠错	890
我要评论	890
""", '戻': """
戻る	508
""", '所': """
所有留言	890
""", '打': """
打印	884
打赏	877
""", '投': """
投稿する	504
""", '拒': """
拒絕	888
拒绝	888
""", '拡': """
拡大	497
拡大する	508
""", '按': """
按讚	885
""", '捐': """
捐款	877
捐贈	877
捐赠	877
""", '排': """
排行榜	891
""", '接': """
接受	888
接受全部	888
接受所有	888
""", '推': """
推广	887
推广内容	887
推廣	887
推荐	891
推荐文章	891
推荐阅读	891
推薦	891
推薦文章	891
推薦閱讀	891
""", '提': """
提供	500
""", '搜': """
搜尋	893
搜索	893
""", '播': """
播放	893
""", '支': """
支持我们	877
支持我們	877
支援する	490
""", '收': """
收听	884
收藏	884
收藏文章	884
收起	893
""", '文': """
文字の大きさ	497
文字サイズ	497
""", '新': """
新着	506
新着ニュース	506
新着記事	506
新規会員登録	492
新規登録	492
新闻简报	881
""", '显': """
显示更多	893
""", '暂': """
暂不	876
""", '暫': """
暫不	876
""", '更': """
更多	891
更多内容	891
更多報導	891
更多报道	891
更多文章	891
更多新聞	891
更多新闻	891
""", '最': """
最新ニュース	506
最新文章	891
最新新聞	891
最新新闻	891
最新消息	891
最新記事	506
""", '會': """
會員中心	879
會員專屬	879
會員登入	879
""", '有': """
有料会員登録	492
有料登録	492
有料記事	492
""", '朋': """
朋友圈	884
""", '服': """
服务条款	888
服務條款	888
""", '朝': """
朝刊・夕刊	492
""", '本': """
本文へ	508
本文へ移動	508
""", '查': """
查看全部	893
查看原图	893
查看更多	893
查看留言	890
查看评论	890
""", '标': """
标签	891
""", '検': """
検索	508
""", '業': """
業配	887
""", '標': """
標籤	891
""", '檢': """
檢舉	890
""", '次': """
次のページ	508
次の記事	506
次の記事へ	506
次へ	508
次ページ	508
""", '每': """
每月捐款	877
""", '注': """
注册	879
注目の記事	506
注目キーワード	506
注目ワード	506
注目記事	506
""", '点': """
点击排行	891
点击查看大图	893
点赞	884
""", '為': """
為您推薦	891
""", '热': """
热点	891
热点推荐	891
热门	891
热门排行	891
热门文章	891
热门新闻	891
""", '無': """
無料で体験する	492
無料で読む	492
無料会員登録	492
無料会員限定	492
無料体験	492
無料登録	492
""", '焦': """
焦點新聞	891
""", '熱': """
熱門	891
熱門排行	891
熱門文章	891
熱門新聞	891
熱門話題	891
""", '特': """
特定商取引法に基づく表記	502
特集	506
""", '猜': """
猜你喜欢	891
猜你喜歡	891
""", '申': """
申し込む	492
""", '电': """
电子报	881
电子邮箱	881
""", '画': """
画像を拡大	508
画像を見る	508
""", '留': """
留言	890
留言(#	890
""", '登': """
登入	879
登入/註冊	879
登出	879
登录	879
登录/注册	879
登錄	879
登録	492
登録して続きを読む	492
登録する	492
""", '發': """
發表留言	890
發表評論	890
""", '目': """
目录	893
目次	508
目錄	893
""", '相': """
相关主题	891
相关报道	891
相关推荐	891
相关文章	891
相关新闻	891
相关标签	891
相关阅读	891
相關主題	891
相關報導	891
相關推薦	891
相關文章	891
相關新聞	891
相關標籤	891
相關閱讀	891
""", '看': """
看了这篇文章的人也看	891
看更多	891
""", '稍': """
稍后再说	876
稍后提醒我	876
稍後再說	876
稍後提醒我	876
""", '立': """
立即捐款	877
立即訂閱	879
立即订阅	879
""", '粉': """
粉絲團	885
""", '精': """
精选	891
""", '紙': """
紙面ビューアー	492
""", '続': """
続きをみる	508
続きを読む	492
""", '網': """
網友留言	890
""", '編': """
編輯推薦	891
編輯精選	891
編集部おすすめ	506
編集部のおすすめ	506
""", '縮': """
縮小	497
""", '繼': """
繼續閱讀	893
""", '纠': """
纠错	890
""", '继': """
继续浏览内容	893
继续阅读	893
""", '编': """
编辑推荐	891
编辑精选	891
""", '网': """
网友评论	890
""", '联': """
联系我们	888
""", '聯': """
聯絡我們	888
""", '聽': """
聽新聞	884
""", '菜': """
菜单	893
""", '著': """
著作権	502
""", '複': """
複製連結	884
""", '视': """
视频	891
""", '訂': """
訂閱	879
訂閱會員	879
訂閱郵件	881
訂閱電子報	881
""", '記': """
記事へのご意見	504
記事をサポートする	490
記事をプレゼント	492
記事を保存	497
記事を印刷する	497
記事を読む	508
記事ランキング	506
記事一覧	508
記事全文を読む	508
""", '許': """
許可する	502
""", '註': """
註冊	879
""", '評': """
評論	890
""", '話': """
話題の記事	506
""", '読': """
読まれている記事	506
""", '請': """
請繼續往下閱讀	887	887
請輸入電子郵件	881
""", '讚': """
讚	884
讚賞支持	877
""", '订': """
订阅	879
订阅会员	879
订阅邮件	881
""", '评': """
评论	890
评论(#	890
""", '话': """
话题	891
""", '请': """
请继续往下阅读	887
请输入邮箱	881
""", '購': """
購読	492
購読する	492
購読のお申し込み	492
購読申し込み	492
""", '贊': """
贊助	877
贊助內容	887
贊助商	887
""", '赞': """
赞助	877
赞助内容	887
赞助商链接	887
赞赏	877
""", '跳': """
跳到主要內容	893
""", '載': """
載入更多	893
""", '轉': """
轉發	884
""", '转': """
转发	884
""", '返': """
返信	504
返信する	504
返回顶部	893
返回首页	893
""", '追': """
追蹤	885
追蹤我們	885
""", '通': """
通報する	504
""", '速': """
速報	506
""", '連': """
連載	506
""", '運': """
運営会社	502
""", '違': """
違反報告	504
""", '選': """
選單	893
""", '邮': """
邮箱	881
""", '閉': """
閉じる	489	508
""", '開': """
開通會員	879
""", '関': """
関連	506
関連する記事	506
関連キーワード	506
関連タグ	506
関連トピックス	506
関連ニュース	506
関連リンク	506
関連動画	506
関連情報	506
関連記事	506
""", '閱': """
閱讀全文	893
閱讀更多	893
""", '關': """
關於我們	888
關注	885
關注我們	885
關鍵字	891
關閉	876
""", '阅': """
阅读全文	893
阅读更多	893
""", '隐': """
隐私权政策	888
""", '電': """
電子信箱	881
電子報	881
電子版	492
""", '音': """
音声で聞く	497
""", '頭': """
頭條	891
""", '顯': """
顯示更多	893
""", '首': """
首頁	893
首页	893
""", '가': """
가	522
가입하기	518
가장 많이 본 뉴스	527
""", '개': """
개인정보 처리방침	525
개인정보처리방침	525
""", '거': """
거부	525
""", '검': """
검색	529
""", '계': """
계속 읽기	518
""", '고': """
고객센터	525
""", '공': """
공유	522
공유하기	522
""", '관': """
관련 기사	527
관련 뉴스	527
관련 태그	527
관련기사	527
관련뉴스	527
관련키워드	527
""", '광': """
광고	524
광고 닫기	524
""", '괜': """
괜찮습니다	515
""", '구': """
구독	518
구독 신청	518
구독 전용	518
구독 중	518
구독신청	518
구독하기	518
""", '글': """
글씨크기	522
글자 크기	522
글자크기	522
""", '기': """
기부하기	516
기사 공유하기	522
기사 본문	529
기사 후원하기	516
기사에 대한 의견	526
기사원문	529
기사저장	522
기자의 다른기사	527
""", '나': """
나중에	515
나중에 하기	515
""", '내': """
내 정보	518
""", '네': """
네이버 블로그	522
""", '다': """
다른 공유 찾기	522
다른 기사	19	527
다른 기사 더 보기	19
다른기사	527
다른기사 보기	527
다시 보지 않기	515
다음	529
다음 기사	527
다음 페이지	529
다음기사	527
다음에	515
""", '닫': """
닫기	515
""", '답': """
답글	526
답글쓰기	526
""", '당': """
당신이 좋아할 만한	527
""", '댓': """
댓글	526
댓글 #	526
댓글 #개	526
댓글 보기	526
댓글 쓰기	526
댓글보기	526
댓글쓰기	526
댓글을 입력해주세요	526
""", '더': """
더 보기	529
더보기	527	529
""", '동': """
동영상	527
동의	525
동의합니다	525
""", '등': """
등록	526
""", '라': """
라인	522
""", '랭': """
랭킹	527
랭킹뉴스	527
""", '로': """
로그아웃	518
로그인	518
로그인/회원가입	518
""", '링': """
링크 복사	522
""", '마': """
마이페이지	518
""", '많': """
많이 본 기사	527
많이 본 뉴스	527
많이 읽은 기사	527
많이본 기사	527
많이본 뉴스	527
""", '맨': """
맨 위로	529
맨위로	529
""", '메': """
메뉴	529
메뉴 닫기	529
메일	522
""", '모': """
모두 동의	525
""", '목': """
목록	529
목록보기	529
""", '무': """
무료 체험 시작하기	518
무료 회원가입	518
""", '문': """
문의	526
""", '바': """
바로가기	522
""", '밴': """
밴드	522
""", '베': """
베스트	527
""", '복': """
복사하기	522
""", '본': """
본문 글씨 줄이기	522
본문 글씨 키우기	522
본문 바로가기	529
본문으로 바로가기	529
""", '북': """
북마크	522
""", '비': """
비밀번호 찾기	518
""", '사': """
사이트맵	525
사진 확대	529
""", '속': """
속보	527
""", '스': """
스크랩	522
스폰서	524
""", '신': """
신고	526
신문구독	518
""", '실': """
실시간 뉴스	527
""", '에': """
에디터 추천	527
""", '연': """
연관기사	527
""", '영': """
영상	527
""", '오': """
오늘 하루 보지 않기	515
오늘은 그만 보기	515
오늘의 추천	527
오류 신고	526
""", '요': """
요약	529
""", '원': """
원문보기	529
""", '위': """
위로	529
""", '음': """
음성으로 듣기	522
""", '응': """
응원하기	516
""", '의': """
의견 쓰기	526
""", '이': """
이 시각 주요뉴스	527
이 시각 추천뉴스	527
이메일	522
이메일무단수집거부	525
이미 구독 중이신가요	518
이미 회원이신가요	518
이미지 크게 보기	529
이미지 확대	529
이슈	527
이용약관	525
이전	529
이전 기사	527
이전기사	527
""", '인': """
인기 기사	527
인기기사	527
인기뉴스	527
인쇄	522
인쇄하기	522
""", '일': """
일시후원	516
""", '재': """
재생	529
""", '저': """
저작권규약	525
저장	522
""", '전': """
전체 댓글	526
전체 보기	529
전체메뉴	529
전체보기	529
""", '접': """
접기	529
""", '정': """
정기 후원하기	516
정기구독	518
정기후원	516
""", '제': """
제보	526
제보하기	526
""", '좋': """
좋아요	522
좋은 기사 후원하기	516
""", '주': """
주소복사	522
주요 기사	527
주요 뉴스	527
주요기사	527
주요뉴스	527
""", '지': """
지면보기	518
""", '청': """
청소년보호정책	525
""", '최': """
최신 기사	527
최신 뉴스	527
최신기사	527
최신뉴스	527
""", '추': """
추천 기사	527
추천기사	527
추천뉴스	527
""", '카': """
카카오스토리	522
카카오톡	522
카카오톡 공유	522
카테고리	527
""", '쿠': """
쿠키 설정	525
""", '키': """
키워드	527
""", '태': """
태그	527
""", '트': """
트위터	522
트위터 공유	522
""", '페': """
페이스북	522
페이스북 공유	522
""", '펼': """
펼치기	529
""", '포': """
포토	527
""", '폰': """
폰트 크기	522
""", '프': """
프리미엄	518
프린트	522
""", '함': """
함께 보면 좋은 기사	527
함께 읽으면 좋은	527
""", '핫': """
핫뉴스	527
핫이슈	527
""", '헤': """
헤드라인	527
""", '협': """
협찬	524
""", '홈': """
홈	529
""", '화': """
화제의 뉴스	527
""", '회': """
회사소개	525
회원가입	518
""", '후': """
후원	516
후원 안내	516
후원 하기	516
후원하기	516
후원회원 가입	516
"""}

START = {'a': """
además	277 K:
ajánljuk	428 K:
alătură	12 K-te
artykuły	640 K autora
ascultă	1 K	691 K:
""", 'b': """
beğendiniz	8 K mi
bài	8 K viết này	868 K liên quan:
bình	5 K luận
bővebben	428 K:
""", 'c': """
citeşte	691 K şi	691 K şi:	691 K şi
citește	691 K și	691 K și:	691 K:	691 K mai mult	691 K aici	691 K și	691 K mai departe:
citiți	691 K și
comentários	5 K
compartí	3 K
có	868 K thể bạn quan tâm:
""", 'd': """
další	101 K články autora
dernières	363 K actualités
descarcă	13 K
descargá	13 K
descărcați	13 K
distribuiți	3 K
dołącz	12 K do
découvrez	364 K aussi
décryptage	364 K :
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
erről	428 K bővebben
escríbenos	279 K
""", 'f': """
följ	12 K
følg	12 K	12 K oss
füge	12 K uns
fügen	12 K sie uns
""", 'h': """
hibát	7 K talált	7 K találtál
hozzászólások	5 K
hämta	13 K
hør	1 K artiklen	1 K artikkelen	1 K saken	127 K også	127 K også:	608 K også	608 K også:
""", 'i': """
intră	12 K pe
""", 'k': """
kapcsolódó	428 K	428 K:
klikněte	99 K zde
komentáre	5 K
komentáře	5 K
kommentarsfältet	5 K
kövess	12 K
kövessen	12 K
küldd	3 K el
""", 'l': """
lásd	428 K még
läs	789 K mer om	790 K också	790 K också:	790 K även	790 K mer	790 K mer:	790 K:	790 K här	790 K också	790 K mer	790 K även	790 K även:
læs	126 K mere om	127 K også	127 K også:	127 K mere	127 K mere:	127 K:	127 K her	127 K hele	127 K også	127 K mere
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
""", 'm': """
mitä	8 K pidit
możliwość	5 K komentowania
más	276 K noticias de	276 K noticias sobre	276 K sobre	276 K en	276 K de	277 K información	277 K información:	277 K información	279 K artículos de
máte	101 K tip
més	77 K informació:
mời	868 K xem	868 K bạn đọc	868 K độc giả
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nájdete	12 K nás
nézd	428 K meg
nézze	428 K meg
""", 'o': """
oceń	8 K
odporúčame	749 K:
ofereça	3 K
opširnije	735 K:
ouça	1 K	669 K:
oír	1 K
""", 'p': """
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir
podívejte	99 K se:
poslechněte	1 K si	99 K si	99 K si:
poslušajte	1 K
posłuchaj	1 K	638 K:	638 K też:
pošlite	3 K
prečítajte	749 K si tiež	749 K si aj
pridružite	12 K se
pročitaj	735 K još	735 K i
pročitajte	735 K još	735 K i	735 K više
páčil	8 K sa vám
přečtěte	99 K si také	99 K si	99 K si:	99 K si také:
připojte	12 K se
""", 'q': """
qué	8 K te pareció
""", 'r': """
recomandări	691 K:
resuméet	26 K er
résumé	372 K généré	372 K rédigé	372 K réalisé	372 K produit
""", 's': """
saistīts	549 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
shrnutí	26 K vytvořil	26 K vytvořila
související	99 K:
sprawdź	638 K:	638 K też:
stáhni	13 K si
stáhněte	13 K si
suscríbete	257 K a
susiję	539 K:
synthèse	372 K générée
síganos	12 K
síguenos	12 K
súmate	12 K
súvisiace	749 K:
""", 't': """
también	277 K puedes leer	277 K puedes leer:	277 K te puede interesar:
també	77 K et pot interessar:
tenés	282 ¿K información
tiivistelmä	26 K on
további	428 K részletek
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
töltsd	13 K le
töltse	13 K le
tải	13 K	13 K ứng dụng
""", 'u': """
udostępnij	3 K
unterstütze	141 K
unterstützen	141 K sie	141 K sie die
uočili	7 K ste
urmărește	12 K	691 K și:
urmăriți	12 K
""", 'v': """
več	763 K:
vidéo	364 K :
više	735 K o:
você	669 K pode gostar:
vypočujte	1 K si
více	99 K zde	99 K k tématu:
všechny	101 K články autora
""", 'w': """
weiterführende	162 K artikel:
więcej	637 K o	637 K na temat	637 K z	638 K na ten temat:	640 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'z': """
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
znalazłeś	7 K
""", '©': """
©	166 K dpa	236 K #	236 K
""", 'à': """
à	364 K lire aussi	364 K lire également	364 K lire :	364 K lire sur	364 K voir aussi	364 K écouter	364 K relire	364 K découvrir	364 K lire sur le même sujet	364 K consulter :	364 K voir également	366 K propos de l'auteur	366 K propos de l'autrice
""", 'é': """
écouter	1 K l'article	1 K cet article	364 K aussi
écoutez	1 K cet	1 K l'article
""", 'ú': """
últimas	276 K noticias de	668 K de	668 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	164 K die autorin	164 K den autor	164 K die autor:in	164 K die autoren	164 K die autor:innen
""", 'č': """
čitajte	735 K i
čtěte	99 K také	99 K také:	99 K i	99 K více	99 K:	99 K také
čítajte	749 K aj	749 K tiež	749 K viac
""", 'đ': """
đọc	868 K thêm	868 K thêm:	868 K:	868 K tiếp:
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'ž': """
žiūrėkite	539 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	188 K:
""", 'β': """
βίντεο	188 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος
""", 'δ': """
δείτε	188 K επίσης	188 K:	188 K το βίντεο	188 K εδώ	188 K επίσης:	188 K ακόμα:
δειτε	188 K επισης
διαβάστε	188 K επίσης	188 K επίσης:	188 K ακόμη	188 K ακόμη:	188 K ακόμα	188 K:	188 K εδώ	188 K περισσότερα	188 K ακόμα:
διαβαστε	188 K επισης
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	188 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια
""", 'б': """
больше	719 K новостей	720 K по теме:
більше	849 K по темі:	849 K за темою:	849 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
вижте	53 K още	53 K също	53 K:
все	719 K новости на тему	719 K материалы	719 K новости	719 K статьи	722 K статьи автора	722 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	849 K:
дивіться	849 K також	849 K:	849 K також:
докладніше	849 K:
другие	722 K материалы автора
""", 'е': """
есть	722 K новость
еще	720 K по теме:
ещё	719 K больше	720 K по теме:
""", 'з': """
за	849 K темою:
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
краткий	26 K пересказ
""", 'л': """
лучшее	719 K за
""", 'м': """
материал	720 K по теме:
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
новости	719 K партнеров
""", 'о': """
об	722 K авторе
обсуждение	5 K
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	53 K по темата
""", 'п': """
по	720 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	720 K:	720 K в материале	720 K - в
подробности	720 K:
поділитися	3 K
поділіться	3 K
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	719 K новости о
послухати	1 K
послушать	1 K
почитать	720 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	722 K новость
приєднуйтесь	12 K
прочетете	53 K още	53 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	720 K:
рекомендуємо	849 K:
""", 'с': """
свалете	13 K
связаться	722 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	849 K:	849 K також:
слухати	1 K
слушайте	720 K:	720 K также:
слушать	1 K
см	720 K. также:
смотрите	720 K также	720 K:	720 K	720 K также:
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
четете	53 K още
чети	53 K още
читайте	12 K нас	13 K	720 K также	720 K также:	720 K:	720 K подробнее	720 K еще	720 K также	720 K по теме:	849 K також	849 K також:	849 K:	849 K ще	849 K також	849 K також на тему:
читать	720 K также	720 K также	720 K по теме:
что	720 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	849 K за темою:
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'ה': """
האזינו	1 K	389 K:
האם	8 K אהבתם
הורידו	13 K
הצטרפו	12 K
התגובות	5 K
""", 'ל': """
לכתבה	389 K המלאה
לקריאה	389 K נוספת	389 K נוספת:
""", 'מ': """
מצאתם	7 K טעות
""", 'ע': """
עוד	389 K בנושא:
עקבו	12 K
""", 'צ': """
צפו	389 K:	389 K גם
""", 'ק': """
קרא	389 K גם	389 K גם:
קראו	389 K גם	389 K גם:	389 K עוד
""", 'ש': """
שתפו	3 K
""", 'إ': """
إقرأ	39 K أيضا	39 K أيضاً
""", 'ا': """
استمع	1 K إلى	1 K
اشترك	12 K في
اقرأ	39 K أيضا	39 K أيضاً	39 K أيضا:	39 K أيضاً:	39 K ايضا	39 K المزيد:	39 K:	39 K المزيد
التعليق	5 K
التعليقات	5 K
المزيد	39 K:
انضم	12 K
انضموا	12 K
اپلیکیشن	13 K	13 K ما
""", 'ب': """
ببینید	309 K:
بخوانید	309 K:
بشنوید	1 K
به	12 K کانال
بیشتر	309 K بخوانید	309 K بخوانید:	309 K ببینید
""", 'ت': """
تابع	12 K	39 K أيضا:
تابعنا	12 K
تابعونا	12 K
""", 'ح': """
حم	13 Kّل
حمل	13 K
حملوا	13 K
""", 'د': """
در	309 K این باره بخوانید
""", 'ش': """
شارك	3 K	3 K هذا
شاركوا	3 K
شاهد	39 K أيضا	39 K أيضاً	39 K:	39 K أيضا:	39 K أيضاً:
""", 'ق': """
قد	39 K يهمك:
""", 'ل': """
للمزيد	39 K:
""", 'م': """
ما	12 K را
مصيتم	7 K
مطالب	309 K مرتبط:
مواضيع	39 K ذات صلة:
""", 'ن': """
نز	13 Kّل
نظرات	5 K
""", 'ه': """
هل	7 K لاحظت	8 K أعجبك
همچنین	309 K بخوانید	309 K بخوانید:
""", 'و': """
وجدت	7 K خطأ
""", 'आ': """
आप	12 K हमें
""", 'इ': """
इस	408 Kे भी पढ़ें	408 Kे भी पढ़ें:
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	408 K पढ़ें:
""", 'ट': """
ट	5 Kिप्पणियां
""", 'द': """
द	408 Kेखें:	408 Kेखें वीडियो
""", 'प': """
पढ	408 K़ें:
""", 'य': """
य	408 Kे भी पढ़ें	408 Kे भी पढ़ें:
यह	408 K भी पढ़ें	408 K भी पढ़ें:	408 K भी देखें:
""", 'स': """
स	408 Kंबंधित:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	64 Kো পড়ুন
আরও	64 K পড়ুন:	64 K পড়ুন	64 K দেখুন:
""", 'প': """
পড	64 K়ুন:
""", 'ก': """
กด	12 Kติดตาม
""", 'ข': """
ข่	803 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	803 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	803 Kานเพิ่มเติม:	803 Kานต่อ:	803 Kานข่าวต้นฉบับ:	803 Kานเพิ่มเติม	803 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'あ': """
あわ	507 Kせて読みたい	507 【Kせて読みたい】	507 Kせて読みたい:
""", 'こ': """
こち	507 Kらもおすすめ	507 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'も': """
もっ	507 Kと見る：
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
你可	892 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	507 【K】	507 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	507 【K】
""", '参': """
参考	507 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	892 K参阅
""", '合': """
合わ	507 Kせて読みたい:
""", '同': """
同场	892 K加映:
同場	892 K加映:
""", '延': """
延伸	892 K閱讀	892 K阅读	892 K閱讀：	892 【K閱讀】
""", '当': """
当社	12 Kの
""", '打': """
打开	13 K
""", '扩': """
扩展	892 K阅读:
""", '推': """
推荐	892 K阅读	892 K阅读:
推薦	892 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '更': """
更多	892 K：	892 K新聞：	892 K內容：	892 【K新聞】	892 K相關	892 K阅读:	892 K報導:	892 K报道:
""", '次': """
次に	507 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	892 K查看
""", '画': """
画像	507 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '相': """
相关	892 K阅读	892 K新闻	892 K报道：	892 K阅读:
相關	892 K新聞	892 K報導	892 【K新聞】	892 K閱讀:
""", '看': """
看更	892 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	507 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	507 K記事	507 K記事：	507 【K記事】	507 K：	507 【K】	507 K:
""", '閱': """
閱讀	892 K更多
""", '阅': """
阅读	892 K更多
""", '點': """
點擊	892 K查看
""", '같': """
같이	528 K 보기:
""", '관': """
관련	528 K 기사:
관련기사	528 K	528 K:	528 [K]
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
더	528 K 읽기:
더보기	528 [K]	528 K:
""", '발': """
발견	7 K错误
""", '앱': """
앱	13 K
앱을	13 K
""", '영': """
영상	528 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	528 K 읽기:
""", '추': """
추천	528 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	528 K 볼 만한 기사:	528 K 보면 좋은 기사:
""", '화': """
화보	528 [K]
"""}

CONTAINS = {'a': """
abonați	683 doar pentru K	694 K-vă	698 K
abonații	695 K noștri
abonează	683 K-te pentru	686 K-te pe youtube	694 K-te
abonné	347 déjà K	347 pas encore K	347 en tant qu'K
abonnés	347 réservé aux K	347 réservé à nos K	374 nos K	377 K
abonējiet	551 K
actualité	350 l'essentiel de l'K	355 suivez l'K	355 suivez toute l'K	355 retrouvez toute l'K
adatkezelési	425 K tájékoztató
adomány	435 K
adományoddal	431 K
adományok	435 K
adományozz	431 K
advirtió	287 K
adó	418 K #%
adód	433 K #
adăugat	697 a K
affirmé	376 a K
afirmó	287 K
agregó	287 K
aizsargātas	550 visas tiesības K
ajouté	376 a K
ajută	694 K-ne
ajánld	431 K fel
alkalmazás	423 töltsd le az K
alkalmazásunk	432 K
alkalmazásunkat	423 töltse le K
anhören	2 artikel K	2 text K	2 beitrag K
anmäl	795 K dig till
använder	785 vi K cookies	785 K kakor
anúncios	676 sem K
aplicación	264 descarga la K	264 descarga nuestra K
aplicația	686 descarcă K	695 K noastră
aplikację	626 pobierz K	626 pobierz naszą K
aportació	80 la teva K
aportación	283 tu K
apóyanos	283 K	284 K
apóyenos	283 K	284 K
apúntate	263 K a nuestra	263 K gratis	284 K a
artykuł	15 darmowy K	20 cały K	618 podoba ci się ten K	643 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	253 te ha gustado este K	260 regala este K	260 regalar este K	261 último K gratis	261 te queda # K	285 este K
artículos	15 K gratis	261 K gratis este mes	261 te quedan # K	261 límite de K
aseguró	287 K
associés	359 cookies K à ce contenu
autentificați	24 K-vă
autentifică	24 K-te	683 K-te pentru
autorská	102 K práva
avertizează	697 K
avísanos	284 K
ayúdanos	283 K	284 K a
açikladi	831 K
añadió	287 K
año	286 al K
""", 'b': """
bağirdi	831 K
bağiş	828 K yap	832 K
bağişiniz	828 K
behöver	774 vi K ditt stöd	795 vi K din hjälp
bekapcsolása	423 értesítések K
beløb	134 fast K
beløp	613 gi et K	615 fast K
bemängeln	175 K
bemängelt	175 K
berättar	798 K
bestätigen	147 K sie ihre
bestätigungsmail	147 K
betalvägg	799 K
beğendiyseniz	829 bu haberi K	829 bu yaziyi K
biết	874 cho K
blokování	96 K reklam
boletín	263 recibe el K	263 nuestro K	263 K diario	284 recibe el K	285 nuestro K	288 K
boîte	350 dans votre K mail	350 dans votre K e-mail
butlletí	75 subscriu-te al K	75 el nostre K	81 el nostre K	84 K
buzón	263 en tu K
bájate	284 K la app
böngésző	10 a K
böngészője	10 az ön K
bønn	589 vi har en K til deg
bülten	816 e-K	832 K
bültene	816 K abone	816 K kayit	816 K kaydol
bülteni	816 haber K
bültenimiz	829 K
bültenimize	816 K	828 K	829 K
bạn	861 hộp thư của K	871 sự ủng hộ của K	871 mời K
""", 'c': """
caffè	483 un K
café	283 un K	370 un K	674 um K
catedrática	281 es K
catedrático	281 es K
celého	89 pro čtení K
chaîne	374 notre K
chép	870 cấm sao K
chính	865 K sách bảo mật
chúng	861 bản tin của K tôi	863 theo dõi K tôi	871 ủng hộ K tôi	871 K tôi cần sự giúp đỡ	871 giúp K tôi	871 theo dõi K tôi	872 K tôi trên	872 của K tôi	872 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	666 nos K
compártela	25 K
compártelo	25 K
condiții	688 termeni și K
confidentialité	359 politique de K
confidențialitate	688 politica de K
conférences	368 est maître de K
connecté	361 vous devez être K
conteúdo	9 este K	9 K externo	653 acesse todo o K
contribuição	650 com a sua K
contó	287 K
conversación	274 participar en la K
conținut	9 acest K
creează	694 K un cont
csatornánk	432 K
cuéntanos	274 K en	284 K
czytać	623 aby K dalej	623 żeby K dalej	642 chcesz K dalej
czytelników	643 naszych K	643 z wpłat K
của	872 độc giả K
""", 'd': """
darbą	542 mūsų K
darowiznę	621 przekaż K	642 przekaż K
datenschutzerklärung	157 unserer K	173 unserer K	173 unsere K
declaró	287 K
decía	287 K
descarcă	694 K
descárgate	264 K la	264 K nuestra
desteğiniz	828 K
desteğinizle	829 K
desteğiyle	18 okurlarin K
dimineață	17 în fiecare K
disponível	656 K no google play
doação	650 faça uma K	674 sua K	675 sua K	675 faça uma K	679 K
doações	679 K
dodał	645 K
dodała	645 K
donació	80 fes una K	84 K
donación	256 haz una K	256 tu K	283 tu K	283 una K	284 tu K	284 haz una K	288 K
donația	694 K ta
donație	694 fă o K	698 K
donații	698 K
donează	694 K acum
dorzuć	642 K się
dostęp	623 pełny K do	642 kup K
dostępny	623 artykuł K tylko
dowolną	644 K kwotą
dołóż	642 K się
dołącz	630 K do nas na	642 K do nas	642 K do grona
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	642 K, że nas czytasz
débloquer	347 pour K
déclare	376 K
déclaré	376 a K
découvrez	347 K nos offres	373 K nos offres
déductible	343 K des impôts	343 K à #	375 K
déjanos	6 K tu
dénonce	376 K
déplore	376 K
désabonner	350 K à tout moment
désactiver	357 K adblock
désactivez	357 K adblock
désinscrire	350 vous K à tout moment
díky	104 K vám
děkujeme	103 K, že nás čtete
dụng	863 tải ứng K	871 tải ứng K
""", 'e': """
electrònic	75 el teu correu K
electrónico	263 tu correo K	274 tu dirección de correo K no será publicada
elolvasásához	420 a teljes cikk K
előfizetés	435 K
előfizető	420 már K	431 legyen K
előfizetőink	420 K olvashatják	432 K
előfizetők	435 K
előfizetőknek	420 csak K
endereço	666 seu K de email não será
engedélyezze	425 K a javascript
enquête	374 cette K
enquêtent	374 K pour vous
enquêtes	374 nos K
ensimmäinen	337 K kuukausi
envíanos	284 K
erklärt	175 K
erklärte	175 K
erzählen	172 K sie es weiter
erzählt	175 K
erzählte	175 K
escribió	287 K
escríbenos	274 K a	284 K
estás	253 ya que K aquí	253 ya que K por aquí
etkinleştir	822 javascript'i K
evästeitä	329 K
explicó	287 K
expliqué	376 a K
""", 'f': """
faça	675 K um pix
felhasználási	425 K feltételek
feliratkozás	421 K a hírlevélre	421 hírlevél K
folosește	688 K cookie
folytatásához	420 a cikk K
fortæller	135 K
följ	782 K oss på	795 K oss
förbehållna	793 alla rättigheter K
fördere	172 K
fördern	172 jetzt K	172 K sie
förklarar	798 K
følg	119 K os på	132 K os	600 K oss på	613 K oss
første	134 K måned	615 K måned
független	418 támogassa a K	432 K sajtó
""", 'g': """
gadā	553 K
gazeteciliği	829 bağimsiz K
gazeteciliğimiz	829 K
gelmişken	811 buraya kadar K
geöffnet	159 wird in neuem fenster K
giovedì	17 ogni K
godišnje	740 K
gridò	487 K
gràcies	81 K a tu
grátis	677 teste K
grâce	18 K à vous	343 K à vos dons
går	108 før du K	589 før du K
gåva	774 din K	774 ge en K	795 din K	795 ge en K	799 K
göre	831 K
gösterilmeden	827 kaynak K
gửi	871 hãy K
""", 'h': """
használ	425 sütiket K	425 cookie-kat K
használat	425 sütik K
heißt	175 K es
hirdetés	11 a K	11 K után
hjälp	795 K oss
hjælp	132 vi har brug for din K	132 K os
hovorí	755 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	434 K
hävdar	798 K
hævder	135 K
hébergé	359 ce contenu est K par
hírekben	423 a google K
hírlevelünk	432 K
hírlevelünkre	421 K	432 K
hírlevél	435 K
hó	433 ft/K
hónap	433 első K
""", 'i': """
ifølge	135 K	616 K
illimité	347 en K	347 accès K
independentă	695 presa K
indiqué	376 a K
indépendance	374 notre K
indépendant	343 soutenez le journalisme K	374 journalisme K	374 média K
indépendante	374 presse K	374 information K
información	268 sigue toda la K	268 siga toda la K
innehåll	785 externt K
innehållet	9 K
inquiète	376 s'K
inscrição	655 cancelar a K
inscríbete	284 K
intégralité	347 pour lire l'K
investigación	285 esta K
investigação	676 esta K
investigație	695 această K
invítame	284 K a
invítanos	284 K a
istediğiniz	815 K zaman iptal	830 K zaman iptal
içeriği	9 K
""", 'j': """
jesteś	618 skoro już tu K	618 skoro tu K
jurnaliștii	695 K noștri
jälgi	294 K meid
jäseneksi	335 liity K
""", 'k': """
kanał	643 nasz K
kannatusjäseneksi	335 liity K
kanál	104 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	741 K
kedykoľvek	746 odhlásiť sa môžete K
khoản	860 bạn đã có tài K	865 điều K sử dụng
không	870 K sao chép
khẳng	874 K định
kifogásolja	434 K
kiáltotta	434 K
komentować	6 K	635 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
krzyczał	645 K
krævede	21 K felter er
kávéra	433 K
käyttää	329 tämä sivusto K
kért	434 K
kérte	434 K
können	172 K sie uns
köszönjük	431 K, hogy olvasol
kötelező	21 K mezőket
kövesse	423 K a
kövessen	423 K minket	431 K minket
közölte	434 K
kúpte	752 si K
kč	105 od # K
kļūsti	551 K par
""", 'l': """
lamentó	287 K
lançait	376 K
lasītu	547 lai K tālāk
lasītāji	552 mūsu K
lejupielādē	551 K
lunedì	17 ogni K
lună	696 pe K
luận	6 để bình K
lájkolj	423 K minket
lähdet	317 ennen kuin K
läsa	796 fri att K
läsare	796 våra K
läsarna	18 tack vare K
läser	795 tack för att du K
läsning	0 min K
lästid	0 K
læser	132 tak fordi du K
læsere	133 vores K
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	261 K de notas
límites	260 sigue leyendo sin K
lập	872 báo chí độc K
""", 'm': """
manhãs	17 todas as K
materiał	9 ten K
matéria	20 ler esta K	653 esta K é só	676 esta K
matérias	673 limite de K
mañana	17 cada K
mañanas	17 todas las K
megszakítása	21 válasz K
meidän	335 tue K
meitä	335 tue K	335 auta K
mesačne	754 K
mesečno	740 K	768 K
miesiąc	644 za K
miesięcznie	644 K
miễn	15 bài K phí	873 dùng thử K phí
mjesečno	740 K
mostrará	260 este mensaje se K en
mulțumim	694 K că ne citești
munkánk	432 K
munkánkat	418 támogasd K	418 támogassa K	431 támogasd K	431 támogassa K	432 K
másodközlés	430 K
mån	797 kr/K
månad	776 testa en K	795 testa en K	797 per K	797 varje K
månaden	797 i K	797 första K
månader	795 testa # K
månadsgivare	795 bli K
måned	113 prøv en K	132 prøv en K	134 pr. K	613 prøv en K	615 per K
måneden	134 om K	615 i K
média	374 notre K
mês	677 por K	677 ao K
mówi	645 K
mēnesis	553 pirmais K
mēnesī	553 K
mėnesį	543 per K
měsíc	105 za K	105 první K
měsíčně	105 K
""", 'n': """
napisał	645 K
napisała	645 K
napište	103 K nám
napísal	755 K
napíšte	752 K nám
naročite	760 K se na naše	766 K se
naročnik	759 že K
naročnike	759 samo za K
naročniki	770 K
naročnikom	759 dostopen le K
naročnina	770 K
naujienlaiškis	542 mūsų K	545 K
naujienlaiškį	540 mūsų K	541 užsisakykite K	542 mūsų K
navođenje	737 uz K izvora
neatkarīgu	551 atbalsti K
nekünk	431 segíts K	431 írjon K	431 írj K	431 jelezd K	432 K adód
neomezený	89 K přístup
nepriklausomą	541 paremkite K	542 K žurnalistiką
nezávislou	103 podpořte K
nezávislá	104 K média
nezávislé	753 K médiá
nezávislú	752 podporte K
nhận	861 đăng ký K bản tin	861 đăng ký K tin	865 chấp K tất cả	871 đăng ký K
nhập	24 đăng K	860 đăng K để	860 vui lòng đăng K	871 đăng K để
niezależne	642 wesprzyj K	642 wspieraj K	643 K media
niezależność	643 K
niezależną	643 jesteśmy K
noastră	695 munca K
norāda	554 K
notificações	14 as K	657 ative as K	657 ativar K	657 receba K
notificările	14 K	686 activează K
notícia	676 esta K
notícias	655 receba as K	655 receba K	660 siga as últimas K
novinařina	104 naše K
novinári	753 naši K
novináři	104 naši K
novičnik	760 naš e-K	767 naš e-K	770 K
nächste	21 in diesem browser für die K	172 sind sie der K
nói	874 K
năm	873 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	776 K tillgång
obrigatórios	21 campos K são	666 campos K são
odebírejte	91 K náš	103 K
odemkněte	89 K si
odhlásit	91 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
ofereça	653 K este artigo
ograniczeń	623 czytaj bez K
olvasási	0 K idő
olvasóink	432 K
olvasóknak	18 az K
osobních	96 ochrany K údajů
oznámení	14 K
""", 'p': """
parsisiųskite	541 K
participación	274 normas de K
partneři	96 my a naši K
patrões	676 sem K
paylaşin	25 K
periódico	285 este K	285 nuestro K
permanència	82 sense K
personvernerklæring	603 K
phút	0 K đọc
pidió	287 K
pidätetään	334 kaikki oikeudet K
pišite	738 K nam	766 K nam
plânge	697 se K
podkreśla	645 K
podporují	104 nás K
podpoře	104 díky K
podpořte	103 K nás	103 K naši	103 K naše	103 K mě
podrška	738 vaša K
podršku	738 vašu K
podržite	738 K nas	738 K naš
podľa	755 K
pokračovanie	745 pre K v čítaní
pokračujte	89 K ve čtení s
política	272 K de cookies	664 K de cookies
pomoć	738 vašu K
pomóż	642 K nam
pomôžte	752 K nám
poprosił	645 K
poprosiła	645 K
poprosiło	645 K
postafiókjába	421 K
potřebujeme	103 K vaši pomoc	103 K vaši podporu
používá	96 tento web K
používáme	96 K cookies
powiedział	645 K
powiedziała	645 K
pozostało	623 K # %	623 K #%
pošlete	103 K nám
požádal	106 K
požádala	106 K
pracę	643 naszą K
predplatiteľom	752 staňte sa K
predplatiteľov	745 pre K
predplatné	745 už máte K	752 kúpte K	752 kúpte si K	756 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	623 tylko dla K
prečítate	745 celý článok si K
pridržana	737 sva prava K
pridržane	765 vse pravice K
pridūrė	544 K
prihláste	24 K	752 K sa na odber
prohlížeč	10 váš K
pročitali	731 da biste K
prośbę	618 mamy do ciebie K	618 mamy małą K
prywatności	633 polityka K	633 polityce K
przeczytać	623 aby K cały	623 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	621 K nam #%	642 K nam	642 K #
práca	753 naša K
práce	104 naší K
práci	104 naši K
prácu	753 našu K
prévient	376 K
príspevok	752 váš K
próxima	676 nossa K
pubblicità	11 la K	472 blocco della K	485 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	357 bloqueur de K	357 bloqueurs de K	374 sans K
publicités	357 bloqueur de K
publikování	102 K nebo šíření
publiée	22 ne sera pas K	361 votre adresse e-mail ne sera pas K
pyyntö	317 pieni K
pásale	284 K esta
pénzéből	18 olvasók K
pódcast	285 nuestro K
pārpublicēšana	550 K bez
přebírání	102 K článků
předplatitele	89 pro K
předplatitelem	103 staňte se K
předplatitelé	104 naši K	107 K
předplatné	89 už máte K	89 koupit K	107 K
předplaťte	89 K si	103 K si
přečíst	89 zbývá vám K
přidejte	103 K se
přihlaste	24 K	89 K se a čtěte	91 K se k odběru	103 K se k odběru
přispějte	103 K
příspěvek	103 váš K
""", 'q': """
quyên	871 K góp ngay	875 K góp
quyền	870 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	554 K
rašykite	541 K mums
rašė	544 K
reclamă	11 K
recordó	287 K
redacció	81 la nostra K
redacción	285 nuestra K
redacția	695 K noastră
redakcję	642 wesprzyj K
redação	676 nossa K
refusé	359 K le dépôt
regisztrálj	431 K
regisztráljon	431 K
regístrate	260 K para	260 K gratis
reklamą	11 K
reklám	753 bez K
reklámok	432 K nélkül
reportaż	643 ten K
reproducció	79 prohibida la K
reproducción	280 prohibida su K	280 prohibida la K
reprodução	672 proibida a K	672 K proibida
republié	367 K avec
riêng	865 chính sách quyền K tư
ročne	754 K
ročně	105 K
rät	175 K
råbte	135 K
réagir	361 pour K
réagissez	373 K à
rédacteur	368 est K
rédaction	373 soutenez la K	374 notre K
rédactrice	368 est K
réponse	21 annuler la K
répétait	376 K
réservé	347 cet article est K	347 ce contenu est K	347 article K
réservée	347 K aux abonnés	347 K à nos abonnés	347 la suite est K
réservés	347 K aux abonnés	367 tous droits K
résiliable	375 K à tout moment
răspunsul	21 anulează K
""", 's': """
sacīja	554 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	544 K
sbírka	107 K
schließen	144 K sie ein abo	172 K sie ein abo
schránky	91 do vaší K	746 do vašej K
sdílejte	25 K
segítségedre	431 szükségünk van a K
según	287 K
sesión	24 inicia K	24 inicie K	260 inicia K para
sessió	24 inicia K
sessão	24 inicie K	675 inicie K
señaló	287 K
sisällön	9 K
sisältö	321 tämä K on vain
skarży	645 K
skrzynkę	625 na twoją K	625 na swoją K
sprijiniți	694 K
sprijină	694 K-ne
stáhněte	103 K si
stöd	774 med ditt K	795 K oss	795 K vår	795 ditt K
stödmedlem	795 bli K
stötta	795 K oss	795 K vår	795 K vårt
støt	132 K os	132 K med
støtt	613 K oss	613 K vår
støtte	111 med din K	111 vi har brug for din K	132 din K	132 bliv K	592 med din K	613 din K
støtteabonnent	613 bli K
støttemedlem	132 bliv K	613 bli K
stěžuje	106 K
subscripció	84 K
subskrybentów	623 tylko dla K
subskrypcję	623 kup K	623 masz już K	642 kup K
suscripción	260 ya tengo una K	284 cambia tu K	288 K
suscríbase	284 K
suscríbete	260 K para	260 K por	260 K en	263 K al boletín	284 K
susține	694 K-ne	697 K că
susținerea	694 K ta
susțineți	694 K-ne
szerkesztőségünk	432 K
szerkesztőségünknek	432 K
sábado	17 cada K
sáng	17 mỗi K
säger	798 K
sähköpostiin	323 suoraan K
sähköpostiisi	323 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	323 K
sélections	347 ajouter l'article à vos K
síganos	268 K en
síguenos	268 K en	284 K
sõltumatut	294 toeta K
sõnul	297 K
söyledi	831 K
súmate	284 K al
süresi	0 okuma K
săptămână	17 o dată pe K	696 pe K
""", 't': """
teigė	544 K
tesszük	22 nem K közzé
teşekkürler	828 okuduğunuz için K
thuê	875 K bao
thuộc	870 bản quyền K
thành	860 dành cho K viên	871 trở K thành viên
tháng	873 mỗi K	873 hàng K	873 K đầu
thông	14 K báo	863 bật K báo	863 nhận K báo
tiếp	860 để K tục đọc	860 để đọc K
tjänst	771 en liten K att be
továbbolvasáshoz	420 a K
toàn	20 K bộ bài	860 để đọc K bộ	860 đọc K bộ bài
treści	9 tej K	623 dostęp do K
treść	9 tę K
trên	863 theo dõi K
trường	21 các K bắt buộc
turpinātu	547 lai K lasīt
tuần	17 mỗi K	873 mỗi K
tvrdí	106 K
työmme	336 K
työtämme	335 tue K	336 K
tájékoztató	425 adatvédelmi K
támogasd	418 K a
támogass	431 K minket
támogasson	431 K minket
támogatása	431 az ön K
támogatásod	431 a te K
täglich	147 K per mail
täällä	317 kun kerran olet K
téléchargez	373 K
töltsd	431 K le
týden	17 každý K
týdně	105 K
týždenne	17 raz K
tłumaczy	645 K
""", 'u': """
uafhængigt	133 K medie
ubegrænset	113 K adgang
udostępnij	25 K
unabhängig	173 wir sind K
unterstütze	140 K unsere arbeit	140 K uns mit	172 K uns	172 K unsere	172 K mich	172 K meine
unterstützen	140 K sie unsere arbeit	140 K sie uns mit	140 mit einer spende K	140 können sie uns K	172 K sie uns	172 K sie unsere	172 sie können das K	172 freiwillig K	172 K sie mich	172 K sie meine	172 K uns
unterstützt	155 ihr browser K	172 K uns
unterstützung	172 mit ihrer K	172 mit deiner K	172 ihre K	172 deine K	172 eure K
upozornění	93 zapněte si K
uredništva	765 brez dovoljenja K
uredništvo	767 naše K
urmărește	686 K-ne pe	686 K-ne și pe	686 K știrile	694 K-ne
urmăriți	686 K-ne pe	694 K-ne
utilização	664 K de cookies
utilizează	688 K cookie
utilizăm	688 K cookie
utánközlés	430 K
używamy	633 K plików cookie
užsisakykite	537 K prenumeratą
""", 'v': """
vašeho	91 do K e-mailu
venerdì	17 ogni K
versión	2 K en audio
versão	2 K em áudio
vervielfältigung	165 K nur mit
veröffentlicht	22 wird nicht K	159 deine e-mail-adresse wird nicht K	159 ihre e-mail-adresse wird nicht K
već	740 K od
vidéo	9 cette K
viết	872 bài K này	874 K
você	18 sem K	676 sem K
vollständigen	144 K artikel lesen
vyhradené	751 všetky práva K	751 autorské práva sú K
vysvetľuje	755 K
vysvětluje	106 K
vyzývá	106 K
vyžadované	21 K informace	21 K polia
väittää	338 K
vårt	596 meld deg på K
vídeo	9 este K
vďaka	753 K vám
vědět	103 dejte nám K
""", 'w': """
webbläsare	10 din K
według	645 K
wołał	645 K
wpłata	642 twoja K
wpłatom	643 dzięki K
wpłać	642 K
wspierającym	642 zostań K
wyjaśnia	645 K
wypisać	625 K się w każdej chwili
wyrażam	625 K zgodę na
wöchentlichen	147 K newsletter
właściciela	643 nie mamy K
""", 'z': """
zadržana	737 sva prava K
zahvaljujući	18 K čitaocima	18 K čitateljima	739 K vama
založte	103 K si účet
zamknutý	745 článok je K
zastrzeżone	641 wszelkie prawa K	641 wszystkie prawa K
zbiórka	646 K
zbývá	89 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	633 treści K
zgłoś	642 K nam
znać	642 daj nam K
zostań	642 K z nami
zpracováním	91 souhlasím se K	96 K osobních údajů
zunächst	165 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	644 od # K
""", 'á': """
állítja	434 K
""", 'ä': """
ändå	771 nu när du K är här
""", 'å': """
året	134 om K
återges	793 får inte K
""", 'ç': """
çalişmalarimiz	829 K
çerezler	822 K kullan
çerezleri	822 K kullan
""", 'é': """
échanos	284 K una mano	284 K un cable
écrit	376 a K
écrivain	368 est K
écrivez	373 K-nous
électronique	350 dans votre boîte aux lettres K
équipe	374 notre K
értesítéseket	14 K
évente	433 K
""", 'í': """
írta	434 K
""", 'î': """
înscrie	694 K-te la
""", 'ö': """
öffnen	148 app K
""", 'ú': """
újságírás	432 független K
újságírásunk	432 K
újságíróink	432 K
última	268 siga la K hora	268 sigue la K hora
""", 'ü': """
übernommen	165 K von
übersicht	168 K
ücretsiz	15 K haber	15 K makale
ütles	297 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	739 naši K
čitatelia	753 naši K
čitatelja	739 naših K
čitatelji	739 naši K
čitateľom	18 vďaka K
čitateľov	753 našich K
članak	20 cijeli K	739 ovaj K
članek	767 ta K
členem	103 staňte se K
členom	752 staňte sa K
článek	20 celý K	85 líbil se vám K	104 tento K	104 líbil se vám K
článku	20 celého K
články	104 naše K
článok	20 celý K	753 tento K
čtenáři	104 naši K
čtenářů	104 našich K	104 na podpoře K
čtenářům	18 díky K
čtení	0 doba K
čítajte	752 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	871 K góp của bạn	871 hãy K góp
đăng	871 K ký để đọc
đọc	18 nhờ bạn K
""", 'ľ': """
ľubovoľnou	754 K sumou
""", 'ř': """
řekl	106 K
řekla	106 K
říká	106 K
""", 'ś': """
śledztwa	643 nasze K
śledztwo	643 to K
śledź	630 K nas na	642 K nas
""", 'ź': """
źródło	641 K: pap
""", 'ž': """
žurnalistai	542 mūsų K
žurnalistika	104 naše K	104 nezávislá K	753 nezávislá K
žurnalistiku	104 nezávislou K	753 nezávislú K
žurnalistiky	104 nezávislé K
žurnālisti	552 mūsu K
žurnālistika	552 neatkarīga K
žurnālistiku	552 neatkarīgu K
""", 'ά': """
άρθρα	192 τα K μας
άρθρο	192 αυτό το K
""", 'έ': """
έγραψε	194 K
έρευνές	192 οι K μας
""", 'α': """
ακολουθήστε	183 K μας	191 K μας
ακολουθείστε	183 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	194 K
αναγνώστες	18 χάρη στους K	192 οι K μας
αναδημοσίευση	190 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	185 πολιτική K
""", 'β': """
βοηθήστε	191 K μας
βρείτε	183 K μας στο
""", 'γ': """
γίνετε	191 K μέλος
γράψτε	191 K μας
γραφτείτε	191 K
""", 'δ': """
δήλωσε	194 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	192 οι K μας
δημοσιογραφία	192 η K μας	192 ανεξάρτητη K
διαβάσετε	180 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	192 χωρίς K
διεύθυνση	181 η K email
δικαιώματος	190 με επιφύλαξη παντός K
δουλειά	192 η K μας
δωρεά	191 η K σας	191 κάντε μια K	195 K
δωρεάν	15 K άρθρα
δωρεές	195 K
""", 'ε': """
είπε	194 K
εβδομάδα	17 κάθε K	193 την K
εγγραφείτε	180 K για να	191 K
ειδοποιήσεις	14 K
ενεργοποιήστε	183 K τις ειδοποιήσεις	185 K τη javascript
ενημερωτικό	181 K δελτίο
ενισχύστε	191 K
εξήγησε	194 K
ευχαριστούμε	191 K που μας
""", 'ζ': """
ζήτησε	194 K
""", 'κ': """
κανάλι	192 το K μας
καταγγέλλει	194 K
κατεβάστε	183 K την εφαρμογή
""", 'μ': """
μήνα	193 τον K	193 το K	193 ανά K	193 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	192 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	185 K cookies
προειδοποιεί	194 K
προσωπικών	185 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	194 K
πρώτος	193 K μήνας
""", 'σ': """
στήριξέ	191 K μας
στήριξή	191 η K σας	191 τη K σας
στηρίξτε	191 K μας	191 K την
συνδεθείτε	24 K	180 K για να	191 K
συνδρομή	195 K
συνδρομητές	180 μόνο για K	192 οι K μας	195 K
συνδρομητής	180 είστε ήδη K	191 γίνετε K
συνεχίσετε	180 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	194 K
""", 'τ': """
τόνισε	194 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	194 K
""", 'χ': """
χρήσης	185 όροι K
χρειαζόμαστε	191 K τη βοήθειά σας
χρησιμοποιεί	185 K cookies
χρησιμοποιούμε	185 K cookies
χρόνο	193 τον K
""", 'а': """
абонамент	60 K
абонат	49 вече сте K
абонати	49 само за K	60 K
абонирайте	49 K се, за да	50 K се за бюлетина	56 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	705 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	57 K на вас
благодаря	725 K вам
блокировщик	715 отключите K	715 K рекламы
блокувальник	845 K реклами
браузер	10 ваш K	715 ваш K
браузър	10 вашият K
бюлетин	50 нашия K	57 нашия K	60 K
бюлетина	50 K ни
""", 'в': """
вайбър	16 K
вашата	50 на K поща
видео	9 это K
виділіть	847 K
викаше	59 K
використанні	851 при K матеріалів
використовує	845 K cookie
використовуємо	845 K cookie
влезте	24 K
вміст	9 цей K
внесок	852 ваш K
войдите	24 K	705 K, чтобы
встановіть	840 K додаток
выделите	717 K ее	717 K текст
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	726 в K
годишно	58 K
гривень	854 # K
грн	854 # K
гукав	855 K
гіперпосилання	851 K обов
""", 'д': """
дальше	705 чтобы читать K
дарение	56 вашето K	58 с K	60 K
дарения	60 K
добави	59 K
добавьте	712 K нас в
долучайтесь	852 K
долучайтеся	852 K
донат	724 ваш K	852 ваш K	856 K
донати	856 K
донатом	854 K
донаты	728 K
допомога	852 нам потрібна ваша K
доступ	705 полный K	838 повний K
доступен	705 K только
дочитали	699 вы K до конца	833 ви K до кінця
дочитать	705 чтобы K
""", 'е': """
ежедневную	707 K рассылку
ежемесячно	726 K
ежемесячное	724 оформите K
еженедельную	707 K рассылку
""", 'ж': """
жалуются	727 K
журналисти	57 нашите K
журналистика	57 независимата K	57 независима K	725 независимая K
журналистике	725 независимой K
журналистики	725 независимой K
журналистику	725 независимую K
журналисты	725 наши K
журналісти	853 наші K
журналістика	853 незалежна K
журналістику	853 незалежну K	853 якісну K
""", 'з': """
завантажити	840 K застосунок
завантажте	840 K додаток
завдяки	853 K вам
задонатьте	724 K	852 K
задължителните	21 K полета
зазначив	855 K
закликав	855 K
закончились	705 бесплатные статьи K
заметили	717 K ошибку
замолчим	725 мы не K
запазени	55 всички права K
зарегистрированы	705 уже K
зарегистрируйтесь	705 K, чтобы	724 K
зареєструйтесь	838 K, щоб	852 K
застосунок	840 завантажте K	840 мобільний K
захищено	851 усі права K
захищені	851 усі права K	851 всі права K
защищены	723 все права K
заяви	59 K
заявив	855 K
заявил	727 K
заявила	727 K	855 K
здесь	699 раз уж вы K
зробіть	836 K внесок	852 K внесок
""", 'и': """
известията	14 K
изтеглете	56 K
имейл	50 вашия K
имейла	50 на K си
иностранного	723 выполняющим функции K агента
иностранным	725 K агентом
использовании	723 при K материалов
используем	715 K cookie	715 мы K
использует	715 K cookie
""", 'к': """
каждое	17 K утро
каждый	726 K месяц
каза	59 K
казва	59 K
канал	725 наш K	853 наш K
канала	725 нашего K
каналу	853 нашого K
коментар	6 залишити K
коментарях	847 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	717 чтобы оставить K
комментария	21 для отправки K
комментариях	717 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	715 политикой K	715 политика K
конфіденційності	845 політикою K
кричал	727 K
""", 'л': """
лева	58 K
""", 'м': """
материал	717 обсудить K	725 этот K
материалы	725 наши K
матеріал	853 цей K
матеріали	853 наші K
месец	58 на K	58 всеки K
месечно	58 K
месяц	726 в K
місяць	854 на K	854 перший K
""", 'н': """
нажмите	717 K ctrl
написа	59 K
написав	855 K
написал	727 K
написала	727 K	855 K
напишите	724 K нам
напишіть	852 K нам
направете	56 K дарение
нашем	717 в K чате
небольшая	699 K просьба
неделю	17 раз в K	17 каждую K	726 в K
независимата	56 подкрепете K
независими	57 K медии
независимую	702 поддержите K	724 поддержите K
независимые	725 K медиа
незалежні	853 K медіа
нуждаем	56 K се от вашата
""", 'о': """
обязательна	723 гиперссылка K
обязательные	21 K поля	717 K поля
обясни	59 K
ограничений	705 читайте без K
опечатку	717 нашли K
оприлюднюватиметься	22 не K	847 ваша e-mail адреса не K
опубликован	22 не будет K	717 ваш адрес email не будет K
отменить	21 K ответ	726 K в любой момент
отметил	727 K
отписаться	707 K в любой момент
отправьте	724 K нам
ошибку	717 нашли K
""", 'п': """
партнеры	715 мы и наши K
патроном	724 станьте K
первый	726 K месяц	726 рубль в K
переведите	724 K нам
передплатникам	838 доступний лише K
передплатників	838 тільки для K
передплату	852 оформіть K
передрук	851 K
перепечатка	723 K
персональних	845 K даних
персональных	715 K данных
писати	853 нам K
писменото	55 без K съгласие
пишете	56 K ни
пишите	724 K нам
повний	20 K текст
повідомив	855 K
повідомила	855 K
повідомте	852 K нам
поддержать	724 K нас	724 K редакцию
поддерживайте	724 K нас	724 K нашу
поддержите	702 K нашу	702 K нас	724 K нас	724 K нашу	724 K редакцию	724 K проект	724 K автора
поддержка	702 ваша K	724 ваша K
поддержки	725 без вашей K
поделитесь	25 K
подкаст	725 наш K	853 наш K
подкаста	725 нашего K
подкрепа	56 вашата K
подкрепете	56 K ни	56 K нашата
подкрепяйте	56 K ни
подписаны	705 уже K
подписка	705 уже есть K	728 K
подписке	705 по K
подписки	728 K
подписку	705 оформить K	705 оформите K	724 оформите K	724 оформить K
подписчикам	705 доступна только K	705 доступно только K
подписчики	728 K
подписчиков	705 только для K
подписчиком	724 станьте K
подписывайтесь	707 K на рассылку	712 K на нас	712 K на наш	712 K на канал	712 K на telegram	724 K на
подпишитесь	702 K на регулярное	707 K на рассылку	712 K на наш	712 K на канал	724 K на
подчеркнул	727 K
поділіться	25 K
пожертвование	702 сделайте K	702 оформите K	724 ваше K	724 сделайте K	724 оформите K	728 K
пожертвования	728 K
пожертвуйте	724 K
полностью	20 материал K	705 чтобы прочитать K
полный	20 K текст
помилку	847 знайшли K
помогите	724 K нам
помогнете	56 K ни
помощь	702 нужна ваша K	724 нам нужна ваша K
помітили	847 якщо ви K
понравилась	725 K статья
понравился	725 K материал	725 K текст
попереджає	855 K
попередив	855 K
попросив	855 K
попросил	727 K
попросила	727 K	855 K
попросило	727 K
последвайте	56 K ни
почту	707 на вашу K	707 вам на K
пошту	839 на вашу K
пояснив	855 K
пояснил	727 K
працюємо	853 ми K
предупредил	727 K
предупреждает	727 K
призвал	727 K
признали	725 нас K
приложение	57 нашето K	708 скачать K	708 скачайте K	708 установите K	708 мобильное K	708 наше K	724 скачайте K
приложении	708 открыть в K	708 нашем K
приложения	725 нашего K
присоединяйтесь	724 K к
приєднуйтесь	852 K до
продовжити	838 щоб K читання
продолжаем	725 мы K работать
продолжить	705 чтобы K чтение
продължите	49 за да K да четете
произведен	723 настоящий материал (информация) K
просьба	699 у нас к вам K	699 у нас есть K
просять	855 K
прохання	833 маємо до вас K	833 невелике K
прочетете	49 за да K цялата
прочитать	705 осталось K	705 чтобы K статью
първия	58 за K месец
підписатися	839 K на розсилку
підписка	856 K
підписку	838 оформіть K	852 оформіть K
підписники	856 K
підписників	838 тільки для K
підписуйтесь	842 K на нас	842 K на наш	852 K на
підписуйтеся	842 K на наш
підпишіться	839 K на розсилку	842 K на наш	852 K на
підтримайте	836 K нашу	836 K незалежну	836 K нас	852 K нас	852 K нашу	852 K незалежну	852 K редакцію	852 K автора	852 K роботу
підтримати	852 K нас
підтримка	836 ваша K	852 ваша K
підтримки	853 спільноти K
підтримуйте	852 K нас	852 K нашу
піти	833 перш ніж K
""", 'р': """
работа	57 нашата K	725 наша K
работаем	725 мы K
работу	725 нашу K
разрешение	55 без K е забранено
расскажите	724 K нам
рассказал	727 K
рассказала	727 K
расследование	725 наше K	725 это K
расследования	725 наши K
рассылка	725 наша K	728 K
рассылку	707 нашу K	707 K самых	725 нашу K
редакции	725 нашей K
редакция	57 нашата K	725 наша K
редакція	853 наша K
редакції	853 нашої K
рекламата	11 K
реклами	11 K	57 без K	853 без K
рекламой	11 K
рекламы	11 K	725 без K
робота	853 наша K
роботу	853 нашу K
розповів	855 K
розповіла	855 K
розсилка	853 наша K	856 K
розсилку	839 нашу K	839 щоденну K	853 нашу K
розслідування	853 наші K	853 це K
рублей	726 # K
рік	854 на K
""", 'с': """
седмично	17 веднъж K
сказав	855 K
сказал	727 K
сказала	727 K	855 K
скаржаться	855 K
скачайте	708 K наше
скиньте	724 K
следите	712 K за нами
словам	727 по K
словами	855 за K
слідкуйте	842 K за нами
сообщение	723 данное K (материал) создано
сообщил	727 K
сообщила	727 K
сообщите	724 K нам
сповіщення	14 K	840 увімкнути K	840 увімкніть K
споделете	25 K
сподобався	853 K текст	853 K матеріал
сподобалась	833 якщо вам K стаття
според	59 K
спільнота	853 наша K
спільноти	836 стань частиною K	853 нашої K
станете	56 K абонат	56 K член
станьте	724 K нашим	852 K нашим
статия	57 тази K
стаття	853 ця K
статья	725 эта K
стверджує	855 K
стежте	842 K за нами
суммой	726 любой K
сумму	726 любую K
сутрин	17 всяка K
существуем	725 мы K
съдържание	9 това K
съобщи	59 K
""", 'т': """
телеграм	16 K	712 наш K-канал	712 в нашем K	725 наш K	842 наш K-канал
телеграме	16 K
тиждень	17 раз на K	854 на K
""", 'у': """
уведомления	14 K	708 включите K	708 включить K	708 разрешить K
увійдіть	24 K	838 K, щоб
уйдете	699 прежде чем вы K
утверждает	727 K
учасником	852 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	725 K нашу
цитировании	723 при K
""", 'ч': """
частиною	852 станьте K
четене	0 време за K
читаете	724 спасибо, что K
читай	842 K нас
читайте	712 K нас в	842 K нас у	842 K нас в
читання	0 час K	0 хв K
читателей	725 наших K
читатели	57 нашите K	699 дорогие K	725 наши K
читателям	18 благодаря K	725 благодаря K
читати	838 щоб K далі	852 щоб K далі
читачам	18 завдяки K
читачі	853 наші K
читачів	853 наших K
читаєте	852 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	854 K
щомісячно	854 K
щоранку	17 K
щотижневу	839 K розсилку
""", 'я': """
язкові	21 обов'K поля	847 обов'K поля
якщо	833 K ви вже тут
""", 'א': """
אחרינו	384 עקבו K	392 עקבו K
אלקטרוני	382 דואר K
אמר	395 K
אמרה	395 K
""", 'ב': """
בוקר	17 מדי K
בחודש	394 K
ביקש	395 K
ביקשה	395 K
בעוגיות	386 שימוש K
בקובצי	386 משתמש K
בשבוע	17 פעם K	394 K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	384 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הווטסאפ	384 לקבוצת K
הוסיף	395 K
הוסיפה	395 K
הזהיר	395 K
הזכויות	391 כל K שמורות
החובה	21 שדות K
הטלגרם	384 לערוץ K
הכתבה	381 להמשך קריאת K	393 K הזאת
המייל	382 לתיבת K	382 כתובת K
הניוזלטר	382 K היומי
הסביר	395 K
העיתונות	393 K העצמאית
הפרטיות	386 מדיניות K
הפרסומת	11 K
הצטרפו	384 K לערוץ
הקוראים	18 בזכות K
השימוש	386 תנאי K
התחברו	24 K
התראות	14 K
התרומה	392 K שלכם
""", 'ו': """
ובטוויטר	384 בפייסבוק K
""", 'ז': """
זקוקה	392 K לכם
""", 'ח': """
חודשית	392 תרומה K
""", 'ט': """
טען	395 K
""", 'כ': """
כמנויים	381 הצטרפו K
כתב	395 K
כתבה	393 K זו	395 K
כתבו	392 K לנו
""", 'ל': """
לדברי	395 K
להגיב	6 כדי K
להמשיך	381 כדי K לקרוא
להעתיק	391 אין K
לחודש	394 K
למנויים	381 K בלבד
לניוזלטר	382 הירשמו K	382 הרשמה K	382 K שלנו
לעזרתכם	392 אנחנו זקוקים K
לקריאת	20 K הכתבה
לשנה	394 K
""", 'מ': """
מאמרים	15 K חינם
מינוי	381 רכשו K	396 K
מנוי	381 כבר K
מנויים	396 K
מסר	395 K
""", 'נ': """
ניוזלטר	396 K
""", 'ע': """
עיתונות	393 K עצמאית
""", 'פ': """
פרסומות	393 ללא K
פרסומת	11 K
""", 'ק': """
קרא	395 K
קריאה	0 זמן K
""", 'ר': """
ראשון	394 חודש K
""", 'ש': """
שלחו	392 K לנו
שלנו	393 K
שקראתם	392 תודה K
שתפו	25 K
""", 'ת': """
תוכן	9 K זה
תמיכתכם	392 K
תמכו	392 K בנו
תרומה	396 K
תרומות	396 K
""", 'آ': """
آگهی	11 K
""", 'أ': """
أسبوعيا	44 K
أضاف	45 K
أضافت	45 K
أعجبك	43 K هذا
أكد	45 K
أوضح	45 K
""", 'إ': """
إعادة	41 يمنع K
إلغاء	21 K الرد
إلينا	42 انضم K
""", 'ا': """
ادامه	312 برای K مطلب
ادعمنا	42 K
ادعموا	42 K
ارسال	6 برای K نظر
استفاده	306 شرایط K	311 K از مطالب
اشتراك	46 K
اشتراک	312 K تهیه کنید	316 K
اشترك	30 K الآن
اشتركوا	42 K
اعلام	315 K کرد
اعلانها	14 K
افزود	315 K
الآن	42 تبرع K	42 سجل K
الأسبوع	17 مرة في K
الأول	44 الشهر K
الإخبارية	31 النشرة K
الإشعارات	14 K	32 تفعيل K	32 فعل K
الإعلان	11 K
الإعلانات	36 حاجب K
الإلزامية	21 الحقول K
الإلكتروني	31 بريدك K	31 البريد K
الارتباط	36 ملفات تعريف K
الاستخدام	36 شروط K
الاشعارات	14 K
البريدية	31 النشرة K	31 نشرتنا K	46 النشرة K
التطبيق	32 حمل K	32 حمّل K	32 تحميل K	32 نزل K
التقرير	20 لقراءة K	43 هذا K
الخصوصية	36 سياسة K
الدخول	24 سجل K	24 سجّل K	30 سجل K	42 سجل K
الشهر	44 في K
القراء	18 بفضل K
القراءة	0 مدة K	0 وقت K	30 لمتابعة K
الكوكيز	36 K
المجانية	15 المقالات K
المحتوى	9 هذا K	30 هذا K متاح
المستقلة	43 الصحافة K
المقال	20 لقراءة K	30 لقراءة K كاملا	43 هذا K
النشرة	31 اشترك في K
اول	314 ماه K
ایمیل	302 K خود را	302 آدرس K	302 به K شما
اینستاگرام	304 در K دنبال
""", 'ب': """
بحسب	45 K
بريدك	31 إلى K
بفضلكم	43 K
بگذارید	312 با ما در میان K
""", 'ت': """
تابعنا	34 K على	34 K عبر	42 K على
تابعوا	34 K أخبار
تابعونا	34 K على	34 K عبر	42 K على
تبرع	46 K
تبرعات	46 K
تبرعك	42 K
تبرعكم	42 K
تبرعوا	42 K الآن
تطبيقنا	43 K
تفعيل	36 K جافا
تقاريرنا	43 K
تلگرام	304 ما را در K	304 در K دنبال	304 کانال K ما
تمامی	311 K حقوق
توضیح	315 K داد
تیم	313 K ما
""", 'ج': """
جاوااسکریپت	306 K را فعال
""", 'ح': """
حذر	45 K
حذرت	45 K
حساب	30 هل لديك K
حقوق	311 کلیه K
حمایت	312 از ما K کنید	312 K شما
""", 'خ': """
خبر	4 این K
خبرنامه	302 K ما	302 اشتراک K	302 در K	313 K ما	316 K
خبرنگاران	313 K ما
خصوصی	306 حریم K
خوانندگان	18 با کمک K	313 K ما
""", 'د': """
دعا	45 K
دعت	45 K
دعمك	42 K
دعمكم	42 K
دنبال	304 ما را K کنید	312 K کنید
""", 'ر': """
راسلنا	42 K
راسلونا	42 K
روزنامهنگاری	313 K مستقل
""", 'س': """
سالانه	314 K
ساهم	42 K في
ساهموا	42 K في
سنويا	44 K
""", 'ش': """
شارك	25 K
شاركنا	42 K برأيك
شاركه	25 K
شهريا	44 K
شوید	24 وارد K	312 عضو K	312 وارد K
""", 'ص': """
صباح	17 كل K
صحافتنا	43 K
صحفيينا	43 K
صرح	45 K
""", 'ط': """
طلب	45 K
طلبت	45 K
""", 'ع': """
عملنا	43 K
عنوان	21 لن يتم نشر K
""", 'ف': """
فريقنا	43 K
فيسبوك	16 K
""", 'ق': """
قال	45 K
قالت	45 K
قراءنا	43 K
قرائنا	43 K
قناتنا	34 K على	34 انضم إلى K	43 K
""", 'ك': """
كتب	45 K
كتبت	45 K
""", 'ل': """
لإضافة	6 K تعليق
لقراءتكم	42 شكرا K
للتعليق	6 K
للقراءة	0 دقائق K
للمشتركين	30 K فقط
""", 'م': """
مالی	312 کمک K شما	316 کمک K
ماه	314 در K
ماهانه	314 K
متصفحك	10 K
محتوا	9 این K
محفوظ	311 حقوق K است
محفوظة	41 جميع الحقوق K	41 حقوق النشر K
مرورگر	10 K شما
مستقل	313 رسانه K
مستقلة	43 صحافة K
مشترک	312 K شوید
مطالعه	0 دقت K	0 زمان K
مطلب	4 این K	313 این K
معنا	42 ساهم K
منصتنا	43 K
موردنیاز	21 بخشهای K
موقعنا	43 K
""", 'ن': """
نخواهد	22 منتشر K شد
نستخدم	36 K ملفات
نشرتنا	31 اشترك في K	43 K
نظر	6 ثبت K
نوشت	315 K
""", 'و': """
وتويتر	34 على فيسبوك K
وفقا	45 K
""", 'ي': """
يوتيوب	16 K
""", 'ک': """
کار	313 K ما
کانال	304 به K ما	313 K ما
کنید	312 به ما کمک K	312 ثبت نام K
کوکی	306 از K
کوکیها	306 K
""", 'گ': """
گزارشهای	313 K ما
گفت	315 K
گفته	315 K است	315 به K
""", 'अ': """
अन	414 के Kुसार
""", 'आ': """
आपक	10 Kा ब्राउज़र	411 Kा दान
आवश	21 K्यक फ़ील्ड
""", 'इ': """
इट	410 कॉपीराK
इन	24 लॉग K
इनब	400 आपके Kॉक्स
इब	403 चैनल को सब्सक्राK
इस	412 K लेख
""", 'उ': """
उनल	401 ऐप डाKोड करें	411 डाKोड करें
उपय	405 कुकीज़ का Kोग	405 कुकीज का Kोग
""", 'ए': """
ए	411 जुड़ने के लिK
""", 'ऐ': """
ऐप	401 हमारा K
""", 'क': """
क	414 मुताबिK
कर	400 ईमेल दर्ज Kें	401 ऐप इंस्टॉल Kें	401 नोटिफिकेशन चालू Kें	403 फॉलो Kें	411 सब्सक्राइब Kें	411 फॉलो Kें	411 क्लिक Kें
कह	414 Kा
""", 'ख': """
ख	414 लिKा
खबर	4 इस K
""", 'छ': """
छ	414 पूKा
""", 'ट': """
ट	405 जावास्क्रिप्K
टर	400 न्यूज़लेK	400 न्यूजलेK के लिए	400 हमारे न्यूजलेK	412 हमारे न्यूज़लेK	415 न्यूज़लेK
""", 'ठ': """
ठक	412 हमारे पाK
""", 'न': """
न	2 लेख सुKें	415 दाK
नल	403 चैK से जुड़ें	403 टेलीग्राम चैK	412 हमारे चैK
""", 'प': """
पढ	0 मिनट में K़ें	401 ऐप में K़ें
पन	11 विज्ञाK
पर	403 गूगल न्यूज K
""", 'ब': """
ब	16 यूट्यूK
बत	414 Kाया
बर	2 ख़K सुनें	4 इस ख़K	4 यह ख़K
बह	17 हर सुK
""", 'म': """
मदद	411 हमारी K करें	411 आर्थिक K दें
मह	413 हर Kीने
""", 'य': """
यत	405 गोपनीKा नीति
यह	412 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	410 सर्वाधिकार सुK्षित	412 हमारी पत्Kारिता	412 स्वतंत्र पत्Kारिता	412 हमारे पत्Kार
रत	413 प्Kि माह
""", 'व': """
वर	413 प्रति K्ष
""", 'श': """
शन	14 नोटिफिकेK	415 सब्सक्रिप्K
शर	405 नियम और K्तें
""", 'स': """
सएप	403 व्हाट्K चैनल
सऐप	16 व्हाट्K
सदस	411 K्य बनें
सप	413 प्रति K्ताह
समय	0 पढ़ने का K
समर	411 K्थन करें
सहय	18 पाठकों के Kोग	411 आपका Kोग	411 हमें Kोग	411 Kोग करें	411 आपके Kोग
""", 'ह': """
हम	411 Kें लिखें	412 Kारा काम	412 Kारी टीम
हमस	411 Kे जुड़ें
""", 'অ': """
অন	67 Kুদান দিন	71 Kুদান
""", 'আ': """
আপন	62 Kার ইমেইল
আম	67 Kাদের লিখুন	68 Kাদের সাংবাদিক	68 Kাদের চ্যানেল
""", 'উ': """
উজল	62 নিKেটারে সাবস্ক্রাইব	62 আমাদের নিKেটার	62 নিKেটার পেতে	68 আমাদের নিKেটার	71 নিKেটার
""", 'ক': """
ক	69 মাসিK
কত	68 স্বাধীন সাংবাদিKা
কর	67 সাবস্ক্রাইব Kুন	67 এখানে ক্লিক Kুন
""", 'খ': """
খবরট	4 Kি
""", 'ঠ': """
ঠক	68 আমাদের পাK
""", 'দ': """
দন	68 এই প্রতিবেK
""", 'ন': """
ন	67 যুক্ত হোK	70 জাKান	70 জাKিয়েছেন
""", 'ব': """
বল	70 Kেন	70 Kেছেন
বলল	70 Kেন
""", 'র': """
রক	66 সর্বস্বত্ব সংK্ষিত	66 স্বত্ব সংK্ষিত
রত	69 প্Kি মাসে
""", 'স': """
সদস	67 K্য হোন
সব	68 আমাদের ফেKুক
সহ	67 আমাদের Kায়তা
সহয	67 Kোগিতা করুন
""", 'হ': """
হত	67 যুক্ত Kে
""", 'ก': """
กด	806 Kติดตาม
กร	801 Kอกอีเมล
กล	809 K่าว
กา	14 Kรแจ้งเตือน	806 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	807 Kงเรา
""", 'จ': """
จด	801 Kหมายข่าวของเรา	810 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	806 Kวน์โหลดแอป
""", 'ต': """
ติ	806 Kดตามเรา
ต่	808 Kอเดือน	808 Kอปี
""", 'บ': """
บท	807 Kความนี้
บร	810 Kิจาค
บอ	809 Kกว่า
""", 'พ': """
พู	809 Kดกับ
""", 'ร': """
ระ	809 Kบุว่า
รา	808 Kยเดือน
ร่	806 Kวมบริจาค
""", 'ว': """
วา	807 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	805 Kวนลิขสิทธิ์	805 Kวนสิทธิ์
สน	806 Kับสนุนเรา	806 Kับสนุนพวกเรา
สม	801 Kัครรับจดหมายข่าว	801 Kัครรับข่าวสาร	806 Kัครสมาชิก	806 Kัครรับ	810 Kาชิก
สื	807 K่ออิสระ
ส่	806 Kงข้อมูลมาที่
""", 'ห': """
ห้	805 Kามคัดลอก	805 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	801 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	806 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	809 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	807 K้เรา
""", 'ủ': """
ủng	871 hãy K hộ
""", 'い': """
いか	510 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	501 Kいのブラウザ
お寄	510 Kせください
お申	510 Kし込みください	510 Kし込みはこちら
お聞	510 Kかせください
""", 'か': """
か月	493 K無料	512 K無料
""", 'こ': """
ここ	493 Kから先は	493 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	493 K記事は有料	493 K記事は会員	505 K記事についてのご意見	511 K記事が	511 K記事を	511 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	501 K用のブラウザ
ご寄	491 K付をお願い	510 K付
ご意	505 K見・ご感想	505 K見をお寄せ
ご感	505 K想をお寄せ
ご支	491 K援をお願い	510 K援
ご登	510 K録
ご購	510 K読
""", 'す': """
すべ	493 Kての記事が
""", 'ぜ': """
ぜひ	499 Kフォロー
""", 'で': """
でも	499 K配信中
""", 'と': """
と強	513 K調
と書	513 Kい
と話	513 Kし	513 Kす
と語	513 Kっ	513 Kる
と説	513 K明
と述	513 Kべ
""", 'に': """
によ	513 Kると
""", 'を': """
をフ	499 Kォローする	499 Kォローしよう
""", 'ア': """
アプ	496 Kリで開く	496 Kリで読む	496 Kリを開く	496 Kリをダウンロード	496 Kリのダウンロード	496 Kリをインストール	496 Kリはこちら
""", 'カ': """
カ月	493 K無料	512 K無料
""", 'ク': """
クッ	503 Kキーを使用	503 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	505 Kントを投稿するには	505 Kントするには	505 Kント欄で	505 Kントをお寄せ
""", 'サ': """
サポ	491 Kートをお願いします	510 Kートをお願い	510 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	510 Kンロードしてください
""", 'チ': """
チャ	499 Kンネル登録を
""", 'ニ': """
ニュ	495 Kースレターに登録	495 Kースレターを	514 Kースレター
""", 'フ': """
フォ	499 Kローして最新	499 Kローをお願い	510 Kローしてください
""", 'プ': """
プッ	496 Kシュ通知
プラ	503 Kイバシーポリシーに
プレ	493 Kミアム会員
""", 'メ': """
メル	495 Kマガに登録	495 Kマガで
メー	21 Kルアドレスが公開されること	495 Kルマガジンで	495 Kルマガジンに登録	495 Kルマガジンを	495 Kルでお届け	505 Kルアドレスが公開されることはありません	514 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	493 Kインして続きを	493 Kインしてください	493 Kインが必要	510 Kインして
""", 'ヶ': """
ヶ月	493 K無料	512 K無料
""", '下': """
下載	883 K客戶端	883 Kapp	883 K應用程式
下载	883 K客户端	883 Kapp	883 K应用	895 K客户端
""", '不': """
不代	894 K表本站
不得	894 K转载	894 K轉載
不錯	895 K過
不错	895 K过
""", '仅': """
仅代	894 K表作者
""", '付': """
付費	880 K後	899 K牆
付费	880 K后	899 K墙
""", '以': """
以閱	880 K讀全文
以阅	880 K读全文
""", '会': """
会员	880 K专享
会員	493 K限定です	493 K限定の記事	493 K登録すると	493 K登録が必要	493 K登録できます	510 K登録	511 Kの方
""", '你': """
你的	878 K支持	895 K支持
""", '使': """
使用	889 Kcookie	889 K cookie
""", '侵': """
侵权	894 K
""", '個': """
個人	503 K情報の取り扱い
""", '免': """
免費	15 K閱讀	897 K試用
免费	15 K阅读	897 K试用
""", '全': """
全文	20 Kを	493 Kを読むには	493 Kをお読み
""", '公': """
公众	16 K号	886 K号：
公式	496 Kアプリ	499 Kアカウントを
""", '关': """
关注	886 K我们的	895 K我们
""", '写': """
写道	898 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	512 K
初月	512 K無料
""", '利': """
利用	503 K規約に同意
""", '剩': """
剩余	880 K#%
剩餘	880 K#%
""", '加': """
加入	886 Kline	895 K会员	895 K會員
""", '励': """
励み	511 Kになります
""", '包': """
包月	897 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	499 Kち追加
""", '发': """
发表	6 K评论
发送	882 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	495 Kトレイに
""", '告': """
告訴	898 K
告诉	898 K
""", '呼': """
呼び	513 Kかけた	513 Kかける	513 Kかけて	513 K掛け
""", '官': """
官方	886 K微信
""", '定': """
定期	895 K定額
""", '寄': """
寄付	510 Kをお願い	514 K
寄到	882 K您的信箱
""", '寫': """
寫道	898 K
""", '已': """
已是	880 K會員
已经	880 K是会员
""", '年': """
年額	512 K
""", '广': """
广告	11 K	889 K拦截
""", '広': """
広告	11 K	501 Kブロック
""", '廣': """
廣告	11 K	889 K攔截
""", '开': """
开启	883 K通知
""", '当': """
当サ	511 Kイト
当社	511 Kの
当編	511 K集部
""", '微': """
微信	883 K扫	886 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	491 Kをお願いします	510 Kをお願い	510 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	878 K支持	895 K支持	895 K捐款
""", '感': """
感謝	895 K閱讀
感谢	895 K阅读
""", '成': """
成为	880 K会员即可	895 K会员
成為	880 K會員即可	895 K會員
""", '我': """
我们	896 K的
我們	896 K的
""", '手': """
手机	883 K客户端
""", '打': """
打开	883 Kapp	883 K微信
打開	883 Kapp
""", '扫': """
扫一	883 K扫
扫描	883 K二维码
""", '投': """
投资	894 K有风险
""", '指': """
指出	898 K
指摘	513 Kした
""", '捐': """
捐款	895 K支持	899 K
""", '掃': """
掃一	883 K掃
掃描	883 K qr
""", '推': """
推播	14 K	883 K通知
推送	14 K	883 K通知
""", '支': """
支持	878 K我们的	878 K我們的	878 K獨立媒體	878 K独立媒体	895 K我们	895 K我們
支援	510 Kをお願い
""", '文': """
文章	894 K来源：
""", '最': """
最新	495 K情報をお届け
""", '會': """
會員	880 K專享
""", '月': """
月額	493 K#円	512 K
""", '有': """
有料	493 K会員限定	493 K会員になる	493 K会員の方	514 K会員
""", '未': """
未經	894 K授權
未经	894 K授权
""", '本': """
本報	896 K導
本报	896 K读者	896 K道
本文	894 K来源
本網	889 K站使用
本网	889 K站使用
""", '欢': """
欢迎	886 K关注	895 K加入	895 K赞助	895 K订阅
""", '歡': """
歡迎	886 K追蹤	895 K加入	895 K贊助	895 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	493 K#文字	493 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	897 K
每日	882 K简报	882 K電子報
每月	897 K
""", '求': """
求め	513 Kた	513 Kている
""", '浏': """
浏览	889 K器版本
""", '点': """
点击	895 K关注
""", '無': """
無料	15 K記事	493 Kで会員登録	493 K会員に登録	510 K会員に登録	512 K体験
無断	509 K転載	509 K複製
""", '版': """
版权	894 K所有	894 K归
版權	894 K所有
""", '独': """
独立	511 Kしたジャーナリズム	896 K新闻	896 K媒体
""", '獨': """
獨立	896 K新聞	896 K媒體
""", '由': """
由讀	896 K者
由读	896 K者
""", '电': """
电子	899 K报
""", '登': """
登入	24 K或	880 K後繼續	880 K會員
登录	24 K或	880 K后继续	880 K后查看
登録	510 Kしてください	510 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	511 Kまの
""", '禁': """
禁止	894 K转载
禁無	509 K断
""", '私': """
私た	511 Kちの
""", '称': """
称	898 K
""", '稱': """
稱	898 K
""", '立': """
立即	895 K订阅	895 K訂閱
""", '紙': """
紙の	511 K新聞の定期購読者
""", '続': """
続き	493 Kを読むには	493 Kをお読みになる
""", '編': """
編集	511 K部では
""", '繼': """
繼續	880 K閱讀請
""", '继': """
继续	880 K阅读请
""", '著': """
著作	509 K権は
""", '表': """
表示	898 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	880 K即可	880 K後繼續	882 K我們的	882 K電子報	895 K我們	899 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	513 Kた
""", '認': """
認為	898 K
""", '說': """
說道	898 K
""", '読': """
読み	493 K放題
読者	18 Kの寄付	18 Kの支援	511 Kの皆様	511 Kの皆さ
""", '請': """
請啟	889 K用javascript
請捐	895 K款
請支	878 K持我們
請登	895 K入
請立	895 K即捐款
""", '订': """
订阅	880 K即可	880 K后继续	882 K我们的	882 K电子报	895 K我们	899 K费
""", '认': """
认为	898 K
""", '说': """
说道	898 K
""", '请': """
请启	889 K用javascript
请捐	895 K款
请支	878 K持我们
请登	895 K录
请立	895 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	894 K編輯
""", '購': """
購読	493 K者の方は	493 Kすると	510 Kしてください	511 K者の方	514 K料
""", '贊': """
贊助	878 K我們	895 K我們
""", '责': """
责任	894 K编辑
""", '赞': """
赞助	878 K我们	895 K我们
""", '転': """
転載	509 Kを禁じ
""", '轉': """
轉載	894 K請註明
""", '转': """
转发	25 K
转载	894 K请注明
""", '这': """
这篇	896 K文章
""", '追': """
追蹤	886 K我們的	895 K我們
""", '這': """
這篇	896 K文章
""", '通': """
通知	14 K	496 Kを受け取る	496 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	895 K您
邀请	895 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	883 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	880 K全文請
""", '關': """
關注	886 K我們的	895 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	880 K全文请
""", '随': """
随时	895 K掌握
""", '隐': """
隐私	889 K政策
""", '隨': """
隨時	895 K掌握
""", '隱': """
隱私	889 K權政策	889 K政策
""", '電': """
電子	21 K郵件地址不會公開	899 K報
""", '首': """
首月	897 K
""", '가': """
가입하세요	531 K
""", '강': """
강조했다	534 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	535 K
구독자	519 K 전용
구독자만	519 유료 K	519 K 볼 수
구독하고	523 K
구독하세요	531 K
구독하시면	519 K
구독해주세요	523 K
""", '금': """
금지	530 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	532 이 K
기사는	532 이 K
기사를	2 K 듣
기자	532 우리 K
""", '네': """
네이버에서	523 K 구독
""", '뉴': """
뉴스레터	520 K 구독	520 K 신청	532 저희 K	535 K
뉴스레터로	520 K 받아
뉴스레터를	520 K 구독	520 K 받아
뉴스에서	523 구글 K
""", '다': """
다운로드	521 앱 K	521 앱을 K
다운로드하세요	531 K
""", '달': """
달	533 첫 K
""", '당': """
당신의	532 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	534 K
""", '독': """
독자님의	517 K 후원
독자들의	18 K 후원
독자의	532 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	519 K 후 이용
로그인이	519 K 필요
로그인하거나	531 K
로그인하시면	519 K
""", '마': """
마세요	531 놓치지 K
""", '말': """
말했다	534 K
""", '매': """
매월	533 K
""", '메': """
메인에서	523 네이버 K
메일함으로	520 K
""", '무': """
무단전재	530 K
무료로	15 K 볼 수 있는
""", '받': """
받기	521 알림 K
받아보세요	531 K
""", '밝': """
밝혔다	534 K
""", '보': """
보려면	519 전체 기사를 K
""", '복': """
복제	530 무단 K
""", '본': """
본지는	532 K
""", '부': """
부탁드립니다	517 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	534 K
설정	521 알림 K
설치	521 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	521 K 보기	521 K 열기
앱으로	521 K 보기
""", '언': """
언론	532 독립 K
""", '여': """
여러분	532 독자 K	532 K 덕분
여러분의	531 K 후원	531 독자 K
""", '원': """
원	533 월 #K
""", '유': """
유튜브	523 K 구독
""", '의': """
의견을	531 K 남겨
""", '이': """
이메일	520 K 주소
이메일을	520 K 입력
이용	519 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	519 계속 K
읽으시려면	519 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	530 K 금지
재배포금지	530 K
""", '저': """
저널리즘	532 우리의 K
저작권법	530 K
저작권자	530 K
저희는	532 K
저희를	532 K
""", '적': """
적었다	534 K
""", '전': """
전문을	20 K
전용	519 회원 K
전재	530 무단 K
전했다	534 K
""", '정': """
정기후원	533 K
""", '주': """
주세요	517 후원해 K	517 응원해 K	523 구독해 K	531 후원해 K	531 응원해 K	531 구독해 K	531 제보해 K	531 가입해 K
""", '채': """
채널	532 저희 K
""", '체': """
체험	533 무료 K
""", '추': """
추가	523 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	523 K
팔로우하세요	531 K
""", '필': """
필드는	21 필수 K
필요합니다	517 후원이 K
""", '회': """
회원가입	519 K 후	531 K
회원만	519 K 볼 수
""", '후': """
후원금	535 K
후원을	531 K 부탁
후원이	517 K 큰 힘이
후원하세요	531 K
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
właściciela
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
ぜひ
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
