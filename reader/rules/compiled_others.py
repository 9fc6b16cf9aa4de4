"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2520
# comentário	1888
# comentários	1888
# gün ücretsiz deneyin	2372
# hozzászólás	1231
# komentářů	243
# komentāri	1548
# příspěvků	243
# σχόλια	544
# коментарі	2450
# коментарів	2450
# комментариев	2012
# комментарий	2012
# комментария	2012
# תגובות	1132
# تعليقات	48
# نظر	923
# कमेंट	1180
# € al mes durante # meses	862
# € al mese per # mesi	1393
# € por mês durante # meses	1928
#件のコメント	1422
#則留言	2567
#条评论	2567
""", 'a': """
a cikk a hirdetés alatt folytatódik	1227
a cikk a hirdetés után folytatódik	1227
a cikk meg is hallgatható	1225
a cikk meghallgatása	1234
a cikk megosztása	1225
a folytatáshoz regisztráljon	1219
a hirdetés után folytatjuk	1227
a kommentelés lezárult	1231
a lire également	1071
a rovat további cikkei	1232
a szerző a lap munkatársa	1241
a szerző jogász	1241
a szerző közgazdász	1241
a szerző politológus	1241
a szerző történész	1241
a szerző újságíró	1241
a témában további cikkek	1232
abo abschließen	386
abonați-vă	1940
abonează-te	1940
abonelere özel	2372
abonner nå	1704
abonner på nyhetsbrevet	1709
abonnér	308
abonnér nu	308
abonnés	1038
abonnés uniquement	1110
abonē	1542
abonē jaunumus	1565
abonē un lasi visus rakstus	1542
abonēt	1542
abrir menú	824
acasă	1954
accede a todos los contenidos sin límites	862
acceptér	322
acceptă toate	1961
acceptă și afișează conținutul	1961
accéder à l'article	1038
aceitar e ver o conteúdo	1909
aceito receber comunicações e ofertas	1923
acest articol este rezervat abonaților	1976
acesta este ultimul tău articol gratuit	1976
acheter ce numéro	1097
achetez ce numéro	1097
activează alertele	1970
activează notificările	1970
actualités	1071
ad 광고	1483
adaugă un comentariu	1951
add meg az e-mail-címed	1236
además	821
adhérer	1030
adja meg az e-mail-címét	1236
adja meg e-mail-címét	1236
adomány	1217
adományozok	1217
adományozás	1217
adreça electrònica	211
afișează conținutul	1961
afișează conținutul extern	1961
agora não	1862
ai deja un abonament? autentifică-te	1976
ai observat o greșeală	1951
ai सारांश	1192
ai से तैयार सारांश	1192
ai 요약	1483
ai-genereret resumé	333
ai-resumé	333
ai-összefoglaló	1234
aicinām ievērot cieņu komentāros	1548
aiheeseen liittyvää	981
aiheesta lisää	981
aitäh liitumast	898
aizvērt reklāmu	1550
ai摘要	2584
ai重點整理	2584
ajouter à mes favoris	1057
ajouter à vos sélections	1057
ajándékozza a cikket	1225
ajándékozza a cikket barátjának	1225
ajánlataink	1232
ajánljuk	1232
ajánljuk még	1232
ajánlott	1232
ajánlott cikkek	1232
ajánló	1232
akceptuję	1798
akkurat nå	1725
aktuálně	244
alle abo-angebote im überblick	476
alle angaben ohne gewähr	482
alle inhalte sind urheberrechtlich geschützt	523
alle newsletter im überblick	467
alle preise ohne gewähr	482
als bevorzugte quelle bei google hinzufügen	407
als podcast hören	477
alte știri	1952
alterar preferências de cookies	1909
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1964
amintește-mi mai târziu	1938
andra läser	19	2286
andra läser just nu	19
andra läste även	2286
andre har også lest	19
andre leser nå	1725
andre leste også	1725
andre læser	330
andre læser lige nu	330
andre læser også	19
andre læste også	330
angebot wählen	476
anhören	406
anhören # min	406
anmäl dig	2269
anmäl dig till nyhetsbrevet	2269
annonce - artiklen fortsætter nedenfor	321
annonces légales	1097
annoncørbetalt indhold	337
annons - artikeln fortsätter nedan	2278
annonsen slutar här	2278
annonsinnehåll	2292
annonslänk	2278
annonsörsinnehåll	2292
annonsørinnhold	1732
anulezi oricând	1976
anuluj odpowiedź	1801
användarvillkor	2279
anzeigensonderveröffentlichung	482
anúncio	1883
anúncios	1883
apmaksāts saturs	1550
après la publicité	1062
após a publicidade	1883
apóyanos	783
apúntate	794
arkadaşina gönder	2379
arkadaşinla paylaş	2379
article abonné	1038
article ajouté à vos sélections	1057
article précédent	1071
article réservé aux abonnés	1038
article sponsorisé	1097
articles associés	1071
articles liés	1071
articles recommandés	1071
articles récents	1071
articol exclusiv pentru abonați	1976
articole asemănătoare	1952
articole înrudite	1952
articoli più letti	1396
articolul continuă după reclamă	1948
articolul continuă mai jos	1948
articolul următor	1952
artikeln finns också som ljud	2274
artikeln fortsätter efter annonsen	2278
artikeln fortsätter nedan	2278
artikeln fortsätter under bilden	2278
artikeln går att lyssna på	2274
artikeln är låst	2264
artikeln är uppläst av en dator	2274
artikkel jätkub pärast reklaami	882
artikkel jätkub reklaami järel	882
artikkel täieneb	881
artikkelen er låst	1704
artikkelen finnes også som lyd	1713
artikkeli jatkuu kuvan jälkeen	975
artikkelin voi myös kuunnella	973
artiklen er låst	308
artiklen er læst op af en robot	317
artiklen findes også som lyd	317
artiklen fortsætter efter annoncen	321
artiklen fortsætter nedenfor	321
artiklen fortsætter under billedet	321
artiklen kan også høres	317
artikli loeb ette tehishääl	879
artiklit loeb tehishääl	879
artykuł dla subskrybentów	1783
artykuł sponsorowany	1797
artykuły na e-mail	1786
artículo anterior	821
artículo relacionado	821
artículos recomendados	866
artículos relacionados	821
as notícias mais lidas	1931
ascultă	1945
assine já	1866
atbalstīt	1542
atcel jebkurā laikā	1542
atradi kļūdu rakstā	1548
atšaukti galite bet kada	1502
aucun commentaire à ce niveau	1101
audio narrado por una voz automática	845
auf apple podcasts hören	457
auf spotify hören	457
ausgewählt für sie	481
avis de décès	1097
avoimet työpaikat	983
avsluta när du vill	2264
avslutt når du vil	1704
avís legal	200
ayrintilar için tiklayin	2388
ayrintilar için tiklayiniz	2388
az első hónap csak # ft	1219
añadir a favoritos	806
añadir a mi lista	865
añadir comentario	817
añadir usuario	787
aún no te has registrado	787
ačiū, kad užsiprenumeravote	1526
""", 'b': """
banküberweisung	385
bağiş yap	2371
bağiş yapin	2371
bağlantiyi kopyala	2379
başa dön	2388
bei google als quelle hinzufügen	407
bei spotify hören	457
bejelentkezés	1219
belépés	1219
benefício do assinante	1913
betrag wählen	385
bezárás	1216
bild vergrößern	424
bildirimleri aç	2426
bildirimleri açin	2426
bitte versuchen sie es später erneut	467
bize ulaşin	2385
bjud en vän på artikeln	2274
bli månadsgivare	2261
bli støttemedlem	1701
bliv støttemedlem	305
boletín	794
browserul tău nu poate reda acest video	1961
brukervilkår	1718
bu haber abonelere özeldir	2372
bu içerik abonelere özeldir	2372
bugün değil	2370
bunlar da ilginizi çekebilir	2386
butlletí	211
buďte v obraze	233
bài cùng chuyên mục	2544
bài cùng tác giả	2544
bài khác	2521
bài liên quan	2521
bài mới nhất	2544
bài quảng cáo	2545
bài tiếp theo	2521
bài viết liên quan	2521
bài viết mới	2543
bài được dịch tự động	2543
bài đọc nhiều	2544
báo lỗi	2520
bármikor leiratkozhat	1236
bármikor leiratkozhatsz	1236
bármikor lemondhatja	1219
bármikor lemondható	1219
bình luận	2520
bình luận (#	2520
búsqueda	824
bülten	2408
bülten üyeliği	2408
bültene abone oldunuz	2408
büyüt	2388
bądź na bieżąco	1786
bővebben	1234
būkite pirmas	1508
būkite pirmas, pakomentavęs	1508
bạn có thể quan tâm	2521
bỏ qua	2511
""", 'c': """
cada aportació compta	214
cada aportación cuenta	861
cada contribuição conta	1926
cadastre-se grátis	1866
califica este artículo	817
cargar más	824
carte de crédit	1037
cartão de crédito	1865
categorieën	1617
categorías	821
caută	1954
ce contenu vous a-t-il été utile	1095
ce résumé vous a-t-il été utile	1095
cele mai citite știri	1979
cele mai noi știri	1952
celý článek	246
cerrar menú	824
cerrar sesión	787
cet article est en accès libre pour les abonnés	1110
cet article est lu par une voix de synthèse	1095
chci odebírat	233
chci podpořit	228
chci přispět	228
chia sẻ	2516
chia sẻ bài viết	2516
chia sẻ facebook	2543
chia sẻ qua facebook	2543
chia sẻ ý kiến của bạn	2520
chuyên mục	2521
chép liên kết	2543
chủ đề	2521
chủ đề liên quan	2521
chủ đề nóng	2544
cikk megosztása	1225
cikk mentése	1225
cikkünk frissül	1234
citeşte şi	1952
citește fără limite	1976
citește mai departe	1952	1954
citește mai mult	1952	1954
citește regulile comunității	1964
citește și	1952
citi šobrīd lasa	1544
citiți și	1952
col·labora	188
comentariul tău așteaptă moderarea	1964
comentează	1951
comentário	1888
comentário aguardando moderação	1919
comentários	1888
comentários exclusivos para assinantes	1919
commander ce numéro	1097
commentaire en attente de modération	1101
commerciële bijdrage	1661
compre a edição impressa	1913
conditions générales	1064
conectează-te cu facebook	1976
conectează-te cu google	1976
confidentialité	1064
configuración	814
configuración de cookies	814
configurações de cookies	1885
conheça todas as nossas newsletters	1923
consigue tu entrada aquí	847
consulta les normes de participació	203
consultez notre charte de modération	1101
consíguelo en tu quiosco	847
contenu externe recommandé	1093
contenu proposé par notre partenaire	1097
contenu sponsorisé	1062
contenus recommandés	1114
contenus sponsorisés	1062	1071
conteúdo de marca	1883
conteúdo exclusivo	1866
conteúdo exclusivo para assinantes	1928
conteúdo externo	1909
conteúdo externo recomendado	1909
conteúdo para assinantes	1866
conteúdo patrocinado	1883
conteúdo premium	1928
conteúdo produzido pela marca	1913
conteúdo relacionado	1892
conteúdos relacionados	1931
contingut només per a usuaris registrats	215
continua após a publicidade	1883
continua després de l'anunci	205
continuar leyendo aquí	787
continuarea articolului după reclamă	1966
continue a ler esta notícia	1931
continuer après la publicité	1062
continuă cu apple	1976
continuă cu facebook	1976
continuă cu google	1976
continuă să citești după publicitate	1966
continúa abajo	812
contáctanos	817
conținut disponibil doar utilizatorilor înregistrați	1976
conținut extern	1961
conținut extern recomandat	1961
conținut pentru abonați	1940
conținut premium	1976
conținut sponsorizat	1948
cookieinställningar	2279
cookieの設定	1420
cookie設定	1420	2565
cookie设置	2565
copia l'enllaç	194
copiază link	1945
copiază linkul	1945
copy link thành công	2543
correo electrónico	794
creează cont	1940
créer mon compte	1038
créer un compte	1038
créer une alerte	1103
créer une alerte sur ce thème	1103
csak előfizetőknek	1219
cumpără revista	1966
czytaj całość	1808
czytaj również	1805
czytaj także	1805
czytaj też	1805
czytaj też nasze inne artykuły	1805
czytaj więcej	1805	1808
czytaj więcej o	1805
các tin khác	2521
cât de util a fost acest articol	1964
címkék	1232
címlap	1232
címlapról ajánljuk	1232
có lẽ để sau	2511
có thể bạn quan tâm	19	2521
có thể bạn thích	19
cùng chuyên mục	2521
cùng chủ đề	2544
cùng tác giả	2544
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2388
daha fazla haber için tiklayin	2388
dalies ar šo rakstu	1547
dalinkitės	1502
dalinkitės straipsniu	1507
dalsza część artykułu pod materiałem wideo	1797
dalsza część artykułu pod wideo	1797
dalsza część tekstu pod wideo	1797
dalīties	1542
dalīties ar draugiem	1547
dalīties facebook	1547
další	246
další strana	246
další z rubriky	244
další zprávy	244
další článek	244
další články	19	244
další čtení	244
danke für dein feedback	461
danke für ihr feedback	461
danos tu opinión	852
dans l'actualité	1114
dans la même catégorie	1071
dans la même rubrique	1071
dans la même série	1071
darovat článek	236
darovať	2143
darovať článok	2150
darujte tento článek	236
darujte tento článok	2150
das könnte dich auch interessieren	421
das könnte ihnen auch gefallen	421
das könnte sie auch interessieren	421
das könnte sie interessieren	421
das wichtigste in kürze, zusammengefasst von ki	451
datenschutzerklärung	414
daugiau šia tema	1504
deblochează articolul	1976
deixar um comentário	1888
deixe um comentário	1888
del på e-post	1713
del på facebook	317	1713
del på mail	317
del på twitter	317	1713
del på x	317	1713
dela inlägget	2274
dela på facebook	2274
dela på twitter	2274
dela på x	2274
deli članek	2208
delite članek	2208
dernière minute	1071
dernières actualités	1071
dernières infos	1071
dernières nouvelles	1071
desa per llegir després	217
desbloquear artículo	862
desbloqueie este conteúdo	1928
det er gratis å opprette en bruker	1704
det læser andre	330
det är gratis att skapa ett konto	2264
detaylar için tiklayin	2388
detaylar için tiklayiniz	2388
detta material är skyddat enligt lagen om upphovsrätt	2315
detta är en annons	2278
detta är en plusartikel	2264
devam etmek için üye girişi yapin	2372
devami için abone olun	2372
devamini okumak için abone olun	2372
diese funktion steht nur angemeldeten nutzern zur verfügung	477
din aceeași categorie	1952
din aceeași secțiune	1979
disponibil în app store și google play	1970
disponibilă în app store și google play	1970
distribuiți	1945
diğer haberler	19	2386
diğer okurlar bunlari okuyor	2386
dla subskrybentów	1783
do góry	1808
doar abonații pot comenta	1964
doar pentru abonați	1940
doação mensal	1863
doação única	1863
doba čtení # min	246
dolgozzon nálunk	1234
domiciliación bancaria	786
domů	246
dona suport al periodisme en català	214
donación mensual	783
donación única	783
donați	1939
donează	1939
donează acum	1939
donează lunar	1939
donează lunar # euro	1975
donează lunar # lei	1975
doner nå	1701
données personnelles	1064
donér	305
donér nu	305
doporučené	244
doporučené články	244
doporučujeme	244
doporučujeme přečíst	244
doporučujeme také	244
dołącz do dyskusji	1853
dołącz do nas	1780
dołącz do newslettera	1786
drukāt	1547
du er nå påmeldt	1709
du er nå påmeldt nyhetsbrevet	1709
du kan när som helst avsluta prenumerationen	2269
du kan når som helst melde deg av	1709
du kan opsige når som helst	308
du kanske också gillar	2286
du modtager snart en bekræftelse på mail	313
du même auteur	1071
du prenumererar nu på nyhetsbrevet	2269
du vil kanskje også like	1725
dziękujemy za zapis	1786
dành cho bạn	2521
dành cho thuê bao	2513
dárkovat článek	229
därefter # kr/mån tills du säger upp	2264
débloquer l'article	1038
débloquez cet article	1110
déconnexion	1038
découvrir l'offre	1038
découvrir nos offres	1110
découvrir toutes nos offres d'abonnement	1110
déjà un compte	1038
déjà un compte ? connectez-vous	1038
dāvini rakstu	1547
dāvini rakstu draugam	1547
děkujeme za přihlášení	233
""", 'e': """
e-bülten	2408
e-bülten aboneliği	2408
e-mail inválido	1923
e-mailová adresa	233
e-posta gönder	2379
edición digital	787
edición impresa	787
editörün seçtikleri	2386
edição impressa	1866
egyszeri támogatás	1217
ehkä myöhemmin	964
ei tänään	964
el millor de la setmana a la teva bústia	211
el més llegit	192
el més vist	218
el. paštas	1526
elfelejtett jelszó	1219
elige tu suscripción	862
elküldöm	1225
elmentem későbbre	1225
els lectors també han llegit	218
elírást talált	1231
előfizetek	1219
előfizetés	1219
előfizetői tartalom	1219
előfizetőknek	1219
előfizetőként megoszthatja a cikket	1225
előző	1234
előző cikk	1232
emlékeztess később	1216
empfehlungen für sie	481
en este artículo	821
en çok okunan	2386
en çok okunan haberler	2386
en çok okunanlar	2386
engangsbeløb	305
engångsgåva	2261
enllaç copiat	217
ensemble, faisons vivre un média libre	1109
enthält werbung	411
enviar comentário	1888
enviar corrección	817
envoyer à un ami	1057
envoyer à un proche	1057
envoyez-nous vos témoignages	1091
erinnern sie mich später	381
erről bővebben itt írtunk	1234
erről is írtunk	1232
erről itt írtunk bővebben	1234
erscheint täglich	467
erscheint wöchentlich	467
es gratis y solo te llevará un minuto	858
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	467
escreva um comentário	1888
escriu el teu correu electrònic	211
esi pirmais, kas komentē	1548
esimene kuu # €	874
esta funcionalidad es sólo para registrados	787
esta matéria foi útil para você	1911
esta notícia foi útil	1911
este espaço é moderado pela redação	1919
este resumo foi útil	1911
estás de acuerdo? vota	852
evästeasetukset	976
evästeet	976
exclusiv pentru abonați	1976
experimente grátis por um mês	1928
ez is érdekelhet	1232
ez is érdekelheti	1232
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1232
ezt olvasta már	1232
ezt olvastad már	1232
ești de acord? votează	1964
ești deja abonat	1984
ești deja abonată	1984
""", 'f': """
facebook'ta paylaş	2379
facebookでシェア	1415
facebookでシェアする	1415
faça login	1866
faça uma pergunta sobre esta reportagem	1911
fes una donació	188
fiecare donație contează	1975
fiecare leu contează	1975
fizetett hirdetés	1227
fiók létrehozása	1219
fiókom	1219
forstør billede	333
forstørr bilde	1728
fortsett uten å støtte	1700
fortsätt läsa efter annonsen	2278
fortsätt utan att stödja	2260
fortsæt med at læse	321
fortsæt uden at støtte	304
fotogalería	821
fotoğraflari görmek için tiklayin	2388
friss hírek	1232
fråga vår ai om artikeln	2282
fuldskærm	333
få adgang	308
få artiklen læst op	317
få de vigtigste nyheder hver morgen	313
få de viktigaste nyheterna varje morgon	2269
få de viktigste nyhetene hver morgen	1709
få nyheder på mail	313
få nyheter på e-post	1709
få nyheter på mejlen	2269
få overblikket her	333
få tilgang	1704
få varsel når vi skriver om dette	1728
följ	2275
följ oss	2275
följ skribent	2275
följ ämnet	2275
för prenumeranter	2264
förderer werden	382
fördermitglied werden	382
föregående	2289
föregående artikel	2286
förstora	2289
følg	318	1714
følg emne	318
følg os	318
følg oss	1714
følg sagen her	333
følg tema	1714
følg temaet og få varsel	1728
für abonnenten	386
für den newsletter anmelden	394
für dich empfohlen	481
für sie empfohlen	481
für sie entstehen keine mehrkosten	482
fă o donație	1939
fără obligații	1976
fără tine nu putem	1975
""", 'g': """
galeriyi aç	2388
galeriyi görmek için tiklayin	2388
galéria	1234
galéria megtekintése	1234
garanta já o seu ingresso	1913
gem til læseliste	317
giriş	2372
giriş yap	2372
giriş yapin	2372
giriş yapin veya üye olun	2372
giv os feedback på artiklen	325
già abbonato	1332
già registrato	1332
gli articoli più letti	1396
glömt lösenord	2264
godkänn	2279
godkänn alla	2279
gorące tematy	1805
gracias por tu opinión	845
gràcies per la teva opinió	203
gràcies per votar	203
gràcies, ja estàs subscrit	211
guardar artículo	806
guardar para después	865
guardar para leer después	865
gå ikke glip af	330
gå ikke glip af noget	313
gå ikke glipp av noe	1709
gå til indhold	333
gérer les cookies	1064
gérer les préférences	1093
gérer mes alertes	1103
gérer mes choix	1064
gérer vos préférences de cookies	1093
góp ý	2520
gündem	2386
günün haberleri	2386
günün özeti	2386
gợi ý	2521
gửi	2520
gửi bình luận	2520
gửi cho bạn bè	2543
gửi email	2516
gửi ý kiến	2520
""", 'h': """
haber bülteni	2408
haber güncelleniyor	2388
haberi arkadaşina hediye et	2379
hai già un account	1332
harici içerik	2388
has arribat al límit d'articles gratuïts	215
has iniciado sesión	843
hasznos volt az összefoglaló	1231
hasznosnak találta a cikket	1231
havi támogatás	1217
hayir teşekkürler	2370
hayir, teşekkürler	2370
haz una pregunta sobre este artículo	845
he leído y acepto la política de privacidad	858
he llegit i accepto la política de privacitat	200
hela artikeln fortsätter nedan	2278
hepsini gör	2388
hesap oluştur	2372
hi estàs d'acord? vota	203
hibát talált	1231
hier reinhören	457
hinweis schließen	381
hirdetés	1227	1227
hirdetés bezárása	1227
hirdetés, görgessen tovább	1227
hjälp oss att rätta fel	2282
hlavné správy	2148
hlavní zprávy	244
ho già donato	1327
hoje não	1862
hoppa till innehåll	2289
hoppa över inlägg från facebook	2289
hoppa över inlägg från instagram	2289
hoppa över inlägg från x	2289
hozzászólok	1231
hozzászólás	1231
hozzászólások	1231
hozzászólások megtekintése	1231
hylkää	976
hylkää kaikki	976
hyväksy	976
hyväksy evästeet	976
hyväksy kaikki	976
här kan du kommentera artikeln	2282
håll dig uppdaterad	2269
hírfolyam	1232
hírlevelek	1236
hírlevél	1236
hírlevél-feliratkozás	1236
hören sie diesen artikel	457
hør saken	1713
""", 'i': """
i più commentati	1358
i più letti	1358
i più letti della settimana	1396
i più visti	1358
iba pre predplatiteľov	2144
ich unterstütze schon	381
identifícate	862
ielogojies, lai komentētu	1548
ienākt	1542
iesakām	1544
ihre meinung zählt	417
ikke gå glipp av	1725
ikke nå	1700
il tuo browser non può riprodurre il video	1374
il tuo commento sarà pubblicato dopo l'approvazione	1384
iletişim	2385
ilgili içerikler	2386
ilginizi çekebilecek haberler	2386
ilginizi çekebilir	2386
ilmoita asiavirheestä	980
ilmoita virheestä	980
imprimir artículo	865
imprimir esta matéria	1930
in bài	2516
in bài viết	2516
in trang này	2543
indlæg fra facebook	333
indlæg fra instagram	333
indlæs flere	333
ingresá	862
ingyenes regisztráció	1219
inicia sesión	787
inicia sessió	189
iniciar sesión	787
iniciar sesión con apple	862
iniciar sesión con facebook	862
iniciar sesión con google	862
iniciar sessão	1866
inicie sesión	787
inne artykuły	1805
innhold fra annonsør	1732
inscription à la newsletter	1047
inscrivez-vous à notre newsletter	1047
insira o seu endereço de email	1923
instalează aplicația	1970
inställningar	2279
introduce un email válido	858
intră în cont	1940
invítanos a un café	783
início	1895
ir para o conteúdo	1895
ispiši	2088
istediğiniz zaman abonelikten çikabilirsiniz	2408
istediğiniz zaman iptal edin	2372
izbor uredništva	2206
izdrukāt	1547
izmēģini # dienas bez maksas	1542
içeriğe geç	2388
iş birliği	2381
išbandykite # dienų nemokamai	1502
išorinis turinys	1519
išsaugoti	1507
išsaugoti straipsnį	1507
""", 'j': """
j'ai déjà donné	1029
j'ai déjà un compte	1038
ja hi estàs subscrit	215
ja hi estàs subscrit? entra	215
ja n'ets subscriptor? inicia sessió	189
ja tens compte? inicia sessió	215
jaa twitterissä	973
jaa x:ssä	973
jag förstår	2279
jag stödjer redan	2260
jaga sõbraga	879
jaunākie	1544
jautā mākslīgajam intelektam	1548
je commande ce numéro	1097
je gère mes cookies	1064
je soutiens déjà	1029
jede spende zählt	471
jeder beitrag zählt	471
jeder euro zählt	471
jednorázově	228
jeg forstår	1718
jeg støtter allerede	304	1700
jegyek itt kaphatók	1234
jelentkezzen be vagy regisztráljon	1219
jen pro předplatitele	229
jetzt angebot wählen	476
jetzt anhören	406
jetzt reinhören	457
jetzt unterstützen	382
již mám předplatné	229
jobs in ihrer nähe	455
još vesti	2086
još vijesti	2086
junte-se à conversa	1919
jurnalismul de calitate costă	1975
juttu jatkuu kuvan jälkeen	975
juttu jatkuu mainoksen jälkeen	975
juttu jatkuu videon jälkeen	975
juttua päivitetään	975
jutun lukee koneääni	973
jutun lukee tekoälyääni	973
jutun voi myös kuunnella	973
już wspieram	1779
já doei	1862
já nas bancas	1913
já sou apoiador	1862
já sou assinante	1866
já tem conta	1866
já tem uma conta	1866
já é assinante? faça login	1866
já é subscritor	1928
já é subscritor? inicie sessão	1928
jätä kommentti	980
jūsų el. paštas	1526
jūsų el. pašto adresas	1526
""", 'k': """
k tématu	244
k téme	2148
kapcsolódó	1232
kapcsolódó cikk	1232
kapcsolódó cikkek	1232
kapcsolódó tartalom	1232
kapcsolódó témák	1232
kas kokkuvõte oli kasulik	880
kategóriák	1232
katso kuvat tästä	983
katso myös	981
katso video tästä	983
katso video yltä	983
kaupallinen yhteistyö	975
kaydiniz için teşekkürler	2408
keresés	1234
kezdőlap	1234
không phải bây giờ	2511
không, cảm ơn	2511
ki-übersicht	451
kijelentkezés	1219
kingi artikkel sõbrale	879
kipróbálom	1219
kirjaudu sisään	966
kirjoita sähköpostiosoitteesi	969
kjøp abonnement	1704
kjøp tilgang	1704
klausies podkāstu	1549
klausies podkāstu šeit	1549
klausies šo rakstu	1547
klausies šo rakstu (# min	1547
klausykite tinklalaidės	1509
klausykite tinklalaidės čia	1509
klausykitės straipsnio	1507
klausīties	1547
klausīties rakstu	1547
ključne besede	2206
ključne reči	2086
ključne riječi	2086
klíčová slova	244
kokeile # päivää maksutta	966
kolačići	2101
komentavimas išjungtas	1508
komentavimo taisyklės	1508
komentáre	2150
komentář	243
komentáře	243
komentāri	1542
komentēt	1542
komentēšana ir slēgta	1548
komentēšanas noteikumi	1548
komerčné oznámenie	2147
komerční sdělení	239
kommentarer blir gjennomgått før publisering	1728
kommentarerna förhandsmodereras	2282
kommentek megtekintése	1231
kommentelési szabályzat	1231
kommentér	325
koostöö	882
kopiera länk	2274
kopiera länken	2274
kopijuoti nuorodą	1502
kopiraj povezavo do članka	2208
kopiér link	317
kopiér linket	317
kopírovat odkaz	236
kopírovať odkaz	2150
kopēt saiti	1542
korábban írtunk róla	1232
kreiraj račun	2079
kullanim koşullari	2382
kup dostęp	1783
kupi naročnino	2202
kuula taskuhäälingut	881
kuuntele podcast tästä	983
kysy tekoälyltä	980
käyttöehdot	976
kérdezze ai-asszisztensünket	1231
kérem a hírlevelet	1236
később	1216
köp	2264
köszönjük a feliratkozást	1236
köszönöm, nem	1216
következő	1234
következő cikk	1232
køb abonnement	308
køb adgang	308
kúpiť predplatné	2144
küfür, hakaret içeren yorumlar onaylanmamaktadir	2385
küldje el barátjának	1225
küldés	1225
küldés e-mailben	1225
külső tartalom	1234
künye	2382
küpsiste seaded	891
küsi tehisarult	880
kā tev patika raksts	1548
kā tu domā? balso	1549
ką manote? balsuokite	1509
""", 'l': """
la discussione è chiusa	1354
la nota continúa después del anuncio	812
la rédaction vous conseille	1071
la sélection de la rédaction	1071
lahjoita artikkeli ystävälle	973
lai komentētu, ielogojies	1548
lai komentētu, pieslēdzies	1548
las más leídas	821
las más leídas de hoy	866
las noticias más leídas	866
lasi arī	1544
lasi komentārus	1548
lasi tālāk	1542
lasi vairāk šeit	1549
lasi vēl	1544
lasiet arī	1544
lasiet vēl	1544
lasă un comentariu	1951
lasīt komentārus	1548
lasīt tālāk	1549
lasīt vairāk	1549
lasīt vēlāk	1547
lasītākie	1544
lataa lisää	983
le choix de la rédaction	1071
le journal numérique	1038
le lien a été copié	1113
le lien a été copié dans le presse-papiers	1113
le notizie più lette	1396
le più lette	1358
lea también	821
lee sin límites	862
lee también	821
leer artículo completo	824
leer más	824
leer también	821
legfrissebb hírek	1232
leggi di più	1361
leggi più tardi	1395
legnépszerűbb	1232
leia a matéria completa	1931
leia as notícias no aplicativo	1921
leia também	1892
len pre predplatiteľov	2144
les choix de la rédaction	1071
les lecteurs ont aussi consulté	1114
les més llegides	218
les også	1725
les plus commentés	1071
les plus partagés	1071
les prix indiqués sont susceptibles d'évoluer	1097
les våre debattregler	1721
li e aceito a política de privacidade	1923
lien copié	1057
lien copié dans le presse-papiers	1113
lietošanas noteikumi	1558
liitudes nõustud kasutustingimustega	898
liity jäseneksi	965
lineでシェア	1415
lineでシェアする	1438
lineで送る	1415
link a vágólapra másolva	1225
link bài gốc	2543
link copiado para a área de transferência	1930
link kopiëren	1602
link másolva	1225
link másolása	1225
lire la suite pour #€	1038
lire la vidéo	1074
lire à haute voix	1057
lire également	1071
lisää aiheesta	981
liên hệ	2520
liên quan	2521
llegeix sense límits	215
llegeix també	192
llegir més	218
lo + leído	821
lo más comentado	821
lo más compartido	821
lo más leído	821
lo más popular	821
lo más visto	821
lo más visto hoy	866
lo último	821
locuri de muncă	1966
loe lähemalt	881
loe lähemalt siit	881
logi sisse või loo konto	874
los lectores también leyeron	866
luba kõik	891
lubię to	1793
lucrează cu noi	1966
lue keskustelun säännöt	980
lue lisää	981
lue lisää aiheesta	981
lue myöhemmin	973
lue myös	981
lugu jätkub pärast reklaami	882
lugu täieneb	881
lui écrire	1091
lähetä sähköpostilla	973
lämna en kommentar	2282
länk kopierad	2274
länken kopierad	2274
länken är kopierad	2274
läs hela artikeln	2289
läs hela texten	2289
läs hela texten här	2289
läs kommentarer	2282
läs mer	2286	2289
läs mer om	2286
läs också	2286
läs senare	2274
läs vidare	2264	2286
läs våra kommentarsregler	2282
läs även	2286
lästid	2289
lästid # min	2289
lås op	308
lås opp artikkelen	1704
lås opp saken	1704
lås upp artikeln	2264
læs debatreglerne	325
læs debatreglerne her	325
læs hele artiklen	333
læs kommentarer	325
læs mere	330	333
læs mere om	330
læs også	330
læs også disse artikler	330
læs senere	317
læs videre	308	330
læs vores regler for debatten	325
læsetid # min	333
lên đầu trang	2523
lưu	2516
lưu bài	2516
lưu bài viết	2516
lưu bài để đọc sau	2543
lấy link	2543
""", 'm': """
magari più tardi	1327
mai târziu	1938
mainos päättyy	975
mais notícias	1892
maksettu sisältö	975
manşetler	2386
masquer la publicité	1097
masz już konto	1783
masz już konto? zaloguj się	1783
materialet är skyddat enligt lagen om upphovsrätt	2315
materiał partnera	1797
materiał promocyjny	1797
materiał sponsorowany	1797
materiał zewnętrzny	1797
matéria exclusiva para assinantes	1928
matérias relacionadas	1892
media społecznościowe	1794
megnézem	1234
megosztás	1225
megosztás a facebookon	1225
megosztás facebookon	1225
megosztás twitteren	1225
mehr für dich	481
mehr für sie	481
meld deg på	1709
meld deg på nyhetsbrevet	1709
mentions légales	1064
mentés	1225
mentés későbbre	1225
menú	824
menü	424	1234	2388
menü schließen	424
menü öffnen	424
mer från	2286
mer läsning	2286
merci d'avoir voté	1101
messaggio pubblicitario con finalità promozionale	1379
mest läst	2286
mest lästa	2286
mest læst	330
mest læste	330
mi-összefoglaló	1234
mida sina arvad? hääleta	881
minn meg på det senere	1700
mira el vídeo	209
mitä mieltä olet? äänestä	983
modalità di pagamento	1331
moderálási elvek	1231
modifică preferințele cookie	1961
modifier mes préférences	1093
modtag en notifikation, når vi skriver om emnet	333
mogoče kasneje	2212
mogą cię zainteresować	1805
mohlo by se vám líbit	244
mohlo by vás také zajímat	244
mohlo by vás tiež zaujímať	2148
mohlo by vás zajímat	244
mohlo by vás zaujímať	2148
monatlich kündbar	476
mostra aquesta publicació a instagram	200
mostra di più	1361
mostrar conteúdo externo	1909
mostrar más	824
mot de passe oublié	1038
mots clés	1071
mots-clés	1071
może cię zainteresować	1805
może później	1779
možda kasnije	2093
možda vas zanima	2086
možda će vas zanimati	2086
možno neskôr	2154
možná později	227
muistuta myöhemmin	964
mulțumim pentru feedback	1964
mulțumim, te-ai abonat cu succes	1971
mutass többet	1234
muut lukivat myös	981
myöhemmin	964
már előfizető	1219
más	824
más artículos	821
más artículos del autor	839
más en	821
más historias	821
más información	821
más leídas	821
más leído	821
más leídos	821
más noticias	821
más opciones	814
más sobre este tema	821
más tarde	782
más vistas	821
más vistos	821
mások ezt olvassák	1232
mások ezt olvasták	1232
másolás	1225
máte již účet	229
máte předplatné? přihlaste se	229
märksõnad	876
månadsgåva	2261
månedlig gave	1701
månedligt bidrag	305
måske senere	304
måske vil du også kunne lide	330
més informació	192
més llegides	192
més notícies	218
método de pago	786
métodos de pagamento	1865
métodos de pago	786
mākslīgā intelekta kopsavilkums	1549
mă abonez	1971
můj účet	229
mới nhất	2521
mở khóa bài viết này	2543
mở rộng	2523
""", 'n': """
nadaljevanje članka pod oglasom	2205
nahlásit chybu	243
nahlásiť chybu	2150
najchętniej czytane	1805
najchętniej czytane dziś	1805
najczęściej czytane	1805
najczęściej czytane artykuły	1805
najnovejše	2206
najnovejše novice	2206
najnoviji članci	2086
najnovšie	2148
najnovšie správy	2148
najnovšie články	2148
najnowsze artykuły	1805
najnowsze wiadomości	1805
najčitanije	2086
najčitanije vesti	2086
najčitanije vijesti	2086
najčitanije vijesti dana	2086
najčítanejšie	2148
najčítanejšie články	2148
najčítanejšie články dňa	2148
napišite komentar	2208
napsat komentář	243
naročena vsebina	2205
naročite se	2201
naročnina	2201
nastavení	240
nastavení cookies	240
nastavi čitanje	2137
nastavi čitati	2137
nastavite čitanje	2137
nastavite čitati	2137
nastavitve piškotkov	2220
następna strona	1808
następny	1808
następny artykuł	1805
natisni članek	2208
naudojimo taisyklės	1519
naujausios žinios	1504
naujienlaiškis	1526
načíst další	246
našli jste chybu	243
našli jste v článku chybu	243
ne děkuji	227
ne, děkuji	227
nejdiskutovanější	244
nejnovější	244
nejnovější zprávy	244
nejnovější články	244
nejčtenější	244
nejčtenější články	244
nejčtenější články dne	244
nem, köszönöm	1216
nenhum comentário	1888
neueste beiträge	421
nhắc tôi sau	2511
nie dziękuję	1779
nie dziś	1779
nie pamiętasz hasła	1783
nie ďakujem	2154
nie, dziękuję	1779
nie, ďakujem	2154
només els subscriptors poden comentar	203
norėdami komentuoti, prisijunkite	1508
nosūti draugam	1547
nosūtīt draugam	1547
nosūtīt e-pastā	1547
noteで書く	1415
notre sélection	1071
notre sélection d'articles	1114
notícias relacionadas	1892
notícias relacionadas que podem lhe interessar	19
notícies destacades	218
notícies relacionades	192
nu ai cont? înregistrează-te	1976
nu mulțumesc	1938
nu, mulțumesc	1938
nyhetsdøgnet	1725
nyomtatás	1225
não perca	1892
não, obrigada	1862
não, obrigado	1862
nächste seite	424
nächster artikel	421
näita rohkem	881
näita veel	881
näköislehti	966
nästa	2289
nästa artikel	2286
näytä kaikki	983
näytä kommentit	980
näytä lisää	983
näytä sisältö	976
næste	333
næste artikel	330
népszerű	1232
nézze meg galériánkat	1234
nézze meg képeinket	1234
nõustun	891
nõustun kõigiga	891
nøgleord	330
nāc strādāt pie mums	1549
nổi bật	2521
nội dung quảng cáo	2545
nội dung tài trợ	2518
""", 'o': """
o que achou desta notícia	1911
o vídeo começará em alguns segundos	1909
ocenite članak	2088
ocenite članek	2208
ochrana osobních údajů	240
ochrana osobných údajov	2161
ocijenite članak	2088
ocorreu um erro ao carregar o vídeo	1909
ocultar anúncio	1913
odebírat	233
odebírat newsletter	233
odemknout článek	229
odhlásit se	229
odhlásiť sa	2144
odkaz skopírovaný	2150
odkaz zkopírován	236
odkleni članek	2202
odklenite celoten članek	2202
odmietnuť	2161
odmietnuť všetko	2161
odmítnout	240
odmítnout vše	240
odporúčame	2148
odporúčame prečítať	2148
odporúčame tiež	2148
odporúčané články	2148
odpovědět	243
odrzuć	1798
odrzuć wszystkie	1798
odtwórz	1808
odštampaj	2088
odštampaj članak	2088
oferă acest articol cadou	1978
offre spéciale	1038
offrez-nous un café	1030
offrici un caffè	1328
oglasno sporočilo	2205
ogłoszenie	1797
ohodnoťte článek	243
ohodnoťte článok	2150
okuma süresi # dk	2388
oliko artikkeli hyödyllinen	980
oliko juttu hyödyllinen	980
oliko tiivistelmä hyödyllinen	980
olvasson korlátlanul	1219
olvasson tovább	1219
olvasta már	1232
olvastad már	1232
olvidaste tu contraseña	787
oplæst af en robot	317
oplæst af kunstig intelligens	333
opsig når som helst	308
os leitores também leram	1931
os preços podem variar	1913
osale küsitluses	881
ostatnie artykuły	1805
ota yhteyttä	980
otključaj članak	2079
otključajte ceo članak	2079
otključajte cijeli članak	2079
otros artículos	821
outras notícias	19	1892
ouça este conteúdo	1878
oversættelsen er lavet af en maskine	333
""", 'p': """
padovanokite straipsnį	1507
padovanokite straipsnį draugui	1507
page précédente	1074
pagina următoare	1954
pague um café	1863
paiement sécurisé	1037
paldies par pieteikšanos	1565
palun jää viisakaks	880
pamanīji kļūdu	1548
pamanījāt kļūdu	1548
par šo tēmu	1544
paramètres des cookies	1064
paramétrer	1064
paramétrer les cookies	1064
parašyk komentarą	1508
parašykite komentarą	1508
partajează	1945
partenerii noștri	1952
participez à la conversation	1101
partnerių turinys	1510
partnerski sadržaj	2085
pasidalinkite šiuo straipsniu	1507
pasitikrinkite žinias	1509
passer la publicité	1062
pastebėjote klaidą	1508
paylaş	2379
paylaşin	2379
pažiūrėkite vaizdo įrašą	1509
pe aceeași temă	1979
pentru a citi în continuare	1976
per saperne di più	1396
pergunte à nossa ia	1911
peut-être plus tard	1029
piedalies aptaujā	1549
piekrist visām	1558
piekrītu	1558
piesakies vebināram	1549
piesakoties tu piekrīti lietošanas noteikumiem	1565
pieslēdzies vai izveido kontu	1542
pieslēdzies, lai komentētu	1548
pieslēgties	1542
pievieno savu komentāru	1548
pievienot komentāru	1542
pirmais mēnesis par # €	1542
pirmas mėnuo tik # €	1502
più lette	1358
più letti	1358
più tardi	1327
piškotki	2220
placená inzerce	239
platená inzercia	2147
plaćeni oglas	2085
plaćeni sadržaj	2085
plačana objava	2205
plačiau skaitykite čia	1509
plein écran	1074
plus d'actualités	1071
poate mai târziu	1938
podari članek	2208
podarite ta članek	2208
podaruj artykuł	1783
podaruj ten artykuł	1793
podcast anhören	457
pode ler também	1931
podeli članak	2088
podijeli članak	2088
podmienky používania	2161
podmínky použití	240
podmínky užití	240
podobne artykuły	1805
podobné články	244	2148
podporiť	2143
podporte nezávislú žurnalistiku	2143
podporte nás	2143
podpořit	228
podpořte naši práci	228
podpořte nás	228
podpořte redakci	228
podrži	2078
podrži nas	2078
podržite nas	2078
podržite naš rad	2078
podržite nezavisno novinarstvo	2078
podziel się	1793
podziel się na facebooku	1793
pogledajte još	19
pokaż komentarze	1801
pokaż mniej	1808
pokaż treść	1798
pokaż więcej	1808
pokaż wszystkie	1808
pokaži vsebino	2220
pokloni članak	2088
poklonite ovaj članak	2088
pokračovat bez podpory	227
pokračovať bez podpory	2154
polecamy również	1805
polecamy także	1805
polecamy też	1805
polecane artykuły	1805
politique de confidentialité	1064
polityka prywatności	1798
política de cookies	814	1885
política de galetes	200
política de privacidad	814
política de privacidade	1885
política de privacitat	200
poprzedni artykuł	1805
populární	244
populära artiklar	2286
populärt	2286
populære artikler	330
populære saker	1725
populært	330	1725
populārākie	1544
popüler	2386
popüler haberler	2386
popüler konular	2386
por qué estás viendo esto	787
poslať e-mailom	2150
poslušaj vest	2088
poslušaj članak	2088
poslušaj članek	2208
poslušajte članek	2208
postanite naročnik	2201
postanite član	2078	2201
postavke kolačića	2101
postaw kawę	1780
postaw nam kawę	1780
posłuchaj	1793
pour continuer à lire	1110
pourquoi voyez-vous cette publicité	1097
pouze pro předplatitele	229
povezani sadržaj	2086
povezani članci	2086
povezani članki	2206
powiązane	1805
powiązane artykuły	1805
powiązane tematy	1805
powiększ	1808
powiększ zdjęcie	1808
powrót do góry	1808
později	227
pozostała część artykułu pod materiałem wideo	1797
pošalji e-mailom	2088
pošalji komentar	2088
pošalji mejlom	2088
pošalji prijatelju	2088
pošalji članak e-mailom	2088
pošaljite komentar	2088
pošlji po e-pošti	2208
pošlji prijatelju	2208
pošlji članek po e-pošti	2208
pr članek	2205
praneškite apie klaidą	1508
pranešti apie klaidą	1508
pravidlá diskusie	2150
pre predplatiteľov	2144
preberite še	2206
predplatiť	2143
predplaťte si	2143
prenumerata nuo # euro per mėnesį	1502
prenumerata nuo # €	1502
prenumerera på vårt nyhetsbrev	2269
prenumeruodami sutinkate su taisyklėmis	1526
prenumeruokite naujienlaiškį	1526
preporučeno	2086
preporučujemo	2086
preporučujemo da pročitate	2086
preporučujemo i	2086
prečítajte si	2148
prečítajte si aj	2148
prețurile pot varia	1966
pridať komentár	2150
prihlásiť	2144
prihlásiť sa	2144
prihvaćam	2101
prihvaćam sve	2101
prijavi grešku	2088
prijať	2161
prijať všetko	2161
prikaži sadržaj	2101
prima lună gratuită	1976
primește alerte despre acest subiect	1970
printează	1945
pripomenúť neskôr	2154
priporočamo	2206
priporočamo tudi	2206
priporočamo v branje	2206
priporočeno	2206
prisijunkite arba susikurkite paskyrą	1502
prisijunkite prie mūsų komandos	1509
prisijunkite, kad galėtumėte komentuoti	1508
prispieť	2143
privatsphäre-einstellungen	414
privātuma politika	1558
pro předplatitele	229
promocijsko sporočilo	2205
promotivni sadržaj	2085
promotivni članak	2085
promóció	1227
proovi # päeva tasuta	874
pročitajte i	2086
pročitajte još	2086
prywatność	1798
przeczytaj również	1805
przeczytaj także	1805
przeczytaj też	1805
przejdź bez wsparcia	1779
przejdź do serwisu	1798
przejdź do treści	1808
przejdź do ustawień prywatności	1798
przypomnij mi później	1779
právě se děje	244
präsentiert von	411
précédent	1074
préférences cookies	1064
prélèvement	1037
prémium	1219
próbálja ki # forintért	1219
próxima	1895
próxima página	1895
próximo artigo	1892
prøv # dager gratis	1704
prøv gratis	308	1704
prøv nu	308
prøv nå	1704
prを含みます	1438
pubblicità	1349	1349
publi-rédactionnel	1062
publicité	1062	1062
publicité - la suite ci-dessous	1062
publicités	1062
pular para o conteúdo	1895
página siguiente	824
pääuutiset	981
påmind mig senere	304
påminn mig senare	2260
później	1779
pārbaudi savas zināšanas	1549
pārpublicējot atsauce obligāta	1551
pērc abonementu	1542
předchozí	246
předchozí článek	244
předplatit	229
předplatné	229
přehrát	246
přejít k obsahu	246
přejít na obsah	246
přečtěte si	244
přečtěte si také	244
přidat komentář	243
přidejte názor	243
přihlásit	229
přihlásit k odběru	233
přihlásit se	229
přihlášení	229
přijmout	240
přijmout vše	240
připomenout později	227
přispějte	228
přispět	228
""", 'q': """
qu'avez-vous pensé de cet article	1095
qual o seu nível de satisfação com esta notícia	1911
quellen und weiterführende links	421
queremos conocer tu opinión	852
queremos saber a sua opinião	1919
questo riassunto ti è stato utile	1376
quieres añadir otro usuario a tu suscripción	787
quizás más tarde	782
quizás te interese	821
quyên góp	2512
quyên góp ngay	2512
qué te ha parecido esta noticia	852
quên mật khẩu	2513
quảng cáo	2518	2518
quảng cáo - bài viết tiếp tục bên dưới	2545
""", 'r': """
r$ # por mês durante # meses	1928
radote klaidą	1508
radote klaidą tekste	1508
raksti komentāru	1548
raksts tiek papildināts	1549
raksts turpinās pēc reklāmas	1550
rakstīt komentāru	1548
rao vặt	2518
raportează o eroare	1964
rapportér fejl	325
rašyti komentarą	1502
receber notificações	1921
recevez nos alertes en temps réel	1103
recevez une alerte à chaque article de l'auteur	1103
reclamă	1948
recomandarea redacției	1979
recomandări	1952
recomandările editorilor	1979
recomandările redacției	1952
recomendado para você	1892
recommandé	1071
recommandé pour vous	1071
recommandés	1071
recordar más tarde	782
recuérdamelo más tarde	782
redirecționează #%	1939
refuză toate	1961
regalar artículo	787
registrovať sa	2144
registruokitės nemokamai	1502
registruokitės į seminarą	1509
registrácia	2144
regisztráció	1219
regisztrálok	1219
regístrate	787
rekisteröidy	966
rekisteröidy maksutta ja lue	966
reklami geç	2381
reklám	1227
reklāma	1542
reklāmas raksts	1550
reklāmraksts	1550
relaterade ämnen	2286
reportar erro nesta página	1911
restez informé	1047
restez informés	1047
resumen automático	845
resumo da notícia	1911
reģistrējies bez maksas	1542
reģistrēties	1542
ricordamelo più tardi	1327
rozwiń	1808
rätta	2282
rätta oss	2282
rättelse	2282
réactions	1067
réagir	1057	1067
réagir à cet article	1067
réagissez	1067
réagissez à cet article	1067
répondre	1067
réseaux sociaux	1058
réservé aux inscrits	1038
résiliable à tout moment	1110
résultats du sondage	1101
résumé de l'article	1095
résumé de l'article en # points	1095
résumé en # secondes	1095
rösta här	2289
rösta i omröstningen	2289
rādīt vairāk	1549
răspunde	1951
rėmimas	1510
""", 's': """
s'abonner à partir de #€	1038
s'inscrire à la newsletter	1047
s-ar putea să-ți placă	1952
saada sõbrale	879
saber más	824
sadarbības raksts	1550
sadržaj je zaključan	2079
saglabāt	1547
saglabāt rakstu	1547
saistītie raksti	1544
saistītās ziņas	1544
saite nokopēta	1547
saken er låst	1704
saken finnes også som lyd	1713
saltar anúncio	1883
salvează	1945
salvează articolul	1978
salvează pentru mai târziu	1978
sans engagement, résiliable à tout moment	1110
sao chép liên kết	2516
sao chép đường dẫn	2543
sari la conținut	1954
satura turpinājums pēc reklāmas	1550
sačuvaj	2088
sačuvaj vest	2088
schlagwörter	421
schließen	424
schrift vergrößern	406
schriftgröße	406
scopri di più	1332
sdílejte	236
sdílejte tento text	236
sdílejte text	236
sdílejte článek	236
sdílet	236
sdílet na facebooku	236
sdílet na twitteru	236
sdílet na x	236
sdílet článek	236
se alla erbjudanden för prenumeranter	2264
se bilderna här	2289
se connecter et réagir	1067
se déconnecter	1038
se grafiken här	2289
se ha producido un error al cargar el vídeo	843
se klippet här	2289
se klippet øverst i saken	1728
se videon här	2289
sedan # kr/mån tills du säger upp	2264
seguir tópico	1921
seguí leyendo	866
sei già abbonato	1332
sei già iscritto alla newsletter	1389
selección de la redacción	821
sem si não seria possível	1926
sem você não seria possível	1926
semnalează o eroare	1951
send artiklen på mail	317
send på e-post	1713
sense permanència	215
setări cookie	1961
seuls les abonnés peuvent commenter	1101
seuraa meitä	974
seções	1892
shrani članek	2208
si opp når du vil	1704
si è verificato un errore durante il caricamento del video	1374
sie können diesen artikel kostenlos weitergeben	502
signaler ce contenu comme inapproprié	1101
signaler un problème	1067
siguiente artículo	821
siirry sisältöön	983
sikeres feliratkozás	1236
sin ti no sería posible	861
siz ne düşünüyorsunuz? oy verin	2388
sizin için öneriler	2386
siųsti draugui	1507
siųsti el. paštu	1507
skaitykite daugiau čia	1509
skaityti plačiau	1509
skaityti vėliau	1507
skaties arī	1544
skatīt foto	1549
skatīt galeriju	1549
skatīt video	1549
sklenite naročnino	2202
skopírovať odkaz	2150
skriv din kommentar här	2282
slapukų nustatymai	1519
slažem se	2101
slične vesti	2086
slične vijesti	2086
slični članci	2086
snsをフォロー	1416
sofortüberweisung	385
sonderveröffentlichung	482
sono già sostenitore	1327
sorodni članki	2206
souhlasím	240
souhlasím se zobrazením	240
soutenez-nous dès maintenant	1030
související	244
související témata	244
související články	244
související články z webu	244
soyez le premier à commenter	1067
soyez le premier à réagir	1067
spela videon här	2289
spis treści	1808
sponsorisé	1062
sponsorlu içerik	2381
sponsoroitu sisältö	975
sponsrat innehåll	2278
sponzorirani sadržaj	2085
sponzorirani članak	2085
sponzorované	2147
sponzorovaný obsah	239
sponzorováno	239
sprawdź ofertę	1783
spremi članak	2088
sprijină-ne	1939
spune-ți părerea	1964
spune-ți părerea în comentarii	1964
später	381
später erinnern	381
spør vår ki om saken	1721
staňte sa členom	2143
staňte se členem	228
stichwörter	421
stil spørgsmål til artiklen	325
straipsnio tęsinys - po reklama	1510
straipsnis tęsiasi po reklamos	1510
strona główna	1805
stäng	2260	2289
stöd oss	2261
støt os	305
støtt oss	1701
sugerir correção	1911
sugerir una corrección	852
sugestões	1892
suivre ce thème	1103
sur le même sujet	1071
sur le même thème	1071
suscripción	787
suscríbase	787
suscríbete	787
suscríbete a nuestro boletín	794
suscríbete ahora	787
susiję straipsniai	1504
susikurti paskyrą	1502
susține	1939
susține-ne	1939
susțineți-ne	1939
syötä sähköpostiosoitteesi	969
szponzorált tartalom	1227
szólj hozzá	1231
szóljon hozzá	1231
sähköposti	969
sähköpostiosoite	969
så # kr/mnd til du sier opp	1704
så kommenterar du	2282
sé el primero en comentar	817
sé parte	783
sélections	1057
síganos	807
síguenos	807
sök	2289
søg	333
søk	1728
súhlasím	2161
súhlasím so zobrazením	2161
súmate	783
súvisiace	2148
súvisiace články	2148
súvisiaci článok	2148
sīkdatņu iestatījumi	1558
słowa kluczowe	1805
""", 't': """
t'ha estat útil aquest article	203
t'ha estat útil aquest resum	203
tack för din anmälan	2269
taip pat žiūrėkite	1504
takaisin ylös	983
takk for påmeldingen	1709
tallenna myöhemmäksi	973
talán később	1216
tamaño de letra	806
también te puede gustar	821
también te puede interesar	821
també et pot interessar	192
também pode gostar	1931
tarjeta de crédito	786
tarjeta de débito	786
te ha resultado útil este artículo	845
te ha resultado útil este resumen	845
te ha sido útil este resumen	845
te poți dezabona oricând	1971
te-ar putea interesa și	1979
tehisaru kokkuvõte	881
tekoälyn tekemä tiivistelmä	983
tekoälyn tiivistelmä	983
tekoälytiivistelmä	983
tekstą įgarsino dirbtinis intelektas	1507
teljes hozzáférés	1219
temas del día	821
termos e condições	1885
teste grátis	1866
testează-ți cunoștințele cu quizul nostru	1964
teszteld a tudásod	1234
tesztelje tudását	1234
texten fortsätter nedan	2278
texten fortsätter under bilden	2278
teď ne	227
thu gọn	2523
thèmes	1071
thématiques	1071
thích	2516
thông tin doanh nghiệp	2518
thông tin quảng cáo	2545
thẻ	2521
tienes que iniciar sesión para guardar artículos	865
tilbakemelding på saken	1721
tin bài liên quan	2543
tin cùng chuyên mục	2521
tin cùng tác giả	2544
tin khác	2521
tin liên quan	2521
tin mới	2521
tin mới nhất	2521
tin nóng	2544
tin nổi bật	2521
tin quảng cáo	2545
tin trước	2521
tin tài trợ	2521
tin tức liên quan	2521
tin đọc nhiều	2521
tipărește	1945
tipărește articolul	1978
tiêu điểm	2521
tiếp theo	2523
tlačiť	2150
to cię może zainteresować	1805
to może cię zainteresować	1805
todos os comentários	1888
toute l'actualité	1071
tovább	1234
tovább a rovatra	1232
tovább olvasom	1234
további cikkek	1232
további cikkek a témában	1232
további hírek	1232
további részletek itt	1234
továbbiak betöltése	1234
tradução automática	1911
trang chủ	2523
transferência bancária	1865
treści partnerskie	1797
treść sponsorowana	1797
tria la teva subscripció	215
trước	2523
trả lời	2520
trở lại	2523
tu ce părere ai? lasă un comentariu	1964
tu navegador no puede reproducir este vídeo	843
tue meitä	965
tule meile tööle	881
turpini lasīt	1542
turpinājums pēc reklāmas	1550
turpināt lasīt	1542
twitter'da paylaş	2379
twój adres e-mail	1786
twój e-mail	1786
tài khoản của tôi	2513
tài trợ	2518
támogass minket	1217
támogasson minket	1217
támogatom	1217
támogatott tartalom	1227
támogatás	1217
támogatói tartalom	1227
täname liitumast	898
tässä olisi upotus facebookista	983
tässä olisi upotus instagramista	983
témata	244
témy	2148
témák	1232
términos de uso	814
términos y condiciones	814
tìm kiếm	2523
tópicos	1892
tópicos relacionados	1892
több	1234
töltsd ki a kvízt	1234
töltse ki a kvízt	1234
tühista igal ajal	874
tüm haberler	2386
tüm yazilari	2386
tüm yorumlar	2385
tümünü gör	2388
tümünü kabul et	2382
tümünü reddet	2382
tēmas	1544
tęsinys po reklamos	1510
tạo tài khoản	2513
tải thêm	2523
tặng bài viết	2543
tặng sao	2543
tặng sao cho bài viết	2543
từ khóa	2521
""", 'u': """
udostępnij	1793
udostępnij na facebooku	1793
udostępnij na twitterze	1793
udostępnij na x	1793
udostępnij w mediach społecznościowych	1793
udělit souhlas	240
uključi obaveštenja	2136
uključi obavijesti	2136
uključite notifikacije	2136
uključite obaveštenja	2136
uključite obavijesti	2136
uložit	236
uložit na později	236
uložit článek	236
uložiť	2150
uložiť na neskôr	2150
uložiť článok	2150
ultima oră	1952
ultimele știri	1952
um assinante presenteou você com este artigo	1930
un abonat ți-a oferit acest articol	1978
un abonné vous offre cet article	1113
un e-mail de confirmation vous a été envoyé	1106
un suscriptor te ha regalado este artículo	865
une erreur s'est glissée dans l'article	1067
unterstütze uns	382
unterstützen	382
unterstützen sie uns	382
unterstützen sie uns per paypal	471
uppläst av en dator	2274
uppläst med ai-röst	2274
url 복사	1465
urlをコピー	1415
urlをコピーする	1438
url복사	1465
urmărește acest subiect	1970
urmărește live	1970
următorul	1954
uslovi korišćenja	2101
ustawienia plików cookie	1798
uvjeti korištenja	2101
uz sākumu	1549
uzyskaj dostęp	1783
už komentarus atsako jų autoriai	1508
už máte predplatné? prihláste sa	2144
už máte účet	2144
už máte účet? prihláste sa	2144
už podporujem	2154
už podporuji	227
uždaryti reklamą	1510
užpildykite apklausą	1509
užsakomasis straipsnis	1510
užsakomasis turinys	1510
užsisakyti prenumeratą	1502
""", 'v': """
vaata kõiki tellija soodustusi	874
vaata lähemalt	881
vaba töökoht	881
vad tycker du? rösta här	2289
vai kopsavilkums bija noderīgs	1548
vai raksts bija noderīgs	1548
vairāk par tēmu	1544
vaizdo įrašas	1509
vaizdo įrašą rasite čia	1509
van már fiókja	1219
var artikeln till hjälp	2282
var det här till hjälp	2289
var resuméet nyttigt	325
var sammanfattningen till hjälp	2282
vari atteikties jebkurā laikā	1542
vasta küsitlusele	881
vastaa kyselyyn tästä	983
vaš komentar	2088
veja esta publicação no instagram	1909
veja também	1892
veja todas as opções de assinatura	1928
ver # comentários	1919
ver biografía	839
ver comentários	1888
ver conteúdo externo	1909
ver esta publicación en instagram	843
ver esta publicação no instagram	1909
ver galería	824
ver más	824
ver más artículos del autor	839
ver más noticias	866
ver también	821
ver também	1892
ver todas las opciones de suscripción	862
ver vídeo	824
verlagssonderveröffentlichung	482
vertrag kündigen	414
verträge hier kündigen	414
verwandte beiträge	421
ves algún error? comunícalo	852
veure aquesta publicació a instagram	200
vezi această postare pe instagram	1961
vezi mai multe știri	1979
vezi și	1952
već imate nalog	2079
već imate pretplatu	2079
već imate račun	2079
već podržavam	2093
već ste pretplatnik	2079
več iz rubrike	2206
več novic iz regije	2206
več o tem	2206
več o temi	2206
viac k téme	2148
viac si o tom prečítate tu	2148
videon voi katsoa jutun yläosasta	983
videoyu izlemek için tiklayin	2388
videó	1232
videók	1232
videónkat itt nézheti meg	1234
vidéo	1074
vielen dank für ihr feedback	461
vielen dank für ihre anmeldung	394
vielleicht später	381
vilkår	322	1718
vipps et beløp	1701
vis færre	333	1728
visa bilden i helskärm	2289
visa färre	2289
visa inlägg från facebook	2289
visa inlägg från instagram	2289
visa innehåll	2279
vissza a tetejére	1234
visszajelzés	1231
više o temi	2086
više vijesti iz regije	2086
viết bình luận	2520
você concorda? vote	1919
você pode gostar	1892
você pode se interessar	1892
você também pode gostar	1892
voir les résultats du sondage	1101
vos réactions	1067
votează în sondajul nostru	1964
votre avis nous intéresse	1101
vous aimerez peut-être	1071
vous avez déjà un compte	1038
vous avez déjà un compte ? connectez-vous	1038
vous avez déjà un compte ? identifiez-vous	1038
vous possédez déjà un compte	1038
vous pourriez être intéressé	1071
vreau să primesc newsletterul	1971
vsebina sporočila	2205
vstúpiť do diskusie	2150
vytisknout článek	236
vytlačiť	2150
vytlačiť článok	2150
vytvořit účet	229
vyzkoušet	229
válasz	1231
váš e-mail	233
väline sisu	891
värsked uudised	876
více	244
více k tématu	244
více o tématu	244
více si o tom přečtete zde	244
vídeos	821	1892
výber redakcie	2148
výběr redakce	244
về đầu trang	2523
""", 'w': """
warto przeczytać	1805
was können wir besser machen	461
weitere beiträge	421
werbung überspringen	411
weź udział w dyskusji	1853
whatsapp'ta paylaş	2379
whatsappで読む	1438
wie gefällt ihnen dieser artikel	461
więcej	1805
więcej artykułów	1805
więcej informacji	1805
więcej na ten temat	1805
więcej o	1805
więcej z	1805
wpisz swój e-mail	1786
wprowadź adres e-mail	1786
wpłać	1780
wpłać teraz	1780
współpraca reklamowa	1797
wypróbuj	1783
wyraź zgodę	1798
wyślij e-mailem	1793
wyślij znajomemu	1793
""", 'x': """
x'te paylaş	2379
xem bình luận	2520
xem nhiều	2521
xem nhiều nhất	2521
xem nhiều trong tuần	2544
xem thêm	2521	2523
xem thêm bình luận	2520
xem tiếp	2523
xem toàn bộ	2523
xem tất cả	2523
xでシェア	1415
xでシェアする	1438
xでポスト	1415
""", 'y': """
ya estás suscrito	862
ya tenés suscripción	862
yapay zeka ile özet	2388
yapay zeka özeti	2388
yazarin diğer haberleri	2386
yazarin diğer yazilari	2386
yazarin tüm yazilari	2386
yorum gönder	2385
yorumlari gör	2385
youtube-tartalom megjelenítése	1234
yz özeti	2388
""", 'z': """
z titulní strany	244
zabudnuté heslo	2144
zadejte svůj e-mail	233
zahlungsart wählen	385
zaloguj się	1783
zapisz na później	1793
zapisz się	1786
zapisz się na newsletter	1786
zapomenuté heslo	229
zarejestruj się	1783
zarządzaj zgodami	1798
zaten üye misiniz	2372
zavřít	227
załaduj więcej	1808
załóż konto	1783
zaštita osobnih podataka	2101
zaštita privatnosti	2101
zdieľajte tento text	2150
zdieľajte článok	2150
zdieľať	2150
zdieľať na facebooku	2150
zdieľať článok	2150
zgadzam się	1798
zgadzam się na wyświetlanie treści	1798
zgłoś	1801
zgłoś błąd	1801
ziņa tiek papildināta	1549
ziņo par kļūdu	1548
ziņot par kļūdu	1548
zkopírovat odkaz	236
zkopírovat odkaz na článek	236
znajdź nas na facebooku	1794
značky	2148
zobacz galerię	1808
zobacz również	1805
zobacz także	1805
zobacz także inne	1805
zobacz też	1805
zobacz więcej	1805
zobrazit více	246
zobrazit vše	246
zobraziť diskusiu	2150
zobraziť obsah	2161
zostań patronem	1780
zpět nahoru	246
zur leseliste hinzufügen	502
zur merkliste hinzufügen	406
zur übersicht	424
zurück	417
zurück nach oben	424
zvětšit	246
zwiń	1808
""", '©': """
©ntb	1755	1755
""", 'à': """
à découvrir	1071
à la une	1071
à lire	1071
à lire aussi	1071
à lire dans ce dossier	1071
à lire dans la même rubrique	1071
à lire ensuite	1071
à lire également	1071
à ne pas manquer	1071
à voir	1071
à voir aussi	1071
""", 'á': """
áudio gerado por ia	1911
áudio gerado por voz sintética	1911
""", 'ä': """
ähnliche artikel	421
ähnliche beiträge	421
ähnliche themen	421
älä missaa mitään	969
ämnen	2286
ämnen i artikeln	2286
är du redan prenumerant	2264
äänestä tästä	983
""", 'ç': """
çerez ayarlari	2382
çerez politikasi	2382
çerezler	2382
çikiş yap	2372
çok okunanlar	2386
""", 'è': """
è gratis e ci vuole solo un minuto	1389
""", 'é': """
é grátis e leva menos de um minuto	1923
écouter	1057
écouter (# min	1057
écouter le podcast	1074
édition du jour	1071
""", 'í': """
írd meg a véleményed	1231
írja meg véleményét	1231
""", 'î': """
înapoi sus	1954
încarcă mai multe	1954
închide	1938
înregistrare	1940
înregistrează-te	1940
îți mulțumim pentru vot	1964
""", 'ö': """
öffnen	424
ön mit gondol? szavazzon	1234
önceki	2388
önceki haber	2386
öne çikan haberler	2386
öne çikanlar	2386
önerilen haberler	2386
önerilenler	2386
összes	1234
özet faydali oldu mu	2385
""", 'ú': """
új hozzászólás	1231
última hora	821
últimas	1892
últimas entradas	821
últimas noticias	821
últimas notícias	1892	1892
últimes notícies	192
últimos artículos	821
únete	783
únete a la conversación	817
""", 'ü': """
überweisung	385
ücretsiz dene	2372
ücretsiz üye ol	2372
ücretsiz üye olun	2372
üye girişi	2372
üye ol	2371	2372
üye olun	2372
""", 'ý': """
ý kiến	2520
ý kiến bạn đọc	2520
ý kiến của bạn	2520
""", 'ā': """
ārējais saturs	1558
""", 'č': """
članak je zaključan	2079
članak se nastavlja ispod oglasa	2085
članek je zaklenjen	2202
članek se nadaljuje pod oglasom	2205
članek se nadaljuje spodaj	2205
článek pokračuje pod reklamou	239
čtěte dále	244
čtěte i	244
čtěte také	244
číslo účtu pro dary	228
číst dál	246
číst dál s předplatným	229
číst více	246
čítajte aj	2148
""", 'ď': """
ďalšie správy	2148
ďalšie články	19	2148
""", 'đ': """
đáng chú ý	2521
đã có tài khoản	2513
đã sao chép	2516
đã sao chép liên kết	2543
đóng	2511
đóng góp	2512
đăng ký	2513
đăng ký ngay	2513
đăng nhập	2513
đăng nhập / đăng ký	2513
đăng xuất	2513
được quan tâm	2544
được tài trợ	2518
đặt báo	2513
đề xuất	2521
để sau	2511
đọc nhiều	2521
đọc nhiều nhất	2521
đọc sau	2543
đọc thêm	2521	2523
đọc tiếp	2523
đọc tiếp về chủ đề này	2544
đừng bỏ lỡ	2521
""", 'į': """
į viršų	1509
įveskite savo el. pašto adresą	1526
""", 'ś': """
śledź nas	1794
""", 'ş': """
şifremi unuttum	2372
şimdi değil	2370
şurada paylaş	2379
""", 'š': """
štampaj	2088
štítky	244
""", 'ž': """
že imate račun	2202
že naročnik	2202
že podpiram	2212
žiūrėkite nuotraukas	1509
žiūrėkite vaizdo įrašą	1509
žiūrėti galeriją	1509
""", 'ș': """
știri pe aceeași temă	1979
știri recomandate	1952
știri similare	1952
știrile zilei	1952
""", 'ț': """
ți-a fost util acest articol	1964
ți-a fost util acest rezumat	1964
ți-ai uitat parola	1976
ți-ar putea plăcea și	1979
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	533
""", 'ί': """
ίσως αργότερα	531
ίσως σας ενδιαφέρει	545
""", 'α': """
ακούστε	538
ακούστε το άρθρο	538
αναζήτηση	547
αναφορά λάθους	544
αντιγραφή link	538
αντιγραφή συνδέσμου	538
αντιγραφή συνδέσμου άρθρου	538
απάντηση	544
αποδέχομαι	550
αποδοχή	550
αποδοχή όλων	550
αποθήκευση	538
αποθηκεύστε το άρθρο	538
αποστολή με email	538
αποσύνδεση	533
απόρριψη	550
απόρριψη όλων	550
αργότερα	531
αρχική	547
αφήστε σχόλιο	544
""", 'β': """
βίντεο	545
βαθμολογήστε το άρθρο	544
""", 'γ': """
γίνε συνδρομητής	533
γίνετε μέλος	532
γίνετε συνδρομητής	533
γράψτε σχόλιο	544
""", 'δ': """
δείτε και	545
δείτε περισσότερα	547
δείτε τα σχόλια	544
δείτε όλα	547
δημιουργία λογαριασμού	533
δημοφιλέστερα	545
δημοφιλή	545
δημοφιλή άρθρα	545
διαβάστε ακόμα	545
διαβάστε ακόμη	545
διαβάστε επίσης	545
διαβάστε επίσης στο	545
διαβάστε και	545
διαβάστε περισσότερα	545	547
διαφήμιση	541
διαφημίσεις	541
διαφημιση	541
διαφημιστικό περιεχόμενο	541
δωρήστε	532
δωρεά	532
""", 'ε': """
είσοδος	533
εγγραφή	533
ειδήσεις σήμερα	545
ειδήσεις τώρα	545
εκτυπώστε το άρθρο	538
εκτύπωση	538
επικοινωνία	544
επιλογές συντακτών	545
επιστροφή στην κορυφή	547
επόμενο	547
επόμενο άρθρο	545
ετικέτες	545
""", 'θ': """
θέματα	545
""", 'κ': """
κάντε δωρεά	532
κάντε μια δωρεά	532
κανόνες σχολιασμού	544
κατηγορίες	545
κλείσιμο	531
κοινοποίησε	538
κοινοποίηση	538
κοινοποίηση στο facebook	538
κοινοποίηση στο twitter	538
κοινοποιήστε	538
κοινοποιήστε το άρθρο	538
""", 'μ': """
με την υποστήριξη	541
μενού	547
μη χάσετε	545
μην το χάσεις	545
μην χάσετε	545
μοιράσου το	538
μοιραστείτε	538
μοιραστείτε το	538
μοιραστείτε το άρθρο	538
μπορεί να σας αρέσει	545
μόνο για συνδρομητές	533
""", 'ξ': """
ξεχάσατε τον κωδικό	533
""", 'ο': """
ο λογαριασμός μου	533
ο σύνδεσμος αντιγράφηκε	538
""", 'π': """
περισσότερα	545	547
περισσότερα άρθρα	545
περισσότερες ειδήσεις	545
πολιτική cookies	550
πολιτική απορρήτου	550
προηγούμενο	547
προηγούμενο άρθρο	545
προσθήκη σχολίου	544
προστασία προσωπικών δεδομένων	550
προτείνουμε	545
προτείνουμε επίσης	545
προτεινόμενα	545
προωθητικό περιεχόμενο	541
πρόσφατα άρθρα	545
""", 'ρ': """
ροή	545
ροή ειδήσεων	545
ρυθμίσεις cookies	550
""", 'σ': """
στείλε το σε φίλο	538
στηρίξτε μας	532
συμφωνώ	550
συνέχεια ανάγνωσης	547
συνδεθείτε	533
συνδρομή	533
συνδρομητές	533
σχετικά	545
σχετικά άρθρα	545
σχετικά θέματα	545
σχετικά νέα	545
σχετικές ειδήσεις	545
σχετικό άρθρο	545
σχολιάστε	544
σχολιάστε το άρθρο	544
σχόλια	544
σχόλιο	544
σύνδεση	533
""", 'τ': """
τα πιο δημοφιλή	545
τα πιο δημοφιλή της ημέρας	545
τα πιο διαβασμένα	545
τα πιο πρόσφατα	545
τελευταία άρθρα	545
τελευταία νέα	545
τελευταίες ειδήσεις	545
""", 'υ': """
υπενθύμιση αργότερα	531
υποβολή σχολίου	544
υποστηρίξτε μας	532
""", 'φ': """
φόρτωση περισσότερων	547
""", 'χ': """
χαρίστε αυτό το άρθρο	538
χορηγούμενο	541
χορηγούμενο άρθρο	541
χορηγούμενο περιεχόμενο	541
""", 'ό': """
όλα τα σχόλια	544
όλες οι ειδήσεις	545
όροι σχολιασμού	544
όροι χρήσης	550
όχι ευχαριστώ	531
όχι τώρα	531
όχι, ευχαριστώ	531
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1996
авторизоваться	1996
адрес электронной почты	1999
актуално	101
актуальне	2452
архив	2015
""", 'б': """
банковская карта	1995
банковский перевод	1995
безопасный платеж	1995
больше	2015
больше материалов по теме	2015
больше новостей	2015
будьте в курсе	1999
была ли статья полезной	2012
більше за темою	2452
більше матеріалів за темою	2452
більше на цю тему	2452
більше новин	2452
більше новин на тему	2452
більше по темі	2452
""", 'в': """
в избранное	2004
в тренде	2015
важливо	2452
вам будет интересно	2015
вам може бути цікаво	2452
вам може сподобатися	2452
вам может быть интересно	2015
вам может понравиться	2015
вам також може сподобатися	2452
вас може зацікавити	2452
вас может заинтересовать	2015
ваш e-mail	1999
ваш email	1999
введите e-mail	1999
введите email	1999
введите ваш email	1999
введите ваш адрес электронной почты	1999
версия для печати	2004
вече имате акаунт	94
вече подкрепям	107
вече сте абонат	94
вже зареєстровані	2437
вже є акаунт	2437
вибір редакції	2452
видео	2015
вижте още	101
вижте още от	101
вийти	2437
включите уведомления	2072
включить уведомления	2072
вконтакте	2005	2005
влез	94
влезте	94
во весь экран	2018
водещи новини	101
войти	1996
войти в аккаунт	1996
войти в чат	2012
воспроизвести	2018
время на чтение	2018
время чтения # мин	2018
все	2018
все комментарии	2012
всі новини	2454
вход	94	1996
вхід	2437
выберите сумму	1995
выбор редакции	2015
выйти	1996
відео	2452
відео вище	2475
відео нижче	2475
відповісти	2450
відхилити	2447
""", 'г': """
главная	2018
главное	2015
главное за день	2015
главные новости	2015
головна	2454
головне	2452
головне за день	2452
головні новини	2452
""", 'д': """
далее	2018
далі	2454
дарете	93
дари	93
дари сега	93
детальніше	2454
дзен	2005
дивіться відео	2475
дивіться відео вище	2475
дивіться відео нижче	2475
дивіться також	2452
дивіться також відео	2475
дивіться у відео	2475
для подписчиков	1996
до теми	2452
добавить комментарий	2012
додати коментар	2450
дозвольте сповіщення	2505
докладвай грешка	103
докладніше	2454
долучитися	2434
доступно по подписке	1996
другая сумма	1995
други новини	19
другие материалы	19	2015
другие материалы рубрики	2015
другие новости	19	2015
другие новости раздела	2015
другие статьи	2015
друк	2443
""", 'е': """
единоразово	1992
ежемесячно	1992
еще новости	2015
еще по теме	2015
ещё	2015
ещё новости	2015
ещё по теме	2015
""", 'з': """
за темою	2452
забравена парола	94
забули пароль	2437
забыли пароль	1996
завантажити ще	2454
загрузить еще	2018
загрузить ещё	2018
задонатити	2434
задонатить	1992
закрити	2433
закрыть	1991
залишити коментар	2450
запази	103
запази статията	103
запропонувати новину	2450
зарегистрироваться	1996
зареєструватися	2437
затвори	107
зберегти	2443
зберегти статтю	2443
збільшити	2454
зміст	2454
зробити внесок	2434
зрозуміло	2447
""", 'и': """
избрано от редакцията	101
изпрати на приятел	103
изпрати по имейл	103
изпрати статията по имейл	103
интересное	2015
""", 'к': """
к началу	2018
категории	2015
категорії	2452
ключови думи	101
коментар	2450
коментари	103
коментарі	2450
коментирай	103
коментирайте	103
коментирайте първи	103
коментувати	2450
комментарии	2012
комментарии отсутствуют	2012
комментарий	2012
комментировать	2012
контакти	2450
контакты	2012
конфиденциальность	2009
копирай линк	103
копирай линка	103
копировать ссылку	2004
копіювати посилання	2443
купи абонамент	94
купить подписку	1996
""", 'л': """
лента новостей	2015
личный кабинет	1996
""", 'м': """
материалы партнеров	2008
материалы по теме	2015
матеріали за темою	2452
матеріали по темі	2452
меню	2018	2454
метки	2015
може би по-късно	107
може да ви хареса	101
може да харесате още	101
может быть, позже	1991
может позже	1991
можливо, пізніше	2433
мой профиль	1996
моят профил	94
мы в социальных сетях	2006
мы в соцсетях	2006
мы вконтакте	2006
мій профіль	2437
мітки	2452
""", 'н': """
на главную	2018
на правах реклами	2446
на правах рекламы	2008
наверх	2018	2454
нагадати пізніше	2433
надіслати	2443
надіслати другу	2443
надіслати поштою	2443
надіслати статтю поштою	2443
назад	2018	2454
най-коментирани	101
най-новото	101
най-четени	101
най-четено	101
най-четено днес	101
най-четеното днес	101
найпопулярніше	2452
найпопулярніше за добу	2452
найпопулярніше за тиждень	2452
найти	2018
найчитаніше	2452
налаштування	2447
написати коментар	2450
написать комментарий	2012
напиши коментар	103
напомни ми по-късно	107
напомнить позже	1991
направете дарение	93
настройки	2009
настройки cookie	2009
наступна	2454
наступна стаття	2452
не зараз	2433
не пропустите	2015
не пропустіть	2452
не сега	107
не сегодня	1991
не сейчас	1991
не сьогодні	2433
не, благодаря	107
нет комментариев	2012
нет, спасибо	1991
новини	2452
новини за темою	2452
новини компаній	2446
новини партнерів	2446	2452
новости	2015
новости smi#	2015
новости партнеров	2008
новости партнёров	2008
новости по теме	2015
новости сми#	2015
ні, дякую	2433
""", 'о': """
обговорити	2450
обратная связь	2012
обсудить	2012
обсуждение	2012
одноклассники	2005
одноразово	2434
оставить комментарий	2012
останні новини	2452
останні статті	2452
ответить	2012
отказаться	2009
отклонить	2009
отключете цялата статия	94
отключи статията	94
отпечатай	103
отпечатай статията	103
отправить другу	2004
отправить по почте	2004
оформити підписку	2437
оформить донат	1992
оценете статията	103
оцените материал	2012
оцените статью	2012
оцініть матеріал	2450
оцініть статтю	2450
още новини	101
още от	101
още от деня	101
още от рубриката	101
още по темата	101
""", 'п': """
партнерский материал	2008
партнерский проект	2008
партнерський матеріал	2446
партнерський проєкт	2446
партньорско съдържание	100
партнёрский материал	2008
партнёрский проект	2008
передплата	2437
передплатити	2437
перейти к содержанию	2018
печать	2004
платена публикация	100
платено съдържание	100
по подписке	1996
по теме	2015
по-късно	107
повідомити про помилку	2450
повідомити про помилку в тексті	2450
погоджуюсь	2447
погоджуюся	2447
подарете тази статия	103
подарить материал	2004
подарить статью	1996
подарувати статтю	2443
поддержать	1992
поддержать автора	1992
поддержать нас	1992
поддержать проект	1992
поддержать редакцию	1992
поддержите нас	1992
поделитесь	2004
поделиться	2004	2004
поделиться в telegram	2004
поделиться в twitter	2004
поделиться в одноклассниках	2004
поделиться в соцсетях	2004
поделиться вконтакте	2004
поделиться новостью	2004
поделиться ссылкой	2004
поделиться статьей	2004
поделиться статьёй	2004
подкасти	2452
подкасты	2015
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	101
подписаться	1996
подписаться в max	2006
подписаться в telegram	2006
подписаться на канал	2006
подписаться на новости	1999
подписаться на рассылку	1999
подписаться на телеграм-канал	2006
подписка	1996
подписывайтесь	2006
подпишитесь на рассылку	1999
подробнее	2018
подробнее по теме	2015
поділитись	2443
поділитися	2443
поділитися в telegram	2443
поділитися в соцмережах	2443
поділитися новиною	2443
поділитися статтею	2443
поділіться	2443
пожертвовать	1992
пожертвувати	2434
позже	1991
поиск	2018
показати більше	2454
показати коментарі	2450
показати ще	2454
показать больше	2018
показать еще	2018
показать ещё	2018
показать комментарии	2012
политика конфиденциальности	2009
политика обработки персональных данных	2009
пользовательское соглашение	2009
політика конфіденційності	2447
помочь	1992
помочь нам	1992
помочь проекту	1992
помочь редакции	1992
понятно	2009
попередня	2454
попередня стаття	2452
попробовать бесплатно	1996
популярне	2452
популярное	2015
популярные	2015
популярные новости	2015
популярные статьи	2015
популярні новини	2452
посилання скопійовано	2443
последнее	2015
последни	101
последни новини	101
последние новости	2015
послухати новину	2443
похожие материалы	2015
похожие статьи	2015
поширити	2443
поширити у facebook	2443
пошук	2454
правила за коментиране	103
правила использования	2009
правила коментування	2450
правила комментирования	2012
предложить новость	2012
предыдущая	2018
предыдущая статья	2015
премиум	1996
преміум	2437
препоръчани	101
препоръчваме ви	101
препоръчваме ви още	101
препоръчваме още	101
прийняти	2447
прийняти всі	2447
принтирай	103
принять	2009
принять все	2009
принять всё	2009
прислать новость	2012
приєднатися	2434
приєднатися до спільноти	2434
продовження під рекламою	2446
продовження статті під рекламою	2446
продолжить без поддержки	1991
продължава след рекламата	100
промо	2008	2446
прослушать	2004
прослушать новость	2004
прочетете и	101
підписатись	2437
підписатися	2437
підписка	2437
підтримайте нас	2434
підтримати	2434
підтримати автора	2434
підтримати журналістів	2434
підтримати нас	2434
підтримати редакцію	2434
пізніше	2433
""", 'р': """
радимо прочитати	2452
радимо також	2452
развернуть	2018
разово	1992
разпечатай	103
разрешите уведомления	2072
разрешить уведомления	2072
распечатать	2004
распечатать статью	2004
рассказать друзьям	2004
рассылка	1999
рассылки	1999
регистрация	94	1996
редакция рекомендует	2015
реклама	100	2008	2008	2446	2446
реклама - статията продължава по-долу	100
реклама на сайте	2008
реклама на сайті	2446
реклама. продовження нижче	2446
реклама. продолжение ниже	2008
рекламно каре	100
рекламно съдържание	100
рекомендуем	2015
рекомендуем почитать	2015
рекомендуем также	2015
рекомендуемое	2015
рекомендуємо	2452
рекомендуємо прочитати	2452
рекомендуємо також	2452
реєстрація	2437
роздрукувати	2443
роздрукувати статтю	2443
рубрики	2015	2452
""", 'с': """
самое важное	2015
самое популярное	2015
самое читаемое	2015
самое читаемое за день	2015
самое читаемое за неделю	2015
свежее	2015
свежие новости	2015
свернуть	2018
свързани новини	101
свързани публикации	101
свързани статии	101
связаться с нами	2012
сделать пожертвование	1992
сейчас читают	2015
скопировать ссылку	2004
скопировать ссылку на статью	2004
скопіювати посилання	2443
скопіювати посилання на статтю	2443
следующая	2018
следующая статья	2015
слухати	2443
слухати новину	2443
слушай новината	103
слушать	2004
слушать новость	2004
см. также	2015
смотреть все	2018
смотри также	2015
смотрите также	2015
советуем почитать	2015
согласен	2009
согласиться	2009
содержание	2018
создать аккаунт	1996
сообщить об опечатке	2012
сообщить об ошибке	2012
сохранить	2004
сохранить статью	2004
социальные сети	2006
спасибо за подписку	1999
спецпроект	2008
спецпроєкт	2446
споделете	103
сподели	103
сподели във facebook	103
сподели статията	103
споделяне	103
спонсорирано	100
способ оплаты	1995
способы оплаты	1995
ссылка скопирована	2004
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2434
стати частиною спільноти	2434
стать патроном	1992
стать соучастником	1992
стать спонсором	1992
створити акаунт	2437
стрічка новин	2452
сходни новини	101
схожі матеріали	2452
схожі новини	2452
схожі статті	2452
създай профил	94
сюжет	2015
сюжеты	2015
""", 'т': """
тагове	101
також читайте	2452
твитнуть	2004
твиттер	2005
твітнути	2443
теги	2015	2452
текст продовжується під рекламою	2446
телеграм	2005
тема дня	2015
теми	2452
темы	2015
только для подписчиков	1996
""", 'у': """
увеличить	2018
увійти	2437
увімкнути сповіщення	2505
увімкніть сповіщення	2505
уже есть аккаунт	1996
уже зарегистрированы	1996
уже зареєструвалися	2437
умови використання	2447
усі новини	2454
""", 'ф': """
файлы cookie	2009
фейсбук	2005
фото	2015
фоторепортаж	2015
""", 'х': """
харесай	103
хорошо	2009
""", 'ч': """
час читання # хв	2454
чи була стаття корисною	2450
читайте еще	2015
читайте ещё	2015
читайте ниже	2008
читайте по теме	2015
читайте также	2015
читайте також	2452
читати далі	2454
читати повністю	2454
читати також	2452
читать в max	2006
читать в telegram	2006
читать далее	2018
читать дальше	2018
читать ещё	2018
читать комментарии	2012
читать полностью	2018
читать также	2015
что еще почитать	2015
что ещё почитать	2015
""", 'щ': """
ще за темою	2452
ще новини	2452
що ще почитати	2452
щомісяця	2434
""", 'э': """
электронная почта	1999
""", 'я': """
я вже підтримую	2433
я уже поддерживаю	1991
яндекс.дзен	2005
""", 'і': """
інші новини	19	2452
""", 'א': """
אולי גם יעניין אותך	1133
אולי יעניין אותך	1133
אולי יעניין אותך גם	1159
אולי יעניין אתכם	1133
אולי יעניין אתכם גם	1159
אולי מאוחר יותר	1123
אולי פספסתם	1159
אינציקלופדיית ynet	1133
""", 'ב': """
בחסות	1162
בשיתוף	1130
""", 'ד': """
דווח על טעות	1132
דלג לתוכן	1135
דף הבית	1135
""", 'ה': """
האזינו	1128
הבא	1135
הגב	1132
הדפיסו כתבה	1158
הדפס	1128
הדפסה	1128
הדפסת כתבה	1158
הוסיפו תגובה	1132
הוסף תגובה	1132
הוספת תגובה	1132
הזכירו לי מאוחר יותר	1123
החשבון שלי	1125
הירשם	1125
הכי נצפים	1133
הכי נקרא	1133
הכי נקראות	1133
הכי נקראות היום	1159
הכתבה הבאה	1133
הכתבה המלאה למנויים	1158
הכתבה הקודמת	1133
המלצות	1133
המשך לקרוא	1135
המשך קריאה	1135
הנצפים ביותר	1159
הנקראות ביותר	1133
הנקראים ביותר	1159
העתיקו את הקישור	1158
העתיקו קישור	1158
העתק קישור	1128
העתקת הקישור	1158
העתקת קישור	1128
הצג עוד	1135
הצטרפו	1124
הצטרפו אלינו	1124
הקודם	1135
הקישור הועתק	1158
הרשמה	1125
השב	1132
התחבר	1125
התחברות	1125
""", 'ו': """
ווטסאפ	1128
וידאו	1133
""", 'ח': """
חדשות אחרונות	1133
חודש ראשון ב-#	1157
חודש ראשון ב-# ש"ח	1157
חודש ראשון בשקל	1157
חודש ראשון חינם	1157
חזרה למעלה	1135
חיפוש	1135
""", 'ט': """
טוויטר	1128
טלגרם	1128
טען עוד	1135
""", 'י': """
יציאה	1125
""", 'כ': """
כבר מנויים? התחברו	1125
כבר נרשמת	1125
כותרות אחרונות	1133
כניסה	1125
כניסה למנויים	1125
כתבה זו היא תוכן ממומן	1158
כתבה ממומנת	1162
כתבו תגובה	1132
כתבות אחרונות	1133
כתבות מומלצות	1133
כתבות נוספות	1133
כתבות נוספות בנושא	1159
כתבות נוספות שיעניינו אתכם	1159
כתבות קשורות	1133
כתבות שאולי פספסתם	1159
כתבות שיעניינו אתכם	1159
""", 'ל': """
לא כעת	1123
לא עכשיו	1123
לא תודה	1123
לא, תודה	1123
להורדת האפליקציה	1158
להמשך קריאה	1125
להרשמה	1125
לכל הכתבות	1135
לכל הכתבות בנושא	1159
לכל העדכונים, הכתבות והסרטונים	1159
לכל התגובות	1132
לכתבה הבאה בסדרה	1159
לכתבה הקודמת בסדרה	1159
לרכישת מינוי	1125
לרכישת מינוי לחצו כאן	1158
לתרום	1124
לתרומה	1124
""", 'מ': """
מבזקים	1133
מודעה	1130
מומלץ עבורך	1159
מומלץ עבורכם	1159
מומלצים	1133
ממומן	1130
מצאתם טעות	1132
""", 'נ': """
נושאים	1133
נושאים קשורים	1133
""", 'ס': """
סגור	1123
סגירה	1123
סיכום ai	1144
סיכום הכתבה	1144
""", 'ע': """
עוד	1135
עוד באותו נושא	1159
עוד בנושא	1133
עוד בערוץ	1133
עוד חדשות	1133
עוד כתבות	19	1133
עוד כתבות בנושא	19
עוד כתבות מעניינות	1158
עוד סיפורים	1159
""", 'פ': """
פייסבוק	1128
פרסום	1130
פרסומת	1130
""", 'צ': """
צור חשבון	1125
צור קשר	1132
""", 'ק': """
קרא גם	1133
קרא עוד	1135
קראו גם	1133
קראו עוד	1135
""", 'ש': """
שיתוף	1128
שיתוף בווטסאפ	1128
שיתוף בטוויטר	1128
שיתוף במייל	1158
שיתוף בפייסבוק	1128
שכחתי סיסמה	1125
שלח לחבר	1128
שלחו את הכתבה במתנה	1158
שלחו במתנה	1158
שליחה במייל	1128
שמירה	1128
שמירת כתבה	1158
שמרו כתבה	1158
שמרו לקריאה מאוחרת	1158
שתף	1128
שתפו	1128	1158
שתפו את הכתבה	1128
שתפו בוואטסאפ	1158
שתפו בווטסאפ	1158
שתפו בטלגרם	1158
שתפו בפייסבוק	1128
""", 'ת': """
תגובה	1132
תגובות	1132
תגיות	1133
תוכן למנויים	1125
תוכן ממומן	1130
תוכן מסחרי	1162
תוכן מקודם	1130
תוכן פרסומי	1162
תוכן שיווקי	1130
תוכן שיווקי בשיתוף	1162
תורגם אוטומטית	1158
תיקון טעות	1158
תמכו בנו	1124
תפריט	1135
תקציר ai	1144
תקציר בינה מלאכותית	1144
תקציר הכתבה	1144
תרומה	1124
תרמו	1124
תרמו עכשיו	1124
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	949
اخبار ديگر	19
اخبار ذات صلة	49
اخبار ذات علاقة	79
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	924
اخبار مرتبطة	79
اخبار پيشنهادي	949
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	924
اخرين خبرها	949
ادامه	926
ادامه مطلب	926
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	919
ارسال المقال بالبريد	78
ارسال به تلگرام	941
ارسال به دوستان	919
ارسال نظر	923
از دست ندهيد	949
از ما حمايت كنيد	916
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	917
اشتراك گذاري	919
اشتراك گذاري در تلگرام	941
اشتراكگذاري	919
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
الان نه	915
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
انتهاي پيام	941
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
اولين نفري باشيد كه نظر ميدهد	941
ايجاد حساب	917
اين مطالب را هم بخوانيد	949
اين مطلب را هم بخوانيد	949
اگهي	921
اگهيها	953
""", 'ب': """
بازرگاني	953
بازگشت به بالا	926
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	924
برچسبها	924
بستن	915
بعدا ياداوري كن	915
بعدي	926
بلغ عن خطا	69
به اشتراك بگذاريد	919
بيشتر	924	926
بيشتر ببينيد	949
بيشتر بخوانيد	924
""", 'ت': """
تازهترينها	924
تبرع	39
تبرع الان	39
تبليغ	921
تبليغات	921
تبليغات در گوگل	953
تبليغات متني	953
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	919
تم نسخ الرابط	78
تماس با ما	923
تماشاي ويديو	941
تويتر	44
توييتر	919
تيليجرام	44
""", 'ث': """
ثبت نام	917
ثبت نظر	923
ثبتنام	917
""", 'ج': """
جديدترين اخبار	924
جستجو	926
جميع التعليقات	48
""", 'ح': """
حالا نه	915
حجم الخط	44
حساب كاربري	917
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	916
حمايت مالي	916
""", 'خ': """
خانه	926
خبر بعدي	941
خبر قبلي	941
خبرهاي بيشتر	949
خبرهاي داغ	949
خبرهاي مرتبط	924	949
خبرهاي پيشنهادي	949
خروج	917
""", 'د': """
در همين رابطه	949
در همين زمينه	949
دستهبندي	924
دعوت به همكاري	941
ديدگاه	923
ديدگاهتان را بنويسيد	941
ديدگاهها	923
""", 'ذ': """
ذات صلة	49
ذخيره	919
ذخيره خبر	941
ذخيره مطلب	941
ذخيره مطلب براي بعد	941
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	917
رپورتاژ	921
رپورتاژ اگهي	921
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
شايد بعدا	915	915
""", 'ص': """
صفحه اصلي	926
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	917
عكس	924
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	917
فيديو	49
فيسبوك	44	919
""", 'ق': """
قبلي	926
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
كليدواژهها	924
كمك كنيد	916
كمك مالي	916
كن اول المعلقين	78
كن داعما	39
كپي شد	941
كپي كردن لينك	941
كپي لينك	919
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	919
لينك كوتاه خبر	941
لينك كپي شد	941
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	921
محتواي حمايتشده	941
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
مشاهده بيشتر	926
مشاهده همه	926
مشترك شويد	917
مطالب بيشتر	949
مطالب مرتبط	924
مطالب پيشنهادي	949
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	924
منو	926
مهمترين اخبار	924
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	941
نسيت كلمة المرور	40
نظر	923
نظر بدهيد	941
نظر خود را با ما در ميان بگذاريد	941
نظر خود را بنويسيد	923
نظر شما	923
نظر شما درباره اين خبر چيست	941
نظرات	923
نظرسنجي	941
نمايش بيشتر	926
ننصح بقراءة	49
نه ممنون	915
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	919
همچنين ببينيد	949
همچنين بخوانيد	924
""", 'و': """
واتساب	44
واتساپ	919
ورود	917
ورود / ثبت نام	917
وسوم	49
ويديو	924
ويژه مشتركان	917
""", 'پ': """
پاسخ	923
پربازديدترين	924
پربازديدترينها	924
پربازديدها	924
پربازديدهاي امروز	949
پربازديدهاي هفته	949
پربحثترينها	924
پربينندهترين	949
پربينندهترين خبرها	949
پربينندهترينها	949
پيام بازرگاني	953
پيشنهاد خواندني	949
پيشنهاد سردبير	924
پيشنهاد ما	924
""", 'چ': """
چاپ	919
""", 'گ': """
گزارش خطا	923
گزارش خطا در اين خبر	941
""", 'अ': """
अगला	1183
अगली खबर	1181
अन्य खबरें	19	19	1181
अपनी राय दें	1180
अभी दान करें	1172
अभी नहीं	1171
""", 'आ': """
आगे पढें	1183
आज की अन्य खबरें	1204
आपके लिए	1181
आपको यह भी पसंद आ सकता है	1204
आपको ये भी पसंद आ सकता है	1204
""", 'इ': """
इसे भी देखें	1204
इसे भी पढें	1181
""", 'ई': """
ई-पेपर	1173
""", 'ऊ': """
ऊपर जाएं	1183
""", 'ए': """
एआई द्वारा तैयार	1192
एआई समरी	1192
एआई सारांश	1192
एआई से तैयार सारांश	1192
""", 'औ': """
और खबरें	1181
और देखें	1183
और पढें	1181	1183
और भी पढें	1204
""", 'क': """
कमेंट	1180
कमेंट करें	1180
कमेंट्स	1180
केवल सदस्यों के लिए	1173
कॉपी लिंक	1176
""", 'ख': """
खाता बनाएं	1173
खोजें	1183
""", 'च': """
चर्चा में क्यों है	1204
""", 'ज': """
जरूर पढें	1204	1204
जवाब दें	1180
ज्यादा पढी गई	1204
""", 'ट': """
टिप्पणियां	1180
टिप्पणी	1180
टिप्पणी करें	1180
टैग्स	1181
टॉप न्यूज	1181
टॉप स्टोरीज	1204
ट्रेंडिंग	1181
ट्विटर	1176
""", 'त': """
ताजा खबरें	1181	1181
ताजा समाचार	1181
""", 'द': """
दान करें	1172
देश की और खबरें	1204
दोस्तों को भेजें	1192
""", 'न': """
नहीं धन्यवाद	1171
नहीं, धन्यवाद	1171
""", 'प': """
पार्टनर कंटेंट	1207
पिछला	1183
पिछली खबर	1181
पूरी खबर पढें	1183
प्रचार	1178
प्रतिक्रिया दें	1180
प्रायोजित	1178
प्रायोजित सामग्री	1207
प्रिंट करें	1176
प्रीमियम	1173
""", 'फ': """
फेसबुक	1176
फेसबुक पर शेयर करें	1176
फोटो	1181
फोटो गैलरी	1204
""", 'ब': """
बंद करें	1171
बडी खबरें	1181
बाद में	1171
बाद में याद दिलाएं	1171
""", 'म': """
मुख्य समाचार	1181
मेन्यू	1183
मेरा खाता	1173
""", 'य': """
यह भी देखें	1204
यह भी पढें	1181
ये खबरें भी पढें	1204
ये भी जानें	1204
ये भी देखें	1204
ये भी पढें	1181
""", 'र': """
रजिस्टर करें	1173
""", 'ल': """
लिंक कॉपी करें	1176	1192
लॉग इन	1173
लॉग इन करें	1173
लॉगआउट	1173
लॉगिन	1173
लोकप्रिय	1181
""", 'व': """
विज्ञापन	1178
विज्ञापन के बाद जारी	1207
विज्ञापन हटाएं	1192
विषय	1181
वीडियो	1181
व्हाट्सएप	1176
""", 'श': """
शायद बाद में	1171
शेयर	1176
शेयर करें	1176
""", 'स': """
संपर्क करें	1180
संबंधित खबरें	1181	1181
संबंधित लेख	1181
संबंधित वीडियो	1204
संबंधित समाचार	1181
सदस्य बनें	1172
सबसे ज्यादा पढी गई	1181
सबसे ज्यादा पढी गई खबरें	1204
सबसे ज्यादा पढी गईं	1204
सब्सक्राइब	1173
सब्सक्राइब करें	1173
सभी देखें	1183
समर्थन करें	1172
सहयोग करें	1172
साइन अप	1173
साइन इन	1173
साझा करें	1176
सेव करें	1176
स्पॉन्सर्ड	1178
स्पॉन्सर्ड कंटेंट	1207
""", 'ह': """
हमारा समर्थन करें	1172
होम	1183
""", 'অ': """
অনুদান দিন	155
""", 'আ': """
আপনার জন্য নির্বাচিত	178
আরও খবর	157
আরও দেখুন	157
আরও পডতে পারেন	178
আরও পডুন	157
আরও সংবাদ	178
আরো খবর	178
আরো পডুন	178
""", 'এ': """
এ জাতীয আরও খবর	178
এ জাতীয আরো খবর	178
এ সম্পর্কিত আরও খবর	157
এ সম্পর্কিত আরও পডুন	178
এই বিভাগের আরও খবর	178
এই বিভাগের আরো খবর	178
""", 'ক': """
কপি লিংক	177
""", 'খ': """
খবরটি শেযার করুন	177
""", 'জ': """
জনপ্রিয খবর	178
""", 'ন': """
নিবন্ধন	155
""", 'প': """
পাঠকের পছন্দ	178
পোস্টটি শেযার করুন	177
প্রিন্ট	159
প্রিন্ট করুন	177
""", 'ফ': """
ফেসবুকে শেযার করুন	177
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	177
বিজ্ঞাপন	159
বিস্তারিত পডুন	178
""", 'ম': """
মন্তব্য	159
মন্তব্য করুন	159
""", 'র': """
রেজিস্টার	155
""", 'ল': """
লগ ইন	155
লগইন	155
লিংক কপি	159
লিংক কপি করুন	177
লিংক কপি হযেছে	177
লিঙ্ক কপি করুন	177
লেখাটি সেভ করুন	177
""", 'শ': """
শেযার	159
শেযার করুন	159	177
""", 'স': """
সংশ্লিষ্ট খবর	157
সম্পর্কিত	178
সম্পর্কিত খবর	157
সম্পর্কিত বিষয	178
সম্পর্কিত সংবাদ	178
সর্বশেষ	157
সর্বশেষ সংবাদ	157
সর্বাধিক আলোচিত	178
সর্বাধিক পঠিত	157
সর্বোচ্চ পঠিত	178
সহাযতা করুন	155
সাবস্ক্রাইব	155
সেভ করুন	177
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2359
ข่าวที่น่าสนใจ	2359
ข่าวที่เกี่ยวข้อง	2339
ข่าวยอดนิยม	2339
ข่าวล่าสุด	2339
ข่าวอื่นที่น่าสนใจ	2359
ข่าวอื่นๆ	19	2359
ข่าวอื่นๆ ที่น่าสนใจ	2351
ข่าวเกี่ยวข้อง	2359
ข่าวแนะนำ	2339
""", 'ค': """
คลิกชมวิดีโอ	2351
คลิปแนะนำ	2359
ความคิดเห็น	2341
คัดลอกลิงก์	2341
คัดลอกลิงก์แล้ว	2351
คัดลอกลิงค์	2351
คัดลอกลิงค์แล้ว	2351
คุณอาจสนใจ	2359
""", 'ช': """
ชมคลิป	2351
ชมคลิปวิดีโอ	2351
ชมวิดีโอ	2351
ชมวิดีโอด้านบน	2351
ชมวิดีโอเต็มได้ที่นี่	2351
""", 'ด': """
ดูคลิป	2351
ดูวิดีโอ	2351
ดูเพิ่มเติม	2341
""", 'ต': """
ติดต่อเรา	2351
""", 'บ': """
บทความที่น่าสนใจ	2359
บทความที่เกี่ยวข้อง	2339
บทความล่าสุด	2339
บทความแนะนำ	2359
บริจาค	2337
บริจาคเลย	2337
บันทึก	2351
บันทึกไว้อ่านภายหลัง	2351
""", 'พ': """
พิมพ์	2341
พิมพ์บทความ	2351
พิมพ์หน้านี้	2351
""", 'ฟ': """
ฟังรายการย้อนหลัง	2351
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2351
""", 'ย': """
ยอดนิยม	2359
ยอดนิยมในตอนนี้	2359
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2351
ร่วมงานกับเรา	2351
ร่วมตอบแบบสอบถาม	2351
ร่วมบริจาค	2337
ร่วมแสดงความคิดเห็น	2351
""", 'ล': """
ลงทะเบียน	2337
ลืมรหัสผ่าน	2337
""", 'ส': """
สนับสนุนเรา	2337
สปอนเซอร์	2341
สมัครงานกับเรา	2351
สมัครสมาชิก	2337
ส่งต่อให้เพื่อน	2351
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2359
อ่านข่าวผ่านแอป	2351
อ่านข่าวอื่นๆ	2359
อ่านต่อ	2341
อ่านต่อเรื่องนี้	2359
อ่านเพิ่มเติม	2339
อ่านเรื่องที่เกี่ยวข้อง	2359
""", 'เ': """
เข้าสู่ระบบ	2337
เนื้อหาที่เกี่ยวข้อง	2359
เป็นคนแรกที่แสดงความคิดเห็น	2351
เรื่องที่คุณอาจสนใจ	19	2359
เรื่องที่น่าสนใจ	2359
เรื่องที่เกี่ยวข้อง	2339
เรื่องล่าสุด	2359
เรื่องอื่นที่น่าสนใจ	2339
เรื่องแนะนำ	2359
""", 'แ': """
แชร์	2341
แชร์ข่าวนี้	2351
แชร์บทความ	2351
แชร์หน้านี้	2351
แชร์ไปที่ line	2351
แท็ก	2359
แท็กที่เกี่ยวข้อง	2359
แปลอัตโนมัติ	2351
แสดงความคิดเห็น	2341
""", 'โ': """
โฆษณา	2341
โหลดแอปฟรี	2351
""", 'ủ': """
ủng hộ	2512
ủng hộ chúng tôi	2512
""", 'あ': """
あとで	1407
あとで読む	1415
あなたにおすすめ	1424
あなたにおすすめの記事	1424
あなたへのおすすめ	1424
あわせて読みたい	1424
あわせて読む	1448
""", 'い': """
いいえ、結構です	1407
いいね	1415	1415
いいね!してニュースをチェック	1416
いいね!で応援する	1438
いま読まれています	1448
いま読まれている記事	1448
""", 'お': """
おすすめ	1424
おすすめの記事	1424
おすすめ情報pr	1418
おすすめ記事	1424
おすすめ関連記事	1448
お問い合わせ	1420
お気に入り	1415
お気に入りに追加	1415
お申し込み	1410
""", 'こ': """
こちらの記事もおすすめ	1448
こちらの記事も読まれています	19	1448
こちらもおすすめ	1424
こちらも読む	1448
この著者の記事	1424
この記事に関連するニュース	1448
この記事のタグ	1424
この記事の写真をすべて見る	1449
この記事の関連ニュース	1448
この記事は会員限定です	1410
この記事もチェック	1438
この記事をシェア	1415
この記事をプレゼント	1438
この記事をプレゼントする	1438
この記事を保存	1438
この記事を印刷	1438
この記事を印刷する	1438
この記事を評価する	1438
この記者の記事一覧	1424
この連載の記事	1424
""", 'ご': """
ご意見	1422
ご支援のお願い	1408
ご購読の申し込み	1410
""", 'さ': """
さらに読み込む	1426
""", 'す': """
すべての写真を見る	1449
すべて受け入れる	1420
すべて見る	1426
すべて許可	1420
""", 'そ': """
その他の記事	1424
""", 'は': """
はてなブックマーク	1415
はてなブックマークに追加	1438
はてブ	1415
""", 'ま': """
また後で	1407
""", 'み': """
みんなのコメント	1422
""", 'も': """
もっと見る	1426
もっと詳しく知りたい方は	1448
もっと読む	1424
もどる	1426
""", 'よ': """
よく読まれています	1448
よく読まれている記事	1424
よく読まれている記事ランキング	1424
""", 'ア': """
アクセスランキング	1424
アンケート実施中	1438
""", 'オ': """
オススメ記事	1424
""", 'カ': """
カテゴリ	1424
カテゴリー	1424
""", 'キ': """
キーワード	1424
""", 'ク': """
クイズに挑戦	1438
クイズに挑戦する	1438
クッキー	1420
クッキー設定	1420
クリップ	1415
クリップする	1415
""", 'コ': """
コピーしました	1415
コメント	1422
コメント#件	1422
コメント(#	1422
コメントする	1422
コメントはまだありません	1422
コメントをもっと見る	1422
コメントを投稿	1422
コメントを書く	1422
コメントを残す	1422
コメントを見る	1422
コメント一覧	1422
""", 'サ': """
サイトポリシー	1420
サイトマップ	1420
サインイン	1410
サポートする	1408
""", 'シ': """
シェア	1415	1438
シェアしよう	1415
シェアする	1415	1438
""", 'ス': """
スキップ	1407
スクラップ	1415
スクラップする	1415
スポンサー	1418
スポンサードリンク	1418
スポンサーリンク	1418
""", 'タ': """
タイアップ	1418
タグ	1424
""", 'チ': """
チップを送る	1408
チャンネル登録	1416
""", 'ツ': """
ツイート	1415
ツイートする	1415
""", 'ト': """
トップ	1426
トップへ戻る	1426
トップニュース	1424
トップページ	1426
トピックス	1424
""", 'ド': """
ドネーション	1408
""", 'ニ': """
ニュースを読む	1426
ニュースレター	1412
ニュースレター登録	1412
""", 'バ': """
バックナンバー	1424
""", 'パ': """
パスワードを忘れた方	1410
""", 'ピ': """
ピックアップ	1424
""", 'フ': """
フォロー	1416
フォローしてね	1416
フォローしました	1416
フォローする	1416
フォロー中	1416
""", 'ブ': """
ブックマーク	1415
ブックマークする	1415
""", 'プ': """
プライバシーポリシー	1420
プレゼント	1410
プレミアム	1410
""", 'ヘ': """
ヘルプ	1420
""", 'ペ': """
ページの先頭へ	1426
ページトップ	1426
ページトップへ	1426
""", 'ホ': """
ホーム	1426
""", 'ポ': """
ポスト	1415
ポストする	1415
""", 'マ': """
マイページ	1410
""", 'メ': """
メニュー	1426
メルマガ	1412
メルマガ登録	1412
メールで送る	1415
メールで送信	1415
メールアドレス	1412
メールアドレスを入力	1412
メールマガジン	1412
メールマガジン登録	1412
""", 'ラ': """
ランキング	1424
""", 'リ': """
リンクをコピー	1415
リンクをコピーしました	1438
リンクをコピーする	1438
""", 'ロ': """
ログアウト	1410
ログイン	1410
ログイン/会員登録	1410
ログイン・会員登録	1410
""", '一': """
一覧	1426
一覧へ	1426
一覧を見る	1426
""", '上': """
上一篇	2568
上一頁	2570
上一页	2570
""", '下': """
下一篇	2568
下一頁	2570
下一页	2570
下次再說	2553
下次再说	2553
""", '不': """
不,謝謝	2553
不,谢谢	2553
不用了	2553
""", '专': """
专题	2568
""", '个': """
个人中心	2556
""", '为': """
为你推荐	2568
为您推荐	2568
""", '主': """
主要ニュース	1424
""", '举': """
举报	2567
""", '人': """
人才招聘	2584
人気の動画	1448
人気の記事	1424
人気ランキング	1424
人気記事	1424
人気記事ランキング	1424
人氣文章	2593
""", '今': """
今、あなたにオススメ	1424
今、読まれている記事	1448
今はしない	1407
今はやめておく	1407
今回はしない	1407
今日の注目	1424
今日最熱門	2593
今日热点	2568
今日焦点	2568
今日熱門	2593
""", '他': """
他の記事	19
他の記事も読む	1424
""", '付': """
付費閱讀	2556
付费内容	2556
付费阅读	2556
""", '以': """
以下为广告内容	2584
以下為廣告內容	2584
以后再说	2553
""", '会': """
会员专属	2556
会员中心	2556
会员登录	2556
会員の方はこちら	1410
会員の方はログイン	1410
会員登録	1410
会員登録する	1410
会員登録はこちら	1410
会員限定	1410
会員限定記事	1410
""", '你': """
你可能也喜欢	2568
你可能也喜歡	2568
你可能感兴趣	2568
你可能还想看	2593
你可能還想看	2593
""", '使': """
使用条款	2565
使用條款	2565
""", '保': """
保存	1415
保存する	1415
""", '個': """
個人情報保護方針	1420
""", '元': """
元の記事を読む	1449
元記事で読む	1449
元記事を読む	1426
""", '免': """
免責聲明	2565
免費訂閱	2558
免費註冊	2556
免費試讀	2556
免责声明	2565
免费注册	2556
免费订阅	2558
免费试读	2556
""", '全': """
全ての写真を見る	1449
全文はこちら	1449
全文を読む	1426
全文表示	1426
全部接受	2565
全部评论	2567
""", '公': """
公众号	2562
公式sns	1416
公式twitter	1416
公式x	1416
""", '共': """
共有	1415
共有する	1415
共有リンクをコピー	1438
""", '关': """
关于我们	2565
关注	2562
关注我们	2562
关键词	2568
关闭	2553
""", '其': """
其他新聞	2568
其他新闻	19	2568
""", '再': """
再生	1426
""", '写': """
写真(#枚	1449
写真をもっと見る	1449
写真を見る	1426
写真を見る(全#枚	1449
写真特集	1424
写评论	2567
""", '分': """
分享	2561
分享到	2561
分享到facebook	2584
分享到line	2584
分享到微信	2561
分享到微博	2561
分享本文	2584
分享此文	2584
分享給好友	2584
分享給更多人看到	2584
分享给好友	2584
分享给更多人	2584
分享至	2561
分享至facebook	2561
分享至line	2584
分类	2568
分類	2568
""", '列': """
列印	2561
列印本頁	2584
""", '初': """
初割で無料体験する	1410
""", '利': """
利用規約	1420
""", '前': """
前のページ	1426
前の記事	1424
前の記事へ	1424
前へ	1426
前回の記事はこちら	1448
前回はこちら	1449
""", '加': """
加入line好友	2562
加入会员	2556
加入我们	2584
加入我们的团队	2584
加入我們	2584
加入我們的團隊	2584
加入書籤	2561
加入會員	2556
加载更多	2570
""", '動': """
動画	1424
動画で見る	1438
動画を再生する	1438
動画を見る	1426
""", '单': """
单次捐款	2554
""", '印': """
印刷	1415
印刷する	1415
印刷用ページ	1438
印刷用ページを表示	1438
""", '即': """
即时新闻	2568
即時新聞	2568
""", '原': """
原文連結	2594
原文链接	2594
""", '参': """
参与评论	2567
参加者募集中	1435
参加问卷调查	2584
""", '參': """
參加問卷調查	2584
""", '友': """
友善列印	2584
友達に教える	1438
""", '反': """
反馈	2567
""", '发': """
发现错误?请告诉我们	2584
发表留言	2567
发表评论	2567
""", '合': """
合わせて読みたい	1424
""", '同': """
同じカテゴリの記事	1424
同じ著者の記事	1448
同意	2565
同意しない	1420
同意する	1420
""", '听': """
听全文	2584
听新闻	2561
听这篇文章	2584
""", '單': """
單次捐款	2554
""", '回': """
回到頂部	2570
回复	2567
回覆	2567
回頂端	2570
回首頁	2570
""", '复': """
复制成功	2561
复制网址	2584
复制链接	2561
""", '大': """
大字	2561
大家还在看	2568
大家都在看	2568
""", '头': """
头条	2568
""", '字': """
字体大小	2561
字号	2561
字級	2561
字體大小	2561
""", '官': """
官方微博	2562
""", '定': """
定期定額	2554
""", '寄': """
寄付	1408
寄付する	1408
寄付で応援する	1438
寄付のお願い	1408
寄付をする	1408
""", '專': """
專題	2568
""", '小': """
小字	2561
小編推薦	2568
""", '尚': """
尚無留言	2584
""", '展': """
展开	2570
展开全文	2570
展開	2570
""", '已': """
已关注	2562
已是会员	2556
已有帐号	2556
已經是會員	2556
已經是會員?登入	2556
""", '广': """
广告	2564
""", '広': """
広告	1418
広告の後に続きます	1418
広告をスキップ	1418
広告を閉じる	1418
広告企画	1418
""", '廣': """
廣告	2564
""", '延': """
延伸閱讀	2568
延伸阅读	2568
""", '开': """
开通会员	2556
""", '影': """
影音	2568
""", '後': """
後で	1407
""", '微': """
微信	2561
微博	2561
""", '忘': """
忘記密碼	2556
忘记密码	2556
""", '応': """
応援する	1408
""", '您': """
您可能也喜歡	2568
您可能感兴趣	2568
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2593
您的邮箱	2558
您的電郵	2558
""", '意': """
意见反馈	2567
""", '感': """
感想を送る	1422
""", '成': """
成为会员	2554
成為會員	2554
""", '我': """
我同意	2565
我的帐户	2556
我的帳戶	2556
我知道了	2565
我要留言	2567
我要糾錯	2584
我要纠错	2567
我要评论	2567
""", '戻': """
戻る	1426
""", '所': """
所有留言	2567
""", '打': """
打印	2561
打印本页	2584
打赏	2554
""", '投': """
投票する	1438
投稿する	1422
""", '拒': """
拒絕	2565
拒绝	2565
""", '招': """
招聘启事	2584
""", '拡': """
拡大	1415
拡大する	1426
""", '按': """
按讚	2562
""", '捐': """
捐款	2554
捐贈	2554
捐赠	2554
""", '排': """
排行榜	2568
""", '採': """
採用情報	1435
""", '接': """
接受	2565
接受全部	2565
接受所有	2565
""", '推': """
推广	2564
推广内容	2564
推廣	2564
推荐	2568
推荐文章	2568
推荐阅读	2568
推薦	2568
推薦文章	2568
推薦閱讀	2568
""", '提': """
提供	1418
""", '搜': """
搜尋	2570
搜索	2570
""", '播': """
播放	2570
""", '支': """
支持我们	2554
支持我們	2554
支援する	1408
""", '收': """
收听	2561
收听本文	2584
收聽文章	2584
收藏	2561
收藏文章	2561
收藏本文	2584
收起	2570
""", '文': """
文字の大きさ	1415
文字サイズ	1415
""", '新': """
新着	1424
新着ニュース	1424
新着記事	1424
新着記事一覧	1448
新規会員登録	1410
新規登録	1410
新闻简报	2558
""", '显': """
显示更多	2570
""", '暂': """
暂不	2553
暂无评论	2584
""", '暫': """
暫不	2553
""", '更': """
更多	2568
更多内容	2568
更多報導	2568
更多报道	2568
更多文章	2568
更多新聞	2568
更多新聞請看	2593
更多新闻	2568
更多精彩	2593
更多精采內容	2584
""", '最': """
最多人看	2593
最新ニュース	1424
最新号	1448
最新影音	2593
最新文章	2568
最新新聞	2568
最新新闻	2568
最新消息	2568
最新記事	1424
""", '會': """
會員中心	2556
會員專屬	2556
會員登入	2556
""", '有': """
有料会員登録	1410
有料会員記事	1438
有料登録	1410
有料記事	1410
""", '朋': """
朋友圈	2561
""", '服': """
服务条款	2565
服務條款	2565
""", '朝': """
朝刊・夕刊	1410
""", '本': """
本周热门	2593
本文へ	1426
本文へ移動	1426
""", '机': """
机器翻译	2584
""", '查': """
查看全部	2570
查看原图	2570
查看原文	2594
查看更多	2570
查看留言	2567
查看评论	2567
""", '标': """
标签	2568
""", '検': """
検索	1426
""", '業': """
業配	2564
""", '標': """
標籤	2568
""", '機': """
機器翻譯	2584
""", '檢': """
檢舉	2567
""", '次': """
次のページ	1426
次の記事	1424
次の記事へ	1424
次へ	1426
次ページ	1426
""", '每': """
每月捐款	2554
""", '注': """
注册	2556
注目の記事	1424
注目キーワード	1424
注目ワード	1424
注目記事	1424
""", '点': """
点击排行	2568
点击播放	2584
点击查看原文	2594
点击查看大图	2570
点击阅读原文	2594
点我看视频	2584
点赞	2561
""", '為': """
為您推薦	2568
""", '热': """
热点	2568
热点推荐	2568
热门	2568
热门排行	2568
热门文章	2568
热门新闻	2568
""", '無': """
無料で体験する	1410
無料で読む	1410
無料会員登録	1410
無料会員限定	1410
無料体験	1410
無料登録	1410
""", '焦': """
焦點新聞	2568
""", '熱': """
熱門	2568
熱門排行	2568
熱門文章	2568
熱門新聞	2568
熱門話題	2568
""", '特': """
特定商取引法に基づく表記	1420
特集	1424
""", '猜': """
猜你喜欢	2568
猜你喜歡	2568
""", '申': """
申し込む	1410
""", '电': """
电子报	2558
电子邮箱	2558
""", '画': """
画像を拡大	1426
画像を見る	1426
""", '留': """
留言	2567
留言(#	2567
""", '登': """
登入	2556
登入/註冊	2556
登出	2556
登录	2556
登录/注册	2556
登錄	2556
登録	1410
登録が完了しました	1438
登録して続きを読む	1410
登録する	1410
""", '發': """
發現錯誤?請告訴我們	2584
發表留言	2567
發表評論	2567
""", '目': """
目录	2570
目次	1426
目錄	2570
""", '相': """
相关主题	2568
相关报道	2568
相关推荐	2568
相关文章	2568
相关新闻	2568
相关标签	2568
相关视频	2593
相关阅读	2568
相關主題	2568
相關報導	2568
相關影片	2593
相關推薦	2568
相關文章	2568
相關新聞	2568
相關標籤	2568
相關閱讀	2568
""", '看': """
看了这篇文章的人也看	2568
看原文	2594
看更多	2568
看更多文章	2593
看更多新聞	2593
""", '稍': """
稍后再说	2553
稍后提醒我	2553
稍后阅读	2584
稍後再說	2553
稍後提醒我	2553
稍後閱讀	2584
""", '立': """
立即捐款	2554
立即訂閱	2556
立即订阅	2556
""", '粉': """
粉絲團	2562
""", '精': """
精彩推荐	2593
精彩推薦	2593
精选	2568
""", '紙': """
紙面ビューアー	1410
""", '続': """
続きはこちら	1449
続きをみる	1426
続きを読む	1410
""", '網': """
網友留言	2567
""", '編': """
編輯推薦	2568
編輯精選	2568
編集部おすすめ	1424
編集部のおすすめ	1424
""", '縮': """
縮小	1415
""", '繼': """
繼續閱讀	2570
""", '纠': """
纠错	2567
""", '继': """
继续浏览内容	2570
继续阅读	2570
""", '编': """
编辑推荐	2568
编辑精选	2568
""", '网': """
网友评论	2567
""", '联': """
联系我们	2565
""", '聯': """
聯絡我們	2565
""", '聽': """
聽全文	2584
聽新聞	2561
聽這篇文章	2584
""", '菜': """
菜单	2570
""", '著': """
著作権	1420
""", '複': """
複製網址	2584
複製連結	2561
""", '觀': """
觀看更多	2593
""", '视': """
视频	2568
""", '解': """
解鎖全文	2584
解锁全文	2584
""", '訂': """
訂閱	2556
訂閱會員	2556
訂閱會員專屬內容	2584
訂閱郵件	2558
訂閱電子報	2558
""", '記': """
記事の続きはこちら	1449
記事へのご意見	1422
記事をサポートする	1408
記事をプレゼント	1410
記事をプレゼントする	1438
記事を保存	1415
記事を保存する	1438
記事を印刷する	1415
記事を読む	1426
記事ランキング	1424
記事一覧	1426
記事一覧を見る	1449
記事全文を読む	1426
記者募集	1435
記者募集中	1435
""", '許': """
許可する	1420
""", '註': """
註冊	2556
""", '評': """
評論	2567
""", '話': """
話題の記事	1424
""", '語': """
語音播報	2584
語音朗讀	2584
""", '誤': """
誤字脱字の報告	1438
誤字脱字を報告する	1438
""", '読': """
読まれている記事	1424
読み上げ	1438
""", '請': """
請填寫讀者問卷	2584
請繼續往下閱讀	2564	2564
請輸入電子郵件	2558
""", '讚': """
讚	2561
讚賞支持	2554
""", '订': """
订阅	2556
订阅会员	2556
订阅邮件	2558
""", '评': """
评论	2567
评论(#	2567
""", '诚': """
诚聘英才	2584
""", '话': """
话题	2568
""", '语': """
语音朗读	2584
""", '请': """
请先登录再评论	2584
请继续往下阅读	2564
请输入邮箱	2558
""", '購': """
購読	1410
購読する	1410
購読のお申し込み	1410
購読申し込み	1410
""", '贈': """
贈送文章	2584
贈送文章給朋友	2584
贈送此文	2584
""", '贊': """
贊助	2554
贊助內容	2564
贊助商	2564
""", '赞': """
赞助	2554
赞助内容	2564
赞助商链接	2564
赞赏	2554
""", '赠': """
赠送此文	2584
""", '跳': """
跳到主要內容	2570
""", '載': """
載入更多	2570
""", '轉': """
轉發	2561
""", '转': """
转发	2561
""", '返': """
返信	1422
返信する	1422
返回顶部	2570
返回首页	2570
""", '追': """
追蹤	2562
追蹤我們	2562
""", '通': """
通報する	1422
通知を受け取る	1438
""", '速': """
速報	1424
速報通知を受け取る	1438
""", '連': """
連結已複製	2584
連載	1424
""", '運': """
運営会社	1420
""", '違': """
違反報告	1422
""", '選': """
選單	2570
""", '邮': """
邮箱	2558
""", '链': """
链接已复制	2584
""", '閉': """
閉じる	1407	1426
""", '開': """
開通會員	2556
""", '関': """
関連	1424
関連する記事	1424	1448
関連キーワード	1424
関連タグ	1424
関連トピックス	1424
関連ニュース	1424
関連リンク	1424
関連動画	1424
関連情報	1424
関連記事	1424
関連記事はこちら	1448
""", '閱': """
閱讀全文	2570
閱讀原文	2594
閱讀更多	2570
""", '關': """
關於我們	2565
關注	2562
關注我們	2562
關鍵字	2568
關閉	2553
""", '阅': """
阅读全文	2570
阅读原文	2594
阅读更多	2570
""", '隐': """
隐私权政策	2565
""", '電': """
電子信箱	2558
電子報	2558
電子版	1410
""", '音': """
音声で聞く	1415
音声読み上げ	1438
""", '頭': """
頭條	2568
""", '顯': """
顯示更多	2570
""", '首': """
首頁	2570
首页	2570
""", '點': """
點我看影片	2584
點擊播放本文	2584
點閱排行	2593
""", '가': """
가	1465
가입하기	1461
가장 많이 본 뉴스	1470
""", '개': """
개인정보 처리방침	1468
개인정보처리방침	1468
""", '거': """
거부	1468
""", '검': """
검색	1472
""", '계': """
계속 읽기	1461
""", '고': """
고객센터	1468
""", '공': """
공유	1465
공유하기	1465
""", '관': """
관련 기사	1470
관련 뉴스	1470
관련 영상	1491
관련 태그	1470
관련기사	1470
관련뉴스	1470
관련키워드	1470
""", '광': """
광고	1467
광고 닫기	1467
""", '괜': """
괜찮습니다	1458
""", '구': """
구독	1461
구독 신청	1461
구독 전용	1461
구독 중	1461
구독신청	1461
구독이 완료되었습니다	1483
구독하고 이어서 읽기	1483
구독하기	1461
""", '글': """
글씨크기	1465
글자 크기	1465
글자 크기 변경	1483
글자 크기 조절	1483
글자크기	1465
""", '기': """
기부하기	1459
기사 공유하기	1465
기사 더보기	1483
기사 듣기	1483
기사 링크 복사	1483
기사 본문	1472
기사 선물하기	1483
기사 스크랩하기	1483
기사 오류 신고	1483
기사 오류 제보	1483
기사 원문 보기	1483
기사 저장하기	1483
기사 제보 및 문의	1483
기사 후원하기	1459
기사에 대한 의견	1469
기사원문	1472
기사저장	1465
기자 구독	1478
기자 구독하기	1478
기자 페이지	1478
기자 프로필 보기	1478
기자의 다른 기사	1478
기자의 다른기사	1470
""", '나': """
나중에	1458
나중에 보기	1483
나중에 읽기	1483
나중에 하기	1458
""", '내': """
내 정보	1461
""", '네': """
네이버 블로그	1465
""", '놓': """
놓치면 안 되는 기사	1491
""", '뉴': """
뉴스 듣기	1483
뉴스레터 무료 구독	1483
""", '다': """
다른 공유 찾기	1465
다른 기사	19	1470
다른 기사 더 보기	19
다른 기사 보기	1478
다른기사	1470
다른기사 보기	1470
다시 보지 않기	1458
다음	1472
다음 기사	1470
다음 기사 보기	1483
다음 페이지	1472
다음기사	1470
다음에	1458
""", '닫': """
닫기	1458
""", '답': """
답글	1469
답글쓰기	1469
""", '당': """
당신이 좋아할 만한	1470
""", '댓': """
댓글	1469
댓글 #	1469
댓글 #개	1469
댓글 보기	1469
댓글 쓰기	1469
댓글 운영 정책	1483
댓글 운영정책	1483
댓글보기	1469
댓글쓰기	1469
댓글을 입력해주세요	1469
""", '더': """
더 보기	1472
더보기	1470	1472
""", '독': """
독자 의견 조사	1483
""", '동': """
동영상	1470
동의	1468
동의합니다	1468
""", '등': """
등록	1469
""", '디': """
디지털뉴스부	1478
디지털뉴스팀	1478
디지털콘텐츠팀	1478
""", '라': """
라인	1465
""", '랭': """
랭킹	1470
랭킹뉴스	1470
""", '로': """
로그아웃	1461
로그인	1461
로그인 후 댓글 쓰기	1483
로그인/회원가입	1461
""", '링': """
링크 복사	1465
링크가 복사되었습니다	1483
""", '마': """
마이페이지	1461
""", '많': """
많이 본 기사	1470
많이 본 뉴스	1470
많이 본 영상	1491
많이 읽은 기사	1470
많이본 기사	1470
많이본 뉴스	1470
""", '맨': """
맨 위로	1472
맨위로	1472
""", '메': """
메뉴	1472
메뉴 닫기	1472
메일	1465
""", '모': """
모두 동의	1468
""", '목': """
목록	1472
목록보기	1472
""", '무': """
무료 체험 시작하기	1461
무료 회원가입	1461
""", '문': """
문의	1469
""", '바': """
바로가기	1465
""", '밴': """
밴드	1465
""", '베': """
베스트	1470
""", '복': """
복사하기	1465
""", '본': """
본문 글씨 줄이기	1465
본문 글씨 키우기	1465
본문 바로가기	1472
본문으로 바로가기	1472
""", '북': """
북마크	1465
""", '비': """
비밀번호 찾기	1461
""", '사': """
사이트맵	1468
사진 확대	1472
""", '설': """
설문 참여 바로가기	1483
설문 참여하기	1483
설문조사 참여하기	1483
""", '속': """
속보	1470
속보 알림 받기	1483
속보 알림 신청	1483
""", '스': """
스크랩	1465
스크랩하기	1483
스폰서	1467
""", '신': """
신고	1469
신문구독	1461
""", '실': """
실시간 뉴스	1470
""", '에': """
에디터 추천	1470
""", '연': """
연관기사	1470
""", '영': """
영상	1470
영상 보기	1483
영상으로 만나보세요	1483
영상으로 보기	1483
""", '오': """
오늘 하루 보지 않기	1458
오늘은 그만 보기	1458
오늘의 추천	1470
오늘의 핫뉴스	1491
오디오로 듣기	1483
오류 신고	1469
오류 신고하기	1483
오탈자 신고	1483
""", '온': """
온라인뉴스팀	1478
""", '요': """
요약	1472
""", '원': """
원문보기	1472
""", '위': """
위로	1472
""", '유': """
유료 기사입니다	1483
""", '음': """
음성 재생하기	1483
음성으로 듣기	1465
""", '응': """
응원하기	1459
""", '의': """
의견 쓰기	1469
""", '이': """
이 기사 어땠나요	1483
이 기사를 공유합니다	1483
이 기사를 추천합니다	1483
이 기사와 함께 읽은 기사	1483
이 기자의 다른 기사	1483
이 시각 많이 본 기사	1491
이 시각 많이 본 뉴스	1491
이 시각 주요뉴스	1470
이 시각 추천뉴스	1470
이런 기사는 어때요	1491
이메일	1465
이메일무단수집거부	1468
이미 구독 중이신가요	1461
이미 회원이신가요	1461
이미지 크게 보기	1472
이미지 확대	1472
이슈	1470
이용약관	1468
이전	1472
이전 기사	1470
이전 기사 보기	1483
이전기사	1470
""", '인': """
인기 급상승	1491
인기 기사	1470
인기기사	1470
인기뉴스	1470
인쇄	1465
인쇄하기	1465
인스타그램 팔로우	1483
""", '일': """
일시후원	1459
""", '재': """
재생	1472
""", '저': """
저작권규약	1468
저장	1465
""", '전': """
전체 댓글	1469
전체 보기	1472
전체메뉴	1472
전체보기	1472
""", '접': """
접기	1472
""", '정': """
정기 후원하기	1459
정기구독	1461
정기후원	1459
""", '제': """
제보	1469
제보하기	1469
""", '좋': """
좋아요	1465
좋은 기사 후원하기	1459
""", '주': """
주소 복사	1483
주소가 복사되었습니다	1483
주소복사	1465
주요 기사	1470
주요 뉴스	1470
주요 뉴스 더보기	1491
주요기사	1470
주요뉴스	1470
""", '지': """
지금 뜨는 기사	1491
지금 뜨는 뉴스	1491
지면보기	1461
""", '청': """
청소년보호정책	1468
""", '최': """
최신 기사	1470
최신 뉴스	1470
최신기사	1470
최신뉴스	1470
""", '추': """
추천 기사	1470
추천 영상	1491
추천기사	1470
추천뉴스	1470
""", '친': """
친구 추가하기	1483
""", '카': """
카카오스토리	1465
카카오톡	1465
카카오톡 공유	1465
카카오톡으로 공유	1483
카카오톡으로 공유하기	1483
카테고리	1470
""", '쿠': """
쿠키 설정	1468
""", '퀴': """
퀴즈 풀기	1483
""", '키': """
키워드	1470
""", '태': """
태그	1470
""", '텔': """
텔레그램에서 소식 받기	1483
""", '투': """
투표하기	1483
""", '트': """
트위터	1465
트위터 공유	1465
""", '페': """
페이스북	1465
페이스북 공유	1465
페이스북으로 공유	1483
""", '펼': """
펼치기	1472
""", '포': """
포토	1470
""", '폰': """
폰트 크기	1465
""", '프': """
프리미엄	1461
프린트	1465
""", '함': """
함께 보면 좋은 기사	1470
함께 볼 기사	1491
함께 읽으면 좋은	1470
함께 읽은 기사	1491
""", '핫': """
핫뉴스	1470
핫이슈	1470
핫클릭	1491
""", '헤': """
헤드라인	1470
""", '협': """
협찬	1467
""", '홈': """
홈	1472
""", '화': """
화제의 뉴스	1470
""", '회': """
회사소개	1468
회원가입	1461
""", '후': """
후원	1459
후원 안내	1459
후원 하기	1459
후원하기	1459
후원회원 가입	1459
"""}

START = {'a': """
abonē	1567 K par	1567 K no	1567 K un	1569 K
accès	1044 K illimité
această	1963 K traducere
además	823 K:	867 K, en
ai가	1480 K 자동 번역한	1480 K 번역한	1480 K 핵심	1480 K 요약한
ai에게	1480 K 물어	1480 K 질문	1480 K 물어보기
ajánljuk	1233 K:
aktivér	361 K
alătură	12 K-te
anmäl	2303 K dig till vårt	2319 K
apúntate	848 K a nuestro seminario	848 K a nuestro evento
artykuł	1812 K ukazał się	1812 K pochodzi z	1818 K przetłumaczony	1818 K został przetłumaczony	1818 K czyta	1818 K wygenerowany
artykuły	1809 K autora
artículos	793 K gratuitos
ascultă	1 K	1953 K:	1969 K podcastul	1969 K acest articol
atsisiųskite	1530 K
autorė	1534 K:
autoři	259 K jsou
außerdem	504 K lesenswert:	504 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	856 K la app
beiträge	27 K
benefício	1914 K do assinante:
beställ	2319 K
bestätigen	399 K sie ihre
bestätigungsmail	399 K
besøg	347 K vores
beğendiniz	8 K mi
boletín	799 K diario	799 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2522 K liên quan:	2533 K viết này có	2533 K viết có hữu ích
báo	2533 K lỗi bài viết
bình	5 K luận	27 K luận	2534 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1233 K:
bạn	2533 K phát hiện	2533 K thấy bài viết
bản	2533 K tóm tắt này
bấm	2535 K để nghe
""", 'c': """
chceš	281 K u nás pracovat	2181 K u nás pracovať
chefredaktör	2317 K och ansvarig utgivare:	2317 K:
chưa	32 K có bình luận
citeşte	1953 K şi	1953 K şi:	1953 K şi
citește	1953 K și	1953 K și:	1953 K:	1953 K mai mult	1953 K aici	1953 K și	1953 K mai departe:
citiți	1953 K și
ciąg	1822 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1869 K exclusivo para	1912 K gerado	1917 K oferecido por
conținut	1963 K generat	1967 K oferit de
crédit	1117 K photo	1117 K photos
crédits	1117 K photo	1117 K photos
cài	2537 K đặt ứng dụng	2537 K ứng dụng	2537 K app
có	2522 K thể bạn quan tâm:
""", 'd': """
dacă	1958 K ai informații	1965 K ai observat o
dalinkitės	1530 K
další	247 K články autora
darovať	2175 K
dernières	1072 K actualités
descarcă	13 K	1983 K aplicația
descargá	13 K	856 K la app
descărcați	13 K
disponível	1876 K no google play	1922 K na app store	1922 K no google play	1922 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	274 K
dostępna	1825 K w
dostępne	1825 K w
dostępny	1825 K w
dołącz	12 K do	1836 K do	1849 K do dyskusji
držte	28 K se
découvrez	1073 K aussi	1096 K la boutique	1096 K notre boutique	1096 K nos jeux	1096 K notre hors-série	1104 K notre application	1104 K notre appli
décryptage	1073 K :
déductible	1035 K des impôts	1035 K à #
déjà	1042 K abonné	1042 K inscrit	1042 K client
dùng	2542 K thử
""", 'e': """
elírást	7 K
előfizetőként	1258 K
encuéntranos	12 K
envía	3 K
envíanos	837 K
ermöglicht	506 K von
erről	1233 K bővebben
escríbenos	825 K
estagiária	1905 K sob supervisão	1905 * K sob supervisão
estagiário	1905 K sob supervisão
""", 'f': """
faça	1920 K o quiz	1920 K o teste	1920 K o nosso
felelős	1255 K szerkesztő:	1255 K kiadó:
fiți	31 K primul
foretrækker	362 K du
fortsätt	2321 K läsa
fotogaléria	2149 K:
fotografía	868 K:
få	338 K fuld adgang til	361 K adgang	361 K fri	361 K fuld	361 K besked	361 K ugens	361 K dagens	361 K de	361 K nyheder	361 K en notifikation	361 K breaking	361 K seneste nyt	372 K	1733 K full tilgang til	1759 K tilgang	1759 K fri	1759 K full	1759 K beskjed	1759 K varsel	1759 K ukas	1759 K dagens	1759 K de	1759 K nyheter	1759 K siste	1771 K	2294 K full tillgång till	2319 K tillgång	2319 K fri	2319 K full	2319 K besked	2319 K en notis	2319 K veckans	2319 K dagens	2319 K de	2319 K nyheter	2319 K senaste	2330 K
férjen	1258 K hozzá
följ	12 K	2298 K	2319 K
følg	12 K	12 K oss	342 K	361 K	1737 K	1759 K
füge	12 K uns	512 K
fügen	12 K sie uns	512 K sie
für	402 K android und ios	452 K diesen artikel	452 K diesen	501 K nur
főszerkesztő	1255 K:
""", 'g': """
gazeteciliğimizi	2410 K
ghé	2534 K cửa hàng trực tuyến
glöm	2319 K inte att bekräfta
góp	2533 K ý cho bài viết
gör	2303 K quizet	2303 K vårt quiz	2319 K vårt
görmemiz	2415 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1259 K lát
hintergründe	504 K dazu:
hjälp	2303 K oss bli bättre	2303 K oss att bli bättre
hjælp	347 K os med at blive bedre
hlavné	2162 K body
hlavní	261 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2534 K trả lời khảo sát	2540 K ủng hộ
hämta	13 K	2307 K
häng	2319 K med
hääleta	903 K
håll	28 K	28 K dig
hör	456 K dir	512 K	2319 K
hören	456 K sie	512 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	332 K også	332 K også:	347 K mere på	361 K	1727 K også	1727 K også:	1759 K
""", 'i': """
iesūti	1555 K savu	1555 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1530 K
""", 'j': """
jaký	33 K je váš
já	1869 K é assinante
jäikö	987 K juttu kesken
jälgi	903 K
""", 'k': """
kapcsolódó	1233 K	1233 K:
kiểm	2534 K tra kiến thức của bạn
kjøp	1742 K billetter	1742 K billett	1759 K
klausykitės	1515 K
klikněte	245 K zde
ključne	2102 K točke	2102 K tačke
klõpsates	903 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1569 K var
kommentarsfältet	5 K
kopiér	361 K
kopírovat	274 K
kopírovať	2175 K
kopē	1569 K
kvíz	245 K:	1245 K	2149 K:
kérje	1258 K
kérjen	1258 K
kérjük	28 K
köp	2303 K biljetter	2303 K biljett	2319 K
kövess	12 K
kövesse	1258 K
kövessen	12 K
køb	347 K billetter	347 K billet	361 K
küfür	27 K içeren
küldd	3 K el	1240 K el nekünk
küldje	1240 K el nekünk	1258 K	1258 K tovább
kļūsti	1569 K
kết	2525 K nối với chúng tôi
""", 'l': """
laimē	1569 K
laimėkite	1530 K
legyél	1258 K
lejupielādē	1569 K
leé	867 K también	867 K más	867 K:
lisää	1011 K meidät
lásd	1233 K még
lásson	1258 K több
lát	1240 K valami
láttál	1240 K valami
lägg	2319 K till
lähetä	990 K juttuvinkki	990 K uutisvinkki	990 K vinkki	994 K mielipidekirjoituksesi	994 K mielipidekirjoitus	1011 K
lämna	2297 K dina tips	2297 K ditt tips
läs	2287 K mer om	2288 K också	2288 K också:	2288 K även	2288 K mer	2288 K mer:	2288 K:	2288 K här	2288 K också	2288 K mer	2288 K även	2288 K även:	2294 K vidare med	2294 K mer på	2307 K e-tidningen	2307 K tidningen	2319 K	2321 K vidare
læs	331 K mere om	332 K også	332 K også:	332 K mere	332 K mere:	332 K:	332 K her	332 K hele	332 K også	332 K mere	338 K videre med	352 K e-avisen	352 K avisen	361 K	363 K videre
légy	31 K te az első
líbil	8 K se vám	262 K se
löydät	12 K meidät	1011 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1822 K wideo
mesterséges	1266 K intelligencia írta
mirá	851 K el video	867 K también	867 K:
mitä	8 K pidit	33 K mieltä	1012 K mieltä sinä
mišljenja	2099 K autora	2099 K iznesena	2099 K izneta
mišljenje	2099 K autora
możliwość	5 K komentowania
mándanos	837 K
más	822 K noticias de	822 K noticias sobre	822 K sobre	822 K en	822 K de	823 K información	823 K información:	823 K información	825 K artículos de
máte	247 K tip?	247 K tip na článek	247 K tip na téma	247 K tip pro
märkasid	888 K midagi	894 K viga	894 K artiklis viga
még	32 K nincs
més	193 K informació:	219 K notícies de	219 K notícies sobre
mød	347 K os
mūs	1569 K vari
mời	2522 K xem	2522 K bạn đọc	2522 K độc giả	2525 K bạn tham gia	2525 K độc giả theo dõi	2525 K bạn đọc theo dõi	2535 K quý vị theo dõi	2535 K quý độc giả	2535 K bạn xem video	2535 K nghe
""", 'n': """
nahlásit	284 K chybu
nahlásiť	2184 K chybu
nahláste	2184 K chybu
najważniejsze	1818 K informacje
naloži	2228 K
naložite	13 K	2228 K
naročite	2235 K se na
našli	7 K jste	7 K ste
nemáte	282 K čas číst	2182 K čas čítať
než	291 K vložíte komentář	291 K začnete diskutovat	291 K napíšete příspěvek
nguồn	2529 K:	2529 K :
nové	264 K číslo	264 K vydání	2165 K číslo	2165 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1011 K enemmän
nägid	904 K viga
näita	903 K
näitkö	1012 K virheen
näytä	1011 K sisältö
nå	2319 K vår
nézd	1233 K meg	1258 K meg
nézze	1233 K meg	1258 K meg
nāc	1560 K strādāt
""", 'o': """
oceń	8 K	1819 K ten	1819 K artykuł	1819 K tekst
odporučte	2175 K
odporúčame	2149 K:
odsłuchaj	1830 K	1830 K ten
ofereça	3 K
oglądaj	1807 K:
ohodnoťte	262 K	2163 K
opýtajte	2162 K sa
opširnije	2087 K:	2087 K na
ouça	1 K	1894 K:	1918 K o podcast
oír	1 K
""", 'p': """
pamanīji	1561 K kļūdu
pamanījāt	1561 K kļūdu
pastebėjote	1516 K įdomų	1522 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2529 K viên:
piditkö	8 K	1012 K
pidätkö	1012 K
piše	2114 K:
podobał	8 K ci się
podpořte	279 K
podržite	2117 K
podés	12 K seguir	838 K enviarnos
podívejte	245 K se:	245 K se na video
poleć	1830 K
poslať	2175 K
poslechněte	1 K si	245 K si	245 K si:
poslušajte	1 K	2087 K:	2207 K:
posłuchaj	1 K	1807 K:	1807 K też:
pozostała	1822 K część
pošlete	274 K
pošlite	3 K	2175 K
poți	1958 K contacta autorul	1958 K contacta autoarea
praneškite	1516 K redakcijai
predplaťte	2179 K si
prečítajte	2149 K si tiež	2149 K si aj	2149 K si	2149 K si:
pridružite	12 K se
pridėkite	1530 K
pročitaj	2087 K još	2087 K i
pročitajte	2087 K još	2087 K i	2087 K više	2087 K još	2087 K i	2087 K više	2087 K:	2087 K više o ovoj temi
prvý	2174 K mesiac len za	2174 K mesiac za	2174 K mesiac už za	2174 K mesiac zadarmo
prześlij	1830 K dalej
präsentiert	506 K von
prüfen	512 K sie
páčil	8 K sa vám	2163 K sa
päivitä	1011 K
pääset	1011 K lukemaan
päätoimittaja	1009 K:
păstrați	28 K
pērc	1560 K biļetes	1569 K
předplaťte	279 K si
přehrajte	245 K si
přečtěte	245 K si také	245 K si	245 K si:	245 K si také:
připojte	12 K se
""", 'q': """
querés	838 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	282 K posloucháte
radšej	2182 K počúvate
radši	282 K posloucháte
rašykite	1516 K autorei	1516 K autoriui
recibí	837 K las noticias
recomandări	1953 K:
regisztrálj	1257 K ingyenesen
regisztráljon	1245 K	1257 K ingyenesen
regístrate	790 K para
resuméet	26 K er
resztę	1822 K tekstu
rezervē	1569 K
rešite	2087 K kviz
riješite	2087 K kviz
rozwiąż	1807 K quiz
rätsel	495 K mit
rätseln	495 K sie mit
réservez	1096 K vos places pour la soirée de la rédaction
réservé	1042 K aux abonnés
réservée	1042 K aux abonnés
réservés	1042 K aux abonnés
résumer	1086 K cet article	1086 K l'article
résumé	1086 K généré	1086 K rédigé	1086 K réalisé	1086 K produit	1086 K par
rösta	2319 K
rādīt	1569 K
""", 's': """
saglabā	1569 K
saistīts	1545 K:
saņem	1569 K
sažetak	2102 K	2102 K članka	2102 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	837 K el canal	867 K leyendo:
sesizări	1958 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	261 K	261 K článku
siųskite	1516 K savo	1530 K
sjefredaktør	1756 K:	1756 K og ansvarlig redaktør:
skopírovať	2175 K
skrót	1818 K artykułu
související	245 K:
sporočite	2240 K napako
sprawdź	1807 K:	1807 K też:
spýtajte	2162 K sa
stališča	2218 K avtorja
stáhni	13 K si
stáhněte	13 K si	297 K si aplikaci
stöd	2294 K
stötta	2294 K
støt	338 K
støtt	1733 K
suscríbete	785 K a
susidūrėte	1516 K su
susiję	1505 K:
synthèse	1086 K générée
syötä	1011 K
szerző	1264 K:
szívesen	1259 K meghallgatjuk
szöveg	1264 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	842 K
síganos	12 K
sígueme	842 K
síguenos	12 K
só	1869 K para assinantes
sólo	790 K para suscriptores
søg	361 K nu
súhrn	2162 K
súmate	12 K
súvisiace	2149 K:
súvisiaci	2149 K článok
sūti	1555 K savu	1569 K
""", 't': """
también	823 K puedes leer	823 K puedes leer:	823 K te puede interesar:
també	193 K et pot interessar:
tekoäly	1016 K on
tenés	832 ¿K información
thử	2534 K sức với
tiedätkö	990 K aiheesta	990 K asiasta	990 K lisää
tiivistelmä	26 K on
tilføj	361 K
todavía	32 K no hay comentarios
további	1233 K részletek
traducció	202 K feta
transparentní	254 K účet:
trả	2534 K lời câu đố
trải	2542 K nghiệm
turpinājums	1571 K
twój	27 K komentarz
työskenteletkö	990 K
tác	2529 K giả:	2529 K giả là
támogasd	1250 K a	1250 K az
támogassa	1250 K a	1250 K az
täglichen	399 K newsletter
tämä	26 K tiivistelmä
télécharger	13 K	1053 K l'application
téléchargez	13 K
tóm	2533 K tắt này
töltsd	13 K le
töltse	13 K le	1258 K le	1258 K ki
történeteiket	1240 K
tüm	27 K yorumlar
tęsinys	1532 K
tłumaczenie	1818 K
tải	13 K	13 K ứng dụng	2537 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2122 K na grešku
uključi	2110 K
uključite	2110 K
uložit	274 K
uložiť	2175 K
uložte	274 K si	2175 K si
unbeschränkter	475 K zugang
unterstütze	384 K
unterstützen	384 K sie	384 K sie die
uočili	7 K ste
upozorniť	2184 K na chybu
upozorněte	284 K na chybu
urmărește	12 K	1953 K și:	1969 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1245 K részt
več	2207 K:	2207 K v videu	2232 K o tem	2232 K novic	2232 K preberite
vidéo	1073 K :
visą	1530 K interviu
više	2087 K o:
você	1894 K pode gostar:
vprašaj	2221 K
vprašajte	2221 K
vypočujte	1 K si	2149 K si:
vytiskněte	274 K
vytlačiť	2175 K
vytlačte	2175 K
válaszolj	1258 K
válaszoljon	1258 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	361 K med
véleménycikkeit	1240 K
více	245 K zde	245 K k tématu:
võida	903 K
võta	888 K ühendust	903 K
vă	28 K rugăm să
věnujte	274 K
všechny	27 K komentáře	247 K články autora
""", 'w': """
weiterführende	423 K artikel:
weź	1849 K udział w dyskusji
więcej	1806 K o	1806 K na temat	1806 K z	1807 K na ten temat:	1809 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	399 K newsletter
""", 'y': """
yanlişlik	2404 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1841 K uwagę	1841 K błąd	1841 K literówkę	1841 K uwagi	1841 K nieścisłość
ziņo	1555 K redakcijai
zkopírovat	274 K
znalazłeś	7 K
zostań	1838 K reporterem	1838 K reporterką	1838 K dziennikarzem
""", '©': """
©	431 K dpa	666 K #	666 K
""", 'à': """
à	1073 K lire aussi	1073 K lire également	1073 K lire :	1073 K lire sur	1073 K voir aussi	1073 K écouter	1073 K relire	1073 K découvrir	1073 K lire sur le même sujet	1073 K consulter :	1073 K voir également	1075 K propos de l'auteur	1075 K propos de l'autrice	1096 K retrouver dans le numéro
àudio	202 K generat
""", 'á': """
áudio	1912 K gerado
""", 'ä': """
är	2297 K du
äänestä	1011 K
""", 'é': """
é	1891 K preciso estar logado
écouter	1 K l'article	1 K cet article	1073 K aussi
écoutez	1 K cet	1 K l'article	1100 K le podcast
""", 'í': """
írd	1258 K be
írj	1240 K a szerzőnek
írja	1258 K be
írjon	1240 K a szerzőnek	1258 K közvetlenül	1258 K nekünk
""", 'î': """
întreabă	1963 K asistentul
""", 'ö': """
ön	1259 K szerint
""", 'ú': """
últimas	822 K noticias de	1893 K de	1893 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	425 K die autor:in	425 K die autoren	425 K die autor:innen	427 K die autorin	427 K den autor	428 K die autorin	428 K den autor
übersetzung	509 K:	509 K aus dem
""", 'č': """
čitaj	2087 K još
čitajte	2087 K i	2087 K još	2087 K još:
članak	2102 K je preveden	2102 K čita	2105 K je objavljen u
članek	2221 K je preveden	2221 K bere	2221 K je prebral	2224 K je objavljen v
článek	261 K byl přeložen	261 K přeložen	261 K načetl	264 K vyšel v
článok	2162 K bol preložený	2162 K načítal	2165 K vyšiel v
čo	33 K si myslíte
čtěte	245 K také	245 K také:	245 K i	245 K více	245 K:	245 K také
číslo	254 K účtu pro dary	254 K transparentního účtu
čítajte	2149 K aj	2149 K tiež	2149 K viac
""", 'đ': """
đánh	2533 K giá bài viết
đăng	2534 K ký tham dự hội thảo
đọc	2522 K thêm	2522 K thêm:	2522 K:	2522 K tiếp:	2525 K tin nhanh
""", 'į': """
įsigykite	1530 K
įtraukite	1530 K mus
įveskite	1530 K
""", 'ś': """
ściągnij	13 K	1854 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1834 K:
źródło	1834 K:
""", 'ž': """
želite	2119 K raditi kod nas	2119 K da radite kod nas	2237 K delati pri nas
želiš	2119 K raditi kod nas	2237 K delati pri nas
žinote	1516 K daugiau	1531 K istoriją
žiūrėkite	1505 K taip pat	1530 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	561 K χρήσιμο	561 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	576 K τον	576 K τα	576 K
ακούστε	1 K	546 K:
αναφέρετε	581 K λάθος	581 K κάποιο λάθος
αναφορά	581 K λάθους
αντιγράψτε	571 K
αντιγραφή	571 K
αξιολογήστε	561 K
αποθηκεύστε	571 K
αυτή	560 K η περίληψη	560 K η σύνοψη
""", 'β': """
βίντεο	546 K:
βαθμολογήστε	561 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	546 K επίσης	546 K:	546 K το βίντεο	546 K εδώ	546 K επίσης:	546 K ακόμα:	546 K φωτογραφίες	546 K ακόμη	546 K ακόμη:	558 K όλα τα άρθρα	572 K όλες	572 K όλα	572 K τις
δειτε	546 K επισης	546 K ακομη	546 K:
δεν	579 K έχετε χρόνο να διαβάσετε
διάβασε	546 K επίσης	546 K ακόμη
διαβάζεται	560 K από
διαβάστε	546 K επίσης	546 K επίσης:	546 K ακόμη	546 K ακόμη:	546 K ακόμα	546 K:	546 K εδώ	546 K περισσότερα	546 K ακόμα:	546 K εδώ περισσότερα	546 K σχετικά	546 K αναλυτικά	558 K όλα τα άρθρα	572 K όλες	572 K όλα	572 K τις
διαβαστε	546 K επισης	546 K ακομη	546 K ακομα	546 K:
διαθέσιμη	568 K στο
διαθέσιμο	568 K σε	568 K στο
""", 'ε': """
εκτυπώστε	571 K
ενεργοποιήστε	568 K
εσείς	33 K τι
""", 'η': """
η	560 K περίληψη	560 K σύνοψη	560 K ανάγνωση	560 K περίληψη αυτή
""", 'θ': """
θέλεις	578 K να εργαστείς μαζί μας
θέλετε	578 K να εργαστείτε μαζί μας	578 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	568 K
κατεβάστε	13 K	568 K	576 K την εφαρμογή	590 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	546 K:
""", 'λ': """
λήψη	568 K από	568 K στο
""", 'μ': """
μάθετε	572 K όλες
με	574 K πληροφορίες από
μείνετε	572 K ενημερωμένοι
μετάφραση	560 K
μοιράσου	571 K
μοιραστείτε	3 K
""", 'ο': """
οι	558 K απόψεις	558 K γνώμες
""", 'π': """
περίληψη	560 K
περισσότερα	546 K:
πηγές	574 K:
πηγή	574 K:
προτείνετε	571 K
προτιμάτε	579 K να ακούτε	579 K να ακούσετε
πώς	561 K σας φάνηκε
""", 'ρ': """
ρωτήστε	560 K
ρώτα	560 K
ρώτησε	560 K
""", 'σ': """
σας	8 K άρεσε	561 K φάνηκε	561 K βοήθησε	561 K άρεσε
στείλτε	571 K
στηρίξτε	576 K	576 K τον	576 K τα	576 K την
σύνοψη	560 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	558 K κείμενα που
το	558 K άρθρο εκφράζει	560 K άρθρο μεταφράστηκε	560 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	571 K
""", 'ό': """
όλα	558 K τα άρθρα
όλες	572 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	134 K се за
автор	2031 K - обозреватель	2031 K - корреспондент	2031 K - колумнист	2031 K - редактор	2468 K - оглядач	2468 K - колумніст	2468 K - кореспондент
авторка	2468 K - оглядачка	2468 K - колумністка
авторката	114 K е
авторът	114 K е
акценти	116 K от
""", 'б': """
беше	117 K ли полезна	117 K ли полезно	117 K ли полезен
больше	2016 K новостей	2017 K по теме:	2054 K любите слушать	2054 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2034 K ли материал	2034 K ли пересказ	2034 K ли этот пересказ	2034 K ли этот	2034 K ли текст
была	2034 K ли статья	2034 K ли эта	2034 K ли новость
більше	2453 K по темі:	2453 K за темою:	2453 K на тему:	2453 K про це:	2483 K новин	2483 K матеріалів
""", 'в': """
вакансии	2037 K "	2037 K "	2037 K редакции
вакансії	2473 K "	2473 K "	2473 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2034 K понравилась	2034 K понравился	2034 K помогла	2471 K сподобалась	2471 K сподобалася	2471 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	102 K още	102 K също	102 K:	102 K повече във видеото	102 K галерията	102 K още
включете	124 K
все	27 K комментарии	2016 K новости на тему	2016 K материалы	2016 K новости	2016 K статьи	2019 K статьи автора	2019 K материалы автора
всички	129 K новини
встановлюйте	2478 K
встановіть	13 K	2478 K	2504 K застосунок
""", 'г': """
главное	2033 K от
гледайте	102 K видеото	102 K:
головне	2470 K від	2470 K за версією
""", 'д': """
детальніше	2453 K:	2453 K про це
джерела	2485 K:
джерело	2485 K:
дивіться	2453 K також	2453 K:	2453 K також:	2453 K відео:
до	2453 K теми:
докладніше	2453 K:	2453 K про це
доступно	2042 K в	2042 K на	2042 K для	2478 K в	2478 K у	2478 K на	2478 K для
достъпно	124 K в	124 K на
дотримуйтесь	28 K
другие	2019 K материалы автора
думка	2468 K автора	2468 K редакції	2468 K, висловлена
думки	2468 K авторів
""", 'е': """
есть	2019 K новость?
еще	2017 K по теме:
ещё	2016 K больше	2017 K по теме:
""", 'з': """
за	2453 K темою:
забелязахте	7 K
завантажити	2478 K в	2478 K з	2478 K у
завантажте	13 K	2478 K в	2478 K з	2504 K застосунок	2504 K додаток
завантажуйте	13 K	2478 K	2488 K застосунок
загрузите	2042 K в	2042 K на
задайте	2033 K вопрос
заметили	7 K ошибку
запазете	128 K
запитайте	2470 K
зберегти	2482 K
збережіть	2482 K
знайшли	7 K помилку
зручніше	2491 K слухати
""", 'и': """
изпратете	128 K
изтеглете	13 K	124 K	134 K	149 K приложението
източник	131 K:
източници	131 K:
инсталирайте	124 K
искате	136 K да работите при нас	136 K ли да работите при нас
искаш	136 K да работиш при нас
источник	2048 K:
источники	2048 K:
""", 'к': """
как	2034 K вам статья	2034 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	128 K
копирайте	128 K
короткий	2470 K виклад	2470 K переказ
коротко	2033 K от	2470 K від
краткий	26 K пересказ	2033 K пересказ
кратко	2033 K от
краткое	2033 K содержание
куиз	102 K:
""", 'л': """
лучшее	2016 K за
любите	2491 K слухати
""", 'м': """
материал	2017 K по теме:	2036 K опубликован в	2039 K можно
месяц	2045 K подписки за
мнение	2031 K автора	2031 K редакции
мнението	114 K на автора
мнения	2031 K авторов
мненията	114 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2482 K
надішліть	3 K	2482 K
накратко	116 K от
нашли	7 K ошибку	7 K опечатку
немає	2491 K часу читати
нет	32 K комментариев	2054 K времени читать
новия	119 K брой
новият	119 K брой
новости	2016 K партнеров
новый	2036 K номер
няма	32 K коментари
нямате	137 K време да четете
""", 'о': """
об	2017 K этом подробнее	2019 K авторе
обобщение	116 K
обсуждение	5 K
озвучено	2033 K	2470 K
оставьте	31 K первый
открихте	7 K
откройте	2042 K в
отпечатай	128 K
отпечатайте	128 K
отправить	3 K	2046 K
отправьте	3 K	2046 K
оценете	117 K
оцените	8 K	2034 K
оцініть	2471 K
още	102 K по темата	102 K новини:	102 K по темата	129 K новини
""", 'п': """
первый	2045 K месяц за
перевод	2033 K выполнен	2033 K сделан
передплата	2481 K за #	2481 K від #
переказ	2470 K
переклад	2470 K зроблено
пересказ	2033 K
перший	2481 K місяць за
по	2017 K теме:
повече	102 K по темата:	129 K новини
повідомити	2493 K про помилку
повідомте	2493 K про помилку	2493 K нам про помилку
погляди	2468 K авторів
подарете	128 K
подарите	2046 K
подарить	2046 K
подарувати	2482 K
подаруйте	2482 K
поддержать	2051 K
поддержите	2051 K
поделитесь	3 K
поделиться	3 K
подкрепете	134 K
подкрепи	134 K
подписка	2045 K за #	2045 K от #	2045 K за рубль
подписывайтесь	12 K	2051 K на
подпишись	12 K	2066 K на
подпишитесь	12 K	2051 K на	2066 K на нас
подробнее	2017 K:	2017 K в материале	2017 K - в	2017 K читайте в материале	2017 K об этом
подробности	2017 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2031 K автора
позицията	114 K на автора
позиція	2468 K автора
пока	32 K нет комментариев
полезна	117 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	116 K
попитайте	116 K
порадьте	2482 K
порекомендуйте	2046 K
последвайте	12 K	134 K
последние	2016 K новости о
послухати	1 K
послушать	1 K
поставте	2470 K запитання
почитать	2017 K:
преведено	116 K с
преводът	116 K е
предпочитате	137 K да слушате
прежде	2067 K чем оставить комментарий	2067 K чем комментировать
препоръчай	128 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	2019 K новость
приєднуйтесь	12 K
пройдите	2017 K тест
пройдіть	2453 K тест
прочетено	116 K от
прочетете	102 K още	102 K също	102 K още
підписка	2481 K за #	2481 K від #
підписуйся	12 K
підписуйтесь	12 K	2488 K на
підпишіться	12 K	2488 K на
підсумок	2470 K
підтримайте	2488 K
підтримати	2488 K
""", 'р': """
работа	2037 K в "
радимо	2453 K прочитати:
разрешете	124 K
распечатайте	2046 K
распечатать	2046 K
резюме	116 K
резюмето	116 K
рекомендуем	2017 K:
рекомендуємо	2453 K:
робота	2473 K в "	2473 K у "
роздрукувати	2482 K
роздрукуйте	2482 K
""", 'с': """
саммари	2033 K
свалете	13 K	124 K	149 K приложението
свежий	2036 K номер
свързани	102 K:
связаться	2019 K с автором
сигнализирайте	139 K за грешка
скачайте	13 K	2042 K в	2042 K из	2051 K приложение	2071 K приложение
скачать	13 K	2042 K в	2042 K на
скопировать	2046 K
скопируйте	2046 K
скопіювати	2482 K
скопіюйте	2482 K
следвайте	12 K ни	134 K
следите	12 K за
слухайте	2453 K:	2453 K також:
слухати	1 K
слушайте	2017 K:	2017 K также:
слушать	1 K
см	2017 K. также:
смотрите	2017 K также	2017 K:	2017 K	2017 K также:	2017 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2056 K об ошибке	2056 K нам об ошибке
сообщить	2056 K об ошибке
сохраните	2046 K
сохранить	2046 K
спитайте	2470 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	2033 K
спросить	2033 K
станьте	31 K первым	31 K першим	2051 K подписчиком	2051 K соучастником	2488 K частиною спільноти	2488 K співучасником
статията	116 K е преведена	116 K е прочетена
статтю	2470 K перекладено
статью	2039 K можно
статья	2033 K переведена	2033 K озвучена	2034 K была	2036 K опубликована в
стежте	12 K за
стислий	2470 K виклад	2470 K переказ
съобщете	139 K за грешка
съобщи	139 K за грешка
""", 'т': """
також	2453 K читайте:
текст	2033 K переведён	2033 K переведен	2033 K озвучен	2470 K перекладено	2470 K озвучено
текстът	114 K отразява	116 K е преведен
това	116 K резюме	116 K обобщение
точка	2031 K зрения автора	2468 K зору автора	2468 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2054 K слушать
установите	13 K	2071 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2017 K:
""", 'х': """
хареса	8 K ли	117 K ли
харесахте	117 K ли
хотите	2053 K работать у нас	2053 K у нас работать	2053 K работать в нашей
хочете	2490 K працювати в нас	2490 K в нас працювати	2490 K працювати у нас
хочеш	2490 K працювати в нас
хочешь	2053 K работать у нас
""", 'ц': """
цей	2470 K переказ	2470 K короткий виклад	2470 K короткий переказ	2470 K стислий виклад
""", 'ч': """
четете	102 K още	102 K още
чети	102 K още
чи	2471 K була стаття	2471 K був матеріал	2471 K був переказ	2471 K був цей переказ	2471 K була ця	2471 K був цей	2471 K сподобалась	2471 K сподобалася	2471 K сподобався
читай	2066 K нас
читайте	12 K нас	13 K	2017 K также	2017 K также:	2017 K:	2017 K подробнее	2017 K еще	2017 K также	2017 K по теме:	2017 K подробнее:	2017 K материал	2017 K в материале	2042 K нас без	2042 K без	2051 K	2051 K нас в	2453 K також	2453 K також:	2453 K:	2453 K ще	2453 K також	2453 K також на тему:	2453 K по темі:	2453 K також на тему	2488 K
читать	2017 K также	2017 K также	2017 K по теме:
что	33 K вы думаете	2017 K ещё почитать:
чуйте	1 K	102 K:
""", 'щ': """
ще	32 K немає коментарів	2453 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	2033 K краткое содержание
этот	26 K пересказ	2033 K пересказ	2033 K краткий пересказ	2039 K материал можно	2039 K текст можно
эту	2039 K статью можно
""", 'я': """
як	2471 K вам стаття	2471 K вам матеріал
""", 'א': """
אהבתם	1145 K את
אולי	1160 K פספסתם:
אל	1151 K תפספסו: הפעילו
""", 'ב': """
בואו	1146 K לעבוד איתנו
בחנו	1148 K את עצמכם
""", 'ד': """
דווחו	1145 K על
""", 'ה': """
האזינו	1 K	1134 K:	1147 K לפודקאסט	1147 K לפרק
האם	8 K אהבתם	1145 K הכתבה	1145 K הסיכום	1145 K המידע
הדוא	1139 K"ל האדום
הורידו	13 K	1150 K
היו	31 K הראשונים
הירשמו	1146 K לוובינר	1146 K לכנס
הכותב	1140 K הוא
הכותבים	1140 K הם
הכותבת	1140 K היא
הכתבה	1145 K עניינה	1161 K ממשיכה
המחבר	1140 K הוא
המחברת	1140 K היא
המשך	1161 K הכתבה
הפעילו	1151 K התראות	1151 K את ההתראות
הפרק	1147 K המלא זמין
הצביעו	1148 K בסקר
הצטרפו	12 K	1137 K	1137 K אלינו	1146 K לצוות שלנו
הקשיבו	1147 K לפודקאסט
השתתפו	1148 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1156 K ראשון ב
""", 'י': """
יש	1139 K לכם מידע	1139 K לכם סיפור	1139 K לך מידע	1139 K לך סיפור
""", 'כ': """
כדי	1156 K לקרוא את
כל	1137 K החדשות
כתבות	1160 K נוספות:
""", 'ל': """
להאזנה	1147 K לכתבה	1147 K לפודקאסט
להורדת	1150 K
להמשך	1156 K קריאה
לכל	1140 K הכתבות של	1160 K הכתבות:
לכתבה	1134 K המלאה
לכתבות	1160 K נוספות:
לעדכונים	1137 K נוספים	1137 K
לפניות	1139 K לכתב	1139 K לכתבת
לפרק	1147 K המלא
לצפייה	1147 K בסרטון	1147 K בווידאו	1147 K במשדר
לקבוצת	1137 K הוואטסאפ	1137 K הווטסאפ
לקבלת	1137 K עדכונים
לקריאה	1134 K נוספת	1134 K נוספת:	1156 K מלאה
לקריאת	1156 K הכתבה המלאה
לרכישת	1146 K כרטיסים לכנס	1146 K כרטיסים לחצו	1146 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1148 K דעתכם? הצביעו
מייל	1139 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	1139 K במשהו	1139 K בטעות
""", 'ע': """
עוד	1134 K בנושא:	1160 K במדור:	1160 K כתבות:
ענו	1148 K על הסקר	1148 K על הסקר:	1148 K על החידון
עקבו	12 K	1137 K אחרינו	1137 K אחרי
""", 'פ': """
פרסומת	1161 K
""", 'צ': """
צפו	1134 K:	1134 K גם	1147 K בסרטון	1147 K בתיעוד	1147 K בווידאו	1147 K בכתבה
""", 'ק': """
קבלו	1151 K התראות	1151 K עדכונים על	1151 K עדכונים לנייד
קרא	1134 K גם	1134 K גם:
קראו	1134 K גם	1134 K גם:	1134 K עוד
""", 'ר': """
רוצים	1137 K להיות	1137 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1154 K	1155 K בעיתונות	1155 K בנו	1155 K בעבודתנו
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
از	950 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	938 K خود را بسنجيد
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
ايا	935 K اين	935 K خطايي
اين	935 K	950 K مطلب را هم بخوانيد:
اينجا	950 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	925 K:
بخوانيد	925 K:
بشنويد	1 K
به	12 K كانال	935 K اين
بيشتر	925 K بخوانيد	925 K بخوانيد:	925 K ببينيد	950 K بدانيد:
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
تماس	931 K با نويسنده
تمت	62 K ترجمة هذا	62 K الترجمة
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	931 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	938 K خود را
در	925 K اين باره بخوانيد	938 K اين نظرسنجي	938 K نظرسنجي ما	938 K نظرسنجي	950 K همين زمينه:	950 K همين رابطه:
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
شما	938 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	931 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	931 K خبر:	931 K خبر :
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
مترجم	931 K:
مصيتم	7 K
مطالب	925 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	931 K:	931 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	935 K شما درباره
نظرات	5 K
نظرسنجي	938 K:
نويسنده	931 K:	931 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	925 K بخوانيد	925 K بخوانيد:	950 K ببينيد:
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
گزارش	931 K:	935 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1193 Kो यह	1193 Kो ये
""", 'इ': """
इनप	1188 Kुट-	1188 Kुट:	1188 Kुट -	1188 (Kुट
इस	1182 Kे भी पढें	1182 Kे भी पढें:	1206 Kे भी पढें-	1206 Kे भी देखें:
""", 'ए': """
एज	1188 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1182 K पढें:	1206 K भी पढें:
""", 'क': """
क	1193 K्या यह	1193 K्या आपको	1202 Kेवल # रुपये में
""", 'ख': """
खबर	1193 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1188 Kिस्क्लेमर:
""", 'द': """
द	1182 Kेखें:	1182 Kेखें वीडियो
""", 'प': """
पढ	1182 Kें:	1206 Kें-	1206 Kिए:
""", 'भ': """
भ	1188 (Kाषा
""", 'म': """
म	1202 Kात्र # रुपये में
""", 'य': """
य	1182 Kे भी पढें	1182 Kे भी पढें:	1188 (Kे लेखक के	1206 Kे भी पढें-	1206 Kे भी देखें:
यह	1182 K भी पढें	1182 K भी पढें:	1182 K भी देखें:	1188 (K लेखक के	1193 K खबर आपको	1206 K भी पढें-	1206 K भी पढें -
""", 'ल': """
ल	1188 Kेखक के बारे में	1188 Kेखिका के बारे में	1188 (Kेखक	1188 (Kेखिका	1188 Kेखक वरिष्ठ पत्रकार हैं	1188 Kेखक स्वतंत्र पत्रकार हैं	1188 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1182 Kंबंधित:	1202 Kिर्फ # रुपये में	1206 Kंबंधित खबर:	1206 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	158 Kো পডুন	180 Kো পডুন:	180 Kো পডুনঃ
আরও	158 K পডুন:	158 K পডুন	158 K দেখুন:	180 K পডুনঃ	180 K পডুন-	180 K পডুন :
""", 'ছ': """
ছব	163 Kি:
""", 'প': """
প	181 Kৃষ্ঠপোষকতায
পড	158 Kুন:
""", 'ব': """
ব	181 Kিজ্ঞাপনের পর	181 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	163 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	163 Kেখক:	163 Kেখকঃ	163 Kেখকের আরও
""", 'স': """
স	163 Kূত্র:	163 Kূত্রঃ	181 K্পনসরড	181 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2343 Kติดตาม	2343 Kไลก์
""", 'ข': """
ขอ	2346 Kบคุณภาพจาก	2346 Kบคุณข้อมูลจาก
ข่	2340 Kาวที่เกี่ยวข้อง:	2346 Kาวโดย	2352 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2352 Kิป:
คุ	2349 Kณรู้สึกอย่างไรกับ	2349 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2352 Kคลิป:	2352 Kคลิป :
""", 'ซ': """
ซื	2350 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2340 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2343 Kดตามช่อง	2343 Kดตามเรา	2343 Kดตามข่าว	2360 Kดตามอ่านข่าวอื่นๆ	2360 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2348 Kม ai
""", 'ท': """
ทด	2350 Kสอบความรู้ของคุณ
ทำ	2350 Kแบบสำรวจสั้น
ที	2346 K่มา:	2346 K่มา :
""", 'บ': """
บท	2348 Kความนี้ใช้ ai	2348 Kสรุปนี้	2348 Kความนี้แปล	2348 Kความนี้เรียบเรียง	2349 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2348 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2346 K้เขียน:	2346 K้เขียน :
""", 'พ': """
พบ	2349 Kข้อผิดพลาดในบทความ
พื	2361 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2350 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2346 Kพ:
""", 'ร': """
ร่	2350 Kวมโหวต:	2350 Kวมโหวต :	2350 Kวมทำแบบสำรวจ	2350 Kวมสนุก	2356 Kวมสนับสนุน
""", 'ล': """
ลง	2350 Kทะเบียนเข้าร่วมสัมมนา	2350 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2356 Kับสนุน
สร	2348 Kุปโดย	2348 Kุปข่าวด้วย	2348 Kุปนี้	2348 Kุปข่าวโดย	2349 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2340 Kานเพิ่มเติม:	2340 Kานต่อ:	2340 Kานข่าวต้นฉบับ:	2340 Kานเพิ่มเติม	2340 Kานประกอบ:	2352 Kานข่าวเพิ่มเติม:	2352 Kานข่าวเพิ่มเติม	2352 Kานข่าวที่เกี่ยวข้อง:	2352 Kานข่าว:	2352 Kานเรื่องอื่น:	2360 Kานข่าวอื่นๆ	2360 Kานข่าวต้นฉบับได้ที่	2360 Kานบทความอื่นๆ	2360 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2346 Kางอิง:
""", 'เ': """
เก	2346 Kี่ยวกับผู้เขียน
เข	2343 K้าร่วมช่อง
เน	2348 Kื้อหานี้สร้าง	2361 Kื้อหาสปอนเซอร์	2361 Kื้อหาโฆษณา	2361 Kื้อหาสนับสนุนโดย
เพ	2343 Kิ่มเพื่อน
เร	2346 Kื่อง:	2346 Kื่อง :	2346 Kื่องและภาพ
""", 'แ': """
แจ	2349 K้งแก้ไขข่าว
แช	3 Kร์
แป	2348 Kลโดย
แอ	2343 Kดไลน์
""", 'โ': """
โฆ	2361 Kษณา -
""", 'ใ': """
ให	2349 K้คะแนนบทความ
""", 'ไ': """
ไม	2343 K่พลาดทุกข่าวสาร	2343 K่พลาดข่าว
""", 'ả': """
ảnh	2529 K:
""", 'ủ': """
ủng	2529 K hộ tác giả	2540 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1425 Kせて読みたい	1425 【Kせて読みたい】	1425 Kせて読みたい:
""", 'こ': """
こち	1425 Kらもおすすめ	1425 Kらもおすすめ:	1450 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1431 K記事を書いた人	1431 K記事の筆者	1434 K要約はai	1434 K要約は、ai	1434 K要約は役に立ち	1434 ※K要約	1434 K記事の翻訳	1434 K記事の要約	1434 K記事はai	1434 K翻訳	1434 K見出しはai	1441 K記事は	1441 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1425 Kと見る:	1450 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1450 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1450 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2579 K内容由ai
""", '作': """
作者	2576 K:	2576 (K	2576 K係	2576 K为	2576 K為
""", '你': """
你可	2569 K能會喜歡:	2597 K能想看:
你有	2575 K线索
你覺	2581 K得這篇
你觉	2581 K得这篇
""", '來': """
來源	2576 K:
""", '內': """
內容	2579 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2579 K由ai
""", '写': """
写真	1425 【K】	1425 K:	1450 【Kを見る】	1450 【Kギャラリー】
""", '出': """
出典	1431 K:
""", '分': """
分享	3 K
""", '前': """
前回	1450 【K】	1450 Kの記事:
""", '加': """
加入	12 K	2573 K	2592 K
""", '動': """
動画	1425 【K】	1450 【Kを見る】
""", '升': """
升級	2592 K
升级	2592 K
""", '原': """
原文	2596 K刊于	2596 K刊於
""", '参': """
参与	2583 K我们的
参考	1425 K:
""", '參': """
參與	2583 K我們的
""", '发': """
发现	7 K错误	2582 K错误
""", '取': """
取材	1431 K・文	1431 K・執筆
""", '另': """
另请	2569 K参阅
""", '可': """
可以	2574 K在x上
""", '合': """
合わ	1425 Kせて読みたい:
""", '同': """
同场	2569 K加映:
同場	2569 K加映:
""", '問': """
問問	2579 K我們的ai
""", '執': """
執筆	1431 K:	1431 K/
""", '報': """
報名	2583 K參加
""", '填': """
填写	2583 K问卷
填寫	2583 K問卷
""", '如': """
如发	2582 K现
如有	2575 K线索	2575 K線索
如果	2575 K您有相关线索	2575 K您有	2575 K你掌握	2575 K您掌握
如發	2582 K現
""", '審': """
審校	2576 K:
""", '延': """
延伸	2569 K閱讀	2569 K阅读	2569 K閱讀:	2569 【K閱讀】	2597 K閱讀:	2597 K阅读:
""", '引': """
引用	1431 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2597 K:
影音	2597 K:
""", '往': """
往下	2597 K看更多:
""", '您': """
您对	2581 K这篇文章
您對	2581 K這篇文章
您有	2575 K线索
您的	27 K评论
您覺	2581 K得這篇
您觉	2581 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2569 K阅读:
""", '扫': """
扫描	2573 K
扫码	2573 K
""", '投': """
投票	2583 K:
投稿	27 Kは
""", '报': """
报名	2583 K参加
""", '按': """
按讚	2573 K追蹤
""", '採': """
採訪	2576 K撰文:
""", '推': """
推荐	2569 K阅读	2569 K阅读:
推薦	2569 K閱讀:
""", '提': """
提供	1431 K:
""", '摘': """
摘要	2579 K由
""", '撰': """
撰文	2576 K:
撰稿	2576 K:
""", '支': """
支持	2590 K
""", '收': """
收听	1 K	2585 K我们的播客	2585 K我们的节目
收聽	1 K	2585 K我們的播客	2585 K我們的節目
""", '文': """
文/	1431 K
文:	1431 K
文・	1431 K
文章	2576 K来源:	2582 K有误	2582 K有誤
""", '新': """
新聞	2575 K線索
新闻	2575 K线索热线	2575 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2569 K:	2569 K新聞:	2569 K內容:	2569 【K新聞】	2569 K相關	2569 K阅读:	2569 K報導:	2569 K报道:	2596 K精彩内容	2596 K精彩內容	2596 K资讯	2596 K資訊	2596 K内容请	2596 K內容請	2597 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2575 K要爆
""", '本': """
本内	2579 K容由ai
本摘	2579 K要
本文	2576 (K作者	2576 K作者	2579 K摘要	2579 K由ai	2579 K由人工智能翻译	2579 K由人工智能生成	2579 K由人工智慧	2596 K章來自	2596 K转载自	2596 K轉載自	2596 K来自	2596 K來自
""", '来': """
来发	31 K表第一
来源	2576 K:
""", '校': """
校对	2576 K:
""", '構': """
構成	1431 K・文
""", '次': """
次に	1425 K読む:
次の	1450 Kページ:	1450 【K記事】
次ペ	1450 Kージ:
""", '欢': """
欢迎	12 K关注	2573 K加入	2574 K在	2574 K关注	2575 K提供线索	2575 K投稿
""", '歡': """
歡迎	12 K追蹤	2573 K加入	2574 K在	2575 K提供線索	2575 K投稿
""", '此': """
此摘	2579 K要
""", '测': """
测一	2583 K测:
""", '測': """
測一	2583 K測:
""", '点': """
点击	2569 K查看	2585 K观看视频	2585 K收听
点我	2573 K加入
""", '熱': """
熱門	2597 K新聞:
""", '爆': """
爆料	2575 K请	2575 K請
""", '画': """
画像	1425 【K】	1450 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2582 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2569 K阅读	2569 K新闻	2569 K报道:	2569 K阅读:	2597 K新闻:	2597 K文章:
相關	2569 K新聞	2569 K報導	2569 【K新聞】	2569 K閱讀:	2597 K新聞:	2597 K文章:	2597 K報導:
""", '看': """
看更	2569 K多:	2597 K多:
""", '立': """
立即	2573 K加入	2583 K报名	2583 K報名
""", '筆': """
筆者	1431 Kプロフィール
""", '編': """
編輯	2576 K:
""", '线': """
线索	2575 K征集
""", '编': """
编辑	2576 K:	2576 (K:
""", '聽': """
聽我	2585 K們的podcast
""", '著': """
著者	1431 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2585 K上方影片
""", '观': """
观看	2585 K上方视频
""", '视': """
视频	2597 K:
""", '訂': """
訂閱	2592 K
""", '記': """
記事	7 Kの誤り	1441 Kの誤り	1441 Kに誤り
記者	1431 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1425 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2590 K持
""", '订': """
订阅	2592 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2590 K持
""", '責': """
責編	2576 K:
""", '資': """
資料	2576 K來源:
""", '贊': """
贊助	2590 K
""", '责': """
责任	2576 K编辑:	2576 (K编辑
责编	2576 K:
""", '赞': """
赞助	2590 K
""", '这': """
这个	2580 K摘要
这段	2580 K摘要
这篇	8 K文章	2580 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2580 K摘要
這篇	2580 K文章
""", '采': """
采写	2576 K:
""", '長': """
長按	2573 K
""", '长': """
长按	2573 K
""", '関': """
関連	1425 K記事	1425 K記事:	1425 【K記事】	1425 K:	1425 【K】	1425 K:	1450 【K写真】	1450 K記事:
""", '閱': """
閱讀	2569 K更多
""", '问': """
问问	2579 K我们的ai
""", '阅': """
阅读	2569 K更多
""", '馬': """
馬上	2583 K報名
""", '马': """
马上	2583 K报名
""", '點': """
點我	2573 K加入
點擊	2569 K查看	2585 K觀看影片
""", '같': """
같이	1471 K 보기:
""", '관': """
관련	1471 K 기사:	1492 K 기사 :	1492 [K 기사]	1492 K 기사-
관련기사	1471 K	1471 K:	1471 [K]	1492 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1480 K #줄 요약
기사에	1485 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1492 K 기사:
""", '당': """
당신의	1484 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1471 K 읽기:
더보기	1471 [K]	1471 K:
""", '독': """
독자	1484 K 설문에	1484 K 설문조사에
""", '많': """
많이	1492 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1480 K 요약은
""", '사': """
사진출처	1495 K:
""", '생': """
생성형	1480 K ai가 요약
""", '설': """
설문에	1484 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1484 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1471 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1480 K 요약은 ai	1480 K 요약이 도움	1480 K 기사는 인공지능	1480 K 기사는 ai	1480 K 번역	1485 K 기사가 도움이	1485 K 기사를 어떻게	1485 K 뉴스에 대한 의견	1485 K 기사에 대한 의견
이슈	1492 [K]
이어	1471 K 읽기:
""", '인': """
인기기사	1492 [K]
""", '자': """
자료출처	1495 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1471 K 기사:
추천기사	1492 [K]
""", '출': """
출처	1495 K:	1495 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1471 K 볼 만한 기사:	1471 K 보면 좋은 기사:	1492 [K 읽기]
""", '핫': """
핫클릭	1492 [K]
""", '화': """
화보	1471 [K]
"""}

CONTAINS = {'a': """
abonați	1985 K-vă	1989 K
abonații	1986 K noștri
abonează	1941 K-te pentru	1946 K-te pe youtube	1985 K-te
abonné	1039 pas encore K	1041 déjà K	1043 en tant qu'K
abonnés	1039 réservé à nos K	1041 réservé aux K	1119 nos K	1122 K
abonējiet	1576 K
actualité	1049 l'essentiel de l'K	1059 suivez l'K	1059 suivez toute l'K	1059 retrouvez toute l'K	1081 couvre l'K
adatkezelési	1229 K tájékoztató
admitió	872 K
adomány	1276 K
adományoddal	1272 K
adományok	1276 K
adományozz	1272 K
adományozzon	1249 K itt
advirtió	872 K
adó	1218 K #%
adód	1274 K #
adója	1249 K #
adăugat	1988 a K
affiliatelänkar	37 K	2314 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1121 a K
afiliación	37 enlaces de K
afirmó	872 K
agregó	872 K
aicināja	1579 K
aizsargātas	1546 visas tiesības K
aiškino	1540 K
ajouté	1121 a K
ajută	1985 K-ne
ajánld	1272 K fel
alkalmazás	1226 töltsd le az K
alkalmazásban	1247 az K
alkalmazást	1247 K
alkalmazásunk	1273 K
alkalmazásunkat	1226 töltse le K
alăturat	1959 s-a K echipei
améliorer	1102 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	454 jetzt K:
anketě	267 naší K	267 v K
ankietę	35 naszą K	1823 naszą K	1823 krótką K
anmäl	2332 K dig till
anmäla	2309 genom att K dig
annoncé	1121 a K
annoncør	365 betalt af en K	365 betalt af K
annonslänkar	37 K	2314 K
annonsör	2323 betalt av en K	2323 betald av en K
annonsør	1764 betalt av en K
anunció	872 K
anunțat	1988 a K
använder	2280 vi K cookies	2281 K kakor
anúncio	1916 após o K	1916 depois do K
anúncios	1934 sem K
apelował	1858 K
apelowała	1858 K
aplicación	800 descarga la K	800 descarga nuestra K
aplicația	1947 descarcă K	1985 descarcă K noastră	1985 descarcă gratuit K	1985 descarcă K și	1986 K noastră
aplikację	1789 pobierz naszą K	1790 pobierz K	1790 ściągnij K	1846 naszą K
aplikácii	2170 našej K
aplikáciu	2170 mobilnú K	2170 K
aportació	221 la teva K
aportación	834 tu K	860 haz tu K
apoyá	869 K
applikációnk	1247 K
applikációnkat	1247 K
apsolīja	1579 K
apóyanos	834 K	869 K
apóyenos	834 K	869 K
apúntate	780 K a	795 K a nuestra	795 K gratis	869 K gratis
apărat	1988 s-a K
arkadaşinla	2414 bir K paylaş
artykuł	15 darmowy K	20 cały K	1778 podoba ci się ten K	1824 nasz K do końca	1844 ostatni darmowy K	1856 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	781 te ha gustado este K	788 regala este K	788 regalar este K	791 último K gratis	791 te queda # K	863 y lee este K	870 este K
artículos	15 K gratis	791 K gratis este mes	791 te quedan # K	791 límite de K
aseguró	872 K
associés	1065 cookies K à ce contenu
assuré	1121 a K
asumă	30 nu își K
ausgewählt	507 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1941 K-te pentru
autorką	1815 kontakt z K
autorská	249 K práva
avertizează	1988 K
avísanos	869 K
ayúdanos	834 K	869 K a
açikladi	2430 K
açin	2414 K
añadió	872 K
año	871 al K
""", 'b': """
bağirdi	2430 K
bağirdilar	2430 K
bağiriyor	2430 diye K
bağiriyordu	2430 K
bağiş	2427 K yap	2431 K
bağişiniz	2427 K
bağlantilari	2411 satiş ortakliği K
başlayan	2413 tl'den K
başvurun	2414 K
behält	29 K sich vor	29 K sich das recht
behöver	2262 vi K ditt stöd	2332 vi K din hjälp
bekapcsolása	1226 értesítések K
beløb	376 fast K
beløp	1773 gi et K	1775 fast K
bemängeln	529 K
bemängelt	529 K
berättade	2335 K
berättar	2335 K
bestätigen	398 K sie ihre
bestätigungslink	498 K
bestätigungsmail	398 K	498 K
betalvägg	2336 K
bezplatný	287 poslední K článek	2164 náš K webinár	2187 posledný K článok
bezplatných	2173 K článkov
bezpłatne	1829 K konto
bezpłatny	1820 nasz K webinar	1844 ostatni K artykuł
bezpłatnych	1829 limit K
beğendiyseniz	2428 bu haberi K	2428 bu yaziyi K
biết	2551 cho K
blokování	242 K reklam
boletín	795 recibe el K	795 nuestro K	798 K diario	869 recibe el K	870 nuestro K	873 K
boîte	1048 dans votre K mail	1048 dans votre K e-mail
brezplačen	2243 zadnji K članek
brezplačne	2230 K članke
brezplačni	2223 naš K webinar	2243 zadnji K članek
brezplačnih	2230 K člankov
bronił	1858 K się
brzmiał	1858 K
brzmiała	1858 K
brzmiało	1858 K
butlletí	191 subscriu-te al K	191 el nostre K	222 el nostre K	225 K
buzdított	1275 K
buzdította	1275 K
buzón	796 en tu K
bájate	869 K la app
báo	2548 hãy K
bönföll	2335 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2335 K
bønfaldt	377 K
bønn	1699 vi har en K til deg
bønnfalt	1776 K
bústia	212 a la teva K
bülten	2407 e-K	2431 K
bültene	2375 K abone	2375 K kayit	2375 K kaydol
bülteni	2407 haber K
bültenimiz	2428 K
bültenimize	2375 K	2427 K	2428 K
bültenine	2407 K
błagał	1858 K
błagała	1858 K
bạn	2515 hộp thư của K	2539 sự ủng hộ của K	2548 sự ủng hộ của K	2548 mời K
bằng	2547 K văn bản của báo
""", 'c': """
caffè	1367 un K
café	835 un K	860 un K al mes	1084 un K
caractères	1102 limitées à # K
catedrática	831 es K
catedrático	831 es K
celého	230 pro čtení K
cercetătoare	1959 este K
cercetător	1959 este K
chaîne	1119 notre K
chefredaktör	2299 är politisk K	2299 är K
chefredaktør	343 er K
chuyện	2528 bạn có câu K
chép	2524 cấm sao K	2547 mọi sao K
chính	2519 K sách bảo mật
chúng	2515 bản tin của K tôi	2517 theo dõi K tôi	2528 cho K tôi qua	2528 liên hệ với K tôi	2548 ủng hộ K tôi	2548 K tôi cần sự giúp đỡ	2548 giúp K tôi	2548 theo dõi K tôi	2549 K tôi trên	2549 của K tôi	2549 cho K tôi
chọn	2548 hãy bình K
cikkünk	1273 minden K
cikkünkhöz	1273 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1890 nos K
comentó	872 K
comisión	849 recibir una K
comissió	207 rebre una K
comissão	1915 receber K	1915 receber uma K
commerciële	1659 K partner
communauté	1089 K whatsapp	1089 K signal
compártela	25 K
compártelo	25 K
comunità	1391 parte della nostra K
condamné	1121 a K
condiții	1950 termeni și K
confidentialité	1066 politique de K
confidențialitate	1950 politica de K
conférences	1081 est maître de K
connecté	1068 vous devez être K
conteúdo	9 este K	9 K externo	1867 acesse todo o K	1910 ao exibir este K	1910 ao ver este K
contribuição	1902 com a sua K	1933 sua K é essencial
contó	872 K
conversación	818 participar en la K
conținut	9 acest K	1941 K doar pentru abonați
conținutului	1956 preluarea K
cookieinställningar	2301 K
corespondentă	1959 este K
creează	1985 K un cont
csatornájára	1239 viber-K
csatornánk	1273 K
csatornánkhoz	1239 telegram-K	1239 whatsapp-K
csatornánkra	1239 youtube-K	1272 iratkozz fel K	1272 iratkozzon fel K
csábított	1275 K
cuéntanos	818 K en	869 K
czytać	1784 aby K dalej	1784 żeby K dalej	1855 chcesz K dalej
czytelników	36 naszych K	1824 opiniami K	1835 z wpłat K	1835 dzięki wsparciu K	1852 K	1856 naszych K	1856 z wpłat K
cântau	1988 K
címével	1271 e-mail-K
của	2530 là cây bút K	2549 độc giả K
""", 'd': """
daní	2178 # % z K	2178 #% z K
darbą	1538 mūsų K
darowiznę	1782 przekaż K	1855 przekaż nam K	1855 przekaż K na
datenschutzerklärung	415 unserer K	527 unserer K	527 unsere K
datenübertragung	448 der K zu
debatindlæg	344 send dit K	344 skrive et K
debatredaktør	343 er K
debattredaktør	1738 er K
debattør	343 er K
declaró	872 K
decía	872 K
demandé	1121 a K
denmişti	2430 K
denunció	872 K
descárgate	800 K la	800 K nuestra
destekçimiz	2414 K olun	2427 K olun
desteğiniz	2427 K
desteğinizle	2428 K
desteğiyle	18 okurlarin K	2400 yapay zeka K	2409 K ayakta	2419 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2169 K môžu
disponível	1875 K no google play
doação	1864 faça uma K	1902 sua K	1933 sua K	1933 faça uma K	1937 K
doações	1937 K
dodał	1858 K
dodała	1858 K
dodává	301 K
događaj	2104 naš K
domagał	1858 K się
donació	221 fes una K	225 K
donación	784 haz una K	784 tu K	834 tu K	834 una K	869 tu K	869 haz una K	873 K
donația	1985 K ta
donație	1985 fă o K	1989 K
donații	1989 K
donează	1985 K acum
doporučil	301 K
doporučila	301 K
doporučovala	301 K
dopuštenja	2115 bez K
doradzał	1858 K
dorzuć	1855 K się
dostawać	1845 chcesz K
dostávajte	2193 K
dostávat	288 chcete K
dostávať	2188 chcete K
dostávejte	294 K
dostęp	1784 masz już K	1829 pełny K do	1829 wykup K	1855 kup K
dostępny	1784 artykuł K tylko
dotazník	268 krátký K	2168 krátky K
dotazníka	2168 nášho K
dotazníku	267 našeho K	268 krátkého K
dowolną	1857 K kwotą
dočtete	275 více se K
dołóż	1855 K się
dołącz	1795 K do nas na	1855 K do nas	1855 K do grona	1855 K do nich
draudžiama	1512 K kopijuoti	1512 be leidimo K	1512 be sutikimo K
draudžiamas	1533 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1856 K dalej
dziennikarką	1816 jest K
dzięki	1856 K wam	1856 K tobie
dziękujemy	1826 K za zapisanie	1826 K za zapis	1855 K, że nas czytasz
débloquer	1041 pour K
déclare	1121 K
déclaré	1121 a K
découvrez	1039 K nos offres	1118 K nos offres
déductible	1034 K des impôts	1034 K à #	1120 K
déjanos	6 K tu
dénonce	1121 K
déplore	1121 K
déposés	1094 des cookies seront K
désabonner	1048 K à tout moment
désactiver	1063 K adblock
désactivez	1063 K adblock
désinscrire	1049 vous K à tout moment
díky	299 K vám
dömde	2335 K
dømte	377 K	1776 K
děkujeme	298 K, že nás čtete
dụng	2517 tải ứng K	2548 tải ứng K
""", 'e': """
edellyttää	1018 K tunnusta
editörüdür	2397 K
elaboración	849 no ha participado en la K
electrònic	191 el teu correu K
electrónico	796 tu correo K	818 tu dirección de correo K no será publicada
elolvasásához	1220 a teljes cikk K
elsőként	1248 értesülj K
előfizetés	1276 K
előfizetéssel	1251 K
előfizető	1220 már K	1272 legyen K
előfizetőink	1220 K olvashatják	1251 K számára	1273 K
előfizetők	1261 csak K	1276 K
előfizetőknek	1221 csak K	1261 K szól
előfizetőnktől	1271 K
emlékeztetett	1275 K
endereço	1889 seu K de email não será
engedély	1254 K nélkül tilos
engedélyezze	1228 K a javascript
engedélyhez	1254 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1119 cette K	1675 onze korte K	1675 onze K
enquêtent	1119 K pour vous
enquêtes	1119 nos K
ensimmäinen	1023 K kuukausi
enthält	448 dieses element K daten
envíanos	869 K
epizódu	2166 K
erhvervsredaktør	343 er K
erhältlich	454 shop K
erişin	2414 K
erklärt	529 K
erklärte	529 K
erkände	2335 K
erzählen	526 K sie es weiter
erzählt	529 K
erzählte	529 K
escribió	872 K
escríbenos	818 K a	869 K
estimé	1121 a K
estás	781 ya que K aquí	781 ya que K por aquí
etkinleştir	2383 javascript'i K
evästeasetuksiasi	995 K
evästeet	995 K	1020 K
evästeitä	979 K
existují	278 K díky
explicó	872 K
expliqué	1121 a K
externého	2160 K obsahu
externí	260 K obsah
externího	260 K obsahu	260 obsah z K
externý	2160 K obsah
""", 'f': """
favoritkälla	2295 K
faça	1933 K um pix
felelősséget	30 nem vállal K
felhasználási	1229 K feltételek
feliratkozás	1222 K a hírlevélre	1222 hírlevél K
feliratkozásommal	1237 K
feliratkozással	1237 K
folosește	1950 K cookie
folytatásához	1220 a cikk K
fordítóval	1244 gépi K
forintért	1251 havi # K
formulára	2171 odoslaním K
formulário	1933 inscreva-se no K
formuláře	271 odesláním K
forrásként	1238 kedvenc K
fortæller	377 K
frågade	2335 K
férjen	1272 K hozzá
följ	2276 K oss på	2332 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2291 alla rättigheter K
fördere	526 K
fördermitglied	469 werde K	469 werden sie K
fördern	526 jetzt K	526 K sie
föredragen	2295 K källa
föredragna	2295 K källa
föreslog	2335 K
författare	2299 är K och
förklarade	2335 K
förklarar	2335 K
försvarade	2335 K sig
følg	319 K os på	374 K os	1715 K oss på	1773 K oss
første	356 K måned	376 K måned	1752 K måned	1775 K måned
független	1218 támogassa a K	1273 K sajtó
főszerkesztője	1242 K
""", 'g': """
gadā	1578 K
gazeteciliği	2428 bağimsiz K
gazeteciliğimiz	2428 K
gefällt	498 K ihnen, was sie	498 K dir, was du
gelmişken	2369 buraya kadar K
geöffnet	418 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2140 K
gridò	1405 K
gràcies	213 K a gent com tu	222 K a tu
grátis	1935 teste K
grâce	18 K à vous	1031 K à vos dons
gärna	2332 vill K höra från dig
går	303 før du K	1699 før du K
gåva	2262 ge en K i dag	2262 ge en K nu	2263 din K	2263 ge en K	2332 din K gör	2332 ge en K i dag	2336 K
gönderdik	2421 size bir e-posta K
gönderin	2414 K
göra	2333 K mer
göre	2430 K
görün	2414 K
göster	2414 K
gösterilmeden	2390 kaynak K
głosił	1858 K
głosiła	1858 K
głosiło	1858 K
głosuj	1840 K
głosujcie	1840 K
głównej	1831 na stronie K
gửi	2528 xin K về	2548 hãy K
""", 'h': """
használ	1228 cookie-kat K	1229 sütiket K
használat	1228 sütik K
heißt	529 K es
hinzufügen	440 bei google K
hirdették	1275 K
hirdetés	11 a K	11 K után
hjälp	2302 K av ai	2324 K av ai	2332 K oss
hjälper	2332 din gåva K
hjælp	346 K af ai	346 K fra ai	366 K af ai	374 vi har brug for din K	374 K os
hjælper	374 dit bidrag K
hlásal	301 K
hlásala	301 K
hlásá	301 K
hovorí	2199 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1275 K
hyödyntäen	996 tekoälyä K
hájil	301 K se
hájila	301 K se
häng	2332 K med i
häufiger	440 bei google K
hävdar	2335 K
håller	2331 läsare som K
hævder	377 K
hébergé	1065 ce contenu est K par
híreinket	1271 K
hírekben	1226 a google K	1238 google K
hírlevelére	1237 K
hírlevelünk	1273 K
hírlevelünket	1237 K
hírlevelünkre	1222 K	1272 iratkozzon fel K	1272 iratkozz fel K	1273 K
hírlevél	1276 K
hírlevélre	1272 iratkozz fel a K	1272 iratkozzon fel a K
hó	1274 ft/K
hónap	1251 első K	1274 első K
hören	522 K sie hier.
hører	1743 der du K
hükmetti	2430 K
hüüdis	913 K
hüüdsid	913 K
hűségidő	1261 K nélkül
hồng	2546 nhận hoa K
""", 'i': """
iecienītāko	1553 K avotu
ifølge	377 K	1776 K
illimité	1043 accès K	1111 en K
incorporó	831 se K a
independentă	1986 presa K
independência	1934 a K
indicó	872 K
indiqué	1121 a K
indrømmede	377 K
indrømmer	377 K
indépendance	1119 notre K
indépendant	1031 soutenez le journalisme K	1119 journalisme K	1119 média K
indépendante	1108 la presse K a	1119 presse K	1119 information K
información	808 sigue toda la K	808 siga toda la K	831 cubre la K	870 esta K
informację	1815 wyślij K
informațiilor	1956 preluarea K
informó	872 K
informē	1579 K
innehåll	2281 externt K	2301 externt K
innehållet	9 K
innrømmer	1776 K
innrømmet	1776 K
inquiète	1121 s'K
inquérito	35 nosso K
inscrição	1871 cancelar a K	1924 sua K foi
inscríbete	780 K
insändare	2300 skicka din K	2300 din K till	2300 skriva en K
intelektą	1520 dirbtinį K	1535 dirbtinį K
inteligencję	1837 przez sztuczną K
inteligencí	280 umělou K
intelligenciával	1244 mesterséges K készült	1263 mesterséges K
intégralité	1039 pour lire l'K
investigación	870 esta K
investigação	1934 esta K
investigație	1986 această K
investigațiile	1986 continua K
invítame	869 K a
invítanos	869 K a
ismételgette	1275 K
istediğiniz	2374 K zaman iptal	2429 K zaman iptal
izražavaju	2109 komentari K
içeriği	9 K
içeriğin	2399 harici K
išorinio	1518 K turinio
""", 'j': """
jautāja	1579 K
javasolják	1275 K
jesteś	1778 skoro już tu K	1778 skoro tu K
jugé	1121 a K
jurnalistă	1959 este K
jurnaliștii	1982 K noștri îți trimit	1986 K noștri
jälgi	910 K meid
jäljellä	1014 ilmaista juttua K
jäseneksi	1021 liity K
""", 'k': """
kanał	1856 nasz K
kannatusjäseneksi	1021 liity K
kanál	299 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2141 K
kedykoľvek	2146 odhlásiť sa môžete K
keresőben	1238 google-K
khoản	2514 bạn đã có tài K	2519 điều K sử dụng
không	2524 K sao chép
khẳng	2551 K định
kiabált	1275 K
kiabálta	1275 K
kiabálták	1275 K
kifogásolja	1275 K
kirjeessä	1024 luki K
kiáltott	1275 K
kiáltotta	1275 K
kiáltották	1275 K
kiến	2536 ý K của bạn sẽ
kliknutím	271 K na
kolačića	2100 K	2130 K
kolačiće	2100 K	2130 K
kolačići	2100 K
komentować	6 K	1804 aby K
komentár	6 pridať K	2169 pridajte K
komentára	2169 pridanie K	2169 vloženie K
komentátor	258 je K	258 , K
komentátorem	258 je K
komentátorkou	258 je K	2158 je K
komentátorom	2158 je K
komentář	6 přidat K
komentáře	6 pro přidání K	269 vložení K	269 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	996 K
konferencję	1820 naszą K
konuştu	2430 diye K	2430 K
kopírovanie	2151 K obsahu bez	2151 K je zakázané
kopēšana	1552 K bez
korespondentką	1816 jest K
korespondentė	1517 K
korábban	1270 K itt írtunk	1270 K ebben a cikkben írtunk
krzyczał	1858 K
krzyczała	1858 K
krzyknął	1858 K
krzyknęła	1858 K
krävde	2335 K
krævede	21 K felter er	377 K
krönikör	2299 är K
kulturalną	1824 K dyskusję
kulturredaktör	2299 är K
kulturredaktør	343 er K	1738 er K
kumppanuuslinkkejä	1008 K
kvíz	267 náš K	2168 náš K
kvíze	2168 našom K	2168 v K
kvízu	267 našem K	267 v K
kyltissä	1024 luki K
kysyivät	1024 K
kávéra	1274 K
käyttää	977 tämä sivusto K
käyttöehdot	1003 hyväksyt K
kérdezte	1275 K
kérdezték	1275 K
kérdőívünket	35 K
kért	1275 K
kérte	1275 K
kérték	1275 K
können	526 K sie uns
könyörgött	1275 K
könyörögtek	1275 K
köszönjük	1272 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1226 K minket	1272 K minket
követelte	1275 K
követelték	1275 K
közlése	1262 nélküli K tilos
közölte	1275 K
kúpte	2196 si K
kündigte	529 K an
künstlichen	458 K stimme vorgelesen	458 K stimme vertont
künstlicher	515 mithilfe von K
küpsised	890 K
küpsistega	890 K	909 K
küsis	913 K
kč	273 za # K	273 od # K	300 od # K
kļūsti	1576 K par
křičel	301 K
křičela	301 K
křičeli	301 K
kể	2551 K
""", 'l': """
labākie	1572 K raksti tavā
lamentó	872 K
lançait	1121 K
lasītu	1543 lai K tālāk
lasītāji	1577 mūsu K
lasītājiem	1577 mūsu K
lejupielādē	1576 K
leverandør	1740 ekstern K
leverantör	2301 extern K
leído	863 has K tus #
lietotnē	1562 K
linkistä	1007 lisää tästä K
lisäsi	1024 K
liên	2548 hãy K hệ
lucrează	1959 K în presă
lunedì	17 ogni K
lună	1987 pe K
luận	6 để bình K	2536 bình K của bạn sẽ
lájkolj	1226 K minket
lákal	301 K
läget	2310 koll på K
lähdet	963 ennen kuin K
läsa	2313 du kan K mer	2313 kan du K mer	2313 K mer om	2333 fri att K
läsare	36 våra K	2311 våra K	2333 våra K
läsarna	18 tack vare K
läser	2332 tack för att du K
läsning	0 min K
lästid	0 K
låst	370 K for	1769 K for	2328 K för
læser	374 tak fordi du K
læserbrev	344 skrive et K	344 send dit K
læsere	36 vores K	375 vores K
læseres	355 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	791 K de notas
límites	788 sigue leyendo sin K
lòng	2528 vui K gửi về	2548 vui K gửi	2548 vui K gọi
löd	2335 K
lød	377 K	1776 K
lūdza	1579 K
lập	2539 ủng hộ báo chí độc K	2549 báo chí độc K
""", 'm': """
magyarázta	1275 K
mailovú	2171 e-K adresu
mainoslinkkejä	37 K	1008 K
manhãs	17 todas as K
masintõlke	892 K abil
materiał	9 ten K
matéria	20 ler esta K	1867 esta K é só	1929 para ler esta K	1934 esta K
matérias	1901 limite de K
matí	221 rep cada K
mawiał	1858 K
mawiała	1858 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1275 K
megszakítása	21 válasz K
meidän	1021 tue K
meitä	1005 tukea K	1005 tue K	1021 tue K	1021 auta K
menționat	1988 a K
mesačne	2198 K
mesečno	2140 K	2256 K
mesélte	1275 K
miesiąc	1857 za K
miesięcznie	1857 K
miễn	15 bài K phí	2541 hết số bài K phí	2550 dùng thử K phí
mjesečno	2140 K
modération	1102 charte de K	1102 K par la rédaction
mokė	1540 K
mondták	1275 K
mostrará	788 este mensaje se K en
multó	872 K
mulțumim	1985 K că ne citești
munkatársa	1242 K
munkánk	1273 K
munkánkat	1218 támogasd K	1218 támogassa K	1249 K	1272 támogasd K	1272 támogassa K	1273 K
myönsi	1024 K
másodközlés	1235 K
märkis	913 K
määräsi	1024 K
mån	2312 kr/K	2334 kr/K
månad	2265 testa en K	2312 en K för	2332 testa en K	2334 per K	2334 varje K
månaden	2312 första K	2334 i K	2334 första K
månader	2312 K för #	2332 testa # K
månadsgivare	2332 bli K
måned	309 prøv en K	356 i # K	374 prøv en K	376 pr. K	1752 en K for	1773 prøv en K	1775 per K
måneden	376 om K	1775 i K
måneder	356 i # K	1752 K for #
média	1119 notre K
mês	1934 até o fim do K	1935 por K	1935 ao K
míní	301 K
mówi	1858 K
mówili	1858 K
mówił	1858 K
mówiła	1858 K
môžete	2167 článok si K
müşterimiz	2425 K
mācīja	1579 K
mākslīgais	1559 K intelekts
mēnesis	1578 pirmais K
mēnesī	1578 K
mėgstamiausią	1513 K
mėnesį	1539 per K
měsíc	273 první K	300 za K	300 první K
měsíčně	300 K
můžete	266 článek si K
mạnh	2551 nhấn K
""", 'n': """
nabádal	301 K
nabádala	301 K
naléhal	301 K
namawiał	1858 K
namawiała	1858 K
napisał	1858 K
napisała	1858 K
napište	257 K nám	290 K na	298 K nám
napísal	2199 K
napíšte	2157 K nám	2157 K, prosím	2190 K na	2196 K nám
naročilo	2229 hvala za K
naročite	2204 K se na naše	2254 K se
naročnik	2203 že K
naročnike	2210 samo za K	2210 le za K
naročniki	2242 lahko berejo le K	2242 berejo samo K	2258 K
naročnikom	2203 dostopen le K	2203 na voljo K	2203 na voljo samo K	2203 na voljo le K	2242 dostopna le K	2242 dostopna samo K	2242 dostopen le K	2242 dostopen samo K
naročnina	2230 K	2258 K
naročnino	2230 z K	2252 z K
narzędzi	1837 przy wsparciu K ai
naujienlaiškio	1525 K
naujienlaiškis	1538 mūsų K	1541 K
naujienlaiškį	1506 mūsų K	1525 K	1537 užsisakykite K	1538 mūsų K
navođenja	2115 bez K izvora
navođenje	2115 uz K izvora
nawoływał	1858 K
našeho	263 do K týmu	263 K e-shopu
našem	2104 K timu
našich	289 K zpráv	2189 K správ
neatkarīgu	1576 atbalsti K
nekünk	1272 segíts K	1272 írjon K	1272 írj K	1272 jelezd K	1273 K adód
nemokamą	1529 K paskyrą
neobmedzený	2145 K prístup
neodpovídá	30 K za
neomezený	253 K přístup
neomezeně	230 K číst
nepriklausomą	1527 paremkite K žurnalistiką	1537 paremkite K	1538 K žurnalistiką
newsissä	988 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	298 podpořte K
nezávislá	299 K média
nezávislé	2197 K médiá
nezávislú	2196 podporte K
ngoài	2531 nội dung bên K
nguồn	2526 K ưu tiên	2526 K tin ưu tiên	2547 ghi rõ K
nhiệm	2536 chịu trách K về nội dung bình luận
nhân	2532 trí tuệ K tạo
nhấn	2548 K vào đây
nhận	2515 đăng ký K bản tin	2515 đăng ký K tin	2519 chấp K tất cả	2548 đăng ký K
nhập	24 đăng K	2514 đăng K để	2514 vui lòng đăng K	2548 đăng K để
niedostępny	1817 materiał wideo jest K
niezależne	1855 wesprzyj K	1855 wspieraj K	1856 K media
niezależność	1856 K
niezależną	1856 jesteśmy K
noastră	1986 munca K
nolēma	1579 K
norāda	1579 K
notificações	14 as K	1877 ative as K	1877 ativar K	1877 receba K
notificările	14 K	1947 activează K
notifikácie	2170 K
notícia	1934 esta K
notícias	1871 receba as K	1871 receba K	1880 siga as últimas K
novinařina	299 naše K
novinařinu	299 nezávislou K
novinár	2158 je K	2158 , K
novinári	2197 naši K
novinárka	2158 je K	2158 , K
novinárkou	2158 je K
novinárom	2158 je K
novinář	258 je K	258 , K
novinářem	258 je K
novináři	299 naši K
novinářka	258 je K	258 , K
novinářkou	258 je K
novičke	2204 na e-K
novičnik	2211 K	2211 e-K	2255 naš e-K	2258 K
novičnika	2211 K
nusprendė	1540 K
nášho	2164 do K tímu
nächste	21 in diesem browser für die K	526 sind sie der K
nói	2551 K
năm	2550 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	263 našem K
obegränsad	2268 K tillgång
obećala	2141 K
obećao	2141 K
obiecał	1858 K
obiecywał	1858 K
obligāta	1552 atsauce K
oblíbené	255 K zdroje
oblíbených	255 K zdrojů
oblíbenými	255 K zdroji
obrigatórios	21 campos K são	1889 campos K são
obveščanje	2229 na naše K
obľúbené	2155 K zdroje
obľúbených	2155 K zdrojov
obľúbenými	2155 K zdrojmi
odebírat	288 chcete K
odebírejte	234 K náš	294 K	298 K
odemkněte	230 K si
odhlásit	235 K se můžete kdykoli
odoberať	2188 chcete K
odpoveď	21 zrušiť K
odpovídal	301 K
odpověděl	301 K
odpověděla	301 K
odpověď	21 zrušit K
odpowiadał	1858 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1858 K
odpowiedziała	1858 K
odražavaju	2109 komentari K	2109 komentari ne K
odídete	2153 kým K
ofereça	1867 K este artigo
ograniczeń	1784 czytaj bez K	1784 czytaj więcej bez K
ogłosił	1858 K
ogłosiła	1858 K
oikaisupyynnöt	999 K
oikaisupyyntö	999 K
olvashatják	1269 csak előfizetők K
olvasási	0 K idő
olvasóiból	1249 K él
olvasóink	36 K	1273 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	869 danos tu K
ordenó	872 K
ordonné	1121 a K
ortakliği	2411 iş K linkleri
orzekł	1858 K
osobních	251 ochrany K údajů	251 ochraně K údajů
osobných	2160 K údajov
ostrzegał	1858 K
ostrzegała	1858 K
ostrzegł	1858 K
otrzymywać	1845 chcesz K
oznámení	14 K
oznámil	301 K	2199 K
oznámila	301 K	2199 K
ozvěte	257 K se nám	298 K se nám
""", 'p': """
padėkite	1537 K mums
pageidaujamą	1513 K šaltinį
paklausė	1540 K
palīdzi	1566 ziedo un K	1576 K mums
palīdzību	1559 mākslīgā intelekta K	1574 mākslīgā intelekta K
parašykite	1537 K mums
parsisiųskite	1537 K
participación	819 normas de K
partnerské	276 K odkazy	2176 K odkazy
partneři	241 my a naši K
pastā	1564 e-K
patronką	1835 zostań naszą K
patrões	1934 sem K
paylaşin	25 K	2414 K
paziņoja	1579 K
paziņojumus	1563 K
państwa	1815 czeka na K
pašte	1525 jūsų el. K
pažadėjo	1540 K
periódico	870 este K	870 nuestro K
permanència	223 sense K
personvernerklæring	1720 K
phê	2539 mời bạn một ly cà K
phóng	2528 liên hệ K viên	2530 là K viên báo	2530 là K viên của
phút	0 K đọc
pidió	872 K
pidätetään	984 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1858 K
pisała	1858 K
pišite	2097 K nam	2129 K nam na	2129 K na	2138 K nam	2216 K nam	2216 K na	2246 K nam na	2246 K na	2254 K nam
piškotke	2219 K	2247 K
piškotki	2219 K
piškotkov	2219 K	2247 K
pište	290 K na	290 K nám na
plakáton	1275 állt a K
plânge	1988 se K
pochází	260 obsah K
podcastów	1821 K
podcastů	265 K
podcaście	34 naszym K
podkreśla	1858 K
podporovatelé	299 naši K
podporují	299 nás K
podpoře	299 díky K
podpořte	278 K	298 K nás	298 K naši	298 K naše	298 K mě
podrška	2138 vaša K
podrške	2116 bez vaše K	2139 vaše K
podršku	2138 vašu K
podržite	2116 K	2138 K nas	2138 K naš
podľa	2199 K
poinformował	1858 K
poinformowała	1858 K
pokračovanie	2145 pre K v čítaní
pokračování	230 K je dostupné	276 K článku níže
pokračuje	276 článek K	276 text K	2176 článok K	2176 text K
pokračujte	230 K ve čtení s
política	201 K de galetes	816 K de cookies	1887 K de cookies	1903 cobre K
pomocí	280 K ai
pomocą	1837 z K ai
pomoć	2138 vašu K
pomóż	1855 K nam
pomôžte	2196 K nám
poprosił	1858 K
poprosiła	1858 K
poprosiło	1858 K
poručila	2141 K
poručio	2141 K
poslední	287 K článek zdarma	287 K článek, který můžete
posledný	2187 K článok zadarmo
poslušajte	2245 K nas
postafiókjába	1222 K
postaládádba	1237 a K
postaládájában	1237 ön K
posílat	271 nechte si K
posílejte	257 K nám
potřebujeme	298 K vaši pomoc	298 K vaši podporu
používame	2160 K cookies
používá	241 tento web K
používáme	241 K cookies
powiedział	1858 K
powiedziała	1858 K
powtarzał	1858 K
powtarzała	1858 K
pozostało	1784 K # %	1784 K #%
pořadatelé	301 zvou K
pošaljite	2097 K nam	2097 K na	2138 K nam
pošlete	257 K nám	298 K nám
pošlite	2157 K nám	2196 K nám
pošljite	2216 K nam	2216 K jo nam	2216 K na	2254 K nam
požádal	301 K
požádala	301 K
pracę	1856 naszą K
pranešimus	1524 K
pranešė	1540 K
prašė	1540 K
predchádzajúceho	2191 bez K súhlasu
predplatiteľ	2145 už ste K	2145 ste K
predplatiteľom	2152 K	2196 staňte sa K
predplatiteľov	2152 pre K
predplatné	2145 už máte K	2173 K	2196 kúpte K	2196 kúpte si K	2200 K
predplatného	2173 K
predplatným	2173 K	2194 s K
preferată	1957 sursă K
preferované	255 K zdroje	2155 K zdroje
preferovaný	255 K zdroj	2155 K zdroj
preferovaných	255 K zdrojů	2155 K zdrojov
preferovaným	255 K zdrojem	2155 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1784 tylko dla K	1843 tylko dla K
prenumeratą	1829 z K
prenumeratę	1784 masz już K	1829 zamów K	1829 kup K	1829 wykup K
preporučila	2141 K
preporučio	2141 K
prečítate	2145 celý článok si K
pridružite	2138 K se našoj	2138 K im se	2254 K se nam
pridržana	2089 sva prava K
pridržane	2209 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1540 K
prihlásenie	2146 ďakujeme za K	2171 ďakujeme za K
prihlásení	2173 po K
prihlásením	2171 K súhlasíte
prihláste	24 K	2145 K sa a čítajte	2196 K sa na odber
prihvaćate	2111 prijavom K
pripažino	1540 K
programėlėje	1523 K
programėlę	1523 K
prohlásil	301 K
prohlásila	301 K
prohlížeč	10 váš K
pronađite	2127 K nas
proposé	1098 conçu et K par
prosił	1858 K
prosiła	1858 K
pročitali	2082 da biste K
pročitate	2080 da K cijeli	2080 da K ceo
prośbę	1778 mamy do ciebie K	1778 mamy małą K
prošnjo	2213 imamo majhno K	2213 majhno K
prywatności	1800 polityka K	1800 polityce K
przeczytać	1784 aby K cały	1784 aby K ten artykuł
przeczytałaś	1824 dziękujemy, że K
przeczytałeś	1824 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1781 K nam #%	1855 K nam	1855 K #
przekonywał	1858 K
przekonywała	1858 K
przesyłajcie	1815 K
prześlij	1815 K nam	1815 K je do nas	1855 K nam
przyznał	1858 K
przyznała	1858 K
przyślij	1815 K nam	1815 K je do nas	1855 K nam
práca	2197 naša K
práce	299 naší K
práci	299 naši K
prácu	2197 našu K
précisé	1121 a K
préférée	1088 source K
préférées	1088 sources K
prévient	1121 K
príspevky	2169 K v diskusii
príspevok	2196 váš K
próxima	1934 nossa K
průzkumu	35 našeho K
ptá	301 K se
pubblicità	11 la K	1350 blocco della K	1403 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1242 K
publicité	11 la K	11 cette K	1063 bloqueur de K	1063 bloqueurs de K	1119 sans K
publicités	1063 bloqueur de K
publicystką	1816 jest K
publicystą	1816 jest K
publikování	248 K nebo šíření
publiée	22 ne sera pas K	1068 votre adresse e-mail ne sera pas K
pytał	1858 K
pytała	1858 K
pytały	1858 K
pytań	1823 na kilka K
pyyntö	963 pieni K
pyysivät	1024 K
pásale	869 K esta
päevakokkuvõte	897 K
päätoimittaja	993 K
päätti	1024 K
påminde	2335 K
pénzbe	1273 K kerül
pénzéből	18 olvasók K
písemného	249 bez K souhlasu
písomného	2191 bez K súhlasu
píšte	2190 K na	2190 K nám na
pódcast	34 nuestro K	870 nuestro K
pārpublicēšana	1546 K bez	1552 K bez
přebírání	248 K článků
předchozího	249 bez K souhlasu	292 bez K souhlasu
předplatitel	230 už jste K	230 jste K
předplatitele	252 pro K
předplatitelem	298 staňte se K
předplatitelé	286 jen K	286 pouze K	286 najdou K	286 přečtou K	299 naši K	302 K
předplatitelům	252 K	286 pouze K	286 jen K
předplatné	230 koupit K	231 už máte K	273 K	302 K
předplatného	273 K
předplatným	230 dostupné s K	273 K	295 s K
předplaťte	232 K si	298 K si
přehrání	260 K videa
přečíst	230 zbývá vám K
přidejte	289 K si nás	298 K se	298 K se k nám
přihlaste	24 K	230 K se a čtěte	234 K se k odběru	298 K se k odběru
přihlášení	271 děkujeme za K	273 po K
přihlášením	271 K k odběru	271 K souhlasíte
připomněl	301 K
připustil	301 K
přispějte	278 K	298 K	298 K i vy
přiznal	301 K
přiznala	301 K
přiznává	301 K
příspěvek	298 váš K
příspěvku	260 zobrazení K
příspěvky	269 K v diskusi
""", 'q': """
quyên	2548 K góp ngay	2552 K góp
quyền	2524 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1858 K
radziła	1858 K
radí	301 K
rakstīja	1579 K
rappelé	1121 a K
rašykite	1537 K mums
rašė	1540 K
reclamă	11 K
reconoció	872 K
recordó	872 K
recunoaște	1988 K
redacció	212 la K t'envia	222 la nostra K
redacción	859 la K te envía	870 nuestra K
redacția	1982 K îți trimite	1986 K noastră
redakcję	1855 wesprzyj K
redaktorką	1816 jest K
redaktorė	1517 K
redaktör	2299 är K för	2299 är K på	2299 är politisk K
redaktør	343 er K på	343 er K for	343 er politisk K	1738 er politisk K	1738 er K i	1738 er K for
redação	1924 a K envia	1934 nossa K
refusé	1065 K le dépôt
registrácii	2173 po K
registráciou	2171 K súhlasíte
registráciu	2171 ďakujeme za K
regisztrálj	1272 K
regisztráljon	1272 K
regisztrálnia	1269 K kell
regístrate	788 K gratis	789 K para
reinhören	454 jetzt K:
rejestrując	1826 K się
reklamlänkar	2314 K
reklamą	11 K
reklám	2197 bez K
reklámok	1273 K nélkül
reportaż	1856 ten K
reporterką	1816 jest K
reportér	258 , K	2158 , K
reportérem	258 je K
reportérka	258 , K	2158 , K
reportérkou	258 je K	2158 je K
reportérom	2158 je K
reproducció	195 prohibida la K	220 K sense permís
reproducción	828 prohibida su K	828 prohibida la K
reprodução	1899 proibida a K	1899 K proibida	1932 K permitida desde	1932 K é permitida desde
republié	1078 K avec	1116 cet article est K
repórter	1903 é K
responsabilità	30 K di
reveló	872 K
rezervăm	29 ne K dreptul
riêng	2519 chính sách quyền K tư	2541 dành K cho thuê bao	2547 quan điểm K của tác giả
rovatvezetője	1242 K
ročne	2198 K
ročně	300 K
rät	529 K
rätta	2305 K fel
rättar	2305 vi K fel
räumte	529 K ein	529 K der	529 K die
rääkis	913 K
råber	377 K
råbte	377 K
rådde	2335 K
rådede	377 K
réagir	1069 pour K
réagissez	1118 K à
réalisation	1098 n'a pas participé à la K
rédacteur	1081 est K
rédaction	1081 a rejoint la K	1098 n'a pas participé à sa K	1107 la K vous	1111 pour soutenir la K	1118 soutenez la K	1118 alertez la K	1119 notre K
rédactrice	1081 est K
régulièrement	1081 collabore K
réponse	21 annuler la K
répétait	1121 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1039 cet article est K	1039 ce contenu est K	1039 article K
réservée	1039 K à nos abonnés	1039 la suite est K	1041 K aux abonnés
réservés	1041 K aux abonnés	1078 tous droits K
résiliable	1120 K à tout moment
részesített	1238 előnyben K forrásként
röst	2302 ai-K
răspuns	1988 a K	1988 au K
răspunsul	21 anulează K
rằng	2551 viết K	2551 cho K
""", 's': """
sacīja	1579 K
sadržaj	9 ovaj K	2100 vanjski K	2100 spoljni K
sadržaja	9 ovog K	2100 vanjskog K	2100 prikaz ovog K	2100 prikaz K
sakė	1540 K
sanctionné	1121 a K
sandučić	2083 u vaš K
sandučiću	2083 u vašem K	2111 vašem K
sbírka	302 K
schließen	387 K sie ein abo	526 K sie ein abo
schránke	2146 vašej K
schránky	234 do vaší K	2146 do vašej K
sdílejte	25 K
segítsen	1272 K, hogy
segítségedre	1272 szükségünk van a K
según	872 K
sentenció	872 K
sería	860 sin ti no K
sesión	24 inicia K	24 inicie K	788 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1933 inicie K
señaló	872 K
sfătuia	1988 K
sfătuiește	1988 K
sfătuit	1988 a K
sisällön	9 K	995 ulkoisen K
sisältö	967 tämä K on vain
sisältöä	995 ulkoista K
sjefredaktør	1738 er K
sjöng	2335 K
skarży	1858 K
skarżył	1858 K się
skrzynkę	1787 na twoją K	1787 na swoją K	1826 K mailową
slobodné	2196 podporte K
slobodnú	2196 podporte K
slušajte	2127 K nas
slíbil	301 K
slíbila	301 K
sondę	1823 naszą K
sonuçlarinda	2393 google arama K
sorumluluğu	30 K
souborů	250 K cookie
souhlasíte	271 e-mailu K	271 odesláním K	271 registrací K
soạn	2528 về hộp thư của tòa K	2539 hãy ủng hộ tòa K	2547 bằng văn bản của tòa K	2549 tòa K
spolupráci	276 ve K s partnerem	2176 v K s partnerom
sporočite	2216 K nam
sportkrönikör	2299 är K
sportsredaktør	343 er K
spracovaním	2171 K osobných údajov
sprijiniți	1985 K
sprijină	1985 K-ne
správach	2156 google K
správy	2156 google K
stellenbörse	453 in unserer K
straipsnį	1536 šį K	1538 visą K
stronę	1846 naszą K
stwierdził	1858 K
stwierdziła	1858 K
stáhněte	298 K si naši	298 K si náš
stálo	301 K na	301 K ve	301 K v
står	30 K för	377 K der på	1776 K det på	1776 K det i	2335 K det på
stöd	2262 med ditt K	2332 K oss	2332 K vår	2332 ditt K
stödja	2311 K oss med
stödmedlem	2332 bli K
stödprenumerant	2332 bli K
stötta	2311 K oss med	2332 K oss	2332 K vår	2332 K vårt
støt	355 K os	374 K os	374 K med
støtt	1773 K oss	1773 K vår
støtte	306 med din K	306 vi har brug for din K	355 K os med	355 din K gør	374 din K	374 bliv K	1702 med din K	1751 K oss med	1773 din K
støtteabonnent	1773 bli K
støttemedlem	374 bliv K	1773 bli K
stāstīja	1579 K
stěžuje	301 K
subscripció	225 K
subskrybentów	1784 tylko dla K	1784 dostępna dla K	1784 dostępne dla K	1843 tylko dla K
subskrypcją	1829 z K	1851 z K
subskrypcję	1784 kup K	1784 masz już K	1826 dziękujemy za K	1829 wykup K	1855 kup K
suosikkilähteeksesi	988 K
suosikkilähteeksi	988 K
sursă	1981 link activ către K
suscripción	788 ya tengo una K	869 cambia tu K	873 K
suscríbase	869 K
suscríbete	788 K para	788 K por	788 K en	795 K al boletín	869 K
susțin	1973 care ne K lunar	1986 ne K lunar
susține	1985 K-ne	1985 K presa	1988 K că
susținerea	1985 K ta
susțineți	1985 K-ne
svarīgākie	1575 nedēļas K
svarīgākās	1575 nedēļas K
svěřte	257 K se nám
szerkesztője	1242 K
szerkesztőségünk	1273 K
szerkesztőségünknek	1273 K
szerzője	1242 külső K
szólított	1275 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2312 tills du K upp	2335 K
sähköpostiin	970 suoraan K
sähköpostiisi	971 K
sähköpostillasi	1020 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	971 K
sélection	1107 K d'articles
sélections	1039 ajouter l'article à vos K
síganos	808 K en
síguenos	808 K en	869 K
sõltumatut	910 toeta K
sõnul	913 K
sök	2326 K nu
sökresultat	2295 K på google
söyledi	2430 K
söylediler	2430 K
söylüyor	2430 K
søg	368 K nu
søgeresultater	339 K på google
søgning	339 google-K
søk	1767 K nå
søkene	1734 google-K dine
søkeresultatene	1734 K dine på google
súhlasu	2191 bez K
súhlasíte	2171 odoslaním K
súmate	869 K al
süresi	0 okuma K
sütik	1243 K
sütiket	1243 K
săptămână	17 o dată pe K	1987 pe K
sīkdatnēm	1557 K	1575 K
sống	2539 nuôi K tờ báo	2539 bạn đọc nuôi K
""", 't': """
találatok	1238 google-K
tanácsolja	1275 K
tanácsolják	1275 K
tanácsolta	1275 K
tanácsolták	1275 K
tanította	1275 K
taşiyin	2414 K
teigė	1540 K
tekemään	1022 K sitä
tekijänoikeus	984 K suojaa
tekoäly	996 tehnyt K
tekoälyllä	996 K
tekoälyn	996 K avulla	996 K tekemä
tekoälyä	996 käyttää K
telefonā	1563 savā K
tesszük	22 nem K közzé
textům	285 ke všem K
teşekkürler	2427 okuduğunuz için K
thiết	2547 không nhất K phản ánh quan điểm
thuê	2541 dành cho K bao	2541 đã là K bao	2552 K bao
thuộc	2524 bản quyền K
thành	2514 dành cho K viên	2538 bạn đã đăng ký K công	2548 trở K thành viên
tháng	2541 đọc miễn phí trong K	2550 mỗi K	2550 hàng K	2550 K đầu
thích	2526 nguồn tin ưa K	2526 nguồn yêu K
thông	14 K báo	2517 bật K báo	2517 nhận K báo	2528 bạn có K tin	2528 bạn đọc cung cấp K tin	2547 khi phát hành lại K tin	2548 bật K báo
tilføjede	377 K
tillgång	2332 få fri K
tillåtet	2323 inte K att återge
tiếng	2536 K việt có dấu
tiếp	2514 để K tục đọc	2514 để đọc K	2539 K sức cho báo chí	2541 để K tục đọc	2548 đăng ký để đọc K	2548 hãy K sức
tjänst	2259 en liten K att be
tjänsten	2326 sök K
továbbolvasáshoz	1220 a K
toàn	20 K bộ bài	2514 để đọc K bộ	2514 đọc K bộ bài	2541 để đọc K bộ bài	2548 đăng ký để đọc K bộ
tražila	2141 K je
tražili	2141 K su
tražio	2141 K je
tretích	2160 cookies K strán
treści	9 tej K	1829 dostęp do K
treść	9 tę K
trên	2517 theo dõi K
trước	2536 K khi đăng
trường	21 các K bắt buộc
tudósítója	1242 K
turpinātu	1543 lai K lasīt
tuần	17 mỗi K	2538 bản tin hằng K của	2538 bản tin hàng K của	2550 mỗi K
tvrdí	301 K
työmme	1022 K
työtämme	1021 tue K	1022 K
tájékoztató	1229 adatvédelmi K
támogass	1272 K minket
támogasson	1272 K minket
támogathat	1249 K minket
támogatása	1249 K nélkül	1249 olvasók K nélkül	1272 az ön K
támogatásod	1272 a te K
támogatásából	1249 olvasóink K
támogatásával	1252 partnerünk K
támogatónk	1249 legyen ön is K	1249 legyél te is K
täglich	395 K per mail
tähtsamad	909 nädala K
tärkeimmät	1020 K jutut
tästä	1007 lisää K
täällä	963 kun kerran olet K
täältä	1007 lisää K
téléchargez	1026 K
töltsd	1272 K le
týden	17 každý K
týdně	300 K
týždenne	17 raz K
tłumaczy	1858 K
tłumaczył	1858 K
tłumaczyła	1858 K
třetích	260 cookies K stran
""", 'u': """
uafhængigt	375 K medie
ubegrænset	312 K adgang
udostępnij	25 K
ukarał	1858 K
ulaşin	2395 bize K	2414 K
ulaşmak	2395 yazara K
unabhängig	507 K von unserer redaktion	507 von unserer redaktion K	520 damit wir K bleiben	527 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1368 insegna all'K
unterstütze	383 K unsere arbeit	383 K uns mit	526 K uns	526 K unsere	526 K mich	526 K meine
unterstützen	383 K sie unsere arbeit	383 K sie uns mit	383 mit einer spende K	383 können sie uns K	526 K sie uns	526 K sie unsere	526 sie können das K	526 freiwillig K	526 K sie mich	526 K sie meine	526 K uns
unterstützt	413 ihr browser K	526 K uns
unterstützung	379 ihre K	379 mit ihrer K	469 ihrer K	469 deiner K	515 mit K von ki	526 mit deiner K	526 deine K	526 eure K
upozornění	238 zapněte si K	270 K
upphovsrätt	2291 skyddat enligt lagen om K
upphovsrättslagen	2291 skyddat enligt K
uprednostňované	2192 K zdroje
uprednostňovaný	2192 K zdroj
uprednostňovaných	2192 K zdrojov
upřednostňované	293 K zdroje
upřednostňovaný	293 K zdroj
upřednostňovaných	293 K zdrojů
uredništva	2209 brez dovoljenja K	2209 brez soglasja K
uredništvo	2223 v naše K	2255 naše K
uredništvu	2216 pišite K
urmărește	1946 K-ne pe	1946 K-ne și pe	1947 K știrile	1985 K-ne
urmăriți	1946 K-ne pe	1985 K-ne
utilização	1887 K de cookies
utilizează	1949 K cookie
utilizăm	1949 K cookie
utánközlés	1235 K
uutislähteeksesi	988 ensisijaiseksi K
uutislähteeksi	988 ensisijaiseksi K
uznał	1858 K
uznała	1858 K
uzsvēra	1579 K
użyciu	1837 przy K ai
użytkowników	1824 opiniami K
używamy	1799 K plików cookie
užsisakykite	1503 K prenumeratą
""", 'v': """
vašeho	234 do K e-mailu
vedieť	2157 dajte nám K
venerdì	17 ogni K
verhängte	529 K
versión	2 K en audio
verstärkung	453 suchen K
versão	2 K em áudio
vervielfältigung	429 K nur mit
veröffentlicht	22 wird nicht K	418 deine e-mail-adresse wird nicht K	418 ihre e-mail-adresse wird nicht K
veröffentlichung	483 seit der K geändert	483 seit K geändert
već	2094 kad ste K tu	2140 K od
vidéo	9 cette K
virheensä	999 korjaa K
viên	2530 là biên tập K của	2541 dành cho hội K
viết	2548 hãy K thư	2549 bài K này	2551 ông K	2551 bà K
você	18 sem K	1934 sem K
vollständigen	387 K artikel lesen
volontär	443 ist K
volontärin	443 ist K
vprašalnik	2226 K
vyhradené	2151 všetky práva K	2151 autorské práva sú K
vykřikl	301 K
vykřikla	301 K
vypočuť	2167 si môžete K
vysvetľuje	2199 K
vysvětlil	301 K
vysvětlila	301 K
vysvětloval	301 K
vysvětlovala	301 K
vysvětluje	301 K
vytvořila	280 K ai
vyzýval	301 K
vyzývala	301 K
vyzývali	301 K
vyzývá	301 K
vyžadované	21 K informace	21 K polia
válaszolta	1275 K
válaszolták	1275 K
vás	278 bez K by	299 bez K by	2178 bez K by	2197 bez K by
väitis	913 K
väitti	1024 K
väittää	1024 K
välise	890 K sisu
vårt	1710 meld deg på K
védekezett	1275 K
véli	1275 K
vídeo	9 este K
vďaka	2197 K vám
vēlamo	1553 K avotu
vēstkopai	1564 K
vēstulei	1564 ziņu K
vědět	257 dejte nám K	298 dejte nám K
všetkým	2185 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2164 náš K
webinář	263 náš K
według	1858 K
weißt	442 K du mehr
wezwał	1858 K
wiadomościach	1846 google K
wołali	1858 K
wołał	1858 K
wołała	1858 K
wpłata	1835 każda K	1855 twoja K
wpłatom	1856 dzięki K
wpłać	1855 K
wspierającym	1855 zostań K
współpracy	1832 we K z partnerem
wyjaśnia	1858 K
wypisać	1787 K się w każdej chwili
wyrażam	1788 K zgodę na
wyślij	1815 K nam	1815 K je do nas
wzywał	1858 K
wzywała	1858 K
wöchentlichen	398 K newsletter
właściciela	1856 nie mamy K
""", 'y': """
yazdiğimiz	2424 daha önce K haber
yazmişti	2430 diye K
yhteistyössä	1008 K mainostajan
yönetmenidir	2397 genel yayin K
""", 'z': """
zaakceptować	1817 K pliki cookie
zaapelował	1858 K
zaapelowała	1858 K
zachęcali	1858 K
zachęcano	1858 K
zachęcał	1858 K
zachęcała	1858 K
zadaním	2171 K e-mailu
zadržana	2089 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	271 K e-mailu
zagłosuj	1840 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2116 K vama	2139 K vama
zakázané	2151 šírenie je K
založte	298 K si účet
zamknutý	2145 článok je K
zamčený	230 článek je K
zapisując	1826 K się
zapowiedział	1858 K
zapowiedziała	1858 K
zapytał	1858 K
zapytała	1858 K
zastrzeżone	1810 wszelkie prawa K	1810 wszystkie prawa K
zawołał	1858 K
zawołała	1858 K
zašlete	257 K nám
zašlite	2157 K nám
zaželen	2249 K vir
zaželene	2249 K vire
zaželeni	2249 K vir
zbiórka	1859 K
zbývá	230 K vám # %
zdieľajte	25 K
zespołu	1820 do naszego K
zewnętrzna	1817 treść K
zewnętrzne	9 treści K	1799 treści K	1817 treści K
zewnętrznej	9 treści K	1817 treści K
zewnętrznych	9 treści K
zgłoś	1815 K go nam	1855 K nam
ziņas	1575 mūsu K
znać	1847 daj nam K	1855 daj nam K
zněl	301 K
zněla	301 K
znělo	301 K
zobrazení	260 K tohoto obsahu	260 K obsahu
zostań	1855 K z nami
zpracováním	235 souhlasím se K	242 K osobních údajů
zprávy	256 google K
zprávách	256 google K
zpívali	301 K
zugänglich	470 frei K
zunächst	429 dieser artikel erschien K
zurück	499 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2193 K
získávejte	294 K
zł	1829 za # K	1829 od # K	1857 od # K
złotówka	1835 każda K	1856 każda K
""", 'á': """
állt	1275 ez K
állítja	1275 K
""", 'ä': """
ägare	2311 inga rika K
ähnliches	442 K erlebt
ändå	2259 nu när du K är här
äpp	895 K
äppi	895 K
""", 'å': """
åndsverkloven	1730 beskyttet av K
året	376 om K
återges	2291 får inte K
""", 'ç': """
çalişmak	2401 bizimle K
çalişmalarimiz	2428 K
çağrisinda	2430 K bulundu
çerezler	2383 K kullan
çerezlere	2399 K
çerezleri	2383 K kullan	2399 K	2425 K kabul
çözün	2414 K
""", 'é': """
échanos	869 K una mano	869 K un cable
écrit	1081 K pour	1121 a K
écrivain	1081 est K
écrivez	1118 K-nous
électronique	1048 dans votre boîte aux lettres K
énekelték	1275 K
équipe	1119 notre K
értesítéseket	14 K	1248 K
értesüljön	1248 K elsőként
évente	1274 K
""", 'í': """
ígérte	1275 K
ígérték	1275 K
írta	1275 K
""", 'î': """
îmbia	1988 K
îndemna	1988 K
îndemnat	1988 a K
îndemnau	1988 K
înscrie	1985 K-te la
întrebat	1988 a K
întrebau	1988 K
""", 'õ': """
õpetas	913 K
""", 'ö': """
öffnen	400 app K
önemli	2425 günün en K
önerdi	2430 K
önskad	2295 K källa
""", 'ú': """
újságírás	1273 független K	1273 a jó K
újságírásunk	1273 K
újságíróink	1273 K
újságíróinkkal	1271 K
újságírója	1242 K
última	808 siga la K hora	808 sigue la K hora
""", 'ü': """
übernommen	430 K von	508 von der agentur K	508 deutschen presse-agentur K
übersicht	436 K	492 diese K wurde
ücretsiz	15 K haber	15 K makale	2412 K üye olun
ügyfelünk	1271 K
ühendust	910 võta K
ütles	913 K
ütlesid	913 K
üyeliği	2407 bülten K
üzente	1275 K
üzenték	1275 K
üçüncü	2399 K taraf
""", 'č': """
čitajte	2127 K nas
čitalaca	2116 uz podršku K	2134 K	2139 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2134 K	2139 naši K
čitatelia	2195 K	2197 naši K
čitatelja	2116 uz podršku K	2134 K	2139 naših K	2139 uz podršku K
čitatelji	36 naši K	2134 K	2139 naši K
čitateljima	2134 K
čitateľom	18 vďaka K	2195 K
čitateľov	36 našich K	2178 vďaka podpore K	2195 K	2197 našich K	2197 vďaka podpore K
članak	20 cijeli K	2094 svidio vam se K	2112 cijeli K	2112 ceo K	2139 ovaj K
člancima	2123 svim K
članek	2213 vam je bil K všeč	2255 ta K
člankov	2241 do vseh K
členem	298 staňte se K
členom	2196 staňte sa K
článek	20 celý K	226 líbil se vám K	230 celý K za	273 celý K	299 tento K	299 líbil se vám K
článkom	2173 všetkým K	2185 k všetkým K	2185 ku všetkým K
článku	20 celého K
články	299 naše K
článků	273 limit K
článkům	273 všem K	285 ke všem K
článok	20 celý K	2153 páčil sa vám K	2173 celý K	2197 tento K
čtenáři	296 K	299 naši K
čtenářů	36 našich K	278 díky podpoře K	296 K	299 našich K	299 na podpoře K	299 díky podpoře K
čtenářům	18 díky K	36 našim K	296 K
čtení	0 doba K
čtěte	289 K nás
číst	299 K dál bez
čítajte	2189 K nás	2196 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2196 K, že nás čítate
""", 'đ': """
đây	2548 bấm vào K
đóng	2548 K góp của bạn	2548 hãy K góp
đăng	2538 cảm ơn bạn đã K ký	2538 bằng việc K ký, bạn	2548 K ký để đọc bài
đường	2528 K dây nóng của tòa soạn	2528 K dây nóng của báo
đọc	18 nhờ bạn K	2541 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2198 K sumou
""", 'ř': """
řekl	301 K
řekla	301 K
říká	301 K
""", 'ś': """
śledztwa	1856 nasze K
śledztwo	1856 to K
śledź	1795 K nas na	1855 K nas
śpiewali	1858 K
""", 'ş': """
şikâyet	2430 K etti
""", 'š': """
šaljite	2097 K nam
šaukė	1540 K
šiandien	1527 aukokite K
šodien	1566 ziedo K
""", 'ź': """
źródło	1810 K: pap
""", 'ż': """
żądał	1858 K
""", 'ž': """
žalio	2141 K se
želene	2249 K vire
želeni	2214 K vir
željene	2095 K izvore
željeni	2095 K izvor
žurnalistai	1538 mūsų K
žurnalistas	1517 K
žurnalistika	299 naše K	299 nezávislá K	1538 K kainuoja	1538 gera K	2197 nezávislá K
žurnalistiku	299 nezávislou K	2197 nezávislú K
žurnalistiky	299 nezávislé K
žurnalistė	1517 K
žurnāliste	1556 K
žurnālisti	1577 mūsu K
žurnālistika	1577 neatkarīga K	1577 K maksā	1577 laba K
žurnālistiku	1566 atbalsti neatkarīgu K	1577 neatkarīgu K
žurnālists	1556 K
žádal	301 K
žádala	301 K
žádali	301 K
""", 'ά': """
άδεια	586 χωρίς K
άρθρα	592 τα K μας
άρθρο	592 αυτό το K
""", 'έ': """
έγγραφη	586 χωρίς K άδεια
έγραφαν	594 K
έγραφε	594 K
έγραψε	594 K
έλεγαν	594 K
έλεγε	594 K
έρευνά	564 K μας
έρευνές	592 οι K μας
""", 'α': """
αγαπημένες	554 K σου πηγές	554 K σας πηγές	554 K πηγές
αγαπημένη	554 K πηγή
ακολουθήστε	539 K μας	591 K μας
ακολουθείστε	539 K μας
ακόμη	575 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	594 K
αναγνωστών	589 K
αναγνώστες	18 χάρη στους K	589 K	592 οι K μας
αναδημοσίευση	548 απαγορεύεται η K	548 επιτρέπεται η K
αναπαραγωγή	549 K χωρίς
ανεξάρτητη	591 ενισχύστε την K
ανταποκρίτρια	557 είναι K
ανταποκριτής	557 είναι K
απάντησαν	594 K
απάντησε	594 K ο	594 K η
απάντησης	21 ακύρωση K
απαγορεύεται	549 K η αντιγραφή	549 K η αναπαραγωγή
αποδεχθείτε	559 K τα cookies
αποδεχτείτε	559 K τα cookies
απορρήτου	551 πολιτική K
από	570 K # €
αρθρογράφος	557 είναι K
αρχισυντάκτης	557 είναι K
αρχισυντάκτρια	557 είναι K
""", 'β': """
βιβλιοπωλείο	562 ηλεκτρονικό μας K
βοηθήστε	591 K μας
βοηθούν	592 μας K
βρείτε	539 K μας στο
""", 'γ': """
γίνετε	591 K μέλος	591 K κι εσείς
γνώσεις	565 τις K σας
γράψτε	556 K μας	591 K μας
γραπτή	586 χωρίς K άδεια
""", 'δ': """
δήλωσαν	594 K
δήλωσε	594 K ο	594 K η	594 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	592 οι K μας
δημοσιογράφος	557 είναι K	557 , K	557 - K
δημοσιογραφία	592 η K μας	592 ανεξάρτητη K	592 η ανεξάρτητη K
δημοσκόπησή	564 K μας
δημοσκόπηση	564 στη K
διαβάσετε	534 για να K ολόκληρο
διαβεβαίωσε	594 K
διαμαρτυρήθηκε	594 K
διαφήμιση	11 τη K	573 μετά τη K
διαφημίσεις	592 χωρίς K
διεύθυνση	537 τη K email	537 η K email	569 K email	569 K e-mail
δικαιώματος	548 με επιφύλαξη παντός K
διοργανωτές	594 καλούν οι K
δουλειά	592 η K μας
δωρεά	575 κάντε μια K	591 η K σας	591 κάντε μια K	595 K
δωρεάν	15 K άρθρα	570 K άρθρα
δωρεές	595 K
""", 'ε': """
είμαστε	592 K μια μικρή
είπαν	594 K
είπε	594 K
εβδομάδα	17 κάθε K	593 την K
εγγραφή	569 με την K σας
εγγραφείτε	535 K για να	570 K δωρεάν	591 K δωρεάν	591 K τώρα	591 συνδεθείτε ή K
ειδοποιήσεις	14 K
εισερχόμενά	536 στα K σας
εκδήλωσή	562 K μας
εκφράζουν	567 τα σχόλια K	567 σχόλια δεν K
ενεργοποιήστε	540 K τις ειδοποιήσεις	542 K τη javascript
ενημερωτικά	537 K δελτία
ενημερωτικό	537 K δελτίο
ενημερώστε	556 K μας
ενισχύστε	575 K	591 K μας
ενσωματωμένο	559 K περιεχόμενο
εξήγησε	594 K
επανέλαβε	594 K
επαναλάμβανε	594 K
επιβεβαιώστε	569 K την εγγραφή
επικοινωνήστε	556 K μαζί μας	556 K με τον συντάκτη	556 K με τη συντάκτριά	556 K με τη συντάκτρια	556 K με τη σύνταξη
επισήμανε	594 K
ερωτηματολόγιο	566 το K
εσάς	575 χάρη σε K	592 χάρη σε K
ευρώ	570 με # K
ευχαριστούμε	569 K για την εγγραφή	591 K που μας
""", 'ζ': """
ζήτησαν	594 K
ζήτησε	594 K ο	594 K η	594 K στο	594 K από
ζητούσαν	594 K
ζητούσε	594 K
""", 'η': """
ηλεκτρονικό	562 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	594 K
ισχυρίστηκε	594 K
""", 'κ': """
κάλεσε	594 K ο	594 K η
κάνοντας	569 K κλικ
καλούσαν	594 K
καλούσε	594 K
κανάλι	592 το K μας
κατάστημά	562 στο K μας
κατήγγειλε	594 K
καταγγέλλει	594 K
καταγγελία	556 κάντε μας την K
κατεβάστε	540 K την εφαρμογή
κουίζ	564 το K	564 στο K	564 το K μας
κυκλοφορεί	562 K το νέο τεύχος
κυριότερες	569 τις K ειδήσεις
""", 'λ': """
λάβετε	587 K
λέει	594 K
λαμβάνεις	584 θέλεις να K
λαμβάνετε	584 θέλετε να K	587 K
""", 'μ': """
μήνα	593 τον K	593 το K	593 ανά K	593 κάθε K
με	570 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	577 με τεχνητή K	577 από τεχνητή K
νοημοσύνης	577 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	534 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	570 K το άρθρο
ομάδα	562 στην K μας	591 ελάτε στην K	592 η K μας
""", 'π': """
παράκληση	553 έχουμε μια μικρή K	553 μια μικρή K
παραδέχεται	594 K
παραδέχθηκε	594 K
παραδέχτηκε	594 K
παρακάλεσε	594 K
παρακαλούσαν	594 K
παρακαλούσε	594 K
πατώντας	569 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	559 εξωτερικού K
περιεχόμενο	9 αυτό το K	559 αυτό το K	559 το K αυτό	559 εξωτερικό K
πολιτική	551 K cookies
πρέπει	559 δείτε το βίντεο K
προέτρεπαν	594 K
προέτρεπε	594 K
προέτρεψε	594 K
προειδοποίησε	594 K
προειδοποιεί	594 K
προσπάθειά	591 ενισχύστε την K
προσωπικών	551 K δεδομένων
προτεινόμενη	554 K πηγή
προτιμώμενες	554 K πηγές
προτιμώμενη	554 K πηγή
πρωί	17 κάθε K
πρόσβαση	582 K σε όλα
πρόσθεσαν	594 K
πρόσθεσε	594 K ο	594 K η
πρώτο	570 τον K μήνα
πρώτος	593 K μήνας
""", 'ρ': """
ρεπορτάζ	592 το K μας	592 αυτό το K
ρωτούσαν	594 K
ρωτούσε	594 K
ρώτησαν	594 K
ρώτησε	594 K ο	594 K η
""", 'σ': """
σημαντικότερες	569 τις K ειδήσεις
σημείωσε	594 K ο	594 K η
στήριξέ	591 K μας
στήριξή	575 χωρίς τη K	591 η K σας	591 τη K σας	592 χωρίς τη K
στήριξη	575 χάρη στη K	592 χάρη στη K
στείλε	556 K μας
στείλτε	556 K μας	591 K μας
στηρίξτε	575 K	591 K μας	591 K την	591 K το	591 K τη
συγκατάθεση	559 K για cookies
συμβουλεύει	594 K
συμβούλευε	594 K
συμβούλευσε	594 K
συμβούλεψε	594 K
συνέδριο	562 K μας
συνέδριό	562 K μας
συνέστησε	594 K
συνδεθείτε	24 K	535 K για να
συνδρομή	570 με K	570 K από	588 με K	595 K
συνδρομητές	534 διαθέσιμο μόνο σε K	534 διαθέσιμο σε K	552 μόνο για K	552 μόνο σε K	591 γραφτείτε K	592 οι K μας	595 K
συνδρομητής	534 είστε ήδη K	591 γίνετε K
συνεργασία	573 σε K με χορηγό	573 σε K με τον χορηγό
συνεργατών	573 συνδέσμους K
συνεχίζεται	573 K παρακάτω
συνεχίσετε	534 για να K την ανάγνωση	534 να K την ανάγνωση
συνεχίσουμε	592 να K
συνεχίστε	534 K την ανάγνωση
συνιστούσε	594 K
συντάκτης	557 είναι K
συντάκτρια	557 είναι K
σχολιάσετε	6 K
σχόλια	567 στα K
σύμφωνα	594 K
""", 'τ': """
τελευταίο	583 K δωρεάν άρθρο
τραγουδούσαν	594 K
τόνιζε	594 K
τόνισε	594 K
""", 'υ': """
υπογράμμισε	594 K
υποσχέθηκε	594 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	553 αφού K ως εδώ
φωνάζει	594 K
φύγετε	553 πριν K
φώναζαν	594 K
φώναζε	594 K
φώναξαν	594 K
φώναξε	594 K
""", 'χ': """
χάνετε	584 μη K
χρήσης	551 όροι K	569 όρους K
χρειαζόμαστε	591 K τη βοήθειά σας
χρησιμοποιεί	543 K cookies
χρησιμοποιούμε	542 K cookies
χρόνο	593 τον K
""", 'ψ': """
ψηφίστε	580 K
ψηφοφορία	564 στην K
""", 'а': """
абонамент	97 вече имате K	127 с K	127 K за	147 с K	154 K
абонамента	125 с K си	125 благодарим за K
абонат	95 вече сте K
абонати	106 само за K	154 K
абонирайте	95 K се, за да	98 K се за бюлетина	150 K се
абонирането	125 с K
авторизованные	2041 только K
авторизованным	2041 K пользователям
авторизовані	2477 лише K
авторизуйтесь	24 K
авторкою	2465 зв'язатися з K
автором	2465 зв'язатися з K
автору	2029 пишите K
адрес	21 имейл K няма	125 имейл K
адреса	125 имейл K
адресою	2498 пишіть за K
адресу	2061 пишите по K
анкета	121 нашата K	121 кратка K
анкетата	122 K
анкету	2040 K	2476 K
анонимно	2029 K
афилиейт	130 K линкове
""", 'б': """
бажаних	2462 K джерел
безкоштовна	2496 остання K стаття
безкоштовний	2472 наш K вебінар	2480 K акаунт	2496 останній K матеріал
безкоштовних	2480 ліміт K	2480 K статей
безкоштовні	15 K статті	2480 K статті
безлимитный	1997 K доступ
безплатен	118 нашия K уебинар
безплатна	141 последна K статия
безплатни	15 K статии	127 K статии
безплатно	127 K, за
бесплатная	2059 последняя K статья
бесплатные	15 K статьи	2044 K статьи
бесплатный	2035 наш K вебинар	2044 K аккаунт	2059 последний K материал
бесплатных	15 K статей	2044 лимит K	2044 K статей
бисквитки	115 K	145 K
бисквитките	115 K	145 K
благав	2509 K
благала	2509 K
благали	2509 K
благодарение	18 K на читателите	133 K на вас	133 K на вашата	151 K на вас
благодарим	125 K ви, че се
благодаря	2050 K донатам	2074 K вам	2074 K вашей
блокировщик	2010 отключите K	2010 K рекламы
блокувальник	2448 K реклами
браузер	10 ваш K	2022 ваш K	2457 ваш K
браузър	10 вашият K
бюлетин	98 нашия K	126 K	151 нашия K	154 K
бюлетина	98 K ни	98 запишете се за K	126 K
бюлетини	126 K
""", 'в': """
вайбері	2463 K
вайбър	16 K	110 K
ватсапе	2027 K
вашата	99 на K поща
вебинар	2035 наш K
вебінар	2472 наш K
взывал	2076 K
видео	9 это K
виділіть	2461 K
визнав	2509 K
визнала	2509 K
визнає	2509 K
викала	153 K
викаха	153 K
викаше	153 K
викна	153 K
використання	2457 K cookie	2486 будь-яке K матеріалів	2486 K матеріалів сайту
використанні	2455 при K матеріалів
використовує	2449 K cookie
використовуємо	2448 K cookie
вимагав	2509 K
вимагала	2509 K
вимагали	2509 K
випуск	2474 K
вирішив	2509 K
вк	2027 K
вконтакте	2027 K
влезте	24 K
вміст	9 цей K
внескам	2487 завдяки K	2507 завдяки K
внесок	2506 ваш K
войдите	24 K	1998 K, чтобы
вотсапе	2027 K
вотсапі	2463 K
всеки	133 K лев
встановіть	2442 K додаток
възпроизвеждането	132 K
выделите	2013 K ее	2013 K текст
выпуск	2038 K
відповів	2509 K
відповідав	2509 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2509 K
відправити	21 K коментар
""", 'г': """
гласеше	153 K
гласил	2076 K
гласила	2076 K
гласит	2076 K
гласувайте	138 K
гледайте	143 K ни
говорил	2076 K
говорила	2076 K
говорили	2076 K
говорит	2076 K
год	2075 в K
годишно	152 K
голосуйте	2055 K	2492 K
гривень	2508 # K
грн	2508 # K
група	144 viber K
гукав	2509 K
гукали	2509 K
гукнув	2509 K
гукнула	2509 K
гіперпосилання	2455 K обов
""", 'д': """
дальше	1997 чтобы читать K
дарение	150 вашето K	152 с K	154 K
дарения	154 K
дарете	133 K	150 K ни
джерела	2462 обрані K	2462 бажані K
джерелом	2462 основним K	2462 бажаним K
дзен	2027 K
дзене	2027 K
добави	153 K
добавил	153 K	2076 K
добавила	153 K	2076 K
добавьте	2007 K нас в
добавя	153 K
додав	2509 K
додала	2509 K
додає	2509 K
дозволить	2506 ваша підтримка K
дозволяється	2486 матеріалів K лише
долучайтесь	2506 K до нас	2506 K до нашої	2506 K до нашого	2506 K до спільноти	2506 K до читачів
долучайтеся	2506 K до нас	2506 K до нашої	2506 K до нашого	2506 K до спільноти	2506 K до читачів
донат	2073 ваш K	2506 ваш K	2510 K
донатам	2487 завдяки K
донати	2510 K
донатом	2508 K
донаты	2077 K
допомагає	2506 ваша підтримка K
допомога	2506 нам потрібна ваша K
допомогою	2489 за K ші
допоможе	2507 K нам
допоможуть	2487 K нам працювати	2507 K нам
допускается	2049 материалов K только
доступ	2044 полный K	2480 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1990 вы K до конца	2432 ви K до кінця
дочитати	2438 щоб K
дочитать	1997 чтобы K	2044 K
""", 'е': """
евро	127 за # K
ежедневную	2000 K рассылку
ежемесячно	2075 K
ежемесячное	2073 оформите K
ежемесячный	2050 K донат
еженедельную	2000 K рассылку
електронна	99 вашата K поща
електронної	2479 адресу K пошти
електронну	2479 K адресу	2479 K пошту
епизод	120 K
епизода	120 K
""", 'ж': """
жаловалась	2076 K
жаловался	2076 K
жалуются	2076 K
журналист	113 е K	113 - K	113 , K	2030 - K	2030 , K
журналисти	151 нашите K
журналистика	151 независимата K	151 независима K	151 нашата K	2074 независимая K
журналистике	2074 независимой K
журналистики	2074 независимой K
журналистику	2074 независимую K
журналистка	113 е K	113 , K	2030 - K	2030 , K
журналисты	2074 наши K
журналіст	2467 - K	2467 , K
журналісти	2507 наші K
журналістика	2507 незалежна K
журналістику	2507 незалежну K	2507 якісну K
журналістка	2467 - K	2467 , K
""", 'з': """
завантажити	2442 K застосунок
завантажте	2442 K додаток
завдяки	2487 існує K	2507 K вам	2507 K вашій
задонатьте	2073 K	2506 K
задължителните	21 K полета
зазначив	2509 K
зазывал	2076 K
закликав	2509 K
закликала	2509 K
закликали	2509 K
закончились	1997 бесплатные статьи K
залишає	29 K за собою право
залишилося	2439 K #%	2439 K # %
заметили	2014 K ошибку
замолчим	2074 мы не K
запазени	104 всички права K
запевняв	2509 K
запевняла	2509 K
запевняє	2509 K
запитав	2509 K
запитала	2509 K
запитань	2476 на кілька K
запишете	98 K се за нашия
зарегистрированные	2041 только K
зарегистрированным	1997 доступен только K
зарегистрированы	1997 уже K
зарегистрируйтесь	1998 K, чтобы	2044 бесплатно K	2044 K бесплатно	2073 K бесплатно	2073 K, чтобы читать
зареєстровані	2477 лише K	2477 тільки K
зареєструйтесь	2439 K, щоб	2480 безкоштовно K	2480 K безкоштовно	2506 K безкоштовно	2506 K, щоб читати
зареєструйтеся	2480 K безкоштовно
застосунку	2459 нашому K
застосунок	2442 завантажте K	2459 наш K	2459 мобільний K
захищено	2455 усі права K
захищені	2455 усі права K	2455 всі права K
защищенной	2029 K формой
защищены	2020 все права K
защищённой	2029 K формой
заяви	153 K
заявив	2509 K
заявил	153 K	2076 K
заявила	153 K	2076 K	2509 K
заявили	2076 K	2509 K
заявиха	153 K
здесь	1990 раз уж вы K
знайшли	2461 якщо ви K
знанията	121 K си
зобов	2509 K'язав
зовнішнього	2469 K вмісту	2469 K контенту
зовнішній	2469 K вміст	2469 K контент
зробіть	2436 K внесок	2506 K внесок у	2506 K внесок на
""", 'и': """
избранное	2026 K
известията	14 K
извика	153 K
изкуствен	135 с помощта на K интелект	135 с K интелект	135 от K интелект
изпратете	111 K ни	150 K ни
изпращайте	111 K ни	112 K на
изтеглете	150 K нашето
източник	109 основен K
източници	109 любими K
имейл	99 вашия K	125 вашия K	125 по K	125 на K
имейла	99 на K си
иностранного	2020 выполняющим функции K агента
иностранным	2074 K агентом
инстаграм	110 K
искусственного	2052 с помощью K интеллекта
искусственным	2052 K интеллектом
использование	2022 K cookie	2032 K cookie	2049 любое K материалов	2049 K материалов сайта
использовании	2020 при K материалов	2049 полном или частичном K	2049 частичном K материалов
используем	2010 K cookie
использует	2011 K cookie
источники	2026 избранные K	2026 любимые K
источников	2026 избранных K	2063 избранных K
источником	2026 основным K
исчерпали	1997 K лимит
""", 'к': """
каждое	17 K утро
каждый	2075 K месяц
каже	2509 K
каза	153 K
казав	2509 K
казал	153 K
казала	153 K	2509 K
казали	2509 K
казаха	153 K
казва	153 K
казвал	153 K
казвала	153 K
канал	144 viber K	2074 наш K	2507 наш K
канала	2074 нашего K
каналу	2507 нашого K
колумнист	2030 - K	2030 , K
колумніст	2467 - K
колумністка	2467 - K
команде	2035 к нашей K
команди	2472 до нашої K
коментар	6 залишити K
коментарите	123 K под
коментарях	2456 у K	2456 в K
коментатор	113 е K
коментиране	123 правила за K	123 правилата за K
коментирате	6 за да K	123 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2013 чтобы оставить K
комментария	21 для отправки K
комментариях	2021 в K
комментировать	6 K
контент	9 этот K	9 цей K	2032 внешний K
контента	9 этого K	2032 внешнего K
контенту	9 цього K
конференцию	2035 нашу K
конференция	118 нашата K
конференцію	2472 нашу K
конфиденциальности	2010 политикой K	2022 политика K
конфіденційності	2448 політикою K	2457 політика K
копирование	2049 K материалов сайта
кореспондент	113 е K	113 , K	2467 - K	2467 , K
кореспондентка	2467 - K	2467 , K
короткий	2040 K опрос
корреспондент	2030 - K	2030 , K
крикнув	2509 K
крикнул	2076 K
крикнула	2076 K	2509 K
кричав	2509 K
кричал	2076 K
кричала	2076 K	2509 K
кричали	2076 K	2509 K
кричит	2076 K
""", 'л': """
лв	127 за # K
лев	127 за # K
лева	127 за # K	152 K
лекцию	2035 нашу K
лекцію	2472 нашу K
""", 'м': """
магазин	118 нашия онлайн K	118 нашия K
магазина	118 онлайн K ни	2035 нашего K
магазине	2035 в нашем K	2035 в нашем интернет-K
магазину	2472 нашого K
магазині	2472 у нашому K	2472 в нашому K	2472 нашому інтернет-K
материал	2013 обсудить K	2032 внешний K	2065 K создан	2074 этот K
материалам	2057 ко всем K
материалы	2074 наши K
матеріал	2507 цей K
матеріали	2507 наші K
матеріалів	2486 копіювання K сайту	2486 K посилання обов'язкове	2494 до всіх K	2494 до усіх K
мероприятие	2035 наше K
месенджері	2463 K
месец	152 на K	152 всеки K
месечно	152 K
мессенджере	2027 K
месяц	2075 в K
мобільний	2459 K додаток
молба	108 имаме малка K	108 имаме K към вас
молел	153 K
молела	153 K
молеха	153 K
молеше	153 K
місяць	2508 на K	2508 перший K
""", 'н': """
нагадав	2509 K
нагадала	2509 K
наголосив	2509 K
наголосила	2509 K
надпис	153 такъв K
надпись	2076 такая K
надсилайте	2465 K нам	2465 K її	2465 K їх нам	2466 K фото	2466 K відео	2466 K свої	2506 K нам
надійних	2462 K джерел
надішліть	2465 K нам	2465 K їх нам	2466 K фото	2506 K нам
нажимая	2043 K кнопку	2043 K на кнопку	2043 K "	2043 K "
нажмите	2013 K ctrl
намерете	143 K ни
напис	2509 такий K
написа	153 K
написав	2509 K
написал	2076 K
написала	2076 K	2509 K
написано	2076 было K	2509 було K
напишите	2029 K нашему	2029 K нашей	2029 K автору	2029 K нам	2073 K нам
напишіть	2465 K нашому	2465 K нашій	2465 K автору	2465 K авторці	2465 K нам	2506 K нам
напомнил	2076 K
напомнила	2076 K
направете	150 K дарение
настоя	153 K
настоява	153 K
настоявал	153 K
натискайки	125 K
натискането	125 с K
натискаючи	2479 K кнопку	2479 K на
нашем	2013 в K чате
нашия	118 към K екип	118 в K екип	121 K куиз	121 K тест
небольшая	1990 K просьба
неделю	17 раз в K	17 каждую K	2075 в K
независимата	150 подкрепете K
независими	151 K медии
независимую	1993 поддержите K	2073 поддержите K
независимые	2074 K медиа
незалежні	2507 K медіа
нейросети	2052 с помощью K
несколько	2040 на K вопросов
новинами	2445 стежте за K
новини	110 google K	2463 google K
нуждаем	150 K се от вашата
нужна	2050 K ваша
нюзлетър	126 K
""", 'о': """
обеща	153 K
обещал	153 K	2076 K
обещала	2076 K
обещали	2076 K
обозреватель	2030 - K	2030 , K
обраних	2462 K джерел
объявил	2076 K
объявила	2076 K
объяснил	2076 K
объяснила	2076 K
объясняет	2076 K
объяснял	2076 K
объясняла	2076 K
обязал	2076 K
обязательна	2020 гиперссылка K	2049 материалов ссылка K	2049 ссылка на источник K
обязательные	21 K поля	2013 K поля
обясни	153 K
обяснил	153 K
обяснила	153 K
обяснява	153 K
обіцяв	2509 K
обіцяла	2509 K
обіцяли	2509 K
оглядач	2467 - K	2467 , K
оглядачка	2467 - K	2467 , K
оголосив	2509 K
ограничений	1997 читайте без K
одноклассниках	2027 K
одному	2479 в K листі
опечатку	2013 нашли K
опитування	2476 наше K	2476 коротке K
опитуванні	35 нашому K	2476 K читачів	2476 нашому K	2476 в K
оприлюднюватиметься	22 не K	2451 ваша e-mail адреса не K
опрос	35 наш K	2040 наш K
опросе	35 нашем K	2040 нашем K	2040 в K
опубликован	22 не будет K	2013 ваш адрес email не будет K
организаторите	153 канят K
организаторы	2076 зовут K
організатори	2509 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2043 K заявку
осталось	1998 K #%	1998 K # %
ответил	2076 K
ответила	2076 K
ответственности	30 не несет K	30 не несёт K
отвечал	2076 K
отвечала	2076 K
отговори	153 K той	153 K тя
отговорил	153 K
отговорила	153 K
отговориха	153 K
отговорност	30 не носи K
отменить	21 K ответ	2075 K в любой момент
отметил	2076 K
отметила	2076 K
отписаться	2000 K в любой момент
отправьте	2029 K их нам	2073 K нам
отримувати	2497 хочете K
отримуйте	2501 K
очакваме	111 K вашите
ошибку	2014 нашли K
оштрафовал	2076 K
оштрафовала	2076 K
оштрафував	2509 K
""", 'п': """
партнером	2047 совместно с K	2484 спільно з K
партнерские	37 K ссылки	2047 K ссылки
партнерські	2484 K посилання
партнеры	2010 мы и наши K
партньорски	130 K линкове
партнёром	2047 совместно с K
партнёрские	37 K ссылки	2047 K ссылки
патроном	2073 станьте K
пееха	153 K
пели	2076 K
первый	2075 K месяц	2075 рубль в K
переведите	2073 K нам
перевірте	2476 K себе	2479 K пошту
передплатник	2438 уже K	2438 вже K
передплатникам	2438 доступний лише K	2438 доступна лише K	2438 доступно лише K
передплатники	2495 лише K	2495 тільки K
передплатників	2438 тільки для K
передплатою	2438 доступна за K	2438 доступний за K	2480 за K	2502 з K
передплату	2480 K за	2506 оформіть K
передрук	2460 K
передруку	2460 у разі K
перепечатка	2025 K
перепечатке	2025 при K
персональних	2458 K даних
персональных	2023 K данных
писав	2509 K
писал	2076 K
писала	2076 K	2509 K
писати	2507 нам K
писменото	132 без K съгласие
письме	2043 в одном K
письменного	2064 без K согласия
письмової	2500 без K згоди
питаха	153 K
питаше	153 K
пишете	111 K ни	112 K на	150 K ни
пишеше	153 K
пишите	2029 K нам	2061 K на	2073 K нам
пишіть	2465 K нам	2498 K на
платной	1997 в K версии
повний	20 K текст	2480 K текст
повтаря	153 K
повтаряше	153 K
повторював	2509 K
повторює	2509 K
повторяет	2076 K
повторял	2076 K
повторяла	2076 K
повідомив	2509 K
повідомила	2509 K
повідомили	2509 K
повідомте	2465 K нам	2465 K нас	2506 K нам
подайте	112 K сигнал
поддержать	2073 K нас	2073 K редакцию	2073 K нашу
поддерживайте	2073 K нас	2073 K нашу
поддержите	1993 K нашу	1993 K нас	2050 K	2073 K нас	2073 K нашу	2073 K редакцию	2073 K проект	2073 K автора	2073 K наш
поддержка	1994 ваша K	2073 ваша K поможет	2073 ваша K помогает	2073 ваша K позволит
поддержке	2047 при K партнёра	2047 при K партнера	2050 благодаря вашей K	2074 вашей K
поддержки	2074 без вашей K	2074 вашей K
поделитесь	25 K
подканял	153 K
подканяха	153 K
подканяше	153 K
подкаст	34 наш K	34 нашия K	120 K	151 нашият K	2038 K	2074 наш K	2474 K	2507 наш K
подкаста	120 K	2038 K	2074 нашего K
подкасте	34 нашем K	2038 K
подкасти	34 наші K	120 K	2474 K
подкастов	2038 K
подкасту	2474 K
подкастът	120 K
подкасты	2038 K
подкасті	34 нашому K	2474 K
подкастів	2474 K
подкрепа	133 с вашата K	133 вашата K	150 вашата K	151 вашата K
подкрепата	130 с K на партньор
подкрепете	133 K	150 K ни	150 K нашата
подкрепяйте	150 K ни
подписаны	1997 уже K
подписка	1997 уже есть K	2077 K
подписке	1997 доступен только по K	1997 доступна по K	1997 доступен по K	2044 по K
подписки	2077 K
подпиской	2069 с K
подписку	1997 оформить K	1997 оформите K	2043 спасибо за K	2044 K за	2073 оформите K	2073 оформить K
подписчик	1997 уже K	1997 вы уже K
подписчикам	1997 доступна только K	1997 доступно только K	1997 доступен только K	2058 только K
подписчики	2058 только K	2077 K
подписчиков	1997 только для K
подписчиком	2073 станьте K
подписывайтесь	2000 K на рассылку	2007 K на нас	2007 K на наш	2007 K на канал	2007 K на telegram	2073 K на
подписываясь	2043 K
подпишитесь	1993 K на регулярное	2000 K на рассылку	2007 K на наш	2007 K на канал	2073 K на
подчеркнул	2076 K
подчеркнула	2076 K
подчерта	153 K
поділіться	25 K
подію	2472 нашу K
пожертвование	1993 оформите K	1994 сделайте K	2050 регулярное K	2050 ежемесячное K	2073 ваше K	2073 сделайте K	2073 оформите K	2077 K
пожертвования	2074 на K	2077 K
пожертвованиям	2050 благодаря K	2074 благодаря K
пожертвуйте	2073 K
позволяет	2073 ваша поддержка K
позоваването	132 K на
поиска	153 K
поискал	153 K
полностью	20 материал K	1997 чтобы прочитать K
полный	20 K текст	2044 K текст
получавайте	146 K
получавате	142 искате ли да K	142 искате да K
получайте	2068 K
получать	2060 хотите K
помилку	2451 знайшли K
помогите	2073 K нам
помогнете	150 K ни
помогут	2074 K нам
поможет	2074 K нам
помоли	153 K
помолил	153 K
помолила	153 K
помощь	2073 нам нужна ваша K
помощью	2052 с K ии
помітили	2461 якщо ви K
понравилась	2074 K статья
понравился	2074 K материал	2074 K текст
пообещал	2076 K
пообещала	2076 K
пообіцяв	2509 K
пообіцяла	2509 K
попереджає	2509 K
попередив	2509 K
попита	153 K
попросив	2509 K
попросил	2076 K
попросила	2076 K	2509 K
попросили	2076 K	2509 K
попросило	2076 K
порадив	2509 K
порадила	2509 K
посилання	2486 K на джерело обов'язкове
последвайте	150 K ни
последната	141 K ви безплатна статия	141 K безплатна статия
посоветовал	2076 K
посоветовала	2076 K
постановив	2509 K
постановил	2076 K
посъветва	153 K
посъветвал	153 K
посъветвали	153 K
потребовал	2076 K
потребовала	2076 K
почте	2043 вашей K
почтовом	2043 вашем K ящике
почту	2001 на вашу K	2001 вам на K	2043 вашу K
пошту	2441 на вашу K
пошті	2479 вашій K
пощенска	99 вашата K кутия
пояснив	2509 K
пояснил	2076 K
пояснила	2076 K	2509 K
пояснював	2509 K
пояснювала	2509 K
пояснює	2509 K
поясняет	2076 K
правото	29 си запазва K
працювати	2487 допоможе нам K	2507 K далі
працюємо	2507 ми K
предпочитаемые	2026 K источники
предпочитаемых	2026 K источников
предпочитан	109 K източник
предпочитани	109 K източници
предпочитаните	109 K източници	109 K си източници
предпочтительные	2026 K источники	2063 K источники
предпочтительный	2026 K источник
предпочтительных	2063 K источников
предупреди	153 K
предупредил	2076 K
предупреждава	153 K
предупреждает	2076 K
препечатването	132 K
призвал	2076 K
призвала	2076 K
призвали	2076 K
призна	153 K
признава	153 K
признавал	2076 K
признает	2076 K
признал	2076 K
признала	2076 K
признали	2074 нас K
призова	153 K
призовава	153 K
призовал	153 K
призоваха	153 K
призывал	2076 K
призывала	2076 K
призывали	2076 K
приложение	151 нашето K	2002 скачать K	2003 скачайте K	2003 установите K	2024 наше K	2024 мобильное K	2073 скачайте наше K	2073 скачайте K и
приложението	150 изтеглете K ни	150 изтеглете K на вестник
приложении	2002 открыть в K	2024 нашем K
приложения	2024 нашего K	2074 нашего K
приоритетным	2026 K источником
присоединяйтесь	2073 K к нам	2073 K к нашему	2073 K к нашей	2073 K к нашим	2073 K к сообществу	2073 K к читателям	2073 K к тем
присъединете	150 K се към нашия
присылайте	2029 K нам	2029 K фото	2029 K видео	2029 K новости	2029 K свои	2029 K их нам	2073 K нам
пришлите	2029 K нам	2029 K фото	2029 K их нам	2073 K нам
приєднуйтесь	2506 K до нас	2506 K до нашої	2506 K до нашого	2506 K до спільноти	2506 K до читачів
приєднуйтеся	2506 K до нас	2506 K до нашої	2506 K до нашого	2506 K до спільноти	2506 K до читачів
проверьте	2040 K себя	2043 K почту
проголосуйте	2055 K	2492 K
продовження	2484 реклама. K
продовжити	2438 щоб K читання	2487 допоможуть нам K
продовжувати	2507 K роботу
продолжаем	2074 мы K работать
продолжать	2050 помогут нам K	2074 K работу
продолжение	2047 реклама. K
продолжить	1997 чтобы K чтение	2050 помогут нам K	2050 поможет нам K	2074 K работу
продължава	130 K по-долу
продължете	96 K да четете
продължим	151 да K да работим
продължите	95 за да K да четете
произведен	2020 настоящий материал (информация) K	2065 материал K
произведён	2065 материал K
пройдите	2040 K тест
пройдіть	2476 K тест
пропускайте	142 не K
пропустите	2060 не K
пропустити	2497 не хочете K
пропустить	2060 не хотите K
пропустіть	2497 не K
просив	2509 K
просил	2076 K
просила	2076 K	2509 K
просили	2076 K	2509 K
просьба	1990 у нас к вам K	1990 у нас есть K
просять	2509 K
проучване	121 нашето K
прохання	2432 маємо до вас K	2432 невелике K
прочетете	96 за да K цялата
прочитать	1997 осталось K	1997 чтобы K статью
пріоритетне	2462 K джерело
пріоритетним	2462 K джерелом
пълния	127 K текст
първия	152 за K месец
підписатися	2440 K на розсилку
підписка	2510 K
підписку	2438 оформіть K	2479 дякуємо за K	2506 оформіть K
підписники	2495 лише K	2510 K
підписників	2438 тільки для K
підписуйтесь	2444 K на нас	2444 K на наш	2444 K на канал	2444 K на telegram	2506 K на
підписуйтеся	2444 K на наш	2444 K на канал
підписуючись	2479 K
підпишіться	2440 K на розсилку	2444 K на наш	2506 K на
підтримайте	2435 K нашу	2435 K незалежну	2435 K нас	2487 K	2506 K нас	2506 K нашу	2506 K незалежну	2506 K редакцію	2506 K автора	2506 K роботу	2506 K наш
підтримати	2506 K нас	2506 K нашу
підтримка	2436 ваша K	2506 ваша K допоможе
підтримки	2484 за K партнера	2507 спільноти K	2507 вашої K
підтримуйте	2506 K нас	2506 K нашу
підтримці	2487 завдяки вашій K	2487 завдяки K читачів	2507 вашій K
піти	2432 перш ніж K
""", 'р': """
работа	151 нашата K	2074 наша K
работаем	2074 мы K
работать	2050 помогут нам K	2050 поможет нам K	2074 K дальше
работу	2074 нашу K
радив	2509 K
радила	2509 K
радили	2509 K
радить	2509 K
разрешение	105 без K е забранено
разрешения	2064 без K редакции
разчитаме	133 K на вашата	151 K на
расскажите	2073 K нам
рассказал	2076 K
рассказала	2076 K
рассказывать	2074 K правду
расследование	2074 наше K	2074 это K
расследования	2074 наши K
рассылка	2074 наша K	2077 K
рассылку	2000 нашу K	2000 K самых	2074 нашу K
регистрацията	125 с K си	125 благодарим за K
регистрируясь	2043 K
регулярний	2487 K внесок
редактор	113 е K	113 - K	113 , K	2030 - K	2030 , K	2467 - K	2467 , K
редакторка	2467 - K	2467 , K
редакцией	2029 связаться с K
редакции	2064 без согласия K	2074 нашей K
редакцию	2029 напишите в K	2029 пишите в K
редакция	118 в нашата K	151 нашата K	2074 наша K
редакцію	2465 напишіть у K	2465 пишіть у K
редакція	2507 наша K
редакцією	2465 зв'язатися з K
редакції	2465 пишіть до K	2500 без згоди K	2500 без дозволу K	2507 нашої K
рекламата	11 K	130 след K
реклами	11 K	151 без K	2484 після K	2484 на правах K	2507 без K
рекламой	11 K
рекламы	11 K	2047 после K	2047 на правах K	2074 без K
репортер	113 е K	113 - K	113 , K	2030 - K	2030 , K	2467 - K	2467 , K
репортери	151 нашите K
репортерка	2467 - K	2467 , K
репортёр	2030 - K	2030 , K
решил	2076 K
реєструючись	2479 K
робота	2507 наша K
роботу	2507 нашу K
розповів	2509 K
розповідати	2507 K правду
розповіла	2509 K
розсилка	2507 наша K	2510 K
розсилку	2440 нашу K	2440 щоденну K	2507 нашу K
розслідування	2507 наші K	2507 це K
рублей	2075 # K
рік	2508 на K
""", 'с': """
свободната	150 подкрепете K
свържете	111 K се с нашия	111 K се с нашата	111 K се с нас	111 K се с автора	150 K се с нас
свяжитесь	2029 K с нами
связаться	2029 K с автором
седмично	17 веднъж K
сигнализирайте	111 K ни
сказав	2509 K
сказал	2076 K
сказала	2076 K	2509 K
скаржаться	2509 K
скаржився	2509 K
скаржилася	2509 K
скачайте	2002 K наше
скиньте	2073 K нам	2073 K донат
сколько	2073 скиньте K
скриньку	2479 вашу K
скриньці	2479 вашій K
следите	2007 K за нами
словам	2076 по K
словами	2509 за K
слушайте	143 K ни
слідкуйте	2444 K за нами
советовал	2076 K
советовала	2076 K
советовали	2076 K
советует	2076 K
содержимое	2032 внешнее K
сообщение	2020 данное K (материал) создано	2065 K создано
сообщил	2076 K
сообщила	2076 K
сообщили	2076 K
сообщите	2029 K нам	2073 K нам
соучастником	2050 станьте K	2073 станьте K
сповіщення	14 K	2442 увімкнути K	2442 увімкніть K
споделете	25 K
сподобався	2507 K текст	2507 K матеріал
сподобалась	2432 якщо вам K стаття
според	153 K
спрашивает	2076 K
спросил	2076 K
спросила	2076 K
співали	2509 K
співучасником	2506 станьте K
спільнота	2507 наша K
спільноти	2436 стань частиною K	2487 частиною K	2507 нашої K
станете	150 K абонат	150 K член
станьте	2073 K нашим	2506 K нашим
статей	2494 до всіх K	2494 до усіх K
статии	140 до всички K
статия	108 хареса ли ви тази K	127 цялата K	151 тази K
статията	127 % от K
стаття	2507 ця K
статья	2074 эта K
статьям	2057 ко всем K
стверджує	2509 K
стежте	2444 K за нами
стигнали	108 щом сте K дотук
стороннего	2032 K сервиса
сторонним	2032 K сервисом
стороннього	2469 K сервісу
стороннім	2469 K сервісом
суммой	2075 любой K
сумму	2075 любую K
сутрин	17 всяка K
существуем	2074 мы K
существует	2050 K благодаря
събитие	118 нашето K
съветва	153 K
съветваше	153 K
съвместно	130 K с партньор
съгласие	132 без писмено K
съдържание	9 това K	115 външно K	115 това K
съдържанието	132 използването на K	132 използване на K
съобщи	153 K
съобщил	153 K
съобщиха	153 K
""", 'т': """
твърдеше	153 K
твърди	153 K
текстове	140 до всички K
телеграм	16 K	110 K	2007 наш K-канал	2007 в нашем K	2027 K	2027 K-канал	2027 K-канале	2061 пишите в K	2074 наш K	2444 наш K-канал	2463 K	2463 K-канал	2463 K-каналі
телеграме	16 K	2027 K
телеграмі	2463 K
тест	2040 наш K	2476 наш K
тиждень	17 раз на K	2508 на K
требовал	2076 K
требовала	2076 K
требовали	2076 K
тръгнете	108 преди да си K
""", 'у': """
уведомления	14 K	2003 включите K	2003 включить K	2003 разрешить K
уверяет	2076 K
уверял	2076 K
уверяла	2076 K
увійдіть	24 K	2439 K, щоб
уговаривал	2076 K
уговаривала	2076 K
уебинар	118 нашия K
уйдете	1990 прежде чем вы K
улюблених	2462 K джерел
улюблені	2462 K джерела
умовляв	2509 K
умоляваше	153 K
умолял	2076 K
умоляла	2076 K
умоляли	2076 K
утверждает	2076 K
уточнив	2509 K
уточнил	2076 K
уточнила	2076 K	2509 K
учасником	2506 станьте K
""", 'ф': """
фейсбук	16 K	110 K
""", 'ц': """
цените	2074 K нашу
цитировании	2025 при K
цитування	2460 у разі K
цитуванні	2460 при K
""", 'ч': """
частиною	2506 станьте K
частковому	2486 повному або K
четене	0 време за K
четете	143 K ни
читаете	2073 спасибо, что K
читай	2444 K нас
читайте	2007 K нас в	2444 K нас у	2444 K нас в
читання	0 час K	0 хв K
читателей	2040 опросе K	2050 благодаря поддержке K	2070 K	2074 наших K
читатели	36 наши K	36 нашите K	148 K	151 нашите K	1990 дорогие K	2070 K	2074 наши K
читателите	148 K	151 с подкрепата на K	151 от K ни
читателям	18 благодаря K	36 нашим K	2070 K	2074 благодаря K
читати	2438 щоб K далі	2506 щоб K далі
читачам	18 завдяки K	2503 K
читачі	36 наші K	2503 K	2507 наші K
читачів	2503 K	2507 наших K
читаєте	2506 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2508 K
щомісячний	2487 K внесок
щомісячно	2508 K
щоранку	17 K
щотижневу	2440 K розсилку
""", 'э': """
электронной	2043 адрес K почты
электронную	2043 K почту
""", 'я': """
яжіться	2465 зв'K з нами
язкові	21 обов'K поля	2451 обов'K поля
якщо	2432 K ви вже тут
""", 'і': """
інтелектом	2489 штучним K
інтелекту	2489 за допомогою штучного K
""", 'א': """
אומר	1169 K
אומרת	1169 K
אחרינו	1129 עקבו K	1166 עקבו K
אלקטרוני	1127 דואר K
אמר	1169 K
אמרה	1169 K
אמרו	1169 K
אתכם	1153 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1168 K
ביקש	1169 K
ביקשה	1169 K
במייל	1152 K שלכם
בסרטון	1142 לצפות K זה
בעוגיות	1131 שימוש K
בעיתונות	1153 לתמוך K
בקובצי	1131 משתמש K
בשבוע	17 פעם K	1168 K
בתוכן	1164 לעשות שימוש K
""", 'ד': """
דווחו	1166 K לנו
דיוור	1152 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	1129 הורידו את K	1166 הורידו את K	1167 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1169 K
הודיעה	1169 K
הווטסאפ	1129 לקבוצת K
הוסיף	1169 K
הוסיפה	1169 K
הזהיר	1169 K
הזכויות	1136 כל K שמורות
החובה	21 שדות K
החינמיות	1165 הכתבות K
הטלגרם	1129 לערוץ K
הטקסט	1143 K
היום	1166 תרמו K
הירשמו	1166 K לקבלת
הכותב	1164 על דעת K
הכתבה	1126 להמשך קריאת K	1143 K	1167 K הזאת
המדור	1141 הוא עורך K	1141 היא עורכת K
המובעות	1164 הדעות K במאמר	1164 הדעות K בטור	1164 הדעות K בכתבה
המועדף	1138 למקור K	1138 כמקור K
המייל	1127 לתיבת K	1127 כתובת K
הניוזלטר	1127 K היומי	1152 K השבועי של	1152 K שלנו	1167 K
הסביר	1169 K
הסיכום	1143 K
העיקריות	1143 הנקודות K
העיתונות	1167 K העצמאית
הפרטיות	1131 מדיניות K
הפרסומת	11 K
הצביעו	1166 K בסקר
הצטרפו	1129 K לערוץ	1166 K אלינו
הקוראים	18 בזכות K
השימוש	1131 תנאי K
התגובות	1149 K
התחברו	24 K
התמיכה	1153 בזכות K שלכם
התראות	14 K
התרגום	1143 K
התרומה	1166 K שלכם
""", 'ו': """
ובטוויטר	1129 בפייסבוק K
ותלוי	1153 K בכם
ותלויה	1153 K בכם
""", 'ז': """
זקוקה	1166 K לכם
""", 'ח': """
חודשית	1166 תרומה K
חיצוני	1142 תוכן K	1142 תוכן ממקור K
""", 'ט': """
טען	1169 K
""", 'י': """
ישירות	1152 K למייל	1152 K לתיבת
""", 'כ': """
כמנויים	1126 הצטרפו K
כתב	1169 K
כתבה	1143 K זו	1167 K זו	1169 K
כתבו	1166 K לנו
כתבות	1165 K חינם
כתבת	1141 היא K
""", 'ל': """
לדברי	1169 K
להגיב	6 כדי K	1149 K
להמשיך	1126 כדי K לקרוא	1153 עזרו לנו K
להעתיק	1136 אין K	1164 לשכפל, K
לחודש	1168 K
לחוק	1164 סעיף #א K
לחצו	1166 K כאן
לידיעון	1166 הירשמו K
למנויים	1126 K בלבד
לניוזלטר	1127 הירשמו K	1127 הרשמה K	1127 K שלנו	1152 בהצלחה K	1166 הירשמו K
לעזרתכם	1166 אנחנו זקוקים K
לענייני	1141 הוא כתב K	1141 היא כתבת K
לצפייה	1142 K בתוכן
לקריאה	1165 כתבות K
לקריאת	20 K הכתבה
לשנה	1168 K
לתומכים	1153 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1165 K חינם
מועדף	1138 מקור K	1138 כמקור K
מינוי	1126 רכשו K	1166 רכשו K	1170 K
מנוי	1126 כבר K
מנויים	1170 K
מסכימים	1152 בהרשמה אתם K
מסר	1169 K
""", 'נ': """
ניוזלטר	1152 K שבועי	1170 K
""", 'ס': """
סיכום	1143 K
סיפר	1169 K
סיפרה	1169 K
סעיף	1164 K #א
ספרו	1166 K לנו
""", 'ע': """
עדכונים	1152 לקבלת K במייל
עיתונאי	1141 הוא K
עיתונאית	1141 היא K
עיתונות	1153 לעשות K	1167 K עצמאית
עכשיו	1166 תרמו K
עמלה	1163 נקבל K	1163 לקבל K
""", 'פ': """
פרסומות	1167 ללא K
פרסומת	11 K
פרשן	1141 הוא K
פרשנית	1141 היא K
""", 'צ': """
ציין	1169 K
""", 'ק': """
קוראי	1167 K
קרא	1169 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1168 חודש K
""", 'ש': """
שאלו	1143 K את
שיווקי	1152 לקבל תוכן K
שלחו	1166 K לנו
שלנו	1167 K
שנקבל	1163 K עמלה
שקראתם	1166 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1149 K
תוכן	9 K זה	1142 הצגת K
תלוי	1153 K בכם
תלויה	1153 K בכם
תמיכתכם	1166 K
תמכו	1166 K בנו
תקציר	1143 K
תרומה	1170 K
תרומות	1170 K
""", 'ا': """
اخبارنا	89 K
ادامه	952 K مطلب	952 K خبر	958 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	930 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	922 شرايط K	927 K از مطالب اين سايت	927 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	947 K تهيه كنيد	958 K تهيه كنيد	962 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	930 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	961 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	961 K
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
اول	960 ماه K
ايميل	918 K خود را	918 ادرس K	918 به K شما	943 در K خود	958 K خود را وارد كنيد
ايميلتان	943 به K
اينجا	951 K كليك كنيد
اينستاگرام	920 در K دنبال
اپ	942 K
اپليكيشن	942 K	959 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	956 الزاما K	956 لزوما K	956 K ديدگاه
باشيد	930 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	937 را K
بحسب	91 K
بخوانيد	928 K
براي	959 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K	73 اضف K
بريدكم	73 في K
بشنويد	937 K
بعرض	61 هل تسمح K
بفرستيد	930 براي ما K
بفضلكم	89 K
بنويسيد	930 براي ما K	958 براي ما K
بپيونديد	928 K	936 به تيم ما K	958 K
بگذاريد	930 با ما در ميان K	958 با ما در ميان K
بگيريد	930 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	961 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	929 منبع K	929 منابع K
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
تلگرام	920 ما را در K	920 در K دنبال	920 كانال K ما	930 با ما در K
تماشا	937 K كنيد
تمامي	927 K حقوق
تمثل	71 لا K راي
تواصلوا	88 K معنا
توضيح	961 K داد
تيم	959 K ما
""", 'ج': """
جاوااسكريپت	922 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	927 كليه K
حمايت	944 K مالي خود	945 به K شما نياز	945 با K شما	946 K كنيد	958 از ما K كنيد	958 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	959 اين K
خبرنامه	918 K ما	918 اشتراك K	918 در K	943 K روزانه	943 K هفتگي	959 K ما	959 K	962 K
خبرنگار	930 K ما را	932 K
خبرنگاران	959 K ما
خصوصي	922 سياست حريم K را
خواست	961 K
خواستند	961 K
خواندن	947 براي ادامه K
خوانندگان	18 با كمك K	945 به K خود تكيه	959 K ما
خواهد	939 منتشر K شد
خواهند	939 منتشر K شد
""", 'د': """
دانشگاه	932 استاد K
دانلود	958 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	920 ما را K كنيد	928 K كنيد	928 K كنيم	958 K كنيد
دهيد	930 به ما خبر K	937 گوش K	948 هديه K	958 راي K	958 خبر K
ديدگاه	939 نوشتن K	939 ارسال K	939 بيانگر K	956 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	936 وبينار K ما	947 اشتراك K	957 مقاله K	957 مطلب K	957 مطالعه K
روزنامه	956 ديدگاه K
روزنامهنگار	932 K
روزنامهنگاري	959 K مستقل
""", 'س': """
سالانه	960 K
ساهم	88 K في
ساهموا	88 K في
سايت	959 K ما
سايتهاي	933 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	928 عضو K	928 K	958 عضو K	958 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	943 خبرنامه K
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
علاقه	929 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	936 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	939 K	940 حروف لاتين (K)
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
كار	959 K ما
كاربري	947 حساب K خود شويد
كانال	920 به K ما	928 K ما	959 K ما
كتب	91 K
كتبت	91 K
كردهايد	947 ثبت نام K	947 ثبتنام K
كمصدر	56 K مفضل
كميسيون	954 K دريافت كنيم	954 K دريافت ميكنيم
كنيد	936 ديدن K	937 گوش K	948 هديه K	951 روي لينك كليك K	951 كليك K	958 به ما كمك K	958 ثبت نام K	958 كليك K	958 نصب K
كوكي	922 از K
كوكيها	922 K
""", 'ل': """
لاتين	939 حروف K	940 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	956 K نظر
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
ما	959 به K
مالي	945 كمك K شما	958 كمك K شما	962 كمك K
ماه	960 در K
ماهانه	960 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	933 K خارجي	933 اجازه ميدهيد K
محتوايي	933 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	927 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	959 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	947 K شويد	958 K شويد
مشتركان	947 ويژه K است
مصنوعي	934 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	959 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	952 ادامه K
منبع	955 ذكر K
منتخب	929 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موبايل	942 برنامه K
موردنياز	21 بخشهاي K
موفقيت	943 عضويت شما با K	943 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	933 از شما اجازه K
ميدهد	939 نظر K
ميگفت	961 K
ميگويد	961 K
ميگيريم	954 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	939 منتشر K شد
نخواهند	939 منتشر K شد
ندهيد	958 از دست K
نرمافزار	942 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	959 K ما
نميشود	939 منتشر K
نوشت	961 K
نويسنده	930 ايميل K	932 K
نياز	945 به كمك شما K
""", 'ه': """
هستيد	947 مشترك K
همايش	936 بليت K
""", 'و': """
وابسته	945 به حمايت شما K
وبينار	936 K ما	936 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	933 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	932 K
""", 'گ': """
گزارش	959 اين K
گزارشهاي	959 K ما
گفت	961 K
گفتند	961 K
گفته	961 K است	961 به K
""", 'अ': """
अन	1191 Kुवाद	1214 के Kुसार
अप	1214 Kील की
अपन	1196 Kी राय दें	1196 Kी राय कमेंट	1196 Kी प्रतिक्रिया	1197 कमेंट में Kी राय
अलर	1198 K्ट पाने के लिए
अवसर	1194 नौकरी के K
""", 'आ': """
आपक	1190 Kी इजाजत मांगते हैं	1190 Kी अनुमति मांगते हैं	1211 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	1184 कॉपीराK	1190 बाहरी साK	1212 हमारी वेबसाK
इन	24 लॉग K
इनब	1174 आपके Kॉक्स	1199 अपने Kॉक्स में
इब	1174 न्यूजलेटर को सब्सक्राK	1174 न्यूजलेटर सब्सक्राK	1177 चैनल को सब्सक्राK
इबर	1201 सब्सक्राK्स के लिए है	1201 सब्सक्राK हैं
इस	1212 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1175 ऐप डाKोड करें	1198 डाKोड करें	1198 डाKोड कीजिए	1211 डाKोड करें	1211 डाKोड कीजिए
उपय	1179 कुकीज का Kोग	1179 कुकीज का Kोग
उपलब	1190 सामग्री K्ध नहीं है
""", 'ए': """
ए	1194 वेबिनार के लिK	1211 जुडिK	1211 सुधार सुझाKं
एज	1209 Kेंसी की फीड
""", 'ऐ': """
ऐप	1175 हमारा K	1212 हमारा K
""", 'औ': """
और	1196 क्विज खेलें K	1196 क्विज खेलें K
""", 'क': """
क	1214 मुताबिK
कम	1197 Kेंट बॉक्स में
कर	1174 ईमेल दर्ज Kें	1175 ऐप इंस्टॉल Kें	1175 नोटिफिकेशन चालू Kें	1177 फॉलो Kें	1185 क्लिक Kें	1185 जॉइन Kें	1185 ज्वाइन Kें	1185 सब्सक्राइब Kें	1185 लाइक Kें	1187 हमें ईमेल Kें	1190 कुकीज स्वीकार Kें	1190 कुकीज स्वीकार Kें	1194 टिकट बुक Kें	1196 पोल में वोट Kें	1196 सर्वे में भाग लेK	1198 इंस्टॉल Kें	1198 नोटिफिकेशन ऑन Kें	1198 नोटिफिकेशन ऑन K लें	1199 साइन अप Kें	1203 शेयर Kें	1203 साझा Kें	1203 सेव Kें	1203 गिफ्ट Kें	1211 सब्सक्राइब Kें	1211 फॉलो Kें	1211 क्लिक Kें	1211 लॉग इन Kें	1211 लॉगिन Kें	1211 साइन अप Kें	1211 रजिस्टर Kें
करक	1187 कमेंट Kे बताएं	1199 सब्सक्राइब Kे आप	1199 साइन अप Kे आप
करन	1197 कमेंट Kे के लिए	1197 टिप्पणी Kे के लिए	1197 टिप्पणी पोस्ट Kे के लिए	1197 कमेंट Kे वाले
कल	1210 फ्री आर्टिK	1210 मुफ्त आर्टिK
कह	1214 Kा
कहत	1214 Kे	1214 Kी
""", 'ख': """
ख	1195 वीडियो देKें	1195 वीडियो भी देKें	1210 मुफ्त लेK	1214 लिKा
खक	1209 लेK के निजी विचार
खन	1195 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	1205 अन्य Kों के लिए	1205 ताजा Kों के लिए	1205 की Kों के लिए	1210 मुफ्त Kें	1211 K भेजें	1211 पूरी K पढें	1212 इस K	1212 यह K
खर	1194 यहां से Kीदें
""", 'ग': """
गय	1203 लिंक कॉपी हो Kा
""", 'च': """
चलत	1200 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1191 पूKें	1214 पूKा
""", 'ज': """
जनर	1209 ऑटो-Kेट
जर	1187 हमें Kूर दें
""", 'ट': """
ट	1179 जावास्क्रिप्K
टर	1174 हमारे न्यूजलेK	1174 हमारा न्यूजलेK	1174 हमारा साप्ताहिक न्यूजलेK	1174 न्यूजलेK के लिए	1189 सब एडिK हैं	1189 सब-एडिK हैं	1189 सीनियर सब एडिK हैं	1212 हमारे न्यूजलेK	1215 न्यूजलेK
""", 'ठ': """
ठक	1212 हमारे पाK
""", 'ड': """
ड	1185 जुKें	1209 सिंKीकेट फीड
डक	1195 पॉKास्ट सुनें	1212 हमारा पॉKास्ट
डन	1185 जुKे के लिए	1211 जुKे के लिए
""", 'द': """
द	1191 मुख्य बिंKु	1211 राय Kें
दद	1189 वरिष्ठ संवाKाता हैं	1189 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1195 को सुKें	1195 लेख सुKें	1215 दाK
नन	1195 पॉडकास्ट सुKे के लिए
नल	1177 चैK से जुडें	1212 हमारे चैK
नह	1209 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1175 ऐप में Kें
पढन	1201 Kे के लिए	1205 और खबरें Kे के लिए
पण	1197 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1177 गूगल न्यूज K	1199 ईमेल K पाने के लिए
पस	1186 Kंदीदा सोर्स	1186 Kंदीदा स्रोत	1186 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1186 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1187 हमें Kाएं	1211 हमें Kाएं	1211 राय Kाएं	1214 Kाया	1214 Kाते
बनकर	1201 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1190 से मिली साK्री शामिल है
मदद	1211 हमारी K करें	1211 आर्थिक K दें	1211 K कीजिए
मह	1213 हर Kीने
""", 'य': """
यत	1179 गोपनीKा नीति
यह	1195 वीडियो Kां देखें	1211 Kां देखें	1212 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1184 सर्वाधिकार सुK्षित	1212 हमारी पत्Kारिता	1212 स्वतंत्र पत्Kारिता	1212 हमारे पत्Kार
रखन	1189 का अनुभव Kे	1201 पढना जारी Kे के लिए
रत	1213 प्Kि माह
रह	1205 जुडे Kें	1205 जुडे Kिए
""", 'ल': """
ल	1214 बोKे	1214 बोKा
""", 'व': """
वर	1209 पुनर्प्रकाशन K्जित	1213 प्रति K्ष
""", 'श': """
श	1191 सारांK
शन	14 नोटिफिकेK	1208 हमें कमीK मिल	1215 सब्सक्रिप्K
शर	1179 नियम और K्तें
""", 'स': """
सएप	1187 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1189 पत्रकारिता में K्रिय हैं
सकत	1185 फॉलो कर Kे हैं	1185 जुड Kे हैं	1187 हमें भेज Kे हैं	1208 कमीशन मिल Kा है
सदस	1201 पहले से K्य हैं	1201 K्यता लें	1211 K्य बनें
सप	1213 प्रति K्ताह
सफल	1199 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1191 Kी	1211 K्थन करें
सर	1196 K्वे में हिस्सा लें	1196 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1200 आर्थिक Kोग दें	1200 आर्थिक Kोग करें	1200 हमें Kोग करें	1200 आपके Kोग पर निर्भर	1211 आपका Kोग	1211 हमें Kोग	1211 Kोग करें	1211 आपके Kोग
""", 'ह': """
हट	1197 कमेंट Kा
हम	1187 Kें भेजें	1194 Kारी टीम से जुडें	1211 Kें लिखें	1211 Kें भेजें	1212 Kारा काम	1212 Kारी टीम	1212 Kारे साथ
हमस	1187 Kे संपर्क करें	1211 Kे जुडें
""", 'অ': """
অন	183 Kুদান দিন	187 Kুদান
অনল	169 Kাইন শপ
""", 'আ': """
আজই	174 K অনুদান দিন
আপন	156 Kার ইমেইল	166 Kার সম্মতি প্রযোজন	166 Kার অনুমতি চাই	169 Kার মতামত দিন	171 Kার মতামত লিখুন	171 Kার মন্তব্য লিখুন	173 Kার ই-মেইল	173 সাবস্ক্রাইব করলে Kি
আম	162 Kাদের জানান	162 Kাদের পাঠান	162 Kাদের লিখুন	173 Kাদের সাপ্তাহিক	174 Kাদের পাশে থাকুন	183 Kাদের লিখুন	184 Kাদের সাংবাদিক	184 Kাদের চ্যানেল	184 Kাদের টেলিগ্রাম
আস	161 ঘুরে Kুন
""", 'ই': """
ইক	161 লাK দিন
ইজ	169 কুKে অংশ নিন
ইনবক	173 K্সে পেতে
ইনস	172 অ্যাপ K্টল করুন
ইল	184 আমাদের মোবাK
""", 'উ': """
উজল	156 নিKেটারে সাবস্ক্রাইব	156 আমাদের নিKেটার	156 নিKেটার পেতে	173 সাপ্তাহিক নিKেটার	184 আমাদের নিKেটার	184 নিKেটার	184 নিKেটারের	187 নিKেটার
উনল	172 অ্যাপ ডাKোড করুন	172 অ্যাপটি ডাKোড করুন	183 ডাKোড করুন
""", 'এ': """
এআই	167 K
এআইক	167 Kে
এআইয	167 Kের
""", 'ও': """
ওট	170 ভিডিKি দেখুন
""", 'ক': """
ক	185 মাসিK
কত	174 স্বাধীন সাংবাদিKাকে	174 সাংবাদিKার পাশে	184 স্বাধীন সাংবাদিKা	184 সাংবাদিKাকে
কনট	166 বহিরাগত Kেন্ট
কপ	165 অনুমতি ছাডা Kি
কর	161 ফলো Kুন	161 ক্লিক Kুন	161 সাবস্ক্রাইব Kুন	161 যোগ Kুন	161 যুক্ত Kুন	162 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	162 আমাদের সঙ্গে যোগাযোগ Kুন	162 আমাদের ইমেইল Kুন	169 ওযেবিনারে নিবন্ধন Kুন	169 চাKির সুযোগ	172 নোটিফিকেশন চালু Kুন	183 সাবস্ক্রাইব Kুন	183 এখানে ক্লিক Kুন	183 ক্লিক Kুন	183 ইমেইল Kুন	183 নিবন্ধন Kুন	183 ফলো Kুন	183 সহাযতা Kুন	183 কাজ Kুন
করত	171 মন্তব্য Kে
""", 'খ': """
খ	176 ফ্রি লেKা	176 বিনা মূল্যের লেKা
খত	170 ভিডিও দেKে	171 মন্তব্য লিKে
খবর	179 আরও K জানতে
খবরট	4 Kি	175 Kি পডতে	184 Kি
""", 'গ': """
গল	168 কেমন লাK
""", 'ছ': """
ছ	168 কাজে লেগেKে	186 জানিযেKে
""", 'জ': """
জর	169 Kিপে অংশ নিন	169 Kিপে ভোট দিন
জস	165 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	184 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	184 আমাদের পাK
""", 'দ': """
দক	164 জ্যেষ্ঠ প্রতিবেK	164 নিজস্ব প্রতিবেK
দট	184 সংবাKি
দন	184 এই প্রতিবেK
""", 'ধ': """
ধর	162 ভুল Kিযে দিন
""", 'ন': """
ন	161 যুক্ত হোK	161 যোগ দিK	161 যুক্ত থাকুK	162 লেখা পাঠাK	168 ভুল পেযেছেK	169 টিকিট কিKুন	170 শুKুন	170 ভিডিও দেখুK	172 অ্যাপ Kামিযে নিন	174 পাশে দাঁডাK	183 যুক্ত হোK	183 পাশে থাকুK	186 জাKান	186 জাKিযেছেন
নকল	165 অনুমতি ছাডা K
নয	165 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	175 Kা চালিযে যেতে
পডত	175 বাকি অংশ Kে	175 লেখা Kে	175 বিনা মূল্যে Kে	175 লেখাটি Kে	179 আরও খবর Kে
""", 'ব': """
বল	186 Kেন	186 Kেছেন	186 Kেছে
বলছ	186 Kেন
বলল	186 Kেন
""", 'ভ': """
ভরস	174 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	165 বিনা অনুKিতে	167 কৃত্রিম বুদ্ধিK্তা	183 Kামত জানান	183 Kামত দিন
মন	168 কেK লেগেছে
""", 'য': """
য	175 মাত্র # টাকাK
যত	183 আমাদের সহাKা
যব	173 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	166 কুকি ব্Kার
যর	164 সিনিK রিপোর্টার
""", 'র': """
রক	160 সর্বস্বত্ব সংK্ষিত	160 স্বত্ব সংK্ষিত	165 অশালীন মন্তব্য প্Kাশ	165 অনুমতি ছাডা প্Kাশ
রত	185 প্Kি মাসে
রহণ	166 কুকি গ্K করুন
""", 'ল': """
লগইন	183 K করুন
""", 'শ': """
শন	182 কমিK পেতে পারি
""", 'স': """
সঙ	165 সম্পাদকীয নীতির K্গে	179 আমাদের K্গেই থাকুন	179 K্গেই থাকুন	184 আমাদের K্গে
সদস	183 K্য হোন
সব	184 আমাদের ফেKুক
সরণ	161 অনুK করুন	183 অনুK করুন
সহয	183 Kোগিতা করুন
""", 'হ': """
হক	175 ইতিমধ্যে গ্রাK	183 গ্রাK হোন
হকদ	175 শুধু গ্রাKের জন্য
হত	183 যুক্ত Kে
হব	171 অ্যাড্রেস প্রকাশিত Kে না	171 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2364 Kติดตาม
กร	2338 Kอกอีเมล
กล	2367 K่าว
กอ	2365 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2364 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2354 Kบคุณที่สมัคร	2354 Kบคุณที่ลงทะเบียน	2365 Kงเรา
""", 'ค': """
คล	2364 Kิกที่นี่	2364 Kิกชม
คว	2363 Kามเห็นส่วนตัวของผู้เขียน
ค่	2362 Kาคอมมิชชั่น	2362 Kาคอมมิชชัน
""", 'จ': """
จด	2338 Kหมายข่าวของเรา	2354 Kหมายข่าวรายสัปดาห์ของเรา	2368 Kหมายข่าว
จะ	2353 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2364 Kวน์โหลดแอป
""", 'ต': """
ติ	2345 Kดต่อผู้สื่อข่าวของเรา	2345 Kดต่อกองบรรณาธิการ	2364 Kดตามเรา
ต่	2366 Kอเดือน	2366 Kอปี
""", 'ถ': """
ถื	2354 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2357 Kลองอ่าน
ทั	2363 Kศนะของผู้เขียน
ทา	2353 Kงเว็บไซต์ขอสงวนสิทธิ์	2354 Kงอีเมลทุก
ทุ	2354 Kกเช้าทางอีเมล
""", 'บ': """
บท	2358 Kความฟรี	2365 Kความนี้
บร	2368 Kิจาค
บอ	2367 Kกว่า
""", 'ผ': """
ผู	2355 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2367 Kดกับ
""", 'ม': """
มี	2345 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2347 Kมรับคุกกี้
""", 'ร': """
ระ	2367 Kบุว่า
รา	2366 Kยเดือน
ร่	2355 Kวมสนับสนุนการทำงานของเรา	2364 Kวมบริจาค	2364 Kวมสนับสนุน
""", 'ล': """
ลิ	2363 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2365 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2342 Kวนลิขสิทธิ์	2342 Kวนสิทธิ์
สน	2355 Kับสนุนสื่ออิสระ	2355 Kับสนุนการทำงานของเรา	2355 Kับสนุนนักข่าว	2364 Kับสนุนเรา	2364 Kับสนุนพวกเรา
สม	2338 Kัครรับจดหมายข่าว	2338 Kัครรับข่าวสาร	2364 Kัครสมาชิก	2364 Kัครรับ	2368 Kาชิก
สำ	2357 Kหรับสมาชิกเท่านั้น
สื	2365 K่ออิสระ
ส่	2345 Kงเรื่องราวของคุณ	2345 Kงข่าวหาเรา	2364 Kงข้อมูลมาที่	2364 Kงคลิปมา
""", 'ห': """
หา	2345 Kกคุณมีข้อมูล
ห้	2342 Kามคัดลอกหรือ	2342 Kามคัดลอกข้อความ	2342 Kามคัดลอกเนื้อหา	2342 Kามคัดลอกบทความ	2342 Kามทำซ้ำ
""", 'อ': """
อย	2364 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2338 Kเมลของคุณ
อ่	2357 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2364 Kียนถึงเรา	2364 K้าสู่ระบบเพื่อ
เฉ	2357 Kพาะสมาชิก
เน	9 Kื้อหานี้	2347 Kื้อหาจากภายนอก	2347 Kื้อหาภายนอก
เป	2357 K็นสมาชิกอยู่แล้ว	2367 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2353 Kื่อแสดงความคิดเห็น	2357 Kื่ออ่านต่อ	2357 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2353 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2345 K้งเบาะแสข่าว	2345 K้งเรา	2364 K้งทีมงาน
แห	2344 Kล่งข่าวที่ต้องการ	2344 Kล่งข่าวโปรด	2344 Kล่งที่มาที่ต้องการ
แอ	2364 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2364 Kวตเลย	2364 Kลดแอป
""", 'ใ': """
ให	2365 K้เรา
""", 'ủ': """
ủng	2539 ly cà phê K hộ	2548 hãy K hộ
""", 'あ': """
あと	1447 K#本、無料で
""", 'い': """
いか	1453 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1419 Kいのブラウザ
お寄	1453 Kせください
お申	1436 Kし込みはこちら	1453 Kし込みください	1453 Kし込みはこちら
お聞	1453 Kかせください
お見	1453 K逃しなく
お試	1453 Kしください
お読	1453 Kみいただけます
""", 'か': """
から	1452 K転載したものです	1452 Kの転載です
か月	1411 K無料	1455 K無料
""", 'が': """
が無	1419 javascriptK効
""", 'こ': """
ここ	1411 Kから先は	1411 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1411 K記事は有料	1411 K記事は会員	1423 K記事についてのご意見	1454 K記事が	1454 K記事を	1454 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1419 K用のブラウザ
ご協	1453 K力ください
ご存	1430 Kじの方は
ご寄	1409 K付をお願い	1453 K付
ご意	1423 K見・ご感想	1423 K見をお寄せ
ご感	1423 K想をお寄せ
ご支	1409 K援をお願い	1453 K援
ご登	1444 K録ありがとうございます	1453 K録
ご覧	1453 Kください	1453 Kいただけます
ご購	1453 K読
ご連	1453 K絡ください
""", 'す': """
すで	1447 Kに会員の方
すべ	1411 Kての記事が
""", 'ぜ': """
ぜひ	1417 Kフォロー
""", 'で': """
でも	1417 K配信中
で受	1429 lineKけ取る
で届	1429 lineKく
で最	1429 lineK新
""", 'と': """
と強	1456 K調
と書	1456 Kい
と発	1456 K表
と話	1456 Kし	1456 Kす
と語	1456 Kっ	1456 Kる
と説	1456 K明
と述	1456 Kべ
""", 'に': """
によ	1456 Kると
""", 'の': """
の使	1421 cookieK用
の採	1436 K用情報
の提	1452 K供記事です
""", 'を': """
をフ	1417 Kォローする	1417 Kォローしよう
を使	1421 cookieK用
を利	1421 cookieK用
を有	1419 javascriptK効	1419 javascript K効
を発	1456 K表した
を許	1433 cookieK可
""", 'ア': """
アカ	1429 lineKウントはこちら
アフ	1451 Kィリエイト広告	1451 Kィリエイトプログラム	1451 Kィリエイトリンク
アプ	1414 Kリで開く	1414 Kリで読む	1414 Kリを開く	1414 Kリをダウンロード	1414 Kリのダウンロード	1414 Kリをインストール	1414 Kリはこちら	1443 Kリなら通知	1443 Kリなら速報	1443 Kリなら、	1443 Kリで読むと	1443 Kリなら
アン	1439 Kケートにご協力	1439 Kケートはこちら	1439 Kケート実施中	1440 Kケートに答えて
""", 'カ': """
カ月	1411 K無料	1455 K無料
""", 'ク': """
クイ	1440 Kズに答えて
クッ	1421 Kキーを使用	1421 cookie(Kキー)	1421 Kキーを利用	1433 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1423 Kントを投稿するには	1423 Kントするには	1423 Kント欄で	1423 Kントをお寄せ	1442 Kントは削除します	1442 Kントは削除することが	1442 Kントは削除する場合	1442 Kントは承認	1442 Kントは公開前	1442 Kントは非表示
""", 'サ': """
サポ	1409 Kートをお願いします	1453 Kートをお願い	1453 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1453 Kンロードしてください
""", 'チ': """
チケ	1436 Kット販売中
チャ	1417 Kンネル登録を	1429 Kンネルに参加する	1429 Kンネルに参加しよう
""", 'ニ': """
ニュ	1413 Kースレターに登録	1413 Kースレターを	1429 googleKースで	1444 Kースレター登録はこちら	1457 Kースレター
""", 'フ': """
フォ	1417 Kローして最新	1417 Kローをお願い	1453 Kローしてください
""", 'プ': """
プッ	1414 Kシュ通知
プラ	1421 Kイバシーポリシーに
プレ	1411 Kミアム会員
プロ	1451 Kモーションが含まれ	1451 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1413 Kマガに登録	1413 Kマガで	1444 Kマガ登録はこちら	1444 Kマガの登録	1454 Kマガ
メー	21 Kルアドレスが公開されること	1413 Kルマガジンで	1413 Kルマガジンに登録	1413 Kルマガジンを	1413 Kルでお届け	1423 Kルアドレスが公開されることはありません	1444 Kルアドレスを入力してください	1457 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1411 Kインして続きを	1411 Kインしてください	1411 Kインが必要	1453 Kインして
""", 'ヶ': """
ヶ月	1411 K無料	1455 K無料
""", '上': """
上优	2572 在googleK先
上優	2572 在googleK先
""", '下': """
下載	2560 K客戶端	2560 Kapp	2560 K應用程式
下载	2560 K客户端	2560 Kapp	2560 K应用	2602 K客户端
""", '不': """
不代	2571 K表本站	2586 K表本站立场	2599 K表本報立場	2599 K表本报立场	2599 K表本站立场	2599 K表本站立場	2599 K表本媒體立場	2599 K表本網立場	2599 K表本刊立場
不得	2571 K转载	2571 K轉載
不錯	2602 K過
不错	2602 K过
""", '仅': """
仅代	2571 K表作者
仅供	2586 K其表达个人看法
仅限	2591 K会员	2591 K订户
""", '付': """
付費	2557 K後	2606 K牆
付费	2557 K后	2606 K墙
""", '以': """
以閱	2557 K讀全文
以阅	2557 K读全文
""", '会': """
会员	2557 K专享	2591 K限定内容
会員	1411 K限定です	1411 K限定の記事	1411 K登録すると	1411 K登録が必要	1411 K登録できます	1447 Kの方はこちら	1447 K登録で続きを読む	1447 K登録後にご覧	1453 K登録	1454 Kの方
会費	1445 Kで運営
""", '你': """
你的	2555 K支持	2602 K支持
""", '使': """
使用	2566 Kcookie改善	2566 Kcookie来	2566 Kcookie來	2566 Kcookie以	2566 K cookie 以	2566 K cookie 来	2566 K cookie 來
""", '來': """
來自	2578 K外部平台的內容
""", '依': """
依靠	2589 K读者的支持	2589 K讀者的支持
""", '侵': """
侵权	2571 K
""", '個': """
個人	1421 K情報の取り扱い	1452 Kの見解です	2586 K看法
""", '偏': """
偏好	2572 K來源	2572 K来源
""", '僅': """
僅限	2591 K會員	2591 K訂戶
""", '優': """
優先	1428 Kソース	1428 K表示に設定	1428 Kする情報源	1428 K的に表示
""", '免': """
免費	15 K閱讀	2600 K文章	2600 K閱讀篇數	2600 K閱讀額度	2601 K註冊即可	2601 K註冊後	2602 K訂閱	2604 K試用
免费	15 K阅读	2600 K文章	2600 K阅读篇数	2601 K注册即可	2601 K注册后	2602 K订阅	2604 K试用
""", '全': """
全文	20 Kを	1411 Kを読むには	1411 Kをお読み
""", '公': """
公众	16 K号	2563 K号:
公式	1414 Kアプリ	1417 Kアカウントをフォロー	1417 Kアカウントを友だち	1429 Klineはこちら	1454 Kline
""", '关': """
关注	2563 K我们的	2602 K我们
""", '内': """
内阅	2560 appK读
""", '写': """
写道	2605 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1455 K
初月	1447 K#円で	1455 K無料
""", '判': """
判断	1456 Kした
""", '利': """
利用	1421 K規約に同意
""", '前': """
前請	2586 K先登入
前请	2586 K先登录
""", '剩': """
剩余	2557 K#%
剩餘	2557 K#%
""", '力': """
力を	1445 K貸してください
""", '加': """
加入	2563 Kline好友	2563 Kline官方	2563 Kline@	2589 K贊助行列	2589 K赞助行列	2602 K会员	2602 K會員
""", '励': """
励み	1454 Kになります
""", '動': """
動画	1437 Kをご覧ください	1437 Kはこちら	1437 Kでも詳しく	1437 Kでも解説
""", '包': """
包月	2604 K
""", '即': """
即可	2586 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1417 Kち追加
""", '収': """
収益	1451 Kを得ること
""", '发': """
发表	6 K评论
发送	2559 K到您的邮箱
""", '取': """
取材	1430 K班までご	1445 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1413 Kトレイに
""", '只': """
只靠	2589 K讀者	2589 K读者
""", '同': """
同意	2578 Kcookie
""", '告': """
告訴	2605 K
告诉	2605 K
""", '呼': """
呼び	1456 Kかけた	1456 Kかける	1456 Kかけて	1456 K掛け
""", '命': """
命じ	1456 Kた
""", '売': """
売上	1451 Kの一部が還元
""", '外': """
外部	1433 Kコンテンツ	2578 K内容	2578 K內容
""", '好': """
好評	1436 K発売中
""", '官': """
官方	2563 K微信
""", '定': """
定期	2602 K定額
""", '寄': """
寄付	1453 Kをお願い	1457 K
寄到	2559 K您的信箱	2588 K你的信箱
""", '寫': """
寫道	2605 K
""", '已': """
已是	2557 K會員	2591 K订户	2591 K訂戶
已经	2557 K是会员
""", '年': """
年額	1455 K
""", '广': """
广告	11 K	2566 K拦截
""", '広': """
広告	11 K	1419 Kブロック	1445 Kに頼らず
""", '廣': """
廣告	11 K	2566 K攔截
""", '开': """
开启	2560 K通知
""", '弊': """
弊社	1454 K
""", '当': """
当サ	1454 Kイト
当社	1454 Kの
当編	1454 K集部
""", '微': """
微信	2560 K扫	2563 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1409 Kをお願いします	1453 Kをお願い	1453 Kして
""", '您': """
您已	2588 K成功订阅	2588 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2555 K支持	2589 K每一份捐款	2589 K每一筆捐款	2602 K支持	2602 K捐款
""", '情': """
情報	1430 Kをお寄せください	1430 K提供はこちら	1430 K提供を募集	1430 K提供をお待ち	1430 Kをお待ちして	1430 Kをお持ちの方は
""", '感': """
感謝	2588 K您的訂閱	2602 K閱讀
感谢	2588 K您的订阅	2602 K阅读
""", '成': """
成为	2557 K会员即可	2591 K付费会员	2602 K会员
成為	2557 K會員即可	2589 K我們的贊助	2591 K付費會員	2602 K會員
""", '我': """
我们	2566 K使用cookie	2566 K使用 cookie	2603 K的
我們	2566 K使用cookie	2566 K使用 cookie	2603 K的
""", '手': """
手机	2560 K客户端
""", '打': """
打开	2560 Kapp	2560 K微信
打開	2560 Kapp
""", '扫': """
扫一	2560 K扫
扫描	2560 K二维码下载	2560 K二维码关注	2560 K二维码加入	2602 K二维码下载	2602 K二维码关注	2602 K二维码加入	2602 K二维码阅读
""", '投': """
投资	2571 K有风险
""", '指': """
指出	2605 K
指摘	1456 Kした
""", '捐': """
捐助	2589 K我们	2589 K我們
捐款	2602 K支持	2606 K
""", '掃': """
掃一	2560 K掃
掃描	2560 K qr	2602 K二維碼
""", '推': """
推播	14 K	2560 K通知
推送	14 K	2560 K通知
""", '支': """
支持	2555 K我们的	2555 K我們的	2555 K獨立媒體	2555 K独立媒体	2602 K我们	2602 K我們
支援	1453 Kをお願い
""", '文': """
文章	2571 K来源:
""", '新': """
新闻	2572 在googleK上关注
""", '明': """
明ら	1456 Kかにした
""", '暢': """
暢讀	2591 K全站
""", '最': """
最新	1413 K情報をお届け
""", '會': """
會員	2557 K專享	2591 K限定內容
""", '月': """
月額	1411 K#円	1455 K
""", '有': """
有料	1411 K会員限定	1411 K会員になる	1411 K会員の方	1447 K記事が読めます	1457 K会員
有权	2586 K删除
有權	2586 K刪除
""", '未': """
未經	2571 K授權
未经	2571 K授权
""", '本': """
本ま	1447 月#Kで無料で
本ア	1454 Kプリ
本サ	1454 Kイト
本刊	2603 K
本報	2603 K導
本报	2603 K读者	2603 K道
本文	2571 K来源	2603 K
本站	2603 K
本網	2566 K站使用	2603 K
本网	2566 K站使用
本記	1454 K事
本誌	1454 K
""", '来': """
来自	2578 K外部平台的内容
""", '欢': """
欢迎	2563 K关注	2602 K加入	2602 K赞助	2602 K订阅	2602 K投稿
""", '歡': """
歡迎	2563 K追蹤	2602 K加入	2602 K贊助	2602 K訂閱	2602 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1411 K#文字	1411 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2604 K
每日	2559 K简报	2559 K電子報
每月	2604 K
""", '求': """
求め	1456 Kた	1456 Kている
""", '浏': """
浏览	2566 K器版本
""", '点': """
点击	2602 K关注	2602 K这里
""", '無': """
無料	15 K記事	1411 Kで会員登録	1411 K会員に登録	1447 Kで読める記事の上限	1447 K会員になると	1453 K会員に登録	1455 K体験
無断	1427 K転載	1427 K複製
""", '版': """
版权	2571 K所有	2571 K归
版權	2571 K所有
""", '独': """
独立	1454 Kしたジャーナリズム	2603 K新闻	2603 K媒体
""", '獨': """
獨立	2603 K新聞	2603 K媒體
""", '獲': """
獲得	2598 K佣金
""", '由': """
由讀	2603 K者
由读	2603 K者
""", '申': """
申し	1436 K込みはこちら
申込	1436 Kみはこちら	1436 Kはこちら
""", '电': """
电子	2606 K报
""", '畅': """
畅读	2591 K全站
""", '疑': """
疑問	1430 Kをお寄せ
""", '登': """
登入	24 K或	2557 K後繼續	2557 K會員	2601 K或註冊
登录	24 K或	2557 K后继续	2557 K后查看全文	2557 K后查看完整	2601 K或注册
登録	1447 Kして続きを読む	1453 Kしてください	1453 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1454 Kまの
""", '看': """
看更	2560 appK多
""", '禁': """
禁止	2571 K转载
禁無	1427 K断
""", '私': """
私た	1454 Kちの
""", '科': """
科し	1456 Kた
""", '称': """
称	2605 K
""", '稱': """
稱	2605 K
""", '立': """
立即	2602 K加入我们	2602 K加入我們	2602 K订阅	2602 K訂閱	2602 K下载	2602 K下載	2602 K报名	2602 K報名
""", '第': """
第一	2586 K条评论	2586 K則留言	2586 K條評論
""", '筆': """
筆者	1452 K個人の見解
""", '紙': """
紙の	1454 K新聞の定期購読者
""", '続': """
続き	1411 Kを読むには	1411 Kをお読みになる
""", '編': """
編集	1454 K部では
""", '繼': """
繼續	2557 K閱讀請
""", '继': """
继续	2557 K阅读请
""", '联': """
联盟	2598 K链接
""", '聯': """
聯盟	2598 K行銷連結	2598 K連結
""", '获': """
获得	2598 K佣金
""", '著': """
著作	1427 K権は
""", '表': """
表明	2586 K本站立场
表示	2605 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2557 K即可	2557 K後繼續	2559 K我們的	2559 K電子報	2602 K我們	2606 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1430 Kまでご連絡ください
""", '訴': """
訴え	1456 Kた
""", '認': """
認め	1456 Kた
認為	2605 K
""", '說': """
說道	2605 K
""", '読': """
読み	1411 K放題
読者	18 Kの寄付	18 Kの支援	1445 Kの会費で	1454 Kの皆様	1454 Kの皆さ	1454 Kアンケート
""", '請': """
請先	2602 K登入
請啟	2566 K用javascript
請捐	2602 K款
請支	2555 K持我們
請登	2602 K入
請立	2602 K即捐款
請輸	2588 K入您的電子	2602 K入您
請點	2602 K擊
""", '讀': """
讀者	2603 K問卷
""", '订': """
订阅	2557 K即可	2557 K后继续	2559 K我们的	2559 K电子报	2602 K我们	2606 K费
""", '认': """
认为	2605 K
""", '评': """
评论	2586 K服务协议
""", '说': """
说道	2605 K
""", '请': """
请先	2602 K登录
请启	2566 K用javascript
请捐	2602 K款
请支	2555 K持我们
请点	2602 K击
请登	2602 K录
请立	2602 K即捐款
请输	2588 K入您的电子邮箱	2588 K入您的邮箱	2602 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2603 K问卷	2603 K群
""", '責': """
責任	2571 K編輯
""", '賺': """
賺取	2598 K佣金
""", '購': """
購読	1411 K者の方は	1411 Kすると	1453 Kしてください	1454 K者の方	1457 K料
""", '贊': """
贊助	2555 K我們	2602 K我們
""", '责': """
责任	2571 K编辑
""", '赚': """
赚取	2598 K佣金
""", '赞': """
赞助	2555 K我们	2602 K我们
""", '転': """
転載	1427 Kを禁じ
""", '輸': """
輸入	2588 Kemail
""", '轉': """
轉載	2571 K請註明
""", '转': """
转发	25 K
转载	2571 K请注明
""", '输': """
输入	2588 Kemail
""", '这': """
这篇	2603 K文章
""", '追': """
追蹤	2563 K我們的	2572 Kgoogle news	2602 K我們
""", '送': """
送到	2588 K你的邮箱	2588 K您的邮箱	2588 K您的信箱
""", '這': """
這篇	2603 K文章
""", '通': """
通知	14 K	1414 Kをオン
""", '週': """
週に	17 K一度
週刊	1444 Kニュースレター
""", '邀': """
邀請	2602 K您
邀请	2602 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2560 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2557 K全文請
""", '關': """
關注	2563 K我們的	2602 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2557 K全文请
""", '随': """
随时	2602 K掌握
""", '隐': """
隐私	2566 K政策
""", '隨': """
隨時	2602 K掌握
""", '隱': """
隱私	2566 K權政策	2566 K政策
""", '電': """
電子	21 K郵件地址不會公開	2606 K報
""", '需': """
需接	2578 K受cookie
需要	2578 K接受cookie
""", '音': """
音声	1437 Kでもお聴き
""", '首': """
首月	2591 K仅需	2591 K只要	2604 K
首选	2572 K来源	2572 K新闻来源
首選	2572 K來源	2572 K新聞來源
""", '點': """
點擊	2602 K這裡
""", '가': """
가입하세요	1497 K
가입해	1497 K 주세요
""", '강': """
강조했다	1500 K
""", '계': """
계속	1462 K 읽으려면	1462 K 읽으시려면
계신	1476 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1466 K 뉴스에서
구독	1462 K 후 이용
구독료	1501 K
구독자	1462 K 전용	1498 K
구독자만	1462 K 볼 수	1490 K 읽을
구독자에게만	1490 K 제공
구독하고	1466 K
구독하세요	1475 K	1497 K
구독하시면	1462 K
구독해	1466 K 주세요	1488 K 주셔서	1497 K 주세요
구독해주세요	1466 K
구독해주셔서	1488 K
""", '금': """
금요일	1488 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1462 전체 K 보려면	1490 전체 K 읽어보세요
기자를	1489 K 응원해
기자에게	1476 K 연락해 주세요
""", '남': """
남겨주세요	1497 K
""", '네': """
네이버	1466 K 메인에서	1475 K 구독
네이버에서	1466 K 구독
""", '놓': """
놓치지	1497 K 마세요
""", '눌': """
눌러주세요	1497 K
""", '뉴': """
뉴스레터	1463 K 구독	1463 K 신청	1498 K	1501 K
뉴스레터로	1463 K 받아
뉴스레터를	1463 K 구독	1463 K 받아
""", '다': """
다운로드하세요	1497 K
""", '달': """
달	1490 첫 K #원
""", '당': """
당신의	1476 K 제보가	1498 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1486 K 삭제될	1486 K 삭제합니다	1486 K 통보	1486 K 예고	1486 K 운영자	1486 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1500 K
""", '독': """
독립	1498 K 언론
독립언론	1498 K
독립언론을	1489 K 지켜
독자	1497 K 여러분의	1498 K 여러분
독자님의	1460 K 후원
독자들의	18 K 후원
독자의	1498 K 힘
""", '동': """
동의하는	1488 K 것으로 간주
""", '들': """
들려주세요	1497 K
""", '로': """
로그인	24 K	1462 K 후 이용
로그인이	1462 K 필요
로그인하거나	1497 K
로그인하고	1490 K 계속
로그인하면	1490 K 계속
로그인하시면	1462 K
""", '마': """
마음에	1489 기사가 K 드셨다면
""", '만': """
만나보세요	1497 K
""", '말': """
말했다	1500 K
""", '매': """
매월	1499 K
매일	17 K 아침
""", '메': """
메일로	1488 K 보내드려요
메일함으로	1463 K
""", '무': """
무단	1473 K 전재	1473 K 복제
무단전재	1473 K
무료	15 K 기사	1496 K 기사	1499 K 체험
무료로	15 K 볼 수 있는	1490 K 볼 수 있습니다
""", '받': """
받아보세요	1497 K
""", '밝': """
밝혔다	1500 K
""", '보': """
보내	1497 K 주세요
보내드리는	1488 K
보내드립니다	1488 K
보내주세요	1497 K
""", '본': """
본	1498 K 기사
본사의	1494 K 편집 방향	1494 K 편집방향
본지는	1498 K
본지의	1494 K 편집 방향	1494 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1476 K 보내주세요	1476 K 보내 주세요
사전	1481 K 등록하기	1481 포럼 K 등록
""", '선': """
선호	1474 K 매체로	1474 K 출처로	1474 K 언론사	1474 K 매체
선호하는	1474 K 출처
""", '설': """
설명했다	1500 K
설치하세요	1497 K
""", '세': """
세미나	1481 K 신청하기
""", '소': """
소식을	1488 K 전해드립니다
""", '속': """
속보를	1487 K 받아보세요
""", '수': """
수수료를	1493 K 받을 수 있습니다	1493 K 제공받
""", '시': """
시작하세요	1497 K
""", '신': """
신청하세요	1497 K
""", '알': """
알려	1497 K 주세요
알려주세요	1497 K
알림	1464 K 받기	1464 K 설정
알림을	14 K	1487 K 켜고
""", '앱': """
앱	1464 K 다운로드	1464 K 설치	1487 K 설치하기
앱에서	1464 K 보기	1464 K 열기	1487 K 더 편하게
앱으로	1464 K 보기	1487 K 더
앱을	1464 K 다운로드	1487 K 다운로드하세요	1487 K 설치하세요
""", '언': """
언론을	1489 독립 K 지켜
""", '여': """
여러분	1498 K 덕분
여러분의	1476 K 제보를	1489 K 후원이	1497 K 후원
""", '영': """
영상에서	1482 K 확인하세요	1482 K 확인할 수 있습니다
영상으로	1482 K 확인하세요
영상을	1482 K 확인하세요
""", '온': """
온라인	1481 K 세미나
""", '외': """
외부	1479 K 콘텐츠
""", '우': """
우리	1498 K 기자
우리의	1498 K 저널리즘
""", '원': """
원고료로	1489 K 응원
""", '월': """
월	1499 K #원
""", '유': """
유료	1462 K 구독자만
유튜브	1466 K 구독
""", '음': """
음성으로	1482 K 들으려면	1482 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1497 K
응원해	1460 K 주세요	1497 K 주세요
""", '의': """
의견을	1497 K 남겨
""", '이': """
이	9 K 콘텐츠	1498 K 기사가	1498 K 기사는	1498 K 기사
이메일	1463 K 주소
이메일을	1463 K 입력
이미	1490 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1481 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1474 더 K 보기
""", '재': """
재배포	1473 K 금지
재배포금지	1473 K
""", '저': """
저작권법	1473 K
저작권자	1473 K
저희	1498 K 뉴스레터	1498 K 채널	1498 K 앱
저희는	1498 K
저희를	1498 K
""", '적': """
적었다	1500 K
""", '전': """
전문을	20 K
전했다	1500 K
""", '정': """
정기후원	1499 K
""", '제': """
제보	1476 K 부탁드립니다
제보는	1476 K 카카오톡
제보를	1476 K 기다립니다	1476 K 받습니다
제보해	1497 K 주세요
제휴	1493 K 링크
제휴링크	1493 K
""", '좋': """
좋아요	1475 구독과 K 부탁
좋아요를	1475 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1497 K
""", '참': """
참여하세요	1497 K
""", '채': """
채널	1466 K 추가	1475 K 추가하기	1475 K 구독하기
채널에	1475 K 참여하세요
채널에서	1475 K 소식을
채용	1481 K 공고
""", '첫': """
첫	1499 K 달
""", '추': """
추가해	1475 K 주세요
추가해주세요	1475 K
""", '친': """
친구	1475 K 추가하세요
""", '커': """
커피	1489 K 한 잔 값으로
""", '쿠': """
쿠키	1479 K 동의가
쿠키를	1479 K 허용해야	1479 K 허용해
""", '특': """
특가	1481 K 보기
""", '파': """
파트너스	1493 K 활동
""", '팔': """
팔로우하기	1466 K	1475 K
팔로우하세요	1497 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1494 K 개인 의견
""", '협': """
협찬을	1493 K 받아
""", '확': """
확인하세요	1497 K
""", '활': """
활용	1473 ai 학습 및 K 금지
""", '회': """
회원	1462 K 전용
회원가입	1462 K 후	1497 K
회원가입하면	1490 K 월
회원만	1462 K 볼 수
""", '후': """
후원금	1501 K
후원으로	1489 독자의 K 운영
후원을	1460 K 부탁드립니다	1497 K 부탁
후원이	1460 K 필요합니다	1460 K 큰 힘이
후원하세요	1497 K
후원해	1460 K 주세요	1497 K 주세요
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
hjälper
hjælp
hjælper
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
hírlevélre
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
zewnętrzna
zewnętrzne
zewnętrznej
zewnętrznych
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
ανεξάρτητη
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
προσπάθειά
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
дозволить
дозволяється
долучайтесь
долучайтеся
донат
донатам
донати
донатом
донаты
допомагає
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
позволяет
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
приложението
приложении
приложения
приоритетным
присоединяйтесь
присъединете
присылайте
пришлите
приєднуйтесь
приєднуйтеся
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
сколько
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
