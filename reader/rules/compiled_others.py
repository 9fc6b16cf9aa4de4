"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2651
# comentário	1999
# comentários	1999
# gün ücretsiz deneyin	2494
# hozzászólás	1305
# komentářů	287
# komentāri	1655
# příspěvků	287
# σχόλια	592
# коментарі	2573
# коментарів	2573
# комментариев	2125
# комментарий	2125
# комментария	2125
# תגובות	1199
# تعليقات	84
# نظر	979
# कमेंट	1251
# € al mes durante # meses	914
# € al mese per # mesi	1479
# € por mês durante # meses	2040
#か月無料	1499
#カ月無料	1499
#ヶ月無料	1499
#件のコメント	1515
#則留言	2712
#条评论	2712
""", 'a': """
a cikk a hirdetés alatt folytatódik	1301
a cikk a hirdetés után folytatódik	1301
a cikk meg is hallgatható	1299
a cikk meghallgatása	1308
a cikk megosztása	1299
a folytatáshoz regisztráljon	1293
a hirdetés után folytatjuk	1301
a kommentelés lezárult	1305
a lire également	1130
a rovat további cikkei	1306
a szerző a lap munkatársa	1316
a szerző jogász	1316
a szerző közgazdász	1316
a szerző politológus	1316
a szerző történész	1316
a szerző újságíró	1316
a témában további cikkek	1306
abo abschließen	432
abonați-vă	2052
abonează-te	2052
abonelere özel	2494
abonner nå	1813
abonner på nyhetsbrevet	1818
abonnér	353
abonnér nu	353
abonnés	1097
abonnés uniquement	1170
abonē	1649
abonē jaunumus	1673
abonē un lasi visus rakstus	1649
abonēt	1649
abrir menú	875
acasă	2066
accede a todos los contenidos sin límites	914
acceptér	367
acceptă toate	2074
acceptă și afișează conținutul	2074
accéder à l'article	1097
aceitar e ver o conteúdo	2021
aceito receber comunicações e ofertas	2035
acest articol este rezervat abonaților	2089
acesta este ultimul tău articol gratuit	2089
acheter ce numéro	1157
achetez ce numéro	1157
activează alertele	2083
activează notificările	2083
actualités	1130
ad 광고	1589
adaugă un comentariu	2063
add meg az e-mail-címed	1311
además	872
adhérer	1089
adja meg az e-mail-címét	1311
adja meg e-mail-címét	1311
adomány	1291
adományozok	1291
adományozás	1291
adreça electrònica	255
afișează conținutul	2074
afișează conținutul extern	2074
afișează originalul	2067
agora não	1973
ai deja un abonament? autentifică-te	2089
ai observat o greșeală	2063
ai सारांश	1266
ai से तैयार सारांश	1266
ai 요약	1589
ai-genereret resumé	378
ai-resumé	378
ai-összefoglaló	1308
aicinām ievērot cieņu komentāros	1655
aiheeseen liittyvää	1039
aiheesta lisää	1039
aitäh liitumast	951
aizvērt	1657
aizvērt reklāmu	1658
ai摘要	2732
ai重點整理	2732
ajouter à mes favoris	1116
ajouter à vos sélections	1116
ajándékozza a cikket	1299
ajándékozza a cikket barátjának	1299
ajánlataink	1306
ajánljuk	1306
ajánljuk még	1306
ajánlott	1306
ajánlott cikkek	1306
ajánló	1306
akceptuję	1908
akkurat nå	1834
aktuálně	288
alle abo-angebote im überblick	524
alle angaben ohne gewähr	530
alle inhalte sind urheberrechtlich geschützt	571
alle newsletter im überblick	515
alle preise ohne gewähr	530
aller à la recette	59
als bevorzugte quelle bei google hinzufügen	454
als podcast hören	525
alte știri	2064
alterar preferências de cookies	2021
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2077
am înțeles	2067
amintește-mi mai târziu	2050
andra läser	19	2403
andra läser just nu	19
andra läste även	2403
andre har også lest	19
andre leser nå	1834
andre leste også	1834
andre læser	375
andre læser lige nu	375
andre læser også	19
andre læste også	375
angebot wählen	524
anhören	453
anhören # min	453
anmäl dig	2386
anmäl dig till nyhetsbrevet	2386
annonce - artiklen fortsætter nedenfor	366
annonces légales	1157
annoncørbetalt indhold	383
annons - artikeln fortsätter nedan	2395
annonsen slutar här	2395
annonsinnehåll	2410
annonslänk	2395
annonsörsinnehåll	2410
annonsørinnhold	1842
anulezi oricând	2089
anuluj odpowiedź	1911
användarvillkor	2396
anzeigensonderveröffentlichung	530
anúncio	1994
anúncios	1994
apmaksāts saturs	1658
après la publicité	1121
após a publicidade	1994
apóyanos	834
apúntate	845
arată mai puțin	2067
arată tot	2067
arkadaşina gönder	2501
arkadaşinla paylaş	2501
article abonné	1097
article ajouté à vos sélections	1116
article précédent	1130
article réservé aux abonnés	1097
article sponsorisé	1157
articles associés	1130
articles liés	1130
articles recommandés	1130
articles récents	1130
articol exclusiv pentru abonați	2089
articole asemănătoare	2064
articole înrudite	2064
articoli più letti	1482
articolul continuă după reclamă	2060
articolul continuă mai jos	2060
articolul următor	2064
artikeln finns också som ljud	2391
artikeln fortsätter efter annonsen	2395
artikeln fortsätter nedan	2395
artikeln fortsätter under bilden	2395
artikeln går att lyssna på	2391
artikeln är låst	2381
artikeln är uppläst av en dator	2391
artikkel jätkub pärast reklaami	935
artikkel jätkub reklaami järel	935
artikkel täieneb	933
artikkelen er låst	1813
artikkelen finnes også som lyd	1822
artikkeli jatkuu kuvan jälkeen	1033
artikkelin voi myös kuunnella	1031
artiklen er låst	353
artiklen er læst op af en robot	362
artiklen findes også som lyd	362
artiklen fortsætter efter annoncen	366
artiklen fortsætter nedenfor	366
artiklen fortsætter under billedet	366
artiklen kan også høres	362
artikli loeb ette tehishääl	931
artiklit loeb tehishääl	931
artykuł dla subskrybentów	1893
artykuł sponsorowany	1907
artykuły na e-mail	1896
artículo anterior	872
artículo relacionado	872
artículos recomendados	918
artículos relacionados	872
as notícias mais lidas	2043
ascultă	2057
aslini göster	2511
assine já	1977
atbalstīt	1649
atcel jebkurā laikā	1649
atradi kļūdu rakstā	1655
atvērt	1657
atšaukti galite bet kada	1608
aucun commentaire à ce niveau	1161
audio narrado por una voz automática	897
auf apple podcasts hören	505
auf spotify hören	505
ausgewählt für sie	529
avis de décès	1157
avoimet työpaikat	1041
avsluta när du vill	2381
avslutt når du vil	1813
avís legal	244
ayrintilar için tiklayin	2510
ayrintilar için tiklayiniz	2510
az első hónap csak # ft	1293
aç	2511
añadir a favoritos	857
añadir a mi lista	917
añadir comentario	868
añadir usuario	838
aún no te has registrado	838
ačiū, kad užsiprenumeravote	1633
""", 'b': """
banküberweisung	431
bağiş yap	2493
bağiş yapin	2493
bağlantiyi kopyala	2501
başa dön	2510
bei google als quelle hinzufügen	454
bei spotify hören	505
bejelentkezés	1293
belépés	1293
benefício do assinante	2025
betrag wählen	431
betygsätt receptet	59
betűméret	63
bezárás	1290
bild vergrößern	471
bildirimleri aç	2549
bildirimleri açin	2549
bitte versuchen sie es später erneut	515
bize ulaşin	2507
bjud en vän på artikeln	2391
bli månadsgivare	2378
bli støttemedlem	1810
bliv støttemedlem	350
boletín	845
browserul tău nu poate reda acest video	2074
brukervilkår	1827
bu haber abonelere özeldir	2494
bu içerik abonelere özeldir	2494
bugün değil	2492
bunlar da ilginizi çekebilir	2508
butlletí	255
buďte v obraze	277
bài cùng chuyên mục	2679
bài cùng tác giả	2679
bài khác	2652
bài liên quan	2652
bài mới nhất	2679
bài quảng cáo	2680
bài tiếp theo	2652
bài viết liên quan	2652
bài viết mới	2678
bài được dịch tự động	2678
bài đọc nhiều	2679
báo lỗi	2651
bármikor leiratkozhat	1311
bármikor leiratkozhatsz	1311
bármikor lemondhatja	1293
bármikor lemondható	1293
bình luận	2651
bình luận (#	2651
búsqueda	875
bülten	2531
bülten üyeliği	2531
bültene abone oldunuz	2531
büyüt	2510
bądź na bieżąco	1896
bővebben	1308
būkite pirmas	1614
būkite pirmas, pakomentavęs	1614
bạn có thể quan tâm	2652
bỏ qua	2635
""", 'c': """
cada aportació compta	258
cada aportación cuenta	913
cada contribuição conta	2038
cadastre-se grátis	1977
califica este artículo	868
cargar más	875
carte de crédit	1096
cartão de crédito	1976
categorieën	1725
categorías	872
caută	2066
ce contenu vous a-t-il été utile	1155
ce résumé vous a-t-il été utile	1155
cele mai citite știri	2092
cele mai noi știri	2064
celý článek	290
cerrar menú	875
cerrar sesión	838
cet article est en accès libre pour les abonnés	1170
cet article est lu par une voix de synthèse	1155
chci odebírat	277
chci podpořit	272
chci přispět	272
chi tiết	2655
chia sẻ	2642
chia sẻ bài viết	2642
chia sẻ facebook	2678
chia sẻ qua facebook	2678
chia sẻ ý kiến của bạn	2651
chuyên mục	2652
chuyển đến công thức	59
chép liên kết	2678
chính sách bảo mật	2650
chính sách bảo mật | điều khoản sử dụng	2650
chính sách cookie	2650
chính sách quyền riêng tư	2650
chấp nhận tất cả	2650
chấp nhận tất cả cookie	2650
chủ đề	2652
chủ đề liên quan	2652
chủ đề nóng	2679
cikk megosztása	1299
cikk mentése	1299
cikkünk frissül	1308
citeşte şi	2064
citește fără limite	2089
citește mai departe	2064	2066
citește mai mult	2064	2066
citește regulile comunității	2077
citește și	2064
citi šobrīd lasa	1651
citiți și	2064
col·labora	231
comentariul tău așteaptă moderarea	2077
comentează	2063
comentário	1999
comentário aguardando moderação	2031
comentários	1999
comentários exclusivos para assinantes	2031
commander ce numéro	1157
commentaire en attente de modération	1161
commerciële bijdrage	1770
compre a edição impressa	2025
conditions générales	1123
conectează-te cu facebook	2089
conectează-te cu google	2089
confidentialité	1123
configuración	865
configuración de cookies	865
configurações de cookies	1996
conheça todas as nossas newsletters	2035
consigue tu entrada aquí	899
consulta les normes de participació	247
consultez notre charte de modération	1161
consíguelo en tu quiosco	899
contenu externe recommandé	1153
contenu proposé par notre partenaire	1157
contenu sponsorisé	1121
contenus recommandés	1174
contenus sponsorisés	1121	1130
conteúdo de marca	1994
conteúdo exclusivo	1977
conteúdo exclusivo para assinantes	2040
conteúdo externo	2021
conteúdo externo recomendado	2021
conteúdo para assinantes	1977
conteúdo patrocinado	1994
conteúdo premium	2040
conteúdo produzido pela marca	2025
conteúdo relacionado	2003
conteúdos relacionados	2043
contingut només per a usuaris registrats	259
continua após a publicidade	1994
continua després de l'anunci	249
continuar leyendo aquí	838
continuarea articolului după reclamă	2079
continue a ler esta notícia	2043
continuer après la publicité	1121
continuă cu apple	2089
continuă cu facebook	2089
continuă cu google	2089
continuă să citești după publicitate	2079
continúa abajo	863
contáctanos	868
conținut disponibil doar utilizatorilor înregistrați	2089
conținut extern	2074
conținut extern recomandat	2074
conținut pentru abonați	2052
conținut premium	2089
conținut sponsorizat	2060
cookieinställningar	2396
cookieの設定	1512
cookie政策	2708
cookie設定	1512	2708
cookie设置	2708
copia l'enllaç	238
copiază link	2057
copiază linkul	2057
copy link thành công	2678
correo electrónico	845
creează cont	2052
créer mon compte	1097
créer un compte	1097
créer une alerte	1163
créer une alerte sur ce thème	1163
csak előfizetőknek	1293
cumpără revista	2079
czytaj całość	1918
czytaj również	1915
czytaj także	1915
czytaj też	1915
czytaj też nasze inne artykuły	1915
czytaj więcej	1915	1918
czytaj więcej o	1915
các tin khác	2652
cât de util a fost acest articol	2077
címkék	1306
címlap	1306
címlapról ajánljuk	1306
có lẽ để sau	2635
có thể bạn quan tâm	19	2652
có thể bạn thích	19
cùng chuyên mục	2652
cùng chủ đề	2679
cùng tác giả	2679
cỡ chữ	63
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2511
daha fazla göster	2510
daha fazla haber için tiklayin	2510
dalies ar šo rakstu	1654
dalinkitės	1608
dalinkitės straipsniu	1613
dalsza część artykułu pod materiałem wideo	1907
dalsza część artykułu pod wideo	1907
dalsza część tekstu pod wideo	1907
dalīties	1649
dalīties ar draugiem	1654
dalīties facebook	1654
další	290
další strana	290
další z rubriky	288
další zprávy	288
další článek	288
další články	19	288
další čtení	288
danke für dein feedback	509
danke für ihr feedback	509
danos tu opinión	904
dans l'actualité	1174
dans la même catégorie	1130
dans la même rubrique	1130
dans la même série	1130
darovat článek	280
darovať	2258
darovať článok	2266
darujte tento článek	280
darujte tento článok	2266
das könnte dich auch interessieren	468
das könnte ihnen auch gefallen	468
das könnte sie auch interessieren	468
das könnte sie interessieren	468
das wichtigste in kürze, zusammengefasst von ki	499
datenschutzerklärung	461
daugiau šia tema	1610
deblochează articolul	2089
deixar um comentário	1999
deixe um comentário	1999
del på e-post	1822
del på facebook	362	1822
del på mail	362
del på twitter	362	1822
del på x	362	1822
dela inlägget	2391
dela på facebook	2391
dela på twitter	2391
dela på x	2391
deli članek	2325
delite članek	2325
dernière minute	1130
dernières actualités	1130
dernières infos	1130
dernières nouvelles	1130
desa per llegir després	261
desbloquear artículo	914
desbloqueie este conteúdo	2040
det er gratis å opprette en bruker	1813
det læser andre	375
det är gratis att skapa ett konto	2381
detaylar için tiklayin	2510
detaylar için tiklayiniz	2510
detta material är skyddat enligt lagen om upphovsrätt	2433
detta är en annons	2395
detta är en plusartikel	2381
devam etmek için üye girişi yapin	2494
devami için abone olun	2494
devamini okumak için abone olun	2494
diese funktion steht nur angemeldeten nutzern zur verfügung	525
din aceeași categorie	2064
din aceeași secțiune	2092
disponibil în app store și google play	2083
disponibilă în app store și google play	2083
distribuiți	2057
diğer haberler	19	2508
diğer okurlar bunlari okuyor	2508
dla subskrybentów	1893
do góry	1918
doar abonații pot comenta	2077
doar pentru abonați	2052
doação mensal	1974
doação única	1974
doba čtení # min	290
dolgozzon nálunk	1308
domiciliación bancaria	837
domů	290
dona suport al periodisme en català	258
donación mensual	834
donación única	834
donați	2051
donează	2051
donează acum	2051
donează lunar	2051
donează lunar # euro	2088
donează lunar # lei	2088
doner nå	1810
données personnelles	1123
donér	350
donér nu	350
doporučené	288
doporučené články	288
doporučujeme	288
doporučujeme přečíst	288
doporučujeme také	288
dołącz do dyskusji	1964
dołącz do nas	1890
dołącz do newslettera	1896
drukāt	1654
drukāt recepti	59
du er nå påmeldt	1818
du er nå påmeldt nyhetsbrevet	1818
du kan när som helst avsluta prenumerationen	2386
du kan når som helst melde deg av	1818
du kan opsige når som helst	353
du kanske också gillar	2403
du modtager snart en bekræftelse på mail	358
du même auteur	1130
du prenumererar nu på nyhetsbrevet	2386
du vil kanskje også like	1834
dziękujemy za zapis	1896
dành cho bạn	2652
dành cho thuê bao	2637
dárkovat článek	273
därefter # kr/mån tills du säger upp	2381
débloquer l'article	1097
débloquez cet article	1170
déconnexion	1097
découvrir l'offre	1097
découvrir nos offres	1170
découvrir toutes nos offres d'abonnement	1170
déjà un compte	1097
déjà un compte ? connectez-vous	1097
déplier	1134
détails	1134
dölj	2407
dāvini rakstu	1654
dāvini rakstu draugam	1654
děkujeme za přihlášení	277
""", 'e': """
e-bülten	2531
e-bülten aboneliği	2531
e-mail inválido	2035
e-mailová adresa	277
e-posta gönder	2501
edición digital	838
edición impresa	838
editörün seçtikleri	2508
edição impressa	1977
egyszeri támogatás	1291
ehkä myöhemmin	1022
ei tänään	1022
eiti į receptą	59
el millor de la setmana a la teva bústia	255
el més llegit	235
el més vist	262
el. paštas	1633
elfelejtett jelszó	1293
elige tu suscripción	914
elküldöm	1299
elmentem későbbre	1299
elrejtés	1309
els lectors també han llegit	262
elírást talált	1305
előfizetek	1293
előfizetés	1293
előfizetői tartalom	1293
előfizetőknek	1293
előfizetőként megoszthatja a cikket	1299
előző	1308
előző cikk	1306
emlékeztess később	1290
empfehlungen für sie	529
en este artículo	872
en çok okunan	2508
en çok okunan haberler	2508
en çok okunanlar	2508
engangsbeløb	350
engångsgåva	2378
enllaç copiat	261
ensemble, faisons vivre un média libre	1169
enthält werbung	458
enviar comentário	1999
enviar corrección	868
envoyer à un ami	1116
envoyer à un proche	1116
envoyez-nous vos témoignages	1151
eredeti megjelenítése	1309
eredmények	1309
erinnern sie mich später	427
erről bővebben itt írtunk	1308
erről is írtunk	1306
erről itt írtunk bővebben	1308
erscheint täglich	515
erscheint wöchentlich	515
es gratis y solo te llevará un minuto	910
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	515
escreva um comentário	1999
escriu el teu correu electrònic	255
esi pirmais, kas komentē	1655
esimene kuu # €	926
esta funcionalidad es sólo para registrados	838
esta matéria foi útil para você	2023
esta notícia foi útil	2023
este espaço é moderado pela redação	2031
este resumo foi útil	2023
estás de acuerdo? vota	904
evaluează rețeta	59
evästeasetukset	1034
evästeet	1034
exclusiv pentru abonați	2089
experimente grátis por um mês	2040
ez is érdekelhet	1306
ez is érdekelheti	1306
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1306
ezt olvasta már	1306
ezt olvastad már	1306
ești de acord? votează	2077
ești deja abonat	2097
ești deja abonată	2097
""", 'f': """
facebook'ta paylaş	2501
facebookでシェア	1506
facebookでシェアする	1506
faça login	1977
faça uma pergunta sobre esta reportagem	2023
fes una donació	231
fiecare donație contează	2088
fiecare leu contează	2088
fizetett hirdetés	1301
fiók létrehozása	1293
fiókom	1293
forstået	379
forstått	1838
forstør billede	378
forstørr bilde	1837
fortsett uten å støtte	1809
fortsätt läsa efter annonsen	2395
fortsätt utan att stödja	2377
fortsæt med at læse	366
fortsæt uden at støtte	349
fotogalería	872
fotoğraflari görmek için tiklayin	2510
friss hírek	1306
fråga vår ai om artikeln	2399
fuldskærm	378
fäll ihop	2407
fäll ut	2407
få adgang	353
få artiklen læst op	362
få de vigtigste nyheder hver morgen	358
få de viktigaste nyheterna varje morgon	2386
få de viktigste nyhetene hver morgen	1818
få nyheder på mail	358
få nyheter på e-post	1818
få nyheter på mejlen	2386
få overblikket her	378
få tilgang	1813
få varsel når vi skriver om dette	1837
följ	2392
följ oss	2392
följ skribent	2392
följ ämnet	2392
för prenumeranter	2381
förderer werden	428
fördermitglied werden	428
föregående	2406
föregående artikel	2403
förstora	2406
følg	363	1823
følg emne	363
følg os	363
følg oss	1823
følg sagen her	378
følg tema	1823
følg temaet og få varsel	1837
für abonnenten	432
für den newsletter anmelden	440
für dich empfohlen	529
für sie empfohlen	529
für sie entstehen keine mehrkosten	530
fă o donație	2051
fără obligații	2089
fără tine nu putem	2088
""", 'g': """
galeriyi aç	2510
galeriyi görmek için tiklayin	2510
galéria	1308
galéria megtekintése	1308
garanta já o seu ingresso	2025
gem til læseliste	362
genişlet	2511
giriş	2494
giriş yap	2494
giriş yapin	2494
giriş yapin veya üye olun	2494
giv os feedback på artiklen	370
già abbonato	1417
già registrato	1417
gli articoli più letti	1482
glömt lösenord	2381
godkänn	2396
godkänn alla	2396
gorące tematy	1915
gracias por tu opinión	897
gràcies per la teva opinió	247
gràcies per votar	247
gràcies, ja estàs subscrit	255
guardar artículo	857
guardar para después	917
guardar para leer después	917
gå ikke glip af	375
gå ikke glip af noget	358
gå ikke glipp av noe	1818
gå til indhold	378
gå til oppskriften	59
gå til opskriften	59
gå till receptet	59
gérer les cookies	1123
gérer les préférences	1153
gérer mes alertes	1163
gérer mes choix	1123
gérer vos préférences de cookies	1153
góp ý	2651
gündem	2508
günün haberleri	2508
günün özeti	2508
gợi ý	2652
gửi	2651
gửi bình luận	2651
gửi cho bạn bè	2678
gửi email	2642
gửi ý kiến	2651
""", 'h': """
haber bülteni	2531
haber güncelleniyor	2510
haberi arkadaşina hediye et	2501
hai già un account	1417
harici içerik	2510
haritayi aç	2511
has arribat al límit d'articles gratuïts	259
has iniciado sesión	895
hasznos volt az összefoglaló	1305
hasznosnak találta a cikket	1305
havi támogatás	1291
hayir teşekkürler	2492
hayir, teşekkürler	2492
haz una pregunta sobre este artículo	897
he leído y acepto la política de privacidad	910
he llegit i accepto la política de privacitat	244
hela artikeln fortsätter nedan	2395
hepsini gör	2510
hesap oluştur	2494
hi estàs d'acord? vota	247
hiba jelentése	1309
hibát talált	1305
hier reinhören	505
hinweis schließen	427
hirdetés	1301
hirdetés bezárása	1301
hirdetés, görgessen tovább	1301
hjälp oss att rätta fel	2399
hlavné správy	2263
hlavní zprávy	288
ho già donato	1412
hoje não	1973
hoppa till innehåll	2406
hoppa över inlägg från facebook	2406
hoppa över inlägg från instagram	2406
hoppa över inlägg från x	2406
hozzászólok	1305
hozzászólás	1305
hozzászólások	1305
hozzászólások megtekintése	1305
hylkää	1034
hylkää kaikki	1034
hyppää reseptiin	59
hyväksy	1034
hyväksy evästeet	1034
hyväksy kaikki	1034
här kan du kommentera artikeln	2399
håll dig uppdaterad	2386
hírfolyam	1306
hírlevelek	1311
hírlevél	1311
hírlevél-feliratkozás	1311
hören sie diesen artikel	505
hør saken	1822
""", 'i': """
i più commentati	1443
i più letti	1443
i più letti della settimana	1482
i più visti	1443
iba pre predplatiteľov	2259
ich unterstütze schon	427
identifícate	914
ielogojies, lai komentētu	1655
ienākt	1649
iesakām	1651
ihre meinung zählt	464
ikke gå glipp av	1834
ikke nå	1809
il tuo browser non può riprodurre il video	1460
il tuo commento sarà pubblicato dopo l'approvazione	1470
iletişim	2507
ilgili içerikler	2508
ilginizi çekebilecek haberler	2508
ilginizi çekebilir	2508
ilmoita asiavirheestä	1038
ilmoita virheestä	1038
imprimir artículo	917
imprimir esta matéria	2042
in bài	2642
in bài viết	2642
in công thức	59
in trang này	2678
indlæg fra facebook	378
indlæg fra instagram	378
indlæs flere	378
ingresá	914
ingyenes regisztráció	1293
inicia sesión	838
inicia sessió	232
iniciar sesión	838
iniciar sesión con apple	914
iniciar sesión con facebook	914
iniciar sesión con google	914
iniciar sessão	1977
inicie sesión	838
inne artykuły	1915
innhold fra annonsør	1842
inscription à la newsletter	1106
inscrivez-vous à notre newsletter	1106
insira o seu endereço de email	2035
instalează aplicația	2083
inställningar	2396
introduce un email válido	910
intră în cont	2052
invítanos a un café	834
início	2006
ir para o conteúdo	2006
ispiši	2203
ispiši recept	59
istediğiniz zaman abonelikten çikabilirsiniz	2531
istediğiniz zaman iptal edin	2494
izbor uredništva	2322
izdrukāt	1654
izmēģini # dienas bez maksas	1649
içeriğe geç	2510
iş birliği	2503
išbandykite # dienų nemokamai	1608
išorinis turinys	1626
išsaugoti	1613
išsaugoti straipsnį	1613
""", 'j': """
j'ai déjà donné	1088
j'ai déjà un compte	1097
ja hi estàs subscrit	259
ja hi estàs subscrit? entra	259
ja n'ets subscriptor? inicia sessió	232
ja tens compte? inicia sessió	259
jaa twitterissä	1031
jaa x:ssä	1031
jag förstår	2396
jag stödjer redan	2377
jaga sõbraga	931
jaunākie	1651
jautā mākslīgajam intelektam	1655
je commande ce numéro	1157
je gère mes cookies	1123
je soutiens déjà	1088
jede spende zählt	519
jeder beitrag zählt	519
jeder euro zählt	519
jednorázově	272
jeg forstår	1827
jeg støtter allerede	349	1809
jegyek itt kaphatók	1308
jelentkezzen be vagy regisztráljon	1293
jen pro předplatitele	273
jetzt angebot wählen	524
jetzt anhören	453
jetzt reinhören	505
jetzt unterstützen	428
již mám předplatné	273
jobs in ihrer nähe	503
još vesti	2200
još vijesti	2200
junte-se à conversa	2031
jurnalismul de calitate costă	2088
juttu jatkuu kuvan jälkeen	1033
juttu jatkuu mainoksen jälkeen	1033
juttu jatkuu videon jälkeen	1033
juttua päivitetään	1033
jutun lukee koneääni	1031
jutun lukee tekoälyääni	1031
jutun voi myös kuunnella	1031
już wspieram	1889
já doei	1973
já nas bancas	2025
já sou apoiador	1973
já sou assinante	1977
já tem conta	1977
já tem uma conta	1977
já é assinante? faça login	1977
já é subscritor	2040
já é subscritor? inicie sessão	2040
jätä kommentti	1038
jūsų el. paštas	1633
jūsų el. pašto adresas	1633
""", 'k': """
k tématu	288
k téme	2263
kapcsolódó	1306
kapcsolódó cikk	1306
kapcsolódó cikkek	1306
kapcsolódó tartalom	1306
kapcsolódó témák	1306
karte öffnen	472
kas kokkuvõte oli kasulik	932
kategóriák	1306
katso kuvat tästä	1041
katso myös	1039
katso video tästä	1041
katso video yltä	1041
kaupallinen yhteistyö	1033
kaydiniz için teşekkürler	2531
keresés	1308
kezdőlap	1308
không phải bây giờ	2635
không, cảm ơn	2635
ki-übersicht	499
kijelentkezés	1293
kingi artikkel sõbrale	931
kinyitás	1309
kipróbálom	1293
kirjaudu sisään	1024
kirjoita sähköpostiosoitteesi	1027
kjøp abonnement	1813
kjøp tilgang	1813
klausies podkāstu	1656
klausies podkāstu šeit	1656
klausies šo rakstu	1654
klausies šo rakstu (# min	1654
klausykite tinklalaidės	1615
klausykite tinklalaidės čia	1615
klausykitės straipsnio	1613
klausīties	1654
klausīties rakstu	1654
ključne besede	2322
ključne reči	2200
ključne riječi	2200
klíčová slova	288
kokeile # päivää maksutta	1024
kolačići	2216
komentavimas išjungtas	1614
komentavimo taisyklės	1614
komentáre	2266
komentář	287
komentáře	287
komentāri	1649
komentēt	1649
komentēšana ir slēgta	1655
komentēšanas noteikumi	1655
komerčné oznámenie	2262
komerční sdělení	283
kommentarer blir gjennomgått før publisering	1837
kommentarerna förhandsmodereras	2399
kommentek megtekintése	1305
kommentelési szabályzat	1305
kommentér	370
koostöö	935
kopiera länk	2391
kopiera länken	2391
kopijuoti nuorodą	1608
kopiraj povezavo do članka	2325
kopiér link	362
kopiér linket	362
kopírovat odkaz	280
kopírovať odkaz	2266
kopēt saiti	1649
korábban írtunk róla	1306
kreiraj račun	2193
kullanim koşullari	2504
kup dostęp	1893
kupi naročnino	2318
kuula taskuhäälingut	933
kuuntele podcast tästä	1041
kysy tekoälyltä	1038
käyttöehdot	1034
kérdezze ai-asszisztensünket	1305
kérem a hírlevelet	1311
később	1290
kích thước chữ	63
köp	2381
köszönjük a feliratkozást	1311
köszönöm, nem	1290
következő	1308
következő cikk	1306
køb abonnement	353
køb adgang	353
kúpiť predplatné	2259
küfür, hakaret içeren yorumlar onaylanmamaktadir	2507
küldje el barátjának	1299
küldés	1299
küldés e-mailben	1299
külső tartalom	1308
künye	2504
küpsiste seaded	944
küsi tehisarult	932
kā tev patika raksts	1655
kā tu domā? balso	1656
ką manote? balsuokite	1615
""", 'l': """
la discussione è chiusa	1439
la nota continúa después del anuncio	863
la rédaction vous conseille	1130
la sélection de la rédaction	1130
lahjoita artikkeli ystävälle	1031
lai komentētu, ielogojies	1655
lai komentētu, pieslēdzies	1655
las más leídas	872
las más leídas de hoy	918
las noticias más leídas	918
lasi arī	1651
lasi komentārus	1655
lasi tālāk	1649
lasi vairāk šeit	1656
lasi vēl	1651
lasiet arī	1651
lasiet vēl	1651
lasă un comentariu	2063
lasīt komentārus	1655
lasīt tālāk	1656
lasīt vairāk	1656
lasīt vēlāk	1654
lasītākie	1651
lataa lisää	1041
le choix de la rédaction	1130
le journal numérique	1097
le lien a été copié	1173
le lien a été copié dans le presse-papiers	1173
le notizie più lette	1482
le più lette	1443
lea también	872
lee sin límites	914
lee también	872
leer artículo completo	875
leer más	875
leer también	872
legfrissebb hírek	1306
leggi di più	1446
leggi più tardi	1481
legnépszerűbb	1306
leia a matéria completa	2043
leia as notícias no aplicativo	2033
leia também	2003
len pre predplatiteľov	2259
les choix de la rédaction	1130
les lecteurs ont aussi consulté	1174
les més llegides	262
les også	1834
les plus commentés	1130
les plus partagés	1130
les prix indiqués sont susceptibles d'évoluer	1157
les våre debattregler	1830
li e aceito a política de privacidade	2035
lien copié	1116
lien copié dans le presse-papiers	1173
lietošanas noteikumi	1666
liitudes nõustud kasutustingimustega	951
liity jäseneksi	1023
lineでシェア	1506
lineでシェアする	1535
lineで送る	1506
link a vágólapra másolva	1299
link bài gốc	2678
link copiado para a área de transferência	2042
link kopiëren	1710
link másolva	1299
link másolása	1299
lire la suite pour #€	1097
lire la vidéo	1133
lire à haute voix	1116
lire également	1130
lisätiedot	1042
lisää aiheesta	1039
liên hệ	2651
liên quan	2652
llegeix sense límits	259
llegeix també	235
llegir més	262
lo + leído	872
lo más comentado	872
lo más compartido	872
lo más leído	872
lo más popular	872
lo más visto	872
lo más visto hoy	918
lo último	872
locuri de muncă	2079
loe lähemalt	933
loe lähemalt siit	933
logi sisse või loo konto	926
los lectores también leyeron	918
luba kõik	944
lubię to	1903
lucrează cu noi	2079
lue keskustelun säännöt	1038
lue lisää	1039
lue lisää aiheesta	1039
lue myöhemmin	1031
lue myös	1039
lugu jätkub pärast reklaami	935
lugu täieneb	933
lui écrire	1151
lähetä sähköpostilla	1031
lämna en kommentar	2399
länk kopierad	2391
länken kopierad	2391
länken är kopierad	2391
läs dokumentet	2407
läs domen	2407
läs hela artikeln	2406
läs hela texten	2406
läs hela texten här	2406
läs kommentarer	2399
läs mer	2403	2406
läs mer om	2403
läs också	2403
läs senare	2391
läs vidare	2381	2403
läs våra kommentarsregler	2399
läs även	2403
lästid	2406
lästid # min	2406
lås op	353
lås opp artikkelen	1813
lås opp saken	1813
lås upp artikeln	2381
læs debatreglerne	370
læs debatreglerne her	370
læs hele artiklen	378
læs kommentarer	370
læs mere	375	378
læs mere om	375
læs også	375
læs også disse artikler	375
læs senere	362
læs videre	353	375
læs vores regler for debatten	370
læsetid # min	378
lên đầu trang	2654
lưu	2642
lưu bài	2642
lưu bài viết	2642
lưu bài để đọc sau	2678
lưu công thức	59
lấy link	2678
""", 'm': """
magari più tardi	1412
mai târziu	2050
mainos päättyy	1033
mais notícias	2003
maksettu sisältö	1033
manşetler	2508
masquer la publicité	1157
masz już konto	1893
masz już konto? zaloguj się	1893
materialet är skyddat enligt lagen om upphovsrätt	2433
materiał partnera	1907
materiał promocyjny	1907
materiał sponsorowany	1907
materiał zewnętrzny	1907
matéria exclusiva para assinantes	2040
matérias relacionadas	2003
media społecznościowe	1904
megnyitás	1309
megnézem	1308
megosztás	1299
megosztás a facebookon	1299
megosztás facebookon	1299
megosztás twitteren	1299
mehr für dich	529
mehr für sie	529
meld deg på	1818
meld deg på nyhetsbrevet	1818
mentions légales	1123
mentés	1299
mentés későbbre	1299
menú	875
menü	471	1308	2510
menü schließen	471
menü öffnen	471
mer från	2403
mer läsning	2403
merci d'avoir voté	1161
mergi la rețetă	59
messaggio pubblicitario con finalità promozionale	1465
mest läst	2403
mest lästa	2403
mest læst	375
mest læste	375
mi-összefoglaló	1308
mida sina arvad? hääleta	933
minn meg på det senere	1809
mira el vídeo	253
mitä mieltä olet? äänestä	1041
modalità di pagamento	1416
moderálási elvek	1305
modifică preferințele cookie	2074
modifier mes préférences	1153
modtag en notifikation, når vi skriver om emnet	378
mogoče kasneje	2329
mogą cię zainteresować	1915
mohlo by se vám líbit	288
mohlo by vás také zajímat	288
mohlo by vás tiež zaujímať	2263
mohlo by vás zajímat	288
mohlo by vás zaujímať	2263
monatlich kündbar	524
mostra aquesta publicació a instagram	244
mostra di più	1446
mostra'n més	236
mostrar conteúdo externo	2021
mostrar más	875
mot de passe oublié	1097
mots clés	1130
mots-clés	1130
może cię zainteresować	1915
może później	1889
možda kasnije	2208
možda vas zanima	2200
možda će vas zanimati	2200
možno neskôr	2270
možná později	271
muistuta myöhemmin	1022
mulțumim pentru feedback	2077
mulțumim, te-ai abonat cu succes	2084
mutass többet	1308
muut lukivat myös	1039
myöhemmin	1022
már előfizető	1293
más	875
más artículos	872
más artículos del autor	891
más detalles	876
más en	872
más historias	872
más información	872
más leídas	872
más leído	872
más leídos	872
más noticias	872
más opciones	865
más sobre este tema	872
más tarde	833
más vistas	872
más vistos	872
mások ezt olvassák	1306
mások ezt olvasták	1306
másolás	1299
máte již účet	273
máte předplatné? přihlaste se	273
märksõnad	928
månadsgåva	2378
månedlig gave	1810
månedligt bidrag	350
måske senere	349
måske vil du også kunne lide	375
més informació	235
més llegides	235
més notícies	262
método de pago	837
métodos de pagamento	1976
métodos de pago	837
mākslīgā intelekta kopsavilkums	1656
mă abonez	2084
mărime text	63
můj účet	273
mới nhất	2652
mở	2655
mở khóa bài viết này	2678
mở rộng	2654
""", 'n': """
nadaljevanje članka pod oglasom	2321
nahlásit chybu	287
nahlásiť chybu	2266
najchętniej czytane	1915
najchętniej czytane dziś	1915
najczęściej czytane	1915
najczęściej czytane artykuły	1915
najnovejše	2322
najnovejše novice	2322
najnoviji članci	2200
najnovšie	2263
najnovšie správy	2263
najnovšie články	2263
najnowsze artykuły	1915
najnowsze wiadomości	1915
najčitanije	2200
najčitanije vesti	2200
najčitanije vijesti	2200
najčitanije vijesti dana	2200
najčítanejšie	2263
najčítanejšie články	2263
najčítanejšie články dňa	2263
napišite komentar	2325
napsat komentář	287
naročena vsebina	2321
naročite se	2317
naročnina	2317
nastavení	284
nastavení cookies	284
nastavi čitanje	2252
nastavi čitati	2252
nastavite čitanje	2252
nastavite čitati	2252
nastavitve piškotkov	2337
następna strona	1918
następny	1918
następny artykuł	1915
natisni članek	2325
naudojimo taisyklės	1626
naujausios žinios	1610
naujienlaiškis	1633
načíst další	290
našli jste chybu	287
našli jste v článku chybu	287
ne děkuji	271
ne, děkuji	271
nejdiskutovanější	288
nejnovější	288
nejnovější zprávy	288
nejnovější články	288
nejčtenější	288
nejčtenější články	288
nejčtenější články dne	288
nem, köszönöm	1290
nenhum comentário	1999
neueste beiträge	468
nhắc tôi sau	2635
nie dziękuję	1889
nie dziś	1889
nie pamiętasz hasła	1893
nie ďakujem	2270
nie, dziękuję	1889
nie, ďakujem	2270
només els subscriptors poden comentar	247
norėdami komentuoti, prisijunkite	1614
nosūti draugam	1654
nosūtīt draugam	1654
nosūtīt e-pastā	1654
noteで書く	1506
notre sélection	1130
notre sélection d'articles	1174
notícias relacionadas	2003
notícias relacionadas que podem lhe interessar	19
notícies destacades	262
notícies relacionades	235
nu ai cont? înregistrează-te	2089
nu mulțumesc	2050
nu, mulțumesc	2050
nyhetsdøgnet	1834
nyomtatás	1299
não perca	2003
não, obrigada	1973
não, obrigado	1973
nächste seite	471
nächster artikel	468
näita kõiki	934
näita rohkem	933
näita veel	933
näita vähem	934
näköislehti	1024
nästa	2406
nästa artikel	2403
näytä alkuperäinen	1042
näytä kaikki	1041
näytä kartta	1042
näytä kommentit	1038
näytä käännös	1042
näytä lisää	1041
näytä sisältö	1034
näytä tiedot	1042
näytä tulokset	1042
näytä vähemmän	1042
næste	378
næste artikel	375
népszerű	1306
nézze meg galériánkat	1308
nézze meg képeinket	1308
nõustun	944
nõustun kõigiga	944
nøgleord	375
nāc strādāt pie mums	1656
nổi bật	2652
nội dung quảng cáo	2680
nội dung tài trợ	2647
""", 'o': """
o que achou desta notícia	2023
o vídeo começará em alguns segundos	2021
ocenite članak	2203
ocenite članek	2325
oceń przepis	59
ochrana osobních údajů	284
ochrana osobných údajov	2277
ocijenite članak	2203
ocorreu um erro ao carregar o vídeo	2021
ocultar anúncio	2025
odebírat	277
odebírat newsletter	277
odemknout článek	273
odhlásit se	273
odhlásiť sa	2259
odkaz skopírovaný	2266
odkaz zkopírován	280
odkleni članek	2318
odklenite celoten članek	2318
odmietnuť	2277
odmietnuť všetko	2277
odmítnout	284
odmítnout vše	284
odporúčame	2263
odporúčame prečítať	2263
odporúčame tiež	2263
odporúčané články	2263
odpovědět	287
odrzuć	1908
odrzuć wszystkie	1908
odtwórz	1918
odštampaj	2203
odštampaj recept	59
odštampaj članak	2203
oferă acest articol cadou	2091
offre spéciale	1097
offrez-nous un café	1089
offrici un caffè	1413
oglasno sporočilo	2321
ogłoszenie	1907
ohodnotiť recept	59
ohodnoťte článek	287
ohodnoťte článok	2266
okuma süresi # dk	2510
oliko artikkeli hyödyllinen	1038
oliko juttu hyödyllinen	1038
oliko tiivistelmä hyödyllinen	1038
olvasson korlátlanul	1293
olvasson tovább	1293
olvasta már	1306
olvastad már	1306
olvidaste tu contraseña	838
oplæst af en robot	362
oplæst af kunstig intelligens	378
opsig når som helst	353
orijinali göster	2511
os leitores também leram	2043
os preços podem variar	2025
osale küsitluses	933
ostatnie artykuły	1915
ota yhteyttä	1038
otevřít	291
otevřít mapu	291
otključaj članak	2193
otključajte ceo članak	2193
otključajte cijeli članak	2193
otros artículos	872
otwórz	1919
otwórz mapę	1919
outras notícias	19	2003
ouça este conteúdo	1989
oversættelsen er lavet af en maskine	378
""", 'p': """
padovanokite straipsnį	1613
padovanokite straipsnį draugui	1613
page précédente	1133
pagina următoare	2066
pague um café	1974
paiement sécurisé	1096
paldies par pieteikšanos	1673
palun jää viisakaks	932
pamanīji kļūdu	1655
pamanījāt kļūdu	1655
par šo tēmu	1651
paramètres des cookies	1123
paramétrer	1123
paramétrer les cookies	1123
parašyk komentarą	1614
parašykite komentarą	1614
partajează	2057
partenerii noștri	2064
participez à la conversation	1161
partnerių turinys	1617
partnerski sadržaj	2199
pasidalinkite šiuo straipsniu	1613
pasitikrinkite žinias	1615
passer la publicité	1121
passer à la recette	59
pastebėjote klaidą	1614
paylaş	2501
paylaşin	2501
pažiūrėkite vaizdo įrašą	1615
pe aceeași temă	2092
pentru a citi în continuare	2089
per saperne di più	1482
pergunte à nossa ia	2023
peut-être plus tard	1088
piedalies aptaujā	1656
piekrist visām	1666
piekrītu	1666
piesakies vebināram	1656
piesakoties tu piekrīti lietošanas noteikumiem	1673
pieslēdzies vai izveido kontu	1649
pieslēdzies, lai komentētu	1655
pieslēgties	1649
pievieno savu komentāru	1655
pievienot komentāru	1649
pirmais mēnesis par # €	1649
pirmas mėnuo tik # €	1608
più lette	1443
più letti	1443
più tardi	1412
piškotki	2337
placená inzerce	283
platená inzercia	2262
plaćeni oglas	2199
plaćeni sadržaj	2199
plačana objava	2321
plačiau skaitykite čia	1615
plein écran	1133
plus d'actualités	1130
plus de détails	1134
poate mai târziu	2050
podari članek	2325
podarite ta članek	2325
podaruj artykuł	1893
podaruj ten artykuł	1903
podcast anhören	505
pode ler também	2043
podeli članak	2203
podijeli članak	2203
podmienky používania	2277
podmínky použití	284
podmínky užití	284
podobne artykuły	1915
podobné články	288	2263
podporiť	2258
podporte nezávislú žurnalistiku	2258
podporte nás	2258
podpořit	272
podpořte naši práci	272
podpořte nás	272
podpořte redakci	272
podrži	2192
podrži nas	2192
podržite nas	2192
podržite naš rad	2192
podržite nezavisno novinarstvo	2192
podziel się	1903
podziel się na facebooku	1903
pogledajte još	19
pokaż komentarze	1911
pokaż mniej	1918
pokaż oryginał	1919
pokaż treść	1908
pokaż tłumaczenie	1919
pokaż więcej	1918
pokaż wszystkie	1918
pokaż wszystko	1919
pokaži vsebino	2337
pokloni članak	2203
poklonite ovaj članak	2203
pokračovat bez podpory	271
pokračovať bez podpory	2270
polecamy również	1915
polecamy także	1915
polecamy też	1915
polecane artykuły	1915
politique de confidentialité	1123
polityka prywatności	1908
política de cookies	865	1996
política de galetes	244
política de privacidad	865
política de privacidade	1996
política de privacitat	244
poprzedni artykuł	1915
populární	288
populära artiklar	2403
populärt	2403
populære artikler	375
populære saker	1834
populært	375	1834
populārākie	1651
popüler	2508
popüler haberler	2508
popüler konular	2508
por qué estás viendo esto	838
poslať e-mailom	2266
poslušaj vest	2203
poslušaj članak	2203
poslušaj članek	2325
poslušajte članek	2325
postanite naročnik	2317
postanite član	2192	2317
postavke kolačića	2216
postaw kawę	1890
postaw nam kawę	1890
posłuchaj	1903
pour continuer à lire	1170
pourquoi voyez-vous cette publicité	1157
pouze pro předplatitele	273
povezani sadržaj	2200
povezani članci	2200
povezani članki	2322
powiązane	1915
powiązane artykuły	1915
powiązane tematy	1915
powiększ	1918
powiększ zdjęcie	1918
powrót do góry	1918
později	271
pozostała część artykułu pod materiałem wideo	1907
pošalji e-mailom	2203
pošalji komentar	2203
pošalji mejlom	2203
pošalji prijatelju	2203
pošalji članak e-mailom	2203
pošaljite komentar	2203
pošlji po e-pošti	2325
pošlji prijatelju	2325
pošlji članek po e-pošti	2325
pr članek	2321
praneškite apie klaidą	1614
pranešti apie klaidą	1614
pravidlá diskusie	2266
pre predplatiteľov	2259
preberite še	2322
predplatiť	2258
predplaťte si	2258
prejsť na recept	59
prenumerata nuo # euro per mėnesį	1608
prenumerata nuo # €	1608
prenumerera på vårt nyhetsbrev	2386
prenumeruodami sutinkate su taisyklėmis	1633
prenumeruokite naujienlaiškį	1633
preporučeno	2200
preporučujemo	2200
preporučujemo da pročitate	2200
preporučujemo i	2200
prečítajte si	2263
prečítajte si aj	2263
prețurile pot varia	2079
pridať komentár	2266
prihlásiť	2259
prihlásiť sa	2259
prihvaćam	2216
prihvaćam sve	2216
prijavi grešku	2203
prijať	2277
prijať všetko	2277
prikaži manj	2323
prikaži manje	2201
prikaži sadržaj	2216
prikaži sve	2201
prikaži več	2323
prikaži više	2201
prikaži vse	2323
prima lună gratuită	2089
primește alerte despre acest subiect	2083
printează	2057
printează rețeta	59
pripomenúť neskôr	2270
priporočamo	2322
priporočamo tudi	2322
priporočamo v branje	2322
priporočeno	2322
prisijunkite arba susikurkite paskyrą	1608
prisijunkite prie mūsų komandos	1615
prisijunkite, kad galėtumėte komentuoti	1614
prispieť	2258
privatsphäre-einstellungen	461
privātuma politika	1666
pro předplatitele	273
promocijsko sporočilo	2321
promotivni sadržaj	2199
promotivni članak	2199
promóció	1301
proovi # päeva tasuta	926
pročitajte i	2200
pročitajte još	2200
prywatność	1908
przeczytaj również	1915
przeczytaj także	1915
przeczytaj też	1915
przejdź bez wsparcia	1889
przejdź do przepisu	59
przejdź do serwisu	1908
przejdź do treści	1918
przejdź do ustawień prywatności	1908
przypomnij mi później	1889
právě se děje	288
präsentiert von	458
précédent	1133
préférences cookies	1123
prélèvement	1096
prémium	1293
próbálja ki # forintért	1293
próxima	2006
próxima página	2006
próximo artigo	2003
prøv # dager gratis	1813
prøv gratis	353	1813
prøv nu	353
prøv nå	1813
prを含みます	1535
pubblicità	1434
publi-rédactionnel	1121
publicité	1121
publicité - la suite ci-dessous	1121
publicités	1121
pular para o conteúdo	2006
página siguiente	875
pääuutiset	1039
påmind mig senere	349
påminn mig senare	2377
później	1889
pārbaudi savas zināšanas	1656
pāriet uz recepti	59
pārpublicējot atsauce obligāta	1659
pērc abonementu	1649
předchozí	290
předchozí článek	288
předplatit	273
předplatné	273
přehrát	290
přejít k obsahu	290
přejít k receptu	59
přejít na obsah	290
přejít na recept	59
přečtěte si	288
přečtěte si také	288
přidat komentář	287
přidejte názor	287
přihlásit	273
přihlásit k odběru	277
přihlásit se	273
přihlášení	273
přijmout	284
přijmout vše	284
připomenout později	271
přispějte	272
přispět	272
""", 'q': """
qu'avez-vous pensé de cet article	1155
qual o seu nível de satisfação com esta notícia	2023
quellen und weiterführende links	468
queremos conocer tu opinión	904
queremos saber a sua opinião	2031
questo riassunto ti è stato utile	1462
quieres añadir otro usuario a tu suscripción	838
quizás más tarde	833
quizás te interese	872
quyên góp	2636
quyên góp ngay	2636
qué te ha parecido esta noticia	904
quên mật khẩu	2637
quảng cáo	2647
quảng cáo - bài viết tiếp tục bên dưới	2680
""", 'r': """
r$ # por mês durante # meses	2040
radote klaidą	1614
radote klaidą tekste	1614
raksti komentāru	1655
raksts tiek papildināts	1656
raksts turpinās pēc reklāmas	1658
rakstīt komentāru	1655
rao vặt	2647
raportează o eroare	2077
rapportér fejl	370
rašyti komentarą	1608
receber notificações	2033
recept mentése	59
recept nyomtatása	59
recevez nos alertes en temps réel	1163
recevez une alerte à chaque article de l'auteur	1163
reclamă	2060
recomandarea redacției	2092
recomandări	2064
recomandările editorilor	2092
recomandările redacției	2064
recomendado para você	2003
recommandé	1130
recommandé pour vous	1130
recommandés	1130
recordar más tarde	833
recuérdamelo más tarde	833
redirecționează #%	2051
refuză toate	2074
regalar artículo	838
registrovať sa	2259
registruokitės nemokamai	1608
registruokitės į seminarą	1615
registrácia	2259
regisztráció	1293
regisztrálok	1293
regístrate	838
rekisteröidy	1024
rekisteröidy maksutta ja lue	1024
reklami geç	2503
reklám	1301
reklāma	1649
reklāmas raksts	1658
reklāmraksts	1658
relaterade ämnen	2403
reportar erro nesta página	2023
restez informé	1106
restez informés	1106
resumen automático	897
resumo da notícia	2023
reģistrējies bez maksas	1649
reģistrēties	1649
ricordamelo più tardi	1412
rodyti mažiau	1616
rodyti viską	1616
rozumím	291
rozwiń	1918
rozwiń wszystko	1919
rätta	2399
rätta oss	2399
rättelse	2399
réactions	1126
réagir	1116	1126
réagir à cet article	1126
réagissez	1126
réagissez à cet article	1126
répondre	1126
réseaux sociaux	1117
réservé aux inscrits	1097
résiliable à tout moment	1170
résultats du sondage	1161
résumé de l'article	1155
résumé de l'article en # points	1155
résumé en # secondes	1155
részletek	1309
rösta här	2406
rösta i omröstningen	2406
rādīt mazāk	1657
rādīt vairāk	1656
rādīt visu	1657
răspunde	2063
rėmimas	1617
""", 's': """
s'abonner à partir de #€	1097
s'inscrire à la newsletter	1106
s-ar putea să-ți placă	2064
saada sõbrale	931
saber más	875
sadarbības raksts	1658
sadržaj je zaključan	2193
saglabāt	1654
saglabāt rakstu	1654
saistītie raksti	1651
saistītās ziņas	1651
saite nokopēta	1654
saken er låst	1813
saken finnes også som lyd	1822
saltar anúncio	1994
salvează	2057
salvează articolul	2091
salvează pentru mai târziu	2091
salvează rețeta	59
sans engagement, résiliable à tout moment	1170
sao chép liên kết	2642
sao chép đường dẫn	2678
sari la conținut	2066
sari la rețetă	59
satura turpinājums pēc reklāmas	1658
sačuvaj	2203
sačuvaj recept	59
sačuvaj vest	2203
schlagwörter	468
schließen	471
schrift vergrößern	453
schriftgröße	453
scopri di più	1417
sdílejte	280
sdílejte tento text	280
sdílejte text	280
sdílejte článek	280
sdílet	280
sdílet na facebooku	280
sdílet na twitteru	280
sdílet na x	280
sdílet článek	280
se alla erbjudanden för prenumeranter	2381
se bilderna här	2406
se connecter et réagir	1126
se déconnecter	1097
se grafiken här	2406
se ha producido un error al cargar el vídeo	895
se klippet här	2406
se klippet øverst i saken	1837
se videon här	2406
sedan # kr/mån tills du säger upp	2381
seguir tópico	2033
seguí leyendo	918
sei già abbonato	1417
sei già iscritto alla newsletter	1475
selección de la redacción	872
selvä	1042
sem si não seria possível	2038
sem você não seria possível	2038
semnalează o eroare	2063
send artiklen på mail	362
send på e-post	1822
sense permanència	259
setări cookie	2074
seuls les abonnés peuvent commenter	1161
seuraa meitä	1032
seções	2003
shrani članek	2325
si opp når du vil	1813
si è verificato un errore durante il caricamento del video	1460
sie können diesen artikel kostenlos weitergeben	550
signaler ce contenu comme inapproprié	1161
signaler un problème	1126
siguiente artículo	872
siirry sisältöön	1041
sikeres feliratkozás	1311
sin ti no sería posible	913
siz ne düşünüyorsunuz? oy verin	2510
sizin için öneriler	2508
siųsti draugui	1613
siųsti el. paštu	1613
skaitykite daugiau čia	1615
skaityti plačiau	1615
skaityti vėliau	1613
skaties arī	1651
skatīt foto	1656
skatīt galeriju	1656
skatīt video	1656
skjønner	1838
sklenite naročnino	2318
skopírovať odkaz	2266
skoči na recept	59
skriftstørrelse	63
skriv din kommentar här	2399
skrýt	291
slapukų nustatymai	1626
slažem se	2216
slične vesti	2200
slične vijesti	2200
slični članci	2200
snsをフォロー	1507
sofortüberweisung	431
sonderveröffentlichung	530
sono già sostenitore	1412
sonuçlari gör	2511
sorodni članki	2322
souhlasím	284
souhlasím se zobrazením	284
soutenez-nous dès maintenant	1089
související	288
související témata	288
související články	288
související články z webu	288
soyez le premier à commenter	1126
soyez le premier à réagir	1126
spausdinti receptą	59
spela videon här	2406
spis treści	1918
sponsorisé	1121
sponsorlu içerik	2503
sponsoroitu sisältö	1033
sponsrat innehåll	2395
sponzorirani sadržaj	2199
sponzorirani članak	2199
sponzorované	2262
sponzorovaný obsah	283
sponzorováno	283
sprawdź ofertę	1893
spremi članak	2203
sprijină-ne	2051
spune-ți părerea	2077
spune-ți părerea în comentarii	2077
später	427
später erinnern	427
spør vår ki om saken	1830
staňte sa členom	2258
staňte se členem	272
stichwörter	468
stil spørgsmål til artiklen	370
straipsnio tęsinys - po reklama	1617
straipsnis tęsiasi po reklamos	1617
strona główna	1915
stäng	2377	2406
stöd oss	2378
støt os	350
støtt oss	1810
sugerir correção	2023
sugerir una corrección	904
sugestões	2003
suivre ce thème	1163
sur le même sujet	1130
sur le même thème	1130
suscripción	838
suscríbase	838
suscríbete	838
suscríbete a nuestro boletín	845
suscríbete ahora	838
susiję straipsniai	1610
susikurti paskyrą	1608
susține	2051
susține-ne	2051
susțineți-ne	2051
syötä sähköpostiosoitteesi	1027
szczegóły	1919
szponzorált tartalom	1301
szólj hozzá	1305
szóljon hozzá	1305
sähköposti	1027
sähköpostiosoite	1027
så # kr/mnd til du sier opp	1813
så kommenterar du	2399
sé el primero en comentar	868
sé parte	834
sélections	1116
síganos	858
síguenos	858
sök	2406
søg	378
søk	1837
súhlasím	2277
súhlasím so zobrazením	2277
súmate	834
súvisiace	2263
súvisiace články	2263
súvisiaci článok	2263
sīkdatņu iestatījumi	1666
słowa kluczowe	1915
""", 't': """
t'ha estat útil aquest article	247
t'ha estat útil aquest resum	247
tack för din anmälan	2386
taip pat žiūrėkite	1610
takaisin ylös	1041
takk for påmeldingen	1818
tallenna myöhemmäksi	1031
talán később	1290
tamaño de letra	63	857
tamaño del texto	63
también te puede gustar	872
también te puede interesar	872
també et pot interessar	235
também pode gostar	2043
tarjeta de crédito	837
tarjeta de débito	837
te ha resultado útil este artículo	897
te ha resultado útil este resumen	897
te ha sido útil este resumen	897
te poți dezabona oricând	2084
te-ar putea interesa și	2092
tehisaru kokkuvõte	933
tekoälyn tekemä tiivistelmä	1041
tekoälyn tiivistelmä	1041
tekoälytiivistelmä	1041
tekststørrelse	63
tekstą įgarsino dirbtinis intelektas	1613
teljes hozzáférés	1293
temas del día	872
termos e condições	1996
teste grátis	1977
testează-ți cunoștințele cu quizul nostru	2077
teszteld a tudásod	1308
tesztelje tudását	1308
texten fortsätter nedan	2395
texten fortsätter under bilden	2395
teď ne	271
thu gọn	2654
thèmes	1130
thématiques	1130
thích	2642
thông tin doanh nghiệp	2647
thông tin quảng cáo	2680
thẻ	2652
tienes que iniciar sesión para guardar artículos	917
tilbakemelding på saken	1830
tin bài liên quan	2678
tin cùng chuyên mục	2652
tin cùng tác giả	2679
tin khác	2652
tin liên quan	2652
tin mới	2652
tin mới nhất	2652
tin nóng	2679
tin nổi bật	2652
tin quảng cáo	2680
tin trước	2652
tin tài trợ	2652
tin tức liên quan	2652
tin đọc nhiều	2652
tipărește	2057
tipărește articolul	2091
tipărește rețeta	59
tiêu điểm	2652
tiếp theo	2654
tlačiť	2266
to cię może zainteresować	1915
to może cię zainteresować	1915
todos os comentários	1999
toute l'actualité	1130
tovább	1308
tovább a recepthez	59
tovább a rovatra	1306
tovább olvasom	1308
további cikkek	1306
további cikkek a témában	1306
további hírek	1306
további részletek itt	1308
továbbiak betöltése	1308
tradução automática	2023
trang chủ	2654
transferência bancária	1976
treści partnerskie	1907
treść sponsorowana	1907
tria la teva subscripció	259
trước	2654
trả lời	2651
trở lại	2654
tu ce părere ai? lasă un comentariu	2077
tu navegador no puede reproducir este vídeo	895
tue meitä	1023
tule meile tööle	933
turpini lasīt	1649
turpinājums pēc reklāmas	1658
turpināt lasīt	1649
twitter'da paylaş	2501
twój adres e-mail	1896
twój e-mail	1896
tài khoản của tôi	2637
tài trợ	2647
támogass minket	1291
támogasson minket	1291
támogatom	1291
támogatott tartalom	1301
támogatás	1291
támogatói tartalom	1301
täname liitumast	951
tässä olisi upotus facebookista	1041
tässä olisi upotus instagramista	1041
témata	288
témy	2263
témák	1306
térkép megnyitása	1309
términos de uso	865
términos y condiciones	865
tìm kiếm	2654
tópicos	2003
tópicos relacionados	2003
tôi đã hiểu	2655
több	1308
töltsd ki a kvízt	1308
töltse ki a kvízt	1308
tühista igal ajal	926
tüm haberler	2508
tüm yazilari	2508
tüm yorumlar	2507
tümünü gör	2510
tümünü göster	2511
tümünü kabul et	2504
tümünü reddet	2504
tēmas	1651
tęsinys po reklamos	1617
tạo tài khoản	2637
tải thêm	2654
tặng bài viết	2678
tặng sao	2678
tặng sao cho bài viết	2678
từ khóa	2652
""", 'u': """
udostępnij	1903
udostępnij na facebooku	1903
udostępnij na twitterze	1903
udostępnij na x	1903
udostępnij w mediach społecznościowych	1903
udělit souhlas	284
ugrás a recepthez	59
ugrás a receptre	59
uključi obaveštenja	2251
uključi obavijesti	2251
uključite notifikacije	2251
uključite obaveštenja	2251
uključite obavijesti	2251
uložit	280
uložit na později	280
uložit recept	59
uložit článek	280
uložiť	2266
uložiť na neskôr	2266
uložiť recept	59
uložiť článok	2266
ultima oră	2064
ultimele știri	2064
um assinante presenteou você com este artigo	2042
un abonat ți-a oferit acest articol	2091
un abonné vous offre cet article	1173
un e-mail de confirmation vous a été envoyé	1166
un suscriptor te ha regalado este artículo	917
une erreur s'est glissée dans l'article	1126
unterstütze uns	428
unterstützen	428
unterstützen sie uns	428
unterstützen sie uns per paypal	519
uppläst av en dator	2391
uppläst med ai-röst	2391
url 복사	1567
urlをコピー	1506
urlをコピーする	1535
url복사	1567
urmărește acest subiect	2083
urmărește live	2083
următorul	2066
uslovi korišćenja	2216
ustawienia plików cookie	1908
uvjeti korištenja	2216
uz sākumu	1656
uzyskaj dostęp	1893
už komentarus atsako jų autoriai	1614
už máte predplatné? prihláste sa	2259
už máte účet	2259
už máte účet? prihláste sa	2259
už podporujem	2270
už podporuji	271
uždaryti	1616
uždaryti reklamą	1617
užpildykite apklausą	1615
užsakomasis straipsnis	1617
užsakomasis turinys	1617
užsisakyti prenumeratą	1608
""", 'v': """
vaata kõiki tellija soodustusi	926
vaata lähemalt	933
vaba töökoht	933
vad tycker du? rösta här	2406
vai kopsavilkums bija noderīgs	1655
vai raksts bija noderīgs	1655
vairāk par tēmu	1651
vaizdo įrašas	1615
vaizdo įrašą rasite čia	1615
van már fiókja	1293
var artikeln till hjälp	2399
var det här till hjälp	2406
var resuméet nyttigt	370
var sammanfattningen till hjälp	2399
vari atteikties jebkurā laikā	1649
vasta küsitlusele	933
vastaa kyselyyn tästä	1041
vaš komentar	2203
veja esta publicação no instagram	2021
veja também	2003
veja todas as opções de assinatura	2040
velikost písma	63
veličina teksta	63
ver # comentários	2031
ver biografía	891
ver comentários	1999
ver conteúdo externo	2021
ver esta publicación en instagram	895
ver esta publicação no instagram	2021
ver galería	875
ver más	875
ver más artículos del autor	891
ver más noticias	918
ver también	872
ver também	2003
ver todas las opciones de suscripción	914
ver traducción	876
ver tradução	2007
ver vídeo	875
vergrößern	472
verlagssonderveröffentlichung	530
vertrag kündigen	461
verträge hier kündigen	461
verwandte beiträge	468
ves algún error? comunícalo	904
veure aquesta publicació a instagram	244
vezi această postare pe instagram	2074
vezi mai multe știri	2092
vezi și	2064
već imate nalog	2193
već imate pretplatu	2193
već imate račun	2193
već podržavam	2208
već ste pretplatnik	2193
več iz rubrike	2322
več novic iz regije	2322
več o tem	2322
več o temi	2322
veľkosť písma	63
viac k téme	2263
viac si o tom prečítate tu	2263
videon voi katsoa jutun yläosasta	1041
videoyu izlemek için tiklayin	2510
videó	1306
videók	1306
videónkat itt nézheti meg	1308
vidéo	1133
vielen dank für ihr feedback	509
vielen dank für ihre anmeldung	440
vielleicht später	427
vilkår	367	1827
vipps et beløp	1810
vis færre	378	1837
vis oversættelse	379
visa bilden i helskärm	2406
visa färre	2406
visa inlägg från facebook	2406
visa inlägg från instagram	2406
visa innehåll	2396
visa översättning	2407
vissza a tetejére	1308
visszajelzés	1305
više o temi	2200
više vijesti iz regije	2200
viết bình luận	2651
você concorda? vote	2031
você pode gostar	2003
você pode se interessar	2003
você também pode gostar	2003
voir le détail	1134
voir les détails	1134
voir les résultats	1134
voir les résultats du sondage	1161
vos réactions	1126
votează în sondajul nostru	2077
votre avis nous intéresse	1161
vous aimerez peut-être	1130
vous avez déjà un compte	1097
vous avez déjà un compte ? connectez-vous	1097
vous avez déjà un compte ? identifiez-vous	1097
vous possédez déjà un compte	1097
vous pourriez être intéressé	1130
vreau să primesc newsletterul	2084
vsebina sporočila	2321
vstúpiť do diskusie	2266
vytisknout článek	280
vytlačiť	2266
vytlačiť recept	59
vytlačiť článok	2266
vytvořit účet	273
vyzkoušet	273
válasz	1305
váš e-mail	277
väline sisu	944
värsked uudised	928
vés a la recepta	59
více	288
více k tématu	288
více o tématu	288
více si o tom přečtete zde	288
vídeos	872	2003
výber redakcie	2263
výběr redakce	288
về đầu trang	2654
""", 'w': """
warto przeczytać	1915
was können wir besser machen	509
weitere beiträge	468
werbung überspringen	458
weź udział w dyskusji	1964
whatsapp'ta paylaş	2501
whatsappで読む	1535
wie gefällt ihnen dieser artikel	509
wielkość czcionki	63
więcej	1915
więcej artykułów	1915
więcej informacji	1915
więcej na ten temat	1915
więcej o	1915
więcej z	1915
wpisz swój e-mail	1896
wprowadź adres e-mail	1896
wpłać	1890
wpłać teraz	1890
współpraca reklamowa	1907
wypróbuj	1893
wyraź zgodę	1908
wyślij e-mailem	1903
wyślij znajomemu	1903
""", 'x': """
x'te paylaş	2501
xem bình luận	2651
xem bản gốc	2655
xem bản đồ	2655
xem chi tiết	2655
xem công thức	59
xem kết quả	2655
xem nhiều	2652
xem nhiều nhất	2652
xem nhiều trong tuần	2679
xem thêm	2652	2654
xem thêm bình luận	2651
xem tiếp	2654
xem toàn bộ	2654
xem tất cả	2654
xでシェア	1506
xでシェアする	1535
xでポスト	1506
""", 'y': """
ya estás suscrito	914
ya tenés suscripción	914
yapay zeka ile özet	2510
yapay zeka özeti	2510
yazarin diğer haberleri	2508
yazarin diğer yazilari	2508
yazarin tüm yazilari	2508
ymmärrän	1042
yorum gönder	2507
yorumlari gör	2507
youtube-tartalom megjelenítése	1308
yz özeti	2510
""", 'z': """
z titulní strany	288
zabudnuté heslo	2259
zadejte svůj e-mail	277
zahlungsart wählen	431
zaloguj się	1893
zapisz na później	1903
zapisz się	1896
zapisz się na newsletter	1896
zapomenuté heslo	273
zarejestruj się	1893
zarządzaj zgodami	1908
zaten üye misiniz	2494
zavřít	271
załaduj więcej	1918
załóż konto	1893
zaštita osobnih podataka	2216
zaštita privatnosti	2216
zdieľajte tento text	2266
zdieľajte článok	2266
zdieľať	2266
zdieľať na facebooku	2266
zdieľať článok	2266
zgadzam się	1908
zgadzam się na wyświetlanie treści	1908
zgłoś	1911
zgłoś błąd	1911
ziņa tiek papildināta	1656
ziņo par kļūdu	1655
ziņot par kļūdu	1655
zkopírovat odkaz	280
zkopírovat odkaz na článek	280
znajdź nas na facebooku	1904
značky	2263
zobacz galerię	1918
zobacz mapę	1919
zobacz również	1915
zobacz szczegóły	1919
zobacz także	1915
zobacz także inne	1915
zobacz też	1915
zobacz więcej	1915
zobrazit méně	291
zobrazit originál	291
zobrazit více	290
zobrazit výsledky	291
zobrazit vše	290
zobraziť diskusiu	2266
zobraziť menej	2264
zobraziť obsah	2277
zobraziť viac	2264
zobraziť všetko	2264
zostań patronem	1890
zpět nahoru	290
zur leseliste hinzufügen	550
zur merkliste hinzufügen	453
zur übersicht	471
zurück	464
zurück nach oben	471
zvětšit	290
zwiń	1918
""", '©': """
©ntb	1865
""", 'à': """
à découvrir	1130
à la une	1130
à lire	1130
à lire aussi	1130
à lire dans ce dossier	1130
à lire dans la même rubrique	1130
à lire ensuite	1130
à lire également	1130
à ne pas manquer	1130
à voir	1130
à voir aussi	1130
""", 'á': """
áudio gerado por ia	2023
áudio gerado por voz sintética	2023
""", 'ä': """
ähnliche artikel	468
ähnliche beiträge	468
ähnliche themen	468
älä missaa mitään	1027
ämnen	2403
ämnen i artikeln	2403
är du redan prenumerant	2381
äänestä tästä	1041
""", 'å': """
åbn	379
åbn kort	379
åpne	1838
åpne faktaboks	1838
åpne kart	1838
""", 'ç': """
çerez ayarlari	2504
çerez politikasi	2504
çerezler	2504
çeviriyi göster	2511
çikiş yap	2494
çok okunanlar	2508
""", 'è': """
è gratis e ci vuole solo un minuto	1475
""", 'é': """
é grátis e leva menos de um minuto	2035
écouter	1116
écouter (# min	1116
écouter le podcast	1133
édition du jour	1130
épingler	59
épingler la recette	59
értem	1309
értékeld a receptet	59
""", 'í': """
írd meg a véleményed	1305
írja meg véleményét	1305
""", 'î': """
înapoi sus	2066
încarcă mai multe	2066
închide	2050
înregistrare	2052
înregistrează-te	2052
îți mulțumim pentru vot	2077
""", 'ö': """
öffnen	471
ön mit gondol? szavazzon	1308
önceki	2510
önceki haber	2508
öne çikan haberler	2508
öne çikanlar	2508
önerilen haberler	2508
önerilenler	2508
öppna	2407
öppna karta	2407
összes	1308
özet faydali oldu mu	2507
""", 'ú': """
új hozzászólás	1305
última hora	872
últimas	2003
últimas entradas	872
últimas noticias	872
últimas notícias	2003
últimes notícies	235
últimos artículos	872
únete	834
únete a la conversación	868
""", 'ü': """
übersetzung anzeigen	472
überweisung	431
ücretsiz dene	2494
ücretsiz üye ol	2494
ücretsiz üye olun	2494
üye girişi	2494
üye ol	2493	2494
üye olun	2494
""", 'ý': """
ý kiến	2651
ý kiến bạn đọc	2651
ý kiến của bạn	2651
""", 'ā': """
ārējais saturs	1666
""", 'č': """
članak je zaključan	2193
članak se nastavlja ispod oglasa	2199
članek je zaklenjen	2318
članek se nadaljuje pod oglasom	2321
članek se nadaljuje spodaj	2321
článek pokračuje pod reklamou	283
čtěte dále	288
čtěte i	288
čtěte také	288
číslo účtu pro dary	272
číst dál	290
číst dál s předplatným	273
číst více	290
čítajte aj	2263
""", 'ď': """
ďalšie správy	2263
ďalšie články	19	2263
""", 'đ': """
điều khoản sử dụng	2650
điều khoản sử dụng | chính sách bảo mật	2650
đáng chú ý	2652
đã có tài khoản	2637
đã hiểu	2655
đã sao chép	2642
đã sao chép liên kết	2678
đóng	2635
đóng góp	2636
đăng ký	2637
đăng ký ngay	2637
đăng nhập	2637
đăng nhập / đăng ký	2637
đăng xuất	2637
được quan tâm	2679
được tài trợ	2647
đặt báo	2637
đến công thức	59
đề xuất	2652
để sau	2635
đọc nhiều	2652
đọc nhiều nhất	2652
đọc sau	2678
đọc thêm	2652	2654
đọc tiếp	2654
đọc tiếp về chủ đề này	2679
đừng bỏ lỡ	2652
""", 'į': """
į viršų	1615
įveskite savo el. pašto adresą	1633
""", 'ś': """
śledź nas	1904
""", 'ş': """
şifremi unuttum	2494
şimdi değil	2492
şurada paylaş	2501
""", 'š': """
štampaj	2203
štítky	288
""", 'ž': """
že imate račun	2318
že naročnik	2318
že podpiram	2329
žiūrėkite nuotraukas	1615
žiūrėkite vaizdo įrašą	1615
žiūrėti galeriją	1615
""", 'ș': """
știri pe aceeași temă	2092
știri recomandate	2064
știri similare	2064
știrile zilei	2064
""", 'ț': """
ți-a fost util acest articol	2077
ți-a fost util acest rezumat	2077
ți-ai uitat parola	2089
ți-ar putea plăcea și	2092
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	596
άνοιγμα χάρτη	596
""", 'έ': """
έχετε ήδη λογαριασμό	581
""", 'ί': """
ίσως αργότερα	579
ίσως σας ενδιαφέρει	593
""", 'α': """
ακούστε	586
ακούστε το άρθρο	586
αναζήτηση	595
αναφορά λάθους	592
αντιγραφή link	586
αντιγραφή συνδέσμου	586
αντιγραφή συνδέσμου άρθρου	586
απάντηση	592
αποδέχομαι	599
αποδοχή	599
αποδοχή όλων	599
αποθήκευση	586
αποθήκευση συνταγής	59
αποθηκεύστε το άρθρο	586
αποστολή με email	586
αποσύνδεση	581
απόκρυψη	596
απόρριψη	599
απόρριψη όλων	599
αργότερα	579
αρχική	595
αφήστε σχόλιο	592
""", 'β': """
βίντεο	593
βαθμολογήστε το άρθρο	592
""", 'γ': """
γίνε συνδρομητής	581
γίνετε μέλος	580
γίνετε συνδρομητής	581
γράψτε σχόλιο	592
""", 'δ': """
δείτε και	593
δείτε περισσότερα	595
δείτε τα αποτελέσματα	596
δείτε τα σχόλια	592
δείτε τη συνταγή	59
δείτε όλα	595
δημιουργία λογαριασμού	581
δημοφιλέστερα	593
δημοφιλή	593
δημοφιλή άρθρα	593
διαβάστε ακόμα	593
διαβάστε ακόμη	593
διαβάστε επίσης	593
διαβάστε επίσης στο	593
διαβάστε και	593
διαβάστε περισσότερα	593	595
διαφήμιση	589
διαφημίσεις	589
διαφημιση	589
διαφημιστικό περιεχόμενο	589
δωρήστε	580
δωρεά	580
""", 'ε': """
είσοδος	581
εγγραφή	581
ειδήσεις σήμερα	593
ειδήσεις τώρα	593
εκτυπώστε το άρθρο	586
εκτύπωση	586
εκτύπωση συνταγής	59
εμφάνιση πρωτοτύπου	596
εμφάνιση όλων	596
επικοινωνία	592
επιλογές συντακτών	593
επιστροφή στην κορυφή	595
επόμενο	595
επόμενο άρθρο	593
ετικέτες	593
""", 'θ': """
θέματα	593
""", 'κ': """
κάντε δωρεά	580
κάντε μια δωρεά	580
κανόνες σχολιασμού	592
κατάλαβα	596
κατηγορίες	593
κλείσιμο	579
κοινοποίησε	586
κοινοποίηση	586
κοινοποίηση στο facebook	586
κοινοποίηση στο twitter	586
κοινοποιήστε	586
κοινοποιήστε το άρθρο	586
""", 'λ': """
λεπτομέρειες	596
""", 'μ': """
μέγεθος γραμμάτων	63
μέγεθος κειμένου	63
με την υποστήριξη	589
μενού	595
μετάβαση στη συνταγή	59
μη χάσετε	593
μην το χάσεις	593
μην χάσετε	593
μοιράσου το	586
μοιραστείτε	586
μοιραστείτε το	586
μοιραστείτε το άρθρο	586
μπορεί να σας αρέσει	593
μόνο για συνδρομητές	581
""", 'ξ': """
ξεχάσατε τον κωδικό	581
""", 'ο': """
ο λογαριασμός μου	581
ο σύνδεσμος αντιγράφηκε	586
""", 'π': """
πήγαινε στη συνταγή	59
περισσότερα	593	595
περισσότερα άρθρα	593
περισσότερες ειδήσεις	593
πολιτική cookies	599
πολιτική απορρήτου	599
προηγούμενο	595
προηγούμενο άρθρο	593
προσθήκη σχολίου	592
προστασία προσωπικών δεδομένων	599
προτείνουμε	593
προτείνουμε επίσης	593
προτεινόμενα	593
προωθητικό περιεχόμενο	589
πρόσφατα άρθρα	593
""", 'ρ': """
ροή	593
ροή ειδήσεων	593
ρυθμίσεις cookies	599
""", 'σ': """
στείλε το σε φίλο	586
στηρίξτε μας	580
συμφωνώ	599
συνέχεια ανάγνωσης	595
συνδεθείτε	581
συνδρομή	581
συνδρομητές	581
σχετικά	593
σχετικά άρθρα	593
σχετικά θέματα	593
σχετικά νέα	593
σχετικές ειδήσεις	593
σχετικό άρθρο	593
σχολιάστε	592
σχολιάστε το άρθρο	592
σχόλια	592
σχόλιο	592
σύνδεση	581
""", 'τ': """
τα πιο δημοφιλή	593
τα πιο δημοφιλή της ημέρας	593
τα πιο διαβασμένα	593
τα πιο πρόσφατα	593
τελευταία άρθρα	593
τελευταία νέα	593
τελευταίες ειδήσεις	593
""", 'υ': """
υπενθύμιση αργότερα	579
υποβολή σχολίου	592
υποστηρίξτε μας	580
""", 'φ': """
φόρτωση περισσότερων	595
""", 'χ': """
χαρίστε αυτό το άρθρο	586
χορηγούμενο	589
χορηγούμενο άρθρο	589
χορηγούμενο περιεχόμενο	589
""", 'ό': """
όλα τα σχόλια	592
όλες οι ειδήσεις	593
όροι σχολιασμού	592
όροι χρήσης	599
όχι ευχαριστώ	579
όχι τώρα	579
όχι, ευχαριστώ	579
""", 'а': """
абонамент	132
абонирай се	133
абонирайте се	132
авторизация	2109
авторизоваться	2109
адрес электронной почты	2112
актуално	140
актуальне	2575
архив	2128
""", 'б': """
банковская карта	2108
банковский перевод	2108
безопасный платеж	2108
больше	2128
больше материалов по теме	2128
больше новостей	2128
будьте в курсе	2112
была ли статья полезной	2125
більше за темою	2575
більше матеріалів за темою	2575
більше на цю тему	2575
більше новин	2575
більше новин на тему	2575
більше по темі	2575
""", 'в': """
в избранное	2117
в тренде	2128
важливо	2575
вам будет интересно	2128
вам може бути цікаво	2575
вам може сподобатися	2575
вам может быть интересно	2128
вам может понравиться	2128
вам також може сподобатися	2575
вас може зацікавити	2575
вас может заинтересовать	2128
ваш e-mail	2112
ваш email	2112
введите e-mail	2112
введите email	2112
введите ваш email	2112
введите ваш адрес электронной почты	2112
версия для печати	2117
вече имате акаунт	133
вече подкрепям	147
вече сте абонат	133
вже зареєстровані	2560
вже є акаунт	2560
вибір редакції	2575
видео	2128
вижте още	140
вижте още от	140
вийти	2560
включите уведомления	2186
включить уведомления	2186
вконтакте	2118
влез	133
влезте	133
во весь экран	2131
водещи новини	140
войти	2109
войти в аккаунт	2109
войти в чат	2125
воспроизвести	2131
время на чтение	2131
время чтения # мин	2131
все	2131
все комментарии	2125
всі новини	2577
вход	133	2109
вхід	2560
выберите сумму	2108
выбор редакции	2128
выйти	2109
відео	2575
відео вище	2599
відео нижче	2599
відкрити	2578
відкрити карту	2578
відповісти	2573
відхилити	2570
""", 'г': """
главная	2131
главное	2128
главное за день	2128
главные новости	2128
головна	2577
головне	2575
головне за день	2575
головні новини	2575
""", 'д': """
далее	2131
далі	2577
дарете	132
дари	132
дари сега	132
детали	2132
детальніше	2577
деталі	2578
дзен	2118
дивіться відео	2599
дивіться відео вище	2599
дивіться відео нижче	2599
дивіться також	2575
дивіться також відео	2599
дивіться у відео	2599
для подписчиков	2109
до рецепту	59
до теми	2575
добавить комментарий	2125
додати коментар	2573
дозвольте сповіщення	2629
докладвай грешка	143
докладніше	2577
долучитися	2557
доступно по подписке	2109
другая сумма	2108
други новини	19
другие материалы	19	2128
другие материалы рубрики	2128
другие новости	19	2128
другие новости раздела	2128
другие статьи	2128
друк	2566
""", 'е': """
единоразово	2105
ежемесячно	2105
еще новости	2128
еще по теме	2128
ещё	2128
ещё новости	2128
ещё по теме	2128
""", 'з': """
за темою	2575
забравена парола	133
забули пароль	2560
забыли пароль	2109
завантажити ще	2577
загрузить еще	2131
загрузить ещё	2131
задонатити	2557
задонатить	2105
закрити	2556
закрыть	2104
залишити коментар	2573
запази	143
запази рецептата	59
запази статията	143
запропонувати новину	2573
зарегистрироваться	2109
зареєструватися	2560
затвори	147
зберегти	2566
зберегти рецепт	59
зберегти статтю	2566
збільшити	2577
згорнути	2578
зміст	2577
зробити внесок	2557
зрозуміло	2570
""", 'и': """
избрано от редакцията	140
изпрати на приятел	143
изпрати по имейл	143
изпрати статията по имейл	143
интересное	2128
""", 'к': """
к началу	2131
к рецепту	59
категории	2128
категорії	2575
ключови думи	140
коментар	2573
коментари	143
коментарі	2573
коментирай	143
коментирайте	143
коментирайте първи	143
коментувати	2573
комментарии	2125
комментарии отсутствуют	2125
комментарий	2125
комментировать	2125
контакти	2573
контакты	2125
конфиденциальность	2122
копирай линк	143
копирай линка	143
копировать ссылку	2117
копіювати посилання	2566
купи абонамент	133
купить подписку	2109
към рецептата	59
""", 'л': """
лента новостей	2128
личный кабинет	2109
""", 'м': """
материалы партнеров	2121
материалы по теме	2128
матеріали за темою	2575
матеріали по темі	2575
меню	2131	2577
метки	2128
може би по-късно	147
може да ви хареса	140
може да харесате още	140
может быть, позже	2104
может позже	2104
можливо, пізніше	2556
мой профиль	2109
моят профил	133
мы в социальных сетях	2119
мы в соцсетях	2119
мы вконтакте	2119
мій профіль	2560
мітки	2575
""", 'н': """
на главную	2131
на правах реклами	2569
на правах рекламы	2121
наверх	2131	2577
нагадати пізніше	2556
надіслати	2566
надіслати другу	2566
надіслати поштою	2566
надіслати статтю поштою	2566
назад	2131	2577
най-коментирани	140
най-новото	140
най-четени	140
най-четено	140
най-четено днес	140
най-четеното днес	140
найпопулярніше	2575
найпопулярніше за добу	2575
найпопулярніше за тиждень	2575
найти	2131
найчитаніше	2575
налаштування	2570
написати коментар	2573
написать комментарий	2125
напиши коментар	143
напомни ми по-късно	147
напомнить позже	2104
направете дарение	132
настройки	2122
настройки cookie	2122
наступна	2577
наступна стаття	2575
не зараз	2556
не пропустите	2128
не пропустіть	2575
не сега	147
не сегодня	2104
не сейчас	2104
не сьогодні	2556
не, благодаря	147
нет комментариев	2125
нет, спасибо	2104
новини	2575
новини за темою	2575
новини компаній	2569
новини партнерів	2569	2575
новости	2128
новости smi#	2128
новости партнеров	2121
новости партнёров	2121
новости по теме	2128
новости сми#	2128
ні, дякую	2556
""", 'о': """
обговорити	2573
обратная связь	2125
обсудить	2125
обсуждение	2125
одноклассники	2118
одноразово	2557
оставить комментарий	2125
останні новини	2575
останні статті	2575
ответить	2125
отиди на рецептата	59
отказаться	2122
отклонить	2122
отключете цялата статия	133
отключи статията	133
открыть	2132
открыть карту	2132
отпечатай	143
отпечатай статията	143
отправить другу	2117
отправить по почте	2117
оформити підписку	2560
оформить донат	2105
оценете статията	143
оцените материал	2125
оцените рецепт	59
оцените статью	2125
оценить рецепт	59
оцініть матеріал	2573
оцініть рецепт	59
оцініть статтю	2573
още новини	140
още от	140
още от деня	140
още от рубриката	140
още по темата	140
""", 'п': """
партнерский материал	2121
партнерский проект	2121
партнерський матеріал	2569
партнерський проєкт	2569
партньорско съдържание	139
партнёрский материал	2121
партнёрский проект	2121
передплата	2560
передплатити	2560
перейти до рецепта	59
перейти к рецепту	59
перейти к содержанию	2131
печать	2117
печать рецепта	59
платена публикация	139
платено съдържание	139
по подписке	2109
по теме	2128
по-късно	147
повідомити про помилку	2573
повідомити про помилку в тексті	2573
погоджуюсь	2570
погоджуюся	2570
подарете тази статия	143
подарить материал	2117
подарить статью	2109
подарувати статтю	2566
поддержать	2105
поддержать автора	2105
поддержать нас	2105
поддержать проект	2105
поддержать редакцию	2105
поддержите нас	2105
поделитесь	2117
поделиться	2117
поделиться в telegram	2117
поделиться в twitter	2117
поделиться в одноклассниках	2117
поделиться в соцсетях	2117
поделиться вконтакте	2117
поделиться новостью	2117
поделиться ссылкой	2117
поделиться статьей	2117
поделиться статьёй	2117
подкасти	2575
подкасты	2128
подкрепете ни	132
подкрепи	132
подкрепи ни	132
подобни статии	140
подписаться	2109
подписаться в max	2119
подписаться в telegram	2119
подписаться на канал	2119
подписаться на новости	2112
подписаться на рассылку	2112
подписаться на телеграм-канал	2119
подписка	2109
подписывайтесь	2119
подпишитесь на рассылку	2112
подробнее	2131
подробнее по теме	2128
поділитись	2566
поділитися	2566
поділитися в telegram	2566
поділитися в соцмережах	2566
поділитися новиною	2566
поділитися статтею	2566
поділіться	2566
пожертвовать	2105
пожертвувати	2557
позже	2104
поиск	2131
покажи всичко	141
покажи още	141
показати більше	2577
показати все	2578
показати коментарі	2573
показати оригінал	2578
показати ще	2577
показать больше	2131
показать все	2132
показать еще	2131
показать ещё	2131
показать карту	2132
показать комментарии	2125
показать меньше	2132
показать оригинал	2132
показать перевод	2132
политика конфиденциальности	2122
политика обработки персональных данных	2122
пользовательское соглашение	2122
політика конфіденційності	2570
помочь	2105
помочь нам	2105
помочь проекту	2105
помочь редакции	2105
понятно	2122
попередня	2577
попередня стаття	2575
попробовать бесплатно	2109
популярне	2575
популярное	2128
популярные	2128
популярные новости	2128
популярные статьи	2128
популярні новини	2575
посилання скопійовано	2566
последнее	2128
последни	140
последни новини	140
последние новости	2128
послухати новину	2566
похожие материалы	2128
похожие статьи	2128
поширити	2566
поширити у facebook	2566
пошук	2577
правила за коментиране	143
правила использования	2122
правила коментування	2573
правила комментирования	2125
предложить новость	2125
предыдущая	2131
предыдущая статья	2128
премиум	2109
преміум	2560
препоръчани	140
препоръчваме ви	140
препоръчваме ви още	140
препоръчваме още	140
прийняти	2570
прийняти всі	2570
принтирай	143
принтирай рецептата	59
принять	2122
принять все	2122
принять всё	2122
прислать новость	2125
приєднатися	2557
приєднатися до спільноти	2557
продовження під рекламою	2569
продовження статті під рекламою	2569
продолжить без поддержки	2104
продължава след рекламата	139
промо	2121	2569
прослушать	2117
прослушать новость	2117
прочетете и	140
підписатись	2560
підписатися	2560
підписка	2560
підтримайте нас	2557
підтримати	2557
підтримати автора	2557
підтримати журналістів	2557
підтримати нас	2557
підтримати редакцію	2557
пізніше	2556
""", 'р': """
радимо прочитати	2575
радимо також	2575
развернуть	2131
размер на шрифта	63
размер текста	63
размер шрифта	63
разово	2105
разпечатай	143
разрешите уведомления	2186
разрешить уведомления	2186
раскрыть	2132
распечатать	2117
распечатать рецепт	59
распечатать статью	2117
рассказать друзьям	2117
рассылка	2112
рассылки	2112
регистрация	133	2109
редакция рекомендует	2128
результати	2578
результаты	2132
реклама	139	2121	2569
реклама - статията продължава по-долу	139
реклама на сайте	2121
реклама на сайті	2569
реклама. продовження нижче	2569
реклама. продолжение ниже	2121
рекламно каре	139
рекламно съдържание	139
рекомендуем	2128
рекомендуем почитать	2128
рекомендуем также	2128
рекомендуемое	2128
рекомендуємо	2575
рекомендуємо прочитати	2575
рекомендуємо також	2575
реєстрація	2560
розгорнути	2578
роздрукувати	2566
роздрукувати рецепт	59
роздрукувати статтю	2566
розмір тексту	63
розмір шрифту	63
рубрики	2128	2575
""", 'с': """
самое важное	2128
самое популярное	2128
самое читаемое	2128
самое читаемое за день	2128
самое читаемое за неделю	2128
свежее	2128
свежие новости	2128
свернуть	2131
свързани новини	140
свързани публикации	140
свързани статии	140
связаться с нами	2125
сделать пожертвование	2105
сейчас читают	2128
скопировать ссылку	2117
скопировать ссылку на статью	2117
скопіювати посилання	2566
скопіювати посилання на статтю	2566
скрыть	2132
следующая	2131
следующая статья	2128
слухати	2566
слухати новину	2566
слушай новината	143
слушать	2117
слушать новость	2117
см. также	2128
смотреть все	2131
смотри также	2128
смотрите также	2128
советуем почитать	2128
согласен	2122
согласиться	2122
содержание	2131
создать аккаунт	2109
сообщить об опечатке	2125
сообщить об ошибке	2125
сохранить	2117
сохранить рецепт	59
сохранить статью	2117
социальные сети	2119
спасибо за подписку	2112
спецпроект	2121
спецпроєкт	2569
споделете	143
сподели	143
сподели във facebook	143
сподели статията	143
споделяне	143
спонсорирано	139
способ оплаты	2108
способы оплаты	2108
ссылка скопирована	2117
станете член	132
стани абонат	132
стани дарител	132
стати співучасником	2557
стати частиною спільноти	2557
стать патроном	2105
стать соучастником	2105
стать спонсором	2105
створити акаунт	2560
стрічка новин	2575
сховати	2578
сходни новини	140
схожі матеріали	2575
схожі новини	2575
схожі статті	2575
създай профил	133
сюжет	2128
сюжеты	2128
""", 'т': """
тагове	140
також читайте	2575
твитнуть	2117
твиттер	2118
твітнути	2566
теги	2128	2575
текст продовжується під рекламою	2569
телеграм	2118
тема дня	2128
теми	2575
темы	2128
только для подписчиков	2109
""", 'у': """
увеличить	2131
увійти	2560
увімкнути сповіщення	2629
увімкніть сповіщення	2629
уже есть аккаунт	2109
уже зарегистрированы	2109
уже зареєструвалися	2560
умови використання	2570
усі новини	2577
""", 'ф': """
файлы cookie	2122
фейсбук	2118
фото	2128
фоторепортаж	2128
""", 'х': """
харесай	143
хорошо	2122
""", 'ч': """
час читання # хв	2577
чи була стаття корисною	2573
читайте еще	2128
читайте ещё	2128
читайте ниже	2121
читайте по теме	2128
читайте также	2128
читайте також	2575
читати далі	2577
читати повністю	2577
читати також	2575
читать в max	2119
читать в telegram	2119
читать далее	2131
читать дальше	2131
читать ещё	2131
читать комментарии	2125
читать полностью	2131
читать также	2128
что еще почитать	2128
что ещё почитать	2128
""", 'щ': """
ще за темою	2575
ще новини	2575
що ще почитати	2575
щомісяця	2557
""", 'э': """
электронная почта	2112
""", 'я': """
я вже підтримую	2556
я уже поддерживаю	2104
яндекс.дзен	2118
""", 'і': """
інші новини	19	2575
""", 'א': """
אולי גם יעניין אותך	1200
אולי יעניין אותך	1200
אולי יעניין אותך גם	1228
אולי יעניין אתכם	1200
אולי יעניין אתכם גם	1228
אולי מאוחר יותר	1183
אולי פספסתם	1228
אינציקלופדיית ynet	1200
""", 'ב': """
בחסות	1231
בשיתוף	1195
""", 'ג': """
גודל גופן	63
גודל טקסט	63
""", 'ד': """
דווח על טעות	1199
דלג לתוכן	1202
דלגו למתכון	59
דף הבית	1202
""", 'ה': """
האזינו	1191
הבא	1202
הבנתי	1203
הגב	1199
הדפיסו את המתכון	59
הדפיסו כתבה	1227
הדפס	1191
הדפס מתכון	59
הדפסה	1191
הדפסת המתכון	59
הדפסת כתבה	1227
הוסיפו תגובה	1199
הוסף תגובה	1199
הוספת תגובה	1199
הזכירו לי מאוחר יותר	1183
החשבון שלי	1185
הירשם	1185
הכי נצפים	1200
הכי נקרא	1200
הכי נקראות	1200
הכי נקראות היום	1228
הכתבה הבאה	1200
הכתבה המלאה למנויים	1227
הכתבה הקודמת	1200
המלצות	1200
המשך לקרוא	1202
המשך קריאה	1202
הנצפים ביותר	1228
הנקראות ביותר	1200
הנקראים ביותר	1228
הסתר	1203
העתיקו את הקישור	1227
העתיקו קישור	1227
העתק קישור	1191
העתקת הקישור	1227
העתקת קישור	1191
הצג הכל	1203
הצג מפה	1203
הצג מקור	1203
הצג עוד	1202
הצג פחות	1203
הצטרפו	1184
הצטרפו אלינו	1184
הקודם	1202
הקישור הועתק	1227
הרשמה	1185
השב	1199
התחבר	1185
התחברות	1185
""", 'ו': """
ווטסאפ	1191
וידאו	1200
""", 'ח': """
חדשות אחרונות	1200
חודש ראשון ב-#	1226
חודש ראשון ב-# ש"ח	1226
חודש ראשון בשקל	1226
חודש ראשון חינם	1226
חזרה למעלה	1202
חיפוש	1202
""", 'ט': """
טוויטר	1191
טלגרם	1191
טען עוד	1202
""", 'י': """
יציאה	1185
""", 'כ': """
כבר מנויים? התחברו	1185
כבר נרשמת	1185
כותרות אחרונות	1200
כניסה	1185
כניסה למנויים	1185
כתבה זו היא תוכן ממומן	1227
כתבה ממומנת	1231
כתבו תגובה	1199
כתבות אחרונות	1200
כתבות מומלצות	1200
כתבות נוספות	1200
כתבות נוספות בנושא	1228
כתבות נוספות שיעניינו אתכם	1228
כתבות קשורות	1200
כתבות שאולי פספסתם	1228
כתבות שיעניינו אתכם	1228
""", 'ל': """
לא כעת	1183
לא עכשיו	1183
לא תודה	1183
לא, תודה	1183
להורדת האפליקציה	1227
להמשך קריאה	1185
להרשמה	1185
לכל הכתבות	1202
לכל הכתבות בנושא	1228
לכל העדכונים, הכתבות והסרטונים	1228
לכל התגובות	1199
לכתבה הבאה בסדרה	1228
לכתבה הקודמת בסדרה	1228
למנויים בלבד	1188
למתכון	59
לפרטים	1203
לרכישת מינוי	1185
לרכישת מינוי לחצו כאן	1227
לתרום	1184
לתרומה	1184
""", 'מ': """
מבזקים	1200
מדיניות הפרטיות	1198
מדיניות הפרטיות ותנאי השימוש	1198
מודעה	1195
מומלץ עבורך	1228
מומלץ עבורכם	1228
מומלצים	1200
ממומן	1195
מעבר למתכון	59
מצאתם טעות	1199
""", 'נ': """
נושאים	1200
נושאים קשורים	1200
""", 'ס': """
סגור	1183
סגירה	1183
סיכום ai	1213
סיכום הכתבה	1213
""", 'ע': """
עוד	1202
עוד באותו נושא	1228
עוד בנושא	1200
עוד בערוץ	1200
עוד חדשות	1200
עוד כתבות	19	1200
עוד כתבות בנושא	19
עוד כתבות מעניינות	1227
עוד סיפורים	1228
""", 'פ': """
פייסבוק	1191
פרטים	1203
פרסום	1195
פרסומת	1195
פתח	1203
""", 'צ': """
צור חשבון	1185
צור קשר	1199
""", 'ק': """
קרא גם	1200
קרא עוד	1202
קראו גם	1200
קראו עוד	1202
""", 'ש': """
שיתוף	1191
שיתוף בווטסאפ	1191
שיתוף בטוויטר	1191
שיתוף במייל	1227
שיתוף בפייסבוק	1191
שכחתי סיסמה	1185
שלח לחבר	1191
שלחו את הכתבה במתנה	1227
שלחו במתנה	1227
שליחה במייל	1191
שמירה	1191
שמירת המתכון	59
שמירת כתבה	1227
שמרו כתבה	1227
שמרו לקריאה מאוחרת	1227
שתף	1191
שתפו	1191
שתפו את הכתבה	1191
שתפו בוואטסאפ	1227
שתפו בווטסאפ	1227
שתפו בטלגרם	1227
שתפו בפייסבוק	1191
""", 'ת': """
תגובה	1199
תגובות	1199
תגיות	1200
תוכן למנויים	1185
תוכן ממומן	1195
תוכן מסחרי	1231
תוכן מקודם	1195
תוכן פרסומי	1231
תוכן שיווקי	1195
תוכן שיווקי בשיתוף	1231
תורגם אוטומטית	1227
תיקון טעות	1227
תמכו בנו	1184
תנאי השימוש	1198
תנאי השימוש | מדיניות הפרטיות	1198
תנאי השימוש ומדיניות הפרטיות	1198
תפריט	1202
תקציר ai	1213
תקציר בינה מלאכותית	1213
תקציר הכתבה	1213
תרומה	1184
תרמו	1184
תרמו עכשיו	1184
""", 'ا': """
ابلغ عن خطا	108
اترك تعليقا	84
اتصل بنا	84
احدث الاخبار	85
احفظ المقال	117
احفظ المقال لوقت لاحق	117
اخبار اخري	19
اخبار بيشتر	1007
اخبار ديگر	19
اخبار ذات صلة	85
اخبار ذات علاقة	118
اخبار قد تعجبك	118
اخبار قد تهمك	118
اخبار متعلقة	85
اخبار مرتبط	980
اخبار مرتبطة	118
اخبار پيشنهادي	1007
اخترنا لك	85
اخترنا لكم	118
اخر الاخبار	85
اخرين اخبار	980
اخرين خبرها	1007
اخفاء	88
ادارة ملفات تعريف الارتباط	82
ادامه	982
ادامه مطلب	982
ادعم الصحافة المستقلة	65
ادعمنا	65
اذهب الي الوصفة	59
ارسال	75	973
ارسال المقال بالبريد	117
ارسال به تلگرام	999
ارسال به دوستان	973
ارسال نظر	979
از دست ندهيد	1007
از ما حمايت كنيد	969
استمع	75
استمع للخبر	104
استمع للمقال	104
استمع للنص	104
اشتراك	66	970
اشتراك گذاري	973
اشتراك گذاري در تلگرام	999
اشتراكگذاري	973
اشترك	66
اضغط هنا لمشاهدة الفيديو	104
اضف تعليق	84
اضف تعليقا	84
اطبع	75
اطبع المقال	117
اطبع الوصفة	59
اطبع هذا المقال	117
اعدادات ملفات تعريف الارتباط	82
اعلان	79
اعلان مدفوع	122
اعلان ممول	79
اعلانات	79
اعلانات مدفوعة	122
اغلاق	64
افتح الخريطة	88
اقرا المزيد	87
اقرا ايضا	85
اكتب تعليقا	84
الابلاغ عن خطا	108
الاخبار	85
الاشتراك	66
الاعلانات	79
الاقسام	85
الاكثر تداولا	85
الاكثر قراءة	85
الاكثر قراءة الان	118
الاكثر قراءة اليوم	118
الاكثر مشاهدة	85
الان نه	968
البحث	87
التالي	87
التعليقات	84
التفاصيل	88
الدخول	66
الرئيسية	87
السابق	87
الصفحة التالية	87
الصفحة الرئيسية	87
القائمة	87
المزيد	85	87
المزيد حول هذه القصة	118
المزيد من الاخبار	85
المزيد من المقالات	118
المقال التالي	85
المقال السابق	85
الوسوم	85
الي الاعلي	87
انتقل الي الوصفة	59
انتهاي پيام	999
اندازه فونت	63
اندازه قلم	63
انسخ الرابط	75
انشاء حساب	66
انشر	75
انضم الي فريقنا	108
انضموا الي فريقنا	108
اهد المقال	117
اهد هذا المقال	117
اهداء	117
اهداء المقال	117
اهم الاخبار	85
اولين نفري باشيد كه نظر ميدهد	999
ايجاد حساب	970
اين مطالب را هم بخوانيد	1007
اين مطلب را هم بخوانيد	1007
اگهي	975
اگهيها	1011
""", 'ب': """
باز كردن	983
بازرگاني	1011
بازگشت به بالا	982
بالفيديو	104
بحث	87
برعاية	79
برچسب ها	980
برچسبها	980
بستن	968
بعدا ياداوري كن	968
بعدي	982
بلغ عن خطا	108
به اشتراك بگذاريد	973
بيشتر	980	982
بيشتر ببينيد	1007
بيشتر بخوانيد	980
""", 'ت': """
تابعنا عبر	78
تابعنا علي	78
تابعونا علي	78
تازهترينها	980
تبرع	65
تبرع الان	65
تبليغ	975
تبليغات	975
تبليغات در گوگل	1011
تبليغات متني	1011
تحميل التطبيق	74
تحميل المزيد	87
تسجيل	66
تسجيل الخروج	66
تسجيل الدخول	66
تسجيل دخول	66
تعليق	84
تعليقات	84
تغطية خاصة	118
تفعيل الاشعارات	74
تلغرام	75
تلگرام	973
تم نسخ الرابط	117
تماس با ما	979
تماشاي ويديو	999
تنظيمات كوكي	978
تنظيمات كوكيها	978
تويتر	75
توييتر	973
تيليجرام	75
""", 'ث': """
ثبت نام	970
ثبت نظر	979
ثبتنام	970
""", 'ج': """
جديدترين اخبار	980
جزئيات	983
جستجو	982
جميع التعليقات	84
""", 'ح': """
حالا نه	968
حجم الخط	75
حجم النص	63
حريم خصوصي	978
حساب كاربري	970
حسابي	66
حصري للمشتركين	66
حفظ	75
حفظ المقال	117
حفظ الوصفة	59
حفظ للقراءة لاحقا	117
حمايت كنيد	969
حمايت مالي	969
""", 'خ': """
خانه	982
خبر بعدي	999
خبر قبلي	999
خبرهاي بيشتر	1007
خبرهاي داغ	1007
خبرهاي مرتبط	980
خبرهاي پيشنهادي	1007
خروج	970
""", 'د': """
در همين رابطه	1007
در همين زمينه	1007
دستهبندي	980
دعوت به همكاري	999
ديدگاه	979
ديدگاهتان را بنويسيد	999
ديدگاهها	979
""", 'ذ': """
ذات صلة	85
ذخيره	973
ذخيره خبر	999
ذخيره دستور پخت	59
ذخيره مطلب	999
ذخيره مطلب براي بعد	999
ذكرني لاحقا	64
""", 'ر': """
ربما لاحقا	64
رد	84
رفتن به دستور پخت	59
رمز عبور را فراموش كردهايد	970
رپورتاژ	975
رپورتاژ اگهي	975
""", 'س': """
ساهم	65
ساهم الان	65
سجل الدخول	69
سياسة الخصوصية	82
سياسة الخصوصية | شروط الاستخدام	82
سياسة الخصوصية وشروط الاستخدام	82
سياسة ملفات تعريف الارتباط	82
سياست حريم خصوصي	978
""", 'ش': """
شارك	75
شارك الخبر	117
شارك القصة	117
شارك المقال	75
شارك علي	75
شارك في استطلاع الراي	108
شارك في الاستطلاع	108
شارك هذا الموضوع	75
شاركنا رايك	84
شاركها	117
شاهد الفيديو	104
شاهد ايضا	85
شاهد بالفيديو	104
شايد بعدا	968
شرايط استفاده	978
شرايط استفاده و حريم خصوصي	978
شروط الاستخدام	82
شروط الاستخدام | سياسة الخصوصية	82
شروط الاستخدام وسياسة الخصوصية	82
""", 'ص': """
صفحه اصلي	982
""", 'ط': """
طالع ايضا	118
طباعة	75
طباعة المقال	117
طباعة الوصفة	59
""", 'ع': """
عرض اقل	88
عرض الاصل	88
عرض التفاصيل	88
عرض الكل	87
عرض المزيد	87
عرض النص الاصلي	88
عضويت	970
عكس	980
علي فيسبوك وتويتر	78
""", 'غ': """
غرد	75
""", 'ف': """
فتح	88
فقط براي مشتركان	970
فهمت	88
فيديو	85
فيسبوك	75	973
""", 'ق': """
قبلي	982
قد يعجبك	85
قد يعجبك ايضا	19	85
قد يهمك	85
قد يهمك ايضا	85
قراءة المزيد	87
قصص مقترحة	118
قيم المقال	108
قيم الوصفة	59
قيم هذا المقال	108
""", 'ك': """
كلمات دلالية	85
كلمات مفتاحية	85
كليدواژهها	980
كمك كنيد	969
كمك مالي	969
كن اول المعلقين	117
كن داعما	65
كوكيها	978
كپي شد	999
كپي كردن لينك	999
كپي لينك	973
""", 'ل': """
لا شكرا	64
لا، شكرا	64
لاحقا	64
للمشتركين فقط	69
ليس الان	64
لينك كوتاه	973
لينك كوتاه خبر	999
لينك كپي شد	999
""", 'م': """
مادة اعلانية	79
متوجه شدم	983
محتواي تبليغاتي	975
محتواي حمايتشده	999
محتوي اعلاني	122
محتوي برعاية	122
محتوي ممول	79
مختارات	85
مساحة اعلانية	122
مستخدم جديد	66
مشاركة	75
مشاركة عبر واتساب	75
مشاركة علي تويتر	75
مشاركة علي فيسبوك	75
مشاهده بيشتر	982
مشاهده همه	982
مشترك شويد	970
مطالب بيشتر	1007
مطالب مرتبط	980
مطالب پيشنهادي	1007
مقالات اخري للكاتب	118
مقالات ذات صلة	85
مقالات قد تعجبك	118
مقالات قد تهمك	118
مقالات مرتبط	980
ملفات تعريف الارتباط	82
منو	982
مهمترين اخبار	980
مواضيع ذات صلة	85
مواضيع قد تهمك	118
مواضيع متعلقة	118
مواضيع مرتبطة	118
موضوعات ذات صلة	85
موضوعات متعلقة	118
""", 'ن': """
نسخ الرابط	75
نسخ رابط المقال	117
نسخه چاپي	999
نسيت كلمة المرور	66
نظر	979
نظر بدهيد	999
نظر خود را با ما در ميان بگذاريد	999
نظر خود را بنويسيد	979
نظر شما	979
نظر شما درباره اين خبر چيست	999
نظرات	979
نظرسنجي	999
نمايش بيشتر	982
نمايش كمتر	983
نمايش متن اصلي	983
نمايش نقشه	983
نمايش همه	983
ننصح بقراءة	85
نه ممنون	968
""", 'ه': """
هذه المادة للمشتركين	117
همرساني	973
همچنين ببينيد	1007
همچنين بخوانيد	980
""", 'و': """
واتساب	75
واتساپ	973
ورود	970
ورود / ثبت نام	970
وسوم	85
ويديو	980
ويژه مشتركان	970
""", 'پ': """
پاسخ	979
پربازديدترين	980
پربازديدترينها	980
پربازديدها	980
پربازديدهاي امروز	1007
پربازديدهاي هفته	1007
پربحثترينها	980
پربينندهترين	1007
پربينندهترين خبرها	1007
پربينندهترينها	1007
پيام بازرگاني	1011
پيشنهاد خواندني	1007
پيشنهاد سردبير	980
پيشنهاد ما	980
""", 'چ': """
چاپ	973
چاپ دستور پخت	59
""", 'گ': """
گزارش خطا	979
گزارش خطا در اين خبر	999
""", 'अ': """
अक्षर का आकार	63
अगला	1254
अगली खबर	1252
अन्य खबरें	19	1252
अपनी राय दें	1251
अभी दान करें	1241
अभी नहीं	1240
""", 'आ': """
आगे पढें	1254
आज की अन्य खबरें	1278
आपके लिए	1252
आपको यह भी पसंद आ सकता है	1278
आपको ये भी पसंद आ सकता है	1278
""", 'इ': """
इसे भी देखें	1278
इसे भी पढें	1252
""", 'ई': """
ई-पेपर	1242
""", 'ऊ': """
ऊपर जाएं	1254
""", 'ए': """
एआई द्वारा तैयार	1266
एआई समरी	1266
एआई सारांश	1266
एआई से तैयार सारांश	1266
""", 'औ': """
और खबरें	1252
और देखें	1254
और पढें	1252	1254
और भी पढें	1278
""", 'क': """
कम दिखाएं	1255
कमेंट	1251
कमेंट करें	1251
कमेंट्स	1251
कुकी नीति	1250
केवल सदस्यों के लिए	1242
कॉपी लिंक	1245
""", 'ख': """
खाता बनाएं	1242
खोजें	1254
खोलें	1255
""", 'ग': """
गलती बताएं	1255
गोपनीयता नीति	1250
""", 'च': """
चर्चा में क्यों है	1278
""", 'ज': """
जरूर पढें	1278
जवाब दें	1251
ज्यादा पढी गई	1278
""", 'ट': """
टिप्पणियां	1251
टिप्पणी	1251
टिप्पणी करें	1251
टेक्स्ट साइज	63
टैग्स	1252
टॉप न्यूज	1252
टॉप स्टोरीज	1278
ट्रेंडिंग	1252
ट्विटर	1245
""", 'ठ': """
ठीक है	1255
""", 'त': """
ताजा खबरें	1252
ताजा समाचार	1252
""", 'द': """
दान करें	1241
देश की और खबरें	1278
दोस्तों को भेजें	1266
""", 'न': """
नक्शा देखें	1255
नहीं धन्यवाद	1240
नहीं, धन्यवाद	1240
नियम और शर्तें	1250
नियम और शर्तें | गोपनीयता नीति	1250
""", 'प': """
पार्टनर कंटेंट	1281
पिछला	1254
पिछली खबर	1252
पूरी खबर पढें	1254
प्रचार	1248
प्रतिक्रिया दें	1251
प्रायोजित	1248
प्रायोजित सामग्री	1281
प्रिंट करें	1245
प्रीमियम	1242
""", 'फ': """
फेसबुक	1245
फेसबुक पर शेयर करें	1245
फॉन्ट साइज	63
फोटो	1252
फोटो गैलरी	1278
""", 'ब': """
बंद करें	1240
बडी खबरें	1252
बाद में	1240
बाद में याद दिलाएं	1240
""", 'म': """
मुख्य समाचार	1252
मूल देखें	1255
मेन्यू	1254
मेरा खाता	1242
""", 'य': """
यह भी देखें	1278
यह भी पढें	1252
ये खबरें भी पढें	1278
ये भी जानें	1278
ये भी देखें	1278
ये भी पढें	1252
""", 'र': """
रजिस्टर करें	1242
रेसिपी पर जाएं	59
रेसिपी प्रिंट करें	59
रेसिपी सेव करें	59
""", 'ल': """
लिंक कॉपी करें	1245	1266
लॉग इन	1242
लॉग इन करें	1242
लॉगआउट	1242
लॉगिन	1242
लोकप्रिय	1252
""", 'व': """
विज्ञापन	1248
विज्ञापन के बाद जारी	1281
विज्ञापन हटाएं	1266
विवरण	1255
विषय	1252
वीडियो	1252
व्हाट्सएप	1245
""", 'श': """
शायद बाद में	1240
शेयर	1245
शेयर करें	1245
""", 'स': """
संपर्क करें	1251
संबंधित खबरें	1252
संबंधित लेख	1252
संबंधित वीडियो	1278
संबंधित समाचार	1252
सदस्य बनें	1241
सबसे ज्यादा पढी गई	1252
सबसे ज्यादा पढी गई खबरें	1278
सबसे ज्यादा पढी गईं	1278
सब्सक्राइब	1242
सब्सक्राइब करें	1242
सभी दिखाएं	1255
सभी देखें	1254
समझ गया	1255
समर्थन करें	1241
सहयोग करें	1241
साइन अप	1242
साइन इन	1242
साझा करें	1245
सीधे रेसिपी पर जाएं	59
सेव करें	1245
स्पॉन्सर्ड	1248
स्पॉन्सर्ड कंटेंट	1281
""", 'ह': """
हमारा समर्थन करें	1241
होम	1254
""", 'অ': """
অক্ষরের আকার	63
অনুদান দিন	195
""", 'আ': """
আপনার জন্য নির্বাচিত	221
আরও খবর	197
আরও দেখুন	197
আরও পডতে পারেন	221
আরও পডুন	197
আরও সংবাদ	221
আরো খবর	221
আরো পডুন	221
""", 'এ': """
এ জাতীয আরও খবর	221
এ জাতীয আরো খবর	221
এ সম্পর্কিত আরও খবর	197
এ সম্পর্কিত আরও পডুন	221
এই বিভাগের আরও খবর	221
এই বিভাগের আরো খবর	221
""", 'ক': """
কপি লিংক	220
""", 'খ': """
খবরটি শেযার করুন	220
""", 'জ': """
জনপ্রিয খবর	221
""", 'ন': """
নিবন্ধন	195
""", 'প': """
পাঠকের পছন্দ	221
পোস্টটি শেযার করুন	220
প্রিন্ট	199
প্রিন্ট করুন	220
""", 'ফ': """
ফেসবুকে শেযার করুন	220
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	220
বিজ্ঞাপন	199
বিস্তারিত পডুন	221
""", 'ম': """
মন্তব্য	199
মন্তব্য করুন	199
""", 'র': """
রেজিস্টার	195
রেসিপি প্রিন্ট করুন	59
রেসিপিতে যান	59
""", 'ল': """
লগ ইন	195
লগইন	195
লিংক কপি	199
লিংক কপি করুন	220
লিংক কপি হযেছে	220
লিঙ্ক কপি করুন	220
লেখাটি সেভ করুন	220
""", 'শ': """
শেযার	199
শেযার করুন	199
""", 'স': """
সংশ্লিষ্ট খবর	197
সম্পর্কিত	221
সম্পর্কিত খবর	197
সম্পর্কিত বিষয	221
সম্পর্কিত সংবাদ	221
সর্বশেষ	197
সর্বশেষ সংবাদ	197
সর্বাধিক আলোচিত	221
সর্বাধিক পঠিত	197
সর্বোচ্চ পঠিত	221
সহাযতা করুন	195
সাবস্ক্রাইব	195
সেভ করুন	220
""", 'ข': """
ขนาดตัวอักษร	63
ข่าวที่คุณอาจสนใจ	2481
ข่าวที่น่าสนใจ	2481
ข่าวที่เกี่ยวข้อง	2458
ข่าวยอดนิยม	2458
ข่าวล่าสุด	2458
ข่าวอื่นที่น่าสนใจ	2481
ข่าวอื่นๆ	19	2481
ข่าวอื่นๆ ที่น่าสนใจ	2472
ข่าวเกี่ยวข้อง	2481
ข่าวแนะนำ	2458
ข้ามไปที่สูตร	59
""", 'ค': """
คลิกชมวิดีโอ	2472
คลิปแนะนำ	2481
ความคิดเห็น	2461
คัดลอกลิงก์	2461
คัดลอกลิงก์แล้ว	2472
คัดลอกลิงค์	2472
คัดลอกลิงค์แล้ว	2472
คุณอาจสนใจ	2481
""", 'ช': """
ชมคลิป	2472
ชมคลิปวิดีโอ	2472
ชมวิดีโอ	2472
ชมวิดีโอด้านบน	2472
ชมวิดีโอเต็มได้ที่นี่	2472
""", 'ด': """
ดูคลิป	2472
ดูทั้งหมด	2459
ดูวิดีโอ	2472
ดูเพิ่มเติม	2461
""", 'ต': """
ติดต่อเรา	2472
""", 'บ': """
บทความที่น่าสนใจ	2481
บทความที่เกี่ยวข้อง	2458
บทความล่าสุด	2458
บทความแนะนำ	2481
บริจาค	2455
บริจาคเลย	2455
บันทึก	2472
บันทึกสูตร	59
บันทึกไว้อ่านภายหลัง	2472
""", 'พ': """
พิมพ์	2461
พิมพ์บทความ	2472
พิมพ์สูตร	59
พิมพ์หน้านี้	2472
""", 'ฟ': """
ฟังรายการย้อนหลัง	2472
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2472
""", 'ย': """
ยอดนิยม	2481
ยอดนิยมในตอนนี้	2481
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2472
ร่วมงานกับเรา	2472
ร่วมตอบแบบสอบถาม	2472
ร่วมบริจาค	2455
ร่วมแสดงความคิดเห็น	2472
""", 'ล': """
ลงทะเบียน	2455
ลืมรหัสผ่าน	2455
""", 'ส': """
สนับสนุนเรา	2455
สปอนเซอร์	2461
สมัครงานกับเรา	2472
สมัครสมาชิก	2455
ส่งต่อให้เพื่อน	2472
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2481
อ่านข่าวผ่านแอป	2472
อ่านข่าวอื่นๆ	2481
อ่านต่อ	2461
อ่านต่อเรื่องนี้	2481
อ่านเพิ่มเติม	2458
อ่านเรื่องที่เกี่ยวข้อง	2481
""", 'เ': """
เข้าสู่ระบบ	2455
เนื้อหาที่เกี่ยวข้อง	2481
เป็นคนแรกที่แสดงความคิดเห็น	2472
เรื่องที่คุณอาจสนใจ	19	2481
เรื่องที่น่าสนใจ	2481
เรื่องที่เกี่ยวข้อง	2458
เรื่องล่าสุด	2481
เรื่องอื่นที่น่าสนใจ	2458
เรื่องแนะนำ	2481
""", 'แ': """
แชร์	2461
แชร์ข่าวนี้	2472
แชร์บทความ	2472
แชร์หน้านี้	2472
แชร์ไปที่ line	2472
แท็ก	2481
แท็กที่เกี่ยวข้อง	2481
แปลอัตโนมัติ	2472
แสดงความคิดเห็น	2461
แสดงน้อยลง	2459
""", 'โ': """
โฆษณา	2461
โหลดแอปฟรี	2472
""", 'ไ': """
ไปที่สูตร	59
""", 'ẩ': """
ẩn	2655
""", 'ủ': """
ủng hộ	2636
ủng hộ chúng tôi	2636
""", 'あ': """
あとで	1493
あとで読む	1506
あなたにおすすめ	1518
あなたにおすすめの記事	1518
あなたへのおすすめ	1518
あわせて読みたい	1518
あわせて読む	1545
""", 'い': """
いいえ、結構です	1493
いいね	1506
いいね!してニュースをチェック	1507
いいね!で応援する	1535
いま読まれています	1545
いま読まれている記事	1545
""", 'お': """
おすすめ	1518
おすすめの記事	1518
おすすめ情報pr	1510
おすすめ記事	1518
おすすめ関連記事	1545
お問い合わせ	1512
お気に入り	1506
お気に入りに追加	1506
お申し込み	1496
""", 'こ': """
こちらの記事もおすすめ	1545
こちらの記事も読まれています	19	1545
こちらもおすすめ	1518
こちらも読む	1545
この著者の記事	1518
この記事に関連するニュース	1545
この記事のタグ	1518
この記事の写真をすべて見る	1546
この記事の関連ニュース	1545
この記事は会員限定です	1496
この記事もチェック	1535
この記事をシェア	1506
この記事をプレゼント	1535
この記事をプレゼントする	1535
この記事を保存	1535
この記事を印刷	1535
この記事を印刷する	1535
この記事を評価する	1535
この記者の記事一覧	1518
この連載の記事	1518
""", 'ご': """
ご意見	1515
ご支援のお願い	1494
ご購読の申し込み	1496
""", 'さ': """
さらに読み込む	1520
""", 'す': """
すべての写真を見る	1546
すべて受け入れる	1512
すべて表示	1521
すべて見る	1520
すべて許可	1512
""", 'そ': """
その他の記事	1518
""", 'は': """
はてなブックマーク	1506
はてなブックマークに追加	1535
はてブ	1506
""", 'ま': """
また後で	1493
""", 'み': """
みんなのコメント	1515
""", 'も': """
もっと見る	1520
もっと詳しく知りたい方は	1545
もっと読む	1518
もどる	1520
""", 'よ': """
よく読まれています	1545
よく読まれている記事	1518
よく読まれている記事ランキング	1518
""", 'わ': """
わかりました	1521
""", 'ア': """
アクセスランキング	1518
アプリのダウンロード	1505
アプリをインストール	1505
アプリをダウンロード	1505
アプリを開く	1505
アプリダウンロード	1505
アンケート実施中	1535
""", 'オ': """
オススメ記事	1518
""", 'カ': """
カテゴリ	1518
カテゴリー	1518
""", 'キ': """
キーワード	1518
""", 'ク': """
クイズに挑戦	1535
クイズに挑戦する	1535
クッキー	1512
クッキー設定	1512
クリップ	1506
クリップする	1506
""", 'コ': """
コピーしました	1506
コメント	1515
コメント#件	1515
コメント(#	1515
コメントする	1515
コメントはまだありません	1515
コメントをもっと見る	1515
コメントを投稿	1515
コメントを書く	1515
コメントを残す	1515
コメントを見る	1515
コメント一覧	1515
""", 'サ': """
サイトポリシー	1512
サイトマップ	1512
サインイン	1496
サポートする	1494
""", 'シ': """
シェア	1506
シェアしよう	1506
シェアする	1506
""", 'ス': """
スキップ	1493
スクラップ	1506
スクラップする	1506
スポンサー	1510
スポンサードリンク	1510
スポンサーリンク	1510
""", 'タ': """
タイアップ	1510
タグ	1518
""", 'チ': """
チップを送る	1494
チャンネル登録	1507
""", 'ツ': """
ツイート	1506
ツイートする	1506
""", 'ト': """
トップ	1520
トップへ戻る	1520
トップニュース	1518
トップページ	1520
トピックス	1518
""", 'ド': """
ドネーション	1494
""", 'ニ': """
ニュースを読む	1520
ニュースレター	1500
ニュースレター登録	1500
""", 'バ': """
バックナンバー	1518
""", 'パ': """
パスワードを忘れた方	1496
""", 'ピ': """
ピックアップ	1518
""", 'フ': """
フォロー	1507
フォローしてね	1507
フォローしました	1507
フォローする	1507
フォロー中	1507
フォントサイズ	63
フォントサイズ変更	63
""", 'ブ': """
ブックマーク	1506
ブックマークする	1506
""", 'プ': """
プッシュ通知	1505
プライバシーポリシー	1512
プレゼント	1496
プレミアム	1496
プレミアム会員	1499
""", 'ヘ': """
ヘルプ	1512
""", 'ペ': """
ページの先頭へ	1520
ページトップ	1520
ページトップへ	1520
""", 'ホ': """
ホーム	1520
""", 'ポ': """
ポスト	1506
ポストする	1506
""", 'マ': """
マイページ	1496
""", 'メ': """
メニュー	1520
メルマガ	1500
メルマガ登録	1500
メールで送る	1506
メールで送信	1506
メールアドレス	1500
メールアドレスを入力	1500
メールマガジン	1500
メールマガジン登録	1500
""", 'ラ': """
ランキング	1518
""", 'リ': """
リンクをコピー	1506
リンクをコピーしました	1535
リンクをコピーする	1535
""", 'レ': """
レシピへ	59
レシピへスキップ	59
レシピへ移動	59
レシピを保存	59
レシピを印刷	59
レシピを見る	59
レシピを評価	59
""", 'ロ': """
ログアウト	1496
ログイン	1496
ログイン/会員登録	1496
ログイン・会員登録	1496
""", '一': """
一覧	1520
一覧へ	1520
一覧を見る	1520
""", '上': """
上一篇	2713
上一頁	2715
上一页	2715
""", '下': """
下一篇	2713
下一頁	2715
下一页	2715
下次再說	2688
下次再说	2688
""", '不': """
不,謝謝	2688
不,谢谢	2688
不用了	2688
""", '专': """
专题	2713
""", '个': """
个人中心	2692
""", '为': """
为你推荐	2713
为您推荐	2713
""", '主': """
主要ニュース	1518
""", '举': """
举报	2712
""", '了': """
了解	1521
""", '人': """
人才招聘	2732
人気の動画	1545
人気の記事	1518
人気ランキング	1518
人気記事	1518
人気記事ランキング	1518
人氣文章	2741
""", '今': """
今、あなたにオススメ	1518
今、読まれている記事	1545
今はしない	1493
今はやめておく	1493
今回はしない	1493
今日の注目	1518
今日最熱門	2741
今日热点	2713
今日焦点	2713
今日熱門	2741
""", '他': """
他の記事	19
他の記事も読む	1518
""", '付': """
付費閱讀	2692
付费内容	2692
付费阅读	2692
""", '以': """
以下为广告内容	2732
以下為廣告內容	2732
以后再说	2688
""", '会': """
会员专享	2695
会员专享内容	2695
会员专属	2692
会员中心	2692
会员登录	2692
会員の方はこちら	1496
会員の方はログイン	1496
会員登録	1496
会員登録する	1496
会員登録はこちら	1496
会員限定	1496
会員限定記事	1496
""", '你': """
你可能也喜欢	2713
你可能也喜歡	2713
你可能感兴趣	2713
你可能还想看	2741
你可能還想看	2741
""", '使': """
使用条款	2708
使用條款	2708
""", '保': """
保存	1506
保存する	1506
""", '個': """
個人情報の取り扱い	1512
個人情報の取り扱いについて	1512
個人情報の取扱いについて	1512
個人情報保護方針	1512
""", '元': """
元の記事を読む	1546
元記事で読む	1546
元記事を読む	1520
""", '免': """
免責聲明	2708
免費訂閱	2696
免費註冊	2692
免費試讀	2692
免责声明	2708
免费注册	2692
免费订阅	2696
免费试读	2692
""", '全': """
全ての写真を見る	1546
全文はこちら	1546
全文を読む	1520
全文表示	1520
全記事読み放題	1499
全部接受	2708
全部评论	2712
""", '公': """
公众号	2703
公式sns	1507
公式twitter	1507
公式x	1507
公式アプリ	1505
""", '共': """
共有	1506
共有する	1506
共有リンクをコピー	1535
""", '关': """
关于我们	2708
关注	2703
关注我们	2703
关键词	2713
关闭	2688
""", '其': """
其他新聞	2713
其他新闻	19	2713
""", '再': """
再生	1520
""", '写': """
写真(#枚	1546
写真をもっと見る	1546
写真を見る	1520
写真を見る(全#枚	1546
写真特集	1518
写评论	2712
""", '分': """
分享	2702
分享到	2702
分享到facebook	2732
分享到line	2732
分享到微信	2702
分享到微博	2702
分享本文	2732
分享此文	2732
分享給好友	2732
分享給更多人看到	2732
分享给好友	2732
分享给更多人	2732
分享至	2702
分享至facebook	2702
分享至line	2732
分类	2713
分類	2713
""", '列': """
列印	2702
列印本頁	2732
列印食譜	59
""", '初': """
初割で無料体験する	1496
初月無料	1499
""", '利': """
利用規約	1512
""", '前': """
前のページ	1520
前の記事	1518
前の記事へ	1518
前へ	1520
前回の記事はこちら	1545
前回はこちら	1546
""", '加': """
加入line好友	2703
加入会员	2692
加入我们	2732
加入我们的团队	2732
加入我們	2732
加入我們的團隊	2732
加入書籤	2702
加入會員	2692
加载更多	2715
""", '動': """
動画	1518
動画で見る	1535
動画を再生する	1535
動画を見る	1520
""", '单': """
单次捐款	2689
""", '印': """
印刷	1506
印刷する	1506
印刷用ページ	1535
印刷用ページを表示	1535
""", '即': """
即时新闻	2713
即時新聞	2713
""", '原': """
原文を表示	1521
原文を見る	1521
原文連結	2742
原文链接	2742
""", '参': """
参与评论	2712
参加者募集中	1531
参加问卷调查	2732
""", '參': """
參加問卷調查	2732
""", '友': """
友だち追加	1507
友だち追加する	1507
友善列印	2732
友達に教える	1535
""", '反': """
反馈	2712
""", '发': """
发现错误?请告诉我们	2732
发表留言	2712
发表评论	2712
""", '合': """
合わせて読みたい	1518
""", '同': """
同じカテゴリの記事	1518
同じ著者の記事	1545
同意	2708
同意しない	1512
同意する	1512
""", '听': """
听全文	2732
听新闻	2702
听这篇文章	2732
""", '單': """
單次捐款	2689
""", '回': """
回到頂部	2715
回复	2712
回覆	2712
回頂端	2715
回首頁	2715
""", '地': """
地図を見る	1521
地図を開く	1521
""", '复': """
复制成功	2702
复制网址	2732
复制链接	2702
""", '大': """
大号字	63
大字	2702
大家还在看	2713
大家都在看	2713
""", '头': """
头条	2713
""", '字': """
字体	63
字体大小	2702
字号	2702
字級	63	2702
字级	63
字體大小	63	2702
""", '官': """
官方微博	2703
""", '定': """
定期定額	2689
""", '寄': """
寄付	1494
寄付する	1494
寄付で応援する	1535
寄付のお願い	1494
寄付をする	1494
""", '專': """
專題	2713
""", '小': """
小字	2702
小編推薦	2713
""", '尚': """
尚無留言	2732
""", '展': """
展开	2715
展开全文	2715
展开全部	2716
展開	2715
""", '已': """
已关注	2703
已是会员	2692
已有帐号	2692
已經是會員	2692
已經是會員?登入	2692
""", '广': """
广告	2707
""", '広': """
広告	1510
広告の後に続きます	1510
広告をスキップ	1510
広告を閉じる	1510
広告企画	1510
""", '廣': """
廣告	2707
""", '延': """
延伸閱讀	2713
延伸阅读	2713
""", '开': """
开通会员	2692
""", '影': """
影音	2713
""", '後': """
後で	1493
""", '微': """
微信	2702
微博	2702
""", '忘': """
忘記密碼	2692
忘记密码	2692
""", '応': """
応援する	1494
""", '您': """
您可能也喜歡	2713
您可能感兴趣	2713
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2741
您的邮箱	2696
您的電郵	2696
""", '意': """
意见反馈	2712
""", '感': """
感想を送る	1515
""", '成': """
成为会员	2689
成為會員	2689
""", '我': """
我同意	2708
我的帐户	2692
我的帳戶	2692
我知道了	2708
我要留言	2712
我要糾錯	2732
我要纠错	2712
我要评论	2712
""", '戻': """
戻る	1520
""", '所': """
所有留言	2712
""", '打': """
打印	2702
打印本页	2732
打印食谱	59
打开	2716
打赏	2689
""", '投': """
投票する	1535
投稿する	1515
""", '折': """
折りたたむ	1521
""", '报': """
报告错误	2716
""", '拒': """
拒絕	2708
拒绝	2708
""", '招': """
招聘启事	2732
""", '拡': """
拡大	1506
拡大する	1520
""", '按': """
按讚	2703
""", '捐': """
捐款	2689
捐贈	2689
捐赠	2689
""", '排': """
排行榜	2713
""", '採': """
採用情報	1531
""", '接': """
接受	2708
接受全部	2708
接受所有	2708
""", '推': """
推广	2707
推广内容	2707
推廣	2707
推荐	2713
推荐文章	2713
推荐阅读	2713
推薦	2713
推薦文章	2713
推薦閱讀	2713
""", '提': """
提供	1510
""", '搜': """
搜尋	2715
搜索	2715
""", '播': """
播放	2715
""", '支': """
支持我们	2689
支持我們	2689
支援する	1494
""", '收': """
收合	2716
收听	2702
收听本文	2732
收聽文章	2732
收藏	2702
收藏文章	2702
收藏本文	2732
收藏食譜	59
收藏食谱	59
收起	2715
""", '文': """
文字の大きさ	63	1506
文字サイズ	1506
文字サイズ変更	63
""", '新': """
新着	1518
新着ニュース	1518
新着記事	1518
新着記事一覧	1545
新規会員登録	1496
新規登録	1496
新闻简报	2696
""", '明': """
明白了	2716
""", '显': """
显示原文	2716
显示更多	2715
""", '暂': """
暂不	2688
暂无评论	2732
""", '暫': """
暫不	2688
""", '更': """
更多	2713
更多内容	2713
更多報導	2713
更多报道	2713
更多文章	2713
更多新聞	2713
更多新聞請看	2741
更多新闻	2713
更多精彩	2741
更多精采內容	2732
""", '最': """
最多人看	2741
最新ニュース	1518
最新号	1545
最新影音	2741
最新文章	2713
最新新聞	2713
最新新闻	2713
最新消息	2713
最新記事	1518
""", '會': """
會員中心	2692
會員專享	2695
會員專享內容	2695
會員專屬	2692
會員登入	2692
""", '月': """
月額#円	1499
月額#円(税込	1499
""", '有': """
有料会員登録	1496
有料会員記事	1535
有料登録	1496
有料記事	1496
""", '朋': """
朋友圈	2702
""", '服': """
服务条款	2708
服務條款	2708
""", '朝': """
朝刊・夕刊	1496
""", '本': """
本周热门	2741
本文へ	1520
本文へ移動	1520
""", '机': """
机器翻译	2732
""", '查': """
查看全部	2715
查看原图	2715
查看原文	2742
查看地图	2716
查看更多	2715
查看留言	2712
查看结果	2716
查看詳情	2716
查看评论	2712
查看详情	2716
""", '标': """
标签	2713
""", '検': """
検索	1520
""", '業': """
業配	2707
""", '標': """
標籤	2713
""", '機': """
機器翻譯	2732
""", '檢': """
檢舉	2712
""", '次': """
次のページ	1520
次の記事	1518
次の記事へ	1518
次へ	1520
次ページ	1520
""", '每': """
每月捐款	2689
""", '注': """
注册	2692
注目の記事	1518
注目キーワード	1518
注目ワード	1518
注目記事	1518
""", '点': """
点击排行	2713
点击播放	2732
点击查看原文	2742
点击查看大图	2715
点击阅读原文	2742
点我看视频	2732
点赞	2702
""", '為': """
為您推薦	2713
""", '热': """
热点	2713
热点推荐	2713
热门	2713
热门排行	2713
热门文章	2713
热门新闻	2713
""", '無': """
無料で体験する	1496
無料で読む	1496
無料会員登録	1496
無料会員限定	1496
無料体験	1496
無料登録	1496
""", '焦': """
焦點新聞	2713
""", '熱': """
熱門	2713
熱門排行	2713
熱門文章	2713
熱門新聞	2713
熱門話題	2713
""", '特': """
特定商取引法に基づく表記	1512
特集	1518
""", '猜': """
猜你喜欢	2713
猜你喜歡	2713
""", '申': """
申し込む	1496
""", '电': """
电子报	2696
电子邮箱	2696
""", '画': """
画像を拡大	1520
画像を見る	1520
""", '留': """
留言	2712
留言(#	2712
""", '登': """
登入	2692
登入/註冊	2692
登出	2692
登录	2692
登录/注册	2692
登錄	2692
登録	1496
登録が完了しました	1535
登録して続きを読む	1496
登録する	1496
""", '發': """
發現錯誤?請告訴我們	2732
發表留言	2712
發表評論	2712
""", '目': """
目录	2715
目次	1520
目錄	2715
""", '直': """
直接看食谱	59
""", '相': """
相关主题	2713
相关报道	2713
相关推荐	2713
相关文章	2713
相关新闻	2713
相关标签	2713
相关视频	2741
相关阅读	2713
相關主題	2713
相關報導	2713
相關影片	2741
相關推薦	2713
相關文章	2713
相關新聞	2713
相關標籤	2713
相關閱讀	2713
""", '看': """
看了这篇文章的人也看	2713
看原文	2742
看更多	2713
看更多文章	2741
看更多新聞	2741
""", '知': """
知道了	2716
""", '稍': """
稍后再说	2688
稍后提醒我	2688
稍后阅读	2732
稍後再說	2688
稍後提醒我	2688
稍後閱讀	2732
""", '立': """
立即捐款	2689
立即訂閱	2692
立即订阅	2692
""", '粉': """
粉絲團	2703
""", '精': """
精彩推荐	2741
精彩推薦	2741
精选	2713
""", '紙': """
紙面ビューアー	1496
""", '結': """
結果を見る	1521
""", '続': """
続きはこちら	1546
続きをみる	1520
続きを読む	1496
""", '網': """
網友留言	2712
""", '編': """
編輯推薦	2713
編輯精選	2713
編集部おすすめ	1518
編集部のおすすめ	1518
""", '縮': """
縮小	1506
""", '繼': """
繼續閱讀	2715
""", '纠': """
纠错	2712
""", '继': """
继续浏览内容	2715
继续阅读	2715
""", '编': """
编辑推荐	2713
编辑精选	2713
""", '网': """
网友评论	2712
""", '翻': """
翻訳を表示	1521
""", '联': """
联系我们	2708
""", '聯': """
聯絡我們	2708
""", '聽': """
聽全文	2732
聽新聞	2702
聽這篇文章	2732
""", '菜': """
菜单	2715
""", '著': """
著作権	1512
""", '複': """
複製網址	2732
複製連結	2702
""", '觀': """
觀看更多	2741
""", '视': """
视频	2713
""", '解': """
解鎖全文	2732
解锁全文	2732
""", '訂': """
訂閱	2692
訂閱會員	2692
訂閱會員專屬內容	2732
訂閱郵件	2696
訂閱電子報	2696
""", '記': """
記事の続きはこちら	1546
記事へのご意見	1515
記事をサポートする	1494
記事をプレゼント	1496
記事をプレゼントする	1535
記事を保存	1506
記事を保存する	1535
記事を印刷する	1506
記事を読む	1520
記事ランキング	1518
記事一覧	1520
記事一覧を見る	1546
記事全文を読む	1520
記者募集	1531
記者募集中	1531
""", '許': """
許可する	1512
""", '註': """
註冊	2692
""", '評': """
評論	2712
""", '話': """
話題の記事	1518
""", '詳': """
詳しく見る	1521
詳細	1521
""", '語': """
語音播報	2732
語音朗讀	2732
""", '誤': """
誤りを報告	1521
誤字脱字の報告	1535
誤字脱字を報告する	1535
""", '読': """
読まれている記事	1518
読み上げ	1535
読み放題	1499
""", '請': """
請填寫讀者問卷	2732
請繼續往下閱讀	2707
請輸入電子郵件	2696
""", '讚': """
讚	2702
讚賞支持	2689
""", '订': """
订阅	2692
订阅会员	2692
订阅邮件	2696
""", '评': """
评论	2712
评论(#	2712
""", '诚': """
诚聘英才	2732
""", '话': """
话题	2713
""", '详': """
详情	2716
""", '语': """
语音朗读	2732
""", '请': """
请先登录再评论	2732
请继续往下阅读	2707
请输入邮箱	2696
""", '購': """
購読	1496
購読する	1496
購読のお申し込み	1496
購読申し込み	1496
""", '贈': """
贈送文章	2732
贈送文章給朋友	2732
贈送此文	2732
""", '贊': """
贊助	2689
贊助內容	2707
贊助商	2707
""", '赞': """
赞助	2689
赞助内容	2707
赞助商链接	2707
赞赏	2689
""", '赠': """
赠送此文	2732
""", '跳': """
跳到主要內容	2715
跳到食谱	59
跳至食譜	59
跳转到食谱	59
""", '載': """
載入更多	2715
""", '轉': """
轉發	2702
""", '转': """
转发	2702
""", '返': """
返信	1515
返信する	1515
返回顶部	2715
返回首页	2715
""", '追': """
追蹤	2703
追蹤我們	2703
""", '通': """
通報する	1515
通知をオン	1505
通知を受け取る	1535
""", '速': """
速報	1518
速報通知を受け取る	1535
""", '連': """
連結已複製	2732
連載	1518
""", '運': """
運営会社	1512
""", '違': """
違反報告	1515
""", '選': """
選單	2715
""", '邮': """
邮箱	2696
""", '链': """
链接已复制	2732
""", '閉': """
閉じる	1493	1520
""", '開': """
開く	1521
開通會員	2692
""", '関': """
関連	1518
関連する記事	1518
関連キーワード	1518
関連タグ	1518
関連トピックス	1518
関連ニュース	1518
関連リンク	1518
関連動画	1518
関連情報	1518
関連記事	1518
関連記事はこちら	1545
""", '閱': """
閱讀全文	2715
閱讀原文	2742
閱讀更多	2715
""", '關': """
關於我們	2708
關注	2703
關注我們	2703
關鍵字	2713
關閉	2688
""", '阅': """
阅读全文	2715
阅读原文	2742
阅读更多	2715
""", '隐': """
隐私政策	2708
隐私权政策	2708
""", '隱': """
隱私政策	2708
隱私權政策	2708
""", '電': """
電子信箱	2696
電子報	2696
電子版	1496
""", '音': """
音声で聞く	1506
音声読み上げ	1535
""", '頭': """
頭條	2713
""", '顯': """
顯示原文	2716
顯示更多	2715
""", '首': """
首頁	2715
首页	2715
""", '點': """
點我看影片	2732
點擊播放本文	2732
點閱排行	2741
""", '가': """
가	1567
가입하기	1558
가장 많이 본 뉴스	1574
""", '개': """
개인정보 처리방침	1572
개인정보처리방침	1572
""", '거': """
거부	1572
""", '검': """
검색	1576
""", '결': """
결과 보기	1577
""", '계': """
계속 읽기	1558
""", '고': """
고객센터	1572
""", '공': """
공유	1567
공유하기	1567
""", '관': """
관련 기사	1574
관련 뉴스	1574
관련 영상	1597
관련 태그	1574
관련기사	1574
관련뉴스	1574
관련키워드	1574
""", '광': """
광고	1571
광고 닫기	1571
""", '괜': """
괜찮습니다	1555
""", '구': """
구독	1558
구독 신청	1558
구독 전용	1558
구독 중	1558
구독신청	1558
구독이 완료되었습니다	1589
구독자 전용	1560
구독하고 이어서 읽기	1589
구독하기	1558
""", '글': """
글씨 크기	63
글씨크기	1567
글자 크기	1567
글자 크기 변경	63	1589
글자 크기 조절	63	1589
글자크기	1567
글자크기 변경	63
글자크기 설정	63
글자크기 조절	63
""", '기': """
기부하기	1556
기사 공유하기	1567
기사 더보기	1589
기사 듣기	1589
기사 링크 복사	1589
기사 본문	1576
기사 선물하기	1589
기사 스크랩하기	1589
기사 오류 신고	1589
기사 오류 제보	1589
기사 원문 보기	1589
기사 저장하기	1589
기사 제보 및 문의	1589
기사 후원하기	1556
기사에 대한 의견	1573
기사원문	1576
기사저장	1567
기자 구독	1584
기자 구독하기	1584
기자 페이지	1584
기자 프로필 보기	1584
기자의 다른 기사	1584
기자의 다른기사	1574
""", '나': """
나중에	1555
나중에 보기	1589
나중에 읽기	1589
나중에 하기	1555
""", '내': """
내 정보	1558
""", '네': """
네이버 구독	1570
네이버 블로그	1567
네이버에서 구독	1570
네이버에서 구독하기	1570
""", '놓': """
놓치면 안 되는 기사	1597
""", '뉴': """
뉴스 듣기	1589
뉴스레터 구독	1563
뉴스레터 구독 신청	1563
뉴스레터 무료 구독	1589
뉴스레터 신청	1563
""", '다': """
다른 공유 찾기	1567
다른 기사	19	1574
다른 기사 더 보기	19
다른 기사 보기	1584
다른기사	1574
다른기사 보기	1574
다시 보지 않기	1555
다음	1576
다음 기사	1574
다음 기사 보기	1589
다음 페이지	1576
다음기사	1574
다음에	1555
""", '닫': """
닫기	1555
""", '답': """
답글	1573
답글쓰기	1573
""", '당': """
당신이 좋아할 만한	1574
""", '댓': """
댓글	1573
댓글 #	1573
댓글 #개	1573
댓글 보기	1573
댓글 쓰기	1573
댓글 운영 정책	1589
댓글 운영정책	1589
댓글보기	1573
댓글쓰기	1573
댓글을 입력해주세요	1573
""", '더': """
더 보기	1576
더보기	1574	1576
""", '독': """
독자 의견 조사	1589
""", '동': """
동영상	1574
동의	1572
동의합니다	1572
""", '등': """
등록	1573
""", '디': """
디지털뉴스부	1584
디지털뉴스팀	1584
디지털콘텐츠팀	1584
""", '라': """
라인	1567
""", '랭': """
랭킹	1574
랭킹뉴스	1574
""", '레': """
레시피 바로가기	59
레시피 보기	59
레시피 인쇄	59
레시피 인쇄하기	59
레시피 저장	59
레시피 저장하기	59
레시피 평가하기	59
레시피로 바로가기	59
레시피로 이동	59
""", '로': """
로그아웃	1558
로그인	1558
로그인 후 댓글 쓰기	1589
로그인/회원가입	1558
로그인이 필요	1560
""", '링': """
링크 복사	1567
링크가 복사되었습니다	1589
""", '마': """
마이페이지	1558
""", '많': """
많이 본 기사	1574
많이 본 뉴스	1574
많이 본 영상	1597
많이 읽은 기사	1574
많이본 기사	1574
많이본 뉴스	1574
""", '맨': """
맨 위로	1576
맨위로	1576
""", '메': """
메뉴	1576
메뉴 닫기	1576
메일	1567
""", '모': """
모두 동의	1572
""", '목': """
목록	1576
목록보기	1576
""", '무': """
무료 체험 시작하기	1558
무료 회원가입	1558
""", '문': """
문의	1573
문자 크기	63
""", '바': """
바로가기	1567
""", '밴': """
밴드	1567
""", '번': """
번역 보기	1577
""", '베': """
베스트	1574
""", '복': """
복사하기	1567
""", '본': """
본문 글씨 줄이기	1567
본문 글씨 키우기	1567
본문 바로가기	1576
본문으로 바로가기	1576
""", '북': """
북마크	1567
""", '비': """
비밀번호 찾기	1558
""", '사': """
사이트맵	1572
사진 확대	1576
""", '설': """
설문 참여 바로가기	1589
설문 참여하기	1589
설문조사 참여하기	1589
""", '속': """
속보	1574
속보 알림 받기	1589
속보 알림 신청	1589
""", '스': """
스크랩	1567
스크랩하기	1589
스폰서	1571
""", '신': """
신고	1573
신문구독	1558
""", '실': """
실시간 뉴스	1574
""", '알': """
알겠습니다	1577
알림 받기	1566
알림 설정	1566
""", '앱': """
앱 다운로드	1566
앱 다운로드하기	1566
앱 설치	1566
앱 설치하기	1566
""", '에': """
에디터 추천	1574
""", '연': """
연관기사	1574
""", '열': """
열기	1577
""", '영': """
영상	1574
영상 보기	1589
영상으로 만나보세요	1589
영상으로 보기	1589
""", '오': """
오늘 하루 보지 않기	1555
오늘은 그만 보기	1555
오늘의 추천	1574
오늘의 핫뉴스	1597
오디오로 듣기	1589
오류 신고	1573
오류 신고하기	1589
오탈자 신고	1589
""", '온': """
온라인뉴스팀	1584
""", '요': """
요약	1576
""", '원': """
원문 보기	1577
원문보기	1576
""", '위': """
위로	1576
""", '유': """
유료 기사입니다	1589
유튜브 구독	1570
유튜브 구독하기	1570
""", '음': """
음성 재생하기	1589
음성으로 듣기	1567
""", '응': """
응원하기	1556
""", '의': """
의견 쓰기	1573
""", '이': """
이 기사 어땠나요	1589
이 기사를 공유합니다	1589
이 기사를 추천합니다	1589
이 기사와 함께 읽은 기사	1589
이 기자의 다른 기사	1589
이 시각 많이 본 기사	1597
이 시각 많이 본 뉴스	1597
이 시각 주요뉴스	1574
이 시각 추천뉴스	1574
이런 기사는 어때요	1597
이메일	1567
이메일무단수집거부	1572
이미 구독 중이신가요	1558
이미 회원이신가요	1558
이미지 크게 보기	1576
이미지 확대	1576
이슈	1574
이용약관	1572
이전	1576
이전 기사	1574
이전 기사 보기	1589
이전기사	1574
""", '인': """
인기 급상승	1597
인기 기사	1574
인기기사	1574
인기뉴스	1574
인쇄	1567
인쇄하기	1567
인스타그램 팔로우	1589
""", '일': """
일시후원	1556
""", '자': """
자세히	1577
자세히 보기	1577
""", '재': """
재생	1576
""", '저': """
저작권규약	1572
저장	1567
""", '전': """
전체 댓글	1573
전체 보기	1576
전체메뉴	1576
전체보기	1576
""", '접': """
접기	1576
""", '정': """
정기 후원하기	1556
정기구독	1558
정기후원	1556
""", '제': """
제보	1573
제보하기	1573
""", '좋': """
좋아요	1567
좋은 기사 후원하기	1556
""", '주': """
주소 복사	1589
주소가 복사되었습니다	1589
주소복사	1567
주요 기사	1574
주요 뉴스	1574
주요 뉴스 더보기	1597
주요기사	1574
주요뉴스	1574
""", '지': """
지금 뜨는 기사	1597
지금 뜨는 뉴스	1597
지도 보기	1577
지면보기	1558
""", '청': """
청소년보호정책	1572
""", '최': """
최신 기사	1574
최신 뉴스	1574
최신기사	1574
최신뉴스	1574
""", '추': """
추천 기사	1574
추천 영상	1597
추천기사	1574
추천뉴스	1574
""", '친': """
친구 추가하기	1589
""", '카': """
카카오스토리	1567
카카오톡	1567
카카오톡 공유	1567
카카오톡으로 공유	1589
카카오톡으로 공유하기	1589
카테고리	1574
""", '쿠': """
쿠키 설정	1572
""", '퀴': """
퀴즈 풀기	1589
""", '키': """
키워드	1574
""", '태': """
태그	1574
""", '텔': """
텔레그램에서 소식 받기	1589
""", '투': """
투표하기	1589
""", '트': """
트위터	1567
트위터 공유	1567
""", '페': """
페이스북	1567
페이스북 공유	1567
페이스북으로 공유	1589
""", '펼': """
펼치기	1576
""", '포': """
포토	1574
""", '폰': """
폰트 크기	1567
""", '프': """
프리미엄	1558
프린트	1567
""", '함': """
함께 보면 좋은 기사	1574
함께 볼 기사	1597
함께 읽으면 좋은	1574
함께 읽은 기사	1597
""", '핫': """
핫뉴스	1574
핫이슈	1574
핫클릭	1597
""", '헤': """
헤드라인	1574
""", '협': """
협찬	1571
""", '홈': """
홈	1576
""", '화': """
화제의 뉴스	1574
""", '확': """
확인	1577
""", '회': """
회사소개	1572
회원 전용	1560
회원가입	1558
""", '후': """
후원	1556
후원 안내	1556
후원 하기	1556
후원하기	1556
후원회원 가입	1556
"""}

START = {'a': """
abonē	1675 K par	1675 K no	1675 K un	1677 K
accès	1103 K illimité
această	51 K investigație	2076 K traducere
además	874 K:	919 K, en
ai가	1586 K 자동 번역한	1586 K 번역한	1586 K 핵심	1586 K 요약한
ai에게	1586 K 물어	1586 K 질문	1586 K 물어보기
ajánljuk	1307 K:
aktivér	407 K
alătură	12 K-te	54 K-te celor #	54 K-te celor peste #	54 K-te comunității de #
anmäl	2421 K dig till vårt	2437 K
apúntate	900 K a nuestro seminario	900 K a nuestro evento
artykuł	1923 K ukazał się	1923 K pochodzi z	1929 K przetłumaczony	1929 K został przetłumaczony	1929 K czyta	1929 K wygenerowany
artykuły	1920 K autora
artículos	844 K gratuitos
ascultă	1 K	2065 K:	2082 K podcastul	2082 K acest articol
atradāt	44 K
atsisiųskite	1637 K
autorė	1641 K:
autoři	304 K jsou
außerdem	552 K lesenswert:	552 K interessant:
aún	32 K no hay comentarios
ați	57 K încercat
""", 'b': """
bajá	908 K la app
beiträge	27 K
benefício	2026 K do assinante:
berätta	57 K i	57 K gärna
beställ	2437 K
bestätigen	446 K sie ihre
bestätigungsmail	446 K
besøg	393 K vores
beğendiniz	8 K mi
boletín	850 K diario	850 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2653 K liên quan:	2666 K viết này có	2666 K viết có hữu ích
báo	2666 K lỗi bài viết
bình	5 K luận	27 K luận	2667 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1307 K:
bạn	57 K đã thử	57 K đã làm thử	2666 K phát hiện	2666 K thấy bài viết
bản	2666 K tóm tắt này
bấm	2668 K để nghe
bật	2644 K thông báo
""", 'c': """
chceš	326 K u nás pracovat	2297 K u nás pracovať
chefredaktör	2435 K och ansvarig utgivare:	2435 K:
chưa	32 K có bình luận
citeşte	2065 K şi	2065 K şi:
citește	2065 K și	2065 K și:	2065 K:	2065 K mai mult	2065 K aici	2065 K mai departe:
citiți	2065 K și
ciąg	1933 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1980 K exclusivo para	2024 K gerado	2029 K oferecido por
conținut	2076 K generat	2080 K oferit de
crédit	1177 K photo	1177 K photos
crédits	1177 K photo	1177 K photos
cuéntame	57 K
cuộc	51 K điều tra này
cài	2670 K đặt ứng dụng	2670 K ứng dụng	2670 K app
có	2653 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2071 K ai informații	2078 K ai observat o
dalinkitės	1637 K
další	292 K články autora
darovať	2291 K
dernières	1131 K actualités
descarcă	13 K	2096 K aplicația
descargá	13 K	908 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	1987 K no google play	2034 K na app store	2034 K no google play	2034 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	319 K
dostępna	1936 K w
dostępne	1936 K w
dostępny	1936 K w
dołącz	12 K do	54 K do #	54 K do ponad #	1947 K do	1960 K do dyskusji
držte	28 K se
découvrez	1132 K aussi	1156 K la boutique	1156 K notre boutique	1156 K nos jeux	1156 K notre hors-série	1164 K notre application	1164 K notre appli
décryptage	1132 K :
déductible	1094 K des impôts	1094 K à #
déjà	1101 K abonné	1101 K inscrit	1101 K client
dùng	2677 K thử
""", 'e': """
elkészítetted	57 K
elírást	7 K
előfizetőként	1333 K
encuéntranos	12 K
envía	3 K
envíanos	889 K
ermöglicht	554 K von
erről	1307 K bővebben
escríbenos	877 K
estagiária	2017 K sob supervisão	2017 * K sob supervisão
estagiário	2017 K sob supervisão
""", 'f': """
faça	2032 K o quiz	2032 K o teste	2032 K o nosso
felelős	1330 K szerkesztő:	1330 K kiadó:
fiți	31 K primul
foretrækker	408 K du
fortsätt	2439 K läsa
fortæl	57 K mig
fotogaléria	2265 K:
fotografía	920 K:
få	384 K fuld adgang til	407 K adgang	407 K fri	407 K fuld	407 K besked	407 K ugens	407 K dagens	407 K de	407 K nyheder	407 K en notifikation	407 K breaking	407 K seneste nyt	418 K	1843 K full tilgang til	1869 K tilgang	1869 K fri	1869 K full	1869 K beskjed	1869 K varsel	1869 K ukas	1869 K dagens	1869 K de	1869 K nyheter	1869 K siste	1881 K	2412 K full tillgång till	2437 K tillgång	2437 K fri	2437 K full	2437 K besked	2437 K en notis	2437 K veckans	2437 K dagens	2437 K de	2437 K nyheter	2437 K senaste	2448 K
férjen	1333 K hozzá
följ	12 K	2416 K	2437 K
følg	12 K	12 K oss	388 K	407 K	1847 K	1869 K
füge	12 K uns	560 K
fügen	12 K sie uns	560 K sie
für	449 K android und ios	500 K diesen artikel	500 K diesen	549 K nur
főszerkesztő	1330 K:
""", 'g': """
gazeteciliğimizi	2533 K
gehöre	54 K zu den #
gehören	54 K sie zu den #
ghé	2667 K cửa hàng trực tuyến
glöm	2437 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2666 K ý cho bài viết
gör	2421 K quizet	2421 K vårt quiz	2437 K vårt
görmemiz	2538 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1334 K lát
hintergründe	552 K dazu:
hjälp	2421 K oss bli bättre	2421 K oss att bli bättre
hjælp	393 K os med at blive bedre
hlavné	2278 K body
hlavní	306 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2667 K trả lời khảo sát	2675 K ủng hộ
hämta	13 K	2425 K
häng	2437 K med
hääleta	956 K
håll	28 K	28 K dig
hör	504 K dir	560 K	2437 K
hören	504 K sie	560 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	377 K også	377 K også:	393 K mere på	407 K	1836 K også	1836 K også:	1869 K
""", 'i': """
iesūti	1663 K savu	1663 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	57 K
išbandėte	57 K
išsaugokite	1637 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	57 K fez	1980 K é assinante
jäikö	1046 K juttu kesken
jälgi	956 K
""", 'k': """
kapcsolódó	1307 K	1307 K:
kipróbáltad	57 K
kipróbáltátok	57 K
kiểm	2667 K tra kiến thức của bạn
kjøp	1852 K billetter	1852 K billett	1869 K
klausykitės	1622 K
klikněte	289 K zde
ključne	2217 K točke	2217 K tačke
klõpsates	956 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1677 K var
kommentarsfältet	5 K
kopiér	407 K
kopírovat	319 K
kopírovať	2291 K
kopē	1677 K
kvíz	289 K:	1320 K	2265 K:
kérje	1333 K
kérjen	1333 K
kérjük	28 K
kênh	2644 K youtube của báo
köp	2421 K biljetter	2421 K biljett	2437 K
kövess	12 K
kövesse	1333 K
kövessen	12 K
køb	393 K billetter	393 K billet	407 K
küfür	27 K içeren
küldd	3 K el	1315 K el nekünk
küldje	1315 K el nekünk	1333 K	1333 K tovább
kļūsti	1677 K
kết	2658 K nối với chúng tôi
""", 'l': """
laimē	1677 K
laimėkite	1637 K
legyél	1333 K
lejupielādē	1677 K
leé	919 K también	919 K más	919 K:
lisää	1070 K meidät
lásd	1307 K még
lásson	1333 K több
lát	1315 K valami
láttál	1315 K valami
lägg	2437 K till
lähetä	1049 K juttuvinkki	1049 K uutisvinkki	1049 K vinkki	1053 K mielipidekirjoituksesi	1053 K mielipidekirjoitus	1070 K
lämna	2415 K dina tips	2415 K ditt tips
läs	2404 K mer om	2405 K också	2405 K också:	2405 K även	2405 K mer	2405 K mer:	2405 K:	2405 K här	2405 K även:	2412 K vidare med	2412 K mer på	2425 K e-tidningen	2425 K tidningen	2437 K	2439 K vidare
læs	376 K mere om	377 K også	377 K også:	377 K mere	377 K mere:	377 K:	377 K her	377 K hele	384 K videre med	398 K e-avisen	398 K avisen	407 K	409 K videre
légy	31 K te az első
líbil	8 K se vám	307 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1070 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1933 K wideo
mesterséges	1341 K intelligencia írta
mirá	903 K el video	919 K también	919 K:
mitä	8 K pidit	33 K mieltä	1071 K mieltä sinä
mišljenja	2214 K autora	2214 K iznesena	2214 K izneta
mišljenje	2214 K autora
możliwość	5 K komentowania
mándanos	889 K
más	873 K noticias de	873 K noticias sobre	873 K sobre	873 K en	873 K de	874 K información	874 K información:	877 K artículos de
máte	292 K tip?	292 K tip na článek	292 K tip na téma	292 K tip pro
märkasid	44 K	941 K midagi	947 K viga	947 K artiklis viga
még	32 K nincs
més	237 K informació:	263 K notícies de	263 K notícies sobre
mød	393 K os
mūs	1677 K vari
mời	2653 K xem	2653 K bạn đọc	2653 K độc giả	2658 K bạn tham gia	2658 K độc giả theo dõi	2658 K bạn đọc theo dõi	2668 K quý vị theo dõi	2668 K quý độc giả	2668 K bạn xem video	2668 K nghe
""", 'n': """
nahlásit	329 K chybu
nahlásiť	2300 K chybu
nahláste	2300 K chybu
najważniejsze	1929 K informacje
naloži	2345 K
naložite	13 K	2345 K
naročite	2352 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	327 K čas číst	2298 K čas čítať
než	336 K vložíte komentář	336 K začnete diskutovat	336 K napíšete příspěvek
nguồn	2662 K:	2662 K :
nhận	2644 K thông báo
nové	309 K číslo	309 K vydání	2281 K číslo	2281 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1070 K enemmän
nägid	957 K viga
näita	956 K
näitkö	1071 K virheen
näytä	1070 K sisältö
nå	2437 K vår
nézd	1307 K meg	1333 K meg
nézze	1307 K meg	1333 K meg
nāc	1668 K strādāt
""", 'o': """
oceń	8 K	1930 K ten	1930 K artykuł	1930 K tekst
odporučte	2291 K
odporúčame	2265 K:
odsłuchaj	1941 K	1941 K ten
ofereça	3 K
oglądaj	1917 K:
ohodnoťte	307 K	2279 K
opýtajte	2278 K sa
opširnije	2202 K:	2202 K na
ouça	1 K	2005 K:	2030 K o podcast
oír	1 K
""", 'p': """
pamanīji	1669 K kļūdu
pamanījāt	44 K	1669 K kļūdu
pastebėjote	44 K	1623 K įdomų	1629 K klaidą
paylaş	3 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2662 K viên:
piditkö	8 K	1071 K
pidätkö	1071 K
piše	2229 K:
podobał	8 K ci się
podpořte	324 K
podržite	2232 K
podés	12 K seguir	890 K enviarnos
podívejte	289 K se:	289 K se na video
poleć	1941 K
poslať	2291 K
poslechněte	1 K si	289 K si	289 K si:
poslušajte	1 K	2202 K:	2324 K:
posłuchaj	1 K	1917 K:	1917 K też:
pozostała	1933 K część
pošaljite	41 K vijest
pošlete	319 K
pošlite	3 K	2291 K
poți	2071 K contacta autorul	2071 K contacta autoarea
praneškite	1623 K redakcijai
predplaťte	2295 K si
prečítajte	2265 K si tiež	2265 K si aj	2265 K si	2265 K si:
pridruži	54 K se #
pridružite	12 K se	54 K se #
pridėkite	1637 K
pronašli	44 K ste
pročitaj	2202 K još	2202 K i
pročitajte	2202 K još	2202 K i	2202 K više	2202 K:	2202 K više o ovoj temi
prvý	2290 K mesiac len za	2290 K mesiac za	2290 K mesiac už za	2290 K mesiac zadarmo
prześlij	1941 K dalej
präsentiert	554 K von
prüfen	560 K sie
páčil	8 K sa vám	2279 K sa
päivitä	1070 K
pääset	1070 K lukemaan
päätoimittaja	1068 K:
păstrați	28 K
pērc	1668 K biļetes	1677 K
předplaťte	324 K si
přehrajte	289 K si
přečtěte	289 K si také	289 K si	289 K si:	289 K si také:
přidej	54 K se k #
přidejte	54 K se k #
připojte	12 K se
""", 'q': """
querés	890 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	327 K posloucháte
radšej	2298 K počúvate
radši	327 K posloucháte
rašykite	1623 K autorei	1623 K autoriui
recibí	889 K las noticias
recomandări	2065 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1332 K ingyenesen
regisztráljon	1320 K	1332 K ingyenesen
regístrate	841 K para
resuméet	26 K er
resztę	1933 K tekstu
rezervē	1677 K
rešite	2202 K kviz
riješite	2202 K kviz
rozwiąż	1917 K quiz
rätsel	543 K mit
rätseln	543 K sie mit
réservez	1156 K vos places pour la soirée de la rédaction
réservé	1101 K aux abonnés
réservée	1101 K aux abonnés
réservés	1101 K aux abonnés
résumer	1146 K cet article	1146 K l'article
résumé	1146 K généré	1146 K rédigé	1146 K réalisé	1146 K produit	1146 K par
rösta	2437 K
rādīt	1677 K
""", 's': """
saglabā	1677 K
saistīts	1652 K:
saņem	1677 K
sažetak	2217 K	2217 K članka	2217 K teksta
schließ	54 K dich #	54 K dich den #
schließe	23 K dich
schließen	54 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	889 K el canal	919 K leyendo:
sesizări	2071 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	306 K	306 K článku
siųskite	1623 K savo	1637 K
sjefredaktør	1866 K:	1866 K og ansvarlig redaktør:
skopírovať	2291 K
skrót	1929 K artykułu
skúsili	57 K ste
související	289 K:
sporočite	2357 K napako
sprawdź	1917 K:	1917 K też:
spróbowaliście	57 K
spróbowałaś	57 K
spýtajte	2278 K sa
stališča	2335 K avtorja
stáhni	13 K si
stáhněte	13 K si	342 K si aplikaci
stöd	2412 K
stötta	2412 K
støt	384 K
støtt	1843 K
suscríbete	836 K a
susidūrėte	1623 K su
susiję	1611 K:
synthèse	1146 K générée
syötä	1070 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1339 K:
szívesen	1334 K meghallgatjuk
szöveg	1339 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	894 K
síganos	12 K
sígueme	894 K
síguenos	12 K
só	1980 K para assinantes
sólo	841 K para suscriptores
søg	407 K nu
súhrn	2278 K
súmate	12 K	54 K a las #
súvisiace	2265 K:
súvisiaci	2265 K článok
sūti	1663 K savu	1677 K
""", 't': """
también	862 K en facebook	874 K puedes leer	874 K puedes leer:	874 K te puede interesar:
també	237 K et pot interessar:
teitkö	57 K
tekoäly	1075 K on
tenés	884 ¿K información
thấy	44 K lỗi
thử	2667 K sức với
tiedätkö	1049 K aiheesta	1049 K asiasta	1049 K lisää
tiivistelmä	26 K on
tilføj	407 K
todavía	32 K no hay comentarios
további	1307 K részletek
traducció	246 K feta
transparentní	299 K účet:
trên	2644 K google news
trả	2667 K lời câu đố
trải	2677 K nghiệm
turpinājums	1679 K
twój	27 K komentarz
työskenteletkö	1049 K
tác	2662 K giả:	2662 K giả là
támogasd	1325 K a	1325 K az
támogassa	1325 K a	1325 K az
täglichen	446 K newsletter
tämä	26 K tiivistelmä	51 K juttu
tämän	51 K jutun
télécharger	13 K	1112 K l'application
téléchargez	13 K
tóm	2666 K tắt này
töltsd	13 K le
töltse	13 K le	1333 K le	1333 K ki
történeteiket	1315 K
tüm	27 K yorumlar
tęsinys	1639 K
tłumaczenie	1929 K
tải	13 K	13 K ứng dụng	2644 K ứng dụng	2644 K app	2670 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2237 K na grešku
uključi	2225 K
uključite	2225 K
uložit	319 K
uložiť	2291 K
uložte	319 K si	2291 K si
unbeschränkter	523 K zugang
unterstütze	430 K
unterstützen	430 K sie	430 K sie die
uočili	7 K ste
upozorniť	2300 K na chybu
upozorněte	329 K na chybu
urmărește	12 K	2065 K și:	2082 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1320 K részt
več	2324 K:	2324 K v videu	2349 K o tem	2349 K novic	2349 K preberite
vidéo	1132 K :
visą	1637 K interviu
više	2202 K o:
você	2005 K pode gostar:
vprašaj	2338 K
vprašajte	2338 K
vypočujte	1 K si	2265 K si:
vyskúšali	57 K ste
vytiskněte	319 K
vytlačiť	2291 K
vytlačte	2291 K
vyzkoušeli	57 K jste
válaszolj	1333 K
válaszoljon	1333 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	407 K med
véleménycikkeit	1315 K
více	289 K zde	289 K k tématu:
võida	956 K
võta	941 K ühendust	956 K
vă	28 K rugăm să
věnujte	319 K
všechny	27 K komentáře	292 K články autora
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	470 K artikel:
weź	1960 K udział w dyskusji
więcej	1916 K o	1916 K na temat	1916 K z	1917 K na ten temat:	1920 K artykułów autora
wypróbowaliście	57 K
wypróbowałaś	57 K
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	446 K newsletter
""", 'y': """
yanlişlik	2527 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1952 K uwagę	1952 K błąd	1952 K literówkę	1952 K uwagi	1952 K nieścisłość
ziņo	1663 K redakcijai
zkopírovat	319 K
znalazłeś	7 K
zostań	1949 K reporterem	1949 K reporterką	1949 K dziennikarzem
zrobiliście	57 K
""", '©': """
©	479 K dpa	717 K #	717 K
""", 'à': """
à	1132 K lire aussi	1132 K lire également	1132 K lire :	1132 K lire sur	1132 K voir aussi	1132 K écouter	1132 K relire	1132 K découvrir	1132 K lire sur le même sujet	1132 K consulter :	1132 K voir également	1135 K propos de l'auteur	1135 K propos de l'autrice	1156 K retrouver dans le numéro
àudio	246 K generat
""", 'á': """
áudio	2024 K gerado
""", 'ä': """
är	2415 K du
äänestä	1070 K
""", 'é': """
é	2002 K preciso estar logado
écouter	1 K l'article	1 K cet article	1132 K aussi
écoutez	1 K cet	1 K l'article	1160 K le podcast
""", 'í': """
írd	1333 K be
írj	1315 K a szerzőnek
írja	1333 K be
írjon	1315 K a szerzőnek	1333 K közvetlenül	1333 K nekünk
""", 'î': """
întreabă	2076 K asistentul
""", 'ö': """
ön	1334 K szerint
""", 'ú': """
últimas	873 K noticias de	2004 K de	2004 K notícias de
únase	12 K
únete	12 K	23 K a	54 K a las #	54 K a los #	54 K a más de #	54 K a nuestros #
""", 'ü': """
über	473 K die autor:in	473 K die autoren	473 K die autor:innen	475 K die autorin	475 K den autor	476 K die autorin	476 K den autor
übersetzung	557 K:	557 K aus dem
""", 'č': """
čitaj	2202 K još
čitajte	2202 K i	2202 K još	2202 K još:
članak	2217 K je preveden	2217 K čita	2220 K je objavljen u
članek	2338 K je preveden	2338 K bere	2338 K je prebral	2341 K je objavljen v
článek	306 K byl přeložen	306 K přeložen	306 K načetl	309 K vyšel v
článok	2278 K bol preložený	2278 K načítal	2281 K vyšiel v
čo	33 K si myslíte
čtěte	289 K také	289 K také:	289 K i	289 K více	289 K:
číslo	299 K účtu pro dary	299 K transparentního účtu
čítajte	2265 K aj	2265 K tiež	2265 K viac
""", 'đ': """
đánh	2666 K giá bài viết
đăng	2667 K ký tham dự hội thảo
đường	41 K dây nóng: #	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo
đọc	2653 K thêm	2653 K thêm:	2653 K:	2653 K tiếp:	2658 K tin nhanh
""", 'į': """
įsigykite	1637 K
įtraukite	1637 K mus
įveskite	1637 K
""", 'ś': """
ściągnij	13 K	1965 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1945 K:
źródło	1945 K:
""", 'ž': """
želite	2234 K raditi kod nas	2234 K da radite kod nas	2354 K delati pri nas
želiš	2234 K raditi kod nas	2354 K delati pri nas
žinote	1623 K daugiau	1638 K istoriją
žiūrėkite	1611 K taip pat	1637 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	610 K χρήσιμο	610 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	625 K τον	625 K τα	625 K
ακούστε	1 K	594 K:
αναφέρετε	630 K λάθος	630 K κάποιο λάθος
αναφορά	630 K λάθους
αντιγράψτε	620 K
αντιγραφή	620 K
αξιολογήστε	610 K
αποθηκεύστε	620 K
αυτή	51 K η έρευνα	609 K η περίληψη	609 K η σύνοψη
""", 'β': """
βίντεο	594 K:
βαθμολογήστε	610 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	54 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	54 K ένας από τους #
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	594 K επίσης	594 K:	594 K το βίντεο	594 K εδώ	594 K επίσης:	594 K ακόμα:	594 K φωτογραφίες	594 K ακόμη	594 K ακόμη:	607 K όλα τα άρθρα	621 K όλες	621 K όλα	621 K τις
δειτε	594 K επισης	594 K ακομη	594 K:
δεν	628 K έχετε χρόνο να διαβάσετε
διάβασε	594 K επίσης	594 K ακόμη
διαβάζεται	609 K από
διαβάστε	594 K επίσης	594 K επίσης:	594 K ακόμη	594 K ακόμη:	594 K ακόμα	594 K:	594 K εδώ	594 K περισσότερα	594 K ακόμα:	594 K εδώ περισσότερα	594 K σχετικά	594 K αναλυτικά	607 K όλα τα άρθρα	621 K όλες	621 K όλα	621 K τις
διαβαστε	594 K επισης	594 K ακομη	594 K ακομα	594 K:
διαθέσιμη	617 K στο
διαθέσιμο	617 K σε	617 K στο
δοκιμάσατε	57 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	620 K
ενεργοποιήστε	617 K
εντοπίσατε	44 K
εσείς	33 K τι
""", 'η': """
η	609 K περίληψη	609 K σύνοψη	609 K ανάγνωση	609 K περίληψη αυτή
""", 'θ': """
θέλεις	627 K να εργαστείς μαζί μας
θέλετε	627 K να εργαστείτε μαζί μας	627 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	617 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	617 K	625 K την εφαρμογή	639 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	594 K:
""", 'λ': """
λήψη	617 K από	617 K στο
""", 'μ': """
μάθετε	621 K όλες
με	623 K πληροφορίες από
μείνετε	621 K ενημερωμένοι
μετάφραση	609 K
μοιράσου	620 K
μοιραστείτε	3 K
""", 'ο': """
οι	607 K απόψεις	607 K γνώμες
""", 'π': """
περίληψη	609 K
περισσότερα	594 K:
πηγές	623 K:
πηγή	623 K:
προτείνετε	620 K
προτιμάτε	628 K να ακούτε	628 K να ακούσετε
πώς	610 K σας φάνηκε
""", 'ρ': """
ρωτήστε	609 K
ρώτα	609 K
ρώτησε	609 K
""", 'σ': """
σας	8 K άρεσε	610 K φάνηκε	610 K βοήθησε	610 K άρεσε
στείλτε	620 K
στηρίξτε	625 K	625 K τον	625 K τα	625 K την
σύνοψη	609 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	607 K κείμενα που
το	57 K δοκιμάσατε	57 K δοκίμασες	607 K άρθρο εκφράζει	609 K άρθρο μεταφράστηκε	609 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	620 K
""", 'ό': """
όλα	607 K τα άρθρα
όλες	621 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	174 K се за
автор	2145 K - обозреватель	2145 K - корреспондент	2145 K - колумнист	2145 K - редактор	2592 K - оглядач	2592 K - колумніст	2592 K - кореспондент
авторка	2592 K - оглядачка	2592 K - колумністка
авторката	154 K е
авторът	154 K е
акценти	156 K от
""", 'б': """
бачите	44 K помилку
беше	157 K ли полезна	157 K ли полезно	157 K ли полезен
больше	2129 K новостей	2130 K по теме:	2168 K любите слушать	2168 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2148 K ли материал	2148 K ли пересказ	2148 K ли этот пересказ	2148 K ли этот	2148 K ли текст
была	2148 K ли статья	2148 K ли эта	2148 K ли новость
більше	2576 K по темі:	2576 K за темою:	2576 K на тему:	2576 K про це:	2607 K новин	2607 K матеріалів
""", 'в': """
вакансии	2151 K "	2151 K редакции
вакансії	2597 K "	2597 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2148 K понравилась	2148 K понравился	2148 K помогла	2595 K сподобалась	2595 K сподобалася	2595 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	142 K още	142 K също	142 K:	142 K повече във видеото	142 K галерията
включете	164 K
все	27 K комментарии	2129 K новости на тему	2129 K материалы	2129 K новости	2129 K статьи	2133 K статьи автора	2133 K материалы автора
всички	169 K новини
встановлюйте	2602 K
встановіть	13 K	2602 K	2628 K застосунок
""", 'г': """
гаряча	41 K лінія редакції
главное	2147 K от
гледайте	142 K видеото	142 K:
головне	2594 K від	2594 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2576 K:	2576 K про це
джерела	2609 K:
джерело	2609 K:
дивіться	2576 K також	2576 K:	2576 K також:	2576 K відео:
до	2576 K теми:
докладніше	2576 K:	2576 K про це
доступно	2156 K в	2156 K на	2156 K для	2602 K в	2602 K у	2602 K на	2602 K для
достъпно	164 K в	164 K на
дотримуйтесь	28 K
другие	2133 K материалы автора
думка	2592 K автора	2592 K редакції	2592 K, висловлена
думки	2592 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	2133 K новость?
еще	2130 K по теме:
ещё	2129 K больше	2130 K по теме:
""", 'з': """
за	2576 K темою:
забелязахте	7 K
завантажити	2602 K в	2602 K з	2602 K у
завантажте	13 K	2602 K в	2602 K з	2628 K застосунок	2628 K додаток
завантажуйте	13 K	2602 K	2612 K застосунок
загрузите	2156 K в	2156 K на
задайте	2147 K вопрос
заметили	7 K ошибку
запазете	168 K
запитайте	2594 K
зберегти	2606 K
збережіть	2606 K
знайшли	7 K помилку
зручніше	2615 K слухати
""", 'и': """
изпратете	168 K
изтеглете	13 K	164 K	174 K	189 K приложението
източник	171 K:
източници	171 K:
инсталирайте	164 K
искате	176 K да работите при нас	176 K ли да работите при нас
искаш	176 K да работиш при нас
источник	2162 K:
источники	2162 K:
""", 'к': """
как	2148 K вам статья	2148 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	168 K
копирайте	168 K
короткий	2594 K виклад	2594 K переказ
коротко	2147 K от	2594 K від
краткий	26 K пересказ	2147 K пересказ
кратко	2147 K от
краткое	2147 K содержание
куиз	142 K:
""", 'л': """
лучшее	2129 K за
любите	2615 K слухати
""", 'м': """
материал	2130 K по теме:	2150 K опубликован в	2153 K можно
месяц	2159 K подписки за
мнение	2145 K автора	2145 K редакции
мнението	154 K на автора
мнения	2145 K авторов
мненията	154 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	51 K этим текстом	51 K цим текстом
надіслати	2606 K
надішліть	3 K	2606 K
накратко	156 K от
нашли	7 K ошибку	7 K опечатку
немає	2615 K часу читати
нет	32 K комментариев	2168 K времени читать
новия	159 K брой
новият	159 K брой
новости	2129 K партнеров
новый	2150 K номер
няма	32 K коментари
нямате	177 K време да четете
""", 'о': """
об	2130 K этом подробнее	2133 K авторе
обобщение	156 K
обсуждение	5 K
озвучено	2147 K	2594 K
опитахте	57 K
оставьте	31 K первый
открихте	7 K
откройте	2156 K в
отпечатай	168 K
отпечатайте	168 K
отправить	3 K	2160 K
отправьте	3 K	2160 K
оценете	157 K
оцените	8 K	2148 K
оцініть	2595 K
още	142 K по темата	142 K новини:	169 K новини
""", 'п': """
первый	2159 K месяц за
перевод	2147 K выполнен	2147 K сделан
передплата	2605 K за #	2605 K від #
переказ	2594 K
переклад	2594 K зроблено
пересказ	2147 K
перший	2605 K місяць за
по	2130 K теме:
повече	142 K по темата:	169 K новини
повідомити	2617 K про помилку
повідомте	2617 K про помилку	2617 K нам про помилку
погляди	2592 K авторів
подарете	168 K
подарите	2160 K
подарить	2160 K
подарувати	2606 K
подаруйте	2606 K
поддержать	2165 K
поддержите	2165 K
поделитесь	3 K
поделиться	3 K
подкрепете	174 K
подкрепи	174 K
подписка	2159 K за #	2159 K от #	2159 K за рубль
подписывайтесь	12 K	2165 K на
подпишись	12 K	2180 K на
подпишитесь	12 K	2165 K на	2180 K на нас
подробнее	2130 K:	2130 K в материале	2130 K - в	2130 K читайте в материале	2130 K об этом
подробности	2130 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2145 K автора
позицията	154 K на автора
позиція	2592 K автора
пока	32 K нет комментариев
полезна	157 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	156 K
попитайте	156 K
попробовали	57 K
порадьте	2606 K
порекомендуйте	2160 K
последвайте	12 K	174 K
последние	2129 K новости о
послухати	1 K
послушать	1 K
поставте	2594 K запитання
почитать	2130 K:
преведено	156 K с
преводът	156 K е
предпочитате	177 K да слушате
прежде	2181 K чем оставить комментарий	2181 K чем комментировать
препоръчай	168 K
приготовили	57 K
приготували	57 K
присоединяйтесь	12 K	54 K к #
присъединете	12 K се	54 K се към #
присъедини	54 K се към #
пришлите	2133 K новость
приєднуйтесь	12 K	54 K до #
приєднуйтеся	54 K до #
пробвахте	57 K ли
пройдите	2130 K тест
пройдіть	2576 K тест
прочетено	156 K от
прочетете	142 K още	142 K също
підписка	2605 K за #	2605 K від #
підписуйся	12 K
підписуйтесь	12 K	2612 K на
підпишіться	12 K	2612 K на
підсумок	2594 K
підтримайте	2612 K
підтримати	2612 K
""", 'р': """
работа	2151 K в "
радимо	2576 K прочитати:
разрешете	164 K
распечатайте	2160 K
распечатать	2160 K
расскажите	57 K в
резюме	156 K
резюмето	156 K
рекомендуем	2130 K:
рекомендуємо	2576 K:
робота	2597 K в "	2597 K у "
роздрукувати	2606 K
роздрукуйте	2606 K
розкажіть	57 K у
""", 'с': """
саммари	2147 K
свалете	13 K	164 K	189 K приложението
свежий	2150 K номер
свързани	142 K:
связаться	2133 K с автором
сигнализирайте	179 K за грешка
скачайте	13 K	2156 K в	2156 K из	2165 K приложение	2185 K приложение
скачать	13 K	2156 K в	2156 K на
скопировать	2160 K
скопируйте	2160 K
скопіювати	2606 K
скопіюйте	2606 K
следвайте	12 K ни	174 K
следите	12 K за
слухайте	2576 K:	2576 K також:
слухати	1 K
слушайте	2130 K:	2130 K также:
слушать	1 K
см	2130 K. также:
смотрите	2130 K также	2130 K:	2130 K	2130 K также:	2130 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2170 K об ошибке	2170 K нам об ошибке
сообщить	2170 K об ошибке
сохраните	2160 K
сохранить	2160 K
спитайте	2594 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спробували	57 K
спросите	2147 K
спросить	2147 K
станьте	31 K первым	31 K першим	2165 K подписчиком	2165 K соучастником	2612 K частиною спільноти	2612 K співучасником
статията	156 K е преведена	156 K е прочетена
статтю	2594 K перекладено
статью	2153 K можно
статья	2147 K переведена	2147 K озвучена	2148 K была	2150 K опубликована в
стежте	12 K за
стислий	2594 K виклад	2594 K переказ
съобщете	179 K за грешка
съобщи	179 K за грешка
""", 'т': """
також	2576 K читайте:
текст	2147 K переведён	2147 K переведен	2147 K озвучен	2594 K перекладено	2594 K озвучено
текстът	154 K отразява	156 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	51 K разследване	156 K резюме	156 K обобщение
точка	2145 K зрения автора	2592 K зору автора	2592 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2168 K слушать
установите	13 K	2185 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2130 K:
""", 'х': """
хареса	8 K ли	157 K ли
харесахте	157 K ли
хотите	2167 K работать у нас	2167 K у нас работать	2167 K работать в нашей
хочете	2614 K працювати в нас	2614 K в нас працювати	2614 K працювати у нас
хочеш	2614 K працювати в нас
хочешь	2167 K работать у нас
""", 'ц': """
це	51 K розслідування
цей	2594 K переказ	2594 K короткий виклад	2594 K короткий переказ	2594 K стислий виклад
""", 'ч': """
четете	142 K още
чети	142 K още
чи	2595 K була стаття	2595 K був матеріал	2595 K був переказ	2595 K був цей переказ	2595 K була ця	2595 K був цей	2595 K сподобалась	2595 K сподобалася	2595 K сподобався
читай	2180 K нас
читайте	12 K нас	13 K	2130 K также	2130 K также:	2130 K:	2130 K подробнее	2130 K еще	2130 K по теме:	2130 K подробнее:	2130 K материал	2130 K в материале	2156 K нас без	2156 K без	2165 K	2165 K нас в	2576 K також	2576 K також:	2576 K:	2576 K ще	2576 K також на тему:	2576 K по темі:	2576 K також на тему	2612 K
читать	2130 K также	2130 K по теме:
что	33 K вы думаете	2130 K ещё почитать:
чуйте	1 K	142 K:
""", 'щ': """
ще	32 K немає коментарів	2576 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	51 K расследование	2147 K краткое содержание
этот	26 K пересказ	2147 K пересказ	2147 K краткий пересказ	2153 K материал можно	2153 K текст можно
эту	2153 K статью можно
""", 'я': """
як	2595 K вам стаття	2595 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'א': """
אהבתם	1214 K את
אולי	1229 K פספסתם:
אל	1220 K תפספסו: הפעילו
""", 'ב': """
בואו	1215 K לעבוד איתנו
בחנו	1217 K את עצמכם
""", 'ד': """
דווחו	1214 K על
""", 'ה': """
האזינו	1 K	1201 K:	1216 K לפודקאסט	1216 K לפרק
האם	8 K אהבתם	1214 K הכתבה	1214 K הסיכום	1214 K המידע
הדוא	1208 K"ל האדום
הורידו	13 K	1194 K את האפליקציה	1219 K
היו	31 K הראשונים
הירשמו	1215 K לוובינר	1215 K לכנס
הכותב	1209 K הוא
הכותבים	1209 K הם
הכותבת	1209 K היא
הכנתם	57 K
הכתבה	1214 K עניינה	1230 K ממשיכה
המחבר	1209 K הוא
המחברת	1209 K היא
המייל	41 K האדום
המשך	1230 K הכתבה
הפעילו	1220 K התראות	1220 K את ההתראות
הפרק	1216 K המלא זמין
הצביעו	1217 K בסקר
הצטרפו	54 K ל-#	54 K ליותר מ-#	1194 K לערוץ הטלגרם	1194 K לקבוצת הוואטסאפ	1194 K לקבוצת הווטסאפ	1205 K אלינו	1205 K לערוץ	1205 K לקבוצה	1205 K לקבוצת	1205 K לקבוצות	1205 K עכשיו	1205 K גם	1206 K	1215 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1216 K לפודקאסט
השתתפו	1217 K בסקר
התגובות	5 K
התחקיר	51 K הזה
""", 'ח': """
חודש	1225 K ראשון ב
""", 'י': """
יש	1208 K לכם מידע	1208 K לכם סיפור	1208 K לך מידע	1208 K לך סיפור
""", 'כ': """
כדי	1225 K לקרוא את
כל	1205 K החדשות
כתבות	1229 K נוספות:
""", 'ל': """
להאזנה	1216 K לכתבה	1216 K לפודקאסט
להורדת	1219 K
להמשך	1225 K קריאה
לכל	1209 K הכתבות של	1229 K הכתבות:
לכתבה	1201 K המלאה
לכתבות	1229 K נוספות:
לעדכונים	1205 K נוספים	1205 K
לערוץ	1194 K הטלגרם
לפניות	1208 K לכתב	1208 K לכתבת
לפרק	1216 K המלא
לצפייה	1216 K בסרטון	1216 K בווידאו	1216 K במשדר
לקבוצת	1194 K הווטסאפ	1205 K הוואטסאפ	1205 K הווטסאפ
לקבלת	1205 K עדכונים
לקריאה	1201 K נוספת	1201 K נוספת:	1225 K מלאה
לקריאת	1225 K הכתבה המלאה
לרכישת	1215 K כרטיסים לכנס	1215 K כרטיסים לחצו	1215 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1217 K דעתכם? הצביעו
מייל	1208 K אדום
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	57 K
נפלה	44 K טעות
נתקלתם	1208 K במשהו	1208 K בטעות
""", 'ס': """
ספרו	57 K לי
""", 'ע': """
עוד	1201 K בנושא:	1229 K במדור:	1229 K כתבות:
ענו	1217 K על הסקר	1217 K על הסקר:	1217 K על החידון
עקבו	12 K	1205 K אחרינו	1206 K אחרי
""", 'פ': """
פרסומת	1230 K
""", 'צ': """
צפו	1201 K:	1201 K גם	1216 K בסרטון	1216 K בתיעוד	1216 K בווידאו	1216 K בכתבה
""", 'ק': """
קבלו	1220 K התראות	1220 K עדכונים על	1220 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1201 K גם	1201 K גם:
קראו	1201 K גם	1201 K גם:	1201 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1205 K להיות	1205 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1223 K	1224 K בעיתונות	1224 K בנו	1224 K בעבודתנו
""", 'ا': """
ابرز	100 K النقاط بالذكاء
اجعل	90 K
احجز	102 K تذكرتك	102 K مكانك	102 K مقعدك
احجزوا	102 K تذاكركم
احصل	111 K علي تطبيق
اخبروني	57 K في التعليقات
اختبر	105 K معلوماتك	105 K نفسك
ادعم	114 K
ادعموا	114 K
اذا	95 K كانت لديك معلومات	95 K كان لديك معلومات
ارسل	95 K لنا
ارسلوا	95 K لنا	95 K الينا
از	1008 K دست ندهيد:
اسال	100 K الذكاء
استغرق	51 K هذا التحقيق	51 K هذا
استمع	1 K الي	1 K	103 K الي
استمعوا	103 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	92 K في	93 K في قناة	116 K
اشتركوا	90 K في	116 K
اضف	90 K
اطلاعات	996 K خود را بسنجيد
اعادة	124 K النشر
اعد	100 K هذا الملخص
اعلان	121 K
اقرا	86 K ايضا	86 K ايضا:	86 K المزيد:	86 K:	86 K المزيد	120 K كذلك:	120 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	86 K:
المصدر	98 K:	98 K :
الملخص	100 K من اعداد
امتحان	57 K كرديد
ان	95 K كانت لديك معلومات
انشئ	126 K حسابا	126 K حسابك
انضم	54 K الي #	92 K الي	93 K الي قناة
انضموا	54 K الي #	91 K الي
اهم	100 K النقاط بالذكاء
ايا	993 K اين	993 K خطايي
اين	51 K گزارش	993 K	1008 K مطلب را هم بخوانيد:
اينجا	1008 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	96 K وكاتب
ببينيد	981 K:
بخوانيد	981 K:
بشنويد	1 K
به	12 K كانال	993 K اين
بيشتر	981 K بخوانيد	981 K بخوانيد:	981 K ببينيد	1008 K بدانيد:
""", 'ت': """
تابع	86 K ايضا:	92 K	96 K الكاتب علي	121 K القراءة
تابعنا	12 K	91 K
تابعوا	91 K	96 K الكاتب علي
تابعونا	12 K	90 K
تبرع	114 K ل
تخطي	119 K
ترجم	100 K هذا
تستمر	121 K القصة
تسوق	102 K الان	102 K من متجر
تلفن	41 K تحريريه
تم	100 K اعداد هذا	100 K انشاء هذا	100 K تلخيص هذا
تماس	989 K با نويسنده
تمت	100 K ترجمة هذا	100 K الترجمة
""", 'ج': """
جرب	116 K
جربوا	116 K
""", 'ح': """
حقوق	124 K النشر	124 K الطبع
حمل	13 K	111 K تطبيق	111 K تطبيقنا	111 K الان
حملوا	13 K	111 K
""", 'خ': """
خبرنگار	989 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	100 K مولدة
خلاصة	100 K بالذكاء
""", 'د': """
دانش	996 K خود را
در	981 K اين باره بخوانيد	996 K اين نظرسنجي	996 K نظرسنجي ما	996 K نظرسنجي	1008 K همين زمينه:	1008 K همين رابطه:
درست	57 K كرديد
""", 'ر': """
رابط	90 K قناتنا
""", 'س': """
ساعدنا	105 K علي تحسين
ساعدونا	105 K علي تحسين
ساند	114 K
سجل	102 K الان في	102 K الان لحضور	126 K مجانا
سجلوا	102 K الان في	126 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	106 K في الاستبيان
شاركنا	95 K قصتك	105 K رايك
شاركوا	3 K
شاركونا	95 K قصصكم	105 K رايكم
شاهد	86 K ايضا	86 K:	86 K ايضا:	103 K الفيديو اعلاه	120 K ايضا-
شاهدوا	103 K
شما	996 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	96 K متخصص في	96 K وكاتب
صحفي	96 K متخصص في	96 K وكاتب
صوت	105 K الان:
صوتوا	105 K الان
""", 'ط': """
طالع	120 K ايضا:
""", 'ع': """
عكاس	989 K:
""", 'ف': """
في	120 K السياق ذاته:	120 K السياق نفسه:	120 K هذا السياق:
""", 'ق': """
قد	86 K يهمك:	120 K يهمك ايضا:
قم	111 K بتحميل	111 K بتنزيل
""", 'ك': """
كاتب	96 K وصحفي	96 K وصحافي	96 K وباحث	96 K ومحلل	96 K واكاديمي	96 K صحفي
كاتبة	96 K وصحفية	96 K وصحافية	96 K وباحثة	96 K صحفية
كد	989 K خبر:	989 K خبر :
كن	31 K اول
""", 'ل': """
لا	124 K يسمح باعادة
لتصلك	92 K
لديك	126 K حساب
لقراءة	119 K المزيد
للابلاغ	107 K عن خطا	107 K عن اي خطا
للاستماع	103 K الي
للاشتراك	90 K في
للانضمام	90 K الي
للتواصل	96 K مع الكاتب	96 K مع الكاتبة
للمزيد	86 K:	119 K من الاخبار	119 K من التفاصيل
لمتابعة	92 K
لمزيد	119 K من الاخبار
لمشاهدة	103 K الفيديو	103 K التقرير
ليصلك	92 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	989 K:
مصيتم	7 K
مطالب	981 K مرتبط:
ملخص	100 K بالذكاء	100 K المقال بالذكاء
منبع	989 K:	989 K :
مواضيع	86 K ذات صلة:	120 K متعلقة:
""", 'ن': """
نبذة	96 K عن الكاتب
نزل	13 K	111 K تطبيق	111 K تطبيقنا
نزلوا	111 K
نظر	993 K شما درباره
نظرات	5 K
نظرسنجي	996 K:
نويسنده	989 K:	989 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	100 K الملخص	100 K النص
هذه	100 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	57 K جربت	57 K جربتم	57 K جربتها	95 K لديك معلومات	95 K لديكم معلومات	95 K لديك قصة	95 K لديكم قصة	101 K كان هذا	101 K كانت هذه	101 K وجدت هذا	101 K اعجبك هذا	101 K اعجبتك هذه	107 K وجدت خطا	107 K لاحظت خطا	107 K وجدتم خطا
همچنين	981 K بخوانيد	981 K بخوانيد:	1008 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	121 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	102 K شاغرة في
""", 'ي': """
يحظر	124 K نقل	124 K نسخ
يستمر	121 K المقال	121 K الخبر
يمكنك	92 K متابعة	119 K قراءة المزيد
يمكنكم	92 K متابعة
يمنع	124 K نقل	124 K نسخ
""", 'گ': """
گزارش	989 K:	993 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1267 Kो यह	1267 Kो ये
आपन	57 Kे बनाया
""", 'इ': """
इनप	1262 Kुट-	1262 Kुट:	1262 Kुट -	1262 (Kुट
इस	51 K पडताल	51 K रिपोर्ट	1253 Kे भी पढें	1253 Kे भी पढें:	1280 Kे भी पढें-	1280 Kे भी देखें:
""", 'ए': """
एज	1262 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1253 K पढें:	1280 K भी पढें:
""", 'क': """
क	44 Kोई गलती	57 K्या आपने बनाया	57 K्या आपने यह	1267 K्या यह	1267 K्या आपको	1276 Kेवल # रुपये में
""", 'ख': """
खबर	1267 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1262 Kिस्क्लेमर:
""", 'द': """
द	1253 Kेखें:	1253 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1253 Kें:	1280 Kें-	1280 Kिए:
""", 'भ': """
भ	1262 (Kाषा
""", 'म': """
म	1276 Kात्र # रुपये में
""", 'य': """
य	1253 Kे भी पढें	1253 Kे भी पढें:	1262 (Kे लेखक के	1280 Kे भी पढें-	1280 Kे भी देखें:
यह	1253 K भी पढें	1253 K भी पढें:	1253 K भी देखें:	1262 (K लेखक के	1267 K खबर आपको	1280 K भी पढें-	1280 K भी पढें -
""", 'ल': """
ल	1262 Kेखक के बारे में	1262 Kेखिका के बारे में	1262 (Kेखक	1262 (Kेखिका	1262 Kेखक वरिष्ठ पत्रकार हैं	1262 Kेखक स्वतंत्र पत्रकार हैं	1262 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1253 Kंबंधित:	1276 Kिर्फ # रुपये में	1280 Kंबंधित खबर:	1280 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	198 Kো পডুন	223 Kো পডুন:	223 Kো পডুনঃ
আরও	198 K পডুন:	198 K পডুন	198 K দেখুন:	223 K পডুনঃ	223 K পডুন-	223 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	203 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	224 Kৃষ্ঠপোষকতায
পড	198 Kুন:
""", 'ব': """
ব	224 Kিজ্ঞাপনের পর	224 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	203 Kামত লেখকের নিজস্ব
""", 'র': """
র	57 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	203 Kেখক:	203 Kেখকঃ	203 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	203 Kূত্র:	203 Kূত্রঃ	224 K্পনসরড	224 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2464 Kติดตาม	2464 Kไลก์
""", 'ข': """
ขอ	2467 Kบคุณภาพจาก	2467 Kบคุณข้อมูลจาก
ข่	2460 Kาวที่เกี่ยวข้อง:	2467 Kาวโดย	2473 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2473 Kิป:
คุ	2470 Kณรู้สึกอย่างไรกับ	2470 Kณคิดอย่างไรกับ
""", 'ง': """
งา	51 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2473 Kคลิป:	2473 Kคลิป :
""", 'ซ': """
ซื	2471 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2460 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2464 Kดตามช่อง	2464 Kดตามเรา	2464 Kดตามข่าว	2482 Kดตามอ่านข่าวอื่นๆ	2482 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2469 Kม ai
""", 'ท': """
ทด	2471 Kสอบความรู้ของคุณ
ทำ	2471 Kแบบสำรวจสั้น
ที	2467 K่มา:	2467 K่มา :
""", 'บ': """
บท	2469 Kความนี้ใช้ ai	2469 Kสรุปนี้	2469 Kความนี้แปล	2469 Kความนี้เรียบเรียง	2470 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2469 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2467 K้เขียน:	2467 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2470 Kข้อผิดพลาดในบทความ
พื	2483 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2471 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2467 Kพ:
""", 'ร': """
ร่	2471 Kวมโหวต:	2471 Kวมโหวต :	2471 Kวมทำแบบสำรวจ	2471 Kวมสนุก	2478 Kวมสนับสนุน
ร้	41 Kองทุกข์
""", 'ล': """
ลง	2471 Kทะเบียนเข้าร่วมสัมมนา	2471 Kทะเบียนเข้าร่วมงาน
ลอ	57 Kงทำแล้ว
""", 'ส': """
สน	2478 Kับสนุน
สร	2469 Kุปโดย	2469 Kุปข่าวด้วย	2469 Kุปนี้	2469 Kุปข่าวโดย	2470 Kุปนี้มีประโยชน์
สา	41 Kยด่วนข่าว	41 Kยด่วนทีมข่าว
""", 'อ': """
อ่	2460 Kานเพิ่มเติม:	2460 Kานต่อ:	2460 Kานข่าวต้นฉบับ:	2460 Kานเพิ่มเติม	2460 Kานประกอบ:	2473 Kานข่าวเพิ่มเติม:	2473 Kานข่าวเพิ่มเติม	2473 Kานข่าวที่เกี่ยวข้อง:	2473 Kานข่าว:	2473 Kานเรื่องอื่น:	2482 Kานข่าวอื่นๆ	2482 Kานข่าวต้นฉบับได้ที่	2482 Kานบทความอื่นๆ	2482 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2467 Kางอิง:
""", 'เ': """
เก	2467 Kี่ยวกับผู้เขียน
เข	2464 K้าร่วมช่อง
เน	2469 Kื้อหานี้สร้าง	2483 Kื้อหาสปอนเซอร์	2483 Kื้อหาโฆษณา	2483 Kื้อหาสนับสนุนโดย
เพ	2464 Kิ่มเพื่อน
เร	2467 Kื่อง:	2467 Kื่อง :	2467 Kื่องและภาพ
""", 'แ': """
แจ	41 K้งเบาะแส	41 K้งข่าว	2470 K้งแก้ไขข่าว
แช	3 Kร์
แป	2469 Kลโดย
แอ	2464 Kดไลน์
""", 'โ': """
โฆ	2483 Kษณา -
""", 'ใ': """
ให	2470 K้คะแนนบทความ
""", 'ไ': """
ไม	2464 K่พลาดทุกข่าวสาร	2464 K่พลาดข่าว
""", 'ả': """
ảnh	2662 K:
""", 'ủ': """
ủng	2662 K hộ tác giả	2675 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1519 Kせて読みたい	1519 【Kせて読みたい】	1519 Kせて読みたい:
""", 'こ': """
こち	1519 Kらもおすすめ	1519 Kらもおすすめ:	1547 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	51 K調査報道	51 K取材	1527 K記事を書いた人	1527 K記事の筆者	1530 K要約はai	1530 K要約は、ai	1530 K要約は役に立ち	1530 ※K要約	1530 K記事の翻訳	1530 K記事の要約	1530 K記事はai	1530 K翻訳	1530 K見出しはai	1538 K記事は	1538 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1519 Kと見る:	1547 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1547 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1547 【K】
""", '下': """
下載	13 K	2700 Kapp	2700 K應用程式
下载	13 K	2700 Kapp	2700 K应用
""", '以': """
以上	2726 K内容由ai
""", '作': """
作っ	57 Kてみ
作者	2723 K:	2723 (K	2723 K係	2723 K为	2723 K為
""", '你': """
你做	57 K了吗
你可	2714 K能會喜歡:	2745 K能想看:
你有	2721 K线索
你覺	2728 K得這篇
你觉	2728 K得这篇
你试	57 K过
""", '來': """
來源	2723 K:
""", '內': """
內容	2726 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2706 K微信公众号	2706 K官方微信
""", '内': """
内容	2726 K由ai
""", '写': """
写真	1519 【K】	1519 K:	1547 【Kを見る】	1547 【Kギャラリー】
""", '出': """
出典	1527 K:
""", '分': """
分享	3 K
""", '前': """
前回	1547 【K】	1547 Kの記事:
""", '加': """
加入	12 K	2719 K	2740 K
""", '動': """
動画	1519 【K】	1547 【Kを見る】
""", '升': """
升級	2740 K
升级	2740 K
""", '原': """
原文	2744 K刊于	2744 K刊於
""", '参': """
参与	2730 K我们的
参考	1519 K:
""", '參': """
參與	2730 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2729 K错误
""", '取': """
取材	1527 K・文	1527 K・執筆
""", '另': """
另请	2714 K参阅
""", '可': """
可以	2720 K在x上
""", '合': """
合わ	1519 Kせて読みたい:
""", '同': """
同场	2714 K加映:
同場	2714 K加映:
""", '問': """
問問	2726 K我們的ai
""", '執': """
執筆	1527 K:	1527 K/
""", '報': """
報名	2731 K參加
""", '填': """
填写	2730 K问卷
填寫	2730 K問卷
""", '如': """
如发	2729 K现
如有	2721 K线索	2721 K線索
如果	2721 K您有相关线索	2721 K你掌握	2721 K您掌握	2722 K您有
如發	2729 K現
""", '官': """
官方	2706 K微信:	2706 K微信公众号:
""", '審': """
審校	2723 K:
""", '延': """
延伸	2714 K閱讀	2714 K阅读	2714 K閱讀:	2714 【K閱讀】	2745 K阅读:
""", '开': """
开启	2700 K通知	2700 K推送通知
""", '引': """
引用	1527 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2745 K:
影音	2745 K:
""", '往': """
往下	2745 K看更多:
""", '微': """
微信	2700 K扫	2706 K公众号:
""", '您': """
您对	2728 K这篇文章
您對	2728 K這篇文章
您有	2721 K线索
您的	27 K评论
您覺	2728 K得這篇
您觉	2728 K得这篇
您试	57 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2700 K客户端
""", '打': """
打开	13 K	2700 K微信
""", '扩': """
扩展	2714 K阅读:
""", '扫': """
扫一	2700 K扫
扫描	2700 K二维码关注	2719 K
扫码	2719 K
""", '投': """
投票	2730 K:
投稿	27 Kは
""", '报': """
报名	2731 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2719 K追蹤
""", '掃': """
掃一	2700 K掃
""", '採': """
採訪	2723 K撰文:
""", '推': """
推荐	2714 K阅读	2714 K阅读:
推薦	2714 K閱讀:
""", '提': """
提供	1527 K:
""", '摘': """
摘要	2726 K由
""", '撰': """
撰文	2723 K:
撰稿	2723 K:
""", '支': """
支持	2738 K
""", '收': """
收听	1 K	2733 K我们的播客	2733 K我们的节目
收聽	1 K	2733 K我們的播客	2733 K我們的節目
""", '文': """
文/	1527 K
文:	1527 K
文・	1527 K
文章	44 K有误	2723 K来源:	2729 K有误	2729 K有誤
""", '新': """
新聞	41 K爆料	2721 K線索
新闻	41 K热线	41 K报料	41 K爆料	2721 K线索热线	2721 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2714 K:	2714 K新聞:	2714 K內容:	2714 【K新聞】	2714 K相關	2714 K阅读:	2714 K報導:	2714 K报道:	2744 K精彩内容	2744 K精彩內容	2744 K资讯	2744 K資訊	2744 K内容请	2744 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2721 K要爆
""", '本': """
本内	2726 K容由ai
本报	41 K热线
本摘	2726 K要
本文	2723 (K作者	2723 K作者	2726 K摘要	2726 K由ai	2726 K由人工智能翻译	2726 K由人工智能生成	2726 K由人工智慧	2744 K章來自	2744 K转载自	2744 K轉載自	2744 K来自	2744 K來自
""", '来': """
来发	31 K表第一
来源	2723 K:
""", '校': """
校对	2723 K:
""", '構': """
構成	1527 K・文
""", '次': """
次に	1519 K読む:
次の	1547 Kページ:	1547 【K記事】
次ペ	1547 Kージ:
""", '欢': """
欢迎	12 K关注	2719 K加入	2720 K在	2720 K关注	2721 K提供线索	2721 K投稿
""", '歡': """
歡迎	12 K追蹤	2719 K加入	2720 K在	2721 K提供線索	2721 K投稿
""", '此': """
此摘	2726 K要
""", '测': """
测一	2730 K测:
""", '測': """
測一	2730 K測:
""", '点': """
点击	2714 K查看	2733 K观看视频	2733 K收听
点我	2719 K加入
""", '熱': """
熱門	2745 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2721 K请	2721 K請
""", '用': """
用微	2700 K信扫
""", '画': """
画像	1519 【K】	1547 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2729 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2714 K阅读	2714 K新闻	2714 K报道:	2714 K阅读:	2745 K新闻:	2745 K文章:
相關	2714 K新聞	2714 K報導	2714 【K新聞】	2714 K閱讀:	2745 K新聞:	2745 K文章:	2745 K報導:
""", '看': """
看更	2714 K多:
""", '立': """
立即	2719 K加入	2730 K报名	2730 K報名
""", '筆': """
筆者	1527 Kプロフィール
""", '編': """
編輯	2723 K:
編集	41 K部への情報提供
""", '线': """
线索	2721 K征集
""", '编': """
编辑	2723 K:	2723 (K:
""", '聽': """
聽我	2733 K們的podcast
""", '著': """
著者	1527 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2733 K上方影片
""", '观': """
观看	2733 K上方视频
""", '视': """
视频	2745 K:
""", '訂': """
訂閱	2740 K
""", '記': """
記事	7 Kの誤り	1538 Kの誤り	1538 Kに誤り
記者	1527 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	57 Kてみ
""", '詳': """
詳し	1519 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2738 K持
""", '订': """
订阅	2740 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	57 K了吗
""", '请': """
请支	2738 K持
""", '責': """
責編	2723 K:
""", '資': """
資料	2723 K來源:
""", '贊': """
贊助	2738 K
""", '责': """
责任	2723 K编辑:	2723 (K编辑
责编	2723 K:
""", '赞': """
赞助	2738 K
""", '这': """
这个	2727 K摘要
这段	2727 K摘要
这篇	8 K文章	51 K调查	51 K报道	2727 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2727 K摘要
這篇	2727 K文章
""", '采': """
采写	2723 K:
""", '長': """
長按	2719 K
""", '长': """
长按	2719 K
""", '開': """
開啟	2700 K通知	2700 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1519 K記事	1519 K記事:	1519 【K記事】	1519 K:	1519 【K】	1547 【K写真】
""", '閱': """
閱讀	2714 K更多
""", '问': """
问问	2726 K我们的ai
""", '阅': """
阅读	2714 K更多
""", '馬': """
馬上	2730 K報名
""", '马': """
马上	2730 K报名
""", '點': """
點我	2719 K加入
點擊	2714 K查看	2733 K觀看影片
""", '같': """
같이	1575 K 보기:
""", '관': """
관련	1575 K 기사:	1598 K 기사 :	1598 [K 기사]	1598 K 기사-
관련기사	1575 K	1575 K:	1575 [K]	1598 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	41 K 제보	1586 K #줄 요약
기사에	1591 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1598 K 기사:
""", '당': """
당신의	1590 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1575 K 읽기:
더보기	1575 [K]	1575 K:
""", '독': """
독자	1590 K 설문에	1590 K 설문조사에
""", '드': """
드셔	57 K 보셨나요
""", '만': """
만들어	57 K 보셨나요
""", '많': """
많이	1598 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1586 K 요약은
""", '사': """
사진출처	1601 K:
""", '생': """
생성형	1586 K ai가 요약
""", '설': """
설문에	1590 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1590 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1575 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '이': """
이	8 K 기사	51 K 취재에는	51 K 기사에는	1586 K 요약은 ai	1586 K 요약이 도움	1586 K 기사는 인공지능	1586 K 기사는 ai	1586 K 번역	1591 K 기사가 도움이	1591 K 기사를 어떻게	1591 K 뉴스에 대한 의견	1591 K 기사에 대한 의견
이슈	1598 [K]
이어	1575 K 읽기:
""", '인': """
인기기사	1598 [K]
""", '자': """
자료출처	1601 K:
""", '잘': """
잘못된	44 K 내용
""", '제': """
제보	41 K 전화	41 K 메일
제보는	41 K
제보하기	41 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1575 K 기사:
추천기사	1598 [K]
""", '출': """
출처	1601 K:	1601 K :
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1575 K 볼 만한 기사:	1575 K 보면 좋은 기사:	1598 [K 읽기]
""", '핫': """
핫클릭	1598 [K]
""", '해': """
해	57 K 보셨나요
""", '화': """
화보	1575 [K]
"""}

CONTAINS = {',': """
,说:	2753 K
""", '@': """
@我	60 K
""", 'a': """
abonați	2098 K-vă	2102 K
abonații	49 K pot	2099 K noștri
abonează	2053 K-te pentru	2058 K-te pe youtube	2098 K-te
abonné	49 en tant qu'K	1098 pas encore K	1100 déjà K	1102 en tant qu'K
abonnés	1098 réservé à nos K	1100 réservé aux K	1179 nos K	1182 K
abonējiet	1684 K
actualité	1108 l'essentiel de l'K	1118 suivez l'K	1118 suivez toute l'K	1118 retrouvez toute l'K	1141 couvre l'K
adatkezelési	1303 K tájékoztató
admitió	924 K
adomány	1351 K
adományoddal	1347 K
adományok	1351 K
adományozz	1347 K
adományozzon	1324 K itt
advirtió	924 K
adó	1292 K #%
adód	1349 K #
adója	1324 K #
adăugat	2101 a K
affichée	58 e-mail ne sera pas K
affiliatelänkar	37 K	2432 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1181 a K
afiliación	37 enlaces de K
afirmó	924 K
afișată	58 email nu va fi K
agregó	924 K
aicināja	1687 K
aizsargātas	1653 visas tiesības K
aiškino	1647 K
ajouté	1181 a K
ajută	2098 K-ne
ajánld	1347 K fel
alkalmazás	1300 töltsd le az K
alkalmazásban	1322 az K
alkalmazást	1322 K
alkalmazásunk	1348 K
alkalmazásunkat	1300 töltse le K
alăturat	2072 s-a K echipei
alăturați	50 K-vă
alătură	50 K-te lor	50 K-te
améliorer	1162 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	502 jetzt K:
anketě	312 naší K	312 v K
ankietę	35 naszą K	1934 naszą K	1934 krótką K
anmäl	2450 K dig till vårt	2450 K dig till våra
anmäla	2427 genom att K dig
annoncé	1181 a K
annoncør	411 betalt af en K	411 betalt af K
annonslänkar	37 K	2432 K
annonsör	2441 betalt av en K	2441 betald av en K
annonsør	1874 betalt av en K
anunció	924 K
anunțat	2101 a K
använder	2397 vi K cookies	2398 K kakor
anúncio	2028 após o K	2028 depois do K
anúncios	2046 sem K
apelował	1969 K
apelowała	1969 K
aplicación	851 descarga la K	851 descarga nuestra K
aplicația	2059 descarcă K	2098 descarcă K noastră	2098 descarcă gratuit K	2098 descarcă K și	2099 K noastră
aplikację	1899 pobierz naszą K	1900 pobierz K	1900 ściągnij K	1957 naszą K
aplikácii	2286 našej K
aplikáciu	2286 mobilnú K	2286 K
aportació	265 la teva K
aportación	886 tu K	912 haz tu K
apoyá	921 K
applikációnk	1322 K
applikációnkat	1322 K
apsolīja	1687 K
apóyanos	886 K	921 K
apóyenos	886 K	921 K
apúntate	831 K a	846 K a nuestra	846 K gratis	921 K gratis
apărat	2101 s-a K
arkadaşina	48 K gönder
arkadaşiniza	48 K gönderin
arkadaşinla	2537 bir K paylaş
artykuł	15 darmowy K	20 cały K	1888 podoba ci się ten K	1935 nasz K do końca	1955 ostatni darmowy K	1967 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	832 te ha gustado este K	839 regala este K	839 regalar este K	842 último K gratis	842 te queda # K	915 y lee este K	922 este K
artículos	15 K gratis	842 K gratis este mes	842 te quedan # K	842 límite de K
aseguró	924 K
associés	1124 cookies K à ce contenu
assuré	1181 a K
asszisztensünk	61 virtuális K
asumă	30 nu își K
atsiųsime	55 K jums
ausgewählt	555 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2053 K-te pentru
autorką	1926 kontakt z K
autorská	294 K práva
avertizează	2101 K
avísanos	921 K
ayúdanos	886 K	921 K a
açikladi	2553 K
açin	2537 K
añadió	924 K
año	923 al K
""", 'b': """
bağirdi	2553 K
bağirdilar	2553 K
bağiriyor	2553 diye K
bağiriyordu	2553 K
bağiş	2550 K yap	2554 K
bağişiniz	2550 K
bağlantilari	2534 satiş ortakliği K
başlayan	2536 tl'den K
başvurun	2537 K
behält	29 K sich vor	29 K sich das recht
behöver	2379 vi K ditt stöd	2450 vi K din hjälp
beiträge	56 neue K per mail
bekapcsolása	1300 értesítések K
beløb	422 fast K
beløp	1883 gi et K	1885 fast K
bemängeln	577 K
bemängelt	577 K
berättade	2453 K
berättar	2453 K
bestätigen	445 K sie ihre
bestätigungslink	546 K
bestätigungsmail	445 K	546 K
betalvägg	2454 K
bezplatný	332 poslední K článek	2280 náš K webinár	2303 posledný K článok
bezplatných	2289 K článkov
bezpłatne	1940 K konto
bezpłatny	1931 nasz K webinar	1955 ostatni K artykuł
bezpłatnych	1940 limit K
beğendiyseniz	2551 bu haberi K	2551 bu yaziyi K
biết	2686 cho K
blokování	286 K reklam
boletín	846 recibe el K	846 nuestro K	849 K diario	921 recibe el K	922 nuestro K	925 K
boîte	1107 dans votre K mail	1107 dans votre K e-mail
brezplačen	2360 zadnji K članek
brezplačne	2347 K članke
brezplačni	2340 naš K webinar	2360 zadnji K članek
brezplačnih	2347 K člankov
bronił	1969 K się
brzmiał	1969 K
brzmiała	1969 K
brzmiało	1969 K
butlletí	234 subscriu-te al K	234 el nostre K	266 el nostre K	269 K
buzdított	1350 K
buzdította	1350 K
buzón	847 en tu K
bájate	921 K la app
bönföll	2453 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2453 K
bønfaldt	423 K
bønn	1808 vi har en K til deg
bønnfalt	1886 K
bústia	256 a la teva K
bülten	2530 e-K	2554 K
bültene	2497 K abone	2497 K kayit	2497 K kaydol
bülteni	2530 haber K
bültenimiz	2551 K
bültenimize	2497 K	2550 K	2551 K
bültenine	2530 K
błagał	1969 K
błagała	1969 K
bạn	48 gửi cho K bè	2640 hộp thư của K	2674 sự ủng hộ của K	2683 mời K	2683 cần sự ủng hộ của K	2683 nhờ sự ủng hộ của K
bằng	2682 K văn bản của báo
""", 'c': """
caffè	1453 un K
café	52 me paga um K	887 un K	912 un K al mes	1144 un K
caractères	1162 limitées à # K
catedrática	883 es K
catedrático	883 es K
celého	274 pro čtení K
cercetătoare	2072 este K
cercetător	2072 este K
chaîne	1179 notre K
chefredaktör	2417 är politisk K	2417 är K
chefredaktør	389 er K
chuyện	2661 bạn có câu K
chép	2656 cấm sao K	2682 mọi sao K
chính	2649 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 gọi cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	55 K tôi gửi bạn	55 K tôi gửi đến bạn	55 K tôi gửi tới bạn	2640 bản tin của K tôi	2643 theo dõi K tôi	2661 cho K tôi qua	2661 liên hệ với K tôi	2683 ủng hộ K tôi	2683 K tôi cần sự giúp đỡ	2683 giúp K tôi	2683 theo dõi K tôi	2683 hãy gửi cho K tôi	2683 hãy liên hệ với K tôi	2683 hãy báo cho K tôi	2684 K tôi trên	2684 của K tôi	2684 cho K tôi
chọn	2683 hãy bình K
cikkünk	1348 minden K
cikkünkhöz	1348 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2001 nos K
comentó	924 K
comisión	901 recibir una K
comissió	251 rebre una K
comissão	2027 receber K	2027 receber uma K
commerciële	1768 K partner
communauté	1149 K whatsapp	1149 K signal
compártela	25 K	48 K
compártelo	25 K	48 K
comunità	1477 parte della nostra K
condamné	1181 a K
condiții	2062 termeni și K
confidentialité	1125 politique de K
confidențialitate	2062 politica de K
conférences	1141 est maître de K
connecté	1127 vous devez être K
contactați	38 K-ne
contactează	38 K-ne
conteúdo	9 este K	9 K externo	1978 acesse todo o K	2022 ao exibir este K	2022 ao ver este K
contribuição	2014 com a sua K	2045 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	924 K
conversación	869 participar en la K
conținut	9 acest K	2053 K doar pentru abonați
conținutului	2069 preluarea K
cookieinställningar	2419 K
corespondentă	2072 este K
creează	2098 K un cont pentru a citi
csatornájára	1314 viber-K
csatornánk	1348 K
csatornánkhoz	1314 telegram-K	1314 whatsapp-K
csatornánkra	1314 youtube-K	1347 iratkozz fel K	1347 iratkozzon fel K
csábított	1350 K
cuéntanos	38 K	869 K en	921 K
cuéntenos	38 K
czytać	1894 aby K dalej	1894 żeby K dalej	1966 chcesz K dalej
czytelników	36 naszych K	1935 opiniami K	1946 z wpłat K	1946 dzięki wsparciu K	1963 K	1967 naszych K	1967 z wpłat K
câmpurile	58 K cu steluță
cântau	2101 K
címével	1346 e-mail-K
cùng	50 hãy tham gia K họ
của	2663 là cây bút K	2684 độc giả K
""", 'd': """
daní	2294 # % z K	2294 #% z K
darbą	1645 mūsų K
darowiznę	1892 przekaż K	1966 przekaż nam K	1966 przekaż K na
datenschutzerklärung	462 unserer K	575 unserer K	575 unsere K
datenübertragung	496 der K zu
dați	60 K-mi tag
debatindlæg	390 send dit K	390 skrive et K
debatredaktør	389 er K
debattredaktør	1848 er K
debattør	389 er K
declaró	924 K
decía	924 K
demandé	1181 a K
denmişti	2553 K
denunció	924 K
descárgate	851 K la	851 K nuestra
destekçimiz	2537 K olun	2550 K olun
desteğiniz	2550 K
desteğinizle	2551 K
desteğiyle	18 okurlarin K	2523 yapay zeka K	2532 K ayakta	2542 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2285 K môžu
disponível	1986 K no google play
doação	1975 faça uma K	2014 sua K	2045 sua K	2045 faça uma K	2049 K
doações	2049 K
dodał	1969 K
dodała	1969 K
dodává	346 K
događaj	2219 naš K
domagał	1969 K się
donació	265 fes una K	269 K
donación	835 haz una K	835 tu K	886 tu K	886 una K	921 tu K	921 haz una K	925 K
donația	2098 K ta
donație	2098 fă o K	2102 K
donații	2102 K
donează	2098 K acum
doporučil	346 K
doporučila	346 K
doporučovala	346 K
dopuštenja	2230 bez K
doradzał	1969 K
dorzuć	1966 K się
dostawać	1956 chcesz K
dostávajte	2309 K
dostávat	333 chcete K
dostávať	2304 chcete K
dostávejte	339 K
dostęp	1894 masz już K	1940 pełny K do	1940 wykup K	1966 kup K
dostępny	1894 artykuł K tylko
dotazník	313 krátký K	2284 krátky K
dotazníka	2284 nášho K
dotazníku	312 našeho K	313 krátkého K
dowolną	1968 K kwotą
dočtete	320 více se K
dołóż	1966 K się
dołącz	50 K do nich	50 K	1905 K do nas na	1966 K do nas	1966 K do grona	1966 K do nich
draudžiama	1619 K kopijuoti	1619 be leidimo K	1619 be sutikimo K
draudžiamas	1640 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1967 K dalej
dziennikarką	1927 jest K
dzięki	1967 K wam	1967 K tobie
dziękujemy	1937 K za zapisanie	1937 K za zapis	1966 K, że nas czytasz
där	42 var du K
débloquer	1100 pour K
déclare	1181 K
déclaré	1181 a K
découvrez	1098 K nos offres	1178 K nos offres
déductible	1093 K des impôts	1093 K à #	1180 K
déjanos	6 K tu
dénonce	1181 K
déplore	1181 K
déposés	1154 des cookies seront K
désabonner	1107 K à tout moment
désactiver	1122 K adblock
désactivez	1122 K adblock
désinscrire	1108 vous K à tout moment
díky	344 K vám
dömde	2453 K
dømte	423 K	1886 K
děkujeme	343 K, že nás čtete
dụng	2645 tải ứng K	2683 tải ứng K của	2683 hãy tải ứng K	2683 tải ngay ứng K
""", 'e': """
edellyttää	1077 K tunnusta
editörlerimize	39 K
editörüdür	2520 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	901 no ha participado en la K
electrònic	234 el teu correu K
electrónico	58 correo K no se mostrará	847 tu correo K	869 tu dirección de correo K no será publicada
elküldjük	55 K neked	55 K önnek
elolvasásához	1294 a teljes cikk K
elsőként	1323 értesülj K
előfizetés	1351 K
előfizetéssel	1326 K
előfizető	1294 már K	1347 legyen K
előfizetőink	49 K	1294 K olvashatják	1326 K számára	1348 K
előfizetők	49 az K	1336 csak K	1351 K
előfizetőknek	1295 csak K	1336 K szól
előfizetőként	49 K
előfizetőnktől	1346 K
emlékeztetett	1350 K
endereço	2000 seu K de email não será
engedély	1329 K nélkül tilos
engedélyezze	1302 K a javascript
engedélyhez	1329 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1179 cette K	1784 onze korte K	1784 onze K
enquêtent	1179 K pour vous
enquêtes	1179 nos K
ensimmäinen	1082 K kuukausi
enthält	496 dieses element K daten
entraînement	47 K d'ia
enviáselo	48 K
envíala	48 K
envíalo	48 K
envíanos	921 K
epizódu	2282 K
erhvervsredaktør	389 er K
erhältlich	502 shop K
erişin	2537 K
erklärt	577 K
erklärte	577 K
erkände	2453 K
erzähl	38 K es uns
erzählen	38 K sie uns	38 K sie es uns	574 K sie es weiter
erzählt	577 K
erzählte	577 K
escribió	924 K
escríbanos	38 K
escríbenos	38 K	869 K a	921 K
estimé	1181 a K
estás	832 ya que K aquí	832 ya que K por aquí
etichetați	60 K-mă
etichetează	60 K-mă
etiquétame	60 K
etiquétanos	60 K
etkinleştir	2505 javascript'i K
evästeasetuksiasi	1054 K
evästeet	1054 K	1079 K
evästeitä	1037 K
existují	323 K díky
explicó	924 K
expliqué	1181 a K
externého	2276 K obsahu
externí	305 K obsah
externího	305 K obsahu	305 obsah z K
externý	2276 K obsah
""", 'f': """
favoritkälla	2413 K
faça	2045 K um pix
felelősséget	30 nem vállal K
felhasználási	1303 K feltételek
feliratkozás	1296 K a hírlevélre	1296 hírlevél K
feliratkozásommal	1312 K
feliratkozással	1312 K
filmări	40 poze și K
folosește	2062 K cookie
folytatásához	1294 a cikk K
fordítóval	1319 gépi K
forintért	1326 havi # K
formulára	2287 odoslaním K
formulário	2045 inscreva-se no K
formuláře	316 odesláním K
forrásként	1313 kedvenc K
fortæller	423 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2453 K
férjen	1347 K hozzá
följ	2393 K oss på	2450 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2409 alla rättigheter K
fördere	574 K
fördermitglied	517 werde K	517 werden sie K
fördern	574 jetzt K	574 K sie
föredragen	2413 K källa
föredragna	2413 K källa
föreslog	2453 K
författare	2417 är K och
förklarade	2453 K
förklarar	2453 K
försvarade	2453 K sig
følg	364 K os på	420 K os	1824 K oss på	1883 K oss
første	402 K måned	422 K måned	1862 K måned	1885 K måned
független	1292 támogassa a K	1348 K sajtó
főszerkesztője	1317 K
""", 'g': """
gadā	1686 K
gazeteciliği	2551 bağimsiz K
gazeteciliğimiz	2551 K
gefällt	546 K ihnen, was sie	546 K dir, was du
gelmişken	2491 buraya kadar K
geöffnet	465 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2255 K
gridò	1491 K
gràcies	257 K a gent com tu	266 K a tu
grátis	2047 teste K
grâce	18 K à vous	1090 K à vos dons
gwiazdką	58 pola z K
gärna	2450 vill K höra från dig
går	348 før du K	1808 før du K
gåva	2379 ge en K i dag	2379 ge en K nu	2380 din K	2380 ge en K	2450 din K gör	2450 ge en K i dag	2454 K
gönderdik	2544 size bir e-posta K
gönderin	2537 K
gönderiyoruz	55 size K	55 sana K	55 yazilarini K
göra	2451 K mer
göre	2553 K
görün	2537 K
görünmeyecek	58 e-posta adresiniz K
görüntülerinizi	40 K
göster	2537 K
gösterilmeden	2513 kaynak K
gösterilmeyecek	58 e-posta adresiniz K
gösterilmez	58 e-posta adresiniz K
głosił	1969 K
głosiła	1969 K
głosiło	1969 K
głosuj	1951 K
głosujcie	1951 K
głównej	1942 na stronie K
gương	62 trang K
gửi	48 hãy K	2661 xin K về
""", 'h': """
használ	1302 cookie-kat K	1303 sütiket K
használat	1302 sütik K
heißt	577 K es
hinzufügen	488 bei google K
hirdették	1350 K
hirdetés	11 a K	11 K után
hjälp	2420 K av ai	2442 K av ai	2450 K oss
hjälper	2450 din gåva K
hjælp	392 K af ai	392 K fra ai	412 K af ai	420 vi har brug for din K	420 K os
hjælper	420 dit bidrag K
hlásal	346 K
hlásala	346 K
hlásá	346 K
hovorí	2315 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1350 K
hviezdičkou	58 polia s K
hvězdičkou	58 pole s K
hyödyntäen	1055 tekoälyä K
hájil	346 K se
hájila	346 K se
häng	2450 K med i
häufiger	488 bei google K
hävdar	2453 K
håller	43 K du med	43 K du inte med	2449 läsare som K
hævder	423 K
hébergé	1124 ce contenu est K par
híreinket	1346 K
hírekben	1300 a google K	1313 google K
hírlevelére	1312 K
hírlevelünk	1348 K
hírlevelünket	1312 K
hírlevelünkre	1296 K	1347 iratkozzon fel K	1347 iratkozz fel K	1348 K
hírlevél	1351 K
hírlevélre	1347 iratkozz fel a K	1347 iratkozzon fel a K
hó	1349 ft/K
hónap	1326 első K	1349 első K
hören	570 K sie hier.
hører	1853 der du K
hükmetti	2553 K
hüüdis	966 K
hüüdsid	966 K
hűségidő	1336 K nélkül
hồng	2681 nhận hoa K
""", 'i': """
iecienītāko	1661 K avotu
ifølge	423 K	1886 K
illimité	1102 accès K	1171 en K
imágenes	40 tus K
incorporó	883 se K a
independentă	2099 presa K
independência	2046 a K
indicó	924 K
indiqué	1181 a K
indrømmede	423 K
indrømmer	423 K
indépendance	1179 notre K
indépendant	1090 soutenez le journalisme K	1179 journalisme K	1179 média K
indépendante	1168 la presse K a	1179 presse K	1179 information K
información	859 sigue toda la K	859 siga toda la K	883 cubre la K	922 esta K
informację	1926 wyślij K
informațiilor	2069 preluarea K
informó	924 K
informē	1687 K
innehåll	2398 externt K	2419 externt K
innehållet	9 K
innrømmer	1886 K
innrømmet	1886 K
inquiète	1181 s'K
inquérito	35 nosso K
inscrição	1982 cancelar a K	2036 sua K foi
inscríbete	831 K
insändare	43 K	2418 skicka din K	2418 din K till	2418 skriva en K
intelektą	1627 dirbtinį K	1642 dirbtinį K
inteligencję	1948 przez sztuczną K
inteligencí	325 umělou K
intelligenciával	1319 mesterséges K készült	1338 mesterséges K
intégralité	1098 pour lire l'K
investigación	922 esta K
investigação	2046 esta K
investigație	2099 această K
investigațiile	2099 continua K
invítame	52 K a un café	52 K un café	921 K a
invítanos	921 K a
ismételgette	1350 K
istediğiniz	2496 K zaman iptal	2552 K zaman iptal
izražavaju	2224 komentari K
içeriği	9 K
içeriğin	2522 harici K
išorinio	1625 K turinio
""", 'j': """
jautāja	1687 K
javasolják	1350 K
jelölj	60 K meg	60 K be
jelöljetek	60 K meg
jesteś	1888 skoro już tu K	1888 skoro tu K
jugé	1181 a K
jurnalistă	2072 este K
jurnaliștii	39 K noștri	2095 K noștri îți trimit	2099 K noștri
jälgi	963 K meid
jäljellä	1073 ilmaista juttua K
jäseneksi	1080 liity K
""", 'k': """
kanał	1967 nasz K
kannatusjäseneksi	1080 liity K
kanál	344 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2256 K
kedykoľvek	2261 odhlásiť sa môžete K
keresőben	1313 google-K
khoản	2638 bạn đã có tài K	2649 điều K sử dụng
không	43 K đồng ý?	58 email của bạn sẽ K hiển thị	2656 K sao chép
khẳng	2686 K định
kiabált	1350 K
kiabálta	1350 K
kiabálták	1350 K
kifogásolja	1350 K
kirjeessä	1083 luki K
kiáltott	1350 K
kiáltotta	1350 K
kiáltották	1350 K
kiến	2669 ý K của bạn sẽ	2683 hãy gửi ý K	2683 vui lòng gửi ý K
kliknutím	316 K na
kolačića	2215 K	2245 K
kolačiće	2215 K	2245 K
kolačići	2215 K
komentować	6 K	1914 aby K
komentár	6 pridať K	2285 pridajte K
komentára	2285 pridanie K	2285 vloženie K
komentátor	303 je K	303 , K
komentátorem	303 je K
komentátorkou	303 je K	2274 je K
komentátorom	2274 je K
komentář	6 přidat K
komentáře	6 pro přidání K	314 vložení K	314 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1055 K
konferencję	1931 naszą K
konuştu	2553 diye K	2553 K
kopírovanie	2267 K obsahu bez	2267 K je zakázané
kopēšana	1660 K bez
korespondentką	1927 jest K
korespondentė	1624 K
korábban	1345 K itt írtunk	1345 K ebben a cikkben írtunk
krzyczał	1969 K
krzyczała	1969 K
krzyknął	1969 K
krzyknęła	1969 K
krävde	2453 K
krævede	21 K felter er	423 K
krönikör	2417 är K
kulturalną	1935 K dyskusję
kulturredaktör	2417 är K
kulturredaktør	389 er K	1848 er K
kumppanuuslinkkejä	1067 K
kvíz	312 náš K	2284 náš K
kvíze	2284 našom K	2284 v K
kvízu	312 našem K	312 v K
kyltissä	1083 luki K
kysyivät	1083 K
kávéra	52 hívj meg egy K	52 hívjon meg egy K	1349 K
käyttää	1035 tämä sivusto K
käyttöehdot	1062 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1350 K
kérdezték	1350 K
kérdőívünket	35 K
kért	1350 K
kérte	1350 K
kérték	1350 K
können	574 K sie uns
könyörgött	1350 K
könyörögtek	1350 K
köszönjük	1347 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1300 K minket	1347 K minket
követelte	1350 K
követelték	1350 K
közlése	1337 nélküli K tilos
közéjük	50 állj be K	50 álljon be K
közölte	1350 K
kúpte	2312 si K
küldd	48 K el
küldjük	55 K neked
küldünk	55 K neked
kündigte	577 K an
künstlichen	506 K stimme vorgelesen	506 K stimme vertont
künstlicher	563 mithilfe von K
küpsised	943 K
küpsistega	943 K	962 K
küsis	966 K
kč	318 za # K	318 od # K	345 od # K
kļūsti	1684 K par
křičel	346 K
křičela	346 K
křičeli	346 K
kể	2686 K
""", 'l': """
labākie	1680 K raksti tavā
lamentó	924 K
lançait	1181 K
lasītu	1650 lai K tālāk
lasītāji	1685 mūsu K
lasītājiem	1685 mūsu K
lejupielādē	1684 K
leverandør	1850 ekstern K
leverantör	2419 extern K
leído	915 has K tus #
licencí	46 K cc	46 cc-K
licença	46 K cc
licența	46 K cc
lietotnē	1670 K
linkistä	1066 lisää tästä K
lisenssillä	46 K
lisäsi	1083 K
llicència	46 K cc
llámanos	38 K
llámenos	38 K
lucrează	2072 K în presă
lunedì	17 ogni K
lună	2100 pe K
luận	6 để bình K	2638 đăng nhập để bình K	2669 bình K của bạn sẽ	2683 đăng nhập để bình K
lájkolj	1300 K minket
lákal	346 K
läget	2428 koll på K
lähdet	1021 ennen kuin K
lähetä	48 K se
lähetämme	55 K sinulle
läsa	2431 du kan K mer	2431 kan du K mer	2431 K mer om	2451 fri att K
läsare	36 våra K	2429 våra K	2451 våra K
läsarna	18 tack vare K
läser	2450 tack för att du K
läsning	0 min K
lästid	0 K
låst	416 K for	1879 K for	2446 K för
læser	420 tak fordi du K
læserbrev	43 K	390 skrive et K	390 send dit K
læsere	36 vores K	421 vores K
læseres	401 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	842 K de notas
límites	839 sigue leyendo sin K
lòng	2661 vui K gửi về	2683 vui K gửi về
löd	2453 K
lød	423 K	1886 K
lūdza	1687 K
lập	2673 ủng hộ báo chí độc K	2684 báo chí độc K
""", 'm': """
magyarázta	1350 K
mailovú	2287 e-K adresu
mainoslinkkejä	37 K	1067 K
manhãs	17 todas as K
marqués	58 champs K d'une étoile
masintõlke	945 K abil
materiał	9 ten K
matéria	20 ler esta K	1978 esta K é só	2041 para ler esta K	2046 esta K
matérias	2013 limite de K
matí	265 rep cada K
mawiał	1969 K
mawiała	1969 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1350 K
megszakítása	21 válasz K
meidän	1080 tue K
meitä	1064 tukea K	1064 tue K	1080 tue K	1080 auta K
mencióname	60 K
menționat	2101 a K
mesačne	2314 K
mesečno	2255 K	2373 K
mesélte	1350 K
mieltä	43 eri K?	43 samaa K?
miesiąc	1968 za K
miesięcznie	1968 K
miễn	15 bài K phí	2676 hết số bài K phí	2685 dùng thử K phí
mjesečno	2255 K
modération	1162 charte de K	1162 K par la rédaction
mokė	1647 K
mondták	1350 K
mostrarà	58 adreça no es K
mostrará	58 correo no se K	839 este mensaje se K en
multó	924 K
mulțumim	2098 K că ne citești
munkatársa	1317 K
munkatársunknak	39 K
munkánk	1348 K
munkánkat	1292 támogasd K	1292 támogassa K	1324 K	1347 támogasd K	1347 támogassa K	1348 K
myönsi	1083 K
másodközlés	1310 K
märkis	966 K
määräsi	1083 K
mån	2430 kr/K	2452 kr/K
månad	2382 testa en K	2430 en K för	2450 testa en K	2452 per K	2452 varje K
månaden	2430 första K	2452 i K	2452 första K
månader	2430 K för #	2450 testa # K
månadsgivare	2450 bli K
måned	354 prøv en K	402 i # K	420 prøv en K	422 pr. K	1862 en K for	1883 prøv en K	1885 per K
måneden	422 om K	1885 i K
måneder	402 i # K	1862 K for #
média	1179 notre K
mês	2046 até o fim do K	2047 por K	2047 ao K
mình	52 mời K ly cà phê	60 tag K
míní	346 K
mówi	1969 K
mówili	1969 K
mówił	1969 K
mówiła	1969 K
môžete	2283 článok si K
müşterimiz	2548 K
mācīja	1687 K
mākslīgais	1667 K intelekts
mēnesis	1686 pirmais K
mēnesī	1686 K
mėgstamiausią	1620 K
mėnesį	1646 per K
měsíc	318 první K	345 za K	345 první K
měsíčně	345 K
můžete	311 článek si K
mạnh	2686 nhấn K
""", 'n': """
nabádal	346 K
nabádala	346 K
naléhal	346 K
namawiał	1969 K
namawiała	1969 K
napisał	1969 K
napisała	1969 K
napiš	38 K nám
napište	38 K nám	302 K nám	335 K na	343 K nám
napísal	2315 K
napíšte	38 K nám	2273 K nám	2273 K, prosím	2306 K na	2312 K nám
naročilo	2346 hvala za K
naročite	2320 K se na naše	2371 K se
naročnik	49 kot K	2319 že K
naročnike	2327 samo za K	2327 le za K
naročniki	49 K lahko	2359 lahko berejo le K	2359 berejo samo K	2375 K
naročnikom	2319 dostopen le K	2319 na voljo K	2319 na voljo samo K	2319 na voljo le K	2359 dostopna le K	2359 dostopna samo K	2359 dostopen le K	2359 dostopen samo K
naročnina	2347 K	2375 K
naročnino	2347 z K	2369 z K
narzędzi	1948 przy wsparciu K ai
naujienlaiškio	1632 K
naujienlaiškis	1645 mūsų K	1648 K
naujienlaiškį	1612 mūsų K	1632 K	1644 užsisakykite K	1645 mūsų K
navođenja	2230 bez K izvora
navođenje	2230 uz K izvora
nawoływał	1969 K
našeho	308 do K týmu	308 K e-shopu
našem	2219 K timu
našich	334 K zpráv	2305 K správ
neatkarīgu	1684 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	1347 segíts K	1347 írjon K	1347 írj K	1347 jelezd K	1348 K adód
nemokamą	1636 K paskyrą
neobmedzený	2260 K prístup
neodpovídá	30 K za
neomezený	298 K přístup
neomezeně	274 K číst
nepiekrītat	43 K
nepriklausomą	1634 paremkite K žurnalistiką	1644 paremkite K	1645 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1047 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	343 podpořte K
nezávislá	344 K média
nezávislé	2313 K médiá
nezávislú	2312 podporte K
ngoài	2664 nội dung bên K
nguồn	2659 K ưu tiên	2659 K tin ưu tiên	2682 ghi rõ K
người	49 K đăng ký có thể
nhiệm	2669 chịu trách K về nội dung bình luận
nhân	2665 trí tuệ K tạo
nhấn	2683 K vào đây
nhận	2640 đăng ký K bản tin	2640 đăng ký K tin	2683 đăng ký K bản tin	2683 đăng ký K tin
nhập	24 đăng K	2638 vui lòng đăng K	2638 đăng K để đọc	2638 đăng K để xem	2638 đăng K để lưu	2638 hãy đăng K để	2683 đăng K để đọc	2683 đăng K để xem
niedostępny	1928 materiał wideo jest K
niezależne	1966 wesprzyj K	1966 wspieraj K	1967 K media
niezależność	1967 K
niezależną	1967 jesteśmy K
noastră	2099 munca K
nolēma	1687 K
norāda	1687 K
nosūtīsim	55 jums K
notificações	14 as K	1988 ative as K	1988 ativar K	1988 receba K
notificările	14 K	2059 activează K
notifikácie	2286 K
notícia	2046 esta K
notícias	1982 receba as K	1982 receba K	1991 siga as últimas K
novinařina	344 naše K
novinařinu	344 nezávislou K
novinár	2274 je K	2274 , K
novinári	2313 naši K
novinárka	2274 je K	2274 , K
novinárkou	2274 je K
novinárom	2274 je K
novinář	303 je K	303 , K
novinářem	303 je K
novináři	344 naši K
novinářka	303 je K	303 , K
novinářkou	303 je K
novičke	2320 na e-K
novičnik	2328 K	2328 e-K	2372 naš e-K	2375 K
novičnika	2328 K
nuotraukų	40 K ir vaizdo
nusprendė	1647 K
nášho	2280 do K tímu
nächste	21 in diesem browser für die K	574 sind sie der K
nói	2686 K
nõus	43 ei ole K?
năm	2685 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	308 našem K
obegränsad	2385 K tillgång
obećala	2256 K
obećao	2256 K
obiecał	1969 K
obiecywał	1969 K
obligāta	1660 atsauce K
oblíbené	300 K zdroje
oblíbených	300 K zdrojů
oblíbenými	300 K zdroji
obrigatórios	21 campos K são	2000 campos K são
obveščanje	2346 na naše K
obľúbené	2271 K zdroje
obľúbených	2271 K zdrojov
obľúbenými	2271 K zdrojmi
också	50 var med du K
odebírat	333 chcete K
odebírejte	278 K náš	339 K	343 K
odemkněte	274 K si
odhlásit	279 K se můžete kdykoli
odoberať	2304 chcete K
odpoveď	21 zrušiť K
odpovídal	346 K
odpověděl	346 K
odpověděla	346 K
odpověď	21 zrušit K
odpowiadał	1969 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1969 K
odpowiedziała	1969 K
odražavaju	2224 komentari K	2224 komentari ne K
odídete	2269 kým K
ofereça	1978 K este artigo
ograniczeń	1894 czytaj bez K	1894 czytaj więcej bez K
også	50 bli med du K
ogłosił	1969 K
ogłosiła	1969 K
oikaisupyynnöt	1058 K
oikaisupyyntö	1058 K
olvashatják	1344 csak előfizetők K
olvasási	0 K idő
olvasóiból	1324 K él
olvasóink	36 K	1348 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	921 danos tu K
ordenó	924 K
ordonné	1181 a K
ortakliği	2534 iş K linkleri
orzekł	1969 K
osobních	296 ochrany K údajů	296 ochraně K údajů
osobných	2276 K údajov
ostrzegał	1969 K
ostrzegała	1969 K
ostrzegł	1969 K
otrzymywać	1956 chcesz K
označ	60 K mě	60 K ma
označite	60 K me	60 K nas
označte	60 K mě	60 K ma	60 K nás
oznámení	14 K
oznámil	346 K	2315 K
oznámila	346 K	2315 K
ozvěte	38 K se nám	302 K se nám	343 K se nám
""", 'p': """
padėkite	1644 K mums
pageidaujamą	1620 K šaltinį
paklausė	1647 K
palīdzi	1674 ziedo un K	1684 K mums
palīdzību	1667 mākslīgā intelekta K	1682 mākslīgā intelekta K
parašykite	38 K mums	1644 K mums
parsisiųskite	1644 K
participación	870 normas de K
partnerské	321 K odkazy	2292 K odkazy
partneři	285 my a naši K
pastā	1672 e-K
pastāstiet	38 K mums
patronką	1946 zostań naszą K
patrões	2046 sem K
paylaşin	25 K	48 K	2537 K
paziņoja	1687 K
paziņojumus	1671 K
państwa	1926 czeka na K
pašte	1632 jūsų el. K
pažadėjo	1647 K
periódico	922 este K	922 nuestro K
permanència	267 sense K
persiųskite	48 K
personvernerklæring	1829 K
phê	52 mời tôi một ly cà K	2673 mời bạn một ly cà K
phóng	2661 liên hệ K viên	2663 là K viên báo	2663 là K viên của	2683 hãy liên hệ K viên
phút	0 K đọc
pidió	924 K
pidätetään	1043 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1969 K
pisała	1969 K
pišite	38 K nam	38 K našoj	38 K nam na	2212 K nam	2244 K nam na	2244 K na	2253 K nam	2333 K nam	2333 K na	2363 K nam na	2363 K na	2371 K nam
piškotke	2336 K	2364 K
piškotki	2336 K
piškotkov	2336 K	2364 K
pište	335 K na	335 K nám na
plakáton	1350 állt a K
plânge	2101 se K
pochází	305 obsah K
podcastów	1932 K
podcastů	310 K
podcaście	34 naszym K
podeślij	48 K
podkreśla	1969 K
podporovatelé	344 naši K
podporují	344 nás K
podpoře	344 díky K
podpořte	323 K	343 K nás	343 K naši	343 K naše	343 K mě
podrška	2253 vaša K
podrške	2231 bez vaše K	2254 vaše K
podršku	2253 vašu K
podržite	2231 K	2253 K nas	2253 K naš
podľa	2315 K
poinformował	1969 K
poinformowała	1969 K
pokličite	38 K nas
pokračovanie	2260 pre K v čítaní
pokračování	274 K je dostupné	321 K článku níže
pokračuje	321 článek K	321 text K	2292 článok K	2292 text K
pokračujte	274 K ve čtení s
política	245 K de galetes	867 K de cookies	1998 K de cookies	2015 cobre K
pomocí	325 K ai
pomocą	1948 z K ai
pomoć	2253 vašu K
pomóż	1966 K nam
pomôžte	2312 K nám
poprosił	1969 K
poprosiła	1969 K
poprosiło	1969 K
poručila	2256 K
poručio	2256 K
poslední	332 K článek zdarma	332 K článek, který můžete
posledný	2303 K článok zadarmo
poslušajte	2362 K nas
postafiókjába	1296 K
postaládádba	1312 a K
postaládájában	1312 ön K
posílat	316 nechte si K
posílejte	302 K nám
posíláme	55 vám K	55 K vám
potřebujeme	343 K vaši pomoc	343 K vaši podporu
používame	2276 K cookies
používá	285 tento web K
používáme	285 K cookies
powiedział	1969 K
powiedziała	1969 K
powtarzał	1969 K
powtarzała	1969 K
pozostało	1894 K # %	1894 K #%
pozvěte	52 K mě na kávu	52 K mě na kafe
počasti	52 K me kavom
pořadatelé	346 zvou K
pošaljite	48 K ga	2212 K nam	2212 K na	2253 K nam
pošiljamo	55 K vam	55 vam K
pošleme	55 vám K	55 K vám	55 ti K
pošlete	48 K ho	48 K jej	302 K nám	343 K nám
pošli	48 K ho
pošlite	48 K ho	2273 K nám	2312 K nám
pošljemo	55 vam K
pošljite	48 K ga	2333 K nam	2333 K jo nam	2333 K na	2371 K nam
požádal	346 K
požádala	346 K
pracę	1967 naszą K
pranešimus	1631 K
praneškite	38 K mums
pranešė	1647 K
prašė	1647 K
preberať	45 K
predchádzajúceho	2307 bez K súhlasu
predplatiteľ	49 ako K	2260 už ste K	2260 ste K
predplatiteľom	2268 K	2312 staňte sa K
predplatiteľov	2268 pre K
predplatné	2260 už máte K	2289 K	2312 kúpte K	2312 kúpte si K	2316 K
predplatného	2289 K
predplatným	2289 K	2310 s K
preferată	2070 sursă K
preferované	300 K zdroje	2271 K zdroje
preferovaný	300 K zdroj	2271 K zdroj
preferovaných	300 K zdrojů	2271 K zdrojov
preferovaným	300 K zdrojem	2271 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1894 tylko dla K	1954 tylko dla K
prenumeratą	1940 z K
prenumeratę	1894 masz już K	1940 zamów K	1940 kup K	1940 wykup K
preporučila	2256 K
preporučio	2256 K
pretlačiť	45 K
prevziať	45 K
prečítate	2260 celý článok si K
pridruži	50 K im se
pridružite	50 K im se	50 K se	50 K se jim	2253 K se našoj	2253 K im se	2371 K se nam
pridržana	2204 sva prava K
pridržane	2326 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1647 K
prihlásenie	2261 ďakujeme za K	2287 ďakujeme za K
prihlásení	2289 po K
prihlásením	2287 K súhlasíte
prihláste	24 K	2260 K sa a čítajte	2312 K sa na odber
prihvaćate	2226 prijavom K
pripažino	1647 K
programėlėje	1630 K
programėlę	1630 K
prohlásil	346 K
prohlásila	346 K
prohlížeč	10 váš K
pronađite	2242 K nas
proposé	1158 conçu et K par
prosił	1969 K
prosiła	1969 K
pročitali	2196 da biste K
pročitate	2194 da K cijeli	2194 da K ceo
prośbę	1888 mamy do ciebie K	1888 mamy małą K
prošnjo	2330 imamo majhno K	2330 majhno K
prywatności	1910 polityka K	1910 polityce K
przeczytać	1894 aby K cały	1894 aby K ten artykuł
przeczytałaś	1935 dziękujemy, że K
przeczytałeś	1935 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1891 K nam #%	1966 K nam	1966 K #
przekonywał	1969 K
przekonywała	1969 K
przesyłajcie	1926 K
przesyłamy	55 K ci
prześlemy	55 K ci	55 K wam
prześlij	48 K go	48 K ten	1926 K nam	1926 K je do nas	1966 K nam
przyznał	1969 K
przyznała	1969 K
przyłącz	50 K się
przyślij	1926 K nam	1926 K je do nas	1966 K nam
práca	2313 naša K
práce	344 naší K
práci	344 naši K
prácu	2313 našu K
précisé	1181 a K
préférée	1148 source K
préférées	1148 sources K
prévient	1181 K
príspevky	2285 K v diskusii
príspevok	2312 váš K
próxima	2046 nossa K
průzkumu	35 našeho K
ptá	346 K se
pubblicità	11 la K	1435 blocco della K	1489 senza K
publicarà	22 no es K
publicará	58 correo no se K
publicată	22 nu va fi K
publicistája	1317 K
publicité	11 la K	11 cette K	1122 bloqueur de K	1122 bloqueurs de K	1179 sans K
publicités	1122 bloqueur de K
publicystką	1927 jest K
publicystą	1927 jest K
publikování	293 K nebo šíření
publiée	22 ne sera pas K	1127 votre adresse e-mail ne sera pas K
pytał	1969 K
pytała	1969 K
pytały	1969 K
pytań	1934 na kilka K
pyyntö	1021 pieni K
pyysivät	1083 K
pásale	921 K esta
pásalo	48 K
päevakokkuvõte	950 K
päätoimittaja	1052 K
päätti	1083 K
påminde	2453 K
pénzbe	1348 K kerül
pénzéből	18 olvasók K
písemného	294 bez K souhlasu
písomného	2307 bez K súhlasu
píšte	2306 K na	2306 K nám na
pódcast	34 nuestro K	922 nuestro K
pārpublicēt	45 K
pārpublicēšana	1653 K bez	1660 K bez
pārsūtiet	48 K
přebírat	45 K
přebírání	293 K článků
předchozího	294 bez K souhlasu	337 bez K souhlasu
předplatitel	49 jako K	49 K může	274 už jste K	274 jste K
předplatitele	297 pro K
předplatitelem	343 staňte se K
předplatitelé	49 K mohou	331 jen K	331 pouze K	331 najdou K	331 přečtou K	344 naši K	347 K
předplatitelům	297 K	331 pouze K	331 jen K
předplatné	274 koupit K	275 už máte K	318 K	347 K
předplatného	318 K
předplatným	274 dostupné s K	318 K	340 s K
předplaťte	276 K si	343 K si
přehrání	305 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	274 zbývá vám K
přidej	50 K se
přidejte	50 K se	334 K si nás	343 K se	343 K se k nám
přihlaste	24 K	274 K se a čtěte	278 K se k odběru	343 K se k odběru
přihlášení	316 děkujeme za K	318 po K
přihlášením	316 K k odběru	316 K souhlasíte
připojte	50 K se
připomněl	346 K
připustil	346 K
přispějte	323 K	343 K	343 K i vy
přiznal	346 K
přiznala	346 K
přiznává	346 K
příspěvek	343 váš K
příspěvku	305 zobrazení K
příspěvky	314 K v diskusi
""", 'q': """
quyên	2683 K góp ngay	2687 K góp
quyền	2656 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1969 K
radziła	1969 K
radí	346 K
rakstīja	1687 K
rappelé	1181 a K
rašykite	38 K mums	1644 K mums
rašė	1647 K
recibirás	55 K
reclamă	11 K
reconoció	924 K
recordó	924 K
recunoaște	2101 K
redacció	39 la nostra K	43 cartes a la K	256 la K t'envia	266 la nostra K
redacción	39 nuestra K	43 cartas a la K	911 la K te envía	922 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2095 K îți trimite	2099 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1966 wesprzyj K
redaktorką	1927 jest K
redaktorė	1624 K
redaktör	2417 är K för	2417 är K på	2417 är politisk K
redaktør	389 er K på	389 er K for	389 er politisk K	1848 er politisk K	1848 er K i	1848 er K for
redação	38 escreva para a K	39 nossa K	2036 a K envia	2046 nossa K
reenvíalo	48 K
refusé	1124 K le dépôt
registrácii	2289 po K
registráciou	2287 K súhlasíte
registráciu	2287 ďakujeme za K
regisztrálj	1347 K ingyenesen	1347 K, hogy
regisztráljon	1347 K ingyenesen	1347 K, hogy
regisztrálnia	1344 K kell
regístrate	839 K gratis	840 K para
reinhören	502 jetzt K:
rejestrując	1937 K się
reklamlänkar	2432 K
reklamą	11 K
reklám	2313 bez K
reklámok	1348 K nélkül
reportaż	1967 ten K
reporterką	1927 jest K
reportér	303 , K	2274 , K
reportérem	303 je K
reportérka	303 , K	2274 , K
reportérkou	303 je K	2274 je K
reportérom	2274 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	239 prohibida la K	264 K sense permís
reproducción	880 prohibida su K	880 prohibida la K
reprodução	2011 proibida a K	2011 K proibida	2044 K permitida desde	2044 K é permitida desde
reprodúcelo	45 K
republié	45 K	1138 K avec	1176 cet article est K
repórter	39 nosso K	2015 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	924 K
rezervăm	29 ne K dreptul
riêng	2649 chính sách quyền K tư	2676 dành K cho thuê bao	2682 quan điểm K của tác giả
rovatvezetője	1317 K
ročne	2314 K
ročně	345 K
rät	577 K
rätta	2423 K fel
rättar	2423 vi K fel
räumte	577 K ein	577 K der	577 K die
rääkis	966 K
råber	423 K
råbte	423 K
rådde	2453 K
rådede	423 K
réagir	1128 pour K
réagissez	1178 K à
réalisation	1158 n'a pas participé à la K
rédacteur	1141 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	1141 a rejoint la K	1158 n'a pas participé à sa K	1167 la K vous	1171 pour soutenir la K	1178 soutenez la K	1178 alertez la K	1179 notre K
rédactrice	1141 est K
régulièrement	1141 collabore K
réponse	21 annuler la K
répétait	1181 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1098 cet article est K	1098 ce contenu est K	1098 article K
réservée	1098 K à nos abonnés	1098 la suite est K	1100 K aux abonnés
réservés	1100 K aux abonnés	1138 tous droits K
résiliable	1180 K à tout moment
részesített	1313 előnyben K forrásként
röst	2420 ai-K
răspuns	2101 a K	2101 au K
răspunsul	21 anulează K
rằng	2686 viết K	2686 cho K
""", 's': """
sacīja	1687 K
sadržaj	9 ovaj K	2215 vanjski K	2215 spoljni K
sadržaja	9 ovog K	2215 vanjskog K	2215 prikaz ovog K	2215 prikaz K
sakė	1647 K
sanctionné	1181 a K
sandučić	2197 u vaš K
sandučiću	2197 u vašem K	2226 vašem K
sbírka	347 K
schließ	50 . K dich
schließen	50 . K sie sich	433 K sie ein abo	574 K sie ein abo
schránke	2261 vašej K
schránky	278 do vaší K	2261 do vašej K
scrieţi	38 K-ne
scrieți	38 K-ne
sdílejte	25 K	48 K ho
segítsen	1347 K, hogy
segítségedre	1347 szükségünk van a K
según	924 K
sentenció	924 K
sería	912 sin ti no K
sesión	24 inicia K	24 inicie K	839 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2045 inicie K
señaló	924 K
sfătuia	2101 K
sfătuiește	2101 K
sfătuit	2101 a K
sisällön	9 K	1054 ulkoisen K
sisältö	1025 tämä K on vain
sisältöä	1054 ulkoista K
siunčiame	55 jums K
sjefredaktør	1848 er K
sjöng	2453 K
skarży	1969 K
skarżył	1969 K się
skrzynkę	1897 na twoją K	1897 na swoją K	1937 K mailową
slažete	43 K se	43 ne K se
slobodné	2312 podporte K
slobodnú	2312 podporte K
slušajte	2242 K nas
slíbil	346 K
slíbila	346 K
sondę	1934 naszą K
sonuçlarinda	2516 google arama K
sorumluluğu	30 K
souborů	295 K cookie
souhlasíte	43 K?	316 e-mailu K	316 odesláním K	316 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	2661 về hộp thư của tòa K	2673 hãy ủng hộ tòa K	2682 bằng văn bản của tòa K	2683 hãy gửi về tòa K	2683 hãy liên hệ tòa K	2683 hãy báo cho tòa K	2684 tòa K
spandér	52 K en kaffe
spolupráci	321 ve K s partnerem	2292 v K s partnerom
sporočite	38 K nam	2333 K nam
sportkrönikör	2417 är K
sportsredaktør	389 er K
spracovaním	2287 K osobných údajov
sprijiniți	2098 K
sprijină	2098 K-ne
správach	2272 google K
správy	2272 google K
spuneți	38 K-ne
stellenbörse	501 in unserer K
stjärna	58 fält med K
straipsnį	1643 šį K	1645 visą K
stronę	1957 naszą K
stwierdził	1969 K
stwierdziła	1969 K
stáhněte	343 K si naši	343 K si náš
stálo	346 K na	346 K ve	346 K v
står	30 K för	423 K der på	1886 K det på	1886 K det i	2453 K det på
stöd	2379 med ditt K	2450 K oss	2450 K vår	2450 ditt K
stödja	2429 K oss med
stödmedlem	2450 bli K
stödprenumerant	2450 bli K
stötta	2429 K oss med	2450 K oss	2450 K vår	2450 K vårt
støt	401 K os	420 K os	420 K med
støtt	1883 K oss	1883 K vår
støtte	351 med din K	351 vi har brug for din K	401 K os med	401 din K gør	420 din K	420 bliv K	1811 med din K	1861 K oss med	1883 din K
støtteabonnent	1883 bli K
støttemedlem	420 bliv K	1883 bli K
stāstīja	1687 K
stěžuje	346 K
subscripció	269 K
subskrybentów	1894 tylko dla K	1894 dostępna dla K	1894 dostępne dla K	1954 tylko dla K
subskrypcją	1940 z K	1962 z K
subskrypcję	1894 kup K	1894 masz już K	1937 dziękujemy za K	1940 wykup K	1966 kup K
sunați	38 K-ne
sună	38 K-ne
suosikkilähteeksesi	1047 K
suosikkilähteeksi	1047 K
sursă	2094 link activ către K
suscripción	839 ya tengo una K	921 cambia tu K	925 K
suscríbase	921 K
suscríbete	839 K para	839 K por	839 K en	846 K al boletín	921 K
susțin	2086 care ne K lunar	2099 ne K lunar
susține	2098 K-ne	2098 K presa	2101 K că
susținerea	2098 K ta
susțineți	2098 K-ne
svarīgākie	1683 nedēļas K
svarīgākās	1683 nedēļas K
svěřte	302 K se nám
szerkesztője	1317 K
szerkesztőségünk	39 K	1348 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1348 K
szerzője	1317 külső K
szólított	1350 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2430 tills du K upp	2453 K
sähköpostiin	1028 suoraan K
sähköpostiisi	1029 K
sähköpostillasi	1079 K
sähköpostiosoitettasi	21 K ei julkaista	58 K ei näytetä	58 K ei julkaista
sähköpostiosoitteesi	1029 K
sélection	1167 K d'articles
sélections	1098 ajouter l'article à vos K
síganos	859 K en
síguenos	859 K en	921 K
sõltumatut	963 toeta K
sõnul	966 K
sök	2444 K nu
sökresultat	2413 K på google
söyledi	2553 K
söylediler	2553 K
söylüyor	2553 K
søg	414 K nu
søgeresultater	385 K på google
søgning	385 google-K
søk	1877 K nå
søkene	1844 google-K dine
søkeresultatene	1844 K dine på google
súhlasu	2307 bez K
súhlasíte	43 K?	2287 odoslaním K
súmate	50 K	921 K al
süresi	0 okuma K
sütik	1318 K
sütiket	1318 K
săptămână	17 o dată pe K	2100 pe K
sīkdatnēm	1665 K	1683 K
sống	2673 nuôi K tờ báo	2673 bạn đọc nuôi K
""", 't': """
találatok	1313 google-K
tanácsolja	1350 K
tanácsolják	1350 K
tanácsolta	1350 K
tanácsolták	1350 K
tanította	1350 K
taşiyin	2537 K
teigė	1647 K
tekemään	1081 K sitä
tekijänoikeus	1043 K suojaa
tekoäly	1055 tehnyt K
tekoälyavustaja	61 K
tekoälyavustajamme	61 K
tekoälyllä	1055 K
tekoälyn	1055 K avulla	1055 K tekemä
tekoälyä	1055 käyttää K
telefonā	1671 savā K
tesszük	22 nem K közzé
textům	330 ke všem K
teşekkürler	2550 okuduğunuz için K
thiết	2682 không nhất K phản ánh quan điểm
thuê	49 K bao có thể	2676 dành cho K bao	2676 đã là K bao	2687 K bao
thuộc	2657 bản quyền K
thành	2639 dành cho K viên	2671 bạn đã đăng ký K công	2683 trở K thành viên
tháng	2676 đọc miễn phí trong K	2685 mỗi K	2685 hàng K	2685 K đầu
thích	2659 nguồn tin ưa K	2659 nguồn yêu K
thông	14 K báo	2645 bật K báo	2645 nhận K báo	2661 bạn có K tin	2661 bạn đọc cung cấp K tin	2682 khi phát hành lại K tin	2683 hãy gửi K tin	2683 đăng ký nhận K báo	2683 hãy bật K báo
tilføjede	423 K
tillgång	2450 få fri K
tillåtet	2441 inte K att återge
tiếng	2669 K việt có dấu
tiếp	2638 để K tục đọc	2638 để đọc K	2638 đăng nhập để K tục	2673 K sức cho báo chí	2676 để K tục đọc	2683 đăng ký để đọc K	2683 hãy K sức	2683 đăng nhập để K tục
tjänst	2376 en liten K att be
tjänsten	2444 sök K
tovább	48 küldd K	48 küldje K
továbbolvasáshoz	1294 a K
toàn	20 K bộ bài	2638 để đọc K bộ	2638 đọc K bộ bài	2676 để đọc K bộ bài	2683 đăng ký để đọc K bộ
tražila	2256 K je
tražili	2256 K su
tražio	2256 K je
tretích	2276 cookies K strán
treści	9 tej K	1940 dostęp do K
treść	9 tę K
trimiteți	48 K-l
trên	2645 theo dõi K
trước	2669 K khi đăng
trường	21 các K bắt buộc
trợ	61 K lý ảo	61 K lý ai
tudósítója	1317 K
turpinātu	1650 lai K lasīt
tuần	17 mỗi K	2671 bản tin hằng K của	2671 bản tin hàng K của	2685 mỗi K
tvrdí	346 K
työmme	1081 K
työtämme	1080 tue K	1081 K
tájékoztató	1303 adatvédelmi K
támogass	1347 K minket
támogasson	1347 K minket
támogathat	1324 K minket
támogatása	1324 K nélkül	1324 olvasók K nélkül	1347 az ön K
támogatásod	1347 a te K
támogatásából	1324 olvasóink K
támogatásával	1327 partnerünk K
támogatónk	1324 legyen ön is K	1324 legyél te is K
täglich	441 K per mail
tähtsamad	962 nädala K
tärkeimmät	1079 K jutut
tästä	1066 lisää K
täällä	1021 kun kerran olet K
täältä	1066 lisää K
téléchargez	1085 K
tôi	60 gắn thẻ K
töltsd	1347 K le
týden	17 každý K
týdně	345 K
týždenne	17 raz K
tłumaczy	1969 K
tłumaczył	1969 K
tłumaczyła	1969 K
třetích	305 cookies K stran
""", 'u': """
uafhængigt	421 K medie
ubegrænset	357 K adgang
udostępnij	25 K
ukarał	1969 K
ulaş	38 bize K
ulaşin	38 bize K	2518 bize K	2537 K
ulaşmak	2518 yazara K
unabhängig	555 K von unserer redaktion	555 von unserer redaktion K	568 damit wir K bleiben	575 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1454 insegna all'K
unterstütze	429 K unsere arbeit	429 K uns mit	574 K uns	574 K unsere	574 K mich	574 K meine
unterstützen	429 K sie unsere arbeit	429 K sie uns mit	429 mit einer spende K	429 können sie uns K	574 K sie uns	574 K sie unsere	574 sie können das K	574 freiwillig K	574 K sie mich	574 K sie meine	574 K uns
unterstützt	460 ihr browser K	574 K uns
unterstützung	425 ihre K	425 mit ihrer K	517 ihrer K	517 deiner K	563 mit K von ki	574 mit deiner K	574 deine K	574 eure K
upozornění	282 zapněte si K	315 K
upphovsrätt	2409 skyddat enligt lagen om K
upphovsrättslagen	2409 skyddat enligt K
uprednostňované	2308 K zdroje
uprednostňovaný	2308 K zdroj
uprednostňovaných	2308 K zdrojov
upřednostňované	338 K zdroje
upřednostňovaný	338 K zdroj
upřednostňovaných	338 K zdrojů
uredništva	2326 brez dovoljenja K	2326 brez soglasja K
uredništvo	2340 v naše K	2372 naše K
uredništvu	39 našemu K	2333 pišite K
urmărește	2058 K-ne pe	2058 K-ne și pe	2059 K știrile	2098 K-ne
urmăriți	2058 K-ne pe	2098 K-ne
utilização	1998 K de cookies
utilizează	2061 K cookie
utilizăm	2061 K cookie
utánközlés	1310 K
utánközölhető	45 K
uutislähteeksesi	1047 ensisijaiseksi K
uutislähteeksi	1047 ensisijaiseksi K
uznał	1969 K
uznała	1969 K
uzsvēra	1687 K
użyciu	1948 przy K ai
użytkowników	1935 opiniami K
używamy	1909 K plików cookie
užsisakykite	1609 K prenumeratą
""", 'v': """
vašeho	278 do K e-mailu
vedieť	38 dajte nám K	2273 dajte nám K
velük	50 tarts K
venerdì	17 ogni K
verhängte	577 K
versión	2 K en audio
verstärkung	501 suchen K
versão	2 K em áudio
vervielfältigung	477 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	465 deine e-mail-adresse wird nicht K	465 ihre e-mail-adresse wird nicht K
veröffentlichung	531 seit der K geändert	531 seit K geändert
već	2209 kad ste K tu	2255 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	58 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K
virheensä	1058 korjaa K
virtuálneho	61 K asistenta
virtuálny	61 K asistent
virtuální	61 K asistent
virtuālais	61 K asistents
vizibilă	58 email nu va fi K
viên	2663 là biên tập K của	2676 dành cho hội K
viết	2683 hãy K thư	2684 bài K này	2686 ông K	2686 bà K
você	18 sem K	2046 sem K
vollständigen	433 K artikel lesen
volontär	491 ist K
volontärin	491 ist K
voltál	42 ott K
vprašalnik	2343 K
vyhradené	2267 všetky práva K	2267 autorské práva sú K
vykřikl	346 K
vykřikla	346 K
vypočuť	2283 si môžete K
vysvetľuje	2315 K
vysvětlil	346 K
vysvětlila	346 K
vysvětloval	346 K
vysvětlovala	346 K
vysvětluje	346 K
vytvořila	325 K ai
vyzýval	346 K
vyzývala	346 K
vyzývali	346 K
vyzývá	346 K
vyžadované	21 K informace	21 K polia
válaszolta	1350 K
válaszolták	1350 K
vás	323 bez K by	344 bez K by	2294 bez K by	2313 bez K by
väitis	966 K
väitti	1083 K
väittää	1083 K
välise	943 K sisu
våre	1883 meld deg på K
vårt	1819 meld deg på K	1883 meld deg på K
vær	50 K med
védekezett	1350 K
véli	1350 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2313 K vám
vēlamo	1661 K avotu
vēstkopai	1672 K
vēstulei	1672 ziņu K
vědět	38 dejte nám K	302 dejte nám K	343 dejte nám K
všetkým	2301 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2280 náš K
webinář	308 náš K
według	1969 K
weißt	490 K du mehr
wezwał	1969 K
wiadomościach	1957 google K
wołali	1969 K
wołał	1969 K
wołała	1969 K
wpłata	1946 każda K	1966 twoja K
wpłatom	1967 dzięki K
wpłać	1966 K
wspierającym	1966 zostań K
współpracy	1943 we K z partnerem
wyjaśnia	1969 K
wypisać	1897 K się w każdej chwili
wyrażam	1898 K zgodę na
wysyłamy	55 K ci	55 K wam
wyślemy	55 K ci
wyślij	48 K go	1926 K nam	1926 K je do nas
wzywał	1969 K
wzywała	1969 K
wöchentlichen	445 K newsletter
właściciela	1967 nie mamy K
""", 'y': """
yazdiğimiz	2547 daha önce K haber
yazmişti	2553 diye K
yhteistyössä	1067 K mainostajan
yönetmenidir	2520 genel yayin K
""", 'z': """
zaakceptować	1928 K pliki cookie
zaapelował	1969 K
zaapelowała	1969 K
zachęcali	1969 K
zachęcano	1969 K
zachęcał	1969 K
zachęcała	1969 K
zadaním	2287 K e-mailu
zadržana	2204 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadzwoń	38 K do nas
zadáním	316 K e-mailu
zagłosuj	1951 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2231 K vama	2254 K vama
zakázané	2267 šírenie je K
založte	343 K si účet
zamknutý	2260 článok je K
zamčený	274 článek je K
zapisując	1937 K się
zapowiedział	1969 K
zapowiedziała	1969 K
zapytał	1969 K
zapytała	1969 K
zastrzeżone	1921 wszelkie prawa K	1921 wszystkie prawa K
zawołał	1969 K
zawołała	1969 K
zašlete	302 K nám
zašlite	2273 K nám
zaželen	2366 K vir
zaželene	2366 K vire
zaželeni	2366 K vir
zbiórka	1970 K
zbývá	274 K vám # %
zdieľajte	25 K	48 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1931 do naszego K
zewnętrzna	1928 treść K
zewnętrzne	9 treści K	1909 treści K	1928 treści K
zewnętrznej	9 treści K	1928 treści K
zewnętrznych	9 treści K
zgłoś	1926 K go nam	1966 K nam
ziņas	1683 mūsu K
znać	38 daj nam K	1958 daj nam K	1966 daj nam K
zněl	346 K
zněla	346 K
znělo	346 K
zobrazení	305 K tohoto obsahu	305 K obsahu
zobrazený	58 e-mail nebude K
zostań	1966 K z nami
zpracováním	279 souhlasím se K	286 K osobních údajů
zprávy	301 google K
zprávách	301 google K
zpívali	346 K
zugänglich	518 frei K
zunächst	477 dieser artikel erschien K
zurück	547 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2309 K
získávejte	339 K
zł	1940 za # K	1940 od # K	1968 od # K
złotówka	1946 każda K	1967 każda K
""", 'á': """
állt	1350 ez K
állítja	1350 K
átvehető	45 K
""", 'ä': """
ägare	2429 inga rika K
ähnliches	490 K erlebt
ändå	2376 nu när du K är här
äpp	948 K
äppi	948 K
""", 'å': """
åndsverkloven	1840 beskyttet av K
året	422 om K
återges	2409 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2524 bizimle K
çalişmalarimiz	2551 K
çağrisinda	2553 K bulundu
çerezler	2505 K kullan
çerezlere	2522 K
çerezleri	2505 K kullan	2522 K	2548 K kabul
çözün	2537 K
""", 'é': """
échanos	921 K una mano	921 K un cable
écris	38 K-nous
écrit	1141 K pour	1181 a K
écrivain	1141 est K
écrivez	38 K-nous	38 K à notre	1178 K-nous
électronique	1107 dans votre boîte aux lettres K
énekelték	1350 K
équipe	1179 notre K
értesítéseket	14 K	1323 K
értesüljön	1323 K elsőként
étoile	58 champs avec une K
évente	1349 K
""", 'í': """
ígérte	1350 K
ígérték	1350 K
írta	1350 K
""", 'î': """
îmbia	2101 K
îndemna	2101 K
îndemnat	2101 a K
îndemnau	2101 K
întrebat	2101 a K
întrebau	2101 K
""", 'õ': """
õpetas	966 K
""", 'ö': """
öffnen	447 app K
önemli	2548 günün en K
önerdi	2553 K
önskad	2413 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1348 független K	1348 a jó K
újságírásunk	1348 K
újságíróink	1348 K
újságíróinkkal	1346 K
újságíróinknak	39 K
újságírója	1317 K
última	859 siga la K hora	859 sigue la K hora
únete	50 K
""", 'ü': """
übernommen	45 K werden	478 K von	556 von der agentur K	556 deutschen presse-agentur K
übersicht	484 K	540 diese K wurde
ücretsiz	15 K haber	15 K makale	2535 K üye olun
ügyfelünk	1346 K
ühendust	38 võta meiega K	963 võta K
ütles	966 K
ütlesid	966 K
üyeliği	2530 bülten K
üzente	1350 K
üzenték	1350 K
üçüncü	2522 K taraf
""", 'č': """
častite	52 K me kavom
čitajte	2242 K nas
čitalaca	43 pisma K	2231 uz podršku K	2249 K	2254 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2249 K	2254 naši K
čitatelia	2311 K	2313 naši K
čitatelja	43 pisma K	2231 uz podršku K	2249 K	2254 naših K	2254 uz podršku K
čitatelji	36 naši K	2249 K	2254 naši K
čitateljima	2249 K
čitateľom	18 vďaka K	2311 K
čitateľov	36 našich K	2294 vďaka podpore K	2311 K	2313 našich K	2313 vďaka podpore K
članak	20 cijeli K	2209 svidio vam se K	2227 cijeli K	2227 ceo K	2254 ovaj K
člancima	2238 svim K
članek	2330 vam je bil K všeč	2372 ta K
člankov	2358 do vseh K
členem	343 staňte se K
členom	2312 staňte sa K
článek	20 celý K	270 líbil se vám K	274 celý K za	318 celý K	344 tento K	344 líbil se vám K
článkom	2289 všetkým K	2301 k všetkým K	2301 ku všetkým K
článku	20 celého K
články	344 naše K
článků	318 limit K
článkům	318 všem K	330 ke všem K
článok	20 celý K	2269 páčil sa vám K	2289 celý K	2313 tento K
čtenáři	341 K	344 naši K
čtenářů	36 našich K	43 listy K	323 díky podpoře K	341 K	344 našich K	344 na podpoře K	344 díky podpoře K
čtenářům	18 díky K	36 našim K	341 K
čtení	0 doba K
čtěte	334 K nás
číst	344 K dál bez
čítajte	2305 K nás	2312 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2312 K, že nás čítate
""", 'đ': """
đây	2683 bấm vào K
đóng	2683 K góp của bạn	2683 hãy K góp
đăng	45 K lại	2671 cảm ơn bạn đã K ký	2671 bằng việc K ký, bạn	2683 K ký để đọc bài
đường	2661 K dây nóng của tòa soạn	2661 K dây nóng của báo	2683 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2676 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2314 K sumou
""", 'ř': """
řekl	346 K
řekla	346 K
říká	346 K
""", 'ś': """
śledztwa	1967 nasze K
śledztwo	1967 to K
śledź	1905 K nas na	1966 K nas
śpiewali	1969 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2553 K etti
""", 'š': """
šaljemo	55 K vam	55 vam K
šaljite	2212 K nam
šaukė	1647 K
šiandien	1634 aukokite K
šodien	1674 ziedo K
""", 'ź': """
źródło	1921 K: pap
""", 'ż': """
żądał	1969 K
""", 'ž': """
žalio	2256 K se
želene	2366 K vire
želeni	2331 K vir
željene	2210 K izvore
željeni	2210 K izvor
žurnalistai	1645 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1624 K
žurnalistika	344 naše K	344 nezávislá K	1645 K kainuoja	1645 gera K	2313 nezávislá K
žurnalistiku	344 nezávislou K	2313 nezávislú K
žurnalistiky	344 nezávislé K
žurnalistė	1624 K
žurnāliste	1664 K
žurnālisti	1685 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1685 neatkarīga K	1685 K maksā	1685 laba K
žurnālistiku	1674 atbalsti neatkarīgu K	1685 neatkarīgu K
žurnālists	1664 K
žádal	346 K
žádala	346 K
žádali	346 K
""", 'ά': """
άδεια	46 K cc	635 χωρίς K
άρθρα	641 τα K μας
άρθρο	641 αυτό το K
""", 'έ': """
έγγραφη	635 χωρίς K άδεια
έγραφαν	643 K
έγραφε	643 K
έγραψε	643 K
έλεγαν	643 K
έλεγε	643 K
έρευνά	613 K μας
έρευνές	641 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	603 K σου πηγές	603 K σας πηγές	603 K πηγές
αγαπημένη	603 K πηγή
ακολουθήστε	587 K μας	640 K μας
ακολουθείστε	587 K μας
ακόμη	624 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	643 K
αναγνωστών	638 K
αναγνώστες	18 χάρη στους K	638 K	641 οι K μας
αναδημοσίευση	45 K	597 απαγορεύεται η K	597 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	598 K χωρίς
ανεξάρτητη	640 ενισχύστε την K
ανταποκρίτρια	606 είναι K
ανταποκριτής	606 είναι K
απάντησαν	643 K
απάντησε	643 K ο	643 K η
απάντησης	21 ακύρωση K
απαγορεύεται	598 K η αντιγραφή	598 K η αναπαραγωγή
αποδεχθείτε	608 K τα cookies
αποδεχτείτε	608 K τα cookies
απορρήτου	600 πολιτική K
από	619 K # €
αρθρογράφος	606 είναι K
αρχισυντάκτης	606 είναι K
αρχισυντάκτρια	606 είναι K
αυτούς	50 γίνετε ένας από K
""", 'β': """
βιβλιοπωλείο	611 ηλεκτρονικό μας K
βοηθήστε	640 K μας
βοηθούν	641 μας K
βρείτε	587 K μας στο
""", 'γ': """
γίνε	50 K κι εσύ
γίνετε	50 K μέρος	640 K μέλος	640 K κι εσείς
γνώσεις	614 τις K σας
γράψε	38 K μας
γράψτε	38 K μας	605 K μας	640 K μας
γραπτή	635 χωρίς K άδεια
""", 'δ': """
δήλωσαν	643 K
δήλωσε	643 K ο	643 K η	643 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	641 οι K μας
δημοσιογράφος	606 είναι K	606 , K	606 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	641 η K μας	641 ανεξάρτητη K	641 η ανεξάρτητη K
δημοσκόπησή	613 K μας
δημοσκόπηση	613 στη K
διαβάσετε	582 για να K ολόκληρο
διαβεβαίωσε	643 K
διαμαρτυρήθηκε	643 K
διαφήμιση	11 τη K	622 μετά τη K
διαφημίσεις	641 χωρίς K
διαφωνείτε	43 K
διεύθυνση	585 τη K email	585 η K email	618 K email	618 K e-mail
δικαιώματος	597 με επιφύλαξη παντός K
διοργανωτές	643 καλούν οι K
δουλειά	641 η K μας
δωρεά	624 κάντε μια K	640 η K σας	640 κάντε μια K	644 K
δωρεάν	15 K άρθρα	619 K άρθρα
δωρεές	644 K
""", 'ε': """
είμαστε	641 K μια μικρή
είπαν	643 K
είπε	643 K
εβδομάδα	17 κάθε K	642 την K
εγγραφή	618 με την K σας
εγγραφείτε	583 K για να	619 K δωρεάν	640 K δωρεάν	640 K τώρα	640 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	61 K βοηθό
εικονικός	61 K βοηθός
εισερχόμενά	584 στα K σας
εκδήλωσή	611 K μας
εκφράζουν	616 τα σχόλια K	616 σχόλια δεν K
εμφανίζεται	58 email δεν K
εμφανιστεί	58 email δεν θα K
ενεργοποιήστε	588 K τις ειδοποιήσεις	590 K τη javascript
ενημερωτικά	585 K δελτία
ενημερωτικό	585 K δελτίο
ενημερώστε	605 K μας
ενισχύστε	624 K	640 K μας
ενσωματωμένο	608 K περιεχόμενο
εξήγησε	643 K
επανέλαβε	643 K
επαναλάμβανε	643 K
επιβεβαιώστε	618 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	605 K μαζί μας	605 K με τον συντάκτη	605 K με τη συντάκτριά	605 K με τη συντάκτρια	605 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας
επισήμανε	643 K
επιστολή	43 την K σας
ερωτηματολόγιο	615 το K
εσάς	624 χάρη σε K	641 χάρη σε K
εσείς	50 ελάτε κι K
ευρώ	619 με # K
ευχαριστούμε	618 K για την εγγραφή	640 K που μας
""", 'ζ': """
ζήτησαν	643 K
ζήτησε	643 K ο	643 K η	643 K στο	643 K από
ζητούσαν	643 K
ζητούσε	643 K
""", 'η': """
ηλεκτρονικό	611 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	643 K
ισχυρίστηκε	643 K
""", 'κ': """
κάλεσε	643 K ο	643 K η
κάνε	60 K μου tag
κάνοντας	618 K κλικ
κάντε	60 K μου tag	60 K tag
κέρασέ	52 K με έναν καφέ
καλέστε	38 K μας
καλούσαν	643 K
καλούσε	643 K
κανάλι	641 το K μας
κατάστημά	611 στο K μας
κατήγγειλε	643 K
καταγγέλλει	643 K
καταγγελία	605 κάντε μας την K
κατεβάστε	588 K την εφαρμογή
κεράστε	52 K με έναν καφέ
κουίζ	613 το K	613 στο K	613 το K μας
κυκλοφορεί	611 K το νέο τεύχος
κυριότερες	618 τις K ειδήσεις
""", 'λ': """
λάβετε	636 K
λέει	643 K
λαμβάνεις	633 θέλεις να K
λαμβάνετε	633 θέλετε να K	636 K
""", 'μ': """
μήνα	642 τον K	642 το K	642 ανά K	642 κάθε K
μήνυμα	38 στείλε K
με	619 K # €
μοιραστείτε	25 K	48 K το
""", 'ν': """
νοημοσύνη	626 με τεχνητή K	626 από τεχνητή K
νοημοσύνης	626 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	582 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	619 K το άρθρο
ομάδα	611 στην K μας	640 ελάτε στην K	641 η K μας
""", 'π': """
παράκληση	602 έχουμε μια μικρή K	602 μια μικρή K
παραδέχεται	643 K
παραδέχθηκε	643 K
παραδέχτηκε	643 K
παρακάλεσε	643 K
παρακαλούσαν	643 K
παρακαλούσε	643 K
πατώντας	618 K
πείτε	38 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	608 εξωτερικού K
περιεχόμενο	9 αυτό το K	608 αυτό το K	608 το K αυτό	608 εξωτερικό K
πολιτική	600 K cookies
πρέπει	608 δείτε το βίντεο K
προέτρεπαν	643 K
προέτρεπε	643 K
προέτρεψε	643 K
προειδοποίησε	643 K
προειδοποιεί	643 K
προσπάθειά	640 ενισχύστε την K
προσωπικών	600 K δεδομένων
προτεινόμενη	603 K πηγή
προτιμώμενες	603 K πηγές
προτιμώμενη	603 K πηγή
προωθήστε	48 K
πρωί	17 κάθε K
πρόσβαση	631 K σε όλα
πρόσθεσαν	643 K
πρόσθεσε	643 K ο	643 K η
πρώτο	619 τον K μήνα
πρώτος	642 K μήνας
""", 'ρ': """
ρεπορτάζ	641 το K μας	641 αυτό το K
ρωτούσαν	643 K
ρωτούσε	643 K
ρώτησαν	643 K
ρώτησε	643 K ο	643 K η
""", 'σ': """
σημαντικότερες	618 τις K ειδήσεις
σημείωσε	643 K ο	643 K η
στέλνουμε	55 σας K	55 σου K
στήριξέ	640 K μας
στήριξή	624 χωρίς τη K	640 η K σας	640 τη K σας	641 χωρίς τη K
στήριξη	624 χάρη στη K	641 χάρη στη K
στείλε	38 K μας	605 K μας
στείλτε	38 K μας	38 K μήνυμα	48 K το	605 K μας	640 K μας
στηρίξτε	624 K	640 K μας	640 K την	640 K το	640 K τη
συγκατάθεση	608 K για cookies
συμβουλεύει	643 K
συμβούλευε	643 K
συμβούλευσε	643 K
συμβούλεψε	643 K
συμφωνείτε	43 K
συνέδριο	611 K μας
συνέδριό	611 K μας
συνέστησε	643 K
συνδεθείτε	24 K	583 K για να
συνδρομή	619 με K	619 K από	637 με K	644 K
συνδρομητές	49 οι K μπορούν	582 διαθέσιμο μόνο σε K	582 διαθέσιμο σε K	601 μόνο για K	601 μόνο σε K	640 γραφτείτε K	641 οι K μας	644 K
συνδρομητής	49 ως K	582 είστε ήδη K	640 γίνετε K
συνεργασία	622 σε K με χορηγό	622 σε K με τον χορηγό
συνεργατών	622 συνδέσμους K
συνεχίζεται	622 K παρακάτω
συνεχίσετε	582 για να K την ανάγνωση	582 να K την ανάγνωση
συνεχίσουμε	641 να K
συνεχίστε	582 K την ανάγνωση
συνιστούσε	643 K
συντάκτης	606 είναι K
συντάκτρια	606 είναι K
σχολιάσετε	6 K
σχόλια	616 στα K
σύμφωνα	643 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	632 K δωρεάν άρθρο
τηλέφωνο	38 πάρτε μας K
τραγουδούσαν	643 K
τόνιζε	643 K
τόνισε	643 K
""", 'υ': """
υπογράμμισε	643 K
υποσχέθηκε	643 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	602 αφού K ως εδώ
φωνάζει	643 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	602 πριν K
φώναζαν	643 K
φώναζε	643 K
φώναξαν	643 K
φώναξε	643 K
""", 'χ': """
χάνετε	633 μη K
χρήσης	600 όροι K	618 όρους K
χρειαζόμαστε	640 K τη βοήθειά σας
χρησιμοποιεί	591 K cookies
χρησιμοποιούμε	590 K cookies
χρόνο	642 τον K
""", 'ψ': """
ψηφίστε	629 K
ψηφιακό	61 K μας βοηθό
ψηφιακός	61 K βοηθός
ψηφοφορία	613 στην K
""", 'а': """
абонамент	136 вече имате K	167 с K	167 K за	187 с K	194 K
абонамента	165 с K си	165 благодарим за K
абонат	49 като K	134 вече сте K
абонати	146 само за K	194 K
абонатите	49 K могат
абонирайте	134 K се, за да	137 K се за бюлетина	190 K се
абонирането	165 с K
авторизованные	2155 только K
авторизованным	2155 K пользователям
авторизовані	2601 лише K
авторизуйтесь	24 K
авторкою	2589 зв'язатися з K
автором	2589 зв'язатися з K
автору	52 на каву K	2143 пишите K
адрес	21 имейл K няма	165 имейл K
адреса	165 имейл K
адресою	2622 пишіть за K
адресу	2175 пишите по K
анкета	161 нашата K	161 кратка K
анкетата	162 K
анкету	2154 K	2600 K
анонимно	2143 K
афилиейт	170 K линкове
""", 'б': """
бажаних	2586 K джерел
безкоштовна	2620 остання K стаття
безкоштовний	2596 наш K вебінар	2604 K акаунт	2620 останній K матеріал
безкоштовних	2604 ліміт K	2604 K статей
безкоштовні	15 K статті	2604 K статті
безлимитный	2110 K доступ
безплатен	158 нашия K уебинар
безплатна	181 последна K статия
безплатни	15 K статии	167 K статии
безплатно	167 K, за
бесплатная	2173 последняя K статья
бесплатные	15 K статьи	2158 K статьи
бесплатный	2149 наш K вебинар	2158 K аккаунт	2173 последний K материал
бесплатных	15 K статей	2158 лимит K	2158 K статей
бисквитки	155 K	185 K
бисквитките	155 K	185 K
благав	2633 K
благала	2633 K
благали	2633 K
благодарение	18 K на читателите	173 K на вас	173 K на вашата	191 K на вас
благодарим	165 K ви, че се
благодаря	2164 K донатам	2188 K вам	2188 K вашей
блокировщик	2123 отключите K	2123 K рекламы
блокувальник	2571 K реклами
бот	39 наш K
браузер	10 ваш K	2136 ваш K	2581 ваш K
браузър	10 вашият K
бюлетин	137 нашия K	166 K	191 нашия K	194 K
бюлетина	137 K ни	137 запишете се за K	166 K
бюлетини	166 K
бяхте	42 K ли там
""", 'в': """
вайбері	2587 K
вайбър	16 K	150 K
ватсапе	2141 K
вашата	138 на K поща
вебинар	2149 наш K
вебінар	2596 наш K
взывал	2190 K
видео	9 это K	40 фото и K
виділіть	2585 K
визнав	2633 K
визнала	2633 K
визнає	2633 K
викала	193 K
викаха	193 K
викаше	193 K
викна	193 K
використання	2581 K cookie	2610 будь-яке K матеріалів	2610 K матеріалів сайту
використанні	2579 при K матеріалів
використовує	2572 K cookie
використовуємо	2571 K cookie
вимагав	2633 K
вимагала	2633 K
вимагали	2633 K
випуск	2598 K
виртуален	61 K асистент
виртуалният	61 K ни асистент
виртуальный	61 K помощник	61 K ассистент
вирішив	2633 K
вк	2141 K
включете	50 K се
вконтакте	2141 K
влезте	24 K
вміст	9 цей K
внескам	2611 завдяки K	2631 завдяки K
внесок	2630 ваш K
войдите	24 K	2111 K, чтобы
вотсапе	2141 K
вотсапі	2587 K
впн	62 без K
всеки	173 K лев
встановіть	2565 K додаток
възпроизвеждането	172 K
выделите	2126 K ее	2126 K текст
выпуск	2152 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2633 K
відповідав	2633 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2633 K
відправити	21 K коментар
віртуальний	61 K помічник	61 K асистент
""", 'г': """
гласеше	193 K
гласил	2190 K
гласила	2190 K
гласит	2190 K
гласувайте	178 K
гледайте	183 K ни
говорил	2190 K
говорила	2190 K
говорили	2190 K
говорит	2190 K
год	2189 в K
годишно	192 K
голосуйте	2169 K	2616 K
гривень	2632 # K
грн	2632 # K
група	184 viber K
гукав	2633 K
гукали	2633 K
гукнув	2633 K
гукнула	2633 K
гіперпосилання	2579 K обов
""", 'д': """
дальше	2110 чтобы читать K
дарение	190 вашето K	192 с K	194 K
дарения	194 K
дарете	173 K	190 K ни
джерела	2586 обрані K	2586 бажані K
джерелом	2586 основним K	2586 бажаним K
дзен	2141 K
дзене	2141 K
дзеркала	62 K
дзеркало	62 K
дзеркалом	62 K
добави	193 K
добавил	193 K	2190 K
добавила	193 K	2190 K
добавьте	2120 K нас в
добавя	193 K
додав	2633 K
додала	2633 K
додає	2633 K
дозволить	2630 ваша підтримка K
дозволяється	2610 матеріалів K лише
долучайтесь	50 K	2630 K до нас	2630 K до нашої	2630 K до нашого	2630 K до спільноти	2630 K до читачів
долучайтеся	50 K	2630 K до нас	2630 K до нашої	2630 K до нашого	2630 K до спільноти	2630 K до читачів
донат	2187 ваш K	2630 ваш K	2634 K
донатам	2611 завдяки K
донати	2634 K
донатом	2632 K
донаты	2191 K
допомагає	2630 ваша підтримка K
допомога	2630 нам потрібна ваша K
допомогою	2613 за K ші
допоможе	2631 K нам
допоможуть	2611 K нам працювати	2631 K нам
допускается	2163 материалов K только
доступ	2158 полный K	2604 повний K
достъпен	134 K за абонати
достъпна	134 K за абонати
достъпно	134 K за абонати
дочитали	2103 вы K до конца	2555 ви K до кінця
дочитати	2561 щоб K
дочитать	2110 чтобы K	2158 K
""", 'е': """
евро	167 за # K
ежедневную	2113 K рассылку
ежемесячно	2189 K
ежемесячное	2187 оформите K
ежемесячный	2164 K донат
еженедельную	2113 K рассылку
електронна	138 вашата K поща
електронної	2603 адресу K пошти
електронну	2603 K адресу	2603 K пошту
епизод	160 K
епизода	160 K
""", 'ж': """
жаловалась	2190 K
жаловался	2190 K
жалуются	2190 K
журналист	153 е K	153 - K	153 , K	2144 - K	2144 , K
журналисти	191 нашите K
журналистика	191 независимата K	191 независима K	191 нашата K	2188 независимая K
журналистике	2188 независимой K
журналистики	2188 независимой K
журналистику	2188 независимую K
журналистка	153 е K	153 , K	2144 - K	2144 , K
журналисты	2188 наши K
журналіст	2591 - K	2591 , K
журналістам	39 нашим K
журналісти	2631 наші K
журналістика	2631 незалежна K
журналістику	2631 незалежну K	2631 якісну K
журналістка	2591 - K	2591 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2565 K застосунок
завантажте	2565 K додаток
завдяки	2611 існує K	2631 K вам	2631 K вашій
задонатьте	2187 K	2630 K
задължителните	21 K полета
зазначив	2633 K
зазывал	2190 K
закликав	2633 K
закликала	2633 K
закликали	2633 K
закончились	2110 бесплатные статьи K
залишає	29 K за собою право
залишилося	2562 K #%	2562 K # %
заметили	2127 K ошибку
замолчим	2188 мы не K
запазени	144 всички права K
запевняв	2633 K
запевняла	2633 K
запевняє	2633 K
записи	56 новые K на почту
запитав	2633 K
запитала	2633 K
запитань	2600 на кілька K
запишете	137 K се за нашия
зарегистрированные	2155 только K
зарегистрированным	2110 доступен только K
зарегистрированы	2110 уже K
зарегистрируйтесь	2111 K, чтобы	2158 бесплатно K	2158 K бесплатно	2187 K бесплатно	2187 K, чтобы читать
зареєстровані	2601 лише K	2601 тільки K
зареєструйтесь	2562 K, щоб	2604 безкоштовно K	2604 K безкоштовно	2630 K безкоштовно	2630 K, щоб читати
зареєструйтеся	2604 K безкоштовно
застосунку	2583 нашому K
застосунок	2565 завантажте K	2583 наш K	2583 мобільний K	2630 завантажте K і	2630 завантажте K та
зателефонуйте	38 K нам
захищено	2579 усі права K
захищені	2579 усі права K	2579 всі права K
защищенной	2143 K формой
защищены	2134 все права K
защищённой	2143 K формой
заяви	193 K
заявив	2633 K
заявил	193 K	2190 K
заявила	193 K	2190 K	2633 K
заявили	2190 K	2633 K
заявиха	193 K
звоните	38 K нам
звёздочкой	58 поля со K
згодні	43 не K
здесь	2103 раз уж вы K
зеркала	62 K
зеркало	62 K
знайшли	2585 якщо ви K
знанията	161 K си
зобов	2633 K'язав
зовнішнього	2593 K вмісту	2593 K контенту
зовнішній	2593 K вміст	2593 K контент
зробіть	2559 K внесок	2630 K внесок у	2630 K внесок на
зірочкою	58 поля с K	58 поля із K
""", 'и': """
избранное	2140 K
известията	14 K
извика	193 K
изкуствен	175 с помощта на K интелект	175 с K интелект	175 от K интелект
изпратете	38 K ни	48 K я	151 K ни	190 K ни
изпращайте	151 K ни	152 K на
изпращаме	55 ви K	55 K ви
изтеглете	190 K нашето
източник	149 основен K
източници	149 любими K
имейл	138 вашия K	165 вашия K	165 по K	165 на K
имейла	138 на K си
имейлът	58 K ви няма да
иностранного	2134 выполняющим функции K агента
иностранным	2188 K агентом
инстаграм	150 K
искусственного	2166 с помощью K интеллекта
искусственным	2166 K интеллектом
использование	2136 K cookie	2146 K cookie	2163 любое K материалов	2163 K материалов сайта
использовании	2134 при K материалов	2163 полном или частичном K	2163 частичном K материалов
используем	2123 K cookie
использует	2124 K cookie
источники	2140 избранные K	2140 любимые K
источников	2140 избранных K	2177 избранных K
источником	2140 основным K
исчерпали	2110 K лимит
""", 'к': """
каждое	17 K утро
каждый	2189 K месяц
каже	2633 K
каза	193 K
казав	2633 K
казал	193 K
казала	193 K	2633 K
казали	2633 K
казаха	193 K
казва	193 K
казвал	193 K
казвала	193 K
канал	184 viber K	2188 наш K	2631 наш K
канала	2188 нашего K
каналу	2631 нашого K
колумнист	2144 - K	2144 , K
колумніст	2591 - K
колумністка	2591 - K
команде	2149 к нашей K
команди	2596 до нашої K
коментар	6 залишити K
коментарите	163 K под
коментарях	2580 у K	2580 в K
коментатор	153 е K
коментиране	163 правила за K	163 правилата за K
коментирате	6 за да K	163 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2126 чтобы оставить K
комментария	21 для отправки K
комментариях	2135 в K
комментировать	6 K
контент	9 этот K	9 цей K	2146 внешний K
контента	9 этого K	2146 внешнего K
контенту	9 цього K
конференцию	2149 нашу K
конференция	158 нашата K
конференцію	2596 нашу K
конфиденциальности	2123 политикой K	2136 политика K
конфіденційності	2571 політикою K	2581 політика K
копирование	2163 K материалов сайта
кореспондент	153 е K	153 , K	2591 - K	2591 , K
кореспондентка	2591 - K	2591 , K
короткий	2154 K опрос
корреспондент	2144 - K	2144 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2633 K
крикнул	2190 K
крикнула	2190 K	2633 K
кричав	2633 K
кричал	2190 K
кричала	2190 K	2633 K
кричали	2190 K	2633 K
кричит	2190 K
""", 'л': """
лв	167 за # K
лев	167 за # K
лева	167 за # K	192 K
лекцию	2149 нашу K
лекцію	2596 нашу K
лиценз	46 K cc
лицензии	46 K cc
ліцензією	46 K cc
""", 'м': """
магазин	158 нашия онлайн K	158 нашия K
магазина	158 онлайн K ни	2149 нашего K
магазине	2149 в нашем K	2149 в нашем интернет-K
магазину	2596 нашого K
магазині	2596 у нашому K	2596 в нашому K	2596 нашому інтернет-K
материал	2126 обсудить K	2146 внешний K	2179 K создан	2188 этот K
материалам	2171 ко всем K
материалы	2188 наши K
матеріал	2631 цей K
матеріали	2631 наші K
матеріалів	2610 копіювання K сайту	2610 K посилання обов'язкове	2618 до всіх K	2618 до усіх K
мероприятие	2149 наше K
месенджері	2587 K
месец	192 на K	192 всеки K
месечно	192 K
мессенджере	2141 K
месте	42 вы были на K
месяц	2189 в K
мобільний	2583 K додаток
молба	148 имаме малка K	148 имаме K към вас
молел	193 K
молела	193 K
молеха	193 K
молеше	193 K
місці	42 ви були на K
місяць	2632 на K	2632 перший K
""", 'н': """
навчання	47 K ші
нагадав	2633 K
нагадала	2633 K
наголосив	2633 K
наголосила	2633 K
надпис	193 такъв K
надпись	2190 такая K
надсилайте	2589 K нам	2589 K її	2589 K їх нам	2590 K фото	2590 K відео	2590 K свої	2630 K нам
надсилаємо	55 ми K вам	55 ми K
надійних	2586 K джерел
надішлемо	55 ми K вам
надішліть	38 K нам	48 K його	48 K друзям	2589 K нам	2589 K їх нам	2590 K фото	2630 K нам
нажимая	2157 K кнопку	2157 K на кнопку	2157 K "
нажмите	2126 K ctrl
намерете	183 K ни
напис	2633 такий K
написа	193 K
написав	2633 K
написал	2190 K
написала	2190 K	2633 K
написано	2190 было K	2633 було K
напиши	38 K нам
напишите	38 K нам	38 K в наш	2143 K нашему	2143 K нашей	2143 K автору	2143 K нам	2187 K нам
напишіть	38 K нам	2589 K нашому	2589 K нашій	2589 K автору	2589 K авторці	2589 K нам	2630 K нам
напомнил	2190 K
напомнила	2190 K
направете	190 K дарение
настоя	193 K
настоява	193 K
настоявал	193 K
натискайки	165 K
натискането	165 с K
натискаючи	2603 K кнопку	2603 K на
нашем	2126 в K чате
нашия	158 към K екип	158 в K екип	161 K куиз	161 K тест
небольшая	2103 K просьба
неделю	17 раз в K	17 каждую K	2189 в K
независимата	190 подкрепете K
независими	191 K медии
независимую	2106 поддержите K	2187 поддержите K
независимые	2188 K медиа
незалежні	2631 K медіа
нейросети	2166 с помощью K
несколько	2154 на K вопросов
новинами	2568 стежте за K
новини	150 google K	2587 google K
нуждаем	190 K се от вашата
нужна	2164 K ваша
нюзлетър	166 K
""", 'о': """
обадете	38 K ни се
обеща	193 K
обещал	193 K	2190 K
обещала	2190 K
обещали	2190 K
обозреватель	2144 - K	2144 , K
обраних	2586 K джерел
обучения	47 K ии
объявил	2190 K
объявила	2190 K
объяснил	2190 K
объяснила	2190 K
объясняет	2190 K
объяснял	2190 K
объясняла	2190 K
обязал	2190 K
обязательна	2134 гиперссылка K	2163 материалов ссылка K	2163 ссылка на источник K
обязательные	21 K поля	2126 K поля
обясни	193 K
обяснил	193 K
обяснила	193 K
обяснява	193 K
обіцяв	2633 K
обіцяла	2633 K
обіцяли	2633 K
огледален	62 K сайт
оглядач	2591 - K	2591 , K
оглядачка	2591 - K	2591 , K
оголосив	2633 K
ограничений	2110 читайте без K
одноклассниках	2141 K
одному	2603 в K листі
опечатку	2126 нашли K
опитування	2600 наше K	2600 коротке K
опитуванні	35 нашому K	2600 K читачів	2600 нашому K	2600 в K
оприлюднюватиметься	22 не K	2574 ваша e-mail адреса не K
опрос	35 наш K	2154 наш K
опросе	35 нашем K	2154 нашем K	2154 в K
опубликован	22 не будет K	2126 ваш адрес email не будет K
организаторите	193 канят K
организаторы	2190 зовут K
організатори	2633 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2157 K заявку
осталось	2111 K #%	2111 K # %
отбележете	60 K ме
ответил	2190 K
ответила	2190 K
ответственности	30 не несет K	30 не несёт K
отвечал	2190 K
отвечала	2190 K
отговори	193 K той	193 K тя
отговорил	193 K
отговорила	193 K
отговориха	193 K
отговорност	30 не носи K
отменить	21 K ответ	2189 K в любой момент
отметил	2190 K
отметила	2190 K
отметь	60 K меня
отметьте	60 K меня	60 K нас
отмечайте	60 K меня
отписаться	2113 K в любой момент
отправляем	55 мы K вам
отправьте	48 K	2143 K их нам	2187 K нам
отримувати	2621 хочете K
отримуйте	2625 K
очакваме	151 K вашите
ошибку	2127 нашли K
оштрафовал	2190 K
оштрафовала	2190 K
оштрафував	2633 K
""", 'п': """
партнером	2161 совместно с K	2608 спільно з K
партнерские	37 K ссылки	2161 K ссылки
партнерські	2608 K посилання
партнеры	2123 мы и наши K
партньорски	170 K линкове
партнёром	2161 совместно с K
партнёрские	37 K ссылки	2161 K ссылки
патроном	2187 станьте K
пееха	193 K
пели	2190 K
первый	2189 K месяц	2189 рубль в K
переведите	2187 K нам
перевірте	2600 K себе	2603 K пошту
передплатник	49 як K	2561 уже K	2561 вже K
передплатникам	2561 доступний лише K	2561 доступна лише K	2561 доступно лише K
передплатники	49 K можуть	2619 лише K	2619 тільки K
передплатників	2561 тільки для K
передплатою	2561 доступна за K	2561 доступний за K	2604 за K	2626 з K
передплату	2604 K за	2630 оформіть K
передрук	45 K	2584 K
передруковувати	45 K
передруку	2584 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2139 K
перепечатке	2139 при K
перепечатывать	45 K
перешлите	48 K
перешліть	48 K
персональних	2582 K даних
персональных	2137 K данных
писав	2633 K
писал	2190 K
писала	2190 K	2633 K
писати	2631 нам K
писменото	172 без K съгласие
письме	2157 в одном K
письменного	2178 без K согласия
письмової	2624 без K згоди
питаха	193 K
питаше	193 K
пишете	38 K ни	151 K ни	152 K на	190 K ни
пишеше	193 K
пиши	38 K нам	38 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	2143 K нам	2175 K на	2187 K нам
пишіть	38 K нам	38 K у	2589 K нам	2622 K на
платной	2110 в K версии
повний	20 K текст	2604 K текст
повтаря	193 K
повтаряше	193 K
повторював	2633 K
повторює	2633 K
повторяет	2190 K
повторял	2190 K
повторяла	2190 K
повідомив	2633 K
повідомила	2633 K
повідомили	2633 K
повідомте	38 K нам	2589 K нам	2589 K нас	2630 K нам
подайте	152 K сигнал
поддержать	2187 K нас	2187 K редакцию	2187 K нашу
поддерживайте	2187 K нас	2187 K нашу
поддержите	2106 K нашу	2106 K нас	2164 K	2187 K нас	2187 K нашу	2187 K редакцию	2187 K проект	2187 K автора	2187 K наш
поддержка	2107 ваша K	2187 ваша K поможет	2187 ваша K помогает	2187 ваша K позволит
поддержке	2161 при K партнёра	2161 при K партнера	2164 благодаря вашей K	2188 вашей K
поддержки	2188 без вашей K	2188 вашей K
поделитесь	25 K	48 K им	48 K ей
подканял	193 K
подканяха	193 K
подканяше	193 K
подкаст	34 наш K	34 нашия K	160 K	191 нашият K	2152 K	2188 наш K	2598 K	2631 наш K
подкаста	160 K	2152 K	2188 нашего K
подкасте	34 нашем K	2152 K
подкасти	34 наші K	160 K	2598 K
подкастов	2152 K
подкасту	2598 K
подкастът	160 K
подкасты	2152 K
подкасті	34 нашому K	2598 K
подкастів	2598 K
подкрепа	173 с вашата K	173 вашата K	190 вашата K	191 вашата K
подкрепата	170 с K на партньор
подкрепете	173 K	190 K ни	190 K нашата
подкрепяйте	190 K ни
подписаны	2110 уже K
подписка	2110 уже есть K	2191 K
подписке	2110 доступен только по K	2110 доступна по K	2110 доступен по K	2158 по K
подписки	2191 K
подпиской	2183 с K
подписку	2110 оформить K	2110 оформите K	2157 спасибо за K	2158 K за	2187 оформите K	2187 оформить K
подписчик	49 как K	2110 уже K	2110 вы уже K
подписчикам	2110 доступна только K	2110 доступно только K	2110 доступен только K	2172 только K
подписчики	49 K могут	2172 только K	2191 K
подписчиков	2110 только для K
подписчиком	2187 станьте K
подписывайтесь	2113 K на рассылку	2120 K на нас	2120 K на наш	2120 K на канал	2120 K на telegram	2187 K на
подписываясь	2157 K
подпишитесь	2106 K на регулярное	2113 K на рассылку	2120 K на наш	2120 K на канал	2187 K на
подчеркнул	2190 K
подчеркнула	2190 K
подчерта	193 K
поділіться	25 K	48 K ним
подію	2596 нашу K
пожертвование	2106 оформите K	2107 сделайте K	2164 регулярное K	2164 ежемесячное K	2187 ваше K	2187 сделайте K	2187 оформите K	2191 K
пожертвования	2188 на K	2191 K
пожертвованиям	2164 благодаря K	2188 благодаря K
пожертвуйте	2187 K
позволяет	2187 ваша поддержка K
позвоните	38 K нам
позначайте	60 K мене
позначте	60 K мене
позоваването	172 K на
поиска	193 K
поискал	193 K
показан	58 адрес не будет K	58 email не будет K
показана	58 почта не будет K	58 пошта не буде K	58 адреса не буде K
полностью	20 материал K	2110 чтобы прочитать K
полный	20 K текст	2158 K текст
получавайте	186 K
получавате	182 искате ли да K	182 искате да K
получайте	2182 K
получать	2174 хотите K
помилку	2574 знайшли K
помогите	2187 K нам
помогнете	190 K ни
помогут	2188 K нам
поможет	2188 K нам
помоли	193 K
помолил	193 K
помолила	193 K
помощник	61 наш K	61 ии-K
помощь	2187 нам нужна ваша K
помощью	2166 с K ии
помітили	2585 якщо ви K
помічник	61 наш K
понравилась	2188 K статья
понравился	2188 K материал	2188 K текст
пообещал	2190 K
пообещала	2190 K
пообіцяв	2633 K
пообіцяла	2633 K
попереджає	2633 K
попередив	2633 K
попита	193 K
попросив	2633 K
попросил	2190 K
попросила	2190 K	2633 K
попросили	2190 K	2633 K
попросило	2190 K
порадив	2633 K
порадила	2633 K
посилання	2610 K на джерело обов'язкове
последвайте	190 K ни
последната	181 K ви безплатна статия	181 K безплатна статия
посоветовал	2190 K
посоветовала	2190 K
постановив	2633 K
постановил	2190 K
посъветва	193 K
посъветвал	193 K
посъветвали	193 K
потребовал	2190 K
потребовала	2190 K
почерпете	52 K ме
почерпи	52 K ме с кафе
почте	2157 вашей K
почтовом	2157 вашем K ящике
почту	2114 на вашу K	2114 вам на K	2157 вашу K
пошту	2564 на вашу K
пошті	2603 вашій K
пощенска	138 вашата K кутия
пояснив	2633 K
пояснил	2190 K
пояснила	2190 K	2633 K
пояснював	2633 K
пояснювала	2633 K
пояснює	2633 K
поясняет	2190 K
правото	29 си запазва K
працювати	2611 допоможе нам K	2631 K далі
працюємо	2631 ми K
предпочитаемые	2140 K источники
предпочитаемых	2140 K источников
предпочитан	149 K източник
предпочитани	149 K източници
предпочитаните	149 K източници	149 K си източници
предпочтительные	2140 K источники	2177 K источники
предпочтительный	2140 K источник
предпочтительных	2177 K источников
предупреди	193 K
предупредил	2190 K
предупреждава	193 K
предупреждает	2190 K
препечатването	172 K
препратете	48 K
препубликува	45 K
препубликуването	45 K
пригостіть	52 K мене кавою
призвал	2190 K
призвала	2190 K
призвали	2190 K
призна	193 K
признава	193 K
признавал	2190 K
признает	2190 K
признал	2190 K
признала	2190 K
признали	2188 нас K
призова	193 K
призовава	193 K
призовал	193 K
призоваха	193 K
призывал	2190 K
призывала	2190 K
призывали	2190 K
приложение	191 нашето K	2115 скачать K	2116 скачайте K	2116 установите K	2138 наше K	2138 мобильное K	2187 скачайте наше K	2187 скачайте K и
приложението	190 изтеглете K ни	190 изтеглете K на вестник
приложении	2115 открыть в K	2138 нашем K
приложения	2138 нашего K	2188 нашего K
приоритетным	2140 K источником
присоединяйтесь	50 K	2187 K к нам	2187 K к нашему	2187 K к нашей	2187 K к нашим	2187 K к сообществу	2187 K к читателям	2187 K к тем
присъединете	50 K се	190 K се към нашия
присылаем	55 мы K вам	55 мы K
присылайте	2143 K нам	2143 K фото	2143 K видео	2143 K новости	2143 K свои	2143 K их нам	2187 K нам
пришлите	38 K нам	48 K друзьям	2143 K нам	2143 K фото	2143 K их нам	2187 K нам
пришлём	55 мы K вам
приєднуйтесь	50 K	2630 K до нас	2630 K до нашої	2630 K до нашого	2630 K до спільноти	2630 K до читачів
приєднуйтеся	50 K	2630 K до нас	2630 K до нашої	2630 K до нашого	2630 K до спільноти	2630 K до читачів
проверьте	2154 K себя	2157 K почту
проголосуйте	2169 K	2616 K
продовження	2608 реклама. K
продовжити	2561 щоб K читання	2611 допоможуть нам K
продовжувати	2631 K роботу
продолжаем	2188 мы K работать
продолжать	2164 помогут нам K	2188 K работу
продолжение	2161 реклама. K
продолжить	2110 чтобы K чтение	2164 помогут нам K	2164 поможет нам K	2188 K работу
продължава	170 K по-долу
продължете	135 K да четете
продължим	191 да K да работим
продължите	134 за да K да четете
произведен	2134 настоящий материал (информация) K	2179 материал K
произведён	2179 материал K
пройдите	2154 K тест
пройдіть	2600 K тест
пропускайте	182 не K
пропустите	2174 не K
пропустити	2621 не хочете K
пропустить	2174 не хотите K
пропустіть	2621 не K
просив	2633 K
просил	2190 K
просила	2190 K	2633 K
просили	2190 K	2633 K
просьба	2103 у нас к вам K	2103 у нас есть K
просять	2633 K
проучване	161 нашето K
прохання	2555 маємо до вас K	2555 невелике K
прочетете	135 за да K цялата
прочитать	2110 осталось K	2110 чтобы K статью
пріоритетне	2586 K джерело
пріоритетним	2586 K джерелом
публиковать	45 K у себя
пълния	167 K текст
първия	192 за K месец
підписатися	2563 K на розсилку
підписка	2634 K
підписку	2561 оформіть K	2603 дякуємо за K	2630 оформіть K
підписники	2619 лише K	2634 K
підписників	2561 тільки для K
підписуйтесь	2567 K на нас	2567 K на наш	2567 K на канал	2567 K на telegram	2630 K на
підписуйтеся	2567 K на наш	2567 K на канал
підписуючись	2603 K
підпишіться	2563 K на розсилку	2567 K на наш	2630 K на
підтримайте	2558 K нашу	2558 K незалежну	2558 K нас	2611 K	2630 K нас	2630 K нашу	2630 K незалежну	2630 K редакцію	2630 K автора	2630 K роботу	2630 K наш
підтримати	2630 K нас	2630 K нашу
підтримка	2559 ваша K	2630 ваша K допоможе
підтримки	2608 за K партнера	2631 спільноти K	2631 вашої K
підтримуйте	2630 K нас	2630 K нашу
підтримці	2611 завдяки вашій K	2611 завдяки K читачів	2631 вашій K
піти	2555 перш ніж K
""", 'р': """
работа	191 нашата K	2188 наша K
работаем	2188 мы K
работать	2164 помогут нам K	2164 поможет нам K	2188 K дальше
работу	2188 нашу K
радив	2633 K
радила	2633 K
радили	2633 K
радить	2633 K
разкажете	38 K ни
разрешение	145 без K е забранено
разрешения	2178 без K редакции
разчитаме	173 K на вашата	191 K на
расскажите	38 K нам	2187 K нам
рассказал	2190 K
рассказала	2190 K
рассказывать	2188 K правду
расследование	2188 наше K	2188 это K
расследования	2188 наши K
рассылка	2188 наша K	2191 K
рассылку	2113 нашу K	2113 K самых	2188 нашу K
регистрацията	165 с K си	165 благодарим за K
регистрируясь	2157 K
регулярний	2611 K внесок
редактор	153 е K	153 - K	153 , K	2144 - K	2144 , K	2591 - K	2591 , K
редакторка	2591 - K	2591 , K
редакцией	39 нашей K	2143 связаться с K
редакции	2178 без согласия K	2188 нашей K
редакцию	39 в нашу K	2143 напишите в K	2143 пишите в K
редакция	158 в нашата K	191 нашата K	2188 наша K
редакцията	38 свържете се с K
редакцію	2589 напишіть у K	2589 пишіть у K
редакція	2631 наша K
редакцією	39 нашою K	2589 зв'язатися з K
редакції	43 письма до K	2589 пишіть до K	2624 без згоди K	2624 без дозволу K	2631 нашої K
рекламата	11 K	170 след K
реклами	11 K	191 без K	2608 після K	2608 на правах K	2631 без K
рекламой	11 K
рекламы	11 K	2161 после K	2161 на правах K	2188 без K
репортер	39 на нашия K	153 е K	153 - K	153 , K	2144 - K	2144 , K	2591 - K	2591 , K
репортери	39 на нашите K	191 нашите K
репортерка	2591 - K	2591 , K
репортёр	2144 - K	2144 , K
решил	2190 K
реєструючись	2603 K
робота	2631 наша K
роботу	2631 нашу K
розкажіть	38 K нам
розповів	2633 K
розповідати	2631 K правду
розповіла	2633 K
розсилка	2631 наша K	2634 K
розсилку	2563 нашу K	2563 щоденну K	2631 нашу K
розслідування	2631 наші K	2631 це K
рублей	2189 # K
рік	2632 на K
""", 'с': """
свободната	190 подкрепете K
свържете	38 K се с нас	151 K се с нашия	151 K се с нашата	151 K се с нас	151 K се с автора	190 K се с нас
свържи	38 K се с нас
свяжитесь	38 K с нами	2143 K с нами
связаться	2143 K с автором
седмично	17 веднъж K
сигнализирайте	151 K ни
сказав	2633 K
сказал	2190 K
сказала	2190 K	2633 K
скаржаться	2633 K
скаржився	2633 K
скаржилася	2633 K
скачайте	2115 K наше
скиньте	2187 K нам	2187 K донат
сколько	2187 скиньте K
скриньку	2603 вашу K
скриньці	2603 вашій K
следите	2120 K за нами
словам	2190 по K
словами	2633 за K
слушайте	183 K ни
слідкуйте	2567 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2190 K
советовала	2190 K
советовали	2190 K
советует	2190 K
согласны	43 не K	43 K с автором
содержимое	2146 внешнее K
сообщение	2134 данное K (материал) создано	2179 K создано
сообщил	2190 K
сообщила	2190 K
сообщили	2190 K
сообщите	38 K нам	2143 K нам	2187 K нам
соучастником	2164 станьте K	2187 станьте K
сповіщення	14 K	2565 увімкнути K	2565 увімкніть K
споделете	25 K	48 K я
сподобався	2631 K текст	2631 K матеріал
сподобалась	2555 якщо вам K стаття
според	193 K
спрашивает	2190 K
спросил	2190 K
спросила	2190 K
співали	2633 K
співучасником	2630 станьте K
спільнота	2631 наша K
спільноти	2559 стань частиною K	2611 частиною K	2631 нашої K
станете	190 K абонат	190 K член
станьте	50 K одним из них	2187 K нашим	2630 K нашим
статей	2618 до всіх K	2618 до усіх K
статии	180 до всички K
статия	148 хареса ли ви тази K	167 цялата K	191 тази K
статията	167 % от K
стаття	2631 ця K
статья	2188 эта K
статьям	2171 ко всем K
стверджує	2633 K
стежте	2567 K за нами
стигнали	148 щом сте K дотук
стороннего	2146 K сервиса
сторонним	2146 K сервисом
стороннього	2593 K сервісу
стороннім	2593 K сервісом
суммой	2189 любой K
сумму	2189 любую K
сутрин	17 всяка K
существуем	2188 мы K
существует	2164 K благодаря
събитие	158 нашето K
съветва	193 K
съветваше	193 K
съвместно	170 K с партньор
съгласен	43 не си K
съгласие	172 без писмено K
съгласни	43 не сте K
съдържание	9 това K	155 външно K	155 това K
съдържанието	172 използването на K	172 използване на K
съобщи	193 K
съобщил	193 K
съобщиха	193 K
""", 'т': """
тагнете	60 K ме
твърдеше	193 K
твърди	193 K
текстове	180 до всички K
телеграм	16 K	150 K	2120 наш K-канал	2120 в нашем K	2141 K	2141 K-канал	2141 K-канале	2175 пишите в K	2188 наш K	2567 наш K-канал	2587 K	2587 K-канал	2587 K-каналі
телеграме	16 K	2141 K
телеграмі	2587 K
телефонуйте	38 K нам
тест	2154 наш K	2600 наш K
тиждень	17 раз на K	2632 на K
требовал	2190 K
требовала	2190 K
требовали	2190 K
тръгнете	148 преди да си K
""", 'у': """
уведомления	14 K	2116 включите K	2116 включить K	2116 разрешить K
уверяет	2190 K
уверял	2190 K
уверяла	2190 K
увійдіть	24 K	2562 K, щоб
уговаривал	2190 K
уговаривала	2190 K
угостите	52 K меня кофе	52 K автора кофе
угостить	52 K меня кофе
уебинар	158 нашия K
уйдете	2103 прежде чем вы K
улюблених	2586 K джерел
улюблені	2586 K джерела
умовляв	2633 K
умоляваше	193 K
умолял	2190 K
умоляла	2190 K
умоляли	2190 K
утверждает	2190 K
уточнив	2633 K
уточнил	2190 K
уточнила	2190 K	2633 K
учасником	2630 станьте K
""", 'ф': """
фейсбук	16 K	150 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2188 K нашу
цитировании	2139 при K
цитування	2584 у разі K
цитуванні	2584 при K
""", 'ч': """
частиною	2630 станьте K
частковому	2610 повному або K
чашку	52 на K кофе
через	62 K vpn
четене	0 време за K
четете	183 K ни
читаете	2187 спасибо, что K
читай	2567 K нас
читайте	2120 K нас в	2567 K нас у	2567 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2154 опросе K	2164 благодаря поддержке K	2184 K	2188 наших K
читатели	36 наши K	36 нашите K	43 писма на K	188 K	191 нашите K	2103 дорогие K	2184 K	2188 наши K
читателите	188 K	191 с подкрепата на K	191 от K ни
читателям	18 благодаря K	36 нашим K	2184 K	2188 благодаря K
читати	2561 щоб K далі	2630 щоб K далі
читачам	18 завдяки K	2627 K
читачі	36 наші K	2627 K	2631 наші K
читачів	43 листи K	2627 K	2631 наших K
читаєте	2630 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2632 K
щомісячний	2611 K внесок
щомісячно	2632 K
щоранку	17 K
щотижневу	2563 K розсилку
""", 'э': """
электронной	2157 адрес K почты
электронную	2157 K почту
""", 'я': """
яжіться	38 зв'K з нами	2589 зв'K з нами
язкові	21 обов'K поля	2574 обов'K поля
якщо	2555 K ви вже тут
""", 'і': """
інтелектом	2613 штучним K
інтелекту	2613 за допомогою штучного K
""", 'א': """
אומר	1238 K
אומרת	1238 K
אותה	48 שלחו K	48 שתפו K
אותו	48 שלחו K
אותנו	60 תייגו K
אחרינו	1192 עקבו K	1235 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K
אליכם	55 נשלח K
אלינו	38 פנו K
אלקטרוני	1190 דואר K
אמר	1238 K
אמרה	1238 K
אמרו	1238 K
אתכם	1222 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1237 K
ביקש	1238 K
ביקשה	1238 K
במייל	1221 K שלכם
בסרטון	1211 לצפות K זה
בעוגיות	1197 שימוש K
בעיתונות	1222 לתמוך K
בקובצי	1196 משתמש K
בשבוע	17 פעם K	1237 K
בתוכן	1233 לעשות שימוש K
""", 'ד': """
דווחו	1235 K לנו
דיוור	1221 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	58 K לא יוצג
האפליקציה	1193 הורידו את K	1236 K
הדיגיטלי	61 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1238 K
הודיעה	1238 K
הוואטסאפ	1193 לקבוצת K
הווטסאפ	1193 לקבוצת K
הווירטואלי	61 העוזר K
הוסיף	1238 K
הוסיפה	1238 K
הזהיר	1238 K
הזכויות	1204 כל K שמורות
הזמינו	52 K אותי לקפה
החובה	21 שדות K
החינמיות	1234 הכתבות K
הטלגרם	1193 לערוץ K
הטקסט	1212 K
היום	1235 תרמו K
הירשמו	1235 K לקבלת
הכותב	1233 על דעת K
הכתבה	45 לפרסם את K	1186 להמשך קריאת K	1212 K	1236 K הזאת
המדור	1210 הוא עורך K	1210 היא עורכת K
המובעות	1233 הדעות K במאמר	1233 הדעות K בטור	1233 הדעות K בכתבה
המועדף	1207 למקור K	1207 כמקור K
המייל	1189 לתיבת K	1190 כתובת K
הניוזלטר	1190 K היומי	1221 K השבועי של	1221 K שלנו	1236 K
הסביר	1238 K
הסיכום	1212 K
העבירו	48 K אותה	48 K הלאה
העיקריות	1212 הנקודות K
העיתונות	1236 K העצמאית
הפרטיות	1197 מדיניות K
הפרסומת	11 K
הצביעו	1235 K בסקר
הצטרפו	50 K אליהם	50 K אלינו	1193 K לערוץ	1235 K אלינו
הקוראים	18 בזכות K
השימוש	1197 תנאי K
התגובות	1218 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1222 בזכות K שלכם
התראות	14 K
התרגום	1212 K
התרומה	1235 K שלכם
""", 'ו': """
ובטוויטר	1192 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1222 K בכם
ותלויה	1222 K בכם
""", 'ז': """
זקוקה	1235 K לכם
""", 'ח': """
חודשית	1235 תרומה K
חיצוני	1211 תוכן K	1211 תוכן ממקור K
""", 'ט': """
טען	1238 K
""", 'י': """
יכולים	49 מנויים K
ישירות	1221 K למייל	1221 K לתיבת
""", 'כ': """
כמנויים	49 K	1186 הצטרפו K
כתב	1238 K
כתבה	1212 K זו	1236 K זו	1238 K
כתבו	38 K לנו	1235 K לנו
כתבות	1234 K חינם
כתבי	38 K לנו
כתבת	1210 היא K
כתובת	1190 K דוא"ל
""", 'ל': """
לדברי	1238 K
להגיב	6 כדי K	1218 K
להמשיך	1186 כדי K לקרוא	1222 עזרו לנו K
להעתיק	1204 אין K	1233 לשכפל, K
לחודש	1237 K
לחוק	1233 סעיף #א K
לחצו	1235 K כאן
לידיעון	1235 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1187 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1189 הירשמו K	1189 הרשמה K	1189 K שלנו	1221 בהצלחה K	1235 הירשמו K
לעזרתכם	1235 אנחנו זקוקים K
לענייני	1210 הוא כתב K	1210 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1211 K בתוכן
לקבוצת	1193 הצטרפו K
לקריאה	1234 כתבות K
לקריאת	20 K הכתבה
לשנה	1237 K
לתומכים	1222 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1234 K חינם
מועדף	1207 מקור K	1207 כמקור K
מינוי	1186 רכשו K	1235 רכשו K	1239 K
מנוי	1186 כבר K
מנויים	1239 K
מסכימים	43 לא K	43 K?	1221 בהרשמה אתם K
מסר	1238 K
מראה	62 אתר K
""", 'נ': """
ניוזלטר	1221 K שבועי	1239 K
נשלח	55 K לכם
""", 'ס': """
סיכום	1212 K
סיפר	1238 K
סיפרה	1238 K
סעיף	1233 K #א
ספרו	38 K לנו	1235 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1221 לקבלת K במייל
עיתונאי	1210 הוא K
עיתונאית	1210 היא K
עיתונות	1222 לעשות K	1236 K עצמאית
עכשיו	1235 תרמו K
עמלה	1232 נקבל K	1232 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	1236 ללא K
פרסומת	11 K
פרשן	1210 הוא K
פרשנית	1210 היא K
""", 'צ': """
ציין	1238 K
""", 'ק': """
קוראי	1236 K
קרא	1238 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1237 חודש K
""", 'ש': """
שאלו	1212 K את
שולחים	55 אנחנו K לכם
שיווקי	1221 לקבל תוכן K
שלחו	38 K לנו	1235 K לנו
שלנו	39 לכתב K	1236 K
שנקבל	1232 K עמלה
שקראתם	1235 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1218 K
תוכן	9 K זה	1211 הצגת K
תייגו	60 K אותי
תלוי	1222 K בכם
תלויה	1222 K בכם
תמיכתכם	1235 K
תמכו	1235 K בנו
תקציר	1212 K
תרומה	1239 K
תרומות	1239 K
""", 'ا': """
اتصل	38 K بنا
اتصلوا	38 K بنا
اخبارنا	128 K
اخبرنا	38 K
اخبرونا	38 K
ادامه	1010 K مطلب	1010 K خبر	1016 براي K مطلب
ادعمنا	127 K
ادعموا	127 K
ارسال	6 براي K نظر	988 براي ما K كنيد
ارسله	48 K الي
ارسلها	38 K الينا
اسبوعيا	129 K
استخدام	89 يمنع اعادة K
استطلاع	127 صوت في K
استطلاعنا	128 K
استفاده	976 از كوكي K ميكنيم	976 از كوكيها K ميكنيم	977 شرايط K	984 K از مطالب اين سايت	984 K از مطالب سايت
استمرار	127 ساهم في K	127 ساهموا في K
اشار	130 K
اشارة	60 ضع K الي
اشارت	130 K
اشتراك	115 لديك K	131 K	1005 K تهيه كنيد	1016 K تهيه كنيد	1020 K
اشتراكك	112 تم K
اشترك	67 K الان	127 K الان
اشتركوا	127 K
اصحابها	110 تعبر عن راي K	110 عن راي K
اضاف	130 K
اضافت	130 K
اضغط	127 K هنا
اطلاع	988 به ما K دهيد
اعادة	45 K نشر	89 يمنع K نشر
اعجبك	128 K هذا
اعلام	1019 K كرد
اعلانها	14 K
اعلن	130 K
اعلنت	130 K
اعملوا	60 K تاغ
افاد	130 K
افادت	130 K
افزود	1019 K
اكتب	127 K لنا
اكتبوا	38 K الينا	127 K لنا
اكد	130 K
اكدت	130 K
الاخبارية	71 النشرة K
الارتباط	81 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	81 شروط K
الاشعارات	14 K	72 فعل K	73 تفعيل K
الاعلان	11 K
الاعلانات	83 حاجب K	83 مانع K
الافتراضي	61 مساعدنا K	61 المساعد K
الالزامية	21 الحقول K
الالكتروني	58 بريدك K لن يظهر	70 بريدك K	71 البريد K
الان	127 تبرع K	127 سجل K
الاول	129 الشهر K
البديل	62 موقعنا K	62 الموقع K
البريدية	70 نشرتنا K	71 النشرة K	131 النشرة K
التحرير	39 فريق K لدينا
التطبيق	72 حمل K	72 نزل K	73 تحميل K
التعليق	109 شروط K	109 سياسة K
التقرير	20 لقراءة K	128 هذا K
الخارجية	99 محتوي المواقع K
الخصوصية	81 سياسة K
الدخول	24 سجل K	67 سجل K او	67 سجل K الان	67 سجل K الي حسابك	127 سجل K او
الشهر	129 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	113 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	67 لمتابعة K	115 لمواصلة K
الكاتب	110 يعبر عن راي K
الكوكيز	81 K
المادة	128 هذه K
المجانية	15 المقالات K	125 من المقالات K	125 مقالاتك K	125 المقالات K
المحتوي	9 هذا K	67 هذا K متاح
المراة	62 نسخة K
المساعد	61 K الذكي
المستقلة	128 الصحافة K
المفضل	94 مصدرك K	94 مصدركم K	94 المصدر K لديك
المفضلة	94 مصادرك K	94 مصادركم K
المقال	20 لقراءة K	67 لقراءة K كاملا	115 لقراءة هذا K	128 هذا K
النشر	89 يمنع اعادة K
النشرة	70 اشترك في K
اليك	55 نرسل K
اليكم	55 نرسل K
الينا	38 اكتب K	127 انضم K
اليهم	50 انضم K
انتاج	89 يمنع اعادة K
انستغرام	127 تابعنا علي K
انضموا	50 K اليهم
انقر	127 K هنا
اوضح	130 K
اوضحت	130 K
اول	1018 ماه K
ايميل	971 K خود را	971 به K شما	972 ادرس K	972 نشاني K	1001 در K خود	1016 K خود را وارد كنيد
ايميلتان	1001 به K
اينجا	1009 K كليك كنيد	1016 K كليك كنيد
اينستاگرام	974 در K دنبال
اينه	62 K
اپ	1000 K
اپليكيشن	1000 K	1016 K ما را	1016 K را دانلود كنيد	1016 K را نصب كنيد	1017 K ما
اگهي	11 K
""", 'ب': """
باحث	97 K
باحثة	97 K
بازتابدهنده	1014 الزاما K	1014 لزوما K	1014 K ديدگاه
بازنشر	45 K
باشيد	988 با ما در تماس K
بالضرورة	110 لا تعبر K عن	110 لا يعبر K عن	110 لا تعكس K	110 لا يعكس K	110 لا تمثل K	110 لا يمثل K
ببينيد	995 را K
بحسب	130 K
بخوانيد	986 K
بدهيد	38 به ما پيام K
بديل	62 رابط K
براي	1017 K ما
بريدك	58 لن يظهر K	70 الي K	112 في K	112 علي K	112 سجل K	112 اضف K
بريدكم	112 في K
بشنويد	995 K
بعرض	99 هل تسمح K
بفرستيد	38 براي ما K	988 براي ما K
بفضلكم	128 K
بنويسيد	38 براي ما K	988 براي ما K	1016 براي ما K
بپيونديد	50 به انها K	50 به جمعشان K	986 K	994 به تيم ما K	1016 K
بگذاريد	38 با ما در ميان K	988 با ما در ميان K	1016 با ما در ميان K
بگوييد	38 به ما K
بگيريد	38 با ما تماس K	988 با ما تماس K
""", 'ت': """
تؤكد	130 K
تابعنا	77 K علي	77 K عبر	127 K علي تويتر	127 K علي غوغل	127 K علي جوجل
تابعوا	76 K اخبار
تابعونا	76 K علي	76 K عبر	127 K علي
تاكيد	1019 K كرد
تبرع	131 K
تبرعات	131 K
تبرعك	127 K
تبرعكم	127 K
تبرعوا	127 K الان
تحريريه	39 K ما
تحقيقاتنا	128 K
ترجيحي	987 منبع K	987 منابع K
تستطيع	113 تبرع بما K	113 ساهم بما K
تطبيق	127 حمل K	127 حملوا K
تطبيقنا	128 K
تعبر	110 لا K عن راي	110 K فقط عن راي
تعليقا	109 لتضيف K
تفعيل	80 K جافا
تفوت	127 لا K
تفوتوا	127 لا K
تقاريرنا	128 K
تقول	130 K
تلغرام	127 تابعنا علي K
تلگرام	974 ما را در K	974 در K دنبال	974 كانال K ما	988 با ما در K
تماشا	995 K كنيد
تمامي	985 K حقوق
تمثل	110 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	127 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	89 يمنع اعادة K
توضيح	1019 K داد
تيم	1017 K ما
""", 'ج': """
جاوااسكريپت	976 K را فعال
""", 'ح': """
حذر	130 K
حذرت	130 K
حساب	67 هل لديك K
حقوق	985 كليه K	985 همه K	985 تمام K
حمايت	1002 K مالي خود	1003 به K شما نياز	1003 با K شما	1004 K كنيد	1016 از ما K كنيد	1016 K شما
""", 'خ': """
خارجي	99 محتوي K
خبر	4 اين K	1017 اين K
خبرنامه	971 K ما	971 اشتراك K	972 در K	1001 K روزانه	1001 K هفتگي	1017 K ما	1017 K	1020 K
خبرنگار	39 K ما	988 K ما را	990 K
خبرنگاران	39 K ما	1017 K ما
خصوصي	977 سياست حريم K
خواست	1019 K
خواستند	1019 K
خواندن	1005 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1003 به K خود تكيه	1017 K ما
خواهد	997 منتشر K شد
خواهند	997 منتشر K شد
""", 'د': """
دانشگاه	990 استاد K
دستيار	61 K مجازي
دعا	130 K
دعت	130 K
دعمك	127 K
دعمكم	113 نعتمد علي K	113 تعتمد علي K	113 نحتاج الي K	127 K
دنبال	974 ما را K كنيد	986 K كنيد	986 K كنيم	1016 K كنيد
دهيد	38 به ما پيام K	988 به ما خبر K	995 گوش K	1006 هديه K	1016 خبر K
دوستان	48 براي K خود
دوستانتان	48 براي K	48 با K
ديدگاه	997 نوشتن K	997 ارسال K	997 بيانگر K	1014 لزوما K
""", 'ذ': """
ذكر	130 K
ذكرت	130 K
""", 'ر': """
راسلنا	38 K	127 K
راسلونا	38 K	127 K
رايگان	994 وبينار K ما	1005 اشتراك K	1015 مقاله K	1015 مطلب K	1015 مطالعه K	1016 K ثبت نام كنيد
روزنامه	1014 ديدگاه K
روزنامهنگار	990 K
روزنامهنگاري	1017 K مستقل
""", 'س': """
سالانه	1018 K
ساهم	127 K في دعم
ساهموا	127 K في دعم
سايت	1017 K ما
سايتهاي	991 محتواي K ديگر
سنويا	129 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	127 K برايك
شاركه	25 K	48 K مع
شاركونا	127 K
شهريا	129 K
شويد	24 وارد K	986 عضو K	986 K	1016 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1001 خبرنامه K
صحافتنا	128 K
صحافي	97 K
صحافية	97 K
صحافيينا	39 K
صحفي	97 K
صحفية	97 K
صحفيينا	39 K	128 K
صرح	130 K
صرحت	130 K
صوركم	40 K
""", 'ط': """
طالب	130 K
طالبت	130 K
طلب	130 K
طلبت	130 K
""", 'ع': """
علاقه	987 منبع مورد K
عملنا	128 K
عمولة	123 قد نحصل علي K	123 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	48 K
فرصتهاي	994 K شغلي در
فريقنا	128 K
فشاركه	48 K
فنجان	52 ادعني الي K قهوة
فيسبوك	16 K	127 تابعنا علي K
فيلترشكن	62 K
فيلم	40 عكس و K
فينگليش	997 K	998 حروف لاتين (K)
""", 'ق': """
قال	130 K
قالت	130 K
قالوا	130 K
قراءنا	128 K
قرائنا	113 نعتمد علي K	113 ونعتمد علي K	128 K
قناتنا	76 K علي	76 انضم الي K	128 K
""", 'ك': """
كاتب	97 K
كاتبة	97 K
كاتبه	110 يعبر عن راي K
كاتبها	110 تعبر عن راي K
كار	1017 K ما
كاربري	1005 حساب K خود شويد	1016 حساب K خود شويد
كانال	974 به K ما	986 K ما	1017 K ما
كتب	130 K
كتبت	130 K
كردهايد	1005 ثبت نام K	1005 ثبتنام K
كمصدر	94 K مفضل
كميسيون	1012 K دريافت كنيم	1012 K دريافت ميكنيم
كنيد	60 منو تگ K	60 من را تگ K	60 تگ K	994 ديدن K	995 گوش K	1006 هديه K	1009 روي لينك كليك K	1009 كليك K	1016 به ما كمك K	1016 روي لينك كليك K	1016 همين حالا ثبت نام K
كوكي	977 از K
كوكيها	977 K
""", 'ل': """
لاتين	997 حروف K	998 حروف K
لاشتراكك	112 K في
لاشتراككم	112 K في
لاضافة	6 K تعليق	109 K تعليق
لزوما	1014 K نظر
لقراءة	67 سجل الدخول K	115 K بقية	127 سجل الدخول K
لقراءتكم	127 شكرا K
لكتابة	109 K تعليق
للاطلاع	115 K علي المقال كاملا
للتعليق	6 K	109 K علي الخبر
للقراءة	0 دقائق K	67 سجل الدخول K
للمتابعة	67 سجل الدخول K
للمشتركين	49 يمكن K	68 K فقط	115 حصري K	115 متاح K
لمتابعة	67 سجل الدخول K	115 K قراءة	127 سجل الدخول K
لمشتركي	115 حصري K
لمواصلة	115 K قراءة
""", 'م': """
ما	1017 به K
مالي	1003 كمك K شما	1016 كمك K شما	1020 كمك K
ماه	1018 در K
ماهانه	1018 K
متجرنا	128 K
متصفحك	10 K
مجانا	127 سجل K
مجانيا	125 مقالا K
مجانية	125 مقالات K
محتوا	9 اين K
محتواي	991 K خارجي	991 اجازه ميدهيد K
محتوايي	991 حاوي K از
محتوي	99 K من طرف ثالث
محفوظ	984 حقوق K است
محفوظة	89 جميع الحقوق K	89 حقوق النشر K
مراسل	97 K
مراسلة	97 K
مراسلنا	39 K	128 K
مراسلينا	39 K	128 K
مرره	48 K الي
مرورگر	10 K شما
مساعدنا	61 K الذكي
مساهمتك	113 نحتاج الي K	113 الي K
مساهمتكم	113 نحتاج الي K
مستقل	1017 رسانه K
مستقلة	128 صحافة K
مشترك	115 هل انت K	1005 K شويد	1016 K شويد
مشتركا	49 بصفتك K
مشتركان	1005 ويژه K است
مصنوعي	992 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1017 اين K
معنا	127 ساهم K
مقالاتنا	113 لا نضع K	128 K
مقاله	1010 ادامه K
منبع	1013 ذكر K
منتخب	987 منبع K
منشن	60 K لي
منصتنا	128 K
مهمانم	52 قهوه K
موافقتك	99 نطلب K
موبايل	1000 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1001 عضويت شما با K	1001 ثبت نام شما با K
موقعنا	128 K
ميتوانند	49 مشتركان K
ميخواهيم	991 از شما اجازه K
ميدهد	997 نظر K
ميفرستيم	55 برايتان K	55 براي شما K
ميگفت	1019 K
ميگويد	1019 K
ميگيريم	1012 كميسيون K
""", 'ن': """
ناشد	130 K
ناشدت	130 K
نتقاضي	123 K عمولة	123 قد K عمولة
نحتاج	113 K الي دعمك
نخواهد	22 منتشر K شد	997 منتشر K شد
نخواهند	997 منتشر K شد
ندهيد	1016 از دست K
نرسل	55 K لك	55 K لكم
نرمافزار	1000 K موبايل
نستخدم	80 K ملفات
نشرتنا	70 اشترك في K	128 K
نظر	6 ثبت K
نظرسنجي	1016 در K ما	1017 K ما
نميشود	58 ايميل شما نمايش داده K	997 منتشر K
نوشت	1019 K
نويسنده	988 ايميل K	990 K
نياز	1003 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1005 مشترك K
هماكنون	1016 K ثبت نام كنيد
همايش	994 بليت K
هوشمند	61 دستيار K
""", 'و': """
وابسته	1003 به حمايت شما K
واتساب	127 تابعنا علي K
واحدا	50 كن K منهم
واشار	130 K
واشارت	130 K
واضاف	130 K
واضافت	130 K
واعلن	130 K
واعلنت	130 K
وافاد	130 K
وافادت	130 K
واكد	130 K
واكدت	130 K
واوضح	130 K
واوضحت	130 K
وبحسب	130 K
وبينار	994 K ما	994 در K
وتؤكد	130 K
وتري	130 K
وتضيف	130 K
وتقول	130 K
وحذر	130 K
وحذرت	130 K
ودعا	130 K
ودعت	130 K
وذكر	130 K
وذكرت	130 K
وصرح	130 K
وصرحت	130 K
وطالب	130 K
وطالبت	130 K
وفقا	130 K
وفيديو	40 صور K
وقال	130 K
وقالت	130 K
وقالوا	130 K
وكتب	130 K
وكتبت	130 K
ومحلل	97 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	113 K علي دعمكم
ووفقا	130 K
ويؤكد	130 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	991 ديدن اين K
ويري	130 K
ويضيف	130 K
ويقول	130 K
ويقولون	130 K
""", 'ي': """
يؤكد	130 K
يقول	130 K
يقولون	130 K
يوتيوب	16 K	127 تابعنا علي K
""", 'پ': """
پيام	38 به ما K
پژوهشگر	990 K
""", 'گ': """
گزارش	1017 اين K
گزارشهاي	1017 K ما
گفت	1019 K
گفتند	1019 K
گفته	1019 K است	1019 به K
""", 'अ': """
अन	1265 Kुवाद	1288 के Kुसार
अप	1288 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	1270 Kी राय दें	1270 Kी राय कमेंट	1270 Kी प्रतिक्रिया	1271 कमेंट में Kी राय
अलर	1272 K्ट पाने के लिए
अवसर	1268 नौकरी के K
अस	61 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	48 Kे भेजें
आप	50 K भी जुडें	50 K भी जुडिए
आपक	55 हम Kो	1264 Kी इजाजत मांगते हैं	1264 Kी अनुमति मांगते हैं	1285 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK
इट	1257 कॉपीराK	1264 बाहरी साK	1286 हमारी वेबसाK
इन	24 लॉग K
इनब	1243 आपके Kॉक्स	1273 अपने Kॉक्स में
इब	1243 न्यूजलेटर को सब्सक्राK	1243 न्यूजलेटर सब्सक्राK	1246 चैनल को सब्सक्राK
इबर	49 सब्सक्राK	1275 सब्सक्राK्स के लिए है	1275 सब्सक्राK हैं
इस	1286 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	50 Kें शामिल हों
उनल	1244 ऐप डाKोड करें	1272 डाKोड करें	1272 डाKोड कीजिए	1285 ऐप डाKोड करें	1285 ऐप डाKोड कीजिए
उपय	1249 कुकीज का Kोग	1249 कुकी का Kोग
उपलब	1264 सामग्री K्ध नहीं है
""", 'ए': """
ए	1268 वेबिनार के लिK	1285 जुडिK	1285 सुधार सुझाKं
एआई	61 K असिस्टेंट
एज	1283 Kेंसी की फीड
""", 'ऐ': """
ऐप	1244 हमारा K	1286 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1270 क्विज खेलें K
""", 'क': """
क	1288 मुताबिK
कम	1271 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	38 हमें कॉल Kें	60 मुझे टैग Kें	60 हमें टैग Kें	1243 ईमेल दर्ज Kें	1244 ऐप इंस्टॉल Kें	1244 नोटिफिकेशन चालू Kें	1246 फॉलो Kें	1258 क्लिक Kें	1258 जॉइन Kें	1258 ज्वाइन Kें	1258 सब्सक्राइब Kें	1258 लाइक Kें	1261 हमें ईमेल Kें	1264 कुकीज स्वीकार Kें	1268 टिकट बुक Kें	1270 पोल में वोट Kें	1270 सर्वे में भाग लेK	1272 इंस्टॉल Kें	1272 नोटिफिकेशन ऑन Kें	1272 नोटिफिकेशन ऑन K लें	1273 साइन अप Kें	1277 शेयर Kें	1277 साझा Kें	1277 सेव Kें	1277 गिफ्ट Kें	1285 सब्सक्राइब Kें	1285 फॉलो Kें	1285 लॉग इन Kें	1285 लॉगिन Kें	1285 साइन अप Kें	1285 यहां क्लिक Kें	1285 लिंक पर क्लिक Kें	1285 अभी रजिस्टर Kें
करक	1261 कमेंट Kे बताएं	1273 सब्सक्राइब Kे आप	1273 साइन अप Kे आप
करन	1271 कमेंट Kे के लिए	1271 टिप्पणी Kे के लिए	1271 टिप्पणी पोस्ट Kे के लिए	1271 कमेंट Kे वाले
कल	1284 फ्री आर्टिK	1284 मुफ्त आर्टिK
कह	1288 Kा
कहत	1288 Kे	1288 Kी
""", 'ख': """
ख	1269 वीडियो देKें	1269 वीडियो भी देKें	1284 मुफ्त लेK	1288 लिKा
खक	1283 लेK के निजी विचार
खन	1269 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1279 अन्य Kों के लिए	1279 ताजा Kों के लिए	1279 की Kों के लिए	1284 मुफ्त Kें	1285 K भेजें	1285 पूरी K पढें	1286 इस K	1286 यह K
खर	1268 यहां से Kीदें
""", 'ग': """
गद	53 मासिक योKान
गय	1277 लिंक कॉपी हो Kा
""", 'च': """
चलत	1274 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1265 पूKें	1288 पूKा
""", 'ज': """
ज	48 दोस्तों को भेKें	48 किसी को भेKें	53 धारा # Kी
जत	1249 निKा नीति
जनर	1283 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1261 हमें Kूर दें
""", 'ट': """
ट	1249 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1243 हमारे न्यूजलेK	1243 हमारा न्यूजलेK	1243 हमारा साप्ताहिक न्यूजलेK	1243 न्यूजलेK के लिए	1263 सब एडिK हैं	1263 सब-एडिK हैं	1263 सीनियर सब एडिK हैं	1286 हमारे न्यूजलेK	1289 न्यूजलेK
""", 'ठ': """
ठक	1286 हमारे पाK
""", 'ड': """
ड	1258 जुKें	1283 सिंKीकेट फीड
डक	1269 पॉKास्ट सुनें	1286 हमारा पॉKास्ट
डन	1259 जुKे के लिए
""", 'थ': """
थ	48 दोस्तों के साK
""", 'द': """
द	1265 मुख्य बिंKु	1285 राय Kें
दद	39 हमारे संवाKाता	1263 वरिष्ठ संवाKाता हैं	1263 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1269 को सुKें	1269 लेख सुKें	1289 दाK
नन	1269 पॉडकास्ट सुKे के लिए
नल	1246 चैK से जुडें	1286 हमारे चैK
नह	58 ईमेल Kीं दिखाया	1283 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1244 ऐप में Kें
पढन	1275 Kे के लिए	1279 और खबरें Kे के लिए
पण	1271 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1247 गूगल न्यूज K	1273 ईमेल K पाने के लिए
पस	1260 Kंदीदा सोर्स	1260 Kंदीदा स्रोत	1260 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1260 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	1261 हमें Kाएं	1285 हमें Kाएं	1285 राय Kाएं	1288 Kाया	1288 Kाते
बनकर	1275 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1264 से मिली साK्री शामिल है
मदद	1285 हमारी K करें	1285 आर्थिक K दें	1285 K कीजिए
मह	1287 हर Kीने
""", 'य': """
यत	1249 गोपनीKा नीति
यह	1269 वीडियो Kां देखें	1285 Kां देखें	1286 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1256 सर्वाधिकार सुK्षित	1286 हमारी पत्Kारिता	1286 स्वतंत्र पत्Kारिता	1286 हमारे पत्Kार
रखन	1263 का अनुभव Kे	1275 पढना जारी Kे के लिए
रत	1287 प्Kि माह
रह	1279 जुडे Kें	1279 जुडे Kिए
""", 'ल': """
ल	1288 बोKे	1288 बोKा
""", 'व': """
वर	1283 पुनर्प्रकाशन K्जित	1287 प्रति K्ष
""", 'श': """
श	1265 सारांK
शन	14 नोटिफिकेK	1282 हमें कमीK मिल	1289 सब्सक्रिप्K
शर	1249 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	1261 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K
सक	1263 पत्रकारिता में K्रिय हैं
सकत	1259 जुड Kे हैं	1259 फॉलो कर Kे हैं	1261 हमें भेज Kे हैं	1282 कमीशन मिल Kा है
सदस	49 K्य हर महीने	53 मासिक K्य	1275 पहले से K्य हैं	1275 K्यता लें	1285 K्य बनें
सप	1287 प्रति K्ताह
सफल	1273 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1265 Kी	1285 K्थन करें
सर	1270 K्वे में हिस्सा लें	1270 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	53 मासिक Kोगी	1274 आर्थिक Kोग दें	1274 आर्थिक Kोग करें	1274 हमें Kोग करें	1274 आपके Kोग पर निर्भर	1285 आपका Kोग	1285 हमें Kोग	1285 Kोग करें	1285 आपके Kोग
""", 'ह': """
हट	1271 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	1261 Kें भेजें	1268 Kारी टीम से जुडें	1285 Kें लिखें	1285 Kें भेजें	1286 Kारा काम	1286 Kारी टीम	1286 Kारे साथ
हमस	38 Kे संपर्क करें	1261 Kे संपर्क करें	1285 Kे जुडें
""", 'অ': """
অন	226 Kুদান দিন	230 Kুদান
অনল	211 Kাইন শপ
""", 'আ': """
আজই	216 K অনুদান দিন
আপন	50 Kিও যোগ দিন	55 আমরা Kাকে	196 Kার ইমেইল	207 Kার সম্মতি প্রযোজন	207 Kার অনুমতি চাই	211 Kার মতামত দিন	213 Kার মতামত লিখুন	213 Kার মন্তব্য লিখুন	215 Kার ই-মেইল	215 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	60 Kাকে ট্যাগ	61 Kাদের ভার্চুযাল	202 Kাদের জানান	202 Kাদের পাঠান	202 Kাদের লিখুন	215 Kাদের সাপ্তাহিক	216 Kাদের পাশে থাকুন	226 Kাদের লিখুন	227 Kাদের সাংবাদিক	227 Kাদের চ্যানেল	227 Kাদের টেলিগ্রাম
আযকর	53 K ছাড
আস	201 ঘুরে Kুন
""", 'ই': """
ইক	201 লাK দিন
ইজ	211 কুKে অংশ নিন
ইনবক	215 K্সে পেতে
ইনস	214 অ্যাপ K্টল করুন
ইল	227 আমাদের মোবাK
""", 'উ': """
উজল	196 নিKেটারে সাবস্ক্রাইব	196 আমাদের নিKেটার	196 নিKেটার পেতে	215 সাপ্তাহিক নিKেটার	227 আমাদের নিKেটার	227 নিKেটার	227 নিKেটারের	230 নিKেটার
উনল	214 অ্যাপ ডাKোড করুন	214 অ্যাপটি ডাKোড করুন	226 অ্যাপ ডাKোড করুন	226 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	209 K
এআইক	209 Kে
এআইয	209 Kের
একমত	43 K নন
এখনই	226 K নিবন্ধন করুন
""", 'ও': """
ওট	212 ভিডিKি দেখুন
""", 'ক': """
ক	228 মাসিK
কত	216 স্বাধীন সাংবাদিKাকে	216 সাংবাদিKার পাশে	227 স্বাধীন সাংবাদিKা	227 সাংবাদিKাকে
কনট	207 বহিরাগত Kেন্ট
কপ	205 অনুমতি ছাডা Kি
কর	201 ফলো Kুন	201 ক্লিক Kুন	201 সাবস্ক্রাইব Kুন	201 যোগ Kুন	201 যুক্ত Kুন	202 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	202 আমাদের সঙ্গে যোগাযোগ Kুন	202 আমাদের ইমেইল Kুন	211 ওযেবিনারে নিবন্ধন Kুন	211 চাKির সুযোগ	214 নোটিফিকেশন চালু Kুন	226 সাবস্ক্রাইব Kুন	226 এখানে ক্লিক Kুন	226 ফলো Kুন	226 সহাযতা Kুন	226 লিংকে ক্লিক Kুন	226 আমাদের ইমেইল Kুন	226 আমাদের সঙ্গে কাজ Kুন
করত	213 মন্তব্য Kে
""", 'খ': """
খ	219 ফ্রি লেKা	219 বিনা মূল্যের লেKা
খত	212 ভিডিও দেKে	213 মন্তব্য লিKে
খবর	222 আরও K জানতে
খবরট	4 Kি	218 Kি পডতে	227 Kি
""", 'গ': """
গল	210 কেমন লাK
""", 'ছ': """
ছ	210 কাজে লেগেKে	229 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	211 Kিপে অংশ নিন	211 Kিপে ভোট দিন
জস	205 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	227 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	227 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	204 জ্যেষ্ঠ প্রতিবেK	204 নিজস্ব প্রতিবেK
দট	227 সংবাKি
দন	227 এই প্রতিবেK
""", 'ধ': """
ধর	202 ভুল Kিযে দিন
""", 'ন': """
ন	201 যুক্ত হোK	201 যোগ দিK	201 যুক্ত থাকুK	202 লেখা পাঠাK	210 ভুল পেযেছেK	211 টিকিট কিKুন	212 শুKুন	212 ভিডিও দেখুK	214 অ্যাপ Kামিযে নিন	217 পাশে দাঁডাK	226 যুক্ত হোK	226 পাশে থাকুK	229 জাKান	229 জাKিযেছেন
নকল	205 অনুমতি ছাডা K
নয	205 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	218 Kা চালিযে যেতে
পডত	218 বাকি অংশ Kে	218 লেখা Kে	218 বিনা মূল্যে Kে	218 লেখাটি Kে	222 আরও খবর Kে
""", 'ব': """
বন	48 K্ধুদের পাঠান
বল	229 Kেন	229 Kেছেন	229 Kেছে
বলছ	229 Kেন
বলল	229 Kেন
""", 'ভ': """
ভরস	216 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	206 বিনা অনুKিতে	209 কৃত্রিম বুদ্ধিK্তা	226 Kামত জানান	226 Kামত দিন
মন	210 কেK লেগেছে
""", 'য': """
য	218 মাত্র # টাকাK
যত	226 আমাদের সহাKা
যব	215 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	208 কুকি ব্Kার
যর	204 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	200 সর্বস্বত্ব সংK্ষিত	200 স্বত্ব সংK্ষিত	205 অশালীন মন্তব্য প্Kাশ	205 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	228 প্Kি মাসে
রহণ	207 কুকি গ্K করুন
""", 'ল': """
লগইন	226 K করুন
""", 'শ': """
শন	225 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	48 বন্ধুদের K্গে	205 সম্পাদকীয নীতির K্গে	222 আমাদের K্গেই থাকুন	222 K্গেই থাকুন	227 আমাদের K্গে
সদস	226 K্য হোন
সব	227 আমাদের ফেKুক
সরণ	201 অনুK করুন	226 অনুK করুন
সহয	226 Kোগিতা করুন
""", 'হ': """
হক	218 ইতিমধ্যে গ্রাK	226 গ্রাK হোন
হকদ	218 শুধু গ্রাKের জন্য
হত	226 যুক্ত Kে
হব	213 অ্যাড্রেস প্রকাশিত Kে না	213 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2486 Kติดตาม
กร	2457 Kอกอีเมล
กล	2489 K่าว
กอ	2487 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2486 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2475 Kบคุณที่สมัคร	2475 Kบคุณที่ลงทะเบียน	2487 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2486 Kิกที่นี่	2486 Kิกชม
คว	2485 Kามเห็นส่วนตัวของผู้เขียน
ค่	2484 Kาคอมมิชชั่น	2484 Kาคอมมิชชัน
""", 'จ': """
จด	2456 Kหมายข่าวของเรา	2475 Kหมายข่าวรายสัปดาห์ของเรา	2490 Kหมายข่าว
จะ	2474 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2486 Kวน์โหลดแอปของเรา	2486 Kวน์โหลดแอปได้	2486 Kวน์โหลดแอปเลย	2486 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	2466 Kดต่อผู้สื่อข่าวของเรา	2466 Kดต่อกองบรรณาธิการ	2486 Kดตามเรา
ต่	2488 Kอเดือน	2488 Kอปี
""", 'ถ': """
ถื	2475 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2479 Kลองอ่าน
ทั	38 Kกมา	2485 Kศนะของผู้เขียน
ทา	2474 Kงเว็บไซต์ขอสงวนสิทธิ์	2476 Kงอีเมลทุก
ทุ	2476 Kกเช้าทางอีเมล
""", 'บ': """
บท	2480 Kความฟรี	2487 Kความนี้
บร	2490 Kิจาค
บอ	38 Kกเรา	2489 Kกว่า
""", 'ผ': """
ผู	61 K้ช่วยเสมือน	61 K้ช่วย ai	2477 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2489 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2466 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2468 Kมรับคุกกี้
""", 'ร': """
ระ	2489 Kบุว่า
รา	2488 Kยเดือน
ร่	50 Kวมเป็นหนึ่ง	50 Kวมสนับสนุน	2477 Kวมสนับสนุนการทำงานของเรา	2486 Kวมสนับสนุน	2486 Kวมบริจาคให้เรา	2486 Kวมบริจาคกับเรา	2486 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2485 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2487 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2462 Kวนลิขสิทธิ์	2463 Kวนสิทธิ์
สน	2477 Kับสนุนสื่ออิสระ	2477 Kับสนุนการทำงานของเรา	2477 Kับสนุนนักข่าว	2486 Kับสนุนเรา	2486 Kับสนุนพวกเรา
สม	49 Kาชิกสามารถ	2456 Kัครรับจดหมายข่าว	2456 Kัครรับข่าวสาร	2486 Kัครรับ	2486 Kัครสมาชิกวันนี้	2486 Kัครสมาชิกเลย	2486 Kัครสมาชิกเพื่อ	2486 Kัครสมาชิกได้ที่	2486 Kัครสมาชิกของเรา	2490 Kาชิก
สำ	2479 Kหรับสมาชิกเท่านั้น
สื	2487 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	48 Kงต่อ	2466 Kงเรื่องราวของคุณ	2466 Kงข่าวหาเรา	2486 Kงข้อมูลมาที่	2486 Kงคลิปมา
""", 'ห': """
หา	2466 Kกคุณมีข้อมูล
ห้	2462 Kามคัดลอกหรือ	2462 Kามคัดลอกข้อความ	2462 Kามคัดลอกเนื้อหา	2462 Kามคัดลอกบทความ	2463 Kามทำซ้ำ
""", 'อ': """
อย	2486 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2456 Kเมลของคุณ
อ่	2479 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2486 Kียนถึงเรา	2486 K้าสู่ระบบเพื่อ
เฉ	2479 Kพาะสมาชิก
เน	9 Kื้อหานี้	2468 Kื้อหาจากภายนอก	2468 Kื้อหาภายนอก
เป	2479 K็นสมาชิกอยู่แล้ว	2489 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2474 Kื่อแสดงความคิดเห็น	2479 Kื่ออ่านต่อ	2479 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง
เว	0 Kลาอ่าน	2474 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	2466 K้งเบาะแสข่าว	2466 K้งเรา	2486 K้งทีมงาน
แช	48 Kร์ให้
แท	60 K็กเรา	60 K็กมา
แห	2465 Kล่งข่าวที่ต้องการ	2465 Kล่งข่าวโปรด	2465 Kล่งที่มาที่ต้องการ
แอ	2486 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2486 Kวตเลย	2486 Kลดแอป
""", 'ใ': """
ให	2487 K้เรา
""", 'ả': """
ảnh	2683 hãy gửi K
""", 'ủ': """
ủng	2673 ly cà phê K hộ	2683 hãy K hộ
""", 'あ': """
あと	1544 K#本、無料で
あな	50 Kたも参加
""", 'い': """
いか	1550 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1511 Kいのブラウザ
お寄	1550 Kせください
お届	55 Kけします
お申	1532 Kし込みはこちら	1550 Kし込みください	1550 Kし込みはこちら
お聞	1550 Kかせください
お見	1550 K逃しなく
お試	1550 Kしください
お読	1550 Kみいただけます
お送	55 Kりします
""", 'か': """
から	1549 K転載したものです	1549 Kの転載です
か月	1498 K無料	1552 K無料
""", 'が': """
が無	1511 javascriptK効
""", 'こ': """
ここ	1497 Kからは有料	1498 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1497 K記事は有料	1497 K記事は会員	1516 K記事についてのご意見	1551 K記事が	1551 K記事を	1551 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1511 K用のブラウザ
ご協	1550 K力ください
ご存	1526 Kじの方は
ご寄	1495 K付をお願い	1550 K付
ご意	43 K見・ご反論	1516 K見・ご感想	1516 K見をお寄せ
ご感	1516 K想をお寄せ
ご支	1495 K援をお願い	1550 K援
ご登	1541 K録ありがとうございます	1550 K録
ご覧	1550 Kください	1550 Kいただけます
ご購	1550 K読
ご連	1550 K絡ください
""", 'す': """
すで	1544 Kに会員の方
すべ	1498 Kての記事が
""", 'ぜ': """
ぜひ	1508 Kフォロー
""", 'で': """
でも	1508 K配信中
で受	1525 lineKけ取る
で届	1525 lineKく
で最	1525 lineK新
""", 'と': """
と強	1553 K調
と書	1553 Kい
と発	1553 K表
と話	1553 Kし	1553 Kす
と語	1553 Kっ	1553 Kる
と説	1553 K明
と述	1553 Kべ
""", 'に': """
によ	1553 Kると
""", 'の': """
の使	1514 cookieK用
の学	47 aiK習
の採	1532 K用情報
の提	1549 K供記事です
""", 'を': """
をフ	1508 Kォローする	1508 Kォローしよう
を使	1514 cookieK用
を利	1514 cookieK用
を有	1511 javascriptK効	1511 javascript K効
を発	1553 K表した
を許	1529 cookieK可
""", 'ア': """
アカ	1525 lineKウントはこちら
アシ	61 aiKスタント
アフ	1548 Kィリエイト広告	1548 Kィリエイトプログラム	1548 Kィリエイトリンク
アプ	1503 Kリで開く	1503 Kリで読む	1503 Kリはこちら	1504 Kリを開く	1504 Kリをダウンロード	1504 Kリのダウンロード	1504 Kリをインストール	1540 Kリなら通知	1540 Kリなら速報	1540 Kリなら、	1540 Kリで読むと	1540 Kリなら
アン	1536 Kケートにご協力	1536 Kケートはこちら	1536 Kケート実施中	1537 Kケートに答えて
""", 'カ': """
カ月	1498 K無料	1552 K無料
""", 'ク': """
クイ	1537 Kズに答えて
クッ	1513 cookie(Kキー)	1514 Kキーを使用	1514 Kキーを利用	1529 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1516 Kントを投稿するには	1516 Kントするには	1516 Kントをお寄せ	1517 Kント欄で	1517 Kント欄に	1517 Kント欄から	1517 Kント欄へ	1539 Kントは削除します	1539 Kントは削除することが	1539 Kントは削除する場合	1539 Kントは承認	1539 Kントは公開前	1539 Kントは非表示
コー	52 Kヒー代	52 Kヒーをおごって
""", 'サ': """
サポ	1495 Kートをお願いします	1550 Kートをお願い	1550 Kートしていただ
""", 'シ': """
シェ	25 Kアして	48 Kアして
""", 'タ': """
タグ	60 K付けして	60 Kをつけて
""", 'ダ': """
ダウ	1550 Kンロードしてください
""", 'チ': """
チケ	1532 Kット販売中
チャ	1509 Kンネル登録を	1525 Kンネルに参加する	1525 Kンネルに参加しよう
""", 'ニ': """
ニュ	1501 Kースレターに登録	1502 Kースレターを	1525 googleKースで	1541 Kースレター登録はこちら	1554 Kースレター
""", 'バ': """
バー	61 Kチャルアシスタント
""", 'フ': """
フォ	1508 Kローして最新	1508 Kローをお願い	1550 Kローしてください
""", 'プ': """
プッ	1504 Kシュ通知
プラ	1513 Kイバシーポリシーに
プレ	1498 Kミアム会員
プロ	1548 Kモーションが含まれ	1548 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	62 Kーサイト
""", 'メ': """
メル	1501 Kマガに登録	1502 Kマガで	1541 Kマガ登録はこちら	1541 Kマガの登録	1551 Kマガ
メー	21 Kルアドレスが公開されること	56 Kルで受け取りたい方	56 Kルでお知らせ	58 Kルアドレスは表示され	58 Kルアドレスが表示され	1501 Kルマガジンに登録	1502 Kルマガジンで	1502 Kルマガジンを	1502 Kルでお届け	1516 Kルアドレスが公開されることはありません	1541 Kルアドレスを入力してください	1554 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1497 Kインして続きを	1497 Kインしてください	1498 Kインが必要	1550 Kインして
""", 'ヶ': """
ヶ月	1498 K無料	1552 K無料
""", '上': """
上优	2718 在googleK先
上優	2718 在googleK先
""", '下': """
下載	2699 K客戶端	2701 Kapp	2701 K應用程式
下载	2699 K客户端	2701 Kapp	2701 K应用	2750 K客户端
""", '不': """
不代	2717 K表本站	2734 K表本站立场	2747 K表本報立場	2747 K表本报立场	2747 K表本站立场	2747 K表本站立場	2747 K表本媒體立場	2747 K表本網立場	2747 K表本刊立場
不同	43 K意本文
不得	2717 K转载	2717 K轉載
不认	43 K同本文
不錯	2750 K過
不错	2750 K过
""", '人': """
人工	47 K智能训练
""", '仅': """
仅代	2717 K表作者
仅供	2734 K其表达个人看法
仅限	2739 K会员	2739 K订户
""", '他': """
他說	2753 K
他说	2753 K
""", '付': """
付費	2694 K後	2754 K牆
付费	2694 K后	2754 K墙
""", '以': """
以閱	2693 K讀全文
以阅	2693 K读全文
""", '仲': """
仲間	50 Kに加わ
""", '会': """
会员	49 K每月	2694 K专享	2739 K限定内容
会員	49 Kの方は	49 Kは月に	1497 K限定です	1497 K限定の記事	1497 K登録できます	1498 K登録すると	1498 K登録が必要	1544 Kの方はこちら	1544 K登録で続きを読む	1544 K登録後にご覧	1550 K登録して	1550 K登録は	1550 K登録がお済み	1550 K登録をお願い	1550 K登録で	1550 K登録のうえ	1550 K登録はこちら	1550 K登録ください	1551 Kの方
会費	1542 Kで運営
""", '你': """
你的	2691 K支持	2750 K支持,	2750 K支持让	2750 K支持讓	2750 K支持是
""", '使': """
使用	2709 Kcookie改善	2709 Kcookie以	2709 K cookie 以	2709 K cookie 来	2709 K cookie 來	2710 Kcookie来	2710 Kcookie來
""", '來': """
來自	2725 K外部平台的內容
""", '依': """
依靠	2737 K读者的支持	2737 K讀者的支持
""", '侵': """
侵权	2717 K请	2717 K必究
侵權	2717 K必究
""", '個': """
個人	1514 K情報の取り扱い	1549 Kの見解です	2734 K看法
""", '偏': """
偏好	2718 K來源	2718 K来源
""", '僅': """
僅限	2739 K會員	2739 K訂戶
""", '優': """
優先	1524 Kソース	1524 K表示に設定	1524 Kする情報源	1524 K的に表示
""", '免': """
免費	15 K閱讀	2748 K文章	2748 K閱讀篇數	2748 K閱讀額度	2749 K註冊即可	2749 K註冊後	2750 K訂閱	2752 K試用
免费	15 K阅读	2748 K文章	2748 K阅读篇数	2749 K注册即可	2749 K注册后	2750 K订阅	2752 K试用
""", '全': """
全文	20 Kを	1497 Kを読むには	1497 Kをお読み
""", '公': """
公众	16 K号	2704 K号:
公式	1504 Kアプリ	1508 Kアカウントをフォロー	1508 Kアカウントを友だち	1525 Klineはこちら	1551 Kline
""", '关': """
关注	2704 K我们的	2750 K我们
""", '内': """
内阅	2699 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2753 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	48 K给	48 K給
""", '初': """
初割	1552 K
初月	1544 K#円で	1552 K無料
""", '判': """
判断	1553 Kした
""", '利': """
利用	1513 K規約に同意
""", '前': """
前請	2734 K先登入
前请	2734 K先登录
""", '剩': """
剩余	2693 K#%
剩餘	2693 K#%
""", '力': """
力を	1542 K貸してください
""", '加': """
加入	50 K他们	50 K他們	2704 Kline好友	2704 Kline官方	2704 Kline@	2737 K贊助行列	2737 K赞助行列	2750 K会员	2750 K會員
加记	38 K者微信
""", '助': """
助手	61 aiK	61 ai K
""", '励': """
励み	1551 Kになります
""", '動': """
動画	40 Kや写真	1533 Kをご覧ください	1533 Kはこちら	1534 Kでも詳しく	1534 Kでも解説
""", '包': """
包月	2752 K
""", '即': """
即可	2734 K留言
""", '参': """
参加	50 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1509 Kち追加
""", '収': """
収益	1548 Kを得ること
""", '发': """
发给	55 K您
发表	6 K评论
发送	55 K给您	2697 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	1526 K班までご	1542 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1501 Kトレイに
""", '只': """
只靠	2737 K讀者	2737 K读者
""", '同': """
同意	2725 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料
向本	38 K报
""", '告': """
告訴	38 K我們	2753 K
告诉	38 K我们	2753 K
""", '呼': """
呼び	1553 Kかけた	1553 Kかける	1553 Kかけて	1553 K掛け
""", '命': """
命じ	1553 Kた
""", '喊': """
喊道	2753 K
""", '因': """
因为	2750 K有你的支持
因為	2750 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1548 Kの一部が還元
""", '外': """
外部	1529 Kコンテンツ	2725 K内容	2725 K內容
""", '她': """
她說	2753 K
她说	2753 K
""", '好': """
好評	1532 K発売中
""", '如': """
如侵	2717 K权
如有	2717 K侵权	2717 K侵權
""", '学': """
学習	47 aiK
""", '官': """
官方	2705 K微信
""", '定': """
定期	2750 K定額
""", '寄': """
寄付	1550 Kをお願い	1554 K
寄到	2697 K您的信箱	2736 K你的信箱
寄給	55 K您
寄给	55 K您
""", '寫': """
寫道	2753 K
""", '已': """
已是	2693 K會員	2739 K订户	2739 K訂戶
已经	2693 K是会员
""", '年': """
年額	1552 K
""", '广': """
广告	11 K	2711 K拦截
""", '広': """
広告	11 K	1511 Kブロック	1542 Kに頼らず
""", '廣': """
廣告	11 K	2711 K攔截
""", '开': """
开启	2701 K通知
""", '弊': """
弊社	1551 K
弊紙	38 Kまで
""", '当': """
当サ	1551 Kイト
当社	1551 Kの
当編	1551 K集部
""", '微': """
微信	2701 K扫	2705 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1495 Kをお願いします	1550 Kをお願い	1550 Kして
""", '您': """
您已	2736 K成功订阅	2736 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2691 K支持	2737 K每一份捐款	2737 K每一筆捐款	2750 K捐款	2750 K支持,	2750 K支持让	2750 K支持讓	2750 K支持是
""", '情': """
情報	1526 Kをお寄せください	1526 K提供はこちら	1526 K提供を募集	1526 K提供をお待ち	1526 Kをお待ちして	1526 Kをお持ちの方は
""", '感': """
感謝	2736 K您的訂閱	2750 K閱讀	2750 K您的支持
感谢	2736 K您的订阅	2750 K阅读	2750 K您的支持
""", '成': """
成为	50 K其中一员	2693 K会员即可	2739 K付费会员	2750 K会员,	2750 K会员即可	2750 K我们的会员
成為	2693 K會員即可	2737 K我們的贊助	2739 K付費會員	2750 K會員,	2750 K會員即可	2750 K我們的會員
""", '我': """
我们	2709 K使用cookie	2709 K使用 cookie	2751 K的
我們	2709 K使用cookie	2709 K使用 cookie	2751 K的
""", '手': """
手机	2701 K客户端
""", '打': """
打开	2699 Kapp	2701 K微信
打開	2699 Kapp
""", '扫': """
扫一	2701 K扫
扫描	2699 K二维码下载	2699 K二维码加入	2701 K二维码关注	2750 K二维码下载	2750 K二维码关注	2750 K二维码加入	2750 K二维码阅读
""", '投': """
投げ	52 K銭
投资	2717 K有风险
""", '指': """
指出	2753 K
指摘	1553 Kした
""", '捐': """
捐助	2737 K我们	2737 K我們
捐款	2750 K支持	2754 K
""", '掃': """
掃一	2701 K掃
掃描	2699 K qr	2750 K二維碼
""", '授': """
授權	46 cc by #K
""", '推': """
推播	14 K	2701 K通知
推送	14 K	2701 K通知
""", '支': """
支持	2690 K獨立媒體	2690 K独立媒体	2691 K我们的	2691 K我們的	2750 K我们,	2750 K我們,	2750 K我们。	2750 K我們。	2750 K我们的报道	2750 K我們的報導	2750 K我们的新闻	2750 K我們的新聞	2750 K我们的记者	2750 K我們的記者	2750 K我们的工作	2750 K我們的工作	2750 K我们继续	2750 K我們繼續
支援	1550 Kをお願い
""", '教': """
教え	48 Kてあげて
""", '文': """
文章	2717 K来源:
""", '新': """
新着	56 K記事をメール
新闻	2718 在googleK上关注
""", '明': """
明ら	1553 Kかにした
""", '智': """
智慧	61 K助理
智能	61 K助手
""", '暢': """
暢讀	2739 K全站
""", '更': """
更新	56 K情報をメール
""", '最': """
最新	1501 K情報をお届け
""", '會': """
會員	49 K每月	2694 K專享	2739 K限定內容
""", '月': """
月額	1498 K#円	1552 K
""", '有': """
有了	2750 K你的支持	2750 K您的支持
有料	49 K会員は	1497 K会員限定	1497 K会員になる	1497 K会員の方	1544 K記事が読めます	1554 K会員
有权	2734 K删除
有權	2734 K刪除
""", '未': """
未經	2717 K授權不得	2717 K授權,不得	2717 K授權禁止	2717 K授權請勿	2717 K授權,請勿
未经	2717 K授权不得	2717 K授权,不得	2717 K授权禁止	2717 K授权,禁止	2717 K授权请勿	2717 K授权,请勿
""", '本': """
本ま	1544 月#Kで無料で
本ア	1551 Kプリ
本サ	1551 Kイト
本刊	2751 K
本報	2751 K導
本报	2751 K读者	2751 K道
本文	2717 K来源	2751 K
本站	2751 K
本紙	38 Kまで
本網	2709 K站使用	2751 K
本网	2709 K站使用
本記	1551 K事
本誌	1551 K
""", '来': """
来自	2725 K外部平台的内容
""", '标': """
标记	60 K我
""", '標': """
標記	60 K我
""", '欢': """
欢迎	2704 K关注	2750 K加入	2750 K赞助	2750 K订阅	2750 K投稿
""", '歡': """
歡迎	2704 K追蹤	2750 K加入	2750 K贊助	2750 K訂閱	2750 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1497 K#文字	1497 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2752 K
每日	2698 K简报	2698 K簡報	2698 K電子報
每月	2752 K
""", '求': """
求め	1553 Kた	1553 Kている
""", '浏': """
浏览	2711 K器版本
""", '添': """
添加	38 K记者微信
""", '点': """
点击	2750 K关注	2750 K这里
""", '無': """
無料	15 K記事	1497 Kで会員登録	1497 K会員に登録	1544 Kで読める記事の上限	1544 K会員になると	1550 K会員に登録	1550 K会員登録	1552 K体験
無断	1523 K転載	1523 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2717 K所有	2717 K归本	2717 K归原	2717 K归作者	2717 K归属
版權	2717 K所有	2717 K歸
""", '独': """
独立	1551 Kしたジャーナリズム	2751 K新闻	2751 K媒体
""", '獨': """
獨立	2751 K新聞	2751 K媒體
""", '獲': """
獲得	2746 K佣金
""", '用': """
用邮	56 K件接收
""", '由': """
由讀	2751 K者
由读	2751 K者
""", '申': """
申し	1532 K込みはこちら
申込	1532 Kみはこちら	1532 Kはこちら
""", '电': """
电子	2754 K报
""", '畅': """
畅读	2739 K全站
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1526 Kをお寄せ
""", '登': """
登入	24 K或	2693 K後繼續	2693 K會員	2749 K或註冊
登录	24 K或	2693 K后继续	2693 K后查看全文	2693 K后查看完整	2749 K或注册
登録	1544 Kして続きを読む	1550 Kしてください	1550 Kはこちら
""", '發': """
發表	6 K評論
發送	55 K給您
""", '皆': """
皆さ	1551 Kまの
""", '看': """
看更	2699 appK多
""", '禁': """
禁止	2717 K转载
禁無	1522 K断
""", '私': """
私た	1551 Kちの
""", '科': """
科し	1553 Kた
""", '称': """
称	2753 K
""", '稱': """
稱	2753 K
""", '立': """
立即	2750 K加入我们	2750 K加入我們	2750 K订阅	2750 K訂閱	2750 K下载	2750 K下載	2750 K报名	2750 K報名	2750 K成为会员	2750 K成為會員
""", '第': """
第一	2734 K条评论	2734 K則留言	2734 K條評論
""", '筆': """
筆者	1549 K個人の見解
""", '紙': """
紙の	1551 K新聞の定期購読者
""", '続': """
続き	1497 Kを読むには	1497 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	1551 K部では
""", '繼': """
繼續	2693 K閱讀請
""", '继': """
继续	2693 K阅读请
""", '翻': """
翻墙	62 K
""", '者': """
者說	2753 K
者说	2753 K
""", '联': """
联盟	2746 K链接
联系	38 K我们	38 K记者
""", '聯': """
聯盟	2746 K行銷連結	2746 K連結
聯絡	38 K我們
""", '若': """
若有	2717 K侵权	2717 K侵權
""", '获': """
获得	2746 K佣金
""", '著': """
著作	1523 K権は
""", '虚': """
虚拟	61 K助手
""", '表': """
表明	2734 K本站立场
表示	2753 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	56 K電子報	2693 K即可	2693 K後繼續	2697 K我們的	2697 K電子報	2750 K我們	2754 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1526 Kまでご連絡ください
""", '訴': """
訴え	1553 Kた
""", '認': """
認め	1553 Kた
認為	2753 K
""", '說': """
說:	2753 K
說。	2753 K
說道	2753 K
""", '読': """
読み	1498 K放題
読者	18 Kの寄付	18 Kの支援	1542 Kの会費で	1551 Kの皆様	1551 Kの皆さ	1551 Kアンケート
""", '請': """
請先	2750 K登入
請啟	2709 K用javascript
請我	52 K喝咖啡
請捐	2750 K款
請支	2690 K持我們	2750 K持我們
請登	2750 K入後	2750 K入以
請立	2750 K即捐款
請輸	2736 K入您的電子	2750 K入您
請點	2750 K擊此處	2750 K擊這裡	2750 K擊下方	2750 K擊連結
""", '讀': """
讀者	43 K投書	2751 K問卷
""", '订': """
订阅	49 K用户	49 K会员	2693 K即可	2693 K后继续	2697 K我们的	2697 K电子报	2750 K我们	2754 K费
""", '认': """
认为	2753 K
""", '训': """
训练	47 K人工智能	47 aiK
""", '许': """
许可	46 cc by #K
""", '评': """
评论	2734 K服务协议
""", '说': """
说:	2753 K
说。	2753 K
说道	2753 K
""", '请': """
请先	2750 K登录
请启	2709 K用javascript
请我	52 K喝咖啡	52 K喝杯咖啡
请捐	2750 K款
请支	2690 K持我们	2750 K持我们
请点	2750 K击此处	2750 K击这里	2750 K击下方	2750 K击阅读	2750 K击关注	2750 K击链接
请登	2750 K录后	2750 K录以
请立	2750 K即捐款
请输	2736 K入您的电子邮箱	2736 K入您的邮箱	2750 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2751 K问卷	2751 K群
""", '責': """
責任	2717 K編輯:
""", '賺': """
賺取	2746 K佣金
""", '購': """
購読	1497 K者の方は	1498 Kすると	1550 Kしてください	1551 K者の方	1554 K料
""", '贊': """
贊助	2690 K我們	2750 K我們
""", '责': """
责任	2717 K编辑:
""", '赚': """
赚取	2746 K佣金
""", '赞': """
赞助	2690 K我们	2750 K我们
""", '転': """
転載	45 K	1522 Kを禁じ
""", '輸': """
輸入	2736 Kemail
""", '轉': """
轉發	48 K給
轉給	48 K
轉載	45 K	2717 K請註明
""", '转': """
转发	25 K	48 K给
转给	48 K
转载	45 K	2717 K请注明
""", '输': """
输入	2736 Kemail
""", '这': """
这篇	2751 K文章
""", '追': """
追蹤	2704 K我們的	2718 Kgoogle news	2750 K我們
""", '送': """
送っ	48 Kてください
送到	2736 K你的邮箱	2736 K您的邮箱	2736 K您的信箱
""", '這': """
這篇	2751 K文章
""", '通': """
通知	14 K	1504 Kをオン
通过	56 K邮件接收
""", '週': """
週に	17 K一度
週刊	1541 Kニュースレター
""", '邀': """
邀請	2750 K您
邀请	2750 K您
""", '邮': """
邮件	56 K订阅
邮箱	21 K地址不会被公开	58 K不会显示	58 K地址不会显示	58 K不会公开
""", '鏡': """
鏡像	62 K
""", '镜': """
镜像	62 K
""", '長': """
長說	2753 K
""", '长': """
长说	2753 K
""", '開': """
開啟	2701 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2693 K全文請
""", '關': """
關注	2704 K我們的	2750 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2693 K全文请
""", '随': """
随时	2750 K掌握
""", '隐': """
隐私	2710 K政策
""", '隨': """
隨時	2750 K掌握
""", '隱': """
隱私	2710 K權政策	2710 K政策
""", '電': """
電子	21 K郵件地址不會公開	2754 K報
""", '需': """
需接	2725 K受cookie
需要	2725 K接受cookie	2750 K您的支持	2750 K你的支持
""", '音': """
音声	1533 Kでもお聴き
""", '首': """
首月	2739 K仅需	2739 K只要	2752 K
首选	2718 K来源	2718 K新闻来源
首選	2718 K來源	2718 K新聞來源
""", '點': """
點擊	2750 K這裡
""", '가': """
가상	61 K 비서
가입하세요	1603 K
가입해	1603 K 주세요
""", '강': """
강조했다	1606 K
""", '계': """
계속	1559 K 읽으려면	1559 K 읽으시려면
계신	1582 알고 K 분은
""", '공': """
공유해	25 K	48 K 주세요
공유해주세요	48 K
""", '광': """
광고	11 K
""", '구': """
구글	1569 K 뉴스에서
구독	49 K 회원은	1559 K 후 이용
구독료	1607 K
구독을	1603 K 신청하세요
구독자	1559 K 전용 기사	1559 K 전용 콘텐츠	1559 K 전용입니다	1559 K 전용 서비스	1604 K
구독자는	49 K
구독자만	1559 K 볼 수	1596 K 읽을
구독자에게만	1596 K 제공
구독하고	1569 K
구독하세요	1581 K	1603 K
구독하시면	1559 K
구독해	1568 K 주세요	1594 K 주셔서	1603 K 주세요
구독해주세요	1568 K
구독해주셔서	1594 K
""", '금': """
금요일	1594 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1559 전체 K 보려면	1596 전체 K 읽어보세요
기자를	1595 K 응원해
기자에게	1582 K 연락해 주세요
""", '남': """
남겨주세요	1603 K
""", '네': """
네이버	1569 K 메인에서	1581 K 구독
네이버에서	1569 K 구독
""", '놓': """
놓치지	1603 K 마세요
""", '눌': """
눌러주세요	1603 K
""", '뉴': """
뉴스레터	1561 K 구독하기	1561 K 구독하세요	1561 K 신청하기	1561 K 구독 신청하기	1604 K	1607 K
뉴스레터로	1561 K 받아
뉴스레터를	1561 K 받아	1561 K 구독하세요	1561 K 구독해	1561 K 구독하고	1561 K 구독하면	1603 K 신청하세요
""", '다': """
다운로드하세요	1603 K
""", '달': """
달	1596 첫 K #원
""", '당': """
당신의	1582 K 제보가	1604 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1592 K 삭제될	1592 K 삭제합니다	1592 K 통보	1592 K 예고	1592 K 운영자	1592 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1606 K
""", '독': """
독립	1604 K 언론
독립언론	1604 K
독립언론을	1595 K 지켜
독자	1603 K 여러분의	1604 K 여러분
독자님의	1557 K 후원
독자들의	18 K 후원
독자의	1604 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1594 K 것으로 간주
동참해	50 K 주세요
""", '들': """
들려주세요	1603 K
""", '로': """
로그인	24 K	1559 K 후 이용
로그인이	1559 K 필요합니다	1559 K 필요한 서비스	1559 K 필요해요
로그인하거나	1603 K
로그인하고	1596 K 계속
로그인하면	1596 K 계속
로그인하시면	1559 K
""", '링': """
링크에서	1603 K 확인하세요
""", '마': """
마음에	1595 기사가 K 드셨다면
""", '만': """
만나보세요	1603 K
""", '말': """
말했다	1606 K
""", '매': """
매월	1605 K
매일	17 K 아침
""", '메': """
메일로	56 K 받아보	56 K 받고 싶은	1594 K 보내드려요
메일함으로	1561 K
""", '무': """
무단	1579 K 복제	1579 K 전재
무단전재	1578 K
무료	15 K 기사	1602 K 기사	1605 K 체험
무료로	15 K 볼 수 있는	1596 K 볼 수 있습니다
""", '미': """
미러	62 K 사이트
""", '받': """
받아보세요	1603 K
""", '발': """
발	48 K给
""", '밝': """
밝혔다	1606 K
""", '보': """
보내	55 K 드립니다	1603 K 주세요
보내드리는	1594 K
보내드립니다	55 K	1594 K
보내주세요	1603 K
""", '본': """
본	1604 K 기사
본사의	1600 K 편집 방향	1600 K 편집방향
본지는	1604 K
본지의	1600 K 편집 방향	1600 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1582 K 보내주세요	1582 K 보내 주세요
사전	1587 K 등록하기	1587 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1580 K 매체로	1580 K 출처로	1580 K 언론사	1580 K 매체
선호하는	1580 K 출처
""", '설': """
설명했다	1606 K
설문에	1603 K 참여하세요
설치하세요	1603 K
""", '세': """
세미나	1587 K 신청하기
""", '소': """
소식을	1594 K 전해드립니다
""", '속': """
속보를	1593 K 받아보세요
""", '수': """
수수료를	1599 K 받을 수 있습니다	1599 K 제공받
""", '시': """
시작하세요	1603 K
""", '아': """
아래에서	1603 K 확인하세요
""", '알': """
알려	1603 K 주세요
알려주세요	1603 K
알림	1565 K 받기	1565 K 설정
알림을	14 K	1593 K 켜고
""", '앱': """
앱	1565 K 다운로드	1565 K 설치	1593 K 설치하기
앱에서	1564 K 보기	1564 K 열기	1593 K 더 편하게	1603 K 확인하세요
앱으로	1564 K 보기	1593 K 더
앱을	1565 K 다운로드	1593 K 다운로드하세요	1593 K 설치하세요
""", '언': """
언론을	1595 독립 K 지켜
""", '여': """
여기서	1603 K 확인하세요
여러분	1604 K 덕분
여러분의	1582 K 제보를	1595 K 후원이	1603 K 후원
""", '영': """
영상에서	1588 K 확인하세요	1588 K 확인할 수 있습니다	1603 K 확인하세요
영상으로	1588 K 확인하세요
영상을	1588 K 확인하세요
""", '온': """
온라인	1587 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1585 K 콘텐츠
""", '우': """
우리	1604 K 기자
우리의	1604 K 저널리즘
""", '운': """
운영되고	1595 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1595 K 응원
""", '월': """
월	1605 K #원
""", '유': """
유료	1559 K 구독자만
유튜브	1569 K 구독
""", '음': """
음성으로	1588 K 들으려면	1588 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1603 K
응원해	1557 K 주세요	1603 K 주세요
""", '의': """
의견을	1603 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1604 K 기사가	1604 K 기사는	1604 K 기사
이메일	1562 K 주소
이메일로	56 K 받아보
이메일은	58 K 표시되지
이메일을	1561 K 입력하세요	1561 K 입력해 주세요	1561 K 입력해주세요	1561 K 입력하시면
이미	1596 K 구독자이신가요
이벤트에	1603 K 참여하세요
""", '인': """
인공지능	47 K 훈련	47 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1587 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1580 더 K 보기
""", '잔': """
잔을	52 커피 한 K 사
""", '재': """
재배포	1578 K 금지
재배포금지	1578 K
""", '저': """
저작권법	1579 K
저작권법의	1579 K
저작권자	1579 K
저작권자의	1579 K
저희	1604 K 뉴스레터	1604 K 채널	1604 K 앱
저희는	1604 K
저희를	1604 K
""", '적': """
적었다	1606 K
""", '전': """
전문을	20 K
전용	1559 회원 K 기사	1559 회원 K 콘텐츠	1559 회원 K 서비스
전재할	45 K
전해	48 K 주세요
전해주세요	48 K
전했다	1606 K
""", '정': """
정기후원	1605 K
""", '제': """
제보	38 K 바랍니다	1582 K 부탁드립니다
제보는	1582 K 카카오톡
제보를	38 K 기다립니다	1582 K 기다립니다	1582 K 받습니다
제보해	38 K 주세요	1603 K 주세요
제보해주세요	38 K
제휴	1599 K 링크
제휴링크	1599 K
""", '좋': """
좋아요	1581 구독과 K 부탁
좋아요를	1581 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1603 K 확인하세요	1603 K 신청하세요	1603 K 참여하세요
지켜주세요	1603 K
""", '채': """
채널	1568 K 추가	1581 K 추가하기	1581 K 구독하기
채널에	1581 K 참여하세요
채널에서	1581 K 소식을	1603 K 확인하세요
채용	1587 K 공고
""", '챗': """
챗봇에게	61 K
""", '첫': """
첫	1605 K 달
""", '추': """
추가해	1581 K 주세요
추가해주세요	1581 K
""", '친': """
친구	1581 K 추가하세요
""", '커': """
커피	52 K 한 잔 사	1595 K 한 잔 값으로
""", '쿠': """
쿠키	1585 K 동의가
쿠키를	1585 K 허용해야	1585 K 허용해
""", '태': """
태그해	60 K 주세요
태그해주세요	60 K
""", '특': """
특가	1587 K 보기
""", '파': """
파트너스	1599 K 활동
""", '팔': """
팔로우하기	1568 K	1581 K
팔로우하세요	1603 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1600 K 개인 의견
""", '함': """
함께해	50 K 주세요
함께해주세요	50 K
""", '협': """
협찬을	1599 K 받아
""", '활': """
활용	1578 ai 학습 및 K 금지
""", '회': """
회원	1559 K 전용입니다
회원가입	1559 K 후	1603 K 후
회원가입은	1603 K
회원가입을	1603 K 하
회원가입하고	1603 K
회원가입하면	1596 K 월
회원가입하세요	1603 K
회원가입하시면	1603 K
회원만	1559 K 볼 수
""", '후': """
후원금	1607 K
후원으로	1595 독자의 K 운영됩니다	1595 독자의 K 운영하는
후원을	1557 K 부탁드립니다	1603 K 부탁
후원이	1557 K 필요합니다	1557 K 큰 힘이
후원하세요	1603 K
후원해	1557 K 주세요	1603 K 주세요
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
gwiazdką
gärna
går
gåva
gönderdik
gönderin
gönderiyoruz
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
hviezdičkou
hvězdičkou
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
lähetä
lähetämme
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
miễn
mjesečno
modération
mokė
mondták
mostrarà
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
posíláme
potřebujeme
používame
používá
používáme
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
καλέστε
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
виртуален
виртуалният
виртуальный
вирішив
вк
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
оставляем
оставляет
оставляя
осталось
отбележете
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
угостите
угостить
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
اتصل
اتصلوا
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
अन
अप
अपन
अलर
अवसर
अस
असहमत
आग
आप
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
उनम
उनल
उपय
उपलब
ए
एआई
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
गद
गय
चलत
छ
ज
जत
जनर
जर
ट
टर
ठक
ड
डक
डन
थ
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
मकत
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
सहमत
सहय
हट
हम
हमस
অন
অনল
আজই
আপন
আম
আযকর
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
একমত
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
বন
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
রণ
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
下載
下载
不代
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
続き
編集
繼續
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
채용
챗봇에게
첫
추가해
추가해주세요
친구
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
"""
