"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2242
# comentário	1666
# comentários	1666
# gün ücretsiz deneyin	2110
# hozzászólás	1076
# komentářů	231
# komentāri	1377
# příspěvků	231
# σχόλια	487
# коментарі	2176
# коментарів	2176
# комментариев	1772
# комментарий	1772
# комментария	1772
# תגובות	982
# تعليقات	48
# نظر	807
# कमेंट	1030
# € al mes durante # meses	746
# € al mese per # mesi	1222
# € por mês durante # meses	1701
#件のコメント	1251
#則留言	2289
#条评论	2289
""", 'a': """
a cikk a hirdetés alatt folytatódik	1074
a cikk a hirdetés után folytatódik	1074
a cikk meg is hallgatható	1072
a cikk meghallgatása	1079
a cikk megosztása	1072
a folytatáshoz regisztráljon	1069
a hirdetés után folytatjuk	1074
a kommentelés lezárult	1076
a lire également	927
a rovat további cikkei	1077
a szerző a lap munkatársa	1086
a szerző jogász	1086
a szerző közgazdász	1086
a szerző politológus	1086
a szerző történész	1086
a szerző újságíró	1086
a témában további cikkek	1077
abo abschließen	358
abonați-vă	1713
abonează-te	1713
abonelere özel	2110
abonner nå	1513
abonner på nyhetsbrevet	1515
abonnér	291
abonnér nu	291
abonnés	911
abonnés uniquement	960
abonē	1371
abonē jaunumus	1394
abonē un lasi visus rakstus	1371
abonēt	1371
abrir menú	714
acasă	1723
accede a todos los contenidos sin límites	746
acceptér	300
acceptă toate	1729
acceptă și afișează conținutul	1729
accéder à l'article	911
aceitar e ver o conteúdo	1682
aceito receber comunicações e ofertas	1696
acest articol este rezervat abonaților	1743
acesta este ultimul tău articol gratuit	1743
acheter ce numéro	947
achetez ce numéro	947
activează alertele	1738
activează notificările	1738
actualités	927
ad 광고	1312
adaugă un comentariu	1720
add meg az e-mail-címed	1081
además	711
adhérer	907
adja meg az e-mail-címét	1081
adja meg e-mail-címét	1081
adomány	1067
adományozok	1067
adományozás	1067
adreça electrònica	204
afișează conținutul	1729
afișează conținutul extern	1729
agora não	1649
ai deja un abonament? autentifică-te	1743
ai observat o greșeală	1720
ai सारांश	1042
ai से तैयार सारांश	1042
ai 요약	1312
ai-genereret resumé	307
ai-resumé	307
ai-összefoglaló	1079
aicinām ievērot cieņu komentāros	1377
aiheeseen liittyvää	861
aiheesta lisää	861
aitäh liitumast	782
aizvērt reklāmu	1379
ai摘要	2306
ai重點整理	2306
ajouter à mes favoris	918
ajouter à vos sélections	918
ajándékozza a cikket	1072
ajándékozza a cikket barátjának	1072
ajánlataink	1077
ajánljuk	1077
ajánljuk még	1077
ajánlott	1077
ajánlott cikkek	1077
ajánló	1077
akceptuję	1592
akkurat nå	1526
aktuálně	232
alle abo-angebote im überblick	423
alle angaben ohne gewähr	429
alle inhalte sind urheberrechtlich geschützt	470
alle newsletter im überblick	415
alle preise ohne gewähr	429
als bevorzugte quelle bei google hinzufügen	367
als podcast hören	424
alte știri	1721
alterar preferências de cookies	1682
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1732
amintește-mi mai târziu	1711
andra läser	19	2024
andra läser just nu	19
andra läste även	2024
andre har også lest	19
andre leser nå	1526
andre leste også	1526
andre læser	304
andre læser lige nu	304
andre læser også	19
andre læste også	304
angebot wählen	423
anhören	366
anhören # min	366
anmäl dig	2013
anmäl dig till nyhetsbrevet	2013
annonce - artiklen fortsætter nedenfor	299
annonces légales	947
annoncørbetalt indhold	310
annons - artikeln fortsätter nedan	2019
annonsen slutar här	2019
annonsinnehåll	2030
annonslänk	2019
annonsörsinnehåll	2030
annonsørinnhold	1532
anulezi oricând	1743
anuluj odpowiedź	1594
användarvillkor	2020
anzeigensonderveröffentlichung	429
anúncio	1662
anúncios	1662
apmaksāts saturs	1379
après la publicité	921
após a publicidade	1662
apóyanos	691
apúntate	698
arkadaşina gönder	2114
arkadaşinla paylaş	2114
article abonné	911
article ajouté à vos sélections	918
article précédent	927
article réservé aux abonnés	911
article sponsorisé	947
articles associés	927
articles liés	927
articles recommandés	927
articles récents	927
articol exclusiv pentru abonați	1743
articole asemănătoare	1721
articole înrudite	1721
articoli più letti	1225
articolul continuă după reclamă	1718
articolul continuă mai jos	1718
articolul următor	1721
artikeln finns också som ljud	2016
artikeln fortsätter efter annonsen	2019
artikeln fortsätter nedan	2019
artikeln fortsätter under bilden	2019
artikeln går att lyssna på	2016
artikeln är låst	2011
artikeln är uppläst av en dator	2016
artikkel jätkub pärast reklaami	766
artikkel jätkub reklaami järel	766
artikkel täieneb	765
artikkelen er låst	1513
artikkelen finnes også som lyd	1518
artikkeli jatkuu kuvan jälkeen	857
artikkelin voi myös kuunnella	855
artiklen er låst	291
artiklen er læst op af en robot	296
artiklen findes også som lyd	296
artiklen fortsætter efter annoncen	299
artiklen fortsætter nedenfor	299
artiklen fortsætter under billedet	299
artiklen kan også høres	296
artikli loeb ette tehishääl	763
artiklit loeb tehishääl	763
artykuł dla subskrybentów	1582
artykuł sponsorowany	1591
artykuły na e-mail	1584
artículo anterior	711
artículo relacionado	711
artículos recomendados	750
artículos relacionados	711
as notícias mais lidas	1704
ascultă	1716
assine já	1653
atbalstīt	1371
atcel jebkurā laikā	1371
atradi kļūdu rakstā	1377
atšaukti galite bet kada	1331
aucun commentaire à ce niveau	951
audio narrado por una voz automática	729
auf apple podcasts hören	405
auf spotify hören	405
ausgewählt für sie	428
avis de décès	947
avoimet työpaikat	863
avsluta när du vill	2011
avslutt når du vil	1513
avís legal	193
ayrintilar için tiklayin	2122
ayrintilar için tiklayiniz	2122
az első hónap csak # ft	1069
añadir a favoritos	702
añadir a mi lista	749
añadir comentario	709
añadir usuario	695
aún no te has registrado	695
ačiū, kad užsiprenumeravote	1355
""", 'b': """
banküberweisung	357
bağiş yap	2109
bağiş yapin	2109
bağlantiyi kopyala	2114
başa dön	2122
bei google als quelle hinzufügen	367
bei spotify hören	405
bejelentkezés	1069
belépés	1069
benefício do assinante	1686
betrag wählen	357
bezárás	1066
bild vergrößern	379
bitte versuchen sie es später erneut	415
bize ulaşin	2119
bjud en vän på artikeln	2016
bli månadsgivare	2009
bli støttemedlem	1511
bliv støttemedlem	289
boletín	698
browserul tău nu poate reda acest video	1729
brukervilkår	1522
bu haber abonelere özeldir	2110
bu içerik abonelere özeldir	2110
bugün değil	2108
bunlar da ilginizi çekebilir	2120
butlletí	204
buďte v obraze	224
bài cùng chuyên mục	2266
bài cùng tác giả	2266
bài khác	2243
bài liên quan	2243
bài mới nhất	2266
bài quảng cáo	2267
bài tiếp theo	2243
bài viết liên quan	2243
bài viết mới	2265
bài được dịch tự động	2265
bài đọc nhiều	2266
báo lỗi	2242
bármikor leiratkozhat	1081
bármikor leiratkozhatsz	1081
bármikor lemondhatja	1069
bármikor lemondható	1069
bình luận	2242
bình luận (#	2242
búsqueda	714
bülten	2140
bülten üyeliği	2140
bültene abone oldunuz	2140
büyüt	2122
bądź na bieżąco	1584
bővebben	1079
būkite pirmas	1337
būkite pirmas, pakomentavęs	1337
bạn có thể quan tâm	2243
bỏ qua	2233
""", 'c': """
cada aportació compta	207
cada aportación cuenta	745
cada contribuição conta	1699
cadastre-se grátis	1653
califica este artículo	709
cargar más	714
carte de crédit	910
cartão de crédito	1652
categorieën	1430
categorías	711
caută	1723
ce contenu vous a-t-il été utile	945
ce résumé vous a-t-il été utile	945
cele mai citite știri	1746
cele mai noi știri	1721
celý článek	234
cerrar menú	714
cerrar sesión	695
cet article est en accès libre pour les abonnés	960
cet article est lu par une voix de synthèse	945
chci odebírat	224
chci podpořit	221
chci přispět	221
chia sẻ	2238
chia sẻ bài viết	2238
chia sẻ facebook	2265
chia sẻ qua facebook	2265
chia sẻ ý kiến của bạn	2242
chuyên mục	2243
chép liên kết	2265
chủ đề	2243
chủ đề liên quan	2243
chủ đề nóng	2266
cikk megosztása	1072
cikk mentése	1072
cikkünk frissül	1079
citeşte şi	1721
citește fără limite	1743
citește mai departe	1721	1723
citește mai mult	1721	1723
citește regulile comunității	1732
citește și	1721
citi šobrīd lasa	1373
citiți și	1721
col·labora	181
comentariul tău așteaptă moderarea	1732
comentează	1720
comentário	1666
comentário aguardando moderação	1692
comentários	1666
comentários exclusivos para assinantes	1692
commander ce numéro	947
commentaire en attente de modération	951
commerciële bijdrage	1471
compre a edição impressa	1686
conditions générales	923
conectează-te cu facebook	1743
conectează-te cu google	1743
confidentialité	923
configuración	707
configuración de cookies	707
configurações de cookies	1664
conheça todas as nossas newsletters	1696
consigue tu entrada aquí	731
consulta les normes de participació	196
consultez notre charte de modération	951
consíguelo en tu quiosco	731
contenu externe recommandé	943
contenu proposé par notre partenaire	947
contenu sponsorisé	921
contenus recommandés	964
contenus sponsorisés	921	927
conteúdo de marca	1662
conteúdo exclusivo	1653
conteúdo exclusivo para assinantes	1701
conteúdo externo	1682
conteúdo externo recomendado	1682
conteúdo para assinantes	1653
conteúdo patrocinado	1662
conteúdo premium	1701
conteúdo produzido pela marca	1686
conteúdo relacionado	1668
conteúdos relacionados	1704
contingut només per a usuaris registrats	208
continua após a publicidade	1662
continua després de l'anunci	198
continuar leyendo aquí	695
continuarea articolului după reclamă	1734
continue a ler esta notícia	1704
continuer après la publicité	921
continuă cu apple	1743
continuă cu facebook	1743
continuă cu google	1743
continuă să citești după publicitate	1734
continúa abajo	705
contáctanos	709
conținut disponibil doar utilizatorilor înregistrați	1743
conținut extern	1729
conținut extern recomandat	1729
conținut pentru abonați	1713
conținut premium	1743
conținut sponsorizat	1718
cookieinställningar	2020
cookieの設定	1249
cookie設定	1249	2287
cookie设置	2287
copia l'enllaç	187
copiază link	1716
copiază linkul	1716
copy link thành công	2265
correo electrónico	698
creează cont	1713
créer mon compte	911
créer un compte	911
créer une alerte	953
créer une alerte sur ce thème	953
csak előfizetőknek	1069
cumpără revista	1734
czytaj całość	1599
czytaj również	1596
czytaj także	1596
czytaj też	1596
czytaj też nasze inne artykuły	1596
czytaj więcej	1596	1599
czytaj więcej o	1596
các tin khác	2243
cât de util a fost acest articol	1732
címkék	1077
címlap	1077
címlapról ajánljuk	1077
có lẽ để sau	2233
có thể bạn quan tâm	19	2243
có thể bạn thích	19
cùng chuyên mục	2243
cùng chủ đề	2266
cùng tác giả	2266
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2122
daha fazla haber için tiklayin	2122
dalies ar šo rakstu	1376
dalinkitės	1331
dalinkitės straipsniu	1336
dalsza część artykułu pod materiałem wideo	1591
dalsza część artykułu pod wideo	1591
dalsza część tekstu pod wideo	1591
dalīties	1371
dalīties ar draugiem	1376
dalīties facebook	1376
další	234
další strana	234
další z rubriky	232
další zprávy	232
další článek	232
další články	19	232
další čtení	232
danke für dein feedback	409
danke für ihr feedback	409
danos tu opinión	736
dans l'actualité	964
dans la même catégorie	927
dans la même rubrique	927
dans la même série	927
darovat článek	226
darovať	1891
darovať článok	1898
darujte tento článek	226
darujte tento článok	1898
das könnte dich auch interessieren	376
das könnte ihnen auch gefallen	376
das könnte sie auch interessieren	376
das könnte sie interessieren	376
das wichtigste in kürze, zusammengefasst von ki	399
datenschutzerklärung	372
daugiau šia tema	1333
deblochează articolul	1743
deixar um comentário	1666
deixe um comentário	1666
del på e-post	1518
del på facebook	296	1518
del på mail	296
del på twitter	296	1518
del på x	296	1518
dela inlägget	2016
dela på facebook	2016
dela på twitter	2016
dela på x	2016
deli članek	1956
delite članek	1956
dernière minute	927
dernières actualités	927
dernières infos	927
dernières nouvelles	927
desa per llegir després	210
desbloquear artículo	746
desbloqueie este conteúdo	1701
det er gratis å opprette en bruker	1513
det læser andre	304
det är gratis att skapa ett konto	2011
detaylar için tiklayin	2122
detaylar için tiklayiniz	2122
detta material är skyddat enligt lagen om upphovsrätt	2053
detta är en annons	2019
detta är en plusartikel	2011
devam etmek için üye girişi yapin	2110
devami için abone olun	2110
devamini okumak için abone olun	2110
diese funktion steht nur angemeldeten nutzern zur verfügung	424
din aceeași categorie	1721
din aceeași secțiune	1746
disponibil în app store și google play	1738
disponibilă în app store și google play	1738
distribuiți	1716
diğer haberler	19	2120
diğer okurlar bunlari okuyor	2120
dla subskrybentów	1582
do góry	1599
doar abonații pot comenta	1732
doar pentru abonați	1713
doação mensal	1650
doação única	1650
doba čtení # min	234
dolgozzon nálunk	1079
domiciliación bancaria	694
domů	234
dona suport al periodisme en català	207
donación mensual	691
donación única	691
donați	1712
donează	1712
donează acum	1712
donează lunar	1712
donează lunar # euro	1742
donează lunar # lei	1742
doner nå	1511
données personnelles	923
donér	289
donér nu	289
doporučené	232
doporučené články	232
doporučujeme	232
doporučujeme přečíst	232
doporučujeme také	232
dołącz do nas	1580
dołącz do newslettera	1584
drukāt	1376
du er nå påmeldt	1515
du er nå påmeldt nyhetsbrevet	1515
du kan när som helst avsluta prenumerationen	2013
du kan når som helst melde deg av	1515
du kan opsige når som helst	291
du kanske också gillar	2024
du modtager snart en bekræftelse på mail	293
du même auteur	927
du prenumererar nu på nyhetsbrevet	2013
du vil kanskje også like	1526
dziękujemy za zapis	1584
dành cho bạn	2243
dành cho thuê bao	2235
dárkovat článek	222
därefter # kr/mån tills du säger upp	2011
débloquer l'article	911
débloquez cet article	960
déconnexion	911
découvrir l'offre	911
découvrir nos offres	960
découvrir toutes nos offres d'abonnement	960
déjà un compte	911
déjà un compte ? connectez-vous	911
dāvini rakstu	1376
dāvini rakstu draugam	1376
děkujeme za přihlášení	224
""", 'e': """
e-bülten	2140
e-bülten aboneliği	2140
e-mail inválido	1696
e-mailová adresa	224
e-posta gönder	2114
edición digital	695
edición impresa	695
editörün seçtikleri	2120
edição impressa	1653
egyszeri támogatás	1067
ehkä myöhemmin	848
ei tänään	848
el millor de la setmana a la teva bústia	204
el més llegit	185
el més vist	211
el. paštas	1355
elfelejtett jelszó	1069
elige tu suscripción	746
elküldöm	1072
elmentem későbbre	1072
els lectors també han llegit	211
elírást talált	1076
előfizetek	1069
előfizetés	1069
előfizetői tartalom	1069
előfizetőknek	1069
előfizetőként megoszthatja a cikket	1072
előző	1079
előző cikk	1077
emlékeztess később	1066
empfehlungen für sie	428
en este artículo	711
en çok okunan	2120
en çok okunan haberler	2120
en çok okunanlar	2120
engangsbeløb	289
engångsgåva	2009
enllaç copiat	210
ensemble, faisons vivre un média libre	959
enthält werbung	369
enviar comentário	1666
enviar corrección	709
envoyer à un ami	918
envoyer à un proche	918
envoyez-nous vos témoignages	941
erinnern sie mich später	353
erről bővebben itt írtunk	1079
erről is írtunk	1077
erről itt írtunk bővebben	1079
erscheint täglich	415
erscheint wöchentlich	415
es gratis y solo te llevará un minuto	742
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	415
escreva um comentário	1666
escriu el teu correu electrònic	204
esi pirmais, kas komentē	1377
esimene kuu # €	758
esta funcionalidad es sólo para registrados	695
esta matéria foi útil para você	1684
esta notícia foi útil	1684
este espaço é moderado pela redação	1692
este resumo foi útil	1684
estás de acuerdo? vota	736
evästeasetukset	858
evästeet	858
exclusiv pentru abonați	1743
experimente grátis por um mês	1701
ez is érdekelhet	1077
ez is érdekelheti	1077
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1077
ezt olvasta már	1077
ezt olvastad már	1077
ești de acord? votează	1732
""", 'f': """
facebook'ta paylaş	2114
facebookでシェア	1244
facebookでシェアする	1244
faça login	1653
faça uma pergunta sobre esta reportagem	1684
fes una donació	181
fiecare donație contează	1742
fiecare leu contează	1742
fizetett hirdetés	1074
fiók létrehozása	1069
fiókom	1069
forstør billede	307
forstørr bilde	1529
fortsett uten å støtte	1510
fortsätt läsa efter annonsen	2019
fortsätt utan att stödja	2008
fortsæt med at læse	299
fortsæt uden at støtte	288
fotogalería	711
fotoğraflari görmek için tiklayin	2122
friss hírek	1077
fråga vår ai om artikeln	2022
fuldskærm	307
få adgang	291
få artiklen læst op	296
få de vigtigste nyheder hver morgen	293
få de viktigaste nyheterna varje morgon	2013
få de viktigste nyhetene hver morgen	1515
få nyheder på mail	293
få nyheter på e-post	1515
få nyheter på mejlen	2013
få overblikket her	307
få tilgang	1513
få varsel når vi skriver om dette	1529
följ	2017
följ oss	2017
följ skribent	2017
följ ämnet	2017
för prenumeranter	2011
förderer werden	354
fördermitglied werden	354
föregående	2027
föregående artikel	2024
förstora	2027
følg	297	1519
følg emne	297
følg os	297
følg oss	1519
følg sagen her	307
følg tema	1519
følg temaet og få varsel	1529
für abonnenten	358
für den newsletter anmelden	362
für dich empfohlen	428
für sie empfohlen	428
für sie entstehen keine mehrkosten	429
fă o donație	1712
fără obligații	1743
fără tine nu putem	1742
""", 'g': """
galeriyi aç	2122
galeriyi görmek için tiklayin	2122
galéria	1079
galéria megtekintése	1079
garanta já o seu ingresso	1686
gem til læseliste	296
giriş	2110
giriş yap	2110
giriş yapin	2110
giriş yapin veya üye olun	2110
giv os feedback på artiklen	302
già abbonato	1176
già registrato	1176
gli articoli più letti	1225
glömt lösenord	2011
godkänn	2020
godkänn alla	2020
gorące tematy	1596
gracias por tu opinión	729
gràcies per la teva opinió	196
gràcies per votar	196
gràcies, ja estàs subscrit	204
guardar artículo	702
guardar para después	749
guardar para leer después	749
gå ikke glip af	304
gå ikke glip af noget	293
gå ikke glipp av noe	1515
gå til indhold	307
gérer les cookies	923
gérer les préférences	943
gérer mes alertes	953
gérer mes choix	923
gérer vos préférences de cookies	943
góp ý	2242
gündem	2120
günün haberleri	2120
günün özeti	2120
gợi ý	2243
gửi	2242
gửi bình luận	2242
gửi cho bạn bè	2265
gửi email	2238
gửi ý kiến	2242
""", 'h': """
haber bülteni	2140
haber güncelleniyor	2122
haberi arkadaşina hediye et	2114
hai già un account	1176
harici içerik	2122
has arribat al límit d'articles gratuïts	208
has iniciado sesión	727
hasznos volt az összefoglaló	1076
hasznosnak találta a cikket	1076
havi támogatás	1067
hayir teşekkürler	2108
hayir, teşekkürler	2108
haz una pregunta sobre este artículo	729
he leído y acepto la política de privacidad	742
he llegit i accepto la política de privacitat	193
hela artikeln fortsätter nedan	2019
hepsini gör	2122
hesap oluştur	2110
hi estàs d'acord? vota	196
hibát talált	1076
hier reinhören	405
hinweis schließen	353
hirdetés	1074	1074
hirdetés bezárása	1074
hirdetés, görgessen tovább	1074
hjälp oss att rätta fel	2022
hlavné správy	1896
hlavní zprávy	232
ho già donato	1171
hoje não	1649
hoppa till innehåll	2027
hoppa över inlägg från facebook	2027
hoppa över inlägg från instagram	2027
hoppa över inlägg från x	2027
hozzászólok	1076
hozzászólás	1076
hozzászólások	1076
hozzászólások megtekintése	1076
hylkää	858
hylkää kaikki	858
hyväksy	858
hyväksy evästeet	858
hyväksy kaikki	858
här kan du kommentera artikeln	2022
håll dig uppdaterad	2013
hírfolyam	1077
hírlevelek	1081
hírlevél	1081
hírlevél-feliratkozás	1081
hören sie diesen artikel	405
hør saken	1518
""", 'i': """
i più commentati	1191
i più letti	1191
i più letti della settimana	1225
i più visti	1191
iba pre predplatiteľov	1892
ich unterstütze schon	353
identifícate	746
ielogojies, lai komentētu	1377
ienākt	1371
iesakām	1373
ihre meinung zählt	374
ikke gå glipp av	1526
ikke nå	1510
il tuo browser non può riprodurre il video	1204
il tuo commento sarà pubblicato dopo l'approvazione	1213
iletişim	2119
ilgili içerikler	2120
ilginizi çekebilecek haberler	2120
ilginizi çekebilir	2120
ilmoita asiavirheestä	860
ilmoita virheestä	860
imprimir artículo	749
imprimir esta matéria	1703
in bài	2238
in bài viết	2238
in trang này	2265
indlæg fra facebook	307
indlæg fra instagram	307
indlæs flere	307
ingresá	746
ingyenes regisztráció	1069
inicia sesión	695
inicia sessió	182
iniciar sesión	695
iniciar sesión con apple	746
iniciar sesión con facebook	746
iniciar sesión con google	746
iniciar sessão	1653
inicie sesión	695
inne artykuły	1596
innhold fra annonsør	1532
inscription à la newsletter	914
inscrivez-vous à notre newsletter	914
insira o seu endereço de email	1696
instalează aplicația	1738
inställningar	2020
introduce un email válido	742
intră în cont	1713
invítanos a un café	691
início	1671
ir para o conteúdo	1671
ispiši	1841
istediğiniz zaman abonelikten çikabilirsiniz	2140
istediğiniz zaman iptal edin	2110
izbor uredništva	1954
izdrukāt	1376
izmēģini # dienas bez maksas	1371
içeriğe geç	2122
iş birliği	2116
išbandykite # dienų nemokamai	1331
išorinis turinys	1348
išsaugoti	1336
išsaugoti straipsnį	1336
""", 'j': """
j'ai déjà donné	906
j'ai déjà un compte	911
ja hi estàs subscrit	208
ja hi estàs subscrit? entra	208
ja n'ets subscriptor? inicia sessió	182
ja tens compte? inicia sessió	208
jaa twitterissä	855
jaa x:ssä	855
jag förstår	2020
jag stödjer redan	2008
jaga sõbraga	763
jaunākie	1373
jautā mākslīgajam intelektam	1377
je commande ce numéro	947
je gère mes cookies	923
je soutiens déjà	906
jede spende zählt	419
jeder beitrag zählt	419
jeder euro zählt	419
jednorázově	221
jeg forstår	1522
jeg støtter allerede	288	1510
jegyek itt kaphatók	1079
jelentkezzen be vagy regisztráljon	1069
jen pro předplatitele	222
jetzt angebot wählen	423
jetzt anhören	366
jetzt reinhören	405
jetzt unterstützen	354
již mám předplatné	222
jobs in ihrer nähe	403
još vesti	1839
još vijesti	1839
junte-se à conversa	1692
jurnalismul de calitate costă	1742
juttu jatkuu kuvan jälkeen	857
juttu jatkuu mainoksen jälkeen	857
juttu jatkuu videon jälkeen	857
juttua päivitetään	857
jutun lukee koneääni	855
jutun lukee tekoälyääni	855
jutun voi myös kuunnella	855
już wspieram	1579
já doei	1649
já nas bancas	1686
já sou apoiador	1649
já sou assinante	1653
já tem conta	1653
já tem uma conta	1653
já é assinante? faça login	1653
já é subscritor	1701
já é subscritor? inicie sessão	1701
jätä kommentti	860
jūsų el. paštas	1355
jūsų el. pašto adresas	1355
""", 'k': """
k tématu	232
k téme	1896
kapcsolódó	1077
kapcsolódó cikk	1077
kapcsolódó cikkek	1077
kapcsolódó tartalom	1077
kapcsolódó témák	1077
kas kokkuvõte oli kasulik	764
kategóriák	1077
katso kuvat tästä	863
katso myös	861
katso video tästä	863
katso video yltä	863
kaupallinen yhteistyö	857
kaydiniz için teşekkürler	2140
keresés	1079
kezdőlap	1079
không phải bây giờ	2233
không, cảm ơn	2233
ki-übersicht	399
kijelentkezés	1069
kingi artikkel sõbrale	763
kipróbálom	1069
kirjaudu sisään	850
kirjoita sähköpostiosoitteesi	852
kjøp abonnement	1513
kjøp tilgang	1513
klausies podkāstu	1378
klausies podkāstu šeit	1378
klausies šo rakstu	1376
klausies šo rakstu (# min	1376
klausykite tinklalaidės	1338
klausykite tinklalaidės čia	1338
klausykitės straipsnio	1336
klausīties	1376
klausīties rakstu	1376
ključne besede	1954
ključne reči	1839
ključne riječi	1839
klíčová slova	232
kokeile # päivää maksutta	850
kolačići	1853
komentavimas išjungtas	1337
komentavimo taisyklės	1337
komentáre	1898
komentář	231
komentáře	231
komentāri	1371
komentēt	1371
komentēšana ir slēgta	1377
komentēšanas noteikumi	1377
komerčné oznámenie	1895
komerční sdělení	228
kommentarer blir gjennomgått før publisering	1529
kommentarerna förhandsmodereras	2022
kommentek megtekintése	1076
kommentelési szabályzat	1076
kommentér	302
koostöö	766
kopiera länk	2016
kopiera länken	2016
kopijuoti nuorodą	1331
kopiraj povezavo do članka	1956
kopiér link	296
kopiér linket	296
kopírovat odkaz	226
kopírovať odkaz	1898
kopēt saiti	1371
korábban írtunk róla	1077
kreiraj račun	1835
kullanim koşullari	2117
kup dostęp	1582
kupi naročnino	1950
kuula taskuhäälingut	765
kuuntele podcast tästä	863
kysy tekoälyltä	860
käyttöehdot	858
kérdezze ai-asszisztensünket	1076
kérem a hírlevelet	1081
később	1066
köp	2011
köszönjük a feliratkozást	1081
köszönöm, nem	1066
következő	1079
következő cikk	1077
køb abonnement	291
køb adgang	291
kúpiť predplatné	1892
küfür, hakaret içeren yorumlar onaylanmamaktadir	2119
küldje el barátjának	1072
küldés	1072
küldés e-mailben	1072
külső tartalom	1079
künye	2117
küpsiste seaded	775
küsi tehisarult	764
kā tev patika raksts	1377
kā tu domā? balso	1378
ką manote? balsuokite	1338
""", 'l': """
la discussione è chiusa	1189
la nota continúa después del anuncio	705
la rédaction vous conseille	927
la sélection de la rédaction	927
lahjoita artikkeli ystävälle	855
lai komentētu, ielogojies	1377
lai komentētu, pieslēdzies	1377
las más leídas	711
las más leídas de hoy	750
las noticias más leídas	750
lasi arī	1373
lasi komentārus	1377
lasi tālāk	1371
lasi vairāk šeit	1378
lasi vēl	1373
lasiet arī	1373
lasiet vēl	1373
lasă un comentariu	1720
lasīt komentārus	1377
lasīt tālāk	1378
lasīt vairāk	1378
lasīt vēlāk	1376
lasītākie	1373
lataa lisää	863
le choix de la rédaction	927
le journal numérique	911
le lien a été copié	963
le lien a été copié dans le presse-papiers	963
le notizie più lette	1225
le più lette	1191
lea también	711
lee sin límites	746
lee también	711
leer artículo completo	714
leer más	714
leer también	711
legfrissebb hírek	1077
leggi di più	1194
leggi più tardi	1224
legnépszerűbb	1077
leia a matéria completa	1704
leia as notícias no aplicativo	1694
leia também	1668
len pre predplatiteľov	1892
les choix de la rédaction	927
les lecteurs ont aussi consulté	964
les més llegides	211
les også	1526
les plus commentés	927
les plus partagés	927
les prix indiqués sont susceptibles d'évoluer	947
les våre debattregler	1524
li e aceito a política de privacidade	1696
lien copié	918
lien copié dans le presse-papiers	963
lietošanas noteikumi	1387
liitudes nõustud kasutustingimustega	782
liity jäseneksi	849
lineでシェア	1244
lineでシェアする	1267
lineで送る	1244
link a vágólapra másolva	1072
link bài gốc	2265
link copiado para a área de transferência	1703
link kopiëren	1421
link másolva	1072
link másolása	1072
lire la suite pour #€	911
lire la vidéo	930
lire à haute voix	918
lire également	927
lisää aiheesta	861
liên hệ	2242
liên quan	2243
llegeix sense límits	208
llegeix també	185
llegir més	211
lo + leído	711
lo más comentado	711
lo más compartido	711
lo más leído	711
lo más popular	711
lo más visto	711
lo más visto hoy	750
lo último	711
locuri de muncă	1734
loe lähemalt	765
loe lähemalt siit	765
logi sisse või loo konto	758
los lectores también leyeron	750
luba kõik	775
lubię to	1588
lucrează cu noi	1734
lue keskustelun säännöt	860
lue lisää	861
lue lisää aiheesta	861
lue myöhemmin	855
lue myös	861
lugu jätkub pärast reklaami	766
lugu täieneb	765
lui écrire	941
lähetä sähköpostilla	855
lämna en kommentar	2022
länk kopierad	2016
länken kopierad	2016
länken är kopierad	2016
läs hela artikeln	2027
läs hela texten	2027
läs hela texten här	2027
läs kommentarer	2022
läs mer	2024	2027
läs mer om	2024
läs också	2024
läs senare	2016
läs vidare	2011	2024
läs våra kommentarsregler	2022
läs även	2024
lästid	2027
lästid # min	2027
lås op	291
lås opp artikkelen	1513
lås opp saken	1513
lås upp artikeln	2011
læs debatreglerne	302
læs debatreglerne her	302
læs hele artiklen	307
læs kommentarer	302
læs mere	304	307
læs mere om	304
læs også	304
læs også disse artikler	304
læs senere	296
læs videre	291	304
læs vores regler for debatten	302
læsetid # min	307
lên đầu trang	2245
lưu	2238
lưu bài	2238
lưu bài viết	2238
lưu bài để đọc sau	2265
lấy link	2265
""", 'm': """
magari più tardi	1171
mai târziu	1711
mainos päättyy	857
mais notícias	1668
maksettu sisältö	857
manşetler	2120
masquer la publicité	947
masz już konto	1582
masz już konto? zaloguj się	1582
materialet är skyddat enligt lagen om upphovsrätt	2053
materiał partnera	1591
materiał promocyjny	1591
materiał sponsorowany	1591
materiał zewnętrzny	1591
matéria exclusiva para assinantes	1701
matérias relacionadas	1668
media społecznościowe	1589
megnézem	1079
megosztás	1072
megosztás a facebookon	1072
megosztás facebookon	1072
megosztás twitteren	1072
mehr für dich	428
mehr für sie	428
meld deg på	1515
meld deg på nyhetsbrevet	1515
mentions légales	923
mentés	1072
mentés későbbre	1072
menú	714
menü	379	1079	2122
menü schließen	379
menü öffnen	379
mer från	2024
mer läsning	2024
merci d'avoir voté	951
messaggio pubblicitario con finalità promozionale	1208
mest läst	2024
mest lästa	2024
mest læst	304
mest læste	304
mi-összefoglaló	1079
mida sina arvad? hääleta	765
minn meg på det senere	1510
mira el vídeo	202
mitä mieltä olet? äänestä	863
modalità di pagamento	1175
moderálási elvek	1076
modifică preferințele cookie	1729
modifier mes préférences	943
modtag en notifikation, når vi skriver om emnet	307
mogoče kasneje	1960
mogą cię zainteresować	1596
mohlo by se vám líbit	232
mohlo by vás také zajímat	232
mohlo by vás tiež zaujímať	1896
mohlo by vás zajímat	232
mohlo by vás zaujímať	1896
monatlich kündbar	423
mostra aquesta publicació a instagram	193
mostra di più	1194
mostrar conteúdo externo	1682
mostrar más	714
mot de passe oublié	911
mots clés	927
mots-clés	927
może cię zainteresować	1596
może później	1579
možda kasnije	1845
možda vas zanima	1839
možda će vas zanimati	1839
možno neskôr	1902
možná později	220
muistuta myöhemmin	848
mulțumim pentru feedback	1732
mulțumim, te-ai abonat cu succes	1739
mutass többet	1079
muut lukivat myös	861
myöhemmin	848
már előfizető	1069
más	714
más artículos	711
más artículos del autor	723
más en	711
más historias	711
más información	711
más leídas	711
más leído	711
más leídos	711
más noticias	711
más opciones	707
más sobre este tema	711
más tarde	690
más vistas	711
más vistos	711
mások ezt olvassák	1077
mások ezt olvasták	1077
másolás	1072
máte již účet	222
máte předplatné? přihlaste se	222
märksõnad	760
månadsgåva	2009
månedlig gave	1511
månedligt bidrag	289
måske senere	288
måske vil du også kunne lide	304
més informació	185
més llegides	185
més notícies	211
método de pago	694
métodos de pagamento	1652
métodos de pago	694
mākslīgā intelekta kopsavilkums	1378
mă abonez	1739
můj účet	222
mới nhất	2243
mở khóa bài viết này	2265
mở rộng	2245
""", 'n': """
nadaljevanje članka pod oglasom	1953
nahlásit chybu	231
nahlásiť chybu	1898
najchętniej czytane	1596
najchętniej czytane dziś	1596
najczęściej czytane	1596
najczęściej czytane artykuły	1596
najnovejše	1954
najnovejše novice	1954
najnoviji članci	1839
najnovšie	1896
najnovšie správy	1896
najnovšie články	1896
najnowsze artykuły	1596
najnowsze wiadomości	1596
najčitanije	1839
najčitanije vesti	1839
najčitanije vijesti	1839
najčitanije vijesti dana	1839
najčítanejšie	1896
najčítanejšie články	1896
najčítanejšie články dňa	1896
napišite komentar	1956
napsat komentář	231
naročena vsebina	1953
naročite se	1949
naročnina	1949
nastavení	229
nastavení cookies	229
nastavitve piškotkov	1968
następna strona	1599
następny	1599
następny artykuł	1596
natisni članek	1956
naudojimo taisyklės	1348
naujausios žinios	1333
naujienlaiškis	1355
načíst další	234
našli jste chybu	231
našli jste v článku chybu	231
ne děkuji	220
ne, děkuji	220
nejdiskutovanější	232
nejnovější	232
nejnovější zprávy	232
nejnovější články	232
nejčtenější	232
nejčtenější články	232
nejčtenější články dne	232
nem, köszönöm	1066
nenhum comentário	1666
neueste beiträge	376
nhắc tôi sau	2233
nie dziękuję	1579
nie dziś	1579
nie pamiętasz hasła	1582
nie ďakujem	1902
nie, dziękuję	1579
nie, ďakujem	1902
només els subscriptors poden comentar	196
norėdami komentuoti, prisijunkite	1337
nosūti draugam	1376
nosūtīt draugam	1376
nosūtīt e-pastā	1376
noteで書く	1244
notre sélection	927
notre sélection d'articles	964
notícias relacionadas	1668
notícias relacionadas que podem lhe interessar	19
notícies destacades	211
notícies relacionades	185
nu ai cont? înregistrează-te	1743
nu mulțumesc	1711
nu, mulțumesc	1711
nyhetsdøgnet	1526
nyomtatás	1072
não perca	1668
não, obrigada	1649
não, obrigado	1649
nächste seite	379
nächster artikel	376
näita rohkem	765
näita veel	765
näköislehti	850
nästa	2027
nästa artikel	2024
näytä kaikki	863
näytä kommentit	860
näytä lisää	863
näytä sisältö	858
næste	307
næste artikel	304
népszerű	1077
nézze meg galériánkat	1079
nézze meg képeinket	1079
nõustun	775
nõustun kõigiga	775
nøgleord	304
nāc strādāt pie mums	1378
nổi bật	2243
nội dung quảng cáo	2267
nội dung tài trợ	2240
""", 'o': """
o que achou desta notícia	1684
o vídeo começará em alguns segundos	1682
ocenite članak	1841
ocenite članek	1956
ochrana osobních údajů	229
ochrana osobných údajov	1909
ocijenite članak	1841
ocorreu um erro ao carregar o vídeo	1682
ocultar anúncio	1686
odebírat	224
odebírat newsletter	224
odemknout článek	222
odhlásit se	222
odhlásiť sa	1892
odkaz skopírovaný	1898
odkaz zkopírován	226
odkleni članek	1950
odklenite celoten članek	1950
odmietnuť	1909
odmietnuť všetko	1909
odmítnout	229
odmítnout vše	229
odporúčame	1896
odporúčame prečítať	1896
odporúčame tiež	1896
odporúčané články	1896
odpovědět	231
odrzuć	1592
odrzuć wszystkie	1592
odtwórz	1599
odštampaj	1841
odštampaj članak	1841
oferă acest articol cadou	1745
offre spéciale	911
offrez-nous un café	907
offrici un caffè	1172
oglasno sporočilo	1953
ogłoszenie	1591
ohodnoťte článek	231
ohodnoťte článok	1898
okuma süresi # dk	2122
oliko artikkeli hyödyllinen	860
oliko juttu hyödyllinen	860
oliko tiivistelmä hyödyllinen	860
olvasson korlátlanul	1069
olvasson tovább	1069
olvasta már	1077
olvastad már	1077
olvidaste tu contraseña	695
oplæst af en robot	296
oplæst af kunstig intelligens	307
opsig når som helst	291
os leitores também leram	1704
os preços podem variar	1686
osale küsitluses	765
ostatnie artykuły	1596
ota yhteyttä	860
otključaj članak	1835
otključajte ceo članak	1835
otključajte cijeli članak	1835
otros artículos	711
outras notícias	19	1668
ouça este conteúdo	1659
oversættelsen er lavet af en maskine	307
""", 'p': """
padovanokite straipsnį	1336
padovanokite straipsnį draugui	1336
page précédente	930
pagina următoare	1723
pague um café	1650
paiement sécurisé	910
paldies par pieteikšanos	1394
palun jää viisakaks	764
pamanīji kļūdu	1377
pamanījāt kļūdu	1377
par šo tēmu	1373
paramètres des cookies	923
paramétrer	923
paramétrer les cookies	923
parašyk komentarą	1337
parašykite komentarą	1337
partajează	1716
partenerii noștri	1721
participez à la conversation	951
partnerių turinys	1339
partnerski sadržaj	1838
pasidalinkite šiuo straipsniu	1336
pasitikrinkite žinias	1338
passer la publicité	921
pastebėjote klaidą	1337
paylaş	2114
paylaşin	2114
pažiūrėkite vaizdo įrašą	1338
pe aceeași temă	1746
pentru a citi în continuare	1743
per saperne di più	1225
pergunte à nossa ia	1684
peut-être plus tard	906
piedalies aptaujā	1378
piekrist visām	1387
piekrītu	1387
piesakies vebināram	1378
piesakoties tu piekrīti lietošanas noteikumiem	1394
pieslēdzies vai izveido kontu	1371
pieslēdzies, lai komentētu	1377
pieslēgties	1371
pievieno savu komentāru	1377
pievienot komentāru	1371
pirmais mēnesis par # €	1371
pirmas mėnuo tik # €	1331
più lette	1191
più letti	1191
più tardi	1171
piškotki	1968
placená inzerce	228
platená inzercia	1895
plaćeni oglas	1838
plaćeni sadržaj	1838
plačana objava	1953
plačiau skaitykite čia	1338
plein écran	930
plus d'actualités	927
poate mai târziu	1711
podari članek	1956
podarite ta članek	1956
podaruj artykuł	1582
podaruj ten artykuł	1588
podcast anhören	405
pode ler também	1704
podeli članak	1841
podijeli članak	1841
podmienky používania	1909
podmínky použití	229
podmínky užití	229
podobne artykuły	1596
podobné články	232	1896
podporiť	1891
podporte nezávislú žurnalistiku	1891
podporte nás	1891
podpořit	221
podpořte naši práci	221
podpořte nás	221
podpořte redakci	221
podrži	1834
podrži nas	1834
podržite nas	1834
podržite naš rad	1834
podržite nezavisno novinarstvo	1834
podziel się	1588
podziel się na facebooku	1588
pogledajte još	19
pokaż komentarze	1594
pokaż mniej	1599
pokaż treść	1592
pokaż więcej	1599
pokaż wszystkie	1599
pokaži vsebino	1968
pokloni članak	1841
poklonite ovaj članak	1841
pokračovat bez podpory	220
pokračovať bez podpory	1902
polecamy również	1596
polecamy także	1596
polecamy też	1596
polecane artykuły	1596
politique de confidentialité	923
polityka prywatności	1592
política de cookies	707	1664
política de galetes	193
política de privacidad	707
política de privacidade	1664
política de privacitat	193
poprzedni artykuł	1596
populární	232
populära artiklar	2024
populärt	2024
populære artikler	304
populære saker	1526
populært	304	1526
populārākie	1373
popüler	2120
popüler haberler	2120
popüler konular	2120
por qué estás viendo esto	695
poslať e-mailom	1898
poslušaj vest	1841
poslušaj članak	1841
poslušaj članek	1956
poslušajte članek	1956
postanite naročnik	1949
postanite član	1834	1949
postavke kolačića	1853
postaw kawę	1580
postaw nam kawę	1580
posłuchaj	1588
pour continuer à lire	960
pourquoi voyez-vous cette publicité	947
pouze pro předplatitele	222
povezani sadržaj	1839
povezani članci	1839
povezani članki	1954
powiązane	1596
powiązane artykuły	1596
powiązane tematy	1596
powiększ	1599
powiększ zdjęcie	1599
powrót do góry	1599
později	220
pozostała część artykułu pod materiałem wideo	1591
pošalji e-mailom	1841
pošalji komentar	1841
pošalji mejlom	1841
pošalji prijatelju	1841
pošalji članak e-mailom	1841
pošaljite komentar	1841
pošlji po e-pošti	1956
pošlji prijatelju	1956
pošlji članek po e-pošti	1956
pr članek	1953
praneškite apie klaidą	1337
pranešti apie klaidą	1337
pravidlá diskusie	1898
pre predplatiteľov	1892
preberite še	1954
predplatiť	1891
predplaťte si	1891
prenumerata nuo # euro per mėnesį	1331
prenumerata nuo # €	1331
prenumerera på vårt nyhetsbrev	2013
prenumeruodami sutinkate su taisyklėmis	1355
prenumeruokite naujienlaiškį	1355
preporučeno	1839
preporučujemo	1839
preporučujemo da pročitate	1839
preporučujemo i	1839
prečítajte si	1896
prečítajte si aj	1896
prețurile pot varia	1734
pridať komentár	1898
prihlásiť	1892
prihlásiť sa	1892
prihvaćam	1853
prihvaćam sve	1853
prijavi grešku	1841
prijať	1909
prijať všetko	1909
prikaži sadržaj	1853
prima lună gratuită	1743
primește alerte despre acest subiect	1738
printează	1716
pripomenúť neskôr	1902
priporočamo	1954
priporočamo tudi	1954
priporočamo v branje	1954
priporočeno	1954
prisijunkite arba susikurkite paskyrą	1331
prisijunkite prie mūsų komandos	1338
prisijunkite, kad galėtumėte komentuoti	1337
prispieť	1891
privatsphäre-einstellungen	372
privātuma politika	1387
pro předplatitele	222
promocijsko sporočilo	1953
promotivni sadržaj	1838
promotivni članak	1838
promóció	1074
proovi # päeva tasuta	758
pročitajte i	1839
pročitajte još	1839
prywatność	1592
przeczytaj również	1596
przeczytaj także	1596
przeczytaj też	1596
przejdź bez wsparcia	1579
przejdź do serwisu	1592
przejdź do treści	1599
przejdź do ustawień prywatności	1592
przypomnij mi później	1579
právě se děje	232
präsentiert von	369
précédent	930
préférences cookies	923
prélèvement	910
prémium	1069
próbálja ki # forintért	1069
próxima	1671
próxima página	1671
próximo artigo	1668
prøv # dager gratis	1513
prøv gratis	291	1513
prøv nu	291
prøv nå	1513
prを含みます	1267
pubblicità	1185	1185
publi-rédactionnel	921
publicité	921	921
publicité - la suite ci-dessous	921
publicités	921
pular para o conteúdo	1671
página siguiente	714
pääuutiset	861
påmind mig senere	288
påminn mig senare	2008
później	1579
pārbaudi savas zināšanas	1378
pārpublicējot atsauce obligāta	1380
pērc abonementu	1371
předchozí	234
předchozí článek	232
předplatit	222
předplatné	222
přehrát	234
přejít k obsahu	234
přejít na obsah	234
přečtěte si	232
přečtěte si také	232
přidat komentář	231
přidejte názor	231
přihlásit	222
přihlásit k odběru	224
přihlásit se	222
přihlášení	222
přijmout	229
přijmout vše	229
připomenout později	220
přispějte	221
přispět	221
""", 'q': """
qu'avez-vous pensé de cet article	945
qual o seu nível de satisfação com esta notícia	1684
quellen und weiterführende links	376
queremos conocer tu opinión	736
queremos saber a sua opinião	1692
questo riassunto ti è stato utile	1206
quieres añadir otro usuario a tu suscripción	695
quizás más tarde	690
quizás te interese	711
quyên góp	2234
quyên góp ngay	2234
qué te ha parecido esta noticia	736
quên mật khẩu	2235
quảng cáo	2240	2240
quảng cáo - bài viết tiếp tục bên dưới	2267
""", 'r': """
r$ # por mês durante # meses	1701
radote klaidą	1337
radote klaidą tekste	1337
raksti komentāru	1377
raksts tiek papildināts	1378
raksts turpinās pēc reklāmas	1379
rakstīt komentāru	1377
rao vặt	2240
raportează o eroare	1732
rapportér fejl	302
rašyti komentarą	1331
receber notificações	1694
recevez nos alertes en temps réel	953
recevez une alerte à chaque article de l'auteur	953
reclamă	1718
recomandarea redacției	1746
recomandări	1721
recomandările editorilor	1746
recomandările redacției	1721
recomendado para você	1668
recommandé	927
recommandé pour vous	927
recommandés	927
recordar más tarde	690
recuérdamelo más tarde	690
redirecționează #%	1712
refuză toate	1729
regalar artículo	695
registrovať sa	1892
registruokitės nemokamai	1331
registruokitės į seminarą	1338
registrácia	1892
regisztráció	1069
regisztrálok	1069
regístrate	695
rekisteröidy	850
rekisteröidy maksutta ja lue	850
reklami geç	2116
reklám	1074
reklāma	1371
reklāmas raksts	1379
reklāmraksts	1379
relaterade ämnen	2024
reportar erro nesta página	1684
restez informé	914
restez informés	914
resumen automático	729
resumo da notícia	1684
reģistrējies bez maksas	1371
reģistrēties	1371
ricordamelo più tardi	1171
rozwiń	1599
rätta	2022
rätta oss	2022
rättelse	2022
réactions	925
réagir	918	925
réagir à cet article	925
réagissez	925
réagissez à cet article	925
répondre	925
réseaux sociaux	919
réservé aux inscrits	911
résiliable à tout moment	960
résultats du sondage	951
résumé de l'article	945
résumé de l'article en # points	945
résumé en # secondes	945
rösta här	2027
rösta i omröstningen	2027
rādīt vairāk	1378
răspunde	1720
rėmimas	1339
""", 's': """
s'abonner à partir de #€	911
s'inscrire à la newsletter	914
s-ar putea să-ți placă	1721
saada sõbrale	763
saber más	714
sadarbības raksts	1379
sadržaj je zaključan	1835
saglabāt	1376
saglabāt rakstu	1376
saistītie raksti	1373
saistītās ziņas	1373
saite nokopēta	1376
saken er låst	1513
saken finnes også som lyd	1518
saltar anúncio	1662
salvează	1716
salvează articolul	1745
salvează pentru mai târziu	1745
sans engagement, résiliable à tout moment	960
sao chép liên kết	2238
sao chép đường dẫn	2265
sari la conținut	1723
satura turpinājums pēc reklāmas	1379
sačuvaj	1841
sačuvaj vest	1841
schlagwörter	376
schließen	379
schrift vergrößern	366
schriftgröße	366
scopri di più	1176
sdílejte	226
sdílejte tento text	226
sdílejte text	226
sdílejte článek	226
sdílet	226
sdílet na facebooku	226
sdílet na twitteru	226
sdílet na x	226
sdílet článek	226
se alla erbjudanden för prenumeranter	2011
se bilderna här	2027
se connecter et réagir	925
se déconnecter	911
se grafiken här	2027
se ha producido un error al cargar el vídeo	727
se klippet här	2027
se klippet øverst i saken	1529
se videon här	2027
sedan # kr/mån tills du säger upp	2011
seguir tópico	1694
seguí leyendo	750
sei già abbonato	1176
sei già iscritto alla newsletter	1218
selección de la redacción	711
sem si não seria possível	1699
sem você não seria possível	1699
semnalează o eroare	1720
send artiklen på mail	296
send på e-post	1518
sense permanència	208
setări cookie	1729
seuls les abonnés peuvent commenter	951
seuraa meitä	856
seções	1668
shrani članek	1956
si opp når du vil	1513
si è verificato un errore durante il caricamento del video	1204
sie können diesen artikel kostenlos weitergeben	449
signaler ce contenu comme inapproprié	951
signaler un problème	925
siguiente artículo	711
siirry sisältöön	863
sikeres feliratkozás	1081
sin ti no sería posible	745
siz ne düşünüyorsunuz? oy verin	2122
sizin için öneriler	2120
siųsti draugui	1336
siųsti el. paštu	1336
skaitykite daugiau čia	1338
skaityti plačiau	1338
skaityti vėliau	1336
skaties arī	1373
skatīt foto	1378
skatīt galeriju	1378
skatīt video	1378
sklenite naročnino	1950
skopírovať odkaz	1898
skriv din kommentar här	2022
slapukų nustatymai	1348
slažem se	1853
slične vesti	1839
slične vijesti	1839
slični članci	1839
snsをフォロー	1245
sofortüberweisung	357
sonderveröffentlichung	429
sono già sostenitore	1171
sorodni članki	1954
souhlasím	229
souhlasím se zobrazením	229
soutenez-nous dès maintenant	907
související	232
související témata	232
související články	232
související články z webu	232
soyez le premier à commenter	925
soyez le premier à réagir	925
spela videon här	2027
spis treści	1599
sponsorisé	921
sponsorlu içerik	2116
sponsoroitu sisältö	857
sponsrat innehåll	2019
sponzorirani sadržaj	1838
sponzorirani članak	1838
sponzorované	1895
sponzorovaný obsah	228
sponzorováno	228
sprawdź ofertę	1582
spremi članak	1841
sprijină-ne	1712
spune-ți părerea	1732
spune-ți părerea în comentarii	1732
später	353
später erinnern	353
spør vår ki om saken	1524
staňte sa členom	1891
staňte se členem	221
stichwörter	376
stil spørgsmål til artiklen	302
straipsnio tęsinys - po reklama	1339
straipsnis tęsiasi po reklamos	1339
strona główna	1596
stäng	2008	2027
stöd oss	2009
støt os	289
støtt oss	1511
sugerir correção	1684
sugerir una corrección	736
sugestões	1668
suivre ce thème	953
sur le même sujet	927
sur le même thème	927
suscripción	695
suscríbase	695
suscríbete	695
suscríbete a nuestro boletín	698
suscríbete ahora	695
susiję straipsniai	1333
susikurti paskyrą	1331
susține	1712
susține-ne	1712
susțineți-ne	1712
syötä sähköpostiosoitteesi	852
szponzorált tartalom	1074
szólj hozzá	1076
szóljon hozzá	1076
sähköposti	852
sähköpostiosoite	852
så # kr/mnd til du sier opp	1513
så kommenterar du	2022
sé el primero en comentar	709
sé parte	691
sélections	918
síganos	703
síguenos	703
sök	2027
søg	307
søk	1529
súhlasím	1909
súhlasím so zobrazením	1909
súmate	691
súvisiace	1896
súvisiace články	1896
súvisiaci článok	1896
sīkdatņu iestatījumi	1387
słowa kluczowe	1596
""", 't': """
t'ha estat útil aquest article	196
t'ha estat útil aquest resum	196
tack för din anmälan	2013
taip pat žiūrėkite	1333
takaisin ylös	863
takk for påmeldingen	1515
tallenna myöhemmäksi	855
talán később	1066
tamaño de letra	702
también te puede gustar	711
también te puede interesar	711
també et pot interessar	185
também pode gostar	1704
tarjeta de crédito	694
tarjeta de débito	694
te ha resultado útil este artículo	729
te ha resultado útil este resumen	729
te ha sido útil este resumen	729
te poți dezabona oricând	1739
te-ar putea interesa și	1746
tehisaru kokkuvõte	765
tekoälyn tekemä tiivistelmä	863
tekoälyn tiivistelmä	863
tekoälytiivistelmä	863
tekstą įgarsino dirbtinis intelektas	1336
teljes hozzáférés	1069
temas del día	711
termos e condições	1664
teste grátis	1653
testează-ți cunoștințele cu quizul nostru	1732
teszteld a tudásod	1079
tesztelje tudását	1079
texten fortsätter nedan	2019
texten fortsätter under bilden	2019
teď ne	220
thu gọn	2245
thèmes	927
thématiques	927
thích	2238
thông tin doanh nghiệp	2240
thông tin quảng cáo	2267
thẻ	2243
tienes que iniciar sesión para guardar artículos	749
tilbakemelding på saken	1524
tin bài liên quan	2265
tin cùng chuyên mục	2243
tin cùng tác giả	2266
tin khác	2243
tin liên quan	2243
tin mới	2243
tin mới nhất	2243
tin nóng	2266
tin nổi bật	2243
tin quảng cáo	2267
tin trước	2243
tin tài trợ	2243
tin tức liên quan	2243
tin đọc nhiều	2243
tipărește	1716
tipărește articolul	1745
tiêu điểm	2243
tiếp theo	2245
tlačiť	1898
to cię może zainteresować	1596
to może cię zainteresować	1596
todos os comentários	1666
toute l'actualité	927
tovább	1079
tovább a rovatra	1077
tovább olvasom	1079
további cikkek	1077
további cikkek a témában	1077
további hírek	1077
további részletek itt	1079
továbbiak betöltése	1079
tradução automática	1684
trang chủ	2245
transferência bancária	1652
treści partnerskie	1591
treść sponsorowana	1591
tria la teva subscripció	208
trước	2245
trả lời	2242
trở lại	2245
tu ce părere ai? lasă un comentariu	1732
tu navegador no puede reproducir este vídeo	727
tue meitä	849
tule meile tööle	765
turpini lasīt	1371
turpinājums pēc reklāmas	1379
turpināt lasīt	1371
twitter'da paylaş	2114
twój adres e-mail	1584
twój e-mail	1584
tài khoản của tôi	2235
tài trợ	2240
támogass minket	1067
támogasson minket	1067
támogatom	1067
támogatott tartalom	1074
támogatás	1067
támogatói tartalom	1074
täname liitumast	782
tässä olisi upotus facebookista	863
tässä olisi upotus instagramista	863
témata	232
témy	1896
témák	1077
términos de uso	707
términos y condiciones	707
tìm kiếm	2245
tópicos	1668
tópicos relacionados	1668
több	1079
töltsd ki a kvízt	1079
töltse ki a kvízt	1079
tühista igal ajal	758
tüm haberler	2120
tüm yazilari	2120
tüm yorumlar	2119
tümünü gör	2122
tümünü kabul et	2117
tümünü reddet	2117
tēmas	1373
tęsinys po reklamos	1339
tạo tài khoản	2235
tải thêm	2245
tặng bài viết	2265
tặng sao	2265
tặng sao cho bài viết	2265
từ khóa	2243
""", 'u': """
udostępnij	1588
udostępnij na facebooku	1588
udostępnij na twitterze	1588
udostępnij na x	1588
udostępnij w mediach społecznościowych	1588
udělit souhlas	229
uložit	226
uložit na později	226
uložit článek	226
uložiť	1898
uložiť na neskôr	1898
uložiť článok	1898
ultima oră	1721
ultimele știri	1721
um assinante presenteou você com este artigo	1703
un abonat ți-a oferit acest articol	1745
un abonné vous offre cet article	963
un e-mail de confirmation vous a été envoyé	956
un suscriptor te ha regalado este artículo	749
une erreur s'est glissée dans l'article	925
unterstütze uns	354
unterstützen	354
unterstützen sie uns	354
unterstützen sie uns per paypal	419
uppläst av en dator	2016
uppläst med ai-röst	2016
url 복사	1294
urlをコピー	1244
urlをコピーする	1267
url복사	1294
urmărește acest subiect	1738
urmărește live	1738
următorul	1723
uslovi korišćenja	1853
ustawienia plików cookie	1592
uvjeti korištenja	1853
uz sākumu	1378
uzyskaj dostęp	1582
už komentarus atsako jų autoriai	1337
už máte predplatné? prihláste sa	1892
už máte účet	1892
už máte účet? prihláste sa	1892
už podporujem	1902
už podporuji	220
uždaryti reklamą	1339
užpildykite apklausą	1338
užsakomasis straipsnis	1339
užsakomasis turinys	1339
užsisakyti prenumeratą	1331
""", 'v': """
vaata kõiki tellija soodustusi	758
vaata lähemalt	765
vaba töökoht	765
vad tycker du? rösta här	2027
vai kopsavilkums bija noderīgs	1377
vai raksts bija noderīgs	1377
vairāk par tēmu	1373
vaizdo įrašas	1338
vaizdo įrašą rasite čia	1338
van már fiókja	1069
var artikeln till hjälp	2022
var det här till hjälp	2027
var resuméet nyttigt	302
var sammanfattningen till hjälp	2022
vari atteikties jebkurā laikā	1371
vasta küsitlusele	765
vastaa kyselyyn tästä	863
vaš komentar	1841
veja esta publicação no instagram	1682
veja também	1668
veja todas as opções de assinatura	1701
ver # comentários	1692
ver biografía	723
ver comentários	1666
ver conteúdo externo	1682
ver esta publicación en instagram	727
ver esta publicação no instagram	1682
ver galería	714
ver más	714
ver más artículos del autor	723
ver más noticias	750
ver también	711
ver também	1668
ver todas las opciones de suscripción	746
ver vídeo	714
verlagssonderveröffentlichung	429
vertrag kündigen	372
verträge hier kündigen	372
verwandte beiträge	376
ves algún error? comunícalo	736
veure aquesta publicació a instagram	193
vezi această postare pe instagram	1729
vezi mai multe știri	1746
vezi și	1721
već imate nalog	1835
već imate pretplatu	1835
već imate račun	1835
već podržavam	1845
već ste pretplatnik	1835
več iz rubrike	1954
več novic iz regije	1954
več o tem	1954
več o temi	1954
viac k téme	1896
viac si o tom prečítate tu	1896
videon voi katsoa jutun yläosasta	863
videoyu izlemek için tiklayin	2122
videó	1077
videók	1077
videónkat itt nézheti meg	1079
vidéo	930
vielen dank für ihr feedback	409
vielen dank für ihre anmeldung	362
vielleicht später	353
vilkår	300	1522
vipps et beløp	1511
vis færre	307	1529
visa bilden i helskärm	2027
visa färre	2027
visa inlägg från facebook	2027
visa inlägg från instagram	2027
visa innehåll	2020
vissza a tetejére	1079
visszajelzés	1076
više o temi	1839
više vijesti iz regije	1839
viết bình luận	2242
você concorda? vote	1692
você pode gostar	1668
você pode se interessar	1668
você também pode gostar	1668
voir les résultats du sondage	951
vos réactions	925
votează în sondajul nostru	1732
votre avis nous intéresse	951
vous aimerez peut-être	927
vous avez déjà un compte	911
vous avez déjà un compte ? connectez-vous	911
vous avez déjà un compte ? identifiez-vous	911
vous possédez déjà un compte	911
vous pourriez être intéressé	927
vreau să primesc newsletterul	1739
vsebina sporočila	1953
vstúpiť do diskusie	1898
vytisknout článek	226
vytlačiť	1898
vytlačiť článok	1898
vytvořit účet	222
vyzkoušet	222
válasz	1076
váš e-mail	224
väline sisu	775
värsked uudised	760
více	232
více k tématu	232
více o tématu	232
více si o tom přečtete zde	232
vídeos	711	1668
výber redakcie	1896
výběr redakce	232
về đầu trang	2245
""", 'w': """
warto przeczytać	1596
was können wir besser machen	409
weitere beiträge	376
werbung überspringen	369
whatsapp'ta paylaş	2114
whatsappで読む	1267
wie gefällt ihnen dieser artikel	409
więcej	1596
więcej artykułów	1596
więcej informacji	1596
więcej na ten temat	1596
więcej o	1596
więcej z	1596
wpisz swój e-mail	1584
wprowadź adres e-mail	1584
wpłać	1580
wpłać teraz	1580
współpraca reklamowa	1591
wypróbuj	1582
wyraź zgodę	1592
wyślij e-mailem	1588
wyślij znajomemu	1588
""", 'x': """
x'te paylaş	2114
xem bình luận	2242
xem nhiều	2243
xem nhiều nhất	2243
xem nhiều trong tuần	2266
xem thêm	2243	2245
xem thêm bình luận	2242
xem tiếp	2245
xem toàn bộ	2245
xem tất cả	2245
xでシェア	1244
xでシェアする	1267
xでポスト	1244
""", 'y': """
ya estás suscrito	746
ya tenés suscripción	746
yapay zeka ile özet	2122
yapay zeka özeti	2122
yazarin diğer haberleri	2120
yazarin diğer yazilari	2120
yazarin tüm yazilari	2120
yorum gönder	2119
yorumlari gör	2119
youtube-tartalom megjelenítése	1079
yz özeti	2122
""", 'z': """
z titulní strany	232
zabudnuté heslo	1892
zadejte svůj e-mail	224
zahlungsart wählen	357
zaloguj się	1582
zapisz na później	1588
zapisz się	1584
zapisz się na newsletter	1584
zapomenuté heslo	222
zarejestruj się	1582
zarządzaj zgodami	1592
zaten üye misiniz	2110
zavřít	220
załaduj więcej	1599
załóż konto	1582
zaštita osobnih podataka	1853
zaštita privatnosti	1853
zdieľajte tento text	1898
zdieľajte článok	1898
zdieľať	1898
zdieľať na facebooku	1898
zdieľať článok	1898
zgadzam się	1592
zgadzam się na wyświetlanie treści	1592
zgłoś	1594
zgłoś błąd	1594
ziņa tiek papildināta	1378
ziņo par kļūdu	1377
ziņot par kļūdu	1377
zkopírovat odkaz	226
zkopírovat odkaz na článek	226
znajdź nas na facebooku	1589
značky	1896
zobacz galerię	1599
zobacz również	1596
zobacz także	1596
zobacz także inne	1596
zobacz też	1596
zobacz więcej	1596
zobrazit více	234
zobrazit vše	234
zobraziť diskusiu	1898
zobraziť obsah	1909
zostań patronem	1580
zpět nahoru	234
zur leseliste hinzufügen	449
zur merkliste hinzufügen	366
zur übersicht	379
zurück	374
zurück nach oben	379
zvětšit	234
zwiń	1599
""", '©': """
©ntb	1555	1555
""", 'à': """
à découvrir	927
à la une	927
à lire	927
à lire aussi	927
à lire dans ce dossier	927
à lire dans la même rubrique	927
à lire ensuite	927
à lire également	927
à ne pas manquer	927
à voir	927
à voir aussi	927
""", 'á': """
áudio gerado por ia	1684
áudio gerado por voz sintética	1684
""", 'ä': """
ähnliche artikel	376
ähnliche beiträge	376
ähnliche themen	376
älä missaa mitään	852
ämnen	2024
ämnen i artikeln	2024
är du redan prenumerant	2011
äänestä tästä	863
""", 'ç': """
çerez ayarlari	2117
çerez politikasi	2117
çerezler	2117
çikiş yap	2110
çok okunanlar	2120
""", 'è': """
è gratis e ci vuole solo un minuto	1218
""", 'é': """
é grátis e leva menos de um minuto	1696
écouter	918
écouter (# min	918
écouter le podcast	930
édition du jour	927
""", 'í': """
írd meg a véleményed	1076
írja meg véleményét	1076
""", 'î': """
înapoi sus	1723
încarcă mai multe	1723
închide	1711
înregistrare	1713
înregistrează-te	1713
îți mulțumim pentru vot	1732
""", 'ö': """
öffnen	379
ön mit gondol? szavazzon	1079
önceki	2122
önceki haber	2120
öne çikan haberler	2120
öne çikanlar	2120
önerilen haberler	2120
önerilenler	2120
összes	1079
özet faydali oldu mu	2119
""", 'ú': """
új hozzászólás	1076
última hora	711
últimas	1668
últimas entradas	711
últimas noticias	711
últimas notícias	1668	1668
últimes notícies	185
últimos artículos	711
únete	691
únete a la conversación	709
""", 'ü': """
überweisung	357
ücretsiz dene	2110
ücretsiz üye ol	2110
ücretsiz üye olun	2110
üye girişi	2110
üye ol	2109	2110
üye olun	2110
""", 'ý': """
ý kiến	2242
ý kiến bạn đọc	2242
ý kiến của bạn	2242
""", 'ā': """
ārējais saturs	1387
""", 'č': """
članak je zaključan	1835
članak se nastavlja ispod oglasa	1838
članek je zaklenjen	1950
članek se nadaljuje pod oglasom	1953
članek se nadaljuje spodaj	1953
článek pokračuje pod reklamou	228
čtěte dále	232
čtěte i	232
čtěte také	232
číslo účtu pro dary	221
číst dál	234
číst dál s předplatným	222
číst více	234
čítajte aj	1896
""", 'ď': """
ďalšie správy	1896
ďalšie články	19	1896
""", 'đ': """
đáng chú ý	2243
đã có tài khoản	2235
đã sao chép	2238
đã sao chép liên kết	2265
đóng	2233
đóng góp	2234
đăng ký	2235
đăng ký ngay	2235
đăng nhập	2235
đăng nhập / đăng ký	2235
đăng xuất	2235
được quan tâm	2266
được tài trợ	2240
đặt báo	2235
đề xuất	2243
để sau	2233
đọc nhiều	2243
đọc nhiều nhất	2243
đọc sau	2265
đọc thêm	2243	2245
đọc tiếp	2245
đọc tiếp về chủ đề này	2266
đừng bỏ lỡ	2243
""", 'į': """
į viršų	1338
įveskite savo el. pašto adresą	1355
""", 'ś': """
śledź nas	1589
""", 'ş': """
şifremi unuttum	2110
şimdi değil	2108
şurada paylaş	2114
""", 'š': """
štampaj	1841
štítky	232
""", 'ž': """
že imate račun	1950
že naročnik	1950
že podpiram	1960
žiūrėkite nuotraukas	1338
žiūrėkite vaizdo įrašą	1338
žiūrėti galeriją	1338
""", 'ș': """
știri pe aceeași temă	1746
știri recomandate	1721
știri similare	1721
știrile zilei	1721
""", 'ț': """
ți-a fost util acest articol	1732
ți-a fost util acest rezumat	1732
ți-ai uitat parola	1743
ți-ar putea plăcea și	1746
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	480
""", 'ί': """
ίσως αργότερα	478
ίσως σας ενδιαφέρει	488
""", 'α': """
ακούστε	483
ακούστε το άρθρο	483
αναζήτηση	490
αναφορά λάθους	487
αντιγραφή link	483
αντιγραφή συνδέσμου	483
αντιγραφή συνδέσμου άρθρου	483
απάντηση	487
αποδέχομαι	492
αποδοχή	492
αποδοχή όλων	492
αποθήκευση	483
αποθηκεύστε το άρθρο	483
αποστολή με email	483
αποσύνδεση	480
απόρριψη	492
απόρριψη όλων	492
αργότερα	478
αρχική	490
αφήστε σχόλιο	487
""", 'β': """
βίντεο	488
βαθμολογήστε το άρθρο	487
""", 'γ': """
γίνε συνδρομητής	480
γίνετε μέλος	479
γίνετε συνδρομητής	480
γράψτε σχόλιο	487
""", 'δ': """
δείτε και	488
δείτε περισσότερα	490
δείτε τα σχόλια	487
δείτε όλα	490
δημιουργία λογαριασμού	480
δημοφιλέστερα	488
δημοφιλή	488
δημοφιλή άρθρα	488
διαβάστε ακόμα	488
διαβάστε ακόμη	488
διαβάστε επίσης	488
διαβάστε επίσης στο	488
διαβάστε και	488
διαβάστε περισσότερα	488	490
διαφήμιση	485
διαφημίσεις	485
διαφημιση	485
διαφημιστικό περιεχόμενο	485
δωρήστε	479
δωρεά	479
""", 'ε': """
είσοδος	480
εγγραφή	480
ειδήσεις σήμερα	488
ειδήσεις τώρα	488
εκτυπώστε το άρθρο	483
εκτύπωση	483
επικοινωνία	487
επιλογές συντακτών	488
επιστροφή στην κορυφή	490
επόμενο	490
επόμενο άρθρο	488
ετικέτες	488
""", 'θ': """
θέματα	488
""", 'κ': """
κάντε δωρεά	479
κάντε μια δωρεά	479
κανόνες σχολιασμού	487
κατηγορίες	488
κλείσιμο	478
κοινοποίησε	483
κοινοποίηση	483
κοινοποίηση στο facebook	483
κοινοποίηση στο twitter	483
κοινοποιήστε	483
κοινοποιήστε το άρθρο	483
""", 'μ': """
με την υποστήριξη	485
μενού	490
μη χάσετε	488
μην το χάσεις	488
μην χάσετε	488
μοιράσου το	483
μοιραστείτε	483
μοιραστείτε το	483
μοιραστείτε το άρθρο	483
μπορεί να σας αρέσει	488
μόνο για συνδρομητές	480
""", 'ξ': """
ξεχάσατε τον κωδικό	480
""", 'ο': """
ο λογαριασμός μου	480
ο σύνδεσμος αντιγράφηκε	483
""", 'π': """
περισσότερα	488	490
περισσότερα άρθρα	488
περισσότερες ειδήσεις	488
πολιτική cookies	492
πολιτική απορρήτου	492
προηγούμενο	490
προηγούμενο άρθρο	488
προσθήκη σχολίου	487
προστασία προσωπικών δεδομένων	492
προτείνουμε	488
προτείνουμε επίσης	488
προτεινόμενα	488
προωθητικό περιεχόμενο	485
πρόσφατα άρθρα	488
""", 'ρ': """
ροή	488
ροή ειδήσεων	488
ρυθμίσεις cookies	492
""", 'σ': """
στείλε το σε φίλο	483
στηρίξτε μας	479
συμφωνώ	492
συνέχεια ανάγνωσης	490
συνδεθείτε	480
συνδρομή	480
συνδρομητές	480
σχετικά	488
σχετικά άρθρα	488
σχετικά θέματα	488
σχετικά νέα	488
σχετικές ειδήσεις	488
σχετικό άρθρο	488
σχολιάστε	487
σχολιάστε το άρθρο	487
σχόλια	487
σχόλιο	487
σύνδεση	480
""", 'τ': """
τα πιο δημοφιλή	488
τα πιο δημοφιλή της ημέρας	488
τα πιο διαβασμένα	488
τα πιο πρόσφατα	488
τελευταία άρθρα	488
τελευταία νέα	488
τελευταίες ειδήσεις	488
""", 'υ': """
υπενθύμιση αργότερα	478
υποβολή σχολίου	487
υποστηρίξτε μας	479
""", 'φ': """
φόρτωση περισσότερων	490
""", 'χ': """
χαρίστε αυτό το άρθρο	483
χορηγούμενο	485
χορηγούμενο άρθρο	485
χορηγούμενο περιεχόμενο	485
""", 'ό': """
όλα τα σχόλια	487
όλες οι ειδήσεις	488
όροι σχολιασμού	487
όροι χρήσης	492
όχι ευχαριστώ	478
όχι τώρα	478
όχι, ευχαριστώ	478
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1760
авторизоваться	1760
адрес электронной почты	1762
актуално	98
актуальне	2178
архив	1774
""", 'б': """
банковская карта	1759
банковский перевод	1759
безопасный платеж	1759
больше	1774
больше материалов по теме	1774
больше новостей	1774
будьте в курсе	1762
была ли статья полезной	1772
більше за темою	2178
більше матеріалів за темою	2178
більше на цю тему	2178
більше новин	2178
більше новин на тему	2178
більше по темі	2178
""", 'в': """
в избранное	1765
в тренде	1774
важливо	2178
вам будет интересно	1774
вам може бути цікаво	2178
вам може сподобатися	2178
вам может быть интересно	1774
вам может понравиться	1774
вам також може сподобатися	2178
вас може зацікавити	2178
вас может заинтересовать	1774
ваш e-mail	1762
ваш email	1762
введите e-mail	1762
введите email	1762
введите ваш email	1762
введите ваш адрес электронной почты	1762
версия для печати	1765
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	2167
вже є акаунт	2167
вибір редакції	2178
видео	1774
вижте още	98
вижте още от	98
вийти	2167
вконтакте	1766	1766
влез	94
влезте	94
во весь экран	1777
водещи новини	98
войти	1760
войти в аккаунт	1760
войти в чат	1772
воспроизвести	1777
время на чтение	1777
время чтения # мин	1777
все	1777
все комментарии	1772
всі новини	2180
вход	94	1760
вхід	2167
выберите сумму	1759
выбор редакции	1774
выйти	1760
відео	2178
відео вище	2199
відео нижче	2199
відповісти	2176
відхилити	2174
""", 'г': """
главная	1777
главное	1774
главное за день	1774
главные новости	1774
головна	2180
головне	2178
головне за день	2178
головні новини	2178
""", 'д': """
далее	1777
далі	2180
дарете	93
дари	93
дари сега	93
детальніше	2180
дзен	1766
дивіться відео	2199
дивіться відео вище	2199
дивіться відео нижче	2199
дивіться також	2178
дивіться також відео	2199
дивіться у відео	2199
для подписчиков	1760
до теми	2178
добавить комментарий	1772
додати коментар	2176
докладвай грешка	100
докладніше	2180
долучитися	2165
доступно по подписке	1760
другая сумма	1759
други новини	19
другие материалы	19	1774
другие материалы рубрики	1774
другие новости	19	1774
другие новости раздела	1774
другие статьи	1774
друк	2171
""", 'е': """
единоразово	1757
ежемесячно	1757
еще новости	1774
еще по теме	1774
ещё	1774
ещё новости	1774
ещё по теме	1774
""", 'з': """
за темою	2178
забравена парола	94
забули пароль	2167
забыли пароль	1760
завантажити ще	2180
загрузить еще	1777
загрузить ещё	1777
задонатити	2165
задонатить	1757
закрити	2164
закрыть	1756
залишити коментар	2176
запази	100
запази статията	100
запропонувати новину	2176
зарегистрироваться	1760
зареєструватися	2167
затвори	103
зберегти	2171
зберегти статтю	2171
збільшити	2180
зміст	2180
зробити внесок	2165
зрозуміло	2174
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
изпрати по имейл	100
изпрати статията по имейл	100
интересное	1774
""", 'к': """
к началу	1777
категории	1774
категорії	2178
ключови думи	98
коментар	2176
коментари	100
коментарі	2176
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	2176
комментарии	1772
комментарии отсутствуют	1772
комментарий	1772
комментировать	1772
контакти	2176
контакты	1772
конфиденциальность	1770
копирай линк	100
копирай линка	100
копировать ссылку	1765
копіювати посилання	2171
купи абонамент	94
купить подписку	1760
""", 'л': """
лента новостей	1774
личный кабинет	1760
""", 'м': """
материалы партнеров	1769
материалы по теме	1774
матеріали за темою	2178
матеріали по темі	2178
меню	1777	2180
метки	1774
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1756
может позже	1756
можливо, пізніше	2164
мой профиль	1760
моят профил	94
мы в социальных сетях	1767
мы в соцсетях	1767
мы вконтакте	1767
мій профіль	2167
мітки	2178
""", 'н': """
на главную	1777
на правах реклами	2173
на правах рекламы	1769
наверх	1777	2180
нагадати пізніше	2164
надіслати	2171
надіслати другу	2171
надіслати поштою	2171
надіслати статтю поштою	2171
назад	1777	2180
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	2178
найпопулярніше за добу	2178
найпопулярніше за тиждень	2178
найти	1777
найчитаніше	2178
налаштування	2174
написати коментар	2176
написать комментарий	1772
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1756
направете дарение	93
настройки	1770
настройки cookie	1770
наступна	2180
наступна стаття	2178
не зараз	2164
не пропустите	1774
не пропустіть	2178
не сега	103
не сегодня	1756
не сейчас	1756
не сьогодні	2164
не, благодаря	103
нет комментариев	1772
нет, спасибо	1756
новини	2178
новини за темою	2178
новини компаній	2173
новини партнерів	2173	2178
новости	1774
новости smi#	1774
новости партнеров	1769
новости партнёров	1769
новости по теме	1774
новости сми#	1774
ні, дякую	2164
""", 'о': """
обговорити	2176
обратная связь	1772
обсудить	1772
обсуждение	1772
одноклассники	1766
одноразово	2165
оставить комментарий	1772
останні новини	2178
останні статті	2178
ответить	1772
отказаться	1770
отклонить	1770
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1765
отправить по почте	1765
оформити підписку	2167
оформить донат	1757
оценете статията	100
оцените материал	1772
оцените статью	1772
оцініть матеріал	2176
оцініть статтю	2176
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1769
партнерский проект	1769
партнерський матеріал	2173
партнерський проєкт	2173
партньорско съдържание	97
партнёрский материал	1769
партнёрский проект	1769
передплата	2167
передплатити	2167
перейти к содержанию	1777
печать	1765
платена публикация	97
платено съдържание	97
по подписке	1760
по теме	1774
по-късно	103
повідомити про помилку	2176
повідомити про помилку в тексті	2176
погоджуюсь	2174
погоджуюся	2174
подарете тази статия	100
подарить материал	1765
подарить статью	1760
подарувати статтю	2171
поддержать	1757
поддержать автора	1757
поддержать нас	1757
поддержать проект	1757
поддержать редакцию	1757
поддержите нас	1757
поделитесь	1765
поделиться	1765	1765
поделиться в telegram	1765
поделиться в twitter	1765
поделиться в одноклассниках	1765
поделиться в соцсетях	1765
поделиться вконтакте	1765
поделиться новостью	1765
поделиться ссылкой	1765
поделиться статьей	1765
поделиться статьёй	1765
подкасти	2178
подкасты	1774
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1760
подписаться в max	1767
подписаться в telegram	1767
подписаться на канал	1767
подписаться на новости	1762
подписаться на рассылку	1762
подписаться на телеграм-канал	1767
подписка	1760
подписывайтесь	1767
подпишитесь на рассылку	1762
подробнее	1777
подробнее по теме	1774
поділитись	2171
поділитися	2171
поділитися в telegram	2171
поділитися в соцмережах	2171
поділитися новиною	2171
поділитися статтею	2171
поділіться	2171
пожертвовать	1757
пожертвувати	2165
позже	1756
поиск	1777
показати більше	2180
показати коментарі	2176
показати ще	2180
показать больше	1777
показать еще	1777
показать ещё	1777
показать комментарии	1772
политика конфиденциальности	1770
политика обработки персональных данных	1770
пользовательское соглашение	1770
політика конфіденційності	2174
помочь	1757
помочь нам	1757
помочь проекту	1757
помочь редакции	1757
понятно	1770
попередня	2180
попередня стаття	2178
попробовать бесплатно	1760
популярне	2178
популярное	1774
популярные	1774
популярные новости	1774
популярные статьи	1774
популярні новини	2178
посилання скопійовано	2171
последнее	1774
последни	98
последни новини	98
последние новости	1774
послухати новину	2171
похожие материалы	1774
похожие статьи	1774
поширити	2171
поширити у facebook	2171
пошук	2180
правила за коментиране	100
правила использования	1770
правила коментування	2176
правила комментирования	1772
предложить новость	1772
предыдущая	1777
предыдущая статья	1774
премиум	1760
преміум	2167
препоръчани	98
препоръчваме ви	98
препоръчваме ви още	98
препоръчваме още	98
прийняти	2174
прийняти всі	2174
принтирай	100
принять	1770
принять все	1770
принять всё	1770
прислать новость	1772
приєднатися	2165
приєднатися до спільноти	2165
продовження під рекламою	2173
продовження статті під рекламою	2173
продолжить без поддержки	1756
продължава след рекламата	97
промо	1769	2173
прослушать	1765
прослушать новость	1765
прочетете и	98
підписатись	2167
підписатися	2167
підписка	2167
підтримайте нас	2165
підтримати	2165
підтримати автора	2165
підтримати журналістів	2165
підтримати нас	2165
підтримати редакцію	2165
пізніше	2164
""", 'р': """
радимо прочитати	2178
радимо також	2178
развернуть	1777
разово	1757
разпечатай	100
распечатать	1765
распечатать статью	1765
рассказать друзьям	1765
рассылка	1762
рассылки	1762
регистрация	94	1760
редакция рекомендует	1774
реклама	97	1769	1769	2173	2173
реклама - статията продължава по-долу	97
реклама на сайте	1769
реклама на сайті	2173
реклама. продовження нижче	2173
реклама. продолжение ниже	1769
рекламно каре	97
рекламно съдържание	97
рекомендуем	1774
рекомендуем почитать	1774
рекомендуем также	1774
рекомендуемое	1774
рекомендуємо	2178
рекомендуємо прочитати	2178
рекомендуємо також	2178
реєстрація	2167
роздрукувати	2171
роздрукувати статтю	2171
рубрики	1774	2178
""", 'с': """
самое важное	1774
самое популярное	1774
самое читаемое	1774
самое читаемое за день	1774
самое читаемое за неделю	1774
свежее	1774
свежие новости	1774
свернуть	1777
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1772
сделать пожертвование	1757
сейчас читают	1774
скопировать ссылку	1765
скопировать ссылку на статью	1765
скопіювати посилання	2171
скопіювати посилання на статтю	2171
следующая	1777
следующая статья	1774
слухати	2171
слухати новину	2171
слушай новината	100
слушать	1765
слушать новость	1765
см. также	1774
смотреть все	1777
смотри также	1774
смотрите также	1774
советуем почитать	1774
согласен	1770
согласиться	1770
содержание	1777
создать аккаунт	1760
сообщить об опечатке	1772
сообщить об ошибке	1772
сохранить	1765
сохранить статью	1765
социальные сети	1767
спасибо за подписку	1762
спецпроект	1769
спецпроєкт	2173
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1759
способы оплаты	1759
ссылка скопирована	1765
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2165
стати частиною спільноти	2165
стать патроном	1757
стать соучастником	1757
стать спонсором	1757
створити акаунт	2167
стрічка новин	2178
сходни новини	98
схожі матеріали	2178
схожі новини	2178
схожі статті	2178
създай профил	94
сюжет	1774
сюжеты	1774
""", 'т': """
тагове	98
також читайте	2178
твитнуть	1765
твиттер	1766
твітнути	2171
теги	1774	2178
текст продовжується під рекламою	2173
телеграм	1766
тема дня	1774
теми	2178
темы	1774
только для подписчиков	1760
""", 'у': """
увеличить	1777
увійти	2167
уже есть аккаунт	1760
уже зарегистрированы	1760
уже зареєструвалися	2167
умови використання	2174
усі новини	2180
""", 'ф': """
файлы cookie	1770
фейсбук	1766
фото	1774
фоторепортаж	1774
""", 'х': """
харесай	100
хорошо	1770
""", 'ч': """
час читання # хв	2180
чи була стаття корисною	2176
читайте еще	1774
читайте ещё	1774
читайте ниже	1769
читайте по теме	1774
читайте также	1774
читайте також	2178
читати далі	2180
читати повністю	2180
читати також	2178
читать в max	1767
читать в telegram	1767
читать далее	1777
читать дальше	1777
читать ещё	1777
читать комментарии	1772
читать полностью	1777
читать также	1774
что еще почитать	1774
что ещё почитать	1774
""", 'щ': """
ще за темою	2178
ще новини	2178
що ще почитати	2178
щомісяця	2165
""", 'э': """
электронная почта	1762
""", 'я': """
я вже підтримую	2164
я уже поддерживаю	1756
яндекс.дзен	1766
""", 'і': """
інші новини	19	2178
""", 'א': """
אולי גם יעניין אותך	983
אולי יעניין אותך	983
אולי יעניין אותך גם	1009
אולי יעניין אתכם	983
אולי יעניין אתכם גם	1009
אולי מאוחר יותר	973
אולי פספסתם	1009
אינציקלופדיית ynet	983
""", 'ב': """
בחסות	1012
בשיתוף	980
""", 'ד': """
דווח על טעות	982
דלג לתוכן	985
דף הבית	985
""", 'ה': """
האזינו	978
הבא	985
הגב	982
הדפיסו כתבה	1008
הדפס	978
הדפסה	978
הדפסת כתבה	1008
הוסיפו תגובה	982
הוסף תגובה	982
הוספת תגובה	982
הזכירו לי מאוחר יותר	973
החשבון שלי	975
הירשם	975
הכי נצפים	983
הכי נקרא	983
הכי נקראות	983
הכי נקראות היום	1009
הכתבה הבאה	983
הכתבה המלאה למנויים	1008
הכתבה הקודמת	983
המלצות	983
המשך לקרוא	985
המשך קריאה	985
הנצפים ביותר	1009
הנקראות ביותר	983
הנקראים ביותר	1009
העתיקו את הקישור	1008
העתיקו קישור	1008
העתק קישור	978
העתקת הקישור	1008
העתקת קישור	978
הצג עוד	985
הצטרפו	974
הצטרפו אלינו	974
הקודם	985
הקישור הועתק	1008
הרשמה	975
השב	982
התחבר	975
התחברות	975
""", 'ו': """
ווטסאפ	978
וידאו	983
""", 'ח': """
חדשות אחרונות	983
חודש ראשון ב-#	1007
חודש ראשון ב-# ש"ח	1007
חודש ראשון בשקל	1007
חודש ראשון חינם	1007
חזרה למעלה	985
חיפוש	985
""", 'ט': """
טוויטר	978
טלגרם	978
טען עוד	985
""", 'י': """
יציאה	975
""", 'כ': """
כבר מנויים? התחברו	975
כבר נרשמת	975
כותרות אחרונות	983
כניסה	975
כניסה למנויים	975
כתבה זו היא תוכן ממומן	1008
כתבה ממומנת	1012
כתבו תגובה	982
כתבות אחרונות	983
כתבות מומלצות	983
כתבות נוספות	983
כתבות נוספות בנושא	1009
כתבות נוספות שיעניינו אתכם	1009
כתבות קשורות	983
כתבות שאולי פספסתם	1009
כתבות שיעניינו אתכם	1009
""", 'ל': """
לא כעת	973
לא עכשיו	973
לא תודה	973
לא, תודה	973
להורדת האפליקציה	1008
להמשך קריאה	975
להרשמה	975
לכל הכתבות	985
לכל הכתבות בנושא	1009
לכל העדכונים, הכתבות והסרטונים	1009
לכל התגובות	982
לכתבה הבאה בסדרה	1009
לכתבה הקודמת בסדרה	1009
לרכישת מינוי	975
לרכישת מינוי לחצו כאן	1008
לתרום	974
לתרומה	974
""", 'מ': """
מבזקים	983
מודעה	980
מומלץ עבורך	1009
מומלץ עבורכם	1009
מומלצים	983
ממומן	980
מצאתם טעות	982
""", 'נ': """
נושאים	983
נושאים קשורים	983
""", 'ס': """
סגור	973
סגירה	973
סיכום ai	994
סיכום הכתבה	994
""", 'ע': """
עוד	985
עוד באותו נושא	1009
עוד בנושא	983
עוד בערוץ	983
עוד חדשות	983
עוד כתבות	19	983
עוד כתבות בנושא	19
עוד כתבות מעניינות	1008
עוד סיפורים	1009
""", 'פ': """
פייסבוק	978
פרסום	980
פרסומת	980
""", 'צ': """
צור חשבון	975
צור קשר	982
""", 'ק': """
קרא גם	983
קרא עוד	985
קראו גם	983
קראו עוד	985
""", 'ש': """
שיתוף	978
שיתוף בווטסאפ	978
שיתוף בטוויטר	978
שיתוף במייל	1008
שיתוף בפייסבוק	978
שכחתי סיסמה	975
שלח לחבר	978
שלחו את הכתבה במתנה	1008
שלחו במתנה	1008
שליחה במייל	978
שמירה	978
שמירת כתבה	1008
שמרו כתבה	1008
שמרו לקריאה מאוחרת	1008
שתף	978
שתפו	978	1008
שתפו את הכתבה	978
שתפו בוואטסאפ	1008
שתפו בווטסאפ	1008
שתפו בטלגרם	1008
שתפו בפייסבוק	978
""", 'ת': """
תגובה	982
תגובות	982
תגיות	983
תוכן למנויים	975
תוכן ממומן	980
תוכן מסחרי	1012
תוכן מקודם	980
תוכן פרסומי	1012
תוכן שיווקי	980
תוכן שיווקי בשיתוף	1012
תורגם אוטומטית	1008
תיקון טעות	1008
תמכו בנו	974
תפריט	985
תקציר ai	994
תקציר בינה מלאכותית	994
תקציר הכתבה	994
תרומה	974
תרמו	974
תרמו עכשיו	974
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	833
اخبار ديگر	19
اخبار ذات صلة	49
اخبار ذات علاقة	79
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	808
اخبار مرتبطة	79
اخبار پيشنهادي	833
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	808
اخرين خبرها	833
ادامه	810
ادامه مطلب	810
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	803
ارسال المقال بالبريد	78
ارسال به تلگرام	825
ارسال به دوستان	803
ارسال نظر	807
از دست ندهيد	833
از ما حمايت كنيد	800
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	801
اشتراك گذاري	803
اشتراك گذاري در تلگرام	825
اشتراكگذاري	803
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
الان نه	799
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
انتهاي پيام	825
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
اولين نفري باشيد كه نظر ميدهد	825
ايجاد حساب	801
اين مطالب را هم بخوانيد	833
اين مطلب را هم بخوانيد	833
اگهي	805
اگهيها	837
""", 'ب': """
بازرگاني	837
بازگشت به بالا	810
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	808
برچسبها	808
بستن	799
بعدا ياداوري كن	799
بعدي	810
بلغ عن خطا	69
به اشتراك بگذاريد	803
بيشتر	808	810
بيشتر ببينيد	833
بيشتر بخوانيد	808
""", 'ت': """
تازهترينها	808
تبرع	39
تبرع الان	39
تبليغ	805
تبليغات	805
تبليغات در گوگل	837
تبليغات متني	837
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	803
تم نسخ الرابط	78
تماس با ما	807
تماشاي ويديو	825
تويتر	44
توييتر	803
تيليجرام	44
""", 'ث': """
ثبت نام	801
ثبت نظر	807
ثبتنام	801
""", 'ج': """
جديدترين اخبار	808
جستجو	810
جميع التعليقات	48
""", 'ح': """
حالا نه	799
حجم الخط	44
حساب كاربري	801
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	800
حمايت مالي	800
""", 'خ': """
خانه	810
خبر بعدي	825
خبر قبلي	825
خبرهاي بيشتر	833
خبرهاي داغ	833
خبرهاي مرتبط	808	833
خبرهاي پيشنهادي	833
خروج	801
""", 'د': """
در همين رابطه	833
در همين زمينه	833
دستهبندي	808
دعوت به همكاري	825
ديدگاه	807
ديدگاهتان را بنويسيد	825
ديدگاهها	807
""", 'ذ': """
ذات صلة	49
ذخيره	803
ذخيره خبر	825
ذخيره مطلب	825
ذخيره مطلب براي بعد	825
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	801
رپورتاژ	805
رپورتاژ اگهي	805
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
شايد بعدا	799	799
""", 'ص': """
صفحه اصلي	810
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	801
عكس	808
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	801
فيديو	49
فيسبوك	44	803
""", 'ق': """
قبلي	810
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
كليدواژهها	808
كمك كنيد	800
كمك مالي	800
كن اول المعلقين	78
كن داعما	39
كپي شد	825
كپي كردن لينك	825
كپي لينك	803
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	803
لينك كوتاه خبر	825
لينك كپي شد	825
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	805
محتواي حمايتشده	825
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
مشاهده بيشتر	810
مشاهده همه	810
مشترك شويد	801
مطالب بيشتر	833
مطالب مرتبط	808
مطالب پيشنهادي	833
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	808
منو	810
مهمترين اخبار	808
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	825
نسيت كلمة المرور	40
نظر	807
نظر بدهيد	825
نظر خود را با ما در ميان بگذاريد	825
نظر خود را بنويسيد	807
نظر شما	807
نظر شما درباره اين خبر چيست	825
نظرات	807
نظرسنجي	825
نمايش بيشتر	810
ننصح بقراءة	49
نه ممنون	799
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	803
همچنين ببينيد	833
همچنين بخوانيد	808
""", 'و': """
واتساب	44
واتساپ	803
ورود	801
ورود / ثبت نام	801
وسوم	49
ويديو	808
ويژه مشتركان	801
""", 'پ': """
پاسخ	807
پربازديدترين	808
پربازديدترينها	808
پربازديدها	808
پربازديدهاي امروز	833
پربازديدهاي هفته	833
پربحثترينها	808
پربينندهترين	833
پربينندهترين خبرها	833
پربينندهترينها	833
پيام بازرگاني	837
پيشنهاد خواندني	833
پيشنهاد سردبير	808
پيشنهاد ما	808
""", 'چ': """
چاپ	803
""", 'گ': """
گزارش خطا	807
گزارش خطا در اين خبر	825
""", 'अ': """
अगला	1033
अगली खबर	1031
अन्य खबरें	19	19	1031
अपनी राय दें	1030
अभी दान करें	1022
अभी नहीं	1021
""", 'आ': """
आगे पढें	1033
आज की अन्य खबरें	1054
आपके लिए	1031
आपको यह भी पसंद आ सकता है	1054
आपको ये भी पसंद आ सकता है	1054
""", 'इ': """
इसे भी देखें	1054
इसे भी पढें	1031
""", 'ई': """
ई-पेपर	1023
""", 'ऊ': """
ऊपर जाएं	1033
""", 'ए': """
एआई द्वारा तैयार	1042
एआई समरी	1042
एआई सारांश	1042
एआई से तैयार सारांश	1042
""", 'औ': """
और खबरें	1031
और देखें	1033
और पढें	1031	1033
और भी पढें	1054
""", 'क': """
कमेंट	1030
कमेंट करें	1030
कमेंट्स	1030
केवल सदस्यों के लिए	1023
कॉपी लिंक	1026
""", 'ख': """
खाता बनाएं	1023
खोजें	1033
""", 'च': """
चर्चा में क्यों है	1054
""", 'ज': """
जरूर पढें	1054	1054
जवाब दें	1030
ज्यादा पढी गई	1054
""", 'ट': """
टिप्पणियां	1030
टिप्पणी	1030
टिप्पणी करें	1030
टैग्स	1031
टॉप न्यूज	1031
टॉप स्टोरीज	1054
ट्रेंडिंग	1031
ट्विटर	1026
""", 'त': """
ताजा खबरें	1031	1031
ताजा समाचार	1031
""", 'द': """
दान करें	1022
देश की और खबरें	1054
दोस्तों को भेजें	1042
""", 'न': """
नहीं धन्यवाद	1021
नहीं, धन्यवाद	1021
""", 'प': """
पार्टनर कंटेंट	1057
पिछला	1033
पिछली खबर	1031
पूरी खबर पढें	1033
प्रचार	1028
प्रतिक्रिया दें	1030
प्रायोजित	1028
प्रायोजित सामग्री	1057
प्रिंट करें	1026
प्रीमियम	1023
""", 'फ': """
फेसबुक	1026
फेसबुक पर शेयर करें	1026
फोटो	1031
फोटो गैलरी	1054
""", 'ब': """
बंद करें	1021
बडी खबरें	1031
बाद में	1021
बाद में याद दिलाएं	1021
""", 'म': """
मुख्य समाचार	1031
मेन्यू	1033
मेरा खाता	1023
""", 'य': """
यह भी देखें	1054
यह भी पढें	1031
ये खबरें भी पढें	1054
ये भी जानें	1054
ये भी देखें	1054
ये भी पढें	1031
""", 'र': """
रजिस्टर करें	1023
""", 'ल': """
लिंक कॉपी करें	1026	1042
लॉग इन	1023
लॉग इन करें	1023
लॉगआउट	1023
लॉगिन	1023
लोकप्रिय	1031
""", 'व': """
विज्ञापन	1028
विज्ञापन के बाद जारी	1057
विज्ञापन हटाएं	1042
विषय	1031
वीडियो	1031
व्हाट्सएप	1026
""", 'श': """
शायद बाद में	1021
शेयर	1026
शेयर करें	1026
""", 'स': """
संपर्क करें	1030
संबंधित खबरें	1031	1031
संबंधित लेख	1031
संबंधित वीडियो	1054
संबंधित समाचार	1031
सदस्य बनें	1022
सबसे ज्यादा पढी गई	1031
सबसे ज्यादा पढी गई खबरें	1054
सबसे ज्यादा पढी गईं	1054
सब्सक्राइब	1023
सब्सक्राइब करें	1023
सभी देखें	1033
समर्थन करें	1022
सहयोग करें	1022
साइन अप	1023
साइन इन	1023
साझा करें	1026
सेव करें	1026
स्पॉन्सर्ड	1028
स्पॉन्सर्ड कंटेंट	1057
""", 'ह': """
हमारा समर्थन करें	1022
होम	1033
""", 'অ': """
অনুদান দিন	148
""", 'আ': """
আপনার জন্য নির্বাচিত	171
আরও খবর	150
আরও দেখুন	150
আরও পডতে পারেন	171
আরও পডুন	150
আরও সংবাদ	171
আরো খবর	171
আরো পডুন	171
""", 'এ': """
এ জাতীয আরও খবর	171
এ জাতীয আরো খবর	171
এ সম্পর্কিত আরও খবর	150
এ সম্পর্কিত আরও পডুন	171
এই বিভাগের আরও খবর	171
এই বিভাগের আরো খবর	171
""", 'ক': """
কপি লিংক	170
""", 'খ': """
খবরটি শেযার করুন	170
""", 'জ': """
জনপ্রিয খবর	171
""", 'ন': """
নিবন্ধন	148
""", 'প': """
পাঠকের পছন্দ	171
পোস্টটি শেযার করুন	170
প্রিন্ট	152
প্রিন্ট করুন	170
""", 'ফ': """
ফেসবুকে শেযার করুন	170
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	170
বিজ্ঞাপন	152
বিস্তারিত পডুন	171
""", 'ম': """
মন্তব্য	152
মন্তব্য করুন	152
""", 'র': """
রেজিস্টার	148
""", 'ল': """
লগ ইন	148
লগইন	148
লিংক কপি	152
লিংক কপি করুন	170
লিংক কপি হযেছে	170
লিঙ্ক কপি করুন	170
লেখাটি সেভ করুন	170
""", 'শ': """
শেযার	152
শেযার করুন	152	170
""", 'স': """
সংশ্লিষ্ট খবর	150
সম্পর্কিত	171
সম্পর্কিত খবর	150
সম্পর্কিত বিষয	171
সম্পর্কিত সংবাদ	171
সর্বশেষ	150
সর্বশেষ সংবাদ	150
সর্বাধিক আলোচিত	171
সর্বাধিক পঠিত	150
সর্বোচ্চ পঠিত	171
সহাযতা করুন	148
সাবস্ক্রাইব	148
সেভ করুন	170
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2097
ข่าวที่น่าสนใจ	2097
ข่าวที่เกี่ยวข้อง	2077
ข่าวยอดนิยม	2077
ข่าวล่าสุด	2077
ข่าวอื่นที่น่าสนใจ	2097
ข่าวอื่นๆ	19	2097
ข่าวอื่นๆ ที่น่าสนใจ	2089
ข่าวเกี่ยวข้อง	2097
ข่าวแนะนำ	2077
""", 'ค': """
คลิกชมวิดีโอ	2089
คลิปแนะนำ	2097
ความคิดเห็น	2079
คัดลอกลิงก์	2079
คัดลอกลิงก์แล้ว	2089
คัดลอกลิงค์	2089
คัดลอกลิงค์แล้ว	2089
คุณอาจสนใจ	2097
""", 'ช': """
ชมคลิป	2089
ชมคลิปวิดีโอ	2089
ชมวิดีโอ	2089
ชมวิดีโอด้านบน	2089
ชมวิดีโอเต็มได้ที่นี่	2089
""", 'ด': """
ดูคลิป	2089
ดูวิดีโอ	2089
ดูเพิ่มเติม	2079
""", 'ต': """
ติดต่อเรา	2089
""", 'บ': """
บทความที่น่าสนใจ	2097
บทความที่เกี่ยวข้อง	2077
บทความล่าสุด	2077
บทความแนะนำ	2097
บริจาค	2075
บริจาคเลย	2075
บันทึก	2089
บันทึกไว้อ่านภายหลัง	2089
""", 'พ': """
พิมพ์	2079
พิมพ์บทความ	2089
พิมพ์หน้านี้	2089
""", 'ฟ': """
ฟังรายการย้อนหลัง	2089
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2089
""", 'ย': """
ยอดนิยม	2097
ยอดนิยมในตอนนี้	2097
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2089
ร่วมงานกับเรา	2089
ร่วมตอบแบบสอบถาม	2089
ร่วมบริจาค	2075
ร่วมแสดงความคิดเห็น	2089
""", 'ล': """
ลงทะเบียน	2075
ลืมรหัสผ่าน	2075
""", 'ส': """
สนับสนุนเรา	2075
สปอนเซอร์	2079
สมัครงานกับเรา	2089
สมัครสมาชิก	2075
ส่งต่อให้เพื่อน	2089
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2097
อ่านข่าวผ่านแอป	2089
อ่านข่าวอื่นๆ	2097
อ่านต่อ	2079
อ่านต่อเรื่องนี้	2097
อ่านเพิ่มเติม	2077
อ่านเรื่องที่เกี่ยวข้อง	2097
""", 'เ': """
เข้าสู่ระบบ	2075
เนื้อหาที่เกี่ยวข้อง	2097
เป็นคนแรกที่แสดงความคิดเห็น	2089
เรื่องที่คุณอาจสนใจ	19	2097
เรื่องที่น่าสนใจ	2097
เรื่องที่เกี่ยวข้อง	2077
เรื่องล่าสุด	2097
เรื่องอื่นที่น่าสนใจ	2077
เรื่องแนะนำ	2097
""", 'แ': """
แชร์	2079
แชร์ข่าวนี้	2089
แชร์บทความ	2089
แชร์หน้านี้	2089
แชร์ไปที่ line	2089
แท็ก	2097
แท็กที่เกี่ยวข้อง	2097
แปลอัตโนมัติ	2089
แสดงความคิดเห็น	2079
""", 'โ': """
โฆษณา	2079
โหลดแอปฟรี	2089
""", 'ủ': """
ủng hộ	2234
ủng hộ chúng tôi	2234
""", 'あ': """
あとで	1236
あとで読む	1244
あなたにおすすめ	1253
あなたにおすすめの記事	1253
あなたへのおすすめ	1253
あわせて読みたい	1253
あわせて読む	1277
""", 'い': """
いいえ、結構です	1236
いいね	1244	1244
いいね!してニュースをチェック	1245
いいね!で応援する	1267
いま読まれています	1277
いま読まれている記事	1277
""", 'お': """
おすすめ	1253
おすすめの記事	1253
おすすめ情報pr	1247
おすすめ記事	1253
おすすめ関連記事	1277
お問い合わせ	1249
お気に入り	1244
お気に入りに追加	1244
お申し込み	1239
""", 'こ': """
こちらの記事もおすすめ	1277
こちらの記事も読まれています	19	1277
こちらもおすすめ	1253
こちらも読む	1277
この著者の記事	1253
この記事に関連するニュース	1277
この記事のタグ	1253
この記事の写真をすべて見る	1278
この記事の関連ニュース	1277
この記事は会員限定です	1239
この記事もチェック	1267
この記事をシェア	1244
この記事をプレゼント	1267
この記事をプレゼントする	1267
この記事を保存	1267
この記事を印刷	1267
この記事を印刷する	1267
この記事を評価する	1267
この記者の記事一覧	1253
この連載の記事	1253
""", 'ご': """
ご意見	1251
ご支援のお願い	1237
ご購読の申し込み	1239
""", 'さ': """
さらに読み込む	1255
""", 'す': """
すべての写真を見る	1278
すべて受け入れる	1249
すべて見る	1255
すべて許可	1249
""", 'そ': """
その他の記事	1253
""", 'は': """
はてなブックマーク	1244
はてなブックマークに追加	1267
はてブ	1244
""", 'ま': """
また後で	1236
""", 'み': """
みんなのコメント	1251
""", 'も': """
もっと見る	1255
もっと詳しく知りたい方は	1277
もっと読む	1253
もどる	1255
""", 'よ': """
よく読まれています	1277
よく読まれている記事	1253
よく読まれている記事ランキング	1253
""", 'ア': """
アクセスランキング	1253
アンケート実施中	1267
""", 'オ': """
オススメ記事	1253
""", 'カ': """
カテゴリ	1253
カテゴリー	1253
""", 'キ': """
キーワード	1253
""", 'ク': """
クイズに挑戦	1267
クイズに挑戦する	1267
クッキー	1249
クッキー設定	1249
クリップ	1244
クリップする	1244
""", 'コ': """
コピーしました	1244
コメント	1251
コメント#件	1251
コメント(#	1251
コメントする	1251
コメントはまだありません	1251
コメントをもっと見る	1251
コメントを投稿	1251
コメントを書く	1251
コメントを残す	1251
コメントを見る	1251
コメント一覧	1251
""", 'サ': """
サイトポリシー	1249
サイトマップ	1249
サインイン	1239
サポートする	1237
""", 'シ': """
シェア	1244	1267
シェアしよう	1244
シェアする	1244	1267
""", 'ス': """
スキップ	1236
スクラップ	1244
スクラップする	1244
スポンサー	1247
スポンサードリンク	1247
スポンサーリンク	1247
""", 'タ': """
タイアップ	1247
タグ	1253
""", 'チ': """
チップを送る	1237
チャンネル登録	1245
""", 'ツ': """
ツイート	1244
ツイートする	1244
""", 'ト': """
トップ	1255
トップへ戻る	1255
トップニュース	1253
トップページ	1255
トピックス	1253
""", 'ド': """
ドネーション	1237
""", 'ニ': """
ニュースを読む	1255
ニュースレター	1241
ニュースレター登録	1241
""", 'バ': """
バックナンバー	1253
""", 'パ': """
パスワードを忘れた方	1239
""", 'ピ': """
ピックアップ	1253
""", 'フ': """
フォロー	1245
フォローしてね	1245
フォローしました	1245
フォローする	1245
フォロー中	1245
""", 'ブ': """
ブックマーク	1244
ブックマークする	1244
""", 'プ': """
プライバシーポリシー	1249
プレゼント	1239
プレミアム	1239
""", 'ヘ': """
ヘルプ	1249
""", 'ペ': """
ページの先頭へ	1255
ページトップ	1255
ページトップへ	1255
""", 'ホ': """
ホーム	1255
""", 'ポ': """
ポスト	1244
ポストする	1244
""", 'マ': """
マイページ	1239
""", 'メ': """
メニュー	1255
メルマガ	1241
メルマガ登録	1241
メールで送る	1244
メールで送信	1244
メールアドレス	1241
メールアドレスを入力	1241
メールマガジン	1241
メールマガジン登録	1241
""", 'ラ': """
ランキング	1253
""", 'リ': """
リンクをコピー	1244
リンクをコピーしました	1267
リンクをコピーする	1267
""", 'ロ': """
ログアウト	1239
ログイン	1239
ログイン/会員登録	1239
ログイン・会員登録	1239
""", '一': """
一覧	1255
一覧へ	1255
一覧を見る	1255
""", '上': """
上一篇	2290
上一頁	2292
上一页	2292
""", '下': """
下一篇	2290
下一頁	2292
下一页	2292
下次再說	2275
下次再说	2275
""", '不': """
不,謝謝	2275
不,谢谢	2275
不用了	2275
""", '专': """
专题	2290
""", '个': """
个人中心	2278
""", '为': """
为你推荐	2290
为您推荐	2290
""", '主': """
主要ニュース	1253
""", '举': """
举报	2289
""", '人': """
人才招聘	2306
人気の動画	1277
人気の記事	1253
人気ランキング	1253
人気記事	1253
人気記事ランキング	1253
人氣文章	2315
""", '今': """
今、あなたにオススメ	1253
今、読まれている記事	1277
今はしない	1236
今はやめておく	1236
今回はしない	1236
今日の注目	1253
今日最熱門	2315
今日热点	2290
今日焦点	2290
今日熱門	2315
""", '他': """
他の記事	19
他の記事も読む	1253
""", '付': """
付費閱讀	2278
付费内容	2278
付费阅读	2278
""", '以': """
以下为广告内容	2306
以下為廣告內容	2306
以后再说	2275
""", '会': """
会员专属	2278
会员中心	2278
会员登录	2278
会員の方はこちら	1239
会員の方はログイン	1239
会員登録	1239
会員登録する	1239
会員登録はこちら	1239
会員限定	1239
会員限定記事	1239
""", '你': """
你可能也喜欢	2290
你可能也喜歡	2290
你可能感兴趣	2290
你可能还想看	2315
你可能還想看	2315
""", '使': """
使用条款	2287
使用條款	2287
""", '保': """
保存	1244
保存する	1244
""", '個': """
個人情報保護方針	1249
""", '元': """
元の記事を読む	1278
元記事で読む	1278
元記事を読む	1255
""", '免': """
免責聲明	2287
免費訂閱	2280
免費註冊	2278
免費試讀	2278
免责声明	2287
免费注册	2278
免费订阅	2280
免费试读	2278
""", '全': """
全ての写真を見る	1278
全文はこちら	1278
全文を読む	1255
全文表示	1255
全部接受	2287
全部评论	2289
""", '公': """
公众号	2284
公式sns	1245
公式twitter	1245
公式x	1245
""", '共': """
共有	1244
共有する	1244
共有リンクをコピー	1267
""", '关': """
关于我们	2287
关注	2284
关注我们	2284
关键词	2290
关闭	2275
""", '其': """
其他新聞	2290
其他新闻	19	2290
""", '再': """
再生	1255
""", '写': """
写真(#枚	1278
写真をもっと見る	1278
写真を見る	1255
写真を見る(全#枚	1278
写真特集	1253
写评论	2289
""", '分': """
分享	2283
分享到	2283
分享到facebook	2306
分享到line	2306
分享到微信	2283
分享到微博	2283
分享本文	2306
分享此文	2306
分享給好友	2306
分享給更多人看到	2306
分享给好友	2306
分享给更多人	2306
分享至	2283
分享至facebook	2283
分享至line	2306
分类	2290
分類	2290
""", '列': """
列印	2283
列印本頁	2306
""", '初': """
初割で無料体験する	1239
""", '利': """
利用規約	1249
""", '前': """
前のページ	1255
前の記事	1253
前の記事へ	1253
前へ	1255
前回の記事はこちら	1277
前回はこちら	1278
""", '加': """
加入line好友	2284
加入会员	2278
加入我们	2306
加入我们的团队	2306
加入我們	2306
加入我們的團隊	2306
加入書籤	2283
加入會員	2278
加载更多	2292
""", '動': """
動画	1253
動画で見る	1267
動画を再生する	1267
動画を見る	1255
""", '单': """
单次捐款	2276
""", '印': """
印刷	1244
印刷する	1244
印刷用ページ	1267
印刷用ページを表示	1267
""", '即': """
即时新闻	2290
即時新聞	2290
""", '原': """
原文連結	2316
原文链接	2316
""", '参': """
参与评论	2289
参加者募集中	1264
参加问卷调查	2306
""", '參': """
參加問卷調查	2306
""", '友': """
友善列印	2306
友達に教える	1267
""", '反': """
反馈	2289
""", '发': """
发现错误?请告诉我们	2306
发表留言	2289
发表评论	2289
""", '合': """
合わせて読みたい	1253
""", '同': """
同じカテゴリの記事	1253
同じ著者の記事	1277
同意	2287
同意しない	1249
同意する	1249
""", '听': """
听全文	2306
听新闻	2283
听这篇文章	2306
""", '單': """
單次捐款	2276
""", '回': """
回到頂部	2292
回复	2289
回覆	2289
回頂端	2292
回首頁	2292
""", '复': """
复制成功	2283
复制网址	2306
复制链接	2283
""", '大': """
大字	2283
大家还在看	2290
大家都在看	2290
""", '头': """
头条	2290
""", '字': """
字体大小	2283
字号	2283
字級	2283
字體大小	2283
""", '官': """
官方微博	2284
""", '定': """
定期定額	2276
""", '寄': """
寄付	1237
寄付する	1237
寄付で応援する	1267
寄付のお願い	1237
寄付をする	1237
""", '專': """
專題	2290
""", '小': """
小字	2283
小編推薦	2290
""", '尚': """
尚無留言	2306
""", '展': """
展开	2292
展开全文	2292
展開	2292
""", '已': """
已关注	2284
已是会员	2278
已有帐号	2278
已經是會員	2278
已經是會員?登入	2278
""", '广': """
广告	2286
""", '広': """
広告	1247
広告の後に続きます	1247
広告をスキップ	1247
広告を閉じる	1247
広告企画	1247
""", '廣': """
廣告	2286
""", '延': """
延伸閱讀	2290
延伸阅读	2290
""", '开': """
开通会员	2278
""", '影': """
影音	2290
""", '後': """
後で	1236
""", '微': """
微信	2283
微博	2283
""", '忘': """
忘記密碼	2278
忘记密码	2278
""", '応': """
応援する	1237
""", '您': """
您可能也喜歡	2290
您可能感兴趣	2290
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2315
您的邮箱	2280
您的電郵	2280
""", '意': """
意见反馈	2289
""", '感': """
感想を送る	1251
""", '成': """
成为会员	2276
成為會員	2276
""", '我': """
我同意	2287
我的帐户	2278
我的帳戶	2278
我知道了	2287
我要留言	2289
我要糾錯	2306
我要纠错	2289
我要评论	2289
""", '戻': """
戻る	1255
""", '所': """
所有留言	2289
""", '打': """
打印	2283
打印本页	2306
打赏	2276
""", '投': """
投票する	1267
投稿する	1251
""", '拒': """
拒絕	2287
拒绝	2287
""", '招': """
招聘启事	2306
""", '拡': """
拡大	1244
拡大する	1255
""", '按': """
按讚	2284
""", '捐': """
捐款	2276
捐贈	2276
捐赠	2276
""", '排': """
排行榜	2290
""", '採': """
採用情報	1264
""", '接': """
接受	2287
接受全部	2287
接受所有	2287
""", '推': """
推广	2286
推广内容	2286
推廣	2286
推荐	2290
推荐文章	2290
推荐阅读	2290
推薦	2290
推薦文章	2290
推薦閱讀	2290
""", '提': """
提供	1247
""", '搜': """
搜尋	2292
搜索	2292
""", '播': """
播放	2292
""", '支': """
支持我们	2276
支持我們	2276
支援する	1237
""", '收': """
收听	2283
收听本文	2306
收聽文章	2306
收藏	2283
收藏文章	2283
收藏本文	2306
收起	2292
""", '文': """
文字の大きさ	1244
文字サイズ	1244
""", '新': """
新着	1253
新着ニュース	1253
新着記事	1253
新着記事一覧	1277
新規会員登録	1239
新規登録	1239
新闻简报	2280
""", '显': """
显示更多	2292
""", '暂': """
暂不	2275
暂无评论	2306
""", '暫': """
暫不	2275
""", '更': """
更多	2290
更多内容	2290
更多報導	2290
更多报道	2290
更多文章	2290
更多新聞	2290
更多新聞請看	2315
更多新闻	2290
更多精彩	2315
更多精采內容	2306
""", '最': """
最多人看	2315
最新ニュース	1253
最新号	1277
最新影音	2315
最新文章	2290
最新新聞	2290
最新新闻	2290
最新消息	2290
最新記事	1253
""", '會': """
會員中心	2278
會員專屬	2278
會員登入	2278
""", '有': """
有料会員登録	1239
有料会員記事	1267
有料登録	1239
有料記事	1239
""", '朋': """
朋友圈	2283
""", '服': """
服务条款	2287
服務條款	2287
""", '朝': """
朝刊・夕刊	1239
""", '本': """
本周热门	2315
本文へ	1255
本文へ移動	1255
""", '机': """
机器翻译	2306
""", '查': """
查看全部	2292
查看原图	2292
查看原文	2316
查看更多	2292
查看留言	2289
查看评论	2289
""", '标': """
标签	2290
""", '検': """
検索	1255
""", '業': """
業配	2286
""", '標': """
標籤	2290
""", '機': """
機器翻譯	2306
""", '檢': """
檢舉	2289
""", '次': """
次のページ	1255
次の記事	1253
次の記事へ	1253
次へ	1255
次ページ	1255
""", '每': """
每月捐款	2276
""", '注': """
注册	2278
注目の記事	1253
注目キーワード	1253
注目ワード	1253
注目記事	1253
""", '点': """
点击排行	2290
点击播放	2306
点击查看原文	2316
点击查看大图	2292
点击阅读原文	2316
点我看视频	2306
点赞	2283
""", '為': """
為您推薦	2290
""", '热': """
热点	2290
热点推荐	2290
热门	2290
热门排行	2290
热门文章	2290
热门新闻	2290
""", '無': """
無料で体験する	1239
無料で読む	1239
無料会員登録	1239
無料会員限定	1239
無料体験	1239
無料登録	1239
""", '焦': """
焦點新聞	2290
""", '熱': """
熱門	2290
熱門排行	2290
熱門文章	2290
熱門新聞	2290
熱門話題	2290
""", '特': """
特定商取引法に基づく表記	1249
特集	1253
""", '猜': """
猜你喜欢	2290
猜你喜歡	2290
""", '申': """
申し込む	1239
""", '电': """
电子报	2280
电子邮箱	2280
""", '画': """
画像を拡大	1255
画像を見る	1255
""", '留': """
留言	2289
留言(#	2289
""", '登': """
登入	2278
登入/註冊	2278
登出	2278
登录	2278
登录/注册	2278
登錄	2278
登録	1239
登録が完了しました	1267
登録して続きを読む	1239
登録する	1239
""", '發': """
發現錯誤?請告訴我們	2306
發表留言	2289
發表評論	2289
""", '目': """
目录	2292
目次	1255
目錄	2292
""", '相': """
相关主题	2290
相关报道	2290
相关推荐	2290
相关文章	2290
相关新闻	2290
相关标签	2290
相关视频	2315
相关阅读	2290
相關主題	2290
相關報導	2290
相關影片	2315
相關推薦	2290
相關文章	2290
相關新聞	2290
相關標籤	2290
相關閱讀	2290
""", '看': """
看了这篇文章的人也看	2290
看原文	2316
看更多	2290
看更多文章	2315
看更多新聞	2315
""", '稍': """
稍后再说	2275
稍后提醒我	2275
稍后阅读	2306
稍後再說	2275
稍後提醒我	2275
稍後閱讀	2306
""", '立': """
立即捐款	2276
立即訂閱	2278
立即订阅	2278
""", '粉': """
粉絲團	2284
""", '精': """
精彩推荐	2315
精彩推薦	2315
精选	2290
""", '紙': """
紙面ビューアー	1239
""", '続': """
続きはこちら	1278
続きをみる	1255
続きを読む	1239
""", '網': """
網友留言	2289
""", '編': """
編輯推薦	2290
編輯精選	2290
編集部おすすめ	1253
編集部のおすすめ	1253
""", '縮': """
縮小	1244
""", '繼': """
繼續閱讀	2292
""", '纠': """
纠错	2289
""", '继': """
继续浏览内容	2292
继续阅读	2292
""", '编': """
编辑推荐	2290
编辑精选	2290
""", '网': """
网友评论	2289
""", '联': """
联系我们	2287
""", '聯': """
聯絡我們	2287
""", '聽': """
聽全文	2306
聽新聞	2283
聽這篇文章	2306
""", '菜': """
菜单	2292
""", '著': """
著作権	1249
""", '複': """
複製網址	2306
複製連結	2283
""", '觀': """
觀看更多	2315
""", '视': """
视频	2290
""", '解': """
解鎖全文	2306
解锁全文	2306
""", '訂': """
訂閱	2278
訂閱會員	2278
訂閱會員專屬內容	2306
訂閱郵件	2280
訂閱電子報	2280
""", '記': """
記事の続きはこちら	1278
記事へのご意見	1251
記事をサポートする	1237
記事をプレゼント	1239
記事をプレゼントする	1267
記事を保存	1244
記事を保存する	1267
記事を印刷する	1244
記事を読む	1255
記事ランキング	1253
記事一覧	1255
記事一覧を見る	1278
記事全文を読む	1255
記者募集	1264
記者募集中	1264
""", '許': """
許可する	1249
""", '註': """
註冊	2278
""", '評': """
評論	2289
""", '話': """
話題の記事	1253
""", '語': """
語音播報	2306
語音朗讀	2306
""", '誤': """
誤字脱字の報告	1267
誤字脱字を報告する	1267
""", '読': """
読まれている記事	1253
読み上げ	1267
""", '請': """
請填寫讀者問卷	2306
請繼續往下閱讀	2286	2286
請輸入電子郵件	2280
""", '讚': """
讚	2283
讚賞支持	2276
""", '订': """
订阅	2278
订阅会员	2278
订阅邮件	2280
""", '评': """
评论	2289
评论(#	2289
""", '诚': """
诚聘英才	2306
""", '话': """
话题	2290
""", '语': """
语音朗读	2306
""", '请': """
请先登录再评论	2306
请继续往下阅读	2286
请输入邮箱	2280
""", '購': """
購読	1239
購読する	1239
購読のお申し込み	1239
購読申し込み	1239
""", '贈': """
贈送文章	2306
贈送文章給朋友	2306
贈送此文	2306
""", '贊': """
贊助	2276
贊助內容	2286
贊助商	2286
""", '赞': """
赞助	2276
赞助内容	2286
赞助商链接	2286
赞赏	2276
""", '赠': """
赠送此文	2306
""", '跳': """
跳到主要內容	2292
""", '載': """
載入更多	2292
""", '轉': """
轉發	2283
""", '转': """
转发	2283
""", '返': """
返信	1251
返信する	1251
返回顶部	2292
返回首页	2292
""", '追': """
追蹤	2284
追蹤我們	2284
""", '通': """
通報する	1251
通知を受け取る	1267
""", '速': """
速報	1253
速報通知を受け取る	1267
""", '連': """
連結已複製	2306
連載	1253
""", '運': """
運営会社	1249
""", '違': """
違反報告	1251
""", '選': """
選單	2292
""", '邮': """
邮箱	2280
""", '链': """
链接已复制	2306
""", '閉': """
閉じる	1236	1255
""", '開': """
開通會員	2278
""", '関': """
関連	1253
関連する記事	1253	1277
関連キーワード	1253
関連タグ	1253
関連トピックス	1253
関連ニュース	1253
関連リンク	1253
関連動画	1253
関連情報	1253
関連記事	1253
関連記事はこちら	1277
""", '閱': """
閱讀全文	2292
閱讀原文	2316
閱讀更多	2292
""", '關': """
關於我們	2287
關注	2284
關注我們	2284
關鍵字	2290
關閉	2275
""", '阅': """
阅读全文	2292
阅读原文	2316
阅读更多	2292
""", '隐': """
隐私权政策	2287
""", '電': """
電子信箱	2280
電子報	2280
電子版	1239
""", '音': """
音声で聞く	1244
音声読み上げ	1267
""", '頭': """
頭條	2290
""", '顯': """
顯示更多	2292
""", '首': """
首頁	2292
首页	2292
""", '點': """
點我看影片	2306
點擊播放本文	2306
點閱排行	2315
""", '가': """
가	1294
가입하기	1290
가장 많이 본 뉴스	1299
""", '개': """
개인정보 처리방침	1297
개인정보처리방침	1297
""", '거': """
거부	1297
""", '검': """
검색	1301
""", '계': """
계속 읽기	1290
""", '고': """
고객센터	1297
""", '공': """
공유	1294
공유하기	1294
""", '관': """
관련 기사	1299
관련 뉴스	1299
관련 영상	1320
관련 태그	1299
관련기사	1299
관련뉴스	1299
관련키워드	1299
""", '광': """
광고	1296
광고 닫기	1296
""", '괜': """
괜찮습니다	1287
""", '구': """
구독	1290
구독 신청	1290
구독 전용	1290
구독 중	1290
구독신청	1290
구독이 완료되었습니다	1312
구독하고 이어서 읽기	1312
구독하기	1290
""", '글': """
글씨크기	1294
글자 크기	1294
글자 크기 변경	1312
글자 크기 조절	1312
글자크기	1294
""", '기': """
기부하기	1288
기사 공유하기	1294
기사 더보기	1312
기사 듣기	1312
기사 링크 복사	1312
기사 본문	1301
기사 선물하기	1312
기사 스크랩하기	1312
기사 오류 신고	1312
기사 오류 제보	1312
기사 원문 보기	1312
기사 저장하기	1312
기사 제보 및 문의	1312
기사 후원하기	1288
기사에 대한 의견	1298
기사원문	1301
기사저장	1294
기자 구독	1307
기자 구독하기	1307
기자 페이지	1307
기자 프로필 보기	1307
기자의 다른 기사	1307
기자의 다른기사	1299
""", '나': """
나중에	1287
나중에 보기	1312
나중에 읽기	1312
나중에 하기	1287
""", '내': """
내 정보	1290
""", '네': """
네이버 블로그	1294
""", '놓': """
놓치면 안 되는 기사	1320
""", '뉴': """
뉴스 듣기	1312
뉴스레터 무료 구독	1312
""", '다': """
다른 공유 찾기	1294
다른 기사	19	1299
다른 기사 더 보기	19
다른 기사 보기	1307
다른기사	1299
다른기사 보기	1299
다시 보지 않기	1287
다음	1301
다음 기사	1299
다음 기사 보기	1312
다음 페이지	1301
다음기사	1299
다음에	1287
""", '닫': """
닫기	1287
""", '답': """
답글	1298
답글쓰기	1298
""", '당': """
당신이 좋아할 만한	1299
""", '댓': """
댓글	1298
댓글 #	1298
댓글 #개	1298
댓글 보기	1298
댓글 쓰기	1298
댓글 운영 정책	1312
댓글 운영정책	1312
댓글보기	1298
댓글쓰기	1298
댓글을 입력해주세요	1298
""", '더': """
더 보기	1301
더보기	1299	1301
""", '독': """
독자 의견 조사	1312
""", '동': """
동영상	1299
동의	1297
동의합니다	1297
""", '등': """
등록	1298
""", '디': """
디지털뉴스부	1307
디지털뉴스팀	1307
디지털콘텐츠팀	1307
""", '라': """
라인	1294
""", '랭': """
랭킹	1299
랭킹뉴스	1299
""", '로': """
로그아웃	1290
로그인	1290
로그인 후 댓글 쓰기	1312
로그인/회원가입	1290
""", '링': """
링크 복사	1294
링크가 복사되었습니다	1312
""", '마': """
마이페이지	1290
""", '많': """
많이 본 기사	1299
많이 본 뉴스	1299
많이 본 영상	1320
많이 읽은 기사	1299
많이본 기사	1299
많이본 뉴스	1299
""", '맨': """
맨 위로	1301
맨위로	1301
""", '메': """
메뉴	1301
메뉴 닫기	1301
메일	1294
""", '모': """
모두 동의	1297
""", '목': """
목록	1301
목록보기	1301
""", '무': """
무료 체험 시작하기	1290
무료 회원가입	1290
""", '문': """
문의	1298
""", '바': """
바로가기	1294
""", '밴': """
밴드	1294
""", '베': """
베스트	1299
""", '복': """
복사하기	1294
""", '본': """
본문 글씨 줄이기	1294
본문 글씨 키우기	1294
본문 바로가기	1301
본문으로 바로가기	1301
""", '북': """
북마크	1294
""", '비': """
비밀번호 찾기	1290
""", '사': """
사이트맵	1297
사진 확대	1301
""", '설': """
설문 참여 바로가기	1312
설문 참여하기	1312
설문조사 참여하기	1312
""", '속': """
속보	1299
속보 알림 받기	1312
속보 알림 신청	1312
""", '스': """
스크랩	1294
스크랩하기	1312
스폰서	1296
""", '신': """
신고	1298
신문구독	1290
""", '실': """
실시간 뉴스	1299
""", '에': """
에디터 추천	1299
""", '연': """
연관기사	1299
""", '영': """
영상	1299
영상 보기	1312
영상으로 만나보세요	1312
영상으로 보기	1312
""", '오': """
오늘 하루 보지 않기	1287
오늘은 그만 보기	1287
오늘의 추천	1299
오늘의 핫뉴스	1320
오디오로 듣기	1312
오류 신고	1298
오류 신고하기	1312
오탈자 신고	1312
""", '온': """
온라인뉴스팀	1307
""", '요': """
요약	1301
""", '원': """
원문보기	1301
""", '위': """
위로	1301
""", '유': """
유료 기사입니다	1312
""", '음': """
음성 재생하기	1312
음성으로 듣기	1294
""", '응': """
응원하기	1288
""", '의': """
의견 쓰기	1298
""", '이': """
이 기사 어땠나요	1312
이 기사를 공유합니다	1312
이 기사를 추천합니다	1312
이 기사와 함께 읽은 기사	1312
이 기자의 다른 기사	1312
이 시각 많이 본 기사	1320
이 시각 많이 본 뉴스	1320
이 시각 주요뉴스	1299
이 시각 추천뉴스	1299
이런 기사는 어때요	1320
이메일	1294
이메일무단수집거부	1297
이미 구독 중이신가요	1290
이미 회원이신가요	1290
이미지 크게 보기	1301
이미지 확대	1301
이슈	1299
이용약관	1297
이전	1301
이전 기사	1299
이전 기사 보기	1312
이전기사	1299
""", '인': """
인기 급상승	1320
인기 기사	1299
인기기사	1299
인기뉴스	1299
인쇄	1294
인쇄하기	1294
인스타그램 팔로우	1312
""", '일': """
일시후원	1288
""", '재': """
재생	1301
""", '저': """
저작권규약	1297
저장	1294
""", '전': """
전체 댓글	1298
전체 보기	1301
전체메뉴	1301
전체보기	1301
""", '접': """
접기	1301
""", '정': """
정기 후원하기	1288
정기구독	1290
정기후원	1288
""", '제': """
제보	1298
제보하기	1298
""", '좋': """
좋아요	1294
좋은 기사 후원하기	1288
""", '주': """
주소 복사	1312
주소가 복사되었습니다	1312
주소복사	1294
주요 기사	1299
주요 뉴스	1299
주요 뉴스 더보기	1320
주요기사	1299
주요뉴스	1299
""", '지': """
지금 뜨는 기사	1320
지금 뜨는 뉴스	1320
지면보기	1290
""", '청': """
청소년보호정책	1297
""", '최': """
최신 기사	1299
최신 뉴스	1299
최신기사	1299
최신뉴스	1299
""", '추': """
추천 기사	1299
추천 영상	1320
추천기사	1299
추천뉴스	1299
""", '친': """
친구 추가하기	1312
""", '카': """
카카오스토리	1294
카카오톡	1294
카카오톡 공유	1294
카카오톡으로 공유	1312
카카오톡으로 공유하기	1312
카테고리	1299
""", '쿠': """
쿠키 설정	1297
""", '퀴': """
퀴즈 풀기	1312
""", '키': """
키워드	1299
""", '태': """
태그	1299
""", '텔': """
텔레그램에서 소식 받기	1312
""", '투': """
투표하기	1312
""", '트': """
트위터	1294
트위터 공유	1294
""", '페': """
페이스북	1294
페이스북 공유	1294
페이스북으로 공유	1312
""", '펼': """
펼치기	1301
""", '포': """
포토	1299
""", '폰': """
폰트 크기	1294
""", '프': """
프리미엄	1290
프린트	1294
""", '함': """
함께 보면 좋은 기사	1299
함께 볼 기사	1320
함께 읽으면 좋은	1299
함께 읽은 기사	1320
""", '핫': """
핫뉴스	1299
핫이슈	1299
핫클릭	1320
""", '헤': """
헤드라인	1299
""", '협': """
협찬	1296
""", '홈': """
홈	1301
""", '화': """
화제의 뉴스	1299
""", '회': """
회사소개	1297
회원가입	1290
""", '후': """
후원	1288
후원 안내	1288
후원 하기	1288
후원하기	1288
후원회원 가입	1288
"""}

START = {'a': """
abonē	1396 K par	1396 K no	1396 K un	1398 K
această	1731 K traducere
además	713 K:	751 K, en
ai가	1309 K 자동 번역한	1309 K 번역한	1309 K 핵심	1309 K 요약한
ai에게	1309 K 물어	1309 K 질문	1309 K 물어보기
ajánljuk	1078 K:
aktivér	334 K
alătură	12 K-te
anmäl	2041 K dig till vårt	2057 K
apúntate	732 K a nuestro seminario	732 K a nuestro evento
artykuł	1603 K ukazał się	1603 K pochodzi z	1609 K przetłumaczony	1609 K został przetłumaczony	1609 K czyta	1609 K wygenerowany
artykuły	1600 K autora
ascultă	1 K	1722 K:	1737 K podcastul	1737 K acest articol
atsisiųskite	1359 K
autorė	1363 K:
autoři	245 K jsou
außerdem	451 K lesenswert:	451 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	740 K la app
beiträge	27 K
benefício	1687 K do assinante:
beställ	2057 K
besøg	320 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2244 K liên quan:	2255 K viết này có	2255 K viết có hữu ích
báo	2255 K lỗi bài viết
bình	5 K luận	27 K luận	2256 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1078 K:
bạn	2255 K phát hiện	2255 K thấy bài viết
bản	2255 K tóm tắt này
bấm	2257 K để nghe
""", 'c': """
chceš	266 K u nás pracovat	1929 K u nás pracovať
chefredaktör	2055 K och ansvarig utgivare:	2055 K:
chưa	32 K có bình luận
citeşte	1722 K şi	1722 K şi:	1722 K şi
citește	1722 K și	1722 K și:	1722 K:	1722 K mai mult	1722 K aici	1722 K și	1722 K mai departe:
citiți	1722 K și
ciąg	1613 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1685 K gerado	1690 K oferecido por
conținut	1731 K generat	1735 K oferit de
crédit	967 K photo	967 K photos
crédits	967 K photo	967 K photos
cài	2259 K đặt ứng dụng	2259 K ứng dụng	2259 K app
có	2244 K thể bạn quan tâm:
""", 'd': """
dacă	1726 K ai informații	1733 K ai observat o
dalinkitės	1359 K
další	235 K články autora
darovať	1923 K
dernières	928 K actualités
descarcă	13 K
descargá	13 K	740 K la app
descărcați	13 K
disponível	1695 K na app store	1695 K no google play	1695 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	259 K
dostępna	1616 K w
dostępne	1616 K w
dostępny	1616 K w
dołącz	12 K do	1627 K do	1639 K do dyskusji
držte	28 K se
découvrez	929 K aussi	946 K la boutique	946 K notre boutique	946 K nos jeux	946 K notre hors-série	954 K notre application	954 K notre appli
décryptage	929 K :
dùng	2264 K thử
""", 'e': """
elírást	7 K
előfizetőként	1103 K
encuéntranos	12 K
envía	3 K
envíanos	721 K
ermöglicht	453 K von
erről	1078 K bővebben
escríbenos	715 K
estagiária	1678 K sob supervisão	1678 * K sob supervisão
estagiário	1678 K sob supervisão
""", 'f': """
faça	1693 K o quiz	1693 K o teste	1693 K o nosso
felelős	1100 K szerkesztő:	1100 K kiadó:
fiți	31 K primul
foretrækker	335 K du
fortsätt	2059 K läsa
fotogaléria	1897 K:
fotografía	752 K:
få	311 K fuld adgang til	334 K adgang	334 K fri	334 K fuld	334 K besked	334 K ugens	334 K dagens	334 K de	334 K nyheder	334 K en notifikation	334 K breaking	334 K seneste nyt	345 K	1533 K full tilgang til	1559 K tilgang	1559 K fri	1559 K full	1559 K beskjed	1559 K varsel	1559 K ukas	1559 K dagens	1559 K de	1559 K nyheter	1559 K siste	1571 K	2032 K full tillgång till	2057 K tillgång	2057 K fri	2057 K full	2057 K besked	2057 K en notis	2057 K veckans	2057 K dagens	2057 K de	2057 K nyheter	2057 K senaste	2068 K
férjen	1103 K hozzá
följ	12 K	2036 K	2057 K
følg	12 K	12 K oss	315 K	334 K	1537 K	1559 K
füge	12 K uns	459 K
fügen	12 K sie uns	459 K sie
für	400 K diesen artikel	400 K diesen	448 K nur
főszerkesztő	1100 K:
""", 'g': """
gazeteciliğimizi	2142 K
ghé	2256 K cửa hàng trực tuyến
glöm	2057 K inte att bekräfta
góp	2255 K ý cho bài viết
gör	2041 K quizet	2041 K vårt quiz	2057 K vårt
görmemiz	2147 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1104 K lát
hintergründe	451 K dazu:
hjälp	2041 K oss bli bättre	2041 K oss att bli bättre
hjælp	320 K os med at blive bedre
hlavné	1910 K body
hlavní	247 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2256 K trả lời khảo sát	2262 K ủng hộ
hämta	13 K	2045 K
häng	2057 K med
hääleta	787 K
håll	28 K	28 K dig
hör	404 K dir	459 K	2057 K
hören	404 K sie	459 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	306 K også	306 K også:	320 K mere på	334 K	1528 K også	1528 K også:	1559 K
""", 'i': """
iesūti	1384 K savu	1384 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1359 K
""", 'j': """
jaký	33 K je váš
jäikö	866 K juttu kesken
jälgi	787 K
""", 'k': """
kapcsolódó	1078 K	1078 K:
kiểm	2256 K tra kiến thức của bạn
kjøp	1542 K billetter	1542 K billett	1559 K
klausykitės	1344 K
klikněte	233 K zde
ključne	1854 K točke	1854 K tačke
klõpsates	787 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1398 K var
kommentarsfältet	5 K
kopiér	334 K
kopírovat	259 K
kopírovať	1923 K
kopē	1398 K
kvíz	233 K:	1090 K	1897 K:
kérje	1103 K
kérjen	1103 K
kérjük	28 K
köp	2041 K biljetter	2041 K biljett	2057 K
kövess	12 K
kövesse	1103 K
kövessen	12 K
køb	320 K billetter	320 K billet	334 K
küfür	27 K içeren
küldd	3 K el	1085 K el nekünk
küldje	1085 K el nekünk	1103 K	1103 K tovább
kļūsti	1398 K
kết	2247 K nối với chúng tôi
""", 'l': """
laimē	1398 K
laimėkite	1359 K
legyél	1103 K
lejupielādē	1398 K
leé	751 K también	751 K más	751 K:
lisää	890 K meidät
lásd	1078 K még
lásson	1103 K több
lát	1085 K valami
láttál	1085 K valami
lägg	2057 K till
lähetä	869 K juttuvinkki	869 K uutisvinkki	869 K vinkki	873 K mielipidekirjoituksesi	873 K mielipidekirjoitus	890 K
lämna	2035 K dina tips	2035 K ditt tips
läs	2025 K mer om	2026 K också	2026 K också:	2026 K även	2026 K mer	2026 K mer:	2026 K:	2026 K här	2026 K också	2026 K mer	2026 K även	2026 K även:	2032 K vidare med	2032 K mer på	2045 K e-tidningen	2045 K tidningen	2057 K	2059 K vidare
læs	305 K mere om	306 K også	306 K også:	306 K mere	306 K mere:	306 K:	306 K her	306 K hele	306 K også	306 K mere	311 K videre med	325 K e-avisen	325 K avisen	334 K	336 K videre
légy	31 K te az első
líbil	8 K se vám	248 K se
löydät	12 K meidät	890 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1613 K wideo
mesterséges	1111 K intelligencia írta
mirá	735 K el video	751 K también	751 K:
mitä	8 K pidit	33 K mieltä	891 K mieltä sinä
mišljenja	1851 K autora	1851 K iznesena	1851 K izneta
mišljenje	1851 K autora
możliwość	5 K komentowania
mándanos	721 K
más	712 K noticias de	712 K noticias sobre	712 K sobre	712 K en	712 K de	713 K información	713 K información:	713 K información	715 K artículos de
máte	235 K tip
märkasid	772 K midagi	778 K viga	778 K artiklis viga
még	32 K nincs
més	186 K informació:	212 K notícies de	212 K notícies sobre
mød	320 K os
mūs	1398 K vari
mời	2244 K xem	2244 K bạn đọc	2244 K độc giả	2247 K bạn tham gia	2247 K độc giả theo dõi	2247 K bạn đọc theo dõi	2257 K quý vị theo dõi	2257 K quý độc giả	2257 K bạn xem video	2257 K nghe
""", 'n': """
nahlásit	269 K chybu
nahlásiť	1932 K chybu
nahláste	1932 K chybu
najważniejsze	1609 K informacje
naloži	1976 K
naložite	13 K	1976 K
naročite	1983 K se na
našli	7 K jste	7 K ste
nemáte	267 K čas číst	1930 K čas čítať
než	276 K vložíte komentář	276 K začnete diskutovat	276 K napíšete příspěvek
nguồn	2251 K:	2251 K :
nové	250 K číslo	250 K vydání	1913 K číslo	1913 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	890 K enemmän
nägid	788 K viga
näita	787 K
näitkö	891 K virheen
näytä	890 K sisältö
nå	2057 K vår
nézd	1078 K meg	1103 K meg
nézze	1078 K meg	1103 K meg
nāc	1389 K strādāt
""", 'o': """
oceń	8 K	1610 K ten	1610 K artykuł	1610 K tekst
odporučte	1923 K
odporúčame	1897 K:
odsłuchaj	1621 K	1621 K ten
ofereça	3 K
oglądaj	1598 K:
ohodnoťte	248 K	1911 K
opýtajte	1910 K sa
opširnije	1840 K:	1840 K na
ouça	1 K	1670 K:	1691 K o podcast
oír	1 K
""", 'p': """
pamanīji	1390 K kļūdu
pamanījāt	1390 K kļūdu
pastebėjote	1345 K įdomų	1351 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2251 K viên:
piditkö	8 K	891 K
pidätkö	891 K
piše	1865 K:
podobał	8 K ci się
podpořte	264 K
podržite	1868 K
podés	12 K seguir	722 K enviarnos
podívejte	233 K se:	233 K se na video
poleć	1621 K
poslať	1923 K
poslechněte	1 K si	233 K si	233 K si:
poslušajte	1 K	1840 K:	1955 K:
posłuchaj	1 K	1598 K:	1598 K też:
pozostała	1613 K część
pošlete	259 K
pošlite	3 K	1923 K
poți	1726 K contacta autorul	1726 K contacta autoarea
praneškite	1345 K redakcijai
predplaťte	1927 K si
prečítajte	1897 K si tiež	1897 K si aj	1897 K si	1897 K si:
pridružite	12 K se
pridėkite	1359 K
pročitaj	1840 K još	1840 K i
pročitajte	1840 K još	1840 K i	1840 K više	1840 K još	1840 K i	1840 K više	1840 K:	1840 K više o ovoj temi
prvý	1922 K mesiac len za	1922 K mesiac za	1922 K mesiac už za	1922 K mesiac zadarmo
prześlij	1621 K dalej
präsentiert	453 K von
prüfen	459 K sie
páčil	8 K sa vám	1911 K sa
päivitä	890 K
pääset	890 K lukemaan
päätoimittaja	888 K:
păstrați	28 K
pērc	1389 K biļetes	1398 K
předplaťte	264 K si
přehrajte	233 K si
přečtěte	233 K si také	233 K si	233 K si:	233 K si také:
připojte	12 K se
""", 'q': """
querés	722 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	267 K posloucháte
radšej	1930 K počúvate
radši	267 K posloucháte
rašykite	1345 K autorei	1345 K autoriui
recibí	721 K las noticias
recomandări	1722 K:
regisztrálj	1102 K ingyenesen
regisztráljon	1090 K	1102 K ingyenesen
resuméet	26 K er
resztę	1613 K tekstu
rezervē	1398 K
rešite	1840 K kviz
riješite	1840 K kviz
rozwiąż	1598 K quiz
rätsel	442 K mit
rätseln	442 K sie mit
réservez	946 K vos places pour la soirée de la rédaction
résumer	937 K cet article	937 K l'article
résumé	937 K généré	937 K rédigé	937 K réalisé	937 K produit	937 K par
rösta	2057 K
rādīt	1398 K
""", 's': """
saglabā	1398 K
saistīts	1374 K:
saņem	1398 K
sažetak	1854 K	1854 K članka	1854 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	721 K el canal	751 K leyendo:
sesizări	1726 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	247 K	247 K článku
siųskite	1345 K savo	1359 K
sjefredaktør	1556 K:	1556 K og ansvarlig redaktør:
skopírovať	1923 K
skrót	1609 K artykułu
související	233 K:
sporočite	1988 K napako
sprawdź	1598 K:	1598 K też:
spýtajte	1910 K sa
stališča	1966 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	2032 K
stötta	2032 K
støt	311 K
støtt	1533 K
suscríbete	693 K a
susidūrėte	1345 K su
susiję	1334 K:
synthèse	937 K générée
syötä	890 K
szerző	1109 K:
szívesen	1104 K meghallgatjuk
szöveg	1109 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	726 K
síganos	12 K
sígueme	726 K
síguenos	12 K
søg	334 K nu
súhrn	1910 K
súmate	12 K
súvisiace	1897 K:
súvisiaci	1897 K článok
sūti	1384 K savu	1398 K
""", 't': """
también	713 K puedes leer	713 K puedes leer:	713 K te puede interesar:
també	186 K et pot interessar:
tekoäly	895 K on
tenés	718 ¿K información
thử	2256 K sức với
tiedätkö	869 K aiheesta	869 K asiasta	869 K lisää
tiivistelmä	26 K on
tilføj	334 K
todavía	32 K no hay comentarios
további	1078 K részletek
traducció	195 K feta
transparentní	240 K účet:
trả	2256 K lời câu đố
trải	2264 K nghiệm
turpinājums	1400 K
twój	27 K komentarz
työskenteletkö	869 K
tác	2251 K giả:	2251 K giả là
támogasd	1095 K a	1095 K az
támogassa	1095 K a	1095 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	2255 K tắt này
töltsd	13 K le
töltse	13 K le	1103 K le	1103 K ki
történeteiket	1085 K
tüm	27 K yorumlar
tęsinys	1361 K
tłumaczenie	1609 K
tải	13 K	13 K ứng dụng	2259 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	1873 K na grešku
uključi	1861 K
uključite	1861 K
uložit	259 K
uložiť	1923 K
uložte	259 K si	1923 K si
unbeschränkter	422 K zugang
unterstütze	356 K
unterstützen	356 K sie	356 K sie die
uočili	7 K ste
upozorniť	1932 K na chybu
upozorněte	269 K na chybu
urmărește	12 K	1722 K și:	1737 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1090 K részt
več	1955 K:	1955 K v videu	1980 K o tem	1980 K novic	1980 K preberite
vidéo	929 K :
visą	1359 K interviu
više	1840 K o:
você	1670 K pode gostar:
vprašaj	1969 K
vprašajte	1969 K
vypočujte	1 K si	1897 K si:
vytiskněte	259 K
vytlačiť	1923 K
vytlačte	1923 K
válaszolj	1103 K
válaszoljon	1103 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	334 K med
véleménycikkeit	1085 K
více	233 K zde	233 K k tématu:
võida	787 K
võta	772 K ühendust	787 K
vă	28 K rugăm să
věnujte	259 K
všechny	27 K komentáře	235 K články autora
""", 'w': """
weiterführende	378 K artikel:
weź	1639 K udział w dyskusji
więcej	1597 K o	1597 K na temat	1597 K z	1598 K na ten temat:	1600 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	2136 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1632 K uwagę	1632 K błąd	1632 K literówkę	1632 K uwagi	1632 K nieścisłość
ziņo	1384 K redakcijai
zkopírovat	259 K
znalazłeś	7 K
zostań	1629 K reporterem	1629 K reporterką	1629 K dziennikarzem
""", '©': """
©	382 K dpa	578 K #	578 K
""", 'à': """
à	929 K lire aussi	929 K lire également	929 K lire :	929 K lire sur	929 K voir aussi	929 K écouter	929 K relire	929 K découvrir	929 K lire sur le même sujet	929 K consulter :	929 K voir également	931 K propos de l'auteur	931 K propos de l'autrice	946 K retrouver dans le numéro
àudio	195 K generat
""", 'á': """
áudio	1685 K gerado
""", 'ä': """
är	2035 K du
äänestä	890 K
""", 'é': """
écouter	1 K l'article	1 K cet article	929 K aussi
écoutez	1 K cet	1 K l'article	950 K le podcast
""", 'í': """
írd	1103 K be
írj	1085 K a szerzőnek
írja	1103 K be
írjon	1085 K a szerzőnek	1103 K közvetlenül	1103 K nekünk
""", 'î': """
întreabă	1731 K asistentul
""", 'ö': """
ön	1104 K szerint
""", 'ú': """
últimas	712 K noticias de	1669 K de	1669 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	380 K die autorin	380 K den autor	380 K die autor:in	380 K die autoren	380 K die autor:innen
übersetzung	456 K:	456 K aus dem
""", 'č': """
čitaj	1840 K još
čitajte	1840 K i	1840 K još	1840 K još:
članak	1854 K je preveden	1854 K čita	1857 K je objavljen u
članek	1969 K je preveden	1969 K bere	1969 K je prebral	1972 K je objavljen v
článek	247 K byl přeložen	247 K přeložen	247 K načetl	250 K vyšel v
článok	1910 K bol preložený	1910 K načítal	1913 K vyšiel v
čo	33 K si myslíte
čtěte	233 K také	233 K také:	233 K i	233 K více	233 K:	233 K také
číslo	240 K účtu pro dary	240 K transparentního účtu
čítajte	1897 K aj	1897 K tiež	1897 K viac
""", 'đ': """
đánh	2255 K giá bài viết
đăng	2256 K ký tham dự hội thảo
đọc	2244 K thêm	2244 K thêm:	2244 K:	2244 K tiếp:	2247 K tin nhanh
""", 'į': """
įsigykite	1359 K
įtraukite	1359 K mus
įveskite	1359 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1625 K:
źródło	1625 K:
""", 'ž': """
želite	1870 K raditi kod nas	1870 K da radite kod nas	1985 K delati pri nas
želiš	1870 K raditi kod nas	1985 K delati pri nas
žinote	1345 K daugiau	1360 K istoriją
žiūrėkite	1334 K taip pat	1359 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	503 K χρήσιμο	503 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	516 K τον	516 K τα	516 K
ακούστε	1 K	489 K:
αναφέρετε	521 K λάθος	521 K κάποιο λάθος
αναφορά	521 K λάθους
αντιγράψτε	511 K
αντιγραφή	511 K
αξιολογήστε	503 K
αποθηκεύστε	511 K
αυτή	502 K η περίληψη	502 K η σύνοψη
""", 'β': """
βίντεο	489 K:
βαθμολογήστε	503 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	489 K επίσης	489 K:	489 K το βίντεο	489 K εδώ	489 K επίσης:	489 K ακόμα:	489 K φωτογραφίες	489 K ακόμη	489 K ακόμη:	500 K όλα τα άρθρα	512 K όλες	512 K όλα	512 K τις
δειτε	489 K επισης	489 K ακομη	489 K:
δεν	519 K έχετε χρόνο να διαβάσετε
διάβασε	489 K επίσης	489 K ακόμη
διαβάζεται	502 K από
διαβάστε	489 K επίσης	489 K επίσης:	489 K ακόμη	489 K ακόμη:	489 K ακόμα	489 K:	489 K εδώ	489 K περισσότερα	489 K ακόμα:	489 K εδώ περισσότερα	489 K σχετικά	489 K αναλυτικά	500 K όλα τα άρθρα	512 K όλες	512 K όλα	512 K τις
διαβαστε	489 K επισης	489 K ακομη	489 K ακομα	489 K:
διαθέσιμη	508 K στο
διαθέσιμο	508 K σε	508 K στο
""", 'ε': """
εκτυπώστε	511 K
ενεργοποιήστε	508 K
εσείς	33 K τι
""", 'η': """
η	502 K περίληψη	502 K σύνοψη	502 K ανάγνωση	502 K περίληψη αυτή
""", 'θ': """
θέλεις	518 K να εργαστείς μαζί μας
θέλετε	518 K να εργαστείτε μαζί μας	518 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	508 K
κατεβάστε	13 K	508 K	516 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	489 K:
""", 'λ': """
λήψη	508 K από	508 K στο
""", 'μ': """
μάθετε	512 K όλες
με	514 K πληροφορίες από
μείνετε	512 K ενημερωμένοι
μετάφραση	502 K
μοιράσου	511 K
μοιραστείτε	3 K
""", 'ο': """
οι	500 K απόψεις	500 K γνώμες
""", 'π': """
περίληψη	502 K
περισσότερα	489 K:
πηγές	514 K:
πηγή	514 K:
προτείνετε	511 K
προτιμάτε	519 K να ακούτε	519 K να ακούσετε
πώς	503 K σας φάνηκε
""", 'ρ': """
ρωτήστε	502 K
ρώτα	502 K
ρώτησε	502 K
""", 'σ': """
σας	8 K άρεσε	503 K φάνηκε	503 K βοήθησε	503 K άρεσε
στείλτε	511 K
στηρίξτε	516 K	516 K τον	516 K τα	516 K την
σύνοψη	502 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	500 K κείμενα που
το	500 K άρθρο εκφράζει	502 K άρθρο μεταφράστηκε	502 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	511 K
""", 'ό': """
όλα	500 K τα άρθρα
όλες	512 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1789 K - обозреватель	1789 K - корреспондент	1789 K - колумнист	1789 K - редактор	2192 K - оглядач	2192 K - колумніст	2192 K - кореспондент
авторка	2192 K - оглядачка	2192 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1775 K новостей	1776 K по теме:	1812 K любите слушать	1812 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1792 K ли материал	1792 K ли пересказ	1792 K ли этот пересказ	1792 K ли этот	1792 K ли текст
была	1792 K ли статья	1792 K ли эта	1792 K ли новость
більше	2179 K по темі:	2179 K за темою:	2179 K на тему:	2179 K про це:	2207 K новин	2207 K матеріалів
""", 'в': """
вакансии	1795 K "	1795 K "	1795 K редакции
вакансії	2197 K "	2197 K "	2197 K редакції
вам	8 K понравилась	8 K сподобал*	1792 K понравилась	1792 K понравился	1792 K помогла	2195 K сподобалась	2195 K сподобалася	2195 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1775 K новости на тему	1775 K материалы	1775 K новости	1775 K статьи	1778 K статьи автора	1778 K материалы автора
всички	123 K новини
встановлюйте	2202 K
встановіть	13 K	2202 K
""", 'г': """
главное	1791 K от
гледайте	99 K видеото	99 K:
головне	2194 K від	2194 K за версією
""", 'д': """
детальніше	2179 K:	2179 K про це
джерела	2209 K:
джерело	2209 K:
дивіться	2179 K також	2179 K:	2179 K також:	2179 K відео:
до	2179 K теми:
докладніше	2179 K:	2179 K про це
доступно	1800 K в	1800 K на	1800 K для	2202 K в	2202 K у	2202 K на	2202 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1778 K материалы автора
думка	2192 K автора	2192 K редакції	2192 K, висловлена
думки	2192 K авторів
""", 'е': """
есть	1778 K новость
еще	1776 K по теме:
ещё	1775 K больше	1776 K по теме:
""", 'з': """
за	2179 K темою:
забелязахте	7 K
завантажити	2202 K в	2202 K з	2202 K у
завантажте	13 K	2202 K в	2202 K з
завантажуйте	13 K	2202 K	2212 K застосунок
загрузите	1800 K в	1800 K на
задайте	1791 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	2194 K
зберегти	2206 K
збережіть	2206 K
знайшли	7 K помилку
зручніше	2215 K слухати
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
искате	130 K да работите при нас	130 K ли да работите при нас
искаш	130 K да работиш при нас
источник	1806 K:
источники	1806 K:
""", 'к': """
как	1792 K вам статья	1792 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	2194 K виклад	2194 K переказ
коротко	1791 K от	2194 K від
краткий	26 K пересказ	1791 K пересказ
кратко	1791 K от
краткое	1791 K содержание
куиз	99 K:
""", 'л': """
лучшее	1775 K за
любите	2215 K слухати
""", 'м': """
материал	1776 K по теме:	1794 K опубликован в	1797 K можно
месяц	1803 K подписки за
мнение	1789 K автора	1789 K редакции
мнението	109 K на автора
мнения	1789 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2206 K
надішліть	3 K	2206 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
немає	2215 K часу читати
нет	32 K комментариев	1812 K времени читать
новия	114 K брой
новият	114 K брой
новости	1775 K партнеров
новый	1794 K номер
няма	32 K коментари
нямате	131 K време да четете
""", 'о': """
об	1776 K этом подробнее	1778 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1791 K	2194 K
оставьте	31 K первый
открихте	7 K
откройте	1800 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1804 K
отправьте	3 K	1804 K
оценете	112 K
оцените	8 K	1792 K
оцініть	2195 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1803 K месяц за
перевод	1791 K выполнен	1791 K сделан
передплата	2205 K за #	2205 K від #
переказ	2194 K
переклад	2194 K зроблено
пересказ	1791 K
перший	2205 K місяць за
по	1776 K теме:
повече	99 K по темата:	123 K новини
повідомити	2217 K про помилку
повідомте	2217 K про помилку	2217 K нам про помилку
погляди	2192 K авторів
подарете	122 K
подарите	1804 K
подарить	1804 K
подарувати	2206 K
подаруйте	2206 K
поддержать	1809 K
поддержите	1809 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1803 K за #	1803 K от #	1803 K за рубль
подписывайтесь	12 K	1809 K на
подпишись	12 K	1824 K на
подпишитесь	12 K	1809 K на	1824 K на нас
подробнее	1776 K:	1776 K в материале	1776 K - в	1776 K читайте в материале	1776 K об этом
подробности	1776 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1789 K автора
позицията	109 K на автора
позиція	2192 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	2206 K
порекомендуйте	1804 K
последвайте	12 K	128 K
последние	1775 K новости о
послухати	1 K
послушать	1 K
поставте	2194 K запитання
почитать	1776 K:
преведено	111 K с
преводът	111 K е
предпочитате	131 K да слушате
прежде	1825 K чем оставить комментарий	1825 K чем комментировать
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1778 K новость
приєднуйтесь	12 K
пройдите	1776 K тест
пройдіть	2179 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	2205 K за #	2205 K від #
підписуйся	12 K
підписуйтесь	12 K	2212 K на
підпишіться	12 K	2212 K на
підсумок	2194 K
підтримайте	2212 K
підтримати	2212 K
""", 'р': """
работа	1795 K в "
радимо	2179 K прочитати:
разрешете	118 K
распечатайте	1804 K
распечатать	1804 K
резюме	111 K
резюмето	111 K
рекомендуем	1776 K:
рекомендуємо	2179 K:
робота	2197 K в "	2197 K у "
роздрукувати	2206 K
роздрукуйте	2206 K
""", 'с': """
саммари	1791 K
свалете	13 K	118 K
свежий	1794 K номер
свързани	99 K:
связаться	1778 K с автором
сигнализирайте	133 K за грешка
скачайте	13 K	1800 K в	1800 K из	1809 K приложение
скачать	13 K	1800 K в	1800 K на
скопировать	1804 K
скопируйте	1804 K
скопіювати	2206 K
скопіюйте	2206 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	2179 K:	2179 K також:
слухати	1 K
слушайте	1776 K:	1776 K также:
слушать	1 K
см	1776 K. также:
смотрите	1776 K также	1776 K:	1776 K	1776 K также:	1776 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	1814 K об ошибке	1814 K нам об ошибке
сообщить	1814 K об ошибке
сохраните	1804 K
сохранить	1804 K
спитайте	2194 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1791 K
спросить	1791 K
станьте	31 K первым	31 K першим	1809 K подписчиком	1809 K соучастником	2212 K частиною спільноти	2212 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	2194 K перекладено
статью	1797 K можно
статья	1791 K переведена	1791 K озвучена	1792 K была	1794 K опубликована в
стежте	12 K за
стислий	2194 K виклад	2194 K переказ
съобщете	133 K за грешка
съобщи	133 K за грешка
""", 'т': """
також	2179 K читайте:
текст	1791 K переведён	1791 K переведен	1791 K озвучен	2194 K перекладено	2194 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме	111 K обобщение
точка	1789 K зрения автора	2192 K зору автора	2192 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	1812 K слушать
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1776 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
хотите	1811 K работать у нас	1811 K у нас работать	1811 K работать в нашей
хочете	2214 K працювати в нас	2214 K в нас працювати	2214 K працювати у нас
хочеш	2214 K працювати в нас
хочешь	1811 K работать у нас
""", 'ц': """
цей	2194 K переказ	2194 K короткий виклад	2194 K короткий переказ	2194 K стислий виклад
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	2195 K була стаття	2195 K був матеріал	2195 K був переказ	2195 K був цей переказ	2195 K була ця	2195 K був цей	2195 K сподобалась	2195 K сподобалася	2195 K сподобався
читай	1824 K нас
читайте	12 K нас	13 K	1776 K также	1776 K также:	1776 K:	1776 K подробнее	1776 K еще	1776 K также	1776 K по теме:	1776 K подробнее:	1776 K материал	1776 K в материале	1800 K нас без	1800 K без	1809 K	1809 K нас в	2179 K також	2179 K також:	2179 K:	2179 K ще	2179 K також	2179 K також на тему:	2179 K по темі:	2179 K також на тему	2212 K
читать	1776 K также	1776 K также	1776 K по теме:
что	33 K вы думаете	1776 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	2179 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	1791 K краткое содержание
этот	26 K пересказ	1791 K пересказ	1791 K краткий пересказ	1797 K материал можно	1797 K текст можно
эту	1797 K статью можно
""", 'я': """
як	2195 K вам стаття	2195 K вам матеріал
""", 'א': """
אהבתם	995 K את
אולי	1010 K פספסתם:
אל	1001 K תפספסו: הפעילו
""", 'ב': """
בואו	996 K לעבוד איתנו
בחנו	998 K את עצמכם
""", 'ד': """
דווחו	995 K על
""", 'ה': """
האזינו	1 K	984 K:	997 K לפודקאסט	997 K לפרק
האם	8 K אהבתם	995 K הכתבה	995 K הסיכום	995 K המידע
הדוא	989 K"ל האדום
הורידו	13 K	1000 K
היו	31 K הראשונים
הירשמו	996 K לוובינר	996 K לכנס
הכותב	990 K הוא
הכותבים	990 K הם
הכותבת	990 K היא
הכתבה	995 K עניינה	1011 K ממשיכה
המחבר	990 K הוא
המחברת	990 K היא
המשך	1011 K הכתבה
הפעילו	1001 K התראות	1001 K את ההתראות
הפרק	997 K המלא זמין
הצביעו	998 K בסקר
הצטרפו	12 K	987 K	987 K אלינו	996 K לצוות שלנו
הקשיבו	997 K לפודקאסט
השתתפו	998 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1006 K ראשון ב
""", 'י': """
יש	989 K לכם מידע	989 K לכם סיפור	989 K לך מידע	989 K לך סיפור
""", 'כ': """
כדי	1006 K לקרוא את
כל	987 K החדשות
כתבות	1010 K נוספות:
""", 'ל': """
להאזנה	997 K לכתבה	997 K לפודקאסט
להורדת	1000 K
להמשך	1006 K קריאה
לכל	990 K הכתבות של	1010 K הכתבות:
לכתבה	984 K המלאה
לכתבות	1010 K נוספות:
לעדכונים	987 K נוספים	987 K
לפניות	989 K לכתב	989 K לכתבת
לפרק	997 K המלא
לצפייה	997 K בסרטון	997 K בווידאו	997 K במשדר
לקבוצת	987 K הוואטסאפ	987 K הווטסאפ
לקבלת	987 K עדכונים
לקריאה	984 K נוספת	984 K נוספת:	1006 K מלאה
לקריאת	1006 K הכתבה המלאה
לרכישת	996 K כרטיסים לכנס	996 K כרטיסים לחצו	996 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	998 K דעתכם? הצביעו
מייל	989 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	989 K במשהו	989 K בטעות
""", 'ע': """
עוד	984 K בנושא:	1010 K במדור:	1010 K כתבות:
ענו	998 K על הסקר	998 K על הסקר:	998 K על החידון
עקבו	12 K	987 K אחרינו	987 K אחרי
""", 'פ': """
פרסומת	1011 K
""", 'צ': """
צפו	984 K:	984 K גם	997 K בסרטון	997 K בתיעוד	997 K בווידאו	997 K בכתבה
""", 'ק': """
קבלו	1001 K התראות	1001 K עדכונים על	1001 K עדכונים לנייד
קרא	984 K גם	984 K גם:
קראו	984 K גם	984 K גם:	984 K עוד
""", 'ר': """
רוצים	987 K להיות	987 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1004 K	1005 K בעיתונות	1005 K בנו	1005 K בעבודתנו
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
از	834 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	822 K خود را بسنجيد
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
ايا	819 K اين	819 K خطايي
اين	819 K	834 K مطلب را هم بخوانيد:
اينجا	834 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	809 K:
بخوانيد	809 K:
بشنويد	1 K
به	12 K كانال	819 K اين
بيشتر	809 K بخوانيد	809 K بخوانيد:	809 K ببينيد	834 K بدانيد:
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
تماس	815 K با نويسنده
تمت	62 K ترجمة هذا	62 K الترجمة
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	815 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	822 K خود را
در	809 K اين باره بخوانيد	822 K اين نظرسنجي	822 K نظرسنجي ما	822 K نظرسنجي	834 K همين زمينه:	834 K همين رابطه:
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
شما	822 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	815 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	815 K خبر:	815 K خبر :
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
مترجم	815 K:
مصيتم	7 K
مطالب	809 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	815 K:	815 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	819 K شما درباره
نظرات	5 K
نظرسنجي	822 K:
نويسنده	815 K:	815 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	809 K بخوانيد	809 K بخوانيد:	834 K ببينيد:
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
گزارش	815 K:	819 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1043 Kो यह	1043 Kो ये
""", 'इ': """
इनप	1038 Kुट-	1038 Kुट:	1038 Kुट -	1038 (Kुट
इस	1032 Kे भी पढें	1032 Kे भी पढें:	1056 Kे भी पढें-	1056 Kे भी देखें:
""", 'ए': """
एज	1038 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1032 K पढें:	1056 K भी पढें:
""", 'क': """
क	1043 K्या यह	1043 K्या आपको	1052 Kेवल # रुपये में
""", 'ख': """
खबर	1043 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1038 Kिस्क्लेमर:
""", 'द': """
द	1032 Kेखें:	1032 Kेखें वीडियो
""", 'प': """
पढ	1032 Kें:	1056 Kें-	1056 Kिए:
""", 'भ': """
भ	1038 (Kाषा
""", 'म': """
म	1052 Kात्र # रुपये में
""", 'य': """
य	1032 Kे भी पढें	1032 Kे भी पढें:	1038 (Kे लेखक के	1056 Kे भी पढें-	1056 Kे भी देखें:
यह	1032 K भी पढें	1032 K भी पढें:	1032 K भी देखें:	1038 (K लेखक के	1043 K खबर आपको	1056 K भी पढें-	1056 K भी पढें -
""", 'ल': """
ल	1038 Kेखक के बारे में	1038 Kेखिका के बारे में	1038 (Kेखक	1038 (Kेखिका	1038 Kेखक वरिष्ठ पत्रकार हैं	1038 Kेखक स्वतंत्र पत्रकार हैं	1038 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1032 Kंबंधित:	1052 Kिर्फ # रुपये में	1056 Kंबंधित खबर:	1056 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	151 Kো পডুন	173 Kো পডুন:	173 Kো পডুনঃ
আরও	151 K পডুন:	151 K পডুন	151 K দেখুন:	173 K পডুনঃ	173 K পডুন-	173 K পডুন :
""", 'ছ': """
ছব	156 Kি:
""", 'প': """
প	174 Kৃষ্ঠপোষকতায
পড	151 Kুন:
""", 'ব': """
ব	174 Kিজ্ঞাপনের পর	174 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	156 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	156 Kেখক:	156 Kেখকঃ	156 Kেখকের আরও
""", 'স': """
স	156 Kূত্র:	156 Kূত্রঃ	174 K্পনসরড	174 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2081 Kติดตาม	2081 Kไลก์
""", 'ข': """
ขอ	2084 Kบคุณภาพจาก	2084 Kบคุณข้อมูลจาก
ข่	2078 Kาวที่เกี่ยวข้อง:	2084 Kาวโดย	2090 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2090 Kิป:
คุ	2087 Kณรู้สึกอย่างไรกับ	2087 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2090 Kคลิป:	2090 Kคลิป :
""", 'ซ': """
ซื	2088 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2078 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2081 Kดตามช่อง	2081 Kดตามเรา	2081 Kดตามข่าว	2098 Kดตามอ่านข่าวอื่นๆ	2098 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2086 Kม ai
""", 'ท': """
ทด	2088 Kสอบความรู้ของคุณ
ทำ	2088 Kแบบสำรวจสั้น
ที	2084 K่มา:	2084 K่มา :
""", 'บ': """
บท	2086 Kความนี้ใช้ ai	2086 Kสรุปนี้	2086 Kความนี้แปล	2086 Kความนี้เรียบเรียง	2087 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2086 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2084 K้เขียน:	2084 K้เขียน :
""", 'พ': """
พบ	2087 Kข้อผิดพลาดในบทความ
พื	2099 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2088 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2084 Kพ:
""", 'ร': """
ร่	2088 Kวมโหวต:	2088 Kวมโหวต :	2088 Kวมทำแบบสำรวจ	2088 Kวมสนุก	2094 Kวมสนับสนุน
""", 'ล': """
ลง	2088 Kทะเบียนเข้าร่วมสัมมนา	2088 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2094 Kับสนุน
สร	2086 Kุปโดย	2086 Kุปข่าวด้วย	2086 Kุปนี้	2086 Kุปข่าวโดย	2087 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2078 Kานเพิ่มเติม:	2078 Kานต่อ:	2078 Kานข่าวต้นฉบับ:	2078 Kานเพิ่มเติม	2078 Kานประกอบ:	2090 Kานข่าวเพิ่มเติม:	2090 Kานข่าวเพิ่มเติม	2090 Kานข่าวที่เกี่ยวข้อง:	2090 Kานข่าว:	2090 Kานเรื่องอื่น:	2098 Kานข่าวอื่นๆ	2098 Kานข่าวต้นฉบับได้ที่	2098 Kานบทความอื่นๆ	2098 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2084 Kางอิง:
""", 'เ': """
เก	2084 Kี่ยวกับผู้เขียน
เข	2081 K้าร่วมช่อง
เน	2086 Kื้อหานี้สร้าง	2099 Kื้อหาสปอนเซอร์	2099 Kื้อหาโฆษณา	2099 Kื้อหาสนับสนุนโดย
เพ	2081 Kิ่มเพื่อน
เร	2084 Kื่อง:	2084 Kื่อง :	2084 Kื่องและภาพ
""", 'แ': """
แจ	2087 K้งแก้ไขข่าว
แช	3 Kร์
แป	2086 Kลโดย
แอ	2081 Kดไลน์
""", 'โ': """
โฆ	2099 Kษณา -
""", 'ใ': """
ให	2087 K้คะแนนบทความ
""", 'ไ': """
ไม	2081 K่พลาดทุกข่าวสาร	2081 K่พลาดข่าว
""", 'ả': """
ảnh	2251 K:
""", 'ủ': """
ủng	2251 K hộ tác giả	2262 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1254 Kせて読みたい	1254 【Kせて読みたい】	1254 Kせて読みたい:
""", 'こ': """
こち	1254 Kらもおすすめ	1254 Kらもおすすめ:	1279 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1260 K記事を書いた人	1260 K記事の筆者	1263 K要約はai	1263 K要約は、ai	1263 K要約は役に立ち	1263 ※K要約	1263 K記事の翻訳	1263 K記事の要約	1263 K記事はai	1263 K翻訳	1263 K見出しはai	1270 K記事は	1270 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1254 Kと見る:	1279 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1279 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1279 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2301 K内容由ai
""", '作': """
作者	2298 K:	2298 (K	2298 K係	2298 K为	2298 K為
""", '你': """
你可	2291 K能會喜歡:	2319 K能想看:
你有	2297 K线索
你覺	2303 K得這篇
你觉	2303 K得这篇
""", '來': """
來源	2298 K:
""", '內': """
內容	2301 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2301 K由ai
""", '写': """
写真	1254 【K】	1254 K:	1279 【Kを見る】	1279 【Kギャラリー】
""", '出': """
出典	1260 K:
""", '分': """
分享	3 K
""", '前': """
前回	1279 【K】	1279 Kの記事:
""", '加': """
加入	12 K	2295 K	2314 K
""", '動': """
動画	1254 【K】	1279 【Kを見る】
""", '升': """
升級	2314 K
升级	2314 K
""", '原': """
原文	2318 K刊于	2318 K刊於
""", '参': """
参与	2305 K我们的
参考	1254 K:
""", '參': """
參與	2305 K我們的
""", '发': """
发现	7 K错误	2304 K错误
""", '取': """
取材	1260 K・文	1260 K・執筆
""", '另': """
另请	2291 K参阅
""", '可': """
可以	2296 K在x上
""", '合': """
合わ	1254 Kせて読みたい:
""", '同': """
同场	2291 K加映:
同場	2291 K加映:
""", '問': """
問問	2301 K我們的ai
""", '執': """
執筆	1260 K:	1260 K/
""", '報': """
報名	2305 K參加
""", '填': """
填写	2305 K问卷
填寫	2305 K問卷
""", '如': """
如发	2304 K现
如有	2297 K线索	2297 K線索
如果	2297 K您有相关线索	2297 K您有	2297 K你掌握	2297 K您掌握
如發	2304 K現
""", '審': """
審校	2298 K:
""", '延': """
延伸	2291 K閱讀	2291 K阅读	2291 K閱讀:	2291 【K閱讀】	2319 K閱讀:	2319 K阅读:
""", '引': """
引用	1260 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2319 K:
影音	2319 K:
""", '往': """
往下	2319 K看更多:
""", '您': """
您对	2303 K这篇文章
您對	2303 K這篇文章
您有	2297 K线索
您的	27 K评论
您覺	2303 K得這篇
您觉	2303 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2291 K阅读:
""", '扫': """
扫描	2295 K
扫码	2295 K
""", '投': """
投票	2305 K:
投稿	27 Kは
""", '报': """
报名	2305 K参加
""", '按': """
按讚	2295 K追蹤
""", '採': """
採訪	2298 K撰文:
""", '推': """
推荐	2291 K阅读	2291 K阅读:
推薦	2291 K閱讀:
""", '提': """
提供	1260 K:
""", '摘': """
摘要	2301 K由
""", '撰': """
撰文	2298 K:
撰稿	2298 K:
""", '支': """
支持	2312 K
""", '收': """
收听	1 K	2307 K我们的播客	2307 K我们的节目
收聽	1 K	2307 K我們的播客	2307 K我們的節目
""", '文': """
文/	1260 K
文:	1260 K
文・	1260 K
文章	2298 K来源:	2304 K有误	2304 K有誤
""", '新': """
新聞	2297 K線索
新闻	2297 K线索热线	2297 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2291 K:	2291 K新聞:	2291 K內容:	2291 【K新聞】	2291 K相關	2291 K阅读:	2291 K報導:	2291 K报道:	2318 K精彩内容	2318 K精彩內容	2318 K资讯	2318 K資訊	2318 K内容请	2318 K內容請	2319 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2297 K要爆
""", '本': """
本内	2301 K容由ai
本摘	2301 K要
本文	2298 (K作者	2298 K作者	2301 K摘要	2301 K由ai	2301 K由人工智能翻译	2301 K由人工智能生成	2301 K由人工智慧	2318 K章來自	2318 K转载自	2318 K轉載自	2318 K来自	2318 K來自
""", '来': """
来发	31 K表第一
来源	2298 K:
""", '校': """
校对	2298 K:
""", '構': """
構成	1260 K・文
""", '次': """
次に	1254 K読む:
次の	1279 Kページ:	1279 【K記事】
次ペ	1279 Kージ:
""", '欢': """
欢迎	12 K关注	2295 K加入	2296 K在	2296 K关注	2297 K提供线索	2297 K投稿
""", '歡': """
歡迎	12 K追蹤	2295 K加入	2296 K在	2297 K提供線索	2297 K投稿
""", '此': """
此摘	2301 K要
""", '测': """
测一	2305 K测:
""", '測': """
測一	2305 K測:
""", '点': """
点击	2291 K查看	2307 K观看视频	2307 K收听
点我	2295 K加入
""", '熱': """
熱門	2319 K新聞:
""", '爆': """
爆料	2297 K请	2297 K請
""", '画': """
画像	1254 【K】	1279 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2304 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2291 K阅读	2291 K新闻	2291 K报道:	2291 K阅读:	2319 K新闻:	2319 K文章:
相關	2291 K新聞	2291 K報導	2291 【K新聞】	2291 K閱讀:	2319 K新聞:	2319 K文章:	2319 K報導:
""", '看': """
看更	2291 K多:	2319 K多:
""", '立': """
立即	2295 K加入	2305 K报名	2305 K報名
""", '筆': """
筆者	1260 Kプロフィール
""", '編': """
編輯	2298 K:
""", '线': """
线索	2297 K征集
""", '编': """
编辑	2298 K:	2298 (K:
""", '聽': """
聽我	2307 K們的podcast
""", '著': """
著者	1260 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2307 K上方影片
""", '观': """
观看	2307 K上方视频
""", '视': """
视频	2319 K:
""", '訂': """
訂閱	2314 K
""", '記': """
記事	7 Kの誤り	1270 Kの誤り	1270 Kに誤り
記者	1260 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1254 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2312 K持
""", '订': """
订阅	2314 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2312 K持
""", '責': """
責編	2298 K:
""", '資': """
資料	2298 K來源:
""", '贊': """
贊助	2312 K
""", '责': """
责任	2298 K编辑:	2298 (K编辑
责编	2298 K:
""", '赞': """
赞助	2312 K
""", '这': """
这个	2302 K摘要
这段	2302 K摘要
这篇	8 K文章	2302 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2302 K摘要
這篇	2302 K文章
""", '采': """
采写	2298 K:
""", '長': """
長按	2295 K
""", '长': """
长按	2295 K
""", '関': """
関連	1254 K記事	1254 K記事:	1254 【K記事】	1254 K:	1254 【K】	1254 K:	1279 【K写真】	1279 K記事:
""", '閱': """
閱讀	2291 K更多
""", '问': """
问问	2301 K我们的ai
""", '阅': """
阅读	2291 K更多
""", '馬': """
馬上	2305 K報名
""", '马': """
马上	2305 K报名
""", '點': """
點我	2295 K加入
點擊	2291 K查看	2307 K觀看影片
""", '같': """
같이	1300 K 보기:
""", '관': """
관련	1300 K 기사:	1321 K 기사 :	1321 [K 기사]	1321 K 기사-
관련기사	1300 K	1300 K:	1300 [K]	1321 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1309 K #줄 요약
기사에	1314 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1321 K 기사:
""", '당': """
당신의	1313 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1300 K 읽기:
더보기	1300 [K]	1300 K:
""", '독': """
독자	1313 K 설문에	1313 K 설문조사에
""", '많': """
많이	1321 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1309 K 요약은
""", '사': """
사진출처	1324 K:
""", '생': """
생성형	1309 K ai가 요약
""", '설': """
설문에	1313 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1313 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1300 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1309 K 요약은 ai	1309 K 요약이 도움	1309 K 기사는 인공지능	1309 K 기사는 ai	1309 K 번역	1314 K 기사가 도움이	1314 K 기사를 어떻게	1314 K 뉴스에 대한 의견	1314 K 기사에 대한 의견
이슈	1321 [K]
이어	1300 K 읽기:
""", '인': """
인기기사	1321 [K]
""", '자': """
자료출처	1324 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1300 K 기사:
추천기사	1321 [K]
""", '출': """
출처	1324 K:	1324 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1300 K 볼 만한 기사:	1300 K 보면 좋은 기사:	1321 [K 읽기]
""", '핫': """
핫클릭	1321 [K]
""", '화': """
화보	1300 [K]
"""}

CONTAINS = {'a': """
abonați	1750 K-vă	1754 K
abonații	1751 K noștri
abonează	1714 K-te pentru	1717 K-te pe youtube	1750 K-te
abonné	912 déjà K	912 pas encore K	912 en tant qu'K
abonnés	912 réservé aux K	912 réservé à nos K	969 nos K	972 K
abonējiet	1405 K
actualité	915 l'essentiel de l'K	920 suivez l'K	920 suivez toute l'K	920 retrouvez toute l'K	933 couvre l'K
adatkezelési	1075 K tájékoztató
admitió	756 K
adomány	1121 K
adományoddal	1117 K
adományok	1121 K
adományozz	1117 K
adományozzon	1094 K itt
advirtió	756 K
adó	1068 K #%
adód	1119 K #
adója	1094 K #
adăugat	1753 a K
affiliatelänkar	37 K	2052 K
affilié	37 lien K
affiliés	37 liens K
affirmé	971 a K
afiliación	37 enlaces de K
afirmó	756 K
agregó	756 K
aicināja	1408 K
aizsargātas	1375 visas tiesības K
aiškino	1369 K
ajouté	971 a K
ajută	1750 K-ne
ajánld	1117 K fel
alkalmazás	1073 töltsd le az K
alkalmazásban	1092 az K
alkalmazást	1092 K
alkalmazásunk	1118 K
alkalmazásunkat	1073 töltse le K
alăturat	1727 s-a K echipei
améliorer	952 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	402 jetzt K:
anketě	253 naší K	253 v K
ankietę	35 naszą K	1614 naszą K	1614 krótką K
anmäl	2070 K dig till
anmäla	2047 genom att K dig
annoncé	971 a K
annoncør	338 betalt af en K	338 betalt af K
annonslänkar	37 K	2052 K
annonsör	2061 betalt av en K	2061 betald av en K
annonsør	1564 betalt av en K
anunció	756 K
anunțat	1753 a K
använder	2021 vi K cookies	2021 K kakor
anúncio	1689 após o K	1689 depois do K
anúncios	1707 sem K
apelował	1646 K
apelowała	1646 K
aplicación	700 descarga la K	700 descarga nuestra K
aplicația	1717 descarcă K	1751 K noastră
aplikację	1586 pobierz K	1586 pobierz naszą K	1586 ściągnij K	1637 naszą K
aplikácii	1918 našej K
aplikáciu	1918 mobilnú K	1918 K
aportació	214 la teva K
aportación	719 tu K	744 haz tu K
apoyá	753 K
applikációnk	1092 K
applikációnkat	1092 K
apsolīja	1408 K
apóyanos	719 K	753 K
apóyenos	719 K	753 K
apúntate	699 K a nuestra	699 K gratis	753 K a	753 K gratis
apărat	1753 s-a K
arkadaşinla	2146 bir K paylaş
artykuł	15 darmowy K	20 cały K	1578 podoba ci się ten K	1615 nasz K do końca	1635 ostatni darmowy K	1644 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	689 te ha gustado este K	696 regala este K	696 regalar este K	697 último K gratis	697 te queda # K	747 y lee este K	754 este K
artículos	15 K gratis	697 K gratis este mes	697 te quedan # K	697 límite de K
aseguró	756 K
associés	924 cookies K à ce contenu
assuré	971 a K
asumă	30 nu își K
ausgewählt	454 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1714 K-te pentru
autorką	1606 kontakt z K
autorská	237 K práva
avertizează	1753 K
avísanos	753 K
ayúdanos	719 K	753 K a
açikladi	2161 K
açin	2146 K
añadió	756 K
año	755 al K
""", 'b': """
bağirdi	2161 K
bağirdilar	2161 K
bağiriyor	2161 diye K
bağiriyordu	2161 K
bağiş	2158 K yap	2162 K
bağişiniz	2158 K
bağlantilari	2143 satiş ortakliği K
başlayan	2145 tl'den K
başvurun	2146 K
behält	29 K sich vor	29 K sich das recht
behöver	2010 vi K ditt stöd	2070 vi K din hjälp
bekapcsolása	1073 értesítések K
beløb	349 fast K
beløp	1573 gi et K	1575 fast K
bemängeln	476 K
bemängelt	476 K
berättade	2073 K
berättar	2073 K
bestätigen	363 K sie ihre
bestätigungslink	445 K
bestätigungsmail	363 K	445 K
betalvägg	2074 K
bezplatný	272 poslední K článek	1912 náš K webinár	1935 posledný K článok
bezplatných	1921 K článkov
bezpłatne	1620 K konto
bezpłatny	1611 nasz K webinar	1635 ostatni K artykuł
bezpłatnych	1620 limit K
beğendiyseniz	2159 bu haberi K	2159 bu yaziyi K
biết	2273 cho K
blokování	230 K reklam
boletín	699 recibe el K	699 nuestro K	699 K diario	753 recibe el K	754 nuestro K	757 K
boîte	915 dans votre K mail	915 dans votre K e-mail
brezplačen	1991 zadnji K članek
brezplačne	1978 K članke
brezplačni	1971 naš K webinar	1991 zadnji K članek
brezplačnih	1978 K člankov
bronił	1646 K się
brzmiał	1646 K
brzmiała	1646 K
brzmiało	1646 K
butlletí	184 subscriu-te al K	184 el nostre K	215 el nostre K	218 K
buzdított	1120 K
buzdította	1120 K
buzón	699 en tu K
bájate	753 K la app
báo	2270 hãy K
bönföll	2073 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2073 K
bønfaldt	350 K
bønn	1509 vi har en K til deg
bønnfalt	1576 K
bústia	205 a la teva K
bülten	2139 e-K	2162 K
bültene	2112 K abone	2112 K kayit	2112 K kaydol
bülteni	2139 haber K
bültenimiz	2159 K
bültenimize	2112 K	2158 K	2159 K
bültenine	2139 K
błagał	1646 K
błagała	1646 K
bạn	2237 hộp thư của K	2261 sự ủng hộ của K	2270 sự ủng hộ của K	2270 mời K
bằng	2269 K văn bản của báo
""", 'c': """
caffè	1197 un K
café	719 un K	744 un K al mes	935 un K
caractères	952 limitées à # K
catedrática	717 es K
catedrático	717 es K
celého	223 pro čtení K
cercetătoare	1727 este K
cercetător	1727 este K
chaîne	969 notre K
chefredaktör	2037 är politisk K	2037 är K
chefredaktør	316 er K
chuyện	2250 bạn có câu K
chép	2246 cấm sao K	2269 mọi sao K
chính	2241 K sách bảo mật
chúng	2237 bản tin của K tôi	2239 theo dõi K tôi	2250 cho K tôi qua	2250 liên hệ với K tôi	2270 ủng hộ K tôi	2270 K tôi cần sự giúp đỡ	2270 giúp K tôi	2270 theo dõi K tôi	2271 K tôi trên	2271 của K tôi	2271 cho K tôi
chọn	2270 hãy bình K
cikkünk	1118 minden K
cikkünkhöz	1118 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1667 nos K
comentó	756 K
comisión	733 recibir una K
comissió	200 rebre una K
comissão	1688 receber K	1688 receber uma K
commerciële	1469 K partner
communauté	939 K whatsapp	939 K signal
compártela	25 K
compártelo	25 K
comunità	1220 parte della nostra K
condamné	971 a K
condiții	1719 termeni și K
confidentialité	924 politique de K
confidențialitate	1719 politica de K
conférences	933 est maître de K
connecté	926 vous devez être K
conteúdo	9 este K	9 K externo	1654 acesse todo o K	1683 ao exibir este K	1683 ao ver este K
contribuição	1675 com a sua K	1706 sua K é essencial
contó	756 K
conversación	710 participar en la K
conținut	9 acest K	1714 K doar pentru abonați
conținutului	1724 preluarea K
cookieinställningar	2039 K
corespondentă	1727 este K
creează	1750 K un cont
csatornájára	1084 viber-K
csatornánk	1118 K
csatornánkhoz	1084 telegram-K	1084 whatsapp-K
csatornánkra	1084 youtube-K
csábított	1120 K
cuéntanos	710 K en	753 K
czytać	1583 aby K dalej	1583 żeby K dalej	1643 chcesz K dalej
czytelników	36 naszych K	1615 opiniami K	1626 z wpłat K	1626 dzięki wsparciu K	1642 K	1644 naszych K	1644 z wpłat K
cântau	1753 K
címével	1116 e-mail-K
của	2252 là cây bút K	2271 độc giả K
""", 'd': """
daní	1926 # % z K	1926 #% z K
darbą	1367 mūsų K
darowiznę	1581 przekaż K	1643 przekaż K
datenschutzerklärung	373 unserer K	474 unserer K	474 unsere K
datenübertragung	396 der K zu
debatindlæg	317 send dit K	317 skrive et K
debatredaktør	316 er K
debattredaktør	1538 er K
debattør	316 er K
declaró	756 K
decía	756 K
demandé	971 a K
denmişti	2161 K
denunció	756 K
descarcă	1750 K
descárgate	700 K la	700 K nuestra
destekçimiz	2146 K olun	2158 K olun
desteğiniz	2158 K
desteğinizle	2159 K
desteğiyle	18 okurlarin K	2132 yapay zeka K	2141 K ayakta	2151 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1917 K môžu
disponível	1657 K no google play
doação	1651 faça uma K	1675 sua K	1706 sua K	1706 faça uma K	1710 K
doações	1710 K
dodał	1646 K
dodała	1646 K
dodává	285 K
događaj	1856 naš K
domagał	1646 K się
donació	214 fes una K	218 K
donación	692 haz una K	692 tu K	719 tu K	719 una K	753 tu K	753 haz una K	757 K
donația	1750 K ta
donație	1750 fă o K	1754 K
donații	1754 K
donează	1750 K acum
doporučil	285 K
doporučila	285 K
doporučovala	285 K
dopuštenja	1866 bez K
doradzał	1646 K
dorzuć	1643 K się
dostawać	1636 chcesz K
dostávajte	1941 K
dostávat	273 chcete K
dostávať	1936 chcete K
dostávejte	279 K
dostęp	1583 masz już K	1620 pełny K do	1620 wykup K	1643 kup K
dostępny	1583 artykuł K tylko
dotazník	253 krátký K	1916 krátky K
dotazníka	1916 nášho K
dotazníku	253 našeho K	253 krátkého K
dowolną	1645 K kwotą
dočtete	260 více se K
dołóż	1643 K się
dołącz	1590 K do nas na	1643 K do nas	1643 K do grona	1643 K do nich
draudžiama	1341 K kopijuoti	1341 be leidimo K	1341 be sutikimo K
draudžiamas	1362 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1644 K dalej
dziennikarką	1607 jest K
dzięki	1644 K wam	1644 K tobie
dziękujemy	1617 K za zapisanie	1617 K za zapis	1643 K, że nas czytasz
débloquer	912 pour K
déclare	971 K
déclaré	971 a K
découvrez	912 K nos offres	968 K nos offres
déductible	908 K des impôts	908 K à #	970 K
déjanos	6 K tu
dénonce	971 K
déplore	971 K
déposés	944 des cookies seront K
désabonner	915 K à tout moment
désactiver	922 K adblock
désactivez	922 K adblock
désinscrire	915 vous K à tout moment
díky	283 K vám
dömde	2073 K
dømte	350 K	1576 K
děkujeme	282 K, že nás čtete
dụng	2239 tải ứng K	2270 tải ứng K
""", 'e': """
edellyttää	897 K tunnusta
editörüdür	2129 K
elaboración	733 no ha participado en la K
electrònic	184 el teu correu K
electrónico	699 tu correo K	710 tu dirección de correo K no será publicada
elolvasásához	1070 a teljes cikk K
elsőként	1093 értesülj K
előfizetés	1121 K
előfizetéssel	1096 K
előfizető	1070 már K	1117 legyen K
előfizetőink	1070 K olvashatják	1096 K számára	1118 K
előfizetők	1106 csak K	1121 K
előfizetőknek	1070 csak K	1106 K szól
előfizetőnktől	1116 K
emlékeztetett	1120 K
endereço	1667 seu K de email não será
engedély	1099 K nélkül tilos
engedélyezze	1075 K a javascript
engedélyhez	1099 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	969 cette K	1485 onze korte K	1485 onze K
enquêtent	969 K pour vous
enquêtes	969 nos K
ensimmäinen	902 K kuukausi
enthält	396 dieses element K daten
envíanos	753 K
epizódu	1914 K
erhvervsredaktør	316 er K
erhältlich	402 shop K
erişin	2146 K
erklärt	476 K
erklärte	476 K
erkände	2073 K
erzählen	473 K sie es weiter
erzählt	476 K
erzählte	476 K
escribió	756 K
escríbenos	710 K a	753 K
estimé	971 a K
estás	689 ya que K aquí	689 ya que K por aquí
etkinleştir	2118 javascript'i K
evästeasetuksiasi	874 K
evästeet	874 K	899 K
evästeitä	859 K
existují	263 K díky
explicó	756 K
expliqué	971 a K
externého	1908 K obsahu
externí	246 K obsah
externího	246 K obsahu	246 obsah z K
externý	1908 K obsah
""", 'f': """
favoritkälla	2033 K
faça	1706 K um pix
felelősséget	30 nem vállal K
felhasználási	1075 K feltételek
feliratkozás	1071 K a hírlevélre	1071 hírlevél K
feliratkozásommal	1082 K
feliratkozással	1082 K
folosește	1719 K cookie
folytatásához	1070 a cikk K
fordítóval	1089 gépi K
forintért	1096 havi # K
formulára	1919 odoslaním K
formulário	1706 inscreva-se no K
formuláře	256 odesláním K
forrásként	1083 kedvenc K
fortæller	350 K
frågade	2073 K
férjen	1117 K hozzá
följ	2018 K oss på	2070 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2029 alla rättigheter K
fördere	473 K
fördermitglied	417 werde K	417 werden sie K
fördern	473 jetzt K	473 K sie
föredragen	2033 K källa
föredragna	2033 K källa
föreslog	2073 K
författare	2037 är K och
förklarade	2073 K
förklarar	2073 K
försvarade	2073 K sig
følg	298 K os på	347 K os	1520 K oss på	1573 K oss
første	329 K måned	349 K måned	1552 K måned	1575 K måned
független	1068 támogassa a K	1118 K sajtó
főszerkesztője	1087 K
""", 'g': """
gadā	1407 K
gazeteciliği	2159 bağimsiz K
gazeteciliğimiz	2159 K
gefällt	445 K ihnen, was sie	445 K dir, was du
gelmişken	2107 buraya kadar K
geöffnet	375 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1888 K
gridò	1234 K
gràcies	206 K a gent com tu	215 K a tu
grátis	1708 teste K
grâce	18 K à vous	908 K à vos dons
gärna	2070 vill K höra från dig
går	287 før du K	1509 før du K
gåva	2010 din K	2010 ge en K	2070 din K	2070 ge en K	2074 K
gönderdik	2153 size bir e-posta K
gönderin	2146 K
göra	2071 K mer
göre	2161 K
görün	2146 K
göster	2146 K
gösterilmeden	2123 kaynak K
głosił	1646 K
głosiła	1646 K
głosiło	1646 K
głosuj	1631 K
głosujcie	1631 K
głównej	1622 na stronie K
gửi	2250 xin K về	2270 hãy K
""", 'h': """
használ	1075 sütiket K	1075 cookie-kat K
használat	1075 sütik K
heißt	476 K es
hinzufügen	388 bei google K
hirdették	1120 K
hirdetés	11 a K	11 K után
hjälp	2040 K av ai	2062 K av ai	2070 K oss
hjælp	319 K af ai	319 K fra ai	339 K af ai	347 vi har brug for din K	347 K os
hlásal	285 K
hlásala	285 K
hlásá	285 K
hovorí	1947 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1120 K
hyödyntäen	875 tekoälyä K
hájil	285 K se
hájila	285 K se
häng	2070 K med i
häufiger	388 bei google K
hävdar	2073 K
håller	2069 läsare som K
hævder	350 K
hébergé	924 ce contenu est K par
híreinket	1116 K
hírekben	1073 a google K	1083 google K
hírlevelére	1082 K
hírlevelünk	1118 K
hírlevelünket	1082 K
hírlevelünkre	1071 K	1118 K
hírlevél	1121 K
hó	1119 ft/K
hónap	1096 első K	1119 első K
hören	469 K sie hier.
hører	1543 der du K
hükmetti	2161 K
hüüdis	797 K
hüüdsid	797 K
hűségidő	1106 K nélkül
hồng	2268 nhận hoa K
""", 'i': """
iecienītāko	1382 K avotu
ifølge	350 K	1576 K
illimité	912 accès K	961 en K
incorporó	717 se K a
independentă	1751 presa K
independência	1707 a K
indicó	756 K
indiqué	971 a K
indrømmede	350 K
indrømmer	350 K
indépendance	969 notre K
indépendant	908 soutenez le journalisme K	969 journalisme K	969 média K
indépendante	958 la presse K a	969 presse K	969 information K
información	704 sigue toda la K	704 siga toda la K	717 cubre la K	754 esta K
informację	1606 wyślij K
informațiilor	1724 preluarea K
informó	756 K
informē	1408 K
innehåll	2021 externt K	2039 externt K
innehållet	9 K
innrømmer	1576 K
innrømmet	1576 K
inquiète	971 s'K
inquérito	35 nosso K
inscrição	1656 cancelar a K	1697 sua K foi
inscríbete	753 K
insändare	2038 skicka din K	2038 din K till	2038 skriva en K
intelektą	1349 dirbtinį K	1364 dirbtinį K
inteligencję	1628 przez sztuczną K
inteligencí	265 umělou K
intelligenciával	1089 mesterséges K készült	1108 mesterséges K
intégralité	912 pour lire l'K
investigación	754 esta K
investigação	1707 esta K
investigație	1751 această K
investigațiile	1751 continua K
invítame	753 K a
invítanos	753 K a
ismételgette	1120 K
istediğiniz	2111 K zaman iptal	2160 K zaman iptal
izražavaju	1860 komentari K
içeriği	9 K
içeriğin	2131 harici K
išorinio	1347 K turinio
""", 'j': """
jautāja	1408 K
javasolják	1120 K
jesteś	1578 skoro już tu K	1578 skoro tu K
jugé	971 a K
jurnalistă	1727 este K
jurnaliștii	1749 K noștri îți trimit	1751 K noștri
jälgi	794 K meid
jäljellä	893 ilmaista juttua K
jäseneksi	900 liity K
""", 'k': """
kanał	1644 nasz K
kannatusjäseneksi	900 liity K
kanál	283 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1889 K
kedykoľvek	1894 odhlásiť sa môžete K
keresőben	1083 google-K
khoản	2236 bạn đã có tài K	2241 điều K sử dụng
không	2246 K sao chép
khẳng	2273 K định
kiabált	1120 K
kiabálta	1120 K
kiabálták	1120 K
kifogásolja	1120 K
kirjeessä	903 luki K
kiáltott	1120 K
kiáltotta	1120 K
kiáltották	1120 K
kiến	2258 ý K của bạn sẽ
kliknutím	256 K na
kolačića	1852 K	1881 K
kolačiće	1852 K	1881 K
kolačići	1852 K
komentować	6 K	1595 aby K
komentár	6 pridať K	1917 pridajte K
komentára	1917 pridanie K	1917 vloženie K
komentátor	244 je K	244 , K
komentátorem	244 je K
komentátorkou	244 je K	1906 je K
komentátorom	1906 je K
komentář	6 přidat K
komentáře	6 pro přidání K	254 vložení K	254 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	875 K
konferencję	1611 naszą K
konuştu	2161 diye K	2161 K
kopírovanie	1899 K obsahu bez	1899 K je zakázané
kopēšana	1381 K bez
korespondentką	1607 jest K
korespondentė	1346 K
korábban	1115 K itt írtunk	1115 K ebben a cikkben írtunk
krzyczał	1646 K
krzyczała	1646 K
krzyknął	1646 K
krzyknęła	1646 K
krävde	2073 K
krævede	21 K felter er	350 K
krönikör	2037 är K
kulturalną	1615 K dyskusję
kulturredaktör	2037 är K
kulturredaktør	316 er K	1538 er K
kumppanuuslinkkejä	887 K
kvíz	253 náš K	1916 náš K
kvíze	1916 našom K	1916 v K
kvízu	253 našem K	253 v K
kyltissä	903 luki K
kysyivät	903 K
kávéra	1119 K
käyttää	859 tämä sivusto K
käyttöehdot	882 hyväksyt K
kérdezte	1120 K
kérdezték	1120 K
kérdőívünket	35 K
kért	1120 K
kérte	1120 K
kérték	1120 K
können	473 K sie uns
könyörgött	1120 K
könyörögtek	1120 K
köszönjük	1117 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1073 K minket	1117 K minket
követelte	1120 K
követelték	1120 K
közlése	1107 nélküli K tilos
közölte	1120 K
kúpte	1944 si K
kündigte	476 K an
künstlichen	406 K stimme vorgelesen	406 K stimme vertont
künstlicher	462 mithilfe von K
küpsised	774 K
küpsistega	774 K	793 K
küsis	797 K
kč	258 za # K	258 od # K	284 od # K
kļūsti	1405 K par
křičel	285 K
křičela	285 K
křičeli	285 K
kể	2273 K
""", 'l': """
labākie	1401 K raksti tavā
lamentó	756 K
lançait	971 K
lasītu	1372 lai K tālāk
lasītāji	1406 mūsu K
lasītājiem	1406 mūsu K
lejupielādē	1405 K
leverandør	1540 ekstern K
leverantör	2039 extern K
leído	747 has K tus #
lietotnē	1391 K
linkistä	886 lisää tästä K
lisäsi	903 K
liên	2270 hãy K hệ
lucrează	1727 K în presă
lunedì	17 ogni K
lună	1752 pe K
luận	6 để bình K	2258 bình K của bạn sẽ
lájkolj	1073 K minket
lákal	285 K
läget	2048 koll på K
lähdet	847 ennen kuin K
läsa	2051 du kan K mer	2051 kan du K mer	2051 K mer om	2071 fri att K
läsare	36 våra K	2049 våra K	2071 våra K
läsarna	18 tack vare K
läser	2070 tack för att du K
läsning	0 min K
lästid	0 K
låst	343 K for	1569 K for	2066 K för
læser	347 tak fordi du K
læserbrev	317 skrive et K	317 send dit K
læsere	36 vores K	348 vores K
læseres	328 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	697 K de notas
límites	696 sigue leyendo sin K
lòng	2250 vui K gửi về	2270 vui K gửi	2270 vui K gọi
löd	2073 K
lød	350 K	1576 K
lūdza	1408 K
lập	2261 ủng hộ báo chí độc K	2271 báo chí độc K
""", 'm': """
magyarázta	1120 K
mailovú	1919 e-K adresu
mainoslinkkejä	37 K	887 K
manhãs	17 todas as K
masintõlke	776 K abil
materiał	9 ten K
matéria	20 ler esta K	1654 esta K é só	1702 para ler esta K	1707 esta K
matérias	1674 limite de K
matí	214 rep cada K
mawiał	1646 K
mawiała	1646 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1120 K
megszakítása	21 válasz K
meidän	900 tue K
meitä	884 tukea K	884 tue K	900 tue K	900 auta K
menționat	1753 a K
mesačne	1946 K
mesečno	1888 K	2004 K
mesélte	1120 K
miesiąc	1645 za K
miesięcznie	1645 K
miễn	15 bài K phí	2263 hết số bài K phí	2272 dùng thử K phí
mjesečno	1888 K
modération	952 charte de K	952 K par la rédaction
mokė	1369 K
mondták	1120 K
mostrará	696 este mensaje se K en
multó	756 K
mulțumim	1750 K că ne citești
munkatársa	1087 K
munkánk	1118 K
munkánkat	1068 támogasd K	1068 támogassa K	1094 K	1117 támogasd K	1117 támogassa K	1118 K
myönsi	903 K
másodközlés	1080 K
märkis	797 K
määräsi	903 K
mån	2050 kr/K	2072 kr/K
månad	2012 testa en K	2050 en K för	2070 testa en K	2072 per K	2072 varje K
månaden	2050 första K	2072 i K	2072 första K
månader	2050 K för #	2070 testa # K
månadsgivare	2070 bli K
måned	292 prøv en K	329 i # K	347 prøv en K	349 pr. K	1552 en K for	1573 prøv en K	1575 per K
måneden	349 om K	1575 i K
måneder	329 i # K	1552 K for #
média	969 notre K
mês	1707 até o fim do K	1708 por K	1708 ao K
míní	285 K
mówi	1646 K
mówili	1646 K
mówił	1646 K
mówiła	1646 K
môžete	1915 článok si K
müşterimiz	2157 K
mācīja	1408 K
mākslīgais	1388 K intelekts
mēnesis	1407 pirmais K
mēnesī	1407 K
mėgstamiausią	1342 K
mėnesį	1368 per K
měsíc	258 první K	284 za K	284 první K
měsíčně	284 K
můžete	252 článek si K
mạnh	2273 nhấn K
""", 'n': """
nabádal	285 K
nabádala	285 K
naléhal	285 K
namawiał	1646 K
namawiała	1646 K
napisał	1646 K
napisała	1646 K
napište	243 K nám	275 K na	282 K nám
napísal	1947 K
napíšte	1905 K nám	1905 K, prosím	1938 K na	1944 K nám
naročilo	1977 hvala za K
naročite	1952 K se na naše	2002 K se
naročnik	1951 že K
naročnike	1958 samo za K	1958 le za K
naročniki	1990 lahko berejo le K	1990 berejo samo K	2006 K
naročnikom	1951 dostopen le K	1951 na voljo K	1951 na voljo samo K	1951 na voljo le K	1990 dostopna le K	1990 dostopna samo K	1990 dostopen le K	1990 dostopen samo K
naročnina	1978 K	2006 K
naročnino	1978 z K	2000 z K
narzędzi	1628 przy wsparciu K ai
naujienlaiškio	1354 K
naujienlaiškis	1367 mūsų K	1370 K
naujienlaiškį	1335 mūsų K	1354 K	1366 užsisakykite K	1367 mūsų K
navođenja	1866 bez K izvora
navođenje	1866 uz K izvora
nawoływał	1646 K
našeho	249 do K týmu	249 K e-shopu
našem	1856 K timu
našich	274 K zpráv	1937 K správ
neatkarīgu	1405 atbalsti K
nekünk	1117 segíts K	1117 írjon K	1117 írj K	1117 jelezd K	1118 K adód
nemokamą	1358 K paskyrą
neobmedzený	1893 K prístup
neodpovídá	30 K za
neomezený	239 K přístup
neomezeně	223 K číst
nepriklausomą	1356 paremkite K žurnalistiką	1366 paremkite K	1367 K žurnalistiką
newsissä	867 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	282 podpořte K
nezávislá	283 K média
nezávislé	1945 K médiá
nezávislú	1944 podporte K
ngoài	2253 nội dung bên K
nguồn	2248 K ưu tiên	2248 K tin ưu tiên	2269 ghi rõ K
nhiệm	2258 chịu trách K về nội dung bình luận
nhân	2254 trí tuệ K tạo
nhấn	2270 K vào đây
nhận	2237 đăng ký K bản tin	2237 đăng ký K tin	2241 chấp K tất cả	2270 đăng ký K
nhập	24 đăng K	2236 đăng K để	2236 vui lòng đăng K	2270 đăng K để
niedostępny	1608 materiał wideo jest K
niezależne	1643 wesprzyj K	1643 wspieraj K	1644 K media
niezależność	1644 K
niezależną	1644 jesteśmy K
noastră	1751 munca K
nolēma	1408 K
norāda	1408 K
notificações	14 as K	1658 ative as K	1658 ativar K	1658 receba K
notificările	14 K	1717 activează K
notifikácie	1918 K
notícia	1707 esta K
notícias	1656 receba as K	1656 receba K	1661 siga as últimas K
novinařina	283 naše K
novinařinu	283 nezávislou K
novinár	1906 je K	1906 , K
novinári	1945 naši K
novinárka	1906 je K	1906 , K
novinárkou	1906 je K
novinárom	1906 je K
novinář	244 je K	244 , K
novinářem	244 je K
novináři	283 naši K
novinářka	244 je K	244 , K
novinářkou	244 je K
novičke	1952 na e-K
novičnik	1959 K	1959 e-K	2003 naš e-K	2006 K
novičnika	1959 K
nusprendė	1369 K
nášho	1912 do K tímu
nächste	21 in diesem browser für die K	473 sind sie der K
nói	2273 K
năm	2272 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	249 našem K
obegränsad	2012 K tillgång
obećala	1889 K
obećao	1889 K
obiecał	1646 K
obiecywał	1646 K
obligāta	1381 atsauce K
oblíbené	241 K zdroje
oblíbených	241 K zdrojů
oblíbenými	241 K zdroji
obrigatórios	21 campos K são	1667 campos K são
obveščanje	1977 na naše K
obľúbené	1903 K zdroje
obľúbených	1903 K zdrojov
obľúbenými	1903 K zdrojmi
odebírat	273 chcete K
odebírejte	225 K náš	279 K	282 K
odemkněte	223 K si
odhlásit	225 K se můžete kdykoli
odoberať	1936 chcete K
odpoveď	21 zrušiť K
odpovídal	285 K
odpověděl	285 K
odpověděla	285 K
odpověď	21 zrušit K
odpowiadał	1646 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1646 K
odpowiedziała	1646 K
odražavaju	1860 komentari K	1860 komentari ne K
odídete	1901 kým K
ofereça	1654 K este artigo
ograniczeń	1583 czytaj bez K	1583 czytaj więcej bez K
ogłosił	1646 K
ogłosiła	1646 K
oikaisupyynnöt	878 K
oikaisupyyntö	878 K
olvashatják	1114 csak előfizetők K
olvasási	0 K idő
olvasóiból	1094 K él
olvasóink	36 K	1118 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	753 danos tu K
ordenó	756 K
ordonné	971 a K
ortakliği	2143 iş K linkleri
orzekł	1646 K
osobních	238 ochrany K údajů	238 ochraně K údajů
osobných	1908 K údajov
ostrzegał	1646 K
ostrzegała	1646 K
ostrzegł	1646 K
otrzymywać	1636 chcesz K
oznámení	14 K
oznámil	285 K	1947 K
oznámila	285 K	1947 K
ozvěte	243 K se nám	282 K se nám
""", 'p': """
padėkite	1366 K mums
pageidaujamą	1342 K šaltinį
paklausė	1369 K
palīdzi	1395 ziedo un K	1405 K mums
palīdzību	1388 mākslīgā intelekta K	1403 mākslīgā intelekta K
parašykite	1366 K mums
parsisiųskite	1366 K
participación	710 normas de K
partnerské	261 K odkazy	1924 K odkazy
partneři	230 my a naši K
pastā	1393 e-K
patronką	1626 zostań naszą K
patrões	1707 sem K
paylaşin	25 K	2146 K
paziņoja	1408 K
paziņojumus	1392 K
państwa	1606 czeka na K
pašte	1354 jūsų el. K
pažadėjo	1369 K
periódico	754 este K	754 nuestro K
permanència	216 sense K
personvernerklæring	1523 K
phê	2261 mời bạn một ly cà K
phóng	2250 liên hệ K viên	2252 là K viên báo	2252 là K viên của
phút	0 K đọc
pidió	756 K
pidätetään	864 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1646 K
pisała	1646 K
pišite	1849 K nam	1880 K nam na	1880 K na	1886 K nam	1964 K nam	1964 K na	1994 K nam na	1994 K na	2002 K nam
piškotke	1967 K	1995 K
piškotki	1967 K
piškotkov	1967 K	1995 K
pište	275 K na	275 K nám na
plakáton	1120 állt a K
plânge	1753 se K
pochází	246 obsah K
podcastów	1612 K
podcastů	251 K
podcaście	34 naszym K
podkreśla	1646 K
podporovatelé	283 naši K
podporují	283 nás K
podpoře	283 díky K
podpořte	263 K	282 K nás	282 K naši	282 K naše	282 K mě
podrška	1886 vaša K
podrške	1867 bez vaše K	1887 vaše K
podršku	1886 vašu K
podržite	1867 K	1886 K nas	1886 K naš
podľa	1947 K
poinformował	1646 K
poinformowała	1646 K
pokračovanie	1893 pre K v čítaní
pokračování	223 K je dostupné	261 K článku níže
pokračuje	261 článek K	261 text K	1924 článok K	1924 text K
pokračujte	223 K ve čtení s
política	194 K de galetes	708 K de cookies	1665 K de cookies	1676 cobre K
pomocí	265 K ai
pomocą	1628 z K ai
pomoć	1886 vašu K
pomóż	1643 K nam
pomôžte	1944 K nám
poprosił	1646 K
poprosiła	1646 K
poprosiło	1646 K
poručila	1889 K
poručio	1889 K
poslední	272 K článek zdarma	272 K článek, který můžete
posledný	1935 K článok zadarmo
poslušajte	1993 K nas
postafiókjába	1071 K
postaládádba	1082 a K
postaládájában	1082 ön K
posílat	256 nechte si K
posílejte	243 K nám
potřebujeme	282 K vaši pomoc	282 K vaši podporu
používame	1908 K cookies
používá	230 tento web K
používáme	230 K cookies
powiedział	1646 K
powiedziała	1646 K
powtarzał	1646 K
powtarzała	1646 K
pozostało	1583 K # %	1583 K #%
pořadatelé	285 zvou K
pošaljite	1849 K nam	1849 K na	1886 K nam
pošlete	243 K nám	282 K nám
pošlite	1905 K nám	1944 K nám
pošljite	1964 K nam	1964 K jo nam	1964 K na	2002 K nam
požádal	285 K
požádala	285 K
pracę	1644 naszą K
pranešimus	1353 K
pranešė	1369 K
prašė	1369 K
predchádzajúceho	1939 bez K súhlasu
predplatiteľ	1893 už ste K	1893 ste K
predplatiteľom	1900 K	1944 staňte sa K
predplatiteľov	1900 pre K
predplatné	1893 už máte K	1921 K	1944 kúpte K	1944 kúpte si K	1948 K
predplatného	1921 K
predplatným	1921 K	1942 s K
preferată	1725 sursă K
preferované	241 K zdroje	1903 K zdroje
preferovaný	241 K zdroj	1903 K zdroj
preferovaných	241 K zdrojů	1903 K zdrojov
preferovaným	241 K zdrojem	1903 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1583 tylko dla K	1634 tylko dla K
prenumeratą	1620 z K
prenumeratę	1583 masz już K	1620 zamów K	1620 kup K	1620 wykup K
preporučila	1889 K
preporučio	1889 K
prečítate	1893 celý článok si K
pridružite	1886 K se našoj	1886 K im se	2002 K se nam
pridržana	1842 sva prava K
pridržane	1957 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1369 K
prihlásenie	1894 ďakujeme za K	1919 ďakujeme za K
prihlásení	1921 po K
prihlásením	1919 K súhlasíte
prihláste	24 K	1893 K sa a čítajte	1944 K sa na odber
prihvaćate	1862 prijavom K
pripažino	1369 K
programėlėje	1352 K
programėlę	1352 K
prohlásil	285 K
prohlásila	285 K
prohlížeč	10 váš K
pronađite	1878 K nas
proposé	948 conçu et K par
prosił	1646 K
prosiła	1646 K
pročitali	1836 da biste K
pročitate	1836 da K cijeli	1836 da K ceo
prośbę	1578 mamy do ciebie K	1578 mamy małą K
prošnjo	1961 imamo majhno K	1961 majhno K
prywatności	1593 polityka K	1593 polityce K
przeczytać	1583 aby K cały	1583 aby K ten artykuł
przeczytałaś	1615 dziękujemy, że K
przeczytałeś	1615 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1581 K nam #%	1643 K nam	1643 K #
przekonywał	1646 K
przekonywała	1646 K
przesyłajcie	1606 K
prześlij	1606 K nam	1606 K je do nas	1643 K nam
przyznał	1646 K
przyznała	1646 K
przyślij	1606 K nam	1606 K je do nas	1643 K nam
práca	1945 naša K
práce	283 naší K
práci	283 naši K
prácu	1945 našu K
précisé	971 a K
préférée	938 source K
préférées	938 sources K
prévient	971 K
príspevky	1917 K v diskusii
príspevok	1944 váš K
próxima	1707 nossa K
průzkumu	35 našeho K
ptá	285 K se
pubblicità	11 la K	1186 blocco della K	1232 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1087 K
publicité	11 la K	11 cette K	922 bloqueur de K	922 bloqueurs de K	969 sans K
publicités	922 bloqueur de K
publicystką	1607 jest K
publicystą	1607 jest K
publikování	236 K nebo šíření
publiée	22 ne sera pas K	926 votre adresse e-mail ne sera pas K
pytał	1646 K
pytała	1646 K
pytały	1646 K
pytań	1614 na kilka K
pyyntö	847 pieni K
pyysivät	903 K
pásale	753 K esta
päevakokkuvõte	781 K
päätoimittaja	872 K
päätti	903 K
påminde	2073 K
pénzbe	1118 K kerül
pénzéből	18 olvasók K
písemného	237 bez K souhlasu
písomného	1939 bez K súhlasu
píšte	1938 K na	1938 K nám na
pódcast	34 nuestro K	754 nuestro K
pārpublicēšana	1375 K bez	1381 K bez
přebírání	236 K článků
předchozího	237 bez K souhlasu	277 bez K souhlasu
předplatitel	223 už jste K	223 jste K
předplatitele	239 pro K
předplatitelem	282 staňte se K
předplatitelé	271 jen K	271 pouze K	271 najdou K	271 přečtou K	283 naši K	286 K
předplatitelům	239 K	271 pouze K	271 jen K
předplatné	223 už máte K	223 koupit K	258 K	286 K
předplatného	258 K
předplatným	223 dostupné s K	258 K	280 s K
předplaťte	223 K si	282 K si
přehrání	246 K videa
přečíst	223 zbývá vám K
přidejte	274 K si nás	282 K se	282 K se k nám
přihlaste	24 K	223 K se a čtěte	225 K se k odběru	282 K se k odběru
přihlášení	256 děkujeme za K	258 po K
přihlášením	256 K k odběru	256 K souhlasíte
připomněl	285 K
připustil	285 K
přispějte	263 K	282 K	282 K i vy
přiznal	285 K
přiznala	285 K
přiznává	285 K
příspěvek	282 váš K
příspěvku	246 zobrazení K
příspěvky	254 K v diskusi
""", 'q': """
quyên	2270 K góp ngay	2274 K góp
quyền	2246 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1646 K
radziła	1646 K
radí	285 K
rakstīja	1408 K
rappelé	971 a K
rašykite	1366 K mums
rašė	1369 K
reclamă	11 K
reconoció	756 K
recordó	756 K
recunoaște	1753 K
redacció	205 la K t'envia	215 la nostra K
redacción	743 la K te envía	754 nuestra K
redacția	1749 K îți trimite	1751 K noastră
redakcję	1643 wesprzyj K
redaktorką	1607 jest K
redaktorė	1346 K
redaktör	2037 är K för	2037 är K på	2037 är politisk K
redaktør	316 er K på	316 er K for	316 er politisk K	1538 er politisk K	1538 er K i	1538 er K for
redação	1697 a K envia	1707 nossa K
refusé	924 K le dépôt
registrácii	1921 po K
registráciou	1919 K súhlasíte
registráciu	1919 ďakujeme za K
regisztrálj	1117 K
regisztráljon	1117 K
regisztrálnia	1114 K kell
regístrate	696 K para	696 K gratis
reinhören	402 jetzt K:
rejestrując	1617 K się
reklamlänkar	2052 K
reklamą	11 K
reklám	1945 bez K
reklámok	1118 K nélkül
reportaż	1644 ten K
reporterką	1607 jest K
reportér	244 , K	1906 , K
reportérem	244 je K
reportérka	244 , K	1906 , K
reportérkou	244 je K	1906 je K
reportérom	1906 je K
reproducció	188 prohibida la K	213 K sense permís
reproducción	716 prohibida su K	716 prohibida la K
reprodução	1673 proibida a K	1673 K proibida	1705 K permitida desde	1705 K é permitida desde
republié	932 K avec	966 cet article est K
repórter	1676 é K
responsabilità	30 K di
reveló	756 K
rezervăm	29 ne K dreptul
riêng	2241 chính sách quyền K tư	2263 dành K cho thuê bao	2269 quan điểm K của tác giả
rovatvezetője	1087 K
ročne	1946 K
ročně	284 K
rät	476 K
rätta	2043 K fel
rättar	2043 vi K fel
räumte	476 K ein	476 K der	476 K die
rääkis	797 K
råber	350 K
råbte	350 K
rådde	2073 K
rådede	350 K
réagir	926 pour K
réagissez	968 K à
réalisation	948 n'a pas participé à la K
rédacteur	933 est K
rédaction	933 a rejoint la K	948 n'a pas participé à sa K	957 la K vous	961 pour soutenir la K	968 soutenez la K	968 alertez la K	969 notre K
rédactrice	933 est K
régulièrement	933 collabore K
réponse	21 annuler la K
répétait	971 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	912 cet article est K	912 ce contenu est K	912 article K
réservée	912 K aux abonnés	912 K à nos abonnés	912 la suite est K
réservés	912 K aux abonnés	932 tous droits K
résiliable	970 K à tout moment
részesített	1083 előnyben K forrásként
röst	2040 ai-K
răspuns	1753 a K	1753 au K
răspunsul	21 anulează K
rằng	2273 viết K	2273 cho K
""", 's': """
sacīja	1408 K
sadržaj	9 ovaj K	1852 vanjski K	1852 spoljni K
sadržaja	9 ovog K	1852 vanjskog K	1852 prikaz ovog K	1852 prikaz K
sakė	1369 K
sanctionné	971 a K
sandučić	1837 u vaš K
sandučiću	1837 u vašem K	1862 vašem K
sbírka	286 K
schließen	359 K sie ein abo	473 K sie ein abo
schránke	1894 vašej K
schránky	225 do vaší K	1894 do vašej K
sdílejte	25 K
segítsen	1117 K, hogy
segítségedre	1117 szükségünk van a K
según	756 K
sentenció	756 K
sería	744 sin ti no K
sesión	24 inicia K	24 inicie K	696 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1706 inicie K
señaló	756 K
sfătuia	1753 K
sfătuiește	1753 K
sfătuit	1753 a K
sisällön	9 K	874 ulkoisen K
sisältö	851 tämä K on vain
sisältöä	874 ulkoista K
sjefredaktør	1538 er K
sjöng	2073 K
skarży	1646 K
skarżył	1646 K się
skrzynkę	1585 na twoją K	1585 na swoją K	1617 K mailową
slobodné	1944 podporte K
slobodnú	1944 podporte K
slušajte	1878 K nas
slíbil	285 K
slíbila	285 K
sondę	1614 naszą K
sonuçlarinda	2126 google arama K
sorumluluğu	30 K
souborů	238 K cookie
souhlasíte	256 e-mailu K	256 odesláním K	256 registrací K
soạn	2250 về hộp thư của tòa K	2261 hãy ủng hộ tòa K	2269 bằng văn bản của tòa K	2271 tòa K
spolupráci	261 ve K s partnerem	1924 v K s partnerom
sporočite	1964 K nam
sportkrönikör	2037 är K
sportsredaktør	316 er K
spracovaním	1919 K osobných údajov
sprijiniți	1750 K
sprijină	1750 K-ne
správach	1904 google K
správy	1904 google K
stellenbörse	401 in unserer K
straipsnį	1365 šį K	1367 visą K
stronę	1637 naszą K
stwierdził	1646 K
stwierdziła	1646 K
stáhněte	282 K si
stálo	285 K na	285 K ve	285 K v
står	30 K för	350 K der på	1576 K det på	1576 K det i	2073 K det på
stöd	2010 med ditt K	2070 K oss	2070 K vår	2070 ditt K
stödja	2049 K oss med
stödmedlem	2070 bli K
stödprenumerant	2070 bli K
stötta	2049 K oss med	2070 K oss	2070 K vår	2070 K vårt
støt	328 K os	347 K os	347 K med
støtt	1573 K oss	1573 K vår
støtte	290 med din K	290 vi har brug for din K	328 K os med	328 din K gør	347 din K	347 bliv K	1512 med din K	1551 K oss med	1573 din K
støtteabonnent	1573 bli K
støttemedlem	347 bliv K	1573 bli K
stāstīja	1408 K
stěžuje	285 K
subscripció	218 K
subskrybentów	1583 tylko dla K	1583 dostępna dla K	1583 dostępne dla K	1634 tylko dla K
subskrypcją	1620 z K	1641 z K
subskrypcję	1583 kup K	1583 masz już K	1617 dziękujemy za K	1620 wykup K	1643 kup K
suosikkilähteeksesi	867 K
suosikkilähteeksi	867 K
sursă	1748 link activ către K
suscripción	696 ya tengo una K	753 cambia tu K	757 K
suscríbase	753 K
suscríbete	696 K para	696 K por	696 K en	699 K al boletín	753 K
susțin	1741 care ne K lunar	1751 ne K lunar
susține	1750 K-ne	1750 K presa	1753 K că
susținerea	1750 K ta
susțineți	1750 K-ne
svarīgākie	1404 nedēļas K
svarīgākās	1404 nedēļas K
svěřte	243 K se nám
szerkesztője	1087 K
szerkesztőségünk	1118 K
szerkesztőségünknek	1118 K
szerzője	1087 külső K
szólított	1120 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2050 tills du K upp	2073 K
sähköpostiin	853 suoraan K
sähköpostiisi	853 K
sähköpostillasi	899 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	853 K
sélection	957 K d'articles
sélections	912 ajouter l'article à vos K
síganos	704 K en
síguenos	704 K en	753 K
sõltumatut	794 toeta K
sõnul	797 K
sök	2064 K nu
sökresultat	2033 K på google
söyledi	2161 K
söylediler	2161 K
söylüyor	2161 K
søg	341 K nu
søgeresultater	312 K på google
søgning	312 google-K
søk	1567 K nå
søkene	1534 google-K dine
søkeresultatene	1534 K dine på google
súhlasu	1939 bez K
súhlasíte	1919 odoslaním K
súmate	753 K al
süresi	0 okuma K
sütik	1088 K
sütiket	1088 K
săptămână	17 o dată pe K	1752 pe K
sīkdatnēm	1386 K	1404 K
sống	2261 nuôi K tờ báo	2261 bạn đọc nuôi K
""", 't': """
találatok	1083 google-K
tanácsolja	1120 K
tanácsolják	1120 K
tanácsolta	1120 K
tanácsolták	1120 K
tanította	1120 K
taşiyin	2146 K
teigė	1369 K
tekemään	901 K sitä
tekijänoikeus	864 K suojaa
tekoäly	875 tehnyt K
tekoälyllä	875 K
tekoälyn	875 K avulla	875 K tekemä
tekoälyä	875 käyttää K
telefonā	1392 savā K
tesszük	22 nem K közzé
textům	270 ke všem K
teşekkürler	2158 okuduğunuz için K
thiết	2269 không nhất K phản ánh quan điểm
thuê	2263 dành cho K bao	2263 đã là K bao	2274 K bao
thuộc	2246 bản quyền K
thành	2236 dành cho K viên	2260 bạn đã đăng ký K công	2270 trở K thành viên
tháng	2263 đọc miễn phí trong K	2272 mỗi K	2272 hàng K	2272 K đầu
thích	2248 nguồn tin ưa K	2248 nguồn yêu K
thông	14 K báo	2239 bật K báo	2239 nhận K báo	2250 bạn có K tin	2250 bạn đọc cung cấp K tin	2269 khi phát hành lại K tin	2270 bật K báo
tilføjede	350 K
tillgång	2070 få fri K
tillåtet	2061 inte K att återge
tiếng	2258 K việt có dấu
tiếp	2236 để K tục đọc	2236 để đọc K	2261 K sức cho báo chí	2263 để K tục đọc	2270 đăng ký để đọc K	2270 hãy K sức
tjänst	2007 en liten K att be
tjänsten	2064 sök K
továbbolvasáshoz	1070 a K
toàn	20 K bộ bài	2236 để đọc K bộ	2236 đọc K bộ bài	2263 để đọc K bộ bài	2270 đăng ký để đọc K bộ
tražila	1889 K je
tražili	1889 K su
tražio	1889 K je
tretích	1908 cookies K strán
treści	9 tej K	1620 dostęp do K
treść	9 tę K
trên	2239 theo dõi K
trước	2258 K khi đăng
trường	21 các K bắt buộc
tudósítója	1087 K
turpinātu	1372 lai K lasīt
tuần	17 mỗi K	2260 bản tin hằng K của	2260 bản tin hàng K của	2272 mỗi K
tvrdí	285 K
työmme	901 K
työtämme	900 tue K	901 K
tájékoztató	1075 adatvédelmi K
támogass	1117 K minket
támogasson	1117 K minket
támogathat	1094 K minket
támogatása	1094 K nélkül	1094 olvasók K nélkül	1117 az ön K
támogatásod	1117 a te K
támogatásából	1094 olvasóink K
támogatásával	1097 partnerünk K
támogatónk	1094 legyen ön is K	1094 legyél te is K
täglich	363 K per mail
tähtsamad	793 nädala K
tärkeimmät	899 K jutut
tästä	886 lisää K
täällä	847 kun kerran olet K
täältä	886 lisää K
téléchargez	968 K
töltsd	1117 K le
týden	17 každý K
týdně	284 K
týždenne	17 raz K
tłumaczy	1646 K
tłumaczył	1646 K
tłumaczyła	1646 K
třetích	246 cookies K stran
""", 'u': """
uafhængigt	348 K medie
ubegrænset	292 K adgang
udostępnij	25 K
ukarał	1646 K
ulaşin	2128 bize K	2146 K
ulaşmak	2128 yazara K
unabhängig	454 K von unserer redaktion	454 von unserer redaktion K	467 damit wir K bleiben	474 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1198 insegna all'K
unterstütze	355 K unsere arbeit	355 K uns mit	473 K uns	473 K unsere	473 K mich	473 K meine
unterstützen	355 K sie unsere arbeit	355 K sie uns mit	355 mit einer spende K	355 können sie uns K	473 K sie uns	473 K sie unsere	473 sie können das K	473 freiwillig K	473 K sie mich	473 K sie meine	473 K uns
unterstützt	371 ihr browser K	473 K uns
unterstützung	417 ihrer K	417 deiner K	462 mit K von ki	473 mit ihrer K	473 mit deiner K	473 ihre K	473 deine K	473 eure K
upozornění	227 zapněte si K	255 K
upphovsrätt	2029 skyddat enligt lagen om K
upphovsrättslagen	2029 skyddat enligt K
uprednostňované	1940 K zdroje
uprednostňovaný	1940 K zdroj
uprednostňovaných	1940 K zdrojov
upřednostňované	278 K zdroje
upřednostňovaný	278 K zdroj
upřednostňovaných	278 K zdrojů
uredništva	1957 brez dovoljenja K	1957 brez soglasja K
uredništvo	1971 v naše K	2003 naše K
uredništvu	1964 pišite K
urmărește	1717 K-ne pe	1717 K-ne și pe	1717 K știrile	1750 K-ne
urmăriți	1717 K-ne pe	1750 K-ne
utilização	1665 K de cookies
utilizează	1719 K cookie
utilizăm	1719 K cookie
utánközlés	1080 K
uutislähteeksesi	867 ensisijaiseksi K
uutislähteeksi	867 ensisijaiseksi K
uznał	1646 K
uznała	1646 K
uzsvēra	1408 K
użyciu	1628 przy K ai
użytkowników	1615 opiniami K
używamy	1593 K plików cookie
užsisakykite	1332 K prenumeratą
""", 'v': """
vašeho	225 do K e-mailu
vedieť	1905 dajte nám K
venerdì	17 ogni K
verhängte	476 K
versión	2 K en audio
verstärkung	401 suchen K
versão	2 K em áudio
vervielfältigung	381 K nur mit
veröffentlicht	22 wird nicht K	375 deine e-mail-adresse wird nicht K	375 ihre e-mail-adresse wird nicht K
veröffentlichung	430 seit der K geändert	430 seit K geändert
već	1846 kad ste K tu	1888 K od
vidéo	9 cette K
virheensä	878 korjaa K
viên	2252 là biên tập K của	2263 dành cho hội K
viết	2270 hãy K thư	2271 bài K này	2273 ông K	2273 bà K
você	18 sem K	1707 sem K
vollständigen	359 K artikel lesen
volontär	391 ist K
volontärin	391 ist K
vprašalnik	1974 K
vyhradené	1899 všetky práva K	1899 autorské práva sú K
vykřikl	285 K
vykřikla	285 K
vypočuť	1915 si môžete K
vysvetľuje	1947 K
vysvětlil	285 K
vysvětlila	285 K
vysvětloval	285 K
vysvětlovala	285 K
vysvětluje	285 K
vytvořila	265 K ai
vyzýval	285 K
vyzývala	285 K
vyzývali	285 K
vyzývá	285 K
vyžadované	21 K informace	21 K polia
válaszolta	1120 K
válaszolták	1120 K
vás	263 bez K by	283 bez K by	1926 bez K by	1945 bez K by
väitis	797 K
väitti	903 K
väittää	903 K
välise	774 K sisu
vårt	1516 meld deg på K
védekezett	1120 K
véli	1120 K
vídeo	9 este K
vďaka	1945 K vám
vēlamo	1382 K avotu
vēstkopai	1393 K
vēstulei	1393 ziņu K
vědět	243 dejte nám K	282 dejte nám K
všetkým	1933 k K textom
""", 'w': """
webbläsare	10 din K
webinár	1912 náš K
webinář	249 náš K
według	1646 K
weißt	390 K du mehr
wezwał	1646 K
wiadomościach	1637 google K
wołali	1646 K
wołał	1646 K
wołała	1646 K
wpłata	1626 każda K	1643 twoja K
wpłatom	1644 dzięki K
wpłać	1643 K
wspierającym	1643 zostań K
współpracy	1623 we K z partnerem
wyjaśnia	1646 K
wypisać	1585 K się w każdej chwili
wyrażam	1585 K zgodę na
wyślij	1606 K nam	1606 K je do nas
wzywał	1646 K
wzywała	1646 K
wöchentlichen	363 K newsletter
właściciela	1644 nie mamy K
""", 'y': """
yazdiğimiz	2156 daha önce K haber
yazmişti	2161 diye K
yhteistyössä	887 K mainostajan
yönetmenidir	2129 genel yayin K
""", 'z': """
zaakceptować	1608 K pliki cookie
zaapelował	1646 K
zaapelowała	1646 K
zachęcali	1646 K
zachęcano	1646 K
zachęcał	1646 K
zachęcała	1646 K
zadaním	1919 K e-mailu
zadržana	1842 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	256 K e-mailu
zagłosuj	1631 K
zahvaljujući	18 K čitaocima	18 K čitateljima	1867 K vama	1887 K vama
zakázané	1899 šírenie je K
založte	282 K si účet
zamknutý	1893 článok je K
zamčený	223 článek je K
zapisując	1617 K się
zapowiedział	1646 K
zapowiedziała	1646 K
zapytał	1646 K
zapytała	1646 K
zastrzeżone	1601 wszelkie prawa K	1601 wszystkie prawa K
zawołał	1646 K
zawołała	1646 K
zašlete	243 K nám
zašlite	1905 K nám
zaželen	1997 K vir
zaželene	1997 K vire
zaželeni	1997 K vir
zbiórka	1647 K
zbývá	223 K vám # %
zdieľajte	25 K
zespołu	1611 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1608 treść K
zewnętrzne	1593 treści K	1608 treści K
zewnętrznej	1608 treści K
zgłoś	1606 K go nam	1643 K nam
ziņas	1404 mūsu K
znać	1638 daj nam K	1643 daj nam K
zněl	285 K
zněla	285 K
znělo	285 K
zobrazení	246 K tohoto obsahu	246 K obsahu
zostań	1643 K z nami
zpracováním	225 souhlasím se K	230 K osobních údajů
zprávy	242 google K
zprávách	242 google K
zpívali	285 K
zugänglich	418 frei K
zunächst	381 dieser artikel erschien K
zurück	446 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	1941 K
získávejte	279 K
zł	1620 za # K	1620 od # K	1645 od # K
złotówka	1626 każda K	1644 każda K
""", 'á': """
állt	1120 ez K
állítja	1120 K
""", 'ä': """
ägare	2049 inga rika K
ähnliches	390 K erlebt
ändå	2007 nu när du K är här
äpp	779 K
äppi	779 K
""", 'å': """
åndsverkloven	1531 beskyttet av K
året	349 om K
återges	2029 får inte K
""", 'ç': """
çalişmak	2133 bizimle K
çalişmalarimiz	2159 K
çağrisinda	2161 K bulundu
çerezler	2118 K kullan
çerezlere	2131 K
çerezleri	2118 K kullan	2131 K	2157 K kabul
çözün	2146 K
""", 'é': """
échanos	753 K una mano	753 K un cable
écrit	933 K pour	971 a K
écrivain	933 est K
écrivez	968 K-nous
électronique	915 dans votre boîte aux lettres K
énekelték	1120 K
équipe	969 notre K
értesítéseket	14 K	1093 K
értesüljön	1093 K elsőként
évente	1119 K
""", 'í': """
ígérte	1120 K
ígérték	1120 K
írta	1120 K
""", 'î': """
îmbia	1753 K
îndemna	1753 K
îndemnat	1753 a K
îndemnau	1753 K
înscrie	1750 K-te la
întrebat	1753 a K
întrebau	1753 K
""", 'õ': """
õpetas	797 K
""", 'ö': """
öffnen	364 app K
önemli	2157 günün en K
önerdi	2161 K
önskad	2033 K källa
""", 'ú': """
újságírás	1118 független K	1118 a jó K
újságírásunk	1118 K
újságíróink	1118 K
újságíróinkkal	1116 K
újságírója	1087 K
última	704 siga la K hora	704 sigue la K hora
""", 'ü': """
übernommen	381 K von	455 von der agentur K	455 deutschen presse-agentur K
übersicht	384 K	439 diese K wurde
ücretsiz	15 K haber	15 K makale	2144 K üye olun
ügyfelünk	1116 K
ühendust	794 võta K
ütles	797 K
ütlesid	797 K
üyeliği	2139 bülten K
üzente	1120 K
üzenték	1120 K
üçüncü	2131 K taraf
""", 'č': """
čitajte	1878 K nas
čitalaca	1867 uz podršku K	1885 K	1887 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1885 K	1887 naši K
čitatelia	1943 K	1945 naši K
čitatelja	1867 uz podršku K	1885 K	1887 naših K	1887 uz podršku K
čitatelji	36 naši K	1885 K	1887 naši K
čitateljima	1885 K
čitateľom	18 vďaka K	1943 K
čitateľov	36 našich K	1926 vďaka podpore K	1943 K	1945 našich K	1945 vďaka podpore K
članak	20 cijeli K	1846 svidio vam se K	1863 cijeli K	1863 ceo K	1887 ovaj K
člancima	1874 svim K
članek	1961 vam je bil K všeč	2003 ta K
člankov	1989 do vseh K
členem	282 staňte se K
členom	1944 staňte sa K
článek	20 celý K	219 líbil se vám K	223 celý K za	258 celý K	283 tento K	283 líbil se vám K
článkom	1921 všetkým K	1933 k všetkým K	1933 ku všetkým K
článku	20 celého K
články	283 naše K
článků	258 limit K
článkům	258 všem K	270 ke všem K
článok	20 celý K	1901 páčil sa vám K	1921 celý K	1945 tento K
čtenáři	281 K	283 naši K
čtenářů	36 našich K	263 díky podpoře K	281 K	283 našich K	283 na podpoře K	283 díky podpoře K
čtenářům	18 díky K	36 našim K	281 K
čtení	0 doba K
čtěte	274 K nás
číst	283 K dál bez
čítajte	1937 K nás	1944 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1944 K, že nás čítate
""", 'đ': """
đây	2270 bấm vào K
đóng	2270 K góp của bạn	2270 hãy K góp
đăng	2260 cảm ơn bạn đã K ký	2260 bằng việc K ký, bạn	2270 K ký để đọc bài
đường	2250 K dây nóng của tòa soạn	2250 K dây nóng của báo
đọc	18 nhờ bạn K	2263 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1946 K sumou
""", 'ř': """
řekl	285 K
řekla	285 K
říká	285 K
""", 'ś': """
śledztwa	1644 nasze K
śledztwo	1644 to K
śledź	1590 K nas na	1643 K nas
śpiewali	1646 K
""", 'ş': """
şikâyet	2161 K etti
""", 'š': """
šaljite	1849 K nam
šaukė	1369 K
šiandien	1356 aukokite K
šodien	1395 ziedo K
""", 'ź': """
źródło	1601 K: pap
""", 'ż': """
żądał	1646 K
""", 'ž': """
žalio	1889 K se
želene	1997 K vire
želeni	1962 K vir
željene	1847 K izvore
željeni	1847 K izvor
žurnalistai	1367 mūsų K
žurnalistas	1346 K
žurnalistika	283 naše K	283 nezávislá K	1367 K kainuoja	1367 gera K	1945 nezávislá K
žurnalistiku	283 nezávislou K	1945 nezávislú K
žurnalistiky	283 nezávislé K
žurnalistė	1346 K
žurnāliste	1385 K
žurnālisti	1406 mūsu K
žurnālistika	1406 neatkarīga K	1406 K maksā	1406 laba K
žurnālistiku	1395 atbalsti neatkarīgu K	1406 neatkarīgu K
žurnālists	1385 K
žádal	285 K
žádala	285 K
žádali	285 K
""", 'ά': """
άδεια	526 χωρίς K
άρθρα	531 τα K μας
άρθρο	531 αυτό το K
""", 'έ': """
έγγραφη	526 χωρίς K άδεια
έγραφαν	533 K
έγραφε	533 K
έγραψε	533 K
έλεγαν	533 K
έλεγε	533 K
έρευνά	506 K μας
έρευνές	531 οι K μας
""", 'α': """
αγαπημένες	496 K σου πηγές	496 K σας πηγές	496 K πηγές
αγαπημένη	496 K πηγή
ακολουθήστε	484 K μας	530 K μας
ακολουθείστε	484 K μας
ακόμη	515 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	533 K
αναγνωστών	529 K
αναγνώστες	18 χάρη στους K	529 K	531 οι K μας
αναδημοσίευση	491 απαγορεύεται η K	491 επιτρέπεται η K
αναπαραγωγή	491 K χωρίς
ανταποκρίτρια	499 είναι K
ανταποκριτής	499 είναι K
απάντησαν	533 K
απάντησε	533 K ο	533 K η
απάντησης	21 ακύρωση K
απαγορεύεται	491 K η αναπαραγωγή	491 K η αντιγραφή
αποδεχθείτε	501 K τα cookies
αποδεχτείτε	501 K τα cookies
απορρήτου	493 πολιτική K
από	510 K # €
αρθρογράφος	499 είναι K
αρχισυντάκτης	499 είναι K
αρχισυντάκτρια	499 είναι K
""", 'β': """
βιβλιοπωλείο	504 ηλεκτρονικό μας K
βοηθήστε	530 K μας
βοηθούν	531 μας K
βρείτε	484 K μας στο
""", 'γ': """
γίνετε	530 K μέλος	530 K κι εσείς
γνώσεις	506 τις K σας
γράψτε	498 K μας	530 K μας
γραπτή	526 χωρίς K άδεια
γραφτείτε	530 K
""", 'δ': """
δήλωσαν	533 K
δήλωσε	533 K ο	533 K η	533 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	531 οι K μας
δημοσιογράφος	499 είναι K	499 , K	499 - K
δημοσιογραφία	531 η K μας	531 ανεξάρτητη K	531 η ανεξάρτητη K
δημοσκόπησή	506 K μας
δημοσκόπηση	506 στη K
διαβάσετε	481 για να K ολόκληρο
διαβεβαίωσε	533 K
διαμαρτυρήθηκε	533 K
διαφήμιση	11 τη K	513 μετά τη K
διαφημίσεις	531 χωρίς K
διεύθυνση	482 η K email	482 τη K email	509 K email	509 K e-mail
δικαιώματος	491 με επιφύλαξη παντός K
διοργανωτές	533 καλούν οι K
δουλειά	531 η K μας
δωρεά	515 κάντε μια K	530 η K σας	530 κάντε μια K	534 K
δωρεάν	15 K άρθρα	510 K άρθρα
δωρεές	534 K
""", 'ε': """
είμαστε	531 K μια μικρή
είπαν	533 K
είπε	533 K
εβδομάδα	17 κάθε K	532 την K
εγγραφή	509 με την K σας
εγγραφείτε	481 K για να	510 K δωρεάν	530 K
ειδοποιήσεις	14 K
εισερχόμενά	482 στα K σας
εκδήλωσή	504 K μας
εκφράζουν	507 τα σχόλια K	507 σχόλια δεν K
ενεργοποιήστε	484 K τις ειδοποιήσεις	486 K τη javascript
ενημερωτικά	482 K δελτία
ενημερωτικό	482 K δελτίο
ενημερώστε	498 K μας
ενισχύστε	515 K	530 K
ενσωματωμένο	501 K περιεχόμενο
εξήγησε	533 K
επανέλαβε	533 K
επαναλάμβανε	533 K
επιβεβαιώστε	509 K την εγγραφή
επικοινωνήστε	498 K μαζί μας	498 K με τον συντάκτη	498 K με τη συντάκτριά	498 K με τη συντάκτρια	498 K με τη σύνταξη
επισήμανε	533 K
ερωτηματολόγιο	506 το K
εσάς	515 χάρη σε K	531 χάρη σε K
ευρώ	510 με # K
ευχαριστούμε	509 K για την εγγραφή	530 K που μας
""", 'ζ': """
ζήτησαν	533 K
ζήτησε	533 K ο	533 K η	533 K στο	533 K από
ζητούσαν	533 K
ζητούσε	533 K
""", 'η': """
ηλεκτρονικό	504 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	533 K
ισχυρίστηκε	533 K
""", 'κ': """
κάλεσε	533 K ο	533 K η
κάνοντας	509 K κλικ
καλούσαν	533 K
καλούσε	533 K
κανάλι	531 το K μας
κατάστημά	504 στο K μας
κατήγγειλε	533 K
καταγγέλλει	533 K
καταγγελία	498 κάντε μας την K
κατεβάστε	484 K την εφαρμογή
κουίζ	506 το K	506 στο K	506 το K μας
κυκλοφορεί	504 K το νέο τεύχος
κυριότερες	509 τις K ειδήσεις
""", 'λ': """
λάβετε	527 K
λέει	533 K
λαμβάνεις	524 θέλεις να K
λαμβάνετε	524 θέλετε να K	527 K
""", 'μ': """
μήνα	532 τον K	532 το K	532 ανά K	532 κάθε K
με	510 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	517 με τεχνητή K	517 από τεχνητή K
νοημοσύνης	517 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	481 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	510 K το άρθρο
ομάδα	504 στην K μας	530 ελάτε στην K	531 η K μας
""", 'π': """
παράκληση	495 έχουμε μια μικρή K	495 μια μικρή K
παραδέχεται	533 K
παραδέχθηκε	533 K
παραδέχτηκε	533 K
παρακάλεσε	533 K
παρακαλούσαν	533 K
παρακαλούσε	533 K
πατώντας	509 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	501 εξωτερικού K
περιεχόμενο	9 αυτό το K	501 αυτό το K	501 το K αυτό	501 εξωτερικό K
πολιτική	493 K cookies
πρέπει	501 δείτε το βίντεο K
προέτρεπαν	533 K
προέτρεπε	533 K
προέτρεψε	533 K
προειδοποίησε	533 K
προειδοποιεί	533 K
προσωπικών	493 K δεδομένων
προτεινόμενη	496 K πηγή
προτιμώμενες	496 K πηγές
προτιμώμενη	496 K πηγή
πρωί	17 κάθε K
πρόσβαση	522 K σε όλα
πρόσθεσαν	533 K
πρόσθεσε	533 K ο	533 K η
πρώτο	510 τον K μήνα
πρώτος	532 K μήνας
""", 'ρ': """
ρεπορτάζ	531 το K μας	531 αυτό το K
ρωτούσαν	533 K
ρωτούσε	533 K
ρώτησαν	533 K
ρώτησε	533 K ο	533 K η
""", 'σ': """
σημαντικότερες	509 τις K ειδήσεις
σημείωσε	533 K ο	533 K η
στήριξέ	530 K μας
στήριξή	515 χωρίς τη K	530 η K σας	530 τη K σας	531 χωρίς τη K
στήριξη	515 χάρη στη K	531 χάρη στη K
στείλε	498 K μας
στείλτε	498 K μας	530 K μας
στηρίξτε	515 K	530 K μας	530 K την	530 K το	530 K τη
συγκατάθεση	501 K για cookies
συμβουλεύει	533 K
συμβούλευε	533 K
συμβούλευσε	533 K
συμβούλεψε	533 K
συνέδριο	504 K μας
συνέδριό	504 K μας
συνέστησε	533 K
συνδεθείτε	24 K	481 K για να	530 K
συνδρομή	510 με K	510 K από	528 με K	534 K
συνδρομητές	481 διαθέσιμο μόνο σε K	481 διαθέσιμο σε K	494 μόνο για K	494 μόνο σε K	531 οι K μας	534 K
συνδρομητής	481 είστε ήδη K	530 γίνετε K
συνεργασία	513 σε K με χορηγό	513 σε K με τον χορηγό
συνεργατών	513 συνδέσμους K
συνεχίζεται	513 K παρακάτω
συνεχίσετε	481 για να K την ανάγνωση	481 να K την ανάγνωση
συνεχίσουμε	531 να K
συνεχίστε	481 K την ανάγνωση
συνιστούσε	533 K
συντάκτης	499 είναι K
συντάκτρια	499 είναι K
σχολιάσετε	6 K
σχόλια	507 στα K
σύμφωνα	533 K
""", 'τ': """
τελευταίο	523 K δωρεάν άρθρο
τραγουδούσαν	533 K
τόνιζε	533 K
τόνισε	533 K
""", 'υ': """
υπογράμμισε	533 K
υποσχέθηκε	533 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	495 αφού K ως εδώ
φωνάζει	533 K
φύγετε	495 πριν K
φώναζαν	533 K
φώναζε	533 K
φώναξαν	533 K
φώναξε	533 K
""", 'χ': """
χάνετε	524 μη K
χρήσης	493 όροι K	509 όρους K
χρειαζόμαστε	530 K τη βοήθειά σας
χρησιμοποιεί	486 K cookies
χρησιμοποιούμε	486 K cookies
χρόνο	532 τον K
""", 'ψ': """
ψηφίστε	520 K
ψηφοφορία	506 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	141 с K	147 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	147 K
абонирайте	95 K се, за да	96 K се за бюлетина	143 K се
абонирането	119 с K
авторизованные	1799 только K
авторизованным	1799 K пользователям
авторизовані	2201 лише K
авторизуйтесь	24 K
авторкою	2190 зв'язатися з K
автором	2190 зв'язатися з K
автору	1787 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
адресою	2222 пишіть за K
адресу	1819 пишите по K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1798 K	2200 K
анонимно	1787 K
афилиейт	124 K линкове
""", 'б': """
бажаних	2187 K джерел
безкоштовна	2220 остання K стаття
безкоштовний	2196 наш K вебінар	2204 K акаунт	2220 останній K матеріал
безкоштовних	2204 ліміт K	2204 K статей
безкоштовні	15 K статті	2204 K статті
безлимитный	1761 K доступ
безплатен	113 нашия K уебинар
безплатна	135 последна K статия
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатная	1817 последняя K статья
бесплатные	15 K статьи	1802 K статьи
бесплатный	1793 наш K вебинар	1802 K аккаунт	1817 последний K материал
бесплатных	15 K статей	1802 лимит K	1802 K статей
бисквитки	110 K	139 K
бисквитките	110 K	139 K
благав	2231 K
благала	2231 K
благали	2231 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	144 K на вас
благодарим	119 K ви, че се
благодаря	1808 K донатам	1830 K вам	1830 K вашей
блокировщик	1771 отключите K	1771 K рекламы
блокувальник	2175 K реклами
браузер	10 ваш K	1781 ваш K	2183 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	144 нашия K	147 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	2188 K
вайбър	16 K	106 K
ватсапе	1785 K
вашата	96 на K поща
вебинар	1793 наш K
вебінар	2196 наш K
взывал	1832 K
видео	9 это K
виділіть	2186 K
визнав	2231 K
визнала	2231 K
визнає	2231 K
викала	146 K
викаха	146 K
викаше	146 K
викна	146 K
використання	2183 K cookie	2210 будь-яке K матеріалів	2210 K матеріалів сайту
використанні	2181 при K матеріалів
використовує	2175 K cookie
використовуємо	2175 K cookie
вимагав	2231 K
вимагала	2231 K
вимагали	2231 K
випуск	2198 K
вирішив	2231 K
вк	1785 K
вконтакте	1785 K
влезте	24 K
вміст	9 цей K
внескам	2211 завдяки K	2229 завдяки K
внесок	2228 ваш K
войдите	24 K	1761 K, чтобы
вотсапе	1785 K
вотсапі	2188 K
всеки	127 K лев
встановіть	2170 K додаток
възпроизвеждането	126 K
выделите	1773 K ее	1773 K текст
выпуск	1796 K
відповів	2231 K
відповідав	2231 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2231 K
відправити	21 K коментар
""", 'г': """
гласеше	146 K
гласил	1832 K
гласила	1832 K
гласит	1832 K
гласувайте	132 K
гледайте	137 K ни
говорил	1832 K
говорила	1832 K
говорили	1832 K
говорит	1832 K
год	1831 в K
годишно	145 K
голосуйте	1813 K	2216 K
гривень	2230 # K
грн	2230 # K
група	138 viber K
гукав	2231 K
гукали	2231 K
гукнув	2231 K
гукнула	2231 K
гіперпосилання	2181 K обов
""", 'д': """
дальше	1761 чтобы читать K
дарение	143 вашето K	145 с K	147 K
дарения	147 K
дарете	127 K	143 K ни
джерела	2187 обрані K	2187 бажані K
джерелом	2187 основним K	2187 бажаним K
дзен	1785 K
дзене	1785 K
добави	146 K
добавил	146 K	1832 K
добавила	146 K	1832 K
добавьте	1768 K нас в
добавя	146 K
додав	2231 K
додала	2231 K
додає	2231 K
дозволяється	2210 матеріалів K лише
долучайтесь	2228 K
долучайтеся	2228 K
донат	1829 ваш K	2228 ваш K	2232 K
донатам	2211 завдяки K
донати	2232 K
донатом	2230 K
донаты	1833 K
допомога	2228 нам потрібна ваша K
допомогою	2213 за K ші
допоможе	2229 K нам
допоможуть	2211 K нам працювати	2229 K нам
допускается	1807 материалов K только
доступ	1802 полный K	2204 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1755 вы K до конца	2163 ви K до кінця
дочитати	2168 щоб K
дочитать	1761 чтобы K	1802 K
""", 'е': """
евро	121 за # K
ежедневную	1763 K рассылку
ежемесячно	1831 K
ежемесячное	1829 оформите K
ежемесячный	1808 K донат
еженедельную	1763 K рассылку
електронна	96 вашата K поща
електронної	2203 адресу K пошти
електронну	2203 K адресу	2203 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жаловалась	1832 K
жаловался	1832 K
жалуются	1832 K
журналист	108 е K	108 - K	108 , K	1788 - K	1788 , K
журналисти	144 нашите K
журналистика	144 независимата K	144 независима K	144 нашата K	1830 независимая K
журналистике	1830 независимой K
журналистики	1830 независимой K
журналистику	1830 независимую K
журналистка	108 е K	108 , K	1788 - K	1788 , K
журналисты	1830 наши K
журналіст	2191 - K	2191 , K
журналісти	2229 наші K
журналістика	2229 незалежна K
журналістику	2229 незалежну K	2229 якісну K
журналістка	2191 - K	2191 , K
""", 'з': """
завантажити	2170 K застосунок
завантажте	2170 K додаток
завдяки	2211 існує K	2229 K вам	2229 K вашій
задонатьте	1829 K	2228 K
задължителните	21 K полета
зазначив	2231 K
зазывал	1832 K
закликав	2231 K
закликала	2231 K
закликали	2231 K
закончились	1761 бесплатные статьи K
залишає	29 K за собою право
залишилося	2168 K #%	2168 K # %
заметили	1773 K ошибку
замолчим	1830 мы не K
запазени	101 всички права K
запевняв	2231 K
запевняла	2231 K
запевняє	2231 K
запитав	2231 K
запитала	2231 K
запитань	2200 на кілька K
запишете	96 K се за нашия
зарегистрированные	1799 только K
зарегистрированным	1761 доступен только K
зарегистрированы	1761 уже K
зарегистрируйтесь	1761 K, чтобы	1802 бесплатно K	1802 K бесплатно	1829 K
зареєстровані	2201 лише K	2201 тільки K
зареєструйтесь	2168 K, щоб	2204 безкоштовно K	2204 K безкоштовно	2228 K
зареєструйтеся	2204 K безкоштовно
застосунку	2184 нашому K
застосунок	2170 завантажте K	2184 наш K	2184 мобільний K
захищено	2181 усі права K
захищені	2181 усі права K	2181 всі права K
защищенной	1787 K формой
защищены	1779 все права K
защищённой	1787 K формой
заяви	146 K
заявив	2231 K
заявил	146 K	1832 K
заявила	146 K	1832 K	2231 K
заявили	1832 K	2231 K
заявиха	146 K
здесь	1755 раз уж вы K
знайшли	2186 якщо ви K
знанията	116 K си
зобов	2231 K'язав
зовнішнього	2193 K вмісту	2193 K контенту
зовнішній	2193 K вміст	2193 K контент
зробіть	2166 K внесок	2228 K внесок
""", 'и': """
избранное	1784 K
известията	14 K
извика	146 K
изкуствен	129 с помощта на K интелект	129 с K интелект	129 от K интелект
изпратете	107 K ни	143 K ни
изпращайте	107 K ни	107 K на
изтеглете	143 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1779 выполняющим функции K агента
иностранным	1830 K агентом
инстаграм	106 K
искусственного	1810 с помощью K интеллекта
искусственным	1810 K интеллектом
использование	1781 K cookie	1790 K cookie	1807 любое K материалов	1807 K материалов сайта
использовании	1779 при K материалов	1807 полном или частичном K	1807 частичном K материалов
используем	1771 K cookie
использует	1771 K cookie
источники	1784 избранные K	1784 любимые K
источников	1784 избранных K	1821 избранных K
источником	1784 основным K
исчерпали	1761 K лимит
""", 'к': """
каждое	17 K утро
каждый	1831 K месяц
каже	2231 K
каза	146 K
казав	2231 K
казал	146 K
казала	146 K	2231 K
казали	2231 K
казаха	146 K
казва	146 K
казвал	146 K
казвала	146 K
канал	138 viber K	1830 наш K	2229 наш K
канала	1830 нашего K
каналу	2229 нашого K
колумнист	1788 - K	1788 , K
колумніст	2191 - K
колумністка	2191 - K
команде	1793 к нашей K
команди	2196 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	2182 у K	2182 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1773 чтобы оставить K
комментария	21 для отправки K
комментариях	1780 в K
комментировать	6 K
контент	9 этот K	9 цей K	1790 внешний K
контента	9 этого K	1790 внешнего K
контенту	9 цього K
конференцию	1793 нашу K
конференция	113 нашата K
конференцію	2196 нашу K
конфиденциальности	1771 политикой K	1781 политика K
конфіденційності	2175 політикою K	2183 політика K
копирование	1807 K материалов сайта
кореспондент	108 е K	108 , K	2191 - K	2191 , K
кореспондентка	2191 - K	2191 , K
короткий	1798 K опрос
корреспондент	1788 - K	1788 , K
крикнув	2231 K
крикнул	1832 K
крикнула	1832 K	2231 K
кричав	2231 K
кричал	1832 K
кричала	1832 K	2231 K
кричали	1832 K	2231 K
кричит	1832 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	145 K
лекцию	1793 нашу K
лекцію	2196 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1793 нашего K
магазине	1793 в нашем K	1793 в нашем интернет-K
магазину	2196 нашого K
магазині	2196 у нашому K	2196 в нашому K	2196 нашому інтернет-K
материал	1773 обсудить K	1790 внешний K	1823 K создан	1830 этот K
материалам	1815 ко всем K
материалы	1830 наши K
матеріал	2229 цей K
матеріали	2229 наші K
матеріалів	2210 копіювання K сайту	2210 K посилання обов'язкове	2218 до всіх K	2218 до усіх K
мероприятие	1793 наше K
месенджері	2188 K
месец	145 на K	145 всеки K
месечно	145 K
мессенджере	1785 K
месяц	1831 в K
мобільний	2184 K додаток
молба	104 имаме малка K	104 имаме K към вас
молел	146 K
молела	146 K
молеха	146 K
молеше	146 K
місяць	2230 на K	2230 перший K
""", 'н': """
нагадав	2231 K
нагадала	2231 K
наголосив	2231 K
наголосила	2231 K
надпис	146 такъв K
надпись	1832 такая K
надсилайте	2190 K нам	2190 K її	2190 K фото	2190 K відео	2190 K свої	2190 K їх нам	2228 K нам
надійних	2187 K джерел
надішліть	2190 K нам	2190 K фото	2190 K їх нам	2228 K нам
нажимая	1801 K кнопку	1801 K на кнопку	1801 K "	1801 K "
нажмите	1773 K ctrl
намерете	137 K ни
напис	2231 такий K
написа	146 K
написав	2231 K
написал	1832 K
написала	1832 K	2231 K
написано	1832 было K	2231 було K
напишите	1787 K нашему	1787 K нашей	1787 K автору	1787 K нам	1829 K нам
напишіть	2190 K нашому	2190 K нашій	2190 K автору	2190 K авторці	2190 K нам	2228 K нам
напомнил	1832 K
напомнила	1832 K
направете	143 K дарение
настоя	146 K
настоява	146 K
настоявал	146 K
натискайки	119 K
натискането	119 с K
натискаючи	2203 K кнопку	2203 K на
нашем	1773 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1755 K просьба
неделю	17 раз в K	17 каждую K	1831 в K
независимата	143 подкрепете K
независими	144 K медии
независимую	1758 поддержите K	1829 поддержите K
независимые	1830 K медиа
незалежні	2229 K медіа
нейросети	1810 с помощью K
несколько	1798 на K вопросов
новинами	2172 стежте за K
новини	106 google K	2188 google K
нуждаем	143 K се от вашата
нужна	1808 K ваша
нюзлетър	120 K
""", 'о': """
обеща	146 K
обещал	146 K	1832 K
обещала	1832 K
обещали	1832 K
обозреватель	1788 - K	1788 , K
обраних	2187 K джерел
объявил	1832 K
объявила	1832 K
объяснил	1832 K
объяснила	1832 K
объясняет	1832 K
объяснял	1832 K
объясняла	1832 K
обязал	1832 K
обязательна	1779 гиперссылка K	1807 материалов ссылка K	1807 ссылка на источник K
обязательные	21 K поля	1773 K поля
обясни	146 K
обяснил	146 K
обяснила	146 K
обяснява	146 K
обіцяв	2231 K
обіцяла	2231 K
обіцяли	2231 K
оглядач	2191 - K	2191 , K
оглядачка	2191 - K	2191 , K
оголосив	2231 K
ограничений	1761 читайте без K
одноклассниках	1785 K
одному	2203 в K листі
опечатку	1773 нашли K
опитування	2200 наше K	2200 коротке K
опитуванні	35 нашому K	2200 K читачів	2200 нашому K	2200 в K
оприлюднюватиметься	22 не K	2177 ваша e-mail адреса не K
опрос	35 наш K	1798 наш K
опросе	35 нашем K	1798 нашем K	1798 в K
опубликован	22 не будет K	1773 ваш адрес email не будет K
организаторите	146 канят K
организаторы	1832 зовут K
організатори	2231 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1801 K заявку
осталось	1761 K #%	1761 K # %
ответил	1832 K
ответила	1832 K
ответственности	30 не несет K	30 не несёт K
отвечал	1832 K
отвечала	1832 K
отговори	146 K той	146 K тя
отговорил	146 K
отговорила	146 K
отговориха	146 K
отговорност	30 не носи K
отменить	21 K ответ	1831 K в любой момент
отметил	1832 K
отметила	1832 K
отписаться	1763 K в любой момент
отправьте	1787 K их нам	1829 K нам
отримувати	2221 хочете K
отримуйте	2225 K
очакваме	107 K вашите
ошибку	1773 нашли K
оштрафовал	1832 K
оштрафовала	1832 K
оштрафував	2231 K
""", 'п': """
партнером	1805 совместно с K	2208 спільно з K
партнерские	37 K ссылки	1805 K ссылки
партнерські	2208 K посилання
партнеры	1771 мы и наши K
партньорски	124 K линкове
партнёром	1805 совместно с K
партнёрские	37 K ссылки	1805 K ссылки
патроном	1829 станьте K
пееха	146 K
пели	1832 K
первый	1831 K месяц	1831 рубль в K
переведите	1829 K нам
перевірте	2200 K себе	2203 K пошту
передплатник	2168 уже K	2168 вже K
передплатникам	2168 доступний лише K	2168 доступна лише K	2168 доступно лише K
передплатники	2219 лише K	2219 тільки K
передплатників	2168 тільки для K
передплатою	2168 доступна за K	2168 доступний за K	2204 за K	2226 з K
передплату	2204 K за	2228 оформіть K
передрук	2185 K
передруку	2185 у разі K
перепечатка	1783 K
перепечатке	1783 при K
персональних	2183 K даних
персональных	1781 K данных
писав	2231 K
писал	1832 K
писала	1832 K	2231 K
писати	2229 нам K
писменото	126 без K съгласие
письме	1801 в одном K
письменного	1822 без K согласия
письмової	2224 без K згоди
питаха	146 K
питаше	146 K
пишете	107 K ни	107 K на	143 K ни
пишеше	146 K
пишите	1787 K нам	1819 K на	1829 K нам
пишіть	2190 K нам	2222 K на
платной	1761 в K версии
повний	20 K текст	2204 K текст
повтаря	146 K
повтаряше	146 K
повторював	2231 K
повторює	2231 K
повторяет	1832 K
повторял	1832 K
повторяла	1832 K
повідомив	2231 K
повідомила	2231 K
повідомили	2231 K
повідомте	2190 K нам	2190 K нас	2228 K нам
подайте	107 K сигнал
поддержать	1829 K нас	1829 K редакцию	1829 K нашу
поддерживайте	1829 K нас	1829 K нашу
поддержите	1758 K нашу	1758 K нас	1808 K	1829 K нас	1829 K нашу	1829 K редакцию	1829 K проект	1829 K автора	1829 K наш
поддержка	1758 ваша K	1829 ваша K
поддержке	1805 при K партнёра	1805 при K партнера	1808 благодаря вашей K	1830 вашей K
поддержки	1830 без вашей K	1830 вашей K
поделитесь	25 K
подканял	146 K
подканяха	146 K
подканяше	146 K
подкаст	34 наш K	34 нашия K	115 K	144 нашият K	1796 K	1830 наш K	2198 K	2229 наш K
подкаста	115 K	1796 K	1830 нашего K
подкасте	34 нашем K	1796 K
подкасти	34 наші K	115 K	2198 K
подкастов	1796 K
подкасту	2198 K
подкастът	115 K
подкасты	1796 K
подкасті	34 нашому K	2198 K
подкастів	2198 K
подкрепа	127 с вашата K	127 вашата K	143 вашата K	144 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	143 K ни	143 K нашата
подкрепяйте	143 K ни
подписаны	1761 уже K
подписка	1761 уже есть K	1833 K
подписке	1761 доступен только по K	1761 доступна по K	1761 доступен по K	1802 по K
подписки	1833 K
подпиской	1827 с K
подписку	1761 оформить K	1761 оформите K	1801 спасибо за K	1802 K за	1829 оформите K	1829 оформить K
подписчик	1761 уже K	1761 вы уже K
подписчикам	1761 доступна только K	1761 доступно только K	1761 доступен только K	1816 только K
подписчики	1816 только K	1833 K
подписчиков	1761 только для K
подписчиком	1829 станьте K
подписывайтесь	1763 K на рассылку	1768 K на нас	1768 K на наш	1768 K на канал	1768 K на telegram	1829 K на
подписываясь	1801 K
подпишитесь	1758 K на регулярное	1763 K на рассылку	1768 K на наш	1768 K на канал	1829 K на
подчеркнул	1832 K
подчеркнула	1832 K
подчерта	146 K
поділіться	25 K
подію	2196 нашу K
пожертвование	1758 сделайте K	1758 оформите K	1808 регулярное K	1808 ежемесячное K	1829 ваше K	1829 сделайте K	1829 оформите K	1833 K
пожертвования	1830 на K	1833 K
пожертвованиям	1808 благодаря K	1830 благодаря K
пожертвуйте	1829 K
позоваването	126 K на
поиска	146 K
поискал	146 K
полностью	20 материал K	1761 чтобы прочитать K
полный	20 K текст	1802 K текст
получавайте	140 K
получавате	136 искате ли да K	136 искате да K
получайте	1826 K
получать	1818 хотите K
помилку	2177 знайшли K
помогите	1829 K нам
помогнете	143 K ни
помогут	1830 K нам
поможет	1830 K нам
помоли	146 K
помолил	146 K
помолила	146 K
помощь	1829 нам нужна ваша K
помощью	1810 с K ии
помітили	2186 якщо ви K
понравилась	1830 K статья
понравился	1830 K материал	1830 K текст
пообещал	1832 K
пообещала	1832 K
пообіцяв	2231 K
пообіцяла	2231 K
попереджає	2231 K
попередив	2231 K
попита	146 K
попросив	2231 K
попросил	1832 K
попросила	1832 K	2231 K
попросили	1832 K	2231 K
попросило	1832 K
порадив	2231 K
порадила	2231 K
посилання	2210 K на джерело обов'язкове
последвайте	143 K ни
последната	135 K ви безплатна статия	135 K безплатна статия
посоветовал	1832 K
посоветовала	1832 K
постановив	2231 K
постановил	1832 K
посъветва	146 K
посъветвал	146 K
посъветвали	146 K
потребовал	1832 K
потребовала	1832 K
почте	1801 вашей K
почтовом	1801 вашем K ящике
почту	1763 на вашу K	1763 вам на K	1801 вашу K
пошту	2169 на вашу K
пошті	2203 вашій K
пощенска	96 вашата K кутия
пояснив	2231 K
пояснил	1832 K
пояснила	1832 K	2231 K
пояснював	2231 K
пояснювала	2231 K
пояснює	2231 K
поясняет	1832 K
правото	29 си запазва K
працювати	2211 допоможе нам K	2229 K далі
працюємо	2229 ми K
предпочитаемые	1784 K источники
предпочитаемых	1784 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1784 K источники	1821 K источники
предпочтительный	1784 K источник
предпочтительных	1821 K источников
предупреди	146 K
предупредил	1832 K
предупреждава	146 K
предупреждает	1832 K
препечатването	126 K
призвал	1832 K
призвала	1832 K
призвали	1832 K
призна	146 K
признава	146 K
признавал	1832 K
признает	1832 K
признал	1832 K
признала	1832 K
признали	1830 нас K
призова	146 K
призовава	146 K
призовал	146 K
призоваха	146 K
призывал	1832 K
призывала	1832 K
призывали	1832 K
приложение	144 нашето K	1764 скачать K	1764 скачайте K	1764 установите K	1782 наше K	1782 мобильное K	1829 скачайте K
приложении	1764 открыть в K	1782 нашем K
приложения	1782 нашего K	1830 нашего K
приоритетным	1784 K источником
присоединяйтесь	1829 K к
присъединете	143 K се към нашия
присылайте	1787 K нам	1787 K фото	1787 K видео	1787 K новости	1787 K свои	1787 K их нам	1829 K нам
пришлите	1787 K нам	1787 K фото	1787 K их нам	1829 K нам
приєднуйтесь	2228 K до
проверьте	1798 K себя	1801 K почту
проголосуйте	1813 K	2216 K
продовження	2208 реклама. K
продовжити	2168 щоб K читання	2211 допоможуть нам K
продовжувати	2229 K роботу
продолжаем	1830 мы K работать
продолжать	1808 помогут нам K	1830 K работу
продолжение	1805 реклама. K
продолжить	1761 чтобы K чтение	1808 помогут нам K	1808 поможет нам K	1830 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	144 да K да работим
продължите	95 за да K да четете
произведен	1779 настоящий материал (информация) K	1823 материал K
произведён	1823 материал K
пройдите	1798 K тест
пройдіть	2200 K тест
пропускайте	136 не K
пропустите	1818 не K
пропустити	2221 не хочете K
пропустить	1818 не хотите K
пропустіть	2221 не K
просив	2231 K
просил	1832 K
просила	1832 K	2231 K
просили	1832 K	2231 K
просьба	1755 у нас к вам K	1755 у нас есть K
просять	2231 K
проучване	116 нашето K
прохання	2163 маємо до вас K	2163 невелике K
прочетете	95 за да K цялата
прочитать	1761 осталось K	1761 чтобы K статью
пріоритетне	2187 K джерело
пріоритетним	2187 K джерелом
пълния	121 K текст
първия	145 за K месец
підписатися	2169 K на розсилку
підписка	2232 K
підписку	2168 оформіть K	2203 дякуємо за K	2228 оформіть K
підписники	2219 лише K	2232 K
підписників	2168 тільки для K
підписуйтесь	2172 K на нас	2172 K на наш	2172 K на канал	2172 K на telegram	2228 K на
підписуйтеся	2172 K на наш	2172 K на канал
підписуючись	2203 K
підпишіться	2169 K на розсилку	2172 K на наш	2228 K на
підтримайте	2166 K нашу	2166 K незалежну	2166 K нас	2211 K	2228 K нас	2228 K нашу	2228 K незалежну	2228 K редакцію	2228 K автора	2228 K роботу	2228 K наш
підтримати	2228 K нас	2228 K нашу
підтримка	2166 ваша K	2228 ваша K
підтримки	2208 за K партнера	2229 спільноти K	2229 вашої K
підтримуйте	2228 K нас	2228 K нашу
підтримці	2211 завдяки вашій K	2211 завдяки K читачів	2229 вашій K
піти	2163 перш ніж K
""", 'р': """
работа	144 нашата K	1830 наша K
работаем	1830 мы K
работать	1808 помогут нам K	1808 поможет нам K	1830 K дальше
работу	1830 нашу K
радив	2231 K
радила	2231 K
радили	2231 K
радить	2231 K
разрешение	101 без K е забранено
разрешения	1822 без K редакции
разчитаме	127 K на вашата	144 K на
расскажите	1829 K нам
рассказал	1832 K
рассказала	1832 K
рассказывать	1830 K правду
расследование	1830 наше K	1830 это K
расследования	1830 наши K
рассылка	1830 наша K	1833 K
рассылку	1763 нашу K	1763 K самых	1830 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1801 K
регулярний	2211 K внесок
редактор	108 е K	108 - K	108 , K	1788 - K	1788 , K	2191 - K	2191 , K
редакторка	2191 - K	2191 , K
редакцией	1787 связаться с K
редакции	1822 без согласия K	1830 нашей K
редакцию	1787 напишите в K	1787 пишите в K
редакция	113 в нашата K	144 нашата K	1830 наша K
редакцію	2190 напишіть у K	2190 пишіть у K
редакція	2229 наша K
редакцією	2190 зв'язатися з K
редакції	2190 пишіть до K	2224 без згоди K	2224 без дозволу K	2229 нашої K
рекламата	11 K	124 след K
реклами	11 K	144 без K	2208 після K	2208 на правах K	2229 без K
рекламой	11 K
рекламы	11 K	1805 после K	1805 на правах K	1830 без K
репортер	108 е K	108 - K	108 , K	1788 - K	1788 , K	2191 - K	2191 , K
репортери	144 нашите K
репортерка	2191 - K	2191 , K
репортёр	1788 - K	1788 , K
решил	1832 K
реєструючись	2203 K
робота	2229 наша K
роботу	2229 нашу K
розповів	2231 K
розповідати	2229 K правду
розповіла	2231 K
розсилка	2229 наша K	2232 K
розсилку	2169 нашу K	2169 щоденну K	2229 нашу K
розслідування	2229 наші K	2229 це K
рублей	1831 # K
рік	2230 на K
""", 'с': """
свободната	143 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	143 K се с нас
свяжитесь	1787 K с нами
связаться	1787 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	2231 K
сказал	1832 K
сказала	1832 K	2231 K
скаржаться	2231 K
скаржився	2231 K
скаржилася	2231 K
скачайте	1764 K наше
скиньте	1829 K
скриньку	2203 вашу K
скриньці	2203 вашій K
следите	1768 K за нами
словам	1832 по K
словами	2231 за K
слушайте	137 K ни
слідкуйте	2172 K за нами
советовал	1832 K
советовала	1832 K
советовали	1832 K
советует	1832 K
содержимое	1790 внешнее K
сообщение	1779 данное K (материал) создано	1823 K создано
сообщил	1832 K
сообщила	1832 K
сообщили	1832 K
сообщите	1787 K нам	1829 K нам
соучастником	1808 станьте K	1829 станьте K
сповіщення	14 K	2170 увімкнути K	2170 увімкніть K
споделете	25 K
сподобався	2229 K текст	2229 K матеріал
сподобалась	2163 якщо вам K стаття
според	146 K
спрашивает	1832 K
спросил	1832 K
спросила	1832 K
співали	2231 K
співучасником	2228 станьте K
спільнота	2229 наша K
спільноти	2166 стань частиною K	2211 частиною K	2229 нашої K
станете	143 K абонат	143 K член
станьте	1829 K нашим	2228 K нашим
статей	2218 до всіх K	2218 до усіх K
статии	134 до всички K
статия	104 хареса ли ви тази K	121 цялата K	144 тази K
статията	121 % от K
стаття	2229 ця K
статья	1830 эта K
статьям	1815 ко всем K
стверджує	2231 K
стежте	2172 K за нами
стигнали	104 щом сте K дотук
стороннего	1790 K сервиса
сторонним	1790 K сервисом
стороннього	2193 K сервісу
стороннім	2193 K сервісом
суммой	1831 любой K
сумму	1831 любую K
сутрин	17 всяка K
существуем	1830 мы K
существует	1808 K благодаря
събитие	113 нашето K
съветва	146 K
съветваше	146 K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	146 K
съобщил	146 K
съобщиха	146 K
""", 'т': """
твърдеше	146 K
твърди	146 K
текстове	134 до всички K
телеграм	16 K	106 K	1768 наш K-канал	1768 в нашем K	1785 K	1785 K-канал	1785 K-канале	1819 пишите в K	1830 наш K	2172 наш K-канал	2188 K	2188 K-канал	2188 K-каналі
телеграме	16 K	1785 K
телеграмі	2188 K
тест	1798 наш K	2200 наш K
тиждень	17 раз на K	2230 на K
требовал	1832 K
требовала	1832 K
требовали	1832 K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1764 включите K	1764 включить K	1764 разрешить K
уверяет	1832 K
уверял	1832 K
уверяла	1832 K
увійдіть	24 K	2168 K, щоб
уговаривал	1832 K
уговаривала	1832 K
уебинар	113 нашия K
уйдете	1755 прежде чем вы K
улюблених	2187 K джерел
улюблені	2187 K джерела
умовляв	2231 K
умоляваше	146 K
умолял	1832 K
умоляла	1832 K
умоляли	1832 K
утверждает	1832 K
уточнив	2231 K
уточнил	1832 K
уточнила	1832 K	2231 K
учасником	2228 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1830 K нашу
цитировании	1783 при K
цитування	2185 у разі K
цитуванні	2185 при K
""", 'ч': """
частиною	2228 станьте K
частковому	2210 повному або K
четене	0 време за K
четете	137 K ни
читаете	1829 спасибо, что K
читай	2172 K нас
читайте	1768 K нас в	2172 K нас у	2172 K нас в
читання	0 час K	0 хв K
читателей	1798 опросе K	1808 благодаря поддержке K	1828 K	1830 наших K
читатели	36 наши K	36 нашите K	142 K	144 нашите K	1755 дорогие K	1828 K	1830 наши K
читателите	142 K	144 с подкрепата на K	144 от K ни
читателям	18 благодаря K	36 нашим K	1828 K	1830 благодаря K
читати	2168 щоб K далі	2228 щоб K далі
читачам	18 завдяки K	2227 K
читачі	36 наші K	2227 K	2229 наші K
читачів	2227 K	2229 наших K
читаєте	2228 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2230 K
щомісячний	2211 K внесок
щомісячно	2230 K
щоранку	17 K
щотижневу	2169 K розсилку
""", 'э': """
электронной	1801 адрес K почты
электронную	1801 K почту
""", 'я': """
яжіться	2190 зв'K з нами
язкові	21 обов'K поля	2177 обов'K поля
якщо	2163 K ви вже тут
""", 'і': """
інтелектом	2213 штучним K
інтелекту	2213 за допомогою штучного K
""", 'א': """
אומר	1019 K
אומרת	1019 K
אחרינו	979 עקבו K	1016 עקבו K
אלקטרוני	977 דואר K
אמר	1019 K
אמרה	1019 K
אמרו	1019 K
אתכם	1003 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1018 K
ביקש	1019 K
ביקשה	1019 K
במייל	1002 K שלכם
בסרטון	992 לצפות K זה
בעוגיות	981 שימוש K
בעיתונות	1003 לתמוך K
בקובצי	981 משתמש K
בשבוע	17 פעם K	1018 K
בתוכן	1014 לעשות שימוש K
""", 'ד': """
דווחו	1016 K לנו
דיוור	1002 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	979 הורידו את K	1016 הורידו את K	1017 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1019 K
הודיעה	1019 K
הווטסאפ	979 לקבוצת K
הוסיף	1019 K
הוסיפה	1019 K
הזהיר	1019 K
הזכויות	986 כל K שמורות
החובה	21 שדות K
החינמיות	1015 הכתבות K
הטלגרם	979 לערוץ K
הטקסט	993 K
היום	1016 תרמו K
הירשמו	1016 K לקבלת
הכותב	1014 על דעת K
הכתבה	976 להמשך קריאת K	993 K	1017 K הזאת
המדור	991 הוא עורך K	991 היא עורכת K
המובעות	1014 הדעות K במאמר	1014 הדעות K בטור	1014 הדעות K בכתבה
המועדף	988 למקור K	988 כמקור K
המייל	977 לתיבת K	977 כתובת K
הניוזלטר	977 K היומי	1002 K השבועי של	1002 K שלנו	1017 K
הסביר	1019 K
הסיכום	993 K
העיקריות	993 הנקודות K
העיתונות	1017 K העצמאית
הפרטיות	981 מדיניות K
הפרסומת	11 K
הצביעו	1016 K בסקר
הצטרפו	979 K לערוץ	1016 K אלינו
הקוראים	18 בזכות K
השימוש	981 תנאי K
התגובות	999 K
התחברו	24 K
התמיכה	1003 בזכות K שלכם
התראות	14 K
התרגום	993 K
התרומה	1016 K שלכם
""", 'ו': """
ובטוויטר	979 בפייסבוק K
ותלוי	1003 K בכם
ותלויה	1003 K בכם
""", 'ז': """
זקוקה	1016 K לכם
""", 'ח': """
חודשית	1016 תרומה K
חיצוני	992 תוכן K	992 תוכן ממקור K
""", 'ט': """
טען	1019 K
""", 'י': """
ישירות	1002 K למייל	1002 K לתיבת
""", 'כ': """
כמנויים	976 הצטרפו K
כתב	1019 K
כתבה	993 K זו	1017 K זו	1019 K
כתבו	1016 K לנו
כתבות	1015 K חינם
כתבת	991 היא K
""", 'ל': """
לדברי	1019 K
להגיב	6 כדי K	999 K
להמשיך	976 כדי K לקרוא	1003 עזרו לנו K
להעתיק	986 אין K	1014 לשכפל, K
לחודש	1018 K
לחוק	1014 סעיף #א K
לחצו	1016 K כאן
לידיעון	1016 הירשמו K
למנויים	976 K בלבד
לניוזלטר	977 הירשמו K	977 הרשמה K	977 K שלנו	1002 בהצלחה K	1016 הירשמו K
לעזרתכם	1016 אנחנו זקוקים K
לענייני	991 הוא כתב K	991 היא כתבת K
לצפייה	992 K בתוכן
לקריאה	1015 כתבות K
לקריאת	20 K הכתבה
לשנה	1018 K
לתומכים	1003 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1015 K חינם
מועדף	988 מקור K	988 כמקור K
מינוי	976 רכשו K	1016 רכשו K	1020 K
מנוי	976 כבר K
מנויים	1020 K
מסכימים	1002 בהרשמה אתם K
מסר	1019 K
""", 'נ': """
ניוזלטר	1002 K שבועי	1020 K
""", 'ס': """
סיכום	993 K
סיפר	1019 K
סיפרה	1019 K
סעיף	1014 K #א
ספרו	1016 K לנו
""", 'ע': """
עדכונים	1002 לקבלת K במייל
עיתונאי	991 הוא K
עיתונאית	991 היא K
עיתונות	1003 לעשות K	1017 K עצמאית
עכשיו	1016 תרמו K
עמלה	1013 נקבל K	1013 לקבל K
""", 'פ': """
פרסומות	1017 ללא K
פרסומת	11 K
פרשן	991 הוא K
פרשנית	991 היא K
""", 'צ': """
ציין	1019 K
""", 'ק': """
קוראי	1017 K
קרא	1019 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1018 חודש K
""", 'ש': """
שאלו	993 K את
שיווקי	1002 לקבל תוכן K
שלחו	1016 K לנו
שלנו	1017 K
שנקבל	1013 K עמלה
שקראתם	1016 תודה K
שתפו	25 K
""", 'ת': """
תגובות	999 K
תוכן	9 K זה	992 הצגת K
תלוי	1003 K בכם
תלויה	1003 K בכם
תמיכתכם	1016 K
תמכו	1016 K בנו
תקציר	993 K
תרומה	1020 K
תרומות	1020 K
""", 'ا': """
اخبارنا	89 K
ادامه	836 K مطلب	836 K خبر	842 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	814 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	806 شرايط K	811 K از مطالب اين سايت	811 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	831 K تهيه كنيد	842 K تهيه كنيد	846 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	814 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	845 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	845 K
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
اول	844 ماه K
ايميل	802 K خود را	802 ادرس K	802 به K شما	827 در K خود	842 K خود را وارد كنيد
ايميلتان	827 به K
اينجا	835 K كليك كنيد
اينستاگرام	804 در K دنبال
اپ	826 K
اپليكيشن	826 K	843 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	840 الزاما K	840 لزوما K	840 K ديدگاه
باشيد	814 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	821 را K
بحسب	91 K
بخوانيد	812 K
براي	843 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K	73 اضف K
بريدكم	73 في K
بشنويد	821 K
بعرض	61 هل تسمح K
بفرستيد	814 براي ما K
بفضلكم	89 K
بنويسيد	814 براي ما K	842 براي ما K
بپيونديد	812 K	820 به تيم ما K	842 K
بگذاريد	814 با ما در ميان K	842 با ما در ميان K
بگيريد	814 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	845 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	813 منبع K	813 منابع K
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
تلگرام	804 ما را در K	804 در K دنبال	804 كانال K ما	814 با ما در K
تماشا	821 K كنيد
تمامي	811 K حقوق
تمثل	71 لا K راي
تواصلوا	88 K معنا
توضيح	845 K داد
تيم	843 K ما
""", 'ج': """
جاوااسكريپت	806 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	811 كليه K
حمايت	828 K مالي خود	829 به K شما نياز	829 با K شما	830 K كنيد	842 از ما K كنيد	842 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	843 اين K
خبرنامه	802 K ما	802 اشتراك K	802 در K	827 K روزانه	827 K هفتگي	843 K ما	843 K	846 K
خبرنگار	814 K ما را	816 K
خبرنگاران	843 K ما
خصوصي	806 سياست حريم K را
خواست	845 K
خواستند	845 K
خواندن	831 براي ادامه K
خوانندگان	18 با كمك K	829 به K خود تكيه	843 K ما
خواهد	823 منتشر K شد
خواهند	823 منتشر K شد
""", 'د': """
دانشگاه	816 استاد K
دانلود	842 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	804 ما را K كنيد	812 K كنيد	812 K كنيم	842 K كنيد
دهيد	814 به ما خبر K	821 گوش K	832 هديه K	842 راي K	842 خبر K
ديدگاه	823 نوشتن K	823 ارسال K	823 بيانگر K	840 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	820 وبينار K ما	831 اشتراك K	841 مقاله K	841 مطلب K	841 مطالعه K
روزنامه	840 ديدگاه K
روزنامهنگار	816 K
روزنامهنگاري	843 K مستقل
""", 'س': """
سالانه	844 K
ساهم	88 K في
ساهموا	88 K في
سايت	843 K ما
سايتهاي	817 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	812 عضو K	812 K	842 عضو K	842 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	827 خبرنامه K
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
علاقه	813 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	820 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	823 K	824 حروف لاتين (K)
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
كار	843 K ما
كاربري	831 حساب K خود شويد
كانال	804 به K ما	812 K ما	843 K ما
كتب	91 K
كتبت	91 K
كردهايد	831 ثبت نام K	831 ثبتنام K
كمصدر	56 K مفضل
كميسيون	838 K دريافت كنيم	838 K دريافت ميكنيم
كنيد	820 ديدن K	821 گوش K	832 هديه K	835 روي لينك كليك K	835 كليك K	842 به ما كمك K	842 ثبت نام K	842 كليك K	842 نصب K
كوكي	806 از K
كوكيها	806 K
""", 'ل': """
لاتين	823 حروف K	824 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	840 K نظر
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
ما	843 به K
مالي	829 كمك K شما	842 كمك K شما	846 كمك K
ماه	844 در K
ماهانه	844 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	817 K خارجي	817 اجازه ميدهيد K
محتوايي	817 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	811 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	843 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	831 K شويد	842 K شويد
مشتركان	831 ويژه K است
مصنوعي	818 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	843 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	836 ادامه K
منبع	839 ذكر K
منتخب	813 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موبايل	826 برنامه K
موردنياز	21 بخشهاي K
موفقيت	827 عضويت شما با K	827 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	817 از شما اجازه K
ميدهد	823 نظر K
ميگفت	845 K
ميگويد	845 K
ميگيريم	838 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	823 منتشر K شد
نخواهند	823 منتشر K شد
ندهيد	842 از دست K
نرمافزار	826 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	843 K ما
نميشود	823 منتشر K
نوشت	845 K
نويسنده	814 ايميل K	816 K
نياز	829 به كمك شما K
""", 'ه': """
هستيد	831 مشترك K
همايش	820 بليت K
""", 'و': """
وابسته	829 به حمايت شما K
وبينار	820 K ما	820 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	817 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	816 K
""", 'گ': """
گزارش	843 اين K
گزارشهاي	843 K ما
گفت	845 K
گفتند	845 K
گفته	845 K است	845 به K
""", 'अ': """
अन	1041 Kुवाद	1064 के Kुसार
अप	1064 Kील की
अपन	1046 Kी राय दें	1046 Kी राय कमेंट	1046 Kी प्रतिक्रिया	1047 कमेंट में Kी राय
अलर	1048 K्ट पाने के लिए
अवसर	1044 नौकरी के K
""", 'आ': """
आपक	1040 Kी इजाजत मांगते हैं	1040 Kी अनुमति मांगते हैं	1061 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	1034 कॉपीराK	1040 बाहरी साK	1062 हमारी वेबसाK
इन	24 लॉग K
इनब	1024 आपके Kॉक्स	1049 अपने Kॉक्स में
इब	1024 न्यूजलेटर को सब्सक्राK	1024 न्यूजलेटर सब्सक्राK	1027 चैनल को सब्सक्राK
इबर	1051 सब्सक्राK्स के लिए है	1051 सब्सक्राK हैं
इस	1062 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1025 ऐप डाKोड करें	1048 डाKोड करें	1048 डाKोड कीजिए	1061 डाKोड करें	1061 डाKोड कीजिए
उपय	1029 कुकीज का Kोग	1029 कुकीज का Kोग
उपलब	1040 सामग्री K्ध नहीं है
""", 'ए': """
ए	1044 वेबिनार के लिK	1061 जुडिK	1061 सुधार सुझाKं
एज	1059 Kेंसी की फीड
""", 'ऐ': """
ऐप	1025 हमारा K	1062 हमारा K
""", 'औ': """
और	1046 क्विज खेलें K	1046 क्विज खेलें K
""", 'क': """
क	1064 मुताबिK
कम	1047 Kेंट बॉक्स में
कर	1024 ईमेल दर्ज Kें	1025 ऐप इंस्टॉल Kें	1025 नोटिफिकेशन चालू Kें	1027 फॉलो Kें	1035 क्लिक Kें	1035 जॉइन Kें	1035 ज्वाइन Kें	1035 सब्सक्राइब Kें	1035 लाइक Kें	1037 हमें ईमेल Kें	1040 कुकीज स्वीकार Kें	1040 कुकीज स्वीकार Kें	1044 टिकट बुक Kें	1046 पोल में वोट Kें	1046 सर्वे में भाग लेK	1048 इंस्टॉल Kें	1048 नोटिफिकेशन ऑन Kें	1048 नोटिफिकेशन ऑन K लें	1049 साइन अप Kें	1053 शेयर Kें	1053 साझा Kें	1053 सेव Kें	1053 गिफ्ट Kें	1061 सब्सक्राइब Kें	1061 फॉलो Kें	1061 क्लिक Kें	1061 लॉग इन Kें	1061 लॉगिन Kें	1061 साइन अप Kें	1061 रजिस्टर Kें
करक	1037 कमेंट Kे बताएं	1049 सब्सक्राइब Kे आप	1049 साइन अप Kे आप
करन	1047 कमेंट Kे के लिए	1047 टिप्पणी Kे के लिए	1047 टिप्पणी पोस्ट Kे के लिए	1047 कमेंट Kे वाले
कल	1060 फ्री आर्टिK	1060 मुफ्त आर्टिK
कह	1064 Kा
कहत	1064 Kे	1064 Kी
""", 'ख': """
ख	1045 वीडियो देKें	1045 वीडियो भी देKें	1060 मुफ्त लेK	1064 लिKा
खक	1059 लेK के निजी विचार
खन	1045 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	1055 अन्य Kों के लिए	1055 ताजा Kों के लिए	1055 की Kों के लिए	1060 मुफ्त Kें	1061 K भेजें	1061 पूरी K पढें	1062 इस K	1062 यह K
खर	1044 यहां से Kीदें
""", 'ग': """
गय	1053 लिंक कॉपी हो Kा
""", 'च': """
चलत	1050 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1041 पूKें	1064 पूKा
""", 'ज': """
जनर	1059 ऑटो-Kेट
जर	1037 हमें Kूर दें
""", 'ट': """
ट	1029 जावास्क्रिप्K
टर	1024 हमारे न्यूजलेK	1024 हमारा न्यूजलेK	1024 हमारा साप्ताहिक न्यूजलेK	1024 न्यूजलेK के लिए	1039 सब एडिK हैं	1039 सब-एडिK हैं	1039 सीनियर सब एडिK हैं	1062 हमारे न्यूजलेK	1065 न्यूजलेK
""", 'ठ': """
ठक	1062 हमारे पाK
""", 'ड': """
ड	1035 जुKें	1059 सिंKीकेट फीड
डक	1045 पॉKास्ट सुनें	1062 हमारा पॉKास्ट
डन	1035 जुKे के लिए	1061 जुKे के लिए
""", 'द': """
द	1041 मुख्य बिंKु	1061 राय Kें
दद	1039 वरिष्ठ संवाKाता हैं	1039 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1045 को सुKें	1045 लेख सुKें	1065 दाK
नन	1045 पॉडकास्ट सुKे के लिए
नल	1027 चैK से जुडें	1062 हमारे चैK
नह	1059 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1025 ऐप में Kें
पढन	1051 Kे के लिए	1055 और खबरें Kे के लिए
पण	1047 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1027 गूगल न्यूज K	1049 ईमेल K पाने के लिए
पस	1036 Kंदीदा सोर्स	1036 Kंदीदा स्रोत	1036 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1036 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1037 हमें Kाएं	1061 हमें Kाएं	1061 राय Kाएं	1064 Kाया	1064 Kाते
बनकर	1051 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1040 से मिली साK्री शामिल है
मदद	1061 हमारी K करें	1061 आर्थिक K दें	1061 K कीजिए
मह	1063 हर Kीने
""", 'य': """
यत	1029 गोपनीKा नीति
यह	1045 वीडियो Kां देखें	1061 Kां देखें	1062 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1034 सर्वाधिकार सुK्षित	1062 हमारी पत्Kारिता	1062 स्वतंत्र पत्Kारिता	1062 हमारे पत्Kार
रखन	1039 का अनुभव Kे	1051 पढना जारी Kे के लिए
रत	1063 प्Kि माह
रह	1055 जुडे Kें	1055 जुडे Kिए
""", 'ल': """
ल	1064 बोKे	1064 बोKा
""", 'व': """
वर	1059 पुनर्प्रकाशन K्जित	1063 प्रति K्ष
""", 'श': """
श	1041 सारांK
शन	14 नोटिफिकेK	1058 हमें कमीK मिल	1065 सब्सक्रिप्K
शर	1029 नियम और K्तें
""", 'स': """
सएप	1037 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1039 पत्रकारिता में K्रिय हैं
सकत	1035 फॉलो कर Kे हैं	1035 जुड Kे हैं	1037 हमें भेज Kे हैं	1058 कमीशन मिल Kा है
सदस	1051 पहले से K्य हैं	1051 K्यता लें	1061 K्य बनें
सप	1063 प्रति K्ताह
सफल	1049 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1041 Kी	1061 K्थन करें
सर	1046 K्वे में हिस्सा लें	1046 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1050 आर्थिक Kोग दें	1050 आर्थिक Kोग करें	1050 हमें Kोग करें	1050 आपके Kोग पर निर्भर	1061 आपका Kोग	1061 हमें Kोग	1061 Kोग करें	1061 आपके Kोग
""", 'ह': """
हट	1047 कमेंट Kा
हम	1037 Kें भेजें	1044 Kारी टीम से जुडें	1061 Kें लिखें	1061 Kें भेजें	1062 Kारा काम	1062 Kारी टीम	1062 Kारे साथ
हमस	1037 Kे संपर्क करें	1061 Kे जुडें
""", 'অ': """
অন	176 Kুদান দিন	180 Kুদান
অনল	162 Kাইন শপ
""", 'আ': """
আজই	167 K অনুদান দিন
আপন	149 Kার ইমেইল	159 Kার সম্মতি প্রযোজন	159 Kার অনুমতি চাই	162 Kার মতামত দিন	164 Kার মতামত লিখুন	164 Kার মন্তব্য লিখুন	166 Kার ই-মেইল	166 সাবস্ক্রাইব করলে Kি
আম	155 Kাদের জানান	155 Kাদের পাঠান	155 Kাদের লিখুন	166 Kাদের সাপ্তাহিক	167 Kাদের পাশে থাকুন	176 Kাদের লিখুন	177 Kাদের সাংবাদিক	177 Kাদের চ্যানেল	177 Kাদের টেলিগ্রাম
আস	154 ঘুরে Kুন
""", 'ই': """
ইক	154 লাK দিন
ইজ	162 কুKে অংশ নিন
ইনবক	166 K্সে পেতে
ইনস	165 অ্যাপ K্টল করুন
ইল	177 আমাদের মোবাK
""", 'উ': """
উজল	149 নিKেটারে সাবস্ক্রাইব	149 আমাদের নিKেটার	149 নিKেটার পেতে	166 সাপ্তাহিক নিKেটার	177 আমাদের নিKেটার	177 নিKেটার	177 নিKেটারের	180 নিKেটার
উনল	165 অ্যাপ ডাKোড করুন	165 অ্যাপটি ডাKোড করুন	176 ডাKোড করুন
""", 'এ': """
এআই	160 K
এআইক	160 Kে
এআইয	160 Kের
""", 'ও': """
ওট	163 ভিডিKি দেখুন
""", 'ক': """
ক	178 মাসিK
কত	167 স্বাধীন সাংবাদিKাকে	167 সাংবাদিKার পাশে	177 স্বাধীন সাংবাদিKা	177 সাংবাদিKাকে
কনট	159 বহিরাগত Kেন্ট
কপ	158 অনুমতি ছাডা Kি
কর	154 ফলো Kুন	154 ক্লিক Kুন	154 সাবস্ক্রাইব Kুন	154 যোগ Kুন	154 যুক্ত Kুন	155 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	155 আমাদের সঙ্গে যোগাযোগ Kুন	155 আমাদের ইমেইল Kুন	162 ওযেবিনারে নিবন্ধন Kুন	162 চাKির সুযোগ	165 নোটিফিকেশন চালু Kুন	176 সাবস্ক্রাইব Kুন	176 এখানে ক্লিক Kুন	176 ক্লিক Kুন	176 ইমেইল Kুন	176 নিবন্ধন Kুন	176 ফলো Kুন	176 সহাযতা Kুন	176 কাজ Kুন
করত	164 মন্তব্য Kে
""", 'খ': """
খ	169 ফ্রি লেKা	169 বিনা মূল্যের লেKা
খত	163 ভিডিও দেKে	164 মন্তব্য লিKে
খবর	172 আরও K জানতে
খবরট	4 Kি	168 Kি পডতে	177 Kি
""", 'গ': """
গল	161 কেমন লাK
""", 'ছ': """
ছ	161 কাজে লেগেKে	179 জানিযেKে
""", 'জ': """
জর	162 Kিপে অংশ নিন	162 Kিপে ভোট দিন
জস	158 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	177 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	177 আমাদের পাK
""", 'দ': """
দক	157 জ্যেষ্ঠ প্রতিবেK	157 নিজস্ব প্রতিবেK
দট	177 সংবাKি
দন	177 এই প্রতিবেK
""", 'ধ': """
ধর	155 ভুল Kিযে দিন
""", 'ন': """
ন	154 যুক্ত হোK	154 যোগ দিK	154 যুক্ত থাকুK	155 লেখা পাঠাK	161 ভুল পেযেছেK	162 টিকিট কিKুন	163 শুKুন	163 ভিডিও দেখুK	165 অ্যাপ Kামিযে নিন	167 পাশে দাঁডাK	176 যুক্ত হোK	176 পাশে থাকুK	179 জাKান	179 জাKিযেছেন
নকল	158 অনুমতি ছাডা K
নয	158 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	168 Kা চালিযে যেতে
পডত	168 বাকি অংশ Kে	168 লেখা Kে	168 বিনা মূল্যে Kে	168 লেখাটি Kে	172 আরও খবর Kে
""", 'ব': """
বল	179 Kেন	179 Kেছেন	179 Kেছে
বলছ	179 Kেন
বলল	179 Kেন
""", 'ভ': """
ভরস	167 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	158 বিনা অনুKিতে	160 কৃত্রিম বুদ্ধিK্তা	176 Kামত জানান	176 Kামত দিন
মন	161 কেK লেগেছে
""", 'য': """
য	168 মাত্র # টাকাK
যত	176 আমাদের সহাKা
যব	166 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	159 কুকি ব্Kার
যর	157 সিনিK রিপোর্টার
""", 'র': """
রক	153 সর্বস্বত্ব সংK্ষিত	153 স্বত্ব সংK্ষিত	158 অশালীন মন্তব্য প্Kাশ	158 অনুমতি ছাডা প্Kাশ
রত	178 প্Kি মাসে
রহণ	159 কুকি গ্K করুন
""", 'ল': """
লগইন	176 K করুন
""", 'শ': """
শন	175 কমিK পেতে পারি
""", 'স': """
সঙ	158 সম্পাদকীয নীতির K্গে	172 আমাদের K্গেই থাকুন	172 K্গেই থাকুন	177 আমাদের K্গে
সদস	176 K্য হোন
সব	177 আমাদের ফেKুক
সরণ	154 অনুK করুন	176 অনুK করুন
সহয	176 Kোগিতা করুন
""", 'হ': """
হক	168 ইতিমধ্যে গ্রাK	176 গ্রাK হোন
হকদ	168 শুধু গ্রাKের জন্য
হত	176 যুক্ত Kে
হব	164 অ্যাড্রেস প্রকাশিত Kে না	164 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2102 Kติดตาม
กร	2076 Kอกอีเมล
กล	2105 K่าว
กอ	2103 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2102 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2092 Kบคุณที่สมัคร	2092 Kบคุณที่ลงทะเบียน	2103 Kงเรา
""", 'ค': """
คล	2102 Kิกที่นี่	2102 Kิกชม
คว	2101 Kามเห็นส่วนตัวของผู้เขียน
ค่	2100 Kาคอมมิชชั่น	2100 Kาคอมมิชชัน
""", 'จ': """
จด	2076 Kหมายข่าวของเรา	2092 Kหมายข่าวรายสัปดาห์ของเรา	2106 Kหมายข่าว
จะ	2091 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2102 Kวน์โหลดแอป
""", 'ต': """
ติ	2083 Kดต่อผู้สื่อข่าวของเรา	2083 Kดต่อกองบรรณาธิการ	2102 Kดตามเรา
ต่	2104 Kอเดือน	2104 Kอปี
""", 'ถ': """
ถื	2092 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2095 Kลองอ่าน
ทั	2101 Kศนะของผู้เขียน
ทา	2091 Kงเว็บไซต์ขอสงวนสิทธิ์	2092 Kงอีเมลทุก
ทุ	2092 Kกเช้าทางอีเมล
""", 'บ': """
บท	2096 Kความฟรี	2103 Kความนี้
บร	2106 Kิจาค
บอ	2105 Kกว่า
""", 'ผ': """
ผู	2093 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2105 Kดกับ
""", 'ม': """
มี	2083 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2085 Kมรับคุกกี้
""", 'ร': """
ระ	2105 Kบุว่า
รา	2104 Kยเดือน
ร่	2093 Kวมสนับสนุนการทำงานของเรา	2102 Kวมบริจาค	2102 Kวมสนับสนุน
""", 'ล': """
ลิ	2101 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2103 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2080 Kวนลิขสิทธิ์	2080 Kวนสิทธิ์
สน	2093 Kับสนุนสื่ออิสระ	2093 Kับสนุนการทำงานของเรา	2093 Kับสนุนนักข่าว	2102 Kับสนุนเรา	2102 Kับสนุนพวกเรา
สม	2076 Kัครรับจดหมายข่าว	2076 Kัครรับข่าวสาร	2102 Kัครสมาชิก	2102 Kัครรับ	2106 Kาชิก
สำ	2095 Kหรับสมาชิกเท่านั้น
สื	2103 K่ออิสระ
ส่	2083 Kงเรื่องราวของคุณ	2083 Kงข่าวหาเรา	2102 Kงข้อมูลมาที่	2102 Kงคลิปมา
""", 'ห': """
หา	2083 Kกคุณมีข้อมูล
ห้	2080 Kามคัดลอกหรือ	2080 Kามคัดลอกข้อความ	2080 Kามคัดลอกเนื้อหา	2080 Kามคัดลอกบทความ	2080 Kามทำซ้ำ
""", 'อ': """
อย	2102 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2076 Kเมลของคุณ
อ่	2095 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2102 Kียนถึงเรา	2102 K้าสู่ระบบเพื่อ
เฉ	2095 Kพาะสมาชิก
เน	9 Kื้อหานี้	2085 Kื้อหาจากภายนอก	2085 Kื้อหาภายนอก
เป	2095 K็นสมาชิกอยู่แล้ว	2105 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2091 Kื่อแสดงความคิดเห็น	2095 Kื่ออ่านต่อ	2095 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2091 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2083 K้งเบาะแสข่าว	2083 K้งเรา	2102 K้งทีมงาน
แห	2082 Kล่งข่าวที่ต้องการ	2082 Kล่งข่าวโปรด	2082 Kล่งที่มาที่ต้องการ
แอ	2102 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2102 Kวตเลย	2102 Kลดแอป
""", 'ใ': """
ให	2103 K้เรา
""", 'ủ': """
ủng	2261 ly cà phê K hộ	2270 hãy K hộ
""", 'あ': """
あと	1276 K#本、無料で
""", 'い': """
いか	1282 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1248 Kいのブラウザ
お寄	1282 Kせください
お申	1265 Kし込みはこちら	1282 Kし込みください	1282 Kし込みはこちら
お聞	1282 Kかせください
お見	1282 K逃しなく
お試	1282 Kしください
お読	1282 Kみいただけます
""", 'か': """
から	1281 K転載したものです	1281 Kの転載です
か月	1240 K無料	1284 K無料
""", 'が': """
が無	1248 javascriptK効
""", 'こ': """
ここ	1240 Kから先は	1240 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1240 K記事は有料	1240 K記事は会員	1252 K記事についてのご意見	1283 K記事が	1283 K記事を	1283 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1248 K用のブラウザ
ご協	1282 K力ください
ご存	1259 Kじの方は
ご寄	1238 K付をお願い	1282 K付
ご意	1252 K見・ご感想	1252 K見をお寄せ
ご感	1252 K想をお寄せ
ご支	1238 K援をお願い	1282 K援
ご登	1273 K録ありがとうございます	1282 K録
ご覧	1282 Kください	1282 Kいただけます
ご購	1282 K読
ご連	1282 K絡ください
""", 'す': """
すで	1276 Kに会員の方
すべ	1240 Kての記事が
""", 'ぜ': """
ぜひ	1246 Kフォロー
""", 'で': """
でも	1246 K配信中
で受	1258 lineKけ取る
で届	1258 lineKく
で最	1258 lineK新
""", 'と': """
と強	1285 K調
と書	1285 Kい
と発	1285 K表
と話	1285 Kし	1285 Kす
と語	1285 Kっ	1285 Kる
と説	1285 K明
と述	1285 Kべ
""", 'に': """
によ	1285 Kると
""", 'の': """
の使	1250 cookieK用
の採	1265 K用情報
の提	1281 K供記事です
""", 'を': """
をフ	1246 Kォローする	1246 Kォローしよう
を使	1250 cookieK用
を利	1250 cookieK用
を有	1248 javascriptK効	1248 javascript K効
を発	1285 K表した
を許	1262 cookieK可
""", 'ア': """
アカ	1258 lineKウントはこちら
アフ	1280 Kィリエイト広告	1280 Kィリエイトプログラム	1280 Kィリエイトリンク
アプ	1243 Kリで開く	1243 Kリで読む	1243 Kリを開く	1243 Kリをダウンロード	1243 Kリのダウンロード	1243 Kリをインストール	1243 Kリはこちら	1272 Kリなら通知	1272 Kリなら速報	1272 Kリなら、	1272 Kリで読むと	1272 Kリなら
アン	1268 Kケートにご協力	1268 Kケートはこちら	1268 Kケート実施中	1269 Kケートに答えて
""", 'カ': """
カ月	1240 K無料	1284 K無料
""", 'ク': """
クイ	1269 Kズに答えて
クッ	1250 Kキーを使用	1250 cookie(Kキー)	1250 Kキーを利用	1262 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1252 Kントを投稿するには	1252 Kントするには	1252 Kント欄で	1252 Kントをお寄せ	1271 Kントは削除します	1271 Kントは削除することが	1271 Kントは削除する場合	1271 Kントは承認	1271 Kントは公開前	1271 Kントは非表示
""", 'サ': """
サポ	1238 Kートをお願いします	1282 Kートをお願い	1282 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1282 Kンロードしてください
""", 'チ': """
チケ	1265 Kット販売中
チャ	1246 Kンネル登録を	1258 Kンネルに参加する	1258 Kンネルに参加しよう
""", 'ニ': """
ニュ	1242 Kースレターに登録	1242 Kースレターを	1258 googleKースで	1273 Kースレター登録はこちら	1286 Kースレター
""", 'フ': """
フォ	1246 Kローして最新	1246 Kローをお願い	1282 Kローしてください
""", 'プ': """
プッ	1243 Kシュ通知
プラ	1250 Kイバシーポリシーに
プレ	1240 Kミアム会員
プロ	1280 Kモーションが含まれ	1280 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1242 Kマガに登録	1242 Kマガで	1273 Kマガ登録はこちら	1273 Kマガの登録	1283 Kマガ
メー	21 Kルアドレスが公開されること	1242 Kルマガジンで	1242 Kルマガジンに登録	1242 Kルマガジンを	1242 Kルでお届け	1252 Kルアドレスが公開されることはありません	1273 Kルアドレスを入力してください	1286 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1240 Kインして続きを	1240 Kインしてください	1240 Kインが必要	1282 Kインして
""", 'ヶ': """
ヶ月	1240 K無料	1284 K無料
""", '上': """
上优	2294 在googleK先
上優	2294 在googleK先
""", '下': """
下載	2282 K客戶端	2282 Kapp	2282 K應用程式
下载	2282 K客户端	2282 Kapp	2282 K应用	2324 K客户端
""", '不': """
不代	2293 K表本站	2308 K表本站立场	2321 K表本報立場	2321 K表本报立场	2321 K表本站立场	2321 K表本站立場	2321 K表本媒體立場	2321 K表本網立場	2321 K表本刊立場
不得	2293 K转载	2293 K轉載
不錯	2324 K過
不错	2324 K过
""", '仅': """
仅代	2293 K表作者
仅供	2308 K其表达个人看法
仅限	2313 K会员	2313 K订户
""", '付': """
付費	2279 K後	2328 K牆
付费	2279 K后	2328 K墙
""", '以': """
以閱	2279 K讀全文
以阅	2279 K读全文
""", '会': """
会员	2279 K专享	2313 K限定内容
会員	1240 K限定です	1240 K限定の記事	1240 K登録すると	1240 K登録が必要	1240 K登録できます	1276 Kの方はこちら	1276 K登録で続きを読む	1276 K登録後にご覧	1282 K登録	1283 Kの方
会費	1274 Kで運営
""", '你': """
你的	2277 K支持	2324 K支持
""", '使': """
使用	2288 Kcookie改善	2288 Kcookie来	2288 Kcookie來	2288 Kcookie以	2288 K cookie 以	2288 K cookie 来	2288 K cookie 來
""", '來': """
來自	2300 K外部平台的內容
""", '依': """
依靠	2311 K读者的支持	2311 K讀者的支持
""", '侵': """
侵权	2293 K
""", '個': """
個人	1250 K情報の取り扱い	1281 Kの見解です	2308 K看法
""", '偏': """
偏好	2294 K來源	2294 K来源
""", '僅': """
僅限	2313 K會員	2313 K訂戶
""", '優': """
優先	1257 Kソース	1257 K表示に設定	1257 Kする情報源	1257 K的に表示
""", '免': """
免費	15 K閱讀	2322 K文章	2322 K閱讀篇數	2322 K閱讀額度	2323 K註冊即可	2323 K註冊後	2324 K訂閱	2326 K試用
免费	15 K阅读	2322 K文章	2322 K阅读篇数	2323 K注册即可	2323 K注册后	2324 K订阅	2326 K试用
""", '全': """
全文	20 Kを	1240 Kを読むには	1240 Kをお読み
""", '公': """
公众	16 K号	2285 K号:
公式	1243 Kアプリ	1246 Kアカウントをフォロー	1246 Kアカウントを友だち	1258 Klineはこちら	1283 Kline
""", '关': """
关注	2285 K我们的	2324 K我们
""", '内': """
内阅	2282 appK读
""", '写': """
写道	2327 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1284 K
初月	1276 K#円で	1284 K無料
""", '判': """
判断	1285 Kした
""", '利': """
利用	1250 K規約に同意
""", '前': """
前請	2308 K先登入
前请	2308 K先登录
""", '剩': """
剩余	2279 K#%
剩餘	2279 K#%
""", '力': """
力を	1274 K貸してください
""", '加': """
加入	2285 Kline好友	2285 Kline官方	2285 Kline@	2311 K贊助行列	2311 K赞助行列	2324 K会员	2324 K會員
""", '励': """
励み	1283 Kになります
""", '動': """
動画	1266 Kをご覧ください	1266 Kはこちら	1266 Kでも詳しく	1266 Kでも解説
""", '包': """
包月	2326 K
""", '即': """
即可	2308 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1246 Kち追加
""", '収': """
収益	1280 Kを得ること
""", '发': """
发表	6 K评论
发送	2281 K到您的邮箱
""", '取': """
取材	1259 K班までご	1274 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1242 Kトレイに
""", '只': """
只靠	2311 K讀者	2311 K读者
""", '同': """
同意	2300 Kcookie
""", '告': """
告訴	2327 K
告诉	2327 K
""", '呼': """
呼び	1285 Kかけた	1285 Kかける	1285 Kかけて	1285 K掛け
""", '命': """
命じ	1285 Kた
""", '売': """
売上	1280 Kの一部が還元
""", '外': """
外部	1262 Kコンテンツ	2300 K内容	2300 K內容
""", '好': """
好評	1265 K発売中
""", '官': """
官方	2285 K微信
""", '定': """
定期	2324 K定額
""", '寄': """
寄付	1282 Kをお願い	1286 K
寄到	2281 K您的信箱	2310 K你的信箱
""", '寫': """
寫道	2327 K
""", '已': """
已是	2279 K會員	2313 K订户	2313 K訂戶
已经	2279 K是会员
""", '年': """
年額	1284 K
""", '广': """
广告	11 K	2288 K拦截
""", '広': """
広告	11 K	1248 Kブロック	1274 Kに頼らず
""", '廣': """
廣告	11 K	2288 K攔截
""", '开': """
开启	2282 K通知
""", '弊': """
弊社	1283 K
""", '当': """
当サ	1283 Kイト
当社	1283 Kの
当編	1283 K集部
""", '微': """
微信	2282 K扫	2285 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1238 Kをお願いします	1282 Kをお願い	1282 Kして
""", '您': """
您已	2310 K成功订阅	2310 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2277 K支持	2311 K每一份捐款	2311 K每一筆捐款	2324 K支持	2324 K捐款
""", '情': """
情報	1259 Kをお寄せください	1259 K提供はこちら	1259 K提供を募集	1259 K提供をお待ち	1259 Kをお待ちして	1259 Kをお持ちの方は
""", '感': """
感謝	2310 K您的訂閱	2324 K閱讀
感谢	2310 K您的订阅	2324 K阅读
""", '成': """
成为	2279 K会员即可	2313 K付费会员	2324 K会员
成為	2279 K會員即可	2311 K我們的贊助	2313 K付費會員	2324 K會員
""", '我': """
我们	2288 K使用cookie	2288 K使用 cookie	2325 K的
我們	2288 K使用cookie	2288 K使用 cookie	2325 K的
""", '手': """
手机	2282 K客户端
""", '打': """
打开	2282 Kapp	2282 K微信
打開	2282 Kapp
""", '扫': """
扫一	2282 K扫
扫描	2282 K二维码下载	2282 K二维码关注	2282 K二维码加入	2324 K二维码下载	2324 K二维码关注	2324 K二维码加入	2324 K二维码阅读
""", '投': """
投资	2293 K有风险
""", '指': """
指出	2327 K
指摘	1285 Kした
""", '捐': """
捐助	2311 K我们	2311 K我們
捐款	2324 K支持	2328 K
""", '掃': """
掃一	2282 K掃
掃描	2282 K qr	2324 K二維碼
""", '推': """
推播	14 K	2282 K通知
推送	14 K	2282 K通知
""", '支': """
支持	2277 K我们的	2277 K我們的	2277 K獨立媒體	2277 K独立媒体	2324 K我们	2324 K我們
支援	1282 Kをお願い
""", '文': """
文章	2293 K来源:
""", '新': """
新闻	2294 在googleK上关注
""", '明': """
明ら	1285 Kかにした
""", '暢': """
暢讀	2313 K全站
""", '最': """
最新	1242 K情報をお届け
""", '會': """
會員	2279 K專享	2313 K限定內容
""", '月': """
月額	1240 K#円	1284 K
""", '有': """
有料	1240 K会員限定	1240 K会員になる	1240 K会員の方	1276 K記事が読めます	1286 K会員
有权	2308 K删除
有權	2308 K刪除
""", '未': """
未經	2293 K授權
未经	2293 K授权
""", '本': """
本ま	1276 月#Kで無料で
本ア	1283 Kプリ
本サ	1283 Kイト
本刊	2325 K
本報	2325 K導
本报	2325 K读者	2325 K道
本文	2293 K来源	2325 K
本站	2325 K
本網	2288 K站使用	2325 K
本网	2288 K站使用
本記	1283 K事
本誌	1283 K
""", '来': """
来自	2300 K外部平台的内容
""", '欢': """
欢迎	2285 K关注	2324 K加入	2324 K赞助	2324 K订阅	2324 K投稿
""", '歡': """
歡迎	2285 K追蹤	2324 K加入	2324 K贊助	2324 K訂閱	2324 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1240 K#文字	1240 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2326 K
每日	2281 K简报	2281 K電子報
每月	2326 K
""", '求': """
求め	1285 Kた	1285 Kている
""", '浏': """
浏览	2288 K器版本
""", '点': """
点击	2324 K关注	2324 K这里
""", '無': """
無料	15 K記事	1240 Kで会員登録	1240 K会員に登録	1276 Kで読める記事の上限	1276 K会員になると	1282 K会員に登録	1284 K体験
無断	1256 K転載	1256 K複製
""", '版': """
版权	2293 K所有	2293 K归
版權	2293 K所有
""", '独': """
独立	1283 Kしたジャーナリズム	2325 K新闻	2325 K媒体
""", '獨': """
獨立	2325 K新聞	2325 K媒體
""", '獲': """
獲得	2320 K佣金
""", '由': """
由讀	2325 K者
由读	2325 K者
""", '申': """
申し	1265 K込みはこちら
申込	1265 Kみはこちら	1265 Kはこちら
""", '电': """
电子	2328 K报
""", '畅': """
畅读	2313 K全站
""", '疑': """
疑問	1259 Kをお寄せ
""", '登': """
登入	24 K或	2279 K後繼續	2279 K會員	2323 K或註冊
登录	24 K或	2279 K后继续	2279 K后查看全文	2279 K后查看完整	2323 K或注册
登録	1276 Kして続きを読む	1282 Kしてください	1282 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1283 Kまの
""", '看': """
看更	2282 appK多
""", '禁': """
禁止	2293 K转载
禁無	1256 K断
""", '私': """
私た	1283 Kちの
""", '科': """
科し	1285 Kた
""", '称': """
称	2327 K
""", '稱': """
稱	2327 K
""", '立': """
立即	2324 K加入我们	2324 K加入我們	2324 K订阅	2324 K訂閱	2324 K下载	2324 K下載	2324 K报名	2324 K報名
""", '第': """
第一	2308 K条评论	2308 K則留言	2308 K條評論
""", '筆': """
筆者	1281 K個人の見解
""", '紙': """
紙の	1283 K新聞の定期購読者
""", '続': """
続き	1240 Kを読むには	1240 Kをお読みになる
""", '編': """
編集	1283 K部では
""", '繼': """
繼續	2279 K閱讀請
""", '继': """
继续	2279 K阅读请
""", '联': """
联盟	2320 K链接
""", '聯': """
聯盟	2320 K行銷連結	2320 K連結
""", '获': """
获得	2320 K佣金
""", '著': """
著作	1256 K権は
""", '表': """
表明	2308 K本站立场
表示	2327 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2279 K即可	2279 K後繼續	2281 K我們的	2281 K電子報	2324 K我們	2328 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1259 Kまでご連絡ください
""", '訴': """
訴え	1285 Kた
""", '認': """
認め	1285 Kた
認為	2327 K
""", '說': """
說道	2327 K
""", '読': """
読み	1240 K放題
読者	18 Kの寄付	18 Kの支援	1274 Kの会費で	1283 Kの皆様	1283 Kの皆さ	1283 Kアンケート
""", '請': """
請先	2324 K登入
請啟	2288 K用javascript
請捐	2324 K款
請支	2277 K持我們
請登	2324 K入
請立	2324 K即捐款
請輸	2310 K入您的電子	2324 K入您
請點	2324 K擊
""", '讀': """
讀者	2325 K問卷
""", '订': """
订阅	2279 K即可	2279 K后继续	2281 K我们的	2281 K电子报	2324 K我们	2328 K费
""", '认': """
认为	2327 K
""", '评': """
评论	2308 K服务协议
""", '说': """
说道	2327 K
""", '请': """
请先	2324 K登录
请启	2288 K用javascript
请捐	2324 K款
请支	2277 K持我们
请点	2324 K击
请登	2324 K录
请立	2324 K即捐款
请输	2310 K入您的电子邮箱	2310 K入您的邮箱	2324 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2325 K问卷	2325 K群
""", '責': """
責任	2293 K編輯
""", '賺': """
賺取	2320 K佣金
""", '購': """
購読	1240 K者の方は	1240 Kすると	1282 Kしてください	1283 K者の方	1286 K料
""", '贊': """
贊助	2277 K我們	2324 K我們
""", '责': """
责任	2293 K编辑
""", '赚': """
赚取	2320 K佣金
""", '赞': """
赞助	2277 K我们	2324 K我们
""", '転': """
転載	1256 Kを禁じ
""", '輸': """
輸入	2310 Kemail
""", '轉': """
轉載	2293 K請註明
""", '转': """
转发	25 K
转载	2293 K请注明
""", '输': """
输入	2310 Kemail
""", '这': """
这篇	2325 K文章
""", '追': """
追蹤	2285 K我們的	2294 Kgoogle news	2324 K我們
""", '送': """
送到	2310 K你的邮箱	2310 K您的邮箱	2310 K您的信箱
""", '這': """
這篇	2325 K文章
""", '通': """
通知	14 K	1243 Kをオン
""", '週': """
週に	17 K一度
週刊	1273 Kニュースレター
""", '邀': """
邀請	2324 K您
邀请	2324 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2282 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2279 K全文請
""", '關': """
關注	2285 K我們的	2324 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2279 K全文请
""", '随': """
随时	2324 K掌握
""", '隐': """
隐私	2288 K政策
""", '隨': """
隨時	2324 K掌握
""", '隱': """
隱私	2288 K權政策	2288 K政策
""", '電': """
電子	21 K郵件地址不會公開	2328 K報
""", '需': """
需接	2300 K受cookie
需要	2300 K接受cookie
""", '音': """
音声	1266 Kでもお聴き
""", '首': """
首月	2313 K仅需	2313 K只要	2326 K
首选	2294 K来源	2294 K新闻来源
首選	2294 K來源	2294 K新聞來源
""", '點': """
點擊	2324 K這裡
""", '가': """
가입하세요	1326 K
가입해	1326 K 주세요
""", '강': """
강조했다	1329 K
""", '계': """
계속	1291 K 읽으려면	1291 K 읽으시려면
계신	1305 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1295 K 뉴스에서
구독	1291 K 후 이용
구독료	1330 K
구독자	1291 K 전용	1327 K
구독자만	1291 K 볼 수	1319 K 읽을
구독자에게만	1319 K 제공
구독하고	1295 K
구독하세요	1304 K	1326 K
구독하시면	1291 K
구독해	1295 K 주세요	1317 K 주셔서	1326 K 주세요
구독해주세요	1295 K
구독해주셔서	1317 K
""", '금': """
금요일	1317 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1291 전체 K 보려면	1319 전체 K 읽어보세요
기자를	1318 K 응원해
기자에게	1305 K 연락해 주세요
""", '남': """
남겨주세요	1326 K
""", '네': """
네이버	1295 K 메인에서	1304 K 구독
네이버에서	1295 K 구독
""", '놓': """
놓치지	1326 K 마세요
""", '눌': """
눌러주세요	1326 K
""", '뉴': """
뉴스레터	1292 K 구독	1292 K 신청	1327 K	1330 K
뉴스레터로	1292 K 받아
뉴스레터를	1292 K 구독	1292 K 받아
""", '다': """
다운로드하세요	1326 K
""", '달': """
달	1319 첫 K #원
""", '당': """
당신의	1305 K 제보가	1327 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1315 K 삭제될	1315 K 삭제합니다	1315 K 통보	1315 K 예고	1315 K 운영자	1315 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1329 K
""", '독': """
독립	1327 K 언론
독립언론	1327 K
독립언론을	1318 K 지켜
독자	1326 K 여러분의	1327 K 여러분
독자님의	1289 K 후원
독자들의	18 K 후원
독자의	1327 K 힘
""", '동': """
동의하는	1317 K 것으로 간주
""", '들': """
들려주세요	1326 K
""", '로': """
로그인	24 K	1291 K 후 이용
로그인이	1291 K 필요
로그인하거나	1326 K
로그인하고	1319 K 계속
로그인하면	1319 K 계속
로그인하시면	1291 K
""", '마': """
마음에	1318 기사가 K 드셨다면
""", '만': """
만나보세요	1326 K
""", '말': """
말했다	1329 K
""", '매': """
매월	1328 K
매일	17 K 아침
""", '메': """
메일로	1317 K 보내드려요
메일함으로	1292 K
""", '무': """
무단	1302 K 전재	1302 K 복제
무단전재	1302 K
무료	15 K 기사	1325 K 기사	1328 K 체험
무료로	15 K 볼 수 있는	1319 K 볼 수 있습니다
""", '받': """
받아보세요	1326 K
""", '밝': """
밝혔다	1329 K
""", '보': """
보내	1326 K 주세요
보내드리는	1317 K
보내드립니다	1317 K
보내주세요	1326 K
""", '본': """
본	1327 K 기사
본사의	1323 K 편집 방향	1323 K 편집방향
본지는	1327 K
본지의	1323 K 편집 방향	1323 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1305 K 보내주세요	1305 K 보내 주세요
사전	1310 K 등록하기	1310 포럼 K 등록
""", '선': """
선호	1303 K 매체로	1303 K 출처로	1303 K 언론사	1303 K 매체
선호하는	1303 K 출처
""", '설': """
설명했다	1329 K
설치하세요	1326 K
""", '세': """
세미나	1310 K 신청하기
""", '소': """
소식을	1317 K 전해드립니다
""", '속': """
속보를	1316 K 받아보세요
""", '수': """
수수료를	1322 K 받을 수 있습니다	1322 K 제공받
""", '시': """
시작하세요	1326 K
""", '신': """
신청하세요	1326 K
""", '알': """
알려	1326 K 주세요
알려주세요	1326 K
알림	1293 K 받기	1293 K 설정
알림을	14 K	1316 K 켜고
""", '앱': """
앱	1293 K 다운로드	1293 K 설치	1316 K 설치하기
앱에서	1293 K 보기	1293 K 열기	1316 K 더 편하게
앱으로	1293 K 보기	1316 K 더
앱을	1293 K 다운로드	1316 K 다운로드하세요	1316 K 설치하세요
""", '언': """
언론을	1318 독립 K 지켜
""", '여': """
여러분	1327 K 덕분
여러분의	1305 K 제보를	1318 K 후원이	1326 K 후원
""", '영': """
영상에서	1311 K 확인하세요	1311 K 확인할 수 있습니다
영상으로	1311 K 확인하세요
영상을	1311 K 확인하세요
""", '온': """
온라인	1310 K 세미나
""", '외': """
외부	1308 K 콘텐츠
""", '우': """
우리	1327 K 기자
우리의	1327 K 저널리즘
""", '원': """
원고료로	1318 K 응원
""", '월': """
월	1328 K #원
""", '유': """
유료	1291 K 구독자만
유튜브	1295 K 구독
""", '음': """
음성으로	1311 K 들으려면	1311 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1326 K
응원해	1289 K 주세요	1326 K 주세요
""", '의': """
의견을	1326 K 남겨
""", '이': """
이	9 K 콘텐츠	1327 K 기사가	1327 K 기사는	1327 K 기사
이메일	1292 K 주소
이메일을	1292 K 입력
이미	1319 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1310 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1303 더 K 보기
""", '재': """
재배포	1302 K 금지
재배포금지	1302 K
""", '저': """
저작권법	1302 K
저작권자	1302 K
저희	1327 K 뉴스레터	1327 K 채널	1327 K 앱
저희는	1327 K
저희를	1327 K
""", '적': """
적었다	1329 K
""", '전': """
전문을	20 K
전했다	1329 K
""", '정': """
정기후원	1328 K
""", '제': """
제보	1305 K 부탁드립니다
제보는	1305 K 카카오톡
제보를	1305 K 기다립니다	1305 K 받습니다
제보해	1326 K 주세요
제휴	1322 K 링크
제휴링크	1322 K
""", '좋': """
좋아요	1304 구독과 K 부탁
좋아요를	1304 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1326 K
""", '참': """
참여하세요	1326 K
""", '채': """
채널	1295 K 추가	1304 K 추가하기	1304 K 구독하기
채널에	1304 K 참여하세요
채널에서	1304 K 소식을
채용	1310 K 공고
""", '첫': """
첫	1328 K 달
""", '추': """
추가해	1304 K 주세요
추가해주세요	1304 K
""", '친': """
친구	1304 K 추가하세요
""", '커': """
커피	1318 K 한 잔 값으로
""", '쿠': """
쿠키	1308 K 동의가
쿠키를	1308 K 허용해야	1308 K 허용해
""", '특': """
특가	1310 K 보기
""", '파': """
파트너스	1322 K 활동
""", '팔': """
팔로우하기	1295 K	1304 K
팔로우하세요	1326 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1323 K 개인 의견
""", '협': """
협찬을	1322 K 받아
""", '확': """
확인하세요	1326 K
""", '활': """
활용	1302 ai 학습 및 K 금지
""", '회': """
회원	1291 K 전용
회원가입	1291 K 후	1326 K
회원가입하면	1319 K 월
회원만	1291 K 볼 수
""", '후': """
후원금	1330 K
후원으로	1318 독자의 K 운영
후원을	1289 K 부탁드립니다	1326 K 부탁
후원이	1289 K 필요합니다	1289 K 큰 힘이
후원하세요	1326 K
후원해	1289 K 주세요	1326 K 주세요
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
apelował
apelowała
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
apărat
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
bağirdilar
bağiriyor
bağiriyordu
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
brezplačen
brezplačne
brezplačni
brezplačnih
bronił
brzmiał
brzmiała
brzmiało
butlletí
buzdított
buzdította
buzón
bájate
báo
bönföll
böngésző
böngészője
bötfällde
bønfaldt
bønn
bønnfalt
bústia
bülten
bültene
bülteni
bültenimiz
bültenimize
bültenine
błagał
błagała
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
csábított
cuéntanos
czytać
czytelników
cântau
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
denmişti
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
dodává
događaj
domagał
donació
donación
donația
donație
donații
donează
doporučil
doporučila
doporučovala
dopuštenja
doradzał
dorzuć
dostawać
dostávajte
dostávat
dostávať
dostávejte
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
emlékeztetett
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
erhältlich
erişin
erklärt
erklärte
erkände
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
frågade
férjen
följ
förbehåller
förbehållna
fördere
fördermitglied
fördern
föredragen
föredragna
föreslog
författare
förklarade
förklarar
försvarade
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
głosił
głosiła
głosiło
głosuj
głosujcie
głównej
gửi
használ
használat
heißt
hinzufügen
hirdették
hirdetés
hjälp
hjælp
hlásal
hlásala
hlásá
hovorí
hozzászólás
hozzászóláshoz
hozzátette
hyödyntäen
hájil
hájila
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
hören
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
indrømmer
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
innrømmer
innrømmet
inquiète
inquérito
inscrição
inscríbete
insändare
intelektą
inteligencję
inteligencí
intelligenciával
intégralité
investigación
investigação
investigație
investigațiile
invítame
invítanos
ismételgette
istediğiniz
izražavaju
içeriği
içeriğin
išorinio
jautāja
javasolják
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
kiabált
kiabálta
kiabálták
kifogásolja
kirjeessä
kiáltott
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
konuştu
kopírovanie
kopēšana
korespondentką
korespondentė
korábban
krzyczał
krzyczała
krzyknął
krzyknęła
krävde
krævede
krönikör
kulturalną
kulturredaktör
kulturredaktør
kumppanuuslinkkejä
kvíz
kvíze
kvízu
kyltissä
kysyivät
kávéra
käyttää
käyttöehdot
kérdezte
kérdezték
kérdőívünket
kért
kérte
kérték
können
könyörgött
könyörögtek
köszönjük
kötelező
kövessen
követelte
követelték
közlése
közölte
kúpte
kündigte
künstlichen
künstlicher
küpsised
küpsistega
küsis
kč
kļūsti
křičel
křičela
křičeli
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
lisäsi
liên
lucrează
lunedì
lună
luận
lájkolj
lákal
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
löd
lød
lūdza
lập
magyarázta
mailovú
mainoslinkkejä
manhãs
masintõlke
materiał
matéria
matérias
matí
mawiał
mawiała
mañana
mañanas
megbírságolta
megszakítása
meidän
meitä
menționat
mesačne
mesečno
mesélte
miesiąc
miesięcznie
miễn
mjesečno
modération
mokė
mondták
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
míní
mówi
mówili
mówił
mówiła
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
nabádal
nabádala
naléhal
namawiał
namawiała
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
narzędzi
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenja
navođenje
nawoływał
našeho
našem
našich
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
obećala
obećao
obiecał
obiecywał
obligāta
oblíbené
oblíbených
oblíbenými
obrigatórios
obveščanje
obľúbené
obľúbených
obľúbenými
odebírat
odebírejte
odemkněte
odhlásit
odoberať
odpoveď
odpovídal
odpověděl
odpověděla
odpověď
odpowiadał
odpowiedzialności
odpowiedział
odpowiedziała
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
ostrzegał
ostrzegała
ostrzegł
otrzymywać
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
pisał
pisała
pišite
piškotke
piškotki
piškotkov
pište
plakáton
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
pomocí
pomocą
pomoć
pomóż
pomôžte
poprosił
poprosiła
poprosiło
poručila
poručio
poslední
posledný
poslušajte
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
powtarzał
powtarzała
pozostało
pořadatelé
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
predchádzajúceho
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
preporučila
preporučio
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
prohlásil
prohlásila
prohlížeč
pronađite
proposé
prosił
prosiła
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
przekonywał
przekonywała
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
ptá
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
pytał
pytała
pytały
pytań
pyyntö
pyysivät
pásale
päevakokkuvõte
päätoimittaja
päätti
påminde
pénzbe
pénzéből
písemného
písomného
píšte
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
připustil
přispějte
přiznal
přiznala
přiznává
příspěvek
příspěvku
příspěvky
quyên
quyền
quảng
radził
radziła
radí
rakstīja
rappelé
rašykite
rašė
reclamă
reconoció
recordó
recunoaște
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
reinhören
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
råber
råbte
rådde
rådede
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
răspuns
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
sfătuia
sfătuiește
sfătuit
sisällön
sisältö
sisältöä
sjefredaktør
sjöng
skarży
skarżył
skrzynkę
slobodné
slobodnú
slušajte
slíbil
slíbila
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
stronę
stwierdził
stwierdziła
stáhněte
stálo
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
szólított
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
söylediler
söylüyor
søg
søgeresultater
søgning
søk
søkene
søkeresultatene
súhlasu
súhlasíte
súmate
süresi
sütik
sütiket
săptămână
sīkdatnēm
sống
találatok
tanácsolja
tanácsolják
tanácsolta
tanácsolták
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
textům
teşekkürler
thiết
thuê
thuộc
thành
tháng
thích
thông
tilføjede
tillgång
tillåtet
tiếng
tiếp
tjänst
tjänsten
továbbolvasáshoz
toàn
tražila
tražili
tražio
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
tłumaczył
tłumaczyła
třetích
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
uprednostňované
uprednostňovaný
uprednostňovaných
upřednostňované
upřednostňovaný
upřednostňovaných
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
użyciu
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
vykřikl
vykřikla
vypočuť
vysvetľuje
vysvětlil
vysvětlila
vysvětloval
vysvětlovala
vysvětluje
vytvořila
vyzýval
vyzývala
vyzývali
vyzývá
vyžadované
válaszolta
válaszolták
vás
väitis
väitti
väittää
välise
vårt
védekezett
véli
vídeo
vďaka
vēlamo
vēstkopai
vēstulei
vědět
všetkým
webbläsare
webinár
webinář
według
weißt
wezwał
wiadomościach
wołali
wołał
wołała
wpłata
wpłatom
wpłać
wspierającym
współpracy
wyjaśnia
wypisać
wyrażam
wyślij
wzywał
wzywała
wöchentlichen
właściciela
yazdiğimiz
yazmişti
yhteistyössä
yönetmenidir
zaakceptować
zaapelował
zaapelowała
zachęcali
zachęcano
zachęcał
zachęcała
zadaním
zadržana
zadržava
zadržavamo
zadáním
zagłosuj
zahvaljujući
zakázané
založte
zamknutý
zamčený
zapisując
zapowiedział
zapowiedziała
zapytał
zapytała
zastrzeżone
zawołał
zawołała
zašlete
zašlite
zaželen
zaželene
zaželeni
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
zněl
zněla
znělo
zobrazení
zostań
zpracováním
zprávy
zprávách
zpívali
zugänglich
zunächst
zurück
zverejnená
zveřejněna
získavajte
získávejte
zł
złotówka
állt
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
çağrisinda
çerezler
çerezlere
çerezleri
çözün
échanos
écrit
écrivain
écrivez
électronique
énekelték
équipe
értesítéseket
értesüljön
évente
ígérte
ígérték
írta
îmbia
îndemna
îndemnat
îndemnau
înscrie
întrebat
întrebau
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
üzente
üzenték
üçüncü
čitajte
čitalaca
čitanja
čitanje
čitaoci
čitatelia
čitatelja
čitatelji
čitateljima
čitateľom
čitateľov
članak
člancima
članek
člankov
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
čtěte
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
śpiewali
şikâyet
šaljite
šaukė
šiandien
šodien
źródło
żądał
žalio
želene
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
žádal
žádala
žádali
άδεια
άρθρα
άρθρο
έγγραφη
έγραφαν
έγραφε
έγραψε
έλεγαν
έλεγε
έρευνά
έρευνές
αγαπημένες
αγαπημένη
ακολουθήστε
ακολουθείστε
ακόμη
ανάγνωσης
ανέφερε
αναγνωστών
αναγνώστες
αναδημοσίευση
αναπαραγωγή
ανταποκρίτρια
ανταποκριτής
απάντησαν
απάντησε
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
γραπτή
γραφτείτε
δήλωσαν
δήλωσε
δημοσιεύεται
δημοσιογράφοι
δημοσιογράφος
δημοσιογραφία
δημοσκόπησή
δημοσκόπηση
διαβάσετε
διαβεβαίωσε
διαμαρτυρήθηκε
διαφήμιση
διαφημίσεις
διεύθυνση
δικαιώματος
διοργανωτές
δουλειά
δωρεά
δωρεάν
δωρεές
είμαστε
είπαν
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
επανέλαβε
επαναλάμβανε
επιβεβαιώστε
επικοινωνήστε
επισήμανε
ερωτηματολόγιο
εσάς
ευρώ
ευχαριστούμε
ζήτησαν
ζήτησε
ζητούσαν
ζητούσε
ηλεκτρονικό
ισχυρίζεται
ισχυρίστηκε
κάλεσε
κάνοντας
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
κουίζ
κυκλοφορεί
κυριότερες
λάβετε
λέει
λαμβάνεις
λαμβάνετε
μήνα
με
μοιραστείτε
νοημοσύνη
νοημοσύνης
ξεκλειδώστε
ολόκληρο
ομάδα
παράκληση
παραδέχεται
παραδέχθηκε
παραδέχτηκε
παρακάλεσε
παρακαλούσαν
παρακαλούσε
πατώντας
περιήγησης
περιεχομένου
περιεχόμενο
πολιτική
πρέπει
προέτρεπαν
προέτρεπε
προέτρεψε
προειδοποίησε
προειδοποιεί
προσωπικών
προτεινόμενη
προτιμώμενες
προτιμώμενη
πρωί
πρόσβαση
πρόσθεσαν
πρόσθεσε
πρώτο
πρώτος
ρεπορτάζ
ρωτούσαν
ρωτούσε
ρώτησαν
ρώτησε
σημαντικότερες
σημείωσε
στήριξέ
στήριξή
στήριξη
στείλε
στείλτε
στηρίξτε
συγκατάθεση
συμβουλεύει
συμβούλευε
συμβούλευσε
συμβούλεψε
συνέδριο
συνέδριό
συνέστησε
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
συνιστούσε
συντάκτης
συντάκτρια
σχολιάσετε
σχόλια
σύμφωνα
τελευταίο
τραγουδούσαν
τόνιζε
τόνισε
υπογράμμισε
υποσχέθηκε
υποχρεωτικά
φτάσατε
φωνάζει
φύγετε
φώναζαν
φώναζε
φώναξαν
φώναξε
χάνετε
χρήσης
χρειαζόμαστε
χρησιμοποιεί
χρησιμοποιούμε
χρόνο
ψηφίστε
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
адресою
адресу
анкета
анкетата
анкету
анонимно
афилиейт
бажаних
безкоштовна
безкоштовний
безкоштовних
безкоштовні
безлимитный
безплатен
безплатна
безплатни
безплатно
бесплатная
бесплатные
бесплатный
бесплатных
бисквитки
бисквитките
благав
благала
благали
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
взывал
видео
виділіть
визнав
визнала
визнає
викала
викаха
викаше
викна
використання
використанні
використовує
використовуємо
вимагав
вимагала
вимагали
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
відповів
відповідав
відповідальності
відповідь
відповіла
відправити
гласеше
гласил
гласила
гласит
гласувайте
гледайте
говорил
говорила
говорили
говорит
год
годишно
голосуйте
гривень
грн
група
гукав
гукали
гукнув
гукнула
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
добавил
добавила
добавьте
добавя
додав
додала
додає
дозволяється
долучайтесь
долучайтеся
донат
донатам
донати
донатом
донаты
допомога
допомогою
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
жаловалась
жаловался
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
зазывал
закликав
закликала
закликали
закончились
залишає
залишилося
заметили
замолчим
запазени
запевняв
запевняла
запевняє
запитав
запитала
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
заявили
заявиха
здесь
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
избранное
известията
извика
изкуствен
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
искусственного
искусственным
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
каже
каза
казав
казал
казала
казали
казаха
казва
казвал
казвала
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
крикнув
крикнул
крикнула
кричав
кричал
кричала
кричали
кричит
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
материалам
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
молел
молела
молеха
молеше
місяць
нагадав
нагадала
наголосив
наголосила
надпис
надпись
надсилайте
надійних
надішліть
нажимая
нажмите
намерете
напис
написа
написав
написал
написала
написано
напишите
напишіть
напомнил
напомнила
направете
настоя
настоява
настоявал
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
нейросети
несколько
новинами
новини
нуждаем
нужна
нюзлетър
обеща
обещал
обещала
обещали
обозреватель
обраних
объявил
объявила
объяснил
объяснила
объясняет
объяснял
объясняла
обязал
обязательна
обязательные
обясни
обяснил
обяснила
обяснява
обіцяв
обіцяла
обіцяли
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
организаторите
организаторы
організатори
оставляем
оставляет
оставляя
осталось
ответил
ответила
ответственности
отвечал
отвечала
отговори
отговорил
отговорила
отговориха
отговорност
отменить
отметил
отметила
отписаться
отправьте
отримувати
отримуйте
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
пееха
пели
первый
переведите
перевірте
передплатник
передплатникам
передплатники
передплатників
передплатою
передплату
передрук
передруку
перепечатка
перепечатке
персональних
персональных
писав
писал
писала
писати
писменото
письме
письменного
письмової
питаха
питаше
пишете
пишеше
пишите
пишіть
платной
повний
повтаря
повтаряше
повторював
повторює
повторяет
повторял
повторяла
повідомив
повідомила
повідомили
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
подканял
подканяха
подканяше
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
подпиской
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
подчеркнула
подчерта
поділіться
подію
пожертвование
пожертвования
пожертвованиям
пожертвуйте
позоваването
поиска
поискал
полностью
полный
получавайте
получавате
получайте
получать
помилку
помогите
помогнете
помогут
поможет
помоли
помолил
помолила
помощь
помощью
помітили
понравилась
понравился
пообещал
пообещала
пообіцяв
пообіцяла
попереджає
попередив
попита
попросив
попросил
попросила
попросили
попросило
порадив
порадила
посилання
последвайте
последната
посоветовал
посоветовала
постановив
постановил
посъветва
посъветвал
посъветвали
потребовал
потребовала
почте
почтовом
почту
пошту
пошті
пощенска
пояснив
пояснил
пояснила
пояснював
пояснювала
пояснює
поясняет
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
предпочтительных
предупреди
предупредил
предупреждава
предупреждает
препечатването
призвал
призвала
призвали
призна
признава
признавал
признает
признал
признала
признали
призова
призовава
призовал
призоваха
призывал
призывала
призывали
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
проголосуйте
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
произведён
пройдите
пройдіть
пропускайте
пропустите
пропустити
пропустить
пропустіть
просив
просил
просила
просили
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
радив
радила
радили
радить
разрешение
разрешения
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
скаржився
скаржилася
скачайте
скиньте
скриньку
скриньці
следите
словам
словами
слушайте
слідкуйте
советовал
советовала
советовали
советует
содержимое
сообщение
сообщил
сообщила
сообщили
сообщите
соучастником
сповіщення
споделете
сподобався
сподобалась
според
спрашивает
спросил
спросила
співали
співучасником
спільнота
спільноти
станете
станьте
статей
статии
статия
статията
стаття
статья
статьям
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
съветва
съветваше
съвместно
съгласие
съдържание
съдържанието
съобщи
съобщил
съобщиха
твърдеше
твърди
текстове
телеграм
телеграме
телеграмі
тест
тиждень
требовал
требовала
требовали
тръгнете
уведомления
уверяет
уверял
уверяла
увійдіть
уговаривал
уговаривала
уебинар
уйдете
улюблених
улюблені
умовляв
умоляваше
умолял
умоляла
умоляли
утверждает
уточнив
уточнил
уточнила
учасником
фейсбук
цените
цитировании
цитування
цитуванні
частиною
частковому
четене
четете
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
інтелектом
інтелекту
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
הזהיר
הזכויות
החובה
החינמיות
הטלגרם
הטקסט
היום
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
התרגום
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
לידיעון
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
עכשיו
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
موبايل
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
が無
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
で受
で届
で最
と強
と書
と発
と話
と語
と説
と述
によ
の使
の採
の提
をフ
を使
を利
を有
を発
を許
アカ
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
上优
上優
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
内阅
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
新闻
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
本ま
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
看更
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
輸入
轉載
转发
转载
输入
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
音声
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
구독자에게만
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
달
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
사연을
사전
선호
선호하는
설명했다
설치하세요
세미나
소식을
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
월
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
추가해
추가해주세요
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
