"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2024
# comentário	1544
# comentários	1544
# gün ücretsiz deneyin	1911
# hozzászólás	991
# komentářů	217
# komentāri	1285
# příspěvků	217
# σχόλια	435
# коментарі	1973
# коментарів	1973
# комментариев	1650
# комментарий	1650
# комментария	1650
# תגובות	898
# تعليقات	48
# نظر	728
# कमेंट	945
# € al mes durante # meses	668
# € al mese per # mesi	1131
# € por mês durante # meses	1579
#件のコメント	1160
#則留言	2071
#条评论	2071
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
abonați-vă	1591
abonează-te	1591
abonelere özel	1911
abonner nå	1413
abonner på nyhetsbrevet	1415
abonnér	260
abonnér nu	260
abonnés	827
abonnés uniquement	876
abonē	1279
abonē jaunumus	1302
abonē un lasi visus rakstus	1279
abonēt	1279
abrir menú	636
acasă	1601
accede a todos los contenidos sin límites	668
acceptér	269
acceptă toate	1607
acceptă și afișează conținutul	1607
accéder à l'article	827
aceitar e ver o conteúdo	1560
aceito receber comunicações e ofertas	1574
acest articol este rezervat abonaților	1621
acesta este ultimul tău articol gratuit	1621
acheter ce numéro	863
achetez ce numéro	863
activează alertele	1616
activează notificările	1616
actualités	843
ad 광고	1221
adaugă un comentariu	1598
add meg az e-mail-címed	996
además	633
adhérer	823
adja meg az e-mail-címét	996
adja meg e-mail-címét	996
adomány	982
adományozok	982
adományozás	982
adreça electrònica	190
afișează conținutul	1607
afișează conținutul extern	1607
agora não	1527
ai deja un abonament? autentifică-te	1621
ai observat o greșeală	1598
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
ai摘要	2088
ai重點整理	2088
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
akceptuję	1485
akkurat nå	1426
aktuálně	218
alle abo-angebote im überblick	385
alle angaben ohne gewähr	391
alle newsletter im überblick	377
alle preise ohne gewähr	391
als bevorzugte quelle bei google hinzufügen	329
als podcast hören	386
alte știri	1599
alterar preferências de cookies	1560
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1610
amintește-mi mai târziu	1589
andra läser	19	1832
andra läser just nu	19
andra läste även	1832
andre har også lest	19
andre leser nå	1426
andre leste også	1426
andre læser	273
andre læser lige nu	273
andre læser også	19
andre læste også	273
angebot wählen	385
anhören	328
anhören # min	328
anmäl dig	1821
anmäl dig till nyhetsbrevet	1821
annonce - artiklen fortsætter nedenfor	268
annonces légales	863
annoncørbetalt indhold	279
annons - artikeln fortsätter nedan	1827
annonsen slutar här	1827
annonsinnehåll	1838
annonslänk	1827
annonsörsinnehåll	1838
annonsørinnhold	1432
anulezi oricând	1621
anuluj odpowiedź	1487
användarvillkor	1828
anzeigensonderveröffentlichung	391
anúncio	1540
anúncios	1540
apmaksāts saturs	1287
après la publicité	837
após a publicidade	1540
apóyanos	613
apúntate	620
arkadaşina gönder	1915
arkadaşinla paylaş	1915
article abonné	827
article ajouté à vos sélections	834
article précédent	843
article réservé aux abonnés	827
article sponsorisé	863
articles associés	843
articles liés	843
articles recommandés	843
articles récents	843
articol exclusiv pentru abonați	1621
articole asemănătoare	1599
articole înrudite	1599
articoli più letti	1134
articolul continuă după reclamă	1596
articolul continuă mai jos	1596
articolul următor	1599
artikeln fortsätter efter annonsen	1827
artikeln fortsätter nedan	1827
artikeln fortsätter under bilden	1827
artikeln är låst	1819
artikeln är uppläst av en dator	1824
artikkel jätkub pärast reklaami	688
artikkel jätkub reklaami järel	688
artikkel täieneb	687
artikkelen er låst	1413
artikkeli jatkuu kuvan jälkeen	778
artiklen er låst	260
artiklen er læst op af en robot	265
artiklen fortsætter efter annoncen	268
artiklen fortsætter nedenfor	268
artiklen fortsætter under billedet	268
artikli loeb ette tehishääl	685
artiklit loeb tehishääl	685
artykuł dla subskrybentów	1475
artykuł sponsorowany	1484
artykuły na e-mail	1477
artículo anterior	633
artículo relacionado	633
artículos recomendados	672
artículos relacionados	633
as notícias mais lidas	1582
ascultă	1594
assine já	1531
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
avsluta när du vill	1819
avslutt når du vil	1413
avís legal	179
ayrintilar için tiklayin	1923
ayrintilar için tiklayiniz	1923
az első hónap csak # ft	984
añadir a favoritos	624
añadir a mi lista	671
añadir comentario	631
añadir usuario	617
aún no te has registrado	617
ačiū, kad užsiprenumeravote	1264
""", 'b': """
banküberweisung	319
bağiş yap	1910
bağiş yapin	1910
bağlantiyi kopyala	1915
başa dön	1923
bei google als quelle hinzufügen	329
bei spotify hören	367
bejelentkezés	984
belépés	984
benefício do assinante	1564
betrag wählen	319
bezárás	981
bild vergrößern	341
bitte versuchen sie es später erneut	377
bize ulaşin	1920
bjud en vän på artikeln	1824
bli månadsgivare	1817
bli støttemedlem	1411
bliv støttemedlem	258
boletín	620
browserul tău nu poate reda acest video	1607
brukervilkår	1422
bu haber abonelere özeldir	1911
bu içerik abonelere özeldir	1911
bugün değil	1909
bunlar da ilginizi çekebilir	1921
butlletí	190
buďte v obraze	210
bài cùng chuyên mục	2048
bài cùng tác giả	2048
bài khác	2025
bài liên quan	2025
bài mới nhất	2048
bài quảng cáo	2049
bài tiếp theo	2025
bài viết liên quan	2025
bài viết mới	2047
bài được dịch tự động	2047
bài đọc nhiều	2048
báo lỗi	2024
bármikor leiratkozhat	996
bármikor leiratkozhatsz	996
bármikor lemondhatja	984
bármikor lemondható	984
bình luận	2024
bình luận (#	2024
búsqueda	636
bülten	1941
bülten üyeliği	1941
bültene abone oldunuz	1941
büyüt	1923
bądź na bieżąco	1477
bővebben	994
būkite pirmas	1246
būkite pirmas, pakomentavęs	1246
bạn có thể quan tâm	2025
bỏ qua	2015
""", 'c': """
cada aportació compta	193
cada aportación cuenta	667
cada contribuição conta	1577
cadastre-se grátis	1531
califica este artículo	631
cargar más	636
carte de crédit	826
cartão de crédito	1530
categorieën	1337
categorías	633
caută	1601
ce contenu vous a-t-il été utile	861
ce résumé vous a-t-il été utile	861
cele mai citite știri	1624
cele mai noi știri	1599
celý článek	220
cerrar menú	636
cerrar sesión	617
cet article est en accès libre pour les abonnés	876
cet article est lu par une voix de synthèse	861
chci odebírat	210
chci podpořit	207
chci přispět	207
chia sẻ	2020
chia sẻ bài viết	2020
chia sẻ facebook	2047
chia sẻ qua facebook	2047
chia sẻ ý kiến của bạn	2024
chuyên mục	2025
chép liên kết	2047
chủ đề	2025
chủ đề liên quan	2025
chủ đề nóng	2048
cikk megosztása	987
cikk mentése	987
cikkünk frissül	994
citeşte şi	1599
citește fără limite	1621
citește mai departe	1599	1601
citește mai mult	1599	1601
citește regulile comunității	1610
citește și	1599
citi šobrīd lasa	1281
citiți și	1599
col·labora	167
comentariul tău așteaptă moderarea	1610
comentează	1598
comentário	1544
comentário aguardando moderação	1570
comentários	1544
comentários exclusivos para assinantes	1570
commander ce numéro	863
commentaire en attente de modération	867
commerciële bijdrage	1378
compre a edição impressa	1564
conditions générales	839
conectează-te cu facebook	1621
conectează-te cu google	1621
confidentialité	839
configuración	629
configuración de cookies	629
configurações de cookies	1542
conheça todas as nossas newsletters	1574
consigue tu entrada aquí	653
consulta les normes de participació	182
consultez notre charte de modération	867
consíguelo en tu quiosco	653
contenu externe recommandé	859
contenu proposé par notre partenaire	863
contenu sponsorisé	837
contenus recommandés	880
contenus sponsorisés	837	843
conteúdo de marca	1540
conteúdo exclusivo	1531
conteúdo exclusivo para assinantes	1579
conteúdo externo	1560
conteúdo externo recomendado	1560
conteúdo para assinantes	1531
conteúdo patrocinado	1540
conteúdo premium	1579
conteúdo produzido pela marca	1564
conteúdo relacionado	1546
conteúdos relacionados	1582
contingut només per a usuaris registrats	194
continua após a publicidade	1540
continua després de l'anunci	184
continuar leyendo aquí	617
continuarea articolului după reclamă	1612
continue a ler esta notícia	1582
continuer après la publicité	837
continuă cu apple	1621
continuă cu facebook	1621
continuă cu google	1621
continuă să citești după publicitate	1612
continúa abajo	627
contáctanos	631
conținut disponibil doar utilizatorilor înregistrați	1621
conținut extern	1607
conținut extern recomandat	1607
conținut pentru abonați	1591
conținut premium	1621
conținut sponsorizat	1596
cookieinställningar	1828
cookieの設定	1158
cookie設定	1158	2069
cookie设置	2069
copia l'enllaç	173
copiază link	1594
copiază linkul	1594
copy link thành công	2047
correo electrónico	620
creează cont	1591
créer mon compte	827
créer un compte	827
créer une alerte	869
créer une alerte sur ce thème	869
csak előfizetőknek	984
cumpără revista	1612
czytaj całość	1492
czytaj również	1489
czytaj także	1489
czytaj też	1489
czytaj też nasze inne artykuły	1489
czytaj więcej	1489	1492
czytaj więcej o	1489
các tin khác	2025
cât de util a fost acest articol	1610
címkék	992
címlap	992
címlapról ajánljuk	992
có lẽ để sau	2015
có thể bạn quan tâm	19	2025
có thể bạn thích	19
cùng chuyên mục	2025
cùng chủ đề	2048
cùng tác giả	2048
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1923
daha fazla haber için tiklayin	1923
dalies ar šo rakstu	1284
dalinkitės	1240
dalinkitės straipsniu	1245
dalsza część artykułu pod materiałem wideo	1484
dalsza część artykułu pod wideo	1484
dalsza część tekstu pod wideo	1484
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
darovať	1733
darovať článok	1740
darujte tento článek	212
darujte tento článok	1740
das könnte dich auch interessieren	338
das könnte ihnen auch gefallen	338
das könnte sie auch interessieren	338
das könnte sie interessieren	338
das wichtigste in kürze, zusammengefasst von ki	361
datenschutzerklärung	334
daugiau šia tema	1242
deblochează articolul	1621
deixar um comentário	1544
deixe um comentário	1544
del på e-post	1418
del på facebook	265	1418
del på mail	265
del på twitter	265	1418
del på x	265	1418
dela inlägget	1824
dela på facebook	1824
dela på twitter	1824
dela på x	1824
deli članek	1782
delite članek	1782
dernière minute	843
dernières actualités	843
dernières infos	843
dernières nouvelles	843
desa per llegir després	196
desbloquear artículo	668
desbloqueie este conteúdo	1579
det er gratis å opprette en bruker	1413
det læser andre	273
det är gratis att skapa ett konto	1819
detaylar için tiklayin	1923
detaylar için tiklayiniz	1923
detta material är skyddat enligt lagen om upphovsrätt	1861
detta är en annons	1827
detta är en plusartikel	1819
devam etmek için üye girişi yapin	1911
devami için abone olun	1911
devamini okumak için abone olun	1911
diese funktion steht nur angemeldeten nutzern zur verfügung	386
din aceeași categorie	1599
din aceeași secțiune	1624
disponibil în app store și google play	1616
disponibilă în app store și google play	1616
distribuiți	1594
diğer haberler	19	1921
diğer okurlar bunlari okuyor	1921
dla subskrybentów	1475
do góry	1492
doar abonații pot comenta	1610
doar pentru abonați	1591
doação mensal	1528
doação única	1528
doba čtení # min	220
dolgozzon nálunk	994
domiciliación bancaria	616
domů	220
dona suport al periodisme en català	193
donación mensual	613
donación única	613
donați	1590
donează	1590
donează acum	1590
donează lunar	1590
donează lunar # euro	1620
donează lunar # lei	1620
doner nå	1411
données personnelles	839
donér	258
donér nu	258
doporučené	218
doporučené články	218
doporučujeme	218
dołącz do nas	1473
dołącz do newslettera	1477
drukāt	1284
du er nå påmeldt	1415
du er nå påmeldt nyhetsbrevet	1415
du kan när som helst avsluta prenumerationen	1821
du kan når som helst melde deg av	1415
du kan opsige når som helst	260
du kanske också gillar	1832
du modtager snart en bekræftelse på mail	262
du même auteur	843
du prenumererar nu på nyhetsbrevet	1821
du vil kanskje også like	1426
dziękujemy za zapis	1477
dành cho bạn	2025
dành cho thuê bao	2017
dárkovat článek	208
därefter # kr/mån tills du säger upp	1819
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
e-bülten	1941
e-bülten aboneliği	1941
e-mail inválido	1574
e-mailová adresa	210
e-posta gönder	1915
edición digital	617
edición impresa	617
editörün seçtikleri	1921
edição impressa	1531
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
en çok okunan	1921
en çok okunan haberler	1921
en çok okunanlar	1921
engangsbeløb	258
engångsgåva	1817
enllaç copiat	196
ensemble, faisons vivre un média libre	875
enthält werbung	331
enviar comentário	1544
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
escreva um comentário	1544
escriu el teu correu electrònic	190
esi pirmais, kas komentē	1285
esimene kuu # €	680
esta funcionalidad es sólo para registrados	617
esta matéria foi útil para você	1562
esta notícia foi útil	1562
este espaço é moderado pela redação	1570
este resumo foi útil	1562
estás de acuerdo? vota	658
evästeasetukset	779
evästeet	779
exclusiv pentru abonați	1621
experimente grátis por um mês	1579
ez is érdekelhet	992
ez is érdekelheti	992
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	992
ezt olvasta már	992
ezt olvastad már	992
ești de acord? votează	1610
""", 'f': """
facebook'ta paylaş	1915
facebookでシェア	1153
facebookでシェアする	1153
faça login	1531
faça uma pergunta sobre esta reportagem	1562
fes una donació	167
fiecare donație contează	1620
fiecare leu contează	1620
fizetett hirdetés	989
fiók létrehozása	984
fiókom	984
forstør billede	276
forstørr bilde	1429
fortsett uten å støtte	1410
fortsätt läsa efter annonsen	1827
fortsätt utan att stödja	1816
fortsæt med at læse	268
fortsæt uden at støtte	257
fotogalería	633
fotoğraflari görmek için tiklayin	1923
friss hírek	992
fråga vår ai om artikeln	1830
fuldskærm	276
få adgang	260
få artiklen læst op	265
få de vigtigste nyheder hver morgen	262
få de viktigaste nyheterna varje morgon	1821
få de viktigste nyhetene hver morgen	1415
få nyheder på mail	262
få nyheter på e-post	1415
få nyheter på mejlen	1821
få overblikket her	276
få tilgang	1413
få varsel når vi skriver om dette	1429
följ	1825
följ oss	1825
följ skribent	1825
följ ämnet	1825
för prenumeranter	1819
förderer werden	316
fördermitglied werden	316
föregående	1835
föregående artikel	1832
förstora	1835
følg	266	1419
følg emne	266
følg os	266
følg oss	1419
følg sagen her	276
følg tema	1419
følg temaet og få varsel	1429
für abonnenten	320
für den newsletter anmelden	324
für dich empfohlen	390
für sie empfohlen	390
für sie entstehen keine mehrkosten	391
fă o donație	1590
fără obligații	1621
fără tine nu putem	1620
""", 'g': """
galeriyi aç	1923
galeriyi görmek için tiklayin	1923
galéria	994
galéria megtekintése	994
garanta já o seu ingresso	1564
gem til læseliste	265
giriş	1911
giriş yap	1911
giriş yapin	1911
giriş yapin veya üye olun	1911
giv os feedback på artiklen	271
già abbonato	1085
già registrato	1085
gli articoli più letti	1134
glömt lösenord	1819
godkänn	1828
godkänn alla	1828
gorące tematy	1489
gracias por tu opinión	651
gràcies per la teva opinió	182
gràcies per votar	182
gràcies, ja estàs subscrit	190
guardar artículo	624
guardar para después	671
guardar para leer después	671
gå ikke glip af	273
gå ikke glip af noget	262
gå ikke glipp av noe	1415
gå til indhold	276
gérer les cookies	839
gérer les préférences	859
gérer mes alertes	869
gérer mes choix	839
gérer vos préférences de cookies	859
góp ý	2024
gündem	1921
günün haberleri	1921
günün özeti	1921
gợi ý	2025
gửi	2024
gửi bình luận	2024
gửi cho bạn bè	2047
gửi email	2020
gửi ý kiến	2024
""", 'h': """
haber bülteni	1941
haber güncelleniyor	1923
haberi arkadaşina hediye et	1915
hai già un account	1085
harici içerik	1923
has arribat al límit d'articles gratuïts	194
has iniciado sesión	649
hasznos volt az összefoglaló	991
hasznosnak találta a cikket	991
havi támogatás	982
hayir teşekkürler	1909
hayir, teşekkürler	1909
haz una pregunta sobre este artículo	651
he leído y acepto la política de privacidad	664
he llegit i accepto la política de privacitat	179
hela artikeln fortsätter nedan	1827
hepsini gör	1923
hesap oluştur	1911
hi estàs d'acord? vota	182
hibát talált	991
hier reinhören	367
hinweis schließen	315
hirdetés	989	989
hirdetés bezárása	989
hirdetés, görgessen tovább	989
hjälp oss att rätta fel	1830
hlavné správy	1738
hlavní zprávy	218
ho già donato	1080
hoje não	1527
hoppa till innehåll	1835
hoppa över inlägg från facebook	1835
hoppa över inlägg från instagram	1835
hoppa över inlägg från x	1835
hozzászólok	991
hozzászólás	991
hozzászólások	991
hozzászólások megtekintése	991
hylkää	779
hylkää kaikki	779
hyväksy	779
hyväksy evästeet	779
hyväksy kaikki	779
här kan du kommentera artikeln	1830
håll dig uppdaterad	1821
hírfolyam	992
hírlevelek	996
hírlevél	996
hírlevél-feliratkozás	996
hören sie diesen artikel	367
hør saken	1418
""", 'i': """
i più commentati	1100
i più letti	1100
i più letti della settimana	1134
i più visti	1100
iba pre predplatiteľov	1734
ich unterstütze schon	315
identifícate	668
ielogojies, lai komentētu	1285
ienākt	1279
iesakām	1281
ihre meinung zählt	336
ikke gå glipp av	1426
ikke nå	1410
il tuo browser non può riprodurre il video	1113
il tuo commento sarà pubblicato dopo l'approvazione	1122
iletişim	1920
ilgili içerikler	1921
ilginizi çekebilecek haberler	1921
ilginizi çekebilir	1921
ilmoita asiavirheestä	781
ilmoita virheestä	781
imprimir artículo	671
imprimir esta matéria	1581
in bài	2020
in bài viết	2020
in trang này	2047
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
iniciar sessão	1531
inicie sesión	617
inne artykuły	1489
innhold fra annonsør	1432
inscription à la newsletter	830
inscrivez-vous à notre newsletter	830
insira o seu endereço de email	1574
instalează aplicația	1616
inställningar	1828
introduce un email válido	664
intră în cont	1591
invítanos a un café	613
início	1549
ir para o conteúdo	1549
ispiši	1700
istediğiniz zaman abonelikten çikabilirsiniz	1941
istediğiniz zaman iptal edin	1911
izbor uredništva	1780
izdrukāt	1284
izmēģini # dienas bez maksas	1279
içeriğe geç	1923
iş birliği	1917
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
jag förstår	1828
jag stödjer redan	1816
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
jeg forstår	1422
jeg støtter allerede	257	1410
jegyek itt kaphatók	994
jelentkezzen be vagy regisztráljon	984
jen pro předplatitele	208
jetzt angebot wählen	385
jetzt anhören	328
jetzt reinhören	367
jetzt unterstützen	316
již mám předplatné	208
jobs in ihrer nähe	365
još vesti	1698
još vijesti	1698
junte-se à conversa	1570
jurnalismul de calitate costă	1620
juttu jatkuu kuvan jälkeen	778
juttu jatkuu mainoksen jälkeen	778
juttu jatkuu videon jälkeen	778
juttua päivitetään	778
jutun lukee koneääni	776
jutun lukee tekoälyääni	776
już wspieram	1472
já doei	1527
já nas bancas	1564
já sou apoiador	1527
já sou assinante	1531
já tem conta	1531
já tem uma conta	1531
já é assinante? faça login	1531
já é subscritor	1579
já é subscritor? inicie sessão	1579
jätä kommentti	781
jūsų el. paštas	1264
jūsų el. pašto adresas	1264
""", 'k': """
k tématu	218
k téme	1738
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
kaydiniz için teşekkürler	1941
keresés	994
kezdőlap	994
không phải bây giờ	2015
không, cảm ơn	2015
ki-übersicht	361
kijelentkezés	984
kingi artikkel sõbrale	685
kipróbálom	984
kirjaudu sisään	771
kirjoita sähköpostiosoitteesi	773
kjøp abonnement	1413
kjøp tilgang	1413
klausies podkāstu	1286
klausies podkāstu šeit	1286
klausies šo rakstu	1284
klausies šo rakstu (# min	1284
klausykite tinklalaidės	1247
klausykite tinklalaidės čia	1247
klausykitės straipsnio	1245
klausīties	1284
klausīties rakstu	1284
ključne besede	1780
ključne reči	1698
ključne riječi	1698
klíčová slova	218
kokeile # päivää maksutta	771
kolačići	1712
komentavimas išjungtas	1246
komentavimo taisyklės	1246
komentáre	1740
komentář	217
komentáře	217
komentāri	1279
komentēt	1279
komentēšana ir slēgta	1285
komentēšanas noteikumi	1285
komerčné oznámenie	1737
komerční sdělení	214
kommentarer blir gjennomgått før publisering	1429
kommentarerna förhandsmodereras	1830
kommentek megtekintése	991
kommentelési szabályzat	991
kommentér	271
koostöö	688
kopiera länk	1824
kopiera länken	1824
kopijuoti nuorodą	1240
kopiraj povezavo do članka	1782
kopiér link	265
kopiér linket	265
kopírovat odkaz	212
kopírovať odkaz	1740
kopēt saiti	1279
korábban írtunk róla	992
kreiraj račun	1694
kullanim koşullari	1918
kup dostęp	1475
kupi naročnino	1776
kuula taskuhäälingut	687
kuuntele podcast tästä	784
kysy tekoälyltä	781
käyttöehdot	779
kérdezze ai-asszisztensünket	991
kérem a hírlevelet	996
később	981
köp	1819
köszönjük a feliratkozást	996
köszönöm, nem	981
következő	994
következő cikk	992
køb abonnement	260
køb adgang	260
kúpiť predplatné	1734
küfür, hakaret içeren yorumlar onaylanmamaktadir	1920
küldje el barátjának	987
küldés	987
küldés e-mailben	987
külső tartalom	994
künye	1918
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
lasă un comentariu	1598
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
leia a matéria completa	1582
leia as notícias no aplicativo	1572
leia também	1546
len pre predplatiteľov	1734
les choix de la rédaction	843
les lecteurs ont aussi consulté	880
les més llegides	197
les også	1426
les plus commentés	843
les plus partagés	843
les prix indiqués sont susceptibles d'évoluer	863
les våre debattregler	1424
li e aceito a política de privacidade	1574
lien copié	834
lien copié dans le presse-papiers	879
lietošanas noteikumi	1295
liitudes nõustud kasutustingimustega	704
liity jäseneksi	770
lineでシェア	1153
lineでシェアする	1176
lineで送る	1153
link a vágólapra másolva	987
link bài gốc	2047
link copiado para a área de transferência	1581
link kopiëren	1328
link másolva	987
link másolása	987
lire la suite pour #€	827
lire la vidéo	846
lire à haute voix	834
lire également	843
lisää aiheesta	782
liên hệ	2024
liên quan	2025
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
locuri de muncă	1612
loe lähemalt	687
loe lähemalt siit	687
logi sisse või loo konto	680
los lectores también leyeron	672
luba kõik	697
lubię to	1481
lucrează cu noi	1612
lue keskustelun säännöt	781
lue lisää	782
lue lisää aiheesta	782
lue myöhemmin	776
lue myös	782
lugu jätkub pärast reklaami	688
lugu täieneb	687
lui écrire	857
lähetä sähköpostilla	776
lämna en kommentar	1830
länk kopierad	1824
länken kopierad	1824
länken är kopierad	1824
läs hela artikeln	1835
läs hela texten	1835
läs hela texten här	1835
läs kommentarer	1830
läs mer	1832	1835
läs mer om	1832
läs också	1832
läs senare	1824
läs vidare	1819	1832
läs våra kommentarsregler	1830
läs även	1832
lästid	1835
lästid # min	1835
lås op	260
lås opp artikkelen	1413
lås opp saken	1413
lås upp artikeln	1819
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
lên đầu trang	2027
lưu	2020
lưu bài	2020
lưu bài viết	2020
lưu bài để đọc sau	2047
lấy link	2047
""", 'm': """
magari più tardi	1080
mai târziu	1589
mainos päättyy	778
mais notícias	1546
maksettu sisältö	778
manşetler	1921
masquer la publicité	863
masz już konto	1475
masz już konto? zaloguj się	1475
materialet är skyddat enligt lagen om upphovsrätt	1861
materiał partnera	1484
materiał promocyjny	1484
materiał sponsorowany	1484
materiał zewnętrzny	1484
matéria exclusiva para assinantes	1579
matérias relacionadas	1546
media społecznościowe	1482
megnézem	994
megosztás	987
megosztás a facebookon	987
megosztás facebookon	987
megosztás twitteren	987
mehr für dich	390
mehr für sie	390
meld deg på	1415
meld deg på nyhetsbrevet	1415
mentions légales	839
mentés	987
mentés későbbre	987
menú	636
menü	341	994	1923
menü schließen	341
menü öffnen	341
mer från	1832
mer läsning	1832
merci d'avoir voté	867
messaggio pubblicitario con finalità promozionale	1117
mest läst	1832
mest lästa	1832
mest læst	273
mest læste	273
mi-összefoglaló	994
mida sina arvad? hääleta	687
minn meg på det senere	1410
mira el vídeo	188
mitä mieltä olet? äänestä	784
modalità di pagamento	1084
moderálási elvek	991
modifică preferințele cookie	1607
modifier mes préférences	859
modtag en notifikation, når vi skriver om emnet	276
mogoče kasneje	1786
mogą cię zainteresować	1489
mohlo by se vám líbit	218
mohlo by vás také zajímat	218
mohlo by vás tiež zaujímať	1738
mohlo by vás zajímat	218
mohlo by vás zaujímať	1738
monatlich kündbar	385
mostra aquesta publicació a instagram	179
mostra di più	1103
mostrar conteúdo externo	1560
mostrar más	636
mot de passe oublié	827
mots clés	843
mots-clés	843
może cię zainteresować	1489
może później	1472
možda kasnije	1704
možda vas zanima	1698
možda će vas zanimati	1698
možno neskôr	1744
možná později	206
muistuta myöhemmin	769
mulțumim pentru feedback	1610
mulțumim, te-ai abonat cu succes	1617
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
månadsgåva	1817
månedlig gave	1411
månedligt bidrag	258
måske senere	257
måske vil du også kunne lide	273
més informació	171
més llegides	171
més notícies	197
método de pago	616
métodos de pagamento	1530
métodos de pago	616
mākslīgā intelekta kopsavilkums	1286
mă abonez	1617
můj účet	208
mới nhất	2025
mở khóa bài viết này	2047
mở rộng	2027
""", 'n': """
nahlásit chybu	217
nahlásiť chybu	1740
najchętniej czytane	1489
najchętniej czytane dziś	1489
najczęściej czytane	1489
najczęściej czytane artykuły	1489
najnovejše	1780
najnovejše novice	1780
najnoviji članci	1698
najnovšie	1738
najnovšie správy	1738
najnovšie články	1738
najnowsze artykuły	1489
najnowsze wiadomości	1489
najčitanije	1698
najčitanije vesti	1698
najčitanije vijesti	1698
najčitanije vijesti dana	1698
najčítanejšie	1738
najčítanejšie články	1738
najčítanejšie články dňa	1738
napišite komentar	1782
napsat komentář	217
naročena vsebina	1779
naročite se	1775
naročnina	1775
nastavení	215
nastavení cookies	215
nastavitve piškotkov	1794
następna strona	1492
następny	1492
następny artykuł	1489
natisni članek	1782
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
nenhum comentário	1544
neueste beiträge	338
nhắc tôi sau	2015
nie dziękuję	1472
nie dziś	1472
nie pamiętasz hasła	1475
nie ďakujem	1744
nie, dziękuję	1472
nie, ďakujem	1744
només els subscriptors poden comentar	182
norėdami komentuoti, prisijunkite	1246
nosūti draugam	1284
nosūtīt draugam	1284
nosūtīt e-pastā	1284
noteで書く	1153
notre sélection	843
notre sélection d'articles	880
notícias relacionadas	1546
notícias relacionadas que podem lhe interessar	19
notícies destacades	197
notícies relacionades	171
nu ai cont? înregistrează-te	1621
nu mulțumesc	1589
nu, mulțumesc	1589
nyhetsdøgnet	1426
nyomtatás	987
não perca	1546
não, obrigada	1527
não, obrigado	1527
nächste seite	341
nächster artikel	338
näita rohkem	687
näita veel	687
näköislehti	771
nästa	1835
nästa artikel	1832
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
nổi bật	2025
nội dung quảng cáo	2049
nội dung tài trợ	2022
""", 'o': """
o que achou desta notícia	1562
o vídeo começará em alguns segundos	1560
ocenite članak	1700
ocenite članek	1782
ochrana osobních údajů	215
ochrana osobných údajov	1751
ocijenite članak	1700
ocorreu um erro ao carregar o vídeo	1560
ocultar anúncio	1564
odebírat	210
odebírat newsletter	210
odemknout článek	208
odhlásit se	208
odhlásiť sa	1734
odkaz skopírovaný	1740
odkaz zkopírován	212
odkleni članek	1776
odklenite celoten članek	1776
odmietnuť	1751
odmietnuť všetko	1751
odmítnout	215
odmítnout vše	215
odporúčame	1738
odporúčané články	1738
odpovědět	217
odrzuć	1485
odrzuć wszystkie	1485
odtwórz	1492
odštampaj	1700
odštampaj članak	1700
oferă acest articol cadou	1623
offre spéciale	827
offrez-nous un café	823
offrici un caffè	1081
oglasno sporočilo	1779
ogłoszenie	1484
ohodnoťte článek	217
ohodnoťte článok	1740
okuma süresi # dk	1923
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
os leitores também leram	1582
os preços podem variar	1564
osale küsitluses	687
ostatnie artykuły	1489
ota yhteyttä	781
otključaj članak	1694
otključajte ceo članak	1694
otključajte cijeli članak	1694
otros artículos	633
outras notícias	19	1546
ouça este conteúdo	1537
oversættelsen er lavet af en maskine	276
""", 'p': """
padovanokite straipsnį	1245
padovanokite straipsnį draugui	1245
page précédente	846
pagina următoare	1601
pague um café	1528
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
partajează	1594
partenerii noștri	1599
participez à la conversation	867
partnerių turinys	1248
partnerski sadržaj	1697
pasidalinkite šiuo straipsniu	1245
pasitikrinkite žinias	1247
passer la publicité	837
pastebėjote klaidą	1246
paylaş	1915
paylaşin	1915
pažiūrėkite vaizdo įrašą	1247
pe aceeași temă	1624
pentru a citi în continuare	1621
per saperne di più	1134
pergunte à nossa ia	1562
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
piškotki	1794
placená inzerce	214
platená inzercia	1737
plaćeni oglas	1697
plaćeni sadržaj	1697
plačana objava	1779
plačiau skaitykite čia	1247
plein écran	846
plus d'actualités	843
poate mai târziu	1589
podari članek	1782
podarite ta članek	1782
podaruj artykuł	1475
podaruj ten artykuł	1481
podcast anhören	367
pode ler também	1582
podeli članak	1700
podijeli članak	1700
podmienky používania	1751
podmínky použití	215
podmínky užití	215
podobne artykuły	1489
podobné články	218	1738
podporiť	1733
podporte nezávislú žurnalistiku	1733
podporte nás	1733
podpořit	207
podpořte naši práci	207
podpořte nás	207
podpořte redakci	207
podrži	1693
podrži nas	1693
podržite nas	1693
podržite naš rad	1693
podržite nezavisno novinarstvo	1693
podziel się	1481
podziel się na facebooku	1481
pogledajte još	19
pokaż komentarze	1487
pokaż mniej	1492
pokaż treść	1485
pokaż więcej	1492
pokaż wszystkie	1492
pokaži vsebino	1794
pokloni članak	1700
poklonite ovaj članak	1700
pokračovat bez podpory	206
pokračovať bez podpory	1744
polecane artykuły	1489
politique de confidentialité	839
polityka prywatności	1485
política de cookies	629	1542
política de galetes	179
política de privacidad	629
política de privacidade	1542
política de privacitat	179
poprzedni artykuł	1489
populární	218
populära artiklar	1832
populärt	1832
populære artikler	273
populære saker	1426
populært	273	1426
populārākie	1281
popüler	1921
popüler haberler	1921
popüler konular	1921
por qué estás viendo esto	617
poslať e-mailom	1740
poslušaj vest	1700
poslušaj članak	1700
poslušaj članek	1782
poslušajte članek	1782
postanite naročnik	1775
postanite član	1693	1775
postavke kolačića	1712
postaw kawę	1473
postaw nam kawę	1473
posłuchaj	1481
pour continuer à lire	876
pourquoi voyez-vous cette publicité	863
pouze pro předplatitele	208
povezani sadržaj	1698
povezani članci	1698
povezani članki	1780
powiązane	1489
powiązane artykuły	1489
powiązane tematy	1489
powiększ	1492
powiększ zdjęcie	1492
powrót do góry	1492
později	206
pozostała część artykułu pod materiałem wideo	1484
pošalji komentar	1700
pošalji prijatelju	1700
pošaljite komentar	1700
pošlji po e-pošti	1782
pr članek	1779
praneškite apie klaidą	1246
pranešti apie klaidą	1246
pravidlá diskusie	1740
pre predplatiteľov	1734
preberite še	1780
predplatiť	1733
predplaťte si	1733
prenumerata nuo # euro per mėnesį	1240
prenumerata nuo # €	1240
prenumerera på vårt nyhetsbrev	1821
prenumeruodami sutinkate su taisyklėmis	1264
prenumeruokite naujienlaiškį	1264
preporučeno	1698
preporučujemo	1698
prečítajte si	1738
prečítajte si aj	1738
prețurile pot varia	1612
pridať komentár	1740
prihlásiť	1734
prihlásiť sa	1734
prihvaćam	1712
prihvaćam sve	1712
prijavi grešku	1700
prijať	1751
prijať všetko	1751
prikaži sadržaj	1712
prima lună gratuită	1621
primește alerte despre acest subiect	1616
printează	1594
pripomenúť neskôr	1744
priporočamo	1780
priporočeno	1780
prisijunkite arba susikurkite paskyrą	1240
prisijunkite prie mūsų komandos	1247
prisijunkite, kad galėtumėte komentuoti	1246
prispieť	1733
privatsphäre-einstellungen	334
privātuma politika	1295
pro předplatitele	208
promocijsko sporočilo	1779
promotivni sadržaj	1697
promotivni članak	1697
promóció	989
proovi # päeva tasuta	680
pročitajte i	1698
pročitajte još	1698
prywatność	1485
przeczytaj również	1489
przeczytaj także	1489
przeczytaj też	1489
przejdź bez wsparcia	1472
przejdź do serwisu	1485
przejdź do treści	1492
przejdź do ustawień prywatności	1485
przypomnij mi później	1472
právě se děje	218
präsentiert von	331
précédent	846
préférences cookies	839
prélèvement	826
prémium	984
próbálja ki # forintért	984
próxima	1549
próxima página	1549
próximo artigo	1546
prøv # dager gratis	1413
prøv gratis	260	1413
prøv nu	260
prøv nå	1413
prを含みます	1176
pubblicità	1094	1094
publi-rédactionnel	837
publicité	837	837
publicité - la suite ci-dessous	837
publicités	837
pular para o conteúdo	1549
página siguiente	636
pääuutiset	782
påmind mig senere	257
påminn mig senare	1816
później	1472
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
qual o seu nível de satisfação com esta notícia	1562
quellen und weiterführende links	338
queremos conocer tu opinión	658
queremos saber a sua opinião	1570
questo riassunto ti è stato utile	1115
quieres añadir otro usuario a tu suscripción	617
quizás más tarde	612
quizás te interese	633
quyên góp	2016
quyên góp ngay	2016
qué te ha parecido esta noticia	658
quên mật khẩu	2017
quảng cáo	2022	2022
quảng cáo - bài viết tiếp tục bên dưới	2049
""", 'r': """
r$ # por mês durante # meses	1579
radote klaidą	1246
radote klaidą tekste	1246
raksti komentāru	1285
raksts tiek papildināts	1286
raksts turpinās pēc reklāmas	1287
rakstīt komentāru	1285
rao vặt	2022
raportează o eroare	1610
rapportér fejl	271
rašyti komentarą	1240
receber notificações	1572
recevez nos alertes en temps réel	869
recevez une alerte à chaque article de l'auteur	869
reclamă	1596
recomandarea redacției	1624
recomandări	1599
recomandările editorilor	1624
recomandările redacției	1599
recomendado para você	1546
recommandé	843
recommandé pour vous	843
recommandés	843
recordar más tarde	612
recuérdamelo más tarde	612
redirecționează #%	1590
refuză toate	1607
regalar artículo	617
registrovať sa	1734
registruokitės nemokamai	1240
registruokitės į seminarą	1247
registrácia	1734
regisztráció	984
regisztrálok	984
regístrate	617
rekisteröidy	771
rekisteröidy maksutta ja lue	771
reklami geç	1917
reklám	989
reklāma	1279
reklāmas raksts	1287
reklāmraksts	1287
relaterade ämnen	1832
reportar erro nesta página	1562
restez informé	830
restez informés	830
resumen automático	651
resumo da notícia	1562
reģistrējies bez maksas	1279
reģistrēties	1279
ricordamelo più tardi	1080
rozwiń	1492
rätta	1830
rätta oss	1830
rättelse	1830
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
rösta här	1835
rösta i omröstningen	1835
rādīt vairāk	1286
răspunde	1598
rėmimas	1248
""", 's': """
s'abonner à partir de #€	827
s'inscrire à la newsletter	830
s-ar putea să-ți placă	1599
saada sõbrale	685
saber más	636
sadarbības raksts	1287
sadržaj je zaključan	1694
saglabāt	1284
saglabāt rakstu	1284
saistītie raksti	1281
saistītās ziņas	1281
saite nokopēta	1284
saken er låst	1413
saltar anúncio	1540
salvează	1594
salvează articolul	1623
salvează pentru mai târziu	1623
sans engagement, résiliable à tout moment	876
sao chép liên kết	2020
sao chép đường dẫn	2047
sari la conținut	1601
satura turpinājums pēc reklāmas	1287
sačuvaj	1700
sačuvaj vest	1700
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
se alla erbjudanden för prenumeranter	1819
se bilderna här	1835
se connecter et réagir	841
se déconnecter	827
se grafiken här	1835
se ha producido un error al cargar el vídeo	649
se klippet här	1835
se klippet øverst i saken	1429
se videon här	1835
sedan # kr/mån tills du säger upp	1819
seguir tópico	1572
seguí leyendo	672
sei già abbonato	1085
sei già iscritto alla newsletter	1127
selección de la redacción	633
sem si não seria possível	1577
sem você não seria possível	1577
semnalează o eroare	1598
send artiklen på mail	265
send på e-post	1418
sense permanència	194
setări cookie	1607
seuls les abonnés peuvent commenter	867
seuraa meitä	777
seções	1546
shrani članek	1782
si opp når du vil	1413
si è verificato un errore durante il caricamento del video	1113
sie können diesen artikel kostenlos weitergeben	411
signaler ce contenu comme inapproprié	867
signaler un problème	841
siguiente artículo	633
siirry sisältöön	784
sikeres feliratkozás	996
sin ti no sería posible	667
siz ne düşünüyorsunuz? oy verin	1923
sizin için öneriler	1921
siųsti draugui	1245
siųsti el. paštu	1245
skaitykite daugiau čia	1247
skaityti plačiau	1247
skaityti vėliau	1245
skaties arī	1281
skatīt foto	1286
skatīt galeriju	1286
skatīt video	1286
sklenite naročnino	1776
skopírovať odkaz	1740
skriv din kommentar här	1830
slapukų nustatymai	1257
slažem se	1712
slične vesti	1698
slične vijesti	1698
slični članci	1698
snsをフォロー	1154
sofortüberweisung	319
sonderveröffentlichung	391
sono già sostenitore	1080
sorodni članki	1780
souhlasím	215
souhlasím se zobrazením	215
soutenez-nous dès maintenant	823
související	218
související témata	218
související články	218
související články z webu	218
soyez le premier à commenter	841
soyez le premier à réagir	841
spela videon här	1835
spis treści	1492
sponsorisé	837
sponsorlu içerik	1917
sponsoroitu sisältö	778
sponsrat innehåll	1827
sponzorirani sadržaj	1697
sponzorirani članak	1697
sponzorované	1737
sponzorovaný obsah	214
sponzorováno	214
sprawdź ofertę	1475
spremi članak	1700
sprijină-ne	1590
spune-ți părerea	1610
spune-ți părerea în comentarii	1610
später	315
später erinnern	315
spør vår ki om saken	1424
staňte sa členom	1733
staňte se členem	207
stichwörter	338
stil spørgsmål til artiklen	271
straipsnio tęsinys - po reklama	1248
straipsnis tęsiasi po reklamos	1248
strona główna	1489
stäng	1816	1835
stöd oss	1817
støt os	258
støtt oss	1411
sugerir correção	1562
sugerir una corrección	658
sugestões	1546
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
susține	1590
susține-ne	1590
susțineți-ne	1590
syötä sähköpostiosoitteesi	773
szponzorált tartalom	989
szólj hozzá	991
szóljon hozzá	991
sähköposti	773
sähköpostiosoite	773
så # kr/mnd til du sier opp	1413
så kommenterar du	1830
sé el primero en comentar	631
sé parte	613
sélections	834
síganos	625
síguenos	625
sök	1835
søg	276
søk	1429
súhlasím	1751
súhlasím so zobrazením	1751
súmate	613
súvisiace	1738
súvisiace články	1738
súvisiaci článok	1738
sīkdatņu iestatījumi	1295
słowa kluczowe	1489
""", 't': """
t'ha estat útil aquest article	182
t'ha estat útil aquest resum	182
tack för din anmälan	1821
taip pat žiūrėkite	1242
takaisin ylös	784
takk for påmeldingen	1415
tallenna myöhemmäksi	776
talán később	981
tamaño de letra	624
también te puede gustar	633
también te puede interesar	633
també et pot interessar	171
também pode gostar	1582
tarjeta de crédito	616
tarjeta de débito	616
te ha resultado útil este artículo	651
te ha resultado útil este resumen	651
te ha sido útil este resumen	651
te poți dezabona oricând	1617
te-ar putea interesa și	1624
tehisaru kokkuvõte	687
tekoälyn tekemä tiivistelmä	784
tekoälyn tiivistelmä	784
tekoälytiivistelmä	784
tekstą įgarsino dirbtinis intelektas	1245
teljes hozzáférés	984
temas del día	633
termos e condições	1542
teste grátis	1531
testează-ți cunoștințele cu quizul nostru	1610
teszteld a tudásod	994
tesztelje tudását	994
texten fortsätter nedan	1827
texten fortsätter under bilden	1827
teď ne	206
thu gọn	2027
thèmes	843
thématiques	843
thích	2020
thông tin doanh nghiệp	2022
thông tin quảng cáo	2049
thẻ	2025
tienes que iniciar sesión para guardar artículos	671
tilbakemelding på saken	1424
tin bài liên quan	2047
tin cùng chuyên mục	2025
tin cùng tác giả	2048
tin khác	2025
tin liên quan	2025
tin mới	2025
tin mới nhất	2025
tin nóng	2048
tin nổi bật	2025
tin quảng cáo	2049
tin trước	2025
tin tài trợ	2025
tin tức liên quan	2025
tin đọc nhiều	2025
tipărește	1594
tipărește articolul	1623
tiêu điểm	2025
tiếp theo	2027
tlačiť	1740
to cię może zainteresować	1489
to może cię zainteresować	1489
todos os comentários	1544
toute l'actualité	843
tovább	994
tovább a rovatra	992
tovább olvasom	994
további cikkek	992
további cikkek a témában	992
további hírek	992
további részletek itt	994
továbbiak betöltése	994
tradução automática	1562
trang chủ	2027
transferência bancária	1530
treści partnerskie	1484
treść sponsorowana	1484
tria la teva subscripció	194
trước	2027
trả lời	2024
trở lại	2027
tu ce părere ai? lasă un comentariu	1610
tu navegador no puede reproducir este vídeo	649
tue meitä	770
tule meile tööle	687
turpini lasīt	1279
turpinājums pēc reklāmas	1287
turpināt lasīt	1279
twitter'da paylaş	1915
twój adres e-mail	1477
twój e-mail	1477
tài khoản của tôi	2017
tài trợ	2022
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
témy	1738
témák	992
términos de uso	629
términos y condiciones	629
tìm kiếm	2027
tópicos	1546
tópicos relacionados	1546
több	994
töltsd ki a kvízt	994
töltse ki a kvízt	994
tühista igal ajal	680
tüm haberler	1921
tüm yazilari	1921
tüm yorumlar	1920
tümünü gör	1923
tümünü kabul et	1918
tümünü reddet	1918
tēmas	1281
tęsinys po reklamos	1248
tạo tài khoản	2017
tải thêm	2027
tặng bài viết	2047
tặng sao	2047
tặng sao cho bài viết	2047
từ khóa	2025
""", 'u': """
udostępnij	1481
udostępnij na facebooku	1481
udostępnij na twitterze	1481
udostępnij na x	1481
udostępnij w mediach społecznościowych	1481
udělit souhlas	215
uložit	212
uložit na později	212
uložit článek	212
uložiť	1740
uložiť na neskôr	1740
uložiť článok	1740
ultima oră	1599
ultimele știri	1599
um assinante presenteou você com este artigo	1581
un abonat ți-a oferit acest articol	1623
un abonné vous offre cet article	879
un e-mail de confirmation vous a été envoyé	872
un suscriptor te ha regalado este artículo	671
une erreur s'est glissée dans l'article	841
unterstütze uns	316
unterstützen	316
unterstützen sie uns	316
unterstützen sie uns per paypal	381
uppläst av en dator	1824
uppläst med ai-röst	1824
url 복사	1203
urlをコピー	1153
urlをコピーする	1176
url복사	1203
urmărește acest subiect	1616
urmărește live	1616
următorul	1601
uslovi korišćenja	1712
ustawienia plików cookie	1485
uvjeti korištenja	1712
uz sākumu	1286
uzyskaj dostęp	1475
už komentarus atsako jų autoriai	1246
už máte predplatné? prihláste sa	1734
už máte účet	1734
už máte účet? prihláste sa	1734
už podporujem	1744
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
vad tycker du? rösta här	1835
vai kopsavilkums bija noderīgs	1285
vai raksts bija noderīgs	1285
vairāk par tēmu	1281
vaizdo įrašas	1247
vaizdo įrašą rasite čia	1247
van már fiókja	984
var artikeln till hjälp	1830
var det här till hjälp	1835
var resuméet nyttigt	271
var sammanfattningen till hjälp	1830
vari atteikties jebkurā laikā	1279
vasta küsitlusele	687
vastaa kyselyyn tästä	784
vaš komentar	1700
veja esta publicação no instagram	1560
veja também	1546
veja todas as opções de assinatura	1579
ver # comentários	1570
ver biografía	645
ver comentários	1544
ver conteúdo externo	1560
ver esta publicación en instagram	649
ver esta publicação no instagram	1560
ver galería	636
ver más	636
ver más artículos del autor	645
ver más noticias	672
ver también	633
ver também	1546
ver todas las opciones de suscripción	668
ver vídeo	636
verlagssonderveröffentlichung	391
vertrag kündigen	334
verträge hier kündigen	334
verwandte beiträge	338
ves algún error? comunícalo	658
veure aquesta publicació a instagram	179
vezi această postare pe instagram	1607
vezi mai multe știri	1624
vezi și	1599
već imate nalog	1694
već imate pretplatu	1694
već imate račun	1694
već podržavam	1704
već ste pretplatnik	1694
več iz rubrike	1780
več novic iz regije	1780
več o temi	1780
viac k téme	1738
videon voi katsoa jutun yläosasta	784
videoyu izlemek için tiklayin	1923
videó	992
videók	992
videónkat itt nézheti meg	994
vidéo	846
vielen dank für ihr feedback	371
vielen dank für ihre anmeldung	324
vielleicht später	315
vilkår	269	1422
vipps et beløp	1411
vis færre	276	1429
visa bilden i helskärm	1835
visa färre	1835
visa inlägg från facebook	1835
visa inlägg från instagram	1835
visa innehåll	1828
vissza a tetejére	994
visszajelzés	991
više o temi	1698
više vijesti iz regije	1698
viết bình luận	2024
você concorda? vote	1570
você pode gostar	1546
você pode se interessar	1546
você também pode gostar	1546
voir les résultats du sondage	867
vos réactions	841
votează în sondajul nostru	1610
votre avis nous intéresse	867
vous aimerez peut-être	843
vous avez déjà un compte	827
vous avez déjà un compte ? connectez-vous	827
vous avez déjà un compte ? identifiez-vous	827
vous possédez déjà un compte	827
vous pourriez être intéressé	843
vreau să primesc newsletterul	1617
vsebina sporočila	1779
vstúpiť do diskusie	1740
vytisknout článek	212
vytlačiť	1740
vytlačiť článok	1740
vytvořit účet	208
vyzkoušet	208
válasz	991
váš e-mail	210
väline sisu	697
värsked uudised	682
více	218
více k tématu	218
více o tématu	218
vídeos	633	1546
výber redakcie	1738
výběr redakce	218
về đầu trang	2027
""", 'w': """
warto przeczytać	1489
weitere beiträge	338
werbung überspringen	331
whatsapp'ta paylaş	1915
whatsappで読む	1176
wie gefällt ihnen dieser artikel	371
więcej	1489
więcej artykułów	1489
więcej informacji	1489
więcej na ten temat	1489
więcej o	1489
więcej z	1489
wpisz swój e-mail	1477
wprowadź adres e-mail	1477
wpłać	1473
wpłać teraz	1473
współpraca reklamowa	1484
wypróbuj	1475
wyraź zgodę	1485
wyślij e-mailem	1481
wyślij znajomemu	1481
""", 'x': """
x'te paylaş	1915
xem bình luận	2024
xem nhiều	2025
xem nhiều nhất	2025
xem nhiều trong tuần	2048
xem thêm	2025	2027
xem thêm bình luận	2024
xem tiếp	2027
xem toàn bộ	2027
xem tất cả	2027
xでシェア	1153
xでシェアする	1176
xでポスト	1153
""", 'y': """
ya estás suscrito	668
ya tenés suscripción	668
yapay zeka ile özet	1923
yapay zeka özeti	1923
yazarin diğer haberleri	1921
yazarin diğer yazilari	1921
yazarin tüm yazilari	1921
yorum gönder	1920
yorumlari gör	1920
youtube-tartalom megjelenítése	994
yz özeti	1923
""", 'z': """
z titulní strany	218
zabudnuté heslo	1734
zadejte svůj e-mail	210
zahlungsart wählen	319
zaloguj się	1475
zapisz na później	1481
zapisz się	1477
zapisz się na newsletter	1477
zapomenuté heslo	208
zarejestruj się	1475
zarządzaj zgodami	1485
zaten üye misiniz	1911
zavřít	206
załaduj więcej	1492
załóż konto	1475
zaštita osobnih podataka	1712
zaštita privatnosti	1712
zdieľať	1740
zdieľať na facebooku	1740
zdieľať článok	1740
zgadzam się	1485
zgadzam się na wyświetlanie treści	1485
zgłoś	1487
zgłoś błąd	1487
ziņa tiek papildināta	1286
ziņo par kļūdu	1285
ziņot par kļūdu	1285
zkopírovat odkaz	212
zkopírovat odkaz na článek	212
znajdź nas na facebooku	1482
značky	1738
zobacz galerię	1492
zobacz również	1489
zobacz także	1489
zobacz też	1489
zobacz więcej	1489
zobrazit více	220
zobrazit vše	220
zobraziť diskusiu	1740
zobraziť obsah	1751
zostań patronem	1473
zpět nahoru	220
zur leseliste hinzufügen	411
zur merkliste hinzufügen	328
zur übersicht	341
zurück	336
zurück nach oben	341
zvětšit	220
zwiń	1492
""", '©': """
©ntb	1455	1455
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
áudio gerado por ia	1562
áudio gerado por voz sintética	1562
""", 'ä': """
ähnliche artikel	338
ähnliche beiträge	338
ähnliche themen	338
älä missaa mitään	773
ämnen	1832
ämnen i artikeln	1832
är du redan prenumerant	1819
äänestä tästä	784
""", 'ç': """
çerez ayarlari	1918
çerez politikasi	1918
çerezler	1918
çikiş yap	1911
çok okunanlar	1921
""", 'è': """
è gratis e ci vuole solo un minuto	1127
""", 'é': """
é grátis e leva menos de um minuto	1574
écouter	834
écouter (# min	834
écouter le podcast	846
édition du jour	843
""", 'í': """
írd meg a véleményed	991
írja meg véleményét	991
""", 'î': """
înapoi sus	1601
încarcă mai multe	1601
închide	1589
înregistrare	1591
înregistrează-te	1591
îți mulțumim pentru vot	1610
""", 'ö': """
öffnen	341
ön mit gondol? szavazzon	994
önceki	1923
önceki haber	1921
öne çikan haberler	1921
öne çikanlar	1921
önerilen haberler	1921
önerilenler	1921
összes	994
özet faydali oldu mu	1920
""", 'ú': """
új hozzászólás	991
última hora	633
últimas	1546
últimas entradas	633
últimas noticias	633
últimas notícias	1546	1546
últimes notícies	171
últimos artículos	633
únete	613
únete a la conversación	631
""", 'ü': """
überweisung	319
ücretsiz dene	1911
ücretsiz üye ol	1911
ücretsiz üye olun	1911
üye girişi	1911
üye ol	1910	1911
üye olun	1911
""", 'ý': """
ý kiến	2024
ý kiến bạn đọc	2024
ý kiến của bạn	2024
""", 'ā': """
ārējais saturs	1295
""", 'č': """
članak je zaključan	1694
članak se nastavlja ispod oglasa	1697
članek je zaklenjen	1776
članek se nadaljuje pod oglasom	1779
článek pokračuje pod reklamou	214
čtěte dále	218
čtěte i	218
čtěte také	218
číslo účtu pro dary	207
číst dál	220
číst dál s předplatným	208
číst více	220
čítajte aj	1738
""", 'ď': """
ďalšie správy	1738
ďalšie články	19	1738
""", 'đ': """
đáng chú ý	2025
đã có tài khoản	2017
đã sao chép	2020
đã sao chép liên kết	2047
đóng	2015
đóng góp	2016
đăng ký	2017
đăng ký ngay	2017
đăng nhập	2017
đăng nhập / đăng ký	2017
đăng xuất	2017
được quan tâm	2048
được tài trợ	2022
đặt báo	2017
đề xuất	2025
để sau	2015
đọc nhiều	2025
đọc nhiều nhất	2025
đọc sau	2047
đọc thêm	2025	2027
đọc tiếp	2027
đọc tiếp về chủ đề này	2048
đừng bỏ lỡ	2025
""", 'į': """
į viršų	1247
įveskite savo el. pašto adresą	1264
""", 'ś': """
śledź nas	1482
""", 'ş': """
şifremi unuttum	1911
şimdi değil	1909
şurada paylaş	1915
""", 'š': """
štampaj	1700
štítky	218
""", 'ž': """
že imate račun	1776
že naročnik	1776
že podpiram	1786
žiūrėkite nuotraukas	1247
žiūrėkite vaizdo įrašą	1247
žiūrėti galeriją	1247
""", 'ș': """
știri pe aceeași temă	1624
știri recomandate	1599
știri similare	1599
știrile zilei	1599
""", 'ț': """
ți-a fost util acest articol	1610
ți-a fost util acest rezumat	1610
ți-ai uitat parola	1621
ți-ar putea plăcea și	1624
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
авторизация	1638
авторизоваться	1638
адрес электронной почты	1640
актуално	98
актуальне	1975
архив	1652
""", 'б': """
банковская карта	1637
банковский перевод	1637
безопасный платеж	1637
больше	1652
больше материалов по теме	1652
больше новостей	1652
будьте в курсе	1640
была ли статья полезной	1650
більше за темою	1975
більше матеріалів за темою	1975
більше на цю тему	1975
більше новин	1975
більше новин на тему	1975
більше по темі	1975
""", 'в': """
в избранное	1643
в тренде	1652
важливо	1975
вам будет интересно	1652
вам може бути цікаво	1975
вам може сподобатися	1975
вам может быть интересно	1652
вам может понравиться	1652
вам також може сподобатися	1975
вас може зацікавити	1975
вас может заинтересовать	1652
ваш e-mail	1640
ваш email	1640
введите e-mail	1640
введите email	1640
введите ваш email	1640
введите ваш адрес электронной почты	1640
версия для печати	1643
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	1964
вже є акаунт	1964
вибір редакції	1975
видео	1652
вижте още	98
вижте още от	98
вийти	1964
вконтакте	1644	1644
влез	94
влезте	94
во весь экран	1655
водещи новини	98
войти	1638
войти в аккаунт	1638
войти в чат	1650
воспроизвести	1655
время на чтение	1655
время чтения # мин	1655
все	1655
все комментарии	1650
всі новини	1977
вход	94	1638
вхід	1964
выберите сумму	1637
выбор редакции	1652
выйти	1638
відео	1975
відео вище	1996
відео нижче	1996
відповісти	1973
відхилити	1971
""", 'г': """
главная	1655
главное	1652
главное за день	1652
главные новости	1652
головна	1977
головне	1975
головне за день	1975
головні новини	1975
""", 'д': """
далее	1655
далі	1977
дарете	93
дари	93
дари сега	93
детальніше	1977
дзен	1644
дивіться відео	1996
дивіться відео вище	1996
дивіться відео нижче	1996
дивіться також	1975
дивіться також відео	1996
дивіться у відео	1996
для подписчиков	1638
до теми	1975
добавить комментарий	1650
додати коментар	1973
докладвай грешка	100
докладніше	1977
долучитися	1962
доступно по подписке	1638
другая сумма	1637
други новини	19
другие материалы	19	1652
другие материалы рубрики	1652
другие новости	19	1652
другие новости раздела	1652
другие статьи	1652
друк	1968
""", 'е': """
единоразово	1635
ежемесячно	1635
еще новости	1652
еще по теме	1652
ещё	1652
ещё новости	1652
ещё по теме	1652
""", 'з': """
за темою	1975
забравена парола	94
забули пароль	1964
забыли пароль	1638
завантажити ще	1977
загрузить еще	1655
загрузить ещё	1655
задонатити	1962
задонатить	1635
закрити	1961
закрыть	1634
залишити коментар	1973
запази	100
запази статията	100
запропонувати новину	1973
зарегистрироваться	1638
зареєструватися	1964
затвори	103
зберегти	1968
зберегти статтю	1968
збільшити	1977
зміст	1977
зробити внесок	1962
зрозуміло	1971
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
интересное	1652
""", 'к': """
к началу	1655
категории	1652
категорії	1975
ключови думи	98
коментар	1973
коментари	100
коментарі	1973
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	1973
комментарии	1650
комментарии отсутствуют	1650
комментарий	1650
комментировать	1650
контакти	1973
контакты	1650
конфиденциальность	1648
копирай линк	100
копирай линка	100
копировать ссылку	1643
копіювати посилання	1968
купи абонамент	94
купить подписку	1638
""", 'л': """
лента новостей	1652
личный кабинет	1638
""", 'м': """
материалы партнеров	1647
материалы по теме	1652
матеріали за темою	1975
матеріали по темі	1975
меню	1655	1977
метки	1652
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1634
может позже	1634
можливо, пізніше	1961
мой профиль	1638
моят профил	94
мы в социальных сетях	1645
мы в соцсетях	1645
мы вконтакте	1645
мій профіль	1964
мітки	1975
""", 'н': """
на главную	1655
на правах реклами	1970
на правах рекламы	1647
наверх	1655	1977
нагадати пізніше	1961
надіслати	1968
надіслати другу	1968
назад	1655	1977
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	1975
найпопулярніше за добу	1975
найпопулярніше за тиждень	1975
найти	1655
найчитаніше	1975
налаштування	1971
написати коментар	1973
написать комментарий	1650
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1634
направете дарение	93
настройки	1648
настройки cookie	1648
наступна	1977
наступна стаття	1975
не зараз	1961
не пропустите	1652
не пропустіть	1975
не сега	103
не сегодня	1634
не сейчас	1634
не сьогодні	1961
не, благодаря	103
нет комментариев	1650
нет, спасибо	1634
новини	1975
новини за темою	1975
новини компаній	1970
новини партнерів	1970	1975
новости	1652
новости smi#	1652
новости партнеров	1647
новости партнёров	1647
новости по теме	1652
новости сми#	1652
ні, дякую	1961
""", 'о': """
обговорити	1973
обратная связь	1650
обсудить	1650
обсуждение	1650
одноклассники	1644
одноразово	1962
оставить комментарий	1650
останні новини	1975
останні статті	1975
ответить	1650
отказаться	1648
отклонить	1648
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1643
отправить по почте	1643
оформити підписку	1964
оформить донат	1635
оценете статията	100
оцените материал	1650
оцените статью	1650
оцініть матеріал	1973
оцініть статтю	1973
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1647
партнерский проект	1647
партнерський матеріал	1970
партнерський проєкт	1970
партньорско съдържание	97
партнёрский материал	1647
партнёрский проект	1647
передплата	1964
передплатити	1964
перейти к содержанию	1655
печать	1643
платена публикация	97
платено съдържание	97
по подписке	1638
по теме	1652
по-късно	103
повідомити про помилку	1973
повідомити про помилку в тексті	1973
погоджуюсь	1971
погоджуюся	1971
подарете тази статия	100
подарить материал	1643
подарить статью	1638
подарувати статтю	1968
поддержать	1635
поддержать автора	1635
поддержать нас	1635
поддержать проект	1635
поддержать редакцию	1635
поддержите нас	1635
поделитесь	1643
поделиться	1643	1643
поделиться в telegram	1643
поделиться в twitter	1643
поделиться в одноклассниках	1643
поделиться в соцсетях	1643
поделиться вконтакте	1643
поделиться новостью	1643
поделиться ссылкой	1643
поделиться статьей	1643
поделиться статьёй	1643
подкасти	1975
подкасты	1652
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1638
подписаться в max	1645
подписаться в telegram	1645
подписаться на канал	1645
подписаться на новости	1640
подписаться на рассылку	1640
подписаться на телеграм-канал	1645
подписка	1638
подписывайтесь	1645
подпишитесь на рассылку	1640
подробнее	1655
подробнее по теме	1652
поділитись	1968
поділитися	1968
поділитися в telegram	1968
поділитися в соцмережах	1968
поділитися новиною	1968
поділитися статтею	1968
поділіться	1968
пожертвовать	1635
пожертвувати	1962
позже	1634
поиск	1655
показати більше	1977
показати коментарі	1973
показати ще	1977
показать больше	1655
показать еще	1655
показать ещё	1655
показать комментарии	1650
политика конфиденциальности	1648
политика обработки персональных данных	1648
пользовательское соглашение	1648
політика конфіденційності	1971
помочь	1635
помочь нам	1635
помочь проекту	1635
помочь редакции	1635
понятно	1648
попередня	1977
попередня стаття	1975
попробовать бесплатно	1638
популярне	1975
популярное	1652
популярные	1652
популярные новости	1652
популярные статьи	1652
популярні новини	1975
посилання скопійовано	1968
последнее	1652
последни	98
последни новини	98
последние новости	1652
послухати новину	1968
похожие материалы	1652
похожие статьи	1652
поширити	1968
поширити у facebook	1968
пошук	1977
правила за коментиране	100
правила использования	1648
правила коментування	1973
правила комментирования	1650
предложить новость	1650
предыдущая	1655
предыдущая статья	1652
премиум	1638
преміум	1964
препоръчани	98
препоръчваме ви	98
прийняти	1971
прийняти всі	1971
принтирай	100
принять	1648
принять все	1648
принять всё	1648
прислать новость	1650
приєднатися	1962
приєднатися до спільноти	1962
продолжить без поддержки	1634
продължава след рекламата	97
промо	1647	1970
прослушать	1643
прослушать новость	1643
підписатись	1964
підписатися	1964
підписка	1964
підтримайте нас	1962
підтримати	1962
підтримати автора	1962
підтримати журналістів	1962
підтримати нас	1962
підтримати редакцію	1962
пізніше	1961
""", 'р': """
радимо прочитати	1975
развернуть	1655
разово	1635
разпечатай	100
распечатать	1643
распечатать статью	1643
рассказать друзьям	1643
рассылка	1640
рассылки	1640
регистрация	94	1638
редакция рекомендует	1652
реклама	97	1647	1647	1970	1970
реклама - статията продължава по-долу	97
реклама на сайте	1647
реклама на сайті	1970
реклама. продовження нижче	1970
реклама. продолжение ниже	1647
рекламно каре	97
рекламно съдържание	97
рекомендуем	1652
рекомендуемое	1652
рекомендуємо	1975
реєстрація	1964
роздрукувати	1968
роздрукувати статтю	1968
рубрики	1652	1975
""", 'с': """
самое важное	1652
самое популярное	1652
самое читаемое	1652
самое читаемое за день	1652
самое читаемое за неделю	1652
свежее	1652
свежие новости	1652
свернуть	1655
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1650
сделать пожертвование	1635
сейчас читают	1652
скопировать ссылку	1643
скопировать ссылку на статью	1643
скопіювати посилання	1968
скопіювати посилання на статтю	1968
следующая	1655
следующая статья	1652
слухати	1968
слухати новину	1968
слушай новината	100
слушать	1643
слушать новость	1643
см. также	1652
смотреть все	1655
смотри также	1652
смотрите также	1652
согласен	1648
согласиться	1648
содержание	1655
создать аккаунт	1638
сообщить об опечатке	1650
сообщить об ошибке	1650
сохранить	1643
сохранить статью	1643
социальные сети	1645
спасибо за подписку	1640
спецпроект	1647
спецпроєкт	1970
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1637
способы оплаты	1637
ссылка скопирована	1643
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	1962
стати частиною спільноти	1962
стать патроном	1635
стать соучастником	1635
стать спонсором	1635
створити акаунт	1964
стрічка новин	1975
сходни новини	98
схожі матеріали	1975
схожі новини	1975
схожі статті	1975
създай профил	94
сюжет	1652
сюжеты	1652
""", 'т': """
тагове	98
також читайте	1975
твитнуть	1643
твиттер	1644
твітнути	1968
теги	1652	1975
телеграм	1644
тема дня	1652
теми	1975
темы	1652
только для подписчиков	1638
""", 'у': """
увеличить	1655
увійти	1964
уже есть аккаунт	1638
уже зарегистрированы	1638
уже зареєструвалися	1964
умови використання	1971
усі новини	1977
""", 'ф': """
файлы cookie	1648
фейсбук	1644
фото	1652
фоторепортаж	1652
""", 'х': """
харесай	100
хорошо	1648
""", 'ч': """
час читання # хв	1977
чи була стаття корисною	1973
читайте еще	1652
читайте ещё	1652
читайте ниже	1647
читайте по теме	1652
читайте также	1652
читайте також	1975
читати далі	1977
читати повністю	1977
читати також	1975
читать в max	1645
читать в telegram	1645
читать далее	1655
читать дальше	1655
читать ещё	1655
читать комментарии	1650
читать полностью	1655
читать также	1652
что еще почитать	1652
что ещё почитать	1652
""", 'щ': """
ще за темою	1975
ще новини	1975
що ще почитати	1975
щомісяця	1962
""", 'э': """
электронная почта	1640
""", 'я': """
я вже підтримую	1961
я уже поддерживаю	1634
яндекс.дзен	1644
""", 'і': """
інші новини	19	1975
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
ข่าวที่คุณอาจสนใจ	1898
ข่าวที่น่าสนใจ	1898
ข่าวที่เกี่ยวข้อง	1878
ข่าวยอดนิยม	1878
ข่าวล่าสุด	1878
ข่าวอื่นที่น่าสนใจ	1898
ข่าวอื่นๆ	19	1898
ข่าวอื่นๆ ที่น่าสนใจ	1890
ข่าวเกี่ยวข้อง	1898
ข่าวแนะนำ	1878
""", 'ค': """
คลิกชมวิดีโอ	1890
คลิปแนะนำ	1898
ความคิดเห็น	1880
คัดลอกลิงก์	1880
คัดลอกลิงก์แล้ว	1890
คัดลอกลิงค์	1890
คัดลอกลิงค์แล้ว	1890
คุณอาจสนใจ	1898
""", 'ช': """
ชมคลิป	1890
ชมคลิปวิดีโอ	1890
ชมวิดีโอ	1890
ชมวิดีโอด้านบน	1890
""", 'ด': """
ดูคลิป	1890
ดูวิดีโอ	1890
ดูเพิ่มเติม	1880
""", 'บ': """
บทความที่น่าสนใจ	1898
บทความที่เกี่ยวข้อง	1878
บทความล่าสุด	1878
บทความแนะนำ	1898
บริจาค	1876
บริจาคเลย	1876
บันทึก	1890
บันทึกไว้อ่านภายหลัง	1890
""", 'พ': """
พิมพ์	1880
พิมพ์บทความ	1890
พิมพ์หน้านี้	1890
""", 'ฟ': """
ฟังรายการย้อนหลัง	1890
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	1890
""", 'ย': """
ยอดนิยม	1898
ยอดนิยมในตอนนี้	1898
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	1890
ร่วมงานกับเรา	1890
ร่วมตอบแบบสอบถาม	1890
ร่วมบริจาค	1876
ร่วมแสดงความคิดเห็น	1890
""", 'ล': """
ลงทะเบียน	1876
ลืมรหัสผ่าน	1876
""", 'ส': """
สนับสนุนเรา	1876
สปอนเซอร์	1880
สมัครงานกับเรา	1890
สมัครสมาชิก	1876
ส่งต่อให้เพื่อน	1890
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	1898
อ่านข่าวผ่านแอป	1890
อ่านข่าวอื่นๆ	1898
อ่านต่อ	1880
อ่านต่อเรื่องนี้	1898
อ่านเพิ่มเติม	1878
""", 'เ': """
เข้าสู่ระบบ	1876
เนื้อหาที่เกี่ยวข้อง	1898
เป็นคนแรกที่แสดงความคิดเห็น	1890
เรื่องที่คุณอาจสนใจ	19	1898
เรื่องที่น่าสนใจ	1898
เรื่องที่เกี่ยวข้อง	1878
เรื่องล่าสุด	1898
เรื่องอื่นที่น่าสนใจ	1878
เรื่องแนะนำ	1898
""", 'แ': """
แชร์	1880
แชร์ข่าวนี้	1890
แชร์บทความ	1890
แชร์หน้านี้	1890
แชร์ไปที่ line	1890
แท็ก	1898
แท็กที่เกี่ยวข้อง	1898
แปลอัตโนมัติ	1890
แสดงความคิดเห็น	1880
""", 'โ': """
โฆษณา	1880
โหลดแอปฟรี	1890
""", 'ủ': """
ủng hộ	2016
ủng hộ chúng tôi	2016
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
上一篇	2072
上一頁	2074
上一页	2074
""", '下': """
下一篇	2072
下一頁	2074
下一页	2074
下次再說	2057
下次再说	2057
""", '不': """
不,謝謝	2057
不,谢谢	2057
不用了	2057
""", '专': """
专题	2072
""", '个': """
个人中心	2060
""", '为': """
为你推荐	2072
为您推荐	2072
""", '主': """
主要ニュース	1162
""", '举': """
举报	2071
""", '人': """
人才招聘	2088
人気の動画	1186
人気の記事	1162
人気ランキング	1162
人気記事	1162
人気記事ランキング	1162
人氣文章	2097
""", '今': """
今、あなたにオススメ	1162
今、読まれている記事	1186
今はしない	1145
今はやめておく	1145
今回はしない	1145
今日の注目	1162
今日最熱門	2097
今日热点	2072
今日焦点	2072
今日熱門	2097
""", '他': """
他の記事	19
他の記事も読む	1162
""", '付': """
付費閱讀	2060
付费内容	2060
付费阅读	2060
""", '以': """
以下为广告内容	2088
以下為廣告內容	2088
以后再说	2057
""", '会': """
会员专属	2060
会员中心	2060
会员登录	2060
会員の方はこちら	1148
会員の方はログイン	1148
会員登録	1148
会員登録する	1148
会員登録はこちら	1148
会員限定	1148
会員限定記事	1148
""", '你': """
你可能也喜欢	2072
你可能也喜歡	2072
你可能感兴趣	2072
你可能还想看	2097
你可能還想看	2097
""", '使': """
使用条款	2069
使用條款	2069
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
免責聲明	2069
免費訂閱	2062
免費註冊	2060
免費試讀	2060
免责声明	2069
免费注册	2060
免费订阅	2062
免费试读	2060
""", '全': """
全ての写真を見る	1187
全文はこちら	1187
全文を読む	1164
全文表示	1164
全部接受	2069
全部评论	2071
""", '公': """
公众号	2066
公式sns	1154
公式twitter	1154
公式x	1154
""", '共': """
共有	1153
共有する	1153
共有リンクをコピー	1176
""", '关': """
关于我们	2069
关注	2066
关注我们	2066
关键词	2072
关闭	2057
""", '其': """
其他新聞	2072
其他新闻	19	2072
""", '再': """
再生	1164
""", '写': """
写真(#枚	1187
写真をもっと見る	1187
写真を見る	1164
写真を見る(全#枚	1187
写真特集	1162
写评论	2071
""", '分': """
分享	2065
分享到	2065
分享到facebook	2088
分享到line	2088
分享到微信	2065
分享到微博	2065
分享本文	2088
分享此文	2088
分享給好友	2088
分享給更多人看到	2088
分享给好友	2088
分享给更多人	2088
分享至	2065
分享至facebook	2065
分享至line	2088
分类	2072
分類	2072
""", '列': """
列印	2065
列印本頁	2088
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
加入line好友	2066
加入会员	2060
加入我们	2088
加入我们的团队	2088
加入我們	2088
加入我們的團隊	2088
加入書籤	2065
加入會員	2060
加载更多	2074
""", '動': """
動画	1162
動画で見る	1176
動画を再生する	1176
動画を見る	1164
""", '单': """
单次捐款	2058
""", '印': """
印刷	1153
印刷する	1153
印刷用ページ	1176
印刷用ページを表示	1176
""", '即': """
即时新闻	2072
即時新聞	2072
""", '原': """
原文連結	2098
原文链接	2098
""", '参': """
参与评论	2071
参加者募集中	1173
参加问卷调查	2088
""", '參': """
參加問卷調查	2088
""", '友': """
友善列印	2088
友達に教える	1176
""", '反': """
反馈	2071
""", '发': """
发现错误?请告诉我们	2088
发表留言	2071
发表评论	2071
""", '合': """
合わせて読みたい	1162
""", '同': """
同じカテゴリの記事	1162
同じ著者の記事	1186
同意	2069
同意しない	1158
同意する	1158
""", '听': """
听全文	2088
听新闻	2065
听这篇文章	2088
""", '單': """
單次捐款	2058
""", '回': """
回到頂部	2074
回复	2071
回覆	2071
回頂端	2074
回首頁	2074
""", '复': """
复制成功	2065
复制网址	2088
复制链接	2065
""", '大': """
大字	2065
大家还在看	2072
大家都在看	2072
""", '头': """
头条	2072
""", '字': """
字体大小	2065
字号	2065
字級	2065
字體大小	2065
""", '官': """
官方微博	2066
""", '定': """
定期定額	2058
""", '寄': """
寄付	1146
寄付する	1146
寄付で応援する	1176
寄付のお願い	1146
寄付をする	1146
""", '專': """
專題	2072
""", '小': """
小字	2065
小編推薦	2072
""", '尚': """
尚無留言	2088
""", '展': """
展开	2074
展开全文	2074
展開	2074
""", '已': """
已关注	2066
已是会员	2060
已有帐号	2060
已經是會員	2060
已經是會員?登入	2060
""", '广': """
广告	2068
""", '広': """
広告	1156
広告の後に続きます	1156
広告をスキップ	1156
広告を閉じる	1156
広告企画	1156
""", '廣': """
廣告	2068
""", '延': """
延伸閱讀	2072
延伸阅读	2072
""", '开': """
开通会员	2060
""", '影': """
影音	2072
""", '後': """
後で	1145
""", '微': """
微信	2065
微博	2065
""", '忘': """
忘記密碼	2060
忘记密码	2060
""", '応': """
応援する	1146
""", '您': """
您可能也喜歡	2072
您可能感兴趣	2072
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2097
您的邮箱	2062
您的電郵	2062
""", '意': """
意见反馈	2071
""", '感': """
感想を送る	1160
""", '成': """
成为会员	2058
成為會員	2058
""", '我': """
我同意	2069
我的帐户	2060
我的帳戶	2060
我知道了	2069
我要留言	2071
我要糾錯	2088
我要纠错	2071
我要评论	2071
""", '戻': """
戻る	1164
""", '所': """
所有留言	2071
""", '打': """
打印	2065
打印本页	2088
打赏	2058
""", '投': """
投票する	1176
投稿する	1160
""", '拒': """
拒絕	2069
拒绝	2069
""", '招': """
招聘启事	2088
""", '拡': """
拡大	1153
拡大する	1164
""", '按': """
按讚	2066
""", '捐': """
捐款	2058
捐贈	2058
捐赠	2058
""", '排': """
排行榜	2072
""", '採': """
採用情報	1173
""", '接': """
接受	2069
接受全部	2069
接受所有	2069
""", '推': """
推广	2068
推广内容	2068
推廣	2068
推荐	2072
推荐文章	2072
推荐阅读	2072
推薦	2072
推薦文章	2072
推薦閱讀	2072
""", '提': """
提供	1156
""", '搜': """
搜尋	2074
搜索	2074
""", '播': """
播放	2074
""", '支': """
支持我们	2058
支持我們	2058
支援する	1146
""", '收': """
收听	2065
收听本文	2088
收聽文章	2088
收藏	2065
收藏文章	2065
收藏本文	2088
收起	2074
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
新闻简报	2062
""", '显': """
显示更多	2074
""", '暂': """
暂不	2057
暂无评论	2088
""", '暫': """
暫不	2057
""", '更': """
更多	2072
更多内容	2072
更多報導	2072
更多报道	2072
更多文章	2072
更多新聞	2072
更多新聞請看	2097
更多新闻	2072
更多精彩	2097
更多精采內容	2088
""", '最': """
最多人看	2097
最新ニュース	1162
最新号	1186
最新影音	2097
最新文章	2072
最新新聞	2072
最新新闻	2072
最新消息	2072
最新記事	1162
""", '會': """
會員中心	2060
會員專屬	2060
會員登入	2060
""", '有': """
有料会員登録	1148
有料会員記事	1176
有料登録	1148
有料記事	1148
""", '朋': """
朋友圈	2065
""", '服': """
服务条款	2069
服務條款	2069
""", '朝': """
朝刊・夕刊	1148
""", '本': """
本周热门	2097
本文へ	1164
本文へ移動	1164
""", '机': """
机器翻译	2088
""", '查': """
查看全部	2074
查看原图	2074
查看原文	2098
查看更多	2074
查看留言	2071
查看评论	2071
""", '标': """
标签	2072
""", '検': """
検索	1164
""", '業': """
業配	2068
""", '標': """
標籤	2072
""", '機': """
機器翻譯	2088
""", '檢': """
檢舉	2071
""", '次': """
次のページ	1164
次の記事	1162
次の記事へ	1162
次へ	1164
次ページ	1164
""", '每': """
每月捐款	2058
""", '注': """
注册	2060
注目の記事	1162
注目キーワード	1162
注目ワード	1162
注目記事	1162
""", '点': """
点击排行	2072
点击播放	2088
点击查看原文	2098
点击查看大图	2074
点击阅读原文	2098
点我看视频	2088
点赞	2065
""", '為': """
為您推薦	2072
""", '热': """
热点	2072
热点推荐	2072
热门	2072
热门排行	2072
热门文章	2072
热门新闻	2072
""", '無': """
無料で体験する	1148
無料で読む	1148
無料会員登録	1148
無料会員限定	1148
無料体験	1148
無料登録	1148
""", '焦': """
焦點新聞	2072
""", '熱': """
熱門	2072
熱門排行	2072
熱門文章	2072
熱門新聞	2072
熱門話題	2072
""", '特': """
特定商取引法に基づく表記	1158
特集	1162
""", '猜': """
猜你喜欢	2072
猜你喜歡	2072
""", '申': """
申し込む	1148
""", '电': """
电子报	2062
电子邮箱	2062
""", '画': """
画像を拡大	1164
画像を見る	1164
""", '留': """
留言	2071
留言(#	2071
""", '登': """
登入	2060
登入/註冊	2060
登出	2060
登录	2060
登录/注册	2060
登錄	2060
登録	1148
登録が完了しました	1176
登録して続きを読む	1148
登録する	1148
""", '發': """
發現錯誤?請告訴我們	2088
發表留言	2071
發表評論	2071
""", '目': """
目录	2074
目次	1164
目錄	2074
""", '相': """
相关主题	2072
相关报道	2072
相关推荐	2072
相关文章	2072
相关新闻	2072
相关标签	2072
相关视频	2097
相关阅读	2072
相關主題	2072
相關報導	2072
相關影片	2097
相關推薦	2072
相關文章	2072
相關新聞	2072
相關標籤	2072
相關閱讀	2072
""", '看': """
看了这篇文章的人也看	2072
看原文	2098
看更多	2072
看更多文章	2097
看更多新聞	2097
""", '稍': """
稍后再说	2057
稍后提醒我	2057
稍后阅读	2088
稍後再說	2057
稍後提醒我	2057
稍後閱讀	2088
""", '立': """
立即捐款	2058
立即訂閱	2060
立即订阅	2060
""", '粉': """
粉絲團	2066
""", '精': """
精彩推荐	2097
精彩推薦	2097
精选	2072
""", '紙': """
紙面ビューアー	1148
""", '続': """
続きはこちら	1187
続きをみる	1164
続きを読む	1148
""", '網': """
網友留言	2071
""", '編': """
編輯推薦	2072
編輯精選	2072
編集部おすすめ	1162
編集部のおすすめ	1162
""", '縮': """
縮小	1153
""", '繼': """
繼續閱讀	2074
""", '纠': """
纠错	2071
""", '继': """
继续浏览内容	2074
继续阅读	2074
""", '编': """
编辑推荐	2072
编辑精选	2072
""", '网': """
网友评论	2071
""", '联': """
联系我们	2069
""", '聯': """
聯絡我們	2069
""", '聽': """
聽全文	2088
聽新聞	2065
聽這篇文章	2088
""", '菜': """
菜单	2074
""", '著': """
著作権	1158
""", '複': """
複製網址	2088
複製連結	2065
""", '觀': """
觀看更多	2097
""", '视': """
视频	2072
""", '解': """
解鎖全文	2088
解锁全文	2088
""", '訂': """
訂閱	2060
訂閱會員	2060
訂閱會員專屬內容	2088
訂閱郵件	2062
訂閱電子報	2062
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
註冊	2060
""", '評': """
評論	2071
""", '話': """
話題の記事	1162
""", '語': """
語音播報	2088
語音朗讀	2088
""", '誤': """
誤字脱字の報告	1176
誤字脱字を報告する	1176
""", '読': """
読まれている記事	1162
読み上げ	1176
""", '請': """
請填寫讀者問卷	2088
請繼續往下閱讀	2068	2068
請輸入電子郵件	2062
""", '讚': """
讚	2065
讚賞支持	2058
""", '订': """
订阅	2060
订阅会员	2060
订阅邮件	2062
""", '评': """
评论	2071
评论(#	2071
""", '诚': """
诚聘英才	2088
""", '话': """
话题	2072
""", '语': """
语音朗读	2088
""", '请': """
请先登录再评论	2088
请继续往下阅读	2068
请输入邮箱	2062
""", '購': """
購読	1148
購読する	1148
購読のお申し込み	1148
購読申し込み	1148
""", '贈': """
贈送文章	2088
贈送文章給朋友	2088
贈送此文	2088
""", '贊': """
贊助	2058
贊助內容	2068
贊助商	2068
""", '赞': """
赞助	2058
赞助内容	2068
赞助商链接	2068
赞赏	2058
""", '赠': """
赠送此文	2088
""", '跳': """
跳到主要內容	2074
""", '載': """
載入更多	2074
""", '轉': """
轉發	2065
""", '转': """
转发	2065
""", '返': """
返信	1160
返信する	1160
返回顶部	2074
返回首页	2074
""", '追': """
追蹤	2066
追蹤我們	2066
""", '通': """
通報する	1160
通知を受け取る	1176
""", '速': """
速報	1162
速報通知を受け取る	1176
""", '連': """
連結已複製	2088
連載	1162
""", '運': """
運営会社	1158
""", '違': """
違反報告	1160
""", '選': """
選單	2074
""", '邮': """
邮箱	2062
""", '链': """
链接已复制	2088
""", '閉': """
閉じる	1145	1164
""", '開': """
開通會員	2060
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
閱讀全文	2074
閱讀原文	2098
閱讀更多	2074
""", '關': """
關於我們	2069
關注	2066
關注我們	2066
關鍵字	2072
關閉	2057
""", '阅': """
阅读全文	2074
阅读原文	2098
阅读更多	2074
""", '隐': """
隐私权政策	2069
""", '電': """
電子信箱	2062
電子報	2062
電子版	1148
""", '音': """
音声で聞く	1153
音声読み上げ	1176
""", '頭': """
頭條	2072
""", '顯': """
顯示更多	2074
""", '首': """
首頁	2074
首页	2074
""", '點': """
點我看影片	2088
點擊播放本文	2088
點閱排行	2097
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
această	1609 K traducere
además	635 K:	673 K, en
ai가	1218 K 자동 번역한	1218 K 핵심	1218 K 요약한
ai에게	1218 K 물어	1218 K 질문	1218 K 물어보기
ajánljuk	993 K:
alătură	12 K-te
anmäl	1849 K dig till vårt	1865 K
apúntate	654 K a nuestro seminario	654 K a nuestro evento
artykuł	1496 K ukazał się	1496 K pochodzi z	1502 K przetłumaczony	1502 K został przetłumaczony	1502 K czyta	1502 K wygenerowany
artykuły	1493 K autora
ascultă	1 K	1600 K:	1615 K podcastul	1615 K acest articol
atsisiųskite	1268 K
autorė	1272 K:
autoři	231 K jsou
außerdem	413 K lesenswert:	413 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	662 K la app
beiträge	27 K
benefício	1565 K do assinante:
beställ	1865 K
besøg	289 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2026 K liên quan:	2037 K viết này có	2037 K viết có hữu ích
báo	2037 K lỗi bài viết
bình	5 K luận	27 K luận	2038 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	993 K:
bạn	2037 K phát hiện	2037 K thấy bài viết
bản	2037 K tóm tắt này
""", 'c': """
chefredaktör	1863 K och ansvarig utgivare:	1863 K:
chưa	32 K có bình luận
citeşte	1600 K şi	1600 K şi:	1600 K şi
citește	1600 K și	1600 K și:	1600 K:	1600 K mai mult	1600 K aici	1600 K și	1600 K mai departe:
citiți	1600 K și
ciąg	1506 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1563 K gerado	1568 K oferecido por
conținut	1609 K generat	1613 K oferit de
crédit	883 K photo	883 K photos
crédits	883 K photo	883 K photos
cài	2041 K đặt ứng dụng	2041 K ứng dụng	2041 K app
có	2026 K thể bạn quan tâm:
""", 'd': """
dacă	1604 K ai informații	1611 K ai observat o
dalinkitės	1268 K
další	221 K články autora
darovať	1765 K
dernières	844 K actualités
descarcă	13 K
descargá	13 K	662 K la app
descărcați	13 K
disponível	1573 K na app store	1573 K no google play	1573 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	245 K
dostępna	1509 K w
dostępne	1509 K w
dostępny	1509 K w
dołącz	12 K do	1520 K do
držte	28 K se
découvrez	845 K aussi	862 K la boutique	862 K notre boutique	862 K nos jeux	862 K notre hors-série	870 K notre application	870 K notre appli
décryptage	845 K :
dùng	2046 K thử
""", 'e': """
elírást	7 K
előfizetőként	1018 K
encuéntranos	12 K
envía	3 K
envíanos	643 K
erről	993 K bővebben
escríbenos	637 K
estagiária	1556 K sob supervisão	1556 * K sob supervisão
estagiário	1556 K sob supervisão
""", 'f': """
faça	1571 K o quiz	1571 K o teste	1571 K o nosso
felelős	1015 K szerkesztő:	1015 K kiadó:
fiți	31 K primul
foretrækker	304 K du
fortsätt	1867 K läsa
fotogaléria	1739 K:
fotografía	674 K:
få	280 K fuld adgang til	303 K adgang	303 K fri	303 K fuld	303 K besked	303 K ugens	303 K dagens	303 K de	303 K nyheder	303 K en notifikation	1433 K full tilgang til	1459 K tilgang	1459 K fri	1459 K full	1459 K beskjed	1459 K varsel	1459 K ukas	1459 K dagens	1459 K de	1459 K nyheter	1840 K full tillgång till	1865 K tillgång	1865 K fri	1865 K full	1865 K besked	1865 K en notis	1865 K veckans	1865 K dagens	1865 K de	1865 K nyheter
férjen	1018 K hozzá
följ	12 K	1844 K	1865 K
følg	12 K	12 K oss	284 K	303 K	1437 K	1459 K
füge	12 K uns
fügen	12 K sie uns
für	362 K diesen artikel	362 K diesen
főszerkesztő	1015 K:
""", 'g': """
gazeteciliğimizi	1943 K
ghé	2038 K cửa hàng trực tuyến
góp	2037 K ý cho bài viết
gör	1849 K quizet	1849 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1019 K lát
hintergründe	413 K dazu:
hjälp	1849 K oss bli bättre	1849 K oss att bli bättre
hjælp	289 K os med at blive bedre
hlavné	1752 K body
hlavní	233 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2038 K trả lời khảo sát	2044 K ủng hộ
hämta	13 K	1853 K
häng	1865 K med
hääleta	709 K
håll	28 K	28 K dig
hör	366 K dir	1865 K
hören	366 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	275 K også	275 K også:	289 K mere på	303 K	1428 K også	1428 K også:	1459 K
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
kiểm	2038 K tra kiến thức của bạn
kjøp	1442 K billetter	1442 K billett	1459 K
klausykitės	1253 K
klikněte	219 K zde
ključne	1713 K točke	1713 K tačke
klõpsates	709 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1306 K var
kommentarsfältet	5 K
kopiér	303 K
kopírovat	245 K
kopírovať	1765 K
kopē	1306 K
kvíz	219 K:	1005 K	1739 K:
kérje	1018 K
kérjen	1018 K
kérjük	28 K
köp	1849 K biljetter	1849 K biljett	1865 K
kövess	12 K
kövesse	1018 K
kövessen	12 K
køb	289 K billetter	289 K billet	303 K
küfür	27 K içeren
küldd	3 K el	1000 K el nekünk
küldje	1000 K el nekünk	1018 K
kļūsti	1306 K
kết	2029 K nối với chúng tôi
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
lägg	1865 K till
lähetä	790 K juttuvinkki	790 K uutisvinkki	790 K vinkki	794 K mielipidekirjoituksesi	794 K mielipidekirjoitus	811 K
lämna	1843 K dina tips	1843 K ditt tips
läs	1833 K mer om	1834 K också	1834 K också:	1834 K även	1834 K mer	1834 K mer:	1834 K:	1834 K här	1834 K också	1834 K mer	1834 K även	1834 K även:	1840 K vidare med	1840 K mer på	1853 K e-tidningen	1853 K tidningen	1865 K	1867 K vidare
læs	274 K mere om	275 K også	275 K også:	275 K mere	275 K mere:	275 K:	275 K her	275 K hele	275 K også	275 K mere	280 K videre med	294 K e-avisen	294 K avisen	303 K	305 K videre
légy	31 K te az első
líbil	8 K se vám	234 K se
löydät	12 K meidät	811 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1506 K wideo
mirá	657 K el video	673 K también	673 K:
mitä	8 K pidit	33 K mieltä	812 K mieltä sinä
mišljenja	1710 K autora	1710 K iznesena	1710 K izneta
mišljenje	1710 K autora
możliwość	5 K komentowania
mándanos	643 K
más	634 K noticias de	634 K noticias sobre	634 K sobre	634 K en	634 K de	635 K información	635 K información:	635 K información	637 K artículos de
máte	221 K tip
märkasid	694 K midagi	700 K viga	700 K artiklis viga
még	32 K nincs
més	172 K informació:	198 K notícies de	198 K notícies sobre
mød	289 K os
mūs	1306 K vari
mời	2026 K xem	2026 K bạn đọc	2026 K độc giả	2029 K độc giả theo dõi	2029 K bạn đọc theo dõi	2039 K quý vị theo dõi	2039 K quý độc giả	2039 K bạn xem video	2039 K nghe
""", 'n': """
najważniejsze	1502 K informacje
naloži	1802 K
naložite	13 K	1802 K
naročite	1809 K se na
našli	7 K jste	7 K ste
nguồn	2033 K:	2033 K :
nové	236 K číslo	236 K vydání	1755 K číslo	1755 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	811 K enemmän
nägid	710 K viga
näita	709 K
näitkö	812 K virheen
näytä	811 K sisältö
nå	1865 K vår
nézd	993 K meg	1018 K meg
nézze	993 K meg	1018 K meg
nāc	1297 K strādāt
""", 'o': """
oceń	8 K	1503 K ten	1503 K artykuł	1503 K tekst
odporučte	1765 K
odporúčame	1739 K:
odsłuchaj	1514 K	1514 K ten
ofereça	3 K
oglądaj	1491 K:
ohodnoťte	234 K	1753 K
opýtajte	1752 K sa
opširnije	1699 K:	1699 K na
ouça	1 K	1548 K:	1569 K o podcast
oír	1 K
""", 'p': """
pamanīji	1298 K kļūdu
pamanījāt	1298 K kļūdu
pastebėjote	1254 K įdomų	1260 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2033 K viên:
piditkö	8 K	812 K
pidätkö	812 K
piše	1724 K:
podobał	8 K ci się
podpořte	250 K
podržite	1727 K
podés	12 K seguir	644 K enviarnos
podívejte	219 K se:	219 K se na video
poleć	1514 K
poslať	1765 K
poslechněte	1 K si	219 K si	219 K si:
poslušajte	1 K	1699 K:	1781 K:
posłuchaj	1 K	1491 K:	1491 K też:
pozostała	1506 K część
pošlete	245 K
pošlite	3 K	1765 K
poți	1604 K contacta autorul	1604 K contacta autoarea
praneškite	1254 K redakcijai
predplaťte	1769 K si
prečítajte	1739 K si tiež	1739 K si aj	1739 K si	1739 K si:
pridružite	12 K se
pridėkite	1268 K
pročitaj	1699 K još	1699 K i
pročitajte	1699 K još	1699 K i	1699 K više	1699 K još	1699 K i	1699 K više	1699 K:	1699 K više o ovoj temi
prvý	1764 K mesiac len za	1764 K mesiac za	1764 K mesiac už za	1764 K mesiac zadarmo
prześlij	1514 K dalej
páčil	8 K sa vám	1753 K sa
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
recomandări	1600 K:
regisztrálj	1017 K ingyenesen
regisztráljon	1005 K	1017 K ingyenesen
resuméet	26 K er
resztę	1506 K tekstu
rezervē	1306 K
rešite	1699 K kviz
riješite	1699 K kviz
rozwiąż	1491 K quiz
rätsel	404 K mit
rätseln	404 K sie mit
réservez	862 K vos places pour la soirée de la rédaction
résumer	853 K cet article	853 K l'article
résumé	853 K généré	853 K rédigé	853 K réalisé	853 K produit	853 K par
rösta	1865 K
rādīt	1306 K
""", 's': """
saglabā	1306 K
saistīts	1282 K:
saņem	1306 K
sažetak	1713 K	1713 K članka	1713 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	643 K el canal	673 K leyendo:
sesizări	1604 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	233 K	233 K článku
siųskite	1254 K savo	1268 K
sjefredaktør	1456 K:	1456 K og ansvarlig redaktør:
skopírovať	1765 K
skrót	1502 K artykułu
související	219 K:
sprawdź	1491 K:	1491 K też:
spýtajte	1752 K sa
stališča	1792 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	1840 K
stötta	1840 K
støt	280 K
støtt	1433 K
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
súhrn	1752 K
súmate	12 K
súvisiace	1739 K:
súvisiaci	1739 K článok
sūti	1292 K savu	1306 K
""", 't': """
también	635 K puedes leer	635 K puedes leer:	635 K te puede interesar:
també	172 K et pot interessar:
tenés	640 ¿K información
thử	2038 K sức với
tiedätkö	790 K aiheesta	790 K asiasta	790 K lisää
tiivistelmä	26 K on
tilføj	303 K
todavía	32 K no hay comentarios
további	993 K részletek
traducció	181 K feta
transparentní	226 K účet:
trả	2038 K lời câu đố
trải	2046 K nghiệm
turpinājums	1308 K
twój	27 K komentarz
työskenteletkö	790 K
tác	2033 K giả:	2033 K giả là
támogasd	1010 K a	1010 K az
támogassa	1010 K a	1010 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	2037 K tắt này
töltsd	13 K le
töltse	13 K le	1018 K le
történeteiket	1000 K
tüm	27 K yorumlar
tęsinys	1270 K
tłumaczenie	1502 K
tải	13 K	13 K ứng dụng	2041 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
uključi	1720 K
uključite	1720 K
uložit	245 K
uložiť	1765 K
uložte	245 K si	1765 K si
unbeschränkter	384 K zugang
unterstütze	318 K
unterstützen	318 K sie	318 K sie die
uočili	7 K ste
urmărește	12 K	1600 K și:	1615 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1005 K részt
več	1781 K:	1781 K v videu	1806 K o tem	1806 K novic	1806 K preberite
vidéo	845 K :
visą	1268 K interviu
više	1699 K o:
você	1548 K pode gostar:
vprašaj	1795 K
vprašajte	1795 K
vypočujte	1 K si	1739 K si:
vytiskněte	245 K
vytlačiť	1765 K
vytlačte	1765 K
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
więcej	1490 K o	1490 K na temat	1490 K z	1491 K na ten temat:	1493 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1937 K mi
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
áudio	1563 K gerado
""", 'ä': """
är	1843 K du
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
întreabă	1609 K asistentul
""", 'ö': """
ön	1019 K szerint
""", 'ú': """
últimas	634 K noticias de	1547 K de	1547 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	342 K die autorin	342 K den autor	342 K die autor:in	342 K die autoren	342 K die autor:innen
""", 'č': """
čitaj	1699 K još
čitajte	1699 K i	1699 K još	1699 K još:
članak	1713 K je preveden	1713 K čita	1716 K je objavljen u
članek	1795 K je preveden	1795 K bere	1795 K je prebral	1798 K je objavljen v
článek	233 K byl přeložen	233 K přeložen	233 K načetl	236 K vyšel v
článok	1752 K bol preložený	1752 K načítal	1755 K vyšiel v
čo	33 K si myslíte
čtěte	219 K také	219 K také:	219 K i	219 K více	219 K:	219 K také
číslo	226 K účtu pro dary	226 K transparentního účtu
čítajte	1739 K aj	1739 K tiež	1739 K viac
""", 'đ': """
đánh	2037 K giá bài viết
đăng	2038 K ký tham dự hội thảo
đọc	2026 K thêm	2026 K thêm:	2026 K:	2026 K tiếp:	2029 K tin nhanh
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
źródła	1518 K:
źródło	1518 K:
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
автор	1667 K - обозреватель	1667 K - корреспондент	1667 K - колумнист	1667 K - редактор	1989 K - оглядач	1989 K - колумніст	1989 K - кореспондент
авторка	1989 K - оглядачка	1989 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1653 K новостей	1654 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1670 K ли материал	1670 K ли пересказ	1670 K ли этот пересказ	1670 K ли этот	1670 K ли текст
была	1670 K ли статья	1670 K ли эта	1670 K ли новость
більше	1976 K по темі:	1976 K за темою:	1976 K на тему:	1976 K про це:	2004 K новин	2004 K матеріалів
""", 'в': """
вакансии	1673 K "	1673 K "	1673 K редакции
вакансії	1994 K "	1994 K "	1994 K редакції
вам	8 K понравилась	8 K сподобал*	1670 K понравилась	1670 K понравился	1670 K помогла	1992 K сподобалась	1992 K сподобалася	1992 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1653 K новости на тему	1653 K материалы	1653 K новости	1653 K статьи	1656 K статьи автора	1656 K материалы автора
всички	123 K новини
встановлюйте	1999 K
встановіть	13 K	1999 K
""", 'г': """
главное	1669 K от
гледайте	99 K видеото	99 K:
головне	1991 K від	1991 K за версією
""", 'д': """
детальніше	1976 K:	1976 K про це
джерела	2006 K:
джерело	2006 K:
дивіться	1976 K також	1976 K:	1976 K також:	1976 K відео:
до	1976 K теми:
докладніше	1976 K:	1976 K про це
доступно	1678 K в	1678 K на	1678 K для	1999 K в	1999 K у	1999 K на	1999 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1656 K материалы автора
думка	1989 K автора	1989 K редакції	1989 K, висловлена
думки	1989 K авторів
""", 'е': """
есть	1656 K новость
еще	1654 K по теме:
ещё	1653 K больше	1654 K по теме:
""", 'з': """
за	1976 K темою:
забелязахте	7 K
завантажити	1999 K в	1999 K з	1999 K у
завантажте	13 K	1999 K в	1999 K з
завантажуйте	13 K	1999 K	2009 K застосунок
загрузите	1678 K в	1678 K на
задайте	1669 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	1991 K
зберегти	2003 K
збережіть	2003 K
знайшли	7 K помилку
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
источник	1684 K:
источники	1684 K:
""", 'к': """
как	1670 K вам статья	1670 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	1991 K виклад	1991 K переказ
коротко	1669 K от	1991 K від
краткий	26 K пересказ	1669 K пересказ
кратко	1669 K от
краткое	1669 K содержание
куиз	99 K:
""", 'л': """
лучшее	1653 K за
""", 'м': """
материал	1654 K по теме:	1672 K опубликован в	1675 K можно
месяц	1681 K подписки за
мнение	1667 K автора	1667 K редакции
мнението	109 K на автора
мнения	1667 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2003 K
надішліть	3 K	2003 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новия	114 K брой
новият	114 K брой
новости	1653 K партнеров
новый	1672 K номер
няма	32 K коментари
""", 'о': """
об	1654 K этом подробнее	1656 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1669 K	1991 K
оставьте	31 K первый
открихте	7 K
откройте	1678 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1682 K
отправьте	3 K	1682 K
оценете	112 K
оцените	8 K	1670 K
оцініть	1992 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1681 K месяц за
перевод	1669 K выполнен	1669 K сделан
передплата	2002 K за #	2002 K від #
переказ	1991 K
переклад	1991 K зроблено
пересказ	1669 K
перший	2002 K місяць за
по	1654 K теме:
повече	99 K по темата:	123 K новини
погляди	1989 K авторів
подарете	122 K
подарите	1682 K
подарить	1682 K
подарувати	2003 K
подаруйте	2003 K
поддержать	1687 K
поддержите	1687 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1681 K за #	1681 K от #	1681 K за рубль
подписывайтесь	12 K	1687 K на
подпишись	12 K
подпишитесь	12 K	1687 K на
подробнее	1654 K:	1654 K в материале	1654 K - в	1654 K читайте в материале	1654 K об этом
подробности	1654 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1667 K автора
позицията	109 K на автора
позиція	1989 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	2003 K
порекомендуйте	1682 K
последвайте	12 K	128 K
последние	1653 K новости о
послухати	1 K
послушать	1 K
поставте	1991 K запитання
почитать	1654 K:
преведено	111 K с
преводът	111 K е
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1656 K новость
приєднуйтесь	12 K
пройдите	1654 K тест
пройдіть	1976 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	2002 K за #	2002 K від #
підписуйся	12 K
підписуйтесь	12 K	2009 K на
підпишіться	12 K	2009 K на
підсумок	1991 K
підтримайте	2009 K
підтримати	2009 K
""", 'р': """
работа	1673 K в "
радимо	1976 K прочитати:
разрешете	118 K
распечатайте	1682 K
распечатать	1682 K
резюме	111 K
резюмето	111 K
рекомендуем	1654 K:
рекомендуємо	1976 K:
робота	1994 K в "	1994 K у "
роздрукувати	2003 K
роздрукуйте	2003 K
""", 'с': """
саммари	1669 K
свалете	13 K	118 K
свежий	1672 K номер
свързани	99 K:
связаться	1656 K с автором
скачайте	13 K	1678 K в	1678 K из	1687 K приложение
скачать	13 K	1678 K в	1678 K на
скопировать	1682 K
скопируйте	1682 K
скопіювати	2003 K
скопіюйте	2003 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	1976 K:	1976 K також:
слухати	1 K
слушайте	1654 K:	1654 K также:
слушать	1 K
см	1654 K. также:
смотрите	1654 K также	1654 K:	1654 K	1654 K также:	1654 K видео:
соблюдайте	28 K
сообщения	27 K
сохраните	1682 K
сохранить	1682 K
спитайте	1991 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1669 K
спросить	1669 K
станьте	31 K первым	31 K першим	1687 K подписчиком	1687 K соучастником	2009 K частиною спільноти	2009 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	1991 K перекладено
статью	1675 K можно
статья	1669 K переведена	1669 K озвучена	1670 K была	1672 K опубликована в
стежте	12 K за
стислий	1991 K виклад	1991 K переказ
""", 'т': """
також	1976 K читайте:
текст	1669 K переведён	1669 K переведен	1669 K озвучен	1991 K перекладено	1991 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1667 K зрения автора	1989 K зору автора	1989 K зору редакції
""", 'у': """
увидели	7 K ошибку
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1654 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
""", 'ц': """
цей	1991 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	1992 K була стаття	1992 K був матеріал	1992 K був переказ	1992 K був цей переказ	1992 K була ця	1992 K був цей	1992 K сподобалась	1992 K сподобалася	1992 K сподобався
читайте	12 K нас	13 K	1654 K также	1654 K также:	1654 K:	1654 K подробнее	1654 K еще	1654 K также	1654 K по теме:	1654 K подробнее:	1654 K материал	1654 K в материале	1678 K нас без	1678 K без	1687 K	1687 K нас в	1976 K також	1976 K також:	1976 K:	1976 K ще	1976 K також	1976 K також на тему:	1976 K по темі:	1976 K також на тему	2009 K
читать	1654 K также	1654 K также	1654 K по теме:
что	33 K вы думаете	1654 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	1976 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1669 K пересказ	1675 K материал можно	1675 K текст можно
эту	1675 K статью можно
""", 'я': """
як	1992 K вам стаття	1992 K вам матеріал
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
กด	12 Kติดตาม	1882 Kติดตาม	1882 Kไลก์
""", 'ข': """
ขอ	1885 Kบคุณภาพจาก	1885 Kบคุณข้อมูลจาก
ข่	1879 Kาวที่เกี่ยวข้อง:	1885 Kาวโดย	1891 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	1891 Kิป:
คุ	1888 Kณรู้สึกอย่างไรกับ	1888 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	1891 Kคลิป:	1891 Kคลิป :
""", 'ซ': """
ซื	1889 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1879 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	1882 Kดตามเรา	1882 Kดตามข่าว	1899 Kดตามอ่านข่าวอื่นๆ	1899 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	1887 Kม ai
""", 'ท': """
ทด	1889 Kสอบความรู้ของคุณ
ทำ	1889 Kแบบสำรวจสั้น
ที	1885 K่มา:	1885 K่มา :
""", 'บ': """
บท	1887 Kสรุปนี้	1887 Kความนี้แปล	1887 Kความนี้เรียบเรียง	1888 Kความนี้มีประโยชน์
""", 'ป': """
ปร	1887 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	1885 K้เขียน:	1885 K้เขียน :
""", 'พ': """
พบ	1888 Kข้อผิดพลาดในบทความ
พื	1900 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	1889 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	1885 Kพ:
""", 'ร': """
ร่	1889 Kวมโหวต:	1889 Kวมโหวต :	1889 Kวมทำแบบสำรวจ	1889 Kวมสนุก	1895 Kวมสนับสนุน
""", 'ล': """
ลง	1889 Kทะเบียนเข้าร่วมสัมมนา	1889 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	1895 Kับสนุน
สร	1887 Kุปโดย	1887 Kุปข่าวด้วย	1887 Kุปนี้	1887 Kุปข่าวโดย	1888 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	1879 Kานเพิ่มเติม:	1879 Kานต่อ:	1879 Kานข่าวต้นฉบับ:	1879 Kานเพิ่มเติม	1879 Kานประกอบ:	1891 Kานข่าวเพิ่มเติม:	1891 Kานข่าวเพิ่มเติม	1891 Kานข่าวที่เกี่ยวข้อง:	1891 Kานข่าว:	1891 Kานเรื่องอื่น:	1899 Kานข่าวอื่นๆ	1899 Kานข่าวต้นฉบับได้ที่	1899 Kานบทความอื่นๆ	1899 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	1885 Kางอิง:
""", 'เ': """
เก	1885 Kี่ยวกับผู้เขียน
เข	1882 K้าร่วมช่อง
เน	1887 Kื้อหานี้สร้าง	1900 Kื้อหาสปอนเซอร์	1900 Kื้อหาโฆษณา	1900 Kื้อหาสนับสนุนโดย
เพ	1882 Kิ่มเพื่อน
เร	1885 Kื่อง:	1885 Kื่อง :	1885 Kื่องและภาพ
""", 'แ': """
แจ	1888 K้งแก้ไขข่าว
แช	3 Kร์
แป	1887 Kลโดย
แอ	1882 Kดไลน์
""", 'โ': """
โฆ	1900 Kษณา -
""", 'ใ': """
ให	1888 K้คะแนนบทความ
""", 'ไ': """
ไม	1882 K่พลาดทุกข่าวสาร	1882 K่พลาดข่าว
""", 'ả': """
ảnh	2033 K:
""", 'ủ': """
ủng	2033 K hộ tác giả	2044 K hộ
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
以上	2083 K内容由ai
""", '作': """
作者	2080 K:	2080 (K	2080 K係	2080 K为	2080 K為
""", '你': """
你可	2073 K能會喜歡:	2101 K能想看:
你有	2079 K线索
你覺	2085 K得這篇
你觉	2085 K得这篇
""", '來': """
來源	2080 K:
""", '內': """
內容	2083 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2083 K由ai
""", '写': """
写真	1163 【K】	1163 K:	1188 【Kを見る】	1188 【Kギャラリー】
""", '出': """
出典	1169 K:
""", '分': """
分享	3 K
""", '前': """
前回	1188 【K】	1188 Kの記事:
""", '加': """
加入	12 K	2077 K	2096 K
""", '動': """
動画	1163 【K】	1188 【Kを見る】
""", '升': """
升級	2096 K
升级	2096 K
""", '原': """
原文	2100 K刊于	2100 K刊於
""", '参': """
参与	2087 K我们的
参考	1163 K:
""", '參': """
參與	2087 K我們的
""", '发': """
发现	7 K错误	2086 K错误
""", '取': """
取材	1169 K・文	1169 K・執筆
""", '另': """
另请	2073 K参阅
""", '可': """
可以	2078 K在x上
""", '合': """
合わ	1163 Kせて読みたい:
""", '同': """
同场	2073 K加映:
同場	2073 K加映:
""", '問': """
問問	2083 K我們的ai
""", '執': """
執筆	1169 K:	1169 K/
""", '報': """
報名	2087 K參加
""", '填': """
填写	2087 K问卷
填寫	2087 K問卷
""", '如': """
如发	2086 K现
如有	2079 K线索	2079 K線索
如果	2079 K您有相关线索	2079 K您有	2079 K你掌握	2079 K您掌握
如發	2086 K現
""", '審': """
審校	2080 K:
""", '延': """
延伸	2073 K閱讀	2073 K阅读	2073 K閱讀:	2073 【K閱讀】	2101 K閱讀:	2101 K阅读:
""", '引': """
引用	1169 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2101 K:
影音	2101 K:
""", '往': """
往下	2101 K看更多:
""", '您': """
您对	2085 K这篇文章
您對	2085 K這篇文章
您有	2079 K线索
您的	27 K评论
您覺	2085 K得這篇
您觉	2085 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2073 K阅读:
""", '扫': """
扫描	2077 K
扫码	2077 K
""", '投': """
投票	2087 K:
投稿	27 Kは
""", '报': """
报名	2087 K参加
""", '按': """
按讚	2077 K追蹤
""", '採': """
採訪	2080 K撰文:
""", '推': """
推荐	2073 K阅读	2073 K阅读:
推薦	2073 K閱讀:
""", '提': """
提供	1169 K:
""", '摘': """
摘要	2083 K由
""", '撰': """
撰文	2080 K:
撰稿	2080 K:
""", '支': """
支持	2094 K
""", '收': """
收听	1 K	2089 K我们的播客	2089 K我们的节目
收聽	1 K	2089 K我們的播客	2089 K我們的節目
""", '文': """
文/	1169 K
文:	1169 K
文・	1169 K
文章	2080 K来源:	2086 K有误	2086 K有誤
""", '新': """
新聞	2079 K線索
新闻	2079 K线索热线	2079 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2073 K:	2073 K新聞:	2073 K內容:	2073 【K新聞】	2073 K相關	2073 K阅读:	2073 K報導:	2073 K报道:	2100 K精彩内容	2100 K精彩內容	2100 K资讯	2100 K資訊	2100 K内容请	2100 K內容請	2101 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2079 K要爆
""", '本': """
本内	2083 K容由ai
本摘	2083 K要
本文	2080 (K作者	2080 K作者	2083 K摘要	2083 K由ai	2083 K由人工智能翻译	2083 K由人工智能生成	2083 K由人工智慧	2100 K章來自	2100 K转载自	2100 K轉載自	2100 K来自	2100 K來自
""", '来': """
来发	31 K表第一
来源	2080 K:
""", '校': """
校对	2080 K:
""", '構': """
構成	1169 K・文
""", '次': """
次に	1163 K読む:
次の	1188 Kページ:	1188 【K記事】
次ペ	1188 Kージ:
""", '欢': """
欢迎	12 K关注	2078 K在	2078 K关注	2079 K提供线索	2079 K投稿
""", '歡': """
歡迎	12 K追蹤	2078 K在	2079 K提供線索	2079 K投稿
""", '此': """
此摘	2083 K要
""", '测': """
测一	2087 K测:
""", '測': """
測一	2087 K測:
""", '点': """
点击	2073 K查看	2089 K观看视频	2089 K收听
点我	2077 K加入
""", '熱': """
熱門	2101 K新聞:
""", '爆': """
爆料	2079 K请	2079 K請
""", '画': """
画像	1163 【K】	1188 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2086 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2073 K阅读	2073 K新闻	2073 K报道:	2073 K阅读:	2101 K新闻:	2101 K文章:
相關	2073 K新聞	2073 K報導	2073 【K新聞】	2073 K閱讀:	2101 K新聞:	2101 K文章:	2101 K報導:
""", '看': """
看更	2073 K多:	2101 K多:
""", '立': """
立即	2077 K加入	2087 K报名	2087 K報名
""", '筆': """
筆者	1169 Kプロフィール
""", '編': """
編輯	2080 K:
""", '编': """
编辑	2080 K:	2080 (K:
""", '聽': """
聽我	2089 K們的podcast
""", '著': """
著者	1169 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2089 K上方影片
""", '观': """
观看	2089 K上方视频
""", '视': """
视频	2101 K:
""", '訂': """
訂閱	2096 K
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
請支	2094 K持
""", '订': """
订阅	2096 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2094 K持
""", '責': """
責編	2080 K:
""", '資': """
資料	2080 K來源:
""", '贊': """
贊助	2094 K
""", '责': """
责任	2080 K编辑:	2080 (K编辑
责编	2080 K:
""", '赞': """
赞助	2094 K
""", '这': """
这个	2084 K摘要
这段	2084 K摘要
这篇	8 K文章	2084 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2084 K摘要
這篇	2084 K文章
""", '采': """
采写	2080 K:
""", '長': """
長按	2077 K
""", '长': """
长按	2077 K
""", '関': """
関連	1163 K記事	1163 K記事:	1163 【K記事】	1163 K:	1163 【K】	1163 K:	1188 【K写真】	1188 K記事:
""", '閱': """
閱讀	2073 K更多
""", '问': """
问问	2083 K我们的ai
""", '阅': """
阅读	2073 K更多
""", '馬': """
馬上	2087 K報名
""", '马': """
马上	2087 K报名
""", '點': """
點我	2077 K加入
點擊	2073 K查看	2089 K觀看影片
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
abonați	1628 K-vă	1632 K
abonații	1629 K noștri
abonează	1592 K-te pentru	1595 K-te pe youtube	1628 K-te
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
adăugat	1631 a K
affiliatelänkar	37 K	1860 K
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
ajută	1628 K-ne
ajánld	1026 K fel
alkalmazás	988 töltsd le az K
alkalmazásban	1007 az K
alkalmazást	1007 K
alkalmazásunk	1027 K
alkalmazásunkat	988 töltse le K
alăturat	1605 s-a K echipei
améliorer	868 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
anketě	239 naší K	239 v K
ankietę	35 naszą K	1507 naszą K	1507 krótką K
anmäl	1871 K dig till
anmäla	1855 genom att K dig
annoncé	887 a K
annoncør	307 betalt af en K	307 betalt af K
annonslänkar	37 K	1860 K
annonsör	1869 betalt av en K	1869 betald av en K
annonsør	1464 betalt av en K
anunció	678 K
anunțat	1631 a K
använder	1829 vi K cookies	1829 K kakor
anúncio	1567 após o K	1567 depois do K
anúncios	1585 sem K
aplicación	622 descarga la K	622 descarga nuestra K
aplicația	1595 descarcă K	1629 K noastră
aplikację	1479 pobierz K	1479 pobierz naszą K	1479 ściągnij K
aplikácii	1760 našej K
aplikáciu	1760 mobilnú K	1760 K
aportació	200 la teva K
aportación	641 tu K	666 haz tu K
apoyá	675 K
applikációnk	1007 K
applikációnkat	1007 K
apsolīja	1315 K
apóyanos	641 K	675 K
apóyenos	641 K	675 K
apúntate	621 K a nuestra	621 K gratis	675 K a	675 K gratis
arkadaşinla	1947 bir K paylaş
artykuł	15 darmowy K	20 cały K	1471 podoba ci się ten K	1508 nasz K do końca	1522 ten K
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
autentifică	24 K-te	1592 K-te pentru
autorką	1499 kontakt z K
autorská	223 K práva
avertizează	1631 K
avísanos	675 K
ayúdanos	641 K	675 K a
açikladi	1958 K
açin	1947 K
añadió	678 K
año	677 al K
""", 'b': """
bağirdi	1958 K
bağiş	1955 K yap	1959 K
bağişiniz	1955 K
bağlantilari	1944 satiş ortakliği K
başlayan	1946 tl'den K
behält	29 K sich vor	29 K sich das recht
behöver	1818 vi K ditt stöd	1871 vi K din hjälp
bekapcsolása	988 értesítések K
beløb	311 fast K
beløp	1466 gi et K	1468 fast K
bemängeln	424 K
bemängelt	424 K
berättade	1874 K
berättar	1874 K
bestätigen	325 K sie ihre
bestätigungslink	407 K
bestätigungsmail	325 K	407 K
betalvägg	1875 K
bezplatný	1754 náš K webinár
bezplatných	1763 K článkov
bezpłatne	1513 K konto
bezpłatny	1504 nasz K webinar
bezpłatnych	1513 limit K
beğendiyseniz	1956 bu haberi K	1956 bu yaziyi K
biết	2055 cho K
blokování	216 K reklam
boletín	621 recibe el K	621 nuestro K	621 K diario	675 recibe el K	676 nuestro K	679 K
boîte	831 dans votre K mail	831 dans votre K e-mail
brezplačne	1804 K članke
brezplačni	1797 naš K webinar
brezplačnih	1804 K člankov
butlletí	170 subscriu-te al K	170 el nostre K	201 el nostre K	204 K
buzón	621 en tu K
bájate	675 K la app
báo	2052 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1874 K
bønn	1409 vi har en K til deg
bústia	191 a la teva K
bülten	1940 e-K	1959 K
bültene	1913 K abone	1913 K kayit	1913 K kaydol
bülteni	1940 haber K
bültenimiz	1956 K
bültenimize	1913 K	1955 K	1956 K
bültenine	1940 K
bạn	2019 hộp thư của K	2043 sự ủng hộ của K	2052 sự ủng hộ của K	2052 mời K
bằng	2051 K văn bản của báo
""", 'c': """
caffè	1106 un K
café	641 un K	666 un K al mes	851 un K
caractères	868 limitées à # K
catedrática	639 es K
catedrático	639 es K
celého	209 pro čtení K
cercetătoare	1605 este K
cercetător	1605 este K
chaîne	885 notre K
chefredaktör	1845 är politisk K	1845 är K
chefredaktør	285 er K
chuyện	2032 bạn có câu K
chép	2028 cấm sao K	2051 mọi sao K
chính	2023 K sách bảo mật
chúng	2019 bản tin của K tôi	2021 theo dõi K tôi	2032 cho K tôi qua	2032 liên hệ với K tôi	2052 ủng hộ K tôi	2052 K tôi cần sự giúp đỡ	2052 giúp K tôi	2052 theo dõi K tôi	2053 K tôi trên	2053 của K tôi	2053 cho K tôi
chọn	2052 hãy bình K
cikkünk	1027 minden K
cikkünkhöz	1027 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1545 nos K
comentó	678 K
comisión	655 recibir una K
comissió	186 rebre una K
comissão	1566 receber K	1566 receber uma K
commerciële	1376 K partner
communauté	855 K whatsapp	855 K signal
compártela	25 K
compártelo	25 K
comunità	1129 parte della nostra K
condamné	887 a K
condiții	1597 termeni și K
confidentialité	840 politique de K
confidențialitate	1597 politica de K
conférences	849 est maître de K
connecté	842 vous devez être K
conteúdo	9 este K	9 K externo	1532 acesse todo o K	1561 ao exibir este K	1561 ao ver este K
contribuição	1553 com a sua K	1584 sua K é essencial
contó	678 K
conversación	632 participar en la K
conținut	9 acest K	1592 K doar pentru abonați
conținutului	1602 preluarea K
cookieinställningar	1847 K
corespondentă	1605 este K
creează	1628 K un cont
csatornájára	999 viber-K
csatornánk	1027 K
csatornánkhoz	999 telegram-K	999 whatsapp-K
csatornánkra	999 youtube-K
cuéntanos	632 K en	675 K
czytać	1476 aby K dalej	1476 żeby K dalej	1521 chcesz K dalej
czytelników	36 naszych K	1508 opiniami K	1519 z wpłat K	1519 dzięki wsparciu K	1522 naszych K	1522 z wpłat K
của	2034 là cây bút K	2053 độc giả K
""", 'd': """
daní	1768 # % z K	1768 #% z K
darbą	1275 mūsų K
darowiznę	1474 przekaż K	1521 przekaż K
datenschutzerklärung	335 unserer K	422 unserer K	422 unsere K
datenübertragung	358 der K zu
debatindlæg	286 send dit K	286 skrive et K
debatredaktør	285 er K
debattredaktør	1438 er K
debattør	285 er K
declaró	678 K
decía	678 K
demandé	887 a K
denunció	678 K
descarcă	1628 K
descárgate	622 K la	622 K nuestra
destekçimiz	1947 K olun	1955 K olun
desteğiniz	1955 K
desteğinizle	1956 K
desteğiyle	18 okurlarin K	1933 yapay zeka K	1942 K ayakta	1952 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1759 K môžu
disponível	1535 K no google play
doação	1529 faça uma K	1553 sua K	1584 sua K	1584 faça uma K	1588 K
doações	1588 K
dodał	1524 K
dodała	1524 K
događaj	1715 naš K
donació	200 fes una K	204 K
donación	614 haz una K	614 tu K	641 tu K	641 una K	675 tu K	675 haz una K	679 K
donația	1628 K ta
donație	1628 fă o K	1632 K
donații	1632 K
donează	1628 K acum
dopuštenja	1725 bez K
dorzuć	1521 K się
dostęp	1476 masz już K	1513 pełny K do	1513 wykup K	1521 kup K
dostępny	1476 artykuł K tylko
dotazník	239 krátký K	1758 krátky K
dotazníka	1758 nášho K
dotazníku	239 našeho K	239 krátkého K
dowolną	1523 K kwotą
dočtete	246 více se K
dołóż	1521 K się
dołącz	1483 K do nas na	1521 K do nas	1521 K do grona	1521 K do nich
draudžiama	1250 K kopijuoti	1250 be leidimo K	1250 be sutikimo K
draudžiamas	1271 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1522 K dalej
dziennikarką	1500 jest K
dzięki	1522 K wam	1522 K tobie
dziękujemy	1510 K za zapisanie	1510 K za zapis	1521 K, że nas czytasz
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
dömde	1874 K
dømte	312 K	1469 K
děkujeme	251 K, že nás čtete
dụng	2021 tải ứng K	2052 tải ứng K
""", 'e': """
editörüdür	1930 K
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
endereço	1545 seu K de email não será
engedély	1014 K nélkül tilos
engedélyezze	990 K a javascript
engedélyhez	1014 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	885 cette K	1392 onze korte K	1392 onze K
enquêtent	885 K pour vous
enquêtes	885 nos K
ensimmäinen	818 K kuukausi
enthält	358 dieses element K daten
envíanos	675 K
epizódu	1756 K
erhvervsredaktør	285 er K
erişin	1947 K
erklärt	424 K
erklärte	424 K
erzählen	421 K sie es weiter
erzählt	424 K
erzählte	424 K
escribió	678 K
escríbenos	632 K a	675 K
estimé	887 a K
estás	611 ya que K aquí	611 ya que K por aquí
etkinleştir	1919 javascript'i K
evästeasetuksiasi	795 K
evästeet	795 K
evästeitä	780 K
existují	249 K díky
explicó	678 K
expliqué	887 a K
externého	1750 K obsahu
externí	232 K obsah
externího	232 K obsahu	232 obsah z K
externý	1750 K obsah
""", 'f': """
favoritkälla	1841 K
faça	1584 K um pix
felelősséget	30 nem vállal K
felhasználási	990 K feltételek
feliratkozás	986 K a hírlevélre	986 hírlevél K
feliratkozásommal	997 K
feliratkozással	997 K
folosește	1597 K cookie
folytatásához	985 a cikk K
fordítóval	1004 gépi K
forintért	1011 havi # K
formulára	1761 odoslaním K
formulário	1584 inscreva-se no K
formuláře	242 odesláním K
forrásként	998 kedvenc K
fortæller	312 K
férjen	1026 K hozzá
följ	1826 K oss på	1871 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1837 alla rättigheter K
fördere	421 K
fördermitglied	379 werde K	379 werden sie K
fördern	421 jetzt K	421 K sie
föredragen	1841 K källa
föredragna	1841 K källa
författare	1845 är K och
förklarar	1874 K
følg	267 K os på	309 K os	1420 K oss på	1466 K oss
første	298 K måned	311 K måned	1452 K måned	1468 K måned
független	983 támogassa a K	1027 K sajtó
főszerkesztője	1002 K
""", 'g': """
gadā	1314 K
gazeteciliği	1956 bağimsiz K
gazeteciliğimiz	1956 K
gefällt	407 K ihnen, was sie	407 K dir, was du
gelmişken	1908 buraya kadar K
geöffnet	337 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1730 K
gridò	1143 K
gràcies	192 K a gent com tu	201 K a tu
grátis	1586 teste K
grâce	18 K à vous	824 K à vos dons
gärna	1871 vill K höra från dig
går	256 før du K	1409 før du K
gåva	1818 din K	1818 ge en K	1871 din K	1871 ge en K	1875 K
gönderdik	1954 size bir e-posta K
gönderin	1947 K
göra	1872 K mer
göre	1958 K
görün	1947 K
göster	1947 K
gösterilmeden	1924 kaynak K
głównej	1515 na stronie K
gửi	2032 xin K về	2052 hãy K
""", 'h': """
használ	990 sütiket K	990 cookie-kat K
használat	990 sütik K
heißt	424 K es
hinzufügen	350 bei google K
hirdetés	11 a K	11 K után
hjälp	1848 K av ai	1870 K av ai	1871 K oss
hjælp	288 K af ai	288 K fra ai	308 K af ai	309 vi har brug for din K	309 K os
hovorí	1773 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1029 K
hyödyntäen	796 tekoälyä K
häng	1871 K med i
häufiger	350 bei google K
hävdar	1874 K
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
hører	1443 der du K
hükmetti	1958 K
hüüdis	718 K
hüüdsid	718 K
hűségidő	1021 K nélkül
hồng	2050 nhận hoa K
""", 'i': """
iecienītāko	1290 K avotu
ifølge	312 K	1469 K
illimité	828 accès K	877 en K
incorporó	639 se K a
independentă	1629 presa K
independência	1585 a K
indicó	678 K
indiqué	887 a K
indrømmede	312 K
indépendance	885 notre K
indépendant	824 soutenez le journalisme K	885 journalisme K	885 média K
indépendante	874 la presse K a	885 presse K	885 information K
información	626 sigue toda la K	626 siga toda la K	639 cubre la K	676 esta K
informację	1499 wyślij K
informațiilor	1602 preluarea K
informó	678 K
informē	1315 K
innehåll	1829 externt K	1847 externt K
innehållet	9 K
innrømmet	1469 K
inquiète	887 s'K
inquérito	35 nosso K
inscrição	1534 cancelar a K	1575 sua K foi
inscríbete	675 K
insändare	1846 skicka din K	1846 din K till	1846 skriva en K
intelektą	1258 dirbtinį K	1273 dirbtinį K
intelligenciával	1004 mesterséges K készült	1023 mesterséges K
intégralité	828 pour lire l'K
investigación	676 esta K
investigação	1585 esta K
investigație	1629 această K
investigațiile	1629 continua K
invítame	675 K a
invítanos	675 K a
istediğiniz	1912 K zaman iptal	1957 K zaman iptal
izražavaju	1719 komentari K
içeriği	9 K
içeriğin	1932 harici K
išorinio	1256 K turinio
""", 'j': """
jautāja	1315 K
jesteś	1471 skoro już tu K	1471 skoro tu K
jugé	887 a K
jurnalistă	1605 este K
jurnaliștii	1627 K noștri îți trimit	1629 K noștri
jälgi	715 K meid
jäljellä	814 ilmaista juttua K
jäseneksi	816 liity K
""", 'k': """
kanał	1522 nasz K
kannatusjäseneksi	816 liity K
kanál	252 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1731 K
kedykoľvek	1736 odhlásiť sa môžete K
keresőben	998 google-K
khoản	2018 bạn đã có tài K	2023 điều K sử dụng
không	2028 K sao chép
khẳng	2055 K định
kifogásolja	1029 K
kiáltotta	1029 K
kiáltották	1029 K
kiến	2040 ý K của bạn sẽ
kliknutím	242 K na
kolačića	1711 K
kolačiće	1711 K
kolačići	1711 K
komentować	6 K	1488 aby K
komentár	6 pridať K	1759 pridajte K
komentára	1759 pridanie K	1759 vloženie K
komentátor	230 je K	230 , K
komentátorem	230 je K
komentátorkou	230 je K	1748 je K
komentátorom	1748 je K
komentář	6 přidat K
komentáře	6 pro přidání K	240 vložení K	240 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	796 K
konferencję	1504 naszą K
kopírovanie	1741 K obsahu bez	1741 K je zakázané
kopēšana	1289 K bez
korespondentką	1500 jest K
korespondentė	1255 K
krzyczał	1524 K
krævede	21 K felter er
krönikör	1845 är K
kulturalną	1508 K dyskusję
kulturredaktör	1845 är K
kulturredaktør	285 er K	1438 er K
kumppanuuslinkkejä	808 K
kvíz	239 náš K	1758 náš K
kvíze	1758 našom K	1758 v K
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
kúpte	1770 si K
kündigte	424 K an
künstlichen	368 K stimme vorgelesen	368 K stimme vertont
küpsised	696 K
küpsistega	696 K
küsis	718 K
kč	244 za # K	244 od # K	253 od # K
kļūsti	1312 K par
kể	2055 K
""", 'l': """
labākie	1309 K raksti tavā
lamentó	678 K
lançait	887 K
lasītu	1280 lai K tālāk
lasītāji	1313 mūsu K
lasītājiem	1313 mūsu K
lejupielādē	1312 K
leverandør	1440 ekstern K
leverantör	1847 extern K
leído	669 has K tus #
lietotnē	1299 K
linkistä	807 lisää tästä K
liên	2052 hãy K hệ
lucrează	1605 K în presă
lunedì	17 ogni K
lună	1630 pe K
luận	6 để bình K	2040 bình K của bạn sẽ
lájkolj	988 K minket
läget	1856 koll på K
lähdet	768 ennen kuin K
läsa	1859 du kan K mer	1859 kan du K mer	1859 K mer om	1872 fri att K
läsare	36 våra K	1857 våra K	1872 våra K
läsarna	18 tack vare K
läser	1871 tack för att du K
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
lòng	2032 vui K gửi về	2052 vui K gửi	2052 vui K gọi
lūdza	1315 K
lập	2043 ủng hộ báo chí độc K	2053 báo chí độc K
""", 'm': """
mailovú	1761 e-K adresu
mainoslinkkejä	37 K	808 K
manhãs	17 todas as K
masintõlke	698 K abil
materiał	9 ten K
matéria	20 ler esta K	1532 esta K é só	1580 para ler esta K	1585 esta K
matérias	1552 limite de K
matí	200 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1029 K
megszakítása	21 válasz K
meidän	816 tue K
meitä	805 tukea K	805 tue K	816 tue K	816 auta K
mesačne	1772 K
mesečno	1730 K	1812 K
mesélte	1029 K
miesiąc	1523 za K
miesięcznie	1523 K
miễn	15 bài K phí	2045 hết số bài K phí	2054 dùng thử K phí
mjesečno	1730 K
modération	868 charte de K	868 K par la rédaction
mokė	1277 K
mostrará	618 este mensaje se K en
multó	678 K
mulțumim	1628 K că ne citești
munkatársa	1002 K
munkánk	1027 K
munkánkat	983 támogasd K	983 támogassa K	1009 K	1026 támogasd K	1026 támogassa K	1027 K
myönsi	819 K
másodközlés	995 K
märkis	718 K
määräsi	819 K
mån	1858 kr/K	1873 kr/K
månad	1820 testa en K	1858 en K för	1871 testa en K	1873 per K	1873 varje K
månaden	1858 första K	1873 i K	1873 första K
månader	1858 K för #	1871 testa # K
månadsgivare	1871 bli K
måned	261 prøv en K	298 i # K	309 prøv en K	311 pr. K	1452 en K for	1466 prøv en K	1468 per K
måneden	311 om K	1468 i K
måneder	298 i # K	1452 K for #
média	885 notre K
mês	1585 até o fim do K	1586 por K	1586 ao K
mówi	1524 K
môžete	1757 článok si K
mācīja	1315 K
mākslīgais	1296 K intelekts
mēnesis	1314 pirmais K
mēnesī	1314 K
mėgstamiausią	1251 K
mėnesį	1276 per K
měsíc	244 první K	253 za K	253 první K
měsíčně	253 K
můžete	238 článek si K
mạnh	2055 nhấn K
""", 'n': """
napisał	1524 K
napisała	1524 K
napište	229 K nám	251 K nám
napísal	1773 K
napíšte	1747 K nám	1747 K, prosím	1770 K nám
naročilo	1803 hvala za K
naročite	1778 K se na naše	1810 K se
naročnik	1777 že K
naročnike	1784 samo za K	1784 le za K
naročniki	1814 K
naročnikom	1777 dostopen le K	1777 na voljo K	1777 na voljo samo K	1777 na voljo le K
naročnina	1804 K	1814 K
naročnino	1804 z K
naujienlaiškio	1263 K
naujienlaiškis	1275 mūsų K	1278 K
naujienlaiškį	1244 mūsų K	1263 K	1274 užsisakykite K	1275 mūsų K
navođenja	1725 bez K izvora
navođenje	1725 uz K izvora
našeho	235 do K týmu	235 K e-shopu
našem	1715 K timu
neatkarīgu	1312 atbalsti K
nekünk	1026 segíts K	1026 írjon K	1026 írj K	1026 jelezd K	1027 K adód
nemokamą	1267 K paskyrą
neobmedzený	1735 K prístup
neodpovídá	30 K za
neomezený	225 K přístup
neomezeně	209 K číst
nepriklausomą	1265 paremkite K žurnalistiką	1274 paremkite K	1275 K žurnalistiką
newsissä	788 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	251 podpořte K
nezávislá	252 K média
nezávislé	1771 K médiá
nezávislú	1770 podporte K
ngoài	2035 nội dung bên K
nguồn	2030 K ưu tiên	2030 K tin ưu tiên	2051 ghi rõ K
nhiệm	2040 chịu trách K về nội dung bình luận
nhân	2036 trí tuệ K tạo
nhấn	2052 K vào đây
nhận	2019 đăng ký K bản tin	2019 đăng ký K tin	2023 chấp K tất cả	2052 đăng ký K
nhập	24 đăng K	2018 đăng K để	2018 vui lòng đăng K	2052 đăng K để
niedostępny	1501 materiał wideo jest K
niezależne	1521 wesprzyj K	1521 wspieraj K	1522 K media
niezależność	1522 K
niezależną	1522 jesteśmy K
noastră	1629 munca K
nolēma	1315 K
norāda	1315 K
notificações	14 as K	1536 ative as K	1536 ativar K	1536 receba K
notificările	14 K	1595 activează K
notifikácie	1760 K
notícia	1585 esta K
notícias	1534 receba as K	1534 receba K	1539 siga as últimas K
novinařina	252 naše K
novinařinu	252 nezávislou K
novinár	1748 je K	1748 , K
novinári	1771 naši K
novinárka	1748 je K	1748 , K
novinárkou	1748 je K
novinárom	1748 je K
novinář	230 je K	230 , K
novinářem	230 je K
novináři	252 naši K
novinářka	230 je K	230 , K
novinářkou	230 je K
novičke	1778 na e-K
novičnik	1785 K	1785 e-K	1811 naš e-K	1814 K
novičnika	1785 K
nusprendė	1277 K
nášho	1754 do K tímu
nächste	21 in diesem browser für die K	421 sind sie der K
nói	2055 K
năm	2054 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	235 našem K
obegränsad	1820 K tillgång
obligāta	1289 atsauce K
oblíbené	227 K zdroje
oblíbených	227 K zdrojů
oblíbenými	227 K zdroji
obrigatórios	21 campos K são	1545 campos K são
obveščanje	1803 na naše K
obľúbené	1745 K zdroje
obľúbených	1745 K zdrojov
obľúbenými	1745 K zdrojmi
odebírejte	211 K náš	251 K
odemkněte	209 K si
odhlásit	211 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1719 komentari K	1719 komentari ne K
odídete	1743 kým K
ofereça	1532 K este artigo
ograniczeń	1476 czytaj bez K	1476 czytaj więcej bez K
ogłosił	1524 K
ogłosiła	1524 K
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
ortakliği	1944 iş K linkleri
orzekł	1524 K
osobních	224 ochrany K údajů	224 ochraně K údajů
osobných	1750 K údajov
oznámení	14 K
oznámil	254 K	1773 K
oznámila	254 K	1773 K
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
partnerské	247 K odkazy	1766 K odkazy
partneři	216 my a naši K
pastā	1301 e-K
patronką	1519 zostań naszą K
patrões	1585 sem K
paylaşin	25 K	1947 K
paziņoja	1315 K
paziņojumus	1300 K
państwa	1499 czeka na K
pašte	1263 jūsų el. K
pažadėjo	1277 K
periódico	676 este K	676 nuestro K
permanència	202 sense K
personvernerklæring	1423 K
phê	2043 mời bạn một ly cà K
phóng	2032 liên hệ K viên	2034 là K viên báo	2034 là K viên của
phút	0 K đọc
pidió	678 K
pidätetään	785 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1708 K nam	1728 K nam	1790 K nam	1790 K na	1810 K nam
piškotke	1793 K
piškotki	1793 K
piškotkov	1793 K
plânge	1631 se K
pochází	232 obsah K
podcastów	1505 K
podcastů	237 K
podcaście	34 naszym K
podkreśla	1524 K
podporovatelé	252 naši K
podporují	252 nás K
podpoře	252 díky K
podpořte	249 K	251 K nás	251 K naši	251 K naše	251 K mě
podrška	1728 vaša K
podrške	1726 bez vaše K	1729 vaše K
podršku	1728 vašu K
podržite	1726 K	1728 K nas	1728 K naš
podľa	1773 K
poinformował	1524 K
poinformowała	1524 K
pokračovanie	1735 pre K v čítaní
pokračování	209 K je dostupné	247 K článku níže
pokračuje	247 článek K	247 text K	1766 článok K	1766 text K
pokračujte	209 K ve čtení s
política	180 K de galetes	630 K de cookies	1543 K de cookies	1554 cobre K
pomoć	1728 vašu K
pomóż	1521 K nam
pomôžte	1770 K nám
poprosił	1524 K
poprosiła	1524 K
poprosiło	1524 K
postafiókjába	986 K
postaládádba	997 a K
postaládájában	997 ön K
posílat	242 nechte si K
posílejte	229 K nám
potřebujeme	251 K vaši pomoc	251 K vaši podporu
používame	1750 K cookies
používá	216 tento web K
používáme	216 K cookies
powiedział	1524 K
powiedziała	1524 K
pozostało	1476 K # %	1476 K #%
pošaljite	1708 K nam	1708 K na	1728 K nam
pošlete	229 K nám	251 K nám
pošlite	1747 K nám	1770 K nám
pošljite	1790 K nam	1790 K jo nam	1790 K na	1810 K nam
požádal	254 K
požádala	254 K
pracę	1522 naszą K
pranešimus	1262 K
pranešė	1277 K
prašė	1277 K
predplatiteľ	1735 už ste K	1735 ste K
predplatiteľom	1742 K	1770 staňte sa K
predplatiteľov	1742 pre K
predplatné	1735 už máte K	1763 K	1770 kúpte K	1770 kúpte si K	1774 K
predplatného	1763 K
predplatným	1763 K
preferată	1603 sursă K
preferované	227 K zdroje	1745 K zdroje
preferovaný	227 K zdroj	1745 K zdroj
preferovaných	227 K zdrojů	1745 K zdrojov
preferovaným	227 K zdrojem	1745 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1476 tylko dla K
prenumeratą	1513 z K
prenumeratę	1476 masz już K	1513 zamów K	1513 kup K	1513 wykup K
prečítate	1735 celý článok si K
pridružite	1728 K se našoj	1728 K im se	1810 K se nam
pridržana	1701 sva prava K
pridržane	1783 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1277 K
prihlásenie	1736 ďakujeme za K	1761 ďakujeme za K
prihlásení	1763 po K
prihlásením	1761 K súhlasíte
prihláste	24 K	1735 K sa a čítajte	1770 K sa na odber
prihvaćate	1721 prijavom K
pripažino	1277 K
programėlėje	1261 K
programėlę	1261 K
prohlížeč	10 váš K
proposé	864 conçu et K par
pročitali	1695 da biste K
pročitate	1695 da K cijeli	1695 da K ceo
prośbę	1471 mamy do ciebie K	1471 mamy małą K
prošnjo	1787 imamo majhno K	1787 majhno K
prywatności	1486 polityka K	1486 polityce K
przeczytać	1476 aby K cały	1476 aby K ten artykuł
przeczytałaś	1508 dziękujemy, że K
przeczytałeś	1508 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1474 K nam #%	1521 K nam	1521 K #
przesyłajcie	1499 K
prześlij	1499 K nam	1521 K nam
przyznał	1524 K
przyznała	1524 K
przyślij	1499 K nam	1521 K nam
práca	1771 naša K
práce	252 naší K
práci	252 naši K
prácu	1771 našu K
précisé	887 a K
préférée	854 source K
préférées	854 sources K
prévient	887 K
príspevky	1759 K v diskusii
príspevok	1770 váš K
próxima	1585 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1095 blocco della K	1141 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1002 K
publicité	11 la K	11 cette K	838 bloqueur de K	838 bloqueurs de K	885 sans K
publicités	838 bloqueur de K
publicystką	1500 jest K
publicystą	1500 jest K
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
quyên	2052 K góp ngay	2056 K góp
quyền	2028 giữ bản K
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
redacția	1627 K îți trimite	1629 K noastră
redakcję	1521 wesprzyj K
redaktorką	1500 jest K
redaktorė	1255 K
redaktör	1845 är K för	1845 är K på	1845 är politisk K
redaktør	285 er K på	285 er K for	285 er politisk K	1438 er politisk K	1438 er K i	1438 er K for
redação	1575 a K envia	1585 nossa K
refusé	840 K le dépôt
registrácii	1763 po K
registráciou	1761 K súhlasíte
registráciu	1761 ďakujeme za K
regisztrálj	1026 K
regisztráljon	1026 K
regístrate	618 K para	618 K gratis
rejestrując	1510 K się
reklamlänkar	1860 K
reklamą	11 K
reklám	1771 bez K
reklámok	1027 K nélkül
reportaż	1522 ten K
reporterką	1500 jest K
reportér	230 , K	1748 , K
reportérem	230 je K
reportérka	230 , K	1748 , K
reportérkou	230 je K	1748 je K
reportérom	1748 je K
reproducció	174 prohibida la K	199 K sense permís
reproducción	638 prohibida su K	638 prohibida la K
reprodução	1551 proibida a K	1551 K proibida	1583 K permitida desde	1583 K é permitida desde
republié	848 K avec	882 cet article est K
repórter	1554 é K
responsabilità	30 K di
reveló	678 K
rezervăm	29 ne K dreptul
riêng	2023 chính sách quyền K tư	2045 dành K cho thuê bao	2051 quan điểm K của tác giả
rovatvezetője	1002 K
ročne	1772 K
ročně	253 K
rät	424 K
rätta	1851 K fel
rättar	1851 vi K fel
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
röst	1848 ai-K
răspunsul	21 anulează K
rằng	2055 viết K	2055 cho K
""", 's': """
sacīja	1315 K
sadržaj	9 ovaj K	1711 vanjski K	1711 spoljni K
sadržaja	9 ovog K	1711 vanjskog K	1711 prikaz ovog K	1711 prikaz K
sakė	1277 K
sanctionné	887 a K
sandučić	1696 u vaš K
sandučiću	1696 u vašem K	1721 vašem K
sbírka	255 K
schließen	321 K sie ein abo	421 K sie ein abo
schránke	1736 vašej K
schránky	211 do vaší K	1736 do vašej K
sdílejte	25 K
segítsen	1026 K, hogy
segítségedre	1026 szükségünk van a K
según	678 K
sentenció	678 K
sería	666 sin ti no K
sesión	24 inicia K	24 inicie K	618 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1584 inicie K
señaló	678 K
sisällön	9 K	795 ulkoisen K
sisältö	772 tämä K on vain
sisältöä	795 ulkoista K
sjefredaktør	1438 er K
skarży	1524 K
skrzynkę	1478 na twoją K	1478 na swoją K	1510 K mailową
slobodné	1770 podporte K
slobodnú	1770 podporte K
sondę	1507 naszą K
sorumluluğu	30 K
souborů	224 K cookie
souhlasíte	242 e-mailu K	242 odesláním K	242 registrací K
soạn	2043 hãy ủng hộ tòa K	2051 bằng văn bản của tòa K	2053 tòa K
spolupráci	247 ve K s partnerem	1766 v K s partnerom
sporočite	1790 K nam
sportkrönikör	1845 är K
sportsredaktør	285 er K
spracovaním	1761 K osobných údajov
sprijiniți	1628 K
sprijină	1628 K-ne
správach	1746 google K
správy	1746 google K
stellenbörse	363 in unserer K
straipsnį	1275 visą K
stwierdził	1524 K
stwierdziła	1524 K
stáhněte	251 K si
står	30 K för
stöd	1818 med ditt K	1871 K oss	1871 K vår	1871 ditt K
stödja	1857 K oss med
stödmedlem	1871 bli K
stödprenumerant	1871 bli K
stötta	1857 K oss med	1871 K oss	1871 K vår	1871 K vårt
støt	297 K os	309 K os	309 K med
støtt	1466 K oss	1466 K vår
støtte	259 med din K	259 vi har brug for din K	297 K os med	297 din K gør	309 din K	309 bliv K	1412 med din K	1451 K oss med	1466 din K
støtteabonnent	1466 bli K
støttemedlem	309 bliv K	1466 bli K
stāstīja	1315 K
stěžuje	254 K
subscripció	204 K
subskrybentów	1476 tylko dla K	1476 dostępna dla K	1476 dostępne dla K
subskrypcją	1513 z K
subskrypcję	1476 kup K	1476 masz już K	1510 dziękujemy za K	1513 wykup K	1521 kup K
suosikkilähteeksesi	788 K
suosikkilähteeksi	788 K
sursă	1626 link activ către K
suscripción	618 ya tengo una K	675 cambia tu K	679 K
suscríbase	675 K
suscríbete	618 K para	618 K por	618 K en	621 K al boletín	675 K
susțin	1619 care ne K lunar	1629 ne K lunar
susține	1628 K-ne	1628 K presa	1631 K că
susținerea	1628 K ta
susțineți	1628 K-ne
svěřte	229 K se nám
szerkesztője	1002 K
szerkesztőségünk	1027 K
szerkesztőségünknek	1027 K
szerzője	1002 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1858 tills du K upp	1874 K
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
söyledi	1958 K
søgning	281 google-K
súhlasíte	1761 odoslaním K
súmate	675 K al
süresi	0 okuma K
sütik	1003 K
sütiket	1003 K
săptămână	17 o dată pe K	1630 pe K
sīkdatnēm	1294 K
sống	2043 nuôi K tờ báo	2043 bạn đọc nuôi K
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
teşekkürler	1955 okuduğunuz için K
thiết	2051 không nhất K phản ánh quan điểm
thuê	2045 dành cho K bao	2045 đã là K bao	2056 K bao
thuộc	2028 bản quyền K
thành	2018 dành cho K viên	2042 bạn đã đăng ký K công	2052 trở K thành viên
tháng	2045 đọc miễn phí trong K	2054 mỗi K	2054 hàng K	2054 K đầu
thích	2030 nguồn tin ưa K	2030 nguồn yêu K
thông	14 K báo	2021 bật K báo	2021 nhận K báo	2032 bạn có K tin	2032 bạn đọc cung cấp K tin	2051 khi phát hành lại K tin	2052 bật K báo
tillgång	1871 få fri K
tillåtet	1869 inte K att återge
tiếng	2040 K việt có dấu
tiếp	2018 để K tục đọc	2018 để đọc K	2043 K sức cho báo chí	2045 để K tục đọc	2052 đăng ký để đọc K	2052 hãy K sức
tjänst	1815 en liten K att be
továbbolvasáshoz	985 a K
toàn	20 K bộ bài	2018 để đọc K bộ	2018 đọc K bộ bài	2045 để đọc K bộ bài	2052 đăng ký để đọc K bộ
tretích	1750 cookies K strán
treści	9 tej K	1513 dostęp do K
treść	9 tę K
trên	2021 theo dõi K
trước	2040 K khi đăng
trường	21 các K bắt buộc
tudósítója	1002 K
turpinātu	1280 lai K lasīt
tuần	17 mỗi K	2042 bản tin hằng K của	2042 bản tin hàng K của	2054 mỗi K
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
tłumaczy	1524 K
třetích	232 cookies K stran
tải	2052 K về
""", 'u': """
uafhængigt	310 K medie
ubegrænset	261 K adgang
udostępnij	25 K
ukarał	1524 K
ulaşin	1929 bize K	1947 K
ulaşmak	1929 yazara K
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
upphovsrätt	1837 skyddat enligt lagen om K
upphovsrättslagen	1837 skyddat enligt K
uredništva	1783 brez dovoljenja K	1783 brez soglasja K
uredništvo	1797 v naše K	1811 naše K
uredništvu	1790 pišite K
urmărește	1595 K-ne pe	1595 K-ne și pe	1595 K știrile	1628 K-ne
urmăriți	1595 K-ne pe	1628 K-ne
utilização	1543 K de cookies
utilizează	1597 K cookie
utilizăm	1597 K cookie
utánközlés	995 K
uutislähteeksesi	788 ensisijaiseksi K
uutislähteeksi	788 ensisijaiseksi K
uznał	1524 K
uznała	1524 K
uzsvēra	1315 K
użytkowników	1508 opiniami K
używamy	1486 K plików cookie
užsisakykite	1241 K prenumeratą
""", 'v': """
vašeho	211 do K e-mailu
vedieť	1747 dajte nám K
venerdì	17 ogni K
verhängte	424 K
versión	2 K en audio
verstärkung	363 suchen K
versão	2 K em áudio
vervielfältigung	343 K nur mit
veröffentlicht	22 wird nicht K	337 deine e-mail-adresse wird nicht K	337 ihre e-mail-adresse wird nicht K
veröffentlichung	392 seit der K geändert	392 seit K geändert
već	1705 kad ste K tu	1730 K od
vidéo	9 cette K
virheensä	799 korjaa K
viên	2034 là biên tập K của	2045 dành cho hội K
viết	2052 hãy K thư	2053 bài K này	2055 ông K	2055 bà K
você	18 sem K	1585 sem K
vollständigen	321 K artikel lesen
volontär	353 ist K
volontärin	353 ist K
vprašalnik	1800 K
vyhradené	1741 všetky práva K	1741 autorské práva sú K
vypočuť	1757 si môžete K
vysvetľuje	1773 K
vysvětluje	254 K
vyzývá	254 K
vyžadované	21 K informace	21 K polia
vás	249 bez K by	252 bez K by	1768 bez K by	1771 bez K by
väitis	718 K
väittää	819 K
välise	696 K sisu
vårt	1416 meld deg på K
véli	1029 K
vídeo	9 este K
vďaka	1771 K vám
vēlamo	1290 K avotu
vēstkopai	1301 K
vēstulei	1301 ziņu K
vědět	229 dejte nám K	251 dejte nám K
""", 'w': """
webbläsare	10 din K
webinár	1754 náš K
webinář	235 náš K
według	1524 K
weißt	352 K du mehr
wołał	1524 K
wpłata	1519 każda K	1521 twoja K
wpłatom	1522 dzięki K
wpłać	1521 K
wspierającym	1521 zostań K
współpracy	1516 we K z partnerem
wyjaśnia	1524 K
wypisać	1478 K się w każdej chwili
wyrażam	1478 K zgodę na
wyślij	1499 K nam
wöchentlichen	325 K newsletter
właściciela	1522 nie mamy K
""", 'y': """
yhteistyössä	808 K mainostajan
yönetmenidir	1930 genel yayin K
""", 'z': """
zaakceptować	1501 K pliki cookie
zadaním	1761 K e-mailu
zadržana	1701 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	242 K e-mailu
zahvaljujući	18 K čitaocima	18 K čitateljima	1726 K vama	1729 K vama
zakázané	1741 šírenie je K
založte	251 K si účet
zamknutý	1735 článok je K
zamčený	209 článek je K
zapisując	1510 K się
zapowiedział	1524 K
zapowiedziała	1524 K
zastrzeżone	1494 wszelkie prawa K	1494 wszystkie prawa K
zašlete	229 K nám
zašlite	1747 K nám
zbiórka	1525 K
zbývá	209 K vám # %
zdieľajte	25 K
zespołu	1504 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1501 treść K
zewnętrzne	1486 treści K	1501 treści K
zewnętrznej	1501 treści K
zgłoś	1499 K go nam	1521 K nam
znać	1521 daj nam K
zobrazení	232 K tohoto obsahu	232 K obsahu
zostań	1521 K z nami
zpracováním	211 souhlasím se K	216 K osobních údajů
zprávy	228 google K
zprávách	228 google K
zugänglich	380 frei K
zunächst	343 dieser artikel erschien K
zurück	408 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1513 za # K	1513 od # K	1523 od # K
złotówka	1519 każda K	1522 każda K
""", 'á': """
állítja	1029 K
""", 'ä': """
ägare	1857 inga rika K
ähnliches	352 K erlebt
ändå	1815 nu när du K är här
äpp	701 K
äppi	701 K
""", 'å': """
åndsverkloven	1431 beskyttet av K
året	311 om K
återges	1837 får inte K
""", 'ç': """
çalişmak	1934 bizimle K
çalişmalarimiz	1956 K
çerezler	1919 K kullan
çerezlere	1932 K
çerezleri	1919 K kullan	1932 K
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
înscrie	1628 K-te la
""", 'õ': """
õpetas	718 K
""", 'ö': """
öffnen	326 app K
önerdi	1958 K
önskad	1841 K källa
""", 'ú': """
újságírás	1027 független K	1027 a jó K
újságírásunk	1027 K
újságíróink	1027 K
újságírója	1002 K
última	626 siga la K hora	626 sigue la K hora
""", 'ü': """
übernommen	343 K von	417 von der agentur K	417 deutschen presse-agentur K
übersicht	346 K	401 diese K wurde
ücretsiz	15 K haber	15 K makale	1945 K üye olun
ühendust	715 võta K
ütles	718 K
ütlesid	718 K
üyeliği	1940 bülten K
üçüncü	1932 K taraf
""", 'č': """
čitalaca	1726 uz podršku K	1729 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1729 naši K
čitatelia	1771 naši K
čitatelja	1726 uz podršku K	1729 naših K	1729 uz podršku K
čitatelji	36 naši K	1729 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1768 vďaka podpore K	1771 našich K	1771 vďaka podpore K
članak	20 cijeli K	1705 svidio vam se K	1722 cijeli K	1722 ceo K	1729 ovaj K
članek	1787 vam je bil K všeč	1811 ta K
členem	251 staňte se K
členom	1770 staňte sa K
článek	20 celý K	205 líbil se vám K	209 celý K za	244 celý K	252 tento K	252 líbil se vám K
článkom	1763 všetkým K
článku	20 celého K
články	252 naše K
článků	244 limit K
článkům	244 všem K
článok	20 celý K	1743 páčil sa vám K	1763 celý K	1771 tento K
čtenáři	252 naši K
čtenářů	36 našich K	249 díky podpoře K	252 našich K	252 na podpoře K	252 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
číst	252 K dál bez
čítajte	1770 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1770 K, že nás čítate
""", 'đ': """
đây	2052 bấm vào K
đóng	2052 K góp của bạn	2052 hãy K góp
đăng	2042 cảm ơn bạn đã K ký	2042 bằng việc K ký, bạn	2052 K ký để đọc bài
đường	2032 K dây nóng của tòa soạn	2032 K dây nóng của báo
đọc	18 nhờ bạn K	2045 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1772 K sumou
""", 'ř': """
řekl	254 K
řekla	254 K
říká	254 K
""", 'ś': """
śledztwa	1522 nasze K
śledztwo	1522 to K
śledź	1483 K nas na	1521 K nas
""", 'š': """
šaljite	1708 K nam
šaukė	1277 K
šiandien	1265 aukokite K
šodien	1303 ziedo K
""", 'ź': """
źródło	1494 K: pap
""", 'ž': """
želeni	1788 K vir
željene	1706 K izvore
željeni	1706 K izvor
žurnalistai	1275 mūsų K
žurnalistas	1255 K
žurnalistika	252 naše K	252 nezávislá K	1275 K kainuoja	1275 gera K	1771 nezávislá K
žurnalistiku	252 nezávislou K	1771 nezávislú K
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
авторизованные	1677 только K
авторизованным	1677 K пользователям
авторизовані	1998 лише K
авторизуйтесь	24 K
авторкою	1987 зв'язатися з K
автором	1987 зв'язатися з K
автору	1665 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1676 K	1997 K
анонимно	1665 K
афилиейт	124 K линкове
""", 'б': """
бажаних	1984 K джерел
безкоштовний	1993 наш K вебінар	2001 K акаунт
безкоштовних	2001 ліміт K	2001 K статей
безкоштовні	15 K статті	2001 K статті
безлимитный	1639 K доступ
безплатен	113 нашия K уебинар
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатные	15 K статьи	1680 K статьи
бесплатный	1671 наш K вебинар	1680 K аккаунт
бесплатных	15 K статей	1680 лимит K	1680 K статей
бисквитки	110 K
бисквитките	110 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	130 K на вас
благодарим	119 K ви, че се
благодаря	1686 K донатам	1689 K вам	1689 K вашей
блокировщик	1649 отключите K	1649 K рекламы
блокувальник	1972 K реклами
браузер	10 ваш K	1659 ваш K	1980 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	130 нашия K	133 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	1985 K
вайбър	16 K	106 K
ватсапе	1663 K
вашата	96 на K поща
вебинар	1671 наш K
вебінар	1993 наш K
видео	9 это K
виділіть	1983 K
визнав	2013 K
визнала	2013 K
викаше	132 K
використання	2007 будь-яке K матеріалів	2007 K матеріалів сайту
використанні	1978 при K матеріалів
використовує	1972 K cookie
використовуємо	1972 K cookie
випуск	1995 K
вирішив	2013 K
вк	1663 K
вконтакте	1663 K
влезте	24 K
вміст	9 цей K
внескам	2008 завдяки K	2011 завдяки K
внесок	2010 ваш K
войдите	24 K	1639 K, чтобы
вотсапе	1663 K
вотсапі	1985 K
всеки	127 K лев
встановіть	1967 K додаток
възпроизвеждането	126 K
выделите	1651 K ее	1651 K текст
выпуск	1674 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1690 в K
годишно	131 K
гривень	2012 # K
грн	2012 # K
гукав	2013 K
гіперпосилання	1978 K обов
""", 'д': """
дальше	1639 чтобы читать K
дарение	129 вашето K	131 с K	133 K
дарения	133 K
дарете	127 K	129 K ни
джерела	1984 обрані K	1984 бажані K
джерелом	1984 основним K	1984 бажаним K
дзен	1663 K
дзене	1663 K
добави	132 K
добавьте	1646 K нас в
дозволяється	2007 матеріалів K лише
долучайтесь	2010 K
долучайтеся	2010 K
донат	1688 ваш K	2010 ваш K	2014 K
донатам	2008 завдяки K
донати	2014 K
донатом	2012 K
донаты	1692 K
допомога	2010 нам потрібна ваша K
допоможе	2011 K нам
допоможуть	2008 K нам працювати	2011 K нам
допускается	1685 материалов K только
доступ	1680 полный K	2001 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1633 вы K до конца	1960 ви K до кінця
дочитати	1965 щоб K
дочитать	1639 чтобы K	1680 K
""", 'е': """
евро	121 за # K
ежедневную	1641 K рассылку
ежемесячно	1690 K
ежемесячное	1688 оформите K
ежемесячный	1686 K донат
еженедельную	1641 K рассылку
електронна	96 вашата K поща
електронної	2000 адресу K пошти
електронну	2000 K адресу	2000 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1691 K
журналист	108 е K	108 - K	108 , K	1666 - K	1666 , K
журналисти	130 нашите K
журналистика	130 независимата K	130 независима K	130 нашата K	1689 независимая K
журналистике	1689 независимой K
журналистики	1689 независимой K
журналистику	1689 независимую K
журналистка	108 е K	108 , K	1666 - K	1666 , K
журналисты	1689 наши K
журналіст	1988 - K	1988 , K
журналісти	2011 наші K
журналістика	2011 незалежна K
журналістику	2011 незалежну K	2011 якісну K
журналістка	1988 - K	1988 , K
""", 'з': """
завантажити	1967 K застосунок
завантажте	1967 K додаток
завдяки	2008 існує K	2011 K вам	2011 K вашій
задонатьте	1688 K	2010 K
задължителните	21 K полета
зазначив	2013 K
закликав	2013 K
закончились	1639 бесплатные статьи K
залишає	29 K за собою право
залишилося	1965 K #%	1965 K # %
заметили	1651 K ошибку
замолчим	1689 мы не K
запазени	101 всички права K
запитань	1997 на кілька K
запишете	96 K се за нашия
зарегистрированные	1677 только K
зарегистрированным	1639 доступен только K
зарегистрированы	1639 уже K
зарегистрируйтесь	1639 K, чтобы	1680 бесплатно K	1680 K бесплатно	1688 K
зареєстровані	1998 лише K	1998 тільки K
зареєструйтесь	1965 K, щоб	2001 безкоштовно K	2001 K безкоштовно	2010 K
зареєструйтеся	2001 K безкоштовно
застосунку	1981 нашому K
застосунок	1967 завантажте K	1981 наш K	1981 мобільний K
захищено	1978 усі права K
захищені	1978 усі права K	1978 всі права K
защищенной	1665 K формой
защищены	1657 все права K
защищённой	1665 K формой
заяви	132 K
заявив	2013 K
заявил	1691 K
заявила	1691 K	2013 K
здесь	1633 раз уж вы K
знайшли	1983 якщо ви K
знанията	116 K си
зобов	2013 K'язав
зовнішнього	1990 K вмісту	1990 K контенту
зовнішній	1990 K вміст	1990 K контент
зробіть	1963 K внесок	2010 K внесок
""", 'и': """
избранное	1662 K
известията	14 K
изпратете	107 K ни	129 K ни
изпращайте	107 K ни	107 K на
изтеглете	129 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1657 выполняющим функции K агента
иностранным	1689 K агентом
инстаграм	106 K
использование	1668 K cookie	1685 любое K материалов	1685 K материалов сайта
использовании	1657 при K материалов	1685 полном или частичном K	1685 частичном K материалов
используем	1649 K cookie
использует	1649 K cookie
источники	1662 избранные K	1662 любимые K
источников	1662 избранных K
источником	1662 основным K
исчерпали	1639 K лимит
""", 'к': """
каждое	17 K утро
каждый	1690 K месяц
каза	132 K
казва	132 K
канал	1689 наш K	2011 наш K
канала	1689 нашего K
каналу	2011 нашого K
колумнист	1666 - K	1666 , K
колумніст	1988 - K
колумністка	1988 - K
команде	1671 к нашей K
команди	1993 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	1979 у K	1979 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1651 чтобы оставить K
комментария	21 для отправки K
комментариях	1658 в K
комментировать	6 K
контент	9 этот K	9 цей K	1668 внешний K
контента	9 этого K	1668 внешнего K
контенту	9 цього K
конференцию	1671 нашу K
конференция	113 нашата K
конференцію	1993 нашу K
конфиденциальности	1649 политикой K	1659 политика K
конфіденційності	1972 політикою K	1980 політика K
копирование	1685 K материалов сайта
кореспондент	108 е K	108 , K	1988 - K	1988 , K
кореспондентка	1988 - K	1988 , K
короткий	1676 K опрос
корреспондент	1666 - K	1666 , K
кричал	1691 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	131 K
лекцию	1671 нашу K
лекцію	1993 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1671 нашего K
магазине	1671 в нашем K	1671 в нашем интернет-K
магазину	1993 нашого K
магазині	1993 у нашому K	1993 в нашому K	1993 нашому інтернет-K
материал	1651 обсудить K	1668 внешний K	1689 этот K
материалы	1689 наши K
матеріал	2011 цей K
матеріали	2011 наші K
матеріалів	2007 копіювання K сайту	2007 K посилання обов'язкове
мероприятие	1671 наше K
месенджері	1985 K
месец	131 на K	131 всеки K
месечно	131 K
мессенджере	1663 K
месяц	1690 в K
мобільний	1981 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	2012 на K	2012 перший K
""", 'н': """
нагадав	2013 K
нагадала	2013 K
надсилайте	1987 K нам	1987 K її	1987 K фото	1987 K відео	1987 K свої	2010 K нам
надійних	1984 K джерел
надішліть	1987 K нам	1987 K фото	2010 K нам
нажимая	1679 K кнопку	1679 K на кнопку	1679 K "	1679 K "
нажмите	1651 K ctrl
написа	132 K
написав	2013 K
написал	1691 K
написала	1691 K	2013 K
напишите	1665 K нашему	1665 K нашей	1665 K автору	1665 K нам	1688 K нам
напишіть	1987 K нашому	1987 K нашій	1987 K автору	1987 K авторці	1987 K нам	2010 K нам
напомнил	1691 K
напомнила	1691 K
направете	129 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	2000 K кнопку	2000 K на
нашем	1651 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1633 K просьба
неделю	17 раз в K	17 каждую K	1690 в K
независимата	129 подкрепете K
независими	130 K медии
независимую	1636 поддержите K	1688 поддержите K
независимые	1689 K медиа
незалежні	2011 K медіа
несколько	1676 на K вопросов
новинами	1969 стежте за K
новини	106 google K	1985 google K
нуждаем	129 K се от вашата
нужна	1686 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1666 - K	1666 , K
обраних	1984 K джерел
объявил	1691 K
объявила	1691 K
обязал	1691 K
обязательна	1657 гиперссылка K	1685 материалов ссылка K	1685 ссылка на источник K
обязательные	21 K поля	1651 K поля
обясни	132 K
оглядач	1988 - K	1988 , K
оглядачка	1988 - K	1988 , K
оголосив	2013 K
ограничений	1639 читайте без K
одноклассниках	1663 K
одному	2000 в K листі
опечатку	1651 нашли K
опитування	1997 наше K	1997 коротке K
опитуванні	35 нашому K	1997 K читачів	1997 нашому K	1997 в K
оприлюднюватиметься	22 не K	1974 ваша e-mail адреса не K
опрос	35 наш K	1676 наш K
опросе	35 нашем K	1676 нашем K	1676 в K
опубликован	22 не будет K	1651 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1679 K заявку
осталось	1639 K #%	1639 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1690 K в любой момент
отметил	1691 K
отметила	1691 K
отписаться	1641 K в любой момент
отправьте	1688 K нам
очакваме	107 K вашите
ошибку	1651 нашли K
оштрафовал	1691 K
оштрафовала	1691 K
оштрафував	2013 K
""", 'п': """
партнером	1683 совместно с K	2005 спільно з K
партнерские	37 K ссылки	1683 K ссылки
партнерські	2005 K посилання
партнеры	1649 мы и наши K
партньорски	124 K линкове
партнёром	1683 совместно с K
партнёрские	37 K ссылки	1683 K ссылки
патроном	1688 станьте K
первый	1690 K месяц	1690 рубль в K
переведите	1688 K нам
перевірте	1997 K себе	2000 K пошту
передплатник	1965 уже K	1965 вже K
передплатникам	1965 доступний лише K	1965 доступна лише K	1965 доступно лише K
передплатників	1965 тільки для K
передплатою	1965 доступна за K	1965 доступний за K	2001 за K
передплату	2001 K за	2010 оформіть K
передрук	1982 K
передруку	1982 у разі K
перепечатка	1661 K
перепечатке	1661 при K
персональних	1980 K даних
персональных	1659 K данных
писати	2011 нам K
писменото	126 без K съгласие
письме	1679 в одном K
пишете	107 K ни	107 K на	129 K ни
пишите	1665 K нам	1688 K нам
пишіть	1987 K нам
платной	1639 в K версии
повний	20 K текст	2001 K текст
повідомив	2013 K
повідомила	2013 K
повідомте	1987 K нам	1987 K нас	2010 K нам
подайте	107 K сигнал
поддержать	1688 K нас	1688 K редакцию	1688 K нашу
поддерживайте	1688 K нас	1688 K нашу
поддержите	1636 K нашу	1636 K нас	1686 K	1688 K нас	1688 K нашу	1688 K редакцию	1688 K проект	1688 K автора	1688 K наш
поддержка	1636 ваша K	1688 ваша K
поддержке	1683 при K партнёра	1683 при K партнера	1686 благодаря вашей K	1689 вашей K
поддержки	1689 без вашей K	1689 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	130 нашият K	1674 K	1689 наш K	1995 K	2011 наш K
подкаста	115 K	1674 K	1689 нашего K
подкасте	34 нашем K	1674 K
подкасти	34 наші K	115 K	1995 K
подкастов	1674 K
подкасту	1995 K
подкастът	115 K
подкасты	1674 K
подкасті	34 нашому K	1995 K
подкастів	1995 K
подкрепа	127 с вашата K	127 вашата K	129 вашата K	130 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	129 K ни	129 K нашата
подкрепяйте	129 K ни
подписаны	1639 уже K
подписка	1639 уже есть K	1692 K
подписке	1639 доступен только по K	1639 доступна по K	1639 доступен по K	1680 по K
подписки	1692 K
подписку	1639 оформить K	1639 оформите K	1679 спасибо за K	1680 K за	1688 оформите K	1688 оформить K
подписчик	1639 уже K	1639 вы уже K
подписчикам	1639 доступна только K	1639 доступно только K	1639 доступен только K
подписчики	1692 K
подписчиков	1639 только для K
подписчиком	1688 станьте K
подписывайтесь	1641 K на рассылку	1646 K на нас	1646 K на наш	1646 K на канал	1646 K на telegram	1688 K на
подписываясь	1679 K
подпишитесь	1636 K на регулярное	1641 K на рассылку	1646 K на наш	1646 K на канал	1688 K на
подчеркнул	1691 K
поділіться	25 K
подію	1993 нашу K
пожертвование	1636 сделайте K	1636 оформите K	1686 регулярное K	1686 ежемесячное K	1688 ваше K	1688 сделайте K	1688 оформите K	1692 K
пожертвования	1689 на K	1692 K
пожертвованиям	1686 благодаря K	1689 благодаря K
пожертвуйте	1688 K
позоваването	126 K на
полностью	20 материал K	1639 чтобы прочитать K
полный	20 K текст	1680 K текст
помилку	1974 знайшли K
помогите	1688 K нам
помогнете	129 K ни
помогут	1689 K нам
поможет	1689 K нам
помощь	1688 нам нужна ваша K
помітили	1983 якщо ви K
понравилась	1689 K статья
понравился	1689 K материал	1689 K текст
попереджає	2013 K
попередив	2013 K
попросив	2013 K
попросил	1691 K
попросила	1691 K	2013 K
попросило	1691 K
посилання	2007 K на джерело обов'язкове
последвайте	129 K ни
постановив	2013 K
постановил	1691 K
почте	1679 вашей K
почтовом	1679 вашем K ящике
почту	1641 на вашу K	1641 вам на K	1679 вашу K
пошту	1966 на вашу K
пошті	2000 вашій K
пощенска	96 вашата K кутия
пояснив	2013 K
пояснил	1691 K
правото	29 си запазва K
працювати	2008 допоможе нам K	2011 K далі
працюємо	2011 ми K
предпочитаемые	1662 K источники
предпочитаемых	1662 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1662 K источники
предпочтительный	1662 K источник
предупредил	1691 K
предупреждает	1691 K
препечатването	126 K
призвал	1691 K
признал	1691 K
признала	1691 K
признали	1689 нас K
приложение	130 нашето K	1642 скачать K	1642 скачайте K	1642 установите K	1660 наше K	1660 мобильное K	1688 скачайте K
приложении	1642 открыть в K	1660 нашем K
приложения	1660 нашего K	1689 нашего K
приоритетным	1662 K источником
присоединяйтесь	1688 K к
присъединете	129 K се към нашия
присылайте	1665 K нам	1665 K фото	1665 K видео	1665 K новости	1665 K свои	1688 K нам
пришлите	1665 K нам	1665 K фото	1688 K нам
приєднуйтесь	2010 K до
проверьте	1676 K себя	1679 K почту
продовження	2005 реклама. K
продовжити	1965 щоб K читання	2008 допоможуть нам K
продовжувати	2011 K роботу
продолжаем	1689 мы K работать
продолжать	1686 помогут нам K	1689 K работу
продолжение	1683 реклама. K
продолжить	1639 чтобы K чтение	1686 помогут нам K	1686 поможет нам K	1689 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	130 да K да работим
продължите	95 за да K да четете
произведен	1657 настоящий материал (информация) K
пройдите	1676 K тест
пройдіть	1997 K тест
просьба	1633 у нас к вам K	1633 у нас есть K
просять	2013 K
проучване	116 нашето K
прохання	1960 маємо до вас K	1960 невелике K
прочетете	95 за да K цялата
прочитать	1639 осталось K	1639 чтобы K статью
пріоритетне	1984 K джерело
пріоритетним	1984 K джерелом
пълния	121 K текст
първия	131 за K месец
підписатися	1966 K на розсилку
підписка	2014 K
підписку	1965 оформіть K	2000 дякуємо за K	2010 оформіть K
підписники	2014 K
підписників	1965 тільки для K
підписуйтесь	1969 K на нас	1969 K на наш	1969 K на канал	1969 K на telegram	2010 K на
підписуйтеся	1969 K на наш	1969 K на канал
підписуючись	2000 K
підпишіться	1966 K на розсилку	1969 K на наш	2010 K на
підтримайте	1963 K нашу	1963 K незалежну	1963 K нас	2008 K	2010 K нас	2010 K нашу	2010 K незалежну	2010 K редакцію	2010 K автора	2010 K роботу	2010 K наш
підтримати	2010 K нас	2010 K нашу
підтримка	1963 ваша K	2010 ваша K
підтримки	2005 за K партнера	2011 спільноти K	2011 вашої K
підтримуйте	2010 K нас	2010 K нашу
підтримці	2008 завдяки вашій K	2008 завдяки K читачів	2011 вашій K
піти	1960 перш ніж K
""", 'р': """
работа	130 нашата K	1689 наша K
работаем	1689 мы K
работать	1686 помогут нам K	1686 поможет нам K	1689 K дальше
работу	1689 нашу K
разрешение	101 без K е забранено
разчитаме	127 K на вашата	130 K на
расскажите	1688 K нам
рассказал	1691 K
рассказала	1691 K
рассказывать	1689 K правду
расследование	1689 наше K	1689 это K
расследования	1689 наши K
рассылка	1689 наша K	1692 K
рассылку	1641 нашу K	1641 K самых	1689 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1679 K
регулярний	2008 K внесок
редактор	108 е K	108 - K	108 , K	1666 - K	1666 , K	1988 - K	1988 , K
редакторка	1988 - K	1988 , K
редакцией	1665 связаться с K
редакции	1689 нашей K
редакцию	1665 напишите в K	1665 пишите в K
редакция	113 в нашата K	130 нашата K	1689 наша K
редакцію	1987 напишіть у K	1987 пишіть у K
редакція	2011 наша K
редакцією	1987 зв'язатися з K
редакції	1987 пишіть до K	2011 нашої K
рекламата	11 K	124 след K
реклами	11 K	130 без K	2005 після K	2005 на правах K	2011 без K
рекламой	11 K
рекламы	11 K	1683 после K	1683 на правах K	1689 без K
репортер	108 е K	108 - K	108 , K	1666 - K	1666 , K	1988 - K	1988 , K
репортери	130 нашите K
репортерка	1988 - K	1988 , K
репортёр	1666 - K	1666 , K
решил	1691 K
реєструючись	2000 K
робота	2011 наша K
роботу	2011 нашу K
розповів	2013 K
розповідати	2011 K правду
розповіла	2013 K
розсилка	2011 наша K	2014 K
розсилку	1966 нашу K	1966 щоденну K	2011 нашу K
розслідування	2011 наші K	2011 це K
рублей	1690 # K
рік	2012 на K
""", 'с': """
свободната	129 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	129 K се с нас
свяжитесь	1665 K с нами
связаться	1665 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	2013 K
сказал	1691 K
сказала	1691 K	2013 K
скаржаться	2013 K
скачайте	1642 K наше
скиньте	1688 K
скриньку	2000 вашу K
скриньці	2000 вашій K
следите	1646 K за нами
словам	1691 по K
словами	2013 за K
слідкуйте	1969 K за нами
содержимое	1668 внешнее K
сообщение	1657 данное K (материал) создано
сообщил	1691 K
сообщила	1691 K
сообщите	1665 K нам	1688 K нам
соучастником	1686 станьте K	1688 станьте K
сповіщення	14 K	1967 увімкнути K	1967 увімкніть K
споделете	25 K
сподобався	2011 K текст	2011 K матеріал
сподобалась	1960 якщо вам K стаття
според	132 K
співучасником	2010 станьте K
спільнота	2011 наша K
спільноти	1963 стань частиною K	2008 частиною K	2011 нашої K
станете	129 K абонат	129 K член
станьте	1688 K нашим	2010 K нашим
статия	104 хареса ли ви тази K	121 цялата K	130 тази K
статията	121 % от K
стаття	2011 ця K
статья	1689 эта K
стверджує	2013 K
стежте	1969 K за нами
стигнали	104 щом сте K дотук
стороннего	1668 K сервиса
сторонним	1668 K сервисом
стороннього	1990 K сервісу
стороннім	1990 K сервісом
суммой	1690 любой K
сумму	1690 любую K
сутрин	17 всяка K
существуем	1689 мы K
существует	1686 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	132 K
""", 'т': """
телеграм	16 K	106 K	1646 наш K-канал	1646 в нашем K	1663 K	1663 K-канал	1663 K-канале	1689 наш K	1969 наш K-канал	1985 K	1985 K-канал	1985 K-каналі
телеграме	16 K	1663 K
телеграмі	1985 K
тест	1676 наш K	1997 наш K
тиждень	17 раз на K	2012 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1642 включите K	1642 включить K	1642 разрешить K
увійдіть	24 K	1965 K, щоб
уебинар	113 нашия K
уйдете	1633 прежде чем вы K
улюблених	1984 K джерел
улюблені	1984 K джерела
утверждает	1691 K
учасником	2010 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1689 K нашу
цитировании	1661 при K
цитування	1982 у разі K
цитуванні	1982 при K
""", 'ч': """
частиною	2010 станьте K
частковому	2007 повному або K
четене	0 време за K
читаете	1688 спасибо, что K
читай	1969 K нас
читайте	1646 K нас в	1969 K нас у	1969 K нас в
читання	0 час K	0 хв K
читателей	1676 опросе K	1686 благодаря поддержке K	1689 наших K
читатели	36 наши K	36 нашите K	130 нашите K	1633 дорогие K	1689 наши K
читателите	130 с подкрепата на K	130 от K ни
читателям	18 благодаря K	36 нашим K	1689 благодаря K
читати	1965 щоб K далі	2010 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	2011 наші K
читачів	2011 наших K
читаєте	2010 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2012 K
щомісячний	2008 K внесок
щомісячно	2012 K
щоранку	17 K
щотижневу	1966 K розсилку
""", 'э': """
электронной	1679 адрес K почты
электронную	1679 K почту
""", 'я': """
яжіться	1987 зв'K з нами
язкові	21 обов'K поля	1974 обов'K поля
якщо	1960 K ви вже тут
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
กด	1903 Kติดตาม
กร	1877 Kอกอีเมล
กล	1906 K่าว
กอ	1904 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	1903 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1893 Kบคุณที่สมัคร	1893 Kบคุณที่ลงทะเบียน	1904 Kงเรา
""", 'ค': """
คล	1903 Kิกที่นี่	1903 Kิกชม
คว	1902 Kามเห็นส่วนตัวของผู้เขียน
ค่	1901 Kาคอมมิชชั่น	1901 Kาคอมมิชชัน
""", 'จ': """
จด	1877 Kหมายข่าวของเรา	1893 Kหมายข่าวรายสัปดาห์ของเรา	1907 Kหมายข่าว
จะ	1892 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1903 Kวน์โหลดแอป
""", 'ต': """
ติ	1884 Kดต่อผู้สื่อข่าวของเรา	1884 Kดต่อเรา	1884 Kดต่อกองบรรณาธิการ	1903 Kดตามเรา	1903 Kดต่อเรา
ต่	1905 Kอเดือน	1905 Kอปี
""", 'ถ': """
ถื	1893 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	1896 Kลองอ่าน
ทั	1902 Kศนะของผู้เขียน
ทา	1892 Kงเว็บไซต์ขอสงวนสิทธิ์	1893 Kงอีเมลทุก
ทุ	1893 Kกเช้าทางอีเมล
""", 'บ': """
บท	1897 Kความฟรี	1904 Kความนี้
บร	1907 Kิจาค
บอ	1906 Kกว่า
""", 'ผ': """
ผู	1894 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	1906 Kดกับ
""", 'ม': """
มี	1884 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	1886 Kมรับคุกกี้
""", 'ร': """
ระ	1906 Kบุว่า
รา	1905 Kยเดือน
ร่	1894 Kวมสนับสนุนการทำงานของเรา	1903 Kวมบริจาค	1903 Kวมสนับสนุน
""", 'ล': """
ลิ	1902 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	1904 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1881 Kวนลิขสิทธิ์	1881 Kวนสิทธิ์
สน	1894 Kับสนุนสื่ออิสระ	1894 Kับสนุนการทำงานของเรา	1894 Kับสนุนนักข่าว	1903 Kับสนุนเรา	1903 Kับสนุนพวกเรา
สม	1877 Kัครรับจดหมายข่าว	1877 Kัครรับข่าวสาร	1903 Kัครสมาชิก	1903 Kัครรับ	1907 Kาชิก
สำ	1896 Kหรับสมาชิกเท่านั้น
สื	1904 K่ออิสระ
ส่	1884 Kงเรื่องราวของคุณ	1884 Kงข่าวหาเรา	1903 Kงข้อมูลมาที่	1903 Kงคลิปมา
""", 'ห': """
หา	1884 Kกคุณมีข้อมูล
ห้	1881 Kามคัดลอกหรือ	1881 Kามคัดลอกข้อความ	1881 Kามคัดลอกเนื้อหา	1881 Kามคัดลอกบทความ	1881 Kามทำซ้ำ
""", 'อ': """
อย	1903 K่าพลาด
อี	21 Kเมลของคุณจะไม่	1877 Kเมลของคุณ
อ่	1896 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	1903 Kียนถึงเรา	1903 K้าสู่ระบบเพื่อ
เฉ	1896 Kพาะสมาชิก
เน	9 Kื้อหานี้	1886 Kื้อหาจากภายนอก	1886 Kื้อหาภายนอก
เป	1896 K็นสมาชิกอยู่แล้ว	1906 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	1892 Kื่อแสดงความคิดเห็น	1896 Kื่ออ่านต่อ	1896 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	1892 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	1884 K้งเบาะแสข่าว	1884 K้งเรา	1903 K้งทีมงาน
แห	1883 Kล่งข่าวที่ต้องการ	1883 Kล่งข่าวโปรด	1883 Kล่งที่มาที่ต้องการ
แอ	1903 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	1903 Kวตเลย	1903 Kลดแอป
""", 'ใ': """
ให	1904 K้เรา
""", 'ủ': """
ủng	2043 ly cà phê K hộ	2052 hãy K hộ
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
下載	2064 K客戶端	2064 Kapp	2064 K應用程式
下载	2064 K客户端	2064 Kapp	2064 K应用	2106 K客户端
""", '不': """
不代	2075 K表本站	2090 K表本站立场	2103 K表本報立場	2103 K表本报立场	2103 K表本站立场	2103 K表本站立場	2103 K表本媒體立場	2103 K表本網立場	2103 K表本刊立場
不得	2075 K转载	2075 K轉載
不錯	2106 K過
不错	2106 K过
""", '仅': """
仅代	2075 K表作者
仅供	2090 K其表达个人看法
仅限	2095 K会员	2095 K订户
""", '付': """
付費	2061 K後	2110 K牆
付费	2061 K后	2110 K墙
""", '以': """
以閱	2061 K讀全文
以阅	2061 K读全文
""", '会': """
会员	2061 K专享	2095 K限定内容
会員	1149 K限定です	1149 K限定の記事	1149 K登録すると	1149 K登録が必要	1149 K登録できます	1185 Kの方はこちら	1185 K登録で続きを読む	1185 K登録後にご覧	1191 K登録	1192 Kの方
会費	1183 Kで運営
""", '你': """
你的	2059 K支持	2106 K支持
""", '使': """
使用	2070 Kcookie改善	2070 Kcookie来	2070 Kcookie來	2070 Kcookie以	2070 K cookie 以	2070 K cookie 来	2070 K cookie 來
""", '來': """
來自	2082 K外部平台的內容
""", '依': """
依靠	2093 K读者的支持	2093 K讀者的支持
""", '侵': """
侵权	2075 K
""", '個': """
個人	1159 K情報の取り扱い	1190 Kの見解です	2090 K看法
""", '偏': """
偏好	2076 K來源	2076 K来源
""", '僅': """
僅限	2095 K會員	2095 K訂戶
""", '優': """
優先	1166 Kソース	1166 K表示に設定	1166 Kする情報源	1166 K的に表示
""", '免': """
免費	15 K閱讀	2104 K文章	2104 K閱讀篇數	2104 K閱讀額度	2105 K註冊即可	2105 K註冊後	2106 K訂閱	2108 K試用
免费	15 K阅读	2104 K文章	2104 K阅读篇数	2105 K注册即可	2105 K注册后	2106 K订阅	2108 K试用
""", '全': """
全文	20 Kを	1149 Kを読むには	1149 Kをお読み
""", '公': """
公众	16 K号	2067 K号:
公式	1152 Kアプリ	1155 Kアカウントをフォロー	1155 Kアカウントを友だち	1167 Klineはこちら	1192 Kline
""", '关': """
关注	2067 K我们的	2106 K我们
""", '写': """
写道	2109 K
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
前請	2090 K先登入
前请	2090 K先登录
""", '剩': """
剩余	2061 K#%
剩餘	2061 K#%
""", '力': """
力を	1183 K貸してください
""", '加': """
加入	2067 Kline好友	2067 Kline官方	2067 Kline@	2093 K贊助行列	2093 K赞助行列	2106 K会员	2106 K會員
""", '励': """
励み	1192 Kになります
""", '動': """
動画	1175 Kをご覧ください	1175 Kはこちら	1175 Kでも詳しく	1175 Kでも解説
""", '包': """
包月	2108 K
""", '即': """
即可	2090 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1155 Kち追加
""", '収': """
収益	1189 Kを得ること
""", '发': """
发表	6 K评论
发送	2063 K到您的邮箱
""", '取': """
取材	1168 K班までご	1183 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1151 Kトレイに
""", '只': """
只靠	2093 K讀者	2093 K读者
""", '同': """
同意	2082 Kcookie
""", '告': """
告訴	2109 K
告诉	2109 K
""", '呼': """
呼び	1194 Kかけた	1194 Kかける	1194 Kかけて	1194 K掛け
""", '命': """
命じ	1194 Kた
""", '売': """
売上	1189 Kの一部が還元
""", '外': """
外部	1171 Kコンテンツ	2082 K内容	2082 K內容
""", '好': """
好評	1174 K発売中
""", '官': """
官方	2067 K微信
""", '定': """
定期	2106 K定額
""", '寄': """
寄付	1191 Kをお願い	1195 K
寄到	2063 K您的信箱	2092 K你的信箱
""", '寫': """
寫道	2109 K
""", '已': """
已是	2061 K會員	2095 K订户	2095 K訂戶
已经	2061 K是会员
""", '年': """
年額	1193 K
""", '广': """
广告	11 K	2070 K拦截
""", '広': """
広告	11 K	1157 Kブロック	1183 Kに頼らず
""", '廣': """
廣告	11 K	2070 K攔截
""", '开': """
开启	2064 K通知
""", '弊': """
弊社	1192 K
""", '当': """
当サ	1192 Kイト
当社	1192 Kの
当編	1192 K集部
""", '微': """
微信	2064 K扫	2067 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1147 Kをお願いします	1191 Kをお願い	1191 Kして
""", '您': """
您已	2092 K成功订阅	2092 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2059 K支持	2093 K每一份捐款	2093 K每一筆捐款	2106 K支持	2106 K捐款
""", '情': """
情報	1168 Kをお寄せください	1168 K提供はこちら	1168 K提供を募集	1168 K提供をお待ち	1168 Kをお待ちして
""", '感': """
感謝	2092 K您的訂閱	2106 K閱讀
感谢	2092 K您的订阅	2106 K阅读
""", '成': """
成为	2061 K会员即可	2095 K付费会员	2106 K会员
成為	2061 K會員即可	2093 K我們的贊助	2095 K付費會員	2106 K會員
""", '我': """
我们	2070 K使用cookie	2070 K使用 cookie	2107 K的
我們	2070 K使用cookie	2070 K使用 cookie	2107 K的
""", '手': """
手机	2064 K客户端
""", '打': """
打开	2064 Kapp	2064 K微信
打開	2064 Kapp
""", '扫': """
扫一	2064 K扫
扫描	2064 K二维码	2106 K二维码
""", '投': """
投资	2075 K有风险
""", '指': """
指出	2109 K
指摘	1194 Kした
""", '捐': """
捐助	2093 K我们	2093 K我們
捐款	2106 K支持	2110 K
""", '掃': """
掃一	2064 K掃
掃描	2064 K qr	2106 K二維碼
""", '推': """
推播	14 K	2064 K通知
推送	14 K	2064 K通知
""", '支': """
支持	2059 K我们的	2059 K我們的	2059 K獨立媒體	2059 K独立媒体	2106 K我们	2106 K我們
支援	1191 Kをお願い
""", '文': """
文章	2075 K来源:
""", '明': """
明ら	1194 Kかにした
""", '暢': """
暢讀	2095 K全站
""", '最': """
最新	1151 K情報をお届け
""", '會': """
會員	2061 K專享	2095 K限定內容
""", '月': """
月額	1149 K#円	1193 K
""", '有': """
有料	1149 K会員限定	1149 K会員になる	1149 K会員の方	1185 K記事が読めます	1195 K会員
有权	2090 K删除
有權	2090 K刪除
""", '未': """
未經	2075 K授權
未经	2075 K授权
""", '本': """
本ア	1192 Kプリ
本サ	1192 Kイト
本刊	2107 K
本報	2107 K導
本报	2107 K读者	2107 K道
本文	2075 K来源	2107 K
本站	2107 K
本網	2070 K站使用	2107 K
本网	2070 K站使用
本記	1192 K事
本誌	1192 K
""", '来': """
来自	2082 K外部平台的内容
""", '欢': """
欢迎	2067 K关注	2106 K加入	2106 K赞助	2106 K订阅	2106 K投稿
""", '歡': """
歡迎	2067 K追蹤	2106 K加入	2106 K贊助	2106 K訂閱	2106 K投稿
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
每年	2108 K
每日	2063 K简报	2063 K電子報
每月	2108 K
""", '求': """
求め	1194 Kた	1194 Kている
""", '浏': """
浏览	2070 K器版本
""", '点': """
点击	2106 K关注	2106 K这里
""", '無': """
無料	15 K記事	1149 Kで会員登録	1149 K会員に登録	1185 Kで読める記事の上限	1185 K会員になると	1191 K会員に登録	1193 K体験
無断	1165 K転載	1165 K複製
""", '版': """
版权	2075 K所有	2075 K归
版權	2075 K所有
""", '独': """
独立	1192 Kしたジャーナリズム	2107 K新闻	2107 K媒体
""", '獨': """
獨立	2107 K新聞	2107 K媒體
""", '獲': """
獲得	2102 K佣金
""", '由': """
由讀	2107 K者
由读	2107 K者
""", '申': """
申し	1174 K込みはこちら
申込	1174 Kみはこちら	1174 Kはこちら
""", '电': """
电子	2110 K报
""", '畅': """
畅读	2095 K全站
""", '疑': """
疑問	1168 Kをお寄せ
""", '登': """
登入	24 K或	2061 K後繼續	2061 K會員	2105 K或註冊
登录	24 K或	2061 K后继续	2061 K后查看全文	2061 K后查看完整	2105 K或注册
登録	1185 Kして続きを読む	1191 Kしてください	1191 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1192 Kまの
""", '禁': """
禁止	2075 K转载
禁無	1165 K断
""", '私': """
私た	1192 Kちの
""", '科': """
科し	1194 Kた
""", '称': """
称	2109 K
""", '稱': """
稱	2109 K
""", '立': """
立即	2106 K订阅	2106 K訂閱	2106 K下载	2106 K下載	2106 K加入	2106 K报名	2106 K報名
""", '第': """
第一	2090 K条评论	2090 K則留言	2090 K條評論
""", '筆': """
筆者	1190 K個人の見解
""", '紙': """
紙の	1192 K新聞の定期購読者
""", '続': """
続き	1149 Kを読むには	1149 Kをお読みになる
""", '編': """
編集	1192 K部では
""", '繼': """
繼續	2061 K閱讀請
""", '继': """
继续	2061 K阅读请
""", '联': """
联盟	2102 K链接
""", '聯': """
聯盟	2102 K行銷連結	2102 K連結
""", '获': """
获得	2102 K佣金
""", '著': """
著作	1165 K権は
""", '表': """
表明	2090 K本站立场
表示	2109 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2061 K即可	2061 K後繼續	2063 K我們的	2063 K電子報	2106 K我們	2110 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1168 Kまでご連絡ください
""", '訴': """
訴え	1194 Kた
""", '認': """
認め	1194 Kた
認為	2109 K
""", '說': """
說道	2109 K
""", '読': """
読み	1149 K放題
読者	18 Kの寄付	18 Kの支援	1183 Kの会費で	1192 Kの皆様	1192 Kの皆さ	1192 Kアンケート
""", '請': """
請先	2106 K登入
請啟	2070 K用javascript
請填	2106 K寫
請捐	2106 K款
請支	2059 K持我們
請登	2106 K入
請立	2106 K即捐款
請輸	2092 K入您的電子	2106 K入
請點	2106 K擊
""", '讀': """
讀者	2107 K問卷
""", '订': """
订阅	2061 K即可	2061 K后继续	2063 K我们的	2063 K电子报	2106 K我们	2110 K费
""", '认': """
认为	2109 K
""", '评': """
评论	2090 K服务协议
""", '说': """
说道	2109 K
""", '请': """
请先	2106 K登录
请启	2070 K用javascript
请填	2106 K写
请捐	2106 K款
请支	2059 K持我们
请点	2106 K击
请登	2106 K录
请立	2106 K即捐款
请输	2092 K入您的电子邮箱	2092 K入您的邮箱	2106 K入
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2107 K问卷	2107 K群
""", '責': """
責任	2075 K編輯
""", '賺': """
賺取	2102 K佣金
""", '購': """
購読	1149 K者の方は	1149 Kすると	1191 Kしてください	1192 K者の方	1195 K料
""", '贊': """
贊助	2059 K我們	2106 K我們
""", '责': """
责任	2075 K编辑
""", '赚': """
赚取	2102 K佣金
""", '赞': """
赞助	2059 K我们	2106 K我们
""", '転': """
転載	1165 Kを禁じ
""", '轉': """
轉載	2075 K請註明
""", '转': """
转发	25 K
转载	2075 K请注明
""", '这': """
这篇	2107 K文章
""", '追': """
追蹤	2067 K我們的	2076 Kgoogle news	2106 K我們
""", '送': """
送到	2092 K你的邮箱	2092 K您的邮箱	2092 K您的信箱
""", '這': """
這篇	2107 K文章
""", '通': """
通知	14 K	1152 Kをオン
""", '週': """
週に	17 K一度
週刊	1182 Kニュースレター
""", '邀': """
邀請	2106 K您
邀请	2106 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2064 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2061 K全文請
""", '關': """
關注	2067 K我們的	2106 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2061 K全文请
""", '随': """
随时	2106 K掌握
""", '隐': """
隐私	2070 K政策
""", '隨': """
隨時	2106 K掌握
""", '隱': """
隱私	2070 K權政策	2070 K政策
""", '電': """
電子	21 K郵件地址不會公開	2110 K報
""", '需': """
需接	2082 K受cookie
需要	2082 K接受cookie
""", '首': """
首月	2095 K仅需	2095 K只要	2108 K
首选	2076 K来源	2076 K新闻来源
首選	2076 K來源	2076 K新聞來源
""", '點': """
點擊	2106 K這裡
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
