"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2785
# comentário	2123
# comentários	2123
# gün ücretsiz deneyin	2625
# głosów	91
# hlasů	91
# hozzászólás	1420
# komentářů	322
# komentāri	1775
# lượt bình chọn	91
# příspěvků	322
# röster	91
# ääntä	91
# σχόλια	632
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	2705
# коментарів	2705
# комментариев	2250
# комментарий	2250
# комментария	2250
# הצבעות	91
# תגובות	1314
# تعليقات	118
# راي	91
# صوت	91
# نظر	1089
# कमेंट	1366
# वोट	91
# € al mes durante # meses	1024
# € al mese per # mesi	1595
# € por mês durante # meses	2164
#か月無料	1615
#カ月無料	1615
#ヶ月無料	1615
#件のコメント	1631
#則留言	2847
#条评论	2847
#票	91
#명 참여	91
""", 'a': """
a cikk a hirdetés alatt folytatódik	1416
a cikk a hirdetés után folytatódik	1416
a cikk meg is hallgatható	1414
a cikk meghallgatása	1423
a cikk megosztása	1414
a folytatáshoz regisztráljon	1408
a hirdetés után folytatjuk	1416
a kommentelés lezárult	1420
a lire également	1242
a nap kérdése	91
a rovat további cikkei	1421
a szerző a lap munkatársa	1431
a szerző jogász	1431
a szerző közgazdász	1431
a szerző politológus	1431
a szerző történész	1431
a szerző újságíró	1431
a témában további cikkek	1421
abo abschließen	469
abonați-vă	2176
abonează-te	2176
abonelere özel	2625
abonner nå	1934
abonner på nyhetsbrevet	1939
abonnér	388
abonnér nu	388
abonnés	1209
abonnés uniquement	1282
abonē	1769
abonē jaunumus	1793
abonē un lasi visus rakstus	1769
abonēt	1769
abrir menú	985
acasă	2190
accede a todos los contenidos sin límites	1024
acceptér	402
acceptă toate	2198
acceptă și afișează conținutul	2198
accéder à l'article	1209
aceitar e ver o conteúdo	2145
aceito receber comunicações e ofertas	2159
acest articol este rezervat abonaților	2213
acesta este ultimul tău articol gratuit	2213
acheter ce numéro	1269
achetez ce numéro	1269
activează alertele	2207
activează notificările	2207
actualités	1242
ad 광고	1707
adaugă un comentariu	2187
add meg az e-mail-címed	1426
además	982
adhérer	1200
adja meg az e-mail-címét	1426
adja meg e-mail-címét	1426
adomány	1406
adományozok	1406
adományozás	1406
adreça electrònica	290
afișează conținutul	2198
afișează conținutul extern	2198
afișează originalul	2191
agora não	2096
ai deja un abonament? autentifică-te	2213
ai observat o greșeală	2187
ai सारांश	1381
ai से तैयार सारांश	1381
ai 요약	1707
ai-genereret resumé	413
ai-resumé	413
ai-összefoglaló	1423
aicinām ievērot cieņu komentāros	1775
aiheeseen liittyvää	1149
aiheesta lisää	1149
aitäh liitumast	1061
aizvērt	1777
aizvērt reklāmu	1778
ai摘要	2867
ai重點整理	2867
ajouter à mes favoris	1228
ajouter à vos sélections	1228
ajándékozza a cikket	1414
ajándékozza a cikket barátjának	1414
ajánlataink	1421
ajánljuk	1421
ajánljuk még	1421
ajánlott	1421
ajánlott cikkek	1421
ajánló	1421
akceptuję	2030
akkurat nå	1955
aktuálně	323
alle abo-angebote im überblick	561
alle angaben ohne gewähr	567
alle inhalte sind urheberrechtlich geschützt	608
alle newsletter im überblick	552
alle preise ohne gewähr	567
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	491
als podcast hören	562
alte știri	2188
alterar preferências de cookies	2145
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2201
am înțeles	2191
amintește-mi mai târziu	2174
andra läser	19	2530
andra läser just nu	19
andra läste även	2530
andre har også lest	19
andre leser nå	1955
andre leste også	1955
andre læser	410
andre læser lige nu	410
andre læser også	19
andre læste også	410
angebot wählen	561
anhören	490
anhören # min	490
anmäl dig	2513
anmäl dig till nyhetsbrevet	2513
annonce - artiklen fortsætter nedenfor	401
annonces légales	1269
annoncørbetalt	87
annoncørbetalt indhold	87	418
annons - artikeln fortsätter nedan	2522
annonsen slutar här	2522
annonsinnehåll	2537
annonslänk	2522
annonsörsinnehåll	2537
annonsørinnhold	87	1963
anulezi oricând	2213
anuluj odpowiedź	2033
användarvillkor	2523
anzeigensonderveröffentlichung	567
anúncio	2118
anúncios	2118
apmaksāts saturs	1778
après la publicité	1233
após a publicidade	2118
apóyanos	943
apúntate	955
arată mai puțin	2191
arată tot	2191
arkadaşina gönder	2632
arkadaşinla paylaş	2632
article abonné	1209
article ajouté à vos sélections	1228
article précédent	1242
article réservé aux abonnés	1209
article sponsorisé	1269
articles associés	1242
articles liés	1242
articles recommandés	1242
articles récents	1242
articol exclusiv pentru abonați	2213
articole asemănătoare	2188
articole înrudite	2188
articoli più letti	1598
articolul continuă după reclamă	2184
articolul continuă mai jos	2184
articolul următor	2188
artikeln finns också som ljud	2518
artikeln fortsätter efter annonsen	2522
artikeln fortsätter nedan	2522
artikeln fortsätter under bilden	2522
artikeln går att lyssna på	2518
artikeln är låst	2508
artikeln är uppläst av en dator	2518
artikkel jätkub pärast reklaami	1045
artikkel jätkub reklaami järel	1045
artikkel täieneb	1043
artikkelen er låst	1934
artikkelen finnes også som lyd	1943
artikkeli jatkuu kuvan jälkeen	1143
artikkelin voi myös kuunnella	1141
artiklen er låst	388
artiklen er læst op af en robot	397
artiklen findes også som lyd	397
artiklen fortsætter efter annoncen	401
artiklen fortsætter nedenfor	401
artiklen fortsætter under billedet	401
artiklen kan også høres	397
artikli loeb ette tehishääl	1041
artiklit loeb tehishääl	1041
artykuł dla subskrybentów	2015
artykuł sponsorowany	2029
artykuły na e-mail	2018
artículo anterior	982
artículo relacionado	982
artículos recomendados	1028
artículos relacionados	982
as notícias mais lidas	2167
ascultă	2181
aslini göster	2642
assine já	2101
atbalstīt	1769
atcel jebkurā laikā	1769
atradi kļūdu rakstā	1775
atvērt	1777
atšaukti galite bet kada	1728
aucun commentaire à ce niveau	1273
audio narrado por una voz automática	1007
auf apple podcasts hören	542
auf spotify hören	542
ausgewählt für sie	566
avis de décès	1269
avoimet työpaikat	1151
avsluta när du vill	2508
avslutt når du vil	1934
avís legal	279
ayrintilar için tiklayin	2641
ayrintilar için tiklayiniz	2641
az első hónap csak # ft	1408
aç	2642
añadir a favoritos	967
añadir a mi lista	1027
añadir comentario	978
añadir usuario	948
aún no te has registrado	948
ačiū, kad užsiprenumeravote	1753
""", 'b': """
banküberweisung	468
bağiş yap	2624
bağiş yapin	2624
bağlantiyi kopyala	2632
başa dön	2641
bei google als quelle hinzufügen	491
bei spotify hören	542
bejelentkezés	1408
belépés	1408
benefício do assinante	2149
betrag wählen	467
betygsätt receptet	61
betűméret	65
bezárás	1405
bild vergrößern	508
bildirimleri aç	2680
bildirimleri açin	2680
bitte versuchen sie es später erneut	552
bize ulaşin	2638
biểu quyết	91
bjud en vän på artikeln	2518
bli månadsgivare	2505
bli støttemedlem	1931
bliv støttemedlem	385
boletín	955
browserul tău nu poate reda acest video	2198
brukervilkår	1948
bu haber abonelere özeldir	2625
bu içerik abonelere özeldir	2625
bugün değil	2623
bunlar da ilginizi çekebilir	2639
butlletí	290
buďte v obraze	312
bài cùng chuyên mục	2813
bài cùng tác giả	2813
bài khác	2786
bài liên quan	2786
bài mới nhất	2813
bài quảng cáo	2814
bài tiếp theo	2786
bài viết liên quan	2786
bài viết mới	2812
bài được dịch tự động	2812
bài đọc nhiều	2813
báo lỗi	2785
bármikor leiratkozhat	1426
bármikor leiratkozhatsz	1426
bármikor lemondhatja	1408
bármikor lemondható	1408
bình chọn	91
bình luận	2785
bình luận (#	2785
búsqueda	985
bülten	2662
bülten üyeliği	2662
bültene abone oldunuz	2662
büyüt	2641
bądź na bieżąco	2018
bővebben	1423
būkite pirmas	1734
būkite pirmas, pakomentavęs	1734
bạn có thể quan tâm	2786
bỏ qua	2769
""", 'c': """
cada aportació compta	293
cada aportación cuenta	1023
cada contribuição conta	2162
cadastre-se grátis	2101
califica este artículo	978
cargar más	985
carte de crédit	1208
cartão de crédito	2100
categorieën	1846
categorías	982
caută	2190
ce contenu vous a-t-il été utile	1267
ce résumé vous a-t-il été utile	1267
cele mai citite știri	2216
cele mai noi știri	2188
celý článek	325
cerrar menú	985
cerrar sesión	948
cet article est en accès libre pour les abonnés	1282
cet article est lu par une voix de synthèse	1267
chci odebírat	312
chci podpořit	307
chci přispět	307
chi tiết	2789
chia sẻ	2776
chia sẻ bài viết	2776
chia sẻ facebook	2812
chia sẻ qua facebook	2812
chia sẻ ý kiến của bạn	2785
chuyên mục	2786
chuyển đến công thức	61
chép liên kết	2812
chính sách bảo mật	2784
chính sách bảo mật | điều khoản sử dụng	2784
chính sách cookie	2784
chính sách quyền riêng tư	2784
chấp nhận tất cả	2784
chấp nhận tất cả cookie	2784
chủ đề	2786
chủ đề liên quan	2786
chủ đề nóng	2813
cikk megosztása	1414
cikk mentése	1414
cikkünk frissül	1423
citeşte şi	2188
citește fără limite	2213
citește mai departe	2188	2190
citește mai mult	2188	2190
citește regulile comunității	2201
citește și	2188
citi šobrīd lasa	1771
citiți și	2188
col·labora	266
comentariul tău așteaptă moderarea	2201
comentează	2187
comentário	2123
comentário aguardando moderação	2155
comentários	2123
comentários exclusivos para assinantes	2155
commander ce numéro	1269
commentaire en attente de modération	1273
commerciële bijdrage	1891
compre a edição impressa	2149
conditions générales	1235
conectează-te cu facebook	2213
conectează-te cu google	2213
confidentialité	1235
configuración	975
configuración de cookies	975
configurações de cookies	2120
conheça todas as nossas newsletters	2159
consigue tu entrada aquí	1009
consulta les normes de participació	282
consultez notre charte de modération	1273
consíguelo en tu quiosco	1009
contenu externe recommandé	1265
contenu proposé par notre partenaire	1269
contenu sponsorisé	1233
contenus recommandés	1286
contenus sponsorisés	1233	1242
conteúdo de marca	2118
conteúdo exclusivo	2101
conteúdo exclusivo para assinantes	2164
conteúdo externo	2145
conteúdo externo recomendado	2145
conteúdo para assinantes	2101
conteúdo patrocinado	2118
conteúdo premium	2164
conteúdo produzido pela marca	2149
conteúdo relacionado	2127
conteúdos relacionados	2167
contingut només per a usuaris registrats	294
continua após a publicidade	2118
continua després de l'anunci	284
continuar leyendo aquí	948
continuarea articolului după reclamă	2203
continue a ler esta notícia	2167
continuer après la publicité	1233
continuă cu apple	2213
continuă cu facebook	2213
continuă cu google	2213
continuă să citești după publicitate	2203
continúa abajo	973
contáctanos	978
conținut disponibil doar utilizatorilor înregistrați	2213
conținut extern	2198
conținut extern recomandat	2198
conținut pentru abonați	2176
conținut premium	2213
conținut sponsorizat	87	2184
cookieinställningar	2523
cookieの設定	1628
cookie政策	2843
cookie設定	1628	2843
cookie设置	2843
copia l'enllaç	273
copiază link	2181
copiază linkul	2181
copy link thành công	2812
correo electrónico	955
creează cont	2176
créer mon compte	1209
créer un compte	1209
créer une alerte	1275
créer une alerte sur ce thème	1275
csak előfizetőknek	1408
cumpără revista	2203
czytaj całość	2040
czytaj również	2037
czytaj także	2037
czytaj też	2037
czytaj też nasze inne artykuły	2037
czytaj więcej	2037	2040
czytaj więcej o	2037
các tin khác	2786
cât de util a fost acest articol	2201
címkék	1421
címlap	1421
címlapról ajánljuk	1421
có lẽ để sau	2769
có thể bạn quan tâm	19	2786
có thể bạn thích	19
cùng chuyên mục	2786
cùng chủ đề	2813
cùng tác giả	2813
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	2642
daha fazla göster	2641
daha fazla haber için tiklayin	2641
dalies ar šo rakstu	1774
dalinkitės	1728
dalinkitės straipsniu	1733
dalsza część artykułu pod materiałem wideo	2029
dalsza część artykułu pod wideo	2029
dalsza część tekstu pod wideo	2029
dalīties	1769
dalīties ar draugiem	1774
dalīties facebook	1774
další	325
další strana	325
další z rubriky	323
další zprávy	323
další článek	323
další články	19	323
další čtení	323
danke für dein feedback	546
danke für deine stimme	91
danke für ihr feedback	546
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1014
dans l'actualité	1286
dans la même catégorie	1242
dans la même rubrique	1242
dans la même série	1242
darovat článek	315
darovať	2385
darovať článok	2393
darujte tento článek	315
darujte tento článok	2393
das könnte dich auch interessieren	505
das könnte ihnen auch gefallen	505
das könnte sie auch interessieren	505
das könnte sie interessieren	505
das wichtigste in kürze, zusammengefasst von ki	536
datenschutzerklärung	498
daugiau šia tema	1730
deblochează articolul	2213
deixar um comentário	2123
deixe um comentário	2123
del på e-post	1943
del på facebook	397	1943
del på mail	397
del på twitter	397	1943
del på x	397	1943
dela inlägget	2518
dela på facebook	2518
dela på twitter	2518
dela på x	2518
deli članek	2452
delite članek	2452
dernière minute	1242
dernières actualités	1242
dernières infos	1242
dernières nouvelles	1242
desa per llegir després	296
desbloquear artículo	1024
desbloqueie este conteúdo	2164
det er gratis å opprette en bruker	1934
det læser andre	410
det är gratis att skapa ett konto	2508
detaylar için tiklayin	2641
detaylar için tiklayiniz	2641
detta material är skyddat enligt lagen om upphovsrätt	2560
detta är en annons	2522
detta är en plusartikel	2508
devam etmek için üye girişi yapin	2625
devami için abone olun	2625
devamini okumak için abone olun	2625
diese funktion steht nur angemeldeten nutzern zur verfügung	562
din aceeași categorie	2188
din aceeași secțiune	2216
din röst är registrerad	91
disponibil în app store și google play	2207
disponibilă în app store și google play	2207
distribuiți	2181
diğer haberler	19	2639
diğer okurlar bunlari okuyor	2639
dla subskrybentów	2015
do góry	2040
doar abonații pot comenta	2201
doar pentru abonați	2176
doação mensal	2097
doação única	2097
doba čtení # min	325
dolgozzon nálunk	1423
domiciliación bancaria	947
domů	325
dona suport al periodisme en català	293
donación mensual	943
donación única	943
donați	2175
donează	2175
donează acum	2175
donează lunar	2175
donează lunar # euro	2212
donează lunar # lei	2212
doner nå	1931
données personnelles	1235
donér	385
donér nu	385
doporučené	323
doporučené články	323
doporučujeme	323
doporučujeme přečíst	323
doporučujeme také	323
dołącz do dyskusji	2086
dołącz do nas	2012
dołącz do newslettera	2018
drukāt	1774
drukāt recepti	61
du er nå påmeldt	1939
du er nå påmeldt nyhetsbrevet	1939
du kan när som helst avsluta prenumerationen	2513
du kan når som helst melde deg av	1939
du kan opsige når som helst	388
du kanske också gillar	2530
du modtager snart en bekræftelse på mail	393
du même auteur	1242
du prenumererar nu på nyhetsbrevet	2513
du vil kanskje også like	1955
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2018
dành cho bạn	2786
dành cho thuê bao	2771
dárkovat článek	308
därefter # kr/mån tills du säger upp	2508
débloquer l'article	1209
débloquez cet article	1282
déconnexion	1209
découvrir l'offre	1209
découvrir nos offres	1282
découvrir toutes nos offres d'abonnement	1282
déjà un compte	1209
déjà un compte ? connectez-vous	1209
déplier	1246
détails	1246
dölj	2534
dāvini rakstu	1774
dāvini rakstu draugam	1774
děkujeme za hlasování	91
děkujeme za přihlášení	312
děkujeme za váš hlas	91
""", 'e': """
e-bülten	2662
e-bülten aboneliği	2662
e-mail inválido	2159
e-mailová adresa	312
e-posta gönder	2632
edición digital	948
edición impresa	948
editörün seçtikleri	2639
edição impressa	2101
egyszeri támogatás	1406
ehkä myöhemmin	1132
ei tänään	1132
eiti į receptą	61
el millor de la setmana a la teva bústia	290
el més llegit	270
el més vist	297
el. paštas	1753
elfelejtett jelszó	1408
elige tu suscripción	1024
elküldöm	91	1414
elmentem későbbre	1414
elrejtés	1424
els lectors també han llegit	297
elírást talált	1420
előfizetek	1408
előfizetés	1408
előfizetői tartalom	1408
előfizetőknek	1408
előfizetőként megoszthatja a cikket	1414
előző	1423
előző cikk	1421
emlékeztess később	1405
empfehlungen für sie	566
en este artículo	982
en çok okunan	2639
en çok okunan haberler	2639
en çok okunanlar	2639
engangsbeløb	385
engångsgåva	2505
enllaç copiat	296
ensemble, faisons vivre un média libre	1281
enthält werbung	495
enviar comentário	2123
enviar corrección	978
envoyer à un ami	1228
envoyer à un proche	1228
envoyez-nous vos témoignages	1263
eredeti megjelenítése	1424
eredmény megtekintése	91
eredmények	91	1424
erinnern sie mich später	463
erről bővebben itt írtunk	1423
erről is írtunk	1421
erről itt írtunk bővebben	1423
erscheint täglich	552
erscheint wöchentlich	552
es gratis y solo te llevará un minuto	1020
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	552
escreva um comentário	2123
escriu el teu correu electrònic	290
esi pirmais, kas komentē	1775
esimene kuu # €	1036
esta funcionalidad es sólo para registrados	948
esta matéria foi útil para você	2147
esta notícia foi útil	2147
este espaço é moderado pela redação	2155
este resumo foi útil	2147
estás de acuerdo? vota	1014
evaluează rețeta	61
evästeasetukset	1144
evästeet	1144
exclusiv pentru abonați	2213
experimente grátis por um mês	2164
ez is érdekelhet	1421
ez is érdekelheti	1421
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1421
ezt olvasta már	1421
ezt olvastad már	1421
ești de acord? votează	2201
ești deja abonat	2221
ești deja abonată	2221
""", 'f': """
facebook'ta paylaş	2632
facebookでシェア	1622
facebookでシェアする	1622
faça login	2101
faça uma pergunta sobre esta reportagem	2147
fes una donació	266
fiecare donație contează	2212
fiecare leu contează	2212
fizetett hirdetés	87	1416
fiók létrehozása	1408
fiókom	1408
forstået	414
forstått	1959
forstør billede	413
forstørr bilde	1958
fortsett uten å støtte	1930
fortsätt läsa efter annonsen	2522
fortsätt utan att stödja	2504
fortsæt med at læse	401
fortsæt uden at støtte	384
fotogalería	982
fotoğraflari görmek için tiklayin	2641
friss hírek	1421
fråga vår ai om artikeln	2526
fuldskærm	413
fäll ihop	2534
fäll ut	2534
få adgang	388
få artiklen læst op	397
få de vigtigste nyheder hver morgen	393
få de viktigaste nyheterna varje morgon	2513
få de viktigste nyhetene hver morgen	1939
få nyheder på mail	393
få nyheter på e-post	1939
få nyheter på mejlen	2513
få overblikket her	413
få tilgang	1934
få varsel når vi skriver om dette	1958
följ	2519
följ oss	2519
följ skribent	2519
följ ämnet	2519
för prenumeranter	2508
förderer werden	464
fördermitglied werden	464
föregående	2533
föregående artikel	2530
förstora	2533
følg	398	1944
følg emne	398
følg os	398
følg oss	1944
følg sagen her	413
følg tema	1944
følg temaet og få varsel	1958
für abonnenten	469
für den newsletter anmelden	477
für dich empfohlen	566
für sie empfohlen	566
für sie entstehen keine mehrkosten	567
fă o donație	2175
fără obligații	2213
fără tine nu putem	2212
""", 'g': """
galeriyi aç	2641
galeriyi görmek için tiklayin	2641
galéria	1423
galéria megtekintése	1423
garanta já o seu ingresso	2149
gem til læseliste	397
genişlet	2642
giriş	2625
giriş yap	2625
giriş yapin	2625
giriş yapin veya üye olun	2625
giv os feedback på artiklen	405
già abbonato	1533
già registrato	1533
gli articoli più letti	1598
glömt lösenord	2508
godkänn	2523
godkänn alla	2523
gorące tematy	2037
gracias por tu opinión	1007
gràcies per la teva opinió	282
gràcies per votar	282
gràcies, ja estàs subscrit	290
guardar artículo	967
guardar para después	1027
guardar para leer después	1027
gå ikke glip af	410
gå ikke glip af noget	393
gå ikke glipp av noe	1939
gå til indhold	413
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1235
gérer les préférences	1265
gérer mes alertes	1275
gérer mes choix	1235
gérer vos préférences de cookies	1265
góp ý	2785
gönder	91
gündem	2639
günün anketi	91
günün haberleri	2639
günün özeti	2639
głosuj	91
gợi ý	2786
gửi	91	2785
gửi bình luận	2785
gửi cho bạn bè	2812
gửi email	2776
gửi ý kiến	2785
""", 'h': """
haber bülteni	2662
haber güncelleniyor	2641
haberi arkadaşina hediye et	2632
hai già un account	1533
harici içerik	2641
haritayi aç	2642
has arribat al límit d'articles gratuïts	294
has iniciado sesión	1005
hasznos volt az összefoglaló	1420
hasznosnak találta a cikket	1420
havi támogatás	1406
hayir teşekkürler	2623
hayir, teşekkürler	2623
haz una pregunta sobre este artículo	1007
he leído y acepto la política de privacidad	1020
he llegit i accepto la política de privacitat	279
hela artikeln fortsätter nedan	2522
hepsini gör	2641
hesap oluştur	2625
hi estàs d'acord? vota	282
hiba jelentése	1424
hibát talált	1420
hier reinhören	542
hinweis schließen	463
hirdetés	1416
hirdetés bezárása	1416
hirdetés, görgessen tovább	1416
hjälp oss att rätta fel	2526
hlasovať	91
hlavné správy	2390
hlavní zprávy	323
ho già donato	1527
hoje não	2096
hoppa till innehåll	2533
hoppa över inlägg från facebook	2533
hoppa över inlägg från instagram	2533
hoppa över inlägg från x	2533
hozzászólok	1420
hozzászólás	1420
hozzászólások	1420
hozzászólások megtekintése	1420
hylkää	1144
hylkää kaikki	1144
hyppää reseptiin	61
hyväksy	1144
hyväksy evästeet	1144
hyväksy kaikki	1144
här kan du kommentera artikeln	2526
hääleta	91
håll dig uppdaterad	2513
hírfolyam	1421
hírlevelek	1426
hírlevél	1426
hírlevél-feliratkozás	1426
hören sie diesen artikel	542
hør saken	1943
""", 'i': """
i più commentati	1559
i più letti	1559
i più letti della settimana	1598
i più visti	1559
iba pre predplatiteľov	2386
ich unterstütze schon	463
identifícate	1024
ielogojies, lai komentētu	1775
ienākt	1769
iesakām	1771
ihre meinung zählt	501
ihre stimme wurde gezählt	91
ikke gå glipp av	1955
ikke nå	1930
il tuo browser non può riprodurre il video	1576
il tuo commento sarà pubblicato dopo l'approvazione	1586
iletişim	2638
ilgili içerikler	2639
ilginizi çekebilecek haberler	2639
ilginizi çekebilir	2639
ilmoita asiavirheestä	1148
ilmoita virheestä	1148
imprimir artículo	1027
imprimir esta matéria	2166
in bài	2776
in bài viết	2776
in công thức	61
in trang này	2812
indlæg fra facebook	413
indlæg fra instagram	413
indlæs flere	413
ingresá	1024
ingyenes regisztráció	1408
inicia sesión	948
inicia sessió	267
iniciar sesión	948
iniciar sesión con apple	1024
iniciar sesión con facebook	1024
iniciar sesión con google	1024
iniciar sessão	2101
inicie sesión	948
inne artykuły	2037
innhold fra annonsør	1963
inscription à la newsletter	1218
inscrivez-vous à notre newsletter	1218
insira o seu endereço de email	2159
instalează aplicația	2207
inställningar	2523
introduce un email válido	1020
intră în cont	2176
invítanos a un café	943
início	2130
ir para o conteúdo	2130
ispiši	2329
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2662
istediğiniz zaman iptal edin	2625
izbor uredništva	2449
izdrukāt	1774
izmēģini # dienas bez maksas	1769
içeriğe geç	2641
iş birliği	2634
išbandykite # dienų nemokamai	1728
išorinis turinys	1746
išsaugoti	1733
išsaugoti straipsnį	1733
""", 'j': """
j'ai déjà donné	1199
j'ai déjà un compte	1209
ja hi estàs subscrit	294
ja hi estàs subscrit? entra	294
ja n'ets subscriptor? inicia sessió	267
ja tens compte? inicia sessió	294
jaa twitterissä	1141
jaa x:ssä	1141
jag förstår	2523
jag stödjer redan	2504
jaga sõbraga	1041
jaunākie	1771
jautā mākslīgajam intelektam	1775
je commande ce numéro	1269
je gère mes cookies	1235
je soutiens déjà	1199
jede spende zählt	556
jeder beitrag zählt	556
jeder euro zählt	556
jednorázově	307
jeg forstår	1948
jeg støtter allerede	384	1930
jegyek itt kaphatók	1423
jelentkezzen be vagy regisztráljon	1408
jen pro předplatitele	308
jetzt angebot wählen	561
jetzt anhören	490
jetzt reinhören	542
jetzt unterstützen	464
již mám předplatné	308
jobs in ihrer nähe	540
još vesti	2326
još vijesti	2326
junte-se à conversa	2155
jurnalismul de calitate costă	2212
juttu jatkuu kuvan jälkeen	1143
juttu jatkuu mainoksen jälkeen	1143
juttu jatkuu videon jälkeen	1143
juttua päivitetään	1143
jutun lukee koneääni	1141
jutun lukee tekoälyääni	1141
jutun voi myös kuunnella	1141
już wspieram	2011
já doei	2096
já nas bancas	2149
já sou apoiador	2096
já sou assinante	2101
já tem conta	2101
já tem uma conta	2101
já é assinante? faça login	2101
já é subscritor	2164
já é subscritor? inicie sessão	2164
jätä kommentti	1148
jūsų el. paštas	1753
jūsų el. pašto adresas	1753
""", 'k': """
k tématu	323
k téme	2390
kapcsolódó	1421
kapcsolódó cikk	1421
kapcsolódó cikkek	1421
kapcsolódó tartalom	1421
kapcsolódó témák	1421
karte öffnen	509
kas kokkuvõte oli kasulik	1042
kategóriák	1421
katso kuvat tästä	1151
katso myös	1149
katso video tästä	1151
katso video yltä	1151
kaupallinen yhteistyö	87	1143
kaydiniz için teşekkürler	2662
keresés	1423
kezdőlap	1423
không phải bây giờ	2769
không, cảm ơn	2769
ki-übersicht	536
kiitos äänestäsi	91
kijelentkezés	1408
kingi artikkel sõbrale	1041
kinyitás	1424
kipróbálom	1408
kirjaudu sisään	1134
kirjoita sähköpostiosoitteesi	1137
kjøp abonnement	1934
kjøp tilgang	1934
klausies podkāstu	1776
klausies podkāstu šeit	1776
klausies šo rakstu	1774
klausies šo rakstu (# min	1774
klausykite tinklalaidės	1735
klausykite tinklalaidės čia	1735
klausykitės straipsnio	1733
klausīties	1774
klausīties rakstu	1774
ključne besede	2449
ključne reči	2326
ključne riječi	2326
klíčová slova	323
kokeile # päivää maksutta	1134
kolačići	2342
komentavimas išjungtas	1734
komentavimo taisyklės	1734
komentáre	2393
komentář	322
komentáře	322
komentāri	1769
komentēt	1769
komentēšana ir slēgta	1775
komentēšanas noteikumi	1775
komerčné oznámenie	2389
komerční sdělení	87	318
kommentarer blir gjennomgått før publisering	1958
kommentarerna förhandsmodereras	2526
kommentek megtekintése	1420
kommentelési szabályzat	1420
kommentér	405
koostöö	1045
kopiera länk	2518
kopiera länken	2518
kopijuoti nuorodą	1728
kopiraj povezavo do članka	2452
kopiér link	397
kopiér linket	397
kopírovat odkaz	315
kopírovať odkaz	2393
kopēt saiti	1769
korábban írtunk róla	1421
kreiraj račun	2319
kullanim koşullari	2635
kup dostęp	2015
kupi naročnino	2445
kuula taskuhäälingut	1043
kuuntele podcast tästä	1151
kysy tekoälyltä	1148
käyttöehdot	1144
kérdezze ai-asszisztensünket	1420
kérem a hírlevelet	1426
később	1405
kích thước chữ	65
köp	2508
köszönjük a feliratkozást	1426
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1405
következő	1423
következő cikk	1421
køb abonnement	388
køb adgang	388
kúpiť predplatné	2386
küfür, hakaret içeren yorumlar onaylanmamaktadir	2638
küldje el barátjának	1414
küldés	91	1414
küldés e-mailben	1414
külső tartalom	1423
künye	2635
küpsiste seaded	1054
küsi tehisarult	1042
küsitlus	91
kā tev patika raksts	1775
kā tu domā? balso	1776
ką manote? balsuokite	1735
""", 'l': """
la discussione è chiusa	1555
la nota continúa después del anuncio	973
la pregunta del día	91
la rédaction vous conseille	1242
la sélection de la rédaction	1242
lahjoita artikkeli ystävälle	1141
lai komentētu, ielogojies	1775
lai komentētu, pieslēdzies	1775
las más leídas	982
las más leídas de hoy	1028
las noticias más leídas	1028
lasi arī	1771
lasi komentārus	1775
lasi tālāk	1769
lasi vairāk šeit	1776
lasi vēl	1771
lasiet arī	1771
lasiet vēl	1771
lasă un comentariu	2187
lasīt komentārus	1775
lasīt tālāk	1776
lasīt vairāk	1776
lasīt vēlāk	1774
lasītākie	1771
lataa lisää	1151
le choix de la rédaction	1242
le journal numérique	1209
le lien a été copié	1285
le lien a été copié dans le presse-papiers	1285
le notizie più lette	1598
le più lette	1559
lea también	982
lee sin límites	1024
lee también	982
leer artículo completo	985
leer más	985
leer también	982
legfrissebb hírek	1421
leggi di più	1562
leggi più tardi	1597
legnépszerűbb	1421
leia a matéria completa	2167
leia as notícias no aplicativo	2157
leia também	2127
len pre predplatiteľov	2386
les choix de la rédaction	1242
les lecteurs ont aussi consulté	1286
les més llegides	297
les også	1955
les plus commentés	1242
les plus partagés	1242
les prix indiqués sont susceptibles d'évoluer	1269
les våre debattregler	1951
li e aceito a política de privacidade	2159
lien copié	1228
lien copié dans le presse-papiers	1285
lietošanas noteikumi	1786
liitudes nõustud kasutustingimustega	1061
liity jäseneksi	1133
lineでシェア	1622
lineでシェアする	1651
lineで送る	1622
link a vágólapra másolva	1414
link bài gốc	2812
link copiado para a área de transferência	2166
link kopiëren	1831
link másolva	1414
link másolása	1414
lire la suite pour #€	1209
lire la vidéo	1245
lire à haute voix	1228
lire également	1242
lisätiedot	1152
lisää aiheesta	1149
liên hệ	2785
liên quan	2786
llegeix sense límits	294
llegeix també	270
llegir més	297
lo + leído	982
lo más comentado	982
lo más compartido	982
lo más leído	982
lo más popular	982
lo más visto	982
lo más visto hoy	1028
lo último	982
locuri de muncă	2203
loe lähemalt	1043
loe lähemalt siit	1043
logi sisse või loo konto	1036
los lectores también leyeron	1028
luba kõik	1054
lubię to	2025
lucrează cu noi	2203
lue keskustelun säännöt	1148
lue lisää	1149
lue lisää aiheesta	1149
lue myöhemmin	1141
lue myös	1149
lugu jätkub pärast reklaami	1045
lugu täieneb	1043
lui écrire	1263
lähetä	91
lähetä sähköpostilla	1141
lämna en kommentar	2526
länk kopierad	2518
länken kopierad	2518
länken är kopierad	2518
läs dokumentet	2534
läs domen	2534
läs hela artikeln	2533
läs hela texten	2533
läs hela texten här	2533
läs kommentarer	2526
läs mer	2530	2533
läs mer om	2530
läs också	2530
läs senare	2518
läs vidare	2508	2530
läs våra kommentarsregler	2526
läs även	2530
läsarfrågan	91
lästid	2533
lästid # min	2533
lås op	388
lås opp artikkelen	1934
lås opp saken	1934
lås upp artikeln	2508
læs debatreglerne	405
læs debatreglerne her	405
læs hele artiklen	413
læs kommentarer	405
læs mere	410	413
læs mere om	410
læs også	410
læs også disse artikler	410
læs senere	397
læs videre	388	410
læs vores regler for debatten	405
læsetid # min	413
lên đầu trang	2788
lưu	2776
lưu bài	2776
lưu bài viết	2776
lưu bài để đọc sau	2812
lưu công thức	61
lấy link	2812
""", 'm': """
magari più tardi	1527
mai târziu	2174
mainos päättyy	1143
mais notícias	2127
maksettu sisältö	1143
manşetler	2639
masquer la publicité	1269
masz już konto	2015
masz już konto? zaloguj się	2015
materialet är skyddat enligt lagen om upphovsrätt	2560
materiał partnera	2029
materiał promocyjny	2029
materiał sponsorowany	2029
materiał zewnętrzny	2029
matéria exclusiva para assinantes	2164
matérias relacionadas	2127
media społecznościowe	2026
megnyitás	1424
megnézem	1423
megosztás	1414
megosztás a facebookon	1414
megosztás facebookon	1414
megosztás twitteren	1414
mehr für dich	566
mehr für sie	566
meld deg på	1939
meld deg på nyhetsbrevet	1939
mentions légales	1235
mentés	1414
mentés későbbre	1414
menú	985
menü	508	1423	2641
menü schließen	508
menü öffnen	508
mer från	2530
mer läsning	2530
merci d'avoir voté	91	1273
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1581
mest läst	2530
mest lästa	2530
mest læst	410
mest læste	410
mi-összefoglaló	1423
mida sina arvad? hääleta	1043
minn meg på det senere	1930
mira el vídeo	288
mitä mieltä olet? äänestä	1151
modalità di pagamento	1531
moderálási elvek	1420
modifică preferințele cookie	2198
modifier mes préférences	1265
modtag en notifikation, når vi skriver om emnet	413
mogoče kasneje	2456
mogą cię zainteresować	2037
mohlo by se vám líbit	323
mohlo by vás také zajímat	323
mohlo by vás tiež zaujímať	2390
mohlo by vás zajímat	323
mohlo by vás zaujímať	2390
monatlich kündbar	561
mostra aquesta publicació a instagram	279
mostra di più	1562
mostra'n més	271
mostrar conteúdo externo	2145
mostrar más	985
mot de passe oublié	1209
mots clés	1242
mots-clés	1242
może cię zainteresować	2037
może później	2011
možda kasnije	2334
možda vas zanima	2326
možda će vas zanimati	2326
možno neskôr	2397
možná později	306
muistuta myöhemmin	1132
mulțumim pentru feedback	2201
mulțumim pentru vot	91
mulțumim, te-ai abonat cu succes	2208
mutasd az eredményt	91
mutass többet	1423
muut lukivat myös	1149
myöhemmin	1132
már előfizető	1408
más	985
más artículos	982
más artículos del autor	1001
más detalles	986
más en	982
más historias	982
más información	982
más leídas	982
más leído	982
más leídos	982
más noticias	982
más opciones	975
más sobre este tema	982
más tarde	942
más vistas	982
más vistos	982
mások ezt olvassák	1421
mások ezt olvasták	1421
másolás	1414
máte již účet	308
máte předplatné? přihlaste se	308
märksõnad	1038
månadsgåva	2505
månedlig gave	1931
månedligt bidrag	385
måske senere	384
måske vil du også kunne lide	410
més informació	270
més llegides	270
més notícies	297
método de pago	946
métodos de pagamento	2099
métodos de pago	946
mākslīgā intelekta kopsavilkums	1776
mă abonez	2208
mărime text	65
můj účet	308
mới nhất	2786
mở	2789
mở khóa bài viết này	2812
mở rộng	2788
""", 'n': """
nadaljevanje članka pod oglasom	2448
nahlásit chybu	322
nahlásiť chybu	2393
najchętniej czytane	2037
najchętniej czytane dziś	2037
najczęściej czytane	2037
najczęściej czytane artykuły	2037
najnovejše	2449
najnovejše novice	2449
najnoviji članci	2326
najnovšie	2390
najnovšie správy	2390
najnovšie články	2390
najnowsze artykuły	2037
najnowsze wiadomości	2037
najčitanije	2326
najčitanije vesti	2326
najčitanije vijesti	2326
najčitanije vijesti dana	2326
najčítanejšie	2390
najčítanejšie články	2390
najčítanejšie články dňa	2390
napišite komentar	2452
napsat komentář	322
naročena vsebina	2448
naročite se	2444
naročnina	2444
nastavení	319
nastavení cookies	319
nastavi čitanje	2378
nastavi čitati	2378
nastavite čitanje	2378
nastavite čitati	2378
nastavitve piškotkov	2464
następna strona	2040
następny	2040
następny artykuł	2037
natisni članek	2452
naudojimo taisyklės	1746
naujausios žinios	1730
naujienlaiškis	1753
načíst další	325
našli jste chybu	322
našli jste v článku chybu	322
ne děkuji	306
ne, děkuji	306
nejdiskutovanější	323
nejnovější	323
nejnovější zprávy	323
nejnovější články	323
nejčtenější	323
nejčtenější články	323
nejčtenější články dne	323
nem, köszönöm	1405
nenhum comentário	2123
neueste beiträge	505
nhắc tôi sau	2769
nie dziękuję	2011
nie dziś	2011
nie pamiętasz hasła	2015
nie ďakujem	2397
nie, dziękuję	2011
nie, ďakujem	2397
només els subscriptors poden comentar	282
norėdami komentuoti, prisijunkite	1734
nosūti draugam	1774
nosūtīt draugam	1774
nosūtīt e-pastā	1774
noteで書く	1622
notre sélection	1242
notre sélection d'articles	1286
notícias relacionadas	2127
notícias relacionadas que podem lhe interessar	19
notícies destacades	297
notícies relacionades	270
nu ai cont? înregistrează-te	2213
nu mulțumesc	2174
nu, mulțumesc	2174
nyhetsdøgnet	1955
nyomtatás	1414
não perca	2127
não, obrigada	2096
não, obrigado	2096
nächste seite	508
nächster artikel	505
näita kõiki	1044
näita rohkem	1043
näita veel	1043
näita vähem	1044
näköislehti	1134
nästa	2533
nästa artikel	2530
näytä alkuperäinen	1152
näytä kaikki	1151
näytä kartta	1152
näytä kommentit	1148
näytä käännös	1152
näytä lisää	1151
näytä sisältö	1144
näytä tiedot	1152
näytä tulokset	91	1152
näytä vähemmän	1152
næste	413
næste artikel	410
népszerű	1421
nézze meg galériánkat	1423
nézze meg képeinket	1423
nõustun	1054
nõustun kõigiga	1054
nøgleord	410
nāc strādāt pie mums	1776
nổi bật	2786
nội dung quảng cáo	2814
nội dung tài trợ	2781
""", 'o': """
o que achou desta notícia	2147
o vídeo começará em alguns segundos	2145
ocenite članak	2329
ocenite članek	2452
oceń przepis	61
ochrana osobních údajů	319
ochrana osobných údajov	2404
ocijenite članak	2329
ocorreu um erro ao carregar o vídeo	2145
ocultar anúncio	2149
oddaj głos	91
odebírat	312
odebírat newsletter	312
odemknout článek	308
odhlásit se	308
odhlásiť sa	2386
odkaz skopírovaný	2393
odkaz zkopírován	315
odkleni članek	2445
odklenite celoten članek	2445
odmietnuť	2404
odmietnuť všetko	2404
odmítnout	319
odmítnout vše	319
odoslať	91
odporúčame	2390
odporúčame prečítať	2390
odporúčame tiež	2390
odporúčané články	2390
odpovědět	322
odrzuć	2030
odrzuć wszystkie	2030
odtwórz	2040
odštampaj	2329
odštampaj recept	61
odštampaj članak	2329
oferă acest articol cadou	2215
offre spéciale	1209
offrez-nous un café	1200
offrici un caffè	1528
oglasno sporočilo	87	2448
ogłoszenie	2029
ohodnotiť recept	61
ohodnoťte článek	322
ohodnoťte článok	2393
okuma süresi # dk	2641
oliko artikkeli hyödyllinen	1148
oliko juttu hyödyllinen	1148
oliko tiivistelmä hyödyllinen	1148
olvasson korlátlanul	1408
olvasson tovább	1408
olvasta már	1421
olvastad már	1421
olvidaste tu contraseña	948
omröstning	91
oplæst af en robot	397
oplæst af kunstig intelligens	413
opsig når som helst	388
orijinali göster	2642
os leitores também leram	2167
os preços podem variar	2149
osale küsitluses	1043
ostatnie artykuły	2037
ota yhteyttä	1148
otevřít	326
otevřít mapu	326
otključaj članak	2319
otključajte ceo članak	2319
otključajte cijeli članak	2319
otros artículos	982
otwórz	2041
otwórz mapę	2041
outras notícias	19	2127
ouça este conteúdo	2113
oversættelsen er lavet af en maskine	413
oy verdiğiniz için teşekkürler	91
""", 'p': """
padovanokite straipsnį	1733
padovanokite straipsnį draugui	1733
page précédente	1245
pagina următoare	2190
pague um café	2097
paiement sécurisé	1207
paldies par pieteikšanos	1793
palun jää viisakaks	1042
pamanīji kļūdu	1775
pamanījāt kļūdu	1775
par šo tēmu	1771
paramètres des cookies	1235
paramétrer	1235
paramétrer les cookies	1235
parašyk komentarą	1734
parašykite komentarą	1734
partajează	2181
partenerii noștri	2188
participez à la conversation	1273
partnerių turinys	1737
partnerski sadržaj	2325
pasidalinkite šiuo straipsniu	1733
pasitikrinkite žinias	1735
passer la publicité	1233
passer à la recette	61
pastebėjote klaidą	1734
paylaş	2632
paylaşin	2632
pažiūrėkite vaizdo įrašą	1735
pe aceeași temă	2216
pentru a citi în continuare	2213
per saperne di più	1598
pergunte à nossa ia	2147
peut-être plus tard	1199
piedalies aptaujā	1776
piekrist visām	1786
piekrītu	1786
piesakies vebināram	1776
piesakoties tu piekrīti lietošanas noteikumiem	1793
pieslēdzies vai izveido kontu	1769
pieslēdzies, lai komentētu	1775
pieslēgties	1769
pievieno savu komentāru	1775
pievienot komentāru	1769
pirmais mēnesis par # €	1769
pirmas mėnuo tik # €	1728
più lette	1559
più letti	1559
più tardi	1527
piškotki	2464
placená inzerce	87	318
platená inzercia	87	2389
plaćeni oglas	87	2325
plaćeni sadržaj	2325
plačana objava	87	2448
plačiau skaitykite čia	1735
plein écran	1245
plus d'actualités	1242
plus de détails	1246
poate mai târziu	2174
podari članek	2452
podarite ta članek	2452
podaruj artykuł	2015
podaruj ten artykuł	2025
podcast anhören	542
pode ler também	2167
podeli članak	2329
podijeli članak	2329
podmienky používania	2404
podmínky použití	319
podmínky užití	319
podobne artykuły	2037
podobné články	323	2390
podporiť	2385
podporte nezávislú žurnalistiku	2385
podporte nás	2385
podpořit	307
podpořte naši práci	307
podpořte nás	307
podpořte redakci	307
podrži	2318
podrži nas	2318
podržite nas	2318
podržite naš rad	2318
podržite nezavisno novinarstvo	2318
podziel się	2025
podziel się na facebooku	2025
pogledajte još	19
pokaż komentarze	2033
pokaż mniej	2040
pokaż oryginał	2041
pokaż treść	2030
pokaż tłumaczenie	2041
pokaż więcej	2040
pokaż wszystkie	2040
pokaż wszystko	2041
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2464
pokloni članak	2329
poklonite ovaj članak	2329
pokračovat bez podpory	306
pokračovať bez podpory	2397
polecamy również	2037
polecamy także	2037
polecamy też	2037
polecane artykuły	2037
politique de confidentialité	1235
polityka prywatności	2030
política de cookies	975	2120
política de galetes	279
política de privacidad	975
política de privacidade	2120
política de privacitat	279
poprzedni artykuł	2037
populární	323
populära artiklar	2530
populärt	2530
populære artikler	410
populære saker	1955
populært	410	1955
populārākie	1771
popüler	2639
popüler haberler	2639
popüler konular	2639
por qué estás viendo esto	948
poslať e-mailom	2393
poslušaj vest	2329
poslušaj članak	2329
poslušaj članek	2452
poslušajte članek	2452
postanite naročnik	2444
postanite član	2318	2444
postavke kolačića	2342
postaw kawę	2012
postaw nam kawę	2012
posłuchaj	2025
pour continuer à lire	1282
pourquoi voyez-vous cette publicité	1269
pouze pro předplatitele	308
povezani sadržaj	2326
povezani članci	2326
povezani članki	2449
powiązane	2037
powiązane artykuły	2037
powiązane tematy	2037
powiększ	2040
powiększ zdjęcie	2040
powrót do góry	2040
později	306
pozostała część artykułu pod materiałem wideo	2029
pošalji	91
pošalji e-mailom	2329
pošalji komentar	2329
pošalji mejlom	2329
pošalji prijatelju	2329
pošalji članak e-mailom	2329
pošaljite komentar	2329
pošlji po e-pošti	2452
pošlji prijatelju	2452
pošlji članek po e-pošti	2452
pr članek	2448
praneškite apie klaidą	1734
pranešti apie klaidą	1734
pravidlá diskusie	2393
pre predplatiteľov	2386
preberite še	2449
predplatiť	2385
predplaťte si	2385
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1728
prenumerata nuo # €	1728
prenumerera på vårt nyhetsbrev	2513
prenumeruodami sutinkate su taisyklėmis	1753
prenumeruokite naujienlaiškį	1753
preporučeno	2326
preporučujemo	2326
preporučujemo da pročitate	2326
preporučujemo i	2326
prečítajte si	2390
prečítajte si aj	2390
prețurile pot varia	2203
pridať komentár	2393
prihlásiť	2386
prihlásiť sa	2386
prihvaćam	2342
prihvaćam sve	2342
prijavi grešku	2329
prijať	2404
prijať všetko	2404
prikaži manj	2450
prikaži manje	2327
prikaži rezultate	91
prikaži sadržaj	2342
prikaži sve	2327
prikaži več	2450
prikaži više	2327
prikaži vse	2450
prima lună gratuită	2213
primește alerte despre acest subiect	2207
printează	2181
printează rețeta	61
pripomenúť neskôr	2397
priporočamo	2449
priporočamo tudi	2449
priporočamo v branje	2449
priporočeno	2449
prisijunkite arba susikurkite paskyrą	1728
prisijunkite prie mūsų komandos	1735
prisijunkite, kad galėtumėte komentuoti	1734
prispieť	2385
privatsphäre-einstellungen	498
privātuma politika	1786
pro předplatitele	308
promocijsko sporočilo	2448
promotivni sadržaj	2325
promotivni članak	2325
promóció	1416
proovi # päeva tasuta	1036
pročitajte i	2326
pročitajte još	2326
prywatność	2030
przeczytaj również	2037
przeczytaj także	2037
przeczytaj też	2037
przejdź bez wsparcia	2011
przejdź do przepisu	61
przejdź do serwisu	2030
przejdź do treści	2040
przejdź do ustawień prywatności	2030
przypomnij mi później	2011
právě se děje	323
präsentiert von	495
précédent	1245
préférences cookies	1235
prélèvement	1208
prémium	1408
próbálja ki # forintért	1408
próxima	2130
próxima página	2130
próximo artigo	2127
prøv # dager gratis	1934
prøv gratis	388	1934
prøv nu	388
prøv nå	1934
prを含みます	1651
pubblicità	1550
publi-rédactionnel	1233
publicité	1233
publicité - la suite ci-dessous	1233
publicités	1233
pular para o conteúdo	2130
página siguiente	985
päivän kysymys	91
pääuutiset	1149
påmind mig senere	384
påminn mig senare	2504
później	2011
pārbaudi savas zināšanas	1776
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1779
pērc abonementu	1769
předchozí	325
předchozí článek	323
předplatit	308
předplatné	308
přehrát	325
přejít k obsahu	325
přejít k receptu	61
přejít na obsah	325
přejít na recept	61
přečtěte si	323
přečtěte si také	323
přidat komentář	322
přidejte názor	322
přihlásit	308
přihlásit k odběru	312
přihlásit se	308
přihlášení	308
přijmout	319
přijmout vše	319
připomenout později	306
přispějte	307
přispět	307
""", 'q': """
qu'avez-vous pensé de cet article	1267
qual o seu nível de satisfação com esta notícia	2147
quellen und weiterführende links	505
queremos conocer tu opinión	1014
queremos saber a sua opinião	2155
questo riassunto ti è stato utile	1578
quieres añadir otro usuario a tu suscripción	948
quizás más tarde	942
quizás te interese	982
quyên góp	2770
quyên góp ngay	2770
qué te ha parecido esta noticia	1014
quên mật khẩu	2771
quảng cáo	2781
quảng cáo - bài viết tiếp tục bên dưới	2814
""", 'r': """
r$ # por mês durante # meses	2164
radote klaidą	1734
radote klaidą tekste	1734
raksti komentāru	1775
raksts tiek papildināts	1776
raksts turpinās pēc reklāmas	1778
rakstīt komentāru	1775
rao vặt	2781
raportează o eroare	2201
rapportér fejl	405
rašyti komentarą	1728
receber notificações	2157
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1275
recevez une alerte à chaque article de l'auteur	1275
reclamă	2184
recomandarea redacției	2216
recomandări	2188
recomandările editorilor	2216
recomandările redacției	2188
recomendado para você	2127
recommandé	1242
recommandé pour vous	1242
recommandés	1242
recordar más tarde	942
recuérdamelo más tarde	942
redirecționează #%	2175
refuză toate	2198
regalar artículo	948
registrovať sa	2386
registruokitės nemokamai	1728
registruokitės į seminarą	1735
registrácia	2386
regisztráció	1408
regisztrálok	1408
regístrate	948
rekisteröidy	1134
rekisteröidy maksutta ja lue	1134
reklami geç	2634
reklám	1416
reklāma	1769
reklāmas raksts	1778
reklāmraksts	87	1778
relaterade ämnen	2530
reportar erro nesta página	2147
restez informé	1218
restez informés	1218
resumen automático	1007
resumo da notícia	2147
reģistrējies bez maksas	1769
reģistrēties	1769
ricordamelo più tardi	1527
rodyti mažiau	1736
rodyti viską	1736
rozumím	326
rozwiń	2040
rozwiń wszystko	2041
rätta	2526
rätta oss	2526
rättelse	2526
réactions	1238
réagir	1228	1238
réagir à cet article	1238
réagissez	1238
réagissez à cet article	1238
répondre	1238
réseaux sociaux	1229
réservé aux inscrits	1209
résiliable à tout moment	1282
résultats	91
résultats du sondage	1273
résumé de l'article	1267
résumé de l'article en # points	1267
résumé en # secondes	1267
részletek	1424
rösta	91
rösta här	2533
rösta i omröstningen	2533
rösta nu	91
rādīt mazāk	1777
rādīt vairāk	1776
rādīt visu	1777
răspunde	2187
rėmimas	1737
""", 's': """
s'abonner à partir de #€	1209
s'inscrire à la newsletter	1218
s-ar putea să-ți placă	2188
saada sõbrale	1041
saber más	985
sadarbības raksts	1778
sadržaj je zaključan	2319
saglabāt	1774
saglabāt rakstu	1774
saistītie raksti	1771
saistītās ziņas	1771
saite nokopēta	1774
saken er låst	1934
saken finnes også som lyd	1943
saltar anúncio	2118
salvează	2181
salvează articolul	2215
salvează pentru mai târziu	2215
salvează rețeta	61
sans engagement, résiliable à tout moment	1282
sao chép liên kết	2776
sao chép đường dẫn	2812
sari la conținut	2190
sari la rețetă	61
satura turpinājums pēc reklāmas	1778
sačuvaj	2329
sačuvaj recept	61
sačuvaj vest	2329
schlagwörter	505
schließen	508
schrift vergrößern	490
schriftgröße	490
scopri di più	1533
sdílejte	315
sdílejte tento text	315
sdílejte text	315
sdílejte článek	315
sdílet	315
sdílet na facebooku	315
sdílet na twitteru	315
sdílet na x	315
sdílet článek	315
se alla erbjudanden för prenumeranter	2508
se bilderna här	2533
se connecter et réagir	1238
se déconnecter	1209
se grafiken här	2533
se ha producido un error al cargar el vídeo	1005
se klippet här	2533
se klippet øverst i saken	1958
se videon här	2533
sedan # kr/mån tills du säger upp	2508
seguir tópico	2157
seguí leyendo	1028
sei già abbonato	1533
sei già iscritto alla newsletter	1591
selección de la redacción	982
selvä	1152
sem si não seria possível	2162
sem você não seria possível	2162
semnalează o eroare	2187
send artiklen på mail	397
send på e-post	1943
sense permanència	294
setări cookie	2198
seuls les abonnés peuvent commenter	1273
seuraa meitä	1142
seções	2127
shrani članek	2452
si opp når du vil	1934
si è verificato un errore durante il caricamento del video	1576
sie können diesen artikel kostenlos weitergeben	587
signaler ce contenu comme inapproprié	1273
signaler un problème	1238
siguiente artículo	982
siirry sisältöön	1151
sikeres feliratkozás	1426
sin ti no sería posible	1023
siz ne düşünüyorsunuz? oy verin	2641
sizin için öneriler	2639
siųsti draugui	1733
siųsti el. paštu	1733
skaitykite daugiau čia	1735
skaityti plačiau	1735
skaityti vėliau	1733
skaties arī	1771
skatīt foto	1776
skatīt galeriju	1776
skatīt rezultātus	91
skatīt video	1776
skjønner	1959
sklenite naročnino	2445
skopírovať odkaz	2393
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2526
skrýt	326
slapukų nustatymai	1746
slažem se	2342
slične vesti	2326
slične vijesti	2326
slični članci	2326
snsをフォロー	1623
sofortüberweisung	468
sondaż	91
sonderveröffentlichung	567
sono già sostenitore	1527
sonuçlar	91
sonuçlari gör	91	2642
sonuçlari göster	91
sorodni članki	2449
souhlasím	319
souhlasím se zobrazením	319
soutenez-nous dès maintenant	1200
související	323
související témata	323
související články	323
související články z webu	323
soyez le premier à commenter	1238
soyez le premier à réagir	1238
spausdinti receptą	61
spela videon här	2533
spis treści	2040
sponsorisé	1233
sponsorlu içerik	87	2634
sponsoroitu sisältö	1143
sponsrat innehåll	2522
sponzorirani sadržaj	2325
sponzorirani članak	2325
sponzorované	2389
sponzorovaný obsah	318
sponzorováno	318
sprawdź ofertę	2015
spremi članak	2329
sprijină-ne	2175
spune-ți părerea	2201
spune-ți părerea în comentarii	2201
später	463
später erinnern	463
spør vår ki om saken	1951
staňte sa členom	2385
staňte se členem	307
stem nå	91
stichwörter	505
stil spørgsmål til artiklen	405
straipsnio tęsinys - po reklama	1737
straipsnis tęsiasi po reklamos	1737
strona główna	2037
stäng	2504	2533
stöd oss	2505
støt os	385
støtt oss	1931
sugerir correção	2147
sugerir una corrección	1014
sugestões	2127
suivre ce thème	1275
sur le même sujet	1242
sur le même thème	1242
suscripción	948
suscríbase	948
suscríbete	948
suscríbete a nuestro boletín	955
suscríbete ahora	948
susiję straipsniai	1730
susikurti paskyrą	1728
susține	2175
susține-ne	2175
susțineți-ne	2175
syötä sähköpostiosoitteesi	1137
szavazás	91
szczegóły	2041
szponzorált tartalom	87	1416
szólj hozzá	1420
szóljon hozzá	1420
sähköposti	1137
sähköpostiosoite	1137
så # kr/mnd til du sier opp	1934
så kommenterar du	2526
sé el primero en comentar	978
sé parte	943
sélections	1228
síganos	968
síguenos	968
sök	2533
søg	413
søk	1958
súhlasím	2404
súhlasím so zobrazením	2404
súmate	943
súvisiace	2390
súvisiace články	2390
súvisiaci článok	2390
sīkdatņu iestatījumi	1786
słowa kluczowe	2037
""", 't': """
t'ha estat útil aquest article	282
t'ha estat útil aquest resum	282
tack för din anmälan	2513
tack för din röst	91
taip pat žiūrėkite	1730
takaisin ylös	1151
takk for påmeldingen	1939
tallenna myöhemmäksi	1141
talán később	1405
tamaño de letra	65	967
tamaño del texto	65
también te puede gustar	982
también te puede interesar	982
també et pot interessar	270
também pode gostar	2167
tarjeta de crédito	947
tarjeta de débito	947
te ha resultado útil este artículo	1007
te ha resultado útil este resumen	1007
te ha sido útil este resumen	1007
te poți dezabona oricând	2208
te-ar putea interesa și	2216
tehisaru kokkuvõte	1043
tekoälyn tekemä tiivistelmä	1151
tekoälyn tiivistelmä	1151
tekoälytiivistelmä	1151
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1733
teljes hozzáférés	1408
temas del día	982
termos e condições	2120
teste grátis	2101
testează-ți cunoștințele cu quizul nostru	2201
teszteld a tudásod	1423
tesztelje tudását	1423
texten fortsätter nedan	2522
texten fortsätter under bilden	2522
teď ne	306
thu gọn	2788
thèmes	1242
thématiques	1242
thích	2776
thông tin doanh nghiệp	2781
thông tin quảng cáo	2814
thăm dò	91
thăm dò ý kiến	91
thẻ	2786
tienes que iniciar sesión para guardar artículos	1027
tilbakemelding på saken	1951
tin bài liên quan	2812
tin cùng chuyên mục	2786
tin cùng tác giả	2813
tin khác	2786
tin liên quan	2786
tin mới	2786
tin mới nhất	2786
tin nóng	2813
tin nổi bật	2786
tin quảng cáo	2814
tin trước	2786
tin tài trợ	2786
tin tức liên quan	2786
tin đọc nhiều	2786
tipărește	2181
tipărește articolul	2215
tipărește rețeta	61
tiêu điểm	2786
tiếp theo	2788
tlačiť	2393
to cię może zainteresować	2037
to może cię zainteresować	2037
todos os comentários	2123
toute l'actualité	1242
tovább	1423
tovább a recepthez	61
tovább a rovatra	1421
tovább olvasom	1423
további cikkek	1421
további cikkek a témában	1421
további hírek	1421
további részletek itt	1423
továbbiak betöltése	1423
tradução automática	2147
trang chủ	2788
transferência bancária	2100
treści partnerskie	2029
treść sponsorowana	2029
tria la teva subscripció	294
trước	2788
trả lời	2785
trở lại	2788
tu ce părere ai? lasă un comentariu	2201
tu navegador no puede reproducir este vídeo	1005
tue meitä	1133
tule meile tööle	1043
turpini lasīt	1769
turpinājums pēc reklāmas	1778
turpināt lasīt	1769
twitter'da paylaş	2632
twój adres e-mail	2018
twój e-mail	2018
tài khoản của tôi	2771
tài trợ	2781
támogass minket	1406
támogasson minket	1406
támogatom	1406
támogatott tartalom	87	1416
támogatás	1406
támogatói tartalom	1416
täname liitumast	1061
tässä olisi upotus facebookista	1151
tässä olisi upotus instagramista	1151
témata	323
témy	2390
témák	1421
térkép megnyitása	1424
términos de uso	975
términos y condiciones	975
tìm kiếm	2788
tópicos	2127
tópicos relacionados	2127
tôi đã hiểu	2789
több	1423
töltsd ki a kvízt	1423
töltse ki a kvízt	1423
tühista igal ajal	1036
tüm haberler	2639
tüm yazilari	2639
tüm yorumlar	2638
tümünü gör	2641
tümünü göster	2642
tümünü kabul et	2635
tümünü reddet	2635
tēmas	1771
tęsinys po reklamos	1737
tạo tài khoản	2771
tải thêm	2788
tặng bài viết	2812
tặng sao	2812
tặng sao cho bài viết	2812
từ khóa	2786
""", 'u': """
udostępnij	2025
udostępnij na facebooku	2025
udostępnij na twitterze	2025
udostępnij na x	2025
udostępnij w mediach społecznościowych	2025
udělit souhlas	319
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2377
uključi obavijesti	2377
uključite notifikacije	2377
uključite obaveštenja	2377
uključite obavijesti	2377
uložit	315
uložit na později	315
uložit recept	61
uložit článek	315
uložiť	2393
uložiť na neskôr	2393
uložiť recept	61
uložiť článok	2393
ultima oră	2188
ultimele știri	2188
um assinante presenteou você com este artigo	2166
un abonat ți-a oferit acest articol	2215
un abonné vous offre cet article	1285
un e-mail de confirmation vous a été envoyé	1278
un suscriptor te ha regalado este artículo	1027
une erreur s'est glissée dans l'article	1238
unterstütze uns	464
unterstützen	464
unterstützen sie uns	464
unterstützen sie uns per paypal	556
uppläst av en dator	2518
uppläst med ai-röst	2518
url 복사	1685
urlをコピー	1622
urlをコピーする	1651
url복사	1685
urmărește acest subiect	2207
urmărește live	2207
următorul	2190
uslovi korišćenja	2342
ustawienia plików cookie	2030
uvjeti korištenja	2342
uz sākumu	1776
uzyskaj dostęp	2015
už komentarus atsako jų autoriai	1734
už máte predplatné? prihláste sa	2386
už máte účet	2386
už máte účet? prihláste sa	2386
už podporujem	2397
už podporuji	306
uždaryti	1736
uždaryti reklamą	1737
užpildykite apklausą	1735
užsakomasis straipsnis	1737
užsakomasis turinys	87	1737
užsisakyti prenumeratą	1728
""", 'v': """
vaata kõiki tellija soodustusi	1036
vaata lähemalt	1043
vaba töökoht	1043
vad tycker du? rösta här	2533
vai kopsavilkums bija noderīgs	1775
vai raksts bija noderīgs	1775
vairāk par tēmu	1771
vaizdo įrašas	1735
vaizdo įrašą rasite čia	1735
van már fiókja	1408
var artikeln till hjälp	2526
var det här till hjälp	2533
var resuméet nyttigt	405
var sammanfattningen till hjälp	2526
vari atteikties jebkurā laikā	1769
vasta küsitlusele	1043
vastaa kyselyyn tästä	1151
vaš komentar	2329
veja esta publicação no instagram	2145
veja também	2127
veja todas as opções de assinatura	2164
velikost písma	65
veličina teksta	65
ver # comentários	2155
ver biografía	1001
ver comentários	2123
ver conteúdo externo	2145
ver esta publicación en instagram	1005
ver esta publicação no instagram	2145
ver galería	985
ver más	985
ver más artículos del autor	1001
ver más noticias	1028
ver también	982
ver também	2127
ver todas las opciones de suscripción	1024
ver traducción	986
ver tradução	2131
ver vídeo	985
vergrößern	509
verlagssonderveröffentlichung	567
vertrag kündigen	498
verträge hier kündigen	498
verwandte beiträge	505
ves algún error? comunícalo	1014
veure aquesta publicació a instagram	279
vezi această postare pe instagram	2198
vezi mai multe știri	2216
vezi și	2188
već imate nalog	2319
već imate pretplatu	2319
već imate račun	2319
već podržavam	2334
već ste pretplatnik	2319
več iz rubrike	2449
več novic iz regije	2449
več o tem	2449
več o temi	2449
veľkosť písma	65
viac k téme	2390
viac si o tom prečítate tu	2390
videon voi katsoa jutun yläosasta	1151
videoyu izlemek için tiklayin	2641
videó	1421
videók	1421
videónkat itt nézheti meg	1423
vidéo	1245
vielen dank für ihr feedback	546
vielen dank für ihre anmeldung	477
vielen dank für ihre teilnahme	91
vielleicht später	463
vilkår	402	1948
vipps et beløp	1931
vis færre	413	1958
vis oversættelse	414
visa bilden i helskärm	2533
visa färre	2533
visa inlägg från facebook	2533
visa inlägg från instagram	2533
visa innehåll	2523
visa översättning	2534
vissza a tetejére	1423
visszajelzés	1420
više o temi	2326
više vijesti iz regije	2326
viết bình luận	2785
você concorda? vote	2155
você pode gostar	2127
você pode se interessar	2127
você também pode gostar	2127
voir le détail	1246
voir les détails	1246
voir les résultats	91	1246
voir les résultats du sondage	1273
vos réactions	1238
votează	91
votează în sondajul nostru	2201
votre avis nous intéresse	1273
votre vote a été pris en compte	91
vous aimerez peut-être	1242
vous avez déjà un compte	1209
vous avez déjà un compte ? connectez-vous	1209
vous avez déjà un compte ? identifiez-vous	1209
vous possédez déjà un compte	1209
vous pourriez être intéressé	1242
vreau să primesc newsletterul	2208
vsebina sporočila	2448
vstúpiť do diskusie	2393
vytisknout článek	315
vytlačiť	2393
vytlačiť recept	61
vytlačiť článok	2393
vytvořit účet	308
vyzkoušet	308
válasz	1420
váš e-mail	312
väline sisu	1054
värsked uudised	1038
vés a la recepta	61
více	323
více k tématu	323
více o tématu	323
více si o tom přečtete zde	323
vídeos	982	2127
výber redakcie	2390
výběr redakce	323
výsledky	91
về đầu trang	2788
""", 'w': """
warto przeczytać	2037
was können wir besser machen	546
weitere beiträge	505
werbung überspringen	495
weź udział w dyskusji	2086
whatsapp'ta paylaş	2632
whatsappで読む	1651
wie gefällt ihnen dieser artikel	546
wielkość czcionki	65
więcej	2037
więcej artykułów	2037
więcej informacji	2037
więcej na ten temat	2037
więcej o	2037
więcej z	2037
wpisz swój e-mail	2018
wprowadź adres e-mail	2018
wpłać	2012
wpłać teraz	2012
współpraca reklamowa	2029
wypróbuj	2015
wyraź zgodę	2030
wyślij	91
wyślij e-mailem	2025
wyślij znajomemu	2025
""", 'x': """
x'te paylaş	2632
xem bình luận	2785
xem bản gốc	2789
xem bản đồ	2789
xem chi tiết	2789
xem công thức	61
xem kết quả	91	2789
xem nhiều	2786
xem nhiều nhất	2786
xem nhiều trong tuần	2813
xem thêm	2786	2788
xem thêm bình luận	2785
xem tiếp	2788
xem toàn bộ	2788
xem tất cả	2788
xでシェア	1622
xでシェアする	1651
xでポスト	1622
""", 'y': """
ya estás suscrito	1024
ya tenés suscripción	1024
yapay zeka ile özet	2641
yapay zeka özeti	2641
yazarin diğer haberleri	2639
yazarin diğer yazilari	2639
yazarin tüm yazilari	2639
ymmärrän	1152
yorum gönder	2638
yorumlari gör	2638
youtube-tartalom megjelenítése	1423
yz özeti	2641
""", 'z': """
z titulní strany	323
zabudnuté heslo	2386
zadejte svůj e-mail	312
zagłosuj	91
zahlungsart wählen	467
zaloguj się	2015
zapisz na później	2025
zapisz się	2018
zapisz się na newsletter	2018
zapomenuté heslo	308
zarejestruj się	2015
zarządzaj zgodami	2030
zaten üye misiniz	2625
zavřít	306
załaduj więcej	2040
załóż konto	2015
zaštita osobnih podataka	2342
zaštita privatnosti	2342
zdieľajte tento text	2393
zdieľajte článok	2393
zdieľať	2393
zdieľať na facebooku	2393
zdieľať článok	2393
zgadzam się	2030
zgadzam się na wyświetlanie treści	2030
zgłoś	2033
zgłoś błąd	2033
ziņa tiek papildināta	1776
ziņo par kļūdu	1775
ziņot par kļūdu	1775
zkopírovat odkaz	315
zkopírovat odkaz na článek	315
znajdź nas na facebooku	2026
značky	2390
zobacz galerię	2040
zobacz mapę	2041
zobacz również	2037
zobacz szczegóły	2041
zobacz także	2037
zobacz także inne	2037
zobacz też	2037
zobacz więcej	2037
zobrazit méně	326
zobrazit originál	326
zobrazit více	325
zobrazit výsledky	91	326
zobrazit vše	325
zobraziť diskusiu	2393
zobraziť menej	2391
zobraziť obsah	2404
zobraziť viac	2391
zobraziť výsledky	91
zobraziť všetko	2391
zostań patronem	2012
zpět nahoru	325
zur leseliste hinzufügen	587
zur merkliste hinzufügen	490
zur übersicht	508
zurück	501
zurück nach oben	508
zvětšit	325
zwiń	2040
""", '£': """
£# at amazon	934
""", '©': """
©ntb	1986
""", 'à': """
à découvrir	1242
à la une	1242
à lire	1242
à lire aussi	1242
à lire dans ce dossier	1242
à lire dans la même rubrique	1242
à lire ensuite	1242
à lire également	1242
à ne pas manquer	1242
à voir	1242
à voir aussi	1242
""", 'á': """
áudio gerado por ia	2147
áudio gerado por voz sintética	2147
""", 'ä': """
ähnliche artikel	505
ähnliche beiträge	505
ähnliche themen	505
älä missaa mitään	1137
ämnen	2530
ämnen i artikeln	2530
är du redan prenumerant	2508
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1151
""", 'å': """
åbn	414
åbn kort	414
åpne	1959
åpne faktaboks	1959
åpne kart	1959
""", 'ç': """
çerez ayarlari	2635
çerez politikasi	2635
çerezler	2635
çeviriyi göster	2642
çikiş yap	2625
çok okunanlar	2639
""", 'è': """
è gratis e ci vuole solo un minuto	1591
""", 'é': """
é grátis e leva menos de um minuto	2159
écouter	1228
écouter (# min	1228
écouter le podcast	1245
édition du jour	1242
épingler	61
épingler la recette	61
értem	1424
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1420
írja meg véleményét	1420
""", 'î': """
înapoi sus	2190
încarcă mai multe	2190
închide	2174
înregistrare	2176
înregistrează-te	2176
îți mulțumim pentru vot	2201
""", 'ö': """
öffnen	508
ön mit gondol? szavazzon	1423
önceki	2641
önceki haber	2639
öne çikan haberler	2639
öne çikanlar	2639
önerilen haberler	2639
önerilenler	2639
öppna	2534
öppna karta	2534
összes	1423
özet faydali oldu mu	2638
""", 'ú': """
új hozzászólás	1420
última hora	982
últimas	2127
últimas entradas	982
últimas noticias	982
últimas notícias	2127
últimes notícies	270
últimos artículos	982
únete	943
únete a la conversación	978
""", 'ü': """
übersetzung anzeigen	509
überweisung	468
ücretsiz dene	2625
ücretsiz üye ol	2625
ücretsiz üye olun	2625
üye girişi	2625
üye ol	2624	2625
üye olun	2625
""", 'ý': """
ý kiến	2785
ý kiến bạn đọc	2785
ý kiến của bạn	2785
""", 'ā': """
ārējais saturs	1786
""", 'č': """
članak je zaključan	2319
članak se nastavlja ispod oglasa	2325
članek je zaklenjen	2445
članek se nadaljuje pod oglasom	2448
članek se nadaljuje spodaj	2448
článek pokračuje pod reklamou	318
čtěte dále	323
čtěte i	323
čtěte také	323
číslo účtu pro dary	307
číst dál	325
číst dál s předplatným	308
číst více	325
čítajte aj	2390
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2390
ďalšie články	19	2390
""", 'đ': """
điều khoản sử dụng	2784
điều khoản sử dụng | chính sách bảo mật	2784
đáng chú ý	2786
đã có tài khoản	2771
đã hiểu	2789
đã sao chép	2776
đã sao chép liên kết	2812
đóng	2769
đóng góp	2770
đăng ký	2771
đăng ký ngay	2771
đăng nhập	2771
đăng nhập / đăng ký	2771
đăng xuất	2771
được quan tâm	2813
được tài trợ	2781
đặt báo	2771
đến công thức	61
đề xuất	2786
để sau	2769
đọc nhiều	2786
đọc nhiều nhất	2786
đọc sau	2812
đọc thêm	2786	2788
đọc tiếp	2788
đọc tiếp về chủ đề này	2813
đừng bỏ lỡ	2786
""", 'į': """
į viršų	1735
įveskite savo el. pašto adresą	1753
""", 'ś': """
śledź nas	2026
""", 'ş': """
şifremi unuttum	2625
şimdi değil	2623
şurada paylaş	2632
""", 'š': """
štampaj	2329
štítky	323
""", 'ž': """
že imate račun	2445
že naročnik	2445
že podpiram	2456
žiūrėkite nuotraukas	1735
žiūrėkite vaizdo įrašą	1735
žiūrėti galeriją	1735
žiūrėti rezultatus	91
""", 'ș': """
știri pe aceeași temă	2216
știri recomandate	2188
știri similare	2188
știrile zilei	2188
""", 'ț': """
ți-a fost util acest articol	2201
ți-a fost util acest rezumat	2201
ți-ai uitat parola	2213
ți-ar putea plăcea și	2216
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	636
άνοιγμα χάρτη	636
""", 'έ': """
έχετε ήδη λογαριασμό	621
""", 'ί': """
ίσως αργότερα	619
ίσως σας ενδιαφέρει	633
""", 'α': """
ακούστε	626
ακούστε το άρθρο	626
αναζήτηση	635
αναφορά λάθους	632
αντιγραφή link	626
αντιγραφή συνδέσμου	626
αντιγραφή συνδέσμου άρθρου	626
απάντηση	632
αποδέχομαι	639
αποδοχή	639
αποδοχή όλων	639
αποθήκευση	626
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	626
αποστολή με email	626
αποσύνδεση	621
αποτελέσματα	91
απόκρυψη	636
απόρριψη	639
απόρριψη όλων	639
αργότερα	619
αρχική	635
αφήστε σχόλιο	632
""", 'β': """
βίντεο	633
βαθμολογήστε το άρθρο	632
""", 'γ': """
γίνε συνδρομητής	621
γίνετε μέλος	620
γίνετε συνδρομητής	621
γράψτε σχόλιο	632
""", 'δ': """
δείτε και	633
δείτε περισσότερα	635
δείτε τα αποτελέσματα	91	636
δείτε τα σχόλια	632
δείτε τη συνταγή	61
δείτε όλα	635
δημιουργία λογαριασμού	621
δημοσκόπηση	91
δημοφιλέστερα	633
δημοφιλή	633
δημοφιλή άρθρα	633
διαβάστε ακόμα	633
διαβάστε ακόμη	633
διαβάστε επίσης	633
διαβάστε επίσης στο	633
διαβάστε και	633
διαβάστε περισσότερα	633	635
διαφήμιση	629
διαφημίσεις	629
διαφημιση	629
διαφημιστικό περιεχόμενο	87	629
δωρήστε	620
δωρεά	620
""", 'ε': """
είσοδος	621
εγγραφή	621
ειδήσεις σήμερα	633
ειδήσεις τώρα	633
εκτυπώστε το άρθρο	626
εκτύπωση	626
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	636
εμφάνιση όλων	636
επικοινωνία	632
επιλογές συντακτών	633
επιστροφή στην κορυφή	635
επόμενο	635
επόμενο άρθρο	633
ερώτηση της ημέρας	91
ετικέτες	633
ευχαριστούμε για την ψήφο σας	91
""", 'θ': """
θέματα	633
""", 'κ': """
κάντε δωρεά	620
κάντε μια δωρεά	620
κανόνες σχολιασμού	632
κατάλαβα	636
κατηγορίες	633
κλείσιμο	619
κοινοποίησε	626
κοινοποίηση	626
κοινοποίηση στο facebook	626
κοινοποίηση στο twitter	626
κοινοποιήστε	626
κοινοποιήστε το άρθρο	626
""", 'λ': """
λεπτομέρειες	636
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	629
μενού	635
μετάβαση στη συνταγή	61
μη χάσετε	633
μην το χάσεις	633
μην χάσετε	633
μοιράσου το	626
μοιραστείτε	626
μοιραστείτε το	626
μοιραστείτε το άρθρο	626
μπορεί να σας αρέσει	633
μόνο για συνδρομητές	621
""", 'ξ': """
ξεχάσατε τον κωδικό	621
""", 'ο': """
ο λογαριασμός μου	621
ο σύνδεσμος αντιγράφηκε	626
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	633	635
περισσότερα άρθρα	633
περισσότερες ειδήσεις	633
πολιτική cookies	639
πολιτική απορρήτου	639
προηγούμενο	635
προηγούμενο άρθρο	633
προσθήκη σχολίου	632
προστασία προσωπικών δεδομένων	639
προτείνουμε	633
προτείνουμε επίσης	633
προτεινόμενα	633
προωθητικό περιεχόμενο	629
πρόσφατα άρθρα	633
""", 'ρ': """
ροή	633
ροή ειδήσεων	633
ρυθμίσεις cookies	639
""", 'σ': """
στείλε το σε φίλο	626
στηρίξτε μας	620
συμφωνώ	639
συνέχεια ανάγνωσης	635
συνδεθείτε	621
συνδρομή	621
συνδρομητές	621
σχετικά	633
σχετικά άρθρα	633
σχετικά θέματα	633
σχετικά νέα	633
σχετικές ειδήσεις	633
σχετικό άρθρο	633
σχολιάστε	632
σχολιάστε το άρθρο	632
σχόλια	632
σχόλιο	632
σύνδεση	621
""", 'τ': """
τα πιο δημοφιλή	633
τα πιο δημοφιλή της ημέρας	633
τα πιο διαβασμένα	633
τα πιο πρόσφατα	633
τελευταία άρθρα	633
τελευταία νέα	633
τελευταίες ειδήσεις	633
""", 'υ': """
υπενθύμιση αργότερα	619
υποβολή	91
υποβολή σχολίου	632
υποστηρίξτε μας	620
""", 'φ': """
φόρτωση περισσότερων	635
""", 'χ': """
χαρίστε αυτό το άρθρο	626
χορηγούμενο	629
χορηγούμενο άρθρο	629
χορηγούμενο περιεχόμενο	629
""", 'ψ': """
ψήφισε	91
ψηφίστε	91
ψηφοφορία	91
""", 'ό': """
όλα τα σχόλια	632
όλες οι ειδήσεις	633
όροι σχολιασμού	632
όροι χρήσης	639
όχι ευχαριστώ	619
όχι τώρα	619
όχι, ευχαριστώ	619
""", 'а': """
абонамент	167
абонирай се	168
абонирайте се	167
авторизация	2234
авторизоваться	2234
адрес электронной почты	2237
актуално	175
актуальне	2707
анкета	91
архив	2253
""", 'б': """
банковская карта	2233
банковский перевод	2233
безопасный платеж	2232
больше	2253
больше материалов по теме	2253
больше новостей	2253
будьте в курсе	2237
была ли статья полезной	2250
більше за темою	2707
більше матеріалів за темою	2707
більше на цю тему	2707
більше новин	2707
більше новин на тему	2707
більше по темі	2707
""", 'в': """
в избранное	2242
в тренде	2253
важливо	2707
вам будет интересно	2253
вам може бути цікаво	2707
вам може сподобатися	2707
вам может быть интересно	2253
вам может понравиться	2253
вам також може сподобатися	2707
вас може зацікавити	2707
вас может заинтересовать	2253
ваш e-mail	2237
ваш email	2237
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2237
введите email	2237
введите ваш email	2237
введите ваш адрес электронной почты	2237
версия для печати	2242
вече имате акаунт	168
вече подкрепям	182
вече сте абонат	168
вже зареєстровані	2692
вже є акаунт	2692
вибір редакції	2707
видео	2253
виж резултатите	91
вижте още	175
вижте още от	175
вийти	2692
включите уведомления	2311
включить уведомления	2311
вконтакте	2243
влез	168
влезте	168
во весь экран	2256
водещи новини	175
войти	2234
войти в аккаунт	2234
войти в чат	2250
воспроизвести	2256
время на чтение	2256
время чтения # мин	2256
все	2256
все комментарии	2250
всі новини	2709
вход	168	2234
вхід	2692
выберите сумму	2232
выбор редакции	2253
выйти	2234
відео	2707
відео вище	2731
відео нижче	2731
відкрити	2710
відкрити карту	2710
відповісти	2705
відхилити	2702
""", 'г': """
главная	2256
главное	2253
главное за день	2253
главные новости	2253
гласувай	91
гласувайте	91
головна	2709
головне	2707
головне за день	2707
головні новини	2707
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2256
далі	2709
дарете	167
дари	167
дари сега	167
детали	2257
детальніше	2709
деталі	2710
дзен	2243
дивіться відео	2731
дивіться відео вище	2731
дивіться відео нижче	2731
дивіться також	2707
дивіться також відео	2731
дивіться у відео	2731
для подписчиков	2234
до рецепту	61
до теми	2707
добавить комментарий	2250
додати коментар	2705
дозвольте сповіщення	2761
докладвай грешка	178
докладніше	2709
долучитися	2689
доступно по подписке	2234
другая сумма	2232
други новини	19
другие материалы	19	2253
другие материалы рубрики	2253
другие новости	19	2253
другие новости раздела	2253
другие статьи	2253
друк	2698
дякуємо за ваш голос	91
""", 'е': """
единоразово	2229
ежемесячно	2229
еще новости	2253
еще по теме	2253
ещё	2253
ещё новости	2253
ещё по теме	2253
""", 'з': """
за темою	2707
забравена парола	168
забули пароль	2692
забыли пароль	2234
завантажити ще	2709
загрузить еще	2256
загрузить ещё	2256
задонатити	2689
задонатить	2229
закрити	2688
закрыть	2228
залишити коментар	2705
запази	178
запази рецептата	61
запази статията	178
запропонувати новину	2705
зарегистрироваться	2234
зареєструватися	2692
затвори	182
зберегти	2698
зберегти рецепт	61
зберегти статтю	2698
збільшити	2709
згорнути	2710
зміст	2709
зробити внесок	2689
зрозуміло	2702
""", 'и': """
избрано от редакцията	175
изпрати на приятел	178
изпрати по имейл	178
изпрати статията по имейл	178
интересное	2253
""", 'к': """
к началу	2256
к рецепту	61
категории	2253
категорії	2707
ключови думи	175
коментар	2705
коментари	178
коментарі	2705
коментирай	178
коментирайте	178
коментирайте първи	178
коментувати	2705
комментарии	2250
комментарии отсутствуют	2250
комментарий	2250
комментировать	2250
контакти	2705
контакты	2250
конфиденциальность	2247
копирай линк	178
копирай линка	178
копировать ссылку	2242
копіювати посилання	2698
купи абонамент	168
купить подписку	2234
към рецептата	61
""", 'л': """
лента новостей	2253
личный кабинет	2234
""", 'м': """
материалы партнеров	2246
материалы по теме	2253
матеріали за темою	2707
матеріали по темі	2707
меню	2256	2709
метки	2253
може би по-късно	182
може да ви хареса	175
може да харесате още	175
может быть, позже	2228
может позже	2228
можливо, пізніше	2688
мой профиль	2234
моят профил	168
мы в социальных сетях	2244
мы в соцсетях	2244
мы вконтакте	2244
мій профіль	2692
мітки	2707
""", 'н': """
на главную	2256
на правах реклами	2701
на правах рекламы	2246
наверх	2256	2709
нагадати пізніше	2688
надіслати	91	2698
надіслати другу	2698
надіслати поштою	2698
надіслати статтю поштою	2698
назад	2256	2709
най-коментирани	175
най-новото	175
най-четени	175
най-четено	175
най-четено днес	175
най-четеното днес	175
найпопулярніше	2707
найпопулярніше за добу	2707
найпопулярніше за тиждень	2707
найти	2256
найчитаніше	2707
налаштування	2702
написати коментар	2705
написать комментарий	2250
напиши коментар	178
напомни ми по-късно	182
напомнить позже	2228
направете дарение	167
настройки	2247
настройки cookie	2247
наступна	2709
наступна стаття	2707
не зараз	2688
не пропустите	2253
не пропустіть	2707
не сега	182
не сегодня	2228
не сейчас	2228
не сьогодні	2688
не, благодаря	182
нет комментариев	2250
нет, спасибо	2228
новини	2707
новини за темою	2707
новини компаній	2701
новини партнерів	2701	2707
новости	2253
новости smi#	2253
новости партнеров	2246
новости партнёров	2246
новости по теме	2253
новости сми#	2253
ні, дякую	2688
""", 'о': """
обговорити	2705
обратная связь	2250
обсудить	2250
обсуждение	2250
одноклассники	2243
одноразово	2689
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2250
останні новини	2707
останні статті	2707
ответить	91	2250
отиди на рецептата	61
отказаться	2247
отклонить	2247
отключете цялата статия	168
отключи статията	168
открыть	2257
открыть карту	2257
отпечатай	178
отпечатай статията	178
отправить	91
отправить другу	2242
отправить по почте	2242
оформити підписку	2692
оформить донат	2229
оценете статията	178
оцените материал	2250
оцените рецепт	61
оцените статью	2250
оценить рецепт	61
оцініть матеріал	2705
оцініть рецепт	61
оцініть статтю	2705
още новини	175
още от	175
още от деня	175
още от рубриката	175
още по темата	175
""", 'п': """
партнерский материал	2246
партнерский проект	2246
партнерський матеріал	2701
партнерський проєкт	2701
партньорско съдържание	174
партнёрский материал	2246
партнёрский проект	2246
переглянути результати	91
передплата	2692
передплатити	2692
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2256
печать	2242
печать рецепта	61
платена публикация	87	174
платено съдържание	174
по подписке	2234
по теме	2253
по-късно	182
повідомити про помилку	2705
повідомити про помилку в тексті	2705
погоджуюсь	2702
погоджуюся	2702
подарете тази статия	178
подарить материал	2242
подарить статью	2234
подарувати статтю	2698
поддержать	2229
поддержать автора	2229
поддержать нас	2229
поддержать проект	2229
поддержать редакцию	2229
поддержите нас	2229
поделитесь	2242
поделиться	2242
поделиться в telegram	2242
поделиться в twitter	2242
поделиться в одноклассниках	2242
поделиться в соцсетях	2242
поделиться вконтакте	2242
поделиться новостью	2242
поделиться ссылкой	2242
поделиться статьей	2242
поделиться статьёй	2242
подкасти	2707
подкасты	2253
подкрепете ни	167
подкрепи	167
подкрепи ни	167
подобни статии	175
подписаться	2234
подписаться в max	2244
подписаться в telegram	2244
подписаться на канал	2244
подписаться на новости	2237
подписаться на рассылку	2237
подписаться на телеграм-канал	2244
подписка	2234
подписывайтесь	2244
подпишитесь на рассылку	2237
подробнее	2256
подробнее по теме	2253
поділитись	2698
поділитися	2698
поділитися в telegram	2698
поділитися в соцмережах	2698
поділитися новиною	2698
поділитися статтею	2698
поділіться	2698
пожертвовать	2229
пожертвувати	2689
позже	2228
поиск	2256
покажи всичко	176
покажи още	176
покажи резултатите	91
показати більше	2709
показати все	2710
показати коментарі	2705
показати оригінал	2710
показати результати	91
показати ще	2709
показать больше	2256
показать все	2257
показать еще	2256
показать ещё	2256
показать карту	2257
показать комментарии	2250
показать меньше	2257
показать оригинал	2257
показать перевод	2257
показать результаты	91
политика конфиденциальности	2247
политика обработки персональных данных	2247
пользовательское соглашение	2247
політика конфіденційності	2702
помочь	2229
помочь нам	2229
помочь проекту	2229
помочь редакции	2229
понятно	2247
попередня	2709
попередня стаття	2707
попробовать бесплатно	2234
популярне	2707
популярное	2253
популярные	2253
популярные новости	2253
популярные статьи	2253
популярні новини	2707
посилання скопійовано	2698
последнее	2253
последни	175
последни новини	175
последние новости	2253
послухати новину	2698
посмотреть результаты	91
похожие материалы	2253
похожие статьи	2253
поширити	2698
поширити у facebook	2698
пошук	2709
правила за коментиране	178
правила использования	2247
правила коментування	2705
правила комментирования	2250
предложить новость	2250
предыдущая	2256
предыдущая статья	2253
премиум	2234
преміум	2692
препоръчани	175
препоръчваме ви	175
препоръчваме ви още	175
препоръчваме още	175
прийняти	2702
прийняти всі	2702
принтирай	178
принтирай рецептата	61
принять	2247
принять все	2247
принять всё	2247
прислать новость	2250
приєднатися	2689
приєднатися до спільноти	2689
проголосовать	91
проголосувати	91
продовження під рекламою	2701
продовження статті під рекламою	2701
продолжить без поддержки	2228
продължава след рекламата	174
промо	2246	2701
прослушать	2242
прослушать новость	2242
прочетете и	175
підписатись	2692
підписатися	2692
підписка	2692
підтримайте нас	2689
підтримати	2689
підтримати автора	2689
підтримати журналістів	2689
підтримати нас	2689
підтримати редакцію	2689
пізніше	2688
""", 'р': """
радимо прочитати	2707
радимо також	2707
развернуть	2256
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2229
разпечатай	178
разрешите уведомления	2311
разрешить уведомления	2311
раскрыть	2257
распечатать	2242
распечатать рецепт	61
распечатать статью	2242
рассказать друзьям	2242
рассылка	2237
рассылки	2237
регистрация	168	2234
редакция рекомендует	2253
результати	91	2710
результаты	91	2257
реклама	174	2246	2701
реклама - статията продължава по-долу	174
реклама на сайте	2246
реклама на сайті	2701
реклама. продовження нижче	2701
реклама. продолжение ниже	2246
рекламно каре	174
рекламно съдържание	174
рекомендуем	2253
рекомендуем почитать	2253
рекомендуем также	2253
рекомендуемое	2253
рекомендуємо	2707
рекомендуємо прочитати	2707
рекомендуємо також	2707
реєстрація	2692
розгорнути	2710
роздрукувати	2698
роздрукувати рецепт	61
роздрукувати статтю	2698
розмір тексту	65
розмір шрифту	65
рубрики	2253	2707
""", 'с': """
самое важное	2253
самое популярное	2253
самое читаемое	2253
самое читаемое за день	2253
самое читаемое за неделю	2253
свежее	2253
свежие новости	2253
свернуть	2256
свързани новини	175
свързани публикации	175
свързани статии	175
связаться с нами	2250
сделать пожертвование	2229
сейчас читают	2253
скопировать ссылку	2242
скопировать ссылку на статью	2242
скопіювати посилання	2698
скопіювати посилання на статтю	2698
скрыть	2257
следующая	2256
следующая статья	2253
слухати	2698
слухати новину	2698
слушай новината	178
слушать	2242
слушать новость	2242
см. также	2253
смотреть все	2256
смотри также	2253
смотрите также	2253
советуем почитать	2253
согласен	2247
согласиться	2247
содержание	2256
создать аккаунт	2234
сообщить об опечатке	2250
сообщить об ошибке	2250
сохранить	2242
сохранить рецепт	61
сохранить статью	2242
социальные сети	2244
спасибо за ваш голос	91
спасибо за подписку	2237
спецпроект	2246
спецпроєкт	2701
споделете	178
сподели	178
сподели във facebook	178
сподели статията	178
споделяне	178
спонсорирано	174
способ оплаты	2232
способы оплаты	2232
ссылка скопирована	2242
станете член	167
стани абонат	167
стани дарител	167
стати співучасником	2689
стати частиною спільноти	2689
стать патроном	2229
стать соучастником	2229
стать спонсором	2229
створити акаунт	2692
стрічка новин	2707
сховати	2710
сходни новини	175
схожі матеріали	2707
схожі новини	2707
схожі статті	2707
създай профил	168
сюжет	2253
сюжеты	2253
""", 'т': """
тагове	175
також читайте	2707
твитнуть	2242
твиттер	2243
твітнути	2698
теги	2253	2707
текст продовжується під рекламою	2701
телеграм	2243
тема дня	2253
теми	2707
темы	2253
только для подписчиков	2234
""", 'у': """
увеличить	2256
увійти	2692
увімкнути сповіщення	2761
увімкніть сповіщення	2761
уже есть аккаунт	2234
уже зарегистрированы	2234
уже зареєструвалися	2692
умови використання	2702
усі новини	2709
""", 'ф': """
файлы cookie	2247
фейсбук	2243
фото	2253
фоторепортаж	2253
""", 'х': """
харесай	178
хорошо	2247
""", 'ч': """
час читання # хв	2709
чи була стаття корисною	2705
читайте еще	2253
читайте ещё	2253
читайте ниже	2246
читайте по теме	2253
читайте также	2253
читайте також	2707
читати далі	2709
читати повністю	2709
читати також	2707
читать в max	2244
читать в telegram	2244
читать далее	2256
читать дальше	2256
читать ещё	2256
читать комментарии	2250
читать полностью	2256
читать также	2253
что еще почитать	2253
что ещё почитать	2253
""", 'щ': """
ще за темою	2707
ще новини	2707
що ще почитати	2707
щомісяця	2689
""", 'э': """
электронная почта	2237
""", 'я': """
я вже підтримую	2688
я уже поддерживаю	2228
яндекс.дзен	2243
""", 'і': """
інші новини	19	2707
""", 'א': """
אולי גם יעניין אותך	1315
אולי יעניין אותך	1315
אולי יעניין אותך גם	1343
אולי יעניין אתכם	1315
אולי יעניין אתכם גם	1343
אולי מאוחר יותר	1298
אולי פספסתם	1343
אינציקלופדיית ynet	1315
""", 'ב': """
בחסות	1346
בשיתוף	1310
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1314
דלג לתוכן	1317
דלגו למתכון	61
דף הבית	1317
""", 'ה': """
האזינו	1306
הבא	1317
הבנתי	1318
הגב	1314
הדפיסו את המתכון	61
הדפיסו כתבה	1342
הדפס	1306
הדפס מתכון	61
הדפסה	1306
הדפסת המתכון	61
הדפסת כתבה	1342
הוסיפו תגובה	1314
הוסף תגובה	1314
הוספת תגובה	1314
הזכירו לי מאוחר יותר	1298
החשבון שלי	1300
הירשם	1300
הכי נצפים	1315
הכי נקרא	1315
הכי נקראות	1315
הכי נקראות היום	1343
הכתבה הבאה	1315
הכתבה המלאה למנויים	1342
הכתבה הקודמת	1315
המלצות	1315
המשך לקרוא	1317
המשך קריאה	1317
הנצפים ביותר	1343
הנקראות ביותר	1315
הנקראים ביותר	1343
הסתר	1318
העתיקו את הקישור	1342
העתיקו קישור	1342
העתק קישור	1306
העתקת הקישור	1342
העתקת קישור	1306
הצביעו	91
הצבע	91
הצבעה	91
הצג הכל	1318
הצג מפה	1318
הצג מקור	1318
הצג עוד	1317
הצג פחות	1318
הצג תוצאות	91
הצטרפו	1299
הצטרפו אלינו	1299
הקודם	1317
הקישור הועתק	1342
הרשמה	1300
השב	1314
התחבר	1300
התחברות	1300
""", 'ו': """
ווטסאפ	1306
וידאו	1315
""", 'ח': """
חדשות אחרונות	1315
חודש ראשון ב-#	1341
חודש ראשון ב-# ש"ח	1341
חודש ראשון בשקל	1341
חודש ראשון חינם	1341
חזרה למעלה	1317
חיפוש	1317
""", 'ט': """
טוויטר	1306
טלגרם	1306
טען עוד	1317
""", 'י': """
יציאה	1300
""", 'כ': """
כבר מנויים? התחברו	1300
כבר נרשמת	1300
כותרות אחרונות	1315
כניסה	1300
כניסה למנויים	1300
כתבה זו היא תוכן ממומן	1342
כתבה ממומנת	1346
כתבו תגובה	1314
כתבות אחרונות	1315
כתבות מומלצות	1315
כתבות נוספות	1315
כתבות נוספות בנושא	1343
כתבות נוספות שיעניינו אתכם	1343
כתבות קשורות	1315
כתבות שאולי פספסתם	1343
כתבות שיעניינו אתכם	1343
""", 'ל': """
לא כעת	1298
לא עכשיו	1298
לא תודה	1298
לא, תודה	1298
להורדת האפליקציה	1342
להמשך קריאה	1300
להרשמה	1300
לכל הכתבות	1317
לכל הכתבות בנושא	1343
לכל העדכונים, הכתבות והסרטונים	1343
לכל התגובות	1314
לכתבה הבאה בסדרה	1343
לכתבה הקודמת בסדרה	1343
למנויים בלבד	1303
למתכון	61
לפרטים	1318
לצפייה בתוצאות	91
לרכישת מינוי	1300
לרכישת מינוי לחצו כאן	1342
לתרום	1299
לתרומה	1299
""", 'מ': """
מבזקים	1315
מדיניות הפרטיות	1313
מדיניות הפרטיות ותנאי השימוש	1313
מודעה	1310
מומלץ עבורך	1343
מומלץ עבורכם	1343
מומלצים	1315
ממומן	1310
מעבר למתכון	61
מצאתם טעות	1314
""", 'נ': """
נושאים	1315
נושאים קשורים	1315
""", 'ס': """
סגור	1298
סגירה	1298
סיכום ai	1328
סיכום הכתבה	1328
סקר	91
סקר היום	91
""", 'ע': """
עוד	1317
עוד באותו נושא	1343
עוד בנושא	1315
עוד בערוץ	1315
עוד חדשות	1315
עוד כתבות	19	1315
עוד כתבות בנושא	19
עוד כתבות מעניינות	1342
עוד סיפורים	1343
""", 'פ': """
פייסבוק	1306
פרטים	1318
פרסום	1310
פרסומת	1310
פתח	1318
""", 'צ': """
צור חשבון	1300
צור קשר	1314
""", 'ק': """
קרא גם	1315
קרא עוד	1317
קראו גם	1315
קראו עוד	1317
""", 'ש': """
שיתוף	1306
שיתוף בווטסאפ	1306
שיתוף בטוויטר	1306
שיתוף במייל	1342
שיתוף בפייסבוק	1306
שכחתי סיסמה	1300
שלח	91
שלח לחבר	1306
שלחו את הכתבה במתנה	1342
שלחו במתנה	1342
שליחה במייל	1306
שמירה	1306
שמירת המתכון	61
שמירת כתבה	1342
שמרו כתבה	1342
שמרו לקריאה מאוחרת	1342
שתף	1306
שתפו	1306
שתפו את הכתבה	1306
שתפו בוואטסאפ	1342
שתפו בווטסאפ	1342
שתפו בטלגרם	1342
שתפו בפייסבוק	1306
""", 'ת': """
תגובה	1314
תגובות	1314
תגיות	1315
תודה על הצבעתך	91
תוכן למנויים	1300
תוכן ממומן	87	1310
תוכן מסחרי	1346
תוכן מקודם	1310
תוכן פרסומי	1346
תוכן שיווקי	87	1310
תוכן שיווקי בשיתוף	1346
תוצאות	91
תורגם אוטומטית	1342
תיקון טעות	1342
תמכו בנו	1299
תנאי השימוש	1313
תנאי השימוש | מדיניות הפרטיות	1313
תנאי השימוש ומדיניות הפרטיות	1313
תפריט	1317
תקציר ai	1328
תקציר בינה מלאכותית	1328
תקציר הכתבה	1328
תרומה	1299
תרמו	1299
תרמו עכשיו	1299
""", 'ا': """
ابلغ عن خطا	142
اترك تعليقا	118
اتصل بنا	118
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1117
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1090
اخبار مرتبطة	152
اخبار پيشنهادي	1117
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1090
اخرين خبرها	1117
اخفاء	122
ادارة ملفات تعريف الارتباط	116
ادامه	1092
ادامه مطلب	1092
ادعم الصحافة المستقلة	99
ادعمنا	99
اذهب الي الوصفة	61
ارسال	91	109	1083
ارسال المقال بالبريد	151
ارسال به تلگرام	1109
ارسال به دوستان	1083
ارسال راي	91
ارسال نظر	1089
ارسل	91
از دست ندهيد	1117
از ما حمايت كنيد	1079
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اشتراك	100	1080
اشتراك گذاري	1083
اشتراك گذاري در تلگرام	1109
اشتراكگذاري	1083
اشترك	100
اضغط هنا لمشاهدة الفيديو	138
اضف تعليق	118
اضف تعليقا	118
اطبع	109
اطبع المقال	151
اطبع الوصفة	61
اطبع هذا المقال	151
اعدادات ملفات تعريف الارتباط	116
اعلان	113
اعلان مدفوع	87	156
اعلان ممول	113
اعلانات	113
اعلانات مدفوعة	156
اغلاق	98
افتح الخريطة	122
اقرا المزيد	121
اقرا ايضا	119
اكتب تعليقا	118
الابلاغ عن خطا	142
الاخبار	119
الاشتراك	100
الاعلانات	113
الاقسام	119
الاكثر تداولا	119
الاكثر قراءة	119
الاكثر قراءة الان	152
الاكثر قراءة اليوم	152
الاكثر مشاهدة	119
الان نه	1078
البحث	121
التالي	121
التعليقات	118
التفاصيل	122
الدخول	100
الرئيسية	121
السابق	121
الصفحة التالية	121
الصفحة الرئيسية	121
القائمة	121
المزيد	119	121
المزيد حول هذه القصة	152
المزيد من الاخبار	119
المزيد من المقالات	152
المقال التالي	119
المقال السابق	119
النتائج	91
الوسوم	119
الي الاعلي	121
انتقل الي الوصفة	61
انتهاي پيام	1109
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	109
انشاء حساب	100
انشر	109
انضم الي فريقنا	142
انضموا الي فريقنا	142
اهد المقال	151
اهد هذا المقال	151
اهداء	151
اهداء المقال	151
اهم الاخبار	119
اولين نفري باشيد كه نظر ميدهد	1109
ايجاد حساب	1080
اين مطالب را هم بخوانيد	1117
اين مطلب را هم بخوانيد	1117
اگهي	1085
اگهيها	1121
""", 'ب': """
باز كردن	1093
بازرگاني	1121
بازگشت به بالا	1092
بالفيديو	138
بحث	121
برعاية	113
برچسب ها	1090
برچسبها	1090
بستن	1078
بعدا ياداوري كن	1078
بعدي	1092
بلغ عن خطا	142
به اشتراك بگذاريد	1083
بيشتر	1090	1092
بيشتر ببينيد	1117
بيشتر بخوانيد	1090
""", 'ت': """
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تازهترينها	1090
تبرع	99
تبرع الان	99
تبليغ	1085
تبليغات	1085
تبليغات در گوگل	1121
تبليغات متني	1121
تحميل التطبيق	108
تحميل المزيد	121
تسجيل	100
تسجيل الخروج	100
تسجيل الدخول	100
تسجيل دخول	100
تصويت	91
تعليق	118
تعليقات	118
تغطية خاصة	152
تفعيل الاشعارات	108
تلغرام	109
تلگرام	1083
تم نسخ الرابط	151
تماس با ما	1089
تماشاي ويديو	1109
تنظيمات كوكي	1088
تنظيمات كوكيها	1088
تويتر	109
توييتر	1083
تيليجرام	109
""", 'ث': """
ثبت راي	91
ثبت نام	1080
ثبت نظر	91	1089
ثبتنام	1080
""", 'ج': """
جديدترين اخبار	1090
جزئيات	1093
جستجو	1092
جميع التعليقات	118
""", 'ح': """
حالا نه	1078
حجم الخط	109
حجم النص	65
حريم خصوصي	1088
حساب كاربري	1080
حسابي	100
حصري للمشتركين	100
حفظ	109
حفظ المقال	151
حفظ الوصفة	61
حفظ للقراءة لاحقا	151
حمايت كنيد	1079
حمايت مالي	1079
""", 'خ': """
خانه	1092
خبر بعدي	1109
خبر قبلي	1109
خبرهاي بيشتر	1117
خبرهاي داغ	1117
خبرهاي مرتبط	1090
خبرهاي پيشنهادي	1117
خروج	1080
""", 'د': """
در همين رابطه	1117
در همين زمينه	1117
دستهبندي	1090
دعوت به همكاري	1109
ديدگاه	1089
ديدگاهتان را بنويسيد	1109
ديدگاهها	1089
""", 'ذ': """
ذات صلة	119
ذخيره	1083
ذخيره خبر	1109
ذخيره دستور پخت	61
ذخيره مطلب	1109
ذخيره مطلب براي بعد	1109
ذكرني لاحقا	98
""", 'ر': """
راي دهيد	91
راي شما ثبت شد	91
ربما لاحقا	98
رد	118
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1080
رپورتاژ	1085
رپورتاژ اگهي	1085
""", 'س': """
سؤال اليوم	91
ساهم	99
ساهم الان	99
سجل الدخول	103
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1088
""", 'ش': """
شارك	109
شارك الخبر	151
شارك القصة	151
شارك المقال	109
شارك علي	109
شارك في استطلاع الراي	142
شارك في الاستطلاع	142
شارك هذا الموضوع	109
شاركنا رايك	118
شاركها	151
شاهد الفيديو	138
شاهد ايضا	119
شاهد بالفيديو	138
شايد بعدا	1078
شرايط استفاده	1088
شرايط استفاده و حريم خصوصي	1088
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شكرا لتصويتك	91
""", 'ص': """
صفحه اصلي	1092
صوت	91
صوت الان	91
""", 'ط': """
طالع ايضا	152
طباعة	109
طباعة المقال	151
طباعة الوصفة	61
""", 'ع': """
عرض اقل	122
عرض الاصل	122
عرض التفاصيل	122
عرض الكل	121
عرض المزيد	121
عرض النتائج	91
عرض النص الاصلي	122
عضويت	1080
عكس	1090
علي فيسبوك وتويتر	112
""", 'غ': """
غرد	109
""", 'ف': """
فتح	122
فقط براي مشتركان	1080
فهمت	122
فيديو	119
فيسبوك	109	1083
""", 'ق': """
قبلي	1092
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قراءة المزيد	121
قصص مقترحة	152
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كلمات دلالية	119
كلمات مفتاحية	119
كليدواژهها	1090
كمك كنيد	1079
كمك مالي	1079
كن اول المعلقين	151
كن داعما	99
كوكيها	1088
كپي شد	1109
كپي كردن لينك	1109
كپي لينك	1083
""", 'ل': """
لا شكرا	98
لا، شكرا	98
لاحقا	98
للمشتركين فقط	103
ليس الان	98
لينك كوتاه	1083
لينك كوتاه خبر	1109
لينك كپي شد	1109
""", 'م': """
مادة اعلانية	113
متوجه شدم	1093
محتواي تبليغاتي	1085
محتواي حمايتشده	1109
محتوي اعلاني	156
محتوي برعاية	156
محتوي ممول	87	113
مختارات	119
مساحة اعلانية	156
مستخدم جديد	100
مشاركة	109
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1092
مشاهده نتايج	91
مشاهده همه	1092
مشترك شويد	1080
مطالب بيشتر	1117
مطالب مرتبط	1090
مطالب پيشنهادي	1117
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1090
ملفات تعريف الارتباط	116
منو	1092
مهمترين اخبار	1090
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موضوعات ذات صلة	119
موضوعات متعلقة	152
""", 'ن': """
نسخ الرابط	109
نسخ رابط المقال	151
نسخه چاپي	1109
نسيت كلمة المرور	100
نظر	1089
نظر بدهيد	1109
نظر خود را با ما در ميان بگذاريد	1109
نظر خود را بنويسيد	1089
نظر سنجي	91
نظر شما	1089
نظر شما درباره اين خبر چيست	1109
نظرات	1089
نظرسنجي	91	1109
نمايش بيشتر	1092
نمايش كمتر	1093
نمايش متن اصلي	1093
نمايش نتايج	91
نمايش نقشه	1093
نمايش همه	1093
ننصح بقراءة	119
نه ممنون	1078
""", 'ه': """
هذه المادة للمشتركين	151
همرساني	1083
همچنين ببينيد	1117
همچنين بخوانيد	1090
""", 'و': """
واتساب	109
واتساپ	1083
ورود	1080
ورود / ثبت نام	1080
وسوم	119
ويديو	1090
ويژه مشتركان	1080
""", 'پ': """
پاسخ	1089
پربازديدترين	1090
پربازديدترينها	1090
پربازديدها	1090
پربازديدهاي امروز	1117
پربازديدهاي هفته	1117
پربحثترينها	1090
پربينندهترين	1117
پربينندهترين خبرها	1117
پربينندهترينها	1117
پيام بازرگاني	1121
پيشنهاد خواندني	1117
پيشنهاد سردبير	1090
پيشنهاد ما	1090
""", 'چ': """
چاپ	1083
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1089
گزارش خطا در اين خبر	1109
""", 'अ': """
अक्षर का आकार	65
अगला	1369
अगली खबर	1367
अन्य खबरें	19	1367
अपनी राय दें	1366
अभी दान करें	1356
अभी नहीं	1355
""", 'आ': """
आगे पढें	1369
आज का सवाल	91
आज की अन्य खबरें	1393
आपके लिए	1367
आपको यह भी पसंद आ सकता है	1393
आपको ये भी पसंद आ सकता है	1393
""", 'इ': """
इसे भी देखें	1393
इसे भी पढें	1367
""", 'ई': """
ई-पेपर	1357
""", 'ऊ': """
ऊपर जाएं	1369
""", 'ए': """
एआई द्वारा तैयार	1381
एआई समरी	1381
एआई सारांश	1381
एआई से तैयार सारांश	1381
""", 'औ': """
और खबरें	1367
और देखें	1369
और पढें	1367	1369
और भी पढें	1393
""", 'क': """
कम दिखाएं	1370
कमेंट	1366
कमेंट करें	1366
कमेंट्स	1366
कुकी नीति	1365
केवल सदस्यों के लिए	1357
कॉपी लिंक	1360
""", 'ख': """
खाता बनाएं	1357
खोजें	1369
खोलें	1370
""", 'ग': """
गलती बताएं	1370
गोपनीयता नीति	1365
""", 'च': """
चर्चा में क्यों है	1393
""", 'ज': """
जरूर पढें	1393
जवाब दें	1366
ज्यादा पढी गई	1393
""", 'ट': """
टिप्पणियां	1366
टिप्पणी	1366
टिप्पणी करें	1366
टेक्स्ट साइज	65
टैग्स	1367
टॉप न्यूज	1367
टॉप स्टोरीज	1393
ट्रेंडिंग	1367
ट्विटर	1360
""", 'ठ': """
ठीक है	1370
""", 'त': """
ताजा खबरें	1367
ताजा समाचार	1367
""", 'द': """
दान करें	1356
देश की और खबरें	1393
दोस्तों को भेजें	1381
""", 'न': """
नक्शा देखें	1370
नतीजे देखें	91
नहीं धन्यवाद	1355
नहीं, धन्यवाद	1355
नियम और शर्तें	1365
नियम और शर्तें | गोपनीयता नीति	1365
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1396
पिछला	1369
पिछली खबर	1367
पूरी खबर पढें	1369
पोल	91
प्रचार	1363
प्रतिक्रिया दें	1366
प्रायोजित	1363
प्रायोजित सामग्री	1396
प्रिंट करें	1360
प्रीमियम	1357
""", 'फ': """
फेसबुक	1360
फेसबुक पर शेयर करें	1360
फॉन्ट साइज	65
फोटो	1367
फोटो गैलरी	1393
""", 'ब': """
बंद करें	1355
बडी खबरें	1367
बाद में	1355
बाद में याद दिलाएं	1355
""", 'म': """
मुख्य समाचार	1367
मूल देखें	1370
मेन्यू	1369
मेरा खाता	1357
""", 'य': """
यह भी देखें	1393
यह भी पढें	1367
ये खबरें भी पढें	1393
ये भी जानें	1393
ये भी देखें	1393
ये भी पढें	1367
""", 'र': """
रजिस्टर करें	1357
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1360	1381
लॉग इन	1357
लॉग इन करें	1357
लॉगआउट	1357
लॉगिन	1357
लोकप्रिय	1367
""", 'व': """
विज्ञापन	1363
विज्ञापन के बाद जारी	1396
विज्ञापन हटाएं	1381
विवरण	1370
विषय	1367
वीडियो	1367
वोट करें	91
वोट दें	91
व्हाट्सएप	1360
""", 'श': """
शायद बाद में	1355
शेयर	1360
शेयर करें	1360
""", 'स': """
संपर्क करें	1366
संबंधित खबरें	1367
संबंधित लेख	1367
संबंधित वीडियो	1393
संबंधित समाचार	1367
सदस्य बनें	1356
सबसे ज्यादा पढी गई	1367
सबसे ज्यादा पढी गई खबरें	1393
सबसे ज्यादा पढी गईं	1393
सब्सक्राइब	1357
सब्सक्राइब करें	1357
सभी दिखाएं	1370
सभी देखें	1369
समझ गया	1370
समर्थन करें	1356
सर्वे	91
सहयोग करें	1356
साइन अप	1357
साइन इन	1357
साझा करें	1360
सीधे रेसिपी पर जाएं	61
सेव करें	1360
स्पॉन्सर्ड	1363
स्पॉन्सर्ड कंटेंट	1396
""", 'ह': """
हमारा समर्थन करें	1356
होम	1369
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	230
""", 'আ': """
আপনার জন্য নির্বাচিত	256
আরও খবর	232
আরও দেখুন	232
আরও পডতে পারেন	256
আরও পডুন	232
আরও সংবাদ	256
আরো খবর	256
আরো পডুন	256
""", 'এ': """
এ জাতীয আরও খবর	256
এ জাতীয আরো খবর	256
এ সম্পর্কিত আরও খবর	232
এ সম্পর্কিত আরও পডুন	256
এই বিভাগের আরও খবর	256
এই বিভাগের আরো খবর	256
""", 'ক': """
কপি লিংক	255
""", 'খ': """
খবরটি শেযার করুন	255
""", 'জ': """
জনপ্রিয খবর	256
জরিপ	91
""", 'ন': """
নিবন্ধন	230
""", 'প': """
পাঠকের পছন্দ	256
পোস্টটি শেযার করুন	255
প্রিন্ট	234
প্রিন্ট করুন	255
""", 'ফ': """
ফলাফল দেখুন	91
ফেসবুকে শেযার করুন	255
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	255
বিজ্ঞাপন	234
বিস্তারিত পডুন	256
""", 'ভ': """
ভোট দিন	91
""", 'ম': """
মন্তব্য	234
মন্তব্য করুন	234
""", 'র': """
রেজিস্টার	230
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	230
লগইন	230
লিংক কপি	234
লিংক কপি করুন	255
লিংক কপি হযেছে	255
লিঙ্ক কপি করুন	255
লেখাটি সেভ করুন	255
""", 'শ': """
শেযার	234
শেযার করুন	234
""", 'স': """
সংশ্লিষ্ট খবর	232
সম্পর্কিত	256
সম্পর্কিত খবর	232
সম্পর্কিত বিষয	256
সম্পর্কিত সংবাদ	256
সর্বশেষ	232
সর্বশেষ সংবাদ	232
সর্বাধিক আলোচিত	256
সর্বাধিক পঠিত	232
সর্বোচ্চ পঠিত	256
সহাযতা করুন	230
সাবস্ক্রাইব	230
সেভ করুন	255
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2610
ข่าวที่น่าสนใจ	2610
ข่าวที่เกี่ยวข้อง	2587
ข่าวยอดนิยม	2587
ข่าวล่าสุด	2587
ข่าวอื่นที่น่าสนใจ	2610
ข่าวอื่นๆ	19	2610
ข่าวอื่นๆ ที่น่าสนใจ	2601
ข่าวเกี่ยวข้อง	2610
ข่าวแนะนำ	2587
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2601
คลิปแนะนำ	2610
ความคิดเห็น	2590
คัดลอกลิงก์	2590
คัดลอกลิงก์แล้ว	2601
คัดลอกลิงค์	2601
คัดลอกลิงค์แล้ว	2601
คุณอาจสนใจ	2610
""", 'ช': """
ชมคลิป	2601
ชมคลิปวิดีโอ	2601
ชมวิดีโอ	2601
ชมวิดีโอด้านบน	2601
ชมวิดีโอเต็มได้ที่นี่	2601
""", 'ด': """
ดูคลิป	2601
ดูทั้งหมด	2588
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	2601
ดูเพิ่มเติม	2590
""", 'ต': """
ติดต่อเรา	2601
""", 'บ': """
บทความที่น่าสนใจ	2610
บทความที่เกี่ยวข้อง	2587
บทความล่าสุด	2587
บทความแนะนำ	2610
บริจาค	2584
บริจาคเลย	2584
บันทึก	2601
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2601
""", 'พ': """
พิมพ์	2590
พิมพ์บทความ	2601
พิมพ์สูตร	61
พิมพ์หน้านี้	2601
""", 'ฟ': """
ฟังรายการย้อนหลัง	2601
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2601
""", 'ย': """
ยอดนิยม	2610
ยอดนิยมในตอนนี้	2610
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2601
ร่วมงานกับเรา	2601
ร่วมตอบแบบสอบถาม	2601
ร่วมบริจาค	2584
ร่วมแสดงความคิดเห็น	2601
""", 'ล': """
ลงทะเบียน	2584
ลืมรหัสผ่าน	2584
""", 'ส': """
สนับสนุนเรา	2584
สปอนเซอร์	2590
สมัครงานกับเรา	2601
สมัครสมาชิก	2584
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	2601
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2610
อ่านข่าวผ่านแอป	2601
อ่านข่าวอื่นๆ	2610
อ่านต่อ	2590
อ่านต่อเรื่องนี้	2610
อ่านเพิ่มเติม	2587
อ่านเรื่องที่เกี่ยวข้อง	2610
""", 'เ': """
เข้าสู่ระบบ	2584
เนื้อหาที่เกี่ยวข้อง	2610
เป็นคนแรกที่แสดงความคิดเห็น	2601
เรื่องที่คุณอาจสนใจ	19	2610
เรื่องที่น่าสนใจ	2610
เรื่องที่เกี่ยวข้อง	2587
เรื่องล่าสุด	2610
เรื่องอื่นที่น่าสนใจ	2587
เรื่องแนะนำ	2610
""", 'แ': """
แชร์	2590
แชร์ข่าวนี้	2601
แชร์บทความ	2601
แชร์หน้านี้	2601
แชร์ไปที่ line	2601
แท็ก	2610
แท็กที่เกี่ยวข้อง	2610
แบบสำรวจ	91
แปลอัตโนมัติ	2601
แสดงความคิดเห็น	2590
แสดงน้อยลง	2588
""", 'โ': """
โฆษณา	2590
โหลดแอปฟรี	2601
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2789
""", 'ủ': """
ủng hộ	2770
ủng hộ chúng tôi	2770
""", 'あ': """
あとで	1609
あとで読む	1622
あなたにおすすめ	1634
あなたにおすすめの記事	1634
あなたへのおすすめ	1634
あわせて読みたい	1634
あわせて読む	1661
""", 'い': """
いいえ、結構です	1609
いいね	1622
いいね!してニュースをチェック	1623
いいね!で応援する	1651
いま読まれています	1661
いま読まれている記事	1661
""", 'お': """
おすすめ	1634
おすすめの記事	1634
おすすめ情報pr	1626
おすすめ記事	1634
おすすめ関連記事	1661
お問い合わせ	1628
お気に入り	1622
お気に入りに追加	1622
お申し込み	1612
""", 'こ': """
こちらの記事もおすすめ	1661
こちらの記事も読まれています	19	1661
こちらもおすすめ	1634
こちらも読む	1661
この著者の記事	1634
この記事に関連するニュース	1661
この記事のタグ	1634
この記事の写真をすべて見る	1662
この記事の関連ニュース	1661
この記事は会員限定です	1612
この記事もチェック	1651
この記事をシェア	1622
この記事をプレゼント	1651
この記事をプレゼントする	1651
この記事を保存	1651
この記事を印刷	1651
この記事を印刷する	1651
この記事を評価する	1651
この記者の記事一覧	1634
この連載の記事	1634
""", 'ご': """
ご意見	1631
ご支援のお願い	1610
ご購読の申し込み	1612
""", 'さ': """
さらに読み込む	1636
""", 'す': """
すべての写真を見る	1662
すべて受け入れる	1628
すべて表示	1637
すべて見る	1636
すべて許可	1628
""", 'そ': """
その他の記事	1634
""", 'は': """
はてなブックマーク	1622
はてなブックマークに追加	1651
はてブ	1622
""", 'ま': """
また後で	1609
""", 'み': """
みんなのコメント	1631
""", 'も': """
もっと見る	1636
もっと詳しく知りたい方は	1661
もっと読む	1634
もどる	1636
""", 'よ': """
よく読まれています	1661
よく読まれている記事	1634
よく読まれている記事ランキング	1634
""", 'わ': """
わかりました	1637
""", 'ア': """
アクセスランキング	1634
アプリのダウンロード	1621
アプリをインストール	1621
アプリをダウンロード	1621
アプリを開く	1621
アプリダウンロード	1621
アンケート	91
アンケート実施中	1651
""", 'オ': """
オススメ記事	1634
""", 'カ': """
カテゴリ	1634
カテゴリー	1634
""", 'キ': """
キーワード	1634
""", 'ク': """
クイズに挑戦	1651
クイズに挑戦する	1651
クッキー	1628
クッキー設定	1628
クリップ	1622
クリップする	1622
""", 'コ': """
コピーしました	1622
コメント	1631
コメント#件	1631
コメント(#	1631
コメントする	1631
コメントはまだありません	1631
コメントをもっと見る	1631
コメントを投稿	1631
コメントを書く	1631
コメントを残す	1631
コメントを見る	1631
コメント一覧	1631
""", 'サ': """
サイトポリシー	1628
サイトマップ	1628
サインイン	1612
サポートする	1610
""", 'シ': """
シェア	1622
シェアしよう	1622
シェアする	1622
""", 'ス': """
スキップ	1609
スクラップ	1622
スクラップする	1622
スポンサー	1626
スポンサードリンク	1626
スポンサーリンク	1626
""", 'タ': """
タイアップ	1626
タグ	1634
""", 'チ': """
チップを送る	1610
チャンネル登録	1623
""", 'ツ': """
ツイート	1622
ツイートする	1622
""", 'ト': """
トップ	1636
トップへ戻る	1636
トップニュース	1634
トップページ	1636
トピックス	1634
""", 'ド': """
ドネーション	1610
""", 'ニ': """
ニュースを読む	1636
ニュースレター	1616
ニュースレター登録	1616
""", 'バ': """
バックナンバー	1634
""", 'パ': """
パスワードを忘れた方	1612
""", 'ピ': """
ピックアップ	1634
""", 'フ': """
フォロー	1623
フォローしてね	1623
フォローしました	1623
フォローする	1623
フォロー中	1623
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1622
ブックマークする	1622
""", 'プ': """
プッシュ通知	1621
プライバシーポリシー	1628
プレゼント	1612
プレミアム	1612
プレミアム会員	1615
""", 'ヘ': """
ヘルプ	1628
""", 'ペ': """
ページの先頭へ	1636
ページトップ	1636
ページトップへ	1636
""", 'ホ': """
ホーム	1636
""", 'ポ': """
ポスト	1622
ポストする	1622
""", 'マ': """
マイページ	1612
""", 'メ': """
メニュー	1636
メルマガ	1616
メルマガ登録	1616
メールで送る	1622
メールで送信	1622
メールアドレス	1616
メールアドレスを入力	1616
メールマガジン	1616
メールマガジン登録	1616
""", 'ラ': """
ランキング	1634
""", 'リ': """
リンクをコピー	1622
リンクをコピーしました	1651
リンクをコピーする	1651
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1612
ログイン	1612
ログイン/会員登録	1612
ログイン・会員登録	1612
""", '一': """
一覧	1636
一覧へ	1636
一覧を見る	1636
""", '上': """
上一篇	2848
上一頁	2850
上一页	2850
""", '下': """
下一篇	2848
下一頁	2850
下一页	2850
下次再說	2823
下次再说	2823
""", '不': """
不,謝謝	2823
不,谢谢	2823
不用了	2823
""", '专': """
专题	2848
""", '个': """
个人中心	2827
""", '为': """
为你推荐	2848
为您推荐	2848
""", '主': """
主要ニュース	1634
""", '举': """
举报	2847
""", '了': """
了解	1637
""", '人': """
人才招聘	2867
人気の動画	1661
人気の記事	1634
人気ランキング	1634
人気記事	1634
人気記事ランキング	1634
人氣文章	2876
""", '今': """
今、あなたにオススメ	1634
今、読まれている記事	1661
今はしない	1609
今はやめておく	1609
今回はしない	1609
今日の注目	1634
今日最熱門	2876
今日热点	2848
今日焦点	2848
今日熱門	2876
""", '他': """
他の記事	19
他の記事も読む	1634
""", '付': """
付費閱讀	2827
付费内容	2827
付费阅读	2827
""", '以': """
以下为广告内容	2867
以下為廣告內容	2867
以后再说	2823
""", '会': """
会员专享	2830
会员专享内容	2830
会员专属	2827
会员中心	2827
会员登录	2827
会員の方はこちら	1612
会員の方はログイン	1612
会員登録	1612
会員登録する	1612
会員登録はこちら	1612
会員限定	1612
会員限定記事	1612
""", '你': """
你可能也喜欢	2848
你可能也喜歡	2848
你可能感兴趣	2848
你可能还想看	2876
你可能還想看	2876
""", '使': """
使用条款	2843
使用條款	2843
""", '保': """
保存	1622
保存する	1622
""", '個': """
個人情報の取り扱い	1628
個人情報の取り扱いについて	1628
個人情報の取扱いについて	1628
個人情報保護方針	1628
""", '元': """
元の記事を読む	1662
元記事で読む	1662
元記事を読む	1636
""", '免': """
免責聲明	2843
免費訂閱	2831
免費註冊	2827
免費試讀	2827
免责声明	2843
免费注册	2827
免费订阅	2831
免费试读	2827
""", '全': """
全ての写真を見る	1662
全文はこちら	1662
全文を読む	1636
全文表示	1636
全記事読み放題	1615
全部接受	2843
全部评论	2847
""", '公': """
公众号	2838
公式sns	1623
公式twitter	1623
公式x	1623
公式アプリ	1621
""", '共': """
共有	1622
共有する	1622
共有リンクをコピー	1651
""", '关': """
关于我们	2843
关注	2838
关注我们	2838
关键词	2848
关闭	2823
""", '其': """
其他新聞	2848
其他新闻	19	2848
""", '再': """
再生	1636
""", '写': """
写真(#枚	1662
写真をもっと見る	1662
写真を見る	1636
写真を見る(全#枚	1662
写真特集	1634
写评论	2847
""", '分': """
分享	2837
分享到	2837
分享到facebook	2867
分享到line	2867
分享到微信	2837
分享到微博	2837
分享本文	2867
分享此文	2867
分享給好友	2867
分享給更多人看到	2867
分享给好友	2867
分享给更多人	2867
分享至	2837
分享至facebook	2837
分享至line	2867
分类	2848
分類	2848
""", '列': """
列印	2837
列印本頁	2867
列印食譜	61
""", '初': """
初割で無料体験する	1612
初月無料	1615
""", '利': """
利用規約	1628
""", '前': """
前のページ	1636
前の記事	1634
前の記事へ	1634
前へ	1636
前回の記事はこちら	1661
前回はこちら	1662
""", '加': """
加入line好友	2838
加入会员	2827
加入我们	2867
加入我们的团队	2867
加入我們	2867
加入我們的團隊	2867
加入書籤	2837
加入會員	2827
加载更多	2850
""", '動': """
動画	1634
動画で見る	1651
動画を再生する	1651
動画を見る	1636
""", '单': """
单次捐款	2824
""", '印': """
印刷	1622
印刷する	1622
印刷用ページ	1651
印刷用ページを表示	1651
""", '即': """
即时新闻	2848
即時新聞	2848
""", '原': """
原文を表示	1637
原文を見る	1637
原文連結	2877
原文链接	2877
""", '参': """
参与评论	2847
参加者募集中	1647
参加问卷调查	2867
""", '參': """
參加問卷調查	2867
""", '友': """
友だち追加	1623
友だち追加する	1623
友善列印	2867
友達に教える	1651
""", '反': """
反馈	2847
""", '发': """
发现错误?请告诉我们	2867
发表留言	2847
发表评论	2847
""", '合': """
合わせて読みたい	1634
""", '同': """
同じカテゴリの記事	1634
同じ著者の記事	1661
同意	2843
同意しない	1628
同意する	1628
""", '听': """
听全文	2867
听新闻	2837
听这篇文章	2867
""", '單': """
單次捐款	2824
""", '回': """
回到頂部	2850
回复	2847
回答する	91
回覆	2847
回頂端	2850
回首頁	2850
""", '地': """
地図を見る	1637
地図を開く	1637
""", '复': """
复制成功	2837
复制网址	2867
复制链接	2837
""", '大': """
大号字	65
大字	2837
大家还在看	2848
大家都在看	2848
""", '头': """
头条	2848
""", '字': """
字体	65
字体大小	2837
字号	2837
字級	65	2837
字级	65
字體大小	65	2837
""", '官': """
官方微博	2838
""", '定': """
定期定額	2824
""", '寄': """
寄付	1610
寄付する	1610
寄付で応援する	1651
寄付のお願い	1610
寄付をする	1610
""", '專': """
專題	2848
""", '小': """
小字	2837
小編推薦	2848
小调查	91
""", '尚': """
尚無留言	2867
""", '展': """
展开	2850
展开全文	2850
展开全部	2851
展開	2850
""", '已': """
已关注	2838
已是会员	2827
已有帐号	2827
已經是會員	2827
已經是會員?登入	2827
""", '广': """
广告	2842
""", '広': """
広告	1626
広告の後に続きます	1626
広告をスキップ	1626
広告を閉じる	1626
広告企画	1626
""", '廣': """
廣告	2842
""", '延': """
延伸閱讀	2848
延伸阅读	2848
""", '开': """
开通会员	2827
""", '影': """
影音	2848
""", '後': """
後で	1609
""", '微': """
微信	2837
微博	2837
""", '忘': """
忘記密碼	2827
忘记密码	2827
""", '応': """
応援する	1610
""", '您': """
您可能也喜歡	2848
您可能感兴趣	2848
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2876
您的邮箱	2831
您的電郵	2831
""", '意': """
意见反馈	2847
""", '感': """
感想を送る	1631
感謝您的投票	91
感谢您的投票	91
""", '成': """
成为会员	2824
成為會員	2824
""", '我': """
我同意	2843
我的帐户	2827
我的帳戶	2827
我知道了	2843
我要留言	2847
我要糾錯	2867
我要纠错	2847
我要评论	2847
""", '戻': """
戻る	1636
""", '所': """
所有留言	2847
""", '打': """
打印	2837
打印本页	2867
打印食谱	61
打开	2851
打赏	2824
""", '投': """
投票	91
投票ありがとうございました	91
投票する	91	1651
投票区	91
投票結果を見る	91
投稿する	1631
""", '折': """
折りたたむ	1637
""", '报': """
报告错误	2851
""", '拒': """
拒絕	2843
拒绝	2843
""", '招': """
招聘启事	2867
""", '拡': """
拡大	1622
拡大する	1636
""", '按': """
按讚	2838
""", '捐': """
捐款	2824
捐贈	2824
捐赠	2824
""", '排': """
排行榜	2848
""", '採': """
採用情報	1647
""", '接': """
接受	2843
接受全部	2843
接受所有	2843
""", '推': """
推广	2842
推广内容	2842
推廣	2842
推荐	2848
推荐文章	2848
推荐阅读	2848
推薦	2848
推薦文章	2848
推薦閱讀	2848
""", '提': """
提交	91
提供	1626
""", '搜': """
搜尋	2850
搜索	2850
""", '播': """
播放	2850
""", '支': """
支持我们	2824
支持我們	2824
支援する	1610
""", '收': """
收合	2851
收听	2837
收听本文	2867
收聽文章	2867
收藏	2837
收藏文章	2837
收藏本文	2867
收藏食譜	61
收藏食谱	61
收起	2850
""", '文': """
文字の大きさ	65	1622
文字サイズ	1622
文字サイズ変更	65
""", '新': """
新着	1634
新着ニュース	1634
新着記事	1634
新着記事一覧	1661
新規会員登録	1612
新規登録	1612
新闻简报	2831
""", '明': """
明白了	2851
""", '显': """
显示原文	2851
显示更多	2850
""", '暂': """
暂不	2823
暂无评论	2867
""", '暫': """
暫不	2823
""", '更': """
更多	2848
更多内容	2848
更多報導	2848
更多报道	2848
更多文章	2848
更多新聞	2848
更多新聞請看	2876
更多新闻	2848
更多精彩	2876
更多精采內容	2867
""", '最': """
最多人看	2876
最新ニュース	1634
最新号	1661
最新影音	2876
最新文章	2848
最新新聞	2848
最新新闻	2848
最新消息	2848
最新記事	1634
""", '會': """
會員中心	2827
會員專享	2830
會員專享內容	2830
會員專屬	2827
會員登入	2827
""", '月': """
月額#円	1615
月額#円(税込	1615
""", '有': """
有料会員登録	1612
有料会員記事	1651
有料登録	1612
有料記事	1612
""", '朋': """
朋友圈	2837
""", '服': """
服务条款	2843
服務條款	2843
""", '朝': """
朝刊・夕刊	1612
""", '本': """
本周热门	2876
本文へ	1636
本文へ移動	1636
""", '机': """
机器翻译	2867
""", '查': """
查看全部	2850
查看原图	2850
查看原文	2877
查看地图	2851
查看投票结果	91
查看更多	2850
查看留言	2847
查看結果	91
查看结果	91	2851
查看詳情	2851
查看评论	2847
查看详情	2851
""", '标': """
标签	2848
""", '検': """
検索	1636
""", '業': """
業配	2842
""", '標': """
標籤	2848
""", '機': """
機器翻譯	2867
""", '檢': """
檢舉	2847
""", '次': """
次のページ	1636
次の記事	1634
次の記事へ	1634
次へ	1636
次ページ	1636
""", '每': """
每月捐款	2824
""", '民': """
民調	91
""", '注': """
注册	2827
注目の記事	1634
注目キーワード	1634
注目ワード	1634
注目記事	1634
""", '点': """
点击排行	2848
点击播放	2867
点击查看原文	2877
点击查看大图	2850
点击阅读原文	2877
点我看视频	2867
点赞	2837
""", '為': """
為您推薦	2848
""", '热': """
热点	2848
热点推荐	2848
热门	2848
热门排行	2848
热门文章	2848
热门新闻	2848
""", '無': """
無料で体験する	1612
無料で読む	1612
無料会員登録	1612
無料会員限定	1612
無料体験	1612
無料登録	1612
""", '焦': """
焦點新聞	2848
""", '熱': """
熱門	2848
熱門排行	2848
熱門文章	2848
熱門新聞	2848
熱門話題	2848
""", '特': """
特定商取引法に基づく表記	1628
特集	1634
""", '猜': """
猜你喜欢	2848
猜你喜歡	2848
""", '申': """
申し込む	1612
""", '电': """
电子报	2831
电子邮箱	2831
""", '画': """
画像を拡大	1636
画像を見る	1636
""", '留': """
留言	2847
留言(#	2847
""", '登': """
登入	2827
登入/註冊	2827
登出	2827
登录	2827
登录/注册	2827
登錄	2827
登録	1612
登録が完了しました	1651
登録して続きを読む	1612
登録する	1612
""", '發': """
發現錯誤?請告訴我們	2867
發表留言	2847
發表評論	2847
""", '目': """
目录	2850
目次	1636
目錄	2850
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2848
相关报道	2848
相关推荐	2848
相关文章	2848
相关新闻	2848
相关标签	2848
相关视频	2876
相关阅读	2848
相關主題	2848
相關報導	2848
相關影片	2876
相關推薦	2848
相關文章	2848
相關新聞	2848
相關標籤	2848
相關閱讀	2848
""", '看': """
看了这篇文章的人也看	2848
看原文	2877
看更多	2848
看更多文章	2876
看更多新聞	2876
看結果	91
""", '知': """
知道了	2851
""", '稍': """
稍后再说	2823
稍后提醒我	2823
稍后阅读	2867
稍後再說	2823
稍後提醒我	2823
稍後閱讀	2867
""", '立': """
立即投票	91
立即捐款	2824
立即訂閱	2827
立即订阅	2827
""", '粉': """
粉絲團	2838
""", '精': """
精彩推荐	2876
精彩推薦	2876
精选	2848
""", '紙': """
紙面ビューアー	1612
""", '結': """
結果を見る	91	1637
""", '続': """
続きはこちら	1662
続きをみる	1636
続きを読む	1612
""", '網': """
網友留言	2847
""", '編': """
編輯推薦	2848
編輯精選	2848
編集部おすすめ	1634
編集部のおすすめ	1634
""", '縮': """
縮小	1622
""", '繼': """
繼續閱讀	2850
""", '纠': """
纠错	2847
""", '继': """
继续浏览内容	2850
继续阅读	2850
""", '编': """
编辑推荐	2848
编辑精选	2848
""", '网': """
网友评论	2847
""", '翻': """
翻訳を表示	1637
""", '联': """
联系我们	2843
""", '聯': """
聯絡我們	2843
""", '聽': """
聽全文	2867
聽新聞	2837
聽這篇文章	2867
""", '菜': """
菜单	2850
""", '著': """
著作権	1628
""", '複': """
複製網址	2867
複製連結	2837
""", '觀': """
觀看更多	2876
""", '视': """
视频	2848
""", '解': """
解鎖全文	2867
解锁全文	2867
""", '訂': """
訂閱	2827
訂閱會員	2827
訂閱會員專屬內容	2867
訂閱郵件	2831
訂閱電子報	2831
""", '記': """
記事の続きはこちら	1662
記事へのご意見	1631
記事をサポートする	1610
記事をプレゼント	1612
記事をプレゼントする	1651
記事を保存	1622
記事を保存する	1651
記事を印刷する	1622
記事を読む	1636
記事ランキング	1634
記事一覧	1636
記事一覧を見る	1662
記事全文を読む	1636
記者募集	1647
記者募集中	1647
""", '許': """
許可する	1628
""", '註': """
註冊	2827
""", '評': """
評論	2847
""", '話': """
話題の記事	1634
""", '詳': """
詳しく見る	1637
詳細	1637
""", '語': """
語音播報	2867
語音朗讀	2867
""", '誤': """
誤りを報告	1637
誤字脱字の報告	1651
誤字脱字を報告する	1651
""", '読': """
読まれている記事	1634
読み上げ	1651
読み放題	1615
""", '請': """
請填寫讀者問卷	2867
請繼續往下閱讀	2842
請輸入電子郵件	2831
""", '讚': """
讚	2837
讚賞支持	2824
""", '订': """
订阅	2827
订阅会员	2827
订阅邮件	2831
""", '评': """
评论	2847
评论(#	2847
""", '诚': """
诚聘英才	2867
""", '话': """
话题	2848
""", '详': """
详情	2851
""", '语': """
语音朗读	2867
""", '请': """
请先登录再评论	2867
请继续往下阅读	2842
请输入邮箱	2831
""", '購': """
購読	1612
購読する	1612
購読のお申し込み	1612
購読申し込み	1612
""", '贈': """
贈送文章	2867
贈送文章給朋友	2867
贈送此文	2867
""", '贊': """
贊助	2824
贊助內容	2842
贊助商	2842
""", '赞': """
赞助	2824
赞助内容	2842
赞助商链接	2842
赞赏	2824
""", '赠': """
赠送此文	2867
""", '跳': """
跳到主要內容	2850
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2850
""", '轉': """
轉發	2837
""", '转': """
转发	2837
""", '返': """
返信	1631
返信する	1631
返回顶部	2850
返回首页	2850
""", '追': """
追蹤	2838
追蹤我們	2838
""", '送': """
送信	91
送信する	91
送出	91
""", '通': """
通報する	1631
通知をオン	1621
通知を受け取る	1651
""", '速': """
速報	1634
速報通知を受け取る	1651
""", '連': """
連結已複製	2867
連載	1634
""", '運': """
運営会社	1628
""", '違': """
違反報告	1631
""", '選': """
選單	2850
""", '邮': """
邮箱	2831
""", '链': """
链接已复制	2867
""", '閉': """
閉じる	1609	1636
""", '開': """
開く	1637
開通會員	2827
""", '関': """
関連	1634
関連する記事	1634
関連キーワード	1634
関連タグ	1634
関連トピックス	1634
関連ニュース	1634
関連リンク	1634
関連動画	1634
関連情報	1634
関連記事	1634
関連記事はこちら	1661
""", '閱': """
閱讀全文	2850
閱讀原文	2877
閱讀更多	2850
""", '關': """
關於我們	2843
關注	2838
關注我們	2838
關鍵字	2848
關閉	2823
""", '阅': """
阅读全文	2850
阅读原文	2877
阅读更多	2850
""", '隐': """
隐私政策	2843
隐私权政策	2843
""", '隱': """
隱私政策	2843
隱私權政策	2843
""", '電': """
電子信箱	2831
電子報	2831
電子版	1612
""", '音': """
音声で聞く	1622
音声読み上げ	1651
""", '頭': """
頭條	2848
""", '顯': """
顯示原文	2851
顯示更多	2850
""", '首': """
首頁	2850
首页	2850
""", '點': """
點我看影片	2867
點擊播放本文	2867
點閱排行	2876
""", '가': """
가	1685
가입하기	1676
가장 많이 본 뉴스	1692
""", '개': """
개인정보 처리방침	1690
개인정보처리방침	1690
""", '거': """
거부	1690
""", '검': """
검색	1694
""", '결': """
결과 보기	91	1695
""", '계': """
계속 읽기	1676
""", '고': """
고객센터	1690
""", '공': """
공유	1685
공유하기	1685
""", '관': """
관련 기사	1692
관련 뉴스	1692
관련 영상	1715
관련 태그	1692
관련기사	1692
관련뉴스	1692
관련키워드	1692
""", '광': """
광고	1689
광고 닫기	1689
광고 영역	87
""", '괜': """
괜찮습니다	1673
""", '구': """
구독	1676
구독 신청	1676
구독 전용	1676
구독 중	1676
구독신청	1676
구독이 완료되었습니다	1707
구독자 전용	1678
구독하고 이어서 읽기	1707
구독하기	1676
""", '글': """
글씨 크기	65
글씨크기	1685
글자 크기	1685
글자 크기 변경	65	1707
글자 크기 조절	65	1707
글자크기	1685
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1674
기사 공유하기	1685
기사 더보기	1707
기사 듣기	1707
기사 링크 복사	1707
기사 본문	1694
기사 선물하기	1707
기사 스크랩하기	1707
기사 오류 신고	1707
기사 오류 제보	1707
기사 원문 보기	1707
기사 저장하기	1707
기사 제보 및 문의	1707
기사 후원하기	1674
기사에 대한 의견	1691
기사원문	1694
기사저장	1685
기자 구독	1702
기자 구독하기	1702
기자 페이지	1702
기자 프로필 보기	1702
기자의 다른 기사	1702
기자의 다른기사	1692
""", '나': """
나중에	1673
나중에 보기	1707
나중에 읽기	1707
나중에 하기	1673
""", '내': """
내 정보	1676
""", '네': """
네이버 구독	1688
네이버 블로그	1685
네이버에서 구독	1688
네이버에서 구독하기	1688
""", '놓': """
놓치면 안 되는 기사	1715
""", '뉴': """
뉴스 듣기	1707
뉴스레터 구독	1681
뉴스레터 구독 신청	1681
뉴스레터 무료 구독	1707
뉴스레터 신청	1681
""", '다': """
다른 공유 찾기	1685
다른 기사	19	1692
다른 기사 더 보기	19
다른 기사 보기	1702
다른기사	1692
다른기사 보기	1692
다시 보지 않기	1673
다음	1694
다음 기사	1692
다음 기사 보기	1707
다음 페이지	1694
다음기사	1692
다음에	1673
""", '닫': """
닫기	1673
""", '답': """
답글	1691
답글쓰기	1691
""", '당': """
당신이 좋아할 만한	1692
""", '댓': """
댓글	1691
댓글 #	1691
댓글 #개	1691
댓글 보기	1691
댓글 쓰기	1691
댓글 운영 정책	1707
댓글 운영정책	1707
댓글보기	1691
댓글쓰기	1691
댓글을 입력해주세요	1691
""", '더': """
더 보기	1694
더보기	1692	1694
""", '독': """
독자 의견 조사	1707
""", '동': """
동영상	1692
동의	1690
동의합니다	1690
""", '등': """
등록	1691
""", '디': """
디지털뉴스부	1702
디지털뉴스팀	1702
디지털콘텐츠팀	1702
""", '라': """
라인	1685
""", '랭': """
랭킹	1692
랭킹뉴스	1692
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
로그아웃	1676
로그인	1676
로그인 후 댓글 쓰기	1707
로그인/회원가입	1676
로그인이 필요	1678
""", '링': """
링크 복사	1685
링크가 복사되었습니다	1707
""", '마': """
마이페이지	1676
""", '많': """
많이 본 기사	1692
많이 본 뉴스	1692
많이 본 영상	1715
많이 읽은 기사	1692
많이본 기사	1692
많이본 뉴스	1692
""", '맨': """
맨 위로	1694
맨위로	1694
""", '메': """
메뉴	1694
메뉴 닫기	1694
메일	1685
""", '모': """
모두 동의	1690
""", '목': """
목록	1694
목록보기	1694
""", '무': """
무료 체험 시작하기	1676
무료 회원가입	1676
""", '문': """
문의	1691
문자 크기	65
""", '바': """
바로가기	1685
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1685
""", '번': """
번역 보기	1695
""", '베': """
베스트	1692
""", '복': """
복사하기	1685
""", '본': """
본문 글씨 줄이기	1685
본문 글씨 키우기	1685
본문 바로가기	1694
본문으로 바로가기	1694
""", '북': """
북마크	1685
""", '비': """
비밀번호 찾기	1676
""", '사': """
사이트맵	1690
사진 확대	1694
""", '설': """
설문	91
설문 참여 바로가기	1707
설문 참여하기	1707
설문조사	91
설문조사 참여하기	1707
""", '속': """
속보	1692
속보 알림 받기	1707
속보 알림 신청	1707
""", '스': """
스크랩	1685
스크랩하기	1707
스폰서	1689
""", '신': """
신고	1691
신문구독	1676
""", '실': """
실시간 뉴스	1692
""", '알': """
알겠습니다	1695
알림 받기	1684
알림 설정	1684
""", '앱': """
앱 다운로드	1684
앱 다운로드하기	1684
앱 설치	1684
앱 설치하기	1684
""", '에': """
에디터 추천	1692
""", '연': """
연관기사	1692
""", '열': """
열기	1695
""", '영': """
영상	1692
영상 보기	1707
영상으로 만나보세요	1707
영상으로 보기	1707
""", '오': """
오늘 하루 보지 않기	1673
오늘은 그만 보기	1673
오늘의 추천	1692
오늘의 핫뉴스	1715
오디오로 듣기	1707
오류 신고	1691
오류 신고하기	1707
오탈자 신고	1707
""", '온': """
온라인뉴스팀	1702
""", '요': """
요약	1694
""", '원': """
원문 보기	1695
원문보기	1694
""", '위': """
위로	1694
""", '유': """
유료 기사입니다	1707
유튜브 구독	1688
유튜브 구독하기	1688
""", '음': """
음성 재생하기	1707
음성으로 듣기	1685
""", '응': """
응원하기	1674
""", '의': """
의견 쓰기	1691
""", '이': """
이 기사 어땠나요	1707
이 기사를 공유합니다	1707
이 기사를 추천합니다	1707
이 기사와 함께 읽은 기사	1707
이 기자의 다른 기사	1707
이 시각 많이 본 기사	1715
이 시각 많이 본 뉴스	1715
이 시각 주요뉴스	1692
이 시각 추천뉴스	1692
이런 기사는 어때요	1715
이메일	1685
이메일무단수집거부	1690
이미 구독 중이신가요	1676
이미 회원이신가요	1676
이미지 크게 보기	1694
이미지 확대	1694
이슈	1692
이용약관	1690
이전	1694
이전 기사	1692
이전 기사 보기	1707
이전기사	1692
""", '인': """
인기 급상승	1715
인기 기사	1692
인기기사	1692
인기뉴스	1692
인쇄	1685
인쇄하기	1685
인스타그램 팔로우	1707
""", '일': """
일시후원	1674
""", '자': """
자세히	1695
자세히 보기	1695
""", '재': """
재생	1694
""", '저': """
저작권규약	1690
저장	1685
""", '전': """
전체 댓글	1691
전체 보기	1694
전체메뉴	1694
전체보기	1694
""", '접': """
접기	1694
""", '정': """
정기 후원하기	1674
정기구독	1676
정기후원	1674
""", '제': """
제보	1691
제보하기	1691
제출	91
""", '좋': """
좋아요	1685
좋은 기사 후원하기	1674
""", '주': """
주소 복사	1707
주소가 복사되었습니다	1707
주소복사	1685
주요 기사	1692
주요 뉴스	1692
주요 뉴스 더보기	1715
주요기사	1692
주요뉴스	1692
""", '지': """
지금 뜨는 기사	1715
지금 뜨는 뉴스	1715
지도 보기	1695
지면보기	1676
""", '참': """
참여하기	91
""", '청': """
청소년보호정책	1690
""", '최': """
최신 기사	1692
최신 뉴스	1692
최신기사	1692
최신뉴스	1692
""", '추': """
추천 기사	1692
추천 영상	1715
추천기사	1692
추천뉴스	1692
""", '친': """
친구 추가하기	1707
""", '카': """
카카오스토리	1685
카카오톡	1685
카카오톡 공유	1685
카카오톡으로 공유	1707
카카오톡으로 공유하기	1707
카테고리	1692
""", '쿠': """
쿠키 설정	1690
""", '퀴': """
퀴즈 풀기	1707
""", '키': """
키워드	1692
""", '태': """
태그	1692
""", '텔': """
텔레그램에서 소식 받기	1707
""", '투': """
투표	91
투표 결과 보기	91
투표하기	91	1707
투표해 주셔서 감사합니다	91
""", '트': """
트위터	1685
트위터 공유	1685
""", '페': """
페이스북	1685
페이스북 공유	1685
페이스북으로 공유	1707
""", '펼': """
펼치기	1694
""", '포': """
포토	1692
""", '폰': """
폰트 크기	1685
""", '프': """
프리미엄	1676
프린트	1685
""", '함': """
함께 보면 좋은 기사	1692
함께 볼 기사	1715
함께 읽으면 좋은	1692
함께 읽은 기사	1715
""", '핫': """
핫뉴스	1692
핫이슈	1692
핫클릭	1715
""", '헤': """
헤드라인	1692
""", '협': """
협찬	1689
""", '홈': """
홈	1694
""", '화': """
화제의 뉴스	1692
""", '확': """
확인	1695
""", '회': """
회사소개	1690
회원 전용	1678
회원가입	1676
""", '후': """
후원	1674
후원 안내	1674
후원 하기	1674
후원하기	1674
후원회원 가입	1674
"""}

START = {'a': """
abonē	1795 K par	1795 K no	1795 K un	1797 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1215 K illimité
această	52 K investigație	2200 K traducere
además	984 K:	1029 K, en
ai가	1704 K 자동 번역한	1704 K 번역한	1704 K 핵심	1704 K 요약한
ai에게	1704 K 물어	1704 K 질문	1704 K 물어보기
ajánljuk	1422 K:
aktivér	442 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2548 K dig till vårt	2564 K
apoyá	81 K
apúntate	1010 K a nuestro seminario	1010 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2045 K ukazał się	2045 K pochodzi z	2051 K przetłumaczony	2051 K został przetłumaczony	2051 K czyta	2051 K wygenerowany
artykuły	2042 K autora
artículos	954 K gratuitos
ascultă	1 K	2189 K:	2206 K podcastul	2206 K acest articol
atradāt	44 K
atsisiųskite	1757 K
autorė	1761 K:
autoři	339 K jsou
außerdem	589 K lesenswert:	589 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1018 K la app
beiträge	27 K
benefício	2150 K do assinante:
berätta	59 K i	59 K gärna
beställ	2564 K
bestätigen	483 K sie ihre
bestätigungsmail	483 K
besøg	428 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	960 K diario	960 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2787 K liên quan:	2800 K viết này có	2800 K viết có hữu ích
báo	2800 K lỗi bài viết
bình	5 K luận	27 K luận	2801 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1422 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2800 K phát hiện	2800 K thấy bài viết
bản	2800 K tóm tắt này
bấm	2802 K để nghe
bật	2778 K thông báo
""", 'c': """
chceš	361 K u nás pracovat	2424 K u nás pracovať
chefredaktör	2562 K och ansvarig utgivare:	2562 K:
chưa	32 K có bình luận
citeşte	2189 K şi	2189 K şi:
citește	2189 K și	2189 K și:	2189 K:	2189 K mai mult	2189 K aici	2189 K mai departe:
citiți	2189 K și
ciąg	2055 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2104 K exclusivo para	2148 K gerado	2153 K oferecido por
conținut	2200 K generat	2204 K oferit de
crédit	1289 K photo	1289 K photos
crédits	1289 K photo	1289 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2804 K đặt ứng dụng	2804 K ứng dụng	2804 K app
có	72 K thắc mắc	2787 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2195 K ai informații	2202 K ai observat o
dalinkitės	1757 K
další	327 K články autora
darovať	2418 K
dernières	1243 K actualités
descarcă	13 K	2220 K aplicația
descargá	13 K	1018 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2111 K no google play	2158 K na app store	2158 K no google play	2158 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	354 K
dostępna	2058 K w
dostępne	2058 K w
dostępny	2058 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2069 K do	2082 K do dyskusji
držte	28 K se
découvrez	1244 K aussi	1268 K la boutique	1268 K notre boutique	1268 K nos jeux	1268 K notre hors-série	1276 K notre application	1276 K notre appli
décryptage	1244 K :
déductible	1205 K des impôts	1205 K à #
déjà	1213 K abonné	1213 K inscrit	1213 K client
dùng	2811 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1448 K
encuéntranos	12 K
envía	3 K
envíanos	999 K
ermöglicht	591 K von
erről	1422 K bővebben
escríbenos	987 K
estagiária	2141 K sob supervisão	2141 * K sob supervisão
estagiário	2141 K sob supervisão
""", 'f': """
faça	2156 K o quiz	2156 K o teste	2156 K o nosso
felelős	1445 K szerkesztő:	1445 K kiadó:
fiți	31 K primul
foretrækker	443 K du
fortsätt	2566 K läsa
fortæl	59 K mig
fotogaléria	2392 K:
fotografía	1030 K:
frågor	72 K	73 K om artikeln
få	419 K fuld adgang til	442 K adgang	442 K fri	442 K fuld	442 K besked	442 K ugens	442 K dagens	442 K de	442 K nyheder	442 K en notifikation	442 K breaking	442 K seneste nyt	453 K	1964 K full tilgang til	1990 K tilgang	1990 K fri	1990 K full	1990 K beskjed	1990 K varsel	1990 K ukas	1990 K dagens	1990 K de	1990 K nyheter	1990 K siste	2002 K	2004 K varsel	2004 K varsler	2004 K push	2539 K full tillgång till	2564 K tillgång	2564 K fri	2564 K full	2564 K besked	2564 K en notis	2564 K veckans	2564 K dagens	2564 K de	2564 K nyheter	2564 K senaste	2575 K
férjen	1448 K hozzá
följ	12 K	2543 K	2564 K
følg	12 K	12 K oss	423 K	442 K	1968 K	1990 K
füge	12 K uns	597 K
fügen	12 K sie uns	597 K sie
für	486 K android und ios	537 K diesen artikel	537 K diesen	586 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1445 K:
""", 'g': """
gazeteciliğimizi	2664 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2801 K cửa hàng trực tuyến
glöm	2564 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2800 K ý cho bài viết
gör	2548 K quizet	2548 K vårt quiz	2564 K vårt
görmemiz	2669 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1449 K lát
hintergründe	589 K dazu:
hjälp	2548 K oss bli bättre	2548 K oss att bli bättre
hjælp	428 K os med at blive bedre
hlavné	2405 K body
hlavní	341 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2801 K trả lời khảo sát	2809 K ủng hộ
hämta	13 K	2552 K
häng	2564 K med
hääleta	1066 K
håll	28 K	28 K dig
hör	541 K dir	597 K	2564 K
hören	541 K sie	597 K sie
hörzeit	613 K
hør	1 K artiklen	1 K artikkelen	1 K saken	412 K også	412 K også:	428 K mere på	442 K	1957 K også	1957 K også:	1990 K
""", 'i': """
iesūti	1783 K savu	1783 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1757 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2104 K é assinante
jäikö	1156 K juttu kesken
jälgi	1066 K
""", 'k': """
kapcsolódó	1422 K	1422 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2801 K tra kiến thức của bạn
kjøp	1973 K billetter	1973 K billett	1990 K
klausykitės	1742 K
klikněte	324 K zde
ključne	2343 K točke	2343 K tačke
klõpsates	1066 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1797 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	442 K
kopírovat	354 K
kopírovať	2418 K
kopē	1797 K
kvíz	324 K:	1435 K	2392 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1448 K
kérjen	1448 K
kérjük	28 K
kênh	2778 K youtube của báo
köp	2548 K biljetter	2548 K biljett	2564 K
kövess	12 K
kövesse	1448 K
kövessen	12 K
køb	428 K billetter	428 K billet	442 K
küfür	27 K içeren
küldd	3 K el	1430 K el nekünk
küldje	1430 K el nekünk	1448 K	1448 K tovább
kļūsti	1797 K
kết	2792 K nối với chúng tôi
""", 'l': """
laimē	1797 K
laimėkite	1757 K
legyél	1448 K
lejupielādē	1797 K
leé	1029 K también	1029 K más	1029 K:
lisää	1180 K meidät
lásd	1422 K még
lásson	1448 K több
lát	1430 K valami
láttál	1430 K valami
lägg	2564 K till
lähetä	1159 K juttuvinkki	1159 K uutisvinkki	1159 K vinkki	1163 K mielipidekirjoituksesi	1163 K mielipidekirjoitus	1180 K
lämna	2542 K dina tips	2542 K ditt tips
läs	2531 K mer om	2532 K också	2532 K också:	2532 K även	2532 K mer	2532 K mer:	2532 K:	2532 K här	2532 K även:	2539 K vidare med	2539 K mer på	2552 K e-tidningen	2552 K tidningen	2564 K	2566 K vidare
læs	411 K mere om	412 K også	412 K også:	412 K mere	412 K mere:	412 K:	412 K her	412 K hele	419 K videre med	433 K e-avisen	433 K avisen	442 K	444 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	342 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1180 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2055 K wideo
mesterséges	1456 K intelligencia írta
mirá	1013 K el video	1029 K también	1029 K:
mitä	8 K pidit	33 K mieltä	1181 K mieltä sinä
mišljenja	2340 K autora	2340 K iznesena	2340 K izneta
mišljenje	2340 K autora
możliwość	5 K komentowania
mándanos	999 K
más	983 K noticias de	983 K noticias sobre	983 K sobre	983 K en	983 K de	984 K información	984 K información:	987 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	327 K tip?	327 K tip na článek	327 K tip na téma	327 K tip pro
märkasid	44 K	1051 K midagi	1057 K viga	1057 K artiklis viga
még	32 K nincs
més	272 K informació:	298 K notícies de	298 K notícies sobre
mød	428 K os
mūs	1797 K vari
mời	2787 K xem	2787 K bạn đọc	2787 K độc giả	2792 K bạn tham gia	2792 K độc giả theo dõi	2792 K bạn đọc theo dõi	2802 K quý vị theo dõi	2802 K quý độc giả	2802 K bạn xem video	2802 K nghe
""", 'n': """
nahlásit	364 K chybu
nahlásiť	2427 K chybu
nahláste	2427 K chybu
najważniejsze	2051 K informacje
naloži	2472 K
naložite	13 K	2472 K
naročite	2479 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	362 K čas číst	2425 K čas čítať
než	371 K vložíte komentář	371 K začnete diskutovat	371 K napíšete příspěvek
nguồn	2796 K:	2796 K :
nhận	2778 K thông báo
nové	344 K číslo	344 K vydání	2408 K číslo	2408 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1180 K enemmän
nägid	1067 K viga
näita	1066 K
näitkö	1181 K virheen
näytä	1180 K sisältö
nå	2564 K vår
nézd	1422 K meg	1448 K meg
nézze	1422 K meg	1448 K meg
nāc	1788 K strādāt
""", 'o': """
oceń	8 K	2052 K ten	2052 K artykuł	2052 K tekst
odporučte	2418 K
odporúčame	2392 K:
odsłuchaj	2063 K	2063 K ten
ofereça	3 K
oglądaj	2039 K:
ohodnoťte	342 K	2406 K
opýtajte	2405 K sa
opširnije	2328 K:	2328 K na
otázky	72 K
ouça	1 K	2129 K:	2154 K o podcast
oír	1 K
""", 'p': """
pamanīji	1789 K kļūdu
pamanījāt	44 K	1789 K kļūdu
pastebėjote	44 K	1743 K įdomų	1749 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2796 K viên:
piditkö	8 K	69 K	82 K	1181 K
pidätkö	82 K	1181 K
piše	2355 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	359 K
podrži	81 K
podržite	81 K	2358 K
podés	12 K seguir	1000 K enviarnos
podívejte	324 K se:	324 K se na video
poleć	2063 K
poslať	2418 K
poslechněte	1 K si	324 K si	324 K si:
poslušajte	1 K	2328 K:	2451 K:
posłuchaj	1 K	2039 K:	2039 K też:
poznáte	66 K niekoho
pozostała	2055 K część
pošaljite	41 K vijest
pošlete	354 K
pošlite	3 K	2418 K
poți	2195 K contacta autorul	2195 K contacta autoarea
praneškite	1743 K redakcijai
predplaťte	2422 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2392 K si tiež	2392 K si aj	2392 K si	2392 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1757 K
pronašli	44 K ste
pročitaj	2328 K još	2328 K i
pročitajte	2328 K još	2328 K i	2328 K više	2328 K:	2328 K više o ovoj temi
prvý	2417 K mesiac len za	2417 K mesiac za	2417 K mesiac už za	2417 K mesiac zadarmo
prześlij	2063 K dalej
präsentiert	591 K von
prüfen	597 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2406 K sa
páčilo	69 K sa
päivitä	1180 K
pääset	1180 K lukemaan
päätoimittaja	1178 K:
păstrați	28 K
pērc	1788 K biļetes	1797 K
předplaťte	359 K si
přehrajte	324 K si
přetisk	68 K povolen	68 K možný
přečtěte	324 K si také	324 K si	324 K si:	324 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1000 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	362 K posloucháte
radšej	2425 K počúvate
radši	362 K posloucháte
rašykite	1743 K autorei	1743 K autoriui
recibí	999 K las noticias
recomandări	2189 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1447 K ingyenesen
regisztráljon	1435 K	1447 K ingyenesen
regístrate	951 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2055 K tekstu
rezervē	1797 K
rešite	2328 K kviz
riješite	2328 K kviz
rozwiąż	2039 K quiz
rätsel	580 K mit
rätseln	580 K sie mit
réservez	1268 K vos places pour la soirée de la rédaction
réservé	1213 K aux abonnés
réservée	1213 K aux abonnés
réservés	1213 K aux abonnés
résumer	1258 K cet article	1258 K l'article
résumé	1258 K généré	1258 K rédigé	1258 K réalisé	1258 K produit	1258 K par
rösta	2564 K
rādīt	1797 K
""", 's': """
saglabā	1797 K
saistīts	1772 K:
saņem	1797 K
sažetak	2343 K	2343 K članka	2343 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	999 K el canal	1029 K leyendo:
sesizări	2195 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	341 K	341 K článku
siųskite	1743 K savo	1757 K
sjefredaktør	1987 K:	1987 K og ansvarlig redaktør:
skopírovať	2418 K
skrót	2051 K artykułu
skúsili	59 K ste
související	324 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2484 K napako
sprawdź	2039 K:	2039 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2405 K sa
stališča	2462 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	377 K si aplikaci
stöd	81 K	2539 K
stötta	81 K	2539 K
støt	81 K	419 K
støtt	81 K	1964 K
suscríbete	945 K a
susidūrėte	1743 K su
susiję	1731 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1258 K générée
syötä	1180 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1454 K:
szívesen	1449 K meghallgatjuk
szöveg	1454 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1004 K
síganos	12 K
sígueme	1004 K
síguenos	12 K
só	2104 K para assinantes
sólo	951 K para suscriptores
søg	442 K nu
súhrn	2405 K
súmate	12 K	56 K a las #
súvisiace	2392 K:
súvisiaci	2392 K článok
sūti	1783 K savu	1797 K
""", 't': """
también	972 K en facebook	984 K puedes leer	984 K puedes leer:	984 K te puede interesar:
també	272 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1185 K on
tekstą	46 K galima
tenés	994 ¿K información
thấy	44 K lỗi
thử	2801 K sức với
tiedätkö	1159 K aiheesta	1159 K asiasta	1159 K lisää
tiivistelmä	26 K on
tilføj	442 K
todavía	32 K no hay comentarios
további	1422 K részletek
traducció	281 K feta
transparentní	334 K účet:
trên	2778 K google news
trả	2801 K lời câu đố
trải	2811 K nghiệm
turpinājums	1799 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1159 K
tác	2796 K giả:	2796 K giả là
támogasd	81 K	1440 K a	1440 K az
támogassa	81 K	1440 K a	1440 K az
täglichen	483 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1224 K l'application
téléchargez	13 K
tóm	2800 K tắt này
töltsd	13 K le
töltse	13 K le	1448 K le	1448 K ki
történeteiket	1430 K
tüm	27 K yorumlar
tęsinys	1759 K
tłumaczenie	2051 K
tải	13 K	13 K ứng dụng	2778 K ứng dụng	2778 K app	2804 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2363 K na grešku
uključi	2351 K
uključite	2351 K
uložit	354 K
uložiť	2418 K
uložte	354 K si	2418 K si
unbeschränkter	560 K zugang
unterstütze	81 K	466 K
unterstützen	81 K sie	466 K sie	466 K sie die
uočili	7 K ste
upozorniť	2427 K na chybu
upozorněte	364 K na chybu
urmărește	12 K	2189 K și:	2206 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1435 K részt
već	2379 K za #	2379 K od #
več	2451 K:	2451 K v videu	2476 K o tem	2476 K novic	2476 K preberite
vidéo	1244 K :
visą	1757 K interviu
više	2328 K o:
você	2129 K pode gostar:
vprašaj	2465 K
vprašajte	2465 K
vypočujte	1 K si	2392 K si:
vyskúšali	59 K ste
vytiskněte	354 K
vytlačiť	2418 K
vytlačte	2418 K
vyzkoušeli	59 K jste
válaszolj	1448 K
válaszoljon	1448 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	442 K med
véleménycikkeit	1430 K
více	324 K zde	324 K k tématu:
võida	1066 K
võta	1051 K ühendust	1066 K
vă	28 K rugăm să
věnujte	354 K
všechny	27 K komentáře	327 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	507 K artikel:
weź	2082 K udział w dyskusji
więcej	2038 K o	2038 K na temat	2038 K z	2039 K na ten temat:	2042 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	483 K newsletter
""", 'y': """
yanlişlik	2658 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2074 K uwagę	2074 K błąd	2074 K literówkę	2074 K uwagi	2074 K nieścisłość
ziņo	1783 K redakcijai
zkopírovat	354 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2071 K reporterem	2071 K reporterką	2071 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	516 K dpa	760 K #	760 K
""", 'à': """
à	1244 K lire aussi	1244 K lire également	1244 K lire :	1244 K lire sur	1244 K voir aussi	1244 K écouter	1244 K relire	1244 K découvrir	1244 K lire sur le même sujet	1244 K consulter :	1244 K voir également	1247 K propos de l'auteur	1247 K propos de l'autrice	1268 K retrouver dans le numéro
àudio	281 K generat
""", 'á': """
áudio	2148 K gerado
""", 'ä': """
är	2542 K du
äänestä	1180 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2126 K preciso estar logado
écouter	1 K l'article	1 K cet article	1244 K aussi
écoutez	1 K cet	1 K l'article	1272 K le podcast
épinglez	1291 K cet article	1291 K cette recette	1291 K cette page	1291 K la recette	1291 K ce billet	1291 K-la	1291 K-le	1291 K l'article	1291 K l'image
""", 'í': """
írd	1448 K be
írj	1430 K a szerzőnek
írja	1448 K be
írjon	1430 K a szerzőnek	1448 K közvetlenül	1448 K nekünk
""", 'î': """
întreabă	2200 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1449 K szerint
""", 'ú': """
últimas	983 K noticias de	2128 K de	2128 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	510 K die autor:in	510 K die autoren	510 K die autor:innen	512 K die autorin	512 K den autor	513 K die autorin	513 K den autor
übersetzung	594 K:	594 K aus dem
""", 'č': """
čitaj	2328 K još
čitajte	2328 K i	2328 K još	2328 K još:
članak	46 K se može	46 K možete	2343 K je preveden	2343 K čita	2346 K je objavljen u
članek	46 K lahko	2465 K je preveden	2465 K bere	2465 K je prebral	2468 K je objavljen v
článek	46 K lze	46 K můžete	341 K byl přeložen	341 K přeložen	341 K načetl	344 K vyšel v
článok	46 K možno	46 K môžete	2405 K bol preložený	2405 K načítal	2408 K vyšiel v
čo	33 K si myslíte
čtěte	324 K také	324 K také:	324 K i	324 K více	324 K:
číslo	334 K účtu pro dary	334 K transparentního účtu
čítajte	2392 K aj	2392 K tiež	2392 K viac
""", 'đ': """
đánh	2800 K giá bài viết
đăng	2801 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2817 K dây nóng: #	2817 K dây nóng #
được	68 K phép đăng lại
đọc	2787 K thêm	2787 K thêm:	2787 K:	2787 K tiếp:	2792 K tin nhanh
""", 'į': """
įsigykite	1757 K
įtraukite	1757 K mus
įveskite	1757 K
""", 'ś': """
ściągnij	13 K	2087 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2067 K:
źródło	2067 K:
""", 'ž': """
želite	2360 K raditi kod nas	2360 K da radite kod nas	2481 K delati pri nas
želiš	2360 K raditi kod nas	2481 K delati pri nas
žinote	1743 K daugiau	1758 K istoriją
žiūrėkite	1731 K taip pat	1757 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	680 K κάποια πληροφορία	680 K πληροφορίες	680 K πληροφορία	680 K φωτογραφία	680 K φωτογραφίες	680 K κάποια φωτογραφία	680 K κάποιο θέμα	680 K μια ιστορία
""", 'ή': """
ήταν	650 K χρήσιμο	650 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	665 K τον	665 K τα	665 K
ακούστε	1 K	634 K:
αναδημοσίευση	68 K με
αναφέρετε	670 K λάθος	670 K κάποιο λάθος
αναφορά	670 K λάθους
αντιγράψτε	660 K
αντιγραφή	660 K
αξιολογήστε	650 K
αποθηκεύστε	660 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	649 K η περίληψη	649 K η σύνοψη
""", 'β': """
βίντεο	634 K:
βαθμολογήστε	650 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	681 K	681 K για να
""", 'δ': """
δείτε	634 K επίσης	634 K:	634 K το βίντεο	634 K εδώ	634 K επίσης:	634 K ακόμα:	634 K φωτογραφίες	634 K ακόμη	634 K ακόμη:	647 K όλα τα άρθρα	661 K όλες	661 K όλα	661 K τις
δειτε	634 K επισης	634 K ακομη	634 K:
δεν	668 K έχετε χρόνο να διαβάσετε
διάβασε	634 K επίσης	634 K ακόμη
διαβάζεται	649 K από
διαβάστε	634 K επίσης	634 K επίσης:	634 K ακόμη	634 K ακόμη:	634 K ακόμα	634 K:	634 K εδώ	634 K περισσότερα	634 K ακόμα:	634 K εδώ περισσότερα	634 K σχετικά	634 K αναλυτικά	647 K όλα τα άρθρα	661 K όλες	661 K όλα	661 K τις
διαβαστε	634 K επισης	634 K ακομη	634 K ακομα	634 K:
διαθέσιμη	657 K στο
διαθέσιμο	657 K σε	657 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	681 K
εκτυπώστε	660 K
ενεργοποιήστε	657 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	649 K περίληψη	649 K σύνοψη	649 K ανάγνωση	649 K περίληψη αυτή
""", 'θ': """
θέλεις	667 K να εργαστείς μαζί μας
θέλετε	667 K να εργαστείτε μαζί μας	667 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	657 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	657 K	665 K την εφαρμογή	679 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	634 K:
""", 'λ': """
λήψη	657 K από	657 K στο
""", 'μ': """
μάθετε	661 K όλες
με	663 K πληροφορίες από
μείνετε	661 K ενημερωμένοι
μετάφραση	649 K
μοιράσου	660 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	647 K απόψεις	647 K γνώμες
""", 'π': """
περίληψη	649 K
περισσότερα	634 K:
πηγές	663 K:
πηγή	663 K:
προτείνετε	660 K
προτιμάτε	668 K να ακούτε	668 K να ακούσετε
πώς	650 K σας φάνηκε
""", 'ρ': """
ρωτήστε	649 K
ρώτα	649 K
ρώτησε	649 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	650 K φάνηκε	650 K βοήθησε	650 K άρεσε
σου	69 K άρεσε
στείλτε	660 K
στηρίξτε	81 K	665 K	665 K τον	665 K τα	665 K την
σύνοψη	649 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	647 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	647 K άρθρο εκφράζει	649 K άρθρο μεταφράστηκε	649 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	660 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	647 K τα άρθρα
όλες	661 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	209 K се за
автор	2270 K - обозреватель	2270 K - корреспондент	2270 K - колумнист	2270 K - редактор	2724 K - оглядач	2724 K - колумніст	2724 K - кореспондент
авторка	2724 K - оглядачка	2724 K - колумністка
авторката	189 K е
авторът	189 K е
акценти	191 K от
""", 'б': """
бачите	44 K помилку
беше	192 K ли полезна	192 K ли полезно	192 K ли полезен
больше	2254 K новостей	2255 K по теме:	2293 K любите слушать	2293 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2273 K ли материал	2273 K ли пересказ	2273 K ли этот пересказ	2273 K ли этот	2273 K ли текст
была	2273 K ли статья	2273 K ли эта	2273 K ли новость
більше	2708 K по темі:	2708 K за темою:	2708 K на тему:	2708 K про це:	2739 K новин	2739 K матеріалів
""", 'в': """
вакансии	2276 K "	2276 K редакции
вакансії	2729 K "	2729 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2273 K понравилась	2273 K понравился	2273 K помогла	2727 K сподобалась	2727 K сподобалася	2727 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	177 K още	177 K също	177 K:	177 K повече във видеото	177 K галерията
включете	199 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2254 K новости на тему	2254 K материалы	2254 K новости	2254 K статьи	2258 K статьи автора	2258 K материалы автора
всички	204 K новини
встановлюйте	2734 K
встановіть	13 K	2734 K	2760 K застосунок
встигніть	2763 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2272 K от
гледайте	177 K видеото	177 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	2726 K від	2726 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2708 K:	2708 K про це
джерела	2741 K:
джерело	2741 K:
дивіться	2708 K також	2708 K:	2708 K також:	2708 K відео:
до	2708 K теми:
докладніше	2708 K:	2708 K про це
доступно	2281 K в	2281 K на	2281 K для	2734 K в	2734 K у	2734 K на	2734 K для
достъпно	199 K в	199 K на
дотримуйтесь	28 K
другие	2258 K материалы автора
думка	2724 K автора	2724 K редакції	2724 K, висловлена
думки	2724 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2258 K новость?
еще	2255 K по теме:
ещё	2254 K больше	2255 K по теме:
""", 'з': """
за	2708 K темою:
забелязахте	7 K
завантажити	2734 K в	2734 K з	2734 K у
завантажте	13 K	2734 K в	2734 K з	2760 K застосунок	2760 K додаток
завантажуйте	13 K	2734 K	2744 K застосунок
загрузите	2281 K в	2281 K на
задайте	2272 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	203 K
запитайте	2726 K
зберегти	2738 K
збережіть	2738 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2747 K слухати
""", 'и': """
идет	2312 K подписка
идёт	2312 K подписка
изпратете	203 K
изтеглете	13 K	199 K	209 K	224 K приложението
източник	206 K:
източници	206 K:
имате	72 K въпроси
инсталирайте	199 K
искате	211 K да работите при нас	211 K ли да работите при нас
искаш	211 K да работиш при нас
источник	2287 K:
источники	2287 K:
""", 'к': """
как	2273 K вам статья	2273 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	203 K
копирайте	203 K
короткий	2726 K виклад	2726 K переказ
коротко	2272 K от	2726 K від
краткий	26 K пересказ	2272 K пересказ
кратко	2272 K от
краткое	2272 K содержание
куиз	177 K:
""", 'л': """
лучшее	2254 K за
любите	2747 K слухати
""", 'м': """
материал	46 K можно	2255 K по теме:	2275 K опубликован в	2278 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2284 K подписки за
мнение	2270 K автора	2270 K редакции
мнението	189 K на автора
мнения	2270 K авторов
мненията	189 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2738 K
надішліть	3 K	2738 K
накратко	191 K от
началась	2312 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2312 K забудьте подписаться	2763 K забудьте передплатити
немає	2747 K часу читати
нет	32 K комментариев	2293 K времени читать
новия	194 K брой
новият	194 K брой
новости	2254 K партнеров
новый	2275 K номер
нравится	82 K
няма	32 K коментари
нямате	212 K време да четете
""", 'о': """
об	2255 K этом подробнее	2258 K авторе
обобщение	191 K
обсуждение	5 K
озвучено	2272 K	2726 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2281 K в
открыта	2312 K подписка
отпечатай	203 K
отпечатайте	203 K
отправить	3 K	2285 K
отправьте	3 K	2285 K
оформити	2763 K передплату
оформить	2312 K подписку
оценете	192 K
оцените	8 K	2273 K
оцініть	2727 K
още	177 K по темата	177 K новини:	204 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2284 K месяц за
перевод	2272 K выполнен	2272 K сделан
передплата	2737 K за #	2737 K від #	2763 K на перше півріччя	2763 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2726 K
переклад	2726 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2272 K
перший	2737 K місяць за
питання	73 K до статті
по	89 K подписке	2255 K теме:
повече	177 K по темата:	204 K новини
повідомити	2749 K про помилку
повідомте	2749 K про помилку	2749 K нам про помилку
погляди	2724 K авторів
подарете	203 K
подарите	2285 K
подарить	2285 K
подарувати	2738 K
подаруйте	2738 K
поддержать	2290 K
поддержи	81 K
поддержите	81 K	2290 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	209 K
подкрепи	209 K
подобається	82 K
подписка	2284 K за #	2284 K от #	2284 K за рубль	2312 K на первое полугодие	2312 K на второе полугодие
подписывайтесь	12 K	2290 K на
подпишись	12 K	2305 K на
подпишитесь	12 K	2290 K на	2305 K на нас
подробнее	2255 K:	2255 K в материале	2255 K - в	2255 K читайте в материале	2255 K об этом
подробности	2255 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2270 K автора
позицията	189 K на автора
позиція	2724 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	192 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	191 K
попитайте	191 K
попробовали	59 K
порадьте	2738 K
порекомендуйте	2285 K
последвайте	12 K	209 K
последние	2254 K новости о
послухати	1 K
послушать	1 K
поставте	2726 K запитання
почитать	2255 K:
преведено	191 K с
преводът	191 K е
предпочитате	212 K да слушате
прежде	2306 K чем оставить комментарий	2306 K чем комментировать
препечатването	68 K е разрешено
препоръчай	203 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2258 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2763 K передплата
продолжается	2312 K подписка	2312 K подписная кампания
пройдите	2255 K тест
пройдіть	2708 K тест
прочетено	191 K от
прочетете	177 K още	177 K също
підписка	2737 K за #	2737 K від #
підписуйся	12 K
підписуйтесь	12 K	2744 K на
підпишіться	12 K	2744 K на
підсумок	2726 K
підтримайте	81 K	2744 K
підтримати	2744 K
""", 'р': """
работа	2276 K в "
радимо	2708 K прочитати:
разрешете	199 K
распечатайте	2285 K
распечатать	2285 K
расскажите	59 K в
резюме	191 K
резюмето	191 K
рекламно	86 K съдържание:
рекомендуем	2255 K:
рекомендуємо	2708 K:
робота	2729 K в "	2729 K у "
роздрукувати	2738 K
роздрукуйте	2738 K
розкажіть	59 K у
розпочалася	2763 K передплата
розпочато	2763 K передплату
""", 'с': """
саммари	2272 K
свалете	13 K	199 K	224 K приложението
свежий	2275 K номер
свързани	177 K:
связаться	2258 K с автором
сигнализирайте	214 K за грешка
скачайте	13 K	2281 K в	2281 K из	2290 K приложение	2310 K приложение
скачать	13 K	2281 K в	2281 K на
скопировать	2285 K
скопируйте	2285 K
скопіювати	2738 K
скопіюйте	2738 K
следвайте	12 K ни	209 K
следите	12 K за
слухайте	2708 K:	2708 K також:
слухати	1 K
слушайте	2255 K:	2255 K также:
слушать	1 K
см	2255 K. также:
смотрите	2255 K также	2255 K:	2255 K	2255 K также:	2255 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2295 K об ошибке	2295 K нам об ошибке
сообщить	2295 K об ошибке
сохраните	2285 K
сохранить	2285 K
спитайте	2726 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2272 K
спросить	2272 K
станьте	31 K первым	31 K першим	2290 K подписчиком	2290 K соучастником	2744 K частиною спільноти	2744 K співучасником
статията	46 K може	191 K е преведена	191 K е прочетена
статтю	46 K можна	2726 K перекладено
статью	46 K можно	2278 K можно
статья	2272 K переведена	2272 K озвучена	2273 K была	2275 K опубликована в
стежте	12 K за
стислий	2726 K виклад	2726 K переказ
съобщете	214 K за грешка
съобщи	214 K за грешка
""", 'т': """
також	2708 K читайте:
текст	46 K можно	46 K можна	2272 K переведён	2272 K переведен	2272 K озвучен	2726 K перекладено	2726 K озвучено
текстът	46 K може	189 K отразява	191 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	191 K резюме	191 K обобщение
точка	2270 K зрения автора	2724 K зору автора	2724 K зору редакції
триває	2763 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2293 K слушать
успейте	2312 K подписаться
установите	13 K	2310 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2255 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	192 K ли
харесахте	192 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2292 K работать у нас	2292 K у нас работать	2292 K работать в нашей
хочете	2746 K працювати в нас	2746 K в нас працювати	2746 K працювати у нас
хочеш	2746 K працювати в нас
хочешь	2292 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2726 K переказ	2726 K короткий виклад	2726 K короткий переказ	2726 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	177 K още
чети	177 K още
чи	2727 K була стаття	2727 K був матеріал	2727 K був переказ	2727 K був цей переказ	2727 K була ця	2727 K був цей	2727 K сподобалась	2727 K сподобалася	2727 K сподобався
читай	2305 K нас
читайте	12 K нас	13 K	2255 K также	2255 K также:	2255 K:	2255 K подробнее	2255 K еще	2255 K по теме:	2255 K подробнее:	2255 K материал	2255 K в материале	2281 K нас без	2281 K без	2290 K	2290 K нас в	2708 K також	2708 K також:	2708 K:	2708 K ще	2708 K також на тему:	2708 K по темі:	2708 K також на тему	2744 K
читать	2255 K также	2255 K по теме:
что	33 K вы думаете	2255 K ещё почитать:
чуйте	1 K	177 K:
""", 'щ': """
ще	32 K немає коментарів	2708 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2272 K краткое содержание
этот	26 K пересказ	2272 K пересказ	2272 K краткий пересказ	2278 K материал можно	2278 K текст можно
эту	2278 K статью можно
""", 'я': """
як	2727 K вам стаття	2727 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1329 K את
אולי	1344 K פספסתם:
אל	1335 K תפספסו: הפעילו
""", 'ב': """
בואו	1330 K לעבוד איתנו
בחנו	1332 K את עצמכם
""", 'ד': """
דווחו	1329 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1316 K:	1331 K לפודקאסט	1331 K לפרק
האם	8 K אהבתם	1329 K הכתבה	1329 K הסיכום	1329 K המידע
הדוא	1323 K"ל האדום
הורידו	13 K	1309 K את האפליקציה	1334 K
היו	31 K הראשונים
הירשמו	1330 K לוובינר	1330 K לכנס
הכותב	1324 K הוא
הכותבים	1324 K הם
הכותבת	1324 K היא
הכנתם	59 K
הכתבה	1329 K עניינה	1345 K ממשיכה
המחבר	1324 K הוא
המחברת	1324 K היא
המייל	41 K האדום
המשך	1345 K הכתבה
הפעילו	1335 K התראות	1335 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1331 K המלא זמין
הצביעו	1332 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1309 K לערוץ הטלגרם	1309 K לקבוצת הוואטסאפ	1309 K לקבוצת הווטסאפ	1320 K אלינו	1320 K לערוץ	1320 K לקבוצה	1320 K לקבוצת	1320 K לקבוצות	1320 K עכשיו	1320 K גם	1321 K	1330 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1331 K לפודקאסט
השתתפו	1332 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1340 K ראשון ב
""", 'י': """
יש	72 K שאלות	1323 K לכם מידע	1323 K לכם סיפור	1323 K לך מידע	1323 K לך סיפור
""", 'כ': """
כדי	1340 K לקרוא את
כל	1320 K החדשות
כתבות	1344 K נוספות:
""", 'ל': """
להאזנה	1331 K לכתבה	1331 K לפודקאסט
להורדת	1334 K
להמשך	1340 K קריאה
לכל	1324 K הכתבות של	1344 K הכתבות:
לכתבה	1316 K המלאה
לכתבות	1344 K נוספות:
לעדכונים	1320 K נוספים	1320 K
לערוץ	1309 K הטלגרם
לפניות	1323 K לכתב	1323 K לכתבת
לפרק	1331 K המלא
לצפייה	1331 K בסרטון	1331 K בווידאו	1331 K במשדר
לקבוצת	1309 K הווטסאפ	1320 K הוואטסאפ	1320 K הווטסאפ
לקבלת	1320 K עדכונים
לקריאה	1316 K נוספת	1316 K נוספת:	1340 K מלאה
לקריאת	1340 K הכתבה המלאה
לרכישת	1330 K כרטיסים לכנס	1330 K כרטיסים לחצו	1330 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1332 K דעתכם? הצביעו
מייל	1323 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1323 K במשהו	1323 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1316 K בנושא:	1344 K במדור:	1344 K כתבות:
ענו	1332 K על הסקר	1332 K על הסקר:	1332 K על החידון
עקבו	12 K	1320 K אחרינו	1321 K אחרי
""", 'פ': """
פרסומת	1345 K
""", 'צ': """
צפו	1316 K:	1316 K גם	1331 K בסרטון	1331 K בתיעוד	1331 K בווידאו	1331 K בכתבה
""", 'ק': """
קבלו	1335 K התראות	1335 K עדכונים על	1335 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1316 K גם	1316 K גם:
קראו	1316 K גם	1316 K גם:	1316 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1320 K להיות	1320 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1338 K	1339 K בעיתונות	1339 K בנו	1339 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1118 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1106 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
المزيد	120 K:
المصدر	132 K:	132 K :
الملخص	134 K من اعداد
امتحان	59 K كرديد
ان	161 K كانت لديك معلومات
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1103 K اين	1103 K خطايي
اين	52 K گزارش	1103 K	1118 K مطلب را هم بخوانيد:
اينجا	1118 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1091 K:
بخوانيد	1091 K:
بشنويد	1 K
به	12 K كانال	1103 K اين
بيشتر	1091 K بخوانيد	1091 K بخوانيد:	1091 K ببينيد	1118 K بدانيد:
""", 'ت': """
تابع	120 K ايضا:	126 K	130 K الكاتب علي	155 K القراءة
تابعنا	12 K	125 K
تابعوا	125 K	130 K الكاتب علي
تابعونا	12 K	124 K
تبرع	148 K ل
تخطي	153 K
ترجم	134 K هذا
تستمر	155 K القصة
تسوق	136 K الان	136 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا
تماس	1099 K با نويسنده
تمت	134 K ترجمة هذا	134 K الترجمة
""", 'ج': """
جرب	150 K
جربوا	150 K
""", 'ح': """
حقوق	158 K النشر	158 K الطبع
حمل	13 K	145 K تطبيق	145 K تطبيقنا	145 K الان
حملوا	13 K	145 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1099 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1106 K خود را
در	1091 K اين باره بخوانيد	1106 K اين نظرسنجي	1106 K نظرسنجي ما	1106 K نظرسنجي	1118 K همين زمينه:	1118 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	124 K قناتنا
""", 'س': """
ساعدنا	139 K علي تحسين
ساعدونا	139 K علي تحسين
ساند	148 K
سجل	136 K الان في	136 K الان لحضور	160 K مجانا
سجلوا	136 K الان في	160 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	140 K في الاستبيان
شاركنا	129 K قصتك	139 K رايك
شاركوا	3 K
شاركونا	129 K قصصكم	139 K رايكم
شاهد	120 K ايضا	120 K:	120 K ايضا:	137 K الفيديو اعلاه	154 K ايضا-
شاهدوا	137 K
شما	1106 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /
صوت	139 K الان:
صوتوا	139 K الان
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عكاس	1099 K:
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كد	1099 K خبر:	1099 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لقراءة	153 K المزيد
للابلاغ	141 K عن خطا	141 K عن اي خطا
للاستماع	137 K الي
للاشتراك	124 K في
للانضمام	124 K الي
للتواصل	130 K مع الكاتب	130 K مع الكاتبة
للمزيد	120 K:	153 K من الاخبار	153 K من التفاصيل
لمتابعة	126 K
لمزيد	153 K من الاخبار
لمشاهدة	137 K الفيديو	137 K التقرير
ليصلك	126 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1099 K:
مصيتم	7 K
مطالب	1091 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1099 K:	1099 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نظر	1103 K شما درباره
نظرات	5 K
نظرسنجي	1106 K:
نقل	68 K مطالب با ذكر
نويسنده	1099 K:	1099 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1091 K بخوانيد	1091 K بخوانيد:	1118 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	155 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	136 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	158 K نقل	158 K نسخ
يستمر	155 K المقال	155 K الخبر
يسمح	68 K باعادة النشر
يمكنك	126 K متابعة	153 K قراءة المزيد
يمكنكم	126 K متابعة
يمنع	158 K نقل	158 K نسخ
""", 'گ': """
گزارش	1099 K:	1103 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1382 K यह	1382 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1377 K-	1377 K:	1377 K -	1377 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1368 K भी पढें	1368 K भी पढें:	1395 K भी पढें-	1395 K भी देखें:
""", 'ए': """
एजेंसी	1377 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1368 K पढें:	1395 K भी पढें:
""", 'क': """
केवल	1391 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1382 K यह	1382 K आपको
""", 'ख': """
खबर	1382 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1377 K:
""", 'द': """
देखें	1368 K:	1368 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1395 K:
पढें	1368 K:	1395 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1377 (K
""", 'म': """
मात्र	1391 K # रुपये में
""", 'य': """
यह	1368 K भी पढें	1368 K भी पढें:	1368 K भी देखें:	1377 (K लेखक के	1382 K खबर आपको	1395 K भी पढें-	1395 K भी पढें -
ये	1368 K भी पढें	1368 K भी पढें:	1377 (K लेखक के	1395 K भी पढें-	1395 K भी देखें:
""", 'ल': """
लेखक	1377 K के बारे में	1377 (K	1377 K वरिष्ठ पत्रकार हैं	1377 K स्वतंत्र पत्रकार हैं
लेखिका	1377 K के बारे में	1377 (K	1377 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1368 K:	1395 K खबर:	1395 K खबरें:
सिर्फ	1391 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'আ': """
আমাদের	12 K
আরও	233 K পডুন:	233 K পডুন	233 K দেখুন:	258 K পডুনঃ	258 K পডুন-	258 K পডুন :
আরো	233 K পডুন	258 K পডুন:	258 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	238 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	233 K:
পৃষ্ঠপোষকতায	259 K
""", 'ব': """
বিজ্ঞাপনের	259 K পর	259 K নিচে
""", 'ম': """
মতামত	238 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	238 K:
লেখকঃ	238 K
লেখকের	238 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	238 K:
সূত্রঃ	238 K
স্পনসরড	259 K
স্পন্সরড	259 K
""", 'ก': """
กด	12 Kติดตาม	2593 Kติดตาม	2593 Kไลก์
""", 'ข': """
ขอ	2596 Kบคุณภาพจาก	2596 Kบคุณข้อมูลจาก
ข่	2589 Kาวที่เกี่ยวข้อง:	2596 Kาวโดย	2602 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2602 Kิป:
คุ	2599 Kณรู้สึกอย่างไรกับ	2599 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2602 Kคลิป:	2602 Kคลิป :
""", 'ซ': """
ซื	2600 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2589 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2593 Kดตามช่อง	2593 Kดตามเรา	2593 Kดตามข่าว	2611 Kดตามอ่านข่าวอื่นๆ	2611 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2598 Kม ai
""", 'ท': """
ทด	2600 Kสอบความรู้ของคุณ
ทำ	2600 Kแบบสำรวจสั้น
ที	2596 K่มา:	2596 K่มา :
""", 'บ': """
บท	2598 Kความนี้ใช้ ai	2598 Kสรุปนี้	2598 Kความนี้แปล	2598 Kความนี้เรียบเรียง	2599 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2598 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2596 K้เขียน:	2596 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2599 Kข้อผิดพลาดในบทความ
พื	2612 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2600 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2596 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2600 Kวมโหวต:	2600 Kวมโหวต :	2600 Kวมทำแบบสำรวจ	2600 Kวมสนุก	2607 Kวมสนับสนุน
ร้	2615 Kองทุกข์	2615 Kองเรียน
""", 'ล': """
ลง	2600 Kทะเบียนเข้าร่วมสัมมนา	2600 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2607 Kับสนุน
สร	2598 Kุปโดย	2598 Kุปข่าวด้วย	2598 Kุปนี้	2598 Kุปข่าวโดย	2599 Kุปนี้มีประโยชน์
สา	2615 Kยด่วนข่าว	2615 Kยด่วนทีมข่าว
ส่	2615 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	2589 Kานเพิ่มเติม:	2589 Kานต่อ:	2589 Kานข่าวต้นฉบับ:	2589 Kานเพิ่มเติม	2589 Kานประกอบ:	2602 Kานข่าวเพิ่มเติม:	2602 Kานข่าวเพิ่มเติม	2602 Kานข่าวที่เกี่ยวข้อง:	2602 Kานข่าว:	2602 Kานเรื่องอื่น:	2611 Kานข่าวอื่นๆ	2611 Kานข่าวต้นฉบับได้ที่	2611 Kานบทความอื่นๆ	2611 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2596 Kางอิง:
""", 'เ': """
เก	2596 Kี่ยวกับผู้เขียน
เข	2593 K้าร่วมช่อง
เน	2598 Kื้อหานี้สร้าง	2612 Kื้อหาสปอนเซอร์	2612 Kื้อหาโฆษณา	2612 Kื้อหาสนับสนุนโดย
เพ	2593 Kิ่มเพื่อน
เร	2596 Kื่อง:	2596 Kื่อง :	2596 Kื่องและภาพ
""", 'แ': """
แจ	2599 K้งแก้ไขข่าว	2615 K้งเบาะแส	2615 K้งข่าว
แช	3 Kร์
แป	2598 Kลโดย
แอ	2593 Kดไลน์
""", 'โ': """
โฆ	2612 Kษณา -
""", 'ใ': """
ให	2599 K้คะแนนบทความ
""", 'ไ': """
ไม	2593 K่พลาดทุกข่าวสาร	2593 K่พลาดข่าว
""", 'ả': """
ảnh	2796 K:
""", 'ủ': """
ủng	2796 K hộ tác giả	2809 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1635 Kせて読みたい	1635 【Kせて読みたい】	1635 Kせて読みたい:
""", 'こ': """
こち	1635 Kらもおすすめ	1635 Kらもおすすめ:	1663 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1643 K記事を書いた人	1643 K記事の筆者	1646 K要約はai	1646 K要約は、ai	1646 K要約は役に立ち	1646 ※K要約	1646 K記事の翻訳	1646 K記事の要約	1646 K記事はai	1646 K翻訳	1646 K見出しはai	1654 K記事は	1654 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1635 Kと見る:	1663 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1663 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1667 【Kゼント】	1667 Kゼント応募
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1663 【K】
""", '下': """
下載	13 K	2835 Kapp	2835 K應用程式
下载	13 K	2835 Kapp	2835 K应用
""", '以': """
以上	2861 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2858 K:	2858 (K	2858 K係	2858 K为	2858 K為
""", '你': """
你做	59 K了吗
你可	2849 K能會喜歡:	2880 K能想看:
你有	2856 K线索
你覺	2863 K得這篇
你觉	2863 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2858 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2861 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2841 K微信公众号	2841 K官方微信
""", '内': """
内容	2861 K由ai
""", '写': """
写真	1635 【K】	1635 K:	1663 【Kを見る】	1663 【Kギャラリー】
""", '出': """
出典	1643 K:
""", '分': """
分享	3 K
""", '前': """
前回	1663 【K】	1663 Kの記事:
""", '加': """
加入	12 K	2854 K	2875 K
""", '動': """
動画	1635 【K】	1663 【Kを見る】
""", '升': """
升級	2875 K
升级	2875 K
""", '原': """
原文	2879 K刊于	2879 K刊於
""", '参': """
参与	2865 K我们的
参考	69 Kになった	1635 K:
""", '參': """
參與	2865 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2864 K错误
""", '取': """
取材	1643 K・文	1643 K・執筆
""", '另': """
另请	2849 K参阅
""", '可': """
可以	2855 K在x上
可自	68 K由转载
""", '合': """
合わ	1635 Kせて読みたい:
""", '同': """
同场	2849 K加映:
同場	2849 K加映:
""", '問': """
問問	2861 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1643 K:	1643 K/
""", '報': """
報名	2866 K參加
""", '填': """
填写	2865 K问卷
填寫	2865 K問卷
""", '如': """
如发	2864 K现
如有	2856 K线索	2856 K線索
如果	2856 K您有相关线索	2856 K你掌握	2856 K您掌握	2857 K您有
如發	2864 K現
""", '官': """
官方	2841 K微信:	2841 K微信公众号:
""", '審': """
審校	2858 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2849 K閱讀	2849 K阅读	2849 K閱讀:	2849 【K閱讀】	2880 K阅读:
""", '开': """
开启	2835 K通知	2835 K推送通知
""", '引': """
引用	1643 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2880 K:
影音	2880 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2880 K看更多:
""", '微': """
微信	2835 K扫	2841 K公众号:
""", '您': """
您对	2863 K这篇文章
您對	2863 K這篇文章
您有	2856 K线索
您的	27 K评论
您覺	2863 K得這篇
您觉	2863 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2835 K客户端
""", '打': """
打开	13 K	2835 K微信
""", '扩': """
扩展	2849 K阅读:
""", '扫': """
扫一	2835 K扫
扫描	2835 K二维码关注	2854 K
扫码	2854 K
""", '投': """
投票	2865 K:
投稿	27 Kは
""", '报': """
报名	2866 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2854 K追蹤
""", '掃': """
掃一	2835 K掃
""", '採': """
採訪	2858 K撰文:
""", '推': """
推荐	2849 K阅读	2849 K阅读:
推薦	2849 K閱讀:
""", '提': """
提供	1643 K:
""", '摘': """
摘要	2861 K由
""", '撰': """
撰文	2858 K:
撰稿	2858 K:
""", '支': """
支持	2873 K
""", '收': """
收听	1 K	2868 K我们的播客	2868 K我们的节目
收聽	1 K	2868 K我們的播客	2868 K我們的節目
""", '文': """
文/	1643 K
文:	1643 K
文・	1643 K
文章	44 K有误	2858 K来源:	2864 K有误	2864 K有誤
""", '新': """
新聞	41 K爆料	2856 K線索
新闻	41 K热线	41 K报料	41 K爆料	2856 K线索热线	2856 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2849 K:	2849 K新聞:	2849 K內容:	2849 【K新聞】	2849 K相關	2849 K阅读:	2849 K報導:	2849 K报道:	2879 K精彩内容	2879 K精彩內容	2879 K资讯	2879 K資訊	2879 K内容请	2879 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2856 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2861 K容由ai
本报	41 K热线
本摘	2861 K要
本文	2858 (K作者	2858 K作者	2861 K摘要	2861 K由ai	2861 K由人工智能翻译	2861 K由人工智能生成	2861 K由人工智慧	2879 K章來自	2879 K转载自	2879 K轉載自	2879 K来自	2879 K來自
""", '来': """
来发	31 K表第一
来源	2858 K:
""", '校': """
校对	2858 K:
""", '構': """
構成	1643 K・文
""", '次': """
次に	1635 K読む:
次の	1663 Kページ:	1663 【K記事】
次ペ	1663 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2854 K加入	2855 K在	2855 K关注	2856 K提供线索	2856 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2854 K加入	2855 K在	2856 K提供線索	2856 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2861 K要
""", '测': """
测一	2865 K测:
""", '測': """
測一	2865 K測:
""", '点': """
点击	2849 K查看	2849 K阅读:	2868 K观看视频	2868 K收听
点我	2854 K加入
""", '熱': """
熱門	2880 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2856 K请	2856 K請
""", '用': """
用微	2835 K信扫
""", '画': """
画像	1635 【K】	1663 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2864 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2849 K阅读	2849 K新闻	2849 K报道:	2849 K阅读:	2880 K新闻:	2880 K文章:
相關	2849 K新聞	2849 K報導	2849 【K新聞】	2849 K閱讀:	2880 K新聞:	2880 K文章:	2880 K報導:
""", '看': """
看更	2849 K多:
""", '立': """
立即	2854 K加入	2865 K报名	2865 K報名
""", '筆': """
筆者	1643 Kプロフィール
""", '編': """
編輯	2858 K:
編集	41 K部への情報提供
""", '线': """
线索	2856 K征集
""", '编': """
编辑	2858 K:	2858 (K:
""", '聽': """
聽我	2868 K們的podcast
""", '著': """
著者	1643 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2868 K上方影片
""", '观': """
观看	2868 K上方视频
""", '视': """
视频	2880 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2875 K	2885 K本報	2885 K我們	2885 K本刊
""", '記': """
記事	7 Kの誤り	1654 Kの誤り	1654 Kに誤り
記者	1643 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1635 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1667 【Kプレゼント】	1667 Kプレゼント
""", '請': """
請支	2873 K持
""", '订': """
订阅	2875 K	2885 K本报	2885 K我们	2885 K本刊	2885 K本公众号	2885 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2873 K持
""", '責': """
責編	2858 K:
""", '資': """
資料	2858 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2873 K
""", '责': """
责任	2858 K编辑:	2858 (K编辑
责编	2858 K:
""", '赞': """
赞助	2873 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2862 K摘要
这段	2862 K摘要
这篇	8 K文章	52 K调查	52 K报道	2862 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2862 K摘要
這篇	2862 K文章
""", '采': """
采写	2858 K:
""", '長': """
長按	2854 K
""", '长': """
长按	2854 K
""", '開': """
開啟	2835 K通知	2835 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1635 K記事	1635 K記事:	1635 【K記事】	1635 K:	1635 【K】	1663 【K写真】
""", '閱': """
閱讀	2849 K更多
""", '问': """
问问	2861 K我们的ai
""", '阅': """
阅读	2849 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	2865 K報名
""", '马': """
马上	2865 K报名
""", '點': """
點我	2854 K加入
點擊	2849 K查看	2849 K閱讀:	2868 K觀看影片
""", '같': """
같이	1693 K 보기:
""", '관': """
관련	1693 K 기사:	1716 K 기사 :	1716 [K 기사]	1716 K 기사-
관련기사	1693 K	1693 K:	1693 [K]	1716 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1704 K #줄 요약
기사에	73 K 대해 궁금	1709 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1716 K 기사:
""", '당': """
당신의	1708 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1693 K 읽기:
더보기	1693 [K]	1693 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1708 K 설문에	1708 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1716 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1704 K 요약은
""", '사': """
사진출처	1719 K:
""", '생': """
생성형	1704 K ai가 요약
""", '설': """
설문에	1708 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1708 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1693 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1704 K 요약은 ai	1704 K 요약이 도움	1704 K 기사는 인공지능	1704 K 기사는 ai	1704 K 번역	1709 K 기사가 도움이	1709 K 기사를 어떻게	1709 K 뉴스에 대한 의견	1709 K 기사에 대한 의견
이슈	1716 [K]
이어	1693 K 읽기:
""", '인': """
인기기사	1716 [K]
""", '자': """
자료출처	1719 K:
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
추천	1693 K 기사:
추천기사	1716 [K]
""", '출': """
출처	1719 K:	1719 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1693 K 볼 만한 기사:	1693 K 보면 좋은 기사:	1716 [K 읽기]
""", '핫': """
핫클릭	1716 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	1693 [K]
"""}

CONTAINS = {',': """
,说:	2890 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2222 K-vă	2226 K
abonații	50 K pot	2223 K noștri
abonează	80 K-te	2177 K-te pentru	2182 K-te pe youtube	2222 K-te
abonné	50 en tant qu'K	1210 pas encore K	1212 déjà K	1214 en tant qu'K
abonnés	1210 réservé à nos K	1212 réservé aux K	1294 nos K	1297 K
abonējiet	80 K	1804 K
actualisé	97 cet article a été K
actualité	1220 l'essentiel de l'K	1230 suivez l'K	1230 suivez toute l'K	1230 retrouvez toute l'K	1253 couvre l'K
actualizată	97 știrea a fost K
adatkezelési	1418 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1034 K
adomány	1466 K
adományoddal	1462 K
adományok	1466 K
adományozz	1462 K
adományozzon	1439 K itt
advirtió	1034 K
adó	1407 K #%
adód	1464 K #
adója	1439 K #
adăugat	2225 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2559 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1296 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1034 K
afișată	60 email nu va fi K
agregó	1034 K
aicināja	1807 K
aizsargātas	1773 visas tiesības K
aiškino	1767 K
ajouté	1296 a K
ajută	2222 K-ne
ajánld	1462 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1415 töltsd le az K
alkalmazásban	1437 az K
alkalmazást	1437 K
alkalmazásunk	1463 K
alkalmazásunkat	1415 töltse le K
alkalmazásunkban	84 K
alăturat	2196 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1274 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	539 jetzt K:
anketě	347 naší K	347 v K
ankietę	35 naszą K	2056 naszą K	2056 krótką K
ankstesnėje	97 K versijoje
anmäl	2579 K dig till vårt	2579 K dig till våra
anmäla	2554 genom att K dig
annoncé	1296 a K
annoncør	446 betalt af en K	446 betalt af K
annonslänkar	37 K	74 K	2559 K
annonsör	2568 betalt av en K	2568 betald av en K
annonsør	1995 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1034 K
anunțat	2225 a K
använder	2524 vi K cookies	2525 K kakor
anúncio	2152 após o K	2152 depois do K
anúncios	70 sem K	2170 sem K
apelował	2092 K
apelowała	2092 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	961 descarga la K	961 descarga nuestra K
aplicația	84 în K noastră	2183 descarcă K	2222 descarcă K noastră	2222 descarcă gratuit K	2222 descarcă K și	2223 K noastră
aplikacją	84 z naszą K
aplikację	2021 pobierz naszą K	2022 pobierz K	2022 ściągnij K	2079 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2413 našej K
aplikáciu	2413 mobilnú K	2413 K
aportació	300 la teva K
aportación	996 tu K	1022 haz tu K
apoyá	1031 K
applikációnk	1437 K
applikációnkat	1437 K
applikációnkban	84 K
apsolīja	1807 K
apóyanos	996 K	1031 K
apóyenos	996 K	1031 K
apúntate	940 K a	956 K a nuestra	956 K gratis	1031 K gratis
apărat	2225 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2668 bir K paylaş
artykuł	15 darmowy K	20 cały K	2010 podoba ci się ten K	2057 nasz K do końca	2077 ostatni darmowy K	2090 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	941 te ha gustado este K	949 regala este K	949 regalar este K	952 último K gratis	952 te queda # K	1025 y lee este K	1032 este K
artículos	15 K gratis	952 K gratis este mes	952 te quedan # K	952 límite de K
aseguró	1034 K
associés	1236 cookies K à ce contenu
assuré	1296 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	592 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2177 K-te pentru
autorką	2048 kontakt z K
autorská	329 K práva
avertizează	2225 K
avísanos	1031 K
ayúdanos	996 K	1031 K a
açikladi	2685 K
açin	2668 K
añadió	1034 K
año	1033 al K
""", 'b': """
bağirdi	2685 K
bağirdilar	2685 K
bağiriyor	2685 diye K
bağiriyordu	2685 K
bağiş	2682 K yap	2686 K
bağişiniz	2682 K
bağlantilari	74 satiş ortakliği K	2665 satiş ortakliği K
başlayan	2667 tl'den K
başvurun	2668 K
behält	29 K sich vor	29 K sich das recht
behöver	2506 vi K ditt stöd	2579 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1415 értesítések K
beløb	458 fast K
beløp	2005 gi et K	2007 fast K
bemängeln	617 K
bemängelt	617 K
berätta	67 K för oss	67 K din
berättade	2582 K
berättar	2582 K
bestätigen	482 K sie ihre
bestätigungslink	583 K
bestätigungsmail	482 K	583 K
betalvägg	2583 K
bezpečí	97 linka K
bezplatný	367 poslední K článek	2407 náš K webinár	2430 posledný K článok
bezplatných	2416 K článkov
bezpłatne	2062 K konto
bezpłatny	2053 nasz K webinar	2077 ostatni K artykuł
bezpłatnych	2062 limit K
beğendiyseniz	2683 bu haberi K	2683 bu yaziyi K
biết	2821 cho K
blokování	321 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	956 recibe el K	956 nuestro K	959 K diario	1031 recibe el K	1032 nuestro K	1035 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1219 dans votre K mail	1219 dans votre K e-mail
brezplačen	2487 zadnji K članek
brezplačne	2474 K članke
brezplačni	2467 naš K webinar	2487 zadnji K članek
brezplačnih	2474 K člankov
bronił	2092 K się
brzmiał	2092 K
brzmiała	2092 K
brzmiało	2092 K
butlletí	269 subscriu-te al K	269 el nostre K	301 el nostre K	304 K
buzdított	1465 K
buzdította	1465 K
buzón	79 en tu K	957 en tu K
bájate	1031 K la app
bölümünde	85 yorum K
bönföll	2582 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2582 K
bønfaldt	459 K
bønn	1929 vi har en K til deg
bønnfalt	2008 K
bústia	291 a la teva K
bülten	2661 e-K	2686 K
bültene	2628 K abone	2628 K kayit	2628 K kaydol
bülteni	2661 haber K
bültenimiz	78 K	2683 K
bültenimize	78 K	78 e-K	2628 K	2682 K	2683 K
bültenine	2661 K
błagał	2092 K
błagała	2092 K
bạn	49 gửi cho K bè	2774 hộp thư của K	2808 sự ủng hộ của K	2818 mời K	2818 cần sự ủng hộ của K	2818 nhờ sự ủng hộ của K
bằng	2816 K văn bản của báo
""", 'c': """
caffè	1569 un K
café	54 me paga um K	997 un K	1022 un K al mes	1256 un K
caractères	1274 limitées à # K
catedrática	993 es K
catedrático	993 es K
celého	309 pro čtení K
cercetătoare	2196 este K
cercetător	2196 este K
changés	97 prénoms ont été K
chaîne	1294 notre K
chefredaktör	2544 är politisk K	2544 är K
chefredaktør	424 er K
chuyện	2795 bạn có câu K
chép	2790 cấm sao K	2816 mọi sao K
chính	97 đính K	2783 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2774 bản tin của K tôi	2777 theo dõi K tôi	2795 cho K tôi qua	2795 liên hệ với K tôi	2818 ủng hộ K tôi	2818 K tôi cần sự giúp đỡ	2818 giúp K tôi	2818 theo dõi K tôi	2818 hãy gửi cho K tôi	2818 hãy liên hệ với K tôi	2818 hãy báo cho K tôi	2819 K tôi trên	2819 của K tôi	2819 cho K tôi
chọn	2818 hãy bình K
cikkünk	1463 minden K
cikkünkhöz	1463 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2125 nos K
comentó	1034 K
comisión	1011 recibir una K
comissió	286 rebre una K
comissão	2151 receber K	2151 receber uma K
commerciële	1889 K partner
communauté	1261 K whatsapp	1261 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1593 parte della nostra K
condamné	1296 a K
condiții	2186 termeni și K
confidentialité	1237 politique de K
confidențialitate	2186 politica de K
conférences	1253 est maître de K
connecté	1239 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2102 acesse todo o K	2146 ao exibir este K	2146 ao ver este K
contribuição	2138 com a sua K	2169 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1034 K
conversación	979 participar en la K
conținut	9 acest K	2177 K doar pentru abonați
conținutului	2193 preluarea K
cookieinställningar	2546 K
corespondentă	2196 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2222 K un cont pentru a citi
csatornájára	1429 viber-K
csatornánk	1463 K
csatornánkhoz	1429 telegram-K	1429 whatsapp-K
csatornánkra	1429 youtube-K	1462 iratkozz fel K	1462 iratkozzon fel K
csábított	1465 K
cuéntanos	38 K	67 K	979 K en	1031 K
cuéntenos	38 K	67 K
czytać	2016 aby K dalej	2016 żeby K dalej	2089 chcesz K dalej
czytelników	36 naszych K	2057 opiniami K	2068 z wpłat K	2068 dzięki wsparciu K	2085 K	2090 naszych K	2090 z wpłat K
câmpurile	60 K cu steluță
cântau	2225 K
címével	1461 e-mail-K
cùng	51 hãy tham gia K họ
của	2797 là cây bút K	2819 độc giả K
""", 'd': """
daní	2421 # % z K	2421 #% z K
darbą	1765 mūsų K
darowiznę	2014 przekaż K	2089 przekaż nam K	2089 przekaż K na
datenschutzerklärung	499 unserer K	615 unserer K	615 unsere K
datenübertragung	533 der K zu
dați	62 K-mi tag
debatindlæg	425 send dit K	425 skrive et K
debatredaktør	424 er K
debattredaktør	1969 er K
debattør	424 er K
declaró	1034 K
decía	1034 K
demandé	1296 a K
denmişti	2685 K
denunció	1034 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	961 K la	961 K nuestra
destekçimiz	2668 K olun	2682 K olun
desteğiniz	2682 K
desteğinizle	2683 K
desteğiyle	18 okurlarin K	2654 yapay zeka K	2663 K ayakta	2673 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	2412 K môžu
disponível	2110 K no google play
doação	2098 faça uma K	2138 sua K	2169 sua K	2169 faça uma K	2173 K
doações	2173 K
dodał	2092 K
dodała	2092 K
dodává	381 K
događaj	2345 naš K
domagał	2092 K się
donació	300 fes una K	304 K
donación	944 haz una K	944 tu K	996 tu K	996 una K	1031 tu K	1031 haz una K	1035 K
donația	2222 K ta
donație	2222 fă o K	2226 K
donații	2226 K
donează	90 K cât poți	2222 K acum
doplněn	97 článek byl K
doporučil	381 K
doporučila	381 K
doporučovala	381 K
dopuštenja	2356 bez K
doradzał	2092 K
dorzuć	2089 K się
dostawać	2078 chcesz K
dostávajte	2436 K
dostávat	368 chcete K
dostávať	2431 chcete K
dostávejte	374 K
dostęp	80 kup K	2016 masz już K	2062 pełny K do	2062 wykup K	2089 kup K
dostępny	2016 artykuł K tylko
dotazník	348 krátký K	2411 krátky K
dotazníka	2411 nášho K
dotazníku	347 našeho K	348 krátkého K
dowolną	2091 K kwotą
dočtete	355 více se K
dołóż	2089 K się
dołącz	51 K do nich	51 K	2027 K do nas na	2089 K do nas	2089 K do grona	2089 K do nich
drastické	97 obsahuje K
draudžiama	1739 K kopijuoti	1739 be leidimo K	1739 be sutikimo K
draudžiamas	1760 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2090 K dalej
dziennikarką	2049 jest K
dzięki	2090 K wam	2090 K tobie
dziękujemy	2059 K za zapisanie	2059 K za zapis	2089 K, że nas czytasz
där	42 var du K
débloquer	1212 pour K
déclare	1296 K
déclaré	1296 a K
découvrez	1210 K nos offres	1293 K nos offres
déductible	1204 K des impôts	1204 K à #	1295 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1296 K
déplore	1296 K
déposés	1266 des cookies seront K
désabonner	1219 K à tout moment
désactiver	1234 K adblock
désactivez	1234 K adblock
désinscrire	1220 vous K à tout moment
díky	379 K vám
dôvery	97 linku K
dömde	2582 K
dømte	459 K	2008 K
düzeltme	97 K:
děkujeme	378 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	2779 tải ứng K	2818 tải ứng K của	2818 hãy tải ứng K	2818 tải ngay ứng K
""", 'e': """
edellyttää	1187 K tunnusta
editörlerimize	39 K
editörüdür	2651 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1011 no ha participado en la K
electrònic	269 el teu correu K
electrónico	60 correo K no se mostrará	957 tu correo K	979 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1409 a teljes cikk K
elsőként	1438 értesülj K
előfizetés	1466 K
előfizetéssel	1441 K
előfizető	1409 már K	1462 legyen K
előfizetőink	50 K	1409 K olvashatják	1441 K számára	1463 K
előfizetők	50 az K	1451 csak K	1466 K
előfizetőknek	1410 csak K	1451 K szól
előfizetőként	50 K
előfizetőnktől	1461 K
emlékeztetett	1465 K
emoțional	97 pot afecta K
endereço	2124 seu K de email não será
engedély	1444 K nélkül tilos
engedélyezze	1417 K a javascript
engedélyhez	1444 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1294 cette K	1905 onze korte K	1905 onze K
enquêtent	1294 K pour vous
enquêtes	1294 nos K
ensimmäinen	1193 K kuukausi
enthält	533 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1031 K
epizódu	2409 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	424 er K
erhältlich	539 shop K	612 im shop K
erişin	2668 K
erklärt	617 K
erklärte	617 K
erkände	2582 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	614 K sie es weiter
erzählt	67 K uns	617 K
erzählte	617 K
escribió	1034 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	979 K a	1031 K
estimé	1296 a K
estás	941 ya que K aquí	941 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2636 javascript'i K
evästeasetuksiasi	1164 K
evästeet	1164 K	1189 K
evästeitä	1147 K
existují	358 K díky
experiência	67 conte sua K
explicó	1034 K
expliqué	1296 a K
expérience	67 partagez votre K
externého	2403 K obsahu
externí	340 K obsah
externího	340 K obsahu	340 obsah z K
externý	2403 K obsah
""", 'f': """
favoritkälla	2540 K
faça	2169 K um pix
felelősséget	30 nem vállal K
felhasználási	1418 K feltételek
feliratkozás	1411 K a hírlevélre	1411 hírlevél K
feliratkozásommal	1427 K
feliratkozással	1427 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2186 K cookie
folytatásához	1409 a cikk K
fordítóval	1434 gépi K
forintért	1441 havi # K
formulára	2414 odoslaním K
formulário	2169 inscreva-se no K
formuláře	351 odesláním K
forrásként	1428 kedvenc K
fortæl	67 K os
fortæller	459 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	2582 K
früheren	97 K version	97 K fassung
férjen	1462 K hozzá
följ	2520 K oss på	2579 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2536 alla rättigheter K
fördere	614 K
fördermitglied	80 werden sie K	554 werde K	554 werden sie K
fördern	614 jetzt K	614 K sie
föredragen	2540 K källa
föredragna	2540 K källa
föreslog	2582 K
författare	2544 är K och
förklarade	2582 K
förklarar	2582 K
försvarade	2582 K sig
følg	399 K os på	456 K os	1945 K oss på	2005 K oss
første	437 K måned	458 K måned	1983 K måned	2007 K måned
független	1407 támogassa a K	1463 K sajtó
főszerkesztője	1432 K
""", 'g': """
gadā	1806 K
gazeteciliği	2683 bağimsiz K
gazeteciliğimiz	2683 K
gazetę	2088 kup K
gefällt	583 K ihnen, was sie	583 K dir, was du
gelmişken	2622 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	502 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2382 K
gridò	1607 K
gràcies	292 K a gent com tu	301 K a tu
grátis	2171 teste K
grâce	18 K à vous	1201 K à vos dons
gwiazdką	60 pola z K
gärna	2579 vill K höra från dig
går	383 før du K	1929 før du K
gåva	2506 ge en K i dag	2506 ge en K nu	2507 din K	2507 ge en K	2579 din K gör	2579 ge en K i dag	2583 K
gönderdik	2675 size bir e-posta K
gönderin	2668 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2580 K mer
göre	2685 K
görün	2668 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2668 K
gösterilmeden	2644 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2092 K
głosiła	2092 K
głosiło	2092 K
głosuj	2073 K
głosujcie	2073 K
głównej	2064 na stronie K
gương	64 trang K
gửi	49 hãy K	2795 xin K về
""", 'h': """
használ	1417 cookie-kat K	1418 sütiket K
használat	1417 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	617 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	525 bei google K
hirdették	1465 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2547 K av ai	2569 K av ai	2579 K oss
hjälper	2579 din gåva K
hjælp	427 K af ai	427 K fra ai	447 K af ai	456 vi har brug for din K	456 K os
hjælper	456 dit bidrag K
hlásal	381 K
hlásala	381 K
hlásá	381 K
hovorí	2442 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1465 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1165 tekoälyä K
hágase	80 K socio
hájil	381 K se
hájila	381 K se
häng	2579 K med i
häufiger	525 bei google K
hävdar	2582 K
håller	43 K du med	43 K du inte med	2576 läsare som K
hævder	459 K
hébergé	1236 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1461 K
hírekben	1415 a google K	1428 google K
hírlevelére	1427 K
hírlevelünk	78 K	1463 K
hírlevelünket	1427 K
hírlevelünkre	78 K	1411 K	1462 iratkozzon fel K	1462 iratkozz fel K	1463 K
hírlevél	1466 K
hírlevélre	78 K	1462 iratkozz fel a K	1462 iratkozzon fel a K
hó	1464 ft/K
hónap	1441 első K	1464 első K
hören	607 K sie hier.
hører	1974 der du K
hükmetti	2685 K
hüüdis	1076 K
hüüdsid	1076 K
hűségidő	1451 K nélkül
hồng	2815 nhận hoa K
""", 'i': """
iecienītāko	1781 K avotu
iepriekšējā	97 K versijā
ifølge	459 K	2008 K
illimité	1214 accès K	1283 en K
imágenes	40 tus K	97 contiene K
incorporó	993 se K a
independentă	2223 presa K
independência	2170 a K
indicó	1034 K
indiqué	1296 a K
indrømmede	459 K
indrømmer	459 K
indépendance	1294 notre K
indépendant	1201 soutenez le journalisme K	1294 journalisme K	1294 média K
indépendante	1280 la presse K a	1294 presse K	1294 information K
información	969 sigue toda la K	969 siga toda la K	993 cubre la K	1032 esta K
informację	2048 wyślij K
informações	97 com K de
informațiilor	2193 preluarea K
informó	1034 K
informē	1807 K
ingresá	77 K tu correo
innehåll	2525 externt K	2546 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2008 K
innrømmet	2008 K
inquiète	1296 s'K
inquérito	35 nosso K
inscrição	2106 cancelar a K	2160 sua K foi
inscríbete	940 K
insändare	43 K	2545 skicka din K	2545 din K till	2545 skriva en K
intelektą	1747 dirbtinį K	1762 dirbtinį K
inteligencję	2070 przez sztuczną K
inteligencí	360 umělou K
intelligenciával	1434 mesterséges K készült	1453 mesterséges K
introduceți	77 K adresa de email
intégralité	1210 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1032 esta K
investigação	2170 esta K
investigație	2223 această K
investigațiile	2223 continua K
invítame	54 K a un café	54 K un café	1031 K a
invítanos	1031 K a
ismételgette	1465 K
istediğiniz	2627 K zaman iptal	2684 K zaman iptal
izražavaju	2350 komentari K
içeriği	9 K
içeriğin	2653 harici K
içermektedir	97 sahneler K
išorinio	1745 K turinio
""", 'j': """
jautāja	1807 K
javasolják	1465 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2010 skoro już tu K	2010 skoro tu K
jugé	1296 a K
jurnalistă	2196 este K
jurnaliștii	39 K noștri	2219 K noștri îți trimit	2223 K noștri
jälgi	1073 K meid
jäljellä	1183 ilmaista juttua K
jäseneksi	80 liity K	1191 liity K
""", 'k': """
kanał	2090 nasz K
kannatusjäseneksi	1191 liity K
kanál	379 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2383 K
kedykoľvek	2388 odhlásiť sa môžete K
keresőben	1428 google-K
khoản	2772 bạn đã có tài K	2783 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2790 K sao chép
khẳng	2821 K định
kiabált	1465 K
kiabálta	1465 K
kiabálták	1465 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1465 K
kirjeessä	1194 luki K
kiáltott	1465 K
kiáltotta	1465 K
kiáltották	1465 K
kiến	2803 ý K của bạn sẽ	2818 hãy gửi ý K	2818 vui lòng gửi ý K
kliknutím	351 K na
kolačića	2341 K	2371 K
kolačiće	2341 K	2371 K
kolačići	2341 K
komentować	6 K	2036 aby K
komentár	6 pridať K	2412 pridajte K
komentára	2412 pridanie K	2412 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	338 je K	338 , K
komentátorem	338 je K
komentátorkou	338 je K	2401 je K
komentátorom	2401 je K
komentář	6 přidat K
komentáře	6 pro přidání K	349 vložení K	349 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1165 K
konferencję	2053 naszą K
konuştu	2685 diye K	2685 K
kopírovanie	2394 K obsahu bez	2394 K je zakázané
kopēšana	1780 K bez
korespondentką	2049 jest K
korespondentė	1744 K
korábban	1460 K itt írtunk	1460 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2092 K
krzyczała	2092 K
krzyknął	2092 K
krzyknęła	2092 K
krävde	2582 K
krævede	21 K felter er	459 K
krönikör	2544 är K
kulturalną	2057 K dyskusję
kulturredaktör	2544 är K
kulturredaktør	424 er K	1969 er K
kumppanuuslinkkejä	74 K	1177 K
kvíz	347 náš K	2411 náš K
kvíze	2411 našom K	2411 v K
kvízu	347 našem K	347 v K
kyltissä	1194 luki K
kysyivät	1194 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1464 K
käsitellään	97 jutussa K
käyttää	1145 tämä sivusto K
käyttöehdot	1172 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1465 K
kérdezték	1465 K
kérdőívünket	35 K
kért	1465 K
kérte	1465 K
kérték	1465 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	614 K sie uns
könyörgött	1465 K
könyörögtek	1465 K
köszönjük	1462 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1415 K minket	1462 K minket
követelte	1465 K
követelték	1465 K
közlése	1452 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1465 K
kúpte	2439 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	617 K an
künstlichen	543 K stimme vorgelesen	543 K stimme vertont
künstlicher	600 mithilfe von K
küpsised	1053 K
küpsistega	1053 K	1072 K
küsis	1076 K
kč	353 za # K	353 od # K	380 od # K
kļūsti	1804 K par
křičel	381 K
křičela	381 K
křičeli	381 K
kể	2821 K
""", 'l': """
labākie	1800 K raksti tavā
lamentó	1034 K
lançait	1296 K
lasītu	1770 lai K tālāk
lasītāji	1805 mūsu K
lasītājiem	1805 mūsu K
lejupielādē	1804 K
lelkisegély	97 K
leverandør	1971 ekstern K
leverantör	2546 extern K
leído	1025 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1790 K
linkistä	1176 lisää tästä K
lisenssillä	47 K
lisäsi	1194 K
llicència	47 K cc
lucrează	2196 K în presă
lunedì	17 ogni K
lună	2224 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	2772 đăng nhập để bình K	2803 bình K của bạn sẽ	2818 đăng nhập để bình K
lájkolj	1415 K minket
lákal	381 K
läget	2555 koll på K
lähdet	1131 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2558 du kan K mer	2558 kan du K mer	2558 K mer om	2580 fri att K
läsare	36 våra K	2556 våra K	2580 våra K
läsarna	18 tack vare K
läser	2579 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	451 K for	2000 K for	2573 K för
læser	456 tak fordi du K
læserbrev	43 K	425 skrive et K	425 send dit K
læsere	36 vores K	457 vores K
læseres	436 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	952 K de notas
límites	949 sigue leyendo sin K
lòng	2795 vui K gửi về	2818 vui K gửi về
löd	2582 K
lød	459 K	2008 K
lūdza	1807 K
lập	2807 ủng hộ báo chí độc K	2819 báo chí độc K
""", 'm': """
magyarázta	1465 K
mailovú	2414 e-K adresu
mainoslinkkejä	37 K	74 K	1177 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1055 K abil
materiał	9 ten K
matéria	20 ler esta K	2102 esta K é só	2165 para ler esta K	2170 esta K
matérias	2137 limite de K
matí	300 rep cada K
mawiał	2092 K
mawiała	2092 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1465 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1191 tue K
meitä	1174 tukea K	1174 tue K	1191 tue K	1191 auta K
mencióname	62 K
menționat	2225 a K
mesačne	2441 K
mesečno	2382 K	2500 K
mesélte	1465 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2091 za K
miesięcznie	2091 K
minkä	90 anna K voit
miễn	15 bài K phí	2810 hết số bài K phí	2820 dùng thử K phí
mjesečno	2382 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1274 charte de K	1274 K par la rédaction
mokė	1767 K
mondták	1465 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	949 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1034 K
mulțumim	2222 K că ne citești
munkatársa	1432 K
munkatársunknak	39 K
munkánk	1463 K
munkánkat	1407 támogasd K	1407 támogassa K	1439 K	1462 támogasd K	1462 támogassa K	1463 K
myönsi	1194 K
másodközlés	1425 K
märkis	1076 K
määräsi	1194 K
mån	2557 kr/K	2581 kr/K
månad	2509 testa en K	2557 en K för	2579 testa en K	2581 per K	2581 varje K
månaden	2557 första K	2581 i K	2581 första K
månader	2557 K för #	2579 testa # K
månadsgivare	2579 bli K
måned	389 prøv en K	437 i # K	456 prøv en K	458 pr. K	1983 en K for	2005 prøv en K	2007 per K
måneden	458 om K	2007 i K
måneder	437 i # K	1983 K for #
média	1294 notre K
mês	2170 até o fim do K	2171 por K	2171 ao K
mình	54 mời K ly cà phê	62 tag K
míní	381 K
mówi	2092 K
mówili	2092 K
mówił	2092 K
mówiła	2092 K
môžete	2410 článok si K
müşterimiz	2679 K
mācīja	1807 K
mākslīgais	1787 K intelekts
mēnesis	1806 pirmais K
mēnesī	1806 K
mėgstamiausią	1740 K
mėnesį	1766 per K
měsíc	353 první K	380 za K	380 první K
měsíčně	380 K
můžete	346 článek si K
mạnh	2821 nhấn K
""", 'n': """
nabádal	381 K
nabádala	381 K
naléhal	381 K
namawiał	2092 K
namawiała	2092 K
napisał	2092 K
napisała	2092 K
napiš	38 K nám	67 K nám
napište	38 K nám	337 K nám	370 K na	378 K nám
napísal	2442 K
napíšte	38 K nám	2400 K nám	2400 K, prosím	2433 K na	2439 K nám
naročilo	2473 hvala za K
naročite	80 K se	2447 K se na naše	2498 K se
naročnik	50 kot K	2446 že K
naročnike	2454 samo za K	2454 le za K
naročniki	50 K lahko	2486 lahko berejo le K	2486 berejo samo K	2502 K
naročnikom	2446 dostopen le K	2446 na voljo K	2446 na voljo samo K	2446 na voljo le K	2486 dostopna le K	2486 dostopna samo K	2486 dostopen le K	2486 dostopen samo K
naročnina	2474 K	2502 K
naročnino	2474 z K	2496 z K
narzędzi	2070 przy wsparciu K ai
naujienlaiškio	1752 K
naujienlaiškis	1765 mūsų K	1768 K
naujienlaiškį	1732 mūsų K	1752 K	1764 užsisakykite K	1765 mūsų K
navođenja	2356 bez K izvora
navođenje	2356 uz K izvora
nawoływał	2092 K
našeho	343 do K týmu	343 K e-shopu
našem	2345 K timu
našich	369 K zpráv	2432 K správ
neatkarīgu	1804 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1462 segíts K	1462 írjon K	1462 írj K	1462 jelezd K	1463 K adód
nemokamą	1756 K paskyrą
neobmedzený	2387 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	333 K přístup
neomezeně	309 K číst
nepiekrītat	43 K
nepriklausomą	1754 paremkite K žurnalistiką	1764 paremkite K	1765 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1157 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	378 podpořte K
nezávislá	379 K média
nezávislé	2440 K médiá
nezávislú	2439 podporte K
ngoài	2798 nội dung bên K
nguồn	2793 K ưu tiên	2793 K tin ưu tiên	2816 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2803 chịu trách K về nội dung bình luận
nhân	2799 trí tuệ K tạo
nhấn	2818 K vào đây
nhận	2774 đăng ký K bản tin	2774 đăng ký K tin	2818 đăng ký K bản tin	2818 đăng ký K tin
nhập	24 đăng K	2772 vui lòng đăng K	2772 đăng K để đọc	2772 đăng K để xem	2772 đăng K để lưu	2772 hãy đăng K để	2818 đăng K để đọc	2818 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2050 materiał wideo jest K
niezależne	2089 wesprzyj K	2089 wspieraj K	2090 K media
niezależność	2090 K
niezależną	2090 jesteśmy K
noastră	2223 munca K
nolēma	1807 K
norāda	1807 K
nosūtīsim	57 jums K
notificações	14 as K	2112 ative as K	2112 ativar K	2112 receba K
notificările	14 K	2183 activează K
notifikácie	2413 K
notícia	2170 esta K
notícias	2106 receba as K	2106 receba K	2115 siga as últimas K
novinařina	379 naše K
novinařinu	379 nezávislou K
novinár	2401 je K	2401 , K
novinári	2440 naši K
novinárka	2401 je K	2401 , K
novinárkou	2401 je K
novinárom	2401 je K
novinář	338 je K	338 , K
novinářem	338 je K
novináři	379 naši K
novinářka	338 je K	338 , K
novinářkou	338 je K
novičke	2447 na e-K
novičnik	2455 K	2455 e-K	2499 naš e-K	2502 K
novičnika	2455 K
nuotraukų	40 K ir vaizdo
nusprendė	1767 K
nášho	2407 do K tímu
nächste	21 in diesem browser für die K	614 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2821 K
nõus	43 ei ole K?
năm	2820 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	343 našem K
obegränsad	2512 K tillgång
obećala	2383 K
obećao	2383 K
obiecał	2092 K
obiecywał	2092 K
obligāta	1780 atsauce K
oblíbené	335 K zdroje
oblíbených	335 K zdrojů
oblíbenými	335 K zdroji
obrigatórios	21 campos K são	2124 campos K são
obveščanje	2473 na naše K
obľúbené	2398 K zdroje
obľúbených	2398 K zdrojov
obľúbenými	2398 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	368 chcete K
odebírejte	313 K náš	374 K	378 K
odemkněte	309 K si
odhlásit	314 K se můžete kdykoli
odoberať	2431 chcete K
odpoveď	21 zrušiť K
odpovídal	381 K
odpověděl	381 K
odpověděla	381 K
odpověď	21 zrušit K
odpowiadał	2092 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2092 K
odpowiedziała	97 nie K	2092 K
odpowiedziało	97 nie K
odražavaju	2350 komentari K	2350 komentari ne K
odídete	2396 kým K
ofereça	2102 K este artigo
ograniczeń	2016 czytaj bez K	2016 czytaj więcej bez K
også	51 bli med du K
ogłosił	2092 K
ogłosiła	2092 K
oikaisupyynnöt	1168 K
oikaisupyyntö	1168 K
olvashatják	1459 csak előfizetők K
olvasási	0 K idő
olvasóiból	1439 K él
olvasóink	36 K	1463 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1031 danos tu K
ordenó	1034 K
ordonné	1296 a K
ortakliği	2665 iş K linkleri
orzekł	2092 K
osobních	331 ochrany K údajů	331 ochraně K údajů
osobných	2403 K údajov
ostrzegał	2092 K
ostrzegała	2092 K
ostrzegł	2092 K
otrzymywać	2078 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	381 K	2442 K
oznámila	381 K	2442 K
ozvěte	38 K se nám	67 K se nám	337 K se nám	378 K se nám
""", 'p': """
padėkite	1764 K mums
pageidaujamą	1740 K šaltinį
paklausė	1767 K
palīdzi	1794 ziedo un K	1804 K mums
palīdzību	1787 mākslīgā intelekta K	1802 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1764 K mums
parsisiųskite	1764 K
participación	980 normas de K
partnerské	74 K odkazy	356 K odkazy	2419 K odkazy
partneři	320 my a naši K
pastā	1792 e-K
pastāstiet	38 K mums	67 K mums
patronką	2068 zostań naszą K
patrões	2170 sem K
paylaşin	25 K	49 K	2668 K
paziņoja	1807 K
paziņojumus	1791 K
państwa	2048 czeka na K
pašte	1752 jūsų el. K
pažadėjo	1767 K
periódico	1032 este K	1032 nuestro K
permanència	302 sense K
persiųskite	49 K
personvernerklæring	1950 K
phê	54 mời tôi một ly cà K	2807 mời bạn một ly cà K
phóng	2795 liên hệ K viên	2797 là K viên báo	2797 là K viên của	2818 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1034 K
pidätetään	1153 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2092 K
pisała	2092 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2338 K nam	2370 K nam na	2370 K na	2380 K nam	2460 K nam	2460 K na	2490 K nam na	2490 K na	2498 K nam
piškotke	2463 K	2491 K
piškotki	2463 K
piškotkov	2463 K	2491 K
pište	370 K na	370 K nám na
plakáton	1465 állt a K
plânge	2225 se K
pochází	340 obsah K
podcastów	2054 K
podcastů	345 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2092 K
podporovatelé	379 naši K
podporují	379 nás K
podpoře	379 díky K
podpořte	358 K	378 K nás	378 K naši	378 K naše	378 K mě
podrška	2380 vaša K
podrške	2357 bez vaše K	2381 vaše K
podršku	2380 vašu K
podržite	2357 K	2380 K nas	2380 K naš
podělte	67 K se s námi	67 K se o
podľa	2442 K
poinformował	2092 K
poinformowała	2092 K
pokračovanie	2387 pre K v čítaní
pokračování	309 K je dostupné	356 K článku níže
pokračuje	356 článek K	356 text K	2419 článok K	2419 text K
pokračujte	309 K ve čtení s
política	280 K de galetes	977 K de cookies	2122 K de cookies	2139 cobre K
pomocí	360 K ai
pomocą	2070 z K ai
pomoć	2380 vašu K
pomóż	2089 K nam
pomôžte	2439 K nám
poprosił	2092 K
poprosiła	2092 K
poprosiło	2092 K
poručila	2383 K
poručio	2383 K
poslední	367 K článek zdarma	367 K článek, který můžete
posledný	2430 K článok zadarmo
poslušajte	2489 K nas
postafiókjába	1411 K
postaládádba	79 a K	1427 a K
postaládájában	1427 ön K
posílat	351 nechte si K
posílejte	337 K nám
posíláme	57 vám K	57 K vám
potřebujeme	378 K vaši pomoc	378 K vaši podporu
používame	2403 K cookies
používá	320 tento web K
používáme	320 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2092 K
powiedziała	2092 K
powtarzał	2092 K
powtarzała	2092 K
poznámka	97 K redakce
pozostało	2016 K # %	2016 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	381 zvou K
pošaljite	49 K ga	2338 K nam	2338 K na	2380 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	337 K nám	378 K nám
pošli	49 K ho
pošlite	49 K ho	2400 K nám	2439 K nám
pošljemo	57 vam K
pošljite	49 K ga	2460 K nam	2460 K jo nam	2460 K na	2498 K nam
požádal	381 K
požádala	381 K
pracę	2090 naszą K
pranešimus	1751 K
praneškite	38 K mums	67 K mums
pranešė	1767 K
prašė	1767 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2434 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2387 už ste K	2387 ste K
predplatiteľom	80 staňte sa K	2395 K	2439 staňte sa K
predplatiteľov	2395 pre K
predplatné	2387 už máte K	2416 K	2439 kúpte K	2439 kúpte si K	2443 K
predplatného	2416 K
predplatným	2416 K	2437 s K
predplaťte	80 K si
preferată	2194 sursă K
preferované	335 K zdroje	2398 K zdroje
preferovaný	335 K zdroj	2398 K zdroj
preferovaných	335 K zdrojů	2398 K zdrojov
preferovaným	335 K zdrojem	2398 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2016 tylko dla K	2076 tylko dla K
prenumeratą	2062 z K
prenumeratę	80 kup K	2016 masz już K	2062 zamów K	2062 kup K	2062 wykup K	2088 kup K
preporučila	2383 K
preporučio	2383 K
pretlačiť	45 K
prevziať	45 K
prečítate	2387 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2380 K se našoj	2380 K im se	2498 K se nam
pridržana	2330 sva prava K
pridržane	2453 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1767 K
prihlásenie	2388 ďakujeme za K	2414 ďakujeme za K
prihlásení	2416 po K
prihlásením	2414 K súhlasíte
prihláste	24 K	2387 K sa a čítajte	2439 K sa na odber
prihvaćate	2352 prijavom K
pripažino	1767 K
programėlėje	1750 K
programėlę	1750 K
prohlásil	381 K
prohlásila	381 K
prohlížeč	10 váš K
pronađite	2368 K nas
proposé	1270 conçu et K par
prosił	2092 K
prosiła	2092 K
pročitali	2322 da biste K
pročitate	2320 da K cijeli	2320 da K ceo
prośbę	2010 mamy do ciebie K	2010 mamy małą K
prošnjo	2457 imamo majhno K	2457 majhno K
prywatności	2032 polityka K	2032 polityce K
przeczytać	2016 aby K cały	2016 aby K ten artykuł
przeczytałaś	2057 dziękujemy, że K
przeczytałeś	2057 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2013 K nam #%	2089 K nam	2089 K #
przekonywał	2092 K
przekonywała	2092 K
przesyłajcie	2048 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2048 K nam	2048 K je do nas	2089 K nam
przyznał	2092 K
przyznała	2092 K
przyłącz	51 K się
przyślij	2048 K nam	2048 K je do nas	2089 K nam
práca	2440 naša K
práce	379 naší K
práci	379 naši K
prácu	2440 našu K
précision	97 K:
précisé	1296 a K
précédente	97 version K de cet
préférée	1260 source K
préférées	1260 sources K
prévient	1296 K
príspevky	2412 K v diskusii
príspevok	2439 váš K
próxima	2170 nossa K
průzkumu	35 našeho K
ptá	381 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1551 blocco della K	1605 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1432 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1234 bloqueur de K	1234 bloqueurs de K	1294 sans K
publicités	1234 bloqueur de K
publicystką	2049 jest K
publicystą	2049 jest K
publikování	328 K nebo šíření
publiée	22 ne sera pas K	1239 votre adresse e-mail ne sera pas K
pytał	2092 K
pytała	2092 K
pytały	2092 K
pytań	2056 na kilka K
pyyntö	1131 pieni K
pyysivät	1194 K
pásale	1031 K esta
pásalo	49 K
päevakokkuvõte	1060 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1162 K
päätti	1194 K
påminde	2582 K
pénzbe	1463 K kerül
pénzéből	18 olvasók K
písemného	329 bez K souhlasu
písomného	2434 bez K súhlasu
píšte	2433 K na	2433 K nám na
pódcast	34 nuestro K	1032 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	1773 K bez	1780 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	328 K článků
předchozí	97 K verzi článku
předchozího	329 bez K souhlasu	372 bez K souhlasu
předplatitel	50 jako K	50 K může	309 už jste K	309 jste K
předplatitele	332 pro K
předplatitelem	80 staňte se K	378 staňte se K
předplatitelé	50 K mohou	366 jen K	366 pouze K	366 najdou K	366 přečtou K	379 naši K	382 K
předplatitelům	332 K	366 pouze K	366 jen K
předplatné	309 koupit K	310 už máte K	353 K	382 K
předplatného	353 K
předplatným	309 dostupné s K	353 K	375 s K
předplaťte	80 K si	311 K si	378 K si
přehrání	340 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	309 zbývá vám K
přidej	51 K se
přidejte	51 K se	369 K si nás	378 K se	378 K se k nám
přihlaste	24 K	309 K se a čtěte	313 K se k odběru	378 K se k odběru
přihlášení	351 děkujeme za K	353 po K
přihlášením	351 K k odběru	351 K souhlasíte
připojte	51 K se
připomněl	381 K
připustil	381 K
přispějte	90 K, kolik můžete	90 K, čím můžete	358 K	378 K	378 K i vy
přiznal	381 K
přiznala	381 K
přiznává	381 K
příspěvek	378 váš K
příspěvku	340 zobrazení K
příspěvky	349 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	2818 K góp ngay	2822 K góp
quyền	2790 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2092 K
radziła	2092 K
radí	381 K
rakstīja	1807 K
rappelé	1296 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	1764 K mums
rašė	1767 K
recibirás	57 K
reclamă	11 K
reconoció	1034 K
recordó	1034 K
rectificación	97 K:
recunoaște	2225 K
redacció	39 la nostra K	43 cartes a la K	291 la K t'envia	301 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1021 la K te envía	1032 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2219 K îți trimite	2223 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2089 wesprzyj K
redaktorką	2049 jest K
redaktorė	1744 K
redaktör	2544 är K för	2544 är K på	2544 är politisk K
redaktør	424 er K på	424 er K for	424 er politisk K	1969 er politisk K	1969 er K i	1969 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2160 a K envia	2170 nossa K
reenvíalo	49 K
refusé	1236 K le dépôt
registrácii	2416 po K
registráciou	2414 K súhlasíte
registráciu	2414 ďakujeme za K
regisztrálj	1462 K ingyenesen	1462 K, hogy
regisztráljon	1462 K ingyenesen	1462 K, hogy
regisztrálnia	1459 K kell
regístrate	949 K gratis	950 K para
reinhören	539 jetzt K:
rejestrując	2059 K się
reklamlänkar	74 K	2559 K
reklamą	11 K
reklám	70 nincs K	2440 bez K
reklámok	1463 K nélkül
reportaż	2090 ten K
reporterką	2049 jest K
reportér	338 , K	2401 , K
reportérem	338 je K
reportérka	338 , K	2401 , K
reportérkou	338 je K	2401 je K
reportérom	2401 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	274 prohibida la K	299 K sense permís
reproducción	990 prohibida su K	990 prohibida la K
reprodução	2135 proibida a K	2135 K proibida	2168 K permitida desde	2168 K é permitida desde
reprodúcelo	45 K
republié	45 K	1250 K avec	1288 cet article est K
repórter	39 nosso K	2139 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1034 K
rezervăm	29 ne K dreptul
riêng	2783 chính sách quyền K tư	2810 dành K cho thuê bao	2816 quan điểm K của tác giả
rovatvezetője	1432 K
ročne	2441 K
ročně	380 K
rät	617 K
rätta	2550 K fel
rättar	2550 vi K fel
rättelse	97 K
räumte	617 K ein	617 K der	617 K die
rääkis	1076 K
råber	459 K
råbte	459 K
rådde	2582 K
rådede	459 K
réagir	1240 pour K
réagissez	1293 K à
réalisation	1270 n'a pas participé à la K
rédacteur	1253 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1253 a rejoint la K	1270 n'a pas participé à sa K	1279 la K vous	1283 pour soutenir la K	1293 soutenez la K	1293 alertez la K	1294 notre K
rédactrice	1253 est K
régulièrement	1253 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1296 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1210 cet article est K	1210 ce contenu est K	1210 article K
réservée	1210 K à nos abonnés	1210 la suite est K	1212 K aux abonnés
réservés	1212 K aux abonnés	1250 tous droits K
résiliable	1295 K à tout moment
részesített	1428 előnyben K forrásként
röst	2547 ai-K
răspuns	97 nu a K	97 nu au K	2225 a K	2225 au K
răspunsul	21 anulează K
rằng	2821 viết K	2821 cho K
""", 's': """
sacīja	1807 K
sadržaj	9 ovaj K	2341 vanjski K	2341 spoljni K
sadržaja	9 ovog K	2341 vanjskog K	2341 prikaz ovog K	2341 prikaz K
sakė	1767 K
samobójcze	97 myśli K
sanctionné	1296 a K
sandučić	79 u vaš K	2323 u vaš K
sandučiću	2323 u vašem K	2352 vašem K
sbírka	382 K
schließ	51 . K dich
schließen	51 . K sie sich	470 K sie ein abo	614 K sie ein abo
schránke	2388 vašej K
schránky	79 do vaší K	79 do vašej K	313 do vaší K	2388 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1462 K, hogy
segítségedre	1462 szükségünk van a K
según	1034 K
sensível	97 pode ser K
sentenció	1034 K
sería	1022 sin ti no K
sesión	24 inicia K	24 inicie K	949 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2169 inicie K
señaló	1034 K
sfătuia	2225 K
sfătuiește	2225 K
sfătuit	2225 a K
sisällön	9 K	1164 ulkoisen K
sisältö	1135 tämä K on vain
sisältöä	1164 ulkoista K
siunčiame	57 jums K
sjefredaktør	1969 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	2582 K
skarży	2092 K
skarżył	2092 K się
skrzynkę	79 na twoją K	2019 na twoją K	2019 na swoją K	2059 K mailową
slažete	43 K se	43 ne K se
slobodné	2439 podporte K
slobodnú	2439 podporte K
slušajte	2368 K nas
slíbil	381 K
slíbila	381 K
sollicité	97 K par
sollicitée	97 K par
sondę	2056 naszą K
sonuçlarinda	2647 google arama K
sorumluluğu	30 K
souborů	330 K cookie
souhlasíte	43 K?	351 e-mailu K	351 odesláním K	351 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2795 về hộp thư của tòa K	2807 hãy ủng hộ tòa K	2816 bằng văn bản của tòa K	2818 hãy gửi về tòa K	2818 hãy liên hệ tòa K	2818 hãy báo cho tòa K	2819 tòa K
spandér	54 K en kaffe
spolupráci	356 ve K s partnerem	2419 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2460 K nam
sportkrönikör	2544 är K
sportsredaktør	424 er K
spracovaním	2414 K osobných údajov
sprijiniți	2222 K
sprijină	2222 K-ne
správach	2399 google K
správy	2399 google K
spuneți	38 K-ne	67 K-ne	2223 K-mi mai jos
stellenbörse	538 in unserer K
stjärna	60 fält med K
straipsnį	1763 šį K	1765 visą K
stronę	2079 naszą K
stwierdził	2092 K
stwierdziła	2092 K
stáhněte	378 K si naši	378 K si náš
stálo	381 K na	381 K ve	381 K v
står	30 K för	459 K der på	2008 K det på	2008 K det i	2582 K det på
stöd	2506 med ditt K	2579 K oss	2579 K vår	2579 ditt K
stödja	2556 K oss med
stödlinjen	83 K
stödmedlem	2579 bli K
stödprenumerant	2579 bli K
stötta	2556 K oss med	2579 K oss	2579 K vår	2579 K vårt
støt	436 K os	456 K os	456 K med
støtt	2005 K oss	2005 K vår
støtte	386 med din K	386 vi har brug for din K	436 K os med	436 din K gør	456 din K	456 bliv K	1932 med din K	1982 K oss med	2005 din K
støtteabonnent	2005 bli K
støttemedlem	80 bli K	456 bliv K	2005 bli K
stāstīja	1807 K
stěžuje	381 K
subscripció	304 K
subskrybentów	2016 tylko dla K	2016 dostępna dla K	2016 dostępne dla K	2076 tylko dla K
subskrypcją	2062 z K	2084 z K
subskrypcję	2016 kup K	2016 masz już K	2059 dziękujemy za K	2062 wykup K	2089 kup K
suosikkilähteeksesi	1157 K
suosikkilähteeksi	1157 K
sursă	2218 link activ către K
suscripción	949 ya tengo una K	1031 cambia tu K	1035 K
suscríbase	80 K	1031 K
suscríbete	80 K	949 K para	949 K por	949 K en	956 K al boletín	1031 K
susțin	2210 care ne K lunar	2223 ne K lunar
susține	2222 K-ne	2222 K presa	2225 K că
susținerea	2222 K ta
susțineți	2222 K-ne
svarīgākie	1803 nedēļas K
svarīgākās	1803 nedēļas K
svěřte	337 K se nám
szerkesztője	1432 K
szerkesztőségünk	39 K	1463 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1463 K
szerzője	1432 külső K
szólított	1465 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2557 tills du K upp	2582 K
sähköpostiin	1138 suoraan K
sähköpostiisi	79 K	1139 K
sähköpostillasi	1189 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1139 K
sélection	1279 K d'articles
sélections	1210 ajouter l'article à vos K
síganos	969 K en
síguenos	969 K en	1031 K
sócio	80 seja K
sõltumatut	1073 toeta K
sõnul	1076 K
sök	2571 K nu
sökresultat	2540 K på google
sökt	97 vi har K	97 har K
söyledi	2685 K
söylediler	2685 K
söylüyor	2685 K
søg	449 K nu
søgeresultater	420 K på google
søgning	420 google-K
søk	1998 K nå
søkene	1965 google-K dine
søkeresultatene	1965 K dine på google
súhlasu	2434 bez K
súhlasíte	43 K?	2414 odoslaním K
súmate	51 K	1031 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1433 K
sütiket	1433 K
săptămână	17 o dată pe K	2224 pe K
sīkdatnēm	1785 K	1803 K
sống	2807 nuôi K tờ báo	2807 bạn đọc nuôi K
""", 't': """
találatok	1428 google-K
tanácsolja	1465 K
tanácsolják	1465 K
tanácsolta	1465 K
tanácsolták	1465 K
tanította	1465 K
taşiyin	2668 K
teigė	1767 K
tekemään	1192 K sitä
tekijänoikeus	1153 K suojaa
tekoäly	1165 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1165 K
tekoälyn	1165 K avulla	1165 K tekemä
tekoälyä	1165 käyttää K
telefonā	1791 savā K
tesszük	22 nem K közzé
textům	365 ke všem K
teşekkürler	2682 okuduğunuz için K
thiết	2816 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2810 dành cho K bao	2810 đã là K bao	2822 K bao
thuộc	2791 bản quyền K
thành	2773 dành cho K viên	2805 bạn đã đăng ký K công	2818 trở K thành viên
tháng	2810 đọc miễn phí trong K	2820 mỗi K	2820 hàng K	2820 K đầu
thích	2793 nguồn tin ưa K	2793 nguồn yêu K
thông	14 K báo	2779 bật K báo	2779 nhận K báo	2795 bạn có K tin	2795 bạn đọc cung cấp K tin	2816 khi phát hành lại K tin	2818 hãy gửi K tin	2818 đăng ký nhận K báo	2818 hãy bật K báo
tilføjede	459 K
tillgång	2579 få fri K
tillåtet	2568 inte K att återge
tiếng	2803 K việt có dấu
tiếp	2772 để K tục đọc	2772 để đọc K	2772 đăng nhập để K tục	2807 K sức cho báo chí	2810 để K tục đọc	2818 đăng ký để đọc K	2818 hãy K sức	2818 đăng nhập để K tục
tjänst	2503 en liten K att be
tjänsten	2571 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1409 a K
toàn	20 K bộ bài	2772 để đọc K bộ	2772 đọc K bộ bài	2810 để đọc K bộ bài	2818 đăng ký để đọc K bộ
tražila	2383 K je
tražili	2383 K su
tražio	2383 K je
tretích	2403 cookies K strán
treści	9 tej K	2062 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2779 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	2803 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1432 K
turpinātu	1770 lai K lasīt
tuần	17 mỗi K	2805 bản tin hằng K của	2805 bản tin hàng K của	2820 mỗi K
tvrdí	381 K
työmme	1192 K
työtämme	1191 tue K	1192 K
tájékoztató	1418 adatvédelmi K
támogass	1462 K minket
támogasson	1462 K minket
támogathat	1439 K minket
támogatása	1439 K nélkül	1439 olvasók K nélkül	1462 az ön K
támogatásod	1462 a te K
támogatásából	1439 olvasóink K
támogatásával	1442 partnerünk K
támogatónk	1439 legyen ön is K	1439 legyél te is K
täglich	478 K per mail
tähtsamad	1072 nädala K
tärkeimmät	1189 K jutut
tästä	1176 lisää K
täällä	1131 kun kerran olet K
täältä	1176 lisää K
téléchargez	1196 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1462 K le
týden	17 každý K
týdně	380 K
týždenne	17 raz K
tłumaczy	2092 K
tłumaczył	2092 K
tłumaczyła	2092 K
třetích	340 cookies K stran
""", 'u': """
uafhængigt	457 K medie
ubegrænset	392 K adgang
udostępnij	25 K
ukarał	2092 K
ulaş	38 bize K
ulaşin	38 bize K	2649 bize K	2668 K
ulaşmak	2649 yazara K
unabhängig	592 K von unserer redaktion	592 von unserer redaktion K	605 damit wir K bleiben	615 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1570 insegna all'K
unterstütze	465 K unsere arbeit	465 K uns mit	614 K uns	614 K unsere	614 K mich	614 K meine
unterstützen	465 K sie unsere arbeit	465 K sie uns mit	465 mit einer spende K	465 können sie uns K	614 K sie uns	614 K sie unsere	614 sie können das K	614 freiwillig K	614 K sie mich	614 K sie meine	614 K uns
unterstützt	497 ihr browser K	614 K uns
unterstützung	461 ihre K	461 mit ihrer K	554 ihrer K	554 deiner K	600 mit K von ki	614 mit deiner K	614 deine K	614 eure K
upišite	77 K svoj e-mail
upozornění	317 zapněte si K	350 K
upphovsrätt	2536 skyddat enligt lagen om K
upphovsrättslagen	2536 skyddat enligt K
uprednostňované	2435 K zdroje
uprednostňovaný	2435 K zdroj
uprednostňovaných	2435 K zdrojov
upřednostňované	373 K zdroje
upřednostňovaný	373 K zdroj
upřednostňovaných	373 K zdrojů
upřesnění	97 K:
uredništva	2453 brez dovoljenja K	2453 brez soglasja K
uredništvo	2467 v naše K	2499 naše K
uredništvu	39 našemu K	2460 pišite K
urmărește	2182 K-ne pe	2182 K-ne și pe	2183 K știrile	2222 K-ne
urmăriți	2182 K-ne pe	2222 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2122 K de cookies
utilizează	2185 K cookie
utilizăm	2185 K cookie
utánközlés	1425 K
utánközölhető	45 K
uutislähteeksesi	1157 ensisijaiseksi K
uutislähteeksi	1157 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2092 K
uznała	2092 K
uzsvēra	1807 K
użyciu	2070 przy K ai
użytkowników	2057 opiniami K
używamy	2031 K plików cookie
užsisakykite	1729 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	313 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2400 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	617 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	538 suchen K
versão	2 K em áudio
vervielfältigung	514 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	502 deine e-mail-adresse wird nicht K	502 ihre e-mail-adresse wird nicht K
veröffentlichung	568 seit der K geändert	568 seit K geändert
već	2335 kad ste K tu	2382 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1168 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2797 là biên tập K của	2810 dành cho hội K
viết	2818 hãy K thư	2819 bài K này	2821 ông K	2821 bà K
você	18 sem K	2170 sem K
vollständigen	470 K artikel lesen
volontär	528 ist K
volontärin	528 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2470 K
vyhradené	2394 všetky práva K	2394 autorské práva sú K
vykřikl	381 K
vykřikla	381 K
vypočuť	2410 si môžete K
vysvetľuje	2442 K
vysvětlil	381 K
vysvětlila	381 K
vysvětloval	381 K
vysvětlovala	381 K
vysvětluje	381 K
vytvořila	360 K ai
vyzýval	381 K
vyzývala	381 K
vyzývali	381 K
vyzývá	381 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1465 K
válaszolták	1465 K
változatában	97 korábbi K	97 eredeti K
vás	358 bez K by	379 bez K by	2421 bez K by	2440 bez K by
väitis	1076 K
väitti	1194 K
väittää	1194 K
välise	1053 K sisu
våre	2005 meld deg på K
vårt	1940 meld deg på K	2005 meld deg på K
vær	51 K med
védekezett	1465 K
véli	1465 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2440 K vám
vēlamo	1781 K avotu
vēstkopai	1792 K
vēstulei	1792 ziņu K
vědět	38 dejte nám K	67 dejte nám K	337 dejte nám K	378 dejte nám K
všetkým	2428 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2407 náš K
webinář	343 náš K
według	2092 K
weißt	527 K du mehr
wezwał	2092 K
wiadomościach	2079 google K
wołali	2092 K
wołał	2092 K
wołała	2092 K
wpłata	2068 każda K	2089 twoja K
wpłatom	2090 dzięki K
wpłać	2089 K
wspierającym	2089 zostań K
współpracy	2065 we K z partnerem
wyjaśnia	2092 K
wypisać	2019 K się w każdej chwili
wyrażam	2020 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2048 K nam	2048 K je do nas
wzywał	2092 K
wzywała	2092 K
wöchentlichen	482 K newsletter
właściciela	2090 nie mamy K
""", 'y': """
yazdiğimiz	2678 daha önce K haber
yazmişti	2685 diye K
yhteistyössä	1177 K mainostajan
yönetmenidir	2651 genel yayin K
""", 'z': """
zaakceptować	2050 K pliki cookie
zaapelował	2092 K
zaapelowała	2092 K
zachęcali	2092 K
zachęcano	2092 K
zachęcał	2092 K
zachęcała	2092 K
zadaním	2414 K e-mailu
zadržana	2330 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	351 K e-mailu
zagłosuj	2073 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2357 K vama	2381 K vama
zakázané	2394 šírenie je K
založte	378 K si účet
zamknutý	2387 článok je K
zamčený	309 článek je K
zapisując	2059 K się
zapowiedział	2092 K
zapowiedziała	2092 K
zapytał	2092 K
zapytała	2092 K
zastrzeżone	2043 wszelkie prawa K	2043 wszystkie prawa K
zawołał	2092 K
zawołała	2092 K
zašlete	337 K nám
zašlite	2400 K nám
zaželen	2493 K vir
zaželene	2493 K vire
zaželeni	2493 K vir
zbiórka	2093 K
zbývá	309 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2053 do naszego K
zewnętrzna	2050 treść K
zewnętrzne	9 treści K	2031 treści K	2050 treści K
zewnętrznej	9 treści K	2050 treści K
zewnętrznych	9 treści K
zgłoś	2048 K go nam	2089 K nam
ziņas	1803 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2080 daj nam K	2089 daj nam K
zněl	381 K
zněla	381 K
znělo	381 K
zobrazení	340 K tohoto obsahu	340 K obsahu
zobrazený	60 e-mail nebude K
zostań	2089 K z nami
zpracováním	314 souhlasím se K	321 K osobních údajů
zprávy	336 google K
zprávách	336 google K
zpívali	381 K
zugänglich	555 frei K
zunächst	514 dieser artikel erschien K
zurück	584 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2436 K
získávejte	374 K
zł	2062 za # K	2062 od # K	2091 od # K
złotówka	2068 każda K	2090 każda K
""", 'á': """
állt	1465 ez K
állítja	1465 K
átvehető	45 K
""", 'ä': """
ägare	2556 inga rika K
ähnliches	527 K erlebt
ändå	2503 nu när du K är här
äpp	1058 K
äppi	1058 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	1961 beskyttet av K
året	458 om K
återges	2536 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2655 bizimle K
çalişmalarimiz	2683 K
çağrisinda	2685 K bulundu
çerezler	2636 K kullan
çerezlere	2653 K
çerezleri	2636 K kullan	2653 K	2679 K kabul
çözün	2668 K
""", 'é': """
échanos	1031 K una mano	1031 K un cable
écris	38 K-nous	67 K-nous
écrit	1253 K pour	1296 a K
écrivain	1253 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1293 K-nous
électronique	1219 dans votre boîte aux lettres K
énekelték	1465 K
équipe	1294 notre K
értesítéseket	14 K	1438 K
értesüljön	1438 K elsőként
étoile	60 champs avec une K
évente	1464 K
""", 'í': """
ígérte	1465 K
ígérték	1465 K
írta	1465 K
""", 'î': """
îmbia	2225 K
îndemna	2225 K
îndemnat	2225 a K
îndemnau	2225 K
întrebat	2225 a K
întrebau	2225 K
""", 'õ': """
õpetas	1076 K
""", 'ö': """
öffnen	484 app K
önemli	2679 günün en K
önerdi	2685 K
önskad	2540 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1463 független K	1463 a jó K
újságírásunk	1463 K
újságíróink	1463 K
újságíróinkkal	1461 K
újságíróinknak	39 K
újságírója	1432 K
última	969 siga la K hora	969 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	515 K von	593 von der agentur K	593 deutschen presse-agentur K
übersicht	521 K	577 diese K wurde
ücretsiz	15 K haber	15 K makale	2666 K üye olun
ügyfelünk	1461 K
ühendust	38 võta meiega K	67 võta meiega K	1073 võta K
ütles	1076 K
ütlesid	1076 K
üyeliği	2661 bülten K
üzente	1465 K
üzenték	1465 K
üçüncü	2653 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2368 K nas
čitalaca	43 pisma K	2357 uz podršku K	2375 K	2381 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2375 K	2381 naši K
čitatelia	2438 K	2440 naši K
čitatelja	43 pisma K	2357 uz podršku K	2375 K	2381 naših K	2381 uz podršku K
čitatelji	36 naši K	2375 K	2381 naši K
čitateljima	2375 K
čitateľom	18 vďaka K	2438 K
čitateľov	36 našich K	2421 vďaka podpore K	2438 K	2440 našich K	2440 vďaka podpore K
članak	20 cijeli K	2335 svidio vam se K	2353 cijeli K	2353 ceo K	2381 ovaj K
člancima	2364 svim K
članek	2457 vam je bil K všeč	2499 ta K
člankov	2485 do vseh K
členem	80 staňte se K	378 staňte se K
členom	2439 staňte sa K
článek	20 celý K	305 líbil se vám K	309 celý K za	353 celý K	379 tento K	379 líbil se vám K
článkom	2416 všetkým K	2428 k všetkým K	2428 ku všetkým K
článku	20 celého K
články	379 naše K
článků	353 limit K
článkům	353 všem K	365 ke všem K
článok	20 celý K	2396 páčil sa vám K	2416 celý K	2440 tento K
čtenáři	376 K	379 naši K
čtenářů	36 našich K	43 listy K	358 díky podpoře K	376 K	379 našich K	379 na podpoře K	379 díky podpoře K
čtenářům	18 díky K	36 našim K	376 K
čtení	0 doba K
čtěte	369 K nás
číst	379 K dál bez
čítajte	2432 K nás	2439 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2439 K, že nás čítate
""", 'đ': """
đây	2818 bấm vào K
đóng	2818 K góp của bạn	2818 hãy K góp
đăng	45 K lại	2805 cảm ơn bạn đã K ký	2805 bằng việc K ký, bạn	2818 K ký để đọc bài
đường	2795 K dây nóng của tòa soạn	2795 K dây nóng của báo	2818 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2810 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2441 K sumou
""", 'ř': """
řekl	381 K
řekla	381 K
říká	381 K
""", 'ś': """
śledztwa	2090 nasze K
śledztwo	2090 to K
śledź	2027 K nas na	2089 K nas
śpiewali	2092 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2685 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2338 K nam
šaukė	1767 K
šiandien	1754 aukokite K
šodien	1794 ziedo K
""", 'ź': """
źródło	2043 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2092 K
""", 'ž': """
žalio	2383 K se
želene	2493 K vire
želeni	2458 K vir
željene	2336 K izvore
željeni	2336 K izvor
žiadny	71 K spam
žurnalistai	1765 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1744 K
žurnalistika	379 naše K	379 nezávislá K	1765 K kainuoja	1765 gera K	2440 nezávislá K
žurnalistiku	379 nezávislou K	2440 nezávislú K
žurnalistiky	379 nezávislé K
žurnalistė	1744 K
žurnāliste	1784 K
žurnālisti	1805 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1805 neatkarīga K	1805 K maksā	1805 laba K
žurnālistiku	1794 atbalsti neatkarīgu K	1805 neatkarīgu K
žurnālists	1784 K
žádal	381 K
žádala	381 K
žádali	381 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	675 χωρίς K
άρθρα	683 τα K μας
άρθρο	683 αυτό το K
""", 'έ': """
έγγραφη	675 χωρίς K άδεια
έγραφαν	685 K
έγραφε	685 K
έγραψε	685 K
έλεγαν	685 K
έλεγε	685 K
έρευνά	653 K μας
έρευνές	683 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	643 K σου πηγές	643 K σας πηγές	643 K πηγές
αγαπημένη	643 K πηγή
ακολουθήστε	627 K μας	682 K μας
ακολουθείστε	627 K μας
ακόμη	664 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	685 K
αναγνωστών	678 K
αναγνώστες	18 χάρη στους K	678 K	683 οι K μας
αναδημοσίευση	45 K	637 απαγορεύεται η K	637 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	638 K χωρίς
ανεξάρτητη	682 ενισχύστε την K
ανταποκρίτρια	646 είναι K
ανταποκριτής	646 είναι K
απάντησαν	685 K
απάντησε	97 δεν K	685 K ο	685 K η
απάντησης	21 ακύρωση K
απαγορεύεται	638 K η αντιγραφή	638 K η αναπαραγωγή
αποδεχθείτε	648 K τα cookies
αποδεχτείτε	648 K τα cookies
απορρήτου	640 πολιτική K
από	659 K # €
αρθρογράφος	646 είναι K
αρχισυντάκτης	646 είναι K
αρχισυντάκτρια	646 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	651 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	682 K μας
βοηθούν	683 μας K
βρείτε	627 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	682 K μέλος	682 K κι εσείς
γνώσεις	654 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	645 K μας	682 K μας
γραπτή	675 χωρίς K άδεια
""", 'δ': """
δήλωσαν	685 K
δήλωσε	685 K ο	685 K η	685 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	683 οι K μας
δημοσιογράφος	646 είναι K	646 , K	646 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	683 η K μας	683 ανεξάρτητη K	683 η ανεξάρτητη K
δημοσκόπησή	653 K μας
δημοσκόπηση	653 στη K
διαβάσετε	622 για να K ολόκληρο
διαβεβαίωσε	685 K
διαμαρτυρήθηκε	685 K
διαφήμιση	11 τη K	662 μετά τη K
διαφημίσεις	70 χωρίς K	683 χωρίς K
διαφωνείτε	43 K
διεύθυνση	625 τη K email	625 η K email	658 K email	658 K e-mail
δικαιώματος	637 με επιφύλαξη παντός K
διοργανωτές	685 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	683 η K μας
δωρεά	664 κάντε μια K	682 η K σας	682 κάντε μια K	686 K
δωρεάν	15 K άρθρα	659 K άρθρα
δωρεές	686 K
""", 'ε': """
είμαστε	683 K μια μικρή
είπαν	685 K
είπε	685 K
εβδομάδα	17 κάθε K	684 την K
εγγραφή	658 με την K σας
εγγραφείτε	623 K για να	659 K δωρεάν	682 K δωρεάν	682 K τώρα	682 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	624 στα K σας
εκδήλωσή	651 K μας
εκδοχή	97 αρχική K
εκφράζουν	656 τα σχόλια K	656 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	628 K τις ειδοποιήσεις	630 K τη javascript
ενημερωτικά	625 K δελτία
ενημερωτικό	78 το K δελτίο	625 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	645 K μας
ενισχύστε	664 K	682 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	648 K περιεχόμενο
εξήγησε	685 K
επανέλαβε	685 K
επαναλάμβανε	685 K
επιβεβαιώστε	658 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	645 K μαζί μας	645 K με τον συντάκτη	645 K με τη συντάκτριά	645 K με τη συντάκτρια	645 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	685 K
επιστολή	43 την K σας
ερωτηματολόγιο	655 το K
εσάς	664 χάρη σε K	683 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	659 με # K
ευχαριστούμε	658 K για την εγγραφή	682 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	685 K
ζήτησε	685 K ο	685 K η	685 K στο	685 K από
ζητούσαν	685 K
ζητούσε	685 K
""", 'η': """
ηλεκτρονικό	651 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	685 K
ισχυρίστηκε	685 K
""", 'κ': """
κάλεσε	685 K ο	685 K η
κάνε	62 K μου tag
κάνοντας	658 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	685 K
καλούσε	685 K
κανάλι	683 το K μας
κατάστημά	651 στο K μας
κατήγγειλε	685 K
καταγγέλλει	685 K
καταγγελία	645 κάντε μας την K
κατεβάστε	628 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	653 το K	653 στο K	653 το K μας
κυκλοφορεί	651 K το νέο τεύχος
κυριότερες	658 τις K ειδήσεις
""", 'λ': """
λάβετε	676 K
λέει	685 K
λαμβάνεις	673 θέλεις να K
λαμβάνετε	673 θέλετε να K	676 K
""", 'μ': """
μήνα	684 τον K	684 το K	684 ανά K	684 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	659 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	666 με τεχνητή K	666 από τεχνητή K
νοημοσύνης	666 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	622 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	659 K το άρθρο
ομάδα	651 στην K μας	682 ελάτε στην K	683 η K μας
""", 'π': """
παράκληση	642 έχουμε μια μικρή K	642 μια μικρή K
παραδέχεται	685 K
παραδέχθηκε	685 K
παραδέχτηκε	685 K
παρακάλεσε	685 K
παρακαλούσαν	685 K
παρακαλούσε	685 K
πατώντας	658 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	648 εξωτερικού K
περιεχόμενο	9 αυτό το K	648 αυτό το K	648 το K αυτό	648 εξωτερικό K
πολιτική	640 K cookies
πρέπει	648 δείτε το βίντεο K
προέτρεπαν	685 K
προέτρεπε	685 K
προέτρεψε	685 K
προειδοποίησε	685 K
προειδοποιεί	685 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	682 ενισχύστε την K
προσωπικών	640 K δεδομένων
προτεινόμενη	643 K πηγή
προτιμώμενες	643 K πηγές
προτιμώμενη	643 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	671 K σε όλα
πρόσθεσαν	685 K
πρόσθεσε	685 K ο	685 K η
πρώτο	659 τον K μήνα
πρώτος	684 K μήνας
""", 'ρ': """
ρεπορτάζ	683 το K μας	683 αυτό το K
ρωτούσαν	685 K
ρωτούσε	685 K
ρώτησαν	685 K
ρώτησε	685 K ο	685 K η
""", 'σ': """
σημαντικότερες	658 τις K ειδήσεις
σημείωσε	685 K ο	685 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	682 K μας
στήριξή	664 χωρίς τη K	682 η K σας	682 τη K σας	683 χωρίς τη K
στήριξη	664 χάρη στη K	683 χάρη στη K
στείλε	38 K μας	67 K μας	645 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	645 K μας	682 K μας
στηρίξτε	664 K	682 K μας	682 K την	682 K το	682 K τη
συγκατάθεση	648 K για cookies
συμβουλεύει	685 K
συμβούλευε	685 K
συμβούλευσε	685 K
συμβούλεψε	685 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	651 K μας
συνέδριό	651 K μας
συνέστησε	685 K
συνδεθείτε	24 K	623 K για να
συνδρομή	659 με K	659 K από	677 με K	686 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	622 διαθέσιμο μόνο σε K	622 διαθέσιμο σε K	641 μόνο για K	641 μόνο σε K	682 γραφτείτε K	683 οι K μας	686 K
συνδρομητής	50 ως K	80 γίνετε K	622 είστε ήδη K	682 γίνετε K
συνεργασία	662 σε K με χορηγό	662 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	662 συνδέσμους K
συνεχίζεται	662 K παρακάτω
συνεχίσετε	622 για να K την ανάγνωση	622 να K την ανάγνωση
συνεχίσουμε	683 να K
συνεχίστε	622 K την ανάγνωση
συνιστούσε	685 K
συντάκτης	646 είναι K
συντάκτρια	646 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	656 στα K
σύμφωνα	685 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	672 K δωρεάν άρθρο
τραγουδούσαν	685 K
τόνιζε	685 K
τόνισε	685 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	685 K
υποσχέθηκε	685 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	642 αφού K ως εδώ
φωνάζει	685 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	642 πριν K
φώναζαν	685 K
φώναζε	685 K
φώναξαν	685 K
φώναξε	685 K
""", 'χ': """
χάνετε	673 μη K
χρήσης	640 όροι K	658 όρους K
χρειαζόμαστε	682 K τη βοήθειά σας
χρησιμοποιεί	631 K cookies
χρησιμοποιούμε	630 K cookies
χρόνο	684 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	669 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	653 στην K
""", 'а': """
абонамент	171 вече имате K	202 с K	202 K за	222 с K	229 K
абонамента	200 с K си	200 благодарим за K
абонат	50 като K	169 вече сте K
абонати	181 само за K	229 K
абонатите	50 K могат
абонирайте	80 K се	169 K се, за да	172 K се за бюлетина	225 K се
абонирането	200 с K
авторизованные	2280 только K
авторизованным	2280 K пользователям
авторизовані	2733 лише K
авторизуйтесь	24 K
авторкою	2721 зв'язатися з K
автором	2721 зв'язатися з K
автору	54 на каву K	2268 пишите K
адрес	21 имейл K няма	200 имейл K
адреса	200 имейл K
адресою	2754 пишіть за K
адресу	2300 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	196 нашата K	196 кратка K
анкетата	197 K
анкету	2279 K	2732 K
анонимно	2268 K
афилиейт	205 K линкове
""", 'б': """
бажаних	2718 K джерел
безкоштовна	2752 остання K стаття
безкоштовний	2728 наш K вебінар	2736 K акаунт	2752 останній K матеріал
безкоштовних	2736 ліміт K	2736 K статей
безкоштовні	15 K статті	2736 K статті
безлимитный	2235 K доступ
безплатен	193 нашия K уебинар
безплатна	216 последна K статия
безплатни	15 K статии	202 K статии
безплатно	202 K, за
бесплатная	2298 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2283 K статьи
бесплатный	2274 наш K вебинар	2283 K аккаунт	2298 последний K материал
бесплатных	15 K статей	2283 лимит K	2283 K статей
бисквитки	190 K	220 K
бисквитките	190 K	220 K
благав	2767 K
благала	2767 K
благали	2767 K
благодарение	18 K на читателите	208 K на вас	208 K на вашата	226 K на вас
благодарим	200 K ви, че се
благодаря	2289 K донатам	2314 K вам	2314 K вашей
блокировщик	2248 отключите K	2248 K рекламы
блокувальник	2703 K реклами
бот	39 наш K
браузер	10 ваш K	2261 ваш K	2713 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	172 нашия K	201 K	226 нашия K	229 K
бюлетина	78 за K	172 K ни	172 запишете се за K	201 K
бюлетини	201 K
бяхте	42 K ли там
""", 'в': """
вайбері	2719 K
вайбър	16 K	185 K
ватсапе	2266 K
вашата	173 на K поща
введите	77 K адрес
вебинар	2274 наш K
вебінар	2728 наш K
взывал	2316 K
видео	9 это K	40 фото и K
виділіть	2717 K
визнав	2767 K
визнала	2767 K
визнає	2767 K
викала	228 K
викаха	228 K
викаше	228 K
викна	228 K
використання	2713 K cookie	2742 будь-яке K матеріалів	2742 K матеріалів сайту
використанні	2711 при K матеріалів
використовує	2704 K cookie
використовуємо	2703 K cookie
вимагав	2767 K
вимагала	2767 K
вимагали	2767 K
виправлення	97 K:
випуск	2730 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2767 K
вк	2266 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2266 K
влезте	24 K
вміст	9 цей K
внескам	2743 завдяки K	2765 завдяки K
внесок	2764 ваш K
войдите	24 K	2236 K, чтобы
вотсапе	2266 K
вотсапі	2719 K
впн	64 без K
всеки	208 K лев
встановіть	2697 K додаток
въведете	77 K имейла си
възпроизвеждането	207 K
выделите	2251 K ее	2251 K текст
выпуск	2277 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	2767 K
відповідав	2767 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2767 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	228 K
гласил	2316 K
гласила	2316 K
гласит	2316 K
гласувайте	213 K
гледайте	218 K ни
говорил	2316 K
говорила	2316 K
говорили	2316 K
говорит	2316 K
год	2315 в K
годишно	227 K
голосуйте	2294 K	2748 K
гривень	2766 # K
грн	2766 # K
група	219 viber K
гукав	2767 K
гукали	2767 K
гукнув	2767 K
гукнула	2767 K
гіперпосилання	2711 K обов
""", 'д': """
дальше	2235 чтобы читать K
дарение	225 вашето K	227 с K	229 K
дарения	229 K
дарете	208 K	225 K ни
джерела	2718 обрані K	2718 бажані K
джерелом	2718 основним K	2718 бажаним K
дзен	2266 K
дзене	2266 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	228 K
добавил	228 K	2316 K
добавила	228 K	2316 K
добавьте	2245 K нас в
добавя	228 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	2767 K
додала	2767 K
додатку	84 у нашому K
додає	2767 K
дозволить	2764 ваша підтримка K
дозволяється	2742 матеріалів K лише
долучайтесь	51 K	2764 K до нас	2764 K до нашої	2764 K до нашого	2764 K до спільноти	2764 K до читачів
долучайтеся	51 K	2764 K до нас	2764 K до нашої	2764 K до нашого	2764 K до спільноти	2764 K до читачів
донат	2313 ваш K	2764 ваш K	2768 K
донатам	2743 завдяки K
донати	2768 K
донатом	2766 K
донаты	2317 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	2764 ваша підтримка K
допомога	2764 нам потрібна ваша K
допомогою	2745 за K ші
допоможе	2765 K нам
допоможуть	2743 K нам працювати	2765 K нам
допоможіть	90 K, скільки можете
допускается	2288 материалов K только
допълнена	97 статията е K
доступ	2283 полный K	2736 повний K
достъпен	169 K за абонати
достъпна	169 K за абонати
достъпно	169 K за абонати
дочитали	2227 вы K до конца	2687 ви K до кінця
дочитати	2693 щоб K
дочитать	2235 чтобы K	2283 K
""", 'е': """
евро	202 за # K
ежедневную	2238 K рассылку
ежемесячно	2315 K
ежемесячное	2313 оформите K
ежемесячный	2289 K донат
еженедельную	2238 K рассылку
електронна	173 вашата K поща
електронної	2735 адресу K пошти
електронну	2735 K адресу	2735 K пошту
епизод	195 K
епизода	195 K
""", 'ж': """
жаловалась	2316 K
жаловался	2316 K
жалуются	2316 K
жодного	71 K спаму
журналист	188 е K	188 - K	188 , K	2269 - K	2269 , K
журналисти	226 нашите K
журналистика	226 независимата K	226 независима K	226 нашата K	2314 независимая K
журналистике	2314 независимой K
журналистики	2314 независимой K
журналистику	2314 независимую K
журналистка	188 е K	188 , K	2269 - K	2269 , K
журналисты	2314 наши K
журналіст	2723 - K	2723 , K
журналістам	39 нашим K
журналісти	2765 наші K
журналістика	2765 незалежна K
журналістику	2765 незалежну K	2765 якісну K
журналістка	2723 - K	2723 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2697 K застосунок
завантажте	2697 K додаток
завдяки	2743 існує K	2765 K вам	2765 K вашій
зависимост	88 хазартът създава K
задонатьте	2313 K	2764 K
задължителните	21 K полета
зазначив	2767 K
зазывал	2316 K
закликав	2767 K
закликала	2767 K
закликали	2767 K
закончились	2235 бесплатные статьи K
залишає	29 K за собою право
залишилося	2694 K #%	2694 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2252 K ошибку
замолчим	2314 мы не K
запазени	179 всички права K
запевняв	2767 K
запевняла	2767 K
запевняє	2767 K
записи	58 новые K на почту
запитав	2767 K
запитала	2767 K
запитань	2732 на кілька K
запишете	172 K се за нашия
зарегистрированные	2280 только K
зарегистрированным	2235 доступен только K
зарегистрированы	2235 уже K
зарегистрируйтесь	2236 K, чтобы	2283 бесплатно K	2283 K бесплатно	2313 K бесплатно	2313 K, чтобы читать
зареєстровані	2733 лише K	2733 тільки K
зареєструйтесь	2694 K, щоб	2736 безкоштовно K	2736 K безкоштовно	2764 K безкоштовно	2764 K, щоб читати
зареєструйтеся	2736 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2715 нашому K
застосунок	2697 завантажте K	2715 наш K	2715 мобільний K	2764 завантажте K і	2764 завантажте K та
захищено	2711 усі права K
захищені	2711 усі права K	2711 всі права K
защищенной	2268 K формой
защищены	2259 все права K
защищённой	2268 K формой
заяви	228 K
заявив	2767 K
заявил	228 K	2316 K
заявила	228 K	2316 K	2767 K
заявили	2316 K	2767 K
заявиха	228 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2227 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	2717 якщо ви K
знанията	196 K си
зобов	2767 K'язав
зовнішнього	2725 K вмісту	2725 K контенту
зовнішній	2725 K вміст	2725 K контент
зробіть	2691 K внесок	2764 K внесок у	2764 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2265 K
известията	14 K
извика	228 K
изкуствен	210 с помощта на K интелект	210 с K интелект	210 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	186 K ни	225 K ни
изпращайте	186 K ни	187 K на
изпращаме	57 ви K	57 K ви
изтеглете	225 K нашето
източник	184 основен K
източници	184 любими K
имейл	173 вашия K	200 вашия K	200 по K	200 на K
имейла	79 на K ви	173 на K си
имейлът	60 K ви няма да
иностранного	2259 выполняющим функции K агента
иностранным	2314 K агентом
инстаграм	185 K
искусственного	2291 с помощью K интеллекта
искусственным	2291 K интеллектом
использование	2261 K cookie	2271 K cookie	2288 любое K материалов	2288 K материалов сайта
использовании	2259 при K материалов	2288 полном или частичном K	2288 частичном K материалов
используем	2248 K cookie
использует	2249 K cookie
исправление	97 K:
источники	2265 избранные K	2265 любимые K
источников	2265 избранных K	2302 избранных K
источником	2265 основным K
исчерпали	2235 K лимит
""", 'к': """
каждое	17 K утро
каждый	2315 K месяц
каже	2767 K
каза	228 K
казав	2767 K
казал	228 K
казала	228 K	2767 K
казали	2767 K
казаха	228 K
казва	228 K
казвал	228 K
казвала	228 K
канал	219 viber K	2314 наш K	2765 наш K
канала	2314 нашего K
каналу	2765 нашого K
колумнист	2269 - K	2269 , K
колумніст	2723 - K
колумністка	2723 - K
команде	2274 к нашей K
команди	2728 до нашої K
коментар	6 залишити K
коментарите	85 в K	198 K под
коментарях	85 у K	85 в K	2712 у K	2712 в K
коментатор	188 е K
коментиране	198 правила за K	198 правилата за K
коментирате	6 за да K	198 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2251 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2260 в K
комментировать	6 K
контент	9 этот K	9 цей K	2271 внешний K
контента	9 этого K	2271 внешнего K
контенту	9 цього K
конференцию	2274 нашу K
конференция	193 нашата K
конференцію	2728 нашу K
конфиденциальности	2248 политикой K	2261 политика K
конфіденційності	2703 політикою K	2713 політика K
копирование	2288 K материалов сайта
кореспондент	188 е K	188 , K	2723 - K	2723 , K
кореспондентка	2723 - K	2723 , K
короткий	2279 K опрос
корреспондент	2269 - K	2269 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2767 K
крикнул	2316 K
крикнула	2316 K	2767 K
кричав	2767 K
кричал	2316 K
кричала	2316 K	2767 K
кричали	2316 K	2767 K
кричит	2316 K
""", 'л': """
лв	202 за # K
лев	202 за # K
лева	202 за # K	227 K
лекцию	2274 нашу K
лекцію	2728 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	193 нашия онлайн K	193 нашия K
магазина	193 онлайн K ни	2274 нашего K
магазине	2274 в нашем K	2274 в нашем интернет-K
магазину	2728 нашого K
магазині	2728 у нашому K	2728 в нашому K	2728 нашому інтернет-K
материал	2251 обсудить K	2271 внешний K	2304 K создан	2314 этот K
материалам	2296 ко всем K
материалы	2314 наши K
матеріал	2765 цей K
матеріали	2765 наші K
матеріалу	97 першій версії K
матеріалів	2742 копіювання K сайту	2742 K посилання обов'язкове	2750 до всіх K	2750 до усіх K
мероприятие	2274 наше K
месенджері	2719 K
месец	227 на K	227 всеки K
месечно	227 K
мессенджере	2266 K
месте	42 вы были на K
месяц	2315 в K
мобільний	2715 K додаток
молба	183 имаме малка K	183 имаме K към вас
молел	228 K
молела	228 K
молеха	228 K
молеше	228 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	2766 на K	2766 перший K
""", 'н': """
навчання	48 K ші
нагадав	2767 K
нагадала	2767 K
наголосив	2767 K
наголосила	2767 K
надпис	228 такъв K
надпись	2316 такая K
надсилайте	2721 K нам	2721 K її	2721 K їх нам	2722 K фото	2722 K відео	2722 K свої	2764 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2718 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2721 K нам	2721 K їх нам	2722 K фото	2764 K нам
нажимая	2282 K кнопку	2282 K на кнопку	2282 K "
нажмите	2251 K ctrl
намерете	218 K ни
напис	2767 такий K
написа	228 K
написав	2767 K
написал	2316 K
написала	2316 K	2767 K
написано	2316 было K	2767 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2268 K нашему	2268 K нашей	2268 K автору	2268 K нам	2313 K нам
напишіть	38 K нам	67 K нам	2721 K нашому	2721 K нашій	2721 K автору	2721 K авторці	2721 K нам	2764 K нам
напомнил	2316 K
напомнила	2316 K
направете	225 K дарение
настоя	228 K
настоява	228 K
настоявал	228 K
натискайки	200 K
натискането	200 с K
натискаючи	2735 K кнопку	2735 K на
нашем	2251 в K чате
нашия	193 към K екип	193 в K екип	196 K куиз	196 K тест
небольшая	2227 K просьба
неделю	17 раз в K	17 каждую K	2315 в K
независимата	225 подкрепете K
независими	226 K медии
независимую	2230 поддержите K	2313 поддержите K
независимые	2314 K медиа
незалежні	2765 K медіа
нейросети	2291 с помощью K
несколько	2279 на K вопросов
никакого	71 K спама
новинами	2700 стежте за K
новини	185 google K	2719 google K
нуждаем	225 K се от вашата
нужна	2289 K ваша
нюзлетър	201 K
""", 'о': """
обеща	228 K
обещал	228 K	2316 K
обещала	2316 K
обещали	2316 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2269 - K	2269 , K
обраних	2718 K джерел
обучения	48 K ии
объявил	2316 K
объявила	2316 K
объяснил	2316 K
объяснила	2316 K
объясняет	2316 K
объяснял	2316 K
объясняла	2316 K
обязал	2316 K
обязательна	2259 гиперссылка K	2288 материалов ссылка K	2288 ссылка на источник K
обязательные	21 K поля	2251 K поля
обясни	228 K
обяснил	228 K
обяснила	228 K
обяснява	228 K
обіцяв	2767 K
обіцяла	2767 K
обіцяли	2767 K
огледален	64 K сайт
оглядач	2723 - K	2723 , K
оглядачка	2723 - K	2723 , K
оголосив	2767 K
ограничений	2235 читайте без K
одноклассниках	2266 K
одному	2735 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2251 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	2732 наше K	2732 коротке K
опитуванні	35 нашому K	2732 K читачів	2732 нашому K	2732 в K
оприлюднюватиметься	22 не K	2706 ваша e-mail адреса не K
опрос	35 наш K	2279 наш K
опросе	35 нашем K	2279 нашем K	2279 в K
опубликован	22 не будет K	2251 ваш адрес email не будет K
организаторите	228 канят K
организаторы	2316 зовут K
організатори	2767 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2282 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2236 K #%	2236 K # %
отбележете	62 K ме
ответил	97 не K на	2316 K
ответила	97 не K на	2316 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2316 K
отвечала	2316 K
отговори	97 не K на	228 K той	228 K тя
отговорил	228 K
отговорила	228 K
отговориха	228 K
отговорност	30 не носи K
отменить	21 K ответ	2315 K в любой момент
отметил	2316 K
отметила	2316 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2238 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2268 K их нам	2313 K нам
отримувати	2753 хочете K
отримуйте	2757 K
очакваме	186 K вашите
ошибку	2252 нашли K
оштрафовал	2316 K
оштрафовала	2316 K
оштрафував	2767 K
""", 'п': """
партнером	2286 совместно с K	2740 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2286 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2740 K посилання
партнеры	2248 мы и наши K
партньорски	205 K линкове
партнёром	2286 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2286 K ссылки
партнёрским	74 K ссылкам
патроном	2313 станьте K
пееха	228 K
пели	2316 K
первинній	97 K версії
первоначальной	97 K версии
первый	2315 K месяц	2315 рубль в K
переведите	2313 K нам
перевірте	2732 K себе	2735 K пошту
передплатник	50 як K	2693 уже K	2693 вже K
передплатникам	2693 доступний лише K	2693 доступна лише K	2693 доступно лише K
передплатники	50 K можуть	2751 лише K	2751 тільки K
передплатників	2693 тільки для K
передплатою	2693 доступна за K	2693 доступний за K	2736 за K	2758 з K
передплату	80 оформіть K	2736 K за	2764 оформіть K
передплатіть	80 K
передрук	45 K	2716 K
передруковувати	45 K
передруку	2716 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2264 K
перепечатке	2264 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2714 K даних
персональных	2262 K данных
писав	2767 K
писал	2316 K
писала	2316 K	2767 K
писати	2765 нам K
писменото	207 без K съгласие
письме	2282 в одном K
письменного	2303 без K согласия
письмової	2756 без K згоди
питаха	228 K
питаше	228 K
пишете	38 K ни	67 K ни	186 K ни	187 K на	225 K ни
пишеше	228 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2268 K нам	2300 K на	2313 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2721 K нам	2754 K на
платной	2235 в K версии
побачили	2762 K помилку
повний	20 K текст	2736 K текст
повтаря	228 K
повтаряше	228 K
повторював	2767 K
повторює	2767 K
повторяет	2316 K
повторял	2316 K
повторяла	2316 K
повідомив	2767 K
повідомила	2767 K
повідомили	2767 K
повідомте	38 K нам	67 K нам	2721 K нам	2721 K нас	2764 K нам
подайте	187 K сигнал
поддержать	2313 K нас	2313 K редакцию	2313 K нашу
поддерживайте	2313 K нас	2313 K нашу
поддержите	2230 K нашу	2230 K нас	2289 K	2313 K нас	2313 K нашу	2313 K редакцию	2313 K проект	2313 K автора	2313 K наш
поддержка	2231 ваша K	2313 ваша K поможет	2313 ваша K помогает	2313 ваша K позволит
поддержке	2286 при K партнёра	2286 при K партнера	2289 благодаря вашей K	2314 вашей K
поддержки	2314 без вашей K	2314 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	228 K
подканяха	228 K
подканяше	228 K
подкаст	34 наш K	34 нашия K	195 K	226 нашият K	2277 K	2314 наш K	2730 K	2765 наш K
подкаста	195 K	2277 K	2314 нашего K
подкасте	34 нашем K	2277 K
подкасти	34 наші K	195 K	2730 K
подкастов	2277 K
подкасту	2730 K
подкастът	195 K
подкасты	2277 K
подкасті	34 нашому K	2730 K
подкастів	2730 K
подкрепа	208 с вашата K	208 вашата K	225 вашата K	226 вашата K
подкрепата	205 с K на партньор
подкрепете	208 K	225 K ни	225 K нашата
подкрепяйте	225 K ни
подписаны	2235 уже K
подписка	2235 уже есть K	2317 K
подписке	2235 доступен только по K	2235 доступна по K	2235 доступен по K	2283 по K
подписки	2317 K
подпиской	2308 с K
подписку	80 оформите K	80 оформить K	2235 оформить K	2235 оформите K	2282 спасибо за K	2283 K за	2313 оформите K	2313 оформить K
подписчик	50 как K	2235 уже K	2235 вы уже K
подписчикам	2235 доступна только K	2235 доступно только K	2235 доступен только K	2297 только K
подписчики	50 K могут	2297 только K	2317 K
подписчиков	2235 только для K
подписчиком	2313 станьте K
подписывайтесь	2238 K на рассылку	2245 K на нас	2245 K на наш	2245 K на канал	2245 K на telegram	2313 K на
подписываясь	2282 K
подпишитесь	80 K	2230 K на регулярное	2238 K на рассылку	2245 K на наш	2245 K на канал	2313 K на
подчеркнул	2316 K
подчеркнула	2316 K
подчерта	228 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2728 нашу K
пожертвование	2230 оформите K	2231 сделайте K	2289 регулярное K	2289 ежемесячное K	2313 ваше K	2313 сделайте K	2313 оформите K	2317 K
пожертвования	2314 на K	2317 K
пожертвованиям	2289 благодаря K	2314 благодаря K
пожертвуйте	2313 K
позволяет	2313 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	207 K на
поиска	228 K
поискал	228 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2235 чтобы прочитать K
полный	20 K текст	2283 K текст
получавайте	221 K
получавате	217 искате ли да K	217 искате да K
получайте	2307 K
получать	2299 хотите K
помилку	2762 знайшли K
помогите	90 K, сколько можете	2313 K нам
помогнете	225 K ни
помогут	2314 K нам
поможет	2314 K нам
помоли	228 K
помолил	228 K
помолила	228 K
помощник	63 наш K	63 ии-K
помощь	2313 нам нужна ваша K
помощью	2291 с K ии
помітили	2717 якщо ви K	2762 K помилку
помічник	63 наш K
понравилась	2314 K статья
понравился	2314 K материал	2314 K текст
пообещал	2316 K
пообещала	2316 K
пообіцяв	2767 K
пообіцяла	2767 K
попереджає	2767 K
попередив	2767 K
попередній	97 K версії
попита	228 K
поправка	97 K:
попросив	2767 K
попросил	2316 K
попросила	2316 K	2767 K
попросили	2316 K	2767 K
попросило	2316 K
порадив	2767 K
порадила	2767 K
посилання	2742 K на джерело обов'язкове
последвайте	225 K ни
последната	216 K ви безплатна статия	216 K безплатна статия
посоветовал	2316 K
посоветовала	2316 K
постановив	2767 K
постановил	2316 K
посъветва	228 K
посъветвал	228 K
посъветвали	228 K
потребовал	2316 K
потребовала	2316 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2282 вашей K
почтовом	2282 вашем K ящике
почту	79 на K	2239 на вашу K	2239 вам на K	2282 вашу K
пошту	79 на K	79 на вашу K	2696 на вашу K
пошті	2735 вашій K
пощенска	173 вашата K кутия
пояснив	2767 K
пояснил	2316 K
пояснила	2316 K	2767 K
пояснював	2767 K
пояснювала	2767 K
пояснює	2767 K
поясняет	2316 K
правото	29 си запазва K
працювати	2743 допоможе нам K	2765 K далі
працюємо	2765 ми K
предишна	97 K версия на
предпочитаемые	2265 K источники
предпочитаемых	2265 K источников
предпочитан	184 K източник
предпочитани	184 K източници
предпочитаните	184 K източници	184 K си източници
предпочтительные	2265 K источники	2302 K источники
предпочтительный	2265 K источник
предпочтительных	2302 K источников
предупреди	228 K
предупредил	2316 K
предупреждава	228 K
предупреждает	2316 K
предыдущей	97 K версии текста
препечатването	207 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2316 K
призвала	2316 K
призвали	2316 K
призна	228 K
признава	228 K
признавал	2316 K
признает	2316 K
признал	2316 K
признала	2316 K
признали	2314 нас K
призова	228 K
призовава	228 K
призовал	228 K
призоваха	228 K
призывал	2316 K
призывала	2316 K
призывали	2316 K
приложение	84 в нашето K	226 нашето K	2240 скачать K	2241 скачайте K	2241 установите K	2263 наше K	2263 мобильное K	2313 скачайте наше K	2313 скачайте K и
приложението	225 изтеглете K ни	225 изтеглете K на вестник
приложении	84 в нашем K	2240 открыть в K	2263 нашем K
приложения	2263 нашего K	2314 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2265 K источником
присоединяйтесь	51 K	2313 K к нам	2313 K к нашему	2313 K к нашей	2313 K к нашим	2313 K к сообществу	2313 K к читателям	2313 K к тем
присъединете	51 K се	225 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2268 K нам	2268 K фото	2268 K видео	2268 K новости	2268 K свои	2268 K их нам	2313 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2268 K нам	2268 K фото	2268 K их нам	2313 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2764 K до нас	2764 K до нашої	2764 K до нашого	2764 K до спільноти	2764 K до читачів
приєднуйтеся	51 K	2764 K до нас	2764 K до нашої	2764 K до нашого	2764 K до спільноти	2764 K до читачів
проверьте	2279 K себя	2282 K почту
проголосуйте	2294 K	2748 K
продовження	2740 реклама. K
продовжити	2693 щоб K читання	2743 допоможуть нам K
продовжувати	2765 K роботу
продолжаем	2314 мы K работать
продолжать	2289 помогут нам K	2314 K работу
продолжение	2286 реклама. K
продолжить	2235 чтобы K чтение	2289 помогут нам K	2289 поможет нам K	2314 K работу
продължава	205 K по-долу
продължете	170 K да четете
продължим	226 да K да работим
продължите	169 за да K да четете
произведен	2259 настоящий материал (информация) K	2304 материал K
произведён	2304 материал K
пройдите	2279 K тест
пройдіть	2732 K тест
променени	97 имената са K
пропускайте	217 не K
пропустите	2299 не K
пропустити	2753 не хочете K
пропустить	2299 не хотите K
пропустіть	2753 не K
просив	2767 K
просил	2316 K
просила	2316 K	2767 K
просили	2316 K	2767 K
просьба	2227 у нас к вам K	2227 у нас есть K
просять	2767 K
проучване	196 нашето K
прохання	2687 маємо до вас K	2687 невелике K
прочетете	170 за да K цялата
прочитать	2235 осталось K	2235 чтобы K статью
пріоритетне	2718 K джерело
пріоритетним	2718 K джерелом
публиковать	45 K у себя
пълния	202 K текст
първия	227 за K месец
първоначалната	97 K версия
підписатися	2695 K на розсилку
підписка	2768 K
підписку	2693 оформіть K	2735 дякуємо за K	2764 оформіть K
підписники	2751 лише K	2768 K
підписників	2693 тільки для K
підписуйтесь	2699 K на нас	2699 K на наш	2699 K на канал	2699 K на telegram	2764 K на
підписуйтеся	2699 K на наш	2699 K на канал
підписуючись	2735 K
підпишіться	2695 K на розсилку	2699 K на наш	2764 K на
підтримайте	2690 K нашу	2690 K незалежну	2690 K нас	2743 K	2764 K нас	2764 K нашу	2764 K незалежну	2764 K редакцію	2764 K автора	2764 K роботу	2764 K наш
підтримати	2764 K нас	2764 K нашу
підтримка	2691 ваша K	2764 ваша K допоможе
підтримки	2740 за K партнера	2765 спільноти K	2765 вашої K
підтримуйте	2764 K нас	2764 K нашу
підтримці	2743 завдяки вашій K	2743 завдяки K читачів	2765 вашій K
піти	2687 перш ніж K
""", 'р': """
работа	226 нашата K	2314 наша K
работаем	2314 мы K
работать	2289 помогут нам K	2289 поможет нам K	2314 K дальше
работу	2314 нашу K
радив	2767 K
радила	2767 K
радили	2767 K
радить	2767 K
разкажете	38 K ни	67 K ни
разрешение	180 без K е забранено
разрешения	2303 без K редакции
разчитаме	208 K на вашата	226 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2313 K нам
рассказал	2316 K
рассказала	2316 K
рассказывать	2314 K правду
расследование	2314 наше K	2314 это K
расследования	2314 наши K
рассылка	2314 наша K	2317 K
рассылку	78 на K	78 нашу K	78 K	2238 нашу K	2238 K самых	2314 нашу K
регистрацията	200 с K си	200 благодарим за K
регистрируясь	2282 K
регулярний	2743 K внесок
редактор	188 е K	188 - K	188 , K	2269 - K	2269 , K	2723 - K	2723 , K
редакторка	2723 - K	2723 , K
редакцией	39 нашей K	2268 связаться с K
редакции	97 поправка K	2303 без согласия K	2314 нашей K
редакцию	39 в нашу K	2268 напишите в K	2268 пишите в K
редакция	193 в нашата K	226 нашата K	2314 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2721 напишіть у K	2721 пишіть у K
редакція	2765 наша K
редакцією	39 нашою K	2721 зв'язатися з K
редакції	43 письма до K	97 від K:	2721 пишіть до K	2756 без згоди K	2756 без дозволу K	2765 нашої K
рекламата	11 K	205 след K
реклами	11 K	70 без K	70 немає K	226 без K	2740 після K	2740 на правах K	2765 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2286 после K	2286 на правах K	2314 без K
репортер	39 на нашия K	188 е K	188 - K	188 , K	2269 - K	2269 , K	2723 - K	2723 , K
репортери	39 на нашите K	226 нашите K
репортерка	2723 - K	2723 , K
репортёр	2269 - K	2269 , K
решил	2316 K
реєструючись	2735 K
робота	2765 наша K
роботу	2765 нашу K
розкажіть	38 K нам	67 K нам
розповів	2767 K
розповідати	2765 K правду
розповіла	2767 K
розсилка	2765 наша K	2768 K
розсилку	78 на K	78 нашу K	78 K	2695 нашу K	2695 щоденну K	2765 нашу K
розслідування	2765 наші K	2765 це K
рублей	2315 # K
рік	2766 на K
""", 'с': """
свободната	225 подкрепете K
свържете	38 K се с нас	67 K се с нас	186 K се с нашия	186 K се с нашата	186 K се с нас	186 K се с автора	225 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2268 K с нами
связаться	2268 K с автором
седмично	17 веднъж K
сигнализирайте	186 K ни
сказав	2767 K
сказал	2316 K
сказала	2316 K	2767 K
скаржаться	2767 K
скаржився	2767 K
скаржилася	2767 K
скачайте	2240 K наше
скиньте	2313 K нам	2313 K донат
сколько	2313 скиньте K
скриньку	2735 вашу K
скриньці	2735 вашій K
следите	2245 K за нами
словам	2316 по K
словами	2767 за K
слушайте	218 K ни
слідкуйте	2699 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2316 K
советовала	2316 K
советовали	2316 K
советует	2316 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2271 внешнее K
содержит	97 K сцены
сообщение	2259 данное K (материал) создано	2304 K создано
сообщил	2316 K
сообщила	2316 K
сообщили	2316 K
сообщите	38 K нам	67 K нам	2268 K нам	2313 K нам
соучастником	2289 станьте K	2313 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2697 увімкнути K	2697 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2765 K текст	2765 K матеріал
сподобалась	2687 якщо вам K стаття
спонсором	80 станьте K
според	228 K
спрашивает	2316 K
спросил	2316 K
спросила	2316 K
співали	2767 K
співучасником	2764 станьте K
спільнота	2765 наша K
спільноти	2691 стань частиною K	2743 частиною K	2765 нашої K
станете	80 K член	225 K абонат	225 K член
станьте	51 K одним из них	2313 K нашим	2764 K нашим
статей	2750 до всіх K	2750 до усіх K
статии	215 до всички K
статия	183 хареса ли ви тази K	202 цялата K	226 тази K
статията	202 % от K
стаття	2765 ця K
статья	2314 эта K
статьям	2296 ко всем K
стверджує	2767 K
стежте	2699 K за нами
стигнали	183 щом сте K дотук
стороннего	2271 K сервиса
сторонним	2271 K сервисом
стороннього	2725 K сервісу
стороннім	2725 K сервісом
суммой	2315 любой K
сумму	2315 любую K
сутрин	17 всяка K
существуем	2314 мы K
существует	2289 K благодаря
събитие	193 нашето K
съветва	228 K
съветваше	228 K
съвместно	205 K с партньор
съгласен	43 не си K
съгласие	207 без писмено K
съгласни	43 не сте K
съдържание	9 това K	190 външно K	190 това K
съдържанието	207 използването на K	207 използване на K
съобщи	228 K
съобщил	228 K
съобщиха	228 K
""", 'т': """
тагнете	62 K ме
твърдеше	228 K
твърди	228 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	215 до всички K
тексту	97 першій версії K
телеграм	16 K	185 K	2245 наш K-канал	2245 в нашем K	2266 K	2266 K-канал	2266 K-канале	2300 пишите в K	2314 наш K	2699 наш K-канал	2719 K	2719 K-канал	2719 K-каналі
телеграме	16 K	2266 K
телеграмі	2719 K
телефон	97 K довіри
тест	2279 наш K	2732 наш K
тиждень	17 раз на K	2766 на K
требовал	2316 K
требовала	2316 K
требовали	2316 K
тръгнете	183 преди да си K
""", 'у': """
уведомления	14 K	2241 включите K	2241 включить K	2241 разрешить K
уверяет	2316 K
уверял	2316 K
уверяла	2316 K
увійдіть	24 K	2694 K, щоб
уговаривал	2316 K
уговаривала	2316 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	193 нашия K
уйдете	2227 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2718 K джерел
улюблені	2718 K джерела
умовляв	2767 K
умоляваше	228 K
умолял	2316 K
умоляла	2316 K
умоляли	2316 K
утверждает	2316 K
уточнение	97 K:
уточнення	97 K:
уточнив	2767 K
уточнил	2316 K
уточнила	2316 K	2767 K
учасником	2764 станьте K
""", 'ф': """
фейсбук	16 K	185 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2314 K нашу
цитировании	2264 при K
цитування	2716 у разі K
цитуванні	2716 при K
""", 'ч': """
частиною	2764 станьте K
частковому	2742 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	218 K ни
читаете	2313 спасибо, что K
читай	2699 K нас
читайте	2245 K нас в	2699 K нас у	2699 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2279 опросе K	2289 благодаря поддержке K	2309 K	2314 наших K
читатели	36 наши K	36 нашите K	43 писма на K	223 K	226 нашите K	2227 дорогие K	2309 K	2314 наши K
читателите	223 K	226 с подкрепата на K	226 от K ни
читателям	18 благодаря K	36 нашим K	2309 K	2314 благодаря K
читати	2693 щоб K далі	2764 щоб K далі
читачам	18 завдяки K	2759 K
читачі	36 наші K	2759 K	2765 наші K
читачів	43 листи K	2759 K	2765 наших K
читаєте	2764 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2766 K
щомісячний	2743 K внесок
щомісячно	2766 K
щоранку	17 K
щотижневу	2695 K розсилку
""", 'э': """
электронной	2282 адрес K почты
электронную	2282 K почту
""", 'я': """
яжіться	38 зв'K з нами	2721 зв'K з нами
язкові	21 обов'K поля	2706 обов'K поля
якщо	2687 K ви вже тут
""", 'і': """
інтелектом	2745 штучним K
інтелекту	2745 за допомогою штучного K
""", 'א': """
אומר	1353 K
אומרת	1353 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1307 עקבו K	1350 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1305 דואר K
אמר	1353 K
אמרה	1353 K
אמרו	1353 K
אתכם	1337 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1352 K
ביקש	1353 K
ביקשה	1353 K
במייל	1336 K שלכם
בסרטון	1326 לצפות K זה
בעוגיות	1312 שימוש K
בעיתונות	1337 לתמוך K
בקובצי	1311 משתמש K
בשבוע	17 פעם K	1352 K
בתגובות	85 K
בתוכן	1348 לעשות שימוש K
""", 'ד': """
דווחו	1350 K לנו
דיוור	1336 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1308 הורידו את K	1351 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1353 K
הודיעה	1353 K
הוואטסאפ	1308 לקבוצת K
הווטסאפ	1308 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1353 K
הוסיפה	1353 K
הזהיר	1353 K
הזכויות	1319 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1349 הכתבות K
הטלגרם	1308 לערוץ K
הטקסט	1327 K
היום	1350 תרמו K
הירשמו	1350 K לקבלת
הכותב	1348 על דעת K
הכתבה	45 לפרסם את K	1301 להמשך קריאת K	1327 K	1351 K הזאת
המדור	1325 הוא עורך K	1325 היא עורכת K
המובעות	1348 הדעות K במאמר	1348 הדעות K בטור	1348 הדעות K בכתבה
המועדף	1322 למקור K	1322 כמקור K
המייל	1304 לתיבת K	1305 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1305 K היומי	1336 K השבועי של	1336 K שלנו	1351 K
הסביר	1353 K
הסיכום	1327 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1327 הנקודות K
העיתונות	1351 K העצמאית
הפרטיות	1312 מדיניות K
הפרסומת	11 K
הצביעו	1350 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1308 K לערוץ	1350 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1312 תנאי K
השמות	97 K שונו
התגובות	1333 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1337 בזכות K שלכם
התראות	14 K
התרגום	1327 K
התרומה	1350 K שלכם
""", 'ו': """
ובטוויטר	1307 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1337 K בכם
ותלויה	1337 K בכם
""", 'ז': """
זקוקה	1350 K לכם
""", 'ח': """
חודשית	1350 תרומה K
חיצוני	1326 תוכן K	1326 תוכן ממקור K
""", 'ט': """
טען	1353 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1336 K למייל	1336 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1301 הצטרפו K
כתב	1353 K
כתבה	1327 K זו	1351 K זו	1353 K
כתבו	38 K לנו	67 K לנו	1350 K לנו
כתבות	1349 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1325 היא K
כתובת	77 הזינו K מייל	1305 K דוא"ל
""", 'ל': """
לדברי	1353 K
להגיב	6 כדי K	1333 K
להמשיך	1301 כדי K לקרוא	1337 עזרו לנו K
להעתיק	1319 אין K	1348 לשכפל, K
לחודש	1352 K
לחוק	1348 סעיף #א K
לחצו	1350 K כאן
לידיעון	1350 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1302 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1304 הירשמו K	1304 הרשמה K	1304 K שלנו	1336 בהצלחה K	1350 הירשמו K
לעזרתכם	1350 אנחנו זקוקים K
לענייני	1325 הוא כתב K	1325 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1326 K בתוכן
לקבוצת	1308 הצטרפו K
לקריאה	1349 כתבות K
לקריאת	20 K הכתבה
לשנה	1352 K
לתומכים	1337 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1349 K חינם
מועדף	1322 מקור K	1322 כמקור K
מינוי	1301 רכשו K	1350 רכשו K	1354 K
מנוי	1301 כבר K
מנויים	1354 K
מסכימים	43 לא K	43 K?	1336 בהרשמה אתם K
מסר	1353 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1336 K שבועי	1354 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1327 K
סיפר	1353 K
סיפרה	1353 K
סעיף	1348 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1350 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1336 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1325 הוא K
עיתונאית	1325 היא K
עיתונות	1337 לעשות K	1351 K עצמאית
עכשיו	1350 תרמו K
עלולים	97 K להיות קשים
עמלה	1347 נקבל K	1347 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1351 ללא K
פרסומת	11 K
פרשן	1325 הוא K
פרשנית	1325 היא K
""", 'צ': """
ציין	1353 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1351 K
קרא	1353 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1352 חודש K
""", 'ש': """
שאלו	1327 K את
שולחים	57 אנחנו K לכם
שיווקי	1336 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1350 K לנו
שלנו	39 לכתב K	1351 K
שנקבל	1347 K עמלה
שקראתם	1350 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1333 K
תוכן	9 K זה	1326 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1337 K בכם
תלויה	1337 K בכם
תמיכתכם	1350 K
תמכו	1350 K בנו
תקציר	1327 K
תרומה	1354 K
תרומות	1354 K
""", 'ا': """
اخبارنا	163 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1120 K مطلب	1120 K خبر	1126 براي K مطلب
ادعمنا	162 K
ادعموا	162 K
ارسال	6 براي K نظر	1098 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	164 K
استخدام	123 يمنع اعادة K
استطلاع	162 صوت في K
استطلاعنا	163 K
استفاده	1086 از كوكي K ميكنيم	1086 از كوكيها K ميكنيم	1087 شرايط K	1094 K از مطالب اين سايت	1094 K از مطالب سايت
استمرار	162 ساهم في K	162 ساهموا في K
اسپم	71 بدون K
اشار	165 K
اشارة	62 ضع K الي
اشارت	165 K
اشتراك	149 لديك K	166 K	1115 K تهيه كنيد	1126 K تهيه كنيد	1130 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	162 K الان
اشتركوا	80 K	162 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	165 K
اضافت	165 K
اضغط	162 K هنا
اطلاع	1098 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	163 K هذا
اعلام	1129 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	165 K
اعلنت	165 K
اعملوا	62 K تاغ
افاد	165 K
افادت	165 K
افزود	1129 K
اكتب	162 K لنا
اكتبوا	38 K الينا	67 K الينا	162 K لنا
اكد	165 K
اكدت	165 K
الاخبارية	105 النشرة K
الارتباط	115 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	115 شروط K
الاسماء	97 تم تغيير K
الاشعارات	14 K	106 فعل K	107 تفعيل K
الاعلان	11 K
الاعلانات	117 حاجب K	117 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	104 بريدك K	105 البريد K
الان	162 تبرع K	162 سجل K
الاول	164 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	104 نشرتنا K	105 النشرة K	166 النشرة K
التحرير	39 فريق K لدينا
التطبيق	106 حمل K	106 نزل K	107 تحميل K
التعليق	97 رفضت K	143 شروط K	143 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	163 هذا K
الخارجية	133 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	115 سياسة K
الدخول	24 سجل K	101 سجل K او	101 سجل K الان	101 سجل K الي حسابك	162 سجل K او
الشهر	164 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	147 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	101 لمتابعة K	149 لمواصلة K
الكاتب	144 يعبر عن راي K
الكوكيز	115 K
المادة	163 هذه K
المجانية	15 المقالات K	159 من المقالات K	159 مقالاتك K	159 المقالات K
المحتوي	9 هذا K	101 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	163 الصحافة K
المفضل	128 مصدرك K	128 مصدركم K	128 المصدر K لديك
المفضلة	128 مصادرك K	128 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	101 لقراءة K كاملا	149 لقراءة هذا K	163 هذا K
النشر	123 يمنع اعادة K
النشرة	104 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	162 انضم K
اليهم	51 انضم K
انتاج	123 يمنع اعادة K
انستغرام	162 تابعنا علي K
انضموا	51 K اليهم
انقر	162 K هنا
اوضح	165 K
اوضحت	165 K
اول	1128 ماه K
اوليه	97 نسخه K اين
ايميل	1081 K خود را	1081 به K شما	1082 ادرس K	1082 نشاني K	1111 در K خود	1126 K خود را وارد كنيد
ايميلتان	1111 به K
اينجا	1119 K كليك كنيد	1126 K كليك كنيد
اينستاگرام	1084 در K دنبال
اينه	64 K
اپ	1110 K
اپليكيشن	1110 K	1126 K ما را	1126 K را دانلود كنيد	1126 K را نصب كنيد	1127 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1124 الزاما K	1124 لزوما K	1124 K ديدگاه
بازنشر	45 K
باشيد	1098 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1105 را K
بحسب	165 K
بخوانيد	1096 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1127 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1105 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1098 براي ما K
بفضلكم	163 K
بنويسيد	38 براي ما K	67 براي ما K	1098 براي ما K	1126 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1096 K	1104 به تيم ما K	1126 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1098 با ما در ميان K	1126 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1098 با ما تماس K
""", 'ت': """
تؤكد	165 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	162 K علي تويتر	162 K علي غوغل	162 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	162 K علي
تاكيد	1129 K كرد
تبرع	166 K
تبرعات	166 K
تبرعك	162 K
تبرعكم	162 K
تبرعوا	90 K بما	162 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	163 K
ترجيحي	1097 منبع K	1097 منابع K
ترد	97 لم K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	162 حمل K	162 حملوا K
تطبيقنا	84 في K	84 عبر K	163 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	114 K جافا
تفوت	162 لا K
تفوتوا	162 لا K
تقاريرنا	163 K
تقول	165 K
تلغرام	162 تابعنا علي K
تلگرام	1084 ما را در K	1084 در K دنبال	1084 كانال K ما	1098 با ما در K
تماشا	1105 K كنيد
تمامي	1095 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	162 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1129 K داد
تيم	1127 K ما
""", 'ج': """
جاوااسكريپت	1086 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	165 K
حذرت	165 K
حساب	101 هل لديك K
حقوق	1095 كليه K	1095 همه K	1095 تمام K
حمايت	1112 K مالي خود	1113 به K شما نياز	1113 با K شما	1114 K كنيد	1126 از ما K كنيد	1126 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1127 اين K
خبرنامه	1081 K ما	1081 اشتراك K	1082 در K	1111 K روزانه	1111 K هفتگي	1127 K ما	1127 K	1130 K
خبرنگار	39 K ما	1098 K ما را	1100 K
خبرنگاران	39 K ما	1127 K ما
خصوصي	1087 سياست حريم K
خواست	1129 K
خواستند	1129 K
خواندن	1115 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1113 به K خود تكيه	1127 K ما
خواهد	1107 منتشر K شد
خواهند	1107 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1100 استاد K
دستيار	63 K مجازي
دعا	165 K
دعت	165 K
دعمك	162 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	162 K
دنبال	1084 ما را K كنيد	1096 K كنيد	1096 K كنيم	1126 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1098 به ما خبر K	1105 گوش K	1116 هديه K	1126 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1107 نوشتن K	1107 ارسال K	1107 بيانگر K	1124 لزوما K
""", 'ذ': """
ذكر	165 K
ذكرت	165 K
""", 'ر': """
راسلنا	38 K	67 K	162 K
راسلونا	38 K	67 K	162 K
رايگان	1104 وبينار K ما	1115 اشتراك K	1125 مقاله K	1125 مطلب K	1125 مطالعه K	1126 K ثبت نام كنيد
روزنامه	1124 ديدگاه K
روزنامهنگار	1100 K
روزنامهنگاري	1127 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1128 K
ساهم	90 K بما	162 K في دعم
ساهموا	90 K بما	162 K في دعم
سايت	1127 K ما
سايتهاي	1101 محتواي K ديگر
سنويا	164 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	162 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	162 K
شهريا	164 K
شويد	24 وارد K	1096 عضو K	1096 K	1126 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1111 خبرنامه K
صحافتنا	163 K
صحافي	131 K
صحافية	131 K
صحافيينا	39 K
صحفي	131 K
صحفية	131 K
صحفيينا	39 K	163 K
صرح	165 K
صرحت	165 K
صوركم	40 K
""", 'ط': """
طالب	165 K
طالبت	165 K
طلب	165 K
طلبت	165 K
""", 'ع': """
علاقه	1097 منبع مورد K
عملنا	163 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1104 K شغلي در
فريقنا	163 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	162 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1107 K	1108 حروف لاتين (K)
""", 'ق': """
قال	165 K
قالت	165 K
قالوا	165 K
قبلي	97 نسخه K اين
قراءنا	163 K
قرائنا	147 نعتمد علي K	147 ونعتمد علي K	163 K
قناتنا	110 K علي	110 انضم الي K	163 K
""", 'ك': """
كاتب	131 K
كاتبة	131 K
كاتبه	144 يعبر عن راي K
كاتبها	144 تعبر عن راي K
كار	1127 K ما
كاربري	1115 حساب K خود شويد	1126 حساب K خود شويد
كانال	1084 به K ما	1096 K ما	1127 K ما
كتب	165 K
كتبت	165 K
كردهايد	1115 ثبت نام K	1115 ثبتنام K
كمصدر	128 K مفضل
كميسيون	1122 K دريافت كنيم	1122 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1104 ديدن K	1105 گوش K	1116 هديه K	1119 روي لينك كليك K	1119 كليك K	1126 به ما كمك K	1126 روي لينك كليك K	1126 همين حالا ثبت نام K
كوكي	1087 از K
كوكيها	1087 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1107 حروف K	1108 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1124 K نظر
لقراءة	101 سجل الدخول K	149 K بقية	162 سجل الدخول K
لقراءتكم	162 شكرا K
لكتابة	143 K تعليق
للاطلاع	149 K علي المقال كاملا
للتعليق	6 K	143 K علي الخبر
للقراءة	0 دقائق K	101 سجل الدخول K
للمتابعة	101 سجل الدخول K
للمشتركين	50 يمكن K	102 K فقط	149 حصري K	149 متاح K
لمتابعة	101 سجل الدخول K	149 K قراءة	162 سجل الدخول K
لمشتركي	149 حصري K
لمواصلة	149 K قراءة
""", 'م': """
ما	1127 به K
مالي	1113 كمك K شما	1126 كمك K شما	1130 كمك K
ماه	1128 در K
ماهانه	1128 K
متجرنا	163 K
متصفحك	10 K
مجانا	162 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1101 K خارجي	1101 اجازه ميدهيد K
محتوايي	1101 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1094 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	163 K
مراسلينا	39 K	163 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1127 رسانه K
مستقلة	163 صحافة K
مشترك	149 هل انت K	1115 K شويد	1126 K شويد
مشتركا	50 بصفتك K
مشتركان	1115 ويژه K است
مصنوعي	1102 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1127 اين K
معنا	162 ساهم K
مقالاتنا	147 لا نضع K	163 K
مقاله	1120 ادامه K
منبع	1123 ذكر K
منتخب	1097 منبع K
منشن	62 K لي
منصتنا	163 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1110 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1111 عضويت شما با K	1111 ثبت نام شما با K
موقعنا	163 K
ميتوانند	50 مشتركان K
ميخواهيم	1101 از شما اجازه K
ميدهد	1107 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1129 K
ميگويد	1129 K
ميگيريم	1122 كميسيون K
""", 'ن': """
ناشد	165 K
ناشدت	165 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1107 منتشر K شد
نخواهند	1107 منتشر K شد
نداد	97 پاسخ K
ندهيد	1126 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1110 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	163 K
نظر	6 ثبت K
نظرسنجي	1126 در K ما	1127 K ما
نميشود	60 ايميل شما نمايش داده K	1107 منتشر K
نوشت	1129 K
نويسنده	1098 ايميل K	1100 K
نياز	1113 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1115 مشترك K
هماكنون	1126 K ثبت نام كنيد
همايش	1104 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1113 به حمايت شما K
واتساب	162 تابعنا علي K
واحدا	51 كن K منهم
واشار	165 K
واشارت	165 K
واضاف	165 K
واضافت	165 K
واعلن	165 K
واعلنت	165 K
وافاد	165 K
وافادت	165 K
واكد	165 K
واكدت	165 K
واوضح	165 K
واوضحت	165 K
وبحسب	165 K
وبينار	1104 K ما	1104 در K
وتؤكد	165 K
وتري	165 K
وتضيف	165 K
وتقول	165 K
وحذر	165 K
وحذرت	165 K
ودعا	165 K
ودعت	165 K
وذكر	165 K
وذكرت	165 K
وصرح	165 K
وصرحت	165 K
وطالب	165 K
وطالبت	165 K
وفقا	165 K
وفيديو	40 صور K
وقال	165 K
وقالت	165 K
وقالوا	165 K
وكتب	165 K
وكتبت	165 K
ومحلل	131 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	147 K علي دعمكم
ووفقا	165 K
ويؤكد	165 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1101 ديدن اين K
ويري	165 K
ويضيف	165 K
ويقول	165 K
ويقولون	165 K
""", 'ي': """
يؤكد	165 K
يرد	97 لم K
يقول	165 K
يقولون	165 K
يوتيوب	16 K	162 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1100 K
""", 'گ': """
گزارش	1127 اين K
گزارشهاي	1127 K ما
گفت	1129 K
گفتند	1129 K
گفته	1129 K است	1129 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1378 का K रखने
अनुवाद	1380 K
अनुसार	1403 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1385 K राय दें
अपील	1403 K की
अलर्ट	1387 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1400 K दान
आपको	57 हम K
आर्टिकल	1399 फ्री K	1399 मुफ्त K
आर्थिक	1389 K सहयोग दें	1389 K सहयोग करें	1400 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1359 ऐप K करें	1387 K करें
इनबॉक्स	1358 आपके K	1388 अपने K में
""", 'उ': """
उपयोग	1364 कुकीज का K	1364 कुकी का K
""", 'ए': """
एजेंसी	1398 K की फीड
एडिटर	1378 सब K हैं	1378 सब-K हैं
""", 'क': """
कमीशन	1397 हमें K मिल	1397 K मिल सकता है
कमेंट	1385 अपनी राय K	1386 K करने के लिए	1386 K में अपनी राय	1386 K हटा	1386 K करने वाले
करके	1388 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1358 ईमेल दर्ज K	1361 फॉलो K	1373 जॉइन K	1373 लाइक K	1376 हमें ईमेल K	1383 टिकट बुक K	1385 पोल में वोट K	1388 साइन अप K	1392 शेयर K	1392 साझा K	1392 सेव K	1400 फॉलो K	1400 लॉग इन K	1400 साइन अप K
कहती	1403 K
कहते	1403 K
कहा	1403 K
कहानी	67 अपनी K हमें
कीजिए	1400 मदद K
कॉपी	1392 लिंक K हो गया
कॉपीराइट	1372 K
क्लिक	1373 K करें	1400 यहां K करें	1400 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1401 इस K	1401 यह K
खबरें	1394 और K पढने के लिए	1399 मुफ्त K
खबरों	1394 अन्य K के लिए	1394 ताजा K के लिए	1394 की K के लिए
खरीदें	1383 यहां से K
खेलें	1385 क्विज K और
""", 'ग': """
गिफ्ट	1392 K करें
गोपनीयता	1364 K नीति
""", 'ज': """
जनरेट	1398 ऑटो-K
जरूर	1376 हमें K दें
जावास्क्रिप्ट	1364 K
जुडने	1374 K के लिए
जुडिए	51 आप भी K	1400 K
जुडें	51 आप भी K	1361 चैनल से K	1373 K	1383 हमारी टीम से K	1400 हमसे K
ज्वाइन	1373 K करें
""", 'ट': """
टिप्पणियों	1386 K के लिए
टिप्पणी	97 K करने से इनकार	1386 K करने के लिए	1386 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1359 ऐप K करें	1387 K करें	1387 K कीजिए	1400 ऐप K करें	1400 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1404 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1400 राय K
देखें	1400 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1364 K नीति
निर्भर	1389 आपके सहयोग पर K
नोटिफिकेशन	14 K	1359 K चालू करें	1387 K ऑन करें	1387 K ऑन कर लें
नौकरी	1383 K के अवसर
न्यूज	1362 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1358 हमारे K	1358 हमारा K	1358 हमारा साप्ताहिक K	1358 K के लिए	1401 हमारे K	1404 K
""", 'प': """
पढने	0 K का समय	1390 K के लिए
पढें	0 मिनट में K	1359 ऐप में K	1400 पूरी खबर K
पत्रकार	1401 हमारे K
पत्रकारिता	1378 K में सक्रिय हैं	1401 हमारी K	1401 स्वतंत्र K
पसंदीदा	1375 K सोर्स	1375 K स्रोत	1375 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1389 K के सहयोग से चलते
पाने	1388 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1398 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1403 K
पूछें	1380 K
पूरी	1390 बनकर K खबर
पॉडकास्ट	1384 K सुनें	1384 K सुनने के लिए	1401 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1402 K माह	1402 K वर्ष
प्रतिक्रिया	1385 अपनी K
प्रिफर्ड	1375 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1376 हमें K	1376 कमेंट करके K	1400 हमें K	1400 राय K
बताते	1403 K
बताया	1403 K
बदल	97 नाम K
बाहरी	1379 K साइट
बिंदु	1380 मुख्य K
बॉक्स	1386 कमेंट K में
बोला	1403 K
बोले	1403 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1376 हमें K	1400 हमें K	1400 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1402 हर K
मांगते	1379 आपकी इजाजत K हैं	1379 आपकी अनुमति K हैं
मुताबिक	1403 K
मुफ्त	1399 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1390 पढना जारी K के लिए
रजिस्टर	1400 अभी K करें
रहिए	1394 जुडे K
रहें	1394 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1403 K
लिखें	38 हमें K	67 हमें K	1400 हमें K
लेख	1401 यह K	1401 इस K
लॉग	24 K इन
लॉगिन	1400 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1398 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1384 K देखें	1384 K यहां देखें	1384 K भी देखें	1384 K देखने के लिए
वेबसाइट	1401 हमारी K
वेबिनार	1383 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1376 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1364 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1376 हमसे K करें
संपादित	1398 ने K नहीं किया
संवाददाता	39 हमारे K	1378 वरिष्ठ K हैं	1378 K हैं
संस्करण	97 पिछले K में
सकते	1374 जुड K हैं	1374 फॉलो कर K हैं	1376 हमें भेज K हैं
सदस्य	55 मासिक K	1390 पहले से K हैं	1400 K बनें
सदस्यता	1390 K लें
सप्ताह	1402 प्रति K
सब्सक्राइब	1358 न्यूजलेटर को K	1358 न्यूजलेटर K	1361 चैनल को K	1373 K करें	1388 K करके आप	1400 K करें
सब्सक्राइबर	50 K	1390 K हैं
सब्सक्राइबर्स	1390 K के लिए है
सब्सक्रिप्शन	1388 K सफल	1404 K
समरी	1380 K
समर्थन	1400 K करें
सर्वाधिकार	1371 K सुरक्षित
सर्वे	1385 K में भाग लें	1385 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1389 हमें K करें	1400 आपका K	1400 हमें K	1400 K करें	1400 आपके K
सहयोगी	55 मासिक K
सामग्री	1379 से मिली K शामिल है	1379 K उपलब्ध नहीं है
सारांश	1380 K
सिंडीकेट	1398 K फीड
सीनियर	1378 K सब एडिटर हैं
सुझाएं	1400 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1384 को K	1384 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1379 कुकीज K करें
""", 'ह': """
हमारा	1359 K ऐप	1401 K काम	1401 K ऐप
हमारी	39 K टीम से	1400 K मदद करें	1401 K टीम
हमारे	1401 K पाठक	1401 K चैनल	1401 K साथ
हिस्सा	1385 सर्वे में K लें
""", 'অ': """
অনলাইন	246 K শপ
অনুদান	251 আজই K দিন	261 K দিন	265 K
অনুমতি	240 K ছাডা কপি	240 K ছাডা নকল	242 আপনার K চাই
অনুমতিতে	241 বিনা K
অনুসরণ	236 K করুন	261 K করুন
অ্যাড্রেস	248 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	250 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	237 K জানান	237 K পাঠান	237 K লিখুন	237 K ইমেইল করুন	251 K পাশে থাকুন	261 K লিখুন	261 K ইমেইল করুন	261 K সঙ্গে কাজ করুন	262 K পাঠক	262 K সঙ্গে
আযকর	55 K ছাড
আসুন	236 ঘুরে K
""", 'ই': """
ইতিমধ্যে	253 K গ্রাহক
ইনবক্সে	250 K পেতে
ইনস্টল	249 অ্যাপ K করুন
ইমেইল	231 আপনার K
""", 'এ': """
এআই	244 K
এআইকে	244 K
এআইযের	244 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	246 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	242 বহিরাগত K
কমিশন	260 K পেতে পারি
করুন	236 ফলো K	236 যোগ K	261 লগইন K	261 ফলো K
কর্তৃপক্ষ	240 মন্তব্যের জন্য K দাযী নয
কিনুন	246 টিকিট K
কুইজে	246 K অংশ নিন
ক্লিক	236 K করুন	261 এখানে K করুন	261 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	253 K পডতে	262 K
""", 'গ': """
গ্রহণ	242 কুকি K করুন
গ্রাহক	261 K হোন
গ্রাহকদের	253 শুধু K জন্য
""", 'চ': """
চাকরির	246 K সুযোগ
চালিযে	253 পডা K যেতে
চ্যানেল	262 আমাদের K
""", 'জ': """
জরিপে	246 K অংশ নিন	246 K ভোট দিন
জানতে	257 আরও খবর K
জানান	261 মতামত K	264 K
জানিযেছে	264 K
জানিযেছেন	264 K
""", 'ট': """
টাকায	253 মাত্র # K
টেলিগ্রাম	262 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	249 অ্যাপ K করুন	249 অ্যাপটি K করুন	261 অ্যাপ K করুন	261 অ্যাপটি K করুন
""", 'থ': """
থাকুন	236 যুক্ত K	261 পাশে K
""", 'দ': """
দাঁডান	252 পাশে K
দিন	236 যোগ K
দেখতে	247 ভিডিও K
দেখুন	247 ভিডিও K
""", 'ধ': """
ধরিযে	237 ভুল K দিন
""", 'ন': """
নামিযে	249 অ্যাপ K নিন
নিউজলেটার	231 আমাদের K	231 K পেতে	250 সাপ্তাহিক K	262 আমাদের K	262 K	265 K
নিউজলেটারের	262 K
নিজস্ব	240 মতামত লেখকের K
নিবন্ধন	261 এখনই K করুন
নোটিফিকেশন	249 K চালু করুন
""", 'প': """
পডতে	253 বাকি অংশ K	253 লেখা K	257 আরও খবর K
পাঠকেরাই	251 K আমাদের ভরসা
পাঠান	237 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	245 ভুল K
প্রকাশ	240 অনুমতি ছাডা K	248 ঠিকানা K করা হবে না
প্রতি	263 K মাসে
প্রতিবেদক	39 আমাদের K	239 জ্যেষ্ঠ K	239 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	237 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	262 এই K
প্রযোজন	242 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	262 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	264 K
বললেন	264 K
বলেছে	264 K
বলেছেন	264 K
বলেন	264 K
বুদ্ধিমত্তা	244 কৃত্রিম K
ব্যবহার	243 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	247 K দেখুন
""", 'ম': """
মতামত	246 আপনার K দিন	261 K দিন
মন্তব্য	240 অশালীন K প্রকাশ	248 K করতে	248 K লিখতে	248 আপনার K লিখুন
মাসিক	263 K
মূল্যে	253 বিনা K পডতে
মূল্যের	254 বিনা K লেখা
মোবাইল	262 আমাদের K
""", 'য': """
যুক্ত	236 K হোন	236 K করুন	261 K হতে	261 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	237 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	239 সিনিযর K
""", 'ল': """
লাইক	236 K দিন
লাগল	245 কেমন K
লিখুন	248 আপনার মতামত K
লেখা	254 ফ্রি K
লেখাটি	253 K পডতে
লেগেছে	245 কাজে K	245 কেমন K
""", 'শ': """
শুনুন	247 K
""", 'স': """
সংবাদটি	262 K
সংরক্ষিত	235 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	257 আমাদের K থাকুন	257 K থাকুন
সদস্য	261 K হোন
সম্পাদকীয	240 K নীতির সঙ্গে
সর্বস্বত্ব	235 K সংরক্ষিত
সহযোগিতা	261 K করুন
সহাযতা	261 আমাদের K	261 K করুন
সাংবাদিক	262 আমাদের K
সাংবাদিকতা	262 স্বাধীন K
সাংবাদিকতাকে	251 স্বাধীন K	262 K
সাংবাদিকতার	251 K পাশে
সাপ্তাহিক	250 আমাদের K
সাবস্ক্রাইব	231 নিউজলেটারে K	236 K করুন	250 K করলে আপনি	250 K করার জন্য ধন্যবাদ	261 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	262 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	2616 Kเพิ่มเพื่อน	2617 Kติดตาม
กร	2586 Kอกอีเมล
กล	2620 K่าว
กอ	2618 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2617 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2604 Kบคุณที่สมัคร	2604 Kบคุณที่ลงทะเบียน	2618 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2617 Kิกที่นี่	2617 Kิกชม
คว	2614 Kามเห็นส่วนตัวของผู้เขียน
ค่	2613 Kาคอมมิชชั่น	2613 Kาคอมมิชชัน
""", 'จ': """
จด	2585 Kหมายข่าวของเรา	2604 Kหมายข่าวรายสัปดาห์ของเรา	2621 Kหมายข่าว
จะ	2603 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2617 Kวน์โหลดแอปของเรา	2617 Kวน์โหลดแอปได้	2617 Kวน์โหลดแอปเลย	2617 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2595 Kดต่อผู้สื่อข่าวของเรา	2595 Kดต่อกองบรรณาธิการ	2617 Kดตามเรา
ต่	2619 Kอเดือน	2619 Kอปี
""", 'ถ': """
ถื	2604 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2608 Kลองอ่าน
ทั	38 Kกมา	2614 Kศนะของผู้เขียน
ทา	2603 Kงเว็บไซต์ขอสงวนสิทธิ์	2605 Kงอีเมลทุก
ทุ	2605 Kกเช้าทางอีเมล
""", 'บ': """
บท	2609 Kความฟรี	2618 Kความนี้
บร	2621 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2620 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2606 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2620 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2595 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2597 Kมรับคุกกี้
""", 'ร': """
ระ	2620 Kบุว่า
รา	2619 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2606 Kวมสนับสนุนการทำงานของเรา	2617 Kวมสนับสนุน	2617 Kวมบริจาคให้เรา	2617 Kวมบริจาคกับเรา	2617 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2614 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2618 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2591 Kวนลิขสิทธิ์	2592 Kวนสิทธิ์
สน	2606 Kับสนุนสื่ออิสระ	2606 Kับสนุนการทำงานของเรา	2606 Kับสนุนนักข่าว	2617 Kับสนุนเรา	2617 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2585 Kัครรับจดหมายข่าว	2585 Kัครรับข่าวสาร	2617 Kัครรับ	2617 Kัครสมาชิกวันนี้	2617 Kัครสมาชิกเลย	2617 Kัครสมาชิกเพื่อ	2617 Kัครสมาชิกได้ที่	2617 Kัครสมาชิกของเรา	2621 Kาชิก
สำ	2608 Kหรับสมาชิกเท่านั้น
สื	2618 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2595 Kงเรื่องราวของคุณ	2595 Kงข่าวหาเรา	2617 Kงข้อมูลมาที่	2617 Kงคลิปมา
""", 'ห': """
หา	2595 Kกคุณมีข้อมูล
ห้	2591 Kามคัดลอกหรือ	2591 Kามคัดลอกข้อความ	2591 Kามคัดลอกเนื้อหา	2591 Kามคัดลอกบทความ	2592 Kามทำซ้ำ
""", 'อ': """
อย	2617 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2585 Kเมลของคุณ
อ่	2608 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2617 Kียนถึงเรา	2617 K้าสู่ระบบเพื่อ
เฉ	2608 Kพาะสมาชิก
เน	9 Kื้อหานี้	2597 Kื้อหาจากภายนอก	2597 Kื้อหาภายนอก
เป	2608 K็นสมาชิกอยู่แล้ว	2620 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2603 Kื่อแสดงความคิดเห็น	2608 Kื่ออ่านต่อ	2608 Kื่ออ่านบทความ	2616 Kิ่มเพื่อนไลน์	2616 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	2603 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2595 K้งเบาะแสข่าว	2595 K้งเรา	2617 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2594 Kล่งข่าวที่ต้องการ	2594 Kล่งข่าวโปรด	2594 Kล่งที่มาที่ต้องการ
แอ	2616 Kดไลน์	2616 Kดไลน์เพื่อ	2617 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2617 Kวตเลย	2617 Kลดแอป
""", 'ใ': """
ให	2618 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2818 hãy gửi K
""", 'ủ': """
ủng	2807 ly cà phê K hộ	2818 hãy K hộ
""", 'あ': """
あと	1660 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1668 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	1627 Kいのブラウザ
お寄	1668 Kせください
お届	57 Kけします
お申	1648 Kし込みはこちら	1668 Kし込みください	1668 Kし込みはこちら
お聞	1668 Kかせください
お見	1668 K逃しなく
お試	1668 Kしください
お読	1668 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1665 K転載したものです	1665 Kの転載です
か月	1614 K無料	1670 K無料
""", 'が': """
が無	1627 javascriptK効
""", 'こ': """
ここ	1613 Kからは有料	1614 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1613 K記事は有料	1613 K記事は会員	1632 K記事についてのご意見	1669 K記事が	1669 K記事を	1669 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1627 K用のブラウザ
ご協	1668 K力ください
ご存	1666 Kじの方は
ご寄	1611 K付をお願い	1668 K付
ご意	43 K見・ご反論	1632 K見・ご感想	1632 K見をお寄せ
ご感	1632 K想をお寄せ
ご支	1611 K援をお願い	1668 K援
ご登	1657 K録ありがとうございます	1668 K録
ご覧	1668 Kください	1668 Kいただけます
ご購	1668 K読
ご連	1668 K絡ください
""", 'す': """
すで	1660 Kに会員の方
すべ	1614 Kての記事が
""", 'ぜ': """
ぜひ	1624 Kフォロー
""", 'で': """
でも	1624 K配信中
で受	1641 lineKけ取る
で届	1641 lineKく
で最	1641 lineK新
""", 'と': """
と強	1671 K調
と書	1671 Kい
と発	1671 K表
と話	1671 Kし	1671 Kす
と語	1671 Kっ	1671 Kる
と説	1671 K明
と述	1671 Kべ
""", 'に': """
によ	1671 Kると
""", 'の': """
の使	1630 cookieK用
の学	48 aiK習
の採	1648 K用情報
の提	1665 K供記事です
""", 'を': """
をフ	1624 Kォローする	1624 Kォローしよう
を使	1630 cookieK用
を利	1630 cookieK用
を有	1627 javascriptK効	1627 javascript K効
を発	1671 K表した
を許	1645 cookieK可
""", 'ア': """
アカ	1641 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1664 Kィリエイト広告	1664 Kィリエイトプログラム	1664 Kィリエイトリンク
アプ	1619 Kリで開く	1619 Kリで読む	1619 Kリはこちら	1620 Kリを開く	1620 Kリをダウンロード	1620 Kリのダウンロード	1620 Kリをインストール	1656 Kリなら通知	1656 Kリなら速報	1656 Kリなら、	1656 Kリで読むと	1656 Kリなら
アン	1652 Kケートにご協力	1652 Kケートはこちら	1652 Kケート実施中	1653 Kケートに答えて
""", 'カ': """
カ月	1614 K無料	1670 K無料
""", 'ク': """
クイ	1653 Kズに答えて
クッ	1629 cookie(Kキー)	1630 Kキーを使用	1630 Kキーを利用	1645 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	1632 Kントを投稿するには	1632 Kントするには	1632 Kントをお寄せ	1633 Kント欄で	1633 Kント欄に	1633 Kント欄から	1633 Kント欄へ	1655 Kントは削除します	1655 Kントは削除することが	1655 Kントは削除する場合	1655 Kントは承認	1655 Kントは公開前	1655 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1611 Kートをお願いします	1668 Kートをお願い	1668 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1668 Kンロードしてください
""", 'チ': """
チケ	1648 Kット販売中
チャ	1625 Kンネル登録を	1641 Kンネルに参加する	1641 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1617 Kースレターに登録	1618 Kースレターを	1641 googleKースで	1657 Kースレター登録はこちら	1672 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1624 Kローして最新	1624 Kローをお願い	1668 Kローしてください
""", 'プ': """
プッ	1620 Kシュ通知
プラ	1629 Kイバシーポリシーに
プレ	1614 Kミアム会員
プロ	1664 Kモーションが含まれ	1664 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1617 Kマガに登録	1618 Kマガで	1657 Kマガ登録はこちら	1657 Kマガの登録	1669 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1617 Kルマガジンに登録	1618 Kルマガジンで	1618 Kルマガジンを	1618 Kルでお届け	1632 Kルアドレスが公開されることはありません	1657 Kルアドレスを入力してください	1672 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1613 Kインして続きを	1613 Kインしてください	1614 Kインが必要	1668 Kインして
""", 'ヶ': """
ヶ月	1614 K無料	1670 K無料
""", '上': """
上优	2853 在googleK先
上優	2853 在googleK先
""", '下': """
下方	2888 K留言
下載	2834 K客戶端	2836 Kapp	2836 K應用程式
下载	2834 K客户端	2836 Kapp	2836 K应用	2887 K客户端
""", '不': """
不代	2852 K表本站	2869 K表本站立场	2882 K表本報立場	2882 K表本报立场	2882 K表本站立场	2882 K表本站立場	2882 K表本媒體立場	2882 K表本網立場	2882 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2852 K转载	2852 K轉載
不认	43 K同本文
不錯	2887 K過
不错	2887 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2852 K表作者
仅供	2869 K其表达个人看法
仅限	2874 K会员	2874 K订户
""", '他': """
他說	2890 K
他说	2890 K
""", '付': """
付費	2829 K後	2891 K牆
付费	2829 K后	2891 K墙
""", '以': """
以閱	2828 K讀全文
以阅	2828 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2829 K专享	2874 K限定内容
会員	50 Kの方は	50 Kは月に	1613 K限定です	1613 K限定の記事	1613 K登録できます	1614 K登録すると	1614 K登録が必要	1660 Kの方はこちら	1660 K登録で続きを読む	1660 K登録後にご覧	1668 K登録して	1668 K登録は	1668 K登録がお済み	1668 K登録をお願い	1668 K登録で	1668 K登録のうえ	1668 K登録はこちら	1668 K登録ください	1669 Kの方
会費	1658 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2826 K支持	2887 K支持,	2887 K支持让	2887 K支持讓	2887 K支持是
""", '使': """
使用	2844 Kcookie改善	2844 Kcookie以	2844 K cookie 以	2844 K cookie 来	2844 K cookie 來	2845 Kcookie来	2845 Kcookie來
""", '來': """
來自	2860 K外部平台的內容
""", '依': """
依靠	2872 K读者的支持	2872 K讀者的支持
""", '侵': """
侵权	2852 K请	2852 K必究
侵權	2852 K必究
""", '個': """
個人	1630 K情報の取り扱い	1665 Kの見解です	2869 K看法
""", '偏': """
偏好	2853 K來源	2853 K来源
""", '僅': """
僅限	2874 K會員	2874 K訂戶
""", '優': """
優先	1640 Kソース	1640 K表示に設定	1640 Kする情報源	1640 K的に表示
""", '免': """
免費	15 K閱讀	2883 K文章	2883 K閱讀篇數	2883 K閱讀額度	2884 K註冊即可	2884 K註冊後	2887 K訂閱	2889 K試用
免费	15 K阅读	2883 K文章	2883 K阅读篇数	2884 K注册即可	2884 K注册后	2887 K订阅	2889 K试用
""", '全': """
全文	20 Kを	1613 Kを読むには	1613 Kをお読み
""", '公': """
公众	16 K号	2839 K号:
公式	1620 Kアプリ	1624 Kアカウントをフォロー	1624 Kアカウントを友だち	1641 Klineはこちら	1669 Kline
""", '关': """
关注	2839 K我们的	2887 K我们
""", '内': """
内阅	2834 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2890 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1670 K
初月	1660 K#円で	1670 K無料
""", '判': """
判断	1671 Kした
""", '利': """
利用	1629 K規約に同意
""", '前': """
前請	2869 K先登入
前请	2869 K先登录
""", '剩': """
剩余	2828 K#%
剩餘	2828 K#%
""", '力': """
力を	1658 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2839 Kline好友	2839 Kline官方	2839 Kline@	2872 K贊助行列	2872 K赞助行列	2887 K会员	2887 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1669 Kになります
""", '動': """
動画	40 Kや写真	1649 Kをご覧ください	1649 Kはこちら	1650 Kでも詳しく	1650 Kでも解説
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	2889 K
""", '化': """
化名	97 K
""", '即': """
即可	2869 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1625 Kち追加
""", '収': """
収益	1664 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2832 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	1642 K班までご	1658 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1617 Kトレイに
""", '只': """
只靠	2872 K讀者	2872 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	2860 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '告': """
告訴	38 K我們	67 K我們	2890 K
告诉	38 K我们	67 K我们	2890 K
""", '呼': """
呼び	1671 Kかけた	1671 Kかける	1671 Kかけて	1671 K掛け
""", '命': """
命じ	1671 Kた
""", '喊': """
喊道	2890 K
""", '因': """
因为	2887 K有你的支持
因為	2887 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1664 Kの一部が還元
""", '外': """
外部	1645 Kコンテンツ	2860 K内容	2860 K內容
""", '她': """
她說	2890 K
她说	2890 K
""", '好': """
好評	1648 K発売中
""", '如': """
如侵	2852 K权
如有	2852 K侵权	2852 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	2840 K微信
""", '定': """
定期	2887 K定額
""", '寄': """
寄付	1668 Kをお願い	1672 K
寄到	2832 K您的信箱	2871 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2890 K
""", '居': """
居合	1666 Kわせた方は
""", '已': """
已是	2828 K會員	2874 K订户	2874 K訂戶
已经	2828 K是会员
""", '年': """
年額	1670 K
""", '广': """
广告	11 K	2846 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1627 Kブロック	1658 Kに頼らず
""", '廣': """
廣告	11 K	2846 K攔截
""", '开': """
开启	2836 K通知
""", '弊': """
弊社	1669 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1669 Kイト
当初	97 Kの記事で
当社	1669 Kの
当編	1669 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2836 K扫	2840 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1611 Kをお願いします	1668 Kをお願い	1668 Kして
""", '您': """
您已	2871 K成功订阅	2871 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2826 K支持	2872 K每一份捐款	2872 K每一筆捐款	2887 K捐款	2887 K支持,	2887 K支持让	2887 K支持讓	2887 K支持是
""", '情': """
情報	1642 Kをお寄せください	1642 K提供はこちら	1642 K提供を募集	1642 K提供をお待ち	1642 Kをお待ちして	1666 Kをお持ちの方は	1666 K提供窓口
""", '感': """
感謝	2871 K您的訂閱	2887 K閱讀	2887 K您的支持
感谢	2871 K您的订阅	2887 K阅读	2887 K您的支持
""", '成': """
成为	51 K其中一员	2828 K会员即可	2874 K付费会员	2887 K会员,	2887 K会员即可	2887 K我们的会员
成為	2828 K會員即可	2872 K我們的贊助	2874 K付費會員	2887 K會員,	2887 K會員即可	2887 K我們的會員
""", '我': """
我们	2844 K使用cookie	2844 K使用 cookie	2888 K的
我們	2844 K使用cookie	2844 K使用 cookie	2888 K的
""", '手': """
手机	2836 K客户端
""", '打': """
打开	2834 Kapp	2836 K微信
打開	2834 Kapp
""", '扫': """
扫一	2836 K扫
扫描	2834 K二维码下载	2834 K二维码加入	2836 K二维码关注	2887 K二维码下载	2887 K二维码关注	2887 K二维码加入	2887 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2852 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	2890 K
指摘	1671 Kした
""", '捐': """
捐助	2872 K我们	2872 K我們
捐款	2887 K支持	2891 K
""", '掃': """
掃一	2836 K掃
掃描	2834 K qr	2887 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2836 K通知
推送	14 K	2836 K通知
""", '描': """
描写	97 Kが含まれ
""", '支': """
支持	2825 K獨立媒體	2825 K独立媒体	2826 K我们的	2826 K我們的	2887 K我们,	2887 K我們,	2887 K我们。	2887 K我們。	2887 K我们的报道	2887 K我們的報導	2887 K我们的新闻	2887 K我們的新聞	2887 K我们的记者	2887 K我們的記者	2887 K我们的工作	2887 K我們的工作	2887 K我们继续	2887 K我們繼續
支援	1668 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2852 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2853 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1671 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2874 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1617 K情報をお届け
""", '會': """
會員	50 K每月	2829 K專享	2874 K限定內容
""", '月': """
月額	1614 K#円	1670 K
""", '有': """
有了	2887 K你的支持	2887 K您的支持
有料	50 K会員は	1613 K会員限定	1613 K会員になる	1613 K会員の方	1660 K記事が読めます	1672 K会員
有权	2869 K删除
有權	2869 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未經	2852 K授權不得	2852 K授權,不得	2852 K授權禁止	2852 K授權請勿	2852 K授權,請勿
未经	2852 K授权不得	2852 K授权,不得	2852 K授权禁止	2852 K授权,禁止	2852 K授权请勿	2852 K授权,请勿
""", '本': """
本ま	1660 月#Kで無料で
本ア	1669 Kプリ
本サ	1669 Kイト
本刊	2888 K
本報	2888 K導
本报	2888 K读者	2888 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	2852 K来源	2888 K
本站	2888 K
本紙	38 Kまで	67 Kまで
本網	2844 K站使用	2888 K
本网	2844 K站使用
本記	1669 K事
本誌	1669 K
""", '来': """
来自	2860 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2839 K关注	2887 K加入	2887 K赞助	2887 K订阅	2887 K投稿
""", '歡': """
歡迎	2839 K追蹤	2887 K加入	2887 K贊助	2887 K訂閱	2887 K投稿
""", '此': """
此內	9 K容
此内	9 K容
此前	97 K版本
""", '残': """
残り	1613 K#文字	1613 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2889 K
每日	2833 K简报	2833 K簡報	2833 K電子報
每月	2889 K
""", '求': """
求め	1671 Kた	1671 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2846 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2887 K关注	2887 K这里
""", '無': """
無料	15 K記事	1613 Kで会員登録	1613 K会員に登録	1660 Kで読める記事の上限	1660 K会員になると	1668 K会員に登録	1668 K会員登録	1670 K体験
無断	1639 K転載	1639 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2852 K所有	2852 K归本	2852 K归原	2852 K归作者	2852 K归属
版權	2852 K所有	2852 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	1669 Kしたジャーナリズム	2888 K新闻	2888 K媒体
""", '獨': """
獨立	2888 K新聞	2888 K媒體
""", '獲': """
獲得	2881 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2888 K者
由读	2888 K者
""", '申': """
申し	1648 K込みはこちら
申込	1648 Kみはこちら	1648 Kはこちら
""", '电': """
电子	2891 K报
""", '畅': """
畅读	2874 K全站
""", '留': """
留言	85 K区	85 K區	2888 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1642 Kをお寄せ
""", '登': """
登入	24 K或	2828 K後繼續	2828 K會員	2884 K或註冊
登录	24 K或	2828 K后继续	2828 K后查看全文	2828 K后查看完整	2884 K或注册
登録	1660 Kして続きを読む	1668 Kしてください	1668 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1669 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	2834 appK多
""", '禁': """
禁止	2852 K转载
禁無	1638 K断
""", '私': """
私た	1669 Kちの
""", '科': """
科し	1671 Kた
""", '称': """
称	2890 K
""", '稱': """
稱	2890 K
""", '立': """
立即	2887 K加入我们	2887 K加入我們	2887 K订阅	2887 K訂閱	2887 K下载	2887 K下載	2887 K报名	2887 K報名	2887 K成为会员	2887 K成為會員
""", '第': """
第一	2869 K条评论	2869 K則留言	2869 K條評論
""", '筆': """
筆者	1665 K個人の見解
""", '紙': """
紙の	1669 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1613 Kを読むには	1613 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	1669 K部では
""", '繼': """
繼續	2828 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2828 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	2890 K
者说	2890 K
""", '联': """
联盟	74 K链接	2881 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2881 K行銷連結	2881 K連結
聯絡	38 K我們
""", '若': """
若有	2852 K侵权	2852 K侵權
""", '获': """
获得	2881 K佣金
""", '著': """
著作	1639 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2869 K本站立场
表示	2890 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	2828 K即可	2828 K後繼續	2832 K我們的	2832 K電子報	2887 K我們	2891 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1642 Kまでご連絡ください
""", '訴': """
訴え	1671 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1671 Kた
認為	2890 K
""", '說': """
說:	2890 K
說。	2890 K
說道	2890 K
""", '読': """
読み	1614 K放題
読者	18 Kの寄付	18 Kの支援	1658 Kの会費で	1669 Kの皆様	1669 Kの皆さ	1669 Kアンケート
""", '請': """
請先	2887 K登入
請啟	2844 K用javascript
請我	54 K喝咖啡
請捐	2887 K款
請支	2825 K持我們	2887 K持我們
請登	2887 K入後	2887 K入以
請立	2887 K即捐款
請輸	2871 K入您的電子	2887 K入您
請點	2887 K擊此處	2887 K擊這裡	2887 K擊下方	2887 K擊連結
""", '讀': """
讀者	43 K投書	2888 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2828 K即可	2828 K后继续	2832 K我们的	2832 K电子报	2887 K我们	2891 K费
""", '认': """
认为	2890 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2869 K服务协议
""", '说': """
说:	2890 K
说。	2890 K
说道	2890 K
""", '请': """
请先	2887 K登录
请启	2844 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2887 K款
请支	2825 K持我们	2887 K持我们
请点	2887 K击此处	2887 K击这里	2887 K击下方	2887 K击阅读	2887 K击关注	2887 K击链接
请登	2887 K录后	2887 K录以
请立	2887 K即捐款
请输	2871 K入您的电子邮箱	2871 K入您的邮箱	2887 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2888 K问卷	2888 K群
""", '責': """
責任	2852 K編輯:
""", '賺': """
賺取	2881 K佣金
""", '購': """
購読	1613 K者の方は	1614 Kすると	1668 Kしてください	1669 K者の方	1672 K料
""", '贊': """
贊助	2825 K我們	2887 K我們
""", '责': """
责任	2852 K编辑:
""", '赚': """
赚取	2881 K佣金
""", '赞': """
赞助	2825 K我们	2887 K我们
""", '身': """
身边	2888 K的新鲜事
身邊	2888 K的新鮮事
""", '転': """
転載	45 K	1638 Kを禁じ
""", '輸': """
輸入	2871 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2852 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2852 K请注明
""", '输': """
输入	2871 Kemail
""", '这': """
这篇	2888 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	2839 K我們的	2853 Kgoogle news	2887 K我們
""", '送': """
送っ	49 Kてください
送到	2871 K你的邮箱	2871 K您的邮箱	2871 K您的信箱
""", '這': """
這篇	2888 K文章
""", '通': """
通知	14 K	1620 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1657 Kニュースレター
""", '邀': """
邀請	2887 K您
邀请	2887 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2890 K
""", '长': """
长说	2890 K
""", '開': """
開啟	2836 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2828 K全文請
""", '關': """
關注	2839 K我們的	2887 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2828 K全文请
""", '随': """
随时	2887 K掌握
""", '隐': """
隐私	2845 K政策
""", '隨': """
隨時	2887 K掌握
""", '隱': """
隱私	2845 K權政策	2845 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2891 K報
""", '需': """
需接	2860 K受cookie
需要	2860 K接受cookie	2887 K您的支持	2887 K你的支持
""", '音': """
音声	1649 Kでもお聴き
""", '首': """
首年	2886 K仅需
首月	2874 K仅需	2874 K只要	2886 K免费	2886 K免費	2886 K仅	2886 K僅	2886 K只需	2889 K
首选	2853 K来源	2853 K新闻来源
首選	2853 K來源	2853 K新聞來源
""", '點': """
點擊	2887 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	1723 K
가입해	1723 K 주세요
""", '강': """
강조했다	1726 K
""", '계': """
계속	1677 K 읽으려면	1677 K 읽으시려면
계신	1700 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1687 K 뉴스에서
구독	50 K 회원은	1677 K 후 이용
구독료	1727 K
구독을	1723 K 신청하세요
구독자	1677 K 전용 기사	1677 K 전용 콘텐츠	1677 K 전용입니다	1677 K 전용 서비스	1724 K
구독자는	50 K
구독자만	1677 K 볼 수	1714 K 읽을
구독자에게만	1714 K 제공
구독하고	1687 K
구독하세요	1699 K	1723 K
구독하시면	1677 K
구독해	80 K 주세요	1686 K 주세요	1712 K 주셔서	1723 K 주세요
구독해주세요	1686 K
구독해주셔서	1712 K
""", '금': """
금요일	1712 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	1677 전체 K 보려면	1714 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	1713 K 응원해
기자에게	1700 K 연락해 주세요
""", '남': """
남겨주세요	1723 K
""", '네': """
네이버	1687 K 메인에서	1699 K 구독
네이버에서	1687 K 구독
""", '놓': """
놓치지	1723 K 마세요
""", '눌': """
눌러주세요	1723 K
""", '뉴': """
뉴스레터	78 K	1679 K 구독하기	1679 K 구독하세요	1679 K 신청하기	1679 K 구독 신청하기	1724 K	1727 K
뉴스레터로	1679 K 받아
뉴스레터를	1679 K 받아	1679 K 구독하세요	1679 K 구독해	1679 K 구독하고	1679 K 구독하면	1723 K 신청하세요
""", '다': """
다운로드하세요	1723 K
""", '달': """
달	1714 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	1700 K 제보가	1724 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1710 K 삭제될	1710 K 삭제합니다	1710 K 통보	1710 K 예고	1710 K 운영자	1710 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1726 K
""", '독': """
독립	1724 K 언론
독립언론	1724 K
독립언론을	1713 K 지켜
독자	1722 K 후원으로	1723 K 여러분의	1724 K 여러분
독자님의	1675 K 후원	1722 K 후원으로
독자들의	18 K 후원	1722 K 후원으로
독자의	1722 K 후원으로	1724 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1712 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1723 K
""", '로': """
로그인	24 K	1677 K 후 이용
로그인이	1677 K 필요합니다	1677 K 필요한 서비스	1677 K 필요해요
로그인하거나	1723 K
로그인하고	1714 K 계속
로그인하면	1714 K 계속
로그인하시면	1677 K
""", '링': """
링크에서	1723 K 확인하세요
""", '마': """
마음에	1713 기사가 K 드셨다면
""", '만': """
만나보세요	1723 K
""", '말': """
말했다	1726 K
""", '매': """
매월	1725 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1712 K 보내드려요
메일함으로	1679 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	1697 K 복제	1697 K 전재
무단전재	1696 K
무료	15 K 기사	1720 K 기사	1725 K 체험
무료로	15 K 볼 수 있는	1714 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	1723 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1726 K
""", '보': """
보내	57 K 드립니다	1723 K 주세요
보내드리는	1712 K
보내드립니다	57 K	1712 K
보내주세요	1723 K
""", '본': """
본	1724 K 기사
본사의	1718 K 편집 방향	1718 K 편집방향
본지는	1724 K
본지의	1718 K 편집 방향	1718 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1700 K 보내주세요	1700 K 보내 주세요
사전	1705 K 등록하기	1705 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	1698 K 매체로	1698 K 출처로	1698 K 언론사	1698 K 매체
선호하는	1698 K 출처
""", '설': """
설명했다	1726 K
설문에	1723 K 참여하세요
설치하세요	1723 K
""", '세': """
세미나	1705 K 신청하기
""", '소': """
소식을	1712 K 전해드립니다
""", '속': """
속보를	1711 K 받아보세요
""", '수': """
수수료를	1717 K 받을 수 있습니다	1717 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	1722 K 후원으로
시작하세요	1723 K
""", '아': """
아래에서	1723 K 확인하세요
""", '알': """
알려	1723 K 주세요
알려주세요	1723 K
알림	1683 K 받기	1683 K 설정
알림을	14 K	1711 K 켜고
""", '앱': """
앱	1683 K 다운로드	1683 K 설치	1711 K 설치하기
앱에서	1682 K 보기	1682 K 열기	1711 K 더 편하게	1723 K 확인하세요
앱으로	1682 K 보기	1711 K 더
앱을	1683 K 다운로드	1711 K 다운로드하세요	1711 K 설치하세요
""", '언': """
언론을	1713 독립 K 지켜
""", '여': """
여기서	1723 K 확인하세요
여러분	1724 K 덕분
여러분의	1700 K 제보를	1713 K 후원이	1723 K 후원
""", '영': """
영상에서	1706 K 확인하세요	1706 K 확인할 수 있습니다	1723 K 확인하세요
영상으로	1706 K 확인하세요
영상을	1706 K 확인하세요
""", '온': """
온라인	1705 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1703 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1724 K 기자
우리의	1724 K 저널리즘
""", '운': """
운영되고	1713 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1713 K 응원
""", '월': """
월	1725 K #원
""", '유': """
유료	1677 K 구독자만
유튜브	1687 K 구독
""", '음': """
음성으로	1706 K 들으려면	1706 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1723 K
응원해	1675 K 주세요	1723 K 주세요
응하지	97 K 않았
""", '의': """
의견을	1723 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1724 K 기사가	1724 K 기사는	1724 K 기사
이메일	1680 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1679 K 입력하세요	1679 K 입력해 주세요	1679 K 입력해주세요	1679 K 입력하시면
이미	1714 K 구독자이신가요
이벤트에	1723 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1705 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자살예방	97 K
자주	1698 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1696 K 금지
재배포금지	1696 K
""", '저': """
저작권법	1697 K
저작권법의	1697 K
저작권자	1697 K
저작권자의	1697 K
저희	1724 K 뉴스레터	1724 K 채널	1724 K 앱
저희는	1724 K
저희를	1724 K
""", '적': """
적었다	1726 K
""", '전': """
전문을	20 K
전용	1677 회원 K 기사	1677 회원 K 콘텐츠	1677 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1726 K
""", '정': """
정기후원	1725 K
정정	97 K:	97 [K]
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1700 K 부탁드립니다
제보는	1700 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1700 K 기다립니다	1700 K 받습니다
제보해	38 K 주세요	67 K 주세요	1723 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1717 K 링크
제휴링크	1717 K
""", '좋': """
좋아요	1699 구독과 K 부탁
좋아요를	1699 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1723 K 확인하세요	1723 K 신청하세요	1723 K 참여하세요
지켜주세요	1723 K
""", '채': """
채널	1686 K 추가	1699 K 추가하기	1699 K 구독하기	1721 K 추가하고	1721 K 추가하면
채널에	1699 K 참여하세요
채널에서	1699 K 소식을	1723 K 확인하세요
채널을	1721 K 추가하고	1721 K 추가하면	1721 K 추가해	1721 K 구독하고	1721 K 구독하면
채용	1705 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1725 K 달
""", '추': """
추가해	1699 K 주세요
추가해주세요	1699 K
""", '친': """
친구	1699 K 추가하세요
""", '카': """
카카오톡	1721 K 채널에서	1721 K 채널
""", '커': """
커피	54 K 한 잔 사	1713 K 한 잔 값으로
""", '쿠': """
쿠키	1703 K 동의가
쿠키를	1703 K 허용해야	1703 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1705 K 보기
""", '파': """
파트너스	1717 K 활동
""", '팔': """
팔로우하기	1686 K	1699 K
팔로우하세요	1723 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	1718 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1717 K 받아
""", '활': """
활용	1696 ai 학습 및 K 금지
""", '회': """
회원	1677 K 전용입니다
회원가입	1677 K 후	1723 K 후
회원가입은	1723 K
회원가입을	1723 K 하
회원가입하고	1723 K
회원가입하면	1714 K 월
회원가입하세요	1723 K
회원가입하시면	1723 K
회원만	1677 K 볼 수
""", '후': """
후원금	1727 K
후원으로	1713 독자의 K 운영됩니다	1713 독자의 K 운영하는
후원을	1675 K 부탁드립니다	1723 K 부탁
후원이	1675 K 필요합니다	1675 K 큰 힘이
후원하세요	1723 K
후원해	80 K 주세요	1675 K 주세요	1723 K 주세요
후원회원의	1722 K 후원으로
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
actualisé
actualité
actualizată
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
aktualizovaný
aktualizován
aktérů
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
ankstesnėje
anmäl
anmäla
annoncé
annoncør
annonslänkar
annonsör
annonsør
anterioară
antérieure
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
artykułu
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
bezpečí
bezplatný
bezplatných
bezpłatne
bezpłatny
bezpłatnych
beğendiyseniz
biết
blokování
bohaterów
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
changés
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
contém
contó
conversación
conținut
conținutului
cookieinställningar
corespondentă
corrección
correção
corrigé
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
descrições
descárgate
destekçimiz
desteğiniz
desteğinizle
desteğiyle
değildir
değiştirildi
değiştirilmiştir
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
doplněn
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
drastické
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
dôvery
dömde
dømte
düzeltme
děkujeme
dřívější
důvery
dụng
edellyttää
editörlerimize
editörüdür
editörün
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
emoțional
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
erată
ergänzt
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
felkavaró
fictício
fictícios
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
frissítettük
frågade
früheren
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
gespräch
geändert
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
güncellendi
güncellenmiştir
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
helyesbítés
helyreigazítás
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
hình
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
iepriekšējā
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
informações
informațiilor
informó
informē
ingresá
innehåll
innehåller
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
içermektedir
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
kiegészítettük
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
korábbi
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
käsitellään
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
kívánt
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
lelkisegély
leverandør
leverantör
leído
leírásokat
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
megváltoztat
megváltoztattuk
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
modifié
modifiés
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
neodpověděl
neodpověděla
neodpověděli
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
nhật
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
odpowiedziało
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
phản
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
poznámka
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
precizējums
predchádzajúceho
predchádzajúcej
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
première
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
précision
précisé
précédente
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
päivitetty
päätoimittaja
päätti
påminde
pénzbe
pénzéből
písemného
písomného
píšte
pódcast
pôvodnej
pārpublicēt
pārpublicēšana
pārsūtiet
přebírat
přebírání
předchozí
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
původní
quyên
quyền
quảng
radził
radziła
radí
rakstīja
rappelé
različici
rašykite
rašė
recibirás
reclamă
reconoció
recordó
rectificación
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
respondió
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
rättelse
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
répondu
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
samobójcze
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
sensível
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
självmordslinjen
självmordstankar
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
sollicité
sollicitée
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
sökt
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
sürümünde
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
upřesnění
uredništva
uredništvo
uredništvu
urmărește
urmăriți
ursprünglichen
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
valorização
vašeho
vedieť
velük
velünk
venerdì
verhängte
versión
verständlichkeit
verstärkung
versão
vervielfältigung
verziójában
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
válaszolt
válaszolta
válaszolták
változatában
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
wcześniejszej
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
změněna
změněno
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
äußern
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
αλλάξει
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
βοήθειας
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
διορθώθηκε
διόρθωση
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
εκδοχή
εκφράζουν
εμφανίζεται
εμφανιστεί
ενεργοποιήστε
ενημερωτικά
ενημερωτικό
ενημερώθηκε
ενημερώστε
ενισχύστε
ενοχλήσει
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
περιέχει
περιήγησης
περιγραφές
περιεχομένου
περιεχόμενο
πολιτική
πρέπει
προέτρεπαν
προέτρεπε
προέτρεψε
προειδοποίησε
προειδοποιεί
προηγούμενη
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
σύνταξης
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
бесплатную
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
виправлення
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
відмовилися
відповів
відповідав
відповідально
відповідальності
відповідь
відповіла
відповіли
відправити
віртуальний
героев
героїв
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
доверието
доверия
довіри
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
доповнено
дополнен
дополнена
допомагає
допомога
допомогою
допоможе
допоможуть
допоможіть
допускается
допълнена
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
змінено
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
изменено
изменены
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
исправление
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
комментариев
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
матеріалу
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
містить
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
обновена
обновлен
обновлён
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
оновлено
опечатку
описания
описи
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
ответили
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
первинній
первоначальной
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
попередній
попита
поправка
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
предишна
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
предыдущей
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
прим
примечание
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
променени
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
първоначалната
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
содержатся
содержимое
содержит
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
текста
тексте
текстове
тексту
телеграм
телеграме
телеграмі
телефон
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
уточнение
уточнення
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
בדוי
בדויים
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
הבהרה
הגיב
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
המערכת
המקורית
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
הקודמת
הקוראים
השאירו
השימוש
השמות
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
מסרבים
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
עודכנה
עיתונאי
עיתונאית
עיתונות
עכשיו
עלולים
עמלה
ער
פרסום
פרסומות
פרסומת
פרשן
פרשנית
ציין
קודמת
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
תגובה
תגובות
תוכן
תיאורים
תייגו
תיקון
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
اصلاحيه
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
الاسماء
الاشعارات
الاعلان
الاعلانات
الافتراضي
الالزامية
الالكتروني
الان
الاول
الاولي
البديل
البريدية
التحرير
التطبيق
التعليق
التعليقات
التقرير
الخارجية
الخبر
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
المحرر
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
اوليه
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
بهروز
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
ترد
تستطيع
تصحيح
تطبيق
تطبيقنا
تعبر
تعديل
تعليقا
تغيير
تفاصيل
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
تنويه
تواصل
تواصلوا
توافق
توافقنا
توزيع
توصيف
توضيح
تيم
جاوااسكريپت
جزئيات
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
سابقة
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
قبلي
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
مستعار
مستعارة
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
نداد
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
يرد
يقول
يقولون
يوتيوب
پيام
پيشين
پژوهشگر
گزارش
گزارشهاي
گفت
گفتند
گفته
अनुभव
अनुवाद
अनुसार
अपडेट
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
दिया
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
बदल
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
विचलित
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
संस्करण
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
सुधार
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
সংশোধন
সংশোধনী
সংস্করণে
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
แก
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
いの
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
ネタ
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
仮名
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
勘誤
勘误
包月
化名
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
可能
同意
向我
向本
含剧
含有
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
安心
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
当初
当社
当編
後援
微信
心理
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
拒絕
拒绝
指出
指摘
捐助
捐款
掃一
掃描
授權
推播
推送
描写
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
更正
最新
會員
月額
有了
有料
有权
有權
未予
未回
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
此前
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
特此
独立
獨立
獲得
生命
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
相談
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
編按
編者
編集
繼續
绝无
继续
编者
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
訂正
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
追記
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
가명
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
기사가
기사를
기사의
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
답변하지
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
묘사가
무단
무단전재
무료
무료로
미러
바로잡습니다
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
상담전화
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
스포일러
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
응하지
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
이전
인공지능
일주일에
일할
읽는
자살예방
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
정정
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
편집자
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
