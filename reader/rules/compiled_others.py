"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2629
# comentário	1977
# comentários	1977
# gün ücretsiz deneyin	2472
# hozzászólás	1284
# komentářů	266
# komentāri	1633
# příspěvků	266
# σχόλια	571
# коментарі	2551
# коментарів	2551
# комментариев	2103
# комментарий	2103
# комментария	2103
# תגובות	1178
# تعليقات	63
# نظر	958
# कमेंट	1230
# € al mes durante # meses	893
# € al mese per # mesi	1458
# € por mês durante # meses	2018
#か月無料	1478
#カ月無料	1478
#ヶ月無料	1478
#件のコメント	1494
#則留言	2690
#条评论	2690
""", 'a': """
a cikk a hirdetés alatt folytatódik	1280
a cikk a hirdetés után folytatódik	1280
a cikk meg is hallgatható	1278
a cikk meghallgatása	1287
a cikk megosztása	1278
a folytatáshoz regisztráljon	1272
a hirdetés után folytatjuk	1280
a kommentelés lezárult	1284
a lire également	1109
a rovat további cikkei	1285
a szerző a lap munkatársa	1295
a szerző jogász	1295
a szerző közgazdász	1295
a szerző politológus	1295
a szerző történész	1295
a szerző újságíró	1295
a témában további cikkek	1285
abo abschließen	411
abonați-vă	2030
abonează-te	2030
abonelere özel	2472
abonner nå	1791
abonner på nyhetsbrevet	1796
abonnér	332
abonnér nu	332
abonnés	1076
abonnés uniquement	1149
abonē	1627
abonē jaunumus	1651
abonē un lasi visus rakstus	1627
abonēt	1627
abrir menú	854
acasă	2044
accede a todos los contenidos sin límites	893
acceptér	346
acceptă toate	2052
acceptă și afișează conținutul	2052
accéder à l'article	1076
aceitar e ver o conteúdo	1999
aceito receber comunicações e ofertas	2013
acest articol este rezervat abonaților	2067
acesta este ultimul tău articol gratuit	2067
acheter ce numéro	1136
achetez ce numéro	1136
activează alertele	2061
activează notificările	2061
actualités	1109
ad 광고	1567
adaugă un comentariu	2041
add meg az e-mail-címed	1290
además	851
adhérer	1068
adja meg az e-mail-címét	1290
adja meg e-mail-címét	1290
adomány	1270
adományozok	1270
adományozás	1270
adreça electrònica	234
afișează conținutul	2052
afișează conținutul extern	2052
afișează originalul	2045
agora não	1951
ai deja un abonament? autentifică-te	2067
ai observat o greșeală	2041
ai सारांश	1245
ai से तैयार सारांश	1245
ai 요약	1567
ai-genereret resumé	357
ai-resumé	357
ai-összefoglaló	1287
aicinām ievērot cieņu komentāros	1633
aiheeseen liittyvää	1018
aiheesta lisää	1018
aitäh liitumast	930
aizvērt	1635
aizvērt reklāmu	1636
ai摘要	2710
ai重點整理	2710
ajouter à mes favoris	1095
ajouter à vos sélections	1095
ajándékozza a cikket	1278
ajándékozza a cikket barátjának	1278
ajánlataink	1285
ajánljuk	1285
ajánljuk még	1285
ajánlott	1285
ajánlott cikkek	1285
ajánló	1285
akceptuję	1886
akkurat nå	1812
aktuálně	267
alle abo-angebote im überblick	503
alle angaben ohne gewähr	509
alle inhalte sind urheberrechtlich geschützt	550
alle newsletter im überblick	494
alle preise ohne gewähr	509
als bevorzugte quelle bei google hinzufügen	433
als podcast hören	504
alte știri	2042
alterar preferências de cookies	1999
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2055
am înțeles	2045
amintește-mi mai târziu	2028
andra läser	19	2381
andra läser just nu	19
andra läste även	2381
andre har også lest	19
andre leser nå	1812
andre leste også	1812
andre læser	354
andre læser lige nu	354
andre læser også	19
andre læste også	354
angebot wählen	503
anhören	432
anhören # min	432
anmäl dig	2364
anmäl dig till nyhetsbrevet	2364
annonce - artiklen fortsætter nedenfor	345
annonces légales	1136
annoncørbetalt indhold	362
annons - artikeln fortsätter nedan	2373
annonsen slutar här	2373
annonsinnehåll	2388
annonslänk	2373
annonsörsinnehåll	2388
annonsørinnhold	1820
anulezi oricând	2067
anuluj odpowiedź	1889
användarvillkor	2374
anzeigensonderveröffentlichung	509
anúncio	1972
anúncios	1972
apmaksāts saturs	1636
après la publicité	1100
após a publicidade	1972
apóyanos	813
apúntate	824
arată mai puțin	2045
arată tot	2045
arkadaşina gönder	2479
arkadaşinla paylaş	2479
article abonné	1076
article ajouté à vos sélections	1095
article précédent	1109
article réservé aux abonnés	1076
article sponsorisé	1136
articles associés	1109
articles liés	1109
articles recommandés	1109
articles récents	1109
articol exclusiv pentru abonați	2067
articole asemănătoare	2042
articole înrudite	2042
articoli più letti	1461
articolul continuă după reclamă	2038
articolul continuă mai jos	2038
articolul următor	2042
artikeln finns också som ljud	2369
artikeln fortsätter efter annonsen	2373
artikeln fortsätter nedan	2373
artikeln fortsätter under bilden	2373
artikeln går att lyssna på	2369
artikeln är låst	2359
artikeln är uppläst av en dator	2369
artikkel jätkub pärast reklaami	914
artikkel jätkub reklaami järel	914
artikkel täieneb	912
artikkelen er låst	1791
artikkelen finnes også som lyd	1800
artikkeli jatkuu kuvan jälkeen	1012
artikkelin voi myös kuunnella	1010
artiklen er låst	332
artiklen er læst op af en robot	341
artiklen findes også som lyd	341
artiklen fortsætter efter annoncen	345
artiklen fortsætter nedenfor	345
artiklen fortsætter under billedet	345
artiklen kan også høres	341
artikli loeb ette tehishääl	910
artiklit loeb tehishääl	910
artykuł dla subskrybentów	1871
artykuł sponsorowany	1885
artykuły na e-mail	1874
artículo anterior	851
artículo relacionado	851
artículos recomendados	897
artículos relacionados	851
as notícias mais lidas	2021
ascultă	2035
aslini göster	2489
assine já	1955
atbalstīt	1627
atcel jebkurā laikā	1627
atradi kļūdu rakstā	1633
atvērt	1635
atšaukti galite bet kada	1586
aucun commentaire à ce niveau	1140
audio narrado por una voz automática	876
auf apple podcasts hören	484
auf spotify hören	484
ausgewählt für sie	508
avis de décès	1136
avoimet työpaikat	1020
avsluta när du vill	2359
avslutt når du vil	1791
avís legal	223
ayrintilar için tiklayin	2488
ayrintilar için tiklayiniz	2488
az első hónap csak # ft	1272
aç	2489
añadir a favoritos	836
añadir a mi lista	896
añadir comentario	847
añadir usuario	817
aún no te has registrado	817
ačiū, kad užsiprenumeravote	1611
""", 'b': """
banküberweisung	410
bağiş yap	2471
bağiş yapin	2471
bağlantiyi kopyala	2479
başa dön	2488
bei google als quelle hinzufügen	433
bei spotify hören	484
bejelentkezés	1272
belépés	1272
benefício do assinante	2003
betrag wählen	410
bezárás	1269
bild vergrößern	450
bildirimleri aç	2527
bildirimleri açin	2527
bitte versuchen sie es später erneut	494
bize ulaşin	2485
bjud en vän på artikeln	2369
bli månadsgivare	2356
bli støttemedlem	1788
bliv støttemedlem	329
boletín	824
browserul tău nu poate reda acest video	2052
brukervilkår	1805
bu haber abonelere özeldir	2472
bu içerik abonelere özeldir	2472
bugün değil	2470
bunlar da ilginizi çekebilir	2486
butlletí	234
buďte v obraze	256
bài cùng chuyên mục	2657
bài cùng tác giả	2657
bài khác	2630
bài liên quan	2630
bài mới nhất	2657
bài quảng cáo	2658
bài tiếp theo	2630
bài viết liên quan	2630
bài viết mới	2656
bài được dịch tự động	2656
bài đọc nhiều	2657
báo lỗi	2629
bármikor leiratkozhat	1290
bármikor leiratkozhatsz	1290
bármikor lemondhatja	1272
bármikor lemondható	1272
bình luận	2629
bình luận (#	2629
búsqueda	854
bülten	2509
bülten üyeliği	2509
bültene abone oldunuz	2509
büyüt	2488
bądź na bieżąco	1874
bővebben	1287
būkite pirmas	1592
būkite pirmas, pakomentavęs	1592
bạn có thể quan tâm	2630
bỏ qua	2613
""", 'c': """
cada aportació compta	237
cada aportación cuenta	892
cada contribuição conta	2016
cadastre-se grátis	1955
califica este artículo	847
cargar más	854
carte de crédit	1075
cartão de crédito	1954
categorieën	1703
categorías	851
caută	2044
ce contenu vous a-t-il été utile	1134
ce résumé vous a-t-il été utile	1134
cele mai citite știri	2070
cele mai noi știri	2042
celý článek	269
cerrar menú	854
cerrar sesión	817
cet article est en accès libre pour les abonnés	1149
cet article est lu par une voix de synthèse	1134
chci odebírat	256
chci podpořit	251
chci přispět	251
chi tiết	2633
chia sẻ	2620
chia sẻ bài viết	2620
chia sẻ facebook	2656
chia sẻ qua facebook	2656
chia sẻ ý kiến của bạn	2629
chuyên mục	2630
chép liên kết	2656
chính sách bảo mật	2628
chính sách bảo mật | điều khoản sử dụng	2628
chính sách cookie	2628
chính sách quyền riêng tư	2628
chấp nhận tất cả	2628
chấp nhận tất cả cookie	2628
chủ đề	2630
chủ đề liên quan	2630
chủ đề nóng	2657
cikk megosztása	1278
cikk mentése	1278
cikkünk frissül	1287
citeşte şi	2042
citește fără limite	2067
citește mai departe	2042	2044
citește mai mult	2042	2044
citește regulile comunității	2055
citește și	2042
citi šobrīd lasa	1629
citiți și	2042
col·labora	210
comentariul tău așteaptă moderarea	2055
comentează	2041
comentário	1977
comentário aguardando moderação	2009
comentários	1977
comentários exclusivos para assinantes	2009
commander ce numéro	1136
commentaire en attente de modération	1140
commerciële bijdrage	1748
compre a edição impressa	2003
conditions générales	1102
conectează-te cu facebook	2067
conectează-te cu google	2067
confidentialité	1102
configuración	844
configuración de cookies	844
configurações de cookies	1974
conheça todas as nossas newsletters	2013
consigue tu entrada aquí	878
consulta les normes de participació	226
consultez notre charte de modération	1140
consíguelo en tu quiosco	878
contenu externe recommandé	1132
contenu proposé par notre partenaire	1136
contenu sponsorisé	1100
contenus recommandés	1153
contenus sponsorisés	1100	1109
conteúdo de marca	1972
conteúdo exclusivo	1955
conteúdo exclusivo para assinantes	2018
conteúdo externo	1999
conteúdo externo recomendado	1999
conteúdo para assinantes	1955
conteúdo patrocinado	1972
conteúdo premium	2018
conteúdo produzido pela marca	2003
conteúdo relacionado	1981
conteúdos relacionados	2021
contingut només per a usuaris registrats	238
continua após a publicidade	1972
continua després de l'anunci	228
continuar leyendo aquí	817
continuarea articolului după reclamă	2057
continue a ler esta notícia	2021
continuer après la publicité	1100
continuă cu apple	2067
continuă cu facebook	2067
continuă cu google	2067
continuă să citești după publicitate	2057
continúa abajo	842
contáctanos	847
conținut disponibil doar utilizatorilor înregistrați	2067
conținut extern	2052
conținut extern recomandat	2052
conținut pentru abonați	2030
conținut premium	2067
conținut sponsorizat	2038
cookieinställningar	2374
cookieの設定	1491
cookie政策	2686
cookie設定	1491	2686
cookie设置	2686
copia l'enllaç	217
copiază link	2035
copiază linkul	2035
copy link thành công	2656
correo electrónico	824
creează cont	2030
créer mon compte	1076
créer un compte	1076
créer une alerte	1142
créer une alerte sur ce thème	1142
csak előfizetőknek	1272
cumpără revista	2057
czytaj całość	1896
czytaj również	1893
czytaj także	1893
czytaj też	1893
czytaj też nasze inne artykuły	1893
czytaj więcej	1893	1896
czytaj więcej o	1893
các tin khác	2630
cât de util a fost acest articol	2055
címkék	1285
címlap	1285
címlapról ajánljuk	1285
có lẽ để sau	2613
có thể bạn quan tâm	19	2630
có thể bạn thích	19
cùng chuyên mục	2630
cùng chủ đề	2657
cùng tác giả	2657
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2489
daha fazla göster	2488
daha fazla haber için tiklayin	2488
dalies ar šo rakstu	1632
dalinkitės	1586
dalinkitės straipsniu	1591
dalsza część artykułu pod materiałem wideo	1885
dalsza część artykułu pod wideo	1885
dalsza część tekstu pod wideo	1885
dalīties	1627
dalīties ar draugiem	1632
dalīties facebook	1632
další	269
další strana	269
další z rubriky	267
další zprávy	267
další článek	267
další články	19	267
další čtení	267
danke für dein feedback	488
danke für ihr feedback	488
danos tu opinión	883
dans l'actualité	1153
dans la même catégorie	1109
dans la même rubrique	1109
dans la même série	1109
darovat článek	259
darovať	2236
darovať článok	2244
darujte tento článek	259
darujte tento článok	2244
das könnte dich auch interessieren	447
das könnte ihnen auch gefallen	447
das könnte sie auch interessieren	447
das könnte sie interessieren	447
das wichtigste in kürze, zusammengefasst von ki	478
datenschutzerklärung	440
daugiau šia tema	1588
deblochează articolul	2067
deixar um comentário	1977
deixe um comentário	1977
del på e-post	1800
del på facebook	341	1800
del på mail	341
del på twitter	341	1800
del på x	341	1800
dela inlägget	2369
dela på facebook	2369
dela på twitter	2369
dela på x	2369
deli članek	2303
delite članek	2303
dernière minute	1109
dernières actualités	1109
dernières infos	1109
dernières nouvelles	1109
desa per llegir després	240
desbloquear artículo	893
desbloqueie este conteúdo	2018
det er gratis å opprette en bruker	1791
det læser andre	354
det är gratis att skapa ett konto	2359
detaylar için tiklayin	2488
detaylar için tiklayiniz	2488
detta material är skyddat enligt lagen om upphovsrätt	2411
detta är en annons	2373
detta är en plusartikel	2359
devam etmek için üye girişi yapin	2472
devami için abone olun	2472
devamini okumak için abone olun	2472
diese funktion steht nur angemeldeten nutzern zur verfügung	504
din aceeași categorie	2042
din aceeași secțiune	2070
disponibil în app store și google play	2061
disponibilă în app store și google play	2061
distribuiți	2035
diğer haberler	19	2486
diğer okurlar bunlari okuyor	2486
dla subskrybentów	1871
do góry	1896
doar abonații pot comenta	2055
doar pentru abonați	2030
doação mensal	1952
doação única	1952
doba čtení # min	269
dolgozzon nálunk	1287
domiciliación bancaria	816
domů	269
dona suport al periodisme en català	237
donación mensual	813
donación única	813
donați	2029
donează	2029
donează acum	2029
donează lunar	2029
donează lunar # euro	2066
donează lunar # lei	2066
doner nå	1788
données personnelles	1102
donér	329
donér nu	329
doporučené	267
doporučené články	267
doporučujeme	267
doporučujeme přečíst	267
doporučujeme také	267
dołącz do dyskusji	1942
dołącz do nas	1868
dołącz do newslettera	1874
drukāt	1632
du er nå påmeldt	1796
du er nå påmeldt nyhetsbrevet	1796
du kan när som helst avsluta prenumerationen	2364
du kan når som helst melde deg av	1796
du kan opsige når som helst	332
du kanske också gillar	2381
du modtager snart en bekræftelse på mail	337
du même auteur	1109
du prenumererar nu på nyhetsbrevet	2364
du vil kanskje også like	1812
dziękujemy za zapis	1874
dành cho bạn	2630
dành cho thuê bao	2615
dárkovat článek	252
därefter # kr/mån tills du säger upp	2359
débloquer l'article	1076
débloquez cet article	1149
déconnexion	1076
découvrir l'offre	1076
découvrir nos offres	1149
découvrir toutes nos offres d'abonnement	1149
déjà un compte	1076
déjà un compte ? connectez-vous	1076
déplier	1113
détails	1113
dölj	2385
dāvini rakstu	1632
dāvini rakstu draugam	1632
děkujeme za přihlášení	256
""", 'e': """
e-bülten	2509
e-bülten aboneliği	2509
e-mail inválido	2013
e-mailová adresa	256
e-posta gönder	2479
edición digital	817
edición impresa	817
editörün seçtikleri	2486
edição impressa	1955
egyszeri támogatás	1270
ehkä myöhemmin	1001
ei tänään	1001
el millor de la setmana a la teva bústia	234
el més llegit	214
el més vist	241
el. paštas	1611
elfelejtett jelszó	1272
elige tu suscripción	893
elküldöm	1278
elmentem későbbre	1278
elrejtés	1288
els lectors també han llegit	241
elírást talált	1284
előfizetek	1272
előfizetés	1272
előfizetői tartalom	1272
előfizetőknek	1272
előfizetőként megoszthatja a cikket	1278
előző	1287
előző cikk	1285
emlékeztess később	1269
empfehlungen für sie	508
en este artículo	851
en çok okunan	2486
en çok okunan haberler	2486
en çok okunanlar	2486
engangsbeløb	329
engångsgåva	2356
enllaç copiat	240
ensemble, faisons vivre un média libre	1148
enthält werbung	437
enviar comentário	1977
enviar corrección	847
envoyer à un ami	1095
envoyer à un proche	1095
envoyez-nous vos témoignages	1130
eredeti megjelenítése	1288
eredmények	1288
erinnern sie mich später	406
erről bővebben itt írtunk	1287
erről is írtunk	1285
erről itt írtunk bővebben	1287
erscheint täglich	494
erscheint wöchentlich	494
es gratis y solo te llevará un minuto	889
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	494
escreva um comentário	1977
escriu el teu correu electrònic	234
esi pirmais, kas komentē	1633
esimene kuu # €	905
esta funcionalidad es sólo para registrados	817
esta matéria foi útil para você	2001
esta notícia foi útil	2001
este espaço é moderado pela redação	2009
este resumo foi útil	2001
estás de acuerdo? vota	883
evästeasetukset	1013
evästeet	1013
exclusiv pentru abonați	2067
experimente grátis por um mês	2018
ez is érdekelhet	1285
ez is érdekelheti	1285
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1285
ezt olvasta már	1285
ezt olvastad már	1285
ești de acord? votează	2055
ești deja abonat	2075
ești deja abonată	2075
""", 'f': """
facebook'ta paylaş	2479
facebookでシェア	1485
facebookでシェアする	1485
faça login	1955
faça uma pergunta sobre esta reportagem	2001
fes una donació	210
fiecare donație contează	2066
fiecare leu contează	2066
fizetett hirdetés	1280
fiók létrehozása	1272
fiókom	1272
forstået	358
forstått	1816
forstør billede	357
forstørr bilde	1815
fortsett uten å støtte	1787
fortsätt läsa efter annonsen	2373
fortsätt utan att stödja	2355
fortsæt med at læse	345
fortsæt uden at støtte	328
fotogalería	851
fotoğraflari görmek için tiklayin	2488
friss hírek	1285
fråga vår ai om artikeln	2377
fuldskærm	357
fäll ihop	2385
fäll ut	2385
få adgang	332
få artiklen læst op	341
få de vigtigste nyheder hver morgen	337
få de viktigaste nyheterna varje morgon	2364
få de viktigste nyhetene hver morgen	1796
få nyheder på mail	337
få nyheter på e-post	1796
få nyheter på mejlen	2364
få overblikket her	357
få tilgang	1791
få varsel når vi skriver om dette	1815
följ	2370
följ oss	2370
följ skribent	2370
följ ämnet	2370
för prenumeranter	2359
förderer werden	407
fördermitglied werden	407
föregående	2384
föregående artikel	2381
förstora	2384
følg	342	1801
følg emne	342
følg os	342
følg oss	1801
følg sagen her	357
følg tema	1801
følg temaet og få varsel	1815
für abonnenten	411
für den newsletter anmelden	419
für dich empfohlen	508
für sie empfohlen	508
für sie entstehen keine mehrkosten	509
fă o donație	2029
fără obligații	2067
fără tine nu putem	2066
""", 'g': """
galeriyi aç	2488
galeriyi görmek için tiklayin	2488
galéria	1287
galéria megtekintése	1287
garanta já o seu ingresso	2003
gem til læseliste	341
genişlet	2489
giriş	2472
giriş yap	2472
giriş yapin	2472
giriş yapin veya üye olun	2472
giv os feedback på artiklen	349
già abbonato	1396
già registrato	1396
gli articoli più letti	1461
glömt lösenord	2359
godkänn	2374
godkänn alla	2374
gorące tematy	1893
gracias por tu opinión	876
gràcies per la teva opinió	226
gràcies per votar	226
gràcies, ja estàs subscrit	234
guardar artículo	836
guardar para después	896
guardar para leer después	896
gå ikke glip af	354
gå ikke glip af noget	337
gå ikke glipp av noe	1796
gå til indhold	357
gérer les cookies	1102
gérer les préférences	1132
gérer mes alertes	1142
gérer mes choix	1102
gérer vos préférences de cookies	1132
góp ý	2629
gündem	2486
günün haberleri	2486
günün özeti	2486
gợi ý	2630
gửi	2629
gửi bình luận	2629
gửi cho bạn bè	2656
gửi email	2620
gửi ý kiến	2629
""", 'h': """
haber bülteni	2509
haber güncelleniyor	2488
haberi arkadaşina hediye et	2479
hai già un account	1396
harici içerik	2488
haritayi aç	2489
has arribat al límit d'articles gratuïts	238
has iniciado sesión	874
hasznos volt az összefoglaló	1284
hasznosnak találta a cikket	1284
havi támogatás	1270
hayir teşekkürler	2470
hayir, teşekkürler	2470
haz una pregunta sobre este artículo	876
he leído y acepto la política de privacidad	889
he llegit i accepto la política de privacitat	223
hela artikeln fortsätter nedan	2373
hepsini gör	2488
hesap oluştur	2472
hi estàs d'acord? vota	226
hiba jelentése	1288
hibát talált	1284
hier reinhören	484
hinweis schließen	406
hirdetés	1280
hirdetés bezárása	1280
hirdetés, görgessen tovább	1280
hjälp oss att rätta fel	2377
hlavné správy	2241
hlavní zprávy	267
ho già donato	1391
hoje não	1951
hoppa till innehåll	2384
hoppa över inlägg från facebook	2384
hoppa över inlägg från instagram	2384
hoppa över inlägg från x	2384
hozzászólok	1284
hozzászólás	1284
hozzászólások	1284
hozzászólások megtekintése	1284
hylkää	1013
hylkää kaikki	1013
hyväksy	1013
hyväksy evästeet	1013
hyväksy kaikki	1013
här kan du kommentera artikeln	2377
håll dig uppdaterad	2364
hírfolyam	1285
hírlevelek	1290
hírlevél	1290
hírlevél-feliratkozás	1290
hören sie diesen artikel	484
hør saken	1800
""", 'i': """
i più commentati	1422
i più letti	1422
i più letti della settimana	1461
i più visti	1422
iba pre predplatiteľov	2237
ich unterstütze schon	406
identifícate	893
ielogojies, lai komentētu	1633
ienākt	1627
iesakām	1629
ihre meinung zählt	443
ikke gå glipp av	1812
ikke nå	1787
il tuo browser non può riprodurre il video	1439
il tuo commento sarà pubblicato dopo l'approvazione	1449
iletişim	2485
ilgili içerikler	2486
ilginizi çekebilecek haberler	2486
ilginizi çekebilir	2486
ilmoita asiavirheestä	1017
ilmoita virheestä	1017
imprimir artículo	896
imprimir esta matéria	2020
in bài	2620
in bài viết	2620
in trang này	2656
indlæg fra facebook	357
indlæg fra instagram	357
indlæs flere	357
ingresá	893
ingyenes regisztráció	1272
inicia sesión	817
inicia sessió	211
iniciar sesión	817
iniciar sesión con apple	893
iniciar sesión con facebook	893
iniciar sesión con google	893
iniciar sessão	1955
inicie sesión	817
inne artykuły	1893
innhold fra annonsør	1820
inscription à la newsletter	1085
inscrivez-vous à notre newsletter	1085
insira o seu endereço de email	2013
instalează aplicația	2061
inställningar	2374
introduce un email válido	889
intră în cont	2030
invítanos a un café	813
início	1984
ir para o conteúdo	1984
ispiši	2181
istediğiniz zaman abonelikten çikabilirsiniz	2509
istediğiniz zaman iptal edin	2472
izbor uredništva	2300
izdrukāt	1632
izmēģini # dienas bez maksas	1627
içeriğe geç	2488
iş birliği	2481
išbandykite # dienų nemokamai	1586
išorinis turinys	1604
išsaugoti	1591
išsaugoti straipsnį	1591
""", 'j': """
j'ai déjà donné	1067
j'ai déjà un compte	1076
ja hi estàs subscrit	238
ja hi estàs subscrit? entra	238
ja n'ets subscriptor? inicia sessió	211
ja tens compte? inicia sessió	238
jaa twitterissä	1010
jaa x:ssä	1010
jag förstår	2374
jag stödjer redan	2355
jaga sõbraga	910
jaunākie	1629
jautā mākslīgajam intelektam	1633
je commande ce numéro	1136
je gère mes cookies	1102
je soutiens déjà	1067
jede spende zählt	498
jeder beitrag zählt	498
jeder euro zählt	498
jednorázově	251
jeg forstår	1805
jeg støtter allerede	328	1787
jegyek itt kaphatók	1287
jelentkezzen be vagy regisztráljon	1272
jen pro předplatitele	252
jetzt angebot wählen	503
jetzt anhören	432
jetzt reinhören	484
jetzt unterstützen	407
již mám předplatné	252
jobs in ihrer nähe	482
još vesti	2178
još vijesti	2178
junte-se à conversa	2009
jurnalismul de calitate costă	2066
juttu jatkuu kuvan jälkeen	1012
juttu jatkuu mainoksen jälkeen	1012
juttu jatkuu videon jälkeen	1012
juttua päivitetään	1012
jutun lukee koneääni	1010
jutun lukee tekoälyääni	1010
jutun voi myös kuunnella	1010
już wspieram	1867
já doei	1951
já nas bancas	2003
já sou apoiador	1951
já sou assinante	1955
já tem conta	1955
já tem uma conta	1955
já é assinante? faça login	1955
já é subscritor	2018
já é subscritor? inicie sessão	2018
jätä kommentti	1017
jūsų el. paštas	1611
jūsų el. pašto adresas	1611
""", 'k': """
k tématu	267
k téme	2241
kapcsolódó	1285
kapcsolódó cikk	1285
kapcsolódó cikkek	1285
kapcsolódó tartalom	1285
kapcsolódó témák	1285
karte öffnen	451
kas kokkuvõte oli kasulik	911
kategóriák	1285
katso kuvat tästä	1020
katso myös	1018
katso video tästä	1020
katso video yltä	1020
kaupallinen yhteistyö	1012
kaydiniz için teşekkürler	2509
keresés	1287
kezdőlap	1287
không phải bây giờ	2613
không, cảm ơn	2613
ki-übersicht	478
kijelentkezés	1272
kingi artikkel sõbrale	910
kinyitás	1288
kipróbálom	1272
kirjaudu sisään	1003
kirjoita sähköpostiosoitteesi	1006
kjøp abonnement	1791
kjøp tilgang	1791
klausies podkāstu	1634
klausies podkāstu šeit	1634
klausies šo rakstu	1632
klausies šo rakstu (# min	1632
klausykite tinklalaidės	1593
klausykite tinklalaidės čia	1593
klausykitės straipsnio	1591
klausīties	1632
klausīties rakstu	1632
ključne besede	2300
ključne reči	2178
ključne riječi	2178
klíčová slova	267
kokeile # päivää maksutta	1003
kolačići	2194
komentavimas išjungtas	1592
komentavimo taisyklės	1592
komentáre	2244
komentář	266
komentáře	266
komentāri	1627
komentēt	1627
komentēšana ir slēgta	1633
komentēšanas noteikumi	1633
komerčné oznámenie	2240
komerční sdělení	262
kommentarer blir gjennomgått før publisering	1815
kommentarerna förhandsmodereras	2377
kommentek megtekintése	1284
kommentelési szabályzat	1284
kommentér	349
koostöö	914
kopiera länk	2369
kopiera länken	2369
kopijuoti nuorodą	1586
kopiraj povezavo do članka	2303
kopiér link	341
kopiér linket	341
kopírovat odkaz	259
kopírovať odkaz	2244
kopēt saiti	1627
korábban írtunk róla	1285
kreiraj račun	2171
kullanim koşullari	2482
kup dostęp	1871
kupi naročnino	2296
kuula taskuhäälingut	912
kuuntele podcast tästä	1020
kysy tekoälyltä	1017
käyttöehdot	1013
kérdezze ai-asszisztensünket	1284
kérem a hírlevelet	1290
később	1269
köp	2359
köszönjük a feliratkozást	1290
köszönöm, nem	1269
következő	1287
következő cikk	1285
køb abonnement	332
køb adgang	332
kúpiť predplatné	2237
küfür, hakaret içeren yorumlar onaylanmamaktadir	2485
küldje el barátjának	1278
küldés	1278
küldés e-mailben	1278
külső tartalom	1287
künye	2482
küpsiste seaded	923
küsi tehisarult	911
kā tev patika raksts	1633
kā tu domā? balso	1634
ką manote? balsuokite	1593
""", 'l': """
la discussione è chiusa	1418
la nota continúa después del anuncio	842
la rédaction vous conseille	1109
la sélection de la rédaction	1109
lahjoita artikkeli ystävälle	1010
lai komentētu, ielogojies	1633
lai komentētu, pieslēdzies	1633
las más leídas	851
las más leídas de hoy	897
las noticias más leídas	897
lasi arī	1629
lasi komentārus	1633
lasi tālāk	1627
lasi vairāk šeit	1634
lasi vēl	1629
lasiet arī	1629
lasiet vēl	1629
lasă un comentariu	2041
lasīt komentārus	1633
lasīt tālāk	1634
lasīt vairāk	1634
lasīt vēlāk	1632
lasītākie	1629
lataa lisää	1020
le choix de la rédaction	1109
le journal numérique	1076
le lien a été copié	1152
le lien a été copié dans le presse-papiers	1152
le notizie più lette	1461
le più lette	1422
lea también	851
lee sin límites	893
lee también	851
leer artículo completo	854
leer más	854
leer también	851
legfrissebb hírek	1285
leggi di più	1425
leggi più tardi	1460
legnépszerűbb	1285
leia a matéria completa	2021
leia as notícias no aplicativo	2011
leia também	1981
len pre predplatiteľov	2237
les choix de la rédaction	1109
les lecteurs ont aussi consulté	1153
les més llegides	241
les også	1812
les plus commentés	1109
les plus partagés	1109
les prix indiqués sont susceptibles d'évoluer	1136
les våre debattregler	1808
li e aceito a política de privacidade	2013
lien copié	1095
lien copié dans le presse-papiers	1152
lietošanas noteikumi	1644
liitudes nõustud kasutustingimustega	930
liity jäseneksi	1002
lineでシェア	1485
lineでシェアする	1513
lineで送る	1485
link a vágólapra másolva	1278
link bài gốc	2656
link copiado para a área de transferência	2020
link kopiëren	1688
link másolva	1278
link másolása	1278
lire la suite pour #€	1076
lire la vidéo	1112
lire à haute voix	1095
lire également	1109
lisätiedot	1021
lisää aiheesta	1018
liên hệ	2629
liên quan	2630
llegeix sense límits	238
llegeix també	214
llegir més	241
lo + leído	851
lo más comentado	851
lo más compartido	851
lo más leído	851
lo más popular	851
lo más visto	851
lo más visto hoy	897
lo último	851
locuri de muncă	2057
loe lähemalt	912
loe lähemalt siit	912
logi sisse või loo konto	905
los lectores también leyeron	897
luba kõik	923
lubię to	1881
lucrează cu noi	2057
lue keskustelun säännöt	1017
lue lisää	1018
lue lisää aiheesta	1018
lue myöhemmin	1010
lue myös	1018
lugu jätkub pärast reklaami	914
lugu täieneb	912
lui écrire	1130
lähetä sähköpostilla	1010
lämna en kommentar	2377
länk kopierad	2369
länken kopierad	2369
länken är kopierad	2369
läs dokumentet	2385
läs domen	2385
läs hela artikeln	2384
läs hela texten	2384
läs hela texten här	2384
läs kommentarer	2377
läs mer	2381	2384
läs mer om	2381
läs också	2381
läs senare	2369
läs vidare	2359	2381
läs våra kommentarsregler	2377
läs även	2381
lästid	2384
lästid # min	2384
lås op	332
lås opp artikkelen	1791
lås opp saken	1791
lås upp artikeln	2359
læs debatreglerne	349
læs debatreglerne her	349
læs hele artiklen	357
læs kommentarer	349
læs mere	354	357
læs mere om	354
læs også	354
læs også disse artikler	354
læs senere	341
læs videre	332	354
læs vores regler for debatten	349
læsetid # min	357
lên đầu trang	2632
lưu	2620
lưu bài	2620
lưu bài viết	2620
lưu bài để đọc sau	2656
lấy link	2656
""", 'm': """
magari più tardi	1391
mai târziu	2028
mainos päättyy	1012
mais notícias	1981
maksettu sisältö	1012
manşetler	2486
masquer la publicité	1136
masz już konto	1871
masz już konto? zaloguj się	1871
materialet är skyddat enligt lagen om upphovsrätt	2411
materiał partnera	1885
materiał promocyjny	1885
materiał sponsorowany	1885
materiał zewnętrzny	1885
matéria exclusiva para assinantes	2018
matérias relacionadas	1981
media społecznościowe	1882
megnyitás	1288
megnézem	1287
megosztás	1278
megosztás a facebookon	1278
megosztás facebookon	1278
megosztás twitteren	1278
mehr für dich	508
mehr für sie	508
meld deg på	1796
meld deg på nyhetsbrevet	1796
mentions légales	1102
mentés	1278
mentés későbbre	1278
menú	854
menü	450	1287	2488
menü schließen	450
menü öffnen	450
mer från	2381
mer läsning	2381
merci d'avoir voté	1140
messaggio pubblicitario con finalità promozionale	1444
mest läst	2381
mest lästa	2381
mest læst	354
mest læste	354
mi-összefoglaló	1287
mida sina arvad? hääleta	912
minn meg på det senere	1787
mira el vídeo	232
mitä mieltä olet? äänestä	1020
modalità di pagamento	1395
moderálási elvek	1284
modifică preferințele cookie	2052
modifier mes préférences	1132
modtag en notifikation, når vi skriver om emnet	357
mogoče kasneje	2307
mogą cię zainteresować	1893
mohlo by se vám líbit	267
mohlo by vás také zajímat	267
mohlo by vás tiež zaujímať	2241
mohlo by vás zajímat	267
mohlo by vás zaujímať	2241
monatlich kündbar	503
mostra aquesta publicació a instagram	223
mostra di più	1425
mostra'n més	215
mostrar conteúdo externo	1999
mostrar más	854
mot de passe oublié	1076
mots clés	1109
mots-clés	1109
może cię zainteresować	1893
może później	1867
možda kasnije	2186
možda vas zanima	2178
možda će vas zanimati	2178
možno neskôr	2248
možná později	250
muistuta myöhemmin	1001
mulțumim pentru feedback	2055
mulțumim, te-ai abonat cu succes	2062
mutass többet	1287
muut lukivat myös	1018
myöhemmin	1001
már előfizető	1272
más	854
más artículos	851
más artículos del autor	870
más detalles	855
más en	851
más historias	851
más información	851
más leídas	851
más leído	851
más leídos	851
más noticias	851
más opciones	844
más sobre este tema	851
más tarde	812
más vistas	851
más vistos	851
mások ezt olvassák	1285
mások ezt olvasták	1285
másolás	1278
máte již účet	252
máte předplatné? přihlaste se	252
märksõnad	907
månadsgåva	2356
månedlig gave	1788
månedligt bidrag	329
måske senere	328
måske vil du også kunne lide	354
més informació	214
més llegides	214
més notícies	241
método de pago	816
métodos de pagamento	1954
métodos de pago	816
mākslīgā intelekta kopsavilkums	1634
mă abonez	2062
můj účet	252
mới nhất	2630
mở	2633
mở khóa bài viết này	2656
mở rộng	2632
""", 'n': """
nadaljevanje članka pod oglasom	2299
nahlásit chybu	266
nahlásiť chybu	2244
najchętniej czytane	1893
najchętniej czytane dziś	1893
najczęściej czytane	1893
najczęściej czytane artykuły	1893
najnovejše	2300
najnovejše novice	2300
najnoviji članci	2178
najnovšie	2241
najnovšie správy	2241
najnovšie články	2241
najnowsze artykuły	1893
najnowsze wiadomości	1893
najčitanije	2178
najčitanije vesti	2178
najčitanije vijesti	2178
najčitanije vijesti dana	2178
najčítanejšie	2241
najčítanejšie články	2241
najčítanejšie články dňa	2241
napišite komentar	2303
napsat komentář	266
naročena vsebina	2299
naročite se	2295
naročnina	2295
nastavení	263
nastavení cookies	263
nastavi čitanje	2230
nastavi čitati	2230
nastavite čitanje	2230
nastavite čitati	2230
nastavitve piškotkov	2315
następna strona	1896
następny	1896
następny artykuł	1893
natisni članek	2303
naudojimo taisyklės	1604
naujausios žinios	1588
naujienlaiškis	1611
načíst další	269
našli jste chybu	266
našli jste v článku chybu	266
ne děkuji	250
ne, děkuji	250
nejdiskutovanější	267
nejnovější	267
nejnovější zprávy	267
nejnovější články	267
nejčtenější	267
nejčtenější články	267
nejčtenější články dne	267
nem, köszönöm	1269
nenhum comentário	1977
neueste beiträge	447
nhắc tôi sau	2613
nie dziękuję	1867
nie dziś	1867
nie pamiętasz hasła	1871
nie ďakujem	2248
nie, dziękuję	1867
nie, ďakujem	2248
només els subscriptors poden comentar	226
norėdami komentuoti, prisijunkite	1592
nosūti draugam	1632
nosūtīt draugam	1632
nosūtīt e-pastā	1632
noteで書く	1485
notre sélection	1109
notre sélection d'articles	1153
notícias relacionadas	1981
notícias relacionadas que podem lhe interessar	19
notícies destacades	241
notícies relacionades	214
nu ai cont? înregistrează-te	2067
nu mulțumesc	2028
nu, mulțumesc	2028
nyhetsdøgnet	1812
nyomtatás	1278
não perca	1981
não, obrigada	1951
não, obrigado	1951
nächste seite	450
nächster artikel	447
näita kõiki	913
näita rohkem	912
näita veel	912
näita vähem	913
näköislehti	1003
nästa	2384
nästa artikel	2381
näytä alkuperäinen	1021
näytä kaikki	1020
näytä kartta	1021
näytä kommentit	1017
näytä käännös	1021
näytä lisää	1020
näytä sisältö	1013
näytä tiedot	1021
näytä tulokset	1021
näytä vähemmän	1021
næste	357
næste artikel	354
népszerű	1285
nézze meg galériánkat	1287
nézze meg képeinket	1287
nõustun	923
nõustun kõigiga	923
nøgleord	354
nāc strādāt pie mums	1634
nổi bật	2630
nội dung quảng cáo	2658
nội dung tài trợ	2625
""", 'o': """
o que achou desta notícia	2001
o vídeo começará em alguns segundos	1999
ocenite članak	2181
ocenite članek	2303
ochrana osobních údajů	263
ochrana osobných údajov	2255
ocijenite članak	2181
ocorreu um erro ao carregar o vídeo	1999
ocultar anúncio	2003
odebírat	256
odebírat newsletter	256
odemknout článek	252
odhlásit se	252
odhlásiť sa	2237
odkaz skopírovaný	2244
odkaz zkopírován	259
odkleni članek	2296
odklenite celoten članek	2296
odmietnuť	2255
odmietnuť všetko	2255
odmítnout	263
odmítnout vše	263
odporúčame	2241
odporúčame prečítať	2241
odporúčame tiež	2241
odporúčané články	2241
odpovědět	266
odrzuć	1886
odrzuć wszystkie	1886
odtwórz	1896
odštampaj	2181
odštampaj članak	2181
oferă acest articol cadou	2069
offre spéciale	1076
offrez-nous un café	1068
offrici un caffè	1392
oglasno sporočilo	2299
ogłoszenie	1885
ohodnoťte článek	266
ohodnoťte článok	2244
okuma süresi # dk	2488
oliko artikkeli hyödyllinen	1017
oliko juttu hyödyllinen	1017
oliko tiivistelmä hyödyllinen	1017
olvasson korlátlanul	1272
olvasson tovább	1272
olvasta már	1285
olvastad már	1285
olvidaste tu contraseña	817
oplæst af en robot	341
oplæst af kunstig intelligens	357
opsig når som helst	332
orijinali göster	2489
os leitores também leram	2021
os preços podem variar	2003
osale küsitluses	912
ostatnie artykuły	1893
ota yhteyttä	1017
otevřít	270
otevřít mapu	270
otključaj članak	2171
otključajte ceo članak	2171
otključajte cijeli članak	2171
otros artículos	851
otwórz	1897
otwórz mapę	1897
outras notícias	19	1981
ouça este conteúdo	1967
oversættelsen er lavet af en maskine	357
""", 'p': """
padovanokite straipsnį	1591
padovanokite straipsnį draugui	1591
page précédente	1112
pagina următoare	2044
pague um café	1952
paiement sécurisé	1075
paldies par pieteikšanos	1651
palun jää viisakaks	911
pamanīji kļūdu	1633
pamanījāt kļūdu	1633
par šo tēmu	1629
paramètres des cookies	1102
paramétrer	1102
paramétrer les cookies	1102
parašyk komentarą	1592
parašykite komentarą	1592
partajează	2035
partenerii noștri	2042
participez à la conversation	1140
partnerių turinys	1595
partnerski sadržaj	2177
pasidalinkite šiuo straipsniu	1591
pasitikrinkite žinias	1593
passer la publicité	1100
pastebėjote klaidą	1592
paylaş	2479
paylaşin	2479
pažiūrėkite vaizdo įrašą	1593
pe aceeași temă	2070
pentru a citi în continuare	2067
per saperne di più	1461
pergunte à nossa ia	2001
peut-être plus tard	1067
piedalies aptaujā	1634
piekrist visām	1644
piekrītu	1644
piesakies vebināram	1634
piesakoties tu piekrīti lietošanas noteikumiem	1651
pieslēdzies vai izveido kontu	1627
pieslēdzies, lai komentētu	1633
pieslēgties	1627
pievieno savu komentāru	1633
pievienot komentāru	1627
pirmais mēnesis par # €	1627
pirmas mėnuo tik # €	1586
più lette	1422
più letti	1422
più tardi	1391
piškotki	2315
placená inzerce	262
platená inzercia	2240
plaćeni oglas	2177
plaćeni sadržaj	2177
plačana objava	2299
plačiau skaitykite čia	1593
plein écran	1112
plus d'actualités	1109
plus de détails	1113
poate mai târziu	2028
podari članek	2303
podarite ta članek	2303
podaruj artykuł	1871
podaruj ten artykuł	1881
podcast anhören	484
pode ler também	2021
podeli članak	2181
podijeli članak	2181
podmienky používania	2255
podmínky použití	263
podmínky užití	263
podobne artykuły	1893
podobné články	267	2241
podporiť	2236
podporte nezávislú žurnalistiku	2236
podporte nás	2236
podpořit	251
podpořte naši práci	251
podpořte nás	251
podpořte redakci	251
podrži	2170
podrži nas	2170
podržite nas	2170
podržite naš rad	2170
podržite nezavisno novinarstvo	2170
podziel się	1881
podziel się na facebooku	1881
pogledajte još	19
pokaż komentarze	1889
pokaż mniej	1896
pokaż oryginał	1897
pokaż treść	1886
pokaż tłumaczenie	1897
pokaż więcej	1896
pokaż wszystkie	1896
pokaż wszystko	1897
pokaži vsebino	2315
pokloni članak	2181
poklonite ovaj članak	2181
pokračovat bez podpory	250
pokračovať bez podpory	2248
polecamy również	1893
polecamy także	1893
polecamy też	1893
polecane artykuły	1893
politique de confidentialité	1102
polityka prywatności	1886
política de cookies	844	1974
política de galetes	223
política de privacidad	844
política de privacidade	1974
política de privacitat	223
poprzedni artykuł	1893
populární	267
populära artiklar	2381
populärt	2381
populære artikler	354
populære saker	1812
populært	354	1812
populārākie	1629
popüler	2486
popüler haberler	2486
popüler konular	2486
por qué estás viendo esto	817
poslať e-mailom	2244
poslušaj vest	2181
poslušaj članak	2181
poslušaj članek	2303
poslušajte članek	2303
postanite naročnik	2295
postanite član	2170	2295
postavke kolačića	2194
postaw kawę	1868
postaw nam kawę	1868
posłuchaj	1881
pour continuer à lire	1149
pourquoi voyez-vous cette publicité	1136
pouze pro předplatitele	252
povezani sadržaj	2178
povezani članci	2178
povezani članki	2300
powiązane	1893
powiązane artykuły	1893
powiązane tematy	1893
powiększ	1896
powiększ zdjęcie	1896
powrót do góry	1896
později	250
pozostała część artykułu pod materiałem wideo	1885
pošalji e-mailom	2181
pošalji komentar	2181
pošalji mejlom	2181
pošalji prijatelju	2181
pošalji članak e-mailom	2181
pošaljite komentar	2181
pošlji po e-pošti	2303
pošlji prijatelju	2303
pošlji članek po e-pošti	2303
pr članek	2299
praneškite apie klaidą	1592
pranešti apie klaidą	1592
pravidlá diskusie	2244
pre predplatiteľov	2237
preberite še	2300
predplatiť	2236
predplaťte si	2236
prenumerata nuo # euro per mėnesį	1586
prenumerata nuo # €	1586
prenumerera på vårt nyhetsbrev	2364
prenumeruodami sutinkate su taisyklėmis	1611
prenumeruokite naujienlaiškį	1611
preporučeno	2178
preporučujemo	2178
preporučujemo da pročitate	2178
preporučujemo i	2178
prečítajte si	2241
prečítajte si aj	2241
prețurile pot varia	2057
pridať komentár	2244
prihlásiť	2237
prihlásiť sa	2237
prihvaćam	2194
prihvaćam sve	2194
prijavi grešku	2181
prijať	2255
prijať všetko	2255
prikaži manj	2301
prikaži manje	2179
prikaži sadržaj	2194
prikaži sve	2179
prikaži več	2301
prikaži više	2179
prikaži vse	2301
prima lună gratuită	2067
primește alerte despre acest subiect	2061
printează	2035
pripomenúť neskôr	2248
priporočamo	2300
priporočamo tudi	2300
priporočamo v branje	2300
priporočeno	2300
prisijunkite arba susikurkite paskyrą	1586
prisijunkite prie mūsų komandos	1593
prisijunkite, kad galėtumėte komentuoti	1592
prispieť	2236
privatsphäre-einstellungen	440
privātuma politika	1644
pro předplatitele	252
promocijsko sporočilo	2299
promotivni sadržaj	2177
promotivni članak	2177
promóció	1280
proovi # päeva tasuta	905
pročitajte i	2178
pročitajte još	2178
prywatność	1886
przeczytaj również	1893
przeczytaj także	1893
przeczytaj też	1893
przejdź bez wsparcia	1867
przejdź do serwisu	1886
przejdź do treści	1896
przejdź do ustawień prywatności	1886
przypomnij mi później	1867
právě se děje	267
präsentiert von	437
précédent	1112
préférences cookies	1102
prélèvement	1075
prémium	1272
próbálja ki # forintért	1272
próxima	1984
próxima página	1984
próximo artigo	1981
prøv # dager gratis	1791
prøv gratis	332	1791
prøv nu	332
prøv nå	1791
prを含みます	1513
pubblicità	1413
publi-rédactionnel	1100
publicité	1100
publicité - la suite ci-dessous	1100
publicités	1100
pular para o conteúdo	1984
página siguiente	854
pääuutiset	1018
påmind mig senere	328
påminn mig senare	2355
później	1867
pārbaudi savas zināšanas	1634
pārpublicējot atsauce obligāta	1637
pērc abonementu	1627
předchozí	269
předchozí článek	267
předplatit	252
předplatné	252
přehrát	269
přejít k obsahu	269
přejít na obsah	269
přečtěte si	267
přečtěte si také	267
přidat komentář	266
přidejte názor	266
přihlásit	252
přihlásit k odběru	256
přihlásit se	252
přihlášení	252
přijmout	263
přijmout vše	263
připomenout později	250
přispějte	251
přispět	251
""", 'q': """
qu'avez-vous pensé de cet article	1134
qual o seu nível de satisfação com esta notícia	2001
quellen und weiterführende links	447
queremos conocer tu opinión	883
queremos saber a sua opinião	2009
questo riassunto ti è stato utile	1441
quieres añadir otro usuario a tu suscripción	817
quizás más tarde	812
quizás te interese	851
quyên góp	2614
quyên góp ngay	2614
qué te ha parecido esta noticia	883
quên mật khẩu	2615
quảng cáo	2625
quảng cáo - bài viết tiếp tục bên dưới	2658
""", 'r': """
r$ # por mês durante # meses	2018
radote klaidą	1592
radote klaidą tekste	1592
raksti komentāru	1633
raksts tiek papildināts	1634
raksts turpinās pēc reklāmas	1636
rakstīt komentāru	1633
rao vặt	2625
raportează o eroare	2055
rapportér fejl	349
rašyti komentarą	1586
receber notificações	2011
recevez nos alertes en temps réel	1142
recevez une alerte à chaque article de l'auteur	1142
reclamă	2038
recomandarea redacției	2070
recomandări	2042
recomandările editorilor	2070
recomandările redacției	2042
recomendado para você	1981
recommandé	1109
recommandé pour vous	1109
recommandés	1109
recordar más tarde	812
recuérdamelo más tarde	812
redirecționează #%	2029
refuză toate	2052
regalar artículo	817
registrovať sa	2237
registruokitės nemokamai	1586
registruokitės į seminarą	1593
registrácia	2237
regisztráció	1272
regisztrálok	1272
regístrate	817
rekisteröidy	1003
rekisteröidy maksutta ja lue	1003
reklami geç	2481
reklám	1280
reklāma	1627
reklāmas raksts	1636
reklāmraksts	1636
relaterade ämnen	2381
reportar erro nesta página	2001
restez informé	1085
restez informés	1085
resumen automático	876
resumo da notícia	2001
reģistrējies bez maksas	1627
reģistrēties	1627
ricordamelo più tardi	1391
rodyti mažiau	1594
rodyti viską	1594
rozumím	270
rozwiń	1896
rozwiń wszystko	1897
rätta	2377
rätta oss	2377
rättelse	2377
réactions	1105
réagir	1095	1105
réagir à cet article	1105
réagissez	1105
réagissez à cet article	1105
répondre	1105
réseaux sociaux	1096
réservé aux inscrits	1076
résiliable à tout moment	1149
résultats du sondage	1140
résumé de l'article	1134
résumé de l'article en # points	1134
résumé en # secondes	1134
részletek	1288
rösta här	2384
rösta i omröstningen	2384
rādīt mazāk	1635
rādīt vairāk	1634
rādīt visu	1635
răspunde	2041
rėmimas	1595
""", 's': """
s'abonner à partir de #€	1076
s'inscrire à la newsletter	1085
s-ar putea să-ți placă	2042
saada sõbrale	910
saber más	854
sadarbības raksts	1636
sadržaj je zaključan	2171
saglabāt	1632
saglabāt rakstu	1632
saistītie raksti	1629
saistītās ziņas	1629
saite nokopēta	1632
saken er låst	1791
saken finnes også som lyd	1800
saltar anúncio	1972
salvează	2035
salvează articolul	2069
salvează pentru mai târziu	2069
sans engagement, résiliable à tout moment	1149
sao chép liên kết	2620
sao chép đường dẫn	2656
sari la conținut	2044
satura turpinājums pēc reklāmas	1636
sačuvaj	2181
sačuvaj vest	2181
schlagwörter	447
schließen	450
schrift vergrößern	432
schriftgröße	432
scopri di più	1396
sdílejte	259
sdílejte tento text	259
sdílejte text	259
sdílejte článek	259
sdílet	259
sdílet na facebooku	259
sdílet na twitteru	259
sdílet na x	259
sdílet článek	259
se alla erbjudanden för prenumeranter	2359
se bilderna här	2384
se connecter et réagir	1105
se déconnecter	1076
se grafiken här	2384
se ha producido un error al cargar el vídeo	874
se klippet här	2384
se klippet øverst i saken	1815
se videon här	2384
sedan # kr/mån tills du säger upp	2359
seguir tópico	2011
seguí leyendo	897
sei già abbonato	1396
sei già iscritto alla newsletter	1454
selección de la redacción	851
selvä	1021
sem si não seria possível	2016
sem você não seria possível	2016
semnalează o eroare	2041
send artiklen på mail	341
send på e-post	1800
sense permanència	238
setări cookie	2052
seuls les abonnés peuvent commenter	1140
seuraa meitä	1011
seções	1981
shrani članek	2303
si opp når du vil	1791
si è verificato un errore durante il caricamento del video	1439
sie können diesen artikel kostenlos weitergeben	529
signaler ce contenu comme inapproprié	1140
signaler un problème	1105
siguiente artículo	851
siirry sisältöön	1020
sikeres feliratkozás	1290
sin ti no sería posible	892
siz ne düşünüyorsunuz? oy verin	2488
sizin için öneriler	2486
siųsti draugui	1591
siųsti el. paštu	1591
skaitykite daugiau čia	1593
skaityti plačiau	1593
skaityti vėliau	1591
skaties arī	1629
skatīt foto	1634
skatīt galeriju	1634
skatīt video	1634
skjønner	1816
sklenite naročnino	2296
skopírovať odkaz	2244
skriv din kommentar här	2377
skrýt	270
slapukų nustatymai	1604
slažem se	2194
slične vesti	2178
slične vijesti	2178
slični članci	2178
snsをフォロー	1486
sofortüberweisung	410
sonderveröffentlichung	509
sono già sostenitore	1391
sonuçlari gör	2489
sorodni članki	2300
souhlasím	263
souhlasím se zobrazením	263
soutenez-nous dès maintenant	1068
související	267
související témata	267
související články	267
související články z webu	267
soyez le premier à commenter	1105
soyez le premier à réagir	1105
spela videon här	2384
spis treści	1896
sponsorisé	1100
sponsorlu içerik	2481
sponsoroitu sisältö	1012
sponsrat innehåll	2373
sponzorirani sadržaj	2177
sponzorirani članak	2177
sponzorované	2240
sponzorovaný obsah	262
sponzorováno	262
sprawdź ofertę	1871
spremi članak	2181
sprijină-ne	2029
spune-ți părerea	2055
spune-ți părerea în comentarii	2055
später	406
später erinnern	406
spør vår ki om saken	1808
staňte sa členom	2236
staňte se členem	251
stichwörter	447
stil spørgsmål til artiklen	349
straipsnio tęsinys - po reklama	1595
straipsnis tęsiasi po reklamos	1595
strona główna	1893
stäng	2355	2384
stöd oss	2356
støt os	329
støtt oss	1788
sugerir correção	2001
sugerir una corrección	883
sugestões	1981
suivre ce thème	1142
sur le même sujet	1109
sur le même thème	1109
suscripción	817
suscríbase	817
suscríbete	817
suscríbete a nuestro boletín	824
suscríbete ahora	817
susiję straipsniai	1588
susikurti paskyrą	1586
susține	2029
susține-ne	2029
susțineți-ne	2029
syötä sähköpostiosoitteesi	1006
szczegóły	1897
szponzorált tartalom	1280
szólj hozzá	1284
szóljon hozzá	1284
sähköposti	1006
sähköpostiosoite	1006
så # kr/mnd til du sier opp	1791
så kommenterar du	2377
sé el primero en comentar	847
sé parte	813
sélections	1095
síganos	837
síguenos	837
sök	2384
søg	357
søk	1815
súhlasím	2255
súhlasím so zobrazením	2255
súmate	813
súvisiace	2241
súvisiace články	2241
súvisiaci článok	2241
sīkdatņu iestatījumi	1644
słowa kluczowe	1893
""", 't': """
t'ha estat útil aquest article	226
t'ha estat útil aquest resum	226
tack för din anmälan	2364
taip pat žiūrėkite	1588
takaisin ylös	1020
takk for påmeldingen	1796
tallenna myöhemmäksi	1010
talán később	1269
tamaño de letra	836
también te puede gustar	851
también te puede interesar	851
també et pot interessar	214
também pode gostar	2021
tarjeta de crédito	816
tarjeta de débito	816
te ha resultado útil este artículo	876
te ha resultado útil este resumen	876
te ha sido útil este resumen	876
te poți dezabona oricând	2062
te-ar putea interesa și	2070
tehisaru kokkuvõte	912
tekoälyn tekemä tiivistelmä	1020
tekoälyn tiivistelmä	1020
tekoälytiivistelmä	1020
tekstą įgarsino dirbtinis intelektas	1591
teljes hozzáférés	1272
temas del día	851
termos e condições	1974
teste grátis	1955
testează-ți cunoștințele cu quizul nostru	2055
teszteld a tudásod	1287
tesztelje tudását	1287
texten fortsätter nedan	2373
texten fortsätter under bilden	2373
teď ne	250
thu gọn	2632
thèmes	1109
thématiques	1109
thích	2620
thông tin doanh nghiệp	2625
thông tin quảng cáo	2658
thẻ	2630
tienes que iniciar sesión para guardar artículos	896
tilbakemelding på saken	1808
tin bài liên quan	2656
tin cùng chuyên mục	2630
tin cùng tác giả	2657
tin khác	2630
tin liên quan	2630
tin mới	2630
tin mới nhất	2630
tin nóng	2657
tin nổi bật	2630
tin quảng cáo	2658
tin trước	2630
tin tài trợ	2630
tin tức liên quan	2630
tin đọc nhiều	2630
tipărește	2035
tipărește articolul	2069
tiêu điểm	2630
tiếp theo	2632
tlačiť	2244
to cię może zainteresować	1893
to może cię zainteresować	1893
todos os comentários	1977
toute l'actualité	1109
tovább	1287
tovább a rovatra	1285
tovább olvasom	1287
további cikkek	1285
további cikkek a témában	1285
további hírek	1285
további részletek itt	1287
továbbiak betöltése	1287
tradução automática	2001
trang chủ	2632
transferência bancária	1954
treści partnerskie	1885
treść sponsorowana	1885
tria la teva subscripció	238
trước	2632
trả lời	2629
trở lại	2632
tu ce părere ai? lasă un comentariu	2055
tu navegador no puede reproducir este vídeo	874
tue meitä	1002
tule meile tööle	912
turpini lasīt	1627
turpinājums pēc reklāmas	1636
turpināt lasīt	1627
twitter'da paylaş	2479
twój adres e-mail	1874
twój e-mail	1874
tài khoản của tôi	2615
tài trợ	2625
támogass minket	1270
támogasson minket	1270
támogatom	1270
támogatott tartalom	1280
támogatás	1270
támogatói tartalom	1280
täname liitumast	930
tässä olisi upotus facebookista	1020
tässä olisi upotus instagramista	1020
témata	267
témy	2241
témák	1285
térkép megnyitása	1288
términos de uso	844
términos y condiciones	844
tìm kiếm	2632
tópicos	1981
tópicos relacionados	1981
tôi đã hiểu	2633
több	1287
töltsd ki a kvízt	1287
töltse ki a kvízt	1287
tühista igal ajal	905
tüm haberler	2486
tüm yazilari	2486
tüm yorumlar	2485
tümünü gör	2488
tümünü göster	2489
tümünü kabul et	2482
tümünü reddet	2482
tēmas	1629
tęsinys po reklamos	1595
tạo tài khoản	2615
tải thêm	2632
tặng bài viết	2656
tặng sao	2656
tặng sao cho bài viết	2656
từ khóa	2630
""", 'u': """
udostępnij	1881
udostępnij na facebooku	1881
udostępnij na twitterze	1881
udostępnij na x	1881
udostępnij w mediach społecznościowych	1881
udělit souhlas	263
uključi obaveštenja	2229
uključi obavijesti	2229
uključite notifikacije	2229
uključite obaveštenja	2229
uključite obavijesti	2229
uložit	259
uložit na později	259
uložit článek	259
uložiť	2244
uložiť na neskôr	2244
uložiť článok	2244
ultima oră	2042
ultimele știri	2042
um assinante presenteou você com este artigo	2020
un abonat ți-a oferit acest articol	2069
un abonné vous offre cet article	1152
un e-mail de confirmation vous a été envoyé	1145
un suscriptor te ha regalado este artículo	896
une erreur s'est glissée dans l'article	1105
unterstütze uns	407
unterstützen	407
unterstützen sie uns	407
unterstützen sie uns per paypal	498
uppläst av en dator	2369
uppläst med ai-röst	2369
url 복사	1545
urlをコピー	1485
urlをコピーする	1513
url복사	1545
urmărește acest subiect	2061
urmărește live	2061
următorul	2044
uslovi korišćenja	2194
ustawienia plików cookie	1886
uvjeti korištenja	2194
uz sākumu	1634
uzyskaj dostęp	1871
už komentarus atsako jų autoriai	1592
už máte predplatné? prihláste sa	2237
už máte účet	2237
už máte účet? prihláste sa	2237
už podporujem	2248
už podporuji	250
uždaryti	1594
uždaryti reklamą	1595
užpildykite apklausą	1593
užsakomasis straipsnis	1595
užsakomasis turinys	1595
užsisakyti prenumeratą	1586
""", 'v': """
vaata kõiki tellija soodustusi	905
vaata lähemalt	912
vaba töökoht	912
vad tycker du? rösta här	2384
vai kopsavilkums bija noderīgs	1633
vai raksts bija noderīgs	1633
vairāk par tēmu	1629
vaizdo įrašas	1593
vaizdo įrašą rasite čia	1593
van már fiókja	1272
var artikeln till hjälp	2377
var det här till hjälp	2384
var resuméet nyttigt	349
var sammanfattningen till hjälp	2377
vari atteikties jebkurā laikā	1627
vasta küsitlusele	912
vastaa kyselyyn tästä	1020
vaš komentar	2181
veja esta publicação no instagram	1999
veja também	1981
veja todas as opções de assinatura	2018
ver # comentários	2009
ver biografía	870
ver comentários	1977
ver conteúdo externo	1999
ver esta publicación en instagram	874
ver esta publicação no instagram	1999
ver galería	854
ver más	854
ver más artículos del autor	870
ver más noticias	897
ver también	851
ver também	1981
ver todas las opciones de suscripción	893
ver traducción	855
ver tradução	1985
ver vídeo	854
vergrößern	451
verlagssonderveröffentlichung	509
vertrag kündigen	440
verträge hier kündigen	440
verwandte beiträge	447
ves algún error? comunícalo	883
veure aquesta publicació a instagram	223
vezi această postare pe instagram	2052
vezi mai multe știri	2070
vezi și	2042
već imate nalog	2171
već imate pretplatu	2171
već imate račun	2171
već podržavam	2186
već ste pretplatnik	2171
več iz rubrike	2300
več novic iz regije	2300
več o tem	2300
več o temi	2300
viac k téme	2241
viac si o tom prečítate tu	2241
videon voi katsoa jutun yläosasta	1020
videoyu izlemek için tiklayin	2488
videó	1285
videók	1285
videónkat itt nézheti meg	1287
vidéo	1112
vielen dank für ihr feedback	488
vielen dank für ihre anmeldung	419
vielleicht später	406
vilkår	346	1805
vipps et beløp	1788
vis færre	357	1815
vis oversættelse	358
visa bilden i helskärm	2384
visa färre	2384
visa inlägg från facebook	2384
visa inlägg från instagram	2384
visa innehåll	2374
visa översättning	2385
vissza a tetejére	1287
visszajelzés	1284
više o temi	2178
više vijesti iz regije	2178
viết bình luận	2629
você concorda? vote	2009
você pode gostar	1981
você pode se interessar	1981
você também pode gostar	1981
voir le détail	1113
voir les détails	1113
voir les résultats	1113
voir les résultats du sondage	1140
vos réactions	1105
votează în sondajul nostru	2055
votre avis nous intéresse	1140
vous aimerez peut-être	1109
vous avez déjà un compte	1076
vous avez déjà un compte ? connectez-vous	1076
vous avez déjà un compte ? identifiez-vous	1076
vous possédez déjà un compte	1076
vous pourriez être intéressé	1109
vreau să primesc newsletterul	2062
vsebina sporočila	2299
vstúpiť do diskusie	2244
vytisknout článek	259
vytlačiť	2244
vytlačiť článok	2244
vytvořit účet	252
vyzkoušet	252
válasz	1284
váš e-mail	256
väline sisu	923
värsked uudised	907
více	267
více k tématu	267
více o tématu	267
více si o tom přečtete zde	267
vídeos	851	1981
výber redakcie	2241
výběr redakce	267
về đầu trang	2632
""", 'w': """
warto przeczytać	1893
was können wir besser machen	488
weitere beiträge	447
werbung überspringen	437
weź udział w dyskusji	1942
whatsapp'ta paylaş	2479
whatsappで読む	1513
wie gefällt ihnen dieser artikel	488
więcej	1893
więcej artykułów	1893
więcej informacji	1893
więcej na ten temat	1893
więcej o	1893
więcej z	1893
wpisz swój e-mail	1874
wprowadź adres e-mail	1874
wpłać	1868
wpłać teraz	1868
współpraca reklamowa	1885
wypróbuj	1871
wyraź zgodę	1886
wyślij e-mailem	1881
wyślij znajomemu	1881
""", 'x': """
x'te paylaş	2479
xem bình luận	2629
xem bản gốc	2633
xem bản đồ	2633
xem chi tiết	2633
xem kết quả	2633
xem nhiều	2630
xem nhiều nhất	2630
xem nhiều trong tuần	2657
xem thêm	2630	2632
xem thêm bình luận	2629
xem tiếp	2632
xem toàn bộ	2632
xem tất cả	2632
xでシェア	1485
xでシェアする	1513
xでポスト	1485
""", 'y': """
ya estás suscrito	893
ya tenés suscripción	893
yapay zeka ile özet	2488
yapay zeka özeti	2488
yazarin diğer haberleri	2486
yazarin diğer yazilari	2486
yazarin tüm yazilari	2486
ymmärrän	1021
yorum gönder	2485
yorumlari gör	2485
youtube-tartalom megjelenítése	1287
yz özeti	2488
""", 'z': """
z titulní strany	267
zabudnuté heslo	2237
zadejte svůj e-mail	256
zahlungsart wählen	410
zaloguj się	1871
zapisz na później	1881
zapisz się	1874
zapisz się na newsletter	1874
zapomenuté heslo	252
zarejestruj się	1871
zarządzaj zgodami	1886
zaten üye misiniz	2472
zavřít	250
załaduj więcej	1896
załóż konto	1871
zaštita osobnih podataka	2194
zaštita privatnosti	2194
zdieľajte tento text	2244
zdieľajte článok	2244
zdieľať	2244
zdieľať na facebooku	2244
zdieľať článok	2244
zgadzam się	1886
zgadzam się na wyświetlanie treści	1886
zgłoś	1889
zgłoś błąd	1889
ziņa tiek papildināta	1634
ziņo par kļūdu	1633
ziņot par kļūdu	1633
zkopírovat odkaz	259
zkopírovat odkaz na článek	259
znajdź nas na facebooku	1882
značky	2241
zobacz galerię	1896
zobacz mapę	1897
zobacz również	1893
zobacz szczegóły	1897
zobacz także	1893
zobacz także inne	1893
zobacz też	1893
zobacz więcej	1893
zobrazit méně	270
zobrazit originál	270
zobrazit více	269
zobrazit výsledky	270
zobrazit vše	269
zobraziť diskusiu	2244
zobraziť menej	2242
zobraziť obsah	2255
zobraziť viac	2242
zobraziť všetko	2242
zostań patronem	1868
zpět nahoru	269
zur leseliste hinzufügen	529
zur merkliste hinzufügen	432
zur übersicht	450
zurück	443
zurück nach oben	450
zvětšit	269
zwiń	1896
""", '©': """
©ntb	1843
""", 'à': """
à découvrir	1109
à la une	1109
à lire	1109
à lire aussi	1109
à lire dans ce dossier	1109
à lire dans la même rubrique	1109
à lire ensuite	1109
à lire également	1109
à ne pas manquer	1109
à voir	1109
à voir aussi	1109
""", 'á': """
áudio gerado por ia	2001
áudio gerado por voz sintética	2001
""", 'ä': """
ähnliche artikel	447
ähnliche beiträge	447
ähnliche themen	447
älä missaa mitään	1006
ämnen	2381
ämnen i artikeln	2381
är du redan prenumerant	2359
äänestä tästä	1020
""", 'å': """
åbn	358
åbn kort	358
åpne	1816
åpne faktaboks	1816
åpne kart	1816
""", 'ç': """
çerez ayarlari	2482
çerez politikasi	2482
çerezler	2482
çeviriyi göster	2489
çikiş yap	2472
çok okunanlar	2486
""", 'è': """
è gratis e ci vuole solo un minuto	1454
""", 'é': """
é grátis e leva menos de um minuto	2013
écouter	1095
écouter (# min	1095
écouter le podcast	1112
édition du jour	1109
értem	1288
""", 'í': """
írd meg a véleményed	1284
írja meg véleményét	1284
""", 'î': """
înapoi sus	2044
încarcă mai multe	2044
închide	2028
înregistrare	2030
înregistrează-te	2030
îți mulțumim pentru vot	2055
""", 'ö': """
öffnen	450
ön mit gondol? szavazzon	1287
önceki	2488
önceki haber	2486
öne çikan haberler	2486
öne çikanlar	2486
önerilen haberler	2486
önerilenler	2486
öppna	2385
öppna karta	2385
összes	1287
özet faydali oldu mu	2485
""", 'ú': """
új hozzászólás	1284
última hora	851
últimas	1981
últimas entradas	851
últimas noticias	851
últimas notícias	1981
últimes notícies	214
últimos artículos	851
únete	813
únete a la conversación	847
""", 'ü': """
übersetzung anzeigen	451
überweisung	410
ücretsiz dene	2472
ücretsiz üye ol	2472
ücretsiz üye olun	2472
üye girişi	2472
üye ol	2471	2472
üye olun	2472
""", 'ý': """
ý kiến	2629
ý kiến bạn đọc	2629
ý kiến của bạn	2629
""", 'ā': """
ārējais saturs	1644
""", 'č': """
članak je zaključan	2171
članak se nastavlja ispod oglasa	2177
članek je zaklenjen	2296
članek se nadaljuje pod oglasom	2299
članek se nadaljuje spodaj	2299
článek pokračuje pod reklamou	262
čtěte dále	267
čtěte i	267
čtěte také	267
číslo účtu pro dary	251
číst dál	269
číst dál s předplatným	252
číst více	269
čítajte aj	2241
""", 'ď': """
ďalšie správy	2241
ďalšie články	19	2241
""", 'đ': """
điều khoản sử dụng	2628
điều khoản sử dụng | chính sách bảo mật	2628
đáng chú ý	2630
đã có tài khoản	2615
đã hiểu	2633
đã sao chép	2620
đã sao chép liên kết	2656
đóng	2613
đóng góp	2614
đăng ký	2615
đăng ký ngay	2615
đăng nhập	2615
đăng nhập / đăng ký	2615
đăng xuất	2615
được quan tâm	2657
được tài trợ	2625
đặt báo	2615
đề xuất	2630
để sau	2613
đọc nhiều	2630
đọc nhiều nhất	2630
đọc sau	2656
đọc thêm	2630	2632
đọc tiếp	2632
đọc tiếp về chủ đề này	2657
đừng bỏ lỡ	2630
""", 'į': """
į viršų	1593
įveskite savo el. pašto adresą	1611
""", 'ś': """
śledź nas	1882
""", 'ş': """
şifremi unuttum	2472
şimdi değil	2470
şurada paylaş	2479
""", 'š': """
štampaj	2181
štítky	267
""", 'ž': """
že imate račun	2296
že naročnik	2296
že podpiram	2307
žiūrėkite nuotraukas	1593
žiūrėkite vaizdo įrašą	1593
žiūrėti galeriją	1593
""", 'ș': """
știri pe aceeași temă	2070
știri recomandate	2042
știri similare	2042
știrile zilei	2042
""", 'ț': """
ți-a fost util acest articol	2055
ți-a fost util acest rezumat	2055
ți-ai uitat parola	2067
ți-ar putea plăcea și	2070
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	575
άνοιγμα χάρτη	575
""", 'έ': """
έχετε ήδη λογαριασμό	560
""", 'ί': """
ίσως αργότερα	558
ίσως σας ενδιαφέρει	572
""", 'α': """
ακούστε	565
ακούστε το άρθρο	565
αναζήτηση	574
αναφορά λάθους	571
αντιγραφή link	565
αντιγραφή συνδέσμου	565
αντιγραφή συνδέσμου άρθρου	565
απάντηση	571
αποδέχομαι	578
αποδοχή	578
αποδοχή όλων	578
αποθήκευση	565
αποθηκεύστε το άρθρο	565
αποστολή με email	565
αποσύνδεση	560
απόκρυψη	575
απόρριψη	578
απόρριψη όλων	578
αργότερα	558
αρχική	574
αφήστε σχόλιο	571
""", 'β': """
βίντεο	572
βαθμολογήστε το άρθρο	571
""", 'γ': """
γίνε συνδρομητής	560
γίνετε μέλος	559
γίνετε συνδρομητής	560
γράψτε σχόλιο	571
""", 'δ': """
δείτε και	572
δείτε περισσότερα	574
δείτε τα αποτελέσματα	575
δείτε τα σχόλια	571
δείτε όλα	574
δημιουργία λογαριασμού	560
δημοφιλέστερα	572
δημοφιλή	572
δημοφιλή άρθρα	572
διαβάστε ακόμα	572
διαβάστε ακόμη	572
διαβάστε επίσης	572
διαβάστε επίσης στο	572
διαβάστε και	572
διαβάστε περισσότερα	572	574
διαφήμιση	568
διαφημίσεις	568
διαφημιση	568
διαφημιστικό περιεχόμενο	568
δωρήστε	559
δωρεά	559
""", 'ε': """
είσοδος	560
εγγραφή	560
ειδήσεις σήμερα	572
ειδήσεις τώρα	572
εκτυπώστε το άρθρο	565
εκτύπωση	565
εμφάνιση πρωτοτύπου	575
εμφάνιση όλων	575
επικοινωνία	571
επιλογές συντακτών	572
επιστροφή στην κορυφή	574
επόμενο	574
επόμενο άρθρο	572
ετικέτες	572
""", 'θ': """
θέματα	572
""", 'κ': """
κάντε δωρεά	559
κάντε μια δωρεά	559
κανόνες σχολιασμού	571
κατάλαβα	575
κατηγορίες	572
κλείσιμο	558
κοινοποίησε	565
κοινοποίηση	565
κοινοποίηση στο facebook	565
κοινοποίηση στο twitter	565
κοινοποιήστε	565
κοινοποιήστε το άρθρο	565
""", 'λ': """
λεπτομέρειες	575
""", 'μ': """
με την υποστήριξη	568
μενού	574
μη χάσετε	572
μην το χάσεις	572
μην χάσετε	572
μοιράσου το	565
μοιραστείτε	565
μοιραστείτε το	565
μοιραστείτε το άρθρο	565
μπορεί να σας αρέσει	572
μόνο για συνδρομητές	560
""", 'ξ': """
ξεχάσατε τον κωδικό	560
""", 'ο': """
ο λογαριασμός μου	560
ο σύνδεσμος αντιγράφηκε	565
""", 'π': """
περισσότερα	572	574
περισσότερα άρθρα	572
περισσότερες ειδήσεις	572
πολιτική cookies	578
πολιτική απορρήτου	578
προηγούμενο	574
προηγούμενο άρθρο	572
προσθήκη σχολίου	571
προστασία προσωπικών δεδομένων	578
προτείνουμε	572
προτείνουμε επίσης	572
προτεινόμενα	572
προωθητικό περιεχόμενο	568
πρόσφατα άρθρα	572
""", 'ρ': """
ροή	572
ροή ειδήσεων	572
ρυθμίσεις cookies	578
""", 'σ': """
στείλε το σε φίλο	565
στηρίξτε μας	559
συμφωνώ	578
συνέχεια ανάγνωσης	574
συνδεθείτε	560
συνδρομή	560
συνδρομητές	560
σχετικά	572
σχετικά άρθρα	572
σχετικά θέματα	572
σχετικά νέα	572
σχετικές ειδήσεις	572
σχετικό άρθρο	572
σχολιάστε	571
σχολιάστε το άρθρο	571
σχόλια	571
σχόλιο	571
σύνδεση	560
""", 'τ': """
τα πιο δημοφιλή	572
τα πιο δημοφιλή της ημέρας	572
τα πιο διαβασμένα	572
τα πιο πρόσφατα	572
τελευταία άρθρα	572
τελευταία νέα	572
τελευταίες ειδήσεις	572
""", 'υ': """
υπενθύμιση αργότερα	558
υποβολή σχολίου	571
υποστηρίξτε μας	559
""", 'φ': """
φόρτωση περισσότερων	574
""", 'χ': """
χαρίστε αυτό το άρθρο	565
χορηγούμενο	568
χορηγούμενο άρθρο	568
χορηγούμενο περιεχόμενο	568
""", 'ό': """
όλα τα σχόλια	571
όλες οι ειδήσεις	572
όροι σχολιασμού	571
όροι χρήσης	578
όχι ευχαριστώ	558
όχι τώρα	558
όχι, ευχαριστώ	558
""", 'а': """
абонамент	111
абонирай се	112
абонирайте се	111
авторизация	2087
авторизоваться	2087
адрес электронной почты	2090
актуално	119
актуальне	2553
архив	2106
""", 'б': """
банковская карта	2086
банковский перевод	2086
безопасный платеж	2086
больше	2106
больше материалов по теме	2106
больше новостей	2106
будьте в курсе	2090
была ли статья полезной	2103
більше за темою	2553
більше матеріалів за темою	2553
більше на цю тему	2553
більше новин	2553
більше новин на тему	2553
більше по темі	2553
""", 'в': """
в избранное	2095
в тренде	2106
важливо	2553
вам будет интересно	2106
вам може бути цікаво	2553
вам може сподобатися	2553
вам может быть интересно	2106
вам может понравиться	2106
вам також може сподобатися	2553
вас може зацікавити	2553
вас может заинтересовать	2106
ваш e-mail	2090
ваш email	2090
введите e-mail	2090
введите email	2090
введите ваш email	2090
введите ваш адрес электронной почты	2090
версия для печати	2095
вече имате акаунт	112
вече подкрепям	126
вече сте абонат	112
вже зареєстровані	2538
вже є акаунт	2538
вибір редакції	2553
видео	2106
вижте още	119
вижте още от	119
вийти	2538
включите уведомления	2164
включить уведомления	2164
вконтакте	2096
влез	112
влезте	112
во весь экран	2109
водещи новини	119
войти	2087
войти в аккаунт	2087
войти в чат	2103
воспроизвести	2109
время на чтение	2109
время чтения # мин	2109
все	2109
все комментарии	2103
всі новини	2555
вход	112	2087
вхід	2538
выберите сумму	2086
выбор редакции	2106
выйти	2087
відео	2553
відео вище	2577
відео нижче	2577
відкрити	2556
відкрити карту	2556
відповісти	2551
відхилити	2548
""", 'г': """
главная	2109
главное	2106
главное за день	2106
главные новости	2106
головна	2555
головне	2553
головне за день	2553
головні новини	2553
""", 'д': """
далее	2109
далі	2555
дарете	111
дари	111
дари сега	111
детали	2110
детальніше	2555
деталі	2556
дзен	2096
дивіться відео	2577
дивіться відео вище	2577
дивіться відео нижче	2577
дивіться також	2553
дивіться також відео	2577
дивіться у відео	2577
для подписчиков	2087
до теми	2553
добавить комментарий	2103
додати коментар	2551
дозвольте сповіщення	2607
докладвай грешка	122
докладніше	2555
долучитися	2535
доступно по подписке	2087
другая сумма	2086
други новини	19
другие материалы	19	2106
другие материалы рубрики	2106
другие новости	19	2106
другие новости раздела	2106
другие статьи	2106
друк	2544
""", 'е': """
единоразово	2083
ежемесячно	2083
еще новости	2106
еще по теме	2106
ещё	2106
ещё новости	2106
ещё по теме	2106
""", 'з': """
за темою	2553
забравена парола	112
забули пароль	2538
забыли пароль	2087
завантажити ще	2555
загрузить еще	2109
загрузить ещё	2109
задонатити	2535
задонатить	2083
закрити	2534
закрыть	2082
залишити коментар	2551
запази	122
запази статията	122
запропонувати новину	2551
зарегистрироваться	2087
зареєструватися	2538
затвори	126
зберегти	2544
зберегти статтю	2544
збільшити	2555
згорнути	2556
зміст	2555
зробити внесок	2535
зрозуміло	2548
""", 'и': """
избрано от редакцията	119
изпрати на приятел	122
изпрати по имейл	122
изпрати статията по имейл	122
интересное	2106
""", 'к': """
к началу	2109
категории	2106
категорії	2553
ключови думи	119
коментар	2551
коментари	122
коментарі	2551
коментирай	122
коментирайте	122
коментирайте първи	122
коментувати	2551
комментарии	2103
комментарии отсутствуют	2103
комментарий	2103
комментировать	2103
контакти	2551
контакты	2103
конфиденциальность	2100
копирай линк	122
копирай линка	122
копировать ссылку	2095
копіювати посилання	2544
купи абонамент	112
купить подписку	2087
""", 'л': """
лента новостей	2106
личный кабинет	2087
""", 'м': """
материалы партнеров	2099
материалы по теме	2106
матеріали за темою	2553
матеріали по темі	2553
меню	2109	2555
метки	2106
може би по-късно	126
може да ви хареса	119
може да харесате още	119
может быть, позже	2082
может позже	2082
можливо, пізніше	2534
мой профиль	2087
моят профил	112
мы в социальных сетях	2097
мы в соцсетях	2097
мы вконтакте	2097
мій профіль	2538
мітки	2553
""", 'н': """
на главную	2109
на правах реклами	2547
на правах рекламы	2099
наверх	2109	2555
нагадати пізніше	2534
надіслати	2544
надіслати другу	2544
надіслати поштою	2544
надіслати статтю поштою	2544
назад	2109	2555
най-коментирани	119
най-новото	119
най-четени	119
най-четено	119
най-четено днес	119
най-четеното днес	119
найпопулярніше	2553
найпопулярніше за добу	2553
найпопулярніше за тиждень	2553
найти	2109
найчитаніше	2553
налаштування	2548
написати коментар	2551
написать комментарий	2103
напиши коментар	122
напомни ми по-късно	126
напомнить позже	2082
направете дарение	111
настройки	2100
настройки cookie	2100
наступна	2555
наступна стаття	2553
не зараз	2534
не пропустите	2106
не пропустіть	2553
не сега	126
не сегодня	2082
не сейчас	2082
не сьогодні	2534
не, благодаря	126
нет комментариев	2103
нет, спасибо	2082
новини	2553
новини за темою	2553
новини компаній	2547
новини партнерів	2547	2553
новости	2106
новости smi#	2106
новости партнеров	2099
новости партнёров	2099
новости по теме	2106
новости сми#	2106
ні, дякую	2534
""", 'о': """
обговорити	2551
обратная связь	2103
обсудить	2103
обсуждение	2103
одноклассники	2096
одноразово	2535
оставить комментарий	2103
останні новини	2553
останні статті	2553
ответить	2103
отказаться	2100
отклонить	2100
отключете цялата статия	112
отключи статията	112
открыть	2110
открыть карту	2110
отпечатай	122
отпечатай статията	122
отправить другу	2095
отправить по почте	2095
оформити підписку	2538
оформить донат	2083
оценете статията	122
оцените материал	2103
оцените статью	2103
оцініть матеріал	2551
оцініть статтю	2551
още новини	119
още от	119
още от деня	119
още от рубриката	119
още по темата	119
""", 'п': """
партнерский материал	2099
партнерский проект	2099
партнерський матеріал	2547
партнерський проєкт	2547
партньорско съдържание	118
партнёрский материал	2099
партнёрский проект	2099
передплата	2538
передплатити	2538
перейти к содержанию	2109
печать	2095
платена публикация	118
платено съдържание	118
по подписке	2087
по теме	2106
по-късно	126
повідомити про помилку	2551
повідомити про помилку в тексті	2551
погоджуюсь	2548
погоджуюся	2548
подарете тази статия	122
подарить материал	2095
подарить статью	2087
подарувати статтю	2544
поддержать	2083
поддержать автора	2083
поддержать нас	2083
поддержать проект	2083
поддержать редакцию	2083
поддержите нас	2083
поделитесь	2095
поделиться	2095
поделиться в telegram	2095
поделиться в twitter	2095
поделиться в одноклассниках	2095
поделиться в соцсетях	2095
поделиться вконтакте	2095
поделиться новостью	2095
поделиться ссылкой	2095
поделиться статьей	2095
поделиться статьёй	2095
подкасти	2553
подкасты	2106
подкрепете ни	111
подкрепи	111
подкрепи ни	111
подобни статии	119
подписаться	2087
подписаться в max	2097
подписаться в telegram	2097
подписаться на канал	2097
подписаться на новости	2090
подписаться на рассылку	2090
подписаться на телеграм-канал	2097
подписка	2087
подписывайтесь	2097
подпишитесь на рассылку	2090
подробнее	2109
подробнее по теме	2106
поділитись	2544
поділитися	2544
поділитися в telegram	2544
поділитися в соцмережах	2544
поділитися новиною	2544
поділитися статтею	2544
поділіться	2544
пожертвовать	2083
пожертвувати	2535
позже	2082
поиск	2109
покажи всичко	120
покажи още	120
показати більше	2555
показати все	2556
показати коментарі	2551
показати оригінал	2556
показати ще	2555
показать больше	2109
показать все	2110
показать еще	2109
показать ещё	2109
показать карту	2110
показать комментарии	2103
показать меньше	2110
показать оригинал	2110
показать перевод	2110
политика конфиденциальности	2100
политика обработки персональных данных	2100
пользовательское соглашение	2100
політика конфіденційності	2548
помочь	2083
помочь нам	2083
помочь проекту	2083
помочь редакции	2083
понятно	2100
попередня	2555
попередня стаття	2553
попробовать бесплатно	2087
популярне	2553
популярное	2106
популярные	2106
популярные новости	2106
популярные статьи	2106
популярні новини	2553
посилання скопійовано	2544
последнее	2106
последни	119
последни новини	119
последние новости	2106
послухати новину	2544
похожие материалы	2106
похожие статьи	2106
поширити	2544
поширити у facebook	2544
пошук	2555
правила за коментиране	122
правила использования	2100
правила коментування	2551
правила комментирования	2103
предложить новость	2103
предыдущая	2109
предыдущая статья	2106
премиум	2087
преміум	2538
препоръчани	119
препоръчваме ви	119
препоръчваме ви още	119
препоръчваме още	119
прийняти	2548
прийняти всі	2548
принтирай	122
принять	2100
принять все	2100
принять всё	2100
прислать новость	2103
приєднатися	2535
приєднатися до спільноти	2535
продовження під рекламою	2547
продовження статті під рекламою	2547
продолжить без поддержки	2082
продължава след рекламата	118
промо	2099	2547
прослушать	2095
прослушать новость	2095
прочетете и	119
підписатись	2538
підписатися	2538
підписка	2538
підтримайте нас	2535
підтримати	2535
підтримати автора	2535
підтримати журналістів	2535
підтримати нас	2535
підтримати редакцію	2535
пізніше	2534
""", 'р': """
радимо прочитати	2553
радимо також	2553
развернуть	2109
разово	2083
разпечатай	122
разрешите уведомления	2164
разрешить уведомления	2164
раскрыть	2110
распечатать	2095
распечатать статью	2095
рассказать друзьям	2095
рассылка	2090
рассылки	2090
регистрация	112	2087
редакция рекомендует	2106
результати	2556
результаты	2110
реклама	118	2099	2547
реклама - статията продължава по-долу	118
реклама на сайте	2099
реклама на сайті	2547
реклама. продовження нижче	2547
реклама. продолжение ниже	2099
рекламно каре	118
рекламно съдържание	118
рекомендуем	2106
рекомендуем почитать	2106
рекомендуем также	2106
рекомендуемое	2106
рекомендуємо	2553
рекомендуємо прочитати	2553
рекомендуємо також	2553
реєстрація	2538
розгорнути	2556
роздрукувати	2544
роздрукувати статтю	2544
рубрики	2106	2553
""", 'с': """
самое важное	2106
самое популярное	2106
самое читаемое	2106
самое читаемое за день	2106
самое читаемое за неделю	2106
свежее	2106
свежие новости	2106
свернуть	2109
свързани новини	119
свързани публикации	119
свързани статии	119
связаться с нами	2103
сделать пожертвование	2083
сейчас читают	2106
скопировать ссылку	2095
скопировать ссылку на статью	2095
скопіювати посилання	2544
скопіювати посилання на статтю	2544
скрыть	2110
следующая	2109
следующая статья	2106
слухати	2544
слухати новину	2544
слушай новината	122
слушать	2095
слушать новость	2095
см. также	2106
смотреть все	2109
смотри также	2106
смотрите также	2106
советуем почитать	2106
согласен	2100
согласиться	2100
содержание	2109
создать аккаунт	2087
сообщить об опечатке	2103
сообщить об ошибке	2103
сохранить	2095
сохранить статью	2095
социальные сети	2097
спасибо за подписку	2090
спецпроект	2099
спецпроєкт	2547
споделете	122
сподели	122
сподели във facebook	122
сподели статията	122
споделяне	122
спонсорирано	118
способ оплаты	2086
способы оплаты	2086
ссылка скопирована	2095
станете член	111
стани абонат	111
стани дарител	111
стати співучасником	2535
стати частиною спільноти	2535
стать патроном	2083
стать соучастником	2083
стать спонсором	2083
створити акаунт	2538
стрічка новин	2553
сховати	2556
сходни новини	119
схожі матеріали	2553
схожі новини	2553
схожі статті	2553
създай профил	112
сюжет	2106
сюжеты	2106
""", 'т': """
тагове	119
також читайте	2553
твитнуть	2095
твиттер	2096
твітнути	2544
теги	2106	2553
текст продовжується під рекламою	2547
телеграм	2096
тема дня	2106
теми	2553
темы	2106
только для подписчиков	2087
""", 'у': """
увеличить	2109
увійти	2538
увімкнути сповіщення	2607
увімкніть сповіщення	2607
уже есть аккаунт	2087
уже зарегистрированы	2087
уже зареєструвалися	2538
умови використання	2548
усі новини	2555
""", 'ф': """
файлы cookie	2100
фейсбук	2096
фото	2106
фоторепортаж	2106
""", 'х': """
харесай	122
хорошо	2100
""", 'ч': """
час читання # хв	2555
чи була стаття корисною	2551
читайте еще	2106
читайте ещё	2106
читайте ниже	2099
читайте по теме	2106
читайте также	2106
читайте також	2553
читати далі	2555
читати повністю	2555
читати також	2553
читать в max	2097
читать в telegram	2097
читать далее	2109
читать дальше	2109
читать ещё	2109
читать комментарии	2103
читать полностью	2109
читать также	2106
что еще почитать	2106
что ещё почитать	2106
""", 'щ': """
ще за темою	2553
ще новини	2553
що ще почитати	2553
щомісяця	2535
""", 'э': """
электронная почта	2090
""", 'я': """
я вже підтримую	2534
я уже поддерживаю	2082
яндекс.дзен	2096
""", 'і': """
інші новини	19	2553
""", 'א': """
אולי גם יעניין אותך	1179
אולי יעניין אותך	1179
אולי יעניין אותך גם	1207
אולי יעניין אתכם	1179
אולי יעניין אתכם גם	1207
אולי מאוחר יותר	1162
אולי פספסתם	1207
אינציקלופדיית ynet	1179
""", 'ב': """
בחסות	1210
בשיתוף	1174
""", 'ד': """
דווח על טעות	1178
דלג לתוכן	1181
דף הבית	1181
""", 'ה': """
האזינו	1170
הבא	1181
הבנתי	1182
הגב	1178
הדפיסו כתבה	1206
הדפס	1170
הדפסה	1170
הדפסת כתבה	1206
הוסיפו תגובה	1178
הוסף תגובה	1178
הוספת תגובה	1178
הזכירו לי מאוחר יותר	1162
החשבון שלי	1164
הירשם	1164
הכי נצפים	1179
הכי נקרא	1179
הכי נקראות	1179
הכי נקראות היום	1207
הכתבה הבאה	1179
הכתבה המלאה למנויים	1206
הכתבה הקודמת	1179
המלצות	1179
המשך לקרוא	1181
המשך קריאה	1181
הנצפים ביותר	1207
הנקראות ביותר	1179
הנקראים ביותר	1207
הסתר	1182
העתיקו את הקישור	1206
העתיקו קישור	1206
העתק קישור	1170
העתקת הקישור	1206
העתקת קישור	1170
הצג הכל	1182
הצג מפה	1182
הצג מקור	1182
הצג עוד	1181
הצג פחות	1182
הצטרפו	1163
הצטרפו אלינו	1163
הקודם	1181
הקישור הועתק	1206
הרשמה	1164
השב	1178
התחבר	1164
התחברות	1164
""", 'ו': """
ווטסאפ	1170
וידאו	1179
""", 'ח': """
חדשות אחרונות	1179
חודש ראשון ב-#	1205
חודש ראשון ב-# ש"ח	1205
חודש ראשון בשקל	1205
חודש ראשון חינם	1205
חזרה למעלה	1181
חיפוש	1181
""", 'ט': """
טוויטר	1170
טלגרם	1170
טען עוד	1181
""", 'י': """
יציאה	1164
""", 'כ': """
כבר מנויים? התחברו	1164
כבר נרשמת	1164
כותרות אחרונות	1179
כניסה	1164
כניסה למנויים	1164
כתבה זו היא תוכן ממומן	1206
כתבה ממומנת	1210
כתבו תגובה	1178
כתבות אחרונות	1179
כתבות מומלצות	1179
כתבות נוספות	1179
כתבות נוספות בנושא	1207
כתבות נוספות שיעניינו אתכם	1207
כתבות קשורות	1179
כתבות שאולי פספסתם	1207
כתבות שיעניינו אתכם	1207
""", 'ל': """
לא כעת	1162
לא עכשיו	1162
לא תודה	1162
לא, תודה	1162
להורדת האפליקציה	1206
להמשך קריאה	1164
להרשמה	1164
לכל הכתבות	1181
לכל הכתבות בנושא	1207
לכל העדכונים, הכתבות והסרטונים	1207
לכל התגובות	1178
לכתבה הבאה בסדרה	1207
לכתבה הקודמת בסדרה	1207
למנויים בלבד	1167
לפרטים	1182
לרכישת מינוי	1164
לרכישת מינוי לחצו כאן	1206
לתרום	1163
לתרומה	1163
""", 'מ': """
מבזקים	1179
מדיניות הפרטיות	1177
מדיניות הפרטיות ותנאי השימוש	1177
מודעה	1174
מומלץ עבורך	1207
מומלץ עבורכם	1207
מומלצים	1179
ממומן	1174
מצאתם טעות	1178
""", 'נ': """
נושאים	1179
נושאים קשורים	1179
""", 'ס': """
סגור	1162
סגירה	1162
סיכום ai	1192
סיכום הכתבה	1192
""", 'ע': """
עוד	1181
עוד באותו נושא	1207
עוד בנושא	1179
עוד בערוץ	1179
עוד חדשות	1179
עוד כתבות	19	1179
עוד כתבות בנושא	19
עוד כתבות מעניינות	1206
עוד סיפורים	1207
""", 'פ': """
פייסבוק	1170
פרטים	1182
פרסום	1174
פרסומת	1174
פתח	1182
""", 'צ': """
צור חשבון	1164
צור קשר	1178
""", 'ק': """
קרא גם	1179
קרא עוד	1181
קראו גם	1179
קראו עוד	1181
""", 'ש': """
שיתוף	1170
שיתוף בווטסאפ	1170
שיתוף בטוויטר	1170
שיתוף במייל	1206
שיתוף בפייסבוק	1170
שכחתי סיסמה	1164
שלח לחבר	1170
שלחו את הכתבה במתנה	1206
שלחו במתנה	1206
שליחה במייל	1170
שמירה	1170
שמירת כתבה	1206
שמרו כתבה	1206
שמרו לקריאה מאוחרת	1206
שתף	1170
שתפו	1170
שתפו את הכתבה	1170
שתפו בוואטסאפ	1206
שתפו בווטסאפ	1206
שתפו בטלגרם	1206
שתפו בפייסבוק	1170
""", 'ת': """
תגובה	1178
תגובות	1178
תגיות	1179
תוכן למנויים	1164
תוכן ממומן	1174
תוכן מסחרי	1210
תוכן מקודם	1174
תוכן פרסומי	1210
תוכן שיווקי	1174
תוכן שיווקי בשיתוף	1210
תורגם אוטומטית	1206
תיקון טעות	1206
תמכו בנו	1163
תנאי השימוש	1177
תנאי השימוש | מדיניות הפרטיות	1177
תנאי השימוש ומדיניות הפרטיות	1177
תפריט	1181
תקציר ai	1192
תקציר בינה מלאכותית	1192
תקציר הכתבה	1192
תרומה	1163
תרמו	1163
תרמו עכשיו	1163
""", 'ا': """
ابلغ عن خطا	87
اترك تعليقا	63
اتصل بنا	63
احدث الاخبار	64
احفظ المقال	96
احفظ المقال لوقت لاحق	96
اخبار اخري	19
اخبار بيشتر	986
اخبار ديگر	19
اخبار ذات صلة	64
اخبار ذات علاقة	97
اخبار قد تعجبك	97
اخبار قد تهمك	97
اخبار متعلقة	64
اخبار مرتبط	959
اخبار مرتبطة	97
اخبار پيشنهادي	986
اخترنا لك	64
اخترنا لكم	97
اخر الاخبار	64
اخرين اخبار	959
اخرين خبرها	986
اخفاء	67
ادارة ملفات تعريف الارتباط	61
ادامه	961
ادامه مطلب	961
ادعم الصحافة المستقلة	44
ادعمنا	44
ارسال	54	952
ارسال المقال بالبريد	96
ارسال به تلگرام	978
ارسال به دوستان	952
ارسال نظر	958
از دست ندهيد	986
از ما حمايت كنيد	948
استمع	54
استمع للخبر	83
استمع للمقال	83
استمع للنص	83
اشتراك	45	949
اشتراك گذاري	952
اشتراك گذاري در تلگرام	978
اشتراكگذاري	952
اشترك	45
اضغط هنا لمشاهدة الفيديو	83
اضف تعليق	63
اضف تعليقا	63
اطبع	54
اطبع المقال	96
اطبع هذا المقال	96
اعدادات ملفات تعريف الارتباط	61
اعلان	58
اعلان مدفوع	101
اعلان ممول	58
اعلانات	58
اعلانات مدفوعة	101
اغلاق	43
افتح الخريطة	67
اقرا المزيد	66
اقرا ايضا	64
اكتب تعليقا	63
الابلاغ عن خطا	87
الاخبار	64
الاشتراك	45
الاعلانات	58
الاقسام	64
الاكثر تداولا	64
الاكثر قراءة	64
الاكثر قراءة الان	97
الاكثر قراءة اليوم	97
الاكثر مشاهدة	64
الان نه	947
البحث	66
التالي	66
التعليقات	63
التفاصيل	67
الدخول	45
الرئيسية	66
السابق	66
الصفحة التالية	66
الصفحة الرئيسية	66
القائمة	66
المزيد	64	66
المزيد حول هذه القصة	97
المزيد من الاخبار	64
المزيد من المقالات	97
المقال التالي	64
المقال السابق	64
الوسوم	64
الي الاعلي	66
انتهاي پيام	978
انسخ الرابط	54
انشاء حساب	45
انشر	54
انضم الي فريقنا	87
انضموا الي فريقنا	87
اهد المقال	96
اهد هذا المقال	96
اهداء	96
اهداء المقال	96
اهم الاخبار	64
اولين نفري باشيد كه نظر ميدهد	978
ايجاد حساب	949
اين مطالب را هم بخوانيد	986
اين مطلب را هم بخوانيد	986
اگهي	954
اگهيها	990
""", 'ب': """
باز كردن	962
بازرگاني	990
بازگشت به بالا	961
بالفيديو	83
بحث	66
برعاية	58
برچسب ها	959
برچسبها	959
بستن	947
بعدا ياداوري كن	947
بعدي	961
بلغ عن خطا	87
به اشتراك بگذاريد	952
بيشتر	959	961
بيشتر ببينيد	986
بيشتر بخوانيد	959
""", 'ت': """
تابعنا عبر	57
تابعنا علي	57
تابعونا علي	57
تازهترينها	959
تبرع	44
تبرع الان	44
تبليغ	954
تبليغات	954
تبليغات در گوگل	990
تبليغات متني	990
تحميل التطبيق	53
تحميل المزيد	66
تسجيل	45
تسجيل الخروج	45
تسجيل الدخول	45
تسجيل دخول	45
تعليق	63
تعليقات	63
تغطية خاصة	97
تفعيل الاشعارات	53
تلغرام	54
تلگرام	952
تم نسخ الرابط	96
تماس با ما	958
تماشاي ويديو	978
تنظيمات كوكي	957
تنظيمات كوكيها	957
تويتر	54
توييتر	952
تيليجرام	54
""", 'ث': """
ثبت نام	949
ثبت نظر	958
ثبتنام	949
""", 'ج': """
جديدترين اخبار	959
جزئيات	962
جستجو	961
جميع التعليقات	63
""", 'ح': """
حالا نه	947
حجم الخط	54
حريم خصوصي	957
حساب كاربري	949
حسابي	45
حصري للمشتركين	45
حفظ	54
حفظ المقال	96
حفظ للقراءة لاحقا	96
حمايت كنيد	948
حمايت مالي	948
""", 'خ': """
خانه	961
خبر بعدي	978
خبر قبلي	978
خبرهاي بيشتر	986
خبرهاي داغ	986
خبرهاي مرتبط	959
خبرهاي پيشنهادي	986
خروج	949
""", 'د': """
در همين رابطه	986
در همين زمينه	986
دستهبندي	959
دعوت به همكاري	978
ديدگاه	958
ديدگاهتان را بنويسيد	978
ديدگاهها	958
""", 'ذ': """
ذات صلة	64
ذخيره	952
ذخيره خبر	978
ذخيره مطلب	978
ذخيره مطلب براي بعد	978
ذكرني لاحقا	43
""", 'ر': """
ربما لاحقا	43
رد	63
رمز عبور را فراموش كردهايد	949
رپورتاژ	954
رپورتاژ اگهي	954
""", 'س': """
ساهم	44
ساهم الان	44
سجل الدخول	48
سياسة الخصوصية	61
سياسة الخصوصية | شروط الاستخدام	61
سياسة الخصوصية وشروط الاستخدام	61
سياسة ملفات تعريف الارتباط	61
سياست حريم خصوصي	957
""", 'ش': """
شارك	54
شارك الخبر	96
شارك القصة	96
شارك المقال	54
شارك علي	54
شارك في استطلاع الراي	87
شارك في الاستطلاع	87
شارك هذا الموضوع	54
شاركنا رايك	63
شاركها	96
شاهد الفيديو	83
شاهد ايضا	64
شاهد بالفيديو	83
شايد بعدا	947
شرايط استفاده	957
شرايط استفاده و حريم خصوصي	957
شروط الاستخدام	61
شروط الاستخدام | سياسة الخصوصية	61
شروط الاستخدام وسياسة الخصوصية	61
""", 'ص': """
صفحه اصلي	961
""", 'ط': """
طالع ايضا	97
طباعة	54
طباعة المقال	96
""", 'ع': """
عرض اقل	67
عرض الاصل	67
عرض التفاصيل	67
عرض الكل	66
عرض المزيد	66
عرض النص الاصلي	67
عضويت	949
عكس	959
علي فيسبوك وتويتر	57
""", 'غ': """
غرد	54
""", 'ف': """
فتح	67
فقط براي مشتركان	949
فهمت	67
فيديو	64
فيسبوك	54	952
""", 'ق': """
قبلي	961
قد يعجبك	64
قد يعجبك ايضا	19	64
قد يهمك	64
قد يهمك ايضا	64
قراءة المزيد	66
قصص مقترحة	97
قيم المقال	87
قيم هذا المقال	87
""", 'ك': """
كلمات دلالية	64
كلمات مفتاحية	64
كليدواژهها	959
كمك كنيد	948
كمك مالي	948
كن اول المعلقين	96
كن داعما	44
كوكيها	957
كپي شد	978
كپي كردن لينك	978
كپي لينك	952
""", 'ل': """
لا شكرا	43
لا، شكرا	43
لاحقا	43
للمشتركين فقط	48
ليس الان	43
لينك كوتاه	952
لينك كوتاه خبر	978
لينك كپي شد	978
""", 'م': """
مادة اعلانية	58
متوجه شدم	962
محتواي تبليغاتي	954
محتواي حمايتشده	978
محتوي اعلاني	101
محتوي برعاية	101
محتوي ممول	58
مختارات	64
مساحة اعلانية	101
مستخدم جديد	45
مشاركة	54
مشاركة عبر واتساب	54
مشاركة علي تويتر	54
مشاركة علي فيسبوك	54
مشاهده بيشتر	961
مشاهده همه	961
مشترك شويد	949
مطالب بيشتر	986
مطالب مرتبط	959
مطالب پيشنهادي	986
مقالات اخري للكاتب	97
مقالات ذات صلة	64
مقالات قد تعجبك	97
مقالات قد تهمك	97
مقالات مرتبط	959
ملفات تعريف الارتباط	61
منو	961
مهمترين اخبار	959
مواضيع ذات صلة	64
مواضيع قد تهمك	97
مواضيع متعلقة	97
مواضيع مرتبطة	97
موضوعات ذات صلة	64
موضوعات متعلقة	97
""", 'ن': """
نسخ الرابط	54
نسخ رابط المقال	96
نسخه چاپي	978
نسيت كلمة المرور	45
نظر	958
نظر بدهيد	978
نظر خود را با ما در ميان بگذاريد	978
نظر خود را بنويسيد	958
نظر شما	958
نظر شما درباره اين خبر چيست	978
نظرات	958
نظرسنجي	978
نمايش بيشتر	961
نمايش كمتر	962
نمايش متن اصلي	962
نمايش نقشه	962
نمايش همه	962
ننصح بقراءة	64
نه ممنون	947
""", 'ه': """
هذه المادة للمشتركين	96
همرساني	952
همچنين ببينيد	986
همچنين بخوانيد	959
""", 'و': """
واتساب	54
واتساپ	952
ورود	949
ورود / ثبت نام	949
وسوم	64
ويديو	959
ويژه مشتركان	949
""", 'پ': """
پاسخ	958
پربازديدترين	959
پربازديدترينها	959
پربازديدها	959
پربازديدهاي امروز	986
پربازديدهاي هفته	986
پربحثترينها	959
پربينندهترين	986
پربينندهترين خبرها	986
پربينندهترينها	986
پيام بازرگاني	990
پيشنهاد خواندني	986
پيشنهاد سردبير	959
پيشنهاد ما	959
""", 'چ': """
چاپ	952
""", 'گ': """
گزارش خطا	958
گزارش خطا در اين خبر	978
""", 'अ': """
अगला	1233
अगली खबर	1231
अन्य खबरें	19	1231
अपनी राय दें	1230
अभी दान करें	1220
अभी नहीं	1219
""", 'आ': """
आगे पढें	1233
आज की अन्य खबरें	1257
आपके लिए	1231
आपको यह भी पसंद आ सकता है	1257
आपको ये भी पसंद आ सकता है	1257
""", 'इ': """
इसे भी देखें	1257
इसे भी पढें	1231
""", 'ई': """
ई-पेपर	1221
""", 'ऊ': """
ऊपर जाएं	1233
""", 'ए': """
एआई द्वारा तैयार	1245
एआई समरी	1245
एआई सारांश	1245
एआई से तैयार सारांश	1245
""", 'औ': """
और खबरें	1231
और देखें	1233
और पढें	1231	1233
और भी पढें	1257
""", 'क': """
कम दिखाएं	1234
कमेंट	1230
कमेंट करें	1230
कमेंट्स	1230
कुकी नीति	1229
केवल सदस्यों के लिए	1221
कॉपी लिंक	1224
""", 'ख': """
खाता बनाएं	1221
खोजें	1233
खोलें	1234
""", 'ग': """
गलती बताएं	1234
गोपनीयता नीति	1229
""", 'च': """
चर्चा में क्यों है	1257
""", 'ज': """
जरूर पढें	1257
जवाब दें	1230
ज्यादा पढी गई	1257
""", 'ट': """
टिप्पणियां	1230
टिप्पणी	1230
टिप्पणी करें	1230
टैग्स	1231
टॉप न्यूज	1231
टॉप स्टोरीज	1257
ट्रेंडिंग	1231
ट्विटर	1224
""", 'ठ': """
ठीक है	1234
""", 'त': """
ताजा खबरें	1231
ताजा समाचार	1231
""", 'द': """
दान करें	1220
देश की और खबरें	1257
दोस्तों को भेजें	1245
""", 'न': """
नक्शा देखें	1234
नहीं धन्यवाद	1219
नहीं, धन्यवाद	1219
नियम और शर्तें	1229
नियम और शर्तें | गोपनीयता नीति	1229
""", 'प': """
पार्टनर कंटेंट	1260
पिछला	1233
पिछली खबर	1231
पूरी खबर पढें	1233
प्रचार	1227
प्रतिक्रिया दें	1230
प्रायोजित	1227
प्रायोजित सामग्री	1260
प्रिंट करें	1224
प्रीमियम	1221
""", 'फ': """
फेसबुक	1224
फेसबुक पर शेयर करें	1224
फोटो	1231
फोटो गैलरी	1257
""", 'ब': """
बंद करें	1219
बडी खबरें	1231
बाद में	1219
बाद में याद दिलाएं	1219
""", 'म': """
मुख्य समाचार	1231
मूल देखें	1234
मेन्यू	1233
मेरा खाता	1221
""", 'य': """
यह भी देखें	1257
यह भी पढें	1231
ये खबरें भी पढें	1257
ये भी जानें	1257
ये भी देखें	1257
ये भी पढें	1231
""", 'र': """
रजिस्टर करें	1221
""", 'ल': """
लिंक कॉपी करें	1224	1245
लॉग इन	1221
लॉग इन करें	1221
लॉगआउट	1221
लॉगिन	1221
लोकप्रिय	1231
""", 'व': """
विज्ञापन	1227
विज्ञापन के बाद जारी	1260
विज्ञापन हटाएं	1245
विवरण	1234
विषय	1231
वीडियो	1231
व्हाट्सएप	1224
""", 'श': """
शायद बाद में	1219
शेयर	1224
शेयर करें	1224
""", 'स': """
संपर्क करें	1230
संबंधित खबरें	1231
संबंधित लेख	1231
संबंधित वीडियो	1257
संबंधित समाचार	1231
सदस्य बनें	1220
सबसे ज्यादा पढी गई	1231
सबसे ज्यादा पढी गई खबरें	1257
सबसे ज्यादा पढी गईं	1257
सब्सक्राइब	1221
सब्सक्राइब करें	1221
सभी दिखाएं	1234
सभी देखें	1233
समझ गया	1234
समर्थन करें	1220
सहयोग करें	1220
साइन अप	1221
साइन इन	1221
साझा करें	1224
सेव करें	1224
स्पॉन्सर्ड	1227
स्पॉन्सर्ड कंटेंट	1260
""", 'ह': """
हमारा समर्थन करें	1220
होम	1233
""", 'অ': """
অনুদান দিন	174
""", 'আ': """
আপনার জন্য নির্বাচিত	200
আরও খবর	176
আরও দেখুন	176
আরও পডতে পারেন	200
আরও পডুন	176
আরও সংবাদ	200
আরো খবর	200
আরো পডুন	200
""", 'এ': """
এ জাতীয আরও খবর	200
এ জাতীয আরো খবর	200
এ সম্পর্কিত আরও খবর	176
এ সম্পর্কিত আরও পডুন	200
এই বিভাগের আরও খবর	200
এই বিভাগের আরো খবর	200
""", 'ক': """
কপি লিংক	199
""", 'খ': """
খবরটি শেযার করুন	199
""", 'জ': """
জনপ্রিয খবর	200
""", 'ন': """
নিবন্ধন	174
""", 'প': """
পাঠকের পছন্দ	200
পোস্টটি শেযার করুন	199
প্রিন্ট	178
প্রিন্ট করুন	199
""", 'ফ': """
ফেসবুকে শেযার করুন	199
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	199
বিজ্ঞাপন	178
বিস্তারিত পডুন	200
""", 'ম': """
মন্তব্য	178
মন্তব্য করুন	178
""", 'র': """
রেজিস্টার	174
""", 'ল': """
লগ ইন	174
লগইন	174
লিংক কপি	178
লিংক কপি করুন	199
লিংক কপি হযেছে	199
লিঙ্ক কপি করুন	199
লেখাটি সেভ করুন	199
""", 'শ': """
শেযার	178
শেযার করুন	178
""", 'স': """
সংশ্লিষ্ট খবর	176
সম্পর্কিত	200
সম্পর্কিত খবর	176
সম্পর্কিত বিষয	200
সম্পর্কিত সংবাদ	200
সর্বশেষ	176
সর্বশেষ সংবাদ	176
সর্বাধিক আলোচিত	200
সর্বাধিক পঠিত	176
সর্বোচ্চ পঠিত	200
সহাযতা করুন	174
সাবস্ক্রাইব	174
সেভ করুন	199
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2459
ข่าวที่น่าสนใจ	2459
ข่าวที่เกี่ยวข้อง	2436
ข่าวยอดนิยม	2436
ข่าวล่าสุด	2436
ข่าวอื่นที่น่าสนใจ	2459
ข่าวอื่นๆ	19	2459
ข่าวอื่นๆ ที่น่าสนใจ	2450
ข่าวเกี่ยวข้อง	2459
ข่าวแนะนำ	2436
""", 'ค': """
คลิกชมวิดีโอ	2450
คลิปแนะนำ	2459
ความคิดเห็น	2439
คัดลอกลิงก์	2439
คัดลอกลิงก์แล้ว	2450
คัดลอกลิงค์	2450
คัดลอกลิงค์แล้ว	2450
คุณอาจสนใจ	2459
""", 'ช': """
ชมคลิป	2450
ชมคลิปวิดีโอ	2450
ชมวิดีโอ	2450
ชมวิดีโอด้านบน	2450
ชมวิดีโอเต็มได้ที่นี่	2450
""", 'ด': """
ดูคลิป	2450
ดูทั้งหมด	2437
ดูวิดีโอ	2450
ดูเพิ่มเติม	2439
""", 'ต': """
ติดต่อเรา	2450
""", 'บ': """
บทความที่น่าสนใจ	2459
บทความที่เกี่ยวข้อง	2436
บทความล่าสุด	2436
บทความแนะนำ	2459
บริจาค	2433
บริจาคเลย	2433
บันทึก	2450
บันทึกไว้อ่านภายหลัง	2450
""", 'พ': """
พิมพ์	2439
พิมพ์บทความ	2450
พิมพ์หน้านี้	2450
""", 'ฟ': """
ฟังรายการย้อนหลัง	2450
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2450
""", 'ย': """
ยอดนิยม	2459
ยอดนิยมในตอนนี้	2459
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2450
ร่วมงานกับเรา	2450
ร่วมตอบแบบสอบถาม	2450
ร่วมบริจาค	2433
ร่วมแสดงความคิดเห็น	2450
""", 'ล': """
ลงทะเบียน	2433
ลืมรหัสผ่าน	2433
""", 'ส': """
สนับสนุนเรา	2433
สปอนเซอร์	2439
สมัครงานกับเรา	2450
สมัครสมาชิก	2433
ส่งต่อให้เพื่อน	2450
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2459
อ่านข่าวผ่านแอป	2450
อ่านข่าวอื่นๆ	2459
อ่านต่อ	2439
อ่านต่อเรื่องนี้	2459
อ่านเพิ่มเติม	2436
อ่านเรื่องที่เกี่ยวข้อง	2459
""", 'เ': """
เข้าสู่ระบบ	2433
เนื้อหาที่เกี่ยวข้อง	2459
เป็นคนแรกที่แสดงความคิดเห็น	2450
เรื่องที่คุณอาจสนใจ	19	2459
เรื่องที่น่าสนใจ	2459
เรื่องที่เกี่ยวข้อง	2436
เรื่องล่าสุด	2459
เรื่องอื่นที่น่าสนใจ	2436
เรื่องแนะนำ	2459
""", 'แ': """
แชร์	2439
แชร์ข่าวนี้	2450
แชร์บทความ	2450
แชร์หน้านี้	2450
แชร์ไปที่ line	2450
แท็ก	2459
แท็กที่เกี่ยวข้อง	2459
แปลอัตโนมัติ	2450
แสดงความคิดเห็น	2439
แสดงน้อยลง	2437
""", 'โ': """
โฆษณา	2439
โหลดแอปฟรี	2450
""", 'ẩ': """
ẩn	2633
""", 'ủ': """
ủng hộ	2614
ủng hộ chúng tôi	2614
""", 'あ': """
あとで	1472
あとで読む	1485
あなたにおすすめ	1496
あなたにおすすめの記事	1496
あなたへのおすすめ	1496
あわせて読みたい	1496
あわせて読む	1523
""", 'い': """
いいえ、結構です	1472
いいね	1485
いいね!してニュースをチェック	1486
いいね!で応援する	1513
いま読まれています	1523
いま読まれている記事	1523
""", 'お': """
おすすめ	1496
おすすめの記事	1496
おすすめ情報pr	1489
おすすめ記事	1496
おすすめ関連記事	1523
お問い合わせ	1491
お気に入り	1485
お気に入りに追加	1485
お申し込み	1475
""", 'こ': """
こちらの記事もおすすめ	1523
こちらの記事も読まれています	19	1523
こちらもおすすめ	1496
こちらも読む	1523
この著者の記事	1496
この記事に関連するニュース	1523
この記事のタグ	1496
この記事の写真をすべて見る	1524
この記事の関連ニュース	1523
この記事は会員限定です	1475
この記事もチェック	1513
この記事をシェア	1485
この記事をプレゼント	1513
この記事をプレゼントする	1513
この記事を保存	1513
この記事を印刷	1513
この記事を印刷する	1513
この記事を評価する	1513
この記者の記事一覧	1496
この連載の記事	1496
""", 'ご': """
ご意見	1494
ご支援のお願い	1473
ご購読の申し込み	1475
""", 'さ': """
さらに読み込む	1498
""", 'す': """
すべての写真を見る	1524
すべて受け入れる	1491
すべて表示	1499
すべて見る	1498
すべて許可	1491
""", 'そ': """
その他の記事	1496
""", 'は': """
はてなブックマーク	1485
はてなブックマークに追加	1513
はてブ	1485
""", 'ま': """
また後で	1472
""", 'み': """
みんなのコメント	1494
""", 'も': """
もっと見る	1498
もっと詳しく知りたい方は	1523
もっと読む	1496
もどる	1498
""", 'よ': """
よく読まれています	1523
よく読まれている記事	1496
よく読まれている記事ランキング	1496
""", 'わ': """
わかりました	1499
""", 'ア': """
アクセスランキング	1496
アプリのダウンロード	1484
アプリをインストール	1484
アプリをダウンロード	1484
アプリを開く	1484
アプリダウンロード	1484
アンケート実施中	1513
""", 'オ': """
オススメ記事	1496
""", 'カ': """
カテゴリ	1496
カテゴリー	1496
""", 'キ': """
キーワード	1496
""", 'ク': """
クイズに挑戦	1513
クイズに挑戦する	1513
クッキー	1491
クッキー設定	1491
クリップ	1485
クリップする	1485
""", 'コ': """
コピーしました	1485
コメント	1494
コメント#件	1494
コメント(#	1494
コメントする	1494
コメントはまだありません	1494
コメントをもっと見る	1494
コメントを投稿	1494
コメントを書く	1494
コメントを残す	1494
コメントを見る	1494
コメント一覧	1494
""", 'サ': """
サイトポリシー	1491
サイトマップ	1491
サインイン	1475
サポートする	1473
""", 'シ': """
シェア	1485
シェアしよう	1485
シェアする	1485
""", 'ス': """
スキップ	1472
スクラップ	1485
スクラップする	1485
スポンサー	1489
スポンサードリンク	1489
スポンサーリンク	1489
""", 'タ': """
タイアップ	1489
タグ	1496
""", 'チ': """
チップを送る	1473
チャンネル登録	1486
""", 'ツ': """
ツイート	1485
ツイートする	1485
""", 'ト': """
トップ	1498
トップへ戻る	1498
トップニュース	1496
トップページ	1498
トピックス	1496
""", 'ド': """
ドネーション	1473
""", 'ニ': """
ニュースを読む	1498
ニュースレター	1479
ニュースレター登録	1479
""", 'バ': """
バックナンバー	1496
""", 'パ': """
パスワードを忘れた方	1475
""", 'ピ': """
ピックアップ	1496
""", 'フ': """
フォロー	1486
フォローしてね	1486
フォローしました	1486
フォローする	1486
フォロー中	1486
""", 'ブ': """
ブックマーク	1485
ブックマークする	1485
""", 'プ': """
プッシュ通知	1484
プライバシーポリシー	1491
プレゼント	1475
プレミアム	1475
プレミアム会員	1478
""", 'ヘ': """
ヘルプ	1491
""", 'ペ': """
ページの先頭へ	1498
ページトップ	1498
ページトップへ	1498
""", 'ホ': """
ホーム	1498
""", 'ポ': """
ポスト	1485
ポストする	1485
""", 'マ': """
マイページ	1475
""", 'メ': """
メニュー	1498
メルマガ	1479
メルマガ登録	1479
メールで送る	1485
メールで送信	1485
メールアドレス	1479
メールアドレスを入力	1479
メールマガジン	1479
メールマガジン登録	1479
""", 'ラ': """
ランキング	1496
""", 'リ': """
リンクをコピー	1485
リンクをコピーしました	1513
リンクをコピーする	1513
""", 'ロ': """
ログアウト	1475
ログイン	1475
ログイン/会員登録	1475
ログイン・会員登録	1475
""", '一': """
一覧	1498
一覧へ	1498
一覧を見る	1498
""", '上': """
上一篇	2691
上一頁	2693
上一页	2693
""", '下': """
下一篇	2691
下一頁	2693
下一页	2693
下次再說	2666
下次再说	2666
""", '不': """
不,謝謝	2666
不,谢谢	2666
不用了	2666
""", '专': """
专题	2691
""", '个': """
个人中心	2670
""", '为': """
为你推荐	2691
为您推荐	2691
""", '主': """
主要ニュース	1496
""", '举': """
举报	2690
""", '了': """
了解	1499
""", '人': """
人才招聘	2710
人気の動画	1523
人気の記事	1496
人気ランキング	1496
人気記事	1496
人気記事ランキング	1496
人氣文章	2719
""", '今': """
今、あなたにオススメ	1496
今、読まれている記事	1523
今はしない	1472
今はやめておく	1472
今回はしない	1472
今日の注目	1496
今日最熱門	2719
今日热点	2691
今日焦点	2691
今日熱門	2719
""", '他': """
他の記事	19
他の記事も読む	1496
""", '付': """
付費閱讀	2670
付费内容	2670
付费阅读	2670
""", '以': """
以下为广告内容	2710
以下為廣告內容	2710
以后再说	2666
""", '会': """
会员专享	2673
会员专享内容	2673
会员专属	2670
会员中心	2670
会员登录	2670
会員の方はこちら	1475
会員の方はログイン	1475
会員登録	1475
会員登録する	1475
会員登録はこちら	1475
会員限定	1475
会員限定記事	1475
""", '你': """
你可能也喜欢	2691
你可能也喜歡	2691
你可能感兴趣	2691
你可能还想看	2719
你可能還想看	2719
""", '使': """
使用条款	2686
使用條款	2686
""", '保': """
保存	1485
保存する	1485
""", '個': """
個人情報の取り扱い	1491
個人情報の取り扱いについて	1491
個人情報の取扱いについて	1491
個人情報保護方針	1491
""", '元': """
元の記事を読む	1524
元記事で読む	1524
元記事を読む	1498
""", '免': """
免責聲明	2686
免費訂閱	2674
免費註冊	2670
免費試讀	2670
免责声明	2686
免费注册	2670
免费订阅	2674
免费试读	2670
""", '全': """
全ての写真を見る	1524
全文はこちら	1524
全文を読む	1498
全文表示	1498
全記事読み放題	1478
全部接受	2686
全部评论	2690
""", '公': """
公众号	2681
公式sns	1486
公式twitter	1486
公式x	1486
公式アプリ	1484
""", '共': """
共有	1485
共有する	1485
共有リンクをコピー	1513
""", '关': """
关于我们	2686
关注	2681
关注我们	2681
关键词	2691
关闭	2666
""", '其': """
其他新聞	2691
其他新闻	19	2691
""", '再': """
再生	1498
""", '写': """
写真(#枚	1524
写真をもっと見る	1524
写真を見る	1498
写真を見る(全#枚	1524
写真特集	1496
写评论	2690
""", '分': """
分享	2680
分享到	2680
分享到facebook	2710
分享到line	2710
分享到微信	2680
分享到微博	2680
分享本文	2710
分享此文	2710
分享給好友	2710
分享給更多人看到	2710
分享给好友	2710
分享给更多人	2710
分享至	2680
分享至facebook	2680
分享至line	2710
分类	2691
分類	2691
""", '列': """
列印	2680
列印本頁	2710
""", '初': """
初割で無料体験する	1475
初月無料	1478
""", '利': """
利用規約	1491
""", '前': """
前のページ	1498
前の記事	1496
前の記事へ	1496
前へ	1498
前回の記事はこちら	1523
前回はこちら	1524
""", '加': """
加入line好友	2681
加入会员	2670
加入我们	2710
加入我们的团队	2710
加入我們	2710
加入我們的團隊	2710
加入書籤	2680
加入會員	2670
加载更多	2693
""", '動': """
動画	1496
動画で見る	1513
動画を再生する	1513
動画を見る	1498
""", '单': """
单次捐款	2667
""", '印': """
印刷	1485
印刷する	1485
印刷用ページ	1513
印刷用ページを表示	1513
""", '即': """
即时新闻	2691
即時新聞	2691
""", '原': """
原文を表示	1499
原文を見る	1499
原文連結	2720
原文链接	2720
""", '参': """
参与评论	2690
参加者募集中	1509
参加问卷调查	2710
""", '參': """
參加問卷調查	2710
""", '友': """
友だち追加	1486
友だち追加する	1486
友善列印	2710
友達に教える	1513
""", '反': """
反馈	2690
""", '发': """
发现错误?请告诉我们	2710
发表留言	2690
发表评论	2690
""", '合': """
合わせて読みたい	1496
""", '同': """
同じカテゴリの記事	1496
同じ著者の記事	1523
同意	2686
同意しない	1491
同意する	1491
""", '听': """
听全文	2710
听新闻	2680
听这篇文章	2710
""", '單': """
單次捐款	2667
""", '回': """
回到頂部	2693
回复	2690
回覆	2690
回頂端	2693
回首頁	2693
""", '地': """
地図を見る	1499
地図を開く	1499
""", '复': """
复制成功	2680
复制网址	2710
复制链接	2680
""", '大': """
大字	2680
大家还在看	2691
大家都在看	2691
""", '头': """
头条	2691
""", '字': """
字体大小	2680
字号	2680
字級	2680
字體大小	2680
""", '官': """
官方微博	2681
""", '定': """
定期定額	2667
""", '寄': """
寄付	1473
寄付する	1473
寄付で応援する	1513
寄付のお願い	1473
寄付をする	1473
""", '專': """
專題	2691
""", '小': """
小字	2680
小編推薦	2691
""", '尚': """
尚無留言	2710
""", '展': """
展开	2693
展开全文	2693
展开全部	2694
展開	2693
""", '已': """
已关注	2681
已是会员	2670
已有帐号	2670
已經是會員	2670
已經是會員?登入	2670
""", '广': """
广告	2685
""", '広': """
広告	1489
広告の後に続きます	1489
広告をスキップ	1489
広告を閉じる	1489
広告企画	1489
""", '廣': """
廣告	2685
""", '延': """
延伸閱讀	2691
延伸阅读	2691
""", '开': """
开通会员	2670
""", '影': """
影音	2691
""", '後': """
後で	1472
""", '微': """
微信	2680
微博	2680
""", '忘': """
忘記密碼	2670
忘记密码	2670
""", '応': """
応援する	1473
""", '您': """
您可能也喜歡	2691
您可能感兴趣	2691
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2719
您的邮箱	2674
您的電郵	2674
""", '意': """
意见反馈	2690
""", '感': """
感想を送る	1494
""", '成': """
成为会员	2667
成為會員	2667
""", '我': """
我同意	2686
我的帐户	2670
我的帳戶	2670
我知道了	2686
我要留言	2690
我要糾錯	2710
我要纠错	2690
我要评论	2690
""", '戻': """
戻る	1498
""", '所': """
所有留言	2690
""", '打': """
打印	2680
打印本页	2710
打开	2694
打赏	2667
""", '投': """
投票する	1513
投稿する	1494
""", '折': """
折りたたむ	1499
""", '报': """
报告错误	2694
""", '拒': """
拒絕	2686
拒绝	2686
""", '招': """
招聘启事	2710
""", '拡': """
拡大	1485
拡大する	1498
""", '按': """
按讚	2681
""", '捐': """
捐款	2667
捐贈	2667
捐赠	2667
""", '排': """
排行榜	2691
""", '採': """
採用情報	1509
""", '接': """
接受	2686
接受全部	2686
接受所有	2686
""", '推': """
推广	2685
推广内容	2685
推廣	2685
推荐	2691
推荐文章	2691
推荐阅读	2691
推薦	2691
推薦文章	2691
推薦閱讀	2691
""", '提': """
提供	1489
""", '搜': """
搜尋	2693
搜索	2693
""", '播': """
播放	2693
""", '支': """
支持我们	2667
支持我們	2667
支援する	1473
""", '收': """
收合	2694
收听	2680
收听本文	2710
收聽文章	2710
收藏	2680
收藏文章	2680
收藏本文	2710
收起	2693
""", '文': """
文字の大きさ	1485
文字サイズ	1485
""", '新': """
新着	1496
新着ニュース	1496
新着記事	1496
新着記事一覧	1523
新規会員登録	1475
新規登録	1475
新闻简报	2674
""", '明': """
明白了	2694
""", '显': """
显示原文	2694
显示更多	2693
""", '暂': """
暂不	2666
暂无评论	2710
""", '暫': """
暫不	2666
""", '更': """
更多	2691
更多内容	2691
更多報導	2691
更多报道	2691
更多文章	2691
更多新聞	2691
更多新聞請看	2719
更多新闻	2691
更多精彩	2719
更多精采內容	2710
""", '最': """
最多人看	2719
最新ニュース	1496
最新号	1523
最新影音	2719
最新文章	2691
最新新聞	2691
最新新闻	2691
最新消息	2691
最新記事	1496
""", '會': """
會員中心	2670
會員專享	2673
會員專享內容	2673
會員專屬	2670
會員登入	2670
""", '月': """
月額#円	1478
月額#円(税込	1478
""", '有': """
有料会員登録	1475
有料会員記事	1513
有料登録	1475
有料記事	1475
""", '朋': """
朋友圈	2680
""", '服': """
服务条款	2686
服務條款	2686
""", '朝': """
朝刊・夕刊	1475
""", '本': """
本周热门	2719
本文へ	1498
本文へ移動	1498
""", '机': """
机器翻译	2710
""", '查': """
查看全部	2693
查看原图	2693
查看原文	2720
查看地图	2694
查看更多	2693
查看留言	2690
查看结果	2694
查看詳情	2694
查看评论	2690
查看详情	2694
""", '标': """
标签	2691
""", '検': """
検索	1498
""", '業': """
業配	2685
""", '標': """
標籤	2691
""", '機': """
機器翻譯	2710
""", '檢': """
檢舉	2690
""", '次': """
次のページ	1498
次の記事	1496
次の記事へ	1496
次へ	1498
次ページ	1498
""", '每': """
每月捐款	2667
""", '注': """
注册	2670
注目の記事	1496
注目キーワード	1496
注目ワード	1496
注目記事	1496
""", '点': """
点击排行	2691
点击播放	2710
点击查看原文	2720
点击查看大图	2693
点击阅读原文	2720
点我看视频	2710
点赞	2680
""", '為': """
為您推薦	2691
""", '热': """
热点	2691
热点推荐	2691
热门	2691
热门排行	2691
热门文章	2691
热门新闻	2691
""", '無': """
無料で体験する	1475
無料で読む	1475
無料会員登録	1475
無料会員限定	1475
無料体験	1475
無料登録	1475
""", '焦': """
焦點新聞	2691
""", '熱': """
熱門	2691
熱門排行	2691
熱門文章	2691
熱門新聞	2691
熱門話題	2691
""", '特': """
特定商取引法に基づく表記	1491
特集	1496
""", '猜': """
猜你喜欢	2691
猜你喜歡	2691
""", '申': """
申し込む	1475
""", '电': """
电子报	2674
电子邮箱	2674
""", '画': """
画像を拡大	1498
画像を見る	1498
""", '留': """
留言	2690
留言(#	2690
""", '登': """
登入	2670
登入/註冊	2670
登出	2670
登录	2670
登录/注册	2670
登錄	2670
登録	1475
登録が完了しました	1513
登録して続きを読む	1475
登録する	1475
""", '發': """
發現錯誤?請告訴我們	2710
發表留言	2690
發表評論	2690
""", '目': """
目录	2693
目次	1498
目錄	2693
""", '相': """
相关主题	2691
相关报道	2691
相关推荐	2691
相关文章	2691
相关新闻	2691
相关标签	2691
相关视频	2719
相关阅读	2691
相關主題	2691
相關報導	2691
相關影片	2719
相關推薦	2691
相關文章	2691
相關新聞	2691
相關標籤	2691
相關閱讀	2691
""", '看': """
看了这篇文章的人也看	2691
看原文	2720
看更多	2691
看更多文章	2719
看更多新聞	2719
""", '知': """
知道了	2694
""", '稍': """
稍后再说	2666
稍后提醒我	2666
稍后阅读	2710
稍後再說	2666
稍後提醒我	2666
稍後閱讀	2710
""", '立': """
立即捐款	2667
立即訂閱	2670
立即订阅	2670
""", '粉': """
粉絲團	2681
""", '精': """
精彩推荐	2719
精彩推薦	2719
精选	2691
""", '紙': """
紙面ビューアー	1475
""", '結': """
結果を見る	1499
""", '続': """
続きはこちら	1524
続きをみる	1498
続きを読む	1475
""", '網': """
網友留言	2690
""", '編': """
編輯推薦	2691
編輯精選	2691
編集部おすすめ	1496
編集部のおすすめ	1496
""", '縮': """
縮小	1485
""", '繼': """
繼續閱讀	2693
""", '纠': """
纠错	2690
""", '继': """
继续浏览内容	2693
继续阅读	2693
""", '编': """
编辑推荐	2691
编辑精选	2691
""", '网': """
网友评论	2690
""", '翻': """
翻訳を表示	1499
""", '联': """
联系我们	2686
""", '聯': """
聯絡我們	2686
""", '聽': """
聽全文	2710
聽新聞	2680
聽這篇文章	2710
""", '菜': """
菜单	2693
""", '著': """
著作権	1491
""", '複': """
複製網址	2710
複製連結	2680
""", '觀': """
觀看更多	2719
""", '视': """
视频	2691
""", '解': """
解鎖全文	2710
解锁全文	2710
""", '訂': """
訂閱	2670
訂閱會員	2670
訂閱會員專屬內容	2710
訂閱郵件	2674
訂閱電子報	2674
""", '記': """
記事の続きはこちら	1524
記事へのご意見	1494
記事をサポートする	1473
記事をプレゼント	1475
記事をプレゼントする	1513
記事を保存	1485
記事を保存する	1513
記事を印刷する	1485
記事を読む	1498
記事ランキング	1496
記事一覧	1498
記事一覧を見る	1524
記事全文を読む	1498
記者募集	1509
記者募集中	1509
""", '許': """
許可する	1491
""", '註': """
註冊	2670
""", '評': """
評論	2690
""", '話': """
話題の記事	1496
""", '詳': """
詳しく見る	1499
詳細	1499
""", '語': """
語音播報	2710
語音朗讀	2710
""", '誤': """
誤りを報告	1499
誤字脱字の報告	1513
誤字脱字を報告する	1513
""", '読': """
読まれている記事	1496
読み上げ	1513
読み放題	1478
""", '請': """
請填寫讀者問卷	2710
請繼續往下閱讀	2685
請輸入電子郵件	2674
""", '讚': """
讚	2680
讚賞支持	2667
""", '订': """
订阅	2670
订阅会员	2670
订阅邮件	2674
""", '评': """
评论	2690
评论(#	2690
""", '诚': """
诚聘英才	2710
""", '话': """
话题	2691
""", '详': """
详情	2694
""", '语': """
语音朗读	2710
""", '请': """
请先登录再评论	2710
请继续往下阅读	2685
请输入邮箱	2674
""", '購': """
購読	1475
購読する	1475
購読のお申し込み	1475
購読申し込み	1475
""", '贈': """
贈送文章	2710
贈送文章給朋友	2710
贈送此文	2710
""", '贊': """
贊助	2667
贊助內容	2685
贊助商	2685
""", '赞': """
赞助	2667
赞助内容	2685
赞助商链接	2685
赞赏	2667
""", '赠': """
赠送此文	2710
""", '跳': """
跳到主要內容	2693
""", '載': """
載入更多	2693
""", '轉': """
轉發	2680
""", '转': """
转发	2680
""", '返': """
返信	1494
返信する	1494
返回顶部	2693
返回首页	2693
""", '追': """
追蹤	2681
追蹤我們	2681
""", '通': """
通報する	1494
通知をオン	1484
通知を受け取る	1513
""", '速': """
速報	1496
速報通知を受け取る	1513
""", '連': """
連結已複製	2710
連載	1496
""", '運': """
運営会社	1491
""", '違': """
違反報告	1494
""", '選': """
選單	2693
""", '邮': """
邮箱	2674
""", '链': """
链接已复制	2710
""", '閉': """
閉じる	1472	1498
""", '開': """
開く	1499
開通會員	2670
""", '関': """
関連	1496
関連する記事	1496
関連キーワード	1496
関連タグ	1496
関連トピックス	1496
関連ニュース	1496
関連リンク	1496
関連動画	1496
関連情報	1496
関連記事	1496
関連記事はこちら	1523
""", '閱': """
閱讀全文	2693
閱讀原文	2720
閱讀更多	2693
""", '關': """
關於我們	2686
關注	2681
關注我們	2681
關鍵字	2691
關閉	2666
""", '阅': """
阅读全文	2693
阅读原文	2720
阅读更多	2693
""", '隐': """
隐私政策	2686
隐私权政策	2686
""", '隱': """
隱私政策	2686
隱私權政策	2686
""", '電': """
電子信箱	2674
電子報	2674
電子版	1475
""", '音': """
音声で聞く	1485
音声読み上げ	1513
""", '頭': """
頭條	2691
""", '顯': """
顯示原文	2694
顯示更多	2693
""", '首': """
首頁	2693
首页	2693
""", '點': """
點我看影片	2710
點擊播放本文	2710
點閱排行	2719
""", '가': """
가	1545
가입하기	1536
가장 많이 본 뉴스	1552
""", '개': """
개인정보 처리방침	1550
개인정보처리방침	1550
""", '거': """
거부	1550
""", '검': """
검색	1554
""", '결': """
결과 보기	1555
""", '계': """
계속 읽기	1536
""", '고': """
고객센터	1550
""", '공': """
공유	1545
공유하기	1545
""", '관': """
관련 기사	1552
관련 뉴스	1552
관련 영상	1575
관련 태그	1552
관련기사	1552
관련뉴스	1552
관련키워드	1552
""", '광': """
광고	1549
광고 닫기	1549
""", '괜': """
괜찮습니다	1533
""", '구': """
구독	1536
구독 신청	1536
구독 전용	1536
구독 중	1536
구독신청	1536
구독이 완료되었습니다	1567
구독자 전용	1538
구독하고 이어서 읽기	1567
구독하기	1536
""", '글': """
글씨크기	1545
글자 크기	1545
글자 크기 변경	1567
글자 크기 조절	1567
글자크기	1545
""", '기': """
기부하기	1534
기사 공유하기	1545
기사 더보기	1567
기사 듣기	1567
기사 링크 복사	1567
기사 본문	1554
기사 선물하기	1567
기사 스크랩하기	1567
기사 오류 신고	1567
기사 오류 제보	1567
기사 원문 보기	1567
기사 저장하기	1567
기사 제보 및 문의	1567
기사 후원하기	1534
기사에 대한 의견	1551
기사원문	1554
기사저장	1545
기자 구독	1562
기자 구독하기	1562
기자 페이지	1562
기자 프로필 보기	1562
기자의 다른 기사	1562
기자의 다른기사	1552
""", '나': """
나중에	1533
나중에 보기	1567
나중에 읽기	1567
나중에 하기	1533
""", '내': """
내 정보	1536
""", '네': """
네이버 구독	1548
네이버 블로그	1545
네이버에서 구독	1548
네이버에서 구독하기	1548
""", '놓': """
놓치면 안 되는 기사	1575
""", '뉴': """
뉴스 듣기	1567
뉴스레터 구독	1541
뉴스레터 구독 신청	1541
뉴스레터 무료 구독	1567
뉴스레터 신청	1541
""", '다': """
다른 공유 찾기	1545
다른 기사	19	1552
다른 기사 더 보기	19
다른 기사 보기	1562
다른기사	1552
다른기사 보기	1552
다시 보지 않기	1533
다음	1554
다음 기사	1552
다음 기사 보기	1567
다음 페이지	1554
다음기사	1552
다음에	1533
""", '닫': """
닫기	1533
""", '답': """
답글	1551
답글쓰기	1551
""", '당': """
당신이 좋아할 만한	1552
""", '댓': """
댓글	1551
댓글 #	1551
댓글 #개	1551
댓글 보기	1551
댓글 쓰기	1551
댓글 운영 정책	1567
댓글 운영정책	1567
댓글보기	1551
댓글쓰기	1551
댓글을 입력해주세요	1551
""", '더': """
더 보기	1554
더보기	1552	1554
""", '독': """
독자 의견 조사	1567
""", '동': """
동영상	1552
동의	1550
동의합니다	1550
""", '등': """
등록	1551
""", '디': """
디지털뉴스부	1562
디지털뉴스팀	1562
디지털콘텐츠팀	1562
""", '라': """
라인	1545
""", '랭': """
랭킹	1552
랭킹뉴스	1552
""", '로': """
로그아웃	1536
로그인	1536
로그인 후 댓글 쓰기	1567
로그인/회원가입	1536
로그인이 필요	1538
""", '링': """
링크 복사	1545
링크가 복사되었습니다	1567
""", '마': """
마이페이지	1536
""", '많': """
많이 본 기사	1552
많이 본 뉴스	1552
많이 본 영상	1575
많이 읽은 기사	1552
많이본 기사	1552
많이본 뉴스	1552
""", '맨': """
맨 위로	1554
맨위로	1554
""", '메': """
메뉴	1554
메뉴 닫기	1554
메일	1545
""", '모': """
모두 동의	1550
""", '목': """
목록	1554
목록보기	1554
""", '무': """
무료 체험 시작하기	1536
무료 회원가입	1536
""", '문': """
문의	1551
""", '바': """
바로가기	1545
""", '밴': """
밴드	1545
""", '번': """
번역 보기	1555
""", '베': """
베스트	1552
""", '복': """
복사하기	1545
""", '본': """
본문 글씨 줄이기	1545
본문 글씨 키우기	1545
본문 바로가기	1554
본문으로 바로가기	1554
""", '북': """
북마크	1545
""", '비': """
비밀번호 찾기	1536
""", '사': """
사이트맵	1550
사진 확대	1554
""", '설': """
설문 참여 바로가기	1567
설문 참여하기	1567
설문조사 참여하기	1567
""", '속': """
속보	1552
속보 알림 받기	1567
속보 알림 신청	1567
""", '스': """
스크랩	1545
스크랩하기	1567
스폰서	1549
""", '신': """
신고	1551
신문구독	1536
""", '실': """
실시간 뉴스	1552
""", '알': """
알겠습니다	1555
알림 받기	1544
알림 설정	1544
""", '앱': """
앱 다운로드	1544
앱 다운로드하기	1544
앱 설치	1544
앱 설치하기	1544
""", '에': """
에디터 추천	1552
""", '연': """
연관기사	1552
""", '열': """
열기	1555
""", '영': """
영상	1552
영상 보기	1567
영상으로 만나보세요	1567
영상으로 보기	1567
""", '오': """
오늘 하루 보지 않기	1533
오늘은 그만 보기	1533
오늘의 추천	1552
오늘의 핫뉴스	1575
오디오로 듣기	1567
오류 신고	1551
오류 신고하기	1567
오탈자 신고	1567
""", '온': """
온라인뉴스팀	1562
""", '요': """
요약	1554
""", '원': """
원문 보기	1555
원문보기	1554
""", '위': """
위로	1554
""", '유': """
유료 기사입니다	1567
유튜브 구독	1548
유튜브 구독하기	1548
""", '음': """
음성 재생하기	1567
음성으로 듣기	1545
""", '응': """
응원하기	1534
""", '의': """
의견 쓰기	1551
""", '이': """
이 기사 어땠나요	1567
이 기사를 공유합니다	1567
이 기사를 추천합니다	1567
이 기사와 함께 읽은 기사	1567
이 기자의 다른 기사	1567
이 시각 많이 본 기사	1575
이 시각 많이 본 뉴스	1575
이 시각 주요뉴스	1552
이 시각 추천뉴스	1552
이런 기사는 어때요	1575
이메일	1545
이메일무단수집거부	1550
이미 구독 중이신가요	1536
이미 회원이신가요	1536
이미지 크게 보기	1554
이미지 확대	1554
이슈	1552
이용약관	1550
이전	1554
이전 기사	1552
이전 기사 보기	1567
이전기사	1552
""", '인': """
인기 급상승	1575
인기 기사	1552
인기기사	1552
인기뉴스	1552
인쇄	1545
인쇄하기	1545
인스타그램 팔로우	1567
""", '일': """
일시후원	1534
""", '자': """
자세히	1555
자세히 보기	1555
""", '재': """
재생	1554
""", '저': """
저작권규약	1550
저장	1545
""", '전': """
전체 댓글	1551
전체 보기	1554
전체메뉴	1554
전체보기	1554
""", '접': """
접기	1554
""", '정': """
정기 후원하기	1534
정기구독	1536
정기후원	1534
""", '제': """
제보	1551
제보하기	1551
""", '좋': """
좋아요	1545
좋은 기사 후원하기	1534
""", '주': """
주소 복사	1567
주소가 복사되었습니다	1567
주소복사	1545
주요 기사	1552
주요 뉴스	1552
주요 뉴스 더보기	1575
주요기사	1552
주요뉴스	1552
""", '지': """
지금 뜨는 기사	1575
지금 뜨는 뉴스	1575
지도 보기	1555
지면보기	1536
""", '청': """
청소년보호정책	1550
""", '최': """
최신 기사	1552
최신 뉴스	1552
최신기사	1552
최신뉴스	1552
""", '추': """
추천 기사	1552
추천 영상	1575
추천기사	1552
추천뉴스	1552
""", '친': """
친구 추가하기	1567
""", '카': """
카카오스토리	1545
카카오톡	1545
카카오톡 공유	1545
카카오톡으로 공유	1567
카카오톡으로 공유하기	1567
카테고리	1552
""", '쿠': """
쿠키 설정	1550
""", '퀴': """
퀴즈 풀기	1567
""", '키': """
키워드	1552
""", '태': """
태그	1552
""", '텔': """
텔레그램에서 소식 받기	1567
""", '투': """
투표하기	1567
""", '트': """
트위터	1545
트위터 공유	1545
""", '페': """
페이스북	1545
페이스북 공유	1545
페이스북으로 공유	1567
""", '펼': """
펼치기	1554
""", '포': """
포토	1552
""", '폰': """
폰트 크기	1545
""", '프': """
프리미엄	1536
프린트	1545
""", '함': """
함께 보면 좋은 기사	1552
함께 볼 기사	1575
함께 읽으면 좋은	1552
함께 읽은 기사	1575
""", '핫': """
핫뉴스	1552
핫이슈	1552
핫클릭	1575
""", '헤': """
헤드라인	1552
""", '협': """
협찬	1549
""", '홈': """
홈	1554
""", '화': """
화제의 뉴스	1552
""", '확': """
확인	1555
""", '회': """
회사소개	1550
회원 전용	1538
회원가입	1536
""", '후': """
후원	1534
후원 안내	1534
후원 하기	1534
후원하기	1534
후원회원 가입	1534
"""}

START = {'a': """
abonē	1653 K par	1653 K no	1653 K un	1655 K
accès	1082 K illimité
această	2054 K traducere
además	853 K:	898 K, en
ai가	1564 K 자동 번역한	1564 K 번역한	1564 K 핵심	1564 K 요약한
ai에게	1564 K 물어	1564 K 질문	1564 K 물어보기
ajánljuk	1286 K:
aktivér	386 K
alătură	12 K-te
anmäl	2399 K dig till vårt	2415 K
apúntate	879 K a nuestro seminario	879 K a nuestro evento
artykuł	1901 K ukazał się	1901 K pochodzi z	1907 K przetłumaczony	1907 K został przetłumaczony	1907 K czyta	1907 K wygenerowany
artykuły	1898 K autora
artículos	823 K gratuitos
ascultă	1 K	2043 K:	2060 K podcastul	2060 K acest articol
atsisiųskite	1615 K
autorė	1619 K:
autoři	283 K jsou
außerdem	531 K lesenswert:	531 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	887 K la app
beiträge	27 K
benefício	2004 K do assinante:
beställ	2415 K
bestätigen	425 K sie ihre
bestätigungsmail	425 K
besøg	372 K vores
beğendiniz	8 K mi
boletín	829 K diario	829 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2631 K liên quan:	2644 K viết này có	2644 K viết có hữu ích
báo	2644 K lỗi bài viết
bình	5 K luận	27 K luận	2645 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1286 K:
bạn	2644 K phát hiện	2644 K thấy bài viết
bản	2644 K tóm tắt này
bấm	2646 K để nghe
bật	2622 K thông báo
""", 'c': """
chceš	305 K u nás pracovat	2275 K u nás pracovať
chefredaktör	2413 K och ansvarig utgivare:	2413 K:
chưa	32 K có bình luận
citeşte	2043 K şi	2043 K şi:
citește	2043 K și	2043 K și:	2043 K:	2043 K mai mult	2043 K aici	2043 K mai departe:
citiți	2043 K și
ciąg	1911 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1958 K exclusivo para	2002 K gerado	2007 K oferecido por
conținut	2054 K generat	2058 K oferit de
crédit	1156 K photo	1156 K photos
crédits	1156 K photo	1156 K photos
cài	2648 K đặt ứng dụng	2648 K ứng dụng	2648 K app
có	2631 K thể bạn quan tâm:
""", 'd': """
dacă	2049 K ai informații	2056 K ai observat o
dalinkitės	1615 K
další	271 K články autora
darovať	2269 K
dernières	1110 K actualités
descarcă	13 K	2074 K aplicația
descargá	13 K	887 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	1965 K no google play	2012 K na app store	2012 K no google play	2012 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	298 K
dostępna	1914 K w
dostępne	1914 K w
dostępny	1914 K w
dołącz	12 K do	1925 K do	1938 K do dyskusji
držte	28 K se
découvrez	1111 K aussi	1135 K la boutique	1135 K notre boutique	1135 K nos jeux	1135 K notre hors-série	1143 K notre application	1143 K notre appli
décryptage	1111 K :
déductible	1073 K des impôts	1073 K à #
déjà	1080 K abonné	1080 K inscrit	1080 K client
dùng	2655 K thử
""", 'e': """
elírást	7 K
előfizetőként	1312 K
encuéntranos	12 K
envía	3 K
envíanos	868 K
ermöglicht	533 K von
erről	1286 K bővebben
escríbenos	856 K
estagiária	1995 K sob supervisão	1995 * K sob supervisão
estagiário	1995 K sob supervisão
""", 'f': """
faça	2010 K o quiz	2010 K o teste	2010 K o nosso
felelős	1309 K szerkesztő:	1309 K kiadó:
fiți	31 K primul
foretrækker	387 K du
fortsätt	2417 K läsa
fotogaléria	2243 K:
fotografía	899 K:
få	363 K fuld adgang til	386 K adgang	386 K fri	386 K fuld	386 K besked	386 K ugens	386 K dagens	386 K de	386 K nyheder	386 K en notifikation	386 K breaking	386 K seneste nyt	397 K	1821 K full tilgang til	1847 K tilgang	1847 K fri	1847 K full	1847 K beskjed	1847 K varsel	1847 K ukas	1847 K dagens	1847 K de	1847 K nyheter	1847 K siste	1859 K	2390 K full tillgång till	2415 K tillgång	2415 K fri	2415 K full	2415 K besked	2415 K en notis	2415 K veckans	2415 K dagens	2415 K de	2415 K nyheter	2415 K senaste	2426 K
férjen	1312 K hozzá
följ	12 K	2394 K	2415 K
følg	12 K	12 K oss	367 K	386 K	1825 K	1847 K
füge	12 K uns	539 K
fügen	12 K sie uns	539 K sie
für	428 K android und ios	479 K diesen artikel	479 K diesen	528 K nur
főszerkesztő	1309 K:
""", 'g': """
gazeteciliğimizi	2511 K
ghé	2645 K cửa hàng trực tuyến
glöm	2415 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2644 K ý cho bài viết
gör	2399 K quizet	2399 K vårt quiz	2415 K vårt
görmemiz	2516 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1313 K lát
hintergründe	531 K dazu:
hjälp	2399 K oss bli bättre	2399 K oss att bli bättre
hjælp	372 K os med at blive bedre
hlavné	2256 K body
hlavní	285 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2645 K trả lời khảo sát	2653 K ủng hộ
hämta	13 K	2403 K
häng	2415 K med
hääleta	935 K
håll	28 K	28 K dig
hör	483 K dir	539 K	2415 K
hören	483 K sie	539 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	356 K også	356 K også:	372 K mere på	386 K	1814 K også	1814 K også:	1847 K
""", 'i': """
iesūti	1641 K savu	1641 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1615 K
""", 'j': """
jaký	33 K je váš
já	1958 K é assinante
jäikö	1025 K juttu kesken
jälgi	935 K
""", 'k': """
kapcsolódó	1286 K	1286 K:
kiểm	2645 K tra kiến thức của bạn
kjøp	1830 K billetter	1830 K billett	1847 K
klausykitės	1600 K
klikněte	268 K zde
ključne	2195 K točke	2195 K tačke
klõpsates	935 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1655 K var
kommentarsfältet	5 K
kopiér	386 K
kopírovat	298 K
kopírovať	2269 K
kopē	1655 K
kvíz	268 K:	1299 K	2243 K:
kérje	1312 K
kérjen	1312 K
kérjük	28 K
kênh	2622 K youtube của báo
köp	2399 K biljetter	2399 K biljett	2415 K
kövess	12 K
kövesse	1312 K
kövessen	12 K
køb	372 K billetter	372 K billet	386 K
küfür	27 K içeren
küldd	3 K el	1294 K el nekünk
küldje	1294 K el nekünk	1312 K	1312 K tovább
kļūsti	1655 K
kết	2636 K nối với chúng tôi
""", 'l': """
laimē	1655 K
laimėkite	1615 K
legyél	1312 K
lejupielādē	1655 K
leé	898 K también	898 K más	898 K:
lisää	1049 K meidät
lásd	1286 K még
lásson	1312 K több
lát	1294 K valami
láttál	1294 K valami
lägg	2415 K till
lähetä	1028 K juttuvinkki	1028 K uutisvinkki	1028 K vinkki	1032 K mielipidekirjoituksesi	1032 K mielipidekirjoitus	1049 K
lämna	2393 K dina tips	2393 K ditt tips
läs	2382 K mer om	2383 K också	2383 K också:	2383 K även	2383 K mer	2383 K mer:	2383 K:	2383 K här	2383 K även:	2390 K vidare med	2390 K mer på	2403 K e-tidningen	2403 K tidningen	2415 K	2417 K vidare
læs	355 K mere om	356 K også	356 K også:	356 K mere	356 K mere:	356 K:	356 K her	356 K hele	363 K videre med	377 K e-avisen	377 K avisen	386 K	388 K videre
légy	31 K te az első
líbil	8 K se vám	286 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1049 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1911 K wideo
mesterséges	1320 K intelligencia írta
mirá	882 K el video	898 K también	898 K:
mitä	8 K pidit	33 K mieltä	1050 K mieltä sinä
mišljenja	2192 K autora	2192 K iznesena	2192 K izneta
mišljenje	2192 K autora
możliwość	5 K komentowania
mándanos	868 K
más	852 K noticias de	852 K noticias sobre	852 K sobre	852 K en	852 K de	853 K información	853 K información:	856 K artículos de
máte	271 K tip?	271 K tip na článek	271 K tip na téma	271 K tip pro
märkasid	920 K midagi	926 K viga	926 K artiklis viga
még	32 K nincs
més	216 K informació:	242 K notícies de	242 K notícies sobre
mød	372 K os
mūs	1655 K vari
mời	2631 K xem	2631 K bạn đọc	2631 K độc giả	2636 K bạn tham gia	2636 K độc giả theo dõi	2636 K bạn đọc theo dõi	2646 K quý vị theo dõi	2646 K quý độc giả	2646 K bạn xem video	2646 K nghe
""", 'n': """
nahlásit	308 K chybu
nahlásiť	2278 K chybu
nahláste	2278 K chybu
najważniejsze	1907 K informacje
naloži	2323 K
naložite	13 K	2323 K
naročite	2330 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste
nemáte	306 K čas číst	2276 K čas čítať
než	315 K vložíte komentář	315 K začnete diskutovat	315 K napíšete příspěvek
nguồn	2640 K:	2640 K :
nhận	2622 K thông báo
nové	288 K číslo	288 K vydání	2259 K číslo	2259 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1049 K enemmän
nägid	936 K viga
näita	935 K
näitkö	1050 K virheen
näytä	1049 K sisältö
nå	2415 K vår
nézd	1286 K meg	1312 K meg
nézze	1286 K meg	1312 K meg
nāc	1646 K strādāt
""", 'o': """
oceń	8 K	1908 K ten	1908 K artykuł	1908 K tekst
odporučte	2269 K
odporúčame	2243 K:
odsłuchaj	1919 K	1919 K ten
ofereça	3 K
oglądaj	1895 K:
ohodnoťte	286 K	2257 K
opýtajte	2256 K sa
opširnije	2180 K:	2180 K na
ouça	1 K	1983 K:	2008 K o podcast
oír	1 K
""", 'p': """
pamanīji	1647 K kļūdu
pamanījāt	1647 K kļūdu
pastebėjote	1601 K įdomų	1607 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2640 K viên:
piditkö	8 K	1050 K
pidätkö	1050 K
piše	2207 K:
podobał	8 K ci się
podpořte	303 K
podržite	2210 K
podés	12 K seguir	869 K enviarnos
podívejte	268 K se:	268 K se na video
poleć	1919 K
poslať	2269 K
poslechněte	1 K si	268 K si	268 K si:
poslušajte	1 K	2180 K:	2302 K:
posłuchaj	1 K	1895 K:	1895 K też:
pozostała	1911 K część
pošaljite	41 K vijest
pošlete	298 K
pošlite	3 K	2269 K
poți	2049 K contacta autorul	2049 K contacta autoarea
praneškite	1601 K redakcijai
predplaťte	2273 K si
prečítajte	2243 K si tiež	2243 K si aj	2243 K si	2243 K si:
pridružite	12 K se
pridėkite	1615 K
pročitaj	2180 K još	2180 K i
pročitajte	2180 K još	2180 K i	2180 K više	2180 K:	2180 K više o ovoj temi
prvý	2268 K mesiac len za	2268 K mesiac za	2268 K mesiac už za	2268 K mesiac zadarmo
prześlij	1919 K dalej
präsentiert	533 K von
prüfen	539 K sie
páčil	8 K sa vám	2257 K sa
päivitä	1049 K
pääset	1049 K lukemaan
päätoimittaja	1047 K:
păstrați	28 K
pērc	1646 K biļetes	1655 K
předplaťte	303 K si
přehrajte	268 K si
přečtěte	268 K si také	268 K si	268 K si:	268 K si také:
připojte	12 K se
""", 'q': """
querés	869 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	306 K posloucháte
radšej	2276 K počúvate
radši	306 K posloucháte
rašykite	1601 K autorei	1601 K autoriui
recibí	868 K las noticias
recomandări	2043 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1311 K ingyenesen
regisztráljon	1299 K	1311 K ingyenesen
regístrate	820 K para
resuméet	26 K er
resztę	1911 K tekstu
rezervē	1655 K
rešite	2180 K kviz
riješite	2180 K kviz
rozwiąż	1895 K quiz
rätsel	522 K mit
rätseln	522 K sie mit
réservez	1135 K vos places pour la soirée de la rédaction
réservé	1080 K aux abonnés
réservée	1080 K aux abonnés
réservés	1080 K aux abonnés
résumer	1125 K cet article	1125 K l'article
résumé	1125 K généré	1125 K rédigé	1125 K réalisé	1125 K produit	1125 K par
rösta	2415 K
rādīt	1655 K
""", 's': """
saglabā	1655 K
saistīts	1630 K:
saņem	1655 K
sažetak	2195 K	2195 K članka	2195 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	868 K el canal	898 K leyendo:
sesizări	2049 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	285 K	285 K článku
siųskite	1601 K savo	1615 K
sjefredaktør	1844 K:	1844 K og ansvarlig redaktør:
skopírovať	2269 K
skrót	1907 K artykułu
související	268 K:
sporočite	2335 K napako
sprawdź	1895 K:	1895 K też:
spýtajte	2256 K sa
stališča	2313 K avtorja
stáhni	13 K si
stáhněte	13 K si	321 K si aplikaci
stöd	2390 K
stötta	2390 K
støt	363 K
støtt	1821 K
suscríbete	815 K a
susidūrėte	1601 K su
susiję	1589 K:
synthèse	1125 K générée
syötä	1049 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1318 K:
szívesen	1313 K meghallgatjuk
szöveg	1318 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	873 K
síganos	12 K
sígueme	873 K
síguenos	12 K
só	1958 K para assinantes
sólo	820 K para suscriptores
søg	386 K nu
súhrn	2256 K
súmate	12 K
súvisiace	2243 K:
súvisiaci	2243 K článok
sūti	1641 K savu	1655 K
""", 't': """
también	841 K en facebook	853 K puedes leer	853 K puedes leer:	853 K te puede interesar:
també	216 K et pot interessar:
tekoäly	1054 K on
tenés	863 ¿K información
thử	2645 K sức với
tiedätkö	1028 K aiheesta	1028 K asiasta	1028 K lisää
tiivistelmä	26 K on
tilføj	386 K
todavía	32 K no hay comentarios
további	1286 K részletek
traducció	225 K feta
transparentní	278 K účet:
trên	2622 K google news
trả	2645 K lời câu đố
trải	2655 K nghiệm
turpinājums	1657 K
twój	27 K komentarz
työskenteletkö	1028 K
tác	2640 K giả:	2640 K giả là
támogasd	1304 K a	1304 K az
támogassa	1304 K a	1304 K az
täglichen	425 K newsletter
tämä	26 K tiivistelmä
télécharger	13 K	1091 K l'application
téléchargez	13 K
tóm	2644 K tắt này
töltsd	13 K le
töltse	13 K le	1312 K le	1312 K ki
történeteiket	1294 K
tüm	27 K yorumlar
tęsinys	1617 K
tłumaczenie	1907 K
tải	13 K	13 K ứng dụng	2622 K ứng dụng	2622 K app	2648 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2215 K na grešku
uključi	2203 K
uključite	2203 K
uložit	298 K
uložiť	2269 K
uložte	298 K si	2269 K si
unbeschränkter	502 K zugang
unterstütze	409 K
unterstützen	409 K sie	409 K sie die
uočili	7 K ste
upozorniť	2278 K na chybu
upozorněte	308 K na chybu
urmărește	12 K	2043 K și:	2060 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1299 K részt
več	2302 K:	2302 K v videu	2327 K o tem	2327 K novic	2327 K preberite
vidéo	1111 K :
visą	1615 K interviu
više	2180 K o:
você	1983 K pode gostar:
vprašaj	2316 K
vprašajte	2316 K
vypočujte	1 K si	2243 K si:
vytiskněte	298 K
vytlačiť	2269 K
vytlačte	2269 K
válaszolj	1312 K
válaszoljon	1312 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	386 K med
véleménycikkeit	1294 K
více	268 K zde	268 K k tématu:
võida	935 K
võta	920 K ühendust	935 K
vă	28 K rugăm să
věnujte	298 K
všechny	27 K komentáře	271 K články autora
""", 'w': """
weiterführende	449 K artikel:
weź	1938 K udział w dyskusji
więcej	1894 K o	1894 K na temat	1894 K z	1895 K na ten temat:	1898 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	425 K newsletter
""", 'y': """
yanlişlik	2505 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1930 K uwagę	1930 K błąd	1930 K literówkę	1930 K uwagi	1930 K nieścisłość
ziņo	1641 K redakcijai
zkopírovat	298 K
znalazłeś	7 K
zostań	1927 K reporterem	1927 K reporterką	1927 K dziennikarzem
""", '©': """
©	458 K dpa	696 K #	696 K
""", 'à': """
à	1111 K lire aussi	1111 K lire également	1111 K lire :	1111 K lire sur	1111 K voir aussi	1111 K écouter	1111 K relire	1111 K découvrir	1111 K lire sur le même sujet	1111 K consulter :	1111 K voir également	1114 K propos de l'auteur	1114 K propos de l'autrice	1135 K retrouver dans le numéro
àudio	225 K generat
""", 'á': """
áudio	2002 K gerado
""", 'ä': """
är	2393 K du
äänestä	1049 K
""", 'é': """
é	1980 K preciso estar logado
écouter	1 K l'article	1 K cet article	1111 K aussi
écoutez	1 K cet	1 K l'article	1139 K le podcast
""", 'í': """
írd	1312 K be
írj	1294 K a szerzőnek
írja	1312 K be
írjon	1294 K a szerzőnek	1312 K közvetlenül	1312 K nekünk
""", 'î': """
întreabă	2054 K asistentul
""", 'ö': """
ön	1313 K szerint
""", 'ú': """
últimas	852 K noticias de	1982 K de	1982 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	452 K die autor:in	452 K die autoren	452 K die autor:innen	454 K die autorin	454 K den autor	455 K die autorin	455 K den autor
übersetzung	536 K:	536 K aus dem
""", 'č': """
čitaj	2180 K još
čitajte	2180 K i	2180 K još	2180 K još:
članak	2195 K je preveden	2195 K čita	2198 K je objavljen u
članek	2316 K je preveden	2316 K bere	2316 K je prebral	2319 K je objavljen v
článek	285 K byl přeložen	285 K přeložen	285 K načetl	288 K vyšel v
článok	2256 K bol preložený	2256 K načítal	2259 K vyšiel v
čo	33 K si myslíte
čtěte	268 K také	268 K také:	268 K i	268 K více	268 K:
číslo	278 K účtu pro dary	278 K transparentního účtu
čítajte	2243 K aj	2243 K tiež	2243 K viac
""", 'đ': """
đánh	2644 K giá bài viết
đăng	2645 K ký tham dự hội thảo
đường	41 K dây nóng: #	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo
đọc	2631 K thêm	2631 K thêm:	2631 K:	2631 K tiếp:	2636 K tin nhanh
""", 'į': """
įsigykite	1615 K
įtraukite	1615 K mus
įveskite	1615 K
""", 'ś': """
ściągnij	13 K	1943 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1923 K:
źródło	1923 K:
""", 'ž': """
želite	2212 K raditi kod nas	2212 K da radite kod nas	2332 K delati pri nas
želiš	2212 K raditi kod nas	2332 K delati pri nas
žinote	1601 K daugiau	1616 K istoriją
žiūrėkite	1589 K taip pat	1615 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	589 K χρήσιμο	589 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	604 K τον	604 K τα	604 K
ακούστε	1 K	573 K:
αναφέρετε	609 K λάθος	609 K κάποιο λάθος
αναφορά	609 K λάθους
αντιγράψτε	599 K
αντιγραφή	599 K
αξιολογήστε	589 K
αποθηκεύστε	599 K
αυτή	588 K η περίληψη	588 K η σύνοψη
""", 'β': """
βίντεο	573 K:
βαθμολογήστε	589 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	573 K επίσης	573 K:	573 K το βίντεο	573 K εδώ	573 K επίσης:	573 K ακόμα:	573 K φωτογραφίες	573 K ακόμη	573 K ακόμη:	586 K όλα τα άρθρα	600 K όλες	600 K όλα	600 K τις
δειτε	573 K επισης	573 K ακομη	573 K:
δεν	607 K έχετε χρόνο να διαβάσετε
διάβασε	573 K επίσης	573 K ακόμη
διαβάζεται	588 K από
διαβάστε	573 K επίσης	573 K επίσης:	573 K ακόμη	573 K ακόμη:	573 K ακόμα	573 K:	573 K εδώ	573 K περισσότερα	573 K ακόμα:	573 K εδώ περισσότερα	573 K σχετικά	573 K αναλυτικά	586 K όλα τα άρθρα	600 K όλες	600 K όλα	600 K τις
διαβαστε	573 K επισης	573 K ακομη	573 K ακομα	573 K:
διαθέσιμη	596 K στο
διαθέσιμο	596 K σε	596 K στο
""", 'ε': """
εκτυπώστε	599 K
ενεργοποιήστε	596 K
εσείς	33 K τι
""", 'η': """
η	588 K περίληψη	588 K σύνοψη	588 K ανάγνωση	588 K περίληψη αυτή
""", 'θ': """
θέλεις	606 K να εργαστείς μαζί μας
θέλετε	606 K να εργαστείτε μαζί μας	606 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	596 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	596 K	604 K την εφαρμογή	618 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	573 K:
""", 'λ': """
λήψη	596 K από	596 K στο
""", 'μ': """
μάθετε	600 K όλες
με	602 K πληροφορίες από
μείνετε	600 K ενημερωμένοι
μετάφραση	588 K
μοιράσου	599 K
μοιραστείτε	3 K
""", 'ο': """
οι	586 K απόψεις	586 K γνώμες
""", 'π': """
περίληψη	588 K
περισσότερα	573 K:
πηγές	602 K:
πηγή	602 K:
προτείνετε	599 K
προτιμάτε	607 K να ακούτε	607 K να ακούσετε
πώς	589 K σας φάνηκε
""", 'ρ': """
ρωτήστε	588 K
ρώτα	588 K
ρώτησε	588 K
""", 'σ': """
σας	8 K άρεσε	589 K φάνηκε	589 K βοήθησε	589 K άρεσε
στείλτε	599 K
στηρίξτε	604 K	604 K τον	604 K τα	604 K την
σύνοψη	588 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	586 K κείμενα που
το	586 K άρθρο εκφράζει	588 K άρθρο μεταφράστηκε	588 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	599 K
""", 'ό': """
όλα	586 K τα άρθρα
όλες	600 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	153 K се за
автор	2123 K - обозреватель	2123 K - корреспондент	2123 K - колумнист	2123 K - редактор	2570 K - оглядач	2570 K - колумніст	2570 K - кореспондент
авторка	2570 K - оглядачка	2570 K - колумністка
авторката	133 K е
авторът	133 K е
акценти	135 K от
""", 'б': """
беше	136 K ли полезна	136 K ли полезно	136 K ли полезен
больше	2107 K новостей	2108 K по теме:	2146 K любите слушать	2146 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2126 K ли материал	2126 K ли пересказ	2126 K ли этот пересказ	2126 K ли этот	2126 K ли текст
была	2126 K ли статья	2126 K ли эта	2126 K ли новость
більше	2554 K по темі:	2554 K за темою:	2554 K на тему:	2554 K про це:	2585 K новин	2585 K матеріалів
""", 'в': """
вакансии	2129 K "	2129 K редакции
вакансії	2575 K "	2575 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2126 K понравилась	2126 K понравился	2126 K помогла	2573 K сподобалась	2573 K сподобалася	2573 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	121 K още	121 K също	121 K:	121 K повече във видеото	121 K галерията
включете	143 K
все	27 K комментарии	2107 K новости на тему	2107 K материалы	2107 K новости	2107 K статьи	2111 K статьи автора	2111 K материалы автора
всички	148 K новини
встановлюйте	2580 K
встановіть	13 K	2580 K	2606 K застосунок
""", 'г': """
гаряча	41 K лінія редакції
главное	2125 K от
гледайте	121 K видеото	121 K:
головне	2572 K від	2572 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2554 K:	2554 K про це
джерела	2587 K:
джерело	2587 K:
дивіться	2554 K також	2554 K:	2554 K також:	2554 K відео:
до	2554 K теми:
докладніше	2554 K:	2554 K про це
доступно	2134 K в	2134 K на	2134 K для	2580 K в	2580 K у	2580 K на	2580 K для
достъпно	143 K в	143 K на
дотримуйтесь	28 K
другие	2111 K материалы автора
думка	2570 K автора	2570 K редакції	2570 K, висловлена
думки	2570 K авторів
""", 'е': """
есть	2111 K новость?
еще	2108 K по теме:
ещё	2107 K больше	2108 K по теме:
""", 'з': """
за	2554 K темою:
забелязахте	7 K
завантажити	2580 K в	2580 K з	2580 K у
завантажте	13 K	2580 K в	2580 K з	2606 K застосунок	2606 K додаток
завантажуйте	13 K	2580 K	2590 K застосунок
загрузите	2134 K в	2134 K на
задайте	2125 K вопрос
заметили	7 K ошибку
запазете	147 K
запитайте	2572 K
зберегти	2584 K
збережіть	2584 K
знайшли	7 K помилку
зручніше	2593 K слухати
""", 'и': """
изпратете	147 K
изтеглете	13 K	143 K	153 K	168 K приложението
източник	150 K:
източници	150 K:
инсталирайте	143 K
искате	155 K да работите при нас	155 K ли да работите при нас
искаш	155 K да работиш при нас
источник	2140 K:
источники	2140 K:
""", 'к': """
как	2126 K вам статья	2126 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	147 K
копирайте	147 K
короткий	2572 K виклад	2572 K переказ
коротко	2125 K от	2572 K від
краткий	26 K пересказ	2125 K пересказ
кратко	2125 K от
краткое	2125 K содержание
куиз	121 K:
""", 'л': """
лучшее	2107 K за
любите	2593 K слухати
""", 'м': """
материал	2108 K по теме:	2128 K опубликован в	2131 K можно
месяц	2137 K подписки за
мнение	2123 K автора	2123 K редакции
мнението	133 K на автора
мнения	2123 K авторов
мненията	133 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2584 K
надішліть	3 K	2584 K
накратко	135 K от
нашли	7 K ошибку	7 K опечатку
немає	2593 K часу читати
нет	32 K комментариев	2146 K времени читать
новия	138 K брой
новият	138 K брой
новости	2107 K партнеров
новый	2128 K номер
няма	32 K коментари
нямате	156 K време да четете
""", 'о': """
об	2108 K этом подробнее	2111 K авторе
обобщение	135 K
обсуждение	5 K
озвучено	2125 K	2572 K
оставьте	31 K первый
открихте	7 K
откройте	2134 K в
отпечатай	147 K
отпечатайте	147 K
отправить	3 K	2138 K
отправьте	3 K	2138 K
оценете	136 K
оцените	8 K	2126 K
оцініть	2573 K
още	121 K по темата	121 K новини:	148 K новини
""", 'п': """
первый	2137 K месяц за
перевод	2125 K выполнен	2125 K сделан
передплата	2583 K за #	2583 K від #
переказ	2572 K
переклад	2572 K зроблено
пересказ	2125 K
перший	2583 K місяць за
по	2108 K теме:
повече	121 K по темата:	148 K новини
повідомити	2595 K про помилку
повідомте	2595 K про помилку	2595 K нам про помилку
погляди	2570 K авторів
подарете	147 K
подарите	2138 K
подарить	2138 K
подарувати	2584 K
подаруйте	2584 K
поддержать	2143 K
поддержите	2143 K
поделитесь	3 K
поделиться	3 K
подкрепете	153 K
подкрепи	153 K
подписка	2137 K за #	2137 K от #	2137 K за рубль
подписывайтесь	12 K	2143 K на
подпишись	12 K	2158 K на
подпишитесь	12 K	2143 K на	2158 K на нас
подробнее	2108 K:	2108 K в материале	2108 K - в	2108 K читайте в материале	2108 K об этом
подробности	2108 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2123 K автора
позицията	133 K на автора
позиція	2570 K автора
пока	32 K нет комментариев
полезна	136 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	135 K
попитайте	135 K
порадьте	2584 K
порекомендуйте	2138 K
последвайте	12 K	153 K
последние	2107 K новости о
послухати	1 K
послушать	1 K
поставте	2572 K запитання
почитать	2108 K:
преведено	135 K с
преводът	135 K е
предпочитате	156 K да слушате
прежде	2159 K чем оставить комментарий	2159 K чем комментировать
препоръчай	147 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	2111 K новость
приєднуйтесь	12 K
пройдите	2108 K тест
пройдіть	2554 K тест
прочетено	135 K от
прочетете	121 K още	121 K също
підписка	2583 K за #	2583 K від #
підписуйся	12 K
підписуйтесь	12 K	2590 K на
підпишіться	12 K	2590 K на
підсумок	2572 K
підтримайте	2590 K
підтримати	2590 K
""", 'р': """
работа	2129 K в "
радимо	2554 K прочитати:
разрешете	143 K
распечатайте	2138 K
распечатать	2138 K
резюме	135 K
резюмето	135 K
рекомендуем	2108 K:
рекомендуємо	2554 K:
робота	2575 K в "	2575 K у "
роздрукувати	2584 K
роздрукуйте	2584 K
""", 'с': """
саммари	2125 K
свалете	13 K	143 K	168 K приложението
свежий	2128 K номер
свързани	121 K:
связаться	2111 K с автором
сигнализирайте	158 K за грешка
скачайте	13 K	2134 K в	2134 K из	2143 K приложение	2163 K приложение
скачать	13 K	2134 K в	2134 K на
скопировать	2138 K
скопируйте	2138 K
скопіювати	2584 K
скопіюйте	2584 K
следвайте	12 K ни	153 K
следите	12 K за
слухайте	2554 K:	2554 K також:
слухати	1 K
слушайте	2108 K:	2108 K также:
слушать	1 K
см	2108 K. также:
смотрите	2108 K также	2108 K:	2108 K	2108 K также:	2108 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2148 K об ошибке	2148 K нам об ошибке
сообщить	2148 K об ошибке
сохраните	2138 K
сохранить	2138 K
спитайте	2572 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	2125 K
спросить	2125 K
станьте	31 K первым	31 K першим	2143 K подписчиком	2143 K соучастником	2590 K частиною спільноти	2590 K співучасником
статията	135 K е преведена	135 K е прочетена
статтю	2572 K перекладено
статью	2131 K можно
статья	2125 K переведена	2125 K озвучена	2126 K была	2128 K опубликована в
стежте	12 K за
стислий	2572 K виклад	2572 K переказ
съобщете	158 K за грешка
съобщи	158 K за грешка
""", 'т': """
також	2554 K читайте:
текст	2125 K переведён	2125 K переведен	2125 K озвучен	2572 K перекладено	2572 K озвучено
текстът	133 K отразява	135 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	135 K резюме	135 K обобщение
точка	2123 K зрения автора	2570 K зору автора	2570 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2146 K слушать
установите	13 K	2163 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2108 K:
""", 'х': """
хареса	8 K ли	136 K ли
харесахте	136 K ли
хотите	2145 K работать у нас	2145 K у нас работать	2145 K работать в нашей
хочете	2592 K працювати в нас	2592 K в нас працювати	2592 K працювати у нас
хочеш	2592 K працювати в нас
хочешь	2145 K работать у нас
""", 'ц': """
цей	2572 K переказ	2572 K короткий виклад	2572 K короткий переказ	2572 K стислий виклад
""", 'ч': """
четете	121 K още
чети	121 K още
чи	2573 K була стаття	2573 K був матеріал	2573 K був переказ	2573 K був цей переказ	2573 K була ця	2573 K був цей	2573 K сподобалась	2573 K сподобалася	2573 K сподобався
читай	2158 K нас
читайте	12 K нас	13 K	2108 K также	2108 K также:	2108 K:	2108 K подробнее	2108 K еще	2108 K по теме:	2108 K подробнее:	2108 K материал	2108 K в материале	2134 K нас без	2134 K без	2143 K	2143 K нас в	2554 K також	2554 K також:	2554 K:	2554 K ще	2554 K також на тему:	2554 K по темі:	2554 K також на тему	2590 K
читать	2108 K также	2108 K по теме:
что	33 K вы думаете	2108 K ещё почитать:
чуйте	1 K	121 K:
""", 'щ': """
ще	32 K немає коментарів	2554 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	2125 K краткое содержание
этот	26 K пересказ	2125 K пересказ	2125 K краткий пересказ	2131 K материал можно	2131 K текст можно
эту	2131 K статью можно
""", 'я': """
як	2573 K вам стаття	2573 K вам матеріал
""", 'א': """
אהבתם	1193 K את
אולי	1208 K פספסתם:
אל	1199 K תפספסו: הפעילו
""", 'ב': """
בואו	1194 K לעבוד איתנו
בחנו	1196 K את עצמכם
""", 'ד': """
דווחו	1193 K על
""", 'ה': """
האזינו	1 K	1180 K:	1195 K לפודקאסט	1195 K לפרק
האם	8 K אהבתם	1193 K הכתבה	1193 K הסיכום	1193 K המידע
הדוא	1187 K"ל האדום
הורידו	13 K	1173 K את האפליקציה	1198 K
היו	31 K הראשונים
הירשמו	1194 K לוובינר	1194 K לכנס
הכותב	1188 K הוא
הכותבים	1188 K הם
הכותבת	1188 K היא
הכתבה	1193 K עניינה	1209 K ממשיכה
המחבר	1188 K הוא
המחברת	1188 K היא
המייל	41 K האדום
המשך	1209 K הכתבה
הפעילו	1199 K התראות	1199 K את ההתראות
הפרק	1195 K המלא זמין
הצביעו	1196 K בסקר
הצטרפו	1173 K לערוץ הטלגרם	1173 K לקבוצת הוואטסאפ	1173 K לקבוצת הווטסאפ	1184 K אלינו	1184 K לערוץ	1184 K לקבוצה	1184 K לקבוצת	1184 K לקבוצות	1184 K עכשיו	1184 K גם	1185 K	1194 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1195 K לפודקאסט
השתתפו	1196 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1204 K ראשון ב
""", 'י': """
יש	1187 K לכם מידע	1187 K לכם סיפור	1187 K לך מידע	1187 K לך סיפור
""", 'כ': """
כדי	1204 K לקרוא את
כל	1184 K החדשות
כתבות	1208 K נוספות:
""", 'ל': """
להאזנה	1195 K לכתבה	1195 K לפודקאסט
להורדת	1198 K
להמשך	1204 K קריאה
לכל	1188 K הכתבות של	1208 K הכתבות:
לכתבה	1180 K המלאה
לכתבות	1208 K נוספות:
לעדכונים	1184 K נוספים	1184 K
לערוץ	1173 K הטלגרם
לפניות	1187 K לכתב	1187 K לכתבת
לפרק	1195 K המלא
לצפייה	1195 K בסרטון	1195 K בווידאו	1195 K במשדר
לקבוצת	1173 K הווטסאפ	1184 K הוואטסאפ	1184 K הווטסאפ
לקבלת	1184 K עדכונים
לקריאה	1180 K נוספת	1180 K נוספת:	1204 K מלאה
לקריאת	1204 K הכתבה המלאה
לרכישת	1194 K כרטיסים לכנס	1194 K כרטיסים לחצו	1194 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1196 K דעתכם? הצביעו
מייל	1187 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	1187 K במשהו	1187 K בטעות
""", 'ע': """
עוד	1180 K בנושא:	1208 K במדור:	1208 K כתבות:
ענו	1196 K על הסקר	1196 K על הסקר:	1196 K על החידון
עקבו	12 K	1184 K אחרינו	1185 K אחרי
""", 'פ': """
פרסומת	1209 K
""", 'צ': """
צפו	1180 K:	1180 K גם	1195 K בסרטון	1195 K בתיעוד	1195 K בווידאו	1195 K בכתבה
""", 'ק': """
קבלו	1199 K התראות	1199 K עדכונים על	1199 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1180 K גם	1180 K גם:
קראו	1180 K גם	1180 K גם:	1180 K עוד
""", 'ר': """
רוצים	1184 K להיות	1184 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1202 K	1203 K בעיתונות	1203 K בנו	1203 K בעבודתנו
""", 'ا': """
ابرز	79 K النقاط بالذكاء
اجعل	69 K
احجز	81 K تذكرتك	81 K مكانك	81 K مقعدك
احجزوا	81 K تذاكركم
احصل	90 K علي تطبيق
اختبر	84 K معلوماتك	84 K نفسك
ادعم	93 K
ادعموا	93 K
اذا	74 K كانت لديك معلومات	74 K كان لديك معلومات
ارسل	74 K لنا
ارسلوا	74 K لنا	74 K الينا
از	987 K دست ندهيد:
اسال	79 K الذكاء
استمع	1 K الي	1 K	82 K الي
استمعوا	82 K الي
اشترك	71 K في	72 K في قناة	95 K
اشتركوا	69 K في	95 K
اضف	69 K
اطلاعات	975 K خود را بسنجيد
اعادة	103 K النشر
اعد	79 K هذا الملخص
اعلان	100 K
اقرا	65 K ايضا	65 K ايضا:	65 K المزيد:	65 K:	65 K المزيد	99 K كذلك:	99 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	65 K:
المصدر	77 K:	77 K :
الملخص	79 K من اعداد
ان	74 K كانت لديك معلومات
انشئ	105 K حسابا	105 K حسابك
انضم	71 K الي	72 K الي قناة
انضموا	70 K الي
اهم	79 K النقاط بالذكاء
ايا	972 K اين	972 K خطايي
اين	972 K	987 K مطلب را هم بخوانيد:
اينجا	987 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	75 K وكاتب
ببينيد	960 K:
بخوانيد	960 K:
بشنويد	1 K
به	12 K كانال	972 K اين
بيشتر	960 K بخوانيد	960 K بخوانيد:	960 K ببينيد	987 K بدانيد:
""", 'ت': """
تابع	65 K ايضا:	71 K	75 K الكاتب علي	100 K القراءة
تابعنا	12 K	70 K
تابعوا	70 K	75 K الكاتب علي
تابعونا	12 K	69 K
تبرع	93 K ل
تخطي	98 K
ترجم	79 K هذا
تستمر	100 K القصة
تسوق	81 K الان	81 K من متجر
تلفن	41 K تحريريه
تم	79 K اعداد هذا	79 K انشاء هذا	79 K تلخيص هذا
تماس	968 K با نويسنده
تمت	79 K ترجمة هذا	79 K الترجمة
""", 'ج': """
جرب	95 K
جربوا	95 K
""", 'ح': """
حقوق	103 K النشر	103 K الطبع
حمل	13 K	90 K تطبيق	90 K تطبيقنا	90 K الان
حملوا	13 K	90 K
""", 'خ': """
خبرنگار	968 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	79 K مولدة
خلاصة	79 K بالذكاء
""", 'د': """
دانش	975 K خود را
در	960 K اين باره بخوانيد	975 K اين نظرسنجي	975 K نظرسنجي ما	975 K نظرسنجي	987 K همين زمينه:	987 K همين رابطه:
""", 'ر': """
رابط	69 K قناتنا
""", 'س': """
ساعدنا	84 K علي تحسين
ساعدونا	84 K علي تحسين
ساند	93 K
سجل	81 K الان في	81 K الان لحضور	105 K مجانا
سجلوا	81 K الان في	105 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	85 K في الاستبيان
شاركنا	74 K قصتك	84 K رايك
شاركوا	3 K
شاركونا	74 K قصصكم	84 K رايكم
شاهد	65 K ايضا	65 K:	65 K ايضا:	82 K الفيديو اعلاه	99 K ايضا-
شاهدوا	82 K
شما	975 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	75 K متخصص في	75 K وكاتب
صحفي	75 K متخصص في	75 K وكاتب
صوت	84 K الان:
صوتوا	84 K الان
""", 'ط': """
طالع	99 K ايضا:
""", 'ع': """
عكاس	968 K:
""", 'ف': """
في	99 K السياق ذاته:	99 K السياق نفسه:	99 K هذا السياق:
""", 'ق': """
قد	65 K يهمك:	99 K يهمك ايضا:
قم	90 K بتحميل	90 K بتنزيل
""", 'ك': """
كاتب	75 K وصحفي	75 K وصحافي	75 K وباحث	75 K ومحلل	75 K واكاديمي	75 K صحفي
كاتبة	75 K وصحفية	75 K وصحافية	75 K وباحثة	75 K صحفية
كد	968 K خبر:	968 K خبر :
كن	31 K اول
""", 'ل': """
لا	103 K يسمح باعادة
لتصلك	71 K
لديك	105 K حساب
لقراءة	98 K المزيد
للابلاغ	86 K عن خطا	86 K عن اي خطا
للاستماع	82 K الي
للاشتراك	69 K في
للانضمام	69 K الي
للتواصل	75 K مع الكاتب	75 K مع الكاتبة
للمزيد	65 K:	98 K من الاخبار	98 K من التفاصيل
لمتابعة	71 K
لمزيد	98 K من الاخبار
لمشاهدة	82 K الفيديو	82 K التقرير
ليصلك	71 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	968 K:
مصيتم	7 K
مطالب	960 K مرتبط:
ملخص	79 K بالذكاء	79 K المقال بالذكاء
منبع	968 K:	968 K :
مواضيع	65 K ذات صلة:	99 K متعلقة:
""", 'ن': """
نبذة	75 K عن الكاتب
نزل	13 K	90 K تطبيق	90 K تطبيقنا
نزلوا	90 K
نظر	972 K شما درباره
نظرات	5 K
نظرسنجي	975 K:
نويسنده	968 K:	968 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	79 K الملخص	79 K النص
هذه	79 K الترجمة
هل	7 K لاحظت	8 K اعجبك	74 K لديك معلومات	74 K لديكم معلومات	74 K لديك قصة	74 K لديكم قصة	80 K كان هذا	80 K كانت هذه	80 K وجدت هذا	80 K اعجبك هذا	80 K اعجبتك هذه	86 K وجدت خطا	86 K لاحظت خطا	86 K وجدتم خطا
همچنين	960 K بخوانيد	960 K بخوانيد:	987 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	100 K القراءة
وجدت	7 K خطا
وظائف	81 K شاغرة في
""", 'ي': """
يحظر	103 K نقل	103 K نسخ
يستمر	100 K المقال	100 K الخبر
يمكنك	71 K متابعة	98 K قراءة المزيد
يمكنكم	71 K متابعة
يمنع	103 K نقل	103 K نسخ
""", 'گ': """
گزارش	968 K:	972 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1246 Kो यह	1246 Kो ये
""", 'इ': """
इनप	1241 Kुट-	1241 Kुट:	1241 Kुट -	1241 (Kुट
इस	1232 Kे भी पढें	1232 Kे भी पढें:	1259 Kे भी पढें-	1259 Kे भी देखें:
""", 'ए': """
एज	1241 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1232 K पढें:	1259 K भी पढें:
""", 'क': """
क	1246 K्या यह	1246 K्या आपको	1255 Kेवल # रुपये में
""", 'ख': """
खबर	1246 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1241 Kिस्क्लेमर:
""", 'द': """
द	1232 Kेखें:	1232 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1232 Kें:	1259 Kें-	1259 Kिए:
""", 'भ': """
भ	1241 (Kाषा
""", 'म': """
म	1255 Kात्र # रुपये में
""", 'य': """
य	1232 Kे भी पढें	1232 Kे भी पढें:	1241 (Kे लेखक के	1259 Kे भी पढें-	1259 Kे भी देखें:
यह	1232 K भी पढें	1232 K भी पढें:	1232 K भी देखें:	1241 (K लेखक के	1246 K खबर आपको	1259 K भी पढें-	1259 K भी पढें -
""", 'ल': """
ल	1241 Kेखक के बारे में	1241 Kेखिका के बारे में	1241 (Kेखक	1241 (Kेखिका	1241 Kेखक वरिष्ठ पत्रकार हैं	1241 Kेखक स्वतंत्र पत्रकार हैं	1241 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1232 Kंबंधित:	1255 Kिर्फ # रुपये में	1259 Kंबंधित खबर:	1259 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	177 Kো পডুন	202 Kো পডুন:	202 Kো পডুনঃ
আরও	177 K পডুন:	177 K পডুন	177 K দেখুন:	202 K পডুনঃ	202 K পডুন-	202 K পডুন :
""", 'ছ': """
ছব	182 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	203 Kৃষ্ঠপোষকতায
পড	177 Kুন:
""", 'ব': """
ব	203 Kিজ্ঞাপনের পর	203 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	182 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	182 Kেখক:	182 Kেখকঃ	182 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	182 Kূত্র:	182 Kূত্রঃ	203 K্পনসরড	203 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2442 Kติดตาม	2442 Kไลก์
""", 'ข': """
ขอ	2445 Kบคุณภาพจาก	2445 Kบคุณข้อมูลจาก
ข่	2438 Kาวที่เกี่ยวข้อง:	2445 Kาวโดย	2451 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2451 Kิป:
คุ	2448 Kณรู้สึกอย่างไรกับ	2448 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2451 Kคลิป:	2451 Kคลิป :
""", 'ซ': """
ซื	2449 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2438 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2442 Kดตามช่อง	2442 Kดตามเรา	2442 Kดตามข่าว	2460 Kดตามอ่านข่าวอื่นๆ	2460 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2447 Kม ai
""", 'ท': """
ทด	2449 Kสอบความรู้ของคุณ
ทำ	2449 Kแบบสำรวจสั้น
ที	2445 K่มา:	2445 K่มา :
""", 'บ': """
บท	2447 Kความนี้ใช้ ai	2447 Kสรุปนี้	2447 Kความนี้แปล	2447 Kความนี้เรียบเรียง	2448 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2447 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2445 K้เขียน:	2445 K้เขียน :
""", 'พ': """
พบ	2448 Kข้อผิดพลาดในบทความ
พื	2461 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2449 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2445 Kพ:
""", 'ร': """
ร่	2449 Kวมโหวต:	2449 Kวมโหวต :	2449 Kวมทำแบบสำรวจ	2449 Kวมสนุก	2456 Kวมสนับสนุน
ร้	41 Kองทุกข์
""", 'ล': """
ลง	2449 Kทะเบียนเข้าร่วมสัมมนา	2449 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2456 Kับสนุน
สร	2447 Kุปโดย	2447 Kุปข่าวด้วย	2447 Kุปนี้	2447 Kุปข่าวโดย	2448 Kุปนี้มีประโยชน์
สา	41 Kยด่วนข่าว	41 Kยด่วนทีมข่าว
""", 'อ': """
อ่	2438 Kานเพิ่มเติม:	2438 Kานต่อ:	2438 Kานข่าวต้นฉบับ:	2438 Kานเพิ่มเติม	2438 Kานประกอบ:	2451 Kานข่าวเพิ่มเติม:	2451 Kานข่าวเพิ่มเติม	2451 Kานข่าวที่เกี่ยวข้อง:	2451 Kานข่าว:	2451 Kานเรื่องอื่น:	2460 Kานข่าวอื่นๆ	2460 Kานข่าวต้นฉบับได้ที่	2460 Kานบทความอื่นๆ	2460 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2445 Kางอิง:
""", 'เ': """
เก	2445 Kี่ยวกับผู้เขียน
เข	2442 K้าร่วมช่อง
เน	2447 Kื้อหานี้สร้าง	2461 Kื้อหาสปอนเซอร์	2461 Kื้อหาโฆษณา	2461 Kื้อหาสนับสนุนโดย
เพ	2442 Kิ่มเพื่อน
เร	2445 Kื่อง:	2445 Kื่อง :	2445 Kื่องและภาพ
""", 'แ': """
แจ	41 K้งเบาะแส	41 K้งข่าว	2448 K้งแก้ไขข่าว
แช	3 Kร์
แป	2447 Kลโดย
แอ	2442 Kดไลน์
""", 'โ': """
โฆ	2461 Kษณา -
""", 'ใ': """
ให	2448 K้คะแนนบทความ
""", 'ไ': """
ไม	2442 K่พลาดทุกข่าวสาร	2442 K่พลาดข่าว
""", 'ả': """
ảnh	2640 K:
""", 'ủ': """
ủng	2640 K hộ tác giả	2653 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1497 Kせて読みたい	1497 【Kせて読みたい】	1497 Kせて読みたい:
""", 'こ': """
こち	1497 Kらもおすすめ	1497 Kらもおすすめ:	1525 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1505 K記事を書いた人	1505 K記事の筆者	1508 K要約はai	1508 K要約は、ai	1508 K要約は役に立ち	1508 ※K要約	1508 K記事の翻訳	1508 K記事の要約	1508 K記事はai	1508 K翻訳	1508 K見出しはai	1516 K記事は	1516 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1497 Kと見る:	1525 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1525 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1525 【K】
""", '下': """
下載	13 K	2678 Kapp	2678 K應用程式
下载	13 K	2678 Kapp	2678 K应用
""", '以': """
以上	2704 K内容由ai
""", '作': """
作者	2701 K:	2701 (K	2701 K係	2701 K为	2701 K為
""", '你': """
你可	2692 K能會喜歡:	2723 K能想看:
你有	2699 K线索
你覺	2706 K得這篇
你觉	2706 K得这篇
""", '來': """
來源	2701 K:
""", '內': """
內容	2704 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2684 K微信公众号	2684 K官方微信
""", '内': """
内容	2704 K由ai
""", '写': """
写真	1497 【K】	1497 K:	1525 【Kを見る】	1525 【Kギャラリー】
""", '出': """
出典	1505 K:
""", '分': """
分享	3 K
""", '前': """
前回	1525 【K】	1525 Kの記事:
""", '加': """
加入	12 K	2697 K	2718 K
""", '動': """
動画	1497 【K】	1525 【Kを見る】
""", '升': """
升級	2718 K
升级	2718 K
""", '原': """
原文	2722 K刊于	2722 K刊於
""", '参': """
参与	2708 K我们的
参考	1497 K:
""", '參': """
參與	2708 K我們的
""", '发': """
发现	7 K错误	2707 K错误
""", '取': """
取材	1505 K・文	1505 K・執筆
""", '另': """
另请	2692 K参阅
""", '可': """
可以	2698 K在x上
""", '合': """
合わ	1497 Kせて読みたい:
""", '同': """
同场	2692 K加映:
同場	2692 K加映:
""", '問': """
問問	2704 K我們的ai
""", '執': """
執筆	1505 K:	1505 K/
""", '報': """
報名	2709 K參加
""", '填': """
填写	2708 K问卷
填寫	2708 K問卷
""", '如': """
如发	2707 K现
如有	2699 K线索	2699 K線索
如果	2699 K您有相关线索	2699 K你掌握	2699 K您掌握	2700 K您有
如發	2707 K現
""", '官': """
官方	2684 K微信:	2684 K微信公众号:
""", '審': """
審校	2701 K:
""", '延': """
延伸	2692 K閱讀	2692 K阅读	2692 K閱讀:	2692 【K閱讀】	2723 K阅读:
""", '开': """
开启	2678 K通知	2678 K推送通知
""", '引': """
引用	1505 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2723 K:
影音	2723 K:
""", '往': """
往下	2723 K看更多:
""", '微': """
微信	2678 K扫	2684 K公众号:
""", '您': """
您对	2706 K这篇文章
您對	2706 K這篇文章
您有	2699 K线索
您的	27 K评论
您覺	2706 K得這篇
您觉	2706 K得这篇
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2678 K客户端
""", '打': """
打开	13 K	2678 K微信
""", '扩': """
扩展	2692 K阅读:
""", '扫': """
扫一	2678 K扫
扫描	2678 K二维码关注	2697 K
扫码	2697 K
""", '投': """
投票	2708 K:
投稿	27 Kは
""", '报': """
报名	2709 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2697 K追蹤
""", '掃': """
掃一	2678 K掃
""", '採': """
採訪	2701 K撰文:
""", '推': """
推荐	2692 K阅读	2692 K阅读:
推薦	2692 K閱讀:
""", '提': """
提供	1505 K:
""", '摘': """
摘要	2704 K由
""", '撰': """
撰文	2701 K:
撰稿	2701 K:
""", '支': """
支持	2716 K
""", '收': """
收听	1 K	2711 K我们的播客	2711 K我们的节目
收聽	1 K	2711 K我們的播客	2711 K我們的節目
""", '文': """
文/	1505 K
文:	1505 K
文・	1505 K
文章	2701 K来源:	2707 K有误	2707 K有誤
""", '新': """
新聞	41 K爆料	2699 K線索
新闻	41 K热线	41 K报料	41 K爆料	2699 K线索热线	2699 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2692 K:	2692 K新聞:	2692 K內容:	2692 【K新聞】	2692 K相關	2692 K阅读:	2692 K報導:	2692 K报道:	2722 K精彩内容	2722 K精彩內容	2722 K资讯	2722 K資訊	2722 K内容请	2722 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2699 K要爆
""", '本': """
本内	2704 K容由ai
本报	41 K热线
本摘	2704 K要
本文	2701 (K作者	2701 K作者	2704 K摘要	2704 K由ai	2704 K由人工智能翻译	2704 K由人工智能生成	2704 K由人工智慧	2722 K章來自	2722 K转载自	2722 K轉載自	2722 K来自	2722 K來自
""", '来': """
来发	31 K表第一
来源	2701 K:
""", '校': """
校对	2701 K:
""", '構': """
構成	1505 K・文
""", '次': """
次に	1497 K読む:
次の	1525 Kページ:	1525 【K記事】
次ペ	1525 Kージ:
""", '欢': """
欢迎	12 K关注	2697 K加入	2698 K在	2698 K关注	2699 K提供线索	2699 K投稿
""", '歡': """
歡迎	12 K追蹤	2697 K加入	2698 K在	2699 K提供線索	2699 K投稿
""", '此': """
此摘	2704 K要
""", '测': """
测一	2708 K测:
""", '測': """
測一	2708 K測:
""", '点': """
点击	2692 K查看	2711 K观看视频	2711 K收听
点我	2697 K加入
""", '熱': """
熱門	2723 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2699 K请	2699 K請
""", '用': """
用微	2678 K信扫
""", '画': """
画像	1497 【K】	1525 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2707 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2692 K阅读	2692 K新闻	2692 K报道:	2692 K阅读:	2723 K新闻:	2723 K文章:
相關	2692 K新聞	2692 K報導	2692 【K新聞】	2692 K閱讀:	2723 K新聞:	2723 K文章:	2723 K報導:
""", '看': """
看更	2692 K多:
""", '立': """
立即	2697 K加入	2708 K报名	2708 K報名
""", '筆': """
筆者	1505 Kプロフィール
""", '編': """
編輯	2701 K:
編集	41 K部への情報提供
""", '线': """
线索	2699 K征集
""", '编': """
编辑	2701 K:	2701 (K:
""", '聽': """
聽我	2711 K們的podcast
""", '著': """
著者	1505 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2711 K上方影片
""", '观': """
观看	2711 K上方视频
""", '视': """
视频	2723 K:
""", '訂': """
訂閱	2718 K
""", '記': """
記事	7 Kの誤り	1516 Kの誤り	1516 Kに誤り
記者	1505 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1497 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2716 K持
""", '订': """
订阅	2718 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2716 K持
""", '責': """
責編	2701 K:
""", '資': """
資料	2701 K來源:
""", '贊': """
贊助	2716 K
""", '责': """
责任	2701 K编辑:	2701 (K编辑
责编	2701 K:
""", '赞': """
赞助	2716 K
""", '这': """
这个	2705 K摘要
这段	2705 K摘要
这篇	8 K文章	2705 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2705 K摘要
這篇	2705 K文章
""", '采': """
采写	2701 K:
""", '長': """
長按	2697 K
""", '长': """
长按	2697 K
""", '開': """
開啟	2678 K通知	2678 K推播通知
""", '関': """
関連	1497 K記事	1497 K記事:	1497 【K記事】	1497 K:	1497 【K】	1525 【K写真】
""", '閱': """
閱讀	2692 K更多
""", '问': """
问问	2704 K我们的ai
""", '阅': """
阅读	2692 K更多
""", '馬': """
馬上	2708 K報名
""", '马': """
马上	2708 K报名
""", '點': """
點我	2697 K加入
點擊	2692 K查看	2711 K觀看影片
""", '같': """
같이	1553 K 보기:
""", '관': """
관련	1553 K 기사:	1576 K 기사 :	1576 [K 기사]	1576 K 기사-
관련기사	1553 K	1553 K:	1553 [K]	1576 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	41 K 제보	1564 K #줄 요약
기사에	1569 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1576 K 기사:
""", '당': """
당신의	1568 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1553 K 읽기:
더보기	1553 [K]	1553 K:
""", '독': """
독자	1568 K 설문에	1568 K 설문조사에
""", '많': """
많이	1576 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1564 K 요약은
""", '사': """
사진출처	1579 K:
""", '생': """
생성형	1564 K ai가 요약
""", '설': """
설문에	1568 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1568 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1553 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1564 K 요약은 ai	1564 K 요약이 도움	1564 K 기사는 인공지능	1564 K 기사는 ai	1564 K 번역	1569 K 기사가 도움이	1569 K 기사를 어떻게	1569 K 뉴스에 대한 의견	1569 K 기사에 대한 의견
이슈	1576 [K]
이어	1553 K 읽기:
""", '인': """
인기기사	1576 [K]
""", '자': """
자료출처	1579 K:
""", '제': """
제보	41 K 전화	41 K 메일
제보는	41 K
제보하기	41 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1553 K 기사:
추천기사	1576 [K]
""", '출': """
출처	1579 K:	1579 K :
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1553 K 볼 만한 기사:	1553 K 보면 좋은 기사:	1576 [K 읽기]
""", '핫': """
핫클릭	1576 [K]
""", '화': """
화보	1553 [K]
"""}

CONTAINS = {',': """
,说:	2731 K
""", 'a': """
abonați	2076 K-vă	2080 K
abonații	2077 K noștri
abonează	2031 K-te pentru	2036 K-te pe youtube	2076 K-te
abonné	1077 pas encore K	1079 déjà K	1081 en tant qu'K
abonnés	1077 réservé à nos K	1079 réservé aux K	1158 nos K	1161 K
abonējiet	1662 K
actualité	1087 l'essentiel de l'K	1097 suivez l'K	1097 suivez toute l'K	1097 retrouvez toute l'K	1120 couvre l'K
adatkezelési	1282 K tájékoztató
admitió	903 K
adomány	1330 K
adományoddal	1326 K
adományok	1330 K
adományozz	1326 K
adományozzon	1303 K itt
advirtió	903 K
adó	1271 K #%
adód	1328 K #
adója	1303 K #
adăugat	2079 a K
affiliatelänkar	37 K	2410 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1160 a K
afiliación	37 enlaces de K
afirmó	903 K
agregó	903 K
aicināja	1665 K
aizsargātas	1631 visas tiesības K
aiškino	1625 K
ajouté	1160 a K
ajută	2076 K-ne
ajánld	1326 K fel
alkalmazás	1279 töltsd le az K
alkalmazásban	1301 az K
alkalmazást	1301 K
alkalmazásunk	1327 K
alkalmazásunkat	1279 töltse le K
alăturat	2050 s-a K echipei
améliorer	1141 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	481 jetzt K:
anketě	291 naší K	291 v K
ankietę	35 naszą K	1912 naszą K	1912 krótką K
anmäl	2428 K dig till vårt	2428 K dig till våra
anmäla	2405 genom att K dig
annoncé	1160 a K
annoncør	390 betalt af en K	390 betalt af K
annonslänkar	37 K	2410 K
annonsör	2419 betalt av en K	2419 betald av en K
annonsør	1852 betalt av en K
anunció	903 K
anunțat	2079 a K
använder	2375 vi K cookies	2376 K kakor
anúncio	2006 após o K	2006 depois do K
anúncios	2024 sem K
apelował	1947 K
apelowała	1947 K
aplicación	830 descarga la K	830 descarga nuestra K
aplicația	2037 descarcă K	2076 descarcă K noastră	2076 descarcă gratuit K	2076 descarcă K și	2077 K noastră
aplikację	1877 pobierz naszą K	1878 pobierz K	1878 ściągnij K	1935 naszą K
aplikácii	2264 našej K
aplikáciu	2264 mobilnú K	2264 K
aportació	244 la teva K
aportación	865 tu K	891 haz tu K
apoyá	900 K
applikációnk	1301 K
applikációnkat	1301 K
apsolīja	1665 K
apóyanos	865 K	900 K
apóyenos	865 K	900 K
apúntate	810 K a	825 K a nuestra	825 K gratis	900 K gratis
apărat	2079 s-a K
arkadaşinla	2515 bir K paylaş
artykuł	15 darmowy K	20 cały K	1866 podoba ci się ten K	1913 nasz K do końca	1933 ostatni darmowy K	1945 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	811 te ha gustado este K	818 regala este K	818 regalar este K	821 último K gratis	821 te queda # K	894 y lee este K	901 este K
artículos	15 K gratis	821 K gratis este mes	821 te quedan # K	821 límite de K
aseguró	903 K
associés	1103 cookies K à ce contenu
assuré	1160 a K
asumă	30 nu își K
ausgewählt	534 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2031 K-te pentru
autorką	1904 kontakt z K
autorská	273 K práva
avertizează	2079 K
avísanos	900 K
ayúdanos	865 K	900 K a
açikladi	2531 K
açin	2515 K
añadió	903 K
año	902 al K
""", 'b': """
bağirdi	2531 K
bağirdilar	2531 K
bağiriyor	2531 diye K
bağiriyordu	2531 K
bağiş	2528 K yap	2532 K
bağişiniz	2528 K
bağlantilari	2512 satiş ortakliği K
başlayan	2514 tl'den K
başvurun	2515 K
behält	29 K sich vor	29 K sich das recht
behöver	2357 vi K ditt stöd	2428 vi K din hjälp
bekapcsolása	1279 értesítések K
beløb	401 fast K
beløp	1861 gi et K	1863 fast K
bemängeln	556 K
bemängelt	556 K
berättade	2431 K
berättar	2431 K
bestätigen	424 K sie ihre
bestätigungslink	525 K
bestätigungsmail	424 K	525 K
betalvägg	2432 K
bezplatný	311 poslední K článek	2258 náš K webinár	2281 posledný K článok
bezplatných	2267 K článkov
bezpłatne	1918 K konto
bezpłatny	1909 nasz K webinar	1933 ostatni K artykuł
bezpłatnych	1918 limit K
beğendiyseniz	2529 bu haberi K	2529 bu yaziyi K
biết	2664 cho K
blokování	265 K reklam
boletín	825 recibe el K	825 nuestro K	828 K diario	900 recibe el K	901 nuestro K	904 K
boîte	1086 dans votre K mail	1086 dans votre K e-mail
brezplačen	2338 zadnji K članek
brezplačne	2325 K članke
brezplačni	2318 naš K webinar	2338 zadnji K članek
brezplačnih	2325 K člankov
bronił	1947 K się
brzmiał	1947 K
brzmiała	1947 K
brzmiało	1947 K
butlletí	213 subscriu-te al K	213 el nostre K	245 el nostre K	248 K
buzdított	1329 K
buzdította	1329 K
buzón	826 en tu K
bájate	900 K la app
bönföll	2431 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2431 K
bønfaldt	402 K
bønn	1786 vi har en K til deg
bønnfalt	1864 K
bústia	235 a la teva K
bülten	2508 e-K	2532 K
bültene	2475 K abone	2475 K kayit	2475 K kaydol
bülteni	2508 haber K
bültenimiz	2529 K
bültenimize	2475 K	2528 K	2529 K
bültenine	2508 K
błagał	1947 K
błagała	1947 K
bạn	2618 hộp thư của K	2652 sự ủng hộ của K	2661 mời K	2661 cần sự ủng hộ của K	2661 nhờ sự ủng hộ của K
bằng	2660 K văn bản của báo
""", 'c': """
caffè	1432 un K
café	866 un K	891 un K al mes	1123 un K
caractères	1141 limitées à # K
catedrática	862 es K
catedrático	862 es K
celého	253 pro čtení K
cercetătoare	2050 este K
cercetător	2050 este K
chaîne	1158 notre K
chefredaktör	2395 är politisk K	2395 är K
chefredaktør	368 er K
chuyện	2639 bạn có câu K
chép	2634 cấm sao K	2660 mọi sao K
chính	2627 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 gọi cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	2618 bản tin của K tôi	2621 theo dõi K tôi	2639 cho K tôi qua	2639 liên hệ với K tôi	2661 ủng hộ K tôi	2661 K tôi cần sự giúp đỡ	2661 giúp K tôi	2661 theo dõi K tôi	2661 hãy gửi cho K tôi	2661 hãy liên hệ với K tôi	2661 hãy báo cho K tôi	2662 K tôi trên	2662 của K tôi	2662 cho K tôi
chọn	2661 hãy bình K
cikkünk	1327 minden K
cikkünkhöz	1327 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1979 nos K
comentó	903 K
comisión	880 recibir una K
comissió	230 rebre una K
comissão	2005 receber K	2005 receber uma K
commerciële	1746 K partner
communauté	1128 K whatsapp	1128 K signal
compártela	25 K
compártelo	25 K
comunità	1456 parte della nostra K
condamné	1160 a K
condiții	2040 termeni și K
confidentialité	1104 politique de K
confidențialitate	2040 politica de K
conférences	1120 est maître de K
connecté	1106 vous devez être K
contactați	38 K-ne
contactează	38 K-ne
conteúdo	9 este K	9 K externo	1956 acesse todo o K	2000 ao exibir este K	2000 ao ver este K
contribuição	1992 com a sua K	2023 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	903 K
conversación	848 participar en la K
conținut	9 acest K	2031 K doar pentru abonați
conținutului	2047 preluarea K
cookieinställningar	2397 K
corespondentă	2050 este K
creează	2076 K un cont pentru a citi
csatornájára	1293 viber-K
csatornánk	1327 K
csatornánkhoz	1293 telegram-K	1293 whatsapp-K
csatornánkra	1293 youtube-K	1326 iratkozz fel K	1326 iratkozzon fel K
csábított	1329 K
cuéntanos	38 K	848 K en	900 K
cuéntenos	38 K
czytać	1872 aby K dalej	1872 żeby K dalej	1944 chcesz K dalej
czytelników	36 naszych K	1913 opiniami K	1924 z wpłat K	1924 dzięki wsparciu K	1941 K	1945 naszych K	1945 z wpłat K
cântau	2079 K
címével	1325 e-mail-K
của	2641 là cây bút K	2662 độc giả K
""", 'd': """
daní	2272 # % z K	2272 #% z K
darbą	1623 mūsų K
darowiznę	1870 przekaż K	1944 przekaż nam K	1944 przekaż K na
datenschutzerklärung	441 unserer K	554 unserer K	554 unsere K
datenübertragung	475 der K zu
debatindlæg	369 send dit K	369 skrive et K
debatredaktør	368 er K
debattredaktør	1826 er K
debattør	368 er K
declaró	903 K
decía	903 K
demandé	1160 a K
denmişti	2531 K
denunció	903 K
descárgate	830 K la	830 K nuestra
destekçimiz	2515 K olun	2528 K olun
desteğiniz	2528 K
desteğinizle	2529 K
desteğiyle	18 okurlarin K	2501 yapay zeka K	2510 K ayakta	2520 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2263 K môžu
disponível	1964 K no google play
doação	1953 faça uma K	1992 sua K	2023 sua K	2023 faça uma K	2027 K
doações	2027 K
dodał	1947 K
dodała	1947 K
dodává	325 K
događaj	2197 naš K
domagał	1947 K się
donació	244 fes una K	248 K
donación	814 haz una K	814 tu K	865 tu K	865 una K	900 tu K	900 haz una K	904 K
donația	2076 K ta
donație	2076 fă o K	2080 K
donații	2080 K
donează	2076 K acum
doporučil	325 K
doporučila	325 K
doporučovala	325 K
dopuštenja	2208 bez K
doradzał	1947 K
dorzuć	1944 K się
dostawać	1934 chcesz K
dostávajte	2287 K
dostávat	312 chcete K
dostávať	2282 chcete K
dostávejte	318 K
dostęp	1872 masz już K	1918 pełny K do	1918 wykup K	1944 kup K
dostępny	1872 artykuł K tylko
dotazník	292 krátký K	2262 krátky K
dotazníka	2262 nášho K
dotazníku	291 našeho K	292 krátkého K
dowolną	1946 K kwotą
dočtete	299 více se K
dołóż	1944 K się
dołącz	1883 K do nas na	1944 K do nas	1944 K do grona	1944 K do nich
draudžiama	1597 K kopijuoti	1597 be leidimo K	1597 be sutikimo K
draudžiamas	1618 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1945 K dalej
dziennikarką	1905 jest K
dzięki	1945 K wam	1945 K tobie
dziękujemy	1915 K za zapisanie	1915 K za zapis	1944 K, że nas czytasz
där	42 var du K
débloquer	1079 pour K
déclare	1160 K
déclaré	1160 a K
découvrez	1077 K nos offres	1157 K nos offres
déductible	1072 K des impôts	1072 K à #	1159 K
déjanos	6 K tu
dénonce	1160 K
déplore	1160 K
déposés	1133 des cookies seront K
désabonner	1086 K à tout moment
désactiver	1101 K adblock
désactivez	1101 K adblock
désinscrire	1087 vous K à tout moment
díky	323 K vám
dömde	2431 K
dømte	402 K	1864 K
děkujeme	322 K, že nás čtete
dụng	2623 tải ứng K	2661 tải ứng K của	2661 hãy tải ứng K	2661 tải ngay ứng K
""", 'e': """
edellyttää	1056 K tunnusta
editörlerimize	39 K
editörüdür	2498 K
elaboración	880 no ha participado en la K
electrònic	213 el teu correu K
electrónico	826 tu correo K	848 tu dirección de correo K no será publicada
elolvasásához	1273 a teljes cikk K
elsőként	1302 értesülj K
előfizetés	1330 K
előfizetéssel	1305 K
előfizető	1273 már K	1326 legyen K
előfizetőink	1273 K olvashatják	1305 K számára	1327 K
előfizetők	1315 csak K	1330 K
előfizetőknek	1274 csak K	1315 K szól
előfizetőnktől	1325 K
emlékeztetett	1329 K
endereço	1978 seu K de email não será
engedély	1308 K nélkül tilos
engedélyezze	1281 K a javascript
engedélyhez	1308 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1158 cette K	1762 onze korte K	1762 onze K
enquêtent	1158 K pour vous
enquêtes	1158 nos K
ensimmäinen	1061 K kuukausi
enthält	475 dieses element K daten
envíanos	900 K
epizódu	2260 K
erhvervsredaktør	368 er K
erhältlich	481 shop K
erişin	2515 K
erklärt	556 K
erklärte	556 K
erkände	2431 K
erzähl	38 K es uns
erzählen	38 K sie uns	38 K sie es uns	553 K sie es weiter
erzählt	556 K
erzählte	556 K
escribió	903 K
escríbanos	38 K
escríbenos	38 K	848 K a	900 K
estimé	1160 a K
estás	811 ya que K aquí	811 ya que K por aquí
etkinleştir	2483 javascript'i K
evästeasetuksiasi	1033 K
evästeet	1033 K	1058 K
evästeitä	1016 K
existují	302 K díky
explicó	903 K
expliqué	1160 a K
externého	2254 K obsahu
externí	284 K obsah
externího	284 K obsahu	284 obsah z K
externý	2254 K obsah
""", 'f': """
favoritkälla	2391 K
faça	2023 K um pix
felelősséget	30 nem vállal K
felhasználási	1282 K feltételek
feliratkozás	1275 K a hírlevélre	1275 hírlevél K
feliratkozásommal	1291 K
feliratkozással	1291 K
filmări	40 poze și K
folosește	2040 K cookie
folytatásához	1273 a cikk K
fordítóval	1298 gépi K
forintért	1305 havi # K
formulára	2265 odoslaním K
formulário	2023 inscreva-se no K
formuláře	295 odesláním K
forrásként	1292 kedvenc K
fortæller	402 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2431 K
férjen	1326 K hozzá
följ	2371 K oss på	2428 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2387 alla rättigheter K
fördere	553 K
fördermitglied	496 werde K	496 werden sie K
fördern	553 jetzt K	553 K sie
föredragen	2391 K källa
föredragna	2391 K källa
föreslog	2431 K
författare	2395 är K och
förklarade	2431 K
förklarar	2431 K
försvarade	2431 K sig
følg	343 K os på	399 K os	1802 K oss på	1861 K oss
første	381 K måned	401 K måned	1840 K måned	1863 K måned
független	1271 támogassa a K	1327 K sajtó
főszerkesztője	1296 K
""", 'g': """
gadā	1664 K
gazeteciliği	2529 bağimsiz K
gazeteciliğimiz	2529 K
gefällt	525 K ihnen, was sie	525 K dir, was du
gelmişken	2469 buraya kadar K
geöffnet	444 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2233 K
gridò	1470 K
gràcies	236 K a gent com tu	245 K a tu
grátis	2025 teste K
grâce	18 K à vous	1069 K à vos dons
gärna	2428 vill K höra från dig
går	327 før du K	1786 før du K
gåva	2357 ge en K i dag	2357 ge en K nu	2358 din K	2358 ge en K	2428 din K gör	2428 ge en K i dag	2432 K
gönderdik	2522 size bir e-posta K
gönderin	2515 K
göra	2429 K mer
göre	2531 K
görün	2515 K
görüntülerinizi	40 K
göster	2515 K
gösterilmeden	2491 kaynak K
głosił	1947 K
głosiła	1947 K
głosiło	1947 K
głosuj	1929 K
głosujcie	1929 K
głównej	1920 na stronie K
gửi	2639 xin K về
""", 'h': """
használ	1281 cookie-kat K	1282 sütiket K
használat	1281 sütik K
heißt	556 K es
hinzufügen	467 bei google K
hirdették	1329 K
hirdetés	11 a K	11 K után
hjälp	2398 K av ai	2420 K av ai	2428 K oss
hjälper	2428 din gåva K
hjælp	371 K af ai	371 K fra ai	391 K af ai	399 vi har brug for din K	399 K os
hjælper	399 dit bidrag K
hlásal	325 K
hlásala	325 K
hlásá	325 K
hovorí	2293 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1329 K
hyödyntäen	1034 tekoälyä K
hájil	325 K se
hájila	325 K se
häng	2428 K med i
häufiger	467 bei google K
hävdar	2431 K
håller	2427 läsare som K
hævder	402 K
hébergé	1103 ce contenu est K par
híreinket	1325 K
hírekben	1279 a google K	1292 google K
hírlevelére	1291 K
hírlevelünk	1327 K
hírlevelünket	1291 K
hírlevelünkre	1275 K	1326 iratkozzon fel K	1326 iratkozz fel K	1327 K
hírlevél	1330 K
hírlevélre	1326 iratkozz fel a K	1326 iratkozzon fel a K
hó	1328 ft/K
hónap	1305 első K	1328 első K
hören	549 K sie hier.
hører	1831 der du K
hükmetti	2531 K
hüüdis	945 K
hüüdsid	945 K
hűségidő	1315 K nélkül
hồng	2659 nhận hoa K
""", 'i': """
iecienītāko	1639 K avotu
ifølge	402 K	1864 K
illimité	1081 accès K	1150 en K
imágenes	40 tus K
incorporó	862 se K a
independentă	2077 presa K
independência	2024 a K
indicó	903 K
indiqué	1160 a K
indrømmede	402 K
indrømmer	402 K
indépendance	1158 notre K
indépendant	1069 soutenez le journalisme K	1158 journalisme K	1158 média K
indépendante	1147 la presse K a	1158 presse K	1158 information K
información	838 sigue toda la K	838 siga toda la K	862 cubre la K	901 esta K
informację	1904 wyślij K
informațiilor	2047 preluarea K
informó	903 K
informē	1665 K
innehåll	2376 externt K	2397 externt K
innehållet	9 K
innrømmer	1864 K
innrømmet	1864 K
inquiète	1160 s'K
inquérito	35 nosso K
inscrição	1960 cancelar a K	2014 sua K foi
inscríbete	810 K
insändare	2396 skicka din K	2396 din K till	2396 skriva en K
intelektą	1605 dirbtinį K	1620 dirbtinį K
inteligencję	1926 przez sztuczną K
inteligencí	304 umělou K
intelligenciával	1298 mesterséges K készült	1317 mesterséges K
intégralité	1077 pour lire l'K
investigación	901 esta K
investigação	2024 esta K
investigație	2077 această K
investigațiile	2077 continua K
invítame	900 K a
invítanos	900 K a
ismételgette	1329 K
istediğiniz	2474 K zaman iptal	2530 K zaman iptal
izražavaju	2202 komentari K
içeriği	9 K
içeriğin	2500 harici K
išorinio	1603 K turinio
""", 'j': """
jautāja	1665 K
javasolják	1329 K
jesteś	1866 skoro już tu K	1866 skoro tu K
jugé	1160 a K
jurnalistă	2050 este K
jurnaliștii	39 K noștri	2073 K noștri îți trimit	2077 K noștri
jälgi	942 K meid
jäljellä	1052 ilmaista juttua K
jäseneksi	1059 liity K
""", 'k': """
kanał	1945 nasz K
kannatusjäseneksi	1059 liity K
kanál	323 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2234 K
kedykoľvek	2239 odhlásiť sa môžete K
keresőben	1292 google-K
khoản	2616 bạn đã có tài K	2627 điều K sử dụng
không	2634 K sao chép
khẳng	2664 K định
kiabált	1329 K
kiabálta	1329 K
kiabálták	1329 K
kifogásolja	1329 K
kirjeessä	1062 luki K
kiáltott	1329 K
kiáltotta	1329 K
kiáltották	1329 K
kiến	2647 ý K của bạn sẽ	2661 hãy gửi ý K	2661 vui lòng gửi ý K
kliknutím	295 K na
kolačića	2193 K	2223 K
kolačiće	2193 K	2223 K
kolačići	2193 K
komentować	6 K	1892 aby K
komentár	6 pridať K	2263 pridajte K
komentára	2263 pridanie K	2263 vloženie K
komentátor	282 je K	282 , K
komentátorem	282 je K
komentátorkou	282 je K	2252 je K
komentátorom	2252 je K
komentář	6 přidat K
komentáře	6 pro přidání K	293 vložení K	293 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1034 K
konferencję	1909 naszą K
konuştu	2531 diye K	2531 K
kopírovanie	2245 K obsahu bez	2245 K je zakázané
kopēšana	1638 K bez
korespondentką	1905 jest K
korespondentė	1602 K
korábban	1324 K itt írtunk	1324 K ebben a cikkben írtunk
krzyczał	1947 K
krzyczała	1947 K
krzyknął	1947 K
krzyknęła	1947 K
krävde	2431 K
krævede	21 K felter er	402 K
krönikör	2395 är K
kulturalną	1913 K dyskusję
kulturredaktör	2395 är K
kulturredaktør	368 er K	1826 er K
kumppanuuslinkkejä	1046 K
kvíz	291 náš K	2262 náš K
kvíze	2262 našom K	2262 v K
kvízu	291 našem K	291 v K
kyltissä	1062 luki K
kysyivät	1062 K
kávéra	1328 K
käyttää	1014 tämä sivusto K
käyttöehdot	1041 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1329 K
kérdezték	1329 K
kérdőívünket	35 K
kért	1329 K
kérte	1329 K
kérték	1329 K
können	553 K sie uns
könyörgött	1329 K
könyörögtek	1329 K
köszönjük	1326 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1279 K minket	1326 K minket
követelte	1329 K
követelték	1329 K
közlése	1316 nélküli K tilos
közölte	1329 K
kúpte	2290 si K
kündigte	556 K an
künstlichen	485 K stimme vorgelesen	485 K stimme vertont
künstlicher	542 mithilfe von K
küpsised	922 K
küpsistega	922 K	941 K
küsis	945 K
kč	297 za # K	297 od # K	324 od # K
kļūsti	1662 K par
křičel	325 K
křičela	325 K
křičeli	325 K
kể	2664 K
""", 'l': """
labākie	1658 K raksti tavā
lamentó	903 K
lançait	1160 K
lasītu	1628 lai K tālāk
lasītāji	1663 mūsu K
lasītājiem	1663 mūsu K
lejupielādē	1662 K
leverandør	1828 ekstern K
leverantör	2397 extern K
leído	894 has K tus #
lietotnē	1648 K
linkistä	1045 lisää tästä K
lisäsi	1062 K
llámanos	38 K
llámenos	38 K
lucrează	2050 K în presă
lunedì	17 ogni K
lună	2078 pe K
luận	6 để bình K	2616 đăng nhập để bình K	2647 bình K của bạn sẽ	2661 đăng nhập để bình K
lájkolj	1279 K minket
lákal	325 K
läget	2406 koll på K
lähdet	1000 ennen kuin K
läsa	2409 du kan K mer	2409 kan du K mer	2409 K mer om	2429 fri att K
läsare	36 våra K	2407 våra K	2429 våra K
läsarna	18 tack vare K
läser	2428 tack för att du K
läsning	0 min K
lästid	0 K
låst	395 K for	1857 K for	2424 K för
læser	399 tak fordi du K
læserbrev	369 skrive et K	369 send dit K
læsere	36 vores K	400 vores K
læseres	380 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	821 K de notas
límites	818 sigue leyendo sin K
lòng	2639 vui K gửi về	2661 vui K gửi về
löd	2431 K
lød	402 K	1864 K
lūdza	1665 K
lập	2651 ủng hộ báo chí độc K	2662 báo chí độc K
""", 'm': """
magyarázta	1329 K
mailovú	2265 e-K adresu
mainoslinkkejä	37 K	1046 K
manhãs	17 todas as K
masintõlke	924 K abil
materiał	9 ten K
matéria	20 ler esta K	1956 esta K é só	2019 para ler esta K	2024 esta K
matérias	1991 limite de K
matí	244 rep cada K
mawiał	1947 K
mawiała	1947 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1329 K
megszakítása	21 válasz K
meidän	1059 tue K
meitä	1043 tukea K	1043 tue K	1059 tue K	1059 auta K
menționat	2079 a K
mesačne	2292 K
mesečno	2233 K	2351 K
mesélte	1329 K
miesiąc	1946 za K
miesięcznie	1946 K
miễn	15 bài K phí	2654 hết số bài K phí	2663 dùng thử K phí
mjesečno	2233 K
modération	1141 charte de K	1141 K par la rédaction
mokė	1625 K
mondták	1329 K
mostrará	818 este mensaje se K en
multó	903 K
mulțumim	2076 K că ne citești
munkatársa	1296 K
munkatársunknak	39 K
munkánk	1327 K
munkánkat	1271 támogasd K	1271 támogassa K	1303 K	1326 támogasd K	1326 támogassa K	1327 K
myönsi	1062 K
másodközlés	1289 K
märkis	945 K
määräsi	1062 K
mån	2408 kr/K	2430 kr/K
månad	2360 testa en K	2408 en K för	2428 testa en K	2430 per K	2430 varje K
månaden	2408 första K	2430 i K	2430 första K
månader	2408 K för #	2428 testa # K
månadsgivare	2428 bli K
måned	333 prøv en K	381 i # K	399 prøv en K	401 pr. K	1840 en K for	1861 prøv en K	1863 per K
måneden	401 om K	1863 i K
måneder	381 i # K	1840 K for #
média	1158 notre K
mês	2024 até o fim do K	2025 por K	2025 ao K
míní	325 K
mówi	1947 K
mówili	1947 K
mówił	1947 K
mówiła	1947 K
môžete	2261 článok si K
müşterimiz	2526 K
mācīja	1665 K
mākslīgais	1645 K intelekts
mēnesis	1664 pirmais K
mēnesī	1664 K
mėgstamiausią	1598 K
mėnesį	1624 per K
měsíc	297 první K	324 za K	324 první K
měsíčně	324 K
můžete	290 článek si K
mạnh	2664 nhấn K
""", 'n': """
nabádal	325 K
nabádala	325 K
naléhal	325 K
namawiał	1947 K
namawiała	1947 K
napisał	1947 K
napisała	1947 K
napiš	38 K nám
napište	38 K nám	281 K nám	314 K na	322 K nám
napísal	2293 K
napíšte	38 K nám	2251 K nám	2251 K, prosím	2284 K na	2290 K nám
naročilo	2324 hvala za K
naročite	2298 K se na naše	2349 K se
naročnik	2297 že K
naročnike	2305 samo za K	2305 le za K
naročniki	2337 lahko berejo le K	2337 berejo samo K	2353 K
naročnikom	2297 dostopen le K	2297 na voljo K	2297 na voljo samo K	2297 na voljo le K	2337 dostopna le K	2337 dostopna samo K	2337 dostopen le K	2337 dostopen samo K
naročnina	2325 K	2353 K
naročnino	2325 z K	2347 z K
narzędzi	1926 przy wsparciu K ai
naujienlaiškio	1610 K
naujienlaiškis	1623 mūsų K	1626 K
naujienlaiškį	1590 mūsų K	1610 K	1622 užsisakykite K	1623 mūsų K
navođenja	2208 bez K izvora
navođenje	2208 uz K izvora
nawoływał	1947 K
našeho	287 do K týmu	287 K e-shopu
našem	2197 K timu
našich	313 K zpráv	2283 K správ
neatkarīgu	1662 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	1326 segíts K	1326 írjon K	1326 írj K	1326 jelezd K	1327 K adód
nemokamą	1614 K paskyrą
neobmedzený	2238 K prístup
neodpovídá	30 K za
neomezený	277 K přístup
neomezeně	253 K číst
nepriklausomą	1612 paremkite K žurnalistiką	1622 paremkite K	1623 K žurnalistiką
newsissä	1026 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	322 podpořte K
nezávislá	323 K média
nezávislé	2291 K médiá
nezávislú	2290 podporte K
ngoài	2642 nội dung bên K
nguồn	2637 K ưu tiên	2637 K tin ưu tiên	2660 ghi rõ K
nhiệm	2647 chịu trách K về nội dung bình luận
nhân	2643 trí tuệ K tạo
nhấn	2661 K vào đây
nhận	2618 đăng ký K bản tin	2618 đăng ký K tin	2661 đăng ký K bản tin	2661 đăng ký K tin
nhập	24 đăng K	2616 vui lòng đăng K	2616 đăng K để đọc	2616 đăng K để xem	2616 đăng K để lưu	2616 hãy đăng K để	2661 đăng K để đọc	2661 đăng K để xem
niedostępny	1906 materiał wideo jest K
niezależne	1944 wesprzyj K	1944 wspieraj K	1945 K media
niezależność	1945 K
niezależną	1945 jesteśmy K
noastră	2077 munca K
nolēma	1665 K
norāda	1665 K
notificações	14 as K	1966 ative as K	1966 ativar K	1966 receba K
notificările	14 K	2037 activează K
notifikácie	2264 K
notícia	2024 esta K
notícias	1960 receba as K	1960 receba K	1969 siga as últimas K
novinařina	323 naše K
novinařinu	323 nezávislou K
novinár	2252 je K	2252 , K
novinári	2291 naši K
novinárka	2252 je K	2252 , K
novinárkou	2252 je K
novinárom	2252 je K
novinář	282 je K	282 , K
novinářem	282 je K
novináři	323 naši K
novinářka	282 je K	282 , K
novinářkou	282 je K
novičke	2298 na e-K
novičnik	2306 K	2306 e-K	2350 naš e-K	2353 K
novičnika	2306 K
nuotraukų	40 K ir vaizdo
nusprendė	1625 K
nášho	2258 do K tímu
nächste	21 in diesem browser für die K	553 sind sie der K
nói	2664 K
năm	2663 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	287 našem K
obegränsad	2363 K tillgång
obećala	2234 K
obećao	2234 K
obiecał	1947 K
obiecywał	1947 K
obligāta	1638 atsauce K
oblíbené	279 K zdroje
oblíbených	279 K zdrojů
oblíbenými	279 K zdroji
obrigatórios	21 campos K são	1978 campos K são
obveščanje	2324 na naše K
obľúbené	2249 K zdroje
obľúbených	2249 K zdrojov
obľúbenými	2249 K zdrojmi
odebírat	312 chcete K
odebírejte	257 K náš	318 K	322 K
odemkněte	253 K si
odhlásit	258 K se můžete kdykoli
odoberať	2282 chcete K
odpoveď	21 zrušiť K
odpovídal	325 K
odpověděl	325 K
odpověděla	325 K
odpověď	21 zrušit K
odpowiadał	1947 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1947 K
odpowiedziała	1947 K
odražavaju	2202 komentari K	2202 komentari ne K
odídete	2247 kým K
ofereça	1956 K este artigo
ograniczeń	1872 czytaj bez K	1872 czytaj więcej bez K
ogłosił	1947 K
ogłosiła	1947 K
oikaisupyynnöt	1037 K
oikaisupyyntö	1037 K
olvashatják	1323 csak előfizetők K
olvasási	0 K idő
olvasóiból	1303 K él
olvasóink	36 K	1327 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	900 danos tu K
ordenó	903 K
ordonné	1160 a K
ortakliği	2512 iş K linkleri
orzekł	1947 K
osobních	275 ochrany K údajů	275 ochraně K údajů
osobných	2254 K údajov
ostrzegał	1947 K
ostrzegała	1947 K
ostrzegł	1947 K
otrzymywać	1934 chcesz K
oznámení	14 K
oznámil	325 K	2293 K
oznámila	325 K	2293 K
ozvěte	38 K se nám	281 K se nám	322 K se nám
""", 'p': """
padėkite	1622 K mums
pageidaujamą	1598 K šaltinį
paklausė	1625 K
palīdzi	1652 ziedo un K	1662 K mums
palīdzību	1645 mākslīgā intelekta K	1660 mākslīgā intelekta K
parašykite	38 K mums	1622 K mums
parsisiųskite	1622 K
participación	849 normas de K
partnerské	300 K odkazy	2270 K odkazy
partneři	264 my a naši K
pastā	1650 e-K
pastāstiet	38 K mums
patronką	1924 zostań naszą K
patrões	2024 sem K
paylaşin	25 K	2515 K
paziņoja	1665 K
paziņojumus	1649 K
państwa	1904 czeka na K
pašte	1610 jūsų el. K
pažadėjo	1625 K
periódico	901 este K	901 nuestro K
permanència	246 sense K
personvernerklæring	1807 K
phê	2651 mời bạn một ly cà K
phóng	2639 liên hệ K viên	2641 là K viên báo	2641 là K viên của	2661 hãy liên hệ K viên
phút	0 K đọc
pidió	903 K
pidätetään	1022 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1947 K
pisała	1947 K
pišite	38 K nam	38 K našoj	38 K nam na	2190 K nam	2222 K nam na	2222 K na	2231 K nam	2311 K nam	2311 K na	2341 K nam na	2341 K na	2349 K nam
piškotke	2314 K	2342 K
piškotki	2314 K
piškotkov	2314 K	2342 K
pište	314 K na	314 K nám na
plakáton	1329 állt a K
plânge	2079 se K
pochází	284 obsah K
podcastów	1910 K
podcastů	289 K
podcaście	34 naszym K
podkreśla	1947 K
podporovatelé	323 naši K
podporují	323 nás K
podpoře	323 díky K
podpořte	302 K	322 K nás	322 K naši	322 K naše	322 K mě
podrška	2231 vaša K
podrške	2209 bez vaše K	2232 vaše K
podršku	2231 vašu K
podržite	2209 K	2231 K nas	2231 K naš
podľa	2293 K
poinformował	1947 K
poinformowała	1947 K
pokličite	38 K nas
pokračovanie	2238 pre K v čítaní
pokračování	253 K je dostupné	300 K článku níže
pokračuje	300 článek K	300 text K	2270 článok K	2270 text K
pokračujte	253 K ve čtení s
política	224 K de galetes	846 K de cookies	1976 K de cookies	1993 cobre K
pomocí	304 K ai
pomocą	1926 z K ai
pomoć	2231 vašu K
pomóż	1944 K nam
pomôžte	2290 K nám
poprosił	1947 K
poprosiła	1947 K
poprosiło	1947 K
poručila	2234 K
poručio	2234 K
poslední	311 K článek zdarma	311 K článek, který můžete
posledný	2281 K článok zadarmo
poslušajte	2340 K nas
postafiókjába	1275 K
postaládádba	1291 a K
postaládájában	1291 ön K
posílat	295 nechte si K
posílejte	281 K nám
potřebujeme	322 K vaši pomoc	322 K vaši podporu
používame	2254 K cookies
používá	264 tento web K
používáme	264 K cookies
powiedział	1947 K
powiedziała	1947 K
powtarzał	1947 K
powtarzała	1947 K
pozostało	1872 K # %	1872 K #%
pořadatelé	325 zvou K
pošaljite	2190 K nam	2190 K na	2231 K nam
pošlete	281 K nám	322 K nám
pošlite	2251 K nám	2290 K nám
pošljite	2311 K nam	2311 K jo nam	2311 K na	2349 K nam
požádal	325 K
požádala	325 K
pracę	1945 naszą K
pranešimus	1609 K
praneškite	38 K mums
pranešė	1625 K
prašė	1625 K
predchádzajúceho	2285 bez K súhlasu
predplatiteľ	2238 už ste K	2238 ste K
predplatiteľom	2246 K	2290 staňte sa K
predplatiteľov	2246 pre K
predplatné	2238 už máte K	2267 K	2290 kúpte K	2290 kúpte si K	2294 K
predplatného	2267 K
predplatným	2267 K	2288 s K
preferată	2048 sursă K
preferované	279 K zdroje	2249 K zdroje
preferovaný	279 K zdroj	2249 K zdroj
preferovaných	279 K zdrojů	2249 K zdrojov
preferovaným	279 K zdrojem	2249 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1872 tylko dla K	1932 tylko dla K
prenumeratą	1918 z K
prenumeratę	1872 masz już K	1918 zamów K	1918 kup K	1918 wykup K
preporučila	2234 K
preporučio	2234 K
prečítate	2238 celý článok si K
pridružite	2231 K se našoj	2231 K im se	2349 K se nam
pridržana	2182 sva prava K
pridržane	2304 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1625 K
prihlásenie	2239 ďakujeme za K	2265 ďakujeme za K
prihlásení	2267 po K
prihlásením	2265 K súhlasíte
prihláste	24 K	2238 K sa a čítajte	2290 K sa na odber
prihvaćate	2204 prijavom K
pripažino	1625 K
programėlėje	1608 K
programėlę	1608 K
prohlásil	325 K
prohlásila	325 K
prohlížeč	10 váš K
pronađite	2220 K nas
proposé	1137 conçu et K par
prosił	1947 K
prosiła	1947 K
pročitali	2174 da biste K
pročitate	2172 da K cijeli	2172 da K ceo
prośbę	1866 mamy do ciebie K	1866 mamy małą K
prošnjo	2308 imamo majhno K	2308 majhno K
prywatności	1888 polityka K	1888 polityce K
przeczytać	1872 aby K cały	1872 aby K ten artykuł
przeczytałaś	1913 dziękujemy, że K
przeczytałeś	1913 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1869 K nam #%	1944 K nam	1944 K #
przekonywał	1947 K
przekonywała	1947 K
przesyłajcie	1904 K
prześlij	1904 K nam	1904 K je do nas	1944 K nam
przyznał	1947 K
przyznała	1947 K
przyślij	1904 K nam	1904 K je do nas	1944 K nam
práca	2291 naša K
práce	323 naší K
práci	323 naši K
prácu	2291 našu K
précisé	1160 a K
préférée	1127 source K
préférées	1127 sources K
prévient	1160 K
príspevky	2263 K v diskusii
príspevok	2290 váš K
próxima	2024 nossa K
průzkumu	35 našeho K
ptá	325 K se
pubblicità	11 la K	1414 blocco della K	1468 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1296 K
publicité	11 la K	11 cette K	1101 bloqueur de K	1101 bloqueurs de K	1158 sans K
publicités	1101 bloqueur de K
publicystką	1905 jest K
publicystą	1905 jest K
publikování	272 K nebo šíření
publiée	22 ne sera pas K	1106 votre adresse e-mail ne sera pas K
pytał	1947 K
pytała	1947 K
pytały	1947 K
pytań	1912 na kilka K
pyyntö	1000 pieni K
pyysivät	1062 K
pásale	900 K esta
päevakokkuvõte	929 K
päätoimittaja	1031 K
päätti	1062 K
påminde	2431 K
pénzbe	1327 K kerül
pénzéből	18 olvasók K
písemného	273 bez K souhlasu
písomného	2285 bez K súhlasu
píšte	2284 K na	2284 K nám na
pódcast	34 nuestro K	901 nuestro K
pārpublicēšana	1631 K bez	1638 K bez
přebírání	272 K článků
předchozího	273 bez K souhlasu	316 bez K souhlasu
předplatitel	253 už jste K	253 jste K
předplatitele	276 pro K
předplatitelem	322 staňte se K
předplatitelé	310 jen K	310 pouze K	310 najdou K	310 přečtou K	323 naši K	326 K
předplatitelům	276 K	310 pouze K	310 jen K
předplatné	253 koupit K	254 už máte K	297 K	326 K
předplatného	297 K
předplatným	253 dostupné s K	297 K	319 s K
předplaťte	255 K si	322 K si
přehrání	284 K videa
přečíst	253 zbývá vám K
přidejte	313 K si nás	322 K se	322 K se k nám
přihlaste	24 K	253 K se a čtěte	257 K se k odběru	322 K se k odběru
přihlášení	295 děkujeme za K	297 po K
přihlášením	295 K k odběru	295 K souhlasíte
připomněl	325 K
připustil	325 K
přispějte	302 K	322 K	322 K i vy
přiznal	325 K
přiznala	325 K
přiznává	325 K
příspěvek	322 váš K
příspěvku	284 zobrazení K
příspěvky	293 K v diskusi
""", 'q': """
quyên	2661 K góp ngay	2665 K góp
quyền	2634 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1947 K
radziła	1947 K
radí	325 K
rakstīja	1665 K
rappelé	1160 a K
rašykite	38 K mums	1622 K mums
rašė	1625 K
reclamă	11 K
reconoció	903 K
recordó	903 K
recunoaște	2079 K
redacció	39 la nostra K	235 la K t'envia	245 la nostra K
redacción	39 nuestra K	890 la K te envía	901 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2073 K îți trimite	2077 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1944 wesprzyj K
redaktorką	1905 jest K
redaktorė	1602 K
redaktör	2395 är K för	2395 är K på	2395 är politisk K
redaktør	368 er K på	368 er K for	368 er politisk K	1826 er politisk K	1826 er K i	1826 er K for
redação	38 escreva para a K	39 nossa K	2014 a K envia	2024 nossa K
refusé	1103 K le dépôt
registrácii	2267 po K
registráciou	2265 K súhlasíte
registráciu	2265 ďakujeme za K
regisztrálj	1326 K ingyenesen	1326 K, hogy
regisztráljon	1326 K ingyenesen	1326 K, hogy
regisztrálnia	1323 K kell
regístrate	818 K gratis	819 K para
reinhören	481 jetzt K:
rejestrując	1915 K się
reklamlänkar	2410 K
reklamą	11 K
reklám	2291 bez K
reklámok	1327 K nélkül
reportaż	1945 ten K
reporterką	1905 jest K
reportér	282 , K	2252 , K
reportérem	282 je K
reportérka	282 , K	2252 , K
reportérkou	282 je K	2252 je K
reportérom	2252 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	218 prohibida la K	243 K sense permís
reproducción	859 prohibida su K	859 prohibida la K
reprodução	1989 proibida a K	1989 K proibida	2022 K permitida desde	2022 K é permitida desde
republié	1117 K avec	1155 cet article est K
repórter	39 nosso K	1993 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	903 K
rezervăm	29 ne K dreptul
riêng	2627 chính sách quyền K tư	2654 dành K cho thuê bao	2660 quan điểm K của tác giả
rovatvezetője	1296 K
ročne	2292 K
ročně	324 K
rät	556 K
rätta	2401 K fel
rättar	2401 vi K fel
räumte	556 K ein	556 K der	556 K die
rääkis	945 K
råber	402 K
råbte	402 K
rådde	2431 K
rådede	402 K
réagir	1107 pour K
réagissez	1157 K à
réalisation	1137 n'a pas participé à la K
rédacteur	1120 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	1120 a rejoint la K	1137 n'a pas participé à sa K	1146 la K vous	1150 pour soutenir la K	1157 soutenez la K	1157 alertez la K	1158 notre K
rédactrice	1120 est K
régulièrement	1120 collabore K
réponse	21 annuler la K
répétait	1160 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1077 cet article est K	1077 ce contenu est K	1077 article K
réservée	1077 K à nos abonnés	1077 la suite est K	1079 K aux abonnés
réservés	1079 K aux abonnés	1117 tous droits K
résiliable	1159 K à tout moment
részesített	1292 előnyben K forrásként
röst	2398 ai-K
răspuns	2079 a K	2079 au K
răspunsul	21 anulează K
rằng	2664 viết K	2664 cho K
""", 's': """
sacīja	1665 K
sadržaj	9 ovaj K	2193 vanjski K	2193 spoljni K
sadržaja	9 ovog K	2193 vanjskog K	2193 prikaz ovog K	2193 prikaz K
sakė	1625 K
sanctionné	1160 a K
sandučić	2175 u vaš K
sandučiću	2175 u vašem K	2204 vašem K
sbírka	326 K
schließen	412 K sie ein abo	553 K sie ein abo
schránke	2239 vašej K
schránky	257 do vaší K	2239 do vašej K
scrieţi	38 K-ne
scrieți	38 K-ne
sdílejte	25 K
segítsen	1326 K, hogy
segítségedre	1326 szükségünk van a K
según	903 K
sentenció	903 K
sería	891 sin ti no K
sesión	24 inicia K	24 inicie K	818 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2023 inicie K
señaló	903 K
sfătuia	2079 K
sfătuiește	2079 K
sfătuit	2079 a K
sisällön	9 K	1033 ulkoisen K
sisältö	1004 tämä K on vain
sisältöä	1033 ulkoista K
sjefredaktør	1826 er K
sjöng	2431 K
skarży	1947 K
skarżył	1947 K się
skrzynkę	1875 na twoją K	1875 na swoją K	1915 K mailową
slobodné	2290 podporte K
slobodnú	2290 podporte K
slušajte	2220 K nas
slíbil	325 K
slíbila	325 K
sondę	1912 naszą K
sonuçlarinda	2494 google arama K
sorumluluğu	30 K
souborů	274 K cookie
souhlasíte	295 e-mailu K	295 odesláním K	295 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	2639 về hộp thư của tòa K	2651 hãy ủng hộ tòa K	2660 bằng văn bản của tòa K	2661 hãy gửi về tòa K	2661 hãy liên hệ tòa K	2661 hãy báo cho tòa K	2662 tòa K
spolupráci	300 ve K s partnerem	2270 v K s partnerom
sporočite	38 K nam	2311 K nam
sportkrönikör	2395 är K
sportsredaktør	368 er K
spracovaním	2265 K osobných údajov
sprijiniți	2076 K
sprijină	2076 K-ne
správach	2250 google K
správy	2250 google K
spuneți	38 K-ne
stellenbörse	480 in unserer K
straipsnį	1621 šį K	1623 visą K
stronę	1935 naszą K
stwierdził	1947 K
stwierdziła	1947 K
stáhněte	322 K si naši	322 K si náš
stálo	325 K na	325 K ve	325 K v
står	30 K för	402 K der på	1864 K det på	1864 K det i	2431 K det på
stöd	2357 med ditt K	2428 K oss	2428 K vår	2428 ditt K
stödja	2407 K oss med
stödmedlem	2428 bli K
stödprenumerant	2428 bli K
stötta	2407 K oss med	2428 K oss	2428 K vår	2428 K vårt
støt	380 K os	399 K os	399 K med
støtt	1861 K oss	1861 K vår
støtte	330 med din K	330 vi har brug for din K	380 K os med	380 din K gør	399 din K	399 bliv K	1789 med din K	1839 K oss med	1861 din K
støtteabonnent	1861 bli K
støttemedlem	399 bliv K	1861 bli K
stāstīja	1665 K
stěžuje	325 K
subscripció	248 K
subskrybentów	1872 tylko dla K	1872 dostępna dla K	1872 dostępne dla K	1932 tylko dla K
subskrypcją	1918 z K	1940 z K
subskrypcję	1872 kup K	1872 masz już K	1915 dziękujemy za K	1918 wykup K	1944 kup K
sunați	38 K-ne
sună	38 K-ne
suosikkilähteeksesi	1026 K
suosikkilähteeksi	1026 K
sursă	2072 link activ către K
suscripción	818 ya tengo una K	900 cambia tu K	904 K
suscríbase	900 K
suscríbete	818 K para	818 K por	818 K en	825 K al boletín	900 K
susțin	2064 care ne K lunar	2077 ne K lunar
susține	2076 K-ne	2076 K presa	2079 K că
susținerea	2076 K ta
susțineți	2076 K-ne
svarīgākie	1661 nedēļas K
svarīgākās	1661 nedēļas K
svěřte	281 K se nám
szerkesztője	1296 K
szerkesztőségünk	39 K	1327 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1327 K
szerzője	1296 külső K
szólított	1329 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2408 tills du K upp	2431 K
sähköpostiin	1007 suoraan K
sähköpostiisi	1008 K
sähköpostillasi	1058 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	1008 K
sélection	1146 K d'articles
sélections	1077 ajouter l'article à vos K
síganos	838 K en
síguenos	838 K en	900 K
sõltumatut	942 toeta K
sõnul	945 K
sök	2422 K nu
sökresultat	2391 K på google
söyledi	2531 K
söylediler	2531 K
söylüyor	2531 K
søg	393 K nu
søgeresultater	364 K på google
søgning	364 google-K
søk	1855 K nå
søkene	1822 google-K dine
søkeresultatene	1822 K dine på google
súhlasu	2285 bez K
súhlasíte	2265 odoslaním K
súmate	900 K al
süresi	0 okuma K
sütik	1297 K
sütiket	1297 K
săptămână	17 o dată pe K	2078 pe K
sīkdatnēm	1643 K	1661 K
sống	2651 nuôi K tờ báo	2651 bạn đọc nuôi K
""", 't': """
találatok	1292 google-K
tanácsolja	1329 K
tanácsolják	1329 K
tanácsolta	1329 K
tanácsolták	1329 K
tanította	1329 K
taşiyin	2515 K
teigė	1625 K
tekemään	1060 K sitä
tekijänoikeus	1022 K suojaa
tekoäly	1034 tehnyt K
tekoälyllä	1034 K
tekoälyn	1034 K avulla	1034 K tekemä
tekoälyä	1034 käyttää K
telefonā	1649 savā K
tesszük	22 nem K közzé
textům	309 ke všem K
teşekkürler	2528 okuduğunuz için K
thiết	2660 không nhất K phản ánh quan điểm
thuê	2654 dành cho K bao	2654 đã là K bao	2665 K bao
thuộc	2635 bản quyền K
thành	2617 dành cho K viên	2649 bạn đã đăng ký K công	2661 trở K thành viên
tháng	2654 đọc miễn phí trong K	2663 mỗi K	2663 hàng K	2663 K đầu
thích	2637 nguồn tin ưa K	2637 nguồn yêu K
thông	14 K báo	2623 bật K báo	2623 nhận K báo	2639 bạn có K tin	2639 bạn đọc cung cấp K tin	2660 khi phát hành lại K tin	2661 hãy gửi K tin	2661 đăng ký nhận K báo	2661 hãy bật K báo
tilføjede	402 K
tillgång	2428 få fri K
tillåtet	2419 inte K att återge
tiếng	2647 K việt có dấu
tiếp	2616 để K tục đọc	2616 để đọc K	2616 đăng nhập để K tục	2651 K sức cho báo chí	2654 để K tục đọc	2661 đăng ký để đọc K	2661 hãy K sức	2661 đăng nhập để K tục
tjänst	2354 en liten K att be
tjänsten	2422 sök K
továbbolvasáshoz	1273 a K
toàn	20 K bộ bài	2616 để đọc K bộ	2616 đọc K bộ bài	2654 để đọc K bộ bài	2661 đăng ký để đọc K bộ
tražila	2234 K je
tražili	2234 K su
tražio	2234 K je
tretích	2254 cookies K strán
treści	9 tej K	1918 dostęp do K
treść	9 tę K
trên	2623 theo dõi K
trước	2647 K khi đăng
trường	21 các K bắt buộc
tudósítója	1296 K
turpinātu	1628 lai K lasīt
tuần	17 mỗi K	2649 bản tin hằng K của	2649 bản tin hàng K của	2663 mỗi K
tvrdí	325 K
työmme	1060 K
työtämme	1059 tue K	1060 K
tájékoztató	1282 adatvédelmi K
támogass	1326 K minket
támogasson	1326 K minket
támogathat	1303 K minket
támogatása	1303 K nélkül	1303 olvasók K nélkül	1326 az ön K
támogatásod	1326 a te K
támogatásából	1303 olvasóink K
támogatásával	1306 partnerünk K
támogatónk	1303 legyen ön is K	1303 legyél te is K
täglich	420 K per mail
tähtsamad	941 nädala K
tärkeimmät	1058 K jutut
tästä	1045 lisää K
täällä	1000 kun kerran olet K
täältä	1045 lisää K
téléchargez	1064 K
töltsd	1326 K le
týden	17 každý K
týdně	324 K
týždenne	17 raz K
tłumaczy	1947 K
tłumaczył	1947 K
tłumaczyła	1947 K
třetích	284 cookies K stran
""", 'u': """
uafhængigt	400 K medie
ubegrænset	336 K adgang
udostępnij	25 K
ukarał	1947 K
ulaş	38 bize K
ulaşin	38 bize K	2496 bize K	2515 K
ulaşmak	2496 yazara K
unabhängig	534 K von unserer redaktion	534 von unserer redaktion K	547 damit wir K bleiben	554 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1433 insegna all'K
unterstütze	408 K unsere arbeit	408 K uns mit	553 K uns	553 K unsere	553 K mich	553 K meine
unterstützen	408 K sie unsere arbeit	408 K sie uns mit	408 mit einer spende K	408 können sie uns K	553 K sie uns	553 K sie unsere	553 sie können das K	553 freiwillig K	553 K sie mich	553 K sie meine	553 K uns
unterstützt	439 ihr browser K	553 K uns
unterstützung	404 ihre K	404 mit ihrer K	496 ihrer K	496 deiner K	542 mit K von ki	553 mit deiner K	553 deine K	553 eure K
upozornění	261 zapněte si K	294 K
upphovsrätt	2387 skyddat enligt lagen om K
upphovsrättslagen	2387 skyddat enligt K
uprednostňované	2286 K zdroje
uprednostňovaný	2286 K zdroj
uprednostňovaných	2286 K zdrojov
upřednostňované	317 K zdroje
upřednostňovaný	317 K zdroj
upřednostňovaných	317 K zdrojů
uredništva	2304 brez dovoljenja K	2304 brez soglasja K
uredništvo	2318 v naše K	2350 naše K
uredništvu	39 našemu K	2311 pišite K
urmărește	2036 K-ne pe	2036 K-ne și pe	2037 K știrile	2076 K-ne
urmăriți	2036 K-ne pe	2076 K-ne
utilização	1976 K de cookies
utilizează	2039 K cookie
utilizăm	2039 K cookie
utánközlés	1289 K
uutislähteeksesi	1026 ensisijaiseksi K
uutislähteeksi	1026 ensisijaiseksi K
uznał	1947 K
uznała	1947 K
uzsvēra	1665 K
użyciu	1926 przy K ai
użytkowników	1913 opiniami K
używamy	1887 K plików cookie
užsisakykite	1587 K prenumeratą
""", 'v': """
vašeho	257 do K e-mailu
vedieť	38 dajte nám K	2251 dajte nám K
venerdì	17 ogni K
verhängte	556 K
versión	2 K en audio
verstärkung	480 suchen K
versão	2 K em áudio
vervielfältigung	456 K nur mit
veröffentlicht	22 wird nicht K	444 deine e-mail-adresse wird nicht K	444 ihre e-mail-adresse wird nicht K
veröffentlichung	510 seit der K geändert	510 seit K geändert
već	2187 kad ste K tu	2233 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K
virheensä	1037 korjaa K
viên	2641 là biên tập K của	2654 dành cho hội K
viết	2661 hãy K thư	2662 bài K này	2664 ông K	2664 bà K
você	18 sem K	2024 sem K
vollständigen	412 K artikel lesen
volontär	470 ist K
volontärin	470 ist K
voltál	42 ott K
vprašalnik	2321 K
vyhradené	2245 všetky práva K	2245 autorské práva sú K
vykřikl	325 K
vykřikla	325 K
vypočuť	2261 si môžete K
vysvetľuje	2293 K
vysvětlil	325 K
vysvětlila	325 K
vysvětloval	325 K
vysvětlovala	325 K
vysvětluje	325 K
vytvořila	304 K ai
vyzýval	325 K
vyzývala	325 K
vyzývali	325 K
vyzývá	325 K
vyžadované	21 K informace	21 K polia
válaszolta	1329 K
válaszolták	1329 K
vás	302 bez K by	323 bez K by	2272 bez K by	2291 bez K by
väitis	945 K
väitti	1062 K
väittää	1062 K
välise	922 K sisu
våre	1861 meld deg på K
vårt	1797 meld deg på K	1861 meld deg på K
védekezett	1329 K
véli	1329 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2291 K vám
vēlamo	1639 K avotu
vēstkopai	1650 K
vēstulei	1650 ziņu K
vědět	38 dejte nám K	281 dejte nám K	322 dejte nám K
všetkým	2279 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2258 náš K
webinář	287 náš K
według	1947 K
weißt	469 K du mehr
wezwał	1947 K
wiadomościach	1935 google K
wołali	1947 K
wołał	1947 K
wołała	1947 K
wpłata	1924 każda K	1944 twoja K
wpłatom	1945 dzięki K
wpłać	1944 K
wspierającym	1944 zostań K
współpracy	1921 we K z partnerem
wyjaśnia	1947 K
wypisać	1875 K się w każdej chwili
wyrażam	1876 K zgodę na
wyślij	1904 K nam	1904 K je do nas
wzywał	1947 K
wzywała	1947 K
wöchentlichen	424 K newsletter
właściciela	1945 nie mamy K
""", 'y': """
yazdiğimiz	2525 daha önce K haber
yazmişti	2531 diye K
yhteistyössä	1046 K mainostajan
yönetmenidir	2498 genel yayin K
""", 'z': """
zaakceptować	1906 K pliki cookie
zaapelował	1947 K
zaapelowała	1947 K
zachęcali	1947 K
zachęcano	1947 K
zachęcał	1947 K
zachęcała	1947 K
zadaním	2265 K e-mailu
zadržana	2182 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadzwoń	38 K do nas
zadáním	295 K e-mailu
zagłosuj	1929 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2209 K vama	2232 K vama
zakázané	2245 šírenie je K
založte	322 K si účet
zamknutý	2238 článok je K
zamčený	253 článek je K
zapisując	1915 K się
zapowiedział	1947 K
zapowiedziała	1947 K
zapytał	1947 K
zapytała	1947 K
zastrzeżone	1899 wszelkie prawa K	1899 wszystkie prawa K
zawołał	1947 K
zawołała	1947 K
zašlete	281 K nám
zašlite	2251 K nám
zaželen	2344 K vir
zaželene	2344 K vire
zaželeni	2344 K vir
zbiórka	1948 K
zbývá	253 K vám # %
zdieľajte	25 K
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1909 do naszego K
zewnętrzna	1906 treść K
zewnętrzne	9 treści K	1887 treści K	1906 treści K
zewnętrznej	9 treści K	1906 treści K
zewnętrznych	9 treści K
zgłoś	1904 K go nam	1944 K nam
ziņas	1661 mūsu K
znać	38 daj nam K	1936 daj nam K	1944 daj nam K
zněl	325 K
zněla	325 K
znělo	325 K
zobrazení	284 K tohoto obsahu	284 K obsahu
zostań	1944 K z nami
zpracováním	258 souhlasím se K	265 K osobních údajů
zprávy	280 google K
zprávách	280 google K
zpívali	325 K
zugänglich	497 frei K
zunächst	456 dieser artikel erschien K
zurück	526 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2287 K
získávejte	318 K
zł	1918 za # K	1918 od # K	1946 od # K
złotówka	1924 każda K	1945 każda K
""", 'á': """
állt	1329 ez K
állítja	1329 K
""", 'ä': """
ägare	2407 inga rika K
ähnliches	469 K erlebt
ändå	2354 nu när du K är här
äpp	927 K
äppi	927 K
""", 'å': """
åndsverkloven	1818 beskyttet av K
året	401 om K
återges	2387 får inte K
""", 'ç': """
çalişmak	2502 bizimle K
çalişmalarimiz	2529 K
çağrisinda	2531 K bulundu
çerezler	2483 K kullan
çerezlere	2500 K
çerezleri	2483 K kullan	2500 K	2526 K kabul
çözün	2515 K
""", 'é': """
échanos	900 K una mano	900 K un cable
écris	38 K-nous
écrit	1120 K pour	1160 a K
écrivain	1120 est K
écrivez	38 K-nous	38 K à notre	1157 K-nous
électronique	1086 dans votre boîte aux lettres K
énekelték	1329 K
équipe	1158 notre K
értesítéseket	14 K	1302 K
értesüljön	1302 K elsőként
évente	1328 K
""", 'í': """
ígérte	1329 K
ígérték	1329 K
írta	1329 K
""", 'î': """
îmbia	2079 K
îndemna	2079 K
îndemnat	2079 a K
îndemnau	2079 K
întrebat	2079 a K
întrebau	2079 K
""", 'õ': """
õpetas	945 K
""", 'ö': """
öffnen	426 app K
önemli	2526 günün en K
önerdi	2531 K
önskad	2391 K källa
""", 'ú': """
újságírás	1327 független K	1327 a jó K
újságírásunk	1327 K
újságíróink	1327 K
újságíróinkkal	1325 K
újságíróinknak	39 K
újságírója	1296 K
última	838 siga la K hora	838 sigue la K hora
""", 'ü': """
übernommen	457 K von	535 von der agentur K	535 deutschen presse-agentur K
übersicht	463 K	519 diese K wurde
ücretsiz	15 K haber	15 K makale	2513 K üye olun
ügyfelünk	1325 K
ühendust	38 võta meiega K	942 võta K
ütles	945 K
ütlesid	945 K
üyeliği	2508 bülten K
üzente	1329 K
üzenték	1329 K
üçüncü	2500 K taraf
""", 'č': """
čitajte	2220 K nas
čitalaca	2209 uz podršku K	2227 K	2232 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2227 K	2232 naši K
čitatelia	2289 K	2291 naši K
čitatelja	2209 uz podršku K	2227 K	2232 naših K	2232 uz podršku K
čitatelji	36 naši K	2227 K	2232 naši K
čitateljima	2227 K
čitateľom	18 vďaka K	2289 K
čitateľov	36 našich K	2272 vďaka podpore K	2289 K	2291 našich K	2291 vďaka podpore K
članak	20 cijeli K	2187 svidio vam se K	2205 cijeli K	2205 ceo K	2232 ovaj K
člancima	2216 svim K
članek	2308 vam je bil K všeč	2350 ta K
člankov	2336 do vseh K
členem	322 staňte se K
členom	2290 staňte sa K
článek	20 celý K	249 líbil se vám K	253 celý K za	297 celý K	323 tento K	323 líbil se vám K
článkom	2267 všetkým K	2279 k všetkým K	2279 ku všetkým K
článku	20 celého K
články	323 naše K
článků	297 limit K
článkům	297 všem K	309 ke všem K
článok	20 celý K	2247 páčil sa vám K	2267 celý K	2291 tento K
čtenáři	320 K	323 naši K
čtenářů	36 našich K	302 díky podpoře K	320 K	323 našich K	323 na podpoře K	323 díky podpoře K
čtenářům	18 díky K	36 našim K	320 K
čtení	0 doba K
čtěte	313 K nás
číst	323 K dál bez
čítajte	2283 K nás	2290 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2290 K, že nás čítate
""", 'đ': """
đây	2661 bấm vào K
đóng	2661 K góp của bạn	2661 hãy K góp
đăng	2649 cảm ơn bạn đã K ký	2649 bằng việc K ký, bạn	2661 K ký để đọc bài
đường	2639 K dây nóng của tòa soạn	2639 K dây nóng của báo	2661 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	2654 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2292 K sumou
""", 'ř': """
řekl	325 K
řekla	325 K
říká	325 K
""", 'ś': """
śledztwa	1945 nasze K
śledztwo	1945 to K
śledź	1883 K nas na	1944 K nas
śpiewali	1947 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2531 K etti
""", 'š': """
šaljite	2190 K nam
šaukė	1625 K
šiandien	1612 aukokite K
šodien	1652 ziedo K
""", 'ź': """
źródło	1899 K: pap
""", 'ż': """
żądał	1947 K
""", 'ž': """
žalio	2234 K se
želene	2344 K vire
želeni	2309 K vir
željene	2188 K izvore
željeni	2188 K izvor
žurnalistai	1623 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1602 K
žurnalistika	323 naše K	323 nezávislá K	1623 K kainuoja	1623 gera K	2291 nezávislá K
žurnalistiku	323 nezávislou K	2291 nezávislú K
žurnalistiky	323 nezávislé K
žurnalistė	1602 K
žurnāliste	1642 K
žurnālisti	1663 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1663 neatkarīga K	1663 K maksā	1663 laba K
žurnālistiku	1652 atbalsti neatkarīgu K	1663 neatkarīgu K
žurnālists	1642 K
žádal	325 K
žádala	325 K
žádali	325 K
""", 'ά': """
άδεια	614 χωρίς K
άρθρα	620 τα K μας
άρθρο	620 αυτό το K
""", 'έ': """
έγγραφη	614 χωρίς K άδεια
έγραφαν	622 K
έγραφε	622 K
έγραψε	622 K
έλεγαν	622 K
έλεγε	622 K
έρευνά	592 K μας
έρευνές	620 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	582 K σου πηγές	582 K σας πηγές	582 K πηγές
αγαπημένη	582 K πηγή
ακολουθήστε	566 K μας	619 K μας
ακολουθείστε	566 K μας
ακόμη	603 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	622 K
αναγνωστών	617 K
αναγνώστες	18 χάρη στους K	617 K	620 οι K μας
αναδημοσίευση	576 απαγορεύεται η K	576 επιτρέπεται η K
αναπαραγωγή	577 K χωρίς
ανεξάρτητη	619 ενισχύστε την K
ανταποκρίτρια	585 είναι K
ανταποκριτής	585 είναι K
απάντησαν	622 K
απάντησε	622 K ο	622 K η
απάντησης	21 ακύρωση K
απαγορεύεται	577 K η αντιγραφή	577 K η αναπαραγωγή
αποδεχθείτε	587 K τα cookies
αποδεχτείτε	587 K τα cookies
απορρήτου	579 πολιτική K
από	598 K # €
αρθρογράφος	585 είναι K
αρχισυντάκτης	585 είναι K
αρχισυντάκτρια	585 είναι K
""", 'β': """
βιβλιοπωλείο	590 ηλεκτρονικό μας K
βοηθήστε	619 K μας
βοηθούν	620 μας K
βρείτε	566 K μας στο
""", 'γ': """
γίνετε	619 K μέλος	619 K κι εσείς
γνώσεις	593 τις K σας
γράψε	38 K μας
γράψτε	38 K μας	584 K μας	619 K μας
γραπτή	614 χωρίς K άδεια
""", 'δ': """
δήλωσαν	622 K
δήλωσε	622 K ο	622 K η	622 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	620 οι K μας
δημοσιογράφος	585 είναι K	585 , K	585 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	620 η K μας	620 ανεξάρτητη K	620 η ανεξάρτητη K
δημοσκόπησή	592 K μας
δημοσκόπηση	592 στη K
διαβάσετε	561 για να K ολόκληρο
διαβεβαίωσε	622 K
διαμαρτυρήθηκε	622 K
διαφήμιση	11 τη K	601 μετά τη K
διαφημίσεις	620 χωρίς K
διεύθυνση	564 τη K email	564 η K email	597 K email	597 K e-mail
δικαιώματος	576 με επιφύλαξη παντός K
διοργανωτές	622 καλούν οι K
δουλειά	620 η K μας
δωρεά	603 κάντε μια K	619 η K σας	619 κάντε μια K	623 K
δωρεάν	15 K άρθρα	598 K άρθρα
δωρεές	623 K
""", 'ε': """
είμαστε	620 K μια μικρή
είπαν	622 K
είπε	622 K
εβδομάδα	17 κάθε K	621 την K
εγγραφή	597 με την K σας
εγγραφείτε	562 K για να	598 K δωρεάν	619 K δωρεάν	619 K τώρα	619 συνδεθείτε ή K
ειδοποιήσεις	14 K
εισερχόμενά	563 στα K σας
εκδήλωσή	590 K μας
εκφράζουν	595 τα σχόλια K	595 σχόλια δεν K
ενεργοποιήστε	567 K τις ειδοποιήσεις	569 K τη javascript
ενημερωτικά	564 K δελτία
ενημερωτικό	564 K δελτίο
ενημερώστε	584 K μας
ενισχύστε	603 K	619 K μας
ενσωματωμένο	587 K περιεχόμενο
εξήγησε	622 K
επανέλαβε	622 K
επαναλάμβανε	622 K
επιβεβαιώστε	597 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	584 K μαζί μας	584 K με τον συντάκτη	584 K με τη συντάκτριά	584 K με τη συντάκτρια	584 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας
επισήμανε	622 K
ερωτηματολόγιο	594 το K
εσάς	603 χάρη σε K	620 χάρη σε K
ευρώ	598 με # K
ευχαριστούμε	597 K για την εγγραφή	619 K που μας
""", 'ζ': """
ζήτησαν	622 K
ζήτησε	622 K ο	622 K η	622 K στο	622 K από
ζητούσαν	622 K
ζητούσε	622 K
""", 'η': """
ηλεκτρονικό	590 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	622 K
ισχυρίστηκε	622 K
""", 'κ': """
κάλεσε	622 K ο	622 K η
κάνοντας	597 K κλικ
καλέστε	38 K μας
καλούσαν	622 K
καλούσε	622 K
κανάλι	620 το K μας
κατάστημά	590 στο K μας
κατήγγειλε	622 K
καταγγέλλει	622 K
καταγγελία	584 κάντε μας την K
κατεβάστε	567 K την εφαρμογή
κουίζ	592 το K	592 στο K	592 το K μας
κυκλοφορεί	590 K το νέο τεύχος
κυριότερες	597 τις K ειδήσεις
""", 'λ': """
λάβετε	615 K
λέει	622 K
λαμβάνεις	612 θέλεις να K
λαμβάνετε	612 θέλετε να K	615 K
""", 'μ': """
μήνα	621 τον K	621 το K	621 ανά K	621 κάθε K
μήνυμα	38 στείλε K
με	598 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	605 με τεχνητή K	605 από τεχνητή K
νοημοσύνης	605 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	561 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	598 K το άρθρο
ομάδα	590 στην K μας	619 ελάτε στην K	620 η K μας
""", 'π': """
παράκληση	581 έχουμε μια μικρή K	581 μια μικρή K
παραδέχεται	622 K
παραδέχθηκε	622 K
παραδέχτηκε	622 K
παρακάλεσε	622 K
παρακαλούσαν	622 K
παρακαλούσε	622 K
πατώντας	597 K
πείτε	38 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	587 εξωτερικού K
περιεχόμενο	9 αυτό το K	587 αυτό το K	587 το K αυτό	587 εξωτερικό K
πολιτική	579 K cookies
πρέπει	587 δείτε το βίντεο K
προέτρεπαν	622 K
προέτρεπε	622 K
προέτρεψε	622 K
προειδοποίησε	622 K
προειδοποιεί	622 K
προσπάθειά	619 ενισχύστε την K
προσωπικών	579 K δεδομένων
προτεινόμενη	582 K πηγή
προτιμώμενες	582 K πηγές
προτιμώμενη	582 K πηγή
πρωί	17 κάθε K
πρόσβαση	610 K σε όλα
πρόσθεσαν	622 K
πρόσθεσε	622 K ο	622 K η
πρώτο	598 τον K μήνα
πρώτος	621 K μήνας
""", 'ρ': """
ρεπορτάζ	620 το K μας	620 αυτό το K
ρωτούσαν	622 K
ρωτούσε	622 K
ρώτησαν	622 K
ρώτησε	622 K ο	622 K η
""", 'σ': """
σημαντικότερες	597 τις K ειδήσεις
σημείωσε	622 K ο	622 K η
στήριξέ	619 K μας
στήριξή	603 χωρίς τη K	619 η K σας	619 τη K σας	620 χωρίς τη K
στήριξη	603 χάρη στη K	620 χάρη στη K
στείλε	38 K μας	584 K μας
στείλτε	38 K μας	38 K μήνυμα	584 K μας	619 K μας
στηρίξτε	603 K	619 K μας	619 K την	619 K το	619 K τη
συγκατάθεση	587 K για cookies
συμβουλεύει	622 K
συμβούλευε	622 K
συμβούλευσε	622 K
συμβούλεψε	622 K
συνέδριο	590 K μας
συνέδριό	590 K μας
συνέστησε	622 K
συνδεθείτε	24 K	562 K για να
συνδρομή	598 με K	598 K από	616 με K	623 K
συνδρομητές	561 διαθέσιμο μόνο σε K	561 διαθέσιμο σε K	580 μόνο για K	580 μόνο σε K	619 γραφτείτε K	620 οι K μας	623 K
συνδρομητής	561 είστε ήδη K	619 γίνετε K
συνεργασία	601 σε K με χορηγό	601 σε K με τον χορηγό
συνεργατών	601 συνδέσμους K
συνεχίζεται	601 K παρακάτω
συνεχίσετε	561 για να K την ανάγνωση	561 να K την ανάγνωση
συνεχίσουμε	620 να K
συνεχίστε	561 K την ανάγνωση
συνιστούσε	622 K
συντάκτης	585 είναι K
συντάκτρια	585 είναι K
σχολιάσετε	6 K
σχόλια	595 στα K
σύμφωνα	622 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	611 K δωρεάν άρθρο
τηλέφωνο	38 πάρτε μας K
τραγουδούσαν	622 K
τόνιζε	622 K
τόνισε	622 K
""", 'υ': """
υπογράμμισε	622 K
υποσχέθηκε	622 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	581 αφού K ως εδώ
φωνάζει	622 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	581 πριν K
φώναζαν	622 K
φώναζε	622 K
φώναξαν	622 K
φώναξε	622 K
""", 'χ': """
χάνετε	612 μη K
χρήσης	579 όροι K	597 όρους K
χρειαζόμαστε	619 K τη βοήθειά σας
χρησιμοποιεί	570 K cookies
χρησιμοποιούμε	569 K cookies
χρόνο	621 τον K
""", 'ψ': """
ψηφίστε	608 K
ψηφοφορία	592 στην K
""", 'а': """
абонамент	115 вече имате K	146 с K	146 K за	166 с K	173 K
абонамента	144 с K си	144 благодарим за K
абонат	113 вече сте K
абонати	125 само за K	173 K
абонирайте	113 K се, за да	116 K се за бюлетина	169 K се
абонирането	144 с K
авторизованные	2133 только K
авторизованным	2133 K пользователям
авторизовані	2579 лише K
авторизуйтесь	24 K
авторкою	2567 зв'язатися з K
автором	2567 зв'язатися з K
автору	2121 пишите K
адрес	21 имейл K няма	144 имейл K
адреса	144 имейл K
адресою	2600 пишіть за K
адресу	2153 пишите по K
анкета	140 нашата K	140 кратка K
анкетата	141 K
анкету	2132 K	2578 K
анонимно	2121 K
афилиейт	149 K линкове
""", 'б': """
бажаних	2564 K джерел
безкоштовна	2598 остання K стаття
безкоштовний	2574 наш K вебінар	2582 K акаунт	2598 останній K матеріал
безкоштовних	2582 ліміт K	2582 K статей
безкоштовні	15 K статті	2582 K статті
безлимитный	2088 K доступ
безплатен	137 нашия K уебинар
безплатна	160 последна K статия
безплатни	15 K статии	146 K статии
безплатно	146 K, за
бесплатная	2151 последняя K статья
бесплатные	15 K статьи	2136 K статьи
бесплатный	2127 наш K вебинар	2136 K аккаунт	2151 последний K материал
бесплатных	15 K статей	2136 лимит K	2136 K статей
бисквитки	134 K	164 K
бисквитките	134 K	164 K
благав	2611 K
благала	2611 K
благали	2611 K
благодарение	18 K на читателите	152 K на вас	152 K на вашата	170 K на вас
благодарим	144 K ви, че се
благодаря	2142 K донатам	2166 K вам	2166 K вашей
блокировщик	2101 отключите K	2101 K рекламы
блокувальник	2549 K реклами
бот	39 наш K
браузер	10 ваш K	2114 ваш K	2559 ваш K
браузър	10 вашият K
бюлетин	116 нашия K	145 K	170 нашия K	173 K
бюлетина	116 K ни	116 запишете се за K	145 K
бюлетини	145 K
бяхте	42 K ли там
""", 'в': """
вайбері	2565 K
вайбър	16 K	129 K
ватсапе	2119 K
вашата	117 на K поща
вебинар	2127 наш K
вебінар	2574 наш K
взывал	2168 K
видео	9 это K	40 фото и K
виділіть	2563 K
визнав	2611 K
визнала	2611 K
визнає	2611 K
викала	172 K
викаха	172 K
викаше	172 K
викна	172 K
використання	2559 K cookie	2588 будь-яке K матеріалів	2588 K матеріалів сайту
використанні	2557 при K матеріалів
використовує	2550 K cookie
використовуємо	2549 K cookie
вимагав	2611 K
вимагала	2611 K
вимагали	2611 K
випуск	2576 K
вирішив	2611 K
вк	2119 K
вконтакте	2119 K
влезте	24 K
вміст	9 цей K
внескам	2589 завдяки K	2609 завдяки K
внесок	2608 ваш K
войдите	24 K	2089 K, чтобы
вотсапе	2119 K
вотсапі	2565 K
всеки	152 K лев
встановіть	2543 K додаток
възпроизвеждането	151 K
выделите	2104 K ее	2104 K текст
выпуск	2130 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2611 K
відповідав	2611 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2611 K
відправити	21 K коментар
""", 'г': """
гласеше	172 K
гласил	2168 K
гласила	2168 K
гласит	2168 K
гласувайте	157 K
гледайте	162 K ни
говорил	2168 K
говорила	2168 K
говорили	2168 K
говорит	2168 K
год	2167 в K
годишно	171 K
голосуйте	2147 K	2594 K
гривень	2610 # K
грн	2610 # K
група	163 viber K
гукав	2611 K
гукали	2611 K
гукнув	2611 K
гукнула	2611 K
гіперпосилання	2557 K обов
""", 'д': """
дальше	2088 чтобы читать K
дарение	169 вашето K	171 с K	173 K
дарения	173 K
дарете	152 K	169 K ни
джерела	2564 обрані K	2564 бажані K
джерелом	2564 основним K	2564 бажаним K
дзен	2119 K
дзене	2119 K
добави	172 K
добавил	172 K	2168 K
добавила	172 K	2168 K
добавьте	2098 K нас в
добавя	172 K
додав	2611 K
додала	2611 K
додає	2611 K
дозволить	2608 ваша підтримка K
дозволяється	2588 матеріалів K лише
долучайтесь	2608 K до нас	2608 K до нашої	2608 K до нашого	2608 K до спільноти	2608 K до читачів
долучайтеся	2608 K до нас	2608 K до нашої	2608 K до нашого	2608 K до спільноти	2608 K до читачів
донат	2165 ваш K	2608 ваш K	2612 K
донатам	2589 завдяки K
донати	2612 K
донатом	2610 K
донаты	2169 K
допомагає	2608 ваша підтримка K
допомога	2608 нам потрібна ваша K
допомогою	2591 за K ші
допоможе	2609 K нам
допоможуть	2589 K нам працювати	2609 K нам
допускается	2141 материалов K только
доступ	2136 полный K	2582 повний K
достъпен	113 K за абонати
достъпна	113 K за абонати
достъпно	113 K за абонати
дочитали	2081 вы K до конца	2533 ви K до кінця
дочитати	2539 щоб K
дочитать	2088 чтобы K	2136 K
""", 'е': """
евро	146 за # K
ежедневную	2091 K рассылку
ежемесячно	2167 K
ежемесячное	2165 оформите K
ежемесячный	2142 K донат
еженедельную	2091 K рассылку
електронна	117 вашата K поща
електронної	2581 адресу K пошти
електронну	2581 K адресу	2581 K пошту
епизод	139 K
епизода	139 K
""", 'ж': """
жаловалась	2168 K
жаловался	2168 K
жалуются	2168 K
журналист	132 е K	132 - K	132 , K	2122 - K	2122 , K
журналисти	170 нашите K
журналистика	170 независимата K	170 независима K	170 нашата K	2166 независимая K
журналистике	2166 независимой K
журналистики	2166 независимой K
журналистику	2166 независимую K
журналистка	132 е K	132 , K	2122 - K	2122 , K
журналисты	2166 наши K
журналіст	2569 - K	2569 , K
журналістам	39 нашим K
журналісти	2609 наші K
журналістика	2609 незалежна K
журналістику	2609 незалежну K	2609 якісну K
журналістка	2569 - K	2569 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2543 K застосунок
завантажте	2543 K додаток
завдяки	2589 існує K	2609 K вам	2609 K вашій
задонатьте	2165 K	2608 K
задължителните	21 K полета
зазначив	2611 K
зазывал	2168 K
закликав	2611 K
закликала	2611 K
закликали	2611 K
закончились	2088 бесплатные статьи K
залишає	29 K за собою право
залишилося	2540 K #%	2540 K # %
заметили	2105 K ошибку
замолчим	2166 мы не K
запазени	123 всички права K
запевняв	2611 K
запевняла	2611 K
запевняє	2611 K
запитав	2611 K
запитала	2611 K
запитань	2578 на кілька K
запишете	116 K се за нашия
зарегистрированные	2133 только K
зарегистрированным	2088 доступен только K
зарегистрированы	2088 уже K
зарегистрируйтесь	2089 K, чтобы	2136 бесплатно K	2136 K бесплатно	2165 K бесплатно	2165 K, чтобы читать
зареєстровані	2579 лише K	2579 тільки K
зареєструйтесь	2540 K, щоб	2582 безкоштовно K	2582 K безкоштовно	2608 K безкоштовно	2608 K, щоб читати
зареєструйтеся	2582 K безкоштовно
застосунку	2561 нашому K
застосунок	2543 завантажте K	2561 наш K	2561 мобільний K	2608 завантажте K і	2608 завантажте K та
зателефонуйте	38 K нам
захищено	2557 усі права K
захищені	2557 усі права K	2557 всі права K
защищенной	2121 K формой
защищены	2112 все права K
защищённой	2121 K формой
заяви	172 K
заявив	2611 K
заявил	172 K	2168 K
заявила	172 K	2168 K	2611 K
заявили	2168 K	2611 K
заявиха	172 K
звоните	38 K нам
здесь	2081 раз уж вы K
знайшли	2563 якщо ви K
знанията	140 K си
зобов	2611 K'язав
зовнішнього	2571 K вмісту	2571 K контенту
зовнішній	2571 K вміст	2571 K контент
зробіть	2537 K внесок	2608 K внесок у	2608 K внесок на
""", 'и': """
избранное	2118 K
известията	14 K
извика	172 K
изкуствен	154 с помощта на K интелект	154 с K интелект	154 от K интелект
изпратете	38 K ни	130 K ни	169 K ни
изпращайте	130 K ни	131 K на
изтеглете	169 K нашето
източник	128 основен K
източници	128 любими K
имейл	117 вашия K	144 вашия K	144 по K	144 на K
имейла	117 на K си
иностранного	2112 выполняющим функции K агента
иностранным	2166 K агентом
инстаграм	129 K
искусственного	2144 с помощью K интеллекта
искусственным	2144 K интеллектом
использование	2114 K cookie	2124 K cookie	2141 любое K материалов	2141 K материалов сайта
использовании	2112 при K материалов	2141 полном или частичном K	2141 частичном K материалов
используем	2101 K cookie
использует	2102 K cookie
источники	2118 избранные K	2118 любимые K
источников	2118 избранных K	2155 избранных K
источником	2118 основным K
исчерпали	2088 K лимит
""", 'к': """
каждое	17 K утро
каждый	2167 K месяц
каже	2611 K
каза	172 K
казав	2611 K
казал	172 K
казала	172 K	2611 K
казали	2611 K
казаха	172 K
казва	172 K
казвал	172 K
казвала	172 K
канал	163 viber K	2166 наш K	2609 наш K
канала	2166 нашего K
каналу	2609 нашого K
колумнист	2122 - K	2122 , K
колумніст	2569 - K
колумністка	2569 - K
команде	2127 к нашей K
команди	2574 до нашої K
коментар	6 залишити K
коментарите	142 K под
коментарях	2558 у K	2558 в K
коментатор	132 е K
коментиране	142 правила за K	142 правилата за K
коментирате	6 за да K	142 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2104 чтобы оставить K
комментария	21 для отправки K
комментариях	2113 в K
комментировать	6 K
контент	9 этот K	9 цей K	2124 внешний K
контента	9 этого K	2124 внешнего K
контенту	9 цього K
конференцию	2127 нашу K
конференция	137 нашата K
конференцію	2574 нашу K
конфиденциальности	2101 политикой K	2114 политика K
конфіденційності	2549 політикою K	2559 політика K
копирование	2141 K материалов сайта
кореспондент	132 е K	132 , K	2569 - K	2569 , K
кореспондентка	2569 - K	2569 , K
короткий	2132 K опрос
корреспондент	2122 - K	2122 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2611 K
крикнул	2168 K
крикнула	2168 K	2611 K
кричав	2611 K
кричал	2168 K
кричала	2168 K	2611 K
кричали	2168 K	2611 K
кричит	2168 K
""", 'л': """
лв	146 за # K
лев	146 за # K
лева	146 за # K	171 K
лекцию	2127 нашу K
лекцію	2574 нашу K
""", 'м': """
магазин	137 нашия онлайн K	137 нашия K
магазина	137 онлайн K ни	2127 нашего K
магазине	2127 в нашем K	2127 в нашем интернет-K
магазину	2574 нашого K
магазині	2574 у нашому K	2574 в нашому K	2574 нашому інтернет-K
материал	2104 обсудить K	2124 внешний K	2157 K создан	2166 этот K
материалам	2149 ко всем K
материалы	2166 наши K
матеріал	2609 цей K
матеріали	2609 наші K
матеріалів	2588 копіювання K сайту	2588 K посилання обов'язкове	2596 до всіх K	2596 до усіх K
мероприятие	2127 наше K
месенджері	2565 K
месец	171 на K	171 всеки K
месечно	171 K
мессенджере	2119 K
месте	42 вы были на K
месяц	2167 в K
мобільний	2561 K додаток
молба	127 имаме малка K	127 имаме K към вас
молел	172 K
молела	172 K
молеха	172 K
молеше	172 K
місці	42 ви були на K
місяць	2610 на K	2610 перший K
""", 'н': """
нагадав	2611 K
нагадала	2611 K
наголосив	2611 K
наголосила	2611 K
надпис	172 такъв K
надпись	2168 такая K
надсилайте	2567 K нам	2567 K її	2567 K їх нам	2568 K фото	2568 K відео	2568 K свої	2608 K нам
надійних	2564 K джерел
надішліть	38 K нам	2567 K нам	2567 K їх нам	2568 K фото	2608 K нам
нажимая	2135 K кнопку	2135 K на кнопку	2135 K "
нажмите	2104 K ctrl
намерете	162 K ни
напис	2611 такий K
написа	172 K
написав	2611 K
написал	2168 K
написала	2168 K	2611 K
написано	2168 было K	2611 було K
напиши	38 K нам
напишите	38 K нам	38 K в наш	2121 K нашему	2121 K нашей	2121 K автору	2121 K нам	2165 K нам
напишіть	38 K нам	2567 K нашому	2567 K нашій	2567 K автору	2567 K авторці	2567 K нам	2608 K нам
напомнил	2168 K
напомнила	2168 K
направете	169 K дарение
настоя	172 K
настоява	172 K
настоявал	172 K
натискайки	144 K
натискането	144 с K
натискаючи	2581 K кнопку	2581 K на
нашем	2104 в K чате
нашия	137 към K екип	137 в K екип	140 K куиз	140 K тест
небольшая	2081 K просьба
неделю	17 раз в K	17 каждую K	2167 в K
независимата	169 подкрепете K
независими	170 K медии
независимую	2084 поддержите K	2165 поддержите K
независимые	2166 K медиа
незалежні	2609 K медіа
нейросети	2144 с помощью K
несколько	2132 на K вопросов
новинами	2546 стежте за K
новини	129 google K	2565 google K
нуждаем	169 K се от вашата
нужна	2142 K ваша
нюзлетър	145 K
""", 'о': """
обадете	38 K ни се
обеща	172 K
обещал	172 K	2168 K
обещала	2168 K
обещали	2168 K
обозреватель	2122 - K	2122 , K
обраних	2564 K джерел
объявил	2168 K
объявила	2168 K
объяснил	2168 K
объяснила	2168 K
объясняет	2168 K
объяснял	2168 K
объясняла	2168 K
обязал	2168 K
обязательна	2112 гиперссылка K	2141 материалов ссылка K	2141 ссылка на источник K
обязательные	21 K поля	2104 K поля
обясни	172 K
обяснил	172 K
обяснила	172 K
обяснява	172 K
обіцяв	2611 K
обіцяла	2611 K
обіцяли	2611 K
оглядач	2569 - K	2569 , K
оглядачка	2569 - K	2569 , K
оголосив	2611 K
ограничений	2088 читайте без K
одноклассниках	2119 K
одному	2581 в K листі
опечатку	2104 нашли K
опитування	2578 наше K	2578 коротке K
опитуванні	35 нашому K	2578 K читачів	2578 нашому K	2578 в K
оприлюднюватиметься	22 не K	2552 ваша e-mail адреса не K
опрос	35 наш K	2132 наш K
опросе	35 нашем K	2132 нашем K	2132 в K
опубликован	22 не будет K	2104 ваш адрес email не будет K
организаторите	172 канят K
организаторы	2168 зовут K
організатори	2611 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2135 K заявку
осталось	2089 K #%	2089 K # %
ответил	2168 K
ответила	2168 K
ответственности	30 не несет K	30 не несёт K
отвечал	2168 K
отвечала	2168 K
отговори	172 K той	172 K тя
отговорил	172 K
отговорила	172 K
отговориха	172 K
отговорност	30 не носи K
отменить	21 K ответ	2167 K в любой момент
отметил	2168 K
отметила	2168 K
отписаться	2091 K в любой момент
отправьте	2121 K их нам	2165 K нам
отримувати	2599 хочете K
отримуйте	2603 K
очакваме	130 K вашите
ошибку	2105 нашли K
оштрафовал	2168 K
оштрафовала	2168 K
оштрафував	2611 K
""", 'п': """
партнером	2139 совместно с K	2586 спільно з K
партнерские	37 K ссылки	2139 K ссылки
партнерські	2586 K посилання
партнеры	2101 мы и наши K
партньорски	149 K линкове
партнёром	2139 совместно с K
партнёрские	37 K ссылки	2139 K ссылки
патроном	2165 станьте K
пееха	172 K
пели	2168 K
первый	2167 K месяц	2167 рубль в K
переведите	2165 K нам
перевірте	2578 K себе	2581 K пошту
передплатник	2539 уже K	2539 вже K
передплатникам	2539 доступний лише K	2539 доступна лише K	2539 доступно лише K
передплатники	2597 лише K	2597 тільки K
передплатників	2539 тільки для K
передплатою	2539 доступна за K	2539 доступний за K	2582 за K	2604 з K
передплату	2582 K за	2608 оформіть K
передрук	2562 K
передруку	2562 у разі K
перепечатка	2117 K
перепечатке	2117 при K
персональних	2560 K даних
персональных	2115 K данных
писав	2611 K
писал	2168 K
писала	2168 K	2611 K
писати	2609 нам K
писменото	151 без K съгласие
письме	2135 в одном K
письменного	2156 без K согласия
письмової	2602 без K згоди
питаха	172 K
питаше	172 K
пишете	38 K ни	130 K ни	131 K на	169 K ни
пишеше	172 K
пиши	38 K нам	38 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	2121 K нам	2153 K на	2165 K нам
пишіть	38 K нам	38 K у	2567 K нам	2600 K на
платной	2088 в K версии
повний	20 K текст	2582 K текст
повтаря	172 K
повтаряше	172 K
повторював	2611 K
повторює	2611 K
повторяет	2168 K
повторял	2168 K
повторяла	2168 K
повідомив	2611 K
повідомила	2611 K
повідомили	2611 K
повідомте	38 K нам	2567 K нам	2567 K нас	2608 K нам
подайте	131 K сигнал
поддержать	2165 K нас	2165 K редакцию	2165 K нашу
поддерживайте	2165 K нас	2165 K нашу
поддержите	2084 K нашу	2084 K нас	2142 K	2165 K нас	2165 K нашу	2165 K редакцию	2165 K проект	2165 K автора	2165 K наш
поддержка	2085 ваша K	2165 ваша K поможет	2165 ваша K помогает	2165 ваша K позволит
поддержке	2139 при K партнёра	2139 при K партнера	2142 благодаря вашей K	2166 вашей K
поддержки	2166 без вашей K	2166 вашей K
поделитесь	25 K
подканял	172 K
подканяха	172 K
подканяше	172 K
подкаст	34 наш K	34 нашия K	139 K	170 нашият K	2130 K	2166 наш K	2576 K	2609 наш K
подкаста	139 K	2130 K	2166 нашего K
подкасте	34 нашем K	2130 K
подкасти	34 наші K	139 K	2576 K
подкастов	2130 K
подкасту	2576 K
подкастът	139 K
подкасты	2130 K
подкасті	34 нашому K	2576 K
подкастів	2576 K
подкрепа	152 с вашата K	152 вашата K	169 вашата K	170 вашата K
подкрепата	149 с K на партньор
подкрепете	152 K	169 K ни	169 K нашата
подкрепяйте	169 K ни
подписаны	2088 уже K
подписка	2088 уже есть K	2169 K
подписке	2088 доступен только по K	2088 доступна по K	2088 доступен по K	2136 по K
подписки	2169 K
подпиской	2161 с K
подписку	2088 оформить K	2088 оформите K	2135 спасибо за K	2136 K за	2165 оформите K	2165 оформить K
подписчик	2088 уже K	2088 вы уже K
подписчикам	2088 доступна только K	2088 доступно только K	2088 доступен только K	2150 только K
подписчики	2150 только K	2169 K
подписчиков	2088 только для K
подписчиком	2165 станьте K
подписывайтесь	2091 K на рассылку	2098 K на нас	2098 K на наш	2098 K на канал	2098 K на telegram	2165 K на
подписываясь	2135 K
подпишитесь	2084 K на регулярное	2091 K на рассылку	2098 K на наш	2098 K на канал	2165 K на
подчеркнул	2168 K
подчеркнула	2168 K
подчерта	172 K
поділіться	25 K
подію	2574 нашу K
пожертвование	2084 оформите K	2085 сделайте K	2142 регулярное K	2142 ежемесячное K	2165 ваше K	2165 сделайте K	2165 оформите K	2169 K
пожертвования	2166 на K	2169 K
пожертвованиям	2142 благодаря K	2166 благодаря K
пожертвуйте	2165 K
позволяет	2165 ваша поддержка K
позвоните	38 K нам
позоваването	151 K на
поиска	172 K
поискал	172 K
полностью	20 материал K	2088 чтобы прочитать K
полный	20 K текст	2136 K текст
получавайте	165 K
получавате	161 искате ли да K	161 искате да K
получайте	2160 K
получать	2152 хотите K
помилку	2552 знайшли K
помогите	2165 K нам
помогнете	169 K ни
помогут	2166 K нам
поможет	2166 K нам
помоли	172 K
помолил	172 K
помолила	172 K
помощь	2165 нам нужна ваша K
помощью	2144 с K ии
помітили	2563 якщо ви K
понравилась	2166 K статья
понравился	2166 K материал	2166 K текст
пообещал	2168 K
пообещала	2168 K
пообіцяв	2611 K
пообіцяла	2611 K
попереджає	2611 K
попередив	2611 K
попита	172 K
попросив	2611 K
попросил	2168 K
попросила	2168 K	2611 K
попросили	2168 K	2611 K
попросило	2168 K
порадив	2611 K
порадила	2611 K
посилання	2588 K на джерело обов'язкове
последвайте	169 K ни
последната	160 K ви безплатна статия	160 K безплатна статия
посоветовал	2168 K
посоветовала	2168 K
постановив	2611 K
постановил	2168 K
посъветва	172 K
посъветвал	172 K
посъветвали	172 K
потребовал	2168 K
потребовала	2168 K
почте	2135 вашей K
почтовом	2135 вашем K ящике
почту	2092 на вашу K	2092 вам на K	2135 вашу K
пошту	2542 на вашу K
пошті	2581 вашій K
пощенска	117 вашата K кутия
пояснив	2611 K
пояснил	2168 K
пояснила	2168 K	2611 K
пояснював	2611 K
пояснювала	2611 K
пояснює	2611 K
поясняет	2168 K
правото	29 си запазва K
працювати	2589 допоможе нам K	2609 K далі
працюємо	2609 ми K
предпочитаемые	2118 K источники
предпочитаемых	2118 K источников
предпочитан	128 K източник
предпочитани	128 K източници
предпочитаните	128 K източници	128 K си източници
предпочтительные	2118 K источники	2155 K источники
предпочтительный	2118 K источник
предпочтительных	2155 K источников
предупреди	172 K
предупредил	2168 K
предупреждава	172 K
предупреждает	2168 K
препечатването	151 K
призвал	2168 K
призвала	2168 K
призвали	2168 K
призна	172 K
признава	172 K
признавал	2168 K
признает	2168 K
признал	2168 K
признала	2168 K
признали	2166 нас K
призова	172 K
призовава	172 K
призовал	172 K
призоваха	172 K
призывал	2168 K
призывала	2168 K
призывали	2168 K
приложение	170 нашето K	2093 скачать K	2094 скачайте K	2094 установите K	2116 наше K	2116 мобильное K	2165 скачайте наше K	2165 скачайте K и
приложението	169 изтеглете K ни	169 изтеглете K на вестник
приложении	2093 открыть в K	2116 нашем K
приложения	2116 нашего K	2166 нашего K
приоритетным	2118 K источником
присоединяйтесь	2165 K к нам	2165 K к нашему	2165 K к нашей	2165 K к нашим	2165 K к сообществу	2165 K к читателям	2165 K к тем
присъединете	169 K се към нашия
присылайте	2121 K нам	2121 K фото	2121 K видео	2121 K новости	2121 K свои	2121 K их нам	2165 K нам
пришлите	38 K нам	2121 K нам	2121 K фото	2121 K их нам	2165 K нам
приєднуйтесь	2608 K до нас	2608 K до нашої	2608 K до нашого	2608 K до спільноти	2608 K до читачів
приєднуйтеся	2608 K до нас	2608 K до нашої	2608 K до нашого	2608 K до спільноти	2608 K до читачів
проверьте	2132 K себя	2135 K почту
проголосуйте	2147 K	2594 K
продовження	2586 реклама. K
продовжити	2539 щоб K читання	2589 допоможуть нам K
продовжувати	2609 K роботу
продолжаем	2166 мы K работать
продолжать	2142 помогут нам K	2166 K работу
продолжение	2139 реклама. K
продолжить	2088 чтобы K чтение	2142 помогут нам K	2142 поможет нам K	2166 K работу
продължава	149 K по-долу
продължете	114 K да четете
продължим	170 да K да работим
продължите	113 за да K да четете
произведен	2112 настоящий материал (информация) K	2157 материал K
произведён	2157 материал K
пройдите	2132 K тест
пройдіть	2578 K тест
пропускайте	161 не K
пропустите	2152 не K
пропустити	2599 не хочете K
пропустить	2152 не хотите K
пропустіть	2599 не K
просив	2611 K
просил	2168 K
просила	2168 K	2611 K
просили	2168 K	2611 K
просьба	2081 у нас к вам K	2081 у нас есть K
просять	2611 K
проучване	140 нашето K
прохання	2533 маємо до вас K	2533 невелике K
прочетете	114 за да K цялата
прочитать	2088 осталось K	2088 чтобы K статью
пріоритетне	2564 K джерело
пріоритетним	2564 K джерелом
пълния	146 K текст
първия	171 за K месец
підписатися	2541 K на розсилку
підписка	2612 K
підписку	2539 оформіть K	2581 дякуємо за K	2608 оформіть K
підписники	2597 лише K	2612 K
підписників	2539 тільки для K
підписуйтесь	2545 K на нас	2545 K на наш	2545 K на канал	2545 K на telegram	2608 K на
підписуйтеся	2545 K на наш	2545 K на канал
підписуючись	2581 K
підпишіться	2541 K на розсилку	2545 K на наш	2608 K на
підтримайте	2536 K нашу	2536 K незалежну	2536 K нас	2589 K	2608 K нас	2608 K нашу	2608 K незалежну	2608 K редакцію	2608 K автора	2608 K роботу	2608 K наш
підтримати	2608 K нас	2608 K нашу
підтримка	2537 ваша K	2608 ваша K допоможе
підтримки	2586 за K партнера	2609 спільноти K	2609 вашої K
підтримуйте	2608 K нас	2608 K нашу
підтримці	2589 завдяки вашій K	2589 завдяки K читачів	2609 вашій K
піти	2533 перш ніж K
""", 'р': """
работа	170 нашата K	2166 наша K
работаем	2166 мы K
работать	2142 помогут нам K	2142 поможет нам K	2166 K дальше
работу	2166 нашу K
радив	2611 K
радила	2611 K
радили	2611 K
радить	2611 K
разкажете	38 K ни
разрешение	124 без K е забранено
разрешения	2156 без K редакции
разчитаме	152 K на вашата	170 K на
расскажите	38 K нам	2165 K нам
рассказал	2168 K
рассказала	2168 K
рассказывать	2166 K правду
расследование	2166 наше K	2166 это K
расследования	2166 наши K
рассылка	2166 наша K	2169 K
рассылку	2091 нашу K	2091 K самых	2166 нашу K
регистрацията	144 с K си	144 благодарим за K
регистрируясь	2135 K
регулярний	2589 K внесок
редактор	132 е K	132 - K	132 , K	2122 - K	2122 , K	2569 - K	2569 , K
редакторка	2569 - K	2569 , K
редакцией	39 нашей K	2121 связаться с K
редакции	2156 без согласия K	2166 нашей K
редакцию	39 в нашу K	2121 напишите в K	2121 пишите в K
редакция	137 в нашата K	170 нашата K	2166 наша K
редакцията	38 свържете се с K
редакцію	2567 напишіть у K	2567 пишіть у K
редакція	2609 наша K
редакцією	39 нашою K	2567 зв'язатися з K
редакції	2567 пишіть до K	2602 без згоди K	2602 без дозволу K	2609 нашої K
рекламата	11 K	149 след K
реклами	11 K	170 без K	2586 після K	2586 на правах K	2609 без K
рекламой	11 K
рекламы	11 K	2139 после K	2139 на правах K	2166 без K
репортер	39 на нашия K	132 е K	132 - K	132 , K	2122 - K	2122 , K	2569 - K	2569 , K
репортери	39 на нашите K	170 нашите K
репортерка	2569 - K	2569 , K
репортёр	2122 - K	2122 , K
решил	2168 K
реєструючись	2581 K
робота	2609 наша K
роботу	2609 нашу K
розкажіть	38 K нам
розповів	2611 K
розповідати	2609 K правду
розповіла	2611 K
розсилка	2609 наша K	2612 K
розсилку	2541 нашу K	2541 щоденну K	2609 нашу K
розслідування	2609 наші K	2609 це K
рублей	2167 # K
рік	2610 на K
""", 'с': """
свободната	169 подкрепете K
свържете	38 K се с нас	130 K се с нашия	130 K се с нашата	130 K се с нас	130 K се с автора	169 K се с нас
свържи	38 K се с нас
свяжитесь	38 K с нами	2121 K с нами
связаться	2121 K с автором
седмично	17 веднъж K
сигнализирайте	130 K ни
сказав	2611 K
сказал	2168 K
сказала	2168 K	2611 K
скаржаться	2611 K
скаржився	2611 K
скаржилася	2611 K
скачайте	2093 K наше
скиньте	2165 K нам	2165 K донат
сколько	2165 скиньте K
скриньку	2581 вашу K
скриньці	2581 вашій K
следите	2098 K за нами
словам	2168 по K
словами	2611 за K
слушайте	162 K ни
слідкуйте	2545 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2168 K
советовала	2168 K
советовали	2168 K
советует	2168 K
содержимое	2124 внешнее K
сообщение	2112 данное K (материал) создано	2157 K создано
сообщил	2168 K
сообщила	2168 K
сообщили	2168 K
сообщите	38 K нам	2121 K нам	2165 K нам
соучастником	2142 станьте K	2165 станьте K
сповіщення	14 K	2543 увімкнути K	2543 увімкніть K
споделете	25 K
сподобався	2609 K текст	2609 K матеріал
сподобалась	2533 якщо вам K стаття
според	172 K
спрашивает	2168 K
спросил	2168 K
спросила	2168 K
співали	2611 K
співучасником	2608 станьте K
спільнота	2609 наша K
спільноти	2537 стань частиною K	2589 частиною K	2609 нашої K
станете	169 K абонат	169 K член
станьте	2165 K нашим	2608 K нашим
статей	2596 до всіх K	2596 до усіх K
статии	159 до всички K
статия	127 хареса ли ви тази K	146 цялата K	170 тази K
статията	146 % от K
стаття	2609 ця K
статья	2166 эта K
статьям	2149 ко всем K
стверджує	2611 K
стежте	2545 K за нами
стигнали	127 щом сте K дотук
стороннего	2124 K сервиса
сторонним	2124 K сервисом
стороннього	2571 K сервісу
стороннім	2571 K сервісом
суммой	2167 любой K
сумму	2167 любую K
сутрин	17 всяка K
существуем	2166 мы K
существует	2142 K благодаря
събитие	137 нашето K
съветва	172 K
съветваше	172 K
съвместно	149 K с партньор
съгласие	151 без писмено K
съдържание	9 това K	134 външно K	134 това K
съдържанието	151 използването на K	151 използване на K
съобщи	172 K
съобщил	172 K
съобщиха	172 K
""", 'т': """
твърдеше	172 K
твърди	172 K
текстове	159 до всички K
телеграм	16 K	129 K	2098 наш K-канал	2098 в нашем K	2119 K	2119 K-канал	2119 K-канале	2153 пишите в K	2166 наш K	2545 наш K-канал	2565 K	2565 K-канал	2565 K-каналі
телеграме	16 K	2119 K
телеграмі	2565 K
телефонуйте	38 K нам
тест	2132 наш K	2578 наш K
тиждень	17 раз на K	2610 на K
требовал	2168 K
требовала	2168 K
требовали	2168 K
тръгнете	127 преди да си K
""", 'у': """
уведомления	14 K	2094 включите K	2094 включить K	2094 разрешить K
уверяет	2168 K
уверял	2168 K
уверяла	2168 K
увійдіть	24 K	2540 K, щоб
уговаривал	2168 K
уговаривала	2168 K
уебинар	137 нашия K
уйдете	2081 прежде чем вы K
улюблених	2564 K джерел
улюблені	2564 K джерела
умовляв	2611 K
умоляваше	172 K
умолял	2168 K
умоляла	2168 K
умоляли	2168 K
утверждает	2168 K
уточнив	2611 K
уточнил	2168 K
уточнила	2168 K	2611 K
учасником	2608 станьте K
""", 'ф': """
фейсбук	16 K	129 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2166 K нашу
цитировании	2117 при K
цитування	2562 у разі K
цитуванні	2562 при K
""", 'ч': """
частиною	2608 станьте K
частковому	2588 повному або K
четене	0 време за K
четете	162 K ни
читаете	2165 спасибо, что K
читай	2545 K нас
читайте	2098 K нас в	2545 K нас у	2545 K нас в
читання	0 час K	0 хв K
читателей	2132 опросе K	2142 благодаря поддержке K	2162 K	2166 наших K
читатели	36 наши K	36 нашите K	167 K	170 нашите K	2081 дорогие K	2162 K	2166 наши K
читателите	167 K	170 с подкрепата на K	170 от K ни
читателям	18 благодаря K	36 нашим K	2162 K	2166 благодаря K
читати	2539 щоб K далі	2608 щоб K далі
читачам	18 завдяки K	2605 K
читачі	36 наші K	2605 K	2609 наші K
читачів	2605 K	2609 наших K
читаєте	2608 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2610 K
щомісячний	2589 K внесок
щомісячно	2610 K
щоранку	17 K
щотижневу	2541 K розсилку
""", 'э': """
электронной	2135 адрес K почты
электронную	2135 K почту
""", 'я': """
яжіться	38 зв'K з нами	2567 зв'K з нами
язкові	21 обов'K поля	2552 обов'K поля
якщо	2533 K ви вже тут
""", 'і': """
інтелектом	2591 штучним K
інтелекту	2591 за допомогою штучного K
""", 'א': """
אומר	1217 K
אומרת	1217 K
אחרינו	1171 עקבו K	1214 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K
אלינו	38 פנו K
אלקטרוני	1169 דואר K
אמר	1217 K
אמרה	1217 K
אמרו	1217 K
אתכם	1201 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1216 K
ביקש	1217 K
ביקשה	1217 K
במייל	1200 K שלכם
בסרטון	1190 לצפות K זה
בעוגיות	1176 שימוש K
בעיתונות	1201 לתמוך K
בקובצי	1175 משתמש K
בשבוע	17 פעם K	1216 K
בתוכן	1212 לעשות שימוש K
""", 'ד': """
דווחו	1214 K לנו
דיוור	1200 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	1172 הורידו את K	1215 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1217 K
הודיעה	1217 K
הוואטסאפ	1172 לקבוצת K
הווטסאפ	1172 לקבוצת K
הוסיף	1217 K
הוסיפה	1217 K
הזהיר	1217 K
הזכויות	1183 כל K שמורות
החובה	21 שדות K
החינמיות	1213 הכתבות K
הטלגרם	1172 לערוץ K
הטקסט	1191 K
היום	1214 תרמו K
הירשמו	1214 K לקבלת
הכותב	1212 על דעת K
הכתבה	1165 להמשך קריאת K	1191 K	1215 K הזאת
המדור	1189 הוא עורך K	1189 היא עורכת K
המובעות	1212 הדעות K במאמר	1212 הדעות K בטור	1212 הדעות K בכתבה
המועדף	1186 למקור K	1186 כמקור K
המייל	1168 לתיבת K	1169 כתובת K
הניוזלטר	1169 K היומי	1200 K השבועי של	1200 K שלנו	1215 K
הסביר	1217 K
הסיכום	1191 K
העיקריות	1191 הנקודות K
העיתונות	1215 K העצמאית
הפרטיות	1176 מדיניות K
הפרסומת	11 K
הצביעו	1214 K בסקר
הצטרפו	1172 K לערוץ	1214 K אלינו
הקוראים	18 בזכות K
השימוש	1176 תנאי K
התגובות	1197 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1201 בזכות K שלכם
התראות	14 K
התרגום	1191 K
התרומה	1214 K שלכם
""", 'ו': """
ובטוויטר	1171 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1201 K בכם
ותלויה	1201 K בכם
""", 'ז': """
זקוקה	1214 K לכם
""", 'ח': """
חודשית	1214 תרומה K
חיצוני	1190 תוכן K	1190 תוכן ממקור K
""", 'ט': """
טען	1217 K
""", 'י': """
ישירות	1200 K למייל	1200 K לתיבת
""", 'כ': """
כמנויים	1165 הצטרפו K
כתב	1217 K
כתבה	1191 K זו	1215 K זו	1217 K
כתבו	38 K לנו	1214 K לנו
כתבות	1213 K חינם
כתבי	38 K לנו
כתבת	1189 היא K
כתובת	1169 K דוא"ל
""", 'ל': """
לדברי	1217 K
להגיב	6 כדי K	1197 K
להמשיך	1165 כדי K לקרוא	1201 עזרו לנו K
להעתיק	1183 אין K	1212 לשכפל, K
לחודש	1216 K
לחוק	1212 סעיף #א K
לחצו	1214 K כאן
לידיעון	1214 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1166 K בלבד
למערכת	39 K שלנו
לניוזלטר	1168 הירשמו K	1168 הרשמה K	1168 K שלנו	1200 בהצלחה K	1214 הירשמו K
לעזרתכם	1214 אנחנו זקוקים K
לענייני	1189 הוא כתב K	1189 היא כתבת K
לצפייה	1190 K בתוכן
לקבוצת	1172 הצטרפו K
לקריאה	1213 כתבות K
לקריאת	20 K הכתבה
לשנה	1216 K
לתומכים	1201 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1213 K חינם
מועדף	1186 מקור K	1186 כמקור K
מינוי	1165 רכשו K	1214 רכשו K	1218 K
מנוי	1165 כבר K
מנויים	1218 K
מסכימים	1200 בהרשמה אתם K
מסר	1217 K
""", 'נ': """
ניוזלטר	1200 K שבועי	1218 K
""", 'ס': """
סיכום	1191 K
סיפר	1217 K
סיפרה	1217 K
סעיף	1212 K #א
ספרו	38 K לנו	1214 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1200 לקבלת K במייל
עיתונאי	1189 הוא K
עיתונאית	1189 היא K
עיתונות	1201 לעשות K	1215 K עצמאית
עכשיו	1214 תרמו K
עמלה	1211 נקבל K	1211 לקבל K
""", 'פ': """
פרסומות	1215 ללא K
פרסומת	11 K
פרשן	1189 הוא K
פרשנית	1189 היא K
""", 'צ': """
ציין	1217 K
""", 'ק': """
קוראי	1215 K
קרא	1217 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1216 חודש K
""", 'ש': """
שאלו	1191 K את
שיווקי	1200 לקבל תוכן K
שלחו	38 K לנו	1214 K לנו
שלנו	39 לכתב K	1215 K
שנקבל	1211 K עמלה
שקראתם	1214 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1197 K
תוכן	9 K זה	1190 הצגת K
תלוי	1201 K בכם
תלויה	1201 K בכם
תמיכתכם	1214 K
תמכו	1214 K בנו
תקציר	1191 K
תרומה	1218 K
תרומות	1218 K
""", 'ا': """
اتصل	38 K بنا
اتصلوا	38 K بنا
اخبارنا	107 K
اخبرنا	38 K
اخبرونا	38 K
ادامه	989 K مطلب	989 K خبر	995 براي K مطلب
ادعمنا	106 K
ادعموا	106 K
ارسال	6 براي K نظر	967 براي ما K كنيد
ارسلها	38 K الينا
اسبوعيا	108 K
استخدام	68 يمنع اعادة K
استطلاع	106 صوت في K
استطلاعنا	107 K
استفاده	955 از كوكي K ميكنيم	955 از كوكيها K ميكنيم	956 شرايط K	963 K از مطالب اين سايت	963 K از مطالب سايت
استمرار	106 ساهم في K	106 ساهموا في K
اشار	109 K
اشارت	109 K
اشتراك	94 لديك K	110 K	984 K تهيه كنيد	995 K تهيه كنيد	999 K
اشتراكك	91 تم K
اشترك	46 K الان	106 K الان
اشتركوا	106 K
اصحابها	89 تعبر عن راي K	89 عن راي K
اضاف	109 K
اضافت	109 K
اضغط	106 K هنا
اطلاع	967 به ما K دهيد
اعادة	68 يمنع K نشر
اعجبك	107 K هذا
اعلام	998 K كرد
اعلانها	14 K
اعلن	109 K
اعلنت	109 K
افاد	109 K
افادت	109 K
افزود	998 K
اكتب	106 K لنا
اكتبوا	38 K الينا	106 K لنا
اكد	109 K
اكدت	109 K
الاخبارية	50 النشرة K
الارتباط	60 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	60 شروط K
الاشعارات	14 K	51 فعل K	52 تفعيل K
الاعلان	11 K
الاعلانات	62 حاجب K	62 مانع K
الالزامية	21 الحقول K
الالكتروني	49 بريدك K	50 البريد K
الان	106 تبرع K	106 سجل K
الاول	108 الشهر K
البريدية	49 نشرتنا K	50 النشرة K	110 النشرة K
التحرير	39 فريق K لدينا
التطبيق	51 حمل K	51 نزل K	52 تحميل K
التعليق	88 شروط K	88 سياسة K
التقرير	20 لقراءة K	107 هذا K
الخارجية	78 محتوي المواقع K
الخصوصية	60 سياسة K
الدخول	24 سجل K	46 سجل K او	46 سجل K الان	46 سجل K الي حسابك	106 سجل K او
الشهر	108 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	92 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	46 لمتابعة K	94 لمواصلة K
الكاتب	89 يعبر عن راي K
الكوكيز	60 K
المادة	107 هذه K
المجانية	15 المقالات K	104 من المقالات K	104 مقالاتك K	104 المقالات K
المحتوي	9 هذا K	46 هذا K متاح
المستقلة	107 الصحافة K
المفضل	73 مصدرك K	73 مصدركم K	73 المصدر K لديك
المفضلة	73 مصادرك K	73 مصادركم K
المقال	20 لقراءة K	46 لقراءة K كاملا	94 لقراءة هذا K	107 هذا K
النشر	68 يمنع اعادة K
النشرة	49 اشترك في K
الينا	38 اكتب K	106 انضم K
انتاج	68 يمنع اعادة K
انستغرام	106 تابعنا علي K
انقر	106 K هنا
اوضح	109 K
اوضحت	109 K
اول	997 ماه K
ايميل	950 K خود را	950 به K شما	951 ادرس K	951 نشاني K	980 در K خود	995 K خود را وارد كنيد
ايميلتان	980 به K
اينجا	988 K كليك كنيد	995 K كليك كنيد
اينستاگرام	953 در K دنبال
اپ	979 K
اپليكيشن	979 K	995 K ما را	995 K را دانلود كنيد	995 K را نصب كنيد	996 K ما
اگهي	11 K
""", 'ب': """
باحث	76 K
باحثة	76 K
بازتابدهنده	993 الزاما K	993 لزوما K	993 K ديدگاه
باشيد	967 با ما در تماس K
بالضرورة	89 لا تعبر K عن	89 لا يعبر K عن	89 لا تعكس K	89 لا يعكس K	89 لا تمثل K	89 لا يمثل K
ببينيد	974 را K
بحسب	109 K
بخوانيد	965 K
بدهيد	38 به ما پيام K
براي	996 K ما
بريدك	49 الي K	91 في K	91 علي K	91 سجل K	91 اضف K
بريدكم	91 في K
بشنويد	974 K
بعرض	78 هل تسمح K
بفرستيد	38 براي ما K	967 براي ما K
بفضلكم	107 K
بنويسيد	38 براي ما K	967 براي ما K	995 براي ما K
بپيونديد	965 K	973 به تيم ما K	995 K
بگذاريد	38 با ما در ميان K	967 با ما در ميان K	995 با ما در ميان K
بگوييد	38 به ما K
بگيريد	38 با ما تماس K	967 با ما تماس K
""", 'ت': """
تؤكد	109 K
تابعنا	56 K علي	56 K عبر	106 K علي تويتر	106 K علي غوغل	106 K علي جوجل
تابعوا	55 K اخبار
تابعونا	55 K علي	55 K عبر	106 K علي
تاكيد	998 K كرد
تبرع	110 K
تبرعات	110 K
تبرعك	106 K
تبرعكم	106 K
تبرعوا	106 K الان
تحريريه	39 K ما
تحقيقاتنا	107 K
ترجيحي	966 منبع K	966 منابع K
تستطيع	92 تبرع بما K	92 ساهم بما K
تطبيق	106 حمل K	106 حملوا K
تطبيقنا	107 K
تعبر	89 لا K عن راي	89 K فقط عن راي
تعليقا	88 لتضيف K
تفعيل	59 K جافا
تفوت	106 لا K
تفوتوا	106 لا K
تقاريرنا	107 K
تقول	109 K
تلغرام	106 تابعنا علي K
تلگرام	953 ما را در K	953 در K دنبال	953 كانال K ما	967 با ما در K
تماشا	974 K كنيد
تمامي	964 K حقوق
تمثل	89 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	106 K معنا
توزيع	68 يمنع اعادة K
توضيح	998 K داد
تيم	996 K ما
""", 'ج': """
جاوااسكريپت	955 K را فعال
""", 'ح': """
حذر	109 K
حذرت	109 K
حساب	46 هل لديك K
حقوق	964 كليه K	964 همه K	964 تمام K
حمايت	981 K مالي خود	982 به K شما نياز	982 با K شما	983 K كنيد	995 از ما K كنيد	995 K شما
""", 'خ': """
خارجي	78 محتوي K
خبر	4 اين K	996 اين K
خبرنامه	950 K ما	950 اشتراك K	951 در K	980 K روزانه	980 K هفتگي	996 K ما	996 K	999 K
خبرنگار	39 K ما	967 K ما را	969 K
خبرنگاران	39 K ما	996 K ما
خصوصي	956 سياست حريم K
خواست	998 K
خواستند	998 K
خواندن	984 براي ادامه K
خوانندگان	18 با كمك K	982 به K خود تكيه	996 K ما
خواهد	976 منتشر K شد
خواهند	976 منتشر K شد
""", 'د': """
دانشگاه	969 استاد K
دعا	109 K
دعت	109 K
دعمك	106 K
دعمكم	92 نعتمد علي K	92 تعتمد علي K	92 نحتاج الي K	106 K
دنبال	953 ما را K كنيد	965 K كنيد	965 K كنيم	995 K كنيد
دهيد	38 به ما پيام K	967 به ما خبر K	974 گوش K	985 هديه K	995 خبر K
ديدگاه	976 نوشتن K	976 ارسال K	976 بيانگر K	993 لزوما K
""", 'ذ': """
ذكر	109 K
ذكرت	109 K
""", 'ر': """
راسلنا	38 K	106 K
راسلونا	38 K	106 K
رايگان	973 وبينار K ما	984 اشتراك K	994 مقاله K	994 مطلب K	994 مطالعه K	995 K ثبت نام كنيد
روزنامه	993 ديدگاه K
روزنامهنگار	969 K
روزنامهنگاري	996 K مستقل
""", 'س': """
سالانه	997 K
ساهم	106 K في دعم
ساهموا	106 K في دعم
سايت	996 K ما
سايتهاي	970 محتواي K ديگر
سنويا	108 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	106 K برايك
شاركه	25 K
شاركونا	106 K
شهريا	108 K
شويد	24 وارد K	965 عضو K	965 K	995 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	980 خبرنامه K
صحافتنا	107 K
صحافي	76 K
صحافية	76 K
صحافيينا	39 K
صحفي	76 K
صحفية	76 K
صحفيينا	39 K	107 K
صرح	109 K
صرحت	109 K
صوركم	40 K
""", 'ط': """
طالب	109 K
طالبت	109 K
طلب	109 K
طلبت	109 K
""", 'ع': """
علاقه	966 منبع مورد K
عملنا	107 K
عمولة	102 قد نحصل علي K	102 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	973 K شغلي در
فريقنا	107 K
فيسبوك	16 K	106 تابعنا علي K
فيلم	40 عكس و K
فينگليش	976 K	977 حروف لاتين (K)
""", 'ق': """
قال	109 K
قالت	109 K
قالوا	109 K
قراءنا	107 K
قرائنا	92 نعتمد علي K	92 ونعتمد علي K	107 K
قناتنا	55 K علي	55 انضم الي K	107 K
""", 'ك': """
كاتب	76 K
كاتبة	76 K
كاتبه	89 يعبر عن راي K
كاتبها	89 تعبر عن راي K
كار	996 K ما
كاربري	984 حساب K خود شويد	995 حساب K خود شويد
كانال	953 به K ما	965 K ما	996 K ما
كتب	109 K
كتبت	109 K
كردهايد	984 ثبت نام K	984 ثبتنام K
كمصدر	73 K مفضل
كميسيون	991 K دريافت كنيم	991 K دريافت ميكنيم
كنيد	973 ديدن K	974 گوش K	985 هديه K	988 روي لينك كليك K	988 كليك K	995 به ما كمك K	995 روي لينك كليك K	995 همين حالا ثبت نام K
كوكي	956 از K
كوكيها	956 K
""", 'ل': """
لاتين	976 حروف K	977 حروف K
لاشتراكك	91 K في
لاشتراككم	91 K في
لاضافة	6 K تعليق	88 K تعليق
لزوما	993 K نظر
لقراءة	46 سجل الدخول K	94 K بقية	106 سجل الدخول K
لقراءتكم	106 شكرا K
لكتابة	88 K تعليق
للاطلاع	94 K علي المقال كاملا
للتعليق	6 K	88 K علي الخبر
للقراءة	0 دقائق K	46 سجل الدخول K
للمتابعة	46 سجل الدخول K
للمشتركين	47 K فقط	94 حصري K	94 متاح K
لمتابعة	46 سجل الدخول K	94 K قراءة	106 سجل الدخول K
لمشتركي	94 حصري K
لمواصلة	94 K قراءة
""", 'م': """
ما	996 به K
مالي	982 كمك K شما	995 كمك K شما	999 كمك K
ماه	997 در K
ماهانه	997 K
متجرنا	107 K
متصفحك	10 K
مجانا	106 سجل K
مجانيا	104 مقالا K
مجانية	104 مقالات K
محتوا	9 اين K
محتواي	970 K خارجي	970 اجازه ميدهيد K
محتوايي	970 حاوي K از
محتوي	78 K من طرف ثالث
محفوظ	963 حقوق K است
محفوظة	68 جميع الحقوق K	68 حقوق النشر K
مراسل	76 K
مراسلة	76 K
مراسلنا	39 K	107 K
مراسلينا	39 K	107 K
مرورگر	10 K شما
مساهمتك	92 نحتاج الي K	92 الي K
مساهمتكم	92 نحتاج الي K
مستقل	996 رسانه K
مستقلة	107 صحافة K
مشترك	94 هل انت K	984 K شويد	995 K شويد
مشتركان	984 ويژه K است
مصنوعي	971 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	996 اين K
معنا	106 ساهم K
مقالاتنا	92 لا نضع K	107 K
مقاله	989 ادامه K
منبع	992 ذكر K
منتخب	966 منبع K
منصتنا	107 K
موافقتك	78 نطلب K
موبايل	979 برنامه K
موردنياز	21 بخشهاي K
موفقيت	980 عضويت شما با K	980 ثبت نام شما با K
موقعنا	107 K
ميخواهيم	970 از شما اجازه K
ميدهد	976 نظر K
ميگفت	998 K
ميگويد	998 K
ميگيريم	991 كميسيون K
""", 'ن': """
ناشد	109 K
ناشدت	109 K
نتقاضي	102 K عمولة	102 قد K عمولة
نحتاج	92 K الي دعمك
نخواهد	22 منتشر K شد	976 منتشر K شد
نخواهند	976 منتشر K شد
ندهيد	995 از دست K
نرمافزار	979 K موبايل
نستخدم	59 K ملفات
نشرتنا	49 اشترك في K	107 K
نظر	6 ثبت K
نظرسنجي	995 در K ما	996 K ما
نميشود	976 منتشر K
نوشت	998 K
نويسنده	967 ايميل K	969 K
نياز	982 به كمك شما K
""", 'ه': """
هستيد	984 مشترك K
هماكنون	995 K ثبت نام كنيد
همايش	973 بليت K
""", 'و': """
وابسته	982 به حمايت شما K
واتساب	106 تابعنا علي K
واشار	109 K
واشارت	109 K
واضاف	109 K
واضافت	109 K
واعلن	109 K
واعلنت	109 K
وافاد	109 K
وافادت	109 K
واكد	109 K
واكدت	109 K
واوضح	109 K
واوضحت	109 K
وبحسب	109 K
وبينار	973 K ما	973 در K
وتؤكد	109 K
وتري	109 K
وتضيف	109 K
وتقول	109 K
وحذر	109 K
وحذرت	109 K
ودعا	109 K
ودعت	109 K
وذكر	109 K
وذكرت	109 K
وصرح	109 K
وصرحت	109 K
وطالب	109 K
وطالبت	109 K
وفقا	109 K
وفيديو	40 صور K
وقال	109 K
وقالت	109 K
وقالوا	109 K
وكتب	109 K
وكتبت	109 K
ومحلل	76 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	92 K علي دعمكم
ووفقا	109 K
ويؤكد	109 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	970 ديدن اين K
ويري	109 K
ويضيف	109 K
ويقول	109 K
ويقولون	109 K
""", 'ي': """
يؤكد	109 K
يقول	109 K
يقولون	109 K
يوتيوب	16 K	106 تابعنا علي K
""", 'پ': """
پيام	38 به ما K
پژوهشگر	969 K
""", 'گ': """
گزارش	996 اين K
گزارشهاي	996 K ما
گفت	998 K
گفتند	998 K
گفته	998 K است	998 به K
""", 'अ': """
अन	1244 Kुवाद	1267 के Kुसार
अप	1267 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	1249 Kी राय दें	1249 Kी राय कमेंट	1249 Kी प्रतिक्रिया	1250 कमेंट में Kी राय
अलर	1251 K्ट पाने के लिए
अवसर	1247 नौकरी के K
""", 'आ': """
आपक	1243 Kी इजाजत मांगते हैं	1243 Kी अनुमति मांगते हैं	1264 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK
इट	1236 कॉपीराK	1243 बाहरी साK	1265 हमारी वेबसाK
इन	24 लॉग K
इनब	1222 आपके Kॉक्स	1252 अपने Kॉक्स में
इब	1222 न्यूजलेटर को सब्सक्राK	1222 न्यूजलेटर सब्सक्राK	1225 चैनल को सब्सक्राK
इबर	1254 सब्सक्राK्स के लिए है	1254 सब्सक्राK हैं
इस	1265 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1223 ऐप डाKोड करें	1251 डाKोड करें	1251 डाKोड कीजिए	1264 ऐप डाKोड करें	1264 ऐप डाKोड कीजिए
उपय	1228 कुकीज का Kोग	1228 कुकी का Kोग
उपलब	1243 सामग्री K्ध नहीं है
""", 'ए': """
ए	1247 वेबिनार के लिK	1264 जुडिK	1264 सुधार सुझाKं
एज	1262 Kेंसी की फीड
""", 'ऐ': """
ऐप	1223 हमारा K	1265 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1249 क्विज खेलें K
""", 'क': """
क	1267 मुताबिK
कम	1250 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	38 हमें कॉल Kें	1222 ईमेल दर्ज Kें	1223 ऐप इंस्टॉल Kें	1223 नोटिफिकेशन चालू Kें	1225 फॉलो Kें	1237 क्लिक Kें	1237 जॉइन Kें	1237 ज्वाइन Kें	1237 सब्सक्राइब Kें	1237 लाइक Kें	1240 हमें ईमेल Kें	1243 कुकीज स्वीकार Kें	1247 टिकट बुक Kें	1249 पोल में वोट Kें	1249 सर्वे में भाग लेK	1251 इंस्टॉल Kें	1251 नोटिफिकेशन ऑन Kें	1251 नोटिफिकेशन ऑन K लें	1252 साइन अप Kें	1256 शेयर Kें	1256 साझा Kें	1256 सेव Kें	1256 गिफ्ट Kें	1264 सब्सक्राइब Kें	1264 फॉलो Kें	1264 लॉग इन Kें	1264 लॉगिन Kें	1264 साइन अप Kें	1264 यहां क्लिक Kें	1264 लिंक पर क्लिक Kें	1264 अभी रजिस्टर Kें
करक	1240 कमेंट Kे बताएं	1252 सब्सक्राइब Kे आप	1252 साइन अप Kे आप
करन	1250 कमेंट Kे के लिए	1250 टिप्पणी Kे के लिए	1250 टिप्पणी पोस्ट Kे के लिए	1250 कमेंट Kे वाले
कल	1263 फ्री आर्टिK	1263 मुफ्त आर्टिK
कह	1267 Kा
कहत	1267 Kे	1267 Kी
""", 'ख': """
ख	1248 वीडियो देKें	1248 वीडियो भी देKें	1263 मुफ्त लेK	1267 लिKा
खक	1262 लेK के निजी विचार
खन	1248 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1258 अन्य Kों के लिए	1258 ताजा Kों के लिए	1258 की Kों के लिए	1263 मुफ्त Kें	1264 K भेजें	1264 पूरी K पढें	1265 इस K	1265 यह K
खर	1247 यहां से Kीदें
""", 'ग': """
गय	1256 लिंक कॉपी हो Kा
""", 'च': """
चलत	1253 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1244 पूKें	1267 पूKा
""", 'ज': """
जत	1228 निKा नीति
जनर	1262 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1240 हमें Kूर दें
""", 'ट': """
ट	1228 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1222 हमारे न्यूजलेK	1222 हमारा न्यूजलेK	1222 हमारा साप्ताहिक न्यूजलेK	1222 न्यूजलेK के लिए	1242 सब एडिK हैं	1242 सब-एडिK हैं	1242 सीनियर सब एडिK हैं	1265 हमारे न्यूजलेK	1268 न्यूजलेK
""", 'ठ': """
ठक	1265 हमारे पाK
""", 'ड': """
ड	1237 जुKें	1262 सिंKीकेट फीड
डक	1248 पॉKास्ट सुनें	1265 हमारा पॉKास्ट
डन	1238 जुKे के लिए
""", 'द': """
द	1244 मुख्य बिंKु	1264 राय Kें
दद	39 हमारे संवाKाता	1242 वरिष्ठ संवाKाता हैं	1242 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1248 को सुKें	1248 लेख सुKें	1268 दाK
नन	1248 पॉडकास्ट सुKे के लिए
नल	1225 चैK से जुडें	1265 हमारे चैK
नह	1262 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1223 ऐप में Kें
पढन	1254 Kे के लिए	1258 और खबरें Kे के लिए
पण	1250 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1226 गूगल न्यूज K	1252 ईमेल K पाने के लिए
पस	1239 Kंदीदा सोर्स	1239 Kंदीदा स्रोत	1239 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1239 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	1240 हमें Kाएं	1264 हमें Kाएं	1264 राय Kाएं	1267 Kाया	1267 Kाते
बनकर	1254 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1243 से मिली साK्री शामिल है
मदद	1264 हमारी K करें	1264 आर्थिक K दें	1264 K कीजिए
मह	1266 हर Kीने
""", 'य': """
यत	1228 गोपनीKा नीति
यह	1248 वीडियो Kां देखें	1264 Kां देखें	1265 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1235 सर्वाधिकार सुK्षित	1265 हमारी पत्Kारिता	1265 स्वतंत्र पत्Kारिता	1265 हमारे पत्Kार
रखन	1242 का अनुभव Kे	1254 पढना जारी Kे के लिए
रत	1266 प्Kि माह
रह	1258 जुडे Kें	1258 जुडे Kिए
""", 'ल': """
ल	1267 बोKे	1267 बोKा
""", 'व': """
वर	1262 पुनर्प्रकाशन K्जित	1266 प्रति K्ष
""", 'श': """
श	1244 सारांK
शन	14 नोटिफिकेK	1261 हमें कमीK मिल	1268 सब्सक्रिप्K
शर	1228 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	1240 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K
सक	1242 पत्रकारिता में K्रिय हैं
सकत	1238 जुड Kे हैं	1238 फॉलो कर Kे हैं	1240 हमें भेज Kे हैं	1261 कमीशन मिल Kा है
सदस	1254 पहले से K्य हैं	1254 K्यता लें	1264 K्य बनें
सप	1266 प्रति K्ताह
सफल	1252 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1244 Kी	1264 K्थन करें
सर	1249 K्वे में हिस्सा लें	1249 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1253 आर्थिक Kोग दें	1253 आर्थिक Kोग करें	1253 हमें Kोग करें	1253 आपके Kोग पर निर्भर	1264 आपका Kोग	1264 हमें Kोग	1264 Kोग करें	1264 आपके Kोग
""", 'ह': """
हट	1250 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	1240 Kें भेजें	1247 Kारी टीम से जुडें	1264 Kें लिखें	1264 Kें भेजें	1265 Kारा काम	1265 Kारी टीम	1265 Kारे साथ
हमस	38 Kे संपर्क करें	1240 Kे संपर्क करें	1264 Kे जुडें
""", 'অ': """
অন	205 Kুদান দিন	209 Kুদান
অনল	190 Kাইন শপ
""", 'আ': """
আজই	195 K অনুদান দিন
আপন	175 Kার ইমেইল	186 Kার সম্মতি প্রযোজন	186 Kার অনুমতি চাই	190 Kার মতামত দিন	192 Kার মতামত লিখুন	192 Kার মন্তব্য লিখুন	194 Kার ই-মেইল	194 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	181 Kাদের জানান	181 Kাদের পাঠান	181 Kাদের লিখুন	194 Kাদের সাপ্তাহিক	195 Kাদের পাশে থাকুন	205 Kাদের লিখুন	206 Kাদের সাংবাদিক	206 Kাদের চ্যানেল	206 Kাদের টেলিগ্রাম
আস	180 ঘুরে Kুন
""", 'ই': """
ইক	180 লাK দিন
ইজ	190 কুKে অংশ নিন
ইনবক	194 K্সে পেতে
ইনস	193 অ্যাপ K্টল করুন
ইল	206 আমাদের মোবাK
""", 'উ': """
উজল	175 নিKেটারে সাবস্ক্রাইব	175 আমাদের নিKেটার	175 নিKেটার পেতে	194 সাপ্তাহিক নিKেটার	206 আমাদের নিKেটার	206 নিKেটার	206 নিKেটারের	209 নিKেটার
উনল	193 অ্যাপ ডাKোড করুন	193 অ্যাপটি ডাKোড করুন	205 অ্যাপ ডাKোড করুন	205 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	188 K
এআইক	188 Kে
এআইয	188 Kের
এখনই	205 K নিবন্ধন করুন
""", 'ও': """
ওট	191 ভিডিKি দেখুন
""", 'ক': """
ক	207 মাসিK
কত	195 স্বাধীন সাংবাদিKাকে	195 সাংবাদিKার পাশে	206 স্বাধীন সাংবাদিKা	206 সাংবাদিKাকে
কনট	186 বহিরাগত Kেন্ট
কপ	184 অনুমতি ছাডা Kি
কর	180 ফলো Kুন	180 ক্লিক Kুন	180 সাবস্ক্রাইব Kুন	180 যোগ Kুন	180 যুক্ত Kুন	181 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	181 আমাদের সঙ্গে যোগাযোগ Kুন	181 আমাদের ইমেইল Kুন	190 ওযেবিনারে নিবন্ধন Kুন	190 চাKির সুযোগ	193 নোটিফিকেশন চালু Kুন	205 সাবস্ক্রাইব Kুন	205 এখানে ক্লিক Kুন	205 ফলো Kুন	205 সহাযতা Kুন	205 লিংকে ক্লিক Kুন	205 আমাদের ইমেইল Kুন	205 আমাদের সঙ্গে কাজ Kুন
করত	192 মন্তব্য Kে
""", 'খ': """
খ	198 ফ্রি লেKা	198 বিনা মূল্যের লেKা
খত	191 ভিডিও দেKে	192 মন্তব্য লিKে
খবর	201 আরও K জানতে
খবরট	4 Kি	197 Kি পডতে	206 Kি
""", 'গ': """
গল	189 কেমন লাK
""", 'ছ': """
ছ	189 কাজে লেগেKে	208 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	190 Kিপে অংশ নিন	190 Kিপে ভোট দিন
জস	184 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	206 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	206 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	183 জ্যেষ্ঠ প্রতিবেK	183 নিজস্ব প্রতিবেK
দট	206 সংবাKি
দন	206 এই প্রতিবেK
""", 'ধ': """
ধর	181 ভুল Kিযে দিন
""", 'ন': """
ন	180 যুক্ত হোK	180 যোগ দিK	180 যুক্ত থাকুK	181 লেখা পাঠাK	189 ভুল পেযেছেK	190 টিকিট কিKুন	191 শুKুন	191 ভিডিও দেখুK	193 অ্যাপ Kামিযে নিন	196 পাশে দাঁডাK	205 যুক্ত হোK	205 পাশে থাকুK	208 জাKান	208 জাKিযেছেন
নকল	184 অনুমতি ছাডা K
নয	184 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	197 Kা চালিযে যেতে
পডত	197 বাকি অংশ Kে	197 লেখা Kে	197 বিনা মূল্যে Kে	197 লেখাটি Kে	201 আরও খবর Kে
""", 'ব': """
বল	208 Kেন	208 Kেছেন	208 Kেছে
বলছ	208 Kেন
বলল	208 Kেন
""", 'ভ': """
ভরস	195 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	185 বিনা অনুKিতে	188 কৃত্রিম বুদ্ধিK্তা	205 Kামত জানান	205 Kামত দিন
মন	189 কেK লেগেছে
""", 'য': """
য	197 মাত্র # টাকাK
যত	205 আমাদের সহাKা
যব	194 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	187 কুকি ব্Kার
যর	183 সিনিK রিপোর্টার
""", 'র': """
রক	179 সর্বস্বত্ব সংK্ষিত	179 স্বত্ব সংK্ষিত	184 অশালীন মন্তব্য প্Kাশ	184 অনুমতি ছাডা প্Kাশ
রত	207 প্Kি মাসে
রহণ	186 কুকি গ্K করুন
""", 'ল': """
লগইন	205 K করুন
""", 'শ': """
শন	204 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	184 সম্পাদকীয নীতির K্গে	201 আমাদের K্গেই থাকুন	201 K্গেই থাকুন	206 আমাদের K্গে
সদস	205 K্য হোন
সব	206 আমাদের ফেKুক
সরণ	180 অনুK করুন	205 অনুK করুন
সহয	205 Kোগিতা করুন
""", 'হ': """
হক	197 ইতিমধ্যে গ্রাK	205 গ্রাK হোন
হকদ	197 শুধু গ্রাKের জন্য
হত	205 যুক্ত Kে
হব	192 অ্যাড্রেস প্রকাশিত Kে না	192 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2464 Kติดตาม
กร	2435 Kอกอีเมล
กล	2467 K่าว
กอ	2465 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2464 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2453 Kบคุณที่สมัคร	2453 Kบคุณที่ลงทะเบียน	2465 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2464 Kิกที่นี่	2464 Kิกชม
คว	2463 Kามเห็นส่วนตัวของผู้เขียน
ค่	2462 Kาคอมมิชชั่น	2462 Kาคอมมิชชัน
""", 'จ': """
จด	2434 Kหมายข่าวของเรา	2453 Kหมายข่าวรายสัปดาห์ของเรา	2468 Kหมายข่าว
จะ	2452 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2464 Kวน์โหลดแอปของเรา	2464 Kวน์โหลดแอปได้	2464 Kวน์โหลดแอปเลย	2464 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	2444 Kดต่อผู้สื่อข่าวของเรา	2444 Kดต่อกองบรรณาธิการ	2464 Kดตามเรา
ต่	2466 Kอเดือน	2466 Kอปี
""", 'ถ': """
ถื	2453 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2457 Kลองอ่าน
ทั	38 Kกมา	2463 Kศนะของผู้เขียน
ทา	2452 Kงเว็บไซต์ขอสงวนสิทธิ์	2454 Kงอีเมลทุก
ทุ	2454 Kกเช้าทางอีเมล
""", 'บ': """
บท	2458 Kความฟรี	2465 Kความนี้
บร	2468 Kิจาค
บอ	38 Kกเรา	2467 Kกว่า
""", 'ผ': """
ผู	2455 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2467 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2444 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2446 Kมรับคุกกี้
""", 'ร': """
ระ	2467 Kบุว่า
รา	2466 Kยเดือน
ร่	2455 Kวมสนับสนุนการทำงานของเรา	2464 Kวมสนับสนุน	2464 Kวมบริจาคให้เรา	2464 Kวมบริจาคกับเรา	2464 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2463 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2465 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2440 Kวนลิขสิทธิ์	2441 Kวนสิทธิ์
สน	2455 Kับสนุนสื่ออิสระ	2455 Kับสนุนการทำงานของเรา	2455 Kับสนุนนักข่าว	2464 Kับสนุนเรา	2464 Kับสนุนพวกเรา
สม	2434 Kัครรับจดหมายข่าว	2434 Kัครรับข่าวสาร	2464 Kัครรับ	2464 Kัครสมาชิกวันนี้	2464 Kัครสมาชิกเลย	2464 Kัครสมาชิกเพื่อ	2464 Kัครสมาชิกได้ที่	2464 Kัครสมาชิกของเรา	2468 Kาชิก
สำ	2457 Kหรับสมาชิกเท่านั้น
สื	2465 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	2444 Kงเรื่องราวของคุณ	2444 Kงข่าวหาเรา	2464 Kงข้อมูลมาที่	2464 Kงคลิปมา
""", 'ห': """
หา	2444 Kกคุณมีข้อมูล
ห้	2440 Kามคัดลอกหรือ	2440 Kามคัดลอกข้อความ	2440 Kามคัดลอกเนื้อหา	2440 Kามคัดลอกบทความ	2441 Kามทำซ้ำ
""", 'อ': """
อย	2464 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2434 Kเมลของคุณ
อ่	2457 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2464 Kียนถึงเรา	2464 K้าสู่ระบบเพื่อ
เฉ	2457 Kพาะสมาชิก
เน	9 Kื้อหานี้	2446 Kื้อหาจากภายนอก	2446 Kื้อหาภายนอก
เป	2457 K็นสมาชิกอยู่แล้ว	2467 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2452 Kื่อแสดงความคิดเห็น	2457 Kื่ออ่านต่อ	2457 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง
เว	0 Kลาอ่าน	2452 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	2444 K้งเบาะแสข่าว	2444 K้งเรา	2464 K้งทีมงาน
แห	2443 Kล่งข่าวที่ต้องการ	2443 Kล่งข่าวโปรด	2443 Kล่งที่มาที่ต้องการ
แอ	2464 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2464 Kวตเลย	2464 Kลดแอป
""", 'ใ': """
ให	2465 K้เรา
""", 'ả': """
ảnh	2661 hãy gửi K
""", 'ủ': """
ủng	2651 ly cà phê K hộ	2661 hãy K hộ
""", 'あ': """
あと	1522 K#本、無料で
""", 'い': """
いか	1528 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1490 Kいのブラウザ
お寄	1528 Kせください
お申	1510 Kし込みはこちら	1528 Kし込みください	1528 Kし込みはこちら
お聞	1528 Kかせください
お見	1528 K逃しなく
お試	1528 Kしください
お読	1528 Kみいただけます
""", 'か': """
から	1527 K転載したものです	1527 Kの転載です
か月	1477 K無料	1530 K無料
""", 'が': """
が無	1490 javascriptK効
""", 'こ': """
ここ	1476 Kからは有料	1477 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1476 K記事は有料	1476 K記事は会員	1495 K記事についてのご意見	1529 K記事が	1529 K記事を	1529 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1490 K用のブラウザ
ご協	1528 K力ください
ご存	1504 Kじの方は
ご寄	1474 K付をお願い	1528 K付
ご意	1495 K見・ご感想	1495 K見をお寄せ
ご感	1495 K想をお寄せ
ご支	1474 K援をお願い	1528 K援
ご登	1519 K録ありがとうございます	1528 K録
ご覧	1528 Kください	1528 Kいただけます
ご購	1528 K読
ご連	1528 K絡ください
""", 'す': """
すで	1522 Kに会員の方
すべ	1477 Kての記事が
""", 'ぜ': """
ぜひ	1487 Kフォロー
""", 'で': """
でも	1487 K配信中
で受	1503 lineKけ取る
で届	1503 lineKく
で最	1503 lineK新
""", 'と': """
と強	1531 K調
と書	1531 Kい
と発	1531 K表
と話	1531 Kし	1531 Kす
と語	1531 Kっ	1531 Kる
と説	1531 K明
と述	1531 Kべ
""", 'に': """
によ	1531 Kると
""", 'の': """
の使	1493 cookieK用
の採	1510 K用情報
の提	1527 K供記事です
""", 'を': """
をフ	1487 Kォローする	1487 Kォローしよう
を使	1493 cookieK用
を利	1493 cookieK用
を有	1490 javascriptK効	1490 javascript K効
を発	1531 K表した
を許	1507 cookieK可
""", 'ア': """
アカ	1503 lineKウントはこちら
アフ	1526 Kィリエイト広告	1526 Kィリエイトプログラム	1526 Kィリエイトリンク
アプ	1482 Kリで開く	1482 Kリで読む	1482 Kリはこちら	1483 Kリを開く	1483 Kリをダウンロード	1483 Kリのダウンロード	1483 Kリをインストール	1518 Kリなら通知	1518 Kリなら速報	1518 Kリなら、	1518 Kリで読むと	1518 Kリなら
アン	1514 Kケートにご協力	1514 Kケートはこちら	1514 Kケート実施中	1515 Kケートに答えて
""", 'カ': """
カ月	1477 K無料	1530 K無料
""", 'ク': """
クイ	1515 Kズに答えて
クッ	1492 cookie(Kキー)	1493 Kキーを使用	1493 Kキーを利用	1507 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1495 Kントを投稿するには	1495 Kントするには	1495 Kント欄で	1495 Kントをお寄せ	1517 Kントは削除します	1517 Kントは削除することが	1517 Kントは削除する場合	1517 Kントは承認	1517 Kントは公開前	1517 Kントは非表示
""", 'サ': """
サポ	1474 Kートをお願いします	1528 Kートをお願い	1528 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1528 Kンロードしてください
""", 'チ': """
チケ	1510 Kット販売中
チャ	1488 Kンネル登録を	1503 Kンネルに参加する	1503 Kンネルに参加しよう
""", 'ニ': """
ニュ	1480 Kースレターに登録	1481 Kースレターを	1503 googleKースで	1519 Kースレター登録はこちら	1532 Kースレター
""", 'フ': """
フォ	1487 Kローして最新	1487 Kローをお願い	1528 Kローしてください
""", 'プ': """
プッ	1483 Kシュ通知
プラ	1492 Kイバシーポリシーに
プレ	1477 Kミアム会員
プロ	1526 Kモーションが含まれ	1526 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1480 Kマガに登録	1481 Kマガで	1519 Kマガ登録はこちら	1519 Kマガの登録	1529 Kマガ
メー	21 Kルアドレスが公開されること	1480 Kルマガジンに登録	1481 Kルマガジンで	1481 Kルマガジンを	1481 Kルでお届け	1495 Kルアドレスが公開されることはありません	1519 Kルアドレスを入力してください	1532 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1476 Kインして続きを	1476 Kインしてください	1477 Kインが必要	1528 Kインして
""", 'ヶ': """
ヶ月	1477 K無料	1530 K無料
""", '上': """
上优	2696 在googleK先
上優	2696 在googleK先
""", '下': """
下載	2677 K客戶端	2679 Kapp	2679 K應用程式
下载	2677 K客户端	2679 Kapp	2679 K应用	2728 K客户端
""", '不': """
不代	2695 K表本站	2712 K表本站立场	2725 K表本報立場	2725 K表本报立场	2725 K表本站立场	2725 K表本站立場	2725 K表本媒體立場	2725 K表本網立場	2725 K表本刊立場
不得	2695 K转载	2695 K轉載
不錯	2728 K過
不错	2728 K过
""", '仅': """
仅代	2695 K表作者
仅供	2712 K其表达个人看法
仅限	2717 K会员	2717 K订户
""", '他': """
他說	2731 K
他说	2731 K
""", '付': """
付費	2672 K後	2732 K牆
付费	2672 K后	2732 K墙
""", '以': """
以閱	2671 K讀全文
以阅	2671 K读全文
""", '会': """
会员	2672 K专享	2717 K限定内容
会員	1476 K限定です	1476 K限定の記事	1476 K登録できます	1477 K登録すると	1477 K登録が必要	1522 Kの方はこちら	1522 K登録で続きを読む	1522 K登録後にご覧	1528 K登録して	1528 K登録は	1528 K登録がお済み	1528 K登録をお願い	1528 K登録で	1528 K登録のうえ	1528 K登録はこちら	1528 K登録ください	1529 Kの方
会費	1520 Kで運営
""", '你': """
你的	2669 K支持	2728 K支持,	2728 K支持让	2728 K支持讓	2728 K支持是
""", '使': """
使用	2687 Kcookie改善	2687 Kcookie以	2687 K cookie 以	2687 K cookie 来	2687 K cookie 來	2688 Kcookie来	2688 Kcookie來
""", '來': """
來自	2703 K外部平台的內容
""", '依': """
依靠	2715 K读者的支持	2715 K讀者的支持
""", '侵': """
侵权	2695 K请	2695 K必究
侵權	2695 K必究
""", '個': """
個人	1493 K情報の取り扱い	1527 Kの見解です	2712 K看法
""", '偏': """
偏好	2696 K來源	2696 K来源
""", '僅': """
僅限	2717 K會員	2717 K訂戶
""", '優': """
優先	1502 Kソース	1502 K表示に設定	1502 Kする情報源	1502 K的に表示
""", '免': """
免費	15 K閱讀	2726 K文章	2726 K閱讀篇數	2726 K閱讀額度	2727 K註冊即可	2727 K註冊後	2728 K訂閱	2730 K試用
免费	15 K阅读	2726 K文章	2726 K阅读篇数	2727 K注册即可	2727 K注册后	2728 K订阅	2730 K试用
""", '全': """
全文	20 Kを	1476 Kを読むには	1476 Kをお読み
""", '公': """
公众	16 K号	2682 K号:
公式	1483 Kアプリ	1487 Kアカウントをフォロー	1487 Kアカウントを友だち	1503 Klineはこちら	1529 Kline
""", '关': """
关注	2682 K我们的	2728 K我们
""", '内': """
内阅	2677 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2731 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1530 K
初月	1522 K#円で	1530 K無料
""", '判': """
判断	1531 Kした
""", '利': """
利用	1492 K規約に同意
""", '前': """
前請	2712 K先登入
前请	2712 K先登录
""", '剩': """
剩余	2671 K#%
剩餘	2671 K#%
""", '力': """
力を	1520 K貸してください
""", '加': """
加入	2682 Kline好友	2682 Kline官方	2682 Kline@	2715 K贊助行列	2715 K赞助行列	2728 K会员	2728 K會員
加记	38 K者微信
""", '励': """
励み	1529 Kになります
""", '動': """
動画	40 Kや写真	1511 Kをご覧ください	1511 Kはこちら	1512 Kでも詳しく	1512 Kでも解説
""", '包': """
包月	2730 K
""", '即': """
即可	2712 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1488 Kち追加
""", '収': """
収益	1526 Kを得ること
""", '发': """
发表	6 K评论
发送	2675 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	1504 K班までご	1520 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1480 Kトレイに
""", '只': """
只靠	2715 K讀者	2715 K读者
""", '同': """
同意	2703 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料
向本	38 K报
""", '告': """
告訴	38 K我們	2731 K
告诉	38 K我们	2731 K
""", '呼': """
呼び	1531 Kかけた	1531 Kかける	1531 Kかけて	1531 K掛け
""", '命': """
命じ	1531 Kた
""", '喊': """
喊道	2731 K
""", '因': """
因为	2728 K有你的支持
因為	2728 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1526 Kの一部が還元
""", '外': """
外部	1507 Kコンテンツ	2703 K内容	2703 K內容
""", '她': """
她說	2731 K
她说	2731 K
""", '好': """
好評	1510 K発売中
""", '如': """
如侵	2695 K权
如有	2695 K侵权	2695 K侵權
""", '官': """
官方	2683 K微信
""", '定': """
定期	2728 K定額
""", '寄': """
寄付	1528 Kをお願い	1532 K
寄到	2675 K您的信箱	2714 K你的信箱
""", '寫': """
寫道	2731 K
""", '已': """
已是	2671 K會員	2717 K订户	2717 K訂戶
已经	2671 K是会员
""", '年': """
年額	1530 K
""", '广': """
广告	11 K	2689 K拦截
""", '広': """
広告	11 K	1490 Kブロック	1520 Kに頼らず
""", '廣': """
廣告	11 K	2689 K攔截
""", '开': """
开启	2679 K通知
""", '弊': """
弊社	1529 K
弊紙	38 Kまで
""", '当': """
当サ	1529 Kイト
当社	1529 Kの
当編	1529 K集部
""", '微': """
微信	2679 K扫	2683 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1474 Kをお願いします	1528 Kをお願い	1528 Kして
""", '您': """
您已	2714 K成功订阅	2714 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2669 K支持	2715 K每一份捐款	2715 K每一筆捐款	2728 K捐款	2728 K支持,	2728 K支持让	2728 K支持讓	2728 K支持是
""", '情': """
情報	1504 Kをお寄せください	1504 K提供はこちら	1504 K提供を募集	1504 K提供をお待ち	1504 Kをお待ちして	1504 Kをお持ちの方は
""", '感': """
感謝	2714 K您的訂閱	2728 K閱讀	2728 K您的支持
感谢	2714 K您的订阅	2728 K阅读	2728 K您的支持
""", '成': """
成为	2671 K会员即可	2717 K付费会员	2728 K会员,	2728 K会员即可	2728 K我们的会员
成為	2671 K會員即可	2715 K我們的贊助	2717 K付費會員	2728 K會員,	2728 K會員即可	2728 K我們的會員
""", '我': """
我们	2687 K使用cookie	2687 K使用 cookie	2729 K的
我們	2687 K使用cookie	2687 K使用 cookie	2729 K的
""", '手': """
手机	2679 K客户端
""", '打': """
打开	2677 Kapp	2679 K微信
打開	2677 Kapp
""", '扫': """
扫一	2679 K扫
扫描	2677 K二维码下载	2677 K二维码加入	2679 K二维码关注	2728 K二维码下载	2728 K二维码关注	2728 K二维码加入	2728 K二维码阅读
""", '投': """
投资	2695 K有风险
""", '指': """
指出	2731 K
指摘	1531 Kした
""", '捐': """
捐助	2715 K我们	2715 K我們
捐款	2728 K支持	2732 K
""", '掃': """
掃一	2679 K掃
掃描	2677 K qr	2728 K二維碼
""", '推': """
推播	14 K	2679 K通知
推送	14 K	2679 K通知
""", '支': """
支持	2668 K獨立媒體	2668 K独立媒体	2669 K我们的	2669 K我們的	2728 K我们,	2728 K我們,	2728 K我们。	2728 K我們。	2728 K我们的报道	2728 K我們的報導	2728 K我们的新闻	2728 K我們的新聞	2728 K我们的记者	2728 K我們的記者	2728 K我们的工作	2728 K我們的工作	2728 K我们继续	2728 K我們繼續
支援	1528 Kをお願い
""", '文': """
文章	2695 K来源:
""", '新': """
新闻	2696 在googleK上关注
""", '明': """
明ら	1531 Kかにした
""", '暢': """
暢讀	2717 K全站
""", '最': """
最新	1480 K情報をお届け
""", '會': """
會員	2672 K專享	2717 K限定內容
""", '月': """
月額	1477 K#円	1530 K
""", '有': """
有了	2728 K你的支持	2728 K您的支持
有料	1476 K会員限定	1476 K会員になる	1476 K会員の方	1522 K記事が読めます	1532 K会員
有权	2712 K删除
有權	2712 K刪除
""", '未': """
未經	2695 K授權不得	2695 K授權,不得	2695 K授權禁止	2695 K授權請勿	2695 K授權,請勿
未经	2695 K授权不得	2695 K授权,不得	2695 K授权禁止	2695 K授权,禁止	2695 K授权请勿	2695 K授权,请勿
""", '本': """
本ま	1522 月#Kで無料で
本ア	1529 Kプリ
本サ	1529 Kイト
本刊	2729 K
本報	2729 K導
本报	2729 K读者	2729 K道
本文	2695 K来源	2729 K
本站	2729 K
本紙	38 Kまで
本網	2687 K站使用	2729 K
本网	2687 K站使用
本記	1529 K事
本誌	1529 K
""", '来': """
来自	2703 K外部平台的内容
""", '欢': """
欢迎	2682 K关注	2728 K加入	2728 K赞助	2728 K订阅	2728 K投稿
""", '歡': """
歡迎	2682 K追蹤	2728 K加入	2728 K贊助	2728 K訂閱	2728 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1476 K#文字	1476 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2730 K
每日	2676 K简报	2676 K簡報	2676 K電子報
每月	2730 K
""", '求': """
求め	1531 Kた	1531 Kている
""", '浏': """
浏览	2689 K器版本
""", '添': """
添加	38 K记者微信
""", '点': """
点击	2728 K关注	2728 K这里
""", '無': """
無料	15 K記事	1476 Kで会員登録	1476 K会員に登録	1522 Kで読める記事の上限	1522 K会員になると	1528 K会員に登録	1528 K会員登録	1530 K体験
無断	1501 K転載	1501 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2695 K所有	2695 K归本	2695 K归原	2695 K归作者	2695 K归属
版權	2695 K所有	2695 K歸
""", '独': """
独立	1529 Kしたジャーナリズム	2729 K新闻	2729 K媒体
""", '獨': """
獨立	2729 K新聞	2729 K媒體
""", '獲': """
獲得	2724 K佣金
""", '由': """
由讀	2729 K者
由读	2729 K者
""", '申': """
申し	1510 K込みはこちら
申込	1510 Kみはこちら	1510 Kはこちら
""", '电': """
电子	2732 K报
""", '畅': """
畅读	2717 K全站
""", '疑': """
疑問	1504 Kをお寄せ
""", '登': """
登入	24 K或	2671 K後繼續	2671 K會員	2727 K或註冊
登录	24 K或	2671 K后继续	2671 K后查看全文	2671 K后查看完整	2727 K或注册
登録	1522 Kして続きを読む	1528 Kしてください	1528 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1529 Kまの
""", '看': """
看更	2677 appK多
""", '禁': """
禁止	2695 K转载
禁無	1500 K断
""", '私': """
私た	1529 Kちの
""", '科': """
科し	1531 Kた
""", '称': """
称	2731 K
""", '稱': """
稱	2731 K
""", '立': """
立即	2728 K加入我们	2728 K加入我們	2728 K订阅	2728 K訂閱	2728 K下载	2728 K下載	2728 K报名	2728 K報名	2728 K成为会员	2728 K成為會員
""", '第': """
第一	2712 K条评论	2712 K則留言	2712 K條評論
""", '筆': """
筆者	1527 K個人の見解
""", '紙': """
紙の	1529 K新聞の定期購読者
""", '続': """
続き	1476 Kを読むには	1476 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	1529 K部では
""", '繼': """
繼續	2671 K閱讀請
""", '继': """
继续	2671 K阅读请
""", '者': """
者說	2731 K
者说	2731 K
""", '联': """
联盟	2724 K链接
联系	38 K我们	38 K记者
""", '聯': """
聯盟	2724 K行銷連結	2724 K連結
聯絡	38 K我們
""", '若': """
若有	2695 K侵权	2695 K侵權
""", '获': """
获得	2724 K佣金
""", '著': """
著作	1501 K権は
""", '表': """
表明	2712 K本站立场
表示	2731 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2671 K即可	2671 K後繼續	2675 K我們的	2675 K電子報	2728 K我們	2732 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1504 Kまでご連絡ください
""", '訴': """
訴え	1531 Kた
""", '認': """
認め	1531 Kた
認為	2731 K
""", '說': """
說:	2731 K
說。	2731 K
說道	2731 K
""", '読': """
読み	1477 K放題
読者	18 Kの寄付	18 Kの支援	1520 Kの会費で	1529 Kの皆様	1529 Kの皆さ	1529 Kアンケート
""", '請': """
請先	2728 K登入
請啟	2687 K用javascript
請捐	2728 K款
請支	2668 K持我們	2728 K持我們
請登	2728 K入後	2728 K入以
請立	2728 K即捐款
請輸	2714 K入您的電子	2728 K入您
請點	2728 K擊此處	2728 K擊這裡	2728 K擊下方	2728 K擊連結
""", '讀': """
讀者	2729 K問卷
""", '订': """
订阅	2671 K即可	2671 K后继续	2675 K我们的	2675 K电子报	2728 K我们	2732 K费
""", '认': """
认为	2731 K
""", '评': """
评论	2712 K服务协议
""", '说': """
说:	2731 K
说。	2731 K
说道	2731 K
""", '请': """
请先	2728 K登录
请启	2687 K用javascript
请捐	2728 K款
请支	2668 K持我们	2728 K持我们
请点	2728 K击此处	2728 K击这里	2728 K击下方	2728 K击阅读	2728 K击关注	2728 K击链接
请登	2728 K录后	2728 K录以
请立	2728 K即捐款
请输	2714 K入您的电子邮箱	2714 K入您的邮箱	2728 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2729 K问卷	2729 K群
""", '責': """
責任	2695 K編輯:
""", '賺': """
賺取	2724 K佣金
""", '購': """
購読	1476 K者の方は	1477 Kすると	1528 Kしてください	1529 K者の方	1532 K料
""", '贊': """
贊助	2668 K我們	2728 K我們
""", '责': """
责任	2695 K编辑:
""", '赚': """
赚取	2724 K佣金
""", '赞': """
赞助	2668 K我们	2728 K我们
""", '転': """
転載	1500 Kを禁じ
""", '輸': """
輸入	2714 Kemail
""", '轉': """
轉載	2695 K請註明
""", '转': """
转发	25 K
转载	2695 K请注明
""", '输': """
输入	2714 Kemail
""", '这': """
这篇	2729 K文章
""", '追': """
追蹤	2682 K我們的	2696 Kgoogle news	2728 K我們
""", '送': """
送到	2714 K你的邮箱	2714 K您的邮箱	2714 K您的信箱
""", '這': """
這篇	2729 K文章
""", '通': """
通知	14 K	1483 Kをオン
""", '週': """
週に	17 K一度
週刊	1519 Kニュースレター
""", '邀': """
邀請	2728 K您
邀请	2728 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '長': """
長說	2731 K
""", '长': """
长说	2731 K
""", '開': """
開啟	2679 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2671 K全文請
""", '關': """
關注	2682 K我們的	2728 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2671 K全文请
""", '随': """
随时	2728 K掌握
""", '隐': """
隐私	2688 K政策
""", '隨': """
隨時	2728 K掌握
""", '隱': """
隱私	2688 K權政策	2688 K政策
""", '電': """
電子	21 K郵件地址不會公開	2732 K報
""", '需': """
需接	2703 K受cookie
需要	2703 K接受cookie	2728 K您的支持	2728 K你的支持
""", '音': """
音声	1511 Kでもお聴き
""", '首': """
首月	2717 K仅需	2717 K只要	2730 K
首选	2696 K来源	2696 K新闻来源
首選	2696 K來源	2696 K新聞來源
""", '點': """
點擊	2728 K這裡
""", '가': """
가입하세요	1581 K
가입해	1581 K 주세요
""", '강': """
강조했다	1584 K
""", '계': """
계속	1537 K 읽으려면	1537 K 읽으시려면
계신	1560 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1547 K 뉴스에서
구독	1537 K 후 이용
구독료	1585 K
구독을	1581 K 신청하세요
구독자	1537 K 전용 기사	1537 K 전용 콘텐츠	1537 K 전용입니다	1537 K 전용 서비스	1582 K
구독자만	1537 K 볼 수	1574 K 읽을
구독자에게만	1574 K 제공
구독하고	1547 K
구독하세요	1559 K	1581 K
구독하시면	1537 K
구독해	1546 K 주세요	1572 K 주셔서	1581 K 주세요
구독해주세요	1546 K
구독해주셔서	1572 K
""", '금': """
금요일	1572 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1537 전체 K 보려면	1574 전체 K 읽어보세요
기자를	1573 K 응원해
기자에게	1560 K 연락해 주세요
""", '남': """
남겨주세요	1581 K
""", '네': """
네이버	1547 K 메인에서	1559 K 구독
네이버에서	1547 K 구독
""", '놓': """
놓치지	1581 K 마세요
""", '눌': """
눌러주세요	1581 K
""", '뉴': """
뉴스레터	1539 K 구독하기	1539 K 구독하세요	1539 K 신청하기	1539 K 구독 신청하기	1582 K	1585 K
뉴스레터로	1539 K 받아
뉴스레터를	1539 K 받아	1539 K 구독하세요	1539 K 구독해	1539 K 구독하고	1539 K 구독하면	1581 K 신청하세요
""", '다': """
다운로드하세요	1581 K
""", '달': """
달	1574 첫 K #원
""", '당': """
당신의	1560 K 제보가	1582 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1570 K 삭제될	1570 K 삭제합니다	1570 K 통보	1570 K 예고	1570 K 운영자	1570 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1584 K
""", '독': """
독립	1582 K 언론
독립언론	1582 K
독립언론을	1573 K 지켜
독자	1581 K 여러분의	1582 K 여러분
독자님의	1535 K 후원
독자들의	18 K 후원
독자의	1582 K 힘
""", '동': """
동의하는	1572 K 것으로 간주
""", '들': """
들려주세요	1581 K
""", '로': """
로그인	24 K	1537 K 후 이용
로그인이	1537 K 필요합니다	1537 K 필요한 서비스	1537 K 필요해요
로그인하거나	1581 K
로그인하고	1574 K 계속
로그인하면	1574 K 계속
로그인하시면	1537 K
""", '링': """
링크에서	1581 K 확인하세요
""", '마': """
마음에	1573 기사가 K 드셨다면
""", '만': """
만나보세요	1581 K
""", '말': """
말했다	1584 K
""", '매': """
매월	1583 K
매일	17 K 아침
""", '메': """
메일로	1572 K 보내드려요
메일함으로	1539 K
""", '무': """
무단	1557 K 복제	1557 K 전재
무단전재	1556 K
무료	15 K 기사	1580 K 기사	1583 K 체험
무료로	15 K 볼 수 있는	1574 K 볼 수 있습니다
""", '받': """
받아보세요	1581 K
""", '밝': """
밝혔다	1584 K
""", '보': """
보내	1581 K 주세요
보내드리는	1572 K
보내드립니다	1572 K
보내주세요	1581 K
""", '본': """
본	1582 K 기사
본사의	1578 K 편집 방향	1578 K 편집방향
본지는	1582 K
본지의	1578 K 편집 방향	1578 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1560 K 보내주세요	1560 K 보내 주세요
사전	1565 K 등록하기	1565 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1558 K 매체로	1558 K 출처로	1558 K 언론사	1558 K 매체
선호하는	1558 K 출처
""", '설': """
설명했다	1584 K
설문에	1581 K 참여하세요
설치하세요	1581 K
""", '세': """
세미나	1565 K 신청하기
""", '소': """
소식을	1572 K 전해드립니다
""", '속': """
속보를	1571 K 받아보세요
""", '수': """
수수료를	1577 K 받을 수 있습니다	1577 K 제공받
""", '시': """
시작하세요	1581 K
""", '아': """
아래에서	1581 K 확인하세요
""", '알': """
알려	1581 K 주세요
알려주세요	1581 K
알림	1543 K 받기	1543 K 설정
알림을	14 K	1571 K 켜고
""", '앱': """
앱	1543 K 다운로드	1543 K 설치	1571 K 설치하기
앱에서	1542 K 보기	1542 K 열기	1571 K 더 편하게	1581 K 확인하세요
앱으로	1542 K 보기	1571 K 더
앱을	1543 K 다운로드	1571 K 다운로드하세요	1571 K 설치하세요
""", '언': """
언론을	1573 독립 K 지켜
""", '여': """
여기서	1581 K 확인하세요
여러분	1582 K 덕분
여러분의	1560 K 제보를	1573 K 후원이	1581 K 후원
""", '영': """
영상에서	1566 K 확인하세요	1566 K 확인할 수 있습니다	1581 K 확인하세요
영상으로	1566 K 확인하세요
영상을	1566 K 확인하세요
""", '온': """
온라인	1565 K 세미나
""", '외': """
외부	1563 K 콘텐츠
""", '우': """
우리	1582 K 기자
우리의	1582 K 저널리즘
""", '운': """
운영되고	1573 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1573 K 응원
""", '월': """
월	1583 K #원
""", '유': """
유료	1537 K 구독자만
유튜브	1547 K 구독
""", '음': """
음성으로	1566 K 들으려면	1566 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1581 K
응원해	1535 K 주세요	1581 K 주세요
""", '의': """
의견을	1581 K 남겨
""", '이': """
이	9 K 콘텐츠	1582 K 기사가	1582 K 기사는	1582 K 기사
이메일	1540 K 주소
이메일을	1539 K 입력하세요	1539 K 입력해 주세요	1539 K 입력해주세요	1539 K 입력하시면
이미	1574 K 구독자이신가요
이벤트에	1581 K 참여하세요
""", '일': """
일주일에	17 K 한 번
일할	1565 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1558 더 K 보기
""", '재': """
재배포	1556 K 금지
재배포금지	1556 K
""", '저': """
저작권법	1557 K
저작권법의	1557 K
저작권자	1557 K
저작권자의	1557 K
저희	1582 K 뉴스레터	1582 K 채널	1582 K 앱
저희는	1582 K
저희를	1582 K
""", '적': """
적었다	1584 K
""", '전': """
전문을	20 K
전용	1537 회원 K 기사	1537 회원 K 콘텐츠	1537 회원 K 서비스
전했다	1584 K
""", '정': """
정기후원	1583 K
""", '제': """
제보	38 K 바랍니다	1560 K 부탁드립니다
제보는	1560 K 카카오톡
제보를	38 K 기다립니다	1560 K 기다립니다	1560 K 받습니다
제보해	38 K 주세요	1581 K 주세요
제보해주세요	38 K
제휴	1577 K 링크
제휴링크	1577 K
""", '좋': """
좋아요	1559 구독과 K 부탁
좋아요를	1559 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1581 K 확인하세요	1581 K 신청하세요	1581 K 참여하세요
지켜주세요	1581 K
""", '채': """
채널	1546 K 추가	1559 K 추가하기	1559 K 구독하기
채널에	1559 K 참여하세요
채널에서	1559 K 소식을	1581 K 확인하세요
채용	1565 K 공고
""", '첫': """
첫	1583 K 달
""", '추': """
추가해	1559 K 주세요
추가해주세요	1559 K
""", '친': """
친구	1559 K 추가하세요
""", '커': """
커피	1573 K 한 잔 값으로
""", '쿠': """
쿠키	1563 K 동의가
쿠키를	1563 K 허용해야	1563 K 허용해
""", '특': """
특가	1565 K 보기
""", '파': """
파트너스	1577 K 활동
""", '팔': """
팔로우하기	1546 K	1559 K
팔로우하세요	1581 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1578 K 개인 의견
""", '협': """
협찬을	1577 K 받아
""", '활': """
활용	1556 ai 학습 및 K 금지
""", '회': """
회원	1537 K 전용입니다
회원가입	1537 K 후	1581 K 후
회원가입은	1581 K
회원가입을	1581 K 하
회원가입하고	1581 K
회원가입하면	1574 K 월
회원가입하세요	1581 K
회원가입하시면	1581 K
회원만	1537 K 볼 수
""", '후': """
후원금	1585 K
후원으로	1573 독자의 K 운영됩니다	1573 독자의 K 운영하는
후원을	1535 K 부탁드립니다	1581 K 부탁
후원이	1535 K 필요합니다	1535 K 큰 힘이
후원하세요	1581 K
후원해	1535 K 주세요	1581 K 주세요
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
,说:
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
contactați
contactează
conteúdo
contribuição
contáctanos
contáctenos
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
cuéntenos
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
där
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
editörlerimize
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
erzähl
erzählen
erzählt
erzählte
escribió
escríbanos
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
filmări
folosește
folytatásához
fordítóval
forintért
formulára
formulário
formuláře
forrásként
fortæller
fotoğraf
fotoğraflarinizi
fotóidat
fotóit
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
görüntülerinizi
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
imágenes
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
képeidet
képeit
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
llámanos
llámenos
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
munkatársunknak
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
napiš
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
nuotraukų
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
pastāstiet
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
pokličite
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
praneškite
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
redacţia
redacția
redacției
redakcją
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
reportérovi
reportérům
reproducció
reproducción
reprodução
republié
repórter
repórteres
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
scrieţi
scrieți
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
spuneți
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
sunați
sună
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
szerkesztőségünket
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
ulaş
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
videá
videóidat
videóit
videókat
vidéo
vidéos
viestiä
virheensä
viên
viết
você
vollständigen
volontär
volontärin
voltál
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
våre
vårt
védekezett
véli
vídeo
vídeos
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
zadzwoń
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
zdjęcia
zdjęcie
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
écris
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
újságíróinknak
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
świadkiem
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
žurnalistams
žurnalistas
žurnalistika
žurnalistiku
žurnalistiky
žurnalistė
žurnāliste
žurnālisti
žurnālistiem
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
ήσασταν
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
γράψε
γράψτε
γραπτή
δήλωσαν
δήλωσε
δημοσιεύεται
δημοσιογράφοι
δημοσιογράφος
δημοσιογράφους
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
επικοινώνησε
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
καλέστε
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
μήνυμα
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
πείτε
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
σύνταξή
τελευταίο
τηλέφωνο
τραγουδούσαν
τόνιζε
τόνισε
υπογράμμισε
υποσχέθηκε
υποχρεωτικά
φτάσατε
φωνάζει
φωτογραφίες
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
бот
браузер
браузър
бюлетин
бюлетина
бюлетини
бяхте
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
відео
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
журналістам
журналісти
журналістика
журналістику
журналістка
журналісту
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
зателефонуйте
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
звоните
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
корреспондентам
корреспонденту
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
месте
месяц
мобільний
молба
молел
молела
молеха
молеше
місці
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
напиши
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
обадете
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
пиши
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
позвоните
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
разкажете
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
редакцията
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
розкажіть
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
свържи
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
снимки
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
телефонуйте
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
фото
фотографии
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
איתנו
אלינו
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
הוואטסאפ
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
התמונות
התמיכה
התראות
התרגום
התרומה
ובטוויטר
ווידאו
וסרטונים
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
כתבי
כתבת
כתובת
לדברי
להגיב
להמשיך
להעתיק
לחודש
לחוק
לחצו
לידיעון
לכתבים
לכתבת
למנויים
למערכת
לניוזלטר
לעזרתכם
לענייני
לצפייה
לקבוצת
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
סרטונים
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
اتصل
اتصلوا
اخبارنا
اخبرنا
اخبرونا
ادامه
ادعمنا
ادعموا
ارسال
ارسلها
اسبوعيا
استخدام
استطلاع
استطلاعنا
استفاده
استمرار
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
اكدت
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
التحرير
التطبيق
التعليق
التقرير
الخارجية
الخصوصية
الدخول
الشهر
الغاء
الفيديو
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
النشر
النشرة
الينا
انتاج
انستغرام
انقر
اوضح
اوضحت
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
بدهيد
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
بگوييد
بگيريد
تؤكد
تابعنا
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تحريريه
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
تلغرام
تلگرام
تماشا
تمامي
تمثل
تواصل
تواصلوا
توزيع
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
دعا
دعت
دعمك
دعمكم
دنبال
دهيد
ديدگاه
ذكر
ذكرت
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
صحافيينا
صحفي
صحفية
صحفيينا
صرح
صرحت
صوركم
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
فيلم
فينگليش
قال
قالت
قالوا
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
للمتابعة
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
هماكنون
همايش
وابسته
واتساب
واشار
واشارت
واضاف
واضافت
واعلن
واعلنت
وافاد
وافادت
واكد
واكدت
واوضح
واوضحت
وبحسب
وبينار
وتؤكد
وتري
وتضيف
وتقول
وحذر
وحذرت
ودعا
ودعت
وذكر
وذكرت
وصرح
وصرحت
وطالب
وطالبت
وفقا
وفيديو
وقال
وقالت
وقالوا
وكتب
وكتبت
ومحلل
ومقاطع
ونعتمد
ووفقا
ويؤكد
ويدئو
ويديو
ويري
ويضيف
ويقول
ويقولون
يؤكد
يقول
يقولون
يوتيوب
پيام
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
इए
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
जत
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
এখনই
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
ছব
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
ภา
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
เล
เว
แจ
แห
แอ
โฆ
โห
ให
ảnh
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
他說
他说
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
侵權
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
写真
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
加记
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
向我
向本
告訴
告诉
呼び
命じ
喊道
因为
因為
图片
売上
外部
她說
她说
好評
如侵
如有
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
弊紙
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
有了
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
本紙
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
添加
点击
無料
無断
照片
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
者說
者说
联盟
联系
聯盟
聯絡
若有
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
說:
說。
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
说:
说。
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
長說
长说
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
구독을
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
링크에서
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
사진
사진과
사진이나
선호
선호하는
설명했다
설문에
설치하세요
세미나
소식을
속보를
수수료를
시작하세요
아래에서
알려
알려주세요
알림
알림을
앱
앱에서
앱으로
앱을
언론을
여기서
여러분
여러분의
영상에서
영상으로
영상을
온라인
외부
우리
우리의
운영되고
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
이벤트에
일주일에
일할
읽는
자주
재배포
재배포금지
저작권법
저작권법의
저작권자
저작권자의
저희
저희는
저희를
적었다
전문을
전용
전했다
정기후원
제보
제보는
제보를
제보해
제보해주세요
제휴
제휴링크
좋아요
좋아요를
주소는
지금
지켜주세요
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
활용
회원
회원가입
회원가입은
회원가입을
회원가입하고
회원가입하면
회원가입하세요
회원가입하시면
회원만
후원금
후원으로
후원을
후원이
후원하세요
후원해
"""
