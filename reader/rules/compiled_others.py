"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1948
# comentário	1468
# comentários	1468
# gün ücretsiz deneyin	1835
# hozzászólás	937
# komentářů	217
# komentāri	1231
# příspěvků	217
# σχόλια	408
# коментарі	1897
# коментарів	1897
# комментариев	1574
# комментарий	1574
# комментария	1574
# תגובות	844
# تعليقات	48
# نظر	674
# कमेंट	891
# € al mes durante # meses	614
# € al mese per # mesi	1077
# € por mês durante # meses	1503
#件のコメント	1106
#則留言	1995
#条评论	1995
""", 'a': """
a cikk a hirdetés alatt folytatódik	935
a cikk a hirdetés után folytatódik	935
a cikk meghallgatása	940
a cikk megosztása	933
a folytatáshoz regisztráljon	930
a hirdetés után folytatjuk	935
a kommentelés lezárult	937
a lire également	789
a rovat további cikkei	938
a szerző a lap munkatársa	947
a szerző jogász	947
a szerző közgazdász	947
a szerző politológus	947
a szerző történész	947
a szerző újságíró	947
a témában további cikkek	938
abo abschließen	320
abonați-vă	1515
abonează-te	1515
abonelere özel	1835
abonner nå	1337
abonner på nyhetsbrevet	1339
abonnér	260
abonnér nu	260
abonnés	773
abonnés uniquement	822
abonē	1225
abonē jaunumus	1248
abonē un lasi visus rakstus	1225
abonēt	1225
abrir menú	582
acasă	1525
accede a todos los contenidos sin límites	614
acceptér	269
acceptă toate	1531
acceptă și afișează conținutul	1531
accéder à l'article	773
aceitar e ver o conteúdo	1484
aceito receber comunicações e ofertas	1498
acest articol este rezervat abonaților	1545
acesta este ultimul tău articol gratuit	1545
acheter ce numéro	809
achetez ce numéro	809
activează alertele	1540
activează notificările	1540
actualités	789
ad 광고	1167
adaugă un comentariu	1522
add meg az e-mail-címed	942
además	579
adhérer	769
adja meg az e-mail-címét	942
adja meg e-mail-címét	942
adomány	928
adományozok	928
adományozás	928
adreça electrònica	190
afișează conținutul	1531
afișează conținutul extern	1531
agora não	1451
ai deja un abonament? autentifică-te	1545
ai observat o greșeală	1522
ai सारांश	903
ai से तैयार सारांश	903
ai 요약	1167
ai-genereret resumé	276
ai-resumé	276
ai-összefoglaló	940
aicinām ievērot cieņu komentāros	1231
aiheeseen liittyvää	728
aiheesta lisää	728
aitäh liitumast	650
aizvērt reklāmu	1233
ai摘要	2012
ai重點整理	2012
ajouter à mes favoris	780
ajouter à vos sélections	780
ajándékozza a cikket	933
ajándékozza a cikket barátjának	933
ajánlataink	938
ajánljuk	938
ajánljuk még	938
ajánlott	938
ajánlott cikkek	938
ajánló	938
akceptuję	1409
akkurat nå	1350
aktuálně	218
alle abo-angebote im überblick	385
alle angaben ohne gewähr	391
alle newsletter im überblick	377
alle preise ohne gewähr	391
als bevorzugte quelle bei google hinzufügen	329
als podcast hören	386
alte știri	1523
alterar preferências de cookies	1484
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1534
amintește-mi mai târziu	1513
andra läser	19	1756
andra läser just nu	19
andra läste även	1756
andre har også lest	19
andre leser nå	1350
andre leste også	1350
andre læser	273
andre læser lige nu	273
andre læser også	19
andre læste også	273
angebot wählen	385
anhören	328
anhören # min	328
anmäl dig	1745
anmäl dig till nyhetsbrevet	1745
annonce - artiklen fortsætter nedenfor	268
annonces légales	809
annoncørbetalt indhold	279
annons - artikeln fortsätter nedan	1751
annonsen slutar här	1751
annonsinnehåll	1762
annonslänk	1751
annonsörsinnehåll	1762
annonsørinnhold	1356
anulezi oricând	1545
anuluj odpowiedź	1411
användarvillkor	1752
anzeigensonderveröffentlichung	391
anúncio	1464
anúncios	1464
apmaksāts saturs	1233
après la publicité	783
após a publicidade	1464
apóyanos	559
apúntate	566
arkadaşina gönder	1839
arkadaşinla paylaş	1839
article abonné	773
article ajouté à vos sélections	780
article précédent	789
article réservé aux abonnés	773
article sponsorisé	809
articles associés	789
articles liés	789
articles recommandés	789
articles récents	789
articol exclusiv pentru abonați	1545
articole asemănătoare	1523
articole înrudite	1523
articoli più letti	1080
articolul continuă după reclamă	1520
articolul continuă mai jos	1520
articolul următor	1523
artikeln fortsätter efter annonsen	1751
artikeln fortsätter nedan	1751
artikeln fortsätter under bilden	1751
artikeln är låst	1743
artikeln är uppläst av en dator	1748
artikkel jätkub pärast reklaami	634
artikkel jätkub reklaami järel	634
artikkel täieneb	633
artikkelen er låst	1337
artikkeli jatkuu kuvan jälkeen	724
artiklen er låst	260
artiklen er læst op af en robot	265
artiklen fortsætter efter annoncen	268
artiklen fortsætter nedenfor	268
artiklen fortsætter under billedet	268
artikli loeb ette tehishääl	631
artiklit loeb tehishääl	631
artykuł dla subskrybentów	1399
artykuł sponsorowany	1408
artykuły na e-mail	1401
artículo anterior	579
artículo relacionado	579
artículos recomendados	618
artículos relacionados	579
as notícias mais lidas	1506
ascultă	1518
assine já	1455
atbalstīt	1225
atcel jebkurā laikā	1225
atradi kļūdu rakstā	1231
atšaukti galite bet kada	1186
aucun commentaire à ce niveau	813
audio narrado por una voz automática	597
auf apple podcasts hören	367
auf spotify hören	367
ausgewählt für sie	390
avis de décès	809
avoimet työpaikat	730
avsluta när du vill	1743
avslutt når du vil	1337
avís legal	179
ayrintilar için tiklayin	1847
ayrintilar için tiklayiniz	1847
az első hónap csak # ft	930
añadir a favoritos	570
añadir a mi lista	617
añadir comentario	577
añadir usuario	563
aún no te has registrado	563
ačiū, kad užsiprenumeravote	1210
""", 'b': """
banküberweisung	319
bağiş yap	1834
bağiş yapin	1834
bağlantiyi kopyala	1839
başa dön	1847
bei google als quelle hinzufügen	329
bei spotify hören	367
bejelentkezés	930
belépés	930
benefício do assinante	1488
betrag wählen	319
bezárás	927
bild vergrößern	341
bitte versuchen sie es später erneut	377
bize ulaşin	1844
bjud en vän på artikeln	1748
bli månadsgivare	1741
bli støttemedlem	1335
bliv støttemedlem	258
boletín	566
browserul tău nu poate reda acest video	1531
brukervilkår	1346
bu haber abonelere özeldir	1835
bu içerik abonelere özeldir	1835
bugün değil	1833
bunlar da ilginizi çekebilir	1845
butlletí	190
buďte v obraze	210
bài cùng chuyên mục	1972
bài cùng tác giả	1972
bài khác	1949
bài liên quan	1949
bài mới nhất	1972
bài quảng cáo	1973
bài tiếp theo	1949
bài viết liên quan	1949
bài viết mới	1971
bài được dịch tự động	1971
bài đọc nhiều	1972
báo lỗi	1948
bármikor leiratkozhat	942
bármikor leiratkozhatsz	942
bármikor lemondhatja	930
bármikor lemondható	930
bình luận	1948
bình luận (#	1948
búsqueda	582
bülten	1865
bülten üyeliği	1865
bültene abone oldunuz	1865
büyüt	1847
bądź na bieżąco	1401
bővebben	940
būkite pirmas	1192
būkite pirmas, pakomentavęs	1192
bạn có thể quan tâm	1949
bỏ qua	1939
""", 'c': """
cada aportació compta	193
cada aportación cuenta	613
cada contribuição conta	1501
cadastre-se grátis	1455
califica este artículo	577
cargar más	582
carte de crédit	772
cartão de crédito	1454
categorieën	1283
categorías	579
caută	1525
ce contenu vous a-t-il été utile	807
ce résumé vous a-t-il été utile	807
cele mai citite știri	1548
cele mai noi știri	1523
celý článek	220
cerrar menú	582
cerrar sesión	563
cet article est en accès libre pour les abonnés	822
cet article est lu par une voix de synthèse	807
chci odebírat	210
chci podpořit	207
chci přispět	207
chia sẻ	1944
chia sẻ bài viết	1944
chia sẻ facebook	1971
chia sẻ qua facebook	1971
chia sẻ ý kiến của bạn	1948
chuyên mục	1949
chép liên kết	1971
chủ đề	1949
chủ đề liên quan	1949
chủ đề nóng	1972
cikk megosztása	933
cikk mentése	933
cikkünk frissül	940
citeşte şi	1523
citește fără limite	1545
citește mai departe	1523	1525
citește mai mult	1523	1525
citește regulile comunității	1534
citește și	1523
citi šobrīd lasa	1227
citiți și	1523
col·labora	167
comentariul tău așteaptă moderarea	1534
comentează	1522
comentário	1468
comentário aguardando moderação	1494
comentários	1468
comentários exclusivos para assinantes	1494
commander ce numéro	809
commentaire en attente de modération	813
commerciële bijdrage	1324
compre a edição impressa	1488
conditions générales	785
conectează-te cu facebook	1545
conectează-te cu google	1545
confidentialité	785
configuración	575
configuración de cookies	575
configurações de cookies	1466
conheça todas as nossas newsletters	1498
consigue tu entrada aquí	599
consulta les normes de participació	182
consultez notre charte de modération	813
consíguelo en tu quiosco	599
contenu externe recommandé	805
contenu proposé par notre partenaire	809
contenu sponsorisé	783
contenus recommandés	826
contenus sponsorisés	783	789
conteúdo de marca	1464
conteúdo exclusivo	1455
conteúdo exclusivo para assinantes	1503
conteúdo externo	1484
conteúdo externo recomendado	1484
conteúdo para assinantes	1455
conteúdo patrocinado	1464
conteúdo premium	1503
conteúdo produzido pela marca	1488
conteúdo relacionado	1470
conteúdos relacionados	1506
contingut només per a usuaris registrats	194
continua após a publicidade	1464
continua després de l'anunci	184
continuar leyendo aquí	563
continuarea articolului după reclamă	1536
continue a ler esta notícia	1506
continuer après la publicité	783
continuă cu apple	1545
continuă cu facebook	1545
continuă cu google	1545
continuă să citești după publicitate	1536
continúa abajo	573
contáctanos	577
conținut disponibil doar utilizatorilor înregistrați	1545
conținut extern	1531
conținut extern recomandat	1531
conținut pentru abonați	1515
conținut premium	1545
conținut sponsorizat	1520
cookieinställningar	1752
cookieの設定	1104
cookie設定	1104	1993
cookie设置	1993
copia l'enllaç	173
copiază link	1518
copiază linkul	1518
copy link thành công	1971
correo electrónico	566
creează cont	1515
créer mon compte	773
créer un compte	773
créer une alerte	815
créer une alerte sur ce thème	815
csak előfizetőknek	930
cumpără revista	1536
czytaj całość	1416
czytaj również	1413
czytaj także	1413
czytaj też	1413
czytaj też nasze inne artykuły	1413
czytaj więcej	1413	1416
czytaj więcej o	1413
các tin khác	1949
cât de util a fost acest articol	1534
címkék	938
címlap	938
címlapról ajánljuk	938
có lẽ để sau	1939
có thể bạn quan tâm	19	1949
có thể bạn thích	19
cùng chuyên mục	1949
cùng chủ đề	1972
cùng tác giả	1972
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1847
daha fazla haber için tiklayin	1847
dalies ar šo rakstu	1230
dalinkitės	1186
dalinkitės straipsniu	1191
dalsza część artykułu pod materiałem wideo	1408
dalsza część artykułu pod wideo	1408
dalsza część tekstu pod wideo	1408
dalīties	1225
dalīties ar draugiem	1230
dalīties facebook	1230
další	220
další strana	220
další z rubriky	218
další zprávy	218
další článek	218
další články	19	218
další čtení	218
danke für dein feedback	371
danke für ihr feedback	371
danos tu opinión	604
dans l'actualité	826
dans la même catégorie	789
dans la même rubrique	789
dans la même série	789
darovat článek	212
darovať	1657
darovať článok	1664
darujte tento článek	212
darujte tento článok	1664
das könnte dich auch interessieren	338
das könnte ihnen auch gefallen	338
das könnte sie auch interessieren	338
das könnte sie interessieren	338
das wichtigste in kürze, zusammengefasst von ki	361
datenschutzerklärung	334
daugiau šia tema	1188
deblochează articolul	1545
deixar um comentário	1468
deixe um comentário	1468
del på e-post	1342
del på facebook	265	1342
del på mail	265
del på twitter	265	1342
del på x	265	1342
dela inlägget	1748
dela på facebook	1748
dela på twitter	1748
dela på x	1748
deli članek	1706
delite članek	1706
dernière minute	789
dernières actualités	789
dernières infos	789
dernières nouvelles	789
desa per llegir després	196
desbloquear artículo	614
desbloqueie este conteúdo	1503
det er gratis å opprette en bruker	1337
det læser andre	273
det är gratis att skapa ett konto	1743
detaylar için tiklayin	1847
detaylar için tiklayiniz	1847
detta material är skyddat enligt lagen om upphovsrätt	1785
detta är en annons	1751
detta är en plusartikel	1743
devam etmek için üye girişi yapin	1835
devami için abone olun	1835
devamini okumak için abone olun	1835
diese funktion steht nur angemeldeten nutzern zur verfügung	386
din aceeași categorie	1523
din aceeași secțiune	1548
disponibil în app store și google play	1540
disponibilă în app store și google play	1540
distribuiți	1518
diğer haberler	19	1845
diğer okurlar bunlari okuyor	1845
dla subskrybentów	1399
do góry	1416
doar abonații pot comenta	1534
doar pentru abonați	1515
doação mensal	1452
doação única	1452
doba čtení # min	220
dolgozzon nálunk	940
domiciliación bancaria	562
domů	220
dona suport al periodisme en català	193
donación mensual	559
donación única	559
donați	1514
donează	1514
donează acum	1514
donează lunar	1514
donează lunar # euro	1544
donează lunar # lei	1544
doner nå	1335
données personnelles	785
donér	258
donér nu	258
doporučené	218
doporučené články	218
doporučujeme	218
dołącz do nas	1397
dołącz do newslettera	1401
drukāt	1230
du er nå påmeldt	1339
du er nå påmeldt nyhetsbrevet	1339
du kan när som helst avsluta prenumerationen	1745
du kan når som helst melde deg av	1339
du kan opsige når som helst	260
du kanske också gillar	1756
du modtager snart en bekræftelse på mail	262
du même auteur	789
du prenumererar nu på nyhetsbrevet	1745
du vil kanskje også like	1350
dziękujemy za zapis	1401
dành cho bạn	1949
dành cho thuê bao	1941
dárkovat článek	208
därefter # kr/mån tills du säger upp	1743
débloquer l'article	773
débloquez cet article	822
déconnexion	773
découvrir l'offre	773
découvrir nos offres	822
découvrir toutes nos offres d'abonnement	822
déjà un compte	773
déjà un compte ? connectez-vous	773
dāvini rakstu	1230
dāvini rakstu draugam	1230
děkujeme za přihlášení	210
""", 'e': """
e-bülten	1865
e-bülten aboneliği	1865
e-mail inválido	1498
e-mailová adresa	210
e-posta gönder	1839
edición digital	563
edición impresa	563
editörün seçtikleri	1845
edição impressa	1455
egyszeri támogatás	928
ehkä myöhemmin	715
ei tänään	715
el millor de la setmana a la teva bústia	190
el més llegit	171
el més vist	197
el. paštas	1210
elfelejtett jelszó	930
elige tu suscripción	614
elküldöm	933
elmentem későbbre	933
els lectors també han llegit	197
elírást talált	937
előfizetek	930
előfizetés	930
előfizetői tartalom	930
előfizetőknek	930
előfizetőként megoszthatja a cikket	933
előző	940
előző cikk	938
emlékeztess később	927
empfehlungen für sie	390
en este artículo	579
en çok okunan	1845
en çok okunan haberler	1845
en çok okunanlar	1845
engangsbeløb	258
engångsgåva	1741
enllaç copiat	196
ensemble, faisons vivre un média libre	821
enthält werbung	331
enviar comentário	1468
enviar corrección	577
envoyer à un ami	780
envoyer à un proche	780
envoyez-nous vos témoignages	803
erinnern sie mich später	315
erről bővebben itt írtunk	940
erről is írtunk	938
erről itt írtunk bővebben	940
erscheint täglich	377
erscheint wöchentlich	377
es gratis y solo te llevará un minuto	610
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	377
escreva um comentário	1468
escriu el teu correu electrònic	190
esi pirmais, kas komentē	1231
esimene kuu # €	626
esta funcionalidad es sólo para registrados	563
esta matéria foi útil para você	1486
esta notícia foi útil	1486
este espaço é moderado pela redação	1494
este resumo foi útil	1486
estás de acuerdo? vota	604
evästeasetukset	725
evästeet	725
exclusiv pentru abonați	1545
experimente grátis por um mês	1503
ez is érdekelhet	938
ez is érdekelheti	938
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	938
ezt olvasta már	938
ezt olvastad már	938
ești de acord? votează	1534
""", 'f': """
facebook'ta paylaş	1839
facebookでシェア	1099
facebookでシェアする	1099
faça login	1455
faça uma pergunta sobre esta reportagem	1486
fes una donació	167
fiecare donație contează	1544
fiecare leu contează	1544
fizetett hirdetés	935
fiók létrehozása	930
fiókom	930
forstør billede	276
forstørr bilde	1353
fortsett uten å støtte	1334
fortsätt läsa efter annonsen	1751
fortsätt utan att stödja	1740
fortsæt med at læse	268
fortsæt uden at støtte	257
fotogalería	579
fotoğraflari görmek için tiklayin	1847
friss hírek	938
fråga vår ai om artikeln	1754
fuldskærm	276
få adgang	260
få artiklen læst op	265
få de vigtigste nyheder hver morgen	262
få de viktigaste nyheterna varje morgon	1745
få de viktigste nyhetene hver morgen	1339
få nyheder på mail	262
få nyheter på e-post	1339
få nyheter på mejlen	1745
få overblikket her	276
få tilgang	1337
få varsel når vi skriver om dette	1353
följ	1749
följ oss	1749
följ skribent	1749
följ ämnet	1749
för prenumeranter	1743
förderer werden	316
fördermitglied werden	316
föregående	1759
föregående artikel	1756
förstora	1759
følg	266	1343
følg emne	266
følg os	266
følg oss	1343
følg sagen her	276
følg tema	1343
følg temaet og få varsel	1353
für abonnenten	320
für den newsletter anmelden	324
für dich empfohlen	390
für sie empfohlen	390
für sie entstehen keine mehrkosten	391
fă o donație	1514
fără obligații	1545
fără tine nu putem	1544
""", 'g': """
galeriyi aç	1847
galeriyi görmek için tiklayin	1847
galéria	940
galéria megtekintése	940
garanta já o seu ingresso	1488
gem til læseliste	265
giriş	1835
giriş yap	1835
giriş yapin	1835
giriş yapin veya üye olun	1835
giv os feedback på artiklen	271
già abbonato	1031
già registrato	1031
gli articoli più letti	1080
glömt lösenord	1743
godkänn	1752
godkänn alla	1752
gorące tematy	1413
gracias por tu opinión	597
gràcies per la teva opinió	182
gràcies per votar	182
gràcies, ja estàs subscrit	190
guardar artículo	570
guardar para después	617
guardar para leer después	617
gå ikke glip af	273
gå ikke glip af noget	262
gå ikke glipp av noe	1339
gå til indhold	276
gérer les cookies	785
gérer les préférences	805
gérer mes alertes	815
gérer mes choix	785
gérer vos préférences de cookies	805
góp ý	1948
gündem	1845
günün haberleri	1845
günün özeti	1845
gợi ý	1949
gửi	1948
gửi bình luận	1948
gửi cho bạn bè	1971
gửi email	1944
gửi ý kiến	1948
""", 'h': """
haber bülteni	1865
haber güncelleniyor	1847
haberi arkadaşina hediye et	1839
hai già un account	1031
harici içerik	1847
has arribat al límit d'articles gratuïts	194
has iniciado sesión	595
hasznos volt az összefoglaló	937
hasznosnak találta a cikket	937
havi támogatás	928
hayir teşekkürler	1833
hayir, teşekkürler	1833
haz una pregunta sobre este artículo	597
he leído y acepto la política de privacidad	610
he llegit i accepto la política de privacitat	179
hela artikeln fortsätter nedan	1751
hepsini gör	1847
hesap oluştur	1835
hi estàs d'acord? vota	182
hibát talált	937
hier reinhören	367
hinweis schließen	315
hirdetés	935	935
hirdetés bezárása	935
hirdetés, görgessen tovább	935
hjälp oss att rätta fel	1754
hlavné správy	1662
hlavní zprávy	218
ho già donato	1026
hoje não	1451
hoppa till innehåll	1759
hoppa över inlägg från facebook	1759
hoppa över inlägg från instagram	1759
hoppa över inlägg från x	1759
hozzászólok	937
hozzászólás	937
hozzászólások	937
hozzászólások megtekintése	937
hylkää	725
hylkää kaikki	725
hyväksy	725
hyväksy evästeet	725
hyväksy kaikki	725
här kan du kommentera artikeln	1754
håll dig uppdaterad	1745
hírfolyam	938
hírlevelek	942
hírlevél	942
hírlevél-feliratkozás	942
hören sie diesen artikel	367
hør saken	1342
""", 'i': """
i più commentati	1046
i più letti	1046
i più letti della settimana	1080
i più visti	1046
iba pre predplatiteľov	1658
ich unterstütze schon	315
identifícate	614
ielogojies, lai komentētu	1231
ienākt	1225
iesakām	1227
ihre meinung zählt	336
ikke gå glipp av	1350
ikke nå	1334
il tuo browser non può riprodurre il video	1059
il tuo commento sarà pubblicato dopo l'approvazione	1068
iletişim	1844
ilgili içerikler	1845
ilginizi çekebilecek haberler	1845
ilginizi çekebilir	1845
ilmoita asiavirheestä	727
ilmoita virheestä	727
imprimir artículo	617
imprimir esta matéria	1505
in bài	1944
in bài viết	1944
in trang này	1971
indlæg fra facebook	276
indlæg fra instagram	276
indlæs flere	276
ingresá	614
ingyenes regisztráció	930
inicia sesión	563
inicia sessió	168
iniciar sesión	563
iniciar sesión con apple	614
iniciar sesión con facebook	614
iniciar sesión con google	614
iniciar sessão	1455
inicie sesión	563
inne artykuły	1413
innhold fra annonsør	1356
inscription à la newsletter	776
inscrivez-vous à notre newsletter	776
insira o seu endereço de email	1498
instalează aplicația	1540
inställningar	1752
introduce un email válido	610
intră în cont	1515
invítanos a un café	559
início	1473
ir para o conteúdo	1473
ispiši	1624
istediğiniz zaman abonelikten çikabilirsiniz	1865
istediğiniz zaman iptal edin	1835
izbor uredništva	1704
izdrukāt	1230
izmēģini # dienas bez maksas	1225
içeriğe geç	1847
iş birliği	1841
išbandykite # dienų nemokamai	1186
išorinis turinys	1203
išsaugoti	1191
išsaugoti straipsnį	1191
""", 'j': """
j'ai déjà donné	768
j'ai déjà un compte	773
ja hi estàs subscrit	194
ja hi estàs subscrit? entra	194
ja n'ets subscriptor? inicia sessió	168
ja tens compte? inicia sessió	194
jaa twitterissä	722
jaa x:ssä	722
jag förstår	1752
jag stödjer redan	1740
jaga sõbraga	631
jaunākie	1227
jautā mākslīgajam intelektam	1231
je commande ce numéro	809
je gère mes cookies	785
je soutiens déjà	768
jede spende zählt	381
jeder beitrag zählt	381
jeder euro zählt	381
jednorázově	207
jeg forstår	1346
jeg støtter allerede	257	1334
jegyek itt kaphatók	940
jelentkezzen be vagy regisztráljon	930
jen pro předplatitele	208
jetzt angebot wählen	385
jetzt anhören	328
jetzt reinhören	367
jetzt unterstützen	316
již mám předplatné	208
jobs in ihrer nähe	365
još vesti	1622
još vijesti	1622
junte-se à conversa	1494
jurnalismul de calitate costă	1544
juttu jatkuu kuvan jälkeen	724
juttu jatkuu mainoksen jälkeen	724
juttu jatkuu videon jälkeen	724
juttua päivitetään	724
jutun lukee koneääni	722
jutun lukee tekoälyääni	722
już wspieram	1396
já doei	1451
já nas bancas	1488
já sou apoiador	1451
já sou assinante	1455
já tem conta	1455
já tem uma conta	1455
já é assinante? faça login	1455
já é subscritor	1503
já é subscritor? inicie sessão	1503
jätä kommentti	727
jūsų el. paštas	1210
jūsų el. pašto adresas	1210
""", 'k': """
k tématu	218
k téme	1662
kapcsolódó	938
kapcsolódó cikk	938
kapcsolódó cikkek	938
kapcsolódó tartalom	938
kapcsolódó témák	938
kas kokkuvõte oli kasulik	632
kategóriák	938
katso kuvat tästä	730
katso myös	728
katso video tästä	730
katso video yltä	730
kaupallinen yhteistyö	724
kaydiniz için teşekkürler	1865
keresés	940
kezdőlap	940
không phải bây giờ	1939
không, cảm ơn	1939
ki-übersicht	361
kijelentkezés	930
kingi artikkel sõbrale	631
kipróbálom	930
kirjaudu sisään	717
kirjoita sähköpostiosoitteesi	719
kjøp abonnement	1337
kjøp tilgang	1337
klausies podkāstu	1232
klausies podkāstu šeit	1232
klausies šo rakstu	1230
klausies šo rakstu (# min	1230
klausykite tinklalaidės	1193
klausykite tinklalaidės čia	1193
klausykitės straipsnio	1191
klausīties	1230
klausīties rakstu	1230
ključne besede	1704
ključne reči	1622
ključne riječi	1622
klíčová slova	218
kokeile # päivää maksutta	717
kolačići	1636
komentavimas išjungtas	1192
komentavimo taisyklės	1192
komentáre	1664
komentář	217
komentáře	217
komentāri	1225
komentēt	1225
komentēšana ir slēgta	1231
komentēšanas noteikumi	1231
komerčné oznámenie	1661
komerční sdělení	214
kommentarer blir gjennomgått før publisering	1353
kommentarerna förhandsmodereras	1754
kommentek megtekintése	937
kommentelési szabályzat	937
kommentér	271
koostöö	634
kopiera länk	1748
kopiera länken	1748
kopijuoti nuorodą	1186
kopiraj povezavo do članka	1706
kopiér link	265
kopiér linket	265
kopírovat odkaz	212
kopírovať odkaz	1664
kopēt saiti	1225
korábban írtunk róla	938
kreiraj račun	1618
kullanim koşullari	1842
kup dostęp	1399
kupi naročnino	1700
kuula taskuhäälingut	633
kuuntele podcast tästä	730
kysy tekoälyltä	727
käyttöehdot	725
kérdezze ai-asszisztensünket	937
kérem a hírlevelet	942
később	927
köp	1743
köszönjük a feliratkozást	942
köszönöm, nem	927
következő	940
következő cikk	938
køb abonnement	260
køb adgang	260
kúpiť predplatné	1658
küfür, hakaret içeren yorumlar onaylanmamaktadir	1844
küldje el barátjának	933
küldés	933
küldés e-mailben	933
külső tartalom	940
künye	1842
küpsiste seaded	643
küsi tehisarult	632
kā tev patika raksts	1231
kā tu domā? balso	1232
ką manote? balsuokite	1193
""", 'l': """
la discussione è chiusa	1044
la nota continúa después del anuncio	573
la rédaction vous conseille	789
la sélection de la rédaction	789
lahjoita artikkeli ystävälle	722
lai komentētu, ielogojies	1231
lai komentētu, pieslēdzies	1231
las más leídas	579
las más leídas de hoy	618
las noticias más leídas	618
lasi arī	1227
lasi komentārus	1231
lasi tālāk	1225
lasi vairāk šeit	1232
lasi vēl	1227
lasiet arī	1227
lasiet vēl	1227
lasă un comentariu	1522
lasīt komentārus	1231
lasīt tālāk	1232
lasīt vairāk	1232
lasīt vēlāk	1230
lasītākie	1227
lataa lisää	730
le choix de la rédaction	789
le journal numérique	773
le lien a été copié	825
le lien a été copié dans le presse-papiers	825
le notizie più lette	1080
le più lette	1046
lea también	579
lee sin límites	614
lee también	579
leer artículo completo	582
leer más	582
leer también	579
legfrissebb hírek	938
leggi di più	1049
leggi più tardi	1079
legnépszerűbb	938
leia a matéria completa	1506
leia as notícias no aplicativo	1496
leia também	1470
len pre predplatiteľov	1658
les choix de la rédaction	789
les lecteurs ont aussi consulté	826
les més llegides	197
les også	1350
les plus commentés	789
les plus partagés	789
les prix indiqués sont susceptibles d'évoluer	809
les våre debattregler	1348
li e aceito a política de privacidade	1498
lien copié	780
lien copié dans le presse-papiers	825
lietošanas noteikumi	1241
liitudes nõustud kasutustingimustega	650
liity jäseneksi	716
lineでシェア	1099
lineでシェアする	1122
lineで送る	1099
link a vágólapra másolva	933
link bài gốc	1971
link copiado para a área de transferência	1505
link kopiëren	1274
link másolva	933
link másolása	933
lire la suite pour #€	773
lire la vidéo	792
lire à haute voix	780
lire également	789
lisää aiheesta	728
liên hệ	1948
liên quan	1949
llegeix sense límits	194
llegeix també	171
llegir més	197
lo + leído	579
lo más comentado	579
lo más compartido	579
lo más leído	579
lo más popular	579
lo más visto	579
lo más visto hoy	618
lo último	579
locuri de muncă	1536
loe lähemalt	633
loe lähemalt siit	633
logi sisse või loo konto	626
los lectores también leyeron	618
luba kõik	643
lubię to	1405
lucrează cu noi	1536
lue keskustelun säännöt	727
lue lisää	728
lue lisää aiheesta	728
lue myöhemmin	722
lue myös	728
lugu jätkub pärast reklaami	634
lugu täieneb	633
lui écrire	803
lähetä sähköpostilla	722
lämna en kommentar	1754
länk kopierad	1748
länken kopierad	1748
länken är kopierad	1748
läs hela artikeln	1759
läs hela texten	1759
läs hela texten här	1759
läs kommentarer	1754
läs mer	1756	1759
läs mer om	1756
läs också	1756
läs senare	1748
läs vidare	1743	1756
läs våra kommentarsregler	1754
läs även	1756
lästid	1759
lästid # min	1759
lås op	260
lås opp artikkelen	1337
lås opp saken	1337
lås upp artikeln	1743
læs debatreglerne	271
læs debatreglerne her	271
læs hele artiklen	276
læs kommentarer	271
læs mere	273	276
læs mere om	273
læs også	273
læs også disse artikler	273
læs senere	265
læs videre	260	273
læs vores regler for debatten	271
læsetid # min	276
lên đầu trang	1951
lưu	1944
lưu bài	1944
lưu bài viết	1944
lưu bài để đọc sau	1971
lấy link	1971
""", 'm': """
magari più tardi	1026
mai târziu	1513
mainos päättyy	724
mais notícias	1470
maksettu sisältö	724
manşetler	1845
masquer la publicité	809
masz już konto	1399
masz już konto? zaloguj się	1399
materialet är skyddat enligt lagen om upphovsrätt	1785
materiał partnera	1408
materiał promocyjny	1408
materiał sponsorowany	1408
materiał zewnętrzny	1408
matéria exclusiva para assinantes	1503
matérias relacionadas	1470
media społecznościowe	1406
megnézem	940
megosztás	933
megosztás a facebookon	933
megosztás facebookon	933
megosztás twitteren	933
mehr für dich	390
mehr für sie	390
meld deg på	1339
meld deg på nyhetsbrevet	1339
mentions légales	785
mentés	933
mentés későbbre	933
menú	582
menü	341	940	1847
menü schließen	341
menü öffnen	341
mer från	1756
mer läsning	1756
merci d'avoir voté	813
messaggio pubblicitario con finalità promozionale	1063
mest läst	1756
mest lästa	1756
mest læst	273
mest læste	273
mi-összefoglaló	940
mida sina arvad? hääleta	633
minn meg på det senere	1334
mira el vídeo	188
mitä mieltä olet? äänestä	730
modalità di pagamento	1030
moderálási elvek	937
modifică preferințele cookie	1531
modifier mes préférences	805
modtag en notifikation, når vi skriver om emnet	276
mogoče kasneje	1710
mogą cię zainteresować	1413
mohlo by se vám líbit	218
mohlo by vás také zajímat	218
mohlo by vás tiež zaujímať	1662
mohlo by vás zajímat	218
mohlo by vás zaujímať	1662
monatlich kündbar	385
mostra aquesta publicació a instagram	179
mostra di più	1049
mostrar conteúdo externo	1484
mostrar más	582
mot de passe oublié	773
mots clés	789
mots-clés	789
może cię zainteresować	1413
może później	1396
možda kasnije	1628
možda vas zanima	1622
možda će vas zanimati	1622
možno neskôr	1668
možná později	206
muistuta myöhemmin	715
mulțumim pentru feedback	1534
mulțumim, te-ai abonat cu succes	1541
mutass többet	940
muut lukivat myös	728
myöhemmin	715
már előfizető	930
más	582
más artículos	579
más artículos del autor	591
más en	579
más historias	579
más información	579
más leídas	579
más leído	579
más leídos	579
más noticias	579
más opciones	575
más sobre este tema	579
más tarde	558
más vistas	579
más vistos	579
mások ezt olvassák	938
mások ezt olvasták	938
másolás	933
máte již účet	208
máte předplatné? přihlaste se	208
märksõnad	628
månadsgåva	1741
månedlig gave	1335
månedligt bidrag	258
måske senere	257
måske vil du også kunne lide	273
més informació	171
més llegides	171
més notícies	197
método de pago	562
métodos de pagamento	1454
métodos de pago	562
mākslīgā intelekta kopsavilkums	1232
mă abonez	1541
můj účet	208
mới nhất	1949
mở khóa bài viết này	1971
mở rộng	1951
""", 'n': """
nahlásit chybu	217
nahlásiť chybu	1664
najchętniej czytane	1413
najchętniej czytane dziś	1413
najczęściej czytane	1413
najczęściej czytane artykuły	1413
najnovejše	1704
najnovejše novice	1704
najnoviji članci	1622
najnovšie	1662
najnovšie správy	1662
najnovšie články	1662
najnowsze artykuły	1413
najnowsze wiadomości	1413
najčitanije	1622
najčitanije vesti	1622
najčitanije vijesti	1622
najčitanije vijesti dana	1622
najčítanejšie	1662
najčítanejšie články	1662
najčítanejšie články dňa	1662
napišite komentar	1706
napsat komentář	217
naročena vsebina	1703
naročite se	1699
naročnina	1699
nastavení	215
nastavení cookies	215
nastavitve piškotkov	1718
następna strona	1416
następny	1416
następny artykuł	1413
natisni članek	1706
naudojimo taisyklės	1203
naujausios žinios	1188
naujienlaiškis	1210
načíst další	220
našli jste chybu	217
našli jste v článku chybu	217
ne děkuji	206
ne, děkuji	206
nejdiskutovanější	218
nejnovější	218
nejnovější zprávy	218
nejnovější články	218
nejčtenější	218
nejčtenější články	218
nejčtenější články dne	218
nem, köszönöm	927
nenhum comentário	1468
neueste beiträge	338
nhắc tôi sau	1939
nie dziękuję	1396
nie dziś	1396
nie pamiętasz hasła	1399
nie ďakujem	1668
nie, dziękuję	1396
nie, ďakujem	1668
només els subscriptors poden comentar	182
norėdami komentuoti, prisijunkite	1192
nosūti draugam	1230
nosūtīt draugam	1230
nosūtīt e-pastā	1230
noteで書く	1099
notre sélection	789
notre sélection d'articles	826
notícias relacionadas	1470
notícias relacionadas que podem lhe interessar	19
notícies destacades	197
notícies relacionades	171
nu ai cont? înregistrează-te	1545
nu mulțumesc	1513
nu, mulțumesc	1513
nyhetsdøgnet	1350
nyomtatás	933
não perca	1470
não, obrigada	1451
não, obrigado	1451
nächste seite	341
nächster artikel	338
näita rohkem	633
näita veel	633
näköislehti	717
nästa	1759
nästa artikel	1756
näytä kaikki	730
näytä kommentit	727
näytä lisää	730
näytä sisältö	725
næste	276
næste artikel	273
népszerű	938
nézze meg galériánkat	940
nézze meg képeinket	940
nõustun	643
nõustun kõigiga	643
nøgleord	273
nāc strādāt pie mums	1232
nổi bật	1949
nội dung quảng cáo	1973
nội dung tài trợ	1946
""", 'o': """
o que achou desta notícia	1486
o vídeo começará em alguns segundos	1484
ocenite članak	1624
ocenite članek	1706
ochrana osobních údajů	215
ochrana osobných údajov	1675
ocijenite članak	1624
ocorreu um erro ao carregar o vídeo	1484
ocultar anúncio	1488
odebírat	210
odebírat newsletter	210
odemknout článek	208
odhlásit se	208
odhlásiť sa	1658
odkaz skopírovaný	1664
odkaz zkopírován	212
odkleni članek	1700
odklenite celoten članek	1700
odmietnuť	1675
odmietnuť všetko	1675
odmítnout	215
odmítnout vše	215
odporúčame	1662
odporúčané články	1662
odpovědět	217
odrzuć	1409
odrzuć wszystkie	1409
odtwórz	1416
odštampaj	1624
odštampaj članak	1624
oferă acest articol cadou	1547
offre spéciale	773
offrez-nous un café	769
offrici un caffè	1027
oglasno sporočilo	1703
ogłoszenie	1408
ohodnoťte článek	217
ohodnoťte článok	1664
okuma süresi # dk	1847
oliko artikkeli hyödyllinen	727
oliko juttu hyödyllinen	727
oliko tiivistelmä hyödyllinen	727
olvasson korlátlanul	930
olvasson tovább	930
olvasta már	938
olvastad már	938
olvidaste tu contraseña	563
oplæst af en robot	265
oplæst af kunstig intelligens	276
opsig når som helst	260
os leitores também leram	1506
os preços podem variar	1488
osale küsitluses	633
ostatnie artykuły	1413
ota yhteyttä	727
otključaj članak	1618
otključajte ceo članak	1618
otključajte cijeli članak	1618
otros artículos	579
outras notícias	19	1470
ouça este conteúdo	1461
oversættelsen er lavet af en maskine	276
""", 'p': """
padovanokite straipsnį	1191
padovanokite straipsnį draugui	1191
page précédente	792
pagina următoare	1525
pague um café	1452
paiement sécurisé	772
paldies par pieteikšanos	1248
palun jää viisakaks	632
pamanīji kļūdu	1231
pamanījāt kļūdu	1231
par šo tēmu	1227
paramètres des cookies	785
paramétrer	785
paramétrer les cookies	785
parašyk komentarą	1192
parašykite komentarą	1192
partajează	1518
partenerii noștri	1523
participez à la conversation	813
partnerių turinys	1194
partnerski sadržaj	1621
pasidalinkite šiuo straipsniu	1191
pasitikrinkite žinias	1193
passer la publicité	783
pastebėjote klaidą	1192
paylaş	1839
paylaşin	1839
pažiūrėkite vaizdo įrašą	1193
pe aceeași temă	1548
pentru a citi în continuare	1545
per saperne di più	1080
pergunte à nossa ia	1486
peut-être plus tard	768
piedalies aptaujā	1232
piekrist visām	1241
piekrītu	1241
piesakies vebināram	1232
piesakoties tu piekrīti lietošanas noteikumiem	1248
pieslēdzies vai izveido kontu	1225
pieslēdzies, lai komentētu	1231
pieslēgties	1225
pievieno savu komentāru	1231
pievienot komentāru	1225
pirmais mēnesis par # €	1225
pirmas mėnuo tik # €	1186
più lette	1046
più letti	1046
più tardi	1026
piškotki	1718
placená inzerce	214
platená inzercia	1661
plaćeni oglas	1621
plaćeni sadržaj	1621
plačana objava	1703
plačiau skaitykite čia	1193
plein écran	792
plus d'actualités	789
poate mai târziu	1513
podari članek	1706
podarite ta članek	1706
podaruj artykuł	1399
podaruj ten artykuł	1405
podcast anhören	367
pode ler também	1506
podeli članak	1624
podijeli članak	1624
podmienky používania	1675
podmínky použití	215
podmínky užití	215
podobne artykuły	1413
podobné články	218	1662
podporiť	1657
podporte nezávislú žurnalistiku	1657
podporte nás	1657
podpořit	207
podpořte naši práci	207
podpořte nás	207
podpořte redakci	207
podrži	1617
podrži nas	1617
podržite nas	1617
podržite naš rad	1617
podržite nezavisno novinarstvo	1617
podziel się	1405
podziel się na facebooku	1405
pogledajte još	19
pokaż komentarze	1411
pokaż mniej	1416
pokaż treść	1409
pokaż więcej	1416
pokaż wszystkie	1416
pokaži vsebino	1718
pokloni članak	1624
poklonite ovaj članak	1624
pokračovat bez podpory	206
pokračovať bez podpory	1668
polecane artykuły	1413
politique de confidentialité	785
polityka prywatności	1409
política de cookies	575	1466
política de galetes	179
política de privacidad	575
política de privacidade	1466
política de privacitat	179
poprzedni artykuł	1413
populární	218
populära artiklar	1756
populärt	1756
populære artikler	273
populære saker	1350
populært	273	1350
populārākie	1227
popüler	1845
popüler haberler	1845
popüler konular	1845
por qué estás viendo esto	563
poslať e-mailom	1664
poslušaj vest	1624
poslušaj članak	1624
poslušaj članek	1706
poslušajte članek	1706
postanite naročnik	1699
postanite član	1617	1699
postavke kolačića	1636
postaw kawę	1397
postaw nam kawę	1397
posłuchaj	1405
pour continuer à lire	822
pourquoi voyez-vous cette publicité	809
pouze pro předplatitele	208
povezani sadržaj	1622
povezani članci	1622
povezani članki	1704
powiązane	1413
powiązane artykuły	1413
powiązane tematy	1413
powiększ	1416
powiększ zdjęcie	1416
powrót do góry	1416
později	206
pozostała część artykułu pod materiałem wideo	1408
pošalji komentar	1624
pošalji prijatelju	1624
pošaljite komentar	1624
pošlji po e-pošti	1706
pr članek	1703
praneškite apie klaidą	1192
pranešti apie klaidą	1192
pravidlá diskusie	1664
pre predplatiteľov	1658
preberite še	1704
predplatiť	1657
predplaťte si	1657
prenumerata nuo # euro per mėnesį	1186
prenumerata nuo # €	1186
prenumerera på vårt nyhetsbrev	1745
prenumeruodami sutinkate su taisyklėmis	1210
prenumeruokite naujienlaiškį	1210
preporučeno	1622
preporučujemo	1622
prečítajte si	1662
prečítajte si aj	1662
prețurile pot varia	1536
pridať komentár	1664
prihlásiť	1658
prihlásiť sa	1658
prihvaćam	1636
prihvaćam sve	1636
prijavi grešku	1624
prijať	1675
prijať všetko	1675
prikaži sadržaj	1636
prima lună gratuită	1545
primește alerte despre acest subiect	1540
printează	1518
pripomenúť neskôr	1668
priporočamo	1704
priporočeno	1704
prisijunkite arba susikurkite paskyrą	1186
prisijunkite prie mūsų komandos	1193
prisijunkite, kad galėtumėte komentuoti	1192
prispieť	1657
privatsphäre-einstellungen	334
privātuma politika	1241
pro předplatitele	208
promocijsko sporočilo	1703
promotivni sadržaj	1621
promotivni članak	1621
promóció	935
proovi # päeva tasuta	626
pročitajte i	1622
pročitajte još	1622
prywatność	1409
przeczytaj również	1413
przeczytaj także	1413
przeczytaj też	1413
przejdź bez wsparcia	1396
przejdź do serwisu	1409
przejdź do treści	1416
przejdź do ustawień prywatności	1409
przypomnij mi później	1396
právě se děje	218
präsentiert von	331
précédent	792
préférences cookies	785
prélèvement	772
prémium	930
próbálja ki # forintért	930
próxima	1473
próxima página	1473
próximo artigo	1470
prøv # dager gratis	1337
prøv gratis	260	1337
prøv nu	260
prøv nå	1337
prを含みます	1122
pubblicità	1040	1040
publi-rédactionnel	783
publicité	783	783
publicité - la suite ci-dessous	783
publicités	783
pular para o conteúdo	1473
página siguiente	582
pääuutiset	728
påmind mig senere	257
påminn mig senare	1740
później	1396
pārbaudi savas zināšanas	1232
pārpublicējot atsauce obligāta	1234
pērc abonementu	1225
předchozí	220
předchozí článek	218
předplatit	208
předplatné	208
přehrát	220
přejít k obsahu	220
přejít na obsah	220
přečtěte si	218
přečtěte si také	218
přidat komentář	217
přidejte názor	217
přihlásit	208
přihlásit k odběru	210
přihlásit se	208
přihlášení	208
přijmout	215
přijmout vše	215
připomenout později	206
přispějte	207
přispět	207
""", 'q': """
qu'avez-vous pensé de cet article	807
qual o seu nível de satisfação com esta notícia	1486
quellen und weiterführende links	338
queremos conocer tu opinión	604
queremos saber a sua opinião	1494
questo riassunto ti è stato utile	1061
quieres añadir otro usuario a tu suscripción	563
quizás más tarde	558
quizás te interese	579
quyên góp	1940
quyên góp ngay	1940
qué te ha parecido esta noticia	604
quên mật khẩu	1941
quảng cáo	1946	1946
quảng cáo - bài viết tiếp tục bên dưới	1973
""", 'r': """
r$ # por mês durante # meses	1503
radote klaidą	1192
radote klaidą tekste	1192
raksti komentāru	1231
raksts tiek papildināts	1232
raksts turpinās pēc reklāmas	1233
rakstīt komentāru	1231
rao vặt	1946
raportează o eroare	1534
rapportér fejl	271
rašyti komentarą	1186
receber notificações	1496
recevez nos alertes en temps réel	815
recevez une alerte à chaque article de l'auteur	815
reclamă	1520
recomandarea redacției	1548
recomandări	1523
recomandările editorilor	1548
recomandările redacției	1523
recomendado para você	1470
recommandé	789
recommandé pour vous	789
recommandés	789
recordar más tarde	558
recuérdamelo más tarde	558
redirecționează #%	1514
refuză toate	1531
regalar artículo	563
registrovať sa	1658
registruokitės nemokamai	1186
registruokitės į seminarą	1193
registrácia	1658
regisztráció	930
regisztrálok	930
regístrate	563
rekisteröidy	717
rekisteröidy maksutta ja lue	717
reklami geç	1841
reklám	935
reklāma	1225
reklāmas raksts	1233
reklāmraksts	1233
relaterade ämnen	1756
reportar erro nesta página	1486
restez informé	776
restez informés	776
resumen automático	597
resumo da notícia	1486
reģistrējies bez maksas	1225
reģistrēties	1225
ricordamelo più tardi	1026
rozwiń	1416
rätta	1754
rätta oss	1754
rättelse	1754
réactions	787
réagir	780	787
réagir à cet article	787
réagissez	787
réagissez à cet article	787
répondre	787
réseaux sociaux	781
réservé aux inscrits	773
résiliable à tout moment	822
résultats du sondage	813
résumé de l'article	807
résumé de l'article en # points	807
résumé en # secondes	807
rösta här	1759
rösta i omröstningen	1759
rādīt vairāk	1232
răspunde	1522
rėmimas	1194
""", 's': """
s'abonner à partir de #€	773
s'inscrire à la newsletter	776
s-ar putea să-ți placă	1523
saada sõbrale	631
saber más	582
sadarbības raksts	1233
sadržaj je zaključan	1618
saglabāt	1230
saglabāt rakstu	1230
saistītie raksti	1227
saistītās ziņas	1227
saite nokopēta	1230
saken er låst	1337
saltar anúncio	1464
salvează	1518
salvează articolul	1547
salvează pentru mai târziu	1547
sans engagement, résiliable à tout moment	822
sao chép liên kết	1944
sao chép đường dẫn	1971
sari la conținut	1525
satura turpinājums pēc reklāmas	1233
sačuvaj	1624
sačuvaj vest	1624
schlagwörter	338
schließen	341
schrift vergrößern	328
schriftgröße	328
scopri di più	1031
sdílejte	212
sdílejte článek	212
sdílet	212
sdílet na facebooku	212
sdílet na twitteru	212
sdílet na x	212
sdílet článek	212
se alla erbjudanden för prenumeranter	1743
se bilderna här	1759
se connecter et réagir	787
se déconnecter	773
se grafiken här	1759
se ha producido un error al cargar el vídeo	595
se klippet här	1759
se klippet øverst i saken	1353
se videon här	1759
sedan # kr/mån tills du säger upp	1743
seguir tópico	1496
seguí leyendo	618
sei già abbonato	1031
sei già iscritto alla newsletter	1073
selección de la redacción	579
sem si não seria possível	1501
sem você não seria possível	1501
semnalează o eroare	1522
send artiklen på mail	265
send på e-post	1342
sense permanència	194
setări cookie	1531
seuls les abonnés peuvent commenter	813
seuraa meitä	723
seções	1470
shrani članek	1706
si opp når du vil	1337
si è verificato un errore durante il caricamento del video	1059
signaler ce contenu comme inapproprié	813
signaler un problème	787
siguiente artículo	579
siirry sisältöön	730
sikeres feliratkozás	942
sin ti no sería posible	613
siz ne düşünüyorsunuz? oy verin	1847
sizin için öneriler	1845
siųsti draugui	1191
siųsti el. paštu	1191
skaitykite daugiau čia	1193
skaityti plačiau	1193
skaityti vėliau	1191
skaties arī	1227
skatīt foto	1232
skatīt galeriju	1232
skatīt video	1232
sklenite naročnino	1700
skopírovať odkaz	1664
skriv din kommentar här	1754
slapukų nustatymai	1203
slažem se	1636
slične vesti	1622
slične vijesti	1622
slični članci	1622
snsをフォロー	1100
sofortüberweisung	319
sonderveröffentlichung	391
sono già sostenitore	1026
sorodni članki	1704
souhlasím	215
souhlasím se zobrazením	215
soutenez-nous dès maintenant	769
související	218
související témata	218
související články	218
související články z webu	218
soyez le premier à commenter	787
soyez le premier à réagir	787
spela videon här	1759
spis treści	1416
sponsorisé	783
sponsorlu içerik	1841
sponsoroitu sisältö	724
sponsrat innehåll	1751
sponzorirani sadržaj	1621
sponzorirani članak	1621
sponzorované	1661
sponzorovaný obsah	214
sponzorováno	214
sprawdź ofertę	1399
spremi članak	1624
sprijină-ne	1514
spune-ți părerea	1534
spune-ți părerea în comentarii	1534
später	315
später erinnern	315
spør vår ki om saken	1348
staňte sa členom	1657
staňte se členem	207
stichwörter	338
stil spørgsmål til artiklen	271
straipsnio tęsinys - po reklama	1194
straipsnis tęsiasi po reklamos	1194
strona główna	1413
stäng	1740	1759
stöd oss	1741
støt os	258
støtt oss	1335
sugerir correção	1486
sugerir una corrección	604
sugestões	1470
suivre ce thème	815
sur le même sujet	789
sur le même thème	789
suscripción	563
suscríbase	563
suscríbete	563
suscríbete a nuestro boletín	566
suscríbete ahora	563
susiję straipsniai	1188
susikurti paskyrą	1186
susține	1514
susține-ne	1514
susțineți-ne	1514
syötä sähköpostiosoitteesi	719
szponzorált tartalom	935
szólj hozzá	937
szóljon hozzá	937
sähköposti	719
sähköpostiosoite	719
så # kr/mnd til du sier opp	1337
så kommenterar du	1754
sé el primero en comentar	577
sé parte	559
sélections	780
síganos	571
síguenos	571
sök	1759
søg	276
søk	1353
súhlasím	1675
súhlasím so zobrazením	1675
súmate	559
súvisiace	1662
súvisiace články	1662
súvisiaci článok	1662
sīkdatņu iestatījumi	1241
słowa kluczowe	1413
""", 't': """
t'ha estat útil aquest article	182
t'ha estat útil aquest resum	182
tack för din anmälan	1745
taip pat žiūrėkite	1188
takaisin ylös	730
takk for påmeldingen	1339
tallenna myöhemmäksi	722
talán később	927
tamaño de letra	570
también te puede gustar	579
también te puede interesar	579
també et pot interessar	171
também pode gostar	1506
tarjeta de crédito	562
tarjeta de débito	562
te ha resultado útil este artículo	597
te ha resultado útil este resumen	597
te ha sido útil este resumen	597
te poți dezabona oricând	1541
te-ar putea interesa și	1548
tehisaru kokkuvõte	633
tekoälyn tekemä tiivistelmä	730
tekoälyn tiivistelmä	730
tekoälytiivistelmä	730
tekstą įgarsino dirbtinis intelektas	1191
teljes hozzáférés	930
temas del día	579
termos e condições	1466
teste grátis	1455
testează-ți cunoștințele cu quizul nostru	1534
teszteld a tudásod	940
tesztelje tudását	940
texten fortsätter nedan	1751
texten fortsätter under bilden	1751
teď ne	206
thu gọn	1951
thèmes	789
thématiques	789
thích	1944
thông tin doanh nghiệp	1946
thông tin quảng cáo	1973
thẻ	1949
tienes que iniciar sesión para guardar artículos	617
tilbakemelding på saken	1348
tin bài liên quan	1971
tin cùng chuyên mục	1949
tin cùng tác giả	1972
tin khác	1949
tin liên quan	1949
tin mới	1949
tin mới nhất	1949
tin nóng	1972
tin nổi bật	1949
tin quảng cáo	1973
tin trước	1949
tin tài trợ	1949
tin tức liên quan	1949
tin đọc nhiều	1949
tipărește	1518
tipărește articolul	1547
tiêu điểm	1949
tiếp theo	1951
tlačiť	1664
to cię może zainteresować	1413
to może cię zainteresować	1413
todos os comentários	1468
toute l'actualité	789
tovább	940
tovább a rovatra	938
tovább olvasom	940
további cikkek	938
további cikkek a témában	938
további hírek	938
további részletek itt	940
továbbiak betöltése	940
tradução automática	1486
trang chủ	1951
transferência bancária	1454
treści partnerskie	1408
treść sponsorowana	1408
tria la teva subscripció	194
trước	1951
trả lời	1948
trở lại	1951
tu ce părere ai? lasă un comentariu	1534
tu navegador no puede reproducir este vídeo	595
tue meitä	716
tule meile tööle	633
turpini lasīt	1225
turpinājums pēc reklāmas	1233
turpināt lasīt	1225
twitter'da paylaş	1839
twój adres e-mail	1401
twój e-mail	1401
tài khoản của tôi	1941
tài trợ	1946
támogass minket	928
támogasson minket	928
támogatom	928
támogatott tartalom	935
támogatás	928
támogatói tartalom	935
täname liitumast	650
tässä olisi upotus facebookista	730
tässä olisi upotus instagramista	730
témata	218
témy	1662
témák	938
términos de uso	575
términos y condiciones	575
tìm kiếm	1951
tópicos	1470
tópicos relacionados	1470
több	940
töltsd ki a kvízt	940
töltse ki a kvízt	940
tühista igal ajal	626
tüm haberler	1845
tüm yazilari	1845
tüm yorumlar	1844
tümünü gör	1847
tümünü kabul et	1842
tümünü reddet	1842
tēmas	1227
tęsinys po reklamos	1194
tạo tài khoản	1941
tải thêm	1951
tặng bài viết	1971
tặng sao	1971
tặng sao cho bài viết	1971
từ khóa	1949
""", 'u': """
udostępnij	1405
udostępnij na facebooku	1405
udostępnij na twitterze	1405
udostępnij na x	1405
udostępnij w mediach społecznościowych	1405
udělit souhlas	215
uložit	212
uložit na později	212
uložit článek	212
uložiť	1664
uložiť na neskôr	1664
uložiť článok	1664
ultima oră	1523
ultimele știri	1523
um assinante presenteou você com este artigo	1505
un abonat ți-a oferit acest articol	1547
un abonné vous offre cet article	825
un e-mail de confirmation vous a été envoyé	818
un suscriptor te ha regalado este artículo	617
une erreur s'est glissée dans l'article	787
unterstütze uns	316
unterstützen	316
unterstützen sie uns	316
unterstützen sie uns per paypal	381
uppläst av en dator	1748
uppläst med ai-röst	1748
url 복사	1149
urlをコピー	1099
urlをコピーする	1122
url복사	1149
urmărește acest subiect	1540
urmărește live	1540
următorul	1525
uslovi korišćenja	1636
ustawienia plików cookie	1409
uvjeti korištenja	1636
uz sākumu	1232
uzyskaj dostęp	1399
už komentarus atsako jų autoriai	1192
už máte predplatné? prihláste sa	1658
už máte účet	1658
už máte účet? prihláste sa	1658
už podporujem	1668
už podporuji	206
uždaryti reklamą	1194
užpildykite apklausą	1193
užsakomasis straipsnis	1194
užsakomasis turinys	1194
užsisakyti prenumeratą	1186
""", 'v': """
vaata kõiki tellija soodustusi	626
vaata lähemalt	633
vaba töökoht	633
vad tycker du? rösta här	1759
vai kopsavilkums bija noderīgs	1231
vai raksts bija noderīgs	1231
vairāk par tēmu	1227
vaizdo įrašas	1193
vaizdo įrašą rasite čia	1193
van már fiókja	930
var artikeln till hjälp	1754
var det här till hjälp	1759
var resuméet nyttigt	271
var sammanfattningen till hjälp	1754
vari atteikties jebkurā laikā	1225
vasta küsitlusele	633
vastaa kyselyyn tästä	730
vaš komentar	1624
veja esta publicação no instagram	1484
veja também	1470
veja todas as opções de assinatura	1503
ver # comentários	1494
ver biografía	591
ver comentários	1468
ver conteúdo externo	1484
ver esta publicación en instagram	595
ver esta publicação no instagram	1484
ver galería	582
ver más	582
ver más artículos del autor	591
ver más noticias	618
ver también	579
ver também	1470
ver todas las opciones de suscripción	614
ver vídeo	582
verlagssonderveröffentlichung	391
vertrag kündigen	334
verträge hier kündigen	334
verwandte beiträge	338
ves algún error? comunícalo	604
veure aquesta publicació a instagram	179
vezi această postare pe instagram	1531
vezi mai multe știri	1548
vezi și	1523
već imate nalog	1618
već imate pretplatu	1618
već imate račun	1618
već podržavam	1628
već ste pretplatnik	1618
več iz rubrike	1704
več novic iz regije	1704
več o temi	1704
viac k téme	1662
videon voi katsoa jutun yläosasta	730
videoyu izlemek için tiklayin	1847
videó	938
videók	938
videónkat itt nézheti meg	940
vidéo	792
vielen dank für ihr feedback	371
vielen dank für ihre anmeldung	324
vielleicht später	315
vilkår	269	1346
vipps et beløp	1335
vis færre	276	1353
visa bilden i helskärm	1759
visa färre	1759
visa inlägg från facebook	1759
visa inlägg från instagram	1759
visa innehåll	1752
vissza a tetejére	940
visszajelzés	937
više o temi	1622
više vijesti iz regije	1622
viết bình luận	1948
você concorda? vote	1494
você pode gostar	1470
você pode se interessar	1470
você também pode gostar	1470
voir les résultats du sondage	813
vos réactions	787
votează în sondajul nostru	1534
votre avis nous intéresse	813
vous aimerez peut-être	789
vous avez déjà un compte	773
vous avez déjà un compte ? connectez-vous	773
vous avez déjà un compte ? identifiez-vous	773
vous possédez déjà un compte	773
vous pourriez être intéressé	789
vreau să primesc newsletterul	1541
vsebina sporočila	1703
vstúpiť do diskusie	1664
vytisknout článek	212
vytlačiť	1664
vytlačiť článok	1664
vytvořit účet	208
vyzkoušet	208
válasz	937
váš e-mail	210
väline sisu	643
värsked uudised	628
více	218
více k tématu	218
více o tématu	218
vídeos	579	1470
výber redakcie	1662
výběr redakce	218
về đầu trang	1951
""", 'w': """
warto przeczytać	1413
weitere beiträge	338
werbung überspringen	331
whatsapp'ta paylaş	1839
whatsappで読む	1122
wie gefällt ihnen dieser artikel	371
więcej	1413
więcej artykułów	1413
więcej informacji	1413
więcej na ten temat	1413
więcej o	1413
więcej z	1413
wpisz swój e-mail	1401
wprowadź adres e-mail	1401
wpłać	1397
wpłać teraz	1397
współpraca reklamowa	1408
wypróbuj	1399
wyraź zgodę	1409
wyślij e-mailem	1405
wyślij znajomemu	1405
""", 'x': """
x'te paylaş	1839
xem bình luận	1948
xem nhiều	1949
xem nhiều nhất	1949
xem nhiều trong tuần	1972
xem thêm	1949	1951
xem thêm bình luận	1948
xem tiếp	1951
xem toàn bộ	1951
xem tất cả	1951
xでシェア	1099
xでシェアする	1122
xでポスト	1099
""", 'y': """
ya estás suscrito	614
ya tenés suscripción	614
yapay zeka ile özet	1847
yapay zeka özeti	1847
yazarin diğer haberleri	1845
yazarin diğer yazilari	1845
yazarin tüm yazilari	1845
yorum gönder	1844
yorumlari gör	1844
youtube-tartalom megjelenítése	940
yz özeti	1847
""", 'z': """
z titulní strany	218
zabudnuté heslo	1658
zadejte svůj e-mail	210
zahlungsart wählen	319
zaloguj się	1399
zapisz na później	1405
zapisz się	1401
zapisz się na newsletter	1401
zapomenuté heslo	208
zarejestruj się	1399
zarządzaj zgodami	1409
zaten üye misiniz	1835
zavřít	206
załaduj więcej	1416
załóż konto	1399
zaštita osobnih podataka	1636
zaštita privatnosti	1636
zdieľať	1664
zdieľať na facebooku	1664
zdieľať článok	1664
zgadzam się	1409
zgadzam się na wyświetlanie treści	1409
zgłoś	1411
zgłoś błąd	1411
ziņa tiek papildināta	1232
ziņo par kļūdu	1231
ziņot par kļūdu	1231
zkopírovat odkaz	212
zkopírovat odkaz na článek	212
znajdź nas na facebooku	1406
značky	1662
zobacz galerię	1416
zobacz również	1413
zobacz także	1413
zobacz też	1413
zobacz więcej	1413
zobrazit více	220
zobrazit vše	220
zobraziť diskusiu	1664
zobraziť obsah	1675
zostań patronem	1397
zpět nahoru	220
zur merkliste hinzufügen	328
zur übersicht	341
zurück	336
zurück nach oben	341
zvětšit	220
zwiń	1416
""", '©': """
©ntb	1379	1379
""", 'à': """
à découvrir	789
à la une	789
à lire	789
à lire aussi	789
à lire dans ce dossier	789
à lire dans la même rubrique	789
à lire ensuite	789
à lire également	789
à ne pas manquer	789
à voir	789
à voir aussi	789
""", 'á': """
áudio gerado por ia	1486
áudio gerado por voz sintética	1486
""", 'ä': """
ähnliche artikel	338
ähnliche beiträge	338
ähnliche themen	338
älä missaa mitään	719
ämnen	1756
ämnen i artikeln	1756
är du redan prenumerant	1743
äänestä tästä	730
""", 'ç': """
çerez ayarlari	1842
çerez politikasi	1842
çerezler	1842
çikiş yap	1835
çok okunanlar	1845
""", 'è': """
è gratis e ci vuole solo un minuto	1073
""", 'é': """
é grátis e leva menos de um minuto	1498
écouter	780
écouter (# min	780
écouter le podcast	792
édition du jour	789
""", 'í': """
írd meg a véleményed	937
írja meg véleményét	937
""", 'î': """
înapoi sus	1525
încarcă mai multe	1525
închide	1513
înregistrare	1515
înregistrează-te	1515
îți mulțumim pentru vot	1534
""", 'ö': """
öffnen	341
ön mit gondol? szavazzon	940
önceki	1847
önceki haber	1845
öne çikan haberler	1845
öne çikanlar	1845
önerilen haberler	1845
önerilenler	1845
összes	940
özet faydali oldu mu	1844
""", 'ú': """
új hozzászólás	937
última hora	579
últimas	1470
últimas entradas	579
últimas noticias	579
últimas notícias	1470	1470
últimes notícies	171
últimos artículos	579
únete	559
únete a la conversación	577
""", 'ü': """
überweisung	319
ücretsiz dene	1835
ücretsiz üye ol	1835
ücretsiz üye olun	1835
üye girişi	1835
üye ol	1834	1835
üye olun	1835
""", 'ý': """
ý kiến	1948
ý kiến bạn đọc	1948
ý kiến của bạn	1948
""", 'ā': """
ārējais saturs	1241
""", 'č': """
članak je zaključan	1618
članak se nastavlja ispod oglasa	1621
članek je zaklenjen	1700
članek se nadaljuje pod oglasom	1703
článek pokračuje pod reklamou	214
čtěte dále	218
čtěte i	218
čtěte také	218
číslo účtu pro dary	207
číst dál	220
číst dál s předplatným	208
číst více	220
čítajte aj	1662
""", 'ď': """
ďalšie správy	1662
ďalšie články	19	1662
""", 'đ': """
đáng chú ý	1949
đã có tài khoản	1941
đã sao chép	1944
đã sao chép liên kết	1971
đóng	1939
đóng góp	1940
đăng ký	1941
đăng ký ngay	1941
đăng nhập	1941
đăng nhập / đăng ký	1941
đăng xuất	1941
được quan tâm	1972
được tài trợ	1946
đặt báo	1941
đề xuất	1949
để sau	1939
đọc nhiều	1949
đọc nhiều nhất	1949
đọc sau	1971
đọc thêm	1949	1951
đọc tiếp	1951
đọc tiếp về chủ đề này	1972
đừng bỏ lỡ	1949
""", 'į': """
į viršų	1193
įveskite savo el. pašto adresą	1210
""", 'ś': """
śledź nas	1406
""", 'ş': """
şifremi unuttum	1835
şimdi değil	1833
şurada paylaş	1839
""", 'š': """
štampaj	1624
štítky	218
""", 'ž': """
že imate račun	1700
že naročnik	1700
že podpiram	1710
žiūrėkite nuotraukas	1193
žiūrėkite vaizdo įrašą	1193
žiūrėti galeriją	1193
""", 'ș': """
știri pe aceeași temă	1548
știri recomandate	1523
știri similare	1523
știrile zilei	1523
""", 'ț': """
ți-a fost util acest articol	1534
ți-a fost util acest rezumat	1534
ți-ai uitat parola	1545
ți-ar putea plăcea și	1548
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	401
""", 'ί': """
ίσως αργότερα	399
ίσως σας ενδιαφέρει	409
""", 'α': """
ακούστε	404
ακούστε το άρθρο	404
αναζήτηση	411
αναφορά λάθους	408
αντιγραφή link	404
αντιγραφή συνδέσμου	404
αντιγραφή συνδέσμου άρθρου	404
απάντηση	408
αποδέχομαι	413
αποδοχή	413
αποδοχή όλων	413
αποθήκευση	404
αποθηκεύστε το άρθρο	404
αποστολή με email	404
αποσύνδεση	401
απόρριψη	413
απόρριψη όλων	413
αργότερα	399
αρχική	411
αφήστε σχόλιο	408
""", 'β': """
βίντεο	409
βαθμολογήστε το άρθρο	408
""", 'γ': """
γίνε συνδρομητής	401
γίνετε μέλος	400
γίνετε συνδρομητής	401
γράψτε σχόλιο	408
""", 'δ': """
δείτε περισσότερα	411
δείτε τα σχόλια	408
δείτε όλα	411
δημιουργία λογαριασμού	401
δημοφιλέστερα	409
δημοφιλή	409
δημοφιλή άρθρα	409
διαβάστε ακόμα	409
διαβάστε ακόμη	409
διαβάστε επίσης	409
διαβάστε επίσης στο	409
διαβάστε περισσότερα	409	411
διαφήμιση	406
διαφημίσεις	406
διαφημιση	406
διαφημιστικό περιεχόμενο	406
δωρήστε	400
δωρεά	400
""", 'ε': """
είσοδος	401
εγγραφή	401
ειδήσεις σήμερα	409
ειδήσεις τώρα	409
εκτυπώστε το άρθρο	404
εκτύπωση	404
επικοινωνία	408
επιλογές συντακτών	409
επιστροφή στην κορυφή	411
επόμενο	411
επόμενο άρθρο	409
ετικέτες	409
""", 'θ': """
θέματα	409
""", 'κ': """
κάντε δωρεά	400
κάντε μια δωρεά	400
κανόνες σχολιασμού	408
κατηγορίες	409
κλείσιμο	399
κοινοποίησε	404
κοινοποίηση	404
κοινοποίηση στο facebook	404
κοινοποίηση στο twitter	404
κοινοποιήστε	404
κοινοποιήστε το άρθρο	404
""", 'μ': """
με την υποστήριξη	406
μενού	411
μη χάσετε	409
μην το χάσεις	409
μην χάσετε	409
μοιράσου το	404
μοιραστείτε	404
μοιραστείτε το	404
μοιραστείτε το άρθρο	404
μπορεί να σας αρέσει	409
μόνο για συνδρομητές	401
""", 'ξ': """
ξεχάσατε τον κωδικό	401
""", 'ο': """
ο λογαριασμός μου	401
ο σύνδεσμος αντιγράφηκε	404
""", 'π': """
περισσότερα	409	411
περισσότερα άρθρα	409
περισσότερες ειδήσεις	409
πολιτική cookies	413
πολιτική απορρήτου	413
προηγούμενο	411
προηγούμενο άρθρο	409
προσθήκη σχολίου	408
προστασία προσωπικών δεδομένων	413
προτείνουμε	409
προτεινόμενα	409
προωθητικό περιεχόμενο	406
πρόσφατα άρθρα	409
""", 'ρ': """
ροή	409
ροή ειδήσεων	409
ρυθμίσεις cookies	413
""", 'σ': """
στείλε το σε φίλο	404
στηρίξτε μας	400
συμφωνώ	413
συνέχεια ανάγνωσης	411
συνδεθείτε	401
συνδρομή	401
συνδρομητές	401
σχετικά	409
σχετικά άρθρα	409
σχετικά θέματα	409
σχετικά νέα	409
σχετικές ειδήσεις	409
σχετικό άρθρο	409
σχολιάστε	408
σχολιάστε το άρθρο	408
σχόλια	408
σχόλιο	408
σύνδεση	401
""", 'τ': """
τα πιο δημοφιλή	409
τα πιο δημοφιλή της ημέρας	409
τα πιο διαβασμένα	409
τα πιο πρόσφατα	409
τελευταία άρθρα	409
τελευταία νέα	409
τελευταίες ειδήσεις	409
""", 'υ': """
υπενθύμιση αργότερα	399
υποβολή σχολίου	408
υποστηρίξτε μας	400
""", 'φ': """
φόρτωση περισσότερων	411
""", 'χ': """
χαρίστε αυτό το άρθρο	404
χορηγούμενο	406
χορηγούμενο άρθρο	406
χορηγούμενο περιεχόμενο	406
""", 'ό': """
όλα τα σχόλια	408
όλες οι ειδήσεις	409
όροι σχολιασμού	408
όροι χρήσης	413
όχι ευχαριστώ	399
όχι τώρα	399
όχι, ευχαριστώ	399
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1562
авторизоваться	1562
адрес электронной почты	1564
актуално	98
актуальне	1899
архив	1576
""", 'б': """
банковская карта	1561
банковский перевод	1561
безопасный платеж	1561
больше	1576
больше материалов по теме	1576
больше новостей	1576
будьте в курсе	1564
была ли статья полезной	1574
більше за темою	1899
більше матеріалів за темою	1899
більше на цю тему	1899
більше новин	1899
більше новин на тему	1899
більше по темі	1899
""", 'в': """
в избранное	1567
в тренде	1576
важливо	1899
вам будет интересно	1576
вам може бути цікаво	1899
вам може сподобатися	1899
вам может быть интересно	1576
вам может понравиться	1576
вам також може сподобатися	1899
вас може зацікавити	1899
вас может заинтересовать	1576
ваш e-mail	1564
ваш email	1564
введите e-mail	1564
введите email	1564
введите ваш email	1564
введите ваш адрес электронной почты	1564
версия для печати	1567
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	1888
вже є акаунт	1888
вибір редакції	1899
видео	1576
вижте още	98
вижте още от	98
вийти	1888
вконтакте	1568	1568
влез	94
влезте	94
во весь экран	1579
водещи новини	98
войти	1562
войти в аккаунт	1562
войти в чат	1574
воспроизвести	1579
время на чтение	1579
время чтения # мин	1579
все	1579
все комментарии	1574
всі новини	1901
вход	94	1562
вхід	1888
выберите сумму	1561
выбор редакции	1576
выйти	1562
відео	1899
відео вище	1920
відео нижче	1920
відповісти	1897
відхилити	1895
""", 'г': """
главная	1579
главное	1576
главное за день	1576
главные новости	1576
головна	1901
головне	1899
головне за день	1899
головні новини	1899
""", 'д': """
далее	1579
далі	1901
дарете	93
дари	93
дари сега	93
детальніше	1901
дзен	1568
дивіться відео	1920
дивіться відео вище	1920
дивіться відео нижче	1920
дивіться також	1899
дивіться також відео	1920
дивіться у відео	1920
для подписчиков	1562
до теми	1899
добавить комментарий	1574
додати коментар	1897
докладвай грешка	100
докладніше	1901
долучитися	1886
доступно по подписке	1562
другая сумма	1561
други новини	19
другие материалы	19	1576
другие материалы рубрики	1576
другие новости	19	1576
другие новости раздела	1576
другие статьи	1576
друк	1892
""", 'е': """
единоразово	1559
ежемесячно	1559
еще новости	1576
еще по теме	1576
ещё	1576
ещё новости	1576
ещё по теме	1576
""", 'з': """
за темою	1899
забравена парола	94
забули пароль	1888
забыли пароль	1562
завантажити ще	1901
загрузить еще	1579
загрузить ещё	1579
задонатити	1886
задонатить	1559
закрити	1885
закрыть	1558
залишити коментар	1897
запази	100
запази статията	100
запропонувати новину	1897
зарегистрироваться	1562
зареєструватися	1888
затвори	103
зберегти	1892
зберегти статтю	1892
збільшити	1901
зміст	1901
зробити внесок	1886
зрозуміло	1895
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
интересное	1576
""", 'к': """
к началу	1579
категории	1576
категорії	1899
ключови думи	98
коментар	1897
коментари	100
коментарі	1897
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	1897
комментарии	1574
комментарии отсутствуют	1574
комментарий	1574
комментировать	1574
контакти	1897
контакты	1574
конфиденциальность	1572
копирай линк	100
копирай линка	100
копировать ссылку	1567
копіювати посилання	1892
купи абонамент	94
купить подписку	1562
""", 'л': """
лента новостей	1576
личный кабинет	1562
""", 'м': """
материалы партнеров	1571
материалы по теме	1576
матеріали за темою	1899
матеріали по темі	1899
меню	1579	1901
метки	1576
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1558
может позже	1558
можливо, пізніше	1885
мой профиль	1562
моят профил	94
мы в социальных сетях	1569
мы в соцсетях	1569
мы вконтакте	1569
мій профіль	1888
мітки	1899
""", 'н': """
на главную	1579
на правах реклами	1894
на правах рекламы	1571
наверх	1579	1901
нагадати пізніше	1885
надіслати	1892
надіслати другу	1892
назад	1579	1901
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	1899
найпопулярніше за добу	1899
найпопулярніше за тиждень	1899
найти	1579
найчитаніше	1899
налаштування	1895
написати коментар	1897
написать комментарий	1574
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1558
направете дарение	93
настройки	1572
настройки cookie	1572
наступна	1901
наступна стаття	1899
не зараз	1885
не пропустите	1576
не пропустіть	1899
не сега	103
не сегодня	1558
не сейчас	1558
не сьогодні	1885
не, благодаря	103
нет комментариев	1574
нет, спасибо	1558
новини	1899
новини за темою	1899
новини компаній	1894
новини партнерів	1894	1899
новости	1576
новости smi#	1576
новости партнеров	1571
новости партнёров	1571
новости по теме	1576
новости сми#	1576
ні, дякую	1885
""", 'о': """
обговорити	1897
обратная связь	1574
обсудить	1574
обсуждение	1574
одноклассники	1568
одноразово	1886
оставить комментарий	1574
останні новини	1899
останні статті	1899
ответить	1574
отказаться	1572
отклонить	1572
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1567
отправить по почте	1567
оформити підписку	1888
оформить донат	1559
оценете статията	100
оцените материал	1574
оцените статью	1574
оцініть матеріал	1897
оцініть статтю	1897
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1571
партнерский проект	1571
партнерський матеріал	1894
партнерський проєкт	1894
партньорско съдържание	97
партнёрский материал	1571
партнёрский проект	1571
передплата	1888
передплатити	1888
перейти к содержанию	1579
печать	1567
платена публикация	97
платено съдържание	97
по подписке	1562
по теме	1576
по-късно	103
повідомити про помилку	1897
повідомити про помилку в тексті	1897
погоджуюсь	1895
погоджуюся	1895
подарете тази статия	100
подарить материал	1567
подарить статью	1562
подарувати статтю	1892
поддержать	1559
поддержать автора	1559
поддержать нас	1559
поддержать проект	1559
поддержать редакцию	1559
поддержите нас	1559
поделитесь	1567
поделиться	1567	1567
поделиться в telegram	1567
поделиться в twitter	1567
поделиться в одноклассниках	1567
поделиться в соцсетях	1567
поделиться вконтакте	1567
поделиться новостью	1567
поделиться ссылкой	1567
поделиться статьей	1567
поделиться статьёй	1567
подкасти	1899
подкасты	1576
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1562
подписаться в max	1569
подписаться в telegram	1569
подписаться на канал	1569
подписаться на новости	1564
подписаться на рассылку	1564
подписаться на телеграм-канал	1569
подписка	1562
подписывайтесь	1569
подпишитесь на рассылку	1564
подробнее	1579
подробнее по теме	1576
поділитись	1892
поділитися	1892
поділитися в telegram	1892
поділитися в соцмережах	1892
поділитися новиною	1892
поділитися статтею	1892
поділіться	1892
пожертвовать	1559
пожертвувати	1886
позже	1558
поиск	1579
показати більше	1901
показати коментарі	1897
показати ще	1901
показать больше	1579
показать еще	1579
показать ещё	1579
показать комментарии	1574
политика конфиденциальности	1572
политика обработки персональных данных	1572
пользовательское соглашение	1572
політика конфіденційності	1895
помочь	1559
помочь нам	1559
помочь проекту	1559
помочь редакции	1559
понятно	1572
попередня	1901
попередня стаття	1899
попробовать бесплатно	1562
популярне	1899
популярное	1576
популярные	1576
популярные новости	1576
популярные статьи	1576
популярні новини	1899
посилання скопійовано	1892
последнее	1576
последни	98
последни новини	98
последние новости	1576
послухати новину	1892
похожие материалы	1576
похожие статьи	1576
поширити	1892
поширити у facebook	1892
пошук	1901
правила за коментиране	100
правила использования	1572
правила коментування	1897
правила комментирования	1574
предложить новость	1574
предыдущая	1579
предыдущая статья	1576
премиум	1562
преміум	1888
препоръчани	98
препоръчваме ви	98
прийняти	1895
прийняти всі	1895
принтирай	100
принять	1572
принять все	1572
принять всё	1572
прислать новость	1574
приєднатися	1886
приєднатися до спільноти	1886
продолжить без поддержки	1558
продължава след рекламата	97
промо	1571	1894
прослушать	1567
прослушать новость	1567
підписатись	1888
підписатися	1888
підписка	1888
підтримайте нас	1886
підтримати	1886
підтримати автора	1886
підтримати журналістів	1886
підтримати нас	1886
підтримати редакцію	1886
пізніше	1885
""", 'р': """
радимо прочитати	1899
развернуть	1579
разово	1559
разпечатай	100
распечатать	1567
распечатать статью	1567
рассказать друзьям	1567
рассылка	1564
рассылки	1564
регистрация	94	1562
редакция рекомендует	1576
реклама	97	1571	1571	1894	1894
реклама - статията продължава по-долу	97
реклама на сайте	1571
реклама на сайті	1894
реклама. продовження нижче	1894
реклама. продолжение ниже	1571
рекламно каре	97
рекламно съдържание	97
рекомендуем	1576
рекомендуемое	1576
рекомендуємо	1899
реєстрація	1888
роздрукувати	1892
роздрукувати статтю	1892
рубрики	1576	1899
""", 'с': """
самое важное	1576
самое популярное	1576
самое читаемое	1576
самое читаемое за день	1576
самое читаемое за неделю	1576
свежее	1576
свежие новости	1576
свернуть	1579
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1574
сделать пожертвование	1559
сейчас читают	1576
скопировать ссылку	1567
скопировать ссылку на статью	1567
скопіювати посилання	1892
скопіювати посилання на статтю	1892
следующая	1579
следующая статья	1576
слухати	1892
слухати новину	1892
слушай новината	100
слушать	1567
слушать новость	1567
см. также	1576
смотреть все	1579
смотри также	1576
смотрите также	1576
согласен	1572
согласиться	1572
содержание	1579
создать аккаунт	1562
сообщить об опечатке	1574
сообщить об ошибке	1574
сохранить	1567
сохранить статью	1567
социальные сети	1569
спасибо за подписку	1564
спецпроект	1571
спецпроєкт	1894
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1561
способы оплаты	1561
ссылка скопирована	1567
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	1886
стати частиною спільноти	1886
стать патроном	1559
стать соучастником	1559
стать спонсором	1559
створити акаунт	1888
стрічка новин	1899
сходни новини	98
схожі матеріали	1899
схожі новини	1899
схожі статті	1899
създай профил	94
сюжет	1576
сюжеты	1576
""", 'т': """
тагове	98
також читайте	1899
твитнуть	1567
твиттер	1568
твітнути	1892
теги	1576	1899
телеграм	1568
тема дня	1576
теми	1899
темы	1576
только для подписчиков	1562
""", 'у': """
увеличить	1579
увійти	1888
уже есть аккаунт	1562
уже зарегистрированы	1562
уже зареєструвалися	1888
умови використання	1895
усі новини	1901
""", 'ф': """
файлы cookie	1572
фейсбук	1568
фото	1576
фоторепортаж	1576
""", 'х': """
харесай	100
хорошо	1572
""", 'ч': """
час читання # хв	1901
чи була стаття корисною	1897
читайте еще	1576
читайте ещё	1576
читайте ниже	1571
читайте по теме	1576
читайте также	1576
читайте також	1899
читати далі	1901
читати повністю	1901
читати також	1899
читать в max	1569
читать в telegram	1569
читать далее	1579
читать дальше	1579
читать ещё	1579
читать комментарии	1574
читать полностью	1579
читать также	1576
что еще почитать	1576
что ещё почитать	1576
""", 'щ': """
ще за темою	1899
ще новини	1899
що ще почитати	1899
щомісяця	1886
""", 'э': """
электронная почта	1564
""", 'я': """
я вже підтримую	1885
я уже поддерживаю	1558
яндекс.дзен	1568
""", 'і': """
інші новини	19	1899
""", 'א': """
אולי גם יעניין אותך	845
אולי יעניין אותך	845
אולי יעניין אותך גם	870
אולי יעניין אתכם	845
אולי יעניין אתכם גם	870
אולי מאוחר יותר	835
אולי פספסתם	870
אינציקלופדיית ynet	845
""", 'ב': """
בחסות	873
בשיתוף	842
""", 'ד': """
דווח על טעות	844
דלג לתוכן	847
דף הבית	847
""", 'ה': """
האזינו	840
הבא	847
הגב	844
הדפיסו כתבה	869
הדפס	840
הדפסה	840
הדפסת כתבה	869
הוסיפו תגובה	844
הוסף תגובה	844
הוספת תגובה	844
הזכירו לי מאוחר יותר	835
החשבון שלי	837
הירשם	837
הכי נצפים	845
הכי נקרא	845
הכי נקראות	845
הכי נקראות היום	870
הכתבה הבאה	845
הכתבה הקודמת	845
המלצות	845
המשך לקרוא	847
המשך קריאה	847
הנצפים ביותר	870
הנקראות ביותר	845
הנקראים ביותר	870
העתיקו את הקישור	869
העתיקו קישור	869
העתק קישור	840
העתקת הקישור	869
העתקת קישור	840
הצג עוד	847
הצטרפו	836
הצטרפו אלינו	836
הקודם	847
הקישור הועתק	869
הרשמה	837
השב	844
התחבר	837
התחברות	837
""", 'ו': """
ווטסאפ	840
וידאו	845
""", 'ח': """
חדשות אחרונות	845
חודש ראשון ב-#	868
חודש ראשון ב-# ש"ח	868
חודש ראשון בשקל	868
חודש ראשון חינם	868
חזרה למעלה	847
חיפוש	847
""", 'ט': """
טוויטר	840
טלגרם	840
טען עוד	847
""", 'י': """
יציאה	837
""", 'כ': """
כבר מנויים? התחברו	837
כבר נרשמת	837
כותרות אחרונות	845
כניסה	837
כניסה למנויים	837
כתבה זו היא תוכן ממומן	869
כתבה ממומנת	873
כתבו תגובה	844
כתבות אחרונות	845
כתבות מומלצות	845
כתבות נוספות	845
כתבות נוספות בנושא	870
כתבות נוספות שיעניינו אתכם	870
כתבות קשורות	845
כתבות שאולי פספסתם	870
כתבות שיעניינו אתכם	870
""", 'ל': """
לא כעת	835
לא עכשיו	835
לא תודה	835
לא, תודה	835
להורדת האפליקציה	869
להמשך קריאה	837
להרשמה	837
לכל הכתבות	847
לכל הכתבות בנושא	870
לכל העדכונים, הכתבות והסרטונים	870
לכל התגובות	844
לכתבה הבאה בסדרה	870
לכתבה הקודמת בסדרה	870
לרכישת מינוי	837
לרכישת מינוי לחצו כאן	869
לתרום	836
לתרומה	836
""", 'מ': """
מבזקים	845
מודעה	842
מומלץ עבורך	870
מומלץ עבורכם	870
מומלצים	845
ממומן	842
מצאתם טעות	844
""", 'נ': """
נושאים	845
נושאים קשורים	845
""", 'ס': """
סגור	835
סגירה	835
סיכום ai	856
סיכום הכתבה	856
""", 'ע': """
עוד	847
עוד באותו נושא	870
עוד בנושא	845
עוד בערוץ	845
עוד חדשות	845
עוד כתבות	19	845
עוד כתבות בנושא	19
עוד כתבות מעניינות	869
עוד סיפורים	870
""", 'פ': """
פייסבוק	840
פרסום	842
פרסומת	842
""", 'צ': """
צור חשבון	837
צור קשר	844
""", 'ק': """
קרא גם	845
קרא עוד	847
קראו גם	845
קראו עוד	847
""", 'ש': """
שיתוף	840
שיתוף בווטסאפ	840
שיתוף בטוויטר	840
שיתוף במייל	869
שיתוף בפייסבוק	840
שכחתי סיסמה	837
שלח לחבר	840
שלחו את הכתבה במתנה	869
שלחו במתנה	869
שליחה במייל	840
שמירה	840
שמירת כתבה	869
שמרו כתבה	869
שמרו לקריאה מאוחרת	869
שתף	840
שתפו	840	869
שתפו את הכתבה	840
שתפו בוואטסאפ	869
שתפו בווטסאפ	869
שתפו בטלגרם	869
שתפו בפייסבוק	840
""", 'ת': """
תגובה	844
תגובות	844
תגיות	845
תוכן למנויים	837
תוכן ממומן	842
תוכן מסחרי	873
תוכן מקודם	842
תוכן פרסומי	873
תוכן שיווקי	842
תוכן שיווקי בשיתוף	873
תורגם אוטומטית	869
תיקון טעות	869
תמכו בנו	836
תפריט	847
תקציר ai	856
תקציר בינה מלאכותית	856
תקציר הכתבה	856
תרומה	836
תרמו	836
תרמו עכשיו	836
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	700
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	675
اخبار مرتبطة	79
اخبار پيشنهادي	700
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	675
اخرين خبرها	700
ادامه	677
ادامه مطلب	677
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	670
ارسال المقال بالبريد	78
ارسال به تلگرام	692
ارسال به دوستان	670
ارسال نظر	674
از دست ندهيد	700
از ما حمايت كنيد	667
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	668
اشتراك گذاري	670
اشتراك گذاري در تلگرام	692
اشتراكگذاري	670
اشترك	40
اضغط هنا لمشاهدة الفيديو	66
اضف تعليق	48
اضف تعليقا	48
اطبع	44
اطبع المقال	78
اطبع هذا المقال	78
اعلان	46
اعلان مدفوع	83
اعلان ممول	46
اعلانات	46
اعلانات مدفوعة	83
اغلاق	38
اقرا المزيد	51
اقرا ايضا	49	49	49	49
اكتب تعليقا	48
الابلاغ عن خطا	69
الاخبار	49
الاشتراك	40
الاعلانات	46
الاقسام	49
الاكثر تداولا	49
الاكثر قراءة	49	49
الاكثر قراءة الان	79
الاكثر قراءة اليوم	79
الاكثر مشاهدة	49
الان نه	666
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
المزيد حول هذه القصة	79
المزيد من الاخبار	49
المزيد من المقالات	79
المقال التالي	49
المقال السابق	49
الوسوم	49
الي الاعلي	51
انتهاي پيام	692
انسخ الرابط	44
انشاء حساب	40
انشر	44
انضم الي فريقنا	69
انضموا الي فريقنا	69
اهد المقال	78
اهد هذا المقال	78
اهداء	78
اهداء المقال	78
اهم الاخبار	49
اولين نفري باشيد كه نظر ميدهد	692
ايجاد حساب	668
اين مطالب را هم بخوانيد	700
اين مطلب را هم بخوانيد	700
اگهي	672
اگهيها	704
""", 'ب': """
بازرگاني	704
بازگشت به بالا	677
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	675
برچسبها	675
بستن	666
بعدا ياداوري كن	666
بعدي	677
بلغ عن خطا	69
به اشتراك بگذاريد	670
بيشتر	675	677
بيشتر ببينيد	700
بيشتر بخوانيد	675
""", 'ت': """
تازهترينها	675
تبرع	39
تبرع الان	39
تبليغ	672
تبليغات	672
تبليغات در گوگل	704
تبليغات متني	704
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	670
تم نسخ الرابط	78
تماس با ما	674
تماشاي ويديو	692
تويتر	44
توييتر	670
تيليجرام	44
""", 'ث': """
ثبت نام	668
ثبت نظر	674
ثبتنام	668
""", 'ج': """
جديدترين اخبار	675
جستجو	677
جميع التعليقات	48
""", 'ح': """
حالا نه	666
حجم الخط	44
حساب كاربري	668
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	667
حمايت مالي	667
""", 'خ': """
خانه	677
خبر بعدي	692
خبر قبلي	692
خبرهاي بيشتر	700
خبرهاي مرتبط	675	700
خبرهاي پيشنهادي	700
خروج	668
""", 'د': """
در همين رابطه	700
در همين زمينه	700
دستهبندي	675
دعوت به همكاري	692
ديدگاه	674
ديدگاهتان را بنويسيد	692
ديدگاهها	674
""", 'ذ': """
ذات صلة	49
ذخيره	670
ذخيره خبر	692
ذخيره مطلب	692
ذخيره مطلب براي بعد	692
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	668
رپورتاژ	672
رپورتاژ اگهي	672
""", 'س': """
ساهم	39
ساهم الان	39
""", 'ش': """
شارك	44
شارك الخبر	78
شارك القصة	78
شارك المقال	44
شارك علي	44
شارك في استطلاع الراي	69
شارك في الاستطلاع	69
شارك هذا الموضوع	44
شاركنا رايك	48
شاركها	78
شاهد الفيديو	66
شاهد ايضا	49	49
شاهد بالفيديو	66
شايد بعدا	666	666
""", 'ص': """
صفحه اصلي	677
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	668
عكس	675
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	668
فيديو	49
فيسبوك	44	670
""", 'ق': """
قبلي	677
قد يعجبك	49
قد يعجبك ايضا	19	49	79
قد يهمك	49
قد يهمك ايضا	49
قراءة المزيد	51
قصص مقترحة	79
قيم المقال	69
قيم هذا المقال	69
""", 'ك': """
كلمات دلالية	49
كلمات مفتاحية	49
كليدواژهها	675
كمك كنيد	667
كمك مالي	667
كن اول المعلقين	78
كن داعما	39
كپي شد	692
كپي كردن لينك	692
كپي لينك	670
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	670
لينك كوتاه خبر	692
لينك كپي شد	692
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	672
محتواي حمايتشده	692
محتوي اعلاني	83
محتوي برعاية	83
محتوي ممول	46
مختارات	49
مساحة اعلانية	83
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة علي تويتر	44
مشاركة علي فيسبوك	44
مشاهده بيشتر	677
مشاهده همه	677
مشترك شويد	668
مطالب بيشتر	700
مطالب مرتبط	675
مطالب پيشنهادي	700
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	675
منو	677
مهمترين اخبار	675
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	692
نسيت كلمة المرور	40
نظر	674
نظر بدهيد	692
نظر خود را با ما در ميان بگذاريد	692
نظر خود را بنويسيد	674
نظر شما	674
نظر شما درباره اين خبر چيست	692
نظرات	674
نظرسنجي	692
نمايش بيشتر	677
ننصح بقراءة	49
نه ممنون	666
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	670
همچنين ببينيد	700
همچنين بخوانيد	675
""", 'و': """
واتساب	44
واتساپ	670
ورود	668
ورود / ثبت نام	668
وسوم	49
ويديو	675
ويژه مشتركان	668
""", 'پ': """
پاسخ	674
پربازديدترين	675
پربازديدترينها	675
پربازديدها	675
پربازديدهاي امروز	700
پربازديدهاي هفته	700
پربحثترينها	675
پربينندهترين	700
پربينندهترين خبرها	700
پربينندهترينها	700
پيام بازرگاني	704
پيشنهاد خواندني	700
پيشنهاد سردبير	675
پيشنهاد ما	675
""", 'چ': """
چاپ	670
""", 'گ': """
گزارش خطا	674
گزارش خطا در اين خبر	692
""", 'अ': """
अगला	894
अगली खबर	892
अन्य खबरें	19	19	892
अपनी राय दें	891
अभी दान करें	883
अभी नहीं	882
""", 'आ': """
आगे पढें	894
आज की अन्य खबरें	915
आपके लिए	892
आपको यह भी पसंद आ सकता है	915
आपको ये भी पसंद आ सकता है	915
""", 'इ': """
इसे भी देखें	915
इसे भी पढें	892
""", 'ई': """
ई-पेपर	884
""", 'ऊ': """
ऊपर जाएं	894
""", 'ए': """
एआई द्वारा तैयार	903
एआई समरी	903
एआई सारांश	903
एआई से तैयार सारांश	903
""", 'औ': """
और खबरें	892
और देखें	894
और पढें	892	894
और भी पढें	915
""", 'क': """
कमेंट	891
कमेंट करें	891
कमेंट्स	891
केवल सदस्यों के लिए	884
कॉपी लिंक	887
""", 'ख': """
खाता बनाएं	884
खोजें	894
""", 'च': """
चर्चा में क्यों है	915
""", 'ज': """
जरूर पढें	915	915
जवाब दें	891
ज्यादा पढी गई	915
""", 'ट': """
टिप्पणियां	891
टिप्पणी	891
टिप्पणी करें	891
टैग्स	892
टॉप न्यूज	892
टॉप स्टोरीज	915
ट्रेंडिंग	892
ट्विटर	887
""", 'त': """
ताजा खबरें	892	892
ताजा समाचार	892
""", 'द': """
दान करें	883
देश की और खबरें	915
दोस्तों को भेजें	903
""", 'न': """
नहीं धन्यवाद	882
नहीं, धन्यवाद	882
""", 'प': """
पार्टनर कंटेंट	918
पिछला	894
पिछली खबर	892
पूरी खबर पढें	894
प्रचार	889
प्रतिक्रिया दें	891
प्रायोजित	889
प्रायोजित सामग्री	918
प्रिंट करें	887
प्रीमियम	884
""", 'फ': """
फेसबुक	887
फेसबुक पर शेयर करें	887
फोटो	892
फोटो गैलरी	915
""", 'ब': """
बंद करें	882
बडी खबरें	892
बाद में	882
बाद में याद दिलाएं	882
""", 'म': """
मुख्य समाचार	892
मेन्यू	894
मेरा खाता	884
""", 'य': """
यह भी देखें	915
यह भी पढें	892
ये खबरें भी पढें	915
ये भी जानें	915
ये भी देखें	915
ये भी पढें	892
""", 'र': """
रजिस्टर करें	884
""", 'ल': """
लिंक कॉपी करें	887	903
लॉग इन	884
लॉग इन करें	884
लॉगआउट	884
लॉगिन	884
लोकप्रिय	892
""", 'व': """
विज्ञापन	889
विज्ञापन के बाद जारी	918
विज्ञापन हटाएं	903
विषय	892
वीडियो	892
व्हाट्सएप	887
""", 'श': """
शायद बाद में	882
शेयर	887
शेयर करें	887
""", 'स': """
संपर्क करें	891
संबंधित खबरें	892	892
संबंधित लेख	892
संबंधित वीडियो	915
संबंधित समाचार	892
सदस्य बनें	883
सबसे ज्यादा पढी गई	892
सबसे ज्यादा पढी गई खबरें	915
सबसे ज्यादा पढी गईं	915
सब्सक्राइब	884
सब्सक्राइब करें	884
सभी देखें	894
समर्थन करें	883
सहयोग करें	883
साइन अप	884
साइन इन	884
साझा करें	887
सेव करें	887
स्पॉन्सर्ड	889
स्पॉन्सर्ड कंटेंट	918
""", 'ह': """
हमारा समर्थन करें	883
होम	894
""", 'অ': """
অনুদান দিন	134
""", 'আ': """
আপনার জন্য নির্বাচিত	157
আরও খবর	136
আরও দেখুন	136
আরও পডতে পারেন	157
আরও পডুন	136
আরও সংবাদ	157
আরো খবর	157
আরো পডুন	157
""", 'এ': """
এ জাতীয আরও খবর	157
এ জাতীয আরো খবর	157
এ সম্পর্কিত আরও খবর	136
এ সম্পর্কিত আরও পডুন	157
এই বিভাগের আরও খবর	157
এই বিভাগের আরো খবর	157
""", 'ক': """
কপি লিংক	156
""", 'খ': """
খবরটি শেযার করুন	156
""", 'জ': """
জনপ্রিয খবর	157
""", 'ন': """
নিবন্ধন	134
""", 'প': """
পাঠকের পছন্দ	157
পোস্টটি শেযার করুন	156
প্রিন্ট	138
প্রিন্ট করুন	156
""", 'ফ': """
ফেসবুকে শেযার করুন	156
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	156
বিজ্ঞাপন	138
বিস্তারিত পডুন	157
""", 'ম': """
মন্তব্য	138
মন্তব্য করুন	138
""", 'র': """
রেজিস্টার	134
""", 'ল': """
লগ ইন	134
লগইন	134
লিংক কপি	138
লিংক কপি করুন	156
লিংক কপি হযেছে	156
লিঙ্ক কপি করুন	156
লেখাটি সেভ করুন	156
""", 'শ': """
শেযার	138
শেযার করুন	138	156
""", 'স': """
সংশ্লিষ্ট খবর	136
সম্পর্কিত	157
সম্পর্কিত খবর	136
সম্পর্কিত বিষয	157
সম্পর্কিত সংবাদ	157
সর্বশেষ	136
সর্বশেষ সংবাদ	136
সর্বাধিক আলোচিত	157
সর্বাধিক পঠিত	136
সর্বোচ্চ পঠিত	157
সহাযতা করুন	134
সাবস্ক্রাইব	134
সেভ করুন	156
""", 'ข': """
ข่าวที่คุณอาจสนใจ	1822
ข่าวที่น่าสนใจ	1822
ข่าวที่เกี่ยวข้อง	1802
ข่าวยอดนิยม	1802
ข่าวล่าสุด	1802
ข่าวอื่นที่น่าสนใจ	1822
ข่าวอื่นๆ	19	1822
ข่าวอื่นๆ ที่น่าสนใจ	1814
ข่าวเกี่ยวข้อง	1822
ข่าวแนะนำ	1802
""", 'ค': """
คลิกชมวิดีโอ	1814
คลิปแนะนำ	1822
ความคิดเห็น	1804
คัดลอกลิงก์	1804
คัดลอกลิงก์แล้ว	1814
คัดลอกลิงค์	1814
คัดลอกลิงค์แล้ว	1814
คุณอาจสนใจ	1822
""", 'ช': """
ชมคลิป	1814
ชมคลิปวิดีโอ	1814
ชมวิดีโอ	1814
ชมวิดีโอด้านบน	1814
""", 'ด': """
ดูคลิป	1814
ดูวิดีโอ	1814
ดูเพิ่มเติม	1804
""", 'บ': """
บทความที่น่าสนใจ	1822
บทความที่เกี่ยวข้อง	1802
บทความล่าสุด	1802
บทความแนะนำ	1822
บริจาค	1800
บริจาคเลย	1800
บันทึก	1814
บันทึกไว้อ่านภายหลัง	1814
""", 'พ': """
พิมพ์	1804
พิมพ์บทความ	1814
พิมพ์หน้านี้	1814
""", 'ฟ': """
ฟังรายการย้อนหลัง	1814
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	1814
""", 'ย': """
ยอดนิยม	1822
ยอดนิยมในตอนนี้	1822
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	1814
ร่วมงานกับเรา	1814
ร่วมตอบแบบสอบถาม	1814
ร่วมบริจาค	1800
ร่วมแสดงความคิดเห็น	1814
""", 'ล': """
ลงทะเบียน	1800
ลืมรหัสผ่าน	1800
""", 'ส': """
สนับสนุนเรา	1800
สปอนเซอร์	1804
สมัครงานกับเรา	1814
สมัครสมาชิก	1800
ส่งต่อให้เพื่อน	1814
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	1822
อ่านข่าวผ่านแอป	1814
อ่านข่าวอื่นๆ	1822
อ่านต่อ	1804
อ่านต่อเรื่องนี้	1822
อ่านเพิ่มเติม	1802
""", 'เ': """
เข้าสู่ระบบ	1800
เนื้อหาที่เกี่ยวข้อง	1822
เป็นคนแรกที่แสดงความคิดเห็น	1814
เรื่องที่คุณอาจสนใจ	19	1822
เรื่องที่น่าสนใจ	1822
เรื่องที่เกี่ยวข้อง	1802
เรื่องล่าสุด	1822
เรื่องอื่นที่น่าสนใจ	1802
เรื่องแนะนำ	1822
""", 'แ': """
แชร์	1804
แชร์ข่าวนี้	1814
แชร์บทความ	1814
แชร์หน้านี้	1814
แชร์ไปที่ line	1814
แท็ก	1822
แท็กที่เกี่ยวข้อง	1822
แปลอัตโนมัติ	1814
แสดงความคิดเห็น	1804
""", 'โ': """
โฆษณา	1804
โหลดแอปฟรี	1814
""", 'ủ': """
ủng hộ	1940
ủng hộ chúng tôi	1940
""", 'あ': """
あとで	1091
あとで読む	1099
あなたにおすすめ	1108
あなたにおすすめの記事	1108
あなたへのおすすめ	1108
あわせて読みたい	1108
あわせて読む	1132
""", 'い': """
いいえ、結構です	1091
いいね	1099	1099
いいね!してニュースをチェック	1100
いいね!で応援する	1122
いま読まれています	1132
いま読まれている記事	1132
""", 'お': """
おすすめ	1108
おすすめの記事	1108
おすすめ情報pr	1102
おすすめ記事	1108
おすすめ関連記事	1132
お問い合わせ	1104
お気に入り	1099
お気に入りに追加	1099
お申し込み	1094
""", 'こ': """
こちらの記事もおすすめ	1132
こちらの記事も読まれています	19	1132
こちらもおすすめ	1108
こちらも読む	1132
この著者の記事	1108
この記事に関連するニュース	1132
この記事のタグ	1108
この記事の写真をすべて見る	1133
この記事の関連ニュース	1132
この記事は会員限定です	1094
この記事もチェック	1122
この記事をシェア	1099
この記事をプレゼント	1122
この記事をプレゼントする	1122
この記事を保存	1122
この記事を印刷	1122
この記事を印刷する	1122
この記事を評価する	1122
この記者の記事一覧	1108
この連載の記事	1108
""", 'ご': """
ご意見	1106
ご支援のお願い	1092
ご購読の申し込み	1094
""", 'さ': """
さらに読み込む	1110
""", 'す': """
すべての写真を見る	1133
すべて受け入れる	1104
すべて見る	1110
すべて許可	1104
""", 'そ': """
その他の記事	1108
""", 'は': """
はてなブックマーク	1099
はてなブックマークに追加	1122
はてブ	1099
""", 'ま': """
また後で	1091
""", 'み': """
みんなのコメント	1106
""", 'も': """
もっと見る	1110
もっと詳しく知りたい方は	1132
もっと読む	1108
もどる	1110
""", 'よ': """
よく読まれています	1132
よく読まれている記事	1108
よく読まれている記事ランキング	1108
""", 'ア': """
アクセスランキング	1108
アンケート実施中	1122
""", 'オ': """
オススメ記事	1108
""", 'カ': """
カテゴリ	1108
カテゴリー	1108
""", 'キ': """
キーワード	1108
""", 'ク': """
クイズに挑戦	1122
クイズに挑戦する	1122
クッキー	1104
クッキー設定	1104
クリップ	1099
クリップする	1099
""", 'コ': """
コピーしました	1099
コメント	1106
コメント#件	1106
コメント(#	1106
コメントする	1106
コメントはまだありません	1106
コメントをもっと見る	1106
コメントを投稿	1106
コメントを書く	1106
コメントを残す	1106
コメントを見る	1106
コメント一覧	1106
""", 'サ': """
サイトポリシー	1104
サイトマップ	1104
サインイン	1094
サポートする	1092
""", 'シ': """
シェア	1099	1122
シェアしよう	1099
シェアする	1099	1122
""", 'ス': """
スキップ	1091
スクラップ	1099
スクラップする	1099
スポンサー	1102
スポンサードリンク	1102
スポンサーリンク	1102
""", 'タ': """
タイアップ	1102
タグ	1108
""", 'チ': """
チップを送る	1092
チャンネル登録	1100
""", 'ツ': """
ツイート	1099
ツイートする	1099
""", 'ト': """
トップ	1110
トップへ戻る	1110
トップニュース	1108
トップページ	1110
トピックス	1108
""", 'ド': """
ドネーション	1092
""", 'ニ': """
ニュースを読む	1110
ニュースレター	1096
ニュースレター登録	1096
""", 'バ': """
バックナンバー	1108
""", 'パ': """
パスワードを忘れた方	1094
""", 'ピ': """
ピックアップ	1108
""", 'フ': """
フォロー	1100
フォローしてね	1100
フォローしました	1100
フォローする	1100
フォロー中	1100
""", 'ブ': """
ブックマーク	1099
ブックマークする	1099
""", 'プ': """
プライバシーポリシー	1104
プレゼント	1094
プレミアム	1094
""", 'ヘ': """
ヘルプ	1104
""", 'ペ': """
ページの先頭へ	1110
ページトップ	1110
ページトップへ	1110
""", 'ホ': """
ホーム	1110
""", 'ポ': """
ポスト	1099
ポストする	1099
""", 'マ': """
マイページ	1094
""", 'メ': """
メニュー	1110
メルマガ	1096
メルマガ登録	1096
メールで送る	1099
メールで送信	1099
メールアドレス	1096
メールアドレスを入力	1096
メールマガジン	1096
メールマガジン登録	1096
""", 'ラ': """
ランキング	1108
""", 'リ': """
リンクをコピー	1099
リンクをコピーしました	1122
リンクをコピーする	1122
""", 'ロ': """
ログアウト	1094
ログイン	1094
ログイン/会員登録	1094
ログイン・会員登録	1094
""", '一': """
一覧	1110
一覧へ	1110
一覧を見る	1110
""", '上': """
上一篇	1996
上一頁	1998
上一页	1998
""", '下': """
下一篇	1996
下一頁	1998
下一页	1998
下次再說	1981
下次再说	1981
""", '不': """
不,謝謝	1981
不,谢谢	1981
不用了	1981
""", '专': """
专题	1996
""", '个': """
个人中心	1984
""", '为': """
为你推荐	1996
为您推荐	1996
""", '主': """
主要ニュース	1108
""", '举': """
举报	1995
""", '人': """
人才招聘	2012
人気の動画	1132
人気の記事	1108
人気ランキング	1108
人気記事	1108
人気記事ランキング	1108
人氣文章	2021
""", '今': """
今、あなたにオススメ	1108
今、読まれている記事	1132
今はしない	1091
今はやめておく	1091
今回はしない	1091
今日の注目	1108
今日最熱門	2021
今日热点	1996
今日焦点	1996
今日熱門	2021
""", '他': """
他の記事	19
他の記事も読む	1108
""", '付': """
付費閱讀	1984
付费内容	1984
付费阅读	1984
""", '以': """
以下为广告内容	2012
以下為廣告內容	2012
以后再说	1981
""", '会': """
会员专属	1984
会员中心	1984
会员登录	1984
会員の方はこちら	1094
会員の方はログイン	1094
会員登録	1094
会員登録する	1094
会員登録はこちら	1094
会員限定	1094
会員限定記事	1094
""", '你': """
你可能也喜欢	1996
你可能也喜歡	1996
你可能感兴趣	1996
你可能还想看	2021
你可能還想看	2021
""", '使': """
使用条款	1993
使用條款	1993
""", '保': """
保存	1099
保存する	1099
""", '個': """
個人情報保護方針	1104
""", '元': """
元の記事を読む	1133
元記事で読む	1133
元記事を読む	1110
""", '免': """
免責聲明	1993
免費訂閱	1986
免費註冊	1984
免費試讀	1984
免责声明	1993
免费注册	1984
免费订阅	1986
免费试读	1984
""", '全': """
全ての写真を見る	1133
全文はこちら	1133
全文を読む	1110
全文表示	1110
全部接受	1993
全部评论	1995
""", '公': """
公众号	1990
公式sns	1100
公式twitter	1100
公式x	1100
""", '共': """
共有	1099
共有する	1099
共有リンクをコピー	1122
""", '关': """
关于我们	1993
关注	1990
关注我们	1990
关键词	1996
关闭	1981
""", '其': """
其他新聞	1996
其他新闻	19	1996
""", '再': """
再生	1110
""", '写': """
写真(#枚	1133
写真をもっと見る	1133
写真を見る	1110
写真を見る(全#枚	1133
写真特集	1108
写评论	1995
""", '分': """
分享	1989
分享到	1989
分享到facebook	2012
分享到line	2012
分享到微信	1989
分享到微博	1989
分享本文	2012
分享此文	2012
分享給好友	2012
分享給更多人看到	2012
分享给好友	2012
分享给更多人	2012
分享至	1989
分享至facebook	1989
分享至line	2012
分类	1996
分類	1996
""", '列': """
列印	1989
列印本頁	2012
""", '初': """
初割で無料体験する	1094
""", '利': """
利用規約	1104
""", '前': """
前のページ	1110
前の記事	1108
前の記事へ	1108
前へ	1110
前回の記事はこちら	1132
前回はこちら	1133
""", '加': """
加入line好友	1990
加入会员	1984
加入我们	2012
加入我们的团队	2012
加入我們	2012
加入我們的團隊	2012
加入書籤	1989
加入會員	1984
加载更多	1998
""", '動': """
動画	1108
動画で見る	1122
動画を再生する	1122
動画を見る	1110
""", '单': """
单次捐款	1982
""", '印': """
印刷	1099
印刷する	1099
印刷用ページ	1122
印刷用ページを表示	1122
""", '即': """
即时新闻	1996
即時新聞	1996
""", '原': """
原文連結	2022
原文链接	2022
""", '参': """
参与评论	1995
参加者募集中	1119
参加问卷调查	2012
""", '參': """
參加問卷調查	2012
""", '友': """
友善列印	2012
友達に教える	1122
""", '反': """
反馈	1995
""", '发': """
发现错误?请告诉我们	2012
发表留言	1995
发表评论	1995
""", '合': """
合わせて読みたい	1108
""", '同': """
同じカテゴリの記事	1108
同じ著者の記事	1132
同意	1993
同意しない	1104
同意する	1104
""", '听': """
听全文	2012
听新闻	1989
听这篇文章	2012
""", '單': """
單次捐款	1982
""", '回': """
回到頂部	1998
回复	1995
回覆	1995
回頂端	1998
回首頁	1998
""", '复': """
复制成功	1989
复制网址	2012
复制链接	1989
""", '大': """
大字	1989
大家还在看	1996
大家都在看	1996
""", '头': """
头条	1996
""", '字': """
字体大小	1989
字号	1989
字級	1989
字體大小	1989
""", '官': """
官方微博	1990
""", '定': """
定期定額	1982
""", '寄': """
寄付	1092
寄付する	1092
寄付で応援する	1122
寄付のお願い	1092
寄付をする	1092
""", '專': """
專題	1996
""", '小': """
小字	1989
小編推薦	1996
""", '尚': """
尚無留言	2012
""", '展': """
展开	1998
展开全文	1998
展開	1998
""", '已': """
已关注	1990
已是会员	1984
已有帐号	1984
已經是會員	1984
已經是會員?登入	1984
""", '广': """
广告	1992
""", '広': """
広告	1102
広告の後に続きます	1102
広告をスキップ	1102
広告を閉じる	1102
広告企画	1102
""", '廣': """
廣告	1992
""", '延': """
延伸閱讀	1996
延伸阅读	1996
""", '开': """
开通会员	1984
""", '影': """
影音	1996
""", '後': """
後で	1091
""", '微': """
微信	1989
微博	1989
""", '忘': """
忘記密碼	1984
忘记密码	1984
""", '応': """
応援する	1092
""", '您': """
您可能也喜歡	1996
您可能感兴趣	1996
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2021
您的邮箱	1986
您的電郵	1986
""", '意': """
意见反馈	1995
""", '感': """
感想を送る	1106
""", '成': """
成为会员	1982
成為會員	1982
""", '我': """
我同意	1993
我的帐户	1984
我的帳戶	1984
我知道了	1993
我要留言	1995
我要糾錯	2012
我要纠错	1995
我要评论	1995
""", '戻': """
戻る	1110
""", '所': """
所有留言	1995
""", '打': """
打印	1989
打印本页	2012
打赏	1982
""", '投': """
投票する	1122
投稿する	1106
""", '拒': """
拒絕	1993
拒绝	1993
""", '招': """
招聘启事	2012
""", '拡': """
拡大	1099
拡大する	1110
""", '按': """
按讚	1990
""", '捐': """
捐款	1982
捐贈	1982
捐赠	1982
""", '排': """
排行榜	1996
""", '採': """
採用情報	1119
""", '接': """
接受	1993
接受全部	1993
接受所有	1993
""", '推': """
推广	1992
推广内容	1992
推廣	1992
推荐	1996
推荐文章	1996
推荐阅读	1996
推薦	1996
推薦文章	1996
推薦閱讀	1996
""", '提': """
提供	1102
""", '搜': """
搜尋	1998
搜索	1998
""", '播': """
播放	1998
""", '支': """
支持我们	1982
支持我們	1982
支援する	1092
""", '收': """
收听	1989
收听本文	2012
收聽文章	2012
收藏	1989
收藏文章	1989
收藏本文	2012
收起	1998
""", '文': """
文字の大きさ	1099
文字サイズ	1099
""", '新': """
新着	1108
新着ニュース	1108
新着記事	1108
新着記事一覧	1132
新規会員登録	1094
新規登録	1094
新闻简报	1986
""", '显': """
显示更多	1998
""", '暂': """
暂不	1981
暂无评论	2012
""", '暫': """
暫不	1981
""", '更': """
更多	1996
更多内容	1996
更多報導	1996
更多报道	1996
更多文章	1996
更多新聞	1996
更多新聞請看	2021
更多新闻	1996
更多精彩	2021
更多精采內容	2012
""", '最': """
最多人看	2021
最新ニュース	1108
最新号	1132
最新影音	2021
最新文章	1996
最新新聞	1996
最新新闻	1996
最新消息	1996
最新記事	1108
""", '會': """
會員中心	1984
會員專屬	1984
會員登入	1984
""", '有': """
有料会員登録	1094
有料会員記事	1122
有料登録	1094
有料記事	1094
""", '朋': """
朋友圈	1989
""", '服': """
服务条款	1993
服務條款	1993
""", '朝': """
朝刊・夕刊	1094
""", '本': """
本周热门	2021
本文へ	1110
本文へ移動	1110
""", '机': """
机器翻译	2012
""", '查': """
查看全部	1998
查看原图	1998
查看原文	2022
查看更多	1998
查看留言	1995
查看评论	1995
""", '标': """
标签	1996
""", '検': """
検索	1110
""", '業': """
業配	1992
""", '標': """
標籤	1996
""", '機': """
機器翻譯	2012
""", '檢': """
檢舉	1995
""", '次': """
次のページ	1110
次の記事	1108
次の記事へ	1108
次へ	1110
次ページ	1110
""", '每': """
每月捐款	1982
""", '注': """
注册	1984
注目の記事	1108
注目キーワード	1108
注目ワード	1108
注目記事	1108
""", '点': """
点击排行	1996
点击播放	2012
点击查看原文	2022
点击查看大图	1998
点击阅读原文	2022
点我看视频	2012
点赞	1989
""", '為': """
為您推薦	1996
""", '热': """
热点	1996
热点推荐	1996
热门	1996
热门排行	1996
热门文章	1996
热门新闻	1996
""", '無': """
無料で体験する	1094
無料で読む	1094
無料会員登録	1094
無料会員限定	1094
無料体験	1094
無料登録	1094
""", '焦': """
焦點新聞	1996
""", '熱': """
熱門	1996
熱門排行	1996
熱門文章	1996
熱門新聞	1996
熱門話題	1996
""", '特': """
特定商取引法に基づく表記	1104
特集	1108
""", '猜': """
猜你喜欢	1996
猜你喜歡	1996
""", '申': """
申し込む	1094
""", '电': """
电子报	1986
电子邮箱	1986
""", '画': """
画像を拡大	1110
画像を見る	1110
""", '留': """
留言	1995
留言(#	1995
""", '登': """
登入	1984
登入/註冊	1984
登出	1984
登录	1984
登录/注册	1984
登錄	1984
登録	1094
登録が完了しました	1122
登録して続きを読む	1094
登録する	1094
""", '發': """
發現錯誤?請告訴我們	2012
發表留言	1995
發表評論	1995
""", '目': """
目录	1998
目次	1110
目錄	1998
""", '相': """
相关主题	1996
相关报道	1996
相关推荐	1996
相关文章	1996
相关新闻	1996
相关标签	1996
相关视频	2021
相关阅读	1996
相關主題	1996
相關報導	1996
相關影片	2021
相關推薦	1996
相關文章	1996
相關新聞	1996
相關標籤	1996
相關閱讀	1996
""", '看': """
看了这篇文章的人也看	1996
看原文	2022
看更多	1996
看更多文章	2021
看更多新聞	2021
""", '稍': """
稍后再说	1981
稍后提醒我	1981
稍后阅读	2012
稍後再說	1981
稍後提醒我	1981
稍後閱讀	2012
""", '立': """
立即捐款	1982
立即訂閱	1984
立即订阅	1984
""", '粉': """
粉絲團	1990
""", '精': """
精彩推荐	2021
精彩推薦	2021
精选	1996
""", '紙': """
紙面ビューアー	1094
""", '続': """
続きはこちら	1133
続きをみる	1110
続きを読む	1094
""", '網': """
網友留言	1995
""", '編': """
編輯推薦	1996
編輯精選	1996
編集部おすすめ	1108
編集部のおすすめ	1108
""", '縮': """
縮小	1099
""", '繼': """
繼續閱讀	1998
""", '纠': """
纠错	1995
""", '继': """
继续浏览内容	1998
继续阅读	1998
""", '编': """
编辑推荐	1996
编辑精选	1996
""", '网': """
网友评论	1995
""", '联': """
联系我们	1993
""", '聯': """
聯絡我們	1993
""", '聽': """
聽全文	2012
聽新聞	1989
聽這篇文章	2012
""", '菜': """
菜单	1998
""", '著': """
著作権	1104
""", '複': """
複製網址	2012
複製連結	1989
""", '觀': """
觀看更多	2021
""", '视': """
视频	1996
""", '解': """
解鎖全文	2012
解锁全文	2012
""", '訂': """
訂閱	1984
訂閱會員	1984
訂閱會員專屬內容	2012
訂閱郵件	1986
訂閱電子報	1986
""", '記': """
記事の続きはこちら	1133
記事へのご意見	1106
記事をサポートする	1092
記事をプレゼント	1094
記事をプレゼントする	1122
記事を保存	1099
記事を保存する	1122
記事を印刷する	1099
記事を読む	1110
記事ランキング	1108
記事一覧	1110
記事一覧を見る	1133
記事全文を読む	1110
記者募集	1119
記者募集中	1119
""", '許': """
許可する	1104
""", '註': """
註冊	1984
""", '評': """
評論	1995
""", '話': """
話題の記事	1108
""", '語': """
語音播報	2012
語音朗讀	2012
""", '誤': """
誤字脱字の報告	1122
誤字脱字を報告する	1122
""", '読': """
読まれている記事	1108
読み上げ	1122
""", '請': """
請填寫讀者問卷	2012
請繼續往下閱讀	1992	1992
請輸入電子郵件	1986
""", '讚': """
讚	1989
讚賞支持	1982
""", '订': """
订阅	1984
订阅会员	1984
订阅邮件	1986
""", '评': """
评论	1995
评论(#	1995
""", '诚': """
诚聘英才	2012
""", '话': """
话题	1996
""", '语': """
语音朗读	2012
""", '请': """
请先登录再评论	2012
请继续往下阅读	1992
请输入邮箱	1986
""", '購': """
購読	1094
購読する	1094
購読のお申し込み	1094
購読申し込み	1094
""", '贈': """
贈送文章	2012
贈送文章給朋友	2012
贈送此文	2012
""", '贊': """
贊助	1982
贊助內容	1992
贊助商	1992
""", '赞': """
赞助	1982
赞助内容	1992
赞助商链接	1992
赞赏	1982
""", '赠': """
赠送此文	2012
""", '跳': """
跳到主要內容	1998
""", '載': """
載入更多	1998
""", '轉': """
轉發	1989
""", '转': """
转发	1989
""", '返': """
返信	1106
返信する	1106
返回顶部	1998
返回首页	1998
""", '追': """
追蹤	1990
追蹤我們	1990
""", '通': """
通報する	1106
通知を受け取る	1122
""", '速': """
速報	1108
速報通知を受け取る	1122
""", '連': """
連結已複製	2012
連載	1108
""", '運': """
運営会社	1104
""", '違': """
違反報告	1106
""", '選': """
選單	1998
""", '邮': """
邮箱	1986
""", '链': """
链接已复制	2012
""", '閉': """
閉じる	1091	1110
""", '開': """
開通會員	1984
""", '関': """
関連	1108
関連する記事	1108	1132
関連キーワード	1108
関連タグ	1108
関連トピックス	1108
関連ニュース	1108
関連リンク	1108
関連動画	1108
関連情報	1108
関連記事	1108
関連記事はこちら	1132
""", '閱': """
閱讀全文	1998
閱讀原文	2022
閱讀更多	1998
""", '關': """
關於我們	1993
關注	1990
關注我們	1990
關鍵字	1996
關閉	1981
""", '阅': """
阅读全文	1998
阅读原文	2022
阅读更多	1998
""", '隐': """
隐私权政策	1993
""", '電': """
電子信箱	1986
電子報	1986
電子版	1094
""", '音': """
音声で聞く	1099
音声読み上げ	1122
""", '頭': """
頭條	1996
""", '顯': """
顯示更多	1998
""", '首': """
首頁	1998
首页	1998
""", '點': """
點我看影片	2012
點擊播放本文	2012
點閱排行	2021
""", '가': """
가	1149
가입하기	1145
가장 많이 본 뉴스	1154
""", '개': """
개인정보 처리방침	1152
개인정보처리방침	1152
""", '거': """
거부	1152
""", '검': """
검색	1156
""", '계': """
계속 읽기	1145
""", '고': """
고객센터	1152
""", '공': """
공유	1149
공유하기	1149
""", '관': """
관련 기사	1154
관련 뉴스	1154
관련 영상	1175
관련 태그	1154
관련기사	1154
관련뉴스	1154
관련키워드	1154
""", '광': """
광고	1151
광고 닫기	1151
""", '괜': """
괜찮습니다	1142
""", '구': """
구독	1145
구독 신청	1145
구독 전용	1145
구독 중	1145
구독신청	1145
구독이 완료되었습니다	1167
구독하고 이어서 읽기	1167
구독하기	1145
""", '글': """
글씨크기	1149
글자 크기	1149
글자 크기 변경	1167
글자 크기 조절	1167
글자크기	1149
""", '기': """
기부하기	1143
기사 공유하기	1149
기사 더보기	1167
기사 듣기	1167
기사 링크 복사	1167
기사 본문	1156
기사 선물하기	1167
기사 스크랩하기	1167
기사 오류 신고	1167
기사 오류 제보	1167
기사 원문 보기	1167
기사 저장하기	1167
기사 제보 및 문의	1167
기사 후원하기	1143
기사에 대한 의견	1153
기사원문	1156
기사저장	1149
기자 구독	1162
기자 구독하기	1162
기자 페이지	1162
기자 프로필 보기	1162
기자의 다른 기사	1162
기자의 다른기사	1154
""", '나': """
나중에	1142
나중에 보기	1167
나중에 읽기	1167
나중에 하기	1142
""", '내': """
내 정보	1145
""", '네': """
네이버 블로그	1149
""", '놓': """
놓치면 안 되는 기사	1175
""", '뉴': """
뉴스 듣기	1167
뉴스레터 무료 구독	1167
""", '다': """
다른 공유 찾기	1149
다른 기사	19	1154
다른 기사 더 보기	19
다른 기사 보기	1162
다른기사	1154
다른기사 보기	1154
다시 보지 않기	1142
다음	1156
다음 기사	1154
다음 기사 보기	1167
다음 페이지	1156
다음기사	1154
다음에	1142
""", '닫': """
닫기	1142
""", '답': """
답글	1153
답글쓰기	1153
""", '당': """
당신이 좋아할 만한	1154
""", '댓': """
댓글	1153
댓글 #	1153
댓글 #개	1153
댓글 보기	1153
댓글 쓰기	1153
댓글 운영 정책	1167
댓글 운영정책	1167
댓글보기	1153
댓글쓰기	1153
댓글을 입력해주세요	1153
""", '더': """
더 보기	1156
더보기	1154	1156
""", '독': """
독자 의견 조사	1167
""", '동': """
동영상	1154
동의	1152
동의합니다	1152
""", '등': """
등록	1153
""", '디': """
디지털뉴스부	1162
디지털뉴스팀	1162
디지털콘텐츠팀	1162
""", '라': """
라인	1149
""", '랭': """
랭킹	1154
랭킹뉴스	1154
""", '로': """
로그아웃	1145
로그인	1145
로그인 후 댓글 쓰기	1167
로그인/회원가입	1145
""", '링': """
링크 복사	1149
링크가 복사되었습니다	1167
""", '마': """
마이페이지	1145
""", '많': """
많이 본 기사	1154
많이 본 뉴스	1154
많이 본 영상	1175
많이 읽은 기사	1154
많이본 기사	1154
많이본 뉴스	1154
""", '맨': """
맨 위로	1156
맨위로	1156
""", '메': """
메뉴	1156
메뉴 닫기	1156
메일	1149
""", '모': """
모두 동의	1152
""", '목': """
목록	1156
목록보기	1156
""", '무': """
무료 체험 시작하기	1145
무료 회원가입	1145
""", '문': """
문의	1153
""", '바': """
바로가기	1149
""", '밴': """
밴드	1149
""", '베': """
베스트	1154
""", '복': """
복사하기	1149
""", '본': """
본문 글씨 줄이기	1149
본문 글씨 키우기	1149
본문 바로가기	1156
본문으로 바로가기	1156
""", '북': """
북마크	1149
""", '비': """
비밀번호 찾기	1145
""", '사': """
사이트맵	1152
사진 확대	1156
""", '설': """
설문 참여 바로가기	1167
설문 참여하기	1167
설문조사 참여하기	1167
""", '속': """
속보	1154
속보 알림 받기	1167
속보 알림 신청	1167
""", '스': """
스크랩	1149
스크랩하기	1167
스폰서	1151
""", '신': """
신고	1153
신문구독	1145
""", '실': """
실시간 뉴스	1154
""", '에': """
에디터 추천	1154
""", '연': """
연관기사	1154
""", '영': """
영상	1154
영상 보기	1167
영상으로 만나보세요	1167
영상으로 보기	1167
""", '오': """
오늘 하루 보지 않기	1142
오늘은 그만 보기	1142
오늘의 추천	1154
오늘의 핫뉴스	1175
오디오로 듣기	1167
오류 신고	1153
오류 신고하기	1167
오탈자 신고	1167
""", '온': """
온라인뉴스팀	1162
""", '요': """
요약	1156
""", '원': """
원문보기	1156
""", '위': """
위로	1156
""", '유': """
유료 기사입니다	1167
""", '음': """
음성 재생하기	1167
음성으로 듣기	1149
""", '응': """
응원하기	1143
""", '의': """
의견 쓰기	1153
""", '이': """
이 기사 어땠나요	1167
이 기사를 공유합니다	1167
이 기사를 추천합니다	1167
이 기사와 함께 읽은 기사	1167
이 기자의 다른 기사	1167
이 시각 많이 본 기사	1175
이 시각 많이 본 뉴스	1175
이 시각 주요뉴스	1154
이 시각 추천뉴스	1154
이런 기사는 어때요	1175
이메일	1149
이메일무단수집거부	1152
이미 구독 중이신가요	1145
이미 회원이신가요	1145
이미지 크게 보기	1156
이미지 확대	1156
이슈	1154
이용약관	1152
이전	1156
이전 기사	1154
이전 기사 보기	1167
이전기사	1154
""", '인': """
인기 급상승	1175
인기 기사	1154
인기기사	1154
인기뉴스	1154
인쇄	1149
인쇄하기	1149
인스타그램 팔로우	1167
""", '일': """
일시후원	1143
""", '재': """
재생	1156
""", '저': """
저작권규약	1152
저장	1149
""", '전': """
전체 댓글	1153
전체 보기	1156
전체메뉴	1156
전체보기	1156
""", '접': """
접기	1156
""", '정': """
정기 후원하기	1143
정기구독	1145
정기후원	1143
""", '제': """
제보	1153
제보하기	1153
""", '좋': """
좋아요	1149
좋은 기사 후원하기	1143
""", '주': """
주소 복사	1167
주소가 복사되었습니다	1167
주소복사	1149
주요 기사	1154
주요 뉴스	1154
주요 뉴스 더보기	1175
주요기사	1154
주요뉴스	1154
""", '지': """
지금 뜨는 기사	1175
지금 뜨는 뉴스	1175
지면보기	1145
""", '청': """
청소년보호정책	1152
""", '최': """
최신 기사	1154
최신 뉴스	1154
최신기사	1154
최신뉴스	1154
""", '추': """
추천 기사	1154
추천 영상	1175
추천기사	1154
추천뉴스	1154
""", '친': """
친구 추가하기	1167
""", '카': """
카카오스토리	1149
카카오톡	1149
카카오톡 공유	1149
카카오톡으로 공유	1167
카카오톡으로 공유하기	1167
카테고리	1154
""", '쿠': """
쿠키 설정	1152
""", '퀴': """
퀴즈 풀기	1167
""", '키': """
키워드	1154
""", '태': """
태그	1154
""", '텔': """
텔레그램에서 소식 받기	1167
""", '투': """
투표하기	1167
""", '트': """
트위터	1149
트위터 공유	1149
""", '페': """
페이스북	1149
페이스북 공유	1149
페이스북으로 공유	1167
""", '펼': """
펼치기	1156
""", '포': """
포토	1154
""", '폰': """
폰트 크기	1149
""", '프': """
프리미엄	1145
프린트	1149
""", '함': """
함께 보면 좋은 기사	1154
함께 볼 기사	1175
함께 읽으면 좋은	1154
함께 읽은 기사	1175
""", '핫': """
핫뉴스	1154
핫이슈	1154
핫클릭	1175
""", '헤': """
헤드라인	1154
""", '협': """
협찬	1151
""", '홈': """
홈	1156
""", '화': """
화제의 뉴스	1154
""", '회': """
회사소개	1152
회원가입	1145
""", '후': """
후원	1143
후원 안내	1143
후원 하기	1143
후원하기	1143
후원회원 가입	1143
"""}

START = {'a': """
abonē	1250 K par	1250 K no	1250 K un	1252 K
această	1533 K traducere
además	581 K:	619 K, en
ai가	1164 K 자동 번역한	1164 K 핵심	1164 K 요약한
ai에게	1164 K 물어	1164 K 질문	1164 K 물어보기
ajánljuk	939 K:
alătură	12 K-te
anmäl	1773 K dig till vårt	1789 K
apúntate	600 K a nuestro seminario	600 K a nuestro evento
artykuł	1420 K ukazał się	1420 K pochodzi z	1426 K przetłumaczony	1426 K został przetłumaczony	1426 K czyta	1426 K wygenerowany
artykuły	1417 K autora
ascultă	1 K	1524 K:	1539 K podcastul	1539 K acest articol
atsisiųskite	1214 K
autorė	1218 K:
autoři	231 K jsou
aún	32 K no hay comentarios
""", 'b': """
bajá	608 K la app
beiträge	27 K
benefício	1489 K do assinante:
beställ	1789 K
besøg	289 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1950 K liên quan:	1961 K viết này có	1961 K viết có hữu ích
báo	1961 K lỗi bài viết
bình	5 K luận	27 K luận	1962 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	939 K:
bạn	1961 K phát hiện	1961 K thấy bài viết
bản	1961 K tóm tắt này
""", 'c': """
chefredaktör	1787 K och ansvarig utgivare:	1787 K:
chưa	32 K có bình luận
citeşte	1524 K şi	1524 K şi:	1524 K şi
citește	1524 K și	1524 K și:	1524 K:	1524 K mai mult	1524 K aici	1524 K și	1524 K mai departe:
citiți	1524 K și
ciąg	1430 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1487 K gerado	1492 K oferecido por
conținut	1533 K generat	1537 K oferit de
crédit	829 K photo	829 K photos
crédits	829 K photo	829 K photos
cài	1965 K đặt ứng dụng	1965 K ứng dụng	1965 K app
có	1950 K thể bạn quan tâm:
""", 'd': """
dacă	1528 K ai informații	1535 K ai observat o
dalinkitės	1214 K
další	221 K články autora
darovať	1689 K
dernières	790 K actualités
descarcă	13 K
descargá	13 K	608 K la app
descărcați	13 K
disponível	1497 K na app store	1497 K no google play	1497 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	245 K
dostępna	1433 K w
dostępne	1433 K w
dostępny	1433 K w
dołącz	12 K do	1444 K do
držte	28 K se
découvrez	791 K aussi	808 K la boutique	808 K notre boutique	808 K nos jeux	808 K notre hors-série	816 K notre application	816 K notre appli
décryptage	791 K :
dùng	1970 K thử
""", 'e': """
elírást	7 K
előfizetőként	964 K
encuéntranos	12 K
envía	3 K
envíanos	589 K
erről	939 K bővebben
escríbenos	583 K
estagiária	1480 K sob supervisão	1480 * K sob supervisão
estagiário	1480 K sob supervisão
""", 'f': """
faça	1495 K o quiz	1495 K o teste	1495 K o nosso
felelős	961 K szerkesztő:	961 K kiadó:
fiți	31 K primul
foretrækker	304 K du
fortsätt	1791 K läsa
fotogaléria	1663 K:
fotografía	620 K:
få	280 K fuld adgang til	303 K adgang	303 K fri	303 K fuld	303 K besked	303 K ugens	303 K dagens	303 K de	303 K nyheder	303 K en notifikation	1357 K full tilgang til	1383 K tilgang	1383 K fri	1383 K full	1383 K beskjed	1383 K varsel	1383 K ukas	1383 K dagens	1383 K de	1383 K nyheter	1764 K full tillgång till	1789 K tillgång	1789 K fri	1789 K full	1789 K besked	1789 K en notis	1789 K veckans	1789 K dagens	1789 K de	1789 K nyheter
férjen	964 K hozzá
följ	12 K	1768 K	1789 K
følg	12 K	12 K oss	284 K	303 K	1361 K	1383 K
füge	12 K uns
fügen	12 K sie uns
für	362 K diesen artikel	362 K diesen
főszerkesztő	961 K:
""", 'g': """
gazeteciliğimizi	1867 K
ghé	1962 K cửa hàng trực tuyến
góp	1961 K ý cho bài viết
gör	1773 K quizet	1773 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	965 K lát
hjälp	1773 K oss bli bättre	1773 K oss att bli bättre
hjælp	289 K os med at blive bedre
hlavné	1676 K body
hlavní	233 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1962 K trả lời khảo sát	1968 K ủng hộ
hämta	13 K	1777 K
häng	1789 K med
hääleta	655 K
håll	28 K	28 K dig
hör	366 K dir	1789 K
hören	366 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	275 K også	275 K også:	289 K mere på	303 K	1352 K også	1352 K også:	1383 K
""", 'i': """
iesūti	1238 K savu	1238 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1214 K
""", 'j': """
jaký	33 K je váš
jäikö	733 K juttu kesken
jälgi	655 K
""", 'k': """
kapcsolódó	939 K	939 K:
kiểm	1962 K tra kiến thức của bạn
kjøp	1366 K billetter	1366 K billett	1383 K
klausykitės	1199 K
klikněte	219 K zde
ključne	1637 K točke	1637 K tačke
klõpsates	655 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1252 K var
kommentarsfältet	5 K
kopiér	303 K
kopírovat	245 K
kopírovať	1689 K
kopē	1252 K
kvíz	219 K:	951 K	1663 K:
kérje	964 K
kérjen	964 K
kérjük	28 K
köp	1773 K biljetter	1773 K biljett	1789 K
kövess	12 K
kövesse	964 K
kövessen	12 K
køb	289 K billetter	289 K billet	303 K
küfür	27 K içeren
küldd	3 K el	946 K el nekünk
küldje	946 K el nekünk	964 K
kļūsti	1252 K
kết	1953 K nối với chúng tôi
""", 'l': """
laimē	1252 K
laimėkite	1214 K
legyél	964 K
lejupielādē	1252 K
leé	619 K también	619 K más	619 K:
lisää	757 K meidät
lásd	939 K még
lásson	964 K több
lát	946 K valami
láttál	946 K valami
lägg	1789 K till
lähetä	736 K juttuvinkki	736 K uutisvinkki	736 K vinkki	740 K mielipidekirjoituksesi	740 K mielipidekirjoitus	757 K
lämna	1767 K dina tips	1767 K ditt tips
läs	1757 K mer om	1758 K också	1758 K också:	1758 K även	1758 K mer	1758 K mer:	1758 K:	1758 K här	1758 K också	1758 K mer	1758 K även	1758 K även:	1764 K vidare med	1764 K mer på	1777 K e-tidningen	1777 K tidningen	1789 K	1791 K vidare
læs	274 K mere om	275 K også	275 K også:	275 K mere	275 K mere:	275 K:	275 K her	275 K hele	275 K også	275 K mere	280 K videre med	294 K e-avisen	294 K avisen	303 K	305 K videre
légy	31 K te az első
líbil	8 K se vám	234 K se
löydät	12 K meidät	757 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1430 K wideo
mirá	603 K el video	619 K también	619 K:
mitä	8 K pidit	33 K mieltä	758 K mieltä sinä
mišljenja	1634 K autora	1634 K iznesena	1634 K izneta
mišljenje	1634 K autora
możliwość	5 K komentowania
mándanos	589 K
más	580 K noticias de	580 K noticias sobre	580 K sobre	580 K en	580 K de	581 K información	581 K información:	581 K información	583 K artículos de
máte	221 K tip
märkasid	640 K midagi	646 K viga	646 K artiklis viga
még	32 K nincs
més	172 K informació:	198 K notícies de	198 K notícies sobre
mød	289 K os
mūs	1252 K vari
mời	1950 K xem	1950 K bạn đọc	1950 K độc giả	1953 K độc giả theo dõi	1953 K bạn đọc theo dõi	1963 K quý vị theo dõi	1963 K quý độc giả	1963 K bạn xem video	1963 K nghe
""", 'n': """
najważniejsze	1426 K informacje
naloži	1726 K
naložite	13 K	1726 K
naročite	1733 K se na
našli	7 K jste	7 K ste
nguồn	1957 K:	1957 K :
nové	236 K číslo	236 K vydání	1679 K číslo	1679 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	757 K enemmän
nägid	656 K viga
näita	655 K
näitkö	758 K virheen
näytä	757 K sisältö
nå	1789 K vår
nézd	939 K meg	964 K meg
nézze	939 K meg	964 K meg
nāc	1243 K strādāt
""", 'o': """
oceń	8 K	1427 K ten	1427 K artykuł	1427 K tekst
odporučte	1689 K
odporúčame	1663 K:
odsłuchaj	1438 K	1438 K ten
ofereça	3 K
oglądaj	1415 K:
ohodnoťte	234 K	1677 K
opýtajte	1676 K sa
opširnije	1623 K:	1623 K na
ouça	1 K	1472 K:	1493 K o podcast
oír	1 K
""", 'p': """
pamanīji	1244 K kļūdu
pamanījāt	1244 K kļūdu
pastebėjote	1200 K įdomų	1206 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	1957 K viên:
piditkö	8 K	758 K
pidätkö	758 K
piše	1648 K:
podobał	8 K ci się
podpořte	250 K
podržite	1651 K
podés	12 K seguir	590 K enviarnos
podívejte	219 K se:	219 K se na video
poleć	1438 K
poslať	1689 K
poslechněte	1 K si	219 K si	219 K si:
poslušajte	1 K	1623 K:	1705 K:
posłuchaj	1 K	1415 K:	1415 K też:
pozostała	1430 K część
pošlete	245 K
pošlite	3 K	1689 K
poți	1528 K contacta autorul	1528 K contacta autoarea
praneškite	1200 K redakcijai
predplaťte	1693 K si
prečítajte	1663 K si tiež	1663 K si aj	1663 K si	1663 K si:
pridružite	12 K se
pridėkite	1214 K
pročitaj	1623 K još	1623 K i
pročitajte	1623 K još	1623 K i	1623 K više	1623 K još	1623 K i	1623 K više	1623 K:	1623 K više o ovoj temi
prvý	1688 K mesiac len za	1688 K mesiac za	1688 K mesiac už za	1688 K mesiac zadarmo
prześlij	1438 K dalej
páčil	8 K sa vám	1677 K sa
päivitä	757 K
pääset	757 K lukemaan
päätoimittaja	755 K:
păstrați	28 K
pērc	1243 K biļetes	1252 K
předplaťte	250 K si
přehrajte	219 K si
přečtěte	219 K si také	219 K si	219 K si:	219 K si také:
připojte	12 K se
""", 'q': """
querés	590 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1200 K autorei	1200 K autoriui
recibí	589 K las noticias
recomandări	1524 K:
regisztrálj	963 K ingyenesen
regisztráljon	951 K	963 K ingyenesen
resuméet	26 K er
resztę	1430 K tekstu
rezervē	1252 K
rešite	1623 K kviz
riješite	1623 K kviz
rozwiąż	1415 K quiz
réservez	808 K vos places pour la soirée de la rédaction
résumer	799 K cet article	799 K l'article
résumé	799 K généré	799 K rédigé	799 K réalisé	799 K produit	799 K par
rösta	1789 K
rādīt	1252 K
""", 's': """
saglabā	1252 K
saistīts	1228 K:
saņem	1252 K
sažetak	1637 K	1637 K članka	1637 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	589 K el canal	619 K leyendo:
sesizări	1528 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	233 K	233 K článku
siųskite	1200 K savo	1214 K
sjefredaktør	1380 K:	1380 K og ansvarlig redaktør:
skopírovať	1689 K
skrót	1426 K artykułu
související	219 K:
sprawdź	1415 K:	1415 K też:
spýtajte	1676 K sa
stališča	1716 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	1764 K
stötta	1764 K
støt	280 K
støtt	1357 K
suscríbete	561 K a
susidūrėte	1200 K su
susiję	1189 K:
synthèse	799 K générée
syötä	757 K
szerző	970 K:
szívesen	965 K meghallgatjuk
szöveg	970 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	594 K
síganos	12 K
sígueme	594 K
síguenos	12 K
súhrn	1676 K
súmate	12 K
súvisiace	1663 K:
súvisiaci	1663 K článok
sūti	1238 K savu	1252 K
""", 't': """
también	581 K puedes leer	581 K puedes leer:	581 K te puede interesar:
també	172 K et pot interessar:
tenés	586 ¿K información
thử	1962 K sức với
tiedätkö	736 K aiheesta	736 K asiasta	736 K lisää
tiivistelmä	26 K on
tilføj	303 K
todavía	32 K no hay comentarios
további	939 K részletek
traducció	181 K feta
transparentní	226 K účet:
trả	1962 K lời câu đố
trải	1970 K nghiệm
turpinājums	1254 K
twój	27 K komentarz
työskenteletkö	736 K
tác	1957 K giả:	1957 K giả là
támogasd	956 K a	956 K az
támogassa	956 K a	956 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1961 K tắt này
töltsd	13 K le
töltse	13 K le	964 K le
történeteiket	946 K
tüm	27 K yorumlar
tęsinys	1216 K
tłumaczenie	1426 K
tải	13 K	13 K ứng dụng	1965 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
uključi	1644 K
uključite	1644 K
uložit	245 K
uložiť	1689 K
uložte	245 K si	1689 K si
unbeschränkter	384 K zugang
unterstütze	318 K
unterstützen	318 K sie	318 K sie die
uočili	7 K ste
urmărește	12 K	1524 K și:	1539 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	951 K részt
več	1705 K:	1705 K v videu	1730 K o tem	1730 K novic	1730 K preberite
vidéo	791 K :
visą	1214 K interviu
više	1623 K o:
você	1472 K pode gostar:
vprašaj	1719 K
vprašajte	1719 K
vypočujte	1 K si	1663 K si:
vytiskněte	245 K
vytlačiť	1689 K
vytlačte	1689 K
válaszolj	964 K
válaszoljon	964 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	303 K med
véleménycikkeit	946 K
více	219 K zde	219 K k tématu:
võida	655 K
võta	640 K ühendust	655 K
vă	28 K rugăm să
věnujte	245 K
všechny	27 K komentáře	221 K články autora
""", 'w': """
weiterführende	340 K artikel:
więcej	1414 K o	1414 K na temat	1414 K z	1415 K na ten temat:	1417 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1861 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1238 K redakcijai
zkopírovat	245 K
znalazłeś	7 K
""", '©': """
©	344 K dpa	486 K #	486 K
""", 'à': """
à	791 K lire aussi	791 K lire également	791 K lire :	791 K lire sur	791 K voir aussi	791 K écouter	791 K relire	791 K découvrir	791 K lire sur le même sujet	791 K consulter :	791 K voir également	793 K propos de l'auteur	793 K propos de l'autrice	808 K retrouver dans le numéro
àudio	181 K generat
""", 'á': """
áudio	1487 K gerado
""", 'ä': """
är	1767 K du
äänestä	757 K
""", 'é': """
écouter	1 K l'article	1 K cet article	791 K aussi
écoutez	1 K cet	1 K l'article	812 K le podcast
""", 'í': """
írd	964 K be
írj	946 K a szerzőnek
írja	964 K be
írjon	946 K a szerzőnek
""", 'î': """
întreabă	1533 K asistentul
""", 'ö': """
ön	965 K szerint
""", 'ú': """
últimas	580 K noticias de	1471 K de	1471 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	342 K die autorin	342 K den autor	342 K die autor:in	342 K die autoren	342 K die autor:innen
""", 'č': """
čitaj	1623 K još
čitajte	1623 K i	1623 K još	1623 K još:
članak	1637 K je preveden	1637 K čita	1640 K je objavljen u
članek	1719 K je preveden	1719 K bere	1719 K je prebral	1722 K je objavljen v
článek	233 K byl přeložen	233 K přeložen	233 K načetl	236 K vyšel v
článok	1676 K bol preložený	1676 K načítal	1679 K vyšiel v
čo	33 K si myslíte
čtěte	219 K také	219 K také:	219 K i	219 K více	219 K:	219 K také
číslo	226 K účtu pro dary	226 K transparentního účtu
čítajte	1663 K aj	1663 K tiež	1663 K viac
""", 'đ': """
đánh	1961 K giá bài viết
đăng	1962 K ký tham dự hội thảo
đọc	1950 K thêm	1950 K thêm:	1950 K:	1950 K tiếp:	1953 K tin nhanh
""", 'į': """
įsigykite	1214 K
įtraukite	1214 K mus
įveskite	1214 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1442 K:
źródło	1442 K:
""", 'ž': """
žinote	1200 K daugiau	1215 K istoriją
žiūrėkite	1189 K taip pat	1214 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	424 K χρήσιμο	424 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	437 K τον	437 K τα	437 K
ακούστε	1 K	410 K:
αντιγράψτε	432 K
αντιγραφή	432 K
αξιολογήστε	424 K
αποθηκεύστε	432 K
""", 'β': """
βίντεο	410 K:
βαθμολογήστε	424 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	410 K επίσης	410 K:	410 K το βίντεο	410 K εδώ	410 K επίσης:	410 K ακόμα:	410 K φωτογραφίες	410 K ακόμη	410 K ακόμη:	421 K όλα τα άρθρα	433 K όλες	433 K όλα	433 K τις
δειτε	410 K επισης	410 K ακομη	410 K:
διάβασε	410 K επίσης	410 K ακόμη
διαβάζεται	423 K από
διαβάστε	410 K επίσης	410 K επίσης:	410 K ακόμη	410 K ακόμη:	410 K ακόμα	410 K:	410 K εδώ	410 K περισσότερα	410 K ακόμα:	410 K εδώ περισσότερα	410 K σχετικά	410 K αναλυτικά	421 K όλα τα άρθρα	433 K όλες	433 K όλα	433 K τις
διαβαστε	410 K επισης	410 K ακομη	410 K ακομα	410 K:
διαθέσιμη	429 K στο
διαθέσιμο	429 K σε	429 K στο
""", 'ε': """
εκτυπώστε	432 K
ενεργοποιήστε	429 K
εσείς	33 K τι
""", 'η': """
η	423 K περίληψη	423 K σύνοψη	423 K ανάγνωση
""", 'κ': """
κατέβασε	429 K
κατεβάστε	13 K	429 K	437 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	410 K:
""", 'λ': """
λήψη	429 K από	429 K στο
""", 'μ': """
μάθετε	433 K όλες
με	435 K πληροφορίες από
μείνετε	433 K ενημερωμένοι
μετάφραση	423 K
μοιράσου	432 K
μοιραστείτε	3 K
""", 'ο': """
οι	421 K απόψεις	421 K γνώμες
""", 'π': """
περίληψη	423 K
περισσότερα	410 K:
πηγές	435 K:
πηγή	435 K:
προτείνετε	432 K
πώς	424 K σας φάνηκε
""", 'ρ': """
ρωτήστε	423 K
ρώτα	423 K
ρώτησε	423 K
""", 'σ': """
σας	8 K άρεσε	424 K φάνηκε	424 K βοήθησε	424 K άρεσε
στείλτε	432 K
στηρίξτε	437 K	437 K τον	437 K τα	437 K την
σύνοψη	423 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	421 K κείμενα που
το	421 K άρθρο εκφράζει	423 K άρθρο μεταφράστηκε	423 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	432 K
""", 'ό': """
όλα	421 K τα άρθρα
όλες	433 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1591 K - обозреватель	1591 K - корреспондент	1591 K - колумнист	1591 K - редактор	1913 K - оглядач	1913 K - колумніст	1913 K - кореспондент
авторка	1913 K - оглядачка	1913 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1577 K новостей	1578 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1594 K ли материал	1594 K ли пересказ	1594 K ли этот пересказ	1594 K ли этот	1594 K ли текст
была	1594 K ли статья	1594 K ли эта	1594 K ли новость
більше	1900 K по темі:	1900 K за темою:	1900 K на тему:	1900 K про це:	1928 K новин	1928 K матеріалів
""", 'в': """
вакансии	1597 K "	1597 K "	1597 K редакции
вакансії	1918 K "	1918 K "	1918 K редакції
вам	8 K понравилась	8 K сподобал*	1594 K понравилась	1594 K понравился	1594 K помогла	1916 K сподобалась	1916 K сподобалася	1916 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1577 K новости на тему	1577 K материалы	1577 K новости	1577 K статьи	1580 K статьи автора	1580 K материалы автора
всички	123 K новини
встановлюйте	1923 K
встановіть	13 K	1923 K
""", 'г': """
главное	1593 K от
гледайте	99 K видеото	99 K:
головне	1915 K від	1915 K за версією
""", 'д': """
детальніше	1900 K:	1900 K про це
джерела	1930 K:
джерело	1930 K:
дивіться	1900 K також	1900 K:	1900 K також:	1900 K відео:
до	1900 K теми:
докладніше	1900 K:	1900 K про це
доступно	1602 K в	1602 K на	1602 K для	1923 K в	1923 K у	1923 K на	1923 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1580 K материалы автора
думка	1913 K автора	1913 K редакції	1913 K, висловлена
думки	1913 K авторів
""", 'е': """
есть	1580 K новость
еще	1578 K по теме:
ещё	1577 K больше	1578 K по теме:
""", 'з': """
за	1900 K темою:
забелязахте	7 K
завантажити	1923 K в	1923 K з	1923 K у
завантажте	13 K	1923 K в	1923 K з
завантажуйте	13 K	1923 K	1933 K застосунок
загрузите	1602 K в	1602 K на
задайте	1593 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	1915 K
зберегти	1927 K
збережіть	1927 K
знайшли	7 K помилку
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
источник	1608 K:
источники	1608 K:
""", 'к': """
как	1594 K вам статья	1594 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	1915 K виклад	1915 K переказ
коротко	1593 K от	1915 K від
краткий	26 K пересказ	1593 K пересказ
кратко	1593 K от
краткое	1593 K содержание
куиз	99 K:
""", 'л': """
лучшее	1577 K за
""", 'м': """
материал	1578 K по теме:	1596 K опубликован в	1599 K можно
месяц	1605 K подписки за
мнение	1591 K автора	1591 K редакции
мнението	109 K на автора
мнения	1591 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	1927 K
надішліть	3 K	1927 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новия	114 K брой
новият	114 K брой
новости	1577 K партнеров
новый	1596 K номер
няма	32 K коментари
""", 'о': """
об	1578 K этом подробнее	1580 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1593 K	1915 K
оставьте	31 K первый
открихте	7 K
откройте	1602 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1606 K
отправьте	3 K	1606 K
оценете	112 K
оцените	8 K	1594 K
оцініть	1916 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1605 K месяц за
перевод	1593 K выполнен	1593 K сделан
передплата	1926 K за #	1926 K від #
переказ	1915 K
переклад	1915 K зроблено
пересказ	1593 K
перший	1926 K місяць за
по	1578 K теме:
повече	99 K по темата:	123 K новини
погляди	1913 K авторів
подарете	122 K
подарите	1606 K
подарить	1606 K
подарувати	1927 K
подаруйте	1927 K
поддержать	1611 K
поддержите	1611 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1605 K за #	1605 K от #	1605 K за рубль
подписывайтесь	12 K	1611 K на
подпишись	12 K
подпишитесь	12 K	1611 K на
подробнее	1578 K:	1578 K в материале	1578 K - в	1578 K читайте в материале	1578 K об этом
подробности	1578 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1591 K автора
позицията	109 K на автора
позиція	1913 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	1927 K
порекомендуйте	1606 K
последвайте	12 K	128 K
последние	1577 K новости о
послухати	1 K
послушать	1 K
поставте	1915 K запитання
почитать	1578 K:
преведено	111 K с
преводът	111 K е
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1580 K новость
приєднуйтесь	12 K
пройдите	1578 K тест
пройдіть	1900 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	1926 K за #	1926 K від #
підписуйся	12 K
підписуйтесь	12 K	1933 K на
підпишіться	12 K	1933 K на
підсумок	1915 K
підтримайте	1933 K
підтримати	1933 K
""", 'р': """
работа	1597 K в "
радимо	1900 K прочитати:
разрешете	118 K
распечатайте	1606 K
распечатать	1606 K
резюме	111 K
резюмето	111 K
рекомендуем	1578 K:
рекомендуємо	1900 K:
робота	1918 K в "	1918 K у "
роздрукувати	1927 K
роздрукуйте	1927 K
""", 'с': """
саммари	1593 K
свалете	13 K	118 K
свежий	1596 K номер
свързани	99 K:
связаться	1580 K с автором
скачайте	13 K	1602 K в	1602 K из	1611 K приложение
скачать	13 K	1602 K в	1602 K на
скопировать	1606 K
скопируйте	1606 K
скопіювати	1927 K
скопіюйте	1927 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	1900 K:	1900 K також:
слухати	1 K
слушайте	1578 K:	1578 K также:
слушать	1 K
см	1578 K. также:
смотрите	1578 K также	1578 K:	1578 K	1578 K также:	1578 K видео:
соблюдайте	28 K
сообщения	27 K
сохраните	1606 K
сохранить	1606 K
спитайте	1915 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1593 K
спросить	1593 K
станьте	31 K первым	31 K першим	1611 K подписчиком	1611 K соучастником	1933 K частиною спільноти	1933 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	1915 K перекладено
статью	1599 K можно
статья	1593 K переведена	1593 K озвучена	1594 K была	1596 K опубликована в
стежте	12 K за
стислий	1915 K виклад	1915 K переказ
""", 'т': """
також	1900 K читайте:
текст	1593 K переведён	1593 K переведен	1593 K озвучен	1915 K перекладено	1915 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1591 K зрения автора	1913 K зору автора	1913 K зору редакції
""", 'у': """
увидели	7 K ошибку
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1578 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
""", 'ц': """
цей	1915 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	1916 K була стаття	1916 K був матеріал	1916 K був переказ	1916 K був цей переказ	1916 K була ця	1916 K був цей	1916 K сподобалась	1916 K сподобалася	1916 K сподобався
читайте	12 K нас	13 K	1578 K также	1578 K также:	1578 K:	1578 K подробнее	1578 K еще	1578 K также	1578 K по теме:	1578 K подробнее:	1578 K материал	1578 K в материале	1602 K нас без	1602 K без	1611 K	1611 K нас в	1900 K також	1900 K також:	1900 K:	1900 K ще	1900 K також	1900 K також на тему:	1900 K по темі:	1900 K також на тему	1933 K
читать	1578 K также	1578 K также	1578 K по теме:
что	33 K вы думаете	1578 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	1900 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1593 K пересказ	1599 K материал можно	1599 K текст можно
эту	1599 K статью можно
""", 'я': """
як	1916 K вам стаття	1916 K вам матеріал
""", 'א': """
אהבתם	857 K את
אולי	871 K פספסתם:
אל	862 K תפספסו: הפעילו
""", 'ב': """
בואו	858 K לעבוד איתנו
בחנו	860 K את עצמכם
""", 'ד': """
דווחו	857 K על
""", 'ה': """
האזינו	1 K	846 K:	859 K לפודקאסט	859 K לפרק
האם	8 K אהבתם	857 K הכתבה	857 K הסיכום	857 K המידע
הדוא	851 K"ל האדום
הורידו	13 K
היו	31 K הראשונים
הירשמו	858 K לוובינר	858 K לכנס
הכותב	852 K הוא
הכותבים	852 K הם
הכותבת	852 K היא
הכתבה	857 K עניינה	872 K ממשיכה
המחבר	852 K הוא
המחברת	852 K היא
המשך	872 K הכתבה
הפעילו	862 K התראות	862 K את ההתראות
הפרק	859 K המלא זמין
הצביעו	860 K בסקר
הצטרפו	12 K	849 K	849 K אלינו	858 K לצוות שלנו
הקשיבו	859 K לפודקאסט
השתתפו	860 K בסקר
התגובות	5 K
""", 'ח': """
חודש	867 K ראשון ב
""", 'י': """
יש	851 K לכם מידע	851 K לכם סיפור	851 K לך מידע	851 K לך סיפור
""", 'כ': """
כדי	867 K לקרוא את
כל	849 K החדשות
""", 'ל': """
להאזנה	859 K לכתבה	859 K לפודקאסט
להמשך	867 K קריאה
לכל	852 K הכתבות של	871 K הכתבות:
לכתבה	846 K המלאה
לכתבות	871 K נוספות:
לעדכונים	849 K נוספים	849 K
לפניות	851 K לכתב	851 K לכתבת
לפרק	859 K המלא
לצפייה	859 K בסרטון	859 K בווידאו	859 K במשדר
לקבוצת	849 K הוואטסאפ	849 K הווטסאפ
לקבלת	849 K עדכונים
לקריאה	846 K נוספת	846 K נוספת:	867 K מלאה
לקריאת	867 K הכתבה המלאה
לרכישת	858 K כרטיסים לכנס	858 K כרטיסים לחצו	858 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	860 K דעתכם? הצביעו
מייל	851 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	851 K במשהו	851 K בטעות
""", 'ע': """
עוד	846 K בנושא:	871 K במדור:	871 K כתבות:
ענו	860 K על הסקר	860 K על הסקר:	860 K על החידון
עקבו	12 K	849 K אחרינו	849 K אחרי
""", 'פ': """
פרסומת	872 K
""", 'צ': """
צפו	846 K:	846 K גם	859 K בסרטון	859 K בתיעוד	859 K בווידאו	859 K בכתבה
""", 'ק': """
קבלו	862 K התראות	862 K עדכונים על	862 K עדכונים לנייד
קרא	846 K גם	846 K גם:
קראו	846 K גם	846 K גם:	846 K עוד
""", 'ר': """
רוצים	849 K להיות	849 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	865 K	866 K בעיתונות	866 K בנו	866 K בעבודתנו
""", 'ا': """
ابرز	62 K النقاط بالذكاء
اجعل	53 K
احجز	64 K تذكرتك	64 K مكانك	64 K مقعدك
احجزوا	64 K تذاكركم
احصل	72 K علي تطبيق
اختبر	67 K معلوماتك	67 K نفسك
ادعم	75 K
ادعموا	75 K
اذا	57 K كانت لديك معلومات	57 K كان لديك معلومات
ارسل	57 K لنا
ارسلوا	57 K لنا	57 K الينا
از	701 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	689 K خود را بسنجيد
اعادة	85 K النشر
اعد	62 K هذا الملخص
اعلان	82 K
اقرا	50 K ايضا	50 K ايضا	50 K ايضا:	50 K ايضا:	50 K ايضا	50 K ايضا	50 K ايضا	50 K المزيد:	50 K:	50 K المزيد	81 K كذلك:	81 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
المزيد	50 K:
المصدر	60 K:	60 K :
الملخص	62 K من اعداد
ان	57 K كانت لديك معلومات
انشئ	87 K حسابا	87 K حسابك
انضم	54 K الي	55 K الي قناة
انضموا	12 K	53 K الي
اهم	62 K النقاط بالذكاء
ايا	686 K اين	686 K خطايي
اين	686 K	701 K مطلب را هم بخوانيد:
اينجا	701 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	676 K:
بخوانيد	676 K:
بشنويد	1 K
به	12 K كانال	686 K اين
بيشتر	676 K بخوانيد	676 K بخوانيد:	676 K ببينيد	701 K بدانيد:
""", 'ت': """
تابع	50 K ايضا:	54 K	58 K الكاتب علي	82 K القراءة
تابعنا	12 K	53 K
تابعوا	53 K	58 K الكاتب علي
تابعونا	12 K	53 K
تبرع	75 K ل
تخطي	80 K
ترجم	62 K هذا
تستمر	82 K القصة
تسوق	64 K الان	64 K من متجر
تم	62 K اعداد هذا	62 K انشاء هذا	62 K تلخيص هذا
تماس	682 K با نويسنده
تمت	62 K ترجمة هذا
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	682 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	689 K خود را
در	676 K اين باره بخوانيد	689 K اين نظرسنجي	689 K نظرسنجي ما	689 K نظرسنجي	701 K همين زمينه:	701 K همين رابطه:
""", 'ر': """
رابط	53 K قناتنا
""", 'س': """
ساعدنا	67 K علي تحسين
ساعدونا	67 K علي تحسين
ساند	75 K
سجل	64 K الان في	64 K الان لحضور	87 K مجانا
سجلوا	64 K الان في	87 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	67 K في الاستبيان
شاركنا	57 K قصتك	67 K رايك
شاركوا	3 K
شاركونا	57 K قصصكم	67 K رايكم
شاهد	50 K ايضا	50 K ايضا	50 K:	50 K ايضا:	50 K ايضا:	65 K الفيديو اعلاه	81 K ايضا-
شاهدوا	65 K
شما	689 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	682 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	682 K خبر:	682 K خبر :
كن	31 K اول
""", 'ل': """
لا	85 K يسمح باعادة
لتصلك	54 K
لديك	87 K حساب
لقراءة	80 K المزيد
للابلاغ	68 K عن خطا	68 K عن اي خطا
للاستماع	65 K الي
للاشتراك	53 K في
للانضمام	53 K الي
للتواصل	58 K مع الكاتب	58 K مع الكاتبة
للمزيد	50 K:	80 K من الاخبار	80 K من التفاصيل
لمتابعة	54 K
لمزيد	80 K من الاخبار
لمشاهدة	65 K الفيديو	65 K التقرير
ليصلك	54 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	682 K:
مصيتم	7 K
مطالب	676 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	682 K:	682 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	686 K شما درباره
نظرات	5 K
نظرسنجي	689 K:
نويسنده	682 K:	682 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	676 K بخوانيد	676 K بخوانيد:	701 K ببينيد:
""", 'و': """
واصل	82 K القراءة
وجدت	7 K خطا
وظائف	64 K شاغرة في
""", 'ي': """
يحظر	85 K نقل	85 K نسخ
يستمر	82 K المقال	82 K الخبر
يمكنك	54 K متابعة	80 K قراءة المزيد
يمكنكم	54 K متابعة
يمنع	85 K نقل	85 K نسخ
""", 'گ': """
گزارش	682 K:	686 K خطا
""", 'आ': """
आप	12 K हमें
आपक	904 Kो यह	904 Kो ये
""", 'इ': """
इनप	899 Kुट-	899 Kुट:	899 Kुट -	899 (Kुट
इस	893 Kे भी पढें	893 Kे भी पढें:	917 Kे भी पढें-	917 Kे भी देखें:
""", 'ए': """
एज	899 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	893 K पढें:	917 K भी पढें:
""", 'क': """
क	904 K्या यह	904 K्या आपको	913 Kेवल # रुपये में
""", 'ख': """
खबर	904 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	899 Kिस्क्लेमर:
""", 'द': """
द	893 Kेखें:	893 Kेखें वीडियो
""", 'प': """
पढ	893 Kें:	917 Kें-
""", 'भ': """
भ	899 (Kाषा
""", 'म': """
म	913 Kात्र # रुपये में
""", 'य': """
य	893 Kे भी पढें	893 Kे भी पढें:	899 (Kे लेखक के	917 Kे भी पढें-	917 Kे भी देखें:
यह	893 K भी पढें	893 K भी पढें:	893 K भी देखें:	899 (K लेखक के	904 K खबर आपको	917 K भी पढें-	917 K भी पढें -
""", 'ल': """
ल	899 Kेखक के बारे में	899 Kेखिका के बारे में	899 (Kेखक	899 (Kेखिका	899 Kेखक वरिष्ठ पत्रकार हैं	899 Kेखक स्वतंत्र पत्रकार हैं	899 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	893 Kंबंधित:	913 Kिर्फ # रुपये में	917 Kंबंधित खबर:	917 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	137 Kো পডুন	159 Kো পডুন:	159 Kো পডুনঃ
আরও	137 K পডুন:	137 K পডুন	137 K দেখুন:	159 K পডুনঃ	159 K পডুন-	159 K পডুন :
""", 'ছ': """
ছব	142 Kি:
""", 'প': """
প	160 Kৃষ্ঠপোষকতায
পড	137 Kুন:
""", 'ব': """
ব	160 Kিজ্ঞাপনের পর	160 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	142 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	142 Kেখক:	142 Kেখকঃ	142 Kেখকের আরও
""", 'স': """
স	142 Kূত্র:	142 Kূত্রঃ	160 K্পনসরড	160 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	1806 Kติดตาม	1806 Kไลก์
""", 'ข': """
ขอ	1809 Kบคุณภาพจาก	1809 Kบคุณข้อมูลจาก
ข่	1803 Kาวที่เกี่ยวข้อง:	1809 Kาวโดย	1815 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	1815 Kิป:
คุ	1812 Kณรู้สึกอย่างไรกับ	1812 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	1815 Kคลิป:	1815 Kคลิป :
""", 'ซ': """
ซื	1813 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1803 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	1806 Kดตามเรา	1806 Kดตามข่าว	1823 Kดตามอ่านข่าวอื่นๆ	1823 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	1811 Kม ai
""", 'ท': """
ทด	1813 Kสอบความรู้ของคุณ
ทำ	1813 Kแบบสำรวจสั้น
ที	1809 K่มา:	1809 K่มา :
""", 'บ': """
บท	1811 Kสรุปนี้	1811 Kความนี้แปล	1811 Kความนี้เรียบเรียง	1812 Kความนี้มีประโยชน์
""", 'ป': """
ปร	1811 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	1809 K้เขียน:	1809 K้เขียน :
""", 'พ': """
พบ	1812 Kข้อผิดพลาดในบทความ
พื	1824 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	1813 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	1809 Kพ:
""", 'ร': """
ร่	1813 Kวมโหวต:	1813 Kวมโหวต :	1813 Kวมทำแบบสำรวจ	1813 Kวมสนุก	1819 Kวมสนับสนุน
""", 'ล': """
ลง	1813 Kทะเบียนเข้าร่วมสัมมนา	1813 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	1819 Kับสนุน
สร	1811 Kุปโดย	1811 Kุปข่าวด้วย	1811 Kุปนี้	1811 Kุปข่าวโดย	1812 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	1803 Kานเพิ่มเติม:	1803 Kานต่อ:	1803 Kานข่าวต้นฉบับ:	1803 Kานเพิ่มเติม	1803 Kานประกอบ:	1815 Kานข่าวเพิ่มเติม:	1815 Kานข่าวเพิ่มเติม	1815 Kานข่าวที่เกี่ยวข้อง:	1815 Kานข่าว:	1815 Kานเรื่องอื่น:	1823 Kานข่าวอื่นๆ	1823 Kานข่าวต้นฉบับได้ที่	1823 Kานบทความอื่นๆ	1823 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	1809 Kางอิง:
""", 'เ': """
เก	1809 Kี่ยวกับผู้เขียน
เข	1806 K้าร่วมช่อง
เน	1811 Kื้อหานี้สร้าง	1824 Kื้อหาสปอนเซอร์	1824 Kื้อหาโฆษณา	1824 Kื้อหาสนับสนุนโดย
เพ	1806 Kิ่มเพื่อน
เร	1809 Kื่อง:	1809 Kื่อง :	1809 Kื่องและภาพ
""", 'แ': """
แจ	1812 K้งแก้ไขข่าว
แช	3 Kร์
แป	1811 Kลโดย
แอ	1806 Kดไลน์
""", 'โ': """
โฆ	1824 Kษณา -
""", 'ใ': """
ให	1812 K้คะแนนบทความ
""", 'ไ': """
ไม	1806 K่พลาดทุกข่าวสาร	1806 K่พลาดข่าว
""", 'ả': """
ảnh	1957 K:
""", 'ủ': """
ủng	1957 K hộ tác giả	1968 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1109 Kせて読みたい	1109 【Kせて読みたい】	1109 Kせて読みたい:
""", 'こ': """
こち	1109 Kらもおすすめ	1109 Kらもおすすめ:	1134 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1115 K記事を書いた人	1115 K記事の筆者	1118 K要約はai	1118 K要約は、ai	1118 K要約は役に立ち	1118 ※K要約	1118 K記事の要約	1118 K記事はai	1118 K翻訳	1118 K見出しはai	1125 K記事は	1125 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1109 Kと見る:	1134 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1134 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1134 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2007 K内容由ai
""", '作': """
作者	2004 K:	2004 (K	2004 K係	2004 K为	2004 K為
""", '你': """
你可	1997 K能會喜歡:	2025 K能想看:
你有	2003 K线索
你覺	2009 K得這篇
你觉	2009 K得这篇
""", '來': """
來源	2004 K:
""", '內': """
內容	2007 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2007 K由ai
""", '写': """
写真	1109 【K】	1109 K:	1134 【Kを見る】	1134 【Kギャラリー】
""", '出': """
出典	1115 K:
""", '分': """
分享	3 K
""", '前': """
前回	1134 【K】	1134 Kの記事:
""", '加': """
加入	12 K	2001 K	2020 K
""", '動': """
動画	1109 【K】	1134 【Kを見る】
""", '升': """
升級	2020 K
升级	2020 K
""", '原': """
原文	2024 K刊于	2024 K刊於
""", '参': """
参与	2011 K我们的
参考	1109 K:
""", '參': """
參與	2011 K我們的
""", '发': """
发现	7 K错误	2010 K错误
""", '取': """
取材	1115 K・文	1115 K・執筆
""", '另': """
另请	1997 K参阅
""", '可': """
可以	2002 K在x上
""", '合': """
合わ	1109 Kせて読みたい:
""", '同': """
同场	1997 K加映:
同場	1997 K加映:
""", '問': """
問問	2007 K我們的ai
""", '執': """
執筆	1115 K:	1115 K/
""", '報': """
報名	2011 K參加
""", '填': """
填写	2011 K问卷
填寫	2011 K問卷
""", '如': """
如发	2010 K现
如有	2003 K线索	2003 K線索
如果	2003 K您有相关线索	2003 K您有	2003 K你掌握	2003 K您掌握
如發	2010 K現
""", '審': """
審校	2004 K:
""", '延': """
延伸	1997 K閱讀	1997 K阅读	1997 K閱讀:	1997 【K閱讀】	2025 K閱讀:	2025 K阅读:
""", '引': """
引用	1115 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2025 K:
影音	2025 K:
""", '往': """
往下	2025 K看更多:
""", '您': """
您对	2009 K这篇文章
您對	2009 K這篇文章
您有	2003 K线索
您的	27 K评论
您覺	2009 K得這篇
您觉	2009 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	1997 K阅读:
""", '扫': """
扫描	2001 K
扫码	2001 K
""", '投': """
投票	2011 K:
投稿	27 Kは
""", '报': """
报名	2011 K参加
""", '按': """
按讚	2001 K追蹤
""", '採': """
採訪	2004 K撰文:
""", '推': """
推荐	1997 K阅读	1997 K阅读:
推薦	1997 K閱讀:
""", '提': """
提供	1115 K:
""", '摘': """
摘要	2007 K由
""", '撰': """
撰文	2004 K:
撰稿	2004 K:
""", '支': """
支持	2018 K
""", '收': """
收听	1 K	2013 K我们的播客	2013 K我们的节目
收聽	1 K	2013 K我們的播客	2013 K我們的節目
""", '文': """
文/	1115 K
文:	1115 K
文・	1115 K
文章	2004 K来源:	2010 K有误	2010 K有誤
""", '新': """
新聞	2003 K線索
新闻	2003 K线索热线	2003 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1997 K:	1997 K新聞:	1997 K內容:	1997 【K新聞】	1997 K相關	1997 K阅读:	1997 K報導:	1997 K报道:	2024 K精彩内容	2024 K精彩內容	2024 K资讯	2024 K資訊	2024 K内容请	2024 K內容請	2025 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2003 K要爆
""", '本': """
本内	2007 K容由ai
本摘	2007 K要
本文	2004 (K作者	2004 K作者	2007 K摘要	2007 K由ai	2007 K由人工智能翻译	2007 K由人工智能生成	2007 K由人工智慧	2024 K章來自	2024 K转载自	2024 K轉載自	2024 K来自	2024 K來自
""", '来': """
来发	31 K表第一
来源	2004 K:
""", '校': """
校对	2004 K:
""", '構': """
構成	1115 K・文
""", '次': """
次に	1109 K読む:
次の	1134 Kページ:	1134 【K記事】
次ペ	1134 Kージ:
""", '欢': """
欢迎	12 K关注	2002 K在	2002 K关注	2003 K提供线索	2003 K投稿
""", '歡': """
歡迎	12 K追蹤	2002 K在	2003 K提供線索	2003 K投稿
""", '此': """
此摘	2007 K要
""", '测': """
测一	2011 K测:
""", '測': """
測一	2011 K測:
""", '点': """
点击	1997 K查看	2013 K观看视频	2013 K收听
点我	2001 K加入
""", '熱': """
熱門	2025 K新聞:
""", '爆': """
爆料	2003 K请	2003 K請
""", '画': """
画像	1109 【K】	1134 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2010 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1997 K阅读	1997 K新闻	1997 K报道:	1997 K阅读:	2025 K新闻:	2025 K文章:
相關	1997 K新聞	1997 K報導	1997 【K新聞】	1997 K閱讀:	2025 K新聞:	2025 K文章:	2025 K報導:
""", '看': """
看更	1997 K多:	2025 K多:
""", '立': """
立即	2001 K加入	2011 K报名	2011 K報名
""", '筆': """
筆者	1115 Kプロフィール
""", '編': """
編輯	2004 K:
""", '编': """
编辑	2004 K:	2004 (K:
""", '聽': """
聽我	2013 K們的podcast
""", '著': """
著者	1115 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2013 K上方影片
""", '观': """
观看	2013 K上方视频
""", '视': """
视频	2025 K:
""", '訂': """
訂閱	2020 K
""", '記': """
記事	7 Kの誤り	1125 Kの誤り	1125 Kに誤り
記者	1115 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1109 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2018 K持
""", '订': """
订阅	2020 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2018 K持
""", '責': """
責編	2004 K:
""", '資': """
資料	2004 K來源:
""", '贊': """
贊助	2018 K
""", '责': """
责任	2004 K编辑:	2004 (K编辑
责编	2004 K:
""", '赞': """
赞助	2018 K
""", '这': """
这个	2008 K摘要
这段	2008 K摘要
这篇	8 K文章	2008 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2008 K摘要
這篇	2008 K文章
""", '采': """
采写	2004 K:
""", '長': """
長按	2001 K
""", '长': """
长按	2001 K
""", '関': """
関連	1109 K記事	1109 K記事:	1109 【K記事】	1109 K:	1109 【K】	1109 K:	1134 【K写真】	1134 K記事:
""", '閱': """
閱讀	1997 K更多
""", '问': """
问问	2007 K我们的ai
""", '阅': """
阅读	1997 K更多
""", '馬': """
馬上	2011 K報名
""", '马': """
马上	2011 K报名
""", '點': """
點我	2001 K加入
點擊	1997 K查看	2013 K觀看影片
""", '같': """
같이	1155 K 보기:
""", '관': """
관련	1155 K 기사:	1176 K 기사 :	1176 [K 기사]	1176 K 기사-
관련기사	1155 K	1155 K:	1155 [K]	1176 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1164 K #줄 요약
기사에	1169 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1176 K 기사:
""", '당': """
당신의	1168 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1155 K 읽기:
더보기	1155 [K]	1155 K:
""", '독': """
독자	1168 K 설문에	1168 K 설문조사에
""", '많': """
많이	1176 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1164 K 요약은
""", '사': """
사진출처	1179 K:
""", '생': """
생성형	1164 K ai가 요약
""", '설': """
설문에	1168 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1168 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1155 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1164 K 요약은 ai	1164 K 요약이 도움	1164 K 기사는 인공지능	1164 K 기사는 ai	1164 K 번역	1169 K 기사가 도움이	1169 K 기사를 어떻게	1169 K 뉴스에 대한 의견	1169 K 기사에 대한 의견
이슈	1176 [K]
이어	1155 K 읽기:
""", '인': """
인기기사	1176 [K]
""", '자': """
자료출처	1179 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1155 K 기사:
추천기사	1176 [K]
""", '출': """
출처	1179 K:	1179 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1155 K 볼 만한 기사:	1155 K 보면 좋은 기사:	1176 [K 읽기]
""", '핫': """
핫클릭	1176 [K]
""", '화': """
화보	1155 [K]
"""}

CONTAINS = {'a': """
abonați	1552 K-vă	1556 K
abonații	1553 K noștri
abonează	1516 K-te pentru	1519 K-te pe youtube	1552 K-te
abonné	774 déjà K	774 pas encore K	774 en tant qu'K
abonnés	774 réservé aux K	774 réservé à nos K	831 nos K	834 K
abonējiet	1258 K
actualité	777 l'essentiel de l'K	782 suivez l'K	782 suivez toute l'K	782 retrouvez toute l'K	795 couvre l'K
adatkezelési	936 K tájékoztató
admitió	624 K
adomány	976 K
adományoddal	972 K
adományok	976 K
adományozz	972 K
advirtió	624 K
adó	929 K #%
adód	974 K #
adója	955 K #
adăugat	1555 a K
affiliatelänkar	37 K	1784 K
affilié	37 lien K
affiliés	37 liens K
affirmé	833 a K
afiliación	37 enlaces de K
afirmó	624 K
agregó	624 K
aicināja	1261 K
aizsargātas	1229 visas tiesības K
aiškino	1223 K
ajouté	833 a K
ajută	1552 K-ne
ajánld	972 K fel
alkalmazás	934 töltsd le az K
alkalmazásban	953 az K
alkalmazást	953 K
alkalmazásunk	973 K
alkalmazásunkat	934 töltse le K
alăturat	1529 s-a K echipei
améliorer	814 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
anketě	239 naší K	239 v K
ankietę	35 naszą K	1431 naszą K	1431 krótką K
anmäl	1795 K dig till
anmäla	1779 genom att K dig
annoncé	833 a K
annoncør	307 betalt af en K	307 betalt af K
annonslänkar	37 K	1784 K
annonsör	1793 betalt av en K	1793 betald av en K
annonsør	1388 betalt av en K
anunció	624 K
anunțat	1555 a K
använder	1753 vi K cookies	1753 K kakor
anúncio	1491 após o K	1491 depois do K
anúncios	1509 sem K
aplicación	568 descarga la K	568 descarga nuestra K
aplicația	1519 descarcă K	1553 K noastră
aplikację	1403 pobierz K	1403 pobierz naszą K	1403 ściągnij K
aplikácii	1684 našej K
aplikáciu	1684 mobilnú K	1684 K
aportació	200 la teva K
aportación	587 tu K	612 haz tu K
apoyá	621 K
applikációnk	953 K
applikációnkat	953 K
apsolīja	1261 K
apóyanos	587 K	621 K
apóyenos	587 K	621 K
apúntate	567 K a nuestra	567 K gratis	621 K a	621 K gratis
arkadaşinla	1871 bir K paylaş
artykuł	15 darmowy K	20 cały K	1395 podoba ci się ten K	1432 nasz K do końca	1446 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	557 te ha gustado este K	564 regala este K	564 regalar este K	565 último K gratis	565 te queda # K	615 y lee este K	622 este K
artículos	15 K gratis	565 K gratis este mes	565 te quedan # K	565 límite de K
aseguró	624 K
associés	786 cookies K à ce contenu
assuré	833 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1516 K-te pentru
autorką	1423 kontakt z K
autorská	223 K práva
avertizează	1555 K
avísanos	621 K
ayúdanos	587 K	621 K a
açikladi	1882 K
açin	1871 K
añadió	624 K
año	623 al K
""", 'b': """
bağirdi	1882 K
bağiş	1879 K yap	1883 K
bağişiniz	1879 K
bağlantilari	1868 satiş ortakliği K
başlayan	1870 tl'den K
behält	29 K sich vor	29 K sich das recht
behöver	1742 vi K ditt stöd	1795 vi K din hjälp
bekapcsolása	934 értesítések K
beløb	311 fast K
beløp	1390 gi et K	1392 fast K
bemängeln	397 K
bemängelt	397 K
berättade	1798 K
berättar	1798 K
bestätigen	325 K sie ihre
bestätigungsmail	325 K
betalvägg	1799 K
bezplatný	1678 náš K webinár
bezplatných	1687 K článkov
bezpłatne	1437 K konto
bezpłatny	1428 nasz K webinar
bezpłatnych	1437 limit K
beğendiyseniz	1880 bu haberi K	1880 bu yaziyi K
biết	1979 cho K
blokování	216 K reklam
boletín	567 recibe el K	567 nuestro K	567 K diario	621 recibe el K	622 nuestro K	625 K
boîte	777 dans votre K mail	777 dans votre K e-mail
brezplačne	1728 K članke
brezplačni	1721 naš K webinar
brezplačnih	1728 K člankov
butlletí	170 subscriu-te al K	170 el nostre K	201 el nostre K	204 K
buzón	567 en tu K
bájate	621 K la app
báo	1976 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1798 K
bønn	1333 vi har en K til deg
bústia	191 a la teva K
bülten	1864 e-K	1883 K
bültene	1837 K abone	1837 K kayit	1837 K kaydol
bülteni	1864 haber K
bültenimiz	1880 K
bültenimize	1837 K	1879 K	1880 K
bültenine	1864 K
bạn	1943 hộp thư của K	1967 sự ủng hộ của K	1976 sự ủng hộ của K	1976 mời K
bằng	1975 K văn bản của báo
""", 'c': """
caffè	1052 un K
café	587 un K	612 un K al mes	797 un K
caractères	814 limitées à # K
catedrática	585 es K
catedrático	585 es K
celého	209 pro čtení K
cercetătoare	1529 este K
cercetător	1529 este K
chaîne	831 notre K
chefredaktör	1769 är politisk K	1769 är K
chefredaktør	285 er K
chuyện	1956 bạn có câu K
chép	1952 cấm sao K	1975 mọi sao K
chính	1947 K sách bảo mật
chúng	1943 bản tin của K tôi	1945 theo dõi K tôi	1956 cho K tôi qua	1956 liên hệ với K tôi	1976 ủng hộ K tôi	1976 K tôi cần sự giúp đỡ	1976 giúp K tôi	1976 theo dõi K tôi	1977 K tôi trên	1977 của K tôi	1977 cho K tôi
chọn	1976 hãy bình K
cikkünk	973 minden K
cikkünkhöz	973 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1469 nos K
comentó	624 K
comisión	601 recibir una K
comissió	186 rebre una K
comissão	1490 receber K	1490 receber uma K
commerciële	1322 K partner
communauté	801 K whatsapp	801 K signal
compártela	25 K
compártelo	25 K
comunità	1075 parte della nostra K
condamné	833 a K
condiții	1521 termeni și K
confidentialité	786 politique de K
confidențialitate	1521 politica de K
conférences	795 est maître de K
connecté	788 vous devez être K
conteúdo	9 este K	9 K externo	1456 acesse todo o K	1485 ao exibir este K	1485 ao ver este K
contribuição	1477 com a sua K	1508 sua K é essencial
contó	624 K
conversación	578 participar en la K
conținut	9 acest K	1516 K doar pentru abonați
conținutului	1526 preluarea K
cookieinställningar	1771 K
corespondentă	1529 este K
creează	1552 K un cont
csatornájára	945 viber-K
csatornánk	973 K
csatornánkhoz	945 telegram-K	945 whatsapp-K
csatornánkra	945 youtube-K
cuéntanos	578 K en	621 K
czytać	1400 aby K dalej	1400 żeby K dalej	1445 chcesz K dalej
czytelników	36 naszych K	1432 opiniami K	1443 z wpłat K	1443 dzięki wsparciu K	1446 naszych K	1446 z wpłat K
của	1958 là cây bút K	1977 độc giả K
""", 'd': """
daní	1692 # % z K	1692 #% z K
darbą	1221 mūsų K
darowiznę	1398 przekaż K	1445 przekaż K
datenschutzerklärung	335 unserer K	395 unserer K	395 unsere K
datenübertragung	358 der K zu
debatindlæg	286 send dit K	286 skrive et K
debatredaktør	285 er K
debattredaktør	1362 er K
debattør	285 er K
declaró	624 K
decía	624 K
demandé	833 a K
denunció	624 K
descarcă	1552 K
descárgate	568 K la	568 K nuestra
destekçimiz	1871 K olun	1879 K olun
desteğiniz	1879 K
desteğinizle	1880 K
desteğiyle	18 okurlarin K	1857 yapay zeka K	1866 K ayakta	1876 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1683 K môžu
disponível	1459 K no google play
doação	1453 faça uma K	1477 sua K	1508 sua K	1508 faça uma K	1512 K
doações	1512 K
dodał	1448 K
dodała	1448 K
događaj	1639 naš K
donació	200 fes una K	204 K
donación	560 haz una K	560 tu K	587 tu K	587 una K	621 tu K	621 haz una K	625 K
donația	1552 K ta
donație	1552 fă o K	1556 K
donații	1556 K
donează	1552 K acum
dopuštenja	1649 bez K
dorzuć	1445 K się
dostęp	1400 masz już K	1437 pełny K do	1437 wykup K	1445 kup K
dostępny	1400 artykuł K tylko
dotazník	239 krátký K	1682 krátky K
dotazníka	1682 nášho K
dotazníku	239 našeho K	239 krátkého K
dowolną	1447 K kwotą
dočtete	246 více se K
dołóż	1445 K się
dołącz	1407 K do nas na	1445 K do nas	1445 K do grona	1445 K do nich
draudžiama	1196 K kopijuoti	1196 be leidimo K	1196 be sutikimo K
draudžiamas	1217 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1446 K dalej
dziennikarką	1424 jest K
dzięki	1446 K wam	1446 K tobie
dziękujemy	1434 K za zapisanie	1434 K za zapis	1445 K, że nas czytasz
débloquer	774 pour K
déclare	833 K
déclaré	833 a K
découvrez	774 K nos offres	830 K nos offres
déductible	770 K des impôts	770 K à #	832 K
déjanos	6 K tu
dénonce	833 K
déplore	833 K
déposés	806 des cookies seront K
désabonner	777 K à tout moment
désactiver	784 K adblock
désactivez	784 K adblock
désinscrire	777 vous K à tout moment
díky	252 K vám
dömde	1798 K
dømte	312 K	1393 K
děkujeme	251 K, že nás čtete
dụng	1945 tải ứng K	1976 tải ứng K
""", 'e': """
editörüdür	1854 K
elaboración	601 no ha participado en la K
electrònic	170 el teu correu K
electrónico	567 tu correo K	578 tu dirección de correo K no será publicada
elolvasásához	931 a teljes cikk K
elsőként	954 értesülj K
előfizetés	976 K
előfizetéssel	957 K
előfizető	931 már K	972 legyen K
előfizetőink	931 K olvashatják	957 K számára	973 K
előfizetők	967 csak K	976 K
előfizetőknek	931 csak K	967 K szól
endereço	1469 seu K de email não será
engedély	960 K nélkül tilos
engedélyezze	936 K a javascript
engedélyhez	960 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	831 cette K
enquêtent	831 K pour vous
enquêtes	831 nos K
ensimmäinen	764 K kuukausi
enthält	358 dieses element K daten
envíanos	621 K
epizódu	1680 K
erhvervsredaktør	285 er K
erişin	1871 K
erklärt	397 K
erklärte	397 K
erzählen	394 K sie es weiter
erzählt	397 K
erzählte	397 K
escribió	624 K
escríbenos	578 K a	621 K
estimé	833 a K
estás	557 ya que K aquí	557 ya que K por aquí
etkinleştir	1843 javascript'i K
evästeasetuksiasi	741 K
evästeet	741 K
evästeitä	726 K
existují	249 K díky
explicó	624 K
expliqué	833 a K
externého	1674 K obsahu
externí	232 K obsah
externího	232 K obsahu	232 obsah z K
externý	1674 K obsah
""", 'f': """
favoritkälla	1765 K
faça	1508 K um pix
felelősséget	30 nem vállal K
felhasználási	936 K feltételek
feliratkozás	932 K a hírlevélre	932 hírlevél K
feliratkozásommal	943 K
feliratkozással	943 K
folosește	1521 K cookie
folytatásához	931 a cikk K
fordítóval	950 gépi K
forintért	957 havi # K
formulára	1685 odoslaním K
formulário	1508 inscreva-se no K
formuláře	242 odesláním K
forrásként	944 kedvenc K
fortæller	312 K
férjen	972 K hozzá
följ	1750 K oss på	1795 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1761 alla rättigheter K
fördere	394 K
fördermitglied	379 werde K	379 werden sie K
fördern	394 jetzt K	394 K sie
föredragen	1765 K källa
föredragna	1765 K källa
författare	1769 är K och
förklarar	1798 K
følg	267 K os på	309 K os	1344 K oss på	1390 K oss
første	298 K måned	311 K måned	1376 K måned	1392 K måned
független	929 támogassa a K	973 K sajtó
főszerkesztője	948 K
""", 'g': """
gadā	1260 K
gazeteciliği	1880 bağimsiz K
gazeteciliğimiz	1880 K
gelmişken	1832 buraya kadar K
geöffnet	337 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1654 K
gridò	1089 K
gràcies	192 K a gent com tu	201 K a tu
grátis	1510 teste K
grâce	18 K à vous	770 K à vos dons
gärna	1795 vill K höra från dig
går	256 før du K	1333 før du K
gåva	1742 din K	1742 ge en K	1795 din K	1795 ge en K	1799 K
gönderdik	1878 size bir e-posta K
gönderin	1871 K
göra	1796 K mer
göre	1882 K
görün	1871 K
göster	1871 K
gösterilmeden	1848 kaynak K
głównej	1439 na stronie K
gửi	1956 xin K về	1976 hãy K
""", 'h': """
használ	936 sütiket K	936 cookie-kat K
használat	936 sütik K
heißt	397 K es
hinzufügen	350 bei google K
hirdetés	11 a K	11 K után
hjälp	1772 K av ai	1794 K av ai	1795 K oss
hjælp	288 K af ai	288 K fra ai	308 K af ai	309 vi har brug for din K	309 K os
hovorí	1697 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	975 K
hyödyntäen	742 tekoälyä K
häng	1795 K med i
häufiger	350 bei google K
hävdar	1798 K
hævder	312 K
hébergé	786 ce contenu est K par
hírekben	934 a google K	944 google K
hírlevelére	943 K
hírlevelünk	973 K
hírlevelünket	943 K
hírlevelünkre	932 K	973 K
hírlevél	976 K
hó	974 ft/K
hónap	957 első K	974 első K
hører	1367 der du K
hükmetti	1882 K
hüüdis	664 K
hüüdsid	664 K
hűségidő	967 K nélkül
hồng	1974 nhận hoa K
""", 'i': """
iecienītāko	1236 K avotu
ifølge	312 K	1393 K
illimité	774 accès K	823 en K
incorporó	585 se K a
independentă	1553 presa K
independência	1509 a K
indicó	624 K
indiqué	833 a K
indrømmede	312 K
indépendance	831 notre K
indépendant	770 soutenez le journalisme K	831 journalisme K	831 média K
indépendante	820 la presse K a	831 presse K	831 information K
información	572 sigue toda la K	572 siga toda la K	585 cubre la K	622 esta K
informację	1423 wyślij K
informațiilor	1526 preluarea K
informó	624 K
informē	1261 K
innehåll	1753 externt K	1771 externt K
innehållet	9 K
innrømmet	1393 K
inquiète	833 s'K
inquérito	35 nosso K
inscrição	1458 cancelar a K	1499 sua K foi
inscríbete	621 K
insändare	1770 skicka din K	1770 din K till	1770 skriva en K
intelektą	1204 dirbtinį K	1219 dirbtinį K
intelligenciával	950 mesterséges K készült	969 mesterséges K
intégralité	774 pour lire l'K
investigación	622 esta K
investigação	1509 esta K
investigație	1553 această K
investigațiile	1553 continua K
invítame	621 K a
invítanos	621 K a
istediğiniz	1836 K zaman iptal	1881 K zaman iptal
izražavaju	1643 komentari K
içeriği	9 K
içeriğin	1856 harici K
išorinio	1202 K turinio
""", 'j': """
jautāja	1261 K
jesteś	1395 skoro już tu K	1395 skoro tu K
jugé	833 a K
jurnalistă	1529 este K
jurnaliștii	1551 K noștri îți trimit	1553 K noștri
jälgi	661 K meid
jäljellä	760 ilmaista juttua K
jäseneksi	762 liity K
""", 'k': """
kanał	1446 nasz K
kannatusjäseneksi	762 liity K
kanál	252 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1655 K
kedykoľvek	1660 odhlásiť sa môžete K
keresőben	944 google-K
khoản	1942 bạn đã có tài K	1947 điều K sử dụng
không	1952 K sao chép
khẳng	1979 K định
kifogásolja	975 K
kiáltotta	975 K
kiáltották	975 K
kiến	1964 ý K của bạn sẽ
kliknutím	242 K na
kolačića	1635 K
kolačiće	1635 K
kolačići	1635 K
komentować	6 K	1412 aby K
komentár	6 pridať K	1683 pridajte K
komentára	1683 pridanie K	1683 vloženie K
komentátor	230 je K	230 , K
komentátorem	230 je K
komentátorkou	230 je K	1672 je K
komentátorom	1672 je K
komentář	6 přidat K
komentáře	6 pro přidání K	240 vložení K	240 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	742 K
konferencję	1428 naszą K
kopírovanie	1665 K obsahu bez	1665 K je zakázané
kopēšana	1235 K bez
korespondentką	1424 jest K
korespondentė	1201 K
krzyczał	1448 K
krævede	21 K felter er
krönikör	1769 är K
kulturalną	1432 K dyskusję
kulturredaktör	1769 är K
kulturredaktør	285 er K	1362 er K
kumppanuuslinkkejä	754 K
kvíz	239 náš K	1682 náš K
kvíze	1682 našom K	1682 v K
kvízu	239 našem K	239 v K
kávéra	974 K
käyttää	726 tämä sivusto K
käyttöehdot	749 hyväksyt K
kérdezte	975 K
kérdőívünket	35 K
kért	975 K
kérte	975 K
können	394 K sie uns
köszönjük	972 K, hogy olvasol
kötelező	21 K mezőket
kövessen	934 K minket	972 K minket
közlése	968 nélküli K tilos
közölte	975 K
kúpte	1694 si K
kündigte	397 K an
künstlichen	368 K stimme vorgelesen	368 K stimme vertont
küpsised	642 K
küpsistega	642 K
küsis	664 K
kč	244 za # K	244 od # K	253 od # K
kļūsti	1258 K par
kể	1979 K
""", 'l': """
labākie	1255 K raksti tavā
lamentó	624 K
lançait	833 K
lasītu	1226 lai K tālāk
lasītāji	1259 mūsu K
lasītājiem	1259 mūsu K
lejupielādē	1258 K
leverandør	1364 ekstern K
leverantör	1771 extern K
leído	615 has K tus #
lietotnē	1245 K
linkistä	753 lisää tästä K
liên	1976 hãy K hệ
lucrează	1529 K în presă
lunedì	17 ogni K
lună	1554 pe K
luận	6 để bình K	1964 bình K của bạn sẽ
lájkolj	934 K minket
läget	1780 koll på K
lähdet	714 ennen kuin K
läsa	1783 du kan K mer	1783 kan du K mer	1783 K mer om	1796 fri att K
läsare	36 våra K	1781 våra K	1796 våra K
läsarna	18 tack vare K
läser	1795 tack för att du K
läsning	0 min K
lästid	0 K
læser	309 tak fordi du K
læserbrev	286 skrive et K	286 send dit K
læsere	36 vores K	310 vores K
læseres	297 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	565 K de notas
límites	564 sigue leyendo sin K
lòng	1956 vui K gửi về	1976 vui K gửi	1976 vui K gọi
lūdza	1261 K
lập	1967 ủng hộ báo chí độc K	1977 báo chí độc K
""", 'm': """
mailovú	1685 e-K adresu
mainoslinkkejä	37 K	754 K
manhãs	17 todas as K
masintõlke	644 K abil
materiał	9 ten K
matéria	20 ler esta K	1456 esta K é só	1504 para ler esta K	1509 esta K
matérias	1476 limite de K
matí	200 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	975 K
megszakítása	21 válasz K
meidän	762 tue K
meitä	751 tukea K	751 tue K	762 tue K	762 auta K
mesačne	1696 K
mesečno	1654 K	1736 K
mesélte	975 K
miesiąc	1447 za K
miesięcznie	1447 K
miễn	15 bài K phí	1969 hết số bài K phí	1978 dùng thử K phí
mjesečno	1654 K
modération	814 charte de K	814 K par la rédaction
mokė	1223 K
mostrará	564 este mensaje se K en
multó	624 K
mulțumim	1552 K că ne citești
munkatársa	948 K
munkánk	973 K
munkánkat	929 támogasd K	929 támogassa K	955 K	972 támogasd K	972 támogassa K	973 K
myönsi	765 K
másodközlés	941 K
märkis	664 K
määräsi	765 K
mån	1782 kr/K	1797 kr/K
månad	1744 testa en K	1782 en K för	1795 testa en K	1797 per K	1797 varje K
månaden	1782 första K	1797 i K	1797 första K
månader	1782 K för #	1795 testa # K
månadsgivare	1795 bli K
måned	261 prøv en K	298 i # K	309 prøv en K	311 pr. K	1376 en K for	1390 prøv en K	1392 per K
måneden	311 om K	1392 i K
måneder	298 i # K	1376 K for #
média	831 notre K
mês	1509 até o fim do K	1510 por K	1510 ao K
mówi	1448 K
môžete	1681 článok si K
mācīja	1261 K
mākslīgais	1242 K intelekts
mēnesis	1260 pirmais K
mēnesī	1260 K
mėgstamiausią	1197 K
mėnesį	1222 per K
měsíc	244 první K	253 za K	253 první K
měsíčně	253 K
můžete	238 článek si K
mạnh	1979 nhấn K
""", 'n': """
napisał	1448 K
napisała	1448 K
napište	229 K nám	251 K nám
napísal	1697 K
napíšte	1671 K nám	1671 K, prosím	1694 K nám
naročilo	1727 hvala za K
naročite	1702 K se na naše	1734 K se
naročnik	1701 že K
naročnike	1708 samo za K	1708 le za K
naročniki	1738 K
naročnikom	1701 dostopen le K	1701 na voljo K	1701 na voljo samo K	1701 na voljo le K
naročnina	1728 K	1738 K
naročnino	1728 z K
naujienlaiškio	1209 K
naujienlaiškis	1221 mūsų K	1224 K
naujienlaiškį	1190 mūsų K	1209 K	1220 užsisakykite K	1221 mūsų K
navođenja	1649 bez K izvora
navođenje	1649 uz K izvora
našeho	235 do K týmu	235 K e-shopu
našem	1639 K timu
neatkarīgu	1258 atbalsti K
nekünk	972 segíts K	972 írjon K	972 írj K	972 jelezd K	973 K adód
nemokamą	1213 K paskyrą
neobmedzený	1659 K prístup
neodpovídá	30 K za
neomezený	225 K přístup
neomezeně	209 K číst
nepriklausomą	1211 paremkite K žurnalistiką	1220 paremkite K	1221 K žurnalistiką
newsissä	734 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	251 podpořte K
nezávislá	252 K média
nezávislé	1695 K médiá
nezávislú	1694 podporte K
ngoài	1959 nội dung bên K
nguồn	1954 K ưu tiên	1954 K tin ưu tiên	1975 ghi rõ K
nhiệm	1964 chịu trách K về nội dung bình luận
nhân	1960 trí tuệ K tạo
nhấn	1976 K vào đây
nhận	1943 đăng ký K bản tin	1943 đăng ký K tin	1947 chấp K tất cả	1976 đăng ký K
nhập	24 đăng K	1942 đăng K để	1942 vui lòng đăng K	1976 đăng K để
niedostępny	1425 materiał wideo jest K
niezależne	1445 wesprzyj K	1445 wspieraj K	1446 K media
niezależność	1446 K
niezależną	1446 jesteśmy K
noastră	1553 munca K
nolēma	1261 K
norāda	1261 K
notificações	14 as K	1460 ative as K	1460 ativar K	1460 receba K
notificările	14 K	1519 activează K
notifikácie	1684 K
notícia	1509 esta K
notícias	1458 receba as K	1458 receba K	1463 siga as últimas K
novinařina	252 naše K
novinařinu	252 nezávislou K
novinár	1672 je K	1672 , K
novinári	1695 naši K
novinárka	1672 je K	1672 , K
novinárkou	1672 je K
novinárom	1672 je K
novinář	230 je K	230 , K
novinářem	230 je K
novináři	252 naši K
novinářka	230 je K	230 , K
novinářkou	230 je K
novičke	1702 na e-K
novičnik	1709 K	1709 e-K	1735 naš e-K	1738 K
novičnika	1709 K
nusprendė	1223 K
nášho	1678 do K tímu
nächste	21 in diesem browser für die K	394 sind sie der K
nói	1979 K
năm	1978 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	235 našem K
obegränsad	1744 K tillgång
obligāta	1235 atsauce K
oblíbené	227 K zdroje
oblíbených	227 K zdrojů
oblíbenými	227 K zdroji
obrigatórios	21 campos K são	1469 campos K são
obveščanje	1727 na naše K
obľúbené	1669 K zdroje
obľúbených	1669 K zdrojov
obľúbenými	1669 K zdrojmi
odebírejte	211 K náš	251 K
odemkněte	209 K si
odhlásit	211 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1643 komentari K	1643 komentari ne K
odídete	1667 kým K
ofereça	1456 K este artigo
ograniczeń	1400 czytaj bez K	1400 czytaj więcej bez K
ogłosił	1448 K
ogłosiła	1448 K
oikaisupyynnöt	745 K
oikaisupyyntö	745 K
olvasási	0 K idő
olvasóiból	955 K él
olvasóink	36 K	973 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	621 danos tu K
ordenó	624 K
ordonné	833 a K
ortakliği	1868 iş K linkleri
orzekł	1448 K
osobních	224 ochrany K údajů	224 ochraně K údajů
osobných	1674 K údajov
oznámení	14 K
oznámil	254 K	1697 K
oznámila	254 K	1697 K
ozvěte	229 K se nám	251 K se nám
""", 'p': """
padėkite	1220 K mums
pageidaujamą	1197 K šaltinį
paklausė	1223 K
palīdzi	1249 ziedo un K	1258 K mums
palīdzību	1242 mākslīgā intelekta K	1257 mākslīgā intelekta K
parašykite	1220 K mums
parsisiųskite	1220 K
participación	578 normas de K
partnerské	247 K odkazy	1690 K odkazy
partneři	216 my a naši K
pastā	1247 e-K
patronką	1443 zostań naszą K
patrões	1509 sem K
paylaşin	25 K	1871 K
paziņoja	1261 K
paziņojumus	1246 K
państwa	1423 czeka na K
pašte	1209 jūsų el. K
pažadėjo	1223 K
periódico	622 este K	622 nuestro K
permanència	202 sense K
personvernerklæring	1347 K
phê	1967 mời bạn một ly cà K
phóng	1956 liên hệ K viên	1958 là K viên báo	1958 là K viên của
phút	0 K đọc
pidió	624 K
pidätetään	731 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1632 K nam	1652 K nam	1714 K nam	1714 K na	1734 K nam
piškotke	1717 K
piškotki	1717 K
piškotkov	1717 K
plânge	1555 se K
pochází	232 obsah K
podcastów	1429 K
podcastů	237 K
podcaście	34 naszym K
podkreśla	1448 K
podporovatelé	252 naši K
podporují	252 nás K
podpoře	252 díky K
podpořte	249 K	251 K nás	251 K naši	251 K naše	251 K mě
podrška	1652 vaša K
podrške	1650 bez vaše K	1653 vaše K
podršku	1652 vašu K
podržite	1650 K	1652 K nas	1652 K naš
podľa	1697 K
poinformował	1448 K
poinformowała	1448 K
pokračovanie	1659 pre K v čítaní
pokračování	209 K je dostupné	247 K článku níže
pokračuje	247 článek K	247 text K	1690 článok K	1690 text K
pokračujte	209 K ve čtení s
política	180 K de galetes	576 K de cookies	1467 K de cookies	1478 cobre K
pomoć	1652 vašu K
pomóż	1445 K nam
pomôžte	1694 K nám
poprosił	1448 K
poprosiła	1448 K
poprosiło	1448 K
postafiókjába	932 K
postaládádba	943 a K
postaládájában	943 ön K
posílat	242 nechte si K
posílejte	229 K nám
potřebujeme	251 K vaši pomoc	251 K vaši podporu
používame	1674 K cookies
používá	216 tento web K
používáme	216 K cookies
powiedział	1448 K
powiedziała	1448 K
pozostało	1400 K # %	1400 K #%
pošaljite	1632 K nam	1632 K na	1652 K nam
pošlete	229 K nám	251 K nám
pošlite	1671 K nám	1694 K nám
pošljite	1714 K nam	1714 K jo nam	1714 K na	1734 K nam
požádal	254 K
požádala	254 K
pracę	1446 naszą K
pranešimus	1208 K
pranešė	1223 K
prašė	1223 K
predplatiteľ	1659 už ste K	1659 ste K
predplatiteľom	1666 K	1694 staňte sa K
predplatiteľov	1666 pre K
predplatné	1659 už máte K	1687 K	1694 kúpte K	1694 kúpte si K	1698 K
predplatného	1687 K
predplatným	1687 K
preferată	1527 sursă K
preferované	227 K zdroje	1669 K zdroje
preferovaný	227 K zdroj	1669 K zdroj
preferovaných	227 K zdrojů	1669 K zdrojov
preferovaným	227 K zdrojem	1669 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1400 tylko dla K
prenumeratą	1437 z K
prenumeratę	1400 masz już K	1437 zamów K	1437 kup K	1437 wykup K
prečítate	1659 celý článok si K
pridružite	1652 K se našoj	1652 K im se	1734 K se nam
pridržana	1625 sva prava K
pridržane	1707 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1223 K
prihlásenie	1660 ďakujeme za K	1685 ďakujeme za K
prihlásení	1687 po K
prihlásením	1685 K súhlasíte
prihláste	24 K	1659 K sa a čítajte	1694 K sa na odber
prihvaćate	1645 prijavom K
pripažino	1223 K
programėlėje	1207 K
programėlę	1207 K
prohlížeč	10 váš K
proposé	810 conçu et K par
pročitali	1619 da biste K
pročitate	1619 da K cijeli	1619 da K ceo
prośbę	1395 mamy do ciebie K	1395 mamy małą K
prošnjo	1711 imamo majhno K	1711 majhno K
prywatności	1410 polityka K	1410 polityce K
przeczytać	1400 aby K cały	1400 aby K ten artykuł
przeczytałaś	1432 dziękujemy, że K
przeczytałeś	1432 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1398 K nam #%	1445 K nam	1445 K #
przesyłajcie	1423 K
prześlij	1423 K nam	1445 K nam
przyznał	1448 K
przyznała	1448 K
przyślij	1423 K nam	1445 K nam
práca	1695 naša K
práce	252 naší K
práci	252 naši K
prácu	1695 našu K
précisé	833 a K
préférée	800 source K
préférées	800 sources K
prévient	833 K
príspevky	1683 K v diskusii
príspevok	1694 váš K
próxima	1509 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1041 blocco della K	1087 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	948 K
publicité	11 la K	11 cette K	784 bloqueur de K	784 bloqueurs de K	831 sans K
publicités	784 bloqueur de K
publicystką	1424 jest K
publicystą	1424 jest K
publikování	222 K nebo šíření
publiée	22 ne sera pas K	788 votre adresse e-mail ne sera pas K
pyyntö	714 pieni K
pyysivät	765 K
pásale	621 K esta
päevakokkuvõte	649 K
päätoimittaja	739 K
päätti	765 K
pénzbe	973 K kerül
pénzéből	18 olvasók K
písemného	223 bez K souhlasu
pódcast	34 nuestro K	622 nuestro K
pārpublicēšana	1229 K bez	1235 K bez
přebírání	222 K článků
předchozího	223 bez K souhlasu
předplatitel	209 už jste K	209 jste K
předplatitele	225 pro K
předplatitelem	251 staňte se K
předplatitelé	252 naši K	255 K
předplatitelům	225 K
předplatné	209 už máte K	209 koupit K	244 K	255 K
předplatného	244 K
předplatným	209 dostupné s K	244 K
předplaťte	209 K si	251 K si
přehrání	232 K videa
přečíst	209 zbývá vám K
přidejte	251 K se	251 K se k nám
přihlaste	24 K	209 K se a čtěte	211 K se k odběru	251 K se k odběru
přihlášení	242 děkujeme za K	244 po K
přihlášením	242 K k odběru	242 K souhlasíte
připomněl	254 K
přispějte	249 K	251 K	251 K i vy
přiznal	254 K
přiznala	254 K
příspěvek	251 váš K
příspěvku	232 zobrazení K
příspěvky	240 K v diskusi
""", 'q': """
quyên	1976 K góp ngay	1980 K góp
quyền	1952 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1261 K
rappelé	833 a K
rašykite	1220 K mums
rašė	1223 K
reclamă	11 K
reconoció	624 K
recordó	624 K
redacció	191 la K t'envia	201 la nostra K
redacción	611 la K te envía	622 nuestra K
redacția	1551 K îți trimite	1553 K noastră
redakcję	1445 wesprzyj K
redaktorką	1424 jest K
redaktorė	1201 K
redaktör	1769 är K för	1769 är K på	1769 är politisk K
redaktør	285 er K på	285 er K for	285 er politisk K	1362 er politisk K	1362 er K i	1362 er K for
redação	1499 a K envia	1509 nossa K
refusé	786 K le dépôt
registrácii	1687 po K
registráciou	1685 K súhlasíte
registráciu	1685 ďakujeme za K
regisztrálj	972 K
regisztráljon	972 K
regístrate	564 K para	564 K gratis
rejestrując	1434 K się
reklamlänkar	1784 K
reklamą	11 K
reklám	1695 bez K
reklámok	973 K nélkül
reportaż	1446 ten K
reporterką	1424 jest K
reportér	230 , K	1672 , K
reportérem	230 je K
reportérka	230 , K	1672 , K
reportérkou	230 je K	1672 je K
reportérom	1672 je K
reproducció	174 prohibida la K	199 K sense permís
reproducción	584 prohibida su K	584 prohibida la K
reprodução	1475 proibida a K	1475 K proibida	1507 K permitida desde	1507 K é permitida desde
republié	794 K avec	828 cet article est K
repórter	1478 é K
responsabilità	30 K di
reveló	624 K
rezervăm	29 ne K dreptul
riêng	1947 chính sách quyền K tư	1969 dành K cho thuê bao	1975 quan điểm K của tác giả
rovatvezetője	948 K
ročne	1696 K
ročně	253 K
rät	397 K
rätta	1775 K fel
rättar	1775 vi K fel
räumte	397 K ein	397 K der	397 K die
rääkis	664 K
råbte	312 K
réagir	788 pour K
réagissez	830 K à
réalisation	810 n'a pas participé à la K
rédacteur	795 est K
rédaction	795 a rejoint la K	810 n'a pas participé à sa K	819 la K vous	823 pour soutenir la K	830 soutenez la K	830 alertez la K	831 notre K
rédactrice	795 est K
régulièrement	795 collabore K
réponse	21 annuler la K
répétait	833 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	774 cet article est K	774 ce contenu est K	774 article K
réservée	774 K aux abonnés	774 K à nos abonnés	774 la suite est K
réservés	774 K aux abonnés	794 tous droits K
résiliable	832 K à tout moment
részesített	944 előnyben K forrásként
röst	1772 ai-K
răspunsul	21 anulează K
rằng	1979 viết K	1979 cho K
""", 's': """
sacīja	1261 K
sadržaj	9 ovaj K	1635 vanjski K	1635 spoljni K
sadržaja	9 ovog K	1635 vanjskog K	1635 prikaz ovog K	1635 prikaz K
sakė	1223 K
sanctionné	833 a K
sandučić	1620 u vaš K
sandučiću	1620 u vašem K	1645 vašem K
sbírka	255 K
schließen	321 K sie ein abo	394 K sie ein abo
schránke	1660 vašej K
schránky	211 do vaší K	1660 do vašej K
sdílejte	25 K
segítsen	972 K, hogy
segítségedre	972 szükségünk van a K
según	624 K
sentenció	624 K
sería	612 sin ti no K
sesión	24 inicia K	24 inicie K	564 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1508 inicie K
señaló	624 K
sisällön	9 K	741 ulkoisen K
sisältö	718 tämä K on vain
sisältöä	741 ulkoista K
sjefredaktør	1362 er K
skarży	1448 K
skrzynkę	1402 na twoją K	1402 na swoją K	1434 K mailową
slobodné	1694 podporte K
slobodnú	1694 podporte K
sondę	1431 naszą K
sorumluluğu	30 K
souborů	224 K cookie
souhlasíte	242 e-mailu K	242 odesláním K	242 registrací K
soạn	1967 hãy ủng hộ tòa K	1975 bằng văn bản của tòa K	1977 tòa K
spolupráci	247 ve K s partnerem	1690 v K s partnerom
sporočite	1714 K nam
sportkrönikör	1769 är K
sportsredaktør	285 er K
spracovaním	1685 K osobných údajov
sprijiniți	1552 K
sprijină	1552 K-ne
správach	1670 google K
správy	1670 google K
stellenbörse	363 in unserer K
straipsnį	1221 visą K
stwierdził	1448 K
stwierdziła	1448 K
stáhněte	251 K si
står	30 K för
stöd	1742 med ditt K	1795 K oss	1795 K vår	1795 ditt K
stödja	1781 K oss med
stödmedlem	1795 bli K
stödprenumerant	1795 bli K
stötta	1781 K oss med	1795 K oss	1795 K vår	1795 K vårt
støt	297 K os	309 K os	309 K med
støtt	1390 K oss	1390 K vår
støtte	259 med din K	259 vi har brug for din K	297 K os med	297 din K gør	309 din K	309 bliv K	1336 med din K	1375 K oss med	1390 din K
støtteabonnent	1390 bli K
støttemedlem	309 bliv K	1390 bli K
stāstīja	1261 K
stěžuje	254 K
subscripció	204 K
subskrybentów	1400 tylko dla K	1400 dostępna dla K	1400 dostępne dla K
subskrypcją	1437 z K
subskrypcję	1400 kup K	1400 masz już K	1434 dziękujemy za K	1437 wykup K	1445 kup K
suosikkilähteeksesi	734 K
suosikkilähteeksi	734 K
sursă	1550 link activ către K
suscripción	564 ya tengo una K	621 cambia tu K	625 K
suscríbase	621 K
suscríbete	564 K para	564 K por	564 K en	567 K al boletín	621 K
susțin	1543 care ne K lunar	1553 ne K lunar
susține	1552 K-ne	1552 K presa	1555 K că
susținerea	1552 K ta
susțineți	1552 K-ne
svěřte	229 K se nám
szerkesztője	948 K
szerkesztőségünk	973 K
szerkesztőségünknek	973 K
szerzője	948 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1782 tills du K upp	1798 K
sähköpostiin	720 suoraan K
sähköpostiisi	720 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	720 K
sélection	819 K d'articles
sélections	774 ajouter l'article à vos K
síganos	572 K en
síguenos	572 K en	621 K
sõltumatut	661 toeta K
sõnul	664 K
söyledi	1882 K
søgning	281 google-K
súhlasíte	1685 odoslaním K
súmate	621 K al
süresi	0 okuma K
sütik	949 K
sütiket	949 K
săptămână	17 o dată pe K	1554 pe K
sīkdatnēm	1240 K
sống	1967 nuôi K tờ báo	1967 bạn đọc nuôi K
""", 't': """
tanácsolta	975 K
tanította	975 K
teigė	1223 K
tekemään	763 K sitä
tekijänoikeus	731 K suojaa
tekoäly	742 tehnyt K
tekoälyllä	742 K
tekoälyn	742 K avulla	742 K tekemä
tekoälyä	742 käyttää K
telefonā	1246 savā K
tesszük	22 nem K közzé
teşekkürler	1879 okuduğunuz için K
thiết	1975 không nhất K phản ánh quan điểm
thuê	1969 dành cho K bao	1969 đã là K bao	1980 K bao
thuộc	1952 bản quyền K
thành	1942 dành cho K viên	1966 bạn đã đăng ký K công	1976 trở K thành viên
tháng	1969 đọc miễn phí trong K	1978 mỗi K	1978 hàng K	1978 K đầu
thích	1954 nguồn tin ưa K	1954 nguồn yêu K
thông	14 K báo	1945 bật K báo	1945 nhận K báo	1956 bạn có K tin	1956 bạn đọc cung cấp K tin	1975 khi phát hành lại K tin	1976 bật K báo
tillgång	1795 få fri K
tillåtet	1793 inte K att återge
tiếng	1964 K việt có dấu
tiếp	1942 để K tục đọc	1942 để đọc K	1967 K sức cho báo chí	1969 để K tục đọc	1976 đăng ký để đọc K	1976 hãy K sức
tjänst	1739 en liten K att be
továbbolvasáshoz	931 a K
toàn	20 K bộ bài	1942 để đọc K bộ	1942 đọc K bộ bài	1969 để đọc K bộ bài	1976 đăng ký để đọc K bộ
tretích	1674 cookies K strán
treści	9 tej K	1437 dostęp do K
treść	9 tę K
trên	1945 theo dõi K
trước	1964 K khi đăng
trường	21 các K bắt buộc
tudósítója	948 K
turpinātu	1226 lai K lasīt
tuần	17 mỗi K	1966 bản tin hằng K của	1966 bản tin hàng K của	1978 mỗi K
tvrdí	254 K
työmme	763 K
työtämme	762 tue K	763 K
tájékoztató	936 adatvédelmi K
támogass	972 K minket
támogasson	972 K minket
támogathat	955 K minket
támogatása	955 K nélkül	972 az ön K
támogatásod	972 a te K
támogatásából	955 olvasóink K
támogatásával	958 partnerünk K
támogatónk	955 legyen ön is K	955 legyél te is K
täglich	325 K per mail
tästä	753 lisää K
täällä	714 kun kerran olet K
täältä	753 lisää K
téléchargez	830 K
töltsd	972 K le
týden	17 každý K
týdně	253 K
týždenne	17 raz K
tłumaczy	1448 K
třetích	232 cookies K stran
tải	1976 K về
""", 'u': """
uafhængigt	310 K medie
ubegrænset	261 K adgang
udostępnij	25 K
ukarał	1448 K
ulaşin	1853 bize K	1871 K
ulaşmak	1853 yazara K
unabhängig	395 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1053 insegna all'K
unterstütze	317 K unsere arbeit	317 K uns mit	394 K uns	394 K unsere	394 K mich	394 K meine
unterstützen	317 K sie unsere arbeit	317 K sie uns mit	317 mit einer spende K	317 können sie uns K	394 K sie uns	394 K sie unsere	394 sie können das K	394 freiwillig K	394 K sie mich	394 K sie meine	394 K uns
unterstützt	333 ihr browser K	394 K uns
unterstützung	379 ihrer K	379 deiner K	394 mit ihrer K	394 mit deiner K	394 ihre K	394 deine K	394 eure K
upozornění	213 zapněte si K	241 K
upphovsrätt	1761 skyddat enligt lagen om K
upphovsrättslagen	1761 skyddat enligt K
uredništva	1707 brez dovoljenja K	1707 brez soglasja K
uredništvo	1721 v naše K	1735 naše K
uredništvu	1714 pišite K
urmărește	1519 K-ne pe	1519 K-ne și pe	1519 K știrile	1552 K-ne
urmăriți	1519 K-ne pe	1552 K-ne
utilização	1467 K de cookies
utilizează	1521 K cookie
utilizăm	1521 K cookie
utánközlés	941 K
uutislähteeksesi	734 ensisijaiseksi K
uutislähteeksi	734 ensisijaiseksi K
uznał	1448 K
uznała	1448 K
uzsvēra	1261 K
użytkowników	1432 opiniami K
używamy	1410 K plików cookie
užsisakykite	1187 K prenumeratą
""", 'v': """
vašeho	211 do K e-mailu
vedieť	1671 dajte nám K
venerdì	17 ogni K
verhängte	397 K
versión	2 K en audio
verstärkung	363 suchen K
versão	2 K em áudio
vervielfältigung	343 K nur mit
veröffentlicht	22 wird nicht K	337 deine e-mail-adresse wird nicht K	337 ihre e-mail-adresse wird nicht K
veröffentlichung	392 seit der K geändert	392 seit K geändert
već	1629 kad ste K tu	1654 K od
vidéo	9 cette K
virheensä	745 korjaa K
viên	1958 là biên tập K của	1969 dành cho hội K
viết	1976 hãy K thư	1977 bài K này	1979 ông K	1979 bà K
você	18 sem K	1509 sem K
vollständigen	321 K artikel lesen
volontär	353 ist K
volontärin	353 ist K
vprašalnik	1724 K
vyhradené	1665 všetky práva K	1665 autorské práva sú K
vypočuť	1681 si môžete K
vysvetľuje	1697 K
vysvětluje	254 K
vyzývá	254 K
vyžadované	21 K informace	21 K polia
vás	249 bez K by	252 bez K by	1692 bez K by	1695 bez K by
väitis	664 K
väittää	765 K
välise	642 K sisu
vårt	1340 meld deg på K
véli	975 K
vídeo	9 este K
vďaka	1695 K vám
vēlamo	1236 K avotu
vēstkopai	1247 K
vēstulei	1247 ziņu K
vědět	229 dejte nám K	251 dejte nám K
""", 'w': """
webbläsare	10 din K
webinár	1678 náš K
webinář	235 náš K
według	1448 K
weißt	352 K du mehr
wołał	1448 K
wpłata	1443 każda K	1445 twoja K
wpłatom	1446 dzięki K
wpłać	1445 K
wspierającym	1445 zostań K
współpracy	1440 we K z partnerem
wyjaśnia	1448 K
wypisać	1402 K się w każdej chwili
wyrażam	1402 K zgodę na
wyślij	1423 K nam
wöchentlichen	325 K newsletter
właściciela	1446 nie mamy K
""", 'y': """
yhteistyössä	754 K mainostajan
yönetmenidir	1854 genel yayin K
""", 'z': """
zaakceptować	1425 K pliki cookie
zadaním	1685 K e-mailu
zadržana	1625 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	242 K e-mailu
zahvaljujući	18 K čitaocima	18 K čitateljima	1650 K vama	1653 K vama
zakázané	1665 šírenie je K
založte	251 K si účet
zamknutý	1659 článok je K
zamčený	209 článek je K
zapisując	1434 K się
zapowiedział	1448 K
zapowiedziała	1448 K
zastrzeżone	1418 wszelkie prawa K	1418 wszystkie prawa K
zašlete	229 K nám
zašlite	1671 K nám
zbiórka	1449 K
zbývá	209 K vám # %
zdieľajte	25 K
zespołu	1428 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1425 treść K
zewnętrzne	1410 treści K	1425 treści K
zewnętrznej	1425 treści K
zgłoś	1423 K go nam	1445 K nam
znać	1445 daj nam K
zobrazení	232 K tohoto obsahu	232 K obsahu
zostań	1445 K z nami
zpracováním	211 souhlasím se K	216 K osobních údajů
zprávy	228 google K
zprávách	228 google K
zugänglich	380 frei K
zunächst	343 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1437 za # K	1437 od # K	1447 od # K
złotówka	1443 każda K	1446 każda K
""", 'á': """
állítja	975 K
""", 'ä': """
ägare	1781 inga rika K
ähnliches	352 K erlebt
ändå	1739 nu när du K är här
äpp	647 K
äppi	647 K
""", 'å': """
åndsverkloven	1355 beskyttet av K
året	311 om K
återges	1761 får inte K
""", 'ç': """
çalişmak	1858 bizimle K
çalişmalarimiz	1880 K
çerezler	1843 K kullan
çerezlere	1856 K
çerezleri	1843 K kullan	1856 K
""", 'é': """
échanos	621 K una mano	621 K un cable
écrit	795 K pour	833 a K
écrivain	795 est K
écrivez	830 K-nous
électronique	777 dans votre boîte aux lettres K
équipe	831 notre K
értesítéseket	14 K	954 K
értesüljön	954 K elsőként
évente	974 K
""", 'í': """
ígérte	975 K
írta	975 K
""", 'î': """
înscrie	1552 K-te la
""", 'õ': """
õpetas	664 K
""", 'ö': """
öffnen	326 app K
önerdi	1882 K
önskad	1765 K källa
""", 'ú': """
újságírás	973 független K	973 a jó K
újságírásunk	973 K
újságíróink	973 K
újságírója	948 K
última	572 siga la K hora	572 sigue la K hora
""", 'ü': """
übernommen	343 K von
übersicht	346 K
ücretsiz	15 K haber	15 K makale	1869 K üye olun
ühendust	661 võta K
ütles	664 K
ütlesid	664 K
üyeliği	1864 bülten K
üçüncü	1856 K taraf
""", 'č': """
čitalaca	1650 uz podršku K	1653 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1653 naši K
čitatelia	1695 naši K
čitatelja	1650 uz podršku K	1653 naših K	1653 uz podršku K
čitatelji	36 naši K	1653 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1692 vďaka podpore K	1695 našich K	1695 vďaka podpore K
članak	20 cijeli K	1629 svidio vam se K	1646 cijeli K	1646 ceo K	1653 ovaj K
članek	1711 vam je bil K všeč	1735 ta K
členem	251 staňte se K
členom	1694 staňte sa K
článek	20 celý K	205 líbil se vám K	209 celý K za	244 celý K	252 tento K	252 líbil se vám K
článkom	1687 všetkým K
článku	20 celého K
články	252 naše K
článků	244 limit K
článkům	244 všem K
článok	20 celý K	1667 páčil sa vám K	1687 celý K	1695 tento K
čtenáři	252 naši K
čtenářů	36 našich K	249 díky podpoře K	252 našich K	252 na podpoře K	252 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
číst	252 K dál bez
čítajte	1694 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1694 K, že nás čítate
""", 'đ': """
đây	1976 bấm vào K
đóng	1976 K góp của bạn	1976 hãy K góp
đăng	1966 cảm ơn bạn đã K ký	1966 bằng việc K ký, bạn	1976 K ký để đọc bài
đường	1956 K dây nóng của tòa soạn	1956 K dây nóng của báo
đọc	18 nhờ bạn K	1969 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1696 K sumou
""", 'ř': """
řekl	254 K
řekla	254 K
říká	254 K
""", 'ś': """
śledztwa	1446 nasze K
śledztwo	1446 to K
śledź	1407 K nas na	1445 K nas
""", 'š': """
šaljite	1632 K nam
šaukė	1223 K
šiandien	1211 aukokite K
šodien	1249 ziedo K
""", 'ź': """
źródło	1418 K: pap
""", 'ž': """
želeni	1712 K vir
željene	1630 K izvore
željeni	1630 K izvor
žurnalistai	1221 mūsų K
žurnalistas	1201 K
žurnalistika	252 naše K	252 nezávislá K	1221 K kainuoja	1221 gera K	1695 nezávislá K
žurnalistiku	252 nezávislou K	1695 nezávislú K
žurnalistiky	252 nezávislé K
žurnalistė	1201 K
žurnāliste	1239 K
žurnālisti	1259 mūsu K
žurnālistika	1259 neatkarīga K	1259 K maksā	1259 laba K
žurnālistiku	1249 atbalsti neatkarīgu K	1259 neatkarīgu K
žurnālists	1239 K
""", 'ά': """
άρθρα	439 τα K μας
άρθρο	439 αυτό το K
""", 'έ': """
έγραψε	441 K
έρευνά	427 K μας
έρευνές	439 οι K μας
""", 'α': """
αγαπημένες	417 K σου πηγές	417 K σας πηγές	417 K πηγές
αγαπημένη	417 K πηγή
ακολουθήστε	405 K μας	438 K μας
ακολουθείστε	405 K μας
ακόμη	436 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	441 K
αναγνώστες	18 χάρη στους K	439 οι K μας
αναδημοσίευση	412 απαγορεύεται η K	412 επιτρέπεται η K
αναπαραγωγή	412 K χωρίς
ανταποκρίτρια	420 είναι K
ανταποκριτής	420 είναι K
απάντησης	21 ακύρωση K
απαγορεύεται	412 K η αναπαραγωγή	412 K η αντιγραφή
αποδεχθείτε	422 K τα cookies
αποδεχτείτε	422 K τα cookies
απορρήτου	414 πολιτική K
από	431 K # €
αρθρογράφος	420 είναι K
αρχισυντάκτης	420 είναι K
αρχισυντάκτρια	420 είναι K
""", 'β': """
βιβλιοπωλείο	425 ηλεκτρονικό μας K
βοηθήστε	438 K μας
βοηθούν	439 μας K
βρείτε	405 K μας στο
""", 'γ': """
γίνετε	438 K μέλος	438 K κι εσείς
γνώσεις	427 τις K σας
γράψτε	419 K μας	438 K μας
γραφτείτε	438 K
""", 'δ': """
δήλωσε	441 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	439 οι K μας
δημοσιογράφος	420 είναι K	420 , K	420 - K
δημοσιογραφία	439 η K μας	439 ανεξάρτητη K	439 η ανεξάρτητη K
δημοσκόπησή	427 K μας
δημοσκόπηση	427 στη K
διαβάσετε	402 για να K ολόκληρο
διαφήμιση	11 τη K	434 μετά τη K
διαφημίσεις	439 χωρίς K
διεύθυνση	403 η K email	403 τη K email	430 K email	430 K e-mail
δικαιώματος	412 με επιφύλαξη παντός K
δουλειά	439 η K μας
δωρεά	436 κάντε μια K	438 η K σας	438 κάντε μια K	442 K
δωρεάν	15 K άρθρα	431 K άρθρα
δωρεές	442 K
""", 'ε': """
είμαστε	439 K μια μικρή
είπε	441 K
εβδομάδα	17 κάθε K	440 την K
εγγραφή	430 με την K σας
εγγραφείτε	402 K για να	431 K δωρεάν	438 K
ειδοποιήσεις	14 K
εισερχόμενά	403 στα K σας
εκδήλωσή	425 K μας
εκφράζουν	428 τα σχόλια K	428 σχόλια δεν K
ενεργοποιήστε	405 K τις ειδοποιήσεις	407 K τη javascript
ενημερωτικά	403 K δελτία
ενημερωτικό	403 K δελτίο
ενημερώστε	419 K μας
ενισχύστε	436 K	438 K
ενσωματωμένο	422 K περιεχόμενο
εξήγησε	441 K
επιβεβαιώστε	430 K την εγγραφή
επικοινωνήστε	419 K μαζί μας	419 K με τον συντάκτη	419 K με τη συντάκτριά	419 K με τη συντάκτρια	419 K με τη σύνταξη
ερωτηματολόγιο	427 το K
εσάς	436 χάρη σε K	439 χάρη σε K
ευρώ	431 με # K
ευχαριστούμε	430 K για την εγγραφή	438 K που μας
""", 'ζ': """
ζήτησε	441 K
""", 'η': """
ηλεκτρονικό	425 K μας κατάστημα
""", 'κ': """
κάνοντας	430 K κλικ
κανάλι	439 το K μας
κατάστημά	425 στο K μας
καταγγέλλει	441 K
καταγγελία	419 κάντε μας την K
κατεβάστε	405 K την εφαρμογή
κουίζ	427 το K	427 στο K	427 το K μας
κυκλοφορεί	425 K το νέο τεύχος
κυριότερες	430 τις K ειδήσεις
""", 'μ': """
μήνα	440 τον K	440 το K	440 ανά K	440 κάθε K
με	431 K # €
μοιραστείτε	25 K
""", 'ξ': """
ξεκλειδώστε	402 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	431 K το άρθρο
ομάδα	425 στην K μας	438 ελάτε στην K	439 η K μας
""", 'π': """
παράκληση	416 έχουμε μια μικρή K	416 μια μικρή K
πατώντας	430 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	422 εξωτερικού K
περιεχόμενο	9 αυτό το K	422 αυτό το K	422 το K αυτό	422 εξωτερικό K
πολιτική	414 K cookies
πρέπει	422 δείτε το βίντεο K
προειδοποιεί	441 K
προσωπικών	414 K δεδομένων
προτεινόμενη	417 K πηγή
προτιμώμενες	417 K πηγές
προτιμώμενη	417 K πηγή
πρωί	17 κάθε K
πρόσθεσε	441 K
πρώτο	431 τον K μήνα
πρώτος	440 K μήνας
""", 'ρ': """
ρεπορτάζ	439 το K μας	439 αυτό το K
""", 'σ': """
σημαντικότερες	430 τις K ειδήσεις
στήριξέ	438 K μας
στήριξή	436 χωρίς τη K	438 η K σας	438 τη K σας	439 χωρίς τη K
στήριξη	436 χάρη στη K	439 χάρη στη K
στείλε	419 K μας
στείλτε	419 K μας	438 K μας
στηρίξτε	436 K	438 K μας	438 K την	438 K το	438 K τη
συνέδριο	425 K μας
συνέδριό	425 K μας
συνδεθείτε	24 K	402 K για να	438 K
συνδρομή	431 με K	431 K από	442 K
συνδρομητές	402 διαθέσιμο μόνο σε K	402 διαθέσιμο σε K	415 μόνο για K	415 μόνο σε K	439 οι K μας	442 K
συνδρομητής	402 είστε ήδη K	438 γίνετε K
συνεργασία	434 σε K με χορηγό	434 σε K με τον χορηγό
συνεργατών	434 συνδέσμους K
συνεχίζεται	434 K παρακάτω
συνεχίσετε	402 για να K την ανάγνωση	402 να K την ανάγνωση
συνεχίσουμε	439 να K
συνεχίστε	402 K την ανάγνωση
συντάκτης	420 είναι K
συντάκτρια	420 είναι K
σχολιάσετε	6 K
σχόλια	428 στα K
σύμφωνα	441 K
""", 'τ': """
τόνισε	441 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	416 αφού K ως εδώ
φύγετε	416 πριν K
φώναζε	441 K
""", 'χ': """
χρήσης	414 όροι K	430 όρους K
χρειαζόμαστε	438 K τη βοήθειά σας
χρησιμοποιεί	407 K cookies
χρησιμοποιούμε	407 K cookies
χρόνο	440 τον K
""", 'ψ': """
ψηφοφορία	427 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	133 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	133 K
абонирайте	95 K се, за да	96 K се за бюлетина	129 K се
абонирането	119 с K
авторизованные	1601 только K
авторизованным	1601 K пользователям
авторизовані	1922 лише K
авторизуйтесь	24 K
авторкою	1911 зв'язатися з K
автором	1911 зв'язатися з K
автору	1589 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1600 K	1921 K
анонимно	1589 K
афилиейт	124 K линкове
""", 'б': """
бажаних	1908 K джерел
безкоштовний	1917 наш K вебінар	1925 K акаунт
безкоштовних	1925 ліміт K	1925 K статей
безкоштовні	15 K статті	1925 K статті
безлимитный	1563 K доступ
безплатен	113 нашия K уебинар
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатные	15 K статьи	1604 K статьи
бесплатный	1595 наш K вебинар	1604 K аккаунт
бесплатных	15 K статей	1604 лимит K	1604 K статей
бисквитки	110 K
бисквитките	110 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	130 K на вас
благодарим	119 K ви, че се
благодаря	1610 K донатам	1613 K вам	1613 K вашей
блокировщик	1573 отключите K	1573 K рекламы
блокувальник	1896 K реклами
браузер	10 ваш K	1583 ваш K	1904 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	130 нашия K	133 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	1909 K
вайбър	16 K	106 K
ватсапе	1587 K
вашата	96 на K поща
вебинар	1595 наш K
вебінар	1917 наш K
видео	9 это K
виділіть	1907 K
визнав	1937 K
визнала	1937 K
викаше	132 K
використання	1931 будь-яке K матеріалів	1931 K матеріалів сайту
використанні	1902 при K матеріалів
використовує	1896 K cookie
використовуємо	1896 K cookie
випуск	1919 K
вирішив	1937 K
вк	1587 K
вконтакте	1587 K
влезте	24 K
вміст	9 цей K
внескам	1932 завдяки K	1935 завдяки K
внесок	1934 ваш K
войдите	24 K	1563 K, чтобы
вотсапе	1587 K
вотсапі	1909 K
всеки	127 K лев
встановіть	1891 K додаток
възпроизвеждането	126 K
выделите	1575 K ее	1575 K текст
выпуск	1598 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1614 в K
годишно	131 K
гривень	1936 # K
грн	1936 # K
гукав	1937 K
гіперпосилання	1902 K обов
""", 'д': """
дальше	1563 чтобы читать K
дарение	129 вашето K	131 с K	133 K
дарения	133 K
дарете	127 K	129 K ни
джерела	1908 обрані K	1908 бажані K
джерелом	1908 основним K	1908 бажаним K
дзен	1587 K
дзене	1587 K
добави	132 K
добавьте	1570 K нас в
дозволяється	1931 матеріалів K лише
долучайтесь	1934 K
долучайтеся	1934 K
донат	1612 ваш K	1934 ваш K	1938 K
донатам	1932 завдяки K
донати	1938 K
донатом	1936 K
донаты	1616 K
допомога	1934 нам потрібна ваша K
допоможе	1935 K нам
допоможуть	1932 K нам працювати	1935 K нам
допускается	1609 материалов K только
доступ	1604 полный K	1925 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1557 вы K до конца	1884 ви K до кінця
дочитати	1889 щоб K
дочитать	1563 чтобы K	1604 K
""", 'е': """
евро	121 за # K
ежедневную	1565 K рассылку
ежемесячно	1614 K
ежемесячное	1612 оформите K
ежемесячный	1610 K донат
еженедельную	1565 K рассылку
електронна	96 вашата K поща
електронної	1924 адресу K пошти
електронну	1924 K адресу	1924 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1615 K
журналист	108 е K	108 - K	108 , K	1590 - K	1590 , K
журналисти	130 нашите K
журналистика	130 независимата K	130 независима K	130 нашата K	1613 независимая K
журналистике	1613 независимой K
журналистики	1613 независимой K
журналистику	1613 независимую K
журналистка	108 е K	108 , K	1590 - K	1590 , K
журналисты	1613 наши K
журналіст	1912 - K	1912 , K
журналісти	1935 наші K
журналістика	1935 незалежна K
журналістику	1935 незалежну K	1935 якісну K
журналістка	1912 - K	1912 , K
""", 'з': """
завантажити	1891 K застосунок
завантажте	1891 K додаток
завдяки	1932 існує K	1935 K вам	1935 K вашій
задонатьте	1612 K	1934 K
задължителните	21 K полета
зазначив	1937 K
закликав	1937 K
закончились	1563 бесплатные статьи K
залишає	29 K за собою право
залишилося	1889 K #%	1889 K # %
заметили	1575 K ошибку
замолчим	1613 мы не K
запазени	101 всички права K
запитань	1921 на кілька K
запишете	96 K се за нашия
зарегистрированные	1601 только K
зарегистрированным	1563 доступен только K
зарегистрированы	1563 уже K
зарегистрируйтесь	1563 K, чтобы	1604 бесплатно K	1604 K бесплатно	1612 K
зареєстровані	1922 лише K	1922 тільки K
зареєструйтесь	1889 K, щоб	1925 безкоштовно K	1925 K безкоштовно	1934 K
зареєструйтеся	1925 K безкоштовно
застосунку	1905 нашому K
застосунок	1891 завантажте K	1905 наш K	1905 мобільний K
захищено	1902 усі права K
захищені	1902 усі права K	1902 всі права K
защищенной	1589 K формой
защищены	1581 все права K
защищённой	1589 K формой
заяви	132 K
заявив	1937 K
заявил	1615 K
заявила	1615 K	1937 K
здесь	1557 раз уж вы K
знайшли	1907 якщо ви K
знанията	116 K си
зобов	1937 K'язав
зовнішнього	1914 K вмісту	1914 K контенту
зовнішній	1914 K вміст	1914 K контент
зробіть	1887 K внесок	1934 K внесок
""", 'и': """
избранное	1586 K
известията	14 K
изпратете	107 K ни	129 K ни
изпращайте	107 K ни	107 K на
изтеглете	129 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1581 выполняющим функции K агента
иностранным	1613 K агентом
инстаграм	106 K
использование	1592 K cookie	1609 любое K материалов	1609 K материалов сайта
использовании	1581 при K материалов	1609 полном или частичном K	1609 частичном K материалов
используем	1573 K cookie
использует	1573 K cookie
источники	1586 избранные K	1586 любимые K
источников	1586 избранных K
источником	1586 основным K
исчерпали	1563 K лимит
""", 'к': """
каждое	17 K утро
каждый	1614 K месяц
каза	132 K
казва	132 K
канал	1613 наш K	1935 наш K
канала	1613 нашего K
каналу	1935 нашого K
колумнист	1590 - K	1590 , K
колумніст	1912 - K
колумністка	1912 - K
команде	1595 к нашей K
команди	1917 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	1903 у K	1903 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1575 чтобы оставить K
комментария	21 для отправки K
комментариях	1582 в K
комментировать	6 K
контент	9 этот K	9 цей K	1592 внешний K
контента	9 этого K	1592 внешнего K
контенту	9 цього K
конференцию	1595 нашу K
конференция	113 нашата K
конференцію	1917 нашу K
конфиденциальности	1573 политикой K	1583 политика K
конфіденційності	1896 політикою K	1904 політика K
копирование	1609 K материалов сайта
кореспондент	108 е K	108 , K	1912 - K	1912 , K
кореспондентка	1912 - K	1912 , K
короткий	1600 K опрос
корреспондент	1590 - K	1590 , K
кричал	1615 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	131 K
лекцию	1595 нашу K
лекцію	1917 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1595 нашего K
магазине	1595 в нашем K	1595 в нашем интернет-K
магазину	1917 нашого K
магазині	1917 у нашому K	1917 в нашому K	1917 нашому інтернет-K
материал	1575 обсудить K	1592 внешний K	1613 этот K
материалы	1613 наши K
матеріал	1935 цей K
матеріали	1935 наші K
матеріалів	1931 копіювання K сайту	1931 K посилання обов'язкове
мероприятие	1595 наше K
месенджері	1909 K
месец	131 на K	131 всеки K
месечно	131 K
мессенджере	1587 K
месяц	1614 в K
мобільний	1905 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	1936 на K	1936 перший K
""", 'н': """
нагадав	1937 K
нагадала	1937 K
надсилайте	1911 K нам	1911 K її	1911 K фото	1911 K відео	1911 K свої	1934 K нам
надійних	1908 K джерел
надішліть	1911 K нам	1911 K фото	1934 K нам
нажимая	1603 K кнопку	1603 K на кнопку	1603 K "	1603 K "
нажмите	1575 K ctrl
написа	132 K
написав	1937 K
написал	1615 K
написала	1615 K	1937 K
напишите	1589 K нашему	1589 K нашей	1589 K автору	1589 K нам	1612 K нам
напишіть	1911 K нашому	1911 K нашій	1911 K автору	1911 K авторці	1911 K нам	1934 K нам
напомнил	1615 K
напомнила	1615 K
направете	129 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	1924 K кнопку	1924 K на
нашем	1575 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1557 K просьба
неделю	17 раз в K	17 каждую K	1614 в K
независимата	129 подкрепете K
независими	130 K медии
независимую	1560 поддержите K	1612 поддержите K
независимые	1613 K медиа
незалежні	1935 K медіа
несколько	1600 на K вопросов
новинами	1893 стежте за K
новини	106 google K	1909 google K
нуждаем	129 K се от вашата
нужна	1610 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1590 - K	1590 , K
обраних	1908 K джерел
объявил	1615 K
объявила	1615 K
обязал	1615 K
обязательна	1581 гиперссылка K	1609 материалов ссылка K	1609 ссылка на источник K
обязательные	21 K поля	1575 K поля
обясни	132 K
оглядач	1912 - K	1912 , K
оглядачка	1912 - K	1912 , K
оголосив	1937 K
ограничений	1563 читайте без K
одноклассниках	1587 K
одному	1924 в K листі
опечатку	1575 нашли K
опитування	1921 наше K	1921 коротке K
опитуванні	35 нашому K	1921 K читачів	1921 нашому K	1921 в K
оприлюднюватиметься	22 не K	1898 ваша e-mail адреса не K
опрос	35 наш K	1600 наш K
опросе	35 нашем K	1600 нашем K	1600 в K
опубликован	22 не будет K	1575 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1603 K заявку
осталось	1563 K #%	1563 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1614 K в любой момент
отметил	1615 K
отметила	1615 K
отписаться	1565 K в любой момент
отправьте	1612 K нам
очакваме	107 K вашите
ошибку	1575 нашли K
оштрафовал	1615 K
оштрафовала	1615 K
оштрафував	1937 K
""", 'п': """
партнером	1607 совместно с K	1929 спільно з K
партнерские	37 K ссылки	1607 K ссылки
партнерські	1929 K посилання
партнеры	1573 мы и наши K
партньорски	124 K линкове
партнёром	1607 совместно с K
партнёрские	37 K ссылки	1607 K ссылки
патроном	1612 станьте K
первый	1614 K месяц	1614 рубль в K
переведите	1612 K нам
перевірте	1921 K себе	1924 K пошту
передплатник	1889 уже K	1889 вже K
передплатникам	1889 доступний лише K	1889 доступна лише K	1889 доступно лише K
передплатників	1889 тільки для K
передплатою	1889 доступна за K	1889 доступний за K	1925 за K
передплату	1925 K за	1934 оформіть K
передрук	1906 K
передруку	1906 у разі K
перепечатка	1585 K
перепечатке	1585 при K
персональних	1904 K даних
персональных	1583 K данных
писати	1935 нам K
писменото	126 без K съгласие
письме	1603 в одном K
пишете	107 K ни	107 K на	129 K ни
пишите	1589 K нам	1612 K нам
пишіть	1911 K нам
платной	1563 в K версии
повний	20 K текст	1925 K текст
повідомив	1937 K
повідомила	1937 K
повідомте	1911 K нам	1911 K нас	1934 K нам
подайте	107 K сигнал
поддержать	1612 K нас	1612 K редакцию	1612 K нашу
поддерживайте	1612 K нас	1612 K нашу
поддержите	1560 K нашу	1560 K нас	1610 K	1612 K нас	1612 K нашу	1612 K редакцию	1612 K проект	1612 K автора	1612 K наш
поддержка	1560 ваша K	1612 ваша K
поддержке	1607 при K партнёра	1607 при K партнера	1610 благодаря вашей K	1613 вашей K
поддержки	1613 без вашей K	1613 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	130 нашият K	1598 K	1613 наш K	1919 K	1935 наш K
подкаста	115 K	1598 K	1613 нашего K
подкасте	34 нашем K	1598 K
подкасти	34 наші K	115 K	1919 K
подкастов	1598 K
подкасту	1919 K
подкастът	115 K
подкасты	1598 K
подкасті	34 нашому K	1919 K
подкастів	1919 K
подкрепа	127 с вашата K	127 вашата K	129 вашата K	130 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	129 K ни	129 K нашата
подкрепяйте	129 K ни
подписаны	1563 уже K
подписка	1563 уже есть K	1616 K
подписке	1563 доступен только по K	1563 доступна по K	1563 доступен по K	1604 по K
подписки	1616 K
подписку	1563 оформить K	1563 оформите K	1603 спасибо за K	1604 K за	1612 оформите K	1612 оформить K
подписчик	1563 уже K	1563 вы уже K
подписчикам	1563 доступна только K	1563 доступно только K	1563 доступен только K
подписчики	1616 K
подписчиков	1563 только для K
подписчиком	1612 станьте K
подписывайтесь	1565 K на рассылку	1570 K на нас	1570 K на наш	1570 K на канал	1570 K на telegram	1612 K на
подписываясь	1603 K
подпишитесь	1560 K на регулярное	1565 K на рассылку	1570 K на наш	1570 K на канал	1612 K на
подчеркнул	1615 K
поділіться	25 K
подію	1917 нашу K
пожертвование	1560 сделайте K	1560 оформите K	1610 регулярное K	1610 ежемесячное K	1612 ваше K	1612 сделайте K	1612 оформите K	1616 K
пожертвования	1613 на K	1616 K
пожертвованиям	1610 благодаря K	1613 благодаря K
пожертвуйте	1612 K
позоваването	126 K на
полностью	20 материал K	1563 чтобы прочитать K
полный	20 K текст	1604 K текст
помилку	1898 знайшли K
помогите	1612 K нам
помогнете	129 K ни
помогут	1613 K нам
поможет	1613 K нам
помощь	1612 нам нужна ваша K
помітили	1907 якщо ви K
понравилась	1613 K статья
понравился	1613 K материал	1613 K текст
попереджає	1937 K
попередив	1937 K
попросив	1937 K
попросил	1615 K
попросила	1615 K	1937 K
попросило	1615 K
посилання	1931 K на джерело обов'язкове
последвайте	129 K ни
постановив	1937 K
постановил	1615 K
почте	1603 вашей K
почтовом	1603 вашем K ящике
почту	1565 на вашу K	1565 вам на K	1603 вашу K
пошту	1890 на вашу K
пошті	1924 вашій K
пощенска	96 вашата K кутия
пояснив	1937 K
пояснил	1615 K
правото	29 си запазва K
працювати	1932 допоможе нам K	1935 K далі
працюємо	1935 ми K
предпочитаемые	1586 K источники
предпочитаемых	1586 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1586 K источники
предпочтительный	1586 K источник
предупредил	1615 K
предупреждает	1615 K
препечатването	126 K
призвал	1615 K
признал	1615 K
признала	1615 K
признали	1613 нас K
приложение	130 нашето K	1566 скачать K	1566 скачайте K	1566 установите K	1584 наше K	1584 мобильное K	1612 скачайте K
приложении	1566 открыть в K	1584 нашем K
приложения	1584 нашего K	1613 нашего K
приоритетным	1586 K источником
присоединяйтесь	1612 K к
присъединете	129 K се към нашия
присылайте	1589 K нам	1589 K фото	1589 K видео	1589 K новости	1589 K свои	1612 K нам
пришлите	1589 K нам	1589 K фото	1612 K нам
приєднуйтесь	1934 K до
проверьте	1600 K себя	1603 K почту
продовження	1929 реклама. K
продовжити	1889 щоб K читання	1932 допоможуть нам K
продовжувати	1935 K роботу
продолжаем	1613 мы K работать
продолжать	1610 помогут нам K	1613 K работу
продолжение	1607 реклама. K
продолжить	1563 чтобы K чтение	1610 помогут нам K	1610 поможет нам K	1613 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	130 да K да работим
продължите	95 за да K да четете
произведен	1581 настоящий материал (информация) K
пройдите	1600 K тест
пройдіть	1921 K тест
просьба	1557 у нас к вам K	1557 у нас есть K
просять	1937 K
проучване	116 нашето K
прохання	1884 маємо до вас K	1884 невелике K
прочетете	95 за да K цялата
прочитать	1563 осталось K	1563 чтобы K статью
пріоритетне	1908 K джерело
пріоритетним	1908 K джерелом
пълния	121 K текст
първия	131 за K месец
підписатися	1890 K на розсилку
підписка	1938 K
підписку	1889 оформіть K	1924 дякуємо за K	1934 оформіть K
підписники	1938 K
підписників	1889 тільки для K
підписуйтесь	1893 K на нас	1893 K на наш	1893 K на канал	1893 K на telegram	1934 K на
підписуйтеся	1893 K на наш	1893 K на канал
підписуючись	1924 K
підпишіться	1890 K на розсилку	1893 K на наш	1934 K на
підтримайте	1887 K нашу	1887 K незалежну	1887 K нас	1932 K	1934 K нас	1934 K нашу	1934 K незалежну	1934 K редакцію	1934 K автора	1934 K роботу	1934 K наш
підтримати	1934 K нас	1934 K нашу
підтримка	1887 ваша K	1934 ваша K
підтримки	1929 за K партнера	1935 спільноти K	1935 вашої K
підтримуйте	1934 K нас	1934 K нашу
підтримці	1932 завдяки вашій K	1932 завдяки K читачів	1935 вашій K
піти	1884 перш ніж K
""", 'р': """
работа	130 нашата K	1613 наша K
работаем	1613 мы K
работать	1610 помогут нам K	1610 поможет нам K	1613 K дальше
работу	1613 нашу K
разрешение	101 без K е забранено
разчитаме	127 K на вашата	130 K на
расскажите	1612 K нам
рассказал	1615 K
рассказала	1615 K
рассказывать	1613 K правду
расследование	1613 наше K	1613 это K
расследования	1613 наши K
рассылка	1613 наша K	1616 K
рассылку	1565 нашу K	1565 K самых	1613 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1603 K
регулярний	1932 K внесок
редактор	108 е K	108 - K	108 , K	1590 - K	1590 , K	1912 - K	1912 , K
редакторка	1912 - K	1912 , K
редакцией	1589 связаться с K
редакции	1613 нашей K
редакцию	1589 напишите в K	1589 пишите в K
редакция	113 в нашата K	130 нашата K	1613 наша K
редакцію	1911 напишіть у K	1911 пишіть у K
редакція	1935 наша K
редакцією	1911 зв'язатися з K
редакції	1911 пишіть до K	1935 нашої K
рекламата	11 K	124 след K
реклами	11 K	130 без K	1929 після K	1929 на правах K	1935 без K
рекламой	11 K
рекламы	11 K	1607 после K	1607 на правах K	1613 без K
репортер	108 е K	108 - K	108 , K	1590 - K	1590 , K	1912 - K	1912 , K
репортери	130 нашите K
репортерка	1912 - K	1912 , K
репортёр	1590 - K	1590 , K
решил	1615 K
реєструючись	1924 K
робота	1935 наша K
роботу	1935 нашу K
розповів	1937 K
розповідати	1935 K правду
розповіла	1937 K
розсилка	1935 наша K	1938 K
розсилку	1890 нашу K	1890 щоденну K	1935 нашу K
розслідування	1935 наші K	1935 це K
рублей	1614 # K
рік	1936 на K
""", 'с': """
свободната	129 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	129 K се с нас
свяжитесь	1589 K с нами
связаться	1589 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	1937 K
сказал	1615 K
сказала	1615 K	1937 K
скаржаться	1937 K
скачайте	1566 K наше
скиньте	1612 K
скриньку	1924 вашу K
скриньці	1924 вашій K
следите	1570 K за нами
словам	1615 по K
словами	1937 за K
слідкуйте	1893 K за нами
содержимое	1592 внешнее K
сообщение	1581 данное K (материал) создано
сообщил	1615 K
сообщила	1615 K
сообщите	1589 K нам	1612 K нам
соучастником	1610 станьте K	1612 станьте K
сповіщення	14 K	1891 увімкнути K	1891 увімкніть K
споделете	25 K
сподобався	1935 K текст	1935 K матеріал
сподобалась	1884 якщо вам K стаття
според	132 K
співучасником	1934 станьте K
спільнота	1935 наша K
спільноти	1887 стань частиною K	1932 частиною K	1935 нашої K
станете	129 K абонат	129 K член
станьте	1612 K нашим	1934 K нашим
статия	104 хареса ли ви тази K	121 цялата K	130 тази K
статията	121 % от K
стаття	1935 ця K
статья	1613 эта K
стверджує	1937 K
стежте	1893 K за нами
стигнали	104 щом сте K дотук
стороннего	1592 K сервиса
сторонним	1592 K сервисом
стороннього	1914 K сервісу
стороннім	1914 K сервісом
суммой	1614 любой K
сумму	1614 любую K
сутрин	17 всяка K
существуем	1613 мы K
существует	1610 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	132 K
""", 'т': """
телеграм	16 K	106 K	1570 наш K-канал	1570 в нашем K	1587 K	1587 K-канал	1587 K-канале	1613 наш K	1893 наш K-канал	1909 K	1909 K-канал	1909 K-каналі
телеграме	16 K	1587 K
телеграмі	1909 K
тест	1600 наш K	1921 наш K
тиждень	17 раз на K	1936 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1566 включите K	1566 включить K	1566 разрешить K
увійдіть	24 K	1889 K, щоб
уебинар	113 нашия K
уйдете	1557 прежде чем вы K
улюблених	1908 K джерел
улюблені	1908 K джерела
утверждает	1615 K
учасником	1934 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1613 K нашу
цитировании	1585 при K
цитування	1906 у разі K
цитуванні	1906 при K
""", 'ч': """
частиною	1934 станьте K
частковому	1931 повному або K
четене	0 време за K
читаете	1612 спасибо, что K
читай	1893 K нас
читайте	1570 K нас в	1893 K нас у	1893 K нас в
читання	0 час K	0 хв K
читателей	1600 опросе K	1610 благодаря поддержке K	1613 наших K
читатели	36 наши K	36 нашите K	130 нашите K	1557 дорогие K	1613 наши K
читателите	130 с подкрепата на K	130 от K ни
читателям	18 благодаря K	36 нашим K	1613 благодаря K
читати	1889 щоб K далі	1934 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1935 наші K
читачів	1935 наших K
читаєте	1934 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1936 K
щомісячний	1932 K внесок
щомісячно	1936 K
щоранку	17 K
щотижневу	1890 K розсилку
""", 'э': """
электронной	1603 адрес K почты
электронную	1603 K почту
""", 'я': """
яжіться	1911 зв'K з нами
язкові	21 обов'K поля	1898 обов'K поля
якщо	1884 K ви вже тут
""", 'א': """
אומר	880 K
אומרת	880 K
אחרינו	841 עקבו K	877 עקבו K
אלקטרוני	839 דואר K
אמר	880 K
אמרה	880 K
אמרו	880 K
אתכם	864 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	879 K
ביקש	880 K
ביקשה	880 K
במייל	863 K שלכם
בסרטון	854 לצפות K זה
בעוגיות	843 שימוש K
בעיתונות	864 לתמוך K
בקובצי	843 משתמש K
בשבוע	17 פעם K	879 K
בתוכן	875 לעשות שימוש K
""", 'ד': """
דווחו	877 K לנו
דיוור	863 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	841 הורידו את K	878 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	880 K
הודיעה	880 K
הווטסאפ	841 לקבוצת K
הוסיף	880 K
הוסיפה	880 K
הורידו	877 K את
הזהיר	880 K
הזכויות	848 כל K שמורות
החובה	21 שדות K
החינמיות	876 הכתבות K
הטלגרם	841 לערוץ K
הטקסט	855 K
הירשמו	877 K
הכותב	875 על דעת K
הכתבה	838 להמשך קריאת K	855 K	878 K הזאת
המדור	853 הוא עורך K	853 היא עורכת K
המובעות	875 הדעות K במאמר	875 הדעות K בטור	875 הדעות K בכתבה
המועדף	850 למקור K	850 כמקור K
המייל	839 לתיבת K	839 כתובת K
הניוזלטר	839 K היומי	863 K השבועי של	863 K שלנו	878 K
הסביר	880 K
הסיכום	855 K
העיקריות	855 הנקודות K
העיתונות	878 K העצמאית
הפרטיות	843 מדיניות K
הפרסומת	11 K
הצביעו	877 K בסקר
הצטרפו	841 K לערוץ	877 K אלינו
הקוראים	18 בזכות K
השימוש	843 תנאי K
התגובות	861 K
התחברו	24 K
התמיכה	864 בזכות K שלכם
התראות	14 K
התרומה	877 K שלכם
""", 'ו': """
ובטוויטר	841 בפייסבוק K
ותלוי	864 K בכם
ותלויה	864 K בכם
""", 'ז': """
זקוקה	877 K לכם
""", 'ח': """
חודשית	877 תרומה K
חיצוני	854 תוכן K	854 תוכן ממקור K
""", 'ט': """
טען	880 K
""", 'י': """
ישירות	863 K למייל	863 K לתיבת
""", 'כ': """
כמנויים	838 הצטרפו K
כתב	880 K
כתבה	855 K זו	878 K זו	880 K
כתבו	877 K לנו
כתבות	876 K חינם
כתבת	853 היא K
""", 'ל': """
לדברי	880 K
להגיב	6 כדי K	861 K
להמשיך	838 כדי K לקרוא	864 עזרו לנו K
להעתיק	848 אין K	875 לשכפל, K
לחודש	879 K
לחוק	875 סעיף #א K
לחצו	877 K כאן
למנויים	838 K בלבד
לניוזלטר	839 הירשמו K	839 הרשמה K	839 K שלנו	863 בהצלחה K
לעזרתכם	877 אנחנו זקוקים K
לענייני	853 הוא כתב K	853 היא כתבת K
לצפייה	854 K בתוכן
לקריאה	876 כתבות K
לקריאת	20 K הכתבה
לשנה	879 K
לתומכים	864 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	876 K חינם
מועדף	850 מקור K	850 כמקור K
מינוי	838 רכשו K	877 רכשו K	881 K
מנוי	838 כבר K
מנויים	881 K
מסכימים	863 בהרשמה אתם K
מסר	880 K
""", 'נ': """
ניוזלטר	863 K שבועי	881 K
""", 'ס': """
סיכום	855 K
סיפר	880 K
סיפרה	880 K
סעיף	875 K #א
ספרו	877 K לנו
""", 'ע': """
עדכונים	863 לקבלת K במייל
עיתונאי	853 הוא K
עיתונאית	853 היא K
עיתונות	864 לעשות K	878 K עצמאית
עמלה	874 נקבל K	874 לקבל K
""", 'פ': """
פרסומות	878 ללא K
פרסומת	11 K
פרשן	853 הוא K
פרשנית	853 היא K
""", 'צ': """
ציין	880 K
""", 'ק': """
קוראי	878 K
קרא	880 K
קריאה	0 זמן K
""", 'ר': """
ראשון	879 חודש K
""", 'ש': """
שאלו	855 K את
שיווקי	863 לקבל תוכן K
שלחו	877 K לנו
שלנו	878 K
שנקבל	874 K עמלה
שקראתם	877 תודה K
שתפו	25 K
""", 'ת': """
תגובות	861 K
תוכן	9 K זה	854 הצגת K
תלוי	864 K בכם
תלויה	864 K בכם
תמיכתכם	877 K
תמכו	877 K בנו
תקציר	855 K
תרומה	881 K
תרומות	881 K
תרמו	877 K
""", 'ا': """
اخبارنا	89 K
ادامه	703 K مطلب	703 K خبر	709 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	681 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	673 شرايط K	678 K از مطالب اين سايت	678 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	698 K تهيه كنيد	709 K تهيه كنيد	713 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	681 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	712 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	712 K
اكتب	88 K لنا
اكتبوا	88 K لنا
اكد	91 K
الاخبارية	42 النشرة K
الارتباط	47 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	47 شروط K
الاشعارات	14 K	14 K	43 تفعيل K	43 فعل K
الاعلان	11 K
الاعلانات	47 حاجب K
الالزامية	21 الحقول K
الالكتروني	42 بريدك K	42 البريد K
الان	88 تبرع K	88 سجل K
الاول	90 الشهر K
البريدية	42 النشرة K	42 نشرتنا K	92 النشرة K
التطبيق	43 حمل K	43 حمل K	43 تحميل K	43 نزل K
التعليق	70 شروط K	70 سياسة K
التقرير	20 لقراءة K	89 هذا K
الخارجية	61 محتوي المواقع K
الخصوصية	47 سياسة K
الدخول	24 سجل K	24 سجل K	41 سجل K	88 سجل K
الشهر	90 في K
الغاء	21 K الرد
القراء	18 بفضل K	74 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	41 لمتابعة K	76 لمواصلة K
الكاتب	71 يعبر عن راي K
الكوكيز	47 K
المادة	89 هذه K
المجانية	15 المقالات K	86 من المقالات K	86 مقالاتك K	86 المقالات K	86 من المقالات K
المحتوي	9 هذا K	41 هذا K متاح
المستقلة	89 الصحافة K
المفضل	56 مصدرك K	56 مصدركم K	56 المصدر K لديك
المفضلة	56 مصادرك K	56 مصادركم K
المقال	20 لقراءة K	41 لقراءة K كاملا	76 لقراءة هذا K	89 هذا K
النشرة	42 اشترك في K
الينا	88 انضم K
انقر	88 K هنا
اوضح	91 K
اول	711 ماه K
ايميل	669 K خود را	669 ادرس K	669 به K شما	694 در K خود
ايميلتان	694 به K
اينجا	702 K كليك كنيد
اينستاگرام	671 در K دنبال
اپ	693 K
اپليكيشن	693 K	710 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	707 الزاما K	707 لزوما K	707 K ديدگاه
باشيد	681 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	688 را K
بحسب	91 K
بخوانيد	679 K
براي	710 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	688 K
بعرض	61 هل تسمح K
بفرستيد	681 براي ما K
بفضلكم	89 K
بنويسيد	681 براي ما K	709 براي ما K
بپيونديد	679 K	687 به تيم ما K	709 K
بگذاريد	681 با ما در ميان K	709 با ما در ميان K
بگيريد	681 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	712 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	680 منبع K	680 منابع K
تستطيع	74 تبرع بما K	74 ساهم بما K
تطبيق	88 حمل K	88 حملوا K
تطبيقنا	89 K
تعبر	71 لا K عن راي	71 K فقط عن راي
تعليقا	70 لتضيف K
تفعيل	47 K جافا
تفوت	88 لا K
تفوتوا	88 لا K
تقاريرنا	89 K
تقول	91 K
تلگرام	671 ما را در K	671 در K دنبال	671 كانال K ما	681 با ما در K
تماشا	688 K كنيد
تمامي	678 K حقوق
تمثل	71 لا K راي
تواصل	88 K معنا
تواصلوا	88 K معنا
توضيح	712 K داد
تيم	710 K ما
""", 'ج': """
جاوااسكريپت	673 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	678 كليه K
حمايت	695 K مالي خود	696 به K شما نياز	696 با K شما	697 K كنيد	709 از ما K كنيد	709 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	710 اين K
خبرنامه	669 K ما	669 اشتراك K	669 در K	694 K روزانه	694 K هفتگي	710 K ما	710 K	713 K
خبرنگار	681 K ما را	683 K
خبرنگاران	710 K ما
خصوصي	673 سياست حريم K را
خواست	712 K
خواستند	712 K
خواندن	698 براي ادامه K
خوانندگان	18 با كمك K	696 به K خود تكيه	710 K ما
خواهد	690 منتشر K شد
خواهند	690 منتشر K شد
""", 'د': """
دانشگاه	683 استاد K
دانلود	709 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	671 ما را K كنيد	679 K كنيد	679 K كنيم	709 K كنيد
دهيد	681 به ما خبر K	688 گوش K	699 هديه K	709 راي K	709 خبر K
ديدگاه	690 نوشتن K	690 ارسال K	690 بيانگر K	707 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	687 وبينار K ما	698 اشتراك K	708 مقاله K	708 مطلب K	708 مطالعه K
روزنامه	707 ديدگاه K
روزنامهنگار	683 K
روزنامهنگاري	710 K مستقل
""", 'س': """
سالانه	711 K
ساهم	88 K في
ساهموا	88 K في
سايت	710 K ما
سايتهاي	684 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	679 عضو K	679 K	709 عضو K	709 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	694 خبرنامه K
صحافتنا	89 K
صحافي	59 K
صحافية	59 K
صحفي	59 K
صحفية	59 K
صحفيينا	89 K
صرح	91 K
""", 'ط': """
طالب	91 K
طالبت	91 K
طلب	91 K
طلبت	91 K
""", 'ع': """
علاقه	680 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	687 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	690 K	691 حروف لاتين (K)
""", 'ق': """
قال	91 K
قالت	91 K
قراءنا	89 K
قرائنا	74 نعتمد علي K	74 ونعتمد علي K	89 K
قناتنا	45 K علي	45 انضم الي K	89 K
""", 'ك': """
كاتب	59 K
كاتبة	59 K
كاتبه	71 يعبر عن راي K
كاتبها	71 تعبر عن راي K
كار	710 K ما
كاربري	698 حساب K خود شويد
كانال	671 به K ما	679 K ما	710 K ما
كتب	91 K
كتبت	91 K
كردهايد	698 ثبت نام K	698 ثبتنام K
كمصدر	56 K مفضل
كميسيون	705 K دريافت كنيم	705 K دريافت ميكنيم
كنيد	687 ديدن K	688 گوش K	699 هديه K	702 روي لينك كليك K	702 كليك K	709 به ما كمك K	709 ثبت نام K	709 كليك K	709 نصب K	709 وارد K
كوكي	673 از K
كوكيها	673 K
""", 'ل': """
لاتين	690 حروف K	691 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	707 K نظر
لقراءة	76 K بقية
لقراءتكم	88 شكرا K
لكتابة	70 K تعليق
للاطلاع	76 K علي المقال كاملا
للتعليق	6 K	70 K علي الخبر
للقراءة	0 دقائق K
للمشتركين	41 K فقط	76 حصري K	76 متاح K
لمتابعة	76 K قراءة
لمشتركي	76 حصري K
لمواصلة	76 K قراءة
""", 'م': """
ما	710 به K
مالي	696 كمك K شما	709 كمك K شما	713 كمك K
ماه	711 در K
ماهانه	711 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	684 K خارجي	684 اجازه ميدهيد K
محتوايي	684 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	678 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	710 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	698 K شويد	709 K شويد
مشتركان	698 ويژه K است
مصنوعي	685 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	710 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	703 ادامه K
منبع	706 ذكر K
منتخب	680 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	694 عضويت شما با K	694 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	684 از شما اجازه K
ميدهد	690 نظر K
ميگفت	712 K
ميگويد	712 K
ميگيريم	705 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	690 منتشر K شد
نخواهند	690 منتشر K شد
ندهيد	709 از دست K
نرمافزار	693 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	710 K ما
نميشود	690 منتشر K
نوشت	712 K
نويسنده	681 ايميل K	683 K
نياز	696 به كمك شما K
""", 'ه': """
هستيد	698 مشترك K
همايش	687 بليت K
""", 'و': """
وابسته	696 به حمايت شما K
وبينار	687 K ما	687 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	684 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	683 K
""", 'گ': """
گزارش	710 اين K
گزارشهاي	710 K ما
گفت	712 K
گفتند	712 K
گفته	712 K است	712 به K
""", 'अ': """
अन	902 Kुवाद	925 के Kुसार
अप	925 Kील की
अपन	907 Kी राय दें	907 Kी राय कमेंट	907 Kी प्रतिक्रिया	908 कमेंट में Kी राय
अलर	909 K्ट पाने के लिए
अवसर	905 नौकरी के K
""", 'आ': """
आपक	901 Kी इजाजत मांगते हैं	901 Kी अनुमति मांगते हैं	922 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	895 कॉपीराK	901 बाहरी साK	923 हमारी वेबसाK
इन	24 लॉग K
इनब	885 आपके Kॉक्स	910 अपने Kॉक्स में
इब	885 न्यूजलेटर को सब्सक्राK	885 न्यूजलेटर सब्सक्राK	888 चैनल को सब्सक्राK
इबर	912 सब्सक्राK्स के लिए है	912 सब्सक्राK हैं
इस	923 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	886 ऐप डाKोड करें	909 डाKोड करें	909 डाKोड कीजिए	922 डाKोड करें	922 डाKोड कीजिए
उपय	890 कुकीज का Kोग	890 कुकीज का Kोग
उपलब	901 सामग्री K्ध नहीं है
""", 'ए': """
ए	905 वेबिनार के लिK	922 जुडिK	922 सुधार सुझाKं
एज	920 Kेंसी की फीड
""", 'ऐ': """
ऐप	886 हमारा K	923 हमारा K
""", 'औ': """
और	907 क्विज खेलें K	907 क्विज खेलें K
""", 'क': """
क	925 मुताबिK
कम	908 Kेंट बॉक्स में
कर	885 ईमेल दर्ज Kें	886 ऐप इंस्टॉल Kें	886 नोटिफिकेशन चालू Kें	888 फॉलो Kें	896 क्लिक Kें	896 जॉइन Kें	896 ज्वाइन Kें	896 सब्सक्राइब Kें	896 लाइक Kें	898 हमें ईमेल Kें	901 कुकीज स्वीकार Kें	901 कुकीज स्वीकार Kें	905 टिकट बुक Kें	907 पोल में वोट Kें	907 सर्वे में भाग लेK	909 इंस्टॉल Kें	909 नोटिफिकेशन ऑन Kें	909 नोटिफिकेशन ऑन K लें	910 साइन अप Kें	914 शेयर Kें	914 साझा Kें	914 सेव Kें	914 गिफ्ट Kें	922 सब्सक्राइब Kें	922 फॉलो Kें	922 क्लिक Kें	922 वोट Kें	922 लॉग इन Kें	922 लॉगिन Kें	922 साइन अप Kें	922 रजिस्टर Kें
करक	898 कमेंट Kे बताएं	910 सब्सक्राइब Kे आप	910 साइन अप Kे आप
करन	908 कमेंट Kे के लिए	908 टिप्पणी Kे के लिए	908 टिप्पणी पोस्ट Kे के लिए	908 कमेंट Kे वाले
कल	921 फ्री आर्टिK	921 मुफ्त आर्टिK
कह	925 Kा
कहत	925 Kे	925 Kी
""", 'ख': """
ख	906 वीडियो देKें	906 वीडियो भी देKें	921 मुफ्त लेK	925 लिKा
खक	920 लेK के निजी विचार
खन	906 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	916 अन्य Kों के लिए	916 ताजा Kों के लिए	916 की Kों के लिए	921 मुफ्त Kें	922 K भेजें	922 पूरी K पढें	923 इस K	923 यह K
खर	905 यहां से Kीदें
""", 'ग': """
गय	914 लिंक कॉपी हो Kा
""", 'च': """
चलत	911 पाठकों के सहयोग से Kे
""", 'छ': """
छ	902 पूKें	925 पूKा
""", 'ज': """
जनर	920 ऑटो-Kेट
जर	898 हमें Kूर दें
""", 'ट': """
ट	890 जावास्क्रिप्K
टर	885 हमारे न्यूजलेK	885 हमारा न्यूजलेK	885 हमारा साप्ताहिक न्यूजलेK	885 न्यूजलेK के लिए	900 सब एडिK हैं	900 सब-एडिK हैं	900 सीनियर सब एडिK हैं	923 हमारे न्यूजलेK	926 न्यूजलेK
""", 'ठ': """
ठक	923 हमारे पाK
""", 'ड': """
ड	896 जुKें	920 सिंKीकेट फीड
डक	906 पॉKास्ट सुनें	923 हमारा पॉKास्ट
डन	896 जुKे के लिए	922 जुKे के लिए
""", 'द': """
द	902 मुख्य बिंKु	922 राय Kें
दद	900 वरिष्ठ संवाKाता हैं	900 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	906 को सुKें	906 लेख सुKें	926 दाK
नन	906 पॉडकास्ट सुKे के लिए
नल	888 चैK से जुडें	923 हमारे चैK
नह	920 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	886 ऐप में Kें
पढन	912 Kे के लिए	916 और खबरें Kे के लिए
पण	908 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	888 गूगल न्यूज K	910 ईमेल K पाने के लिए
पस	897 Kंदीदा सोर्स	897 Kंदीदा स्रोत	897 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	897 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	898 हमें Kाएं	922 हमें Kाएं	922 राय Kाएं	925 Kाया	925 Kाते
बनकर	912 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	901 से मिली साK्री शामिल है
मदद	922 हमारी K करें	922 आर्थिक K दें	922 K कीजिए
मह	924 हर Kीने
""", 'य': """
यत	890 गोपनीKा नीति
यह	906 वीडियो Kां देखें	922 Kां देखें	923 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	895 सर्वाधिकार सुK्षित	923 हमारी पत्Kारिता	923 स्वतंत्र पत्Kारिता	923 हमारे पत्Kार
रखन	900 का अनुभव Kे	912 पढना जारी Kे के लिए
रत	924 प्Kि माह
रह	916 जुडे Kें	916 जुडे Kिए
""", 'ल': """
ल	925 बोKे	925 बोKा
""", 'व': """
वर	920 पुनर्प्रकाशन K्जित	924 प्रति K्ष
""", 'श': """
श	902 सारांK
शन	14 नोटिफिकेK	919 हमें कमीK मिल	926 सब्सक्रिप्K
शर	890 नियम और K्तें
""", 'स': """
सएप	898 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	900 पत्रकारिता में K्रिय हैं
सकत	896 फॉलो कर Kे हैं	896 जुड Kे हैं	898 हमें भेज Kे हैं	919 कमीशन मिल Kा है
सदस	912 पहले से K्य हैं	912 K्यता लें	922 K्य बनें
सप	924 प्रति K्ताह
सफल	910 सब्सक्रिप्शन K
समय	0 पढने का K
समर	902 Kी	922 K्थन करें
सर	907 K्वे में हिस्सा लें	907 K्वे में भाग लें
सहय	18 पाठकों के Kोग	911 आर्थिक Kोग दें	911 आर्थिक Kोग करें	911 हमें Kोग करें	911 आपके Kोग पर निर्भर	922 आपका Kोग	922 हमें Kोग	922 Kोग करें	922 आपके Kोग
""", 'ह': """
हट	908 कमेंट Kा
हम	898 Kें भेजें	905 Kारी टीम से जुडें	922 Kें लिखें	922 Kें भेजें	923 Kारा काम	923 Kारी टीम	923 Kारे साथ	923 Kें	923 Kारी
हमस	898 Kे संपर्क करें	922 Kे जुडें
""", 'অ': """
অন	162 Kুদান দিন	166 Kুদান
অনল	148 Kাইন শপ
""", 'আ': """
আজই	153 K অনুদান দিন
আপন	135 Kার ইমেইল	145 Kার সম্মতি প্রযোজন	145 Kার অনুমতি চাই	148 Kার মতামত দিন	150 Kার মতামত লিখুন	150 Kার মন্তব্য লিখুন	152 Kার ই-মেইল	152 সাবস্ক্রাইব করলে Kি
আম	141 Kাদের জানান	141 Kাদের পাঠান	141 Kাদের লিখুন	152 Kাদের সাপ্তাহিক	153 Kাদের পাশে থাকুন	162 Kাদের লিখুন	163 Kাদের সাংবাদিক	163 Kাদের চ্যানেল	163 Kাদের টেলিগ্রাম
আস	140 ঘুরে Kুন
""", 'ই': """
ইক	140 লাK দিন
ইজ	148 কুKে অংশ নিন
ইনবক	152 K্সে পেতে
ইনস	151 অ্যাপ K্টল করুন
ইল	163 আমাদের মোবাK
""", 'উ': """
উজল	135 নিKেটারে সাবস্ক্রাইব	135 আমাদের নিKেটার	135 নিKেটার পেতে	152 সাপ্তাহিক নিKেটার	163 আমাদের নিKেটার	163 নিKেটার	163 নিKেটারের	166 নিKেটার
উনল	151 অ্যাপ ডাKোড করুন	151 অ্যাপটি ডাKোড করুন	162 ডাKোড করুন
""", 'এ': """
এআই	146 K
এআইক	146 Kে
এআইয	146 Kের
""", 'ও': """
ওট	149 ভিডিKি দেখুন
""", 'ক': """
ক	164 মাসিK
কত	153 স্বাধীন সাংবাদিKাকে	153 সাংবাদিKার পাশে	163 স্বাধীন সাংবাদিKা	163 সাংবাদিKাকে
কনট	145 বহিরাগত Kেন্ট
কপ	144 অনুমতি ছাডা Kি
কর	140 ফলো Kুন	140 ক্লিক Kুন	140 সাবস্ক্রাইব Kুন	140 যোগ Kুন	140 যুক্ত Kুন	141 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	141 আমাদের সঙ্গে যোগাযোগ Kুন	141 আমাদের ইমেইল Kুন	148 ওযেবিনারে নিবন্ধন Kুন	148 চাKির সুযোগ	151 নোটিফিকেশন চালু Kুন	162 সাবস্ক্রাইব Kুন	162 এখানে ক্লিক Kুন	162 ক্লিক Kুন	162 ইমেইল Kুন	162 নিবন্ধন Kুন	162 ফলো Kুন	162 সহাযতা Kুন	162 কাজ Kুন
করত	150 মন্তব্য Kে
""", 'খ': """
খ	155 ফ্রি লেKা	155 বিনা মূল্যের লেKা
খত	149 ভিডিও দেKে	150 মন্তব্য লিKে
খবর	158 আরও K জানতে
খবরট	4 Kি	154 Kি পডতে	163 Kি
""", 'গ': """
গল	147 কেমন লাK
""", 'ছ': """
ছ	147 কাজে লেগেKে	165 জানিযেKে
""", 'জ': """
জর	148 Kিপে অংশ নিন	148 Kিপে ভোট দিন
জস	144 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	163 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	163 আমাদের পাK
""", 'দ': """
দক	143 জ্যেষ্ঠ প্রতিবেK	143 নিজস্ব প্রতিবেK
দট	163 সংবাKি
দন	163 এই প্রতিবেK
""", 'ধ': """
ধর	141 ভুল Kিযে দিন
""", 'ন': """
ন	140 যুক্ত হোK	140 যোগ দিK	141 লেখা পাঠাK	147 ভুল পেযেছেK	148 টিকিট কিKুন	149 শুKুন	149 ভিডিও দেখুK	151 অ্যাপ Kামিযে নিন	153 পাশে দাঁডাK	162 যুক্ত হোK	162 ভোট দিK	162 পাশে থাকুK	165 জাKান	165 জাKিযেছেন
নকল	144 অনুমতি ছাডা K
নয	144 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	154 Kা চালিযে যেতে
পডত	154 বাকি অংশ Kে	154 লেখা Kে	154 বিনা মূল্যে Kে	154 লেখাটি Kে	158 আরও খবর Kে
""", 'ব': """
বল	165 Kেন	165 Kেছেন	165 Kেছে
বলছ	165 Kেন
বলল	165 Kেন
""", 'ভ': """
ভরস	153 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	144 বিনা অনুKিতে	146 কৃত্রিম বুদ্ধিK্তা	162 Kামত জানান	162 Kামত দিন
মন	147 কেK লেগেছে
""", 'য': """
য	154 মাত্র # টাকাK
যত	162 আমাদের সহাKা
যব	152 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	145 কুকি ব্Kার
যর	143 সিনিK রিপোর্টার
""", 'র': """
রক	139 সর্বস্বত্ব সংK্ষিত	139 স্বত্ব সংK্ষিত	144 অশালীন মন্তব্য প্Kাশ	144 অনুমতি ছাডা প্Kাশ
রত	164 প্Kি মাসে
রহণ	145 কুকি গ্K করুন
""", 'ল': """
লগইন	162 K করুন
""", 'শ': """
শন	161 কমিK পেতে পারি
""", 'স': """
সঙ	144 সম্পাদকীয নীতির K্গে	158 আমাদের K্গেই থাকুন	158 K্গেই থাকুন	163 আমাদের K্গে
সদস	162 K্য হোন
সব	163 আমাদের ফেKুক
সরণ	140 অনুK করুন	162 অনুK করুন
সহয	162 Kোগিতা করুন
""", 'হ': """
হক	154 ইতিমধ্যে গ্রাK	162 গ্রাK হোন
হকদ	154 শুধু গ্রাKের জন্য
হত	162 যুক্ত Kে
হব	150 অ্যাড্রেস প্রকাশিত Kে না	150 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	1827 Kติดตาม
กร	1801 Kอกอีเมล
กล	1830 K่าว
กอ	1828 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	1827 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1817 Kบคุณที่สมัคร	1817 Kบคุณที่ลงทะเบียน	1828 Kงเรา
""", 'ค': """
คล	1827 Kิกที่นี่	1827 Kิกชม
คว	1826 Kามเห็นส่วนตัวของผู้เขียน
ค่	1825 Kาคอมมิชชั่น	1825 Kาคอมมิชชัน
""", 'จ': """
จด	1801 Kหมายข่าวของเรา	1817 Kหมายข่าวรายสัปดาห์ของเรา	1831 Kหมายข่าว
จะ	1816 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1827 Kวน์โหลดแอป
""", 'ต': """
ติ	1808 Kดต่อผู้สื่อข่าวของเรา	1808 Kดต่อเรา	1808 Kดต่อกองบรรณาธิการ	1827 Kดตามเรา	1827 Kดต่อเรา
ต่	1829 Kอเดือน	1829 Kอปี
""", 'ถ': """
ถื	1817 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	1820 Kลองอ่าน
ทั	1826 Kศนะของผู้เขียน
ทา	1816 Kงเว็บไซต์ขอสงวนสิทธิ์	1817 Kงอีเมลทุก
ทุ	1817 Kกเช้าทางอีเมล
""", 'บ': """
บท	1821 Kความฟรี	1828 Kความนี้
บร	1831 Kิจาค
บอ	1830 Kกว่า
""", 'ผ': """
ผู	1818 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	1830 Kดกับ
""", 'ม': """
มี	1808 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	1810 Kมรับคุกกี้
""", 'ร': """
ระ	1830 Kบุว่า
รา	1829 Kยเดือน
ร่	1818 Kวมสนับสนุนการทำงานของเรา	1827 Kวมบริจาค	1827 Kวมสนับสนุน
""", 'ล': """
ลิ	1826 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	1828 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1805 Kวนลิขสิทธิ์	1805 Kวนสิทธิ์
สน	1818 Kับสนุนสื่ออิสระ	1818 Kับสนุนการทำงานของเรา	1818 Kับสนุนนักข่าว	1827 Kับสนุนเรา	1827 Kับสนุนพวกเรา
สม	1801 Kัครรับจดหมายข่าว	1801 Kัครรับข่าวสาร	1827 Kัครสมาชิก	1827 Kัครรับ	1831 Kาชิก
สำ	1820 Kหรับสมาชิกเท่านั้น
สื	1828 K่ออิสระ
ส่	1808 Kงเรื่องราวของคุณ	1808 Kงข่าวหาเรา	1827 Kงข้อมูลมาที่	1827 Kงคลิปมา
""", 'ห': """
หา	1808 Kกคุณมีข้อมูล
ห้	1805 Kามคัดลอกหรือ	1805 Kามคัดลอกข้อความ	1805 Kามคัดลอกเนื้อหา	1805 Kามคัดลอกบทความ	1805 Kามทำซ้ำ
""", 'อ': """
อย	1827 K่าพลาด
อี	21 Kเมลของคุณจะไม่	1801 Kเมลของคุณ
อ่	1820 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	1827 Kียนถึงเรา	1827 K้าสู่ระบบเพื่อ
เฉ	1820 Kพาะสมาชิก
เน	9 Kื้อหานี้	1810 Kื้อหาจากภายนอก	1810 Kื้อหาภายนอก
เป	1820 K็นสมาชิกอยู่แล้ว	1830 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	1816 Kื่อแสดงความคิดเห็น	1820 Kื่ออ่านต่อ	1820 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	1816 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	1808 K้งเบาะแสข่าว	1808 K้งเรา	1827 K้งทีมงาน
แห	1807 Kล่งข่าวที่ต้องการ	1807 Kล่งข่าวโปรด	1807 Kล่งที่มาที่ต้องการ
แอ	1827 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	1827 Kวตเลย	1827 Kลดแอป
""", 'ใ': """
ให	1828 K้เรา
""", 'ủ': """
ủng	1967 ly cà phê K hộ	1976 hãy K hộ
""", 'あ': """
あと	1131 K#本、無料で
""", 'い': """
いか	1137 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1103 Kいのブラウザ
お寄	1137 Kせください
お申	1120 Kし込みはこちら	1137 Kし込みください	1137 Kし込みはこちら
お聞	1137 Kかせください
お見	1137 K逃しなく
お試	1137 Kしください
お読	1137 Kみいただけます
""", 'か': """
から	1136 K転載したものです	1136 Kの転載です
か月	1095 K無料	1139 K無料
""", 'こ': """
ここ	1095 Kから先は	1095 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1095 K記事は有料	1095 K記事は会員	1107 K記事についてのご意見	1138 K記事が	1138 K記事を	1138 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1103 K用のブラウザ
ご協	1137 K力ください
ご存	1114 Kじの方は
ご寄	1093 K付をお願い	1137 K付
ご意	1107 K見・ご感想	1107 K見をお寄せ
ご感	1107 K想をお寄せ
ご支	1093 K援をお願い	1137 K援
ご登	1128 K録ありがとうございます	1137 K録
ご覧	1137 Kください	1137 Kいただけます
ご購	1137 K読
ご連	1137 K絡ください
""", 'す': """
すで	1131 Kに会員の方
すべ	1095 Kての記事が
""", 'ぜ': """
ぜひ	1101 Kフォロー
""", 'で': """
でも	1101 K配信中
""", 'と': """
と強	1140 K調
と書	1140 Kい
と発	1140 K表
と話	1140 Kし	1140 Kす
と語	1140 Kっ	1140 Kる
と説	1140 K明
と述	1140 Kべ
""", 'に': """
によ	1140 Kると
""", 'の': """
の採	1120 K用情報
の提	1136 K供記事です
""", 'は': """
はこ	1137 Kちら
""", 'を': """
をフ	1101 Kォローする	1101 Kォローしよう
を発	1140 K表した
""", 'ア': """
アフ	1135 Kィリエイト広告	1135 Kィリエイトプログラム	1135 Kィリエイトリンク
アプ	1098 Kリで開く	1098 Kリで読む	1098 Kリを開く	1098 Kリをダウンロード	1098 Kリのダウンロード	1098 Kリをインストール	1098 Kリはこちら	1127 Kリなら速報	1127 Kリなら、	1127 Kリで読むと	1127 Kリなら
アン	1123 Kケートにご協力	1123 Kケートはこちら	1123 Kケート実施中	1124 Kケートに答えて
""", 'カ': """
カ月	1095 K無料	1139 K無料
""", 'ク': """
クイ	1124 Kズに答えて
クッ	1105 Kキーを使用	1105 Kキーを利用	1117 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1107 Kントを投稿するには	1107 Kントするには	1107 Kント欄で	1107 Kントをお寄せ	1126 Kントは削除します	1126 Kントは削除することが	1126 Kントは削除する場合	1126 Kントは承認	1126 Kントは公開前	1126 Kントは非表示
""", 'サ': """
サポ	1093 Kートをお願いします	1137 Kートをお願い	1137 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1137 Kンロードしてください
""", 'チ': """
チケ	1120 Kット販売中
チャ	1101 Kンネル登録を	1113 Kンネルに参加する	1113 Kンネルに参加しよう
""", 'ニ': """
ニュ	1097 Kースレターに登録	1097 Kースレターを	1128 Kースレター登録はこちら	1141 Kースレター
""", 'フ': """
フォ	1101 Kローして最新	1101 Kローをお願い	1137 Kローしてください
""", 'プ': """
プッ	1098 Kシュ通知
プラ	1105 Kイバシーポリシーに
プレ	1095 Kミアム会員
プロ	1135 Kモーションが含まれ	1135 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1097 Kマガに登録	1097 Kマガで	1128 Kマガ登録はこちら	1128 Kマガの登録	1138 Kマガ
メー	21 Kルアドレスが公開されること	1097 Kルマガジンで	1097 Kルマガジンに登録	1097 Kルマガジンを	1097 Kルでお届け	1107 Kルアドレスが公開されることはありません	1128 Kルアドレスを入力してください	1141 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1095 Kインして続きを	1095 Kインしてください	1095 Kインが必要	1137 Kインして
""", 'ヶ': """
ヶ月	1095 K無料	1139 K無料
""", '下': """
下載	1988 K客戶端	1988 Kapp	1988 K應用程式
下载	1988 K客户端	1988 Kapp	1988 K应用	2030 K客户端
""", '不': """
不代	1999 K表本站	2014 K表本站立场	2027 K表本報立場	2027 K表本报立场	2027 K表本站立场	2027 K表本站立場	2027 K表本媒體立場	2027 K表本網立場	2027 K表本刊立場
不得	1999 K转载	1999 K轉載
不錯	2030 K過
不错	2030 K过
""", '仅': """
仅代	1999 K表作者
仅供	2014 K其表达个人看法
仅限	2019 K会员	2019 K订户
""", '付': """
付費	1985 K後	2034 K牆
付费	1985 K后	2034 K墙
""", '以': """
以閱	1985 K讀全文
以阅	1985 K读全文
""", '会': """
会员	1985 K专享	2019 K限定内容
会員	1095 K限定です	1095 K限定の記事	1095 K登録すると	1095 K登録が必要	1095 K登録できます	1131 Kの方はこちら	1131 K登録で続きを読む	1131 K登録後にご覧	1137 K登録	1138 Kの方
会費	1129 Kで運営
""", '你': """
你的	1983 K支持	2030 K支持
""", '使': """
使用	1994 Kcookie改善	1994 Kcookie来	1994 Kcookie來	1994 Kcookie以	1994 K cookie 以	1994 K cookie 来	1994 K cookie 來
""", '來': """
來自	2006 K外部平台的內容
""", '依': """
依靠	2017 K读者的支持	2017 K讀者的支持
""", '侵': """
侵权	1999 K
""", '個': """
個人	1105 K情報の取り扱い	1136 Kの見解です	2014 K看法
""", '偏': """
偏好	2000 K來源	2000 K来源
""", '僅': """
僅限	2019 K會員	2019 K訂戶
""", '優': """
優先	1112 Kソース	1112 K表示に設定	1112 Kする情報源	1112 K的に表示
""", '免': """
免費	15 K閱讀	2028 K文章	2028 K閱讀篇數	2028 K閱讀額度	2029 K註冊即可	2029 K註冊後	2030 K訂閱	2032 K試用
免费	15 K阅读	2028 K文章	2028 K阅读篇数	2029 K注册即可	2029 K注册后	2030 K订阅	2032 K试用
""", '全': """
全文	20 Kを	1095 Kを読むには	1095 Kをお読み
""", '公': """
公众	16 K号	1991 K号:
公式	1098 Kアプリ	1101 Kアカウントをフォロー	1101 Kアカウントを友だち	1113 Klineはこちら	1138 Kline
""", '关': """
关注	1991 K我们的	2030 K我们
""", '写': """
写道	2033 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1139 K
初月	1131 K#円で	1139 K無料
""", '判': """
判断	1140 Kした
""", '利': """
利用	1105 K規約に同意
""", '前': """
前請	2014 K先登入
前请	2014 K先登录
""", '剩': """
剩余	1985 K#%
剩餘	1985 K#%
""", '力': """
力を	1129 K貸してください
""", '加': """
加入	1991 Kline好友	1991 Kline官方	1991 Kline@	2017 K贊助行列	2017 K赞助行列	2030 K会员	2030 K會員
""", '励': """
励み	1138 Kになります
""", '動': """
動画	1121 Kをご覧ください	1121 Kはこちら	1121 Kでも詳しく	1121 Kでも解説
""", '包': """
包月	2032 K
""", '即': """
即可	2014 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1101 Kち追加
""", '収': """
収益	1135 Kを得ること
""", '发': """
发表	6 K评论
发送	1987 K到您的邮箱
""", '取': """
取材	1114 K班までご	1129 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1097 Kトレイに
""", '只': """
只靠	2017 K讀者	2017 K读者
""", '同': """
同意	2006 Kcookie
""", '告': """
告訴	2033 K
告诉	2033 K
""", '呼': """
呼び	1140 Kかけた	1140 Kかける	1140 Kかけて	1140 K掛け
""", '命': """
命じ	1140 Kた
""", '売': """
売上	1135 Kの一部が還元
""", '外': """
外部	1117 Kコンテンツ	2006 K内容	2006 K內容
""", '好': """
好評	1120 K発売中
""", '官': """
官方	1991 K微信
""", '定': """
定期	2030 K定額
""", '寄': """
寄付	1137 Kをお願い	1141 K
寄到	1987 K您的信箱	2016 K你的信箱
""", '寫': """
寫道	2033 K
""", '已': """
已是	1985 K會員	2019 K订户	2019 K訂戶
已经	1985 K是会员
""", '年': """
年額	1139 K
""", '广': """
广告	11 K	1994 K拦截
""", '広': """
広告	11 K	1103 Kブロック	1129 Kに頼らず
""", '廣': """
廣告	11 K	1994 K攔截
""", '开': """
开启	1988 K通知
""", '弊': """
弊社	1138 K
""", '当': """
当サ	1138 Kイト
当社	1138 Kの
当編	1138 K集部
""", '微': """
微信	1988 K扫	1991 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1093 Kをお願いします	1137 Kをお願い	1137 Kして
""", '您': """
您已	2016 K成功订阅	2016 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	1983 K支持	2017 K每一份捐款	2017 K每一筆捐款	2030 K支持	2030 K捐款
""", '情': """
情報	1114 Kをお寄せください	1114 K提供はこちら	1114 K提供を募集	1114 K提供をお待ち	1114 Kをお待ちして
""", '感': """
感謝	2016 K您的訂閱	2030 K閱讀
感谢	2016 K您的订阅	2030 K阅读
""", '成': """
成为	1985 K会员即可	2019 K付费会员	2030 K会员
成為	1985 K會員即可	2017 K我們的贊助	2019 K付費會員	2030 K會員
""", '我': """
我们	1994 K使用cookie	1994 K使用 cookie	2031 K的
我們	1994 K使用cookie	1994 K使用 cookie	2031 K的
""", '手': """
手机	1988 K客户端
""", '打': """
打开	1988 Kapp	1988 K微信
打開	1988 Kapp
""", '扫': """
扫一	1988 K扫
扫描	1988 K二维码	2030 K二维码
""", '投': """
投资	1999 K有风险
""", '指': """
指出	2033 K
指摘	1140 Kした
""", '捐': """
捐助	2017 K我们	2017 K我們
捐款	2030 K支持	2034 K
""", '掃': """
掃一	1988 K掃
掃描	1988 K qr	2030 K二維碼
""", '推': """
推播	14 K	1988 K通知
推送	14 K	1988 K通知
""", '支': """
支持	1983 K我们的	1983 K我們的	1983 K獨立媒體	1983 K独立媒体	2030 K我们	2030 K我們
支援	1137 Kをお願い
""", '文': """
文章	1999 K来源:
""", '明': """
明ら	1140 Kかにした
""", '暢': """
暢讀	2019 K全站
""", '最': """
最新	1097 K情報をお届け
""", '會': """
會員	1985 K專享	2019 K限定內容
""", '月': """
月額	1095 K#円	1139 K
""", '有': """
有料	1095 K会員限定	1095 K会員になる	1095 K会員の方	1131 K記事が読めます	1141 K会員
有权	2014 K删除
有權	2014 K刪除
""", '未': """
未經	1999 K授權
未经	1999 K授权
""", '本': """
本ア	1138 Kプリ
本サ	1138 Kイト
本刊	2031 K
本報	2031 K導
本报	2031 K读者	2031 K道
本文	1999 K来源	2031 K
本站	2031 K
本網	1994 K站使用	2031 K
本网	1994 K站使用
本記	1138 K事
本誌	1138 K
""", '来': """
来自	2006 K外部平台的内容
""", '欢': """
欢迎	1991 K关注	2030 K加入	2030 K赞助	2030 K订阅	2030 K投稿
""", '歡': """
歡迎	1991 K追蹤	2030 K加入	2030 K贊助	2030 K訂閱	2030 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1095 K#文字	1095 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2032 K
每日	1987 K简报	1987 K電子報
每月	2032 K
""", '求': """
求め	1140 Kた	1140 Kている
""", '浏': """
浏览	1994 K器版本
""", '点': """
点击	2030 K关注	2030 K这里
""", '無': """
無料	15 K記事	1095 Kで会員登録	1095 K会員に登録	1131 Kで読める記事の上限	1131 K会員になると	1137 K会員に登録	1139 K体験
無断	1111 K転載	1111 K複製
""", '版': """
版权	1999 K所有	1999 K归
版權	1999 K所有
""", '独': """
独立	1138 Kしたジャーナリズム	2031 K新闻	2031 K媒体
""", '獨': """
獨立	2031 K新聞	2031 K媒體
""", '獲': """
獲得	2026 K佣金
""", '由': """
由讀	2031 K者
由读	2031 K者
""", '申': """
申し	1120 K込みはこちら
申込	1120 Kみはこちら	1120 Kはこちら
""", '电': """
电子	2034 K报
""", '畅': """
畅读	2019 K全站
""", '疑': """
疑問	1114 Kをお寄せ
""", '登': """
登入	24 K或	1985 K後繼續	1985 K會員	2029 K或註冊
登录	24 K或	1985 K后继续	1985 K后查看全文	1985 K后查看完整	2029 K或注册
登録	1131 Kして続きを読む	1137 Kしてください	1137 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1138 Kまの
""", '禁': """
禁止	1999 K转载
禁無	1111 K断
""", '私': """
私た	1138 Kちの
""", '科': """
科し	1140 Kた
""", '称': """
称	2033 K
""", '稱': """
稱	2033 K
""", '立': """
立即	2030 K订阅	2030 K訂閱	2030 K下载	2030 K下載	2030 K加入	2030 K报名	2030 K報名
""", '第': """
第一	2014 K条评论	2014 K則留言	2014 K條評論
""", '筆': """
筆者	1136 K個人の見解
""", '紙': """
紙の	1138 K新聞の定期購読者
""", '続': """
続き	1095 Kを読むには	1095 Kをお読みになる
""", '編': """
編集	1138 K部では
""", '繼': """
繼續	1985 K閱讀請
""", '继': """
继续	1985 K阅读请
""", '联': """
联盟	2026 K链接
""", '聯': """
聯盟	2026 K行銷連結	2026 K連結
""", '获': """
获得	2026 K佣金
""", '著': """
著作	1111 K権は
""", '表': """
表明	2014 K本站立场
表示	2033 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1985 K即可	1985 K後繼續	1987 K我們的	1987 K電子報	2030 K我們	2034 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1114 Kまでご連絡ください
""", '訴': """
訴え	1140 Kた
""", '認': """
認め	1140 Kた
認為	2033 K
""", '說': """
說道	2033 K
""", '読': """
読み	1095 K放題
読者	18 Kの寄付	18 Kの支援	1129 Kの会費で	1138 Kの皆様	1138 Kの皆さ	1138 Kアンケート
""", '請': """
請先	2030 K登入
請啟	1994 K用javascript
請填	2030 K寫
請捐	2030 K款
請支	1983 K持我們
請登	2030 K入
請立	2030 K即捐款
請輸	2016 K入您的電子	2030 K入
請點	2030 K擊
""", '讀': """
讀者	2031 K問卷
""", '订': """
订阅	1985 K即可	1985 K后继续	1987 K我们的	1987 K电子报	2030 K我们	2034 K费
""", '认': """
认为	2033 K
""", '评': """
评论	2014 K服务协议
""", '说': """
说道	2033 K
""", '请': """
请先	2030 K登录
请启	1994 K用javascript
请填	2030 K写
请捐	2030 K款
请支	1983 K持我们
请点	2030 K击
请登	2030 K录
请立	2030 K即捐款
请输	2016 K入您的电子邮箱	2016 K入您的邮箱	2030 K入
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2031 K问卷	2031 K群
""", '責': """
責任	1999 K編輯
""", '賺': """
賺取	2026 K佣金
""", '購': """
購読	1095 K者の方は	1095 Kすると	1137 Kしてください	1138 K者の方	1141 K料
""", '贊': """
贊助	1983 K我們	2030 K我們
""", '责': """
责任	1999 K编辑
""", '赚': """
赚取	2026 K佣金
""", '赞': """
赞助	1983 K我们	2030 K我们
""", '転': """
転載	1111 Kを禁じ
""", '轉': """
轉載	1999 K請註明
""", '转': """
转发	25 K
转载	1999 K请注明
""", '这': """
这篇	2031 K文章
""", '追': """
追蹤	1991 K我們的	2000 Kgoogle news	2030 K我們
""", '送': """
送到	2016 K你的邮箱	2016 K您的邮箱	2016 K您的信箱
""", '這': """
這篇	2031 K文章
""", '通': """
通知	14 K	1098 Kをオン
""", '週': """
週に	17 K一度
週刊	1128 Kニュースレター
""", '邀': """
邀請	2030 K您
邀请	2030 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1988 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1985 K全文請
""", '關': """
關注	1991 K我們的	2030 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1985 K全文请
""", '随': """
随时	2030 K掌握
""", '隐': """
隐私	1994 K政策
""", '隨': """
隨時	2030 K掌握
""", '隱': """
隱私	1994 K權政策	1994 K政策
""", '電': """
電子	21 K郵件地址不會公開	2034 K報
""", '需': """
需接	2006 K受cookie
需要	2006 K接受cookie
""", '首': """
首月	2019 K仅需	2019 K只要	2032 K
首选	2000 K来源	2000 K新闻来源
首選	2000 K來源	2000 K新聞來源
""", '點': """
點擊	2030 K這裡
""", '가': """
가입하세요	1181 K
가입해	1181 K 주세요
""", '강': """
강조했다	1184 K
""", '계': """
계속	1146 K 읽으려면	1146 K 읽으시려면
계신	1160 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1150 K 뉴스에서
구독	1146 K 후 이용
구독료	1185 K
구독자	1146 K 전용	1182 K
구독자만	1146 K 볼 수	1174 K 읽을
구독하고	1150 K
구독하세요	1159 K	1181 K
구독하시면	1146 K
구독해	1150 K 주세요	1172 K 주셔서	1181 K 주세요
구독해주세요	1150 K
구독해주셔서	1172 K
""", '금': """
금요일	1172 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1146 전체 K 보려면	1174 전체 K 읽어보세요
기자를	1173 K 응원해
기자에게	1160 K 연락해 주세요
""", '남': """
남겨주세요	1181 K
""", '네': """
네이버	1150 K 메인에서	1159 K 구독
네이버에서	1150 K 구독
""", '놓': """
놓치지	1181 K 마세요
""", '눌': """
눌러주세요	1181 K
""", '뉴': """
뉴스레터	1147 K 구독	1147 K 신청	1182 K	1185 K
뉴스레터로	1147 K 받아
뉴스레터를	1147 K 구독	1147 K 받아
""", '다': """
다운로드하세요	1181 K
""", '당': """
당신의	1160 K 제보가	1182 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1170 K 삭제될	1170 K 삭제합니다	1170 K 통보	1170 K 예고	1170 K 운영자	1170 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1184 K
""", '독': """
독립	1182 K 언론
독립언론	1182 K
독립언론을	1173 K 지켜
독자	1181 K 여러분의	1182 K 여러분
독자님의	1144 K 후원
독자들의	18 K 후원
독자의	1182 K 힘
""", '동': """
동의하는	1172 K 것으로 간주
""", '들': """
들려주세요	1181 K
""", '로': """
로그인	24 K	1146 K 후 이용
로그인이	1146 K 필요
로그인하거나	1181 K
로그인하고	1174 K 계속
로그인하면	1174 K 계속
로그인하시면	1146 K
""", '마': """
마음에	1173 기사가 K 드셨다면
""", '만': """
만나보세요	1181 K
""", '말': """
말했다	1184 K
""", '매': """
매월	1183 K
매일	17 K 아침
""", '메': """
메일로	1172 K 보내드려요
메일함으로	1147 K
""", '무': """
무단	1157 K 전재	1157 K 복제
무단전재	1157 K
무료	15 K 기사	1180 K 기사	1183 K 체험
무료로	15 K 볼 수 있는	1174 K 볼 수 있습니다
""", '바': """
바로가기	1181 K
""", '받': """
받아보세요	1181 K
""", '밝': """
밝혔다	1184 K
""", '보': """
보내	1181 K 주세요
보내드리는	1172 K
보내드립니다	1172 K
보내주세요	1181 K
""", '본': """
본	1182 K 기사
본사의	1178 K 편집 방향	1178 K 편집방향
본지는	1182 K
본지의	1178 K 편집 방향	1178 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사전	1165 K 등록하기	1165 포럼 K 등록
""", '선': """
선호	1158 K 매체로	1158 K 출처로	1158 K 언론사	1158 K 매체
선호하는	1158 K 출처
""", '설': """
설명했다	1184 K
설치하세요	1181 K
""", '세': """
세미나	1165 K 신청하기
""", '속': """
속보를	1171 K 받아보세요
""", '수': """
수수료를	1177 K 받을 수 있습니다	1177 K 제공받
""", '시': """
시작하세요	1181 K
""", '신': """
신청하세요	1181 K
""", '알': """
알려	1181 K 주세요
알려주세요	1181 K
알림	1148 K 받기	1148 K 설정
알림을	14 K	1171 K 켜고
""", '앱': """
앱	1148 K 다운로드	1148 K 설치	1171 K 설치하기
앱에서	1148 K 보기	1148 K 열기	1171 K 더 편하게
앱으로	1148 K 보기	1171 K 더
앱을	1148 K 다운로드	1171 K 다운로드하세요
""", '언': """
언론을	1173 독립 K 지켜
""", '여': """
여러분	1182 K 덕분
여러분의	1160 K 제보를	1173 K 후원이	1181 K 후원
""", '영': """
영상에서	1166 K 확인하세요	1166 K 확인할 수 있습니다
영상으로	1166 K 확인하세요
영상을	1166 K 확인하세요
""", '온': """
온라인	1165 K 세미나
""", '외': """
외부	1163 K 콘텐츠
""", '우': """
우리	1182 K 기자
우리의	1182 K 저널리즘
""", '원': """
원고료로	1173 K 응원
""", '유': """
유료	1146 K 구독자만
유튜브	1150 K 구독
""", '음': """
음성으로	1166 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1181 K
응원해	1144 K 주세요	1181 K 주세요
""", '의': """
의견을	1181 K 남겨
""", '이': """
이	9 K 콘텐츠	1182 K 기사가	1182 K 기사는	1182 K 기사
이메일	1147 K 주소
이메일을	1147 K 입력
이미	1174 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1165 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1158 더 K 보기
""", '재': """
재배포	1157 K 금지
재배포금지	1157 K
""", '저': """
저작권법	1157 K
저작권자	1157 K
저희	1182 K 뉴스레터	1182 K 채널	1182 K 앱
저희는	1182 K
저희를	1182 K
""", '적': """
적었다	1184 K
""", '전': """
전문을	20 K
전했다	1184 K
""", '정': """
정기후원	1183 K
""", '제': """
제보	1160 K 부탁드립니다
제보는	1160 K 카카오톡
제보를	1160 K 기다립니다	1160 K 받습니다
제보해	1181 K 주세요
제휴	1177 K 링크
제휴링크	1177 K
""", '좋': """
좋아요	1159 구독과 K 부탁
좋아요를	1159 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1181 K
""", '참': """
참여하세요	1181 K
""", '채': """
채널	1150 K 추가	1159 K 추가하기	1159 K 구독하기
채널에	1159 K 참여하세요
채널에서	1159 K 소식을
채용	1165 K 공고
""", '첫': """
첫	1183 K 달
""", '친': """
친구	1159 K 추가하세요
""", '커': """
커피	1173 K 한 잔 값으로
""", '쿠': """
쿠키	1163 K 동의가
쿠키를	1163 K 허용해야	1163 K 허용해
""", '특': """
특가	1165 K 보기
""", '파': """
파트너스	1177 K 활동
""", '팔': """
팔로우하기	1150 K	1159 K
팔로우하세요	1181 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1178 K 개인 의견
""", '협': """
협찬을	1177 K 받아
""", '확': """
확인하세요	1181 K
""", '활': """
활용	1157 ai 학습 및 K 금지
""", '회': """
회원	1146 K 전용
회원가입	1146 K 후	1181 K
회원가입하면	1174 K 월
회원만	1146 K 볼 수
""", '후': """
후원금	1185 K
후원으로	1173 독자의 K 운영
후원을	1144 K 부탁드립니다	1181 K 부탁
후원이	1144 K 필요합니다	1144 K 큰 힘이
후원하세요	1181 K
후원해	1144 K 주세요	1181 K 주세요
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
adója
adăugat
affiliatelänkar
affilié
affiliés
affirmé
afiliación
afirmó
agregó
aicināja
aizsargātas
aiškino
ajouté
ajută
ajánld
alkalmazás
alkalmazásban
alkalmazást
alkalmazásunk
alkalmazásunkat
alăturat
améliorer
anhören
anketě
ankietę
anmäl
anmäla
annoncé
annoncør
annonslänkar
annonsör
annonsør
anunció
anunțat
använder
anúncio
anúncios
aplicación
aplicația
aplikację
aplikácii
aplikáciu
aportació
aportación
apoyá
applikációnk
applikációnkat
apsolīja
apóyanos
apóyenos
apúntate
arkadaşinla
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
autorką
autorská
avertizează
avísanos
ayúdanos
açikladi
açin
añadió
año
bağirdi
bağiş
bağişiniz
bağlantilari
başlayan
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
bezplatný
bezplatných
bezpłatne
bezpłatny
bezpłatnych
beğendiyseniz
biết
blokování
boletín
boîte
brezplačne
brezplačni
brezplačnih
butlletí
buzón
bájate
báo
böngésző
böngészője
bötfällde
bønn
bústia
bülten
bültene
bülteni
bültenimiz
bültenimize
bültenine
bạn
bằng
caffè
café
caractères
catedrática
catedrático
celého
cercetătoare
cercetător
chaîne
chefredaktör
chefredaktør
chuyện
chép
chính
chúng
chọn
cikkünk
cikkünkhöz
comentário
comentários
comentó
comisión
comissió
comissão
commerciële
communauté
compártela
compártelo
comunità
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
conținutului
cookieinställningar
corespondentă
creează
csatornájára
csatornánk
csatornánkhoz
csatornánkra
cuéntanos
czytać
czytelników
của
daní
darbą
darowiznę
datenschutzerklärung
datenübertragung
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
destekçimiz
desteğiniz
desteğinizle
desteğiyle
değildir
dimineață
diskutovať
disponível
doação
doações
dodał
dodała
događaj
donació
donación
donația
donație
donații
donează
dopuštenja
dorzuć
dostęp
dostępny
dotazník
dotazníka
dotazníku
dowolną
dočtete
dołóż
dołącz
draudžiama
draudžiamas
dumneavoastră
duyệt
działać
dziennikarką
dzięki
dziękujemy
débloquer
déclare
déclaré
découvrez
déductible
déjanos
dénonce
déplore
déposés
désabonner
désactiver
désactivez
désinscrire
díky
dömde
dømte
děkujeme
dụng
editörüdür
elaboración
electrònic
electrónico
elolvasásához
elsőként
előfizetés
előfizetéssel
előfizető
előfizetőink
előfizetők
előfizetőknek
endereço
engedély
engedélyezze
engedélyhez
enkät
enquête
enquêtent
enquêtes
ensimmäinen
enthält
envíanos
epizódu
erhvervsredaktør
erişin
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
evästeasetuksiasi
evästeet
evästeitä
existují
explicó
expliqué
externého
externí
externího
externý
favoritkälla
faça
felelősséget
felhasználási
feliratkozás
feliratkozásommal
feliratkozással
folosește
folytatásához
fordítóval
forintért
formulára
formulário
formuláře
forrásként
fortæller
férjen
följ
förbehåller
förbehållna
fördere
fördermitglied
fördern
föredragen
föredragna
författare
förklarar
følg
første
független
főszerkesztője
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
gärna
går
gåva
gönderdik
gönderin
göra
göre
görün
göster
gösterilmeden
głównej
gửi
használ
használat
heißt
hinzufügen
hirdetés
hjälp
hjælp
hovorí
hozzászólás
hozzászóláshoz
hozzátette
hyödyntäen
häng
häufiger
hävdar
hævder
hébergé
hírekben
hírlevelére
hírlevelünk
hírlevelünket
hírlevelünkre
hírlevél
hó
hónap
hører
hükmetti
hüüdis
hüüdsid
hűségidő
hồng
iecienītāko
ifølge
illimité
incorporó
independentă
independência
indicó
indiqué
indrømmede
indépendance
indépendant
indépendante
información
informację
informațiilor
informó
informē
innehåll
innehållet
innrømmet
inquiète
inquérito
inscrição
inscríbete
insändare
intelektą
intelligenciával
intégralité
investigación
investigação
investigație
investigațiile
invítame
invítanos
istediğiniz
izražavaju
içeriği
içeriğin
išorinio
jautāja
jesteś
jugé
jurnalistă
jurnaliștii
jälgi
jäljellä
jäseneksi
kanał
kannatusjäseneksi
kanál
każdego
každé
kaže
kedykoľvek
keresőben
khoản
không
khẳng
kifogásolja
kiáltotta
kiáltották
kiến
kliknutím
kolačića
kolačiće
kolačići
komentować
komentár
komentára
komentátor
komentátorem
komentátorkou
komentátorom
komentář
komentáře
komentářů
kommenteléshez
koneääni
konferencję
kopírovanie
kopēšana
korespondentką
korespondentė
krzyczał
krævede
krönikör
kulturalną
kulturredaktör
kulturredaktør
kumppanuuslinkkejä
kvíz
kvíze
kvízu
kávéra
käyttää
käyttöehdot
kérdezte
kérdőívünket
kért
kérte
können
köszönjük
kötelező
kövessen
közlése
közölte
kúpte
kündigte
künstlichen
küpsised
küpsistega
küsis
kč
kļūsti
kể
labākie
lamentó
lançait
lasītu
lasītāji
lasītājiem
lejupielādē
leverandør
leverantör
leído
lietotnē
linkistä
liên
lucrează
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
lòng
lūdza
lập
mailovú
mainoslinkkejä
manhãs
masintõlke
materiał
matéria
matérias
matí
mañana
mañanas
megbírságolta
megszakítása
meidän
meitä
mesačne
mesečno
mesélte
miesiąc
miesięcznie
miễn
mjesečno
modération
mokė
mostrará
multó
mulțumim
munkatársa
munkánk
munkánkat
myönsi
másodközlés
märkis
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
môžete
mācīja
mākslīgais
mēnesis
mēnesī
mėgstamiausią
mėnesį
měsíc
měsíčně
můžete
mạnh
napisał
napisała
napište
napísal
napíšte
naročilo
naročite
naročnik
naročnike
naročniki
naročnikom
naročnina
naročnino
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenja
navođenje
našeho
našem
neatkarīgu
nekünk
nemokamą
neobmedzený
neodpovídá
neomezený
neomezeně
nepriklausomą
newsissä
nezodpovedá
nezodpovídá
nezávislou
nezávislá
nezávislé
nezávislú
ngoài
nguồn
nhiệm
nhân
nhấn
nhận
nhập
niedostępny
niezależne
niezależność
niezależną
noastră
nolēma
norāda
notificações
notificările
notifikácie
notícia
notícias
novinařina
novinařinu
novinár
novinári
novinárka
novinárkou
novinárom
novinář
novinářem
novináři
novinářka
novinářkou
novičke
novičnik
novičnika
nusprendė
nášho
nächste
nói
năm
obaveštenja
obchodě
obegränsad
obligāta
oblíbené
oblíbených
oblíbenými
obrigatórios
obveščanje
obľúbené
obľúbených
obľúbenými
odebírejte
odemkněte
odhlásit
odpoveď
odpověď
odpowiedzialności
odražavaju
odídete
ofereça
ograniczeń
ogłosił
ogłosiła
oikaisupyynnöt
oikaisupyyntö
olvasási
olvasóiból
olvasóink
olvasóknak
opinião
opinión
ordenó
ordonné
ortakliği
orzekł
osobních
osobných
oznámení
oznámil
oznámila
ozvěte
padėkite
pageidaujamą
paklausė
palīdzi
palīdzību
parašykite
parsisiųskite
participación
partnerské
partneři
pastā
patronką
patrões
paylaşin
paziņoja
paziņojumus
państwa
pašte
pažadėjo
periódico
permanència
personvernerklæring
phê
phóng
phút
pidió
pidätetään
pidätämme
pišite
piškotke
piškotki
piškotkov
plânge
pochází
podcastów
podcastů
podcaście
podkreśla
podporovatelé
podporují
podpoře
podpořte
podrška
podrške
podršku
podržite
podľa
poinformował
poinformowała
pokračovanie
pokračování
pokračuje
pokračujte
política
pomoć
pomóż
pomôžte
poprosił
poprosiła
poprosiło
postafiókjába
postaládádba
postaládájában
posílat
posílejte
potřebujeme
používame
používá
používáme
powiedział
powiedziała
pozostało
pošaljite
pošlete
pošlite
pošljite
požádal
požádala
pracę
pranešimus
pranešė
prašė
predplatiteľ
predplatiteľom
predplatiteľov
predplatné
predplatného
predplatným
preferată
preferované
preferovaný
preferovaných
preferovaným
pregledač
prehliadač
prenumeratorów
prenumeratą
prenumeratę
prečítate
pridružite
pridržana
pridržane
pridržava
pridržavamo
pridūrė
prihlásenie
prihlásení
prihlásením
prihláste
prihvaćate
pripažino
programėlėje
programėlę
prohlížeč
proposé
pročitali
pročitate
prośbę
prošnjo
prywatności
przeczytać
przeczytałaś
przeczytałeś
przeglądarka
przekaż
przesyłajcie
prześlij
przyznał
przyznała
przyślij
práca
práce
práci
prácu
précisé
préférée
préférées
prévient
príspevky
príspevok
próxima
průzkumu
pubblicità
publicarà
publicată
publicistája
publicité
publicités
publicystką
publicystą
publikování
publiée
pyyntö
pyysivät
pásale
päevakokkuvõte
päätoimittaja
päätti
pénzbe
pénzéből
písemného
pódcast
pārpublicēšana
přebírání
předchozího
předplatitel
předplatitele
předplatitelem
předplatitelé
předplatitelům
předplatné
předplatného
předplatným
předplaťte
přehrání
přečíst
přidejte
přihlaste
přihlášení
přihlášením
připomněl
přispějte
přiznal
přiznala
příspěvek
příspěvku
příspěvky
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
redaktorką
redaktorė
redaktör
redaktør
redação
refusé
registrácii
registráciou
registráciu
regisztrálj
regisztráljon
regístrate
rejestrując
reklamlänkar
reklamą
reklám
reklámok
reportaż
reporterką
reportér
reportérem
reportérka
reportérkou
reportérom
reproducció
reproducción
reprodução
republié
repórter
responsabilità
reveló
rezervăm
riêng
rovatvezetője
ročne
ročně
rät
rätta
rättar
räumte
rääkis
råbte
réagir
réagissez
réalisation
rédacteur
rédaction
rédactrice
régulièrement
réponse
répétait
réserve
réservons
réservé
réservée
réservés
résiliable
részesített
röst
răspunsul
rằng
sacīja
sadržaj
sadržaja
sakė
sanctionné
sandučić
sandučiću
sbírka
schließen
schránke
schránky
sdílejte
segítsen
segítségedre
según
sentenció
sería
sesión
sessió
sessão
señaló
sisällön
sisältö
sisältöä
sjefredaktør
skarży
skrzynkę
slobodné
slobodnú
sondę
sorumluluğu
souborů
souhlasíte
soạn
spolupráci
sporočite
sportkrönikör
sportsredaktør
spracovaním
sprijiniți
sprijină
správach
správy
stellenbörse
straipsnį
stwierdził
stwierdziła
stáhněte
står
stöd
stödja
stödmedlem
stödprenumerant
stötta
støt
støtt
støtte
støtteabonnent
støttemedlem
stāstīja
stěžuje
subscripció
subskrybentów
subskrypcją
subskrypcję
suosikkilähteeksesi
suosikkilähteeksi
sursă
suscripción
suscríbase
suscríbete
susțin
susține
susținerea
susțineți
svěřte
szerkesztője
szerkesztőségünk
szerkesztőségünknek
szerzője
sábado
sáng
säger
sähköpostiin
sähköpostiisi
sähköpostiosoitettasi
sähköpostiosoitteesi
sélection
sélections
síganos
síguenos
sõltumatut
sõnul
söyledi
søgning
súhlasíte
súmate
süresi
sütik
sütiket
săptămână
sīkdatnēm
sống
tanácsolta
tanította
teigė
tekemään
tekijänoikeus
tekoäly
tekoälyllä
tekoälyn
tekoälyä
telefonā
tesszük
teşekkürler
thiết
thuê
thuộc
thành
tháng
thích
thông
tillgång
tillåtet
tiếng
tiếp
tjänst
továbbolvasáshoz
toàn
tretích
treści
treść
trên
trước
trường
tudósítója
turpinātu
tuần
tvrdí
työmme
työtämme
tájékoztató
támogass
támogasson
támogathat
támogatása
támogatásod
támogatásából
támogatásával
támogatónk
täglich
tästä
täällä
täältä
téléchargez
töltsd
týden
týdně
týždenne
tłumaczy
třetích
tải
uafhængigt
ubegrænset
udostępnij
ukarał
ulaşin
ulaşmak
unabhängig
undersökning
undersøgelse
undersøkelse
università
unterstütze
unterstützen
unterstützt
unterstützung
upozornění
upphovsrätt
upphovsrättslagen
uredništva
uredništvo
uredništvu
urmărește
urmăriți
utilização
utilizează
utilizăm
utánközlés
uutislähteeksesi
uutislähteeksi
uznał
uznała
uzsvēra
użytkowników
używamy
užsisakykite
vašeho
vedieť
venerdì
verhängte
versión
verstärkung
versão
vervielfältigung
veröffentlicht
veröffentlichung
već
vidéo
virheensä
viên
viết
você
vollständigen
volontär
volontärin
vprašalnik
vyhradené
vypočuť
vysvetľuje
vysvětluje
vyzývá
vyžadované
vás
väitis
väittää
välise
vårt
véli
vídeo
vďaka
vēlamo
vēstkopai
vēstulei
vědět
webbläsare
webinár
webinář
według
weißt
wołał
wpłata
wpłatom
wpłać
wspierającym
współpracy
wyjaśnia
wypisać
wyrażam
wyślij
wöchentlichen
właściciela
yhteistyössä
yönetmenidir
zaakceptować
zadaním
zadržana
zadržava
zadržavamo
zadáním
zahvaljujući
zakázané
založte
zamknutý
zamčený
zapisując
zapowiedział
zapowiedziała
zastrzeżone
zašlete
zašlite
zbiórka
zbývá
zdieľajte
zespołu
zewnętrzn
zewnętrzna
zewnętrzne
zewnętrznej
zgłoś
znać
zobrazení
zostań
zpracováním
zprávy
zprávách
zugänglich
zunächst
zverejnená
zveřejněna
zł
złotówka
állítja
ägare
ähnliches
ändå
äpp
äppi
åndsverkloven
året
återges
çalişmak
çalişmalarimiz
çerezler
çerezlere
çerezleri
échanos
écrit
écrivain
écrivez
électronique
équipe
értesítéseket
értesüljön
évente
ígérte
írta
înscrie
õpetas
öffnen
önerdi
önskad
újságírás
újságírásunk
újságíróink
újságírója
última
übernommen
übersicht
ücretsiz
ühendust
ütles
ütlesid
üyeliği
üçüncü
čitalaca
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
článkom
článku
články
článků
článkům
článok
čtenáři
čtenářů
čtenářům
čtení
číst
čítajte
čítania
ďakujeme
đây
đóng
đăng
đường
đọc
ľubovoľnou
řekl
řekla
říká
śledztwa
śledztwo
śledź
šaljite
šaukė
šiandien
šodien
źródło
želeni
željene
željeni
žurnalistai
žurnalistas
žurnalistika
žurnalistiku
žurnalistiky
žurnalistė
žurnāliste
žurnālisti
žurnālistika
žurnālistiku
žurnālists
άρθρα
άρθρο
έγραψε
έρευνά
έρευνές
αγαπημένες
αγαπημένη
ακολουθήστε
ακολουθείστε
ακόμη
ανάγνωσης
ανέφερε
αναγνώστες
αναδημοσίευση
αναπαραγωγή
ανταποκρίτρια
ανταποκριτής
απάντησης
απαγορεύεται
αποδεχθείτε
αποδεχτείτε
απορρήτου
από
αρθρογράφος
αρχισυντάκτης
αρχισυντάκτρια
βιβλιοπωλείο
βοηθήστε
βοηθούν
βρείτε
γίνετε
γνώσεις
γράψτε
γραφτείτε
δήλωσε
δημοσιεύεται
δημοσιογράφοι
δημοσιογράφος
δημοσιογραφία
δημοσκόπησή
δημοσκόπηση
διαβάσετε
διαφήμιση
διαφημίσεις
διεύθυνση
δικαιώματος
δουλειά
δωρεά
δωρεάν
δωρεές
είμαστε
είπε
εβδομάδα
εγγραφή
εγγραφείτε
ειδοποιήσεις
εισερχόμενά
εκδήλωσή
εκφράζουν
ενεργοποιήστε
ενημερωτικά
ενημερωτικό
ενημερώστε
ενισχύστε
ενσωματωμένο
εξήγησε
επιβεβαιώστε
επικοινωνήστε
ερωτηματολόγιο
εσάς
ευρώ
ευχαριστούμε
ζήτησε
ηλεκτρονικό
κάνοντας
κανάλι
κατάστημά
καταγγέλλει
καταγγελία
κατεβάστε
κουίζ
κυκλοφορεί
κυριότερες
μήνα
με
μοιραστείτε
ξεκλειδώστε
ολόκληρο
ομάδα
παράκληση
πατώντας
περιήγησης
περιεχομένου
περιεχόμενο
πολιτική
πρέπει
προειδοποιεί
προσωπικών
προτεινόμενη
προτιμώμενες
προτιμώμενη
πρωί
πρόσθεσε
πρώτο
πρώτος
ρεπορτάζ
σημαντικότερες
στήριξέ
στήριξή
στήριξη
στείλε
στείλτε
στηρίξτε
συνέδριο
συνέδριό
συνδεθείτε
συνδρομή
συνδρομητές
συνδρομητής
συνεργασία
συνεργατών
συνεχίζεται
συνεχίσετε
συνεχίσουμε
συνεχίστε
συντάκτης
συντάκτρια
σχολιάσετε
σχόλια
σύμφωνα
τόνισε
υποχρεωτικά
φτάσατε
φύγετε
φώναζε
χρήσης
χρειαζόμαστε
χρησιμοποιεί
χρησιμοποιούμε
χρόνο
ψηφοφορία
абонамент
абонамента
абонат
абонати
абонирайте
абонирането
авторизованные
авторизованным
авторизовані
авторизуйтесь
авторкою
автором
автору
адрес
адреса
анкета
анкетата
анкету
анонимно
афилиейт
бажаних
безкоштовний
безкоштовних
безкоштовні
безлимитный
безплатен
безплатни
безплатно
бесплатные
бесплатный
бесплатных
бисквитки
бисквитките
благодарение
благодарим
благодаря
блокировщик
блокувальник
браузер
браузър
бюлетин
бюлетина
бюлетини
вайбері
вайбър
ватсапе
вашата
вебинар
вебінар
видео
виділіть
визнав
визнала
викаше
використання
використанні
використовує
використовуємо
випуск
вирішив
вк
вконтакте
влезте
вміст
внескам
внесок
войдите
вотсапе
вотсапі
всеки
встановіть
възпроизвеждането
выделите
выпуск
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
дарете
джерела
джерелом
дзен
дзене
добави
добавьте
дозволяється
долучайтесь
долучайтеся
донат
донатам
донати
донатом
донаты
допомога
допоможе
допоможуть
допускается
доступ
достъпен
достъпна
достъпно
дочитали
дочитати
дочитать
евро
ежедневную
ежемесячно
ежемесячное
ежемесячный
еженедельную
електронна
електронної
електронну
епизод
епизода
жалуются
журналист
журналисти
журналистика
журналистике
журналистики
журналистику
журналистка
журналисты
журналіст
журналісти
журналістика
журналістику
журналістка
завантажити
завантажте
завдяки
задонатьте
задължителните
зазначив
закликав
закончились
залишає
залишилося
заметили
замолчим
запазени
запитань
запишете
зарегистрированные
зарегистрированным
зарегистрированы
зарегистрируйтесь
зареєстровані
зареєструйтесь
зареєструйтеся
застосунку
застосунок
захищено
захищені
защищенной
защищены
защищённой
заяви
заявив
заявил
заявила
здесь
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
избранное
известията
изпратете
изпращайте
изтеглете
източник
източници
имейл
имейла
иностранного
иностранным
инстаграм
использование
использовании
используем
использует
источники
источников
источником
исчерпали
каждое
каждый
каза
казва
канал
канала
каналу
колумнист
колумніст
колумністка
команде
команди
коментар
коментарите
коментарях
коментатор
коментиране
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
конференцию
конференция
конференцію
конфиденциальности
конфіденційності
копирование
кореспондент
кореспондентка
короткий
корреспондент
кричал
лв
лев
лева
лекцию
лекцію
магазин
магазина
магазине
магазину
магазині
материал
материалы
матеріал
матеріали
матеріалів
мероприятие
месенджері
месец
месечно
мессенджере
месяц
мобільний
молба
місяць
нагадав
нагадала
надсилайте
надійних
надішліть
нажимая
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
натискайки
натискането
натискаючи
нашем
нашия
небольшая
неделю
независимата
независими
независимую
независимые
незалежні
несколько
новинами
новини
нуждаем
нужна
нюзлетър
обозреватель
обраних
объявил
объявила
обязал
обязательна
обязательные
обясни
оглядач
оглядачка
оголосив
ограничений
одноклассниках
одному
опечатку
опитування
опитуванні
оприлюднюватиметься
опрос
опросе
опубликован
оставляем
оставляет
оставляя
осталось
ответственности
отговорност
отменить
отметил
отметила
отписаться
отправьте
очакваме
ошибку
оштрафовал
оштрафовала
оштрафував
партнером
партнерские
партнерські
партнеры
партньорски
партнёром
партнёрские
патроном
первый
переведите
перевірте
передплатник
передплатникам
передплатників
передплатою
передплату
передрук
передруку
перепечатка
перепечатке
персональних
персональных
писати
писменото
письме
пишете
пишите
пишіть
платной
повний
повідомив
повідомила
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
подкаст
подкаста
подкасте
подкасти
подкастов
подкасту
подкастът
подкасты
подкасті
подкастів
подкрепа
подкрепата
подкрепете
подкрепяйте
подписаны
подписка
подписке
подписки
подписку
подписчик
подписчикам
подписчики
подписчиков
подписчиком
подписывайтесь
подписываясь
подпишитесь
подчеркнул
поділіться
подію
пожертвование
пожертвования
пожертвованиям
пожертвуйте
позоваването
полностью
полный
помилку
помогите
помогнете
помогут
поможет
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
посилання
последвайте
постановив
постановил
почте
почтовом
почту
пошту
пошті
пощенска
пояснив
пояснил
правото
працювати
працюємо
предпочитаемые
предпочитаемых
предпочитан
предпочитани
предпочитаните
предпочтительные
предпочтительный
предупредил
предупреждает
препечатването
призвал
признал
признала
признали
приложение
приложении
приложения
приоритетным
присоединяйтесь
присъединете
присылайте
пришлите
приєднуйтесь
проверьте
продовження
продовжити
продовжувати
продолжаем
продолжать
продолжение
продолжить
продължава
продължете
продължим
продължите
произведен
пройдите
пройдіть
просьба
просять
проучване
прохання
прочетете
прочитать
пріоритетне
пріоритетним
пълния
първия
підписатися
підписка
підписку
підписники
підписників
підписуйтесь
підписуйтеся
підписуючись
підпишіться
підтримайте
підтримати
підтримка
підтримки
підтримуйте
підтримці
піти
работа
работаем
работать
работу
разрешение
разчитаме
расскажите
рассказал
рассказала
рассказывать
расследование
расследования
рассылка
рассылку
регистрацията
регистрируясь
регулярний
редактор
редакторка
редакцией
редакции
редакцию
редакция
редакцію
редакція
редакцією
редакції
рекламата
реклами
рекламой
рекламы
репортер
репортери
репортерка
репортёр
решил
реєструючись
робота
роботу
розповів
розповідати
розповіла
розсилка
розсилку
розслідування
рублей
рік
свободната
свържете
свяжитесь
связаться
седмично
сигнализирайте
сказав
сказал
сказала
скаржаться
скачайте
скиньте
скриньку
скриньці
следите
словам
словами
слідкуйте
содержимое
сообщение
сообщил
сообщила
сообщите
соучастником
сповіщення
споделете
сподобався
сподобалась
според
співучасником
спільнота
спільноти
станете
станьте
статия
статията
стаття
статья
стверджує
стежте
стигнали
стороннего
сторонним
стороннього
стороннім
суммой
сумму
сутрин
существуем
существует
събитие
съвместно
съгласие
съдържание
съдържанието
съобщи
телеграм
телеграме
телеграмі
тест
тиждень
тръгнете
уведомления
увійдіть
уебинар
уйдете
улюблених
улюблені
утверждает
учасником
фейсбук
цените
цитировании
цитування
цитуванні
частиною
частковому
четене
читаете
читай
читайте
читання
читателей
читатели
читателите
читателям
читати
читачам
читачі
читачів
читаєте
чтение
чтения
щомісяця
щомісячний
щомісячно
щоранку
щотижневу
электронной
электронную
яжіться
язкові
якщо
אומר
אומרת
אחרינו
אלקטרוני
אמר
אמרה
אמרו
אתכם
בוקר
בחודש
ביקש
ביקשה
במייל
בסרטון
בעוגיות
בעיתונות
בקובצי
בשבוע
בתוכן
דווחו
דיוור
האימייל
האפליקציה
הדפדפן
ההתראות
הודיע
הודיעה
הווטסאפ
הוסיף
הוסיפה
הורידו
הזהיר
הזכויות
החובה
החינמיות
הטלגרם
הטקסט
הירשמו
הכותב
הכתבה
המדור
המובעות
המועדף
המייל
הניוזלטר
הסביר
הסיכום
העיקריות
העיתונות
הפרטיות
הפרסומת
הצביעו
הצטרפו
הקוראים
השימוש
התגובות
התחברו
התמיכה
התראות
התרומה
ובטוויטר
ותלוי
ותלויה
זקוקה
חודשית
חיצוני
טען
ישירות
כמנויים
כתב
כתבה
כתבו
כתבות
כתבת
לדברי
להגיב
להמשיך
להעתיק
לחודש
לחוק
לחצו
למנויים
לניוזלטר
לעזרתכם
לענייני
לצפייה
לקריאה
לקריאת
לשנה
לתומכים
מאמרים
מועדף
מינוי
מנוי
מנויים
מסכימים
מסר
ניוזלטר
סיכום
סיפר
סיפרה
סעיף
ספרו
עדכונים
עיתונאי
עיתונאית
עיתונות
עמלה
פרסומות
פרסומת
פרשן
פרשנית
ציין
קוראי
קרא
קריאה
ראשון
שאלו
שיווקי
שלחו
שלנו
שנקבל
שקראתם
שתפו
תגובות
תוכן
תלוי
תלויה
תמיכתכם
תמכו
תקציר
תרומה
תרומות
תרמו
اخبارنا
ادامه
ادعمنا
ادعموا
ارسال
اسبوعيا
استطلاع
استطلاعنا
استفاده
اشار
اشارت
اشتراك
اشتراكك
اشترك
اشتركوا
اصحابها
اضاف
اضافت
اضغط
اطلاع
اعادة
اعجبك
اعلام
اعلانها
اعلن
اعلنت
افاد
افادت
افزود
اكتب
اكتبوا
اكد
الاخبارية
الارتباط
الاسبوع
الاستخدام
الاشعارات
الاعلان
الاعلانات
الالزامية
الالكتروني
الان
الاول
البريدية
التطبيق
التعليق
التقرير
الخارجية
الخصوصية
الدخول
الشهر
الغاء
القراء
القراءة
الكاتب
الكوكيز
المادة
المجانية
المحتوي
المستقلة
المفضل
المفضلة
المقال
النشرة
الينا
انقر
اوضح
اول
ايميل
ايميلتان
اينجا
اينستاگرام
اپ
اپليكيشن
اگهي
باحث
باحثة
بازتابدهنده
باشيد
بالضرورة
ببينيد
بحسب
بخوانيد
براي
بريدك
بريدكم
بشنويد
بعرض
بفرستيد
بفضلكم
بنويسيد
بپيونديد
بگذاريد
بگيريد
تابعنا
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تحقيقاتنا
ترجيحي
تستطيع
تطبيق
تطبيقنا
تعبر
تعليقا
تفعيل
تفوت
تفوتوا
تقاريرنا
تقول
تلگرام
تماشا
تمامي
تمثل
تواصل
تواصلوا
توضيح
تيم
جاوااسكريپت
حذر
حذرت
حساب
حقوق
حمايت
خارجي
خبر
خبرنامه
خبرنگار
خبرنگاران
خصوصي
خواست
خواستند
خواندن
خوانندگان
خواهد
خواهند
دانشگاه
دانلود
دعا
دعت
دعمك
دعمكم
دنبال
دهيد
ديدگاه
راسلنا
راسلونا
رايگان
روزنامه
روزنامهنگار
روزنامهنگاري
سالانه
ساهم
ساهموا
سايت
سايتهاي
سنويا
شارك
شاركنا
شاركه
شاركونا
شهريا
شويد
صباح
صبحگاهي
صحافتنا
صحافي
صحافية
صحفي
صحفية
صحفيينا
صرح
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
فرصتهاي
فريقنا
فيسبوك
فينگليش
قال
قالت
قراءنا
قرائنا
قناتنا
كاتب
كاتبة
كاتبه
كاتبها
كار
كاربري
كانال
كتب
كتبت
كردهايد
كمصدر
كميسيون
كنيد
كوكي
كوكيها
لاتين
لاشتراكك
لاشتراككم
لاضافة
لزوما
لقراءة
لقراءتكم
لكتابة
للاطلاع
للتعليق
للقراءة
للمشتركين
لمتابعة
لمشتركي
لمواصلة
ما
مالي
ماه
ماهانه
متجرنا
متصفحك
مجانا
مجانيا
مجانية
محتوا
محتواي
محتوايي
محتوي
محفوظ
محفوظة
مراسل
مراسلة
مراسلنا
مراسلينا
مرورگر
مساهمتك
مساهمتكم
مستقل
مستقلة
مشترك
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مقالاتنا
مقاله
منبع
منتخب
منصتنا
موافقتك
موردنياز
موفقيت
موقعنا
ميخواهيم
ميدهد
ميگفت
ميگويد
ميگيريم
ناشد
ناشدت
نتقاضي
نحتاج
نخواهد
نخواهند
ندهيد
نرمافزار
نستخدم
نشرتنا
نظر
نظرسنجي
نميشود
نوشت
نويسنده
نياز
هستيد
همايش
وابسته
وبينار
وتويتر
وفقا
ومحلل
ونعتمد
ويديو
يقول
يوتيوب
پژوهشگر
گزارش
گزارشهاي
گفت
گفتند
گفته
अन
अप
अपन
अलर
अवसर
आपक
आवश
इट
इन
इनब
इब
इबर
इस
उजर
उनल
उपय
उपलब
ए
एज
ऐप
और
क
कम
कर
करक
करन
कल
कह
कहत
ख
खक
खन
खबर
खर
गय
चलत
छ
जनर
जर
ट
टर
ठक
ड
डक
डन
द
दद
न
नन
नल
नह
पढ
पढन
पण
पन
पर
पस
फर
ब
बत
बनकर
बह
मग
मदद
मह
यत
यह
रक
रखन
रत
रह
ल
वर
श
शन
शर
सएप
सऐप
सक
सकत
सदस
सप
सफल
समय
समर
सर
सहय
हट
हम
हमस
অন
অনল
আজই
আপন
আম
আস
ইক
ইজ
ইনবক
ইনস
ইল
উজল
উনল
এআই
এআইক
এআইয
ওট
ক
কত
কনট
কপ
কর
করত
খ
খত
খবর
খবরট
গল
ছ
জর
জস
টসঅ
ঠক
দক
দট
দন
ধর
ন
নকল
নয
পড
পডত
বল
বলছ
বলল
ভরস
মত
মন
য
যত
যব
যবহ
যর
রক
রত
রহণ
লগইন
শন
সঙ
সদস
সব
সরণ
সহয
হক
হকদ
হত
হব
กด
กร
กล
กอ
กา
ขอ
คล
คว
ค่
จด
จะ
ช่
ดา
ติ
ต่
ถื
ทด
ทั
ทา
ทุ
บท
บร
บอ
ผู
พู
มี
ยอ
ระ
รา
ร่
ลิ
วา
สง
สน
สม
สำ
สื
ส่
หา
ห้
อย
อี
อ่
เข
เฉ
เน
เป
เพ
เว
แจ
แห
แอ
โฆ
โห
ให
ủng
あと
いか
お使
お寄
お申
お聞
お見
お試
お読
から
か月
ここ
この
ご利
ご協
ご存
ご寄
ご意
ご感
ご支
ご登
ご覧
ご購
ご連
すで
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
の採
の提
はこ
をフ
を発
アフ
アプ
アン
カ月
クイ
クッ
コメ
サポ
シェ
ダウ
チケ
チャ
ニュ
フォ
プッ
プラ
プレ
プロ
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
仅供
仅限
付費
付费
以閱
以阅
会员
会員
会費
你的
使用
來自
依靠
侵权
個人
偏好
僅限
優先
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
前請
前请
剩余
剩餘
力を
加入
励み
動画
包月
即可
參與
友だ
収益
发表
发送
取材
取消
受信
只靠
同意
告訴
告诉
呼び
命じ
売上
外部
好評
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
弊社
当サ
当社
当編
微信
必填
必須
応援
您已
您的
情報
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
捐助
捐款
掃一
掃描
推播
推送
支持
支援
文章
明ら
暢讀
最新
會員
月額
有料
有权
有權
未經
未经
本ア
本サ
本刊
本報
本报
本文
本站
本網
本网
本記
本誌
来自
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
獲得
由讀
由读
申し
申込
电子
畅读
疑問
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
第一
筆者
紙の
続き
編集
繼續
继续
联盟
聯盟
获得
著作
表明
表示
要发
要發
訂閱
記事
記者
訴え
認め
認為
說道
読み
読者
請先
請啟
請填
請捐
請支
請登
請立
請輸
請點
讀者
订阅
认为
评论
说道
请先
请启
请填
请捐
请支
请点
请登
请立
请输
读完
读者
責任
賺取
購読
贊助
责任
赚取
赞助
転載
轉載
转发
转载
这篇
追蹤
送到
這篇
通知
週に
週刊
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
需接
需要
首月
首选
首選
點擊
가입하세요
가입해
강조했다
계속
계신
공유해
광고
구글
구독
구독료
구독자
구독자만
구독하고
구독하세요
구독하시면
구독해
구독해주세요
구독해주셔서
금요일
기사
기사를
기자를
기자에게
남겨주세요
네이버
네이버에서
놓치지
눌러주세요
뉴스레터
뉴스레터로
뉴스레터를
다운로드하세요
당신의
댓글
댓글은
댓글을
덧붙였다
독립
독립언론
독립언론을
독자
독자님의
독자들의
독자의
동의하는
들려주세요
로그인
로그인이
로그인하거나
로그인하고
로그인하면
로그인하시면
마음에
만나보세요
말했다
매월
매일
메일로
메일함으로
무단
무단전재
무료
무료로
바로가기
받아보세요
밝혔다
보내
보내드리는
보내드립니다
보내주세요
본
본사의
본지는
본지의
분
브라우저가
사전
선호
선호하는
설명했다
설치하세요
세미나
속보를
수수료를
시작하세요
신청하세요
알려
알려주세요
알림
알림을
앱
앱에서
앱으로
앱을
언론을
여러분
여러분의
영상에서
영상으로
영상을
온라인
외부
우리
우리의
원고료로
유료
유튜브
음성으로
응답
응원하세요
응원해
의견을
이
이메일
이메일을
이미
일주일에
일할
읽는
자주
재배포
재배포금지
저작권법
저작권자
저희
저희는
저희를
적었다
전문을
전했다
정기후원
제보
제보는
제보를
제보해
제휴
제휴링크
좋아요
좋아요를
주소는
지켜주세요
참여하세요
채널
채널에
채널에서
채용
첫
친구
커피
쿠키
쿠키를
특가
파트너스
팔로우하기
팔로우하세요
팟캐스트
필수
필자의
협찬을
확인하세요
활용
회원
회원가입
회원가입하면
회원만
후원금
후원으로
후원을
후원이
후원하세요
후원해
"""
