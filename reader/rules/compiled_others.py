"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2063
# comentário	1572
# comentários	1572
# gün ücretsiz deneyin	1946
# hozzászólás	1004
# komentářů	217
# komentāri	1305
# příspěvků	217
# σχόλια	442
# коментарі	2012
# коментарів	2012
# комментариев	1678
# комментарий	1678
# комментария	1678
# תגובות	911
# تعليقات	48
# نظر	736
# कमेंट	958
# € al mes durante # meses	675
# € al mese per # mesi	1150
# € por mês durante # meses	1607
#件のコメント	1179
#則留言	2110
#条评论	2110
""", 'a': """
a cikk a hirdetés alatt folytatódik	1002
a cikk a hirdetés után folytatódik	1002
a cikk meg is hallgatható	1000
a cikk meghallgatása	1007
a cikk megosztása	1000
a folytatáshoz regisztráljon	997
a hirdetés után folytatjuk	1002
a kommentelés lezárult	1004
a lire également	856
a rovat további cikkei	1005
a szerző a lap munkatársa	1014
a szerző jogász	1014
a szerző közgazdász	1014
a szerző politológus	1014
a szerző történész	1014
a szerző újságíró	1014
a témában további cikkek	1005
abo abschließen	327
abonați-vă	1619
abonează-te	1619
abonelere özel	1946
abonner nå	1434
abonner på nyhetsbrevet	1436
abonnér	260
abonnér nu	260
abonnés	840
abonnés uniquement	889
abonē	1299
abonē jaunumus	1322
abonē un lasi visus rakstus	1299
abonēt	1299
abrir menú	643
acasă	1629
accede a todos los contenidos sin límites	675
acceptér	269
acceptă toate	1635
acceptă și afișează conținutul	1635
accéder à l'article	840
aceitar e ver o conteúdo	1588
aceito receber comunicações e ofertas	1602
acest articol este rezervat abonaților	1649
acesta este ultimul tău articol gratuit	1649
acheter ce numéro	876
achetez ce numéro	876
activează alertele	1644
activează notificările	1644
actualités	856
ad 광고	1240
adaugă un comentariu	1626
add meg az e-mail-címed	1009
además	640
adhérer	836
adja meg az e-mail-címét	1009
adja meg e-mail-címét	1009
adomány	995
adományozok	995
adományozás	995
adreça electrònica	190
afișează conținutul	1635
afișează conținutul extern	1635
agora não	1555
ai deja un abonament? autentifică-te	1649
ai observat o greșeală	1626
ai सारांश	970
ai से तैयार सारांश	970
ai 요약	1240
ai-genereret resumé	276
ai-resumé	276
ai-összefoglaló	1007
aicinām ievērot cieņu komentāros	1305
aiheeseen liittyvää	790
aiheesta lisää	790
aitäh liitumast	711
aizvērt reklāmu	1307
ai摘要	2127
ai重點整理	2127
ajouter à mes favoris	847
ajouter à vos sélections	847
ajándékozza a cikket	1000
ajándékozza a cikket barátjának	1000
ajánlataink	1005
ajánljuk	1005
ajánljuk még	1005
ajánlott	1005
ajánlott cikkek	1005
ajánló	1005
akceptuję	1513
akkurat nå	1447
aktuálně	218
alle abo-angebote im überblick	392
alle angaben ohne gewähr	398
alle newsletter im überblick	384
alle preise ohne gewähr	398
als bevorzugte quelle bei google hinzufügen	336
als podcast hören	393
alte știri	1627
alterar preferências de cookies	1588
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1638
amintește-mi mai târziu	1617
andra läser	19	1860
andra läser just nu	19
andra läste även	1860
andre har også lest	19
andre leser nå	1447
andre leste også	1447
andre læser	273
andre læser lige nu	273
andre læser også	19
andre læste også	273
angebot wählen	392
anhören	335
anhören # min	335
anmäl dig	1849
anmäl dig till nyhetsbrevet	1849
annonce - artiklen fortsætter nedenfor	268
annonces légales	876
annoncørbetalt indhold	279
annons - artikeln fortsätter nedan	1855
annonsen slutar här	1855
annonsinnehåll	1866
annonslänk	1855
annonsörsinnehåll	1866
annonsørinnhold	1453
anulezi oricând	1649
anuluj odpowiedź	1515
användarvillkor	1856
anzeigensonderveröffentlichung	398
anúncio	1568
anúncios	1568
apmaksāts saturs	1307
après la publicité	850
após a publicidade	1568
apóyanos	620
apúntate	627
arkadaşina gönder	1950
arkadaşinla paylaş	1950
article abonné	840
article ajouté à vos sélections	847
article précédent	856
article réservé aux abonnés	840
article sponsorisé	876
articles associés	856
articles liés	856
articles recommandés	856
articles récents	856
articol exclusiv pentru abonați	1649
articole asemănătoare	1627
articole înrudite	1627
articoli più letti	1153
articolul continuă după reclamă	1624
articolul continuă mai jos	1624
articolul următor	1627
artikeln finns också som ljud	1852
artikeln fortsätter efter annonsen	1855
artikeln fortsätter nedan	1855
artikeln fortsätter under bilden	1855
artikeln går att lyssna på	1852
artikeln är låst	1847
artikeln är uppläst av en dator	1852
artikkel jätkub pärast reklaami	695
artikkel jätkub reklaami järel	695
artikkel täieneb	694
artikkelen er låst	1434
artikkelen finnes også som lyd	1439
artikkeli jatkuu kuvan jälkeen	786
artikkelin voi myös kuunnella	784
artiklen er låst	260
artiklen er læst op af en robot	265
artiklen findes også som lyd	265
artiklen fortsætter efter annoncen	268
artiklen fortsætter nedenfor	268
artiklen fortsætter under billedet	268
artiklen kan også høres	265
artikli loeb ette tehishääl	692
artiklit loeb tehishääl	692
artykuł dla subskrybentów	1503
artykuł sponsorowany	1512
artykuły na e-mail	1505
artículo anterior	640
artículo relacionado	640
artículos recomendados	679
artículos relacionados	640
as notícias mais lidas	1610
ascultă	1622
assine já	1559
atbalstīt	1299
atcel jebkurā laikā	1299
atradi kļūdu rakstā	1305
atšaukti galite bet kada	1259
aucun commentaire à ce niveau	880
audio narrado por una voz automática	658
auf apple podcasts hören	374
auf spotify hören	374
ausgewählt für sie	397
avis de décès	876
avoimet työpaikat	792
avsluta när du vill	1847
avslutt når du vil	1434
avís legal	179
ayrintilar için tiklayin	1958
ayrintilar için tiklayiniz	1958
az első hónap csak # ft	997
añadir a favoritos	631
añadir a mi lista	678
añadir comentario	638
añadir usuario	624
aún no te has registrado	624
ačiū, kad užsiprenumeravote	1283
""", 'b': """
banküberweisung	326
bağiş yap	1945
bağiş yapin	1945
bağlantiyi kopyala	1950
başa dön	1958
bei google als quelle hinzufügen	336
bei spotify hören	374
bejelentkezés	997
belépés	997
benefício do assinante	1592
betrag wählen	326
bezárás	994
bild vergrößern	348
bitte versuchen sie es später erneut	384
bize ulaşin	1955
bjud en vän på artikeln	1852
bli månadsgivare	1845
bli støttemedlem	1432
bliv støttemedlem	258
boletín	627
browserul tău nu poate reda acest video	1635
brukervilkår	1443
bu haber abonelere özeldir	1946
bu içerik abonelere özeldir	1946
bugün değil	1944
bunlar da ilginizi çekebilir	1956
butlletí	190
buďte v obraze	210
bài cùng chuyên mục	2087
bài cùng tác giả	2087
bài khác	2064
bài liên quan	2064
bài mới nhất	2087
bài quảng cáo	2088
bài tiếp theo	2064
bài viết liên quan	2064
bài viết mới	2086
bài được dịch tự động	2086
bài đọc nhiều	2087
báo lỗi	2063
bármikor leiratkozhat	1009
bármikor leiratkozhatsz	1009
bármikor lemondhatja	997
bármikor lemondható	997
bình luận	2063
bình luận (#	2063
búsqueda	643
bülten	1976
bülten üyeliği	1976
bültene abone oldunuz	1976
büyüt	1958
bądź na bieżąco	1505
bővebben	1007
būkite pirmas	1265
būkite pirmas, pakomentavęs	1265
bạn có thể quan tâm	2064
bỏ qua	2054
""", 'c': """
cada aportació compta	193
cada aportación cuenta	674
cada contribuição conta	1605
cadastre-se grátis	1559
califica este artículo	638
cargar más	643
carte de crédit	839
cartão de crédito	1558
categorieën	1358
categorías	640
caută	1629
ce contenu vous a-t-il été utile	874
ce résumé vous a-t-il été utile	874
cele mai citite știri	1652
cele mai noi știri	1627
celý článek	220
cerrar menú	643
cerrar sesión	624
cet article est en accès libre pour les abonnés	889
cet article est lu par une voix de synthèse	874
chci odebírat	210
chci podpořit	207
chci přispět	207
chia sẻ	2059
chia sẻ bài viết	2059
chia sẻ facebook	2086
chia sẻ qua facebook	2086
chia sẻ ý kiến của bạn	2063
chuyên mục	2064
chép liên kết	2086
chủ đề	2064
chủ đề liên quan	2064
chủ đề nóng	2087
cikk megosztása	1000
cikk mentése	1000
cikkünk frissül	1007
citeşte şi	1627
citește fără limite	1649
citește mai departe	1627	1629
citește mai mult	1627	1629
citește regulile comunității	1638
citește și	1627
citi šobrīd lasa	1301
citiți și	1627
col·labora	167
comentariul tău așteaptă moderarea	1638
comentează	1626
comentário	1572
comentário aguardando moderação	1598
comentários	1572
comentários exclusivos para assinantes	1598
commander ce numéro	876
commentaire en attente de modération	880
commerciële bijdrage	1399
compre a edição impressa	1592
conditions générales	852
conectează-te cu facebook	1649
conectează-te cu google	1649
confidentialité	852
configuración	636
configuración de cookies	636
configurações de cookies	1570
conheça todas as nossas newsletters	1602
consigue tu entrada aquí	660
consulta les normes de participació	182
consultez notre charte de modération	880
consíguelo en tu quiosco	660
contenu externe recommandé	872
contenu proposé par notre partenaire	876
contenu sponsorisé	850
contenus recommandés	893
contenus sponsorisés	850	856
conteúdo de marca	1568
conteúdo exclusivo	1559
conteúdo exclusivo para assinantes	1607
conteúdo externo	1588
conteúdo externo recomendado	1588
conteúdo para assinantes	1559
conteúdo patrocinado	1568
conteúdo premium	1607
conteúdo produzido pela marca	1592
conteúdo relacionado	1574
conteúdos relacionados	1610
contingut només per a usuaris registrats	194
continua após a publicidade	1568
continua després de l'anunci	184
continuar leyendo aquí	624
continuarea articolului după reclamă	1640
continue a ler esta notícia	1610
continuer après la publicité	850
continuă cu apple	1649
continuă cu facebook	1649
continuă cu google	1649
continuă să citești după publicitate	1640
continúa abajo	634
contáctanos	638
conținut disponibil doar utilizatorilor înregistrați	1649
conținut extern	1635
conținut extern recomandat	1635
conținut pentru abonați	1619
conținut premium	1649
conținut sponsorizat	1624
cookieinställningar	1856
cookieの設定	1177
cookie設定	1177	2108
cookie设置	2108
copia l'enllaç	173
copiază link	1622
copiază linkul	1622
copy link thành công	2086
correo electrónico	627
creează cont	1619
créer mon compte	840
créer un compte	840
créer une alerte	882
créer une alerte sur ce thème	882
csak előfizetőknek	997
cumpără revista	1640
czytaj całość	1520
czytaj również	1517
czytaj także	1517
czytaj też	1517
czytaj też nasze inne artykuły	1517
czytaj więcej	1517	1520
czytaj więcej o	1517
các tin khác	2064
cât de util a fost acest articol	1638
címkék	1005
címlap	1005
címlapról ajánljuk	1005
có lẽ để sau	2054
có thể bạn quan tâm	19	2064
có thể bạn thích	19
cùng chuyên mục	2064
cùng chủ đề	2087
cùng tác giả	2087
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1958
daha fazla haber için tiklayin	1958
dalies ar šo rakstu	1304
dalinkitės	1259
dalinkitės straipsniu	1264
dalsza część artykułu pod materiałem wideo	1512
dalsza część artykułu pod wideo	1512
dalsza część tekstu pod wideo	1512
dalīties	1299
dalīties ar draugiem	1304
dalīties facebook	1304
další	220
další strana	220
další z rubriky	218
další zprávy	218
další článek	218
další články	19	218
další čtení	218
danke für dein feedback	378
danke für ihr feedback	378
danos tu opinión	665
dans l'actualité	893
dans la même catégorie	856
dans la même rubrique	856
dans la même série	856
darovat článek	212
darovať	1761
darovať článok	1768
darujte tento článek	212
darujte tento článok	1768
das könnte dich auch interessieren	345
das könnte ihnen auch gefallen	345
das könnte sie auch interessieren	345
das könnte sie interessieren	345
das wichtigste in kürze, zusammengefasst von ki	368
datenschutzerklärung	341
daugiau šia tema	1261
deblochează articolul	1649
deixar um comentário	1572
deixe um comentário	1572
del på e-post	1439
del på facebook	265	1439
del på mail	265
del på twitter	265	1439
del på x	265	1439
dela inlägget	1852
dela på facebook	1852
dela på twitter	1852
dela på x	1852
deli članek	1810
delite članek	1810
dernière minute	856
dernières actualités	856
dernières infos	856
dernières nouvelles	856
desa per llegir després	196
desbloquear artículo	675
desbloqueie este conteúdo	1607
det er gratis å opprette en bruker	1434
det læser andre	273
det är gratis att skapa ett konto	1847
detaylar için tiklayin	1958
detaylar için tiklayiniz	1958
detta material är skyddat enligt lagen om upphovsrätt	1889
detta är en annons	1855
detta är en plusartikel	1847
devam etmek için üye girişi yapin	1946
devami için abone olun	1946
devamini okumak için abone olun	1946
diese funktion steht nur angemeldeten nutzern zur verfügung	393
din aceeași categorie	1627
din aceeași secțiune	1652
disponibil în app store și google play	1644
disponibilă în app store și google play	1644
distribuiți	1622
diğer haberler	19	1956
diğer okurlar bunlari okuyor	1956
dla subskrybentów	1503
do góry	1520
doar abonații pot comenta	1638
doar pentru abonați	1619
doação mensal	1556
doação única	1556
doba čtení # min	220
dolgozzon nálunk	1007
domiciliación bancaria	623
domů	220
dona suport al periodisme en català	193
donación mensual	620
donación única	620
donați	1618
donează	1618
donează acum	1618
donează lunar	1618
donează lunar # euro	1648
donează lunar # lei	1648
doner nå	1432
données personnelles	852
donér	258
donér nu	258
doporučené	218
doporučené články	218
doporučujeme	218
dołącz do nas	1501
dołącz do newslettera	1505
drukāt	1304
du er nå påmeldt	1436
du er nå påmeldt nyhetsbrevet	1436
du kan när som helst avsluta prenumerationen	1849
du kan når som helst melde deg av	1436
du kan opsige når som helst	260
du kanske också gillar	1860
du modtager snart en bekræftelse på mail	262
du même auteur	856
du prenumererar nu på nyhetsbrevet	1849
du vil kanskje også like	1447
dziękujemy za zapis	1505
dành cho bạn	2064
dành cho thuê bao	2056
dárkovat článek	208
därefter # kr/mån tills du säger upp	1847
débloquer l'article	840
débloquez cet article	889
déconnexion	840
découvrir l'offre	840
découvrir nos offres	889
découvrir toutes nos offres d'abonnement	889
déjà un compte	840
déjà un compte ? connectez-vous	840
dāvini rakstu	1304
dāvini rakstu draugam	1304
děkujeme za přihlášení	210
""", 'e': """
e-bülten	1976
e-bülten aboneliği	1976
e-mail inválido	1602
e-mailová adresa	210
e-posta gönder	1950
edición digital	624
edición impresa	624
editörün seçtikleri	1956
edição impressa	1559
egyszeri támogatás	995
ehkä myöhemmin	777
ei tänään	777
el millor de la setmana a la teva bústia	190
el més llegit	171
el més vist	197
el. paštas	1283
elfelejtett jelszó	997
elige tu suscripción	675
elküldöm	1000
elmentem későbbre	1000
els lectors també han llegit	197
elírást talált	1004
előfizetek	997
előfizetés	997
előfizetői tartalom	997
előfizetőknek	997
előfizetőként megoszthatja a cikket	1000
előző	1007
előző cikk	1005
emlékeztess később	994
empfehlungen für sie	397
en este artículo	640
en çok okunan	1956
en çok okunan haberler	1956
en çok okunanlar	1956
engangsbeløb	258
engångsgåva	1845
enllaç copiat	196
ensemble, faisons vivre un média libre	888
enthält werbung	338
enviar comentário	1572
enviar corrección	638
envoyer à un ami	847
envoyer à un proche	847
envoyez-nous vos témoignages	870
erinnern sie mich später	322
erről bővebben itt írtunk	1007
erről is írtunk	1005
erről itt írtunk bővebben	1007
erscheint täglich	384
erscheint wöchentlich	384
es gratis y solo te llevará un minuto	671
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	384
escreva um comentário	1572
escriu el teu correu electrònic	190
esi pirmais, kas komentē	1305
esimene kuu # €	687
esta funcionalidad es sólo para registrados	624
esta matéria foi útil para você	1590
esta notícia foi útil	1590
este espaço é moderado pela redação	1598
este resumo foi útil	1590
estás de acuerdo? vota	665
evästeasetukset	787
evästeet	787
exclusiv pentru abonați	1649
experimente grátis por um mês	1607
ez is érdekelhet	1005
ez is érdekelheti	1005
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1005
ezt olvasta már	1005
ezt olvastad már	1005
ești de acord? votează	1638
""", 'f': """
facebook'ta paylaş	1950
facebookでシェア	1172
facebookでシェアする	1172
faça login	1559
faça uma pergunta sobre esta reportagem	1590
fes una donació	167
fiecare donație contează	1648
fiecare leu contează	1648
fizetett hirdetés	1002
fiók létrehozása	997
fiókom	997
forstør billede	276
forstørr bilde	1450
fortsett uten å støtte	1431
fortsätt läsa efter annonsen	1855
fortsätt utan att stödja	1844
fortsæt med at læse	268
fortsæt uden at støtte	257
fotogalería	640
fotoğraflari görmek için tiklayin	1958
friss hírek	1005
fråga vår ai om artikeln	1858
fuldskærm	276
få adgang	260
få artiklen læst op	265
få de vigtigste nyheder hver morgen	262
få de viktigaste nyheterna varje morgon	1849
få de viktigste nyhetene hver morgen	1436
få nyheder på mail	262
få nyheter på e-post	1436
få nyheter på mejlen	1849
få overblikket her	276
få tilgang	1434
få varsel når vi skriver om dette	1450
följ	1853
följ oss	1853
följ skribent	1853
följ ämnet	1853
för prenumeranter	1847
förderer werden	323
fördermitglied werden	323
föregående	1863
föregående artikel	1860
förstora	1863
følg	266	1440
følg emne	266
følg os	266
følg oss	1440
følg sagen her	276
følg tema	1440
følg temaet og få varsel	1450
für abonnenten	327
für den newsletter anmelden	331
für dich empfohlen	397
für sie empfohlen	397
für sie entstehen keine mehrkosten	398
fă o donație	1618
fără obligații	1649
fără tine nu putem	1648
""", 'g': """
galeriyi aç	1958
galeriyi görmek için tiklayin	1958
galéria	1007
galéria megtekintése	1007
garanta já o seu ingresso	1592
gem til læseliste	265
giriş	1946
giriş yap	1946
giriş yapin	1946
giriş yapin veya üye olun	1946
giv os feedback på artiklen	271
già abbonato	1104
già registrato	1104
gli articoli più letti	1153
glömt lösenord	1847
godkänn	1856
godkänn alla	1856
gorące tematy	1517
gracias por tu opinión	658
gràcies per la teva opinió	182
gràcies per votar	182
gràcies, ja estàs subscrit	190
guardar artículo	631
guardar para después	678
guardar para leer después	678
gå ikke glip af	273
gå ikke glip af noget	262
gå ikke glipp av noe	1436
gå til indhold	276
gérer les cookies	852
gérer les préférences	872
gérer mes alertes	882
gérer mes choix	852
gérer vos préférences de cookies	872
góp ý	2063
gündem	1956
günün haberleri	1956
günün özeti	1956
gợi ý	2064
gửi	2063
gửi bình luận	2063
gửi cho bạn bè	2086
gửi email	2059
gửi ý kiến	2063
""", 'h': """
haber bülteni	1976
haber güncelleniyor	1958
haberi arkadaşina hediye et	1950
hai già un account	1104
harici içerik	1958
has arribat al límit d'articles gratuïts	194
has iniciado sesión	656
hasznos volt az összefoglaló	1004
hasznosnak találta a cikket	1004
havi támogatás	995
hayir teşekkürler	1944
hayir, teşekkürler	1944
haz una pregunta sobre este artículo	658
he leído y acepto la política de privacidad	671
he llegit i accepto la política de privacitat	179
hela artikeln fortsätter nedan	1855
hepsini gör	1958
hesap oluştur	1946
hi estàs d'acord? vota	182
hibát talált	1004
hier reinhören	374
hinweis schließen	322
hirdetés	1002	1002
hirdetés bezárása	1002
hirdetés, görgessen tovább	1002
hjälp oss att rätta fel	1858
hlavné správy	1766
hlavní zprávy	218
ho già donato	1099
hoje não	1555
hoppa till innehåll	1863
hoppa över inlägg från facebook	1863
hoppa över inlägg från instagram	1863
hoppa över inlägg från x	1863
hozzászólok	1004
hozzászólás	1004
hozzászólások	1004
hozzászólások megtekintése	1004
hylkää	787
hylkää kaikki	787
hyväksy	787
hyväksy evästeet	787
hyväksy kaikki	787
här kan du kommentera artikeln	1858
håll dig uppdaterad	1849
hírfolyam	1005
hírlevelek	1009
hírlevél	1009
hírlevél-feliratkozás	1009
hören sie diesen artikel	374
hør saken	1439
""", 'i': """
i più commentati	1119
i più letti	1119
i più letti della settimana	1153
i più visti	1119
iba pre predplatiteľov	1762
ich unterstütze schon	322
identifícate	675
ielogojies, lai komentētu	1305
ienākt	1299
iesakām	1301
ihre meinung zählt	343
ikke gå glipp av	1447
ikke nå	1431
il tuo browser non può riprodurre il video	1132
il tuo commento sarà pubblicato dopo l'approvazione	1141
iletişim	1955
ilgili içerikler	1956
ilginizi çekebilecek haberler	1956
ilginizi çekebilir	1956
ilmoita asiavirheestä	789
ilmoita virheestä	789
imprimir artículo	678
imprimir esta matéria	1609
in bài	2059
in bài viết	2059
in trang này	2086
indlæg fra facebook	276
indlæg fra instagram	276
indlæs flere	276
ingresá	675
ingyenes regisztráció	997
inicia sesión	624
inicia sessió	168
iniciar sesión	624
iniciar sesión con apple	675
iniciar sesión con facebook	675
iniciar sesión con google	675
iniciar sessão	1559
inicie sesión	624
inne artykuły	1517
innhold fra annonsør	1453
inscription à la newsletter	843
inscrivez-vous à notre newsletter	843
insira o seu endereço de email	1602
instalează aplicația	1644
inställningar	1856
introduce un email válido	671
intră în cont	1619
invítanos a un café	620
início	1577
ir para o conteúdo	1577
ispiši	1728
istediğiniz zaman abonelikten çikabilirsiniz	1976
istediğiniz zaman iptal edin	1946
izbor uredništva	1808
izdrukāt	1304
izmēģini # dienas bez maksas	1299
içeriğe geç	1958
iş birliği	1952
išbandykite # dienų nemokamai	1259
išorinis turinys	1276
išsaugoti	1264
išsaugoti straipsnį	1264
""", 'j': """
j'ai déjà donné	835
j'ai déjà un compte	840
ja hi estàs subscrit	194
ja hi estàs subscrit? entra	194
ja n'ets subscriptor? inicia sessió	168
ja tens compte? inicia sessió	194
jaa twitterissä	784
jaa x:ssä	784
jag förstår	1856
jag stödjer redan	1844
jaga sõbraga	692
jaunākie	1301
jautā mākslīgajam intelektam	1305
je commande ce numéro	876
je gère mes cookies	852
je soutiens déjà	835
jede spende zählt	388
jeder beitrag zählt	388
jeder euro zählt	388
jednorázově	207
jeg forstår	1443
jeg støtter allerede	257	1431
jegyek itt kaphatók	1007
jelentkezzen be vagy regisztráljon	997
jen pro předplatitele	208
jetzt angebot wählen	392
jetzt anhören	335
jetzt reinhören	374
jetzt unterstützen	323
již mám předplatné	208
jobs in ihrer nähe	372
još vesti	1726
još vijesti	1726
junte-se à conversa	1598
jurnalismul de calitate costă	1648
juttu jatkuu kuvan jälkeen	786
juttu jatkuu mainoksen jälkeen	786
juttu jatkuu videon jälkeen	786
juttua päivitetään	786
jutun lukee koneääni	784
jutun lukee tekoälyääni	784
jutun voi myös kuunnella	784
już wspieram	1500
já doei	1555
já nas bancas	1592
já sou apoiador	1555
já sou assinante	1559
já tem conta	1559
já tem uma conta	1559
já é assinante? faça login	1559
já é subscritor	1607
já é subscritor? inicie sessão	1607
jätä kommentti	789
jūsų el. paštas	1283
jūsų el. pašto adresas	1283
""", 'k': """
k tématu	218
k téme	1766
kapcsolódó	1005
kapcsolódó cikk	1005
kapcsolódó cikkek	1005
kapcsolódó tartalom	1005
kapcsolódó témák	1005
kas kokkuvõte oli kasulik	693
kategóriák	1005
katso kuvat tästä	792
katso myös	790
katso video tästä	792
katso video yltä	792
kaupallinen yhteistyö	786
kaydiniz için teşekkürler	1976
keresés	1007
kezdőlap	1007
không phải bây giờ	2054
không, cảm ơn	2054
ki-übersicht	368
kijelentkezés	997
kingi artikkel sõbrale	692
kipróbálom	997
kirjaudu sisään	779
kirjoita sähköpostiosoitteesi	781
kjøp abonnement	1434
kjøp tilgang	1434
klausies podkāstu	1306
klausies podkāstu šeit	1306
klausies šo rakstu	1304
klausies šo rakstu (# min	1304
klausykite tinklalaidės	1266
klausykite tinklalaidės čia	1266
klausykitės straipsnio	1264
klausīties	1304
klausīties rakstu	1304
ključne besede	1808
ključne reči	1726
ključne riječi	1726
klíčová slova	218
kokeile # päivää maksutta	779
kolačići	1740
komentavimas išjungtas	1265
komentavimo taisyklės	1265
komentáre	1768
komentář	217
komentáře	217
komentāri	1299
komentēt	1299
komentēšana ir slēgta	1305
komentēšanas noteikumi	1305
komerčné oznámenie	1765
komerční sdělení	214
kommentarer blir gjennomgått før publisering	1450
kommentarerna förhandsmodereras	1858
kommentek megtekintése	1004
kommentelési szabályzat	1004
kommentér	271
koostöö	695
kopiera länk	1852
kopiera länken	1852
kopijuoti nuorodą	1259
kopiraj povezavo do članka	1810
kopiér link	265
kopiér linket	265
kopírovat odkaz	212
kopírovať odkaz	1768
kopēt saiti	1299
korábban írtunk róla	1005
kreiraj račun	1722
kullanim koşullari	1953
kup dostęp	1503
kupi naročnino	1804
kuula taskuhäälingut	694
kuuntele podcast tästä	792
kysy tekoälyltä	789
käyttöehdot	787
kérdezze ai-asszisztensünket	1004
kérem a hírlevelet	1009
később	994
köp	1847
köszönjük a feliratkozást	1009
köszönöm, nem	994
következő	1007
következő cikk	1005
køb abonnement	260
køb adgang	260
kúpiť predplatné	1762
küfür, hakaret içeren yorumlar onaylanmamaktadir	1955
küldje el barátjának	1000
küldés	1000
küldés e-mailben	1000
külső tartalom	1007
künye	1953
küpsiste seaded	704
küsi tehisarult	693
kā tev patika raksts	1305
kā tu domā? balso	1306
ką manote? balsuokite	1266
""", 'l': """
la discussione è chiusa	1117
la nota continúa después del anuncio	634
la rédaction vous conseille	856
la sélection de la rédaction	856
lahjoita artikkeli ystävälle	784
lai komentētu, ielogojies	1305
lai komentētu, pieslēdzies	1305
las más leídas	640
las más leídas de hoy	679
las noticias más leídas	679
lasi arī	1301
lasi komentārus	1305
lasi tālāk	1299
lasi vairāk šeit	1306
lasi vēl	1301
lasiet arī	1301
lasiet vēl	1301
lasă un comentariu	1626
lasīt komentārus	1305
lasīt tālāk	1306
lasīt vairāk	1306
lasīt vēlāk	1304
lasītākie	1301
lataa lisää	792
le choix de la rédaction	856
le journal numérique	840
le lien a été copié	892
le lien a été copié dans le presse-papiers	892
le notizie più lette	1153
le più lette	1119
lea también	640
lee sin límites	675
lee también	640
leer artículo completo	643
leer más	643
leer también	640
legfrissebb hírek	1005
leggi di più	1122
leggi più tardi	1152
legnépszerűbb	1005
leia a matéria completa	1610
leia as notícias no aplicativo	1600
leia também	1574
len pre predplatiteľov	1762
les choix de la rédaction	856
les lecteurs ont aussi consulté	893
les més llegides	197
les også	1447
les plus commentés	856
les plus partagés	856
les prix indiqués sont susceptibles d'évoluer	876
les våre debattregler	1445
li e aceito a política de privacidade	1602
lien copié	847
lien copié dans le presse-papiers	892
lietošanas noteikumi	1315
liitudes nõustud kasutustingimustega	711
liity jäseneksi	778
lineでシェア	1172
lineでシェアする	1195
lineで送る	1172
link a vágólapra másolva	1000
link bài gốc	2086
link copiado para a área de transferência	1609
link kopiëren	1349
link másolva	1000
link másolása	1000
lire la suite pour #€	840
lire la vidéo	859
lire à haute voix	847
lire également	856
lisää aiheesta	790
liên hệ	2063
liên quan	2064
llegeix sense límits	194
llegeix també	171
llegir més	197
lo + leído	640
lo más comentado	640
lo más compartido	640
lo más leído	640
lo más popular	640
lo más visto	640
lo más visto hoy	679
lo último	640
locuri de muncă	1640
loe lähemalt	694
loe lähemalt siit	694
logi sisse või loo konto	687
los lectores también leyeron	679
luba kõik	704
lubię to	1509
lucrează cu noi	1640
lue keskustelun säännöt	789
lue lisää	790
lue lisää aiheesta	790
lue myöhemmin	784
lue myös	790
lugu jätkub pärast reklaami	695
lugu täieneb	694
lui écrire	870
lähetä sähköpostilla	784
lämna en kommentar	1858
länk kopierad	1852
länken kopierad	1852
länken är kopierad	1852
läs hela artikeln	1863
läs hela texten	1863
läs hela texten här	1863
läs kommentarer	1858
läs mer	1860	1863
läs mer om	1860
läs också	1860
läs senare	1852
läs vidare	1847	1860
läs våra kommentarsregler	1858
läs även	1860
lästid	1863
lästid # min	1863
lås op	260
lås opp artikkelen	1434
lås opp saken	1434
lås upp artikeln	1847
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
lên đầu trang	2066
lưu	2059
lưu bài	2059
lưu bài viết	2059
lưu bài để đọc sau	2086
lấy link	2086
""", 'm': """
magari più tardi	1099
mai târziu	1617
mainos päättyy	786
mais notícias	1574
maksettu sisältö	786
manşetler	1956
masquer la publicité	876
masz już konto	1503
masz już konto? zaloguj się	1503
materialet är skyddat enligt lagen om upphovsrätt	1889
materiał partnera	1512
materiał promocyjny	1512
materiał sponsorowany	1512
materiał zewnętrzny	1512
matéria exclusiva para assinantes	1607
matérias relacionadas	1574
media społecznościowe	1510
megnézem	1007
megosztás	1000
megosztás a facebookon	1000
megosztás facebookon	1000
megosztás twitteren	1000
mehr für dich	397
mehr für sie	397
meld deg på	1436
meld deg på nyhetsbrevet	1436
mentions légales	852
mentés	1000
mentés későbbre	1000
menú	643
menü	348	1007	1958
menü schließen	348
menü öffnen	348
mer från	1860
mer läsning	1860
merci d'avoir voté	880
messaggio pubblicitario con finalità promozionale	1136
mest läst	1860
mest lästa	1860
mest læst	273
mest læste	273
mi-összefoglaló	1007
mida sina arvad? hääleta	694
minn meg på det senere	1431
mira el vídeo	188
mitä mieltä olet? äänestä	792
modalità di pagamento	1103
moderálási elvek	1004
modifică preferințele cookie	1635
modifier mes préférences	872
modtag en notifikation, når vi skriver om emnet	276
mogoče kasneje	1814
mogą cię zainteresować	1517
mohlo by se vám líbit	218
mohlo by vás také zajímat	218
mohlo by vás tiež zaujímať	1766
mohlo by vás zajímat	218
mohlo by vás zaujímať	1766
monatlich kündbar	392
mostra aquesta publicació a instagram	179
mostra di più	1122
mostrar conteúdo externo	1588
mostrar más	643
mot de passe oublié	840
mots clés	856
mots-clés	856
może cię zainteresować	1517
może później	1500
možda kasnije	1732
možda vas zanima	1726
možda će vas zanimati	1726
možno neskôr	1772
možná později	206
muistuta myöhemmin	777
mulțumim pentru feedback	1638
mulțumim, te-ai abonat cu succes	1645
mutass többet	1007
muut lukivat myös	790
myöhemmin	777
már előfizető	997
más	643
más artículos	640
más artículos del autor	652
más en	640
más historias	640
más información	640
más leídas	640
más leído	640
más leídos	640
más noticias	640
más opciones	636
más sobre este tema	640
más tarde	619
más vistas	640
más vistos	640
mások ezt olvassák	1005
mások ezt olvasták	1005
másolás	1000
máte již účet	208
máte předplatné? přihlaste se	208
märksõnad	689
månadsgåva	1845
månedlig gave	1432
månedligt bidrag	258
måske senere	257
måske vil du også kunne lide	273
més informació	171
més llegides	171
més notícies	197
método de pago	623
métodos de pagamento	1558
métodos de pago	623
mākslīgā intelekta kopsavilkums	1306
mă abonez	1645
můj účet	208
mới nhất	2064
mở khóa bài viết này	2086
mở rộng	2066
""", 'n': """
nahlásit chybu	217
nahlásiť chybu	1768
najchętniej czytane	1517
najchętniej czytane dziś	1517
najczęściej czytane	1517
najczęściej czytane artykuły	1517
najnovejše	1808
najnovejše novice	1808
najnoviji članci	1726
najnovšie	1766
najnovšie správy	1766
najnovšie články	1766
najnowsze artykuły	1517
najnowsze wiadomości	1517
najčitanije	1726
najčitanije vesti	1726
najčitanije vijesti	1726
najčitanije vijesti dana	1726
najčítanejšie	1766
najčítanejšie články	1766
najčítanejšie články dňa	1766
napišite komentar	1810
napsat komentář	217
naročena vsebina	1807
naročite se	1803
naročnina	1803
nastavení	215
nastavení cookies	215
nastavitve piškotkov	1822
następna strona	1520
następny	1520
następny artykuł	1517
natisni članek	1810
naudojimo taisyklės	1276
naujausios žinios	1261
naujienlaiškis	1283
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
nem, köszönöm	994
nenhum comentário	1572
neueste beiträge	345
nhắc tôi sau	2054
nie dziękuję	1500
nie dziś	1500
nie pamiętasz hasła	1503
nie ďakujem	1772
nie, dziękuję	1500
nie, ďakujem	1772
només els subscriptors poden comentar	182
norėdami komentuoti, prisijunkite	1265
nosūti draugam	1304
nosūtīt draugam	1304
nosūtīt e-pastā	1304
noteで書く	1172
notre sélection	856
notre sélection d'articles	893
notícias relacionadas	1574
notícias relacionadas que podem lhe interessar	19
notícies destacades	197
notícies relacionades	171
nu ai cont? înregistrează-te	1649
nu mulțumesc	1617
nu, mulțumesc	1617
nyhetsdøgnet	1447
nyomtatás	1000
não perca	1574
não, obrigada	1555
não, obrigado	1555
nächste seite	348
nächster artikel	345
näita rohkem	694
näita veel	694
näköislehti	779
nästa	1863
nästa artikel	1860
näytä kaikki	792
näytä kommentit	789
näytä lisää	792
näytä sisältö	787
næste	276
næste artikel	273
népszerű	1005
nézze meg galériánkat	1007
nézze meg képeinket	1007
nõustun	704
nõustun kõigiga	704
nøgleord	273
nāc strādāt pie mums	1306
nổi bật	2064
nội dung quảng cáo	2088
nội dung tài trợ	2061
""", 'o': """
o que achou desta notícia	1590
o vídeo começará em alguns segundos	1588
ocenite članak	1728
ocenite članek	1810
ochrana osobních údajů	215
ochrana osobných údajov	1779
ocijenite članak	1728
ocorreu um erro ao carregar o vídeo	1588
ocultar anúncio	1592
odebírat	210
odebírat newsletter	210
odemknout článek	208
odhlásit se	208
odhlásiť sa	1762
odkaz skopírovaný	1768
odkaz zkopírován	212
odkleni članek	1804
odklenite celoten članek	1804
odmietnuť	1779
odmietnuť všetko	1779
odmítnout	215
odmítnout vše	215
odporúčame	1766
odporúčané články	1766
odpovědět	217
odrzuć	1513
odrzuć wszystkie	1513
odtwórz	1520
odštampaj	1728
odštampaj članak	1728
oferă acest articol cadou	1651
offre spéciale	840
offrez-nous un café	836
offrici un caffè	1100
oglasno sporočilo	1807
ogłoszenie	1512
ohodnoťte článek	217
ohodnoťte článok	1768
okuma süresi # dk	1958
oliko artikkeli hyödyllinen	789
oliko juttu hyödyllinen	789
oliko tiivistelmä hyödyllinen	789
olvasson korlátlanul	997
olvasson tovább	997
olvasta már	1005
olvastad már	1005
olvidaste tu contraseña	624
oplæst af en robot	265
oplæst af kunstig intelligens	276
opsig når som helst	260
os leitores também leram	1610
os preços podem variar	1592
osale küsitluses	694
ostatnie artykuły	1517
ota yhteyttä	789
otključaj članak	1722
otključajte ceo članak	1722
otključajte cijeli članak	1722
otros artículos	640
outras notícias	19	1574
ouça este conteúdo	1565
oversættelsen er lavet af en maskine	276
""", 'p': """
padovanokite straipsnį	1264
padovanokite straipsnį draugui	1264
page précédente	859
pagina următoare	1629
pague um café	1556
paiement sécurisé	839
paldies par pieteikšanos	1322
palun jää viisakaks	693
pamanīji kļūdu	1305
pamanījāt kļūdu	1305
par šo tēmu	1301
paramètres des cookies	852
paramétrer	852
paramétrer les cookies	852
parašyk komentarą	1265
parašykite komentarą	1265
partajează	1622
partenerii noștri	1627
participez à la conversation	880
partnerių turinys	1267
partnerski sadržaj	1725
pasidalinkite šiuo straipsniu	1264
pasitikrinkite žinias	1266
passer la publicité	850
pastebėjote klaidą	1265
paylaş	1950
paylaşin	1950
pažiūrėkite vaizdo įrašą	1266
pe aceeași temă	1652
pentru a citi în continuare	1649
per saperne di più	1153
pergunte à nossa ia	1590
peut-être plus tard	835
piedalies aptaujā	1306
piekrist visām	1315
piekrītu	1315
piesakies vebināram	1306
piesakoties tu piekrīti lietošanas noteikumiem	1322
pieslēdzies vai izveido kontu	1299
pieslēdzies, lai komentētu	1305
pieslēgties	1299
pievieno savu komentāru	1305
pievienot komentāru	1299
pirmais mēnesis par # €	1299
pirmas mėnuo tik # €	1259
più lette	1119
più letti	1119
più tardi	1099
piškotki	1822
placená inzerce	214
platená inzercia	1765
plaćeni oglas	1725
plaćeni sadržaj	1725
plačana objava	1807
plačiau skaitykite čia	1266
plein écran	859
plus d'actualités	856
poate mai târziu	1617
podari članek	1810
podarite ta članek	1810
podaruj artykuł	1503
podaruj ten artykuł	1509
podcast anhören	374
pode ler também	1610
podeli članak	1728
podijeli članak	1728
podmienky používania	1779
podmínky použití	215
podmínky užití	215
podobne artykuły	1517
podobné články	218	1766
podporiť	1761
podporte nezávislú žurnalistiku	1761
podporte nás	1761
podpořit	207
podpořte naši práci	207
podpořte nás	207
podpořte redakci	207
podrži	1721
podrži nas	1721
podržite nas	1721
podržite naš rad	1721
podržite nezavisno novinarstvo	1721
podziel się	1509
podziel się na facebooku	1509
pogledajte još	19
pokaż komentarze	1515
pokaż mniej	1520
pokaż treść	1513
pokaż więcej	1520
pokaż wszystkie	1520
pokaži vsebino	1822
pokloni članak	1728
poklonite ovaj članak	1728
pokračovat bez podpory	206
pokračovať bez podpory	1772
polecane artykuły	1517
politique de confidentialité	852
polityka prywatności	1513
política de cookies	636	1570
política de galetes	179
política de privacidad	636
política de privacidade	1570
política de privacitat	179
poprzedni artykuł	1517
populární	218
populära artiklar	1860
populärt	1860
populære artikler	273
populære saker	1447
populært	273	1447
populārākie	1301
popüler	1956
popüler haberler	1956
popüler konular	1956
por qué estás viendo esto	624
poslať e-mailom	1768
poslušaj vest	1728
poslušaj članak	1728
poslušaj članek	1810
poslušajte članek	1810
postanite naročnik	1803
postanite član	1721	1803
postavke kolačića	1740
postaw kawę	1501
postaw nam kawę	1501
posłuchaj	1509
pour continuer à lire	889
pourquoi voyez-vous cette publicité	876
pouze pro předplatitele	208
povezani sadržaj	1726
povezani članci	1726
povezani članki	1808
powiązane	1517
powiązane artykuły	1517
powiązane tematy	1517
powiększ	1520
powiększ zdjęcie	1520
powrót do góry	1520
později	206
pozostała część artykułu pod materiałem wideo	1512
pošalji komentar	1728
pošalji prijatelju	1728
pošaljite komentar	1728
pošlji po e-pošti	1810
pr članek	1807
praneškite apie klaidą	1265
pranešti apie klaidą	1265
pravidlá diskusie	1768
pre predplatiteľov	1762
preberite še	1808
predplatiť	1761
predplaťte si	1761
prenumerata nuo # euro per mėnesį	1259
prenumerata nuo # €	1259
prenumerera på vårt nyhetsbrev	1849
prenumeruodami sutinkate su taisyklėmis	1283
prenumeruokite naujienlaiškį	1283
preporučeno	1726
preporučujemo	1726
prečítajte si	1766
prečítajte si aj	1766
prețurile pot varia	1640
pridať komentár	1768
prihlásiť	1762
prihlásiť sa	1762
prihvaćam	1740
prihvaćam sve	1740
prijavi grešku	1728
prijať	1779
prijať všetko	1779
prikaži sadržaj	1740
prima lună gratuită	1649
primește alerte despre acest subiect	1644
printează	1622
pripomenúť neskôr	1772
priporočamo	1808
priporočeno	1808
prisijunkite arba susikurkite paskyrą	1259
prisijunkite prie mūsų komandos	1266
prisijunkite, kad galėtumėte komentuoti	1265
prispieť	1761
privatsphäre-einstellungen	341
privātuma politika	1315
pro předplatitele	208
promocijsko sporočilo	1807
promotivni sadržaj	1725
promotivni članak	1725
promóció	1002
proovi # päeva tasuta	687
pročitajte i	1726
pročitajte još	1726
prywatność	1513
przeczytaj również	1517
przeczytaj także	1517
przeczytaj też	1517
przejdź bez wsparcia	1500
przejdź do serwisu	1513
przejdź do treści	1520
przejdź do ustawień prywatności	1513
przypomnij mi później	1500
právě se děje	218
präsentiert von	338
précédent	859
préférences cookies	852
prélèvement	839
prémium	997
próbálja ki # forintért	997
próxima	1577
próxima página	1577
próximo artigo	1574
prøv # dager gratis	1434
prøv gratis	260	1434
prøv nu	260
prøv nå	1434
prを含みます	1195
pubblicità	1113	1113
publi-rédactionnel	850
publicité	850	850
publicité - la suite ci-dessous	850
publicités	850
pular para o conteúdo	1577
página siguiente	643
pääuutiset	790
påmind mig senere	257
påminn mig senare	1844
później	1500
pārbaudi savas zināšanas	1306
pārpublicējot atsauce obligāta	1308
pērc abonementu	1299
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
qu'avez-vous pensé de cet article	874
qual o seu nível de satisfação com esta notícia	1590
quellen und weiterführende links	345
queremos conocer tu opinión	665
queremos saber a sua opinião	1598
questo riassunto ti è stato utile	1134
quieres añadir otro usuario a tu suscripción	624
quizás más tarde	619
quizás te interese	640
quyên góp	2055
quyên góp ngay	2055
qué te ha parecido esta noticia	665
quên mật khẩu	2056
quảng cáo	2061	2061
quảng cáo - bài viết tiếp tục bên dưới	2088
""", 'r': """
r$ # por mês durante # meses	1607
radote klaidą	1265
radote klaidą tekste	1265
raksti komentāru	1305
raksts tiek papildināts	1306
raksts turpinās pēc reklāmas	1307
rakstīt komentāru	1305
rao vặt	2061
raportează o eroare	1638
rapportér fejl	271
rašyti komentarą	1259
receber notificações	1600
recevez nos alertes en temps réel	882
recevez une alerte à chaque article de l'auteur	882
reclamă	1624
recomandarea redacției	1652
recomandări	1627
recomandările editorilor	1652
recomandările redacției	1627
recomendado para você	1574
recommandé	856
recommandé pour vous	856
recommandés	856
recordar más tarde	619
recuérdamelo más tarde	619
redirecționează #%	1618
refuză toate	1635
regalar artículo	624
registrovať sa	1762
registruokitės nemokamai	1259
registruokitės į seminarą	1266
registrácia	1762
regisztráció	997
regisztrálok	997
regístrate	624
rekisteröidy	779
rekisteröidy maksutta ja lue	779
reklami geç	1952
reklám	1002
reklāma	1299
reklāmas raksts	1307
reklāmraksts	1307
relaterade ämnen	1860
reportar erro nesta página	1590
restez informé	843
restez informés	843
resumen automático	658
resumo da notícia	1590
reģistrējies bez maksas	1299
reģistrēties	1299
ricordamelo più tardi	1099
rozwiń	1520
rätta	1858
rätta oss	1858
rättelse	1858
réactions	854
réagir	847	854
réagir à cet article	854
réagissez	854
réagissez à cet article	854
répondre	854
réseaux sociaux	848
réservé aux inscrits	840
résiliable à tout moment	889
résultats du sondage	880
résumé de l'article	874
résumé de l'article en # points	874
résumé en # secondes	874
rösta här	1863
rösta i omröstningen	1863
rādīt vairāk	1306
răspunde	1626
rėmimas	1267
""", 's': """
s'abonner à partir de #€	840
s'inscrire à la newsletter	843
s-ar putea să-ți placă	1627
saada sõbrale	692
saber más	643
sadarbības raksts	1307
sadržaj je zaključan	1722
saglabāt	1304
saglabāt rakstu	1304
saistītie raksti	1301
saistītās ziņas	1301
saite nokopēta	1304
saken er låst	1434
saken finnes også som lyd	1439
saltar anúncio	1568
salvează	1622
salvează articolul	1651
salvează pentru mai târziu	1651
sans engagement, résiliable à tout moment	889
sao chép liên kết	2059
sao chép đường dẫn	2086
sari la conținut	1629
satura turpinājums pēc reklāmas	1307
sačuvaj	1728
sačuvaj vest	1728
schlagwörter	345
schließen	348
schrift vergrößern	335
schriftgröße	335
scopri di più	1104
sdílejte	212
sdílejte článek	212
sdílet	212
sdílet na facebooku	212
sdílet na twitteru	212
sdílet na x	212
sdílet článek	212
se alla erbjudanden för prenumeranter	1847
se bilderna här	1863
se connecter et réagir	854
se déconnecter	840
se grafiken här	1863
se ha producido un error al cargar el vídeo	656
se klippet här	1863
se klippet øverst i saken	1450
se videon här	1863
sedan # kr/mån tills du säger upp	1847
seguir tópico	1600
seguí leyendo	679
sei già abbonato	1104
sei già iscritto alla newsletter	1146
selección de la redacción	640
sem si não seria possível	1605
sem você não seria possível	1605
semnalează o eroare	1626
send artiklen på mail	265
send på e-post	1439
sense permanència	194
setări cookie	1635
seuls les abonnés peuvent commenter	880
seuraa meitä	785
seções	1574
shrani članek	1810
si opp når du vil	1434
si è verificato un errore durante il caricamento del video	1132
sie können diesen artikel kostenlos weitergeben	418
signaler ce contenu comme inapproprié	880
signaler un problème	854
siguiente artículo	640
siirry sisältöön	792
sikeres feliratkozás	1009
sin ti no sería posible	674
siz ne düşünüyorsunuz? oy verin	1958
sizin için öneriler	1956
siųsti draugui	1264
siųsti el. paštu	1264
skaitykite daugiau čia	1266
skaityti plačiau	1266
skaityti vėliau	1264
skaties arī	1301
skatīt foto	1306
skatīt galeriju	1306
skatīt video	1306
sklenite naročnino	1804
skopírovať odkaz	1768
skriv din kommentar här	1858
slapukų nustatymai	1276
slažem se	1740
slične vesti	1726
slične vijesti	1726
slični članci	1726
snsをフォロー	1173
sofortüberweisung	326
sonderveröffentlichung	398
sono già sostenitore	1099
sorodni članki	1808
souhlasím	215
souhlasím se zobrazením	215
soutenez-nous dès maintenant	836
související	218
související témata	218
související články	218
související články z webu	218
soyez le premier à commenter	854
soyez le premier à réagir	854
spela videon här	1863
spis treści	1520
sponsorisé	850
sponsorlu içerik	1952
sponsoroitu sisältö	786
sponsrat innehåll	1855
sponzorirani sadržaj	1725
sponzorirani članak	1725
sponzorované	1765
sponzorovaný obsah	214
sponzorováno	214
sprawdź ofertę	1503
spremi članak	1728
sprijină-ne	1618
spune-ți părerea	1638
spune-ți părerea în comentarii	1638
später	322
später erinnern	322
spør vår ki om saken	1445
staňte sa členom	1761
staňte se členem	207
stichwörter	345
stil spørgsmål til artiklen	271
straipsnio tęsinys - po reklama	1267
straipsnis tęsiasi po reklamos	1267
strona główna	1517
stäng	1844	1863
stöd oss	1845
støt os	258
støtt oss	1432
sugerir correção	1590
sugerir una corrección	665
sugestões	1574
suivre ce thème	882
sur le même sujet	856
sur le même thème	856
suscripción	624
suscríbase	624
suscríbete	624
suscríbete a nuestro boletín	627
suscríbete ahora	624
susiję straipsniai	1261
susikurti paskyrą	1259
susține	1618
susține-ne	1618
susțineți-ne	1618
syötä sähköpostiosoitteesi	781
szponzorált tartalom	1002
szólj hozzá	1004
szóljon hozzá	1004
sähköposti	781
sähköpostiosoite	781
så # kr/mnd til du sier opp	1434
så kommenterar du	1858
sé el primero en comentar	638
sé parte	620
sélections	847
síganos	632
síguenos	632
sök	1863
søg	276
søk	1450
súhlasím	1779
súhlasím so zobrazením	1779
súmate	620
súvisiace	1766
súvisiace články	1766
súvisiaci článok	1766
sīkdatņu iestatījumi	1315
słowa kluczowe	1517
""", 't': """
t'ha estat útil aquest article	182
t'ha estat útil aquest resum	182
tack för din anmälan	1849
taip pat žiūrėkite	1261
takaisin ylös	792
takk for påmeldingen	1436
tallenna myöhemmäksi	784
talán később	994
tamaño de letra	631
también te puede gustar	640
también te puede interesar	640
també et pot interessar	171
também pode gostar	1610
tarjeta de crédito	623
tarjeta de débito	623
te ha resultado útil este artículo	658
te ha resultado útil este resumen	658
te ha sido útil este resumen	658
te poți dezabona oricând	1645
te-ar putea interesa și	1652
tehisaru kokkuvõte	694
tekoälyn tekemä tiivistelmä	792
tekoälyn tiivistelmä	792
tekoälytiivistelmä	792
tekstą įgarsino dirbtinis intelektas	1264
teljes hozzáférés	997
temas del día	640
termos e condições	1570
teste grátis	1559
testează-ți cunoștințele cu quizul nostru	1638
teszteld a tudásod	1007
tesztelje tudását	1007
texten fortsätter nedan	1855
texten fortsätter under bilden	1855
teď ne	206
thu gọn	2066
thèmes	856
thématiques	856
thích	2059
thông tin doanh nghiệp	2061
thông tin quảng cáo	2088
thẻ	2064
tienes que iniciar sesión para guardar artículos	678
tilbakemelding på saken	1445
tin bài liên quan	2086
tin cùng chuyên mục	2064
tin cùng tác giả	2087
tin khác	2064
tin liên quan	2064
tin mới	2064
tin mới nhất	2064
tin nóng	2087
tin nổi bật	2064
tin quảng cáo	2088
tin trước	2064
tin tài trợ	2064
tin tức liên quan	2064
tin đọc nhiều	2064
tipărește	1622
tipărește articolul	1651
tiêu điểm	2064
tiếp theo	2066
tlačiť	1768
to cię może zainteresować	1517
to może cię zainteresować	1517
todos os comentários	1572
toute l'actualité	856
tovább	1007
tovább a rovatra	1005
tovább olvasom	1007
további cikkek	1005
további cikkek a témában	1005
további hírek	1005
további részletek itt	1007
továbbiak betöltése	1007
tradução automática	1590
trang chủ	2066
transferência bancária	1558
treści partnerskie	1512
treść sponsorowana	1512
tria la teva subscripció	194
trước	2066
trả lời	2063
trở lại	2066
tu ce părere ai? lasă un comentariu	1638
tu navegador no puede reproducir este vídeo	656
tue meitä	778
tule meile tööle	694
turpini lasīt	1299
turpinājums pēc reklāmas	1307
turpināt lasīt	1299
twitter'da paylaş	1950
twój adres e-mail	1505
twój e-mail	1505
tài khoản của tôi	2056
tài trợ	2061
támogass minket	995
támogasson minket	995
támogatom	995
támogatott tartalom	1002
támogatás	995
támogatói tartalom	1002
täname liitumast	711
tässä olisi upotus facebookista	792
tässä olisi upotus instagramista	792
témata	218
témy	1766
témák	1005
términos de uso	636
términos y condiciones	636
tìm kiếm	2066
tópicos	1574
tópicos relacionados	1574
több	1007
töltsd ki a kvízt	1007
töltse ki a kvízt	1007
tühista igal ajal	687
tüm haberler	1956
tüm yazilari	1956
tüm yorumlar	1955
tümünü gör	1958
tümünü kabul et	1953
tümünü reddet	1953
tēmas	1301
tęsinys po reklamos	1267
tạo tài khoản	2056
tải thêm	2066
tặng bài viết	2086
tặng sao	2086
tặng sao cho bài viết	2086
từ khóa	2064
""", 'u': """
udostępnij	1509
udostępnij na facebooku	1509
udostępnij na twitterze	1509
udostępnij na x	1509
udostępnij w mediach społecznościowych	1509
udělit souhlas	215
uložit	212
uložit na později	212
uložit článek	212
uložiť	1768
uložiť na neskôr	1768
uložiť článok	1768
ultima oră	1627
ultimele știri	1627
um assinante presenteou você com este artigo	1609
un abonat ți-a oferit acest articol	1651
un abonné vous offre cet article	892
un e-mail de confirmation vous a été envoyé	885
un suscriptor te ha regalado este artículo	678
une erreur s'est glissée dans l'article	854
unterstütze uns	323
unterstützen	323
unterstützen sie uns	323
unterstützen sie uns per paypal	388
uppläst av en dator	1852
uppläst med ai-röst	1852
url 복사	1222
urlをコピー	1172
urlをコピーする	1195
url복사	1222
urmărește acest subiect	1644
urmărește live	1644
următorul	1629
uslovi korišćenja	1740
ustawienia plików cookie	1513
uvjeti korištenja	1740
uz sākumu	1306
uzyskaj dostęp	1503
už komentarus atsako jų autoriai	1265
už máte predplatné? prihláste sa	1762
už máte účet	1762
už máte účet? prihláste sa	1762
už podporujem	1772
už podporuji	206
uždaryti reklamą	1267
užpildykite apklausą	1266
užsakomasis straipsnis	1267
užsakomasis turinys	1267
užsisakyti prenumeratą	1259
""", 'v': """
vaata kõiki tellija soodustusi	687
vaata lähemalt	694
vaba töökoht	694
vad tycker du? rösta här	1863
vai kopsavilkums bija noderīgs	1305
vai raksts bija noderīgs	1305
vairāk par tēmu	1301
vaizdo įrašas	1266
vaizdo įrašą rasite čia	1266
van már fiókja	997
var artikeln till hjälp	1858
var det här till hjälp	1863
var resuméet nyttigt	271
var sammanfattningen till hjälp	1858
vari atteikties jebkurā laikā	1299
vasta küsitlusele	694
vastaa kyselyyn tästä	792
vaš komentar	1728
veja esta publicação no instagram	1588
veja também	1574
veja todas as opções de assinatura	1607
ver # comentários	1598
ver biografía	652
ver comentários	1572
ver conteúdo externo	1588
ver esta publicación en instagram	656
ver esta publicação no instagram	1588
ver galería	643
ver más	643
ver más artículos del autor	652
ver más noticias	679
ver también	640
ver também	1574
ver todas las opciones de suscripción	675
ver vídeo	643
verlagssonderveröffentlichung	398
vertrag kündigen	341
verträge hier kündigen	341
verwandte beiträge	345
ves algún error? comunícalo	665
veure aquesta publicació a instagram	179
vezi această postare pe instagram	1635
vezi mai multe știri	1652
vezi și	1627
već imate nalog	1722
već imate pretplatu	1722
već imate račun	1722
već podržavam	1732
već ste pretplatnik	1722
več iz rubrike	1808
več novic iz regije	1808
več o temi	1808
viac k téme	1766
videon voi katsoa jutun yläosasta	792
videoyu izlemek için tiklayin	1958
videó	1005
videók	1005
videónkat itt nézheti meg	1007
vidéo	859
vielen dank für ihr feedback	378
vielen dank für ihre anmeldung	331
vielleicht später	322
vilkår	269	1443
vipps et beløp	1432
vis færre	276	1450
visa bilden i helskärm	1863
visa färre	1863
visa inlägg från facebook	1863
visa inlägg från instagram	1863
visa innehåll	1856
vissza a tetejére	1007
visszajelzés	1004
više o temi	1726
više vijesti iz regije	1726
viết bình luận	2063
você concorda? vote	1598
você pode gostar	1574
você pode se interessar	1574
você também pode gostar	1574
voir les résultats du sondage	880
vos réactions	854
votează în sondajul nostru	1638
votre avis nous intéresse	880
vous aimerez peut-être	856
vous avez déjà un compte	840
vous avez déjà un compte ? connectez-vous	840
vous avez déjà un compte ? identifiez-vous	840
vous possédez déjà un compte	840
vous pourriez être intéressé	856
vreau să primesc newsletterul	1645
vsebina sporočila	1807
vstúpiť do diskusie	1768
vytisknout článek	212
vytlačiť	1768
vytlačiť článok	1768
vytvořit účet	208
vyzkoušet	208
válasz	1004
váš e-mail	210
väline sisu	704
värsked uudised	689
více	218
více k tématu	218
více o tématu	218
vídeos	640	1574
výber redakcie	1766
výběr redakce	218
về đầu trang	2066
""", 'w': """
warto przeczytać	1517
weitere beiträge	345
werbung überspringen	338
whatsapp'ta paylaş	1950
whatsappで読む	1195
wie gefällt ihnen dieser artikel	378
więcej	1517
więcej artykułów	1517
więcej informacji	1517
więcej na ten temat	1517
więcej o	1517
więcej z	1517
wpisz swój e-mail	1505
wprowadź adres e-mail	1505
wpłać	1501
wpłać teraz	1501
współpraca reklamowa	1512
wypróbuj	1503
wyraź zgodę	1513
wyślij e-mailem	1509
wyślij znajomemu	1509
""", 'x': """
x'te paylaş	1950
xem bình luận	2063
xem nhiều	2064
xem nhiều nhất	2064
xem nhiều trong tuần	2087
xem thêm	2064	2066
xem thêm bình luận	2063
xem tiếp	2066
xem toàn bộ	2066
xem tất cả	2066
xでシェア	1172
xでシェアする	1195
xでポスト	1172
""", 'y': """
ya estás suscrito	675
ya tenés suscripción	675
yapay zeka ile özet	1958
yapay zeka özeti	1958
yazarin diğer haberleri	1956
yazarin diğer yazilari	1956
yazarin tüm yazilari	1956
yorum gönder	1955
yorumlari gör	1955
youtube-tartalom megjelenítése	1007
yz özeti	1958
""", 'z': """
z titulní strany	218
zabudnuté heslo	1762
zadejte svůj e-mail	210
zahlungsart wählen	326
zaloguj się	1503
zapisz na później	1509
zapisz się	1505
zapisz się na newsletter	1505
zapomenuté heslo	208
zarejestruj się	1503
zarządzaj zgodami	1513
zaten üye misiniz	1946
zavřít	206
załaduj więcej	1520
załóż konto	1503
zaštita osobnih podataka	1740
zaštita privatnosti	1740
zdieľať	1768
zdieľať na facebooku	1768
zdieľať článok	1768
zgadzam się	1513
zgadzam się na wyświetlanie treści	1513
zgłoś	1515
zgłoś błąd	1515
ziņa tiek papildināta	1306
ziņo par kļūdu	1305
ziņot par kļūdu	1305
zkopírovat odkaz	212
zkopírovat odkaz na článek	212
znajdź nas na facebooku	1510
značky	1766
zobacz galerię	1520
zobacz również	1517
zobacz także	1517
zobacz też	1517
zobacz więcej	1517
zobrazit více	220
zobrazit vše	220
zobraziť diskusiu	1768
zobraziť obsah	1779
zostań patronem	1501
zpět nahoru	220
zur leseliste hinzufügen	418
zur merkliste hinzufügen	335
zur übersicht	348
zurück	343
zurück nach oben	348
zvětšit	220
zwiń	1520
""", '©': """
©ntb	1476	1476
""", 'à': """
à découvrir	856
à la une	856
à lire	856
à lire aussi	856
à lire dans ce dossier	856
à lire dans la même rubrique	856
à lire ensuite	856
à lire également	856
à ne pas manquer	856
à voir	856
à voir aussi	856
""", 'á': """
áudio gerado por ia	1590
áudio gerado por voz sintética	1590
""", 'ä': """
ähnliche artikel	345
ähnliche beiträge	345
ähnliche themen	345
älä missaa mitään	781
ämnen	1860
ämnen i artikeln	1860
är du redan prenumerant	1847
äänestä tästä	792
""", 'ç': """
çerez ayarlari	1953
çerez politikasi	1953
çerezler	1953
çikiş yap	1946
çok okunanlar	1956
""", 'è': """
è gratis e ci vuole solo un minuto	1146
""", 'é': """
é grátis e leva menos de um minuto	1602
écouter	847
écouter (# min	847
écouter le podcast	859
édition du jour	856
""", 'í': """
írd meg a véleményed	1004
írja meg véleményét	1004
""", 'î': """
înapoi sus	1629
încarcă mai multe	1629
închide	1617
înregistrare	1619
înregistrează-te	1619
îți mulțumim pentru vot	1638
""", 'ö': """
öffnen	348
ön mit gondol? szavazzon	1007
önceki	1958
önceki haber	1956
öne çikan haberler	1956
öne çikanlar	1956
önerilen haberler	1956
önerilenler	1956
összes	1007
özet faydali oldu mu	1955
""", 'ú': """
új hozzászólás	1004
última hora	640
últimas	1574
últimas entradas	640
últimas noticias	640
últimas notícias	1574	1574
últimes notícies	171
últimos artículos	640
únete	620
únete a la conversación	638
""", 'ü': """
überweisung	326
ücretsiz dene	1946
ücretsiz üye ol	1946
ücretsiz üye olun	1946
üye girişi	1946
üye ol	1945	1946
üye olun	1946
""", 'ý': """
ý kiến	2063
ý kiến bạn đọc	2063
ý kiến của bạn	2063
""", 'ā': """
ārējais saturs	1315
""", 'č': """
članak je zaključan	1722
članak se nastavlja ispod oglasa	1725
članek je zaklenjen	1804
članek se nadaljuje pod oglasom	1807
článek pokračuje pod reklamou	214
čtěte dále	218
čtěte i	218
čtěte také	218
číslo účtu pro dary	207
číst dál	220
číst dál s předplatným	208
číst více	220
čítajte aj	1766
""", 'ď': """
ďalšie správy	1766
ďalšie články	19	1766
""", 'đ': """
đáng chú ý	2064
đã có tài khoản	2056
đã sao chép	2059
đã sao chép liên kết	2086
đóng	2054
đóng góp	2055
đăng ký	2056
đăng ký ngay	2056
đăng nhập	2056
đăng nhập / đăng ký	2056
đăng xuất	2056
được quan tâm	2087
được tài trợ	2061
đặt báo	2056
đề xuất	2064
để sau	2054
đọc nhiều	2064
đọc nhiều nhất	2064
đọc sau	2086
đọc thêm	2064	2066
đọc tiếp	2066
đọc tiếp về chủ đề này	2087
đừng bỏ lỡ	2064
""", 'į': """
į viršų	1266
įveskite savo el. pašto adresą	1283
""", 'ś': """
śledź nas	1510
""", 'ş': """
şifremi unuttum	1946
şimdi değil	1944
şurada paylaş	1950
""", 'š': """
štampaj	1728
štítky	218
""", 'ž': """
že imate račun	1804
že naročnik	1804
že podpiram	1814
žiūrėkite nuotraukas	1266
žiūrėkite vaizdo įrašą	1266
žiūrėti galeriją	1266
""", 'ș': """
știri pe aceeași temă	1652
știri recomandate	1627
știri similare	1627
știrile zilei	1627
""", 'ț': """
ți-a fost util acest articol	1638
ți-a fost util acest rezumat	1638
ți-ai uitat parola	1649
ți-ar putea plăcea și	1652
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	435
""", 'ί': """
ίσως αργότερα	433
ίσως σας ενδιαφέρει	443
""", 'α': """
ακούστε	438
ακούστε το άρθρο	438
αναζήτηση	445
αναφορά λάθους	442
αντιγραφή link	438
αντιγραφή συνδέσμου	438
αντιγραφή συνδέσμου άρθρου	438
απάντηση	442
αποδέχομαι	447
αποδοχή	447
αποδοχή όλων	447
αποθήκευση	438
αποθηκεύστε το άρθρο	438
αποστολή με email	438
αποσύνδεση	435
απόρριψη	447
απόρριψη όλων	447
αργότερα	433
αρχική	445
αφήστε σχόλιο	442
""", 'β': """
βίντεο	443
βαθμολογήστε το άρθρο	442
""", 'γ': """
γίνε συνδρομητής	435
γίνετε μέλος	434
γίνετε συνδρομητής	435
γράψτε σχόλιο	442
""", 'δ': """
δείτε περισσότερα	445
δείτε τα σχόλια	442
δείτε όλα	445
δημιουργία λογαριασμού	435
δημοφιλέστερα	443
δημοφιλή	443
δημοφιλή άρθρα	443
διαβάστε ακόμα	443
διαβάστε ακόμη	443
διαβάστε επίσης	443
διαβάστε επίσης στο	443
διαβάστε περισσότερα	443	445
διαφήμιση	440
διαφημίσεις	440
διαφημιση	440
διαφημιστικό περιεχόμενο	440
δωρήστε	434
δωρεά	434
""", 'ε': """
είσοδος	435
εγγραφή	435
ειδήσεις σήμερα	443
ειδήσεις τώρα	443
εκτυπώστε το άρθρο	438
εκτύπωση	438
επικοινωνία	442
επιλογές συντακτών	443
επιστροφή στην κορυφή	445
επόμενο	445
επόμενο άρθρο	443
ετικέτες	443
""", 'θ': """
θέματα	443
""", 'κ': """
κάντε δωρεά	434
κάντε μια δωρεά	434
κανόνες σχολιασμού	442
κατηγορίες	443
κλείσιμο	433
κοινοποίησε	438
κοινοποίηση	438
κοινοποίηση στο facebook	438
κοινοποίηση στο twitter	438
κοινοποιήστε	438
κοινοποιήστε το άρθρο	438
""", 'μ': """
με την υποστήριξη	440
μενού	445
μη χάσετε	443
μην το χάσεις	443
μην χάσετε	443
μοιράσου το	438
μοιραστείτε	438
μοιραστείτε το	438
μοιραστείτε το άρθρο	438
μπορεί να σας αρέσει	443
μόνο για συνδρομητές	435
""", 'ξ': """
ξεχάσατε τον κωδικό	435
""", 'ο': """
ο λογαριασμός μου	435
ο σύνδεσμος αντιγράφηκε	438
""", 'π': """
περισσότερα	443	445
περισσότερα άρθρα	443
περισσότερες ειδήσεις	443
πολιτική cookies	447
πολιτική απορρήτου	447
προηγούμενο	445
προηγούμενο άρθρο	443
προσθήκη σχολίου	442
προστασία προσωπικών δεδομένων	447
προτείνουμε	443
προτεινόμενα	443
προωθητικό περιεχόμενο	440
πρόσφατα άρθρα	443
""", 'ρ': """
ροή	443
ροή ειδήσεων	443
ρυθμίσεις cookies	447
""", 'σ': """
στείλε το σε φίλο	438
στηρίξτε μας	434
συμφωνώ	447
συνέχεια ανάγνωσης	445
συνδεθείτε	435
συνδρομή	435
συνδρομητές	435
σχετικά	443
σχετικά άρθρα	443
σχετικά θέματα	443
σχετικά νέα	443
σχετικές ειδήσεις	443
σχετικό άρθρο	443
σχολιάστε	442
σχολιάστε το άρθρο	442
σχόλια	442
σχόλιο	442
σύνδεση	435
""", 'τ': """
τα πιο δημοφιλή	443
τα πιο δημοφιλή της ημέρας	443
τα πιο διαβασμένα	443
τα πιο πρόσφατα	443
τελευταία άρθρα	443
τελευταία νέα	443
τελευταίες ειδήσεις	443
""", 'υ': """
υπενθύμιση αργότερα	433
υποβολή σχολίου	442
υποστηρίξτε μας	434
""", 'φ': """
φόρτωση περισσότερων	445
""", 'χ': """
χαρίστε αυτό το άρθρο	438
χορηγούμενο	440
χορηγούμενο άρθρο	440
χορηγούμενο περιεχόμενο	440
""", 'ό': """
όλα τα σχόλια	442
όλες οι ειδήσεις	443
όροι σχολιασμού	442
όροι χρήσης	447
όχι ευχαριστώ	433
όχι τώρα	433
όχι, ευχαριστώ	433
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1666
авторизоваться	1666
адрес электронной почты	1668
актуално	98
актуальне	2014
архив	1680
""", 'б': """
банковская карта	1665
банковский перевод	1665
безопасный платеж	1665
больше	1680
больше материалов по теме	1680
больше новостей	1680
будьте в курсе	1668
была ли статья полезной	1678
більше за темою	2014
більше матеріалів за темою	2014
більше на цю тему	2014
більше новин	2014
більше новин на тему	2014
більше по темі	2014
""", 'в': """
в избранное	1671
в тренде	1680
важливо	2014
вам будет интересно	1680
вам може бути цікаво	2014
вам може сподобатися	2014
вам может быть интересно	1680
вам может понравиться	1680
вам також може сподобатися	2014
вас може зацікавити	2014
вас может заинтересовать	1680
ваш e-mail	1668
ваш email	1668
введите e-mail	1668
введите email	1668
введите ваш email	1668
введите ваш адрес электронной почты	1668
версия для печати	1671
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	2003
вже є акаунт	2003
вибір редакції	2014
видео	1680
вижте още	98
вижте още от	98
вийти	2003
вконтакте	1672	1672
влез	94
влезте	94
во весь экран	1683
водещи новини	98
войти	1666
войти в аккаунт	1666
войти в чат	1678
воспроизвести	1683
время на чтение	1683
время чтения # мин	1683
все	1683
все комментарии	1678
всі новини	2016
вход	94	1666
вхід	2003
выберите сумму	1665
выбор редакции	1680
выйти	1666
відео	2014
відео вище	2035
відео нижче	2035
відповісти	2012
відхилити	2010
""", 'г': """
главная	1683
главное	1680
главное за день	1680
главные новости	1680
головна	2016
головне	2014
головне за день	2014
головні новини	2014
""", 'д': """
далее	1683
далі	2016
дарете	93
дари	93
дари сега	93
детальніше	2016
дзен	1672
дивіться відео	2035
дивіться відео вище	2035
дивіться відео нижче	2035
дивіться також	2014
дивіться також відео	2035
дивіться у відео	2035
для подписчиков	1666
до теми	2014
добавить комментарий	1678
додати коментар	2012
докладвай грешка	100
докладніше	2016
долучитися	2001
доступно по подписке	1666
другая сумма	1665
други новини	19
другие материалы	19	1680
другие материалы рубрики	1680
другие новости	19	1680
другие новости раздела	1680
другие статьи	1680
друк	2007
""", 'е': """
единоразово	1663
ежемесячно	1663
еще новости	1680
еще по теме	1680
ещё	1680
ещё новости	1680
ещё по теме	1680
""", 'з': """
за темою	2014
забравена парола	94
забули пароль	2003
забыли пароль	1666
завантажити ще	2016
загрузить еще	1683
загрузить ещё	1683
задонатити	2001
задонатить	1663
закрити	2000
закрыть	1662
залишити коментар	2012
запази	100
запази статията	100
запропонувати новину	2012
зарегистрироваться	1666
зареєструватися	2003
затвори	103
зберегти	2007
зберегти статтю	2007
збільшити	2016
зміст	2016
зробити внесок	2001
зрозуміло	2010
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
интересное	1680
""", 'к': """
к началу	1683
категории	1680
категорії	2014
ключови думи	98
коментар	2012
коментари	100
коментарі	2012
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	2012
комментарии	1678
комментарии отсутствуют	1678
комментарий	1678
комментировать	1678
контакти	2012
контакты	1678
конфиденциальность	1676
копирай линк	100
копирай линка	100
копировать ссылку	1671
копіювати посилання	2007
купи абонамент	94
купить подписку	1666
""", 'л': """
лента новостей	1680
личный кабинет	1666
""", 'м': """
материалы партнеров	1675
материалы по теме	1680
матеріали за темою	2014
матеріали по темі	2014
меню	1683	2016
метки	1680
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1662
может позже	1662
можливо, пізніше	2000
мой профиль	1666
моят профил	94
мы в социальных сетях	1673
мы в соцсетях	1673
мы вконтакте	1673
мій профіль	2003
мітки	2014
""", 'н': """
на главную	1683
на правах реклами	2009
на правах рекламы	1675
наверх	1683	2016
нагадати пізніше	2000
надіслати	2007
надіслати другу	2007
назад	1683	2016
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	2014
найпопулярніше за добу	2014
найпопулярніше за тиждень	2014
найти	1683
найчитаніше	2014
налаштування	2010
написати коментар	2012
написать комментарий	1678
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1662
направете дарение	93
настройки	1676
настройки cookie	1676
наступна	2016
наступна стаття	2014
не зараз	2000
не пропустите	1680
не пропустіть	2014
не сега	103
не сегодня	1662
не сейчас	1662
не сьогодні	2000
не, благодаря	103
нет комментариев	1678
нет, спасибо	1662
новини	2014
новини за темою	2014
новини компаній	2009
новини партнерів	2009	2014
новости	1680
новости smi#	1680
новости партнеров	1675
новости партнёров	1675
новости по теме	1680
новости сми#	1680
ні, дякую	2000
""", 'о': """
обговорити	2012
обратная связь	1678
обсудить	1678
обсуждение	1678
одноклассники	1672
одноразово	2001
оставить комментарий	1678
останні новини	2014
останні статті	2014
ответить	1678
отказаться	1676
отклонить	1676
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1671
отправить по почте	1671
оформити підписку	2003
оформить донат	1663
оценете статията	100
оцените материал	1678
оцените статью	1678
оцініть матеріал	2012
оцініть статтю	2012
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1675
партнерский проект	1675
партнерський матеріал	2009
партнерський проєкт	2009
партньорско съдържание	97
партнёрский материал	1675
партнёрский проект	1675
передплата	2003
передплатити	2003
перейти к содержанию	1683
печать	1671
платена публикация	97
платено съдържание	97
по подписке	1666
по теме	1680
по-късно	103
повідомити про помилку	2012
повідомити про помилку в тексті	2012
погоджуюсь	2010
погоджуюся	2010
подарете тази статия	100
подарить материал	1671
подарить статью	1666
подарувати статтю	2007
поддержать	1663
поддержать автора	1663
поддержать нас	1663
поддержать проект	1663
поддержать редакцию	1663
поддержите нас	1663
поделитесь	1671
поделиться	1671	1671
поделиться в telegram	1671
поделиться в twitter	1671
поделиться в одноклассниках	1671
поделиться в соцсетях	1671
поделиться вконтакте	1671
поделиться новостью	1671
поделиться ссылкой	1671
поделиться статьей	1671
поделиться статьёй	1671
подкасти	2014
подкасты	1680
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1666
подписаться в max	1673
подписаться в telegram	1673
подписаться на канал	1673
подписаться на новости	1668
подписаться на рассылку	1668
подписаться на телеграм-канал	1673
подписка	1666
подписывайтесь	1673
подпишитесь на рассылку	1668
подробнее	1683
подробнее по теме	1680
поділитись	2007
поділитися	2007
поділитися в telegram	2007
поділитися в соцмережах	2007
поділитися новиною	2007
поділитися статтею	2007
поділіться	2007
пожертвовать	1663
пожертвувати	2001
позже	1662
поиск	1683
показати більше	2016
показати коментарі	2012
показати ще	2016
показать больше	1683
показать еще	1683
показать ещё	1683
показать комментарии	1678
политика конфиденциальности	1676
политика обработки персональных данных	1676
пользовательское соглашение	1676
політика конфіденційності	2010
помочь	1663
помочь нам	1663
помочь проекту	1663
помочь редакции	1663
понятно	1676
попередня	2016
попередня стаття	2014
попробовать бесплатно	1666
популярне	2014
популярное	1680
популярные	1680
популярные новости	1680
популярные статьи	1680
популярні новини	2014
посилання скопійовано	2007
последнее	1680
последни	98
последни новини	98
последние новости	1680
послухати новину	2007
похожие материалы	1680
похожие статьи	1680
поширити	2007
поширити у facebook	2007
пошук	2016
правила за коментиране	100
правила использования	1676
правила коментування	2012
правила комментирования	1678
предложить новость	1678
предыдущая	1683
предыдущая статья	1680
премиум	1666
преміум	2003
препоръчани	98
препоръчваме ви	98
прийняти	2010
прийняти всі	2010
принтирай	100
принять	1676
принять все	1676
принять всё	1676
прислать новость	1678
приєднатися	2001
приєднатися до спільноти	2001
продолжить без поддержки	1662
продължава след рекламата	97
промо	1675	2009
прослушать	1671
прослушать новость	1671
підписатись	2003
підписатися	2003
підписка	2003
підтримайте нас	2001
підтримати	2001
підтримати автора	2001
підтримати журналістів	2001
підтримати нас	2001
підтримати редакцію	2001
пізніше	2000
""", 'р': """
радимо прочитати	2014
развернуть	1683
разово	1663
разпечатай	100
распечатать	1671
распечатать статью	1671
рассказать друзьям	1671
рассылка	1668
рассылки	1668
регистрация	94	1666
редакция рекомендует	1680
реклама	97	1675	1675	2009	2009
реклама - статията продължава по-долу	97
реклама на сайте	1675
реклама на сайті	2009
реклама. продовження нижче	2009
реклама. продолжение ниже	1675
рекламно каре	97
рекламно съдържание	97
рекомендуем	1680
рекомендуемое	1680
рекомендуємо	2014
реєстрація	2003
роздрукувати	2007
роздрукувати статтю	2007
рубрики	1680	2014
""", 'с': """
самое важное	1680
самое популярное	1680
самое читаемое	1680
самое читаемое за день	1680
самое читаемое за неделю	1680
свежее	1680
свежие новости	1680
свернуть	1683
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1678
сделать пожертвование	1663
сейчас читают	1680
скопировать ссылку	1671
скопировать ссылку на статью	1671
скопіювати посилання	2007
скопіювати посилання на статтю	2007
следующая	1683
следующая статья	1680
слухати	2007
слухати новину	2007
слушай новината	100
слушать	1671
слушать новость	1671
см. также	1680
смотреть все	1683
смотри также	1680
смотрите также	1680
согласен	1676
согласиться	1676
содержание	1683
создать аккаунт	1666
сообщить об опечатке	1678
сообщить об ошибке	1678
сохранить	1671
сохранить статью	1671
социальные сети	1673
спасибо за подписку	1668
спецпроект	1675
спецпроєкт	2009
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1665
способы оплаты	1665
ссылка скопирована	1671
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2001
стати частиною спільноти	2001
стать патроном	1663
стать соучастником	1663
стать спонсором	1663
створити акаунт	2003
стрічка новин	2014
сходни новини	98
схожі матеріали	2014
схожі новини	2014
схожі статті	2014
създай профил	94
сюжет	1680
сюжеты	1680
""", 'т': """
тагове	98
також читайте	2014
твитнуть	1671
твиттер	1672
твітнути	2007
теги	1680	2014
телеграм	1672
тема дня	1680
теми	2014
темы	1680
только для подписчиков	1666
""", 'у': """
увеличить	1683
увійти	2003
уже есть аккаунт	1666
уже зарегистрированы	1666
уже зареєструвалися	2003
умови використання	2010
усі новини	2016
""", 'ф': """
файлы cookie	1676
фейсбук	1672
фото	1680
фоторепортаж	1680
""", 'х': """
харесай	100
хорошо	1676
""", 'ч': """
час читання # хв	2016
чи була стаття корисною	2012
читайте еще	1680
читайте ещё	1680
читайте ниже	1675
читайте по теме	1680
читайте также	1680
читайте також	2014
читати далі	2016
читати повністю	2016
читати також	2014
читать в max	1673
читать в telegram	1673
читать далее	1683
читать дальше	1683
читать ещё	1683
читать комментарии	1678
читать полностью	1683
читать также	1680
что еще почитать	1680
что ещё почитать	1680
""", 'щ': """
ще за темою	2014
ще новини	2014
що ще почитати	2014
щомісяця	2001
""", 'э': """
электронная почта	1668
""", 'я': """
я вже підтримую	2000
я уже поддерживаю	1662
яндекс.дзен	1672
""", 'і': """
інші новини	19	2014
""", 'א': """
אולי גם יעניין אותך	912
אולי יעניין אותך	912
אולי יעניין אותך גם	937
אולי יעניין אתכם	912
אולי יעניין אתכם גם	937
אולי מאוחר יותר	902
אולי פספסתם	937
אינציקלופדיית ynet	912
""", 'ב': """
בחסות	940
בשיתוף	909
""", 'ד': """
דווח על טעות	911
דלג לתוכן	914
דף הבית	914
""", 'ה': """
האזינו	907
הבא	914
הגב	911
הדפיסו כתבה	936
הדפס	907
הדפסה	907
הדפסת כתבה	936
הוסיפו תגובה	911
הוסף תגובה	911
הוספת תגובה	911
הזכירו לי מאוחר יותר	902
החשבון שלי	904
הירשם	904
הכי נצפים	912
הכי נקרא	912
הכי נקראות	912
הכי נקראות היום	937
הכתבה הבאה	912
הכתבה הקודמת	912
המלצות	912
המשך לקרוא	914
המשך קריאה	914
הנצפים ביותר	937
הנקראות ביותר	912
הנקראים ביותר	937
העתיקו את הקישור	936
העתיקו קישור	936
העתק קישור	907
העתקת הקישור	936
העתקת קישור	907
הצג עוד	914
הצטרפו	903
הצטרפו אלינו	903
הקודם	914
הקישור הועתק	936
הרשמה	904
השב	911
התחבר	904
התחברות	904
""", 'ו': """
ווטסאפ	907
וידאו	912
""", 'ח': """
חדשות אחרונות	912
חודש ראשון ב-#	935
חודש ראשון ב-# ש"ח	935
חודש ראשון בשקל	935
חודש ראשון חינם	935
חזרה למעלה	914
חיפוש	914
""", 'ט': """
טוויטר	907
טלגרם	907
טען עוד	914
""", 'י': """
יציאה	904
""", 'כ': """
כבר מנויים? התחברו	904
כבר נרשמת	904
כותרות אחרונות	912
כניסה	904
כניסה למנויים	904
כתבה זו היא תוכן ממומן	936
כתבה ממומנת	940
כתבו תגובה	911
כתבות אחרונות	912
כתבות מומלצות	912
כתבות נוספות	912
כתבות נוספות בנושא	937
כתבות נוספות שיעניינו אתכם	937
כתבות קשורות	912
כתבות שאולי פספסתם	937
כתבות שיעניינו אתכם	937
""", 'ל': """
לא כעת	902
לא עכשיו	902
לא תודה	902
לא, תודה	902
להורדת האפליקציה	936
להמשך קריאה	904
להרשמה	904
לכל הכתבות	914
לכל הכתבות בנושא	937
לכל העדכונים, הכתבות והסרטונים	937
לכל התגובות	911
לכתבה הבאה בסדרה	937
לכתבה הקודמת בסדרה	937
לרכישת מינוי	904
לרכישת מינוי לחצו כאן	936
לתרום	903
לתרומה	903
""", 'מ': """
מבזקים	912
מודעה	909
מומלץ עבורך	937
מומלץ עבורכם	937
מומלצים	912
ממומן	909
מצאתם טעות	911
""", 'נ': """
נושאים	912
נושאים קשורים	912
""", 'ס': """
סגור	902
סגירה	902
סיכום ai	923
סיכום הכתבה	923
""", 'ע': """
עוד	914
עוד באותו נושא	937
עוד בנושא	912
עוד בערוץ	912
עוד חדשות	912
עוד כתבות	19	912
עוד כתבות בנושא	19
עוד כתבות מעניינות	936
עוד סיפורים	937
""", 'פ': """
פייסבוק	907
פרסום	909
פרסומת	909
""", 'צ': """
צור חשבון	904
צור קשר	911
""", 'ק': """
קרא גם	912
קרא עוד	914
קראו גם	912
קראו עוד	914
""", 'ש': """
שיתוף	907
שיתוף בווטסאפ	907
שיתוף בטוויטר	907
שיתוף במייל	936
שיתוף בפייסבוק	907
שכחתי סיסמה	904
שלח לחבר	907
שלחו את הכתבה במתנה	936
שלחו במתנה	936
שליחה במייל	907
שמירה	907
שמירת כתבה	936
שמרו כתבה	936
שמרו לקריאה מאוחרת	936
שתף	907
שתפו	907	936
שתפו את הכתבה	907
שתפו בוואטסאפ	936
שתפו בווטסאפ	936
שתפו בטלגרם	936
שתפו בפייסבוק	907
""", 'ת': """
תגובה	911
תגובות	911
תגיות	912
תוכן למנויים	904
תוכן ממומן	909
תוכן מסחרי	940
תוכן מקודם	909
תוכן פרסומי	940
תוכן שיווקי	909
תוכן שיווקי בשיתוף	940
תורגם אוטומטית	936
תיקון טעות	936
תמכו בנו	903
תפריט	914
תקציר ai	923
תקציר בינה מלאכותית	923
תקציר הכתבה	923
תרומה	903
תרמו	903
תרמו עכשיו	903
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	762
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	737
اخبار مرتبطة	79
اخبار پيشنهادي	762
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	737
اخرين خبرها	762
ادامه	739
ادامه مطلب	739
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	732
ارسال المقال بالبريد	78
ارسال به تلگرام	754
ارسال به دوستان	732
ارسال نظر	736
از دست ندهيد	762
از ما حمايت كنيد	729
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	730
اشتراك گذاري	732
اشتراك گذاري در تلگرام	754
اشتراكگذاري	732
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
الان نه	728
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
انتهاي پيام	754
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
اولين نفري باشيد كه نظر ميدهد	754
ايجاد حساب	730
اين مطالب را هم بخوانيد	762
اين مطلب را هم بخوانيد	762
اگهي	734
اگهيها	766
""", 'ب': """
بازرگاني	766
بازگشت به بالا	739
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	737
برچسبها	737
بستن	728
بعدا ياداوري كن	728
بعدي	739
بلغ عن خطا	69
به اشتراك بگذاريد	732
بيشتر	737	739
بيشتر ببينيد	762
بيشتر بخوانيد	737
""", 'ت': """
تازهترينها	737
تبرع	39
تبرع الان	39
تبليغ	734
تبليغات	734
تبليغات در گوگل	766
تبليغات متني	766
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	732
تم نسخ الرابط	78
تماس با ما	736
تماشاي ويديو	754
تويتر	44
توييتر	732
تيليجرام	44
""", 'ث': """
ثبت نام	730
ثبت نظر	736
ثبتنام	730
""", 'ج': """
جديدترين اخبار	737
جستجو	739
جميع التعليقات	48
""", 'ح': """
حالا نه	728
حجم الخط	44
حساب كاربري	730
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	729
حمايت مالي	729
""", 'خ': """
خانه	739
خبر بعدي	754
خبر قبلي	754
خبرهاي بيشتر	762
خبرهاي مرتبط	737	762
خبرهاي پيشنهادي	762
خروج	730
""", 'د': """
در همين رابطه	762
در همين زمينه	762
دستهبندي	737
دعوت به همكاري	754
ديدگاه	736
ديدگاهتان را بنويسيد	754
ديدگاهها	736
""", 'ذ': """
ذات صلة	49
ذخيره	732
ذخيره خبر	754
ذخيره مطلب	754
ذخيره مطلب براي بعد	754
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	730
رپورتاژ	734
رپورتاژ اگهي	734
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
شايد بعدا	728	728
""", 'ص': """
صفحه اصلي	739
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	730
عكس	737
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	730
فيديو	49
فيسبوك	44	732
""", 'ق': """
قبلي	739
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
كليدواژهها	737
كمك كنيد	729
كمك مالي	729
كن اول المعلقين	78
كن داعما	39
كپي شد	754
كپي كردن لينك	754
كپي لينك	732
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	732
لينك كوتاه خبر	754
لينك كپي شد	754
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	734
محتواي حمايتشده	754
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
مشاهده بيشتر	739
مشاهده همه	739
مشترك شويد	730
مطالب بيشتر	762
مطالب مرتبط	737
مطالب پيشنهادي	762
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	737
منو	739
مهمترين اخبار	737
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	754
نسيت كلمة المرور	40
نظر	736
نظر بدهيد	754
نظر خود را با ما در ميان بگذاريد	754
نظر خود را بنويسيد	736
نظر شما	736
نظر شما درباره اين خبر چيست	754
نظرات	736
نظرسنجي	754
نمايش بيشتر	739
ننصح بقراءة	49
نه ممنون	728
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	732
همچنين ببينيد	762
همچنين بخوانيد	737
""", 'و': """
واتساب	44
واتساپ	732
ورود	730
ورود / ثبت نام	730
وسوم	49
ويديو	737
ويژه مشتركان	730
""", 'پ': """
پاسخ	736
پربازديدترين	737
پربازديدترينها	737
پربازديدها	737
پربازديدهاي امروز	762
پربازديدهاي هفته	762
پربحثترينها	737
پربينندهترين	762
پربينندهترين خبرها	762
پربينندهترينها	762
پيام بازرگاني	766
پيشنهاد خواندني	762
پيشنهاد سردبير	737
پيشنهاد ما	737
""", 'چ': """
چاپ	732
""", 'گ': """
گزارش خطا	736
گزارش خطا در اين خبر	754
""", 'अ': """
अगला	961
अगली खबर	959
अन्य खबरें	19	19	959
अपनी राय दें	958
अभी दान करें	950
अभी नहीं	949
""", 'आ': """
आगे पढें	961
आज की अन्य खबरें	982
आपके लिए	959
आपको यह भी पसंद आ सकता है	982
आपको ये भी पसंद आ सकता है	982
""", 'इ': """
इसे भी देखें	982
इसे भी पढें	959
""", 'ई': """
ई-पेपर	951
""", 'ऊ': """
ऊपर जाएं	961
""", 'ए': """
एआई द्वारा तैयार	970
एआई समरी	970
एआई सारांश	970
एआई से तैयार सारांश	970
""", 'औ': """
और खबरें	959
और देखें	961
और पढें	959	961
और भी पढें	982
""", 'क': """
कमेंट	958
कमेंट करें	958
कमेंट्स	958
केवल सदस्यों के लिए	951
कॉपी लिंक	954
""", 'ख': """
खाता बनाएं	951
खोजें	961
""", 'च': """
चर्चा में क्यों है	982
""", 'ज': """
जरूर पढें	982	982
जवाब दें	958
ज्यादा पढी गई	982
""", 'ट': """
टिप्पणियां	958
टिप्पणी	958
टिप्पणी करें	958
टैग्स	959
टॉप न्यूज	959
टॉप स्टोरीज	982
ट्रेंडिंग	959
ट्विटर	954
""", 'त': """
ताजा खबरें	959	959
ताजा समाचार	959
""", 'द': """
दान करें	950
देश की और खबरें	982
दोस्तों को भेजें	970
""", 'न': """
नहीं धन्यवाद	949
नहीं, धन्यवाद	949
""", 'प': """
पार्टनर कंटेंट	985
पिछला	961
पिछली खबर	959
पूरी खबर पढें	961
प्रचार	956
प्रतिक्रिया दें	958
प्रायोजित	956
प्रायोजित सामग्री	985
प्रिंट करें	954
प्रीमियम	951
""", 'फ': """
फेसबुक	954
फेसबुक पर शेयर करें	954
फोटो	959
फोटो गैलरी	982
""", 'ब': """
बंद करें	949
बडी खबरें	959
बाद में	949
बाद में याद दिलाएं	949
""", 'म': """
मुख्य समाचार	959
मेन्यू	961
मेरा खाता	951
""", 'य': """
यह भी देखें	982
यह भी पढें	959
ये खबरें भी पढें	982
ये भी जानें	982
ये भी देखें	982
ये भी पढें	959
""", 'र': """
रजिस्टर करें	951
""", 'ल': """
लिंक कॉपी करें	954	970
लॉग इन	951
लॉग इन करें	951
लॉगआउट	951
लॉगिन	951
लोकप्रिय	959
""", 'व': """
विज्ञापन	956
विज्ञापन के बाद जारी	985
विज्ञापन हटाएं	970
विषय	959
वीडियो	959
व्हाट्सएप	954
""", 'श': """
शायद बाद में	949
शेयर	954
शेयर करें	954
""", 'स': """
संपर्क करें	958
संबंधित खबरें	959	959
संबंधित लेख	959
संबंधित वीडियो	982
संबंधित समाचार	959
सदस्य बनें	950
सबसे ज्यादा पढी गई	959
सबसे ज्यादा पढी गई खबरें	982
सबसे ज्यादा पढी गईं	982
सब्सक्राइब	951
सब्सक्राइब करें	951
सभी देखें	961
समर्थन करें	950
सहयोग करें	950
साइन अप	951
साइन इन	951
साझा करें	954
सेव करें	954
स्पॉन्सर्ड	956
स्पॉन्सर्ड कंटेंट	985
""", 'ह': """
हमारा समर्थन करें	950
होम	961
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
ข่าวที่คุณอาจสนใจ	1933
ข่าวที่น่าสนใจ	1933
ข่าวที่เกี่ยวข้อง	1913
ข่าวยอดนิยม	1913
ข่าวล่าสุด	1913
ข่าวอื่นที่น่าสนใจ	1933
ข่าวอื่นๆ	19	1933
ข่าวอื่นๆ ที่น่าสนใจ	1925
ข่าวเกี่ยวข้อง	1933
ข่าวแนะนำ	1913
""", 'ค': """
คลิกชมวิดีโอ	1925
คลิปแนะนำ	1933
ความคิดเห็น	1915
คัดลอกลิงก์	1915
คัดลอกลิงก์แล้ว	1925
คัดลอกลิงค์	1925
คัดลอกลิงค์แล้ว	1925
คุณอาจสนใจ	1933
""", 'ช': """
ชมคลิป	1925
ชมคลิปวิดีโอ	1925
ชมวิดีโอ	1925
ชมวิดีโอด้านบน	1925
""", 'ด': """
ดูคลิป	1925
ดูวิดีโอ	1925
ดูเพิ่มเติม	1915
""", 'บ': """
บทความที่น่าสนใจ	1933
บทความที่เกี่ยวข้อง	1913
บทความล่าสุด	1913
บทความแนะนำ	1933
บริจาค	1911
บริจาคเลย	1911
บันทึก	1925
บันทึกไว้อ่านภายหลัง	1925
""", 'พ': """
พิมพ์	1915
พิมพ์บทความ	1925
พิมพ์หน้านี้	1925
""", 'ฟ': """
ฟังรายการย้อนหลัง	1925
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	1925
""", 'ย': """
ยอดนิยม	1933
ยอดนิยมในตอนนี้	1933
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	1925
ร่วมงานกับเรา	1925
ร่วมตอบแบบสอบถาม	1925
ร่วมบริจาค	1911
ร่วมแสดงความคิดเห็น	1925
""", 'ล': """
ลงทะเบียน	1911
ลืมรหัสผ่าน	1911
""", 'ส': """
สนับสนุนเรา	1911
สปอนเซอร์	1915
สมัครงานกับเรา	1925
สมัครสมาชิก	1911
ส่งต่อให้เพื่อน	1925
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	1933
อ่านข่าวผ่านแอป	1925
อ่านข่าวอื่นๆ	1933
อ่านต่อ	1915
อ่านต่อเรื่องนี้	1933
อ่านเพิ่มเติม	1913
""", 'เ': """
เข้าสู่ระบบ	1911
เนื้อหาที่เกี่ยวข้อง	1933
เป็นคนแรกที่แสดงความคิดเห็น	1925
เรื่องที่คุณอาจสนใจ	19	1933
เรื่องที่น่าสนใจ	1933
เรื่องที่เกี่ยวข้อง	1913
เรื่องล่าสุด	1933
เรื่องอื่นที่น่าสนใจ	1913
เรื่องแนะนำ	1933
""", 'แ': """
แชร์	1915
แชร์ข่าวนี้	1925
แชร์บทความ	1925
แชร์หน้านี้	1925
แชร์ไปที่ line	1925
แท็ก	1933
แท็กที่เกี่ยวข้อง	1933
แปลอัตโนมัติ	1925
แสดงความคิดเห็น	1915
""", 'โ': """
โฆษณา	1915
โหลดแอปฟรี	1925
""", 'ủ': """
ủng hộ	2055
ủng hộ chúng tôi	2055
""", 'あ': """
あとで	1164
あとで読む	1172
あなたにおすすめ	1181
あなたにおすすめの記事	1181
あなたへのおすすめ	1181
あわせて読みたい	1181
あわせて読む	1205
""", 'い': """
いいえ、結構です	1164
いいね	1172	1172
いいね!してニュースをチェック	1173
いいね!で応援する	1195
いま読まれています	1205
いま読まれている記事	1205
""", 'お': """
おすすめ	1181
おすすめの記事	1181
おすすめ情報pr	1175
おすすめ記事	1181
おすすめ関連記事	1205
お問い合わせ	1177
お気に入り	1172
お気に入りに追加	1172
お申し込み	1167
""", 'こ': """
こちらの記事もおすすめ	1205
こちらの記事も読まれています	19	1205
こちらもおすすめ	1181
こちらも読む	1205
この著者の記事	1181
この記事に関連するニュース	1205
この記事のタグ	1181
この記事の写真をすべて見る	1206
この記事の関連ニュース	1205
この記事は会員限定です	1167
この記事もチェック	1195
この記事をシェア	1172
この記事をプレゼント	1195
この記事をプレゼントする	1195
この記事を保存	1195
この記事を印刷	1195
この記事を印刷する	1195
この記事を評価する	1195
この記者の記事一覧	1181
この連載の記事	1181
""", 'ご': """
ご意見	1179
ご支援のお願い	1165
ご購読の申し込み	1167
""", 'さ': """
さらに読み込む	1183
""", 'す': """
すべての写真を見る	1206
すべて受け入れる	1177
すべて見る	1183
すべて許可	1177
""", 'そ': """
その他の記事	1181
""", 'は': """
はてなブックマーク	1172
はてなブックマークに追加	1195
はてブ	1172
""", 'ま': """
また後で	1164
""", 'み': """
みんなのコメント	1179
""", 'も': """
もっと見る	1183
もっと詳しく知りたい方は	1205
もっと読む	1181
もどる	1183
""", 'よ': """
よく読まれています	1205
よく読まれている記事	1181
よく読まれている記事ランキング	1181
""", 'ア': """
アクセスランキング	1181
アンケート実施中	1195
""", 'オ': """
オススメ記事	1181
""", 'カ': """
カテゴリ	1181
カテゴリー	1181
""", 'キ': """
キーワード	1181
""", 'ク': """
クイズに挑戦	1195
クイズに挑戦する	1195
クッキー	1177
クッキー設定	1177
クリップ	1172
クリップする	1172
""", 'コ': """
コピーしました	1172
コメント	1179
コメント#件	1179
コメント(#	1179
コメントする	1179
コメントはまだありません	1179
コメントをもっと見る	1179
コメントを投稿	1179
コメントを書く	1179
コメントを残す	1179
コメントを見る	1179
コメント一覧	1179
""", 'サ': """
サイトポリシー	1177
サイトマップ	1177
サインイン	1167
サポートする	1165
""", 'シ': """
シェア	1172	1195
シェアしよう	1172
シェアする	1172	1195
""", 'ス': """
スキップ	1164
スクラップ	1172
スクラップする	1172
スポンサー	1175
スポンサードリンク	1175
スポンサーリンク	1175
""", 'タ': """
タイアップ	1175
タグ	1181
""", 'チ': """
チップを送る	1165
チャンネル登録	1173
""", 'ツ': """
ツイート	1172
ツイートする	1172
""", 'ト': """
トップ	1183
トップへ戻る	1183
トップニュース	1181
トップページ	1183
トピックス	1181
""", 'ド': """
ドネーション	1165
""", 'ニ': """
ニュースを読む	1183
ニュースレター	1169
ニュースレター登録	1169
""", 'バ': """
バックナンバー	1181
""", 'パ': """
パスワードを忘れた方	1167
""", 'ピ': """
ピックアップ	1181
""", 'フ': """
フォロー	1173
フォローしてね	1173
フォローしました	1173
フォローする	1173
フォロー中	1173
""", 'ブ': """
ブックマーク	1172
ブックマークする	1172
""", 'プ': """
プライバシーポリシー	1177
プレゼント	1167
プレミアム	1167
""", 'ヘ': """
ヘルプ	1177
""", 'ペ': """
ページの先頭へ	1183
ページトップ	1183
ページトップへ	1183
""", 'ホ': """
ホーム	1183
""", 'ポ': """
ポスト	1172
ポストする	1172
""", 'マ': """
マイページ	1167
""", 'メ': """
メニュー	1183
メルマガ	1169
メルマガ登録	1169
メールで送る	1172
メールで送信	1172
メールアドレス	1169
メールアドレスを入力	1169
メールマガジン	1169
メールマガジン登録	1169
""", 'ラ': """
ランキング	1181
""", 'リ': """
リンクをコピー	1172
リンクをコピーしました	1195
リンクをコピーする	1195
""", 'ロ': """
ログアウト	1167
ログイン	1167
ログイン/会員登録	1167
ログイン・会員登録	1167
""", '一': """
一覧	1183
一覧へ	1183
一覧を見る	1183
""", '上': """
上一篇	2111
上一頁	2113
上一页	2113
""", '下': """
下一篇	2111
下一頁	2113
下一页	2113
下次再說	2096
下次再说	2096
""", '不': """
不,謝謝	2096
不,谢谢	2096
不用了	2096
""", '专': """
专题	2111
""", '个': """
个人中心	2099
""", '为': """
为你推荐	2111
为您推荐	2111
""", '主': """
主要ニュース	1181
""", '举': """
举报	2110
""", '人': """
人才招聘	2127
人気の動画	1205
人気の記事	1181
人気ランキング	1181
人気記事	1181
人気記事ランキング	1181
人氣文章	2136
""", '今': """
今、あなたにオススメ	1181
今、読まれている記事	1205
今はしない	1164
今はやめておく	1164
今回はしない	1164
今日の注目	1181
今日最熱門	2136
今日热点	2111
今日焦点	2111
今日熱門	2136
""", '他': """
他の記事	19
他の記事も読む	1181
""", '付': """
付費閱讀	2099
付费内容	2099
付费阅读	2099
""", '以': """
以下为广告内容	2127
以下為廣告內容	2127
以后再说	2096
""", '会': """
会员专属	2099
会员中心	2099
会员登录	2099
会員の方はこちら	1167
会員の方はログイン	1167
会員登録	1167
会員登録する	1167
会員登録はこちら	1167
会員限定	1167
会員限定記事	1167
""", '你': """
你可能也喜欢	2111
你可能也喜歡	2111
你可能感兴趣	2111
你可能还想看	2136
你可能還想看	2136
""", '使': """
使用条款	2108
使用條款	2108
""", '保': """
保存	1172
保存する	1172
""", '個': """
個人情報保護方針	1177
""", '元': """
元の記事を読む	1206
元記事で読む	1206
元記事を読む	1183
""", '免': """
免責聲明	2108
免費訂閱	2101
免費註冊	2099
免費試讀	2099
免责声明	2108
免费注册	2099
免费订阅	2101
免费试读	2099
""", '全': """
全ての写真を見る	1206
全文はこちら	1206
全文を読む	1183
全文表示	1183
全部接受	2108
全部评论	2110
""", '公': """
公众号	2105
公式sns	1173
公式twitter	1173
公式x	1173
""", '共': """
共有	1172
共有する	1172
共有リンクをコピー	1195
""", '关': """
关于我们	2108
关注	2105
关注我们	2105
关键词	2111
关闭	2096
""", '其': """
其他新聞	2111
其他新闻	19	2111
""", '再': """
再生	1183
""", '写': """
写真(#枚	1206
写真をもっと見る	1206
写真を見る	1183
写真を見る(全#枚	1206
写真特集	1181
写评论	2110
""", '分': """
分享	2104
分享到	2104
分享到facebook	2127
分享到line	2127
分享到微信	2104
分享到微博	2104
分享本文	2127
分享此文	2127
分享給好友	2127
分享給更多人看到	2127
分享给好友	2127
分享给更多人	2127
分享至	2104
分享至facebook	2104
分享至line	2127
分类	2111
分類	2111
""", '列': """
列印	2104
列印本頁	2127
""", '初': """
初割で無料体験する	1167
""", '利': """
利用規約	1177
""", '前': """
前のページ	1183
前の記事	1181
前の記事へ	1181
前へ	1183
前回の記事はこちら	1205
前回はこちら	1206
""", '加': """
加入line好友	2105
加入会员	2099
加入我们	2127
加入我们的团队	2127
加入我們	2127
加入我們的團隊	2127
加入書籤	2104
加入會員	2099
加载更多	2113
""", '動': """
動画	1181
動画で見る	1195
動画を再生する	1195
動画を見る	1183
""", '单': """
单次捐款	2097
""", '印': """
印刷	1172
印刷する	1172
印刷用ページ	1195
印刷用ページを表示	1195
""", '即': """
即时新闻	2111
即時新聞	2111
""", '原': """
原文連結	2137
原文链接	2137
""", '参': """
参与评论	2110
参加者募集中	1192
参加问卷调查	2127
""", '參': """
參加問卷調查	2127
""", '友': """
友善列印	2127
友達に教える	1195
""", '反': """
反馈	2110
""", '发': """
发现错误?请告诉我们	2127
发表留言	2110
发表评论	2110
""", '合': """
合わせて読みたい	1181
""", '同': """
同じカテゴリの記事	1181
同じ著者の記事	1205
同意	2108
同意しない	1177
同意する	1177
""", '听': """
听全文	2127
听新闻	2104
听这篇文章	2127
""", '單': """
單次捐款	2097
""", '回': """
回到頂部	2113
回复	2110
回覆	2110
回頂端	2113
回首頁	2113
""", '复': """
复制成功	2104
复制网址	2127
复制链接	2104
""", '大': """
大字	2104
大家还在看	2111
大家都在看	2111
""", '头': """
头条	2111
""", '字': """
字体大小	2104
字号	2104
字級	2104
字體大小	2104
""", '官': """
官方微博	2105
""", '定': """
定期定額	2097
""", '寄': """
寄付	1165
寄付する	1165
寄付で応援する	1195
寄付のお願い	1165
寄付をする	1165
""", '專': """
專題	2111
""", '小': """
小字	2104
小編推薦	2111
""", '尚': """
尚無留言	2127
""", '展': """
展开	2113
展开全文	2113
展開	2113
""", '已': """
已关注	2105
已是会员	2099
已有帐号	2099
已經是會員	2099
已經是會員?登入	2099
""", '广': """
广告	2107
""", '広': """
広告	1175
広告の後に続きます	1175
広告をスキップ	1175
広告を閉じる	1175
広告企画	1175
""", '廣': """
廣告	2107
""", '延': """
延伸閱讀	2111
延伸阅读	2111
""", '开': """
开通会员	2099
""", '影': """
影音	2111
""", '後': """
後で	1164
""", '微': """
微信	2104
微博	2104
""", '忘': """
忘記密碼	2099
忘记密码	2099
""", '応': """
応援する	1165
""", '您': """
您可能也喜歡	2111
您可能感兴趣	2111
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2136
您的邮箱	2101
您的電郵	2101
""", '意': """
意见反馈	2110
""", '感': """
感想を送る	1179
""", '成': """
成为会员	2097
成為會員	2097
""", '我': """
我同意	2108
我的帐户	2099
我的帳戶	2099
我知道了	2108
我要留言	2110
我要糾錯	2127
我要纠错	2110
我要评论	2110
""", '戻': """
戻る	1183
""", '所': """
所有留言	2110
""", '打': """
打印	2104
打印本页	2127
打赏	2097
""", '投': """
投票する	1195
投稿する	1179
""", '拒': """
拒絕	2108
拒绝	2108
""", '招': """
招聘启事	2127
""", '拡': """
拡大	1172
拡大する	1183
""", '按': """
按讚	2105
""", '捐': """
捐款	2097
捐贈	2097
捐赠	2097
""", '排': """
排行榜	2111
""", '採': """
採用情報	1192
""", '接': """
接受	2108
接受全部	2108
接受所有	2108
""", '推': """
推广	2107
推广内容	2107
推廣	2107
推荐	2111
推荐文章	2111
推荐阅读	2111
推薦	2111
推薦文章	2111
推薦閱讀	2111
""", '提': """
提供	1175
""", '搜': """
搜尋	2113
搜索	2113
""", '播': """
播放	2113
""", '支': """
支持我们	2097
支持我們	2097
支援する	1165
""", '收': """
收听	2104
收听本文	2127
收聽文章	2127
收藏	2104
收藏文章	2104
收藏本文	2127
收起	2113
""", '文': """
文字の大きさ	1172
文字サイズ	1172
""", '新': """
新着	1181
新着ニュース	1181
新着記事	1181
新着記事一覧	1205
新規会員登録	1167
新規登録	1167
新闻简报	2101
""", '显': """
显示更多	2113
""", '暂': """
暂不	2096
暂无评论	2127
""", '暫': """
暫不	2096
""", '更': """
更多	2111
更多内容	2111
更多報導	2111
更多报道	2111
更多文章	2111
更多新聞	2111
更多新聞請看	2136
更多新闻	2111
更多精彩	2136
更多精采內容	2127
""", '最': """
最多人看	2136
最新ニュース	1181
最新号	1205
最新影音	2136
最新文章	2111
最新新聞	2111
最新新闻	2111
最新消息	2111
最新記事	1181
""", '會': """
會員中心	2099
會員專屬	2099
會員登入	2099
""", '有': """
有料会員登録	1167
有料会員記事	1195
有料登録	1167
有料記事	1167
""", '朋': """
朋友圈	2104
""", '服': """
服务条款	2108
服務條款	2108
""", '朝': """
朝刊・夕刊	1167
""", '本': """
本周热门	2136
本文へ	1183
本文へ移動	1183
""", '机': """
机器翻译	2127
""", '查': """
查看全部	2113
查看原图	2113
查看原文	2137
查看更多	2113
查看留言	2110
查看评论	2110
""", '标': """
标签	2111
""", '検': """
検索	1183
""", '業': """
業配	2107
""", '標': """
標籤	2111
""", '機': """
機器翻譯	2127
""", '檢': """
檢舉	2110
""", '次': """
次のページ	1183
次の記事	1181
次の記事へ	1181
次へ	1183
次ページ	1183
""", '每': """
每月捐款	2097
""", '注': """
注册	2099
注目の記事	1181
注目キーワード	1181
注目ワード	1181
注目記事	1181
""", '点': """
点击排行	2111
点击播放	2127
点击查看原文	2137
点击查看大图	2113
点击阅读原文	2137
点我看视频	2127
点赞	2104
""", '為': """
為您推薦	2111
""", '热': """
热点	2111
热点推荐	2111
热门	2111
热门排行	2111
热门文章	2111
热门新闻	2111
""", '無': """
無料で体験する	1167
無料で読む	1167
無料会員登録	1167
無料会員限定	1167
無料体験	1167
無料登録	1167
""", '焦': """
焦點新聞	2111
""", '熱': """
熱門	2111
熱門排行	2111
熱門文章	2111
熱門新聞	2111
熱門話題	2111
""", '特': """
特定商取引法に基づく表記	1177
特集	1181
""", '猜': """
猜你喜欢	2111
猜你喜歡	2111
""", '申': """
申し込む	1167
""", '电': """
电子报	2101
电子邮箱	2101
""", '画': """
画像を拡大	1183
画像を見る	1183
""", '留': """
留言	2110
留言(#	2110
""", '登': """
登入	2099
登入/註冊	2099
登出	2099
登录	2099
登录/注册	2099
登錄	2099
登録	1167
登録が完了しました	1195
登録して続きを読む	1167
登録する	1167
""", '發': """
發現錯誤?請告訴我們	2127
發表留言	2110
發表評論	2110
""", '目': """
目录	2113
目次	1183
目錄	2113
""", '相': """
相关主题	2111
相关报道	2111
相关推荐	2111
相关文章	2111
相关新闻	2111
相关标签	2111
相关视频	2136
相关阅读	2111
相關主題	2111
相關報導	2111
相關影片	2136
相關推薦	2111
相關文章	2111
相關新聞	2111
相關標籤	2111
相關閱讀	2111
""", '看': """
看了这篇文章的人也看	2111
看原文	2137
看更多	2111
看更多文章	2136
看更多新聞	2136
""", '稍': """
稍后再说	2096
稍后提醒我	2096
稍后阅读	2127
稍後再說	2096
稍後提醒我	2096
稍後閱讀	2127
""", '立': """
立即捐款	2097
立即訂閱	2099
立即订阅	2099
""", '粉': """
粉絲團	2105
""", '精': """
精彩推荐	2136
精彩推薦	2136
精选	2111
""", '紙': """
紙面ビューアー	1167
""", '続': """
続きはこちら	1206
続きをみる	1183
続きを読む	1167
""", '網': """
網友留言	2110
""", '編': """
編輯推薦	2111
編輯精選	2111
編集部おすすめ	1181
編集部のおすすめ	1181
""", '縮': """
縮小	1172
""", '繼': """
繼續閱讀	2113
""", '纠': """
纠错	2110
""", '继': """
继续浏览内容	2113
继续阅读	2113
""", '编': """
编辑推荐	2111
编辑精选	2111
""", '网': """
网友评论	2110
""", '联': """
联系我们	2108
""", '聯': """
聯絡我們	2108
""", '聽': """
聽全文	2127
聽新聞	2104
聽這篇文章	2127
""", '菜': """
菜单	2113
""", '著': """
著作権	1177
""", '複': """
複製網址	2127
複製連結	2104
""", '觀': """
觀看更多	2136
""", '视': """
视频	2111
""", '解': """
解鎖全文	2127
解锁全文	2127
""", '訂': """
訂閱	2099
訂閱會員	2099
訂閱會員專屬內容	2127
訂閱郵件	2101
訂閱電子報	2101
""", '記': """
記事の続きはこちら	1206
記事へのご意見	1179
記事をサポートする	1165
記事をプレゼント	1167
記事をプレゼントする	1195
記事を保存	1172
記事を保存する	1195
記事を印刷する	1172
記事を読む	1183
記事ランキング	1181
記事一覧	1183
記事一覧を見る	1206
記事全文を読む	1183
記者募集	1192
記者募集中	1192
""", '許': """
許可する	1177
""", '註': """
註冊	2099
""", '評': """
評論	2110
""", '話': """
話題の記事	1181
""", '語': """
語音播報	2127
語音朗讀	2127
""", '誤': """
誤字脱字の報告	1195
誤字脱字を報告する	1195
""", '読': """
読まれている記事	1181
読み上げ	1195
""", '請': """
請填寫讀者問卷	2127
請繼續往下閱讀	2107	2107
請輸入電子郵件	2101
""", '讚': """
讚	2104
讚賞支持	2097
""", '订': """
订阅	2099
订阅会员	2099
订阅邮件	2101
""", '评': """
评论	2110
评论(#	2110
""", '诚': """
诚聘英才	2127
""", '话': """
话题	2111
""", '语': """
语音朗读	2127
""", '请': """
请先登录再评论	2127
请继续往下阅读	2107
请输入邮箱	2101
""", '購': """
購読	1167
購読する	1167
購読のお申し込み	1167
購読申し込み	1167
""", '贈': """
贈送文章	2127
贈送文章給朋友	2127
贈送此文	2127
""", '贊': """
贊助	2097
贊助內容	2107
贊助商	2107
""", '赞': """
赞助	2097
赞助内容	2107
赞助商链接	2107
赞赏	2097
""", '赠': """
赠送此文	2127
""", '跳': """
跳到主要內容	2113
""", '載': """
載入更多	2113
""", '轉': """
轉發	2104
""", '转': """
转发	2104
""", '返': """
返信	1179
返信する	1179
返回顶部	2113
返回首页	2113
""", '追': """
追蹤	2105
追蹤我們	2105
""", '通': """
通報する	1179
通知を受け取る	1195
""", '速': """
速報	1181
速報通知を受け取る	1195
""", '連': """
連結已複製	2127
連載	1181
""", '運': """
運営会社	1177
""", '違': """
違反報告	1179
""", '選': """
選單	2113
""", '邮': """
邮箱	2101
""", '链': """
链接已复制	2127
""", '閉': """
閉じる	1164	1183
""", '開': """
開通會員	2099
""", '関': """
関連	1181
関連する記事	1181	1205
関連キーワード	1181
関連タグ	1181
関連トピックス	1181
関連ニュース	1181
関連リンク	1181
関連動画	1181
関連情報	1181
関連記事	1181
関連記事はこちら	1205
""", '閱': """
閱讀全文	2113
閱讀原文	2137
閱讀更多	2113
""", '關': """
關於我們	2108
關注	2105
關注我們	2105
關鍵字	2111
關閉	2096
""", '阅': """
阅读全文	2113
阅读原文	2137
阅读更多	2113
""", '隐': """
隐私权政策	2108
""", '電': """
電子信箱	2101
電子報	2101
電子版	1167
""", '音': """
音声で聞く	1172
音声読み上げ	1195
""", '頭': """
頭條	2111
""", '顯': """
顯示更多	2113
""", '首': """
首頁	2113
首页	2113
""", '點': """
點我看影片	2127
點擊播放本文	2127
點閱排行	2136
""", '가': """
가	1222
가입하기	1218
가장 많이 본 뉴스	1227
""", '개': """
개인정보 처리방침	1225
개인정보처리방침	1225
""", '거': """
거부	1225
""", '검': """
검색	1229
""", '계': """
계속 읽기	1218
""", '고': """
고객센터	1225
""", '공': """
공유	1222
공유하기	1222
""", '관': """
관련 기사	1227
관련 뉴스	1227
관련 영상	1248
관련 태그	1227
관련기사	1227
관련뉴스	1227
관련키워드	1227
""", '광': """
광고	1224
광고 닫기	1224
""", '괜': """
괜찮습니다	1215
""", '구': """
구독	1218
구독 신청	1218
구독 전용	1218
구독 중	1218
구독신청	1218
구독이 완료되었습니다	1240
구독하고 이어서 읽기	1240
구독하기	1218
""", '글': """
글씨크기	1222
글자 크기	1222
글자 크기 변경	1240
글자 크기 조절	1240
글자크기	1222
""", '기': """
기부하기	1216
기사 공유하기	1222
기사 더보기	1240
기사 듣기	1240
기사 링크 복사	1240
기사 본문	1229
기사 선물하기	1240
기사 스크랩하기	1240
기사 오류 신고	1240
기사 오류 제보	1240
기사 원문 보기	1240
기사 저장하기	1240
기사 제보 및 문의	1240
기사 후원하기	1216
기사에 대한 의견	1226
기사원문	1229
기사저장	1222
기자 구독	1235
기자 구독하기	1235
기자 페이지	1235
기자 프로필 보기	1235
기자의 다른 기사	1235
기자의 다른기사	1227
""", '나': """
나중에	1215
나중에 보기	1240
나중에 읽기	1240
나중에 하기	1215
""", '내': """
내 정보	1218
""", '네': """
네이버 블로그	1222
""", '놓': """
놓치면 안 되는 기사	1248
""", '뉴': """
뉴스 듣기	1240
뉴스레터 무료 구독	1240
""", '다': """
다른 공유 찾기	1222
다른 기사	19	1227
다른 기사 더 보기	19
다른 기사 보기	1235
다른기사	1227
다른기사 보기	1227
다시 보지 않기	1215
다음	1229
다음 기사	1227
다음 기사 보기	1240
다음 페이지	1229
다음기사	1227
다음에	1215
""", '닫': """
닫기	1215
""", '답': """
답글	1226
답글쓰기	1226
""", '당': """
당신이 좋아할 만한	1227
""", '댓': """
댓글	1226
댓글 #	1226
댓글 #개	1226
댓글 보기	1226
댓글 쓰기	1226
댓글 운영 정책	1240
댓글 운영정책	1240
댓글보기	1226
댓글쓰기	1226
댓글을 입력해주세요	1226
""", '더': """
더 보기	1229
더보기	1227	1229
""", '독': """
독자 의견 조사	1240
""", '동': """
동영상	1227
동의	1225
동의합니다	1225
""", '등': """
등록	1226
""", '디': """
디지털뉴스부	1235
디지털뉴스팀	1235
디지털콘텐츠팀	1235
""", '라': """
라인	1222
""", '랭': """
랭킹	1227
랭킹뉴스	1227
""", '로': """
로그아웃	1218
로그인	1218
로그인 후 댓글 쓰기	1240
로그인/회원가입	1218
""", '링': """
링크 복사	1222
링크가 복사되었습니다	1240
""", '마': """
마이페이지	1218
""", '많': """
많이 본 기사	1227
많이 본 뉴스	1227
많이 본 영상	1248
많이 읽은 기사	1227
많이본 기사	1227
많이본 뉴스	1227
""", '맨': """
맨 위로	1229
맨위로	1229
""", '메': """
메뉴	1229
메뉴 닫기	1229
메일	1222
""", '모': """
모두 동의	1225
""", '목': """
목록	1229
목록보기	1229
""", '무': """
무료 체험 시작하기	1218
무료 회원가입	1218
""", '문': """
문의	1226
""", '바': """
바로가기	1222
""", '밴': """
밴드	1222
""", '베': """
베스트	1227
""", '복': """
복사하기	1222
""", '본': """
본문 글씨 줄이기	1222
본문 글씨 키우기	1222
본문 바로가기	1229
본문으로 바로가기	1229
""", '북': """
북마크	1222
""", '비': """
비밀번호 찾기	1218
""", '사': """
사이트맵	1225
사진 확대	1229
""", '설': """
설문 참여 바로가기	1240
설문 참여하기	1240
설문조사 참여하기	1240
""", '속': """
속보	1227
속보 알림 받기	1240
속보 알림 신청	1240
""", '스': """
스크랩	1222
스크랩하기	1240
스폰서	1224
""", '신': """
신고	1226
신문구독	1218
""", '실': """
실시간 뉴스	1227
""", '에': """
에디터 추천	1227
""", '연': """
연관기사	1227
""", '영': """
영상	1227
영상 보기	1240
영상으로 만나보세요	1240
영상으로 보기	1240
""", '오': """
오늘 하루 보지 않기	1215
오늘은 그만 보기	1215
오늘의 추천	1227
오늘의 핫뉴스	1248
오디오로 듣기	1240
오류 신고	1226
오류 신고하기	1240
오탈자 신고	1240
""", '온': """
온라인뉴스팀	1235
""", '요': """
요약	1229
""", '원': """
원문보기	1229
""", '위': """
위로	1229
""", '유': """
유료 기사입니다	1240
""", '음': """
음성 재생하기	1240
음성으로 듣기	1222
""", '응': """
응원하기	1216
""", '의': """
의견 쓰기	1226
""", '이': """
이 기사 어땠나요	1240
이 기사를 공유합니다	1240
이 기사를 추천합니다	1240
이 기사와 함께 읽은 기사	1240
이 기자의 다른 기사	1240
이 시각 많이 본 기사	1248
이 시각 많이 본 뉴스	1248
이 시각 주요뉴스	1227
이 시각 추천뉴스	1227
이런 기사는 어때요	1248
이메일	1222
이메일무단수집거부	1225
이미 구독 중이신가요	1218
이미 회원이신가요	1218
이미지 크게 보기	1229
이미지 확대	1229
이슈	1227
이용약관	1225
이전	1229
이전 기사	1227
이전 기사 보기	1240
이전기사	1227
""", '인': """
인기 급상승	1248
인기 기사	1227
인기기사	1227
인기뉴스	1227
인쇄	1222
인쇄하기	1222
인스타그램 팔로우	1240
""", '일': """
일시후원	1216
""", '재': """
재생	1229
""", '저': """
저작권규약	1225
저장	1222
""", '전': """
전체 댓글	1226
전체 보기	1229
전체메뉴	1229
전체보기	1229
""", '접': """
접기	1229
""", '정': """
정기 후원하기	1216
정기구독	1218
정기후원	1216
""", '제': """
제보	1226
제보하기	1226
""", '좋': """
좋아요	1222
좋은 기사 후원하기	1216
""", '주': """
주소 복사	1240
주소가 복사되었습니다	1240
주소복사	1222
주요 기사	1227
주요 뉴스	1227
주요 뉴스 더보기	1248
주요기사	1227
주요뉴스	1227
""", '지': """
지금 뜨는 기사	1248
지금 뜨는 뉴스	1248
지면보기	1218
""", '청': """
청소년보호정책	1225
""", '최': """
최신 기사	1227
최신 뉴스	1227
최신기사	1227
최신뉴스	1227
""", '추': """
추천 기사	1227
추천 영상	1248
추천기사	1227
추천뉴스	1227
""", '친': """
친구 추가하기	1240
""", '카': """
카카오스토리	1222
카카오톡	1222
카카오톡 공유	1222
카카오톡으로 공유	1240
카카오톡으로 공유하기	1240
카테고리	1227
""", '쿠': """
쿠키 설정	1225
""", '퀴': """
퀴즈 풀기	1240
""", '키': """
키워드	1227
""", '태': """
태그	1227
""", '텔': """
텔레그램에서 소식 받기	1240
""", '투': """
투표하기	1240
""", '트': """
트위터	1222
트위터 공유	1222
""", '페': """
페이스북	1222
페이스북 공유	1222
페이스북으로 공유	1240
""", '펼': """
펼치기	1229
""", '포': """
포토	1227
""", '폰': """
폰트 크기	1222
""", '프': """
프리미엄	1218
프린트	1222
""", '함': """
함께 보면 좋은 기사	1227
함께 볼 기사	1248
함께 읽으면 좋은	1227
함께 읽은 기사	1248
""", '핫': """
핫뉴스	1227
핫이슈	1227
핫클릭	1248
""", '헤': """
헤드라인	1227
""", '협': """
협찬	1224
""", '홈': """
홈	1229
""", '화': """
화제의 뉴스	1227
""", '회': """
회사소개	1225
회원가입	1218
""", '후': """
후원	1216
후원 안내	1216
후원 하기	1216
후원하기	1216
후원회원 가입	1216
"""}

START = {'a': """
abonē	1324 K par	1324 K no	1324 K un	1326 K
această	1637 K traducere
además	642 K:	680 K, en
ai가	1237 K 자동 번역한	1237 K 핵심	1237 K 요약한
ai에게	1237 K 물어	1237 K 질문	1237 K 물어보기
ajánljuk	1006 K:
aktivér	303 K
alătură	12 K-te
anmäl	1877 K dig till vårt	1893 K
apúntate	661 K a nuestro seminario	661 K a nuestro evento
artykuł	1524 K ukazał się	1524 K pochodzi z	1530 K przetłumaczony	1530 K został przetłumaczony	1530 K czyta	1530 K wygenerowany
artykuły	1521 K autora
ascultă	1 K	1628 K:	1643 K podcastul	1643 K acest articol
atsisiųskite	1287 K
autorė	1291 K:
autoři	231 K jsou
außerdem	420 K lesenswert:	420 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	669 K la app
beiträge	27 K
benefício	1593 K do assinante:
beställ	1893 K
besøg	289 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2065 K liên quan:	2076 K viết này có	2076 K viết có hữu ích
báo	2076 K lỗi bài viết
bình	5 K luận	27 K luận	2077 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1006 K:
bạn	2076 K phát hiện	2076 K thấy bài viết
bản	2076 K tóm tắt này
""", 'c': """
chefredaktör	1891 K och ansvarig utgivare:	1891 K:
chưa	32 K có bình luận
citeşte	1628 K şi	1628 K şi:	1628 K şi
citește	1628 K și	1628 K și:	1628 K:	1628 K mai mult	1628 K aici	1628 K și	1628 K mai departe:
citiți	1628 K și
ciąg	1534 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1591 K gerado	1596 K oferecido por
conținut	1637 K generat	1641 K oferit de
crédit	896 K photo	896 K photos
crédits	896 K photo	896 K photos
cài	2080 K đặt ứng dụng	2080 K ứng dụng	2080 K app
có	2065 K thể bạn quan tâm:
""", 'd': """
dacă	1632 K ai informații	1639 K ai observat o
dalinkitės	1287 K
další	221 K články autora
darovať	1793 K
dernières	857 K actualités
descarcă	13 K
descargá	13 K	669 K la app
descărcați	13 K
disponível	1601 K na app store	1601 K no google play	1601 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	245 K
dostępna	1537 K w
dostępne	1537 K w
dostępny	1537 K w
dołącz	12 K do	1548 K do
držte	28 K se
découvrez	858 K aussi	875 K la boutique	875 K notre boutique	875 K nos jeux	875 K notre hors-série	883 K notre application	883 K notre appli
décryptage	858 K :
dùng	2085 K thử
""", 'e': """
elírást	7 K
előfizetőként	1031 K
encuéntranos	12 K
envía	3 K
envíanos	650 K
erről	1006 K bővebben
escríbenos	644 K
estagiária	1584 K sob supervisão	1584 * K sob supervisão
estagiário	1584 K sob supervisão
""", 'f': """
faça	1599 K o quiz	1599 K o teste	1599 K o nosso
felelős	1028 K szerkesztő:	1028 K kiadó:
fiți	31 K primul
foretrækker	304 K du
fortsätt	1895 K läsa
fotogaléria	1767 K:
fotografía	681 K:
få	280 K fuld adgang til	303 K adgang	303 K fri	303 K fuld	303 K besked	303 K ugens	303 K dagens	303 K de	303 K nyheder	303 K en notifikation	303 K breaking	303 K seneste nyt	314 K	1454 K full tilgang til	1480 K tilgang	1480 K fri	1480 K full	1480 K beskjed	1480 K varsel	1480 K ukas	1480 K dagens	1480 K de	1480 K nyheter	1480 K siste	1492 K	1868 K full tillgång till	1893 K tillgång	1893 K fri	1893 K full	1893 K besked	1893 K en notis	1893 K veckans	1893 K dagens	1893 K de	1893 K nyheter	1893 K senaste	1904 K
férjen	1031 K hozzá
följ	12 K	1872 K	1893 K
følg	12 K	12 K oss	284 K	303 K	1458 K	1480 K
füge	12 K uns
fügen	12 K sie uns
für	369 K diesen artikel	369 K diesen
főszerkesztő	1028 K:
""", 'g': """
gazeteciliğimizi	1978 K
ghé	2077 K cửa hàng trực tuyến
glöm	1893 K inte att bekräfta
góp	2076 K ý cho bài viết
gör	1877 K quizet	1877 K vårt quiz	1893 K vårt
görmemiz	1983 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1032 K lát
hintergründe	420 K dazu:
hjälp	1877 K oss bli bättre	1877 K oss att bli bättre
hjælp	289 K os med at blive bedre
hlavné	1780 K body
hlavní	233 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2077 K trả lời khảo sát	2083 K ủng hộ
hämta	13 K	1881 K
häng	1893 K med
hääleta	716 K
håll	28 K	28 K dig
hör	373 K dir	1893 K
hören	373 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	275 K også	275 K også:	289 K mere på	303 K	1449 K også	1449 K også:	1480 K
""", 'i': """
iesūti	1312 K savu	1312 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1287 K
""", 'j': """
jaký	33 K je váš
jäikö	795 K juttu kesken
jälgi	716 K
""", 'k': """
kapcsolódó	1006 K	1006 K:
kiểm	2077 K tra kiến thức của bạn
kjøp	1463 K billetter	1463 K billett	1480 K
klausykitės	1272 K
klikněte	219 K zde
ključne	1741 K točke	1741 K tačke
klõpsates	716 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1326 K var
kommentarsfältet	5 K
kopiér	303 K
kopírovat	245 K
kopírovať	1793 K
kopē	1326 K
kvíz	219 K:	1018 K	1767 K:
kérje	1031 K
kérjen	1031 K
kérjük	28 K
köp	1877 K biljetter	1877 K biljett	1893 K
kövess	12 K
kövesse	1031 K
kövessen	12 K
køb	289 K billetter	289 K billet	303 K
küfür	27 K içeren
küldd	3 K el	1013 K el nekünk
küldje	1013 K el nekünk	1031 K	1031 K tovább
kļūsti	1326 K
kết	2068 K nối với chúng tôi
""", 'l': """
laimē	1326 K
laimėkite	1287 K
legyél	1031 K
lejupielādē	1326 K
leé	680 K también	680 K más	680 K:
lisää	819 K meidät
lásd	1006 K még
lásson	1031 K több
lát	1013 K valami
láttál	1013 K valami
lägg	1893 K till
lähetä	798 K juttuvinkki	798 K uutisvinkki	798 K vinkki	802 K mielipidekirjoituksesi	802 K mielipidekirjoitus	819 K
lämna	1871 K dina tips	1871 K ditt tips
läs	1861 K mer om	1862 K också	1862 K också:	1862 K även	1862 K mer	1862 K mer:	1862 K:	1862 K här	1862 K också	1862 K mer	1862 K även	1862 K även:	1868 K vidare med	1868 K mer på	1881 K e-tidningen	1881 K tidningen	1893 K	1895 K vidare
læs	274 K mere om	275 K også	275 K også:	275 K mere	275 K mere:	275 K:	275 K her	275 K hele	275 K også	275 K mere	280 K videre med	294 K e-avisen	294 K avisen	303 K	305 K videre
légy	31 K te az első
líbil	8 K se vám	234 K se
löydät	12 K meidät	819 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1534 K wideo
mesterséges	1039 K intelligencia írta
mirá	664 K el video	680 K también	680 K:
mitä	8 K pidit	33 K mieltä	820 K mieltä sinä
mišljenja	1738 K autora	1738 K iznesena	1738 K izneta
mišljenje	1738 K autora
możliwość	5 K komentowania
mándanos	650 K
más	641 K noticias de	641 K noticias sobre	641 K sobre	641 K en	641 K de	642 K información	642 K información:	642 K información	644 K artículos de
máte	221 K tip
märkasid	701 K midagi	707 K viga	707 K artiklis viga
még	32 K nincs
més	172 K informació:	198 K notícies de	198 K notícies sobre
mød	289 K os
mūs	1326 K vari
mời	2065 K xem	2065 K bạn đọc	2065 K độc giả	2068 K độc giả theo dõi	2068 K bạn đọc theo dõi	2078 K quý vị theo dõi	2078 K quý độc giả	2078 K bạn xem video	2078 K nghe
""", 'n': """
najważniejsze	1530 K informacje
naloži	1830 K
naložite	13 K	1830 K
naročite	1837 K se na
našli	7 K jste	7 K ste
nguồn	2072 K:	2072 K :
nové	236 K číslo	236 K vydání	1783 K číslo	1783 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	819 K enemmän
nägid	717 K viga
näita	716 K
näitkö	820 K virheen
näytä	819 K sisältö
nå	1893 K vår
nézd	1006 K meg	1031 K meg
nézze	1006 K meg	1031 K meg
nāc	1317 K strādāt
""", 'o': """
oceń	8 K	1531 K ten	1531 K artykuł	1531 K tekst
odporučte	1793 K
odporúčame	1767 K:
odsłuchaj	1542 K	1542 K ten
ofereça	3 K
oglądaj	1519 K:
ohodnoťte	234 K	1781 K
opýtajte	1780 K sa
opširnije	1727 K:	1727 K na
ouça	1 K	1576 K:	1597 K o podcast
oír	1 K
""", 'p': """
pamanīji	1318 K kļūdu
pamanījāt	1318 K kļūdu
pastebėjote	1273 K įdomų	1279 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2072 K viên:
piditkö	8 K	820 K
pidätkö	820 K
piše	1752 K:
podobał	8 K ci się
podpořte	250 K
podržite	1755 K
podés	12 K seguir	651 K enviarnos
podívejte	219 K se:	219 K se na video
poleć	1542 K
poslať	1793 K
poslechněte	1 K si	219 K si	219 K si:
poslušajte	1 K	1727 K:	1809 K:
posłuchaj	1 K	1519 K:	1519 K też:
pozostała	1534 K część
pošlete	245 K
pošlite	3 K	1793 K
poți	1632 K contacta autorul	1632 K contacta autoarea
praneškite	1273 K redakcijai
predplaťte	1797 K si
prečítajte	1767 K si tiež	1767 K si aj	1767 K si	1767 K si:
pridružite	12 K se
pridėkite	1287 K
pročitaj	1727 K još	1727 K i
pročitajte	1727 K još	1727 K i	1727 K više	1727 K još	1727 K i	1727 K više	1727 K:	1727 K više o ovoj temi
prvý	1792 K mesiac len za	1792 K mesiac za	1792 K mesiac už za	1792 K mesiac zadarmo
prześlij	1542 K dalej
páčil	8 K sa vám	1781 K sa
päivitä	819 K
pääset	819 K lukemaan
päätoimittaja	817 K:
păstrați	28 K
pērc	1317 K biļetes	1326 K
předplaťte	250 K si
přehrajte	219 K si
přečtěte	219 K si také	219 K si	219 K si:	219 K si také:
připojte	12 K se
""", 'q': """
querés	651 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1273 K autorei	1273 K autoriui
recibí	650 K las noticias
recomandări	1628 K:
regisztrálj	1030 K ingyenesen
regisztráljon	1018 K	1030 K ingyenesen
resuméet	26 K er
resztę	1534 K tekstu
rezervē	1326 K
rešite	1727 K kviz
riješite	1727 K kviz
rozwiąż	1519 K quiz
rätsel	411 K mit
rätseln	411 K sie mit
réservez	875 K vos places pour la soirée de la rédaction
résumer	866 K cet article	866 K l'article
résumé	866 K généré	866 K rédigé	866 K réalisé	866 K produit	866 K par
rösta	1893 K
rādīt	1326 K
""", 's': """
saglabā	1326 K
saistīts	1302 K:
saņem	1326 K
sažetak	1741 K	1741 K članka	1741 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	650 K el canal	680 K leyendo:
sesizări	1632 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	233 K	233 K článku
siųskite	1273 K savo	1287 K
sjefredaktør	1477 K:	1477 K og ansvarlig redaktør:
skopírovať	1793 K
skrót	1530 K artykułu
související	219 K:
sprawdź	1519 K:	1519 K też:
spýtajte	1780 K sa
stališča	1820 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	1868 K
stötta	1868 K
støt	280 K
støtt	1454 K
suscríbete	622 K a
susidūrėte	1273 K su
susiję	1262 K:
synthèse	866 K générée
syötä	819 K
szerző	1037 K:
szívesen	1032 K meghallgatjuk
szöveg	1037 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	655 K
síganos	12 K
sígueme	655 K
síguenos	12 K
søg	303 K nu
súhrn	1780 K
súmate	12 K
súvisiace	1767 K:
súvisiaci	1767 K článok
sūti	1312 K savu	1326 K
""", 't': """
también	642 K puedes leer	642 K puedes leer:	642 K te puede interesar:
també	172 K et pot interessar:
tekoäly	824 K on
tenés	647 ¿K información
thử	2077 K sức với
tiedätkö	798 K aiheesta	798 K asiasta	798 K lisää
tiivistelmä	26 K on
tilføj	303 K
todavía	32 K no hay comentarios
további	1006 K részletek
traducció	181 K feta
transparentní	226 K účet:
trả	2077 K lời câu đố
trải	2085 K nghiệm
turpinājums	1328 K
twój	27 K komentarz
työskenteletkö	798 K
tác	2072 K giả:	2072 K giả là
támogasd	1023 K a	1023 K az
támogassa	1023 K a	1023 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	2076 K tắt này
töltsd	13 K le
töltse	13 K le	1031 K le	1031 K ki
történeteiket	1013 K
tüm	27 K yorumlar
tęsinys	1289 K
tłumaczenie	1530 K
tải	13 K	13 K ứng dụng	2080 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
uključi	1748 K
uključite	1748 K
uložit	245 K
uložiť	1793 K
uložte	245 K si	1793 K si
unbeschränkter	391 K zugang
unterstütze	325 K
unterstützen	325 K sie	325 K sie die
uočili	7 K ste
urmărește	12 K	1628 K și:	1643 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1018 K részt
več	1809 K:	1809 K v videu	1834 K o tem	1834 K novic	1834 K preberite
vidéo	858 K :
visą	1287 K interviu
više	1727 K o:
você	1576 K pode gostar:
vprašaj	1823 K
vprašajte	1823 K
vypočujte	1 K si	1767 K si:
vytiskněte	245 K
vytlačiť	1793 K
vytlačte	1793 K
válaszolj	1031 K
válaszoljon	1031 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	303 K med
véleménycikkeit	1013 K
více	219 K zde	219 K k tématu:
võida	716 K
võta	701 K ühendust	716 K
vă	28 K rugăm să
věnujte	245 K
všechny	27 K komentáře	221 K články autora
""", 'w': """
weiterführende	347 K artikel:
więcej	1518 K o	1518 K na temat	1518 K z	1519 K na ten temat:	1521 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1972 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1312 K redakcijai
zkopírovat	245 K
znalazłeś	7 K
""", '©': """
©	351 K dpa	520 K #	520 K
""", 'à': """
à	858 K lire aussi	858 K lire également	858 K lire :	858 K lire sur	858 K voir aussi	858 K écouter	858 K relire	858 K découvrir	858 K lire sur le même sujet	858 K consulter :	858 K voir également	860 K propos de l'auteur	860 K propos de l'autrice	875 K retrouver dans le numéro
àudio	181 K generat
""", 'á': """
áudio	1591 K gerado
""", 'ä': """
är	1871 K du
äänestä	819 K
""", 'é': """
écouter	1 K l'article	1 K cet article	858 K aussi
écoutez	1 K cet	1 K l'article	879 K le podcast
""", 'í': """
írd	1031 K be
írj	1013 K a szerzőnek
írja	1031 K be
írjon	1013 K a szerzőnek	1031 K közvetlenül	1031 K nekünk
""", 'î': """
întreabă	1637 K asistentul
""", 'ö': """
ön	1032 K szerint
""", 'ú': """
últimas	641 K noticias de	1575 K de	1575 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	349 K die autorin	349 K den autor	349 K die autor:in	349 K die autoren	349 K die autor:innen
""", 'č': """
čitaj	1727 K još
čitajte	1727 K i	1727 K još	1727 K još:
članak	1741 K je preveden	1741 K čita	1744 K je objavljen u
članek	1823 K je preveden	1823 K bere	1823 K je prebral	1826 K je objavljen v
článek	233 K byl přeložen	233 K přeložen	233 K načetl	236 K vyšel v
článok	1780 K bol preložený	1780 K načítal	1783 K vyšiel v
čo	33 K si myslíte
čtěte	219 K také	219 K také:	219 K i	219 K více	219 K:	219 K také
číslo	226 K účtu pro dary	226 K transparentního účtu
čítajte	1767 K aj	1767 K tiež	1767 K viac
""", 'đ': """
đánh	2076 K giá bài viết
đăng	2077 K ký tham dự hội thảo
đọc	2065 K thêm	2065 K thêm:	2065 K:	2065 K tiếp:	2068 K tin nhanh
""", 'į': """
įsigykite	1287 K
įtraukite	1287 K mus
įveskite	1287 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1546 K:
źródło	1546 K:
""", 'ž': """
žinote	1273 K daugiau	1288 K istoriją
žiūrėkite	1262 K taip pat	1287 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	458 K χρήσιμο	458 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	471 K τον	471 K τα	471 K
ακούστε	1 K	444 K:
αντιγράψτε	466 K
αντιγραφή	466 K
αξιολογήστε	458 K
αποθηκεύστε	466 K
""", 'β': """
βίντεο	444 K:
βαθμολογήστε	458 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	444 K επίσης	444 K:	444 K το βίντεο	444 K εδώ	444 K επίσης:	444 K ακόμα:	444 K φωτογραφίες	444 K ακόμη	444 K ακόμη:	455 K όλα τα άρθρα	467 K όλες	467 K όλα	467 K τις
δειτε	444 K επισης	444 K ακομη	444 K:
διάβασε	444 K επίσης	444 K ακόμη
διαβάζεται	457 K από
διαβάστε	444 K επίσης	444 K επίσης:	444 K ακόμη	444 K ακόμη:	444 K ακόμα	444 K:	444 K εδώ	444 K περισσότερα	444 K ακόμα:	444 K εδώ περισσότερα	444 K σχετικά	444 K αναλυτικά	455 K όλα τα άρθρα	467 K όλες	467 K όλα	467 K τις
διαβαστε	444 K επισης	444 K ακομη	444 K ακομα	444 K:
διαθέσιμη	463 K στο
διαθέσιμο	463 K σε	463 K στο
""", 'ε': """
εκτυπώστε	466 K
ενεργοποιήστε	463 K
εσείς	33 K τι
""", 'η': """
η	457 K περίληψη	457 K σύνοψη	457 K ανάγνωση
""", 'κ': """
κατέβασε	463 K
κατεβάστε	13 K	463 K	471 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	444 K:
""", 'λ': """
λήψη	463 K από	463 K στο
""", 'μ': """
μάθετε	467 K όλες
με	469 K πληροφορίες από
μείνετε	467 K ενημερωμένοι
μετάφραση	457 K
μοιράσου	466 K
μοιραστείτε	3 K
""", 'ο': """
οι	455 K απόψεις	455 K γνώμες
""", 'π': """
περίληψη	457 K
περισσότερα	444 K:
πηγές	469 K:
πηγή	469 K:
προτείνετε	466 K
πώς	458 K σας φάνηκε
""", 'ρ': """
ρωτήστε	457 K
ρώτα	457 K
ρώτησε	457 K
""", 'σ': """
σας	8 K άρεσε	458 K φάνηκε	458 K βοήθησε	458 K άρεσε
στείλτε	466 K
στηρίξτε	471 K	471 K τον	471 K τα	471 K την
σύνοψη	457 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	455 K κείμενα που
το	455 K άρθρο εκφράζει	457 K άρθρο μεταφράστηκε	457 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	466 K
""", 'ό': """
όλα	455 K τα άρθρα
όλες	467 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1695 K - обозреватель	1695 K - корреспондент	1695 K - колумнист	1695 K - редактор	2028 K - оглядач	2028 K - колумніст	2028 K - кореспондент
авторка	2028 K - оглядачка	2028 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1681 K новостей	1682 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1698 K ли материал	1698 K ли пересказ	1698 K ли этот пересказ	1698 K ли этот	1698 K ли текст
была	1698 K ли статья	1698 K ли эта	1698 K ли новость
більше	2015 K по темі:	2015 K за темою:	2015 K на тему:	2015 K про це:	2043 K новин	2043 K матеріалів
""", 'в': """
вакансии	1701 K "	1701 K "	1701 K редакции
вакансії	2033 K "	2033 K "	2033 K редакції
вам	8 K понравилась	8 K сподобал*	1698 K понравилась	1698 K понравился	1698 K помогла	2031 K сподобалась	2031 K сподобалася	2031 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1681 K новости на тему	1681 K материалы	1681 K новости	1681 K статьи	1684 K статьи автора	1684 K материалы автора
всички	123 K новини
встановлюйте	2038 K
встановіть	13 K	2038 K
""", 'г': """
главное	1697 K от
гледайте	99 K видеото	99 K:
головне	2030 K від	2030 K за версією
""", 'д': """
детальніше	2015 K:	2015 K про це
джерела	2045 K:
джерело	2045 K:
дивіться	2015 K також	2015 K:	2015 K також:	2015 K відео:
до	2015 K теми:
докладніше	2015 K:	2015 K про це
доступно	1706 K в	1706 K на	1706 K для	2038 K в	2038 K у	2038 K на	2038 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1684 K материалы автора
думка	2028 K автора	2028 K редакції	2028 K, висловлена
думки	2028 K авторів
""", 'е': """
есть	1684 K новость
еще	1682 K по теме:
ещё	1681 K больше	1682 K по теме:
""", 'з': """
за	2015 K темою:
забелязахте	7 K
завантажити	2038 K в	2038 K з	2038 K у
завантажте	13 K	2038 K в	2038 K з
завантажуйте	13 K	2038 K	2048 K застосунок
загрузите	1706 K в	1706 K на
задайте	1697 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	2030 K
зберегти	2042 K
збережіть	2042 K
знайшли	7 K помилку
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
источник	1712 K:
источники	1712 K:
""", 'к': """
как	1698 K вам статья	1698 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	2030 K виклад	2030 K переказ
коротко	1697 K от	2030 K від
краткий	26 K пересказ	1697 K пересказ
кратко	1697 K от
краткое	1697 K содержание
куиз	99 K:
""", 'л': """
лучшее	1681 K за
""", 'м': """
материал	1682 K по теме:	1700 K опубликован в	1703 K можно
месяц	1709 K подписки за
мнение	1695 K автора	1695 K редакции
мнението	109 K на автора
мнения	1695 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2042 K
надішліть	3 K	2042 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новия	114 K брой
новият	114 K брой
новости	1681 K партнеров
новый	1700 K номер
няма	32 K коментари
""", 'о': """
об	1682 K этом подробнее	1684 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1697 K	2030 K
оставьте	31 K первый
открихте	7 K
откройте	1706 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1710 K
отправьте	3 K	1710 K
оценете	112 K
оцените	8 K	1698 K
оцініть	2031 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1709 K месяц за
перевод	1697 K выполнен	1697 K сделан
передплата	2041 K за #	2041 K від #
переказ	2030 K
переклад	2030 K зроблено
пересказ	1697 K
перший	2041 K місяць за
по	1682 K теме:
повече	99 K по темата:	123 K новини
погляди	2028 K авторів
подарете	122 K
подарите	1710 K
подарить	1710 K
подарувати	2042 K
подаруйте	2042 K
поддержать	1715 K
поддержите	1715 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1709 K за #	1709 K от #	1709 K за рубль
подписывайтесь	12 K	1715 K на
подпишись	12 K
подпишитесь	12 K	1715 K на
подробнее	1682 K:	1682 K в материале	1682 K - в	1682 K читайте в материале	1682 K об этом
подробности	1682 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1695 K автора
позицията	109 K на автора
позиція	2028 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	2042 K
порекомендуйте	1710 K
последвайте	12 K	128 K
последние	1681 K новости о
послухати	1 K
послушать	1 K
поставте	2030 K запитання
почитать	1682 K:
преведено	111 K с
преводът	111 K е
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1684 K новость
приєднуйтесь	12 K
пройдите	1682 K тест
пройдіть	2015 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	2041 K за #	2041 K від #
підписуйся	12 K
підписуйтесь	12 K	2048 K на
підпишіться	12 K	2048 K на
підсумок	2030 K
підтримайте	2048 K
підтримати	2048 K
""", 'р': """
работа	1701 K в "
радимо	2015 K прочитати:
разрешете	118 K
распечатайте	1710 K
распечатать	1710 K
резюме	111 K
резюмето	111 K
рекомендуем	1682 K:
рекомендуємо	2015 K:
робота	2033 K в "	2033 K у "
роздрукувати	2042 K
роздрукуйте	2042 K
""", 'с': """
саммари	1697 K
свалете	13 K	118 K
свежий	1700 K номер
свързани	99 K:
связаться	1684 K с автором
скачайте	13 K	1706 K в	1706 K из	1715 K приложение
скачать	13 K	1706 K в	1706 K на
скопировать	1710 K
скопируйте	1710 K
скопіювати	2042 K
скопіюйте	2042 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	2015 K:	2015 K також:
слухати	1 K
слушайте	1682 K:	1682 K также:
слушать	1 K
см	1682 K. также:
смотрите	1682 K также	1682 K:	1682 K	1682 K также:	1682 K видео:
соблюдайте	28 K
сообщения	27 K
сохраните	1710 K
сохранить	1710 K
спитайте	2030 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1697 K
спросить	1697 K
станьте	31 K первым	31 K першим	1715 K подписчиком	1715 K соучастником	2048 K частиною спільноти	2048 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	2030 K перекладено
статью	1703 K можно
статья	1697 K переведена	1697 K озвучена	1698 K была	1700 K опубликована в
стежте	12 K за
стислий	2030 K виклад	2030 K переказ
""", 'т': """
також	2015 K читайте:
текст	1697 K переведён	1697 K переведен	1697 K озвучен	2030 K перекладено	2030 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1695 K зрения автора	2028 K зору автора	2028 K зору редакції
""", 'у': """
увидели	7 K ошибку
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1682 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
""", 'ц': """
цей	2030 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	2031 K була стаття	2031 K був матеріал	2031 K був переказ	2031 K був цей переказ	2031 K була ця	2031 K був цей	2031 K сподобалась	2031 K сподобалася	2031 K сподобався
читайте	12 K нас	13 K	1682 K также	1682 K также:	1682 K:	1682 K подробнее	1682 K еще	1682 K также	1682 K по теме:	1682 K подробнее:	1682 K материал	1682 K в материале	1706 K нас без	1706 K без	1715 K	1715 K нас в	2015 K також	2015 K також:	2015 K:	2015 K ще	2015 K також	2015 K також на тему:	2015 K по темі:	2015 K також на тему	2048 K
читать	1682 K также	1682 K также	1682 K по теме:
что	33 K вы думаете	1682 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	2015 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1697 K пересказ	1703 K материал можно	1703 K текст можно
эту	1703 K статью можно
""", 'я': """
як	2031 K вам стаття	2031 K вам матеріал
""", 'א': """
אהבתם	924 K את
אולי	938 K פספסתם:
אל	929 K תפספסו: הפעילו
""", 'ב': """
בואו	925 K לעבוד איתנו
בחנו	927 K את עצמכם
""", 'ד': """
דווחו	924 K על
""", 'ה': """
האזינו	1 K	913 K:	926 K לפודקאסט	926 K לפרק
האם	8 K אהבתם	924 K הכתבה	924 K הסיכום	924 K המידע
הדוא	918 K"ל האדום
הורידו	13 K
היו	31 K הראשונים
הירשמו	925 K לוובינר	925 K לכנס
הכותב	919 K הוא
הכותבים	919 K הם
הכותבת	919 K היא
הכתבה	924 K עניינה	939 K ממשיכה
המחבר	919 K הוא
המחברת	919 K היא
המשך	939 K הכתבה
הפעילו	929 K התראות	929 K את ההתראות
הפרק	926 K המלא זמין
הצביעו	927 K בסקר
הצטרפו	12 K	916 K	916 K אלינו	925 K לצוות שלנו
הקשיבו	926 K לפודקאסט
השתתפו	927 K בסקר
התגובות	5 K
""", 'ח': """
חודש	934 K ראשון ב
""", 'י': """
יש	918 K לכם מידע	918 K לכם סיפור	918 K לך מידע	918 K לך סיפור
""", 'כ': """
כדי	934 K לקרוא את
כל	916 K החדשות
""", 'ל': """
להאזנה	926 K לכתבה	926 K לפודקאסט
להמשך	934 K קריאה
לכל	919 K הכתבות של	938 K הכתבות:
לכתבה	913 K המלאה
לכתבות	938 K נוספות:
לעדכונים	916 K נוספים	916 K
לפניות	918 K לכתב	918 K לכתבת
לפרק	926 K המלא
לצפייה	926 K בסרטון	926 K בווידאו	926 K במשדר
לקבוצת	916 K הוואטסאפ	916 K הווטסאפ
לקבלת	916 K עדכונים
לקריאה	913 K נוספת	913 K נוספת:	934 K מלאה
לקריאת	934 K הכתבה המלאה
לרכישת	925 K כרטיסים לכנס	925 K כרטיסים לחצו	925 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	927 K דעתכם? הצביעו
מייל	918 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	918 K במשהו	918 K בטעות
""", 'ע': """
עוד	913 K בנושא:	938 K במדור:	938 K כתבות:
ענו	927 K על הסקר	927 K על הסקר:	927 K על החידון
עקבו	12 K	916 K אחרינו	916 K אחרי
""", 'פ': """
פרסומת	939 K
""", 'צ': """
צפו	913 K:	913 K גם	926 K בסרטון	926 K בתיעוד	926 K בווידאו	926 K בכתבה
""", 'ק': """
קבלו	929 K התראות	929 K עדכונים על	929 K עדכונים לנייד
קרא	913 K גם	913 K גם:
קראו	913 K גם	913 K גם:	913 K עוד
""", 'ר': """
רוצים	916 K להיות	916 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	932 K	933 K בעיתונות	933 K בנו	933 K בעבודתנו
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
از	763 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	751 K خود را بسنجيد
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
ايا	748 K اين	748 K خطايي
اين	748 K	763 K مطلب را هم بخوانيد:
اينجا	763 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	738 K:
بخوانيد	738 K:
بشنويد	1 K
به	12 K كانال	748 K اين
بيشتر	738 K بخوانيد	738 K بخوانيد:	738 K ببينيد	763 K بدانيد:
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
تماس	744 K با نويسنده
تمت	62 K ترجمة هذا
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	744 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	751 K خود را
در	738 K اين باره بخوانيد	751 K اين نظرسنجي	751 K نظرسنجي ما	751 K نظرسنجي	763 K همين زمينه:	763 K همين رابطه:
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
شما	751 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	744 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	744 K خبر:	744 K خبر :
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
مترجم	744 K:
مصيتم	7 K
مطالب	738 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	744 K:	744 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	748 K شما درباره
نظرات	5 K
نظرسنجي	751 K:
نويسنده	744 K:	744 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	738 K بخوانيد	738 K بخوانيد:	763 K ببينيد:
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
گزارش	744 K:	748 K خطا
""", 'आ': """
आप	12 K हमें
आपक	971 Kो यह	971 Kो ये
""", 'इ': """
इनप	966 Kुट-	966 Kुट:	966 Kुट -	966 (Kुट
इस	960 Kे भी पढें	960 Kे भी पढें:	984 Kे भी पढें-	984 Kे भी देखें:
""", 'ए': """
एज	966 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	960 K पढें:	984 K भी पढें:
""", 'क': """
क	971 K्या यह	971 K्या आपको	980 Kेवल # रुपये में
""", 'ख': """
खबर	971 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	966 Kिस्क्लेमर:
""", 'द': """
द	960 Kेखें:	960 Kेखें वीडियो
""", 'प': """
पढ	960 Kें:	984 Kें-
""", 'भ': """
भ	966 (Kाषा
""", 'म': """
म	980 Kात्र # रुपये में
""", 'य': """
य	960 Kे भी पढें	960 Kे भी पढें:	966 (Kे लेखक के	984 Kे भी पढें-	984 Kे भी देखें:
यह	960 K भी पढें	960 K भी पढें:	960 K भी देखें:	966 (K लेखक के	971 K खबर आपको	984 K भी पढें-	984 K भी पढें -
""", 'ल': """
ल	966 Kेखक के बारे में	966 Kेखिका के बारे में	966 (Kेखक	966 (Kेखिका	966 Kेखक वरिष्ठ पत्रकार हैं	966 Kेखक स्वतंत्र पत्रकार हैं	966 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	960 Kंबंधित:	980 Kिर्फ # रुपये में	984 Kंबंधित खबर:	984 Kंबंधित खबरें:
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
กด	12 Kติดตาม	1917 Kติดตาม	1917 Kไลก์
""", 'ข': """
ขอ	1920 Kบคุณภาพจาก	1920 Kบคุณข้อมูลจาก
ข่	1914 Kาวที่เกี่ยวข้อง:	1920 Kาวโดย	1926 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	1926 Kิป:
คุ	1923 Kณรู้สึกอย่างไรกับ	1923 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	1926 Kคลิป:	1926 Kคลิป :
""", 'ซ': """
ซื	1924 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1914 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	1917 Kดตามเรา	1917 Kดตามข่าว	1934 Kดตามอ่านข่าวอื่นๆ	1934 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	1922 Kม ai
""", 'ท': """
ทด	1924 Kสอบความรู้ของคุณ
ทำ	1924 Kแบบสำรวจสั้น
ที	1920 K่มา:	1920 K่มา :
""", 'บ': """
บท	1922 Kสรุปนี้	1922 Kความนี้แปล	1922 Kความนี้เรียบเรียง	1923 Kความนี้มีประโยชน์
""", 'ป': """
ปร	1922 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	1920 K้เขียน:	1920 K้เขียน :
""", 'พ': """
พบ	1923 Kข้อผิดพลาดในบทความ
พื	1935 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	1924 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	1920 Kพ:
""", 'ร': """
ร่	1924 Kวมโหวต:	1924 Kวมโหวต :	1924 Kวมทำแบบสำรวจ	1924 Kวมสนุก	1930 Kวมสนับสนุน
""", 'ล': """
ลง	1924 Kทะเบียนเข้าร่วมสัมมนา	1924 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	1930 Kับสนุน
สร	1922 Kุปโดย	1922 Kุปข่าวด้วย	1922 Kุปนี้	1922 Kุปข่าวโดย	1923 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	1914 Kานเพิ่มเติม:	1914 Kานต่อ:	1914 Kานข่าวต้นฉบับ:	1914 Kานเพิ่มเติม	1914 Kานประกอบ:	1926 Kานข่าวเพิ่มเติม:	1926 Kานข่าวเพิ่มเติม	1926 Kานข่าวที่เกี่ยวข้อง:	1926 Kานข่าว:	1926 Kานเรื่องอื่น:	1934 Kานข่าวอื่นๆ	1934 Kานข่าวต้นฉบับได้ที่	1934 Kานบทความอื่นๆ	1934 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	1920 Kางอิง:
""", 'เ': """
เก	1920 Kี่ยวกับผู้เขียน
เข	1917 K้าร่วมช่อง
เน	1922 Kื้อหานี้สร้าง	1935 Kื้อหาสปอนเซอร์	1935 Kื้อหาโฆษณา	1935 Kื้อหาสนับสนุนโดย
เพ	1917 Kิ่มเพื่อน
เร	1920 Kื่อง:	1920 Kื่อง :	1920 Kื่องและภาพ
""", 'แ': """
แจ	1923 K้งแก้ไขข่าว
แช	3 Kร์
แป	1922 Kลโดย
แอ	1917 Kดไลน์
""", 'โ': """
โฆ	1935 Kษณา -
""", 'ใ': """
ให	1923 K้คะแนนบทความ
""", 'ไ': """
ไม	1917 K่พลาดทุกข่าวสาร	1917 K่พลาดข่าว
""", 'ả': """
ảnh	2072 K:
""", 'ủ': """
ủng	2072 K hộ tác giả	2083 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1182 Kせて読みたい	1182 【Kせて読みたい】	1182 Kせて読みたい:
""", 'こ': """
こち	1182 Kらもおすすめ	1182 Kらもおすすめ:	1207 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1188 K記事を書いた人	1188 K記事の筆者	1191 K要約はai	1191 K要約は、ai	1191 K要約は役に立ち	1191 ※K要約	1191 K記事の要約	1191 K記事はai	1191 K翻訳	1191 K見出しはai	1198 K記事は	1198 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1182 Kと見る:	1207 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1207 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1207 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2122 K内容由ai
""", '作': """
作者	2119 K:	2119 (K	2119 K係	2119 K为	2119 K為
""", '你': """
你可	2112 K能會喜歡:	2140 K能想看:
你有	2118 K线索
你覺	2124 K得這篇
你觉	2124 K得这篇
""", '來': """
來源	2119 K:
""", '內': """
內容	2122 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2122 K由ai
""", '写': """
写真	1182 【K】	1182 K:	1207 【Kを見る】	1207 【Kギャラリー】
""", '出': """
出典	1188 K:
""", '分': """
分享	3 K
""", '前': """
前回	1207 【K】	1207 Kの記事:
""", '加': """
加入	12 K	2116 K	2135 K
""", '動': """
動画	1182 【K】	1207 【Kを見る】
""", '升': """
升級	2135 K
升级	2135 K
""", '原': """
原文	2139 K刊于	2139 K刊於
""", '参': """
参与	2126 K我们的
参考	1182 K:
""", '參': """
參與	2126 K我們的
""", '发': """
发现	7 K错误	2125 K错误
""", '取': """
取材	1188 K・文	1188 K・執筆
""", '另': """
另请	2112 K参阅
""", '可': """
可以	2117 K在x上
""", '合': """
合わ	1182 Kせて読みたい:
""", '同': """
同场	2112 K加映:
同場	2112 K加映:
""", '問': """
問問	2122 K我們的ai
""", '執': """
執筆	1188 K:	1188 K/
""", '報': """
報名	2126 K參加
""", '填': """
填写	2126 K问卷
填寫	2126 K問卷
""", '如': """
如发	2125 K现
如有	2118 K线索	2118 K線索
如果	2118 K您有相关线索	2118 K您有	2118 K你掌握	2118 K您掌握
如發	2125 K現
""", '審': """
審校	2119 K:
""", '延': """
延伸	2112 K閱讀	2112 K阅读	2112 K閱讀:	2112 【K閱讀】	2140 K閱讀:	2140 K阅读:
""", '引': """
引用	1188 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2140 K:
影音	2140 K:
""", '往': """
往下	2140 K看更多:
""", '您': """
您对	2124 K这篇文章
您對	2124 K這篇文章
您有	2118 K线索
您的	27 K评论
您覺	2124 K得這篇
您觉	2124 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2112 K阅读:
""", '扫': """
扫描	2116 K
扫码	2116 K
""", '投': """
投票	2126 K:
投稿	27 Kは
""", '报': """
报名	2126 K参加
""", '按': """
按讚	2116 K追蹤
""", '採': """
採訪	2119 K撰文:
""", '推': """
推荐	2112 K阅读	2112 K阅读:
推薦	2112 K閱讀:
""", '提': """
提供	1188 K:
""", '摘': """
摘要	2122 K由
""", '撰': """
撰文	2119 K:
撰稿	2119 K:
""", '支': """
支持	2133 K
""", '收': """
收听	1 K	2128 K我们的播客	2128 K我们的节目
收聽	1 K	2128 K我們的播客	2128 K我們的節目
""", '文': """
文/	1188 K
文:	1188 K
文・	1188 K
文章	2119 K来源:	2125 K有误	2125 K有誤
""", '新': """
新聞	2118 K線索
新闻	2118 K线索热线	2118 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2112 K:	2112 K新聞:	2112 K內容:	2112 【K新聞】	2112 K相關	2112 K阅读:	2112 K報導:	2112 K报道:	2139 K精彩内容	2139 K精彩內容	2139 K资讯	2139 K資訊	2139 K内容请	2139 K內容請	2140 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2118 K要爆
""", '本': """
本内	2122 K容由ai
本摘	2122 K要
本文	2119 (K作者	2119 K作者	2122 K摘要	2122 K由ai	2122 K由人工智能翻译	2122 K由人工智能生成	2122 K由人工智慧	2139 K章來自	2139 K转载自	2139 K轉載自	2139 K来自	2139 K來自
""", '来': """
来发	31 K表第一
来源	2119 K:
""", '校': """
校对	2119 K:
""", '構': """
構成	1188 K・文
""", '次': """
次に	1182 K読む:
次の	1207 Kページ:	1207 【K記事】
次ペ	1207 Kージ:
""", '欢': """
欢迎	12 K关注	2117 K在	2117 K关注	2118 K提供线索	2118 K投稿
""", '歡': """
歡迎	12 K追蹤	2117 K在	2118 K提供線索	2118 K投稿
""", '此': """
此摘	2122 K要
""", '测': """
测一	2126 K测:
""", '測': """
測一	2126 K測:
""", '点': """
点击	2112 K查看	2128 K观看视频	2128 K收听
点我	2116 K加入
""", '熱': """
熱門	2140 K新聞:
""", '爆': """
爆料	2118 K请	2118 K請
""", '画': """
画像	1182 【K】	1207 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2125 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2112 K阅读	2112 K新闻	2112 K报道:	2112 K阅读:	2140 K新闻:	2140 K文章:
相關	2112 K新聞	2112 K報導	2112 【K新聞】	2112 K閱讀:	2140 K新聞:	2140 K文章:	2140 K報導:
""", '看': """
看更	2112 K多:	2140 K多:
""", '立': """
立即	2116 K加入	2126 K报名	2126 K報名
""", '筆': """
筆者	1188 Kプロフィール
""", '編': """
編輯	2119 K:
""", '编': """
编辑	2119 K:	2119 (K:
""", '聽': """
聽我	2128 K們的podcast
""", '著': """
著者	1188 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2128 K上方影片
""", '观': """
观看	2128 K上方视频
""", '视': """
视频	2140 K:
""", '訂': """
訂閱	2135 K
""", '記': """
記事	7 Kの誤り	1198 Kの誤り	1198 Kに誤り
記者	1188 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1182 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2133 K持
""", '订': """
订阅	2135 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2133 K持
""", '責': """
責編	2119 K:
""", '資': """
資料	2119 K來源:
""", '贊': """
贊助	2133 K
""", '责': """
责任	2119 K编辑:	2119 (K编辑
责编	2119 K:
""", '赞': """
赞助	2133 K
""", '这': """
这个	2123 K摘要
这段	2123 K摘要
这篇	8 K文章	2123 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2123 K摘要
這篇	2123 K文章
""", '采': """
采写	2119 K:
""", '長': """
長按	2116 K
""", '长': """
长按	2116 K
""", '関': """
関連	1182 K記事	1182 K記事:	1182 【K記事】	1182 K:	1182 【K】	1182 K:	1207 【K写真】	1207 K記事:
""", '閱': """
閱讀	2112 K更多
""", '问': """
问问	2122 K我们的ai
""", '阅': """
阅读	2112 K更多
""", '馬': """
馬上	2126 K報名
""", '马': """
马上	2126 K报名
""", '點': """
點我	2116 K加入
點擊	2112 K查看	2128 K觀看影片
""", '같': """
같이	1228 K 보기:
""", '관': """
관련	1228 K 기사:	1249 K 기사 :	1249 [K 기사]	1249 K 기사-
관련기사	1228 K	1228 K:	1228 [K]	1249 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1237 K #줄 요약
기사에	1242 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1249 K 기사:
""", '당': """
당신의	1241 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1228 K 읽기:
더보기	1228 [K]	1228 K:
""", '독': """
독자	1241 K 설문에	1241 K 설문조사에
""", '많': """
많이	1249 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1237 K 요약은
""", '사': """
사진출처	1252 K:
""", '생': """
생성형	1237 K ai가 요약
""", '설': """
설문에	1241 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1241 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1228 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1237 K 요약은 ai	1237 K 요약이 도움	1237 K 기사는 인공지능	1237 K 기사는 ai	1237 K 번역	1242 K 기사가 도움이	1242 K 기사를 어떻게	1242 K 뉴스에 대한 의견	1242 K 기사에 대한 의견
이슈	1249 [K]
이어	1228 K 읽기:
""", '인': """
인기기사	1249 [K]
""", '자': """
자료출처	1252 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1228 K 기사:
추천기사	1249 [K]
""", '출': """
출처	1252 K:	1252 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1228 K 볼 만한 기사:	1228 K 보면 좋은 기사:	1249 [K 읽기]
""", '핫': """
핫클릭	1249 [K]
""", '화': """
화보	1228 [K]
"""}

CONTAINS = {'a': """
abonați	1656 K-vă	1660 K
abonații	1657 K noștri
abonează	1620 K-te pentru	1623 K-te pe youtube	1656 K-te
abonné	841 déjà K	841 pas encore K	841 en tant qu'K
abonnés	841 réservé aux K	841 réservé à nos K	898 nos K	901 K
abonējiet	1333 K
actualité	844 l'essentiel de l'K	849 suivez l'K	849 suivez toute l'K	849 retrouvez toute l'K	862 couvre l'K
adatkezelési	1003 K tájékoztató
admitió	685 K
adomány	1049 K
adományoddal	1045 K
adományok	1049 K
adományozz	1045 K
adományozzon	1022 K itt
advirtió	685 K
adó	996 K #%
adód	1047 K #
adója	1022 K #
adăugat	1659 a K
affiliatelänkar	37 K	1888 K
affilié	37 lien K
affiliés	37 liens K
affirmé	900 a K
afiliación	37 enlaces de K
afirmó	685 K
agregó	685 K
aicināja	1336 K
aizsargātas	1303 visas tiesības K
aiškino	1297 K
ajouté	900 a K
ajută	1656 K-ne
ajánld	1045 K fel
alkalmazás	1001 töltsd le az K
alkalmazásban	1020 az K
alkalmazást	1020 K
alkalmazásunk	1046 K
alkalmazásunkat	1001 töltse le K
alăturat	1633 s-a K echipei
améliorer	881 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
anketě	239 naší K	239 v K
ankietę	35 naszą K	1535 naszą K	1535 krótką K
anmäl	1906 K dig till
anmäla	1883 genom att K dig
annoncé	900 a K
annoncør	307 betalt af en K	307 betalt af K
annonslänkar	37 K	1888 K
annonsör	1897 betalt av en K	1897 betald av en K
annonsør	1485 betalt av en K
anunció	685 K
anunțat	1659 a K
använder	1857 vi K cookies	1857 K kakor
anúncio	1595 após o K	1595 depois do K
anúncios	1613 sem K
aplicación	629 descarga la K	629 descarga nuestra K
aplicația	1623 descarcă K	1657 K noastră
aplikację	1507 pobierz K	1507 pobierz naszą K	1507 ściągnij K
aplikácii	1788 našej K
aplikáciu	1788 mobilnú K	1788 K
aportació	200 la teva K
aportación	648 tu K	673 haz tu K
apoyá	682 K
applikációnk	1020 K
applikációnkat	1020 K
apsolīja	1336 K
apóyanos	648 K	682 K
apóyenos	648 K	682 K
apúntate	628 K a nuestra	628 K gratis	682 K a	682 K gratis
arkadaşinla	1982 bir K paylaş
artykuł	15 darmowy K	20 cały K	1499 podoba ci się ten K	1536 nasz K do końca	1550 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	618 te ha gustado este K	625 regala este K	625 regalar este K	626 último K gratis	626 te queda # K	676 y lee este K	683 este K
artículos	15 K gratis	626 K gratis este mes	626 te quedan # K	626 límite de K
aseguró	685 K
associés	853 cookies K à ce contenu
assuré	900 a K
asumă	30 nu își K
ausgewählt	423 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1620 K-te pentru
autorką	1527 kontakt z K
autorská	223 K práva
avertizează	1659 K
avísanos	682 K
ayúdanos	648 K	682 K a
açikladi	1997 K
açin	1982 K
añadió	685 K
año	684 al K
""", 'b': """
bağirdi	1997 K
bağiş	1994 K yap	1998 K
bağişiniz	1994 K
bağlantilari	1979 satiş ortakliği K
başlayan	1981 tl'den K
başvurun	1982 K
behält	29 K sich vor	29 K sich das recht
behöver	1846 vi K ditt stöd	1906 vi K din hjälp
bekapcsolása	1001 értesítések K
beløb	318 fast K
beløp	1494 gi et K	1496 fast K
bemängeln	431 K
bemängelt	431 K
berättade	1909 K
berättar	1909 K
bestätigen	332 K sie ihre
bestätigungslink	414 K
bestätigungsmail	332 K	414 K
betalvägg	1910 K
bezplatný	1782 náš K webinár
bezplatných	1791 K článkov
bezpłatne	1541 K konto
bezpłatny	1532 nasz K webinar
bezpłatnych	1541 limit K
beğendiyseniz	1995 bu haberi K	1995 bu yaziyi K
biết	2094 cho K
blokování	216 K reklam
boletín	628 recibe el K	628 nuestro K	628 K diario	682 recibe el K	683 nuestro K	686 K
boîte	844 dans votre K mail	844 dans votre K e-mail
brezplačne	1832 K članke
brezplačni	1825 naš K webinar
brezplačnih	1832 K člankov
butlletí	170 subscriu-te al K	170 el nostre K	201 el nostre K	204 K
buzón	628 en tu K
bájate	682 K la app
báo	2091 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1909 K
bønn	1430 vi har en K til deg
bústia	191 a la teva K
bülten	1975 e-K	1998 K
bültene	1948 K abone	1948 K kayit	1948 K kaydol
bülteni	1975 haber K
bültenimiz	1995 K
bültenimize	1948 K	1994 K	1995 K
bültenine	1975 K
bạn	2058 hộp thư của K	2082 sự ủng hộ của K	2091 sự ủng hộ của K	2091 mời K
bằng	2090 K văn bản của báo
""", 'c': """
caffè	1125 un K
café	648 un K	673 un K al mes	864 un K
caractères	881 limitées à # K
catedrática	646 es K
catedrático	646 es K
celého	209 pro čtení K
cercetătoare	1633 este K
cercetător	1633 este K
chaîne	898 notre K
chefredaktör	1873 är politisk K	1873 är K
chefredaktør	285 er K
chuyện	2071 bạn có câu K
chép	2067 cấm sao K	2090 mọi sao K
chính	2062 K sách bảo mật
chúng	2058 bản tin của K tôi	2060 theo dõi K tôi	2071 cho K tôi qua	2071 liên hệ với K tôi	2091 ủng hộ K tôi	2091 K tôi cần sự giúp đỡ	2091 giúp K tôi	2091 theo dõi K tôi	2092 K tôi trên	2092 của K tôi	2092 cho K tôi
chọn	2091 hãy bình K
cikkünk	1046 minden K
cikkünkhöz	1046 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1573 nos K
comentó	685 K
comisión	662 recibir una K
comissió	186 rebre una K
comissão	1594 receber K	1594 receber uma K
commerciële	1397 K partner
communauté	868 K whatsapp	868 K signal
compártela	25 K
compártelo	25 K
comunità	1148 parte della nostra K
condamné	900 a K
condiții	1625 termeni și K
confidentialité	853 politique de K
confidențialitate	1625 politica de K
conférences	862 est maître de K
connecté	855 vous devez être K
conteúdo	9 este K	9 K externo	1560 acesse todo o K	1589 ao exibir este K	1589 ao ver este K
contribuição	1581 com a sua K	1612 sua K é essencial
contó	685 K
conversación	639 participar en la K
conținut	9 acest K	1620 K doar pentru abonați
conținutului	1630 preluarea K
cookieinställningar	1875 K
corespondentă	1633 este K
creează	1656 K un cont
csatornájára	1012 viber-K
csatornánk	1046 K
csatornánkhoz	1012 telegram-K	1012 whatsapp-K
csatornánkra	1012 youtube-K
cuéntanos	639 K en	682 K
czytać	1504 aby K dalej	1504 żeby K dalej	1549 chcesz K dalej
czytelników	36 naszych K	1536 opiniami K	1547 z wpłat K	1547 dzięki wsparciu K	1550 naszych K	1550 z wpłat K
címével	1044 e-mail-K
của	2073 là cây bút K	2092 độc giả K
""", 'd': """
daní	1796 # % z K	1796 #% z K
darbą	1295 mūsų K
darowiznę	1502 przekaż K	1549 przekaż K
datenschutzerklärung	342 unserer K	429 unserer K	429 unsere K
datenübertragung	365 der K zu
debatindlæg	286 send dit K	286 skrive et K
debatredaktør	285 er K
debattredaktør	1459 er K
debattør	285 er K
declaró	685 K
decía	685 K
demandé	900 a K
denunció	685 K
descarcă	1656 K
descárgate	629 K la	629 K nuestra
destekçimiz	1982 K olun	1994 K olun
desteğiniz	1994 K
desteğinizle	1995 K
desteğiyle	18 okurlarin K	1968 yapay zeka K	1977 K ayakta	1987 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1787 K môžu
disponível	1563 K no google play
doação	1557 faça uma K	1581 sua K	1612 sua K	1612 faça uma K	1616 K
doações	1616 K
dodał	1552 K
dodała	1552 K
događaj	1743 naš K
donació	200 fes una K	204 K
donación	621 haz una K	621 tu K	648 tu K	648 una K	682 tu K	682 haz una K	686 K
donația	1656 K ta
donație	1656 fă o K	1660 K
donații	1660 K
donează	1656 K acum
dopuštenja	1753 bez K
dorzuć	1549 K się
dostęp	1504 masz już K	1541 pełny K do	1541 wykup K	1549 kup K
dostępny	1504 artykuł K tylko
dotazník	239 krátký K	1786 krátky K
dotazníka	1786 nášho K
dotazníku	239 našeho K	239 krátkého K
dowolną	1551 K kwotą
dočtete	246 více se K
dołóż	1549 K się
dołącz	1511 K do nas na	1549 K do nas	1549 K do grona	1549 K do nich
draudžiama	1269 K kopijuoti	1269 be leidimo K	1269 be sutikimo K
draudžiamas	1290 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1550 K dalej
dziennikarką	1528 jest K
dzięki	1550 K wam	1550 K tobie
dziękujemy	1538 K za zapisanie	1538 K za zapis	1549 K, że nas czytasz
débloquer	841 pour K
déclare	900 K
déclaré	900 a K
découvrez	841 K nos offres	897 K nos offres
déductible	837 K des impôts	837 K à #	899 K
déjanos	6 K tu
dénonce	900 K
déplore	900 K
déposés	873 des cookies seront K
désabonner	844 K à tout moment
désactiver	851 K adblock
désactivez	851 K adblock
désinscrire	844 vous K à tout moment
díky	252 K vám
dömde	1909 K
dømte	319 K	1497 K
děkujeme	251 K, že nás čtete
dụng	2060 tải ứng K	2091 tải ứng K
""", 'e': """
edellyttää	826 K tunnusta
editörüdür	1965 K
elaboración	662 no ha participado en la K
electrònic	170 el teu correu K
electrónico	628 tu correo K	639 tu dirección de correo K no será publicada
elolvasásához	998 a teljes cikk K
elsőként	1021 értesülj K
előfizetés	1049 K
előfizetéssel	1024 K
előfizető	998 már K	1045 legyen K
előfizetőink	998 K olvashatják	1024 K számára	1046 K
előfizetők	1034 csak K	1049 K
előfizetőknek	998 csak K	1034 K szól
előfizetőnktől	1044 K
endereço	1573 seu K de email não será
engedély	1027 K nélkül tilos
engedélyezze	1003 K a javascript
engedélyhez	1027 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	898 cette K	1413 onze korte K	1413 onze K
enquêtent	898 K pour vous
enquêtes	898 nos K
ensimmäinen	831 K kuukausi
enthält	365 dieses element K daten
envíanos	682 K
epizódu	1784 K
erhvervsredaktør	285 er K
erişin	1982 K
erklärt	431 K
erklärte	431 K
erzählen	428 K sie es weiter
erzählt	431 K
erzählte	431 K
escribió	685 K
escríbenos	639 K a	682 K
estimé	900 a K
estás	618 ya que K aquí	618 ya que K por aquí
etkinleştir	1954 javascript'i K
evästeasetuksiasi	803 K
evästeet	803 K	828 K
evästeitä	788 K
existují	249 K díky
explicó	685 K
expliqué	900 a K
externého	1778 K obsahu
externí	232 K obsah
externího	232 K obsahu	232 obsah z K
externý	1778 K obsah
""", 'f': """
favoritkälla	1869 K
faça	1612 K um pix
felelősséget	30 nem vállal K
felhasználási	1003 K feltételek
feliratkozás	999 K a hírlevélre	999 hírlevél K
feliratkozásommal	1010 K
feliratkozással	1010 K
folosește	1625 K cookie
folytatásához	998 a cikk K
fordítóval	1017 gépi K
forintért	1024 havi # K
formulára	1789 odoslaním K
formulário	1612 inscreva-se no K
formuláře	242 odesláním K
forrásként	1011 kedvenc K
fortæller	319 K
férjen	1045 K hozzá
följ	1854 K oss på	1906 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1865 alla rättigheter K
fördere	428 K
fördermitglied	386 werde K	386 werden sie K
fördern	428 jetzt K	428 K sie
föredragen	1869 K källa
föredragna	1869 K källa
författare	1873 är K och
förklarar	1909 K
følg	267 K os på	316 K os	1441 K oss på	1494 K oss
første	298 K måned	318 K måned	1473 K måned	1496 K måned
független	996 támogassa a K	1046 K sajtó
főszerkesztője	1015 K
""", 'g': """
gadā	1335 K
gazeteciliği	1995 bağimsiz K
gazeteciliğimiz	1995 K
gefällt	414 K ihnen, was sie	414 K dir, was du
gelmişken	1943 buraya kadar K
geöffnet	344 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1758 K
gridò	1162 K
gràcies	192 K a gent com tu	201 K a tu
grátis	1614 teste K
grâce	18 K à vous	837 K à vos dons
gärna	1906 vill K höra från dig
går	256 før du K	1430 før du K
gåva	1846 din K	1846 ge en K	1906 din K	1906 ge en K	1910 K
gönderdik	1989 size bir e-posta K
gönderin	1982 K
göra	1907 K mer
göre	1997 K
görün	1982 K
göster	1982 K
gösterilmeden	1959 kaynak K
głównej	1543 na stronie K
gửi	2071 xin K về	2091 hãy K
""", 'h': """
használ	1003 sütiket K	1003 cookie-kat K
használat	1003 sütik K
heißt	431 K es
hinzufügen	357 bei google K
hirdetés	11 a K	11 K után
hjälp	1876 K av ai	1898 K av ai	1906 K oss
hjælp	288 K af ai	288 K fra ai	308 K af ai	316 vi har brug for din K	316 K os
hovorí	1801 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1048 K
hyödyntäen	804 tekoälyä K
häng	1906 K med i
häufiger	357 bei google K
hävdar	1909 K
håller	1905 läsare som K
hævder	319 K
hébergé	853 ce contenu est K par
híreinket	1044 K
hírekben	1001 a google K	1011 google K
hírlevelére	1010 K
hírlevelünk	1046 K
hírlevelünket	1010 K
hírlevelünkre	999 K	1046 K
hírlevél	1049 K
hó	1047 ft/K
hónap	1024 első K	1047 első K
hører	1464 der du K
hükmetti	1997 K
hüüdis	726 K
hüüdsid	726 K
hűségidő	1034 K nélkül
hồng	2089 nhận hoa K
""", 'i': """
iecienītāko	1310 K avotu
ifølge	319 K	1497 K
illimité	841 accès K	890 en K
incorporó	646 se K a
independentă	1657 presa K
independência	1613 a K
indicó	685 K
indiqué	900 a K
indrømmede	319 K
indépendance	898 notre K
indépendant	837 soutenez le journalisme K	898 journalisme K	898 média K
indépendante	887 la presse K a	898 presse K	898 information K
información	633 sigue toda la K	633 siga toda la K	646 cubre la K	683 esta K
informację	1527 wyślij K
informațiilor	1630 preluarea K
informó	685 K
informē	1336 K
innehåll	1857 externt K	1875 externt K
innehållet	9 K
innrømmet	1497 K
inquiète	900 s'K
inquérito	35 nosso K
inscrição	1562 cancelar a K	1603 sua K foi
inscríbete	682 K
insändare	1874 skicka din K	1874 din K till	1874 skriva en K
intelektą	1277 dirbtinį K	1292 dirbtinį K
intelligenciával	1017 mesterséges K készült	1036 mesterséges K
intégralité	841 pour lire l'K
investigación	683 esta K
investigação	1613 esta K
investigație	1657 această K
investigațiile	1657 continua K
invítame	682 K a
invítanos	682 K a
istediğiniz	1947 K zaman iptal	1996 K zaman iptal
izražavaju	1747 komentari K
içeriği	9 K
içeriğin	1967 harici K
išorinio	1275 K turinio
""", 'j': """
jautāja	1336 K
jesteś	1499 skoro już tu K	1499 skoro tu K
jugé	900 a K
jurnalistă	1633 este K
jurnaliștii	1655 K noștri îți trimit	1657 K noștri
jälgi	723 K meid
jäljellä	822 ilmaista juttua K
jäseneksi	829 liity K
""", 'k': """
kanał	1550 nasz K
kannatusjäseneksi	829 liity K
kanál	252 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1759 K
kedykoľvek	1764 odhlásiť sa môžete K
keresőben	1011 google-K
khoản	2057 bạn đã có tài K	2062 điều K sử dụng
không	2067 K sao chép
khẳng	2094 K định
kifogásolja	1048 K
kiáltotta	1048 K
kiáltották	1048 K
kiến	2079 ý K của bạn sẽ
kliknutím	242 K na
kolačića	1739 K
kolačiće	1739 K
kolačići	1739 K
komentować	6 K	1516 aby K
komentár	6 pridať K	1787 pridajte K
komentára	1787 pridanie K	1787 vloženie K
komentátor	230 je K	230 , K
komentátorem	230 je K
komentátorkou	230 je K	1776 je K
komentátorom	1776 je K
komentář	6 přidat K
komentáře	6 pro přidání K	240 vložení K	240 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	804 K
konferencję	1532 naszą K
kopírovanie	1769 K obsahu bez	1769 K je zakázané
kopēšana	1309 K bez
korespondentką	1528 jest K
korespondentė	1274 K
korábban	1043 K itt írtunk	1043 K ebben a cikkben írtunk
krzyczał	1552 K
krævede	21 K felter er
krönikör	1873 är K
kulturalną	1536 K dyskusję
kulturredaktör	1873 är K
kulturredaktør	285 er K	1459 er K
kumppanuuslinkkejä	816 K
kvíz	239 náš K	1786 náš K
kvíze	1786 našom K	1786 v K
kvízu	239 našem K	239 v K
kávéra	1047 K
käyttää	788 tämä sivusto K
käyttöehdot	811 hyväksyt K
kérdezte	1048 K
kérdőívünket	35 K
kért	1048 K
kérte	1048 K
können	428 K sie uns
köszönjük	1045 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1001 K minket	1045 K minket
közlése	1035 nélküli K tilos
közölte	1048 K
kúpte	1798 si K
kündigte	431 K an
künstlichen	375 K stimme vorgelesen	375 K stimme vertont
küpsised	703 K
küpsistega	703 K	722 K
küsis	726 K
kč	244 za # K	244 od # K	253 od # K
kļūsti	1333 K par
kể	2094 K
""", 'l': """
labākie	1329 K raksti tavā
lamentó	685 K
lançait	900 K
lasītu	1300 lai K tālāk
lasītāji	1334 mūsu K
lasītājiem	1334 mūsu K
lejupielādē	1333 K
leverandør	1461 ekstern K
leverantör	1875 extern K
leído	676 has K tus #
lietotnē	1319 K
linkistä	815 lisää tästä K
liên	2091 hãy K hệ
lucrează	1633 K în presă
lunedì	17 ogni K
lună	1658 pe K
luận	6 để bình K	2079 bình K của bạn sẽ
lájkolj	1001 K minket
läget	1884 koll på K
lähdet	776 ennen kuin K
läsa	1887 du kan K mer	1887 kan du K mer	1887 K mer om	1907 fri att K
läsare	36 våra K	1885 våra K	1907 våra K
läsarna	18 tack vare K
läser	1906 tack för att du K
läsning	0 min K
lästid	0 K
låst	312 K for	1490 K for	1902 K för
læser	316 tak fordi du K
læserbrev	286 skrive et K	286 send dit K
læsere	36 vores K	317 vores K
læseres	297 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	626 K de notas
límites	625 sigue leyendo sin K
lòng	2071 vui K gửi về	2091 vui K gửi	2091 vui K gọi
lūdza	1336 K
lập	2082 ủng hộ báo chí độc K	2092 báo chí độc K
""", 'm': """
mailovú	1789 e-K adresu
mainoslinkkejä	37 K	816 K
manhãs	17 todas as K
masintõlke	705 K abil
materiał	9 ten K
matéria	20 ler esta K	1560 esta K é só	1608 para ler esta K	1613 esta K
matérias	1580 limite de K
matí	200 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1048 K
megszakítása	21 válasz K
meidän	829 tue K
meitä	813 tukea K	813 tue K	829 tue K	829 auta K
mesačne	1800 K
mesečno	1758 K	1840 K
mesélte	1048 K
miesiąc	1551 za K
miesięcznie	1551 K
miễn	15 bài K phí	2084 hết số bài K phí	2093 dùng thử K phí
mjesečno	1758 K
modération	881 charte de K	881 K par la rédaction
mokė	1297 K
mostrará	625 este mensaje se K en
multó	685 K
mulțumim	1656 K că ne citești
munkatársa	1015 K
munkánk	1046 K
munkánkat	996 támogasd K	996 támogassa K	1022 K	1045 támogasd K	1045 támogassa K	1046 K
myönsi	832 K
másodközlés	1008 K
märkis	726 K
määräsi	832 K
mån	1886 kr/K	1908 kr/K
månad	1848 testa en K	1886 en K för	1906 testa en K	1908 per K	1908 varje K
månaden	1886 första K	1908 i K	1908 första K
månader	1886 K för #	1906 testa # K
månadsgivare	1906 bli K
måned	261 prøv en K	298 i # K	316 prøv en K	318 pr. K	1473 en K for	1494 prøv en K	1496 per K
måneden	318 om K	1496 i K
måneder	298 i # K	1473 K for #
média	898 notre K
mês	1613 até o fim do K	1614 por K	1614 ao K
mówi	1552 K
môžete	1785 článok si K
müşterimiz	1993 K
mācīja	1336 K
mākslīgais	1316 K intelekts
mēnesis	1335 pirmais K
mēnesī	1335 K
mėgstamiausią	1270 K
mėnesį	1296 per K
měsíc	244 první K	253 za K	253 první K
měsíčně	253 K
můžete	238 článek si K
mạnh	2094 nhấn K
""", 'n': """
napisał	1552 K
napisała	1552 K
napište	229 K nám	251 K nám
napísal	1801 K
napíšte	1775 K nám	1775 K, prosím	1798 K nám
naročilo	1831 hvala za K
naročite	1806 K se na naše	1838 K se
naročnik	1805 že K
naročnike	1812 samo za K	1812 le za K
naročniki	1842 K
naročnikom	1805 dostopen le K	1805 na voljo K	1805 na voljo samo K	1805 na voljo le K
naročnina	1832 K	1842 K
naročnino	1832 z K
naujienlaiškio	1282 K
naujienlaiškis	1295 mūsų K	1298 K
naujienlaiškį	1263 mūsų K	1282 K	1294 užsisakykite K	1295 mūsų K
navođenja	1753 bez K izvora
navođenje	1753 uz K izvora
našeho	235 do K týmu	235 K e-shopu
našem	1743 K timu
neatkarīgu	1333 atbalsti K
nekünk	1045 segíts K	1045 írjon K	1045 írj K	1045 jelezd K	1046 K adód
nemokamą	1286 K paskyrą
neobmedzený	1763 K prístup
neodpovídá	30 K za
neomezený	225 K přístup
neomezeně	209 K číst
nepriklausomą	1284 paremkite K žurnalistiką	1294 paremkite K	1295 K žurnalistiką
newsissä	796 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	251 podpořte K
nezávislá	252 K média
nezávislé	1799 K médiá
nezávislú	1798 podporte K
ngoài	2074 nội dung bên K
nguồn	2069 K ưu tiên	2069 K tin ưu tiên	2090 ghi rõ K
nhiệm	2079 chịu trách K về nội dung bình luận
nhân	2075 trí tuệ K tạo
nhấn	2091 K vào đây
nhận	2058 đăng ký K bản tin	2058 đăng ký K tin	2062 chấp K tất cả	2091 đăng ký K
nhập	24 đăng K	2057 đăng K để	2057 vui lòng đăng K	2091 đăng K để
niedostępny	1529 materiał wideo jest K
niezależne	1549 wesprzyj K	1549 wspieraj K	1550 K media
niezależność	1550 K
niezależną	1550 jesteśmy K
noastră	1657 munca K
nolēma	1336 K
norāda	1336 K
notificações	14 as K	1564 ative as K	1564 ativar K	1564 receba K
notificările	14 K	1623 activează K
notifikácie	1788 K
notícia	1613 esta K
notícias	1562 receba as K	1562 receba K	1567 siga as últimas K
novinařina	252 naše K
novinařinu	252 nezávislou K
novinár	1776 je K	1776 , K
novinári	1799 naši K
novinárka	1776 je K	1776 , K
novinárkou	1776 je K
novinárom	1776 je K
novinář	230 je K	230 , K
novinářem	230 je K
novináři	252 naši K
novinářka	230 je K	230 , K
novinářkou	230 je K
novičke	1806 na e-K
novičnik	1813 K	1813 e-K	1839 naš e-K	1842 K
novičnika	1813 K
nusprendė	1297 K
nášho	1782 do K tímu
nächste	21 in diesem browser für die K	428 sind sie der K
nói	2094 K
năm	2093 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	235 našem K
obegränsad	1848 K tillgång
obligāta	1309 atsauce K
oblíbené	227 K zdroje
oblíbených	227 K zdrojů
oblíbenými	227 K zdroji
obrigatórios	21 campos K são	1573 campos K são
obveščanje	1831 na naše K
obľúbené	1773 K zdroje
obľúbených	1773 K zdrojov
obľúbenými	1773 K zdrojmi
odebírejte	211 K náš	251 K
odemkněte	209 K si
odhlásit	211 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1747 komentari K	1747 komentari ne K
odídete	1771 kým K
ofereça	1560 K este artigo
ograniczeń	1504 czytaj bez K	1504 czytaj więcej bez K
ogłosił	1552 K
ogłosiła	1552 K
oikaisupyynnöt	807 K
oikaisupyyntö	807 K
olvashatják	1042 csak előfizetők K
olvasási	0 K idő
olvasóiból	1022 K él
olvasóink	36 K	1046 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	682 danos tu K
ordenó	685 K
ordonné	900 a K
ortakliği	1979 iş K linkleri
orzekł	1552 K
osobních	224 ochrany K údajů	224 ochraně K údajů
osobných	1778 K údajov
oznámení	14 K
oznámil	254 K	1801 K
oznámila	254 K	1801 K
ozvěte	229 K se nám	251 K se nám
""", 'p': """
padėkite	1294 K mums
pageidaujamą	1270 K šaltinį
paklausė	1297 K
palīdzi	1323 ziedo un K	1333 K mums
palīdzību	1316 mākslīgā intelekta K	1331 mākslīgā intelekta K
parašykite	1294 K mums
parsisiųskite	1294 K
participación	639 normas de K
partnerské	247 K odkazy	1794 K odkazy
partneři	216 my a naši K
pastā	1321 e-K
patronką	1547 zostań naszą K
patrões	1613 sem K
paylaşin	25 K	1982 K
paziņoja	1336 K
paziņojumus	1320 K
państwa	1527 czeka na K
pašte	1282 jūsų el. K
pažadėjo	1297 K
periódico	683 este K	683 nuestro K
permanència	202 sense K
personvernerklæring	1444 K
phê	2082 mời bạn một ly cà K
phóng	2071 liên hệ K viên	2073 là K viên báo	2073 là K viên của
phút	0 K đọc
pidió	685 K
pidätetään	793 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1736 K nam	1756 K nam	1818 K nam	1818 K na	1838 K nam
piškotke	1821 K
piškotki	1821 K
piškotkov	1821 K
plânge	1659 se K
pochází	232 obsah K
podcastów	1533 K
podcastů	237 K
podcaście	34 naszym K
podkreśla	1552 K
podporovatelé	252 naši K
podporují	252 nás K
podpoře	252 díky K
podpořte	249 K	251 K nás	251 K naši	251 K naše	251 K mě
podrška	1756 vaša K
podrške	1754 bez vaše K	1757 vaše K
podršku	1756 vašu K
podržite	1754 K	1756 K nas	1756 K naš
podľa	1801 K
poinformował	1552 K
poinformowała	1552 K
pokračovanie	1763 pre K v čítaní
pokračování	209 K je dostupné	247 K článku níže
pokračuje	247 článek K	247 text K	1794 článok K	1794 text K
pokračujte	209 K ve čtení s
política	180 K de galetes	637 K de cookies	1571 K de cookies	1582 cobre K
pomoć	1756 vašu K
pomóż	1549 K nam
pomôžte	1798 K nám
poprosił	1552 K
poprosiła	1552 K
poprosiło	1552 K
postafiókjába	999 K
postaládádba	1010 a K
postaládájában	1010 ön K
posílat	242 nechte si K
posílejte	229 K nám
potřebujeme	251 K vaši pomoc	251 K vaši podporu
používame	1778 K cookies
používá	216 tento web K
používáme	216 K cookies
powiedział	1552 K
powiedziała	1552 K
pozostało	1504 K # %	1504 K #%
pošaljite	1736 K nam	1736 K na	1756 K nam
pošlete	229 K nám	251 K nám
pošlite	1775 K nám	1798 K nám
pošljite	1818 K nam	1818 K jo nam	1818 K na	1838 K nam
požádal	254 K
požádala	254 K
pracę	1550 naszą K
pranešimus	1281 K
pranešė	1297 K
prašė	1297 K
predplatiteľ	1763 už ste K	1763 ste K
predplatiteľom	1770 K	1798 staňte sa K
predplatiteľov	1770 pre K
predplatné	1763 už máte K	1791 K	1798 kúpte K	1798 kúpte si K	1802 K
predplatného	1791 K
predplatným	1791 K
preferată	1631 sursă K
preferované	227 K zdroje	1773 K zdroje
preferovaný	227 K zdroj	1773 K zdroj
preferovaných	227 K zdrojů	1773 K zdrojov
preferovaným	227 K zdrojem	1773 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1504 tylko dla K
prenumeratą	1541 z K
prenumeratę	1504 masz już K	1541 zamów K	1541 kup K	1541 wykup K
prečítate	1763 celý článok si K
pridružite	1756 K se našoj	1756 K im se	1838 K se nam
pridržana	1729 sva prava K
pridržane	1811 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1297 K
prihlásenie	1764 ďakujeme za K	1789 ďakujeme za K
prihlásení	1791 po K
prihlásením	1789 K súhlasíte
prihláste	24 K	1763 K sa a čítajte	1798 K sa na odber
prihvaćate	1749 prijavom K
pripažino	1297 K
programėlėje	1280 K
programėlę	1280 K
prohlížeč	10 váš K
proposé	877 conçu et K par
pročitali	1723 da biste K
pročitate	1723 da K cijeli	1723 da K ceo
prośbę	1499 mamy do ciebie K	1499 mamy małą K
prošnjo	1815 imamo majhno K	1815 majhno K
prywatności	1514 polityka K	1514 polityce K
przeczytać	1504 aby K cały	1504 aby K ten artykuł
przeczytałaś	1536 dziękujemy, że K
przeczytałeś	1536 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1502 K nam #%	1549 K nam	1549 K #
przesyłajcie	1527 K
prześlij	1527 K nam	1549 K nam
przyznał	1552 K
przyznała	1552 K
przyślij	1527 K nam	1549 K nam
práca	1799 naša K
práce	252 naší K
práci	252 naši K
prácu	1799 našu K
précisé	900 a K
préférée	867 source K
préférées	867 sources K
prévient	900 K
príspevky	1787 K v diskusii
príspevok	1798 váš K
próxima	1613 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1114 blocco della K	1160 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1015 K
publicité	11 la K	11 cette K	851 bloqueur de K	851 bloqueurs de K	898 sans K
publicités	851 bloqueur de K
publicystką	1528 jest K
publicystą	1528 jest K
publikování	222 K nebo šíření
publiée	22 ne sera pas K	855 votre adresse e-mail ne sera pas K
pyyntö	776 pieni K
pyysivät	832 K
pásale	682 K esta
päevakokkuvõte	710 K
päätoimittaja	801 K
päätti	832 K
pénzbe	1046 K kerül
pénzéből	18 olvasók K
písemného	223 bez K souhlasu
pódcast	34 nuestro K	683 nuestro K
pārpublicēšana	1303 K bez	1309 K bez
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
quyên	2091 K góp ngay	2095 K góp
quyền	2067 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1336 K
rappelé	900 a K
rašykite	1294 K mums
rašė	1297 K
reclamă	11 K
reconoció	685 K
recordó	685 K
redacció	191 la K t'envia	201 la nostra K
redacción	672 la K te envía	683 nuestra K
redacția	1655 K îți trimite	1657 K noastră
redakcję	1549 wesprzyj K
redaktorką	1528 jest K
redaktorė	1274 K
redaktör	1873 är K för	1873 är K på	1873 är politisk K
redaktør	285 er K på	285 er K for	285 er politisk K	1459 er politisk K	1459 er K i	1459 er K for
redação	1603 a K envia	1613 nossa K
refusé	853 K le dépôt
registrácii	1791 po K
registráciou	1789 K súhlasíte
registráciu	1789 ďakujeme za K
regisztrálj	1045 K
regisztráljon	1045 K
regisztrálnia	1042 K kell
regístrate	625 K para	625 K gratis
rejestrując	1538 K się
reklamlänkar	1888 K
reklamą	11 K
reklám	1799 bez K
reklámok	1046 K nélkül
reportaż	1550 ten K
reporterką	1528 jest K
reportér	230 , K	1776 , K
reportérem	230 je K
reportérka	230 , K	1776 , K
reportérkou	230 je K	1776 je K
reportérom	1776 je K
reproducció	174 prohibida la K	199 K sense permís
reproducción	645 prohibida su K	645 prohibida la K
reprodução	1579 proibida a K	1579 K proibida	1611 K permitida desde	1611 K é permitida desde
republié	861 K avec	895 cet article est K
repórter	1582 é K
responsabilità	30 K di
reveló	685 K
rezervăm	29 ne K dreptul
riêng	2062 chính sách quyền K tư	2084 dành K cho thuê bao	2090 quan điểm K của tác giả
rovatvezetője	1015 K
ročne	1800 K
ročně	253 K
rät	431 K
rätta	1879 K fel
rättar	1879 vi K fel
räumte	431 K ein	431 K der	431 K die
rääkis	726 K
råbte	319 K
réagir	855 pour K
réagissez	897 K à
réalisation	877 n'a pas participé à la K
rédacteur	862 est K
rédaction	862 a rejoint la K	877 n'a pas participé à sa K	886 la K vous	890 pour soutenir la K	897 soutenez la K	897 alertez la K	898 notre K
rédactrice	862 est K
régulièrement	862 collabore K
réponse	21 annuler la K
répétait	900 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	841 cet article est K	841 ce contenu est K	841 article K
réservée	841 K aux abonnés	841 K à nos abonnés	841 la suite est K
réservés	841 K aux abonnés	861 tous droits K
résiliable	899 K à tout moment
részesített	1011 előnyben K forrásként
röst	1876 ai-K
răspunsul	21 anulează K
rằng	2094 viết K	2094 cho K
""", 's': """
sacīja	1336 K
sadržaj	9 ovaj K	1739 vanjski K	1739 spoljni K
sadržaja	9 ovog K	1739 vanjskog K	1739 prikaz ovog K	1739 prikaz K
sakė	1297 K
sanctionné	900 a K
sandučić	1724 u vaš K
sandučiću	1724 u vašem K	1749 vašem K
sbírka	255 K
schließen	328 K sie ein abo	428 K sie ein abo
schránke	1764 vašej K
schránky	211 do vaší K	1764 do vašej K
sdílejte	25 K
segítsen	1045 K, hogy
segítségedre	1045 szükségünk van a K
según	685 K
sentenció	685 K
sería	673 sin ti no K
sesión	24 inicia K	24 inicie K	625 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1612 inicie K
señaló	685 K
sisällön	9 K	803 ulkoisen K
sisältö	780 tämä K on vain
sisältöä	803 ulkoista K
sjefredaktør	1459 er K
skarży	1552 K
skrzynkę	1506 na twoją K	1506 na swoją K	1538 K mailową
slobodné	1798 podporte K
slobodnú	1798 podporte K
sondę	1535 naszą K
sonuçlarinda	1962 google arama K
sorumluluğu	30 K
souborů	224 K cookie
souhlasíte	242 e-mailu K	242 odesláním K	242 registrací K
soạn	2082 hãy ủng hộ tòa K	2090 bằng văn bản của tòa K	2092 tòa K
spolupráci	247 ve K s partnerem	1794 v K s partnerom
sporočite	1818 K nam
sportkrönikör	1873 är K
sportsredaktør	285 er K
spracovaním	1789 K osobných údajov
sprijiniți	1656 K
sprijină	1656 K-ne
správach	1774 google K
správy	1774 google K
stellenbörse	370 in unserer K
straipsnį	1293 šį K	1295 visą K
stwierdził	1552 K
stwierdziła	1552 K
stáhněte	251 K si
står	30 K för
stöd	1846 med ditt K	1906 K oss	1906 K vår	1906 ditt K
stödja	1885 K oss med
stödmedlem	1906 bli K
stödprenumerant	1906 bli K
stötta	1885 K oss med	1906 K oss	1906 K vår	1906 K vårt
støt	297 K os	316 K os	316 K med
støtt	1494 K oss	1494 K vår
støtte	259 med din K	259 vi har brug for din K	297 K os med	297 din K gør	316 din K	316 bliv K	1433 med din K	1472 K oss med	1494 din K
støtteabonnent	1494 bli K
støttemedlem	316 bliv K	1494 bli K
stāstīja	1336 K
stěžuje	254 K
subscripció	204 K
subskrybentów	1504 tylko dla K	1504 dostępna dla K	1504 dostępne dla K
subskrypcją	1541 z K
subskrypcję	1504 kup K	1504 masz już K	1538 dziękujemy za K	1541 wykup K	1549 kup K
suosikkilähteeksesi	796 K
suosikkilähteeksi	796 K
sursă	1654 link activ către K
suscripción	625 ya tengo una K	682 cambia tu K	686 K
suscríbase	682 K
suscríbete	625 K para	625 K por	625 K en	628 K al boletín	682 K
susțin	1647 care ne K lunar	1657 ne K lunar
susține	1656 K-ne	1656 K presa	1659 K că
susținerea	1656 K ta
susțineți	1656 K-ne
svarīgākie	1332 nedēļas K
svarīgākās	1332 nedēļas K
svěřte	229 K se nám
szerkesztője	1015 K
szerkesztőségünk	1046 K
szerkesztőségünknek	1046 K
szerzője	1015 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1886 tills du K upp	1909 K
sähköpostiin	782 suoraan K
sähköpostiisi	782 K
sähköpostillasi	828 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	782 K
sélection	886 K d'articles
sélections	841 ajouter l'article à vos K
síganos	633 K en
síguenos	633 K en	682 K
sõltumatut	723 toeta K
sõnul	726 K
sök	1900 K nu
sökresultat	1869 K på google
söyledi	1997 K
søg	310 K nu
søgeresultater	281 K på google
søgning	281 google-K
søk	1488 K nå
søkene	1455 google-K dine
søkeresultatene	1455 K dine på google
súhlasíte	1789 odoslaním K
súmate	682 K al
süresi	0 okuma K
sütik	1016 K
sütiket	1016 K
săptămână	17 o dată pe K	1658 pe K
sīkdatnēm	1314 K	1332 K
sống	2082 nuôi K tờ báo	2082 bạn đọc nuôi K
""", 't': """
találatok	1011 google-K
tanácsolta	1048 K
tanította	1048 K
taşiyin	1982 K
teigė	1297 K
tekemään	830 K sitä
tekijänoikeus	793 K suojaa
tekoäly	804 tehnyt K
tekoälyllä	804 K
tekoälyn	804 K avulla	804 K tekemä
tekoälyä	804 käyttää K
telefonā	1320 savā K
tesszük	22 nem K közzé
teşekkürler	1994 okuduğunuz için K
thiết	2090 không nhất K phản ánh quan điểm
thuê	2084 dành cho K bao	2084 đã là K bao	2095 K bao
thuộc	2067 bản quyền K
thành	2057 dành cho K viên	2081 bạn đã đăng ký K công	2091 trở K thành viên
tháng	2084 đọc miễn phí trong K	2093 mỗi K	2093 hàng K	2093 K đầu
thích	2069 nguồn tin ưa K	2069 nguồn yêu K
thông	14 K báo	2060 bật K báo	2060 nhận K báo	2071 bạn có K tin	2071 bạn đọc cung cấp K tin	2090 khi phát hành lại K tin	2091 bật K báo
tillgång	1906 få fri K
tillåtet	1897 inte K att återge
tiếng	2079 K việt có dấu
tiếp	2057 để K tục đọc	2057 để đọc K	2082 K sức cho báo chí	2084 để K tục đọc	2091 đăng ký để đọc K	2091 hãy K sức
tjänst	1843 en liten K att be
tjänsten	1900 sök K
továbbolvasáshoz	998 a K
toàn	20 K bộ bài	2057 để đọc K bộ	2057 đọc K bộ bài	2084 để đọc K bộ bài	2091 đăng ký để đọc K bộ
tretích	1778 cookies K strán
treści	9 tej K	1541 dostęp do K
treść	9 tę K
trên	2060 theo dõi K
trước	2079 K khi đăng
trường	21 các K bắt buộc
tudósítója	1015 K
turpinātu	1300 lai K lasīt
tuần	17 mỗi K	2081 bản tin hằng K của	2081 bản tin hàng K của	2093 mỗi K
tvrdí	254 K
työmme	830 K
työtämme	829 tue K	830 K
tájékoztató	1003 adatvédelmi K
támogass	1045 K minket
támogasson	1045 K minket
támogathat	1022 K minket
támogatása	1022 K nélkül	1022 olvasók K nélkül	1045 az ön K
támogatásod	1045 a te K
támogatásából	1022 olvasóink K
támogatásával	1025 partnerünk K
támogatónk	1022 legyen ön is K	1022 legyél te is K
täglich	332 K per mail
tähtsamad	722 nädala K
tärkeimmät	828 K jutut
tästä	815 lisää K
täällä	776 kun kerran olet K
täältä	815 lisää K
téléchargez	897 K
töltsd	1045 K le
týden	17 každý K
týdně	253 K
týždenne	17 raz K
tłumaczy	1552 K
třetích	232 cookies K stran
tải	2091 K về
""", 'u': """
uafhængigt	317 K medie
ubegrænset	261 K adgang
udostępnij	25 K
ukarał	1552 K
ulaşin	1964 bize K	1982 K
ulaşmak	1964 yazara K
unabhängig	423 K von unserer redaktion	423 von unserer redaktion K	429 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1126 insegna all'K
unterstütze	324 K unsere arbeit	324 K uns mit	428 K uns	428 K unsere	428 K mich	428 K meine
unterstützen	324 K sie unsere arbeit	324 K sie uns mit	324 mit einer spende K	324 können sie uns K	428 K sie uns	428 K sie unsere	428 sie können das K	428 freiwillig K	428 K sie mich	428 K sie meine	428 K uns
unterstützt	340 ihr browser K	428 K uns
unterstützung	386 ihrer K	386 deiner K	428 mit ihrer K	428 mit deiner K	428 ihre K	428 deine K	428 eure K
upozornění	213 zapněte si K	241 K
upphovsrätt	1865 skyddat enligt lagen om K
upphovsrättslagen	1865 skyddat enligt K
uredništva	1811 brez dovoljenja K	1811 brez soglasja K
uredništvo	1825 v naše K	1839 naše K
uredništvu	1818 pišite K
urmărește	1623 K-ne pe	1623 K-ne și pe	1623 K știrile	1656 K-ne
urmăriți	1623 K-ne pe	1656 K-ne
utilização	1571 K de cookies
utilizează	1625 K cookie
utilizăm	1625 K cookie
utánközlés	1008 K
uutislähteeksesi	796 ensisijaiseksi K
uutislähteeksi	796 ensisijaiseksi K
uznał	1552 K
uznała	1552 K
uzsvēra	1336 K
użytkowników	1536 opiniami K
używamy	1514 K plików cookie
užsisakykite	1260 K prenumeratą
""", 'v': """
vašeho	211 do K e-mailu
vedieť	1775 dajte nám K
venerdì	17 ogni K
verhängte	431 K
versión	2 K en audio
verstärkung	370 suchen K
versão	2 K em áudio
vervielfältigung	350 K nur mit
veröffentlicht	22 wird nicht K	344 deine e-mail-adresse wird nicht K	344 ihre e-mail-adresse wird nicht K
veröffentlichung	399 seit der K geändert	399 seit K geändert
već	1733 kad ste K tu	1758 K od
vidéo	9 cette K
virheensä	807 korjaa K
viên	2073 là biên tập K của	2084 dành cho hội K
viết	2091 hãy K thư	2092 bài K này	2094 ông K	2094 bà K
você	18 sem K	1613 sem K
vollständigen	328 K artikel lesen
volontär	360 ist K
volontärin	360 ist K
vprašalnik	1828 K
vyhradené	1769 všetky práva K	1769 autorské práva sú K
vypočuť	1785 si môžete K
vysvetľuje	1801 K
vysvětluje	254 K
vyzývá	254 K
vyžadované	21 K informace	21 K polia
vás	249 bez K by	252 bez K by	1796 bez K by	1799 bez K by
väitis	726 K
väittää	832 K
välise	703 K sisu
vårt	1437 meld deg på K
véli	1048 K
vídeo	9 este K
vďaka	1799 K vám
vēlamo	1310 K avotu
vēstkopai	1321 K
vēstulei	1321 ziņu K
vědět	229 dejte nám K	251 dejte nám K
""", 'w': """
webbläsare	10 din K
webinár	1782 náš K
webinář	235 náš K
według	1552 K
weißt	359 K du mehr
wołał	1552 K
wpłata	1547 każda K	1549 twoja K
wpłatom	1550 dzięki K
wpłać	1549 K
wspierającym	1549 zostań K
współpracy	1544 we K z partnerem
wyjaśnia	1552 K
wypisać	1506 K się w każdej chwili
wyrażam	1506 K zgodę na
wyślij	1527 K nam
wöchentlichen	332 K newsletter
właściciela	1550 nie mamy K
""", 'y': """
yazdiğimiz	1992 daha önce K haber
yhteistyössä	816 K mainostajan
yönetmenidir	1965 genel yayin K
""", 'z': """
zaakceptować	1529 K pliki cookie
zadaním	1789 K e-mailu
zadržana	1729 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	242 K e-mailu
zahvaljujući	18 K čitaocima	18 K čitateljima	1754 K vama	1757 K vama
zakázané	1769 šírenie je K
založte	251 K si účet
zamknutý	1763 článok je K
zamčený	209 článek je K
zapisując	1538 K się
zapowiedział	1552 K
zapowiedziała	1552 K
zastrzeżone	1522 wszelkie prawa K	1522 wszystkie prawa K
zašlete	229 K nám
zašlite	1775 K nám
zbiórka	1553 K
zbývá	209 K vám # %
zdieľajte	25 K
zespołu	1532 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1529 treść K
zewnętrzne	1514 treści K	1529 treści K
zewnętrznej	1529 treści K
zgłoś	1527 K go nam	1549 K nam
ziņas	1332 mūsu K
znać	1549 daj nam K
zobrazení	232 K tohoto obsahu	232 K obsahu
zostań	1549 K z nami
zpracováním	211 souhlasím se K	216 K osobních údajů
zprávy	228 google K
zprávách	228 google K
zugänglich	387 frei K
zunächst	350 dieser artikel erschien K
zurück	415 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1541 za # K	1541 od # K	1551 od # K
złotówka	1547 każda K	1550 każda K
""", 'á': """
állítja	1048 K
""", 'ä': """
ägare	1885 inga rika K
ähnliches	359 K erlebt
ändå	1843 nu när du K är här
äpp	708 K
äppi	708 K
""", 'å': """
åndsverkloven	1452 beskyttet av K
året	318 om K
återges	1865 får inte K
""", 'ç': """
çalişmak	1969 bizimle K
çalişmalarimiz	1995 K
çerezler	1954 K kullan
çerezlere	1967 K
çerezleri	1954 K kullan	1967 K	1993 K kabul
çözün	1982 K
""", 'é': """
échanos	682 K una mano	682 K un cable
écrit	862 K pour	900 a K
écrivain	862 est K
écrivez	897 K-nous
électronique	844 dans votre boîte aux lettres K
équipe	898 notre K
értesítéseket	14 K	1021 K
értesüljön	1021 K elsőként
évente	1047 K
""", 'í': """
ígérte	1048 K
írta	1048 K
""", 'î': """
înscrie	1656 K-te la
""", 'õ': """
õpetas	726 K
""", 'ö': """
öffnen	333 app K
önemli	1993 günün en K
önerdi	1997 K
önskad	1869 K källa
""", 'ú': """
újságírás	1046 független K	1046 a jó K
újságírásunk	1046 K
újságíróink	1046 K
újságíróinkkal	1044 K
újságírója	1015 K
última	633 siga la K hora	633 sigue la K hora
""", 'ü': """
übernommen	350 K von	424 von der agentur K	424 deutschen presse-agentur K
übersicht	353 K	408 diese K wurde
ücretsiz	15 K haber	15 K makale	1980 K üye olun
ügyfelünk	1044 K
ühendust	723 võta K
ütles	726 K
ütlesid	726 K
üyeliği	1975 bülten K
üçüncü	1967 K taraf
""", 'č': """
čitalaca	1754 uz podršku K	1757 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1757 naši K
čitatelia	1799 naši K
čitatelja	1754 uz podršku K	1757 naših K	1757 uz podršku K
čitatelji	36 naši K	1757 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1796 vďaka podpore K	1799 našich K	1799 vďaka podpore K
članak	20 cijeli K	1733 svidio vam se K	1750 cijeli K	1750 ceo K	1757 ovaj K
članek	1815 vam je bil K všeč	1839 ta K
členem	251 staňte se K
členom	1798 staňte sa K
článek	20 celý K	205 líbil se vám K	209 celý K za	244 celý K	252 tento K	252 líbil se vám K
článkom	1791 všetkým K
článku	20 celého K
články	252 naše K
článků	244 limit K
článkům	244 všem K
článok	20 celý K	1771 páčil sa vám K	1791 celý K	1799 tento K
čtenáři	252 naši K
čtenářů	36 našich K	249 díky podpoře K	252 našich K	252 na podpoře K	252 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
číst	252 K dál bez
čítajte	1798 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1798 K, že nás čítate
""", 'đ': """
đây	2091 bấm vào K
đóng	2091 K góp của bạn	2091 hãy K góp
đăng	2081 cảm ơn bạn đã K ký	2081 bằng việc K ký, bạn	2091 K ký để đọc bài
đường	2071 K dây nóng của tòa soạn	2071 K dây nóng của báo
đọc	18 nhờ bạn K	2084 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1800 K sumou
""", 'ř': """
řekl	254 K
řekla	254 K
říká	254 K
""", 'ś': """
śledztwa	1550 nasze K
śledztwo	1550 to K
śledź	1511 K nas na	1549 K nas
""", 'š': """
šaljite	1736 K nam
šaukė	1297 K
šiandien	1284 aukokite K
šodien	1323 ziedo K
""", 'ź': """
źródło	1522 K: pap
""", 'ž': """
želeni	1816 K vir
željene	1734 K izvore
željeni	1734 K izvor
žurnalistai	1295 mūsų K
žurnalistas	1274 K
žurnalistika	252 naše K	252 nezávislá K	1295 K kainuoja	1295 gera K	1799 nezávislá K
žurnalistiku	252 nezávislou K	1799 nezávislú K
žurnalistiky	252 nezávislé K
žurnalistė	1274 K
žurnāliste	1313 K
žurnālisti	1334 mūsu K
žurnālistika	1334 neatkarīga K	1334 K maksā	1334 laba K
žurnālistiku	1323 atbalsti neatkarīgu K	1334 neatkarīgu K
žurnālists	1313 K
""", 'ά': """
άρθρα	473 τα K μας
άρθρο	473 αυτό το K
""", 'έ': """
έγραψε	475 K
έρευνά	461 K μας
έρευνές	473 οι K μας
""", 'α': """
αγαπημένες	451 K σου πηγές	451 K σας πηγές	451 K πηγές
αγαπημένη	451 K πηγή
ακολουθήστε	439 K μας	472 K μας
ακολουθείστε	439 K μας
ακόμη	470 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	475 K
αναγνώστες	18 χάρη στους K	473 οι K μας
αναδημοσίευση	446 απαγορεύεται η K	446 επιτρέπεται η K
αναπαραγωγή	446 K χωρίς
ανταποκρίτρια	454 είναι K
ανταποκριτής	454 είναι K
απάντησης	21 ακύρωση K
απαγορεύεται	446 K η αναπαραγωγή	446 K η αντιγραφή
αποδεχθείτε	456 K τα cookies
αποδεχτείτε	456 K τα cookies
απορρήτου	448 πολιτική K
από	465 K # €
αρθρογράφος	454 είναι K
αρχισυντάκτης	454 είναι K
αρχισυντάκτρια	454 είναι K
""", 'β': """
βιβλιοπωλείο	459 ηλεκτρονικό μας K
βοηθήστε	472 K μας
βοηθούν	473 μας K
βρείτε	439 K μας στο
""", 'γ': """
γίνετε	472 K μέλος	472 K κι εσείς
γνώσεις	461 τις K σας
γράψτε	453 K μας	472 K μας
γραφτείτε	472 K
""", 'δ': """
δήλωσε	475 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	473 οι K μας
δημοσιογράφος	454 είναι K	454 , K	454 - K
δημοσιογραφία	473 η K μας	473 ανεξάρτητη K	473 η ανεξάρτητη K
δημοσκόπησή	461 K μας
δημοσκόπηση	461 στη K
διαβάσετε	436 για να K ολόκληρο
διαφήμιση	11 τη K	468 μετά τη K
διαφημίσεις	473 χωρίς K
διεύθυνση	437 η K email	437 τη K email	464 K email	464 K e-mail
δικαιώματος	446 με επιφύλαξη παντός K
δουλειά	473 η K μας
δωρεά	470 κάντε μια K	472 η K σας	472 κάντε μια K	476 K
δωρεάν	15 K άρθρα	465 K άρθρα
δωρεές	476 K
""", 'ε': """
είμαστε	473 K μια μικρή
είπε	475 K
εβδομάδα	17 κάθε K	474 την K
εγγραφή	464 με την K σας
εγγραφείτε	436 K για να	465 K δωρεάν	472 K
ειδοποιήσεις	14 K
εισερχόμενά	437 στα K σας
εκδήλωσή	459 K μας
εκφράζουν	462 τα σχόλια K	462 σχόλια δεν K
ενεργοποιήστε	439 K τις ειδοποιήσεις	441 K τη javascript
ενημερωτικά	437 K δελτία
ενημερωτικό	437 K δελτίο
ενημερώστε	453 K μας
ενισχύστε	470 K	472 K
ενσωματωμένο	456 K περιεχόμενο
εξήγησε	475 K
επιβεβαιώστε	464 K την εγγραφή
επικοινωνήστε	453 K μαζί μας	453 K με τον συντάκτη	453 K με τη συντάκτριά	453 K με τη συντάκτρια	453 K με τη σύνταξη
ερωτηματολόγιο	461 το K
εσάς	470 χάρη σε K	473 χάρη σε K
ευρώ	465 με # K
ευχαριστούμε	464 K για την εγγραφή	472 K που μας
""", 'ζ': """
ζήτησε	475 K
""", 'η': """
ηλεκτρονικό	459 K μας κατάστημα
""", 'κ': """
κάνοντας	464 K κλικ
κανάλι	473 το K μας
κατάστημά	459 στο K μας
καταγγέλλει	475 K
καταγγελία	453 κάντε μας την K
κατεβάστε	439 K την εφαρμογή
κουίζ	461 το K	461 στο K	461 το K μας
κυκλοφορεί	459 K το νέο τεύχος
κυριότερες	464 τις K ειδήσεις
""", 'μ': """
μήνα	474 τον K	474 το K	474 ανά K	474 κάθε K
με	465 K # €
μοιραστείτε	25 K
""", 'ξ': """
ξεκλειδώστε	436 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	465 K το άρθρο
ομάδα	459 στην K μας	472 ελάτε στην K	473 η K μας
""", 'π': """
παράκληση	450 έχουμε μια μικρή K	450 μια μικρή K
πατώντας	464 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	456 εξωτερικού K
περιεχόμενο	9 αυτό το K	456 αυτό το K	456 το K αυτό	456 εξωτερικό K
πολιτική	448 K cookies
πρέπει	456 δείτε το βίντεο K
προειδοποιεί	475 K
προσωπικών	448 K δεδομένων
προτεινόμενη	451 K πηγή
προτιμώμενες	451 K πηγές
προτιμώμενη	451 K πηγή
πρωί	17 κάθε K
πρόσθεσε	475 K
πρώτο	465 τον K μήνα
πρώτος	474 K μήνας
""", 'ρ': """
ρεπορτάζ	473 το K μας	473 αυτό το K
""", 'σ': """
σημαντικότερες	464 τις K ειδήσεις
στήριξέ	472 K μας
στήριξή	470 χωρίς τη K	472 η K σας	472 τη K σας	473 χωρίς τη K
στήριξη	470 χάρη στη K	473 χάρη στη K
στείλε	453 K μας
στείλτε	453 K μας	472 K μας
στηρίξτε	470 K	472 K μας	472 K την	472 K το	472 K τη
συνέδριο	459 K μας
συνέδριό	459 K μας
συνδεθείτε	24 K	436 K για να	472 K
συνδρομή	465 με K	465 K από	476 K
συνδρομητές	436 διαθέσιμο μόνο σε K	436 διαθέσιμο σε K	449 μόνο για K	449 μόνο σε K	473 οι K μας	476 K
συνδρομητής	436 είστε ήδη K	472 γίνετε K
συνεργασία	468 σε K με χορηγό	468 σε K με τον χορηγό
συνεργατών	468 συνδέσμους K
συνεχίζεται	468 K παρακάτω
συνεχίσετε	436 για να K την ανάγνωση	436 να K την ανάγνωση
συνεχίσουμε	473 να K
συνεχίστε	436 K την ανάγνωση
συντάκτης	454 είναι K
συντάκτρια	454 είναι K
σχολιάσετε	6 K
σχόλια	462 στα K
σύμφωνα	475 K
""", 'τ': """
τόνισε	475 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	450 αφού K ως εδώ
φύγετε	450 πριν K
φώναζε	475 K
""", 'χ': """
χρήσης	448 όροι K	464 όρους K
χρειαζόμαστε	472 K τη βοήθειά σας
χρησιμοποιεί	441 K cookies
χρησιμοποιούμε	441 K cookies
χρόνο	474 τον K
""", 'ψ': """
ψηφοφορία	461 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	133 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	133 K
абонирайте	95 K се, за да	96 K се за бюлетина	129 K се
абонирането	119 с K
авторизованные	1705 только K
авторизованным	1705 K пользователям
авторизовані	2037 лише K
авторизуйтесь	24 K
авторкою	2026 зв'язатися з K
автором	2026 зв'язатися з K
автору	1693 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1704 K	2036 K
анонимно	1693 K
афилиейт	124 K линкове
""", 'б': """
бажаних	2023 K джерел
безкоштовний	2032 наш K вебінар	2040 K акаунт
безкоштовних	2040 ліміт K	2040 K статей
безкоштовні	15 K статті	2040 K статті
безлимитный	1667 K доступ
безплатен	113 нашия K уебинар
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатные	15 K статьи	1708 K статьи
бесплатный	1699 наш K вебинар	1708 K аккаунт
бесплатных	15 K статей	1708 лимит K	1708 K статей
бисквитки	110 K
бисквитките	110 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	130 K на вас
благодарим	119 K ви, че се
благодаря	1714 K донатам	1717 K вам	1717 K вашей
блокировщик	1677 отключите K	1677 K рекламы
блокувальник	2011 K реклами
браузер	10 ваш K	1687 ваш K	2019 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	130 нашия K	133 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	2024 K
вайбър	16 K	106 K
ватсапе	1691 K
вашата	96 на K поща
вебинар	1699 наш K
вебінар	2032 наш K
видео	9 это K
виділіть	2022 K
визнав	2052 K
визнала	2052 K
викаше	132 K
використання	2046 будь-яке K матеріалів	2046 K матеріалів сайту
використанні	2017 при K матеріалів
використовує	2011 K cookie
використовуємо	2011 K cookie
випуск	2034 K
вирішив	2052 K
вк	1691 K
вконтакте	1691 K
влезте	24 K
вміст	9 цей K
внескам	2047 завдяки K	2050 завдяки K
внесок	2049 ваш K
войдите	24 K	1667 K, чтобы
вотсапе	1691 K
вотсапі	2024 K
всеки	127 K лев
встановіть	2006 K додаток
възпроизвеждането	126 K
выделите	1679 K ее	1679 K текст
выпуск	1702 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1718 в K
годишно	131 K
гривень	2051 # K
грн	2051 # K
гукав	2052 K
гіперпосилання	2017 K обов
""", 'д': """
дальше	1667 чтобы читать K
дарение	129 вашето K	131 с K	133 K
дарения	133 K
дарете	127 K	129 K ни
джерела	2023 обрані K	2023 бажані K
джерелом	2023 основним K	2023 бажаним K
дзен	1691 K
дзене	1691 K
добави	132 K
добавьте	1674 K нас в
дозволяється	2046 матеріалів K лише
долучайтесь	2049 K
долучайтеся	2049 K
донат	1716 ваш K	2049 ваш K	2053 K
донатам	2047 завдяки K
донати	2053 K
донатом	2051 K
донаты	1720 K
допомога	2049 нам потрібна ваша K
допоможе	2050 K нам
допоможуть	2047 K нам працювати	2050 K нам
допускается	1713 материалов K только
доступ	1708 полный K	2040 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1661 вы K до конца	1999 ви K до кінця
дочитати	2004 щоб K
дочитать	1667 чтобы K	1708 K
""", 'е': """
евро	121 за # K
ежедневную	1669 K рассылку
ежемесячно	1718 K
ежемесячное	1716 оформите K
ежемесячный	1714 K донат
еженедельную	1669 K рассылку
електронна	96 вашата K поща
електронної	2039 адресу K пошти
електронну	2039 K адресу	2039 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1719 K
журналист	108 е K	108 - K	108 , K	1694 - K	1694 , K
журналисти	130 нашите K
журналистика	130 независимата K	130 независима K	130 нашата K	1717 независимая K
журналистике	1717 независимой K
журналистики	1717 независимой K
журналистику	1717 независимую K
журналистка	108 е K	108 , K	1694 - K	1694 , K
журналисты	1717 наши K
журналіст	2027 - K	2027 , K
журналісти	2050 наші K
журналістика	2050 незалежна K
журналістику	2050 незалежну K	2050 якісну K
журналістка	2027 - K	2027 , K
""", 'з': """
завантажити	2006 K застосунок
завантажте	2006 K додаток
завдяки	2047 існує K	2050 K вам	2050 K вашій
задонатьте	1716 K	2049 K
задължителните	21 K полета
зазначив	2052 K
закликав	2052 K
закончились	1667 бесплатные статьи K
залишає	29 K за собою право
залишилося	2004 K #%	2004 K # %
заметили	1679 K ошибку
замолчим	1717 мы не K
запазени	101 всички права K
запитань	2036 на кілька K
запишете	96 K се за нашия
зарегистрированные	1705 только K
зарегистрированным	1667 доступен только K
зарегистрированы	1667 уже K
зарегистрируйтесь	1667 K, чтобы	1708 бесплатно K	1708 K бесплатно	1716 K
зареєстровані	2037 лише K	2037 тільки K
зареєструйтесь	2004 K, щоб	2040 безкоштовно K	2040 K безкоштовно	2049 K
зареєструйтеся	2040 K безкоштовно
застосунку	2020 нашому K
застосунок	2006 завантажте K	2020 наш K	2020 мобільний K
захищено	2017 усі права K
захищені	2017 усі права K	2017 всі права K
защищенной	1693 K формой
защищены	1685 все права K
защищённой	1693 K формой
заяви	132 K
заявив	2052 K
заявил	1719 K
заявила	1719 K	2052 K
здесь	1661 раз уж вы K
знайшли	2022 якщо ви K
знанията	116 K си
зобов	2052 K'язав
зовнішнього	2029 K вмісту	2029 K контенту
зовнішній	2029 K вміст	2029 K контент
зробіть	2002 K внесок	2049 K внесок
""", 'и': """
избранное	1690 K
известията	14 K
изпратете	107 K ни	129 K ни
изпращайте	107 K ни	107 K на
изтеглете	129 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1685 выполняющим функции K агента
иностранным	1717 K агентом
инстаграм	106 K
использование	1696 K cookie	1713 любое K материалов	1713 K материалов сайта
использовании	1685 при K материалов	1713 полном или частичном K	1713 частичном K материалов
используем	1677 K cookie
использует	1677 K cookie
источники	1690 избранные K	1690 любимые K
источников	1690 избранных K
источником	1690 основным K
исчерпали	1667 K лимит
""", 'к': """
каждое	17 K утро
каждый	1718 K месяц
каза	132 K
казва	132 K
канал	1717 наш K	2050 наш K
канала	1717 нашего K
каналу	2050 нашого K
колумнист	1694 - K	1694 , K
колумніст	2027 - K
колумністка	2027 - K
команде	1699 к нашей K
команди	2032 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	2018 у K	2018 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1679 чтобы оставить K
комментария	21 для отправки K
комментариях	1686 в K
комментировать	6 K
контент	9 этот K	9 цей K	1696 внешний K
контента	9 этого K	1696 внешнего K
контенту	9 цього K
конференцию	1699 нашу K
конференция	113 нашата K
конференцію	2032 нашу K
конфиденциальности	1677 политикой K	1687 политика K
конфіденційності	2011 політикою K	2019 політика K
копирование	1713 K материалов сайта
кореспондент	108 е K	108 , K	2027 - K	2027 , K
кореспондентка	2027 - K	2027 , K
короткий	1704 K опрос
корреспондент	1694 - K	1694 , K
кричал	1719 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	131 K
лекцию	1699 нашу K
лекцію	2032 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1699 нашего K
магазине	1699 в нашем K	1699 в нашем интернет-K
магазину	2032 нашого K
магазині	2032 у нашому K	2032 в нашому K	2032 нашому інтернет-K
материал	1679 обсудить K	1696 внешний K	1717 этот K
материалы	1717 наши K
матеріал	2050 цей K
матеріали	2050 наші K
матеріалів	2046 копіювання K сайту	2046 K посилання обов'язкове
мероприятие	1699 наше K
месенджері	2024 K
месец	131 на K	131 всеки K
месечно	131 K
мессенджере	1691 K
месяц	1718 в K
мобільний	2020 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	2051 на K	2051 перший K
""", 'н': """
нагадав	2052 K
нагадала	2052 K
надсилайте	2026 K нам	2026 K її	2026 K фото	2026 K відео	2026 K свої	2049 K нам
надійних	2023 K джерел
надішліть	2026 K нам	2026 K фото	2049 K нам
нажимая	1707 K кнопку	1707 K на кнопку	1707 K "	1707 K "
нажмите	1679 K ctrl
написа	132 K
написав	2052 K
написал	1719 K
написала	1719 K	2052 K
напишите	1693 K нашему	1693 K нашей	1693 K автору	1693 K нам	1716 K нам
напишіть	2026 K нашому	2026 K нашій	2026 K автору	2026 K авторці	2026 K нам	2049 K нам
напомнил	1719 K
напомнила	1719 K
направете	129 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	2039 K кнопку	2039 K на
нашем	1679 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1661 K просьба
неделю	17 раз в K	17 каждую K	1718 в K
независимата	129 подкрепете K
независими	130 K медии
независимую	1664 поддержите K	1716 поддержите K
независимые	1717 K медиа
незалежні	2050 K медіа
несколько	1704 на K вопросов
новинами	2008 стежте за K
новини	106 google K	2024 google K
нуждаем	129 K се от вашата
нужна	1714 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1694 - K	1694 , K
обраних	2023 K джерел
объявил	1719 K
объявила	1719 K
обязал	1719 K
обязательна	1685 гиперссылка K	1713 материалов ссылка K	1713 ссылка на источник K
обязательные	21 K поля	1679 K поля
обясни	132 K
оглядач	2027 - K	2027 , K
оглядачка	2027 - K	2027 , K
оголосив	2052 K
ограничений	1667 читайте без K
одноклассниках	1691 K
одному	2039 в K листі
опечатку	1679 нашли K
опитування	2036 наше K	2036 коротке K
опитуванні	35 нашому K	2036 K читачів	2036 нашому K	2036 в K
оприлюднюватиметься	22 не K	2013 ваша e-mail адреса не K
опрос	35 наш K	1704 наш K
опросе	35 нашем K	1704 нашем K	1704 в K
опубликован	22 не будет K	1679 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1707 K заявку
осталось	1667 K #%	1667 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1718 K в любой момент
отметил	1719 K
отметила	1719 K
отписаться	1669 K в любой момент
отправьте	1716 K нам
очакваме	107 K вашите
ошибку	1679 нашли K
оштрафовал	1719 K
оштрафовала	1719 K
оштрафував	2052 K
""", 'п': """
партнером	1711 совместно с K	2044 спільно з K
партнерские	37 K ссылки	1711 K ссылки
партнерські	2044 K посилання
партнеры	1677 мы и наши K
партньорски	124 K линкове
партнёром	1711 совместно с K
партнёрские	37 K ссылки	1711 K ссылки
патроном	1716 станьте K
первый	1718 K месяц	1718 рубль в K
переведите	1716 K нам
перевірте	2036 K себе	2039 K пошту
передплатник	2004 уже K	2004 вже K
передплатникам	2004 доступний лише K	2004 доступна лише K	2004 доступно лише K
передплатників	2004 тільки для K
передплатою	2004 доступна за K	2004 доступний за K	2040 за K
передплату	2040 K за	2049 оформіть K
передрук	2021 K
передруку	2021 у разі K
перепечатка	1689 K
перепечатке	1689 при K
персональних	2019 K даних
персональных	1687 K данных
писати	2050 нам K
писменото	126 без K съгласие
письме	1707 в одном K
пишете	107 K ни	107 K на	129 K ни
пишите	1693 K нам	1716 K нам
пишіть	2026 K нам
платной	1667 в K версии
повний	20 K текст	2040 K текст
повідомив	2052 K
повідомила	2052 K
повідомте	2026 K нам	2026 K нас	2049 K нам
подайте	107 K сигнал
поддержать	1716 K нас	1716 K редакцию	1716 K нашу
поддерживайте	1716 K нас	1716 K нашу
поддержите	1664 K нашу	1664 K нас	1714 K	1716 K нас	1716 K нашу	1716 K редакцию	1716 K проект	1716 K автора	1716 K наш
поддержка	1664 ваша K	1716 ваша K
поддержке	1711 при K партнёра	1711 при K партнера	1714 благодаря вашей K	1717 вашей K
поддержки	1717 без вашей K	1717 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	130 нашият K	1702 K	1717 наш K	2034 K	2050 наш K
подкаста	115 K	1702 K	1717 нашего K
подкасте	34 нашем K	1702 K
подкасти	34 наші K	115 K	2034 K
подкастов	1702 K
подкасту	2034 K
подкастът	115 K
подкасты	1702 K
подкасті	34 нашому K	2034 K
подкастів	2034 K
подкрепа	127 с вашата K	127 вашата K	129 вашата K	130 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	129 K ни	129 K нашата
подкрепяйте	129 K ни
подписаны	1667 уже K
подписка	1667 уже есть K	1720 K
подписке	1667 доступен только по K	1667 доступна по K	1667 доступен по K	1708 по K
подписки	1720 K
подписку	1667 оформить K	1667 оформите K	1707 спасибо за K	1708 K за	1716 оформите K	1716 оформить K
подписчик	1667 уже K	1667 вы уже K
подписчикам	1667 доступна только K	1667 доступно только K	1667 доступен только K
подписчики	1720 K
подписчиков	1667 только для K
подписчиком	1716 станьте K
подписывайтесь	1669 K на рассылку	1674 K на нас	1674 K на наш	1674 K на канал	1674 K на telegram	1716 K на
подписываясь	1707 K
подпишитесь	1664 K на регулярное	1669 K на рассылку	1674 K на наш	1674 K на канал	1716 K на
подчеркнул	1719 K
поділіться	25 K
подію	2032 нашу K
пожертвование	1664 сделайте K	1664 оформите K	1714 регулярное K	1714 ежемесячное K	1716 ваше K	1716 сделайте K	1716 оформите K	1720 K
пожертвования	1717 на K	1720 K
пожертвованиям	1714 благодаря K	1717 благодаря K
пожертвуйте	1716 K
позоваването	126 K на
полностью	20 материал K	1667 чтобы прочитать K
полный	20 K текст	1708 K текст
помилку	2013 знайшли K
помогите	1716 K нам
помогнете	129 K ни
помогут	1717 K нам
поможет	1717 K нам
помощь	1716 нам нужна ваша K
помітили	2022 якщо ви K
понравилась	1717 K статья
понравился	1717 K материал	1717 K текст
попереджає	2052 K
попередив	2052 K
попросив	2052 K
попросил	1719 K
попросила	1719 K	2052 K
попросило	1719 K
посилання	2046 K на джерело обов'язкове
последвайте	129 K ни
постановив	2052 K
постановил	1719 K
почте	1707 вашей K
почтовом	1707 вашем K ящике
почту	1669 на вашу K	1669 вам на K	1707 вашу K
пошту	2005 на вашу K
пошті	2039 вашій K
пощенска	96 вашата K кутия
пояснив	2052 K
пояснил	1719 K
правото	29 си запазва K
працювати	2047 допоможе нам K	2050 K далі
працюємо	2050 ми K
предпочитаемые	1690 K источники
предпочитаемых	1690 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1690 K источники
предпочтительный	1690 K источник
предупредил	1719 K
предупреждает	1719 K
препечатването	126 K
призвал	1719 K
признал	1719 K
признала	1719 K
признали	1717 нас K
приложение	130 нашето K	1670 скачать K	1670 скачайте K	1670 установите K	1688 наше K	1688 мобильное K	1716 скачайте K
приложении	1670 открыть в K	1688 нашем K
приложения	1688 нашего K	1717 нашего K
приоритетным	1690 K источником
присоединяйтесь	1716 K к
присъединете	129 K се към нашия
присылайте	1693 K нам	1693 K фото	1693 K видео	1693 K новости	1693 K свои	1716 K нам
пришлите	1693 K нам	1693 K фото	1716 K нам
приєднуйтесь	2049 K до
проверьте	1704 K себя	1707 K почту
продовження	2044 реклама. K
продовжити	2004 щоб K читання	2047 допоможуть нам K
продовжувати	2050 K роботу
продолжаем	1717 мы K работать
продолжать	1714 помогут нам K	1717 K работу
продолжение	1711 реклама. K
продолжить	1667 чтобы K чтение	1714 помогут нам K	1714 поможет нам K	1717 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	130 да K да работим
продължите	95 за да K да четете
произведен	1685 настоящий материал (информация) K
пройдите	1704 K тест
пройдіть	2036 K тест
просьба	1661 у нас к вам K	1661 у нас есть K
просять	2052 K
проучване	116 нашето K
прохання	1999 маємо до вас K	1999 невелике K
прочетете	95 за да K цялата
прочитать	1667 осталось K	1667 чтобы K статью
пріоритетне	2023 K джерело
пріоритетним	2023 K джерелом
пълния	121 K текст
първия	131 за K месец
підписатися	2005 K на розсилку
підписка	2053 K
підписку	2004 оформіть K	2039 дякуємо за K	2049 оформіть K
підписники	2053 K
підписників	2004 тільки для K
підписуйтесь	2008 K на нас	2008 K на наш	2008 K на канал	2008 K на telegram	2049 K на
підписуйтеся	2008 K на наш	2008 K на канал
підписуючись	2039 K
підпишіться	2005 K на розсилку	2008 K на наш	2049 K на
підтримайте	2002 K нашу	2002 K незалежну	2002 K нас	2047 K	2049 K нас	2049 K нашу	2049 K незалежну	2049 K редакцію	2049 K автора	2049 K роботу	2049 K наш
підтримати	2049 K нас	2049 K нашу
підтримка	2002 ваша K	2049 ваша K
підтримки	2044 за K партнера	2050 спільноти K	2050 вашої K
підтримуйте	2049 K нас	2049 K нашу
підтримці	2047 завдяки вашій K	2047 завдяки K читачів	2050 вашій K
піти	1999 перш ніж K
""", 'р': """
работа	130 нашата K	1717 наша K
работаем	1717 мы K
работать	1714 помогут нам K	1714 поможет нам K	1717 K дальше
работу	1717 нашу K
разрешение	101 без K е забранено
разчитаме	127 K на вашата	130 K на
расскажите	1716 K нам
рассказал	1719 K
рассказала	1719 K
рассказывать	1717 K правду
расследование	1717 наше K	1717 это K
расследования	1717 наши K
рассылка	1717 наша K	1720 K
рассылку	1669 нашу K	1669 K самых	1717 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1707 K
регулярний	2047 K внесок
редактор	108 е K	108 - K	108 , K	1694 - K	1694 , K	2027 - K	2027 , K
редакторка	2027 - K	2027 , K
редакцией	1693 связаться с K
редакции	1717 нашей K
редакцию	1693 напишите в K	1693 пишите в K
редакция	113 в нашата K	130 нашата K	1717 наша K
редакцію	2026 напишіть у K	2026 пишіть у K
редакція	2050 наша K
редакцією	2026 зв'язатися з K
редакції	2026 пишіть до K	2050 нашої K
рекламата	11 K	124 след K
реклами	11 K	130 без K	2044 після K	2044 на правах K	2050 без K
рекламой	11 K
рекламы	11 K	1711 после K	1711 на правах K	1717 без K
репортер	108 е K	108 - K	108 , K	1694 - K	1694 , K	2027 - K	2027 , K
репортери	130 нашите K
репортерка	2027 - K	2027 , K
репортёр	1694 - K	1694 , K
решил	1719 K
реєструючись	2039 K
робота	2050 наша K
роботу	2050 нашу K
розповів	2052 K
розповідати	2050 K правду
розповіла	2052 K
розсилка	2050 наша K	2053 K
розсилку	2005 нашу K	2005 щоденну K	2050 нашу K
розслідування	2050 наші K	2050 це K
рублей	1718 # K
рік	2051 на K
""", 'с': """
свободната	129 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	129 K се с нас
свяжитесь	1693 K с нами
связаться	1693 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	2052 K
сказал	1719 K
сказала	1719 K	2052 K
скаржаться	2052 K
скачайте	1670 K наше
скиньте	1716 K
скриньку	2039 вашу K
скриньці	2039 вашій K
следите	1674 K за нами
словам	1719 по K
словами	2052 за K
слідкуйте	2008 K за нами
содержимое	1696 внешнее K
сообщение	1685 данное K (материал) создано
сообщил	1719 K
сообщила	1719 K
сообщите	1693 K нам	1716 K нам
соучастником	1714 станьте K	1716 станьте K
сповіщення	14 K	2006 увімкнути K	2006 увімкніть K
споделете	25 K
сподобався	2050 K текст	2050 K матеріал
сподобалась	1999 якщо вам K стаття
според	132 K
співучасником	2049 станьте K
спільнота	2050 наша K
спільноти	2002 стань частиною K	2047 частиною K	2050 нашої K
станете	129 K абонат	129 K член
станьте	1716 K нашим	2049 K нашим
статия	104 хареса ли ви тази K	121 цялата K	130 тази K
статията	121 % от K
стаття	2050 ця K
статья	1717 эта K
стверджує	2052 K
стежте	2008 K за нами
стигнали	104 щом сте K дотук
стороннего	1696 K сервиса
сторонним	1696 K сервисом
стороннього	2029 K сервісу
стороннім	2029 K сервісом
суммой	1718 любой K
сумму	1718 любую K
сутрин	17 всяка K
существуем	1717 мы K
существует	1714 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	132 K
""", 'т': """
телеграм	16 K	106 K	1674 наш K-канал	1674 в нашем K	1691 K	1691 K-канал	1691 K-канале	1717 наш K	2008 наш K-канал	2024 K	2024 K-канал	2024 K-каналі
телеграме	16 K	1691 K
телеграмі	2024 K
тест	1704 наш K	2036 наш K
тиждень	17 раз на K	2051 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1670 включите K	1670 включить K	1670 разрешить K
увійдіть	24 K	2004 K, щоб
уебинар	113 нашия K
уйдете	1661 прежде чем вы K
улюблених	2023 K джерел
улюблені	2023 K джерела
утверждает	1719 K
учасником	2049 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1717 K нашу
цитировании	1689 при K
цитування	2021 у разі K
цитуванні	2021 при K
""", 'ч': """
частиною	2049 станьте K
частковому	2046 повному або K
четене	0 време за K
читаете	1716 спасибо, что K
читай	2008 K нас
читайте	1674 K нас в	2008 K нас у	2008 K нас в
читання	0 час K	0 хв K
читателей	1704 опросе K	1714 благодаря поддержке K	1717 наших K
читатели	36 наши K	36 нашите K	130 нашите K	1661 дорогие K	1717 наши K
читателите	130 с подкрепата на K	130 от K ни
читателям	18 благодаря K	36 нашим K	1717 благодаря K
читати	2004 щоб K далі	2049 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	2050 наші K
читачів	2050 наших K
читаєте	2049 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2051 K
щомісячний	2047 K внесок
щомісячно	2051 K
щоранку	17 K
щотижневу	2005 K розсилку
""", 'э': """
электронной	1707 адрес K почты
электронную	1707 K почту
""", 'я': """
яжіться	2026 зв'K з нами
язкові	21 обов'K поля	2013 обов'K поля
якщо	1999 K ви вже тут
""", 'א': """
אומר	947 K
אומרת	947 K
אחרינו	908 עקבו K	944 עקבו K
אלקטרוני	906 דואר K
אמר	947 K
אמרה	947 K
אמרו	947 K
אתכם	931 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	946 K
ביקש	947 K
ביקשה	947 K
במייל	930 K שלכם
בסרטון	921 לצפות K זה
בעוגיות	910 שימוש K
בעיתונות	931 לתמוך K
בקובצי	910 משתמש K
בשבוע	17 פעם K	946 K
בתוכן	942 לעשות שימוש K
""", 'ד': """
דווחו	944 K לנו
דיוור	930 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	908 הורידו את K	945 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	947 K
הודיעה	947 K
הווטסאפ	908 לקבוצת K
הוסיף	947 K
הוסיפה	947 K
הורידו	944 K את
הזהיר	947 K
הזכויות	915 כל K שמורות
החובה	21 שדות K
החינמיות	943 הכתבות K
הטלגרם	908 לערוץ K
הטקסט	922 K
הירשמו	944 K
הכותב	942 על דעת K
הכתבה	905 להמשך קריאת K	922 K	945 K הזאת
המדור	920 הוא עורך K	920 היא עורכת K
המובעות	942 הדעות K במאמר	942 הדעות K בטור	942 הדעות K בכתבה
המועדף	917 למקור K	917 כמקור K
המייל	906 לתיבת K	906 כתובת K
הניוזלטר	906 K היומי	930 K השבועי של	930 K שלנו	945 K
הסביר	947 K
הסיכום	922 K
העיקריות	922 הנקודות K
העיתונות	945 K העצמאית
הפרטיות	910 מדיניות K
הפרסומת	11 K
הצביעו	944 K בסקר
הצטרפו	908 K לערוץ	944 K אלינו
הקוראים	18 בזכות K
השימוש	910 תנאי K
התגובות	928 K
התחברו	24 K
התמיכה	931 בזכות K שלכם
התראות	14 K
התרומה	944 K שלכם
""", 'ו': """
ובטוויטר	908 בפייסבוק K
ותלוי	931 K בכם
ותלויה	931 K בכם
""", 'ז': """
זקוקה	944 K לכם
""", 'ח': """
חודשית	944 תרומה K
חיצוני	921 תוכן K	921 תוכן ממקור K
""", 'ט': """
טען	947 K
""", 'י': """
ישירות	930 K למייל	930 K לתיבת
""", 'כ': """
כמנויים	905 הצטרפו K
כתב	947 K
כתבה	922 K זו	945 K זו	947 K
כתבו	944 K לנו
כתבות	943 K חינם
כתבת	920 היא K
""", 'ל': """
לדברי	947 K
להגיב	6 כדי K	928 K
להמשיך	905 כדי K לקרוא	931 עזרו לנו K
להעתיק	915 אין K	942 לשכפל, K
לחודש	946 K
לחוק	942 סעיף #א K
לחצו	944 K כאן
למנויים	905 K בלבד
לניוזלטר	906 הירשמו K	906 הרשמה K	906 K שלנו	930 בהצלחה K
לעזרתכם	944 אנחנו זקוקים K
לענייני	920 הוא כתב K	920 היא כתבת K
לצפייה	921 K בתוכן
לקריאה	943 כתבות K
לקריאת	20 K הכתבה
לשנה	946 K
לתומכים	931 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	943 K חינם
מועדף	917 מקור K	917 כמקור K
מינוי	905 רכשו K	944 רכשו K	948 K
מנוי	905 כבר K
מנויים	948 K
מסכימים	930 בהרשמה אתם K
מסר	947 K
""", 'נ': """
ניוזלטר	930 K שבועי	948 K
""", 'ס': """
סיכום	922 K
סיפר	947 K
סיפרה	947 K
סעיף	942 K #א
ספרו	944 K לנו
""", 'ע': """
עדכונים	930 לקבלת K במייל
עיתונאי	920 הוא K
עיתונאית	920 היא K
עיתונות	931 לעשות K	945 K עצמאית
עמלה	941 נקבל K	941 לקבל K
""", 'פ': """
פרסומות	945 ללא K
פרסומת	11 K
פרשן	920 הוא K
פרשנית	920 היא K
""", 'צ': """
ציין	947 K
""", 'ק': """
קוראי	945 K
קרא	947 K
קריאה	0 זמן K
""", 'ר': """
ראשון	946 חודש K
""", 'ש': """
שאלו	922 K את
שיווקי	930 לקבל תוכן K
שלחו	944 K לנו
שלנו	945 K
שנקבל	941 K עמלה
שקראתם	944 תודה K
שתפו	25 K
""", 'ת': """
תגובות	928 K
תוכן	9 K זה	921 הצגת K
תלוי	931 K בכם
תלויה	931 K בכם
תמיכתכם	944 K
תמכו	944 K בנו
תקציר	922 K
תרומה	948 K
תרומות	948 K
תרמו	944 K
""", 'ا': """
اخبارنا	89 K
ادامه	765 K مطلب	765 K خبر	771 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	743 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	735 شرايط K	740 K از مطالب اين سايت	740 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	760 K تهيه كنيد	771 K تهيه كنيد	775 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	743 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	774 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	774 K
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
اول	773 ماه K
ايميل	731 K خود را	731 ادرس K	731 به K شما	756 در K خود
ايميلتان	756 به K
اينجا	764 K كليك كنيد
اينستاگرام	733 در K دنبال
اپ	755 K
اپليكيشن	755 K	772 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	769 الزاما K	769 لزوما K	769 K ديدگاه
باشيد	743 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	750 را K
بحسب	91 K
بخوانيد	741 K
براي	772 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	750 K
بعرض	61 هل تسمح K
بفرستيد	743 براي ما K
بفضلكم	89 K
بنويسيد	743 براي ما K	771 براي ما K
بپيونديد	741 K	749 به تيم ما K	771 K
بگذاريد	743 با ما در ميان K	771 با ما در ميان K
بگيريد	743 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	774 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	742 منبع K	742 منابع K
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
تلگرام	733 ما را در K	733 در K دنبال	733 كانال K ما	743 با ما در K
تماشا	750 K كنيد
تمامي	740 K حقوق
تمثل	71 لا K راي
تواصل	88 K معنا
تواصلوا	88 K معنا
توضيح	774 K داد
تيم	772 K ما
""", 'ج': """
جاوااسكريپت	735 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	740 كليه K
حمايت	757 K مالي خود	758 به K شما نياز	758 با K شما	759 K كنيد	771 از ما K كنيد	771 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	772 اين K
خبرنامه	731 K ما	731 اشتراك K	731 در K	756 K روزانه	756 K هفتگي	772 K ما	772 K	775 K
خبرنگار	743 K ما را	745 K
خبرنگاران	772 K ما
خصوصي	735 سياست حريم K را
خواست	774 K
خواستند	774 K
خواندن	760 براي ادامه K
خوانندگان	18 با كمك K	758 به K خود تكيه	772 K ما
خواهد	752 منتشر K شد
خواهند	752 منتشر K شد
""", 'د': """
دانشگاه	745 استاد K
دانلود	771 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	733 ما را K كنيد	741 K كنيد	741 K كنيم	771 K كنيد
دهيد	743 به ما خبر K	750 گوش K	761 هديه K	771 راي K	771 خبر K
ديدگاه	752 نوشتن K	752 ارسال K	752 بيانگر K	769 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	749 وبينار K ما	760 اشتراك K	770 مقاله K	770 مطلب K	770 مطالعه K
روزنامه	769 ديدگاه K
روزنامهنگار	745 K
روزنامهنگاري	772 K مستقل
""", 'س': """
سالانه	773 K
ساهم	88 K في
ساهموا	88 K في
سايت	772 K ما
سايتهاي	746 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	741 عضو K	741 K	771 عضو K	771 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	756 خبرنامه K
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
علاقه	742 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	749 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	752 K	753 حروف لاتين (K)
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
كار	772 K ما
كاربري	760 حساب K خود شويد
كانال	733 به K ما	741 K ما	772 K ما
كتب	91 K
كتبت	91 K
كردهايد	760 ثبت نام K	760 ثبتنام K
كمصدر	56 K مفضل
كميسيون	767 K دريافت كنيم	767 K دريافت ميكنيم
كنيد	749 ديدن K	750 گوش K	761 هديه K	764 روي لينك كليك K	764 كليك K	771 به ما كمك K	771 ثبت نام K	771 كليك K	771 نصب K	771 وارد K
كوكي	735 از K
كوكيها	735 K
""", 'ل': """
لاتين	752 حروف K	753 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	769 K نظر
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
ما	772 به K
مالي	758 كمك K شما	771 كمك K شما	775 كمك K
ماه	773 در K
ماهانه	773 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	746 K خارجي	746 اجازه ميدهيد K
محتوايي	746 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	740 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	772 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	760 K شويد	771 K شويد
مشتركان	760 ويژه K است
مصنوعي	747 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	772 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	765 ادامه K
منبع	768 ذكر K
منتخب	742 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	756 عضويت شما با K	756 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	746 از شما اجازه K
ميدهد	752 نظر K
ميگفت	774 K
ميگويد	774 K
ميگيريم	767 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	752 منتشر K شد
نخواهند	752 منتشر K شد
ندهيد	771 از دست K
نرمافزار	755 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	772 K ما
نميشود	752 منتشر K
نوشت	774 K
نويسنده	743 ايميل K	745 K
نياز	758 به كمك شما K
""", 'ه': """
هستيد	760 مشترك K
همايش	749 بليت K
""", 'و': """
وابسته	758 به حمايت شما K
وبينار	749 K ما	749 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	746 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	745 K
""", 'گ': """
گزارش	772 اين K
گزارشهاي	772 K ما
گفت	774 K
گفتند	774 K
گفته	774 K است	774 به K
""", 'अ': """
अन	969 Kुवाद	992 के Kुसार
अप	992 Kील की
अपन	974 Kी राय दें	974 Kी राय कमेंट	974 Kी प्रतिक्रिया	975 कमेंट में Kी राय
अलर	976 K्ट पाने के लिए
अवसर	972 नौकरी के K
""", 'आ': """
आपक	968 Kी इजाजत मांगते हैं	968 Kी अनुमति मांगते हैं	989 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	962 कॉपीराK	968 बाहरी साK	990 हमारी वेबसाK
इन	24 लॉग K
इनब	952 आपके Kॉक्स	977 अपने Kॉक्स में
इब	952 न्यूजलेटर को सब्सक्राK	952 न्यूजलेटर सब्सक्राK	955 चैनल को सब्सक्राK
इबर	979 सब्सक्राK्स के लिए है	979 सब्सक्राK हैं
इस	990 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	953 ऐप डाKोड करें	976 डाKोड करें	976 डाKोड कीजिए	989 डाKोड करें	989 डाKोड कीजिए
उपय	957 कुकीज का Kोग	957 कुकीज का Kोग
उपलब	968 सामग्री K्ध नहीं है
""", 'ए': """
ए	972 वेबिनार के लिK	989 जुडिK	989 सुधार सुझाKं
एज	987 Kेंसी की फीड
""", 'ऐ': """
ऐप	953 हमारा K	990 हमारा K
""", 'औ': """
और	974 क्विज खेलें K	974 क्विज खेलें K
""", 'क': """
क	992 मुताबिK
कम	975 Kेंट बॉक्स में
कर	952 ईमेल दर्ज Kें	953 ऐप इंस्टॉल Kें	953 नोटिफिकेशन चालू Kें	955 फॉलो Kें	963 क्लिक Kें	963 जॉइन Kें	963 ज्वाइन Kें	963 सब्सक्राइब Kें	963 लाइक Kें	965 हमें ईमेल Kें	968 कुकीज स्वीकार Kें	968 कुकीज स्वीकार Kें	972 टिकट बुक Kें	974 पोल में वोट Kें	974 सर्वे में भाग लेK	976 इंस्टॉल Kें	976 नोटिफिकेशन ऑन Kें	976 नोटिफिकेशन ऑन K लें	977 साइन अप Kें	981 शेयर Kें	981 साझा Kें	981 सेव Kें	981 गिफ्ट Kें	989 सब्सक्राइब Kें	989 फॉलो Kें	989 क्लिक Kें	989 वोट Kें	989 लॉग इन Kें	989 लॉगिन Kें	989 साइन अप Kें	989 रजिस्टर Kें
करक	965 कमेंट Kे बताएं	977 सब्सक्राइब Kे आप	977 साइन अप Kे आप
करन	975 कमेंट Kे के लिए	975 टिप्पणी Kे के लिए	975 टिप्पणी पोस्ट Kे के लिए	975 कमेंट Kे वाले
कल	988 फ्री आर्टिK	988 मुफ्त आर्टिK
कह	992 Kा
कहत	992 Kे	992 Kी
""", 'ख': """
ख	973 वीडियो देKें	973 वीडियो भी देKें	988 मुफ्त लेK	992 लिKा
खक	987 लेK के निजी विचार
खन	973 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	983 अन्य Kों के लिए	983 ताजा Kों के लिए	983 की Kों के लिए	988 मुफ्त Kें	989 K भेजें	989 पूरी K पढें	990 इस K	990 यह K
खर	972 यहां से Kीदें
""", 'ग': """
गय	981 लिंक कॉपी हो Kा
""", 'च': """
चलत	978 पाठकों के सहयोग से Kे
""", 'छ': """
छ	969 पूKें	992 पूKा
""", 'ज': """
जनर	987 ऑटो-Kेट
जर	965 हमें Kूर दें
""", 'ट': """
ट	957 जावास्क्रिप्K
टर	952 हमारे न्यूजलेK	952 हमारा न्यूजलेK	952 हमारा साप्ताहिक न्यूजलेK	952 न्यूजलेK के लिए	967 सब एडिK हैं	967 सब-एडिK हैं	967 सीनियर सब एडिK हैं	990 हमारे न्यूजलेK	993 न्यूजलेK
""", 'ठ': """
ठक	990 हमारे पाK
""", 'ड': """
ड	963 जुKें	987 सिंKीकेट फीड
डक	973 पॉKास्ट सुनें	990 हमारा पॉKास्ट
डन	963 जुKे के लिए	989 जुKे के लिए
""", 'द': """
द	969 मुख्य बिंKु	989 राय Kें
दद	967 वरिष्ठ संवाKाता हैं	967 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	973 को सुKें	973 लेख सुKें	993 दाK
नन	973 पॉडकास्ट सुKे के लिए
नल	955 चैK से जुडें	990 हमारे चैK
नह	987 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	953 ऐप में Kें
पढन	979 Kे के लिए	983 और खबरें Kे के लिए
पण	975 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	955 गूगल न्यूज K	977 ईमेल K पाने के लिए
पस	964 Kंदीदा सोर्स	964 Kंदीदा स्रोत	964 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	964 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	965 हमें Kाएं	989 हमें Kाएं	989 राय Kाएं	992 Kाया	992 Kाते
बनकर	979 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	968 से मिली साK्री शामिल है
मदद	989 हमारी K करें	989 आर्थिक K दें	989 K कीजिए
मह	991 हर Kीने
""", 'य': """
यत	957 गोपनीKा नीति
यह	973 वीडियो Kां देखें	989 Kां देखें	990 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	962 सर्वाधिकार सुK्षित	990 हमारी पत्Kारिता	990 स्वतंत्र पत्Kारिता	990 हमारे पत्Kार
रखन	967 का अनुभव Kे	979 पढना जारी Kे के लिए
रत	991 प्Kि माह
रह	983 जुडे Kें	983 जुडे Kिए
""", 'ल': """
ल	992 बोKे	992 बोKा
""", 'व': """
वर	987 पुनर्प्रकाशन K्जित	991 प्रति K्ष
""", 'श': """
श	969 सारांK
शन	14 नोटिफिकेK	986 हमें कमीK मिल	993 सब्सक्रिप्K
शर	957 नियम और K्तें
""", 'स': """
सएप	965 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	967 पत्रकारिता में K्रिय हैं
सकत	963 फॉलो कर Kे हैं	963 जुड Kे हैं	965 हमें भेज Kे हैं	986 कमीशन मिल Kा है
सदस	979 पहले से K्य हैं	979 K्यता लें	989 K्य बनें
सप	991 प्रति K्ताह
सफल	977 सब्सक्रिप्शन K
समय	0 पढने का K
समर	969 Kी	989 K्थन करें
सर	974 K्वे में हिस्सा लें	974 K्वे में भाग लें
सहय	18 पाठकों के Kोग	978 आर्थिक Kोग दें	978 आर्थिक Kोग करें	978 हमें Kोग करें	978 आपके Kोग पर निर्भर	989 आपका Kोग	989 हमें Kोग	989 Kोग करें	989 आपके Kोग
""", 'ह': """
हट	975 कमेंट Kा
हम	965 Kें भेजें	972 Kारी टीम से जुडें	989 Kें लिखें	989 Kें भेजें	990 Kारा काम	990 Kारी टीम	990 Kारे साथ	990 Kें	990 Kारी
हमस	965 Kे संपर्क करें	989 Kे जुडें
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
กด	1938 Kติดตาม
กร	1912 Kอกอีเมล
กล	1941 K่าว
กอ	1939 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	1938 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1928 Kบคุณที่สมัคร	1928 Kบคุณที่ลงทะเบียน	1939 Kงเรา
""", 'ค': """
คล	1938 Kิกที่นี่	1938 Kิกชม
คว	1937 Kามเห็นส่วนตัวของผู้เขียน
ค่	1936 Kาคอมมิชชั่น	1936 Kาคอมมิชชัน
""", 'จ': """
จด	1912 Kหมายข่าวของเรา	1928 Kหมายข่าวรายสัปดาห์ของเรา	1942 Kหมายข่าว
จะ	1927 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1938 Kวน์โหลดแอป
""", 'ต': """
ติ	1919 Kดต่อผู้สื่อข่าวของเรา	1919 Kดต่อเรา	1919 Kดต่อกองบรรณาธิการ	1938 Kดตามเรา	1938 Kดต่อเรา
ต่	1940 Kอเดือน	1940 Kอปี
""", 'ถ': """
ถื	1928 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	1931 Kลองอ่าน
ทั	1937 Kศนะของผู้เขียน
ทา	1927 Kงเว็บไซต์ขอสงวนสิทธิ์	1928 Kงอีเมลทุก
ทุ	1928 Kกเช้าทางอีเมล
""", 'บ': """
บท	1932 Kความฟรี	1939 Kความนี้
บร	1942 Kิจาค
บอ	1941 Kกว่า
""", 'ผ': """
ผู	1929 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	1941 Kดกับ
""", 'ม': """
มี	1919 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	1921 Kมรับคุกกี้
""", 'ร': """
ระ	1941 Kบุว่า
รา	1940 Kยเดือน
ร่	1929 Kวมสนับสนุนการทำงานของเรา	1938 Kวมบริจาค	1938 Kวมสนับสนุน
""", 'ล': """
ลิ	1937 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	1939 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1916 Kวนลิขสิทธิ์	1916 Kวนสิทธิ์
สน	1929 Kับสนุนสื่ออิสระ	1929 Kับสนุนการทำงานของเรา	1929 Kับสนุนนักข่าว	1938 Kับสนุนเรา	1938 Kับสนุนพวกเรา
สม	1912 Kัครรับจดหมายข่าว	1912 Kัครรับข่าวสาร	1938 Kัครสมาชิก	1938 Kัครรับ	1942 Kาชิก
สำ	1931 Kหรับสมาชิกเท่านั้น
สื	1939 K่ออิสระ
ส่	1919 Kงเรื่องราวของคุณ	1919 Kงข่าวหาเรา	1938 Kงข้อมูลมาที่	1938 Kงคลิปมา
""", 'ห': """
หา	1919 Kกคุณมีข้อมูล
ห้	1916 Kามคัดลอกหรือ	1916 Kามคัดลอกข้อความ	1916 Kามคัดลอกเนื้อหา	1916 Kามคัดลอกบทความ	1916 Kามทำซ้ำ
""", 'อ': """
อย	1938 K่าพลาด
อี	21 Kเมลของคุณจะไม่	1912 Kเมลของคุณ
อ่	1931 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	1938 Kียนถึงเรา	1938 K้าสู่ระบบเพื่อ
เฉ	1931 Kพาะสมาชิก
เน	9 Kื้อหานี้	1921 Kื้อหาจากภายนอก	1921 Kื้อหาภายนอก
เป	1931 K็นสมาชิกอยู่แล้ว	1941 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	1927 Kื่อแสดงความคิดเห็น	1931 Kื่ออ่านต่อ	1931 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	1927 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	1919 K้งเบาะแสข่าว	1919 K้งเรา	1938 K้งทีมงาน
แห	1918 Kล่งข่าวที่ต้องการ	1918 Kล่งข่าวโปรด	1918 Kล่งที่มาที่ต้องการ
แอ	1938 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	1938 Kวตเลย	1938 Kลดแอป
""", 'ใ': """
ให	1939 K้เรา
""", 'ủ': """
ủng	2082 ly cà phê K hộ	2091 hãy K hộ
""", 'あ': """
あと	1204 K#本、無料で
""", 'い': """
いか	1210 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1176 Kいのブラウザ
お寄	1210 Kせください
お申	1193 Kし込みはこちら	1210 Kし込みください	1210 Kし込みはこちら
お聞	1210 Kかせください
お見	1210 K逃しなく
お試	1210 Kしください
お読	1210 Kみいただけます
""", 'か': """
から	1209 K転載したものです	1209 Kの転載です
か月	1168 K無料	1212 K無料
""", 'こ': """
ここ	1168 Kから先は	1168 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1168 K記事は有料	1168 K記事は会員	1180 K記事についてのご意見	1211 K記事が	1211 K記事を	1211 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1176 K用のブラウザ
ご協	1210 K力ください
ご存	1187 Kじの方は
ご寄	1166 K付をお願い	1210 K付
ご意	1180 K見・ご感想	1180 K見をお寄せ
ご感	1180 K想をお寄せ
ご支	1166 K援をお願い	1210 K援
ご登	1201 K録ありがとうございます	1210 K録
ご覧	1210 Kください	1210 Kいただけます
ご購	1210 K読
ご連	1210 K絡ください
""", 'す': """
すで	1204 Kに会員の方
すべ	1168 Kての記事が
""", 'ぜ': """
ぜひ	1174 Kフォロー
""", 'で': """
でも	1174 K配信中
""", 'と': """
と強	1213 K調
と書	1213 Kい
と発	1213 K表
と話	1213 Kし	1213 Kす
と語	1213 Kっ	1213 Kる
と説	1213 K明
と述	1213 Kべ
""", 'に': """
によ	1213 Kると
""", 'の': """
の採	1193 K用情報
の提	1209 K供記事です
""", 'は': """
はこ	1210 Kちら
""", 'を': """
をフ	1174 Kォローする	1174 Kォローしよう
を発	1213 K表した
""", 'ア': """
アフ	1208 Kィリエイト広告	1208 Kィリエイトプログラム	1208 Kィリエイトリンク
アプ	1171 Kリで開く	1171 Kリで読む	1171 Kリを開く	1171 Kリをダウンロード	1171 Kリのダウンロード	1171 Kリをインストール	1171 Kリはこちら	1200 Kリなら速報	1200 Kリなら、	1200 Kリで読むと	1200 Kリなら
アン	1196 Kケートにご協力	1196 Kケートはこちら	1196 Kケート実施中	1197 Kケートに答えて
""", 'カ': """
カ月	1168 K無料	1212 K無料
""", 'ク': """
クイ	1197 Kズに答えて
クッ	1178 Kキーを使用	1178 Kキーを利用	1190 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1180 Kントを投稿するには	1180 Kントするには	1180 Kント欄で	1180 Kントをお寄せ	1199 Kントは削除します	1199 Kントは削除することが	1199 Kントは削除する場合	1199 Kントは承認	1199 Kントは公開前	1199 Kントは非表示
""", 'サ': """
サポ	1166 Kートをお願いします	1210 Kートをお願い	1210 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1210 Kンロードしてください
""", 'チ': """
チケ	1193 Kット販売中
チャ	1174 Kンネル登録を	1186 Kンネルに参加する	1186 Kンネルに参加しよう
""", 'ニ': """
ニュ	1170 Kースレターに登録	1170 Kースレターを	1201 Kースレター登録はこちら	1214 Kースレター
""", 'フ': """
フォ	1174 Kローして最新	1174 Kローをお願い	1210 Kローしてください
""", 'プ': """
プッ	1171 Kシュ通知
プラ	1178 Kイバシーポリシーに
プレ	1168 Kミアム会員
プロ	1208 Kモーションが含まれ	1208 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1170 Kマガに登録	1170 Kマガで	1201 Kマガ登録はこちら	1201 Kマガの登録	1211 Kマガ
メー	21 Kルアドレスが公開されること	1170 Kルマガジンで	1170 Kルマガジンに登録	1170 Kルマガジンを	1170 Kルでお届け	1180 Kルアドレスが公開されることはありません	1201 Kルアドレスを入力してください	1214 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1168 Kインして続きを	1168 Kインしてください	1168 Kインが必要	1210 Kインして
""", 'ヶ': """
ヶ月	1168 K無料	1212 K無料
""", '下': """
下載	2103 K客戶端	2103 Kapp	2103 K應用程式
下载	2103 K客户端	2103 Kapp	2103 K应用	2145 K客户端
""", '不': """
不代	2114 K表本站	2129 K表本站立场	2142 K表本報立場	2142 K表本报立场	2142 K表本站立场	2142 K表本站立場	2142 K表本媒體立場	2142 K表本網立場	2142 K表本刊立場
不得	2114 K转载	2114 K轉載
不錯	2145 K過
不错	2145 K过
""", '仅': """
仅代	2114 K表作者
仅供	2129 K其表达个人看法
仅限	2134 K会员	2134 K订户
""", '付': """
付費	2100 K後	2149 K牆
付费	2100 K后	2149 K墙
""", '以': """
以閱	2100 K讀全文
以阅	2100 K读全文
""", '会': """
会员	2100 K专享	2134 K限定内容
会員	1168 K限定です	1168 K限定の記事	1168 K登録すると	1168 K登録が必要	1168 K登録できます	1204 Kの方はこちら	1204 K登録で続きを読む	1204 K登録後にご覧	1210 K登録	1211 Kの方
会費	1202 Kで運営
""", '你': """
你的	2098 K支持	2145 K支持
""", '使': """
使用	2109 Kcookie改善	2109 Kcookie来	2109 Kcookie來	2109 Kcookie以	2109 K cookie 以	2109 K cookie 来	2109 K cookie 來
""", '來': """
來自	2121 K外部平台的內容
""", '依': """
依靠	2132 K读者的支持	2132 K讀者的支持
""", '侵': """
侵权	2114 K
""", '個': """
個人	1178 K情報の取り扱い	1209 Kの見解です	2129 K看法
""", '偏': """
偏好	2115 K來源	2115 K来源
""", '僅': """
僅限	2134 K會員	2134 K訂戶
""", '優': """
優先	1185 Kソース	1185 K表示に設定	1185 Kする情報源	1185 K的に表示
""", '免': """
免費	15 K閱讀	2143 K文章	2143 K閱讀篇數	2143 K閱讀額度	2144 K註冊即可	2144 K註冊後	2145 K訂閱	2147 K試用
免费	15 K阅读	2143 K文章	2143 K阅读篇数	2144 K注册即可	2144 K注册后	2145 K订阅	2147 K试用
""", '全': """
全文	20 Kを	1168 Kを読むには	1168 Kをお読み
""", '公': """
公众	16 K号	2106 K号:
公式	1171 Kアプリ	1174 Kアカウントをフォロー	1174 Kアカウントを友だち	1186 Klineはこちら	1211 Kline
""", '关': """
关注	2106 K我们的	2145 K我们
""", '写': """
写道	2148 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1212 K
初月	1204 K#円で	1212 K無料
""", '判': """
判断	1213 Kした
""", '利': """
利用	1178 K規約に同意
""", '前': """
前請	2129 K先登入
前请	2129 K先登录
""", '剩': """
剩余	2100 K#%
剩餘	2100 K#%
""", '力': """
力を	1202 K貸してください
""", '加': """
加入	2106 Kline好友	2106 Kline官方	2106 Kline@	2132 K贊助行列	2132 K赞助行列	2145 K会员	2145 K會員
""", '励': """
励み	1211 Kになります
""", '動': """
動画	1194 Kをご覧ください	1194 Kはこちら	1194 Kでも詳しく	1194 Kでも解説
""", '包': """
包月	2147 K
""", '即': """
即可	2129 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1174 Kち追加
""", '収': """
収益	1208 Kを得ること
""", '发': """
发表	6 K评论
发送	2102 K到您的邮箱
""", '取': """
取材	1187 K班までご	1202 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1170 Kトレイに
""", '只': """
只靠	2132 K讀者	2132 K读者
""", '同': """
同意	2121 Kcookie
""", '告': """
告訴	2148 K
告诉	2148 K
""", '呼': """
呼び	1213 Kかけた	1213 Kかける	1213 Kかけて	1213 K掛け
""", '命': """
命じ	1213 Kた
""", '売': """
売上	1208 Kの一部が還元
""", '外': """
外部	1190 Kコンテンツ	2121 K内容	2121 K內容
""", '好': """
好評	1193 K発売中
""", '官': """
官方	2106 K微信
""", '定': """
定期	2145 K定額
""", '寄': """
寄付	1210 Kをお願い	1214 K
寄到	2102 K您的信箱	2131 K你的信箱
""", '寫': """
寫道	2148 K
""", '已': """
已是	2100 K會員	2134 K订户	2134 K訂戶
已经	2100 K是会员
""", '年': """
年額	1212 K
""", '广': """
广告	11 K	2109 K拦截
""", '広': """
広告	11 K	1176 Kブロック	1202 Kに頼らず
""", '廣': """
廣告	11 K	2109 K攔截
""", '开': """
开启	2103 K通知
""", '弊': """
弊社	1211 K
""", '当': """
当サ	1211 Kイト
当社	1211 Kの
当編	1211 K集部
""", '微': """
微信	2103 K扫	2106 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1166 Kをお願いします	1210 Kをお願い	1210 Kして
""", '您': """
您已	2131 K成功订阅	2131 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2098 K支持	2132 K每一份捐款	2132 K每一筆捐款	2145 K支持	2145 K捐款
""", '情': """
情報	1187 Kをお寄せください	1187 K提供はこちら	1187 K提供を募集	1187 K提供をお待ち	1187 Kをお待ちして
""", '感': """
感謝	2131 K您的訂閱	2145 K閱讀
感谢	2131 K您的订阅	2145 K阅读
""", '成': """
成为	2100 K会员即可	2134 K付费会员	2145 K会员
成為	2100 K會員即可	2132 K我們的贊助	2134 K付費會員	2145 K會員
""", '我': """
我们	2109 K使用cookie	2109 K使用 cookie	2146 K的
我們	2109 K使用cookie	2109 K使用 cookie	2146 K的
""", '手': """
手机	2103 K客户端
""", '打': """
打开	2103 Kapp	2103 K微信
打開	2103 Kapp
""", '扫': """
扫一	2103 K扫
扫描	2103 K二维码	2145 K二维码
""", '投': """
投资	2114 K有风险
""", '指': """
指出	2148 K
指摘	1213 Kした
""", '捐': """
捐助	2132 K我们	2132 K我們
捐款	2145 K支持	2149 K
""", '掃': """
掃一	2103 K掃
掃描	2103 K qr	2145 K二維碼
""", '推': """
推播	14 K	2103 K通知
推送	14 K	2103 K通知
""", '支': """
支持	2098 K我们的	2098 K我們的	2098 K獨立媒體	2098 K独立媒体	2145 K我们	2145 K我們
支援	1210 Kをお願い
""", '文': """
文章	2114 K来源:
""", '明': """
明ら	1213 Kかにした
""", '暢': """
暢讀	2134 K全站
""", '最': """
最新	1170 K情報をお届け
""", '會': """
會員	2100 K專享	2134 K限定內容
""", '月': """
月額	1168 K#円	1212 K
""", '有': """
有料	1168 K会員限定	1168 K会員になる	1168 K会員の方	1204 K記事が読めます	1214 K会員
有权	2129 K删除
有權	2129 K刪除
""", '未': """
未經	2114 K授權
未经	2114 K授权
""", '本': """
本ア	1211 Kプリ
本サ	1211 Kイト
本刊	2146 K
本報	2146 K導
本报	2146 K读者	2146 K道
本文	2114 K来源	2146 K
本站	2146 K
本網	2109 K站使用	2146 K
本网	2109 K站使用
本記	1211 K事
本誌	1211 K
""", '来': """
来自	2121 K外部平台的内容
""", '欢': """
欢迎	2106 K关注	2145 K加入	2145 K赞助	2145 K订阅	2145 K投稿
""", '歡': """
歡迎	2106 K追蹤	2145 K加入	2145 K贊助	2145 K訂閱	2145 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1168 K#文字	1168 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2147 K
每日	2102 K简报	2102 K電子報
每月	2147 K
""", '求': """
求め	1213 Kた	1213 Kている
""", '浏': """
浏览	2109 K器版本
""", '点': """
点击	2145 K关注	2145 K这里
""", '無': """
無料	15 K記事	1168 Kで会員登録	1168 K会員に登録	1204 Kで読める記事の上限	1204 K会員になると	1210 K会員に登録	1212 K体験
無断	1184 K転載	1184 K複製
""", '版': """
版权	2114 K所有	2114 K归
版權	2114 K所有
""", '独': """
独立	1211 Kしたジャーナリズム	2146 K新闻	2146 K媒体
""", '獨': """
獨立	2146 K新聞	2146 K媒體
""", '獲': """
獲得	2141 K佣金
""", '由': """
由讀	2146 K者
由读	2146 K者
""", '申': """
申し	1193 K込みはこちら
申込	1193 Kみはこちら	1193 Kはこちら
""", '电': """
电子	2149 K报
""", '畅': """
畅读	2134 K全站
""", '疑': """
疑問	1187 Kをお寄せ
""", '登': """
登入	24 K或	2100 K後繼續	2100 K會員	2144 K或註冊
登录	24 K或	2100 K后继续	2100 K后查看全文	2100 K后查看完整	2144 K或注册
登録	1204 Kして続きを読む	1210 Kしてください	1210 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1211 Kまの
""", '禁': """
禁止	2114 K转载
禁無	1184 K断
""", '私': """
私た	1211 Kちの
""", '科': """
科し	1213 Kた
""", '称': """
称	2148 K
""", '稱': """
稱	2148 K
""", '立': """
立即	2145 K订阅	2145 K訂閱	2145 K下载	2145 K下載	2145 K加入	2145 K报名	2145 K報名
""", '第': """
第一	2129 K条评论	2129 K則留言	2129 K條評論
""", '筆': """
筆者	1209 K個人の見解
""", '紙': """
紙の	1211 K新聞の定期購読者
""", '続': """
続き	1168 Kを読むには	1168 Kをお読みになる
""", '編': """
編集	1211 K部では
""", '繼': """
繼續	2100 K閱讀請
""", '继': """
继续	2100 K阅读请
""", '联': """
联盟	2141 K链接
""", '聯': """
聯盟	2141 K行銷連結	2141 K連結
""", '获': """
获得	2141 K佣金
""", '著': """
著作	1184 K権は
""", '表': """
表明	2129 K本站立场
表示	2148 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2100 K即可	2100 K後繼續	2102 K我們的	2102 K電子報	2145 K我們	2149 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1187 Kまでご連絡ください
""", '訴': """
訴え	1213 Kた
""", '認': """
認め	1213 Kた
認為	2148 K
""", '說': """
說道	2148 K
""", '読': """
読み	1168 K放題
読者	18 Kの寄付	18 Kの支援	1202 Kの会費で	1211 Kの皆様	1211 Kの皆さ	1211 Kアンケート
""", '請': """
請先	2145 K登入
請啟	2109 K用javascript
請填	2145 K寫
請捐	2145 K款
請支	2098 K持我們
請登	2145 K入
請立	2145 K即捐款
請輸	2131 K入您的電子	2145 K入
請點	2145 K擊
""", '讀': """
讀者	2146 K問卷
""", '订': """
订阅	2100 K即可	2100 K后继续	2102 K我们的	2102 K电子报	2145 K我们	2149 K费
""", '认': """
认为	2148 K
""", '评': """
评论	2129 K服务协议
""", '说': """
说道	2148 K
""", '请': """
请先	2145 K登录
请启	2109 K用javascript
请填	2145 K写
请捐	2145 K款
请支	2098 K持我们
请点	2145 K击
请登	2145 K录
请立	2145 K即捐款
请输	2131 K入您的电子邮箱	2131 K入您的邮箱	2145 K入
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2146 K问卷	2146 K群
""", '責': """
責任	2114 K編輯
""", '賺': """
賺取	2141 K佣金
""", '購': """
購読	1168 K者の方は	1168 Kすると	1210 Kしてください	1211 K者の方	1214 K料
""", '贊': """
贊助	2098 K我們	2145 K我們
""", '责': """
责任	2114 K编辑
""", '赚': """
赚取	2141 K佣金
""", '赞': """
赞助	2098 K我们	2145 K我们
""", '転': """
転載	1184 Kを禁じ
""", '轉': """
轉載	2114 K請註明
""", '转': """
转发	25 K
转载	2114 K请注明
""", '这': """
这篇	2146 K文章
""", '追': """
追蹤	2106 K我們的	2115 Kgoogle news	2145 K我們
""", '送': """
送到	2131 K你的邮箱	2131 K您的邮箱	2131 K您的信箱
""", '這': """
這篇	2146 K文章
""", '通': """
通知	14 K	1171 Kをオン
""", '週': """
週に	17 K一度
週刊	1201 Kニュースレター
""", '邀': """
邀請	2145 K您
邀请	2145 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2103 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2100 K全文請
""", '關': """
關注	2106 K我們的	2145 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2100 K全文请
""", '随': """
随时	2145 K掌握
""", '隐': """
隐私	2109 K政策
""", '隨': """
隨時	2145 K掌握
""", '隱': """
隱私	2109 K權政策	2109 K政策
""", '電': """
電子	21 K郵件地址不會公開	2149 K報
""", '需': """
需接	2121 K受cookie
需要	2121 K接受cookie
""", '首': """
首月	2134 K仅需	2134 K只要	2147 K
首选	2115 K来源	2115 K新闻来源
首選	2115 K來源	2115 K新聞來源
""", '點': """
點擊	2145 K這裡
""", '가': """
가입하세요	1254 K
가입해	1254 K 주세요
""", '강': """
강조했다	1257 K
""", '계': """
계속	1219 K 읽으려면	1219 K 읽으시려면
계신	1233 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1223 K 뉴스에서
구독	1219 K 후 이용
구독료	1258 K
구독자	1219 K 전용	1255 K
구독자만	1219 K 볼 수	1247 K 읽을
구독하고	1223 K
구독하세요	1232 K	1254 K
구독하시면	1219 K
구독해	1223 K 주세요	1245 K 주셔서	1254 K 주세요
구독해주세요	1223 K
구독해주셔서	1245 K
""", '금': """
금요일	1245 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1219 전체 K 보려면	1247 전체 K 읽어보세요
기자를	1246 K 응원해
기자에게	1233 K 연락해 주세요
""", '남': """
남겨주세요	1254 K
""", '네': """
네이버	1223 K 메인에서	1232 K 구독
네이버에서	1223 K 구독
""", '놓': """
놓치지	1254 K 마세요
""", '눌': """
눌러주세요	1254 K
""", '뉴': """
뉴스레터	1220 K 구독	1220 K 신청	1255 K	1258 K
뉴스레터로	1220 K 받아
뉴스레터를	1220 K 구독	1220 K 받아
""", '다': """
다운로드하세요	1254 K
""", '당': """
당신의	1233 K 제보가	1255 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1243 K 삭제될	1243 K 삭제합니다	1243 K 통보	1243 K 예고	1243 K 운영자	1243 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1257 K
""", '독': """
독립	1255 K 언론
독립언론	1255 K
독립언론을	1246 K 지켜
독자	1254 K 여러분의	1255 K 여러분
독자님의	1217 K 후원
독자들의	18 K 후원
독자의	1255 K 힘
""", '동': """
동의하는	1245 K 것으로 간주
""", '들': """
들려주세요	1254 K
""", '로': """
로그인	24 K	1219 K 후 이용
로그인이	1219 K 필요
로그인하거나	1254 K
로그인하고	1247 K 계속
로그인하면	1247 K 계속
로그인하시면	1219 K
""", '마': """
마음에	1246 기사가 K 드셨다면
""", '만': """
만나보세요	1254 K
""", '말': """
말했다	1257 K
""", '매': """
매월	1256 K
매일	17 K 아침
""", '메': """
메일로	1245 K 보내드려요
메일함으로	1220 K
""", '무': """
무단	1230 K 전재	1230 K 복제
무단전재	1230 K
무료	15 K 기사	1253 K 기사	1256 K 체험
무료로	15 K 볼 수 있는	1247 K 볼 수 있습니다
""", '바': """
바로가기	1254 K
""", '받': """
받아보세요	1254 K
""", '밝': """
밝혔다	1257 K
""", '보': """
보내	1254 K 주세요
보내드리는	1245 K
보내드립니다	1245 K
보내주세요	1254 K
""", '본': """
본	1255 K 기사
본사의	1251 K 편집 방향	1251 K 편집방향
본지는	1255 K
본지의	1251 K 편집 방향	1251 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사전	1238 K 등록하기	1238 포럼 K 등록
""", '선': """
선호	1231 K 매체로	1231 K 출처로	1231 K 언론사	1231 K 매체
선호하는	1231 K 출처
""", '설': """
설명했다	1257 K
설치하세요	1254 K
""", '세': """
세미나	1238 K 신청하기
""", '속': """
속보를	1244 K 받아보세요
""", '수': """
수수료를	1250 K 받을 수 있습니다	1250 K 제공받
""", '시': """
시작하세요	1254 K
""", '신': """
신청하세요	1254 K
""", '알': """
알려	1254 K 주세요
알려주세요	1254 K
알림	1221 K 받기	1221 K 설정
알림을	14 K	1244 K 켜고
""", '앱': """
앱	1221 K 다운로드	1221 K 설치	1244 K 설치하기
앱에서	1221 K 보기	1221 K 열기	1244 K 더 편하게
앱으로	1221 K 보기	1244 K 더
앱을	1221 K 다운로드	1244 K 다운로드하세요
""", '언': """
언론을	1246 독립 K 지켜
""", '여': """
여러분	1255 K 덕분
여러분의	1233 K 제보를	1246 K 후원이	1254 K 후원
""", '영': """
영상에서	1239 K 확인하세요	1239 K 확인할 수 있습니다
영상으로	1239 K 확인하세요
영상을	1239 K 확인하세요
""", '온': """
온라인	1238 K 세미나
""", '외': """
외부	1236 K 콘텐츠
""", '우': """
우리	1255 K 기자
우리의	1255 K 저널리즘
""", '원': """
원고료로	1246 K 응원
""", '유': """
유료	1219 K 구독자만
유튜브	1223 K 구독
""", '음': """
음성으로	1239 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1254 K
응원해	1217 K 주세요	1254 K 주세요
""", '의': """
의견을	1254 K 남겨
""", '이': """
이	9 K 콘텐츠	1255 K 기사가	1255 K 기사는	1255 K 기사
이메일	1220 K 주소
이메일을	1220 K 입력
이미	1247 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1238 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1231 더 K 보기
""", '재': """
재배포	1230 K 금지
재배포금지	1230 K
""", '저': """
저작권법	1230 K
저작권자	1230 K
저희	1255 K 뉴스레터	1255 K 채널	1255 K 앱
저희는	1255 K
저희를	1255 K
""", '적': """
적었다	1257 K
""", '전': """
전문을	20 K
전했다	1257 K
""", '정': """
정기후원	1256 K
""", '제': """
제보	1233 K 부탁드립니다
제보는	1233 K 카카오톡
제보를	1233 K 기다립니다	1233 K 받습니다
제보해	1254 K 주세요
제휴	1250 K 링크
제휴링크	1250 K
""", '좋': """
좋아요	1232 구독과 K 부탁
좋아요를	1232 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1254 K
""", '참': """
참여하세요	1254 K
""", '채': """
채널	1223 K 추가	1232 K 추가하기	1232 K 구독하기
채널에	1232 K 참여하세요
채널에서	1232 K 소식을
채용	1238 K 공고
""", '첫': """
첫	1256 K 달
""", '친': """
친구	1232 K 추가하세요
""", '커': """
커피	1246 K 한 잔 값으로
""", '쿠': """
쿠키	1236 K 동의가
쿠키를	1236 K 허용해야	1236 K 허용해
""", '특': """
특가	1238 K 보기
""", '파': """
파트너스	1250 K 활동
""", '팔': """
팔로우하기	1223 K	1232 K
팔로우하세요	1254 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1251 K 개인 의견
""", '협': """
협찬을	1250 K 받아
""", '확': """
확인하세요	1254 K
""", '활': """
활용	1230 ai 학습 및 K 금지
""", '회': """
회원	1219 K 전용
회원가입	1219 K 후	1254 K
회원가입하면	1247 K 월
회원만	1219 K 볼 수
""", '후': """
후원금	1258 K
후원으로	1246 독자의 K 운영
후원을	1217 K 부탁드립니다	1254 K 부탁
후원이	1217 K 필요합니다	1217 K 큰 힘이
후원하세요	1254 K
후원해	1217 K 주세요	1254 K 주세요
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
adományozzon
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
başvurun
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
címével
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
edellyttää
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
előfizetőnktől
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
håller
hævder
hébergé
híreinket
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
korábban
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
låst
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
müşterimiz
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
olvashatják
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
regisztrálnia
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
sonuçlarinda
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
svarīgākie
svarīgākās
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
sähköpostillasi
sähköpostiosoitettasi
sähköpostiosoitteesi
sélection
sélections
síganos
síguenos
sõltumatut
sõnul
sök
sökresultat
söyledi
søg
søgeresultater
søgning
søk
søkene
søkeresultatene
súhlasíte
súmate
süresi
sütik
sütiket
săptămână
sīkdatnēm
sống
találatok
tanácsolta
tanította
taşiyin
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
tjänsten
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
tähtsamad
tärkeimmät
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
yazdiğimiz
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
ziņas
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
çözün
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
önemli
önerdi
önskad
újságírás
újságírásunk
újságíróink
újságíróinkkal
újságírója
última
übernommen
übersicht
ücretsiz
ügyfelünk
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
