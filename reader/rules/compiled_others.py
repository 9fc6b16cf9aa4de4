"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1890
# comentário	1424
# comentários	1424
# gün ücretsiz deneyin	1785
# hozzászólás	920
# komentářů	217
# komentāri	1200
# příspěvků	217
# σχόλια	402
# коментарі	1839
# коментарів	1839
# комментариев	1530
# комментарий	1530
# комментария	1530
# תגובות	827
# تعليقات	48
# نظر	662
# कमेंट	874
# € al mes durante # meses	608
# € al mese per # mesi	1052
# € por mês durante # meses	1459
#件のコメント	1081
#則留言	1937
#条评论	1937
""", 'a': """
a cikk a hirdetés alatt folytatódik	918
a cikk a hirdetés után folytatódik	918
a cikk megosztása	916
a folytatáshoz regisztráljon	913
a hirdetés után folytatjuk	918
a kommentelés lezárult	920
a lire également	772
a rovat további cikkei	921
a szerző a lap munkatársa	930
a szerző jogász	930
a szerző közgazdász	930
a szerző politológus	930
a szerző történész	930
a szerző újságíró	930
a témában további cikkek	921
abo abschließen	314
abonați-vă	1471
abonează-te	1471
abonelere özel	1785
abonner nå	1300
abonner på nyhetsbrevet	1302
abonnér	260
abonnér nu	260
abonnés	756
abonnés uniquement	805
abonē	1194
abonē jaunumus	1217
abonē un lasi visus rakstus	1194
abonēt	1194
abrir menú	576
acasă	1481
accede a todos los contenidos sin límites	608
acceptér	269
acceptă toate	1487
acceptă și afișează conținutul	1487
accéder à l'article	756
aceitar e ver o conteúdo	1440
aceito receber comunicações e ofertas	1454
acest articol este rezervat abonaților	1501
acesta este ultimul tău articol gratuit	1501
acheter ce numéro	792
achetez ce numéro	792
activează alertele	1496
activează notificările	1496
actualités	772
ad 광고	1142
adaugă un comentariu	1478
add meg az e-mail-címed	925
además	573
adhérer	752
adja meg az e-mail-címét	925
adja meg e-mail-címét	925
adomány	911
adományozok	911
adományozás	911
adreça electrònica	190
afișează conținutul	1487
afișează conținutul extern	1487
agora não	1407
ai deja un abonament? autentifică-te	1501
ai observat o greșeală	1478
ai सारांश	886
ai से तैयार सारांश	886
ai 요약	1142
ai-genereret resumé	276
ai-összefoglaló	923
aicinām ievērot cieņu komentāros	1200
aiheeseen liittyvää	716
aiheesta lisää	716
aitäh liitumast	644
aizvērt reklāmu	1202
ai摘要	1954
ai重點整理	1954
ajouter à mes favoris	763
ajouter à vos sélections	763
ajándékozza a cikket	916
ajándékozza a cikket barátjának	916
ajánlataink	921
ajánljuk	921
ajánljuk még	921
ajánlott	921
ajánlott cikkek	921
ajánló	921
akceptuję	1365
akkurat nå	1313
aktuálně	218
alle abo-angebote im überblick	379
alle angaben ohne gewähr	385
alle newsletter im überblick	371
alle preise ohne gewähr	385
als bevorzugte quelle bei google hinzufügen	323
als podcast hören	380
alte știri	1479
alterar preferências de cookies	1440
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1490
amintește-mi mai târziu	1469
andra läser	19	1712
andra läser just nu	19
andra läste även	1712
andre har også lest	19
andre leser nå	1313
andre leste også	1313
andre læser	273
andre læser lige nu	273
andre læser også	19
andre læste også	273
angebot wählen	379
anhören	322
anhören # min	322
anmäl dig	1701
anmäl dig till nyhetsbrevet	1701
annonce - artiklen fortsætter nedenfor	268
annonces légales	792
annoncørbetalt indhold	279
annons - artikeln fortsätter nedan	1707
annonsen slutar här	1707
annonsinnehåll	1718
annonslänk	1707
annonsörsinnehåll	1718
annonsørinnhold	1319
anulezi oricând	1501
anuluj odpowiedź	1367
användarvillkor	1708
anzeigensonderveröffentlichung	385
anúncio	1420
anúncios	1420
apmaksāts saturs	1202
après la publicité	766
após a publicidade	1420
apóyanos	553
apúntate	560
arkadaşina gönder	1789
arkadaşinla paylaş	1789
article abonné	756
article ajouté à vos sélections	763
article précédent	772
article réservé aux abonnés	756
article sponsorisé	792
articles associés	772
articles liés	772
articles recommandés	772
articles récents	772
articol exclusiv pentru abonați	1501
articole asemănătoare	1479
articole înrudite	1479
articoli più letti	1055
articolul continuă după reclamă	1476
articolul continuă mai jos	1476
articolul următor	1479
artikeln fortsätter efter annonsen	1707
artikeln fortsätter nedan	1707
artikeln fortsätter under bilden	1707
artikeln är låst	1699
artikeln är uppläst av en dator	1704
artikkel jätkub pärast reklaami	628
artikkel jätkub reklaami järel	628
artikkel täieneb	627
artikkelen er låst	1300
artikkeli jatkuu kuvan jälkeen	712
artiklen er låst	260
artiklen er læst op af en robot	265
artiklen fortsætter efter annoncen	268
artiklen fortsætter nedenfor	268
artiklen fortsætter under billedet	268
artikli loeb ette tehishääl	625
artiklit loeb tehishääl	625
artykuł dla subskrybentów	1355
artykuł sponsorowany	1364
artykuły na e-mail	1357
artículo anterior	573
artículo relacionado	573
artículos recomendados	612
artículos relacionados	573
as notícias mais lidas	1462
ascultă	1474
assine já	1411
atbalstīt	1194
atcel jebkurā laikā	1194
atradi kļūdu rakstā	1200
atšaukti galite bet kada	1161
aucun commentaire à ce niveau	796
audio narrado por una voz automática	591
auf apple podcasts hören	361
auf spotify hören	361
ausgewählt für sie	384
avis de décès	792
avoimet työpaikat	718
avsluta när du vill	1699
avslutt når du vil	1300
avís legal	179
ayrintilar için tiklayin	1797
ayrintilar için tiklayiniz	1797
az első hónap csak # ft	913
añadir a favoritos	564
añadir a mi lista	611
añadir comentario	571
añadir usuario	557
aún no te has registrado	557
ačiū, kad užsiprenumeravote	1185
""", 'b': """
banküberweisung	313
bağiş yap	1784
bağiş yapin	1784
bağlantiyi kopyala	1789
başa dön	1797
bei google als quelle hinzufügen	323
bei spotify hören	361
bejelentkezés	913
belépés	913
benefício do assinante	1444
betrag wählen	313
bezárás	910
bild vergrößern	335
bitte versuchen sie es später erneut	371
bize ulaşin	1794
bjud en vän på artikeln	1704
bli månadsgivare	1697
bli støttemedlem	1298
bliv støttemedlem	258
boletín	560
browserul tău nu poate reda acest video	1487
brukervilkår	1309
bu haber abonelere özeldir	1785
bu içerik abonelere özeldir	1785
bugün değil	1783
bunlar da ilginizi çekebilir	1795
butlletí	190
buďte v obraze	210
bài cùng chuyên mục	1914
bài cùng tác giả	1914
bài khác	1891
bài liên quan	1891
bài mới nhất	1914
bài quảng cáo	1915
bài tiếp theo	1891
bài viết liên quan	1891
bài viết mới	1913
bài được dịch tự động	1913
bài đọc nhiều	1914
báo lỗi	1890
bármikor leiratkozhat	925
bármikor leiratkozhatsz	925
bármikor lemondhatja	913
bármikor lemondható	913
bình luận	1890
bình luận (#	1890
búsqueda	576
bülten	1815
bülten üyeliği	1815
bültene abone oldunuz	1815
büyüt	1797
bądź na bieżąco	1357
bővebben	923
būkite pirmas	1167
būkite pirmas, pakomentavęs	1167
bạn có thể quan tâm	1891
bỏ qua	1881
""", 'c': """
cada aportació compta	193
cada aportación cuenta	607
cada contribuição conta	1457
cadastre-se grátis	1411
califica este artículo	571
cargar más	576
carte de crédit	755
cartão de crédito	1410
categorieën	1246
categorías	573
caută	1481
ce contenu vous a-t-il été utile	790
ce résumé vous a-t-il été utile	790
cele mai citite știri	1504
cele mai noi știri	1479
celý článek	220
cerrar menú	576
cerrar sesión	557
cet article est en accès libre pour les abonnés	805
cet article est lu par une voix de synthèse	790
chci odebírat	210
chci podpořit	207
chci přispět	207
chia sẻ	1886
chia sẻ bài viết	1886
chia sẻ facebook	1913
chia sẻ qua facebook	1913
chia sẻ ý kiến của bạn	1890
chuyên mục	1891
chép liên kết	1913
chủ đề	1891
chủ đề liên quan	1891
chủ đề nóng	1914
cikk megosztása	916
cikk mentése	916
cikkünk frissül	923
citeşte şi	1479
citește fără limite	1501
citește mai departe	1479	1481
citește mai mult	1479	1481
citește regulile comunității	1490
citește și	1479
citi šobrīd lasa	1196
citiți și	1479
col·labora	167
comentariul tău așteaptă moderarea	1490
comentează	1478
comentário	1424
comentário aguardando moderação	1450
comentários	1424
comentários exclusivos para assinantes	1450
commander ce numéro	792
commentaire en attente de modération	796
commerciële bijdrage	1287
compre a edição impressa	1444
conditions générales	768
conectează-te cu facebook	1501
conectează-te cu google	1501
confidentialité	768
configuración	569
configuración de cookies	569
configurações de cookies	1422
conheça todas as nossas newsletters	1454
consigue tu entrada aquí	593
consulta les normes de participació	182
consultez notre charte de modération	796
consíguelo en tu quiosco	593
contenu externe recommandé	788
contenu proposé par notre partenaire	792
contenu sponsorisé	766
contenus recommandés	809
contenus sponsorisés	766	772
conteúdo de marca	1420
conteúdo exclusivo	1411
conteúdo exclusivo para assinantes	1459
conteúdo externo	1440
conteúdo externo recomendado	1440
conteúdo para assinantes	1411
conteúdo patrocinado	1420
conteúdo premium	1459
conteúdo produzido pela marca	1444
conteúdo relacionado	1426
conteúdos relacionados	1462
contingut només per a usuaris registrats	194
continua após a publicidade	1420
continua després de l'anunci	184
continuar leyendo aquí	557
continuarea articolului după reclamă	1492
continue a ler esta notícia	1462
continuer après la publicité	766
continuă cu apple	1501
continuă cu facebook	1501
continuă cu google	1501
continuă să citești după publicitate	1492
continúa abajo	567
contáctanos	571
conținut disponibil doar utilizatorilor înregistrați	1501
conținut extern	1487
conținut extern recomandat	1487
conținut pentru abonați	1471
conținut premium	1501
conținut sponsorizat	1476
cookieinställningar	1708
cookieの設定	1079
cookie設定	1079	1935
cookie设置	1935
copia l'enllaç	173
copiază link	1474
copiază linkul	1474
copy link thành công	1913
correo electrónico	560
creează cont	1471
créer mon compte	756
créer un compte	756
créer une alerte	798
créer une alerte sur ce thème	798
csak előfizetőknek	913
cumpără revista	1492
czytaj całość	1372
czytaj również	1369
czytaj także	1369
czytaj też	1369
czytaj też nasze inne artykuły	1369
czytaj więcej	1369	1372
czytaj więcej o	1369
các tin khác	1891
cât de util a fost acest articol	1490
címkék	921
címlap	921
címlapról ajánljuk	921
có lẽ để sau	1881
có thể bạn quan tâm	19	1891
có thể bạn thích	19
cùng chuyên mục	1891
cùng chủ đề	1914
cùng tác giả	1914
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1797
daha fazla haber için tiklayin	1797
dalies ar šo rakstu	1199
dalinkitės	1161
dalinkitės straipsniu	1166
dalsza część artykułu pod materiałem wideo	1364
dalsza część artykułu pod wideo	1364
dalsza część tekstu pod wideo	1364
dalīties	1194
dalīties ar draugiem	1199
dalīties facebook	1199
další	220
další strana	220
další z rubriky	218
další zprávy	218
další článek	218
další články	19	218
další čtení	218
danke für dein feedback	365
danke für ihr feedback	365
danos tu opinión	598
dans l'actualité	809
dans la même catégorie	772
dans la même rubrique	772
dans la même série	772
darovat článek	212
darovať	1613
darovať článok	1620
darujte tento článek	212
darujte tento článok	1620
das könnte dich auch interessieren	332
das könnte ihnen auch gefallen	332
das könnte sie auch interessieren	332
das könnte sie interessieren	332
das wichtigste in kürze, zusammengefasst von ki	355
datenschutzerklärung	328
daugiau šia tema	1163
deblochează articolul	1501
deixar um comentário	1424
deixe um comentário	1424
del på e-post	1305
del på facebook	265	1305
del på mail	265
del på twitter	265	1305
del på x	265	1305
dela inlägget	1704
dela på facebook	1704
dela på twitter	1704
dela på x	1704
deli članek	1662
delite članek	1662
dernière minute	772
dernières actualités	772
dernières infos	772
dernières nouvelles	772
desa per llegir després	196
desbloquear artículo	608
desbloqueie este conteúdo	1459
det er gratis å opprette en bruker	1300
det læser andre	273
det är gratis att skapa ett konto	1699
detaylar için tiklayin	1797
detaylar için tiklayiniz	1797
detta material är skyddat enligt lagen om upphovsrätt	1741
detta är en annons	1707
detta är en plusartikel	1699
devam etmek için üye girişi yapin	1785
devami için abone olun	1785
devamini okumak için abone olun	1785
diese funktion steht nur angemeldeten nutzern zur verfügung	380
din aceeași categorie	1479
din aceeași secțiune	1504
disponibil în app store și google play	1496
disponibilă în app store și google play	1496
distribuiți	1474
diğer haberler	19	1795
diğer okurlar bunlari okuyor	1795
dla subskrybentów	1355
do góry	1372
doar abonații pot comenta	1490
doar pentru abonați	1471
doação mensal	1408
doação única	1408
doba čtení # min	220
dolgozzon nálunk	923
domiciliación bancaria	556
domů	220
dona suport al periodisme en català	193
donación mensual	553
donación única	553
donați	1470
donează	1470
donează acum	1470
donează lunar	1470
donează lunar # euro	1500
donează lunar # lei	1500
doner nå	1298
données personnelles	768
donér	258
donér nu	258
doporučené	218
doporučené články	218
doporučujeme	218
dołącz do nas	1353
dołącz do newslettera	1357
drukāt	1199
du er nå påmeldt	1302
du er nå påmeldt nyhetsbrevet	1302
du kan när som helst avsluta prenumerationen	1701
du kan når som helst melde deg av	1302
du kan opsige når som helst	260
du kanske också gillar	1712
du modtager snart en bekræftelse på mail	262
du même auteur	772
du prenumererar nu på nyhetsbrevet	1701
du vil kanskje også like	1313
dziękujemy za zapis	1357
dành cho bạn	1891
dành cho thuê bao	1883
dárkovat článek	208
därefter # kr/mån tills du säger upp	1699
débloquer l'article	756
débloquez cet article	805
déconnexion	756
découvrir l'offre	756
découvrir nos offres	805
découvrir toutes nos offres d'abonnement	805
déjà un compte	756
déjà un compte ? connectez-vous	756
dāvini rakstu	1199
dāvini rakstu draugam	1199
děkujeme za přihlášení	210
""", 'e': """
e-bülten	1815
e-bülten aboneliği	1815
e-mail inválido	1454
e-mailová adresa	210
e-posta gönder	1789
edición digital	557
edición impresa	557
editörün seçtikleri	1795
edição impressa	1411
egyszeri támogatás	911
ehkä myöhemmin	703
ei tänään	703
el millor de la setmana a la teva bústia	190
el més llegit	171
el més vist	197
el. paštas	1185
elfelejtett jelszó	913
elige tu suscripción	608
elküldöm	916
elmentem későbbre	916
els lectors també han llegit	197
elírást talált	920
előfizetek	913
előfizetés	913
előfizetői tartalom	913
előfizetőknek	913
előfizetőként megoszthatja a cikket	916
előző	923
előző cikk	921
emlékeztess később	910
empfehlungen für sie	384
en este artículo	573
en çok okunan	1795
en çok okunan haberler	1795
en çok okunanlar	1795
engangsbeløb	258
engångsgåva	1697
enllaç copiat	196
ensemble, faisons vivre un média libre	804
enthält werbung	325
enviar comentário	1424
enviar corrección	571
envoyer à un ami	763
envoyer à un proche	763
envoyez-nous vos témoignages	786
erinnern sie mich später	309
erről bővebben itt írtunk	923
erről is írtunk	921
erről itt írtunk bővebben	923
erscheint täglich	371
erscheint wöchentlich	371
es gratis y solo te llevará un minuto	604
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	371
escreva um comentário	1424
escriu el teu correu electrònic	190
esi pirmais, kas komentē	1200
esimene kuu # €	620
esta funcionalidad es sólo para registrados	557
esta matéria foi útil para você	1442
esta notícia foi útil	1442
este espaço é moderado pela redação	1450
este resumo foi útil	1442
estás de acuerdo? vota	598
evästeasetukset	713
evästeet	713
exclusiv pentru abonați	1501
experimente grátis por um mês	1459
ez is érdekelhet	921
ez is érdekelheti	921
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	921
ezt olvasta már	921
ezt olvastad már	921
ești de acord? votează	1490
""", 'f': """
facebook'ta paylaş	1789
facebookでシェア	1074
facebookでシェアする	1074
faça login	1411
faça uma pergunta sobre esta reportagem	1442
fes una donació	167
fiecare donație contează	1500
fiecare leu contează	1500
fizetett hirdetés	918
fiók létrehozása	913
fiókom	913
forstør billede	276
forstørr bilde	1316
fortsett uten å støtte	1297
fortsätt läsa efter annonsen	1707
fortsätt utan att stödja	1696
fortsæt med at læse	268
fortsæt uden at støtte	257
fotogalería	573
fotoğraflari görmek için tiklayin	1797
friss hírek	921
fråga vår ai om artikeln	1710
fuldskærm	276
få adgang	260
få artiklen læst op	265
få de vigtigste nyheder hver morgen	262
få de viktigaste nyheterna varje morgon	1701
få de viktigste nyhetene hver morgen	1302
få nyheder på mail	262
få nyheter på e-post	1302
få nyheter på mejlen	1701
få overblikket her	276
få tilgang	1300
få varsel når vi skriver om dette	1316
följ	1705
följ oss	1705
följ skribent	1705
följ ämnet	1705
för prenumeranter	1699
förderer werden	310
fördermitglied werden	310
föregående	1715
föregående artikel	1712
förstora	1715
følg	266	1306
følg emne	266
følg os	266
følg oss	1306
følg sagen her	276
følg tema	1306
følg temaet og få varsel	1316
für abonnenten	314
für den newsletter anmelden	318
für dich empfohlen	384
für sie empfohlen	384
für sie entstehen keine mehrkosten	385
fă o donație	1470
fără obligații	1501
fără tine nu putem	1500
""", 'g': """
galeriyi aç	1797
galeriyi görmek için tiklayin	1797
galéria	923
galéria megtekintése	923
garanta já o seu ingresso	1444
gem til læseliste	265
giriş	1785
giriş yap	1785
giriş yapin	1785
giriş yapin veya üye olun	1785
giv os feedback på artiklen	271
già abbonato	1006
già registrato	1006
gli articoli più letti	1055
glömt lösenord	1699
godkänn	1708
godkänn alla	1708
gorące tematy	1369
gracias por tu opinión	591
gràcies per la teva opinió	182
gràcies per votar	182
gràcies, ja estàs subscrit	190
guardar artículo	564
guardar para después	611
guardar para leer después	611
gå ikke glip af	273
gå ikke glip af noget	262
gå ikke glipp av noe	1302
gå til indhold	276
gérer les cookies	768
gérer les préférences	788
gérer mes alertes	798
gérer mes choix	768
gérer vos préférences de cookies	788
góp ý	1890
gündem	1795
günün haberleri	1795
günün özeti	1795
gợi ý	1891
gửi	1890
gửi bình luận	1890
gửi cho bạn bè	1913
gửi email	1886
gửi ý kiến	1890
""", 'h': """
haber bülteni	1815
haber güncelleniyor	1797
haberi arkadaşina hediye et	1789
hai già un account	1006
harici içerik	1797
has arribat al límit d'articles gratuïts	194
has iniciado sesión	589
hasznos volt az összefoglaló	920
hasznosnak találta a cikket	920
havi támogatás	911
hayir teşekkürler	1783
hayir, teşekkürler	1783
haz una pregunta sobre este artículo	591
he leído y acepto la política de privacidad	604
he llegit i accepto la política de privacitat	179
hela artikeln fortsätter nedan	1707
hepsini gör	1797
hesap oluştur	1785
hi estàs d'acord? vota	182
hibát talált	920
hier reinhören	361
hinweis schließen	309
hirdetés	918	918
hirdetés bezárása	918
hirdetés, görgessen tovább	918
hjälp oss att rätta fel	1710
hlavné správy	1618
hlavní zprávy	218
ho già donato	1001
hoje não	1407
hoppa till innehåll	1715
hoppa över inlägg från facebook	1715
hoppa över inlägg från instagram	1715
hoppa över inlägg från x	1715
hozzászólok	920
hozzászólás	920
hozzászólások	920
hozzászólások megtekintése	920
hylkää	713
hylkää kaikki	713
hyväksy	713
hyväksy evästeet	713
hyväksy kaikki	713
här kan du kommentera artikeln	1710
håll dig uppdaterad	1701
hírfolyam	921
hírlevelek	925
hírlevél	925
hírlevél-feliratkozás	925
hören sie diesen artikel	361
hør saken	1305
""", 'i': """
i più commentati	1021
i più letti	1021
i più letti della settimana	1055
i più visti	1021
iba pre predplatiteľov	1614
ich unterstütze schon	309
identifícate	608
ielogojies, lai komentētu	1200
ienākt	1194
iesakām	1196
ihre meinung zählt	330
ikke gå glipp av	1313
ikke nå	1297
il tuo browser non può riprodurre il video	1034
il tuo commento sarà pubblicato dopo l'approvazione	1043
iletişim	1794
ilgili içerikler	1795
ilginizi çekebilecek haberler	1795
ilginizi çekebilir	1795
ilmoita asiavirheestä	715
ilmoita virheestä	715
imprimir artículo	611
imprimir esta matéria	1461
in bài	1886
in bài viết	1886
in trang này	1913
indlæg fra facebook	276
indlæg fra instagram	276
indlæs flere	276
ingresá	608
ingyenes regisztráció	913
inicia sesión	557
inicia sessió	168
iniciar sesión	557
iniciar sesión con apple	608
iniciar sesión con facebook	608
iniciar sesión con google	608
iniciar sessão	1411
inicie sesión	557
inne artykuły	1369
innhold fra annonsør	1319
inscription à la newsletter	759
inscrivez-vous à notre newsletter	759
insira o seu endereço de email	1454
instalează aplicația	1496
inställningar	1708
introduce un email válido	604
intră în cont	1471
invítanos a un café	553
início	1429
ir para o conteúdo	1429
ispiši	1580
istediğiniz zaman abonelikten çikabilirsiniz	1815
istediğiniz zaman iptal edin	1785
izbor uredništva	1660
izdrukāt	1199
izmēģini # dienas bez maksas	1194
içeriğe geç	1797
iş birliği	1791
išbandykite # dienų nemokamai	1161
išorinis turinys	1178
išsaugoti	1166
išsaugoti straipsnį	1166
""", 'j': """
j'ai déjà donné	751
j'ai déjà un compte	756
ja hi estàs subscrit	194
ja hi estàs subscrit? entra	194
ja n'ets subscriptor? inicia sessió	168
ja tens compte? inicia sessió	194
jaa twitterissä	710
jaa x:ssä	710
jag förstår	1708
jag stödjer redan	1696
jaga sõbraga	625
jaunākie	1196
jautā mākslīgajam intelektam	1200
je commande ce numéro	792
je gère mes cookies	768
je soutiens déjà	751
jede spende zählt	375
jeder beitrag zählt	375
jeder euro zählt	375
jednorázově	207
jeg forstår	1309
jeg støtter allerede	257	1297
jegyek itt kaphatók	923
jelentkezzen be vagy regisztráljon	913
jen pro předplatitele	208
jetzt angebot wählen	379
jetzt anhören	322
jetzt reinhören	361
jetzt unterstützen	310
již mám předplatné	208
jobs in ihrer nähe	359
još vesti	1578
još vijesti	1578
junte-se à conversa	1450
jurnalismul de calitate costă	1500
juttu jatkuu kuvan jälkeen	712
juttu jatkuu mainoksen jälkeen	712
juttu jatkuu videon jälkeen	712
juttua päivitetään	712
jutun lukee koneääni	710
jutun lukee tekoälyääni	710
już wspieram	1352
já doei	1407
já nas bancas	1444
já sou apoiador	1407
já sou assinante	1411
já tem conta	1411
já tem uma conta	1411
já é assinante? faça login	1411
já é subscritor	1459
já é subscritor? inicie sessão	1459
jätä kommentti	715
jūsų el. paštas	1185
jūsų el. pašto adresas	1185
""", 'k': """
k tématu	218
k téme	1618
kapcsolódó	921
kapcsolódó cikk	921
kapcsolódó cikkek	921
kapcsolódó tartalom	921
kapcsolódó témák	921
kas kokkuvõte oli kasulik	626
kategóriák	921
katso kuvat tästä	718
katso myös	716
katso video tästä	718
katso video yltä	718
kaupallinen yhteistyö	712
kaydiniz için teşekkürler	1815
keresés	923
kezdőlap	923
không phải bây giờ	1881
không, cảm ơn	1881
ki-übersicht	355
kijelentkezés	913
kingi artikkel sõbrale	625
kipróbálom	913
kirjaudu sisään	705
kirjoita sähköpostiosoitteesi	707
kjøp abonnement	1300
kjøp tilgang	1300
klausies podkāstu	1201
klausies podkāstu šeit	1201
klausies šo rakstu	1199
klausies šo rakstu (# min	1199
klausykite tinklalaidės	1168
klausykite tinklalaidės čia	1168
klausykitės straipsnio	1166
klausīties	1199
klausīties rakstu	1199
ključne besede	1660
ključne reči	1578
ključne riječi	1578
klíčová slova	218
kokeile # päivää maksutta	705
kolačići	1592
komentavimas išjungtas	1167
komentavimo taisyklės	1167
komentáre	1620
komentář	217
komentáře	217
komentāri	1194
komentēt	1194
komentēšana ir slēgta	1200
komentēšanas noteikumi	1200
komerčné oznámenie	1617
komerční sdělení	214
kommentarerna förhandsmodereras	1710
kommentek megtekintése	920
kommentelési szabályzat	920
kommentér	271
koostöö	628
kopiera länk	1704
kopiera länken	1704
kopijuoti nuorodą	1161
kopiraj povezavo do članka	1662
kopiér link	265
kopiér linket	265
kopírovat odkaz	212
kopírovať odkaz	1620
kopēt saiti	1194
korábban írtunk róla	921
kreiraj račun	1574
kullanim koşullari	1792
kup dostęp	1355
kupi naročnino	1656
kuula taskuhäälingut	627
kuuntele podcast tästä	718
kysy tekoälyltä	715
käyttöehdot	713
kérdezze ai-asszisztensünket	920
kérem a hírlevelet	925
később	910
köp	1699
köszönjük a feliratkozást	925
köszönöm, nem	910
következő	923
következő cikk	921
køb abonnement	260
køb adgang	260
kúpiť predplatné	1614
küfür, hakaret içeren yorumlar onaylanmamaktadir	1794
küldje el barátjának	916
küldés	916
küldés e-mailben	916
külső tartalom	923
künye	1792
küpsiste seaded	637
küsi tehisarult	626
kā tev patika raksts	1200
kā tu domā? balso	1201
ką manote? balsuokite	1168
""", 'l': """
la discussione è chiusa	1019
la nota continúa después del anuncio	567
la rédaction vous conseille	772
la sélection de la rédaction	772
lahjoita artikkeli ystävälle	710
lai komentētu, ielogojies	1200
lai komentētu, pieslēdzies	1200
las más leídas	573
las más leídas de hoy	612
las noticias más leídas	612
lasi arī	1196
lasi komentārus	1200
lasi tālāk	1194
lasi vairāk šeit	1201
lasi vēl	1196
lasiet arī	1196
lasiet vēl	1196
lasă un comentariu	1478
lasīt komentārus	1200
lasīt tālāk	1201
lasīt vairāk	1201
lasīt vēlāk	1199
lasītākie	1196
lataa lisää	718
le choix de la rédaction	772
le journal numérique	756
le lien a été copié	808
le lien a été copié dans le presse-papiers	808
le notizie più lette	1055
le più lette	1021
lea también	573
lee sin límites	608
lee también	573
leer artículo completo	576
leer más	576
leer también	573
legfrissebb hírek	921
leggi di più	1024
leggi più tardi	1054
legnépszerűbb	921
leia a matéria completa	1462
leia as notícias no aplicativo	1452
leia também	1426
len pre predplatiteľov	1614
les choix de la rédaction	772
les lecteurs ont aussi consulté	809
les més llegides	197
les også	1313
les plus commentés	772
les plus partagés	772
les prix indiqués sont susceptibles d'évoluer	792
les våre debattregler	1311
li e aceito a política de privacidade	1454
lien copié	763
lien copié dans le presse-papiers	808
lietošanas noteikumi	1210
liitudes nõustud kasutustingimustega	644
liity jäseneksi	704
lineでシェア	1074
lineでシェアする	1097
lineで送る	1074
link a vágólapra másolva	916
link bài gốc	1913
link copiado para a área de transferência	1461
link kopiëren	1237
link másolva	916
link másolása	916
lire la suite pour #€	756
lire la vidéo	775
lire à haute voix	763
lire également	772
lisää aiheesta	716
liên hệ	1890
liên quan	1891
llegeix sense límits	194
llegeix també	171
llegir més	197
lo + leído	573
lo más comentado	573
lo más compartido	573
lo más leído	573
lo más popular	573
lo más visto	573
lo más visto hoy	612
lo último	573
locuri de muncă	1492
loe lähemalt	627
loe lähemalt siit	627
logi sisse või loo konto	620
los lectores también leyeron	612
luba kõik	637
lubię to	1361
lucrează cu noi	1492
lue keskustelun säännöt	715
lue lisää	716
lue lisää aiheesta	716
lue myöhemmin	710
lue myös	716
lugu jätkub pärast reklaami	628
lugu täieneb	627
lui écrire	786
lähetä sähköpostilla	710
lämna en kommentar	1710
länk kopierad	1704
länken kopierad	1704
länken är kopierad	1704
läs hela artikeln	1715
läs hela texten	1715
läs hela texten här	1715
läs kommentarer	1710
läs mer	1712	1715
läs mer om	1712
läs också	1712
läs senare	1704
läs vidare	1699	1712
läs våra kommentarsregler	1710
läs även	1712
lästid	1715
lästid # min	1715
lås op	260
lås opp artikkelen	1300
lås opp saken	1300
lås upp artikeln	1699
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
lên đầu trang	1893
lưu	1886
lưu bài	1886
lưu bài viết	1886
lưu bài để đọc sau	1913
lấy link	1913
""", 'm': """
magari più tardi	1001
mai târziu	1469
mainos päättyy	712
mais notícias	1426
maksettu sisältö	712
manşetler	1795
masquer la publicité	792
masz już konto	1355
masz już konto? zaloguj się	1355
materialet är skyddat enligt lagen om upphovsrätt	1741
materiał partnera	1364
materiał promocyjny	1364
materiał sponsorowany	1364
materiał zewnętrzny	1364
matéria exclusiva para assinantes	1459
matérias relacionadas	1426
media społecznościowe	1362
megnézem	923
megosztás	916
megosztás a facebookon	916
megosztás facebookon	916
megosztás twitteren	916
mehr für dich	384
mehr für sie	384
meld deg på	1302
meld deg på nyhetsbrevet	1302
mentions légales	768
mentés	916
mentés későbbre	916
menú	576
menü	335	923	1797
menü schließen	335
menü öffnen	335
mer från	1712
mer läsning	1712
merci d'avoir voté	796
messaggio pubblicitario con finalità promozionale	1038
mest läst	1712
mest lästa	1712
mest læst	273
mest læste	273
mida sina arvad? hääleta	627
minn meg på det senere	1297
mira el vídeo	188
mitä mieltä olet? äänestä	718
modalità di pagamento	1005
moderálási elvek	920
modifică preferințele cookie	1487
modifier mes préférences	788
modtag en notifikation, når vi skriver om emnet	276
mogoče kasneje	1666
mogą cię zainteresować	1369
mohlo by se vám líbit	218
mohlo by vás také zajímat	218
mohlo by vás tiež zaujímať	1618
mohlo by vás zajímat	218
mohlo by vás zaujímať	1618
monatlich kündbar	379
mostra aquesta publicació a instagram	179
mostra di più	1024
mostrar conteúdo externo	1440
mostrar más	576
mot de passe oublié	756
mots clés	772
mots-clés	772
może cię zainteresować	1369
może później	1352
možda kasnije	1584
možda vas zanima	1578
možda će vas zanimati	1578
možno neskôr	1624
možná později	206
muistuta myöhemmin	703
mulțumim pentru feedback	1490
mulțumim, te-ai abonat cu succes	1497
mutass többet	923
muut lukivat myös	716
myöhemmin	703
már előfizető	913
más	576
más artículos	573
más artículos del autor	585
más en	573
más historias	573
más información	573
más leídas	573
más leído	573
más leídos	573
más noticias	573
más opciones	569
más sobre este tema	573
más tarde	552
más vistas	573
más vistos	573
mások ezt olvassák	921
mások ezt olvasták	921
másolás	916
máte již účet	208
máte předplatné? přihlaste se	208
märksõnad	622
månadsgåva	1697
månedlig gave	1298
månedligt bidrag	258
måske senere	257
måske vil du også kunne lide	273
més informació	171
més llegides	171
més notícies	197
método de pago	556
métodos de pagamento	1410
métodos de pago	556
mākslīgā intelekta kopsavilkums	1201
mă abonez	1497
můj účet	208
mới nhất	1891
mở khóa bài viết này	1913
mở rộng	1893
""", 'n': """
nahlásit chybu	217
nahlásiť chybu	1620
najchętniej czytane	1369
najchętniej czytane dziś	1369
najczęściej czytane	1369
najczęściej czytane artykuły	1369
najnovejše	1660
najnovejše novice	1660
najnoviji članci	1578
najnovšie	1618
najnovšie správy	1618
najnovšie články	1618
najnowsze artykuły	1369
najnowsze wiadomości	1369
najčitanije	1578
najčitanije vesti	1578
najčitanije vijesti	1578
najčitanije vijesti dana	1578
najčítanejšie	1618
najčítanejšie články	1618
najčítanejšie články dňa	1618
napišite komentar	1662
napsat komentář	217
naročena vsebina	1659
naročite se	1655
naročnina	1655
nastavení	215
nastavení cookies	215
nastavitve piškotkov	1674
następna strona	1372
następny	1372
następny artykuł	1369
natisni članek	1662
naudojimo taisyklės	1178
naujausios žinios	1163
naujienlaiškis	1185
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
nem, köszönöm	910
nenhum comentário	1424
neueste beiträge	332
nhắc tôi sau	1881
nie dziękuję	1352
nie dziś	1352
nie pamiętasz hasła	1355
nie ďakujem	1624
nie, dziękuję	1352
nie, ďakujem	1624
només els subscriptors poden comentar	182
norėdami komentuoti, prisijunkite	1167
nosūti draugam	1199
nosūtīt draugam	1199
nosūtīt e-pastā	1199
noteで書く	1074
notre sélection	772
notre sélection d'articles	809
notícias relacionadas	1426
notícias relacionadas que podem lhe interessar	19
notícies destacades	197
notícies relacionades	171
nu ai cont? înregistrează-te	1501
nu mulțumesc	1469
nu, mulțumesc	1469
nyhetsdøgnet	1313
nyomtatás	916
não perca	1426
não, obrigada	1407
não, obrigado	1407
nächste seite	335
nächster artikel	332
näita rohkem	627
näita veel	627
näköislehti	705
nästa	1715
nästa artikel	1712
näytä kaikki	718
näytä kommentit	715
näytä lisää	718
näytä sisältö	713
næste	276
næste artikel	273
népszerű	921
nézze meg galériánkat	923
nézze meg képeinket	923
nõustun	637
nõustun kõigiga	637
nøgleord	273
nāc strādāt pie mums	1201
nổi bật	1891
nội dung quảng cáo	1915
nội dung tài trợ	1888
""", 'o': """
o que achou desta notícia	1442
o vídeo começará em alguns segundos	1440
ocenite članak	1580
ocenite članek	1662
ochrana osobních údajů	215
ochrana osobných údajov	1631
ocijenite članak	1580
ocorreu um erro ao carregar o vídeo	1440
ocultar anúncio	1444
odebírat	210
odebírat newsletter	210
odemknout článek	208
odhlásit se	208
odhlásiť sa	1614
odkaz skopírovaný	1620
odkaz zkopírován	212
odkleni članek	1656
odklenite celoten članek	1656
odmietnuť	1631
odmietnuť všetko	1631
odmítnout	215
odmítnout vše	215
odporúčame	1618
odporúčané články	1618
odpovědět	217
odrzuć	1365
odrzuć wszystkie	1365
odtwórz	1372
odštampaj	1580
odštampaj članak	1580
oferă acest articol cadou	1503
offre spéciale	756
offrez-nous un café	752
offrici un caffè	1002
oglasno sporočilo	1659
ogłoszenie	1364
ohodnoťte článek	217
ohodnoťte článok	1620
okuma süresi # dk	1797
oliko artikkeli hyödyllinen	715
oliko juttu hyödyllinen	715
oliko tiivistelmä hyödyllinen	715
olvasson korlátlanul	913
olvasson tovább	913
olvasta már	921
olvastad már	921
olvidaste tu contraseña	557
oplæst af en robot	265
oplæst af kunstig intelligens	276
opsig når som helst	260
os leitores também leram	1462
os preços podem variar	1444
osale küsitluses	627
ostatnie artykuły	1369
ota yhteyttä	715
otključaj članak	1574
otključajte ceo članak	1574
otključajte cijeli članak	1574
otros artículos	573
outras notícias	19	1426
ouça este conteúdo	1417
""", 'p': """
padovanokite straipsnį	1166
padovanokite straipsnį draugui	1166
page précédente	775
pagina următoare	1481
pague um café	1408
paiement sécurisé	755
paldies par pieteikšanos	1217
palun jää viisakaks	626
pamanīji kļūdu	1200
pamanījāt kļūdu	1200
par šo tēmu	1196
paramètres des cookies	768
paramétrer	768
paramétrer les cookies	768
parašyk komentarą	1167
parašykite komentarą	1167
partajează	1474
partenerii noștri	1479
participez à la conversation	796
partnerių turinys	1169
partnerski sadržaj	1577
pasidalinkite šiuo straipsniu	1166
pasitikrinkite žinias	1168
passer la publicité	766
pastebėjote klaidą	1167
paylaş	1789
paylaşin	1789
pažiūrėkite vaizdo įrašą	1168
pe aceeași temă	1504
pentru a citi în continuare	1501
per saperne di più	1055
pergunte à nossa ia	1442
peut-être plus tard	751
piedalies aptaujā	1201
piekrist visām	1210
piekrītu	1210
piesakies vebināram	1201
piesakoties tu piekrīti lietošanas noteikumiem	1217
pieslēdzies vai izveido kontu	1194
pieslēdzies, lai komentētu	1200
pieslēgties	1194
pievieno savu komentāru	1200
pievienot komentāru	1194
pirmais mēnesis par # €	1194
pirmas mėnuo tik # €	1161
più lette	1021
più letti	1021
più tardi	1001
piškotki	1674
placená inzerce	214
platená inzercia	1617
plaćeni oglas	1577
plaćeni sadržaj	1577
plačana objava	1659
plačiau skaitykite čia	1168
plein écran	775
plus d'actualités	772
poate mai târziu	1469
podari članek	1662
podarite ta članek	1662
podaruj artykuł	1355
podaruj ten artykuł	1361
podcast anhören	361
pode ler também	1462
podeli članak	1580
podijeli članak	1580
podmienky používania	1631
podmínky použití	215
podmínky užití	215
podobne artykuły	1369
podobné články	218	1618
podporiť	1613
podporte nezávislú žurnalistiku	1613
podporte nás	1613
podpořit	207
podpořte naši práci	207
podpořte nás	207
podpořte redakci	207
podrži	1573
podrži nas	1573
podržite nas	1573
podržite naš rad	1573
podržite nezavisno novinarstvo	1573
podziel się	1361
podziel się na facebooku	1361
pogledajte još	19
pokaż komentarze	1367
pokaż mniej	1372
pokaż treść	1365
pokaż więcej	1372
pokaż wszystkie	1372
pokaži vsebino	1674
pokloni članak	1580
poklonite ovaj članak	1580
pokračovat bez podpory	206
pokračovať bez podpory	1624
polecane artykuły	1369
politique de confidentialité	768
polityka prywatności	1365
política de cookies	569	1422
política de galetes	179
política de privacidad	569
política de privacidade	1422
política de privacitat	179
poprzedni artykuł	1369
populární	218
populära artiklar	1712
populärt	1712
populære artikler	273
populære saker	1313
populært	273	1313
populārākie	1196
popüler	1795
popüler haberler	1795
popüler konular	1795
por qué estás viendo esto	557
poslať e-mailom	1620
poslušaj vest	1580
poslušaj članak	1580
poslušaj članek	1662
poslušajte članek	1662
postanite naročnik	1655
postanite član	1573	1655
postavke kolačića	1592
postaw kawę	1353
postaw nam kawę	1353
posłuchaj	1361
pour continuer à lire	805
pourquoi voyez-vous cette publicité	792
pouze pro předplatitele	208
povezani sadržaj	1578
povezani članci	1578
povezani članki	1660
powiązane	1369
powiązane artykuły	1369
powiązane tematy	1369
powiększ	1372
powiększ zdjęcie	1372
powrót do góry	1372
později	206
pozostała część artykułu pod materiałem wideo	1364
pošalji komentar	1580
pošalji prijatelju	1580
pošaljite komentar	1580
pošlji po e-pošti	1662
pr članek	1659
praneškite apie klaidą	1167
pranešti apie klaidą	1167
pravidlá diskusie	1620
pre predplatiteľov	1614
preberite še	1660
predplatiť	1613
predplaťte si	1613
prenumerata nuo # euro per mėnesį	1161
prenumerata nuo # €	1161
prenumerera på vårt nyhetsbrev	1701
prenumeruodami sutinkate su taisyklėmis	1185
prenumeruokite naujienlaiškį	1185
preporučeno	1578
preporučujemo	1578
prečítajte si	1618
prečítajte si aj	1618
prețurile pot varia	1492
pridať komentár	1620
prihlásiť	1614
prihlásiť sa	1614
prihvaćam	1592
prihvaćam sve	1592
prijavi grešku	1580
prijať	1631
prijať všetko	1631
prikaži sadržaj	1592
prima lună gratuită	1501
primește alerte despre acest subiect	1496
printează	1474
pripomenúť neskôr	1624
priporočamo	1660
priporočeno	1660
prisijunkite arba susikurkite paskyrą	1161
prisijunkite prie mūsų komandos	1168
prisijunkite, kad galėtumėte komentuoti	1167
prispieť	1613
privatsphäre-einstellungen	328
privātuma politika	1210
pro předplatitele	208
promocijsko sporočilo	1659
promotivni sadržaj	1577
promotivni članak	1577
promóció	918
proovi # päeva tasuta	620
pročitajte i	1578
pročitajte još	1578
prywatność	1365
przeczytaj również	1369
przeczytaj także	1369
przeczytaj też	1369
przejdź bez wsparcia	1352
przejdź do serwisu	1365
przejdź do treści	1372
przejdź do ustawień prywatności	1365
przypomnij mi później	1352
právě se děje	218
präsentiert von	325
précédent	775
préférences cookies	768
prélèvement	755
prémium	913
próbálja ki # forintért	913
próxima	1429
próxima página	1429
próximo artigo	1426
prøv # dager gratis	1300
prøv gratis	260	1300
prøv nu	260
prøv nå	1300
prを含みます	1097
pubblicità	1015	1015
publi-rédactionnel	766
publicité	766	766
publicité - la suite ci-dessous	766
publicités	766
pular para o conteúdo	1429
página siguiente	576
pääuutiset	716
påmind mig senere	257
påminn mig senare	1696
później	1352
pārbaudi savas zināšanas	1201
pārpublicējot atsauce obligāta	1203
pērc abonementu	1194
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
qu'avez-vous pensé de cet article	790
qual o seu nível de satisfação com esta notícia	1442
quellen und weiterführende links	332
queremos conocer tu opinión	598
queremos saber a sua opinião	1450
questo riassunto ti è stato utile	1036
quieres añadir otro usuario a tu suscripción	557
quizás más tarde	552
quizás te interese	573
quyên góp	1882
quyên góp ngay	1882
qué te ha parecido esta noticia	598
quên mật khẩu	1883
quảng cáo	1888	1888
quảng cáo - bài viết tiếp tục bên dưới	1915
""", 'r': """
r$ # por mês durante # meses	1459
radote klaidą	1167
radote klaidą tekste	1167
raksti komentāru	1200
raksts tiek papildināts	1201
raksts turpinās pēc reklāmas	1202
rakstīt komentāru	1200
rao vặt	1888
raportează o eroare	1490
rapportér fejl	271
rašyti komentarą	1161
receber notificações	1452
recevez nos alertes en temps réel	798
recevez une alerte à chaque article de l'auteur	798
reclamă	1476
recomandarea redacției	1504
recomandări	1479
recomandările editorilor	1504
recomandările redacției	1479
recomendado para você	1426
recommandé	772
recommandé pour vous	772
recommandés	772
recordar más tarde	552
recuérdamelo más tarde	552
redirecționează #%	1470
refuză toate	1487
regalar artículo	557
registrovať sa	1614
registruokitės nemokamai	1161
registruokitės į seminarą	1168
registrácia	1614
regisztráció	913
regisztrálok	913
regístrate	557
rekisteröidy	705
rekisteröidy maksutta ja lue	705
reklami geç	1791
reklám	918
reklāma	1194
reklāmas raksts	1202
reklāmraksts	1202
relaterade ämnen	1712
reportar erro nesta página	1442
restez informé	759
restez informés	759
resumen automático	591
resumo da notícia	1442
reģistrējies bez maksas	1194
reģistrēties	1194
ricordamelo più tardi	1001
rozwiń	1372
rätta	1710
rätta oss	1710
rättelse	1710
réactions	770
réagir	763	770
réagir à cet article	770
réagissez	770
réagissez à cet article	770
répondre	770
réseaux sociaux	764
réservé aux inscrits	756
résiliable à tout moment	805
résultats du sondage	796
résumé de l'article	790
résumé de l'article en # points	790
résumé en # secondes	790
rösta här	1715
rösta i omröstningen	1715
rādīt vairāk	1201
răspunde	1478
rėmimas	1169
""", 's': """
s'abonner à partir de #€	756
s'inscrire à la newsletter	759
s-ar putea să-ți placă	1479
saada sõbrale	625
saber más	576
sadarbības raksts	1202
sadržaj je zaključan	1574
saglabāt	1199
saglabāt rakstu	1199
saistītie raksti	1196
saistītās ziņas	1196
saite nokopēta	1199
saken er låst	1300
saltar anúncio	1420
salvează	1474
salvează articolul	1503
salvează pentru mai târziu	1503
sans engagement, résiliable à tout moment	805
sao chép liên kết	1886
sao chép đường dẫn	1913
sari la conținut	1481
satura turpinājums pēc reklāmas	1202
sačuvaj	1580
sačuvaj vest	1580
schlagwörter	332
schließen	335
schrift vergrößern	322
schriftgröße	322
scopri di più	1006
sdílejte	212
sdílejte článek	212
sdílet	212
sdílet na facebooku	212
sdílet na twitteru	212
sdílet na x	212
sdílet článek	212
se alla erbjudanden för prenumeranter	1699
se bilderna här	1715
se connecter et réagir	770
se déconnecter	756
se grafiken här	1715
se ha producido un error al cargar el vídeo	589
se klippet här	1715
se klippet øverst i saken	1316
se videon här	1715
sedan # kr/mån tills du säger upp	1699
seguir tópico	1452
seguí leyendo	612
sei già abbonato	1006
sei già iscritto alla newsletter	1048
selección de la redacción	573
sem si não seria possível	1457
sem você não seria possível	1457
semnalează o eroare	1478
send artiklen på mail	265
send på e-post	1305
sense permanència	194
setări cookie	1487
seuls les abonnés peuvent commenter	796
seuraa meitä	711
seções	1426
shrani članek	1662
si opp når du vil	1300
si è verificato un errore durante il caricamento del video	1034
signaler ce contenu comme inapproprié	796
signaler un problème	770
siguiente artículo	573
siirry sisältöön	718
sikeres feliratkozás	925
sin ti no sería posible	607
siz ne düşünüyorsunuz? oy verin	1797
sizin için öneriler	1795
siųsti draugui	1166
siųsti el. paštu	1166
skaitykite daugiau čia	1168
skaityti plačiau	1168
skaityti vėliau	1166
skaties arī	1196
skatīt foto	1201
skatīt galeriju	1201
skatīt video	1201
sklenite naročnino	1656
skopírovať odkaz	1620
skriv din kommentar här	1710
slapukų nustatymai	1178
slažem se	1592
slične vesti	1578
slične vijesti	1578
slični članci	1578
snsをフォロー	1075
sofortüberweisung	313
sonderveröffentlichung	385
sono già sostenitore	1001
sorodni članki	1660
souhlasím	215
souhlasím se zobrazením	215
soutenez-nous dès maintenant	752
související	218
související témata	218
související články	218
související články z webu	218
soyez le premier à commenter	770
soyez le premier à réagir	770
spela videon här	1715
spis treści	1372
sponsorisé	766
sponsorlu içerik	1791
sponsoroitu sisältö	712
sponsrat innehåll	1707
sponzorirani sadržaj	1577
sponzorirani članak	1577
sponzorované	1617
sponzorovaný obsah	214
sponzorováno	214
sprawdź ofertę	1355
spremi članak	1580
sprijină-ne	1470
spune-ți părerea	1490
spune-ți părerea în comentarii	1490
später	309
später erinnern	309
spør vår ki om saken	1311
staňte sa členom	1613
staňte se členem	207
stichwörter	332
stil spørgsmål til artiklen	271
straipsnio tęsinys - po reklama	1169
straipsnis tęsiasi po reklamos	1169
strona główna	1369
stäng	1696	1715
stöd oss	1697
støt os	258
støtt oss	1298
sugerir correção	1442
sugerir una corrección	598
sugestões	1426
suivre ce thème	798
sur le même sujet	772
sur le même thème	772
suscripción	557
suscríbase	557
suscríbete	557
suscríbete a nuestro boletín	560
suscríbete ahora	557
susiję straipsniai	1163
susikurti paskyrą	1161
susține	1470
susține-ne	1470
susțineți-ne	1470
syötä sähköpostiosoitteesi	707
szponzorált tartalom	918
szólj hozzá	920
szóljon hozzá	920
sähköposti	707
sähköpostiosoite	707
så # kr/mnd til du sier opp	1300
så kommenterar du	1710
sé el primero en comentar	571
sé parte	553
sélections	763
síganos	565
síguenos	565
sök	1715
søg	276
søk	1316
súhlasím	1631
súhlasím so zobrazením	1631
súmate	553
súvisiace	1618
súvisiace články	1618
súvisiaci článok	1618
sīkdatņu iestatījumi	1210
słowa kluczowe	1369
""", 't': """
t'ha estat útil aquest article	182
t'ha estat útil aquest resum	182
tack för din anmälan	1701
taip pat žiūrėkite	1163
takaisin ylös	718
takk for påmeldingen	1302
tallenna myöhemmäksi	710
talán később	910
tamaño de letra	564
también te puede gustar	573
también te puede interesar	573
també et pot interessar	171
também pode gostar	1462
tarjeta de crédito	556
tarjeta de débito	556
te ha resultado útil este artículo	591
te ha resultado útil este resumen	591
te ha sido útil este resumen	591
te poți dezabona oricând	1497
te-ar putea interesa și	1504
tehisaru kokkuvõte	627
tekoälyn tekemä tiivistelmä	718
tekstą įgarsino dirbtinis intelektas	1166
teljes hozzáférés	913
temas del día	573
termos e condições	1422
teste grátis	1411
testează-ți cunoștințele cu quizul nostru	1490
teszteld a tudásod	923
tesztelje tudását	923
texten fortsätter nedan	1707
texten fortsätter under bilden	1707
teď ne	206
thu gọn	1893
thèmes	772
thématiques	772
thích	1886
thông tin doanh nghiệp	1888
thông tin quảng cáo	1915
thẻ	1891
tienes que iniciar sesión para guardar artículos	611
tilbakemelding på saken	1311
tin bài liên quan	1913
tin cùng chuyên mục	1891
tin cùng tác giả	1914
tin khác	1891
tin liên quan	1891
tin mới	1891
tin mới nhất	1891
tin nóng	1914
tin nổi bật	1891
tin quảng cáo	1915
tin trước	1891
tin tài trợ	1891
tin tức liên quan	1891
tin đọc nhiều	1891
tipărește	1474
tipărește articolul	1503
tiêu điểm	1891
tiếp theo	1893
tlačiť	1620
to cię może zainteresować	1369
to może cię zainteresować	1369
todos os comentários	1424
toute l'actualité	772
tovább	923
tovább a rovatra	921
tovább olvasom	923
további cikkek	921
további cikkek a témában	921
további hírek	921
további részletek itt	923
továbbiak betöltése	923
tradução automática	1442
trang chủ	1893
transferência bancária	1410
treści partnerskie	1364
treść sponsorowana	1364
tria la teva subscripció	194
trước	1893
trả lời	1890
trở lại	1893
tu ce părere ai? lasă un comentariu	1490
tu navegador no puede reproducir este vídeo	589
tue meitä	704
tule meile tööle	627
turpini lasīt	1194
turpinājums pēc reklāmas	1202
turpināt lasīt	1194
twitter'da paylaş	1789
twój adres e-mail	1357
twój e-mail	1357
tài khoản của tôi	1883
tài trợ	1888
támogass minket	911
támogasson minket	911
támogatom	911
támogatott tartalom	918
támogatás	911
támogatói tartalom	918
täname liitumast	644
tässä olisi upotus facebookista	718
tässä olisi upotus instagramista	718
témata	218
témy	1618
témák	921
términos de uso	569
términos y condiciones	569
tìm kiếm	1893
tópicos	1426
tópicos relacionados	1426
több	923
töltsd ki a kvízt	923
töltse ki a kvízt	923
tühista igal ajal	620
tüm haberler	1795
tüm yazilari	1795
tüm yorumlar	1794
tümünü gör	1797
tümünü kabul et	1792
tümünü reddet	1792
tēmas	1196
tęsinys po reklamos	1169
tạo tài khoản	1883
tải thêm	1893
tặng bài viết	1913
tặng sao	1913
tặng sao cho bài viết	1913
từ khóa	1891
""", 'u': """
udostępnij	1361
udostępnij na facebooku	1361
udostępnij na twitterze	1361
udostępnij na x	1361
udostępnij w mediach społecznościowych	1361
udělit souhlas	215
uložit	212
uložit na později	212
uložit článek	212
uložiť	1620
uložiť na neskôr	1620
uložiť článok	1620
ultima oră	1479
ultimele știri	1479
um assinante presenteou você com este artigo	1461
un abonat ți-a oferit acest articol	1503
un abonné vous offre cet article	808
un e-mail de confirmation vous a été envoyé	801
un suscriptor te ha regalado este artículo	611
une erreur s'est glissée dans l'article	770
unterstütze uns	310
unterstützen	310
unterstützen sie uns	310
unterstützen sie uns per paypal	375
uppläst av en dator	1704
uppläst med ai-röst	1704
url 복사	1124
urlをコピー	1074
urlをコピーする	1097
url복사	1124
urmărește acest subiect	1496
urmărește live	1496
următorul	1481
uslovi korišćenja	1592
ustawienia plików cookie	1365
uvjeti korištenja	1592
uz sākumu	1201
uzyskaj dostęp	1355
už komentarus atsako jų autoriai	1167
už máte predplatné? prihláste sa	1614
už máte účet	1614
už máte účet? prihláste sa	1614
už podporujem	1624
už podporuji	206
uždaryti reklamą	1169
užpildykite apklausą	1168
užsakomasis straipsnis	1169
užsakomasis turinys	1169
užsisakyti prenumeratą	1161
""", 'v': """
vaata kõiki tellija soodustusi	620
vaata lähemalt	627
vaba töökoht	627
vad tycker du? rösta här	1715
vai kopsavilkums bija noderīgs	1200
vai raksts bija noderīgs	1200
vairāk par tēmu	1196
vaizdo įrašas	1168
vaizdo įrašą rasite čia	1168
van már fiókja	913
var artikeln till hjälp	1710
var resuméet nyttigt	271
var sammanfattningen till hjälp	1710
vari atteikties jebkurā laikā	1194
vasta küsitlusele	627
vastaa kyselyyn tästä	718
vaš komentar	1580
veja esta publicação no instagram	1440
veja também	1426
veja todas as opções de assinatura	1459
ver # comentários	1450
ver biografía	585
ver comentários	1424
ver conteúdo externo	1440
ver esta publicación en instagram	589
ver esta publicação no instagram	1440
ver galería	576
ver más	576
ver más artículos del autor	585
ver más noticias	612
ver también	573
ver também	1426
ver todas las opciones de suscripción	608
ver vídeo	576
verlagssonderveröffentlichung	385
vertrag kündigen	328
verträge hier kündigen	328
verwandte beiträge	332
ves algún error? comunícalo	598
veure aquesta publicació a instagram	179
vezi această postare pe instagram	1487
vezi mai multe știri	1504
vezi și	1479
već imate nalog	1574
već imate pretplatu	1574
već imate račun	1574
već podržavam	1584
već ste pretplatnik	1574
več iz rubrike	1660
več novic iz regije	1660
več o temi	1660
viac k téme	1618
videon voi katsoa jutun yläosasta	718
videoyu izlemek için tiklayin	1797
videó	921
videók	921
videónkat itt nézheti meg	923
vidéo	775
vielen dank für ihr feedback	365
vielen dank für ihre anmeldung	318
vielleicht später	309
vilkår	269	1309
vipps et beløp	1298
vis færre	276	1316
visa bilden i helskärm	1715
visa färre	1715
visa inlägg från facebook	1715
visa inlägg från instagram	1715
visa innehåll	1708
vissza a tetejére	923
visszajelzés	920
više o temi	1578
više vijesti iz regije	1578
viết bình luận	1890
você concorda? vote	1450
você pode gostar	1426
você pode se interessar	1426
você também pode gostar	1426
voir les résultats du sondage	796
vos réactions	770
votează în sondajul nostru	1490
votre avis nous intéresse	796
vous aimerez peut-être	772
vous avez déjà un compte	756
vous avez déjà un compte ? connectez-vous	756
vous avez déjà un compte ? identifiez-vous	756
vous possédez déjà un compte	756
vous pourriez être intéressé	772
vreau să primesc newsletterul	1497
vsebina sporočila	1659
vstúpiť do diskusie	1620
vytisknout článek	212
vytlačiť	1620
vytlačiť článok	1620
vytvořit účet	208
vyzkoušet	208
válasz	920
váš e-mail	210
väline sisu	637
värsked uudised	622
více	218
více k tématu	218
více o tématu	218
vídeos	573	1426
výber redakcie	1618
výběr redakce	218
về đầu trang	1893
""", 'w': """
warto przeczytać	1369
weitere beiträge	332
werbung überspringen	325
whatsapp'ta paylaş	1789
whatsappで読む	1097
wie gefällt ihnen dieser artikel	365
więcej	1369
więcej artykułów	1369
więcej informacji	1369
więcej na ten temat	1369
więcej o	1369
więcej z	1369
wpisz swój e-mail	1357
wprowadź adres e-mail	1357
wpłać	1353
wpłać teraz	1353
współpraca reklamowa	1364
wypróbuj	1355
wyraź zgodę	1365
wyślij e-mailem	1361
wyślij znajomemu	1361
""", 'x': """
x'te paylaş	1789
xem bình luận	1890
xem nhiều	1891
xem nhiều nhất	1891
xem nhiều trong tuần	1914
xem thêm	1891	1893
xem thêm bình luận	1890
xem tiếp	1893
xem toàn bộ	1893
xem tất cả	1893
xでシェア	1074
xでシェアする	1097
xでポスト	1074
""", 'y': """
ya estás suscrito	608
ya tenés suscripción	608
yapay zeka özeti	1797
yazarin diğer haberleri	1795
yazarin diğer yazilari	1795
yazarin tüm yazilari	1795
yorum gönder	1794
yorumlari gör	1794
""", 'z': """
z titulní strany	218
zabudnuté heslo	1614
zadejte svůj e-mail	210
zahlungsart wählen	313
zaloguj się	1355
zapisz na później	1361
zapisz się	1357
zapisz się na newsletter	1357
zapomenuté heslo	208
zarejestruj się	1355
zarządzaj zgodami	1365
zaten üye misiniz	1785
zavřít	206
załaduj więcej	1372
załóż konto	1355
zaštita osobnih podataka	1592
zaštita privatnosti	1592
zdieľať	1620
zdieľať na facebooku	1620
zdieľať článok	1620
zgadzam się	1365
zgadzam się na wyświetlanie treści	1365
zgłoś	1367
zgłoś błąd	1367
ziņa tiek papildināta	1201
ziņo par kļūdu	1200
ziņot par kļūdu	1200
zkopírovat odkaz	212
zkopírovat odkaz na článek	212
znajdź nas na facebooku	1362
značky	1618
zobacz galerię	1372
zobacz również	1369
zobacz także	1369
zobacz też	1369
zobacz więcej	1369
zobrazit více	220
zobrazit vše	220
zobraziť diskusiu	1620
zobraziť obsah	1631
zostań patronem	1353
zpět nahoru	220
zur merkliste hinzufügen	322
zur übersicht	335
zurück	330
zurück nach oben	335
zvětšit	220
zwiń	1372
""", '©': """
©ntb	1342	1342
""", 'à': """
à découvrir	772
à la une	772
à lire	772
à lire aussi	772
à lire dans ce dossier	772
à lire dans la même rubrique	772
à lire ensuite	772
à lire également	772
à ne pas manquer	772
à voir	772
à voir aussi	772
""", 'á': """
áudio gerado por ia	1442
áudio gerado por voz sintética	1442
""", 'ä': """
ähnliche artikel	332
ähnliche beiträge	332
ähnliche themen	332
älä missaa mitään	707
ämnen	1712
ämnen i artikeln	1712
är du redan prenumerant	1699
äänestä tästä	718
""", 'ç': """
çerez ayarlari	1792
çerez politikasi	1792
çerezler	1792
çikiş yap	1785
çok okunanlar	1795
""", 'è': """
è gratis e ci vuole solo un minuto	1048
""", 'é': """
é grátis e leva menos de um minuto	1454
écouter	763
écouter (# min	763
écouter le podcast	775
édition du jour	772
""", 'í': """
írd meg a véleményed	920
írja meg véleményét	920
""", 'î': """
înapoi sus	1481
încarcă mai multe	1481
închide	1469
înregistrare	1471
înregistrează-te	1471
îți mulțumim pentru vot	1490
""", 'ö': """
öffnen	335
ön mit gondol? szavazzon	923
önceki	1797
önceki haber	1795
öne çikan haberler	1795
öne çikanlar	1795
önerilen haberler	1795
önerilenler	1795
összes	923
özet faydali oldu mu	1794
""", 'ú': """
új hozzászólás	920
última hora	573
últimas	1426
últimas entradas	573
últimas noticias	573
últimas notícias	1426	1426
últimes notícies	171
últimos artículos	573
únete	553
únete a la conversación	571
""", 'ü': """
überweisung	313
ücretsiz dene	1785
ücretsiz üye ol	1785
ücretsiz üye olun	1785
üye girişi	1785
üye ol	1784	1785
üye olun	1785
""", 'ý': """
ý kiến	1890
ý kiến bạn đọc	1890
ý kiến của bạn	1890
""", 'ā': """
ārējais saturs	1210
""", 'č': """
članak je zaključan	1574
članak se nastavlja ispod oglasa	1577
članek je zaklenjen	1656
članek se nadaljuje pod oglasom	1659
článek pokračuje pod reklamou	214
čtěte dále	218
čtěte i	218
čtěte také	218
číslo účtu pro dary	207
číst dál	220
číst dál s předplatným	208
číst více	220
čítajte aj	1618
""", 'ď': """
ďalšie správy	1618
ďalšie články	19	1618
""", 'đ': """
đáng chú ý	1891
đã có tài khoản	1883
đã sao chép	1886
đã sao chép liên kết	1913
đóng	1881
đóng góp	1882
đăng ký	1883
đăng ký ngay	1883
đăng nhập	1883
đăng nhập / đăng ký	1883
đăng xuất	1883
được quan tâm	1914
được tài trợ	1888
đặt báo	1883
đề xuất	1891
để sau	1881
đọc nhiều	1891
đọc nhiều nhất	1891
đọc sau	1913
đọc thêm	1891	1893
đọc tiếp	1893
đọc tiếp về chủ đề này	1914
đừng bỏ lỡ	1891
""", 'į': """
į viršų	1168
įveskite savo el. pašto adresą	1185
""", 'ś': """
śledź nas	1362
""", 'ş': """
şifremi unuttum	1785
şimdi değil	1783
şurada paylaş	1789
""", 'š': """
štampaj	1580
štítky	218
""", 'ž': """
že imate račun	1656
že naročnik	1656
že podpiram	1666
žiūrėkite nuotraukas	1168
žiūrėkite vaizdo įrašą	1168
žiūrėti galeriją	1168
""", 'ș': """
știri pe aceeași temă	1504
știri recomandate	1479
știri similare	1479
știrile zilei	1479
""", 'ț': """
ți-a fost util acest articol	1490
ți-a fost util acest rezumat	1490
ți-ai uitat parola	1501
ți-ar putea plăcea și	1504
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	395
""", 'ί': """
ίσως αργότερα	393
ίσως σας ενδιαφέρει	403
""", 'α': """
ακούστε	398
ακούστε το άρθρο	398
αναζήτηση	405
αναφορά λάθους	402
αντιγραφή link	398
αντιγραφή συνδέσμου	398
αντιγραφή συνδέσμου άρθρου	398
απάντηση	402
αποδέχομαι	407
αποδοχή	407
αποδοχή όλων	407
αποθήκευση	398
αποθηκεύστε το άρθρο	398
αποστολή με email	398
αποσύνδεση	395
απόρριψη	407
απόρριψη όλων	407
αργότερα	393
αρχική	405
αφήστε σχόλιο	402
""", 'β': """
βίντεο	403
βαθμολογήστε το άρθρο	402
""", 'γ': """
γίνε συνδρομητής	395
γίνετε μέλος	394
γίνετε συνδρομητής	395
γράψτε σχόλιο	402
""", 'δ': """
δείτε περισσότερα	405
δείτε τα σχόλια	402
δείτε όλα	405
δημιουργία λογαριασμού	395
δημοφιλέστερα	403
δημοφιλή	403
δημοφιλή άρθρα	403
διαβάστε ακόμα	403
διαβάστε ακόμη	403
διαβάστε επίσης	403
διαβάστε επίσης στο	403
διαβάστε περισσότερα	403	405
διαφήμιση	400
διαφημίσεις	400
διαφημιση	400
διαφημιστικό περιεχόμενο	400
δωρήστε	394
δωρεά	394
""", 'ε': """
είσοδος	395
εγγραφή	395
ειδήσεις σήμερα	403
ειδήσεις τώρα	403
εκτυπώστε το άρθρο	398
εκτύπωση	398
επικοινωνία	402
επιλογές συντακτών	403
επιστροφή στην κορυφή	405
επόμενο	405
επόμενο άρθρο	403
ετικέτες	403
""", 'θ': """
θέματα	403
""", 'κ': """
κάντε δωρεά	394
κάντε μια δωρεά	394
κανόνες σχολιασμού	402
κατηγορίες	403
κλείσιμο	393
κοινοποίησε	398
κοινοποίηση	398
κοινοποίηση στο facebook	398
κοινοποίηση στο twitter	398
κοινοποιήστε	398
κοινοποιήστε το άρθρο	398
""", 'μ': """
με την υποστήριξη	400
μενού	405
μη χάσετε	403
μην το χάσεις	403
μην χάσετε	403
μοιράσου το	398
μοιραστείτε	398
μοιραστείτε το	398
μοιραστείτε το άρθρο	398
μπορεί να σας αρέσει	403
μόνο για συνδρομητές	395
""", 'ξ': """
ξεχάσατε τον κωδικό	395
""", 'ο': """
ο λογαριασμός μου	395
ο σύνδεσμος αντιγράφηκε	398
""", 'π': """
περισσότερα	403	405
περισσότερα άρθρα	403
περισσότερες ειδήσεις	403
πολιτική cookies	407
πολιτική απορρήτου	407
προηγούμενο	405
προηγούμενο άρθρο	403
προσθήκη σχολίου	402
προστασία προσωπικών δεδομένων	407
προτείνουμε	403
προτεινόμενα	403
προωθητικό περιεχόμενο	400
πρόσφατα άρθρα	403
""", 'ρ': """
ροή	403
ροή ειδήσεων	403
ρυθμίσεις cookies	407
""", 'σ': """
στείλε το σε φίλο	398
στηρίξτε μας	394
συμφωνώ	407
συνέχεια ανάγνωσης	405
συνδεθείτε	395
συνδρομή	395
συνδρομητές	395
σχετικά	403
σχετικά άρθρα	403
σχετικά θέματα	403
σχετικά νέα	403
σχετικές ειδήσεις	403
σχετικό άρθρο	403
σχολιάστε	402
σχολιάστε το άρθρο	402
σχόλια	402
σχόλιο	402
σύνδεση	395
""", 'τ': """
τα πιο δημοφιλή	403
τα πιο δημοφιλή της ημέρας	403
τα πιο διαβασμένα	403
τα πιο πρόσφατα	403
τελευταία άρθρα	403
τελευταία νέα	403
τελευταίες ειδήσεις	403
""", 'υ': """
υπενθύμιση αργότερα	393
υποβολή σχολίου	402
υποστηρίξτε μας	394
""", 'φ': """
φόρτωση περισσότερων	405
""", 'χ': """
χαρίστε αυτό το άρθρο	398
χορηγούμενο	400
χορηγούμενο άρθρο	400
χορηγούμενο περιεχόμενο	400
""", 'ό': """
όλα τα σχόλια	402
όλες οι ειδήσεις	403
όροι σχολιασμού	402
όροι χρήσης	407
όχι ευχαριστώ	393
όχι τώρα	393
όχι, ευχαριστώ	393
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1518
авторизоваться	1518
адрес электронной почты	1520
актуално	98
актуальне	1841
архив	1532
""", 'б': """
банковская карта	1517
банковский перевод	1517
безопасный платеж	1517
больше	1532
больше материалов по теме	1532
больше новостей	1532
будьте в курсе	1520
была ли статья полезной	1530
більше за темою	1841
більше матеріалів за темою	1841
більше на цю тему	1841
більше новин	1841
більше новин на тему	1841
більше по темі	1841
""", 'в': """
в избранное	1523
в тренде	1532
важливо	1841
вам будет интересно	1532
вам може бути цікаво	1841
вам може сподобатися	1841
вам может быть интересно	1532
вам может понравиться	1532
вам також може сподобатися	1841
вас може зацікавити	1841
вас может заинтересовать	1532
ваш e-mail	1520
ваш email	1520
введите e-mail	1520
введите email	1520
введите ваш email	1520
введите ваш адрес электронной почты	1520
версия для печати	1523
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	1830
вже є акаунт	1830
вибір редакції	1841
видео	1532
вижте още	98
вижте още от	98
вийти	1830
вконтакте	1524	1524
влез	94
влезте	94
во весь экран	1535
водещи новини	98
войти	1518
войти в аккаунт	1518
войти в чат	1530
воспроизвести	1535
время на чтение	1535
время чтения # мин	1535
все	1535
все комментарии	1530
всі новини	1843
вход	94	1518
вхід	1830
выберите сумму	1517
выбор редакции	1532
выйти	1518
відео	1841
відео вище	1862
відео нижче	1862
відповісти	1839
відхилити	1837
""", 'г': """
главная	1535
главное	1532
главное за день	1532
главные новости	1532
головна	1843
головне	1841
головне за день	1841
головні новини	1841
""", 'д': """
далее	1535
далі	1843
дарете	93
дари	93
дари сега	93
детальніше	1843
дзен	1524
дивіться відео	1862
дивіться відео вище	1862
дивіться відео нижче	1862
дивіться також	1841
дивіться також відео	1862
дивіться у відео	1862
для подписчиков	1518
до теми	1841
добавить комментарий	1530
додати коментар	1839
докладвай грешка	100
докладніше	1843
долучитися	1828
доступно по подписке	1518
другая сумма	1517
други новини	19
другие материалы	19	1532
другие материалы рубрики	1532
другие новости	19	1532
другие новости раздела	1532
другие статьи	1532
друк	1834
""", 'е': """
единоразово	1515
ежемесячно	1515
еще новости	1532
еще по теме	1532
ещё	1532
ещё новости	1532
ещё по теме	1532
""", 'з': """
за темою	1841
забравена парола	94
забули пароль	1830
забыли пароль	1518
завантажити ще	1843
загрузить еще	1535
загрузить ещё	1535
задонатити	1828
задонатить	1515
закрити	1827
закрыть	1514
залишити коментар	1839
запази	100
запази статията	100
запропонувати новину	1839
зарегистрироваться	1518
зареєструватися	1830
затвори	103
зберегти	1834
зберегти статтю	1834
збільшити	1843
зміст	1843
зробити внесок	1828
зрозуміло	1837
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
интересное	1532
""", 'к': """
к началу	1535
категории	1532
категорії	1841
ключови думи	98
коментар	1839
коментари	100
коментарі	1839
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	1839
комментарии	1530
комментарии отсутствуют	1530
комментарий	1530
комментировать	1530
контакти	1839
контакты	1530
конфиденциальность	1528
копирай линк	100
копирай линка	100
копировать ссылку	1523
копіювати посилання	1834
купи абонамент	94
купить подписку	1518
""", 'л': """
лента новостей	1532
личный кабинет	1518
""", 'м': """
материалы партнеров	1527
материалы по теме	1532
матеріали за темою	1841
матеріали по темі	1841
меню	1535	1843
метки	1532
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1514
может позже	1514
можливо, пізніше	1827
мой профиль	1518
моят профил	94
мы в социальных сетях	1525
мы в соцсетях	1525
мы вконтакте	1525
мій профіль	1830
мітки	1841
""", 'н': """
на главную	1535
на правах реклами	1836
на правах рекламы	1527
наверх	1535	1843
нагадати пізніше	1827
надіслати	1834
надіслати другу	1834
назад	1535	1843
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	1841
найпопулярніше за добу	1841
найпопулярніше за тиждень	1841
найти	1535
найчитаніше	1841
налаштування	1837
написати коментар	1839
написать комментарий	1530
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1514
направете дарение	93
настройки	1528
настройки cookie	1528
наступна	1843
наступна стаття	1841
не зараз	1827
не пропустите	1532
не пропустіть	1841
не сега	103
не сегодня	1514
не сейчас	1514
не сьогодні	1827
не, благодаря	103
нет комментариев	1530
нет, спасибо	1514
новини	1841
новини за темою	1841
новини компаній	1836
новини партнерів	1836	1841
новости	1532
новости smi#	1532
новости партнеров	1527
новости партнёров	1527
новости по теме	1532
новости сми#	1532
ні, дякую	1827
""", 'о': """
обговорити	1839
обратная связь	1530
обсудить	1530
обсуждение	1530
одноклассники	1524
одноразово	1828
оставить комментарий	1530
останні новини	1841
останні статті	1841
ответить	1530
отказаться	1528
отклонить	1528
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1523
отправить по почте	1523
оформити підписку	1830
оформить донат	1515
оценете статията	100
оцените материал	1530
оцените статью	1530
оцініть матеріал	1839
оцініть статтю	1839
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1527
партнерский проект	1527
партнерський матеріал	1836
партнерський проєкт	1836
партньорско съдържание	97
партнёрский материал	1527
партнёрский проект	1527
передплата	1830
передплатити	1830
перейти к содержанию	1535
печать	1523
платена публикация	97
платено съдържание	97
по подписке	1518
по теме	1532
по-късно	103
повідомити про помилку	1839
повідомити про помилку в тексті	1839
погоджуюсь	1837
погоджуюся	1837
подарете тази статия	100
подарить материал	1523
подарить статью	1518
подарувати статтю	1834
поддержать	1515
поддержать автора	1515
поддержать нас	1515
поддержать проект	1515
поддержать редакцию	1515
поддержите нас	1515
поделитесь	1523
поделиться	1523	1523
поделиться в telegram	1523
поделиться в twitter	1523
поделиться в одноклассниках	1523
поделиться в соцсетях	1523
поделиться вконтакте	1523
поделиться новостью	1523
поделиться ссылкой	1523
поделиться статьей	1523
поделиться статьёй	1523
подкасти	1841
подкасты	1532
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1518
подписаться в max	1525
подписаться в telegram	1525
подписаться на канал	1525
подписаться на новости	1520
подписаться на рассылку	1520
подписаться на телеграм-канал	1525
подписка	1518
подписывайтесь	1525
подпишитесь на рассылку	1520
подробнее	1535
подробнее по теме	1532
поділитись	1834
поділитися	1834
поділитися в telegram	1834
поділитися в соцмережах	1834
поділитися новиною	1834
поділитися статтею	1834
поділіться	1834
пожертвовать	1515
пожертвувати	1828
позже	1514
поиск	1535
показати більше	1843
показати коментарі	1839
показати ще	1843
показать больше	1535
показать еще	1535
показать ещё	1535
показать комментарии	1530
политика конфиденциальности	1528
политика обработки персональных данных	1528
пользовательское соглашение	1528
політика конфіденційності	1837
помочь	1515
помочь нам	1515
помочь проекту	1515
помочь редакции	1515
понятно	1528
попередня	1843
попередня стаття	1841
попробовать бесплатно	1518
популярне	1841
популярное	1532
популярные	1532
популярные новости	1532
популярные статьи	1532
популярні новини	1841
посилання скопійовано	1834
последнее	1532
последни	98
последни новини	98
последние новости	1532
послухати новину	1834
похожие материалы	1532
похожие статьи	1532
поширити	1834
поширити у facebook	1834
пошук	1843
правила за коментиране	100
правила использования	1528
правила коментування	1839
правила комментирования	1530
предложить новость	1530
предыдущая	1535
предыдущая статья	1532
премиум	1518
преміум	1830
препоръчани	98
препоръчваме ви	98
прийняти	1837
прийняти всі	1837
принтирай	100
принять	1528
принять все	1528
принять всё	1528
прислать новость	1530
приєднатися	1828
приєднатися до спільноти	1828
продолжить без поддержки	1514
продължава след рекламата	97
промо	1527	1836
прослушать	1523
прослушать новость	1523
підписатись	1830
підписатися	1830
підписка	1830
підтримайте нас	1828
підтримати	1828
підтримати автора	1828
підтримати журналістів	1828
підтримати нас	1828
підтримати редакцію	1828
пізніше	1827
""", 'р': """
радимо прочитати	1841
развернуть	1535
разово	1515
разпечатай	100
распечатать	1523
распечатать статью	1523
рассказать друзьям	1523
рассылка	1520
рассылки	1520
регистрация	94	1518
редакция рекомендует	1532
реклама	97	1527	1527	1836	1836
реклама - статията продължава по-долу	97
реклама на сайте	1527
реклама на сайті	1836
реклама. продовження нижче	1836
реклама. продолжение ниже	1527
рекламно каре	97
рекламно съдържание	97
рекомендуем	1532
рекомендуемое	1532
рекомендуємо	1841
реєстрація	1830
роздрукувати	1834
роздрукувати статтю	1834
рубрики	1532	1841
""", 'с': """
самое важное	1532
самое популярное	1532
самое читаемое	1532
самое читаемое за день	1532
самое читаемое за неделю	1532
свежее	1532
свежие новости	1532
свернуть	1535
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1530
сделать пожертвование	1515
сейчас читают	1532
скопировать ссылку	1523
скопировать ссылку на статью	1523
скопіювати посилання	1834
скопіювати посилання на статтю	1834
следующая	1535
следующая статья	1532
слухати	1834
слухати новину	1834
слушай новината	100
слушать	1523
слушать новость	1523
см. также	1532
смотреть все	1535
смотри также	1532
смотрите также	1532
согласен	1528
согласиться	1528
содержание	1535
создать аккаунт	1518
сообщить об опечатке	1530
сообщить об ошибке	1530
сохранить	1523
сохранить статью	1523
социальные сети	1525
спасибо за подписку	1520
спецпроект	1527
спецпроєкт	1836
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1517
способы оплаты	1517
ссылка скопирована	1523
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	1828
стати частиною спільноти	1828
стать патроном	1515
стать соучастником	1515
стать спонсором	1515
створити акаунт	1830
стрічка новин	1841
сходни новини	98
схожі матеріали	1841
схожі новини	1841
схожі статті	1841
създай профил	94
сюжет	1532
сюжеты	1532
""", 'т': """
тагове	98
також читайте	1841
твитнуть	1523
твиттер	1524
твітнути	1834
теги	1532	1841
телеграм	1524
тема дня	1532
теми	1841
темы	1532
только для подписчиков	1518
""", 'у': """
увеличить	1535
увійти	1830
уже есть аккаунт	1518
уже зарегистрированы	1518
уже зареєструвалися	1830
умови використання	1837
усі новини	1843
""", 'ф': """
файлы cookie	1528
фейсбук	1524
фото	1532
фоторепортаж	1532
""", 'х': """
харесай	100
хорошо	1528
""", 'ч': """
час читання # хв	1843
чи була стаття корисною	1839
читайте еще	1532
читайте ещё	1532
читайте ниже	1527
читайте по теме	1532
читайте также	1532
читайте також	1841
читати далі	1843
читати повністю	1843
читати також	1841
читать в max	1525
читать в telegram	1525
читать далее	1535
читать дальше	1535
читать ещё	1535
читать комментарии	1530
читать полностью	1535
читать также	1532
что еще почитать	1532
что ещё почитать	1532
""", 'щ': """
ще за темою	1841
ще новини	1841
що ще почитати	1841
щомісяця	1828
""", 'э': """
электронная почта	1520
""", 'я': """
я вже підтримую	1827
я уже поддерживаю	1514
яндекс.дзен	1524
""", 'і': """
інші новини	19	1841
""", 'א': """
אולי גם יעניין אותך	828
אולי יעניין אותך	828
אולי יעניין אותך גם	853
אולי יעניין אתכם	828
אולי יעניין אתכם גם	853
אולי מאוחר יותר	818
אולי פספסתם	853
אינציקלופדיית ynet	828
""", 'ב': """
בחסות	856
בשיתוף	825
""", 'ד': """
דווח על טעות	827
דלג לתוכן	830
דף הבית	830
""", 'ה': """
האזינו	823
הבא	830
הגב	827
הדפיסו כתבה	852
הדפס	823
הדפסה	823
הדפסת כתבה	852
הוסיפו תגובה	827
הוסף תגובה	827
הוספת תגובה	827
הזכירו לי מאוחר יותר	818
החשבון שלי	820
הירשם	820
הכי נצפים	828
הכי נקרא	828
הכי נקראות	828
הכי נקראות היום	853
הכתבה הבאה	828
הכתבה הקודמת	828
המלצות	828
המשך לקרוא	830
המשך קריאה	830
הנצפים ביותר	853
הנקראות ביותר	828
הנקראים ביותר	853
העתיקו את הקישור	852
העתיקו קישור	852
העתק קישור	823
העתקת הקישור	852
העתקת קישור	823
הצג עוד	830
הצטרפו	819
הצטרפו אלינו	819
הקודם	830
הקישור הועתק	852
הרשמה	820
השב	827
התחבר	820
התחברות	820
""", 'ו': """
ווטסאפ	823
וידאו	828
""", 'ח': """
חדשות אחרונות	828
חודש ראשון ב-#	851
חודש ראשון ב-# ש"ח	851
חודש ראשון בשקל	851
חודש ראשון חינם	851
חזרה למעלה	830
חיפוש	830
""", 'ט': """
טוויטר	823
טלגרם	823
טען עוד	830
""", 'י': """
יציאה	820
""", 'כ': """
כבר מנויים? התחברו	820
כבר נרשמת	820
כותרות אחרונות	828
כניסה	820
כניסה למנויים	820
כתבה זו היא תוכן ממומן	852
כתבה ממומנת	856
כתבו תגובה	827
כתבות אחרונות	828
כתבות מומלצות	828
כתבות נוספות	828
כתבות נוספות בנושא	853
כתבות נוספות שיעניינו אתכם	853
כתבות קשורות	828
כתבות שאולי פספסתם	853
כתבות שיעניינו אתכם	853
""", 'ל': """
לא כעת	818
לא עכשיו	818
לא תודה	818
לא, תודה	818
להורדת האפליקציה	852
להמשך קריאה	820
להרשמה	820
לכל הכתבות	830
לכל הכתבות בנושא	853
לכל העדכונים, הכתבות והסרטונים	853
לכל התגובות	827
לכתבה הבאה בסדרה	853
לכתבה הקודמת בסדרה	853
לרכישת מינוי	820
לרכישת מינוי לחצו כאן	852
לתרום	819
לתרומה	819
""", 'מ': """
מבזקים	828
מודעה	825
מומלץ עבורך	853
מומלץ עבורכם	853
מומלצים	828
ממומן	825
מצאתם טעות	827
""", 'נ': """
נושאים	828
נושאים קשורים	828
""", 'ס': """
סגור	818
סגירה	818
סיכום ai	839
סיכום הכתבה	839
""", 'ע': """
עוד	830
עוד באותו נושא	853
עוד בנושא	828
עוד בערוץ	828
עוד חדשות	828
עוד כתבות	19	828
עוד כתבות בנושא	19
עוד כתבות מעניינות	852
עוד סיפורים	853
""", 'פ': """
פייסבוק	823
פרסום	825
פרסומת	825
""", 'צ': """
צור חשבון	820
צור קשר	827
""", 'ק': """
קרא גם	828
קרא עוד	830
קראו גם	828
קראו עוד	830
""", 'ש': """
שיתוף	823
שיתוף בווטסאפ	823
שיתוף בטוויטר	823
שיתוף במייל	852
שיתוף בפייסבוק	823
שכחתי סיסמה	820
שלח לחבר	823
שלחו את הכתבה במתנה	852
שלחו במתנה	852
שליחה במייל	823
שמירה	823
שמירת כתבה	852
שמרו כתבה	852
שמרו לקריאה מאוחרת	852
שתף	823
שתפו	823	852
שתפו את הכתבה	823
שתפו בוואטסאפ	852
שתפו בווטסאפ	852
שתפו בטלגרם	852
שתפו בפייסבוק	823
""", 'ת': """
תגובה	827
תגובות	827
תגיות	828
תוכן למנויים	820
תוכן ממומן	825
תוכן מסחרי	856
תוכן מקודם	825
תוכן פרסומי	856
תוכן שיווקי	825
תוכן שיווקי בשיתוף	856
תורגם אוטומטית	852
תיקון טעות	852
תמכו בנו	819
תפריט	830
תקציר ai	839
תקציר בינה מלאכותית	839
תקציר הכתבה	839
תרומה	819
תרמו	819
תרמו עכשיו	819
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	688
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	663
اخبار مرتبطة	79
اخبار پيشنهادي	688
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	663
اخرين خبرها	688
ادامه	665
ادامه مطلب	665
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	658
ارسال المقال بالبريد	78
ارسال به تلگرام	680
ارسال به دوستان	658
ارسال نظر	662
از دست ندهيد	688
از ما حمايت كنيد	655
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	656
اشتراك گذاري	658
اشتراك گذاري در تلگرام	680
اشتراكگذاري	658
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
الان نه	654
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
انتهاي پيام	680
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
اولين نفري باشيد كه نظر ميدهد	680
ايجاد حساب	656
اين مطالب را هم بخوانيد	688
اين مطلب را هم بخوانيد	688
اگهي	660
اگهيها	692
""", 'ب': """
بازرگاني	692
بازگشت به بالا	665
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	663
برچسبها	663
بستن	654
بعدا ياداوري كن	654
بعدي	665
بلغ عن خطا	69
به اشتراك بگذاريد	658
بيشتر	663	665
بيشتر ببينيد	688
بيشتر بخوانيد	663
""", 'ت': """
تازهترينها	663
تبرع	39
تبرع الان	39
تبليغ	660
تبليغات	660
تبليغات در گوگل	692
تبليغات متني	692
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	658
تم نسخ الرابط	78
تماس با ما	662
تماشاي ويديو	680
تويتر	44
توييتر	658
تيليجرام	44
""", 'ث': """
ثبت نام	656
ثبت نظر	662
ثبتنام	656
""", 'ج': """
جديدترين اخبار	663
جستجو	665
جميع التعليقات	48
""", 'ح': """
حالا نه	654
حجم الخط	44
حساب كاربري	656
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	655
حمايت مالي	655
""", 'خ': """
خانه	665
خبر بعدي	680
خبر قبلي	680
خبرهاي بيشتر	688
خبرهاي مرتبط	663	688
خبرهاي پيشنهادي	688
خروج	656
""", 'د': """
در همين رابطه	688
در همين زمينه	688
دستهبندي	663
دعوت به همكاري	680
ديدگاه	662
ديدگاهتان را بنويسيد	680
ديدگاهها	662
""", 'ذ': """
ذات صلة	49
ذخيره	658
ذخيره خبر	680
ذخيره مطلب	680
ذخيره مطلب براي بعد	680
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	656
رپورتاژ	660
رپورتاژ اگهي	660
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
شايد بعدا	654	654
""", 'ص': """
صفحه اصلي	665
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	656
عكس	663
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	656
فيديو	49
فيسبوك	44	658
""", 'ق': """
قبلي	665
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
كليدواژهها	663
كمك كنيد	655
كمك مالي	655
كن اول المعلقين	78
كن داعما	39
كپي شد	680
كپي كردن لينك	680
كپي لينك	658
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	658
لينك كوتاه خبر	680
لينك كپي شد	680
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	660
محتواي حمايتشده	680
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
مشاهده بيشتر	665
مشاهده همه	665
مشترك شويد	656
مطالب بيشتر	688
مطالب مرتبط	663
مطالب پيشنهادي	688
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	663
منو	665
مهمترين اخبار	663
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	680
نسيت كلمة المرور	40
نظر	662
نظر بدهيد	680
نظر خود را با ما در ميان بگذاريد	680
نظر خود را بنويسيد	662
نظر شما	662
نظر شما درباره اين خبر چيست	680
نظرات	662
نظرسنجي	680
نمايش بيشتر	665
ننصح بقراءة	49
نه ممنون	654
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	658
همچنين ببينيد	688
همچنين بخوانيد	663
""", 'و': """
واتساب	44
واتساپ	658
ورود	656
ورود / ثبت نام	656
وسوم	49
ويديو	663
ويژه مشتركان	656
""", 'پ': """
پاسخ	662
پربازديدترين	663
پربازديدترينها	663
پربازديدها	663
پربازديدهاي امروز	688
پربازديدهاي هفته	688
پربحثترينها	663
پربينندهترين	688
پربينندهترين خبرها	688
پربينندهترينها	688
پيام بازرگاني	692
پيشنهاد خواندني	688
پيشنهاد سردبير	663
پيشنهاد ما	663
""", 'چ': """
چاپ	658
""", 'گ': """
گزارش خطا	662
گزارش خطا در اين خبر	680
""", 'अ': """
अगला	877
अगली खबर	875
अन्य खबरें	19	19	875
अपनी राय दें	874
अभी दान करें	866
अभी नहीं	865
""", 'आ': """
आगे पढें	877
आज की अन्य खबरें	898
आपके लिए	875
आपको यह भी पसंद आ सकता है	898
आपको ये भी पसंद आ सकता है	898
""", 'इ': """
इसे भी देखें	898
इसे भी पढें	875
""", 'ई': """
ई-पेपर	867
""", 'ऊ': """
ऊपर जाएं	877
""", 'ए': """
एआई द्वारा तैयार	886
एआई समरी	886
एआई सारांश	886
एआई से तैयार सारांश	886
""", 'औ': """
और खबरें	875
और देखें	877
और पढें	875	877
और भी पढें	898
""", 'क': """
कमेंट	874
कमेंट करें	874
कमेंट्स	874
केवल सदस्यों के लिए	867
कॉपी लिंक	870
""", 'ख': """
खाता बनाएं	867
खोजें	877
""", 'च': """
चर्चा में क्यों है	898
""", 'ज': """
जरूर पढें	898	898
जवाब दें	874
ज्यादा पढी गई	898
""", 'ट': """
टिप्पणियां	874
टिप्पणी	874
टिप्पणी करें	874
टैग्स	875
टॉप न्यूज	875
टॉप स्टोरीज	898
ट्रेंडिंग	875
ट्विटर	870
""", 'त': """
ताजा खबरें	875	875
ताजा समाचार	875
""", 'द': """
दान करें	866
देश की और खबरें	898
दोस्तों को भेजें	886
""", 'न': """
नहीं धन्यवाद	865
नहीं, धन्यवाद	865
""", 'प': """
पार्टनर कंटेंट	901
पिछला	877
पिछली खबर	875
पूरी खबर पढें	877
प्रचार	872
प्रतिक्रिया दें	874
प्रायोजित	872
प्रायोजित सामग्री	901
प्रिंट करें	870
प्रीमियम	867
""", 'फ': """
फेसबुक	870
फेसबुक पर शेयर करें	870
फोटो	875
फोटो गैलरी	898
""", 'ब': """
बंद करें	865
बडी खबरें	875
बाद में	865
बाद में याद दिलाएं	865
""", 'म': """
मुख्य समाचार	875
मेन्यू	877
मेरा खाता	867
""", 'य': """
यह भी देखें	898
यह भी पढें	875
ये खबरें भी पढें	898
ये भी जानें	898
ये भी देखें	898
ये भी पढें	875
""", 'र': """
रजिस्टर करें	867
""", 'ल': """
लिंक कॉपी करें	870	886
लॉग इन	867
लॉग इन करें	867
लॉगआउट	867
लॉगिन	867
लोकप्रिय	875
""", 'व': """
विज्ञापन	872
विज्ञापन के बाद जारी	901
विज्ञापन हटाएं	886
विषय	875
वीडियो	875
व्हाट्सएप	870
""", 'श': """
शायद बाद में	865
शेयर	870
शेयर करें	870
""", 'स': """
संपर्क करें	874
संबंधित खबरें	875	875
संबंधित लेख	875
संबंधित वीडियो	898
संबंधित समाचार	875
सदस्य बनें	866
सबसे ज्यादा पढी गई	875
सबसे ज्यादा पढी गई खबरें	898
सबसे ज्यादा पढी गईं	898
सब्सक्राइब	867
सब्सक्राइब करें	867
सभी देखें	877
समर्थन करें	866
सहयोग करें	866
साइन अप	867
साइन इन	867
साझा करें	870
सेव करें	870
स्पॉन्सर्ड	872
स्पॉन्सर्ड कंटेंट	901
""", 'ह': """
हमारा समर्थन करें	866
होम	877
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
ข่าวที่คุณอาจสนใจ	1772
ข่าวที่น่าสนใจ	1772
ข่าวที่เกี่ยวข้อง	1752
ข่าวยอดนิยม	1752
ข่าวล่าสุด	1752
ข่าวอื่นที่น่าสนใจ	1772
ข่าวอื่นๆ	19	1772
ข่าวอื่นๆ ที่น่าสนใจ	1764
ข่าวเกี่ยวข้อง	1772
ข่าวแนะนำ	1752
""", 'ค': """
คลิกชมวิดีโอ	1764
คลิปแนะนำ	1772
ความคิดเห็น	1754
คัดลอกลิงก์	1754
คัดลอกลิงก์แล้ว	1764
คัดลอกลิงค์	1764
คัดลอกลิงค์แล้ว	1764
คุณอาจสนใจ	1772
""", 'ช': """
ชมคลิป	1764
ชมคลิปวิดีโอ	1764
ชมวิดีโอ	1764
ชมวิดีโอด้านบน	1764
""", 'ด': """
ดูคลิป	1764
ดูวิดีโอ	1764
ดูเพิ่มเติม	1754
""", 'บ': """
บทความที่น่าสนใจ	1772
บทความที่เกี่ยวข้อง	1752
บทความล่าสุด	1752
บทความแนะนำ	1772
บริจาค	1750
บริจาคเลย	1750
บันทึก	1764
บันทึกไว้อ่านภายหลัง	1764
""", 'พ': """
พิมพ์	1754
พิมพ์บทความ	1764
พิมพ์หน้านี้	1764
""", 'ฟ': """
ฟังรายการย้อนหลัง	1764
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	1764
""", 'ย': """
ยอดนิยม	1772
ยอดนิยมในตอนนี้	1772
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	1764
ร่วมงานกับเรา	1764
ร่วมตอบแบบสอบถาม	1764
ร่วมบริจาค	1750
ร่วมแสดงความคิดเห็น	1764
""", 'ล': """
ลงทะเบียน	1750
ลืมรหัสผ่าน	1750
""", 'ส': """
สนับสนุนเรา	1750
สปอนเซอร์	1754
สมัครงานกับเรา	1764
สมัครสมาชิก	1750
ส่งต่อให้เพื่อน	1764
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	1772
อ่านข่าวผ่านแอป	1764
อ่านข่าวอื่นๆ	1772
อ่านต่อ	1754
อ่านต่อเรื่องนี้	1772
อ่านเพิ่มเติม	1752
""", 'เ': """
เข้าสู่ระบบ	1750
เนื้อหาที่เกี่ยวข้อง	1772
เป็นคนแรกที่แสดงความคิดเห็น	1764
เรื่องที่คุณอาจสนใจ	19	1772
เรื่องที่น่าสนใจ	1772
เรื่องที่เกี่ยวข้อง	1752
เรื่องล่าสุด	1772
เรื่องอื่นที่น่าสนใจ	1752
เรื่องแนะนำ	1772
""", 'แ': """
แชร์	1754
แชร์ข่าวนี้	1764
แชร์บทความ	1764
แชร์หน้านี้	1764
แชร์ไปที่ line	1764
แท็ก	1772
แท็กที่เกี่ยวข้อง	1772
แปลอัตโนมัติ	1764
แสดงความคิดเห็น	1754
""", 'โ': """
โฆษณา	1754
โหลดแอปฟรี	1764
""", 'ủ': """
ủng hộ	1882
ủng hộ chúng tôi	1882
""", 'あ': """
あとで	1066
あとで読む	1074
あなたにおすすめ	1083
あなたにおすすめの記事	1083
あなたへのおすすめ	1083
あわせて読みたい	1083
あわせて読む	1107
""", 'い': """
いいえ、結構です	1066
いいね	1074	1074
いいね!してニュースをチェック	1075
いいね!で応援する	1097
いま読まれています	1107
いま読まれている記事	1107
""", 'お': """
おすすめ	1083
おすすめの記事	1083
おすすめ情報pr	1077
おすすめ記事	1083
おすすめ関連記事	1107
お問い合わせ	1079
お気に入り	1074
お気に入りに追加	1074
お申し込み	1069
""", 'こ': """
こちらの記事もおすすめ	1107
こちらの記事も読まれています	19	1107
こちらもおすすめ	1083
こちらも読む	1107
この著者の記事	1083
この記事に関連するニュース	1107
この記事のタグ	1083
この記事の写真をすべて見る	1108
この記事の関連ニュース	1107
この記事は会員限定です	1069
この記事もチェック	1097
この記事をシェア	1074
この記事をプレゼント	1097
この記事をプレゼントする	1097
この記事を保存	1097
この記事を印刷	1097
この記事を印刷する	1097
この記事を評価する	1097
この記者の記事一覧	1083
この連載の記事	1083
""", 'ご': """
ご意見	1081
ご支援のお願い	1067
ご購読の申し込み	1069
""", 'さ': """
さらに読み込む	1085
""", 'す': """
すべての写真を見る	1108
すべて受け入れる	1079
すべて見る	1085
すべて許可	1079
""", 'そ': """
その他の記事	1083
""", 'は': """
はてなブックマーク	1074
はてなブックマークに追加	1097
はてブ	1074
""", 'ま': """
また後で	1066
""", 'み': """
みんなのコメント	1081
""", 'も': """
もっと見る	1085
もっと詳しく知りたい方は	1107
もっと読む	1083
もどる	1085
""", 'よ': """
よく読まれています	1107
よく読まれている記事	1083
よく読まれている記事ランキング	1083
""", 'ア': """
アクセスランキング	1083
アンケート実施中	1097
""", 'オ': """
オススメ記事	1083
""", 'カ': """
カテゴリ	1083
カテゴリー	1083
""", 'キ': """
キーワード	1083
""", 'ク': """
クイズに挑戦	1097
クイズに挑戦する	1097
クッキー	1079
クッキー設定	1079
クリップ	1074
クリップする	1074
""", 'コ': """
コピーしました	1074
コメント	1081
コメント#件	1081
コメント(#	1081
コメントする	1081
コメントはまだありません	1081
コメントをもっと見る	1081
コメントを投稿	1081
コメントを書く	1081
コメントを残す	1081
コメントを見る	1081
コメント一覧	1081
""", 'サ': """
サイトポリシー	1079
サイトマップ	1079
サインイン	1069
サポートする	1067
""", 'シ': """
シェア	1074	1097
シェアしよう	1074
シェアする	1074	1097
""", 'ス': """
スキップ	1066
スクラップ	1074
スクラップする	1074
スポンサー	1077
スポンサードリンク	1077
スポンサーリンク	1077
""", 'タ': """
タイアップ	1077
タグ	1083
""", 'チ': """
チップを送る	1067
チャンネル登録	1075
""", 'ツ': """
ツイート	1074
ツイートする	1074
""", 'ト': """
トップ	1085
トップへ戻る	1085
トップニュース	1083
トップページ	1085
トピックス	1083
""", 'ド': """
ドネーション	1067
""", 'ニ': """
ニュースを読む	1085
ニュースレター	1071
ニュースレター登録	1071
""", 'バ': """
バックナンバー	1083
""", 'パ': """
パスワードを忘れた方	1069
""", 'ピ': """
ピックアップ	1083
""", 'フ': """
フォロー	1075
フォローしてね	1075
フォローしました	1075
フォローする	1075
フォロー中	1075
""", 'ブ': """
ブックマーク	1074
ブックマークする	1074
""", 'プ': """
プライバシーポリシー	1079
プレゼント	1069
プレミアム	1069
""", 'ヘ': """
ヘルプ	1079
""", 'ペ': """
ページの先頭へ	1085
ページトップ	1085
ページトップへ	1085
""", 'ホ': """
ホーム	1085
""", 'ポ': """
ポスト	1074
ポストする	1074
""", 'マ': """
マイページ	1069
""", 'メ': """
メニュー	1085
メルマガ	1071
メルマガ登録	1071
メールで送る	1074
メールで送信	1074
メールアドレス	1071
メールアドレスを入力	1071
メールマガジン	1071
メールマガジン登録	1071
""", 'ラ': """
ランキング	1083
""", 'リ': """
リンクをコピー	1074
リンクをコピーしました	1097
リンクをコピーする	1097
""", 'ロ': """
ログアウト	1069
ログイン	1069
ログイン/会員登録	1069
ログイン・会員登録	1069
""", '一': """
一覧	1085
一覧へ	1085
一覧を見る	1085
""", '上': """
上一篇	1938
上一頁	1940
上一页	1940
""", '下': """
下一篇	1938
下一頁	1940
下一页	1940
下次再說	1923
下次再说	1923
""", '不': """
不,謝謝	1923
不,谢谢	1923
不用了	1923
""", '专': """
专题	1938
""", '个': """
个人中心	1926
""", '为': """
为你推荐	1938
为您推荐	1938
""", '主': """
主要ニュース	1083
""", '举': """
举报	1937
""", '人': """
人才招聘	1954
人気の動画	1107
人気の記事	1083
人気ランキング	1083
人気記事	1083
人気記事ランキング	1083
人氣文章	1963
""", '今': """
今、あなたにオススメ	1083
今、読まれている記事	1107
今はしない	1066
今はやめておく	1066
今回はしない	1066
今日の注目	1083
今日最熱門	1963
今日热点	1938
今日焦点	1938
今日熱門	1963
""", '他': """
他の記事	19
他の記事も読む	1083
""", '付': """
付費閱讀	1926
付费内容	1926
付费阅读	1926
""", '以': """
以下为广告内容	1954
以下為廣告內容	1954
以后再说	1923
""", '会': """
会员专属	1926
会员中心	1926
会员登录	1926
会員の方はこちら	1069
会員の方はログイン	1069
会員登録	1069
会員登録する	1069
会員登録はこちら	1069
会員限定	1069
会員限定記事	1069
""", '你': """
你可能也喜欢	1938
你可能也喜歡	1938
你可能感兴趣	1938
你可能还想看	1963
你可能還想看	1963
""", '使': """
使用条款	1935
使用條款	1935
""", '保': """
保存	1074
保存する	1074
""", '個': """
個人情報保護方針	1079
""", '元': """
元の記事を読む	1108
元記事で読む	1108
元記事を読む	1085
""", '免': """
免責聲明	1935
免費訂閱	1928
免費註冊	1926
免費試讀	1926
免责声明	1935
免费注册	1926
免费订阅	1928
免费试读	1926
""", '全': """
全ての写真を見る	1108
全文はこちら	1108
全文を読む	1085
全文表示	1085
全部接受	1935
全部评论	1937
""", '公': """
公众号	1932
公式sns	1075
公式twitter	1075
公式x	1075
""", '共': """
共有	1074
共有する	1074
共有リンクをコピー	1097
""", '关': """
关于我们	1935
关注	1932
关注我们	1932
关键词	1938
关闭	1923
""", '其': """
其他新聞	1938
其他新闻	19	1938
""", '再': """
再生	1085
""", '写': """
写真(#枚	1108
写真をもっと見る	1108
写真を見る	1085
写真を見る(全#枚	1108
写真特集	1083
写评论	1937
""", '分': """
分享	1931
分享到	1931
分享到facebook	1954
分享到line	1954
分享到微信	1931
分享到微博	1931
分享本文	1954
分享此文	1954
分享給好友	1954
分享給更多人看到	1954
分享给好友	1954
分享给更多人	1954
分享至	1931
分享至facebook	1931
分享至line	1954
分类	1938
分類	1938
""", '列': """
列印	1931
列印本頁	1954
""", '初': """
初割で無料体験する	1069
""", '利': """
利用規約	1079
""", '前': """
前のページ	1085
前の記事	1083
前の記事へ	1083
前へ	1085
前回の記事はこちら	1107
前回はこちら	1108
""", '加': """
加入line好友	1932
加入会员	1926
加入我们	1954
加入我们的团队	1954
加入我們	1954
加入我們的團隊	1954
加入書籤	1931
加入會員	1926
加载更多	1940
""", '動': """
動画	1083
動画で見る	1097
動画を再生する	1097
動画を見る	1085
""", '单': """
单次捐款	1924
""", '印': """
印刷	1074
印刷する	1074
印刷用ページ	1097
印刷用ページを表示	1097
""", '即': """
即时新闻	1938
即時新聞	1938
""", '原': """
原文連結	1964
原文链接	1964
""", '参': """
参与评论	1937
参加者募集中	1094
参加问卷调查	1954
""", '參': """
參加問卷調查	1954
""", '友': """
友善列印	1954
友達に教える	1097
""", '反': """
反馈	1937
""", '发': """
发现错误?请告诉我们	1954
发表留言	1937
发表评论	1937
""", '合': """
合わせて読みたい	1083
""", '同': """
同じカテゴリの記事	1083
同じ著者の記事	1107
同意	1935
同意しない	1079
同意する	1079
""", '听': """
听全文	1954
听新闻	1931
听这篇文章	1954
""", '單': """
單次捐款	1924
""", '回': """
回到頂部	1940
回复	1937
回覆	1937
回頂端	1940
回首頁	1940
""", '复': """
复制成功	1931
复制网址	1954
复制链接	1931
""", '大': """
大字	1931
大家还在看	1938
大家都在看	1938
""", '头': """
头条	1938
""", '字': """
字体大小	1931
字号	1931
字級	1931
字體大小	1931
""", '官': """
官方微博	1932
""", '定': """
定期定額	1924
""", '寄': """
寄付	1067
寄付する	1067
寄付で応援する	1097
寄付のお願い	1067
寄付をする	1067
""", '專': """
專題	1938
""", '小': """
小字	1931
小編推薦	1938
""", '尚': """
尚無留言	1954
""", '展': """
展开	1940
展开全文	1940
展開	1940
""", '已': """
已关注	1932
已是会员	1926
已有帐号	1926
已經是會員	1926
已經是會員?登入	1926
""", '广': """
广告	1934
""", '広': """
広告	1077
広告の後に続きます	1077
広告をスキップ	1077
広告を閉じる	1077
広告企画	1077
""", '廣': """
廣告	1934
""", '延': """
延伸閱讀	1938
延伸阅读	1938
""", '开': """
开通会员	1926
""", '影': """
影音	1938
""", '後': """
後で	1066
""", '微': """
微信	1931
微博	1931
""", '忘': """
忘記密碼	1926
忘记密码	1926
""", '応': """
応援する	1067
""", '您': """
您可能也喜歡	1938
您可能感兴趣	1938
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	1963
您的邮箱	1928
您的電郵	1928
""", '意': """
意见反馈	1937
""", '感': """
感想を送る	1081
""", '成': """
成为会员	1924
成為會員	1924
""", '我': """
我同意	1935
我的帐户	1926
我的帳戶	1926
我知道了	1935
我要留言	1937
我要糾錯	1954
我要纠错	1937
我要评论	1937
""", '戻': """
戻る	1085
""", '所': """
所有留言	1937
""", '打': """
打印	1931
打印本页	1954
打赏	1924
""", '投': """
投票する	1097
投稿する	1081
""", '拒': """
拒絕	1935
拒绝	1935
""", '招': """
招聘启事	1954
""", '拡': """
拡大	1074
拡大する	1085
""", '按': """
按讚	1932
""", '捐': """
捐款	1924
捐贈	1924
捐赠	1924
""", '排': """
排行榜	1938
""", '採': """
採用情報	1094
""", '接': """
接受	1935
接受全部	1935
接受所有	1935
""", '推': """
推广	1934
推广内容	1934
推廣	1934
推荐	1938
推荐文章	1938
推荐阅读	1938
推薦	1938
推薦文章	1938
推薦閱讀	1938
""", '提': """
提供	1077
""", '搜': """
搜尋	1940
搜索	1940
""", '播': """
播放	1940
""", '支': """
支持我们	1924
支持我們	1924
支援する	1067
""", '收': """
收听	1931
收听本文	1954
收聽文章	1954
收藏	1931
收藏文章	1931
收藏本文	1954
收起	1940
""", '文': """
文字の大きさ	1074
文字サイズ	1074
""", '新': """
新着	1083
新着ニュース	1083
新着記事	1083
新着記事一覧	1107
新規会員登録	1069
新規登録	1069
新闻简报	1928
""", '显': """
显示更多	1940
""", '暂': """
暂不	1923
暂无评论	1954
""", '暫': """
暫不	1923
""", '更': """
更多	1938
更多内容	1938
更多報導	1938
更多报道	1938
更多文章	1938
更多新聞	1938
更多新聞請看	1963
更多新闻	1938
更多精彩	1963
更多精采內容	1954
""", '最': """
最多人看	1963
最新ニュース	1083
最新号	1107
最新影音	1963
最新文章	1938
最新新聞	1938
最新新闻	1938
最新消息	1938
最新記事	1083
""", '會': """
會員中心	1926
會員專屬	1926
會員登入	1926
""", '有': """
有料会員登録	1069
有料会員記事	1097
有料登録	1069
有料記事	1069
""", '朋': """
朋友圈	1931
""", '服': """
服务条款	1935
服務條款	1935
""", '朝': """
朝刊・夕刊	1069
""", '本': """
本周热门	1963
本文へ	1085
本文へ移動	1085
""", '机': """
机器翻译	1954
""", '查': """
查看全部	1940
查看原图	1940
查看原文	1964
查看更多	1940
查看留言	1937
查看评论	1937
""", '标': """
标签	1938
""", '検': """
検索	1085
""", '業': """
業配	1934
""", '標': """
標籤	1938
""", '機': """
機器翻譯	1954
""", '檢': """
檢舉	1937
""", '次': """
次のページ	1085
次の記事	1083
次の記事へ	1083
次へ	1085
次ページ	1085
""", '每': """
每月捐款	1924
""", '注': """
注册	1926
注目の記事	1083
注目キーワード	1083
注目ワード	1083
注目記事	1083
""", '点': """
点击排行	1938
点击播放	1954
点击查看原文	1964
点击查看大图	1940
点击阅读原文	1964
点我看视频	1954
点赞	1931
""", '為': """
為您推薦	1938
""", '热': """
热点	1938
热点推荐	1938
热门	1938
热门排行	1938
热门文章	1938
热门新闻	1938
""", '無': """
無料で体験する	1069
無料で読む	1069
無料会員登録	1069
無料会員限定	1069
無料体験	1069
無料登録	1069
""", '焦': """
焦點新聞	1938
""", '熱': """
熱門	1938
熱門排行	1938
熱門文章	1938
熱門新聞	1938
熱門話題	1938
""", '特': """
特定商取引法に基づく表記	1079
特集	1083
""", '猜': """
猜你喜欢	1938
猜你喜歡	1938
""", '申': """
申し込む	1069
""", '电': """
电子报	1928
电子邮箱	1928
""", '画': """
画像を拡大	1085
画像を見る	1085
""", '留': """
留言	1937
留言(#	1937
""", '登': """
登入	1926
登入/註冊	1926
登出	1926
登录	1926
登录/注册	1926
登錄	1926
登録	1069
登録が完了しました	1097
登録して続きを読む	1069
登録する	1069
""", '發': """
發現錯誤?請告訴我們	1954
發表留言	1937
發表評論	1937
""", '目': """
目录	1940
目次	1085
目錄	1940
""", '相': """
相关主题	1938
相关报道	1938
相关推荐	1938
相关文章	1938
相关新闻	1938
相关标签	1938
相关视频	1963
相关阅读	1938
相關主題	1938
相關報導	1938
相關影片	1963
相關推薦	1938
相關文章	1938
相關新聞	1938
相關標籤	1938
相關閱讀	1938
""", '看': """
看了这篇文章的人也看	1938
看原文	1964
看更多	1938
看更多文章	1963
看更多新聞	1963
""", '稍': """
稍后再说	1923
稍后提醒我	1923
稍后阅读	1954
稍後再說	1923
稍後提醒我	1923
稍後閱讀	1954
""", '立': """
立即捐款	1924
立即訂閱	1926
立即订阅	1926
""", '粉': """
粉絲團	1932
""", '精': """
精彩推荐	1963
精彩推薦	1963
精选	1938
""", '紙': """
紙面ビューアー	1069
""", '続': """
続きはこちら	1108
続きをみる	1085
続きを読む	1069
""", '網': """
網友留言	1937
""", '編': """
編輯推薦	1938
編輯精選	1938
編集部おすすめ	1083
編集部のおすすめ	1083
""", '縮': """
縮小	1074
""", '繼': """
繼續閱讀	1940
""", '纠': """
纠错	1937
""", '继': """
继续浏览内容	1940
继续阅读	1940
""", '编': """
编辑推荐	1938
编辑精选	1938
""", '网': """
网友评论	1937
""", '联': """
联系我们	1935
""", '聯': """
聯絡我們	1935
""", '聽': """
聽全文	1954
聽新聞	1931
聽這篇文章	1954
""", '菜': """
菜单	1940
""", '著': """
著作権	1079
""", '複': """
複製網址	1954
複製連結	1931
""", '觀': """
觀看更多	1963
""", '视': """
视频	1938
""", '解': """
解鎖全文	1954
解锁全文	1954
""", '訂': """
訂閱	1926
訂閱會員	1926
訂閱會員專屬內容	1954
訂閱郵件	1928
訂閱電子報	1928
""", '記': """
記事の続きはこちら	1108
記事へのご意見	1081
記事をサポートする	1067
記事をプレゼント	1069
記事をプレゼントする	1097
記事を保存	1074
記事を保存する	1097
記事を印刷する	1074
記事を読む	1085
記事ランキング	1083
記事一覧	1085
記事一覧を見る	1108
記事全文を読む	1085
記者募集	1094
記者募集中	1094
""", '許': """
許可する	1079
""", '註': """
註冊	1926
""", '評': """
評論	1937
""", '話': """
話題の記事	1083
""", '語': """
語音播報	1954
語音朗讀	1954
""", '誤': """
誤字脱字の報告	1097
誤字脱字を報告する	1097
""", '読': """
読まれている記事	1083
読み上げ	1097
""", '請': """
請填寫讀者問卷	1954
請繼續往下閱讀	1934	1934
請輸入電子郵件	1928
""", '讚': """
讚	1931
讚賞支持	1924
""", '订': """
订阅	1926
订阅会员	1926
订阅邮件	1928
""", '评': """
评论	1937
评论(#	1937
""", '诚': """
诚聘英才	1954
""", '话': """
话题	1938
""", '语': """
语音朗读	1954
""", '请': """
请先登录再评论	1954
请继续往下阅读	1934
请输入邮箱	1928
""", '購': """
購読	1069
購読する	1069
購読のお申し込み	1069
購読申し込み	1069
""", '贈': """
贈送文章	1954
贈送文章給朋友	1954
贈送此文	1954
""", '贊': """
贊助	1924
贊助內容	1934
贊助商	1934
""", '赞': """
赞助	1924
赞助内容	1934
赞助商链接	1934
赞赏	1924
""", '赠': """
赠送此文	1954
""", '跳': """
跳到主要內容	1940
""", '載': """
載入更多	1940
""", '轉': """
轉發	1931
""", '转': """
转发	1931
""", '返': """
返信	1081
返信する	1081
返回顶部	1940
返回首页	1940
""", '追': """
追蹤	1932
追蹤我們	1932
""", '通': """
通報する	1081
通知を受け取る	1097
""", '速': """
速報	1083
速報通知を受け取る	1097
""", '連': """
連結已複製	1954
連載	1083
""", '運': """
運営会社	1079
""", '違': """
違反報告	1081
""", '選': """
選單	1940
""", '邮': """
邮箱	1928
""", '链': """
链接已复制	1954
""", '閉': """
閉じる	1066	1085
""", '開': """
開通會員	1926
""", '関': """
関連	1083
関連する記事	1083	1107
関連キーワード	1083
関連タグ	1083
関連トピックス	1083
関連ニュース	1083
関連リンク	1083
関連動画	1083
関連情報	1083
関連記事	1083
関連記事はこちら	1107
""", '閱': """
閱讀全文	1940
閱讀原文	1964
閱讀更多	1940
""", '關': """
關於我們	1935
關注	1932
關注我們	1932
關鍵字	1938
關閉	1923
""", '阅': """
阅读全文	1940
阅读原文	1964
阅读更多	1940
""", '隐': """
隐私权政策	1935
""", '電': """
電子信箱	1928
電子報	1928
電子版	1069
""", '音': """
音声で聞く	1074
音声読み上げ	1097
""", '頭': """
頭條	1938
""", '顯': """
顯示更多	1940
""", '首': """
首頁	1940
首页	1940
""", '點': """
點我看影片	1954
點擊播放本文	1954
點閱排行	1963
""", '가': """
가	1124
가입하기	1120
가장 많이 본 뉴스	1129
""", '개': """
개인정보 처리방침	1127
개인정보처리방침	1127
""", '거': """
거부	1127
""", '검': """
검색	1131
""", '계': """
계속 읽기	1120
""", '고': """
고객센터	1127
""", '공': """
공유	1124
공유하기	1124
""", '관': """
관련 기사	1129
관련 뉴스	1129
관련 영상	1150
관련 태그	1129
관련기사	1129
관련뉴스	1129
관련키워드	1129
""", '광': """
광고	1126
광고 닫기	1126
""", '괜': """
괜찮습니다	1117
""", '구': """
구독	1120
구독 신청	1120
구독 전용	1120
구독 중	1120
구독신청	1120
구독이 완료되었습니다	1142
구독하고 이어서 읽기	1142
구독하기	1120
""", '글': """
글씨크기	1124
글자 크기	1124
글자 크기 변경	1142
글자 크기 조절	1142
글자크기	1124
""", '기': """
기부하기	1118
기사 공유하기	1124
기사 더보기	1142
기사 듣기	1142
기사 링크 복사	1142
기사 본문	1131
기사 선물하기	1142
기사 스크랩하기	1142
기사 오류 신고	1142
기사 오류 제보	1142
기사 원문 보기	1142
기사 저장하기	1142
기사 제보 및 문의	1142
기사 후원하기	1118
기사에 대한 의견	1128
기사원문	1131
기사저장	1124
기자 구독	1137
기자 구독하기	1137
기자 페이지	1137
기자 프로필 보기	1137
기자의 다른 기사	1137
기자의 다른기사	1129
""", '나': """
나중에	1117
나중에 보기	1142
나중에 읽기	1142
나중에 하기	1117
""", '내': """
내 정보	1120
""", '네': """
네이버 블로그	1124
""", '놓': """
놓치면 안 되는 기사	1150
""", '뉴': """
뉴스 듣기	1142
뉴스레터 무료 구독	1142
""", '다': """
다른 공유 찾기	1124
다른 기사	19	1129
다른 기사 더 보기	19
다른 기사 보기	1137
다른기사	1129
다른기사 보기	1129
다시 보지 않기	1117
다음	1131
다음 기사	1129
다음 기사 보기	1142
다음 페이지	1131
다음기사	1129
다음에	1117
""", '닫': """
닫기	1117
""", '답': """
답글	1128
답글쓰기	1128
""", '당': """
당신이 좋아할 만한	1129
""", '댓': """
댓글	1128
댓글 #	1128
댓글 #개	1128
댓글 보기	1128
댓글 쓰기	1128
댓글 운영 정책	1142
댓글 운영정책	1142
댓글보기	1128
댓글쓰기	1128
댓글을 입력해주세요	1128
""", '더': """
더 보기	1131
더보기	1129	1131
""", '독': """
독자 의견 조사	1142
""", '동': """
동영상	1129
동의	1127
동의합니다	1127
""", '등': """
등록	1128
""", '디': """
디지털뉴스부	1137
디지털뉴스팀	1137
디지털콘텐츠팀	1137
""", '라': """
라인	1124
""", '랭': """
랭킹	1129
랭킹뉴스	1129
""", '로': """
로그아웃	1120
로그인	1120
로그인 후 댓글 쓰기	1142
로그인/회원가입	1120
""", '링': """
링크 복사	1124
링크가 복사되었습니다	1142
""", '마': """
마이페이지	1120
""", '많': """
많이 본 기사	1129
많이 본 뉴스	1129
많이 본 영상	1150
많이 읽은 기사	1129
많이본 기사	1129
많이본 뉴스	1129
""", '맨': """
맨 위로	1131
맨위로	1131
""", '메': """
메뉴	1131
메뉴 닫기	1131
메일	1124
""", '모': """
모두 동의	1127
""", '목': """
목록	1131
목록보기	1131
""", '무': """
무료 체험 시작하기	1120
무료 회원가입	1120
""", '문': """
문의	1128
""", '바': """
바로가기	1124
""", '밴': """
밴드	1124
""", '베': """
베스트	1129
""", '복': """
복사하기	1124
""", '본': """
본문 글씨 줄이기	1124
본문 글씨 키우기	1124
본문 바로가기	1131
본문으로 바로가기	1131
""", '북': """
북마크	1124
""", '비': """
비밀번호 찾기	1120
""", '사': """
사이트맵	1127
사진 확대	1131
""", '설': """
설문 참여 바로가기	1142
설문 참여하기	1142
설문조사 참여하기	1142
""", '속': """
속보	1129
속보 알림 받기	1142
속보 알림 신청	1142
""", '스': """
스크랩	1124
스크랩하기	1142
스폰서	1126
""", '신': """
신고	1128
신문구독	1120
""", '실': """
실시간 뉴스	1129
""", '에': """
에디터 추천	1129
""", '연': """
연관기사	1129
""", '영': """
영상	1129
영상 보기	1142
영상으로 만나보세요	1142
영상으로 보기	1142
""", '오': """
오늘 하루 보지 않기	1117
오늘은 그만 보기	1117
오늘의 추천	1129
오늘의 핫뉴스	1150
오디오로 듣기	1142
오류 신고	1128
오류 신고하기	1142
오탈자 신고	1142
""", '온': """
온라인뉴스팀	1137
""", '요': """
요약	1131
""", '원': """
원문보기	1131
""", '위': """
위로	1131
""", '유': """
유료 기사입니다	1142
""", '음': """
음성 재생하기	1142
음성으로 듣기	1124
""", '응': """
응원하기	1118
""", '의': """
의견 쓰기	1128
""", '이': """
이 기사 어땠나요	1142
이 기사를 공유합니다	1142
이 기사를 추천합니다	1142
이 기사와 함께 읽은 기사	1142
이 기자의 다른 기사	1142
이 시각 많이 본 기사	1150
이 시각 많이 본 뉴스	1150
이 시각 주요뉴스	1129
이 시각 추천뉴스	1129
이런 기사는 어때요	1150
이메일	1124
이메일무단수집거부	1127
이미 구독 중이신가요	1120
이미 회원이신가요	1120
이미지 크게 보기	1131
이미지 확대	1131
이슈	1129
이용약관	1127
이전	1131
이전 기사	1129
이전 기사 보기	1142
이전기사	1129
""", '인': """
인기 급상승	1150
인기 기사	1129
인기기사	1129
인기뉴스	1129
인쇄	1124
인쇄하기	1124
인스타그램 팔로우	1142
""", '일': """
일시후원	1118
""", '재': """
재생	1131
""", '저': """
저작권규약	1127
저장	1124
""", '전': """
전체 댓글	1128
전체 보기	1131
전체메뉴	1131
전체보기	1131
""", '접': """
접기	1131
""", '정': """
정기 후원하기	1118
정기구독	1120
정기후원	1118
""", '제': """
제보	1128
제보하기	1128
""", '좋': """
좋아요	1124
좋은 기사 후원하기	1118
""", '주': """
주소 복사	1142
주소가 복사되었습니다	1142
주소복사	1124
주요 기사	1129
주요 뉴스	1129
주요 뉴스 더보기	1150
주요기사	1129
주요뉴스	1129
""", '지': """
지금 뜨는 기사	1150
지금 뜨는 뉴스	1150
지면보기	1120
""", '청': """
청소년보호정책	1127
""", '최': """
최신 기사	1129
최신 뉴스	1129
최신기사	1129
최신뉴스	1129
""", '추': """
추천 기사	1129
추천 영상	1150
추천기사	1129
추천뉴스	1129
""", '친': """
친구 추가하기	1142
""", '카': """
카카오스토리	1124
카카오톡	1124
카카오톡 공유	1124
카카오톡으로 공유	1142
카카오톡으로 공유하기	1142
카테고리	1129
""", '쿠': """
쿠키 설정	1127
""", '퀴': """
퀴즈 풀기	1142
""", '키': """
키워드	1129
""", '태': """
태그	1129
""", '텔': """
텔레그램에서 소식 받기	1142
""", '투': """
투표하기	1142
""", '트': """
트위터	1124
트위터 공유	1124
""", '페': """
페이스북	1124
페이스북 공유	1124
페이스북으로 공유	1142
""", '펼': """
펼치기	1131
""", '포': """
포토	1129
""", '폰': """
폰트 크기	1124
""", '프': """
프리미엄	1120
프린트	1124
""", '함': """
함께 보면 좋은 기사	1129
함께 볼 기사	1150
함께 읽으면 좋은	1129
함께 읽은 기사	1150
""", '핫': """
핫뉴스	1129
핫이슈	1129
핫클릭	1150
""", '헤': """
헤드라인	1129
""", '협': """
협찬	1126
""", '홈': """
홈	1131
""", '화': """
화제의 뉴스	1129
""", '회': """
회사소개	1127
회원가입	1120
""", '후': """
후원	1118
후원 안내	1118
후원 하기	1118
후원하기	1118
후원회원 가입	1118
"""}

START = {'a': """
abonē	1219 K par	1219 K no	1219 K un
această	1489 K traducere
además	575 K:	613 K, en
ai가	1139 K 자동 번역한	1139 K 핵심	1139 K 요약한
ai에게	1139 K 물어	1139 K 질문	1139 K 물어보기
ajánljuk	922 K:
alătură	12 K-te
anmäl	1729 K dig till vårt
apúntate	594 K a nuestro seminario	594 K a nuestro evento
artykuł	1376 K ukazał się	1376 K pochodzi z	1382 K przetłumaczony	1382 K został przetłumaczony	1382 K czyta	1382 K wygenerowany
artykuły	1373 K autora
ascultă	1 K	1480 K:	1495 K podcastul	1495 K acest articol
autoři	231 K jsou
aún	32 K no hay comentarios
""", 'b': """
bajá	602 K la app
beiträge	27 K
benefício	1445 K do assinante:
besøg	289 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1892 K liên quan:	1903 K viết này có	1903 K viết có hữu ích
báo	1903 K lỗi bài viết
bình	5 K luận	27 K luận	1904 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	922 K:
bạn	1903 K phát hiện	1903 K thấy bài viết
bản	1903 K tóm tắt này
""", 'c': """
chefredaktör	1743 K och ansvarig utgivare:	1743 K:
chưa	32 K có bình luận
citeşte	1480 K şi	1480 K şi:	1480 K şi
citește	1480 K și	1480 K și:	1480 K:	1480 K mai mult	1480 K aici	1480 K și	1480 K mai departe:
citiți	1480 K și
ciąg	1386 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1443 K gerado	1448 K oferecido por
conținut	1489 K generat	1493 K oferit de
crédit	812 K photo	812 K photos
crédits	812 K photo	812 K photos
cài	1907 K đặt ứng dụng	1907 K ứng dụng	1907 K app
có	1892 K thể bạn quan tâm:
""", 'd': """
dacă	1484 K ai informații	1491 K ai observat o
další	221 K články autora
darovať	1645 K
dernières	773 K actualités
descarcă	13 K
descargá	13 K	602 K la app
descărcați	13 K
disponível	1453 K na app store	1453 K no google play	1453 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	245 K
dostępna	1389 K w
dostępne	1389 K w
dostępny	1389 K w
dołącz	12 K do	1400 K do
držte	28 K se
découvrez	774 K aussi	791 K la boutique	791 K notre boutique	791 K nos jeux	791 K notre hors-série	799 K notre application	799 K notre appli
décryptage	774 K :
dùng	1912 K thử
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	583 K
erről	922 K bővebben
escríbenos	577 K
estagiária	1436 K sob supervisão	1436 * K sob supervisão
estagiário	1436 K sob supervisão
""", 'f': """
faça	1451 K o quiz	1451 K o teste	1451 K o nosso
felelős	944 K szerkesztő:	944 K kiadó:
fiți	31 K primul
fotogaléria	1619 K:
fotografía	614 K:
få	280 K fuld adgang til	1320 K full tilgang til	1720 K full tillgång till
följ	12 K	1724 K
følg	12 K	12 K oss	284 K	1324 K
füge	12 K uns
fügen	12 K sie uns
für	356 K diesen artikel	356 K diesen
főszerkesztő	944 K:
""", 'g': """
gazeteciliğimizi	1817 K
ghé	1904 K cửa hàng trực tuyến
góp	1903 K ý cho bài viết
gör	1729 K quizet	1729 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1729 K oss bli bättre	1729 K oss att bli bättre
hjælp	289 K os med at blive bedre
hlavné	1632 K body
hlavní	233 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1904 K trả lời khảo sát	1910 K ủng hộ
hämta	13 K	1733 K
håll	28 K	28 K dig
hör	360 K dir
hören	360 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	275 K også	275 K også:	289 K mere på	1315 K også	1315 K også:
""", 'i': """
iesūti	1207 K savu	1207 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
jäikö	721 K juttu kesken
""", 'k': """
kapcsolódó	922 K	922 K:
kiểm	1904 K tra kiến thức của bạn
kjøp	1329 K billetter	1329 K billett
klausykitės	1174 K
klikněte	219 K zde
ključne	1593 K točke	1593 K tačke
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kopírovat	245 K
kopírovať	1645 K
kvíz	219 K:	934 K	1619 K:
kérjük	28 K
köp	1729 K biljetter	1729 K biljett
kövess	12 K
kövessen	12 K
køb	289 K billetter	289 K billet
küfür	27 K içeren
küldd	3 K el	929 K el nekünk
küldje	929 K el nekünk
kết	1895 K nối với chúng tôi
""", 'l': """
leé	613 K también	613 K más	613 K:
lásd	922 K még
lát	929 K valami
láttál	929 K valami
lähetä	724 K juttuvinkki	724 K uutisvinkki	724 K vinkki	728 K mielipidekirjoituksesi	728 K mielipidekirjoitus
lämna	1723 K dina tips	1723 K ditt tips
läs	1713 K mer om	1714 K också	1714 K också:	1714 K även	1714 K mer	1714 K mer:	1714 K:	1714 K här	1714 K också	1714 K mer	1714 K även	1714 K även:	1720 K vidare med	1720 K mer på	1733 K e-tidningen	1733 K tidningen
læs	274 K mere om	275 K også	275 K også:	275 K mere	275 K mere:	275 K:	275 K her	275 K hele	275 K også	275 K mere	280 K videre med	294 K e-avisen	294 K avisen
légy	31 K te az első
líbil	8 K se vám	234 K se
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1386 K wideo
mirá	597 K el video	613 K también	613 K:
mitä	8 K pidit	33 K mieltä
mišljenja	1590 K autora	1590 K iznesena	1590 K izneta
mišljenje	1590 K autora
możliwość	5 K komentowania
mándanos	583 K
más	574 K noticias de	574 K noticias sobre	574 K sobre	574 K en	574 K de	575 K información	575 K información:	575 K información	577 K artículos de
máte	221 K tip
märkasid	634 K midagi	640 K viga	640 K artiklis viga
még	32 K nincs
més	172 K informació:	198 K notícies de	198 K notícies sobre
mød	289 K os
mời	1892 K xem	1892 K bạn đọc	1892 K độc giả	1895 K độc giả theo dõi	1895 K bạn đọc theo dõi	1905 K quý vị theo dõi	1905 K quý độc giả	1905 K bạn xem video	1905 K nghe
""", 'n': """
najważniejsze	1382 K informacje
naloži	1682 K
naložite	13 K	1682 K
naročite	1689 K se na
našli	7 K jste	7 K ste
nguồn	1899 K:	1899 K :
nové	236 K číslo	236 K vydání	1635 K číslo	1635 K vydanie
nájdete	12 K nás
não	27 K serão publicados
nézd	922 K meg
nézze	922 K meg
nāc	1212 K strādāt
""", 'o': """
oceń	8 K	1383 K ten	1383 K artykuł	1383 K tekst
odporučte	1645 K
odporúčame	1619 K:
odsłuchaj	1394 K	1394 K ten
ofereça	3 K
oglądaj	1371 K:
ohodnoťte	234 K	1633 K
opýtajte	1632 K sa
opširnije	1579 K:	1579 K na
ouça	1 K	1428 K:	1449 K o podcast
oír	1 K
""", 'p': """
pamanīji	1213 K kļūdu
pamanījāt	1213 K kļūdu
pastebėjote	1175 K įdomų	1181 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	1899 K viên:
piditkö	8 K
piše	1604 K:
podobał	8 K ci się
podpořte	250 K
podržite	1607 K
podés	12 K seguir	584 K enviarnos
podívejte	219 K se:	219 K se na video
poleć	1394 K
poslať	1645 K
poslechněte	1 K si	219 K si	219 K si:
poslušajte	1 K	1579 K:	1661 K:
posłuchaj	1 K	1371 K:	1371 K też:
pozostała	1386 K część
pošlete	245 K
pošlite	3 K	1645 K
poți	1484 K contacta autorul	1484 K contacta autoarea
praneškite	1175 K redakcijai
predplaťte	1649 K si
prečítajte	1619 K si tiež	1619 K si aj	1619 K si	1619 K si:
pridružite	12 K se
pročitaj	1579 K još	1579 K i
pročitajte	1579 K još	1579 K i	1579 K više	1579 K još	1579 K i	1579 K više	1579 K:	1579 K više o ovoj temi
prvý	1644 K mesiac len za	1644 K mesiac za	1644 K mesiac už za	1644 K mesiac zadarmo
prześlij	1394 K dalej
páčil	8 K sa vám	1633 K sa
päätoimittaja	743 K:
păstrați	28 K
pērc	1212 K biļetes
předplaťte	250 K si
přehrajte	219 K si
přečtěte	219 K si také	219 K si	219 K si:	219 K si také:
připojte	12 K se
""", 'q': """
querés	584 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1175 K autorei	1175 K autoriui
recibí	583 K las noticias
recomandări	1480 K:
regisztrálj	946 K ingyenesen
regisztráljon	934 K	946 K ingyenesen
resuméet	26 K er
resztę	1386 K tekstu
rešite	1579 K kviz
riješite	1579 K kviz
rozwiąż	1371 K quiz
réservez	791 K vos places pour la soirée de la rédaction
résumer	782 K cet article	782 K l'article
résumé	782 K généré	782 K rédigé	782 K réalisé	782 K produit	782 K par
""", 's': """
saistīts	1197 K:
sažetak	1593 K	1593 K članka	1593 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	583 K el canal	613 K leyendo:
sesizări	1484 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	233 K	233 K článku
siųskite	1175 K savo
sjefredaktør	1343 K:	1343 K og ansvarlig redaktør:
skopírovať	1645 K
skrót	1382 K artykułu
související	219 K:
sprawdź	1371 K:	1371 K też:
spýtajte	1632 K sa
stališča	1672 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	1720 K
stötta	1720 K
støt	280 K
støtt	1320 K
suscríbete	555 K a
susidūrėte	1175 K su
susiję	1164 K:
synthèse	782 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	588 K
síganos	12 K
sígueme	588 K
síguenos	12 K
súhrn	1632 K
súmate	12 K
súvisiace	1619 K:
súvisiaci	1619 K článok
sūti	1207 K savu
""", 't': """
también	575 K puedes leer	575 K puedes leer:	575 K te puede interesar:
també	172 K et pot interessar:
tenés	580 ¿K información
thử	1904 K sức với
tiedätkö	724 K aiheesta	724 K asiasta	724 K lisää
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	922 K részletek
traducció	181 K feta
transparentní	226 K účet:
trả	1904 K lời câu đố
trải	1912 K nghiệm
twój	27 K komentarz
työskenteletkö	724 K
tác	1899 K giả:	1899 K giả là
támogasd	939 K a	939 K az
támogassa	939 K a	939 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1903 K tắt này
töltsd	13 K le
töltse	13 K le
történeteiket	929 K
tüm	27 K yorumlar
tłumaczenie	1382 K
tải	13 K	13 K ứng dụng	1907 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
uključi	1600 K
uključite	1600 K
uložit	245 K
uložiť	1645 K
uložte	245 K si	1645 K si
unbeschränkter	378 K zugang
unterstütze	312 K
unterstützen	312 K sie	312 K sie die
uočili	7 K ste
urmărește	12 K	1480 K și:	1495 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	934 K részt
več	1661 K:	1661 K v videu	1686 K o tem	1686 K novic	1686 K preberite
vidéo	774 K :
više	1579 K o:
você	1428 K pode gostar:
vprašaj	1675 K
vprašajte	1675 K
vypočujte	1 K si	1619 K si:
vytiskněte	245 K
vytlačiť	1645 K
vytlačte	1645 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
véleménycikkeit	929 K
více	219 K zde	219 K k tématu:
võta	634 K ühendust
vă	28 K rugăm să
věnujte	245 K
všechny	27 K komentáře	221 K články autora
""", 'w': """
weiterführende	334 K artikel:
więcej	1370 K o	1370 K na temat	1370 K z	1371 K na ten temat:	1373 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1811 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1207 K redakcijai
zkopírovat	245 K
znalazłeś	7 K
""", '©': """
©	338 K dpa	480 K #	480 K
""", 'à': """
à	774 K lire aussi	774 K lire également	774 K lire :	774 K lire sur	774 K voir aussi	774 K écouter	774 K relire	774 K découvrir	774 K lire sur le même sujet	774 K consulter :	774 K voir également	776 K propos de l'auteur	776 K propos de l'autrice	791 K retrouver dans le numéro
àudio	181 K generat
""", 'á': """
áudio	1443 K gerado
""", 'ä': """
är	1723 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	774 K aussi
écoutez	1 K cet	1 K l'article	795 K le podcast
""", 'í': """
írj	929 K a szerzőnek
írjon	929 K a szerzőnek
""", 'î': """
întreabă	1489 K asistentul
""", 'ú': """
últimas	574 K noticias de	1427 K de	1427 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	336 K die autorin	336 K den autor	336 K die autor:in	336 K die autoren	336 K die autor:innen
""", 'č': """
čitaj	1579 K još
čitajte	1579 K i	1579 K još	1579 K još:
članak	1593 K je preveden	1593 K čita	1596 K je objavljen u
članek	1675 K je preveden	1675 K bere	1675 K je prebral	1678 K je objavljen v
článek	233 K byl přeložen	233 K přeložen	233 K načetl	236 K vyšel v
článok	1632 K bol preložený	1632 K načítal	1635 K vyšiel v
čo	33 K si myslíte
čtěte	219 K také	219 K také:	219 K i	219 K více	219 K:	219 K také
číslo	226 K účtu pro dary	226 K transparentního účtu
čítajte	1619 K aj	1619 K tiež	1619 K viac
""", 'đ': """
đánh	1903 K giá bài viết
đăng	1904 K ký tham dự hội thảo
đọc	1892 K thêm	1892 K thêm:	1892 K:	1892 K tiếp:	1895 K tin nhanh
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1398 K:
źródło	1398 K:
""", 'ž': """
žinote	1175 K daugiau
žiūrėkite	1164 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	418 K χρήσιμο	418 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	431 K τον	431 K τα	431 K
ακούστε	1 K	404 K:
αντιγράψτε	426 K
αντιγραφή	426 K
αξιολογήστε	418 K
αποθηκεύστε	426 K
""", 'β': """
βίντεο	404 K:
βαθμολογήστε	418 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	404 K επίσης	404 K:	404 K το βίντεο	404 K εδώ	404 K επίσης:	404 K ακόμα:	404 K φωτογραφίες	404 K ακόμη	404 K ακόμη:	415 K όλα τα άρθρα	427 K όλες	427 K όλα	427 K τις
δειτε	404 K επισης	404 K ακομη	404 K:
διάβασε	404 K επίσης	404 K ακόμη
διαβάζεται	417 K από
διαβάστε	404 K επίσης	404 K επίσης:	404 K ακόμη	404 K ακόμη:	404 K ακόμα	404 K:	404 K εδώ	404 K περισσότερα	404 K ακόμα:	404 K εδώ περισσότερα	404 K σχετικά	404 K αναλυτικά	415 K όλα τα άρθρα	427 K όλες	427 K όλα	427 K τις
διαβαστε	404 K επισης	404 K ακομη	404 K ακομα	404 K:
διαθέσιμη	423 K στο
διαθέσιμο	423 K σε	423 K στο
""", 'ε': """
εκτυπώστε	426 K
ενεργοποιήστε	423 K
εσείς	33 K τι
""", 'η': """
η	417 K περίληψη	417 K σύνοψη	417 K ανάγνωση
""", 'κ': """
κατέβασε	423 K
κατεβάστε	13 K	423 K	431 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	404 K:
""", 'λ': """
λήψη	423 K από	423 K στο
""", 'μ': """
μάθετε	427 K όλες
με	429 K πληροφορίες από
μείνετε	427 K ενημερωμένοι
μετάφραση	417 K
μοιράσου	426 K
μοιραστείτε	3 K
""", 'ο': """
οι	415 K απόψεις	415 K γνώμες
""", 'π': """
περίληψη	417 K
περισσότερα	404 K:
πηγές	429 K:
πηγή	429 K:
προτείνετε	426 K
πώς	418 K σας φάνηκε
""", 'ρ': """
ρωτήστε	417 K
ρώτα	417 K
ρώτησε	417 K
""", 'σ': """
σας	8 K άρεσε	418 K φάνηκε	418 K βοήθησε	418 K άρεσε
στείλτε	426 K
στηρίξτε	431 K	431 K τον	431 K τα	431 K την
σύνοψη	417 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	415 K κείμενα που
το	415 K άρθρο εκφράζει	417 K άρθρο μεταφράστηκε	417 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	426 K
""", 'ό': """
όλα	415 K τα άρθρα
όλες	427 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1547 K - обозреватель	1547 K - корреспондент	1547 K - колумнист	1547 K - редактор	1855 K - оглядач	1855 K - колумніст	1855 K - кореспондент
авторка	1855 K - оглядачка	1855 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1533 K новостей	1534 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1550 K ли материал	1550 K ли пересказ	1550 K ли этот пересказ	1550 K ли этот	1550 K ли текст
была	1550 K ли статья	1550 K ли эта	1550 K ли новость
більше	1842 K по темі:	1842 K за темою:	1842 K на тему:	1842 K про це:	1870 K новин	1870 K матеріалів
""", 'в': """
вакансии	1553 K "	1553 K "	1553 K редакции
вакансії	1860 K "	1860 K "	1860 K редакції
вам	8 K понравилась	8 K сподобал*	1550 K понравилась	1550 K понравился	1550 K помогла	1858 K сподобалась	1858 K сподобалася	1858 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1533 K новости на тему	1533 K материалы	1533 K новости	1533 K статьи	1536 K статьи автора	1536 K материалы автора
всички	123 K новини
встановлюйте	1865 K
встановіть	13 K	1865 K
""", 'г': """
главное	1549 K от
гледайте	99 K видеото	99 K:
головне	1857 K від	1857 K за версією
""", 'д': """
детальніше	1842 K:	1842 K про це
джерела	1872 K:
джерело	1872 K:
дивіться	1842 K також	1842 K:	1842 K також:	1842 K відео:
до	1842 K теми:
докладніше	1842 K:	1842 K про це
доступно	1558 K в	1558 K на	1558 K для	1865 K в	1865 K у	1865 K на	1865 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1536 K материалы автора
думка	1855 K автора	1855 K редакції	1855 K, висловлена
думки	1855 K авторів
""", 'е': """
есть	1536 K новость
еще	1534 K по теме:
ещё	1533 K больше	1534 K по теме:
""", 'з': """
за	1842 K темою:
забелязахте	7 K
завантажити	1865 K в	1865 K з	1865 K у
завантажте	13 K	1865 K в	1865 K з
завантажуйте	13 K	1865 K	1875 K застосунок
загрузите	1558 K в	1558 K на
задайте	1549 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	1857 K
зберегти	1869 K
збережіть	1869 K
знайшли	7 K помилку
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
источник	1564 K:
источники	1564 K:
""", 'к': """
как	1550 K вам статья	1550 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	1857 K виклад	1857 K переказ
коротко	1549 K от	1857 K від
краткий	26 K пересказ	1549 K пересказ
кратко	1549 K от
краткое	1549 K содержание
куиз	99 K:
""", 'л': """
лучшее	1533 K за
""", 'м': """
материал	1534 K по теме:	1552 K опубликован в	1555 K можно
месяц	1561 K подписки за
мнение	1547 K автора	1547 K редакции
мнението	109 K на автора
мнения	1547 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	1869 K
надішліть	3 K	1869 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новия	114 K брой
новият	114 K брой
новости	1533 K партнеров
новый	1552 K номер
няма	32 K коментари
""", 'о': """
об	1534 K этом подробнее	1536 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1549 K	1857 K
оставьте	31 K первый
открихте	7 K
откройте	1558 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1562 K
отправьте	3 K	1562 K
оценете	112 K
оцените	8 K	1550 K
оцініть	1858 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1561 K месяц за
перевод	1549 K выполнен	1549 K сделан
передплата	1868 K за #	1868 K від #
переказ	1857 K
переклад	1857 K зроблено
пересказ	1549 K
перший	1868 K місяць за
по	1534 K теме:
повече	99 K по темата:	123 K новини
погляди	1855 K авторів
подарете	122 K
подарите	1562 K
подарить	1562 K
подарувати	1869 K
подаруйте	1869 K
поддержать	1567 K
поддержите	1567 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1561 K за #	1561 K от #	1561 K за рубль
подписывайтесь	12 K	1567 K на
подпишись	12 K
подпишитесь	12 K	1567 K на
подробнее	1534 K:	1534 K в материале	1534 K - в	1534 K читайте в материале	1534 K об этом
подробности	1534 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1547 K автора
позицията	109 K на автора
позиція	1855 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	1869 K
порекомендуйте	1562 K
последвайте	12 K	128 K
последние	1533 K новости о
послухати	1 K
послушать	1 K
поставте	1857 K запитання
почитать	1534 K:
преведено	111 K с
преводът	111 K е
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1536 K новость
приєднуйтесь	12 K
пройдите	1534 K тест
пройдіть	1842 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	1868 K за #	1868 K від #
підписуйся	12 K
підписуйтесь	12 K	1875 K на
підпишіться	12 K	1875 K на
підсумок	1857 K
підтримайте	1875 K
підтримати	1875 K
""", 'р': """
работа	1553 K в "
радимо	1842 K прочитати:
разрешете	118 K
распечатайте	1562 K
распечатать	1562 K
резюме	111 K
резюмето	111 K
рекомендуем	1534 K:
рекомендуємо	1842 K:
робота	1860 K в "	1860 K у "
роздрукувати	1869 K
роздрукуйте	1869 K
""", 'с': """
саммари	1549 K
свалете	13 K	118 K
свежий	1552 K номер
свързани	99 K:
связаться	1536 K с автором
скачайте	13 K	1558 K в	1558 K из	1567 K приложение
скачать	13 K	1558 K в	1558 K на
скопировать	1562 K
скопируйте	1562 K
скопіювати	1869 K
скопіюйте	1869 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	1842 K:	1842 K також:
слухати	1 K
слушайте	1534 K:	1534 K также:
слушать	1 K
см	1534 K. также:
смотрите	1534 K также	1534 K:	1534 K	1534 K также:	1534 K видео:
соблюдайте	28 K
сообщения	27 K
сохраните	1562 K
сохранить	1562 K
спитайте	1857 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1549 K
спросить	1549 K
станьте	31 K первым	31 K першим	1567 K подписчиком	1567 K соучастником	1875 K частиною спільноти	1875 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	1857 K перекладено
статью	1555 K можно
статья	1549 K переведена	1549 K озвучена	1550 K была	1552 K опубликована в
стежте	12 K за
стислий	1857 K виклад	1857 K переказ
""", 'т': """
також	1842 K читайте:
текст	1549 K переведён	1549 K переведен	1549 K озвучен	1857 K перекладено	1857 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1547 K зрения автора	1855 K зору автора	1855 K зору редакції
""", 'у': """
увидели	7 K ошибку
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1534 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
""", 'ц': """
цей	1857 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	1858 K була стаття	1858 K був матеріал	1858 K був переказ	1858 K був цей переказ	1858 K була ця	1858 K був цей	1858 K сподобалась	1858 K сподобалася	1858 K сподобався
читайте	12 K нас	13 K	1534 K также	1534 K также:	1534 K:	1534 K подробнее	1534 K еще	1534 K также	1534 K по теме:	1534 K подробнее:	1534 K материал	1534 K в материале	1558 K нас без	1558 K без	1567 K	1567 K нас в	1842 K також	1842 K також:	1842 K:	1842 K ще	1842 K також	1842 K також на тему:	1842 K по темі:	1842 K також на тему	1875 K
читать	1534 K также	1534 K также	1534 K по теме:
что	33 K вы думаете	1534 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	1842 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1549 K пересказ	1555 K материал можно	1555 K текст можно
эту	1555 K статью можно
""", 'я': """
як	1858 K вам стаття	1858 K вам матеріал
""", 'א': """
אהבתם	840 K את
אולי	854 K פספסתם:
אל	845 K תפספסו: הפעילו
""", 'ב': """
בואו	841 K לעבוד איתנו
בחנו	843 K את עצמכם
""", 'ד': """
דווחו	840 K על
""", 'ה': """
האזינו	1 K	829 K:	842 K לפודקאסט	842 K לפרק
האם	8 K אהבתם	840 K הכתבה	840 K הסיכום	840 K המידע
הדוא	834 K"ל האדום
הורידו	13 K
היו	31 K הראשונים
הירשמו	841 K לוובינר	841 K לכנס
הכותב	835 K הוא
הכותבים	835 K הם
הכותבת	835 K היא
הכתבה	840 K עניינה	855 K ממשיכה
המחבר	835 K הוא
המחברת	835 K היא
המשך	855 K הכתבה
הפעילו	845 K התראות	845 K את ההתראות
הפרק	842 K המלא זמין
הצביעו	843 K בסקר
הצטרפו	12 K	832 K	832 K אלינו	841 K לצוות שלנו
הקשיבו	842 K לפודקאסט
השתתפו	843 K בסקר
התגובות	5 K
""", 'ח': """
חודש	850 K ראשון ב
""", 'י': """
יש	834 K לכם מידע	834 K לכם סיפור	834 K לך מידע	834 K לך סיפור
""", 'כ': """
כדי	850 K לקרוא את
כל	832 K החדשות
""", 'ל': """
להאזנה	842 K לכתבה	842 K לפודקאסט
להמשך	850 K קריאה
לכל	835 K הכתבות של	854 K הכתבות:
לכתבה	829 K המלאה
לכתבות	854 K נוספות:
לעדכונים	832 K נוספים	832 K
לפניות	834 K לכתב	834 K לכתבת
לפרק	842 K המלא
לצפייה	842 K בסרטון	842 K בווידאו	842 K במשדר
לקבוצת	832 K הוואטסאפ	832 K הווטסאפ
לקבלת	832 K עדכונים
לקריאה	829 K נוספת	829 K נוספת:	850 K מלאה
לקריאת	850 K הכתבה המלאה
לרכישת	841 K כרטיסים לכנס	841 K כרטיסים לחצו	841 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	843 K דעתכם? הצביעו
מייל	834 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	834 K במשהו	834 K בטעות
""", 'ע': """
עוד	829 K בנושא:	854 K במדור:	854 K כתבות:
ענו	843 K על הסקר	843 K על הסקר:	843 K על החידון
עקבו	12 K	832 K אחרינו	832 K אחרי
""", 'פ': """
פרסומת	855 K
""", 'צ': """
צפו	829 K:	829 K גם	842 K בסרטון	842 K בתיעוד	842 K בווידאו	842 K בכתבה
""", 'ק': """
קבלו	845 K התראות	845 K עדכונים על	845 K עדכונים לנייד
קרא	829 K גם	829 K גם:
קראו	829 K גם	829 K גם:	829 K עוד
""", 'ר': """
רוצים	832 K להיות	832 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	848 K	849 K בעיתונות	849 K בנו	849 K בעבודתנו
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
از	689 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	677 K خود را بسنجيد
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
ايا	674 K اين	674 K خطايي
اين	674 K	689 K مطلب را هم بخوانيد:
اينجا	689 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	664 K:
بخوانيد	664 K:
بشنويد	1 K
به	12 K كانال	674 K اين
بيشتر	664 K بخوانيد	664 K بخوانيد:	664 K ببينيد	689 K بدانيد:
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
تماس	670 K با نويسنده
تمت	62 K ترجمة هذا
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	670 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	677 K خود را
در	664 K اين باره بخوانيد	677 K اين نظرسنجي	677 K نظرسنجي ما	677 K نظرسنجي	689 K همين زمينه:	689 K همين رابطه:
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
شما	677 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	670 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	670 K خبر:	670 K خبر :
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
مترجم	670 K:
مصيتم	7 K
مطالب	664 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	670 K:	670 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	674 K شما درباره
نظرات	5 K
نظرسنجي	677 K:
نويسنده	670 K:	670 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	664 K بخوانيد	664 K بخوانيد:	689 K ببينيد:
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
گزارش	670 K:	674 K خطا
""", 'आ': """
आप	12 K हमें
आपक	887 Kो यह	887 Kो ये
""", 'इ': """
इनप	882 Kुट-	882 Kुट:	882 Kुट -	882 (Kुट
इस	876 Kे भी पढें	876 Kे भी पढें:	900 Kे भी पढें-	900 Kे भी देखें:
""", 'ए': """
एज	882 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	876 K पढें:	900 K भी पढें:
""", 'क': """
क	887 K्या यह	887 K्या आपको	896 Kेवल # रुपये में
""", 'ख': """
खबर	887 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	882 Kिस्क्लेमर:
""", 'द': """
द	876 Kेखें:	876 Kेखें वीडियो
""", 'प': """
पढ	876 Kें:	900 Kें-
""", 'भ': """
भ	882 (Kाषा
""", 'म': """
म	896 Kात्र # रुपये में
""", 'य': """
य	876 Kे भी पढें	876 Kे भी पढें:	882 (Kे लेखक के	900 Kे भी पढें-	900 Kे भी देखें:
यह	876 K भी पढें	876 K भी पढें:	876 K भी देखें:	882 (K लेखक के	887 K खबर आपको	900 K भी पढें-	900 K भी पढें -
""", 'ल': """
ल	882 Kेखक के बारे में	882 Kेखिका के बारे में	882 (Kेखक	882 (Kेखिका	882 Kेखक वरिष्ठ पत्रकार हैं	882 Kेखक स्वतंत्र पत्रकार हैं	882 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	876 Kंबंधित:	896 Kिर्फ # रुपये में	900 Kंबंधित खबर:	900 Kंबंधित खबरें:
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
กด	12 Kติดตาม	1756 Kติดตาม	1756 Kไลก์
""", 'ข': """
ขอ	1759 Kบคุณภาพจาก	1759 Kบคุณข้อมูลจาก
ข่	1753 Kาวที่เกี่ยวข้อง:	1759 Kาวโดย	1765 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	1765 Kิป:
คุ	1762 Kณรู้สึกอย่างไรกับ	1762 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	1765 Kคลิป:	1765 Kคลิป :
""", 'ซ': """
ซื	1763 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1753 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	1756 Kดตามเรา	1756 Kดตามข่าว	1773 Kดตามอ่านข่าวอื่นๆ	1773 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	1761 Kม ai
""", 'ท': """
ทด	1763 Kสอบความรู้ของคุณ
ทำ	1763 Kแบบสำรวจสั้น
ที	1759 K่มา:	1759 K่มา :
""", 'บ': """
บท	1761 Kสรุปนี้	1761 Kความนี้แปล	1761 Kความนี้เรียบเรียง	1762 Kความนี้มีประโยชน์
""", 'ป': """
ปร	1761 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	1759 K้เขียน:	1759 K้เขียน :
""", 'พ': """
พบ	1762 Kข้อผิดพลาดในบทความ
พื	1774 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	1763 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	1759 Kพ:
""", 'ร': """
ร่	1763 Kวมโหวต:	1763 Kวมโหวต :	1763 Kวมทำแบบสำรวจ	1763 Kวมสนุก	1769 Kวมสนับสนุน
""", 'ล': """
ลง	1763 Kทะเบียนเข้าร่วมสัมมนา	1763 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	1769 Kับสนุน
สร	1761 Kุปโดย	1761 Kุปข่าวด้วย	1761 Kุปนี้	1761 Kุปข่าวโดย	1762 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	1753 Kานเพิ่มเติม:	1753 Kานต่อ:	1753 Kานข่าวต้นฉบับ:	1753 Kานเพิ่มเติม	1753 Kานประกอบ:	1765 Kานข่าวเพิ่มเติม:	1765 Kานข่าวเพิ่มเติม	1765 Kานข่าวที่เกี่ยวข้อง:	1765 Kานข่าว:	1765 Kานเรื่องอื่น:	1773 Kานข่าวอื่นๆ	1773 Kานข่าวต้นฉบับได้ที่	1773 Kานบทความอื่นๆ	1773 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	1759 Kางอิง:
""", 'เ': """
เก	1759 Kี่ยวกับผู้เขียน
เข	1756 K้าร่วมช่อง
เน	1761 Kื้อหานี้สร้าง	1774 Kื้อหาสปอนเซอร์	1774 Kื้อหาโฆษณา	1774 Kื้อหาสนับสนุนโดย
เพ	1756 Kิ่มเพื่อน
เร	1759 Kื่อง:	1759 Kื่อง :	1759 Kื่องและภาพ
""", 'แ': """
แจ	1762 K้งแก้ไขข่าว
แช	3 Kร์
แป	1761 Kลโดย
แอ	1756 Kดไลน์
""", 'โ': """
โฆ	1774 Kษณา -
""", 'ใ': """
ให	1762 K้คะแนนบทความ
""", 'ไ': """
ไม	1756 K่พลาดทุกข่าวสาร	1756 K่พลาดข่าว
""", 'ả': """
ảnh	1899 K:
""", 'ủ': """
ủng	1899 K hộ tác giả	1910 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1084 Kせて読みたい	1084 【Kせて読みたい】	1084 Kせて読みたい:
""", 'こ': """
こち	1084 Kらもおすすめ	1084 Kらもおすすめ:	1109 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1090 K記事を書いた人	1090 K記事の筆者	1093 K要約はai	1093 K要約は、ai	1093 K要約は役に立ち	1093 ※K要約	1093 K記事の要約	1093 K記事はai	1093 K翻訳	1093 K見出しはai	1100 K記事は	1100 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1084 Kと見る:	1109 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1109 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1109 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	1949 K内容由ai
""", '作': """
作者	1946 K:	1946 (K	1946 K係	1946 K为	1946 K為
""", '你': """
你可	1939 K能會喜歡:	1967 K能想看:
你有	1945 K线索
你覺	1951 K得這篇
你觉	1951 K得这篇
""", '來': """
來源	1946 K:
""", '內': """
內容	1949 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	1949 K由ai
""", '写': """
写真	1084 【K】	1084 K:	1109 【Kを見る】	1109 【Kギャラリー】
""", '出': """
出典	1090 K:
""", '分': """
分享	3 K
""", '前': """
前回	1109 【K】	1109 Kの記事:
""", '加': """
加入	12 K	1943 K	1962 K
""", '動': """
動画	1084 【K】	1109 【Kを見る】
""", '升': """
升級	1962 K
升级	1962 K
""", '原': """
原文	1966 K刊于	1966 K刊於
""", '参': """
参与	1953 K我们的
参考	1084 K:
""", '參': """
參與	1953 K我們的
""", '发': """
发现	7 K错误	1952 K错误
""", '取': """
取材	1090 K・文	1090 K・執筆
""", '另': """
另请	1939 K参阅
""", '可': """
可以	1944 K在x上
""", '合': """
合わ	1084 Kせて読みたい:
""", '同': """
同场	1939 K加映:
同場	1939 K加映:
""", '問': """
問問	1949 K我們的ai
""", '執': """
執筆	1090 K:	1090 K/
""", '報': """
報名	1953 K參加
""", '填': """
填写	1953 K问卷
填寫	1953 K問卷
""", '如': """
如发	1952 K现
如有	1945 K线索	1945 K線索
如果	1945 K您有相关线索	1945 K您有	1945 K你掌握	1945 K您掌握
如發	1952 K現
""", '審': """
審校	1946 K:
""", '延': """
延伸	1939 K閱讀	1939 K阅读	1939 K閱讀:	1939 【K閱讀】	1967 K閱讀:	1967 K阅读:
""", '引': """
引用	1090 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	1967 K:
影音	1967 K:
""", '往': """
往下	1967 K看更多:
""", '您': """
您对	1951 K这篇文章
您對	1951 K這篇文章
您有	1945 K线索
您的	27 K评论
您覺	1951 K得這篇
您觉	1951 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	1939 K阅读:
""", '扫': """
扫描	1943 K
扫码	1943 K
""", '投': """
投票	1953 K:
投稿	27 Kは
""", '报': """
报名	1953 K参加
""", '按': """
按讚	1943 K追蹤
""", '採': """
採訪	1946 K撰文:
""", '推': """
推荐	1939 K阅读	1939 K阅读:
推薦	1939 K閱讀:
""", '提': """
提供	1090 K:
""", '摘': """
摘要	1949 K由
""", '撰': """
撰文	1946 K:
撰稿	1946 K:
""", '支': """
支持	1960 K
""", '收': """
收听	1 K	1955 K我们的播客	1955 K我们的节目
收聽	1 K	1955 K我們的播客	1955 K我們的節目
""", '文': """
文/	1090 K
文:	1090 K
文・	1090 K
文章	1946 K来源:	1952 K有误	1952 K有誤
""", '新': """
新聞	1945 K線索
新闻	1945 K线索热线	1945 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1939 K:	1939 K新聞:	1939 K內容:	1939 【K新聞】	1939 K相關	1939 K阅读:	1939 K報導:	1939 K报道:	1966 K精彩内容	1966 K精彩內容	1966 K资讯	1966 K資訊	1966 K内容请	1966 K內容請	1967 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	1945 K要爆
""", '本': """
本内	1949 K容由ai
本摘	1949 K要
本文	1946 (K作者	1946 K作者	1949 K摘要	1949 K由ai	1949 K由人工智能翻译	1949 K由人工智能生成	1949 K由人工智慧	1966 K章來自	1966 K转载自	1966 K轉載自	1966 K来自	1966 K來自
""", '来': """
来发	31 K表第一
来源	1946 K:
""", '校': """
校对	1946 K:
""", '構': """
構成	1090 K・文
""", '次': """
次に	1084 K読む:
次の	1109 Kページ:	1109 【K記事】
次ペ	1109 Kージ:
""", '欢': """
欢迎	12 K关注	1944 K在	1944 K关注	1945 K提供线索	1945 K投稿
""", '歡': """
歡迎	12 K追蹤	1944 K在	1945 K提供線索	1945 K投稿
""", '此': """
此摘	1949 K要
""", '测': """
测一	1953 K测:
""", '測': """
測一	1953 K測:
""", '点': """
点击	1939 K查看	1955 K观看视频	1955 K收听
点我	1943 K加入
""", '熱': """
熱門	1967 K新聞:
""", '爆': """
爆料	1945 K请	1945 K請
""", '画': """
画像	1084 【K】	1109 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	1952 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1939 K阅读	1939 K新闻	1939 K报道:	1939 K阅读:	1967 K新闻:	1967 K文章:
相關	1939 K新聞	1939 K報導	1939 【K新聞】	1939 K閱讀:	1967 K新聞:	1967 K文章:	1967 K報導:
""", '看': """
看更	1939 K多:	1967 K多:
""", '立': """
立即	1943 K加入	1953 K报名	1953 K報名
""", '筆': """
筆者	1090 Kプロフィール
""", '編': """
編輯	1946 K:
""", '编': """
编辑	1946 K:	1946 (K:
""", '聽': """
聽我	1955 K們的podcast
""", '著': """
著者	1090 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	1955 K上方影片
""", '观': """
观看	1955 K上方视频
""", '视': """
视频	1967 K:
""", '訂': """
訂閱	1962 K
""", '記': """
記事	7 Kの誤り	1100 Kの誤り	1100 Kに誤り
記者	1090 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1084 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	1960 K持
""", '订': """
订阅	1962 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	1960 K持
""", '責': """
責編	1946 K:
""", '資': """
資料	1946 K來源:
""", '贊': """
贊助	1960 K
""", '责': """
责任	1946 K编辑:	1946 (K编辑
责编	1946 K:
""", '赞': """
赞助	1960 K
""", '这': """
这个	1950 K摘要
这段	1950 K摘要
这篇	8 K文章	1950 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	1950 K摘要
這篇	1950 K文章
""", '采': """
采写	1946 K:
""", '長': """
長按	1943 K
""", '长': """
长按	1943 K
""", '関': """
関連	1084 K記事	1084 K記事:	1084 【K記事】	1084 K:	1084 【K】	1084 K:	1109 【K写真】	1109 K記事:
""", '閱': """
閱讀	1939 K更多
""", '问': """
问问	1949 K我们的ai
""", '阅': """
阅读	1939 K更多
""", '馬': """
馬上	1953 K報名
""", '马': """
马上	1953 K报名
""", '點': """
點我	1943 K加入
點擊	1939 K查看	1955 K觀看影片
""", '같': """
같이	1130 K 보기:
""", '관': """
관련	1130 K 기사:	1151 K 기사 :	1151 [K 기사]	1151 K 기사-
관련기사	1130 K	1130 K:	1130 [K]	1151 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1139 K #줄 요약
기사에	1144 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1151 K 기사:
""", '당': """
당신의	1143 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1130 K 읽기:
더보기	1130 [K]	1130 K:
""", '독': """
독자	1143 K 설문에	1143 K 설문조사에
""", '많': """
많이	1151 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1139 K 요약은
""", '사': """
사진출처	1154 K:
""", '생': """
생성형	1139 K ai가 요약
""", '설': """
설문에	1143 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1143 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1130 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1139 K 요약은 ai	1139 K 요약이 도움	1139 K 기사는 인공지능	1139 K 기사는 ai	1139 K 번역	1144 K 기사가 도움이	1144 K 기사를 어떻게	1144 K 뉴스에 대한 의견	1144 K 기사에 대한 의견
이슈	1151 [K]
이어	1130 K 읽기:
""", '인': """
인기기사	1151 [K]
""", '자': """
자료출처	1154 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1130 K 기사:
추천기사	1151 [K]
""", '출': """
출처	1154 K:	1154 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1130 K 볼 만한 기사:	1130 K 보면 좋은 기사:	1151 [K 읽기]
""", '핫': """
핫클릭	1151 [K]
""", '화': """
화보	1130 [K]
"""}

CONTAINS = {'a': """
abonați	1508 K-vă	1512 K
abonații	1509 K noștri
abonează	1472 K-te pentru	1475 K-te pe youtube	1508 K-te
abonné	757 déjà K	757 pas encore K	757 en tant qu'K
abonnés	757 réservé aux K	757 réservé à nos K	814 nos K	817 K
abonējiet	1221 K
actualité	760 l'essentiel de l'K	765 suivez l'K	765 suivez toute l'K	765 retrouvez toute l'K	778 couvre l'K
adatkezelési	919 K tájékoztató
admitió	618 K
adomány	951 K
adományoddal	947 K
adományok	951 K
adományozz	947 K
advirtió	618 K
adó	912 K #%
adód	949 K #
adója	938 K #
adăugat	1511 a K
affiliatelänkar	37 K	1740 K
affilié	37 lien K
affiliés	37 liens K
affirmé	816 a K
afiliación	37 enlaces de K
afirmó	618 K
agregó	618 K
aicināja	1224 K
aizsargātas	1198 visas tiesības K
aiškino	1192 K
ajouté	816 a K
ajută	1508 K-ne
ajánld	947 K fel
alkalmazás	917 töltsd le az K
alkalmazásban	936 az K
alkalmazást	936 K
alkalmazásunk	948 K
alkalmazásunkat	917 töltse le K
alăturat	1485 s-a K echipei
améliorer	797 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
anketě	239 naší K	239 v K
ankietę	35 naszą K	1387 naszą K	1387 krótką K
anmäl	1745 K dig till
anmäla	1735 genom att K dig
annoncé	816 a K
annonslänkar	37 K	1740 K
anunció	618 K
anunțat	1511 a K
använder	1709 vi K cookies	1709 K kakor
anúncio	1447 após o K	1447 depois do K
anúncios	1465 sem K
aplicación	562 descarga la K	562 descarga nuestra K
aplicația	1475 descarcă K	1509 K noastră
aplikację	1359 pobierz K	1359 pobierz naszą K	1359 ściągnij K
aplikácii	1640 našej K
aplikáciu	1640 mobilnú K	1640 K
aportació	200 la teva K
aportación	581 tu K	606 haz tu K
apoyá	615 K
applikációnk	936 K
applikációnkat	936 K
apsolīja	1224 K
apóyanos	581 K	615 K
apóyenos	581 K	615 K
apúntate	561 K a nuestra	561 K gratis	615 K a	615 K gratis
artykuł	15 darmowy K	20 cały K	1351 podoba ci się ten K	1388 nasz K do końca	1402 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	551 te ha gustado este K	558 regala este K	558 regalar este K	559 último K gratis	559 te queda # K	609 y lee este K	616 este K
artículos	15 K gratis	559 K gratis este mes	559 te quedan # K	559 límite de K
aseguró	618 K
associés	769 cookies K à ce contenu
assuré	816 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1472 K-te pentru
autorką	1379 kontakt z K
autorská	223 K práva
avertizează	1511 K
avísanos	615 K
ayúdanos	581 K	615 K a
açikladi	1824 K
añadió	618 K
año	617 al K
""", 'b': """
bağirdi	1824 K
bağiş	1821 K yap	1825 K
bağişiniz	1821 K
bağlantilari	1818 satiş ortakliği K
başlayan	1820 tl'den K
behält	29 K sich vor	29 K sich das recht
behöver	1698 vi K ditt stöd	1745 vi K din hjälp
bekapcsolása	917 értesítések K
beløb	305 fast K
beløp	1346 gi et K	1348 fast K
bemängeln	391 K
bemängelt	391 K
berättade	1748 K
berättar	1748 K
bestätigen	319 K sie ihre
bestätigungsmail	319 K
betalvägg	1749 K
bezplatný	1634 náš K webinár
bezplatných	1643 K článkov
bezpłatne	1393 K konto
bezpłatny	1384 nasz K webinar
bezpłatnych	1393 limit K
beğendiyseniz	1822 bu haberi K	1822 bu yaziyi K
biết	1921 cho K
blokování	216 K reklam
boletín	561 recibe el K	561 nuestro K	561 K diario	615 recibe el K	616 nuestro K	619 K
boîte	760 dans votre K mail	760 dans votre K e-mail
brezplačne	1684 K članke
brezplačni	1677 naš K webinar
brezplačnih	1684 K člankov
butlletí	170 subscriu-te al K	170 el nostre K	201 el nostre K	204 K
buzón	561 en tu K
bájate	615 K la app
báo	1918 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1748 K
bønn	1296 vi har en K til deg
bústia	191 a la teva K
bülten	1814 e-K	1825 K
bültene	1787 K abone	1787 K kayit	1787 K kaydol
bülteni	1814 haber K
bültenimiz	1822 K
bültenimize	1787 K	1821 K	1822 K
bültenine	1814 K
bạn	1885 hộp thư của K	1909 sự ủng hộ của K	1918 sự ủng hộ của K	1918 mời K
bằng	1917 K văn bản của báo
""", 'c': """
caffè	1027 un K
café	581 un K	606 un K al mes	780 un K
caractères	797 limitées à # K
catedrática	579 es K
catedrático	579 es K
celého	209 pro čtení K
cercetătoare	1485 este K
cercetător	1485 este K
chaîne	814 notre K
chefredaktör	1725 är politisk K	1725 är K
chefredaktør	285 er K
chuyện	1898 bạn có câu K
chép	1894 cấm sao K	1917 mọi sao K
chính	1889 K sách bảo mật
chúng	1885 bản tin của K tôi	1887 theo dõi K tôi	1898 cho K tôi qua	1898 liên hệ với K tôi	1918 ủng hộ K tôi	1918 K tôi cần sự giúp đỡ	1918 giúp K tôi	1918 theo dõi K tôi	1919 K tôi trên	1919 của K tôi	1919 cho K tôi
chọn	1918 hãy bình K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1425 nos K
comentó	618 K
comisión	595 recibir una K
comissió	186 rebre una K
comissão	1446 receber K	1446 receber uma K
commerciële	1285 K partner
communauté	784 K whatsapp	784 K signal
compártela	25 K
compártelo	25 K
comunità	1050 parte della nostra K
condamné	816 a K
condiții	1477 termeni și K
confidentialité	769 politique de K
confidențialitate	1477 politica de K
conférences	778 est maître de K
connecté	771 vous devez être K
conteúdo	9 este K	9 K externo	1412 acesse todo o K	1441 ao exibir este K	1441 ao ver este K
contribuição	1433 com a sua K	1464 sua K é essencial
contó	618 K
conversación	572 participar en la K
conținut	9 acest K	1472 K doar pentru abonați
conținutului	1482 preluarea K
cookieinställningar	1727 K
corespondentă	1485 este K
creează	1508 K un cont
csatornájára	928 viber-K
csatornánk	948 K
csatornánkhoz	928 telegram-K	928 whatsapp-K
csatornánkra	928 youtube-K
cuéntanos	572 K en	615 K
czytać	1356 aby K dalej	1356 żeby K dalej	1401 chcesz K dalej
czytelników	36 naszych K	1388 opiniami K	1399 z wpłat K	1399 dzięki wsparciu K	1402 naszych K	1402 z wpłat K
của	1900 là cây bút K	1919 độc giả K
""", 'd': """
daní	1648 # % z K	1648 #% z K
darbą	1190 mūsų K
darowiznę	1354 przekaż K	1401 przekaż K
datenschutzerklärung	329 unserer K	389 unserer K	389 unsere K
datenübertragung	352 der K zu
debatindlæg	286 send dit K	286 skrive et K
debatredaktør	285 er K
debattredaktør	1325 er K
debattør	285 er K
declaró	618 K
decía	618 K
demandé	816 a K
denunció	618 K
descarcă	1508 K
descárgate	562 K la	562 K nuestra
desteğiniz	1821 K
desteğinizle	1822 K
desteğiyle	18 okurlarin K	1807 yapay zeka K	1816 K ayakta
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1639 K môžu
disponível	1415 K no google play
doação	1409 faça uma K	1433 sua K	1464 sua K	1464 faça uma K	1468 K
doações	1468 K
dodał	1404 K
dodała	1404 K
događaj	1595 naš K
donació	200 fes una K	204 K
donación	554 haz una K	554 tu K	581 tu K	581 una K	615 tu K	615 haz una K	619 K
donația	1508 K ta
donație	1508 fă o K	1512 K
donații	1512 K
donează	1508 K acum
dopuštenja	1605 bez K
dorzuć	1401 K się
dostęp	1356 masz już K	1393 pełny K do	1393 wykup K	1401 kup K
dostępny	1356 artykuł K tylko
dotazník	239 krátký K	1638 krátky K
dotazníka	1638 nášho K
dotazníku	239 našeho K	239 krátkého K
dowolną	1403 K kwotą
dočtete	246 více se K
dołóż	1401 K się
dołącz	1363 K do nas na	1401 K do nas	1401 K do grona	1401 K do nich
draudžiama	1171 K kopijuoti	1171 be leidimo K	1171 be sutikimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1402 K dalej
dziennikarką	1380 jest K
dzięki	1402 K wam	1402 K tobie
dziękujemy	1390 K za zapisanie	1390 K za zapis	1401 K, że nas czytasz
débloquer	757 pour K
déclare	816 K
déclaré	816 a K
découvrez	757 K nos offres	813 K nos offres
déductible	753 K des impôts	753 K à #	815 K
déjanos	6 K tu
dénonce	816 K
déplore	816 K
déposés	789 des cookies seront K
désabonner	760 K à tout moment
désactiver	767 K adblock
désactivez	767 K adblock
désinscrire	760 vous K à tout moment
díky	252 K vám
dömde	1748 K
dømte	306 K	1349 K
děkujeme	251 K, že nás čtete
dụng	1887 tải ứng K	1918 tải ứng K
""", 'e': """
editörüdür	1804 K
elaboración	595 no ha participado en la K
electrònic	170 el teu correu K
electrónico	561 tu correo K	572 tu dirección de correo K no será publicada
elolvasásához	914 a teljes cikk K
elsőként	937 értesülj K
előfizetés	951 K
előfizetéssel	940 K
előfizető	914 már K	947 legyen K
előfizetőink	914 K olvashatják	940 K számára	948 K
előfizetők	951 K
előfizetőknek	914 csak K
endereço	1425 seu K de email não será
engedély	943 K nélkül tilos
engedélyezze	919 K a javascript
engedélyhez	943 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	814 cette K
enquêtent	814 K pour vous
enquêtes	814 nos K
ensimmäinen	747 K kuukausi
enthält	352 dieses element K daten
envíanos	615 K
epizódu	1636 K
erhvervsredaktør	285 er K
erklärt	391 K
erklärte	391 K
erzählen	388 K sie es weiter
erzählt	391 K
erzählte	391 K
escribió	618 K
escríbenos	572 K a	615 K
estimé	816 a K
estás	551 ya que K aquí	551 ya que K por aquí
etkinleştir	1793 javascript'i K
evästeasetuksiasi	729 K
evästeet	729 K
evästeitä	714 K
existují	249 K díky
explicó	618 K
expliqué	816 a K
externého	1630 K obsahu
externí	232 K obsah
externího	232 K obsahu	232 obsah z K
externý	1630 K obsah
""", 'f': """
favoritkälla	1721 K
faça	1464 K um pix
felelősséget	30 nem vállal K
felhasználási	919 K feltételek
feliratkozás	915 K a hírlevélre	915 hírlevél K
feliratkozásommal	926 K
feliratkozással	926 K
folosește	1477 K cookie
folytatásához	914 a cikk K
fordítóval	933 gépi K
forintért	940 havi # K
formulára	1641 odoslaním K
formulário	1464 inscreva-se no K
formuláře	242 odesláním K
forrásként	927 kedvenc K
fortæller	306 K
följ	1706 K oss på	1745 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1717 alla rättigheter K
fördere	388 K
fördermitglied	373 werde K	373 werden sie K
fördern	388 jetzt K	388 K sie
föredragen	1721 K källa
föredragna	1721 K källa
författare	1725 är K och
förklarar	1748 K
følg	267 K os på	303 K os	1307 K oss på	1346 K oss
første	298 K måned	305 K måned	1339 K måned	1348 K måned
független	912 támogassa a K	948 K sajtó
főszerkesztője	931 K
""", 'g': """
gadā	1223 K
gazeteciliği	1822 bağimsiz K
gazeteciliğimiz	1822 K
gelmişken	1782 buraya kadar K
geöffnet	331 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1610 K
gridò	1064 K
gràcies	192 K a gent com tu	201 K a tu
grátis	1466 teste K
grâce	18 K à vous	753 K à vos dons
går	256 før du K	1296 før du K
gåva	1698 din K	1698 ge en K	1745 din K	1745 ge en K	1749 K
göre	1824 K
gösterilmeden	1798 kaynak K
głównej	1395 na stronie K
gửi	1898 xin K về	1918 hãy K
""", 'h': """
használ	919 sütiket K	919 cookie-kat K
használat	919 sütik K
heißt	391 K es
hinzufügen	344 bei google K
hirdetés	11 a K	11 K után
hjälp	1728 K av ai	1745 K oss
hjælp	288 K af ai	288 K fra ai	303 vi har brug for din K	303 K os
hovorí	1653 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	950 K
hyödyntäen	730 tekoälyä K
häufiger	344 bei google K
hävdar	1748 K
hævder	306 K
hébergé	769 ce contenu est K par
hírekben	917 a google K	927 google K
hírlevelére	926 K
hírlevelünk	948 K
hírlevelünket	926 K
hírlevelünkre	915 K	948 K
hírlevél	951 K
hó	949 ft/K
hónap	940 első K	949 első K
hører	1330 der du K
hükmetti	1824 K
hüüdis	652 K
hồng	1916 nhận hoa K
""", 'i': """
iecienītāko	1205 K avotu
ifølge	306 K	1349 K
illimité	757 accès K	806 en K
incorporó	579 se K a
independentă	1509 presa K
independência	1465 a K
indicó	618 K
indiqué	816 a K
indrømmede	306 K
indépendance	814 notre K
indépendant	753 soutenez le journalisme K	814 journalisme K	814 média K
indépendante	803 la presse K a	814 presse K	814 information K
información	566 sigue toda la K	566 siga toda la K	579 cubre la K	616 esta K
informację	1379 wyślij K
informațiilor	1482 preluarea K
informó	618 K
informē	1224 K
innehåll	1709 externt K	1727 externt K
innehållet	9 K
innrømmet	1349 K
inquiète	816 s'K
inquérito	35 nosso K
inscrição	1414 cancelar a K	1455 sua K foi
inscríbete	615 K
insändare	1726 skicka din K	1726 din K till	1726 skriva en K
intelektą	1179 dirbtinį K
intelligenciával	933 mesterséges K készült
intégralité	757 pour lire l'K
investigación	616 esta K
investigação	1465 esta K
investigație	1509 această K
investigațiile	1509 continua K
invítame	615 K a
invítanos	615 K a
istediğiniz	1786 K zaman iptal	1823 K zaman iptal
izražavaju	1599 komentari K
içeriği	9 K
içeriğin	1806 harici K
išorinio	1177 K turinio
""", 'j': """
jautāja	1224 K
jesteś	1351 skoro już tu K	1351 skoro tu K
jugé	816 a K
jurnalistă	1485 este K
jurnaliștii	1507 K noștri îți trimit	1509 K noștri
jälgi	649 K meid
jäseneksi	745 liity K
""", 'k': """
kanał	1402 nasz K
kannatusjäseneksi	745 liity K
kanál	252 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1611 K
kedykoľvek	1616 odhlásiť sa môžete K
keresőben	927 google-K
khoản	1884 bạn đã có tài K	1889 điều K sử dụng
không	1894 K sao chép
khẳng	1921 K định
kifogásolja	950 K
kiáltotta	950 K
kiáltották	950 K
kiến	1906 ý K của bạn sẽ
kliknutím	242 K na
kolačića	1591 K
kolačiće	1591 K
kolačići	1591 K
komentować	6 K	1368 aby K
komentár	6 pridať K	1639 pridajte K
komentára	1639 pridanie K	1639 vloženie K
komentátor	230 je K	230 , K
komentátorem	230 je K
komentátorkou	230 je K	1628 je K
komentátorom	1628 je K
komentář	6 přidat K
komentáře	6 pro přidání K	240 vložení K	240 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	730 K
konferencję	1384 naszą K
kopírovanie	1621 K obsahu bez	1621 K je zakázané
kopēšana	1204 K bez
korespondentką	1380 jest K
korespondentė	1176 K
krzyczał	1404 K
krævede	21 K felter er
krönikör	1725 är K
kulturalną	1388 K dyskusję
kulturredaktör	1725 är K
kulturredaktør	285 er K	1325 er K
kumppanuuslinkkejä	742 K
kvíz	239 náš K	1638 náš K
kvíze	1638 našom K	1638 v K
kvízu	239 našem K	239 v K
kávéra	949 K
käyttää	714 tämä sivusto K
käyttöehdot	737 hyväksyt K
kérdezte	950 K
kérdőívünket	35 K
kért	950 K
kérte	950 K
können	388 K sie uns
köszönjük	947 K, hogy olvasol
kötelező	21 K mezőket
kövessen	917 K minket	947 K minket
közölte	950 K
kúpte	1650 si K
kündigte	391 K an
künstlichen	362 K stimme vorgelesen	362 K stimme vertont
küpsised	636 K
küpsistega	636 K
küsis	652 K
kč	244 za # K	244 od # K	253 od # K
kļūsti	1221 K par
kể	1921 K
""", 'l': """
lamentó	618 K
lançait	816 K
lasītu	1195 lai K tālāk
lasītāji	1222 mūsu K
lejupielādē	1221 K
leverandør	1327 ekstern K
leverantör	1727 extern K
leído	609 has K tus #
lietotnē	1214 K
linkistä	741 lisää tästä K
liên	1918 hãy K hệ
lucrează	1485 K în presă
lunedì	17 ogni K
lună	1510 pe K
luận	6 để bình K	1906 bình K của bạn sẽ
lájkolj	917 K minket
läget	1736 koll på K
lähdet	702 ennen kuin K
läsa	1739 du kan K mer	1739 kan du K mer	1739 K mer om	1746 fri att K
läsare	36 våra K	1737 våra K	1746 våra K
läsarna	18 tack vare K
läser	1745 tack för att du K
läsning	0 min K
lästid	0 K
læser	303 tak fordi du K
læserbrev	286 skrive et K	286 send dit K
læsere	36 vores K	304 vores K
læseres	297 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	559 K de notas
límites	558 sigue leyendo sin K
lòng	1898 vui K gửi về	1918 vui K gửi	1918 vui K gọi
lūdza	1224 K
lập	1909 ủng hộ báo chí độc K	1919 báo chí độc K
""", 'm': """
mailovú	1641 e-K adresu
mainoslinkkejä	37 K	742 K
manhãs	17 todas as K
masintõlke	638 K abil
materiał	9 ten K
matéria	20 ler esta K	1412 esta K é só	1460 para ler esta K	1465 esta K
matérias	1432 limite de K
matí	200 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	950 K
megszakítása	21 válasz K
meidän	745 tue K
meitä	739 tukea K	739 tue K	745 tue K	745 auta K
mesačne	1652 K
mesečno	1610 K	1692 K
mesélte	950 K
miesiąc	1403 za K
miesięcznie	1403 K
miễn	15 bài K phí	1911 hết số bài K phí	1920 dùng thử K phí
mjesečno	1610 K
modération	797 charte de K	797 K par la rédaction
mokė	1192 K
mostrará	558 este mensaje se K en
multó	618 K
mulțumim	1508 K că ne citești
munkatársa	931 K
munkánk	948 K
munkánkat	912 támogasd K	912 támogassa K	938 K	947 támogasd K	947 támogassa K	948 K
myönsi	748 K
másodközlés	924 K
märkis	652 K
määräsi	748 K
mån	1738 kr/K	1747 kr/K
månad	1700 testa en K	1738 en K för	1745 testa en K	1747 per K	1747 varje K
månaden	1738 första K	1747 i K	1747 första K
månader	1738 K för #	1745 testa # K
månadsgivare	1745 bli K
måned	261 prøv en K	298 i # K	303 prøv en K	305 pr. K	1339 en K for	1346 prøv en K	1348 per K
måneden	305 om K	1348 i K
måneder	298 i # K	1339 K for #
média	814 notre K
mês	1465 até o fim do K	1466 por K	1466 ao K
mówi	1404 K
môžete	1637 článok si K
mācīja	1224 K
mākslīgais	1211 K intelekts
mēnesis	1223 pirmais K
mēnesī	1223 K
mėgstamiausią	1172 K
mėnesį	1191 per K
měsíc	244 první K	253 za K	253 první K
měsíčně	253 K
můžete	238 článek si K
mạnh	1921 nhấn K
""", 'n': """
napisał	1404 K
napisała	1404 K
napište	229 K nám	251 K nám
napísal	1653 K
napíšte	1627 K nám	1627 K, prosím	1650 K nám
naročilo	1683 hvala za K
naročite	1658 K se na naše	1690 K se
naročnik	1657 že K
naročnike	1664 samo za K	1664 le za K
naročniki	1694 K
naročnikom	1657 dostopen le K	1657 na voljo K	1657 na voljo samo K	1657 na voljo le K
naročnina	1684 K	1694 K
naročnino	1684 z K
naujienlaiškio	1184 K
naujienlaiškis	1190 mūsų K	1193 K
naujienlaiškį	1165 mūsų K	1184 K	1189 užsisakykite K	1190 mūsų K
navođenja	1605 bez K izvora
navođenje	1605 uz K izvora
našeho	235 do K týmu	235 K e-shopu
našem	1595 K timu
neatkarīgu	1221 atbalsti K
nekünk	947 segíts K	947 írjon K	947 írj K	947 jelezd K	948 K adód
nemokamą	1188 K paskyrą
neobmedzený	1615 K prístup
neodpovídá	30 K za
neomezený	225 K přístup
neomezeně	209 K číst
nepriklausomą	1186 paremkite K žurnalistiką	1189 paremkite K	1190 K žurnalistiką
newsissä	722 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	251 podpořte K
nezávislá	252 K média
nezávislé	1651 K médiá
nezávislú	1650 podporte K
ngoài	1901 nội dung bên K
nguồn	1896 K ưu tiên	1896 K tin ưu tiên	1917 ghi rõ K
nhiệm	1906 chịu trách K về nội dung bình luận
nhân	1902 trí tuệ K tạo
nhấn	1918 K vào đây
nhận	1885 đăng ký K bản tin	1885 đăng ký K tin	1889 chấp K tất cả	1918 đăng ký K
nhập	24 đăng K	1884 đăng K để	1884 vui lòng đăng K	1918 đăng K để
niedostępny	1381 materiał wideo jest K
niezależne	1401 wesprzyj K	1401 wspieraj K	1402 K media
niezależność	1402 K
niezależną	1402 jesteśmy K
noastră	1509 munca K
nolēma	1224 K
norāda	1224 K
notificações	14 as K	1416 ative as K	1416 ativar K	1416 receba K
notificările	14 K	1475 activează K
notifikácie	1640 K
notícia	1465 esta K
notícias	1414 receba as K	1414 receba K	1419 siga as últimas K
novinařina	252 naše K
novinařinu	252 nezávislou K
novinár	1628 je K	1628 , K
novinári	1651 naši K
novinárka	1628 je K	1628 , K
novinárkou	1628 je K
novinárom	1628 je K
novinář	230 je K	230 , K
novinářem	230 je K
novináři	252 naši K
novinářka	230 je K	230 , K
novinářkou	230 je K
novičke	1658 na e-K
novičnik	1665 K	1665 e-K	1691 naš e-K	1694 K
novičnika	1665 K
nusprendė	1192 K
nášho	1634 do K tímu
nächste	21 in diesem browser für die K	388 sind sie der K
nói	1921 K
năm	1920 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	235 našem K
obegränsad	1700 K tillgång
obligāta	1204 atsauce K
oblíbené	227 K zdroje
oblíbených	227 K zdrojů
oblíbenými	227 K zdroji
obrigatórios	21 campos K são	1425 campos K são
obveščanje	1683 na naše K
obľúbené	1625 K zdroje
obľúbených	1625 K zdrojov
obľúbenými	1625 K zdrojmi
odebírejte	211 K náš	251 K
odemkněte	209 K si
odhlásit	211 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1599 komentari K	1599 komentari ne K
odídete	1623 kým K
ofereça	1412 K este artigo
ograniczeń	1356 czytaj bez K	1356 czytaj więcej bez K
ogłosił	1404 K
ogłosiła	1404 K
oikaisupyynnöt	733 K
oikaisupyyntö	733 K
olvasási	0 K idő
olvasóiból	938 K él
olvasóink	36 K	948 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	615 danos tu K
ordenó	618 K
ordonné	816 a K
ortakliği	1818 iş K linkleri
orzekł	1404 K
osobních	224 ochrany K údajů	224 ochraně K údajů
osobných	1630 K údajov
oznámení	14 K
oznámil	254 K	1653 K
oznámila	254 K	1653 K
ozvěte	229 K se nám	251 K se nám
""", 'p': """
pageidaujamą	1172 K šaltinį
paklausė	1192 K
palīdzi	1218 ziedo un K
palīdzību	1211 mākslīgā intelekta K
parsisiųskite	1189 K
participación	572 normas de K
partnerské	247 K odkazy	1646 K odkazy
partneři	216 my a naši K
pastā	1216 e-K
patronką	1399 zostań naszą K
patrões	1465 sem K
paylaşin	25 K
paziņoja	1224 K
paziņojumus	1215 K
państwa	1379 czeka na K
pašte	1184 jūsų el. K
pažadėjo	1192 K
periódico	616 este K	616 nuestro K
permanència	202 sense K
personvernerklæring	1310 K
phê	1909 mời bạn một ly cà K
phóng	1898 liên hệ K viên	1900 là K viên báo	1900 là K viên của
phút	0 K đọc
pidió	618 K
pidätetään	719 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1588 K nam	1608 K nam	1670 K nam	1670 K na	1690 K nam
piškotke	1673 K
piškotki	1673 K
piškotkov	1673 K
plânge	1511 se K
pochází	232 obsah K
podcastów	1385 K
podcastů	237 K
podcaście	34 naszym K
podkreśla	1404 K
podporovatelé	252 naši K
podporují	252 nás K
podpoře	252 díky K
podpořte	249 K	251 K nás	251 K naši	251 K naše	251 K mě
podrška	1608 vaša K
podrške	1606 bez vaše K	1609 vaše K
podršku	1608 vašu K
podržite	1606 K	1608 K nas	1608 K naš
podľa	1653 K
poinformował	1404 K
poinformowała	1404 K
pokračovanie	1615 pre K v čítaní
pokračování	209 K je dostupné	247 K článku níže
pokračuje	247 článek K	247 text K	1646 článok K	1646 text K
pokračujte	209 K ve čtení s
política	180 K de galetes	570 K de cookies	1423 K de cookies	1434 cobre K
pomoć	1608 vašu K
pomóż	1401 K nam
pomôžte	1650 K nám
poprosił	1404 K
poprosiła	1404 K
poprosiło	1404 K
postafiókjába	915 K
postaládádba	926 a K
postaládájában	926 ön K
posílat	242 nechte si K
posílejte	229 K nám
potřebujeme	251 K vaši pomoc	251 K vaši podporu
používame	1630 K cookies
používá	216 tento web K
používáme	216 K cookies
powiedział	1404 K
powiedziała	1404 K
pozostało	1356 K # %	1356 K #%
pošaljite	1588 K nam	1588 K na	1608 K nam
pošlete	229 K nám	251 K nám
pošlite	1627 K nám	1650 K nám
pošljite	1670 K nam	1670 K jo nam	1670 K na	1690 K nam
požádal	254 K
požádala	254 K
pracę	1402 naszą K
pranešimus	1183 K
pranešė	1192 K
prašė	1192 K
predplatiteľ	1615 už ste K	1615 ste K
predplatiteľom	1622 K	1650 staňte sa K
predplatiteľov	1622 pre K
predplatné	1615 už máte K	1643 K	1650 kúpte K	1650 kúpte si K	1654 K
predplatného	1643 K
predplatným	1643 K
preferată	1483 sursă K
preferované	227 K zdroje	1625 K zdroje
preferovaný	227 K zdroj	1625 K zdroj
preferovaných	227 K zdrojů	1625 K zdrojov
preferovaným	227 K zdrojem	1625 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1356 tylko dla K
prenumeratą	1393 z K
prenumeratę	1356 masz już K	1393 zamów K	1393 kup K	1393 wykup K
prečítate	1615 celý článok si K
pridružite	1608 K se našoj	1608 K im se	1690 K se nam
pridržana	1581 sva prava K
pridržane	1663 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1192 K
prihlásenie	1616 ďakujeme za K	1641 ďakujeme za K
prihlásení	1643 po K
prihlásením	1641 K súhlasíte
prihláste	24 K	1615 K sa a čítajte	1650 K sa na odber
prihvaćate	1601 prijavom K
pripažino	1192 K
programėlėje	1182 K
programėlę	1182 K
prohlížeč	10 váš K
proposé	793 conçu et K par
pročitali	1575 da biste K
pročitate	1575 da K cijeli	1575 da K ceo
prośbę	1351 mamy do ciebie K	1351 mamy małą K
prošnjo	1667 imamo majhno K	1667 majhno K
prywatności	1366 polityka K	1366 polityce K
przeczytać	1356 aby K cały	1356 aby K ten artykuł
przeczytałaś	1388 dziękujemy, że K
przeczytałeś	1388 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1354 K nam #%	1401 K nam	1401 K #
przesyłajcie	1379 K
prześlij	1379 K nam	1401 K nam
przyznał	1404 K
przyznała	1404 K
przyślij	1379 K nam	1401 K nam
práca	1651 naša K
práce	252 naší K
práci	252 naši K
prácu	1651 našu K
précisé	816 a K
préférée	783 source K
préférées	783 sources K
prévient	816 K
príspevky	1639 K v diskusii
príspevok	1650 váš K
próxima	1465 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1016 blocco della K	1062 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	931 K
publicité	11 la K	11 cette K	767 bloqueur de K	767 bloqueurs de K	814 sans K
publicités	767 bloqueur de K
publicystką	1380 jest K
publicystą	1380 jest K
publikování	222 K nebo šíření
publiée	22 ne sera pas K	771 votre adresse e-mail ne sera pas K
pyyntö	702 pieni K
pyysivät	748 K
pásale	615 K esta
päevakokkuvõte	643 K
päätoimittaja	727 K
päätti	748 K
pénzéből	18 olvasók K
písemného	223 bez K souhlasu
pódcast	34 nuestro K	616 nuestro K
pārpublicēšana	1198 K bez	1204 K bez
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
quyên	1918 K góp ngay	1922 K góp
quyền	1894 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1224 K
rappelé	816 a K
rašykite	1189 K mums
rašė	1192 K
reclamă	11 K
reconoció	618 K
recordó	618 K
redacció	191 la K t'envia	201 la nostra K
redacción	605 la K te envía	616 nuestra K
redacția	1507 K îți trimite	1509 K noastră
redakcję	1401 wesprzyj K
redaktorką	1380 jest K
redaktorė	1176 K
redaktör	1725 är K för	1725 är K på	1725 är politisk K
redaktør	285 er K på	285 er K for	285 er politisk K	1325 er politisk K	1325 er K i	1325 er K for
redação	1455 a K envia	1465 nossa K
refusé	769 K le dépôt
registrácii	1643 po K
registráciou	1641 K súhlasíte
registráciu	1641 ďakujeme za K
regisztrálj	947 K
regisztráljon	947 K
regístrate	558 K para	558 K gratis
rejestrując	1390 K się
reklamlänkar	1740 K
reklamą	11 K
reklám	1651 bez K
reklámok	948 K nélkül
reportaż	1402 ten K
reporterką	1380 jest K
reportér	230 , K	1628 , K
reportérem	230 je K
reportérka	230 , K	1628 , K
reportérkou	230 je K	1628 je K
reportérom	1628 je K
reproducció	174 prohibida la K	199 K sense permís
reproducción	578 prohibida su K	578 prohibida la K
reprodução	1431 proibida a K	1431 K proibida	1463 K permitida desde	1463 K é permitida desde
republié	777 K avec	811 cet article est K
repórter	1434 é K
responsabilità	30 K di
reveló	618 K
rezervăm	29 ne K dreptul
riêng	1889 chính sách quyền K tư	1911 dành K cho thuê bao	1917 quan điểm K của tác giả
rovatvezetője	931 K
ročne	1652 K
ročně	253 K
rät	391 K
rätta	1731 K fel
rättar	1731 vi K fel
räumte	391 K ein	391 K der	391 K die
rääkis	652 K
råbte	306 K
réagir	771 pour K
réagissez	813 K à
réalisation	793 n'a pas participé à la K
rédacteur	778 est K
rédaction	778 a rejoint la K	793 n'a pas participé à sa K	802 la K vous	806 pour soutenir la K	813 soutenez la K	813 alertez la K	814 notre K
rédactrice	778 est K
régulièrement	778 collabore K
réponse	21 annuler la K
répétait	816 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	757 cet article est K	757 ce contenu est K	757 article K
réservée	757 K aux abonnés	757 K à nos abonnés	757 la suite est K
réservés	757 K aux abonnés	777 tous droits K
résiliable	815 K à tout moment
részesített	927 előnyben K forrásként
röst	1728 ai-K
răspunsul	21 anulează K
rằng	1921 viết K	1921 cho K
""", 's': """
sacīja	1224 K
sadržaj	9 ovaj K	1591 vanjski K	1591 spoljni K
sadržaja	9 ovog K	1591 vanjskog K	1591 prikaz ovog K	1591 prikaz K
sakė	1192 K
sanctionné	816 a K
sandučić	1576 u vaš K
sandučiću	1576 u vašem K	1601 vašem K
sbírka	255 K
schließen	315 K sie ein abo	388 K sie ein abo
schránke	1616 vašej K
schránky	211 do vaší K	1616 do vašej K
sdílejte	25 K
segítségedre	947 szükségünk van a K
según	618 K
sentenció	618 K
sería	606 sin ti no K
sesión	24 inicia K	24 inicie K	558 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1464 inicie K
señaló	618 K
sisällön	9 K	729 ulkoisen K
sisältö	706 tämä K on vain
sisältöä	729 ulkoista K
sjefredaktør	1325 er K
skarży	1404 K
skrzynkę	1358 na twoją K	1358 na swoją K	1390 K mailową
slobodné	1650 podporte K
slobodnú	1650 podporte K
sondę	1387 naszą K
sorumluluğu	30 K
souborů	224 K cookie
souhlasíte	242 e-mailu K	242 odesláním K	242 registrací K
soạn	1909 hãy ủng hộ tòa K	1917 bằng văn bản của tòa K	1919 tòa K
spolupráci	247 ve K s partnerem	1646 v K s partnerom
sporočite	1670 K nam
sportkrönikör	1725 är K
sportsredaktør	285 er K
spracovaním	1641 K osobných údajov
sprijiniți	1508 K
sprijină	1508 K-ne
správach	1626 google K
správy	1626 google K
stellenbörse	357 in unserer K
stwierdził	1404 K
stwierdziła	1404 K
stáhněte	251 K si
står	30 K för
stöd	1698 med ditt K	1745 K oss	1745 K vår	1745 ditt K
stödja	1737 K oss med
stödmedlem	1745 bli K
stötta	1737 K oss med	1745 K oss	1745 K vår	1745 K vårt
støt	297 K os	303 K os	303 K med
støtt	1346 K oss	1346 K vår
støtte	259 med din K	259 vi har brug for din K	297 K os med	297 din K gør	303 din K	303 bliv K	1299 med din K	1338 K oss med	1346 din K
støtteabonnent	1346 bli K
støttemedlem	303 bliv K	1346 bli K
stāstīja	1224 K
stěžuje	254 K
subscripció	204 K
subskrybentów	1356 tylko dla K	1356 dostępna dla K	1356 dostępne dla K
subskrypcją	1393 z K
subskrypcję	1356 kup K	1356 masz już K	1390 dziękujemy za K	1393 wykup K	1401 kup K
suosikkilähteeksesi	722 K
suosikkilähteeksi	722 K
sursă	1506 link activ către K
suscripción	558 ya tengo una K	615 cambia tu K	619 K
suscríbase	615 K
suscríbete	558 K para	558 K por	558 K en	561 K al boletín	615 K
susțin	1499 care ne K lunar	1509 ne K lunar
susține	1508 K-ne	1508 K presa	1511 K că
susținerea	1508 K ta
susțineți	1508 K-ne
svěřte	229 K se nám
szerkesztője	931 K
szerkesztőségünk	948 K
szerkesztőségünknek	948 K
szerzője	931 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1738 tills du K upp	1748 K
sähköpostiin	708 suoraan K
sähköpostiisi	708 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	708 K
sélection	802 K d'articles
sélections	757 ajouter l'article à vos K
síganos	566 K en
síguenos	566 K en	615 K
sõltumatut	649 toeta K
sõnul	652 K
söyledi	1824 K
søgning	281 google-K
súhlasíte	1641 odoslaním K
súmate	615 K al
süresi	0 okuma K
sütik	932 K
sütiket	932 K
săptămână	17 o dată pe K	1510 pe K
sīkdatnēm	1209 K
sống	1909 nuôi K tờ báo	1909 bạn đọc nuôi K
""", 't': """
tanácsolta	950 K
tanította	950 K
teigė	1192 K
tekijänoikeus	719 K suojaa
tekoäly	730 tehnyt K
tekoälyllä	730 K
tekoälyn	730 K avulla	730 K tekemä
tekoälyä	730 käyttää K
telefonā	1215 savā K
tesszük	22 nem K közzé
teşekkürler	1821 okuduğunuz için K
thiết	1917 không nhất K phản ánh quan điểm
thuê	1911 dành cho K bao	1911 đã là K bao	1922 K bao
thuộc	1894 bản quyền K
thành	1884 dành cho K viên	1908 bạn đã đăng ký K công	1918 trở K thành viên
tháng	1911 đọc miễn phí trong K	1920 mỗi K	1920 hàng K	1920 K đầu
thích	1896 nguồn tin ưa K	1896 nguồn yêu K
thông	14 K báo	1887 bật K báo	1887 nhận K báo	1898 bạn có K tin	1898 bạn đọc cung cấp K tin	1917 khi phát hành lại K tin	1918 bật K báo
tiếng	1906 K việt có dấu
tiếp	1884 để K tục đọc	1884 để đọc K	1909 K sức cho báo chí	1911 để K tục đọc	1918 đăng ký để đọc K	1918 hãy K sức
tjänst	1695 en liten K att be
továbbolvasáshoz	914 a K
toàn	20 K bộ bài	1884 để đọc K bộ	1884 đọc K bộ bài	1911 để đọc K bộ bài	1918 đăng ký để đọc K bộ
tretích	1630 cookies K strán
treści	9 tej K	1393 dostęp do K
treść	9 tę K
trên	1887 theo dõi K
trước	1906 K khi đăng
trường	21 các K bắt buộc
tudósítója	931 K
turpinātu	1195 lai K lasīt
tuần	17 mỗi K	1908 bản tin hằng K của	1908 bản tin hàng K của	1920 mỗi K
tvrdí	254 K
työmme	746 K
työtämme	745 tue K	746 K
tájékoztató	919 adatvédelmi K
támogass	947 K minket
támogasson	947 K minket
támogathat	938 K minket
támogatása	938 K nélkül	947 az ön K
támogatásod	947 a te K
támogatásából	938 olvasóink K
támogatásával	941 partnerünk K
támogatónk	938 legyen ön is K	938 legyél te is K
täglich	319 K per mail
tästä	741 lisää K
täällä	702 kun kerran olet K
täältä	741 lisää K
téléchargez	813 K
töltsd	947 K le
týden	17 každý K
týdně	253 K
týždenne	17 raz K
tłumaczy	1404 K
třetích	232 cookies K stran
tải	1918 K về
""", 'u': """
uafhængigt	304 K medie
ubegrænset	261 K adgang
udostępnij	25 K
ukarał	1404 K
ulaşin	1803 bize K
ulaşmak	1803 yazara K
unabhängig	389 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1028 insegna all'K
unterstütze	311 K unsere arbeit	311 K uns mit	388 K uns	388 K unsere	388 K mich	388 K meine
unterstützen	311 K sie unsere arbeit	311 K sie uns mit	311 mit einer spende K	311 können sie uns K	388 K sie uns	388 K sie unsere	388 sie können das K	388 freiwillig K	388 K sie mich	388 K sie meine	388 K uns
unterstützt	327 ihr browser K	388 K uns
unterstützung	373 ihrer K	373 deiner K	388 mit ihrer K	388 mit deiner K	388 ihre K	388 deine K	388 eure K
upozornění	213 zapněte si K	241 K
upphovsrätt	1717 skyddat enligt lagen om K
upphovsrättslagen	1717 skyddat enligt K
uredništva	1663 brez dovoljenja K	1663 brez soglasja K
uredništvo	1677 v naše K	1691 naše K
uredništvu	1670 pišite K
urmărește	1475 K-ne pe	1475 K-ne și pe	1475 K știrile	1508 K-ne
urmăriți	1475 K-ne pe	1508 K-ne
utilização	1423 K de cookies
utilizează	1477 K cookie
utilizăm	1477 K cookie
utánközlés	924 K
uutislähteeksesi	722 ensisijaiseksi K
uutislähteeksi	722 ensisijaiseksi K
uznał	1404 K
uznała	1404 K
uzsvēra	1224 K
użytkowników	1388 opiniami K
używamy	1366 K plików cookie
užsisakykite	1162 K prenumeratą
""", 'v': """
vašeho	211 do K e-mailu
vedieť	1627 dajte nám K
venerdì	17 ogni K
verhängte	391 K
versión	2 K en audio
verstärkung	357 suchen K
versão	2 K em áudio
vervielfältigung	337 K nur mit
veröffentlicht	22 wird nicht K	331 deine e-mail-adresse wird nicht K	331 ihre e-mail-adresse wird nicht K
veröffentlichung	386 seit der K geändert	386 seit K geändert
već	1585 kad ste K tu	1610 K od
vidéo	9 cette K
virheensä	733 korjaa K
viên	1900 là biên tập K của	1911 dành cho hội K
viết	1918 hãy K thư	1919 bài K này	1921 ông K	1921 bà K
você	18 sem K	1465 sem K
vollständigen	315 K artikel lesen
volontär	347 ist K
volontärin	347 ist K
vprašalnik	1680 K
vyhradené	1621 všetky práva K	1621 autorské práva sú K
vypočuť	1637 si môžete K
vysvetľuje	1653 K
vysvětluje	254 K
vyzývá	254 K
vyžadované	21 K informace	21 K polia
vás	249 bez K by	252 bez K by	1648 bez K by	1651 bez K by
väitis	652 K
väittää	748 K
välise	636 K sisu
vårt	1303 meld deg på K
véli	950 K
vídeo	9 este K
vďaka	1651 K vám
vēlamo	1205 K avotu
vēstkopai	1216 K
vēstulei	1216 ziņu K
vědět	229 dejte nám K	251 dejte nám K
""", 'w': """
webbläsare	10 din K
webinár	1634 náš K
webinář	235 náš K
według	1404 K
weißt	346 K du mehr
wołał	1404 K
wpłata	1399 każda K	1401 twoja K
wpłatom	1402 dzięki K
wpłać	1401 K
wspierającym	1401 zostań K
współpracy	1396 we K z partnerem
wyjaśnia	1404 K
wypisać	1358 K się w każdej chwili
wyrażam	1358 K zgodę na
wyślij	1379 K nam
wöchentlichen	319 K newsletter
właściciela	1402 nie mamy K
""", 'y': """
yhteistyössä	742 K mainostajan
yönetmenidir	1804 genel yayin K
""", 'z': """
zaakceptować	1381 K pliki cookie
zadaním	1641 K e-mailu
zadržana	1581 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	242 K e-mailu
zahvaljujući	18 K čitaocima	18 K čitateljima	1606 K vama	1609 K vama
zakázané	1621 šírenie je K
založte	251 K si účet
zamknutý	1615 článok je K
zamčený	209 článek je K
zapisując	1390 K się
zapowiedział	1404 K
zapowiedziała	1404 K
zastrzeżone	1374 wszelkie prawa K	1374 wszystkie prawa K
zašlete	229 K nám
zašlite	1627 K nám
zbiórka	1405 K
zbývá	209 K vám # %
zdieľajte	25 K
zespołu	1384 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1381 treść K
zewnętrzne	1366 treści K	1381 treści K
zewnętrznej	1381 treści K
zgłoś	1379 K go nam	1401 K nam
znać	1401 daj nam K
zobrazení	232 K tohoto obsahu	232 K obsahu
zostań	1401 K z nami
zpracováním	211 souhlasím se K	216 K osobních údajů
zprávy	228 google K
zprávách	228 google K
zugänglich	374 frei K
zunächst	337 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1393 za # K	1393 od # K	1403 od # K
złotówka	1399 każda K	1402 każda K
""", 'á': """
állítja	950 K
""", 'ä': """
ägare	1737 inga rika K
ähnliches	346 K erlebt
ändå	1695 nu när du K är här
äpp	641 K
äppi	641 K
""", 'å': """
åndsverkloven	1318 beskyttet av K
året	305 om K
återges	1717 får inte K
""", 'ç': """
çalişmak	1808 bizimle K
çalişmalarimiz	1822 K
çerezler	1793 K kullan
çerezlere	1806 K
çerezleri	1793 K kullan	1806 K
""", 'é': """
échanos	615 K una mano	615 K un cable
écrit	778 K pour	816 a K
écrivain	778 est K
écrivez	813 K-nous
électronique	760 dans votre boîte aux lettres K
équipe	814 notre K
értesítéseket	14 K	937 K
értesüljön	937 K elsőként
évente	949 K
""", 'í': """
ígérte	950 K
írta	950 K
""", 'î': """
înscrie	1508 K-te la
""", 'õ': """
õpetas	652 K
""", 'ö': """
öffnen	320 app K
önerdi	1824 K
önskad	1721 K källa
""", 'ú': """
újságírás	948 független K
újságírásunk	948 K
újságíróink	948 K
újságírója	931 K
última	566 siga la K hora	566 sigue la K hora
""", 'ü': """
übernommen	337 K von
übersicht	340 K
ücretsiz	15 K haber	15 K makale	1819 K üye olun
ütles	652 K
üyeliği	1814 bülten K
üçüncü	1806 K taraf
""", 'č': """
čitalaca	1606 uz podršku K	1609 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1609 naši K
čitatelia	1651 naši K
čitatelja	1606 uz podršku K	1609 naših K	1609 uz podršku K
čitatelji	36 naši K	1609 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1648 vďaka podpore K	1651 našich K	1651 vďaka podpore K
članak	20 cijeli K	1585 svidio vam se K	1602 cijeli K	1602 ceo K	1609 ovaj K
članek	1667 vam je bil K všeč	1691 ta K
členem	251 staňte se K
členom	1650 staňte sa K
článek	20 celý K	205 líbil se vám K	209 celý K za	244 celý K	252 tento K	252 líbil se vám K
článkom	1643 všetkým K
článku	20 celého K
články	252 naše K
článků	244 limit K
článkům	244 všem K
článok	20 celý K	1623 páčil sa vám K	1643 celý K	1651 tento K
čtenáři	252 naši K
čtenářů	36 našich K	249 díky podpoře K	252 našich K	252 na podpoře K	252 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
číst	252 K dál bez
čítajte	1650 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1650 K, že nás čítate
""", 'đ': """
đây	1918 bấm vào K
đóng	1918 K góp của bạn	1918 hãy K góp
đăng	1908 cảm ơn bạn đã K ký	1908 bằng việc K ký, bạn	1918 K ký để đọc bài
đường	1898 K dây nóng của tòa soạn	1898 K dây nóng của báo
đọc	18 nhờ bạn K	1911 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1652 K sumou
""", 'ř': """
řekl	254 K
řekla	254 K
říká	254 K
""", 'ś': """
śledztwa	1402 nasze K
śledztwo	1402 to K
śledź	1363 K nas na	1401 K nas
""", 'š': """
šaljite	1588 K nam
šaukė	1192 K
šiandien	1186 aukokite K
šodien	1218 ziedo K
""", 'ź': """
źródło	1374 K: pap
""", 'ž': """
želeni	1668 K vir
željene	1586 K izvore
željeni	1586 K izvor
žurnalistai	1190 mūsų K
žurnalistas	1176 K
žurnalistika	252 naše K	252 nezávislá K	1651 nezávislá K
žurnalistiku	252 nezávislou K	1651 nezávislú K
žurnalistiky	252 nezávislé K
žurnalistė	1176 K
žurnāliste	1208 K
žurnālisti	1222 mūsu K
žurnālistika	1222 neatkarīga K
žurnālistiku	1218 atbalsti neatkarīgu K	1222 neatkarīgu K
žurnālists	1208 K
""", 'ά': """
άρθρα	433 τα K μας
άρθρο	433 αυτό το K
""", 'έ': """
έγραψε	435 K
έρευνά	421 K μας
έρευνές	433 οι K μας
""", 'α': """
αγαπημένες	411 K σου πηγές	411 K σας πηγές	411 K πηγές
αγαπημένη	411 K πηγή
ακολουθήστε	399 K μας	432 K μας
ακολουθείστε	399 K μας
ακόμη	430 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	435 K
αναγνώστες	18 χάρη στους K	433 οι K μας
αναδημοσίευση	406 απαγορεύεται η K	406 επιτρέπεται η K
αναπαραγωγή	406 K χωρίς
ανταποκρίτρια	414 είναι K
ανταποκριτής	414 είναι K
απάντησης	21 ακύρωση K
απαγορεύεται	406 K η αναπαραγωγή	406 K η αντιγραφή
αποδεχθείτε	416 K τα cookies
αποδεχτείτε	416 K τα cookies
απορρήτου	408 πολιτική K
από	425 K # €
αρθρογράφος	414 είναι K
αρχισυντάκτης	414 είναι K
αρχισυντάκτρια	414 είναι K
""", 'β': """
βιβλιοπωλείο	419 ηλεκτρονικό μας K
βοηθήστε	432 K μας
βοηθούν	433 μας K
βρείτε	399 K μας στο
""", 'γ': """
γίνετε	432 K μέλος	432 K κι εσείς
γνώσεις	421 τις K σας
γράψτε	413 K μας	432 K μας
γραφτείτε	432 K
""", 'δ': """
δήλωσε	435 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	433 οι K μας
δημοσιογράφος	414 είναι K	414 , K	414 - K
δημοσιογραφία	433 η K μας	433 ανεξάρτητη K	433 η ανεξάρτητη K
δημοσκόπησή	421 K μας
δημοσκόπηση	421 στη K
διαβάσετε	396 για να K ολόκληρο
διαφήμιση	11 τη K	428 μετά τη K
διαφημίσεις	433 χωρίς K
διεύθυνση	397 η K email	397 τη K email	424 K email	424 K e-mail
δικαιώματος	406 με επιφύλαξη παντός K
δουλειά	433 η K μας
δωρεά	430 κάντε μια K	432 η K σας	432 κάντε μια K	436 K
δωρεάν	15 K άρθρα	425 K άρθρα
δωρεές	436 K
""", 'ε': """
είμαστε	433 K μια μικρή
είπε	435 K
εβδομάδα	17 κάθε K	434 την K
εγγραφή	424 με την K σας
εγγραφείτε	396 K για να	425 K δωρεάν	432 K
ειδοποιήσεις	14 K
εισερχόμενά	397 στα K σας
εκδήλωσή	419 K μας
εκφράζουν	422 τα σχόλια K	422 σχόλια δεν K
ενεργοποιήστε	399 K τις ειδοποιήσεις	401 K τη javascript
ενημερωτικά	397 K δελτία
ενημερωτικό	397 K δελτίο
ενημερώστε	413 K μας
ενισχύστε	430 K	432 K
ενσωματωμένο	416 K περιεχόμενο
εξήγησε	435 K
επιβεβαιώστε	424 K την εγγραφή
επικοινωνήστε	413 K μαζί μας	413 K με τον συντάκτη	413 K με τη συντάκτριά	413 K με τη συντάκτρια	413 K με τη σύνταξη
ερωτηματολόγιο	421 το K
εσάς	430 χάρη σε K	433 χάρη σε K
ευρώ	425 με # K
ευχαριστούμε	424 K για την εγγραφή	432 K που μας
""", 'ζ': """
ζήτησε	435 K
""", 'η': """
ηλεκτρονικό	419 K μας κατάστημα
""", 'κ': """
κάνοντας	424 K κλικ
κανάλι	433 το K μας
κατάστημά	419 στο K μας
καταγγέλλει	435 K
καταγγελία	413 κάντε μας την K
κατεβάστε	399 K την εφαρμογή
κουίζ	421 το K	421 στο K	421 το K μας
κυκλοφορεί	419 K το νέο τεύχος
κυριότερες	424 τις K ειδήσεις
""", 'μ': """
μήνα	434 τον K	434 το K	434 ανά K	434 κάθε K
με	425 K # €
μοιραστείτε	25 K
""", 'ξ': """
ξεκλειδώστε	396 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	425 K το άρθρο
ομάδα	419 στην K μας	432 ελάτε στην K	433 η K μας
""", 'π': """
παράκληση	410 έχουμε μια μικρή K	410 μια μικρή K
πατώντας	424 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	416 εξωτερικού K
περιεχόμενο	9 αυτό το K	416 αυτό το K	416 το K αυτό	416 εξωτερικό K
πολιτική	408 K cookies
πρέπει	416 δείτε το βίντεο K
προειδοποιεί	435 K
προσωπικών	408 K δεδομένων
προτεινόμενη	411 K πηγή
προτιμώμενες	411 K πηγές
προτιμώμενη	411 K πηγή
πρωί	17 κάθε K
πρόσθεσε	435 K
πρώτο	425 τον K μήνα
πρώτος	434 K μήνας
""", 'ρ': """
ρεπορτάζ	433 το K μας	433 αυτό το K
""", 'σ': """
σημαντικότερες	424 τις K ειδήσεις
στήριξέ	432 K μας
στήριξή	430 χωρίς τη K	432 η K σας	432 τη K σας	433 χωρίς τη K
στήριξη	430 χάρη στη K	433 χάρη στη K
στείλε	413 K μας
στείλτε	413 K μας	432 K μας
στηρίξτε	430 K	432 K μας	432 K την	432 K το	432 K τη
συνέδριο	419 K μας
συνέδριό	419 K μας
συνδεθείτε	24 K	396 K για να	432 K
συνδρομή	425 με K	425 K από	436 K
συνδρομητές	396 διαθέσιμο μόνο σε K	396 διαθέσιμο σε K	409 μόνο για K	409 μόνο σε K	433 οι K μας	436 K
συνδρομητής	396 είστε ήδη K	432 γίνετε K
συνεργασία	428 σε K με χορηγό	428 σε K με τον χορηγό
συνεργατών	428 συνδέσμους K
συνεχίζεται	428 K παρακάτω
συνεχίσετε	396 για να K την ανάγνωση	396 να K την ανάγνωση
συνεχίσουμε	433 να K
συνεχίστε	396 K την ανάγνωση
συντάκτης	414 είναι K
συντάκτρια	414 είναι K
σχολιάσετε	6 K
σχόλια	422 στα K
σύμφωνα	435 K
""", 'τ': """
τόνισε	435 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	410 αφού K ως εδώ
φύγετε	410 πριν K
φώναζε	435 K
""", 'χ': """
χρήσης	408 όροι K	424 όρους K
χρειαζόμαστε	432 K τη βοήθειά σας
χρησιμοποιεί	401 K cookies
χρησιμοποιούμε	401 K cookies
χρόνο	434 τον K
""", 'ψ': """
ψηφοφορία	421 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	133 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	133 K
абонирайте	95 K се, за да	96 K се за бюлетина	129 K се
абонирането	119 с K
авторизованные	1557 только K
авторизованным	1557 K пользователям
авторизовані	1864 лише K
авторизуйтесь	24 K
авторкою	1853 зв'язатися з K
автором	1853 зв'язатися з K
автору	1545 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1556 K	1863 K
анонимно	1545 K
афилиейт	124 K линкове
""", 'б': """
бажаних	1850 K джерел
безкоштовний	1859 наш K вебінар	1867 K акаунт
безкоштовних	1867 ліміт K	1867 K статей
безкоштовні	15 K статті	1867 K статті
безлимитный	1519 K доступ
безплатен	113 нашия K уебинар
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатные	15 K статьи	1560 K статьи
бесплатный	1551 наш K вебинар	1560 K аккаунт
бесплатных	15 K статей	1560 лимит K	1560 K статей
бисквитки	110 K
бисквитките	110 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	130 K на вас
благодарим	119 K ви, че се
благодаря	1566 K донатам	1569 K вам	1569 K вашей
блокировщик	1529 отключите K	1529 K рекламы
блокувальник	1838 K реклами
браузер	10 ваш K	1539 ваш K	1846 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	130 нашия K	133 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	1851 K
вайбър	16 K	106 K
ватсапе	1543 K
вашата	96 на K поща
вебинар	1551 наш K
вебінар	1859 наш K
видео	9 это K
виділіть	1849 K
визнав	1879 K
визнала	1879 K
викаше	132 K
використання	1873 будь-яке K матеріалів	1873 K матеріалів сайту
використанні	1844 при K матеріалів
використовує	1838 K cookie
використовуємо	1838 K cookie
випуск	1861 K
вирішив	1879 K
вк	1543 K
вконтакте	1543 K
влезте	24 K
вміст	9 цей K
внескам	1874 завдяки K	1877 завдяки K
внесок	1876 ваш K
войдите	24 K	1519 K, чтобы
вотсапе	1543 K
вотсапі	1851 K
всеки	127 K лев
встановіть	1833 K додаток
възпроизвеждането	126 K
выделите	1531 K ее	1531 K текст
выпуск	1554 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1570 в K
годишно	131 K
гривень	1878 # K
грн	1878 # K
гукав	1879 K
гіперпосилання	1844 K обов
""", 'д': """
дальше	1519 чтобы читать K
дарение	129 вашето K	131 с K	133 K
дарения	133 K
дарете	127 K	129 K ни
джерела	1850 обрані K	1850 бажані K
джерелом	1850 основним K	1850 бажаним K
дзен	1543 K
дзене	1543 K
добави	132 K
добавьте	1526 K нас в
дозволяється	1873 матеріалів K лише
долучайтесь	1876 K
долучайтеся	1876 K
донат	1568 ваш K	1876 ваш K	1880 K
донатам	1874 завдяки K
донати	1880 K
донатом	1878 K
донаты	1572 K
допомога	1876 нам потрібна ваша K
допоможе	1877 K нам
допоможуть	1874 K нам працювати	1877 K нам
допускается	1565 материалов K только
доступ	1560 полный K	1867 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1513 вы K до конца	1826 ви K до кінця
дочитати	1831 щоб K
дочитать	1519 чтобы K	1560 K
""", 'е': """
евро	121 за # K
ежедневную	1521 K рассылку
ежемесячно	1570 K
ежемесячное	1568 оформите K
ежемесячный	1566 K донат
еженедельную	1521 K рассылку
електронна	96 вашата K поща
електронної	1866 адресу K пошти
електронну	1866 K адресу	1866 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1571 K
журналист	108 е K	108 - K	108 , K	1546 - K	1546 , K
журналисти	130 нашите K
журналистика	130 независимата K	130 независима K	130 нашата K	1569 независимая K
журналистике	1569 независимой K
журналистики	1569 независимой K
журналистику	1569 независимую K
журналистка	108 е K	108 , K	1546 - K	1546 , K
журналисты	1569 наши K
журналіст	1854 - K	1854 , K
журналісти	1877 наші K
журналістика	1877 незалежна K
журналістику	1877 незалежну K	1877 якісну K
журналістка	1854 - K	1854 , K
""", 'з': """
завантажити	1833 K застосунок
завантажте	1833 K додаток
завдяки	1874 існує K	1877 K вам	1877 K вашій
задонатьте	1568 K	1876 K
задължителните	21 K полета
зазначив	1879 K
закликав	1879 K
закончились	1519 бесплатные статьи K
залишає	29 K за собою право
залишилося	1831 K #%	1831 K # %
заметили	1531 K ошибку
замолчим	1569 мы не K
запазени	101 всички права K
запитань	1863 на кілька K
запишете	96 K се за нашия
зарегистрированные	1557 только K
зарегистрированным	1519 доступен только K
зарегистрированы	1519 уже K
зарегистрируйтесь	1519 K, чтобы	1560 бесплатно K	1560 K бесплатно	1568 K
зареєстровані	1864 лише K	1864 тільки K
зареєструйтесь	1831 K, щоб	1867 безкоштовно K	1867 K безкоштовно	1876 K
зареєструйтеся	1867 K безкоштовно
застосунку	1847 нашому K
застосунок	1833 завантажте K	1847 наш K	1847 мобільний K
захищено	1844 усі права K
захищені	1844 усі права K	1844 всі права K
защищенной	1545 K формой
защищены	1537 все права K
защищённой	1545 K формой
заяви	132 K
заявив	1879 K
заявил	1571 K
заявила	1571 K	1879 K
здесь	1513 раз уж вы K
знайшли	1849 якщо ви K
знанията	116 K си
зобов	1879 K'язав
зовнішнього	1856 K вмісту	1856 K контенту
зовнішній	1856 K вміст	1856 K контент
зробіть	1829 K внесок	1876 K внесок
""", 'и': """
избранное	1542 K
известията	14 K
изпратете	107 K ни	129 K ни
изпращайте	107 K ни	107 K на
изтеглете	129 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1537 выполняющим функции K агента
иностранным	1569 K агентом
инстаграм	106 K
использование	1548 K cookie	1565 любое K материалов	1565 K материалов сайта
использовании	1537 при K материалов	1565 полном или частичном K	1565 частичном K материалов
используем	1529 K cookie
использует	1529 K cookie
источники	1542 избранные K	1542 любимые K
источников	1542 избранных K
источником	1542 основным K
исчерпали	1519 K лимит
""", 'к': """
каждое	17 K утро
каждый	1570 K месяц
каза	132 K
казва	132 K
канал	1569 наш K	1877 наш K
канала	1569 нашего K
каналу	1877 нашого K
колумнист	1546 - K	1546 , K
колумніст	1854 - K
колумністка	1854 - K
команде	1551 к нашей K
команди	1859 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	1845 у K	1845 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1531 чтобы оставить K
комментария	21 для отправки K
комментариях	1538 в K
комментировать	6 K
контент	9 этот K	9 цей K	1548 внешний K
контента	9 этого K	1548 внешнего K
контенту	9 цього K
конференцию	1551 нашу K
конференция	113 нашата K
конференцію	1859 нашу K
конфиденциальности	1529 политикой K	1539 политика K
конфіденційності	1838 політикою K	1846 політика K
копирование	1565 K материалов сайта
кореспондент	108 е K	108 , K	1854 - K	1854 , K
кореспондентка	1854 - K	1854 , K
короткий	1556 K опрос
корреспондент	1546 - K	1546 , K
кричал	1571 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	131 K
лекцию	1551 нашу K
лекцію	1859 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1551 нашего K
магазине	1551 в нашем K	1551 в нашем интернет-K
магазину	1859 нашого K
магазині	1859 у нашому K	1859 в нашому K	1859 нашому інтернет-K
материал	1531 обсудить K	1548 внешний K	1569 этот K
материалы	1569 наши K
матеріал	1877 цей K
матеріали	1877 наші K
матеріалів	1873 копіювання K сайту	1873 K посилання обов'язкове
мероприятие	1551 наше K
месенджері	1851 K
месец	131 на K	131 всеки K
месечно	131 K
мессенджере	1543 K
месяц	1570 в K
мобільний	1847 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	1878 на K	1878 перший K
""", 'н': """
нагадав	1879 K
нагадала	1879 K
надсилайте	1853 K нам	1853 K її	1853 K фото	1853 K відео	1853 K свої	1876 K нам
надійних	1850 K джерел
надішліть	1853 K нам	1853 K фото	1876 K нам
нажимая	1559 K кнопку	1559 K на кнопку	1559 K "	1559 K "
нажмите	1531 K ctrl
написа	132 K
написав	1879 K
написал	1571 K
написала	1571 K	1879 K
напишите	1545 K нашему	1545 K нашей	1545 K автору	1545 K нам	1568 K нам
напишіть	1853 K нашому	1853 K нашій	1853 K автору	1853 K авторці	1853 K нам	1876 K нам
напомнил	1571 K
напомнила	1571 K
направете	129 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	1866 K кнопку	1866 K на
нашем	1531 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1513 K просьба
неделю	17 раз в K	17 каждую K	1570 в K
независимата	129 подкрепете K
независими	130 K медии
независимую	1516 поддержите K	1568 поддержите K
независимые	1569 K медиа
незалежні	1877 K медіа
несколько	1556 на K вопросов
новинами	1835 стежте за K
новини	106 google K	1851 google K
нуждаем	129 K се от вашата
нужна	1566 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1546 - K	1546 , K
обраних	1850 K джерел
объявил	1571 K
объявила	1571 K
обязал	1571 K
обязательна	1537 гиперссылка K	1565 материалов ссылка K	1565 ссылка на источник K
обязательные	21 K поля	1531 K поля
обясни	132 K
оглядач	1854 - K	1854 , K
оглядачка	1854 - K	1854 , K
оголосив	1879 K
ограничений	1519 читайте без K
одноклассниках	1543 K
одному	1866 в K листі
опечатку	1531 нашли K
опитування	1863 наше K	1863 коротке K
опитуванні	35 нашому K	1863 K читачів	1863 нашому K	1863 в K
оприлюднюватиметься	22 не K	1840 ваша e-mail адреса не K
опрос	35 наш K	1556 наш K
опросе	35 нашем K	1556 нашем K	1556 в K
опубликован	22 не будет K	1531 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1559 K заявку
осталось	1519 K #%	1519 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1570 K в любой момент
отметил	1571 K
отметила	1571 K
отписаться	1521 K в любой момент
отправьте	1568 K нам
очакваме	107 K вашите
ошибку	1531 нашли K
оштрафовал	1571 K
оштрафовала	1571 K
оштрафував	1879 K
""", 'п': """
партнером	1563 совместно с K	1871 спільно з K
партнерские	37 K ссылки	1563 K ссылки
партнерські	1871 K посилання
партнеры	1529 мы и наши K
партньорски	124 K линкове
партнёром	1563 совместно с K
партнёрские	37 K ссылки	1563 K ссылки
патроном	1568 станьте K
первый	1570 K месяц	1570 рубль в K
переведите	1568 K нам
перевірте	1863 K себе	1866 K пошту
передплатник	1831 уже K	1831 вже K
передплатникам	1831 доступний лише K	1831 доступна лише K	1831 доступно лише K
передплатників	1831 тільки для K
передплатою	1831 доступна за K	1831 доступний за K	1867 за K
передплату	1867 K за	1876 оформіть K
передрук	1848 K
передруку	1848 у разі K
перепечатка	1541 K
перепечатке	1541 при K
персональних	1846 K даних
персональных	1539 K данных
писати	1877 нам K
писменото	126 без K съгласие
письме	1559 в одном K
пишете	107 K ни	107 K на	129 K ни
пишите	1545 K нам	1568 K нам
пишіть	1853 K нам
платной	1519 в K версии
повний	20 K текст	1867 K текст
повідомив	1879 K
повідомила	1879 K
повідомте	1853 K нам	1853 K нас	1876 K нам
подайте	107 K сигнал
поддержать	1568 K нас	1568 K редакцию	1568 K нашу
поддерживайте	1568 K нас	1568 K нашу
поддержите	1516 K нашу	1516 K нас	1566 K	1568 K нас	1568 K нашу	1568 K редакцию	1568 K проект	1568 K автора	1568 K наш
поддержка	1516 ваша K	1568 ваша K
поддержке	1563 при K партнёра	1563 при K партнера	1566 благодаря вашей K	1569 вашей K
поддержки	1569 без вашей K	1569 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	130 нашият K	1554 K	1569 наш K	1861 K	1877 наш K
подкаста	115 K	1554 K	1569 нашего K
подкасте	34 нашем K	1554 K
подкасти	34 наші K	115 K	1861 K
подкастов	1554 K
подкасту	1861 K
подкастът	115 K
подкасты	1554 K
подкасті	34 нашому K	1861 K
подкастів	1861 K
подкрепа	127 с вашата K	127 вашата K	129 вашата K	130 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	129 K ни	129 K нашата
подкрепяйте	129 K ни
подписаны	1519 уже K
подписка	1519 уже есть K	1572 K
подписке	1519 доступен только по K	1519 доступна по K	1519 доступен по K	1560 по K
подписки	1572 K
подписку	1519 оформить K	1519 оформите K	1559 спасибо за K	1560 K за	1568 оформите K	1568 оформить K
подписчик	1519 уже K	1519 вы уже K
подписчикам	1519 доступна только K	1519 доступно только K	1519 доступен только K
подписчики	1572 K
подписчиков	1519 только для K
подписчиком	1568 станьте K
подписывайтесь	1521 K на рассылку	1526 K на нас	1526 K на наш	1526 K на канал	1526 K на telegram	1568 K на
подписываясь	1559 K
подпишитесь	1516 K на регулярное	1521 K на рассылку	1526 K на наш	1526 K на канал	1568 K на
подчеркнул	1571 K
поділіться	25 K
подію	1859 нашу K
пожертвование	1516 сделайте K	1516 оформите K	1566 регулярное K	1566 ежемесячное K	1568 ваше K	1568 сделайте K	1568 оформите K	1572 K
пожертвования	1569 на K	1572 K
пожертвованиям	1566 благодаря K	1569 благодаря K
пожертвуйте	1568 K
позоваването	126 K на
полностью	20 материал K	1519 чтобы прочитать K
полный	20 K текст	1560 K текст
помилку	1840 знайшли K
помогите	1568 K нам
помогнете	129 K ни
помогут	1569 K нам
поможет	1569 K нам
помощь	1568 нам нужна ваша K
помітили	1849 якщо ви K
понравилась	1569 K статья
понравился	1569 K материал	1569 K текст
попереджає	1879 K
попередив	1879 K
попросив	1879 K
попросил	1571 K
попросила	1571 K	1879 K
попросило	1571 K
посилання	1873 K на джерело обов'язкове
последвайте	129 K ни
постановив	1879 K
постановил	1571 K
почте	1559 вашей K
почтовом	1559 вашем K ящике
почту	1521 на вашу K	1521 вам на K	1559 вашу K
пошту	1832 на вашу K
пошті	1866 вашій K
пощенска	96 вашата K кутия
пояснив	1879 K
пояснил	1571 K
правото	29 си запазва K
працювати	1874 допоможе нам K	1877 K далі
працюємо	1877 ми K
предпочитаемые	1542 K источники
предпочитаемых	1542 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1542 K источники
предпочтительный	1542 K источник
предупредил	1571 K
предупреждает	1571 K
препечатването	126 K
призвал	1571 K
признал	1571 K
признала	1571 K
признали	1569 нас K
приложение	130 нашето K	1522 скачать K	1522 скачайте K	1522 установите K	1540 наше K	1540 мобильное K	1568 скачайте K
приложении	1522 открыть в K	1540 нашем K
приложения	1540 нашего K	1569 нашего K
приоритетным	1542 K источником
присоединяйтесь	1568 K к
присъединете	129 K се към нашия
присылайте	1545 K нам	1545 K фото	1545 K видео	1545 K новости	1545 K свои	1568 K нам
пришлите	1545 K нам	1545 K фото	1568 K нам
приєднуйтесь	1876 K до
проверьте	1556 K себя	1559 K почту
продовження	1871 реклама. K
продовжити	1831 щоб K читання	1874 допоможуть нам K
продовжувати	1877 K роботу
продолжаем	1569 мы K работать
продолжать	1566 помогут нам K	1569 K работу
продолжение	1563 реклама. K
продолжить	1519 чтобы K чтение	1566 помогут нам K	1566 поможет нам K	1569 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	130 да K да работим
продължите	95 за да K да четете
произведен	1537 настоящий материал (информация) K
пройдите	1556 K тест
пройдіть	1863 K тест
просьба	1513 у нас к вам K	1513 у нас есть K
просять	1879 K
проучване	116 нашето K
прохання	1826 маємо до вас K	1826 невелике K
прочетете	95 за да K цялата
прочитать	1519 осталось K	1519 чтобы K статью
пріоритетне	1850 K джерело
пріоритетним	1850 K джерелом
пълния	121 K текст
първия	131 за K месец
підписатися	1832 K на розсилку
підписка	1880 K
підписку	1831 оформіть K	1866 дякуємо за K	1876 оформіть K
підписники	1880 K
підписників	1831 тільки для K
підписуйтесь	1835 K на нас	1835 K на наш	1835 K на канал	1835 K на telegram	1876 K на
підписуйтеся	1835 K на наш	1835 K на канал
підписуючись	1866 K
підпишіться	1832 K на розсилку	1835 K на наш	1876 K на
підтримайте	1829 K нашу	1829 K незалежну	1829 K нас	1874 K	1876 K нас	1876 K нашу	1876 K незалежну	1876 K редакцію	1876 K автора	1876 K роботу	1876 K наш
підтримати	1876 K нас	1876 K нашу
підтримка	1829 ваша K	1876 ваша K
підтримки	1871 за K партнера	1877 спільноти K	1877 вашої K
підтримуйте	1876 K нас	1876 K нашу
підтримці	1874 завдяки вашій K	1874 завдяки K читачів	1877 вашій K
піти	1826 перш ніж K
""", 'р': """
работа	130 нашата K	1569 наша K
работаем	1569 мы K
работать	1566 помогут нам K	1566 поможет нам K	1569 K дальше
работу	1569 нашу K
разрешение	101 без K е забранено
разчитаме	127 K на вашата	130 K на
расскажите	1568 K нам
рассказал	1571 K
рассказала	1571 K
рассказывать	1569 K правду
расследование	1569 наше K	1569 это K
расследования	1569 наши K
рассылка	1569 наша K	1572 K
рассылку	1521 нашу K	1521 K самых	1569 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1559 K
регулярний	1874 K внесок
редактор	108 е K	108 - K	108 , K	1546 - K	1546 , K	1854 - K	1854 , K
редакторка	1854 - K	1854 , K
редакцией	1545 связаться с K
редакции	1569 нашей K
редакцию	1545 напишите в K	1545 пишите в K
редакция	113 в нашата K	130 нашата K	1569 наша K
редакцію	1853 напишіть у K	1853 пишіть у K
редакція	1877 наша K
редакцією	1853 зв'язатися з K
редакції	1853 пишіть до K	1877 нашої K
рекламата	11 K	124 след K
реклами	11 K	130 без K	1871 після K	1871 на правах K	1877 без K
рекламой	11 K
рекламы	11 K	1563 после K	1563 на правах K	1569 без K
репортер	108 е K	108 - K	108 , K	1546 - K	1546 , K	1854 - K	1854 , K
репортери	130 нашите K
репортерка	1854 - K	1854 , K
репортёр	1546 - K	1546 , K
решил	1571 K
реєструючись	1866 K
робота	1877 наша K
роботу	1877 нашу K
розповів	1879 K
розповідати	1877 K правду
розповіла	1879 K
розсилка	1877 наша K	1880 K
розсилку	1832 нашу K	1832 щоденну K	1877 нашу K
розслідування	1877 наші K	1877 це K
рублей	1570 # K
рік	1878 на K
""", 'с': """
свободната	129 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	129 K се с нас
свяжитесь	1545 K с нами
связаться	1545 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	1879 K
сказал	1571 K
сказала	1571 K	1879 K
скаржаться	1879 K
скачайте	1522 K наше
скиньте	1568 K
скриньку	1866 вашу K
скриньці	1866 вашій K
следите	1526 K за нами
словам	1571 по K
словами	1879 за K
слідкуйте	1835 K за нами
содержимое	1548 внешнее K
сообщение	1537 данное K (материал) создано
сообщил	1571 K
сообщила	1571 K
сообщите	1545 K нам	1568 K нам
соучастником	1566 станьте K	1568 станьте K
сповіщення	14 K	1833 увімкнути K	1833 увімкніть K
споделете	25 K
сподобався	1877 K текст	1877 K матеріал
сподобалась	1826 якщо вам K стаття
според	132 K
співучасником	1876 станьте K
спільнота	1877 наша K
спільноти	1829 стань частиною K	1874 частиною K	1877 нашої K
станете	129 K абонат	129 K член
станьте	1568 K нашим	1876 K нашим
статия	104 хареса ли ви тази K	121 цялата K	130 тази K
статията	121 % от K
стаття	1877 ця K
статья	1569 эта K
стверджує	1879 K
стежте	1835 K за нами
стигнали	104 щом сте K дотук
стороннего	1548 K сервиса
сторонним	1548 K сервисом
стороннього	1856 K сервісу
стороннім	1856 K сервісом
суммой	1570 любой K
сумму	1570 любую K
сутрин	17 всяка K
существуем	1569 мы K
существует	1566 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	132 K
""", 'т': """
телеграм	16 K	106 K	1526 наш K-канал	1526 в нашем K	1543 K	1543 K-канал	1543 K-канале	1569 наш K	1835 наш K-канал	1851 K	1851 K-канал	1851 K-каналі
телеграме	16 K	1543 K
телеграмі	1851 K
тест	1556 наш K	1863 наш K
тиждень	17 раз на K	1878 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1522 включите K	1522 включить K	1522 разрешить K
увійдіть	24 K	1831 K, щоб
уебинар	113 нашия K
уйдете	1513 прежде чем вы K
улюблених	1850 K джерел
улюблені	1850 K джерела
утверждает	1571 K
учасником	1876 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1569 K нашу
цитировании	1541 при K
цитування	1848 у разі K
цитуванні	1848 при K
""", 'ч': """
частиною	1876 станьте K
частковому	1873 повному або K
четене	0 време за K
читаете	1568 спасибо, что K
читай	1835 K нас
читайте	1526 K нас в	1835 K нас у	1835 K нас в
читання	0 час K	0 хв K
читателей	1556 опросе K	1566 благодаря поддержке K	1569 наших K
читатели	36 наши K	36 нашите K	130 нашите K	1513 дорогие K	1569 наши K
читателите	130 с подкрепата на K	130 от K ни
читателям	18 благодаря K	36 нашим K	1569 благодаря K
читати	1831 щоб K далі	1876 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1877 наші K
читачів	1877 наших K
читаєте	1876 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1878 K
щомісячний	1874 K внесок
щомісячно	1878 K
щоранку	17 K
щотижневу	1832 K розсилку
""", 'э': """
электронной	1559 адрес K почты
электронную	1559 K почту
""", 'я': """
яжіться	1853 зв'K з нами
язкові	21 обов'K поля	1840 обов'K поля
якщо	1826 K ви вже тут
""", 'א': """
אומר	863 K
אומרת	863 K
אחרינו	824 עקבו K	860 עקבו K
אלקטרוני	822 דואר K
אמר	863 K
אמרה	863 K
אמרו	863 K
אתכם	847 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	862 K
ביקש	863 K
ביקשה	863 K
במייל	846 K שלכם
בסרטון	837 לצפות K זה
בעוגיות	826 שימוש K
בעיתונות	847 לתמוך K
בקובצי	826 משתמש K
בשבוע	17 פעם K	862 K
בתוכן	858 לעשות שימוש K
""", 'ד': """
דווחו	860 K לנו
דיוור	846 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	824 הורידו את K	861 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	863 K
הודיעה	863 K
הווטסאפ	824 לקבוצת K
הוסיף	863 K
הוסיפה	863 K
הורידו	860 K את
הזהיר	863 K
הזכויות	831 כל K שמורות
החובה	21 שדות K
החינמיות	859 הכתבות K
הטלגרם	824 לערוץ K
הטקסט	838 K
הירשמו	860 K
הכותב	858 על דעת K
הכתבה	821 להמשך קריאת K	838 K	861 K הזאת
המדור	836 הוא עורך K	836 היא עורכת K
המובעות	858 הדעות K במאמר	858 הדעות K בטור	858 הדעות K בכתבה
המועדף	833 למקור K	833 כמקור K
המייל	822 לתיבת K	822 כתובת K
הניוזלטר	822 K היומי	846 K השבועי של	846 K שלנו	861 K
הסביר	863 K
הסיכום	838 K
העיקריות	838 הנקודות K
העיתונות	861 K העצמאית
הפרטיות	826 מדיניות K
הפרסומת	11 K
הצביעו	860 K בסקר
הצטרפו	824 K לערוץ	860 K אלינו
הקוראים	18 בזכות K
השימוש	826 תנאי K
התגובות	844 K
התחברו	24 K
התמיכה	847 בזכות K שלכם
התראות	14 K
התרומה	860 K שלכם
""", 'ו': """
ובטוויטר	824 בפייסבוק K
ותלוי	847 K בכם
ותלויה	847 K בכם
""", 'ז': """
זקוקה	860 K לכם
""", 'ח': """
חודשית	860 תרומה K
חיצוני	837 תוכן K	837 תוכן ממקור K
""", 'ט': """
טען	863 K
""", 'י': """
ישירות	846 K למייל	846 K לתיבת
""", 'כ': """
כמנויים	821 הצטרפו K
כתב	863 K
כתבה	838 K זו	861 K זו	863 K
כתבו	860 K לנו
כתבות	859 K חינם
כתבת	836 היא K
""", 'ל': """
לדברי	863 K
להגיב	6 כדי K	844 K
להמשיך	821 כדי K לקרוא	847 עזרו לנו K
להעתיק	831 אין K	858 לשכפל, K
לחודש	862 K
לחוק	858 סעיף #א K
לחצו	860 K כאן
למנויים	821 K בלבד
לניוזלטר	822 הירשמו K	822 הרשמה K	822 K שלנו	846 בהצלחה K
לעזרתכם	860 אנחנו זקוקים K
לענייני	836 הוא כתב K	836 היא כתבת K
לצפייה	837 K בתוכן
לקריאה	859 כתבות K
לקריאת	20 K הכתבה
לשנה	862 K
לתומכים	847 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	859 K חינם
מועדף	833 מקור K	833 כמקור K
מינוי	821 רכשו K	860 רכשו K	864 K
מנוי	821 כבר K
מנויים	864 K
מסכימים	846 בהרשמה אתם K
מסר	863 K
""", 'נ': """
ניוזלטר	846 K שבועי	864 K
""", 'ס': """
סיכום	838 K
סיפר	863 K
סיפרה	863 K
סעיף	858 K #א
ספרו	860 K לנו
""", 'ע': """
עדכונים	846 לקבלת K במייל
עיתונאי	836 הוא K
עיתונאית	836 היא K
עיתונות	847 לעשות K	861 K עצמאית
עמלה	857 נקבל K	857 לקבל K
""", 'פ': """
פרסומות	861 ללא K
פרסומת	11 K
פרשן	836 הוא K
פרשנית	836 היא K
""", 'צ': """
ציין	863 K
""", 'ק': """
קוראי	861 K
קרא	863 K
קריאה	0 זמן K
""", 'ר': """
ראשון	862 חודש K
""", 'ש': """
שאלו	838 K את
שיווקי	846 לקבל תוכן K
שלחו	860 K לנו
שלנו	861 K
שנקבל	857 K עמלה
שקראתם	860 תודה K
שתפו	25 K
""", 'ת': """
תגובות	844 K
תוכן	9 K זה	837 הצגת K
תלוי	847 K בכם
תלויה	847 K בכם
תמיכתכם	860 K
תמכו	860 K בנו
תקציר	838 K
תרומה	864 K
תרומות	864 K
תרמו	860 K
""", 'ا': """
اخبارنا	89 K
ادامه	691 K مطلب	691 K خبر	697 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	669 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	661 شرايط K	666 K از مطالب اين سايت	666 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	686 K تهيه كنيد	697 K تهيه كنيد	701 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	669 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	700 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	700 K
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
اول	699 ماه K
ايميل	657 K خود را	657 ادرس K	657 به K شما	682 در K خود
ايميلتان	682 به K
اينجا	690 K كليك كنيد
اينستاگرام	659 در K دنبال
اپ	681 K
اپليكيشن	681 K	698 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	695 الزاما K	695 لزوما K	695 K ديدگاه
باشيد	669 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	676 را K
بحسب	91 K
بخوانيد	667 K
براي	698 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	676 K
بعرض	61 هل تسمح K
بفرستيد	669 براي ما K
بفضلكم	89 K
بنويسيد	669 براي ما K	697 براي ما K
بپيونديد	667 K	675 به تيم ما K	697 K
بگذاريد	669 با ما در ميان K	697 با ما در ميان K
بگيريد	669 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	700 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	668 منبع K	668 منابع K
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
تلگرام	659 ما را در K	659 در K دنبال	659 كانال K ما	669 با ما در K
تماشا	676 K كنيد
تمامي	666 K حقوق
تمثل	71 لا K راي
تواصل	88 K معنا
تواصلوا	88 K معنا
توضيح	700 K داد
تيم	698 K ما
""", 'ج': """
جاوااسكريپت	661 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	666 كليه K
حمايت	683 K مالي خود	684 به K شما نياز	684 با K شما	685 K كنيد	697 از ما K كنيد	697 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	698 اين K
خبرنامه	657 K ما	657 اشتراك K	657 در K	682 K روزانه	682 K هفتگي	698 K ما	698 K	701 K
خبرنگار	669 K ما را	671 K
خبرنگاران	698 K ما
خصوصي	661 سياست حريم K را
خواست	700 K
خواستند	700 K
خواندن	686 براي ادامه K
خوانندگان	18 با كمك K	684 به K خود تكيه	698 K ما
خواهد	678 منتشر K شد
خواهند	678 منتشر K شد
""", 'د': """
دانشگاه	671 استاد K
دانلود	697 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	659 ما را K كنيد	667 K كنيد	667 K كنيم	697 K كنيد
دهيد	669 به ما خبر K	676 گوش K	687 هديه K	697 راي K	697 خبر K
ديدگاه	678 نوشتن K	678 ارسال K	678 بيانگر K	695 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	675 وبينار K ما	686 اشتراك K	696 مقاله K	696 مطلب K	696 مطالعه K
روزنامه	695 ديدگاه K
روزنامهنگار	671 K
روزنامهنگاري	698 K مستقل
""", 'س': """
سالانه	699 K
ساهم	88 K في
ساهموا	88 K في
سايت	698 K ما
سايتهاي	672 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	667 عضو K	667 K	697 عضو K	697 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	682 خبرنامه K
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
علاقه	668 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	675 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	678 K	679 حروف لاتين (K)
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
كار	698 K ما
كاربري	686 حساب K خود شويد
كانال	659 به K ما	667 K ما	698 K ما
كتب	91 K
كتبت	91 K
كردهايد	686 ثبت نام K	686 ثبتنام K
كمصدر	56 K مفضل
كميسيون	693 K دريافت كنيم	693 K دريافت ميكنيم
كنيد	675 ديدن K	676 گوش K	687 هديه K	690 روي لينك كليك K	690 كليك K	697 به ما كمك K	697 ثبت نام K	697 كليك K	697 نصب K	697 وارد K
كوكي	661 از K
كوكيها	661 K
""", 'ل': """
لاتين	678 حروف K	679 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	695 K نظر
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
ما	698 به K
مالي	684 كمك K شما	697 كمك K شما	701 كمك K
ماه	699 در K
ماهانه	699 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	672 K خارجي	672 اجازه ميدهيد K
محتوايي	672 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	666 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	698 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	686 K شويد	697 K شويد
مشتركان	686 ويژه K است
مصنوعي	673 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	698 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	691 ادامه K
منبع	694 ذكر K
منتخب	668 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	682 عضويت شما با K	682 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	672 از شما اجازه K
ميدهد	678 نظر K
ميگفت	700 K
ميگويد	700 K
ميگيريم	693 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	678 منتشر K شد
نخواهند	678 منتشر K شد
ندهيد	697 از دست K
نرمافزار	681 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	698 K ما
نميشود	678 منتشر K
نوشت	700 K
نويسنده	669 ايميل K	671 K
نياز	684 به كمك شما K
""", 'ه': """
هستيد	686 مشترك K
همايش	675 بليت K
""", 'و': """
وابسته	684 به حمايت شما K
وبينار	675 K ما	675 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	672 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	671 K
""", 'گ': """
گزارش	698 اين K
گزارشهاي	698 K ما
گفت	700 K
گفتند	700 K
گفته	700 K است	700 به K
""", 'अ': """
अन	885 Kुवाद	908 के Kुसार
अप	908 Kील की
अपन	890 Kी राय दें	890 Kी राय कमेंट	890 Kी प्रतिक्रिया	891 कमेंट में Kी राय
अलर	892 K्ट पाने के लिए
अवसर	888 नौकरी के K
""", 'आ': """
आपक	884 Kी इजाजत मांगते हैं	884 Kी अनुमति मांगते हैं	905 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	878 कॉपीराK	884 बाहरी साK	906 हमारी वेबसाK
इन	24 लॉग K
इनब	868 आपके Kॉक्स	893 अपने Kॉक्स में
इब	868 न्यूजलेटर को सब्सक्राK	868 न्यूजलेटर सब्सक्राK	871 चैनल को सब्सक्राK
इबर	895 सब्सक्राK्स के लिए है	895 सब्सक्राK हैं
इस	906 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	869 ऐप डाKोड करें	892 डाKोड करें	892 डाKोड कीजिए	905 डाKोड करें	905 डाKोड कीजिए
उपय	873 कुकीज का Kोग	873 कुकीज का Kोग
उपलब	884 सामग्री K्ध नहीं है
""", 'ए': """
ए	888 वेबिनार के लिK	905 जुडिK	905 सुधार सुझाKं
एज	903 Kेंसी की फीड
""", 'ऐ': """
ऐप	869 हमारा K	906 हमारा K
""", 'औ': """
और	890 क्विज खेलें K	890 क्विज खेलें K
""", 'क': """
क	908 मुताबिK
कम	891 Kेंट बॉक्स में
कर	868 ईमेल दर्ज Kें	869 ऐप इंस्टॉल Kें	869 नोटिफिकेशन चालू Kें	871 फॉलो Kें	879 क्लिक Kें	879 जॉइन Kें	879 ज्वाइन Kें	879 सब्सक्राइब Kें	879 लाइक Kें	881 हमें ईमेल Kें	884 कुकीज स्वीकार Kें	884 कुकीज स्वीकार Kें	888 टिकट बुक Kें	890 पोल में वोट Kें	890 सर्वे में भाग लेK	892 इंस्टॉल Kें	892 नोटिफिकेशन ऑन Kें	892 नोटिफिकेशन ऑन K लें	893 साइन अप Kें	897 शेयर Kें	897 साझा Kें	897 सेव Kें	897 गिफ्ट Kें	905 सब्सक्राइब Kें	905 फॉलो Kें	905 क्लिक Kें	905 वोट Kें	905 लॉग इन Kें	905 लॉगिन Kें	905 साइन अप Kें	905 रजिस्टर Kें
करक	881 कमेंट Kे बताएं	893 सब्सक्राइब Kे आप	893 साइन अप Kे आप
करन	891 कमेंट Kे के लिए	891 टिप्पणी Kे के लिए	891 टिप्पणी पोस्ट Kे के लिए	891 कमेंट Kे वाले
कल	904 फ्री आर्टिK	904 मुफ्त आर्टिK
कह	908 Kा
कहत	908 Kे	908 Kी
""", 'ख': """
ख	889 वीडियो देKें	889 वीडियो भी देKें	904 मुफ्त लेK	908 लिKा
खक	903 लेK के निजी विचार
खन	889 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	899 अन्य Kों के लिए	899 ताजा Kों के लिए	899 की Kों के लिए	904 मुफ्त Kें	905 K भेजें	905 पूरी K पढें	906 इस K	906 यह K
खर	888 यहां से Kीदें
""", 'ग': """
गय	897 लिंक कॉपी हो Kा
""", 'च': """
चलत	894 पाठकों के सहयोग से Kे
""", 'छ': """
छ	885 पूKें	908 पूKा
""", 'ज': """
जनर	903 ऑटो-Kेट
जर	881 हमें Kूर दें
""", 'ट': """
ट	873 जावास्क्रिप्K
टर	868 हमारे न्यूजलेK	868 हमारा न्यूजलेK	868 हमारा साप्ताहिक न्यूजलेK	868 न्यूजलेK के लिए	883 सब एडिK हैं	883 सब-एडिK हैं	883 सीनियर सब एडिK हैं	906 हमारे न्यूजलेK	909 न्यूजलेK
""", 'ठ': """
ठक	906 हमारे पाK
""", 'ड': """
ड	879 जुKें	903 सिंKीकेट फीड
डक	889 पॉKास्ट सुनें	906 हमारा पॉKास्ट
डन	879 जुKे के लिए	905 जुKे के लिए
""", 'द': """
द	885 मुख्य बिंKु	905 राय Kें
दद	883 वरिष्ठ संवाKाता हैं	883 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	889 को सुKें	889 लेख सुKें	909 दाK
नन	889 पॉडकास्ट सुKे के लिए
नल	871 चैK से जुडें	906 हमारे चैK
नह	903 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	869 ऐप में Kें
पढन	895 Kे के लिए	899 और खबरें Kे के लिए
पण	891 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	871 गूगल न्यूज K	893 ईमेल K पाने के लिए
पस	880 Kंदीदा सोर्स	880 Kंदीदा स्रोत	880 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	880 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	881 हमें Kाएं	905 हमें Kाएं	905 राय Kाएं	908 Kाया	908 Kाते
बनकर	895 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	884 से मिली साK्री शामिल है
मदद	905 हमारी K करें	905 आर्थिक K दें	905 K कीजिए
मह	907 हर Kीने
""", 'य': """
यत	873 गोपनीKा नीति
यह	889 वीडियो Kां देखें	905 Kां देखें	906 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	878 सर्वाधिकार सुK्षित	906 हमारी पत्Kारिता	906 स्वतंत्र पत्Kारिता	906 हमारे पत्Kार
रखन	883 का अनुभव Kे	895 पढना जारी Kे के लिए
रत	907 प्Kि माह
रह	899 जुडे Kें	899 जुडे Kिए
""", 'ल': """
ल	908 बोKे	908 बोKा
""", 'व': """
वर	903 पुनर्प्रकाशन K्जित	907 प्रति K्ष
""", 'श': """
श	885 सारांK
शन	14 नोटिफिकेK	902 हमें कमीK मिल	909 सब्सक्रिप्K
शर	873 नियम और K्तें
""", 'स': """
सएप	881 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	883 पत्रकारिता में K्रिय हैं
सकत	879 फॉलो कर Kे हैं	879 जुड Kे हैं	881 हमें भेज Kे हैं	902 कमीशन मिल Kा है
सदस	895 पहले से K्य हैं	895 K्यता लें	905 K्य बनें
सप	907 प्रति K्ताह
सफल	893 सब्सक्रिप्शन K
समय	0 पढने का K
समर	885 Kी	905 K्थन करें
सर	890 K्वे में हिस्सा लें	890 K्वे में भाग लें
सहय	18 पाठकों के Kोग	894 आर्थिक Kोग दें	894 आर्थिक Kोग करें	894 हमें Kोग करें	894 आपके Kोग पर निर्भर	905 आपका Kोग	905 हमें Kोग	905 Kोग करें	905 आपके Kोग
""", 'ह': """
हट	891 कमेंट Kा
हम	881 Kें भेजें	888 Kारी टीम से जुडें	905 Kें लिखें	905 Kें भेजें	906 Kारा काम	906 Kारी टीम	906 Kारे साथ	906 Kें	906 Kारी
हमस	881 Kे संपर्क करें	905 Kे जुडें
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
กด	1777 Kติดตาม
กร	1751 Kอกอีเมล
กล	1780 K่าว
กอ	1778 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	1777 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1767 Kบคุณที่สมัคร	1767 Kบคุณที่ลงทะเบียน	1778 Kงเรา
""", 'ค': """
คล	1777 Kิกที่นี่	1777 Kิกชม
คว	1776 Kามเห็นส่วนตัวของผู้เขียน
ค่	1775 Kาคอมมิชชั่น	1775 Kาคอมมิชชัน
""", 'จ': """
จด	1751 Kหมายข่าวของเรา	1767 Kหมายข่าวรายสัปดาห์ของเรา	1781 Kหมายข่าว
จะ	1766 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1777 Kวน์โหลดแอป
""", 'ต': """
ติ	1758 Kดต่อผู้สื่อข่าวของเรา	1758 Kดต่อเรา	1758 Kดต่อกองบรรณาธิการ	1777 Kดตามเรา	1777 Kดต่อเรา
ต่	1779 Kอเดือน	1779 Kอปี
""", 'ถ': """
ถื	1767 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	1770 Kลองอ่าน
ทั	1776 Kศนะของผู้เขียน
ทา	1766 Kงเว็บไซต์ขอสงวนสิทธิ์	1767 Kงอีเมลทุก
ทุ	1767 Kกเช้าทางอีเมล
""", 'บ': """
บท	1771 Kความฟรี	1778 Kความนี้
บร	1781 Kิจาค
บอ	1780 Kกว่า
""", 'ผ': """
ผู	1768 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	1780 Kดกับ
""", 'ม': """
มี	1758 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	1760 Kมรับคุกกี้
""", 'ร': """
ระ	1780 Kบุว่า
รา	1779 Kยเดือน
ร่	1768 Kวมสนับสนุนการทำงานของเรา	1777 Kวมบริจาค	1777 Kวมสนับสนุน
""", 'ล': """
ลิ	1776 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	1778 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1755 Kวนลิขสิทธิ์	1755 Kวนสิทธิ์
สน	1768 Kับสนุนสื่ออิสระ	1768 Kับสนุนการทำงานของเรา	1768 Kับสนุนนักข่าว	1777 Kับสนุนเรา	1777 Kับสนุนพวกเรา
สม	1751 Kัครรับจดหมายข่าว	1751 Kัครรับข่าวสาร	1777 Kัครสมาชิก	1777 Kัครรับ	1781 Kาชิก
สำ	1770 Kหรับสมาชิกเท่านั้น
สื	1778 K่ออิสระ
ส่	1758 Kงเรื่องราวของคุณ	1758 Kงข่าวหาเรา	1777 Kงข้อมูลมาที่	1777 Kงคลิปมา
""", 'ห': """
หา	1758 Kกคุณมีข้อมูล
ห้	1755 Kามคัดลอกหรือ	1755 Kามคัดลอกข้อความ	1755 Kามคัดลอกเนื้อหา	1755 Kามคัดลอกบทความ	1755 Kามทำซ้ำ
""", 'อ': """
อย	1777 K่าพลาด
อี	21 Kเมลของคุณจะไม่	1751 Kเมลของคุณ
อ่	1770 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	1777 Kียนถึงเรา	1777 K้าสู่ระบบเพื่อ
เฉ	1770 Kพาะสมาชิก
เน	9 Kื้อหานี้	1760 Kื้อหาจากภายนอก	1760 Kื้อหาภายนอก
เป	1770 K็นสมาชิกอยู่แล้ว	1780 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	1766 Kื่อแสดงความคิดเห็น	1770 Kื่ออ่านต่อ	1770 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	1766 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	1758 K้งเบาะแสข่าว	1758 K้งเรา	1777 K้งทีมงาน
แห	1757 Kล่งข่าวที่ต้องการ	1757 Kล่งข่าวโปรด	1757 Kล่งที่มาที่ต้องการ
แอ	1777 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	1777 Kวตเลย	1777 Kลดแอป
""", 'ใ': """
ให	1778 K้เรา
""", 'ủ': """
ủng	1909 ly cà phê K hộ	1918 hãy K hộ
""", 'あ': """
あと	1106 K#本、無料で
""", 'い': """
いか	1112 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1078 Kいのブラウザ
お寄	1112 Kせください
お申	1095 Kし込みはこちら	1112 Kし込みください	1112 Kし込みはこちら
お聞	1112 Kかせください
お見	1112 K逃しなく
お試	1112 Kしください
お読	1112 Kみいただけます
""", 'か': """
から	1111 K転載したものです	1111 Kの転載です
か月	1070 K無料	1114 K無料
""", 'こ': """
ここ	1070 Kから先は	1070 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1070 K記事は有料	1070 K記事は会員	1082 K記事についてのご意見	1113 K記事が	1113 K記事を	1113 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1078 K用のブラウザ
ご協	1112 K力ください
ご存	1089 Kじの方は
ご寄	1068 K付をお願い	1112 K付
ご意	1082 K見・ご感想	1082 K見をお寄せ
ご感	1082 K想をお寄せ
ご支	1068 K援をお願い	1112 K援
ご登	1103 K録ありがとうございます	1112 K録
ご覧	1112 Kください	1112 Kいただけます
ご購	1112 K読
ご連	1112 K絡ください
""", 'す': """
すで	1106 Kに会員の方
すべ	1070 Kての記事が
""", 'ぜ': """
ぜひ	1076 Kフォロー
""", 'で': """
でも	1076 K配信中
""", 'と': """
と強	1115 K調
と書	1115 Kい
と発	1115 K表
と話	1115 Kし	1115 Kす
と語	1115 Kっ	1115 Kる
と説	1115 K明
と述	1115 Kべ
""", 'に': """
によ	1115 Kると
""", 'の': """
の採	1095 K用情報
の提	1111 K供記事です
""", 'は': """
はこ	1112 Kちら
""", 'を': """
をフ	1076 Kォローする	1076 Kォローしよう
を発	1115 K表した
""", 'ア': """
アフ	1110 Kィリエイト広告	1110 Kィリエイトプログラム	1110 Kィリエイトリンク
アプ	1073 Kリで開く	1073 Kリで読む	1073 Kリを開く	1073 Kリをダウンロード	1073 Kリのダウンロード	1073 Kリをインストール	1073 Kリはこちら	1102 Kリなら速報	1102 Kリなら、	1102 Kリで読むと	1102 Kリなら
アン	1098 Kケートにご協力	1098 Kケートはこちら	1098 Kケート実施中	1099 Kケートに答えて
""", 'カ': """
カ月	1070 K無料	1114 K無料
""", 'ク': """
クイ	1099 Kズに答えて
クッ	1080 Kキーを使用	1080 Kキーを利用	1092 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1082 Kントを投稿するには	1082 Kントするには	1082 Kント欄で	1082 Kントをお寄せ	1101 Kントは削除します	1101 Kントは削除することが	1101 Kントは削除する場合	1101 Kントは承認	1101 Kントは公開前	1101 Kントは非表示
""", 'サ': """
サポ	1068 Kートをお願いします	1112 Kートをお願い	1112 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1112 Kンロードしてください
""", 'チ': """
チケ	1095 Kット販売中
チャ	1076 Kンネル登録を	1088 Kンネルに参加する	1088 Kンネルに参加しよう
""", 'ニ': """
ニュ	1072 Kースレターに登録	1072 Kースレターを	1103 Kースレター登録はこちら	1116 Kースレター
""", 'フ': """
フォ	1076 Kローして最新	1076 Kローをお願い	1112 Kローしてください
""", 'プ': """
プッ	1073 Kシュ通知
プラ	1080 Kイバシーポリシーに
プレ	1070 Kミアム会員
プロ	1110 Kモーションが含まれ	1110 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1072 Kマガに登録	1072 Kマガで	1103 Kマガ登録はこちら	1103 Kマガの登録	1113 Kマガ
メー	21 Kルアドレスが公開されること	1072 Kルマガジンで	1072 Kルマガジンに登録	1072 Kルマガジンを	1072 Kルでお届け	1082 Kルアドレスが公開されることはありません	1103 Kルアドレスを入力してください	1116 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1070 Kインして続きを	1070 Kインしてください	1070 Kインが必要	1112 Kインして
""", 'ヶ': """
ヶ月	1070 K無料	1114 K無料
""", '下': """
下載	1930 K客戶端	1930 Kapp	1930 K應用程式
下载	1930 K客户端	1930 Kapp	1930 K应用	1972 K客户端
""", '不': """
不代	1941 K表本站	1956 K表本站立场	1969 K表本報立場	1969 K表本报立场	1969 K表本站立场	1969 K表本站立場	1969 K表本媒體立場	1969 K表本網立場	1969 K表本刊立場
不得	1941 K转载	1941 K轉載
不錯	1972 K過
不错	1972 K过
""", '仅': """
仅代	1941 K表作者
仅供	1956 K其表达个人看法
仅限	1961 K会员	1961 K订户
""", '付': """
付費	1927 K後	1976 K牆
付费	1927 K后	1976 K墙
""", '以': """
以閱	1927 K讀全文
以阅	1927 K读全文
""", '会': """
会员	1927 K专享	1961 K限定内容
会員	1070 K限定です	1070 K限定の記事	1070 K登録すると	1070 K登録が必要	1070 K登録できます	1106 Kの方はこちら	1106 K登録で続きを読む	1106 K登録後にご覧	1112 K登録	1113 Kの方
会費	1104 Kで運営
""", '你': """
你的	1925 K支持	1972 K支持
""", '使': """
使用	1936 Kcookie改善	1936 Kcookie来	1936 Kcookie來	1936 Kcookie以	1936 K cookie 以	1936 K cookie 来	1936 K cookie 來
""", '來': """
來自	1948 K外部平台的內容
""", '依': """
依靠	1959 K读者的支持	1959 K讀者的支持
""", '侵': """
侵权	1941 K
""", '個': """
個人	1080 K情報の取り扱い	1111 Kの見解です	1956 K看法
""", '偏': """
偏好	1942 K來源	1942 K来源
""", '僅': """
僅限	1961 K會員	1961 K訂戶
""", '優': """
優先	1087 Kソース	1087 K表示に設定	1087 Kする情報源	1087 K的に表示
""", '免': """
免費	15 K閱讀	1970 K文章	1970 K閱讀篇數	1970 K閱讀額度	1971 K註冊即可	1971 K註冊後	1972 K訂閱	1974 K試用
免费	15 K阅读	1970 K文章	1970 K阅读篇数	1971 K注册即可	1971 K注册后	1972 K订阅	1974 K试用
""", '全': """
全文	20 Kを	1070 Kを読むには	1070 Kをお読み
""", '公': """
公众	16 K号	1933 K号:
公式	1073 Kアプリ	1076 Kアカウントをフォロー	1076 Kアカウントを友だち	1088 Klineはこちら	1113 Kline
""", '关': """
关注	1933 K我们的	1972 K我们
""", '写': """
写道	1975 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1114 K
初月	1106 K#円で	1114 K無料
""", '判': """
判断	1115 Kした
""", '利': """
利用	1080 K規約に同意
""", '前': """
前請	1956 K先登入
前请	1956 K先登录
""", '剩': """
剩余	1927 K#%
剩餘	1927 K#%
""", '力': """
力を	1104 K貸してください
""", '加': """
加入	1933 Kline好友	1933 Kline官方	1933 Kline@	1959 K贊助行列	1959 K赞助行列	1972 K会员	1972 K會員
""", '励': """
励み	1113 Kになります
""", '動': """
動画	1096 Kをご覧ください	1096 Kはこちら	1096 Kでも詳しく	1096 Kでも解説
""", '包': """
包月	1974 K
""", '即': """
即可	1956 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1076 Kち追加
""", '収': """
収益	1110 Kを得ること
""", '发': """
发表	6 K评论
发送	1929 K到您的邮箱
""", '取': """
取材	1089 K班までご	1104 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1072 Kトレイに
""", '只': """
只靠	1959 K讀者	1959 K读者
""", '同': """
同意	1948 Kcookie
""", '告': """
告訴	1975 K
告诉	1975 K
""", '呼': """
呼び	1115 Kかけた	1115 Kかける	1115 Kかけて	1115 K掛け
""", '命': """
命じ	1115 Kた
""", '売': """
売上	1110 Kの一部が還元
""", '外': """
外部	1092 Kコンテンツ	1948 K内容	1948 K內容
""", '好': """
好評	1095 K発売中
""", '官': """
官方	1933 K微信
""", '定': """
定期	1972 K定額
""", '寄': """
寄付	1112 Kをお願い	1116 K
寄到	1929 K您的信箱	1958 K你的信箱
""", '寫': """
寫道	1975 K
""", '已': """
已是	1927 K會員	1961 K订户	1961 K訂戶
已经	1927 K是会员
""", '年': """
年額	1114 K
""", '广': """
广告	11 K	1936 K拦截
""", '広': """
広告	11 K	1078 Kブロック	1104 Kに頼らず
""", '廣': """
廣告	11 K	1936 K攔截
""", '开': """
开启	1930 K通知
""", '弊': """
弊社	1113 K
""", '当': """
当サ	1113 Kイト
当社	1113 Kの
当編	1113 K集部
""", '微': """
微信	1930 K扫	1933 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1068 Kをお願いします	1112 Kをお願い	1112 Kして
""", '您': """
您已	1958 K成功订阅	1958 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	1925 K支持	1959 K每一份捐款	1959 K每一筆捐款	1972 K支持	1972 K捐款
""", '情': """
情報	1089 Kをお寄せください	1089 K提供はこちら	1089 K提供を募集	1089 K提供をお待ち	1089 Kをお待ちして
""", '感': """
感謝	1958 K您的訂閱	1972 K閱讀
感谢	1958 K您的订阅	1972 K阅读
""", '成': """
成为	1927 K会员即可	1961 K付费会员	1972 K会员
成為	1927 K會員即可	1959 K我們的贊助	1961 K付費會員	1972 K會員
""", '我': """
我们	1936 K使用cookie	1936 K使用 cookie	1973 K的
我們	1936 K使用cookie	1936 K使用 cookie	1973 K的
""", '手': """
手机	1930 K客户端
""", '打': """
打开	1930 Kapp	1930 K微信
打開	1930 Kapp
""", '扫': """
扫一	1930 K扫
扫描	1930 K二维码	1972 K二维码
""", '投': """
投资	1941 K有风险
""", '指': """
指出	1975 K
指摘	1115 Kした
""", '捐': """
捐助	1959 K我们	1959 K我們
捐款	1972 K支持	1976 K
""", '掃': """
掃一	1930 K掃
掃描	1930 K qr	1972 K二維碼
""", '推': """
推播	14 K	1930 K通知
推送	14 K	1930 K通知
""", '支': """
支持	1925 K我们的	1925 K我們的	1925 K獨立媒體	1925 K独立媒体	1972 K我们	1972 K我們
支援	1112 Kをお願い
""", '文': """
文章	1941 K来源:
""", '明': """
明ら	1115 Kかにした
""", '暢': """
暢讀	1961 K全站
""", '最': """
最新	1072 K情報をお届け
""", '會': """
會員	1927 K專享	1961 K限定內容
""", '月': """
月額	1070 K#円	1114 K
""", '有': """
有料	1070 K会員限定	1070 K会員になる	1070 K会員の方	1106 K記事が読めます	1116 K会員
有权	1956 K删除
有權	1956 K刪除
""", '未': """
未經	1941 K授權
未经	1941 K授权
""", '本': """
本ア	1113 Kプリ
本サ	1113 Kイト
本刊	1973 K
本報	1973 K導
本报	1973 K读者	1973 K道
本文	1941 K来源	1973 K
本站	1973 K
本網	1936 K站使用	1973 K
本网	1936 K站使用
本記	1113 K事
本誌	1113 K
""", '来': """
来自	1948 K外部平台的内容
""", '欢': """
欢迎	1933 K关注	1972 K加入	1972 K赞助	1972 K订阅	1972 K投稿
""", '歡': """
歡迎	1933 K追蹤	1972 K加入	1972 K贊助	1972 K訂閱	1972 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1070 K#文字	1070 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1974 K
每日	1929 K简报	1929 K電子報
每月	1974 K
""", '求': """
求め	1115 Kた	1115 Kている
""", '浏': """
浏览	1936 K器版本
""", '点': """
点击	1972 K关注	1972 K这里
""", '無': """
無料	15 K記事	1070 Kで会員登録	1070 K会員に登録	1106 Kで読める記事の上限	1106 K会員になると	1112 K会員に登録	1114 K体験
無断	1086 K転載	1086 K複製
""", '版': """
版权	1941 K所有	1941 K归
版權	1941 K所有
""", '独': """
独立	1113 Kしたジャーナリズム	1973 K新闻	1973 K媒体
""", '獨': """
獨立	1973 K新聞	1973 K媒體
""", '獲': """
獲得	1968 K佣金
""", '由': """
由讀	1973 K者
由读	1973 K者
""", '申': """
申し	1095 K込みはこちら
申込	1095 Kみはこちら	1095 Kはこちら
""", '电': """
电子	1976 K报
""", '畅': """
畅读	1961 K全站
""", '疑': """
疑問	1089 Kをお寄せ
""", '登': """
登入	24 K或	1927 K後繼續	1927 K會員	1971 K或註冊
登录	24 K或	1927 K后继续	1927 K后查看全文	1927 K后查看完整	1971 K或注册
登録	1106 Kして続きを読む	1112 Kしてください	1112 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1113 Kまの
""", '禁': """
禁止	1941 K转载
禁無	1086 K断
""", '私': """
私た	1113 Kちの
""", '科': """
科し	1115 Kた
""", '称': """
称	1975 K
""", '稱': """
稱	1975 K
""", '立': """
立即	1972 K订阅	1972 K訂閱	1972 K下载	1972 K下載	1972 K加入	1972 K报名	1972 K報名
""", '第': """
第一	1956 K条评论	1956 K則留言	1956 K條評論
""", '筆': """
筆者	1111 K個人の見解
""", '紙': """
紙の	1113 K新聞の定期購読者
""", '続': """
続き	1070 Kを読むには	1070 Kをお読みになる
""", '編': """
編集	1113 K部では
""", '繼': """
繼續	1927 K閱讀請
""", '继': """
继续	1927 K阅读请
""", '联': """
联盟	1968 K链接
""", '聯': """
聯盟	1968 K行銷連結	1968 K連結
""", '获': """
获得	1968 K佣金
""", '著': """
著作	1086 K権は
""", '表': """
表明	1956 K本站立场
表示	1975 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1927 K即可	1927 K後繼續	1929 K我們的	1929 K電子報	1972 K我們	1976 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1089 Kまでご連絡ください
""", '訴': """
訴え	1115 Kた
""", '認': """
認め	1115 Kた
認為	1975 K
""", '說': """
說道	1975 K
""", '読': """
読み	1070 K放題
読者	18 Kの寄付	18 Kの支援	1104 Kの会費で	1113 Kの皆様	1113 Kの皆さ	1113 Kアンケート
""", '請': """
請先	1972 K登入
請啟	1936 K用javascript
請填	1972 K寫
請捐	1972 K款
請支	1925 K持我們
請登	1972 K入
請立	1972 K即捐款
請輸	1958 K入您的電子	1972 K入
請點	1972 K擊
""", '讀': """
讀者	1973 K問卷
""", '订': """
订阅	1927 K即可	1927 K后继续	1929 K我们的	1929 K电子报	1972 K我们	1976 K费
""", '认': """
认为	1975 K
""", '评': """
评论	1956 K服务协议
""", '说': """
说道	1975 K
""", '请': """
请先	1972 K登录
请启	1936 K用javascript
请填	1972 K写
请捐	1972 K款
请支	1925 K持我们
请点	1972 K击
请登	1972 K录
请立	1972 K即捐款
请输	1958 K入您的电子邮箱	1958 K入您的邮箱	1972 K入
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	1973 K问卷	1973 K群
""", '責': """
責任	1941 K編輯
""", '賺': """
賺取	1968 K佣金
""", '購': """
購読	1070 K者の方は	1070 Kすると	1112 Kしてください	1113 K者の方	1116 K料
""", '贊': """
贊助	1925 K我們	1972 K我們
""", '责': """
责任	1941 K编辑
""", '赚': """
赚取	1968 K佣金
""", '赞': """
赞助	1925 K我们	1972 K我们
""", '転': """
転載	1086 Kを禁じ
""", '轉': """
轉載	1941 K請註明
""", '转': """
转发	25 K
转载	1941 K请注明
""", '这': """
这篇	1973 K文章
""", '追': """
追蹤	1933 K我們的	1942 Kgoogle news	1972 K我們
""", '送': """
送到	1958 K你的邮箱	1958 K您的邮箱	1958 K您的信箱
""", '這': """
這篇	1973 K文章
""", '通': """
通知	14 K	1073 Kをオン
""", '週': """
週に	17 K一度
週刊	1103 Kニュースレター
""", '邀': """
邀請	1972 K您
邀请	1972 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1930 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1927 K全文請
""", '關': """
關注	1933 K我們的	1972 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1927 K全文请
""", '随': """
随时	1972 K掌握
""", '隐': """
隐私	1936 K政策
""", '隨': """
隨時	1972 K掌握
""", '隱': """
隱私	1936 K權政策	1936 K政策
""", '電': """
電子	21 K郵件地址不會公開	1976 K報
""", '需': """
需接	1948 K受cookie
需要	1948 K接受cookie
""", '首': """
首月	1961 K仅需	1961 K只要	1974 K
首选	1942 K来源	1942 K新闻来源
首選	1942 K來源	1942 K新聞來源
""", '點': """
點擊	1972 K這裡
""", '가': """
가입하세요	1156 K
가입해	1156 K 주세요
""", '강': """
강조했다	1159 K
""", '계': """
계속	1121 K 읽으려면	1121 K 읽으시려면
계신	1135 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1125 K 뉴스에서
구독	1121 K 후 이용
구독료	1160 K
구독자	1121 K 전용	1157 K
구독자만	1121 K 볼 수	1149 K 읽을
구독하고	1125 K
구독하세요	1134 K	1156 K
구독하시면	1121 K
구독해	1125 K 주세요	1147 K 주셔서	1156 K 주세요
구독해주세요	1125 K
구독해주셔서	1147 K
""", '금': """
금요일	1147 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1121 전체 K 보려면	1149 전체 K 읽어보세요
기자를	1148 K 응원해
기자에게	1135 K 연락해 주세요
""", '남': """
남겨주세요	1156 K
""", '네': """
네이버	1125 K 메인에서	1134 K 구독
네이버에서	1125 K 구독
""", '놓': """
놓치지	1156 K 마세요
""", '눌': """
눌러주세요	1156 K
""", '뉴': """
뉴스레터	1122 K 구독	1122 K 신청	1157 K	1160 K
뉴스레터로	1122 K 받아
뉴스레터를	1122 K 구독	1122 K 받아
""", '다': """
다운로드하세요	1156 K
""", '당': """
당신의	1135 K 제보가	1157 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1145 K 삭제될	1145 K 삭제합니다	1145 K 통보	1145 K 예고	1145 K 운영자	1145 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1159 K
""", '독': """
독립	1157 K 언론
독립언론	1157 K
독립언론을	1148 K 지켜
독자	1156 K 여러분의	1157 K 여러분
독자님의	1119 K 후원
독자들의	18 K 후원
독자의	1157 K 힘
""", '동': """
동의하는	1147 K 것으로 간주
""", '들': """
들려주세요	1156 K
""", '로': """
로그인	24 K	1121 K 후 이용
로그인이	1121 K 필요
로그인하거나	1156 K
로그인하고	1149 K 계속
로그인하면	1149 K 계속
로그인하시면	1121 K
""", '마': """
마음에	1148 기사가 K 드셨다면
""", '만': """
만나보세요	1156 K
""", '말': """
말했다	1159 K
""", '매': """
매월	1158 K
매일	17 K 아침
""", '메': """
메일로	1147 K 보내드려요
메일함으로	1122 K
""", '무': """
무단	1132 K 전재	1132 K 복제
무단전재	1132 K
무료	15 K 기사	1155 K 기사	1158 K 체험
무료로	15 K 볼 수 있는	1149 K 볼 수 있습니다
""", '바': """
바로가기	1156 K
""", '받': """
받아보세요	1156 K
""", '밝': """
밝혔다	1159 K
""", '보': """
보내	1156 K 주세요
보내드리는	1147 K
보내드립니다	1147 K
보내주세요	1156 K
""", '본': """
본	1157 K 기사
본사의	1153 K 편집 방향	1153 K 편집방향
본지는	1157 K
본지의	1153 K 편집 방향	1153 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사전	1140 K 등록하기	1140 포럼 K 등록
""", '선': """
선호	1133 K 매체로	1133 K 출처로	1133 K 언론사	1133 K 매체
선호하는	1133 K 출처
""", '설': """
설명했다	1159 K
설치하세요	1156 K
""", '세': """
세미나	1140 K 신청하기
""", '속': """
속보를	1146 K 받아보세요
""", '수': """
수수료를	1152 K 받을 수 있습니다	1152 K 제공받
""", '시': """
시작하세요	1156 K
""", '신': """
신청하세요	1156 K
""", '알': """
알려	1156 K 주세요
알려주세요	1156 K
알림	1123 K 받기	1123 K 설정
알림을	14 K	1146 K 켜고
""", '앱': """
앱	1123 K 다운로드	1123 K 설치	1146 K 설치하기
앱에서	1123 K 보기	1123 K 열기	1146 K 더 편하게
앱으로	1123 K 보기	1146 K 더
앱을	1123 K 다운로드	1146 K 다운로드하세요
""", '언': """
언론을	1148 독립 K 지켜
""", '여': """
여러분	1157 K 덕분
여러분의	1135 K 제보를	1148 K 후원이	1156 K 후원
""", '영': """
영상에서	1141 K 확인하세요	1141 K 확인할 수 있습니다
영상으로	1141 K 확인하세요
영상을	1141 K 확인하세요
""", '온': """
온라인	1140 K 세미나
""", '외': """
외부	1138 K 콘텐츠
""", '우': """
우리	1157 K 기자
우리의	1157 K 저널리즘
""", '원': """
원고료로	1148 K 응원
""", '유': """
유료	1121 K 구독자만
유튜브	1125 K 구독
""", '음': """
음성으로	1141 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1156 K
응원해	1119 K 주세요	1156 K 주세요
""", '의': """
의견을	1156 K 남겨
""", '이': """
이	9 K 콘텐츠	1157 K 기사가	1157 K 기사는	1157 K 기사
이메일	1122 K 주소
이메일을	1122 K 입력
이미	1149 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1140 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1133 더 K 보기
""", '재': """
재배포	1132 K 금지
재배포금지	1132 K
""", '저': """
저작권법	1132 K
저작권자	1132 K
저희	1157 K 뉴스레터	1157 K 채널	1157 K 앱
저희는	1157 K
저희를	1157 K
""", '적': """
적었다	1159 K
""", '전': """
전문을	20 K
전했다	1159 K
""", '정': """
정기후원	1158 K
""", '제': """
제보	1135 K 부탁드립니다
제보는	1135 K 카카오톡
제보를	1135 K 기다립니다	1135 K 받습니다
제보해	1156 K 주세요
제휴	1152 K 링크
제휴링크	1152 K
""", '좋': """
좋아요	1134 구독과 K 부탁
좋아요를	1134 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1156 K
""", '참': """
참여하세요	1156 K
""", '채': """
채널	1125 K 추가	1134 K 추가하기	1134 K 구독하기
채널에	1134 K 참여하세요
채널에서	1134 K 소식을
채용	1140 K 공고
""", '첫': """
첫	1158 K 달
""", '친': """
친구	1134 K 추가하세요
""", '커': """
커피	1148 K 한 잔 값으로
""", '쿠': """
쿠키	1138 K 동의가
쿠키를	1138 K 허용해야	1138 K 허용해
""", '특': """
특가	1140 K 보기
""", '파': """
파트너스	1152 K 활동
""", '팔': """
팔로우하기	1125 K	1134 K
팔로우하세요	1156 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1153 K 개인 의견
""", '협': """
협찬을	1152 K 받아
""", '확': """
확인하세요	1156 K
""", '활': """
활용	1132 ai 학습 및 K 금지
""", '회': """
회원	1121 K 전용
회원가입	1121 K 후	1156 K
회원가입하면	1149 K 월
회원만	1121 K 볼 수
""", '후': """
후원금	1160 K
후원으로	1148 독자의 K 운영
후원을	1119 K 부탁드립니다	1156 K 부탁
후원이	1119 K 필요합니다	1119 K 큰 힘이
후원하세요	1156 K
후원해	1119 K 주세요	1156 K 주세요
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
annonslänkar
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
går
gåva
göre
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
lamentó
lançait
lasītu
lasītāji
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
pageidaujamą
paklausė
palīdzi
palīdzību
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
stwierdził
stwierdziła
stáhněte
står
stöd
stödja
stödmedlem
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
ütles
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
