"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2002
# comentário	1522
# comentários	1522
# gün ücretsiz deneyin	1889
# hozzászólás	991
# komentářů	217
# komentāri	1285
# příspěvků	217
# σχόλια	435
# коментарі	1951
# коментарів	1951
# комментариев	1628
# комментарий	1628
# комментария	1628
# תגובות	898
# تعليقات	48
# نظر	728
# कमेंट	945
# € al mes durante # meses	668
# € al mese per # mesi	1131
# € por mês durante # meses	1557
#件のコメント	1160
#則留言	2049
#条评论	2049
""", 'a': """
a cikk a hirdetés alatt folytatódik	989
a cikk a hirdetés után folytatódik	989
a cikk meghallgatása	994
a cikk megosztása	987
a folytatáshoz regisztráljon	984
a hirdetés után folytatjuk	989
a kommentelés lezárult	991
a lire également	843
a rovat további cikkei	992
a szerző a lap munkatársa	1001
a szerző jogász	1001
a szerző közgazdász	1001
a szerző politológus	1001
a szerző történész	1001
a szerző újságíró	1001
a témában további cikkek	992
abo abschließen	320
abonați-vă	1569
abonează-te	1569
abonelere özel	1889
abonner nå	1391
abonner på nyhetsbrevet	1393
abonnér	260
abonnér nu	260
abonnés	827
abonnés uniquement	876
abonē	1279
abonē jaunumus	1302
abonē un lasi visus rakstus	1279
abonēt	1279
abrir menú	636
acasă	1579
accede a todos los contenidos sin límites	668
acceptér	269
acceptă toate	1585
acceptă și afișează conținutul	1585
accéder à l'article	827
aceitar e ver o conteúdo	1538
aceito receber comunicações e ofertas	1552
acest articol este rezervat abonaților	1599
acesta este ultimul tău articol gratuit	1599
acheter ce numéro	863
achetez ce numéro	863
activează alertele	1594
activează notificările	1594
actualités	843
ad 광고	1221
adaugă un comentariu	1576
add meg az e-mail-címed	996
además	633
adhérer	823
adja meg az e-mail-címét	996
adja meg e-mail-címét	996
adomány	982
adományozok	982
adományozás	982
adreça electrònica	190
afișează conținutul	1585
afișează conținutul extern	1585
agora não	1505
ai deja un abonament? autentifică-te	1599
ai observat o greșeală	1576
ai सारांश	957
ai से तैयार सारांश	957
ai 요약	1221
ai-genereret resumé	276
ai-resumé	276
ai-összefoglaló	994
aicinām ievērot cieņu komentāros	1285
aiheeseen liittyvää	782
aiheesta lisää	782
aitäh liitumast	704
aizvērt reklāmu	1287
ai摘要	2066
ai重點整理	2066
ajouter à mes favoris	834
ajouter à vos sélections	834
ajándékozza a cikket	987
ajándékozza a cikket barátjának	987
ajánlataink	992
ajánljuk	992
ajánljuk még	992
ajánlott	992
ajánlott cikkek	992
ajánló	992
akceptuję	1463
akkurat nå	1404
aktuálně	218
alle abo-angebote im überblick	385
alle angaben ohne gewähr	391
alle newsletter im überblick	377
alle preise ohne gewähr	391
als bevorzugte quelle bei google hinzufügen	329
als podcast hören	386
alte știri	1577
alterar preferências de cookies	1538
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1588
amintește-mi mai târziu	1567
andra läser	19	1810
andra läser just nu	19
andra läste även	1810
andre har også lest	19
andre leser nå	1404
andre leste også	1404
andre læser	273
andre læser lige nu	273
andre læser også	19
andre læste også	273
angebot wählen	385
anhören	328
anhören # min	328
anmäl dig	1799
anmäl dig till nyhetsbrevet	1799
annonce - artiklen fortsætter nedenfor	268
annonces légales	863
annoncørbetalt indhold	279
annons - artikeln fortsätter nedan	1805
annonsen slutar här	1805
annonsinnehåll	1816
annonslänk	1805
annonsörsinnehåll	1816
annonsørinnhold	1410
anulezi oricând	1599
anuluj odpowiedź	1465
användarvillkor	1806
anzeigensonderveröffentlichung	391
anúncio	1518
anúncios	1518
apmaksāts saturs	1287
après la publicité	837
após a publicidade	1518
apóyanos	613
apúntate	620
arkadaşina gönder	1893
arkadaşinla paylaş	1893
article abonné	827
article ajouté à vos sélections	834
article précédent	843
article réservé aux abonnés	827
article sponsorisé	863
articles associés	843
articles liés	843
articles recommandés	843
articles récents	843
articol exclusiv pentru abonați	1599
articole asemănătoare	1577
articole înrudite	1577
articoli più letti	1134
articolul continuă după reclamă	1574
articolul continuă mai jos	1574
articolul următor	1577
artikeln fortsätter efter annonsen	1805
artikeln fortsätter nedan	1805
artikeln fortsätter under bilden	1805
artikeln är låst	1797
artikeln är uppläst av en dator	1802
artikkel jätkub pärast reklaami	688
artikkel jätkub reklaami järel	688
artikkel täieneb	687
artikkelen er låst	1391
artikkeli jatkuu kuvan jälkeen	778
artiklen er låst	260
artiklen er læst op af en robot	265
artiklen fortsætter efter annoncen	268
artiklen fortsætter nedenfor	268
artiklen fortsætter under billedet	268
artikli loeb ette tehishääl	685
artiklit loeb tehishääl	685
artykuł dla subskrybentów	1453
artykuł sponsorowany	1462
artykuły na e-mail	1455
artículo anterior	633
artículo relacionado	633
artículos recomendados	672
artículos relacionados	633
as notícias mais lidas	1560
ascultă	1572
assine já	1509
atbalstīt	1279
atcel jebkurā laikā	1279
atradi kļūdu rakstā	1285
atšaukti galite bet kada	1240
aucun commentaire à ce niveau	867
audio narrado por una voz automática	651
auf apple podcasts hören	367
auf spotify hören	367
ausgewählt für sie	390
avis de décès	863
avoimet työpaikat	784
avsluta när du vill	1797
avslutt når du vil	1391
avís legal	179
ayrintilar için tiklayin	1901
ayrintilar için tiklayiniz	1901
az első hónap csak # ft	984
añadir a favoritos	624
añadir a mi lista	671
añadir comentario	631
añadir usuario	617
aún no te has registrado	617
ačiū, kad užsiprenumeravote	1264
""", 'b': """
banküberweisung	319
bağiş yap	1888
bağiş yapin	1888
bağlantiyi kopyala	1893
başa dön	1901
bei google als quelle hinzufügen	329
bei spotify hören	367
bejelentkezés	984
belépés	984
benefício do assinante	1542
betrag wählen	319
bezárás	981
bild vergrößern	341
bitte versuchen sie es später erneut	377
bize ulaşin	1898
bjud en vän på artikeln	1802
bli månadsgivare	1795
bli støttemedlem	1389
bliv støttemedlem	258
boletín	620
browserul tău nu poate reda acest video	1585
brukervilkår	1400
bu haber abonelere özeldir	1889
bu içerik abonelere özeldir	1889
bugün değil	1887
bunlar da ilginizi çekebilir	1899
butlletí	190
buďte v obraze	210
bài cùng chuyên mục	2026
bài cùng tác giả	2026
bài khác	2003
bài liên quan	2003
bài mới nhất	2026
bài quảng cáo	2027
bài tiếp theo	2003
bài viết liên quan	2003
bài viết mới	2025
bài được dịch tự động	2025
bài đọc nhiều	2026
báo lỗi	2002
bármikor leiratkozhat	996
bármikor leiratkozhatsz	996
bármikor lemondhatja	984
bármikor lemondható	984
bình luận	2002
bình luận (#	2002
búsqueda	636
bülten	1919
bülten üyeliği	1919
bültene abone oldunuz	1919
büyüt	1901
bądź na bieżąco	1455
bővebben	994
būkite pirmas	1246
būkite pirmas, pakomentavęs	1246
bạn có thể quan tâm	2003
bỏ qua	1993
""", 'c': """
cada aportació compta	193
cada aportación cuenta	667
cada contribuição conta	1555
cadastre-se grátis	1509
califica este artículo	631
cargar más	636
carte de crédit	826
cartão de crédito	1508
categorieën	1337
categorías	633
caută	1579
ce contenu vous a-t-il été utile	861
ce résumé vous a-t-il été utile	861
cele mai citite știri	1602
cele mai noi știri	1577
celý článek	220
cerrar menú	636
cerrar sesión	617
cet article est en accès libre pour les abonnés	876
cet article est lu par une voix de synthèse	861
chci odebírat	210
chci podpořit	207
chci přispět	207
chia sẻ	1998
chia sẻ bài viết	1998
chia sẻ facebook	2025
chia sẻ qua facebook	2025
chia sẻ ý kiến của bạn	2002
chuyên mục	2003
chép liên kết	2025
chủ đề	2003
chủ đề liên quan	2003
chủ đề nóng	2026
cikk megosztása	987
cikk mentése	987
cikkünk frissül	994
citeşte şi	1577
citește fără limite	1599
citește mai departe	1577	1579
citește mai mult	1577	1579
citește regulile comunității	1588
citește și	1577
citi šobrīd lasa	1281
citiți și	1577
col·labora	167
comentariul tău așteaptă moderarea	1588
comentează	1576
comentário	1522
comentário aguardando moderação	1548
comentários	1522
comentários exclusivos para assinantes	1548
commander ce numéro	863
commentaire en attente de modération	867
commerciële bijdrage	1378
compre a edição impressa	1542
conditions générales	839
conectează-te cu facebook	1599
conectează-te cu google	1599
confidentialité	839
configuración	629
configuración de cookies	629
configurações de cookies	1520
conheça todas as nossas newsletters	1552
consigue tu entrada aquí	653
consulta les normes de participació	182
consultez notre charte de modération	867
consíguelo en tu quiosco	653
contenu externe recommandé	859
contenu proposé par notre partenaire	863
contenu sponsorisé	837
contenus recommandés	880
contenus sponsorisés	837	843
conteúdo de marca	1518
conteúdo exclusivo	1509
conteúdo exclusivo para assinantes	1557
conteúdo externo	1538
conteúdo externo recomendado	1538
conteúdo para assinantes	1509
conteúdo patrocinado	1518
conteúdo premium	1557
conteúdo produzido pela marca	1542
conteúdo relacionado	1524
conteúdos relacionados	1560
contingut només per a usuaris registrats	194
continua após a publicidade	1518
continua després de l'anunci	184
continuar leyendo aquí	617
continuarea articolului după reclamă	1590
continue a ler esta notícia	1560
continuer après la publicité	837
continuă cu apple	1599
continuă cu facebook	1599
continuă cu google	1599
continuă să citești după publicitate	1590
continúa abajo	627
contáctanos	631
conținut disponibil doar utilizatorilor înregistrați	1599
conținut extern	1585
conținut extern recomandat	1585
conținut pentru abonați	1569
conținut premium	1599
conținut sponsorizat	1574
cookieinställningar	1806
cookieの設定	1158
cookie設定	1158	2047
cookie设置	2047
copia l'enllaç	173
copiază link	1572
copiază linkul	1572
copy link thành công	2025
correo electrónico	620
creează cont	1569
créer mon compte	827
créer un compte	827
créer une alerte	869
créer une alerte sur ce thème	869
csak előfizetőknek	984
cumpără revista	1590
czytaj całość	1470
czytaj również	1467
czytaj także	1467
czytaj też	1467
czytaj też nasze inne artykuły	1467
czytaj więcej	1467	1470
czytaj więcej o	1467
các tin khác	2003
cât de util a fost acest articol	1588
címkék	992
címlap	992
címlapról ajánljuk	992
có lẽ để sau	1993
có thể bạn quan tâm	19	2003
có thể bạn thích	19
cùng chuyên mục	2003
cùng chủ đề	2026
cùng tác giả	2026
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1901
daha fazla haber için tiklayin	1901
dalies ar šo rakstu	1284
dalinkitės	1240
dalinkitės straipsniu	1245
dalsza część artykułu pod materiałem wideo	1462
dalsza część artykułu pod wideo	1462
dalsza część tekstu pod wideo	1462
dalīties	1279
dalīties ar draugiem	1284
dalīties facebook	1284
další	220
další strana	220
další z rubriky	218
další zprávy	218
další článek	218
další články	19	218
další čtení	218
danke für dein feedback	371
danke für ihr feedback	371
danos tu opinión	658
dans l'actualité	880
dans la même catégorie	843
dans la même rubrique	843
dans la même série	843
darovat článek	212
darovať	1711
darovať článok	1718
darujte tento článek	212
darujte tento článok	1718
das könnte dich auch interessieren	338
das könnte ihnen auch gefallen	338
das könnte sie auch interessieren	338
das könnte sie interessieren	338
das wichtigste in kürze, zusammengefasst von ki	361
datenschutzerklärung	334
daugiau šia tema	1242
deblochează articolul	1599
deixar um comentário	1522
deixe um comentário	1522
del på e-post	1396
del på facebook	265	1396
del på mail	265
del på twitter	265	1396
del på x	265	1396
dela inlägget	1802
dela på facebook	1802
dela på twitter	1802
dela på x	1802
deli članek	1760
delite članek	1760
dernière minute	843
dernières actualités	843
dernières infos	843
dernières nouvelles	843
desa per llegir després	196
desbloquear artículo	668
desbloqueie este conteúdo	1557
det er gratis å opprette en bruker	1391
det læser andre	273
det är gratis att skapa ett konto	1797
detaylar için tiklayin	1901
detaylar için tiklayiniz	1901
detta material är skyddat enligt lagen om upphovsrätt	1839
detta är en annons	1805
detta är en plusartikel	1797
devam etmek için üye girişi yapin	1889
devami için abone olun	1889
devamini okumak için abone olun	1889
diese funktion steht nur angemeldeten nutzern zur verfügung	386
din aceeași categorie	1577
din aceeași secțiune	1602
disponibil în app store și google play	1594
disponibilă în app store și google play	1594
distribuiți	1572
diğer haberler	19	1899
diğer okurlar bunlari okuyor	1899
dla subskrybentów	1453
do góry	1470
doar abonații pot comenta	1588
doar pentru abonați	1569
doação mensal	1506
doação única	1506
doba čtení # min	220
dolgozzon nálunk	994
domiciliación bancaria	616
domů	220
dona suport al periodisme en català	193
donación mensual	613
donación única	613
donați	1568
donează	1568
donează acum	1568
donează lunar	1568
donează lunar # euro	1598
donează lunar # lei	1598
doner nå	1389
données personnelles	839
donér	258
donér nu	258
doporučené	218
doporučené články	218
doporučujeme	218
dołącz do nas	1451
dołącz do newslettera	1455
drukāt	1284
du er nå påmeldt	1393
du er nå påmeldt nyhetsbrevet	1393
du kan när som helst avsluta prenumerationen	1799
du kan når som helst melde deg av	1393
du kan opsige når som helst	260
du kanske också gillar	1810
du modtager snart en bekræftelse på mail	262
du même auteur	843
du prenumererar nu på nyhetsbrevet	1799
du vil kanskje også like	1404
dziękujemy za zapis	1455
dành cho bạn	2003
dành cho thuê bao	1995
dárkovat článek	208
därefter # kr/mån tills du säger upp	1797
débloquer l'article	827
débloquez cet article	876
déconnexion	827
découvrir l'offre	827
découvrir nos offres	876
découvrir toutes nos offres d'abonnement	876
déjà un compte	827
déjà un compte ? connectez-vous	827
dāvini rakstu	1284
dāvini rakstu draugam	1284
děkujeme za přihlášení	210
""", 'e': """
e-bülten	1919
e-bülten aboneliği	1919
e-mail inválido	1552
e-mailová adresa	210
e-posta gönder	1893
edición digital	617
edición impresa	617
editörün seçtikleri	1899
edição impressa	1509
egyszeri támogatás	982
ehkä myöhemmin	769
ei tänään	769
el millor de la setmana a la teva bústia	190
el més llegit	171
el més vist	197
el. paštas	1264
elfelejtett jelszó	984
elige tu suscripción	668
elküldöm	987
elmentem későbbre	987
els lectors també han llegit	197
elírást talált	991
előfizetek	984
előfizetés	984
előfizetői tartalom	984
előfizetőknek	984
előfizetőként megoszthatja a cikket	987
előző	994
előző cikk	992
emlékeztess később	981
empfehlungen für sie	390
en este artículo	633
en çok okunan	1899
en çok okunan haberler	1899
en çok okunanlar	1899
engangsbeløb	258
engångsgåva	1795
enllaç copiat	196
ensemble, faisons vivre un média libre	875
enthält werbung	331
enviar comentário	1522
enviar corrección	631
envoyer à un ami	834
envoyer à un proche	834
envoyez-nous vos témoignages	857
erinnern sie mich später	315
erről bővebben itt írtunk	994
erről is írtunk	992
erről itt írtunk bővebben	994
erscheint täglich	377
erscheint wöchentlich	377
es gratis y solo te llevará un minuto	664
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	377
escreva um comentário	1522
escriu el teu correu electrònic	190
esi pirmais, kas komentē	1285
esimene kuu # €	680
esta funcionalidad es sólo para registrados	617
esta matéria foi útil para você	1540
esta notícia foi útil	1540
este espaço é moderado pela redação	1548
este resumo foi útil	1540
estás de acuerdo? vota	658
evästeasetukset	779
evästeet	779
exclusiv pentru abonați	1599
experimente grátis por um mês	1557
ez is érdekelhet	992
ez is érdekelheti	992
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	992
ezt olvasta már	992
ezt olvastad már	992
ești de acord? votează	1588
""", 'f': """
facebook'ta paylaş	1893
facebookでシェア	1153
facebookでシェアする	1153
faça login	1509
faça uma pergunta sobre esta reportagem	1540
fes una donació	167
fiecare donație contează	1598
fiecare leu contează	1598
fizetett hirdetés	989
fiók létrehozása	984
fiókom	984
forstør billede	276
forstørr bilde	1407
fortsett uten å støtte	1388
fortsätt läsa efter annonsen	1805
fortsätt utan att stödja	1794
fortsæt med at læse	268
fortsæt uden at støtte	257
fotogalería	633
fotoğraflari görmek için tiklayin	1901
friss hírek	992
fråga vår ai om artikeln	1808
fuldskærm	276
få adgang	260
få artiklen læst op	265
få de vigtigste nyheder hver morgen	262
få de viktigaste nyheterna varje morgon	1799
få de viktigste nyhetene hver morgen	1393
få nyheder på mail	262
få nyheter på e-post	1393
få nyheter på mejlen	1799
få overblikket her	276
få tilgang	1391
få varsel når vi skriver om dette	1407
följ	1803
följ oss	1803
följ skribent	1803
följ ämnet	1803
för prenumeranter	1797
förderer werden	316
fördermitglied werden	316
föregående	1813
föregående artikel	1810
förstora	1813
følg	266	1397
følg emne	266
følg os	266
følg oss	1397
følg sagen her	276
følg tema	1397
følg temaet og få varsel	1407
für abonnenten	320
für den newsletter anmelden	324
für dich empfohlen	390
für sie empfohlen	390
für sie entstehen keine mehrkosten	391
fă o donație	1568
fără obligații	1599
fără tine nu putem	1598
""", 'g': """
galeriyi aç	1901
galeriyi görmek için tiklayin	1901
galéria	994
galéria megtekintése	994
garanta já o seu ingresso	1542
gem til læseliste	265
giriş	1889
giriş yap	1889
giriş yapin	1889
giriş yapin veya üye olun	1889
giv os feedback på artiklen	271
già abbonato	1085
già registrato	1085
gli articoli più letti	1134
glömt lösenord	1797
godkänn	1806
godkänn alla	1806
gorące tematy	1467
gracias por tu opinión	651
gràcies per la teva opinió	182
gràcies per votar	182
gràcies, ja estàs subscrit	190
guardar artículo	624
guardar para después	671
guardar para leer después	671
gå ikke glip af	273
gå ikke glip af noget	262
gå ikke glipp av noe	1393
gå til indhold	276
gérer les cookies	839
gérer les préférences	859
gérer mes alertes	869
gérer mes choix	839
gérer vos préférences de cookies	859
góp ý	2002
gündem	1899
günün haberleri	1899
günün özeti	1899
gợi ý	2003
gửi	2002
gửi bình luận	2002
gửi cho bạn bè	2025
gửi email	1998
gửi ý kiến	2002
""", 'h': """
haber bülteni	1919
haber güncelleniyor	1901
haberi arkadaşina hediye et	1893
hai già un account	1085
harici içerik	1901
has arribat al límit d'articles gratuïts	194
has iniciado sesión	649
hasznos volt az összefoglaló	991
hasznosnak találta a cikket	991
havi támogatás	982
hayir teşekkürler	1887
hayir, teşekkürler	1887
haz una pregunta sobre este artículo	651
he leído y acepto la política de privacidad	664
he llegit i accepto la política de privacitat	179
hela artikeln fortsätter nedan	1805
hepsini gör	1901
hesap oluştur	1889
hi estàs d'acord? vota	182
hibát talált	991
hier reinhören	367
hinweis schließen	315
hirdetés	989	989
hirdetés bezárása	989
hirdetés, görgessen tovább	989
hjälp oss att rätta fel	1808
hlavné správy	1716
hlavní zprávy	218
ho già donato	1080
hoje não	1505
hoppa till innehåll	1813
hoppa över inlägg från facebook	1813
hoppa över inlägg från instagram	1813
hoppa över inlägg från x	1813
hozzászólok	991
hozzászólás	991
hozzászólások	991
hozzászólások megtekintése	991
hylkää	779
hylkää kaikki	779
hyväksy	779
hyväksy evästeet	779
hyväksy kaikki	779
här kan du kommentera artikeln	1808
håll dig uppdaterad	1799
hírfolyam	992
hírlevelek	996
hírlevél	996
hírlevél-feliratkozás	996
hören sie diesen artikel	367
hør saken	1396
""", 'i': """
i più commentati	1100
i più letti	1100
i più letti della settimana	1134
i più visti	1100
iba pre predplatiteľov	1712
ich unterstütze schon	315
identifícate	668
ielogojies, lai komentētu	1285
ienākt	1279
iesakām	1281
ihre meinung zählt	336
ikke gå glipp av	1404
ikke nå	1388
il tuo browser non può riprodurre il video	1113
il tuo commento sarà pubblicato dopo l'approvazione	1122
iletişim	1898
ilgili içerikler	1899
ilginizi çekebilecek haberler	1899
ilginizi çekebilir	1899
ilmoita asiavirheestä	781
ilmoita virheestä	781
imprimir artículo	671
imprimir esta matéria	1559
in bài	1998
in bài viết	1998
in trang này	2025
indlæg fra facebook	276
indlæg fra instagram	276
indlæs flere	276
ingresá	668
ingyenes regisztráció	984
inicia sesión	617
inicia sessió	168
iniciar sesión	617
iniciar sesión con apple	668
iniciar sesión con facebook	668
iniciar sesión con google	668
iniciar sessão	1509
inicie sesión	617
inne artykuły	1467
innhold fra annonsør	1410
inscription à la newsletter	830
inscrivez-vous à notre newsletter	830
insira o seu endereço de email	1552
instalează aplicația	1594
inställningar	1806
introduce un email válido	664
intră în cont	1569
invítanos a un café	613
início	1527
ir para o conteúdo	1527
ispiši	1678
istediğiniz zaman abonelikten çikabilirsiniz	1919
istediğiniz zaman iptal edin	1889
izbor uredništva	1758
izdrukāt	1284
izmēģini # dienas bez maksas	1279
içeriğe geç	1901
iş birliği	1895
išbandykite # dienų nemokamai	1240
išorinis turinys	1257
išsaugoti	1245
išsaugoti straipsnį	1245
""", 'j': """
j'ai déjà donné	822
j'ai déjà un compte	827
ja hi estàs subscrit	194
ja hi estàs subscrit? entra	194
ja n'ets subscriptor? inicia sessió	168
ja tens compte? inicia sessió	194
jaa twitterissä	776
jaa x:ssä	776
jag förstår	1806
jag stödjer redan	1794
jaga sõbraga	685
jaunākie	1281
jautā mākslīgajam intelektam	1285
je commande ce numéro	863
je gère mes cookies	839
je soutiens déjà	822
jede spende zählt	381
jeder beitrag zählt	381
jeder euro zählt	381
jednorázově	207
jeg forstår	1400
jeg støtter allerede	257	1388
jegyek itt kaphatók	994
jelentkezzen be vagy regisztráljon	984
jen pro předplatitele	208
jetzt angebot wählen	385
jetzt anhören	328
jetzt reinhören	367
jetzt unterstützen	316
již mám předplatné	208
jobs in ihrer nähe	365
još vesti	1676
još vijesti	1676
junte-se à conversa	1548
jurnalismul de calitate costă	1598
juttu jatkuu kuvan jälkeen	778
juttu jatkuu mainoksen jälkeen	778
juttu jatkuu videon jälkeen	778
juttua päivitetään	778
jutun lukee koneääni	776
jutun lukee tekoälyääni	776
już wspieram	1450
já doei	1505
já nas bancas	1542
já sou apoiador	1505
já sou assinante	1509
já tem conta	1509
já tem uma conta	1509
já é assinante? faça login	1509
já é subscritor	1557
já é subscritor? inicie sessão	1557
jätä kommentti	781
jūsų el. paštas	1264
jūsų el. pašto adresas	1264
""", 'k': """
k tématu	218
k téme	1716
kapcsolódó	992
kapcsolódó cikk	992
kapcsolódó cikkek	992
kapcsolódó tartalom	992
kapcsolódó témák	992
kas kokkuvõte oli kasulik	686
kategóriák	992
katso kuvat tästä	784
katso myös	782
katso video tästä	784
katso video yltä	784
kaupallinen yhteistyö	778
kaydiniz için teşekkürler	1919
keresés	994
kezdőlap	994
không phải bây giờ	1993
không, cảm ơn	1993
ki-übersicht	361
kijelentkezés	984
kingi artikkel sõbrale	685
kipróbálom	984
kirjaudu sisään	771
kirjoita sähköpostiosoitteesi	773
kjøp abonnement	1391
kjøp tilgang	1391
klausies podkāstu	1286
klausies podkāstu šeit	1286
klausies šo rakstu	1284
klausies šo rakstu (# min	1284
klausykite tinklalaidės	1247
klausykite tinklalaidės čia	1247
klausykitės straipsnio	1245
klausīties	1284
klausīties rakstu	1284
ključne besede	1758
ključne reči	1676
ključne riječi	1676
klíčová slova	218
kokeile # päivää maksutta	771
kolačići	1690
komentavimas išjungtas	1246
komentavimo taisyklės	1246
komentáre	1718
komentář	217
komentáře	217
komentāri	1279
komentēt	1279
komentēšana ir slēgta	1285
komentēšanas noteikumi	1285
komerčné oznámenie	1715
komerční sdělení	214
kommentarer blir gjennomgått før publisering	1407
kommentarerna förhandsmodereras	1808
kommentek megtekintése	991
kommentelési szabályzat	991
kommentér	271
koostöö	688
kopiera länk	1802
kopiera länken	1802
kopijuoti nuorodą	1240
kopiraj povezavo do članka	1760
kopiér link	265
kopiér linket	265
kopírovat odkaz	212
kopírovať odkaz	1718
kopēt saiti	1279
korábban írtunk róla	992
kreiraj račun	1672
kullanim koşullari	1896
kup dostęp	1453
kupi naročnino	1754
kuula taskuhäälingut	687
kuuntele podcast tästä	784
kysy tekoälyltä	781
käyttöehdot	779
kérdezze ai-asszisztensünket	991
kérem a hírlevelet	996
később	981
köp	1797
köszönjük a feliratkozást	996
köszönöm, nem	981
következő	994
következő cikk	992
køb abonnement	260
køb adgang	260
kúpiť predplatné	1712
küfür, hakaret içeren yorumlar onaylanmamaktadir	1898
küldje el barátjának	987
küldés	987
küldés e-mailben	987
külső tartalom	994
künye	1896
küpsiste seaded	697
küsi tehisarult	686
kā tev patika raksts	1285
kā tu domā? balso	1286
ką manote? balsuokite	1247
""", 'l': """
la discussione è chiusa	1098
la nota continúa después del anuncio	627
la rédaction vous conseille	843
la sélection de la rédaction	843
lahjoita artikkeli ystävälle	776
lai komentētu, ielogojies	1285
lai komentētu, pieslēdzies	1285
las más leídas	633
las más leídas de hoy	672
las noticias más leídas	672
lasi arī	1281
lasi komentārus	1285
lasi tālāk	1279
lasi vairāk šeit	1286
lasi vēl	1281
lasiet arī	1281
lasiet vēl	1281
lasă un comentariu	1576
lasīt komentārus	1285
lasīt tālāk	1286
lasīt vairāk	1286
lasīt vēlāk	1284
lasītākie	1281
lataa lisää	784
le choix de la rédaction	843
le journal numérique	827
le lien a été copié	879
le lien a été copié dans le presse-papiers	879
le notizie più lette	1134
le più lette	1100
lea también	633
lee sin límites	668
lee también	633
leer artículo completo	636
leer más	636
leer también	633
legfrissebb hírek	992
leggi di più	1103
leggi più tardi	1133
legnépszerűbb	992
leia a matéria completa	1560
leia as notícias no aplicativo	1550
leia também	1524
len pre predplatiteľov	1712
les choix de la rédaction	843
les lecteurs ont aussi consulté	880
les més llegides	197
les også	1404
les plus commentés	843
les plus partagés	843
les prix indiqués sont susceptibles d'évoluer	863
les våre debattregler	1402
li e aceito a política de privacidade	1552
lien copié	834
lien copié dans le presse-papiers	879
lietošanas noteikumi	1295
liitudes nõustud kasutustingimustega	704
liity jäseneksi	770
lineでシェア	1153
lineでシェアする	1176
lineで送る	1153
link a vágólapra másolva	987
link bài gốc	2025
link copiado para a área de transferência	1559
link kopiëren	1328
link másolva	987
link másolása	987
lire la suite pour #€	827
lire la vidéo	846
lire à haute voix	834
lire également	843
lisää aiheesta	782
liên hệ	2002
liên quan	2003
llegeix sense límits	194
llegeix també	171
llegir més	197
lo + leído	633
lo más comentado	633
lo más compartido	633
lo más leído	633
lo más popular	633
lo más visto	633
lo más visto hoy	672
lo último	633
locuri de muncă	1590
loe lähemalt	687
loe lähemalt siit	687
logi sisse või loo konto	680
los lectores también leyeron	672
luba kõik	697
lubię to	1459
lucrează cu noi	1590
lue keskustelun säännöt	781
lue lisää	782
lue lisää aiheesta	782
lue myöhemmin	776
lue myös	782
lugu jätkub pärast reklaami	688
lugu täieneb	687
lui écrire	857
lähetä sähköpostilla	776
lämna en kommentar	1808
länk kopierad	1802
länken kopierad	1802
länken är kopierad	1802
läs hela artikeln	1813
läs hela texten	1813
läs hela texten här	1813
läs kommentarer	1808
läs mer	1810	1813
läs mer om	1810
läs också	1810
läs senare	1802
läs vidare	1797	1810
läs våra kommentarsregler	1808
läs även	1810
lästid	1813
lästid # min	1813
lås op	260
lås opp artikkelen	1391
lås opp saken	1391
lås upp artikeln	1797
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
lên đầu trang	2005
lưu	1998
lưu bài	1998
lưu bài viết	1998
lưu bài để đọc sau	2025
lấy link	2025
""", 'm': """
magari più tardi	1080
mai târziu	1567
mainos päättyy	778
mais notícias	1524
maksettu sisältö	778
manşetler	1899
masquer la publicité	863
masz już konto	1453
masz już konto? zaloguj się	1453
materialet är skyddat enligt lagen om upphovsrätt	1839
materiał partnera	1462
materiał promocyjny	1462
materiał sponsorowany	1462
materiał zewnętrzny	1462
matéria exclusiva para assinantes	1557
matérias relacionadas	1524
media społecznościowe	1460
megnézem	994
megosztás	987
megosztás a facebookon	987
megosztás facebookon	987
megosztás twitteren	987
mehr für dich	390
mehr für sie	390
meld deg på	1393
meld deg på nyhetsbrevet	1393
mentions légales	839
mentés	987
mentés későbbre	987
menú	636
menü	341	994	1901
menü schließen	341
menü öffnen	341
mer från	1810
mer läsning	1810
merci d'avoir voté	867
messaggio pubblicitario con finalità promozionale	1117
mest läst	1810
mest lästa	1810
mest læst	273
mest læste	273
mi-összefoglaló	994
mida sina arvad? hääleta	687
minn meg på det senere	1388
mira el vídeo	188
mitä mieltä olet? äänestä	784
modalità di pagamento	1084
moderálási elvek	991
modifică preferințele cookie	1585
modifier mes préférences	859
modtag en notifikation, når vi skriver om emnet	276
mogoče kasneje	1764
mogą cię zainteresować	1467
mohlo by se vám líbit	218
mohlo by vás také zajímat	218
mohlo by vás tiež zaujímať	1716
mohlo by vás zajímat	218
mohlo by vás zaujímať	1716
monatlich kündbar	385
mostra aquesta publicació a instagram	179
mostra di più	1103
mostrar conteúdo externo	1538
mostrar más	636
mot de passe oublié	827
mots clés	843
mots-clés	843
może cię zainteresować	1467
może później	1450
možda kasnije	1682
možda vas zanima	1676
možda će vas zanimati	1676
možno neskôr	1722
možná později	206
muistuta myöhemmin	769
mulțumim pentru feedback	1588
mulțumim, te-ai abonat cu succes	1595
mutass többet	994
muut lukivat myös	782
myöhemmin	769
már előfizető	984
más	636
más artículos	633
más artículos del autor	645
más en	633
más historias	633
más información	633
más leídas	633
más leído	633
más leídos	633
más noticias	633
más opciones	629
más sobre este tema	633
más tarde	612
más vistas	633
más vistos	633
mások ezt olvassák	992
mások ezt olvasták	992
másolás	987
máte již účet	208
máte předplatné? přihlaste se	208
märksõnad	682
månadsgåva	1795
månedlig gave	1389
månedligt bidrag	258
måske senere	257
måske vil du også kunne lide	273
més informació	171
més llegides	171
més notícies	197
método de pago	616
métodos de pagamento	1508
métodos de pago	616
mākslīgā intelekta kopsavilkums	1286
mă abonez	1595
můj účet	208
mới nhất	2003
mở khóa bài viết này	2025
mở rộng	2005
""", 'n': """
nahlásit chybu	217
nahlásiť chybu	1718
najchętniej czytane	1467
najchętniej czytane dziś	1467
najczęściej czytane	1467
najczęściej czytane artykuły	1467
najnovejše	1758
najnovejše novice	1758
najnoviji članci	1676
najnovšie	1716
najnovšie správy	1716
najnovšie články	1716
najnowsze artykuły	1467
najnowsze wiadomości	1467
najčitanije	1676
najčitanije vesti	1676
najčitanije vijesti	1676
najčitanije vijesti dana	1676
najčítanejšie	1716
najčítanejšie články	1716
najčítanejšie články dňa	1716
napišite komentar	1760
napsat komentář	217
naročena vsebina	1757
naročite se	1753
naročnina	1753
nastavení	215
nastavení cookies	215
nastavitve piškotkov	1772
następna strona	1470
następny	1470
następny artykuł	1467
natisni članek	1760
naudojimo taisyklės	1257
naujausios žinios	1242
naujienlaiškis	1264
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
nem, köszönöm	981
nenhum comentário	1522
neueste beiträge	338
nhắc tôi sau	1993
nie dziękuję	1450
nie dziś	1450
nie pamiętasz hasła	1453
nie ďakujem	1722
nie, dziękuję	1450
nie, ďakujem	1722
només els subscriptors poden comentar	182
norėdami komentuoti, prisijunkite	1246
nosūti draugam	1284
nosūtīt draugam	1284
nosūtīt e-pastā	1284
noteで書く	1153
notre sélection	843
notre sélection d'articles	880
notícias relacionadas	1524
notícias relacionadas que podem lhe interessar	19
notícies destacades	197
notícies relacionades	171
nu ai cont? înregistrează-te	1599
nu mulțumesc	1567
nu, mulțumesc	1567
nyhetsdøgnet	1404
nyomtatás	987
não perca	1524
não, obrigada	1505
não, obrigado	1505
nächste seite	341
nächster artikel	338
näita rohkem	687
näita veel	687
näköislehti	771
nästa	1813
nästa artikel	1810
näytä kaikki	784
näytä kommentit	781
näytä lisää	784
näytä sisältö	779
næste	276
næste artikel	273
népszerű	992
nézze meg galériánkat	994
nézze meg képeinket	994
nõustun	697
nõustun kõigiga	697
nøgleord	273
nāc strādāt pie mums	1286
nổi bật	2003
nội dung quảng cáo	2027
nội dung tài trợ	2000
""", 'o': """
o que achou desta notícia	1540
o vídeo começará em alguns segundos	1538
ocenite članak	1678
ocenite članek	1760
ochrana osobních údajů	215
ochrana osobných údajov	1729
ocijenite članak	1678
ocorreu um erro ao carregar o vídeo	1538
ocultar anúncio	1542
odebírat	210
odebírat newsletter	210
odemknout článek	208
odhlásit se	208
odhlásiť sa	1712
odkaz skopírovaný	1718
odkaz zkopírován	212
odkleni članek	1754
odklenite celoten članek	1754
odmietnuť	1729
odmietnuť všetko	1729
odmítnout	215
odmítnout vše	215
odporúčame	1716
odporúčané články	1716
odpovědět	217
odrzuć	1463
odrzuć wszystkie	1463
odtwórz	1470
odštampaj	1678
odštampaj članak	1678
oferă acest articol cadou	1601
offre spéciale	827
offrez-nous un café	823
offrici un caffè	1081
oglasno sporočilo	1757
ogłoszenie	1462
ohodnoťte článek	217
ohodnoťte článok	1718
okuma süresi # dk	1901
oliko artikkeli hyödyllinen	781
oliko juttu hyödyllinen	781
oliko tiivistelmä hyödyllinen	781
olvasson korlátlanul	984
olvasson tovább	984
olvasta már	992
olvastad már	992
olvidaste tu contraseña	617
oplæst af en robot	265
oplæst af kunstig intelligens	276
opsig når som helst	260
os leitores também leram	1560
os preços podem variar	1542
osale küsitluses	687
ostatnie artykuły	1467
ota yhteyttä	781
otključaj članak	1672
otključajte ceo članak	1672
otključajte cijeli članak	1672
otros artículos	633
outras notícias	19	1524
ouça este conteúdo	1515
oversættelsen er lavet af en maskine	276
""", 'p': """
padovanokite straipsnį	1245
padovanokite straipsnį draugui	1245
page précédente	846
pagina următoare	1579
pague um café	1506
paiement sécurisé	826
paldies par pieteikšanos	1302
palun jää viisakaks	686
pamanīji kļūdu	1285
pamanījāt kļūdu	1285
par šo tēmu	1281
paramètres des cookies	839
paramétrer	839
paramétrer les cookies	839
parašyk komentarą	1246
parašykite komentarą	1246
partajează	1572
partenerii noștri	1577
participez à la conversation	867
partnerių turinys	1248
partnerski sadržaj	1675
pasidalinkite šiuo straipsniu	1245
pasitikrinkite žinias	1247
passer la publicité	837
pastebėjote klaidą	1246
paylaş	1893
paylaşin	1893
pažiūrėkite vaizdo įrašą	1247
pe aceeași temă	1602
pentru a citi în continuare	1599
per saperne di più	1134
pergunte à nossa ia	1540
peut-être plus tard	822
piedalies aptaujā	1286
piekrist visām	1295
piekrītu	1295
piesakies vebināram	1286
piesakoties tu piekrīti lietošanas noteikumiem	1302
pieslēdzies vai izveido kontu	1279
pieslēdzies, lai komentētu	1285
pieslēgties	1279
pievieno savu komentāru	1285
pievienot komentāru	1279
pirmais mēnesis par # €	1279
pirmas mėnuo tik # €	1240
più lette	1100
più letti	1100
più tardi	1080
piškotki	1772
placená inzerce	214
platená inzercia	1715
plaćeni oglas	1675
plaćeni sadržaj	1675
plačana objava	1757
plačiau skaitykite čia	1247
plein écran	846
plus d'actualités	843
poate mai târziu	1567
podari članek	1760
podarite ta članek	1760
podaruj artykuł	1453
podaruj ten artykuł	1459
podcast anhören	367
pode ler também	1560
podeli članak	1678
podijeli članak	1678
podmienky používania	1729
podmínky použití	215
podmínky užití	215
podobne artykuły	1467
podobné články	218	1716
podporiť	1711
podporte nezávislú žurnalistiku	1711
podporte nás	1711
podpořit	207
podpořte naši práci	207
podpořte nás	207
podpořte redakci	207
podrži	1671
podrži nas	1671
podržite nas	1671
podržite naš rad	1671
podržite nezavisno novinarstvo	1671
podziel się	1459
podziel się na facebooku	1459
pogledajte još	19
pokaż komentarze	1465
pokaż mniej	1470
pokaż treść	1463
pokaż więcej	1470
pokaż wszystkie	1470
pokaži vsebino	1772
pokloni članak	1678
poklonite ovaj članak	1678
pokračovat bez podpory	206
pokračovať bez podpory	1722
polecane artykuły	1467
politique de confidentialité	839
polityka prywatności	1463
política de cookies	629	1520
política de galetes	179
política de privacidad	629
política de privacidade	1520
política de privacitat	179
poprzedni artykuł	1467
populární	218
populära artiklar	1810
populärt	1810
populære artikler	273
populære saker	1404
populært	273	1404
populārākie	1281
popüler	1899
popüler haberler	1899
popüler konular	1899
por qué estás viendo esto	617
poslať e-mailom	1718
poslušaj vest	1678
poslušaj članak	1678
poslušaj članek	1760
poslušajte članek	1760
postanite naročnik	1753
postanite član	1671	1753
postavke kolačića	1690
postaw kawę	1451
postaw nam kawę	1451
posłuchaj	1459
pour continuer à lire	876
pourquoi voyez-vous cette publicité	863
pouze pro předplatitele	208
povezani sadržaj	1676
povezani članci	1676
povezani članki	1758
powiązane	1467
powiązane artykuły	1467
powiązane tematy	1467
powiększ	1470
powiększ zdjęcie	1470
powrót do góry	1470
později	206
pozostała część artykułu pod materiałem wideo	1462
pošalji komentar	1678
pošalji prijatelju	1678
pošaljite komentar	1678
pošlji po e-pošti	1760
pr članek	1757
praneškite apie klaidą	1246
pranešti apie klaidą	1246
pravidlá diskusie	1718
pre predplatiteľov	1712
preberite še	1758
predplatiť	1711
predplaťte si	1711
prenumerata nuo # euro per mėnesį	1240
prenumerata nuo # €	1240
prenumerera på vårt nyhetsbrev	1799
prenumeruodami sutinkate su taisyklėmis	1264
prenumeruokite naujienlaiškį	1264
preporučeno	1676
preporučujemo	1676
prečítajte si	1716
prečítajte si aj	1716
prețurile pot varia	1590
pridať komentár	1718
prihlásiť	1712
prihlásiť sa	1712
prihvaćam	1690
prihvaćam sve	1690
prijavi grešku	1678
prijať	1729
prijať všetko	1729
prikaži sadržaj	1690
prima lună gratuită	1599
primește alerte despre acest subiect	1594
printează	1572
pripomenúť neskôr	1722
priporočamo	1758
priporočeno	1758
prisijunkite arba susikurkite paskyrą	1240
prisijunkite prie mūsų komandos	1247
prisijunkite, kad galėtumėte komentuoti	1246
prispieť	1711
privatsphäre-einstellungen	334
privātuma politika	1295
pro předplatitele	208
promocijsko sporočilo	1757
promotivni sadržaj	1675
promotivni članak	1675
promóció	989
proovi # päeva tasuta	680
pročitajte i	1676
pročitajte još	1676
prywatność	1463
przeczytaj również	1467
przeczytaj także	1467
przeczytaj też	1467
przejdź bez wsparcia	1450
przejdź do serwisu	1463
przejdź do treści	1470
przejdź do ustawień prywatności	1463
przypomnij mi później	1450
právě se děje	218
präsentiert von	331
précédent	846
préférences cookies	839
prélèvement	826
prémium	984
próbálja ki # forintért	984
próxima	1527
próxima página	1527
próximo artigo	1524
prøv # dager gratis	1391
prøv gratis	260	1391
prøv nu	260
prøv nå	1391
prを含みます	1176
pubblicità	1094	1094
publi-rédactionnel	837
publicité	837	837
publicité - la suite ci-dessous	837
publicités	837
pular para o conteúdo	1527
página siguiente	636
pääuutiset	782
påmind mig senere	257
påminn mig senare	1794
później	1450
pārbaudi savas zināšanas	1286
pārpublicējot atsauce obligāta	1288
pērc abonementu	1279
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
qu'avez-vous pensé de cet article	861
qual o seu nível de satisfação com esta notícia	1540
quellen und weiterführende links	338
queremos conocer tu opinión	658
queremos saber a sua opinião	1548
questo riassunto ti è stato utile	1115
quieres añadir otro usuario a tu suscripción	617
quizás más tarde	612
quizás te interese	633
quyên góp	1994
quyên góp ngay	1994
qué te ha parecido esta noticia	658
quên mật khẩu	1995
quảng cáo	2000	2000
quảng cáo - bài viết tiếp tục bên dưới	2027
""", 'r': """
r$ # por mês durante # meses	1557
radote klaidą	1246
radote klaidą tekste	1246
raksti komentāru	1285
raksts tiek papildināts	1286
raksts turpinās pēc reklāmas	1287
rakstīt komentāru	1285
rao vặt	2000
raportează o eroare	1588
rapportér fejl	271
rašyti komentarą	1240
receber notificações	1550
recevez nos alertes en temps réel	869
recevez une alerte à chaque article de l'auteur	869
reclamă	1574
recomandarea redacției	1602
recomandări	1577
recomandările editorilor	1602
recomandările redacției	1577
recomendado para você	1524
recommandé	843
recommandé pour vous	843
recommandés	843
recordar más tarde	612
recuérdamelo más tarde	612
redirecționează #%	1568
refuză toate	1585
regalar artículo	617
registrovať sa	1712
registruokitės nemokamai	1240
registruokitės į seminarą	1247
registrácia	1712
regisztráció	984
regisztrálok	984
regístrate	617
rekisteröidy	771
rekisteröidy maksutta ja lue	771
reklami geç	1895
reklám	989
reklāma	1279
reklāmas raksts	1287
reklāmraksts	1287
relaterade ämnen	1810
reportar erro nesta página	1540
restez informé	830
restez informés	830
resumen automático	651
resumo da notícia	1540
reģistrējies bez maksas	1279
reģistrēties	1279
ricordamelo più tardi	1080
rozwiń	1470
rätta	1808
rätta oss	1808
rättelse	1808
réactions	841
réagir	834	841
réagir à cet article	841
réagissez	841
réagissez à cet article	841
répondre	841
réseaux sociaux	835
réservé aux inscrits	827
résiliable à tout moment	876
résultats du sondage	867
résumé de l'article	861
résumé de l'article en # points	861
résumé en # secondes	861
rösta här	1813
rösta i omröstningen	1813
rādīt vairāk	1286
răspunde	1576
rėmimas	1248
""", 's': """
s'abonner à partir de #€	827
s'inscrire à la newsletter	830
s-ar putea să-ți placă	1577
saada sõbrale	685
saber más	636
sadarbības raksts	1287
sadržaj je zaključan	1672
saglabāt	1284
saglabāt rakstu	1284
saistītie raksti	1281
saistītās ziņas	1281
saite nokopēta	1284
saken er låst	1391
saltar anúncio	1518
salvează	1572
salvează articolul	1601
salvează pentru mai târziu	1601
sans engagement, résiliable à tout moment	876
sao chép liên kết	1998
sao chép đường dẫn	2025
sari la conținut	1579
satura turpinājums pēc reklāmas	1287
sačuvaj	1678
sačuvaj vest	1678
schlagwörter	338
schließen	341
schrift vergrößern	328
schriftgröße	328
scopri di più	1085
sdílejte	212
sdílejte článek	212
sdílet	212
sdílet na facebooku	212
sdílet na twitteru	212
sdílet na x	212
sdílet článek	212
se alla erbjudanden för prenumeranter	1797
se bilderna här	1813
se connecter et réagir	841
se déconnecter	827
se grafiken här	1813
se ha producido un error al cargar el vídeo	649
se klippet här	1813
se klippet øverst i saken	1407
se videon här	1813
sedan # kr/mån tills du säger upp	1797
seguir tópico	1550
seguí leyendo	672
sei già abbonato	1085
sei già iscritto alla newsletter	1127
selección de la redacción	633
sem si não seria possível	1555
sem você não seria possível	1555
semnalează o eroare	1576
send artiklen på mail	265
send på e-post	1396
sense permanència	194
setări cookie	1585
seuls les abonnés peuvent commenter	867
seuraa meitä	777
seções	1524
shrani članek	1760
si opp når du vil	1391
si è verificato un errore durante il caricamento del video	1113
sie können diesen artikel kostenlos weitergeben	411
signaler ce contenu comme inapproprié	867
signaler un problème	841
siguiente artículo	633
siirry sisältöön	784
sikeres feliratkozás	996
sin ti no sería posible	667
siz ne düşünüyorsunuz? oy verin	1901
sizin için öneriler	1899
siųsti draugui	1245
siųsti el. paštu	1245
skaitykite daugiau čia	1247
skaityti plačiau	1247
skaityti vėliau	1245
skaties arī	1281
skatīt foto	1286
skatīt galeriju	1286
skatīt video	1286
sklenite naročnino	1754
skopírovať odkaz	1718
skriv din kommentar här	1808
slapukų nustatymai	1257
slažem se	1690
slične vesti	1676
slične vijesti	1676
slični članci	1676
snsをフォロー	1154
sofortüberweisung	319
sonderveröffentlichung	391
sono già sostenitore	1080
sorodni članki	1758
souhlasím	215
souhlasím se zobrazením	215
soutenez-nous dès maintenant	823
související	218
související témata	218
související články	218
související články z webu	218
soyez le premier à commenter	841
soyez le premier à réagir	841
spela videon här	1813
spis treści	1470
sponsorisé	837
sponsorlu içerik	1895
sponsoroitu sisältö	778
sponsrat innehåll	1805
sponzorirani sadržaj	1675
sponzorirani članak	1675
sponzorované	1715
sponzorovaný obsah	214
sponzorováno	214
sprawdź ofertę	1453
spremi članak	1678
sprijină-ne	1568
spune-ți părerea	1588
spune-ți părerea în comentarii	1588
später	315
später erinnern	315
spør vår ki om saken	1402
staňte sa členom	1711
staňte se členem	207
stichwörter	338
stil spørgsmål til artiklen	271
straipsnio tęsinys - po reklama	1248
straipsnis tęsiasi po reklamos	1248
strona główna	1467
stäng	1794	1813
stöd oss	1795
støt os	258
støtt oss	1389
sugerir correção	1540
sugerir una corrección	658
sugestões	1524
suivre ce thème	869
sur le même sujet	843
sur le même thème	843
suscripción	617
suscríbase	617
suscríbete	617
suscríbete a nuestro boletín	620
suscríbete ahora	617
susiję straipsniai	1242
susikurti paskyrą	1240
susține	1568
susține-ne	1568
susțineți-ne	1568
syötä sähköpostiosoitteesi	773
szponzorált tartalom	989
szólj hozzá	991
szóljon hozzá	991
sähköposti	773
sähköpostiosoite	773
så # kr/mnd til du sier opp	1391
så kommenterar du	1808
sé el primero en comentar	631
sé parte	613
sélections	834
síganos	625
síguenos	625
sök	1813
søg	276
søk	1407
súhlasím	1729
súhlasím so zobrazením	1729
súmate	613
súvisiace	1716
súvisiace články	1716
súvisiaci článok	1716
sīkdatņu iestatījumi	1295
słowa kluczowe	1467
""", 't': """
t'ha estat útil aquest article	182
t'ha estat útil aquest resum	182
tack för din anmälan	1799
taip pat žiūrėkite	1242
takaisin ylös	784
takk for påmeldingen	1393
tallenna myöhemmäksi	776
talán később	981
tamaño de letra	624
también te puede gustar	633
también te puede interesar	633
també et pot interessar	171
também pode gostar	1560
tarjeta de crédito	616
tarjeta de débito	616
te ha resultado útil este artículo	651
te ha resultado útil este resumen	651
te ha sido útil este resumen	651
te poți dezabona oricând	1595
te-ar putea interesa și	1602
tehisaru kokkuvõte	687
tekoälyn tekemä tiivistelmä	784
tekoälyn tiivistelmä	784
tekoälytiivistelmä	784
tekstą įgarsino dirbtinis intelektas	1245
teljes hozzáférés	984
temas del día	633
termos e condições	1520
teste grátis	1509
testează-ți cunoștințele cu quizul nostru	1588
teszteld a tudásod	994
tesztelje tudását	994
texten fortsätter nedan	1805
texten fortsätter under bilden	1805
teď ne	206
thu gọn	2005
thèmes	843
thématiques	843
thích	1998
thông tin doanh nghiệp	2000
thông tin quảng cáo	2027
thẻ	2003
tienes que iniciar sesión para guardar artículos	671
tilbakemelding på saken	1402
tin bài liên quan	2025
tin cùng chuyên mục	2003
tin cùng tác giả	2026
tin khác	2003
tin liên quan	2003
tin mới	2003
tin mới nhất	2003
tin nóng	2026
tin nổi bật	2003
tin quảng cáo	2027
tin trước	2003
tin tài trợ	2003
tin tức liên quan	2003
tin đọc nhiều	2003
tipărește	1572
tipărește articolul	1601
tiêu điểm	2003
tiếp theo	2005
tlačiť	1718
to cię może zainteresować	1467
to może cię zainteresować	1467
todos os comentários	1522
toute l'actualité	843
tovább	994
tovább a rovatra	992
tovább olvasom	994
további cikkek	992
további cikkek a témában	992
további hírek	992
további részletek itt	994
továbbiak betöltése	994
tradução automática	1540
trang chủ	2005
transferência bancária	1508
treści partnerskie	1462
treść sponsorowana	1462
tria la teva subscripció	194
trước	2005
trả lời	2002
trở lại	2005
tu ce părere ai? lasă un comentariu	1588
tu navegador no puede reproducir este vídeo	649
tue meitä	770
tule meile tööle	687
turpini lasīt	1279
turpinājums pēc reklāmas	1287
turpināt lasīt	1279
twitter'da paylaş	1893
twój adres e-mail	1455
twój e-mail	1455
tài khoản của tôi	1995
tài trợ	2000
támogass minket	982
támogasson minket	982
támogatom	982
támogatott tartalom	989
támogatás	982
támogatói tartalom	989
täname liitumast	704
tässä olisi upotus facebookista	784
tässä olisi upotus instagramista	784
témata	218
témy	1716
témák	992
términos de uso	629
términos y condiciones	629
tìm kiếm	2005
tópicos	1524
tópicos relacionados	1524
több	994
töltsd ki a kvízt	994
töltse ki a kvízt	994
tühista igal ajal	680
tüm haberler	1899
tüm yazilari	1899
tüm yorumlar	1898
tümünü gör	1901
tümünü kabul et	1896
tümünü reddet	1896
tēmas	1281
tęsinys po reklamos	1248
tạo tài khoản	1995
tải thêm	2005
tặng bài viết	2025
tặng sao	2025
tặng sao cho bài viết	2025
từ khóa	2003
""", 'u': """
udostępnij	1459
udostępnij na facebooku	1459
udostępnij na twitterze	1459
udostępnij na x	1459
udostępnij w mediach społecznościowych	1459
udělit souhlas	215
uložit	212
uložit na později	212
uložit článek	212
uložiť	1718
uložiť na neskôr	1718
uložiť článok	1718
ultima oră	1577
ultimele știri	1577
um assinante presenteou você com este artigo	1559
un abonat ți-a oferit acest articol	1601
un abonné vous offre cet article	879
un e-mail de confirmation vous a été envoyé	872
un suscriptor te ha regalado este artículo	671
une erreur s'est glissée dans l'article	841
unterstütze uns	316
unterstützen	316
unterstützen sie uns	316
unterstützen sie uns per paypal	381
uppläst av en dator	1802
uppläst med ai-röst	1802
url 복사	1203
urlをコピー	1153
urlをコピーする	1176
url복사	1203
urmărește acest subiect	1594
urmărește live	1594
următorul	1579
uslovi korišćenja	1690
ustawienia plików cookie	1463
uvjeti korištenja	1690
uz sākumu	1286
uzyskaj dostęp	1453
už komentarus atsako jų autoriai	1246
už máte predplatné? prihláste sa	1712
už máte účet	1712
už máte účet? prihláste sa	1712
už podporujem	1722
už podporuji	206
uždaryti reklamą	1248
užpildykite apklausą	1247
užsakomasis straipsnis	1248
užsakomasis turinys	1248
užsisakyti prenumeratą	1240
""", 'v': """
vaata kõiki tellija soodustusi	680
vaata lähemalt	687
vaba töökoht	687
vad tycker du? rösta här	1813
vai kopsavilkums bija noderīgs	1285
vai raksts bija noderīgs	1285
vairāk par tēmu	1281
vaizdo įrašas	1247
vaizdo įrašą rasite čia	1247
van már fiókja	984
var artikeln till hjälp	1808
var det här till hjälp	1813
var resuméet nyttigt	271
var sammanfattningen till hjälp	1808
vari atteikties jebkurā laikā	1279
vasta küsitlusele	687
vastaa kyselyyn tästä	784
vaš komentar	1678
veja esta publicação no instagram	1538
veja também	1524
veja todas as opções de assinatura	1557
ver # comentários	1548
ver biografía	645
ver comentários	1522
ver conteúdo externo	1538
ver esta publicación en instagram	649
ver esta publicação no instagram	1538
ver galería	636
ver más	636
ver más artículos del autor	645
ver más noticias	672
ver también	633
ver também	1524
ver todas las opciones de suscripción	668
ver vídeo	636
verlagssonderveröffentlichung	391
vertrag kündigen	334
verträge hier kündigen	334
verwandte beiträge	338
ves algún error? comunícalo	658
veure aquesta publicació a instagram	179
vezi această postare pe instagram	1585
vezi mai multe știri	1602
vezi și	1577
već imate nalog	1672
već imate pretplatu	1672
već imate račun	1672
već podržavam	1682
već ste pretplatnik	1672
več iz rubrike	1758
več novic iz regije	1758
več o temi	1758
viac k téme	1716
videon voi katsoa jutun yläosasta	784
videoyu izlemek için tiklayin	1901
videó	992
videók	992
videónkat itt nézheti meg	994
vidéo	846
vielen dank für ihr feedback	371
vielen dank für ihre anmeldung	324
vielleicht später	315
vilkår	269	1400
vipps et beløp	1389
vis færre	276	1407
visa bilden i helskärm	1813
visa färre	1813
visa inlägg från facebook	1813
visa inlägg från instagram	1813
visa innehåll	1806
vissza a tetejére	994
visszajelzés	991
više o temi	1676
više vijesti iz regije	1676
viết bình luận	2002
você concorda? vote	1548
você pode gostar	1524
você pode se interessar	1524
você também pode gostar	1524
voir les résultats du sondage	867
vos réactions	841
votează în sondajul nostru	1588
votre avis nous intéresse	867
vous aimerez peut-être	843
vous avez déjà un compte	827
vous avez déjà un compte ? connectez-vous	827
vous avez déjà un compte ? identifiez-vous	827
vous possédez déjà un compte	827
vous pourriez être intéressé	843
vreau să primesc newsletterul	1595
vsebina sporočila	1757
vstúpiť do diskusie	1718
vytisknout článek	212
vytlačiť	1718
vytlačiť článok	1718
vytvořit účet	208
vyzkoušet	208
válasz	991
váš e-mail	210
väline sisu	697
värsked uudised	682
více	218
více k tématu	218
více o tématu	218
vídeos	633	1524
výber redakcie	1716
výběr redakce	218
về đầu trang	2005
""", 'w': """
warto przeczytać	1467
weitere beiträge	338
werbung überspringen	331
whatsapp'ta paylaş	1893
whatsappで読む	1176
wie gefällt ihnen dieser artikel	371
więcej	1467
więcej artykułów	1467
więcej informacji	1467
więcej na ten temat	1467
więcej o	1467
więcej z	1467
wpisz swój e-mail	1455
wprowadź adres e-mail	1455
wpłać	1451
wpłać teraz	1451
współpraca reklamowa	1462
wypróbuj	1453
wyraź zgodę	1463
wyślij e-mailem	1459
wyślij znajomemu	1459
""", 'x': """
x'te paylaş	1893
xem bình luận	2002
xem nhiều	2003
xem nhiều nhất	2003
xem nhiều trong tuần	2026
xem thêm	2003	2005
xem thêm bình luận	2002
xem tiếp	2005
xem toàn bộ	2005
xem tất cả	2005
xでシェア	1153
xでシェアする	1176
xでポスト	1153
""", 'y': """
ya estás suscrito	668
ya tenés suscripción	668
yapay zeka ile özet	1901
yapay zeka özeti	1901
yazarin diğer haberleri	1899
yazarin diğer yazilari	1899
yazarin tüm yazilari	1899
yorum gönder	1898
yorumlari gör	1898
youtube-tartalom megjelenítése	994
yz özeti	1901
""", 'z': """
z titulní strany	218
zabudnuté heslo	1712
zadejte svůj e-mail	210
zahlungsart wählen	319
zaloguj się	1453
zapisz na później	1459
zapisz się	1455
zapisz się na newsletter	1455
zapomenuté heslo	208
zarejestruj się	1453
zarządzaj zgodami	1463
zaten üye misiniz	1889
zavřít	206
załaduj więcej	1470
załóż konto	1453
zaštita osobnih podataka	1690
zaštita privatnosti	1690
zdieľať	1718
zdieľať na facebooku	1718
zdieľať článok	1718
zgadzam się	1463
zgadzam się na wyświetlanie treści	1463
zgłoś	1465
zgłoś błąd	1465
ziņa tiek papildināta	1286
ziņo par kļūdu	1285
ziņot par kļūdu	1285
zkopírovat odkaz	212
zkopírovat odkaz na článek	212
znajdź nas na facebooku	1460
značky	1716
zobacz galerię	1470
zobacz również	1467
zobacz także	1467
zobacz też	1467
zobacz więcej	1467
zobrazit více	220
zobrazit vše	220
zobraziť diskusiu	1718
zobraziť obsah	1729
zostań patronem	1451
zpět nahoru	220
zur leseliste hinzufügen	411
zur merkliste hinzufügen	328
zur übersicht	341
zurück	336
zurück nach oben	341
zvětšit	220
zwiń	1470
""", '©': """
©ntb	1433	1433
""", 'à': """
à découvrir	843
à la une	843
à lire	843
à lire aussi	843
à lire dans ce dossier	843
à lire dans la même rubrique	843
à lire ensuite	843
à lire également	843
à ne pas manquer	843
à voir	843
à voir aussi	843
""", 'á': """
áudio gerado por ia	1540
áudio gerado por voz sintética	1540
""", 'ä': """
ähnliche artikel	338
ähnliche beiträge	338
ähnliche themen	338
älä missaa mitään	773
ämnen	1810
ämnen i artikeln	1810
är du redan prenumerant	1797
äänestä tästä	784
""", 'ç': """
çerez ayarlari	1896
çerez politikasi	1896
çerezler	1896
çikiş yap	1889
çok okunanlar	1899
""", 'è': """
è gratis e ci vuole solo un minuto	1127
""", 'é': """
é grátis e leva menos de um minuto	1552
écouter	834
écouter (# min	834
écouter le podcast	846
édition du jour	843
""", 'í': """
írd meg a véleményed	991
írja meg véleményét	991
""", 'î': """
înapoi sus	1579
încarcă mai multe	1579
închide	1567
înregistrare	1569
înregistrează-te	1569
îți mulțumim pentru vot	1588
""", 'ö': """
öffnen	341
ön mit gondol? szavazzon	994
önceki	1901
önceki haber	1899
öne çikan haberler	1899
öne çikanlar	1899
önerilen haberler	1899
önerilenler	1899
összes	994
özet faydali oldu mu	1898
""", 'ú': """
új hozzászólás	991
última hora	633
últimas	1524
últimas entradas	633
últimas noticias	633
últimas notícias	1524	1524
últimes notícies	171
últimos artículos	633
únete	613
únete a la conversación	631
""", 'ü': """
überweisung	319
ücretsiz dene	1889
ücretsiz üye ol	1889
ücretsiz üye olun	1889
üye girişi	1889
üye ol	1888	1889
üye olun	1889
""", 'ý': """
ý kiến	2002
ý kiến bạn đọc	2002
ý kiến của bạn	2002
""", 'ā': """
ārējais saturs	1295
""", 'č': """
članak je zaključan	1672
članak se nastavlja ispod oglasa	1675
članek je zaklenjen	1754
članek se nadaljuje pod oglasom	1757
článek pokračuje pod reklamou	214
čtěte dále	218
čtěte i	218
čtěte také	218
číslo účtu pro dary	207
číst dál	220
číst dál s předplatným	208
číst více	220
čítajte aj	1716
""", 'ď': """
ďalšie správy	1716
ďalšie články	19	1716
""", 'đ': """
đáng chú ý	2003
đã có tài khoản	1995
đã sao chép	1998
đã sao chép liên kết	2025
đóng	1993
đóng góp	1994
đăng ký	1995
đăng ký ngay	1995
đăng nhập	1995
đăng nhập / đăng ký	1995
đăng xuất	1995
được quan tâm	2026
được tài trợ	2000
đặt báo	1995
đề xuất	2003
để sau	1993
đọc nhiều	2003
đọc nhiều nhất	2003
đọc sau	2025
đọc thêm	2003	2005
đọc tiếp	2005
đọc tiếp về chủ đề này	2026
đừng bỏ lỡ	2003
""", 'į': """
į viršų	1247
įveskite savo el. pašto adresą	1264
""", 'ś': """
śledź nas	1460
""", 'ş': """
şifremi unuttum	1889
şimdi değil	1887
şurada paylaş	1893
""", 'š': """
štampaj	1678
štítky	218
""", 'ž': """
že imate račun	1754
že naročnik	1754
že podpiram	1764
žiūrėkite nuotraukas	1247
žiūrėkite vaizdo įrašą	1247
žiūrėti galeriją	1247
""", 'ș': """
știri pe aceeași temă	1602
știri recomandate	1577
știri similare	1577
știrile zilei	1577
""", 'ț': """
ți-a fost util acest articol	1588
ți-a fost util acest rezumat	1588
ți-ai uitat parola	1599
ți-ar putea plăcea și	1602
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	428
""", 'ί': """
ίσως αργότερα	426
ίσως σας ενδιαφέρει	436
""", 'α': """
ακούστε	431
ακούστε το άρθρο	431
αναζήτηση	438
αναφορά λάθους	435
αντιγραφή link	431
αντιγραφή συνδέσμου	431
αντιγραφή συνδέσμου άρθρου	431
απάντηση	435
αποδέχομαι	440
αποδοχή	440
αποδοχή όλων	440
αποθήκευση	431
αποθηκεύστε το άρθρο	431
αποστολή με email	431
αποσύνδεση	428
απόρριψη	440
απόρριψη όλων	440
αργότερα	426
αρχική	438
αφήστε σχόλιο	435
""", 'β': """
βίντεο	436
βαθμολογήστε το άρθρο	435
""", 'γ': """
γίνε συνδρομητής	428
γίνετε μέλος	427
γίνετε συνδρομητής	428
γράψτε σχόλιο	435
""", 'δ': """
δείτε περισσότερα	438
δείτε τα σχόλια	435
δείτε όλα	438
δημιουργία λογαριασμού	428
δημοφιλέστερα	436
δημοφιλή	436
δημοφιλή άρθρα	436
διαβάστε ακόμα	436
διαβάστε ακόμη	436
διαβάστε επίσης	436
διαβάστε επίσης στο	436
διαβάστε περισσότερα	436	438
διαφήμιση	433
διαφημίσεις	433
διαφημιση	433
διαφημιστικό περιεχόμενο	433
δωρήστε	427
δωρεά	427
""", 'ε': """
είσοδος	428
εγγραφή	428
ειδήσεις σήμερα	436
ειδήσεις τώρα	436
εκτυπώστε το άρθρο	431
εκτύπωση	431
επικοινωνία	435
επιλογές συντακτών	436
επιστροφή στην κορυφή	438
επόμενο	438
επόμενο άρθρο	436
ετικέτες	436
""", 'θ': """
θέματα	436
""", 'κ': """
κάντε δωρεά	427
κάντε μια δωρεά	427
κανόνες σχολιασμού	435
κατηγορίες	436
κλείσιμο	426
κοινοποίησε	431
κοινοποίηση	431
κοινοποίηση στο facebook	431
κοινοποίηση στο twitter	431
κοινοποιήστε	431
κοινοποιήστε το άρθρο	431
""", 'μ': """
με την υποστήριξη	433
μενού	438
μη χάσετε	436
μην το χάσεις	436
μην χάσετε	436
μοιράσου το	431
μοιραστείτε	431
μοιραστείτε το	431
μοιραστείτε το άρθρο	431
μπορεί να σας αρέσει	436
μόνο για συνδρομητές	428
""", 'ξ': """
ξεχάσατε τον κωδικό	428
""", 'ο': """
ο λογαριασμός μου	428
ο σύνδεσμος αντιγράφηκε	431
""", 'π': """
περισσότερα	436	438
περισσότερα άρθρα	436
περισσότερες ειδήσεις	436
πολιτική cookies	440
πολιτική απορρήτου	440
προηγούμενο	438
προηγούμενο άρθρο	436
προσθήκη σχολίου	435
προστασία προσωπικών δεδομένων	440
προτείνουμε	436
προτεινόμενα	436
προωθητικό περιεχόμενο	433
πρόσφατα άρθρα	436
""", 'ρ': """
ροή	436
ροή ειδήσεων	436
ρυθμίσεις cookies	440
""", 'σ': """
στείλε το σε φίλο	431
στηρίξτε μας	427
συμφωνώ	440
συνέχεια ανάγνωσης	438
συνδεθείτε	428
συνδρομή	428
συνδρομητές	428
σχετικά	436
σχετικά άρθρα	436
σχετικά θέματα	436
σχετικά νέα	436
σχετικές ειδήσεις	436
σχετικό άρθρο	436
σχολιάστε	435
σχολιάστε το άρθρο	435
σχόλια	435
σχόλιο	435
σύνδεση	428
""", 'τ': """
τα πιο δημοφιλή	436
τα πιο δημοφιλή της ημέρας	436
τα πιο διαβασμένα	436
τα πιο πρόσφατα	436
τελευταία άρθρα	436
τελευταία νέα	436
τελευταίες ειδήσεις	436
""", 'υ': """
υπενθύμιση αργότερα	426
υποβολή σχολίου	435
υποστηρίξτε μας	427
""", 'φ': """
φόρτωση περισσότερων	438
""", 'χ': """
χαρίστε αυτό το άρθρο	431
χορηγούμενο	433
χορηγούμενο άρθρο	433
χορηγούμενο περιεχόμενο	433
""", 'ό': """
όλα τα σχόλια	435
όλες οι ειδήσεις	436
όροι σχολιασμού	435
όροι χρήσης	440
όχι ευχαριστώ	426
όχι τώρα	426
όχι, ευχαριστώ	426
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1616
авторизоваться	1616
адрес электронной почты	1618
актуално	98
актуальне	1953
архив	1630
""", 'б': """
банковская карта	1615
банковский перевод	1615
безопасный платеж	1615
больше	1630
больше материалов по теме	1630
больше новостей	1630
будьте в курсе	1618
была ли статья полезной	1628
більше за темою	1953
більше матеріалів за темою	1953
більше на цю тему	1953
більше новин	1953
більше новин на тему	1953
більше по темі	1953
""", 'в': """
в избранное	1621
в тренде	1630
важливо	1953
вам будет интересно	1630
вам може бути цікаво	1953
вам може сподобатися	1953
вам может быть интересно	1630
вам может понравиться	1630
вам також може сподобатися	1953
вас може зацікавити	1953
вас может заинтересовать	1630
ваш e-mail	1618
ваш email	1618
введите e-mail	1618
введите email	1618
введите ваш email	1618
введите ваш адрес электронной почты	1618
версия для печати	1621
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	1942
вже є акаунт	1942
вибір редакції	1953
видео	1630
вижте още	98
вижте още от	98
вийти	1942
вконтакте	1622	1622
влез	94
влезте	94
во весь экран	1633
водещи новини	98
войти	1616
войти в аккаунт	1616
войти в чат	1628
воспроизвести	1633
время на чтение	1633
время чтения # мин	1633
все	1633
все комментарии	1628
всі новини	1955
вход	94	1616
вхід	1942
выберите сумму	1615
выбор редакции	1630
выйти	1616
відео	1953
відео вище	1974
відео нижче	1974
відповісти	1951
відхилити	1949
""", 'г': """
главная	1633
главное	1630
главное за день	1630
главные новости	1630
головна	1955
головне	1953
головне за день	1953
головні новини	1953
""", 'д': """
далее	1633
далі	1955
дарете	93
дари	93
дари сега	93
детальніше	1955
дзен	1622
дивіться відео	1974
дивіться відео вище	1974
дивіться відео нижче	1974
дивіться також	1953
дивіться також відео	1974
дивіться у відео	1974
для подписчиков	1616
до теми	1953
добавить комментарий	1628
додати коментар	1951
докладвай грешка	100
докладніше	1955
долучитися	1940
доступно по подписке	1616
другая сумма	1615
други новини	19
другие материалы	19	1630
другие материалы рубрики	1630
другие новости	19	1630
другие новости раздела	1630
другие статьи	1630
друк	1946
""", 'е': """
единоразово	1613
ежемесячно	1613
еще новости	1630
еще по теме	1630
ещё	1630
ещё новости	1630
ещё по теме	1630
""", 'з': """
за темою	1953
забравена парола	94
забули пароль	1942
забыли пароль	1616
завантажити ще	1955
загрузить еще	1633
загрузить ещё	1633
задонатити	1940
задонатить	1613
закрити	1939
закрыть	1612
залишити коментар	1951
запази	100
запази статията	100
запропонувати новину	1951
зарегистрироваться	1616
зареєструватися	1942
затвори	103
зберегти	1946
зберегти статтю	1946
збільшити	1955
зміст	1955
зробити внесок	1940
зрозуміло	1949
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
интересное	1630
""", 'к': """
к началу	1633
категории	1630
категорії	1953
ключови думи	98
коментар	1951
коментари	100
коментарі	1951
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	1951
комментарии	1628
комментарии отсутствуют	1628
комментарий	1628
комментировать	1628
контакти	1951
контакты	1628
конфиденциальность	1626
копирай линк	100
копирай линка	100
копировать ссылку	1621
копіювати посилання	1946
купи абонамент	94
купить подписку	1616
""", 'л': """
лента новостей	1630
личный кабинет	1616
""", 'м': """
материалы партнеров	1625
материалы по теме	1630
матеріали за темою	1953
матеріали по темі	1953
меню	1633	1955
метки	1630
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1612
может позже	1612
можливо, пізніше	1939
мой профиль	1616
моят профил	94
мы в социальных сетях	1623
мы в соцсетях	1623
мы вконтакте	1623
мій профіль	1942
мітки	1953
""", 'н': """
на главную	1633
на правах реклами	1948
на правах рекламы	1625
наверх	1633	1955
нагадати пізніше	1939
надіслати	1946
надіслати другу	1946
назад	1633	1955
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	1953
найпопулярніше за добу	1953
найпопулярніше за тиждень	1953
найти	1633
найчитаніше	1953
налаштування	1949
написати коментар	1951
написать комментарий	1628
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1612
направете дарение	93
настройки	1626
настройки cookie	1626
наступна	1955
наступна стаття	1953
не зараз	1939
не пропустите	1630
не пропустіть	1953
не сега	103
не сегодня	1612
не сейчас	1612
не сьогодні	1939
не, благодаря	103
нет комментариев	1628
нет, спасибо	1612
новини	1953
новини за темою	1953
новини компаній	1948
новини партнерів	1948	1953
новости	1630
новости smi#	1630
новости партнеров	1625
новости партнёров	1625
новости по теме	1630
новости сми#	1630
ні, дякую	1939
""", 'о': """
обговорити	1951
обратная связь	1628
обсудить	1628
обсуждение	1628
одноклассники	1622
одноразово	1940
оставить комментарий	1628
останні новини	1953
останні статті	1953
ответить	1628
отказаться	1626
отклонить	1626
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1621
отправить по почте	1621
оформити підписку	1942
оформить донат	1613
оценете статията	100
оцените материал	1628
оцените статью	1628
оцініть матеріал	1951
оцініть статтю	1951
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1625
партнерский проект	1625
партнерський матеріал	1948
партнерський проєкт	1948
партньорско съдържание	97
партнёрский материал	1625
партнёрский проект	1625
передплата	1942
передплатити	1942
перейти к содержанию	1633
печать	1621
платена публикация	97
платено съдържание	97
по подписке	1616
по теме	1630
по-късно	103
повідомити про помилку	1951
повідомити про помилку в тексті	1951
погоджуюсь	1949
погоджуюся	1949
подарете тази статия	100
подарить материал	1621
подарить статью	1616
подарувати статтю	1946
поддержать	1613
поддержать автора	1613
поддержать нас	1613
поддержать проект	1613
поддержать редакцию	1613
поддержите нас	1613
поделитесь	1621
поделиться	1621	1621
поделиться в telegram	1621
поделиться в twitter	1621
поделиться в одноклассниках	1621
поделиться в соцсетях	1621
поделиться вконтакте	1621
поделиться новостью	1621
поделиться ссылкой	1621
поделиться статьей	1621
поделиться статьёй	1621
подкасти	1953
подкасты	1630
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1616
подписаться в max	1623
подписаться в telegram	1623
подписаться на канал	1623
подписаться на новости	1618
подписаться на рассылку	1618
подписаться на телеграм-канал	1623
подписка	1616
подписывайтесь	1623
подпишитесь на рассылку	1618
подробнее	1633
подробнее по теме	1630
поділитись	1946
поділитися	1946
поділитися в telegram	1946
поділитися в соцмережах	1946
поділитися новиною	1946
поділитися статтею	1946
поділіться	1946
пожертвовать	1613
пожертвувати	1940
позже	1612
поиск	1633
показати більше	1955
показати коментарі	1951
показати ще	1955
показать больше	1633
показать еще	1633
показать ещё	1633
показать комментарии	1628
политика конфиденциальности	1626
политика обработки персональных данных	1626
пользовательское соглашение	1626
політика конфіденційності	1949
помочь	1613
помочь нам	1613
помочь проекту	1613
помочь редакции	1613
понятно	1626
попередня	1955
попередня стаття	1953
попробовать бесплатно	1616
популярне	1953
популярное	1630
популярные	1630
популярные новости	1630
популярные статьи	1630
популярні новини	1953
посилання скопійовано	1946
последнее	1630
последни	98
последни новини	98
последние новости	1630
послухати новину	1946
похожие материалы	1630
похожие статьи	1630
поширити	1946
поширити у facebook	1946
пошук	1955
правила за коментиране	100
правила использования	1626
правила коментування	1951
правила комментирования	1628
предложить новость	1628
предыдущая	1633
предыдущая статья	1630
премиум	1616
преміум	1942
препоръчани	98
препоръчваме ви	98
прийняти	1949
прийняти всі	1949
принтирай	100
принять	1626
принять все	1626
принять всё	1626
прислать новость	1628
приєднатися	1940
приєднатися до спільноти	1940
продолжить без поддержки	1612
продължава след рекламата	97
промо	1625	1948
прослушать	1621
прослушать новость	1621
підписатись	1942
підписатися	1942
підписка	1942
підтримайте нас	1940
підтримати	1940
підтримати автора	1940
підтримати журналістів	1940
підтримати нас	1940
підтримати редакцію	1940
пізніше	1939
""", 'р': """
радимо прочитати	1953
развернуть	1633
разово	1613
разпечатай	100
распечатать	1621
распечатать статью	1621
рассказать друзьям	1621
рассылка	1618
рассылки	1618
регистрация	94	1616
редакция рекомендует	1630
реклама	97	1625	1625	1948	1948
реклама - статията продължава по-долу	97
реклама на сайте	1625
реклама на сайті	1948
реклама. продовження нижче	1948
реклама. продолжение ниже	1625
рекламно каре	97
рекламно съдържание	97
рекомендуем	1630
рекомендуемое	1630
рекомендуємо	1953
реєстрація	1942
роздрукувати	1946
роздрукувати статтю	1946
рубрики	1630	1953
""", 'с': """
самое важное	1630
самое популярное	1630
самое читаемое	1630
самое читаемое за день	1630
самое читаемое за неделю	1630
свежее	1630
свежие новости	1630
свернуть	1633
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1628
сделать пожертвование	1613
сейчас читают	1630
скопировать ссылку	1621
скопировать ссылку на статью	1621
скопіювати посилання	1946
скопіювати посилання на статтю	1946
следующая	1633
следующая статья	1630
слухати	1946
слухати новину	1946
слушай новината	100
слушать	1621
слушать новость	1621
см. также	1630
смотреть все	1633
смотри также	1630
смотрите также	1630
согласен	1626
согласиться	1626
содержание	1633
создать аккаунт	1616
сообщить об опечатке	1628
сообщить об ошибке	1628
сохранить	1621
сохранить статью	1621
социальные сети	1623
спасибо за подписку	1618
спецпроект	1625
спецпроєкт	1948
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1615
способы оплаты	1615
ссылка скопирована	1621
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	1940
стати частиною спільноти	1940
стать патроном	1613
стать соучастником	1613
стать спонсором	1613
створити акаунт	1942
стрічка новин	1953
сходни новини	98
схожі матеріали	1953
схожі новини	1953
схожі статті	1953
създай профил	94
сюжет	1630
сюжеты	1630
""", 'т': """
тагове	98
також читайте	1953
твитнуть	1621
твиттер	1622
твітнути	1946
теги	1630	1953
телеграм	1622
тема дня	1630
теми	1953
темы	1630
только для подписчиков	1616
""", 'у': """
увеличить	1633
увійти	1942
уже есть аккаунт	1616
уже зарегистрированы	1616
уже зареєструвалися	1942
умови використання	1949
усі новини	1955
""", 'ф': """
файлы cookie	1626
фейсбук	1622
фото	1630
фоторепортаж	1630
""", 'х': """
харесай	100
хорошо	1626
""", 'ч': """
час читання # хв	1955
чи була стаття корисною	1951
читайте еще	1630
читайте ещё	1630
читайте ниже	1625
читайте по теме	1630
читайте также	1630
читайте також	1953
читати далі	1955
читати повністю	1955
читати також	1953
читать в max	1623
читать в telegram	1623
читать далее	1633
читать дальше	1633
читать ещё	1633
читать комментарии	1628
читать полностью	1633
читать также	1630
что еще почитать	1630
что ещё почитать	1630
""", 'щ': """
ще за темою	1953
ще новини	1953
що ще почитати	1953
щомісяця	1940
""", 'э': """
электронная почта	1618
""", 'я': """
я вже підтримую	1939
я уже поддерживаю	1612
яндекс.дзен	1622
""", 'і': """
інші новини	19	1953
""", 'א': """
אולי גם יעניין אותך	899
אולי יעניין אותך	899
אולי יעניין אותך גם	924
אולי יעניין אתכם	899
אולי יעניין אתכם גם	924
אולי מאוחר יותר	889
אולי פספסתם	924
אינציקלופדיית ynet	899
""", 'ב': """
בחסות	927
בשיתוף	896
""", 'ד': """
דווח על טעות	898
דלג לתוכן	901
דף הבית	901
""", 'ה': """
האזינו	894
הבא	901
הגב	898
הדפיסו כתבה	923
הדפס	894
הדפסה	894
הדפסת כתבה	923
הוסיפו תגובה	898
הוסף תגובה	898
הוספת תגובה	898
הזכירו לי מאוחר יותר	889
החשבון שלי	891
הירשם	891
הכי נצפים	899
הכי נקרא	899
הכי נקראות	899
הכי נקראות היום	924
הכתבה הבאה	899
הכתבה הקודמת	899
המלצות	899
המשך לקרוא	901
המשך קריאה	901
הנצפים ביותר	924
הנקראות ביותר	899
הנקראים ביותר	924
העתיקו את הקישור	923
העתיקו קישור	923
העתק קישור	894
העתקת הקישור	923
העתקת קישור	894
הצג עוד	901
הצטרפו	890
הצטרפו אלינו	890
הקודם	901
הקישור הועתק	923
הרשמה	891
השב	898
התחבר	891
התחברות	891
""", 'ו': """
ווטסאפ	894
וידאו	899
""", 'ח': """
חדשות אחרונות	899
חודש ראשון ב-#	922
חודש ראשון ב-# ש"ח	922
חודש ראשון בשקל	922
חודש ראשון חינם	922
חזרה למעלה	901
חיפוש	901
""", 'ט': """
טוויטר	894
טלגרם	894
טען עוד	901
""", 'י': """
יציאה	891
""", 'כ': """
כבר מנויים? התחברו	891
כבר נרשמת	891
כותרות אחרונות	899
כניסה	891
כניסה למנויים	891
כתבה זו היא תוכן ממומן	923
כתבה ממומנת	927
כתבו תגובה	898
כתבות אחרונות	899
כתבות מומלצות	899
כתבות נוספות	899
כתבות נוספות בנושא	924
כתבות נוספות שיעניינו אתכם	924
כתבות קשורות	899
כתבות שאולי פספסתם	924
כתבות שיעניינו אתכם	924
""", 'ל': """
לא כעת	889
לא עכשיו	889
לא תודה	889
לא, תודה	889
להורדת האפליקציה	923
להמשך קריאה	891
להרשמה	891
לכל הכתבות	901
לכל הכתבות בנושא	924
לכל העדכונים, הכתבות והסרטונים	924
לכל התגובות	898
לכתבה הבאה בסדרה	924
לכתבה הקודמת בסדרה	924
לרכישת מינוי	891
לרכישת מינוי לחצו כאן	923
לתרום	890
לתרומה	890
""", 'מ': """
מבזקים	899
מודעה	896
מומלץ עבורך	924
מומלץ עבורכם	924
מומלצים	899
ממומן	896
מצאתם טעות	898
""", 'נ': """
נושאים	899
נושאים קשורים	899
""", 'ס': """
סגור	889
סגירה	889
סיכום ai	910
סיכום הכתבה	910
""", 'ע': """
עוד	901
עוד באותו נושא	924
עוד בנושא	899
עוד בערוץ	899
עוד חדשות	899
עוד כתבות	19	899
עוד כתבות בנושא	19
עוד כתבות מעניינות	923
עוד סיפורים	924
""", 'פ': """
פייסבוק	894
פרסום	896
פרסומת	896
""", 'צ': """
צור חשבון	891
צור קשר	898
""", 'ק': """
קרא גם	899
קרא עוד	901
קראו גם	899
קראו עוד	901
""", 'ש': """
שיתוף	894
שיתוף בווטסאפ	894
שיתוף בטוויטר	894
שיתוף במייל	923
שיתוף בפייסבוק	894
שכחתי סיסמה	891
שלח לחבר	894
שלחו את הכתבה במתנה	923
שלחו במתנה	923
שליחה במייל	894
שמירה	894
שמירת כתבה	923
שמרו כתבה	923
שמרו לקריאה מאוחרת	923
שתף	894
שתפו	894	923
שתפו את הכתבה	894
שתפו בוואטסאפ	923
שתפו בווטסאפ	923
שתפו בטלגרם	923
שתפו בפייסבוק	894
""", 'ת': """
תגובה	898
תגובות	898
תגיות	899
תוכן למנויים	891
תוכן ממומן	896
תוכן מסחרי	927
תוכן מקודם	896
תוכן פרסומי	927
תוכן שיווקי	896
תוכן שיווקי בשיתוף	927
תורגם אוטומטית	923
תיקון טעות	923
תמכו בנו	890
תפריט	901
תקציר ai	910
תקציר בינה מלאכותית	910
תקציר הכתבה	910
תרומה	890
תרמו	890
תרמו עכשיו	890
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	754
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	729
اخبار مرتبطة	79
اخبار پيشنهادي	754
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	729
اخرين خبرها	754
ادامه	731
ادامه مطلب	731
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	724
ارسال المقال بالبريد	78
ارسال به تلگرام	746
ارسال به دوستان	724
ارسال نظر	728
از دست ندهيد	754
از ما حمايت كنيد	721
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	722
اشتراك گذاري	724
اشتراك گذاري در تلگرام	746
اشتراكگذاري	724
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
الان نه	720
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
انتهاي پيام	746
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
اولين نفري باشيد كه نظر ميدهد	746
ايجاد حساب	722
اين مطالب را هم بخوانيد	754
اين مطلب را هم بخوانيد	754
اگهي	726
اگهيها	758
""", 'ب': """
بازرگاني	758
بازگشت به بالا	731
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	729
برچسبها	729
بستن	720
بعدا ياداوري كن	720
بعدي	731
بلغ عن خطا	69
به اشتراك بگذاريد	724
بيشتر	729	731
بيشتر ببينيد	754
بيشتر بخوانيد	729
""", 'ت': """
تازهترينها	729
تبرع	39
تبرع الان	39
تبليغ	726
تبليغات	726
تبليغات در گوگل	758
تبليغات متني	758
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	724
تم نسخ الرابط	78
تماس با ما	728
تماشاي ويديو	746
تويتر	44
توييتر	724
تيليجرام	44
""", 'ث': """
ثبت نام	722
ثبت نظر	728
ثبتنام	722
""", 'ج': """
جديدترين اخبار	729
جستجو	731
جميع التعليقات	48
""", 'ح': """
حالا نه	720
حجم الخط	44
حساب كاربري	722
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	721
حمايت مالي	721
""", 'خ': """
خانه	731
خبر بعدي	746
خبر قبلي	746
خبرهاي بيشتر	754
خبرهاي مرتبط	729	754
خبرهاي پيشنهادي	754
خروج	722
""", 'د': """
در همين رابطه	754
در همين زمينه	754
دستهبندي	729
دعوت به همكاري	746
ديدگاه	728
ديدگاهتان را بنويسيد	746
ديدگاهها	728
""", 'ذ': """
ذات صلة	49
ذخيره	724
ذخيره خبر	746
ذخيره مطلب	746
ذخيره مطلب براي بعد	746
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	722
رپورتاژ	726
رپورتاژ اگهي	726
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
شايد بعدا	720	720
""", 'ص': """
صفحه اصلي	731
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	722
عكس	729
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	722
فيديو	49
فيسبوك	44	724
""", 'ق': """
قبلي	731
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
كليدواژهها	729
كمك كنيد	721
كمك مالي	721
كن اول المعلقين	78
كن داعما	39
كپي شد	746
كپي كردن لينك	746
كپي لينك	724
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	724
لينك كوتاه خبر	746
لينك كپي شد	746
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	726
محتواي حمايتشده	746
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
مشاهده بيشتر	731
مشاهده همه	731
مشترك شويد	722
مطالب بيشتر	754
مطالب مرتبط	729
مطالب پيشنهادي	754
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	729
منو	731
مهمترين اخبار	729
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	746
نسيت كلمة المرور	40
نظر	728
نظر بدهيد	746
نظر خود را با ما در ميان بگذاريد	746
نظر خود را بنويسيد	728
نظر شما	728
نظر شما درباره اين خبر چيست	746
نظرات	728
نظرسنجي	746
نمايش بيشتر	731
ننصح بقراءة	49
نه ممنون	720
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	724
همچنين ببينيد	754
همچنين بخوانيد	729
""", 'و': """
واتساب	44
واتساپ	724
ورود	722
ورود / ثبت نام	722
وسوم	49
ويديو	729
ويژه مشتركان	722
""", 'پ': """
پاسخ	728
پربازديدترين	729
پربازديدترينها	729
پربازديدها	729
پربازديدهاي امروز	754
پربازديدهاي هفته	754
پربحثترينها	729
پربينندهترين	754
پربينندهترين خبرها	754
پربينندهترينها	754
پيام بازرگاني	758
پيشنهاد خواندني	754
پيشنهاد سردبير	729
پيشنهاد ما	729
""", 'چ': """
چاپ	724
""", 'گ': """
گزارش خطا	728
گزارش خطا در اين خبر	746
""", 'अ': """
अगला	948
अगली खबर	946
अन्य खबरें	19	19	946
अपनी राय दें	945
अभी दान करें	937
अभी नहीं	936
""", 'आ': """
आगे पढें	948
आज की अन्य खबरें	969
आपके लिए	946
आपको यह भी पसंद आ सकता है	969
आपको ये भी पसंद आ सकता है	969
""", 'इ': """
इसे भी देखें	969
इसे भी पढें	946
""", 'ई': """
ई-पेपर	938
""", 'ऊ': """
ऊपर जाएं	948
""", 'ए': """
एआई द्वारा तैयार	957
एआई समरी	957
एआई सारांश	957
एआई से तैयार सारांश	957
""", 'औ': """
और खबरें	946
और देखें	948
और पढें	946	948
और भी पढें	969
""", 'क': """
कमेंट	945
कमेंट करें	945
कमेंट्स	945
केवल सदस्यों के लिए	938
कॉपी लिंक	941
""", 'ख': """
खाता बनाएं	938
खोजें	948
""", 'च': """
चर्चा में क्यों है	969
""", 'ज': """
जरूर पढें	969	969
जवाब दें	945
ज्यादा पढी गई	969
""", 'ट': """
टिप्पणियां	945
टिप्पणी	945
टिप्पणी करें	945
टैग्स	946
टॉप न्यूज	946
टॉप स्टोरीज	969
ट्रेंडिंग	946
ट्विटर	941
""", 'त': """
ताजा खबरें	946	946
ताजा समाचार	946
""", 'द': """
दान करें	937
देश की और खबरें	969
दोस्तों को भेजें	957
""", 'न': """
नहीं धन्यवाद	936
नहीं, धन्यवाद	936
""", 'प': """
पार्टनर कंटेंट	972
पिछला	948
पिछली खबर	946
पूरी खबर पढें	948
प्रचार	943
प्रतिक्रिया दें	945
प्रायोजित	943
प्रायोजित सामग्री	972
प्रिंट करें	941
प्रीमियम	938
""", 'फ': """
फेसबुक	941
फेसबुक पर शेयर करें	941
फोटो	946
फोटो गैलरी	969
""", 'ब': """
बंद करें	936
बडी खबरें	946
बाद में	936
बाद में याद दिलाएं	936
""", 'म': """
मुख्य समाचार	946
मेन्यू	948
मेरा खाता	938
""", 'य': """
यह भी देखें	969
यह भी पढें	946
ये खबरें भी पढें	969
ये भी जानें	969
ये भी देखें	969
ये भी पढें	946
""", 'र': """
रजिस्टर करें	938
""", 'ल': """
लिंक कॉपी करें	941	957
लॉग इन	938
लॉग इन करें	938
लॉगआउट	938
लॉगिन	938
लोकप्रिय	946
""", 'व': """
विज्ञापन	943
विज्ञापन के बाद जारी	972
विज्ञापन हटाएं	957
विषय	946
वीडियो	946
व्हाट्सएप	941
""", 'श': """
शायद बाद में	936
शेयर	941
शेयर करें	941
""", 'स': """
संपर्क करें	945
संबंधित खबरें	946	946
संबंधित लेख	946
संबंधित वीडियो	969
संबंधित समाचार	946
सदस्य बनें	937
सबसे ज्यादा पढी गई	946
सबसे ज्यादा पढी गई खबरें	969
सबसे ज्यादा पढी गईं	969
सब्सक्राइब	938
सब्सक्राइब करें	938
सभी देखें	948
समर्थन करें	937
सहयोग करें	937
साइन अप	938
साइन इन	938
साझा करें	941
सेव करें	941
स्पॉन्सर्ड	943
स्पॉन्सर्ड कंटेंट	972
""", 'ह': """
हमारा समर्थन करें	937
होम	948
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
ข่าวที่คุณอาจสนใจ	1876
ข่าวที่น่าสนใจ	1876
ข่าวที่เกี่ยวข้อง	1856
ข่าวยอดนิยม	1856
ข่าวล่าสุด	1856
ข่าวอื่นที่น่าสนใจ	1876
ข่าวอื่นๆ	19	1876
ข่าวอื่นๆ ที่น่าสนใจ	1868
ข่าวเกี่ยวข้อง	1876
ข่าวแนะนำ	1856
""", 'ค': """
คลิกชมวิดีโอ	1868
คลิปแนะนำ	1876
ความคิดเห็น	1858
คัดลอกลิงก์	1858
คัดลอกลิงก์แล้ว	1868
คัดลอกลิงค์	1868
คัดลอกลิงค์แล้ว	1868
คุณอาจสนใจ	1876
""", 'ช': """
ชมคลิป	1868
ชมคลิปวิดีโอ	1868
ชมวิดีโอ	1868
ชมวิดีโอด้านบน	1868
""", 'ด': """
ดูคลิป	1868
ดูวิดีโอ	1868
ดูเพิ่มเติม	1858
""", 'บ': """
บทความที่น่าสนใจ	1876
บทความที่เกี่ยวข้อง	1856
บทความล่าสุด	1856
บทความแนะนำ	1876
บริจาค	1854
บริจาคเลย	1854
บันทึก	1868
บันทึกไว้อ่านภายหลัง	1868
""", 'พ': """
พิมพ์	1858
พิมพ์บทความ	1868
พิมพ์หน้านี้	1868
""", 'ฟ': """
ฟังรายการย้อนหลัง	1868
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	1868
""", 'ย': """
ยอดนิยม	1876
ยอดนิยมในตอนนี้	1876
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	1868
ร่วมงานกับเรา	1868
ร่วมตอบแบบสอบถาม	1868
ร่วมบริจาค	1854
ร่วมแสดงความคิดเห็น	1868
""", 'ล': """
ลงทะเบียน	1854
ลืมรหัสผ่าน	1854
""", 'ส': """
สนับสนุนเรา	1854
สปอนเซอร์	1858
สมัครงานกับเรา	1868
สมัครสมาชิก	1854
ส่งต่อให้เพื่อน	1868
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	1876
อ่านข่าวผ่านแอป	1868
อ่านข่าวอื่นๆ	1876
อ่านต่อ	1858
อ่านต่อเรื่องนี้	1876
อ่านเพิ่มเติม	1856
""", 'เ': """
เข้าสู่ระบบ	1854
เนื้อหาที่เกี่ยวข้อง	1876
เป็นคนแรกที่แสดงความคิดเห็น	1868
เรื่องที่คุณอาจสนใจ	19	1876
เรื่องที่น่าสนใจ	1876
เรื่องที่เกี่ยวข้อง	1856
เรื่องล่าสุด	1876
เรื่องอื่นที่น่าสนใจ	1856
เรื่องแนะนำ	1876
""", 'แ': """
แชร์	1858
แชร์ข่าวนี้	1868
แชร์บทความ	1868
แชร์หน้านี้	1868
แชร์ไปที่ line	1868
แท็ก	1876
แท็กที่เกี่ยวข้อง	1876
แปลอัตโนมัติ	1868
แสดงความคิดเห็น	1858
""", 'โ': """
โฆษณา	1858
โหลดแอปฟรี	1868
""", 'ủ': """
ủng hộ	1994
ủng hộ chúng tôi	1994
""", 'あ': """
あとで	1145
あとで読む	1153
あなたにおすすめ	1162
あなたにおすすめの記事	1162
あなたへのおすすめ	1162
あわせて読みたい	1162
あわせて読む	1186
""", 'い': """
いいえ、結構です	1145
いいね	1153	1153
いいね!してニュースをチェック	1154
いいね!で応援する	1176
いま読まれています	1186
いま読まれている記事	1186
""", 'お': """
おすすめ	1162
おすすめの記事	1162
おすすめ情報pr	1156
おすすめ記事	1162
おすすめ関連記事	1186
お問い合わせ	1158
お気に入り	1153
お気に入りに追加	1153
お申し込み	1148
""", 'こ': """
こちらの記事もおすすめ	1186
こちらの記事も読まれています	19	1186
こちらもおすすめ	1162
こちらも読む	1186
この著者の記事	1162
この記事に関連するニュース	1186
この記事のタグ	1162
この記事の写真をすべて見る	1187
この記事の関連ニュース	1186
この記事は会員限定です	1148
この記事もチェック	1176
この記事をシェア	1153
この記事をプレゼント	1176
この記事をプレゼントする	1176
この記事を保存	1176
この記事を印刷	1176
この記事を印刷する	1176
この記事を評価する	1176
この記者の記事一覧	1162
この連載の記事	1162
""", 'ご': """
ご意見	1160
ご支援のお願い	1146
ご購読の申し込み	1148
""", 'さ': """
さらに読み込む	1164
""", 'す': """
すべての写真を見る	1187
すべて受け入れる	1158
すべて見る	1164
すべて許可	1158
""", 'そ': """
その他の記事	1162
""", 'は': """
はてなブックマーク	1153
はてなブックマークに追加	1176
はてブ	1153
""", 'ま': """
また後で	1145
""", 'み': """
みんなのコメント	1160
""", 'も': """
もっと見る	1164
もっと詳しく知りたい方は	1186
もっと読む	1162
もどる	1164
""", 'よ': """
よく読まれています	1186
よく読まれている記事	1162
よく読まれている記事ランキング	1162
""", 'ア': """
アクセスランキング	1162
アンケート実施中	1176
""", 'オ': """
オススメ記事	1162
""", 'カ': """
カテゴリ	1162
カテゴリー	1162
""", 'キ': """
キーワード	1162
""", 'ク': """
クイズに挑戦	1176
クイズに挑戦する	1176
クッキー	1158
クッキー設定	1158
クリップ	1153
クリップする	1153
""", 'コ': """
コピーしました	1153
コメント	1160
コメント#件	1160
コメント(#	1160
コメントする	1160
コメントはまだありません	1160
コメントをもっと見る	1160
コメントを投稿	1160
コメントを書く	1160
コメントを残す	1160
コメントを見る	1160
コメント一覧	1160
""", 'サ': """
サイトポリシー	1158
サイトマップ	1158
サインイン	1148
サポートする	1146
""", 'シ': """
シェア	1153	1176
シェアしよう	1153
シェアする	1153	1176
""", 'ス': """
スキップ	1145
スクラップ	1153
スクラップする	1153
スポンサー	1156
スポンサードリンク	1156
スポンサーリンク	1156
""", 'タ': """
タイアップ	1156
タグ	1162
""", 'チ': """
チップを送る	1146
チャンネル登録	1154
""", 'ツ': """
ツイート	1153
ツイートする	1153
""", 'ト': """
トップ	1164
トップへ戻る	1164
トップニュース	1162
トップページ	1164
トピックス	1162
""", 'ド': """
ドネーション	1146
""", 'ニ': """
ニュースを読む	1164
ニュースレター	1150
ニュースレター登録	1150
""", 'バ': """
バックナンバー	1162
""", 'パ': """
パスワードを忘れた方	1148
""", 'ピ': """
ピックアップ	1162
""", 'フ': """
フォロー	1154
フォローしてね	1154
フォローしました	1154
フォローする	1154
フォロー中	1154
""", 'ブ': """
ブックマーク	1153
ブックマークする	1153
""", 'プ': """
プライバシーポリシー	1158
プレゼント	1148
プレミアム	1148
""", 'ヘ': """
ヘルプ	1158
""", 'ペ': """
ページの先頭へ	1164
ページトップ	1164
ページトップへ	1164
""", 'ホ': """
ホーム	1164
""", 'ポ': """
ポスト	1153
ポストする	1153
""", 'マ': """
マイページ	1148
""", 'メ': """
メニュー	1164
メルマガ	1150
メルマガ登録	1150
メールで送る	1153
メールで送信	1153
メールアドレス	1150
メールアドレスを入力	1150
メールマガジン	1150
メールマガジン登録	1150
""", 'ラ': """
ランキング	1162
""", 'リ': """
リンクをコピー	1153
リンクをコピーしました	1176
リンクをコピーする	1176
""", 'ロ': """
ログアウト	1148
ログイン	1148
ログイン/会員登録	1148
ログイン・会員登録	1148
""", '一': """
一覧	1164
一覧へ	1164
一覧を見る	1164
""", '上': """
上一篇	2050
上一頁	2052
上一页	2052
""", '下': """
下一篇	2050
下一頁	2052
下一页	2052
下次再說	2035
下次再说	2035
""", '不': """
不,謝謝	2035
不,谢谢	2035
不用了	2035
""", '专': """
专题	2050
""", '个': """
个人中心	2038
""", '为': """
为你推荐	2050
为您推荐	2050
""", '主': """
主要ニュース	1162
""", '举': """
举报	2049
""", '人': """
人才招聘	2066
人気の動画	1186
人気の記事	1162
人気ランキング	1162
人気記事	1162
人気記事ランキング	1162
人氣文章	2075
""", '今': """
今、あなたにオススメ	1162
今、読まれている記事	1186
今はしない	1145
今はやめておく	1145
今回はしない	1145
今日の注目	1162
今日最熱門	2075
今日热点	2050
今日焦点	2050
今日熱門	2075
""", '他': """
他の記事	19
他の記事も読む	1162
""", '付': """
付費閱讀	2038
付费内容	2038
付费阅读	2038
""", '以': """
以下为广告内容	2066
以下為廣告內容	2066
以后再说	2035
""", '会': """
会员专属	2038
会员中心	2038
会员登录	2038
会員の方はこちら	1148
会員の方はログイン	1148
会員登録	1148
会員登録する	1148
会員登録はこちら	1148
会員限定	1148
会員限定記事	1148
""", '你': """
你可能也喜欢	2050
你可能也喜歡	2050
你可能感兴趣	2050
你可能还想看	2075
你可能還想看	2075
""", '使': """
使用条款	2047
使用條款	2047
""", '保': """
保存	1153
保存する	1153
""", '個': """
個人情報保護方針	1158
""", '元': """
元の記事を読む	1187
元記事で読む	1187
元記事を読む	1164
""", '免': """
免責聲明	2047
免費訂閱	2040
免費註冊	2038
免費試讀	2038
免责声明	2047
免费注册	2038
免费订阅	2040
免费试读	2038
""", '全': """
全ての写真を見る	1187
全文はこちら	1187
全文を読む	1164
全文表示	1164
全部接受	2047
全部评论	2049
""", '公': """
公众号	2044
公式sns	1154
公式twitter	1154
公式x	1154
""", '共': """
共有	1153
共有する	1153
共有リンクをコピー	1176
""", '关': """
关于我们	2047
关注	2044
关注我们	2044
关键词	2050
关闭	2035
""", '其': """
其他新聞	2050
其他新闻	19	2050
""", '再': """
再生	1164
""", '写': """
写真(#枚	1187
写真をもっと見る	1187
写真を見る	1164
写真を見る(全#枚	1187
写真特集	1162
写评论	2049
""", '分': """
分享	2043
分享到	2043
分享到facebook	2066
分享到line	2066
分享到微信	2043
分享到微博	2043
分享本文	2066
分享此文	2066
分享給好友	2066
分享給更多人看到	2066
分享给好友	2066
分享给更多人	2066
分享至	2043
分享至facebook	2043
分享至line	2066
分类	2050
分類	2050
""", '列': """
列印	2043
列印本頁	2066
""", '初': """
初割で無料体験する	1148
""", '利': """
利用規約	1158
""", '前': """
前のページ	1164
前の記事	1162
前の記事へ	1162
前へ	1164
前回の記事はこちら	1186
前回はこちら	1187
""", '加': """
加入line好友	2044
加入会员	2038
加入我们	2066
加入我们的团队	2066
加入我們	2066
加入我們的團隊	2066
加入書籤	2043
加入會員	2038
加载更多	2052
""", '動': """
動画	1162
動画で見る	1176
動画を再生する	1176
動画を見る	1164
""", '单': """
单次捐款	2036
""", '印': """
印刷	1153
印刷する	1153
印刷用ページ	1176
印刷用ページを表示	1176
""", '即': """
即时新闻	2050
即時新聞	2050
""", '原': """
原文連結	2076
原文链接	2076
""", '参': """
参与评论	2049
参加者募集中	1173
参加问卷调查	2066
""", '參': """
參加問卷調查	2066
""", '友': """
友善列印	2066
友達に教える	1176
""", '反': """
反馈	2049
""", '发': """
发现错误?请告诉我们	2066
发表留言	2049
发表评论	2049
""", '合': """
合わせて読みたい	1162
""", '同': """
同じカテゴリの記事	1162
同じ著者の記事	1186
同意	2047
同意しない	1158
同意する	1158
""", '听': """
听全文	2066
听新闻	2043
听这篇文章	2066
""", '單': """
單次捐款	2036
""", '回': """
回到頂部	2052
回复	2049
回覆	2049
回頂端	2052
回首頁	2052
""", '复': """
复制成功	2043
复制网址	2066
复制链接	2043
""", '大': """
大字	2043
大家还在看	2050
大家都在看	2050
""", '头': """
头条	2050
""", '字': """
字体大小	2043
字号	2043
字級	2043
字體大小	2043
""", '官': """
官方微博	2044
""", '定': """
定期定額	2036
""", '寄': """
寄付	1146
寄付する	1146
寄付で応援する	1176
寄付のお願い	1146
寄付をする	1146
""", '專': """
專題	2050
""", '小': """
小字	2043
小編推薦	2050
""", '尚': """
尚無留言	2066
""", '展': """
展开	2052
展开全文	2052
展開	2052
""", '已': """
已关注	2044
已是会员	2038
已有帐号	2038
已經是會員	2038
已經是會員?登入	2038
""", '广': """
广告	2046
""", '広': """
広告	1156
広告の後に続きます	1156
広告をスキップ	1156
広告を閉じる	1156
広告企画	1156
""", '廣': """
廣告	2046
""", '延': """
延伸閱讀	2050
延伸阅读	2050
""", '开': """
开通会员	2038
""", '影': """
影音	2050
""", '後': """
後で	1145
""", '微': """
微信	2043
微博	2043
""", '忘': """
忘記密碼	2038
忘记密码	2038
""", '応': """
応援する	1146
""", '您': """
您可能也喜歡	2050
您可能感兴趣	2050
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2075
您的邮箱	2040
您的電郵	2040
""", '意': """
意见反馈	2049
""", '感': """
感想を送る	1160
""", '成': """
成为会员	2036
成為會員	2036
""", '我': """
我同意	2047
我的帐户	2038
我的帳戶	2038
我知道了	2047
我要留言	2049
我要糾錯	2066
我要纠错	2049
我要评论	2049
""", '戻': """
戻る	1164
""", '所': """
所有留言	2049
""", '打': """
打印	2043
打印本页	2066
打赏	2036
""", '投': """
投票する	1176
投稿する	1160
""", '拒': """
拒絕	2047
拒绝	2047
""", '招': """
招聘启事	2066
""", '拡': """
拡大	1153
拡大する	1164
""", '按': """
按讚	2044
""", '捐': """
捐款	2036
捐贈	2036
捐赠	2036
""", '排': """
排行榜	2050
""", '採': """
採用情報	1173
""", '接': """
接受	2047
接受全部	2047
接受所有	2047
""", '推': """
推广	2046
推广内容	2046
推廣	2046
推荐	2050
推荐文章	2050
推荐阅读	2050
推薦	2050
推薦文章	2050
推薦閱讀	2050
""", '提': """
提供	1156
""", '搜': """
搜尋	2052
搜索	2052
""", '播': """
播放	2052
""", '支': """
支持我们	2036
支持我們	2036
支援する	1146
""", '收': """
收听	2043
收听本文	2066
收聽文章	2066
收藏	2043
收藏文章	2043
收藏本文	2066
收起	2052
""", '文': """
文字の大きさ	1153
文字サイズ	1153
""", '新': """
新着	1162
新着ニュース	1162
新着記事	1162
新着記事一覧	1186
新規会員登録	1148
新規登録	1148
新闻简报	2040
""", '显': """
显示更多	2052
""", '暂': """
暂不	2035
暂无评论	2066
""", '暫': """
暫不	2035
""", '更': """
更多	2050
更多内容	2050
更多報導	2050
更多报道	2050
更多文章	2050
更多新聞	2050
更多新聞請看	2075
更多新闻	2050
更多精彩	2075
更多精采內容	2066
""", '最': """
最多人看	2075
最新ニュース	1162
最新号	1186
最新影音	2075
最新文章	2050
最新新聞	2050
最新新闻	2050
最新消息	2050
最新記事	1162
""", '會': """
會員中心	2038
會員專屬	2038
會員登入	2038
""", '有': """
有料会員登録	1148
有料会員記事	1176
有料登録	1148
有料記事	1148
""", '朋': """
朋友圈	2043
""", '服': """
服务条款	2047
服務條款	2047
""", '朝': """
朝刊・夕刊	1148
""", '本': """
本周热门	2075
本文へ	1164
本文へ移動	1164
""", '机': """
机器翻译	2066
""", '查': """
查看全部	2052
查看原图	2052
查看原文	2076
查看更多	2052
查看留言	2049
查看评论	2049
""", '标': """
标签	2050
""", '検': """
検索	1164
""", '業': """
業配	2046
""", '標': """
標籤	2050
""", '機': """
機器翻譯	2066
""", '檢': """
檢舉	2049
""", '次': """
次のページ	1164
次の記事	1162
次の記事へ	1162
次へ	1164
次ページ	1164
""", '每': """
每月捐款	2036
""", '注': """
注册	2038
注目の記事	1162
注目キーワード	1162
注目ワード	1162
注目記事	1162
""", '点': """
点击排行	2050
点击播放	2066
点击查看原文	2076
点击查看大图	2052
点击阅读原文	2076
点我看视频	2066
点赞	2043
""", '為': """
為您推薦	2050
""", '热': """
热点	2050
热点推荐	2050
热门	2050
热门排行	2050
热门文章	2050
热门新闻	2050
""", '無': """
無料で体験する	1148
無料で読む	1148
無料会員登録	1148
無料会員限定	1148
無料体験	1148
無料登録	1148
""", '焦': """
焦點新聞	2050
""", '熱': """
熱門	2050
熱門排行	2050
熱門文章	2050
熱門新聞	2050
熱門話題	2050
""", '特': """
特定商取引法に基づく表記	1158
特集	1162
""", '猜': """
猜你喜欢	2050
猜你喜歡	2050
""", '申': """
申し込む	1148
""", '电': """
电子报	2040
电子邮箱	2040
""", '画': """
画像を拡大	1164
画像を見る	1164
""", '留': """
留言	2049
留言(#	2049
""", '登': """
登入	2038
登入/註冊	2038
登出	2038
登录	2038
登录/注册	2038
登錄	2038
登録	1148
登録が完了しました	1176
登録して続きを読む	1148
登録する	1148
""", '發': """
發現錯誤?請告訴我們	2066
發表留言	2049
發表評論	2049
""", '目': """
目录	2052
目次	1164
目錄	2052
""", '相': """
相关主题	2050
相关报道	2050
相关推荐	2050
相关文章	2050
相关新闻	2050
相关标签	2050
相关视频	2075
相关阅读	2050
相關主題	2050
相關報導	2050
相關影片	2075
相關推薦	2050
相關文章	2050
相關新聞	2050
相關標籤	2050
相關閱讀	2050
""", '看': """
看了这篇文章的人也看	2050
看原文	2076
看更多	2050
看更多文章	2075
看更多新聞	2075
""", '稍': """
稍后再说	2035
稍后提醒我	2035
稍后阅读	2066
稍後再說	2035
稍後提醒我	2035
稍後閱讀	2066
""", '立': """
立即捐款	2036
立即訂閱	2038
立即订阅	2038
""", '粉': """
粉絲團	2044
""", '精': """
精彩推荐	2075
精彩推薦	2075
精选	2050
""", '紙': """
紙面ビューアー	1148
""", '続': """
続きはこちら	1187
続きをみる	1164
続きを読む	1148
""", '網': """
網友留言	2049
""", '編': """
編輯推薦	2050
編輯精選	2050
編集部おすすめ	1162
編集部のおすすめ	1162
""", '縮': """
縮小	1153
""", '繼': """
繼續閱讀	2052
""", '纠': """
纠错	2049
""", '继': """
继续浏览内容	2052
继续阅读	2052
""", '编': """
编辑推荐	2050
编辑精选	2050
""", '网': """
网友评论	2049
""", '联': """
联系我们	2047
""", '聯': """
聯絡我們	2047
""", '聽': """
聽全文	2066
聽新聞	2043
聽這篇文章	2066
""", '菜': """
菜单	2052
""", '著': """
著作権	1158
""", '複': """
複製網址	2066
複製連結	2043
""", '觀': """
觀看更多	2075
""", '视': """
视频	2050
""", '解': """
解鎖全文	2066
解锁全文	2066
""", '訂': """
訂閱	2038
訂閱會員	2038
訂閱會員專屬內容	2066
訂閱郵件	2040
訂閱電子報	2040
""", '記': """
記事の続きはこちら	1187
記事へのご意見	1160
記事をサポートする	1146
記事をプレゼント	1148
記事をプレゼントする	1176
記事を保存	1153
記事を保存する	1176
記事を印刷する	1153
記事を読む	1164
記事ランキング	1162
記事一覧	1164
記事一覧を見る	1187
記事全文を読む	1164
記者募集	1173
記者募集中	1173
""", '許': """
許可する	1158
""", '註': """
註冊	2038
""", '評': """
評論	2049
""", '話': """
話題の記事	1162
""", '語': """
語音播報	2066
語音朗讀	2066
""", '誤': """
誤字脱字の報告	1176
誤字脱字を報告する	1176
""", '読': """
読まれている記事	1162
読み上げ	1176
""", '請': """
請填寫讀者問卷	2066
請繼續往下閱讀	2046	2046
請輸入電子郵件	2040
""", '讚': """
讚	2043
讚賞支持	2036
""", '订': """
订阅	2038
订阅会员	2038
订阅邮件	2040
""", '评': """
评论	2049
评论(#	2049
""", '诚': """
诚聘英才	2066
""", '话': """
话题	2050
""", '语': """
语音朗读	2066
""", '请': """
请先登录再评论	2066
请继续往下阅读	2046
请输入邮箱	2040
""", '購': """
購読	1148
購読する	1148
購読のお申し込み	1148
購読申し込み	1148
""", '贈': """
贈送文章	2066
贈送文章給朋友	2066
贈送此文	2066
""", '贊': """
贊助	2036
贊助內容	2046
贊助商	2046
""", '赞': """
赞助	2036
赞助内容	2046
赞助商链接	2046
赞赏	2036
""", '赠': """
赠送此文	2066
""", '跳': """
跳到主要內容	2052
""", '載': """
載入更多	2052
""", '轉': """
轉發	2043
""", '转': """
转发	2043
""", '返': """
返信	1160
返信する	1160
返回顶部	2052
返回首页	2052
""", '追': """
追蹤	2044
追蹤我們	2044
""", '通': """
通報する	1160
通知を受け取る	1176
""", '速': """
速報	1162
速報通知を受け取る	1176
""", '連': """
連結已複製	2066
連載	1162
""", '運': """
運営会社	1158
""", '違': """
違反報告	1160
""", '選': """
選單	2052
""", '邮': """
邮箱	2040
""", '链': """
链接已复制	2066
""", '閉': """
閉じる	1145	1164
""", '開': """
開通會員	2038
""", '関': """
関連	1162
関連する記事	1162	1186
関連キーワード	1162
関連タグ	1162
関連トピックス	1162
関連ニュース	1162
関連リンク	1162
関連動画	1162
関連情報	1162
関連記事	1162
関連記事はこちら	1186
""", '閱': """
閱讀全文	2052
閱讀原文	2076
閱讀更多	2052
""", '關': """
關於我們	2047
關注	2044
關注我們	2044
關鍵字	2050
關閉	2035
""", '阅': """
阅读全文	2052
阅读原文	2076
阅读更多	2052
""", '隐': """
隐私权政策	2047
""", '電': """
電子信箱	2040
電子報	2040
電子版	1148
""", '音': """
音声で聞く	1153
音声読み上げ	1176
""", '頭': """
頭條	2050
""", '顯': """
顯示更多	2052
""", '首': """
首頁	2052
首页	2052
""", '點': """
點我看影片	2066
點擊播放本文	2066
點閱排行	2075
""", '가': """
가	1203
가입하기	1199
가장 많이 본 뉴스	1208
""", '개': """
개인정보 처리방침	1206
개인정보처리방침	1206
""", '거': """
거부	1206
""", '검': """
검색	1210
""", '계': """
계속 읽기	1199
""", '고': """
고객센터	1206
""", '공': """
공유	1203
공유하기	1203
""", '관': """
관련 기사	1208
관련 뉴스	1208
관련 영상	1229
관련 태그	1208
관련기사	1208
관련뉴스	1208
관련키워드	1208
""", '광': """
광고	1205
광고 닫기	1205
""", '괜': """
괜찮습니다	1196
""", '구': """
구독	1199
구독 신청	1199
구독 전용	1199
구독 중	1199
구독신청	1199
구독이 완료되었습니다	1221
구독하고 이어서 읽기	1221
구독하기	1199
""", '글': """
글씨크기	1203
글자 크기	1203
글자 크기 변경	1221
글자 크기 조절	1221
글자크기	1203
""", '기': """
기부하기	1197
기사 공유하기	1203
기사 더보기	1221
기사 듣기	1221
기사 링크 복사	1221
기사 본문	1210
기사 선물하기	1221
기사 스크랩하기	1221
기사 오류 신고	1221
기사 오류 제보	1221
기사 원문 보기	1221
기사 저장하기	1221
기사 제보 및 문의	1221
기사 후원하기	1197
기사에 대한 의견	1207
기사원문	1210
기사저장	1203
기자 구독	1216
기자 구독하기	1216
기자 페이지	1216
기자 프로필 보기	1216
기자의 다른 기사	1216
기자의 다른기사	1208
""", '나': """
나중에	1196
나중에 보기	1221
나중에 읽기	1221
나중에 하기	1196
""", '내': """
내 정보	1199
""", '네': """
네이버 블로그	1203
""", '놓': """
놓치면 안 되는 기사	1229
""", '뉴': """
뉴스 듣기	1221
뉴스레터 무료 구독	1221
""", '다': """
다른 공유 찾기	1203
다른 기사	19	1208
다른 기사 더 보기	19
다른 기사 보기	1216
다른기사	1208
다른기사 보기	1208
다시 보지 않기	1196
다음	1210
다음 기사	1208
다음 기사 보기	1221
다음 페이지	1210
다음기사	1208
다음에	1196
""", '닫': """
닫기	1196
""", '답': """
답글	1207
답글쓰기	1207
""", '당': """
당신이 좋아할 만한	1208
""", '댓': """
댓글	1207
댓글 #	1207
댓글 #개	1207
댓글 보기	1207
댓글 쓰기	1207
댓글 운영 정책	1221
댓글 운영정책	1221
댓글보기	1207
댓글쓰기	1207
댓글을 입력해주세요	1207
""", '더': """
더 보기	1210
더보기	1208	1210
""", '독': """
독자 의견 조사	1221
""", '동': """
동영상	1208
동의	1206
동의합니다	1206
""", '등': """
등록	1207
""", '디': """
디지털뉴스부	1216
디지털뉴스팀	1216
디지털콘텐츠팀	1216
""", '라': """
라인	1203
""", '랭': """
랭킹	1208
랭킹뉴스	1208
""", '로': """
로그아웃	1199
로그인	1199
로그인 후 댓글 쓰기	1221
로그인/회원가입	1199
""", '링': """
링크 복사	1203
링크가 복사되었습니다	1221
""", '마': """
마이페이지	1199
""", '많': """
많이 본 기사	1208
많이 본 뉴스	1208
많이 본 영상	1229
많이 읽은 기사	1208
많이본 기사	1208
많이본 뉴스	1208
""", '맨': """
맨 위로	1210
맨위로	1210
""", '메': """
메뉴	1210
메뉴 닫기	1210
메일	1203
""", '모': """
모두 동의	1206
""", '목': """
목록	1210
목록보기	1210
""", '무': """
무료 체험 시작하기	1199
무료 회원가입	1199
""", '문': """
문의	1207
""", '바': """
바로가기	1203
""", '밴': """
밴드	1203
""", '베': """
베스트	1208
""", '복': """
복사하기	1203
""", '본': """
본문 글씨 줄이기	1203
본문 글씨 키우기	1203
본문 바로가기	1210
본문으로 바로가기	1210
""", '북': """
북마크	1203
""", '비': """
비밀번호 찾기	1199
""", '사': """
사이트맵	1206
사진 확대	1210
""", '설': """
설문 참여 바로가기	1221
설문 참여하기	1221
설문조사 참여하기	1221
""", '속': """
속보	1208
속보 알림 받기	1221
속보 알림 신청	1221
""", '스': """
스크랩	1203
스크랩하기	1221
스폰서	1205
""", '신': """
신고	1207
신문구독	1199
""", '실': """
실시간 뉴스	1208
""", '에': """
에디터 추천	1208
""", '연': """
연관기사	1208
""", '영': """
영상	1208
영상 보기	1221
영상으로 만나보세요	1221
영상으로 보기	1221
""", '오': """
오늘 하루 보지 않기	1196
오늘은 그만 보기	1196
오늘의 추천	1208
오늘의 핫뉴스	1229
오디오로 듣기	1221
오류 신고	1207
오류 신고하기	1221
오탈자 신고	1221
""", '온': """
온라인뉴스팀	1216
""", '요': """
요약	1210
""", '원': """
원문보기	1210
""", '위': """
위로	1210
""", '유': """
유료 기사입니다	1221
""", '음': """
음성 재생하기	1221
음성으로 듣기	1203
""", '응': """
응원하기	1197
""", '의': """
의견 쓰기	1207
""", '이': """
이 기사 어땠나요	1221
이 기사를 공유합니다	1221
이 기사를 추천합니다	1221
이 기사와 함께 읽은 기사	1221
이 기자의 다른 기사	1221
이 시각 많이 본 기사	1229
이 시각 많이 본 뉴스	1229
이 시각 주요뉴스	1208
이 시각 추천뉴스	1208
이런 기사는 어때요	1229
이메일	1203
이메일무단수집거부	1206
이미 구독 중이신가요	1199
이미 회원이신가요	1199
이미지 크게 보기	1210
이미지 확대	1210
이슈	1208
이용약관	1206
이전	1210
이전 기사	1208
이전 기사 보기	1221
이전기사	1208
""", '인': """
인기 급상승	1229
인기 기사	1208
인기기사	1208
인기뉴스	1208
인쇄	1203
인쇄하기	1203
인스타그램 팔로우	1221
""", '일': """
일시후원	1197
""", '재': """
재생	1210
""", '저': """
저작권규약	1206
저장	1203
""", '전': """
전체 댓글	1207
전체 보기	1210
전체메뉴	1210
전체보기	1210
""", '접': """
접기	1210
""", '정': """
정기 후원하기	1197
정기구독	1199
정기후원	1197
""", '제': """
제보	1207
제보하기	1207
""", '좋': """
좋아요	1203
좋은 기사 후원하기	1197
""", '주': """
주소 복사	1221
주소가 복사되었습니다	1221
주소복사	1203
주요 기사	1208
주요 뉴스	1208
주요 뉴스 더보기	1229
주요기사	1208
주요뉴스	1208
""", '지': """
지금 뜨는 기사	1229
지금 뜨는 뉴스	1229
지면보기	1199
""", '청': """
청소년보호정책	1206
""", '최': """
최신 기사	1208
최신 뉴스	1208
최신기사	1208
최신뉴스	1208
""", '추': """
추천 기사	1208
추천 영상	1229
추천기사	1208
추천뉴스	1208
""", '친': """
친구 추가하기	1221
""", '카': """
카카오스토리	1203
카카오톡	1203
카카오톡 공유	1203
카카오톡으로 공유	1221
카카오톡으로 공유하기	1221
카테고리	1208
""", '쿠': """
쿠키 설정	1206
""", '퀴': """
퀴즈 풀기	1221
""", '키': """
키워드	1208
""", '태': """
태그	1208
""", '텔': """
텔레그램에서 소식 받기	1221
""", '투': """
투표하기	1221
""", '트': """
트위터	1203
트위터 공유	1203
""", '페': """
페이스북	1203
페이스북 공유	1203
페이스북으로 공유	1221
""", '펼': """
펼치기	1210
""", '포': """
포토	1208
""", '폰': """
폰트 크기	1203
""", '프': """
프리미엄	1199
프린트	1203
""", '함': """
함께 보면 좋은 기사	1208
함께 볼 기사	1229
함께 읽으면 좋은	1208
함께 읽은 기사	1229
""", '핫': """
핫뉴스	1208
핫이슈	1208
핫클릭	1229
""", '헤': """
헤드라인	1208
""", '협': """
협찬	1205
""", '홈': """
홈	1210
""", '화': """
화제의 뉴스	1208
""", '회': """
회사소개	1206
회원가입	1199
""", '후': """
후원	1197
후원 안내	1197
후원 하기	1197
후원하기	1197
후원회원 가입	1197
"""}

START = {'a': """
abonē	1304 K par	1304 K no	1304 K un	1306 K
această	1587 K traducere
además	635 K:	673 K, en
ai가	1218 K 자동 번역한	1218 K 핵심	1218 K 요약한
ai에게	1218 K 물어	1218 K 질문	1218 K 물어보기
ajánljuk	993 K:
alătură	12 K-te
anmäl	1827 K dig till vårt	1843 K
apúntate	654 K a nuestro seminario	654 K a nuestro evento
artykuł	1474 K ukazał się	1474 K pochodzi z	1480 K przetłumaczony	1480 K został przetłumaczony	1480 K czyta	1480 K wygenerowany
artykuły	1471 K autora
ascultă	1 K	1578 K:	1593 K podcastul	1593 K acest articol
atsisiųskite	1268 K
autorė	1272 K:
autoři	231 K jsou
außerdem	413 K lesenswert:	413 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	662 K la app
beiträge	27 K
benefício	1543 K do assinante:
beställ	1843 K
besøg	289 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2004 K liên quan:	2015 K viết này có	2015 K viết có hữu ích
báo	2015 K lỗi bài viết
bình	5 K luận	27 K luận	2016 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	993 K:
bạn	2015 K phát hiện	2015 K thấy bài viết
bản	2015 K tóm tắt này
""", 'c': """
chefredaktör	1841 K och ansvarig utgivare:	1841 K:
chưa	32 K có bình luận
citeşte	1578 K şi	1578 K şi:	1578 K şi
citește	1578 K și	1578 K și:	1578 K:	1578 K mai mult	1578 K aici	1578 K și	1578 K mai departe:
citiți	1578 K și
ciąg	1484 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1541 K gerado	1546 K oferecido por
conținut	1587 K generat	1591 K oferit de
crédit	883 K photo	883 K photos
crédits	883 K photo	883 K photos
cài	2019 K đặt ứng dụng	2019 K ứng dụng	2019 K app
có	2004 K thể bạn quan tâm:
""", 'd': """
dacă	1582 K ai informații	1589 K ai observat o
dalinkitės	1268 K
další	221 K články autora
darovať	1743 K
dernières	844 K actualités
descarcă	13 K
descargá	13 K	662 K la app
descărcați	13 K
disponível	1551 K na app store	1551 K no google play	1551 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	245 K
dostępna	1487 K w
dostępne	1487 K w
dostępny	1487 K w
dołącz	12 K do	1498 K do
držte	28 K se
découvrez	845 K aussi	862 K la boutique	862 K notre boutique	862 K nos jeux	862 K notre hors-série	870 K notre application	870 K notre appli
décryptage	845 K :
dùng	2024 K thử
""", 'e': """
elírást	7 K
előfizetőként	1018 K
encuéntranos	12 K
envía	3 K
envíanos	643 K
erről	993 K bővebben
escríbenos	637 K
estagiária	1534 K sob supervisão	1534 * K sob supervisão
estagiário	1534 K sob supervisão
""", 'f': """
faça	1549 K o quiz	1549 K o teste	1549 K o nosso
felelős	1015 K szerkesztő:	1015 K kiadó:
fiți	31 K primul
foretrækker	304 K du
fortsätt	1845 K läsa
fotogaléria	1717 K:
fotografía	674 K:
få	280 K fuld adgang til	303 K adgang	303 K fri	303 K fuld	303 K besked	303 K ugens	303 K dagens	303 K de	303 K nyheder	303 K en notifikation	1411 K full tilgang til	1437 K tilgang	1437 K fri	1437 K full	1437 K beskjed	1437 K varsel	1437 K ukas	1437 K dagens	1437 K de	1437 K nyheter	1818 K full tillgång till	1843 K tillgång	1843 K fri	1843 K full	1843 K besked	1843 K en notis	1843 K veckans	1843 K dagens	1843 K de	1843 K nyheter
férjen	1018 K hozzá
följ	12 K	1822 K	1843 K
følg	12 K	12 K oss	284 K	303 K	1415 K	1437 K
füge	12 K uns
fügen	12 K sie uns
für	362 K diesen artikel	362 K diesen
főszerkesztő	1015 K:
""", 'g': """
gazeteciliğimizi	1921 K
ghé	2016 K cửa hàng trực tuyến
góp	2015 K ý cho bài viết
gör	1827 K quizet	1827 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1019 K lát
hintergründe	413 K dazu:
hjälp	1827 K oss bli bättre	1827 K oss att bli bättre
hjælp	289 K os med at blive bedre
hlavné	1730 K body
hlavní	233 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2016 K trả lời khảo sát	2022 K ủng hộ
hämta	13 K	1831 K
häng	1843 K med
hääleta	709 K
håll	28 K	28 K dig
hör	366 K dir	1843 K
hören	366 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	275 K også	275 K også:	289 K mere på	303 K	1406 K også	1406 K også:	1437 K
""", 'i': """
iesūti	1292 K savu	1292 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1268 K
""", 'j': """
jaký	33 K je váš
jäikö	787 K juttu kesken
jälgi	709 K
""", 'k': """
kapcsolódó	993 K	993 K:
kiểm	2016 K tra kiến thức của bạn
kjøp	1420 K billetter	1420 K billett	1437 K
klausykitės	1253 K
klikněte	219 K zde
ključne	1691 K točke	1691 K tačke
klõpsates	709 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1306 K var
kommentarsfältet	5 K
kopiér	303 K
kopírovat	245 K
kopírovať	1743 K
kopē	1306 K
kvíz	219 K:	1005 K	1717 K:
kérje	1018 K
kérjen	1018 K
kérjük	28 K
köp	1827 K biljetter	1827 K biljett	1843 K
kövess	12 K
kövesse	1018 K
kövessen	12 K
køb	289 K billetter	289 K billet	303 K
küfür	27 K içeren
küldd	3 K el	1000 K el nekünk
küldje	1000 K el nekünk	1018 K
kļūsti	1306 K
kết	2007 K nối với chúng tôi
""", 'l': """
laimē	1306 K
laimėkite	1268 K
legyél	1018 K
lejupielādē	1306 K
leé	673 K también	673 K más	673 K:
lisää	811 K meidät
lásd	993 K még
lásson	1018 K több
lát	1000 K valami
láttál	1000 K valami
lägg	1843 K till
lähetä	790 K juttuvinkki	790 K uutisvinkki	790 K vinkki	794 K mielipidekirjoituksesi	794 K mielipidekirjoitus	811 K
lämna	1821 K dina tips	1821 K ditt tips
läs	1811 K mer om	1812 K också	1812 K också:	1812 K även	1812 K mer	1812 K mer:	1812 K:	1812 K här	1812 K också	1812 K mer	1812 K även	1812 K även:	1818 K vidare med	1818 K mer på	1831 K e-tidningen	1831 K tidningen	1843 K	1845 K vidare
læs	274 K mere om	275 K også	275 K også:	275 K mere	275 K mere:	275 K:	275 K her	275 K hele	275 K også	275 K mere	280 K videre med	294 K e-avisen	294 K avisen	303 K	305 K videre
légy	31 K te az első
líbil	8 K se vám	234 K se
löydät	12 K meidät	811 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1484 K wideo
mirá	657 K el video	673 K también	673 K:
mitä	8 K pidit	33 K mieltä	812 K mieltä sinä
mišljenja	1688 K autora	1688 K iznesena	1688 K izneta
mišljenje	1688 K autora
możliwość	5 K komentowania
mándanos	643 K
más	634 K noticias de	634 K noticias sobre	634 K sobre	634 K en	634 K de	635 K información	635 K información:	635 K información	637 K artículos de
máte	221 K tip
märkasid	694 K midagi	700 K viga	700 K artiklis viga
még	32 K nincs
més	172 K informació:	198 K notícies de	198 K notícies sobre
mød	289 K os
mūs	1306 K vari
mời	2004 K xem	2004 K bạn đọc	2004 K độc giả	2007 K độc giả theo dõi	2007 K bạn đọc theo dõi	2017 K quý vị theo dõi	2017 K quý độc giả	2017 K bạn xem video	2017 K nghe
""", 'n': """
najważniejsze	1480 K informacje
naloži	1780 K
naložite	13 K	1780 K
naročite	1787 K se na
našli	7 K jste	7 K ste
nguồn	2011 K:	2011 K :
nové	236 K číslo	236 K vydání	1733 K číslo	1733 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	811 K enemmän
nägid	710 K viga
näita	709 K
näitkö	812 K virheen
näytä	811 K sisältö
nå	1843 K vår
nézd	993 K meg	1018 K meg
nézze	993 K meg	1018 K meg
nāc	1297 K strādāt
""", 'o': """
oceń	8 K	1481 K ten	1481 K artykuł	1481 K tekst
odporučte	1743 K
odporúčame	1717 K:
odsłuchaj	1492 K	1492 K ten
ofereça	3 K
oglądaj	1469 K:
ohodnoťte	234 K	1731 K
opýtajte	1730 K sa
opširnije	1677 K:	1677 K na
ouça	1 K	1526 K:	1547 K o podcast
oír	1 K
""", 'p': """
pamanīji	1298 K kļūdu
pamanījāt	1298 K kļūdu
pastebėjote	1254 K įdomų	1260 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2011 K viên:
piditkö	8 K	812 K
pidätkö	812 K
piše	1702 K:
podobał	8 K ci się
podpořte	250 K
podržite	1705 K
podés	12 K seguir	644 K enviarnos
podívejte	219 K se:	219 K se na video
poleć	1492 K
poslať	1743 K
poslechněte	1 K si	219 K si	219 K si:
poslušajte	1 K	1677 K:	1759 K:
posłuchaj	1 K	1469 K:	1469 K też:
pozostała	1484 K część
pošlete	245 K
pošlite	3 K	1743 K
poți	1582 K contacta autorul	1582 K contacta autoarea
praneškite	1254 K redakcijai
predplaťte	1747 K si
prečítajte	1717 K si tiež	1717 K si aj	1717 K si	1717 K si:
pridružite	12 K se
pridėkite	1268 K
pročitaj	1677 K još	1677 K i
pročitajte	1677 K još	1677 K i	1677 K više	1677 K još	1677 K i	1677 K više	1677 K:	1677 K više o ovoj temi
prvý	1742 K mesiac len za	1742 K mesiac za	1742 K mesiac už za	1742 K mesiac zadarmo
prześlij	1492 K dalej
páčil	8 K sa vám	1731 K sa
päivitä	811 K
pääset	811 K lukemaan
päätoimittaja	809 K:
păstrați	28 K
pērc	1297 K biļetes	1306 K
předplaťte	250 K si
přehrajte	219 K si
přečtěte	219 K si také	219 K si	219 K si:	219 K si také:
připojte	12 K se
""", 'q': """
querés	644 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1254 K autorei	1254 K autoriui
recibí	643 K las noticias
recomandări	1578 K:
regisztrálj	1017 K ingyenesen
regisztráljon	1005 K	1017 K ingyenesen
resuméet	26 K er
resztę	1484 K tekstu
rezervē	1306 K
rešite	1677 K kviz
riješite	1677 K kviz
rozwiąż	1469 K quiz
rätsel	404 K mit
rätseln	404 K sie mit
réservez	862 K vos places pour la soirée de la rédaction
résumer	853 K cet article	853 K l'article
résumé	853 K généré	853 K rédigé	853 K réalisé	853 K produit	853 K par
rösta	1843 K
rādīt	1306 K
""", 's': """
saglabā	1306 K
saistīts	1282 K:
saņem	1306 K
sažetak	1691 K	1691 K članka	1691 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	643 K el canal	673 K leyendo:
sesizări	1582 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	233 K	233 K článku
siųskite	1254 K savo	1268 K
sjefredaktør	1434 K:	1434 K og ansvarlig redaktør:
skopírovať	1743 K
skrót	1480 K artykułu
související	219 K:
sprawdź	1469 K:	1469 K też:
spýtajte	1730 K sa
stališča	1770 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	1818 K
stötta	1818 K
støt	280 K
støtt	1411 K
suscríbete	615 K a
susidūrėte	1254 K su
susiję	1243 K:
synthèse	853 K générée
syötä	811 K
szerző	1024 K:
szívesen	1019 K meghallgatjuk
szöveg	1024 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	648 K
síganos	12 K
sígueme	648 K
síguenos	12 K
súhrn	1730 K
súmate	12 K
súvisiace	1717 K:
súvisiaci	1717 K článok
sūti	1292 K savu	1306 K
""", 't': """
también	635 K puedes leer	635 K puedes leer:	635 K te puede interesar:
també	172 K et pot interessar:
tenés	640 ¿K información
thử	2016 K sức với
tiedätkö	790 K aiheesta	790 K asiasta	790 K lisää
tiivistelmä	26 K on
tilføj	303 K
todavía	32 K no hay comentarios
további	993 K részletek
traducció	181 K feta
transparentní	226 K účet:
trả	2016 K lời câu đố
trải	2024 K nghiệm
turpinājums	1308 K
twój	27 K komentarz
työskenteletkö	790 K
tác	2011 K giả:	2011 K giả là
támogasd	1010 K a	1010 K az
támogassa	1010 K a	1010 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	2015 K tắt này
töltsd	13 K le
töltse	13 K le	1018 K le
történeteiket	1000 K
tüm	27 K yorumlar
tęsinys	1270 K
tłumaczenie	1480 K
tải	13 K	13 K ứng dụng	2019 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
uključi	1698 K
uključite	1698 K
uložit	245 K
uložiť	1743 K
uložte	245 K si	1743 K si
unbeschränkter	384 K zugang
unterstütze	318 K
unterstützen	318 K sie	318 K sie die
uočili	7 K ste
urmărește	12 K	1578 K și:	1593 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1005 K részt
več	1759 K:	1759 K v videu	1784 K o tem	1784 K novic	1784 K preberite
vidéo	845 K :
visą	1268 K interviu
više	1677 K o:
você	1526 K pode gostar:
vprašaj	1773 K
vprašajte	1773 K
vypočujte	1 K si	1717 K si:
vytiskněte	245 K
vytlačiť	1743 K
vytlačte	1743 K
válaszolj	1018 K
válaszoljon	1018 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	303 K med
véleménycikkeit	1000 K
více	219 K zde	219 K k tématu:
võida	709 K
võta	694 K ühendust	709 K
vă	28 K rugăm să
věnujte	245 K
všechny	27 K komentáře	221 K články autora
""", 'w': """
weiterführende	340 K artikel:
więcej	1468 K o	1468 K na temat	1468 K z	1469 K na ten temat:	1471 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1915 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1292 K redakcijai
zkopírovat	245 K
znalazłeś	7 K
""", '©': """
©	344 K dpa	513 K #	513 K
""", 'à': """
à	845 K lire aussi	845 K lire également	845 K lire :	845 K lire sur	845 K voir aussi	845 K écouter	845 K relire	845 K découvrir	845 K lire sur le même sujet	845 K consulter :	845 K voir également	847 K propos de l'auteur	847 K propos de l'autrice	862 K retrouver dans le numéro
àudio	181 K generat
""", 'á': """
áudio	1541 K gerado
""", 'ä': """
är	1821 K du
äänestä	811 K
""", 'é': """
écouter	1 K l'article	1 K cet article	845 K aussi
écoutez	1 K cet	1 K l'article	866 K le podcast
""", 'í': """
írd	1018 K be
írj	1000 K a szerzőnek
írja	1018 K be
írjon	1000 K a szerzőnek
""", 'î': """
întreabă	1587 K asistentul
""", 'ö': """
ön	1019 K szerint
""", 'ú': """
últimas	634 K noticias de	1525 K de	1525 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	342 K die autorin	342 K den autor	342 K die autor:in	342 K die autoren	342 K die autor:innen
""", 'č': """
čitaj	1677 K još
čitajte	1677 K i	1677 K još	1677 K još:
članak	1691 K je preveden	1691 K čita	1694 K je objavljen u
članek	1773 K je preveden	1773 K bere	1773 K je prebral	1776 K je objavljen v
článek	233 K byl přeložen	233 K přeložen	233 K načetl	236 K vyšel v
článok	1730 K bol preložený	1730 K načítal	1733 K vyšiel v
čo	33 K si myslíte
čtěte	219 K také	219 K také:	219 K i	219 K více	219 K:	219 K také
číslo	226 K účtu pro dary	226 K transparentního účtu
čítajte	1717 K aj	1717 K tiež	1717 K viac
""", 'đ': """
đánh	2015 K giá bài viết
đăng	2016 K ký tham dự hội thảo
đọc	2004 K thêm	2004 K thêm:	2004 K:	2004 K tiếp:	2007 K tin nhanh
""", 'į': """
įsigykite	1268 K
įtraukite	1268 K mus
įveskite	1268 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1496 K:
źródło	1496 K:
""", 'ž': """
žinote	1254 K daugiau	1269 K istoriją
žiūrėkite	1243 K taip pat	1268 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	451 K χρήσιμο	451 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	464 K τον	464 K τα	464 K
ακούστε	1 K	437 K:
αντιγράψτε	459 K
αντιγραφή	459 K
αξιολογήστε	451 K
αποθηκεύστε	459 K
""", 'β': """
βίντεο	437 K:
βαθμολογήστε	451 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	437 K επίσης	437 K:	437 K το βίντεο	437 K εδώ	437 K επίσης:	437 K ακόμα:	437 K φωτογραφίες	437 K ακόμη	437 K ακόμη:	448 K όλα τα άρθρα	460 K όλες	460 K όλα	460 K τις
δειτε	437 K επισης	437 K ακομη	437 K:
διάβασε	437 K επίσης	437 K ακόμη
διαβάζεται	450 K από
διαβάστε	437 K επίσης	437 K επίσης:	437 K ακόμη	437 K ακόμη:	437 K ακόμα	437 K:	437 K εδώ	437 K περισσότερα	437 K ακόμα:	437 K εδώ περισσότερα	437 K σχετικά	437 K αναλυτικά	448 K όλα τα άρθρα	460 K όλες	460 K όλα	460 K τις
διαβαστε	437 K επισης	437 K ακομη	437 K ακομα	437 K:
διαθέσιμη	456 K στο
διαθέσιμο	456 K σε	456 K στο
""", 'ε': """
εκτυπώστε	459 K
ενεργοποιήστε	456 K
εσείς	33 K τι
""", 'η': """
η	450 K περίληψη	450 K σύνοψη	450 K ανάγνωση
""", 'κ': """
κατέβασε	456 K
κατεβάστε	13 K	456 K	464 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	437 K:
""", 'λ': """
λήψη	456 K από	456 K στο
""", 'μ': """
μάθετε	460 K όλες
με	462 K πληροφορίες από
μείνετε	460 K ενημερωμένοι
μετάφραση	450 K
μοιράσου	459 K
μοιραστείτε	3 K
""", 'ο': """
οι	448 K απόψεις	448 K γνώμες
""", 'π': """
περίληψη	450 K
περισσότερα	437 K:
πηγές	462 K:
πηγή	462 K:
προτείνετε	459 K
πώς	451 K σας φάνηκε
""", 'ρ': """
ρωτήστε	450 K
ρώτα	450 K
ρώτησε	450 K
""", 'σ': """
σας	8 K άρεσε	451 K φάνηκε	451 K βοήθησε	451 K άρεσε
στείλτε	459 K
στηρίξτε	464 K	464 K τον	464 K τα	464 K την
σύνοψη	450 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	448 K κείμενα που
το	448 K άρθρο εκφράζει	450 K άρθρο μεταφράστηκε	450 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	459 K
""", 'ό': """
όλα	448 K τα άρθρα
όλες	460 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1645 K - обозреватель	1645 K - корреспондент	1645 K - колумнист	1645 K - редактор	1967 K - оглядач	1967 K - колумніст	1967 K - кореспондент
авторка	1967 K - оглядачка	1967 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1631 K новостей	1632 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1648 K ли материал	1648 K ли пересказ	1648 K ли этот пересказ	1648 K ли этот	1648 K ли текст
была	1648 K ли статья	1648 K ли эта	1648 K ли новость
більше	1954 K по темі:	1954 K за темою:	1954 K на тему:	1954 K про це:	1982 K новин	1982 K матеріалів
""", 'в': """
вакансии	1651 K "	1651 K "	1651 K редакции
вакансії	1972 K "	1972 K "	1972 K редакції
вам	8 K понравилась	8 K сподобал*	1648 K понравилась	1648 K понравился	1648 K помогла	1970 K сподобалась	1970 K сподобалася	1970 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1631 K новости на тему	1631 K материалы	1631 K новости	1631 K статьи	1634 K статьи автора	1634 K материалы автора
всички	123 K новини
встановлюйте	1977 K
встановіть	13 K	1977 K
""", 'г': """
главное	1647 K от
гледайте	99 K видеото	99 K:
головне	1969 K від	1969 K за версією
""", 'д': """
детальніше	1954 K:	1954 K про це
джерела	1984 K:
джерело	1984 K:
дивіться	1954 K також	1954 K:	1954 K також:	1954 K відео:
до	1954 K теми:
докладніше	1954 K:	1954 K про це
доступно	1656 K в	1656 K на	1656 K для	1977 K в	1977 K у	1977 K на	1977 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1634 K материалы автора
думка	1967 K автора	1967 K редакції	1967 K, висловлена
думки	1967 K авторів
""", 'е': """
есть	1634 K новость
еще	1632 K по теме:
ещё	1631 K больше	1632 K по теме:
""", 'з': """
за	1954 K темою:
забелязахте	7 K
завантажити	1977 K в	1977 K з	1977 K у
завантажте	13 K	1977 K в	1977 K з
завантажуйте	13 K	1977 K	1987 K застосунок
загрузите	1656 K в	1656 K на
задайте	1647 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	1969 K
зберегти	1981 K
збережіть	1981 K
знайшли	7 K помилку
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
источник	1662 K:
источники	1662 K:
""", 'к': """
как	1648 K вам статья	1648 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	1969 K виклад	1969 K переказ
коротко	1647 K от	1969 K від
краткий	26 K пересказ	1647 K пересказ
кратко	1647 K от
краткое	1647 K содержание
куиз	99 K:
""", 'л': """
лучшее	1631 K за
""", 'м': """
материал	1632 K по теме:	1650 K опубликован в	1653 K можно
месяц	1659 K подписки за
мнение	1645 K автора	1645 K редакции
мнението	109 K на автора
мнения	1645 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	1981 K
надішліть	3 K	1981 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новия	114 K брой
новият	114 K брой
новости	1631 K партнеров
новый	1650 K номер
няма	32 K коментари
""", 'о': """
об	1632 K этом подробнее	1634 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1647 K	1969 K
оставьте	31 K первый
открихте	7 K
откройте	1656 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1660 K
отправьте	3 K	1660 K
оценете	112 K
оцените	8 K	1648 K
оцініть	1970 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1659 K месяц за
перевод	1647 K выполнен	1647 K сделан
передплата	1980 K за #	1980 K від #
переказ	1969 K
переклад	1969 K зроблено
пересказ	1647 K
перший	1980 K місяць за
по	1632 K теме:
повече	99 K по темата:	123 K новини
погляди	1967 K авторів
подарете	122 K
подарите	1660 K
подарить	1660 K
подарувати	1981 K
подаруйте	1981 K
поддержать	1665 K
поддержите	1665 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1659 K за #	1659 K от #	1659 K за рубль
подписывайтесь	12 K	1665 K на
подпишись	12 K
подпишитесь	12 K	1665 K на
подробнее	1632 K:	1632 K в материале	1632 K - в	1632 K читайте в материале	1632 K об этом
подробности	1632 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1645 K автора
позицията	109 K на автора
позиція	1967 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	1981 K
порекомендуйте	1660 K
последвайте	12 K	128 K
последние	1631 K новости о
послухати	1 K
послушать	1 K
поставте	1969 K запитання
почитать	1632 K:
преведено	111 K с
преводът	111 K е
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1634 K новость
приєднуйтесь	12 K
пройдите	1632 K тест
пройдіть	1954 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	1980 K за #	1980 K від #
підписуйся	12 K
підписуйтесь	12 K	1987 K на
підпишіться	12 K	1987 K на
підсумок	1969 K
підтримайте	1987 K
підтримати	1987 K
""", 'р': """
работа	1651 K в "
радимо	1954 K прочитати:
разрешете	118 K
распечатайте	1660 K
распечатать	1660 K
резюме	111 K
резюмето	111 K
рекомендуем	1632 K:
рекомендуємо	1954 K:
робота	1972 K в "	1972 K у "
роздрукувати	1981 K
роздрукуйте	1981 K
""", 'с': """
саммари	1647 K
свалете	13 K	118 K
свежий	1650 K номер
свързани	99 K:
связаться	1634 K с автором
скачайте	13 K	1656 K в	1656 K из	1665 K приложение
скачать	13 K	1656 K в	1656 K на
скопировать	1660 K
скопируйте	1660 K
скопіювати	1981 K
скопіюйте	1981 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	1954 K:	1954 K також:
слухати	1 K
слушайте	1632 K:	1632 K также:
слушать	1 K
см	1632 K. также:
смотрите	1632 K также	1632 K:	1632 K	1632 K также:	1632 K видео:
соблюдайте	28 K
сообщения	27 K
сохраните	1660 K
сохранить	1660 K
спитайте	1969 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1647 K
спросить	1647 K
станьте	31 K первым	31 K першим	1665 K подписчиком	1665 K соучастником	1987 K частиною спільноти	1987 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	1969 K перекладено
статью	1653 K можно
статья	1647 K переведена	1647 K озвучена	1648 K была	1650 K опубликована в
стежте	12 K за
стислий	1969 K виклад	1969 K переказ
""", 'т': """
також	1954 K читайте:
текст	1647 K переведён	1647 K переведен	1647 K озвучен	1969 K перекладено	1969 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1645 K зрения автора	1967 K зору автора	1967 K зору редакції
""", 'у': """
увидели	7 K ошибку
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1632 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
""", 'ц': """
цей	1969 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	1970 K була стаття	1970 K був матеріал	1970 K був переказ	1970 K був цей переказ	1970 K була ця	1970 K був цей	1970 K сподобалась	1970 K сподобалася	1970 K сподобався
читайте	12 K нас	13 K	1632 K также	1632 K также:	1632 K:	1632 K подробнее	1632 K еще	1632 K также	1632 K по теме:	1632 K подробнее:	1632 K материал	1632 K в материале	1656 K нас без	1656 K без	1665 K	1665 K нас в	1954 K також	1954 K також:	1954 K:	1954 K ще	1954 K також	1954 K також на тему:	1954 K по темі:	1954 K також на тему	1987 K
читать	1632 K также	1632 K также	1632 K по теме:
что	33 K вы думаете	1632 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	1954 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1647 K пересказ	1653 K материал можно	1653 K текст можно
эту	1653 K статью можно
""", 'я': """
як	1970 K вам стаття	1970 K вам матеріал
""", 'א': """
אהבתם	911 K את
אולי	925 K פספסתם:
אל	916 K תפספסו: הפעילו
""", 'ב': """
בואו	912 K לעבוד איתנו
בחנו	914 K את עצמכם
""", 'ד': """
דווחו	911 K על
""", 'ה': """
האזינו	1 K	900 K:	913 K לפודקאסט	913 K לפרק
האם	8 K אהבתם	911 K הכתבה	911 K הסיכום	911 K המידע
הדוא	905 K"ל האדום
הורידו	13 K
היו	31 K הראשונים
הירשמו	912 K לוובינר	912 K לכנס
הכותב	906 K הוא
הכותבים	906 K הם
הכותבת	906 K היא
הכתבה	911 K עניינה	926 K ממשיכה
המחבר	906 K הוא
המחברת	906 K היא
המשך	926 K הכתבה
הפעילו	916 K התראות	916 K את ההתראות
הפרק	913 K המלא זמין
הצביעו	914 K בסקר
הצטרפו	12 K	903 K	903 K אלינו	912 K לצוות שלנו
הקשיבו	913 K לפודקאסט
השתתפו	914 K בסקר
התגובות	5 K
""", 'ח': """
חודש	921 K ראשון ב
""", 'י': """
יש	905 K לכם מידע	905 K לכם סיפור	905 K לך מידע	905 K לך סיפור
""", 'כ': """
כדי	921 K לקרוא את
כל	903 K החדשות
""", 'ל': """
להאזנה	913 K לכתבה	913 K לפודקאסט
להמשך	921 K קריאה
לכל	906 K הכתבות של	925 K הכתבות:
לכתבה	900 K המלאה
לכתבות	925 K נוספות:
לעדכונים	903 K נוספים	903 K
לפניות	905 K לכתב	905 K לכתבת
לפרק	913 K המלא
לצפייה	913 K בסרטון	913 K בווידאו	913 K במשדר
לקבוצת	903 K הוואטסאפ	903 K הווטסאפ
לקבלת	903 K עדכונים
לקריאה	900 K נוספת	900 K נוספת:	921 K מלאה
לקריאת	921 K הכתבה המלאה
לרכישת	912 K כרטיסים לכנס	912 K כרטיסים לחצו	912 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	914 K דעתכם? הצביעו
מייל	905 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	905 K במשהו	905 K בטעות
""", 'ע': """
עוד	900 K בנושא:	925 K במדור:	925 K כתבות:
ענו	914 K על הסקר	914 K על הסקר:	914 K על החידון
עקבו	12 K	903 K אחרינו	903 K אחרי
""", 'פ': """
פרסומת	926 K
""", 'צ': """
צפו	900 K:	900 K גם	913 K בסרטון	913 K בתיעוד	913 K בווידאו	913 K בכתבה
""", 'ק': """
קבלו	916 K התראות	916 K עדכונים על	916 K עדכונים לנייד
קרא	900 K גם	900 K גם:
קראו	900 K גם	900 K גם:	900 K עוד
""", 'ר': """
רוצים	903 K להיות	903 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	919 K	920 K בעיתונות	920 K בנו	920 K בעבודתנו
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
از	755 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	743 K خود را بسنجيد
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
ايا	740 K اين	740 K خطايي
اين	740 K	755 K مطلب را هم بخوانيد:
اينجا	755 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	730 K:
بخوانيد	730 K:
بشنويد	1 K
به	12 K كانال	740 K اين
بيشتر	730 K بخوانيد	730 K بخوانيد:	730 K ببينيد	755 K بدانيد:
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
تماس	736 K با نويسنده
تمت	62 K ترجمة هذا
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	736 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	743 K خود را
در	730 K اين باره بخوانيد	743 K اين نظرسنجي	743 K نظرسنجي ما	743 K نظرسنجي	755 K همين زمينه:	755 K همين رابطه:
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
شما	743 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	736 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	736 K خبر:	736 K خبر :
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
مترجم	736 K:
مصيتم	7 K
مطالب	730 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	736 K:	736 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	740 K شما درباره
نظرات	5 K
نظرسنجي	743 K:
نويسنده	736 K:	736 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	730 K بخوانيد	730 K بخوانيد:	755 K ببينيد:
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
گزارش	736 K:	740 K خطا
""", 'आ': """
आप	12 K हमें
आपक	958 Kो यह	958 Kो ये
""", 'इ': """
इनप	953 Kुट-	953 Kुट:	953 Kुट -	953 (Kुट
इस	947 Kे भी पढें	947 Kे भी पढें:	971 Kे भी पढें-	971 Kे भी देखें:
""", 'ए': """
एज	953 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	947 K पढें:	971 K भी पढें:
""", 'क': """
क	958 K्या यह	958 K्या आपको	967 Kेवल # रुपये में
""", 'ख': """
खबर	958 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	953 Kिस्क्लेमर:
""", 'द': """
द	947 Kेखें:	947 Kेखें वीडियो
""", 'प': """
पढ	947 Kें:	971 Kें-
""", 'भ': """
भ	953 (Kाषा
""", 'म': """
म	967 Kात्र # रुपये में
""", 'य': """
य	947 Kे भी पढें	947 Kे भी पढें:	953 (Kे लेखक के	971 Kे भी पढें-	971 Kे भी देखें:
यह	947 K भी पढें	947 K भी पढें:	947 K भी देखें:	953 (K लेखक के	958 K खबर आपको	971 K भी पढें-	971 K भी पढें -
""", 'ल': """
ल	953 Kेखक के बारे में	953 Kेखिका के बारे में	953 (Kेखक	953 (Kेखिका	953 Kेखक वरिष्ठ पत्रकार हैं	953 Kेखक स्वतंत्र पत्रकार हैं	953 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	947 Kंबंधित:	967 Kिर्फ # रुपये में	971 Kंबंधित खबर:	971 Kंबंधित खबरें:
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
กด	12 Kติดตาม	1860 Kติดตาม	1860 Kไลก์
""", 'ข': """
ขอ	1863 Kบคุณภาพจาก	1863 Kบคุณข้อมูลจาก
ข่	1857 Kาวที่เกี่ยวข้อง:	1863 Kาวโดย	1869 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	1869 Kิป:
คุ	1866 Kณรู้สึกอย่างไรกับ	1866 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	1869 Kคลิป:	1869 Kคลิป :
""", 'ซ': """
ซื	1867 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1857 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	1860 Kดตามเรา	1860 Kดตามข่าว	1877 Kดตามอ่านข่าวอื่นๆ	1877 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	1865 Kม ai
""", 'ท': """
ทด	1867 Kสอบความรู้ของคุณ
ทำ	1867 Kแบบสำรวจสั้น
ที	1863 K่มา:	1863 K่มา :
""", 'บ': """
บท	1865 Kสรุปนี้	1865 Kความนี้แปล	1865 Kความนี้เรียบเรียง	1866 Kความนี้มีประโยชน์
""", 'ป': """
ปร	1865 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	1863 K้เขียน:	1863 K้เขียน :
""", 'พ': """
พบ	1866 Kข้อผิดพลาดในบทความ
พื	1878 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	1867 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	1863 Kพ:
""", 'ร': """
ร่	1867 Kวมโหวต:	1867 Kวมโหวต :	1867 Kวมทำแบบสำรวจ	1867 Kวมสนุก	1873 Kวมสนับสนุน
""", 'ล': """
ลง	1867 Kทะเบียนเข้าร่วมสัมมนา	1867 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	1873 Kับสนุน
สร	1865 Kุปโดย	1865 Kุปข่าวด้วย	1865 Kุปนี้	1865 Kุปข่าวโดย	1866 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	1857 Kานเพิ่มเติม:	1857 Kานต่อ:	1857 Kานข่าวต้นฉบับ:	1857 Kานเพิ่มเติม	1857 Kานประกอบ:	1869 Kานข่าวเพิ่มเติม:	1869 Kานข่าวเพิ่มเติม	1869 Kานข่าวที่เกี่ยวข้อง:	1869 Kานข่าว:	1869 Kานเรื่องอื่น:	1877 Kานข่าวอื่นๆ	1877 Kานข่าวต้นฉบับได้ที่	1877 Kานบทความอื่นๆ	1877 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	1863 Kางอิง:
""", 'เ': """
เก	1863 Kี่ยวกับผู้เขียน
เข	1860 K้าร่วมช่อง
เน	1865 Kื้อหานี้สร้าง	1878 Kื้อหาสปอนเซอร์	1878 Kื้อหาโฆษณา	1878 Kื้อหาสนับสนุนโดย
เพ	1860 Kิ่มเพื่อน
เร	1863 Kื่อง:	1863 Kื่อง :	1863 Kื่องและภาพ
""", 'แ': """
แจ	1866 K้งแก้ไขข่าว
แช	3 Kร์
แป	1865 Kลโดย
แอ	1860 Kดไลน์
""", 'โ': """
โฆ	1878 Kษณา -
""", 'ใ': """
ให	1866 K้คะแนนบทความ
""", 'ไ': """
ไม	1860 K่พลาดทุกข่าวสาร	1860 K่พลาดข่าว
""", 'ả': """
ảnh	2011 K:
""", 'ủ': """
ủng	2011 K hộ tác giả	2022 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1163 Kせて読みたい	1163 【Kせて読みたい】	1163 Kせて読みたい:
""", 'こ': """
こち	1163 Kらもおすすめ	1163 Kらもおすすめ:	1188 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1169 K記事を書いた人	1169 K記事の筆者	1172 K要約はai	1172 K要約は、ai	1172 K要約は役に立ち	1172 ※K要約	1172 K記事の要約	1172 K記事はai	1172 K翻訳	1172 K見出しはai	1179 K記事は	1179 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1163 Kと見る:	1188 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1188 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1188 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2061 K内容由ai
""", '作': """
作者	2058 K:	2058 (K	2058 K係	2058 K为	2058 K為
""", '你': """
你可	2051 K能會喜歡:	2079 K能想看:
你有	2057 K线索
你覺	2063 K得這篇
你觉	2063 K得这篇
""", '來': """
來源	2058 K:
""", '內': """
內容	2061 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2061 K由ai
""", '写': """
写真	1163 【K】	1163 K:	1188 【Kを見る】	1188 【Kギャラリー】
""", '出': """
出典	1169 K:
""", '分': """
分享	3 K
""", '前': """
前回	1188 【K】	1188 Kの記事:
""", '加': """
加入	12 K	2055 K	2074 K
""", '動': """
動画	1163 【K】	1188 【Kを見る】
""", '升': """
升級	2074 K
升级	2074 K
""", '原': """
原文	2078 K刊于	2078 K刊於
""", '参': """
参与	2065 K我们的
参考	1163 K:
""", '參': """
參與	2065 K我們的
""", '发': """
发现	7 K错误	2064 K错误
""", '取': """
取材	1169 K・文	1169 K・執筆
""", '另': """
另请	2051 K参阅
""", '可': """
可以	2056 K在x上
""", '合': """
合わ	1163 Kせて読みたい:
""", '同': """
同场	2051 K加映:
同場	2051 K加映:
""", '問': """
問問	2061 K我們的ai
""", '執': """
執筆	1169 K:	1169 K/
""", '報': """
報名	2065 K參加
""", '填': """
填写	2065 K问卷
填寫	2065 K問卷
""", '如': """
如发	2064 K现
如有	2057 K线索	2057 K線索
如果	2057 K您有相关线索	2057 K您有	2057 K你掌握	2057 K您掌握
如發	2064 K現
""", '審': """
審校	2058 K:
""", '延': """
延伸	2051 K閱讀	2051 K阅读	2051 K閱讀:	2051 【K閱讀】	2079 K閱讀:	2079 K阅读:
""", '引': """
引用	1169 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2079 K:
影音	2079 K:
""", '往': """
往下	2079 K看更多:
""", '您': """
您对	2063 K这篇文章
您對	2063 K這篇文章
您有	2057 K线索
您的	27 K评论
您覺	2063 K得這篇
您觉	2063 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2051 K阅读:
""", '扫': """
扫描	2055 K
扫码	2055 K
""", '投': """
投票	2065 K:
投稿	27 Kは
""", '报': """
报名	2065 K参加
""", '按': """
按讚	2055 K追蹤
""", '採': """
採訪	2058 K撰文:
""", '推': """
推荐	2051 K阅读	2051 K阅读:
推薦	2051 K閱讀:
""", '提': """
提供	1169 K:
""", '摘': """
摘要	2061 K由
""", '撰': """
撰文	2058 K:
撰稿	2058 K:
""", '支': """
支持	2072 K
""", '收': """
收听	1 K	2067 K我们的播客	2067 K我们的节目
收聽	1 K	2067 K我們的播客	2067 K我們的節目
""", '文': """
文/	1169 K
文:	1169 K
文・	1169 K
文章	2058 K来源:	2064 K有误	2064 K有誤
""", '新': """
新聞	2057 K線索
新闻	2057 K线索热线	2057 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2051 K:	2051 K新聞:	2051 K內容:	2051 【K新聞】	2051 K相關	2051 K阅读:	2051 K報導:	2051 K报道:	2078 K精彩内容	2078 K精彩內容	2078 K资讯	2078 K資訊	2078 K内容请	2078 K內容請	2079 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2057 K要爆
""", '本': """
本内	2061 K容由ai
本摘	2061 K要
本文	2058 (K作者	2058 K作者	2061 K摘要	2061 K由ai	2061 K由人工智能翻译	2061 K由人工智能生成	2061 K由人工智慧	2078 K章來自	2078 K转载自	2078 K轉載自	2078 K来自	2078 K來自
""", '来': """
来发	31 K表第一
来源	2058 K:
""", '校': """
校对	2058 K:
""", '構': """
構成	1169 K・文
""", '次': """
次に	1163 K読む:
次の	1188 Kページ:	1188 【K記事】
次ペ	1188 Kージ:
""", '欢': """
欢迎	12 K关注	2056 K在	2056 K关注	2057 K提供线索	2057 K投稿
""", '歡': """
歡迎	12 K追蹤	2056 K在	2057 K提供線索	2057 K投稿
""", '此': """
此摘	2061 K要
""", '测': """
测一	2065 K测:
""", '測': """
測一	2065 K測:
""", '点': """
点击	2051 K查看	2067 K观看视频	2067 K收听
点我	2055 K加入
""", '熱': """
熱門	2079 K新聞:
""", '爆': """
爆料	2057 K请	2057 K請
""", '画': """
画像	1163 【K】	1188 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2064 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2051 K阅读	2051 K新闻	2051 K报道:	2051 K阅读:	2079 K新闻:	2079 K文章:
相關	2051 K新聞	2051 K報導	2051 【K新聞】	2051 K閱讀:	2079 K新聞:	2079 K文章:	2079 K報導:
""", '看': """
看更	2051 K多:	2079 K多:
""", '立': """
立即	2055 K加入	2065 K报名	2065 K報名
""", '筆': """
筆者	1169 Kプロフィール
""", '編': """
編輯	2058 K:
""", '编': """
编辑	2058 K:	2058 (K:
""", '聽': """
聽我	2067 K們的podcast
""", '著': """
著者	1169 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2067 K上方影片
""", '观': """
观看	2067 K上方视频
""", '视': """
视频	2079 K:
""", '訂': """
訂閱	2074 K
""", '記': """
記事	7 Kの誤り	1179 Kの誤り	1179 Kに誤り
記者	1169 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1163 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2072 K持
""", '订': """
订阅	2074 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2072 K持
""", '責': """
責編	2058 K:
""", '資': """
資料	2058 K來源:
""", '贊': """
贊助	2072 K
""", '责': """
责任	2058 K编辑:	2058 (K编辑
责编	2058 K:
""", '赞': """
赞助	2072 K
""", '这': """
这个	2062 K摘要
这段	2062 K摘要
这篇	8 K文章	2062 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2062 K摘要
這篇	2062 K文章
""", '采': """
采写	2058 K:
""", '長': """
長按	2055 K
""", '长': """
长按	2055 K
""", '関': """
関連	1163 K記事	1163 K記事:	1163 【K記事】	1163 K:	1163 【K】	1163 K:	1188 【K写真】	1188 K記事:
""", '閱': """
閱讀	2051 K更多
""", '问': """
问问	2061 K我们的ai
""", '阅': """
阅读	2051 K更多
""", '馬': """
馬上	2065 K報名
""", '马': """
马上	2065 K报名
""", '點': """
點我	2055 K加入
點擊	2051 K查看	2067 K觀看影片
""", '같': """
같이	1209 K 보기:
""", '관': """
관련	1209 K 기사:	1230 K 기사 :	1230 [K 기사]	1230 K 기사-
관련기사	1209 K	1209 K:	1209 [K]	1230 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1218 K #줄 요약
기사에	1223 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1230 K 기사:
""", '당': """
당신의	1222 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1209 K 읽기:
더보기	1209 [K]	1209 K:
""", '독': """
독자	1222 K 설문에	1222 K 설문조사에
""", '많': """
많이	1230 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1218 K 요약은
""", '사': """
사진출처	1233 K:
""", '생': """
생성형	1218 K ai가 요약
""", '설': """
설문에	1222 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1222 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1209 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1218 K 요약은 ai	1218 K 요약이 도움	1218 K 기사는 인공지능	1218 K 기사는 ai	1218 K 번역	1223 K 기사가 도움이	1223 K 기사를 어떻게	1223 K 뉴스에 대한 의견	1223 K 기사에 대한 의견
이슈	1230 [K]
이어	1209 K 읽기:
""", '인': """
인기기사	1230 [K]
""", '자': """
자료출처	1233 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1209 K 기사:
추천기사	1230 [K]
""", '출': """
출처	1233 K:	1233 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1209 K 볼 만한 기사:	1209 K 보면 좋은 기사:	1230 [K 읽기]
""", '핫': """
핫클릭	1230 [K]
""", '화': """
화보	1209 [K]
"""}

CONTAINS = {'a': """
abonați	1606 K-vă	1610 K
abonații	1607 K noștri
abonează	1570 K-te pentru	1573 K-te pe youtube	1606 K-te
abonné	828 déjà K	828 pas encore K	828 en tant qu'K
abonnés	828 réservé aux K	828 réservé à nos K	885 nos K	888 K
abonējiet	1312 K
actualité	831 l'essentiel de l'K	836 suivez l'K	836 suivez toute l'K	836 retrouvez toute l'K	849 couvre l'K
adatkezelési	990 K tájékoztató
admitió	678 K
adomány	1030 K
adományoddal	1026 K
adományok	1030 K
adományozz	1026 K
advirtió	678 K
adó	983 K #%
adód	1028 K #
adója	1009 K #
adăugat	1609 a K
affiliatelänkar	37 K	1838 K
affilié	37 lien K
affiliés	37 liens K
affirmé	887 a K
afiliación	37 enlaces de K
afirmó	678 K
agregó	678 K
aicināja	1315 K
aizsargātas	1283 visas tiesības K
aiškino	1277 K
ajouté	887 a K
ajută	1606 K-ne
ajánld	1026 K fel
alkalmazás	988 töltsd le az K
alkalmazásban	1007 az K
alkalmazást	1007 K
alkalmazásunk	1027 K
alkalmazásunkat	988 töltse le K
alăturat	1583 s-a K echipei
améliorer	868 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
anketě	239 naší K	239 v K
ankietę	35 naszą K	1485 naszą K	1485 krótką K
anmäl	1849 K dig till
anmäla	1833 genom att K dig
annoncé	887 a K
annoncør	307 betalt af en K	307 betalt af K
annonslänkar	37 K	1838 K
annonsör	1847 betalt av en K	1847 betald av en K
annonsør	1442 betalt av en K
anunció	678 K
anunțat	1609 a K
använder	1807 vi K cookies	1807 K kakor
anúncio	1545 após o K	1545 depois do K
anúncios	1563 sem K
aplicación	622 descarga la K	622 descarga nuestra K
aplicația	1573 descarcă K	1607 K noastră
aplikację	1457 pobierz K	1457 pobierz naszą K	1457 ściągnij K
aplikácii	1738 našej K
aplikáciu	1738 mobilnú K	1738 K
aportació	200 la teva K
aportación	641 tu K	666 haz tu K
apoyá	675 K
applikációnk	1007 K
applikációnkat	1007 K
apsolīja	1315 K
apóyanos	641 K	675 K
apóyenos	641 K	675 K
apúntate	621 K a nuestra	621 K gratis	675 K a	675 K gratis
arkadaşinla	1925 bir K paylaş
artykuł	15 darmowy K	20 cały K	1449 podoba ci się ten K	1486 nasz K do końca	1500 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	611 te ha gustado este K	618 regala este K	618 regalar este K	619 último K gratis	619 te queda # K	669 y lee este K	676 este K
artículos	15 K gratis	619 K gratis este mes	619 te quedan # K	619 límite de K
aseguró	678 K
associés	840 cookies K à ce contenu
assuré	887 a K
asumă	30 nu își K
ausgewählt	416 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1570 K-te pentru
autorką	1477 kontakt z K
autorská	223 K práva
avertizează	1609 K
avísanos	675 K
ayúdanos	641 K	675 K a
açikladi	1936 K
açin	1925 K
añadió	678 K
año	677 al K
""", 'b': """
bağirdi	1936 K
bağiş	1933 K yap	1937 K
bağişiniz	1933 K
bağlantilari	1922 satiş ortakliği K
başlayan	1924 tl'den K
behält	29 K sich vor	29 K sich das recht
behöver	1796 vi K ditt stöd	1849 vi K din hjälp
bekapcsolása	988 értesítések K
beløb	311 fast K
beløp	1444 gi et K	1446 fast K
bemängeln	424 K
bemängelt	424 K
berättade	1852 K
berättar	1852 K
bestätigen	325 K sie ihre
bestätigungslink	407 K
bestätigungsmail	325 K	407 K
betalvägg	1853 K
bezplatný	1732 náš K webinár
bezplatných	1741 K článkov
bezpłatne	1491 K konto
bezpłatny	1482 nasz K webinar
bezpłatnych	1491 limit K
beğendiyseniz	1934 bu haberi K	1934 bu yaziyi K
biết	2033 cho K
blokování	216 K reklam
boletín	621 recibe el K	621 nuestro K	621 K diario	675 recibe el K	676 nuestro K	679 K
boîte	831 dans votre K mail	831 dans votre K e-mail
brezplačne	1782 K članke
brezplačni	1775 naš K webinar
brezplačnih	1782 K člankov
butlletí	170 subscriu-te al K	170 el nostre K	201 el nostre K	204 K
buzón	621 en tu K
bájate	675 K la app
báo	2030 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1852 K
bønn	1387 vi har en K til deg
bústia	191 a la teva K
bülten	1918 e-K	1937 K
bültene	1891 K abone	1891 K kayit	1891 K kaydol
bülteni	1918 haber K
bültenimiz	1934 K
bültenimize	1891 K	1933 K	1934 K
bültenine	1918 K
bạn	1997 hộp thư của K	2021 sự ủng hộ của K	2030 sự ủng hộ của K	2030 mời K
bằng	2029 K văn bản của báo
""", 'c': """
caffè	1106 un K
café	641 un K	666 un K al mes	851 un K
caractères	868 limitées à # K
catedrática	639 es K
catedrático	639 es K
celého	209 pro čtení K
cercetătoare	1583 este K
cercetător	1583 este K
chaîne	885 notre K
chefredaktör	1823 är politisk K	1823 är K
chefredaktør	285 er K
chuyện	2010 bạn có câu K
chép	2006 cấm sao K	2029 mọi sao K
chính	2001 K sách bảo mật
chúng	1997 bản tin của K tôi	1999 theo dõi K tôi	2010 cho K tôi qua	2010 liên hệ với K tôi	2030 ủng hộ K tôi	2030 K tôi cần sự giúp đỡ	2030 giúp K tôi	2030 theo dõi K tôi	2031 K tôi trên	2031 của K tôi	2031 cho K tôi
chọn	2030 hãy bình K
cikkünk	1027 minden K
cikkünkhöz	1027 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1523 nos K
comentó	678 K
comisión	655 recibir una K
comissió	186 rebre una K
comissão	1544 receber K	1544 receber uma K
commerciële	1376 K partner
communauté	855 K whatsapp	855 K signal
compártela	25 K
compártelo	25 K
comunità	1129 parte della nostra K
condamné	887 a K
condiții	1575 termeni și K
confidentialité	840 politique de K
confidențialitate	1575 politica de K
conférences	849 est maître de K
connecté	842 vous devez être K
conteúdo	9 este K	9 K externo	1510 acesse todo o K	1539 ao exibir este K	1539 ao ver este K
contribuição	1531 com a sua K	1562 sua K é essencial
contó	678 K
conversación	632 participar en la K
conținut	9 acest K	1570 K doar pentru abonați
conținutului	1580 preluarea K
cookieinställningar	1825 K
corespondentă	1583 este K
creează	1606 K un cont
csatornájára	999 viber-K
csatornánk	1027 K
csatornánkhoz	999 telegram-K	999 whatsapp-K
csatornánkra	999 youtube-K
cuéntanos	632 K en	675 K
czytać	1454 aby K dalej	1454 żeby K dalej	1499 chcesz K dalej
czytelników	36 naszych K	1486 opiniami K	1497 z wpłat K	1497 dzięki wsparciu K	1500 naszych K	1500 z wpłat K
của	2012 là cây bút K	2031 độc giả K
""", 'd': """
daní	1746 # % z K	1746 #% z K
darbą	1275 mūsų K
darowiznę	1452 przekaż K	1499 przekaż K
datenschutzerklärung	335 unserer K	422 unserer K	422 unsere K
datenübertragung	358 der K zu
debatindlæg	286 send dit K	286 skrive et K
debatredaktør	285 er K
debattredaktør	1416 er K
debattør	285 er K
declaró	678 K
decía	678 K
demandé	887 a K
denunció	678 K
descarcă	1606 K
descárgate	622 K la	622 K nuestra
destekçimiz	1925 K olun	1933 K olun
desteğiniz	1933 K
desteğinizle	1934 K
desteğiyle	18 okurlarin K	1911 yapay zeka K	1920 K ayakta	1930 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1737 K môžu
disponível	1513 K no google play
doação	1507 faça uma K	1531 sua K	1562 sua K	1562 faça uma K	1566 K
doações	1566 K
dodał	1502 K
dodała	1502 K
događaj	1693 naš K
donació	200 fes una K	204 K
donación	614 haz una K	614 tu K	641 tu K	641 una K	675 tu K	675 haz una K	679 K
donația	1606 K ta
donație	1606 fă o K	1610 K
donații	1610 K
donează	1606 K acum
dopuštenja	1703 bez K
dorzuć	1499 K się
dostęp	1454 masz już K	1491 pełny K do	1491 wykup K	1499 kup K
dostępny	1454 artykuł K tylko
dotazník	239 krátký K	1736 krátky K
dotazníka	1736 nášho K
dotazníku	239 našeho K	239 krátkého K
dowolną	1501 K kwotą
dočtete	246 více se K
dołóż	1499 K się
dołącz	1461 K do nas na	1499 K do nas	1499 K do grona	1499 K do nich
draudžiama	1250 K kopijuoti	1250 be leidimo K	1250 be sutikimo K
draudžiamas	1271 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1500 K dalej
dziennikarką	1478 jest K
dzięki	1500 K wam	1500 K tobie
dziękujemy	1488 K za zapisanie	1488 K za zapis	1499 K, że nas czytasz
débloquer	828 pour K
déclare	887 K
déclaré	887 a K
découvrez	828 K nos offres	884 K nos offres
déductible	824 K des impôts	824 K à #	886 K
déjanos	6 K tu
dénonce	887 K
déplore	887 K
déposés	860 des cookies seront K
désabonner	831 K à tout moment
désactiver	838 K adblock
désactivez	838 K adblock
désinscrire	831 vous K à tout moment
díky	252 K vám
dömde	1852 K
dømte	312 K	1447 K
děkujeme	251 K, že nás čtete
dụng	1999 tải ứng K	2030 tải ứng K
""", 'e': """
editörüdür	1908 K
elaboración	655 no ha participado en la K
electrònic	170 el teu correu K
electrónico	621 tu correo K	632 tu dirección de correo K no será publicada
elolvasásához	985 a teljes cikk K
elsőként	1008 értesülj K
előfizetés	1030 K
előfizetéssel	1011 K
előfizető	985 már K	1026 legyen K
előfizetőink	985 K olvashatják	1011 K számára	1027 K
előfizetők	1021 csak K	1030 K
előfizetőknek	985 csak K	1021 K szól
endereço	1523 seu K de email não será
engedély	1014 K nélkül tilos
engedélyezze	990 K a javascript
engedélyhez	1014 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	885 cette K
enquêtent	885 K pour vous
enquêtes	885 nos K
ensimmäinen	818 K kuukausi
enthält	358 dieses element K daten
envíanos	675 K
epizódu	1734 K
erhvervsredaktør	285 er K
erişin	1925 K
erklärt	424 K
erklärte	424 K
erzählen	421 K sie es weiter
erzählt	424 K
erzählte	424 K
escribió	678 K
escríbenos	632 K a	675 K
estimé	887 a K
estás	611 ya que K aquí	611 ya que K por aquí
etkinleştir	1897 javascript'i K
evästeasetuksiasi	795 K
evästeet	795 K
evästeitä	780 K
existují	249 K díky
explicó	678 K
expliqué	887 a K
externého	1728 K obsahu
externí	232 K obsah
externího	232 K obsahu	232 obsah z K
externý	1728 K obsah
""", 'f': """
favoritkälla	1819 K
faça	1562 K um pix
felelősséget	30 nem vállal K
felhasználási	990 K feltételek
feliratkozás	986 K a hírlevélre	986 hírlevél K
feliratkozásommal	997 K
feliratkozással	997 K
folosește	1575 K cookie
folytatásához	985 a cikk K
fordítóval	1004 gépi K
forintért	1011 havi # K
formulára	1739 odoslaním K
formulário	1562 inscreva-se no K
formuláře	242 odesláním K
forrásként	998 kedvenc K
fortæller	312 K
férjen	1026 K hozzá
följ	1804 K oss på	1849 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1815 alla rättigheter K
fördere	421 K
fördermitglied	379 werde K	379 werden sie K
fördern	421 jetzt K	421 K sie
föredragen	1819 K källa
föredragna	1819 K källa
författare	1823 är K och
förklarar	1852 K
følg	267 K os på	309 K os	1398 K oss på	1444 K oss
første	298 K måned	311 K måned	1430 K måned	1446 K måned
független	983 támogassa a K	1027 K sajtó
főszerkesztője	1002 K
""", 'g': """
gadā	1314 K
gazeteciliği	1934 bağimsiz K
gazeteciliğimiz	1934 K
gefällt	407 K ihnen, was sie	407 K dir, was du
gelmişken	1886 buraya kadar K
geöffnet	337 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1708 K
gridò	1143 K
gràcies	192 K a gent com tu	201 K a tu
grátis	1564 teste K
grâce	18 K à vous	824 K à vos dons
gärna	1849 vill K höra från dig
går	256 før du K	1387 før du K
gåva	1796 din K	1796 ge en K	1849 din K	1849 ge en K	1853 K
gönderdik	1932 size bir e-posta K
gönderin	1925 K
göra	1850 K mer
göre	1936 K
görün	1925 K
göster	1925 K
gösterilmeden	1902 kaynak K
głównej	1493 na stronie K
gửi	2010 xin K về	2030 hãy K
""", 'h': """
használ	990 sütiket K	990 cookie-kat K
használat	990 sütik K
heißt	424 K es
hinzufügen	350 bei google K
hirdetés	11 a K	11 K után
hjälp	1826 K av ai	1848 K av ai	1849 K oss
hjælp	288 K af ai	288 K fra ai	308 K af ai	309 vi har brug for din K	309 K os
hovorí	1751 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1029 K
hyödyntäen	796 tekoälyä K
häng	1849 K med i
häufiger	350 bei google K
hävdar	1852 K
hævder	312 K
hébergé	840 ce contenu est K par
hírekben	988 a google K	998 google K
hírlevelére	997 K
hírlevelünk	1027 K
hírlevelünket	997 K
hírlevelünkre	986 K	1027 K
hírlevél	1030 K
hó	1028 ft/K
hónap	1011 első K	1028 első K
hører	1421 der du K
hükmetti	1936 K
hüüdis	718 K
hüüdsid	718 K
hűségidő	1021 K nélkül
hồng	2028 nhận hoa K
""", 'i': """
iecienītāko	1290 K avotu
ifølge	312 K	1447 K
illimité	828 accès K	877 en K
incorporó	639 se K a
independentă	1607 presa K
independência	1563 a K
indicó	678 K
indiqué	887 a K
indrømmede	312 K
indépendance	885 notre K
indépendant	824 soutenez le journalisme K	885 journalisme K	885 média K
indépendante	874 la presse K a	885 presse K	885 information K
información	626 sigue toda la K	626 siga toda la K	639 cubre la K	676 esta K
informację	1477 wyślij K
informațiilor	1580 preluarea K
informó	678 K
informē	1315 K
innehåll	1807 externt K	1825 externt K
innehållet	9 K
innrømmet	1447 K
inquiète	887 s'K
inquérito	35 nosso K
inscrição	1512 cancelar a K	1553 sua K foi
inscríbete	675 K
insändare	1824 skicka din K	1824 din K till	1824 skriva en K
intelektą	1258 dirbtinį K	1273 dirbtinį K
intelligenciával	1004 mesterséges K készült	1023 mesterséges K
intégralité	828 pour lire l'K
investigación	676 esta K
investigação	1563 esta K
investigație	1607 această K
investigațiile	1607 continua K
invítame	675 K a
invítanos	675 K a
istediğiniz	1890 K zaman iptal	1935 K zaman iptal
izražavaju	1697 komentari K
içeriği	9 K
içeriğin	1910 harici K
išorinio	1256 K turinio
""", 'j': """
jautāja	1315 K
jesteś	1449 skoro już tu K	1449 skoro tu K
jugé	887 a K
jurnalistă	1583 este K
jurnaliștii	1605 K noștri îți trimit	1607 K noștri
jälgi	715 K meid
jäljellä	814 ilmaista juttua K
jäseneksi	816 liity K
""", 'k': """
kanał	1500 nasz K
kannatusjäseneksi	816 liity K
kanál	252 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1709 K
kedykoľvek	1714 odhlásiť sa môžete K
keresőben	998 google-K
khoản	1996 bạn đã có tài K	2001 điều K sử dụng
không	2006 K sao chép
khẳng	2033 K định
kifogásolja	1029 K
kiáltotta	1029 K
kiáltották	1029 K
kiến	2018 ý K của bạn sẽ
kliknutím	242 K na
kolačića	1689 K
kolačiće	1689 K
kolačići	1689 K
komentować	6 K	1466 aby K
komentár	6 pridať K	1737 pridajte K
komentára	1737 pridanie K	1737 vloženie K
komentátor	230 je K	230 , K
komentátorem	230 je K
komentátorkou	230 je K	1726 je K
komentátorom	1726 je K
komentář	6 přidat K
komentáře	6 pro přidání K	240 vložení K	240 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	796 K
konferencję	1482 naszą K
kopírovanie	1719 K obsahu bez	1719 K je zakázané
kopēšana	1289 K bez
korespondentką	1478 jest K
korespondentė	1255 K
krzyczał	1502 K
krævede	21 K felter er
krönikör	1823 är K
kulturalną	1486 K dyskusję
kulturredaktör	1823 är K
kulturredaktør	285 er K	1416 er K
kumppanuuslinkkejä	808 K
kvíz	239 náš K	1736 náš K
kvíze	1736 našom K	1736 v K
kvízu	239 našem K	239 v K
kávéra	1028 K
käyttää	780 tämä sivusto K
käyttöehdot	803 hyväksyt K
kérdezte	1029 K
kérdőívünket	35 K
kért	1029 K
kérte	1029 K
können	421 K sie uns
köszönjük	1026 K, hogy olvasol
kötelező	21 K mezőket
kövessen	988 K minket	1026 K minket
közlése	1022 nélküli K tilos
közölte	1029 K
kúpte	1748 si K
kündigte	424 K an
künstlichen	368 K stimme vorgelesen	368 K stimme vertont
küpsised	696 K
küpsistega	696 K
küsis	718 K
kč	244 za # K	244 od # K	253 od # K
kļūsti	1312 K par
kể	2033 K
""", 'l': """
labākie	1309 K raksti tavā
lamentó	678 K
lançait	887 K
lasītu	1280 lai K tālāk
lasītāji	1313 mūsu K
lasītājiem	1313 mūsu K
lejupielādē	1312 K
leverandør	1418 ekstern K
leverantör	1825 extern K
leído	669 has K tus #
lietotnē	1299 K
linkistä	807 lisää tästä K
liên	2030 hãy K hệ
lucrează	1583 K în presă
lunedì	17 ogni K
lună	1608 pe K
luận	6 để bình K	2018 bình K của bạn sẽ
lájkolj	988 K minket
läget	1834 koll på K
lähdet	768 ennen kuin K
läsa	1837 du kan K mer	1837 kan du K mer	1837 K mer om	1850 fri att K
läsare	36 våra K	1835 våra K	1850 våra K
läsarna	18 tack vare K
läser	1849 tack för att du K
läsning	0 min K
lästid	0 K
læser	309 tak fordi du K
læserbrev	286 skrive et K	286 send dit K
læsere	36 vores K	310 vores K
læseres	297 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	619 K de notas
límites	618 sigue leyendo sin K
lòng	2010 vui K gửi về	2030 vui K gửi	2030 vui K gọi
lūdza	1315 K
lập	2021 ủng hộ báo chí độc K	2031 báo chí độc K
""", 'm': """
mailovú	1739 e-K adresu
mainoslinkkejä	37 K	808 K
manhãs	17 todas as K
masintõlke	698 K abil
materiał	9 ten K
matéria	20 ler esta K	1510 esta K é só	1558 para ler esta K	1563 esta K
matérias	1530 limite de K
matí	200 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1029 K
megszakítása	21 válasz K
meidän	816 tue K
meitä	805 tukea K	805 tue K	816 tue K	816 auta K
mesačne	1750 K
mesečno	1708 K	1790 K
mesélte	1029 K
miesiąc	1501 za K
miesięcznie	1501 K
miễn	15 bài K phí	2023 hết số bài K phí	2032 dùng thử K phí
mjesečno	1708 K
modération	868 charte de K	868 K par la rédaction
mokė	1277 K
mostrará	618 este mensaje se K en
multó	678 K
mulțumim	1606 K că ne citești
munkatársa	1002 K
munkánk	1027 K
munkánkat	983 támogasd K	983 támogassa K	1009 K	1026 támogasd K	1026 támogassa K	1027 K
myönsi	819 K
másodközlés	995 K
märkis	718 K
määräsi	819 K
mån	1836 kr/K	1851 kr/K
månad	1798 testa en K	1836 en K för	1849 testa en K	1851 per K	1851 varje K
månaden	1836 första K	1851 i K	1851 första K
månader	1836 K för #	1849 testa # K
månadsgivare	1849 bli K
måned	261 prøv en K	298 i # K	309 prøv en K	311 pr. K	1430 en K for	1444 prøv en K	1446 per K
måneden	311 om K	1446 i K
måneder	298 i # K	1430 K for #
média	885 notre K
mês	1563 até o fim do K	1564 por K	1564 ao K
mówi	1502 K
môžete	1735 článok si K
mācīja	1315 K
mākslīgais	1296 K intelekts
mēnesis	1314 pirmais K
mēnesī	1314 K
mėgstamiausią	1251 K
mėnesį	1276 per K
měsíc	244 první K	253 za K	253 první K
měsíčně	253 K
můžete	238 článek si K
mạnh	2033 nhấn K
""", 'n': """
napisał	1502 K
napisała	1502 K
napište	229 K nám	251 K nám
napísal	1751 K
napíšte	1725 K nám	1725 K, prosím	1748 K nám
naročilo	1781 hvala za K
naročite	1756 K se na naše	1788 K se
naročnik	1755 že K
naročnike	1762 samo za K	1762 le za K
naročniki	1792 K
naročnikom	1755 dostopen le K	1755 na voljo K	1755 na voljo samo K	1755 na voljo le K
naročnina	1782 K	1792 K
naročnino	1782 z K
naujienlaiškio	1263 K
naujienlaiškis	1275 mūsų K	1278 K
naujienlaiškį	1244 mūsų K	1263 K	1274 užsisakykite K	1275 mūsų K
navođenja	1703 bez K izvora
navođenje	1703 uz K izvora
našeho	235 do K týmu	235 K e-shopu
našem	1693 K timu
neatkarīgu	1312 atbalsti K
nekünk	1026 segíts K	1026 írjon K	1026 írj K	1026 jelezd K	1027 K adód
nemokamą	1267 K paskyrą
neobmedzený	1713 K prístup
neodpovídá	30 K za
neomezený	225 K přístup
neomezeně	209 K číst
nepriklausomą	1265 paremkite K žurnalistiką	1274 paremkite K	1275 K žurnalistiką
newsissä	788 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	251 podpořte K
nezávislá	252 K média
nezávislé	1749 K médiá
nezávislú	1748 podporte K
ngoài	2013 nội dung bên K
nguồn	2008 K ưu tiên	2008 K tin ưu tiên	2029 ghi rõ K
nhiệm	2018 chịu trách K về nội dung bình luận
nhân	2014 trí tuệ K tạo
nhấn	2030 K vào đây
nhận	1997 đăng ký K bản tin	1997 đăng ký K tin	2001 chấp K tất cả	2030 đăng ký K
nhập	24 đăng K	1996 đăng K để	1996 vui lòng đăng K	2030 đăng K để
niedostępny	1479 materiał wideo jest K
niezależne	1499 wesprzyj K	1499 wspieraj K	1500 K media
niezależność	1500 K
niezależną	1500 jesteśmy K
noastră	1607 munca K
nolēma	1315 K
norāda	1315 K
notificações	14 as K	1514 ative as K	1514 ativar K	1514 receba K
notificările	14 K	1573 activează K
notifikácie	1738 K
notícia	1563 esta K
notícias	1512 receba as K	1512 receba K	1517 siga as últimas K
novinařina	252 naše K
novinařinu	252 nezávislou K
novinár	1726 je K	1726 , K
novinári	1749 naši K
novinárka	1726 je K	1726 , K
novinárkou	1726 je K
novinárom	1726 je K
novinář	230 je K	230 , K
novinářem	230 je K
novináři	252 naši K
novinářka	230 je K	230 , K
novinářkou	230 je K
novičke	1756 na e-K
novičnik	1763 K	1763 e-K	1789 naš e-K	1792 K
novičnika	1763 K
nusprendė	1277 K
nášho	1732 do K tímu
nächste	21 in diesem browser für die K	421 sind sie der K
nói	2033 K
năm	2032 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	235 našem K
obegränsad	1798 K tillgång
obligāta	1289 atsauce K
oblíbené	227 K zdroje
oblíbených	227 K zdrojů
oblíbenými	227 K zdroji
obrigatórios	21 campos K são	1523 campos K são
obveščanje	1781 na naše K
obľúbené	1723 K zdroje
obľúbených	1723 K zdrojov
obľúbenými	1723 K zdrojmi
odebírejte	211 K náš	251 K
odemkněte	209 K si
odhlásit	211 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1697 komentari K	1697 komentari ne K
odídete	1721 kým K
ofereça	1510 K este artigo
ograniczeń	1454 czytaj bez K	1454 czytaj więcej bez K
ogłosił	1502 K
ogłosiła	1502 K
oikaisupyynnöt	799 K
oikaisupyyntö	799 K
olvasási	0 K idő
olvasóiból	1009 K él
olvasóink	36 K	1027 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	675 danos tu K
ordenó	678 K
ordonné	887 a K
ortakliği	1922 iş K linkleri
orzekł	1502 K
osobních	224 ochrany K údajů	224 ochraně K údajů
osobných	1728 K údajov
oznámení	14 K
oznámil	254 K	1751 K
oznámila	254 K	1751 K
ozvěte	229 K se nám	251 K se nám
""", 'p': """
padėkite	1274 K mums
pageidaujamą	1251 K šaltinį
paklausė	1277 K
palīdzi	1303 ziedo un K	1312 K mums
palīdzību	1296 mākslīgā intelekta K	1311 mākslīgā intelekta K
parašykite	1274 K mums
parsisiųskite	1274 K
participación	632 normas de K
partnerské	247 K odkazy	1744 K odkazy
partneři	216 my a naši K
pastā	1301 e-K
patronką	1497 zostań naszą K
patrões	1563 sem K
paylaşin	25 K	1925 K
paziņoja	1315 K
paziņojumus	1300 K
państwa	1477 czeka na K
pašte	1263 jūsų el. K
pažadėjo	1277 K
periódico	676 este K	676 nuestro K
permanència	202 sense K
personvernerklæring	1401 K
phê	2021 mời bạn một ly cà K
phóng	2010 liên hệ K viên	2012 là K viên báo	2012 là K viên của
phút	0 K đọc
pidió	678 K
pidätetään	785 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1686 K nam	1706 K nam	1768 K nam	1768 K na	1788 K nam
piškotke	1771 K
piškotki	1771 K
piškotkov	1771 K
plânge	1609 se K
pochází	232 obsah K
podcastów	1483 K
podcastů	237 K
podcaście	34 naszym K
podkreśla	1502 K
podporovatelé	252 naši K
podporují	252 nás K
podpoře	252 díky K
podpořte	249 K	251 K nás	251 K naši	251 K naše	251 K mě
podrška	1706 vaša K
podrške	1704 bez vaše K	1707 vaše K
podršku	1706 vašu K
podržite	1704 K	1706 K nas	1706 K naš
podľa	1751 K
poinformował	1502 K
poinformowała	1502 K
pokračovanie	1713 pre K v čítaní
pokračování	209 K je dostupné	247 K článku níže
pokračuje	247 článek K	247 text K	1744 článok K	1744 text K
pokračujte	209 K ve čtení s
política	180 K de galetes	630 K de cookies	1521 K de cookies	1532 cobre K
pomoć	1706 vašu K
pomóż	1499 K nam
pomôžte	1748 K nám
poprosił	1502 K
poprosiła	1502 K
poprosiło	1502 K
postafiókjába	986 K
postaládádba	997 a K
postaládájában	997 ön K
posílat	242 nechte si K
posílejte	229 K nám
potřebujeme	251 K vaši pomoc	251 K vaši podporu
používame	1728 K cookies
používá	216 tento web K
používáme	216 K cookies
powiedział	1502 K
powiedziała	1502 K
pozostało	1454 K # %	1454 K #%
pošaljite	1686 K nam	1686 K na	1706 K nam
pošlete	229 K nám	251 K nám
pošlite	1725 K nám	1748 K nám
pošljite	1768 K nam	1768 K jo nam	1768 K na	1788 K nam
požádal	254 K
požádala	254 K
pracę	1500 naszą K
pranešimus	1262 K
pranešė	1277 K
prašė	1277 K
predplatiteľ	1713 už ste K	1713 ste K
predplatiteľom	1720 K	1748 staňte sa K
predplatiteľov	1720 pre K
predplatné	1713 už máte K	1741 K	1748 kúpte K	1748 kúpte si K	1752 K
predplatného	1741 K
predplatným	1741 K
preferată	1581 sursă K
preferované	227 K zdroje	1723 K zdroje
preferovaný	227 K zdroj	1723 K zdroj
preferovaných	227 K zdrojů	1723 K zdrojov
preferovaným	227 K zdrojem	1723 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1454 tylko dla K
prenumeratą	1491 z K
prenumeratę	1454 masz już K	1491 zamów K	1491 kup K	1491 wykup K
prečítate	1713 celý článok si K
pridružite	1706 K se našoj	1706 K im se	1788 K se nam
pridržana	1679 sva prava K
pridržane	1761 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1277 K
prihlásenie	1714 ďakujeme za K	1739 ďakujeme za K
prihlásení	1741 po K
prihlásením	1739 K súhlasíte
prihláste	24 K	1713 K sa a čítajte	1748 K sa na odber
prihvaćate	1699 prijavom K
pripažino	1277 K
programėlėje	1261 K
programėlę	1261 K
prohlížeč	10 váš K
proposé	864 conçu et K par
pročitali	1673 da biste K
pročitate	1673 da K cijeli	1673 da K ceo
prośbę	1449 mamy do ciebie K	1449 mamy małą K
prošnjo	1765 imamo majhno K	1765 majhno K
prywatności	1464 polityka K	1464 polityce K
przeczytać	1454 aby K cały	1454 aby K ten artykuł
przeczytałaś	1486 dziękujemy, że K
przeczytałeś	1486 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1452 K nam #%	1499 K nam	1499 K #
przesyłajcie	1477 K
prześlij	1477 K nam	1499 K nam
przyznał	1502 K
przyznała	1502 K
przyślij	1477 K nam	1499 K nam
práca	1749 naša K
práce	252 naší K
práci	252 naši K
prácu	1749 našu K
précisé	887 a K
préférée	854 source K
préférées	854 sources K
prévient	887 K
príspevky	1737 K v diskusii
príspevok	1748 váš K
próxima	1563 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1095 blocco della K	1141 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1002 K
publicité	11 la K	11 cette K	838 bloqueur de K	838 bloqueurs de K	885 sans K
publicités	838 bloqueur de K
publicystką	1478 jest K
publicystą	1478 jest K
publikování	222 K nebo šíření
publiée	22 ne sera pas K	842 votre adresse e-mail ne sera pas K
pyyntö	768 pieni K
pyysivät	819 K
pásale	675 K esta
päevakokkuvõte	703 K
päätoimittaja	793 K
päätti	819 K
pénzbe	1027 K kerül
pénzéből	18 olvasók K
písemného	223 bez K souhlasu
pódcast	34 nuestro K	676 nuestro K
pārpublicēšana	1283 K bez	1289 K bez
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
quyên	2030 K góp ngay	2034 K góp
quyền	2006 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1315 K
rappelé	887 a K
rašykite	1274 K mums
rašė	1277 K
reclamă	11 K
reconoció	678 K
recordó	678 K
redacció	191 la K t'envia	201 la nostra K
redacción	665 la K te envía	676 nuestra K
redacția	1605 K îți trimite	1607 K noastră
redakcję	1499 wesprzyj K
redaktorką	1478 jest K
redaktorė	1255 K
redaktör	1823 är K för	1823 är K på	1823 är politisk K
redaktør	285 er K på	285 er K for	285 er politisk K	1416 er politisk K	1416 er K i	1416 er K for
redação	1553 a K envia	1563 nossa K
refusé	840 K le dépôt
registrácii	1741 po K
registráciou	1739 K súhlasíte
registráciu	1739 ďakujeme za K
regisztrálj	1026 K
regisztráljon	1026 K
regístrate	618 K para	618 K gratis
rejestrując	1488 K się
reklamlänkar	1838 K
reklamą	11 K
reklám	1749 bez K
reklámok	1027 K nélkül
reportaż	1500 ten K
reporterką	1478 jest K
reportér	230 , K	1726 , K
reportérem	230 je K
reportérka	230 , K	1726 , K
reportérkou	230 je K	1726 je K
reportérom	1726 je K
reproducció	174 prohibida la K	199 K sense permís
reproducción	638 prohibida su K	638 prohibida la K
reprodução	1529 proibida a K	1529 K proibida	1561 K permitida desde	1561 K é permitida desde
republié	848 K avec	882 cet article est K
repórter	1532 é K
responsabilità	30 K di
reveló	678 K
rezervăm	29 ne K dreptul
riêng	2001 chính sách quyền K tư	2023 dành K cho thuê bao	2029 quan điểm K của tác giả
rovatvezetője	1002 K
ročne	1750 K
ročně	253 K
rät	424 K
rätta	1829 K fel
rättar	1829 vi K fel
räumte	424 K ein	424 K der	424 K die
rääkis	718 K
råbte	312 K
réagir	842 pour K
réagissez	884 K à
réalisation	864 n'a pas participé à la K
rédacteur	849 est K
rédaction	849 a rejoint la K	864 n'a pas participé à sa K	873 la K vous	877 pour soutenir la K	884 soutenez la K	884 alertez la K	885 notre K
rédactrice	849 est K
régulièrement	849 collabore K
réponse	21 annuler la K
répétait	887 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	828 cet article est K	828 ce contenu est K	828 article K
réservée	828 K aux abonnés	828 K à nos abonnés	828 la suite est K
réservés	828 K aux abonnés	848 tous droits K
résiliable	886 K à tout moment
részesített	998 előnyben K forrásként
röst	1826 ai-K
răspunsul	21 anulează K
rằng	2033 viết K	2033 cho K
""", 's': """
sacīja	1315 K
sadržaj	9 ovaj K	1689 vanjski K	1689 spoljni K
sadržaja	9 ovog K	1689 vanjskog K	1689 prikaz ovog K	1689 prikaz K
sakė	1277 K
sanctionné	887 a K
sandučić	1674 u vaš K
sandučiću	1674 u vašem K	1699 vašem K
sbírka	255 K
schließen	321 K sie ein abo	421 K sie ein abo
schránke	1714 vašej K
schránky	211 do vaší K	1714 do vašej K
sdílejte	25 K
segítsen	1026 K, hogy
segítségedre	1026 szükségünk van a K
según	678 K
sentenció	678 K
sería	666 sin ti no K
sesión	24 inicia K	24 inicie K	618 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1562 inicie K
señaló	678 K
sisällön	9 K	795 ulkoisen K
sisältö	772 tämä K on vain
sisältöä	795 ulkoista K
sjefredaktør	1416 er K
skarży	1502 K
skrzynkę	1456 na twoją K	1456 na swoją K	1488 K mailową
slobodné	1748 podporte K
slobodnú	1748 podporte K
sondę	1485 naszą K
sorumluluğu	30 K
souborů	224 K cookie
souhlasíte	242 e-mailu K	242 odesláním K	242 registrací K
soạn	2021 hãy ủng hộ tòa K	2029 bằng văn bản của tòa K	2031 tòa K
spolupráci	247 ve K s partnerem	1744 v K s partnerom
sporočite	1768 K nam
sportkrönikör	1823 är K
sportsredaktør	285 er K
spracovaním	1739 K osobných údajov
sprijiniți	1606 K
sprijină	1606 K-ne
správach	1724 google K
správy	1724 google K
stellenbörse	363 in unserer K
straipsnį	1275 visą K
stwierdził	1502 K
stwierdziła	1502 K
stáhněte	251 K si
står	30 K för
stöd	1796 med ditt K	1849 K oss	1849 K vår	1849 ditt K
stödja	1835 K oss med
stödmedlem	1849 bli K
stödprenumerant	1849 bli K
stötta	1835 K oss med	1849 K oss	1849 K vår	1849 K vårt
støt	297 K os	309 K os	309 K med
støtt	1444 K oss	1444 K vår
støtte	259 med din K	259 vi har brug for din K	297 K os med	297 din K gør	309 din K	309 bliv K	1390 med din K	1429 K oss med	1444 din K
støtteabonnent	1444 bli K
støttemedlem	309 bliv K	1444 bli K
stāstīja	1315 K
stěžuje	254 K
subscripció	204 K
subskrybentów	1454 tylko dla K	1454 dostępna dla K	1454 dostępne dla K
subskrypcją	1491 z K
subskrypcję	1454 kup K	1454 masz już K	1488 dziękujemy za K	1491 wykup K	1499 kup K
suosikkilähteeksesi	788 K
suosikkilähteeksi	788 K
sursă	1604 link activ către K
suscripción	618 ya tengo una K	675 cambia tu K	679 K
suscríbase	675 K
suscríbete	618 K para	618 K por	618 K en	621 K al boletín	675 K
susțin	1597 care ne K lunar	1607 ne K lunar
susține	1606 K-ne	1606 K presa	1609 K că
susținerea	1606 K ta
susțineți	1606 K-ne
svěřte	229 K se nám
szerkesztője	1002 K
szerkesztőségünk	1027 K
szerkesztőségünknek	1027 K
szerzője	1002 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1836 tills du K upp	1852 K
sähköpostiin	774 suoraan K
sähköpostiisi	774 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	774 K
sélection	873 K d'articles
sélections	828 ajouter l'article à vos K
síganos	626 K en
síguenos	626 K en	675 K
sõltumatut	715 toeta K
sõnul	718 K
söyledi	1936 K
søgning	281 google-K
súhlasíte	1739 odoslaním K
súmate	675 K al
süresi	0 okuma K
sütik	1003 K
sütiket	1003 K
săptămână	17 o dată pe K	1608 pe K
sīkdatnēm	1294 K
sống	2021 nuôi K tờ báo	2021 bạn đọc nuôi K
""", 't': """
tanácsolta	1029 K
tanította	1029 K
teigė	1277 K
tekemään	817 K sitä
tekijänoikeus	785 K suojaa
tekoäly	796 tehnyt K
tekoälyllä	796 K
tekoälyn	796 K avulla	796 K tekemä
tekoälyä	796 käyttää K
telefonā	1300 savā K
tesszük	22 nem K közzé
teşekkürler	1933 okuduğunuz için K
thiết	2029 không nhất K phản ánh quan điểm
thuê	2023 dành cho K bao	2023 đã là K bao	2034 K bao
thuộc	2006 bản quyền K
thành	1996 dành cho K viên	2020 bạn đã đăng ký K công	2030 trở K thành viên
tháng	2023 đọc miễn phí trong K	2032 mỗi K	2032 hàng K	2032 K đầu
thích	2008 nguồn tin ưa K	2008 nguồn yêu K
thông	14 K báo	1999 bật K báo	1999 nhận K báo	2010 bạn có K tin	2010 bạn đọc cung cấp K tin	2029 khi phát hành lại K tin	2030 bật K báo
tillgång	1849 få fri K
tillåtet	1847 inte K att återge
tiếng	2018 K việt có dấu
tiếp	1996 để K tục đọc	1996 để đọc K	2021 K sức cho báo chí	2023 để K tục đọc	2030 đăng ký để đọc K	2030 hãy K sức
tjänst	1793 en liten K att be
továbbolvasáshoz	985 a K
toàn	20 K bộ bài	1996 để đọc K bộ	1996 đọc K bộ bài	2023 để đọc K bộ bài	2030 đăng ký để đọc K bộ
tretích	1728 cookies K strán
treści	9 tej K	1491 dostęp do K
treść	9 tę K
trên	1999 theo dõi K
trước	2018 K khi đăng
trường	21 các K bắt buộc
tudósítója	1002 K
turpinātu	1280 lai K lasīt
tuần	17 mỗi K	2020 bản tin hằng K của	2020 bản tin hàng K của	2032 mỗi K
tvrdí	254 K
työmme	817 K
työtämme	816 tue K	817 K
tájékoztató	990 adatvédelmi K
támogass	1026 K minket
támogasson	1026 K minket
támogathat	1009 K minket
támogatása	1009 K nélkül	1026 az ön K
támogatásod	1026 a te K
támogatásából	1009 olvasóink K
támogatásával	1012 partnerünk K
támogatónk	1009 legyen ön is K	1009 legyél te is K
täglich	325 K per mail
tästä	807 lisää K
täällä	768 kun kerran olet K
täältä	807 lisää K
téléchargez	884 K
töltsd	1026 K le
týden	17 každý K
týdně	253 K
týždenne	17 raz K
tłumaczy	1502 K
třetích	232 cookies K stran
tải	2030 K về
""", 'u': """
uafhængigt	310 K medie
ubegrænset	261 K adgang
udostępnij	25 K
ukarał	1502 K
ulaşin	1907 bize K	1925 K
ulaşmak	1907 yazara K
unabhängig	416 K von unserer redaktion	416 von unserer redaktion K	422 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1107 insegna all'K
unterstütze	317 K unsere arbeit	317 K uns mit	421 K uns	421 K unsere	421 K mich	421 K meine
unterstützen	317 K sie unsere arbeit	317 K sie uns mit	317 mit einer spende K	317 können sie uns K	421 K sie uns	421 K sie unsere	421 sie können das K	421 freiwillig K	421 K sie mich	421 K sie meine	421 K uns
unterstützt	333 ihr browser K	421 K uns
unterstützung	379 ihrer K	379 deiner K	421 mit ihrer K	421 mit deiner K	421 ihre K	421 deine K	421 eure K
upozornění	213 zapněte si K	241 K
upphovsrätt	1815 skyddat enligt lagen om K
upphovsrättslagen	1815 skyddat enligt K
uredništva	1761 brez dovoljenja K	1761 brez soglasja K
uredništvo	1775 v naše K	1789 naše K
uredništvu	1768 pišite K
urmărește	1573 K-ne pe	1573 K-ne și pe	1573 K știrile	1606 K-ne
urmăriți	1573 K-ne pe	1606 K-ne
utilização	1521 K de cookies
utilizează	1575 K cookie
utilizăm	1575 K cookie
utánközlés	995 K
uutislähteeksesi	788 ensisijaiseksi K
uutislähteeksi	788 ensisijaiseksi K
uznał	1502 K
uznała	1502 K
uzsvēra	1315 K
użytkowników	1486 opiniami K
używamy	1464 K plików cookie
užsisakykite	1241 K prenumeratą
""", 'v': """
vašeho	211 do K e-mailu
vedieť	1725 dajte nám K
venerdì	17 ogni K
verhängte	424 K
versión	2 K en audio
verstärkung	363 suchen K
versão	2 K em áudio
vervielfältigung	343 K nur mit
veröffentlicht	22 wird nicht K	337 deine e-mail-adresse wird nicht K	337 ihre e-mail-adresse wird nicht K
veröffentlichung	392 seit der K geändert	392 seit K geändert
već	1683 kad ste K tu	1708 K od
vidéo	9 cette K
virheensä	799 korjaa K
viên	2012 là biên tập K của	2023 dành cho hội K
viết	2030 hãy K thư	2031 bài K này	2033 ông K	2033 bà K
você	18 sem K	1563 sem K
vollständigen	321 K artikel lesen
volontär	353 ist K
volontärin	353 ist K
vprašalnik	1778 K
vyhradené	1719 všetky práva K	1719 autorské práva sú K
vypočuť	1735 si môžete K
vysvetľuje	1751 K
vysvětluje	254 K
vyzývá	254 K
vyžadované	21 K informace	21 K polia
vás	249 bez K by	252 bez K by	1746 bez K by	1749 bez K by
väitis	718 K
väittää	819 K
välise	696 K sisu
vårt	1394 meld deg på K
véli	1029 K
vídeo	9 este K
vďaka	1749 K vám
vēlamo	1290 K avotu
vēstkopai	1301 K
vēstulei	1301 ziņu K
vědět	229 dejte nám K	251 dejte nám K
""", 'w': """
webbläsare	10 din K
webinár	1732 náš K
webinář	235 náš K
według	1502 K
weißt	352 K du mehr
wołał	1502 K
wpłata	1497 każda K	1499 twoja K
wpłatom	1500 dzięki K
wpłać	1499 K
wspierającym	1499 zostań K
współpracy	1494 we K z partnerem
wyjaśnia	1502 K
wypisać	1456 K się w każdej chwili
wyrażam	1456 K zgodę na
wyślij	1477 K nam
wöchentlichen	325 K newsletter
właściciela	1500 nie mamy K
""", 'y': """
yhteistyössä	808 K mainostajan
yönetmenidir	1908 genel yayin K
""", 'z': """
zaakceptować	1479 K pliki cookie
zadaním	1739 K e-mailu
zadržana	1679 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	242 K e-mailu
zahvaljujući	18 K čitaocima	18 K čitateljima	1704 K vama	1707 K vama
zakázané	1719 šírenie je K
založte	251 K si účet
zamknutý	1713 článok je K
zamčený	209 článek je K
zapisując	1488 K się
zapowiedział	1502 K
zapowiedziała	1502 K
zastrzeżone	1472 wszelkie prawa K	1472 wszystkie prawa K
zašlete	229 K nám
zašlite	1725 K nám
zbiórka	1503 K
zbývá	209 K vám # %
zdieľajte	25 K
zespołu	1482 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1479 treść K
zewnętrzne	1464 treści K	1479 treści K
zewnętrznej	1479 treści K
zgłoś	1477 K go nam	1499 K nam
znać	1499 daj nam K
zobrazení	232 K tohoto obsahu	232 K obsahu
zostań	1499 K z nami
zpracováním	211 souhlasím se K	216 K osobních údajů
zprávy	228 google K
zprávách	228 google K
zugänglich	380 frei K
zunächst	343 dieser artikel erschien K
zurück	408 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1491 za # K	1491 od # K	1501 od # K
złotówka	1497 każda K	1500 każda K
""", 'á': """
állítja	1029 K
""", 'ä': """
ägare	1835 inga rika K
ähnliches	352 K erlebt
ändå	1793 nu när du K är här
äpp	701 K
äppi	701 K
""", 'å': """
åndsverkloven	1409 beskyttet av K
året	311 om K
återges	1815 får inte K
""", 'ç': """
çalişmak	1912 bizimle K
çalişmalarimiz	1934 K
çerezler	1897 K kullan
çerezlere	1910 K
çerezleri	1897 K kullan	1910 K
""", 'é': """
échanos	675 K una mano	675 K un cable
écrit	849 K pour	887 a K
écrivain	849 est K
écrivez	884 K-nous
électronique	831 dans votre boîte aux lettres K
équipe	885 notre K
értesítéseket	14 K	1008 K
értesüljön	1008 K elsőként
évente	1028 K
""", 'í': """
ígérte	1029 K
írta	1029 K
""", 'î': """
înscrie	1606 K-te la
""", 'õ': """
õpetas	718 K
""", 'ö': """
öffnen	326 app K
önerdi	1936 K
önskad	1819 K källa
""", 'ú': """
újságírás	1027 független K	1027 a jó K
újságírásunk	1027 K
újságíróink	1027 K
újságírója	1002 K
última	626 siga la K hora	626 sigue la K hora
""", 'ü': """
übernommen	343 K von	417 von der agentur K	417 deutschen presse-agentur K
übersicht	346 K	401 diese K wurde
ücretsiz	15 K haber	15 K makale	1923 K üye olun
ühendust	715 võta K
ütles	718 K
ütlesid	718 K
üyeliği	1918 bülten K
üçüncü	1910 K taraf
""", 'č': """
čitalaca	1704 uz podršku K	1707 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1707 naši K
čitatelia	1749 naši K
čitatelja	1704 uz podršku K	1707 naših K	1707 uz podršku K
čitatelji	36 naši K	1707 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1746 vďaka podpore K	1749 našich K	1749 vďaka podpore K
članak	20 cijeli K	1683 svidio vam se K	1700 cijeli K	1700 ceo K	1707 ovaj K
članek	1765 vam je bil K všeč	1789 ta K
členem	251 staňte se K
členom	1748 staňte sa K
článek	20 celý K	205 líbil se vám K	209 celý K za	244 celý K	252 tento K	252 líbil se vám K
článkom	1741 všetkým K
článku	20 celého K
články	252 naše K
článků	244 limit K
článkům	244 všem K
článok	20 celý K	1721 páčil sa vám K	1741 celý K	1749 tento K
čtenáři	252 naši K
čtenářů	36 našich K	249 díky podpoře K	252 našich K	252 na podpoře K	252 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
číst	252 K dál bez
čítajte	1748 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1748 K, že nás čítate
""", 'đ': """
đây	2030 bấm vào K
đóng	2030 K góp của bạn	2030 hãy K góp
đăng	2020 cảm ơn bạn đã K ký	2020 bằng việc K ký, bạn	2030 K ký để đọc bài
đường	2010 K dây nóng của tòa soạn	2010 K dây nóng của báo
đọc	18 nhờ bạn K	2023 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1750 K sumou
""", 'ř': """
řekl	254 K
řekla	254 K
říká	254 K
""", 'ś': """
śledztwa	1500 nasze K
śledztwo	1500 to K
śledź	1461 K nas na	1499 K nas
""", 'š': """
šaljite	1686 K nam
šaukė	1277 K
šiandien	1265 aukokite K
šodien	1303 ziedo K
""", 'ź': """
źródło	1472 K: pap
""", 'ž': """
želeni	1766 K vir
željene	1684 K izvore
željeni	1684 K izvor
žurnalistai	1275 mūsų K
žurnalistas	1255 K
žurnalistika	252 naše K	252 nezávislá K	1275 K kainuoja	1275 gera K	1749 nezávislá K
žurnalistiku	252 nezávislou K	1749 nezávislú K
žurnalistiky	252 nezávislé K
žurnalistė	1255 K
žurnāliste	1293 K
žurnālisti	1313 mūsu K
žurnālistika	1313 neatkarīga K	1313 K maksā	1313 laba K
žurnālistiku	1303 atbalsti neatkarīgu K	1313 neatkarīgu K
žurnālists	1293 K
""", 'ά': """
άρθρα	466 τα K μας
άρθρο	466 αυτό το K
""", 'έ': """
έγραψε	468 K
έρευνά	454 K μας
έρευνές	466 οι K μας
""", 'α': """
αγαπημένες	444 K σου πηγές	444 K σας πηγές	444 K πηγές
αγαπημένη	444 K πηγή
ακολουθήστε	432 K μας	465 K μας
ακολουθείστε	432 K μας
ακόμη	463 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	468 K
αναγνώστες	18 χάρη στους K	466 οι K μας
αναδημοσίευση	439 απαγορεύεται η K	439 επιτρέπεται η K
αναπαραγωγή	439 K χωρίς
ανταποκρίτρια	447 είναι K
ανταποκριτής	447 είναι K
απάντησης	21 ακύρωση K
απαγορεύεται	439 K η αναπαραγωγή	439 K η αντιγραφή
αποδεχθείτε	449 K τα cookies
αποδεχτείτε	449 K τα cookies
απορρήτου	441 πολιτική K
από	458 K # €
αρθρογράφος	447 είναι K
αρχισυντάκτης	447 είναι K
αρχισυντάκτρια	447 είναι K
""", 'β': """
βιβλιοπωλείο	452 ηλεκτρονικό μας K
βοηθήστε	465 K μας
βοηθούν	466 μας K
βρείτε	432 K μας στο
""", 'γ': """
γίνετε	465 K μέλος	465 K κι εσείς
γνώσεις	454 τις K σας
γράψτε	446 K μας	465 K μας
γραφτείτε	465 K
""", 'δ': """
δήλωσε	468 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	466 οι K μας
δημοσιογράφος	447 είναι K	447 , K	447 - K
δημοσιογραφία	466 η K μας	466 ανεξάρτητη K	466 η ανεξάρτητη K
δημοσκόπησή	454 K μας
δημοσκόπηση	454 στη K
διαβάσετε	429 για να K ολόκληρο
διαφήμιση	11 τη K	461 μετά τη K
διαφημίσεις	466 χωρίς K
διεύθυνση	430 η K email	430 τη K email	457 K email	457 K e-mail
δικαιώματος	439 με επιφύλαξη παντός K
δουλειά	466 η K μας
δωρεά	463 κάντε μια K	465 η K σας	465 κάντε μια K	469 K
δωρεάν	15 K άρθρα	458 K άρθρα
δωρεές	469 K
""", 'ε': """
είμαστε	466 K μια μικρή
είπε	468 K
εβδομάδα	17 κάθε K	467 την K
εγγραφή	457 με την K σας
εγγραφείτε	429 K για να	458 K δωρεάν	465 K
ειδοποιήσεις	14 K
εισερχόμενά	430 στα K σας
εκδήλωσή	452 K μας
εκφράζουν	455 τα σχόλια K	455 σχόλια δεν K
ενεργοποιήστε	432 K τις ειδοποιήσεις	434 K τη javascript
ενημερωτικά	430 K δελτία
ενημερωτικό	430 K δελτίο
ενημερώστε	446 K μας
ενισχύστε	463 K	465 K
ενσωματωμένο	449 K περιεχόμενο
εξήγησε	468 K
επιβεβαιώστε	457 K την εγγραφή
επικοινωνήστε	446 K μαζί μας	446 K με τον συντάκτη	446 K με τη συντάκτριά	446 K με τη συντάκτρια	446 K με τη σύνταξη
ερωτηματολόγιο	454 το K
εσάς	463 χάρη σε K	466 χάρη σε K
ευρώ	458 με # K
ευχαριστούμε	457 K για την εγγραφή	465 K που μας
""", 'ζ': """
ζήτησε	468 K
""", 'η': """
ηλεκτρονικό	452 K μας κατάστημα
""", 'κ': """
κάνοντας	457 K κλικ
κανάλι	466 το K μας
κατάστημά	452 στο K μας
καταγγέλλει	468 K
καταγγελία	446 κάντε μας την K
κατεβάστε	432 K την εφαρμογή
κουίζ	454 το K	454 στο K	454 το K μας
κυκλοφορεί	452 K το νέο τεύχος
κυριότερες	457 τις K ειδήσεις
""", 'μ': """
μήνα	467 τον K	467 το K	467 ανά K	467 κάθε K
με	458 K # €
μοιραστείτε	25 K
""", 'ξ': """
ξεκλειδώστε	429 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	458 K το άρθρο
ομάδα	452 στην K μας	465 ελάτε στην K	466 η K μας
""", 'π': """
παράκληση	443 έχουμε μια μικρή K	443 μια μικρή K
πατώντας	457 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	449 εξωτερικού K
περιεχόμενο	9 αυτό το K	449 αυτό το K	449 το K αυτό	449 εξωτερικό K
πολιτική	441 K cookies
πρέπει	449 δείτε το βίντεο K
προειδοποιεί	468 K
προσωπικών	441 K δεδομένων
προτεινόμενη	444 K πηγή
προτιμώμενες	444 K πηγές
προτιμώμενη	444 K πηγή
πρωί	17 κάθε K
πρόσθεσε	468 K
πρώτο	458 τον K μήνα
πρώτος	467 K μήνας
""", 'ρ': """
ρεπορτάζ	466 το K μας	466 αυτό το K
""", 'σ': """
σημαντικότερες	457 τις K ειδήσεις
στήριξέ	465 K μας
στήριξή	463 χωρίς τη K	465 η K σας	465 τη K σας	466 χωρίς τη K
στήριξη	463 χάρη στη K	466 χάρη στη K
στείλε	446 K μας
στείλτε	446 K μας	465 K μας
στηρίξτε	463 K	465 K μας	465 K την	465 K το	465 K τη
συνέδριο	452 K μας
συνέδριό	452 K μας
συνδεθείτε	24 K	429 K για να	465 K
συνδρομή	458 με K	458 K από	469 K
συνδρομητές	429 διαθέσιμο μόνο σε K	429 διαθέσιμο σε K	442 μόνο για K	442 μόνο σε K	466 οι K μας	469 K
συνδρομητής	429 είστε ήδη K	465 γίνετε K
συνεργασία	461 σε K με χορηγό	461 σε K με τον χορηγό
συνεργατών	461 συνδέσμους K
συνεχίζεται	461 K παρακάτω
συνεχίσετε	429 για να K την ανάγνωση	429 να K την ανάγνωση
συνεχίσουμε	466 να K
συνεχίστε	429 K την ανάγνωση
συντάκτης	447 είναι K
συντάκτρια	447 είναι K
σχολιάσετε	6 K
σχόλια	455 στα K
σύμφωνα	468 K
""", 'τ': """
τόνισε	468 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	443 αφού K ως εδώ
φύγετε	443 πριν K
φώναζε	468 K
""", 'χ': """
χρήσης	441 όροι K	457 όρους K
χρειαζόμαστε	465 K τη βοήθειά σας
χρησιμοποιεί	434 K cookies
χρησιμοποιούμε	434 K cookies
χρόνο	467 τον K
""", 'ψ': """
ψηφοφορία	454 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	133 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	133 K
абонирайте	95 K се, за да	96 K се за бюлетина	129 K се
абонирането	119 с K
авторизованные	1655 только K
авторизованным	1655 K пользователям
авторизовані	1976 лише K
авторизуйтесь	24 K
авторкою	1965 зв'язатися з K
автором	1965 зв'язатися з K
автору	1643 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1654 K	1975 K
анонимно	1643 K
афилиейт	124 K линкове
""", 'б': """
бажаних	1962 K джерел
безкоштовний	1971 наш K вебінар	1979 K акаунт
безкоштовних	1979 ліміт K	1979 K статей
безкоштовні	15 K статті	1979 K статті
безлимитный	1617 K доступ
безплатен	113 нашия K уебинар
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатные	15 K статьи	1658 K статьи
бесплатный	1649 наш K вебинар	1658 K аккаунт
бесплатных	15 K статей	1658 лимит K	1658 K статей
бисквитки	110 K
бисквитките	110 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	130 K на вас
благодарим	119 K ви, че се
благодаря	1664 K донатам	1667 K вам	1667 K вашей
блокировщик	1627 отключите K	1627 K рекламы
блокувальник	1950 K реклами
браузер	10 ваш K	1637 ваш K	1958 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	130 нашия K	133 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	1963 K
вайбър	16 K	106 K
ватсапе	1641 K
вашата	96 на K поща
вебинар	1649 наш K
вебінар	1971 наш K
видео	9 это K
виділіть	1961 K
визнав	1991 K
визнала	1991 K
викаше	132 K
використання	1985 будь-яке K матеріалів	1985 K матеріалів сайту
використанні	1956 при K матеріалів
використовує	1950 K cookie
використовуємо	1950 K cookie
випуск	1973 K
вирішив	1991 K
вк	1641 K
вконтакте	1641 K
влезте	24 K
вміст	9 цей K
внескам	1986 завдяки K	1989 завдяки K
внесок	1988 ваш K
войдите	24 K	1617 K, чтобы
вотсапе	1641 K
вотсапі	1963 K
всеки	127 K лев
встановіть	1945 K додаток
възпроизвеждането	126 K
выделите	1629 K ее	1629 K текст
выпуск	1652 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1668 в K
годишно	131 K
гривень	1990 # K
грн	1990 # K
гукав	1991 K
гіперпосилання	1956 K обов
""", 'д': """
дальше	1617 чтобы читать K
дарение	129 вашето K	131 с K	133 K
дарения	133 K
дарете	127 K	129 K ни
джерела	1962 обрані K	1962 бажані K
джерелом	1962 основним K	1962 бажаним K
дзен	1641 K
дзене	1641 K
добави	132 K
добавьте	1624 K нас в
дозволяється	1985 матеріалів K лише
долучайтесь	1988 K
долучайтеся	1988 K
донат	1666 ваш K	1988 ваш K	1992 K
донатам	1986 завдяки K
донати	1992 K
донатом	1990 K
донаты	1670 K
допомога	1988 нам потрібна ваша K
допоможе	1989 K нам
допоможуть	1986 K нам працювати	1989 K нам
допускается	1663 материалов K только
доступ	1658 полный K	1979 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1611 вы K до конца	1938 ви K до кінця
дочитати	1943 щоб K
дочитать	1617 чтобы K	1658 K
""", 'е': """
евро	121 за # K
ежедневную	1619 K рассылку
ежемесячно	1668 K
ежемесячное	1666 оформите K
ежемесячный	1664 K донат
еженедельную	1619 K рассылку
електронна	96 вашата K поща
електронної	1978 адресу K пошти
електронну	1978 K адресу	1978 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1669 K
журналист	108 е K	108 - K	108 , K	1644 - K	1644 , K
журналисти	130 нашите K
журналистика	130 независимата K	130 независима K	130 нашата K	1667 независимая K
журналистике	1667 независимой K
журналистики	1667 независимой K
журналистику	1667 независимую K
журналистка	108 е K	108 , K	1644 - K	1644 , K
журналисты	1667 наши K
журналіст	1966 - K	1966 , K
журналісти	1989 наші K
журналістика	1989 незалежна K
журналістику	1989 незалежну K	1989 якісну K
журналістка	1966 - K	1966 , K
""", 'з': """
завантажити	1945 K застосунок
завантажте	1945 K додаток
завдяки	1986 існує K	1989 K вам	1989 K вашій
задонатьте	1666 K	1988 K
задължителните	21 K полета
зазначив	1991 K
закликав	1991 K
закончились	1617 бесплатные статьи K
залишає	29 K за собою право
залишилося	1943 K #%	1943 K # %
заметили	1629 K ошибку
замолчим	1667 мы не K
запазени	101 всички права K
запитань	1975 на кілька K
запишете	96 K се за нашия
зарегистрированные	1655 только K
зарегистрированным	1617 доступен только K
зарегистрированы	1617 уже K
зарегистрируйтесь	1617 K, чтобы	1658 бесплатно K	1658 K бесплатно	1666 K
зареєстровані	1976 лише K	1976 тільки K
зареєструйтесь	1943 K, щоб	1979 безкоштовно K	1979 K безкоштовно	1988 K
зареєструйтеся	1979 K безкоштовно
застосунку	1959 нашому K
застосунок	1945 завантажте K	1959 наш K	1959 мобільний K
захищено	1956 усі права K
захищені	1956 усі права K	1956 всі права K
защищенной	1643 K формой
защищены	1635 все права K
защищённой	1643 K формой
заяви	132 K
заявив	1991 K
заявил	1669 K
заявила	1669 K	1991 K
здесь	1611 раз уж вы K
знайшли	1961 якщо ви K
знанията	116 K си
зобов	1991 K'язав
зовнішнього	1968 K вмісту	1968 K контенту
зовнішній	1968 K вміст	1968 K контент
зробіть	1941 K внесок	1988 K внесок
""", 'и': """
избранное	1640 K
известията	14 K
изпратете	107 K ни	129 K ни
изпращайте	107 K ни	107 K на
изтеглете	129 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1635 выполняющим функции K агента
иностранным	1667 K агентом
инстаграм	106 K
использование	1646 K cookie	1663 любое K материалов	1663 K материалов сайта
использовании	1635 при K материалов	1663 полном или частичном K	1663 частичном K материалов
используем	1627 K cookie
использует	1627 K cookie
источники	1640 избранные K	1640 любимые K
источников	1640 избранных K
источником	1640 основным K
исчерпали	1617 K лимит
""", 'к': """
каждое	17 K утро
каждый	1668 K месяц
каза	132 K
казва	132 K
канал	1667 наш K	1989 наш K
канала	1667 нашего K
каналу	1989 нашого K
колумнист	1644 - K	1644 , K
колумніст	1966 - K
колумністка	1966 - K
команде	1649 к нашей K
команди	1971 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	1957 у K	1957 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1629 чтобы оставить K
комментария	21 для отправки K
комментариях	1636 в K
комментировать	6 K
контент	9 этот K	9 цей K	1646 внешний K
контента	9 этого K	1646 внешнего K
контенту	9 цього K
конференцию	1649 нашу K
конференция	113 нашата K
конференцію	1971 нашу K
конфиденциальности	1627 политикой K	1637 политика K
конфіденційності	1950 політикою K	1958 політика K
копирование	1663 K материалов сайта
кореспондент	108 е K	108 , K	1966 - K	1966 , K
кореспондентка	1966 - K	1966 , K
короткий	1654 K опрос
корреспондент	1644 - K	1644 , K
кричал	1669 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	131 K
лекцию	1649 нашу K
лекцію	1971 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1649 нашего K
магазине	1649 в нашем K	1649 в нашем интернет-K
магазину	1971 нашого K
магазині	1971 у нашому K	1971 в нашому K	1971 нашому інтернет-K
материал	1629 обсудить K	1646 внешний K	1667 этот K
материалы	1667 наши K
матеріал	1989 цей K
матеріали	1989 наші K
матеріалів	1985 копіювання K сайту	1985 K посилання обов'язкове
мероприятие	1649 наше K
месенджері	1963 K
месец	131 на K	131 всеки K
месечно	131 K
мессенджере	1641 K
месяц	1668 в K
мобільний	1959 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	1990 на K	1990 перший K
""", 'н': """
нагадав	1991 K
нагадала	1991 K
надсилайте	1965 K нам	1965 K її	1965 K фото	1965 K відео	1965 K свої	1988 K нам
надійних	1962 K джерел
надішліть	1965 K нам	1965 K фото	1988 K нам
нажимая	1657 K кнопку	1657 K на кнопку	1657 K "	1657 K "
нажмите	1629 K ctrl
написа	132 K
написав	1991 K
написал	1669 K
написала	1669 K	1991 K
напишите	1643 K нашему	1643 K нашей	1643 K автору	1643 K нам	1666 K нам
напишіть	1965 K нашому	1965 K нашій	1965 K автору	1965 K авторці	1965 K нам	1988 K нам
напомнил	1669 K
напомнила	1669 K
направете	129 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	1978 K кнопку	1978 K на
нашем	1629 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1611 K просьба
неделю	17 раз в K	17 каждую K	1668 в K
независимата	129 подкрепете K
независими	130 K медии
независимую	1614 поддержите K	1666 поддержите K
независимые	1667 K медиа
незалежні	1989 K медіа
несколько	1654 на K вопросов
новинами	1947 стежте за K
новини	106 google K	1963 google K
нуждаем	129 K се от вашата
нужна	1664 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1644 - K	1644 , K
обраних	1962 K джерел
объявил	1669 K
объявила	1669 K
обязал	1669 K
обязательна	1635 гиперссылка K	1663 материалов ссылка K	1663 ссылка на источник K
обязательные	21 K поля	1629 K поля
обясни	132 K
оглядач	1966 - K	1966 , K
оглядачка	1966 - K	1966 , K
оголосив	1991 K
ограничений	1617 читайте без K
одноклассниках	1641 K
одному	1978 в K листі
опечатку	1629 нашли K
опитування	1975 наше K	1975 коротке K
опитуванні	35 нашому K	1975 K читачів	1975 нашому K	1975 в K
оприлюднюватиметься	22 не K	1952 ваша e-mail адреса не K
опрос	35 наш K	1654 наш K
опросе	35 нашем K	1654 нашем K	1654 в K
опубликован	22 не будет K	1629 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1657 K заявку
осталось	1617 K #%	1617 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1668 K в любой момент
отметил	1669 K
отметила	1669 K
отписаться	1619 K в любой момент
отправьте	1666 K нам
очакваме	107 K вашите
ошибку	1629 нашли K
оштрафовал	1669 K
оштрафовала	1669 K
оштрафував	1991 K
""", 'п': """
партнером	1661 совместно с K	1983 спільно з K
партнерские	37 K ссылки	1661 K ссылки
партнерські	1983 K посилання
партнеры	1627 мы и наши K
партньорски	124 K линкове
партнёром	1661 совместно с K
партнёрские	37 K ссылки	1661 K ссылки
патроном	1666 станьте K
первый	1668 K месяц	1668 рубль в K
переведите	1666 K нам
перевірте	1975 K себе	1978 K пошту
передплатник	1943 уже K	1943 вже K
передплатникам	1943 доступний лише K	1943 доступна лише K	1943 доступно лише K
передплатників	1943 тільки для K
передплатою	1943 доступна за K	1943 доступний за K	1979 за K
передплату	1979 K за	1988 оформіть K
передрук	1960 K
передруку	1960 у разі K
перепечатка	1639 K
перепечатке	1639 при K
персональних	1958 K даних
персональных	1637 K данных
писати	1989 нам K
писменото	126 без K съгласие
письме	1657 в одном K
пишете	107 K ни	107 K на	129 K ни
пишите	1643 K нам	1666 K нам
пишіть	1965 K нам
платной	1617 в K версии
повний	20 K текст	1979 K текст
повідомив	1991 K
повідомила	1991 K
повідомте	1965 K нам	1965 K нас	1988 K нам
подайте	107 K сигнал
поддержать	1666 K нас	1666 K редакцию	1666 K нашу
поддерживайте	1666 K нас	1666 K нашу
поддержите	1614 K нашу	1614 K нас	1664 K	1666 K нас	1666 K нашу	1666 K редакцию	1666 K проект	1666 K автора	1666 K наш
поддержка	1614 ваша K	1666 ваша K
поддержке	1661 при K партнёра	1661 при K партнера	1664 благодаря вашей K	1667 вашей K
поддержки	1667 без вашей K	1667 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	130 нашият K	1652 K	1667 наш K	1973 K	1989 наш K
подкаста	115 K	1652 K	1667 нашего K
подкасте	34 нашем K	1652 K
подкасти	34 наші K	115 K	1973 K
подкастов	1652 K
подкасту	1973 K
подкастът	115 K
подкасты	1652 K
подкасті	34 нашому K	1973 K
подкастів	1973 K
подкрепа	127 с вашата K	127 вашата K	129 вашата K	130 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	129 K ни	129 K нашата
подкрепяйте	129 K ни
подписаны	1617 уже K
подписка	1617 уже есть K	1670 K
подписке	1617 доступен только по K	1617 доступна по K	1617 доступен по K	1658 по K
подписки	1670 K
подписку	1617 оформить K	1617 оформите K	1657 спасибо за K	1658 K за	1666 оформите K	1666 оформить K
подписчик	1617 уже K	1617 вы уже K
подписчикам	1617 доступна только K	1617 доступно только K	1617 доступен только K
подписчики	1670 K
подписчиков	1617 только для K
подписчиком	1666 станьте K
подписывайтесь	1619 K на рассылку	1624 K на нас	1624 K на наш	1624 K на канал	1624 K на telegram	1666 K на
подписываясь	1657 K
подпишитесь	1614 K на регулярное	1619 K на рассылку	1624 K на наш	1624 K на канал	1666 K на
подчеркнул	1669 K
поділіться	25 K
подію	1971 нашу K
пожертвование	1614 сделайте K	1614 оформите K	1664 регулярное K	1664 ежемесячное K	1666 ваше K	1666 сделайте K	1666 оформите K	1670 K
пожертвования	1667 на K	1670 K
пожертвованиям	1664 благодаря K	1667 благодаря K
пожертвуйте	1666 K
позоваването	126 K на
полностью	20 материал K	1617 чтобы прочитать K
полный	20 K текст	1658 K текст
помилку	1952 знайшли K
помогите	1666 K нам
помогнете	129 K ни
помогут	1667 K нам
поможет	1667 K нам
помощь	1666 нам нужна ваша K
помітили	1961 якщо ви K
понравилась	1667 K статья
понравился	1667 K материал	1667 K текст
попереджає	1991 K
попередив	1991 K
попросив	1991 K
попросил	1669 K
попросила	1669 K	1991 K
попросило	1669 K
посилання	1985 K на джерело обов'язкове
последвайте	129 K ни
постановив	1991 K
постановил	1669 K
почте	1657 вашей K
почтовом	1657 вашем K ящике
почту	1619 на вашу K	1619 вам на K	1657 вашу K
пошту	1944 на вашу K
пошті	1978 вашій K
пощенска	96 вашата K кутия
пояснив	1991 K
пояснил	1669 K
правото	29 си запазва K
працювати	1986 допоможе нам K	1989 K далі
працюємо	1989 ми K
предпочитаемые	1640 K источники
предпочитаемых	1640 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1640 K источники
предпочтительный	1640 K источник
предупредил	1669 K
предупреждает	1669 K
препечатването	126 K
призвал	1669 K
признал	1669 K
признала	1669 K
признали	1667 нас K
приложение	130 нашето K	1620 скачать K	1620 скачайте K	1620 установите K	1638 наше K	1638 мобильное K	1666 скачайте K
приложении	1620 открыть в K	1638 нашем K
приложения	1638 нашего K	1667 нашего K
приоритетным	1640 K источником
присоединяйтесь	1666 K к
присъединете	129 K се към нашия
присылайте	1643 K нам	1643 K фото	1643 K видео	1643 K новости	1643 K свои	1666 K нам
пришлите	1643 K нам	1643 K фото	1666 K нам
приєднуйтесь	1988 K до
проверьте	1654 K себя	1657 K почту
продовження	1983 реклама. K
продовжити	1943 щоб K читання	1986 допоможуть нам K
продовжувати	1989 K роботу
продолжаем	1667 мы K работать
продолжать	1664 помогут нам K	1667 K работу
продолжение	1661 реклама. K
продолжить	1617 чтобы K чтение	1664 помогут нам K	1664 поможет нам K	1667 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	130 да K да работим
продължите	95 за да K да четете
произведен	1635 настоящий материал (информация) K
пройдите	1654 K тест
пройдіть	1975 K тест
просьба	1611 у нас к вам K	1611 у нас есть K
просять	1991 K
проучване	116 нашето K
прохання	1938 маємо до вас K	1938 невелике K
прочетете	95 за да K цялата
прочитать	1617 осталось K	1617 чтобы K статью
пріоритетне	1962 K джерело
пріоритетним	1962 K джерелом
пълния	121 K текст
първия	131 за K месец
підписатися	1944 K на розсилку
підписка	1992 K
підписку	1943 оформіть K	1978 дякуємо за K	1988 оформіть K
підписники	1992 K
підписників	1943 тільки для K
підписуйтесь	1947 K на нас	1947 K на наш	1947 K на канал	1947 K на telegram	1988 K на
підписуйтеся	1947 K на наш	1947 K на канал
підписуючись	1978 K
підпишіться	1944 K на розсилку	1947 K на наш	1988 K на
підтримайте	1941 K нашу	1941 K незалежну	1941 K нас	1986 K	1988 K нас	1988 K нашу	1988 K незалежну	1988 K редакцію	1988 K автора	1988 K роботу	1988 K наш
підтримати	1988 K нас	1988 K нашу
підтримка	1941 ваша K	1988 ваша K
підтримки	1983 за K партнера	1989 спільноти K	1989 вашої K
підтримуйте	1988 K нас	1988 K нашу
підтримці	1986 завдяки вашій K	1986 завдяки K читачів	1989 вашій K
піти	1938 перш ніж K
""", 'р': """
работа	130 нашата K	1667 наша K
работаем	1667 мы K
работать	1664 помогут нам K	1664 поможет нам K	1667 K дальше
работу	1667 нашу K
разрешение	101 без K е забранено
разчитаме	127 K на вашата	130 K на
расскажите	1666 K нам
рассказал	1669 K
рассказала	1669 K
рассказывать	1667 K правду
расследование	1667 наше K	1667 это K
расследования	1667 наши K
рассылка	1667 наша K	1670 K
рассылку	1619 нашу K	1619 K самых	1667 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1657 K
регулярний	1986 K внесок
редактор	108 е K	108 - K	108 , K	1644 - K	1644 , K	1966 - K	1966 , K
редакторка	1966 - K	1966 , K
редакцией	1643 связаться с K
редакции	1667 нашей K
редакцию	1643 напишите в K	1643 пишите в K
редакция	113 в нашата K	130 нашата K	1667 наша K
редакцію	1965 напишіть у K	1965 пишіть у K
редакція	1989 наша K
редакцією	1965 зв'язатися з K
редакції	1965 пишіть до K	1989 нашої K
рекламата	11 K	124 след K
реклами	11 K	130 без K	1983 після K	1983 на правах K	1989 без K
рекламой	11 K
рекламы	11 K	1661 после K	1661 на правах K	1667 без K
репортер	108 е K	108 - K	108 , K	1644 - K	1644 , K	1966 - K	1966 , K
репортери	130 нашите K
репортерка	1966 - K	1966 , K
репортёр	1644 - K	1644 , K
решил	1669 K
реєструючись	1978 K
робота	1989 наша K
роботу	1989 нашу K
розповів	1991 K
розповідати	1989 K правду
розповіла	1991 K
розсилка	1989 наша K	1992 K
розсилку	1944 нашу K	1944 щоденну K	1989 нашу K
розслідування	1989 наші K	1989 це K
рублей	1668 # K
рік	1990 на K
""", 'с': """
свободната	129 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	129 K се с нас
свяжитесь	1643 K с нами
связаться	1643 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	1991 K
сказал	1669 K
сказала	1669 K	1991 K
скаржаться	1991 K
скачайте	1620 K наше
скиньте	1666 K
скриньку	1978 вашу K
скриньці	1978 вашій K
следите	1624 K за нами
словам	1669 по K
словами	1991 за K
слідкуйте	1947 K за нами
содержимое	1646 внешнее K
сообщение	1635 данное K (материал) создано
сообщил	1669 K
сообщила	1669 K
сообщите	1643 K нам	1666 K нам
соучастником	1664 станьте K	1666 станьте K
сповіщення	14 K	1945 увімкнути K	1945 увімкніть K
споделете	25 K
сподобався	1989 K текст	1989 K матеріал
сподобалась	1938 якщо вам K стаття
според	132 K
співучасником	1988 станьте K
спільнота	1989 наша K
спільноти	1941 стань частиною K	1986 частиною K	1989 нашої K
станете	129 K абонат	129 K член
станьте	1666 K нашим	1988 K нашим
статия	104 хареса ли ви тази K	121 цялата K	130 тази K
статията	121 % от K
стаття	1989 ця K
статья	1667 эта K
стверджує	1991 K
стежте	1947 K за нами
стигнали	104 щом сте K дотук
стороннего	1646 K сервиса
сторонним	1646 K сервисом
стороннього	1968 K сервісу
стороннім	1968 K сервісом
суммой	1668 любой K
сумму	1668 любую K
сутрин	17 всяка K
существуем	1667 мы K
существует	1664 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	132 K
""", 'т': """
телеграм	16 K	106 K	1624 наш K-канал	1624 в нашем K	1641 K	1641 K-канал	1641 K-канале	1667 наш K	1947 наш K-канал	1963 K	1963 K-канал	1963 K-каналі
телеграме	16 K	1641 K
телеграмі	1963 K
тест	1654 наш K	1975 наш K
тиждень	17 раз на K	1990 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1620 включите K	1620 включить K	1620 разрешить K
увійдіть	24 K	1943 K, щоб
уебинар	113 нашия K
уйдете	1611 прежде чем вы K
улюблених	1962 K джерел
улюблені	1962 K джерела
утверждает	1669 K
учасником	1988 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1667 K нашу
цитировании	1639 при K
цитування	1960 у разі K
цитуванні	1960 при K
""", 'ч': """
частиною	1988 станьте K
частковому	1985 повному або K
четене	0 време за K
читаете	1666 спасибо, что K
читай	1947 K нас
читайте	1624 K нас в	1947 K нас у	1947 K нас в
читання	0 час K	0 хв K
читателей	1654 опросе K	1664 благодаря поддержке K	1667 наших K
читатели	36 наши K	36 нашите K	130 нашите K	1611 дорогие K	1667 наши K
читателите	130 с подкрепата на K	130 от K ни
читателям	18 благодаря K	36 нашим K	1667 благодаря K
читати	1943 щоб K далі	1988 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1989 наші K
читачів	1989 наших K
читаєте	1988 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1990 K
щомісячний	1986 K внесок
щомісячно	1990 K
щоранку	17 K
щотижневу	1944 K розсилку
""", 'э': """
электронной	1657 адрес K почты
электронную	1657 K почту
""", 'я': """
яжіться	1965 зв'K з нами
язкові	21 обов'K поля	1952 обов'K поля
якщо	1938 K ви вже тут
""", 'א': """
אומר	934 K
אומרת	934 K
אחרינו	895 עקבו K	931 עקבו K
אלקטרוני	893 דואר K
אמר	934 K
אמרה	934 K
אמרו	934 K
אתכם	918 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	933 K
ביקש	934 K
ביקשה	934 K
במייל	917 K שלכם
בסרטון	908 לצפות K זה
בעוגיות	897 שימוש K
בעיתונות	918 לתמוך K
בקובצי	897 משתמש K
בשבוע	17 פעם K	933 K
בתוכן	929 לעשות שימוש K
""", 'ד': """
דווחו	931 K לנו
דיוור	917 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	895 הורידו את K	932 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	934 K
הודיעה	934 K
הווטסאפ	895 לקבוצת K
הוסיף	934 K
הוסיפה	934 K
הורידו	931 K את
הזהיר	934 K
הזכויות	902 כל K שמורות
החובה	21 שדות K
החינמיות	930 הכתבות K
הטלגרם	895 לערוץ K
הטקסט	909 K
הירשמו	931 K
הכותב	929 על דעת K
הכתבה	892 להמשך קריאת K	909 K	932 K הזאת
המדור	907 הוא עורך K	907 היא עורכת K
המובעות	929 הדעות K במאמר	929 הדעות K בטור	929 הדעות K בכתבה
המועדף	904 למקור K	904 כמקור K
המייל	893 לתיבת K	893 כתובת K
הניוזלטר	893 K היומי	917 K השבועי של	917 K שלנו	932 K
הסביר	934 K
הסיכום	909 K
העיקריות	909 הנקודות K
העיתונות	932 K העצמאית
הפרטיות	897 מדיניות K
הפרסומת	11 K
הצביעו	931 K בסקר
הצטרפו	895 K לערוץ	931 K אלינו
הקוראים	18 בזכות K
השימוש	897 תנאי K
התגובות	915 K
התחברו	24 K
התמיכה	918 בזכות K שלכם
התראות	14 K
התרומה	931 K שלכם
""", 'ו': """
ובטוויטר	895 בפייסבוק K
ותלוי	918 K בכם
ותלויה	918 K בכם
""", 'ז': """
זקוקה	931 K לכם
""", 'ח': """
חודשית	931 תרומה K
חיצוני	908 תוכן K	908 תוכן ממקור K
""", 'ט': """
טען	934 K
""", 'י': """
ישירות	917 K למייל	917 K לתיבת
""", 'כ': """
כמנויים	892 הצטרפו K
כתב	934 K
כתבה	909 K זו	932 K זו	934 K
כתבו	931 K לנו
כתבות	930 K חינם
כתבת	907 היא K
""", 'ל': """
לדברי	934 K
להגיב	6 כדי K	915 K
להמשיך	892 כדי K לקרוא	918 עזרו לנו K
להעתיק	902 אין K	929 לשכפל, K
לחודש	933 K
לחוק	929 סעיף #א K
לחצו	931 K כאן
למנויים	892 K בלבד
לניוזלטר	893 הירשמו K	893 הרשמה K	893 K שלנו	917 בהצלחה K
לעזרתכם	931 אנחנו זקוקים K
לענייני	907 הוא כתב K	907 היא כתבת K
לצפייה	908 K בתוכן
לקריאה	930 כתבות K
לקריאת	20 K הכתבה
לשנה	933 K
לתומכים	918 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	930 K חינם
מועדף	904 מקור K	904 כמקור K
מינוי	892 רכשו K	931 רכשו K	935 K
מנוי	892 כבר K
מנויים	935 K
מסכימים	917 בהרשמה אתם K
מסר	934 K
""", 'נ': """
ניוזלטר	917 K שבועי	935 K
""", 'ס': """
סיכום	909 K
סיפר	934 K
סיפרה	934 K
סעיף	929 K #א
ספרו	931 K לנו
""", 'ע': """
עדכונים	917 לקבלת K במייל
עיתונאי	907 הוא K
עיתונאית	907 היא K
עיתונות	918 לעשות K	932 K עצמאית
עמלה	928 נקבל K	928 לקבל K
""", 'פ': """
פרסומות	932 ללא K
פרסומת	11 K
פרשן	907 הוא K
פרשנית	907 היא K
""", 'צ': """
ציין	934 K
""", 'ק': """
קוראי	932 K
קרא	934 K
קריאה	0 זמן K
""", 'ר': """
ראשון	933 חודש K
""", 'ש': """
שאלו	909 K את
שיווקי	917 לקבל תוכן K
שלחו	931 K לנו
שלנו	932 K
שנקבל	928 K עמלה
שקראתם	931 תודה K
שתפו	25 K
""", 'ת': """
תגובות	915 K
תוכן	9 K זה	908 הצגת K
תלוי	918 K בכם
תלויה	918 K בכם
תמיכתכם	931 K
תמכו	931 K בנו
תקציר	909 K
תרומה	935 K
תרומות	935 K
תרמו	931 K
""", 'ا': """
اخبارنا	89 K
ادامه	757 K مطلب	757 K خبر	763 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	735 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	727 شرايط K	732 K از مطالب اين سايت	732 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	752 K تهيه كنيد	763 K تهيه كنيد	767 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	735 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	766 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	766 K
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
اول	765 ماه K
ايميل	723 K خود را	723 ادرس K	723 به K شما	748 در K خود
ايميلتان	748 به K
اينجا	756 K كليك كنيد
اينستاگرام	725 در K دنبال
اپ	747 K
اپليكيشن	747 K	764 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	761 الزاما K	761 لزوما K	761 K ديدگاه
باشيد	735 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	742 را K
بحسب	91 K
بخوانيد	733 K
براي	764 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	742 K
بعرض	61 هل تسمح K
بفرستيد	735 براي ما K
بفضلكم	89 K
بنويسيد	735 براي ما K	763 براي ما K
بپيونديد	733 K	741 به تيم ما K	763 K
بگذاريد	735 با ما در ميان K	763 با ما در ميان K
بگيريد	735 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	766 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	734 منبع K	734 منابع K
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
تلگرام	725 ما را در K	725 در K دنبال	725 كانال K ما	735 با ما در K
تماشا	742 K كنيد
تمامي	732 K حقوق
تمثل	71 لا K راي
تواصل	88 K معنا
تواصلوا	88 K معنا
توضيح	766 K داد
تيم	764 K ما
""", 'ج': """
جاوااسكريپت	727 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	732 كليه K
حمايت	749 K مالي خود	750 به K شما نياز	750 با K شما	751 K كنيد	763 از ما K كنيد	763 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	764 اين K
خبرنامه	723 K ما	723 اشتراك K	723 در K	748 K روزانه	748 K هفتگي	764 K ما	764 K	767 K
خبرنگار	735 K ما را	737 K
خبرنگاران	764 K ما
خصوصي	727 سياست حريم K را
خواست	766 K
خواستند	766 K
خواندن	752 براي ادامه K
خوانندگان	18 با كمك K	750 به K خود تكيه	764 K ما
خواهد	744 منتشر K شد
خواهند	744 منتشر K شد
""", 'د': """
دانشگاه	737 استاد K
دانلود	763 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	725 ما را K كنيد	733 K كنيد	733 K كنيم	763 K كنيد
دهيد	735 به ما خبر K	742 گوش K	753 هديه K	763 راي K	763 خبر K
ديدگاه	744 نوشتن K	744 ارسال K	744 بيانگر K	761 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	741 وبينار K ما	752 اشتراك K	762 مقاله K	762 مطلب K	762 مطالعه K
روزنامه	761 ديدگاه K
روزنامهنگار	737 K
روزنامهنگاري	764 K مستقل
""", 'س': """
سالانه	765 K
ساهم	88 K في
ساهموا	88 K في
سايت	764 K ما
سايتهاي	738 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	733 عضو K	733 K	763 عضو K	763 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	748 خبرنامه K
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
علاقه	734 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	741 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	744 K	745 حروف لاتين (K)
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
كار	764 K ما
كاربري	752 حساب K خود شويد
كانال	725 به K ما	733 K ما	764 K ما
كتب	91 K
كتبت	91 K
كردهايد	752 ثبت نام K	752 ثبتنام K
كمصدر	56 K مفضل
كميسيون	759 K دريافت كنيم	759 K دريافت ميكنيم
كنيد	741 ديدن K	742 گوش K	753 هديه K	756 روي لينك كليك K	756 كليك K	763 به ما كمك K	763 ثبت نام K	763 كليك K	763 نصب K	763 وارد K
كوكي	727 از K
كوكيها	727 K
""", 'ل': """
لاتين	744 حروف K	745 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	761 K نظر
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
ما	764 به K
مالي	750 كمك K شما	763 كمك K شما	767 كمك K
ماه	765 در K
ماهانه	765 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	738 K خارجي	738 اجازه ميدهيد K
محتوايي	738 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	732 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	764 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	752 K شويد	763 K شويد
مشتركان	752 ويژه K است
مصنوعي	739 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	764 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	757 ادامه K
منبع	760 ذكر K
منتخب	734 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	748 عضويت شما با K	748 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	738 از شما اجازه K
ميدهد	744 نظر K
ميگفت	766 K
ميگويد	766 K
ميگيريم	759 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	744 منتشر K شد
نخواهند	744 منتشر K شد
ندهيد	763 از دست K
نرمافزار	747 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	764 K ما
نميشود	744 منتشر K
نوشت	766 K
نويسنده	735 ايميل K	737 K
نياز	750 به كمك شما K
""", 'ه': """
هستيد	752 مشترك K
همايش	741 بليت K
""", 'و': """
وابسته	750 به حمايت شما K
وبينار	741 K ما	741 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	738 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	737 K
""", 'گ': """
گزارش	764 اين K
گزارشهاي	764 K ما
گفت	766 K
گفتند	766 K
گفته	766 K است	766 به K
""", 'अ': """
अन	956 Kुवाद	979 के Kुसार
अप	979 Kील की
अपन	961 Kी राय दें	961 Kी राय कमेंट	961 Kी प्रतिक्रिया	962 कमेंट में Kी राय
अलर	963 K्ट पाने के लिए
अवसर	959 नौकरी के K
""", 'आ': """
आपक	955 Kी इजाजत मांगते हैं	955 Kी अनुमति मांगते हैं	976 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	949 कॉपीराK	955 बाहरी साK	977 हमारी वेबसाK
इन	24 लॉग K
इनब	939 आपके Kॉक्स	964 अपने Kॉक्स में
इब	939 न्यूजलेटर को सब्सक्राK	939 न्यूजलेटर सब्सक्राK	942 चैनल को सब्सक्राK
इबर	966 सब्सक्राK्स के लिए है	966 सब्सक्राK हैं
इस	977 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	940 ऐप डाKोड करें	963 डाKोड करें	963 डाKोड कीजिए	976 डाKोड करें	976 डाKोड कीजिए
उपय	944 कुकीज का Kोग	944 कुकीज का Kोग
उपलब	955 सामग्री K्ध नहीं है
""", 'ए': """
ए	959 वेबिनार के लिK	976 जुडिK	976 सुधार सुझाKं
एज	974 Kेंसी की फीड
""", 'ऐ': """
ऐप	940 हमारा K	977 हमारा K
""", 'औ': """
और	961 क्विज खेलें K	961 क्विज खेलें K
""", 'क': """
क	979 मुताबिK
कम	962 Kेंट बॉक्स में
कर	939 ईमेल दर्ज Kें	940 ऐप इंस्टॉल Kें	940 नोटिफिकेशन चालू Kें	942 फॉलो Kें	950 क्लिक Kें	950 जॉइन Kें	950 ज्वाइन Kें	950 सब्सक्राइब Kें	950 लाइक Kें	952 हमें ईमेल Kें	955 कुकीज स्वीकार Kें	955 कुकीज स्वीकार Kें	959 टिकट बुक Kें	961 पोल में वोट Kें	961 सर्वे में भाग लेK	963 इंस्टॉल Kें	963 नोटिफिकेशन ऑन Kें	963 नोटिफिकेशन ऑन K लें	964 साइन अप Kें	968 शेयर Kें	968 साझा Kें	968 सेव Kें	968 गिफ्ट Kें	976 सब्सक्राइब Kें	976 फॉलो Kें	976 क्लिक Kें	976 वोट Kें	976 लॉग इन Kें	976 लॉगिन Kें	976 साइन अप Kें	976 रजिस्टर Kें
करक	952 कमेंट Kे बताएं	964 सब्सक्राइब Kे आप	964 साइन अप Kे आप
करन	962 कमेंट Kे के लिए	962 टिप्पणी Kे के लिए	962 टिप्पणी पोस्ट Kे के लिए	962 कमेंट Kे वाले
कल	975 फ्री आर्टिK	975 मुफ्त आर्टिK
कह	979 Kा
कहत	979 Kे	979 Kी
""", 'ख': """
ख	960 वीडियो देKें	960 वीडियो भी देKें	975 मुफ्त लेK	979 लिKा
खक	974 लेK के निजी विचार
खन	960 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	970 अन्य Kों के लिए	970 ताजा Kों के लिए	970 की Kों के लिए	975 मुफ्त Kें	976 K भेजें	976 पूरी K पढें	977 इस K	977 यह K
खर	959 यहां से Kीदें
""", 'ग': """
गय	968 लिंक कॉपी हो Kा
""", 'च': """
चलत	965 पाठकों के सहयोग से Kे
""", 'छ': """
छ	956 पूKें	979 पूKा
""", 'ज': """
जनर	974 ऑटो-Kेट
जर	952 हमें Kूर दें
""", 'ट': """
ट	944 जावास्क्रिप्K
टर	939 हमारे न्यूजलेK	939 हमारा न्यूजलेK	939 हमारा साप्ताहिक न्यूजलेK	939 न्यूजलेK के लिए	954 सब एडिK हैं	954 सब-एडिK हैं	954 सीनियर सब एडिK हैं	977 हमारे न्यूजलेK	980 न्यूजलेK
""", 'ठ': """
ठक	977 हमारे पाK
""", 'ड': """
ड	950 जुKें	974 सिंKीकेट फीड
डक	960 पॉKास्ट सुनें	977 हमारा पॉKास्ट
डन	950 जुKे के लिए	976 जुKे के लिए
""", 'द': """
द	956 मुख्य बिंKु	976 राय Kें
दद	954 वरिष्ठ संवाKाता हैं	954 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	960 को सुKें	960 लेख सुKें	980 दाK
नन	960 पॉडकास्ट सुKे के लिए
नल	942 चैK से जुडें	977 हमारे चैK
नह	974 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	940 ऐप में Kें
पढन	966 Kे के लिए	970 और खबरें Kे के लिए
पण	962 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	942 गूगल न्यूज K	964 ईमेल K पाने के लिए
पस	951 Kंदीदा सोर्स	951 Kंदीदा स्रोत	951 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	951 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	952 हमें Kाएं	976 हमें Kाएं	976 राय Kाएं	979 Kाया	979 Kाते
बनकर	966 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	955 से मिली साK्री शामिल है
मदद	976 हमारी K करें	976 आर्थिक K दें	976 K कीजिए
मह	978 हर Kीने
""", 'य': """
यत	944 गोपनीKा नीति
यह	960 वीडियो Kां देखें	976 Kां देखें	977 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	949 सर्वाधिकार सुK्षित	977 हमारी पत्Kारिता	977 स्वतंत्र पत्Kारिता	977 हमारे पत्Kार
रखन	954 का अनुभव Kे	966 पढना जारी Kे के लिए
रत	978 प्Kि माह
रह	970 जुडे Kें	970 जुडे Kिए
""", 'ल': """
ल	979 बोKे	979 बोKा
""", 'व': """
वर	974 पुनर्प्रकाशन K्जित	978 प्रति K्ष
""", 'श': """
श	956 सारांK
शन	14 नोटिफिकेK	973 हमें कमीK मिल	980 सब्सक्रिप्K
शर	944 नियम और K्तें
""", 'स': """
सएप	952 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	954 पत्रकारिता में K्रिय हैं
सकत	950 फॉलो कर Kे हैं	950 जुड Kे हैं	952 हमें भेज Kे हैं	973 कमीशन मिल Kा है
सदस	966 पहले से K्य हैं	966 K्यता लें	976 K्य बनें
सप	978 प्रति K्ताह
सफल	964 सब्सक्रिप्शन K
समय	0 पढने का K
समर	956 Kी	976 K्थन करें
सर	961 K्वे में हिस्सा लें	961 K्वे में भाग लें
सहय	18 पाठकों के Kोग	965 आर्थिक Kोग दें	965 आर्थिक Kोग करें	965 हमें Kोग करें	965 आपके Kोग पर निर्भर	976 आपका Kोग	976 हमें Kोग	976 Kोग करें	976 आपके Kोग
""", 'ह': """
हट	962 कमेंट Kा
हम	952 Kें भेजें	959 Kारी टीम से जुडें	976 Kें लिखें	976 Kें भेजें	977 Kारा काम	977 Kारी टीम	977 Kारे साथ	977 Kें	977 Kारी
हमस	952 Kे संपर्क करें	976 Kे जुडें
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
กด	1881 Kติดตาม
กร	1855 Kอกอีเมล
กล	1884 K่าว
กอ	1882 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	1881 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1871 Kบคุณที่สมัคร	1871 Kบคุณที่ลงทะเบียน	1882 Kงเรา
""", 'ค': """
คล	1881 Kิกที่นี่	1881 Kิกชม
คว	1880 Kามเห็นส่วนตัวของผู้เขียน
ค่	1879 Kาคอมมิชชั่น	1879 Kาคอมมิชชัน
""", 'จ': """
จด	1855 Kหมายข่าวของเรา	1871 Kหมายข่าวรายสัปดาห์ของเรา	1885 Kหมายข่าว
จะ	1870 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1881 Kวน์โหลดแอป
""", 'ต': """
ติ	1862 Kดต่อผู้สื่อข่าวของเรา	1862 Kดต่อเรา	1862 Kดต่อกองบรรณาธิการ	1881 Kดตามเรา	1881 Kดต่อเรา
ต่	1883 Kอเดือน	1883 Kอปี
""", 'ถ': """
ถื	1871 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	1874 Kลองอ่าน
ทั	1880 Kศนะของผู้เขียน
ทา	1870 Kงเว็บไซต์ขอสงวนสิทธิ์	1871 Kงอีเมลทุก
ทุ	1871 Kกเช้าทางอีเมล
""", 'บ': """
บท	1875 Kความฟรี	1882 Kความนี้
บร	1885 Kิจาค
บอ	1884 Kกว่า
""", 'ผ': """
ผู	1872 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	1884 Kดกับ
""", 'ม': """
มี	1862 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	1864 Kมรับคุกกี้
""", 'ร': """
ระ	1884 Kบุว่า
รา	1883 Kยเดือน
ร่	1872 Kวมสนับสนุนการทำงานของเรา	1881 Kวมบริจาค	1881 Kวมสนับสนุน
""", 'ล': """
ลิ	1880 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	1882 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1859 Kวนลิขสิทธิ์	1859 Kวนสิทธิ์
สน	1872 Kับสนุนสื่ออิสระ	1872 Kับสนุนการทำงานของเรา	1872 Kับสนุนนักข่าว	1881 Kับสนุนเรา	1881 Kับสนุนพวกเรา
สม	1855 Kัครรับจดหมายข่าว	1855 Kัครรับข่าวสาร	1881 Kัครสมาชิก	1881 Kัครรับ	1885 Kาชิก
สำ	1874 Kหรับสมาชิกเท่านั้น
สื	1882 K่ออิสระ
ส่	1862 Kงเรื่องราวของคุณ	1862 Kงข่าวหาเรา	1881 Kงข้อมูลมาที่	1881 Kงคลิปมา
""", 'ห': """
หา	1862 Kกคุณมีข้อมูล
ห้	1859 Kามคัดลอกหรือ	1859 Kามคัดลอกข้อความ	1859 Kามคัดลอกเนื้อหา	1859 Kามคัดลอกบทความ	1859 Kามทำซ้ำ
""", 'อ': """
อย	1881 K่าพลาด
อี	21 Kเมลของคุณจะไม่	1855 Kเมลของคุณ
อ่	1874 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	1881 Kียนถึงเรา	1881 K้าสู่ระบบเพื่อ
เฉ	1874 Kพาะสมาชิก
เน	9 Kื้อหานี้	1864 Kื้อหาจากภายนอก	1864 Kื้อหาภายนอก
เป	1874 K็นสมาชิกอยู่แล้ว	1884 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	1870 Kื่อแสดงความคิดเห็น	1874 Kื่ออ่านต่อ	1874 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	1870 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	1862 K้งเบาะแสข่าว	1862 K้งเรา	1881 K้งทีมงาน
แห	1861 Kล่งข่าวที่ต้องการ	1861 Kล่งข่าวโปรด	1861 Kล่งที่มาที่ต้องการ
แอ	1881 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	1881 Kวตเลย	1881 Kลดแอป
""", 'ใ': """
ให	1882 K้เรา
""", 'ủ': """
ủng	2021 ly cà phê K hộ	2030 hãy K hộ
""", 'あ': """
あと	1185 K#本、無料で
""", 'い': """
いか	1191 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1157 Kいのブラウザ
お寄	1191 Kせください
お申	1174 Kし込みはこちら	1191 Kし込みください	1191 Kし込みはこちら
お聞	1191 Kかせください
お見	1191 K逃しなく
お試	1191 Kしください
お読	1191 Kみいただけます
""", 'か': """
から	1190 K転載したものです	1190 Kの転載です
か月	1149 K無料	1193 K無料
""", 'こ': """
ここ	1149 Kから先は	1149 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1149 K記事は有料	1149 K記事は会員	1161 K記事についてのご意見	1192 K記事が	1192 K記事を	1192 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1157 K用のブラウザ
ご協	1191 K力ください
ご存	1168 Kじの方は
ご寄	1147 K付をお願い	1191 K付
ご意	1161 K見・ご感想	1161 K見をお寄せ
ご感	1161 K想をお寄せ
ご支	1147 K援をお願い	1191 K援
ご登	1182 K録ありがとうございます	1191 K録
ご覧	1191 Kください	1191 Kいただけます
ご購	1191 K読
ご連	1191 K絡ください
""", 'す': """
すで	1185 Kに会員の方
すべ	1149 Kての記事が
""", 'ぜ': """
ぜひ	1155 Kフォロー
""", 'で': """
でも	1155 K配信中
""", 'と': """
と強	1194 K調
と書	1194 Kい
と発	1194 K表
と話	1194 Kし	1194 Kす
と語	1194 Kっ	1194 Kる
と説	1194 K明
と述	1194 Kべ
""", 'に': """
によ	1194 Kると
""", 'の': """
の採	1174 K用情報
の提	1190 K供記事です
""", 'は': """
はこ	1191 Kちら
""", 'を': """
をフ	1155 Kォローする	1155 Kォローしよう
を発	1194 K表した
""", 'ア': """
アフ	1189 Kィリエイト広告	1189 Kィリエイトプログラム	1189 Kィリエイトリンク
アプ	1152 Kリで開く	1152 Kリで読む	1152 Kリを開く	1152 Kリをダウンロード	1152 Kリのダウンロード	1152 Kリをインストール	1152 Kリはこちら	1181 Kリなら速報	1181 Kリなら、	1181 Kリで読むと	1181 Kリなら
アン	1177 Kケートにご協力	1177 Kケートはこちら	1177 Kケート実施中	1178 Kケートに答えて
""", 'カ': """
カ月	1149 K無料	1193 K無料
""", 'ク': """
クイ	1178 Kズに答えて
クッ	1159 Kキーを使用	1159 Kキーを利用	1171 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1161 Kントを投稿するには	1161 Kントするには	1161 Kント欄で	1161 Kントをお寄せ	1180 Kントは削除します	1180 Kントは削除することが	1180 Kントは削除する場合	1180 Kントは承認	1180 Kントは公開前	1180 Kントは非表示
""", 'サ': """
サポ	1147 Kートをお願いします	1191 Kートをお願い	1191 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1191 Kンロードしてください
""", 'チ': """
チケ	1174 Kット販売中
チャ	1155 Kンネル登録を	1167 Kンネルに参加する	1167 Kンネルに参加しよう
""", 'ニ': """
ニュ	1151 Kースレターに登録	1151 Kースレターを	1182 Kースレター登録はこちら	1195 Kースレター
""", 'フ': """
フォ	1155 Kローして最新	1155 Kローをお願い	1191 Kローしてください
""", 'プ': """
プッ	1152 Kシュ通知
プラ	1159 Kイバシーポリシーに
プレ	1149 Kミアム会員
プロ	1189 Kモーションが含まれ	1189 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1151 Kマガに登録	1151 Kマガで	1182 Kマガ登録はこちら	1182 Kマガの登録	1192 Kマガ
メー	21 Kルアドレスが公開されること	1151 Kルマガジンで	1151 Kルマガジンに登録	1151 Kルマガジンを	1151 Kルでお届け	1161 Kルアドレスが公開されることはありません	1182 Kルアドレスを入力してください	1195 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1149 Kインして続きを	1149 Kインしてください	1149 Kインが必要	1191 Kインして
""", 'ヶ': """
ヶ月	1149 K無料	1193 K無料
""", '下': """
下載	2042 K客戶端	2042 Kapp	2042 K應用程式
下载	2042 K客户端	2042 Kapp	2042 K应用	2084 K客户端
""", '不': """
不代	2053 K表本站	2068 K表本站立场	2081 K表本報立場	2081 K表本报立场	2081 K表本站立场	2081 K表本站立場	2081 K表本媒體立場	2081 K表本網立場	2081 K表本刊立場
不得	2053 K转载	2053 K轉載
不錯	2084 K過
不错	2084 K过
""", '仅': """
仅代	2053 K表作者
仅供	2068 K其表达个人看法
仅限	2073 K会员	2073 K订户
""", '付': """
付費	2039 K後	2088 K牆
付费	2039 K后	2088 K墙
""", '以': """
以閱	2039 K讀全文
以阅	2039 K读全文
""", '会': """
会员	2039 K专享	2073 K限定内容
会員	1149 K限定です	1149 K限定の記事	1149 K登録すると	1149 K登録が必要	1149 K登録できます	1185 Kの方はこちら	1185 K登録で続きを読む	1185 K登録後にご覧	1191 K登録	1192 Kの方
会費	1183 Kで運営
""", '你': """
你的	2037 K支持	2084 K支持
""", '使': """
使用	2048 Kcookie改善	2048 Kcookie来	2048 Kcookie來	2048 Kcookie以	2048 K cookie 以	2048 K cookie 来	2048 K cookie 來
""", '來': """
來自	2060 K外部平台的內容
""", '依': """
依靠	2071 K读者的支持	2071 K讀者的支持
""", '侵': """
侵权	2053 K
""", '個': """
個人	1159 K情報の取り扱い	1190 Kの見解です	2068 K看法
""", '偏': """
偏好	2054 K來源	2054 K来源
""", '僅': """
僅限	2073 K會員	2073 K訂戶
""", '優': """
優先	1166 Kソース	1166 K表示に設定	1166 Kする情報源	1166 K的に表示
""", '免': """
免費	15 K閱讀	2082 K文章	2082 K閱讀篇數	2082 K閱讀額度	2083 K註冊即可	2083 K註冊後	2084 K訂閱	2086 K試用
免费	15 K阅读	2082 K文章	2082 K阅读篇数	2083 K注册即可	2083 K注册后	2084 K订阅	2086 K试用
""", '全': """
全文	20 Kを	1149 Kを読むには	1149 Kをお読み
""", '公': """
公众	16 K号	2045 K号:
公式	1152 Kアプリ	1155 Kアカウントをフォロー	1155 Kアカウントを友だち	1167 Klineはこちら	1192 Kline
""", '关': """
关注	2045 K我们的	2084 K我们
""", '写': """
写道	2087 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1193 K
初月	1185 K#円で	1193 K無料
""", '判': """
判断	1194 Kした
""", '利': """
利用	1159 K規約に同意
""", '前': """
前請	2068 K先登入
前请	2068 K先登录
""", '剩': """
剩余	2039 K#%
剩餘	2039 K#%
""", '力': """
力を	1183 K貸してください
""", '加': """
加入	2045 Kline好友	2045 Kline官方	2045 Kline@	2071 K贊助行列	2071 K赞助行列	2084 K会员	2084 K會員
""", '励': """
励み	1192 Kになります
""", '動': """
動画	1175 Kをご覧ください	1175 Kはこちら	1175 Kでも詳しく	1175 Kでも解説
""", '包': """
包月	2086 K
""", '即': """
即可	2068 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1155 Kち追加
""", '収': """
収益	1189 Kを得ること
""", '发': """
发表	6 K评论
发送	2041 K到您的邮箱
""", '取': """
取材	1168 K班までご	1183 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1151 Kトレイに
""", '只': """
只靠	2071 K讀者	2071 K读者
""", '同': """
同意	2060 Kcookie
""", '告': """
告訴	2087 K
告诉	2087 K
""", '呼': """
呼び	1194 Kかけた	1194 Kかける	1194 Kかけて	1194 K掛け
""", '命': """
命じ	1194 Kた
""", '売': """
売上	1189 Kの一部が還元
""", '外': """
外部	1171 Kコンテンツ	2060 K内容	2060 K內容
""", '好': """
好評	1174 K発売中
""", '官': """
官方	2045 K微信
""", '定': """
定期	2084 K定額
""", '寄': """
寄付	1191 Kをお願い	1195 K
寄到	2041 K您的信箱	2070 K你的信箱
""", '寫': """
寫道	2087 K
""", '已': """
已是	2039 K會員	2073 K订户	2073 K訂戶
已经	2039 K是会员
""", '年': """
年額	1193 K
""", '广': """
广告	11 K	2048 K拦截
""", '広': """
広告	11 K	1157 Kブロック	1183 Kに頼らず
""", '廣': """
廣告	11 K	2048 K攔截
""", '开': """
开启	2042 K通知
""", '弊': """
弊社	1192 K
""", '当': """
当サ	1192 Kイト
当社	1192 Kの
当編	1192 K集部
""", '微': """
微信	2042 K扫	2045 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1147 Kをお願いします	1191 Kをお願い	1191 Kして
""", '您': """
您已	2070 K成功订阅	2070 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2037 K支持	2071 K每一份捐款	2071 K每一筆捐款	2084 K支持	2084 K捐款
""", '情': """
情報	1168 Kをお寄せください	1168 K提供はこちら	1168 K提供を募集	1168 K提供をお待ち	1168 Kをお待ちして
""", '感': """
感謝	2070 K您的訂閱	2084 K閱讀
感谢	2070 K您的订阅	2084 K阅读
""", '成': """
成为	2039 K会员即可	2073 K付费会员	2084 K会员
成為	2039 K會員即可	2071 K我們的贊助	2073 K付費會員	2084 K會員
""", '我': """
我们	2048 K使用cookie	2048 K使用 cookie	2085 K的
我們	2048 K使用cookie	2048 K使用 cookie	2085 K的
""", '手': """
手机	2042 K客户端
""", '打': """
打开	2042 Kapp	2042 K微信
打開	2042 Kapp
""", '扫': """
扫一	2042 K扫
扫描	2042 K二维码	2084 K二维码
""", '投': """
投资	2053 K有风险
""", '指': """
指出	2087 K
指摘	1194 Kした
""", '捐': """
捐助	2071 K我们	2071 K我們
捐款	2084 K支持	2088 K
""", '掃': """
掃一	2042 K掃
掃描	2042 K qr	2084 K二維碼
""", '推': """
推播	14 K	2042 K通知
推送	14 K	2042 K通知
""", '支': """
支持	2037 K我们的	2037 K我們的	2037 K獨立媒體	2037 K独立媒体	2084 K我们	2084 K我們
支援	1191 Kをお願い
""", '文': """
文章	2053 K来源:
""", '明': """
明ら	1194 Kかにした
""", '暢': """
暢讀	2073 K全站
""", '最': """
最新	1151 K情報をお届け
""", '會': """
會員	2039 K專享	2073 K限定內容
""", '月': """
月額	1149 K#円	1193 K
""", '有': """
有料	1149 K会員限定	1149 K会員になる	1149 K会員の方	1185 K記事が読めます	1195 K会員
有权	2068 K删除
有權	2068 K刪除
""", '未': """
未經	2053 K授權
未经	2053 K授权
""", '本': """
本ア	1192 Kプリ
本サ	1192 Kイト
本刊	2085 K
本報	2085 K導
本报	2085 K读者	2085 K道
本文	2053 K来源	2085 K
本站	2085 K
本網	2048 K站使用	2085 K
本网	2048 K站使用
本記	1192 K事
本誌	1192 K
""", '来': """
来自	2060 K外部平台的内容
""", '欢': """
欢迎	2045 K关注	2084 K加入	2084 K赞助	2084 K订阅	2084 K投稿
""", '歡': """
歡迎	2045 K追蹤	2084 K加入	2084 K贊助	2084 K訂閱	2084 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1149 K#文字	1149 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2086 K
每日	2041 K简报	2041 K電子報
每月	2086 K
""", '求': """
求め	1194 Kた	1194 Kている
""", '浏': """
浏览	2048 K器版本
""", '点': """
点击	2084 K关注	2084 K这里
""", '無': """
無料	15 K記事	1149 Kで会員登録	1149 K会員に登録	1185 Kで読める記事の上限	1185 K会員になると	1191 K会員に登録	1193 K体験
無断	1165 K転載	1165 K複製
""", '版': """
版权	2053 K所有	2053 K归
版權	2053 K所有
""", '独': """
独立	1192 Kしたジャーナリズム	2085 K新闻	2085 K媒体
""", '獨': """
獨立	2085 K新聞	2085 K媒體
""", '獲': """
獲得	2080 K佣金
""", '由': """
由讀	2085 K者
由读	2085 K者
""", '申': """
申し	1174 K込みはこちら
申込	1174 Kみはこちら	1174 Kはこちら
""", '电': """
电子	2088 K报
""", '畅': """
畅读	2073 K全站
""", '疑': """
疑問	1168 Kをお寄せ
""", '登': """
登入	24 K或	2039 K後繼續	2039 K會員	2083 K或註冊
登录	24 K或	2039 K后继续	2039 K后查看全文	2039 K后查看完整	2083 K或注册
登録	1185 Kして続きを読む	1191 Kしてください	1191 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1192 Kまの
""", '禁': """
禁止	2053 K转载
禁無	1165 K断
""", '私': """
私た	1192 Kちの
""", '科': """
科し	1194 Kた
""", '称': """
称	2087 K
""", '稱': """
稱	2087 K
""", '立': """
立即	2084 K订阅	2084 K訂閱	2084 K下载	2084 K下載	2084 K加入	2084 K报名	2084 K報名
""", '第': """
第一	2068 K条评论	2068 K則留言	2068 K條評論
""", '筆': """
筆者	1190 K個人の見解
""", '紙': """
紙の	1192 K新聞の定期購読者
""", '続': """
続き	1149 Kを読むには	1149 Kをお読みになる
""", '編': """
編集	1192 K部では
""", '繼': """
繼續	2039 K閱讀請
""", '继': """
继续	2039 K阅读请
""", '联': """
联盟	2080 K链接
""", '聯': """
聯盟	2080 K行銷連結	2080 K連結
""", '获': """
获得	2080 K佣金
""", '著': """
著作	1165 K権は
""", '表': """
表明	2068 K本站立场
表示	2087 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2039 K即可	2039 K後繼續	2041 K我們的	2041 K電子報	2084 K我們	2088 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1168 Kまでご連絡ください
""", '訴': """
訴え	1194 Kた
""", '認': """
認め	1194 Kた
認為	2087 K
""", '說': """
說道	2087 K
""", '読': """
読み	1149 K放題
読者	18 Kの寄付	18 Kの支援	1183 Kの会費で	1192 Kの皆様	1192 Kの皆さ	1192 Kアンケート
""", '請': """
請先	2084 K登入
請啟	2048 K用javascript
請填	2084 K寫
請捐	2084 K款
請支	2037 K持我們
請登	2084 K入
請立	2084 K即捐款
請輸	2070 K入您的電子	2084 K入
請點	2084 K擊
""", '讀': """
讀者	2085 K問卷
""", '订': """
订阅	2039 K即可	2039 K后继续	2041 K我们的	2041 K电子报	2084 K我们	2088 K费
""", '认': """
认为	2087 K
""", '评': """
评论	2068 K服务协议
""", '说': """
说道	2087 K
""", '请': """
请先	2084 K登录
请启	2048 K用javascript
请填	2084 K写
请捐	2084 K款
请支	2037 K持我们
请点	2084 K击
请登	2084 K录
请立	2084 K即捐款
请输	2070 K入您的电子邮箱	2070 K入您的邮箱	2084 K入
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2085 K问卷	2085 K群
""", '責': """
責任	2053 K編輯
""", '賺': """
賺取	2080 K佣金
""", '購': """
購読	1149 K者の方は	1149 Kすると	1191 Kしてください	1192 K者の方	1195 K料
""", '贊': """
贊助	2037 K我們	2084 K我們
""", '责': """
责任	2053 K编辑
""", '赚': """
赚取	2080 K佣金
""", '赞': """
赞助	2037 K我们	2084 K我们
""", '転': """
転載	1165 Kを禁じ
""", '轉': """
轉載	2053 K請註明
""", '转': """
转发	25 K
转载	2053 K请注明
""", '这': """
这篇	2085 K文章
""", '追': """
追蹤	2045 K我們的	2054 Kgoogle news	2084 K我們
""", '送': """
送到	2070 K你的邮箱	2070 K您的邮箱	2070 K您的信箱
""", '這': """
這篇	2085 K文章
""", '通': """
通知	14 K	1152 Kをオン
""", '週': """
週に	17 K一度
週刊	1182 Kニュースレター
""", '邀': """
邀請	2084 K您
邀请	2084 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2042 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2039 K全文請
""", '關': """
關注	2045 K我們的	2084 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2039 K全文请
""", '随': """
随时	2084 K掌握
""", '隐': """
隐私	2048 K政策
""", '隨': """
隨時	2084 K掌握
""", '隱': """
隱私	2048 K權政策	2048 K政策
""", '電': """
電子	21 K郵件地址不會公開	2088 K報
""", '需': """
需接	2060 K受cookie
需要	2060 K接受cookie
""", '首': """
首月	2073 K仅需	2073 K只要	2086 K
首选	2054 K来源	2054 K新闻来源
首選	2054 K來源	2054 K新聞來源
""", '點': """
點擊	2084 K這裡
""", '가': """
가입하세요	1235 K
가입해	1235 K 주세요
""", '강': """
강조했다	1238 K
""", '계': """
계속	1200 K 읽으려면	1200 K 읽으시려면
계신	1214 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1204 K 뉴스에서
구독	1200 K 후 이용
구독료	1239 K
구독자	1200 K 전용	1236 K
구독자만	1200 K 볼 수	1228 K 읽을
구독하고	1204 K
구독하세요	1213 K	1235 K
구독하시면	1200 K
구독해	1204 K 주세요	1226 K 주셔서	1235 K 주세요
구독해주세요	1204 K
구독해주셔서	1226 K
""", '금': """
금요일	1226 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1200 전체 K 보려면	1228 전체 K 읽어보세요
기자를	1227 K 응원해
기자에게	1214 K 연락해 주세요
""", '남': """
남겨주세요	1235 K
""", '네': """
네이버	1204 K 메인에서	1213 K 구독
네이버에서	1204 K 구독
""", '놓': """
놓치지	1235 K 마세요
""", '눌': """
눌러주세요	1235 K
""", '뉴': """
뉴스레터	1201 K 구독	1201 K 신청	1236 K	1239 K
뉴스레터로	1201 K 받아
뉴스레터를	1201 K 구독	1201 K 받아
""", '다': """
다운로드하세요	1235 K
""", '당': """
당신의	1214 K 제보가	1236 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1224 K 삭제될	1224 K 삭제합니다	1224 K 통보	1224 K 예고	1224 K 운영자	1224 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1238 K
""", '독': """
독립	1236 K 언론
독립언론	1236 K
독립언론을	1227 K 지켜
독자	1235 K 여러분의	1236 K 여러분
독자님의	1198 K 후원
독자들의	18 K 후원
독자의	1236 K 힘
""", '동': """
동의하는	1226 K 것으로 간주
""", '들': """
들려주세요	1235 K
""", '로': """
로그인	24 K	1200 K 후 이용
로그인이	1200 K 필요
로그인하거나	1235 K
로그인하고	1228 K 계속
로그인하면	1228 K 계속
로그인하시면	1200 K
""", '마': """
마음에	1227 기사가 K 드셨다면
""", '만': """
만나보세요	1235 K
""", '말': """
말했다	1238 K
""", '매': """
매월	1237 K
매일	17 K 아침
""", '메': """
메일로	1226 K 보내드려요
메일함으로	1201 K
""", '무': """
무단	1211 K 전재	1211 K 복제
무단전재	1211 K
무료	15 K 기사	1234 K 기사	1237 K 체험
무료로	15 K 볼 수 있는	1228 K 볼 수 있습니다
""", '바': """
바로가기	1235 K
""", '받': """
받아보세요	1235 K
""", '밝': """
밝혔다	1238 K
""", '보': """
보내	1235 K 주세요
보내드리는	1226 K
보내드립니다	1226 K
보내주세요	1235 K
""", '본': """
본	1236 K 기사
본사의	1232 K 편집 방향	1232 K 편집방향
본지는	1236 K
본지의	1232 K 편집 방향	1232 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사전	1219 K 등록하기	1219 포럼 K 등록
""", '선': """
선호	1212 K 매체로	1212 K 출처로	1212 K 언론사	1212 K 매체
선호하는	1212 K 출처
""", '설': """
설명했다	1238 K
설치하세요	1235 K
""", '세': """
세미나	1219 K 신청하기
""", '속': """
속보를	1225 K 받아보세요
""", '수': """
수수료를	1231 K 받을 수 있습니다	1231 K 제공받
""", '시': """
시작하세요	1235 K
""", '신': """
신청하세요	1235 K
""", '알': """
알려	1235 K 주세요
알려주세요	1235 K
알림	1202 K 받기	1202 K 설정
알림을	14 K	1225 K 켜고
""", '앱': """
앱	1202 K 다운로드	1202 K 설치	1225 K 설치하기
앱에서	1202 K 보기	1202 K 열기	1225 K 더 편하게
앱으로	1202 K 보기	1225 K 더
앱을	1202 K 다운로드	1225 K 다운로드하세요
""", '언': """
언론을	1227 독립 K 지켜
""", '여': """
여러분	1236 K 덕분
여러분의	1214 K 제보를	1227 K 후원이	1235 K 후원
""", '영': """
영상에서	1220 K 확인하세요	1220 K 확인할 수 있습니다
영상으로	1220 K 확인하세요
영상을	1220 K 확인하세요
""", '온': """
온라인	1219 K 세미나
""", '외': """
외부	1217 K 콘텐츠
""", '우': """
우리	1236 K 기자
우리의	1236 K 저널리즘
""", '원': """
원고료로	1227 K 응원
""", '유': """
유료	1200 K 구독자만
유튜브	1204 K 구독
""", '음': """
음성으로	1220 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1235 K
응원해	1198 K 주세요	1235 K 주세요
""", '의': """
의견을	1235 K 남겨
""", '이': """
이	9 K 콘텐츠	1236 K 기사가	1236 K 기사는	1236 K 기사
이메일	1201 K 주소
이메일을	1201 K 입력
이미	1228 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1219 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1212 더 K 보기
""", '재': """
재배포	1211 K 금지
재배포금지	1211 K
""", '저': """
저작권법	1211 K
저작권자	1211 K
저희	1236 K 뉴스레터	1236 K 채널	1236 K 앱
저희는	1236 K
저희를	1236 K
""", '적': """
적었다	1238 K
""", '전': """
전문을	20 K
전했다	1238 K
""", '정': """
정기후원	1237 K
""", '제': """
제보	1214 K 부탁드립니다
제보는	1214 K 카카오톡
제보를	1214 K 기다립니다	1214 K 받습니다
제보해	1235 K 주세요
제휴	1231 K 링크
제휴링크	1231 K
""", '좋': """
좋아요	1213 구독과 K 부탁
좋아요를	1213 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1235 K
""", '참': """
참여하세요	1235 K
""", '채': """
채널	1204 K 추가	1213 K 추가하기	1213 K 구독하기
채널에	1213 K 참여하세요
채널에서	1213 K 소식을
채용	1219 K 공고
""", '첫': """
첫	1237 K 달
""", '친': """
친구	1213 K 추가하세요
""", '커': """
커피	1227 K 한 잔 값으로
""", '쿠': """
쿠키	1217 K 동의가
쿠키를	1217 K 허용해야	1217 K 허용해
""", '특': """
특가	1219 K 보기
""", '파': """
파트너스	1231 K 활동
""", '팔': """
팔로우하기	1204 K	1213 K
팔로우하세요	1235 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1232 K 개인 의견
""", '협': """
협찬을	1231 K 받아
""", '확': """
확인하세요	1235 K
""", '활': """
활용	1211 ai 학습 및 K 금지
""", '회': """
회원	1200 K 전용
회원가입	1200 K 후	1235 K
회원가입하면	1228 K 월
회원만	1200 K 볼 수
""", '후': """
후원금	1239 K
후원으로	1227 독자의 K 운영
후원을	1198 K 부탁드립니다	1235 K 부탁
후원이	1198 K 필요합니다	1198 K 큰 힘이
후원하세요	1235 K
후원해	1198 K 주세요	1235 K 주세요
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
ausgewählt
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
bestätigungslink
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
gefällt
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
zurück
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
