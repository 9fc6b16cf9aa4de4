"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2778
# comentário	2116
# comentários	2116
# gün ücretsiz deneyin	2618
# hozzászólás	1413
# komentářů	315
# komentāri	1768
# příspěvků	315
# σχόλια	625
# коментарі	2698
# коментарів	2698
# комментариев	2243
# комментарий	2243
# комментария	2243
# תגובות	1307
# تعليقات	111
# نظر	1082
# कमेंट	1359
# € al mes durante # meses	1017
# € al mese per # mesi	1588
# € por mês durante # meses	2157
#か月無料	1608
#カ月無料	1608
#ヶ月無料	1608
#件のコメント	1624
#則留言	2840
#条评论	2840
""", 'a': """
a cikk a hirdetés alatt folytatódik	1409
a cikk a hirdetés után folytatódik	1409
a cikk meg is hallgatható	1407
a cikk meghallgatása	1416
a cikk megosztása	1407
a folytatáshoz regisztráljon	1401
a hirdetés után folytatjuk	1409
a kommentelés lezárult	1413
a lire également	1235
a rovat további cikkei	1414
a szerző a lap munkatársa	1424
a szerző jogász	1424
a szerző közgazdász	1424
a szerző politológus	1424
a szerző történész	1424
a szerző újságíró	1424
a témában további cikkek	1414
abo abschließen	462
abonați-vă	2169
abonează-te	2169
abonelere özel	2618
abonner nå	1927
abonner på nyhetsbrevet	1932
abonnér	381
abonnér nu	381
abonnés	1202
abonnés uniquement	1275
abonē	1762
abonē jaunumus	1786
abonē un lasi visus rakstus	1762
abonēt	1762
abrir menú	978
acasă	2183
accede a todos los contenidos sin límites	1017
acceptér	395
acceptă toate	2191
acceptă și afișează conținutul	2191
accéder à l'article	1202
aceitar e ver o conteúdo	2138
aceito receber comunicações e ofertas	2152
acest articol este rezervat abonaților	2206
acesta este ultimul tău articol gratuit	2206
acheter ce numéro	1262
achetez ce numéro	1262
activează alertele	2200
activează notificările	2200
actualités	1235
ad 광고	1700
adaugă un comentariu	2180
add meg az e-mail-címed	1419
además	975
adhérer	1193
adja meg az e-mail-címét	1419
adja meg e-mail-címét	1419
adomány	1399
adományozok	1399
adományozás	1399
adreça electrònica	283
afișează conținutul	2191
afișează conținutul extern	2191
afișează originalul	2184
agora não	2089
ai deja un abonament? autentifică-te	2206
ai observat o greșeală	2180
ai सारांश	1374
ai से तैयार सारांश	1374
ai 요약	1700
ai-genereret resumé	406
ai-resumé	406
ai-összefoglaló	1416
aicinām ievērot cieņu komentāros	1768
aiheeseen liittyvää	1142
aiheesta lisää	1142
aitäh liitumast	1054
aizvērt	1770
aizvērt reklāmu	1771
ai摘要	2860
ai重點整理	2860
ajouter à mes favoris	1221
ajouter à vos sélections	1221
ajándékozza a cikket	1407
ajándékozza a cikket barátjának	1407
ajánlataink	1414
ajánljuk	1414
ajánljuk még	1414
ajánlott	1414
ajánlott cikkek	1414
ajánló	1414
akceptuję	2023
akkurat nå	1948
aktuálně	316
alle abo-angebote im überblick	554
alle angaben ohne gewähr	560
alle inhalte sind urheberrechtlich geschützt	601
alle newsletter im überblick	545
alle preise ohne gewähr	560
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	484
als podcast hören	555
alte știri	2181
alterar preferências de cookies	2138
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2194
am înțeles	2184
amintește-mi mai târziu	2167
andra läser	19	2523
andra läser just nu	19
andra läste även	2523
andre har også lest	19
andre leser nå	1948
andre leste også	1948
andre læser	403
andre læser lige nu	403
andre læser også	19
andre læste også	403
angebot wählen	554
anhören	483
anhören # min	483
anmäl dig	2506
anmäl dig till nyhetsbrevet	2506
annonce - artiklen fortsætter nedenfor	394
annonces légales	1262
annoncørbetalt	87
annoncørbetalt indhold	87	411
annons - artikeln fortsätter nedan	2515
annonsen slutar här	2515
annonsinnehåll	2530
annonslänk	2515
annonsörsinnehåll	2530
annonsørinnhold	87	1956
anulezi oricând	2206
anuluj odpowiedź	2026
användarvillkor	2516
anzeigensonderveröffentlichung	560
anúncio	2111
anúncios	2111
apmaksāts saturs	1771
après la publicité	1226
após a publicidade	2111
apóyanos	936
apúntate	948
arată mai puțin	2184
arată tot	2184
arkadaşina gönder	2625
arkadaşinla paylaş	2625
article abonné	1202
article ajouté à vos sélections	1221
article précédent	1235
article réservé aux abonnés	1202
article sponsorisé	1262
articles associés	1235
articles liés	1235
articles recommandés	1235
articles récents	1235
articol exclusiv pentru abonați	2206
articole asemănătoare	2181
articole înrudite	2181
articoli più letti	1591
articolul continuă după reclamă	2177
articolul continuă mai jos	2177
articolul următor	2181
artikeln finns också som ljud	2511
artikeln fortsätter efter annonsen	2515
artikeln fortsätter nedan	2515
artikeln fortsätter under bilden	2515
artikeln går att lyssna på	2511
artikeln är låst	2501
artikeln är uppläst av en dator	2511
artikkel jätkub pärast reklaami	1038
artikkel jätkub reklaami järel	1038
artikkel täieneb	1036
artikkelen er låst	1927
artikkelen finnes også som lyd	1936
artikkeli jatkuu kuvan jälkeen	1136
artikkelin voi myös kuunnella	1134
artiklen er låst	381
artiklen er læst op af en robot	390
artiklen findes også som lyd	390
artiklen fortsætter efter annoncen	394
artiklen fortsætter nedenfor	394
artiklen fortsætter under billedet	394
artiklen kan også høres	390
artikli loeb ette tehishääl	1034
artiklit loeb tehishääl	1034
artykuł dla subskrybentów	2008
artykuł sponsorowany	2022
artykuły na e-mail	2011
artículo anterior	975
artículo relacionado	975
artículos recomendados	1021
artículos relacionados	975
as notícias mais lidas	2160
ascultă	2174
aslini göster	2635
assine já	2094
atbalstīt	1762
atcel jebkurā laikā	1762
atradi kļūdu rakstā	1768
atvērt	1770
atšaukti galite bet kada	1721
aucun commentaire à ce niveau	1266
audio narrado por una voz automática	1000
auf apple podcasts hören	535
auf spotify hören	535
ausgewählt für sie	559
avis de décès	1262
avoimet työpaikat	1144
avsluta när du vill	2501
avslutt når du vil	1927
avís legal	272
ayrintilar için tiklayin	2634
ayrintilar için tiklayiniz	2634
az első hónap csak # ft	1401
aç	2635
añadir a favoritos	960
añadir a mi lista	1020
añadir comentario	971
añadir usuario	941
aún no te has registrado	941
ačiū, kad užsiprenumeravote	1746
""", 'b': """
banküberweisung	461
bağiş yap	2617
bağiş yapin	2617
bağlantiyi kopyala	2625
başa dön	2634
bei google als quelle hinzufügen	484
bei spotify hören	535
bejelentkezés	1401
belépés	1401
benefício do assinante	2142
betrag wählen	460
betygsätt receptet	61
betűméret	65
bezárás	1398
bild vergrößern	501
bildirimleri aç	2673
bildirimleri açin	2673
bitte versuchen sie es später erneut	545
bize ulaşin	2631
bjud en vän på artikeln	2511
bli månadsgivare	2498
bli støttemedlem	1924
bliv støttemedlem	378
boletín	948
browserul tău nu poate reda acest video	2191
brukervilkår	1941
bu haber abonelere özeldir	2618
bu içerik abonelere özeldir	2618
bugün değil	2616
bunlar da ilginizi çekebilir	2632
butlletí	283
buďte v obraze	305
bài cùng chuyên mục	2806
bài cùng tác giả	2806
bài khác	2779
bài liên quan	2779
bài mới nhất	2806
bài quảng cáo	2807
bài tiếp theo	2779
bài viết liên quan	2779
bài viết mới	2805
bài được dịch tự động	2805
bài đọc nhiều	2806
báo lỗi	2778
bármikor leiratkozhat	1419
bármikor leiratkozhatsz	1419
bármikor lemondhatja	1401
bármikor lemondható	1401
bình luận	2778
bình luận (#	2778
búsqueda	978
bülten	2655
bülten üyeliği	2655
bültene abone oldunuz	2655
büyüt	2634
bądź na bieżąco	2011
bővebben	1416
būkite pirmas	1727
būkite pirmas, pakomentavęs	1727
bạn có thể quan tâm	2779
bỏ qua	2762
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1016
cada contribuição conta	2155
cadastre-se grátis	2094
califica este artículo	971
cargar más	978
carte de crédit	1201
cartão de crédito	2093
categorieën	1839
categorías	975
caută	2183
ce contenu vous a-t-il été utile	1260
ce résumé vous a-t-il été utile	1260
cele mai citite știri	2209
cele mai noi știri	2181
celý článek	318
cerrar menú	978
cerrar sesión	941
cet article est en accès libre pour les abonnés	1275
cet article est lu par une voix de synthèse	1260
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	2782
chia sẻ	2769
chia sẻ bài viết	2769
chia sẻ facebook	2805
chia sẻ qua facebook	2805
chia sẻ ý kiến của bạn	2778
chuyên mục	2779
chuyển đến công thức	61
chép liên kết	2805
chính sách bảo mật	2777
chính sách bảo mật | điều khoản sử dụng	2777
chính sách cookie	2777
chính sách quyền riêng tư	2777
chấp nhận tất cả	2777
chấp nhận tất cả cookie	2777
chủ đề	2779
chủ đề liên quan	2779
chủ đề nóng	2806
cikk megosztása	1407
cikk mentése	1407
cikkünk frissül	1416
citeşte şi	2181
citește fără limite	2206
citește mai departe	2181	2183
citește mai mult	2181	2183
citește regulile comunității	2194
citește și	2181
citi šobrīd lasa	1764
citiți și	2181
col·labora	259
comentariul tău așteaptă moderarea	2194
comentează	2180
comentário	2116
comentário aguardando moderação	2148
comentários	2116
comentários exclusivos para assinantes	2148
commander ce numéro	1262
commentaire en attente de modération	1266
commerciële bijdrage	1884
compre a edição impressa	2142
conditions générales	1228
conectează-te cu facebook	2206
conectează-te cu google	2206
confidentialité	1228
configuración	968
configuración de cookies	968
configurações de cookies	2113
conheça todas as nossas newsletters	2152
consigue tu entrada aquí	1002
consulta les normes de participació	275
consultez notre charte de modération	1266
consíguelo en tu quiosco	1002
contenu externe recommandé	1258
contenu proposé par notre partenaire	1262
contenu sponsorisé	1226
contenus recommandés	1279
contenus sponsorisés	1226	1235
conteúdo de marca	2111
conteúdo exclusivo	2094
conteúdo exclusivo para assinantes	2157
conteúdo externo	2138
conteúdo externo recomendado	2138
conteúdo para assinantes	2094
conteúdo patrocinado	2111
conteúdo premium	2157
conteúdo produzido pela marca	2142
conteúdo relacionado	2120
conteúdos relacionados	2160
contingut només per a usuaris registrats	287
continua após a publicidade	2111
continua després de l'anunci	277
continuar leyendo aquí	941
continuarea articolului după reclamă	2196
continue a ler esta notícia	2160
continuer après la publicité	1226
continuă cu apple	2206
continuă cu facebook	2206
continuă cu google	2206
continuă să citești după publicitate	2196
continúa abajo	966
contáctanos	971
conținut disponibil doar utilizatorilor înregistrați	2206
conținut extern	2191
conținut extern recomandat	2191
conținut pentru abonați	2169
conținut premium	2206
conținut sponsorizat	87	2177
cookieinställningar	2516
cookieの設定	1621
cookie政策	2836
cookie設定	1621	2836
cookie设置	2836
copia l'enllaç	266
copiază link	2174
copiază linkul	2174
copy link thành công	2805
correo electrónico	948
creează cont	2169
créer mon compte	1202
créer un compte	1202
créer une alerte	1268
créer une alerte sur ce thème	1268
csak előfizetőknek	1401
cumpără revista	2196
czytaj całość	2033
czytaj również	2030
czytaj także	2030
czytaj też	2030
czytaj też nasze inne artykuły	2030
czytaj więcej	2030	2033
czytaj więcej o	2030
các tin khác	2779
cât de util a fost acest articol	2194
címkék	1414
címlap	1414
címlapról ajánljuk	1414
có lẽ để sau	2762
có thể bạn quan tâm	19	2779
có thể bạn thích	19
cùng chuyên mục	2779
cùng chủ đề	2806
cùng tác giả	2806
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2635
daha fazla göster	2634
daha fazla haber için tiklayin	2634
dalies ar šo rakstu	1767
dalinkitės	1721
dalinkitės straipsniu	1726
dalsza część artykułu pod materiałem wideo	2022
dalsza część artykułu pod wideo	2022
dalsza część tekstu pod wideo	2022
dalīties	1762
dalīties ar draugiem	1767
dalīties facebook	1767
další	318
další strana	318
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další čtení	316
danke für dein feedback	539
danke für ihr feedback	539
danos tu opinión	1007
dans l'actualité	1279
dans la même catégorie	1235
dans la même rubrique	1235
dans la même série	1235
darovat článek	308
darovať	2378
darovať článok	2386
darujte tento článek	308
darujte tento článok	2386
das könnte dich auch interessieren	498
das könnte ihnen auch gefallen	498
das könnte sie auch interessieren	498
das könnte sie interessieren	498
das wichtigste in kürze, zusammengefasst von ki	529
datenschutzerklärung	491
daugiau šia tema	1723
deblochează articolul	2206
deixar um comentário	2116
deixe um comentário	2116
del på e-post	1936
del på facebook	390	1936
del på mail	390
del på twitter	390	1936
del på x	390	1936
dela inlägget	2511
dela på facebook	2511
dela på twitter	2511
dela på x	2511
deli članek	2445
delite članek	2445
dernière minute	1235
dernières actualités	1235
dernières infos	1235
dernières nouvelles	1235
desa per llegir després	289
desbloquear artículo	1017
desbloqueie este conteúdo	2157
det er gratis å opprette en bruker	1927
det læser andre	403
det är gratis att skapa ett konto	2501
detaylar için tiklayin	2634
detaylar için tiklayiniz	2634
detta material är skyddat enligt lagen om upphovsrätt	2553
detta är en annons	2515
detta är en plusartikel	2501
devam etmek için üye girişi yapin	2618
devami için abone olun	2618
devamini okumak için abone olun	2618
diese funktion steht nur angemeldeten nutzern zur verfügung	555
din aceeași categorie	2181
din aceeași secțiune	2209
disponibil în app store și google play	2200
disponibilă în app store și google play	2200
distribuiți	2174
diğer haberler	19	2632
diğer okurlar bunlari okuyor	2632
dla subskrybentów	2008
do góry	2033
doar abonații pot comenta	2194
doar pentru abonați	2169
doação mensal	2090
doação única	2090
doba čtení # min	318
dolgozzon nálunk	1416
domiciliación bancaria	940
domů	318
dona suport al periodisme en català	286
donación mensual	936
donación única	936
donați	2168
donează	2168
donează acum	2168
donează lunar	2168
donează lunar # euro	2205
donează lunar # lei	2205
doner nå	1924
données personnelles	1228
donér	378
donér nu	378
doporučené	316
doporučené články	316
doporučujeme	316
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2079
dołącz do nas	2005
dołącz do newslettera	2011
drukāt	1767
drukāt recepti	61
du er nå påmeldt	1932
du er nå påmeldt nyhetsbrevet	1932
du kan när som helst avsluta prenumerationen	2506
du kan når som helst melde deg av	1932
du kan opsige når som helst	381
du kanske också gillar	2523
du modtager snart en bekræftelse på mail	386
du même auteur	1235
du prenumererar nu på nyhetsbrevet	2506
du vil kanskje også like	1948
dziękujemy za zapis	2011
dành cho bạn	2779
dành cho thuê bao	2764
dárkovat článek	301
därefter # kr/mån tills du säger upp	2501
débloquer l'article	1202
débloquez cet article	1275
déconnexion	1202
découvrir l'offre	1202
découvrir nos offres	1275
découvrir toutes nos offres d'abonnement	1275
déjà un compte	1202
déjà un compte ? connectez-vous	1202
déplier	1239
détails	1239
dölj	2527
dāvini rakstu	1767
dāvini rakstu draugam	1767
děkujeme za přihlášení	305
""", 'e': """
e-bülten	2655
e-bülten aboneliği	2655
e-mail inválido	2152
e-mailová adresa	305
e-posta gönder	2625
edición digital	941
edición impresa	941
editörün seçtikleri	2632
edição impressa	2094
egyszeri támogatás	1399
ehkä myöhemmin	1125
ei tänään	1125
eiti į receptą	61
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1746
elfelejtett jelszó	1401
elige tu suscripción	1017
elküldöm	1407
elmentem későbbre	1407
elrejtés	1417
els lectors també han llegit	290
elírást talált	1413
előfizetek	1401
előfizetés	1401
előfizetői tartalom	1401
előfizetőknek	1401
előfizetőként megoszthatja a cikket	1407
előző	1416
előző cikk	1414
emlékeztess később	1398
empfehlungen für sie	559
en este artículo	975
en çok okunan	2632
en çok okunan haberler	2632
en çok okunanlar	2632
engangsbeløb	378
engångsgåva	2498
enllaç copiat	289
ensemble, faisons vivre un média libre	1274
enthält werbung	488
enviar comentário	2116
enviar corrección	971
envoyer à un ami	1221
envoyer à un proche	1221
envoyez-nous vos témoignages	1256
eredeti megjelenítése	1417
eredmények	1417
erinnern sie mich später	456
erről bővebben itt írtunk	1416
erről is írtunk	1414
erről itt írtunk bővebben	1416
erscheint täglich	545
erscheint wöchentlich	545
es gratis y solo te llevará un minuto	1013
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	545
escreva um comentário	2116
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1768
esimene kuu # €	1029
esta funcionalidad es sólo para registrados	941
esta matéria foi útil para você	2140
esta notícia foi útil	2140
este espaço é moderado pela redação	2148
este resumo foi útil	2140
estás de acuerdo? vota	1007
evaluează rețeta	61
evästeasetukset	1137
evästeet	1137
exclusiv pentru abonați	2206
experimente grátis por um mês	2157
ez is érdekelhet	1414
ez is érdekelheti	1414
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1414
ezt olvasta már	1414
ezt olvastad már	1414
ești de acord? votează	2194
ești deja abonat	2214
ești deja abonată	2214
""", 'f': """
facebook'ta paylaş	2625
facebookでシェア	1615
facebookでシェアする	1615
faça login	2094
faça uma pergunta sobre esta reportagem	2140
fes una donació	259
fiecare donație contează	2205
fiecare leu contează	2205
fizetett hirdetés	87	1409
fiók létrehozása	1401
fiókom	1401
forstået	407
forstått	1952
forstør billede	406
forstørr bilde	1951
fortsett uten å støtte	1923
fortsätt läsa efter annonsen	2515
fortsätt utan att stödja	2497
fortsæt med at læse	394
fortsæt uden at støtte	377
fotogalería	975
fotoğraflari görmek için tiklayin	2634
friss hírek	1414
fråga vår ai om artikeln	2519
fuldskærm	406
fäll ihop	2527
fäll ut	2527
få adgang	381
få artiklen læst op	390
få de vigtigste nyheder hver morgen	386
få de viktigaste nyheterna varje morgon	2506
få de viktigste nyhetene hver morgen	1932
få nyheder på mail	386
få nyheter på e-post	1932
få nyheter på mejlen	2506
få overblikket her	406
få tilgang	1927
få varsel når vi skriver om dette	1951
följ	2512
följ oss	2512
följ skribent	2512
följ ämnet	2512
för prenumeranter	2501
förderer werden	457
fördermitglied werden	457
föregående	2526
föregående artikel	2523
förstora	2526
følg	391	1937
følg emne	391
følg os	391
følg oss	1937
følg sagen her	406
følg tema	1937
følg temaet og få varsel	1951
für abonnenten	462
für den newsletter anmelden	470
für dich empfohlen	559
für sie empfohlen	559
für sie entstehen keine mehrkosten	560
fă o donație	2168
fără obligații	2206
fără tine nu putem	2205
""", 'g': """
galeriyi aç	2634
galeriyi görmek için tiklayin	2634
galéria	1416
galéria megtekintése	1416
garanta já o seu ingresso	2142
gem til læseliste	390
genişlet	2635
giriş	2618
giriş yap	2618
giriş yapin	2618
giriş yapin veya üye olun	2618
giv os feedback på artiklen	398
già abbonato	1526
già registrato	1526
gli articoli più letti	1591
glömt lösenord	2501
godkänn	2516
godkänn alla	2516
gorące tematy	2030
gracias por tu opinión	1000
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	960
guardar para después	1020
guardar para leer después	1020
gå ikke glip af	403
gå ikke glip af noget	386
gå ikke glipp av noe	1932
gå til indhold	406
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1228
gérer les préférences	1258
gérer mes alertes	1268
gérer mes choix	1228
gérer vos préférences de cookies	1258
góp ý	2778
gündem	2632
günün haberleri	2632
günün özeti	2632
gợi ý	2779
gửi	2778
gửi bình luận	2778
gửi cho bạn bè	2805
gửi email	2769
gửi ý kiến	2778
""", 'h': """
haber bülteni	2655
haber güncelleniyor	2634
haberi arkadaşina hediye et	2625
hai già un account	1526
harici içerik	2634
haritayi aç	2635
has arribat al límit d'articles gratuïts	287
has iniciado sesión	998
hasznos volt az összefoglaló	1413
hasznosnak találta a cikket	1413
havi támogatás	1399
hayir teşekkürler	2616
hayir, teşekkürler	2616
haz una pregunta sobre este artículo	1000
he leído y acepto la política de privacidad	1013
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2515
hepsini gör	2634
hesap oluştur	2618
hi estàs d'acord? vota	275
hiba jelentése	1417
hibát talált	1413
hier reinhören	535
hinweis schließen	456
hirdetés	1409
hirdetés bezárása	1409
hirdetés, görgessen tovább	1409
hjälp oss att rätta fel	2519
hlavné správy	2383
hlavní zprávy	316
ho già donato	1520
hoje não	2089
hoppa till innehåll	2526
hoppa över inlägg från facebook	2526
hoppa över inlägg från instagram	2526
hoppa över inlägg från x	2526
hozzászólok	1413
hozzászólás	1413
hozzászólások	1413
hozzászólások megtekintése	1413
hylkää	1137
hylkää kaikki	1137
hyppää reseptiin	61
hyväksy	1137
hyväksy evästeet	1137
hyväksy kaikki	1137
här kan du kommentera artikeln	2519
håll dig uppdaterad	2506
hírfolyam	1414
hírlevelek	1419
hírlevél	1419
hírlevél-feliratkozás	1419
hören sie diesen artikel	535
hør saken	1936
""", 'i': """
i più commentati	1552
i più letti	1552
i più letti della settimana	1591
i più visti	1552
iba pre predplatiteľov	2379
ich unterstütze schon	456
identifícate	1017
ielogojies, lai komentētu	1768
ienākt	1762
iesakām	1764
ihre meinung zählt	494
ikke gå glipp av	1948
ikke nå	1923
il tuo browser non può riprodurre il video	1569
il tuo commento sarà pubblicato dopo l'approvazione	1579
iletişim	2631
ilgili içerikler	2632
ilginizi çekebilecek haberler	2632
ilginizi çekebilir	2632
ilmoita asiavirheestä	1141
ilmoita virheestä	1141
imprimir artículo	1020
imprimir esta matéria	2159
in bài	2769
in bài viết	2769
in công thức	61
in trang này	2805
indlæg fra facebook	406
indlæg fra instagram	406
indlæs flere	406
ingresá	1017
ingyenes regisztráció	1401
inicia sesión	941
inicia sessió	260
iniciar sesión	941
iniciar sesión con apple	1017
iniciar sesión con facebook	1017
iniciar sesión con google	1017
iniciar sessão	2094
inicie sesión	941
inne artykuły	2030
innhold fra annonsør	1956
inscription à la newsletter	1211
inscrivez-vous à notre newsletter	1211
insira o seu endereço de email	2152
instalează aplicația	2200
inställningar	2516
introduce un email válido	1013
intră în cont	2169
invítanos a un café	936
início	2123
ir para o conteúdo	2123
ispiši	2322
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2655
istediğiniz zaman iptal edin	2618
izbor uredništva	2442
izdrukāt	1767
izmēģini # dienas bez maksas	1762
içeriğe geç	2634
iş birliği	2627
išbandykite # dienų nemokamai	1721
išorinis turinys	1739
išsaugoti	1726
išsaugoti straipsnį	1726
""", 'j': """
j'ai déjà donné	1192
j'ai déjà un compte	1202
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
jaa twitterissä	1134
jaa x:ssä	1134
jag förstår	2516
jag stödjer redan	2497
jaga sõbraga	1034
jaunākie	1764
jautā mākslīgajam intelektam	1768
je commande ce numéro	1262
je gère mes cookies	1228
je soutiens déjà	1192
jede spende zählt	549
jeder beitrag zählt	549
jeder euro zählt	549
jednorázově	300
jeg forstår	1941
jeg støtter allerede	377	1923
jegyek itt kaphatók	1416
jelentkezzen be vagy regisztráljon	1401
jen pro předplatitele	301
jetzt angebot wählen	554
jetzt anhören	483
jetzt reinhören	535
jetzt unterstützen	457
již mám předplatné	301
jobs in ihrer nähe	533
još vesti	2319
još vijesti	2319
junte-se à conversa	2148
jurnalismul de calitate costă	2205
juttu jatkuu kuvan jälkeen	1136
juttu jatkuu mainoksen jälkeen	1136
juttu jatkuu videon jälkeen	1136
juttua päivitetään	1136
jutun lukee koneääni	1134
jutun lukee tekoälyääni	1134
jutun voi myös kuunnella	1134
już wspieram	2004
já doei	2089
já nas bancas	2142
já sou apoiador	2089
já sou assinante	2094
já tem conta	2094
já tem uma conta	2094
já é assinante? faça login	2094
já é subscritor	2157
já é subscritor? inicie sessão	2157
jätä kommentti	1141
jūsų el. paštas	1746
jūsų el. pašto adresas	1746
""", 'k': """
k tématu	316
k téme	2383
kapcsolódó	1414
kapcsolódó cikk	1414
kapcsolódó cikkek	1414
kapcsolódó tartalom	1414
kapcsolódó témák	1414
karte öffnen	502
kas kokkuvõte oli kasulik	1035
kategóriák	1414
katso kuvat tästä	1144
katso myös	1142
katso video tästä	1144
katso video yltä	1144
kaupallinen yhteistyö	87	1136
kaydiniz için teşekkürler	2655
keresés	1416
kezdőlap	1416
không phải bây giờ	2762
không, cảm ơn	2762
ki-übersicht	529
kijelentkezés	1401
kingi artikkel sõbrale	1034
kinyitás	1417
kipróbálom	1401
kirjaudu sisään	1127
kirjoita sähköpostiosoitteesi	1130
kjøp abonnement	1927
kjøp tilgang	1927
klausies podkāstu	1769
klausies podkāstu šeit	1769
klausies šo rakstu	1767
klausies šo rakstu (# min	1767
klausykite tinklalaidės	1728
klausykite tinklalaidės čia	1728
klausykitės straipsnio	1726
klausīties	1767
klausīties rakstu	1767
ključne besede	2442
ključne reči	2319
ključne riječi	2319
klíčová slova	316
kokeile # päivää maksutta	1127
kolačići	2335
komentavimas išjungtas	1727
komentavimo taisyklės	1727
komentáre	2386
komentář	315
komentáře	315
komentāri	1762
komentēt	1762
komentēšana ir slēgta	1768
komentēšanas noteikumi	1768
komerčné oznámenie	2382
komerční sdělení	87	311
kommentarer blir gjennomgått før publisering	1951
kommentarerna förhandsmodereras	2519
kommentek megtekintése	1413
kommentelési szabályzat	1413
kommentér	398
koostöö	1038
kopiera länk	2511
kopiera länken	2511
kopijuoti nuorodą	1721
kopiraj povezavo do članka	2445
kopiér link	390
kopiér linket	390
kopírovat odkaz	308
kopírovať odkaz	2386
kopēt saiti	1762
korábban írtunk róla	1414
kreiraj račun	2312
kullanim koşullari	2628
kup dostęp	2008
kupi naročnino	2438
kuula taskuhäälingut	1036
kuuntele podcast tästä	1144
kysy tekoälyltä	1141
käyttöehdot	1137
kérdezze ai-asszisztensünket	1413
kérem a hírlevelet	1419
később	1398
kích thước chữ	65
köp	2501
köszönjük a feliratkozást	1419
köszönöm, nem	1398
következő	1416
következő cikk	1414
køb abonnement	381
køb adgang	381
kúpiť predplatné	2379
küfür, hakaret içeren yorumlar onaylanmamaktadir	2631
küldje el barátjának	1407
küldés	1407
küldés e-mailben	1407
külső tartalom	1416
künye	2628
küpsiste seaded	1047
küsi tehisarult	1035
kā tev patika raksts	1768
kā tu domā? balso	1769
ką manote? balsuokite	1728
""", 'l': """
la discussione è chiusa	1548
la nota continúa después del anuncio	966
la rédaction vous conseille	1235
la sélection de la rédaction	1235
lahjoita artikkeli ystävälle	1134
lai komentētu, ielogojies	1768
lai komentētu, pieslēdzies	1768
las más leídas	975
las más leídas de hoy	1021
las noticias más leídas	1021
lasi arī	1764
lasi komentārus	1768
lasi tālāk	1762
lasi vairāk šeit	1769
lasi vēl	1764
lasiet arī	1764
lasiet vēl	1764
lasă un comentariu	2180
lasīt komentārus	1768
lasīt tālāk	1769
lasīt vairāk	1769
lasīt vēlāk	1767
lasītākie	1764
lataa lisää	1144
le choix de la rédaction	1235
le journal numérique	1202
le lien a été copié	1278
le lien a été copié dans le presse-papiers	1278
le notizie più lette	1591
le più lette	1552
lea también	975
lee sin límites	1017
lee también	975
leer artículo completo	978
leer más	978
leer también	975
legfrissebb hírek	1414
leggi di più	1555
leggi più tardi	1590
legnépszerűbb	1414
leia a matéria completa	2160
leia as notícias no aplicativo	2150
leia também	2120
len pre predplatiteľov	2379
les choix de la rédaction	1235
les lecteurs ont aussi consulté	1279
les més llegides	290
les også	1948
les plus commentés	1235
les plus partagés	1235
les prix indiqués sont susceptibles d'évoluer	1262
les våre debattregler	1944
li e aceito a política de privacidade	2152
lien copié	1221
lien copié dans le presse-papiers	1278
lietošanas noteikumi	1779
liitudes nõustud kasutustingimustega	1054
liity jäseneksi	1126
lineでシェア	1615
lineでシェアする	1644
lineで送る	1615
link a vágólapra másolva	1407
link bài gốc	2805
link copiado para a área de transferência	2159
link kopiëren	1824
link másolva	1407
link másolása	1407
lire la suite pour #€	1202
lire la vidéo	1238
lire à haute voix	1221
lire également	1235
lisätiedot	1145
lisää aiheesta	1142
liên hệ	2778
liên quan	2779
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	975
lo más comentado	975
lo más compartido	975
lo más leído	975
lo más popular	975
lo más visto	975
lo más visto hoy	1021
lo último	975
locuri de muncă	2196
loe lähemalt	1036
loe lähemalt siit	1036
logi sisse või loo konto	1029
los lectores también leyeron	1021
luba kõik	1047
lubię to	2018
lucrează cu noi	2196
lue keskustelun säännöt	1141
lue lisää	1142
lue lisää aiheesta	1142
lue myöhemmin	1134
lue myös	1142
lugu jätkub pärast reklaami	1038
lugu täieneb	1036
lui écrire	1256
lähetä sähköpostilla	1134
lämna en kommentar	2519
länk kopierad	2511
länken kopierad	2511
länken är kopierad	2511
läs dokumentet	2527
läs domen	2527
läs hela artikeln	2526
läs hela texten	2526
läs hela texten här	2526
läs kommentarer	2519
läs mer	2523	2526
läs mer om	2523
läs också	2523
läs senare	2511
läs vidare	2501	2523
läs våra kommentarsregler	2519
läs även	2523
lästid	2526
lästid # min	2526
lås op	381
lås opp artikkelen	1927
lås opp saken	1927
lås upp artikeln	2501
læs debatreglerne	398
læs debatreglerne her	398
læs hele artiklen	406
læs kommentarer	398
læs mere	403	406
læs mere om	403
læs også	403
læs også disse artikler	403
læs senere	390
læs videre	381	403
læs vores regler for debatten	398
læsetid # min	406
lên đầu trang	2781
lưu	2769
lưu bài	2769
lưu bài viết	2769
lưu bài để đọc sau	2805
lưu công thức	61
lấy link	2805
""", 'm': """
magari più tardi	1520
mai târziu	2167
mainos päättyy	1136
mais notícias	2120
maksettu sisältö	1136
manşetler	2632
masquer la publicité	1262
masz już konto	2008
masz już konto? zaloguj się	2008
materialet är skyddat enligt lagen om upphovsrätt	2553
materiał partnera	2022
materiał promocyjny	2022
materiał sponsorowany	2022
materiał zewnętrzny	2022
matéria exclusiva para assinantes	2157
matérias relacionadas	2120
media społecznościowe	2019
megnyitás	1417
megnézem	1416
megosztás	1407
megosztás a facebookon	1407
megosztás facebookon	1407
megosztás twitteren	1407
mehr für dich	559
mehr für sie	559
meld deg på	1932
meld deg på nyhetsbrevet	1932
mentions légales	1228
mentés	1407
mentés későbbre	1407
menú	978
menü	501	1416	2634
menü schließen	501
menü öffnen	501
mer från	2523
mer läsning	2523
merci d'avoir voté	1266
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1574
mest läst	2523
mest lästa	2523
mest læst	403
mest læste	403
mi-összefoglaló	1416
mida sina arvad? hääleta	1036
minn meg på det senere	1923
mira el vídeo	281
mitä mieltä olet? äänestä	1144
modalità di pagamento	1524
moderálási elvek	1413
modifică preferințele cookie	2191
modifier mes préférences	1258
modtag en notifikation, når vi skriver om emnet	406
mogoče kasneje	2449
mogą cię zainteresować	2030
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2383
mohlo by vás zajímat	316
mohlo by vás zaujímať	2383
monatlich kündbar	554
mostra aquesta publicació a instagram	272
mostra di più	1555
mostra'n més	264
mostrar conteúdo externo	2138
mostrar más	978
mot de passe oublié	1202
mots clés	1235
mots-clés	1235
może cię zainteresować	2030
może później	2004
možda kasnije	2327
možda vas zanima	2319
možda će vas zanimati	2319
možno neskôr	2390
možná později	299
muistuta myöhemmin	1125
mulțumim pentru feedback	2194
mulțumim, te-ai abonat cu succes	2201
mutass többet	1416
muut lukivat myös	1142
myöhemmin	1125
már előfizető	1401
más	978
más artículos	975
más artículos del autor	994
más detalles	979
más en	975
más historias	975
más información	975
más leídas	975
más leído	975
más leídos	975
más noticias	975
más opciones	968
más sobre este tema	975
más tarde	935
más vistas	975
más vistos	975
mások ezt olvassák	1414
mások ezt olvasták	1414
másolás	1407
máte již účet	301
máte předplatné? přihlaste se	301
märksõnad	1031
månadsgåva	2498
månedlig gave	1924
månedligt bidrag	378
måske senere	377
måske vil du også kunne lide	403
més informació	263
més llegides	263
més notícies	290
método de pago	939
métodos de pagamento	2092
métodos de pago	939
mākslīgā intelekta kopsavilkums	1769
mă abonez	2201
mărime text	65
můj účet	301
mới nhất	2779
mở	2782
mở khóa bài viết này	2805
mở rộng	2781
""", 'n': """
nadaljevanje članka pod oglasom	2441
nahlásit chybu	315
nahlásiť chybu	2386
najchętniej czytane	2030
najchętniej czytane dziś	2030
najczęściej czytane	2030
najczęściej czytane artykuły	2030
najnovejše	2442
najnovejše novice	2442
najnoviji članci	2319
najnovšie	2383
najnovšie správy	2383
najnovšie články	2383
najnowsze artykuły	2030
najnowsze wiadomości	2030
najčitanije	2319
najčitanije vesti	2319
najčitanije vijesti	2319
najčitanije vijesti dana	2319
najčítanejšie	2383
najčítanejšie články	2383
najčítanejšie články dňa	2383
napišite komentar	2445
napsat komentář	315
naročena vsebina	2441
naročite se	2437
naročnina	2437
nastavení	312
nastavení cookies	312
nastavi čitanje	2371
nastavi čitati	2371
nastavite čitanje	2371
nastavite čitati	2371
nastavitve piškotkov	2457
następna strona	2033
następny	2033
następny artykuł	2030
natisni članek	2445
naudojimo taisyklės	1739
naujausios žinios	1723
naujienlaiškis	1746
načíst další	318
našli jste chybu	315
našli jste v článku chybu	315
ne děkuji	299
ne, děkuji	299
nejdiskutovanější	316
nejnovější	316
nejnovější zprávy	316
nejnovější články	316
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem, köszönöm	1398
nenhum comentário	2116
neueste beiträge	498
nhắc tôi sau	2762
nie dziękuję	2004
nie dziś	2004
nie pamiętasz hasła	2008
nie ďakujem	2390
nie, dziękuję	2004
nie, ďakujem	2390
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1727
nosūti draugam	1767
nosūtīt draugam	1767
nosūtīt e-pastā	1767
noteで書く	1615
notre sélection	1235
notre sélection d'articles	1279
notícias relacionadas	2120
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nu ai cont? înregistrează-te	2206
nu mulțumesc	2167
nu, mulțumesc	2167
nyhetsdøgnet	1948
nyomtatás	1407
não perca	2120
não, obrigada	2089
não, obrigado	2089
nächste seite	501
nächster artikel	498
näita kõiki	1037
näita rohkem	1036
näita veel	1036
näita vähem	1037
näköislehti	1127
nästa	2526
nästa artikel	2523
näytä alkuperäinen	1145
näytä kaikki	1144
näytä kartta	1145
näytä kommentit	1141
näytä käännös	1145
näytä lisää	1144
näytä sisältö	1137
näytä tiedot	1145
näytä tulokset	1145
näytä vähemmän	1145
næste	406
næste artikel	403
népszerű	1414
nézze meg galériánkat	1416
nézze meg képeinket	1416
nõustun	1047
nõustun kõigiga	1047
nøgleord	403
nāc strādāt pie mums	1769
nổi bật	2779
nội dung quảng cáo	2807
nội dung tài trợ	2774
""", 'o': """
o que achou desta notícia	2140
o vídeo começará em alguns segundos	2138
ocenite članak	2322
ocenite članek	2445
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2397
ocijenite članak	2322
ocorreu um erro ao carregar o vídeo	2138
ocultar anúncio	2142
odebírat	305
odebírat newsletter	305
odemknout článek	301
odhlásit se	301
odhlásiť sa	2379
odkaz skopírovaný	2386
odkaz zkopírován	308
odkleni članek	2438
odklenite celoten članek	2438
odmietnuť	2397
odmietnuť všetko	2397
odmítnout	312
odmítnout vše	312
odporúčame	2383
odporúčame prečítať	2383
odporúčame tiež	2383
odporúčané články	2383
odpovědět	315
odrzuć	2023
odrzuć wszystkie	2023
odtwórz	2033
odštampaj	2322
odštampaj recept	61
odštampaj članak	2322
oferă acest articol cadou	2208
offre spéciale	1202
offrez-nous un café	1193
offrici un caffè	1521
oglasno sporočilo	87	2441
ogłoszenie	2022
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2386
okuma süresi # dk	2634
oliko artikkeli hyödyllinen	1141
oliko juttu hyödyllinen	1141
oliko tiivistelmä hyödyllinen	1141
olvasson korlátlanul	1401
olvasson tovább	1401
olvasta már	1414
olvastad már	1414
olvidaste tu contraseña	941
oplæst af en robot	390
oplæst af kunstig intelligens	406
opsig når som helst	381
orijinali göster	2635
os leitores também leram	2160
os preços podem variar	2142
osale küsitluses	1036
ostatnie artykuły	2030
ota yhteyttä	1141
otevřít	319
otevřít mapu	319
otključaj članak	2312
otključajte ceo članak	2312
otključajte cijeli članak	2312
otros artículos	975
otwórz	2034
otwórz mapę	2034
outras notícias	19	2120
ouça este conteúdo	2106
oversættelsen er lavet af en maskine	406
""", 'p': """
padovanokite straipsnį	1726
padovanokite straipsnį draugui	1726
page précédente	1238
pagina următoare	2183
pague um café	2090
paiement sécurisé	1200
paldies par pieteikšanos	1786
palun jää viisakaks	1035
pamanīji kļūdu	1768
pamanījāt kļūdu	1768
par šo tēmu	1764
paramètres des cookies	1228
paramétrer	1228
paramétrer les cookies	1228
parašyk komentarą	1727
parašykite komentarą	1727
partajează	2174
partenerii noștri	2181
participez à la conversation	1266
partnerių turinys	1730
partnerski sadržaj	2318
pasidalinkite šiuo straipsniu	1726
pasitikrinkite žinias	1728
passer la publicité	1226
passer à la recette	61
pastebėjote klaidą	1727
paylaş	2625
paylaşin	2625
pažiūrėkite vaizdo įrašą	1728
pe aceeași temă	2209
pentru a citi în continuare	2206
per saperne di più	1591
pergunte à nossa ia	2140
peut-être plus tard	1192
piedalies aptaujā	1769
piekrist visām	1779
piekrītu	1779
piesakies vebināram	1769
piesakoties tu piekrīti lietošanas noteikumiem	1786
pieslēdzies vai izveido kontu	1762
pieslēdzies, lai komentētu	1768
pieslēgties	1762
pievieno savu komentāru	1768
pievienot komentāru	1762
pirmais mēnesis par # €	1762
pirmas mėnuo tik # €	1721
più lette	1552
più letti	1552
più tardi	1520
piškotki	2457
placená inzerce	87	311
platená inzercia	87	2382
plaćeni oglas	87	2318
plaćeni sadržaj	2318
plačana objava	87	2441
plačiau skaitykite čia	1728
plein écran	1238
plus d'actualités	1235
plus de détails	1239
poate mai târziu	2167
podari članek	2445
podarite ta članek	2445
podaruj artykuł	2008
podaruj ten artykuł	2018
podcast anhören	535
pode ler também	2160
podeli članak	2322
podijeli članak	2322
podmienky používania	2397
podmínky použití	312
podmínky užití	312
podobne artykuły	2030
podobné články	316	2383
podporiť	2378
podporte nezávislú žurnalistiku	2378
podporte nás	2378
podpořit	300
podpořte naši práci	300
podpořte nás	300
podpořte redakci	300
podrži	2311
podrži nas	2311
podržite nas	2311
podržite naš rad	2311
podržite nezavisno novinarstvo	2311
podziel się	2018
podziel się na facebooku	2018
pogledajte još	19
pokaż komentarze	2026
pokaż mniej	2033
pokaż oryginał	2034
pokaż treść	2023
pokaż tłumaczenie	2034
pokaż więcej	2033
pokaż wszystkie	2033
pokaż wszystko	2034
pokaži vsebino	2457
pokloni članak	2322
poklonite ovaj članak	2322
pokračovat bez podpory	299
pokračovať bez podpory	2390
polecamy również	2030
polecamy także	2030
polecamy też	2030
polecane artykuły	2030
politique de confidentialité	1228
polityka prywatności	2023
política de cookies	968	2113
política de galetes	272
política de privacidad	968
política de privacidade	2113
política de privacitat	272
poprzedni artykuł	2030
populární	316
populära artiklar	2523
populärt	2523
populære artikler	403
populære saker	1948
populært	403	1948
populārākie	1764
popüler	2632
popüler haberler	2632
popüler konular	2632
por qué estás viendo esto	941
poslať e-mailom	2386
poslušaj vest	2322
poslušaj članak	2322
poslušaj članek	2445
poslušajte članek	2445
postanite naročnik	2437
postanite član	2311	2437
postavke kolačića	2335
postaw kawę	2005
postaw nam kawę	2005
posłuchaj	2018
pour continuer à lire	1275
pourquoi voyez-vous cette publicité	1262
pouze pro předplatitele	301
povezani sadržaj	2319
povezani članci	2319
povezani članki	2442
powiązane	2030
powiązane artykuły	2030
powiązane tematy	2030
powiększ	2033
powiększ zdjęcie	2033
powrót do góry	2033
později	299
pozostała część artykułu pod materiałem wideo	2022
pošalji e-mailom	2322
pošalji komentar	2322
pošalji mejlom	2322
pošalji prijatelju	2322
pošalji članak e-mailom	2322
pošaljite komentar	2322
pošlji po e-pošti	2445
pošlji prijatelju	2445
pošlji članek po e-pošti	2445
pr članek	2441
praneškite apie klaidą	1727
pranešti apie klaidą	1727
pravidlá diskusie	2386
pre predplatiteľov	2379
preberite še	2442
predplatiť	2378
predplaťte si	2378
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1721
prenumerata nuo # €	1721
prenumerera på vårt nyhetsbrev	2506
prenumeruodami sutinkate su taisyklėmis	1746
prenumeruokite naujienlaiškį	1746
preporučeno	2319
preporučujemo	2319
preporučujemo da pročitate	2319
preporučujemo i	2319
prečítajte si	2383
prečítajte si aj	2383
prețurile pot varia	2196
pridať komentár	2386
prihlásiť	2379
prihlásiť sa	2379
prihvaćam	2335
prihvaćam sve	2335
prijavi grešku	2322
prijať	2397
prijať všetko	2397
prikaži manj	2443
prikaži manje	2320
prikaži sadržaj	2335
prikaži sve	2320
prikaži več	2443
prikaži više	2320
prikaži vse	2443
prima lună gratuită	2206
primește alerte despre acest subiect	2200
printează	2174
printează rețeta	61
pripomenúť neskôr	2390
priporočamo	2442
priporočamo tudi	2442
priporočamo v branje	2442
priporočeno	2442
prisijunkite arba susikurkite paskyrą	1721
prisijunkite prie mūsų komandos	1728
prisijunkite, kad galėtumėte komentuoti	1727
prispieť	2378
privatsphäre-einstellungen	491
privātuma politika	1779
pro předplatitele	301
promocijsko sporočilo	2441
promotivni sadržaj	2318
promotivni članak	2318
promóció	1409
proovi # päeva tasuta	1029
pročitajte i	2319
pročitajte još	2319
prywatność	2023
przeczytaj również	2030
przeczytaj także	2030
przeczytaj też	2030
przejdź bez wsparcia	2004
przejdź do przepisu	61
przejdź do serwisu	2023
przejdź do treści	2033
przejdź do ustawień prywatności	2023
przypomnij mi później	2004
právě se děje	316
präsentiert von	488
précédent	1238
préférences cookies	1228
prélèvement	1201
prémium	1401
próbálja ki # forintért	1401
próxima	2123
próxima página	2123
próximo artigo	2120
prøv # dager gratis	1927
prøv gratis	381	1927
prøv nu	381
prøv nå	1927
prを含みます	1644
pubblicità	1543
publi-rédactionnel	1226
publicité	1226
publicité - la suite ci-dessous	1226
publicités	1226
pular para o conteúdo	2123
página siguiente	978
pääuutiset	1142
påmind mig senere	377
påminn mig senare	2497
później	2004
pārbaudi savas zināšanas	1769
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1772
pērc abonementu	1762
předchozí	318
předchozí článek	316
předplatit	301
předplatné	301
přehrát	318
přejít k obsahu	318
přejít k receptu	61
přejít na obsah	318
přejít na recept	61
přečtěte si	316
přečtěte si také	316
přidat komentář	315
přidejte názor	315
přihlásit	301
přihlásit k odběru	305
přihlásit se	301
přihlášení	301
přijmout	312
přijmout vše	312
připomenout později	299
přispějte	300
přispět	300
""", 'q': """
qu'avez-vous pensé de cet article	1260
qual o seu nível de satisfação com esta notícia	2140
quellen und weiterführende links	498
queremos conocer tu opinión	1007
queremos saber a sua opinião	2148
questo riassunto ti è stato utile	1571
quieres añadir otro usuario a tu suscripción	941
quizás más tarde	935
quizás te interese	975
quyên góp	2763
quyên góp ngay	2763
qué te ha parecido esta noticia	1007
quên mật khẩu	2764
quảng cáo	2774
quảng cáo - bài viết tiếp tục bên dưới	2807
""", 'r': """
r$ # por mês durante # meses	2157
radote klaidą	1727
radote klaidą tekste	1727
raksti komentāru	1768
raksts tiek papildināts	1769
raksts turpinās pēc reklāmas	1771
rakstīt komentāru	1768
rao vặt	2774
raportează o eroare	2194
rapportér fejl	398
rašyti komentarą	1721
receber notificações	2150
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1268
recevez une alerte à chaque article de l'auteur	1268
reclamă	2177
recomandarea redacției	2209
recomandări	2181
recomandările editorilor	2209
recomandările redacției	2181
recomendado para você	2120
recommandé	1235
recommandé pour vous	1235
recommandés	1235
recordar más tarde	935
recuérdamelo más tarde	935
redirecționează #%	2168
refuză toate	2191
regalar artículo	941
registrovať sa	2379
registruokitės nemokamai	1721
registruokitės į seminarą	1728
registrácia	2379
regisztráció	1401
regisztrálok	1401
regístrate	941
rekisteröidy	1127
rekisteröidy maksutta ja lue	1127
reklami geç	2627
reklám	1409
reklāma	1762
reklāmas raksts	1771
reklāmraksts	87	1771
relaterade ämnen	2523
reportar erro nesta página	2140
restez informé	1211
restez informés	1211
resumen automático	1000
resumo da notícia	2140
reģistrējies bez maksas	1762
reģistrēties	1762
ricordamelo più tardi	1520
rodyti mažiau	1729
rodyti viską	1729
rozumím	319
rozwiń	2033
rozwiń wszystko	2034
rätta	2519
rätta oss	2519
rättelse	2519
réactions	1231
réagir	1221	1231
réagir à cet article	1231
réagissez	1231
réagissez à cet article	1231
répondre	1231
réseaux sociaux	1222
réservé aux inscrits	1202
résiliable à tout moment	1275
résultats du sondage	1266
résumé de l'article	1260
résumé de l'article en # points	1260
résumé en # secondes	1260
részletek	1417
rösta här	2526
rösta i omröstningen	2526
rādīt mazāk	1770
rādīt vairāk	1769
rādīt visu	1770
răspunde	2180
rėmimas	1730
""", 's': """
s'abonner à partir de #€	1202
s'inscrire à la newsletter	1211
s-ar putea să-ți placă	2181
saada sõbrale	1034
saber más	978
sadarbības raksts	1771
sadržaj je zaključan	2312
saglabāt	1767
saglabāt rakstu	1767
saistītie raksti	1764
saistītās ziņas	1764
saite nokopēta	1767
saken er låst	1927
saken finnes også som lyd	1936
saltar anúncio	2111
salvează	2174
salvează articolul	2208
salvează pentru mai târziu	2208
salvează rețeta	61
sans engagement, résiliable à tout moment	1275
sao chép liên kết	2769
sao chép đường dẫn	2805
sari la conținut	2183
sari la rețetă	61
satura turpinājums pēc reklāmas	1771
sačuvaj	2322
sačuvaj recept	61
sačuvaj vest	2322
schlagwörter	498
schließen	501
schrift vergrößern	483
schriftgröße	483
scopri di più	1526
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2501
se bilderna här	2526
se connecter et réagir	1231
se déconnecter	1202
se grafiken här	2526
se ha producido un error al cargar el vídeo	998
se klippet här	2526
se klippet øverst i saken	1951
se videon här	2526
sedan # kr/mån tills du säger upp	2501
seguir tópico	2150
seguí leyendo	1021
sei già abbonato	1526
sei già iscritto alla newsletter	1584
selección de la redacción	975
selvä	1145
sem si não seria possível	2155
sem você não seria possível	2155
semnalează o eroare	2180
send artiklen på mail	390
send på e-post	1936
sense permanència	287
setări cookie	2191
seuls les abonnés peuvent commenter	1266
seuraa meitä	1135
seções	2120
shrani članek	2445
si opp når du vil	1927
si è verificato un errore durante il caricamento del video	1569
sie können diesen artikel kostenlos weitergeben	580
signaler ce contenu comme inapproprié	1266
signaler un problème	1231
siguiente artículo	975
siirry sisältöön	1144
sikeres feliratkozás	1419
sin ti no sería posible	1016
siz ne düşünüyorsunuz? oy verin	2634
sizin için öneriler	2632
siųsti draugui	1726
siųsti el. paštu	1726
skaitykite daugiau čia	1728
skaityti plačiau	1728
skaityti vėliau	1726
skaties arī	1764
skatīt foto	1769
skatīt galeriju	1769
skatīt video	1769
skjønner	1952
sklenite naročnino	2438
skopírovať odkaz	2386
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2519
skrýt	319
slapukų nustatymai	1739
slažem se	2335
slične vesti	2319
slične vijesti	2319
slični članci	2319
snsをフォロー	1616
sofortüberweisung	461
sonderveröffentlichung	560
sono già sostenitore	1520
sonuçlari gör	2635
sorodni članki	2442
souhlasím	312
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1193
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1231
soyez le premier à réagir	1231
spausdinti receptą	61
spela videon här	2526
spis treści	2033
sponsorisé	1226
sponsorlu içerik	87	2627
sponsoroitu sisältö	1136
sponsrat innehåll	2515
sponzorirani sadržaj	2318
sponzorirani članak	2318
sponzorované	2382
sponzorovaný obsah	311
sponzorováno	311
sprawdź ofertę	2008
spremi članak	2322
sprijină-ne	2168
spune-ți părerea	2194
spune-ți părerea în comentarii	2194
später	456
später erinnern	456
spør vår ki om saken	1944
staňte sa členom	2378
staňte se členem	300
stichwörter	498
stil spørgsmål til artiklen	398
straipsnio tęsinys - po reklama	1730
straipsnis tęsiasi po reklamos	1730
strona główna	2030
stäng	2497	2526
stöd oss	2498
støt os	378
støtt oss	1924
sugerir correção	2140
sugerir una corrección	1007
sugestões	2120
suivre ce thème	1268
sur le même sujet	1235
sur le même thème	1235
suscripción	941
suscríbase	941
suscríbete	941
suscríbete a nuestro boletín	948
suscríbete ahora	941
susiję straipsniai	1723
susikurti paskyrą	1721
susține	2168
susține-ne	2168
susțineți-ne	2168
syötä sähköpostiosoitteesi	1130
szczegóły	2034
szponzorált tartalom	87	1409
szólj hozzá	1413
szóljon hozzá	1413
sähköposti	1130
sähköpostiosoite	1130
så # kr/mnd til du sier opp	1927
så kommenterar du	2519
sé el primero en comentar	971
sé parte	936
sélections	1221
síganos	961
síguenos	961
sök	2526
søg	406
søk	1951
súhlasím	2397
súhlasím so zobrazením	2397
súmate	936
súvisiace	2383
súvisiace články	2383
súvisiaci článok	2383
sīkdatņu iestatījumi	1779
słowa kluczowe	2030
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
tack för din anmälan	2506
taip pat žiūrėkite	1723
takaisin ylös	1144
takk for påmeldingen	1932
tallenna myöhemmäksi	1134
talán később	1398
tamaño de letra	65	960
tamaño del texto	65
también te puede gustar	975
también te puede interesar	975
també et pot interessar	263
também pode gostar	2160
tarjeta de crédito	940
tarjeta de débito	940
te ha resultado útil este artículo	1000
te ha resultado útil este resumen	1000
te ha sido útil este resumen	1000
te poți dezabona oricând	2201
te-ar putea interesa și	2209
tehisaru kokkuvõte	1036
tekoälyn tekemä tiivistelmä	1144
tekoälyn tiivistelmä	1144
tekoälytiivistelmä	1144
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1726
teljes hozzáférés	1401
temas del día	975
termos e condições	2113
teste grátis	2094
testează-ți cunoștințele cu quizul nostru	2194
teszteld a tudásod	1416
tesztelje tudását	1416
texten fortsätter nedan	2515
texten fortsätter under bilden	2515
teď ne	299
thu gọn	2781
thèmes	1235
thématiques	1235
thích	2769
thông tin doanh nghiệp	2774
thông tin quảng cáo	2807
thẻ	2779
tienes que iniciar sesión para guardar artículos	1020
tilbakemelding på saken	1944
tin bài liên quan	2805
tin cùng chuyên mục	2779
tin cùng tác giả	2806
tin khác	2779
tin liên quan	2779
tin mới	2779
tin mới nhất	2779
tin nóng	2806
tin nổi bật	2779
tin quảng cáo	2807
tin trước	2779
tin tài trợ	2779
tin tức liên quan	2779
tin đọc nhiều	2779
tipărește	2174
tipărește articolul	2208
tipărește rețeta	61
tiêu điểm	2779
tiếp theo	2781
tlačiť	2386
to cię może zainteresować	2030
to może cię zainteresować	2030
todos os comentários	2116
toute l'actualité	1235
tovább	1416
tovább a recepthez	61
tovább a rovatra	1414
tovább olvasom	1416
további cikkek	1414
további cikkek a témában	1414
további hírek	1414
további részletek itt	1416
továbbiak betöltése	1416
tradução automática	2140
trang chủ	2781
transferência bancária	2093
treści partnerskie	2022
treść sponsorowana	2022
tria la teva subscripció	287
trước	2781
trả lời	2778
trở lại	2781
tu ce părere ai? lasă un comentariu	2194
tu navegador no puede reproducir este vídeo	998
tue meitä	1126
tule meile tööle	1036
turpini lasīt	1762
turpinājums pēc reklāmas	1771
turpināt lasīt	1762
twitter'da paylaş	2625
twój adres e-mail	2011
twój e-mail	2011
tài khoản của tôi	2764
tài trợ	2774
támogass minket	1399
támogasson minket	1399
támogatom	1399
támogatott tartalom	87	1409
támogatás	1399
támogatói tartalom	1409
täname liitumast	1054
tässä olisi upotus facebookista	1144
tässä olisi upotus instagramista	1144
témata	316
témy	2383
témák	1414
térkép megnyitása	1417
términos de uso	968
términos y condiciones	968
tìm kiếm	2781
tópicos	2120
tópicos relacionados	2120
tôi đã hiểu	2782
több	1416
töltsd ki a kvízt	1416
töltse ki a kvízt	1416
tühista igal ajal	1029
tüm haberler	2632
tüm yazilari	2632
tüm yorumlar	2631
tümünü gör	2634
tümünü göster	2635
tümünü kabul et	2628
tümünü reddet	2628
tēmas	1764
tęsinys po reklamos	1730
tạo tài khoản	2764
tải thêm	2781
tặng bài viết	2805
tặng sao	2805
tặng sao cho bài viết	2805
từ khóa	2779
""", 'u': """
udostępnij	2018
udostępnij na facebooku	2018
udostępnij na twitterze	2018
udostępnij na x	2018
udostępnij w mediach społecznościowych	2018
udělit souhlas	312
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2370
uključi obavijesti	2370
uključite notifikacije	2370
uključite obaveštenja	2370
uključite obavijesti	2370
uložit	308
uložit na později	308
uložit recept	61
uložit článek	308
uložiť	2386
uložiť na neskôr	2386
uložiť recept	61
uložiť článok	2386
ultima oră	2181
ultimele știri	2181
um assinante presenteou você com este artigo	2159
un abonat ți-a oferit acest articol	2208
un abonné vous offre cet article	1278
un e-mail de confirmation vous a été envoyé	1271
un suscriptor te ha regalado este artículo	1020
une erreur s'est glissée dans l'article	1231
unterstütze uns	457
unterstützen	457
unterstützen sie uns	457
unterstützen sie uns per paypal	549
uppläst av en dator	2511
uppläst med ai-röst	2511
url 복사	1678
urlをコピー	1615
urlをコピーする	1644
url복사	1678
urmărește acest subiect	2200
urmărește live	2200
următorul	2183
uslovi korišćenja	2335
ustawienia plików cookie	2023
uvjeti korištenja	2335
uz sākumu	1769
uzyskaj dostęp	2008
už komentarus atsako jų autoriai	1727
už máte predplatné? prihláste sa	2379
už máte účet	2379
už máte účet? prihláste sa	2379
už podporujem	2390
už podporuji	299
uždaryti	1729
uždaryti reklamą	1730
užpildykite apklausą	1728
užsakomasis straipsnis	1730
užsakomasis turinys	87	1730
užsisakyti prenumeratą	1721
""", 'v': """
vaata kõiki tellija soodustusi	1029
vaata lähemalt	1036
vaba töökoht	1036
vad tycker du? rösta här	2526
vai kopsavilkums bija noderīgs	1768
vai raksts bija noderīgs	1768
vairāk par tēmu	1764
vaizdo įrašas	1728
vaizdo įrašą rasite čia	1728
van már fiókja	1401
var artikeln till hjälp	2519
var det här till hjälp	2526
var resuméet nyttigt	398
var sammanfattningen till hjälp	2519
vari atteikties jebkurā laikā	1762
vasta küsitlusele	1036
vastaa kyselyyn tästä	1144
vaš komentar	2322
veja esta publicação no instagram	2138
veja também	2120
veja todas as opções de assinatura	2157
velikost písma	65
veličina teksta	65
ver # comentários	2148
ver biografía	994
ver comentários	2116
ver conteúdo externo	2138
ver esta publicación en instagram	998
ver esta publicação no instagram	2138
ver galería	978
ver más	978
ver más artículos del autor	994
ver más noticias	1021
ver también	975
ver também	2120
ver todas las opciones de suscripción	1017
ver traducción	979
ver tradução	2124
ver vídeo	978
vergrößern	502
verlagssonderveröffentlichung	560
vertrag kündigen	491
verträge hier kündigen	491
verwandte beiträge	498
ves algún error? comunícalo	1007
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2191
vezi mai multe știri	2209
vezi și	2181
već imate nalog	2312
već imate pretplatu	2312
već imate račun	2312
već podržavam	2327
već ste pretplatnik	2312
več iz rubrike	2442
več novic iz regije	2442
več o tem	2442
več o temi	2442
veľkosť písma	65
viac k téme	2383
viac si o tom prečítate tu	2383
videon voi katsoa jutun yläosasta	1144
videoyu izlemek için tiklayin	2634
videó	1414
videók	1414
videónkat itt nézheti meg	1416
vidéo	1238
vielen dank für ihr feedback	539
vielen dank für ihre anmeldung	470
vielleicht später	456
vilkår	395	1941
vipps et beløp	1924
vis færre	406	1951
vis oversættelse	407
visa bilden i helskärm	2526
visa färre	2526
visa inlägg från facebook	2526
visa inlägg från instagram	2526
visa innehåll	2516
visa översättning	2527
vissza a tetejére	1416
visszajelzés	1413
više o temi	2319
više vijesti iz regije	2319
viết bình luận	2778
você concorda? vote	2148
você pode gostar	2120
você pode se interessar	2120
você também pode gostar	2120
voir le détail	1239
voir les détails	1239
voir les résultats	1239
voir les résultats du sondage	1266
vos réactions	1231
votează în sondajul nostru	2194
votre avis nous intéresse	1266
vous aimerez peut-être	1235
vous avez déjà un compte	1202
vous avez déjà un compte ? connectez-vous	1202
vous avez déjà un compte ? identifiez-vous	1202
vous possédez déjà un compte	1202
vous pourriez être intéressé	1235
vreau să primesc newsletterul	2201
vsebina sporočila	2441
vstúpiť do diskusie	2386
vytisknout článek	308
vytlačiť	2386
vytlačiť recept	61
vytlačiť článok	2386
vytvořit účet	301
vyzkoušet	301
válasz	1413
váš e-mail	305
väline sisu	1047
värsked uudised	1031
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
vídeos	975	2120
výber redakcie	2383
výběr redakce	316
về đầu trang	2781
""", 'w': """
warto przeczytać	2030
was können wir besser machen	539
weitere beiträge	498
werbung überspringen	488
weź udział w dyskusji	2079
whatsapp'ta paylaş	2625
whatsappで読む	1644
wie gefällt ihnen dieser artikel	539
wielkość czcionki	65
więcej	2030
więcej artykułów	2030
więcej informacji	2030
więcej na ten temat	2030
więcej o	2030
więcej z	2030
wpisz swój e-mail	2011
wprowadź adres e-mail	2011
wpłać	2005
wpłać teraz	2005
współpraca reklamowa	2022
wypróbuj	2008
wyraź zgodę	2023
wyślij e-mailem	2018
wyślij znajomemu	2018
""", 'x': """
x'te paylaş	2625
xem bình luận	2778
xem bản gốc	2782
xem bản đồ	2782
xem chi tiết	2782
xem công thức	61
xem kết quả	2782
xem nhiều	2779
xem nhiều nhất	2779
xem nhiều trong tuần	2806
xem thêm	2779	2781
xem thêm bình luận	2778
xem tiếp	2781
xem toàn bộ	2781
xem tất cả	2781
xでシェア	1615
xでシェアする	1644
xでポスト	1615
""", 'y': """
ya estás suscrito	1017
ya tenés suscripción	1017
yapay zeka ile özet	2634
yapay zeka özeti	2634
yazarin diğer haberleri	2632
yazarin diğer yazilari	2632
yazarin tüm yazilari	2632
ymmärrän	1145
yorum gönder	2631
yorumlari gör	2631
youtube-tartalom megjelenítése	1416
yz özeti	2634
""", 'z': """
z titulní strany	316
zabudnuté heslo	2379
zadejte svůj e-mail	305
zahlungsart wählen	460
zaloguj się	2008
zapisz na później	2018
zapisz się	2011
zapisz się na newsletter	2011
zapomenuté heslo	301
zarejestruj się	2008
zarządzaj zgodami	2023
zaten üye misiniz	2618
zavřít	299
załaduj więcej	2033
załóż konto	2008
zaštita osobnih podataka	2335
zaštita privatnosti	2335
zdieľajte tento text	2386
zdieľajte článok	2386
zdieľať	2386
zdieľať na facebooku	2386
zdieľať článok	2386
zgadzam się	2023
zgadzam się na wyświetlanie treści	2023
zgłoś	2026
zgłoś błąd	2026
ziņa tiek papildināta	1769
ziņo par kļūdu	1768
ziņot par kļūdu	1768
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
znajdź nas na facebooku	2019
značky	2383
zobacz galerię	2033
zobacz mapę	2034
zobacz również	2030
zobacz szczegóły	2034
zobacz także	2030
zobacz także inne	2030
zobacz też	2030
zobacz więcej	2030
zobrazit méně	319
zobrazit originál	319
zobrazit více	318
zobrazit výsledky	319
zobrazit vše	318
zobraziť diskusiu	2386
zobraziť menej	2384
zobraziť obsah	2397
zobraziť viac	2384
zobraziť všetko	2384
zostań patronem	2005
zpět nahoru	318
zur leseliste hinzufügen	580
zur merkliste hinzufügen	483
zur übersicht	501
zurück	494
zurück nach oben	501
zvětšit	318
zwiń	2033
""", '£': """
£# at amazon	927
""", '©': """
©ntb	1979
""", 'à': """
à découvrir	1235
à la une	1235
à lire	1235
à lire aussi	1235
à lire dans ce dossier	1235
à lire dans la même rubrique	1235
à lire ensuite	1235
à lire également	1235
à ne pas manquer	1235
à voir	1235
à voir aussi	1235
""", 'á': """
áudio gerado por ia	2140
áudio gerado por voz sintética	2140
""", 'ä': """
ähnliche artikel	498
ähnliche beiträge	498
ähnliche themen	498
älä missaa mitään	1130
ämnen	2523
ämnen i artikeln	2523
är du redan prenumerant	2501
äänestä tästä	1144
""", 'å': """
åbn	407
åbn kort	407
åpne	1952
åpne faktaboks	1952
åpne kart	1952
""", 'ç': """
çerez ayarlari	2628
çerez politikasi	2628
çerezler	2628
çeviriyi göster	2635
çikiş yap	2618
çok okunanlar	2632
""", 'è': """
è gratis e ci vuole solo un minuto	1584
""", 'é': """
é grátis e leva menos de um minuto	2152
écouter	1221
écouter (# min	1221
écouter le podcast	1238
édition du jour	1235
épingler	61
épingler la recette	61
értem	1417
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1413
írja meg véleményét	1413
""", 'î': """
înapoi sus	2183
încarcă mai multe	2183
închide	2167
înregistrare	2169
înregistrează-te	2169
îți mulțumim pentru vot	2194
""", 'ö': """
öffnen	501
ön mit gondol? szavazzon	1416
önceki	2634
önceki haber	2632
öne çikan haberler	2632
öne çikanlar	2632
önerilen haberler	2632
önerilenler	2632
öppna	2527
öppna karta	2527
összes	1416
özet faydali oldu mu	2631
""", 'ú': """
új hozzászólás	1413
última hora	975
últimas	2120
últimas entradas	975
últimas noticias	975
últimas notícias	2120
últimes notícies	263
últimos artículos	975
únete	936
únete a la conversación	971
""", 'ü': """
übersetzung anzeigen	502
überweisung	461
ücretsiz dene	2618
ücretsiz üye ol	2618
ücretsiz üye olun	2618
üye girişi	2618
üye ol	2617	2618
üye olun	2618
""", 'ý': """
ý kiến	2778
ý kiến bạn đọc	2778
ý kiến của bạn	2778
""", 'ā': """
ārējais saturs	1779
""", 'č': """
članak je zaključan	2312
članak se nastavlja ispod oglasa	2318
članek je zaklenjen	2438
članek se nadaljuje pod oglasom	2441
članek se nadaljuje spodaj	2441
článek pokračuje pod reklamou	311
čtěte dále	316
čtěte i	316
čtěte také	316
číslo účtu pro dary	300
číst dál	318
číst dál s předplatným	301
číst více	318
čítajte aj	2383
""", 'ď': """
ďalšie správy	2383
ďalšie články	19	2383
""", 'đ': """
điều khoản sử dụng	2777
điều khoản sử dụng | chính sách bảo mật	2777
đáng chú ý	2779
đã có tài khoản	2764
đã hiểu	2782
đã sao chép	2769
đã sao chép liên kết	2805
đóng	2762
đóng góp	2763
đăng ký	2764
đăng ký ngay	2764
đăng nhập	2764
đăng nhập / đăng ký	2764
đăng xuất	2764
được quan tâm	2806
được tài trợ	2774
đặt báo	2764
đến công thức	61
đề xuất	2779
để sau	2762
đọc nhiều	2779
đọc nhiều nhất	2779
đọc sau	2805
đọc thêm	2779	2781
đọc tiếp	2781
đọc tiếp về chủ đề này	2806
đừng bỏ lỡ	2779
""", 'į': """
į viršų	1728
įveskite savo el. pašto adresą	1746
""", 'ś': """
śledź nas	2019
""", 'ş': """
şifremi unuttum	2618
şimdi değil	2616
şurada paylaş	2625
""", 'š': """
štampaj	2322
štítky	316
""", 'ž': """
že imate račun	2438
že naročnik	2438
že podpiram	2449
žiūrėkite nuotraukas	1728
žiūrėkite vaizdo įrašą	1728
žiūrėti galeriją	1728
""", 'ș': """
știri pe aceeași temă	2209
știri recomandate	2181
știri similare	2181
știrile zilei	2181
""", 'ț': """
ți-a fost util acest articol	2194
ți-a fost util acest rezumat	2194
ți-ai uitat parola	2206
ți-ar putea plăcea și	2209
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	629
άνοιγμα χάρτη	629
""", 'έ': """
έχετε ήδη λογαριασμό	614
""", 'ί': """
ίσως αργότερα	612
ίσως σας ενδιαφέρει	626
""", 'α': """
ακούστε	619
ακούστε το άρθρο	619
αναζήτηση	628
αναφορά λάθους	625
αντιγραφή link	619
αντιγραφή συνδέσμου	619
αντιγραφή συνδέσμου άρθρου	619
απάντηση	625
αποδέχομαι	632
αποδοχή	632
αποδοχή όλων	632
αποθήκευση	619
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	619
αποστολή με email	619
αποσύνδεση	614
απόκρυψη	629
απόρριψη	632
απόρριψη όλων	632
αργότερα	612
αρχική	628
αφήστε σχόλιο	625
""", 'β': """
βίντεο	626
βαθμολογήστε το άρθρο	625
""", 'γ': """
γίνε συνδρομητής	614
γίνετε μέλος	613
γίνετε συνδρομητής	614
γράψτε σχόλιο	625
""", 'δ': """
δείτε και	626
δείτε περισσότερα	628
δείτε τα αποτελέσματα	629
δείτε τα σχόλια	625
δείτε τη συνταγή	61
δείτε όλα	628
δημιουργία λογαριασμού	614
δημοφιλέστερα	626
δημοφιλή	626
δημοφιλή άρθρα	626
διαβάστε ακόμα	626
διαβάστε ακόμη	626
διαβάστε επίσης	626
διαβάστε επίσης στο	626
διαβάστε και	626
διαβάστε περισσότερα	626	628
διαφήμιση	622
διαφημίσεις	622
διαφημιση	622
διαφημιστικό περιεχόμενο	87	622
δωρήστε	613
δωρεά	613
""", 'ε': """
είσοδος	614
εγγραφή	614
ειδήσεις σήμερα	626
ειδήσεις τώρα	626
εκτυπώστε το άρθρο	619
εκτύπωση	619
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	629
εμφάνιση όλων	629
επικοινωνία	625
επιλογές συντακτών	626
επιστροφή στην κορυφή	628
επόμενο	628
επόμενο άρθρο	626
ετικέτες	626
""", 'θ': """
θέματα	626
""", 'κ': """
κάντε δωρεά	613
κάντε μια δωρεά	613
κανόνες σχολιασμού	625
κατάλαβα	629
κατηγορίες	626
κλείσιμο	612
κοινοποίησε	619
κοινοποίηση	619
κοινοποίηση στο facebook	619
κοινοποίηση στο twitter	619
κοινοποιήστε	619
κοινοποιήστε το άρθρο	619
""", 'λ': """
λεπτομέρειες	629
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	622
μενού	628
μετάβαση στη συνταγή	61
μη χάσετε	626
μην το χάσεις	626
μην χάσετε	626
μοιράσου το	619
μοιραστείτε	619
μοιραστείτε το	619
μοιραστείτε το άρθρο	619
μπορεί να σας αρέσει	626
μόνο για συνδρομητές	614
""", 'ξ': """
ξεχάσατε τον κωδικό	614
""", 'ο': """
ο λογαριασμός μου	614
ο σύνδεσμος αντιγράφηκε	619
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	626	628
περισσότερα άρθρα	626
περισσότερες ειδήσεις	626
πολιτική cookies	632
πολιτική απορρήτου	632
προηγούμενο	628
προηγούμενο άρθρο	626
προσθήκη σχολίου	625
προστασία προσωπικών δεδομένων	632
προτείνουμε	626
προτείνουμε επίσης	626
προτεινόμενα	626
προωθητικό περιεχόμενο	622
πρόσφατα άρθρα	626
""", 'ρ': """
ροή	626
ροή ειδήσεων	626
ρυθμίσεις cookies	632
""", 'σ': """
στείλε το σε φίλο	619
στηρίξτε μας	613
συμφωνώ	632
συνέχεια ανάγνωσης	628
συνδεθείτε	614
συνδρομή	614
συνδρομητές	614
σχετικά	626
σχετικά άρθρα	626
σχετικά θέματα	626
σχετικά νέα	626
σχετικές ειδήσεις	626
σχετικό άρθρο	626
σχολιάστε	625
σχολιάστε το άρθρο	625
σχόλια	625
σχόλιο	625
σύνδεση	614
""", 'τ': """
τα πιο δημοφιλή	626
τα πιο δημοφιλή της ημέρας	626
τα πιο διαβασμένα	626
τα πιο πρόσφατα	626
τελευταία άρθρα	626
τελευταία νέα	626
τελευταίες ειδήσεις	626
""", 'υ': """
υπενθύμιση αργότερα	612
υποβολή σχολίου	625
υποστηρίξτε μας	613
""", 'φ': """
φόρτωση περισσότερων	628
""", 'χ': """
χαρίστε αυτό το άρθρο	619
χορηγούμενο	622
χορηγούμενο άρθρο	622
χορηγούμενο περιεχόμενο	622
""", 'ό': """
όλα τα σχόλια	625
όλες οι ειδήσεις	626
όροι σχολιασμού	625
όροι χρήσης	632
όχι ευχαριστώ	612
όχι τώρα	612
όχι, ευχαριστώ	612
""", 'а': """
абонамент	160
абонирай се	161
абонирайте се	160
авторизация	2227
авторизоваться	2227
адрес электронной почты	2230
актуално	168
актуальне	2700
архив	2246
""", 'б': """
банковская карта	2226
банковский перевод	2226
безопасный платеж	2225
больше	2246
больше материалов по теме	2246
больше новостей	2246
будьте в курсе	2230
была ли статья полезной	2243
більше за темою	2700
більше матеріалів за темою	2700
більше на цю тему	2700
більше новин	2700
більше новин на тему	2700
більше по темі	2700
""", 'в': """
в избранное	2235
в тренде	2246
важливо	2700
вам будет интересно	2246
вам може бути цікаво	2700
вам може сподобатися	2700
вам может быть интересно	2246
вам может понравиться	2246
вам також може сподобатися	2700
вас може зацікавити	2700
вас может заинтересовать	2246
ваш e-mail	2230
ваш email	2230
введите e-mail	2230
введите email	2230
введите ваш email	2230
введите ваш адрес электронной почты	2230
версия для печати	2235
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	2685
вже є акаунт	2685
вибір редакції	2700
видео	2246
вижте още	168
вижте още от	168
вийти	2685
включите уведомления	2304
включить уведомления	2304
вконтакте	2236
влез	161
влезте	161
во весь экран	2249
водещи новини	168
войти	2227
войти в аккаунт	2227
войти в чат	2243
воспроизвести	2249
время на чтение	2249
время чтения # мин	2249
все	2249
все комментарии	2243
всі новини	2702
вход	161	2227
вхід	2685
выберите сумму	2225
выбор редакции	2246
выйти	2227
відео	2700
відео вище	2724
відео нижче	2724
відкрити	2703
відкрити карту	2703
відповісти	2698
відхилити	2695
""", 'г': """
главная	2249
главное	2246
главное за день	2246
главные новости	2246
головна	2702
головне	2700
головне за день	2700
головні новини	2700
""", 'д': """
далее	2249
далі	2702
дарете	160
дари	160
дари сега	160
детали	2250
детальніше	2702
деталі	2703
дзен	2236
дивіться відео	2724
дивіться відео вище	2724
дивіться відео нижче	2724
дивіться також	2700
дивіться також відео	2724
дивіться у відео	2724
для подписчиков	2227
до рецепту	61
до теми	2700
добавить комментарий	2243
додати коментар	2698
дозвольте сповіщення	2754
докладвай грешка	171
докладніше	2702
долучитися	2682
доступно по подписке	2227
другая сумма	2225
други новини	19
другие материалы	19	2246
другие материалы рубрики	2246
другие новости	19	2246
другие новости раздела	2246
другие статьи	2246
друк	2691
""", 'е': """
единоразово	2222
ежемесячно	2222
еще новости	2246
еще по теме	2246
ещё	2246
ещё новости	2246
ещё по теме	2246
""", 'з': """
за темою	2700
забравена парола	161
забули пароль	2685
забыли пароль	2227
завантажити ще	2702
загрузить еще	2249
загрузить ещё	2249
задонатити	2682
задонатить	2222
закрити	2681
закрыть	2221
залишити коментар	2698
запази	171
запази рецептата	61
запази статията	171
запропонувати новину	2698
зарегистрироваться	2227
зареєструватися	2685
затвори	175
зберегти	2691
зберегти рецепт	61
зберегти статтю	2691
збільшити	2702
згорнути	2703
зміст	2702
зробити внесок	2682
зрозуміло	2695
""", 'и': """
избрано от редакцията	168
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
интересное	2246
""", 'к': """
к началу	2249
к рецепту	61
категории	2246
категорії	2700
ключови думи	168
коментар	2698
коментари	171
коментарі	2698
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	2698
комментарии	2243
комментарии отсутствуют	2243
комментарий	2243
комментировать	2243
контакти	2698
контакты	2243
конфиденциальность	2240
копирай линк	171
копирай линка	171
копировать ссылку	2235
копіювати посилання	2691
купи абонамент	161
купить подписку	2227
към рецептата	61
""", 'л': """
лента новостей	2246
личный кабинет	2227
""", 'м': """
материалы партнеров	2239
материалы по теме	2246
матеріали за темою	2700
матеріали по темі	2700
меню	2249	2702
метки	2246
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2221
может позже	2221
можливо, пізніше	2681
мой профиль	2227
моят профил	161
мы в социальных сетях	2237
мы в соцсетях	2237
мы вконтакте	2237
мій профіль	2685
мітки	2700
""", 'н': """
на главную	2249
на правах реклами	2694
на правах рекламы	2239
наверх	2249	2702
нагадати пізніше	2681
надіслати	2691
надіслати другу	2691
надіслати поштою	2691
надіслати статтю поштою	2691
назад	2249	2702
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	2700
найпопулярніше за добу	2700
найпопулярніше за тиждень	2700
найти	2249
найчитаніше	2700
налаштування	2695
написати коментар	2698
написать комментарий	2243
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2221
направете дарение	160
настройки	2240
настройки cookie	2240
наступна	2702
наступна стаття	2700
не зараз	2681
не пропустите	2246
не пропустіть	2700
не сега	175
не сегодня	2221
не сейчас	2221
не сьогодні	2681
не, благодаря	175
нет комментариев	2243
нет, спасибо	2221
новини	2700
новини за темою	2700
новини компаній	2694
новини партнерів	2694	2700
новости	2246
новости smi#	2246
новости партнеров	2239
новости партнёров	2239
новости по теме	2246
новости сми#	2246
ні, дякую	2681
""", 'о': """
обговорити	2698
обратная связь	2243
обсудить	2243
обсуждение	2243
одноклассники	2236
одноразово	2682
оставить комментарий	2243
останні новини	2700
останні статті	2700
ответить	2243
отиди на рецептата	61
отказаться	2240
отклонить	2240
отключете цялата статия	161
отключи статията	161
открыть	2250
открыть карту	2250
отпечатай	171
отпечатай статията	171
отправить другу	2235
отправить по почте	2235
оформити підписку	2685
оформить донат	2222
оценете статията	171
оцените материал	2243
оцените рецепт	61
оцените статью	2243
оценить рецепт	61
оцініть матеріал	2698
оцініть рецепт	61
оцініть статтю	2698
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
партнерский материал	2239
партнерский проект	2239
партнерський матеріал	2694
партнерський проєкт	2694
партньорско съдържание	167
партнёрский материал	2239
партнёрский проект	2239
передплата	2685
передплатити	2685
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2249
печать	2235
печать рецепта	61
платена публикация	87	167
платено съдържание	167
по подписке	2227
по теме	2246
по-късно	175
повідомити про помилку	2698
повідомити про помилку в тексті	2698
погоджуюсь	2695
погоджуюся	2695
подарете тази статия	171
подарить материал	2235
подарить статью	2227
подарувати статтю	2691
поддержать	2222
поддержать автора	2222
поддержать нас	2222
поддержать проект	2222
поддержать редакцию	2222
поддержите нас	2222
поделитесь	2235
поделиться	2235
поделиться в telegram	2235
поделиться в twitter	2235
поделиться в одноклассниках	2235
поделиться в соцсетях	2235
поделиться вконтакте	2235
поделиться новостью	2235
поделиться ссылкой	2235
поделиться статьей	2235
поделиться статьёй	2235
подкасти	2700
подкасты	2246
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2227
подписаться в max	2237
подписаться в telegram	2237
подписаться на канал	2237
подписаться на новости	2230
подписаться на рассылку	2230
подписаться на телеграм-канал	2237
подписка	2227
подписывайтесь	2237
подпишитесь на рассылку	2230
подробнее	2249
подробнее по теме	2246
поділитись	2691
поділитися	2691
поділитися в telegram	2691
поділитися в соцмережах	2691
поділитися новиною	2691
поділитися статтею	2691
поділіться	2691
пожертвовать	2222
пожертвувати	2682
позже	2221
поиск	2249
покажи всичко	169
покажи още	169
показати більше	2702
показати все	2703
показати коментарі	2698
показати оригінал	2703
показати ще	2702
показать больше	2249
показать все	2250
показать еще	2249
показать ещё	2249
показать карту	2250
показать комментарии	2243
показать меньше	2250
показать оригинал	2250
показать перевод	2250
политика конфиденциальности	2240
политика обработки персональных данных	2240
пользовательское соглашение	2240
політика конфіденційності	2695
помочь	2222
помочь нам	2222
помочь проекту	2222
помочь редакции	2222
понятно	2240
попередня	2702
попередня стаття	2700
попробовать бесплатно	2227
популярне	2700
популярное	2246
популярные	2246
популярные новости	2246
популярные статьи	2246
популярні новини	2700
посилання скопійовано	2691
последнее	2246
последни	168
последни новини	168
последние новости	2246
послухати новину	2691
похожие материалы	2246
похожие статьи	2246
поширити	2691
поширити у facebook	2691
пошук	2702
правила за коментиране	171
правила использования	2240
правила коментування	2698
правила комментирования	2243
предложить новость	2243
предыдущая	2249
предыдущая статья	2246
премиум	2227
преміум	2685
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	2695
прийняти всі	2695
принтирай	171
принтирай рецептата	61
принять	2240
принять все	2240
принять всё	2240
прислать новость	2243
приєднатися	2682
приєднатися до спільноти	2682
продовження під рекламою	2694
продовження статті під рекламою	2694
продолжить без поддержки	2221
продължава след рекламата	167
промо	2239	2694
прослушать	2235
прослушать новость	2235
прочетете и	168
підписатись	2685
підписатися	2685
підписка	2685
підтримайте нас	2682
підтримати	2682
підтримати автора	2682
підтримати журналістів	2682
підтримати нас	2682
підтримати редакцію	2682
пізніше	2681
""", 'р': """
радимо прочитати	2700
радимо також	2700
развернуть	2249
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2222
разпечатай	171
разрешите уведомления	2304
разрешить уведомления	2304
раскрыть	2250
распечатать	2235
распечатать рецепт	61
распечатать статью	2235
рассказать друзьям	2235
рассылка	2230
рассылки	2230
регистрация	161	2227
редакция рекомендует	2246
результати	2703
результаты	2250
реклама	167	2239	2694
реклама - статията продължава по-долу	167
реклама на сайте	2239
реклама на сайті	2694
реклама. продовження нижче	2694
реклама. продолжение ниже	2239
рекламно каре	167
рекламно съдържание	167
рекомендуем	2246
рекомендуем почитать	2246
рекомендуем также	2246
рекомендуемое	2246
рекомендуємо	2700
рекомендуємо прочитати	2700
рекомендуємо також	2700
реєстрація	2685
розгорнути	2703
роздрукувати	2691
роздрукувати рецепт	61
роздрукувати статтю	2691
розмір тексту	65
розмір шрифту	65
рубрики	2246	2700
""", 'с': """
самое важное	2246
самое популярное	2246
самое читаемое	2246
самое читаемое за день	2246
самое читаемое за неделю	2246
свежее	2246
свежие новости	2246
свернуть	2249
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2243
сделать пожертвование	2222
сейчас читают	2246
скопировать ссылку	2235
скопировать ссылку на статью	2235
скопіювати посилання	2691
скопіювати посилання на статтю	2691
скрыть	2250
следующая	2249
следующая статья	2246
слухати	2691
слухати новину	2691
слушай новината	171
слушать	2235
слушать новость	2235
см. также	2246
смотреть все	2249
смотри также	2246
смотрите также	2246
советуем почитать	2246
согласен	2240
согласиться	2240
содержание	2249
создать аккаунт	2227
сообщить об опечатке	2243
сообщить об ошибке	2243
сохранить	2235
сохранить рецепт	61
сохранить статью	2235
социальные сети	2237
спасибо за подписку	2230
спецпроект	2239
спецпроєкт	2694
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
способ оплаты	2225
способы оплаты	2225
ссылка скопирована	2235
станете член	160
стани абонат	160
стани дарител	160
стати співучасником	2682
стати частиною спільноти	2682
стать патроном	2222
стать соучастником	2222
стать спонсором	2222
створити акаунт	2685
стрічка новин	2700
сховати	2703
сходни новини	168
схожі матеріали	2700
схожі новини	2700
схожі статті	2700
създай профил	161
сюжет	2246
сюжеты	2246
""", 'т': """
тагове	168
також читайте	2700
твитнуть	2235
твиттер	2236
твітнути	2691
теги	2246	2700
текст продовжується під рекламою	2694
телеграм	2236
тема дня	2246
теми	2700
темы	2246
только для подписчиков	2227
""", 'у': """
увеличить	2249
увійти	2685
увімкнути сповіщення	2754
увімкніть сповіщення	2754
уже есть аккаунт	2227
уже зарегистрированы	2227
уже зареєструвалися	2685
умови використання	2695
усі новини	2702
""", 'ф': """
файлы cookie	2240
фейсбук	2236
фото	2246
фоторепортаж	2246
""", 'х': """
харесай	171
хорошо	2240
""", 'ч': """
час читання # хв	2702
чи була стаття корисною	2698
читайте еще	2246
читайте ещё	2246
читайте ниже	2239
читайте по теме	2246
читайте также	2246
читайте також	2700
читати далі	2702
читати повністю	2702
читати також	2700
читать в max	2237
читать в telegram	2237
читать далее	2249
читать дальше	2249
читать ещё	2249
читать комментарии	2243
читать полностью	2249
читать также	2246
что еще почитать	2246
что ещё почитать	2246
""", 'щ': """
ще за темою	2700
ще новини	2700
що ще почитати	2700
щомісяця	2682
""", 'э': """
электронная почта	2230
""", 'я': """
я вже підтримую	2681
я уже поддерживаю	2221
яндекс.дзен	2236
""", 'і': """
інші новини	19	2700
""", 'א': """
אולי גם יעניין אותך	1308
אולי יעניין אותך	1308
אולי יעניין אותך גם	1336
אולי יעניין אתכם	1308
אולי יעניין אתכם גם	1336
אולי מאוחר יותר	1291
אולי פספסתם	1336
אינציקלופדיית ynet	1308
""", 'ב': """
בחסות	1339
בשיתוף	1303
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1307
דלג לתוכן	1310
דלגו למתכון	61
דף הבית	1310
""", 'ה': """
האזינו	1299
הבא	1310
הבנתי	1311
הגב	1307
הדפיסו את המתכון	61
הדפיסו כתבה	1335
הדפס	1299
הדפס מתכון	61
הדפסה	1299
הדפסת המתכון	61
הדפסת כתבה	1335
הוסיפו תגובה	1307
הוסף תגובה	1307
הוספת תגובה	1307
הזכירו לי מאוחר יותר	1291
החשבון שלי	1293
הירשם	1293
הכי נצפים	1308
הכי נקרא	1308
הכי נקראות	1308
הכי נקראות היום	1336
הכתבה הבאה	1308
הכתבה המלאה למנויים	1335
הכתבה הקודמת	1308
המלצות	1308
המשך לקרוא	1310
המשך קריאה	1310
הנצפים ביותר	1336
הנקראות ביותר	1308
הנקראים ביותר	1336
הסתר	1311
העתיקו את הקישור	1335
העתיקו קישור	1335
העתק קישור	1299
העתקת הקישור	1335
העתקת קישור	1299
הצג הכל	1311
הצג מפה	1311
הצג מקור	1311
הצג עוד	1310
הצג פחות	1311
הצטרפו	1292
הצטרפו אלינו	1292
הקודם	1310
הקישור הועתק	1335
הרשמה	1293
השב	1307
התחבר	1293
התחברות	1293
""", 'ו': """
ווטסאפ	1299
וידאו	1308
""", 'ח': """
חדשות אחרונות	1308
חודש ראשון ב-#	1334
חודש ראשון ב-# ש"ח	1334
חודש ראשון בשקל	1334
חודש ראשון חינם	1334
חזרה למעלה	1310
חיפוש	1310
""", 'ט': """
טוויטר	1299
טלגרם	1299
טען עוד	1310
""", 'י': """
יציאה	1293
""", 'כ': """
כבר מנויים? התחברו	1293
כבר נרשמת	1293
כותרות אחרונות	1308
כניסה	1293
כניסה למנויים	1293
כתבה זו היא תוכן ממומן	1335
כתבה ממומנת	1339
כתבו תגובה	1307
כתבות אחרונות	1308
כתבות מומלצות	1308
כתבות נוספות	1308
כתבות נוספות בנושא	1336
כתבות נוספות שיעניינו אתכם	1336
כתבות קשורות	1308
כתבות שאולי פספסתם	1336
כתבות שיעניינו אתכם	1336
""", 'ל': """
לא כעת	1291
לא עכשיו	1291
לא תודה	1291
לא, תודה	1291
להורדת האפליקציה	1335
להמשך קריאה	1293
להרשמה	1293
לכל הכתבות	1310
לכל הכתבות בנושא	1336
לכל העדכונים, הכתבות והסרטונים	1336
לכל התגובות	1307
לכתבה הבאה בסדרה	1336
לכתבה הקודמת בסדרה	1336
למנויים בלבד	1296
למתכון	61
לפרטים	1311
לרכישת מינוי	1293
לרכישת מינוי לחצו כאן	1335
לתרום	1292
לתרומה	1292
""", 'מ': """
מבזקים	1308
מדיניות הפרטיות	1306
מדיניות הפרטיות ותנאי השימוש	1306
מודעה	1303
מומלץ עבורך	1336
מומלץ עבורכם	1336
מומלצים	1308
ממומן	1303
מעבר למתכון	61
מצאתם טעות	1307
""", 'נ': """
נושאים	1308
נושאים קשורים	1308
""", 'ס': """
סגור	1291
סגירה	1291
סיכום ai	1321
סיכום הכתבה	1321
""", 'ע': """
עוד	1310
עוד באותו נושא	1336
עוד בנושא	1308
עוד בערוץ	1308
עוד חדשות	1308
עוד כתבות	19	1308
עוד כתבות בנושא	19
עוד כתבות מעניינות	1335
עוד סיפורים	1336
""", 'פ': """
פייסבוק	1299
פרטים	1311
פרסום	1303
פרסומת	1303
פתח	1311
""", 'צ': """
צור חשבון	1293
צור קשר	1307
""", 'ק': """
קרא גם	1308
קרא עוד	1310
קראו גם	1308
קראו עוד	1310
""", 'ש': """
שיתוף	1299
שיתוף בווטסאפ	1299
שיתוף בטוויטר	1299
שיתוף במייל	1335
שיתוף בפייסבוק	1299
שכחתי סיסמה	1293
שלח לחבר	1299
שלחו את הכתבה במתנה	1335
שלחו במתנה	1335
שליחה במייל	1299
שמירה	1299
שמירת המתכון	61
שמירת כתבה	1335
שמרו כתבה	1335
שמרו לקריאה מאוחרת	1335
שתף	1299
שתפו	1299
שתפו את הכתבה	1299
שתפו בוואטסאפ	1335
שתפו בווטסאפ	1335
שתפו בטלגרם	1335
שתפו בפייסבוק	1299
""", 'ת': """
תגובה	1307
תגובות	1307
תגיות	1308
תוכן למנויים	1293
תוכן ממומן	87	1303
תוכן מסחרי	1339
תוכן מקודם	1303
תוכן פרסומי	1339
תוכן שיווקי	87	1303
תוכן שיווקי בשיתוף	1339
תורגם אוטומטית	1335
תיקון טעות	1335
תמכו בנו	1292
תנאי השימוש	1306
תנאי השימוש | מדיניות הפרטיות	1306
תנאי השימוש ומדיניות הפרטיות	1306
תפריט	1310
תקציר ai	1321
תקציר בינה מלאכותית	1321
תקציר הכתבה	1321
תרומה	1292
תרמו	1292
תרמו עכשיו	1292
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1110
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1083
اخبار مرتبطة	145
اخبار پيشنهادي	1110
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1083
اخرين خبرها	1110
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1085
ادامه مطلب	1085
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1076
ارسال المقال بالبريد	144
ارسال به تلگرام	1102
ارسال به دوستان	1076
ارسال نظر	1082
از دست ندهيد	1110
از ما حمايت كنيد	1072
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1073
اشتراك گذاري	1076
اشتراك گذاري در تلگرام	1102
اشتراكگذاري	1076
اشترك	93
اضغط هنا لمشاهدة الفيديو	131
اضف تعليق	111
اضف تعليقا	111
اطبع	102
اطبع المقال	144
اطبع الوصفة	61
اطبع هذا المقال	144
اعدادات ملفات تعريف الارتباط	109
اعلان	106
اعلان مدفوع	87	149
اعلان ممول	106
اعلانات	106
اعلانات مدفوعة	149
اغلاق	91
افتح الخريطة	115
اقرا المزيد	114
اقرا ايضا	112
اكتب تعليقا	111
الابلاغ عن خطا	135
الاخبار	112
الاشتراك	93
الاعلانات	106
الاقسام	112
الاكثر تداولا	112
الاكثر قراءة	112
الاكثر قراءة الان	145
الاكثر قراءة اليوم	145
الاكثر مشاهدة	112
الان نه	1071
البحث	114
التالي	114
التعليقات	111
التفاصيل	115
الدخول	93
الرئيسية	114
السابق	114
الصفحة التالية	114
الصفحة الرئيسية	114
القائمة	114
المزيد	112	114
المزيد حول هذه القصة	145
المزيد من الاخبار	112
المزيد من المقالات	145
المقال التالي	112
المقال السابق	112
الوسوم	112
الي الاعلي	114
انتقل الي الوصفة	61
انتهاي پيام	1102
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	102
انشاء حساب	93
انشر	102
انضم الي فريقنا	135
انضموا الي فريقنا	135
اهد المقال	144
اهد هذا المقال	144
اهداء	144
اهداء المقال	144
اهم الاخبار	112
اولين نفري باشيد كه نظر ميدهد	1102
ايجاد حساب	1073
اين مطالب را هم بخوانيد	1110
اين مطلب را هم بخوانيد	1110
اگهي	1078
اگهيها	1114
""", 'ب': """
باز كردن	1086
بازرگاني	1114
بازگشت به بالا	1085
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1083
برچسبها	1083
بستن	1071
بعدا ياداوري كن	1071
بعدي	1085
بلغ عن خطا	135
به اشتراك بگذاريد	1076
بيشتر	1083	1085
بيشتر ببينيد	1110
بيشتر بخوانيد	1083
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1083
تبرع	92
تبرع الان	92
تبليغ	1078
تبليغات	1078
تبليغات در گوگل	1114
تبليغات متني	1114
تحميل التطبيق	101
تحميل المزيد	114
تسجيل	93
تسجيل الخروج	93
تسجيل الدخول	93
تسجيل دخول	93
تعليق	111
تعليقات	111
تغطية خاصة	145
تفعيل الاشعارات	101
تلغرام	102
تلگرام	1076
تم نسخ الرابط	144
تماس با ما	1082
تماشاي ويديو	1102
تنظيمات كوكي	1081
تنظيمات كوكيها	1081
تويتر	102
توييتر	1076
تيليجرام	102
""", 'ث': """
ثبت نام	1073
ثبت نظر	1082
ثبتنام	1073
""", 'ج': """
جديدترين اخبار	1083
جزئيات	1086
جستجو	1085
جميع التعليقات	111
""", 'ح': """
حالا نه	1071
حجم الخط	102
حجم النص	65
حريم خصوصي	1081
حساب كاربري	1073
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1072
حمايت مالي	1072
""", 'خ': """
خانه	1085
خبر بعدي	1102
خبر قبلي	1102
خبرهاي بيشتر	1110
خبرهاي داغ	1110
خبرهاي مرتبط	1083
خبرهاي پيشنهادي	1110
خروج	1073
""", 'د': """
در همين رابطه	1110
در همين زمينه	1110
دستهبندي	1083
دعوت به همكاري	1102
ديدگاه	1082
ديدگاهتان را بنويسيد	1102
ديدگاهها	1082
""", 'ذ': """
ذات صلة	112
ذخيره	1076
ذخيره خبر	1102
ذخيره دستور پخت	61
ذخيره مطلب	1102
ذخيره مطلب براي بعد	1102
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1073
رپورتاژ	1078
رپورتاژ اگهي	1078
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1081
""", 'ش': """
شارك	102
شارك الخبر	144
شارك القصة	144
شارك المقال	102
شارك علي	102
شارك في استطلاع الراي	135
شارك في الاستطلاع	135
شارك هذا الموضوع	102
شاركنا رايك	111
شاركها	144
شاهد الفيديو	131
شاهد ايضا	112
شاهد بالفيديو	131
شايد بعدا	1071
شرايط استفاده	1081
شرايط استفاده و حريم خصوصي	1081
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1085
""", 'ط': """
طالع ايضا	145
طباعة	102
طباعة المقال	144
طباعة الوصفة	61
""", 'ع': """
عرض اقل	115
عرض الاصل	115
عرض التفاصيل	115
عرض الكل	114
عرض المزيد	114
عرض النص الاصلي	115
عضويت	1073
عكس	1083
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1073
فهمت	115
فيديو	112
فيسبوك	102	1076
""", 'ق': """
قبلي	1085
قد يعجبك	112
قد يعجبك ايضا	19	112
قد يهمك	112
قد يهمك ايضا	112
قراءة المزيد	114
قصص مقترحة	145
قيم المقال	135
قيم الوصفة	61
قيم هذا المقال	135
""", 'ك': """
كلمات دلالية	112
كلمات مفتاحية	112
كليدواژهها	1083
كمك كنيد	1072
كمك مالي	1072
كن اول المعلقين	144
كن داعما	92
كوكيها	1081
كپي شد	1102
كپي كردن لينك	1102
كپي لينك	1076
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1076
لينك كوتاه خبر	1102
لينك كپي شد	1102
""", 'م': """
مادة اعلانية	106
متوجه شدم	1086
محتواي تبليغاتي	1078
محتواي حمايتشده	1102
محتوي اعلاني	149
محتوي برعاية	149
محتوي ممول	87	106
مختارات	112
مساحة اعلانية	149
مستخدم جديد	93
مشاركة	102
مشاركة عبر واتساب	102
مشاركة علي تويتر	102
مشاركة علي فيسبوك	102
مشاهده بيشتر	1085
مشاهده همه	1085
مشترك شويد	1073
مطالب بيشتر	1110
مطالب مرتبط	1083
مطالب پيشنهادي	1110
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1083
ملفات تعريف الارتباط	109
منو	1085
مهمترين اخبار	1083
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1102
نسيت كلمة المرور	93
نظر	1082
نظر بدهيد	1102
نظر خود را با ما در ميان بگذاريد	1102
نظر خود را بنويسيد	1082
نظر شما	1082
نظر شما درباره اين خبر چيست	1102
نظرات	1082
نظرسنجي	1102
نمايش بيشتر	1085
نمايش كمتر	1086
نمايش متن اصلي	1086
نمايش نقشه	1086
نمايش همه	1086
ننصح بقراءة	112
نه ممنون	1071
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1076
همچنين ببينيد	1110
همچنين بخوانيد	1083
""", 'و': """
واتساب	102
واتساپ	1076
ورود	1073
ورود / ثبت نام	1073
وسوم	112
ويديو	1083
ويژه مشتركان	1073
""", 'پ': """
پاسخ	1082
پربازديدترين	1083
پربازديدترينها	1083
پربازديدها	1083
پربازديدهاي امروز	1110
پربازديدهاي هفته	1110
پربحثترينها	1083
پربينندهترين	1110
پربينندهترين خبرها	1110
پربينندهترينها	1110
پيام بازرگاني	1114
پيشنهاد خواندني	1110
پيشنهاد سردبير	1083
پيشنهاد ما	1083
""", 'چ': """
چاپ	1076
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1082
گزارش خطا در اين خبر	1102
""", 'अ': """
अक्षर का आकार	65
अगला	1362
अगली खबर	1360
अन्य खबरें	19	1360
अपनी राय दें	1359
अभी दान करें	1349
अभी नहीं	1348
""", 'आ': """
आगे पढें	1362
आज की अन्य खबरें	1386
आपके लिए	1360
आपको यह भी पसंद आ सकता है	1386
आपको ये भी पसंद आ सकता है	1386
""", 'इ': """
इसे भी देखें	1386
इसे भी पढें	1360
""", 'ई': """
ई-पेपर	1350
""", 'ऊ': """
ऊपर जाएं	1362
""", 'ए': """
एआई द्वारा तैयार	1374
एआई समरी	1374
एआई सारांश	1374
एआई से तैयार सारांश	1374
""", 'औ': """
और खबरें	1360
और देखें	1362
और पढें	1360	1362
और भी पढें	1386
""", 'क': """
कम दिखाएं	1363
कमेंट	1359
कमेंट करें	1359
कमेंट्स	1359
कुकी नीति	1358
केवल सदस्यों के लिए	1350
कॉपी लिंक	1353
""", 'ख': """
खाता बनाएं	1350
खोजें	1362
खोलें	1363
""", 'ग': """
गलती बताएं	1363
गोपनीयता नीति	1358
""", 'च': """
चर्चा में क्यों है	1386
""", 'ज': """
जरूर पढें	1386
जवाब दें	1359
ज्यादा पढी गई	1386
""", 'ट': """
टिप्पणियां	1359
टिप्पणी	1359
टिप्पणी करें	1359
टेक्स्ट साइज	65
टैग्स	1360
टॉप न्यूज	1360
टॉप स्टोरीज	1386
ट्रेंडिंग	1360
ट्विटर	1353
""", 'ठ': """
ठीक है	1363
""", 'त': """
ताजा खबरें	1360
ताजा समाचार	1360
""", 'द': """
दान करें	1349
देश की और खबरें	1386
दोस्तों को भेजें	1374
""", 'न': """
नक्शा देखें	1363
नहीं धन्यवाद	1348
नहीं, धन्यवाद	1348
नियम और शर्तें	1358
नियम और शर्तें | गोपनीयता नीति	1358
""", 'प': """
पार्टनर कंटेंट	1389
पिछला	1362
पिछली खबर	1360
पूरी खबर पढें	1362
प्रचार	1356
प्रतिक्रिया दें	1359
प्रायोजित	1356
प्रायोजित सामग्री	1389
प्रिंट करें	1353
प्रीमियम	1350
""", 'फ': """
फेसबुक	1353
फेसबुक पर शेयर करें	1353
फॉन्ट साइज	65
फोटो	1360
फोटो गैलरी	1386
""", 'ब': """
बंद करें	1348
बडी खबरें	1360
बाद में	1348
बाद में याद दिलाएं	1348
""", 'म': """
मुख्य समाचार	1360
मूल देखें	1363
मेन्यू	1362
मेरा खाता	1350
""", 'य': """
यह भी देखें	1386
यह भी पढें	1360
ये खबरें भी पढें	1386
ये भी जानें	1386
ये भी देखें	1386
ये भी पढें	1360
""", 'र': """
रजिस्टर करें	1350
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1353	1374
लॉग इन	1350
लॉग इन करें	1350
लॉगआउट	1350
लॉगिन	1350
लोकप्रिय	1360
""", 'व': """
विज्ञापन	1356
विज्ञापन के बाद जारी	1389
विज्ञापन हटाएं	1374
विवरण	1363
विषय	1360
वीडियो	1360
व्हाट्सएप	1353
""", 'श': """
शायद बाद में	1348
शेयर	1353
शेयर करें	1353
""", 'स': """
संपर्क करें	1359
संबंधित खबरें	1360
संबंधित लेख	1360
संबंधित वीडियो	1386
संबंधित समाचार	1360
सदस्य बनें	1349
सबसे ज्यादा पढी गई	1360
सबसे ज्यादा पढी गई खबरें	1386
सबसे ज्यादा पढी गईं	1386
सब्सक्राइब	1350
सब्सक्राइब करें	1350
सभी दिखाएं	1363
सभी देखें	1362
समझ गया	1363
समर्थन करें	1349
सहयोग करें	1349
साइन अप	1350
साइन इन	1350
साझा करें	1353
सीधे रेसिपी पर जाएं	61
सेव करें	1353
स्पॉन्सर्ड	1356
स्पॉन्सर्ड कंटेंट	1389
""", 'ह': """
हमारा समर्थन करें	1349
होम	1362
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	223
""", 'আ': """
আপনার জন্য নির্বাচিত	249
আরও খবর	225
আরও দেখুন	225
আরও পডতে পারেন	249
আরও পডুন	225
আরও সংবাদ	249
আরো খবর	249
আরো পডুন	249
""", 'এ': """
এ জাতীয আরও খবর	249
এ জাতীয আরো খবর	249
এ সম্পর্কিত আরও খবর	225
এ সম্পর্কিত আরও পডুন	249
এই বিভাগের আরও খবর	249
এই বিভাগের আরো খবর	249
""", 'ক': """
কপি লিংক	248
""", 'খ': """
খবরটি শেযার করুন	248
""", 'জ': """
জনপ্রিয খবর	249
""", 'ন': """
নিবন্ধন	223
""", 'প': """
পাঠকের পছন্দ	249
পোস্টটি শেযার করুন	248
প্রিন্ট	227
প্রিন্ট করুন	248
""", 'ফ': """
ফেসবুকে শেযার করুন	248
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	248
বিজ্ঞাপন	227
বিস্তারিত পডুন	249
""", 'ম': """
মন্তব্য	227
মন্তব্য করুন	227
""", 'র': """
রেজিস্টার	223
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	223
লগইন	223
লিংক কপি	227
লিংক কপি করুন	248
লিংক কপি হযেছে	248
লিঙ্ক কপি করুন	248
লেখাটি সেভ করুন	248
""", 'শ': """
শেযার	227
শেযার করুন	227
""", 'স': """
সংশ্লিষ্ট খবর	225
সম্পর্কিত	249
সম্পর্কিত খবর	225
সম্পর্কিত বিষয	249
সম্পর্কিত সংবাদ	249
সর্বশেষ	225
সর্বশেষ সংবাদ	225
সর্বাধিক আলোচিত	249
সর্বাধিক পঠিত	225
সর্বোচ্চ পঠিত	249
সহাযতা করুন	223
সাবস্ক্রাইব	223
সেভ করুন	248
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2603
ข่าวที่น่าสนใจ	2603
ข่าวที่เกี่ยวข้อง	2580
ข่าวยอดนิยม	2580
ข่าวล่าสุด	2580
ข่าวอื่นที่น่าสนใจ	2603
ข่าวอื่นๆ	19	2603
ข่าวอื่นๆ ที่น่าสนใจ	2594
ข่าวเกี่ยวข้อง	2603
ข่าวแนะนำ	2580
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2594
คลิปแนะนำ	2603
ความคิดเห็น	2583
คัดลอกลิงก์	2583
คัดลอกลิงก์แล้ว	2594
คัดลอกลิงค์	2594
คัดลอกลิงค์แล้ว	2594
คุณอาจสนใจ	2603
""", 'ช': """
ชมคลิป	2594
ชมคลิปวิดีโอ	2594
ชมวิดีโอ	2594
ชมวิดีโอด้านบน	2594
ชมวิดีโอเต็มได้ที่นี่	2594
""", 'ด': """
ดูคลิป	2594
ดูทั้งหมด	2581
ดูวิดีโอ	2594
ดูเพิ่มเติม	2583
""", 'ต': """
ติดต่อเรา	2594
""", 'บ': """
บทความที่น่าสนใจ	2603
บทความที่เกี่ยวข้อง	2580
บทความล่าสุด	2580
บทความแนะนำ	2603
บริจาค	2577
บริจาคเลย	2577
บันทึก	2594
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2594
""", 'พ': """
พิมพ์	2583
พิมพ์บทความ	2594
พิมพ์สูตร	61
พิมพ์หน้านี้	2594
""", 'ฟ': """
ฟังรายการย้อนหลัง	2594
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2594
""", 'ย': """
ยอดนิยม	2603
ยอดนิยมในตอนนี้	2603
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2594
ร่วมงานกับเรา	2594
ร่วมตอบแบบสอบถาม	2594
ร่วมบริจาค	2577
ร่วมแสดงความคิดเห็น	2594
""", 'ล': """
ลงทะเบียน	2577
ลืมรหัสผ่าน	2577
""", 'ส': """
สนับสนุนเรา	2577
สปอนเซอร์	2583
สมัครงานกับเรา	2594
สมัครสมาชิก	2577
ส่งต่อให้เพื่อน	2594
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2603
อ่านข่าวผ่านแอป	2594
อ่านข่าวอื่นๆ	2603
อ่านต่อ	2583
อ่านต่อเรื่องนี้	2603
อ่านเพิ่มเติม	2580
อ่านเรื่องที่เกี่ยวข้อง	2603
""", 'เ': """
เข้าสู่ระบบ	2577
เนื้อหาที่เกี่ยวข้อง	2603
เป็นคนแรกที่แสดงความคิดเห็น	2594
เรื่องที่คุณอาจสนใจ	19	2603
เรื่องที่น่าสนใจ	2603
เรื่องที่เกี่ยวข้อง	2580
เรื่องล่าสุด	2603
เรื่องอื่นที่น่าสนใจ	2580
เรื่องแนะนำ	2603
""", 'แ': """
แชร์	2583
แชร์ข่าวนี้	2594
แชร์บทความ	2594
แชร์หน้านี้	2594
แชร์ไปที่ line	2594
แท็ก	2603
แท็กที่เกี่ยวข้อง	2603
แปลอัตโนมัติ	2594
แสดงความคิดเห็น	2583
แสดงน้อยลง	2581
""", 'โ': """
โฆษณา	2583
โหลดแอปฟรี	2594
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2782
""", 'ủ': """
ủng hộ	2763
ủng hộ chúng tôi	2763
""", 'あ': """
あとで	1602
あとで読む	1615
あなたにおすすめ	1627
あなたにおすすめの記事	1627
あなたへのおすすめ	1627
あわせて読みたい	1627
あわせて読む	1654
""", 'い': """
いいえ、結構です	1602
いいね	1615
いいね!してニュースをチェック	1616
いいね!で応援する	1644
いま読まれています	1654
いま読まれている記事	1654
""", 'お': """
おすすめ	1627
おすすめの記事	1627
おすすめ情報pr	1619
おすすめ記事	1627
おすすめ関連記事	1654
お問い合わせ	1621
お気に入り	1615
お気に入りに追加	1615
お申し込み	1605
""", 'こ': """
こちらの記事もおすすめ	1654
こちらの記事も読まれています	19	1654
こちらもおすすめ	1627
こちらも読む	1654
この著者の記事	1627
この記事に関連するニュース	1654
この記事のタグ	1627
この記事の写真をすべて見る	1655
この記事の関連ニュース	1654
この記事は会員限定です	1605
この記事もチェック	1644
この記事をシェア	1615
この記事をプレゼント	1644
この記事をプレゼントする	1644
この記事を保存	1644
この記事を印刷	1644
この記事を印刷する	1644
この記事を評価する	1644
この記者の記事一覧	1627
この連載の記事	1627
""", 'ご': """
ご意見	1624
ご支援のお願い	1603
ご購読の申し込み	1605
""", 'さ': """
さらに読み込む	1629
""", 'す': """
すべての写真を見る	1655
すべて受け入れる	1621
すべて表示	1630
すべて見る	1629
すべて許可	1621
""", 'そ': """
その他の記事	1627
""", 'は': """
はてなブックマーク	1615
はてなブックマークに追加	1644
はてブ	1615
""", 'ま': """
また後で	1602
""", 'み': """
みんなのコメント	1624
""", 'も': """
もっと見る	1629
もっと詳しく知りたい方は	1654
もっと読む	1627
もどる	1629
""", 'よ': """
よく読まれています	1654
よく読まれている記事	1627
よく読まれている記事ランキング	1627
""", 'わ': """
わかりました	1630
""", 'ア': """
アクセスランキング	1627
アプリのダウンロード	1614
アプリをインストール	1614
アプリをダウンロード	1614
アプリを開く	1614
アプリダウンロード	1614
アンケート実施中	1644
""", 'オ': """
オススメ記事	1627
""", 'カ': """
カテゴリ	1627
カテゴリー	1627
""", 'キ': """
キーワード	1627
""", 'ク': """
クイズに挑戦	1644
クイズに挑戦する	1644
クッキー	1621
クッキー設定	1621
クリップ	1615
クリップする	1615
""", 'コ': """
コピーしました	1615
コメント	1624
コメント#件	1624
コメント(#	1624
コメントする	1624
コメントはまだありません	1624
コメントをもっと見る	1624
コメントを投稿	1624
コメントを書く	1624
コメントを残す	1624
コメントを見る	1624
コメント一覧	1624
""", 'サ': """
サイトポリシー	1621
サイトマップ	1621
サインイン	1605
サポートする	1603
""", 'シ': """
シェア	1615
シェアしよう	1615
シェアする	1615
""", 'ス': """
スキップ	1602
スクラップ	1615
スクラップする	1615
スポンサー	1619
スポンサードリンク	1619
スポンサーリンク	1619
""", 'タ': """
タイアップ	1619
タグ	1627
""", 'チ': """
チップを送る	1603
チャンネル登録	1616
""", 'ツ': """
ツイート	1615
ツイートする	1615
""", 'ト': """
トップ	1629
トップへ戻る	1629
トップニュース	1627
トップページ	1629
トピックス	1627
""", 'ド': """
ドネーション	1603
""", 'ニ': """
ニュースを読む	1629
ニュースレター	1609
ニュースレター登録	1609
""", 'バ': """
バックナンバー	1627
""", 'パ': """
パスワードを忘れた方	1605
""", 'ピ': """
ピックアップ	1627
""", 'フ': """
フォロー	1616
フォローしてね	1616
フォローしました	1616
フォローする	1616
フォロー中	1616
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1615
ブックマークする	1615
""", 'プ': """
プッシュ通知	1614
プライバシーポリシー	1621
プレゼント	1605
プレミアム	1605
プレミアム会員	1608
""", 'ヘ': """
ヘルプ	1621
""", 'ペ': """
ページの先頭へ	1629
ページトップ	1629
ページトップへ	1629
""", 'ホ': """
ホーム	1629
""", 'ポ': """
ポスト	1615
ポストする	1615
""", 'マ': """
マイページ	1605
""", 'メ': """
メニュー	1629
メルマガ	1609
メルマガ登録	1609
メールで送る	1615
メールで送信	1615
メールアドレス	1609
メールアドレスを入力	1609
メールマガジン	1609
メールマガジン登録	1609
""", 'ラ': """
ランキング	1627
""", 'リ': """
リンクをコピー	1615
リンクをコピーしました	1644
リンクをコピーする	1644
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1605
ログイン	1605
ログイン/会員登録	1605
ログイン・会員登録	1605
""", '一': """
一覧	1629
一覧へ	1629
一覧を見る	1629
""", '上': """
上一篇	2841
上一頁	2843
上一页	2843
""", '下': """
下一篇	2841
下一頁	2843
下一页	2843
下次再說	2816
下次再说	2816
""", '不': """
不,謝謝	2816
不,谢谢	2816
不用了	2816
""", '专': """
专题	2841
""", '个': """
个人中心	2820
""", '为': """
为你推荐	2841
为您推荐	2841
""", '主': """
主要ニュース	1627
""", '举': """
举报	2840
""", '了': """
了解	1630
""", '人': """
人才招聘	2860
人気の動画	1654
人気の記事	1627
人気ランキング	1627
人気記事	1627
人気記事ランキング	1627
人氣文章	2869
""", '今': """
今、あなたにオススメ	1627
今、読まれている記事	1654
今はしない	1602
今はやめておく	1602
今回はしない	1602
今日の注目	1627
今日最熱門	2869
今日热点	2841
今日焦点	2841
今日熱門	2869
""", '他': """
他の記事	19
他の記事も読む	1627
""", '付': """
付費閱讀	2820
付费内容	2820
付费阅读	2820
""", '以': """
以下为广告内容	2860
以下為廣告內容	2860
以后再说	2816
""", '会': """
会员专享	2823
会员专享内容	2823
会员专属	2820
会员中心	2820
会员登录	2820
会員の方はこちら	1605
会員の方はログイン	1605
会員登録	1605
会員登録する	1605
会員登録はこちら	1605
会員限定	1605
会員限定記事	1605
""", '你': """
你可能也喜欢	2841
你可能也喜歡	2841
你可能感兴趣	2841
你可能还想看	2869
你可能還想看	2869
""", '使': """
使用条款	2836
使用條款	2836
""", '保': """
保存	1615
保存する	1615
""", '個': """
個人情報の取り扱い	1621
個人情報の取り扱いについて	1621
個人情報の取扱いについて	1621
個人情報保護方針	1621
""", '元': """
元の記事を読む	1655
元記事で読む	1655
元記事を読む	1629
""", '免': """
免責聲明	2836
免費訂閱	2824
免費註冊	2820
免費試讀	2820
免责声明	2836
免费注册	2820
免费订阅	2824
免费试读	2820
""", '全': """
全ての写真を見る	1655
全文はこちら	1655
全文を読む	1629
全文表示	1629
全記事読み放題	1608
全部接受	2836
全部评论	2840
""", '公': """
公众号	2831
公式sns	1616
公式twitter	1616
公式x	1616
公式アプリ	1614
""", '共': """
共有	1615
共有する	1615
共有リンクをコピー	1644
""", '关': """
关于我们	2836
关注	2831
关注我们	2831
关键词	2841
关闭	2816
""", '其': """
其他新聞	2841
其他新闻	19	2841
""", '再': """
再生	1629
""", '写': """
写真(#枚	1655
写真をもっと見る	1655
写真を見る	1629
写真を見る(全#枚	1655
写真特集	1627
写评论	2840
""", '分': """
分享	2830
分享到	2830
分享到facebook	2860
分享到line	2860
分享到微信	2830
分享到微博	2830
分享本文	2860
分享此文	2860
分享給好友	2860
分享給更多人看到	2860
分享给好友	2860
分享给更多人	2860
分享至	2830
分享至facebook	2830
分享至line	2860
分类	2841
分類	2841
""", '列': """
列印	2830
列印本頁	2860
列印食譜	61
""", '初': """
初割で無料体験する	1605
初月無料	1608
""", '利': """
利用規約	1621
""", '前': """
前のページ	1629
前の記事	1627
前の記事へ	1627
前へ	1629
前回の記事はこちら	1654
前回はこちら	1655
""", '加': """
加入line好友	2831
加入会员	2820
加入我们	2860
加入我们的团队	2860
加入我們	2860
加入我們的團隊	2860
加入書籤	2830
加入會員	2820
加载更多	2843
""", '動': """
動画	1627
動画で見る	1644
動画を再生する	1644
動画を見る	1629
""", '单': """
单次捐款	2817
""", '印': """
印刷	1615
印刷する	1615
印刷用ページ	1644
印刷用ページを表示	1644
""", '即': """
即时新闻	2841
即時新聞	2841
""", '原': """
原文を表示	1630
原文を見る	1630
原文連結	2870
原文链接	2870
""", '参': """
参与评论	2840
参加者募集中	1640
参加问卷调查	2860
""", '參': """
參加問卷調查	2860
""", '友': """
友だち追加	1616
友だち追加する	1616
友善列印	2860
友達に教える	1644
""", '反': """
反馈	2840
""", '发': """
发现错误?请告诉我们	2860
发表留言	2840
发表评论	2840
""", '合': """
合わせて読みたい	1627
""", '同': """
同じカテゴリの記事	1627
同じ著者の記事	1654
同意	2836
同意しない	1621
同意する	1621
""", '听': """
听全文	2860
听新闻	2830
听这篇文章	2860
""", '單': """
單次捐款	2817
""", '回': """
回到頂部	2843
回复	2840
回覆	2840
回頂端	2843
回首頁	2843
""", '地': """
地図を見る	1630
地図を開く	1630
""", '复': """
复制成功	2830
复制网址	2860
复制链接	2830
""", '大': """
大号字	65
大字	2830
大家还在看	2841
大家都在看	2841
""", '头': """
头条	2841
""", '字': """
字体	65
字体大小	2830
字号	2830
字級	65	2830
字级	65
字體大小	65	2830
""", '官': """
官方微博	2831
""", '定': """
定期定額	2817
""", '寄': """
寄付	1603
寄付する	1603
寄付で応援する	1644
寄付のお願い	1603
寄付をする	1603
""", '專': """
專題	2841
""", '小': """
小字	2830
小編推薦	2841
""", '尚': """
尚無留言	2860
""", '展': """
展开	2843
展开全文	2843
展开全部	2844
展開	2843
""", '已': """
已关注	2831
已是会员	2820
已有帐号	2820
已經是會員	2820
已經是會員?登入	2820
""", '广': """
广告	2835
""", '広': """
広告	1619
広告の後に続きます	1619
広告をスキップ	1619
広告を閉じる	1619
広告企画	1619
""", '廣': """
廣告	2835
""", '延': """
延伸閱讀	2841
延伸阅读	2841
""", '开': """
开通会员	2820
""", '影': """
影音	2841
""", '後': """
後で	1602
""", '微': """
微信	2830
微博	2830
""", '忘': """
忘記密碼	2820
忘记密码	2820
""", '応': """
応援する	1603
""", '您': """
您可能也喜歡	2841
您可能感兴趣	2841
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2869
您的邮箱	2824
您的電郵	2824
""", '意': """
意见反馈	2840
""", '感': """
感想を送る	1624
""", '成': """
成为会员	2817
成為會員	2817
""", '我': """
我同意	2836
我的帐户	2820
我的帳戶	2820
我知道了	2836
我要留言	2840
我要糾錯	2860
我要纠错	2840
我要评论	2840
""", '戻': """
戻る	1629
""", '所': """
所有留言	2840
""", '打': """
打印	2830
打印本页	2860
打印食谱	61
打开	2844
打赏	2817
""", '投': """
投票する	1644
投稿する	1624
""", '折': """
折りたたむ	1630
""", '报': """
报告错误	2844
""", '拒': """
拒絕	2836
拒绝	2836
""", '招': """
招聘启事	2860
""", '拡': """
拡大	1615
拡大する	1629
""", '按': """
按讚	2831
""", '捐': """
捐款	2817
捐贈	2817
捐赠	2817
""", '排': """
排行榜	2841
""", '採': """
採用情報	1640
""", '接': """
接受	2836
接受全部	2836
接受所有	2836
""", '推': """
推广	2835
推广内容	2835
推廣	2835
推荐	2841
推荐文章	2841
推荐阅读	2841
推薦	2841
推薦文章	2841
推薦閱讀	2841
""", '提': """
提供	1619
""", '搜': """
搜尋	2843
搜索	2843
""", '播': """
播放	2843
""", '支': """
支持我们	2817
支持我們	2817
支援する	1603
""", '收': """
收合	2844
收听	2830
收听本文	2860
收聽文章	2860
收藏	2830
收藏文章	2830
收藏本文	2860
收藏食譜	61
收藏食谱	61
收起	2843
""", '文': """
文字の大きさ	65	1615
文字サイズ	1615
文字サイズ変更	65
""", '新': """
新着	1627
新着ニュース	1627
新着記事	1627
新着記事一覧	1654
新規会員登録	1605
新規登録	1605
新闻简报	2824
""", '明': """
明白了	2844
""", '显': """
显示原文	2844
显示更多	2843
""", '暂': """
暂不	2816
暂无评论	2860
""", '暫': """
暫不	2816
""", '更': """
更多	2841
更多内容	2841
更多報導	2841
更多报道	2841
更多文章	2841
更多新聞	2841
更多新聞請看	2869
更多新闻	2841
更多精彩	2869
更多精采內容	2860
""", '最': """
最多人看	2869
最新ニュース	1627
最新号	1654
最新影音	2869
最新文章	2841
最新新聞	2841
最新新闻	2841
最新消息	2841
最新記事	1627
""", '會': """
會員中心	2820
會員專享	2823
會員專享內容	2823
會員專屬	2820
會員登入	2820
""", '月': """
月額#円	1608
月額#円(税込	1608
""", '有': """
有料会員登録	1605
有料会員記事	1644
有料登録	1605
有料記事	1605
""", '朋': """
朋友圈	2830
""", '服': """
服务条款	2836
服務條款	2836
""", '朝': """
朝刊・夕刊	1605
""", '本': """
本周热门	2869
本文へ	1629
本文へ移動	1629
""", '机': """
机器翻译	2860
""", '查': """
查看全部	2843
查看原图	2843
查看原文	2870
查看地图	2844
查看更多	2843
查看留言	2840
查看结果	2844
查看詳情	2844
查看评论	2840
查看详情	2844
""", '标': """
标签	2841
""", '検': """
検索	1629
""", '業': """
業配	2835
""", '標': """
標籤	2841
""", '機': """
機器翻譯	2860
""", '檢': """
檢舉	2840
""", '次': """
次のページ	1629
次の記事	1627
次の記事へ	1627
次へ	1629
次ページ	1629
""", '每': """
每月捐款	2817
""", '注': """
注册	2820
注目の記事	1627
注目キーワード	1627
注目ワード	1627
注目記事	1627
""", '点': """
点击排行	2841
点击播放	2860
点击查看原文	2870
点击查看大图	2843
点击阅读原文	2870
点我看视频	2860
点赞	2830
""", '為': """
為您推薦	2841
""", '热': """
热点	2841
热点推荐	2841
热门	2841
热门排行	2841
热门文章	2841
热门新闻	2841
""", '無': """
無料で体験する	1605
無料で読む	1605
無料会員登録	1605
無料会員限定	1605
無料体験	1605
無料登録	1605
""", '焦': """
焦點新聞	2841
""", '熱': """
熱門	2841
熱門排行	2841
熱門文章	2841
熱門新聞	2841
熱門話題	2841
""", '特': """
特定商取引法に基づく表記	1621
特集	1627
""", '猜': """
猜你喜欢	2841
猜你喜歡	2841
""", '申': """
申し込む	1605
""", '电': """
电子报	2824
电子邮箱	2824
""", '画': """
画像を拡大	1629
画像を見る	1629
""", '留': """
留言	2840
留言(#	2840
""", '登': """
登入	2820
登入/註冊	2820
登出	2820
登录	2820
登录/注册	2820
登錄	2820
登録	1605
登録が完了しました	1644
登録して続きを読む	1605
登録する	1605
""", '發': """
發現錯誤?請告訴我們	2860
發表留言	2840
發表評論	2840
""", '目': """
目录	2843
目次	1629
目錄	2843
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2841
相关报道	2841
相关推荐	2841
相关文章	2841
相关新闻	2841
相关标签	2841
相关视频	2869
相关阅读	2841
相關主題	2841
相關報導	2841
相關影片	2869
相關推薦	2841
相關文章	2841
相關新聞	2841
相關標籤	2841
相關閱讀	2841
""", '看': """
看了这篇文章的人也看	2841
看原文	2870
看更多	2841
看更多文章	2869
看更多新聞	2869
""", '知': """
知道了	2844
""", '稍': """
稍后再说	2816
稍后提醒我	2816
稍后阅读	2860
稍後再說	2816
稍後提醒我	2816
稍後閱讀	2860
""", '立': """
立即捐款	2817
立即訂閱	2820
立即订阅	2820
""", '粉': """
粉絲團	2831
""", '精': """
精彩推荐	2869
精彩推薦	2869
精选	2841
""", '紙': """
紙面ビューアー	1605
""", '結': """
結果を見る	1630
""", '続': """
続きはこちら	1655
続きをみる	1629
続きを読む	1605
""", '網': """
網友留言	2840
""", '編': """
編輯推薦	2841
編輯精選	2841
編集部おすすめ	1627
編集部のおすすめ	1627
""", '縮': """
縮小	1615
""", '繼': """
繼續閱讀	2843
""", '纠': """
纠错	2840
""", '继': """
继续浏览内容	2843
继续阅读	2843
""", '编': """
编辑推荐	2841
编辑精选	2841
""", '网': """
网友评论	2840
""", '翻': """
翻訳を表示	1630
""", '联': """
联系我们	2836
""", '聯': """
聯絡我們	2836
""", '聽': """
聽全文	2860
聽新聞	2830
聽這篇文章	2860
""", '菜': """
菜单	2843
""", '著': """
著作権	1621
""", '複': """
複製網址	2860
複製連結	2830
""", '觀': """
觀看更多	2869
""", '视': """
视频	2841
""", '解': """
解鎖全文	2860
解锁全文	2860
""", '訂': """
訂閱	2820
訂閱會員	2820
訂閱會員專屬內容	2860
訂閱郵件	2824
訂閱電子報	2824
""", '記': """
記事の続きはこちら	1655
記事へのご意見	1624
記事をサポートする	1603
記事をプレゼント	1605
記事をプレゼントする	1644
記事を保存	1615
記事を保存する	1644
記事を印刷する	1615
記事を読む	1629
記事ランキング	1627
記事一覧	1629
記事一覧を見る	1655
記事全文を読む	1629
記者募集	1640
記者募集中	1640
""", '許': """
許可する	1621
""", '註': """
註冊	2820
""", '評': """
評論	2840
""", '話': """
話題の記事	1627
""", '詳': """
詳しく見る	1630
詳細	1630
""", '語': """
語音播報	2860
語音朗讀	2860
""", '誤': """
誤りを報告	1630
誤字脱字の報告	1644
誤字脱字を報告する	1644
""", '読': """
読まれている記事	1627
読み上げ	1644
読み放題	1608
""", '請': """
請填寫讀者問卷	2860
請繼續往下閱讀	2835
請輸入電子郵件	2824
""", '讚': """
讚	2830
讚賞支持	2817
""", '订': """
订阅	2820
订阅会员	2820
订阅邮件	2824
""", '评': """
评论	2840
评论(#	2840
""", '诚': """
诚聘英才	2860
""", '话': """
话题	2841
""", '详': """
详情	2844
""", '语': """
语音朗读	2860
""", '请': """
请先登录再评论	2860
请继续往下阅读	2835
请输入邮箱	2824
""", '購': """
購読	1605
購読する	1605
購読のお申し込み	1605
購読申し込み	1605
""", '贈': """
贈送文章	2860
贈送文章給朋友	2860
贈送此文	2860
""", '贊': """
贊助	2817
贊助內容	2835
贊助商	2835
""", '赞': """
赞助	2817
赞助内容	2835
赞助商链接	2835
赞赏	2817
""", '赠': """
赠送此文	2860
""", '跳': """
跳到主要內容	2843
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2843
""", '轉': """
轉發	2830
""", '转': """
转发	2830
""", '返': """
返信	1624
返信する	1624
返回顶部	2843
返回首页	2843
""", '追': """
追蹤	2831
追蹤我們	2831
""", '通': """
通報する	1624
通知をオン	1614
通知を受け取る	1644
""", '速': """
速報	1627
速報通知を受け取る	1644
""", '連': """
連結已複製	2860
連載	1627
""", '運': """
運営会社	1621
""", '違': """
違反報告	1624
""", '選': """
選單	2843
""", '邮': """
邮箱	2824
""", '链': """
链接已复制	2860
""", '閉': """
閉じる	1602	1629
""", '開': """
開く	1630
開通會員	2820
""", '関': """
関連	1627
関連する記事	1627
関連キーワード	1627
関連タグ	1627
関連トピックス	1627
関連ニュース	1627
関連リンク	1627
関連動画	1627
関連情報	1627
関連記事	1627
関連記事はこちら	1654
""", '閱': """
閱讀全文	2843
閱讀原文	2870
閱讀更多	2843
""", '關': """
關於我們	2836
關注	2831
關注我們	2831
關鍵字	2841
關閉	2816
""", '阅': """
阅读全文	2843
阅读原文	2870
阅读更多	2843
""", '隐': """
隐私政策	2836
隐私权政策	2836
""", '隱': """
隱私政策	2836
隱私權政策	2836
""", '電': """
電子信箱	2824
電子報	2824
電子版	1605
""", '音': """
音声で聞く	1615
音声読み上げ	1644
""", '頭': """
頭條	2841
""", '顯': """
顯示原文	2844
顯示更多	2843
""", '首': """
首頁	2843
首页	2843
""", '點': """
點我看影片	2860
點擊播放本文	2860
點閱排行	2869
""", '가': """
가	1678
가입하기	1669
가장 많이 본 뉴스	1685
""", '개': """
개인정보 처리방침	1683
개인정보처리방침	1683
""", '거': """
거부	1683
""", '검': """
검색	1687
""", '결': """
결과 보기	1688
""", '계': """
계속 읽기	1669
""", '고': """
고객센터	1683
""", '공': """
공유	1678
공유하기	1678
""", '관': """
관련 기사	1685
관련 뉴스	1685
관련 영상	1708
관련 태그	1685
관련기사	1685
관련뉴스	1685
관련키워드	1685
""", '광': """
광고	1682
광고 닫기	1682
광고 영역	87
""", '괜': """
괜찮습니다	1666
""", '구': """
구독	1669
구독 신청	1669
구독 전용	1669
구독 중	1669
구독신청	1669
구독이 완료되었습니다	1700
구독자 전용	1671
구독하고 이어서 읽기	1700
구독하기	1669
""", '글': """
글씨 크기	65
글씨크기	1678
글자 크기	1678
글자 크기 변경	65	1700
글자 크기 조절	65	1700
글자크기	1678
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1667
기사 공유하기	1678
기사 더보기	1700
기사 듣기	1700
기사 링크 복사	1700
기사 본문	1687
기사 선물하기	1700
기사 스크랩하기	1700
기사 오류 신고	1700
기사 오류 제보	1700
기사 원문 보기	1700
기사 저장하기	1700
기사 제보 및 문의	1700
기사 후원하기	1667
기사에 대한 의견	1684
기사원문	1687
기사저장	1678
기자 구독	1695
기자 구독하기	1695
기자 페이지	1695
기자 프로필 보기	1695
기자의 다른 기사	1695
기자의 다른기사	1685
""", '나': """
나중에	1666
나중에 보기	1700
나중에 읽기	1700
나중에 하기	1666
""", '내': """
내 정보	1669
""", '네': """
네이버 구독	1681
네이버 블로그	1678
네이버에서 구독	1681
네이버에서 구독하기	1681
""", '놓': """
놓치면 안 되는 기사	1708
""", '뉴': """
뉴스 듣기	1700
뉴스레터 구독	1674
뉴스레터 구독 신청	1674
뉴스레터 무료 구독	1700
뉴스레터 신청	1674
""", '다': """
다른 공유 찾기	1678
다른 기사	19	1685
다른 기사 더 보기	19
다른 기사 보기	1695
다른기사	1685
다른기사 보기	1685
다시 보지 않기	1666
다음	1687
다음 기사	1685
다음 기사 보기	1700
다음 페이지	1687
다음기사	1685
다음에	1666
""", '닫': """
닫기	1666
""", '답': """
답글	1684
답글쓰기	1684
""", '당': """
당신이 좋아할 만한	1685
""", '댓': """
댓글	1684
댓글 #	1684
댓글 #개	1684
댓글 보기	1684
댓글 쓰기	1684
댓글 운영 정책	1700
댓글 운영정책	1700
댓글보기	1684
댓글쓰기	1684
댓글을 입력해주세요	1684
""", '더': """
더 보기	1687
더보기	1685	1687
""", '독': """
독자 의견 조사	1700
""", '동': """
동영상	1685
동의	1683
동의합니다	1683
""", '등': """
등록	1684
""", '디': """
디지털뉴스부	1695
디지털뉴스팀	1695
디지털콘텐츠팀	1695
""", '라': """
라인	1678
""", '랭': """
랭킹	1685
랭킹뉴스	1685
""", '레': """
레시피 바로가기	61
레시피 보기	61
레시피 인쇄	61
레시피 인쇄하기	61
레시피 저장	61
레시피 저장하기	61
레시피 평가하기	61
레시피로 바로가기	61
레시피로 이동	61
""", '로': """
로그아웃	1669
로그인	1669
로그인 후 댓글 쓰기	1700
로그인/회원가입	1669
로그인이 필요	1671
""", '링': """
링크 복사	1678
링크가 복사되었습니다	1700
""", '마': """
마이페이지	1669
""", '많': """
많이 본 기사	1685
많이 본 뉴스	1685
많이 본 영상	1708
많이 읽은 기사	1685
많이본 기사	1685
많이본 뉴스	1685
""", '맨': """
맨 위로	1687
맨위로	1687
""", '메': """
메뉴	1687
메뉴 닫기	1687
메일	1678
""", '모': """
모두 동의	1683
""", '목': """
목록	1687
목록보기	1687
""", '무': """
무료 체험 시작하기	1669
무료 회원가입	1669
""", '문': """
문의	1684
문자 크기	65
""", '바': """
바로가기	1678
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1678
""", '번': """
번역 보기	1688
""", '베': """
베스트	1685
""", '복': """
복사하기	1678
""", '본': """
본문 글씨 줄이기	1678
본문 글씨 키우기	1678
본문 바로가기	1687
본문으로 바로가기	1687
""", '북': """
북마크	1678
""", '비': """
비밀번호 찾기	1669
""", '사': """
사이트맵	1683
사진 확대	1687
""", '설': """
설문 참여 바로가기	1700
설문 참여하기	1700
설문조사 참여하기	1700
""", '속': """
속보	1685
속보 알림 받기	1700
속보 알림 신청	1700
""", '스': """
스크랩	1678
스크랩하기	1700
스폰서	1682
""", '신': """
신고	1684
신문구독	1669
""", '실': """
실시간 뉴스	1685
""", '알': """
알겠습니다	1688
알림 받기	1677
알림 설정	1677
""", '앱': """
앱 다운로드	1677
앱 다운로드하기	1677
앱 설치	1677
앱 설치하기	1677
""", '에': """
에디터 추천	1685
""", '연': """
연관기사	1685
""", '열': """
열기	1688
""", '영': """
영상	1685
영상 보기	1700
영상으로 만나보세요	1700
영상으로 보기	1700
""", '오': """
오늘 하루 보지 않기	1666
오늘은 그만 보기	1666
오늘의 추천	1685
오늘의 핫뉴스	1708
오디오로 듣기	1700
오류 신고	1684
오류 신고하기	1700
오탈자 신고	1700
""", '온': """
온라인뉴스팀	1695
""", '요': """
요약	1687
""", '원': """
원문 보기	1688
원문보기	1687
""", '위': """
위로	1687
""", '유': """
유료 기사입니다	1700
유튜브 구독	1681
유튜브 구독하기	1681
""", '음': """
음성 재생하기	1700
음성으로 듣기	1678
""", '응': """
응원하기	1667
""", '의': """
의견 쓰기	1684
""", '이': """
이 기사 어땠나요	1700
이 기사를 공유합니다	1700
이 기사를 추천합니다	1700
이 기사와 함께 읽은 기사	1700
이 기자의 다른 기사	1700
이 시각 많이 본 기사	1708
이 시각 많이 본 뉴스	1708
이 시각 주요뉴스	1685
이 시각 추천뉴스	1685
이런 기사는 어때요	1708
이메일	1678
이메일무단수집거부	1683
이미 구독 중이신가요	1669
이미 회원이신가요	1669
이미지 크게 보기	1687
이미지 확대	1687
이슈	1685
이용약관	1683
이전	1687
이전 기사	1685
이전 기사 보기	1700
이전기사	1685
""", '인': """
인기 급상승	1708
인기 기사	1685
인기기사	1685
인기뉴스	1685
인쇄	1678
인쇄하기	1678
인스타그램 팔로우	1700
""", '일': """
일시후원	1667
""", '자': """
자세히	1688
자세히 보기	1688
""", '재': """
재생	1687
""", '저': """
저작권규약	1683
저장	1678
""", '전': """
전체 댓글	1684
전체 보기	1687
전체메뉴	1687
전체보기	1687
""", '접': """
접기	1687
""", '정': """
정기 후원하기	1667
정기구독	1669
정기후원	1667
""", '제': """
제보	1684
제보하기	1684
""", '좋': """
좋아요	1678
좋은 기사 후원하기	1667
""", '주': """
주소 복사	1700
주소가 복사되었습니다	1700
주소복사	1678
주요 기사	1685
주요 뉴스	1685
주요 뉴스 더보기	1708
주요기사	1685
주요뉴스	1685
""", '지': """
지금 뜨는 기사	1708
지금 뜨는 뉴스	1708
지도 보기	1688
지면보기	1669
""", '청': """
청소년보호정책	1683
""", '최': """
최신 기사	1685
최신 뉴스	1685
최신기사	1685
최신뉴스	1685
""", '추': """
추천 기사	1685
추천 영상	1708
추천기사	1685
추천뉴스	1685
""", '친': """
친구 추가하기	1700
""", '카': """
카카오스토리	1678
카카오톡	1678
카카오톡 공유	1678
카카오톡으로 공유	1700
카카오톡으로 공유하기	1700
카테고리	1685
""", '쿠': """
쿠키 설정	1683
""", '퀴': """
퀴즈 풀기	1700
""", '키': """
키워드	1685
""", '태': """
태그	1685
""", '텔': """
텔레그램에서 소식 받기	1700
""", '투': """
투표하기	1700
""", '트': """
트위터	1678
트위터 공유	1678
""", '페': """
페이스북	1678
페이스북 공유	1678
페이스북으로 공유	1700
""", '펼': """
펼치기	1687
""", '포': """
포토	1685
""", '폰': """
폰트 크기	1678
""", '프': """
프리미엄	1669
프린트	1678
""", '함': """
함께 보면 좋은 기사	1685
함께 볼 기사	1708
함께 읽으면 좋은	1685
함께 읽은 기사	1708
""", '핫': """
핫뉴스	1685
핫이슈	1685
핫클릭	1708
""", '헤': """
헤드라인	1685
""", '협': """
협찬	1682
""", '홈': """
홈	1687
""", '화': """
화제의 뉴스	1685
""", '확': """
확인	1688
""", '회': """
회사소개	1683
회원 전용	1671
회원가입	1669
""", '후': """
후원	1667
후원 안내	1667
후원 하기	1667
후원하기	1667
후원회원 가입	1667
"""}

START = {'a': """
abonē	1788 K par	1788 K no	1788 K un	1790 K
accès	1208 K illimité
această	52 K investigație	2193 K traducere
además	977 K:	1022 K, en
ai가	1697 K 자동 번역한	1697 K 번역한	1697 K 핵심	1697 K 요약한
ai에게	1697 K 물어	1697 K 질문	1697 K 물어보기
ajánljuk	1415 K:
aktivér	435 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2541 K dig till vårt	2557 K
apoyá	81 K
apúntate	1003 K a nuestro seminario	1003 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2038 K ukazał się	2038 K pochodzi z	2044 K przetłumaczony	2044 K został przetłumaczony	2044 K czyta	2044 K wygenerowany
artykuły	2035 K autora
artículos	947 K gratuitos
ascultă	1 K	2182 K:	2199 K podcastul	2199 K acest articol
atradāt	44 K
atsisiųskite	1750 K
autorė	1754 K:
autoři	332 K jsou
außerdem	582 K lesenswert:	582 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1011 K la app
beiträge	27 K
benefício	2143 K do assinante:
berätta	59 K i	59 K gärna
beställ	2557 K
bestätigen	476 K sie ihre
bestätigungsmail	476 K
besøg	421 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	953 K diario	953 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2780 K liên quan:	2793 K viết này có	2793 K viết có hữu ích
báo	2793 K lỗi bài viết
bình	5 K luận	27 K luận	2794 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1415 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2793 K phát hiện	2793 K thấy bài viết
bản	2793 K tóm tắt này
bấm	2795 K để nghe
bật	2771 K thông báo
""", 'c': """
chceš	354 K u nás pracovat	2417 K u nás pracovať
chefredaktör	2555 K och ansvarig utgivare:	2555 K:
chưa	32 K có bình luận
citeşte	2182 K şi	2182 K şi:
citește	2182 K și	2182 K și:	2182 K:	2182 K mai mult	2182 K aici	2182 K mai departe:
citiți	2182 K și
ciąg	2048 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2097 K exclusivo para	2141 K gerado	2146 K oferecido por
conținut	2193 K generat	2197 K oferit de
crédit	1282 K photo	1282 K photos
crédits	1282 K photo	1282 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2797 K đặt ứng dụng	2797 K ứng dụng	2797 K app
có	72 K thắc mắc	2780 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2188 K ai informații	2195 K ai observat o
dalinkitės	1750 K
další	320 K články autora
darovať	2411 K
dernières	1236 K actualités
descarcă	13 K	2213 K aplicația
descargá	13 K	1011 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2104 K no google play	2151 K na app store	2151 K no google play	2151 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2051 K w
dostępne	2051 K w
dostępny	2051 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2062 K do	2075 K do dyskusji
držte	28 K se
découvrez	1237 K aussi	1261 K la boutique	1261 K notre boutique	1261 K nos jeux	1261 K notre hors-série	1269 K notre application	1269 K notre appli
décryptage	1237 K :
déductible	1198 K des impôts	1198 K à #
déjà	1206 K abonné	1206 K inscrit	1206 K client
dùng	2804 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1441 K
encuéntranos	12 K
envía	3 K
envíanos	992 K
ermöglicht	584 K von
erről	1415 K bővebben
escríbenos	980 K
estagiária	2134 K sob supervisão	2134 * K sob supervisão
estagiário	2134 K sob supervisão
""", 'f': """
faça	2149 K o quiz	2149 K o teste	2149 K o nosso
felelős	1438 K szerkesztő:	1438 K kiadó:
fiți	31 K primul
foretrækker	436 K du
fortsätt	2559 K läsa
fortæl	59 K mig
fotogaléria	2385 K:
fotografía	1023 K:
frågor	72 K	73 K om artikeln
få	412 K fuld adgang til	435 K adgang	435 K fri	435 K fuld	435 K besked	435 K ugens	435 K dagens	435 K de	435 K nyheder	435 K en notifikation	435 K breaking	435 K seneste nyt	446 K	1957 K full tilgang til	1983 K tilgang	1983 K fri	1983 K full	1983 K beskjed	1983 K varsel	1983 K ukas	1983 K dagens	1983 K de	1983 K nyheter	1983 K siste	1995 K	1997 K varsel	1997 K varsler	1997 K push	2532 K full tillgång till	2557 K tillgång	2557 K fri	2557 K full	2557 K besked	2557 K en notis	2557 K veckans	2557 K dagens	2557 K de	2557 K nyheter	2557 K senaste	2568 K
férjen	1441 K hozzá
följ	12 K	2536 K	2557 K
følg	12 K	12 K oss	416 K	435 K	1961 K	1983 K
füge	12 K uns	590 K
fügen	12 K sie uns	590 K sie
für	479 K android und ios	530 K diesen artikel	530 K diesen	579 K nur
főszerkesztő	1438 K:
""", 'g': """
gazeteciliğimizi	2657 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2794 K cửa hàng trực tuyến
glöm	2557 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2793 K ý cho bài viết
gör	2541 K quizet	2541 K vårt quiz	2557 K vårt
görmemiz	2662 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1442 K lát
hintergründe	582 K dazu:
hjälp	2541 K oss bli bättre	2541 K oss att bli bättre
hjælp	421 K os med at blive bedre
hlavné	2398 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2794 K trả lời khảo sát	2802 K ủng hộ
hämta	13 K	2545 K
häng	2557 K med
hääleta	1059 K
håll	28 K	28 K dig
hör	534 K dir	590 K	2557 K
hören	534 K sie	590 K sie
hörzeit	606 K
hør	1 K artiklen	1 K artikkelen	1 K saken	405 K også	405 K også:	421 K mere på	435 K	1950 K også	1950 K også:	1983 K
""", 'i': """
iesūti	1776 K savu	1776 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1750 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2097 K é assinante
jäikö	1149 K juttu kesken
jälgi	1059 K
""", 'k': """
kapcsolódó	1415 K	1415 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2794 K tra kiến thức của bạn
kjøp	1966 K billetter	1966 K billett	1983 K
klausykitės	1735 K
klikněte	317 K zde
ključne	2336 K točke	2336 K tačke
klõpsates	1059 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1790 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	435 K
kopírovat	347 K
kopírovať	2411 K
kopē	1790 K
kvíz	317 K:	1428 K	2385 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1441 K
kérjen	1441 K
kérjük	28 K
kênh	2771 K youtube của báo
köp	2541 K biljetter	2541 K biljett	2557 K
kövess	12 K
kövesse	1441 K
kövessen	12 K
køb	421 K billetter	421 K billet	435 K
küfür	27 K içeren
küldd	3 K el	1423 K el nekünk
küldje	1423 K el nekünk	1441 K	1441 K tovább
kļūsti	1790 K
kết	2785 K nối với chúng tôi
""", 'l': """
laimē	1790 K
laimėkite	1750 K
legyél	1441 K
lejupielādē	1790 K
leé	1022 K también	1022 K más	1022 K:
lisää	1173 K meidät
lásd	1415 K még
lásson	1441 K több
lát	1423 K valami
láttál	1423 K valami
lägg	2557 K till
lähetä	1152 K juttuvinkki	1152 K uutisvinkki	1152 K vinkki	1156 K mielipidekirjoituksesi	1156 K mielipidekirjoitus	1173 K
lämna	2535 K dina tips	2535 K ditt tips
läs	2524 K mer om	2525 K också	2525 K också:	2525 K även	2525 K mer	2525 K mer:	2525 K:	2525 K här	2525 K även:	2532 K vidare med	2532 K mer på	2545 K e-tidningen	2545 K tidningen	2557 K	2559 K vidare
læs	404 K mere om	405 K også	405 K også:	405 K mere	405 K mere:	405 K:	405 K her	405 K hele	412 K videre med	426 K e-avisen	426 K avisen	435 K	437 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1173 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2048 K wideo
mesterséges	1449 K intelligencia írta
mirá	1006 K el video	1022 K también	1022 K:
mitä	8 K pidit	33 K mieltä	1174 K mieltä sinä
mišljenja	2333 K autora	2333 K iznesena	2333 K izneta
mišljenje	2333 K autora
możliwość	5 K komentowania
mándanos	992 K
más	976 K noticias de	976 K noticias sobre	976 K sobre	976 K en	976 K de	977 K información	977 K información:	980 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1044 K midagi	1050 K viga	1050 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	421 K os
mūs	1790 K vari
mời	2780 K xem	2780 K bạn đọc	2780 K độc giả	2785 K bạn tham gia	2785 K độc giả theo dõi	2785 K bạn đọc theo dõi	2795 K quý vị theo dõi	2795 K quý độc giả	2795 K bạn xem video	2795 K nghe
""", 'n': """
nahlásit	357 K chybu
nahlásiť	2420 K chybu
nahláste	2420 K chybu
najważniejsze	2044 K informacje
naloži	2465 K
naložite	13 K	2465 K
naročite	2472 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	355 K čas číst	2418 K čas čítať
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	2789 K:	2789 K :
nhận	2771 K thông báo
nové	337 K číslo	337 K vydání	2401 K číslo	2401 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1173 K enemmän
nägid	1060 K viga
näita	1059 K
näitkö	1174 K virheen
näytä	1173 K sisältö
nå	2557 K vår
nézd	1415 K meg	1441 K meg
nézze	1415 K meg	1441 K meg
nāc	1781 K strādāt
""", 'o': """
oceń	8 K	2045 K ten	2045 K artykuł	2045 K tekst
odporučte	2411 K
odporúčame	2385 K:
odsłuchaj	2056 K	2056 K ten
ofereça	3 K
oglądaj	2032 K:
ohodnoťte	335 K	2399 K
opýtajte	2398 K sa
opširnije	2321 K:	2321 K na
otázky	72 K
ouça	1 K	2122 K:	2147 K o podcast
oír	1 K
""", 'p': """
pamanīji	1782 K kļūdu
pamanījāt	44 K	1782 K kļūdu
pastebėjote	44 K	1736 K įdomų	1742 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2789 K viên:
piditkö	8 K	69 K	82 K	1174 K
pidätkö	82 K	1174 K
piše	2348 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2351 K
podés	12 K seguir	993 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2056 K
poslať	2411 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2321 K:	2444 K:
posłuchaj	1 K	2032 K:	2032 K też:
poznáte	66 K niekoho
pozostała	2048 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2411 K
poți	2188 K contacta autorul	2188 K contacta autoarea
praneškite	1736 K redakcijai
predplaťte	2415 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2385 K si tiež	2385 K si aj	2385 K si	2385 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1750 K
pronašli	44 K ste
pročitaj	2321 K još	2321 K i
pročitajte	2321 K još	2321 K i	2321 K više	2321 K:	2321 K više o ovoj temi
prvý	2410 K mesiac len za	2410 K mesiac za	2410 K mesiac už za	2410 K mesiac zadarmo
prześlij	2056 K dalej
präsentiert	584 K von
prüfen	590 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2399 K sa
páčilo	69 K sa
päivitä	1173 K
pääset	1173 K lukemaan
päätoimittaja	1171 K:
păstrați	28 K
pērc	1781 K biļetes	1790 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	993 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2418 K počúvate
radši	355 K posloucháte
rašykite	1736 K autorei	1736 K autoriui
recibí	992 K las noticias
recomandări	2182 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1440 K ingyenesen
regisztráljon	1428 K	1440 K ingyenesen
regístrate	944 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2048 K tekstu
rezervē	1790 K
rešite	2321 K kviz
riješite	2321 K kviz
rozwiąż	2032 K quiz
rätsel	573 K mit
rätseln	573 K sie mit
réservez	1261 K vos places pour la soirée de la rédaction
réservé	1206 K aux abonnés
réservée	1206 K aux abonnés
réservés	1206 K aux abonnés
résumer	1251 K cet article	1251 K l'article
résumé	1251 K généré	1251 K rédigé	1251 K réalisé	1251 K produit	1251 K par
rösta	2557 K
rādīt	1790 K
""", 's': """
saglabā	1790 K
saistīts	1765 K:
saņem	1790 K
sažetak	2336 K	2336 K članka	2336 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	992 K el canal	1022 K leyendo:
sesizări	2188 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1736 K savo	1750 K
sjefredaktør	1980 K:	1980 K og ansvarlig redaktør:
skopírovať	2411 K
skrót	2044 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2477 K napako
sprawdź	2032 K:	2032 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2398 K sa
stališča	2455 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2532 K
stötta	81 K	2532 K
støt	81 K	412 K
støtt	81 K	1957 K
suscríbete	938 K a
susidūrėte	1736 K su
susiję	1724 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1251 K générée
syötä	1173 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1447 K:
szívesen	1442 K meghallgatjuk
szöveg	1447 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	997 K
síganos	12 K
sígueme	997 K
síguenos	12 K
só	2097 K para assinantes
sólo	944 K para suscriptores
søg	435 K nu
súhrn	2398 K
súmate	12 K	56 K a las #
súvisiace	2385 K:
súvisiaci	2385 K článok
sūti	1776 K savu	1790 K
""", 't': """
también	965 K en facebook	977 K puedes leer	977 K puedes leer:	977 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1178 K on
tekstą	46 K galima
tenés	987 ¿K información
thấy	44 K lỗi
thử	2794 K sức với
tiedätkö	1152 K aiheesta	1152 K asiasta	1152 K lisää
tiivistelmä	26 K on
tilføj	435 K
todavía	32 K no hay comentarios
további	1415 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	2771 K google news
trả	2794 K lời câu đố
trải	2804 K nghiệm
turpinājums	1792 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1152 K
tác	2789 K giả:	2789 K giả là
támogasd	81 K	1433 K a	1433 K az
támogassa	81 K	1433 K a	1433 K az
täglichen	476 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1217 K l'application
téléchargez	13 K
tóm	2793 K tắt này
töltsd	13 K le
töltse	13 K le	1441 K le	1441 K ki
történeteiket	1423 K
tüm	27 K yorumlar
tęsinys	1752 K
tłumaczenie	2044 K
tải	13 K	13 K ứng dụng	2771 K ứng dụng	2771 K app	2797 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2356 K na grešku
uključi	2344 K
uključite	2344 K
uložit	347 K
uložiť	2411 K
uložte	347 K si	2411 K si
unbeschränkter	553 K zugang
unterstütze	81 K	459 K
unterstützen	81 K sie	459 K sie	459 K sie die
uočili	7 K ste
upozorniť	2420 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2182 K și:	2199 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1428 K részt
već	2372 K za #	2372 K od #
več	2444 K:	2444 K v videu	2469 K o tem	2469 K novic	2469 K preberite
vidéo	1237 K :
visą	1750 K interviu
više	2321 K o:
você	2122 K pode gostar:
vprašaj	2458 K
vprašajte	2458 K
vypočujte	1 K si	2385 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2411 K
vytlačte	2411 K
vyzkoušeli	59 K jste
válaszolj	1441 K
válaszoljon	1441 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	435 K med
véleménycikkeit	1423 K
více	317 K zde	317 K k tématu:
võida	1059 K
võta	1044 K ühendust	1059 K
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	500 K artikel:
weź	2075 K udział w dyskusji
więcej	2031 K o	2031 K na temat	2031 K z	2032 K na ten temat:	2035 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	476 K newsletter
""", 'y': """
yanlişlik	2651 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2067 K uwagę	2067 K błąd	2067 K literówkę	2067 K uwagi	2067 K nieścisłość
ziņo	1776 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2064 K reporterem	2064 K reporterką	2064 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	509 K dpa	753 K #	753 K
""", 'à': """
à	1237 K lire aussi	1237 K lire également	1237 K lire :	1237 K lire sur	1237 K voir aussi	1237 K écouter	1237 K relire	1237 K découvrir	1237 K lire sur le même sujet	1237 K consulter :	1237 K voir également	1240 K propos de l'auteur	1240 K propos de l'autrice	1261 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2141 K gerado
""", 'ä': """
är	2535 K du
äänestä	1173 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2119 K preciso estar logado
écouter	1 K l'article	1 K cet article	1237 K aussi
écoutez	1 K cet	1 K l'article	1265 K le podcast
épinglez	1284 K cet article	1284 K cette recette	1284 K cette page	1284 K la recette	1284 K ce billet	1284 K-la	1284 K-le	1284 K l'article	1284 K l'image
""", 'í': """
írd	1441 K be
írj	1423 K a szerzőnek
írja	1441 K be
írjon	1423 K a szerzőnek	1441 K közvetlenül	1441 K nekünk
""", 'î': """
întreabă	2193 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1442 K szerint
""", 'ú': """
últimas	976 K noticias de	2121 K de	2121 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	503 K die autor:in	503 K die autoren	503 K die autor:innen	505 K die autorin	505 K den autor	506 K die autorin	506 K den autor
übersetzung	587 K:	587 K aus dem
""", 'č': """
čitaj	2321 K još
čitajte	2321 K i	2321 K još	2321 K još:
članak	46 K se može	46 K možete	2336 K je preveden	2336 K čita	2339 K je objavljen u
članek	46 K lahko	2458 K je preveden	2458 K bere	2458 K je prebral	2461 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2398 K bol preložený	2398 K načítal	2401 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2385 K aj	2385 K tiež	2385 K viac
""", 'đ': """
đánh	2793 K giá bài viết
đăng	2794 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2810 K dây nóng: #	2810 K dây nóng #
được	68 K phép đăng lại
đọc	2780 K thêm	2780 K thêm:	2780 K:	2780 K tiếp:	2785 K tin nhanh
""", 'į': """
įsigykite	1750 K
įtraukite	1750 K mus
įveskite	1750 K
""", 'ś': """
ściągnij	13 K	2080 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2060 K:
źródło	2060 K:
""", 'ž': """
želite	2353 K raditi kod nas	2353 K da radite kod nas	2474 K delati pri nas
želiš	2353 K raditi kod nas	2474 K delati pri nas
žinote	1736 K daugiau	1751 K istoriją
žiūrėkite	1724 K taip pat	1750 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	673 K κάποια πληροφορία	673 K πληροφορίες	673 K πληροφορία	673 K φωτογραφία	673 K φωτογραφίες	673 K κάποια φωτογραφία	673 K κάποιο θέμα	673 K μια ιστορία
""", 'ή': """
ήταν	643 K χρήσιμο	643 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	658 K τον	658 K τα	658 K
ακούστε	1 K	627 K:
αναδημοσίευση	68 K με
αναφέρετε	663 K λάθος	663 K κάποιο λάθος
αναφορά	663 K λάθους
αντιγράψτε	653 K
αντιγραφή	653 K
αξιολογήστε	643 K
αποθηκεύστε	653 K
απορίες	72 K
αυτή	52 K η έρευνα	642 K η περίληψη	642 K η σύνοψη
""", 'β': """
βίντεο	627 K:
βαθμολογήστε	643 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	674 K	674 K για να
""", 'δ': """
δείτε	627 K επίσης	627 K:	627 K το βίντεο	627 K εδώ	627 K επίσης:	627 K ακόμα:	627 K φωτογραφίες	627 K ακόμη	627 K ακόμη:	640 K όλα τα άρθρα	654 K όλες	654 K όλα	654 K τις
δειτε	627 K επισης	627 K ακομη	627 K:
δεν	661 K έχετε χρόνο να διαβάσετε
διάβασε	627 K επίσης	627 K ακόμη
διαβάζεται	642 K από
διαβάστε	627 K επίσης	627 K επίσης:	627 K ακόμη	627 K ακόμη:	627 K ακόμα	627 K:	627 K εδώ	627 K περισσότερα	627 K ακόμα:	627 K εδώ περισσότερα	627 K σχετικά	627 K αναλυτικά	640 K όλα τα άρθρα	654 K όλες	654 K όλα	654 K τις
διαβαστε	627 K επισης	627 K ακομη	627 K ακομα	627 K:
διαθέσιμη	650 K στο
διαθέσιμο	650 K σε	650 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	674 K
εκτυπώστε	653 K
ενεργοποιήστε	650 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	642 K περίληψη	642 K σύνοψη	642 K ανάγνωση	642 K περίληψη αυτή
""", 'θ': """
θέλεις	660 K να εργαστείς μαζί μας
θέλετε	660 K να εργαστείτε μαζί μας	660 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	650 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	650 K	658 K την εφαρμογή	672 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	627 K:
""", 'λ': """
λήψη	650 K από	650 K στο
""", 'μ': """
μάθετε	654 K όλες
με	656 K πληροφορίες από
μείνετε	654 K ενημερωμένοι
μετάφραση	642 K
μοιράσου	653 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	640 K απόψεις	640 K γνώμες
""", 'π': """
περίληψη	642 K
περισσότερα	627 K:
πηγές	656 K:
πηγή	656 K:
προτείνετε	653 K
προτιμάτε	661 K να ακούτε	661 K να ακούσετε
πώς	643 K σας φάνηκε
""", 'ρ': """
ρωτήστε	642 K
ρώτα	642 K
ρώτησε	642 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	643 K φάνηκε	643 K βοήθησε	643 K άρεσε
σου	69 K άρεσε
στείλτε	653 K
στηρίξτε	81 K	658 K	658 K τον	658 K τα	658 K την
σύνοψη	642 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	640 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	640 K άρθρο εκφράζει	642 K άρθρο μεταφράστηκε	642 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	653 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	640 K τα άρθρα
όλες	654 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2263 K - обозреватель	2263 K - корреспондент	2263 K - колумнист	2263 K - редактор	2717 K - оглядач	2717 K - колумніст	2717 K - кореспондент
авторка	2717 K - оглядачка	2717 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
больше	2247 K новостей	2248 K по теме:	2286 K любите слушать	2286 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2266 K ли материал	2266 K ли пересказ	2266 K ли этот пересказ	2266 K ли этот	2266 K ли текст
была	2266 K ли статья	2266 K ли эта	2266 K ли новость
більше	2701 K по темі:	2701 K за темою:	2701 K на тему:	2701 K про це:	2732 K новин	2732 K матеріалів
""", 'в': """
вакансии	2269 K "	2269 K редакции
вакансії	2722 K "	2722 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2266 K понравилась	2266 K понравился	2266 K помогла	2720 K сподобалась	2720 K сподобалася	2720 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2247 K новости на тему	2247 K материалы	2247 K новости	2247 K статьи	2251 K статьи автора	2251 K материалы автора
всички	197 K новини
встановлюйте	2727 K
встановіть	13 K	2727 K	2753 K застосунок
встигніть	2756 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2265 K от
гледайте	170 K видеото	170 K:
головне	2719 K від	2719 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2701 K:	2701 K про це
джерела	2734 K:
джерело	2734 K:
дивіться	2701 K також	2701 K:	2701 K також:	2701 K відео:
до	2701 K теми:
докладніше	2701 K:	2701 K про це
доступно	2274 K в	2274 K на	2274 K для	2727 K в	2727 K у	2727 K на	2727 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2251 K материалы автора
думка	2717 K автора	2717 K редакції	2717 K, висловлена
думки	2717 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2251 K новость?
еще	2248 K по теме:
ещё	2247 K больше	2248 K по теме:
""", 'з': """
за	2701 K темою:
забелязахте	7 K
завантажити	2727 K в	2727 K з	2727 K у
завантажте	13 K	2727 K в	2727 K з	2753 K застосунок	2753 K додаток
завантажуйте	13 K	2727 K	2737 K застосунок
загрузите	2274 K в	2274 K на
задайте	2265 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	2719 K
зберегти	2731 K
збережіть	2731 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2740 K слухати
""", 'и': """
идет	2305 K подписка
идёт	2305 K подписка
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2280 K:
источники	2280 K:
""", 'к': """
как	2266 K вам статья	2266 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	2719 K виклад	2719 K переказ
коротко	2265 K от	2719 K від
краткий	26 K пересказ	2265 K пересказ
кратко	2265 K от
краткое	2265 K содержание
куиз	170 K:
""", 'л': """
лучшее	2247 K за
любите	2740 K слухати
""", 'м': """
материал	46 K можно	2248 K по теме:	2268 K опубликован в	2271 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2277 K подписки за
мнение	2263 K автора	2263 K редакции
мнението	182 K на автора
мнения	2263 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2731 K
надішліть	3 K	2731 K
накратко	184 K от
началась	2305 K подписка
нашли	7 K ошибку	7 K опечатку
не	2305 K забудьте подписаться	2756 K забудьте передплатити
немає	2740 K часу читати
нет	32 K комментариев	2286 K времени читать
новия	187 K брой
новият	187 K брой
новости	2247 K партнеров
новый	2268 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2248 K этом подробнее	2251 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2265 K	2719 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2274 K в
открыта	2305 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2278 K
отправьте	3 K	2278 K
оформити	2756 K передплату
оформить	2305 K подписку
оценете	185 K
оцените	8 K	2266 K
оцініть	2720 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2277 K месяц за
перевод	2265 K выполнен	2265 K сделан
передплата	2730 K за #	2730 K від #	2756 K на перше півріччя	2756 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2719 K
переклад	2719 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2265 K
перший	2730 K місяць за
питання	73 K до статті
по	89 K подписке	2248 K теме:
повече	170 K по темата:	197 K новини
повідомити	2742 K про помилку
повідомте	2742 K про помилку	2742 K нам про помилку
погляди	2717 K авторів
подарете	196 K
подарите	2278 K
подарить	2278 K
подарувати	2731 K
подаруйте	2731 K
поддержать	2283 K
поддержи	81 K
поддержите	81 K	2283 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2277 K за #	2277 K от #	2277 K за рубль	2305 K на первое полугодие	2305 K на второе полугодие
подписывайтесь	12 K	2283 K на
подпишись	12 K	2298 K на
подпишитесь	12 K	2283 K на	2298 K на нас
подробнее	2248 K:	2248 K в материале	2248 K - в	2248 K читайте в материале	2248 K об этом
подробности	2248 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2263 K автора
позицията	182 K на автора
позиція	2717 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	185 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	184 K
попитайте	184 K
попробовали	59 K
порадьте	2731 K
порекомендуйте	2278 K
последвайте	12 K	202 K
последние	2247 K новости о
послухати	1 K
послушать	1 K
поставте	2719 K запитання
почитать	2248 K:
преведено	184 K с
преводът	184 K е
предпочитате	205 K да слушате
прежде	2299 K чем оставить комментарий	2299 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2251 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2756 K передплата
продолжается	2305 K подписка	2305 K подписная кампания
пройдите	2248 K тест
пройдіть	2701 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	2730 K за #	2730 K від #
підписуйся	12 K
підписуйтесь	12 K	2737 K на
підпишіться	12 K	2737 K на
підсумок	2719 K
підтримайте	81 K	2737 K
підтримати	2737 K
""", 'р': """
работа	2269 K в "
радимо	2701 K прочитати:
разрешете	192 K
распечатайте	2278 K
распечатать	2278 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2248 K:
рекомендуємо	2701 K:
робота	2722 K в "	2722 K у "
роздрукувати	2731 K
роздрукуйте	2731 K
розкажіть	59 K у
розпочалася	2756 K передплата
розпочато	2756 K передплату
""", 'с': """
саммари	2265 K
свалете	13 K	192 K	217 K приложението
свежий	2268 K номер
свързани	170 K:
связаться	2251 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2274 K в	2274 K из	2283 K приложение	2303 K приложение
скачать	13 K	2274 K в	2274 K на
скопировать	2278 K
скопируйте	2278 K
скопіювати	2731 K
скопіюйте	2731 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	2701 K:	2701 K також:
слухати	1 K
слушайте	2248 K:	2248 K также:
слушать	1 K
см	2248 K. также:
смотрите	2248 K также	2248 K:	2248 K	2248 K также:	2248 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2288 K об ошибке	2288 K нам об ошибке
сообщить	2288 K об ошибке
сохраните	2278 K
сохранить	2278 K
спитайте	2719 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2265 K
спросить	2265 K
станьте	31 K первым	31 K першим	2283 K подписчиком	2283 K соучастником	2737 K частиною спільноти	2737 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	2719 K перекладено
статью	46 K можно	2271 K можно
статья	2265 K переведена	2265 K озвучена	2266 K была	2268 K опубликована в
стежте	12 K за
стислий	2719 K виклад	2719 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	2701 K читайте:
текст	46 K можно	46 K можна	2265 K переведён	2265 K переведен	2265 K озвучен	2719 K перекладено	2719 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
точка	2263 K зрения автора	2717 K зору автора	2717 K зору редакції
триває	2756 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2286 K слушать
успейте	2305 K подписаться
установите	13 K	2303 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2248 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2285 K работать у нас	2285 K у нас работать	2285 K работать в нашей
хочете	2739 K працювати в нас	2739 K в нас працювати	2739 K працювати у нас
хочеш	2739 K працювати в нас
хочешь	2285 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2719 K переказ	2719 K короткий виклад	2719 K короткий переказ	2719 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	2720 K була стаття	2720 K був матеріал	2720 K був переказ	2720 K був цей переказ	2720 K була ця	2720 K був цей	2720 K сподобалась	2720 K сподобалася	2720 K сподобався
читай	2298 K нас
читайте	12 K нас	13 K	2248 K также	2248 K также:	2248 K:	2248 K подробнее	2248 K еще	2248 K по теме:	2248 K подробнее:	2248 K материал	2248 K в материале	2274 K нас без	2274 K без	2283 K	2283 K нас в	2701 K також	2701 K також:	2701 K:	2701 K ще	2701 K також на тему:	2701 K по темі:	2701 K також на тему	2737 K
читать	2248 K также	2248 K по теме:
что	33 K вы думаете	2248 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	2701 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2265 K краткое содержание
этот	26 K пересказ	2265 K пересказ	2265 K краткий пересказ	2271 K материал можно	2271 K текст можно
эту	2271 K статью можно
""", 'я': """
як	2720 K вам стаття	2720 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1322 K את
אולי	1337 K פספסתם:
אל	1328 K תפספסו: הפעילו
""", 'ב': """
בואו	1323 K לעבוד איתנו
בחנו	1325 K את עצמכם
""", 'ד': """
דווחו	1322 K על
""", 'ה': """
האזינו	1 K	1309 K:	1324 K לפודקאסט	1324 K לפרק
האם	8 K אהבתם	1322 K הכתבה	1322 K הסיכום	1322 K המידע
הדוא	1316 K"ל האדום
הורידו	13 K	1302 K את האפליקציה	1327 K
היו	31 K הראשונים
הירשמו	1323 K לוובינר	1323 K לכנס
הכותב	1317 K הוא
הכותבים	1317 K הם
הכותבת	1317 K היא
הכנתם	59 K
הכתבה	1322 K עניינה	1338 K ממשיכה
המחבר	1317 K הוא
המחברת	1317 K היא
המייל	41 K האדום
המשך	1338 K הכתבה
הפעילו	1328 K התראות	1328 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1324 K המלא זמין
הצביעו	1325 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1302 K לערוץ הטלגרם	1302 K לקבוצת הוואטסאפ	1302 K לקבוצת הווטסאפ	1313 K אלינו	1313 K לערוץ	1313 K לקבוצה	1313 K לקבוצת	1313 K לקבוצות	1313 K עכשיו	1313 K גם	1314 K	1323 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1324 K לפודקאסט
השתתפו	1325 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1333 K ראשון ב
""", 'י': """
יש	72 K שאלות	1316 K לכם מידע	1316 K לכם סיפור	1316 K לך מידע	1316 K לך סיפור
""", 'כ': """
כדי	1333 K לקרוא את
כל	1313 K החדשות
כתבות	1337 K נוספות:
""", 'ל': """
להאזנה	1324 K לכתבה	1324 K לפודקאסט
להורדת	1327 K
להמשך	1333 K קריאה
לכל	1317 K הכתבות של	1337 K הכתבות:
לכתבה	1309 K המלאה
לכתבות	1337 K נוספות:
לעדכונים	1313 K נוספים	1313 K
לערוץ	1302 K הטלגרם
לפניות	1316 K לכתב	1316 K לכתבת
לפרק	1324 K המלא
לצפייה	1324 K בסרטון	1324 K בווידאו	1324 K במשדר
לקבוצת	1302 K הווטסאפ	1313 K הוואטסאפ	1313 K הווטסאפ
לקבלת	1313 K עדכונים
לקריאה	1309 K נוספת	1309 K נוספת:	1333 K מלאה
לקריאת	1333 K הכתבה המלאה
לרכישת	1323 K כרטיסים לכנס	1323 K כרטיסים לחצו	1323 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1325 K דעתכם? הצביעו
מייל	1316 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1316 K במשהו	1316 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1309 K בנושא:	1337 K במדור:	1337 K כתבות:
ענו	1325 K על הסקר	1325 K על הסקר:	1325 K על החידון
עקבו	12 K	1313 K אחרינו	1314 K אחרי
""", 'פ': """
פרסומת	1338 K
""", 'צ': """
צפו	1309 K:	1309 K גם	1324 K בסרטון	1324 K בתיעוד	1324 K בווידאו	1324 K בכתבה
""", 'ק': """
קבלו	1328 K התראות	1328 K עדכונים על	1328 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1309 K גם	1309 K גם:
קראו	1309 K גם	1309 K גם:	1309 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1313 K להיות	1313 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1331 K	1332 K בעיתונות	1332 K בנו	1332 K בעבודתנו
""", 'ا': """
ابرز	127 K النقاط بالذكاء
اجعل	117 K
احجز	129 K تذكرتك	129 K مكانك	129 K مقعدك
احجزوا	129 K تذاكركم
احصل	138 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	132 K معلوماتك	132 K نفسك
ادعم	81 K	141 K
ادعموا	81 K	141 K
اذا	154 K كانت لديك معلومات	154 K كان لديك معلومات	154 K كانت لديكم معلومات	154 K كان لديكم معلومات
ارسل	122 K لنا
ارسلوا	122 K لنا	122 K الينا
از	1111 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1099 K خود را بسنجيد
اعادة	68 K النشر مسموحة	151 K النشر
اعجبك	69 K	82 K
اعد	127 K هذا الملخص
اعلان	148 K
اقرا	113 K ايضا	113 K ايضا:	113 K المزيد:	113 K:	113 K المزيد	147 K كذلك:	147 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	113 K:
المصدر	125 K:	125 K :
الملخص	127 K من اعداد
امتحان	59 K كرديد
ان	154 K كانت لديك معلومات
انشئ	153 K حسابا	153 K حسابك
انضم	56 K الي #	119 K الي	120 K الي قناة
انضموا	56 K الي #	118 K الي
اهم	127 K النقاط بالذكاء
ايا	1096 K اين	1096 K خطايي
اين	52 K گزارش	1096 K	1111 K مطلب را هم بخوانيد:
اينجا	1111 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1084 K:
بخوانيد	1084 K:
بشنويد	1 K
به	12 K كانال	1096 K اين
بيشتر	1084 K بخوانيد	1084 K بخوانيد:	1084 K ببينيد	1111 K بدانيد:
""", 'ت': """
تابع	113 K ايضا:	119 K	123 K الكاتب علي	148 K القراءة
تابعنا	12 K	118 K
تابعوا	118 K	123 K الكاتب علي
تابعونا	12 K	117 K
تبرع	141 K ل
تخطي	146 K
ترجم	127 K هذا
تستمر	148 K القصة
تسوق	129 K الان	129 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	127 K اعداد هذا	127 K انشاء هذا	127 K تلخيص هذا
تماس	1092 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1092 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1099 K خود را
در	1084 K اين باره بخوانيد	1099 K اين نظرسنجي	1099 K نظرسنجي ما	1099 K نظرسنجي	1111 K همين زمينه:	1111 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	117 K قناتنا
""", 'س': """
ساعدنا	132 K علي تحسين
ساعدونا	132 K علي تحسين
ساند	141 K
سجل	129 K الان في	129 K الان لحضور	153 K مجانا
سجلوا	129 K الان في	153 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	133 K في الاستبيان
شاركنا	122 K قصتك	132 K رايك
شاركوا	3 K
شاركونا	122 K قصصكم	132 K رايكم
شاهد	113 K ايضا	113 K:	113 K ايضا:	130 K الفيديو اعلاه	147 K ايضا-
شاهدوا	130 K
شما	1099 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1092 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1092 K خبر:	1092 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	151 K يسمح باعادة
لتصلك	119 K
لديك	153 K حساب
لديكم	72 K اسئلة
لقراءة	146 K المزيد
للابلاغ	134 K عن خطا	134 K عن اي خطا
للاستماع	130 K الي
للاشتراك	117 K في
للانضمام	117 K الي
للتواصل	123 K مع الكاتب	123 K مع الكاتبة
للمزيد	113 K:	146 K من الاخبار	146 K من التفاصيل
لمتابعة	119 K
لمزيد	146 K من الاخبار
لمشاهدة	130 K الفيديو	130 K التقرير
ليصلك	119 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1092 K:
مصيتم	7 K
مطالب	1084 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1092 K:	1092 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1096 K شما درباره
نظرات	5 K
نظرسنجي	1099 K:
نقل	68 K مطالب با ذكر
نويسنده	1092 K:	1092 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1084 K بخوانيد	1084 K بخوانيد:	1111 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	148 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	129 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	151 K نقل	151 K نسخ
يستمر	148 K المقال	148 K الخبر
يسمح	68 K باعادة النشر
يمكنك	119 K متابعة	146 K قراءة المزيد
يمكنكم	119 K متابعة
يمنع	151 K نقل	151 K نسخ
""", 'گ': """
گزارش	1092 K:	1096 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1375 K यह	1375 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1370 K-	1370 K:	1370 K -	1370 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1361 K भी पढें	1361 K भी पढें:	1388 K भी पढें-	1388 K भी देखें:
""", 'ए': """
एजेंसी	1370 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1361 K पढें:	1388 K भी पढें:
""", 'क': """
केवल	1384 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1375 K यह	1375 K आपको
""", 'ख': """
खबर	1375 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1370 K:
""", 'द': """
देखें	1361 K:	1361 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1388 K:
पढें	1361 K:	1388 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1370 (K
""", 'म': """
मात्र	1384 K # रुपये में
""", 'य': """
यह	1361 K भी पढें	1361 K भी पढें:	1361 K भी देखें:	1370 (K लेखक के	1375 K खबर आपको	1388 K भी पढें-	1388 K भी पढें -
ये	1361 K भी पढें	1361 K भी पढें:	1370 (K लेखक के	1388 K भी पढें-	1388 K भी देखें:
""", 'ल': """
लेखक	1370 K के बारे में	1370 (K	1370 K वरिष्ठ पत्रकार हैं	1370 K स्वतंत्र पत्रकार हैं
लेखिका	1370 K के बारे में	1370 (K	1370 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1361 K:	1388 K खबर:	1388 K खबरें:
सिर्फ	1384 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
""", 'আ': """
আমাদের	12 K
আরও	226 K পডুন:	226 K পডুন	226 K দেখুন:	251 K পডুনঃ	251 K পডুন-	251 K পডুন :
আরো	226 K পডুন	251 K পডুন:	251 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	231 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	226 K:
পৃষ্ঠপোষকতায	252 K
""", 'ব': """
বিজ্ঞাপনের	252 K পর	252 K নিচে
""", 'ম': """
মতামত	231 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	231 K:
লেখকঃ	231 K
লেখকের	231 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	231 K:
সূত্রঃ	231 K
স্পনসরড	252 K
স্পন্সরড	252 K
""", 'ก': """
กด	12 Kติดตาม	2586 Kติดตาม	2586 Kไลก์
""", 'ข': """
ขอ	2589 Kบคุณภาพจาก	2589 Kบคุณข้อมูลจาก
ข่	2582 Kาวที่เกี่ยวข้อง:	2589 Kาวโดย	2595 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2595 Kิป:
คุ	2592 Kณรู้สึกอย่างไรกับ	2592 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2595 Kคลิป:	2595 Kคลิป :
""", 'ซ': """
ซื	2593 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2582 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2586 Kดตามช่อง	2586 Kดตามเรา	2586 Kดตามข่าว	2604 Kดตามอ่านข่าวอื่นๆ	2604 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2591 Kม ai
""", 'ท': """
ทด	2593 Kสอบความรู้ของคุณ
ทำ	2593 Kแบบสำรวจสั้น
ที	2589 K่มา:	2589 K่มา :
""", 'บ': """
บท	2591 Kความนี้ใช้ ai	2591 Kสรุปนี้	2591 Kความนี้แปล	2591 Kความนี้เรียบเรียง	2592 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2591 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2589 K้เขียน:	2589 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2592 Kข้อผิดพลาดในบทความ
พื	2605 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2593 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2589 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2593 Kวมโหวต:	2593 Kวมโหวต :	2593 Kวมทำแบบสำรวจ	2593 Kวมสนุก	2600 Kวมสนับสนุน
ร้	2608 Kองทุกข์	2608 Kองเรียน
""", 'ล': """
ลง	2593 Kทะเบียนเข้าร่วมสัมมนา	2593 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2600 Kับสนุน
สร	2591 Kุปโดย	2591 Kุปข่าวด้วย	2591 Kุปนี้	2591 Kุปข่าวโดย	2592 Kุปนี้มีประโยชน์
สา	2608 Kยด่วนข่าว	2608 Kยด่วนทีมข่าว
ส่	2608 Kงข่าว
""", 'อ': """
อ่	2582 Kานเพิ่มเติม:	2582 Kานต่อ:	2582 Kานข่าวต้นฉบับ:	2582 Kานเพิ่มเติม	2582 Kานประกอบ:	2595 Kานข่าวเพิ่มเติม:	2595 Kานข่าวเพิ่มเติม	2595 Kานข่าวที่เกี่ยวข้อง:	2595 Kานข่าว:	2595 Kานเรื่องอื่น:	2604 Kานข่าวอื่นๆ	2604 Kานข่าวต้นฉบับได้ที่	2604 Kานบทความอื่นๆ	2604 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2589 Kางอิง:
""", 'เ': """
เก	2589 Kี่ยวกับผู้เขียน
เข	2586 K้าร่วมช่อง
เน	2591 Kื้อหานี้สร้าง	2605 Kื้อหาสปอนเซอร์	2605 Kื้อหาโฆษณา	2605 Kื้อหาสนับสนุนโดย
เพ	2586 Kิ่มเพื่อน
เร	2589 Kื่อง:	2589 Kื่อง :	2589 Kื่องและภาพ
""", 'แ': """
แจ	2592 K้งแก้ไขข่าว	2608 K้งเบาะแส	2608 K้งข่าว
แช	3 Kร์
แป	2591 Kลโดย
แอ	2586 Kดไลน์
""", 'โ': """
โฆ	2605 Kษณา -
""", 'ใ': """
ให	2592 K้คะแนนบทความ
""", 'ไ': """
ไม	2586 K่พลาดทุกข่าวสาร	2586 K่พลาดข่าว
""", 'ả': """
ảnh	2789 K:
""", 'ủ': """
ủng	2789 K hộ tác giả	2802 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1628 Kせて読みたい	1628 【Kせて読みたい】	1628 Kせて読みたい:
""", 'こ': """
こち	1628 Kらもおすすめ	1628 Kらもおすすめ:	1656 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1636 K記事を書いた人	1636 K記事の筆者	1639 K要約はai	1639 K要約は、ai	1639 K要約は役に立ち	1639 ※K要約	1639 K記事の翻訳	1639 K記事の要約	1639 K記事はai	1639 K翻訳	1639 K見出しはai	1647 K記事は	1647 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1628 Kと見る:	1656 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1656 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1660 【Kゼント】	1660 Kゼント応募
""", '一': """
一覧	1656 【K】
""", '下': """
下載	13 K	2828 Kapp	2828 K應用程式
下载	13 K	2828 Kapp	2828 K应用
""", '以': """
以上	2854 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2851 K:	2851 (K	2851 K係	2851 K为	2851 K為
""", '你': """
你做	59 K了吗
你可	2842 K能會喜歡:	2873 K能想看:
你有	2849 K线索
你覺	2856 K得這篇
你觉	2856 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2851 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2854 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2834 K微信公众号	2834 K官方微信
""", '内': """
内容	2854 K由ai
""", '写': """
写真	1628 【K】	1628 K:	1656 【Kを見る】	1656 【Kギャラリー】
""", '出': """
出典	1636 K:
""", '分': """
分享	3 K
""", '前': """
前回	1656 【K】	1656 Kの記事:
""", '加': """
加入	12 K	2847 K	2868 K
""", '動': """
動画	1628 【K】	1656 【Kを見る】
""", '升': """
升級	2868 K
升级	2868 K
""", '原': """
原文	2872 K刊于	2872 K刊於
""", '参': """
参与	2858 K我们的
参考	69 Kになった	1628 K:
""", '參': """
參與	2858 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2857 K错误
""", '取': """
取材	1636 K・文	1636 K・執筆
""", '另': """
另请	2842 K参阅
""", '可': """
可以	2848 K在x上
可自	68 K由转载
""", '合': """
合わ	1628 Kせて読みたい:
""", '同': """
同场	2842 K加映:
同場	2842 K加映:
""", '問': """
問問	2854 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1636 K:	1636 K/
""", '報': """
報名	2859 K參加
""", '填': """
填写	2858 K问卷
填寫	2858 K問卷
""", '如': """
如发	2857 K现
如有	2849 K线索	2849 K線索
如果	2849 K您有相关线索	2849 K你掌握	2849 K您掌握	2850 K您有
如發	2857 K現
""", '官': """
官方	2834 K微信:	2834 K微信公众号:
""", '審': """
審校	2851 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2842 K閱讀	2842 K阅读	2842 K閱讀:	2842 【K閱讀】	2873 K阅读:
""", '开': """
开启	2828 K通知	2828 K推送通知
""", '引': """
引用	1636 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2873 K:
影音	2873 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2873 K看更多:
""", '微': """
微信	2828 K扫	2834 K公众号:
""", '您': """
您对	2856 K这篇文章
您對	2856 K這篇文章
您有	2849 K线索
您的	27 K评论
您覺	2856 K得這篇
您觉	2856 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2828 K客户端
""", '打': """
打开	13 K	2828 K微信
""", '扩': """
扩展	2842 K阅读:
""", '扫': """
扫一	2828 K扫
扫描	2828 K二维码关注	2847 K
扫码	2847 K
""", '投': """
投票	2858 K:
投稿	27 Kは
""", '报': """
报名	2859 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2847 K追蹤
""", '掃': """
掃一	2828 K掃
""", '採': """
採訪	2851 K撰文:
""", '推': """
推荐	2842 K阅读	2842 K阅读:
推薦	2842 K閱讀:
""", '提': """
提供	1636 K:
""", '摘': """
摘要	2854 K由
""", '撰': """
撰文	2851 K:
撰稿	2851 K:
""", '支': """
支持	2866 K
""", '收': """
收听	1 K	2861 K我们的播客	2861 K我们的节目
收聽	1 K	2861 K我們的播客	2861 K我們的節目
""", '文': """
文/	1636 K
文:	1636 K
文・	1636 K
文章	44 K有误	2851 K来源:	2857 K有误	2857 K有誤
""", '新': """
新聞	41 K爆料	2849 K線索
新闻	41 K热线	41 K报料	41 K爆料	2849 K线索热线	2849 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2842 K:	2842 K新聞:	2842 K內容:	2842 【K新聞】	2842 K相關	2842 K阅读:	2842 K報導:	2842 K报道:	2872 K精彩内容	2872 K精彩內容	2872 K资讯	2872 K資訊	2872 K内容请	2872 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2849 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2854 K容由ai
本报	41 K热线
本摘	2854 K要
本文	2851 (K作者	2851 K作者	2854 K摘要	2854 K由ai	2854 K由人工智能翻译	2854 K由人工智能生成	2854 K由人工智慧	2872 K章來自	2872 K转载自	2872 K轉載自	2872 K来自	2872 K來自
""", '来': """
来发	31 K表第一
来源	2851 K:
""", '校': """
校对	2851 K:
""", '構': """
構成	1636 K・文
""", '次': """
次に	1628 K読む:
次の	1656 Kページ:	1656 【K記事】
次ペ	1656 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2847 K加入	2848 K在	2848 K关注	2849 K提供线索	2849 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2847 K加入	2848 K在	2849 K提供線索	2849 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2854 K要
""", '测': """
测一	2858 K测:
""", '測': """
測一	2858 K測:
""", '点': """
点击	2842 K查看	2842 K阅读:	2861 K观看视频	2861 K收听
点我	2847 K加入
""", '熱': """
熱門	2873 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2849 K请	2849 K請
""", '用': """
用微	2828 K信扫
""", '画': """
画像	1628 【K】	1656 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2857 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2842 K阅读	2842 K新闻	2842 K报道:	2842 K阅读:	2873 K新闻:	2873 K文章:
相關	2842 K新聞	2842 K報導	2842 【K新聞】	2842 K閱讀:	2873 K新聞:	2873 K文章:	2873 K報導:
""", '看': """
看更	2842 K多:
""", '立': """
立即	2847 K加入	2858 K报名	2858 K報名
""", '筆': """
筆者	1636 Kプロフィール
""", '編': """
編輯	2851 K:
編集	41 K部への情報提供
""", '线': """
线索	2849 K征集
""", '编': """
编辑	2851 K:	2851 (K:
""", '聽': """
聽我	2861 K們的podcast
""", '著': """
著者	1636 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2861 K上方影片
""", '观': """
观看	2861 K上方视频
""", '视': """
视频	2873 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2868 K	2878 K本報	2878 K我們	2878 K本刊
""", '記': """
記事	7 Kの誤り	1647 Kの誤り	1647 Kに誤り
記者	1636 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1628 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1660 【Kプレゼント】	1660 Kプレゼント
""", '請': """
請支	2866 K持
""", '订': """
订阅	2868 K	2878 K本报	2878 K我们	2878 K本刊	2878 K本公众号	2878 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2866 K持
""", '責': """
責編	2851 K:
""", '資': """
資料	2851 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2866 K
""", '责': """
责任	2851 K编辑:	2851 (K编辑
责编	2851 K:
""", '赞': """
赞助	2866 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2855 K摘要
这段	2855 K摘要
这篇	8 K文章	52 K调查	52 K报道	2855 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2855 K摘要
這篇	2855 K文章
""", '采': """
采写	2851 K:
""", '長': """
長按	2847 K
""", '长': """
长按	2847 K
""", '開': """
開啟	2828 K通知	2828 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1628 K記事	1628 K記事:	1628 【K記事】	1628 K:	1628 【K】	1656 【K写真】
""", '閱': """
閱讀	2842 K更多
""", '问': """
问问	2854 K我们的ai
""", '阅': """
阅读	2842 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2858 K報名
""", '马': """
马上	2858 K报名
""", '點': """
點我	2847 K加入
點擊	2842 K查看	2842 K閱讀:	2861 K觀看影片
""", '같': """
같이	1686 K 보기:
""", '관': """
관련	1686 K 기사:	1709 K 기사 :	1709 [K 기사]	1709 K 기사-
관련기사	1686 K	1686 K:	1686 [K]	1709 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1697 K #줄 요약
기사에	73 K 대해 궁금	1702 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1709 K 기사:
""", '당': """
당신의	1701 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1686 K 읽기:
더보기	1686 [K]	1686 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1701 K 설문에	1701 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1709 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1697 K 요약은
""", '사': """
사진출처	1712 K:
""", '생': """
생성형	1697 K ai가 요약
""", '설': """
설문에	1701 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1701 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1686 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1697 K 요약은 ai	1697 K 요약이 도움	1697 K 기사는 인공지능	1697 K 기사는 ai	1697 K 번역	1702 K 기사가 도움이	1702 K 기사를 어떻게	1702 K 뉴스에 대한 의견	1702 K 기사에 대한 의견
이슈	1709 [K]
이어	1686 K 읽기:
""", '인': """
인기기사	1709 [K]
""", '자': """
자료출처	1712 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1686 K 기사:
추천기사	1709 [K]
""", '출': """
출처	1712 K:	1712 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1686 K 볼 만한 기사:	1686 K 보면 좋은 기사:	1709 [K 읽기]
""", '핫': """
핫클릭	1709 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1686 [K]
"""}

CONTAINS = {',': """
,说:	2883 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2215 K-vă	2219 K
abonații	50 K pot	2216 K noștri
abonează	80 K-te	2170 K-te pentru	2175 K-te pe youtube	2215 K-te
abonné	50 en tant qu'K	1203 pas encore K	1205 déjà K	1207 en tant qu'K
abonnés	1203 réservé à nos K	1205 réservé aux K	1287 nos K	1290 K
abonējiet	80 K	1797 K
actualité	1213 l'essentiel de l'K	1223 suivez l'K	1223 suivez toute l'K	1223 retrouvez toute l'K	1246 couvre l'K
adatkezelési	1411 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1027 K
adomány	1459 K
adományoddal	1455 K
adományok	1459 K
adományozz	1455 K
adományozzon	1432 K itt
advirtió	1027 K
adó	1400 K #%
adód	1457 K #
adója	1432 K #
adăugat	2218 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2552 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1289 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1027 K
afișată	60 email nu va fi K
agregó	1027 K
aicināja	1800 K
aizsargātas	1766 visas tiesības K
aiškino	1760 K
ajouté	1289 a K
ajută	2215 K-ne
ajánld	1455 K fel
alkalmazás	1408 töltsd le az K
alkalmazásban	1430 az K
alkalmazást	1430 K
alkalmazásunk	1456 K
alkalmazásunkat	1408 töltse le K
alkalmazásunkban	84 K
alăturat	2189 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1267 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	532 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2049 naszą K	2049 krótką K
anmäl	2572 K dig till vårt	2572 K dig till våra
anmäla	2547 genom att K dig
annoncé	1289 a K
annoncør	439 betalt af en K	439 betalt af K
annonslänkar	37 K	74 K	2552 K
annonsör	2561 betalt av en K	2561 betald av en K
annonsør	1988 betalt av en K
anunció	1027 K
anunțat	2218 a K
använder	2517 vi K cookies	2518 K kakor
anúncio	2145 após o K	2145 depois do K
anúncios	70 sem K	2163 sem K
apelował	2085 K
apelowała	2085 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	954 descarga la K	954 descarga nuestra K
aplicația	84 în K noastră	2176 descarcă K	2215 descarcă K noastră	2215 descarcă gratuit K	2215 descarcă K și	2216 K noastră
aplikacją	84 z naszą K
aplikację	2014 pobierz naszą K	2015 pobierz K	2015 ściągnij K	2072 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2406 našej K
aplikáciu	2406 mobilnú K	2406 K
aportació	293 la teva K
aportación	989 tu K	1015 haz tu K
apoyá	1024 K
applikációnk	1430 K
applikációnkat	1430 K
applikációnkban	84 K
apsolīja	1800 K
apóyanos	989 K	1024 K
apóyenos	989 K	1024 K
apúntate	933 K a	949 K a nuestra	949 K gratis	1024 K gratis
apărat	2218 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2661 bir K paylaş
artykuł	15 darmowy K	20 cały K	2003 podoba ci się ten K	2050 nasz K do końca	2070 ostatni darmowy K	2083 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	934 te ha gustado este K	942 regala este K	942 regalar este K	945 último K gratis	945 te queda # K	1018 y lee este K	1025 este K
artículos	15 K gratis	945 K gratis este mes	945 te quedan # K	945 límite de K
aseguró	1027 K
associés	1229 cookies K à ce contenu
assuré	1289 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	585 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2170 K-te pentru
autorką	2041 kontakt z K
autorská	322 K práva
avertizează	2218 K
avísanos	1024 K
ayúdanos	989 K	1024 K a
açikladi	2678 K
açin	2661 K
añadió	1027 K
año	1026 al K
""", 'b': """
bağirdi	2678 K
bağirdilar	2678 K
bağiriyor	2678 diye K
bağiriyordu	2678 K
bağiş	2675 K yap	2679 K
bağişiniz	2675 K
bağlantilari	74 satiş ortakliği K	2658 satiş ortakliği K
başlayan	2660 tl'den K
başvurun	2661 K
behält	29 K sich vor	29 K sich das recht
behöver	2499 vi K ditt stöd	2572 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1408 értesítések K
beløb	451 fast K
beløp	1998 gi et K	2000 fast K
bemängeln	610 K
bemängelt	610 K
berätta	67 K för oss	67 K din
berättade	2575 K
berättar	2575 K
bestätigen	475 K sie ihre
bestätigungslink	576 K
bestätigungsmail	475 K	576 K
betalvägg	2576 K
bezplatný	360 poslední K článek	2400 náš K webinár	2423 posledný K článok
bezplatných	2409 K článkov
bezpłatne	2055 K konto
bezpłatny	2046 nasz K webinar	2070 ostatni K artykuł
bezpłatnych	2055 limit K
beğendiyseniz	2676 bu haberi K	2676 bu yaziyi K
biết	2814 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	949 recibe el K	949 nuestro K	952 K diario	1024 recibe el K	1025 nuestro K	1028 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1212 dans votre K mail	1212 dans votre K e-mail
brezplačen	2480 zadnji K članek
brezplačne	2467 K članke
brezplačni	2460 naš K webinar	2480 zadnji K članek
brezplačnih	2467 K člankov
bronił	2085 K się
brzmiał	2085 K
brzmiała	2085 K
brzmiało	2085 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1458 K
buzdította	1458 K
buzón	79 en tu K	950 en tu K
bájate	1024 K la app
bölümünde	85 yorum K
bönföll	2575 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2575 K
bønfaldt	452 K
bønn	1922 vi har en K til deg
bønnfalt	2001 K
bústia	284 a la teva K
bülten	2654 e-K	2679 K
bültene	2621 K abone	2621 K kayit	2621 K kaydol
bülteni	2654 haber K
bültenimiz	78 K	2676 K
bültenimize	78 K	78 e-K	2621 K	2675 K	2676 K
bültenine	2654 K
błagał	2085 K
błagała	2085 K
bạn	49 gửi cho K bè	2767 hộp thư của K	2801 sự ủng hộ của K	2811 mời K	2811 cần sự ủng hộ của K	2811 nhờ sự ủng hộ của K
bằng	2809 K văn bản của báo
""", 'c': """
caffè	1562 un K
café	54 me paga um K	990 un K	1015 un K al mes	1249 un K
caractères	1267 limitées à # K
catedrática	986 es K
catedrático	986 es K
celého	302 pro čtení K
cercetătoare	2189 este K
cercetător	2189 este K
chaîne	1287 notre K
chefredaktör	2537 är politisk K	2537 är K
chefredaktør	417 er K
chuyện	2788 bạn có câu K
chép	2783 cấm sao K	2809 mọi sao K
chính	2776 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2767 bản tin của K tôi	2770 theo dõi K tôi	2788 cho K tôi qua	2788 liên hệ với K tôi	2811 ủng hộ K tôi	2811 K tôi cần sự giúp đỡ	2811 giúp K tôi	2811 theo dõi K tôi	2811 hãy gửi cho K tôi	2811 hãy liên hệ với K tôi	2811 hãy báo cho K tôi	2812 K tôi trên	2812 của K tôi	2812 cho K tôi
chọn	2811 hãy bình K
cikkünk	1456 minden K
cikkünkhöz	1456 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2118 nos K
comentó	1027 K
comisión	1004 recibir una K
comissió	279 rebre una K
comissão	2144 receber K	2144 receber uma K
commerciële	1882 K partner
communauté	1254 K whatsapp	1254 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1586 parte della nostra K
condamné	1289 a K
condiții	2179 termeni și K
confidentialité	1230 politique de K
confidențialitate	2179 politica de K
conférences	1246 est maître de K
connecté	1232 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2095 acesse todo o K	2139 ao exibir este K	2139 ao ver este K
contribuição	2131 com a sua K	2162 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1027 K
conversación	972 participar en la K
conținut	9 acest K	2170 K doar pentru abonați
conținutului	2186 preluarea K
cookieinställningar	2539 K
corespondentă	2189 este K
creează	2215 K un cont pentru a citi
csatornájára	1422 viber-K
csatornánk	1456 K
csatornánkhoz	1422 telegram-K	1422 whatsapp-K
csatornánkra	1422 youtube-K	1455 iratkozz fel K	1455 iratkozzon fel K
csábított	1458 K
cuéntanos	38 K	67 K	972 K en	1024 K
cuéntenos	38 K	67 K
czytać	2009 aby K dalej	2009 żeby K dalej	2082 chcesz K dalej
czytelników	36 naszych K	2050 opiniami K	2061 z wpłat K	2061 dzięki wsparciu K	2078 K	2083 naszych K	2083 z wpłat K
câmpurile	60 K cu steluță
cântau	2218 K
címével	1454 e-mail-K
cùng	51 hãy tham gia K họ
của	2790 là cây bút K	2812 độc giả K
""", 'd': """
daní	2414 # % z K	2414 #% z K
darbą	1758 mūsų K
darowiznę	2007 przekaż K	2082 przekaż nam K	2082 przekaż K na
datenschutzerklärung	492 unserer K	608 unserer K	608 unsere K
datenübertragung	526 der K zu
dați	62 K-mi tag
debatindlæg	418 send dit K	418 skrive et K
debatredaktør	417 er K
debattredaktør	1962 er K
debattør	417 er K
declaró	1027 K
decía	1027 K
demandé	1289 a K
denmişti	2678 K
denunció	1027 K
dependență	88 jocurile de noroc pot crea K
descárgate	954 K la	954 K nuestra
destekçimiz	2661 K olun	2675 K olun
desteğiniz	2675 K
desteğinizle	2676 K
desteğiyle	18 okurlarin K	2647 yapay zeka K	2656 K ayakta	2666 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2405 K môžu
disponível	2103 K no google play
doação	2091 faça uma K	2131 sua K	2162 sua K	2162 faça uma K	2166 K
doações	2166 K
dodał	2085 K
dodała	2085 K
dodává	374 K
događaj	2338 naš K
domagał	2085 K się
donació	293 fes una K	297 K
donación	937 haz una K	937 tu K	989 tu K	989 una K	1024 tu K	1024 haz una K	1028 K
donația	2215 K ta
donație	2215 fă o K	2219 K
donații	2219 K
donează	90 K cât poți	2215 K acum
doporučil	374 K
doporučila	374 K
doporučovala	374 K
dopuštenja	2349 bez K
doradzał	2085 K
dorzuć	2082 K się
dostawać	2071 chcesz K
dostávajte	2429 K
dostávat	361 chcete K
dostávať	2424 chcete K
dostávejte	367 K
dostęp	80 kup K	2009 masz już K	2055 pełny K do	2055 wykup K	2082 kup K
dostępny	2009 artykuł K tylko
dotazník	341 krátký K	2404 krátky K
dotazníka	2404 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2084 K kwotą
dočtete	348 více se K
dołóż	2082 K się
dołącz	51 K do nich	51 K	2020 K do nas na	2082 K do nas	2082 K do grona	2082 K do nich
draudžiama	1732 K kopijuoti	1732 be leidimo K	1732 be sutikimo K
draudžiamas	1753 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2083 K dalej
dziennikarką	2042 jest K
dzięki	2083 K wam	2083 K tobie
dziękujemy	2052 K za zapisanie	2052 K za zapis	2082 K, że nas czytasz
där	42 var du K
débloquer	1205 pour K
déclare	1289 K
déclaré	1289 a K
découvrez	1203 K nos offres	1286 K nos offres
déductible	1197 K des impôts	1197 K à #	1288 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1289 K
déplore	1289 K
déposés	1259 des cookies seront K
désabonner	1212 K à tout moment
désactiver	1227 K adblock
désactivez	1227 K adblock
désinscrire	1213 vous K à tout moment
díky	372 K vám
dömde	2575 K
dømte	452 K	2001 K
děkujeme	371 K, že nás čtete
dụng	2772 tải ứng K	2811 tải ứng K của	2811 hãy tải ứng K	2811 tải ngay ứng K
""", 'e': """
edellyttää	1180 K tunnusta
editörlerimize	39 K
editörüdür	2644 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1004 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	950 tu correo K	972 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1402 a teljes cikk K
elsőként	1431 értesülj K
előfizetés	1459 K
előfizetéssel	1434 K
előfizető	1402 már K	1455 legyen K
előfizetőink	50 K	1402 K olvashatják	1434 K számára	1456 K
előfizetők	50 az K	1444 csak K	1459 K
előfizetőknek	1403 csak K	1444 K szól
előfizetőként	50 K
előfizetőnktől	1454 K
emlékeztetett	1458 K
endereço	2117 seu K de email não será
engedély	1437 K nélkül tilos
engedélyezze	1410 K a javascript
engedélyhez	1437 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1287 cette K	1898 onze korte K	1898 onze K
enquêtent	1287 K pour vous
enquêtes	1287 nos K
ensimmäinen	1186 K kuukausi
enthält	526 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1024 K
epizódu	2402 K
erhvervsredaktør	417 er K
erhältlich	532 shop K	605 im shop K
erişin	2661 K
erklärt	610 K
erklärte	610 K
erkände	2575 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	607 K sie es weiter
erzählt	67 K uns	610 K
erzählte	610 K
escribió	1027 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	972 K a	1024 K
estimé	1289 a K
estás	934 ya que K aquí	934 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2629 javascript'i K
evästeasetuksiasi	1157 K
evästeet	1157 K	1182 K
evästeitä	1140 K
existují	351 K díky
experiência	67 conte sua K
explicó	1027 K
expliqué	1289 a K
expérience	67 partagez votre K
externého	2396 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2396 K obsah
""", 'f': """
favoritkälla	2533 K
faça	2162 K um pix
felelősséget	30 nem vállal K
felhasználási	1411 K feltételek
feliratkozás	1404 K a hírlevélre	1404 hírlevél K
feliratkozásommal	1420 K
feliratkozással	1420 K
filmări	40 poze și K
folosește	2179 K cookie
folytatásához	1402 a cikk K
fordítóval	1427 gépi K
forintért	1434 havi # K
formulára	2407 odoslaním K
formulário	2162 inscreva-se no K
formuláře	344 odesláním K
forrásként	1421 kedvenc K
fortæl	67 K os
fortæller	452 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2575 K
férjen	1455 K hozzá
följ	2513 K oss på	2572 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2529 alla rättigheter K
fördere	607 K
fördermitglied	80 werden sie K	547 werde K	547 werden sie K
fördern	607 jetzt K	607 K sie
föredragen	2533 K källa
föredragna	2533 K källa
föreslog	2575 K
författare	2537 är K och
förklarade	2575 K
förklarar	2575 K
försvarade	2575 K sig
følg	392 K os på	449 K os	1938 K oss på	1998 K oss
første	430 K måned	451 K måned	1976 K måned	2000 K måned
független	1400 támogassa a K	1456 K sajtó
főszerkesztője	1425 K
""", 'g': """
gadā	1799 K
gazeteciliği	2676 bağimsiz K
gazeteciliğimiz	2676 K
gazetę	2081 kup K
gefällt	576 K ihnen, was sie	576 K dir, was du
gelmişken	2615 buraya kadar K
geöffnet	495 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2375 K
gridò	1600 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2164 teste K
grâce	18 K à vous	1194 K à vos dons
gwiazdką	60 pola z K
gärna	2572 vill K höra från dig
går	376 før du K	1922 før du K
gåva	2499 ge en K i dag	2499 ge en K nu	2500 din K	2500 ge en K	2572 din K gör	2572 ge en K i dag	2576 K
gönderdik	2668 size bir e-posta K
gönderin	2661 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2573 K mer
göre	2678 K
görün	2661 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2661 K
gösterilmeden	2637 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2085 K
głosiła	2085 K
głosiło	2085 K
głosuj	2066 K
głosujcie	2066 K
głównej	2057 na stronie K
gương	64 trang K
gửi	49 hãy K	2788 xin K về
""", 'h': """
használ	1410 cookie-kat K	1411 sütiket K
használat	1410 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	610 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	518 bei google K
hirdették	1458 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2540 K av ai	2562 K av ai	2572 K oss
hjälper	2572 din gåva K
hjælp	420 K af ai	420 K fra ai	440 K af ai	449 vi har brug for din K	449 K os
hjælper	449 dit bidrag K
hlásal	374 K
hlásala	374 K
hlásá	374 K
hovorí	2435 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1458 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1158 tekoälyä K
hágase	80 K socio
hájil	374 K se
hájila	374 K se
häng	2572 K med i
häufiger	518 bei google K
hävdar	2575 K
håller	43 K du med	43 K du inte med	2569 läsare som K
hævder	452 K
hébergé	1229 ce contenu est K par
híreinket	1454 K
hírekben	1408 a google K	1421 google K
hírlevelére	1420 K
hírlevelünk	78 K	1456 K
hírlevelünket	1420 K
hírlevelünkre	78 K	1404 K	1455 iratkozzon fel K	1455 iratkozz fel K	1456 K
hírlevél	1459 K
hírlevélre	78 K	1455 iratkozz fel a K	1455 iratkozzon fel a K
hó	1457 ft/K
hónap	1434 első K	1457 első K
hören	600 K sie hier.
hører	1967 der du K
hükmetti	2678 K
hüüdis	1069 K
hüüdsid	1069 K
hűségidő	1444 K nélkül
hồng	2808 nhận hoa K
""", 'i': """
iecienītāko	1774 K avotu
ifølge	452 K	2001 K
illimité	1207 accès K	1276 en K
imágenes	40 tus K
incorporó	986 se K a
independentă	2216 presa K
independência	2163 a K
indicó	1027 K
indiqué	1289 a K
indrømmede	452 K
indrømmer	452 K
indépendance	1287 notre K
indépendant	1194 soutenez le journalisme K	1287 journalisme K	1287 média K
indépendante	1273 la presse K a	1287 presse K	1287 information K
información	962 sigue toda la K	962 siga toda la K	986 cubre la K	1025 esta K
informację	2041 wyślij K
informațiilor	2186 preluarea K
informó	1027 K
informē	1800 K
ingresá	77 K tu correo
innehåll	2518 externt K	2539 externt K
innehållet	9 K
innrømmer	2001 K
innrømmet	2001 K
inquiète	1289 s'K
inquérito	35 nosso K
inscrição	2099 cancelar a K	2153 sua K foi
inscríbete	933 K
insändare	43 K	2538 skicka din K	2538 din K till	2538 skriva en K
intelektą	1740 dirbtinį K	1755 dirbtinį K
inteligencję	2063 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1427 mesterséges K készült	1446 mesterséges K
introduceți	77 K adresa de email
intégralité	1203 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1025 esta K
investigação	2163 esta K
investigație	2216 această K
investigațiile	2216 continua K
invítame	54 K a un café	54 K un café	1024 K a
invítanos	1024 K a
ismételgette	1458 K
istediğiniz	2620 K zaman iptal	2677 K zaman iptal
izražavaju	2343 komentari K
içeriği	9 K
içeriğin	2646 harici K
išorinio	1738 K turinio
""", 'j': """
jautāja	1800 K
javasolják	1458 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2003 skoro już tu K	2003 skoro tu K
jugé	1289 a K
jurnalistă	2189 este K
jurnaliștii	39 K noștri	2212 K noștri îți trimit	2216 K noștri
jälgi	1066 K meid
jäljellä	1176 ilmaista juttua K
jäseneksi	80 liity K	1184 liity K
""", 'k': """
kanał	2083 nasz K
kannatusjäseneksi	1184 liity K
kanál	372 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2376 K
kedykoľvek	2381 odhlásiť sa môžete K
keresőben	1421 google-K
khoản	2765 bạn đã có tài K	2776 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2783 K sao chép
khẳng	2814 K định
kiabált	1458 K
kiabálta	1458 K
kiabálták	1458 K
kifogásolja	1458 K
kirjeessä	1187 luki K
kiáltott	1458 K
kiáltotta	1458 K
kiáltották	1458 K
kiến	2796 ý K của bạn sẽ	2811 hãy gửi ý K	2811 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2334 K	2364 K
kolačiće	2334 K	2364 K
kolačići	2334 K
komentować	6 K	2029 aby K
komentár	6 pridať K	2405 pridajte K
komentára	2405 pridanie K	2405 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K
komentátorem	331 je K
komentátorkou	331 je K	2394 je K
komentátorom	2394 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1158 K
konferencję	2046 naszą K
konuştu	2678 diye K	2678 K
kopírovanie	2387 K obsahu bez	2387 K je zakázané
kopēšana	1773 K bez
korespondentką	2042 jest K
korespondentė	1737 K
korábban	1453 K itt írtunk	1453 K ebben a cikkben írtunk
krzyczał	2085 K
krzyczała	2085 K
krzyknął	2085 K
krzyknęła	2085 K
krävde	2575 K
krævede	21 K felter er	452 K
krönikör	2537 är K
kulturalną	2050 K dyskusję
kulturredaktör	2537 är K
kulturredaktør	417 er K	1962 er K
kumppanuuslinkkejä	74 K	1170 K
kvíz	340 náš K	2404 náš K
kvíze	2404 našom K	2404 v K
kvízu	340 našem K	340 v K
kyltissä	1187 luki K
kysyivät	1187 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1457 K
käyttää	1138 tämä sivusto K
käyttöehdot	1165 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1458 K
kérdezték	1458 K
kérdőívünket	35 K
kért	1458 K
kérte	1458 K
kérték	1458 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	607 K sie uns
könyörgött	1458 K
könyörögtek	1458 K
köszönjük	1455 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1408 K minket	1455 K minket
követelte	1458 K
követelték	1458 K
közlése	1445 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1458 K
kúpte	2432 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	610 K an
künstlichen	536 K stimme vorgelesen	536 K stimme vertont
künstlicher	593 mithilfe von K
küpsised	1046 K
küpsistega	1046 K	1065 K
küsis	1069 K
kč	346 za # K	346 od # K	373 od # K
kļūsti	1797 K par
křičel	374 K
křičela	374 K
křičeli	374 K
kể	2814 K
""", 'l': """
labākie	1793 K raksti tavā
lamentó	1027 K
lançait	1289 K
lasītu	1763 lai K tālāk
lasītāji	1798 mūsu K
lasītājiem	1798 mūsu K
lejupielādē	1797 K
leverandør	1964 ekstern K
leverantör	2539 extern K
leído	1018 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1783 K
linkistä	1169 lisää tästä K
lisenssillä	47 K
lisäsi	1187 K
llicència	47 K cc
lucrează	2189 K în presă
lunedì	17 ogni K
lună	2217 pe K
luận	6 để bình K	85 phần bình K	2765 đăng nhập để bình K	2796 bình K của bạn sẽ	2811 đăng nhập để bình K
lájkolj	1408 K minket
lákal	374 K
läget	2548 koll på K
lähdet	1124 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2551 du kan K mer	2551 kan du K mer	2551 K mer om	2573 fri att K
läsare	36 våra K	2549 våra K	2573 våra K
läsarna	18 tack vare K
läser	2572 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	444 K for	1993 K for	2566 K för
læser	449 tak fordi du K
læserbrev	43 K	418 skrive et K	418 send dit K
læsere	36 vores K	450 vores K
læseres	429 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	945 K de notas
límites	942 sigue leyendo sin K
lòng	2788 vui K gửi về	2811 vui K gửi về
löd	2575 K
lød	452 K	2001 K
lūdza	1800 K
lập	2800 ủng hộ báo chí độc K	2812 báo chí độc K
""", 'm': """
magyarázta	1458 K
mailovú	2407 e-K adresu
mainoslinkkejä	37 K	74 K	1170 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1048 K abil
materiał	9 ten K
matéria	20 ler esta K	2095 esta K é só	2158 para ler esta K	2163 esta K
matérias	2130 limite de K
matí	293 rep cada K
mawiał	2085 K
mawiała	2085 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1458 K
megszakítása	21 válasz K
meidän	1184 tue K
meitä	1167 tukea K	1167 tue K	1184 tue K	1184 auta K
mencióname	62 K
menționat	2218 a K
mesačne	2434 K
mesečno	2375 K	2493 K
mesélte	1458 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2084 za K
miesięcznie	2084 K
minkä	90 anna K voit
miễn	15 bài K phí	2803 hết số bài K phí	2813 dùng thử K phí
mjesečno	2375 K
modération	83 jouez avec K	1267 charte de K	1267 K par la rédaction
mokė	1760 K
mondták	1458 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	942 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1027 K
mulțumim	2215 K că ne citești
munkatársa	1425 K
munkatársunknak	39 K
munkánk	1456 K
munkánkat	1400 támogasd K	1400 támogassa K	1432 K	1455 támogasd K	1455 támogassa K	1456 K
myönsi	1187 K
másodközlés	1418 K
märkis	1069 K
määräsi	1187 K
mån	2550 kr/K	2574 kr/K
månad	2502 testa en K	2550 en K för	2572 testa en K	2574 per K	2574 varje K
månaden	2550 första K	2574 i K	2574 första K
månader	2550 K för #	2572 testa # K
månadsgivare	2572 bli K
måned	382 prøv en K	430 i # K	449 prøv en K	451 pr. K	1976 en K for	1998 prøv en K	2000 per K
måneden	451 om K	2000 i K
måneder	430 i # K	1976 K for #
média	1287 notre K
mês	2163 até o fim do K	2164 por K	2164 ao K
mình	54 mời K ly cà phê	62 tag K
míní	374 K
mówi	2085 K
mówili	2085 K
mówił	2085 K
mówiła	2085 K
môžete	2403 článok si K
müşterimiz	2672 K
mācīja	1800 K
mākslīgais	1780 K intelekts
mēnesis	1799 pirmais K
mēnesī	1799 K
mėgstamiausią	1733 K
mėnesį	1759 per K
měsíc	346 první K	373 za K	373 první K
měsíčně	373 K
můžete	339 článek si K
mạnh	2814 nhấn K
""", 'n': """
nabádal	374 K
nabádala	374 K
naléhal	374 K
namawiał	2085 K
namawiała	2085 K
napisał	2085 K
napisała	2085 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	371 K nám
napísal	2435 K
napíšte	38 K nám	2393 K nám	2393 K, prosím	2426 K na	2432 K nám
naročilo	2466 hvala za K
naročite	80 K se	2440 K se na naše	2491 K se
naročnik	50 kot K	2439 že K
naročnike	2447 samo za K	2447 le za K
naročniki	50 K lahko	2479 lahko berejo le K	2479 berejo samo K	2495 K
naročnikom	2439 dostopen le K	2439 na voljo K	2439 na voljo samo K	2439 na voljo le K	2479 dostopna le K	2479 dostopna samo K	2479 dostopen le K	2479 dostopen samo K
naročnina	2467 K	2495 K
naročnino	2467 z K	2489 z K
narzędzi	2063 przy wsparciu K ai
naujienlaiškio	1745 K
naujienlaiškis	1758 mūsų K	1761 K
naujienlaiškį	1725 mūsų K	1745 K	1757 užsisakykite K	1758 mūsų K
navođenja	2349 bez K izvora
navođenje	2349 uz K izvora
nawoływał	2085 K
našeho	336 do K týmu	336 K e-shopu
našem	2338 K timu
našich	362 K zpráv	2425 K správ
neatkarīgu	1797 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1455 segíts K	1455 írjon K	1455 írj K	1455 jelezd K	1456 K adód
nemokamą	1749 K paskyrą
neobmedzený	2380 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1747 paremkite K žurnalistiką	1757 paremkite K	1758 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1150 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	371 podpořte K
nezávislá	372 K média
nezávislé	2433 K médiá
nezávislú	2432 podporte K
ngoài	2791 nội dung bên K
nguồn	2786 K ưu tiên	2786 K tin ưu tiên	2809 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2796 chịu trách K về nội dung bình luận
nhân	2792 trí tuệ K tạo
nhấn	2811 K vào đây
nhận	2767 đăng ký K bản tin	2767 đăng ký K tin	2811 đăng ký K bản tin	2811 đăng ký K tin
nhập	24 đăng K	2765 vui lòng đăng K	2765 đăng K để đọc	2765 đăng K để xem	2765 đăng K để lưu	2765 hãy đăng K để	2811 đăng K để đọc	2811 đăng K để xem
niedostępny	2043 materiał wideo jest K
niezależne	2082 wesprzyj K	2082 wspieraj K	2083 K media
niezależność	2083 K
niezależną	2083 jesteśmy K
noastră	2216 munca K
nolēma	1800 K
norāda	1800 K
nosūtīsim	57 jums K
notificações	14 as K	2105 ative as K	2105 ativar K	2105 receba K
notificările	14 K	2176 activează K
notifikácie	2406 K
notícia	2163 esta K
notícias	2099 receba as K	2099 receba K	2108 siga as últimas K
novinařina	372 naše K
novinařinu	372 nezávislou K
novinár	2394 je K	2394 , K
novinári	2433 naši K
novinárka	2394 je K	2394 , K
novinárkou	2394 je K
novinárom	2394 je K
novinář	331 je K	331 , K
novinářem	331 je K
novináři	372 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K
novičke	2440 na e-K
novičnik	2448 K	2448 e-K	2492 naš e-K	2495 K
novičnika	2448 K
nuotraukų	40 K ir vaizdo
nusprendė	1760 K
nášho	2400 do K tímu
nächste	21 in diesem browser für die K	607 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2814 K
nõus	43 ei ole K?
năm	2813 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2505 K tillgång
obećala	2376 K
obećao	2376 K
obiecał	2085 K
obiecywał	2085 K
obligāta	1773 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2117 campos K são
obveščanje	2466 na naše K
obľúbené	2391 K zdroje
obľúbených	2391 K zdrojov
obľúbenými	2391 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	371 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2424 chcete K
odpoveď	21 zrušiť K
odpovídal	374 K
odpověděl	374 K
odpověděla	374 K
odpověď	21 zrušit K
odpowiadał	2085 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2085 K
odpowiedziała	2085 K
odražavaju	2343 komentari K	2343 komentari ne K
odídete	2389 kým K
ofereça	2095 K este artigo
ograniczeń	2009 czytaj bez K	2009 czytaj więcej bez K
også	51 bli med du K
ogłosił	2085 K
ogłosiła	2085 K
oikaisupyynnöt	1161 K
oikaisupyyntö	1161 K
olvashatják	1452 csak előfizetők K
olvasási	0 K idő
olvasóiból	1432 K él
olvasóink	36 K	1456 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1024 danos tu K
ordenó	1027 K
ordonné	1289 a K
ortakliği	2658 iş K linkleri
orzekł	2085 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2396 K údajov
ostrzegał	2085 K
ostrzegała	2085 K
ostrzegł	2085 K
otrzymywać	2071 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	374 K	2435 K
oznámila	374 K	2435 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	371 K se nám
""", 'p': """
padėkite	1757 K mums
pageidaujamą	1733 K šaltinį
paklausė	1760 K
palīdzi	1787 ziedo un K	1797 K mums
palīdzību	1780 mākslīgā intelekta K	1795 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1757 K mums
parsisiųskite	1757 K
participación	973 normas de K
partnerské	74 K odkazy	349 K odkazy	2412 K odkazy
partneři	313 my a naši K
pastā	1785 e-K
pastāstiet	38 K mums	67 K mums
patronką	2061 zostań naszą K
patrões	2163 sem K
paylaşin	25 K	49 K	2661 K
paziņoja	1800 K
paziņojumus	1784 K
państwa	2041 czeka na K
pašte	1745 jūsų el. K
pažadėjo	1760 K
periódico	1025 este K	1025 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	1943 K
phê	54 mời tôi một ly cà K	2800 mời bạn một ly cà K
phóng	2788 liên hệ K viên	2790 là K viên báo	2790 là K viên của	2811 hãy liên hệ K viên
phút	0 K đọc
pidió	1027 K
pidätetään	1146 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2085 K
pisała	2085 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2331 K nam	2363 K nam na	2363 K na	2373 K nam	2453 K nam	2453 K na	2483 K nam na	2483 K na	2491 K nam
piškotke	2456 K	2484 K
piškotki	2456 K
piškotkov	2456 K	2484 K
pište	363 K na	363 K nám na
plakáton	1458 állt a K
plânge	2218 se K
pochází	333 obsah K
podcastów	2047 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2085 K
podporovatelé	372 naši K
podporují	372 nás K
podpoře	372 díky K
podpořte	351 K	371 K nás	371 K naši	371 K naše	371 K mě
podrška	2373 vaša K
podrške	2350 bez vaše K	2374 vaše K
podršku	2373 vašu K
podržite	2350 K	2373 K nas	2373 K naš
podělte	67 K se s námi	67 K se o
podľa	2435 K
poinformował	2085 K
poinformowała	2085 K
pokračovanie	2380 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2412 článok K	2412 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	970 K de cookies	2115 K de cookies	2132 cobre K
pomocí	353 K ai
pomocą	2063 z K ai
pomoć	2373 vašu K
pomóż	2082 K nam
pomôžte	2432 K nám
poprosił	2085 K
poprosiła	2085 K
poprosiło	2085 K
poručila	2376 K
poručio	2376 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2423 K článok zadarmo
poslušajte	2482 K nas
postafiókjába	1404 K
postaládádba	79 a K	1420 a K
postaládájában	1420 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	371 K vaši pomoc	371 K vaši podporu
používame	2396 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2085 K
powiedziała	2085 K
powtarzał	2085 K
powtarzała	2085 K
pozostało	2009 K # %	2009 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	374 zvou K
pošaljite	49 K ga	2331 K nam	2331 K na	2373 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	371 K nám
pošli	49 K ho
pošlite	49 K ho	2393 K nám	2432 K nám
pošljemo	57 vam K
pošljite	49 K ga	2453 K nam	2453 K jo nam	2453 K na	2491 K nam
požádal	374 K
požádala	374 K
pracę	2083 naszą K
pranešimus	1744 K
praneškite	38 K mums	67 K mums
pranešė	1760 K
prašė	1760 K
preberať	45 K
predchádzajúceho	2427 bez K súhlasu
predplatiteľ	50 ako K	2380 už ste K	2380 ste K
predplatiteľom	80 staňte sa K	2388 K	2432 staňte sa K
predplatiteľov	2388 pre K
predplatné	2380 už máte K	2409 K	2432 kúpte K	2432 kúpte si K	2436 K
predplatného	2409 K
predplatným	2409 K	2430 s K
predplaťte	80 K si
preferată	2187 sursă K
preferované	328 K zdroje	2391 K zdroje
preferovaný	328 K zdroj	2391 K zdroj
preferovaných	328 K zdrojů	2391 K zdrojov
preferovaným	328 K zdrojem	2391 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2009 tylko dla K	2069 tylko dla K
prenumeratą	2055 z K
prenumeratę	80 kup K	2009 masz już K	2055 zamów K	2055 kup K	2055 wykup K	2081 kup K
preporučila	2376 K
preporučio	2376 K
pretlačiť	45 K
prevziať	45 K
prečítate	2380 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2373 K se našoj	2373 K im se	2491 K se nam
pridržana	2323 sva prava K
pridržane	2446 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1760 K
prihlásenie	2381 ďakujeme za K	2407 ďakujeme za K
prihlásení	2409 po K
prihlásením	2407 K súhlasíte
prihláste	24 K	2380 K sa a čítajte	2432 K sa na odber
prihvaćate	2345 prijavom K
pripažino	1760 K
programėlėje	1743 K
programėlę	1743 K
prohlásil	374 K
prohlásila	374 K
prohlížeč	10 váš K
pronađite	2361 K nas
proposé	1263 conçu et K par
prosił	2085 K
prosiła	2085 K
pročitali	2315 da biste K
pročitate	2313 da K cijeli	2313 da K ceo
prośbę	2003 mamy do ciebie K	2003 mamy małą K
prošnjo	2450 imamo majhno K	2450 majhno K
prywatności	2025 polityka K	2025 polityce K
przeczytać	2009 aby K cały	2009 aby K ten artykuł
przeczytałaś	2050 dziękujemy, że K
przeczytałeś	2050 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2006 K nam #%	2082 K nam	2082 K #
przekonywał	2085 K
przekonywała	2085 K
przesyłajcie	2041 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2041 K nam	2041 K je do nas	2082 K nam
przyznał	2085 K
przyznała	2085 K
przyłącz	51 K się
przyślij	2041 K nam	2041 K je do nas	2082 K nam
práca	2433 naša K
práce	372 naší K
práci	372 naši K
prácu	2433 našu K
précisé	1289 a K
préférée	1253 source K
préférées	1253 sources K
prévient	1289 K
príspevky	2405 K v diskusii
príspevok	2432 váš K
próxima	2163 nossa K
průzkumu	35 našeho K
ptá	374 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1544 blocco della K	1598 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1425 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1227 bloqueur de K	1227 bloqueurs de K	1287 sans K
publicités	1227 bloqueur de K
publicystką	2042 jest K
publicystą	2042 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1232 votre adresse e-mail ne sera pas K
pytał	2085 K
pytała	2085 K
pytały	2085 K
pytań	2049 na kilka K
pyyntö	1124 pieni K
pyysivät	1187 K
pásale	1024 K esta
pásalo	49 K
päevakokkuvõte	1053 K
päätoimittaja	1155 K
päätti	1187 K
påminde	2575 K
pénzbe	1456 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2427 bez K súhlasu
píšte	2426 K na	2426 K nám na
pódcast	34 nuestro K	1025 nuestro K
pārpublicēt	45 K
pārpublicēšana	1766 K bez	1773 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	321 K článků
předchozího	322 bez K souhlasu	365 bez K souhlasu
předplatitel	50 jako K	50 K může	302 už jste K	302 jste K
předplatitele	325 pro K
předplatitelem	80 staňte se K	371 staňte se K
předplatitelé	50 K mohou	359 jen K	359 pouze K	359 najdou K	359 přečtou K	372 naši K	375 K
předplatitelům	325 K	359 pouze K	359 jen K
předplatné	302 koupit K	303 už máte K	346 K	375 K
předplatného	346 K
předplatným	302 dostupné s K	346 K	368 s K
předplaťte	80 K si	304 K si	371 K si
přehrání	333 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	302 zbývá vám K
přidej	51 K se
přidejte	51 K se	362 K si nás	371 K se	371 K se k nám
přihlaste	24 K	302 K se a čtěte	306 K se k odběru	371 K se k odběru
přihlášení	344 děkujeme za K	346 po K
přihlášením	344 K k odběru	344 K souhlasíte
připojte	51 K se
připomněl	374 K
připustil	374 K
přispějte	90 K, kolik můžete	90 K, čím můžete	351 K	371 K	371 K i vy
přiznal	374 K
přiznala	374 K
přiznává	374 K
příspěvek	371 váš K
příspěvku	333 zobrazení K
příspěvky	342 K v diskusi
""", 'q': """
quyên	2811 K góp ngay	2815 K góp
quyền	2783 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2085 K
radziła	2085 K
radí	374 K
rakstīja	1800 K
rappelé	1289 a K
rašykite	38 K mums	67 K mums	1757 K mums
rašė	1760 K
recibirás	57 K
reclamă	11 K
reconoció	1027 K
recordó	1027 K
recunoaște	2218 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1014 la K te envía	1025 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2212 K îți trimite	2216 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2082 wesprzyj K
redaktorką	2042 jest K
redaktorė	1737 K
redaktör	2537 är K för	2537 är K på	2537 är politisk K
redaktør	417 er K på	417 er K for	417 er politisk K	1962 er politisk K	1962 er K i	1962 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2153 a K envia	2163 nossa K
reenvíalo	49 K
refusé	1229 K le dépôt
registrácii	2409 po K
registráciou	2407 K súhlasíte
registráciu	2407 ďakujeme za K
regisztrálj	1455 K ingyenesen	1455 K, hogy
regisztráljon	1455 K ingyenesen	1455 K, hogy
regisztrálnia	1452 K kell
regístrate	942 K gratis	943 K para
reinhören	532 jetzt K:
rejestrując	2052 K się
reklamlänkar	74 K	2552 K
reklamą	11 K
reklám	70 nincs K	2433 bez K
reklámok	1456 K nélkül
reportaż	2083 ten K
reporterką	2042 jest K
reportér	331 , K	2394 , K
reportérem	331 je K
reportérka	331 , K	2394 , K
reportérkou	331 je K	2394 je K
reportérom	2394 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	983 prohibida su K	983 prohibida la K
reprodução	2128 proibida a K	2128 K proibida	2161 K permitida desde	2161 K é permitida desde
reprodúcelo	45 K
republié	45 K	1243 K avec	1281 cet article est K
repórter	39 nosso K	2132 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1027 K
rezervăm	29 ne K dreptul
riêng	2776 chính sách quyền K tư	2803 dành K cho thuê bao	2809 quan điểm K của tác giả
rovatvezetője	1425 K
ročne	2434 K
ročně	373 K
rät	610 K
rätta	2543 K fel
rättar	2543 vi K fel
räumte	610 K ein	610 K der	610 K die
rääkis	1069 K
råber	452 K
råbte	452 K
rådde	2575 K
rådede	452 K
réagir	1233 pour K
réagissez	1286 K à
réalisation	1263 n'a pas participé à la K
rédacteur	1246 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1246 a rejoint la K	1263 n'a pas participé à sa K	1272 la K vous	1276 pour soutenir la K	1286 soutenez la K	1286 alertez la K	1287 notre K
rédactrice	1246 est K
régulièrement	1246 collabore K
réponse	21 annuler la K
répétait	1289 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1203 cet article est K	1203 ce contenu est K	1203 article K
réservée	1203 K à nos abonnés	1203 la suite est K	1205 K aux abonnés
réservés	1205 K aux abonnés	1243 tous droits K
résiliable	1288 K à tout moment
részesített	1421 előnyben K forrásként
röst	2540 ai-K
răspuns	2218 a K	2218 au K
răspunsul	21 anulează K
rằng	2814 viết K	2814 cho K
""", 's': """
sacīja	1800 K
sadržaj	9 ovaj K	2334 vanjski K	2334 spoljni K
sadržaja	9 ovog K	2334 vanjskog K	2334 prikaz ovog K	2334 prikaz K
sakė	1760 K
sanctionné	1289 a K
sandučić	79 u vaš K	2316 u vaš K
sandučiću	2316 u vašem K	2345 vašem K
sbírka	375 K
schließ	51 . K dich
schließen	51 . K sie sich	463 K sie ein abo	607 K sie ein abo
schránke	2381 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2381 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1455 K, hogy
segítségedre	1455 szükségünk van a K
según	1027 K
sentenció	1027 K
sería	1015 sin ti no K
sesión	24 inicia K	24 inicie K	942 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2162 inicie K
señaló	1027 K
sfătuia	2218 K
sfătuiește	2218 K
sfătuit	2218 a K
sisällön	9 K	1157 ulkoisen K
sisältö	1128 tämä K on vain
sisältöä	1157 ulkoista K
siunčiame	57 jums K
sjefredaktør	1962 er K
sjöng	2575 K
skarży	2085 K
skarżył	2085 K się
skrzynkę	79 na twoją K	2012 na twoją K	2012 na swoją K	2052 K mailową
slažete	43 K se	43 ne K se
slobodné	2432 podporte K
slobodnú	2432 podporte K
slušajte	2361 K nas
slíbil	374 K
slíbila	374 K
sondę	2049 naszą K
sonuçlarinda	2640 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2788 về hộp thư của tòa K	2800 hãy ủng hộ tòa K	2809 bằng văn bản của tòa K	2811 hãy gửi về tòa K	2811 hãy liên hệ tòa K	2811 hãy báo cho tòa K	2812 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2412 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2453 K nam
sportkrönikör	2537 är K
sportsredaktør	417 er K
spracovaním	2407 K osobných údajov
sprijiniți	2215 K
sprijină	2215 K-ne
správach	2392 google K
správy	2392 google K
spuneți	38 K-ne	67 K-ne	2216 K-mi mai jos
stellenbörse	531 in unserer K
stjärna	60 fält med K
straipsnį	1756 šį K	1758 visą K
stronę	2072 naszą K
stwierdził	2085 K
stwierdziła	2085 K
stáhněte	371 K si naši	371 K si náš
stálo	374 K na	374 K ve	374 K v
står	30 K för	452 K der på	2001 K det på	2001 K det i	2575 K det på
stöd	2499 med ditt K	2572 K oss	2572 K vår	2572 ditt K
stödja	2549 K oss med
stödlinjen	83 K
stödmedlem	2572 bli K
stödprenumerant	2572 bli K
stötta	2549 K oss med	2572 K oss	2572 K vår	2572 K vårt
støt	429 K os	449 K os	449 K med
støtt	1998 K oss	1998 K vår
støtte	379 med din K	379 vi har brug for din K	429 K os med	429 din K gør	449 din K	449 bliv K	1925 med din K	1975 K oss med	1998 din K
støtteabonnent	1998 bli K
støttemedlem	80 bli K	449 bliv K	1998 bli K
stāstīja	1800 K
stěžuje	374 K
subscripció	297 K
subskrybentów	2009 tylko dla K	2009 dostępna dla K	2009 dostępne dla K	2069 tylko dla K
subskrypcją	2055 z K	2077 z K
subskrypcję	2009 kup K	2009 masz już K	2052 dziękujemy za K	2055 wykup K	2082 kup K
suosikkilähteeksesi	1150 K
suosikkilähteeksi	1150 K
sursă	2211 link activ către K
suscripción	942 ya tengo una K	1024 cambia tu K	1028 K
suscríbase	80 K	1024 K
suscríbete	80 K	942 K para	942 K por	942 K en	949 K al boletín	1024 K
susțin	2203 care ne K lunar	2216 ne K lunar
susține	2215 K-ne	2215 K presa	2218 K că
susținerea	2215 K ta
susțineți	2215 K-ne
svarīgākie	1796 nedēļas K
svarīgākās	1796 nedēļas K
svěřte	330 K se nám
szerkesztője	1425 K
szerkesztőségünk	39 K	1456 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1456 K
szerzője	1425 külső K
szólított	1458 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2550 tills du K upp	2575 K
sähköpostiin	1131 suoraan K
sähköpostiisi	79 K	1132 K
sähköpostillasi	1182 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1132 K
sélection	1272 K d'articles
sélections	1203 ajouter l'article à vos K
síganos	962 K en
síguenos	962 K en	1024 K
sócio	80 seja K
sõltumatut	1066 toeta K
sõnul	1069 K
sök	2564 K nu
sökresultat	2533 K på google
söyledi	2678 K
söylediler	2678 K
söylüyor	2678 K
søg	442 K nu
søgeresultater	413 K på google
søgning	413 google-K
søk	1991 K nå
søkene	1958 google-K dine
søkeresultatene	1958 K dine på google
súhlasu	2427 bez K
súhlasíte	43 K?	2407 odoslaním K
súmate	51 K	1024 K al
süresi	0 okuma K
sütik	1426 K
sütiket	1426 K
săptămână	17 o dată pe K	2217 pe K
sīkdatnēm	1778 K	1796 K
sống	2800 nuôi K tờ báo	2800 bạn đọc nuôi K
""", 't': """
találatok	1421 google-K
tanácsolja	1458 K
tanácsolják	1458 K
tanácsolta	1458 K
tanácsolták	1458 K
tanította	1458 K
taşiyin	2661 K
teigė	1760 K
tekemään	1185 K sitä
tekijänoikeus	1146 K suojaa
tekoäly	1158 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1158 K
tekoälyn	1158 K avulla	1158 K tekemä
tekoälyä	1158 käyttää K
telefonā	1784 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2675 okuduğunuz için K
thiết	2809 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2803 dành cho K bao	2803 đã là K bao	2815 K bao
thuộc	2784 bản quyền K
thành	2766 dành cho K viên	2798 bạn đã đăng ký K công	2811 trở K thành viên
tháng	2803 đọc miễn phí trong K	2813 mỗi K	2813 hàng K	2813 K đầu
thích	2786 nguồn tin ưa K	2786 nguồn yêu K
thông	14 K báo	2772 bật K báo	2772 nhận K báo	2788 bạn có K tin	2788 bạn đọc cung cấp K tin	2809 khi phát hành lại K tin	2811 hãy gửi K tin	2811 đăng ký nhận K báo	2811 hãy bật K báo
tilføjede	452 K
tillgång	2572 få fri K
tillåtet	2561 inte K att återge
tiếng	2796 K việt có dấu
tiếp	2765 để K tục đọc	2765 để đọc K	2765 đăng nhập để K tục	2800 K sức cho báo chí	2803 để K tục đọc	2811 đăng ký để đọc K	2811 hãy K sức	2811 đăng nhập để K tục
tjänst	2496 en liten K att be
tjänsten	2564 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1402 a K
toàn	20 K bộ bài	2765 để đọc K bộ	2765 đọc K bộ bài	2803 để đọc K bộ bài	2811 đăng ký để đọc K bộ
tražila	2376 K je
tražili	2376 K su
tražio	2376 K je
tretích	2396 cookies K strán
treści	9 tej K	2055 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2772 theo dõi K
trước	2796 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1425 K
turpinātu	1763 lai K lasīt
tuần	17 mỗi K	2798 bản tin hằng K của	2798 bản tin hàng K của	2813 mỗi K
tvrdí	374 K
työmme	1185 K
työtämme	1184 tue K	1185 K
tájékoztató	1411 adatvédelmi K
támogass	1455 K minket
támogasson	1455 K minket
támogathat	1432 K minket
támogatása	1432 K nélkül	1432 olvasók K nélkül	1455 az ön K
támogatásod	1455 a te K
támogatásából	1432 olvasóink K
támogatásával	1435 partnerünk K
támogatónk	1432 legyen ön is K	1432 legyél te is K
täglich	471 K per mail
tähtsamad	1065 nädala K
tärkeimmät	1182 K jutut
tästä	1169 lisää K
täällä	1124 kun kerran olet K
täältä	1169 lisää K
téléchargez	1189 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1455 K le
týden	17 každý K
týdně	373 K
týždenne	17 raz K
tłumaczy	2085 K
tłumaczył	2085 K
tłumaczyła	2085 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	450 K medie
ubegrænset	385 K adgang
udostępnij	25 K
ukarał	2085 K
ulaş	38 bize K
ulaşin	38 bize K	2642 bize K	2661 K
ulaşmak	2642 yazara K
unabhängig	585 K von unserer redaktion	585 von unserer redaktion K	598 damit wir K bleiben	608 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1563 insegna all'K
unterstütze	458 K unsere arbeit	458 K uns mit	607 K uns	607 K unsere	607 K mich	607 K meine
unterstützen	458 K sie unsere arbeit	458 K sie uns mit	458 mit einer spende K	458 können sie uns K	607 K sie uns	607 K sie unsere	607 sie können das K	607 freiwillig K	607 K sie mich	607 K sie meine	607 K uns
unterstützt	490 ihr browser K	607 K uns
unterstützung	454 ihre K	454 mit ihrer K	547 ihrer K	547 deiner K	593 mit K von ki	607 mit deiner K	607 deine K	607 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2529 skyddat enligt lagen om K
upphovsrättslagen	2529 skyddat enligt K
uprednostňované	2428 K zdroje
uprednostňovaný	2428 K zdroj
uprednostňovaných	2428 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2446 brez dovoljenja K	2446 brez soglasja K
uredništvo	2460 v naše K	2492 naše K
uredništvu	39 našemu K	2453 pišite K
urmărește	2175 K-ne pe	2175 K-ne și pe	2176 K știrile	2215 K-ne
urmăriți	2175 K-ne pe	2215 K-ne
utilização	2115 K de cookies
utilizează	2178 K cookie
utilizăm	2178 K cookie
utánközlés	1418 K
utánközölhető	45 K
uutislähteeksesi	1150 ensisijaiseksi K
uutislähteeksi	1150 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2085 K
uznała	2085 K
uzsvēra	1800 K
użyciu	2063 przy K ai
użytkowników	2050 opiniami K
używamy	2024 K plików cookie
užsisakykite	1722 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2393 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	610 K
versión	2 K en audio
verstärkung	531 suchen K
versão	2 K em áudio
vervielfältigung	507 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	495 deine e-mail-adresse wird nicht K	495 ihre e-mail-adresse wird nicht K
veröffentlichung	561 seit der K geändert	561 seit K geändert
već	2328 kad ste K tu	2375 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1161 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2790 là biên tập K của	2803 dành cho hội K
viết	2811 hãy K thư	2812 bài K này	2814 ông K	2814 bà K
você	18 sem K	2163 sem K
vollständigen	463 K artikel lesen
volontär	521 ist K
volontärin	521 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2463 K
vyhradené	2387 všetky práva K	2387 autorské práva sú K
vykřikl	374 K
vykřikla	374 K
vypočuť	2403 si môžete K
vysvetľuje	2435 K
vysvětlil	374 K
vysvětlila	374 K
vysvětloval	374 K
vysvětlovala	374 K
vysvětluje	374 K
vytvořila	353 K ai
vyzýval	374 K
vyzývala	374 K
vyzývali	374 K
vyzývá	374 K
vyžadované	21 K informace	21 K polia
válaszolta	1458 K
válaszolták	1458 K
vás	351 bez K by	372 bez K by	2414 bez K by	2433 bez K by
väitis	1069 K
väitti	1187 K
väittää	1187 K
välise	1046 K sisu
våre	1998 meld deg på K
vårt	1933 meld deg på K	1998 meld deg på K
vær	51 K med
védekezett	1458 K
véli	1458 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2433 K vám
vēlamo	1774 K avotu
vēstkopai	1785 K
vēstulei	1785 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	371 dejte nám K
všetkým	2421 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2400 náš K
webinář	336 náš K
według	2085 K
weißt	520 K du mehr
wezwał	2085 K
wiadomościach	2072 google K
wołali	2085 K
wołał	2085 K
wołała	2085 K
wpłata	2061 każda K	2082 twoja K
wpłatom	2083 dzięki K
wpłać	2082 K
wspierającym	2082 zostań K
współpracy	2058 we K z partnerem
wyjaśnia	2085 K
wypisać	2012 K się w każdej chwili
wyrażam	2013 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2041 K nam	2041 K je do nas
wzywał	2085 K
wzywała	2085 K
wöchentlichen	475 K newsletter
właściciela	2083 nie mamy K
""", 'y': """
yazdiğimiz	2671 daha önce K haber
yazmişti	2678 diye K
yhteistyössä	1170 K mainostajan
yönetmenidir	2644 genel yayin K
""", 'z': """
zaakceptować	2043 K pliki cookie
zaapelował	2085 K
zaapelowała	2085 K
zachęcali	2085 K
zachęcano	2085 K
zachęcał	2085 K
zachęcała	2085 K
zadaním	2407 K e-mailu
zadržana	2323 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2066 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2350 K vama	2374 K vama
zakázané	2387 šírenie je K
založte	371 K si účet
zamknutý	2380 článok je K
zamčený	302 článek je K
zapisując	2052 K się
zapowiedział	2085 K
zapowiedziała	2085 K
zapytał	2085 K
zapytała	2085 K
zastrzeżone	2036 wszelkie prawa K	2036 wszystkie prawa K
zawołał	2085 K
zawołała	2085 K
zašlete	330 K nám
zašlite	2393 K nám
zaželen	2486 K vir
zaželene	2486 K vire
zaželeni	2486 K vir
zbiórka	2086 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2046 do naszego K
zewnętrzna	2043 treść K
zewnętrzne	9 treści K	2024 treści K	2043 treści K
zewnętrznej	9 treści K	2043 treści K
zewnętrznych	9 treści K
zgłoś	2041 K go nam	2082 K nam
ziņas	1796 mūsu K
znać	38 daj nam K	67 daj nam K	2073 daj nam K	2082 daj nam K
zněl	374 K
zněla	374 K
znělo	374 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2082 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	374 K
zugänglich	548 frei K
zunächst	507 dieser artikel erschien K
zurück	577 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2429 K
získávejte	367 K
zł	2055 za # K	2055 od # K	2084 od # K
złotówka	2061 każda K	2083 każda K
""", 'á': """
állt	1458 ez K
állítja	1458 K
átvehető	45 K
""", 'ä': """
ägare	2549 inga rika K
ähnliches	520 K erlebt
ändå	2496 nu när du K är här
äpp	1051 K
äppi	1051 K
""", 'å': """
åndsverkloven	1954 beskyttet av K
året	451 om K
återges	2529 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2648 bizimle K
çalişmalarimiz	2676 K
çağrisinda	2678 K bulundu
çerezler	2629 K kullan
çerezlere	2646 K
çerezleri	2629 K kullan	2646 K	2672 K kabul
çözün	2661 K
""", 'é': """
échanos	1024 K una mano	1024 K un cable
écris	38 K-nous	67 K-nous
écrit	1246 K pour	1289 a K
écrivain	1246 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1286 K-nous
électronique	1212 dans votre boîte aux lettres K
énekelték	1458 K
équipe	1287 notre K
értesítéseket	14 K	1431 K
értesüljön	1431 K elsőként
étoile	60 champs avec une K
évente	1457 K
""", 'í': """
ígérte	1458 K
ígérték	1458 K
írta	1458 K
""", 'î': """
îmbia	2218 K
îndemna	2218 K
îndemnat	2218 a K
îndemnau	2218 K
întrebat	2218 a K
întrebau	2218 K
""", 'õ': """
õpetas	1069 K
""", 'ö': """
öffnen	477 app K
önemli	2672 günün en K
önerdi	2678 K
önskad	2533 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1456 független K	1456 a jó K
újságírásunk	1456 K
újságíróink	1456 K
újságíróinkkal	1454 K
újságíróinknak	39 K
újságírója	1425 K
última	962 siga la K hora	962 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	508 K von	586 von der agentur K	586 deutschen presse-agentur K
übersicht	514 K	570 diese K wurde
ücretsiz	15 K haber	15 K makale	2659 K üye olun
ügyfelünk	1454 K
ühendust	38 võta meiega K	67 võta meiega K	1066 võta K
ütles	1069 K
ütlesid	1069 K
üyeliği	2654 bülten K
üzente	1458 K
üzenték	1458 K
üçüncü	2646 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2361 K nas
čitalaca	43 pisma K	2350 uz podršku K	2368 K	2374 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2368 K	2374 naši K
čitatelia	2431 K	2433 naši K
čitatelja	43 pisma K	2350 uz podršku K	2368 K	2374 naših K	2374 uz podršku K
čitatelji	36 naši K	2368 K	2374 naši K
čitateljima	2368 K
čitateľom	18 vďaka K	2431 K
čitateľov	36 našich K	2414 vďaka podpore K	2431 K	2433 našich K	2433 vďaka podpore K
članak	20 cijeli K	2328 svidio vam se K	2346 cijeli K	2346 ceo K	2374 ovaj K
člancima	2357 svim K
članek	2450 vam je bil K všeč	2492 ta K
člankov	2478 do vseh K
členem	80 staňte se K	371 staňte se K
členom	2432 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	372 tento K	372 líbil se vám K
článkom	2409 všetkým K	2421 k všetkým K	2421 ku všetkým K
článku	20 celého K
články	372 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2389 páčil sa vám K	2409 celý K	2433 tento K
čtenáři	369 K	372 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	372 našich K	372 na podpoře K	372 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	372 K dál bez
čítajte	2425 K nás	2432 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2432 K, že nás čítate
""", 'đ': """
đây	2811 bấm vào K
đóng	2811 K góp của bạn	2811 hãy K góp
đăng	45 K lại	2798 cảm ơn bạn đã K ký	2798 bằng việc K ký, bạn	2811 K ký để đọc bài
đường	2788 K dây nóng của tòa soạn	2788 K dây nóng của báo	2811 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2803 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2434 K sumou
""", 'ř': """
řekl	374 K
řekla	374 K
říká	374 K
""", 'ś': """
śledztwa	2083 nasze K
śledztwo	2083 to K
śledź	2020 K nas na	2082 K nas
śpiewali	2085 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2678 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2331 K nam
šaukė	1760 K
šiandien	1747 aukokite K
šodien	1787 ziedo K
""", 'ź': """
źródło	2036 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2085 K
""", 'ž': """
žalio	2376 K se
želene	2486 K vire
želeni	2451 K vir
željene	2329 K izvore
željeni	2329 K izvor
žiadny	71 K spam
žurnalistai	1758 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1737 K
žurnalistika	372 naše K	372 nezávislá K	1758 K kainuoja	1758 gera K	2433 nezávislá K
žurnalistiku	372 nezávislou K	2433 nezávislú K
žurnalistiky	372 nezávislé K
žurnalistė	1737 K
žurnāliste	1777 K
žurnālisti	1798 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1798 neatkarīga K	1798 K maksā	1798 laba K
žurnālistiku	1787 atbalsti neatkarīgu K	1798 neatkarīgu K
žurnālists	1777 K
žádal	374 K
žádala	374 K
žádali	374 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	668 χωρίς K
άρθρα	676 τα K μας
άρθρο	676 αυτό το K
""", 'έ': """
έγγραφη	668 χωρίς K άδεια
έγραφαν	678 K
έγραφε	678 K
έγραψε	678 K
έλεγαν	678 K
έλεγε	678 K
έρευνά	646 K μας
έρευνές	676 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	636 K σου πηγές	636 K σας πηγές	636 K πηγές
αγαπημένη	636 K πηγή
ακολουθήστε	620 K μας	675 K μας
ακολουθείστε	620 K μας
ακόμη	657 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	678 K
αναγνωστών	671 K
αναγνώστες	18 χάρη στους K	671 K	676 οι K μας
αναδημοσίευση	45 K	630 απαγορεύεται η K	630 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	631 K χωρίς
ανεξάρτητη	675 ενισχύστε την K
ανταποκρίτρια	639 είναι K
ανταποκριτής	639 είναι K
απάντησαν	678 K
απάντησε	678 K ο	678 K η
απάντησης	21 ακύρωση K
απαγορεύεται	631 K η αντιγραφή	631 K η αναπαραγωγή
αποδεχθείτε	641 K τα cookies
αποδεχτείτε	641 K τα cookies
απορρήτου	633 πολιτική K
από	652 K # €
αρθρογράφος	639 είναι K
αρχισυντάκτης	639 είναι K
αρχισυντάκτρια	639 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	644 ηλεκτρονικό μας K
βοηθήστε	675 K μας
βοηθούν	676 μας K
βρείτε	620 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	675 K μέλος	675 K κι εσείς
γνώσεις	647 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	638 K μας	675 K μας
γραπτή	668 χωρίς K άδεια
""", 'δ': """
δήλωσαν	678 K
δήλωσε	678 K ο	678 K η	678 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	676 οι K μας
δημοσιογράφος	639 είναι K	639 , K	639 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	676 η K μας	676 ανεξάρτητη K	676 η ανεξάρτητη K
δημοσκόπησή	646 K μας
δημοσκόπηση	646 στη K
διαβάσετε	615 για να K ολόκληρο
διαβεβαίωσε	678 K
διαμαρτυρήθηκε	678 K
διαφήμιση	11 τη K	655 μετά τη K
διαφημίσεις	70 χωρίς K	676 χωρίς K
διαφωνείτε	43 K
διεύθυνση	618 τη K email	618 η K email	651 K email	651 K e-mail
δικαιώματος	630 με επιφύλαξη παντός K
διοργανωτές	678 καλούν οι K
δουλειά	676 η K μας
δωρεά	657 κάντε μια K	675 η K σας	675 κάντε μια K	679 K
δωρεάν	15 K άρθρα	652 K άρθρα
δωρεές	679 K
""", 'ε': """
είμαστε	676 K μια μικρή
είπαν	678 K
είπε	678 K
εβδομάδα	17 κάθε K	677 την K
εγγραφή	651 με την K σας
εγγραφείτε	616 K για να	652 K δωρεάν	675 K δωρεάν	675 K τώρα	675 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	617 στα K σας
εκδήλωσή	644 K μας
εκφράζουν	649 τα σχόλια K	649 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	621 K τις ειδοποιήσεις	623 K τη javascript
ενημερωτικά	618 K δελτία
ενημερωτικό	78 το K δελτίο	618 K δελτίο
ενημερώστε	638 K μας
ενισχύστε	657 K	675 K μας
ενσωματωμένο	641 K περιεχόμενο
εξήγησε	678 K
επανέλαβε	678 K
επαναλάμβανε	678 K
επιβεβαιώστε	651 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	638 K μαζί μας	638 K με τον συντάκτη	638 K με τη συντάκτριά	638 K με τη συντάκτρια	638 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	678 K
επιστολή	43 την K σας
ερωτηματολόγιο	648 το K
εσάς	657 χάρη σε K	676 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	652 με # K
ευχαριστούμε	651 K για την εγγραφή	675 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	678 K
ζήτησε	678 K ο	678 K η	678 K στο	678 K από
ζητούσαν	678 K
ζητούσε	678 K
""", 'η': """
ηλεκτρονικό	644 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	678 K
ισχυρίστηκε	678 K
""", 'κ': """
κάλεσε	678 K ο	678 K η
κάνε	62 K μου tag
κάνοντας	651 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	678 K
καλούσε	678 K
κανάλι	676 το K μας
κατάστημά	644 στο K μας
κατήγγειλε	678 K
καταγγέλλει	678 K
καταγγελία	638 κάντε μας την K
κατεβάστε	621 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	646 το K	646 στο K	646 το K μας
κυκλοφορεί	644 K το νέο τεύχος
κυριότερες	651 τις K ειδήσεις
""", 'λ': """
λάβετε	669 K
λέει	678 K
λαμβάνεις	666 θέλεις να K
λαμβάνετε	666 θέλετε να K	669 K
""", 'μ': """
μήνα	677 τον K	677 το K	677 ανά K	677 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	652 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	659 με τεχνητή K	659 από τεχνητή K
νοημοσύνης	659 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	615 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	652 K το άρθρο
ομάδα	644 στην K μας	675 ελάτε στην K	676 η K μας
""", 'π': """
παράκληση	635 έχουμε μια μικρή K	635 μια μικρή K
παραδέχεται	678 K
παραδέχθηκε	678 K
παραδέχτηκε	678 K
παρακάλεσε	678 K
παρακαλούσαν	678 K
παρακαλούσε	678 K
πατώντας	651 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	641 εξωτερικού K
περιεχόμενο	9 αυτό το K	641 αυτό το K	641 το K αυτό	641 εξωτερικό K
πολιτική	633 K cookies
πρέπει	641 δείτε το βίντεο K
προέτρεπαν	678 K
προέτρεπε	678 K
προέτρεψε	678 K
προειδοποίησε	678 K
προειδοποιεί	678 K
προσπάθειά	675 ενισχύστε την K
προσωπικών	633 K δεδομένων
προτεινόμενη	636 K πηγή
προτιμώμενες	636 K πηγές
προτιμώμενη	636 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	664 K σε όλα
πρόσθεσαν	678 K
πρόσθεσε	678 K ο	678 K η
πρώτο	652 τον K μήνα
πρώτος	677 K μήνας
""", 'ρ': """
ρεπορτάζ	676 το K μας	676 αυτό το K
ρωτούσαν	678 K
ρωτούσε	678 K
ρώτησαν	678 K
ρώτησε	678 K ο	678 K η
""", 'σ': """
σημαντικότερες	651 τις K ειδήσεις
σημείωσε	678 K ο	678 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	675 K μας
στήριξή	657 χωρίς τη K	675 η K σας	675 τη K σας	676 χωρίς τη K
στήριξη	657 χάρη στη K	676 χάρη στη K
στείλε	38 K μας	67 K μας	638 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	638 K μας	675 K μας
στηρίξτε	657 K	675 K μας	675 K την	675 K το	675 K τη
συγκατάθεση	641 K για cookies
συμβουλεύει	678 K
συμβούλευε	678 K
συμβούλευσε	678 K
συμβούλεψε	678 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	644 K μας
συνέδριό	644 K μας
συνέστησε	678 K
συνδεθείτε	24 K	616 K για να
συνδρομή	652 με K	652 K από	670 με K	679 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	615 διαθέσιμο μόνο σε K	615 διαθέσιμο σε K	634 μόνο για K	634 μόνο σε K	675 γραφτείτε K	676 οι K μας	679 K
συνδρομητής	50 ως K	80 γίνετε K	615 είστε ήδη K	675 γίνετε K
συνεργασία	655 σε K με χορηγό	655 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	655 συνδέσμους K
συνεχίζεται	655 K παρακάτω
συνεχίσετε	615 για να K την ανάγνωση	615 να K την ανάγνωση
συνεχίσουμε	676 να K
συνεχίστε	615 K την ανάγνωση
συνιστούσε	678 K
συντάκτης	639 είναι K
συντάκτρια	639 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	649 στα K
σύμφωνα	678 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	665 K δωρεάν άρθρο
τραγουδούσαν	678 K
τόνιζε	678 K
τόνισε	678 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	678 K
υποσχέθηκε	678 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	635 αφού K ως εδώ
φωνάζει	678 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	635 πριν K
φώναζαν	678 K
φώναζε	678 K
φώναξαν	678 K
φώναξε	678 K
""", 'χ': """
χάνετε	666 μη K
χρήσης	633 όροι K	651 όρους K
χρειαζόμαστε	675 K τη βοήθειά σας
χρησιμοποιεί	624 K cookies
χρησιμοποιούμε	623 K cookies
χρόνο	677 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	662 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	646 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	222 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	222 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	218 K се
абонирането	193 с K
авторизованные	2273 только K
авторизованным	2273 K пользователям
авторизовані	2726 лише K
авторизуйтесь	24 K
авторкою	2714 зв'язатися з K
автором	2714 зв'язатися з K
автору	54 на каву K	2261 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	2747 пишіть за K
адресу	2293 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2272 K	2725 K
анонимно	2261 K
афилиейт	198 K линкове
""", 'б': """
бажаних	2711 K джерел
безкоштовна	2745 остання K стаття
безкоштовний	2721 наш K вебінар	2729 K акаунт	2745 останній K матеріал
безкоштовних	2729 ліміт K	2729 K статей
безкоштовні	15 K статті	2729 K статті
безлимитный	2228 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2291 последняя K статья
бесплатные	15 K статьи	2276 K статьи
бесплатный	2267 наш K вебинар	2276 K аккаунт	2291 последний K материал
бесплатных	15 K статей	2276 лимит K	2276 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	2760 K
благала	2760 K
благали	2760 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2282 K донатам	2307 K вам	2307 K вашей
блокировщик	2241 отключите K	2241 K рекламы
блокувальник	2696 K реклами
бот	39 наш K
браузер	10 ваш K	2254 ваш K	2706 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	2712 K
вайбър	16 K	178 K
ватсапе	2259 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2267 наш K
вебінар	2721 наш K
взывал	2309 K
видео	9 это K	40 фото и K
виділіть	2710 K
визнав	2760 K
визнала	2760 K
визнає	2760 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	2706 K cookie	2735 будь-яке K матеріалів	2735 K матеріалів сайту
використанні	2704 при K матеріалів
використовує	2697 K cookie
використовуємо	2696 K cookie
вимагав	2760 K
вимагала	2760 K
вимагали	2760 K
випуск	2723 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2760 K
вк	2259 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2259 K
влезте	24 K
вміст	9 цей K
внескам	2736 завдяки K	2758 завдяки K
внесок	2757 ваш K
войдите	24 K	2229 K, чтобы
вотсапе	2259 K
вотсапі	2712 K
впн	64 без K
всеки	201 K лев
встановіть	2690 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2244 K ее	2244 K текст
выпуск	2270 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2760 K
відповідав	2760 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2760 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2309 K
гласила	2309 K
гласит	2309 K
гласувайте	206 K
гледайте	211 K ни
говорил	2309 K
говорила	2309 K
говорили	2309 K
говорит	2309 K
год	2308 в K
годишно	220 K
голосуйте	2287 K	2741 K
гривень	2759 # K
грн	2759 # K
група	212 viber K
гукав	2760 K
гукали	2760 K
гукнув	2760 K
гукнула	2760 K
гіперпосилання	2704 K обов
""", 'д': """
дальше	2228 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	2711 обрані K	2711 бажані K
джерелом	2711 основним K	2711 бажаним K
дзен	2259 K
дзене	2259 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2309 K
добавила	221 K	2309 K
добавьте	2238 K нас в
добавя	221 K
додав	2760 K
додала	2760 K
додатку	84 у нашому K
додає	2760 K
дозволить	2757 ваша підтримка K
дозволяється	2735 матеріалів K лише
долучайтесь	51 K	2757 K до нас	2757 K до нашої	2757 K до нашого	2757 K до спільноти	2757 K до читачів
долучайтеся	51 K	2757 K до нас	2757 K до нашої	2757 K до нашого	2757 K до спільноти	2757 K до читачів
донат	2306 ваш K	2757 ваш K	2761 K
донатам	2736 завдяки K
донати	2761 K
донатом	2759 K
донаты	2310 K
допомагає	2757 ваша підтримка K
допомога	2757 нам потрібна ваша K
допомогою	2738 за K ші
допоможе	2758 K нам
допоможуть	2736 K нам працювати	2758 K нам
допоможіть	90 K, скільки можете
допускается	2281 материалов K только
доступ	2276 полный K	2729 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2220 вы K до конца	2680 ви K до кінця
дочитати	2686 щоб K
дочитать	2228 чтобы K	2276 K
""", 'е': """
евро	195 за # K
ежедневную	2231 K рассылку
ежемесячно	2308 K
ежемесячное	2306 оформите K
ежемесячный	2282 K донат
еженедельную	2231 K рассылку
електронна	166 вашата K поща
електронної	2728 адресу K пошти
електронну	2728 K адресу	2728 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2309 K
жаловался	2309 K
жалуются	2309 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2262 - K	2262 , K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2307 независимая K
журналистике	2307 независимой K
журналистики	2307 независимой K
журналистику	2307 независимую K
журналистка	181 е K	181 , K	2262 - K	2262 , K
журналисты	2307 наши K
журналіст	2716 - K	2716 , K
журналістам	39 нашим K
журналісти	2758 наші K
журналістика	2758 незалежна K
журналістику	2758 незалежну K	2758 якісну K
журналістка	2716 - K	2716 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2690 K застосунок
завантажте	2690 K додаток
завдяки	2736 існує K	2758 K вам	2758 K вашій
зависимост	88 хазартът създава K
задонатьте	2306 K	2757 K
задължителните	21 K полета
зазначив	2760 K
зазывал	2309 K
закликав	2760 K
закликала	2760 K
закликали	2760 K
закончились	2228 бесплатные статьи K
залишає	29 K за собою право
залишилося	2687 K #%	2687 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2245 K ошибку
замолчим	2307 мы не K
запазени	172 всички права K
запевняв	2760 K
запевняла	2760 K
запевняє	2760 K
записи	58 новые K на почту
запитав	2760 K
запитала	2760 K
запитань	2725 на кілька K
запишете	165 K се за нашия
зарегистрированные	2273 только K
зарегистрированным	2228 доступен только K
зарегистрированы	2228 уже K
зарегистрируйтесь	2229 K, чтобы	2276 бесплатно K	2276 K бесплатно	2306 K бесплатно	2306 K, чтобы читать
зареєстровані	2726 лише K	2726 тільки K
зареєструйтесь	2687 K, щоб	2729 безкоштовно K	2729 K безкоштовно	2757 K безкоштовно	2757 K, щоб читати
зареєструйтеся	2729 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2708 нашому K
застосунок	2690 завантажте K	2708 наш K	2708 мобільний K	2757 завантажте K і	2757 завантажте K та
захищено	2704 усі права K
захищені	2704 усі права K	2704 всі права K
защищенной	2261 K формой
защищены	2252 все права K
защищённой	2261 K формой
заяви	221 K
заявив	2760 K
заявил	221 K	2309 K
заявила	221 K	2309 K	2760 K
заявили	2309 K	2760 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2220 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2710 якщо ви K
знанията	189 K си
зобов	2760 K'язав
зовнішнього	2718 K вмісту	2718 K контенту
зовнішній	2718 K вміст	2718 K контент
зробіть	2684 K внесок	2757 K внесок у	2757 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2258 K
известията	14 K
извика	221 K
изкуствен	203 с помощта на K интелект	203 с K интелект	203 от K интелект
изпратете	38 K ни	49 K я	67 K ни	179 K ни	218 K ни
изпращайте	179 K ни	180 K на
изпращаме	57 ви K	57 K ви
изтеглете	218 K нашето
източник	177 основен K
източници	177 любими K
имейл	166 вашия K	193 вашия K	193 по K	193 на K
имейла	79 на K ви	166 на K си
имейлът	60 K ви няма да
иностранного	2252 выполняющим функции K агента
иностранным	2307 K агентом
инстаграм	178 K
искусственного	2284 с помощью K интеллекта
искусственным	2284 K интеллектом
использование	2254 K cookie	2264 K cookie	2281 любое K материалов	2281 K материалов сайта
использовании	2252 при K материалов	2281 полном или частичном K	2281 частичном K материалов
используем	2241 K cookie
использует	2242 K cookie
источники	2258 избранные K	2258 любимые K
источников	2258 избранных K	2295 избранных K
источником	2258 основным K
исчерпали	2228 K лимит
""", 'к': """
каждое	17 K утро
каждый	2308 K месяц
каже	2760 K
каза	221 K
казав	2760 K
казал	221 K
казала	221 K	2760 K
казали	2760 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2307 наш K	2758 наш K
канала	2307 нашего K
каналу	2758 нашого K
колумнист	2262 - K	2262 , K
колумніст	2716 - K
колумністка	2716 - K
команде	2267 к нашей K
команди	2721 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	2705 у K	2705 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2244 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2253 в K
комментировать	6 K
контент	9 этот K	9 цей K	2264 внешний K
контента	9 этого K	2264 внешнего K
контенту	9 цього K
конференцию	2267 нашу K
конференция	186 нашата K
конференцію	2721 нашу K
конфиденциальности	2241 политикой K	2254 политика K
конфіденційності	2696 політикою K	2706 політика K
копирование	2281 K материалов сайта
кореспондент	181 е K	181 , K	2716 - K	2716 , K
кореспондентка	2716 - K	2716 , K
короткий	2272 K опрос
корреспондент	2262 - K	2262 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2760 K
крикнул	2309 K
крикнула	2309 K	2760 K
кричав	2760 K
кричал	2309 K
кричала	2309 K	2760 K
кричали	2309 K	2760 K
кричит	2309 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2267 нашу K
лекцію	2721 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2267 нашего K
магазине	2267 в нашем K	2267 в нашем интернет-K
магазину	2721 нашого K
магазині	2721 у нашому K	2721 в нашому K	2721 нашому інтернет-K
материал	2244 обсудить K	2264 внешний K	2297 K создан	2307 этот K
материалам	2289 ко всем K
материалы	2307 наши K
матеріал	2758 цей K
матеріали	2758 наші K
матеріалів	2735 копіювання K сайту	2735 K посилання обов'язкове	2743 до всіх K	2743 до усіх K
мероприятие	2267 наше K
месенджері	2712 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2259 K
месте	42 вы были на K
месяц	2308 в K
мобільний	2708 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	2759 на K	2759 перший K
""", 'н': """
навчання	48 K ші
нагадав	2760 K
нагадала	2760 K
наголосив	2760 K
наголосила	2760 K
надпис	221 такъв K
надпись	2309 такая K
надсилайте	2714 K нам	2714 K її	2714 K їх нам	2715 K фото	2715 K відео	2715 K свої	2757 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2711 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2714 K нам	2714 K їх нам	2715 K фото	2757 K нам
нажимая	2275 K кнопку	2275 K на кнопку	2275 K "
нажмите	2244 K ctrl
намерете	211 K ни
напис	2760 такий K
написа	221 K
написав	2760 K
написал	2309 K
написала	2309 K	2760 K
написано	2309 было K	2760 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2261 K нашему	2261 K нашей	2261 K автору	2261 K нам	2306 K нам
напишіть	38 K нам	67 K нам	2714 K нашому	2714 K нашій	2714 K автору	2714 K авторці	2714 K нам	2757 K нам
напомнил	2309 K
напомнила	2309 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	2728 K кнопку	2728 K на
нашем	2244 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2220 K просьба
неделю	17 раз в K	17 каждую K	2308 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2223 поддержите K	2306 поддержите K
независимые	2307 K медиа
незалежні	2758 K медіа
нейросети	2284 с помощью K
несколько	2272 на K вопросов
никакого	71 K спама
новинами	2693 стежте за K
новини	178 google K	2712 google K
нуждаем	218 K се от вашата
нужна	2282 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2309 K
обещала	2309 K
обещали	2309 K
обозреватель	2262 - K	2262 , K
обраних	2711 K джерел
обучения	48 K ии
объявил	2309 K
объявила	2309 K
объяснил	2309 K
объяснила	2309 K
объясняет	2309 K
объяснял	2309 K
объясняла	2309 K
обязал	2309 K
обязательна	2252 гиперссылка K	2281 материалов ссылка K	2281 ссылка на источник K
обязательные	21 K поля	2244 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	2760 K
обіцяла	2760 K
обіцяли	2760 K
огледален	64 K сайт
оглядач	2716 - K	2716 , K
оглядачка	2716 - K	2716 , K
оголосив	2760 K
ограничений	2228 читайте без K
одноклассниках	2259 K
одному	2728 в K листі
опечатку	2244 нашли K
опитування	2725 наше K	2725 коротке K
опитуванні	35 нашому K	2725 K читачів	2725 нашому K	2725 в K
оприлюднюватиметься	22 не K	2699 ваша e-mail адреса не K
опрос	35 наш K	2272 наш K
опросе	35 нашем K	2272 нашем K	2272 в K
опубликован	22 не будет K	2244 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2309 зовут K
організатори	2760 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2275 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2229 K #%	2229 K # %
отбележете	62 K ме
ответил	2309 K
ответила	2309 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2309 K
отвечала	2309 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2308 K в любой момент
отметил	2309 K
отметила	2309 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2231 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2261 K их нам	2306 K нам
отримувати	2746 хочете K
отримуйте	2750 K
очакваме	179 K вашите
ошибку	2245 нашли K
оштрафовал	2309 K
оштрафовала	2309 K
оштрафував	2760 K
""", 'п': """
партнером	2279 совместно с K	2733 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2279 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2733 K посилання
партнеры	2241 мы и наши K
партньорски	198 K линкове
партнёром	2279 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2279 K ссылки
партнёрским	74 K ссылкам
патроном	2306 станьте K
пееха	221 K
пели	2309 K
первый	2308 K месяц	2308 рубль в K
переведите	2306 K нам
перевірте	2725 K себе	2728 K пошту
передплатник	50 як K	2686 уже K	2686 вже K
передплатникам	2686 доступний лише K	2686 доступна лише K	2686 доступно лише K
передплатники	50 K можуть	2744 лише K	2744 тільки K
передплатників	2686 тільки для K
передплатою	2686 доступна за K	2686 доступний за K	2729 за K	2751 з K
передплату	80 оформіть K	2729 K за	2757 оформіть K
передплатіть	80 K
передрук	45 K	2709 K
передруковувати	45 K
передруку	2709 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2257 K
перепечатке	2257 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2707 K даних
персональных	2255 K данных
писав	2760 K
писал	2309 K
писала	2309 K	2760 K
писати	2758 нам K
писменото	200 без K съгласие
письме	2275 в одном K
письменного	2296 без K согласия
письмової	2749 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2261 K нам	2293 K на	2306 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2714 K нам	2747 K на
платной	2228 в K версии
побачили	2755 K помилку
повний	20 K текст	2729 K текст
повтаря	221 K
повтаряше	221 K
повторював	2760 K
повторює	2760 K
повторяет	2309 K
повторял	2309 K
повторяла	2309 K
повідомив	2760 K
повідомила	2760 K
повідомили	2760 K
повідомте	38 K нам	67 K нам	2714 K нам	2714 K нас	2757 K нам
подайте	180 K сигнал
поддержать	2306 K нас	2306 K редакцию	2306 K нашу
поддерживайте	2306 K нас	2306 K нашу
поддержите	2223 K нашу	2223 K нас	2282 K	2306 K нас	2306 K нашу	2306 K редакцию	2306 K проект	2306 K автора	2306 K наш
поддержка	2224 ваша K	2306 ваша K поможет	2306 ваша K помогает	2306 ваша K позволит
поддержке	2279 при K партнёра	2279 при K партнера	2282 благодаря вашей K	2307 вашей K
поддержки	2307 без вашей K	2307 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2270 K	2307 наш K	2723 K	2758 наш K
подкаста	188 K	2270 K	2307 нашего K
подкасте	34 нашем K	2270 K
подкасти	34 наші K	188 K	2723 K
подкастов	2270 K
подкасту	2723 K
подкастът	188 K
подкасты	2270 K
подкасті	34 нашому K	2723 K
подкастів	2723 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2228 уже K
подписка	2228 уже есть K	2310 K
подписке	2228 доступен только по K	2228 доступна по K	2228 доступен по K	2276 по K
подписки	2310 K
подпиской	2301 с K
подписку	80 оформите K	80 оформить K	2228 оформить K	2228 оформите K	2275 спасибо за K	2276 K за	2306 оформите K	2306 оформить K
подписчик	50 как K	2228 уже K	2228 вы уже K
подписчикам	2228 доступна только K	2228 доступно только K	2228 доступен только K	2290 только K
подписчики	50 K могут	2290 только K	2310 K
подписчиков	2228 только для K
подписчиком	2306 станьте K
подписывайтесь	2231 K на рассылку	2238 K на нас	2238 K на наш	2238 K на канал	2238 K на telegram	2306 K на
подписываясь	2275 K
подпишитесь	80 K	2223 K на регулярное	2231 K на рассылку	2238 K на наш	2238 K на канал	2306 K на
подчеркнул	2309 K
подчеркнула	2309 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2721 нашу K
пожертвование	2223 оформите K	2224 сделайте K	2282 регулярное K	2282 ежемесячное K	2306 ваше K	2306 сделайте K	2306 оформите K	2310 K
пожертвования	2307 на K	2310 K
пожертвованиям	2282 благодаря K	2307 благодаря K
пожертвуйте	2306 K
позволяет	2306 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2228 чтобы прочитать K
полный	20 K текст	2276 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2300 K
получать	2292 хотите K
помилку	2755 знайшли K
помогите	90 K, сколько можете	2306 K нам
помогнете	218 K ни
помогут	2307 K нам
поможет	2307 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2306 нам нужна ваша K
помощью	2284 с K ии
помітили	2710 якщо ви K	2755 K помилку
помічник	63 наш K
понравилась	2307 K статья
понравился	2307 K материал	2307 K текст
пообещал	2309 K
пообещала	2309 K
пообіцяв	2760 K
пообіцяла	2760 K
попереджає	2760 K
попередив	2760 K
попита	221 K
попросив	2760 K
попросил	2309 K
попросила	2309 K	2760 K
попросили	2309 K	2760 K
попросило	2309 K
порадив	2760 K
порадила	2760 K
посилання	2735 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2309 K
посоветовала	2309 K
постановив	2760 K
постановил	2309 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2309 K
потребовала	2309 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2275 вашей K
почтовом	2275 вашем K ящике
почту	79 на K	2232 на вашу K	2232 вам на K	2275 вашу K
пошту	79 на K	79 на вашу K	2689 на вашу K
пошті	2728 вашій K
пощенска	166 вашата K кутия
пояснив	2760 K
пояснил	2309 K
пояснила	2309 K	2760 K
пояснював	2760 K
пояснювала	2760 K
пояснює	2760 K
поясняет	2309 K
правото	29 си запазва K
працювати	2736 допоможе нам K	2758 K далі
працюємо	2758 ми K
предпочитаемые	2258 K источники
предпочитаемых	2258 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2258 K источники	2295 K источники
предпочтительный	2258 K источник
предпочтительных	2295 K источников
предупреди	221 K
предупредил	2309 K
предупреждава	221 K
предупреждает	2309 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2309 K
призвала	2309 K
призвали	2309 K
призна	221 K
признава	221 K
признавал	2309 K
признает	2309 K
признал	2309 K
признала	2309 K
признали	2307 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2309 K
призывала	2309 K
призывали	2309 K
приложение	84 в нашето K	219 нашето K	2233 скачать K	2234 скачайте K	2234 установите K	2256 наше K	2256 мобильное K	2306 скачайте наше K	2306 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2233 открыть в K	2256 нашем K
приложения	2256 нашего K	2307 нашего K
приоритетным	2258 K источником
присоединяйтесь	51 K	2306 K к нам	2306 K к нашему	2306 K к нашей	2306 K к нашим	2306 K к сообществу	2306 K к читателям	2306 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2261 K нам	2261 K фото	2261 K видео	2261 K новости	2261 K свои	2261 K их нам	2306 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2261 K нам	2261 K фото	2261 K их нам	2306 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2757 K до нас	2757 K до нашої	2757 K до нашого	2757 K до спільноти	2757 K до читачів
приєднуйтеся	51 K	2757 K до нас	2757 K до нашої	2757 K до нашого	2757 K до спільноти	2757 K до читачів
проверьте	2272 K себя	2275 K почту
проголосуйте	2287 K	2741 K
продовження	2733 реклама. K
продовжити	2686 щоб K читання	2736 допоможуть нам K
продовжувати	2758 K роботу
продолжаем	2307 мы K работать
продолжать	2282 помогут нам K	2307 K работу
продолжение	2279 реклама. K
продолжить	2228 чтобы K чтение	2282 помогут нам K	2282 поможет нам K	2307 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2252 настоящий материал (информация) K	2297 материал K
произведён	2297 материал K
пройдите	2272 K тест
пройдіть	2725 K тест
пропускайте	210 не K
пропустите	2292 не K
пропустити	2746 не хочете K
пропустить	2292 не хотите K
пропустіть	2746 не K
просив	2760 K
просил	2309 K
просила	2309 K	2760 K
просили	2309 K	2760 K
просьба	2220 у нас к вам K	2220 у нас есть K
просять	2760 K
проучване	189 нашето K
прохання	2680 маємо до вас K	2680 невелике K
прочетете	163 за да K цялата
прочитать	2228 осталось K	2228 чтобы K статью
пріоритетне	2711 K джерело
пріоритетним	2711 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	2688 K на розсилку
підписка	2761 K
підписку	2686 оформіть K	2728 дякуємо за K	2757 оформіть K
підписники	2744 лише K	2761 K
підписників	2686 тільки для K
підписуйтесь	2692 K на нас	2692 K на наш	2692 K на канал	2692 K на telegram	2757 K на
підписуйтеся	2692 K на наш	2692 K на канал
підписуючись	2728 K
підпишіться	2688 K на розсилку	2692 K на наш	2757 K на
підтримайте	2683 K нашу	2683 K незалежну	2683 K нас	2736 K	2757 K нас	2757 K нашу	2757 K незалежну	2757 K редакцію	2757 K автора	2757 K роботу	2757 K наш
підтримати	2757 K нас	2757 K нашу
підтримка	2684 ваша K	2757 ваша K допоможе
підтримки	2733 за K партнера	2758 спільноти K	2758 вашої K
підтримуйте	2757 K нас	2757 K нашу
підтримці	2736 завдяки вашій K	2736 завдяки K читачів	2758 вашій K
піти	2680 перш ніж K
""", 'р': """
работа	219 нашата K	2307 наша K
работаем	2307 мы K
работать	2282 помогут нам K	2282 поможет нам K	2307 K дальше
работу	2307 нашу K
радив	2760 K
радила	2760 K
радили	2760 K
радить	2760 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2296 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2306 K нам
рассказал	2309 K
рассказала	2309 K
рассказывать	2307 K правду
расследование	2307 наше K	2307 это K
расследования	2307 наши K
рассылка	2307 наша K	2310 K
рассылку	78 на K	78 нашу K	78 K	2231 нашу K	2231 K самых	2307 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2275 K
регулярний	2736 K внесок
редактор	181 е K	181 - K	181 , K	2262 - K	2262 , K	2716 - K	2716 , K
редакторка	2716 - K	2716 , K
редакцией	39 нашей K	2261 связаться с K
редакции	2296 без согласия K	2307 нашей K
редакцию	39 в нашу K	2261 напишите в K	2261 пишите в K
редакция	186 в нашата K	219 нашата K	2307 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2714 напишіть у K	2714 пишіть у K
редакція	2758 наша K
редакцією	39 нашою K	2714 зв'язатися з K
редакції	43 письма до K	2714 пишіть до K	2749 без згоди K	2749 без дозволу K	2758 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	2733 після K	2733 на правах K	2758 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2279 после K	2279 на правах K	2307 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2262 - K	2262 , K	2716 - K	2716 , K
репортери	39 на нашите K	219 нашите K
репортерка	2716 - K	2716 , K
репортёр	2262 - K	2262 , K
решил	2309 K
реєструючись	2728 K
робота	2758 наша K
роботу	2758 нашу K
розкажіть	38 K нам	67 K нам
розповів	2760 K
розповідати	2758 K правду
розповіла	2760 K
розсилка	2758 наша K	2761 K
розсилку	78 на K	78 нашу K	78 K	2688 нашу K	2688 щоденну K	2758 нашу K
розслідування	2758 наші K	2758 це K
рублей	2308 # K
рік	2759 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2261 K с нами
связаться	2261 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	2760 K
сказал	2309 K
сказала	2309 K	2760 K
скаржаться	2760 K
скаржився	2760 K
скаржилася	2760 K
скачайте	2233 K наше
скиньте	2306 K нам	2306 K донат
сколько	2306 скиньте K
скриньку	2728 вашу K
скриньці	2728 вашій K
следите	2238 K за нами
словам	2309 по K
словами	2760 за K
слушайте	211 K ни
слідкуйте	2692 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2309 K
советовала	2309 K
советовали	2309 K
советует	2309 K
согласны	43 не K	43 K с автором
содержимое	2264 внешнее K
сообщение	2252 данное K (материал) создано	2297 K создано
сообщил	2309 K
сообщила	2309 K
сообщили	2309 K
сообщите	38 K нам	67 K нам	2261 K нам	2306 K нам
соучастником	2282 станьте K	2306 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2690 увімкнути K	2690 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2758 K текст	2758 K матеріал
сподобалась	2680 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2309 K
спросил	2309 K
спросила	2309 K
співали	2760 K
співучасником	2757 станьте K
спільнота	2758 наша K
спільноти	2684 стань частиною K	2736 частиною K	2758 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2306 K нашим	2757 K нашим
статей	2743 до всіх K	2743 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	2758 ця K
статья	2307 эта K
статьям	2289 ко всем K
стверджує	2760 K
стежте	2692 K за нами
стигнали	176 щом сте K дотук
стороннего	2264 K сервиса
сторонним	2264 K сервисом
стороннього	2718 K сервісу
стороннім	2718 K сервісом
суммой	2308 любой K
сумму	2308 любую K
сутрин	17 всяка K
существуем	2307 мы K
существует	2282 K благодаря
събитие	186 нашето K
съветва	221 K
съветваше	221 K
съвместно	198 K с партньор
съгласен	43 не си K
съгласие	200 без писмено K
съгласни	43 не сте K
съдържание	9 това K	183 външно K	183 това K
съдържанието	200 използването на K	200 използване на K
съобщи	221 K
съобщил	221 K
съобщиха	221 K
""", 'т': """
тагнете	62 K ме
твърдеше	221 K
твърди	221 K
текстове	208 до всички K
телеграм	16 K	178 K	2238 наш K-канал	2238 в нашем K	2259 K	2259 K-канал	2259 K-канале	2293 пишите в K	2307 наш K	2692 наш K-канал	2712 K	2712 K-канал	2712 K-каналі
телеграме	16 K	2259 K
телеграмі	2712 K
тест	2272 наш K	2725 наш K
тиждень	17 раз на K	2759 на K
требовал	2309 K
требовала	2309 K
требовали	2309 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2234 включите K	2234 включить K	2234 разрешить K
уверяет	2309 K
уверял	2309 K
уверяла	2309 K
увійдіть	24 K	2687 K, щоб
уговаривал	2309 K
уговаривала	2309 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2220 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2711 K джерел
улюблені	2711 K джерела
умовляв	2760 K
умоляваше	221 K
умолял	2309 K
умоляла	2309 K
умоляли	2309 K
утверждает	2309 K
уточнив	2760 K
уточнил	2309 K
уточнила	2309 K	2760 K
учасником	2757 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2307 K нашу
цитировании	2257 при K
цитування	2709 у разі K
цитуванні	2709 при K
""", 'ч': """
частиною	2757 станьте K
частковому	2735 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2306 спасибо, что K
читай	2692 K нас
читайте	2238 K нас в	2692 K нас у	2692 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2272 опросе K	2282 благодаря поддержке K	2302 K	2307 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2220 дорогие K	2302 K	2307 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2302 K	2307 благодаря K
читати	2686 щоб K далі	2757 щоб K далі
читачам	18 завдяки K	2752 K
читачі	36 наші K	2752 K	2758 наші K
читачів	43 листи K	2752 K	2758 наших K
читаєте	2757 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2759 K
щомісячний	2736 K внесок
щомісячно	2759 K
щоранку	17 K
щотижневу	2688 K розсилку
""", 'э': """
электронной	2275 адрес K почты
электронную	2275 K почту
""", 'я': """
яжіться	38 зв'K з нами	2714 зв'K з нами
язкові	21 обов'K поля	2699 обов'K поля
якщо	2680 K ви вже тут
""", 'і': """
інтелектом	2738 штучним K
інтелекту	2738 за допомогою штучного K
""", 'א': """
אומר	1346 K
אומרת	1346 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1300 עקבו K	1343 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1298 דואר K
אמר	1346 K
אמרה	1346 K
אמרו	1346 K
אתכם	1330 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1345 K
ביקש	1346 K
ביקשה	1346 K
במייל	1329 K שלכם
בסרטון	1319 לצפות K זה
בעוגיות	1305 שימוש K
בעיתונות	1330 לתמוך K
בקובצי	1304 משתמש K
בשבוע	17 פעם K	1345 K
בתגובות	85 K
בתוכן	1341 לעשות שימוש K
""", 'ד': """
דווחו	1343 K לנו
דיוור	1329 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1301 הורידו את K	1344 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1346 K
הודיעה	1346 K
הוואטסאפ	1301 לקבוצת K
הווטסאפ	1301 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1346 K
הוסיפה	1346 K
הזהיר	1346 K
הזכויות	1312 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1342 הכתבות K
הטלגרם	1301 לערוץ K
הטקסט	1320 K
היום	1343 תרמו K
הירשמו	1343 K לקבלת
הכותב	1341 על דעת K
הכתבה	45 לפרסם את K	1294 להמשך קריאת K	1320 K	1344 K הזאת
המדור	1318 הוא עורך K	1318 היא עורכת K
המובעות	1341 הדעות K במאמר	1341 הדעות K בטור	1341 הדעות K בכתבה
המועדף	1315 למקור K	1315 כמקור K
המייל	1297 לתיבת K	1298 כתובת K
הניוזלטר	1298 K היומי	1329 K השבועי של	1329 K שלנו	1344 K
הסביר	1346 K
הסיכום	1320 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1320 הנקודות K
העיתונות	1344 K העצמאית
הפרטיות	1305 מדיניות K
הפרסומת	11 K
הצביעו	1343 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1301 K לערוץ	1343 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1305 תנאי K
התגובות	1326 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1330 בזכות K שלכם
התראות	14 K
התרגום	1320 K
התרומה	1343 K שלכם
""", 'ו': """
ובטוויטר	1300 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1330 K בכם
ותלויה	1330 K בכם
""", 'ז': """
זקוקה	1343 K לכם
""", 'ח': """
חודשית	1343 תרומה K
חיצוני	1319 תוכן K	1319 תוכן ממקור K
""", 'ט': """
טען	1346 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1329 K למייל	1329 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1294 הצטרפו K
כתב	1346 K
כתבה	1320 K זו	1344 K זו	1346 K
כתבו	38 K לנו	67 K לנו	1343 K לנו
כתבות	1342 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1318 היא K
כתובת	77 הזינו K מייל	1298 K דוא"ל
""", 'ל': """
לדברי	1346 K
להגיב	6 כדי K	1326 K
להמשיך	1294 כדי K לקרוא	1330 עזרו לנו K
להעתיק	1312 אין K	1341 לשכפל, K
לחודש	1345 K
לחוק	1341 סעיף #א K
לחצו	1343 K כאן
לידיעון	1343 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1295 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1297 הירשמו K	1297 הרשמה K	1297 K שלנו	1329 בהצלחה K	1343 הירשמו K
לעזרתכם	1343 אנחנו זקוקים K
לענייני	1318 הוא כתב K	1318 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1319 K בתוכן
לקבוצת	1301 הצטרפו K
לקריאה	1342 כתבות K
לקריאת	20 K הכתבה
לשנה	1345 K
לתומכים	1330 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1342 K חינם
מועדף	1315 מקור K	1315 כמקור K
מינוי	1294 רכשו K	1343 רכשו K	1347 K
מנוי	1294 כבר K
מנויים	1347 K
מסכימים	43 לא K	43 K?	1329 בהרשמה אתם K
מסר	1346 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1329 K שבועי	1347 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1320 K
סיפר	1346 K
סיפרה	1346 K
סעיף	1341 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1343 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1329 לקבלת K במייל
עיתונאי	1318 הוא K
עיתונאית	1318 היא K
עיתונות	1330 לעשות K	1344 K עצמאית
עכשיו	1343 תרמו K
עמלה	1340 נקבל K	1340 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1344 ללא K
פרסומת	11 K
פרשן	1318 הוא K
פרשנית	1318 היא K
""", 'צ': """
ציין	1346 K
""", 'ק': """
קוראי	1344 K
קרא	1346 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1345 חודש K
""", 'ש': """
שאלו	1320 K את
שולחים	57 אנחנו K לכם
שיווקי	1329 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1343 K לנו
שלנו	39 לכתב K	1344 K
שנקבל	1340 K עמלה
שקראתם	1343 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1326 K
תוכן	9 K זה	1319 הצגת K
תייגו	62 K אותי
תלוי	1330 K בכם
תלויה	1330 K בכם
תמיכתכם	1343 K
תמכו	1343 K בנו
תקציר	1320 K
תרומה	1347 K
תרומות	1347 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1113 K مطلب	1113 K خبر	1119 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1091 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1079 از كوكي K ميكنيم	1079 از كوكيها K ميكنيم	1080 شرايط K	1087 K از مطالب اين سايت	1087 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1108 K تهيه كنيد	1119 K تهيه كنيد	1123 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1091 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1122 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1122 K
اكتب	155 K لنا
اكتبوا	38 K الينا	67 K الينا	155 K لنا
اكد	158 K
اكدت	158 K
الاخبارية	98 النشرة K
الارتباط	108 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	108 شروط K
الاشعارات	14 K	99 فعل K	100 تفعيل K
الاعلان	11 K
الاعلانات	110 حاجب K	110 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	97 بريدك K	98 البريد K
الان	155 تبرع K	155 سجل K
الاول	157 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	97 نشرتنا K	98 النشرة K	159 النشرة K
التحرير	39 فريق K لدينا
التطبيق	99 حمل K	99 نزل K	100 تحميل K
التعليق	136 شروط K	136 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	156 هذا K
الخارجية	126 محتوي المواقع K
الخصوصية	108 سياسة K
الدخول	24 سجل K	94 سجل K او	94 سجل K الان	94 سجل K الي حسابك	155 سجل K او
الشهر	157 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	140 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	94 لمتابعة K	142 لمواصلة K
الكاتب	137 يعبر عن راي K
الكوكيز	108 K
المادة	156 هذه K
المجانية	15 المقالات K	152 من المقالات K	152 مقالاتك K	152 المقالات K
المحتوي	9 هذا K	94 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	156 الصحافة K
المفضل	121 مصدرك K	121 مصدركم K	121 المصدر K لديك
المفضلة	121 مصادرك K	121 مصادركم K
المقال	20 لقراءة K	94 لقراءة K كاملا	142 لقراءة هذا K	156 هذا K
النشر	116 يمنع اعادة K
النشرة	97 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	155 انضم K
اليهم	51 انضم K
انتاج	116 يمنع اعادة K
انستغرام	155 تابعنا علي K
انضموا	51 K اليهم
انقر	155 K هنا
اوضح	158 K
اوضحت	158 K
اول	1121 ماه K
ايميل	1074 K خود را	1074 به K شما	1075 ادرس K	1075 نشاني K	1104 در K خود	1119 K خود را وارد كنيد
ايميلتان	1104 به K
اينجا	1112 K كليك كنيد	1119 K كليك كنيد
اينستاگرام	1077 در K دنبال
اينه	64 K
اپ	1103 K
اپليكيشن	1103 K	1119 K ما را	1119 K را دانلود كنيد	1119 K را نصب كنيد	1120 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1117 الزاما K	1117 لزوما K	1117 K ديدگاه
بازنشر	45 K
باشيد	1091 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1098 را K
بحسب	158 K
بخوانيد	1089 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1120 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1098 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1091 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1091 براي ما K	1119 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1089 K	1097 به تيم ما K	1119 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1091 با ما در ميان K	1119 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1091 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1122 K كرد
تبرع	159 K
تبرعات	159 K
تبرعك	155 K
تبرعكم	155 K
تبرعوا	90 K بما	155 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	156 K
ترجيحي	1090 منبع K	1090 منابع K
تستطيع	140 تبرع بما K	140 ساهم بما K
تطبيق	155 حمل K	155 حملوا K
تطبيقنا	84 في K	84 عبر K	156 K
تعبر	137 لا K عن راي	137 K فقط عن راي
تعليقا	136 لتضيف K
تفعيل	107 K جافا
تفوت	155 لا K
تفوتوا	155 لا K
تقاريرنا	156 K
تقول	158 K
تلغرام	155 تابعنا علي K
تلگرام	1077 ما را در K	1077 در K دنبال	1077 كانال K ما	1091 با ما در K
تماشا	1098 K كنيد
تمامي	1088 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1122 K داد
تيم	1120 K ما
""", 'ج': """
جاوااسكريپت	1079 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1088 كليه K	1088 همه K	1088 تمام K
حمايت	1105 K مالي خود	1106 به K شما نياز	1106 با K شما	1107 K كنيد	1119 از ما K كنيد	1119 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1120 اين K
خبرنامه	1074 K ما	1074 اشتراك K	1075 در K	1104 K روزانه	1104 K هفتگي	1120 K ما	1120 K	1123 K
خبرنگار	39 K ما	1091 K ما را	1093 K
خبرنگاران	39 K ما	1120 K ما
خصوصي	1080 سياست حريم K
خواست	1122 K
خواستند	1122 K
خواندن	1108 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1106 به K خود تكيه	1120 K ما
خواهد	1100 منتشر K شد
خواهند	1100 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1093 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1077 ما را K كنيد	1089 K كنيد	1089 K كنيم	1119 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1091 به ما خبر K	1098 گوش K	1109 هديه K	1119 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1100 نوشتن K	1100 ارسال K	1100 بيانگر K	1117 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1097 وبينار K ما	1108 اشتراك K	1118 مقاله K	1118 مطلب K	1118 مطالعه K	1119 K ثبت نام كنيد
روزنامه	1117 ديدگاه K
روزنامهنگار	1093 K
روزنامهنگاري	1120 K مستقل
""", 'س': """
سالانه	1121 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1120 K ما
سايتهاي	1094 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1089 عضو K	1089 K	1119 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1104 خبرنامه K
صحافتنا	156 K
صحافي	124 K
صحافية	124 K
صحافيينا	39 K
صحفي	124 K
صحفية	124 K
صحفيينا	39 K	156 K
صرح	158 K
صرحت	158 K
صوركم	40 K
""", 'ط': """
طالب	158 K
طالبت	158 K
طلب	158 K
طلبت	158 K
""", 'ع': """
علاقه	1090 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1097 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1100 K	1101 حروف لاتين (K)
""", 'ق': """
قال	158 K
قالت	158 K
قالوا	158 K
قراءنا	156 K
قرائنا	140 نعتمد علي K	140 ونعتمد علي K	156 K
قناتنا	103 K علي	103 انضم الي K	156 K
""", 'ك': """
كاتب	124 K
كاتبة	124 K
كاتبه	137 يعبر عن راي K
كاتبها	137 تعبر عن راي K
كار	1120 K ما
كاربري	1108 حساب K خود شويد	1119 حساب K خود شويد
كانال	1077 به K ما	1089 K ما	1120 K ما
كتب	158 K
كتبت	158 K
كردهايد	1108 ثبت نام K	1108 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1115 K دريافت كنيم	1115 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1097 ديدن K	1098 گوش K	1109 هديه K	1112 روي لينك كليك K	1112 كليك K	1119 به ما كمك K	1119 روي لينك كليك K	1119 همين حالا ثبت نام K
كوكي	1080 از K
كوكيها	1080 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1100 حروف K	1101 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1117 K نظر
لقراءة	94 سجل الدخول K	142 K بقية	155 سجل الدخول K
لقراءتكم	155 شكرا K
لكتابة	136 K تعليق
للاطلاع	142 K علي المقال كاملا
للتعليق	6 K	136 K علي الخبر
للقراءة	0 دقائق K	94 سجل الدخول K
للمتابعة	94 سجل الدخول K
للمشتركين	50 يمكن K	95 K فقط	142 حصري K	142 متاح K
لمتابعة	94 سجل الدخول K	142 K قراءة	155 سجل الدخول K
لمشتركي	142 حصري K
لمواصلة	142 K قراءة
""", 'م': """
ما	1120 به K
مالي	1106 كمك K شما	1119 كمك K شما	1123 كمك K
ماه	1121 در K
ماهانه	1121 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1094 K خارجي	1094 اجازه ميدهيد K
محتوايي	1094 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1087 حقوق K است
محفوظة	116 جميع الحقوق K	116 حقوق النشر K
مراسل	124 K
مراسلة	124 K
مراسلنا	39 K	156 K
مراسلينا	39 K	156 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	140 نحتاج الي K	140 الي K
مساهمتكم	140 نحتاج الي K
مستقل	1120 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1108 K شويد	1119 K شويد
مشتركا	50 بصفتك K
مشتركان	1108 ويژه K است
مصنوعي	1095 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1120 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1113 ادامه K
منبع	1116 ذكر K
منتخب	1090 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1103 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1104 عضويت شما با K	1104 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1094 از شما اجازه K
ميدهد	1100 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1122 K
ميگويد	1122 K
ميگيريم	1115 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1100 منتشر K شد
نخواهند	1100 منتشر K شد
ندهيد	1119 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1103 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1119 در K ما	1120 K ما
نميشود	60 ايميل شما نمايش داده K	1100 منتشر K
نوشت	1122 K
نويسنده	1091 ايميل K	1093 K
نياز	1106 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1108 مشترك K
هماكنون	1119 K ثبت نام كنيد
همايش	1097 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1106 به حمايت شما K
واتساب	155 تابعنا علي K
واحدا	51 كن K منهم
واشار	158 K
واشارت	158 K
واضاف	158 K
واضافت	158 K
واعلن	158 K
واعلنت	158 K
وافاد	158 K
وافادت	158 K
واكد	158 K
واكدت	158 K
واوضح	158 K
واوضحت	158 K
وبحسب	158 K
وبينار	1097 K ما	1097 در K
وتؤكد	158 K
وتري	158 K
وتضيف	158 K
وتقول	158 K
وحذر	158 K
وحذرت	158 K
ودعا	158 K
ودعت	158 K
وذكر	158 K
وذكرت	158 K
وصرح	158 K
وصرحت	158 K
وطالب	158 K
وطالبت	158 K
وفقا	158 K
وفيديو	40 صور K
وقال	158 K
وقالت	158 K
وقالوا	158 K
وكتب	158 K
وكتبت	158 K
ومحلل	124 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	140 K علي دعمكم
ووفقا	158 K
ويؤكد	158 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1094 ديدن اين K
ويري	158 K
ويضيف	158 K
ويقول	158 K
ويقولون	158 K
""", 'ي': """
يؤكد	158 K
يقول	158 K
يقولون	158 K
يوتيوب	16 K	155 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1093 K
""", 'گ': """
گزارش	1120 اين K
گزارشهاي	1120 K ما
گفت	1122 K
گفتند	1122 K
گفته	1122 K است	1122 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1371 का K रखने
अनुवाद	1373 K
अनुसार	1396 के K
अपनी	1378 K राय दें
अपील	1396 K की
अलर्ट	1380 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1393 K दान
आपको	57 हम K
आर्टिकल	1392 फ्री K	1392 मुफ्त K
आर्थिक	1382 K सहयोग दें	1382 K सहयोग करें	1393 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1352 ऐप K करें	1380 K करें
इनबॉक्स	1351 आपके K	1381 अपने K में
""", 'उ': """
उपयोग	1357 कुकीज का K	1357 कुकी का K
""", 'ए': """
एजेंसी	1391 K की फीड
एडिटर	1371 सब K हैं	1371 सब-K हैं
""", 'क': """
कमीशन	1390 हमें K मिल	1390 K मिल सकता है
कमेंट	1378 अपनी राय K	1379 K करने के लिए	1379 K में अपनी राय	1379 K हटा	1379 K करने वाले
करके	1381 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1351 ईमेल दर्ज K	1354 फॉलो K	1366 जॉइन K	1366 लाइक K	1369 हमें ईमेल K	1376 टिकट बुक K	1378 पोल में वोट K	1381 साइन अप K	1385 शेयर K	1385 साझा K	1385 सेव K	1393 फॉलो K	1393 लॉग इन K	1393 साइन अप K
कहती	1396 K
कहते	1396 K
कहा	1396 K
कहानी	67 अपनी K हमें
कीजिए	1393 मदद K
कॉपी	1385 लिंक K हो गया
कॉपीराइट	1365 K
क्लिक	1366 K करें	1393 यहां K करें	1393 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1394 इस K	1394 यह K
खबरें	1387 और K पढने के लिए	1392 मुफ्त K
खबरों	1387 अन्य K के लिए	1387 ताजा K के लिए	1387 की K के लिए
खरीदें	1376 यहां से K
खेलें	1378 क्विज K और
""", 'ग': """
गिफ्ट	1385 K करें
गोपनीयता	1357 K नीति
""", 'ज': """
जनरेट	1391 ऑटो-K
जरूर	1369 हमें K दें
जावास्क्रिप्ट	1357 K
जुडने	1367 K के लिए
जुडिए	51 आप भी K	1393 K
जुडें	51 आप भी K	1354 चैनल से K	1366 K	1376 हमारी टीम से K	1393 हमसे K
ज्वाइन	1366 K करें
""", 'ट': """
टिप्पणियों	1379 K के लिए
टिप्पणी	1379 K करने के लिए	1379 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1352 ऐप K करें	1380 K करें	1380 K कीजिए	1393 ऐप K करें	1393 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1397 K
दिखाया	60 ईमेल नहीं K
दें	1393 राय K
देखें	1393 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1357 K नीति
निर्भर	1382 आपके सहयोग पर K
नोटिफिकेशन	14 K	1352 K चालू करें	1380 K ऑन करें	1380 K ऑन कर लें
नौकरी	1376 K के अवसर
न्यूज	1355 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1351 हमारे K	1351 हमारा K	1351 हमारा साप्ताहिक K	1351 K के लिए	1394 हमारे K	1397 K
""", 'प': """
पढने	0 K का समय	1383 K के लिए
पढें	0 मिनट में K	1352 ऐप में K	1393 पूरी खबर K
पत्रकार	1394 हमारे K
पत्रकारिता	1371 K में सक्रिय हैं	1394 हमारी K	1394 स्वतंत्र K
पसंदीदा	1368 K सोर्स	1368 K स्रोत	1368 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1382 K के सहयोग से चलते
पाने	1381 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1391 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1396 K
पूछें	1373 K
पूरी	1383 बनकर K खबर
पॉडकास्ट	1377 K सुनें	1377 K सुनने के लिए	1394 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1395 K माह	1395 K वर्ष
प्रतिक्रिया	1378 अपनी K
प्रिफर्ड	1368 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1369 हमें K	1369 कमेंट करके K	1393 हमें K	1393 राय K
बताते	1396 K
बताया	1396 K
बाहरी	1372 K साइट
बिंदु	1373 मुख्य K
बॉक्स	1379 कमेंट K में
बोला	1396 K
बोले	1396 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1369 हमें K	1393 हमें K	1393 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1395 हर K
मांगते	1372 आपकी इजाजत K हैं	1372 आपकी अनुमति K हैं
मुताबिक	1396 K
मुफ्त	1392 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1383 पढना जारी K के लिए
रजिस्टर	1393 अभी K करें
रहिए	1387 जुडे K
रहें	1387 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1396 K
लिखें	38 हमें K	67 हमें K	1393 हमें K
लेख	1394 यह K	1394 इस K
लॉग	24 K इन
लॉगिन	1393 K करें
""", 'व': """
विचार	1391 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1377 K देखें	1377 K यहां देखें	1377 K भी देखें	1377 K देखने के लिए
वेबसाइट	1394 हमारी K
वेबिनार	1376 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1369 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1357 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1369 हमसे K करें
संपादित	1391 ने K नहीं किया
संवाददाता	39 हमारे K	1371 वरिष्ठ K हैं	1371 K हैं
सकते	1367 जुड K हैं	1367 फॉलो कर K हैं	1369 हमें भेज K हैं
सदस्य	55 मासिक K	1383 पहले से K हैं	1393 K बनें
सदस्यता	1383 K लें
सप्ताह	1395 प्रति K
सब्सक्राइब	1351 न्यूजलेटर को K	1351 न्यूजलेटर K	1354 चैनल को K	1366 K करें	1381 K करके आप	1393 K करें
सब्सक्राइबर	50 K	1383 K हैं
सब्सक्राइबर्स	1383 K के लिए है
सब्सक्रिप्शन	1381 K सफल	1397 K
समरी	1373 K
समर्थन	1393 K करें
सर्वाधिकार	1364 K सुरक्षित
सर्वे	1378 K में भाग लें	1378 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1382 हमें K करें	1393 आपका K	1393 हमें K	1393 K करें	1393 आपके K
सहयोगी	55 मासिक K
सामग्री	1372 से मिली K शामिल है	1372 K उपलब्ध नहीं है
सारांश	1373 K
सिंडीकेट	1391 K फीड
सीनियर	1371 K सब एडिटर हैं
सुझाएं	1393 सुधार K
सुनें	2 खबर K	2 लेख K	1377 को K	1377 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1372 कुकीज K करें
""", 'ह': """
हमारा	1352 K ऐप	1394 K काम	1394 K ऐप
हमारी	39 K टीम से	1393 K मदद करें	1394 K टीम
हमारे	1394 K पाठक	1394 K चैनल	1394 K साथ
हिस्सा	1378 सर्वे में K लें
""", 'অ': """
অনলাইন	239 K শপ
অনুদান	244 আজই K দিন	254 K দিন	258 K
অনুমতি	233 K ছাডা কপি	233 K ছাডা নকল	235 আপনার K চাই
অনুমতিতে	234 বিনা K
অনুসরণ	229 K করুন	254 K করুন
অ্যাড্রেস	241 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	243 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	230 K জানান	230 K পাঠান	230 K লিখুন	230 K ইমেইল করুন	244 K পাশে থাকুন	254 K লিখুন	254 K ইমেইল করুন	254 K সঙ্গে কাজ করুন	255 K পাঠক	255 K সঙ্গে
আযকর	55 K ছাড
আসুন	229 ঘুরে K
""", 'ই': """
ইতিমধ্যে	246 K গ্রাহক
ইনবক্সে	243 K পেতে
ইনস্টল	242 অ্যাপ K করুন
ইমেইল	224 আপনার K
""", 'এ': """
এআই	237 K
এআইকে	237 K
এআইযের	237 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	239 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	235 বহিরাগত K
কমিশন	253 K পেতে পারি
করুন	229 ফলো K	229 যোগ K	254 লগইন K	254 ফলো K
কর্তৃপক্ষ	233 মন্তব্যের জন্য K দাযী নয
কিনুন	239 টিকিট K
কুইজে	239 K অংশ নিন
ক্লিক	229 K করুন	254 এখানে K করুন	254 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	246 K পডতে	255 K
""", 'গ': """
গ্রহণ	235 কুকি K করুন
গ্রাহক	254 K হোন
গ্রাহকদের	246 শুধু K জন্য
""", 'চ': """
চাকরির	239 K সুযোগ
চালিযে	246 পডা K যেতে
চ্যানেল	255 আমাদের K
""", 'জ': """
জরিপে	239 K অংশ নিন	239 K ভোট দিন
জানতে	250 আরও খবর K
জানান	254 মতামত K	257 K
জানিযেছে	257 K
জানিযেছেন	257 K
""", 'ট': """
টাকায	246 মাত্র # K
টেলিগ্রাম	255 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	242 অ্যাপ K করুন	242 অ্যাপটি K করুন	254 অ্যাপ K করুন	254 অ্যাপটি K করুন
""", 'থ': """
থাকুন	229 যুক্ত K	254 পাশে K
""", 'দ': """
দাঁডান	245 পাশে K
দিন	229 যোগ K
দেখতে	240 ভিডিও K
দেখুন	240 ভিডিও K
""", 'ধ': """
ধরিযে	230 ভুল K দিন
""", 'ন': """
নামিযে	242 অ্যাপ K নিন
নিউজলেটার	224 আমাদের K	224 K পেতে	243 সাপ্তাহিক K	255 আমাদের K	255 K	258 K
নিউজলেটারের	255 K
নিজস্ব	233 মতামত লেখকের K
নিবন্ধন	254 এখনই K করুন
নোটিফিকেশন	242 K চালু করুন
""", 'প': """
পডতে	246 বাকি অংশ K	246 লেখা K	250 আরও খবর K
পাঠকেরাই	244 K আমাদের ভরসা
পাঠান	230 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	238 ভুল K
প্রকাশ	233 অনুমতি ছাডা K	241 ঠিকানা K করা হবে না
প্রতি	256 K মাসে
প্রতিবেদক	39 আমাদের K	232 জ্যেষ্ঠ K	232 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	230 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	255 এই K
প্রযোজন	235 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	255 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	257 K
বললেন	257 K
বলেছে	257 K
বলেছেন	257 K
বলেন	257 K
বুদ্ধিমত্তা	237 কৃত্রিম K
ব্যবহার	236 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	240 K দেখুন
""", 'ম': """
মতামত	239 আপনার K দিন	254 K দিন
মন্তব্য	233 অশালীন K প্রকাশ	241 K করতে	241 K লিখতে	241 আপনার K লিখুন
মাসিক	256 K
মূল্যে	246 বিনা K পডতে
মূল্যের	247 বিনা K লেখা
মোবাইল	255 আমাদের K
""", 'য': """
যুক্ত	229 K হোন	229 K করুন	254 K হতে	254 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	230 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	232 সিনিযর K
""", 'ল': """
লাইক	229 K দিন
লাগল	238 কেমন K
লিখুন	241 আপনার মতামত K
লেখা	247 ফ্রি K
লেখাটি	246 K পডতে
লেগেছে	238 কাজে K	238 কেমন K
""", 'শ': """
শুনুন	240 K
""", 'স': """
সংবাদটি	255 K
সংরক্ষিত	228 স্বত্ব K
সঙ্গেই	250 আমাদের K থাকুন	250 K থাকুন
সদস্য	254 K হোন
সম্পাদকীয	233 K নীতির সঙ্গে
সর্বস্বত্ব	228 K সংরক্ষিত
সহযোগিতা	254 K করুন
সহাযতা	254 আমাদের K	254 K করুন
সাংবাদিক	255 আমাদের K
সাংবাদিকতা	255 স্বাধীন K
সাংবাদিকতাকে	244 স্বাধীন K	255 K
সাংবাদিকতার	244 K পাশে
সাপ্তাহিক	243 আমাদের K
সাবস্ক্রাইব	224 নিউজলেটারে K	229 K করুন	243 K করলে আপনি	243 K করার জন্য ধন্যবাদ	254 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	255 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	2609 Kเพิ่มเพื่อน	2610 Kติดตาม
กร	2579 Kอกอีเมล
กล	2613 K่าว
กอ	2611 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2610 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2597 Kบคุณที่สมัคร	2597 Kบคุณที่ลงทะเบียน	2611 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2610 Kิกที่นี่	2610 Kิกชม
คว	2607 Kามเห็นส่วนตัวของผู้เขียน
ค่	2606 Kาคอมมิชชั่น	2606 Kาคอมมิชชัน
""", 'จ': """
จด	2578 Kหมายข่าวของเรา	2597 Kหมายข่าวรายสัปดาห์ของเรา	2614 Kหมายข่าว
จะ	2596 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2610 Kวน์โหลดแอปของเรา	2610 Kวน์โหลดแอปได้	2610 Kวน์โหลดแอปเลย	2610 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2588 Kดต่อผู้สื่อข่าวของเรา	2588 Kดต่อกองบรรณาธิการ	2610 Kดตามเรา
ต่	2612 Kอเดือน	2612 Kอปี
""", 'ถ': """
ถื	2597 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2601 Kลองอ่าน
ทั	38 Kกมา	2607 Kศนะของผู้เขียน
ทา	2596 Kงเว็บไซต์ขอสงวนสิทธิ์	2598 Kงอีเมลทุก
ทุ	2598 Kกเช้าทางอีเมล
""", 'บ': """
บท	2602 Kความฟรี	2611 Kความนี้
บร	2614 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2613 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2599 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2613 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2588 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2590 Kมรับคุกกี้
""", 'ร': """
ระ	2613 Kบุว่า
รา	2612 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2599 Kวมสนับสนุนการทำงานของเรา	2610 Kวมสนับสนุน	2610 Kวมบริจาคให้เรา	2610 Kวมบริจาคกับเรา	2610 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2607 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2611 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2584 Kวนลิขสิทธิ์	2585 Kวนสิทธิ์
สน	2599 Kับสนุนสื่ออิสระ	2599 Kับสนุนการทำงานของเรา	2599 Kับสนุนนักข่าว	2610 Kับสนุนเรา	2610 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2578 Kัครรับจดหมายข่าว	2578 Kัครรับข่าวสาร	2610 Kัครรับ	2610 Kัครสมาชิกวันนี้	2610 Kัครสมาชิกเลย	2610 Kัครสมาชิกเพื่อ	2610 Kัครสมาชิกได้ที่	2610 Kัครสมาชิกของเรา	2614 Kาชิก
สำ	2601 Kหรับสมาชิกเท่านั้น
สื	2611 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2588 Kงเรื่องราวของคุณ	2588 Kงข่าวหาเรา	2610 Kงข้อมูลมาที่	2610 Kงคลิปมา
""", 'ห': """
หา	2588 Kกคุณมีข้อมูล
ห้	2584 Kามคัดลอกหรือ	2584 Kามคัดลอกข้อความ	2584 Kามคัดลอกเนื้อหา	2584 Kามคัดลอกบทความ	2585 Kามทำซ้ำ
""", 'อ': """
อย	2610 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2578 Kเมลของคุณ
อ่	2601 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2610 Kียนถึงเรา	2610 K้าสู่ระบบเพื่อ
เฉ	2601 Kพาะสมาชิก
เน	9 Kื้อหานี้	2590 Kื้อหาจากภายนอก	2590 Kื้อหาภายนอก
เป	2601 K็นสมาชิกอยู่แล้ว	2613 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2596 Kื่อแสดงความคิดเห็น	2601 Kื่ออ่านต่อ	2601 Kื่ออ่านบทความ	2609 Kิ่มเพื่อนไลน์	2609 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2596 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2588 K้งเบาะแสข่าว	2588 K้งเรา	2610 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2587 Kล่งข่าวที่ต้องการ	2587 Kล่งข่าวโปรด	2587 Kล่งที่มาที่ต้องการ
แอ	2609 Kดไลน์	2609 Kดไลน์เพื่อ	2610 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2610 Kวตเลย	2610 Kลดแอป
""", 'ใ': """
ให	2611 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2811 hãy gửi K
""", 'ủ': """
ủng	2800 ly cà phê K hộ	2811 hãy K hộ
""", 'あ': """
あと	1653 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1661 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1620 Kいのブラウザ
お寄	1661 Kせください
お届	57 Kけします
お申	1641 Kし込みはこちら	1661 Kし込みください	1661 Kし込みはこちら
お聞	1661 Kかせください
お見	1661 K逃しなく
お試	1661 Kしください
お読	1661 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1658 K転載したものです	1658 Kの転載です
か月	1607 K無料	1663 K無料
""", 'が': """
が無	1620 javascriptK効
""", 'こ': """
ここ	1606 Kからは有料	1607 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1606 K記事は有料	1606 K記事は会員	1625 K記事についてのご意見	1662 K記事が	1662 K記事を	1662 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1620 K用のブラウザ
ご協	1661 K力ください
ご存	1659 Kじの方は
ご寄	1604 K付をお願い	1661 K付
ご意	43 K見・ご反論	1625 K見・ご感想	1625 K見をお寄せ
ご感	1625 K想をお寄せ
ご支	1604 K援をお願い	1661 K援
ご登	1650 K録ありがとうございます	1661 K録
ご覧	1661 Kください	1661 Kいただけます
ご購	1661 K読
ご連	1661 K絡ください
""", 'す': """
すで	1653 Kに会員の方
すべ	1607 Kての記事が
""", 'ぜ': """
ぜひ	1617 Kフォロー
""", 'で': """
でも	1617 K配信中
で受	1634 lineKけ取る
で届	1634 lineKく
で最	1634 lineK新
""", 'と': """
と強	1664 K調
と書	1664 Kい
と発	1664 K表
と話	1664 Kし	1664 Kす
と語	1664 Kっ	1664 Kる
と説	1664 K明
と述	1664 Kべ
""", 'に': """
によ	1664 Kると
""", 'の': """
の使	1623 cookieK用
の学	48 aiK習
の採	1641 K用情報
の提	1658 K供記事です
""", 'を': """
をフ	1617 Kォローする	1617 Kォローしよう
を使	1623 cookieK用
を利	1623 cookieK用
を有	1620 javascriptK効	1620 javascript K効
を発	1664 K表した
を許	1638 cookieK可
""", 'ア': """
アカ	1634 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1657 Kィリエイト広告	1657 Kィリエイトプログラム	1657 Kィリエイトリンク
アプ	1612 Kリで開く	1612 Kリで読む	1612 Kリはこちら	1613 Kリを開く	1613 Kリをダウンロード	1613 Kリのダウンロード	1613 Kリをインストール	1649 Kリなら通知	1649 Kリなら速報	1649 Kリなら、	1649 Kリで読むと	1649 Kリなら
アン	1645 Kケートにご協力	1645 Kケートはこちら	1645 Kケート実施中	1646 Kケートに答えて
""", 'カ': """
カ月	1607 K無料	1663 K無料
""", 'ク': """
クイ	1646 Kズに答えて
クッ	1622 cookie(Kキー)	1623 Kキーを使用	1623 Kキーを利用	1638 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1625 Kントを投稿するには	1625 Kントするには	1625 Kントをお寄せ	1626 Kント欄で	1626 Kント欄に	1626 Kント欄から	1626 Kント欄へ	1648 Kントは削除します	1648 Kントは削除することが	1648 Kントは削除する場合	1648 Kントは承認	1648 Kントは公開前	1648 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1604 Kートをお願いします	1661 Kートをお願い	1661 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1661 Kンロードしてください
""", 'チ': """
チケ	1641 Kット販売中
チャ	1618 Kンネル登録を	1634 Kンネルに参加する	1634 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1610 Kースレターに登録	1611 Kースレターを	1634 googleKースで	1650 Kースレター登録はこちら	1665 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1617 Kローして最新	1617 Kローをお願い	1661 Kローしてください
""", 'プ': """
プッ	1613 Kシュ通知
プラ	1622 Kイバシーポリシーに
プレ	1607 Kミアム会員
プロ	1657 Kモーションが含まれ	1657 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1610 Kマガに登録	1611 Kマガで	1650 Kマガ登録はこちら	1650 Kマガの登録	1662 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1610 Kルマガジンに登録	1611 Kルマガジンで	1611 Kルマガジンを	1611 Kルでお届け	1625 Kルアドレスが公開されることはありません	1650 Kルアドレスを入力してください	1665 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1606 Kインして続きを	1606 Kインしてください	1607 Kインが必要	1661 Kインして
""", 'ヶ': """
ヶ月	1607 K無料	1663 K無料
""", '上': """
上优	2846 在googleK先
上優	2846 在googleK先
""", '下': """
下方	2881 K留言
下載	2827 K客戶端	2829 Kapp	2829 K應用程式
下载	2827 K客户端	2829 Kapp	2829 K应用	2880 K客户端
""", '不': """
不代	2845 K表本站	2862 K表本站立场	2875 K表本報立場	2875 K表本报立场	2875 K表本站立场	2875 K表本站立場	2875 K表本媒體立場	2875 K表本網立場	2875 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2845 K转载	2845 K轉載
不认	43 K同本文
不錯	2880 K過
不错	2880 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2845 K表作者
仅供	2862 K其表达个人看法
仅限	2867 K会员	2867 K订户
""", '他': """
他說	2883 K
他说	2883 K
""", '付': """
付費	2822 K後	2884 K牆
付费	2822 K后	2884 K墙
""", '以': """
以閱	2821 K讀全文
以阅	2821 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2822 K专享	2867 K限定内容
会員	50 Kの方は	50 Kは月に	1606 K限定です	1606 K限定の記事	1606 K登録できます	1607 K登録すると	1607 K登録が必要	1653 Kの方はこちら	1653 K登録で続きを読む	1653 K登録後にご覧	1661 K登録して	1661 K登録は	1661 K登録がお済み	1661 K登録をお願い	1661 K登録で	1661 K登録のうえ	1661 K登録はこちら	1661 K登録ください	1662 Kの方
会費	1651 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2819 K支持	2880 K支持,	2880 K支持让	2880 K支持讓	2880 K支持是
""", '使': """
使用	2837 Kcookie改善	2837 Kcookie以	2837 K cookie 以	2837 K cookie 来	2837 K cookie 來	2838 Kcookie来	2838 Kcookie來
""", '來': """
來自	2853 K外部平台的內容
""", '依': """
依靠	2865 K读者的支持	2865 K讀者的支持
""", '侵': """
侵权	2845 K请	2845 K必究
侵權	2845 K必究
""", '個': """
個人	1623 K情報の取り扱い	1658 Kの見解です	2862 K看法
""", '偏': """
偏好	2846 K來源	2846 K来源
""", '僅': """
僅限	2867 K會員	2867 K訂戶
""", '優': """
優先	1633 Kソース	1633 K表示に設定	1633 Kする情報源	1633 K的に表示
""", '免': """
免費	15 K閱讀	2876 K文章	2876 K閱讀篇數	2876 K閱讀額度	2877 K註冊即可	2877 K註冊後	2880 K訂閱	2882 K試用
免费	15 K阅读	2876 K文章	2876 K阅读篇数	2877 K注册即可	2877 K注册后	2880 K订阅	2882 K试用
""", '全': """
全文	20 Kを	1606 Kを読むには	1606 Kをお読み
""", '公': """
公众	16 K号	2832 K号:
公式	1613 Kアプリ	1617 Kアカウントをフォロー	1617 Kアカウントを友だち	1634 Klineはこちら	1662 Kline
""", '关': """
关注	2832 K我们的	2880 K我们
""", '内': """
内阅	2827 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2883 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1663 K
初月	1653 K#円で	1663 K無料
""", '判': """
判断	1664 Kした
""", '利': """
利用	1622 K規約に同意
""", '前': """
前請	2862 K先登入
前请	2862 K先登录
""", '剩': """
剩余	2821 K#%
剩餘	2821 K#%
""", '力': """
力を	1651 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2832 Kline好友	2832 Kline官方	2832 Kline@	2865 K贊助行列	2865 K赞助行列	2880 K会员	2880 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1662 Kになります
""", '動': """
動画	40 Kや写真	1642 Kをご覧ください	1642 Kはこちら	1643 Kでも詳しく	1643 Kでも解説
""", '包': """
包月	2882 K
""", '即': """
即可	2862 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1618 Kち追加
""", '収': """
収益	1657 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2825 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1635 K班までご	1651 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1610 Kトレイに
""", '只': """
只靠	2865 K讀者	2865 K读者
""", '同': """
同意	2853 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2883 K
告诉	38 K我们	67 K我们	2883 K
""", '呼': """
呼び	1664 Kかけた	1664 Kかける	1664 Kかけて	1664 K掛け
""", '命': """
命じ	1664 Kた
""", '喊': """
喊道	2883 K
""", '因': """
因为	2880 K有你的支持
因為	2880 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1657 Kの一部が還元
""", '外': """
外部	1638 Kコンテンツ	2853 K内容	2853 K內容
""", '她': """
她說	2883 K
她说	2883 K
""", '好': """
好評	1641 K発売中
""", '如': """
如侵	2845 K权
如有	2845 K侵权	2845 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2833 K微信
""", '定': """
定期	2880 K定額
""", '寄': """
寄付	1661 Kをお願い	1665 K
寄到	2825 K您的信箱	2864 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2883 K
""", '居': """
居合	1659 Kわせた方は
""", '已': """
已是	2821 K會員	2867 K订户	2867 K訂戶
已经	2821 K是会员
""", '年': """
年額	1663 K
""", '广': """
广告	11 K	2839 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1620 Kブロック	1651 Kに頼らず
""", '廣': """
廣告	11 K	2839 K攔截
""", '开': """
开启	2829 K通知
""", '弊': """
弊社	1662 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1662 Kイト
当社	1662 Kの
当編	1662 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2829 K扫	2833 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1604 Kをお願いします	1661 Kをお願い	1661 Kして
""", '您': """
您已	2864 K成功订阅	2864 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2819 K支持	2865 K每一份捐款	2865 K每一筆捐款	2880 K捐款	2880 K支持,	2880 K支持让	2880 K支持讓	2880 K支持是
""", '情': """
情報	1635 Kをお寄せください	1635 K提供はこちら	1635 K提供を募集	1635 K提供をお待ち	1635 Kをお待ちして	1659 Kをお持ちの方は	1659 K提供窓口
""", '感': """
感謝	2864 K您的訂閱	2880 K閱讀	2880 K您的支持
感谢	2864 K您的订阅	2880 K阅读	2880 K您的支持
""", '成': """
成为	51 K其中一员	2821 K会员即可	2867 K付费会员	2880 K会员,	2880 K会员即可	2880 K我们的会员
成為	2821 K會員即可	2865 K我們的贊助	2867 K付費會員	2880 K會員,	2880 K會員即可	2880 K我們的會員
""", '我': """
我们	2837 K使用cookie	2837 K使用 cookie	2881 K的
我們	2837 K使用cookie	2837 K使用 cookie	2881 K的
""", '手': """
手机	2829 K客户端
""", '打': """
打开	2827 Kapp	2829 K微信
打開	2827 Kapp
""", '扫': """
扫一	2829 K扫
扫描	2827 K二维码下载	2827 K二维码加入	2829 K二维码关注	2880 K二维码下载	2880 K二维码关注	2880 K二维码加入	2880 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2845 K有风险
""", '指': """
指出	2883 K
指摘	1664 Kした
""", '捐': """
捐助	2865 K我们	2865 K我們
捐款	2880 K支持	2884 K
""", '掃': """
掃一	2829 K掃
掃描	2827 K qr	2880 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2829 K通知
推送	14 K	2829 K通知
""", '支': """
支持	2818 K獨立媒體	2818 K独立媒体	2819 K我们的	2819 K我們的	2880 K我们,	2880 K我們,	2880 K我们。	2880 K我們。	2880 K我们的报道	2880 K我們的報導	2880 K我们的新闻	2880 K我們的新聞	2880 K我们的记者	2880 K我們的記者	2880 K我们的工作	2880 K我們的工作	2880 K我们继续	2880 K我們繼續
支援	1661 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2845 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2846 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1664 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2867 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1610 K情報をお届け
""", '會': """
會員	50 K每月	2822 K專享	2867 K限定內容
""", '月': """
月額	1607 K#円	1663 K
""", '有': """
有了	2880 K你的支持	2880 K您的支持
有料	50 K会員は	1606 K会員限定	1606 K会員になる	1606 K会員の方	1653 K記事が読めます	1665 K会員
有权	2862 K删除
有權	2862 K刪除
""", '未': """
未經	2845 K授權不得	2845 K授權,不得	2845 K授權禁止	2845 K授權請勿	2845 K授權,請勿
未经	2845 K授权不得	2845 K授权,不得	2845 K授权禁止	2845 K授权,禁止	2845 K授权请勿	2845 K授权,请勿
""", '本': """
本ま	1653 月#Kで無料で
本ア	1662 Kプリ
本サ	1662 Kイト
本刊	2881 K
本報	2881 K導
本报	2881 K读者	2881 K道
本文	2845 K来源	2881 K
本站	2881 K
本紙	38 Kまで	67 Kまで
本網	2837 K站使用	2881 K
本网	2837 K站使用
本記	1662 K事
本誌	1662 K
""", '来': """
来自	2853 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2832 K关注	2880 K加入	2880 K赞助	2880 K订阅	2880 K投稿
""", '歡': """
歡迎	2832 K追蹤	2880 K加入	2880 K贊助	2880 K訂閱	2880 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1606 K#文字	1606 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2882 K
每日	2826 K简报	2826 K簡報	2826 K電子報
每月	2882 K
""", '求': """
求め	1664 Kた	1664 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2839 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2880 K关注	2880 K这里
""", '無': """
無料	15 K記事	1606 Kで会員登録	1606 K会員に登録	1653 Kで読める記事の上限	1653 K会員になると	1661 K会員に登録	1661 K会員登録	1663 K体験
無断	1632 K転載	1632 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2845 K所有	2845 K归本	2845 K归原	2845 K归作者	2845 K归属
版權	2845 K所有	2845 K歸
""", '独': """
独立	1662 Kしたジャーナリズム	2881 K新闻	2881 K媒体
""", '獨': """
獨立	2881 K新聞	2881 K媒體
""", '獲': """
獲得	2874 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2881 K者
由读	2881 K者
""", '申': """
申し	1641 K込みはこちら
申込	1641 Kみはこちら	1641 Kはこちら
""", '电': """
电子	2884 K报
""", '畅': """
畅读	2867 K全站
""", '留': """
留言	85 K区	85 K區	2881 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1635 Kをお寄せ
""", '登': """
登入	24 K或	2821 K後繼續	2821 K會員	2877 K或註冊
登录	24 K或	2821 K后继续	2821 K后查看全文	2821 K后查看完整	2877 K或注册
登録	1653 Kして続きを読む	1661 Kしてください	1661 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1662 Kまの
""", '看': """
看更	2827 appK多
""", '禁': """
禁止	2845 K转载
禁無	1631 K断
""", '私': """
私た	1662 Kちの
""", '科': """
科し	1664 Kた
""", '称': """
称	2883 K
""", '稱': """
稱	2883 K
""", '立': """
立即	2880 K加入我们	2880 K加入我們	2880 K订阅	2880 K訂閱	2880 K下载	2880 K下載	2880 K报名	2880 K報名	2880 K成为会员	2880 K成為會員
""", '第': """
第一	2862 K条评论	2862 K則留言	2862 K條評論
""", '筆': """
筆者	1658 K個人の見解
""", '紙': """
紙の	1662 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1606 Kを読むには	1606 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1662 K部では
""", '繼': """
繼續	2821 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2821 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2883 K
者说	2883 K
""", '联': """
联盟	74 K链接	2874 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2874 K行銷連結	2874 K連結
聯絡	38 K我們
""", '若': """
若有	2845 K侵权	2845 K侵權
""", '获': """
获得	2874 K佣金
""", '著': """
著作	1632 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2862 K本站立场
表示	2883 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2821 K即可	2821 K後繼續	2825 K我們的	2825 K電子報	2880 K我們	2884 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1635 Kまでご連絡ください
""", '訴': """
訴え	1664 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1664 Kた
認為	2883 K
""", '說': """
說:	2883 K
說。	2883 K
說道	2883 K
""", '読': """
読み	1607 K放題
読者	18 Kの寄付	18 Kの支援	1651 Kの会費で	1662 Kの皆様	1662 Kの皆さ	1662 Kアンケート
""", '請': """
請先	2880 K登入
請啟	2837 K用javascript
請我	54 K喝咖啡
請捐	2880 K款
請支	2818 K持我們	2880 K持我們
請登	2880 K入後	2880 K入以
請立	2880 K即捐款
請輸	2864 K入您的電子	2880 K入您
請點	2880 K擊此處	2880 K擊這裡	2880 K擊下方	2880 K擊連結
""", '讀': """
讀者	43 K投書	2881 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2821 K即可	2821 K后继续	2825 K我们的	2825 K电子报	2880 K我们	2884 K费
""", '认': """
认为	2883 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2862 K服务协议
""", '说': """
说:	2883 K
说。	2883 K
说道	2883 K
""", '请': """
请先	2880 K登录
请启	2837 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2880 K款
请支	2818 K持我们	2880 K持我们
请点	2880 K击此处	2880 K击这里	2880 K击下方	2880 K击阅读	2880 K击关注	2880 K击链接
请登	2880 K录后	2880 K录以
请立	2880 K即捐款
请输	2864 K入您的电子邮箱	2864 K入您的邮箱	2880 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2881 K问卷	2881 K群
""", '責': """
責任	2845 K編輯:
""", '賺': """
賺取	2874 K佣金
""", '購': """
購読	1606 K者の方は	1607 Kすると	1661 Kしてください	1662 K者の方	1665 K料
""", '贊': """
贊助	2818 K我們	2880 K我們
""", '责': """
责任	2845 K编辑:
""", '赚': """
赚取	2874 K佣金
""", '赞': """
赞助	2818 K我们	2880 K我们
""", '身': """
身边	2881 K的新鲜事
身邊	2881 K的新鮮事
""", '転': """
転載	45 K	1631 Kを禁じ
""", '輸': """
輸入	2864 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2845 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2845 K请注明
""", '输': """
输入	2864 Kemail
""", '这': """
这篇	2881 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2832 K我們的	2846 Kgoogle news	2880 K我們
""", '送': """
送っ	49 Kてください
送到	2864 K你的邮箱	2864 K您的邮箱	2864 K您的信箱
""", '這': """
這篇	2881 K文章
""", '通': """
通知	14 K	1613 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1650 Kニュースレター
""", '邀': """
邀請	2880 K您
邀请	2880 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2883 K
""", '长': """
长说	2883 K
""", '開': """
開啟	2829 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2821 K全文請
""", '關': """
關注	2832 K我們的	2880 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2821 K全文请
""", '随': """
随时	2880 K掌握
""", '隐': """
隐私	2838 K政策
""", '隨': """
隨時	2880 K掌握
""", '隱': """
隱私	2838 K權政策	2838 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2884 K報
""", '需': """
需接	2853 K受cookie
需要	2853 K接受cookie	2880 K您的支持	2880 K你的支持
""", '音': """
音声	1642 Kでもお聴き
""", '首': """
首年	2879 K仅需
首月	2867 K仅需	2867 K只要	2879 K免费	2879 K免費	2879 K仅	2879 K僅	2879 K只需	2882 K
首选	2846 K来源	2846 K新闻来源
首選	2846 K來源	2846 K新聞來源
""", '點': """
點擊	2880 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1716 K
가입해	1716 K 주세요
""", '강': """
강조했다	1719 K
""", '계': """
계속	1670 K 읽으려면	1670 K 읽으시려면
계신	1693 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1680 K 뉴스에서
구독	50 K 회원은	1670 K 후 이용
구독료	1720 K
구독을	1716 K 신청하세요
구독자	1670 K 전용 기사	1670 K 전용 콘텐츠	1670 K 전용입니다	1670 K 전용 서비스	1717 K
구독자는	50 K
구독자만	1670 K 볼 수	1707 K 읽을
구독자에게만	1707 K 제공
구독하고	1680 K
구독하세요	1692 K	1716 K
구독하시면	1670 K
구독해	80 K 주세요	1679 K 주세요	1705 K 주셔서	1716 K 주세요
구독해주세요	1679 K
구독해주셔서	1705 K
""", '금': """
금요일	1705 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1670 전체 K 보려면	1707 전체 K 읽어보세요
기자를	1706 K 응원해
기자에게	1693 K 연락해 주세요
""", '남': """
남겨주세요	1716 K
""", '네': """
네이버	1680 K 메인에서	1692 K 구독
네이버에서	1680 K 구독
""", '놓': """
놓치지	1716 K 마세요
""", '눌': """
눌러주세요	1716 K
""", '뉴': """
뉴스레터	78 K	1672 K 구독하기	1672 K 구독하세요	1672 K 신청하기	1672 K 구독 신청하기	1717 K	1720 K
뉴스레터로	1672 K 받아
뉴스레터를	1672 K 받아	1672 K 구독하세요	1672 K 구독해	1672 K 구독하고	1672 K 구독하면	1716 K 신청하세요
""", '다': """
다운로드하세요	1716 K
""", '달': """
달	1707 첫 K #원
""", '당': """
당신의	1693 K 제보가	1717 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1703 K 삭제될	1703 K 삭제합니다	1703 K 통보	1703 K 예고	1703 K 운영자	1703 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1719 K
""", '독': """
독립	1717 K 언론
독립언론	1717 K
독립언론을	1706 K 지켜
독자	1715 K 후원으로	1716 K 여러분의	1717 K 여러분
독자님의	1668 K 후원	1715 K 후원으로
독자들의	18 K 후원	1715 K 후원으로
독자의	1715 K 후원으로	1717 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1705 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1716 K
""", '로': """
로그인	24 K	1670 K 후 이용
로그인이	1670 K 필요합니다	1670 K 필요한 서비스	1670 K 필요해요
로그인하거나	1716 K
로그인하고	1707 K 계속
로그인하면	1707 K 계속
로그인하시면	1670 K
""", '링': """
링크에서	1716 K 확인하세요
""", '마': """
마음에	1706 기사가 K 드셨다면
""", '만': """
만나보세요	1716 K
""", '말': """
말했다	1719 K
""", '매': """
매월	1718 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1705 K 보내드려요
메일함으로	1672 K
""", '무': """
무단	1690 K 복제	1690 K 전재
무단전재	1689 K
무료	15 K 기사	1713 K 기사	1718 K 체험
무료로	15 K 볼 수 있는	1707 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1716 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1719 K
""", '보': """
보내	57 K 드립니다	1716 K 주세요
보내드리는	1705 K
보내드립니다	57 K	1705 K
보내주세요	1716 K
""", '본': """
본	1717 K 기사
본사의	1711 K 편집 방향	1711 K 편집방향
본지는	1717 K
본지의	1711 K 편집 방향	1711 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1693 K 보내주세요	1693 K 보내 주세요
사전	1698 K 등록하기	1698 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1691 K 매체로	1691 K 출처로	1691 K 언론사	1691 K 매체
선호하는	1691 K 출처
""", '설': """
설명했다	1719 K
설문에	1716 K 참여하세요
설치하세요	1716 K
""", '세': """
세미나	1698 K 신청하기
""", '소': """
소식을	1705 K 전해드립니다
""", '속': """
속보를	1704 K 받아보세요
""", '수': """
수수료를	1710 K 받을 수 있습니다	1710 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1715 K 후원으로
시작하세요	1716 K
""", '아': """
아래에서	1716 K 확인하세요
""", '알': """
알려	1716 K 주세요
알려주세요	1716 K
알림	1676 K 받기	1676 K 설정
알림을	14 K	1704 K 켜고
""", '앱': """
앱	1676 K 다운로드	1676 K 설치	1704 K 설치하기
앱에서	1675 K 보기	1675 K 열기	1704 K 더 편하게	1716 K 확인하세요
앱으로	1675 K 보기	1704 K 더
앱을	1676 K 다운로드	1704 K 다운로드하세요	1704 K 설치하세요
""", '언': """
언론을	1706 독립 K 지켜
""", '여': """
여기서	1716 K 확인하세요
여러분	1717 K 덕분
여러분의	1693 K 제보를	1706 K 후원이	1716 K 후원
""", '영': """
영상에서	1699 K 확인하세요	1699 K 확인할 수 있습니다	1716 K 확인하세요
영상으로	1699 K 확인하세요
영상을	1699 K 확인하세요
""", '온': """
온라인	1698 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1696 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1717 K 기자
우리의	1717 K 저널리즘
""", '운': """
운영되고	1706 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1706 K 응원
""", '월': """
월	1718 K #원
""", '유': """
유료	1670 K 구독자만
유튜브	1680 K 구독
""", '음': """
음성으로	1699 K 들으려면	1699 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1716 K
응원해	1668 K 주세요	1716 K 주세요
""", '의': """
의견을	1716 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1717 K 기사가	1717 K 기사는	1717 K 기사
이메일	1673 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1672 K 입력하세요	1672 K 입력해 주세요	1672 K 입력해주세요	1672 K 입력하시면
이미	1707 K 구독자이신가요
이벤트에	1716 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1698 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1691 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1689 K 금지
재배포금지	1689 K
""", '저': """
저작권법	1690 K
저작권법의	1690 K
저작권자	1690 K
저작권자의	1690 K
저희	1717 K 뉴스레터	1717 K 채널	1717 K 앱
저희는	1717 K
저희를	1717 K
""", '적': """
적었다	1719 K
""", '전': """
전문을	20 K
전용	1670 회원 K 기사	1670 회원 K 콘텐츠	1670 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1719 K
""", '정': """
정기후원	1718 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1693 K 부탁드립니다
제보는	1693 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1693 K 기다립니다	1693 K 받습니다
제보해	38 K 주세요	67 K 주세요	1716 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1710 K 링크
제휴링크	1710 K
""", '좋': """
좋아요	1692 구독과 K 부탁
좋아요를	1692 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1716 K 확인하세요	1716 K 신청하세요	1716 K 참여하세요
지켜주세요	1716 K
""", '채': """
채널	1679 K 추가	1692 K 추가하기	1692 K 구독하기	1714 K 추가하고	1714 K 추가하면
채널에	1692 K 참여하세요
채널에서	1692 K 소식을	1716 K 확인하세요
채널을	1714 K 추가하고	1714 K 추가하면	1714 K 추가해	1714 K 구독하고	1714 K 구독하면
채용	1698 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1718 K 달
""", '추': """
추가해	1692 K 주세요
추가해주세요	1692 K
""", '친': """
친구	1692 K 추가하세요
""", '카': """
카카오톡	1714 K 채널에서	1714 K 채널
""", '커': """
커피	54 K 한 잔 사	1706 K 한 잔 값으로
""", '쿠': """
쿠키	1696 K 동의가
쿠키를	1696 K 허용해야	1696 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1698 K 보기
""", '파': """
파트너스	1710 K 활동
""", '팔': """
팔로우하기	1679 K	1692 K
팔로우하세요	1716 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1711 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1710 K 받아
""", '활': """
활용	1689 ai 학습 및 K 금지
""", '회': """
회원	1670 K 전용입니다
회원가입	1670 K 후	1716 K 후
회원가입은	1716 K
회원가입을	1716 K 하
회원가입하고	1716 K
회원가입하면	1707 K 월
회원가입하세요	1716 K
회원가입하시면	1716 K
회원만	1670 K 볼 수
""", '후': """
후원금	1720 K
후원으로	1706 독자의 K 운영됩니다	1706 독자의 K 운영하는
후원을	1668 K 부탁드립니다	1716 K 부탁
후원이	1668 K 필요합니다	1668 K 큰 힘이
후원하세요	1716 K
후원해	80 K 주세요	1668 K 주세요	1716 K 주세요
후원회원의	1715 K 후원으로
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
,说:
@我
abonați
abonații
abonează
abonné
abonnés
abonējiet
actualité
adatkezelési
adhérent
adhérez
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
affichée
affiliatelänkar
affilié
affiliés
affirmé
afiliación
afirmó
afișată
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
alkalmazásunkban
alăturat
alăturați
alătură
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
aplicació
aplicación
aplicația
aplikacją
aplikację
aplikací
aplikácii
aplikáciu
aportació
aportación
apoyá
applikációnk
applikációnkat
applikációnkban
apsolīja
apóyanos
apóyenos
apúntate
apărat
arkadaşina
arkadaşiniza
arkadaşinla
artykuł
artykuły
artykułów
artículo
artículos
aseguró
associés
assuré
asszisztensünk
asumă
atsiųsime
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
beiträge
bekapcsolása
beløb
beløp
bemängeln
bemängelt
berätta
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
bölümünde
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
câmpurile
cântau
címével
cùng
của
daní
darbą
darowiznę
datenschutzerklärung
datenübertragung
dați
debatindlæg
debatredaktør
debattredaktør
debattør
declaró
decía
demandé
denmişti
denunció
dependență
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
déjenos
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
egyetért
egyetértesz
elaboración
electrònic
electrónico
elküldjük
elolvasásához
elsőként
előfizetés
előfizetéssel
előfizető
előfizetőink
előfizetők
előfizetőknek
előfizetőként
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
entraînement
enviáselo
envíala
envíalo
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
etichetați
etichetează
etiquétame
etiquétanos
etkinleştir
evästeasetuksiasi
evästeet
evästeitä
existují
experiência
explicó
expliqué
expérience
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
fortæl
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
gazetę
gefällt
gelmişken
geöffnet
giovedì
glücksspiel
glücksspiele
godišnje
gridò
gràcies
grátis
grâce
gwiazdką
gärna
går
gåva
gönderdik
gönderin
gönderiyoruz
göndermeyiz
göra
göre
görün
görünmeyecek
görüntülerinizi
göster
gösterilmeden
gösterilmeyecek
gösterilmez
głosił
głosiła
głosiło
głosuj
głosujcie
głównej
gương
gửi
használ
használat
hazardní
hazardných
heißt
hikâyeni
hikâyenizi
hinzufügen
hirdették
hirdetés
historią
história
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
hozzászólásokban
hozzátette
hviezdičkou
hvězdičkou
hyödyntäen
hágase
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
ingresá
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
introduceți
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
jelölj
jelöljetek
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
komentároch
komentárov
komentátor
komentátorem
komentátorkou
komentátorom
komentář
komentáře
komentářích
komentářů
kommentarsfältet
kommenteléshez
kommenttikentässä
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
közéjük
közölte
kúpte
küldd
küldjük
küldünk
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
licencí
licença
licența
lietotnē
linkistä
lisenssillä
lisäsi
llicència
lucrează
lunedì
lună
luận
lájkolj
lákal
läget
lähdet
lähetä
lähetämme
lämna
läsa
läsare
läsarna
läser
läsning
läsningstid
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
marqués
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
mencióname
menționat
mesačne
mesečno
mesélte
mieltä
miesiąc
miesięcznie
minkä
miễn
mjesečno
modération
mokė
mondták
mostrarà
mostrará
możesz
možete
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
mình
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
nepiekrītat
nepriklausomą
nesouhlasíte
nesúhlasíte
newsissä
nezodpovedá
nezodpovídá
nezávislou
nezávislá
nezávislé
nezávislú
ngoài
nguồn
người
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
nosūtīsim
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
nélkül
nói
nõus
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
också
odběru
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
også
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
označ
označite
označte
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
persiųskite
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
podeľte
podeślij
podkreśla
podporovatelé
podporují
podpoře
podpořte
podrška
podrške
podršku
podržite
podělte
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
posíláme
potřebujeme
používame
používá
používáme
povestește
povestiți
powiedział
powiedziała
powtarzał
powtarzała
pozostało
pozvěte
počasti
pořadatelé
pošaljite
pošiljamo
pošleme
pošlete
pošli
pošlite
pošljemo
pošljite
požádal
požádala
pracę
pranešimus
praneškite
pranešė
prašė
preberať
predchádzajúceho
predplatiteľ
predplatiteľom
predplatiteľov
predplatné
predplatného
predplatným
predplaťte
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
pretlačiť
prevziať
prečítate
pridruži
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
przedrukować
przedrukowywać
przeglądarka
przekaż
przekonywał
przekonywała
przesyłajcie
przesyłamy
prześlemy
prześlij
przyznał
przyznała
przyłącz
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
publicará
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
pásalo
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
pārpublicēt
pārpublicēšana
pārsūtiet
přebírat
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
přetisk
přetisknout
převzít
přečíst
přidej
přidejte
přihlaste
přihlášení
přihlášením
připojte
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
recibirás
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
reenvíalo
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
reprodúcelo
republié
repórter
repórteres
responsabilità
responsável
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
schließ
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
siunčiame
sjefredaktør
sjöng
skarży
skarżył
skrzynkę
slažete
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
spandér
spolupráci
sponsorisés
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
stjärna
straipsnį
stronę
stwierdził
stwierdziła
stáhněte
stálo
står
stöd
stödja
stödlinjen
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
sócio
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
tekoälyavustaja
tekoälyavustajamme
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
tovább
továbbolvasáshoz
toàn
tražila
tražili
tražio
tretích
treści
treść
trimiteți
trên
trước
trường
trợ
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
témoignez
tôi
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
upišite
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
utánközölhető
uutislähteeksesi
uutislähteeksi
uzależniać
uznał
uznała
uzsvēra
użyciu
użytkowników
używamy
užsisakykite
vašeho
vedieť
velük
velünk
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
viditelný
vidéo
vidéos
viestiä
virheensä
virtuálneho
virtuálny
virtuální
virtuālais
vizibilă
viên
viết
você
vollständigen
volontär
volontärin
voltál
vpišite
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
vær
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
wysyłamy
wyślemy
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
zobrazený
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
átvehető
ägare
ähnliches
ändå
äpp
äppi
åndsverkloven
året
återges
återpublicera
återpubliceras
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
étoile
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
újraközölhető
újraközölni
újságírás
újságírásunk
újságíróink
újságíróinkkal
újságíróinknak
újságírója
última
únete
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
častite
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
šaljemo
šaljite
šaukė
šiandien
šodien
źródło
żadnego
żądał
žalio
želene
želeni
željene
željeni
žiadny
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
žádný
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
αναδημοσιευθεί
αναδημοσιεύσετε
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
αυτούς
αφήστε
βιβλιοπωλείο
βοηθήστε
βοηθούν
βρείτε
γίνε
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
διαφωνείτε
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
εικονικό
εικονικός
εισερχόμενά
εκδήλωσή
εκφράζουν
εμφανίζεται
εμφανιστεί
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
επιστολή
ερωτηματολόγιο
εσάς
εσείς
ευρώ
ευχαριστούμε
εφαρμογή
ζήτησαν
ζήτησε
ζητούσαν
ζητούσε
ηλεκτρονικό
ισχυρίζεται
ισχυρίστηκε
κάλεσε
κάνε
κάνοντας
κάντε
κέρασέ
κίνδυνος
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
κεράστε
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
προωθήστε
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
στέλνουμε
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
συμπληρώστε
συμφωνείτε
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
τραγουδούσαν
τόνιζε
τόνισε
υπεύθυνα
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
χωρίς
ψηφίστε
ψηφιακό
ψηφιακός
ψηφοφορία
абонамент
абонамента
абонат
абонати
абонатите
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
азартних
азартных
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
введите
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
виртуален
виртуалният
виртуальный
вирішив
вк
вкажіть
включете
вконтакте
влезте
вміст
внескам
внесок
войдите
вотсапе
вотсапі
впн
всеки
встановіть
въведете
възпроизвеждането
выделите
выпуск
відео
відповів
відповідав
відповідально
відповідальності
відповідь
відповіла
відправити
віртуальний
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
дзеркала
дзеркало
дзеркалом
добави
добавил
добавила
добавьте
добавя
додав
додала
додатку
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
допоможіть
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
жодного
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
зависимост
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
залиште
заметили
замолчим
запазени
запевняв
запевняла
запевняє
записи
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
звёздочкой
згодні
здесь
зеркала
зеркало
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
зірочкою
избранное
известията
извика
изкуствен
изпратете
изпращайте
изпращаме
изтеглете
източник
източници
имейл
имейла
имейлът
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
лиценз
лицензии
ліцензією
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
навчання
нагадав
нагадала
наголосив
наголосила
надпис
надпись
надсилайте
надсилаємо
надійних
надішлемо
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
никакого
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
обучения
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
огледален
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
оставете
оставляем
оставляет
оставляя
оставьте
осталось
отбележете
ответил
ответила
ответственно
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
отметь
отметьте
отмечайте
отписаться
отправляем
отправьте
отримувати
отримуйте
очакваме
ошибку
оштрафовал
оштрафовала
оштрафував
партнером
партнерски
партнерские
партнерским
партнерські
партнеры
партньорски
партнёром
партнёрские
партнёрским
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
передплатіть
передрук
передруковувати
передруку
передрукувати
перепечатать
перепечатка
перепечатке
перепечатывать
перешлите
перешліть
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
побачили
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
позначайте
позначте
позоваването
поиска
поискал
показан
показана
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
помощник
помощь
помощью
помітили
помічник
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
почерпете
почерпи
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
препратете
препубликува
препубликуването
пригостіть
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
присылаем
присылайте
пришлите
пришлём
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
публиковать
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
согласны
содержимое
сообщение
сообщил
сообщила
сообщили
сообщите
соучастником
спам
спама
спаму
сповіщення
споделете
сподобався
сподобалась
спонсором
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
съгласен
съгласие
съгласни
съдържание
съдържанието
съобщи
съобщил
съобщиха
тагнете
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
угостите
угостить
уебинар
уйдете
укажите
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
чашку
через
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
אותה
אותו
אותנו
אחרינו
איתנו
אליכם
אלינו
אלקטרוני
אמר
אמרה
אמרו
אתכם
באפליקציה
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
בתגובות
בתוכן
דווחו
דיוור
האימייל
האפליקציה
הדיגיטלי
הדפדפן
ההתראות
הודיע
הודיעה
הוואטסאפ
הווטסאפ
הווירטואלי
הוסיף
הוסיפה
הזהיר
הזכויות
הזמינו
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
העבירו
העיקריות
העיתונות
הפרטיות
הפרסומת
הצביעו
הצטרפו
הקוראים
השאירו
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
יכולים
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
למייל
למנויים
למערכת
לניוזלטר
לעזרתכם
לענייני
לפרסם
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
מראה
ניוזלטר
נשלח
סיכום
סיפר
סיפרה
סעיף
ספאם
ספרו
סרטונים
עדכונים
עיתונאי
עיתונאית
עיתונות
עכשיו
עמלה
פרסום
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
שולחים
שיווקי
שלחו
שלנו
שנקבל
שקראתם
שתפו
תגובות
תוכן
תייגו
תלוי
תלויה
תמיכתכם
תמכו
תקציר
תרומה
תרומות
اخبارنا
اخبرنا
اخبرونا
ادامه
ادعمنا
ادعموا
ارسال
ارسله
ارسلها
اسبوعيا
استخدام
استطلاع
استطلاعنا
استفاده
استمرار
اسپم
اشار
اشارة
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
اعلانات
اعلانها
اعلن
اعلنت
اعملوا
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
الافتراضي
الالزامية
الالكتروني
الان
الاول
البديل
البريدية
التحرير
التطبيق
التعليق
التعليقات
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
المراة
المساعد
المستقلة
المفضل
المفضلة
المقال
النشر
النشرة
اليك
اليكم
الينا
اليهم
انتاج
انستغرام
انضموا
انقر
اوضح
اوضحت
اول
ايميل
ايميلتان
اينجا
اينستاگرام
اينه
اپ
اپليكيشن
اگهي
باحث
باحثة
بازتابدهنده
بازنشر
باشيد
بالضرورة
ببينيد
بحسب
بخوانيد
بدهيد
بديل
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
تابعة
تابعنا
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تبليغات
تجربتك
تجربه
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
توافق
توافقنا
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
داستان
دانشگاه
دستيار
دعا
دعت
دعمك
دعمكم
دنبال
دهيد
دوستان
دوستانتان
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
فارسله
فرصتهاي
فريقنا
فشاركه
فنجان
فيسبوك
فيلترشكن
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
لניוזלטר
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
مرره
مرورگر
مزعجة
مساعدنا
مساهمتك
مساهمتكم
مستقل
مستقلة
مشترك
مشتركا
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مقالاتنا
مقاله
منبع
منتخب
منشن
منصتنا
مهمانم
موافقتك
موبايل
موردنياز
موفقيت
موقعنا
ميتوانند
ميخواهيم
ميدهد
ميفرستيم
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
نرسل
نرمافزار
نستخدم
نشرتنا
نظر
نظرسنجي
نميشود
نوشت
نويسنده
نياز
نيستيد
هستيد
هماكنون
همايش
هوشمند
وابسته
واتساب
واحدا
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
अनुभव
अनुवाद
अनुसार
अपनी
अपील
अलर्ट
असहमत
असिस्टेंट
आपका
आपको
आर्टिकल
आर्थिक
आवश्यक
इंस्टॉल
इनबॉक्स
उपयोग
एजेंसी
एडिटर
कमीशन
कमेंट
करके
करें
कहती
कहते
कहा
कहानी
कीजिए
कॉपी
कॉपीराइट
क्लिक
खबर
खबरें
खबरों
खरीदें
खेलें
गिफ्ट
गोपनीयता
जनरेट
जरूर
जावास्क्रिप्ट
जुडने
जुडिए
जुडें
ज्वाइन
टिप्पणियों
टिप्पणी
डाउनलोड
तस्वीरें
दान
दिखाया
दें
देखें
दोस्तों
धारा
निजता
निर्भर
नोटिफिकेशन
नौकरी
न्यूज
न्यूजरूम
न्यूजलेटर
पढने
पढें
पत्रकार
पत्रकारिता
पसंदीदा
पाठकों
पाने
पुनःप्रकाशित
पुनर्प्रकाशन
पुनर्प्रकाशित
पूछा
पूछें
पूरी
पॉडकास्ट
प्रकाशित
प्रति
प्रतिक्रिया
प्रिफर्ड
बताइए
बताएं
बताते
बताया
बाहरी
बिंदु
बॉक्स
बोला
बोले
ब्राउजर
भेजें
मकतूब
महीने
मांगते
मुताबिक
मुफ्त
यूट्यूब
योगदान
रखने
रजिस्टर
रहिए
रहें
रिपोर्टर
लिखा
लिखें
लेख
लॉग
लॉगिन
विचार
विज्ञापन
वीडियो
वेबसाइट
वेबिनार
वॉट्सऐप
व्हाट्सएप
व्हाट्सऐप
शर्तें
शामिल
संपर्क
संपादित
संवाददाता
सकते
सदस्य
सदस्यता
सप्ताह
सब्सक्राइब
सब्सक्राइबर
सब्सक्राइबर्स
सब्सक्रिप्शन
समरी
समर्थन
सर्वाधिकार
सर्वे
सहमत
सहयोग
सहयोगी
सामग्री
सारांश
सिंडीकेट
सीनियर
सुझाएं
सुनें
सुबह
स्पैम
स्वीकार
हमारा
हमारी
हमारे
हिस्सा
অনলাইন
অনুদান
অনুমতি
অনুমতিতে
অনুসরণ
অ্যাড্রেস
আপনাকে
আপনার
আপনিও
আমাদের
আযকর
আসুন
ইতিমধ্যে
ইনবক্সে
ইনস্টল
ইমেইল
এআই
এআইকে
এআইযের
একমত
ওযেবিনারে
কনটেন্ট
কমিশন
করুন
কর্তৃপক্ষ
কিনুন
কুইজে
ক্লিক
খবরটি
গ্রহণ
গ্রাহক
গ্রাহকদের
চাকরির
চালিযে
চ্যানেল
জরিপে
জানতে
জানান
জানিযেছে
জানিযেছেন
টাকায
টেলিগ্রাম
ট্যাগ
ডাউনলোড
থাকুন
দাঁডান
দিন
দেখতে
দেখুন
ধরিযে
নামিযে
নিউজলেটার
নিউজলেটারের
নিজস্ব
নিবন্ধন
নোটিফিকেশন
পডতে
পাঠকেরাই
পাঠান
পুনঃপ্রকাশ
পুনর্মুদ্রণ
পেযেছেন
প্রকাশ
প্রতি
প্রতিবেদক
প্রতিবেদকের
প্রতিবেদন
প্রযোজন
ফেসবুক
বন্ধুদের
বলছেন
বললেন
বলেছে
বলেছেন
বলেন
বুদ্ধিমত্তা
ব্যবহার
ভার্চুযাল
ভিডিও
ভিডিওটি
মতামত
মন্তব্য
মাসিক
মূল্যে
মূল্যের
মোবাইল
যুক্ত
যোগাযোগ
রিপোর্টার
লাইক
লাগল
লিখুন
লেখা
লেখাটি
লেগেছে
শুনুন
সংবাদটি
সংরক্ষিত
সঙ্গেই
সদস্য
সম্পাদকীয
সর্বস্বত্ব
সহযোগিতা
সহাযতা
সাংবাদিক
সাংবাদিকতা
সাংবাদিকতাকে
সাংবাদিকতার
সাপ্তাহিক
সাবস্ক্রাইব
হোযাটসঅ্যাপ
হোযাটসঅ্যাপে
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
เผ
เพ
เล
เว
แจ
แช
แท
แห
แอ
โฆ
โห
ให
ไม
ảnh
ủng
あと
あな
いか
お使
お寄
お届
お申
お聞
お見
お試
お読
お送
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
の学
の採
の提
をフ
を使
を利
を有
を発
を許
アカ
アシ
アフ
アプ
アン
カ月
クイ
クッ
コメ
コー
サポ
シェ
スパ
タグ
ダウ
チケ
チャ
ニュ
バー
フォ
プッ
プラ
プレ
プロ
ポッ
ミラ
メル
メー
ログ
ヶ月
上优
上優
下方
下載
下载
不代
不发
不同
不得
不认
不錯
不错
人工
仅代
仅供
仅限
他說
他说
付費
付费
以閱
以阅
仲間
会员
会員
会費
体験
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
助手
励み
動画
包月
即可
参加
參與
友だ
収益
发给
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
学習
官方
定期
寄付
寄到
寄給
寄给
寫道
居合
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
後援
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
把你
把您
投げ
投资
指出
指摘
捐助
捐款
掃一
掃描
授權
推播
推送
支持
支援
教え
文章
新着
新闻
无广
明ら
智慧
智能
暢讀
更新
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
标记
標記
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
沒有
没有
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
用邮
由讀
由读
申し
申込
电子
畅读
留言
異論
疑問
登入
登录
登録
發表
發送
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
経験
絕無
続き
編集
繼續
绝无
继续
翻墙
者說
者说
联盟
联系
聯盟
聯絡
若有
获得
著作
虚拟
表明
表示
要发
要發
訂閱
記事
記者
訴え
評論
認め
認為
說:
說。
說道
読み
読者
請先
請啟
請我
請捐
請支
請登
請立
請輸
請點
讀者
订阅
认为
训练
许可
评论
说:
说。
说道
请先
请启
请我
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
身边
身邊
転載
輸入
轉發
轉給
轉載
转发
转给
转载
输入
这篇
迷惑
追蹤
送っ
送到
這篇
通知
通过
週に
週刊
邀請
邀请
邮件
邮箱
鏡像
镜像
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
首年
首月
首选
首選
點擊
가상
가입하세요
가입해
강조했다
계속
계신
공유해
공유해주세요
광고
광고도
구글
구독
구독료
구독을
구독자
구독자는
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
댓글로
댓글에
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
독자투고는
독자투고를
동의하는
동참해
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
미러
받아보세요
발
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
스팸
스팸은
시민
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
옮겨
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
의견이
이
이메일
이메일로
이메일은
이메일을
이미
이벤트에
이야기를
인공지능
일주일에
일할
읽는
자주
잔을
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
전재할
전해
전해주세요
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
채널을
채용
챗봇에게
첫
추가해
추가해주세요
친구
카카오톡
커피
쿠키
쿠키를
태그해
태그해주세요
특가
파트너스
팔로우하기
팔로우하세요
팟캐스트
퍼가실
필수
필자의
함께해
함께해주세요
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
후원회원의
"""
