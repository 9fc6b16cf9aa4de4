"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2666
# comentário	2012
# comentários	2012
# gün ücretsiz deneyin	2508
# hozzászólás	1317
# komentářů	298
# komentāri	1668
# příspěvků	298
# σχόλια	604
# коментарі	2587
# коментарів	2587
# комментариев	2138
# комментарий	2138
# комментария	2138
# תגובות	1211
# تعليقات	94
# نظر	991
# कमेंट	1263
# € al mes durante # meses	926
# € al mese per # mesi	1491
# € por mês durante # meses	2053
#か月無料	1511
#カ月無料	1511
#ヶ月無料	1511
#件のコメント	1527
#則留言	2728
#条评论	2728
""", 'a': """
a cikk a hirdetés alatt folytatódik	1313
a cikk a hirdetés után folytatódik	1313
a cikk meg is hallgatható	1311
a cikk meghallgatása	1320
a cikk megosztása	1311
a folytatáshoz regisztráljon	1305
a hirdetés után folytatjuk	1313
a kommentelés lezárult	1317
a lire également	1142
a rovat további cikkei	1318
a szerző a lap munkatársa	1328
a szerző jogász	1328
a szerző közgazdász	1328
a szerző politológus	1328
a szerző történész	1328
a szerző újságíró	1328
a témában további cikkek	1318
abo abschließen	444
abonați-vă	2065
abonează-te	2065
abonelere özel	2508
abonner nå	1826
abonner på nyhetsbrevet	1831
abonnér	364
abonnér nu	364
abonnés	1109
abonnés uniquement	1182
abonē	1662
abonē jaunumus	1686
abonē un lasi visus rakstus	1662
abonēt	1662
abrir menú	887
acasă	2079
accede a todos los contenidos sin límites	926
acceptér	378
acceptă toate	2087
acceptă și afișează conținutul	2087
accéder à l'article	1109
aceitar e ver o conteúdo	2034
aceito receber comunicações e ofertas	2048
acest articol este rezervat abonaților	2102
acesta este ultimul tău articol gratuit	2102
acheter ce numéro	1169
achetez ce numéro	1169
activează alertele	2096
activează notificările	2096
actualités	1142
ad 광고	1602
adaugă un comentariu	2076
add meg az e-mail-címed	1323
además	884
adhérer	1101
adja meg az e-mail-címét	1323
adja meg e-mail-címét	1323
adomány	1303
adományozok	1303
adományozás	1303
adreça electrònica	266
afișează conținutul	2087
afișează conținutul extern	2087
afișează originalul	2080
agora não	1986
ai deja un abonament? autentifică-te	2102
ai observat o greșeală	2076
ai सारांश	1278
ai से तैयार सारांश	1278
ai 요약	1602
ai-genereret resumé	389
ai-resumé	389
ai-összefoglaló	1320
aicinām ievērot cieņu komentāros	1668
aiheeseen liittyvää	1051
aiheesta lisää	1051
aitäh liitumast	963
aizvērt	1670
aizvērt reklāmu	1671
ai摘要	2748
ai重點整理	2748
ajouter à mes favoris	1128
ajouter à vos sélections	1128
ajándékozza a cikket	1311
ajándékozza a cikket barátjának	1311
ajánlataink	1318
ajánljuk	1318
ajánljuk még	1318
ajánlott	1318
ajánlott cikkek	1318
ajánló	1318
akceptuję	1921
akkurat nå	1847
aktuálně	299
alle abo-angebote im überblick	536
alle angaben ohne gewähr	542
alle inhalte sind urheberrechtlich geschützt	583
alle newsletter im überblick	527
alle preise ohne gewähr	542
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	466
als podcast hören	537
alte știri	2077
alterar preferências de cookies	2034
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2090
am înțeles	2080
amintește-mi mai târziu	2063
andra läser	19	2416
andra läser just nu	19
andra läste även	2416
andre har også lest	19
andre leser nå	1847
andre leste også	1847
andre læser	386
andre læser lige nu	386
andre læser også	19
andre læste også	386
angebot wählen	536
anhören	465
anhören # min	465
anmäl dig	2399
anmäl dig till nyhetsbrevet	2399
annonce - artiklen fortsætter nedenfor	377
annonces légales	1169
annoncørbetalt indhold	394
annons - artikeln fortsätter nedan	2408
annonsen slutar här	2408
annonsinnehåll	2423
annonslänk	2408
annonsörsinnehåll	2423
annonsørinnhold	1855
anulezi oricând	2102
anuluj odpowiedź	1924
användarvillkor	2409
anzeigensonderveröffentlichung	542
anúncio	2007
anúncios	2007
apmaksāts saturs	1671
après la publicité	1133
após a publicidade	2007
apóyanos	846
apúntate	857
arată mai puțin	2080
arată tot	2080
arkadaşina gönder	2515
arkadaşinla paylaş	2515
article abonné	1109
article ajouté à vos sélections	1128
article précédent	1142
article réservé aux abonnés	1109
article sponsorisé	1169
articles associés	1142
articles liés	1142
articles recommandés	1142
articles récents	1142
articol exclusiv pentru abonați	2102
articole asemănătoare	2077
articole înrudite	2077
articoli più letti	1494
articolul continuă după reclamă	2073
articolul continuă mai jos	2073
articolul următor	2077
artikeln finns också som ljud	2404
artikeln fortsätter efter annonsen	2408
artikeln fortsätter nedan	2408
artikeln fortsätter under bilden	2408
artikeln går att lyssna på	2404
artikeln är låst	2394
artikeln är uppläst av en dator	2404
artikkel jätkub pärast reklaami	947
artikkel jätkub reklaami järel	947
artikkel täieneb	945
artikkelen er låst	1826
artikkelen finnes også som lyd	1835
artikkeli jatkuu kuvan jälkeen	1045
artikkelin voi myös kuunnella	1043
artiklen er låst	364
artiklen er læst op af en robot	373
artiklen findes også som lyd	373
artiklen fortsætter efter annoncen	377
artiklen fortsætter nedenfor	377
artiklen fortsætter under billedet	377
artiklen kan også høres	373
artikli loeb ette tehishääl	943
artiklit loeb tehishääl	943
artykuł dla subskrybentów	1906
artykuł sponsorowany	1920
artykuły na e-mail	1909
artículo anterior	884
artículo relacionado	884
artículos recomendados	930
artículos relacionados	884
as notícias mais lidas	2056
ascultă	2070
aslini göster	2525
assine já	1990
atbalstīt	1662
atcel jebkurā laikā	1662
atradi kļūdu rakstā	1668
atvērt	1670
atšaukti galite bet kada	1621
aucun commentaire à ce niveau	1173
audio narrado por una voz automática	909
auf apple podcasts hören	517
auf spotify hören	517
ausgewählt für sie	541
avis de décès	1169
avoimet työpaikat	1053
avsluta när du vill	2394
avslutt når du vil	1826
avís legal	255
ayrintilar için tiklayin	2524
ayrintilar için tiklayiniz	2524
az első hónap csak # ft	1305
aç	2525
añadir a favoritos	869
añadir a mi lista	929
añadir comentario	880
añadir usuario	850
aún no te has registrado	850
ačiū, kad užsiprenumeravote	1646
""", 'b': """
banküberweisung	443
bağiş yap	2507
bağiş yapin	2507
bağlantiyi kopyala	2515
başa dön	2524
bei google als quelle hinzufügen	466
bei spotify hören	517
bejelentkezés	1305
belépés	1305
benefício do assinante	2038
betrag wählen	443
betygsätt receptet	61
betűméret	65
bezárás	1302
bild vergrößern	483
bildirimleri aç	2563
bildirimleri açin	2563
bitte versuchen sie es später erneut	527
bize ulaşin	2521
bjud en vän på artikeln	2404
bli månadsgivare	2391
bli støttemedlem	1823
bliv støttemedlem	361
boletín	857
browserul tău nu poate reda acest video	2087
brukervilkår	1840
bu haber abonelere özeldir	2508
bu içerik abonelere özeldir	2508
bugün değil	2506
bunlar da ilginizi çekebilir	2522
butlletí	266
buďte v obraze	288
bài cùng chuyên mục	2694
bài cùng tác giả	2694
bài khác	2667
bài liên quan	2667
bài mới nhất	2694
bài quảng cáo	2695
bài tiếp theo	2667
bài viết liên quan	2667
bài viết mới	2693
bài được dịch tự động	2693
bài đọc nhiều	2694
báo lỗi	2666
bármikor leiratkozhat	1323
bármikor leiratkozhatsz	1323
bármikor lemondhatja	1305
bármikor lemondható	1305
bình luận	2666
bình luận (#	2666
búsqueda	887
bülten	2545
bülten üyeliği	2545
bültene abone oldunuz	2545
büyüt	2524
bądź na bieżąco	1909
bővebben	1320
būkite pirmas	1627
būkite pirmas, pakomentavęs	1627
bạn có thể quan tâm	2667
bỏ qua	2650
""", 'c': """
cada aportació compta	269
cada aportación cuenta	925
cada contribuição conta	2051
cadastre-se grátis	1990
califica este artículo	880
cargar más	887
carte de crédit	1108
cartão de crédito	1989
categorieën	1738
categorías	884
caută	2079
ce contenu vous a-t-il été utile	1167
ce résumé vous a-t-il été utile	1167
cele mai citite știri	2105
cele mai noi știri	2077
celý článek	301
cerrar menú	887
cerrar sesión	850
cet article est en accès libre pour les abonnés	1182
cet article est lu par une voix de synthèse	1167
chci odebírat	288
chci podpořit	283
chci přispět	283
chi tiết	2670
chia sẻ	2657
chia sẻ bài viết	2657
chia sẻ facebook	2693
chia sẻ qua facebook	2693
chia sẻ ý kiến của bạn	2666
chuyên mục	2667
chuyển đến công thức	61
chép liên kết	2693
chính sách bảo mật	2665
chính sách bảo mật | điều khoản sử dụng	2665
chính sách cookie	2665
chính sách quyền riêng tư	2665
chấp nhận tất cả	2665
chấp nhận tất cả cookie	2665
chủ đề	2667
chủ đề liên quan	2667
chủ đề nóng	2694
cikk megosztása	1311
cikk mentése	1311
cikkünk frissül	1320
citeşte şi	2077
citește fără limite	2102
citește mai departe	2077	2079
citește mai mult	2077	2079
citește regulile comunității	2090
citește și	2077
citi šobrīd lasa	1664
citiți și	2077
col·labora	242
comentariul tău așteaptă moderarea	2090
comentează	2076
comentário	2012
comentário aguardando moderação	2044
comentários	2012
comentários exclusivos para assinantes	2044
commander ce numéro	1169
commentaire en attente de modération	1173
commerciële bijdrage	1783
compre a edição impressa	2038
conditions générales	1135
conectează-te cu facebook	2102
conectează-te cu google	2102
confidentialité	1135
configuración	877
configuración de cookies	877
configurações de cookies	2009
conheça todas as nossas newsletters	2048
consigue tu entrada aquí	911
consulta les normes de participació	258
consultez notre charte de modération	1173
consíguelo en tu quiosco	911
contenu externe recommandé	1165
contenu proposé par notre partenaire	1169
contenu sponsorisé	1133
contenus recommandés	1186
contenus sponsorisés	1133	1142
conteúdo de marca	2007
conteúdo exclusivo	1990
conteúdo exclusivo para assinantes	2053
conteúdo externo	2034
conteúdo externo recomendado	2034
conteúdo para assinantes	1990
conteúdo patrocinado	2007
conteúdo premium	2053
conteúdo produzido pela marca	2038
conteúdo relacionado	2016
conteúdos relacionados	2056
contingut només per a usuaris registrats	270
continua após a publicidade	2007
continua després de l'anunci	260
continuar leyendo aquí	850
continuarea articolului după reclamă	2092
continue a ler esta notícia	2056
continuer après la publicité	1133
continuă cu apple	2102
continuă cu facebook	2102
continuă cu google	2102
continuă să citești după publicitate	2092
continúa abajo	875
contáctanos	880
conținut disponibil doar utilizatorilor înregistrați	2102
conținut extern	2087
conținut extern recomandat	2087
conținut pentru abonați	2065
conținut premium	2102
conținut sponsorizat	2073
cookieinställningar	2409
cookieの設定	1524
cookie政策	2724
cookie設定	1524	2724
cookie设置	2724
copia l'enllaç	249
copiază link	2070
copiază linkul	2070
copy link thành công	2693
correo electrónico	857
creează cont	2065
créer mon compte	1109
créer un compte	1109
créer une alerte	1175
créer une alerte sur ce thème	1175
csak előfizetőknek	1305
cumpără revista	2092
czytaj całość	1931
czytaj również	1928
czytaj także	1928
czytaj też	1928
czytaj też nasze inne artykuły	1928
czytaj więcej	1928	1931
czytaj więcej o	1928
các tin khác	2667
cât de util a fost acest articol	2090
címkék	1318
címlap	1318
címlapról ajánljuk	1318
có lẽ để sau	2650
có thể bạn quan tâm	19	2667
có thể bạn thích	19
cùng chuyên mục	2667
cùng chủ đề	2694
cùng tác giả	2694
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2525
daha fazla göster	2524
daha fazla haber için tiklayin	2524
dalies ar šo rakstu	1667
dalinkitės	1621
dalinkitės straipsniu	1626
dalsza część artykułu pod materiałem wideo	1920
dalsza część artykułu pod wideo	1920
dalsza część tekstu pod wideo	1920
dalīties	1662
dalīties ar draugiem	1667
dalīties facebook	1667
další	301
další strana	301
další z rubriky	299
další zprávy	299
další článek	299
další články	19	299
další čtení	299
danke für dein feedback	521
danke für ihr feedback	521
danos tu opinión	916
dans l'actualité	1186
dans la même catégorie	1142
dans la même rubrique	1142
dans la même série	1142
darovat článek	291
darovať	2271
darovať článok	2279
darujte tento článek	291
darujte tento článok	2279
das könnte dich auch interessieren	480
das könnte ihnen auch gefallen	480
das könnte sie auch interessieren	480
das könnte sie interessieren	480
das wichtigste in kürze, zusammengefasst von ki	511
datenschutzerklärung	473
daugiau šia tema	1623
deblochează articolul	2102
deixar um comentário	2012
deixe um comentário	2012
del på e-post	1835
del på facebook	373	1835
del på mail	373
del på twitter	373	1835
del på x	373	1835
dela inlägget	2404
dela på facebook	2404
dela på twitter	2404
dela på x	2404
deli članek	2338
delite članek	2338
dernière minute	1142
dernières actualités	1142
dernières infos	1142
dernières nouvelles	1142
desa per llegir després	272
desbloquear artículo	926
desbloqueie este conteúdo	2053
det er gratis å opprette en bruker	1826
det læser andre	386
det är gratis att skapa ett konto	2394
detaylar için tiklayin	2524
detaylar için tiklayiniz	2524
detta material är skyddat enligt lagen om upphovsrätt	2446
detta är en annons	2408
detta är en plusartikel	2394
devam etmek için üye girişi yapin	2508
devami için abone olun	2508
devamini okumak için abone olun	2508
diese funktion steht nur angemeldeten nutzern zur verfügung	537
din aceeași categorie	2077
din aceeași secțiune	2105
disponibil în app store și google play	2096
disponibilă în app store și google play	2096
distribuiți	2070
diğer haberler	19	2522
diğer okurlar bunlari okuyor	2522
dla subskrybentów	1906
do góry	1931
doar abonații pot comenta	2090
doar pentru abonați	2065
doação mensal	1987
doação única	1987
doba čtení # min	301
dolgozzon nálunk	1320
domiciliación bancaria	849
domů	301
dona suport al periodisme en català	269
donación mensual	846
donación única	846
donați	2064
donează	2064
donează acum	2064
donează lunar	2064
donează lunar # euro	2101
donează lunar # lei	2101
doner nå	1823
données personnelles	1135
donér	361
donér nu	361
doporučené	299
doporučené články	299
doporučujeme	299
doporučujeme přečíst	299
doporučujeme také	299
dołącz do dyskusji	1977
dołącz do nas	1903
dołącz do newslettera	1909
drukāt	1667
drukāt recepti	61
du er nå påmeldt	1831
du er nå påmeldt nyhetsbrevet	1831
du kan när som helst avsluta prenumerationen	2399
du kan når som helst melde deg av	1831
du kan opsige når som helst	364
du kanske också gillar	2416
du modtager snart en bekræftelse på mail	369
du même auteur	1142
du prenumererar nu på nyhetsbrevet	2399
du vil kanskje også like	1847
dziękujemy za zapis	1909
dành cho bạn	2667
dành cho thuê bao	2652
dárkovat článek	284
därefter # kr/mån tills du säger upp	2394
débloquer l'article	1109
débloquez cet article	1182
déconnexion	1109
découvrir l'offre	1109
découvrir nos offres	1182
découvrir toutes nos offres d'abonnement	1182
déjà un compte	1109
déjà un compte ? connectez-vous	1109
déplier	1146
détails	1146
dölj	2420
dāvini rakstu	1667
dāvini rakstu draugam	1667
děkujeme za přihlášení	288
""", 'e': """
e-bülten	2545
e-bülten aboneliği	2545
e-mail inválido	2048
e-mailová adresa	288
e-posta gönder	2515
edición digital	850
edición impresa	850
editörün seçtikleri	2522
edição impressa	1990
egyszeri támogatás	1303
ehkä myöhemmin	1034
ei tänään	1034
eiti į receptą	61
el millor de la setmana a la teva bústia	266
el més llegit	246
el més vist	273
el. paštas	1646
elfelejtett jelszó	1305
elige tu suscripción	926
elküldöm	1311
elmentem későbbre	1311
elrejtés	1321
els lectors també han llegit	273
elírást talált	1317
előfizetek	1305
előfizetés	1305
előfizetői tartalom	1305
előfizetőknek	1305
előfizetőként megoszthatja a cikket	1311
előző	1320
előző cikk	1318
emlékeztess később	1302
empfehlungen für sie	541
en este artículo	884
en çok okunan	2522
en çok okunan haberler	2522
en çok okunanlar	2522
engangsbeløb	361
engångsgåva	2391
enllaç copiat	272
ensemble, faisons vivre un média libre	1181
enthält werbung	470
enviar comentário	2012
enviar corrección	880
envoyer à un ami	1128
envoyer à un proche	1128
envoyez-nous vos témoignages	1163
eredeti megjelenítése	1321
eredmények	1321
erinnern sie mich später	439
erről bővebben itt írtunk	1320
erről is írtunk	1318
erről itt írtunk bővebben	1320
erscheint täglich	527
erscheint wöchentlich	527
es gratis y solo te llevará un minuto	922
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	527
escreva um comentário	2012
escriu el teu correu electrònic	266
esi pirmais, kas komentē	1668
esimene kuu # €	938
esta funcionalidad es sólo para registrados	850
esta matéria foi útil para você	2036
esta notícia foi útil	2036
este espaço é moderado pela redação	2044
este resumo foi útil	2036
estás de acuerdo? vota	916
evaluează rețeta	61
evästeasetukset	1046
evästeet	1046
exclusiv pentru abonați	2102
experimente grátis por um mês	2053
ez is érdekelhet	1318
ez is érdekelheti	1318
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1318
ezt olvasta már	1318
ezt olvastad már	1318
ești de acord? votează	2090
ești deja abonat	2110
ești deja abonată	2110
""", 'f': """
facebook'ta paylaş	2515
facebookでシェア	1518
facebookでシェアする	1518
faça login	1990
faça uma pergunta sobre esta reportagem	2036
fes una donació	242
fiecare donație contează	2101
fiecare leu contează	2101
fizetett hirdetés	1313
fiók létrehozása	1305
fiókom	1305
forstået	390
forstått	1851
forstør billede	389
forstørr bilde	1850
fortsett uten å støtte	1822
fortsätt läsa efter annonsen	2408
fortsätt utan att stödja	2390
fortsæt med at læse	377
fortsæt uden at støtte	360
fotogalería	884
fotoğraflari görmek için tiklayin	2524
friss hírek	1318
fråga vår ai om artikeln	2412
fuldskærm	389
fäll ihop	2420
fäll ut	2420
få adgang	364
få artiklen læst op	373
få de vigtigste nyheder hver morgen	369
få de viktigaste nyheterna varje morgon	2399
få de viktigste nyhetene hver morgen	1831
få nyheder på mail	369
få nyheter på e-post	1831
få nyheter på mejlen	2399
få overblikket her	389
få tilgang	1826
få varsel når vi skriver om dette	1850
följ	2405
följ oss	2405
följ skribent	2405
följ ämnet	2405
för prenumeranter	2394
förderer werden	440
fördermitglied werden	440
föregående	2419
föregående artikel	2416
förstora	2419
følg	374	1836
følg emne	374
følg os	374
følg oss	1836
følg sagen her	389
følg tema	1836
følg temaet og få varsel	1850
für abonnenten	444
für den newsletter anmelden	452
für dich empfohlen	541
für sie empfohlen	541
für sie entstehen keine mehrkosten	542
fă o donație	2064
fără obligații	2102
fără tine nu putem	2101
""", 'g': """
galeriyi aç	2524
galeriyi görmek için tiklayin	2524
galéria	1320
galéria megtekintése	1320
garanta já o seu ingresso	2038
gem til læseliste	373
genişlet	2525
giriş	2508
giriş yap	2508
giriş yapin	2508
giriş yapin veya üye olun	2508
giv os feedback på artiklen	381
già abbonato	1429
già registrato	1429
gli articoli più letti	1494
glömt lösenord	2394
godkänn	2409
godkänn alla	2409
gorące tematy	1928
gracias por tu opinión	909
gràcies per la teva opinió	258
gràcies per votar	258
gràcies, ja estàs subscrit	266
guardar artículo	869
guardar para después	929
guardar para leer después	929
gå ikke glip af	386
gå ikke glip af noget	369
gå ikke glipp av noe	1831
gå til indhold	389
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1135
gérer les préférences	1165
gérer mes alertes	1175
gérer mes choix	1135
gérer vos préférences de cookies	1165
góp ý	2666
gündem	2522
günün haberleri	2522
günün özeti	2522
gợi ý	2667
gửi	2666
gửi bình luận	2666
gửi cho bạn bè	2693
gửi email	2657
gửi ý kiến	2666
""", 'h': """
haber bülteni	2545
haber güncelleniyor	2524
haberi arkadaşina hediye et	2515
hai già un account	1429
harici içerik	2524
haritayi aç	2525
has arribat al límit d'articles gratuïts	270
has iniciado sesión	907
hasznos volt az összefoglaló	1317
hasznosnak találta a cikket	1317
havi támogatás	1303
hayir teşekkürler	2506
hayir, teşekkürler	2506
haz una pregunta sobre este artículo	909
he leído y acepto la política de privacidad	922
he llegit i accepto la política de privacitat	255
hela artikeln fortsätter nedan	2408
hepsini gör	2524
hesap oluştur	2508
hi estàs d'acord? vota	258
hiba jelentése	1321
hibát talált	1317
hier reinhören	517
hinweis schließen	439
hirdetés	1313
hirdetés bezárása	1313
hirdetés, görgessen tovább	1313
hjälp oss att rätta fel	2412
hlavné správy	2276
hlavní zprávy	299
ho già donato	1424
hoje não	1986
hoppa till innehåll	2419
hoppa över inlägg från facebook	2419
hoppa över inlägg från instagram	2419
hoppa över inlägg från x	2419
hozzászólok	1317
hozzászólás	1317
hozzászólások	1317
hozzászólások megtekintése	1317
hylkää	1046
hylkää kaikki	1046
hyppää reseptiin	61
hyväksy	1046
hyväksy evästeet	1046
hyväksy kaikki	1046
här kan du kommentera artikeln	2412
håll dig uppdaterad	2399
hírfolyam	1318
hírlevelek	1323
hírlevél	1323
hírlevél-feliratkozás	1323
hören sie diesen artikel	517
hør saken	1835
""", 'i': """
i più commentati	1455
i più letti	1455
i più letti della settimana	1494
i più visti	1455
iba pre predplatiteľov	2272
ich unterstütze schon	439
identifícate	926
ielogojies, lai komentētu	1668
ienākt	1662
iesakām	1664
ihre meinung zählt	476
ikke gå glipp av	1847
ikke nå	1822
il tuo browser non può riprodurre il video	1472
il tuo commento sarà pubblicato dopo l'approvazione	1482
iletişim	2521
ilgili içerikler	2522
ilginizi çekebilecek haberler	2522
ilginizi çekebilir	2522
ilmoita asiavirheestä	1050
ilmoita virheestä	1050
imprimir artículo	929
imprimir esta matéria	2055
in bài	2657
in bài viết	2657
in công thức	61
in trang này	2693
indlæg fra facebook	389
indlæg fra instagram	389
indlæs flere	389
ingresá	926
ingyenes regisztráció	1305
inicia sesión	850
inicia sessió	243
iniciar sesión	850
iniciar sesión con apple	926
iniciar sesión con facebook	926
iniciar sesión con google	926
iniciar sessão	1990
inicie sesión	850
inne artykuły	1928
innhold fra annonsør	1855
inscription à la newsletter	1118
inscrivez-vous à notre newsletter	1118
insira o seu endereço de email	2048
instalează aplicația	2096
inställningar	2409
introduce un email válido	922
intră în cont	2065
invítanos a un café	846
início	2019
ir para o conteúdo	2019
ispiši	2216
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2545
istediğiniz zaman iptal edin	2508
izbor uredništva	2335
izdrukāt	1667
izmēģini # dienas bez maksas	1662
içeriğe geç	2524
iş birliği	2517
išbandykite # dienų nemokamai	1621
išorinis turinys	1639
išsaugoti	1626
išsaugoti straipsnį	1626
""", 'j': """
j'ai déjà donné	1100
j'ai déjà un compte	1109
ja hi estàs subscrit	270
ja hi estàs subscrit? entra	270
ja n'ets subscriptor? inicia sessió	243
ja tens compte? inicia sessió	270
jaa twitterissä	1043
jaa x:ssä	1043
jag förstår	2409
jag stödjer redan	2390
jaga sõbraga	943
jaunākie	1664
jautā mākslīgajam intelektam	1668
je commande ce numéro	1169
je gère mes cookies	1135
je soutiens déjà	1100
jede spende zählt	531
jeder beitrag zählt	531
jeder euro zählt	531
jednorázově	283
jeg forstår	1840
jeg støtter allerede	360	1822
jegyek itt kaphatók	1320
jelentkezzen be vagy regisztráljon	1305
jen pro předplatitele	284
jetzt angebot wählen	536
jetzt anhören	465
jetzt reinhören	517
jetzt unterstützen	440
již mám předplatné	284
jobs in ihrer nähe	515
još vesti	2213
još vijesti	2213
junte-se à conversa	2044
jurnalismul de calitate costă	2101
juttu jatkuu kuvan jälkeen	1045
juttu jatkuu mainoksen jälkeen	1045
juttu jatkuu videon jälkeen	1045
juttua päivitetään	1045
jutun lukee koneääni	1043
jutun lukee tekoälyääni	1043
jutun voi myös kuunnella	1043
już wspieram	1902
já doei	1986
já nas bancas	2038
já sou apoiador	1986
já sou assinante	1990
já tem conta	1990
já tem uma conta	1990
já é assinante? faça login	1990
já é subscritor	2053
já é subscritor? inicie sessão	2053
jätä kommentti	1050
jūsų el. paštas	1646
jūsų el. pašto adresas	1646
""", 'k': """
k tématu	299
k téme	2276
kapcsolódó	1318
kapcsolódó cikk	1318
kapcsolódó cikkek	1318
kapcsolódó tartalom	1318
kapcsolódó témák	1318
karte öffnen	484
kas kokkuvõte oli kasulik	944
kategóriák	1318
katso kuvat tästä	1053
katso myös	1051
katso video tästä	1053
katso video yltä	1053
kaupallinen yhteistyö	1045
kaydiniz için teşekkürler	2545
keresés	1320
kezdőlap	1320
không phải bây giờ	2650
không, cảm ơn	2650
ki-übersicht	511
kijelentkezés	1305
kingi artikkel sõbrale	943
kinyitás	1321
kipróbálom	1305
kirjaudu sisään	1036
kirjoita sähköpostiosoitteesi	1039
kjøp abonnement	1826
kjøp tilgang	1826
klausies podkāstu	1669
klausies podkāstu šeit	1669
klausies šo rakstu	1667
klausies šo rakstu (# min	1667
klausykite tinklalaidės	1628
klausykite tinklalaidės čia	1628
klausykitės straipsnio	1626
klausīties	1667
klausīties rakstu	1667
ključne besede	2335
ključne reči	2213
ključne riječi	2213
klíčová slova	299
kokeile # päivää maksutta	1036
kolačići	2229
komentavimas išjungtas	1627
komentavimo taisyklės	1627
komentáre	2279
komentář	298
komentáře	298
komentāri	1662
komentēt	1662
komentēšana ir slēgta	1668
komentēšanas noteikumi	1668
komerčné oznámenie	2275
komerční sdělení	294
kommentarer blir gjennomgått før publisering	1850
kommentarerna förhandsmodereras	2412
kommentek megtekintése	1317
kommentelési szabályzat	1317
kommentér	381
koostöö	947
kopiera länk	2404
kopiera länken	2404
kopijuoti nuorodą	1621
kopiraj povezavo do članka	2338
kopiér link	373
kopiér linket	373
kopírovat odkaz	291
kopírovať odkaz	2279
kopēt saiti	1662
korábban írtunk róla	1318
kreiraj račun	2206
kullanim koşullari	2518
kup dostęp	1906
kupi naročnino	2331
kuula taskuhäälingut	945
kuuntele podcast tästä	1053
kysy tekoälyltä	1050
käyttöehdot	1046
kérdezze ai-asszisztensünket	1317
kérem a hírlevelet	1323
később	1302
kích thước chữ	65
köp	2394
köszönjük a feliratkozást	1323
köszönöm, nem	1302
következő	1320
következő cikk	1318
køb abonnement	364
køb adgang	364
kúpiť predplatné	2272
küfür, hakaret içeren yorumlar onaylanmamaktadir	2521
küldje el barátjának	1311
küldés	1311
küldés e-mailben	1311
külső tartalom	1320
künye	2518
küpsiste seaded	956
küsi tehisarult	944
kā tev patika raksts	1668
kā tu domā? balso	1669
ką manote? balsuokite	1628
""", 'l': """
la discussione è chiusa	1451
la nota continúa después del anuncio	875
la rédaction vous conseille	1142
la sélection de la rédaction	1142
lahjoita artikkeli ystävälle	1043
lai komentētu, ielogojies	1668
lai komentētu, pieslēdzies	1668
las más leídas	884
las más leídas de hoy	930
las noticias más leídas	930
lasi arī	1664
lasi komentārus	1668
lasi tālāk	1662
lasi vairāk šeit	1669
lasi vēl	1664
lasiet arī	1664
lasiet vēl	1664
lasă un comentariu	2076
lasīt komentārus	1668
lasīt tālāk	1669
lasīt vairāk	1669
lasīt vēlāk	1667
lasītākie	1664
lataa lisää	1053
le choix de la rédaction	1142
le journal numérique	1109
le lien a été copié	1185
le lien a été copié dans le presse-papiers	1185
le notizie più lette	1494
le più lette	1455
lea también	884
lee sin límites	926
lee también	884
leer artículo completo	887
leer más	887
leer también	884
legfrissebb hírek	1318
leggi di più	1458
leggi più tardi	1493
legnépszerűbb	1318
leia a matéria completa	2056
leia as notícias no aplicativo	2046
leia também	2016
len pre predplatiteľov	2272
les choix de la rédaction	1142
les lecteurs ont aussi consulté	1186
les més llegides	273
les også	1847
les plus commentés	1142
les plus partagés	1142
les prix indiqués sont susceptibles d'évoluer	1169
les våre debattregler	1843
li e aceito a política de privacidade	2048
lien copié	1128
lien copié dans le presse-papiers	1185
lietošanas noteikumi	1679
liitudes nõustud kasutustingimustega	963
liity jäseneksi	1035
lineでシェア	1518
lineでシェアする	1547
lineで送る	1518
link a vágólapra másolva	1311
link bài gốc	2693
link copiado para a área de transferência	2055
link kopiëren	1723
link másolva	1311
link másolása	1311
lire la suite pour #€	1109
lire la vidéo	1145
lire à haute voix	1128
lire également	1142
lisätiedot	1054
lisää aiheesta	1051
liên hệ	2666
liên quan	2667
llegeix sense límits	270
llegeix també	246
llegir més	273
lo + leído	884
lo más comentado	884
lo más compartido	884
lo más leído	884
lo más popular	884
lo más visto	884
lo más visto hoy	930
lo último	884
locuri de muncă	2092
loe lähemalt	945
loe lähemalt siit	945
logi sisse või loo konto	938
los lectores también leyeron	930
luba kõik	956
lubię to	1916
lucrează cu noi	2092
lue keskustelun säännöt	1050
lue lisää	1051
lue lisää aiheesta	1051
lue myöhemmin	1043
lue myös	1051
lugu jätkub pärast reklaami	947
lugu täieneb	945
lui écrire	1163
lähetä sähköpostilla	1043
lämna en kommentar	2412
länk kopierad	2404
länken kopierad	2404
länken är kopierad	2404
läs dokumentet	2420
läs domen	2420
läs hela artikeln	2419
läs hela texten	2419
läs hela texten här	2419
läs kommentarer	2412
läs mer	2416	2419
läs mer om	2416
läs också	2416
läs senare	2404
läs vidare	2394	2416
läs våra kommentarsregler	2412
läs även	2416
lästid	2419
lästid # min	2419
lås op	364
lås opp artikkelen	1826
lås opp saken	1826
lås upp artikeln	2394
læs debatreglerne	381
læs debatreglerne her	381
læs hele artiklen	389
læs kommentarer	381
læs mere	386	389
læs mere om	386
læs også	386
læs også disse artikler	386
læs senere	373
læs videre	364	386
læs vores regler for debatten	381
læsetid # min	389
lên đầu trang	2669
lưu	2657
lưu bài	2657
lưu bài viết	2657
lưu bài để đọc sau	2693
lưu công thức	61
lấy link	2693
""", 'm': """
magari più tardi	1424
mai târziu	2063
mainos päättyy	1045
mais notícias	2016
maksettu sisältö	1045
manşetler	2522
masquer la publicité	1169
masz już konto	1906
masz już konto? zaloguj się	1906
materialet är skyddat enligt lagen om upphovsrätt	2446
materiał partnera	1920
materiał promocyjny	1920
materiał sponsorowany	1920
materiał zewnętrzny	1920
matéria exclusiva para assinantes	2053
matérias relacionadas	2016
media społecznościowe	1917
megnyitás	1321
megnézem	1320
megosztás	1311
megosztás a facebookon	1311
megosztás facebookon	1311
megosztás twitteren	1311
mehr für dich	541
mehr für sie	541
meld deg på	1831
meld deg på nyhetsbrevet	1831
mentions légales	1135
mentés	1311
mentés későbbre	1311
menú	887
menü	483	1320	2524
menü schließen	483
menü öffnen	483
mer från	2416
mer läsning	2416
merci d'avoir voté	1173
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1477
mest läst	2416
mest lästa	2416
mest læst	386
mest læste	386
mi-összefoglaló	1320
mida sina arvad? hääleta	945
minn meg på det senere	1822
mira el vídeo	264
mitä mieltä olet? äänestä	1053
modalità di pagamento	1428
moderálási elvek	1317
modifică preferințele cookie	2087
modifier mes préférences	1165
modtag en notifikation, når vi skriver om emnet	389
mogoče kasneje	2342
mogą cię zainteresować	1928
mohlo by se vám líbit	299
mohlo by vás také zajímat	299
mohlo by vás tiež zaujímať	2276
mohlo by vás zajímat	299
mohlo by vás zaujímať	2276
monatlich kündbar	536
mostra aquesta publicació a instagram	255
mostra di più	1458
mostra'n més	247
mostrar conteúdo externo	2034
mostrar más	887
mot de passe oublié	1109
mots clés	1142
mots-clés	1142
może cię zainteresować	1928
może później	1902
možda kasnije	2221
možda vas zanima	2213
možda će vas zanimati	2213
možno neskôr	2283
možná později	282
muistuta myöhemmin	1034
mulțumim pentru feedback	2090
mulțumim, te-ai abonat cu succes	2097
mutass többet	1320
muut lukivat myös	1051
myöhemmin	1034
már előfizető	1305
más	887
más artículos	884
más artículos del autor	903
más detalles	888
más en	884
más historias	884
más información	884
más leídas	884
más leído	884
más leídos	884
más noticias	884
más opciones	877
más sobre este tema	884
más tarde	845
más vistas	884
más vistos	884
mások ezt olvassák	1318
mások ezt olvasták	1318
másolás	1311
máte již účet	284
máte předplatné? přihlaste se	284
märksõnad	940
månadsgåva	2391
månedlig gave	1823
månedligt bidrag	361
måske senere	360
måske vil du også kunne lide	386
més informació	246
més llegides	246
més notícies	273
método de pago	849
métodos de pagamento	1989
métodos de pago	849
mākslīgā intelekta kopsavilkums	1669
mă abonez	2097
mărime text	65
můj účet	284
mới nhất	2667
mở	2670
mở khóa bài viết này	2693
mở rộng	2669
""", 'n': """
nadaljevanje članka pod oglasom	2334
nahlásit chybu	298
nahlásiť chybu	2279
najchętniej czytane	1928
najchętniej czytane dziś	1928
najczęściej czytane	1928
najczęściej czytane artykuły	1928
najnovejše	2335
najnovejše novice	2335
najnoviji članci	2213
najnovšie	2276
najnovšie správy	2276
najnovšie články	2276
najnowsze artykuły	1928
najnowsze wiadomości	1928
najčitanije	2213
najčitanije vesti	2213
najčitanije vijesti	2213
najčitanije vijesti dana	2213
najčítanejšie	2276
najčítanejšie články	2276
najčítanejšie články dňa	2276
napišite komentar	2338
napsat komentář	298
naročena vsebina	2334
naročite se	2330
naročnina	2330
nastavení	295
nastavení cookies	295
nastavi čitanje	2265
nastavi čitati	2265
nastavite čitanje	2265
nastavite čitati	2265
nastavitve piškotkov	2350
następna strona	1931
następny	1931
następny artykuł	1928
natisni članek	2338
naudojimo taisyklės	1639
naujausios žinios	1623
naujienlaiškis	1646
načíst další	301
našli jste chybu	298
našli jste v článku chybu	298
ne děkuji	282
ne, děkuji	282
nejdiskutovanější	299
nejnovější	299
nejnovější zprávy	299
nejnovější články	299
nejčtenější	299
nejčtenější články	299
nejčtenější články dne	299
nem, köszönöm	1302
nenhum comentário	2012
neueste beiträge	480
nhắc tôi sau	2650
nie dziękuję	1902
nie dziś	1902
nie pamiętasz hasła	1906
nie ďakujem	2283
nie, dziękuję	1902
nie, ďakujem	2283
només els subscriptors poden comentar	258
norėdami komentuoti, prisijunkite	1627
nosūti draugam	1667
nosūtīt draugam	1667
nosūtīt e-pastā	1667
noteで書く	1518
notre sélection	1142
notre sélection d'articles	1186
notícias relacionadas	2016
notícias relacionadas que podem lhe interessar	19
notícies destacades	273
notícies relacionades	246
nu ai cont? înregistrează-te	2102
nu mulțumesc	2063
nu, mulțumesc	2063
nyhetsdøgnet	1847
nyomtatás	1311
não perca	2016
não, obrigada	1986
não, obrigado	1986
nächste seite	483
nächster artikel	480
näita kõiki	946
näita rohkem	945
näita veel	945
näita vähem	946
näköislehti	1036
nästa	2419
nästa artikel	2416
näytä alkuperäinen	1054
näytä kaikki	1053
näytä kartta	1054
näytä kommentit	1050
näytä käännös	1054
näytä lisää	1053
näytä sisältö	1046
näytä tiedot	1054
näytä tulokset	1054
näytä vähemmän	1054
næste	389
næste artikel	386
népszerű	1318
nézze meg galériánkat	1320
nézze meg képeinket	1320
nõustun	956
nõustun kõigiga	956
nøgleord	386
nāc strādāt pie mums	1669
nổi bật	2667
nội dung quảng cáo	2695
nội dung tài trợ	2662
""", 'o': """
o que achou desta notícia	2036
o vídeo começará em alguns segundos	2034
ocenite članak	2216
ocenite članek	2338
oceń przepis	61
ochrana osobních údajů	295
ochrana osobných údajov	2290
ocijenite članak	2216
ocorreu um erro ao carregar o vídeo	2034
ocultar anúncio	2038
odebírat	288
odebírat newsletter	288
odemknout článek	284
odhlásit se	284
odhlásiť sa	2272
odkaz skopírovaný	2279
odkaz zkopírován	291
odkleni članek	2331
odklenite celoten članek	2331
odmietnuť	2290
odmietnuť všetko	2290
odmítnout	295
odmítnout vše	295
odporúčame	2276
odporúčame prečítať	2276
odporúčame tiež	2276
odporúčané články	2276
odpovědět	298
odrzuć	1921
odrzuć wszystkie	1921
odtwórz	1931
odštampaj	2216
odštampaj recept	61
odštampaj članak	2216
oferă acest articol cadou	2104
offre spéciale	1109
offrez-nous un café	1101
offrici un caffè	1425
oglasno sporočilo	2334
ogłoszenie	1920
ohodnotiť recept	61
ohodnoťte článek	298
ohodnoťte článok	2279
okuma süresi # dk	2524
oliko artikkeli hyödyllinen	1050
oliko juttu hyödyllinen	1050
oliko tiivistelmä hyödyllinen	1050
olvasson korlátlanul	1305
olvasson tovább	1305
olvasta már	1318
olvastad már	1318
olvidaste tu contraseña	850
oplæst af en robot	373
oplæst af kunstig intelligens	389
opsig når som helst	364
orijinali göster	2525
os leitores também leram	2056
os preços podem variar	2038
osale küsitluses	945
ostatnie artykuły	1928
ota yhteyttä	1050
otevřít	302
otevřít mapu	302
otključaj članak	2206
otključajte ceo članak	2206
otključajte cijeli članak	2206
otros artículos	884
otwórz	1932
otwórz mapę	1932
outras notícias	19	2016
ouça este conteúdo	2002
oversættelsen er lavet af en maskine	389
""", 'p': """
padovanokite straipsnį	1626
padovanokite straipsnį draugui	1626
page précédente	1145
pagina următoare	2079
pague um café	1987
paiement sécurisé	1108
paldies par pieteikšanos	1686
palun jää viisakaks	944
pamanīji kļūdu	1668
pamanījāt kļūdu	1668
par šo tēmu	1664
paramètres des cookies	1135
paramétrer	1135
paramétrer les cookies	1135
parašyk komentarą	1627
parašykite komentarą	1627
partajează	2070
partenerii noștri	2077
participez à la conversation	1173
partnerių turinys	1630
partnerski sadržaj	2212
pasidalinkite šiuo straipsniu	1626
pasitikrinkite žinias	1628
passer la publicité	1133
passer à la recette	61
pastebėjote klaidą	1627
paylaş	2515
paylaşin	2515
pažiūrėkite vaizdo įrašą	1628
pe aceeași temă	2105
pentru a citi în continuare	2102
per saperne di più	1494
pergunte à nossa ia	2036
peut-être plus tard	1100
piedalies aptaujā	1669
piekrist visām	1679
piekrītu	1679
piesakies vebināram	1669
piesakoties tu piekrīti lietošanas noteikumiem	1686
pieslēdzies vai izveido kontu	1662
pieslēdzies, lai komentētu	1668
pieslēgties	1662
pievieno savu komentāru	1668
pievienot komentāru	1662
pirmais mēnesis par # €	1662
pirmas mėnuo tik # €	1621
più lette	1455
più letti	1455
più tardi	1424
piškotki	2350
placená inzerce	294
platená inzercia	2275
plaćeni oglas	2212
plaćeni sadržaj	2212
plačana objava	2334
plačiau skaitykite čia	1628
plein écran	1145
plus d'actualités	1142
plus de détails	1146
poate mai târziu	2063
podari članek	2338
podarite ta članek	2338
podaruj artykuł	1906
podaruj ten artykuł	1916
podcast anhören	517
pode ler também	2056
podeli članak	2216
podijeli članak	2216
podmienky používania	2290
podmínky použití	295
podmínky užití	295
podobne artykuły	1928
podobné články	299	2276
podporiť	2271
podporte nezávislú žurnalistiku	2271
podporte nás	2271
podpořit	283
podpořte naši práci	283
podpořte nás	283
podpořte redakci	283
podrži	2205
podrži nas	2205
podržite nas	2205
podržite naš rad	2205
podržite nezavisno novinarstvo	2205
podziel się	1916
podziel się na facebooku	1916
pogledajte još	19
pokaż komentarze	1924
pokaż mniej	1931
pokaż oryginał	1932
pokaż treść	1921
pokaż tłumaczenie	1932
pokaż więcej	1931
pokaż wszystkie	1931
pokaż wszystko	1932
pokaži vsebino	2350
pokloni članak	2216
poklonite ovaj članak	2216
pokračovat bez podpory	282
pokračovať bez podpory	2283
polecamy również	1928
polecamy także	1928
polecamy też	1928
polecane artykuły	1928
politique de confidentialité	1135
polityka prywatności	1921
política de cookies	877	2009
política de galetes	255
política de privacidad	877
política de privacidade	2009
política de privacitat	255
poprzedni artykuł	1928
populární	299
populära artiklar	2416
populärt	2416
populære artikler	386
populære saker	1847
populært	386	1847
populārākie	1664
popüler	2522
popüler haberler	2522
popüler konular	2522
por qué estás viendo esto	850
poslať e-mailom	2279
poslušaj vest	2216
poslušaj članak	2216
poslušaj članek	2338
poslušajte članek	2338
postanite naročnik	2330
postanite član	2205	2330
postavke kolačića	2229
postaw kawę	1903
postaw nam kawę	1903
posłuchaj	1916
pour continuer à lire	1182
pourquoi voyez-vous cette publicité	1169
pouze pro předplatitele	284
povezani sadržaj	2213
povezani članci	2213
povezani članki	2335
powiązane	1928
powiązane artykuły	1928
powiązane tematy	1928
powiększ	1931
powiększ zdjęcie	1931
powrót do góry	1931
později	282
pozostała część artykułu pod materiałem wideo	1920
pošalji e-mailom	2216
pošalji komentar	2216
pošalji mejlom	2216
pošalji prijatelju	2216
pošalji članak e-mailom	2216
pošaljite komentar	2216
pošlji po e-pošti	2338
pošlji prijatelju	2338
pošlji članek po e-pošti	2338
pr članek	2334
praneškite apie klaidą	1627
pranešti apie klaidą	1627
pravidlá diskusie	2279
pre predplatiteľov	2272
preberite še	2335
predplatiť	2271
predplaťte si	2271
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1621
prenumerata nuo # €	1621
prenumerera på vårt nyhetsbrev	2399
prenumeruodami sutinkate su taisyklėmis	1646
prenumeruokite naujienlaiškį	1646
preporučeno	2213
preporučujemo	2213
preporučujemo da pročitate	2213
preporučujemo i	2213
prečítajte si	2276
prečítajte si aj	2276
prețurile pot varia	2092
pridať komentár	2279
prihlásiť	2272
prihlásiť sa	2272
prihvaćam	2229
prihvaćam sve	2229
prijavi grešku	2216
prijať	2290
prijať všetko	2290
prikaži manj	2336
prikaži manje	2214
prikaži sadržaj	2229
prikaži sve	2214
prikaži več	2336
prikaži više	2214
prikaži vse	2336
prima lună gratuită	2102
primește alerte despre acest subiect	2096
printează	2070
printează rețeta	61
pripomenúť neskôr	2283
priporočamo	2335
priporočamo tudi	2335
priporočamo v branje	2335
priporočeno	2335
prisijunkite arba susikurkite paskyrą	1621
prisijunkite prie mūsų komandos	1628
prisijunkite, kad galėtumėte komentuoti	1627
prispieť	2271
privatsphäre-einstellungen	473
privātuma politika	1679
pro předplatitele	284
promocijsko sporočilo	2334
promotivni sadržaj	2212
promotivni članak	2212
promóció	1313
proovi # päeva tasuta	938
pročitajte i	2213
pročitajte još	2213
prywatność	1921
przeczytaj również	1928
przeczytaj także	1928
przeczytaj też	1928
przejdź bez wsparcia	1902
przejdź do przepisu	61
przejdź do serwisu	1921
przejdź do treści	1931
przejdź do ustawień prywatności	1921
przypomnij mi później	1902
právě se děje	299
präsentiert von	470
précédent	1145
préférences cookies	1135
prélèvement	1108
prémium	1305
próbálja ki # forintért	1305
próxima	2019
próxima página	2019
próximo artigo	2016
prøv # dager gratis	1826
prøv gratis	364	1826
prøv nu	364
prøv nå	1826
prを含みます	1547
pubblicità	1446
publi-rédactionnel	1133
publicité	1133
publicité - la suite ci-dessous	1133
publicités	1133
pular para o conteúdo	2019
página siguiente	887
pääuutiset	1051
påmind mig senere	360
påminn mig senare	2390
później	1902
pārbaudi savas zināšanas	1669
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1672
pērc abonementu	1662
předchozí	301
předchozí článek	299
předplatit	284
předplatné	284
přehrát	301
přejít k obsahu	301
přejít k receptu	61
přejít na obsah	301
přejít na recept	61
přečtěte si	299
přečtěte si také	299
přidat komentář	298
přidejte názor	298
přihlásit	284
přihlásit k odběru	288
přihlásit se	284
přihlášení	284
přijmout	295
přijmout vše	295
připomenout později	282
přispějte	283
přispět	283
""", 'q': """
qu'avez-vous pensé de cet article	1167
qual o seu nível de satisfação com esta notícia	2036
quellen und weiterführende links	480
queremos conocer tu opinión	916
queremos saber a sua opinião	2044
questo riassunto ti è stato utile	1474
quieres añadir otro usuario a tu suscripción	850
quizás más tarde	845
quizás te interese	884
quyên góp	2651
quyên góp ngay	2651
qué te ha parecido esta noticia	916
quên mật khẩu	2652
quảng cáo	2662
quảng cáo - bài viết tiếp tục bên dưới	2695
""", 'r': """
r$ # por mês durante # meses	2053
radote klaidą	1627
radote klaidą tekste	1627
raksti komentāru	1668
raksts tiek papildināts	1669
raksts turpinās pēc reklāmas	1671
rakstīt komentāru	1668
rao vặt	2662
raportează o eroare	2090
rapportér fejl	381
rašyti komentarą	1621
receber notificações	2046
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1175
recevez une alerte à chaque article de l'auteur	1175
reclamă	2073
recomandarea redacției	2105
recomandări	2077
recomandările editorilor	2105
recomandările redacției	2077
recomendado para você	2016
recommandé	1142
recommandé pour vous	1142
recommandés	1142
recordar más tarde	845
recuérdamelo más tarde	845
redirecționează #%	2064
refuză toate	2087
regalar artículo	850
registrovať sa	2272
registruokitės nemokamai	1621
registruokitės į seminarą	1628
registrácia	2272
regisztráció	1305
regisztrálok	1305
regístrate	850
rekisteröidy	1036
rekisteröidy maksutta ja lue	1036
reklami geç	2517
reklám	1313
reklāma	1662
reklāmas raksts	1671
reklāmraksts	1671
relaterade ämnen	2416
reportar erro nesta página	2036
restez informé	1118
restez informés	1118
resumen automático	909
resumo da notícia	2036
reģistrējies bez maksas	1662
reģistrēties	1662
ricordamelo più tardi	1424
rodyti mažiau	1629
rodyti viską	1629
rozumím	302
rozwiń	1931
rozwiń wszystko	1932
rätta	2412
rätta oss	2412
rättelse	2412
réactions	1138
réagir	1128	1138
réagir à cet article	1138
réagissez	1138
réagissez à cet article	1138
répondre	1138
réseaux sociaux	1129
réservé aux inscrits	1109
résiliable à tout moment	1182
résultats du sondage	1173
résumé de l'article	1167
résumé de l'article en # points	1167
résumé en # secondes	1167
részletek	1321
rösta här	2419
rösta i omröstningen	2419
rādīt mazāk	1670
rādīt vairāk	1669
rādīt visu	1670
răspunde	2076
rėmimas	1630
""", 's': """
s'abonner à partir de #€	1109
s'inscrire à la newsletter	1118
s-ar putea să-ți placă	2077
saada sõbrale	943
saber más	887
sadarbības raksts	1671
sadržaj je zaključan	2206
saglabāt	1667
saglabāt rakstu	1667
saistītie raksti	1664
saistītās ziņas	1664
saite nokopēta	1667
saken er låst	1826
saken finnes også som lyd	1835
saltar anúncio	2007
salvează	2070
salvează articolul	2104
salvează pentru mai târziu	2104
salvează rețeta	61
sans engagement, résiliable à tout moment	1182
sao chép liên kết	2657
sao chép đường dẫn	2693
sari la conținut	2079
sari la rețetă	61
satura turpinājums pēc reklāmas	1671
sačuvaj	2216
sačuvaj recept	61
sačuvaj vest	2216
schlagwörter	480
schließen	483
schrift vergrößern	465
schriftgröße	465
scopri di più	1429
sdílejte	291
sdílejte tento text	291
sdílejte text	291
sdílejte článek	291
sdílet	291
sdílet na facebooku	291
sdílet na twitteru	291
sdílet na x	291
sdílet článek	291
se alla erbjudanden för prenumeranter	2394
se bilderna här	2419
se connecter et réagir	1138
se déconnecter	1109
se grafiken här	2419
se ha producido un error al cargar el vídeo	907
se klippet här	2419
se klippet øverst i saken	1850
se videon här	2419
sedan # kr/mån tills du säger upp	2394
seguir tópico	2046
seguí leyendo	930
sei già abbonato	1429
sei già iscritto alla newsletter	1487
selección de la redacción	884
selvä	1054
sem si não seria possível	2051
sem você não seria possível	2051
semnalează o eroare	2076
send artiklen på mail	373
send på e-post	1835
sense permanència	270
setări cookie	2087
seuls les abonnés peuvent commenter	1173
seuraa meitä	1044
seções	2016
shrani članek	2338
si opp når du vil	1826
si è verificato un errore durante il caricamento del video	1472
sie können diesen artikel kostenlos weitergeben	562
signaler ce contenu comme inapproprié	1173
signaler un problème	1138
siguiente artículo	884
siirry sisältöön	1053
sikeres feliratkozás	1323
sin ti no sería posible	925
siz ne düşünüyorsunuz? oy verin	2524
sizin için öneriler	2522
siųsti draugui	1626
siųsti el. paštu	1626
skaitykite daugiau čia	1628
skaityti plačiau	1628
skaityti vėliau	1626
skaties arī	1664
skatīt foto	1669
skatīt galeriju	1669
skatīt video	1669
skjønner	1851
sklenite naročnino	2331
skopírovať odkaz	2279
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2412
skrýt	302
slapukų nustatymai	1639
slažem se	2229
slične vesti	2213
slične vijesti	2213
slični članci	2213
snsをフォロー	1519
sofortüberweisung	443
sonderveröffentlichung	542
sono già sostenitore	1424
sonuçlari gör	2525
sorodni članki	2335
souhlasím	295
souhlasím se zobrazením	295
soutenez-nous dès maintenant	1101
související	299
související témata	299
související články	299
související články z webu	299
soyez le premier à commenter	1138
soyez le premier à réagir	1138
spausdinti receptą	61
spela videon här	2419
spis treści	1931
sponsorisé	1133
sponsorlu içerik	2517
sponsoroitu sisältö	1045
sponsrat innehåll	2408
sponzorirani sadržaj	2212
sponzorirani članak	2212
sponzorované	2275
sponzorovaný obsah	294
sponzorováno	294
sprawdź ofertę	1906
spremi članak	2216
sprijină-ne	2064
spune-ți părerea	2090
spune-ți părerea în comentarii	2090
später	439
später erinnern	439
spør vår ki om saken	1843
staňte sa členom	2271
staňte se členem	283
stichwörter	480
stil spørgsmål til artiklen	381
straipsnio tęsinys - po reklama	1630
straipsnis tęsiasi po reklamos	1630
strona główna	1928
stäng	2390	2419
stöd oss	2391
støt os	361
støtt oss	1823
sugerir correção	2036
sugerir una corrección	916
sugestões	2016
suivre ce thème	1175
sur le même sujet	1142
sur le même thème	1142
suscripción	850
suscríbase	850
suscríbete	850
suscríbete a nuestro boletín	857
suscríbete ahora	850
susiję straipsniai	1623
susikurti paskyrą	1621
susține	2064
susține-ne	2064
susțineți-ne	2064
syötä sähköpostiosoitteesi	1039
szczegóły	1932
szponzorált tartalom	1313
szólj hozzá	1317
szóljon hozzá	1317
sähköposti	1039
sähköpostiosoite	1039
så # kr/mnd til du sier opp	1826
så kommenterar du	2412
sé el primero en comentar	880
sé parte	846
sélections	1128
síganos	870
síguenos	870
sök	2419
søg	389
søk	1850
súhlasím	2290
súhlasím so zobrazením	2290
súmate	846
súvisiace	2276
súvisiace články	2276
súvisiaci článok	2276
sīkdatņu iestatījumi	1679
słowa kluczowe	1928
""", 't': """
t'ha estat útil aquest article	258
t'ha estat útil aquest resum	258
tack för din anmälan	2399
taip pat žiūrėkite	1623
takaisin ylös	1053
takk for påmeldingen	1831
tallenna myöhemmäksi	1043
talán később	1302
tamaño de letra	65	869
tamaño del texto	65
también te puede gustar	884
también te puede interesar	884
també et pot interessar	246
também pode gostar	2056
tarjeta de crédito	849
tarjeta de débito	849
te ha resultado útil este artículo	909
te ha resultado útil este resumen	909
te ha sido útil este resumen	909
te poți dezabona oricând	2097
te-ar putea interesa și	2105
tehisaru kokkuvõte	945
tekoälyn tekemä tiivistelmä	1053
tekoälyn tiivistelmä	1053
tekoälytiivistelmä	1053
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1626
teljes hozzáférés	1305
temas del día	884
termos e condições	2009
teste grátis	1990
testează-ți cunoștințele cu quizul nostru	2090
teszteld a tudásod	1320
tesztelje tudását	1320
texten fortsätter nedan	2408
texten fortsätter under bilden	2408
teď ne	282
thu gọn	2669
thèmes	1142
thématiques	1142
thích	2657
thông tin doanh nghiệp	2662
thông tin quảng cáo	2695
thẻ	2667
tienes que iniciar sesión para guardar artículos	929
tilbakemelding på saken	1843
tin bài liên quan	2693
tin cùng chuyên mục	2667
tin cùng tác giả	2694
tin khác	2667
tin liên quan	2667
tin mới	2667
tin mới nhất	2667
tin nóng	2694
tin nổi bật	2667
tin quảng cáo	2695
tin trước	2667
tin tài trợ	2667
tin tức liên quan	2667
tin đọc nhiều	2667
tipărește	2070
tipărește articolul	2104
tipărește rețeta	61
tiêu điểm	2667
tiếp theo	2669
tlačiť	2279
to cię może zainteresować	1928
to może cię zainteresować	1928
todos os comentários	2012
toute l'actualité	1142
tovább	1320
tovább a recepthez	61
tovább a rovatra	1318
tovább olvasom	1320
további cikkek	1318
további cikkek a témában	1318
további hírek	1318
további részletek itt	1320
továbbiak betöltése	1320
tradução automática	2036
trang chủ	2669
transferência bancária	1989
treści partnerskie	1920
treść sponsorowana	1920
tria la teva subscripció	270
trước	2669
trả lời	2666
trở lại	2669
tu ce părere ai? lasă un comentariu	2090
tu navegador no puede reproducir este vídeo	907
tue meitä	1035
tule meile tööle	945
turpini lasīt	1662
turpinājums pēc reklāmas	1671
turpināt lasīt	1662
twitter'da paylaş	2515
twój adres e-mail	1909
twój e-mail	1909
tài khoản của tôi	2652
tài trợ	2662
támogass minket	1303
támogasson minket	1303
támogatom	1303
támogatott tartalom	1313
támogatás	1303
támogatói tartalom	1313
täname liitumast	963
tässä olisi upotus facebookista	1053
tässä olisi upotus instagramista	1053
témata	299
témy	2276
témák	1318
térkép megnyitása	1321
términos de uso	877
términos y condiciones	877
tìm kiếm	2669
tópicos	2016
tópicos relacionados	2016
tôi đã hiểu	2670
több	1320
töltsd ki a kvízt	1320
töltse ki a kvízt	1320
tühista igal ajal	938
tüm haberler	2522
tüm yazilari	2522
tüm yorumlar	2521
tümünü gör	2524
tümünü göster	2525
tümünü kabul et	2518
tümünü reddet	2518
tēmas	1664
tęsinys po reklamos	1630
tạo tài khoản	2652
tải thêm	2669
tặng bài viết	2693
tặng sao	2693
tặng sao cho bài viết	2693
từ khóa	2667
""", 'u': """
udostępnij	1916
udostępnij na facebooku	1916
udostępnij na twitterze	1916
udostępnij na x	1916
udostępnij w mediach społecznościowych	1916
udělit souhlas	295
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2264
uključi obavijesti	2264
uključite notifikacije	2264
uključite obaveštenja	2264
uključite obavijesti	2264
uložit	291
uložit na později	291
uložit recept	61
uložit článek	291
uložiť	2279
uložiť na neskôr	2279
uložiť recept	61
uložiť článok	2279
ultima oră	2077
ultimele știri	2077
um assinante presenteou você com este artigo	2055
un abonat ți-a oferit acest articol	2104
un abonné vous offre cet article	1185
un e-mail de confirmation vous a été envoyé	1178
un suscriptor te ha regalado este artículo	929
une erreur s'est glissée dans l'article	1138
unterstütze uns	440
unterstützen	440
unterstützen sie uns	440
unterstützen sie uns per paypal	531
uppläst av en dator	2404
uppläst med ai-röst	2404
url 복사	1580
urlをコピー	1518
urlをコピーする	1547
url복사	1580
urmărește acest subiect	2096
urmărește live	2096
următorul	2079
uslovi korišćenja	2229
ustawienia plików cookie	1921
uvjeti korištenja	2229
uz sākumu	1669
uzyskaj dostęp	1906
už komentarus atsako jų autoriai	1627
už máte predplatné? prihláste sa	2272
už máte účet	2272
už máte účet? prihláste sa	2272
už podporujem	2283
už podporuji	282
uždaryti	1629
uždaryti reklamą	1630
užpildykite apklausą	1628
užsakomasis straipsnis	1630
užsakomasis turinys	1630
užsisakyti prenumeratą	1621
""", 'v': """
vaata kõiki tellija soodustusi	938
vaata lähemalt	945
vaba töökoht	945
vad tycker du? rösta här	2419
vai kopsavilkums bija noderīgs	1668
vai raksts bija noderīgs	1668
vairāk par tēmu	1664
vaizdo įrašas	1628
vaizdo įrašą rasite čia	1628
van már fiókja	1305
var artikeln till hjälp	2412
var det här till hjälp	2419
var resuméet nyttigt	381
var sammanfattningen till hjälp	2412
vari atteikties jebkurā laikā	1662
vasta küsitlusele	945
vastaa kyselyyn tästä	1053
vaš komentar	2216
veja esta publicação no instagram	2034
veja também	2016
veja todas as opções de assinatura	2053
velikost písma	65
veličina teksta	65
ver # comentários	2044
ver biografía	903
ver comentários	2012
ver conteúdo externo	2034
ver esta publicación en instagram	907
ver esta publicação no instagram	2034
ver galería	887
ver más	887
ver más artículos del autor	903
ver más noticias	930
ver también	884
ver também	2016
ver todas las opciones de suscripción	926
ver traducción	888
ver tradução	2020
ver vídeo	887
vergrößern	484
verlagssonderveröffentlichung	542
vertrag kündigen	473
verträge hier kündigen	473
verwandte beiträge	480
ves algún error? comunícalo	916
veure aquesta publicació a instagram	255
vezi această postare pe instagram	2087
vezi mai multe știri	2105
vezi și	2077
već imate nalog	2206
već imate pretplatu	2206
već imate račun	2206
već podržavam	2221
već ste pretplatnik	2206
več iz rubrike	2335
več novic iz regije	2335
več o tem	2335
več o temi	2335
veľkosť písma	65
viac k téme	2276
viac si o tom prečítate tu	2276
videon voi katsoa jutun yläosasta	1053
videoyu izlemek için tiklayin	2524
videó	1318
videók	1318
videónkat itt nézheti meg	1320
vidéo	1145
vielen dank für ihr feedback	521
vielen dank für ihre anmeldung	452
vielleicht später	439
vilkår	378	1840
vipps et beløp	1823
vis færre	389	1850
vis oversættelse	390
visa bilden i helskärm	2419
visa färre	2419
visa inlägg från facebook	2419
visa inlägg från instagram	2419
visa innehåll	2409
visa översättning	2420
vissza a tetejére	1320
visszajelzés	1317
više o temi	2213
više vijesti iz regije	2213
viết bình luận	2666
você concorda? vote	2044
você pode gostar	2016
você pode se interessar	2016
você também pode gostar	2016
voir le détail	1146
voir les détails	1146
voir les résultats	1146
voir les résultats du sondage	1173
vos réactions	1138
votează în sondajul nostru	2090
votre avis nous intéresse	1173
vous aimerez peut-être	1142
vous avez déjà un compte	1109
vous avez déjà un compte ? connectez-vous	1109
vous avez déjà un compte ? identifiez-vous	1109
vous possédez déjà un compte	1109
vous pourriez être intéressé	1142
vreau să primesc newsletterul	2097
vsebina sporočila	2334
vstúpiť do diskusie	2279
vytisknout článek	291
vytlačiť	2279
vytlačiť recept	61
vytlačiť článok	2279
vytvořit účet	284
vyzkoušet	284
válasz	1317
váš e-mail	288
väline sisu	956
värsked uudised	940
vés a la recepta	61
více	299
více k tématu	299
více o tématu	299
více si o tom přečtete zde	299
vídeos	884	2016
výber redakcie	2276
výběr redakce	299
về đầu trang	2669
""", 'w': """
warto przeczytać	1928
was können wir besser machen	521
weitere beiträge	480
werbung überspringen	470
weź udział w dyskusji	1977
whatsapp'ta paylaş	2515
whatsappで読む	1547
wie gefällt ihnen dieser artikel	521
wielkość czcionki	65
więcej	1928
więcej artykułów	1928
więcej informacji	1928
więcej na ten temat	1928
więcej o	1928
więcej z	1928
wpisz swój e-mail	1909
wprowadź adres e-mail	1909
wpłać	1903
wpłać teraz	1903
współpraca reklamowa	1920
wypróbuj	1906
wyraź zgodę	1921
wyślij e-mailem	1916
wyślij znajomemu	1916
""", 'x': """
x'te paylaş	2515
xem bình luận	2666
xem bản gốc	2670
xem bản đồ	2670
xem chi tiết	2670
xem công thức	61
xem kết quả	2670
xem nhiều	2667
xem nhiều nhất	2667
xem nhiều trong tuần	2694
xem thêm	2667	2669
xem thêm bình luận	2666
xem tiếp	2669
xem toàn bộ	2669
xem tất cả	2669
xでシェア	1518
xでシェアする	1547
xでポスト	1518
""", 'y': """
ya estás suscrito	926
ya tenés suscripción	926
yapay zeka ile özet	2524
yapay zeka özeti	2524
yazarin diğer haberleri	2522
yazarin diğer yazilari	2522
yazarin tüm yazilari	2522
ymmärrän	1054
yorum gönder	2521
yorumlari gör	2521
youtube-tartalom megjelenítése	1320
yz özeti	2524
""", 'z': """
z titulní strany	299
zabudnuté heslo	2272
zadejte svůj e-mail	288
zahlungsart wählen	443
zaloguj się	1906
zapisz na później	1916
zapisz się	1909
zapisz się na newsletter	1909
zapomenuté heslo	284
zarejestruj się	1906
zarządzaj zgodami	1921
zaten üye misiniz	2508
zavřít	282
załaduj więcej	1931
załóż konto	1906
zaštita osobnih podataka	2229
zaštita privatnosti	2229
zdieľajte tento text	2279
zdieľajte článok	2279
zdieľať	2279
zdieľať na facebooku	2279
zdieľať článok	2279
zgadzam się	1921
zgadzam się na wyświetlanie treści	1921
zgłoś	1924
zgłoś błąd	1924
ziņa tiek papildināta	1669
ziņo par kļūdu	1668
ziņot par kļūdu	1668
zkopírovat odkaz	291
zkopírovat odkaz na článek	291
znajdź nas na facebooku	1917
značky	2276
zobacz galerię	1931
zobacz mapę	1932
zobacz również	1928
zobacz szczegóły	1932
zobacz także	1928
zobacz także inne	1928
zobacz też	1928
zobacz więcej	1928
zobrazit méně	302
zobrazit originál	302
zobrazit více	301
zobrazit výsledky	302
zobrazit vše	301
zobraziť diskusiu	2279
zobraziť menej	2277
zobraziť obsah	2290
zobraziť viac	2277
zobraziť všetko	2277
zostań patronem	1903
zpět nahoru	301
zur leseliste hinzufügen	562
zur merkliste hinzufügen	465
zur übersicht	483
zurück	476
zurück nach oben	483
zvětšit	301
zwiń	1931
""", '©': """
©ntb	1878
""", 'à': """
à découvrir	1142
à la une	1142
à lire	1142
à lire aussi	1142
à lire dans ce dossier	1142
à lire dans la même rubrique	1142
à lire ensuite	1142
à lire également	1142
à ne pas manquer	1142
à voir	1142
à voir aussi	1142
""", 'á': """
áudio gerado por ia	2036
áudio gerado por voz sintética	2036
""", 'ä': """
ähnliche artikel	480
ähnliche beiträge	480
ähnliche themen	480
älä missaa mitään	1039
ämnen	2416
ämnen i artikeln	2416
är du redan prenumerant	2394
äänestä tästä	1053
""", 'å': """
åbn	390
åbn kort	390
åpne	1851
åpne faktaboks	1851
åpne kart	1851
""", 'ç': """
çerez ayarlari	2518
çerez politikasi	2518
çerezler	2518
çeviriyi göster	2525
çikiş yap	2508
çok okunanlar	2522
""", 'è': """
è gratis e ci vuole solo un minuto	1487
""", 'é': """
é grátis e leva menos de um minuto	2048
écouter	1128
écouter (# min	1128
écouter le podcast	1145
édition du jour	1142
épingler	61
épingler la recette	61
értem	1321
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1317
írja meg véleményét	1317
""", 'î': """
înapoi sus	2079
încarcă mai multe	2079
închide	2063
înregistrare	2065
înregistrează-te	2065
îți mulțumim pentru vot	2090
""", 'ö': """
öffnen	483
ön mit gondol? szavazzon	1320
önceki	2524
önceki haber	2522
öne çikan haberler	2522
öne çikanlar	2522
önerilen haberler	2522
önerilenler	2522
öppna	2420
öppna karta	2420
összes	1320
özet faydali oldu mu	2521
""", 'ú': """
új hozzászólás	1317
última hora	884
últimas	2016
últimas entradas	884
últimas noticias	884
últimas notícias	2016
últimes notícies	246
últimos artículos	884
únete	846
únete a la conversación	880
""", 'ü': """
übersetzung anzeigen	484
überweisung	443
ücretsiz dene	2508
ücretsiz üye ol	2508
ücretsiz üye olun	2508
üye girişi	2508
üye ol	2507	2508
üye olun	2508
""", 'ý': """
ý kiến	2666
ý kiến bạn đọc	2666
ý kiến của bạn	2666
""", 'ā': """
ārējais saturs	1679
""", 'č': """
članak je zaključan	2206
članak se nastavlja ispod oglasa	2212
članek je zaklenjen	2331
članek se nadaljuje pod oglasom	2334
članek se nadaljuje spodaj	2334
článek pokračuje pod reklamou	294
čtěte dále	299
čtěte i	299
čtěte také	299
číslo účtu pro dary	283
číst dál	301
číst dál s předplatným	284
číst více	301
čítajte aj	2276
""", 'ď': """
ďalšie správy	2276
ďalšie články	19	2276
""", 'đ': """
điều khoản sử dụng	2665
điều khoản sử dụng | chính sách bảo mật	2665
đáng chú ý	2667
đã có tài khoản	2652
đã hiểu	2670
đã sao chép	2657
đã sao chép liên kết	2693
đóng	2650
đóng góp	2651
đăng ký	2652
đăng ký ngay	2652
đăng nhập	2652
đăng nhập / đăng ký	2652
đăng xuất	2652
được quan tâm	2694
được tài trợ	2662
đặt báo	2652
đến công thức	61
đề xuất	2667
để sau	2650
đọc nhiều	2667
đọc nhiều nhất	2667
đọc sau	2693
đọc thêm	2667	2669
đọc tiếp	2669
đọc tiếp về chủ đề này	2694
đừng bỏ lỡ	2667
""", 'į': """
į viršų	1628
įveskite savo el. pašto adresą	1646
""", 'ś': """
śledź nas	1917
""", 'ş': """
şifremi unuttum	2508
şimdi değil	2506
şurada paylaş	2515
""", 'š': """
štampaj	2216
štítky	299
""", 'ž': """
že imate račun	2331
že naročnik	2331
že podpiram	2342
žiūrėkite nuotraukas	1628
žiūrėkite vaizdo įrašą	1628
žiūrėti galeriją	1628
""", 'ș': """
știri pe aceeași temă	2105
știri recomandate	2077
știri similare	2077
știrile zilei	2077
""", 'ț': """
ți-a fost util acest articol	2090
ți-a fost util acest rezumat	2090
ți-ai uitat parola	2102
ți-ar putea plăcea și	2105
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	608
άνοιγμα χάρτη	608
""", 'έ': """
έχετε ήδη λογαριασμό	593
""", 'ί': """
ίσως αργότερα	591
ίσως σας ενδιαφέρει	605
""", 'α': """
ακούστε	598
ακούστε το άρθρο	598
αναζήτηση	607
αναφορά λάθους	604
αντιγραφή link	598
αντιγραφή συνδέσμου	598
αντιγραφή συνδέσμου άρθρου	598
απάντηση	604
αποδέχομαι	611
αποδοχή	611
αποδοχή όλων	611
αποθήκευση	598
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	598
αποστολή με email	598
αποσύνδεση	593
απόκρυψη	608
απόρριψη	611
απόρριψη όλων	611
αργότερα	591
αρχική	607
αφήστε σχόλιο	604
""", 'β': """
βίντεο	605
βαθμολογήστε το άρθρο	604
""", 'γ': """
γίνε συνδρομητής	593
γίνετε μέλος	592
γίνετε συνδρομητής	593
γράψτε σχόλιο	604
""", 'δ': """
δείτε και	605
δείτε περισσότερα	607
δείτε τα αποτελέσματα	608
δείτε τα σχόλια	604
δείτε τη συνταγή	61
δείτε όλα	607
δημιουργία λογαριασμού	593
δημοφιλέστερα	605
δημοφιλή	605
δημοφιλή άρθρα	605
διαβάστε ακόμα	605
διαβάστε ακόμη	605
διαβάστε επίσης	605
διαβάστε επίσης στο	605
διαβάστε και	605
διαβάστε περισσότερα	605	607
διαφήμιση	601
διαφημίσεις	601
διαφημιση	601
διαφημιστικό περιεχόμενο	601
δωρήστε	592
δωρεά	592
""", 'ε': """
είσοδος	593
εγγραφή	593
ειδήσεις σήμερα	605
ειδήσεις τώρα	605
εκτυπώστε το άρθρο	598
εκτύπωση	598
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	608
εμφάνιση όλων	608
επικοινωνία	604
επιλογές συντακτών	605
επιστροφή στην κορυφή	607
επόμενο	607
επόμενο άρθρο	605
ετικέτες	605
""", 'θ': """
θέματα	605
""", 'κ': """
κάντε δωρεά	592
κάντε μια δωρεά	592
κανόνες σχολιασμού	604
κατάλαβα	608
κατηγορίες	605
κλείσιμο	591
κοινοποίησε	598
κοινοποίηση	598
κοινοποίηση στο facebook	598
κοινοποίηση στο twitter	598
κοινοποιήστε	598
κοινοποιήστε το άρθρο	598
""", 'λ': """
λεπτομέρειες	608
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	601
μενού	607
μετάβαση στη συνταγή	61
μη χάσετε	605
μην το χάσεις	605
μην χάσετε	605
μοιράσου το	598
μοιραστείτε	598
μοιραστείτε το	598
μοιραστείτε το άρθρο	598
μπορεί να σας αρέσει	605
μόνο για συνδρομητές	593
""", 'ξ': """
ξεχάσατε τον κωδικό	593
""", 'ο': """
ο λογαριασμός μου	593
ο σύνδεσμος αντιγράφηκε	598
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	605	607
περισσότερα άρθρα	605
περισσότερες ειδήσεις	605
πολιτική cookies	611
πολιτική απορρήτου	611
προηγούμενο	607
προηγούμενο άρθρο	605
προσθήκη σχολίου	604
προστασία προσωπικών δεδομένων	611
προτείνουμε	605
προτείνουμε επίσης	605
προτεινόμενα	605
προωθητικό περιεχόμενο	601
πρόσφατα άρθρα	605
""", 'ρ': """
ροή	605
ροή ειδήσεων	605
ρυθμίσεις cookies	611
""", 'σ': """
στείλε το σε φίλο	598
στηρίξτε μας	592
συμφωνώ	611
συνέχεια ανάγνωσης	607
συνδεθείτε	593
συνδρομή	593
συνδρομητές	593
σχετικά	605
σχετικά άρθρα	605
σχετικά θέματα	605
σχετικά νέα	605
σχετικές ειδήσεις	605
σχετικό άρθρο	605
σχολιάστε	604
σχολιάστε το άρθρο	604
σχόλια	604
σχόλιο	604
σύνδεση	593
""", 'τ': """
τα πιο δημοφιλή	605
τα πιο δημοφιλή της ημέρας	605
τα πιο διαβασμένα	605
τα πιο πρόσφατα	605
τελευταία άρθρα	605
τελευταία νέα	605
τελευταίες ειδήσεις	605
""", 'υ': """
υπενθύμιση αργότερα	591
υποβολή σχολίου	604
υποστηρίξτε μας	592
""", 'φ': """
φόρτωση περισσότερων	607
""", 'χ': """
χαρίστε αυτό το άρθρο	598
χορηγούμενο	601
χορηγούμενο άρθρο	601
χορηγούμενο περιεχόμενο	601
""", 'ό': """
όλα τα σχόλια	604
όλες οι ειδήσεις	605
όροι σχολιασμού	604
όροι χρήσης	611
όχι ευχαριστώ	591
όχι τώρα	591
όχι, ευχαριστώ	591
""", 'а': """
абонамент	143
абонирай се	144
абонирайте се	143
авторизация	2122
авторизоваться	2122
адрес электронной почты	2125
актуално	151
актуальне	2589
архив	2141
""", 'б': """
банковская карта	2121
банковский перевод	2121
безопасный платеж	2121
больше	2141
больше материалов по теме	2141
больше новостей	2141
будьте в курсе	2125
была ли статья полезной	2138
більше за темою	2589
більше матеріалів за темою	2589
більше на цю тему	2589
більше новин	2589
більше новин на тему	2589
більше по темі	2589
""", 'в': """
в избранное	2130
в тренде	2141
важливо	2589
вам будет интересно	2141
вам може бути цікаво	2589
вам може сподобатися	2589
вам может быть интересно	2141
вам может понравиться	2141
вам також може сподобатися	2589
вас може зацікавити	2589
вас может заинтересовать	2141
ваш e-mail	2125
ваш email	2125
введите e-mail	2125
введите email	2125
введите ваш email	2125
введите ваш адрес электронной почты	2125
версия для печати	2130
вече имате акаунт	144
вече подкрепям	158
вече сте абонат	144
вже зареєстровані	2574
вже є акаунт	2574
вибір редакції	2589
видео	2141
вижте още	151
вижте още от	151
вийти	2574
включите уведомления	2199
включить уведомления	2199
вконтакте	2131
влез	144
влезте	144
во весь экран	2144
водещи новини	151
войти	2122
войти в аккаунт	2122
войти в чат	2138
воспроизвести	2144
время на чтение	2144
время чтения # мин	2144
все	2144
все комментарии	2138
всі новини	2591
вход	144	2122
вхід	2574
выберите сумму	2121
выбор редакции	2141
выйти	2122
відео	2589
відео вище	2613
відео нижче	2613
відкрити	2592
відкрити карту	2592
відповісти	2587
відхилити	2584
""", 'г': """
главная	2144
главное	2141
главное за день	2141
главные новости	2141
головна	2591
головне	2589
головне за день	2589
головні новини	2589
""", 'д': """
далее	2144
далі	2591
дарете	143
дари	143
дари сега	143
детали	2145
детальніше	2591
деталі	2592
дзен	2131
дивіться відео	2613
дивіться відео вище	2613
дивіться відео нижче	2613
дивіться також	2589
дивіться також відео	2613
дивіться у відео	2613
для подписчиков	2122
до рецепту	61
до теми	2589
добавить комментарий	2138
додати коментар	2587
дозвольте сповіщення	2643
докладвай грешка	154
докладніше	2591
долучитися	2571
доступно по подписке	2122
другая сумма	2121
други новини	19
другие материалы	19	2141
другие материалы рубрики	2141
другие новости	19	2141
другие новости раздела	2141
другие статьи	2141
друк	2580
""", 'е': """
единоразово	2118
ежемесячно	2118
еще новости	2141
еще по теме	2141
ещё	2141
ещё новости	2141
ещё по теме	2141
""", 'з': """
за темою	2589
забравена парола	144
забули пароль	2574
забыли пароль	2122
завантажити ще	2591
загрузить еще	2144
загрузить ещё	2144
задонатити	2571
задонатить	2118
закрити	2570
закрыть	2117
залишити коментар	2587
запази	154
запази рецептата	61
запази статията	154
запропонувати новину	2587
зарегистрироваться	2122
зареєструватися	2574
затвори	158
зберегти	2580
зберегти рецепт	61
зберегти статтю	2580
збільшити	2591
згорнути	2592
зміст	2591
зробити внесок	2571
зрозуміло	2584
""", 'и': """
избрано от редакцията	151
изпрати на приятел	154
изпрати по имейл	154
изпрати статията по имейл	154
интересное	2141
""", 'к': """
к началу	2144
к рецепту	61
категории	2141
категорії	2589
ключови думи	151
коментар	2587
коментари	154
коментарі	2587
коментирай	154
коментирайте	154
коментирайте първи	154
коментувати	2587
комментарии	2138
комментарии отсутствуют	2138
комментарий	2138
комментировать	2138
контакти	2587
контакты	2138
конфиденциальность	2135
копирай линк	154
копирай линка	154
копировать ссылку	2130
копіювати посилання	2580
купи абонамент	144
купить подписку	2122
към рецептата	61
""", 'л': """
лента новостей	2141
личный кабинет	2122
""", 'м': """
материалы партнеров	2134
материалы по теме	2141
матеріали за темою	2589
матеріали по темі	2589
меню	2144	2591
метки	2141
може би по-късно	158
може да ви хареса	151
може да харесате още	151
может быть, позже	2117
может позже	2117
можливо, пізніше	2570
мой профиль	2122
моят профил	144
мы в социальных сетях	2132
мы в соцсетях	2132
мы вконтакте	2132
мій профіль	2574
мітки	2589
""", 'н': """
на главную	2144
на правах реклами	2583
на правах рекламы	2134
наверх	2144	2591
нагадати пізніше	2570
надіслати	2580
надіслати другу	2580
надіслати поштою	2580
надіслати статтю поштою	2580
назад	2144	2591
най-коментирани	151
най-новото	151
най-четени	151
най-четено	151
най-четено днес	151
най-четеното днес	151
найпопулярніше	2589
найпопулярніше за добу	2589
найпопулярніше за тиждень	2589
найти	2144
найчитаніше	2589
налаштування	2584
написати коментар	2587
написать комментарий	2138
напиши коментар	154
напомни ми по-късно	158
напомнить позже	2117
направете дарение	143
настройки	2135
настройки cookie	2135
наступна	2591
наступна стаття	2589
не зараз	2570
не пропустите	2141
не пропустіть	2589
не сега	158
не сегодня	2117
не сейчас	2117
не сьогодні	2570
не, благодаря	158
нет комментариев	2138
нет, спасибо	2117
новини	2589
новини за темою	2589
новини компаній	2583
новини партнерів	2583	2589
новости	2141
новости smi#	2141
новости партнеров	2134
новости партнёров	2134
новости по теме	2141
новости сми#	2141
ні, дякую	2570
""", 'о': """
обговорити	2587
обратная связь	2138
обсудить	2138
обсуждение	2138
одноклассники	2131
одноразово	2571
оставить комментарий	2138
останні новини	2589
останні статті	2589
ответить	2138
отиди на рецептата	61
отказаться	2135
отклонить	2135
отключете цялата статия	144
отключи статията	144
открыть	2145
открыть карту	2145
отпечатай	154
отпечатай статията	154
отправить другу	2130
отправить по почте	2130
оформити підписку	2574
оформить донат	2118
оценете статията	154
оцените материал	2138
оцените рецепт	61
оцените статью	2138
оценить рецепт	61
оцініть матеріал	2587
оцініть рецепт	61
оцініть статтю	2587
още новини	151
още от	151
още от деня	151
още от рубриката	151
още по темата	151
""", 'п': """
партнерский материал	2134
партнерский проект	2134
партнерський матеріал	2583
партнерський проєкт	2583
партньорско съдържание	150
партнёрский материал	2134
партнёрский проект	2134
передплата	2574
передплатити	2574
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2144
печать	2130
печать рецепта	61
платена публикация	150
платено съдържание	150
по подписке	2122
по теме	2141
по-късно	158
повідомити про помилку	2587
повідомити про помилку в тексті	2587
погоджуюсь	2584
погоджуюся	2584
подарете тази статия	154
подарить материал	2130
подарить статью	2122
подарувати статтю	2580
поддержать	2118
поддержать автора	2118
поддержать нас	2118
поддержать проект	2118
поддержать редакцию	2118
поддержите нас	2118
поделитесь	2130
поделиться	2130
поделиться в telegram	2130
поделиться в twitter	2130
поделиться в одноклассниках	2130
поделиться в соцсетях	2130
поделиться вконтакте	2130
поделиться новостью	2130
поделиться ссылкой	2130
поделиться статьей	2130
поделиться статьёй	2130
подкасти	2589
подкасты	2141
подкрепете ни	143
подкрепи	143
подкрепи ни	143
подобни статии	151
подписаться	2122
подписаться в max	2132
подписаться в telegram	2132
подписаться на канал	2132
подписаться на новости	2125
подписаться на рассылку	2125
подписаться на телеграм-канал	2132
подписка	2122
подписывайтесь	2132
подпишитесь на рассылку	2125
подробнее	2144
подробнее по теме	2141
поділитись	2580
поділитися	2580
поділитися в telegram	2580
поділитися в соцмережах	2580
поділитися новиною	2580
поділитися статтею	2580
поділіться	2580
пожертвовать	2118
пожертвувати	2571
позже	2117
поиск	2144
покажи всичко	152
покажи още	152
показати більше	2591
показати все	2592
показати коментарі	2587
показати оригінал	2592
показати ще	2591
показать больше	2144
показать все	2145
показать еще	2144
показать ещё	2144
показать карту	2145
показать комментарии	2138
показать меньше	2145
показать оригинал	2145
показать перевод	2145
политика конфиденциальности	2135
политика обработки персональных данных	2135
пользовательское соглашение	2135
політика конфіденційності	2584
помочь	2118
помочь нам	2118
помочь проекту	2118
помочь редакции	2118
понятно	2135
попередня	2591
попередня стаття	2589
попробовать бесплатно	2122
популярне	2589
популярное	2141
популярные	2141
популярные новости	2141
популярные статьи	2141
популярні новини	2589
посилання скопійовано	2580
последнее	2141
последни	151
последни новини	151
последние новости	2141
послухати новину	2580
похожие материалы	2141
похожие статьи	2141
поширити	2580
поширити у facebook	2580
пошук	2591
правила за коментиране	154
правила использования	2135
правила коментування	2587
правила комментирования	2138
предложить новость	2138
предыдущая	2144
предыдущая статья	2141
премиум	2122
преміум	2574
препоръчани	151
препоръчваме ви	151
препоръчваме ви още	151
препоръчваме още	151
прийняти	2584
прийняти всі	2584
принтирай	154
принтирай рецептата	61
принять	2135
принять все	2135
принять всё	2135
прислать новость	2138
приєднатися	2571
приєднатися до спільноти	2571
продовження під рекламою	2583
продовження статті під рекламою	2583
продолжить без поддержки	2117
продължава след рекламата	150
промо	2134	2583
прослушать	2130
прослушать новость	2130
прочетете и	151
підписатись	2574
підписатися	2574
підписка	2574
підтримайте нас	2571
підтримати	2571
підтримати автора	2571
підтримати журналістів	2571
підтримати нас	2571
підтримати редакцію	2571
пізніше	2570
""", 'р': """
радимо прочитати	2589
радимо також	2589
развернуть	2144
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2118
разпечатай	154
разрешите уведомления	2199
разрешить уведомления	2199
раскрыть	2145
распечатать	2130
распечатать рецепт	61
распечатать статью	2130
рассказать друзьям	2130
рассылка	2125
рассылки	2125
регистрация	144	2122
редакция рекомендует	2141
результати	2592
результаты	2145
реклама	150	2134	2583
реклама - статията продължава по-долу	150
реклама на сайте	2134
реклама на сайті	2583
реклама. продовження нижче	2583
реклама. продолжение ниже	2134
рекламно каре	150
рекламно съдържание	150
рекомендуем	2141
рекомендуем почитать	2141
рекомендуем также	2141
рекомендуемое	2141
рекомендуємо	2589
рекомендуємо прочитати	2589
рекомендуємо також	2589
реєстрація	2574
розгорнути	2592
роздрукувати	2580
роздрукувати рецепт	61
роздрукувати статтю	2580
розмір тексту	65
розмір шрифту	65
рубрики	2141	2589
""", 'с': """
самое важное	2141
самое популярное	2141
самое читаемое	2141
самое читаемое за день	2141
самое читаемое за неделю	2141
свежее	2141
свежие новости	2141
свернуть	2144
свързани новини	151
свързани публикации	151
свързани статии	151
связаться с нами	2138
сделать пожертвование	2118
сейчас читают	2141
скопировать ссылку	2130
скопировать ссылку на статью	2130
скопіювати посилання	2580
скопіювати посилання на статтю	2580
скрыть	2145
следующая	2144
следующая статья	2141
слухати	2580
слухати новину	2580
слушай новината	154
слушать	2130
слушать новость	2130
см. также	2141
смотреть все	2144
смотри также	2141
смотрите также	2141
советуем почитать	2141
согласен	2135
согласиться	2135
содержание	2144
создать аккаунт	2122
сообщить об опечатке	2138
сообщить об ошибке	2138
сохранить	2130
сохранить рецепт	61
сохранить статью	2130
социальные сети	2132
спасибо за подписку	2125
спецпроект	2134
спецпроєкт	2583
споделете	154
сподели	154
сподели във facebook	154
сподели статията	154
споделяне	154
спонсорирано	150
способ оплаты	2121
способы оплаты	2121
ссылка скопирована	2130
станете член	143
стани абонат	143
стани дарител	143
стати співучасником	2571
стати частиною спільноти	2571
стать патроном	2118
стать соучастником	2118
стать спонсором	2118
створити акаунт	2574
стрічка новин	2589
сховати	2592
сходни новини	151
схожі матеріали	2589
схожі новини	2589
схожі статті	2589
създай профил	144
сюжет	2141
сюжеты	2141
""", 'т': """
тагове	151
також читайте	2589
твитнуть	2130
твиттер	2131
твітнути	2580
теги	2141	2589
текст продовжується під рекламою	2583
телеграм	2131
тема дня	2141
теми	2589
темы	2141
только для подписчиков	2122
""", 'у': """
увеличить	2144
увійти	2574
увімкнути сповіщення	2643
увімкніть сповіщення	2643
уже есть аккаунт	2122
уже зарегистрированы	2122
уже зареєструвалися	2574
умови використання	2584
усі новини	2591
""", 'ф': """
файлы cookie	2135
фейсбук	2131
фото	2141
фоторепортаж	2141
""", 'х': """
харесай	154
хорошо	2135
""", 'ч': """
час читання # хв	2591
чи була стаття корисною	2587
читайте еще	2141
читайте ещё	2141
читайте ниже	2134
читайте по теме	2141
читайте также	2141
читайте також	2589
читати далі	2591
читати повністю	2591
читати також	2589
читать в max	2132
читать в telegram	2132
читать далее	2144
читать дальше	2144
читать ещё	2144
читать комментарии	2138
читать полностью	2144
читать также	2141
что еще почитать	2141
что ещё почитать	2141
""", 'щ': """
ще за темою	2589
ще новини	2589
що ще почитати	2589
щомісяця	2571
""", 'э': """
электронная почта	2125
""", 'я': """
я вже підтримую	2570
я уже поддерживаю	2117
яндекс.дзен	2131
""", 'і': """
інші новини	19	2589
""", 'א': """
אולי גם יעניין אותך	1212
אולי יעניין אותך	1212
אולי יעניין אותך גם	1240
אולי יעניין אתכם	1212
אולי יעניין אתכם גם	1240
אולי מאוחר יותר	1195
אולי פספסתם	1240
אינציקלופדיית ynet	1212
""", 'ב': """
בחסות	1243
בשיתוף	1207
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1211
דלג לתוכן	1214
דלגו למתכון	61
דף הבית	1214
""", 'ה': """
האזינו	1203
הבא	1214
הבנתי	1215
הגב	1211
הדפיסו את המתכון	61
הדפיסו כתבה	1239
הדפס	1203
הדפס מתכון	61
הדפסה	1203
הדפסת המתכון	61
הדפסת כתבה	1239
הוסיפו תגובה	1211
הוסף תגובה	1211
הוספת תגובה	1211
הזכירו לי מאוחר יותר	1195
החשבון שלי	1197
הירשם	1197
הכי נצפים	1212
הכי נקרא	1212
הכי נקראות	1212
הכי נקראות היום	1240
הכתבה הבאה	1212
הכתבה המלאה למנויים	1239
הכתבה הקודמת	1212
המלצות	1212
המשך לקרוא	1214
המשך קריאה	1214
הנצפים ביותר	1240
הנקראות ביותר	1212
הנקראים ביותר	1240
הסתר	1215
העתיקו את הקישור	1239
העתיקו קישור	1239
העתק קישור	1203
העתקת הקישור	1239
העתקת קישור	1203
הצג הכל	1215
הצג מפה	1215
הצג מקור	1215
הצג עוד	1214
הצג פחות	1215
הצטרפו	1196
הצטרפו אלינו	1196
הקודם	1214
הקישור הועתק	1239
הרשמה	1197
השב	1211
התחבר	1197
התחברות	1197
""", 'ו': """
ווטסאפ	1203
וידאו	1212
""", 'ח': """
חדשות אחרונות	1212
חודש ראשון ב-#	1238
חודש ראשון ב-# ש"ח	1238
חודש ראשון בשקל	1238
חודש ראשון חינם	1238
חזרה למעלה	1214
חיפוש	1214
""", 'ט': """
טוויטר	1203
טלגרם	1203
טען עוד	1214
""", 'י': """
יציאה	1197
""", 'כ': """
כבר מנויים? התחברו	1197
כבר נרשמת	1197
כותרות אחרונות	1212
כניסה	1197
כניסה למנויים	1197
כתבה זו היא תוכן ממומן	1239
כתבה ממומנת	1243
כתבו תגובה	1211
כתבות אחרונות	1212
כתבות מומלצות	1212
כתבות נוספות	1212
כתבות נוספות בנושא	1240
כתבות נוספות שיעניינו אתכם	1240
כתבות קשורות	1212
כתבות שאולי פספסתם	1240
כתבות שיעניינו אתכם	1240
""", 'ל': """
לא כעת	1195
לא עכשיו	1195
לא תודה	1195
לא, תודה	1195
להורדת האפליקציה	1239
להמשך קריאה	1197
להרשמה	1197
לכל הכתבות	1214
לכל הכתבות בנושא	1240
לכל העדכונים, הכתבות והסרטונים	1240
לכל התגובות	1211
לכתבה הבאה בסדרה	1240
לכתבה הקודמת בסדרה	1240
למנויים בלבד	1200
למתכון	61
לפרטים	1215
לרכישת מינוי	1197
לרכישת מינוי לחצו כאן	1239
לתרום	1196
לתרומה	1196
""", 'מ': """
מבזקים	1212
מדיניות הפרטיות	1210
מדיניות הפרטיות ותנאי השימוש	1210
מודעה	1207
מומלץ עבורך	1240
מומלץ עבורכם	1240
מומלצים	1212
ממומן	1207
מעבר למתכון	61
מצאתם טעות	1211
""", 'נ': """
נושאים	1212
נושאים קשורים	1212
""", 'ס': """
סגור	1195
סגירה	1195
סיכום ai	1225
סיכום הכתבה	1225
""", 'ע': """
עוד	1214
עוד באותו נושא	1240
עוד בנושא	1212
עוד בערוץ	1212
עוד חדשות	1212
עוד כתבות	19	1212
עוד כתבות בנושא	19
עוד כתבות מעניינות	1239
עוד סיפורים	1240
""", 'פ': """
פייסבוק	1203
פרטים	1215
פרסום	1207
פרסומת	1207
פתח	1215
""", 'צ': """
צור חשבון	1197
צור קשר	1211
""", 'ק': """
קרא גם	1212
קרא עוד	1214
קראו גם	1212
קראו עוד	1214
""", 'ש': """
שיתוף	1203
שיתוף בווטסאפ	1203
שיתוף בטוויטר	1203
שיתוף במייל	1239
שיתוף בפייסבוק	1203
שכחתי סיסמה	1197
שלח לחבר	1203
שלחו את הכתבה במתנה	1239
שלחו במתנה	1239
שליחה במייל	1203
שמירה	1203
שמירת המתכון	61
שמירת כתבה	1239
שמרו כתבה	1239
שמרו לקריאה מאוחרת	1239
שתף	1203
שתפו	1203
שתפו את הכתבה	1203
שתפו בוואטסאפ	1239
שתפו בווטסאפ	1239
שתפו בטלגרם	1239
שתפו בפייסבוק	1203
""", 'ת': """
תגובה	1211
תגובות	1211
תגיות	1212
תוכן למנויים	1197
תוכן ממומן	1207
תוכן מסחרי	1243
תוכן מקודם	1207
תוכן פרסומי	1243
תוכן שיווקי	1207
תוכן שיווקי בשיתוף	1243
תורגם אוטומטית	1239
תיקון טעות	1239
תמכו בנו	1196
תנאי השימוש	1210
תנאי השימוש | מדיניות הפרטיות	1210
תנאי השימוש ומדיניות הפרטיות	1210
תפריט	1214
תקציר ai	1225
תקציר בינה מלאכותית	1225
תקציר הכתבה	1225
תרומה	1196
תרמו	1196
תרמו עכשיו	1196
""", 'ا': """
ابلغ عن خطا	118
اترك تعليقا	94
اتصل بنا	94
احدث الاخبار	95
احفظ المقال	127
احفظ المقال لوقت لاحق	127
اخبار اخري	19
اخبار بيشتر	1019
اخبار ديگر	19
اخبار ذات صلة	95
اخبار ذات علاقة	128
اخبار قد تعجبك	128
اخبار قد تهمك	128
اخبار متعلقة	95
اخبار مرتبط	992
اخبار مرتبطة	128
اخبار پيشنهادي	1019
اخترنا لك	95
اخترنا لكم	128
اخر الاخبار	95
اخرين اخبار	992
اخرين خبرها	1019
اخفاء	98
ادارة ملفات تعريف الارتباط	92
ادامه	994
ادامه مطلب	994
ادعم الصحافة المستقلة	75
ادعمنا	75
اذهب الي الوصفة	61
ارسال	85	985
ارسال المقال بالبريد	127
ارسال به تلگرام	1011
ارسال به دوستان	985
ارسال نظر	991
از دست ندهيد	1019
از ما حمايت كنيد	981
استمع	85
استمع للخبر	114
استمع للمقال	114
استمع للنص	114
اشتراك	76	982
اشتراك گذاري	985
اشتراك گذاري در تلگرام	1011
اشتراكگذاري	985
اشترك	76
اضغط هنا لمشاهدة الفيديو	114
اضف تعليق	94
اضف تعليقا	94
اطبع	85
اطبع المقال	127
اطبع الوصفة	61
اطبع هذا المقال	127
اعدادات ملفات تعريف الارتباط	92
اعلان	89
اعلان مدفوع	132
اعلان ممول	89
اعلانات	89
اعلانات مدفوعة	132
اغلاق	74
افتح الخريطة	98
اقرا المزيد	97
اقرا ايضا	95
اكتب تعليقا	94
الابلاغ عن خطا	118
الاخبار	95
الاشتراك	76
الاعلانات	89
الاقسام	95
الاكثر تداولا	95
الاكثر قراءة	95
الاكثر قراءة الان	128
الاكثر قراءة اليوم	128
الاكثر مشاهدة	95
الان نه	980
البحث	97
التالي	97
التعليقات	94
التفاصيل	98
الدخول	76
الرئيسية	97
السابق	97
الصفحة التالية	97
الصفحة الرئيسية	97
القائمة	97
المزيد	95	97
المزيد حول هذه القصة	128
المزيد من الاخبار	95
المزيد من المقالات	128
المقال التالي	95
المقال السابق	95
الوسوم	95
الي الاعلي	97
انتقل الي الوصفة	61
انتهاي پيام	1011
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	85
انشاء حساب	76
انشر	85
انضم الي فريقنا	118
انضموا الي فريقنا	118
اهد المقال	127
اهد هذا المقال	127
اهداء	127
اهداء المقال	127
اهم الاخبار	95
اولين نفري باشيد كه نظر ميدهد	1011
ايجاد حساب	982
اين مطالب را هم بخوانيد	1019
اين مطلب را هم بخوانيد	1019
اگهي	987
اگهيها	1023
""", 'ب': """
باز كردن	995
بازرگاني	1023
بازگشت به بالا	994
بالفيديو	114
بحث	97
برعاية	89
برچسب ها	992
برچسبها	992
بستن	980
بعدا ياداوري كن	980
بعدي	994
بلغ عن خطا	118
به اشتراك بگذاريد	985
بيشتر	992	994
بيشتر ببينيد	1019
بيشتر بخوانيد	992
""", 'ت': """
تابعنا عبر	88
تابعنا علي	88
تابعونا علي	88
تازهترينها	992
تبرع	75
تبرع الان	75
تبليغ	987
تبليغات	987
تبليغات در گوگل	1023
تبليغات متني	1023
تحميل التطبيق	84
تحميل المزيد	97
تسجيل	76
تسجيل الخروج	76
تسجيل الدخول	76
تسجيل دخول	76
تعليق	94
تعليقات	94
تغطية خاصة	128
تفعيل الاشعارات	84
تلغرام	85
تلگرام	985
تم نسخ الرابط	127
تماس با ما	991
تماشاي ويديو	1011
تنظيمات كوكي	990
تنظيمات كوكيها	990
تويتر	85
توييتر	985
تيليجرام	85
""", 'ث': """
ثبت نام	982
ثبت نظر	991
ثبتنام	982
""", 'ج': """
جديدترين اخبار	992
جزئيات	995
جستجو	994
جميع التعليقات	94
""", 'ح': """
حالا نه	980
حجم الخط	85
حجم النص	65
حريم خصوصي	990
حساب كاربري	982
حسابي	76
حصري للمشتركين	76
حفظ	85
حفظ المقال	127
حفظ الوصفة	61
حفظ للقراءة لاحقا	127
حمايت كنيد	981
حمايت مالي	981
""", 'خ': """
خانه	994
خبر بعدي	1011
خبر قبلي	1011
خبرهاي بيشتر	1019
خبرهاي داغ	1019
خبرهاي مرتبط	992
خبرهاي پيشنهادي	1019
خروج	982
""", 'د': """
در همين رابطه	1019
در همين زمينه	1019
دستهبندي	992
دعوت به همكاري	1011
ديدگاه	991
ديدگاهتان را بنويسيد	1011
ديدگاهها	991
""", 'ذ': """
ذات صلة	95
ذخيره	985
ذخيره خبر	1011
ذخيره دستور پخت	61
ذخيره مطلب	1011
ذخيره مطلب براي بعد	1011
ذكرني لاحقا	74
""", 'ر': """
ربما لاحقا	74
رد	94
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	982
رپورتاژ	987
رپورتاژ اگهي	987
""", 'س': """
ساهم	75
ساهم الان	75
سجل الدخول	79
سياسة الخصوصية	92
سياسة الخصوصية | شروط الاستخدام	92
سياسة الخصوصية وشروط الاستخدام	92
سياسة ملفات تعريف الارتباط	92
سياست حريم خصوصي	990
""", 'ش': """
شارك	85
شارك الخبر	127
شارك القصة	127
شارك المقال	85
شارك علي	85
شارك في استطلاع الراي	118
شارك في الاستطلاع	118
شارك هذا الموضوع	85
شاركنا رايك	94
شاركها	127
شاهد الفيديو	114
شاهد ايضا	95
شاهد بالفيديو	114
شايد بعدا	980
شرايط استفاده	990
شرايط استفاده و حريم خصوصي	990
شروط الاستخدام	92
شروط الاستخدام | سياسة الخصوصية	92
شروط الاستخدام وسياسة الخصوصية	92
""", 'ص': """
صفحه اصلي	994
""", 'ط': """
طالع ايضا	128
طباعة	85
طباعة المقال	127
طباعة الوصفة	61
""", 'ع': """
عرض اقل	98
عرض الاصل	98
عرض التفاصيل	98
عرض الكل	97
عرض المزيد	97
عرض النص الاصلي	98
عضويت	982
عكس	992
علي فيسبوك وتويتر	88
""", 'غ': """
غرد	85
""", 'ف': """
فتح	98
فقط براي مشتركان	982
فهمت	98
فيديو	95
فيسبوك	85	985
""", 'ق': """
قبلي	994
قد يعجبك	95
قد يعجبك ايضا	19	95
قد يهمك	95
قد يهمك ايضا	95
قراءة المزيد	97
قصص مقترحة	128
قيم المقال	118
قيم الوصفة	61
قيم هذا المقال	118
""", 'ك': """
كلمات دلالية	95
كلمات مفتاحية	95
كليدواژهها	992
كمك كنيد	981
كمك مالي	981
كن اول المعلقين	127
كن داعما	75
كوكيها	990
كپي شد	1011
كپي كردن لينك	1011
كپي لينك	985
""", 'ل': """
لا شكرا	74
لا، شكرا	74
لاحقا	74
للمشتركين فقط	79
ليس الان	74
لينك كوتاه	985
لينك كوتاه خبر	1011
لينك كپي شد	1011
""", 'م': """
مادة اعلانية	89
متوجه شدم	995
محتواي تبليغاتي	987
محتواي حمايتشده	1011
محتوي اعلاني	132
محتوي برعاية	132
محتوي ممول	89
مختارات	95
مساحة اعلانية	132
مستخدم جديد	76
مشاركة	85
مشاركة عبر واتساب	85
مشاركة علي تويتر	85
مشاركة علي فيسبوك	85
مشاهده بيشتر	994
مشاهده همه	994
مشترك شويد	982
مطالب بيشتر	1019
مطالب مرتبط	992
مطالب پيشنهادي	1019
مقالات اخري للكاتب	128
مقالات ذات صلة	95
مقالات قد تعجبك	128
مقالات قد تهمك	128
مقالات مرتبط	992
ملفات تعريف الارتباط	92
منو	994
مهمترين اخبار	992
مواضيع ذات صلة	95
مواضيع قد تهمك	128
مواضيع متعلقة	128
مواضيع مرتبطة	128
موضوعات ذات صلة	95
موضوعات متعلقة	128
""", 'ن': """
نسخ الرابط	85
نسخ رابط المقال	127
نسخه چاپي	1011
نسيت كلمة المرور	76
نظر	991
نظر بدهيد	1011
نظر خود را با ما در ميان بگذاريد	1011
نظر خود را بنويسيد	991
نظر شما	991
نظر شما درباره اين خبر چيست	1011
نظرات	991
نظرسنجي	1011
نمايش بيشتر	994
نمايش كمتر	995
نمايش متن اصلي	995
نمايش نقشه	995
نمايش همه	995
ننصح بقراءة	95
نه ممنون	980
""", 'ه': """
هذه المادة للمشتركين	127
همرساني	985
همچنين ببينيد	1019
همچنين بخوانيد	992
""", 'و': """
واتساب	85
واتساپ	985
ورود	982
ورود / ثبت نام	982
وسوم	95
ويديو	992
ويژه مشتركان	982
""", 'پ': """
پاسخ	991
پربازديدترين	992
پربازديدترينها	992
پربازديدها	992
پربازديدهاي امروز	1019
پربازديدهاي هفته	1019
پربحثترينها	992
پربينندهترين	1019
پربينندهترين خبرها	1019
پربينندهترينها	1019
پيام بازرگاني	1023
پيشنهاد خواندني	1019
پيشنهاد سردبير	992
پيشنهاد ما	992
""", 'چ': """
چاپ	985
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	991
گزارش خطا در اين خبر	1011
""", 'अ': """
अक्षर का आकार	65
अगला	1266
अगली खबर	1264
अन्य खबरें	19	1264
अपनी राय दें	1263
अभी दान करें	1253
अभी नहीं	1252
""", 'आ': """
आगे पढें	1266
आज की अन्य खबरें	1290
आपके लिए	1264
आपको यह भी पसंद आ सकता है	1290
आपको ये भी पसंद आ सकता है	1290
""", 'इ': """
इसे भी देखें	1290
इसे भी पढें	1264
""", 'ई': """
ई-पेपर	1254
""", 'ऊ': """
ऊपर जाएं	1266
""", 'ए': """
एआई द्वारा तैयार	1278
एआई समरी	1278
एआई सारांश	1278
एआई से तैयार सारांश	1278
""", 'औ': """
और खबरें	1264
और देखें	1266
और पढें	1264	1266
और भी पढें	1290
""", 'क': """
कम दिखाएं	1267
कमेंट	1263
कमेंट करें	1263
कमेंट्स	1263
कुकी नीति	1262
केवल सदस्यों के लिए	1254
कॉपी लिंक	1257
""", 'ख': """
खाता बनाएं	1254
खोजें	1266
खोलें	1267
""", 'ग': """
गलती बताएं	1267
गोपनीयता नीति	1262
""", 'च': """
चर्चा में क्यों है	1290
""", 'ज': """
जरूर पढें	1290
जवाब दें	1263
ज्यादा पढी गई	1290
""", 'ट': """
टिप्पणियां	1263
टिप्पणी	1263
टिप्पणी करें	1263
टेक्स्ट साइज	65
टैग्स	1264
टॉप न्यूज	1264
टॉप स्टोरीज	1290
ट्रेंडिंग	1264
ट्विटर	1257
""", 'ठ': """
ठीक है	1267
""", 'त': """
ताजा खबरें	1264
ताजा समाचार	1264
""", 'द': """
दान करें	1253
देश की और खबरें	1290
दोस्तों को भेजें	1278
""", 'न': """
नक्शा देखें	1267
नहीं धन्यवाद	1252
नहीं, धन्यवाद	1252
नियम और शर्तें	1262
नियम और शर्तें | गोपनीयता नीति	1262
""", 'प': """
पार्टनर कंटेंट	1293
पिछला	1266
पिछली खबर	1264
पूरी खबर पढें	1266
प्रचार	1260
प्रतिक्रिया दें	1263
प्रायोजित	1260
प्रायोजित सामग्री	1293
प्रिंट करें	1257
प्रीमियम	1254
""", 'फ': """
फेसबुक	1257
फेसबुक पर शेयर करें	1257
फॉन्ट साइज	65
फोटो	1264
फोटो गैलरी	1290
""", 'ब': """
बंद करें	1252
बडी खबरें	1264
बाद में	1252
बाद में याद दिलाएं	1252
""", 'म': """
मुख्य समाचार	1264
मूल देखें	1267
मेन्यू	1266
मेरा खाता	1254
""", 'य': """
यह भी देखें	1290
यह भी पढें	1264
ये खबरें भी पढें	1290
ये भी जानें	1290
ये भी देखें	1290
ये भी पढें	1264
""", 'र': """
रजिस्टर करें	1254
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1257	1278
लॉग इन	1254
लॉग इन करें	1254
लॉगआउट	1254
लॉगिन	1254
लोकप्रिय	1264
""", 'व': """
विज्ञापन	1260
विज्ञापन के बाद जारी	1293
विज्ञापन हटाएं	1278
विवरण	1267
विषय	1264
वीडियो	1264
व्हाट्सएप	1257
""", 'श': """
शायद बाद में	1252
शेयर	1257
शेयर करें	1257
""", 'स': """
संपर्क करें	1263
संबंधित खबरें	1264
संबंधित लेख	1264
संबंधित वीडियो	1290
संबंधित समाचार	1264
सदस्य बनें	1253
सबसे ज्यादा पढी गई	1264
सबसे ज्यादा पढी गई खबरें	1290
सबसे ज्यादा पढी गईं	1290
सब्सक्राइब	1254
सब्सक्राइब करें	1254
सभी दिखाएं	1267
सभी देखें	1266
समझ गया	1267
समर्थन करें	1253
सहयोग करें	1253
साइन अप	1254
साइन इन	1254
साझा करें	1257
सीधे रेसिपी पर जाएं	61
सेव करें	1257
स्पॉन्सर्ड	1260
स्पॉन्सर्ड कंटेंट	1293
""", 'ह': """
हमारा समर्थन करें	1253
होम	1266
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	206
""", 'আ': """
আপনার জন্য নির্বাচিত	232
আরও খবর	208
আরও দেখুন	208
আরও পডতে পারেন	232
আরও পডুন	208
আরও সংবাদ	232
আরো খবর	232
আরো পডুন	232
""", 'এ': """
এ জাতীয আরও খবর	232
এ জাতীয আরো খবর	232
এ সম্পর্কিত আরও খবর	208
এ সম্পর্কিত আরও পডুন	232
এই বিভাগের আরও খবর	232
এই বিভাগের আরো খবর	232
""", 'ক': """
কপি লিংক	231
""", 'খ': """
খবরটি শেযার করুন	231
""", 'জ': """
জনপ্রিয খবর	232
""", 'ন': """
নিবন্ধন	206
""", 'প': """
পাঠকের পছন্দ	232
পোস্টটি শেযার করুন	231
প্রিন্ট	210
প্রিন্ট করুন	231
""", 'ফ': """
ফেসবুকে শেযার করুন	231
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	231
বিজ্ঞাপন	210
বিস্তারিত পডুন	232
""", 'ম': """
মন্তব্য	210
মন্তব্য করুন	210
""", 'র': """
রেজিস্টার	206
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	206
লগইন	206
লিংক কপি	210
লিংক কপি করুন	231
লিংক কপি হযেছে	231
লিঙ্ক কপি করুন	231
লেখাটি সেভ করুন	231
""", 'শ': """
শেযার	210
শেযার করুন	210
""", 'স': """
সংশ্লিষ্ট খবর	208
সম্পর্কিত	232
সম্পর্কিত খবর	208
সম্পর্কিত বিষয	232
সম্পর্কিত সংবাদ	232
সর্বশেষ	208
সর্বশেষ সংবাদ	208
সর্বাধিক আলোচিত	232
সর্বাধিক পঠিত	208
সর্বোচ্চ পঠিত	232
সহাযতা করুন	206
সাবস্ক্রাইব	206
সেভ করুন	231
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2494
ข่าวที่น่าสนใจ	2494
ข่าวที่เกี่ยวข้อง	2471
ข่าวยอดนิยม	2471
ข่าวล่าสุด	2471
ข่าวอื่นที่น่าสนใจ	2494
ข่าวอื่นๆ	19	2494
ข่าวอื่นๆ ที่น่าสนใจ	2485
ข่าวเกี่ยวข้อง	2494
ข่าวแนะนำ	2471
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2485
คลิปแนะนำ	2494
ความคิดเห็น	2474
คัดลอกลิงก์	2474
คัดลอกลิงก์แล้ว	2485
คัดลอกลิงค์	2485
คัดลอกลิงค์แล้ว	2485
คุณอาจสนใจ	2494
""", 'ช': """
ชมคลิป	2485
ชมคลิปวิดีโอ	2485
ชมวิดีโอ	2485
ชมวิดีโอด้านบน	2485
ชมวิดีโอเต็มได้ที่นี่	2485
""", 'ด': """
ดูคลิป	2485
ดูทั้งหมด	2472
ดูวิดีโอ	2485
ดูเพิ่มเติม	2474
""", 'ต': """
ติดต่อเรา	2485
""", 'บ': """
บทความที่น่าสนใจ	2494
บทความที่เกี่ยวข้อง	2471
บทความล่าสุด	2471
บทความแนะนำ	2494
บริจาค	2468
บริจาคเลย	2468
บันทึก	2485
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2485
""", 'พ': """
พิมพ์	2474
พิมพ์บทความ	2485
พิมพ์สูตร	61
พิมพ์หน้านี้	2485
""", 'ฟ': """
ฟังรายการย้อนหลัง	2485
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2485
""", 'ย': """
ยอดนิยม	2494
ยอดนิยมในตอนนี้	2494
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2485
ร่วมงานกับเรา	2485
ร่วมตอบแบบสอบถาม	2485
ร่วมบริจาค	2468
ร่วมแสดงความคิดเห็น	2485
""", 'ล': """
ลงทะเบียน	2468
ลืมรหัสผ่าน	2468
""", 'ส': """
สนับสนุนเรา	2468
สปอนเซอร์	2474
สมัครงานกับเรา	2485
สมัครสมาชิก	2468
ส่งต่อให้เพื่อน	2485
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2494
อ่านข่าวผ่านแอป	2485
อ่านข่าวอื่นๆ	2494
อ่านต่อ	2474
อ่านต่อเรื่องนี้	2494
อ่านเพิ่มเติม	2471
อ่านเรื่องที่เกี่ยวข้อง	2494
""", 'เ': """
เข้าสู่ระบบ	2468
เนื้อหาที่เกี่ยวข้อง	2494
เป็นคนแรกที่แสดงความคิดเห็น	2485
เรื่องที่คุณอาจสนใจ	19	2494
เรื่องที่น่าสนใจ	2494
เรื่องที่เกี่ยวข้อง	2471
เรื่องล่าสุด	2494
เรื่องอื่นที่น่าสนใจ	2471
เรื่องแนะนำ	2494
""", 'แ': """
แชร์	2474
แชร์ข่าวนี้	2485
แชร์บทความ	2485
แชร์หน้านี้	2485
แชร์ไปที่ line	2485
แท็ก	2494
แท็กที่เกี่ยวข้อง	2494
แปลอัตโนมัติ	2485
แสดงความคิดเห็น	2474
แสดงน้อยลง	2472
""", 'โ': """
โฆษณา	2474
โหลดแอปฟรี	2485
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2670
""", 'ủ': """
ủng hộ	2651
ủng hộ chúng tôi	2651
""", 'あ': """
あとで	1505
あとで読む	1518
あなたにおすすめ	1530
あなたにおすすめの記事	1530
あなたへのおすすめ	1530
あわせて読みたい	1530
あわせて読む	1557
""", 'い': """
いいえ、結構です	1505
いいね	1518
いいね!してニュースをチェック	1519
いいね!で応援する	1547
いま読まれています	1557
いま読まれている記事	1557
""", 'お': """
おすすめ	1530
おすすめの記事	1530
おすすめ情報pr	1522
おすすめ記事	1530
おすすめ関連記事	1557
お問い合わせ	1524
お気に入り	1518
お気に入りに追加	1518
お申し込み	1508
""", 'こ': """
こちらの記事もおすすめ	1557
こちらの記事も読まれています	19	1557
こちらもおすすめ	1530
こちらも読む	1557
この著者の記事	1530
この記事に関連するニュース	1557
この記事のタグ	1530
この記事の写真をすべて見る	1558
この記事の関連ニュース	1557
この記事は会員限定です	1508
この記事もチェック	1547
この記事をシェア	1518
この記事をプレゼント	1547
この記事をプレゼントする	1547
この記事を保存	1547
この記事を印刷	1547
この記事を印刷する	1547
この記事を評価する	1547
この記者の記事一覧	1530
この連載の記事	1530
""", 'ご': """
ご意見	1527
ご支援のお願い	1506
ご購読の申し込み	1508
""", 'さ': """
さらに読み込む	1532
""", 'す': """
すべての写真を見る	1558
すべて受け入れる	1524
すべて表示	1533
すべて見る	1532
すべて許可	1524
""", 'そ': """
その他の記事	1530
""", 'は': """
はてなブックマーク	1518
はてなブックマークに追加	1547
はてブ	1518
""", 'ま': """
また後で	1505
""", 'み': """
みんなのコメント	1527
""", 'も': """
もっと見る	1532
もっと詳しく知りたい方は	1557
もっと読む	1530
もどる	1532
""", 'よ': """
よく読まれています	1557
よく読まれている記事	1530
よく読まれている記事ランキング	1530
""", 'わ': """
わかりました	1533
""", 'ア': """
アクセスランキング	1530
アプリのダウンロード	1517
アプリをインストール	1517
アプリをダウンロード	1517
アプリを開く	1517
アプリダウンロード	1517
アンケート実施中	1547
""", 'オ': """
オススメ記事	1530
""", 'カ': """
カテゴリ	1530
カテゴリー	1530
""", 'キ': """
キーワード	1530
""", 'ク': """
クイズに挑戦	1547
クイズに挑戦する	1547
クッキー	1524
クッキー設定	1524
クリップ	1518
クリップする	1518
""", 'コ': """
コピーしました	1518
コメント	1527
コメント#件	1527
コメント(#	1527
コメントする	1527
コメントはまだありません	1527
コメントをもっと見る	1527
コメントを投稿	1527
コメントを書く	1527
コメントを残す	1527
コメントを見る	1527
コメント一覧	1527
""", 'サ': """
サイトポリシー	1524
サイトマップ	1524
サインイン	1508
サポートする	1506
""", 'シ': """
シェア	1518
シェアしよう	1518
シェアする	1518
""", 'ス': """
スキップ	1505
スクラップ	1518
スクラップする	1518
スポンサー	1522
スポンサードリンク	1522
スポンサーリンク	1522
""", 'タ': """
タイアップ	1522
タグ	1530
""", 'チ': """
チップを送る	1506
チャンネル登録	1519
""", 'ツ': """
ツイート	1518
ツイートする	1518
""", 'ト': """
トップ	1532
トップへ戻る	1532
トップニュース	1530
トップページ	1532
トピックス	1530
""", 'ド': """
ドネーション	1506
""", 'ニ': """
ニュースを読む	1532
ニュースレター	1512
ニュースレター登録	1512
""", 'バ': """
バックナンバー	1530
""", 'パ': """
パスワードを忘れた方	1508
""", 'ピ': """
ピックアップ	1530
""", 'フ': """
フォロー	1519
フォローしてね	1519
フォローしました	1519
フォローする	1519
フォロー中	1519
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1518
ブックマークする	1518
""", 'プ': """
プッシュ通知	1517
プライバシーポリシー	1524
プレゼント	1508
プレミアム	1508
プレミアム会員	1511
""", 'ヘ': """
ヘルプ	1524
""", 'ペ': """
ページの先頭へ	1532
ページトップ	1532
ページトップへ	1532
""", 'ホ': """
ホーム	1532
""", 'ポ': """
ポスト	1518
ポストする	1518
""", 'マ': """
マイページ	1508
""", 'メ': """
メニュー	1532
メルマガ	1512
メルマガ登録	1512
メールで送る	1518
メールで送信	1518
メールアドレス	1512
メールアドレスを入力	1512
メールマガジン	1512
メールマガジン登録	1512
""", 'ラ': """
ランキング	1530
""", 'リ': """
リンクをコピー	1518
リンクをコピーしました	1547
リンクをコピーする	1547
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1508
ログイン	1508
ログイン/会員登録	1508
ログイン・会員登録	1508
""", '一': """
一覧	1532
一覧へ	1532
一覧を見る	1532
""", '上': """
上一篇	2729
上一頁	2731
上一页	2731
""", '下': """
下一篇	2729
下一頁	2731
下一页	2731
下次再說	2704
下次再说	2704
""", '不': """
不,謝謝	2704
不,谢谢	2704
不用了	2704
""", '专': """
专题	2729
""", '个': """
个人中心	2708
""", '为': """
为你推荐	2729
为您推荐	2729
""", '主': """
主要ニュース	1530
""", '举': """
举报	2728
""", '了': """
了解	1533
""", '人': """
人才招聘	2748
人気の動画	1557
人気の記事	1530
人気ランキング	1530
人気記事	1530
人気記事ランキング	1530
人氣文章	2757
""", '今': """
今、あなたにオススメ	1530
今、読まれている記事	1557
今はしない	1505
今はやめておく	1505
今回はしない	1505
今日の注目	1530
今日最熱門	2757
今日热点	2729
今日焦点	2729
今日熱門	2757
""", '他': """
他の記事	19
他の記事も読む	1530
""", '付': """
付費閱讀	2708
付费内容	2708
付费阅读	2708
""", '以': """
以下为广告内容	2748
以下為廣告內容	2748
以后再说	2704
""", '会': """
会员专享	2711
会员专享内容	2711
会员专属	2708
会员中心	2708
会员登录	2708
会員の方はこちら	1508
会員の方はログイン	1508
会員登録	1508
会員登録する	1508
会員登録はこちら	1508
会員限定	1508
会員限定記事	1508
""", '你': """
你可能也喜欢	2729
你可能也喜歡	2729
你可能感兴趣	2729
你可能还想看	2757
你可能還想看	2757
""", '使': """
使用条款	2724
使用條款	2724
""", '保': """
保存	1518
保存する	1518
""", '個': """
個人情報の取り扱い	1524
個人情報の取り扱いについて	1524
個人情報の取扱いについて	1524
個人情報保護方針	1524
""", '元': """
元の記事を読む	1558
元記事で読む	1558
元記事を読む	1532
""", '免': """
免責聲明	2724
免費訂閱	2712
免費註冊	2708
免費試讀	2708
免责声明	2724
免费注册	2708
免费订阅	2712
免费试读	2708
""", '全': """
全ての写真を見る	1558
全文はこちら	1558
全文を読む	1532
全文表示	1532
全記事読み放題	1511
全部接受	2724
全部评论	2728
""", '公': """
公众号	2719
公式sns	1519
公式twitter	1519
公式x	1519
公式アプリ	1517
""", '共': """
共有	1518
共有する	1518
共有リンクをコピー	1547
""", '关': """
关于我们	2724
关注	2719
关注我们	2719
关键词	2729
关闭	2704
""", '其': """
其他新聞	2729
其他新闻	19	2729
""", '再': """
再生	1532
""", '写': """
写真(#枚	1558
写真をもっと見る	1558
写真を見る	1532
写真を見る(全#枚	1558
写真特集	1530
写评论	2728
""", '分': """
分享	2718
分享到	2718
分享到facebook	2748
分享到line	2748
分享到微信	2718
分享到微博	2718
分享本文	2748
分享此文	2748
分享給好友	2748
分享給更多人看到	2748
分享给好友	2748
分享给更多人	2748
分享至	2718
分享至facebook	2718
分享至line	2748
分类	2729
分類	2729
""", '列': """
列印	2718
列印本頁	2748
列印食譜	61
""", '初': """
初割で無料体験する	1508
初月無料	1511
""", '利': """
利用規約	1524
""", '前': """
前のページ	1532
前の記事	1530
前の記事へ	1530
前へ	1532
前回の記事はこちら	1557
前回はこちら	1558
""", '加': """
加入line好友	2719
加入会员	2708
加入我们	2748
加入我们的团队	2748
加入我們	2748
加入我們的團隊	2748
加入書籤	2718
加入會員	2708
加载更多	2731
""", '動': """
動画	1530
動画で見る	1547
動画を再生する	1547
動画を見る	1532
""", '单': """
单次捐款	2705
""", '印': """
印刷	1518
印刷する	1518
印刷用ページ	1547
印刷用ページを表示	1547
""", '即': """
即时新闻	2729
即時新聞	2729
""", '原': """
原文を表示	1533
原文を見る	1533
原文連結	2758
原文链接	2758
""", '参': """
参与评论	2728
参加者募集中	1543
参加问卷调查	2748
""", '參': """
參加問卷調查	2748
""", '友': """
友だち追加	1519
友だち追加する	1519
友善列印	2748
友達に教える	1547
""", '反': """
反馈	2728
""", '发': """
发现错误?请告诉我们	2748
发表留言	2728
发表评论	2728
""", '合': """
合わせて読みたい	1530
""", '同': """
同じカテゴリの記事	1530
同じ著者の記事	1557
同意	2724
同意しない	1524
同意する	1524
""", '听': """
听全文	2748
听新闻	2718
听这篇文章	2748
""", '單': """
單次捐款	2705
""", '回': """
回到頂部	2731
回复	2728
回覆	2728
回頂端	2731
回首頁	2731
""", '地': """
地図を見る	1533
地図を開く	1533
""", '复': """
复制成功	2718
复制网址	2748
复制链接	2718
""", '大': """
大号字	65
大字	2718
大家还在看	2729
大家都在看	2729
""", '头': """
头条	2729
""", '字': """
字体	65
字体大小	2718
字号	2718
字級	65	2718
字级	65
字體大小	65	2718
""", '官': """
官方微博	2719
""", '定': """
定期定額	2705
""", '寄': """
寄付	1506
寄付する	1506
寄付で応援する	1547
寄付のお願い	1506
寄付をする	1506
""", '專': """
專題	2729
""", '小': """
小字	2718
小編推薦	2729
""", '尚': """
尚無留言	2748
""", '展': """
展开	2731
展开全文	2731
展开全部	2732
展開	2731
""", '已': """
已关注	2719
已是会员	2708
已有帐号	2708
已經是會員	2708
已經是會員?登入	2708
""", '广': """
广告	2723
""", '広': """
広告	1522
広告の後に続きます	1522
広告をスキップ	1522
広告を閉じる	1522
広告企画	1522
""", '廣': """
廣告	2723
""", '延': """
延伸閱讀	2729
延伸阅读	2729
""", '开': """
开通会员	2708
""", '影': """
影音	2729
""", '後': """
後で	1505
""", '微': """
微信	2718
微博	2718
""", '忘': """
忘記密碼	2708
忘记密码	2708
""", '応': """
応援する	1506
""", '您': """
您可能也喜歡	2729
您可能感兴趣	2729
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2757
您的邮箱	2712
您的電郵	2712
""", '意': """
意见反馈	2728
""", '感': """
感想を送る	1527
""", '成': """
成为会员	2705
成為會員	2705
""", '我': """
我同意	2724
我的帐户	2708
我的帳戶	2708
我知道了	2724
我要留言	2728
我要糾錯	2748
我要纠错	2728
我要评论	2728
""", '戻': """
戻る	1532
""", '所': """
所有留言	2728
""", '打': """
打印	2718
打印本页	2748
打印食谱	61
打开	2732
打赏	2705
""", '投': """
投票する	1547
投稿する	1527
""", '折': """
折りたたむ	1533
""", '报': """
报告错误	2732
""", '拒': """
拒絕	2724
拒绝	2724
""", '招': """
招聘启事	2748
""", '拡': """
拡大	1518
拡大する	1532
""", '按': """
按讚	2719
""", '捐': """
捐款	2705
捐贈	2705
捐赠	2705
""", '排': """
排行榜	2729
""", '採': """
採用情報	1543
""", '接': """
接受	2724
接受全部	2724
接受所有	2724
""", '推': """
推广	2723
推广内容	2723
推廣	2723
推荐	2729
推荐文章	2729
推荐阅读	2729
推薦	2729
推薦文章	2729
推薦閱讀	2729
""", '提': """
提供	1522
""", '搜': """
搜尋	2731
搜索	2731
""", '播': """
播放	2731
""", '支': """
支持我们	2705
支持我們	2705
支援する	1506
""", '收': """
收合	2732
收听	2718
收听本文	2748
收聽文章	2748
收藏	2718
收藏文章	2718
收藏本文	2748
收藏食譜	61
收藏食谱	61
收起	2731
""", '文': """
文字の大きさ	65	1518
文字サイズ	1518
文字サイズ変更	65
""", '新': """
新着	1530
新着ニュース	1530
新着記事	1530
新着記事一覧	1557
新規会員登録	1508
新規登録	1508
新闻简报	2712
""", '明': """
明白了	2732
""", '显': """
显示原文	2732
显示更多	2731
""", '暂': """
暂不	2704
暂无评论	2748
""", '暫': """
暫不	2704
""", '更': """
更多	2729
更多内容	2729
更多報導	2729
更多报道	2729
更多文章	2729
更多新聞	2729
更多新聞請看	2757
更多新闻	2729
更多精彩	2757
更多精采內容	2748
""", '最': """
最多人看	2757
最新ニュース	1530
最新号	1557
最新影音	2757
最新文章	2729
最新新聞	2729
最新新闻	2729
最新消息	2729
最新記事	1530
""", '會': """
會員中心	2708
會員專享	2711
會員專享內容	2711
會員專屬	2708
會員登入	2708
""", '月': """
月額#円	1511
月額#円(税込	1511
""", '有': """
有料会員登録	1508
有料会員記事	1547
有料登録	1508
有料記事	1508
""", '朋': """
朋友圈	2718
""", '服': """
服务条款	2724
服務條款	2724
""", '朝': """
朝刊・夕刊	1508
""", '本': """
本周热门	2757
本文へ	1532
本文へ移動	1532
""", '机': """
机器翻译	2748
""", '查': """
查看全部	2731
查看原图	2731
查看原文	2758
查看地图	2732
查看更多	2731
查看留言	2728
查看结果	2732
查看詳情	2732
查看评论	2728
查看详情	2732
""", '标': """
标签	2729
""", '検': """
検索	1532
""", '業': """
業配	2723
""", '標': """
標籤	2729
""", '機': """
機器翻譯	2748
""", '檢': """
檢舉	2728
""", '次': """
次のページ	1532
次の記事	1530
次の記事へ	1530
次へ	1532
次ページ	1532
""", '每': """
每月捐款	2705
""", '注': """
注册	2708
注目の記事	1530
注目キーワード	1530
注目ワード	1530
注目記事	1530
""", '点': """
点击排行	2729
点击播放	2748
点击查看原文	2758
点击查看大图	2731
点击阅读原文	2758
点我看视频	2748
点赞	2718
""", '為': """
為您推薦	2729
""", '热': """
热点	2729
热点推荐	2729
热门	2729
热门排行	2729
热门文章	2729
热门新闻	2729
""", '無': """
無料で体験する	1508
無料で読む	1508
無料会員登録	1508
無料会員限定	1508
無料体験	1508
無料登録	1508
""", '焦': """
焦點新聞	2729
""", '熱': """
熱門	2729
熱門排行	2729
熱門文章	2729
熱門新聞	2729
熱門話題	2729
""", '特': """
特定商取引法に基づく表記	1524
特集	1530
""", '猜': """
猜你喜欢	2729
猜你喜歡	2729
""", '申': """
申し込む	1508
""", '电': """
电子报	2712
电子邮箱	2712
""", '画': """
画像を拡大	1532
画像を見る	1532
""", '留': """
留言	2728
留言(#	2728
""", '登': """
登入	2708
登入/註冊	2708
登出	2708
登录	2708
登录/注册	2708
登錄	2708
登録	1508
登録が完了しました	1547
登録して続きを読む	1508
登録する	1508
""", '發': """
發現錯誤?請告訴我們	2748
發表留言	2728
發表評論	2728
""", '目': """
目录	2731
目次	1532
目錄	2731
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2729
相关报道	2729
相关推荐	2729
相关文章	2729
相关新闻	2729
相关标签	2729
相关视频	2757
相关阅读	2729
相關主題	2729
相關報導	2729
相關影片	2757
相關推薦	2729
相關文章	2729
相關新聞	2729
相關標籤	2729
相關閱讀	2729
""", '看': """
看了这篇文章的人也看	2729
看原文	2758
看更多	2729
看更多文章	2757
看更多新聞	2757
""", '知': """
知道了	2732
""", '稍': """
稍后再说	2704
稍后提醒我	2704
稍后阅读	2748
稍後再說	2704
稍後提醒我	2704
稍後閱讀	2748
""", '立': """
立即捐款	2705
立即訂閱	2708
立即订阅	2708
""", '粉': """
粉絲團	2719
""", '精': """
精彩推荐	2757
精彩推薦	2757
精选	2729
""", '紙': """
紙面ビューアー	1508
""", '結': """
結果を見る	1533
""", '続': """
続きはこちら	1558
続きをみる	1532
続きを読む	1508
""", '網': """
網友留言	2728
""", '編': """
編輯推薦	2729
編輯精選	2729
編集部おすすめ	1530
編集部のおすすめ	1530
""", '縮': """
縮小	1518
""", '繼': """
繼續閱讀	2731
""", '纠': """
纠错	2728
""", '继': """
继续浏览内容	2731
继续阅读	2731
""", '编': """
编辑推荐	2729
编辑精选	2729
""", '网': """
网友评论	2728
""", '翻': """
翻訳を表示	1533
""", '联': """
联系我们	2724
""", '聯': """
聯絡我們	2724
""", '聽': """
聽全文	2748
聽新聞	2718
聽這篇文章	2748
""", '菜': """
菜单	2731
""", '著': """
著作権	1524
""", '複': """
複製網址	2748
複製連結	2718
""", '觀': """
觀看更多	2757
""", '视': """
视频	2729
""", '解': """
解鎖全文	2748
解锁全文	2748
""", '訂': """
訂閱	2708
訂閱會員	2708
訂閱會員專屬內容	2748
訂閱郵件	2712
訂閱電子報	2712
""", '記': """
記事の続きはこちら	1558
記事へのご意見	1527
記事をサポートする	1506
記事をプレゼント	1508
記事をプレゼントする	1547
記事を保存	1518
記事を保存する	1547
記事を印刷する	1518
記事を読む	1532
記事ランキング	1530
記事一覧	1532
記事一覧を見る	1558
記事全文を読む	1532
記者募集	1543
記者募集中	1543
""", '許': """
許可する	1524
""", '註': """
註冊	2708
""", '評': """
評論	2728
""", '話': """
話題の記事	1530
""", '詳': """
詳しく見る	1533
詳細	1533
""", '語': """
語音播報	2748
語音朗讀	2748
""", '誤': """
誤りを報告	1533
誤字脱字の報告	1547
誤字脱字を報告する	1547
""", '読': """
読まれている記事	1530
読み上げ	1547
読み放題	1511
""", '請': """
請填寫讀者問卷	2748
請繼續往下閱讀	2723
請輸入電子郵件	2712
""", '讚': """
讚	2718
讚賞支持	2705
""", '订': """
订阅	2708
订阅会员	2708
订阅邮件	2712
""", '评': """
评论	2728
评论(#	2728
""", '诚': """
诚聘英才	2748
""", '话': """
话题	2729
""", '详': """
详情	2732
""", '语': """
语音朗读	2748
""", '请': """
请先登录再评论	2748
请继续往下阅读	2723
请输入邮箱	2712
""", '購': """
購読	1508
購読する	1508
購読のお申し込み	1508
購読申し込み	1508
""", '贈': """
贈送文章	2748
贈送文章給朋友	2748
贈送此文	2748
""", '贊': """
贊助	2705
贊助內容	2723
贊助商	2723
""", '赞': """
赞助	2705
赞助内容	2723
赞助商链接	2723
赞赏	2705
""", '赠': """
赠送此文	2748
""", '跳': """
跳到主要內容	2731
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2731
""", '轉': """
轉發	2718
""", '转': """
转发	2718
""", '返': """
返信	1527
返信する	1527
返回顶部	2731
返回首页	2731
""", '追': """
追蹤	2719
追蹤我們	2719
""", '通': """
通報する	1527
通知をオン	1517
通知を受け取る	1547
""", '速': """
速報	1530
速報通知を受け取る	1547
""", '連': """
連結已複製	2748
連載	1530
""", '運': """
運営会社	1524
""", '違': """
違反報告	1527
""", '選': """
選單	2731
""", '邮': """
邮箱	2712
""", '链': """
链接已复制	2748
""", '閉': """
閉じる	1505	1532
""", '開': """
開く	1533
開通會員	2708
""", '関': """
関連	1530
関連する記事	1530
関連キーワード	1530
関連タグ	1530
関連トピックス	1530
関連ニュース	1530
関連リンク	1530
関連動画	1530
関連情報	1530
関連記事	1530
関連記事はこちら	1557
""", '閱': """
閱讀全文	2731
閱讀原文	2758
閱讀更多	2731
""", '關': """
關於我們	2724
關注	2719
關注我們	2719
關鍵字	2729
關閉	2704
""", '阅': """
阅读全文	2731
阅读原文	2758
阅读更多	2731
""", '隐': """
隐私政策	2724
隐私权政策	2724
""", '隱': """
隱私政策	2724
隱私權政策	2724
""", '電': """
電子信箱	2712
電子報	2712
電子版	1508
""", '音': """
音声で聞く	1518
音声読み上げ	1547
""", '頭': """
頭條	2729
""", '顯': """
顯示原文	2732
顯示更多	2731
""", '首': """
首頁	2731
首页	2731
""", '點': """
點我看影片	2748
點擊播放本文	2748
點閱排行	2757
""", '가': """
가	1580
가입하기	1571
가장 많이 본 뉴스	1587
""", '개': """
개인정보 처리방침	1585
개인정보처리방침	1585
""", '거': """
거부	1585
""", '검': """
검색	1589
""", '결': """
결과 보기	1590
""", '계': """
계속 읽기	1571
""", '고': """
고객센터	1585
""", '공': """
공유	1580
공유하기	1580
""", '관': """
관련 기사	1587
관련 뉴스	1587
관련 영상	1610
관련 태그	1587
관련기사	1587
관련뉴스	1587
관련키워드	1587
""", '광': """
광고	1584
광고 닫기	1584
""", '괜': """
괜찮습니다	1568
""", '구': """
구독	1571
구독 신청	1571
구독 전용	1571
구독 중	1571
구독신청	1571
구독이 완료되었습니다	1602
구독자 전용	1573
구독하고 이어서 읽기	1602
구독하기	1571
""", '글': """
글씨 크기	65
글씨크기	1580
글자 크기	1580
글자 크기 변경	65	1602
글자 크기 조절	65	1602
글자크기	1580
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1569
기사 공유하기	1580
기사 더보기	1602
기사 듣기	1602
기사 링크 복사	1602
기사 본문	1589
기사 선물하기	1602
기사 스크랩하기	1602
기사 오류 신고	1602
기사 오류 제보	1602
기사 원문 보기	1602
기사 저장하기	1602
기사 제보 및 문의	1602
기사 후원하기	1569
기사에 대한 의견	1586
기사원문	1589
기사저장	1580
기자 구독	1597
기자 구독하기	1597
기자 페이지	1597
기자 프로필 보기	1597
기자의 다른 기사	1597
기자의 다른기사	1587
""", '나': """
나중에	1568
나중에 보기	1602
나중에 읽기	1602
나중에 하기	1568
""", '내': """
내 정보	1571
""", '네': """
네이버 구독	1583
네이버 블로그	1580
네이버에서 구독	1583
네이버에서 구독하기	1583
""", '놓': """
놓치면 안 되는 기사	1610
""", '뉴': """
뉴스 듣기	1602
뉴스레터 구독	1576
뉴스레터 구독 신청	1576
뉴스레터 무료 구독	1602
뉴스레터 신청	1576
""", '다': """
다른 공유 찾기	1580
다른 기사	19	1587
다른 기사 더 보기	19
다른 기사 보기	1597
다른기사	1587
다른기사 보기	1587
다시 보지 않기	1568
다음	1589
다음 기사	1587
다음 기사 보기	1602
다음 페이지	1589
다음기사	1587
다음에	1568
""", '닫': """
닫기	1568
""", '답': """
답글	1586
답글쓰기	1586
""", '당': """
당신이 좋아할 만한	1587
""", '댓': """
댓글	1586
댓글 #	1586
댓글 #개	1586
댓글 보기	1586
댓글 쓰기	1586
댓글 운영 정책	1602
댓글 운영정책	1602
댓글보기	1586
댓글쓰기	1586
댓글을 입력해주세요	1586
""", '더': """
더 보기	1589
더보기	1587	1589
""", '독': """
독자 의견 조사	1602
""", '동': """
동영상	1587
동의	1585
동의합니다	1585
""", '등': """
등록	1586
""", '디': """
디지털뉴스부	1597
디지털뉴스팀	1597
디지털콘텐츠팀	1597
""", '라': """
라인	1580
""", '랭': """
랭킹	1587
랭킹뉴스	1587
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
로그아웃	1571
로그인	1571
로그인 후 댓글 쓰기	1602
로그인/회원가입	1571
로그인이 필요	1573
""", '링': """
링크 복사	1580
링크가 복사되었습니다	1602
""", '마': """
마이페이지	1571
""", '많': """
많이 본 기사	1587
많이 본 뉴스	1587
많이 본 영상	1610
많이 읽은 기사	1587
많이본 기사	1587
많이본 뉴스	1587
""", '맨': """
맨 위로	1589
맨위로	1589
""", '메': """
메뉴	1589
메뉴 닫기	1589
메일	1580
""", '모': """
모두 동의	1585
""", '목': """
목록	1589
목록보기	1589
""", '무': """
무료 체험 시작하기	1571
무료 회원가입	1571
""", '문': """
문의	1586
문자 크기	65
""", '바': """
바로가기	1580
""", '밴': """
밴드	1580
""", '번': """
번역 보기	1590
""", '베': """
베스트	1587
""", '복': """
복사하기	1580
""", '본': """
본문 글씨 줄이기	1580
본문 글씨 키우기	1580
본문 바로가기	1589
본문으로 바로가기	1589
""", '북': """
북마크	1580
""", '비': """
비밀번호 찾기	1571
""", '사': """
사이트맵	1585
사진 확대	1589
""", '설': """
설문 참여 바로가기	1602
설문 참여하기	1602
설문조사 참여하기	1602
""", '속': """
속보	1587
속보 알림 받기	1602
속보 알림 신청	1602
""", '스': """
스크랩	1580
스크랩하기	1602
스폰서	1584
""", '신': """
신고	1586
신문구독	1571
""", '실': """
실시간 뉴스	1587
""", '알': """
알겠습니다	1590
알림 받기	1579
알림 설정	1579
""", '앱': """
앱 다운로드	1579
앱 다운로드하기	1579
앱 설치	1579
앱 설치하기	1579
""", '에': """
에디터 추천	1587
""", '연': """
연관기사	1587
""", '열': """
열기	1590
""", '영': """
영상	1587
영상 보기	1602
영상으로 만나보세요	1602
영상으로 보기	1602
""", '오': """
오늘 하루 보지 않기	1568
오늘은 그만 보기	1568
오늘의 추천	1587
오늘의 핫뉴스	1610
오디오로 듣기	1602
오류 신고	1586
오류 신고하기	1602
오탈자 신고	1602
""", '온': """
온라인뉴스팀	1597
""", '요': """
요약	1589
""", '원': """
원문 보기	1590
원문보기	1589
""", '위': """
위로	1589
""", '유': """
유료 기사입니다	1602
유튜브 구독	1583
유튜브 구독하기	1583
""", '음': """
음성 재생하기	1602
음성으로 듣기	1580
""", '응': """
응원하기	1569
""", '의': """
의견 쓰기	1586
""", '이': """
이 기사 어땠나요	1602
이 기사를 공유합니다	1602
이 기사를 추천합니다	1602
이 기사와 함께 읽은 기사	1602
이 기자의 다른 기사	1602
이 시각 많이 본 기사	1610
이 시각 많이 본 뉴스	1610
이 시각 주요뉴스	1587
이 시각 추천뉴스	1587
이런 기사는 어때요	1610
이메일	1580
이메일무단수집거부	1585
이미 구독 중이신가요	1571
이미 회원이신가요	1571
이미지 크게 보기	1589
이미지 확대	1589
이슈	1587
이용약관	1585
이전	1589
이전 기사	1587
이전 기사 보기	1602
이전기사	1587
""", '인': """
인기 급상승	1610
인기 기사	1587
인기기사	1587
인기뉴스	1587
인쇄	1580
인쇄하기	1580
인스타그램 팔로우	1602
""", '일': """
일시후원	1569
""", '자': """
자세히	1590
자세히 보기	1590
""", '재': """
재생	1589
""", '저': """
저작권규약	1585
저장	1580
""", '전': """
전체 댓글	1586
전체 보기	1589
전체메뉴	1589
전체보기	1589
""", '접': """
접기	1589
""", '정': """
정기 후원하기	1569
정기구독	1571
정기후원	1569
""", '제': """
제보	1586
제보하기	1586
""", '좋': """
좋아요	1580
좋은 기사 후원하기	1569
""", '주': """
주소 복사	1602
주소가 복사되었습니다	1602
주소복사	1580
주요 기사	1587
주요 뉴스	1587
주요 뉴스 더보기	1610
주요기사	1587
주요뉴스	1587
""", '지': """
지금 뜨는 기사	1610
지금 뜨는 뉴스	1610
지도 보기	1590
지면보기	1571
""", '청': """
청소년보호정책	1585
""", '최': """
최신 기사	1587
최신 뉴스	1587
최신기사	1587
최신뉴스	1587
""", '추': """
추천 기사	1587
추천 영상	1610
추천기사	1587
추천뉴스	1587
""", '친': """
친구 추가하기	1602
""", '카': """
카카오스토리	1580
카카오톡	1580
카카오톡 공유	1580
카카오톡으로 공유	1602
카카오톡으로 공유하기	1602
카테고리	1587
""", '쿠': """
쿠키 설정	1585
""", '퀴': """
퀴즈 풀기	1602
""", '키': """
키워드	1587
""", '태': """
태그	1587
""", '텔': """
텔레그램에서 소식 받기	1602
""", '투': """
투표하기	1602
""", '트': """
트위터	1580
트위터 공유	1580
""", '페': """
페이스북	1580
페이스북 공유	1580
페이스북으로 공유	1602
""", '펼': """
펼치기	1589
""", '포': """
포토	1587
""", '폰': """
폰트 크기	1580
""", '프': """
프리미엄	1571
프린트	1580
""", '함': """
함께 보면 좋은 기사	1587
함께 볼 기사	1610
함께 읽으면 좋은	1587
함께 읽은 기사	1610
""", '핫': """
핫뉴스	1587
핫이슈	1587
핫클릭	1610
""", '헤': """
헤드라인	1587
""", '협': """
협찬	1584
""", '홈': """
홈	1589
""", '화': """
화제의 뉴스	1587
""", '확': """
확인	1590
""", '회': """
회사소개	1585
회원 전용	1573
회원가입	1571
""", '후': """
후원	1569
후원 안내	1569
후원 하기	1569
후원하기	1569
후원회원 가입	1569
"""}

START = {'a': """
abonē	1688 K par	1688 K no	1688 K un	1690 K
accès	1115 K illimité
această	52 K investigație	2089 K traducere
además	886 K:	931 K, en
ai가	1599 K 자동 번역한	1599 K 번역한	1599 K 핵심	1599 K 요약한
ai에게	1599 K 물어	1599 K 질문	1599 K 물어보기
ajánljuk	1319 K:
aktivér	418 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2434 K dig till vårt	2450 K
apúntate	912 K a nuestro seminario	912 K a nuestro evento
artykuł	46 K można	46 K wolno	1936 K ukazał się	1936 K pochodzi z	1942 K przetłumaczony	1942 K został przetłumaczony	1942 K czyta	1942 K wygenerowany
artykuły	1933 K autora
artículos	856 K gratuitos
ascultă	1 K	2078 K:	2095 K podcastul	2095 K acest articol
atradāt	44 K
atsisiųskite	1650 K
autorė	1654 K:
autoři	315 K jsou
außerdem	564 K lesenswert:	564 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	920 K la app
beiträge	27 K
benefício	2039 K do assinante:
berätta	59 K i	59 K gärna
beställ	2450 K
bestätigen	458 K sie ihre
bestätigungsmail	458 K
besøg	404 K vores
beğendin	69 K mi
beğendiniz	8 K mi	69 K mi
boletín	862 K diario	862 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2668 K liên quan:	2681 K viết này có	2681 K viết có hữu ích
báo	2681 K lỗi bài viết
bình	5 K luận	27 K luận	2682 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1319 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2681 K phát hiện	2681 K thấy bài viết
bản	2681 K tóm tắt này
bấm	2683 K để nghe
bật	2659 K thông báo
""", 'c': """
chceš	337 K u nás pracovat	2310 K u nás pracovať
chefredaktör	2448 K och ansvarig utgivare:	2448 K:
chưa	32 K có bình luận
citeşte	2078 K şi	2078 K şi:
citește	2078 K și	2078 K și:	2078 K:	2078 K mai mult	2078 K aici	2078 K mai departe:
citiți	2078 K și
ciąg	1946 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	1993 K exclusivo para	2037 K gerado	2042 K oferecido por
conținut	2089 K generat	2093 K oferit de
crédit	1189 K photo	1189 K photos
crédits	1189 K photo	1189 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2685 K đặt ứng dụng	2685 K ứng dụng	2685 K app
có	72 K thắc mắc	2668 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2084 K ai informații	2091 K ai observat o
dalinkitės	1650 K
další	303 K články autora
darovať	2304 K
dernières	1143 K actualités
descarcă	13 K	2109 K aplicația
descargá	13 K	920 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2000 K no google play	2047 K na app store	2047 K no google play	2047 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	330 K
dostępna	1949 K w
dostępne	1949 K w
dostępny	1949 K w
dołącz	12 K do	56 K do #	56 K do ponad #	1960 K do	1973 K do dyskusji
držte	28 K se
découvrez	1144 K aussi	1168 K la boutique	1168 K notre boutique	1168 K nos jeux	1168 K notre hors-série	1176 K notre application	1176 K notre appli
décryptage	1144 K :
déductible	1106 K des impôts	1106 K à #
déjà	1113 K abonné	1113 K inscrit	1113 K client
dùng	2692 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1345 K
encuéntranos	12 K
envía	3 K
envíanos	901 K
ermöglicht	566 K von
erről	1319 K bővebben
escríbenos	889 K
estagiária	2030 K sob supervisão	2030 * K sob supervisão
estagiário	2030 K sob supervisão
""", 'f': """
faça	2045 K o quiz	2045 K o teste	2045 K o nosso
felelős	1342 K szerkesztő:	1342 K kiadó:
fiți	31 K primul
foretrækker	419 K du
fortsätt	2452 K läsa
fortæl	59 K mig
fotogaléria	2278 K:
fotografía	932 K:
frågor	72 K	73 K om artikeln
få	395 K fuld adgang til	418 K adgang	418 K fri	418 K fuld	418 K besked	418 K ugens	418 K dagens	418 K de	418 K nyheder	418 K en notifikation	418 K breaking	418 K seneste nyt	429 K	1856 K full tilgang til	1882 K tilgang	1882 K fri	1882 K full	1882 K beskjed	1882 K varsel	1882 K ukas	1882 K dagens	1882 K de	1882 K nyheter	1882 K siste	1894 K	2425 K full tillgång till	2450 K tillgång	2450 K fri	2450 K full	2450 K besked	2450 K en notis	2450 K veckans	2450 K dagens	2450 K de	2450 K nyheter	2450 K senaste	2461 K
férjen	1345 K hozzá
följ	12 K	2429 K	2450 K
følg	12 K	12 K oss	399 K	418 K	1860 K	1882 K
füge	12 K uns	572 K
fügen	12 K sie uns	572 K sie
für	461 K android und ios	512 K diesen artikel	512 K diesen	561 K nur
főszerkesztő	1342 K:
""", 'g': """
gazeteciliğimizi	2547 K
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2682 K cửa hàng trực tuyến
glöm	2450 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2681 K ý cho bài viết
gör	2434 K quizet	2434 K vårt quiz	2450 K vårt
görmemiz	2552 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1346 K lát
hintergründe	564 K dazu:
hjälp	2434 K oss bli bättre	2434 K oss att bli bättre
hjælp	404 K os med at blive bedre
hlavné	2291 K body
hlavní	317 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2682 K trả lời khảo sát	2690 K ủng hộ
hämta	13 K	2438 K
häng	2450 K med
hääleta	968 K
håll	28 K	28 K dig
hör	516 K dir	572 K	2450 K
hören	516 K sie	572 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	388 K også	388 K også:	404 K mere på	418 K	1849 K også	1849 K også:	1882 K
""", 'i': """
iesūti	1676 K savu	1676 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1650 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	1993 K é assinante
jäikö	1058 K juttu kesken
jälgi	968 K
""", 'k': """
kapcsolódó	1319 K	1319 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2682 K tra kiến thức của bạn
kjøp	1865 K billetter	1865 K billett	1882 K
klausykitės	1635 K
klikněte	300 K zde
ključne	2230 K točke	2230 K tačke
klõpsates	968 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1690 K var
kommentarsfältet	5 K
kopiér	418 K
kopírovat	330 K
kopírovať	2304 K
kopē	1690 K
kvíz	300 K:	1332 K	2278 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1345 K
kérjen	1345 K
kérjük	28 K
kênh	2659 K youtube của báo
köp	2434 K biljetter	2434 K biljett	2450 K
kövess	12 K
kövesse	1345 K
kövessen	12 K
køb	404 K billetter	404 K billet	418 K
küfür	27 K içeren
küldd	3 K el	1327 K el nekünk
küldje	1327 K el nekünk	1345 K	1345 K tovább
kļūsti	1690 K
kết	2673 K nối với chúng tôi
""", 'l': """
laimē	1690 K
laimėkite	1650 K
legyél	1345 K
lejupielādē	1690 K
leé	931 K también	931 K más	931 K:
lisää	1082 K meidät
lásd	1319 K még
lásson	1345 K több
lát	1327 K valami
láttál	1327 K valami
lägg	2450 K till
lähetä	1061 K juttuvinkki	1061 K uutisvinkki	1061 K vinkki	1065 K mielipidekirjoituksesi	1065 K mielipidekirjoitus	1082 K
lämna	2428 K dina tips	2428 K ditt tips
läs	2417 K mer om	2418 K också	2418 K också:	2418 K även	2418 K mer	2418 K mer:	2418 K:	2418 K här	2418 K även:	2425 K vidare med	2425 K mer på	2438 K e-tidningen	2438 K tidningen	2450 K	2452 K vidare
læs	387 K mere om	388 K også	388 K også:	388 K mere	388 K mere:	388 K:	388 K her	388 K hele	395 K videre med	409 K e-avisen	409 K avisen	418 K	420 K videre
légy	31 K te az első
líbil	8 K se vám	318 K se
líbilo	69 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1082 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1946 K wideo
mesterséges	1353 K intelligencia írta
mirá	915 K el video	931 K también	931 K:
mitä	8 K pidit	33 K mieltä	1083 K mieltä sinä
mišljenja	2227 K autora	2227 K iznesena	2227 K izneta
mišljenje	2227 K autora
możliwość	5 K komentowania
mándanos	901 K
más	885 K noticias de	885 K noticias sobre	885 K sobre	885 K en	885 K de	886 K información	886 K información:	889 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	303 K tip?	303 K tip na článek	303 K tip na téma	303 K tip pro
märkasid	44 K	953 K midagi	959 K viga	959 K artiklis viga
még	32 K nincs
més	248 K informació:	274 K notícies de	274 K notícies sobre
mød	404 K os
mūs	1690 K vari
mời	2668 K xem	2668 K bạn đọc	2668 K độc giả	2673 K bạn tham gia	2673 K độc giả theo dõi	2673 K bạn đọc theo dõi	2683 K quý vị theo dõi	2683 K quý độc giả	2683 K bạn xem video	2683 K nghe
""", 'n': """
nahlásit	340 K chybu
nahlásiť	2313 K chybu
nahláste	2313 K chybu
najważniejsze	1942 K informacje
naloži	2358 K
naložite	13 K	2358 K
naročite	2365 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	338 K čas číst	2311 K čas čítať
než	347 K vložíte komentář	347 K začnete diskutovat	347 K napíšete příspěvek
nguồn	2677 K:	2677 K :
nhận	2659 K thông báo
nové	320 K číslo	320 K vydání	2294 K číslo	2294 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1082 K enemmän
nägid	969 K viga
näita	968 K
näitkö	1083 K virheen
näytä	1082 K sisältö
nå	2450 K vår
nézd	1319 K meg	1345 K meg
nézze	1319 K meg	1345 K meg
nāc	1681 K strādāt
""", 'o': """
oceń	8 K	1943 K ten	1943 K artykuł	1943 K tekst
odporučte	2304 K
odporúčame	2278 K:
odsłuchaj	1954 K	1954 K ten
ofereça	3 K
oglądaj	1930 K:
ohodnoťte	318 K	2292 K
opýtajte	2291 K sa
opširnije	2215 K:	2215 K na
otázky	72 K
ouça	1 K	2018 K:	2043 K o podcast
oír	1 K
""", 'p': """
pamanīji	1682 K kļūdu
pamanījāt	44 K	1682 K kļūdu
pastebėjote	44 K	1636 K įdomų	1642 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2677 K viên:
piditkö	8 K	69 K	1083 K
pidätkö	1083 K
piše	2242 K:
podobał	8 K ci się
podobało	69 K się
podpořte	335 K
podržite	2245 K
podés	12 K seguir	902 K enviarnos
podívejte	300 K se:	300 K se na video
poleć	1954 K
poslať	2304 K
poslechněte	1 K si	300 K si	300 K si:
poslušajte	1 K	2215 K:	2337 K:
posłuchaj	1 K	1930 K:	1930 K też:
poznáte	66 K niekoho
pozostała	1946 K część
pošaljite	41 K vijest
pošlete	330 K
pošlite	3 K	2304 K
poți	2084 K contacta autorul	2084 K contacta autoarea
praneškite	1636 K redakcijai
predplaťte	2308 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2278 K si tiež	2278 K si aj	2278 K si	2278 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1650 K
pronašli	44 K ste
pročitaj	2215 K još	2215 K i
pročitajte	2215 K još	2215 K i	2215 K više	2215 K:	2215 K više o ovoj temi
prvý	2303 K mesiac len za	2303 K mesiac za	2303 K mesiac už za	2303 K mesiac zadarmo
prześlij	1954 K dalej
präsentiert	566 K von
prüfen	572 K sie
páčil	8 K sa vám	2292 K sa
páčilo	69 K sa
päivitä	1082 K
pääset	1082 K lukemaan
päätoimittaja	1080 K:
păstrați	28 K
pērc	1681 K biļetes	1690 K
předplaťte	335 K si
přehrajte	300 K si
přetisk	68 K povolen	68 K možný
přečtěte	300 K si také	300 K si	300 K si:	300 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	902 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	338 K posloucháte
radšej	2311 K počúvate
radši	338 K posloucháte
rašykite	1636 K autorei	1636 K autoriui
recibí	901 K las noticias
recomandări	2078 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1344 K ingyenesen
regisztráljon	1332 K	1344 K ingyenesen
regístrate	853 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	1946 K tekstu
rezervē	1690 K
rešite	2215 K kviz
riješite	2215 K kviz
rozwiąż	1930 K quiz
rätsel	555 K mit
rätseln	555 K sie mit
réservez	1168 K vos places pour la soirée de la rédaction
réservé	1113 K aux abonnés
réservée	1113 K aux abonnés
réservés	1113 K aux abonnés
résumer	1158 K cet article	1158 K l'article
résumé	1158 K généré	1158 K rédigé	1158 K réalisé	1158 K produit	1158 K par
rösta	2450 K
rādīt	1690 K
""", 's': """
saglabā	1690 K
saistīts	1665 K:
saņem	1690 K
sažetak	2230 K	2230 K članka	2230 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	901 K el canal	931 K leyendo:
sesizări	2084 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	317 K	317 K článku
siųskite	1636 K savo	1650 K
sjefredaktør	1879 K:	1879 K og ansvarlig redaktør:
skopírovať	2304 K
skrót	1942 K artykułu
skúsili	59 K ste
související	300 K:
spodobało	69 K się
sporočite	2370 K napako
sprawdź	1930 K:	1930 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2291 K sa
stališča	2348 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	353 K si aplikaci
stöd	2425 K
stötta	2425 K
støt	395 K
støtt	1856 K
suscríbete	848 K a
susidūrėte	1636 K su
susiję	1624 K:
synthèse	1158 K générée
syötä	1082 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1351 K:
szívesen	1346 K meghallgatjuk
szöveg	1351 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	906 K
síganos	12 K
sígueme	906 K
síguenos	12 K
só	1993 K para assinantes
sólo	853 K para suscriptores
søg	418 K nu
súhrn	2291 K
súmate	12 K	56 K a las #
súvisiace	2278 K:
súvisiaci	2278 K článok
sūti	1676 K savu	1690 K
""", 't': """
también	874 K en facebook	886 K puedes leer	886 K puedes leer:	886 K te puede interesar:
també	248 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1087 K on
tekstą	46 K galima
tenés	896 ¿K información
thấy	44 K lỗi
thử	2682 K sức với
tiedätkö	1061 K aiheesta	1061 K asiasta	1061 K lisää
tiivistelmä	26 K on
tilføj	418 K
todavía	32 K no hay comentarios
további	1319 K részletek
traducció	257 K feta
transparentní	310 K účet:
trên	2659 K google news
trả	2682 K lời câu đố
trải	2692 K nghiệm
turpinājums	1692 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1061 K
tác	2677 K giả:	2677 K giả là
támogasd	1337 K a	1337 K az
támogassa	1337 K a	1337 K az
täglichen	458 K newsletter
tämä	26 K tiivistelmä	52 K juttu
tämän	52 K jutun
télécharger	13 K	1124 K l'application
téléchargez	13 K
tóm	2681 K tắt này
töltsd	13 K le
töltse	13 K le	1345 K le	1345 K ki
történeteiket	1327 K
tüm	27 K yorumlar
tęsinys	1652 K
tłumaczenie	1942 K
tải	13 K	13 K ứng dụng	2659 K ứng dụng	2659 K app	2685 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2250 K na grešku
uključi	2238 K
uključite	2238 K
uložit	330 K
uložiť	2304 K
uložte	330 K si	2304 K si
unbeschränkter	535 K zugang
unterstütze	442 K
unterstützen	442 K sie	442 K sie die
uočili	7 K ste
upozorniť	2313 K na chybu
upozorněte	340 K na chybu
urmărește	12 K	2078 K și:	2095 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1332 K részt
več	2337 K:	2337 K v videu	2362 K o tem	2362 K novic	2362 K preberite
vidéo	1144 K :
visą	1650 K interviu
više	2215 K o:
você	2018 K pode gostar:
vprašaj	2351 K
vprašajte	2351 K
vypočujte	1 K si	2278 K si:
vyskúšali	59 K ste
vytiskněte	330 K
vytlačiť	2304 K
vytlačte	2304 K
vyzkoušeli	59 K jste
válaszolj	1345 K
válaszoljon	1345 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	418 K med
véleménycikkeit	1327 K
více	300 K zde	300 K k tématu:
võida	968 K
võta	953 K ühendust	968 K
vă	28 K rugăm să
věnujte	330 K
všechny	27 K komentáře	303 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	482 K artikel:
weź	1973 K udział w dyskusji
więcej	1929 K o	1929 K na temat	1929 K z	1930 K na ten temat:	1933 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	458 K newsletter
""", 'y': """
yanlişlik	2541 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1965 K uwagę	1965 K błąd	1965 K literówkę	1965 K uwagi	1965 K nieścisłość
ziņo	1676 K redakcijai
zkopírovat	330 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	1962 K reporterem	1962 K reporterką	1962 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	491 K dpa	729 K #	729 K
""", 'à': """
à	1144 K lire aussi	1144 K lire également	1144 K lire :	1144 K lire sur	1144 K voir aussi	1144 K écouter	1144 K relire	1144 K découvrir	1144 K lire sur le même sujet	1144 K consulter :	1144 K voir également	1147 K propos de l'auteur	1147 K propos de l'autrice	1168 K retrouver dans le numéro
àudio	257 K generat
""", 'á': """
áudio	2037 K gerado
""", 'ä': """
är	2428 K du
äänestä	1082 K
""", 'ç': """
ça	69 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2015 K preciso estar logado
écouter	1 K l'article	1 K cet article	1144 K aussi
écoutez	1 K cet	1 K l'article	1172 K le podcast
""", 'í': """
írd	1345 K be
írj	1327 K a szerzőnek
írja	1345 K be
írjon	1327 K a szerzőnek	1345 K közvetlenül	1345 K nekünk
""", 'î': """
întreabă	2089 K asistentul
întrebări	72 K
""", 'ö': """
ön	1346 K szerint
""", 'ú': """
últimas	885 K noticias de	2017 K de	2017 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	485 K die autor:in	485 K die autoren	485 K die autor:innen	487 K die autorin	487 K den autor	488 K die autorin	488 K den autor
übersetzung	569 K:	569 K aus dem
""", 'č': """
čitaj	2215 K još
čitajte	2215 K i	2215 K još	2215 K još:
članak	46 K se može	46 K možete	2230 K je preveden	2230 K čita	2233 K je objavljen u
članek	46 K lahko	2351 K je preveden	2351 K bere	2351 K je prebral	2354 K je objavljen v
článek	46 K lze	46 K můžete	317 K byl přeložen	317 K přeložen	317 K načetl	320 K vyšel v
článok	46 K možno	46 K môžete	2291 K bol preložený	2291 K načítal	2294 K vyšiel v
čo	33 K si myslíte
čtěte	300 K také	300 K také:	300 K i	300 K více	300 K:
číslo	310 K účtu pro dary	310 K transparentního účtu
čítajte	2278 K aj	2278 K tiež	2278 K viac
""", 'đ': """
đánh	2681 K giá bài viết
đăng	2682 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2698 K dây nóng: #	2698 K dây nóng #
được	68 K phép đăng lại
đọc	2668 K thêm	2668 K thêm:	2668 K:	2668 K tiếp:	2673 K tin nhanh
""", 'į': """
įsigykite	1650 K
įtraukite	1650 K mus
įveskite	1650 K
""", 'ś': """
ściągnij	13 K	1978 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	1958 K:
źródło	1958 K:
""", 'ž': """
želite	2247 K raditi kod nas	2247 K da radite kod nas	2367 K delati pri nas
želiš	2247 K raditi kod nas	2367 K delati pri nas
žinote	1636 K daugiau	1651 K istoriją
žiūrėkite	1624 K taip pat	1650 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις
""", 'ή': """
ήταν	622 K χρήσιμο	622 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	637 K τον	637 K τα	637 K
ακούστε	1 K	606 K:
αναδημοσίευση	68 K με
αναφέρετε	642 K λάθος	642 K κάποιο λάθος
αναφορά	642 K λάθους
αντιγράψτε	632 K
αντιγραφή	632 K
αξιολογήστε	622 K
αποθηκεύστε	632 K
απορίες	72 K
αυτή	52 K η έρευνα	621 K η περίληψη	621 K η σύνοψη
""", 'β': """
βίντεο	606 K:
βαθμολογήστε	622 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	606 K επίσης	606 K:	606 K το βίντεο	606 K εδώ	606 K επίσης:	606 K ακόμα:	606 K φωτογραφίες	606 K ακόμη	606 K ακόμη:	619 K όλα τα άρθρα	633 K όλες	633 K όλα	633 K τις
δειτε	606 K επισης	606 K ακομη	606 K:
δεν	640 K έχετε χρόνο να διαβάσετε
διάβασε	606 K επίσης	606 K ακόμη
διαβάζεται	621 K από
διαβάστε	606 K επίσης	606 K επίσης:	606 K ακόμη	606 K ακόμη:	606 K ακόμα	606 K:	606 K εδώ	606 K περισσότερα	606 K ακόμα:	606 K εδώ περισσότερα	606 K σχετικά	606 K αναλυτικά	619 K όλα τα άρθρα	633 K όλες	633 K όλα	633 K τις
διαβαστε	606 K επισης	606 K ακομη	606 K ακομα	606 K:
διαθέσιμη	629 K στο
διαθέσιμο	629 K σε	629 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	632 K
ενεργοποιήστε	629 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	621 K περίληψη	621 K σύνοψη	621 K ανάγνωση	621 K περίληψη αυτή
""", 'θ': """
θέλεις	639 K να εργαστείς μαζί μας
θέλετε	639 K να εργαστείτε μαζί μας	639 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	629 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	629 K	637 K την εφαρμογή	651 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	606 K:
""", 'λ': """
λήψη	629 K από	629 K στο
""", 'μ': """
μάθετε	633 K όλες
με	635 K πληροφορίες από
μείνετε	633 K ενημερωμένοι
μετάφραση	621 K
μοιράσου	632 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	619 K απόψεις	619 K γνώμες
""", 'π': """
περίληψη	621 K
περισσότερα	606 K:
πηγές	635 K:
πηγή	635 K:
προτείνετε	632 K
προτιμάτε	640 K να ακούτε	640 K να ακούσετε
πώς	622 K σας φάνηκε
""", 'ρ': """
ρωτήστε	621 K
ρώτα	621 K
ρώτησε	621 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	622 K φάνηκε	622 K βοήθησε	622 K άρεσε
σου	69 K άρεσε
στείλτε	632 K
στηρίξτε	637 K	637 K τον	637 K τα	637 K την
σύνοψη	621 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	619 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	619 K άρθρο εκφράζει	621 K άρθρο μεταφράστηκε	621 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	632 K
""", 'ό': """
όλα	619 K τα άρθρα
όλες	633 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	185 K се за
автор	2158 K - обозреватель	2158 K - корреспондент	2158 K - колумнист	2158 K - редактор	2606 K - оглядач	2606 K - колумніст	2606 K - кореспондент
авторка	2606 K - оглядачка	2606 K - колумністка
авторката	165 K е
авторът	165 K е
акценти	167 K от
""", 'б': """
бачите	44 K помилку
беше	168 K ли полезна	168 K ли полезно	168 K ли полезен
больше	2142 K новостей	2143 K по теме:	2181 K любите слушать	2181 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2161 K ли материал	2161 K ли пересказ	2161 K ли этот пересказ	2161 K ли этот	2161 K ли текст
была	2161 K ли статья	2161 K ли эта	2161 K ли новость
більше	2590 K по темі:	2590 K за темою:	2590 K на тему:	2590 K про це:	2621 K новин	2621 K матеріалів
""", 'в': """
вакансии	2164 K "	2164 K редакции
вакансії	2611 K "	2611 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2161 K понравилась	2161 K понравился	2161 K помогла	2609 K сподобалась	2609 K сподобалася	2609 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	153 K още	153 K също	153 K:	153 K повече във видеото	153 K галерията
включете	175 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2142 K новости на тему	2142 K материалы	2142 K новости	2142 K статьи	2146 K статьи автора	2146 K материалы автора
всички	180 K новини
встановлюйте	2616 K
встановіть	13 K	2616 K	2642 K застосунок
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2160 K от
гледайте	153 K видеото	153 K:
головне	2608 K від	2608 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2590 K:	2590 K про це
джерела	2623 K:
джерело	2623 K:
дивіться	2590 K також	2590 K:	2590 K також:	2590 K відео:
до	2590 K теми:
докладніше	2590 K:	2590 K про це
доступно	2169 K в	2169 K на	2169 K для	2616 K в	2616 K у	2616 K на	2616 K для
достъпно	175 K в	175 K на
дотримуйтесь	28 K
другие	2146 K материалы автора
думка	2606 K автора	2606 K редакції	2606 K, висловлена
думки	2606 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2146 K новость?
еще	2143 K по теме:
ещё	2142 K больше	2143 K по теме:
""", 'з': """
за	2590 K темою:
забелязахте	7 K
завантажити	2616 K в	2616 K з	2616 K у
завантажте	13 K	2616 K в	2616 K з	2642 K застосунок	2642 K додаток
завантажуйте	13 K	2616 K	2626 K застосунок
загрузите	2169 K в	2169 K на
задайте	2160 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	179 K
запитайте	2608 K
зберегти	2620 K
збережіть	2620 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2629 K слухати
""", 'и': """
изпратете	179 K
изтеглете	13 K	175 K	185 K	200 K приложението
източник	182 K:
източници	182 K:
имате	72 K въпроси
инсталирайте	175 K
искате	187 K да работите при нас	187 K ли да работите при нас
искаш	187 K да работиш при нас
источник	2175 K:
источники	2175 K:
""", 'к': """
как	2161 K вам статья	2161 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	179 K
копирайте	179 K
короткий	2608 K виклад	2608 K переказ
коротко	2160 K от	2608 K від
краткий	26 K пересказ	2160 K пересказ
кратко	2160 K от
краткое	2160 K содержание
куиз	153 K:
""", 'л': """
лучшее	2142 K за
любите	2629 K слухати
""", 'м': """
материал	46 K можно	2143 K по теме:	2163 K опубликован в	2166 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2172 K подписки за
мнение	2158 K автора	2158 K редакции
мнението	165 K на автора
мнения	2158 K авторов
мненията	165 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	52 K этим текстом	52 K цим текстом
надіслати	2620 K
надішліть	3 K	2620 K
накратко	167 K от
нашли	7 K ошибку	7 K опечатку
немає	2629 K часу читати
нет	32 K комментариев	2181 K времени читать
новия	170 K брой
новият	170 K брой
новости	2142 K партнеров
новый	2163 K номер
няма	32 K коментари
нямате	188 K време да четете
""", 'о': """
об	2143 K этом подробнее	2146 K авторе
обобщение	167 K
обсуждение	5 K
озвучено	2160 K	2608 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2169 K в
отпечатай	179 K
отпечатайте	179 K
отправить	3 K	2173 K
отправьте	3 K	2173 K
оценете	168 K
оцените	8 K	2161 K
оцініть	2609 K
още	153 K по темата	153 K новини:	180 K новини
""", 'п': """
первый	2172 K месяц за
перевод	2160 K выполнен	2160 K сделан
передплата	2619 K за #	2619 K від #
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2608 K
переклад	2608 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2160 K
перший	2619 K місяць за
питання	73 K до статті
по	2143 K теме:
повече	153 K по темата:	180 K новини
повідомити	2631 K про помилку
повідомте	2631 K про помилку	2631 K нам про помилку
погляди	2606 K авторів
подарете	179 K
подарите	2173 K
подарить	2173 K
подарувати	2620 K
подаруйте	2620 K
поддержать	2178 K
поддержите	2178 K
поделитесь	3 K
поделиться	3 K
подкрепете	185 K
подкрепи	185 K
подписка	2172 K за #	2172 K от #	2172 K за рубль
подписывайтесь	12 K	2178 K на
подпишись	12 K	2193 K на
подпишитесь	12 K	2178 K на	2193 K на нас
подробнее	2143 K:	2143 K в материале	2143 K - в	2143 K читайте в материале	2143 K об этом
подробности	2143 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2158 K автора
позицията	165 K на автора
позиція	2606 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	168 K ли
помітили	7 K помилку
понравилась	8 K статья
понравилось	69 K
попитай	167 K
попитайте	167 K
попробовали	59 K
порадьте	2620 K
порекомендуйте	2173 K
последвайте	12 K	185 K
последние	2142 K новости о
послухати	1 K
послушать	1 K
поставте	2608 K запитання
почитать	2143 K:
преведено	167 K с
преводът	167 K е
предпочитате	188 K да слушате
прежде	2194 K чем оставить комментарий	2194 K чем комментировать
препечатването	68 K е разрешено
препоръчай	179 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2146 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2143 K тест
пройдіть	2590 K тест
прочетено	167 K от
прочетете	153 K още	153 K също
підписка	2619 K за #	2619 K від #
підписуйся	12 K
підписуйтесь	12 K	2626 K на
підпишіться	12 K	2626 K на
підсумок	2608 K
підтримайте	2626 K
підтримати	2626 K
""", 'р': """
работа	2164 K в "
радимо	2590 K прочитати:
разрешете	175 K
распечатайте	2173 K
распечатать	2173 K
расскажите	59 K в
резюме	167 K
резюмето	167 K
рекомендуем	2143 K:
рекомендуємо	2590 K:
робота	2611 K в "	2611 K у "
роздрукувати	2620 K
роздрукуйте	2620 K
розкажіть	59 K у
""", 'с': """
саммари	2160 K
свалете	13 K	175 K	200 K приложението
свежий	2163 K номер
свързани	153 K:
связаться	2146 K с автором
сигнализирайте	190 K за грешка
скачайте	13 K	2169 K в	2169 K из	2178 K приложение	2198 K приложение
скачать	13 K	2169 K в	2169 K на
скопировать	2173 K
скопируйте	2173 K
скопіювати	2620 K
скопіюйте	2620 K
следвайте	12 K ни	185 K
следите	12 K за
слухайте	2590 K:	2590 K також:
слухати	1 K
слушайте	2143 K:	2143 K также:
слушать	1 K
см	2143 K. также:
смотрите	2143 K также	2143 K:	2143 K	2143 K также:	2143 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2183 K об ошибке	2183 K нам об ошибке
сообщить	2183 K об ошибке
сохраните	2173 K
сохранить	2173 K
спитайте	2608 K
споделете	3 K
сподели	3 K
сподобалася	8 K
сподобалось	69 K
сподобалося	69 K
спробували	59 K
спросите	2160 K
спросить	2160 K
станьте	31 K первым	31 K першим	2178 K подписчиком	2178 K соучастником	2626 K частиною спільноти	2626 K співучасником
статията	46 K може	167 K е преведена	167 K е прочетена
статтю	46 K можна	2608 K перекладено
статью	46 K можно	2166 K можно
статья	2160 K переведена	2160 K озвучена	2161 K была	2163 K опубликована в
стежте	12 K за
стислий	2608 K виклад	2608 K переказ
съобщете	190 K за грешка
съобщи	190 K за грешка
""", 'т': """
також	2590 K читайте:
текст	46 K можно	46 K можна	2160 K переведён	2160 K переведен	2160 K озвучен	2608 K перекладено	2608 K озвучено
текстът	46 K може	165 K отразява	167 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	52 K разследване	167 K резюме	167 K обобщение
точка	2158 K зрения автора	2606 K зору автора	2606 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2181 K слушать
установите	13 K	2198 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2143 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	168 K ли
харесахте	168 K ли
харесва	69 K ли ви
хотите	2180 K работать у нас	2180 K у нас работать	2180 K работать в нашей
хочете	2628 K працювати в нас	2628 K в нас працювати	2628 K працювати у нас
хочеш	2628 K працювати в нас
хочешь	2180 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2608 K переказ	2608 K короткий виклад	2608 K короткий переказ	2608 K стислий виклад
""", 'ч': """
четете	153 K още
чети	153 K още
чи	2609 K була стаття	2609 K був матеріал	2609 K був переказ	2609 K був цей переказ	2609 K була ця	2609 K був цей	2609 K сподобалась	2609 K сподобалася	2609 K сподобався
читай	2193 K нас
читайте	12 K нас	13 K	2143 K также	2143 K также:	2143 K:	2143 K подробнее	2143 K еще	2143 K по теме:	2143 K подробнее:	2143 K материал	2143 K в материале	2169 K нас без	2169 K без	2178 K	2178 K нас в	2590 K також	2590 K також:	2590 K:	2590 K ще	2590 K також на тему:	2590 K по темі:	2590 K також на тему	2626 K
читать	2143 K также	2143 K по теме:
что	33 K вы думаете	2143 K ещё почитать:
чуйте	1 K	153 K:
""", 'щ': """
ще	32 K немає коментарів	2590 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	52 K расследование	2160 K краткое содержание
этот	26 K пересказ	2160 K пересказ	2160 K краткий пересказ	2166 K материал можно	2166 K текст можно
эту	2166 K статью можно
""", 'я': """
як	2609 K вам стаття	2609 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	1226 K את
אולי	1241 K פספסתם:
אל	1232 K תפספסו: הפעילו
""", 'ב': """
בואו	1227 K לעבוד איתנו
בחנו	1229 K את עצמכם
""", 'ד': """
דווחו	1226 K על
""", 'ה': """
האזינו	1 K	1213 K:	1228 K לפודקאסט	1228 K לפרק
האם	8 K אהבתם	1226 K הכתבה	1226 K הסיכום	1226 K המידע
הדוא	1220 K"ל האדום
הורידו	13 K	1206 K את האפליקציה	1231 K
היו	31 K הראשונים
הירשמו	1227 K לוובינר	1227 K לכנס
הכותב	1221 K הוא
הכותבים	1221 K הם
הכותבת	1221 K היא
הכנתם	59 K
הכתבה	1226 K עניינה	1242 K ממשיכה
המחבר	1221 K הוא
המחברת	1221 K היא
המייל	41 K האדום
המשך	1242 K הכתבה
הפעילו	1232 K התראות	1232 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1228 K המלא זמין
הצביעו	1229 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1206 K לערוץ הטלגרם	1206 K לקבוצת הוואטסאפ	1206 K לקבוצת הווטסאפ	1217 K אלינו	1217 K לערוץ	1217 K לקבוצה	1217 K לקבוצת	1217 K לקבוצות	1217 K עכשיו	1217 K גם	1218 K	1227 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1228 K לפודקאסט
השתתפו	1229 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1237 K ראשון ב
""", 'י': """
יש	72 K שאלות	1220 K לכם מידע	1220 K לכם סיפור	1220 K לך מידע	1220 K לך סיפור
""", 'כ': """
כדי	1237 K לקרוא את
כל	1217 K החדשות
כתבות	1241 K נוספות:
""", 'ל': """
להאזנה	1228 K לכתבה	1228 K לפודקאסט
להורדת	1231 K
להמשך	1237 K קריאה
לכל	1221 K הכתבות של	1241 K הכתבות:
לכתבה	1213 K המלאה
לכתבות	1241 K נוספות:
לעדכונים	1217 K נוספים	1217 K
לערוץ	1206 K הטלגרם
לפניות	1220 K לכתב	1220 K לכתבת
לפרק	1228 K המלא
לצפייה	1228 K בסרטון	1228 K בווידאו	1228 K במשדר
לקבוצת	1206 K הווטסאפ	1217 K הוואטסאפ	1217 K הווטסאפ
לקבלת	1217 K עדכונים
לקריאה	1213 K נוספת	1213 K נוספת:	1237 K מלאה
לקריאת	1237 K הכתבה המלאה
לרכישת	1227 K כרטיסים לכנס	1227 K כרטיסים לחצו	1227 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1229 K דעתכם? הצביעו
מייל	1220 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1220 K במשהו	1220 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1213 K בנושא:	1241 K במדור:	1241 K כתבות:
ענו	1229 K על הסקר	1229 K על הסקר:	1229 K על החידון
עקבו	12 K	1217 K אחרינו	1218 K אחרי
""", 'פ': """
פרסומת	1242 K
""", 'צ': """
צפו	1213 K:	1213 K גם	1228 K בסרטון	1228 K בתיעוד	1228 K בווידאו	1228 K בכתבה
""", 'ק': """
קבלו	1232 K התראות	1232 K עדכונים על	1232 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1213 K גם	1213 K גם:
קראו	1213 K גם	1213 K גם:	1213 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1217 K להיות	1217 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	1235 K	1236 K בעיתונות	1236 K בנו	1236 K בעבודתנו
""", 'ا': """
ابرز	110 K النقاط بالذكاء
اجعل	100 K
احجز	112 K تذكرتك	112 K مكانك	112 K مقعدك
احجزوا	112 K تذاكركم
احصل	121 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	115 K معلوماتك	115 K نفسك
ادعم	124 K
ادعموا	124 K
اذا	137 K كانت لديك معلومات	137 K كان لديك معلومات	137 K كانت لديكم معلومات	137 K كان لديكم معلومات
ارسل	105 K لنا
ارسلوا	105 K لنا	105 K الينا
از	1020 K دست ندهيد:
اسال	110 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	113 K الي
استمعوا	113 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	102 K في	103 K في قناة	126 K
اشتركوا	100 K في	126 K
اضف	100 K
اطلاعات	1008 K خود را بسنجيد
اعادة	68 K النشر مسموحة	134 K النشر
اعجبك	69 K
اعد	110 K هذا الملخص
اعلان	131 K
اقرا	96 K ايضا	96 K ايضا:	96 K المزيد:	96 K:	96 K المزيد	130 K كذلك:	130 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	96 K:
المصدر	108 K:	108 K :
الملخص	110 K من اعداد
امتحان	59 K كرديد
ان	137 K كانت لديك معلومات
انشئ	136 K حسابا	136 K حسابك
انضم	56 K الي #	102 K الي	103 K الي قناة
انضموا	56 K الي #	101 K الي
اهم	110 K النقاط بالذكاء
ايا	1005 K اين	1005 K خطايي
اين	52 K گزارش	1005 K	1020 K مطلب را هم بخوانيد:
اينجا	1020 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	106 K وكاتب
بازنشر	68 K با ذكر
ببينيد	993 K:
بخوانيد	993 K:
بشنويد	1 K
به	12 K كانال	1005 K اين
بيشتر	993 K بخوانيد	993 K بخوانيد:	993 K ببينيد	1020 K بدانيد:
""", 'ت': """
تابع	96 K ايضا:	102 K	106 K الكاتب علي	131 K القراءة
تابعنا	12 K	101 K
تابعوا	101 K	106 K الكاتب علي
تابعونا	12 K	100 K
تبرع	124 K ل
تخطي	129 K
ترجم	110 K هذا
تستمر	131 K القصة
تسوق	112 K الان	112 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	110 K اعداد هذا	110 K انشاء هذا	110 K تلخيص هذا
تماس	1001 K با نويسنده
تمت	110 K ترجمة هذا	110 K الترجمة
""", 'ج': """
جرب	126 K
جربوا	126 K
""", 'ح': """
حقوق	134 K النشر	134 K الطبع
حمل	13 K	121 K تطبيق	121 K تطبيقنا	121 K الان
حملوا	13 K	121 K
""", 'خ': """
خبرنگار	1001 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	110 K مولدة
خلاصة	110 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1008 K خود را
در	993 K اين باره بخوانيد	1008 K اين نظرسنجي	1008 K نظرسنجي ما	1008 K نظرسنجي	1020 K همين زمينه:	1020 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	100 K قناتنا
""", 'س': """
ساعدنا	115 K علي تحسين
ساعدونا	115 K علي تحسين
ساند	124 K
سجل	112 K الان في	112 K الان لحضور	136 K مجانا
سجلوا	112 K الان في	136 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	116 K في الاستبيان
شاركنا	105 K قصتك	115 K رايك
شاركوا	3 K
شاركونا	105 K قصصكم	115 K رايكم
شاهد	96 K ايضا	96 K:	96 K ايضا:	113 K الفيديو اعلاه	130 K ايضا-
شاهدوا	113 K
شما	1008 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	106 K متخصص في	106 K وكاتب
صحفي	106 K متخصص في	106 K وكاتب
صوت	115 K الان:
صوتوا	115 K الان
""", 'ط': """
طالع	130 K ايضا:
""", 'ع': """
عكاس	1001 K:
""", 'ف': """
في	130 K السياق ذاته:	130 K السياق نفسه:	130 K هذا السياق:
""", 'ق': """
قد	96 K يهمك:	130 K يهمك ايضا:
قم	121 K بتحميل	121 K بتنزيل
""", 'ك': """
كاتب	106 K وصحفي	106 K وصحافي	106 K وباحث	106 K ومحلل	106 K واكاديمي	106 K صحفي
كاتبة	106 K وصحفية	106 K وصحافية	106 K وباحثة	106 K صحفية
كد	1001 K خبر:	1001 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	134 K يسمح باعادة
لتصلك	102 K
لديك	136 K حساب
لديكم	72 K اسئلة
لقراءة	129 K المزيد
للابلاغ	117 K عن خطا	117 K عن اي خطا
للاستماع	113 K الي
للاشتراك	100 K في
للانضمام	100 K الي
للتواصل	106 K مع الكاتب	106 K مع الكاتبة
للمزيد	96 K:	129 K من الاخبار	129 K من التفاصيل
لمتابعة	102 K
لمزيد	129 K من الاخبار
لمشاهدة	113 K الفيديو	113 K التقرير
ليصلك	102 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1001 K:
مصيتم	7 K
مطالب	993 K مرتبط:
ملخص	110 K بالذكاء	110 K المقال بالذكاء
منبع	1001 K:	1001 K :
مواضيع	96 K ذات صلة:	130 K متعلقة:
""", 'ن': """
نبذة	106 K عن الكاتب
نزل	13 K	121 K تطبيق	121 K تطبيقنا
نزلوا	121 K
نظر	1005 K شما درباره
نظرات	5 K
نظرسنجي	1008 K:
نقل	68 K مطالب با ذكر
نويسنده	1001 K:	1001 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	110 K الملخص	110 K النص
هذه	110 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	105 K لديك معلومات	105 K لديكم معلومات	105 K لديك قصة	105 K لديكم قصة	111 K كان هذا	111 K كانت هذه	111 K وجدت هذا	111 K اعجبك هذا	111 K اعجبتك هذه	117 K وجدت خطا	117 K لاحظت خطا	117 K وجدتم خطا
همچنين	993 K بخوانيد	993 K بخوانيد:	1020 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	131 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	112 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	134 K نقل	134 K نسخ
يستمر	131 K المقال	131 K الخبر
يسمح	68 K باعادة النشر
يمكنك	102 K متابعة	129 K قراءة المزيد
يمكنكم	102 K متابعة
يمنع	134 K نقل	134 K نسخ
""", 'گ': """
گزارش	1001 K:	1005 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1279 Kो यह	1279 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1274 Kुट-	1274 Kुट:	1274 Kुट -	1274 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1265 Kे भी पढें	1265 Kे भी पढें:	1292 Kे भी पढें-	1292 Kे भी देखें:
""", 'ए': """
एज	1274 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1265 K पढें:	1292 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1279 K्या यह	1279 K्या आपको	1288 Kेवल # रुपये में
""", 'ख': """
खबर	1279 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1274 Kिस्क्लेमर:
""", 'द': """
द	1265 Kेखें:	1265 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1265 Kें:	1292 Kें-	1292 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1274 (Kाषा
""", 'म': """
म	1288 Kात्र # रुपये में
""", 'य': """
य	1265 Kे भी पढें	1265 Kे भी पढें:	1274 (Kे लेखक के	1292 Kे भी पढें-	1292 Kे भी देखें:
यह	1265 K भी पढें	1265 K भी पढें:	1265 K भी देखें:	1274 (K लेखक के	1279 K खबर आपको	1292 K भी पढें-	1292 K भी पढें -
""", 'ल': """
ल	1274 Kेखक के बारे में	1274 Kेखिका के बारे में	1274 (Kेखक	1274 (Kेखिका	1274 Kेखक वरिष्ठ पत्रकार हैं	1274 Kेखक स्वतंत्र पत्रकार हैं	1274 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1265 Kंबंधित:	1288 Kिर्फ # रुपये में	1292 Kंबंधित खबर:	1292 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	209 Kো পডুন	234 Kো পডুন:	234 Kো পডুনঃ
আরও	209 K পডুন:	209 K পডুন	209 K দেখুন:	234 K পডুনঃ	234 K পডুন-	234 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	214 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	235 Kৃষ্ঠপোষকতায
পড	209 Kুন:
""", 'ব': """
ব	235 Kিজ্ঞাপনের পর	235 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	214 Kামত লেখকের নিজস্ব
""", 'র': """
র	59 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	214 Kেখক:	214 Kেখকঃ	214 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	214 Kূত্র:	214 Kূত্রঃ	235 K্পনসরড	235 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2477 Kติดตาม	2477 Kไลก์
""", 'ข': """
ขอ	2480 Kบคุณภาพจาก	2480 Kบคุณข้อมูลจาก
ข่	2473 Kาวที่เกี่ยวข้อง:	2480 Kาวโดย	2486 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2486 Kิป:
คุ	2483 Kณรู้สึกอย่างไรกับ	2483 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2486 Kคลิป:	2486 Kคลิป :
""", 'ซ': """
ซื	2484 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2473 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2477 Kดตามช่อง	2477 Kดตามเรา	2477 Kดตามข่าว	2495 Kดตามอ่านข่าวอื่นๆ	2495 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2482 Kม ai
""", 'ท': """
ทด	2484 Kสอบความรู้ของคุณ
ทำ	2484 Kแบบสำรวจสั้น
ที	2480 K่มา:	2480 K่มา :
""", 'บ': """
บท	2482 Kความนี้ใช้ ai	2482 Kสรุปนี้	2482 Kความนี้แปล	2482 Kความนี้เรียบเรียง	2483 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2482 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2480 K้เขียน:	2480 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2483 Kข้อผิดพลาดในบทความ
พื	2496 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2484 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2480 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2484 Kวมโหวต:	2484 Kวมโหวต :	2484 Kวมทำแบบสำรวจ	2484 Kวมสนุก	2491 Kวมสนับสนุน
ร้	2499 Kองทุกข์	2499 Kองเรียน
""", 'ล': """
ลง	2484 Kทะเบียนเข้าร่วมสัมมนา	2484 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2491 Kับสนุน
สร	2482 Kุปโดย	2482 Kุปข่าวด้วย	2482 Kุปนี้	2482 Kุปข่าวโดย	2483 Kุปนี้มีประโยชน์
สา	2499 Kยด่วนข่าว	2499 Kยด่วนทีมข่าว
ส่	2499 Kงข่าว
""", 'อ': """
อ่	2473 Kานเพิ่มเติม:	2473 Kานต่อ:	2473 Kานข่าวต้นฉบับ:	2473 Kานเพิ่มเติม	2473 Kานประกอบ:	2486 Kานข่าวเพิ่มเติม:	2486 Kานข่าวเพิ่มเติม	2486 Kานข่าวที่เกี่ยวข้อง:	2486 Kานข่าว:	2486 Kานเรื่องอื่น:	2495 Kานข่าวอื่นๆ	2495 Kานข่าวต้นฉบับได้ที่	2495 Kานบทความอื่นๆ	2495 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2480 Kางอิง:
""", 'เ': """
เก	2480 Kี่ยวกับผู้เขียน
เข	2477 K้าร่วมช่อง
เน	2482 Kื้อหานี้สร้าง	2496 Kื้อหาสปอนเซอร์	2496 Kื้อหาโฆษณา	2496 Kื้อหาสนับสนุนโดย
เพ	2477 Kิ่มเพื่อน
เร	2480 Kื่อง:	2480 Kื่อง :	2480 Kื่องและภาพ
""", 'แ': """
แจ	2483 K้งแก้ไขข่าว	2499 K้งเบาะแส	2499 K้งข่าว
แช	3 Kร์
แป	2482 Kลโดย
แอ	2477 Kดไลน์
""", 'โ': """
โฆ	2496 Kษณา -
""", 'ใ': """
ให	2483 K้คะแนนบทความ
""", 'ไ': """
ไม	2477 K่พลาดทุกข่าวสาร	2477 K่พลาดข่าว
""", 'ả': """
ảnh	2677 K:
""", 'ủ': """
ủng	2677 K hộ tác giả	2690 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1531 Kせて読みたい	1531 【Kせて読みたい】	1531 Kせて読みたい:
""", 'こ': """
こち	1531 Kらもおすすめ	1531 Kらもおすすめ:	1559 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	1539 K記事を書いた人	1539 K記事の筆者	1542 K要約はai	1542 K要約は、ai	1542 K要約は役に立ち	1542 ※K要約	1542 K記事の翻訳	1542 K記事の要約	1542 K記事はai	1542 K翻訳	1542 K見出しはai	1550 K記事は	1550 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1531 Kと見る:	1559 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1559 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1559 【K】
""", '下': """
下載	13 K	2716 Kapp	2716 K應用程式
下载	13 K	2716 Kapp	2716 K应用
""", '以': """
以上	2742 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2739 K:	2739 (K	2739 K係	2739 K为	2739 K為
""", '你': """
你做	59 K了吗
你可	2730 K能會喜歡:	2761 K能想看:
你有	2737 K线索
你覺	2744 K得這篇
你觉	2744 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2739 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2742 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2722 K微信公众号	2722 K官方微信
""", '内': """
内容	2742 K由ai
""", '写': """
写真	1531 【K】	1531 K:	1559 【Kを見る】	1559 【Kギャラリー】
""", '出': """
出典	1539 K:
""", '分': """
分享	3 K
""", '前': """
前回	1559 【K】	1559 Kの記事:
""", '加': """
加入	12 K	2735 K	2756 K
""", '動': """
動画	1531 【K】	1559 【Kを見る】
""", '升': """
升級	2756 K
升级	2756 K
""", '原': """
原文	2760 K刊于	2760 K刊於
""", '参': """
参与	2746 K我们的
参考	69 Kになった	1531 K:
""", '參': """
參與	2746 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2745 K错误
""", '取': """
取材	1539 K・文	1539 K・執筆
""", '另': """
另请	2730 K参阅
""", '可': """
可以	2736 K在x上
可自	68 K由转载
""", '合': """
合わ	1531 Kせて読みたい:
""", '同': """
同场	2730 K加映:
同場	2730 K加映:
""", '問': """
問問	2742 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1539 K:	1539 K/
""", '報': """
報名	2747 K參加
""", '填': """
填写	2746 K问卷
填寫	2746 K問卷
""", '如': """
如发	2745 K现
如有	2737 K线索	2737 K線索
如果	2737 K您有相关线索	2737 K你掌握	2737 K您掌握	2738 K您有
如發	2745 K現
""", '官': """
官方	2722 K微信:	2722 K微信公众号:
""", '審': """
審校	2739 K:
""", '对': """
对本	73 K文有疑问
""", '延': """
延伸	2730 K閱讀	2730 K阅读	2730 K閱讀:	2730 【K閱讀】	2761 K阅读:
""", '开': """
开启	2716 K通知	2716 K推送通知
""", '引': """
引用	1539 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2761 K:
影音	2761 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2761 K看更多:
""", '微': """
微信	2716 K扫	2722 K公众号:
""", '您': """
您对	2744 K这篇文章
您對	2744 K這篇文章
您有	2737 K线索
您的	27 K评论
您覺	2744 K得這篇
您觉	2744 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2716 K客户端
""", '打': """
打开	13 K	2716 K微信
""", '扩': """
扩展	2730 K阅读:
""", '扫': """
扫一	2716 K扫
扫描	2716 K二维码关注	2735 K
扫码	2735 K
""", '投': """
投票	2746 K:
投稿	27 Kは
""", '报': """
报名	2747 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2735 K追蹤
""", '掃': """
掃一	2716 K掃
""", '採': """
採訪	2739 K撰文:
""", '推': """
推荐	2730 K阅读	2730 K阅读:
推薦	2730 K閱讀:
""", '提': """
提供	1539 K:
""", '摘': """
摘要	2742 K由
""", '撰': """
撰文	2739 K:
撰稿	2739 K:
""", '支': """
支持	2754 K
""", '收': """
收听	1 K	2749 K我们的播客	2749 K我们的节目
收聽	1 K	2749 K我們的播客	2749 K我們的節目
""", '文': """
文/	1539 K
文:	1539 K
文・	1539 K
文章	44 K有误	2739 K来源:	2745 K有误	2745 K有誤
""", '新': """
新聞	41 K爆料	2737 K線索
新闻	41 K热线	41 K报料	41 K爆料	2737 K线索热线	2737 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2730 K:	2730 K新聞:	2730 K內容:	2730 【K新聞】	2730 K相關	2730 K阅读:	2730 K報導:	2730 K报道:	2760 K精彩内容	2760 K精彩內容	2760 K资讯	2760 K資訊	2760 K内容请	2760 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2737 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本内	2742 K容由ai
本报	41 K热线
本摘	2742 K要
本文	2739 (K作者	2739 K作者	2742 K摘要	2742 K由ai	2742 K由人工智能翻译	2742 K由人工智能生成	2742 K由人工智慧	2760 K章來自	2760 K转载自	2760 K轉載自	2760 K来自	2760 K來自
""", '来': """
来发	31 K表第一
来源	2739 K:
""", '校': """
校对	2739 K:
""", '構': """
構成	1539 K・文
""", '次': """
次に	1531 K読む:
次の	1559 Kページ:	1559 【K記事】
次ペ	1559 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2735 K加入	2736 K在	2736 K关注	2737 K提供线索	2737 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2735 K加入	2736 K在	2737 K提供線索	2737 K投稿
""", '此': """
此摘	2742 K要
""", '测': """
测一	2746 K测:
""", '測': """
測一	2746 K測:
""", '点': """
点击	2730 K查看	2749 K观看视频	2749 K收听
点我	2735 K加入
""", '熱': """
熱門	2761 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2737 K请	2737 K請
""", '用': """
用微	2716 K信扫
""", '画': """
画像	1531 【K】	1559 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2745 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2730 K阅读	2730 K新闻	2730 K报道:	2730 K阅读:	2761 K新闻:	2761 K文章:
相關	2730 K新聞	2730 K報導	2730 【K新聞】	2730 K閱讀:	2761 K新聞:	2761 K文章:	2761 K報導:
""", '看': """
看更	2730 K多:
""", '立': """
立即	2735 K加入	2746 K报名	2746 K報名
""", '筆': """
筆者	1539 Kプロフィール
""", '編': """
編輯	2739 K:
編集	41 K部への情報提供
""", '线': """
线索	2737 K征集
""", '编': """
编辑	2739 K:	2739 (K:
""", '聽': """
聽我	2749 K們的podcast
""", '著': """
著者	1539 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2749 K上方影片
""", '观': """
观看	2749 K上方视频
""", '视': """
视频	2761 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2756 K
""", '記': """
記事	7 Kの誤り	1550 Kの誤り	1550 Kに誤り
記者	1539 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1531 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2754 K持
""", '订': """
订阅	2756 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '请': """
请支	2754 K持
""", '責': """
責編	2739 K:
""", '資': """
資料	2739 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2754 K
""", '责': """
责任	2739 K编辑:	2739 (K编辑
责编	2739 K:
""", '赞': """
赞助	2754 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2743 K摘要
这段	2743 K摘要
这篇	8 K文章	52 K调查	52 K报道	2743 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2743 K摘要
這篇	2743 K文章
""", '采': """
采写	2739 K:
""", '長': """
長按	2735 K
""", '长': """
长按	2735 K
""", '開': """
開啟	2716 K通知	2716 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1531 K記事	1531 K記事:	1531 【K記事】	1531 K:	1531 【K】	1559 【K写真】
""", '閱': """
閱讀	2730 K更多
""", '问': """
问问	2742 K我们的ai
""", '阅': """
阅读	2730 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2746 K報名
""", '马': """
马上	2746 K报名
""", '點': """
點我	2735 K加入
點擊	2730 K查看	2749 K觀看影片
""", '같': """
같이	1588 K 보기:
""", '관': """
관련	1588 K 기사:	1611 K 기사 :	1611 [K 기사]	1611 K 기사-
관련기사	1588 K	1588 K:	1588 [K]	1611 K :
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1599 K #줄 요약
기사에	73 K 대해 궁금	1604 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1611 K 기사:
""", '당': """
당신의	1603 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1588 K 읽기:
더보기	1588 [K]	1588 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1603 K 설문에	1603 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1611 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1599 K 요약은
""", '사': """
사진출처	1614 K:
""", '생': """
생성형	1599 K ai가 요약
""", '설': """
설문에	1603 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1603 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1588 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	1599 K 요약은 ai	1599 K 요약이 도움	1599 K 기사는 인공지능	1599 K 기사는 ai	1599 K 번역	1604 K 기사가 도움이	1604 K 기사를 어떻게	1604 K 뉴스에 대한 의견	1604 K 기사에 대한 의견
이슈	1611 [K]
이어	1588 K 읽기:
""", '인': """
인기기사	1611 [K]
""", '자': """
자료출처	1614 K:
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
추천	1588 K 기사:
추천기사	1611 [K]
""", '출': """
출처	1614 K:	1614 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1588 K 볼 만한 기사:	1588 K 보면 좋은 기사:	1611 [K 읽기]
""", '핫': """
핫클릭	1611 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1588 [K]
"""}

CONTAINS = {',': """
,说:	2769 K
""", '@': """
@我	62 K
""", 'a': """
abonați	2111 K-vă	2115 K
abonații	50 K pot	2112 K noștri
abonează	2066 K-te pentru	2071 K-te pe youtube	2111 K-te
abonné	50 en tant qu'K	1110 pas encore K	1112 déjà K	1114 en tant qu'K
abonnés	1110 réservé à nos K	1112 réservé aux K	1191 nos K	1194 K
abonējiet	1697 K
actualité	1120 l'essentiel de l'K	1130 suivez l'K	1130 suivez toute l'K	1130 retrouvez toute l'K	1153 couvre l'K
adatkezelési	1315 K tájékoztató
admitió	936 K
adomány	1363 K
adományoddal	1359 K
adományok	1363 K
adományozz	1359 K
adományozzon	1336 K itt
advirtió	936 K
adó	1304 K #%
adód	1361 K #
adója	1336 K #
adăugat	2114 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	2445 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1193 a K
afiliación	37 enlaces de K
afirmó	936 K
afișată	60 email nu va fi K
agregó	936 K
aicināja	1700 K
aizsargātas	1666 visas tiesības K
aiškino	1660 K
ajouté	1193 a K
ajută	2111 K-ne
ajánld	1359 K fel
alkalmazás	1312 töltsd le az K
alkalmazásban	1334 az K
alkalmazást	1334 K
alkalmazásunk	1360 K
alkalmazásunkat	1312 töltse le K
alăturat	2085 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1174 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	514 jetzt K:
anketě	323 naší K	323 v K
ankietę	35 naszą K	1947 naszą K	1947 krótką K
anmäl	2463 K dig till vårt	2463 K dig till våra
anmäla	2440 genom att K dig
annoncé	1193 a K
annoncør	422 betalt af en K	422 betalt af K
annonslänkar	37 K	2445 K
annonsör	2454 betalt av en K	2454 betald av en K
annonsør	1887 betalt av en K
anunció	936 K
anunțat	2114 a K
använder	2410 vi K cookies	2411 K kakor
anúncio	2041 após o K	2041 depois do K
anúncios	70 sem K	2059 sem K
apelował	1982 K
apelowała	1982 K
aplicación	863 descarga la K	863 descarga nuestra K
aplicația	2072 descarcă K	2111 descarcă K noastră	2111 descarcă gratuit K	2111 descarcă K și	2112 K noastră
aplikację	1912 pobierz naszą K	1913 pobierz K	1913 ściągnij K	1970 naszą K
aplikácii	2299 našej K
aplikáciu	2299 mobilnú K	2299 K
aportació	276 la teva K
aportación	898 tu K	924 haz tu K
apoyá	933 K
applikációnk	1334 K
applikációnkat	1334 K
apsolīja	1700 K
apóyanos	898 K	933 K
apóyenos	898 K	933 K
apúntate	843 K a	858 K a nuestra	858 K gratis	933 K gratis
apărat	2114 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2551 bir K paylaş
artykuł	15 darmowy K	20 cały K	1901 podoba ci się ten K	1948 nasz K do końca	1968 ostatni darmowy K	1980 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	844 te ha gustado este K	851 regala este K	851 regalar este K	854 último K gratis	854 te queda # K	927 y lee este K	934 este K
artículos	15 K gratis	854 K gratis este mes	854 te quedan # K	854 límite de K
aseguró	936 K
associés	1136 cookies K à ce contenu
assuré	1193 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	567 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2066 K-te pentru
autorką	1939 kontakt z K
autorská	305 K práva
avertizează	2114 K
avísanos	933 K
ayúdanos	898 K	933 K a
açikladi	2567 K
açin	2551 K
añadió	936 K
año	935 al K
""", 'b': """
bağirdi	2567 K
bağirdilar	2567 K
bağiriyor	2567 diye K
bağiriyordu	2567 K
bağiş	2564 K yap	2568 K
bağişiniz	2564 K
bağlantilari	2548 satiş ortakliği K
başlayan	2550 tl'den K
başvurun	2551 K
behält	29 K sich vor	29 K sich das recht
behöver	2392 vi K ditt stöd	2463 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1312 értesítések K
beløb	434 fast K
beløp	1896 gi et K	1898 fast K
bemängeln	589 K
bemängelt	589 K
berätta	67 K för oss	67 K din
berättade	2466 K
berättar	2466 K
bestätigen	457 K sie ihre
bestätigungslink	558 K
bestätigungsmail	457 K	558 K
betalvägg	2467 K
bezplatný	343 poslední K článek	2293 náš K webinár	2316 posledný K článok
bezplatných	2302 K článkov
bezpłatne	1953 K konto
bezpłatny	1944 nasz K webinar	1968 ostatni K artykuł
bezpłatnych	1953 limit K
beğendiyseniz	2565 bu haberi K	2565 bu yaziyi K
biết	2702 cho K
blokování	297 K reklam
boletín	858 recibe el K	858 nuestro K	861 K diario	933 recibe el K	934 nuestro K	937 K
boîte	1119 dans votre K mail	1119 dans votre K e-mail
brezplačen	2373 zadnji K članek
brezplačne	2360 K članke
brezplačni	2353 naš K webinar	2373 zadnji K članek
brezplačnih	2360 K člankov
bronił	1982 K się
brzmiał	1982 K
brzmiała	1982 K
brzmiało	1982 K
butlletí	245 subscriu-te al K	245 el nostre K	277 el nostre K	280 K
buzdított	1362 K
buzdította	1362 K
buzón	859 en tu K
bájate	933 K la app
bönföll	2466 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2466 K
bønfaldt	435 K
bønn	1821 vi har en K til deg
bønnfalt	1899 K
bústia	267 a la teva K
bülten	2544 e-K	2568 K
bültene	2511 K abone	2511 K kayit	2511 K kaydol
bülteni	2544 haber K
bültenimiz	2565 K
bültenimize	2511 K	2564 K	2565 K
bültenine	2544 K
błagał	1982 K
błagała	1982 K
bạn	49 gửi cho K bè	2655 hộp thư của K	2689 sự ủng hộ của K	2699 mời K	2699 cần sự ủng hộ của K	2699 nhờ sự ủng hộ của K
bằng	2697 K văn bản của báo
""", 'c': """
caffè	1465 un K
café	54 me paga um K	899 un K	924 un K al mes	1156 un K
caractères	1174 limitées à # K
catedrática	895 es K
catedrático	895 es K
celého	285 pro čtení K
cercetătoare	2085 este K
cercetător	2085 este K
chaîne	1191 notre K
chefredaktör	2430 är politisk K	2430 är K
chefredaktør	400 er K
chuyện	2676 bạn có câu K
chép	2671 cấm sao K	2697 mọi sao K
chính	2664 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2655 bản tin của K tôi	2658 theo dõi K tôi	2676 cho K tôi qua	2676 liên hệ với K tôi	2699 ủng hộ K tôi	2699 K tôi cần sự giúp đỡ	2699 giúp K tôi	2699 theo dõi K tôi	2699 hãy gửi cho K tôi	2699 hãy liên hệ với K tôi	2699 hãy báo cho K tôi	2700 K tôi trên	2700 của K tôi	2700 cho K tôi
chọn	2699 hãy bình K
cikkünk	1360 minden K
cikkünkhöz	1360 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2014 nos K
comentó	936 K
comisión	913 recibir una K
comissió	262 rebre una K
comissão	2040 receber K	2040 receber uma K
commerciële	1781 K partner
communauté	1161 K whatsapp	1161 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1489 parte della nostra K
condamné	1193 a K
condiții	2075 termeni și K
confidentialité	1137 politique de K
confidențialitate	2075 politica de K
conférences	1153 est maître de K
connecté	1139 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	1991 acesse todo o K	2035 ao exibir este K	2035 ao ver este K
contribuição	2027 com a sua K	2058 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	936 K
conversación	881 participar en la K
conținut	9 acest K	2066 K doar pentru abonați
conținutului	2082 preluarea K
cookieinställningar	2432 K
corespondentă	2085 este K
creează	2111 K un cont pentru a citi
csatornájára	1326 viber-K
csatornánk	1360 K
csatornánkhoz	1326 telegram-K	1326 whatsapp-K
csatornánkra	1326 youtube-K	1359 iratkozz fel K	1359 iratkozzon fel K
csábított	1362 K
cuéntanos	38 K	67 K	881 K en	933 K
cuéntenos	38 K	67 K
czytać	1907 aby K dalej	1907 żeby K dalej	1979 chcesz K dalej
czytelników	36 naszych K	1948 opiniami K	1959 z wpłat K	1959 dzięki wsparciu K	1976 K	1980 naszych K	1980 z wpłat K
câmpurile	60 K cu steluță
cântau	2114 K
címével	1358 e-mail-K
cùng	51 hãy tham gia K họ
của	2678 là cây bút K	2700 độc giả K
""", 'd': """
daní	2307 # % z K	2307 #% z K
darbą	1658 mūsų K
darowiznę	1905 przekaż K	1979 przekaż nam K	1979 przekaż K na
datenschutzerklärung	474 unserer K	587 unserer K	587 unsere K
datenübertragung	508 der K zu
dați	62 K-mi tag
debatindlæg	401 send dit K	401 skrive et K
debatredaktør	400 er K
debattredaktør	1861 er K
debattør	400 er K
declaró	936 K
decía	936 K
demandé	1193 a K
denmişti	2567 K
denunció	936 K
descárgate	863 K la	863 K nuestra
destekçimiz	2551 K olun	2564 K olun
desteğiniz	2564 K
desteğinizle	2565 K
desteğiyle	18 okurlarin K	2537 yapay zeka K	2546 K ayakta	2556 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2298 K môžu
disponível	1999 K no google play
doação	1988 faça uma K	2027 sua K	2058 sua K	2058 faça uma K	2062 K
doações	2062 K
dodał	1982 K
dodała	1982 K
dodává	357 K
događaj	2232 naš K
domagał	1982 K się
donació	276 fes una K	280 K
donación	847 haz una K	847 tu K	898 tu K	898 una K	933 tu K	933 haz una K	937 K
donația	2111 K ta
donație	2111 fă o K	2115 K
donații	2115 K
donează	2111 K acum
doporučil	357 K
doporučila	357 K
doporučovala	357 K
dopuštenja	2243 bez K
doradzał	1982 K
dorzuć	1979 K się
dostawać	1969 chcesz K
dostávajte	2322 K
dostávat	344 chcete K
dostávať	2317 chcete K
dostávejte	350 K
dostęp	1907 masz już K	1953 pełny K do	1953 wykup K	1979 kup K
dostępny	1907 artykuł K tylko
dotazník	324 krátký K	2297 krátky K
dotazníka	2297 nášho K
dotazníku	323 našeho K	324 krátkého K
dowolną	1981 K kwotą
dočtete	331 více se K
dołóż	1979 K się
dołącz	51 K do nich	51 K	1918 K do nas na	1979 K do nas	1979 K do grona	1979 K do nich
draudžiama	1632 K kopijuoti	1632 be leidimo K	1632 be sutikimo K
draudžiamas	1653 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1980 K dalej
dziennikarką	1940 jest K
dzięki	1980 K wam	1980 K tobie
dziękujemy	1950 K za zapisanie	1950 K za zapis	1979 K, że nas czytasz
där	42 var du K
débloquer	1112 pour K
déclare	1193 K
déclaré	1193 a K
découvrez	1110 K nos offres	1190 K nos offres
déductible	1105 K des impôts	1105 K à #	1192 K
déjanos	6 K tu
dénonce	1193 K
déplore	1193 K
déposés	1166 des cookies seront K
désabonner	1119 K à tout moment
désactiver	1134 K adblock
désactivez	1134 K adblock
désinscrire	1120 vous K à tout moment
díky	355 K vám
dömde	2466 K
dømte	435 K	1899 K
děkujeme	354 K, že nás čtete
dụng	2660 tải ứng K	2699 tải ứng K của	2699 hãy tải ứng K	2699 tải ngay ứng K
""", 'e': """
edellyttää	1089 K tunnusta
editörlerimize	39 K
editörüdür	2534 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	913 no ha participado en la K
electrònic	245 el teu correu K
electrónico	60 correo K no se mostrará	859 tu correo K	881 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1306 a teljes cikk K
elsőként	1335 értesülj K
előfizetés	1363 K
előfizetéssel	1338 K
előfizető	1306 már K	1359 legyen K
előfizetőink	50 K	1306 K olvashatják	1338 K számára	1360 K
előfizetők	50 az K	1348 csak K	1363 K
előfizetőknek	1307 csak K	1348 K szól
előfizetőként	50 K
előfizetőnktől	1358 K
emlékeztetett	1362 K
endereço	2013 seu K de email não será
engedély	1341 K nélkül tilos
engedélyezze	1314 K a javascript
engedélyhez	1341 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1191 cette K	1797 onze korte K	1797 onze K
enquêtent	1191 K pour vous
enquêtes	1191 nos K
ensimmäinen	1094 K kuukausi
enthält	508 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	933 K
epizódu	2295 K
erhvervsredaktør	400 er K
erhältlich	514 shop K
erişin	2551 K
erklärt	589 K
erklärte	589 K
erkände	2466 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	586 K sie es weiter
erzählt	67 K uns	589 K
erzählte	589 K
escribió	936 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	881 K a	933 K
estimé	1193 a K
estás	844 ya que K aquí	844 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2519 javascript'i K
evästeasetuksiasi	1066 K
evästeet	1066 K	1091 K
evästeitä	1049 K
existují	334 K díky
experiência	67 conte sua K
explicó	936 K
expliqué	1193 a K
expérience	67 partagez votre K
externého	2289 K obsahu
externí	316 K obsah
externího	316 K obsahu	316 obsah z K
externý	2289 K obsah
""", 'f': """
favoritkälla	2426 K
faça	2058 K um pix
felelősséget	30 nem vállal K
felhasználási	1315 K feltételek
feliratkozás	1308 K a hírlevélre	1308 hírlevél K
feliratkozásommal	1324 K
feliratkozással	1324 K
filmări	40 poze și K
folosește	2075 K cookie
folytatásához	1306 a cikk K
fordítóval	1331 gépi K
forintért	1338 havi # K
formulára	2300 odoslaním K
formulário	2058 inscreva-se no K
formuláře	327 odesláním K
forrásként	1325 kedvenc K
fortæl	67 K os
fortæller	435 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2466 K
férjen	1359 K hozzá
följ	2406 K oss på	2463 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2422 alla rättigheter K
fördere	586 K
fördermitglied	529 werde K	529 werden sie K
fördern	586 jetzt K	586 K sie
föredragen	2426 K källa
föredragna	2426 K källa
föreslog	2466 K
författare	2430 är K och
förklarade	2466 K
förklarar	2466 K
försvarade	2466 K sig
følg	375 K os på	432 K os	1837 K oss på	1896 K oss
første	413 K måned	434 K måned	1875 K måned	1898 K måned
független	1304 támogassa a K	1360 K sajtó
főszerkesztője	1329 K
""", 'g': """
gadā	1699 K
gazeteciliği	2565 bağimsiz K
gazeteciliğimiz	2565 K
gefällt	558 K ihnen, was sie	558 K dir, was du
gelmişken	2505 buraya kadar K
geöffnet	477 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2268 K
gridò	1503 K
gràcies	268 K a gent com tu	277 K a tu
grátis	2060 teste K
grâce	18 K à vous	1102 K à vos dons
gwiazdką	60 pola z K
gärna	2463 vill K höra från dig
går	359 før du K	1821 før du K
gåva	2392 ge en K i dag	2392 ge en K nu	2393 din K	2393 ge en K	2463 din K gör	2463 ge en K i dag	2467 K
gönderdik	2558 size bir e-posta K
gönderin	2551 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2464 K mer
göre	2567 K
görün	2551 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2551 K
gösterilmeden	2527 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	1982 K
głosiła	1982 K
głosiło	1982 K
głosuj	1964 K
głosujcie	1964 K
głównej	1955 na stronie K
gương	64 trang K
gửi	49 hãy K	2676 xin K về
""", 'h': """
használ	1314 cookie-kat K	1315 sütiket K
használat	1314 sütik K
heißt	589 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	500 bei google K
hirdették	1362 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2433 K av ai	2455 K av ai	2463 K oss
hjälper	2463 din gåva K
hjælp	403 K af ai	403 K fra ai	423 K af ai	432 vi har brug for din K	432 K os
hjælper	432 dit bidrag K
hlásal	357 K
hlásala	357 K
hlásá	357 K
hovorí	2328 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1362 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1067 tekoälyä K
hájil	357 K se
hájila	357 K se
häng	2463 K med i
häufiger	500 bei google K
hävdar	2466 K
håller	43 K du med	43 K du inte med	2462 läsare som K
hævder	435 K
hébergé	1136 ce contenu est K par
híreinket	1358 K
hírekben	1312 a google K	1325 google K
hírlevelére	1324 K
hírlevelünk	1360 K
hírlevelünket	1324 K
hírlevelünkre	1308 K	1359 iratkozzon fel K	1359 iratkozz fel K	1360 K
hírlevél	1363 K
hírlevélre	1359 iratkozz fel a K	1359 iratkozzon fel a K
hó	1361 ft/K
hónap	1338 első K	1361 első K
hören	582 K sie hier.
hører	1866 der du K
hükmetti	2567 K
hüüdis	978 K
hüüdsid	978 K
hűségidő	1348 K nélkül
hồng	2696 nhận hoa K
""", 'i': """
iecienītāko	1674 K avotu
ifølge	435 K	1899 K
illimité	1114 accès K	1183 en K
imágenes	40 tus K
incorporó	895 se K a
independentă	2112 presa K
independência	2059 a K
indicó	936 K
indiqué	1193 a K
indrømmede	435 K
indrømmer	435 K
indépendance	1191 notre K
indépendant	1102 soutenez le journalisme K	1191 journalisme K	1191 média K
indépendante	1180 la presse K a	1191 presse K	1191 information K
información	871 sigue toda la K	871 siga toda la K	895 cubre la K	934 esta K
informację	1939 wyślij K
informațiilor	2082 preluarea K
informó	936 K
informē	1700 K
innehåll	2411 externt K	2432 externt K
innehållet	9 K
innrømmer	1899 K
innrømmet	1899 K
inquiète	1193 s'K
inquérito	35 nosso K
inscrição	1995 cancelar a K	2049 sua K foi
inscríbete	843 K
insändare	43 K	2431 skicka din K	2431 din K till	2431 skriva en K
intelektą	1640 dirbtinį K	1655 dirbtinį K
inteligencję	1961 przez sztuczną K
inteligencí	336 umělou K
intelligenciával	1331 mesterséges K készült	1350 mesterséges K
intégralité	1110 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	934 esta K
investigação	2059 esta K
investigație	2112 această K
investigațiile	2112 continua K
invítame	54 K a un café	54 K un café	933 K a
invítanos	933 K a
ismételgette	1362 K
istediğiniz	2510 K zaman iptal	2566 K zaman iptal
izražavaju	2237 komentari K
içeriği	9 K
içeriğin	2536 harici K
išorinio	1638 K turinio
""", 'j': """
jautāja	1700 K
javasolják	1362 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1901 skoro już tu K	1901 skoro tu K
jugé	1193 a K
jurnalistă	2085 este K
jurnaliștii	39 K noștri	2108 K noștri îți trimit	2112 K noștri
jälgi	975 K meid
jäljellä	1085 ilmaista juttua K
jäseneksi	1092 liity K
""", 'k': """
kanał	1980 nasz K
kannatusjäseneksi	1092 liity K
kanál	355 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2269 K
kedykoľvek	2274 odhlásiť sa môžete K
keresőben	1325 google-K
khoản	2653 bạn đã có tài K	2664 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2671 K sao chép
khẳng	2702 K định
kiabált	1362 K
kiabálta	1362 K
kiabálták	1362 K
kifogásolja	1362 K
kirjeessä	1095 luki K
kiáltott	1362 K
kiáltotta	1362 K
kiáltották	1362 K
kiến	2684 ý K của bạn sẽ	2699 hãy gửi ý K	2699 vui lòng gửi ý K
kliknutím	327 K na
kolačića	2228 K	2258 K
kolačiće	2228 K	2258 K
kolačići	2228 K
komentować	6 K	1927 aby K
komentár	6 pridať K	2298 pridajte K
komentára	2298 pridanie K	2298 vloženie K
komentátor	314 je K	314 , K
komentátorem	314 je K
komentátorkou	314 je K	2287 je K
komentátorom	2287 je K
komentář	6 přidat K
komentáře	6 pro přidání K	325 vložení K	325 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1067 K
konferencję	1944 naszą K
konuştu	2567 diye K	2567 K
kopírovanie	2280 K obsahu bez	2280 K je zakázané
kopēšana	1673 K bez
korespondentką	1940 jest K
korespondentė	1637 K
korábban	1357 K itt írtunk	1357 K ebben a cikkben írtunk
krzyczał	1982 K
krzyczała	1982 K
krzyknął	1982 K
krzyknęła	1982 K
krävde	2466 K
krævede	21 K felter er	435 K
krönikör	2430 är K
kulturalną	1948 K dyskusję
kulturredaktör	2430 är K
kulturredaktør	400 er K	1861 er K
kumppanuuslinkkejä	1079 K
kvíz	323 náš K	2297 náš K
kvíze	2297 našom K	2297 v K
kvízu	323 našem K	323 v K
kyltissä	1095 luki K
kysyivät	1095 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1361 K
käyttää	1047 tämä sivusto K
käyttöehdot	1074 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1362 K
kérdezték	1362 K
kérdőívünket	35 K
kért	1362 K
kérte	1362 K
kérték	1362 K
können	586 K sie uns
könyörgött	1362 K
könyörögtek	1362 K
köszönjük	1359 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1312 K minket	1359 K minket
követelte	1362 K
követelték	1362 K
közlése	1349 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1362 K
kúpte	2325 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	589 K an
künstlichen	518 K stimme vorgelesen	518 K stimme vertont
künstlicher	575 mithilfe von K
küpsised	955 K
küpsistega	955 K	974 K
küsis	978 K
kč	329 za # K	329 od # K	356 od # K
kļūsti	1697 K par
křičel	357 K
křičela	357 K
křičeli	357 K
kể	2702 K
""", 'l': """
labākie	1693 K raksti tavā
lamentó	936 K
lançait	1193 K
lasītu	1663 lai K tālāk
lasītāji	1698 mūsu K
lasītājiem	1698 mūsu K
lejupielādē	1697 K
leverandør	1863 ekstern K
leverantör	2432 extern K
leído	927 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1683 K
linkistä	1078 lisää tästä K
lisenssillä	47 K
lisäsi	1095 K
llicència	47 K cc
lucrează	2085 K în presă
lunedì	17 ogni K
lună	2113 pe K
luận	6 để bình K	2653 đăng nhập để bình K	2684 bình K của bạn sẽ	2699 đăng nhập để bình K
lájkolj	1312 K minket
lákal	357 K
läget	2441 koll på K
lähdet	1033 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
läsa	2444 du kan K mer	2444 kan du K mer	2444 K mer om	2464 fri att K
läsare	36 våra K	2442 våra K	2464 våra K
läsarna	18 tack vare K
läser	2463 tack för att du K
läsning	0 min K
lästid	0 K
låst	427 K for	1892 K for	2459 K för
læser	432 tak fordi du K
læserbrev	43 K	401 skrive et K	401 send dit K
læsere	36 vores K	433 vores K
læseres	412 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	854 K de notas
límites	851 sigue leyendo sin K
lòng	2676 vui K gửi về	2699 vui K gửi về
löd	2466 K
lød	435 K	1899 K
lūdza	1700 K
lập	2688 ủng hộ báo chí độc K	2700 báo chí độc K
""", 'm': """
magyarázta	1362 K
mailovú	2300 e-K adresu
mainoslinkkejä	37 K	1079 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	957 K abil
materiał	9 ten K
matéria	20 ler esta K	1991 esta K é só	2054 para ler esta K	2059 esta K
matérias	2026 limite de K
matí	276 rep cada K
mawiał	1982 K
mawiała	1982 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1362 K
megszakítása	21 válasz K
meidän	1092 tue K
meitä	1076 tukea K	1076 tue K	1092 tue K	1092 auta K
mencióname	62 K
menționat	2114 a K
mesačne	2327 K
mesečno	2268 K	2386 K
mesélte	1362 K
mieltä	43 eri K?	43 samaa K?
miesiąc	1981 za K
miesięcznie	1981 K
miễn	15 bài K phí	2691 hết số bài K phí	2701 dùng thử K phí
mjesečno	2268 K
modération	1174 charte de K	1174 K par la rédaction
mokė	1660 K
mondták	1362 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	851 este mensaje se K en
multó	936 K
mulțumim	2111 K că ne citești
munkatársa	1329 K
munkatársunknak	39 K
munkánk	1360 K
munkánkat	1304 támogasd K	1304 támogassa K	1336 K	1359 támogasd K	1359 támogassa K	1360 K
myönsi	1095 K
másodközlés	1322 K
märkis	978 K
määräsi	1095 K
mån	2443 kr/K	2465 kr/K
månad	2395 testa en K	2443 en K för	2463 testa en K	2465 per K	2465 varje K
månaden	2443 första K	2465 i K	2465 första K
månader	2443 K för #	2463 testa # K
månadsgivare	2463 bli K
måned	365 prøv en K	413 i # K	432 prøv en K	434 pr. K	1875 en K for	1896 prøv en K	1898 per K
måneden	434 om K	1898 i K
måneder	413 i # K	1875 K for #
média	1191 notre K
mês	2059 até o fim do K	2060 por K	2060 ao K
mình	54 mời K ly cà phê	62 tag K
míní	357 K
mówi	1982 K
mówili	1982 K
mówił	1982 K
mówiła	1982 K
môžete	2296 článok si K
müşterimiz	2562 K
mācīja	1700 K
mākslīgais	1680 K intelekts
mēnesis	1699 pirmais K
mēnesī	1699 K
mėgstamiausią	1633 K
mėnesį	1659 per K
měsíc	329 první K	356 za K	356 první K
měsíčně	356 K
můžete	322 článek si K
mạnh	2702 nhấn K
""", 'n': """
nabádal	357 K
nabádala	357 K
naléhal	357 K
namawiał	1982 K
namawiała	1982 K
napisał	1982 K
napisała	1982 K
napiš	38 K nám	67 K nám
napište	38 K nám	313 K nám	346 K na	354 K nám
napísal	2328 K
napíšte	38 K nám	2286 K nám	2286 K, prosím	2319 K na	2325 K nám
naročilo	2359 hvala za K
naročite	2333 K se na naše	2384 K se
naročnik	50 kot K	2332 že K
naročnike	2340 samo za K	2340 le za K
naročniki	50 K lahko	2372 lahko berejo le K	2372 berejo samo K	2388 K
naročnikom	2332 dostopen le K	2332 na voljo K	2332 na voljo samo K	2332 na voljo le K	2372 dostopna le K	2372 dostopna samo K	2372 dostopen le K	2372 dostopen samo K
naročnina	2360 K	2388 K
naročnino	2360 z K	2382 z K
narzędzi	1961 przy wsparciu K ai
naujienlaiškio	1645 K
naujienlaiškis	1658 mūsų K	1661 K
naujienlaiškį	1625 mūsų K	1645 K	1657 užsisakykite K	1658 mūsų K
navođenja	2243 bez K izvora
navođenje	2243 uz K izvora
nawoływał	1982 K
našeho	319 do K týmu	319 K e-shopu
našem	2232 K timu
našich	345 K zpráv	2318 K správ
neatkarīgu	1697 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1359 segíts K	1359 írjon K	1359 írj K	1359 jelezd K	1360 K adód
nemokamą	1649 K paskyrą
neobmedzený	2273 K prístup
neodpovídá	30 K za
neomezený	309 K přístup
neomezeně	285 K číst
nepiekrītat	43 K
nepriklausomą	1647 paremkite K žurnalistiką	1657 paremkite K	1658 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1059 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	354 podpořte K
nezávislá	355 K média
nezávislé	2326 K médiá
nezávislú	2325 podporte K
ngoài	2679 nội dung bên K
nguồn	2674 K ưu tiên	2674 K tin ưu tiên	2697 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2684 chịu trách K về nội dung bình luận
nhân	2680 trí tuệ K tạo
nhấn	2699 K vào đây
nhận	2655 đăng ký K bản tin	2655 đăng ký K tin	2699 đăng ký K bản tin	2699 đăng ký K tin
nhập	24 đăng K	2653 vui lòng đăng K	2653 đăng K để đọc	2653 đăng K để xem	2653 đăng K để lưu	2653 hãy đăng K để	2699 đăng K để đọc	2699 đăng K để xem
niedostępny	1941 materiał wideo jest K
niezależne	1979 wesprzyj K	1979 wspieraj K	1980 K media
niezależność	1980 K
niezależną	1980 jesteśmy K
noastră	2112 munca K
nolēma	1700 K
norāda	1700 K
nosūtīsim	57 jums K
notificações	14 as K	2001 ative as K	2001 ativar K	2001 receba K
notificările	14 K	2072 activează K
notifikácie	2299 K
notícia	2059 esta K
notícias	1995 receba as K	1995 receba K	2004 siga as últimas K
novinařina	355 naše K
novinařinu	355 nezávislou K
novinár	2287 je K	2287 , K
novinári	2326 naši K
novinárka	2287 je K	2287 , K
novinárkou	2287 je K
novinárom	2287 je K
novinář	314 je K	314 , K
novinářem	314 je K
novináři	355 naši K
novinářka	314 je K	314 , K
novinářkou	314 je K
novičke	2333 na e-K
novičnik	2341 K	2341 e-K	2385 naš e-K	2388 K
novičnika	2341 K
nuotraukų	40 K ir vaizdo
nusprendė	1660 K
nášho	2293 do K tímu
nächste	21 in diesem browser für die K	586 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2702 K
nõus	43 ei ole K?
năm	2701 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	319 našem K
obegränsad	2398 K tillgång
obećala	2269 K
obećao	2269 K
obiecał	1982 K
obiecywał	1982 K
obligāta	1673 atsauce K
oblíbené	311 K zdroje
oblíbených	311 K zdrojů
oblíbenými	311 K zdroji
obrigatórios	21 campos K são	2013 campos K são
obveščanje	2359 na naše K
obľúbené	2284 K zdroje
obľúbených	2284 K zdrojov
obľúbenými	2284 K zdrojmi
också	51 var med du K
odebírat	344 chcete K
odebírejte	289 K náš	350 K	354 K
odemkněte	285 K si
odhlásit	290 K se můžete kdykoli
odoberať	2317 chcete K
odpoveď	21 zrušiť K
odpovídal	357 K
odpověděl	357 K
odpověděla	357 K
odpověď	21 zrušit K
odpowiadał	1982 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1982 K
odpowiedziała	1982 K
odražavaju	2237 komentari K	2237 komentari ne K
odídete	2282 kým K
ofereça	1991 K este artigo
ograniczeń	1907 czytaj bez K	1907 czytaj więcej bez K
også	51 bli med du K
ogłosił	1982 K
ogłosiła	1982 K
oikaisupyynnöt	1070 K
oikaisupyyntö	1070 K
olvashatják	1356 csak előfizetők K
olvasási	0 K idő
olvasóiból	1336 K él
olvasóink	36 K	1360 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	933 danos tu K
ordenó	936 K
ordonné	1193 a K
ortakliği	2548 iş K linkleri
orzekł	1982 K
osobních	307 ochrany K údajů	307 ochraně K údajů
osobných	2289 K údajov
ostrzegał	1982 K
ostrzegała	1982 K
ostrzegł	1982 K
otrzymywać	1969 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	357 K	2328 K
oznámila	357 K	2328 K
ozvěte	38 K se nám	67 K se nám	313 K se nám	354 K se nám
""", 'p': """
padėkite	1657 K mums
pageidaujamą	1633 K šaltinį
paklausė	1660 K
palīdzi	1687 ziedo un K	1697 K mums
palīdzību	1680 mākslīgā intelekta K	1695 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1657 K mums
parsisiųskite	1657 K
participación	882 normas de K
partnerské	332 K odkazy	2305 K odkazy
partneři	296 my a naši K
pastā	1685 e-K
pastāstiet	38 K mums	67 K mums
patronką	1959 zostań naszą K
patrões	2059 sem K
paylaşin	25 K	49 K	2551 K
paziņoja	1700 K
paziņojumus	1684 K
państwa	1939 czeka na K
pašte	1645 jūsų el. K
pažadėjo	1660 K
periódico	934 este K	934 nuestro K
permanència	278 sense K
persiųskite	49 K
personvernerklæring	1842 K
phê	54 mời tôi một ly cà K	2688 mời bạn một ly cà K
phóng	2676 liên hệ K viên	2678 là K viên báo	2678 là K viên của	2699 hãy liên hệ K viên
phút	0 K đọc
pidió	936 K
pidätetään	1055 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1982 K
pisała	1982 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2225 K nam	2257 K nam na	2257 K na	2266 K nam	2346 K nam	2346 K na	2376 K nam na	2376 K na	2384 K nam
piškotke	2349 K	2377 K
piškotki	2349 K
piškotkov	2349 K	2377 K
pište	346 K na	346 K nám na
plakáton	1362 állt a K
plânge	2114 se K
pochází	316 obsah K
podcastów	1945 K
podcastů	321 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	1982 K
podporovatelé	355 naši K
podporují	355 nás K
podpoře	355 díky K
podpořte	334 K	354 K nás	354 K naši	354 K naše	354 K mě
podrška	2266 vaša K
podrške	2244 bez vaše K	2267 vaše K
podršku	2266 vašu K
podržite	2244 K	2266 K nas	2266 K naš
podělte	67 K se s námi	67 K se o
podľa	2328 K
poinformował	1982 K
poinformowała	1982 K
pokračovanie	2273 pre K v čítaní
pokračování	285 K je dostupné	332 K článku níže
pokračuje	332 článek K	332 text K	2305 článok K	2305 text K
pokračujte	285 K ve čtení s
política	256 K de galetes	879 K de cookies	2011 K de cookies	2028 cobre K
pomocí	336 K ai
pomocą	1961 z K ai
pomoć	2266 vašu K
pomóż	1979 K nam
pomôžte	2325 K nám
poprosił	1982 K
poprosiła	1982 K
poprosiło	1982 K
poručila	2269 K
poručio	2269 K
poslední	343 K článek zdarma	343 K článek, který můžete
posledný	2316 K článok zadarmo
poslušajte	2375 K nas
postafiókjába	1308 K
postaládádba	1324 a K
postaládájában	1324 ön K
posílat	327 nechte si K
posílejte	313 K nám
posíláme	57 vám K	57 K vám
potřebujeme	354 K vaši pomoc	354 K vaši podporu
používame	2289 K cookies
používá	296 tento web K
používáme	296 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	1982 K
powiedziała	1982 K
powtarzał	1982 K
powtarzała	1982 K
pozostało	1907 K # %	1907 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	357 zvou K
pošaljite	49 K ga	2225 K nam	2225 K na	2266 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	313 K nám	354 K nám
pošli	49 K ho
pošlite	49 K ho	2286 K nám	2325 K nám
pošljemo	57 vam K
pošljite	49 K ga	2346 K nam	2346 K jo nam	2346 K na	2384 K nam
požádal	357 K
požádala	357 K
pracę	1980 naszą K
pranešimus	1644 K
praneškite	38 K mums	67 K mums
pranešė	1660 K
prašė	1660 K
preberať	45 K
predchádzajúceho	2320 bez K súhlasu
predplatiteľ	50 ako K	2273 už ste K	2273 ste K
predplatiteľom	2281 K	2325 staňte sa K
predplatiteľov	2281 pre K
predplatné	2273 už máte K	2302 K	2325 kúpte K	2325 kúpte si K	2329 K
predplatného	2302 K
predplatným	2302 K	2323 s K
preferată	2083 sursă K
preferované	311 K zdroje	2284 K zdroje
preferovaný	311 K zdroj	2284 K zdroj
preferovaných	311 K zdrojů	2284 K zdrojov
preferovaným	311 K zdrojem	2284 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1907 tylko dla K	1967 tylko dla K
prenumeratą	1953 z K
prenumeratę	1907 masz już K	1953 zamów K	1953 kup K	1953 wykup K
preporučila	2269 K
preporučio	2269 K
pretlačiť	45 K
prevziať	45 K
prečítate	2273 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2266 K se našoj	2266 K im se	2384 K se nam
pridržana	2217 sva prava K
pridržane	2339 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1660 K
prihlásenie	2274 ďakujeme za K	2300 ďakujeme za K
prihlásení	2302 po K
prihlásením	2300 K súhlasíte
prihláste	24 K	2273 K sa a čítajte	2325 K sa na odber
prihvaćate	2239 prijavom K
pripažino	1660 K
programėlėje	1643 K
programėlę	1643 K
prohlásil	357 K
prohlásila	357 K
prohlížeč	10 váš K
pronađite	2255 K nas
proposé	1170 conçu et K par
prosił	1982 K
prosiła	1982 K
pročitali	2209 da biste K
pročitate	2207 da K cijeli	2207 da K ceo
prośbę	1901 mamy do ciebie K	1901 mamy małą K
prošnjo	2343 imamo majhno K	2343 majhno K
prywatności	1923 polityka K	1923 polityce K
przeczytać	1907 aby K cały	1907 aby K ten artykuł
przeczytałaś	1948 dziękujemy, że K
przeczytałeś	1948 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1904 K nam #%	1979 K nam	1979 K #
przekonywał	1982 K
przekonywała	1982 K
przesyłajcie	1939 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	1939 K nam	1939 K je do nas	1979 K nam
przyznał	1982 K
przyznała	1982 K
przyłącz	51 K się
przyślij	1939 K nam	1939 K je do nas	1979 K nam
práca	2326 naša K
práce	355 naší K
práci	355 naši K
prácu	2326 našu K
précisé	1193 a K
préférée	1160 source K
préférées	1160 sources K
prévient	1193 K
príspevky	2298 K v diskusii
príspevok	2325 váš K
próxima	2059 nossa K
průzkumu	35 našeho K
ptá	357 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1447 blocco della K	1501 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1329 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1134 bloqueur de K	1134 bloqueurs de K	1191 sans K
publicités	1134 bloqueur de K
publicystką	1940 jest K
publicystą	1940 jest K
publikování	304 K nebo šíření
publiée	22 ne sera pas K	1139 votre adresse e-mail ne sera pas K
pytał	1982 K
pytała	1982 K
pytały	1982 K
pytań	1947 na kilka K
pyyntö	1033 pieni K
pyysivät	1095 K
pásale	933 K esta
pásalo	49 K
päevakokkuvõte	962 K
päätoimittaja	1064 K
päätti	1095 K
påminde	2466 K
pénzbe	1360 K kerül
pénzéből	18 olvasók K
písemného	305 bez K souhlasu
písomného	2320 bez K súhlasu
píšte	2319 K na	2319 K nám na
pódcast	34 nuestro K	934 nuestro K
pārpublicēt	45 K
pārpublicēšana	1666 K bez	1673 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	304 K článků
předchozího	305 bez K souhlasu	348 bez K souhlasu
předplatitel	50 jako K	50 K může	285 už jste K	285 jste K
předplatitele	308 pro K
předplatitelem	354 staňte se K
předplatitelé	50 K mohou	342 jen K	342 pouze K	342 najdou K	342 přečtou K	355 naši K	358 K
předplatitelům	308 K	342 pouze K	342 jen K
předplatné	285 koupit K	286 už máte K	329 K	358 K
předplatného	329 K
předplatným	285 dostupné s K	329 K	351 s K
předplaťte	287 K si	354 K si
přehrání	316 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	285 zbývá vám K
přidej	51 K se
přidejte	51 K se	345 K si nás	354 K se	354 K se k nám
přihlaste	24 K	285 K se a čtěte	289 K se k odběru	354 K se k odběru
přihlášení	327 děkujeme za K	329 po K
přihlášením	327 K k odběru	327 K souhlasíte
připojte	51 K se
připomněl	357 K
připustil	357 K
přispějte	334 K	354 K	354 K i vy
přiznal	357 K
přiznala	357 K
přiznává	357 K
příspěvek	354 váš K
příspěvku	316 zobrazení K
příspěvky	325 K v diskusi
""", 'q': """
quyên	2699 K góp ngay	2703 K góp
quyền	2671 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	1982 K
radziła	1982 K
radí	357 K
rakstīja	1700 K
rappelé	1193 a K
rašykite	38 K mums	67 K mums	1657 K mums
rašė	1660 K
recibirás	57 K
reclamă	11 K
reconoció	936 K
recordó	936 K
recunoaște	2114 K
redacció	39 la nostra K	43 cartes a la K	267 la K t'envia	277 la nostra K
redacción	39 nuestra K	43 cartas a la K	923 la K te envía	934 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2108 K îți trimite	2112 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1979 wesprzyj K
redaktorką	1940 jest K
redaktorė	1637 K
redaktör	2430 är K för	2430 är K på	2430 är politisk K
redaktør	400 er K på	400 er K for	400 er politisk K	1861 er politisk K	1861 er K i	1861 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2049 a K envia	2059 nossa K
reenvíalo	49 K
refusé	1136 K le dépôt
registrácii	2302 po K
registráciou	2300 K súhlasíte
registráciu	2300 ďakujeme za K
regisztrálj	1359 K ingyenesen	1359 K, hogy
regisztráljon	1359 K ingyenesen	1359 K, hogy
regisztrálnia	1356 K kell
regístrate	851 K gratis	852 K para
reinhören	514 jetzt K:
rejestrując	1950 K się
reklamlänkar	2445 K
reklamą	11 K
reklám	70 nincs K	2326 bez K
reklámok	1360 K nélkül
reportaż	1980 ten K
reporterką	1940 jest K
reportér	314 , K	2287 , K
reportérem	314 je K
reportérka	314 , K	2287 , K
reportérkou	314 je K	2287 je K
reportérom	2287 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	250 prohibida la K	275 K sense permís
reproducción	892 prohibida su K	892 prohibida la K
reprodução	2024 proibida a K	2024 K proibida	2057 K permitida desde	2057 K é permitida desde
reprodúcelo	45 K
republié	45 K	1150 K avec	1188 cet article est K
repórter	39 nosso K	2028 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	936 K
rezervăm	29 ne K dreptul
riêng	2664 chính sách quyền K tư	2691 dành K cho thuê bao	2697 quan điểm K của tác giả
rovatvezetője	1329 K
ročne	2327 K
ročně	356 K
rät	589 K
rätta	2436 K fel
rättar	2436 vi K fel
räumte	589 K ein	589 K der	589 K die
rääkis	978 K
råber	435 K
råbte	435 K
rådde	2466 K
rådede	435 K
réagir	1140 pour K
réagissez	1190 K à
réalisation	1170 n'a pas participé à la K
rédacteur	1153 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1153 a rejoint la K	1170 n'a pas participé à sa K	1179 la K vous	1183 pour soutenir la K	1190 soutenez la K	1190 alertez la K	1191 notre K
rédactrice	1153 est K
régulièrement	1153 collabore K
réponse	21 annuler la K
répétait	1193 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1110 cet article est K	1110 ce contenu est K	1110 article K
réservée	1110 K à nos abonnés	1110 la suite est K	1112 K aux abonnés
réservés	1112 K aux abonnés	1150 tous droits K
résiliable	1192 K à tout moment
részesített	1325 előnyben K forrásként
röst	2433 ai-K
răspuns	2114 a K	2114 au K
răspunsul	21 anulează K
rằng	2702 viết K	2702 cho K
""", 's': """
sacīja	1700 K
sadržaj	9 ovaj K	2228 vanjski K	2228 spoljni K
sadržaja	9 ovog K	2228 vanjskog K	2228 prikaz ovog K	2228 prikaz K
sakė	1660 K
sanctionné	1193 a K
sandučić	2210 u vaš K
sandučiću	2210 u vašem K	2239 vašem K
sbírka	358 K
schließ	51 . K dich
schließen	51 . K sie sich	445 K sie ein abo	586 K sie ein abo
schránke	2274 vašej K
schránky	289 do vaší K	2274 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1359 K, hogy
segítségedre	1359 szükségünk van a K
según	936 K
sentenció	936 K
sería	924 sin ti no K
sesión	24 inicia K	24 inicie K	851 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2058 inicie K
señaló	936 K
sfătuia	2114 K
sfătuiește	2114 K
sfătuit	2114 a K
sisällön	9 K	1066 ulkoisen K
sisältö	1037 tämä K on vain
sisältöä	1066 ulkoista K
siunčiame	57 jums K
sjefredaktør	1861 er K
sjöng	2466 K
skarży	1982 K
skarżył	1982 K się
skrzynkę	1910 na twoją K	1910 na swoją K	1950 K mailową
slažete	43 K se	43 ne K se
slobodné	2325 podporte K
slobodnú	2325 podporte K
slušajte	2255 K nas
slíbil	357 K
slíbila	357 K
sondę	1947 naszą K
sonuçlarinda	2530 google arama K
sorumluluğu	30 K
souborů	306 K cookie
souhlasíte	43 K?	327 e-mailu K	327 odesláním K	327 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2676 về hộp thư của tòa K	2688 hãy ủng hộ tòa K	2697 bằng văn bản của tòa K	2699 hãy gửi về tòa K	2699 hãy liên hệ tòa K	2699 hãy báo cho tòa K	2700 tòa K
spandér	54 K en kaffe
spolupráci	332 ve K s partnerem	2305 v K s partnerom
sporočite	38 K nam	67 K nam	2346 K nam
sportkrönikör	2430 är K
sportsredaktør	400 er K
spracovaním	2300 K osobných údajov
sprijiniți	2111 K
sprijină	2111 K-ne
správach	2285 google K
správy	2285 google K
spuneți	38 K-ne	67 K-ne	2112 K-mi mai jos
stellenbörse	513 in unserer K
stjärna	60 fält med K
straipsnį	1656 šį K	1658 visą K
stronę	1970 naszą K
stwierdził	1982 K
stwierdziła	1982 K
stáhněte	354 K si naši	354 K si náš
stálo	357 K na	357 K ve	357 K v
står	30 K för	435 K der på	1899 K det på	1899 K det i	2466 K det på
stöd	2392 med ditt K	2463 K oss	2463 K vår	2463 ditt K
stödja	2442 K oss med
stödmedlem	2463 bli K
stödprenumerant	2463 bli K
stötta	2442 K oss med	2463 K oss	2463 K vår	2463 K vårt
støt	412 K os	432 K os	432 K med
støtt	1896 K oss	1896 K vår
støtte	362 med din K	362 vi har brug for din K	412 K os med	412 din K gør	432 din K	432 bliv K	1824 med din K	1874 K oss med	1896 din K
støtteabonnent	1896 bli K
støttemedlem	432 bliv K	1896 bli K
stāstīja	1700 K
stěžuje	357 K
subscripció	280 K
subskrybentów	1907 tylko dla K	1907 dostępna dla K	1907 dostępne dla K	1967 tylko dla K
subskrypcją	1953 z K	1975 z K
subskrypcję	1907 kup K	1907 masz już K	1950 dziękujemy za K	1953 wykup K	1979 kup K
suosikkilähteeksesi	1059 K
suosikkilähteeksi	1059 K
sursă	2107 link activ către K
suscripción	851 ya tengo una K	933 cambia tu K	937 K
suscríbase	933 K
suscríbete	851 K para	851 K por	851 K en	858 K al boletín	933 K
susțin	2099 care ne K lunar	2112 ne K lunar
susține	2111 K-ne	2111 K presa	2114 K că
susținerea	2111 K ta
susțineți	2111 K-ne
svarīgākie	1696 nedēļas K
svarīgākās	1696 nedēļas K
svěřte	313 K se nám
szerkesztője	1329 K
szerkesztőségünk	39 K	1360 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1360 K
szerzője	1329 külső K
szólított	1362 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2443 tills du K upp	2466 K
sähköpostiin	1040 suoraan K
sähköpostiisi	1041 K
sähköpostillasi	1091 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	1041 K
sélection	1179 K d'articles
sélections	1110 ajouter l'article à vos K
síganos	871 K en
síguenos	871 K en	933 K
sõltumatut	975 toeta K
sõnul	978 K
sök	2457 K nu
sökresultat	2426 K på google
söyledi	2567 K
söylediler	2567 K
söylüyor	2567 K
søg	425 K nu
søgeresultater	396 K på google
søgning	396 google-K
søk	1890 K nå
søkene	1857 google-K dine
søkeresultatene	1857 K dine på google
súhlasu	2320 bez K
súhlasíte	43 K?	2300 odoslaním K
súmate	51 K	933 K al
süresi	0 okuma K
sütik	1330 K
sütiket	1330 K
săptămână	17 o dată pe K	2113 pe K
sīkdatnēm	1678 K	1696 K
sống	2688 nuôi K tờ báo	2688 bạn đọc nuôi K
""", 't': """
találatok	1325 google-K
tanácsolja	1362 K
tanácsolják	1362 K
tanácsolta	1362 K
tanácsolták	1362 K
tanította	1362 K
taşiyin	2551 K
teigė	1660 K
tekemään	1093 K sitä
tekijänoikeus	1055 K suojaa
tekoäly	1067 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1067 K
tekoälyn	1067 K avulla	1067 K tekemä
tekoälyä	1067 käyttää K
telefonā	1684 savā K
tesszük	22 nem K közzé
textům	341 ke všem K
teşekkürler	2564 okuduğunuz için K
thiết	2697 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2691 dành cho K bao	2691 đã là K bao	2703 K bao
thuộc	2672 bản quyền K
thành	2654 dành cho K viên	2686 bạn đã đăng ký K công	2699 trở K thành viên
tháng	2691 đọc miễn phí trong K	2701 mỗi K	2701 hàng K	2701 K đầu
thích	2674 nguồn tin ưa K	2674 nguồn yêu K
thông	14 K báo	2660 bật K báo	2660 nhận K báo	2676 bạn có K tin	2676 bạn đọc cung cấp K tin	2697 khi phát hành lại K tin	2699 hãy gửi K tin	2699 đăng ký nhận K báo	2699 hãy bật K báo
tilføjede	435 K
tillgång	2463 få fri K
tillåtet	2454 inte K att återge
tiếng	2684 K việt có dấu
tiếp	2653 để K tục đọc	2653 để đọc K	2653 đăng nhập để K tục	2688 K sức cho báo chí	2691 để K tục đọc	2699 đăng ký để đọc K	2699 hãy K sức	2699 đăng nhập để K tục
tjänst	2389 en liten K att be
tjänsten	2457 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1306 a K
toàn	20 K bộ bài	2653 để đọc K bộ	2653 đọc K bộ bài	2691 để đọc K bộ bài	2699 đăng ký để đọc K bộ
tražila	2269 K je
tražili	2269 K su
tražio	2269 K je
tretích	2289 cookies K strán
treści	9 tej K	1953 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2660 theo dõi K
trước	2684 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1329 K
turpinātu	1663 lai K lasīt
tuần	17 mỗi K	2686 bản tin hằng K của	2686 bản tin hàng K của	2701 mỗi K
tvrdí	357 K
työmme	1093 K
työtämme	1092 tue K	1093 K
tájékoztató	1315 adatvédelmi K
támogass	1359 K minket
támogasson	1359 K minket
támogathat	1336 K minket
támogatása	1336 K nélkül	1336 olvasók K nélkül	1359 az ön K
támogatásod	1359 a te K
támogatásából	1336 olvasóink K
támogatásával	1339 partnerünk K
támogatónk	1336 legyen ön is K	1336 legyél te is K
täglich	453 K per mail
tähtsamad	974 nädala K
tärkeimmät	1091 K jutut
tästä	1078 lisää K
täällä	1033 kun kerran olet K
täältä	1078 lisää K
téléchargez	1097 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1359 K le
týden	17 každý K
týdně	356 K
týždenne	17 raz K
tłumaczy	1982 K
tłumaczył	1982 K
tłumaczyła	1982 K
třetích	316 cookies K stran
""", 'u': """
uafhængigt	433 K medie
ubegrænset	368 K adgang
udostępnij	25 K
ukarał	1982 K
ulaş	38 bize K
ulaşin	38 bize K	2532 bize K	2551 K
ulaşmak	2532 yazara K
unabhängig	567 K von unserer redaktion	567 von unserer redaktion K	580 damit wir K bleiben	587 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1466 insegna all'K
unterstütze	441 K unsere arbeit	441 K uns mit	586 K uns	586 K unsere	586 K mich	586 K meine
unterstützen	441 K sie unsere arbeit	441 K sie uns mit	441 mit einer spende K	441 können sie uns K	586 K sie uns	586 K sie unsere	586 sie können das K	586 freiwillig K	586 K sie mich	586 K sie meine	586 K uns
unterstützt	472 ihr browser K	586 K uns
unterstützung	437 ihre K	437 mit ihrer K	529 ihrer K	529 deiner K	575 mit K von ki	586 mit deiner K	586 deine K	586 eure K
upozornění	293 zapněte si K	326 K
upphovsrätt	2422 skyddat enligt lagen om K
upphovsrättslagen	2422 skyddat enligt K
uprednostňované	2321 K zdroje
uprednostňovaný	2321 K zdroj
uprednostňovaných	2321 K zdrojov
upřednostňované	349 K zdroje
upřednostňovaný	349 K zdroj
upřednostňovaných	349 K zdrojů
uredništva	2339 brez dovoljenja K	2339 brez soglasja K
uredništvo	2353 v naše K	2385 naše K
uredništvu	39 našemu K	2346 pišite K
urmărește	2071 K-ne pe	2071 K-ne și pe	2072 K știrile	2111 K-ne
urmăriți	2071 K-ne pe	2111 K-ne
utilização	2011 K de cookies
utilizează	2074 K cookie
utilizăm	2074 K cookie
utánközlés	1322 K
utánközölhető	45 K
uutislähteeksesi	1059 ensisijaiseksi K
uutislähteeksi	1059 ensisijaiseksi K
uznał	1982 K
uznała	1982 K
uzsvēra	1700 K
użyciu	1961 przy K ai
użytkowników	1948 opiniami K
używamy	1922 K plików cookie
užsisakykite	1622 K prenumeratą
""", 'v': """
vašeho	289 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2286 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	589 K
versión	2 K en audio
verstärkung	513 suchen K
versão	2 K em áudio
vervielfältigung	489 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	477 deine e-mail-adresse wird nicht K	477 ihre e-mail-adresse wird nicht K
veröffentlichung	543 seit der K geändert	543 seit K geändert
već	2222 kad ste K tu	2268 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1070 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2678 là biên tập K của	2691 dành cho hội K
viết	2699 hãy K thư	2700 bài K này	2702 ông K	2702 bà K
você	18 sem K	2059 sem K
vollständigen	445 K artikel lesen
volontär	503 ist K
volontärin	503 ist K
voltál	42 ott K
vprašalnik	2356 K
vyhradené	2280 všetky práva K	2280 autorské práva sú K
vykřikl	357 K
vykřikla	357 K
vypočuť	2296 si môžete K
vysvetľuje	2328 K
vysvětlil	357 K
vysvětlila	357 K
vysvětloval	357 K
vysvětlovala	357 K
vysvětluje	357 K
vytvořila	336 K ai
vyzýval	357 K
vyzývala	357 K
vyzývali	357 K
vyzývá	357 K
vyžadované	21 K informace	21 K polia
válaszolta	1362 K
válaszolták	1362 K
vás	334 bez K by	355 bez K by	2307 bez K by	2326 bez K by
väitis	978 K
väitti	1095 K
väittää	1095 K
välise	955 K sisu
våre	1896 meld deg på K
vårt	1832 meld deg på K	1896 meld deg på K
vær	51 K med
védekezett	1362 K
véli	1362 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2326 K vám
vēlamo	1674 K avotu
vēstkopai	1685 K
vēstulei	1685 ziņu K
vědět	38 dejte nám K	67 dejte nám K	313 dejte nám K	354 dejte nám K
všetkým	2314 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2293 náš K
webinář	319 náš K
według	1982 K
weißt	502 K du mehr
wezwał	1982 K
wiadomościach	1970 google K
wołali	1982 K
wołał	1982 K
wołała	1982 K
wpłata	1959 każda K	1979 twoja K
wpłatom	1980 dzięki K
wpłać	1979 K
wspierającym	1979 zostań K
współpracy	1956 we K z partnerem
wyjaśnia	1982 K
wypisać	1910 K się w każdej chwili
wyrażam	1911 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	1939 K nam	1939 K je do nas
wzywał	1982 K
wzywała	1982 K
wöchentlichen	457 K newsletter
właściciela	1980 nie mamy K
""", 'y': """
yazdiğimiz	2561 daha önce K haber
yazmişti	2567 diye K
yhteistyössä	1079 K mainostajan
yönetmenidir	2534 genel yayin K
""", 'z': """
zaakceptować	1941 K pliki cookie
zaapelował	1982 K
zaapelowała	1982 K
zachęcali	1982 K
zachęcano	1982 K
zachęcał	1982 K
zachęcała	1982 K
zadaním	2300 K e-mailu
zadržana	2217 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	327 K e-mailu
zagłosuj	1964 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2244 K vama	2267 K vama
zakázané	2280 šírenie je K
založte	354 K si účet
zamknutý	2273 článok je K
zamčený	285 článek je K
zapisując	1950 K się
zapowiedział	1982 K
zapowiedziała	1982 K
zapytał	1982 K
zapytała	1982 K
zastrzeżone	1934 wszelkie prawa K	1934 wszystkie prawa K
zawołał	1982 K
zawołała	1982 K
zašlete	313 K nám
zašlite	2286 K nám
zaželen	2379 K vir
zaželene	2379 K vire
zaželeni	2379 K vir
zbiórka	1983 K
zbývá	285 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1944 do naszego K
zewnętrzna	1941 treść K
zewnętrzne	9 treści K	1922 treści K	1941 treści K
zewnętrznej	9 treści K	1941 treści K
zewnętrznych	9 treści K
zgłoś	1939 K go nam	1979 K nam
ziņas	1696 mūsu K
znać	38 daj nam K	67 daj nam K	1971 daj nam K	1979 daj nam K
zněl	357 K
zněla	357 K
znělo	357 K
zobrazení	316 K tohoto obsahu	316 K obsahu
zobrazený	60 e-mail nebude K
zostań	1979 K z nami
zpracováním	290 souhlasím se K	297 K osobních údajů
zprávy	312 google K
zprávách	312 google K
zpívali	357 K
zugänglich	530 frei K
zunächst	489 dieser artikel erschien K
zurück	559 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2322 K
získávejte	350 K
zł	1953 za # K	1953 od # K	1981 od # K
złotówka	1959 każda K	1980 każda K
""", 'á': """
állt	1362 ez K
állítja	1362 K
átvehető	45 K
""", 'ä': """
ägare	2442 inga rika K
ähnliches	502 K erlebt
ändå	2389 nu när du K är här
äpp	960 K
äppi	960 K
""", 'å': """
åndsverkloven	1853 beskyttet av K
året	434 om K
återges	2422 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2538 bizimle K
çalişmalarimiz	2565 K
çağrisinda	2567 K bulundu
çerezler	2519 K kullan
çerezlere	2536 K
çerezleri	2519 K kullan	2536 K	2562 K kabul
çözün	2551 K
""", 'é': """
échanos	933 K una mano	933 K un cable
écris	38 K-nous	67 K-nous
écrit	1153 K pour	1193 a K
écrivain	1153 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1190 K-nous
électronique	1119 dans votre boîte aux lettres K
énekelték	1362 K
équipe	1191 notre K
értesítéseket	14 K	1335 K
értesüljön	1335 K elsőként
étoile	60 champs avec une K
évente	1361 K
""", 'í': """
ígérte	1362 K
ígérték	1362 K
írta	1362 K
""", 'î': """
îmbia	2114 K
îndemna	2114 K
îndemnat	2114 a K
îndemnau	2114 K
întrebat	2114 a K
întrebau	2114 K
""", 'õ': """
õpetas	978 K
""", 'ö': """
öffnen	459 app K
önemli	2562 günün en K
önerdi	2567 K
önskad	2426 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1360 független K	1360 a jó K
újságírásunk	1360 K
újságíróink	1360 K
újságíróinkkal	1358 K
újságíróinknak	39 K
újságírója	1329 K
última	871 siga la K hora	871 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	490 K von	568 von der agentur K	568 deutschen presse-agentur K
übersicht	496 K	552 diese K wurde
ücretsiz	15 K haber	15 K makale	2549 K üye olun
ügyfelünk	1358 K
ühendust	38 võta meiega K	67 võta meiega K	975 võta K
ütles	978 K
ütlesid	978 K
üyeliği	2544 bülten K
üzente	1362 K
üzenték	1362 K
üçüncü	2536 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2255 K nas
čitalaca	43 pisma K	2244 uz podršku K	2262 K	2267 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2262 K	2267 naši K
čitatelia	2324 K	2326 naši K
čitatelja	43 pisma K	2244 uz podršku K	2262 K	2267 naših K	2267 uz podršku K
čitatelji	36 naši K	2262 K	2267 naši K
čitateljima	2262 K
čitateľom	18 vďaka K	2324 K
čitateľov	36 našich K	2307 vďaka podpore K	2324 K	2326 našich K	2326 vďaka podpore K
članak	20 cijeli K	2222 svidio vam se K	2240 cijeli K	2240 ceo K	2267 ovaj K
člancima	2251 svim K
članek	2343 vam je bil K všeč	2385 ta K
člankov	2371 do vseh K
členem	354 staňte se K
členom	2325 staňte sa K
článek	20 celý K	281 líbil se vám K	285 celý K za	329 celý K	355 tento K	355 líbil se vám K
článkom	2302 všetkým K	2314 k všetkým K	2314 ku všetkým K
článku	20 celého K
články	355 naše K
článků	329 limit K
článkům	329 všem K	341 ke všem K
článok	20 celý K	2282 páčil sa vám K	2302 celý K	2326 tento K
čtenáři	352 K	355 naši K
čtenářů	36 našich K	43 listy K	334 díky podpoře K	352 K	355 našich K	355 na podpoře K	355 díky podpoře K
čtenářům	18 díky K	36 našim K	352 K
čtení	0 doba K
čtěte	345 K nás
číst	355 K dál bez
čítajte	2318 K nás	2325 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2325 K, že nás čítate
""", 'đ': """
đây	2699 bấm vào K
đóng	2699 K góp của bạn	2699 hãy K góp
đăng	45 K lại	2686 cảm ơn bạn đã K ký	2686 bằng việc K ký, bạn	2699 K ký để đọc bài
đường	2676 K dây nóng của tòa soạn	2676 K dây nóng của báo	2699 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2691 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2327 K sumou
""", 'ř': """
řekl	357 K
řekla	357 K
říká	357 K
""", 'ś': """
śledztwa	1980 nasze K
śledztwo	1980 to K
śledź	1918 K nas na	1979 K nas
śpiewali	1982 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2567 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2225 K nam
šaukė	1660 K
šiandien	1647 aukokite K
šodien	1687 ziedo K
""", 'ź': """
źródło	1934 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	1982 K
""", 'ž': """
žalio	2269 K se
želene	2379 K vire
želeni	2344 K vir
željene	2223 K izvore
željeni	2223 K izvor
žiadny	71 K spam
žurnalistai	1658 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1637 K
žurnalistika	355 naše K	355 nezávislá K	1658 K kainuoja	1658 gera K	2326 nezávislá K
žurnalistiku	355 nezávislou K	2326 nezávislú K
žurnalistiky	355 nezávislé K
žurnalistė	1637 K
žurnāliste	1677 K
žurnālisti	1698 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1698 neatkarīga K	1698 K maksā	1698 laba K
žurnālistiku	1687 atbalsti neatkarīgu K	1698 neatkarīgu K
žurnālists	1677 K
žádal	357 K
žádala	357 K
žádali	357 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	647 χωρίς K
άρθρα	653 τα K μας
άρθρο	653 αυτό το K
""", 'έ': """
έγγραφη	647 χωρίς K άδεια
έγραφαν	655 K
έγραφε	655 K
έγραψε	655 K
έλεγαν	655 K
έλεγε	655 K
έρευνά	625 K μας
έρευνές	653 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	615 K σου πηγές	615 K σας πηγές	615 K πηγές
αγαπημένη	615 K πηγή
ακολουθήστε	599 K μας	652 K μας
ακολουθείστε	599 K μας
ακόμη	636 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	655 K
αναγνωστών	650 K
αναγνώστες	18 χάρη στους K	650 K	653 οι K μας
αναδημοσίευση	45 K	609 απαγορεύεται η K	609 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	610 K χωρίς
ανεξάρτητη	652 ενισχύστε την K
ανταποκρίτρια	618 είναι K
ανταποκριτής	618 είναι K
απάντησαν	655 K
απάντησε	655 K ο	655 K η
απάντησης	21 ακύρωση K
απαγορεύεται	610 K η αντιγραφή	610 K η αναπαραγωγή
αποδεχθείτε	620 K τα cookies
αποδεχτείτε	620 K τα cookies
απορρήτου	612 πολιτική K
από	631 K # €
αρθρογράφος	618 είναι K
αρχισυντάκτης	618 είναι K
αρχισυντάκτρια	618 είναι K
αυτούς	51 γίνετε ένας από K
""", 'β': """
βιβλιοπωλείο	623 ηλεκτρονικό μας K
βοηθήστε	652 K μας
βοηθούν	653 μας K
βρείτε	599 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	652 K μέλος	652 K κι εσείς
γνώσεις	626 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	617 K μας	652 K μας
γραπτή	647 χωρίς K άδεια
""", 'δ': """
δήλωσαν	655 K
δήλωσε	655 K ο	655 K η	655 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	653 οι K μας
δημοσιογράφος	618 είναι K	618 , K	618 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	653 η K μας	653 ανεξάρτητη K	653 η ανεξάρτητη K
δημοσκόπησή	625 K μας
δημοσκόπηση	625 στη K
διαβάσετε	594 για να K ολόκληρο
διαβεβαίωσε	655 K
διαμαρτυρήθηκε	655 K
διαφήμιση	11 τη K	634 μετά τη K
διαφημίσεις	70 χωρίς K	653 χωρίς K
διαφωνείτε	43 K
διεύθυνση	597 τη K email	597 η K email	630 K email	630 K e-mail
δικαιώματος	609 με επιφύλαξη παντός K
διοργανωτές	655 καλούν οι K
δουλειά	653 η K μας
δωρεά	636 κάντε μια K	652 η K σας	652 κάντε μια K	656 K
δωρεάν	15 K άρθρα	631 K άρθρα
δωρεές	656 K
""", 'ε': """
είμαστε	653 K μια μικρή
είπαν	655 K
είπε	655 K
εβδομάδα	17 κάθε K	654 την K
εγγραφή	630 με την K σας
εγγραφείτε	595 K για να	631 K δωρεάν	652 K δωρεάν	652 K τώρα	652 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	596 στα K σας
εκδήλωσή	623 K μας
εκφράζουν	628 τα σχόλια K	628 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	600 K τις ειδοποιήσεις	602 K τη javascript
ενημερωτικά	597 K δελτία
ενημερωτικό	597 K δελτίο
ενημερώστε	617 K μας
ενισχύστε	636 K	652 K μας
ενσωματωμένο	620 K περιεχόμενο
εξήγησε	655 K
επανέλαβε	655 K
επαναλάμβανε	655 K
επιβεβαιώστε	630 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	617 K μαζί μας	617 K με τον συντάκτη	617 K με τη συντάκτριά	617 K με τη συντάκτρια	617 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	655 K
επιστολή	43 την K σας
ερωτηματολόγιο	627 το K
εσάς	636 χάρη σε K	653 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	631 με # K
ευχαριστούμε	630 K για την εγγραφή	652 K που μας
""", 'ζ': """
ζήτησαν	655 K
ζήτησε	655 K ο	655 K η	655 K στο	655 K από
ζητούσαν	655 K
ζητούσε	655 K
""", 'η': """
ηλεκτρονικό	623 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	655 K
ισχυρίστηκε	655 K
""", 'κ': """
κάλεσε	655 K ο	655 K η
κάνε	62 K μου tag
κάνοντας	630 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
καλούσαν	655 K
καλούσε	655 K
κανάλι	653 το K μας
κατάστημά	623 στο K μας
κατήγγειλε	655 K
καταγγέλλει	655 K
καταγγελία	617 κάντε μας την K
κατεβάστε	600 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	625 το K	625 στο K	625 το K μας
κυκλοφορεί	623 K το νέο τεύχος
κυριότερες	630 τις K ειδήσεις
""", 'λ': """
λάβετε	648 K
λέει	655 K
λαμβάνεις	645 θέλεις να K
λαμβάνετε	645 θέλετε να K	648 K
""", 'μ': """
μήνα	654 τον K	654 το K	654 ανά K	654 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	631 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	638 με τεχνητή K	638 από τεχνητή K
νοημοσύνης	638 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	594 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	631 K το άρθρο
ομάδα	623 στην K μας	652 ελάτε στην K	653 η K μας
""", 'π': """
παράκληση	614 έχουμε μια μικρή K	614 μια μικρή K
παραδέχεται	655 K
παραδέχθηκε	655 K
παραδέχτηκε	655 K
παρακάλεσε	655 K
παρακαλούσαν	655 K
παρακαλούσε	655 K
πατώντας	630 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	620 εξωτερικού K
περιεχόμενο	9 αυτό το K	620 αυτό το K	620 το K αυτό	620 εξωτερικό K
πολιτική	612 K cookies
πρέπει	620 δείτε το βίντεο K
προέτρεπαν	655 K
προέτρεπε	655 K
προέτρεψε	655 K
προειδοποίησε	655 K
προειδοποιεί	655 K
προσπάθειά	652 ενισχύστε την K
προσωπικών	612 K δεδομένων
προτεινόμενη	615 K πηγή
προτιμώμενες	615 K πηγές
προτιμώμενη	615 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	643 K σε όλα
πρόσθεσαν	655 K
πρόσθεσε	655 K ο	655 K η
πρώτο	631 τον K μήνα
πρώτος	654 K μήνας
""", 'ρ': """
ρεπορτάζ	653 το K μας	653 αυτό το K
ρωτούσαν	655 K
ρωτούσε	655 K
ρώτησαν	655 K
ρώτησε	655 K ο	655 K η
""", 'σ': """
σημαντικότερες	630 τις K ειδήσεις
σημείωσε	655 K ο	655 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	652 K μας
στήριξή	636 χωρίς τη K	652 η K σας	652 τη K σας	653 χωρίς τη K
στήριξη	636 χάρη στη K	653 χάρη στη K
στείλε	38 K μας	67 K μας	617 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	617 K μας	652 K μας
στηρίξτε	636 K	652 K μας	652 K την	652 K το	652 K τη
συγκατάθεση	620 K για cookies
συμβουλεύει	655 K
συμβούλευε	655 K
συμβούλευσε	655 K
συμβούλεψε	655 K
συμφωνείτε	43 K
συνέδριο	623 K μας
συνέδριό	623 K μας
συνέστησε	655 K
συνδεθείτε	24 K	595 K για να
συνδρομή	631 με K	631 K από	649 με K	656 K
συνδρομητές	50 οι K μπορούν	594 διαθέσιμο μόνο σε K	594 διαθέσιμο σε K	613 μόνο για K	613 μόνο σε K	652 γραφτείτε K	653 οι K μας	656 K
συνδρομητής	50 ως K	594 είστε ήδη K	652 γίνετε K
συνεργασία	634 σε K με χορηγό	634 σε K με τον χορηγό
συνεργατών	634 συνδέσμους K
συνεχίζεται	634 K παρακάτω
συνεχίσετε	594 για να K την ανάγνωση	594 να K την ανάγνωση
συνεχίσουμε	653 να K
συνεχίστε	594 K την ανάγνωση
συνιστούσε	655 K
συντάκτης	618 είναι K
συντάκτρια	618 είναι K
σχολιάσετε	6 K
σχόλια	628 στα K
σύμφωνα	655 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	644 K δωρεάν άρθρο
τραγουδούσαν	655 K
τόνιζε	655 K
τόνισε	655 K
""", 'υ': """
υπογράμμισε	655 K
υποσχέθηκε	655 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	614 αφού K ως εδώ
φωνάζει	655 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	614 πριν K
φώναζαν	655 K
φώναζε	655 K
φώναξαν	655 K
φώναξε	655 K
""", 'χ': """
χάνετε	645 μη K
χρήσης	612 όροι K	630 όρους K
χρειαζόμαστε	652 K τη βοήθειά σας
χρησιμοποιεί	603 K cookies
χρησιμοποιούμε	602 K cookies
χρόνο	654 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	641 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	625 στην K
""", 'а': """
абонамент	147 вече имате K	178 с K	178 K за	198 с K	205 K
абонамента	176 с K си	176 благодарим за K
абонат	50 като K	145 вече сте K
абонати	157 само за K	205 K
абонатите	50 K могат
абонирайте	145 K се, за да	148 K се за бюлетина	201 K се
абонирането	176 с K
авторизованные	2168 только K
авторизованным	2168 K пользователям
авторизовані	2615 лише K
авторизуйтесь	24 K
авторкою	2603 зв'язатися з K
автором	2603 зв'язатися з K
автору	54 на каву K	2156 пишите K
адрес	21 имейл K няма	176 имейл K
адреса	176 имейл K
адресою	2636 пишіть за K
адресу	2188 пишите по K
анкета	172 нашата K	172 кратка K
анкетата	173 K
анкету	2167 K	2614 K
анонимно	2156 K
афилиейт	181 K линкове
""", 'б': """
бажаних	2600 K джерел
безкоштовна	2634 остання K стаття
безкоштовний	2610 наш K вебінар	2618 K акаунт	2634 останній K матеріал
безкоштовних	2618 ліміт K	2618 K статей
безкоштовні	15 K статті	2618 K статті
безлимитный	2123 K доступ
безплатен	169 нашия K уебинар
безплатна	192 последна K статия
безплатни	15 K статии	178 K статии
безплатно	178 K, за
бесплатная	2186 последняя K статья
бесплатные	15 K статьи	2171 K статьи
бесплатный	2162 наш K вебинар	2171 K аккаунт	2186 последний K материал
бесплатных	15 K статей	2171 лимит K	2171 K статей
бисквитки	166 K	196 K
бисквитките	166 K	196 K
благав	2648 K
благала	2648 K
благали	2648 K
благодарение	18 K на читателите	184 K на вас	184 K на вашата	202 K на вас
благодарим	176 K ви, че се
благодаря	2177 K донатам	2201 K вам	2201 K вашей
блокировщик	2136 отключите K	2136 K рекламы
блокувальник	2585 K реклами
бот	39 наш K
браузер	10 ваш K	2149 ваш K	2595 ваш K
браузър	10 вашият K
бюлетин	148 нашия K	177 K	202 нашия K	205 K
бюлетина	148 K ни	148 запишете се за K	177 K
бюлетини	177 K
бяхте	42 K ли там
""", 'в': """
вайбері	2601 K
вайбър	16 K	161 K
ватсапе	2154 K
вашата	149 на K поща
вебинар	2162 наш K
вебінар	2610 наш K
взывал	2203 K
видео	9 это K	40 фото и K
виділіть	2599 K
визнав	2648 K
визнала	2648 K
визнає	2648 K
викала	204 K
викаха	204 K
викаше	204 K
викна	204 K
використання	2595 K cookie	2624 будь-яке K матеріалів	2624 K матеріалів сайту
використанні	2593 при K матеріалів
використовує	2586 K cookie
використовуємо	2585 K cookie
вимагав	2648 K
вимагала	2648 K
вимагали	2648 K
випуск	2612 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2648 K
вк	2154 K
включете	51 K се
вконтакте	2154 K
влезте	24 K
вміст	9 цей K
внескам	2625 завдяки K	2646 завдяки K
внесок	2645 ваш K
войдите	24 K	2124 K, чтобы
вотсапе	2154 K
вотсапі	2601 K
впн	64 без K
всеки	184 K лев
встановіть	2579 K додаток
възпроизвеждането	183 K
выделите	2139 K ее	2139 K текст
выпуск	2165 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2648 K
відповідав	2648 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2648 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	204 K
гласил	2203 K
гласила	2203 K
гласит	2203 K
гласувайте	189 K
гледайте	194 K ни
говорил	2203 K
говорила	2203 K
говорили	2203 K
говорит	2203 K
год	2202 в K
годишно	203 K
голосуйте	2182 K	2630 K
гривень	2647 # K
грн	2647 # K
група	195 viber K
гукав	2648 K
гукали	2648 K
гукнув	2648 K
гукнула	2648 K
гіперпосилання	2593 K обов
""", 'д': """
дальше	2123 чтобы читать K
дарение	201 вашето K	203 с K	205 K
дарения	205 K
дарете	184 K	201 K ни
джерела	2600 обрані K	2600 бажані K
джерелом	2600 основним K	2600 бажаним K
дзен	2154 K
дзене	2154 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	204 K
добавил	204 K	2203 K
добавила	204 K	2203 K
добавьте	2133 K нас в
добавя	204 K
додав	2648 K
додала	2648 K
додає	2648 K
дозволить	2645 ваша підтримка K
дозволяється	2624 матеріалів K лише
долучайтесь	51 K	2645 K до нас	2645 K до нашої	2645 K до нашого	2645 K до спільноти	2645 K до читачів
долучайтеся	51 K	2645 K до нас	2645 K до нашої	2645 K до нашого	2645 K до спільноти	2645 K до читачів
донат	2200 ваш K	2645 ваш K	2649 K
донатам	2625 завдяки K
донати	2649 K
донатом	2647 K
донаты	2204 K
допомагає	2645 ваша підтримка K
допомога	2645 нам потрібна ваша K
допомогою	2627 за K ші
допоможе	2646 K нам
допоможуть	2625 K нам працювати	2646 K нам
допускается	2176 материалов K только
доступ	2171 полный K	2618 повний K
достъпен	145 K за абонати
достъпна	145 K за абонати
достъпно	145 K за абонати
дочитали	2116 вы K до конца	2569 ви K до кінця
дочитати	2575 щоб K
дочитать	2123 чтобы K	2171 K
""", 'е': """
евро	178 за # K
ежедневную	2126 K рассылку
ежемесячно	2202 K
ежемесячное	2200 оформите K
ежемесячный	2177 K донат
еженедельную	2126 K рассылку
електронна	149 вашата K поща
електронної	2617 адресу K пошти
електронну	2617 K адресу	2617 K пошту
епизод	171 K
епизода	171 K
""", 'ж': """
жаловалась	2203 K
жаловался	2203 K
жалуются	2203 K
жодного	71 K спаму
журналист	164 е K	164 - K	164 , K	2157 - K	2157 , K
журналисти	202 нашите K
журналистика	202 независимата K	202 независима K	202 нашата K	2201 независимая K
журналистике	2201 независимой K
журналистики	2201 независимой K
журналистику	2201 независимую K
журналистка	164 е K	164 , K	2157 - K	2157 , K
журналисты	2201 наши K
журналіст	2605 - K	2605 , K
журналістам	39 нашим K
журналісти	2646 наші K
журналістика	2646 незалежна K
журналістику	2646 незалежну K	2646 якісну K
журналістка	2605 - K	2605 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2579 K застосунок
завантажте	2579 K додаток
завдяки	2625 існує K	2646 K вам	2646 K вашій
задонатьте	2200 K	2645 K
задължителните	21 K полета
зазначив	2648 K
зазывал	2203 K
закликав	2648 K
закликала	2648 K
закликали	2648 K
закончились	2123 бесплатные статьи K
залишає	29 K за собою право
залишилося	2576 K #%	2576 K # %
заметили	2140 K ошибку
замолчим	2201 мы не K
запазени	155 всички права K
запевняв	2648 K
запевняла	2648 K
запевняє	2648 K
записи	58 новые K на почту
запитав	2648 K
запитала	2648 K
запитань	2614 на кілька K
запишете	148 K се за нашия
зарегистрированные	2168 только K
зарегистрированным	2123 доступен только K
зарегистрированы	2123 уже K
зарегистрируйтесь	2124 K, чтобы	2171 бесплатно K	2171 K бесплатно	2200 K бесплатно	2200 K, чтобы читать
зареєстровані	2615 лише K	2615 тільки K
зареєструйтесь	2576 K, щоб	2618 безкоштовно K	2618 K безкоштовно	2645 K безкоштовно	2645 K, щоб читати
зареєструйтеся	2618 K безкоштовно
застосунку	2597 нашому K
застосунок	2579 завантажте K	2597 наш K	2597 мобільний K	2645 завантажте K і	2645 завантажте K та
захищено	2593 усі права K
захищені	2593 усі права K	2593 всі права K
защищенной	2156 K формой
защищены	2147 все права K
защищённой	2156 K формой
заяви	204 K
заявив	2648 K
заявил	204 K	2203 K
заявила	204 K	2203 K	2648 K
заявили	2203 K	2648 K
заявиха	204 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2116 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2599 якщо ви K
знанията	172 K си
зобов	2648 K'язав
зовнішнього	2607 K вмісту	2607 K контенту
зовнішній	2607 K вміст	2607 K контент
зробіть	2573 K внесок	2645 K внесок у	2645 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2153 K
известията	14 K
извика	204 K
изкуствен	186 с помощта на K интелект	186 с K интелект	186 от K интелект
изпратете	38 K ни	49 K я	67 K ни	162 K ни	201 K ни
изпращайте	162 K ни	163 K на
изпращаме	57 ви K	57 K ви
изтеглете	201 K нашето
източник	160 основен K
източници	160 любими K
имейл	149 вашия K	176 вашия K	176 по K	176 на K
имейла	149 на K си
имейлът	60 K ви няма да
иностранного	2147 выполняющим функции K агента
иностранным	2201 K агентом
инстаграм	161 K
искусственного	2179 с помощью K интеллекта
искусственным	2179 K интеллектом
использование	2149 K cookie	2159 K cookie	2176 любое K материалов	2176 K материалов сайта
использовании	2147 при K материалов	2176 полном или частичном K	2176 частичном K материалов
используем	2136 K cookie
использует	2137 K cookie
источники	2153 избранные K	2153 любимые K
источников	2153 избранных K	2190 избранных K
источником	2153 основным K
исчерпали	2123 K лимит
""", 'к': """
каждое	17 K утро
каждый	2202 K месяц
каже	2648 K
каза	204 K
казав	2648 K
казал	204 K
казала	204 K	2648 K
казали	2648 K
казаха	204 K
казва	204 K
казвал	204 K
казвала	204 K
канал	195 viber K	2201 наш K	2646 наш K
канала	2201 нашего K
каналу	2646 нашого K
колумнист	2157 - K	2157 , K
колумніст	2605 - K
колумністка	2605 - K
команде	2162 к нашей K
команди	2610 до нашої K
коментар	6 залишити K
коментарите	174 K под
коментарях	2594 у K	2594 в K
коментатор	164 е K
коментиране	174 правила за K	174 правилата за K
коментирате	6 за да K	174 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2139 чтобы оставить K
комментария	21 для отправки K
комментариях	2148 в K
комментировать	6 K
контент	9 этот K	9 цей K	2159 внешний K
контента	9 этого K	2159 внешнего K
контенту	9 цього K
конференцию	2162 нашу K
конференция	169 нашата K
конференцію	2610 нашу K
конфиденциальности	2136 политикой K	2149 политика K
конфіденційності	2585 політикою K	2595 політика K
копирование	2176 K материалов сайта
кореспондент	164 е K	164 , K	2605 - K	2605 , K
кореспондентка	2605 - K	2605 , K
короткий	2167 K опрос
корреспондент	2157 - K	2157 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2648 K
крикнул	2203 K
крикнула	2203 K	2648 K
кричав	2648 K
кричал	2203 K
кричала	2203 K	2648 K
кричали	2203 K	2648 K
кричит	2203 K
""", 'л': """
лв	178 за # K
лев	178 за # K
лева	178 за # K	203 K
лекцию	2162 нашу K
лекцію	2610 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	169 нашия онлайн K	169 нашия K
магазина	169 онлайн K ни	2162 нашего K
магазине	2162 в нашем K	2162 в нашем интернет-K
магазину	2610 нашого K
магазині	2610 у нашому K	2610 в нашому K	2610 нашому інтернет-K
материал	2139 обсудить K	2159 внешний K	2192 K создан	2201 этот K
материалам	2184 ко всем K
материалы	2201 наши K
матеріал	2646 цей K
матеріали	2646 наші K
матеріалів	2624 копіювання K сайту	2624 K посилання обов'язкове	2632 до всіх K	2632 до усіх K
мероприятие	2162 наше K
месенджері	2601 K
месец	203 на K	203 всеки K
месечно	203 K
мессенджере	2154 K
месте	42 вы были на K
месяц	2202 в K
мобільний	2597 K додаток
молба	159 имаме малка K	159 имаме K към вас
молел	204 K
молела	204 K
молеха	204 K
молеше	204 K
місці	42 ви були на K
місяць	2647 на K	2647 перший K
""", 'н': """
навчання	48 K ші
нагадав	2648 K
нагадала	2648 K
наголосив	2648 K
наголосила	2648 K
надпис	204 такъв K
надпись	2203 такая K
надсилайте	2603 K нам	2603 K її	2603 K їх нам	2604 K фото	2604 K відео	2604 K свої	2645 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2600 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2603 K нам	2603 K їх нам	2604 K фото	2645 K нам
нажимая	2170 K кнопку	2170 K на кнопку	2170 K "
нажмите	2139 K ctrl
намерете	194 K ни
напис	2648 такий K
написа	204 K
написав	2648 K
написал	2203 K
написала	2203 K	2648 K
написано	2203 было K	2648 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2156 K нашему	2156 K нашей	2156 K автору	2156 K нам	2200 K нам
напишіть	38 K нам	67 K нам	2603 K нашому	2603 K нашій	2603 K автору	2603 K авторці	2603 K нам	2645 K нам
напомнил	2203 K
напомнила	2203 K
направете	201 K дарение
настоя	204 K
настоява	204 K
настоявал	204 K
натискайки	176 K
натискането	176 с K
натискаючи	2617 K кнопку	2617 K на
нашем	2139 в K чате
нашия	169 към K екип	169 в K екип	172 K куиз	172 K тест
небольшая	2116 K просьба
неделю	17 раз в K	17 каждую K	2202 в K
независимата	201 подкрепете K
независими	202 K медии
независимую	2119 поддержите K	2200 поддержите K
независимые	2201 K медиа
незалежні	2646 K медіа
нейросети	2179 с помощью K
несколько	2167 на K вопросов
никакого	71 K спама
новинами	2582 стежте за K
новини	161 google K	2601 google K
нуждаем	201 K се от вашата
нужна	2177 K ваша
нюзлетър	177 K
""", 'о': """
обеща	204 K
обещал	204 K	2203 K
обещала	2203 K
обещали	2203 K
обозреватель	2157 - K	2157 , K
обраних	2600 K джерел
обучения	48 K ии
объявил	2203 K
объявила	2203 K
объяснил	2203 K
объяснила	2203 K
объясняет	2203 K
объяснял	2203 K
объясняла	2203 K
обязал	2203 K
обязательна	2147 гиперссылка K	2176 материалов ссылка K	2176 ссылка на источник K
обязательные	21 K поля	2139 K поля
обясни	204 K
обяснил	204 K
обяснила	204 K
обяснява	204 K
обіцяв	2648 K
обіцяла	2648 K
обіцяли	2648 K
огледален	64 K сайт
оглядач	2605 - K	2605 , K
оглядачка	2605 - K	2605 , K
оголосив	2648 K
ограничений	2123 читайте без K
одноклассниках	2154 K
одному	2617 в K листі
опечатку	2139 нашли K
опитування	2614 наше K	2614 коротке K
опитуванні	35 нашому K	2614 K читачів	2614 нашому K	2614 в K
оприлюднюватиметься	22 не K	2588 ваша e-mail адреса не K
опрос	35 наш K	2167 наш K
опросе	35 нашем K	2167 нашем K	2167 в K
опубликован	22 не будет K	2139 ваш адрес email не будет K
организаторите	204 канят K
организаторы	2203 зовут K
організатори	2648 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2170 K заявку
осталось	2124 K #%	2124 K # %
отбележете	62 K ме
ответил	2203 K
ответила	2203 K
ответственности	30 не несет K	30 не несёт K
отвечал	2203 K
отвечала	2203 K
отговори	204 K той	204 K тя
отговорил	204 K
отговорила	204 K
отговориха	204 K
отговорност	30 не носи K
отменить	21 K ответ	2202 K в любой момент
отметил	2203 K
отметила	2203 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2126 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2156 K их нам	2200 K нам
отримувати	2635 хочете K
отримуйте	2639 K
очакваме	162 K вашите
ошибку	2140 нашли K
оштрафовал	2203 K
оштрафовала	2203 K
оштрафував	2648 K
""", 'п': """
партнером	2174 совместно с K	2622 спільно з K
партнерские	37 K ссылки	2174 K ссылки
партнерські	2622 K посилання
партнеры	2136 мы и наши K
партньорски	181 K линкове
партнёром	2174 совместно с K
партнёрские	37 K ссылки	2174 K ссылки
патроном	2200 станьте K
пееха	204 K
пели	2203 K
первый	2202 K месяц	2202 рубль в K
переведите	2200 K нам
перевірте	2614 K себе	2617 K пошту
передплатник	50 як K	2575 уже K	2575 вже K
передплатникам	2575 доступний лише K	2575 доступна лише K	2575 доступно лише K
передплатники	50 K можуть	2633 лише K	2633 тільки K
передплатників	2575 тільки для K
передплатою	2575 доступна за K	2575 доступний за K	2618 за K	2640 з K
передплату	2618 K за	2645 оформіть K
передрук	45 K	2598 K
передруковувати	45 K
передруку	2598 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2152 K
перепечатке	2152 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2596 K даних
персональных	2150 K данных
писав	2648 K
писал	2203 K
писала	2203 K	2648 K
писати	2646 нам K
писменото	183 без K съгласие
письме	2170 в одном K
письменного	2191 без K согласия
письмової	2638 без K згоди
питаха	204 K
питаше	204 K
пишете	38 K ни	67 K ни	162 K ни	163 K на	201 K ни
пишеше	204 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2156 K нам	2188 K на	2200 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2603 K нам	2636 K на
платной	2123 в K версии
побачили	2644 K помилку
повний	20 K текст	2618 K текст
повтаря	204 K
повтаряше	204 K
повторював	2648 K
повторює	2648 K
повторяет	2203 K
повторял	2203 K
повторяла	2203 K
повідомив	2648 K
повідомила	2648 K
повідомили	2648 K
повідомте	38 K нам	67 K нам	2603 K нам	2603 K нас	2645 K нам
подайте	163 K сигнал
поддержать	2200 K нас	2200 K редакцию	2200 K нашу
поддерживайте	2200 K нас	2200 K нашу
поддержите	2119 K нашу	2119 K нас	2177 K	2200 K нас	2200 K нашу	2200 K редакцию	2200 K проект	2200 K автора	2200 K наш
поддержка	2120 ваша K	2200 ваша K поможет	2200 ваша K помогает	2200 ваша K позволит
поддержке	2174 при K партнёра	2174 при K партнера	2177 благодаря вашей K	2201 вашей K
поддержки	2201 без вашей K	2201 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	204 K
подканяха	204 K
подканяше	204 K
подкаст	34 наш K	34 нашия K	171 K	202 нашият K	2165 K	2201 наш K	2612 K	2646 наш K
подкаста	171 K	2165 K	2201 нашего K
подкасте	34 нашем K	2165 K
подкасти	34 наші K	171 K	2612 K
подкастов	2165 K
подкасту	2612 K
подкастът	171 K
подкасты	2165 K
подкасті	34 нашому K	2612 K
подкастів	2612 K
подкрепа	184 с вашата K	184 вашата K	201 вашата K	202 вашата K
подкрепата	181 с K на партньор
подкрепете	184 K	201 K ни	201 K нашата
подкрепяйте	201 K ни
подписаны	2123 уже K
подписка	2123 уже есть K	2204 K
подписке	2123 доступен только по K	2123 доступна по K	2123 доступен по K	2171 по K
подписки	2204 K
подпиской	2196 с K
подписку	2123 оформить K	2123 оформите K	2170 спасибо за K	2171 K за	2200 оформите K	2200 оформить K
подписчик	50 как K	2123 уже K	2123 вы уже K
подписчикам	2123 доступна только K	2123 доступно только K	2123 доступен только K	2185 только K
подписчики	50 K могут	2185 только K	2204 K
подписчиков	2123 только для K
подписчиком	2200 станьте K
подписывайтесь	2126 K на рассылку	2133 K на нас	2133 K на наш	2133 K на канал	2133 K на telegram	2200 K на
подписываясь	2170 K
подпишитесь	2119 K на регулярное	2126 K на рассылку	2133 K на наш	2133 K на канал	2200 K на
подчеркнул	2203 K
подчеркнула	2203 K
подчерта	204 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2610 нашу K
пожертвование	2119 оформите K	2120 сделайте K	2177 регулярное K	2177 ежемесячное K	2200 ваше K	2200 сделайте K	2200 оформите K	2204 K
пожертвования	2201 на K	2204 K
пожертвованиям	2177 благодаря K	2201 благодаря K
пожертвуйте	2200 K
позволяет	2200 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	183 K на
поиска	204 K
поискал	204 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2123 чтобы прочитать K
полный	20 K текст	2171 K текст
получавайте	197 K
получавате	193 искате ли да K	193 искате да K
получайте	2195 K
получать	2187 хотите K
помилку	2644 знайшли K
помогите	2200 K нам
помогнете	201 K ни
помогут	2201 K нам
поможет	2201 K нам
помоли	204 K
помолил	204 K
помолила	204 K
помощник	63 наш K	63 ии-K
помощь	2200 нам нужна ваша K
помощью	2179 с K ии
помітили	2599 якщо ви K	2644 K помилку
помічник	63 наш K
понравилась	2201 K статья
понравился	2201 K материал	2201 K текст
пообещал	2203 K
пообещала	2203 K
пообіцяв	2648 K
пообіцяла	2648 K
попереджає	2648 K
попередив	2648 K
попита	204 K
попросив	2648 K
попросил	2203 K
попросила	2203 K	2648 K
попросили	2203 K	2648 K
попросило	2203 K
порадив	2648 K
порадила	2648 K
посилання	2624 K на джерело обов'язкове
последвайте	201 K ни
последната	192 K ви безплатна статия	192 K безплатна статия
посоветовал	2203 K
посоветовала	2203 K
постановив	2648 K
постановил	2203 K
посъветва	204 K
посъветвал	204 K
посъветвали	204 K
потребовал	2203 K
потребовала	2203 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	2170 вашей K
почтовом	2170 вашем K ящике
почту	2127 на вашу K	2127 вам на K	2170 вашу K
пошту	2578 на вашу K
пошті	2617 вашій K
пощенска	149 вашата K кутия
пояснив	2648 K
пояснил	2203 K
пояснила	2203 K	2648 K
пояснював	2648 K
пояснювала	2648 K
пояснює	2648 K
поясняет	2203 K
правото	29 си запазва K
працювати	2625 допоможе нам K	2646 K далі
працюємо	2646 ми K
предпочитаемые	2153 K источники
предпочитаемых	2153 K источников
предпочитан	160 K източник
предпочитани	160 K източници
предпочитаните	160 K източници	160 K си източници
предпочтительные	2153 K источники	2190 K источники
предпочтительный	2153 K источник
предпочтительных	2190 K источников
предупреди	204 K
предупредил	2203 K
предупреждава	204 K
предупреждает	2203 K
препечатването	183 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2203 K
призвала	2203 K
призвали	2203 K
призна	204 K
признава	204 K
признавал	2203 K
признает	2203 K
признал	2203 K
признала	2203 K
признали	2201 нас K
призова	204 K
призовава	204 K
призовал	204 K
призоваха	204 K
призывал	2203 K
призывала	2203 K
призывали	2203 K
приложение	202 нашето K	2128 скачать K	2129 скачайте K	2129 установите K	2151 наше K	2151 мобильное K	2200 скачайте наше K	2200 скачайте K и
приложението	201 изтеглете K ни	201 изтеглете K на вестник
приложении	2128 открыть в K	2151 нашем K
приложения	2151 нашего K	2201 нашего K
приоритетным	2153 K источником
присоединяйтесь	51 K	2200 K к нам	2200 K к нашему	2200 K к нашей	2200 K к нашим	2200 K к сообществу	2200 K к читателям	2200 K к тем
присъединете	51 K се	201 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2156 K нам	2156 K фото	2156 K видео	2156 K новости	2156 K свои	2156 K их нам	2200 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2156 K нам	2156 K фото	2156 K их нам	2200 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2645 K до нас	2645 K до нашої	2645 K до нашого	2645 K до спільноти	2645 K до читачів
приєднуйтеся	51 K	2645 K до нас	2645 K до нашої	2645 K до нашого	2645 K до спільноти	2645 K до читачів
проверьте	2167 K себя	2170 K почту
проголосуйте	2182 K	2630 K
продовження	2622 реклама. K
продовжити	2575 щоб K читання	2625 допоможуть нам K
продовжувати	2646 K роботу
продолжаем	2201 мы K работать
продолжать	2177 помогут нам K	2201 K работу
продолжение	2174 реклама. K
продолжить	2123 чтобы K чтение	2177 помогут нам K	2177 поможет нам K	2201 K работу
продължава	181 K по-долу
продължете	146 K да четете
продължим	202 да K да работим
продължите	145 за да K да четете
произведен	2147 настоящий материал (информация) K	2192 материал K
произведён	2192 материал K
пройдите	2167 K тест
пройдіть	2614 K тест
пропускайте	193 не K
пропустите	2187 не K
пропустити	2635 не хочете K
пропустить	2187 не хотите K
пропустіть	2635 не K
просив	2648 K
просил	2203 K
просила	2203 K	2648 K
просили	2203 K	2648 K
просьба	2116 у нас к вам K	2116 у нас есть K
просять	2648 K
проучване	172 нашето K
прохання	2569 маємо до вас K	2569 невелике K
прочетете	146 за да K цялата
прочитать	2123 осталось K	2123 чтобы K статью
пріоритетне	2600 K джерело
пріоритетним	2600 K джерелом
публиковать	45 K у себя
пълния	178 K текст
първия	203 за K месец
підписатися	2577 K на розсилку
підписка	2649 K
підписку	2575 оформіть K	2617 дякуємо за K	2645 оформіть K
підписники	2633 лише K	2649 K
підписників	2575 тільки для K
підписуйтесь	2581 K на нас	2581 K на наш	2581 K на канал	2581 K на telegram	2645 K на
підписуйтеся	2581 K на наш	2581 K на канал
підписуючись	2617 K
підпишіться	2577 K на розсилку	2581 K на наш	2645 K на
підтримайте	2572 K нашу	2572 K незалежну	2572 K нас	2625 K	2645 K нас	2645 K нашу	2645 K незалежну	2645 K редакцію	2645 K автора	2645 K роботу	2645 K наш
підтримати	2645 K нас	2645 K нашу
підтримка	2573 ваша K	2645 ваша K допоможе
підтримки	2622 за K партнера	2646 спільноти K	2646 вашої K
підтримуйте	2645 K нас	2645 K нашу
підтримці	2625 завдяки вашій K	2625 завдяки K читачів	2646 вашій K
піти	2569 перш ніж K
""", 'р': """
работа	202 нашата K	2201 наша K
работаем	2201 мы K
работать	2177 помогут нам K	2177 поможет нам K	2201 K дальше
работу	2201 нашу K
радив	2648 K
радила	2648 K
радили	2648 K
радить	2648 K
разкажете	38 K ни	67 K ни
разрешение	156 без K е забранено
разрешения	2191 без K редакции
разчитаме	184 K на вашата	202 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2200 K нам
рассказал	2203 K
рассказала	2203 K
рассказывать	2201 K правду
расследование	2201 наше K	2201 это K
расследования	2201 наши K
рассылка	2201 наша K	2204 K
рассылку	2126 нашу K	2126 K самых	2201 нашу K
регистрацията	176 с K си	176 благодарим за K
регистрируясь	2170 K
регулярний	2625 K внесок
редактор	164 е K	164 - K	164 , K	2157 - K	2157 , K	2605 - K	2605 , K
редакторка	2605 - K	2605 , K
редакцией	39 нашей K	2156 связаться с K
редакции	2191 без согласия K	2201 нашей K
редакцию	39 в нашу K	2156 напишите в K	2156 пишите в K
редакция	169 в нашата K	202 нашата K	2201 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2603 напишіть у K	2603 пишіть у K
редакція	2646 наша K
редакцією	39 нашою K	2603 зв'язатися з K
редакції	43 письма до K	2603 пишіть до K	2638 без згоди K	2638 без дозволу K	2646 нашої K
рекламата	11 K	181 след K
реклами	11 K	70 без K	70 немає K	202 без K	2622 після K	2622 на правах K	2646 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2174 после K	2174 на правах K	2201 без K
репортер	39 на нашия K	164 е K	164 - K	164 , K	2157 - K	2157 , K	2605 - K	2605 , K
репортери	39 на нашите K	202 нашите K
репортерка	2605 - K	2605 , K
репортёр	2157 - K	2157 , K
решил	2203 K
реєструючись	2617 K
робота	2646 наша K
роботу	2646 нашу K
розкажіть	38 K нам	67 K нам
розповів	2648 K
розповідати	2646 K правду
розповіла	2648 K
розсилка	2646 наша K	2649 K
розсилку	2577 нашу K	2577 щоденну K	2646 нашу K
розслідування	2646 наші K	2646 це K
рублей	2202 # K
рік	2647 на K
""", 'с': """
свободната	201 подкрепете K
свържете	38 K се с нас	67 K се с нас	162 K се с нашия	162 K се с нашата	162 K се с нас	162 K се с автора	201 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2156 K с нами
связаться	2156 K с автором
седмично	17 веднъж K
сигнализирайте	162 K ни
сказав	2648 K
сказал	2203 K
сказала	2203 K	2648 K
скаржаться	2648 K
скаржився	2648 K
скаржилася	2648 K
скачайте	2128 K наше
скиньте	2200 K нам	2200 K донат
сколько	2200 скиньте K
скриньку	2617 вашу K
скриньці	2617 вашій K
следите	2133 K за нами
словам	2203 по K
словами	2648 за K
слушайте	194 K ни
слідкуйте	2581 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2203 K
советовала	2203 K
советовали	2203 K
советует	2203 K
согласны	43 не K	43 K с автором
содержимое	2159 внешнее K
сообщение	2147 данное K (материал) создано	2192 K создано
сообщил	2203 K
сообщила	2203 K
сообщили	2203 K
сообщите	38 K нам	67 K нам	2156 K нам	2200 K нам
соучастником	2177 станьте K	2200 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2579 увімкнути K	2579 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2646 K текст	2646 K матеріал
сподобалась	2569 якщо вам K стаття
според	204 K
спрашивает	2203 K
спросил	2203 K
спросила	2203 K
співали	2648 K
співучасником	2645 станьте K
спільнота	2646 наша K
спільноти	2573 стань частиною K	2625 частиною K	2646 нашої K
станете	201 K абонат	201 K член
станьте	51 K одним из них	2200 K нашим	2645 K нашим
статей	2632 до всіх K	2632 до усіх K
статии	191 до всички K
статия	159 хареса ли ви тази K	178 цялата K	202 тази K
статията	178 % от K
стаття	2646 ця K
статья	2201 эта K
статьям	2184 ко всем K
стверджує	2648 K
стежте	2581 K за нами
стигнали	159 щом сте K дотук
стороннего	2159 K сервиса
сторонним	2159 K сервисом
стороннього	2607 K сервісу
стороннім	2607 K сервісом
суммой	2202 любой K
сумму	2202 любую K
сутрин	17 всяка K
существуем	2201 мы K
существует	2177 K благодаря
събитие	169 нашето K
съветва	204 K
съветваше	204 K
съвместно	181 K с партньор
съгласен	43 не си K
съгласие	183 без писмено K
съгласни	43 не сте K
съдържание	9 това K	166 външно K	166 това K
съдържанието	183 използването на K	183 използване на K
съобщи	204 K
съобщил	204 K
съобщиха	204 K
""", 'т': """
тагнете	62 K ме
твърдеше	204 K
твърди	204 K
текстове	191 до всички K
телеграм	16 K	161 K	2133 наш K-канал	2133 в нашем K	2154 K	2154 K-канал	2154 K-канале	2188 пишите в K	2201 наш K	2581 наш K-канал	2601 K	2601 K-канал	2601 K-каналі
телеграме	16 K	2154 K
телеграмі	2601 K
тест	2167 наш K	2614 наш K
тиждень	17 раз на K	2647 на K
требовал	2203 K
требовала	2203 K
требовали	2203 K
тръгнете	159 преди да си K
""", 'у': """
уведомления	14 K	2129 включите K	2129 включить K	2129 разрешить K
уверяет	2203 K
уверял	2203 K
уверяла	2203 K
увійдіть	24 K	2576 K, щоб
уговаривал	2203 K
уговаривала	2203 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	169 нашия K
уйдете	2116 прежде чем вы K
улюблених	2600 K джерел
улюблені	2600 K джерела
умовляв	2648 K
умоляваше	204 K
умолял	2203 K
умоляла	2203 K
умоляли	2203 K
утверждает	2203 K
уточнив	2648 K
уточнил	2203 K
уточнила	2203 K	2648 K
учасником	2645 станьте K
""", 'ф': """
фейсбук	16 K	161 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2201 K нашу
цитировании	2152 при K
цитування	2598 у разі K
цитуванні	2598 при K
""", 'ч': """
частиною	2645 станьте K
частковому	2624 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	194 K ни
читаете	2200 спасибо, что K
читай	2581 K нас
читайте	2133 K нас в	2581 K нас у	2581 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2167 опросе K	2177 благодаря поддержке K	2197 K	2201 наших K
читатели	36 наши K	36 нашите K	43 писма на K	199 K	202 нашите K	2116 дорогие K	2197 K	2201 наши K
читателите	199 K	202 с подкрепата на K	202 от K ни
читателям	18 благодаря K	36 нашим K	2197 K	2201 благодаря K
читати	2575 щоб K далі	2645 щоб K далі
читачам	18 завдяки K	2641 K
читачі	36 наші K	2641 K	2646 наші K
читачів	43 листи K	2641 K	2646 наших K
читаєте	2645 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2647 K
щомісячний	2625 K внесок
щомісячно	2647 K
щоранку	17 K
щотижневу	2577 K розсилку
""", 'э': """
электронной	2170 адрес K почты
электронную	2170 K почту
""", 'я': """
яжіться	38 зв'K з нами	2603 зв'K з нами
язкові	21 обов'K поля	2588 обов'K поля
якщо	2569 K ви вже тут
""", 'і': """
інтелектом	2627 штучним K
інтелекту	2627 за допомогою штучного K
""", 'א': """
אומר	1250 K
אומרת	1250 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1204 עקבו K	1247 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1202 דואר K
אמר	1250 K
אמרה	1250 K
אמרו	1250 K
אתכם	1234 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1249 K
ביקש	1250 K
ביקשה	1250 K
במייל	1233 K שלכם
בסרטון	1223 לצפות K זה
בעוגיות	1209 שימוש K
בעיתונות	1234 לתמוך K
בקובצי	1208 משתמש K
בשבוע	17 פעם K	1249 K
בתוכן	1245 לעשות שימוש K
""", 'ד': """
דווחו	1247 K לנו
דיוור	1233 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1205 הורידו את K	1248 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1250 K
הודיעה	1250 K
הוואטסאפ	1205 לקבוצת K
הווטסאפ	1205 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1250 K
הוסיפה	1250 K
הזהיר	1250 K
הזכויות	1216 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1246 הכתבות K
הטלגרם	1205 לערוץ K
הטקסט	1224 K
היום	1247 תרמו K
הירשמו	1247 K לקבלת
הכותב	1245 על דעת K
הכתבה	45 לפרסם את K	1198 להמשך קריאת K	1224 K	1248 K הזאת
המדור	1222 הוא עורך K	1222 היא עורכת K
המובעות	1245 הדעות K במאמר	1245 הדעות K בטור	1245 הדעות K בכתבה
המועדף	1219 למקור K	1219 כמקור K
המייל	1201 לתיבת K	1202 כתובת K
הניוזלטר	1202 K היומי	1233 K השבועי של	1233 K שלנו	1248 K
הסביר	1250 K
הסיכום	1224 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1224 הנקודות K
העיתונות	1248 K העצמאית
הפרטיות	1209 מדיניות K
הפרסומת	11 K
הצביעו	1247 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1205 K לערוץ	1247 K אלינו
הקוראים	18 בזכות K
השימוש	1209 תנאי K
התגובות	1230 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1234 בזכות K שלכם
התראות	14 K
התרגום	1224 K
התרומה	1247 K שלכם
""", 'ו': """
ובטוויטר	1204 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1234 K בכם
ותלויה	1234 K בכם
""", 'ז': """
זקוקה	1247 K לכם
""", 'ח': """
חודשית	1247 תרומה K
חיצוני	1223 תוכן K	1223 תוכן ממקור K
""", 'ט': """
טען	1250 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1233 K למייל	1233 K לתיבת
""", 'כ': """
כמנויים	50 K	1198 הצטרפו K
כתב	1250 K
כתבה	1224 K זו	1248 K זו	1250 K
כתבו	38 K לנו	67 K לנו	1247 K לנו
כתבות	1246 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1222 היא K
כתובת	1202 K דוא"ל
""", 'ל': """
לדברי	1250 K
להגיב	6 כדי K	1230 K
להמשיך	1198 כדי K לקרוא	1234 עזרו לנו K
להעתיק	1216 אין K	1245 לשכפל, K
לחודש	1249 K
לחוק	1245 סעיף #א K
לחצו	1247 K כאן
לידיעון	1247 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1199 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1201 הירשמו K	1201 הרשמה K	1201 K שלנו	1233 בהצלחה K	1247 הירשמו K
לעזרתכם	1247 אנחנו זקוקים K
לענייני	1222 הוא כתב K	1222 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1223 K בתוכן
לקבוצת	1205 הצטרפו K
לקריאה	1246 כתבות K
לקריאת	20 K הכתבה
לשנה	1249 K
לתומכים	1234 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1246 K חינם
מועדף	1219 מקור K	1219 כמקור K
מינוי	1198 רכשו K	1247 רכשו K	1251 K
מנוי	1198 כבר K
מנויים	1251 K
מסכימים	43 לא K	43 K?	1233 בהרשמה אתם K
מסר	1250 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1233 K שבועי	1251 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1224 K
סיפר	1250 K
סיפרה	1250 K
סעיף	1245 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1247 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1233 לקבלת K במייל
עיתונאי	1222 הוא K
עיתונאית	1222 היא K
עיתונות	1234 לעשות K	1248 K עצמאית
עכשיו	1247 תרמו K
עמלה	1244 נקבל K	1244 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1248 ללא K
פרסומת	11 K
פרשן	1222 הוא K
פרשנית	1222 היא K
""", 'צ': """
ציין	1250 K
""", 'ק': """
קוראי	1248 K
קרא	1250 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1249 חודש K
""", 'ש': """
שאלו	1224 K את
שולחים	57 אנחנו K לכם
שיווקי	1233 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1247 K לנו
שלנו	39 לכתב K	1248 K
שנקבל	1244 K עמלה
שקראתם	1247 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1230 K
תוכן	9 K זה	1223 הצגת K
תייגו	62 K אותי
תלוי	1234 K בכם
תלויה	1234 K בכם
תמיכתכם	1247 K
תמכו	1247 K בנו
תקציר	1224 K
תרומה	1251 K
תרומות	1251 K
""", 'ا': """
اخبارنا	139 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1022 K مطلب	1022 K خبر	1028 براي K مطلب
ادعمنا	138 K
ادعموا	138 K
ارسال	6 براي K نظر	1000 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	140 K
استخدام	99 يمنع اعادة K
استطلاع	138 صوت في K
استطلاعنا	139 K
استفاده	988 از كوكي K ميكنيم	988 از كوكيها K ميكنيم	989 شرايط K	996 K از مطالب اين سايت	996 K از مطالب سايت
استمرار	138 ساهم في K	138 ساهموا في K
اسپم	71 بدون K
اشار	141 K
اشارة	62 ضع K الي
اشارت	141 K
اشتراك	125 لديك K	142 K	1017 K تهيه كنيد	1028 K تهيه كنيد	1032 K
اشتراكك	122 تم K
اشترك	77 K الان	138 K الان
اشتركوا	138 K
اصحابها	120 تعبر عن راي K	120 عن راي K
اضاف	141 K
اضافت	141 K
اضغط	138 K هنا
اطلاع	1000 به ما K دهيد
اعادة	45 K نشر	99 يمنع K نشر
اعجبك	139 K هذا
اعلام	1031 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	141 K
اعلنت	141 K
اعملوا	62 K تاغ
افاد	141 K
افادت	141 K
افزود	1031 K
اكتب	138 K لنا
اكتبوا	38 K الينا	67 K الينا	138 K لنا
اكد	141 K
اكدت	141 K
الاخبارية	81 النشرة K
الارتباط	91 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	91 شروط K
الاشعارات	14 K	82 فعل K	83 تفعيل K
الاعلان	11 K
الاعلانات	93 حاجب K	93 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	80 بريدك K	81 البريد K
الان	138 تبرع K	138 سجل K
الاول	140 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	80 نشرتنا K	81 النشرة K	142 النشرة K
التحرير	39 فريق K لدينا
التطبيق	82 حمل K	82 نزل K	83 تحميل K
التعليق	119 شروط K	119 سياسة K
التقرير	20 لقراءة K	139 هذا K
الخارجية	109 محتوي المواقع K
الخصوصية	91 سياسة K
الدخول	24 سجل K	77 سجل K او	77 سجل K الان	77 سجل K الي حسابك	138 سجل K او
الشهر	140 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	123 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	77 لمتابعة K	125 لمواصلة K
الكاتب	120 يعبر عن راي K
الكوكيز	91 K
المادة	139 هذه K
المجانية	15 المقالات K	135 من المقالات K	135 مقالاتك K	135 المقالات K
المحتوي	9 هذا K	77 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	139 الصحافة K
المفضل	104 مصدرك K	104 مصدركم K	104 المصدر K لديك
المفضلة	104 مصادرك K	104 مصادركم K
المقال	20 لقراءة K	77 لقراءة K كاملا	125 لقراءة هذا K	139 هذا K
النشر	99 يمنع اعادة K
النشرة	80 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	138 انضم K
اليهم	51 انضم K
انتاج	99 يمنع اعادة K
انستغرام	138 تابعنا علي K
انضموا	51 K اليهم
انقر	138 K هنا
اوضح	141 K
اوضحت	141 K
اول	1030 ماه K
ايميل	983 K خود را	983 به K شما	984 ادرس K	984 نشاني K	1013 در K خود	1028 K خود را وارد كنيد
ايميلتان	1013 به K
اينجا	1021 K كليك كنيد	1028 K كليك كنيد
اينستاگرام	986 در K دنبال
اينه	64 K
اپ	1012 K
اپليكيشن	1012 K	1028 K ما را	1028 K را دانلود كنيد	1028 K را نصب كنيد	1029 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	107 K
باحثة	107 K
بازتابدهنده	1026 الزاما K	1026 لزوما K	1026 K ديدگاه
بازنشر	45 K
باشيد	1000 با ما در تماس K
بالضرورة	120 لا تعبر K عن	120 لا يعبر K عن	120 لا تعكس K	120 لا يعكس K	120 لا تمثل K	120 لا يمثل K
ببينيد	1007 را K
بحسب	141 K
بخوانيد	998 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1029 K ما
بريدك	60 لن يظهر K	80 الي K	122 في K	122 علي K	122 سجل K	122 اضف K
بريدكم	122 في K
بشنويد	1007 K
بعرض	109 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1000 براي ما K
بفضلكم	139 K
بنويسيد	38 براي ما K	67 براي ما K	1000 براي ما K	1028 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	998 K	1006 به تيم ما K	1028 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1000 با ما در ميان K	1028 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1000 با ما تماس K
""", 'ت': """
تؤكد	141 K
تابعنا	87 K علي	87 K عبر	138 K علي تويتر	138 K علي غوغل	138 K علي جوجل
تابعوا	86 K اخبار
تابعونا	86 K علي	86 K عبر	138 K علي
تاكيد	1031 K كرد
تبرع	142 K
تبرعات	142 K
تبرعك	138 K
تبرعكم	138 K
تبرعوا	138 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	139 K
ترجيحي	999 منبع K	999 منابع K
تستطيع	123 تبرع بما K	123 ساهم بما K
تطبيق	138 حمل K	138 حملوا K
تطبيقنا	139 K
تعبر	120 لا K عن راي	120 K فقط عن راي
تعليقا	119 لتضيف K
تفعيل	90 K جافا
تفوت	138 لا K
تفوتوا	138 لا K
تقاريرنا	139 K
تقول	141 K
تلغرام	138 تابعنا علي K
تلگرام	986 ما را در K	986 در K دنبال	986 كانال K ما	1000 با ما در K
تماشا	1007 K كنيد
تمامي	997 K حقوق
تمثل	120 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	138 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	99 يمنع اعادة K
توضيح	1031 K داد
تيم	1029 K ما
""", 'ج': """
جاوااسكريپت	988 K را فعال
""", 'ح': """
حذر	141 K
حذرت	141 K
حساب	77 هل لديك K
حقوق	997 كليه K	997 همه K	997 تمام K
حمايت	1014 K مالي خود	1015 به K شما نياز	1015 با K شما	1016 K كنيد	1028 از ما K كنيد	1028 K شما
""", 'خ': """
خارجي	109 محتوي K
خبر	4 اين K	1029 اين K
خبرنامه	983 K ما	983 اشتراك K	984 در K	1013 K روزانه	1013 K هفتگي	1029 K ما	1029 K	1032 K
خبرنگار	39 K ما	1000 K ما را	1002 K
خبرنگاران	39 K ما	1029 K ما
خصوصي	989 سياست حريم K
خواست	1031 K
خواستند	1031 K
خواندن	1017 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1015 به K خود تكيه	1029 K ما
خواهد	1009 منتشر K شد
خواهند	1009 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1002 استاد K
دستيار	63 K مجازي
دعا	141 K
دعت	141 K
دعمك	138 K
دعمكم	123 نعتمد علي K	123 تعتمد علي K	123 نحتاج الي K	138 K
دنبال	986 ما را K كنيد	998 K كنيد	998 K كنيم	1028 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1000 به ما خبر K	1007 گوش K	1018 هديه K	1028 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1009 نوشتن K	1009 ارسال K	1009 بيانگر K	1026 لزوما K
""", 'ذ': """
ذكر	141 K
ذكرت	141 K
""", 'ر': """
راسلنا	38 K	67 K	138 K
راسلونا	38 K	67 K	138 K
رايگان	1006 وبينار K ما	1017 اشتراك K	1027 مقاله K	1027 مطلب K	1027 مطالعه K	1028 K ثبت نام كنيد
روزنامه	1026 ديدگاه K
روزنامهنگار	1002 K
روزنامهنگاري	1029 K مستقل
""", 'س': """
سالانه	1030 K
ساهم	138 K في دعم
ساهموا	138 K في دعم
سايت	1029 K ما
سايتهاي	1003 محتواي K ديگر
سنويا	140 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	138 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	138 K
شهريا	140 K
شويد	24 وارد K	998 عضو K	998 K	1028 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1013 خبرنامه K
صحافتنا	139 K
صحافي	107 K
صحافية	107 K
صحافيينا	39 K
صحفي	107 K
صحفية	107 K
صحفيينا	39 K	139 K
صرح	141 K
صرحت	141 K
صوركم	40 K
""", 'ط': """
طالب	141 K
طالبت	141 K
طلب	141 K
طلبت	141 K
""", 'ع': """
علاقه	999 منبع مورد K
عملنا	139 K
عمولة	133 قد نحصل علي K	133 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1006 K شغلي در
فريقنا	139 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	138 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1009 K	1010 حروف لاتين (K)
""", 'ق': """
قال	141 K
قالت	141 K
قالوا	141 K
قراءنا	139 K
قرائنا	123 نعتمد علي K	123 ونعتمد علي K	139 K
قناتنا	86 K علي	86 انضم الي K	139 K
""", 'ك': """
كاتب	107 K
كاتبة	107 K
كاتبه	120 يعبر عن راي K
كاتبها	120 تعبر عن راي K
كار	1029 K ما
كاربري	1017 حساب K خود شويد	1028 حساب K خود شويد
كانال	986 به K ما	998 K ما	1029 K ما
كتب	141 K
كتبت	141 K
كردهايد	1017 ثبت نام K	1017 ثبتنام K
كمصدر	104 K مفضل
كميسيون	1024 K دريافت كنيم	1024 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1006 ديدن K	1007 گوش K	1018 هديه K	1021 روي لينك كليك K	1021 كليك K	1028 به ما كمك K	1028 روي لينك كليك K	1028 همين حالا ثبت نام K
كوكي	989 از K
كوكيها	989 K
""", 'ل': """
لاتين	1009 حروف K	1010 حروف K
لاشتراكك	122 K في
لاشتراككم	122 K في
لاضافة	6 K تعليق	119 K تعليق
لزوما	1026 K نظر
لقراءة	77 سجل الدخول K	125 K بقية	138 سجل الدخول K
لقراءتكم	138 شكرا K
لكتابة	119 K تعليق
للاطلاع	125 K علي المقال كاملا
للتعليق	6 K	119 K علي الخبر
للقراءة	0 دقائق K	77 سجل الدخول K
للمتابعة	77 سجل الدخول K
للمشتركين	50 يمكن K	78 K فقط	125 حصري K	125 متاح K
لمتابعة	77 سجل الدخول K	125 K قراءة	138 سجل الدخول K
لمشتركي	125 حصري K
لمواصلة	125 K قراءة
""", 'م': """
ما	1029 به K
مالي	1015 كمك K شما	1028 كمك K شما	1032 كمك K
ماه	1030 در K
ماهانه	1030 K
متجرنا	139 K
متصفحك	10 K
مجانا	138 سجل K
مجانيا	135 مقالا K
مجانية	135 مقالات K
محتوا	9 اين K
محتواي	1003 K خارجي	1003 اجازه ميدهيد K
محتوايي	1003 حاوي K از
محتوي	109 K من طرف ثالث
محفوظ	996 حقوق K است
محفوظة	99 جميع الحقوق K	99 حقوق النشر K
مراسل	107 K
مراسلة	107 K
مراسلنا	39 K	139 K
مراسلينا	39 K	139 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	123 نحتاج الي K	123 الي K
مساهمتكم	123 نحتاج الي K
مستقل	1029 رسانه K
مستقلة	139 صحافة K
مشترك	125 هل انت K	1017 K شويد	1028 K شويد
مشتركا	50 بصفتك K
مشتركان	1017 ويژه K است
مصنوعي	1004 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1029 اين K
معنا	138 ساهم K
مقالاتنا	123 لا نضع K	139 K
مقاله	1022 ادامه K
منبع	1025 ذكر K
منتخب	999 منبع K
منشن	62 K لي
منصتنا	139 K
مهمانم	54 قهوه K
موافقتك	109 نطلب K
موبايل	1012 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1013 عضويت شما با K	1013 ثبت نام شما با K
موقعنا	139 K
ميتوانند	50 مشتركان K
ميخواهيم	1003 از شما اجازه K
ميدهد	1009 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1031 K
ميگويد	1031 K
ميگيريم	1024 كميسيون K
""", 'ن': """
ناشد	141 K
ناشدت	141 K
نتقاضي	133 K عمولة	133 قد K عمولة
نحتاج	123 K الي دعمك
نخواهد	22 منتشر K شد	1009 منتشر K شد
نخواهند	1009 منتشر K شد
ندهيد	1028 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1012 K موبايل
نستخدم	90 K ملفات
نشرتنا	80 اشترك في K	139 K
نظر	6 ثبت K
نظرسنجي	1028 در K ما	1029 K ما
نميشود	60 ايميل شما نمايش داده K	1009 منتشر K
نوشت	1031 K
نويسنده	1000 ايميل K	1002 K
نياز	1015 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1017 مشترك K
هماكنون	1028 K ثبت نام كنيد
همايش	1006 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1015 به حمايت شما K
واتساب	138 تابعنا علي K
واحدا	51 كن K منهم
واشار	141 K
واشارت	141 K
واضاف	141 K
واضافت	141 K
واعلن	141 K
واعلنت	141 K
وافاد	141 K
وافادت	141 K
واكد	141 K
واكدت	141 K
واوضح	141 K
واوضحت	141 K
وبحسب	141 K
وبينار	1006 K ما	1006 در K
وتؤكد	141 K
وتري	141 K
وتضيف	141 K
وتقول	141 K
وحذر	141 K
وحذرت	141 K
ودعا	141 K
ودعت	141 K
وذكر	141 K
وذكرت	141 K
وصرح	141 K
وصرحت	141 K
وطالب	141 K
وطالبت	141 K
وفقا	141 K
وفيديو	40 صور K
وقال	141 K
وقالت	141 K
وقالوا	141 K
وكتب	141 K
وكتبت	141 K
ومحلل	107 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	123 K علي دعمكم
ووفقا	141 K
ويؤكد	141 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1003 ديدن اين K
ويري	141 K
ويضيف	141 K
ويقول	141 K
ويقولون	141 K
""", 'ي': """
يؤكد	141 K
يقول	141 K
يقولون	141 K
يوتيوب	16 K	138 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1002 K
""", 'گ': """
گزارش	1029 اين K
گزارشهاي	1029 K ما
گفت	1031 K
گفتند	1031 K
گفته	1031 K است	1031 به K
""", 'अ': """
अन	1277 Kुवाद	1300 के Kुसार
अप	1300 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1282 Kी राय दें	1282 Kी राय कमेंट	1282 Kी प्रतिक्रिया	1283 कमेंट में Kी राय
अलर	1284 K्ट पाने के लिए
अवसर	1280 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1276 Kी इजाजत मांगते हैं	1276 Kी अनुमति मांगते हैं	1297 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1269 कॉपीराK	1276 बाहरी साK	1298 हमारी वेबसाK
इन	24 लॉग K
इनब	1255 आपके Kॉक्स	1285 अपने Kॉक्स में
इब	1255 न्यूजलेटर को सब्सक्राK	1255 न्यूजलेटर सब्सक्राK	1258 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1287 सब्सक्राK्स के लिए है	1287 सब्सक्राK हैं
इस	1298 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1256 ऐप डाKोड करें	1284 डाKोड करें	1284 डाKोड कीजिए	1297 ऐप डाKोड करें	1297 ऐप डाKोड कीजिए
उपय	1261 कुकीज का Kोग	1261 कुकी का Kोग
उपलब	1276 सामग्री K्ध नहीं है
""", 'ए': """
ए	1280 वेबिनार के लिK	1297 जुडिK	1297 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1295 Kेंसी की फीड
""", 'ऐ': """
ऐप	1256 हमारा K	1298 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1282 क्विज खेलें K
""", 'क': """
क	1300 मुताबिK
कम	1283 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1255 ईमेल दर्ज Kें	1256 ऐप इंस्टॉल Kें	1256 नोटिफिकेशन चालू Kें	1258 फॉलो Kें	1270 क्लिक Kें	1270 जॉइन Kें	1270 ज्वाइन Kें	1270 सब्सक्राइब Kें	1270 लाइक Kें	1273 हमें ईमेल Kें	1276 कुकीज स्वीकार Kें	1280 टिकट बुक Kें	1282 पोल में वोट Kें	1282 सर्वे में भाग लेK	1284 इंस्टॉल Kें	1284 नोटिफिकेशन ऑन Kें	1284 नोटिफिकेशन ऑन K लें	1285 साइन अप Kें	1289 शेयर Kें	1289 साझा Kें	1289 सेव Kें	1289 गिफ्ट Kें	1297 सब्सक्राइब Kें	1297 फॉलो Kें	1297 लॉग इन Kें	1297 लॉगिन Kें	1297 साइन अप Kें	1297 यहां क्लिक Kें	1297 लिंक पर क्लिक Kें	1297 अभी रजिस्टर Kें
करक	1273 कमेंट Kे बताएं	1285 सब्सक्राइब Kे आप	1285 साइन अप Kे आप
करन	1283 कमेंट Kे के लिए	1283 टिप्पणी Kे के लिए	1283 टिप्पणी पोस्ट Kे के लिए	1283 कमेंट Kे वाले
कल	1296 फ्री आर्टिK	1296 मुफ्त आर्टिK
कह	1300 Kा
कहत	1300 Kे	1300 Kी
""", 'ख': """
ख	1281 वीडियो देKें	1281 वीडियो भी देKें	1296 मुफ्त लेK	1300 लिKा
खक	1295 लेK के निजी विचार
खन	1281 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1291 अन्य Kों के लिए	1291 ताजा Kों के लिए	1291 की Kों के लिए	1296 मुफ्त Kें	1297 K भेजें	1297 पूरी K पढें	1298 इस K	1298 यह K
खर	1280 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1289 लिंक कॉपी हो Kा
""", 'च': """
चलत	1286 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1277 पूKें	1300 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1261 निKा नीति
जनर	1295 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1273 हमें Kूर दें
""", 'ट': """
ट	1261 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1255 हमारे न्यूजलेK	1255 हमारा न्यूजलेK	1255 हमारा साप्ताहिक न्यूजलेK	1255 न्यूजलेK के लिए	1275 सब एडिK हैं	1275 सब-एडिK हैं	1275 सीनियर सब एडिK हैं	1298 हमारे न्यूजलेK	1301 न्यूजलेK
""", 'ठ': """
ठक	1298 हमारे पाK
""", 'ड': """
ड	1270 जुKें	1295 सिंKीकेट फीड
डक	1281 पॉKास्ट सुनें	1298 हमारा पॉKास्ट
डन	1271 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1277 मुख्य बिंKु	1297 राय Kें
दद	39 हमारे संवाKाता	1275 वरिष्ठ संवाKाता हैं	1275 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1281 को सुKें	1281 लेख सुKें	1301 दाK
नन	1281 पॉडकास्ट सुKे के लिए
नल	1258 चैK से जुडें	1298 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1295 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1256 ऐप में Kें
पढन	1287 Kे के लिए	1291 और खबरें Kे के लिए
पण	1283 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1259 गूगल न्यूज K	1285 ईमेल K पाने के लिए
पस	1272 Kंदीदा सोर्स	1272 Kंदीदा स्रोत	1272 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1272 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1273 हमें Kाएं	1297 हमें Kाएं	1297 राय Kाएं	1300 Kाया	1300 Kाते
बनकर	1287 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1276 से मिली साK्री शामिल है
मदद	1297 हमारी K करें	1297 आर्थिक K दें	1297 K कीजिए
मह	1299 हर Kीने
""", 'य': """
यत	1261 गोपनीKा नीति
यह	1281 वीडियो Kां देखें	1297 Kां देखें	1298 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1268 सर्वाधिकार सुK्षित	1298 हमारी पत्Kारिता	1298 स्वतंत्र पत्Kारिता	1298 हमारे पत्Kार
रखन	1275 का अनुभव Kे	1287 पढना जारी Kे के लिए
रत	1299 प्Kि माह
रह	1291 जुडे Kें	1291 जुडे Kिए
""", 'ल': """
ल	1300 बोKे	1300 बोKा
""", 'व': """
वर	1295 पुनर्प्रकाशन K्जित	1299 प्रति K्ष
""", 'श': """
श	1277 सारांK
शन	14 नोटिफिकेK	1294 हमें कमीK मिल	1301 सब्सक्रिप्K
शर	1261 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1273 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1275 पत्रकारिता में K्रिय हैं
सकत	1271 जुड Kे हैं	1271 फॉलो कर Kे हैं	1273 हमें भेज Kे हैं	1294 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1287 पहले से K्य हैं	1287 K्यता लें	1297 K्य बनें
सप	1299 प्रति K्ताह
सफल	1285 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1277 Kी	1297 K्थन करें
सर	1282 K्वे में हिस्सा लें	1282 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1286 आर्थिक Kोग दें	1286 आर्थिक Kोग करें	1286 हमें Kोग करें	1286 आपके Kोग पर निर्भर	1297 आपका Kोग	1297 हमें Kोग	1297 Kोग करें	1297 आपके Kोग
""", 'ह': """
हट	1283 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1273 Kें भेजें	1280 Kारी टीम से जुडें	1297 Kें लिखें	1297 Kें भेजें	1298 Kारा काम	1298 Kारी टीम	1298 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1273 Kे संपर्क करें	1297 Kे जुडें
""", 'অ': """
অন	237 Kুদান দিন	241 Kুদান
অনল	222 Kাইন শপ
""", 'আ': """
আজই	227 K অনুদান দিন
আপন	51 Kিও যোগ দিন	57 আমরা Kাকে	207 Kার ইমেইল	218 Kার সম্মতি প্রযোজন	218 Kার অনুমতি চাই	222 Kার মতামত দিন	224 Kার মতামত লিখুন	224 Kার মন্তব্য লিখুন	226 Kার ই-মেইল	226 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	62 Kাকে ট্যাগ	63 Kাদের ভার্চুযাল	67 Kাদের লিখুন	67 Kাদের জানান	67 Kাদের পাঠান	67 Kাদের সাথে যোগাযোগ	213 Kাদের জানান	213 Kাদের পাঠান	213 Kাদের লিখুন	226 Kাদের সাপ্তাহিক	227 Kাদের পাশে থাকুন	237 Kাদের লিখুন	238 Kাদের সাংবাদিক	238 Kাদের চ্যানেল	238 Kাদের টেলিগ্রাম
আযকর	55 K ছাড
আস	212 ঘুরে Kুন
""", 'ই': """
ইক	212 লাK দিন
ইজ	222 কুKে অংশ নিন
ইনবক	226 K্সে পেতে
ইনস	225 অ্যাপ K্টল করুন
ইল	238 আমাদের মোবাK
""", 'উ': """
উজল	207 নিKেটারে সাবস্ক্রাইব	207 আমাদের নিKেটার	207 নিKেটার পেতে	226 সাপ্তাহিক নিKেটার	238 আমাদের নিKেটার	238 নিKেটার	238 নিKেটারের	241 নিKেটার
উনল	225 অ্যাপ ডাKোড করুন	225 অ্যাপটি ডাKোড করুন	237 অ্যাপ ডাKোড করুন	237 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	220 K
এআইক	220 Kে
এআইয	220 Kের
একমত	43 K নন
এখনই	237 K নিবন্ধন করুন
""", 'ও': """
ওট	223 ভিডিKি দেখুন
""", 'ক': """
ক	239 মাসিK
কত	227 স্বাধীন সাংবাদিKাকে	227 সাংবাদিKার পাশে	238 স্বাধীন সাংবাদিKা	238 সাংবাদিKাকে
কনট	218 বহিরাগত Kেন্ট
কপ	216 অনুমতি ছাডা Kি
কর	212 ফলো Kুন	212 ক্লিক Kুন	212 সাবস্ক্রাইব Kুন	212 যোগ Kুন	212 যুক্ত Kুন	213 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	213 আমাদের সঙ্গে যোগাযোগ Kুন	213 আমাদের ইমেইল Kুন	222 ওযেবিনারে নিবন্ধন Kুন	222 চাKির সুযোগ	225 নোটিফিকেশন চালু Kুন	237 সাবস্ক্রাইব Kুন	237 এখানে ক্লিক Kুন	237 ফলো Kুন	237 সহাযতা Kুন	237 লিংকে ক্লিক Kুন	237 আমাদের ইমেইল Kুন	237 আমাদের সঙ্গে কাজ Kুন
করত	224 মন্তব্য Kে
""", 'খ': """
খ	230 ফ্রি লেKা	230 বিনা মূল্যের লেKা
খত	223 ভিডিও দেKে	224 মন্তব্য লিKে
খবর	233 আরও K জানতে
খবরট	4 Kি	229 Kি পডতে	238 Kি
""", 'গ': """
গল	221 কেমন লাK
""", 'ছ': """
ছ	221 কাজে লেগেKে	240 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	222 Kিপে অংশ নিন	222 Kিপে ভোট দিন
জস	216 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	67 আমাদের হোযাK্যাপ	67 আমাদের হোযাK্যাপে	238 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	238 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	215 জ্যেষ্ঠ প্রতিবেK	215 নিজস্ব প্রতিবেK
দট	238 সংবাKি
দন	238 এই প্রতিবেK
""", 'ধ': """
ধর	213 ভুল Kিযে দিন
""", 'ন': """
ন	212 যুক্ত হোK	212 যোগ দিK	212 যুক্ত থাকুK	213 লেখা পাঠাK	221 ভুল পেযেছেK	222 টিকিট কিKুন	223 শুKুন	223 ভিডিও দেখুK	225 অ্যাপ Kামিযে নিন	228 পাশে দাঁডাK	237 যুক্ত হোK	237 পাশে থাকুK	240 জাKান	240 জাKিযেছেন
নকল	216 অনুমতি ছাডা K
নয	216 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	229 Kা চালিযে যেতে
পডত	229 বাকি অংশ Kে	229 লেখা Kে	229 বিনা মূল্যে Kে	229 লেখাটি Kে	233 আরও খবর Kে
""", 'ব': """
বন	49 K্ধুদের পাঠান
বল	240 Kেন	240 Kেছেন	240 Kেছে
বলছ	240 Kেন
বলল	240 Kেন
""", 'ভ': """
ভরস	227 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	217 বিনা অনুKিতে	220 কৃত্রিম বুদ্ধিK্তা	237 Kামত জানান	237 Kামত দিন
মন	221 কেK লেগেছে
""", 'য': """
য	229 মাত্র # টাকাK
যত	237 আমাদের সহাKা
যব	226 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	219 কুকি ব্Kার
যর	215 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	211 সর্বস্বত্ব সংK্ষিত	211 স্বত্ব সংK্ষিত	216 অশালীন মন্তব্য প্Kাশ	216 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	239 প্Kি মাসে
রহণ	218 কুকি গ্K করুন
""", 'ল': """
লগইন	237 K করুন
""", 'শ': """
শন	236 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	49 বন্ধুদের K্গে	67 আমাদের K্গে যোগাযোগ	216 সম্পাদকীয নীতির K্গে	233 আমাদের K্গেই থাকুন	233 K্গেই থাকুন	238 আমাদের K্গে
সদস	237 K্য হোন
সব	238 আমাদের ফেKুক
সরণ	212 অনুK করুন	237 অনুK করুন
সহয	237 Kোগিতা করুন
""", 'হ': """
হক	229 ইতিমধ্যে গ্রাK	237 গ্রাK হোন
হকদ	229 শুধু গ্রাKের জন্য
হত	237 যুক্ত Kে
হব	224 অ্যাড্রেস প্রকাশিত Kে না	224 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2500 Kติดตาม
กร	2470 Kอกอีเมล
กล	2503 K่าว
กอ	2501 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2500 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2488 Kบคุณที่สมัคร	2488 Kบคุณที่ลงทะเบียน	2501 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2500 Kิกที่นี่	2500 Kิกชม
คว	2498 Kามเห็นส่วนตัวของผู้เขียน
ค่	2497 Kาคอมมิชชั่น	2497 Kาคอมมิชชัน
""", 'จ': """
จด	2469 Kหมายข่าวของเรา	2488 Kหมายข่าวรายสัปดาห์ของเรา	2504 Kหมายข่าว
จะ	2487 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2500 Kวน์โหลดแอปของเรา	2500 Kวน์โหลดแอปได้	2500 Kวน์โหลดแอปเลย	2500 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2479 Kดต่อผู้สื่อข่าวของเรา	2479 Kดต่อกองบรรณาธิการ	2500 Kดตามเรา
ต่	2502 Kอเดือน	2502 Kอปี
""", 'ถ': """
ถื	2488 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2492 Kลองอ่าน
ทั	38 Kกมา	2498 Kศนะของผู้เขียน
ทา	2487 Kงเว็บไซต์ขอสงวนสิทธิ์	2489 Kงอีเมลทุก
ทุ	2489 Kกเช้าทางอีเมล
""", 'บ': """
บท	2493 Kความฟรี	2501 Kความนี้
บร	2504 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2503 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2490 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2503 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2479 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2481 Kมรับคุกกี้
""", 'ร': """
ระ	2503 Kบุว่า
รา	2502 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2490 Kวมสนับสนุนการทำงานของเรา	2500 Kวมสนับสนุน	2500 Kวมบริจาคให้เรา	2500 Kวมบริจาคกับเรา	2500 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2498 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2501 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2475 Kวนลิขสิทธิ์	2476 Kวนสิทธิ์
สน	2490 Kับสนุนสื่ออิสระ	2490 Kับสนุนการทำงานของเรา	2490 Kับสนุนนักข่าว	2500 Kับสนุนเรา	2500 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2469 Kัครรับจดหมายข่าว	2469 Kัครรับข่าวสาร	2500 Kัครรับ	2500 Kัครสมาชิกวันนี้	2500 Kัครสมาชิกเลย	2500 Kัครสมาชิกเพื่อ	2500 Kัครสมาชิกได้ที่	2500 Kัครสมาชิกของเรา	2504 Kาชิก
สำ	2492 Kหรับสมาชิกเท่านั้น
สื	2501 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2479 Kงเรื่องราวของคุณ	2479 Kงข่าวหาเรา	2500 Kงข้อมูลมาที่	2500 Kงคลิปมา
""", 'ห': """
หา	2479 Kกคุณมีข้อมูล
ห้	2475 Kามคัดลอกหรือ	2475 Kามคัดลอกข้อความ	2475 Kามคัดลอกเนื้อหา	2475 Kามคัดลอกบทความ	2476 Kามทำซ้ำ
""", 'อ': """
อย	2500 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2469 Kเมลของคุณ
อ่	2492 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2500 Kียนถึงเรา	2500 K้าสู่ระบบเพื่อ
เฉ	2492 Kพาะสมาชิก
เน	9 Kื้อหานี้	2481 Kื้อหาจากภายนอก	2481 Kื้อหาภายนอก
เป	2492 K็นสมาชิกอยู่แล้ว	2503 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2487 Kื่อแสดงความคิดเห็น	2492 Kื่ออ่านต่อ	2492 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2487 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2479 K้งเบาะแสข่าว	2479 K้งเรา	2500 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2478 Kล่งข่าวที่ต้องการ	2478 Kล่งข่าวโปรด	2478 Kล่งที่มาที่ต้องการ
แอ	2500 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2500 Kวตเลย	2500 Kลดแอป
""", 'ใ': """
ให	2501 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2699 hãy gửi K
""", 'ủ': """
ủng	2688 ly cà phê K hộ	2699 hãy K hộ
""", 'あ': """
あと	1556 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1563 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1523 Kいのブラウザ
お寄	1563 Kせください
お届	57 Kけします
お申	1544 Kし込みはこちら	1563 Kし込みください	1563 Kし込みはこちら
お聞	1563 Kかせください
お見	1563 K逃しなく
お試	1563 Kしください
お読	1563 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1561 K転載したものです	1561 Kの転載です
か月	1510 K無料	1565 K無料
""", 'が': """
が無	1523 javascriptK効
""", 'こ': """
ここ	1509 Kからは有料	1510 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1509 K記事は有料	1509 K記事は会員	1528 K記事についてのご意見	1564 K記事が	1564 K記事を	1564 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1523 K用のブラウザ
ご協	1563 K力ください
ご存	1562 Kじの方は
ご寄	1507 K付をお願い	1563 K付
ご意	43 K見・ご反論	1528 K見・ご感想	1528 K見をお寄せ
ご感	1528 K想をお寄せ
ご支	1507 K援をお願い	1563 K援
ご登	1553 K録ありがとうございます	1563 K録
ご覧	1563 Kください	1563 Kいただけます
ご購	1563 K読
ご連	1563 K絡ください
""", 'す': """
すで	1556 Kに会員の方
すべ	1510 Kての記事が
""", 'ぜ': """
ぜひ	1520 Kフォロー
""", 'で': """
でも	1520 K配信中
で受	1537 lineKけ取る
で届	1537 lineKく
で最	1537 lineK新
""", 'と': """
と強	1566 K調
と書	1566 Kい
と発	1566 K表
と話	1566 Kし	1566 Kす
と語	1566 Kっ	1566 Kる
と説	1566 K明
と述	1566 Kべ
""", 'に': """
によ	1566 Kると
""", 'の': """
の使	1526 cookieK用
の学	48 aiK習
の採	1544 K用情報
の提	1561 K供記事です
""", 'を': """
をフ	1520 Kォローする	1520 Kォローしよう
を使	1526 cookieK用
を利	1526 cookieK用
を有	1523 javascriptK効	1523 javascript K効
を発	1566 K表した
を許	1541 cookieK可
""", 'ア': """
アカ	1537 lineKウントはこちら
アシ	63 aiKスタント
アフ	1560 Kィリエイト広告	1560 Kィリエイトプログラム	1560 Kィリエイトリンク
アプ	1515 Kリで開く	1515 Kリで読む	1515 Kリはこちら	1516 Kリを開く	1516 Kリをダウンロード	1516 Kリのダウンロード	1516 Kリをインストール	1552 Kリなら通知	1552 Kリなら速報	1552 Kリなら、	1552 Kリで読むと	1552 Kリなら
アン	1548 Kケートにご協力	1548 Kケートはこちら	1548 Kケート実施中	1549 Kケートに答えて
""", 'カ': """
カ月	1510 K無料	1565 K無料
""", 'ク': """
クイ	1549 Kズに答えて
クッ	1525 cookie(Kキー)	1526 Kキーを使用	1526 Kキーを利用	1541 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1528 Kントを投稿するには	1528 Kントするには	1528 Kントをお寄せ	1529 Kント欄で	1529 Kント欄に	1529 Kント欄から	1529 Kント欄へ	1551 Kントは削除します	1551 Kントは削除することが	1551 Kントは削除する場合	1551 Kントは承認	1551 Kントは公開前	1551 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1507 Kートをお願いします	1563 Kートをお願い	1563 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1563 Kンロードしてください
""", 'チ': """
チケ	1544 Kット販売中
チャ	1521 Kンネル登録を	1537 Kンネルに参加する	1537 Kンネルに参加しよう
""", 'ニ': """
ニュ	1513 Kースレターに登録	1514 Kースレターを	1537 googleKースで	1553 Kースレター登録はこちら	1567 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1520 Kローして最新	1520 Kローをお願い	1563 Kローしてください
""", 'プ': """
プッ	1516 Kシュ通知
プラ	1525 Kイバシーポリシーに
プレ	1510 Kミアム会員
プロ	1560 Kモーションが含まれ	1560 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1513 Kマガに登録	1514 Kマガで	1553 Kマガ登録はこちら	1553 Kマガの登録	1564 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	1513 Kルマガジンに登録	1514 Kルマガジンで	1514 Kルマガジンを	1514 Kルでお届け	1528 Kルアドレスが公開されることはありません	1553 Kルアドレスを入力してください	1567 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1509 Kインして続きを	1509 Kインしてください	1510 Kインが必要	1563 Kインして
""", 'ヶ': """
ヶ月	1510 K無料	1565 K無料
""", '上': """
上优	2734 在googleK先
上優	2734 在googleK先
""", '下': """
下方	2767 K留言
下載	2715 K客戶端	2717 Kapp	2717 K應用程式
下载	2715 K客户端	2717 Kapp	2717 K应用	2766 K客户端
""", '不': """
不代	2733 K表本站	2750 K表本站立场	2763 K表本報立場	2763 K表本报立场	2763 K表本站立场	2763 K表本站立場	2763 K表本媒體立場	2763 K表本網立場	2763 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2733 K转载	2733 K轉載
不认	43 K同本文
不錯	2766 K過
不错	2766 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2733 K表作者
仅供	2750 K其表达个人看法
仅限	2755 K会员	2755 K订户
""", '他': """
他說	2769 K
他说	2769 K
""", '付': """
付費	2710 K後	2770 K牆
付费	2710 K后	2770 K墙
""", '以': """
以閱	2709 K讀全文
以阅	2709 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2710 K专享	2755 K限定内容
会員	50 Kの方は	50 Kは月に	1509 K限定です	1509 K限定の記事	1509 K登録できます	1510 K登録すると	1510 K登録が必要	1556 Kの方はこちら	1556 K登録で続きを読む	1556 K登録後にご覧	1563 K登録して	1563 K登録は	1563 K登録がお済み	1563 K登録をお願い	1563 K登録で	1563 K登録のうえ	1563 K登録はこちら	1563 K登録ください	1564 Kの方
会費	1554 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2707 K支持	2766 K支持,	2766 K支持让	2766 K支持讓	2766 K支持是
""", '使': """
使用	2725 Kcookie改善	2725 Kcookie以	2725 K cookie 以	2725 K cookie 来	2725 K cookie 來	2726 Kcookie来	2726 Kcookie來
""", '來': """
來自	2741 K外部平台的內容
""", '依': """
依靠	2753 K读者的支持	2753 K讀者的支持
""", '侵': """
侵权	2733 K请	2733 K必究
侵權	2733 K必究
""", '個': """
個人	1526 K情報の取り扱い	1561 Kの見解です	2750 K看法
""", '偏': """
偏好	2734 K來源	2734 K来源
""", '僅': """
僅限	2755 K會員	2755 K訂戶
""", '優': """
優先	1536 Kソース	1536 K表示に設定	1536 Kする情報源	1536 K的に表示
""", '免': """
免費	15 K閱讀	2764 K文章	2764 K閱讀篇數	2764 K閱讀額度	2765 K註冊即可	2765 K註冊後	2766 K訂閱	2768 K試用
免费	15 K阅读	2764 K文章	2764 K阅读篇数	2765 K注册即可	2765 K注册后	2766 K订阅	2768 K试用
""", '全': """
全文	20 Kを	1509 Kを読むには	1509 Kをお読み
""", '公': """
公众	16 K号	2720 K号:
公式	1516 Kアプリ	1520 Kアカウントをフォロー	1520 Kアカウントを友だち	1537 Klineはこちら	1564 Kline
""", '关': """
关注	2720 K我们的	2766 K我们
""", '内': """
内阅	2715 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2769 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1565 K
初月	1556 K#円で	1565 K無料
""", '判': """
判断	1566 Kした
""", '利': """
利用	1525 K規約に同意
""", '前': """
前請	2750 K先登入
前请	2750 K先登录
""", '剩': """
剩余	2709 K#%
剩餘	2709 K#%
""", '力': """
力を	1554 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2720 Kline好友	2720 Kline官方	2720 Kline@	2753 K贊助行列	2753 K赞助行列	2766 K会员	2766 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1564 Kになります
""", '動': """
動画	40 Kや写真	1545 Kをご覧ください	1545 Kはこちら	1546 Kでも詳しく	1546 Kでも解説
""", '包': """
包月	2768 K
""", '即': """
即可	2750 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1521 Kち追加
""", '収': """
収益	1560 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2713 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1538 K班までご	1554 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1513 Kトレイに
""", '只': """
只靠	2753 K讀者	2753 K读者
""", '同': """
同意	2741 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2769 K
告诉	38 K我们	67 K我们	2769 K
""", '呼': """
呼び	1566 Kかけた	1566 Kかける	1566 Kかけて	1566 K掛け
""", '命': """
命じ	1566 Kた
""", '喊': """
喊道	2769 K
""", '因': """
因为	2766 K有你的支持
因為	2766 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1560 Kの一部が還元
""", '外': """
外部	1541 Kコンテンツ	2741 K内容	2741 K內容
""", '她': """
她說	2769 K
她说	2769 K
""", '好': """
好評	1544 K発売中
""", '如': """
如侵	2733 K权
如有	2733 K侵权	2733 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2721 K微信
""", '定': """
定期	2766 K定額
""", '寄': """
寄付	1563 Kをお願い	1567 K
寄到	2713 K您的信箱	2752 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2769 K
""", '居': """
居合	1562 Kわせた方は
""", '已': """
已是	2709 K會員	2755 K订户	2755 K訂戶
已经	2709 K是会员
""", '年': """
年額	1565 K
""", '广': """
广告	11 K	2727 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1523 Kブロック	1554 Kに頼らず
""", '廣': """
廣告	11 K	2727 K攔截
""", '开': """
开启	2717 K通知
""", '弊': """
弊社	1564 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1564 Kイト
当社	1564 Kの
当編	1564 K集部
""", '微': """
微信	2717 K扫	2721 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1507 Kをお願いします	1563 Kをお願い	1563 Kして
""", '您': """
您已	2752 K成功订阅	2752 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2707 K支持	2753 K每一份捐款	2753 K每一筆捐款	2766 K捐款	2766 K支持,	2766 K支持让	2766 K支持讓	2766 K支持是
""", '情': """
情報	1538 Kをお寄せください	1538 K提供はこちら	1538 K提供を募集	1538 K提供をお待ち	1538 Kをお待ちして	1562 Kをお持ちの方は	1562 K提供窓口
""", '感': """
感謝	2752 K您的訂閱	2766 K閱讀	2766 K您的支持
感谢	2752 K您的订阅	2766 K阅读	2766 K您的支持
""", '成': """
成为	51 K其中一员	2709 K会员即可	2755 K付费会员	2766 K会员,	2766 K会员即可	2766 K我们的会员
成為	2709 K會員即可	2753 K我們的贊助	2755 K付費會員	2766 K會員,	2766 K會員即可	2766 K我們的會員
""", '我': """
我们	2725 K使用cookie	2725 K使用 cookie	2767 K的
我們	2725 K使用cookie	2725 K使用 cookie	2767 K的
""", '手': """
手机	2717 K客户端
""", '打': """
打开	2715 Kapp	2717 K微信
打開	2715 Kapp
""", '扫': """
扫一	2717 K扫
扫描	2715 K二维码下载	2715 K二维码加入	2717 K二维码关注	2766 K二维码下载	2766 K二维码关注	2766 K二维码加入	2766 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2733 K有风险
""", '指': """
指出	2769 K
指摘	1566 Kした
""", '捐': """
捐助	2753 K我们	2753 K我們
捐款	2766 K支持	2770 K
""", '掃': """
掃一	2717 K掃
掃描	2715 K qr	2766 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2717 K通知
推送	14 K	2717 K通知
""", '支': """
支持	2706 K獨立媒體	2706 K独立媒体	2707 K我们的	2707 K我們的	2766 K我们,	2766 K我們,	2766 K我们。	2766 K我們。	2766 K我们的报道	2766 K我們的報導	2766 K我们的新闻	2766 K我們的新聞	2766 K我们的记者	2766 K我們的記者	2766 K我们的工作	2766 K我們的工作	2766 K我们继续	2766 K我們繼續
支援	1563 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2733 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2734 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1566 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2755 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1513 K情報をお届け
""", '會': """
會員	50 K每月	2710 K專享	2755 K限定內容
""", '月': """
月額	1510 K#円	1565 K
""", '有': """
有了	2766 K你的支持	2766 K您的支持
有料	50 K会員は	1509 K会員限定	1509 K会員になる	1509 K会員の方	1556 K記事が読めます	1567 K会員
有权	2750 K删除
有權	2750 K刪除
""", '未': """
未經	2733 K授權不得	2733 K授權,不得	2733 K授權禁止	2733 K授權請勿	2733 K授權,請勿
未经	2733 K授权不得	2733 K授权,不得	2733 K授权禁止	2733 K授权,禁止	2733 K授权请勿	2733 K授权,请勿
""", '本': """
本ま	1556 月#Kで無料で
本ア	1564 Kプリ
本サ	1564 Kイト
本刊	2767 K
本報	2767 K導
本报	2767 K读者	2767 K道
本文	2733 K来源	2767 K
本站	2767 K
本紙	38 Kまで	67 Kまで
本網	2725 K站使用	2767 K
本网	2725 K站使用
本記	1564 K事
本誌	1564 K
""", '来': """
来自	2741 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2720 K关注	2766 K加入	2766 K赞助	2766 K订阅	2766 K投稿
""", '歡': """
歡迎	2720 K追蹤	2766 K加入	2766 K贊助	2766 K訂閱	2766 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1509 K#文字	1509 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2768 K
每日	2714 K简报	2714 K簡報	2714 K電子報
每月	2768 K
""", '求': """
求め	1566 Kた	1566 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2727 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2766 K关注	2766 K这里
""", '無': """
無料	15 K記事	1509 Kで会員登録	1509 K会員に登録	1556 Kで読める記事の上限	1556 K会員になると	1563 K会員に登録	1563 K会員登録	1565 K体験
無断	1535 K転載	1535 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2733 K所有	2733 K归本	2733 K归原	2733 K归作者	2733 K归属
版權	2733 K所有	2733 K歸
""", '独': """
独立	1564 Kしたジャーナリズム	2767 K新闻	2767 K媒体
""", '獨': """
獨立	2767 K新聞	2767 K媒體
""", '獲': """
獲得	2762 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2767 K者
由读	2767 K者
""", '申': """
申し	1544 K込みはこちら
申込	1544 Kみはこちら	1544 Kはこちら
""", '电': """
电子	2770 K报
""", '畅': """
畅读	2755 K全站
""", '留': """
留言	2767 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1538 Kをお寄せ
""", '登': """
登入	24 K或	2709 K後繼續	2709 K會員	2765 K或註冊
登录	24 K或	2709 K后继续	2709 K后查看全文	2709 K后查看完整	2765 K或注册
登録	1556 Kして続きを読む	1563 Kしてください	1563 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1564 Kまの
""", '看': """
看更	2715 appK多
""", '禁': """
禁止	2733 K转载
禁無	1534 K断
""", '私': """
私た	1564 Kちの
""", '科': """
科し	1566 Kた
""", '称': """
称	2769 K
""", '稱': """
稱	2769 K
""", '立': """
立即	2766 K加入我们	2766 K加入我們	2766 K订阅	2766 K訂閱	2766 K下载	2766 K下載	2766 K报名	2766 K報名	2766 K成为会员	2766 K成為會員
""", '第': """
第一	2750 K条评论	2750 K則留言	2750 K條評論
""", '筆': """
筆者	1561 K個人の見解
""", '紙': """
紙の	1564 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1509 Kを読むには	1509 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1564 K部では
""", '繼': """
繼續	2709 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2709 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2769 K
者说	2769 K
""", '联': """
联盟	2762 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2762 K行銷連結	2762 K連結
聯絡	38 K我們
""", '若': """
若有	2733 K侵权	2733 K侵權
""", '获': """
获得	2762 K佣金
""", '著': """
著作	1535 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2750 K本站立场
表示	2769 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2709 K即可	2709 K後繼續	2713 K我們的	2713 K電子報	2766 K我們	2770 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1538 Kまでご連絡ください
""", '訴': """
訴え	1566 Kた
""", '認': """
認め	1566 Kた
認為	2769 K
""", '說': """
說:	2769 K
說。	2769 K
說道	2769 K
""", '読': """
読み	1510 K放題
読者	18 Kの寄付	18 Kの支援	1554 Kの会費で	1564 Kの皆様	1564 Kの皆さ	1564 Kアンケート
""", '請': """
請先	2766 K登入
請啟	2725 K用javascript
請我	54 K喝咖啡
請捐	2766 K款
請支	2706 K持我們	2766 K持我們
請登	2766 K入後	2766 K入以
請立	2766 K即捐款
請輸	2752 K入您的電子	2766 K入您
請點	2766 K擊此處	2766 K擊這裡	2766 K擊下方	2766 K擊連結
""", '讀': """
讀者	43 K投書	2767 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2709 K即可	2709 K后继续	2713 K我们的	2713 K电子报	2766 K我们	2770 K费
""", '认': """
认为	2769 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	2750 K服务协议
""", '说': """
说:	2769 K
说。	2769 K
说道	2769 K
""", '请': """
请先	2766 K登录
请启	2725 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2766 K款
请支	2706 K持我们	2766 K持我们
请点	2766 K击此处	2766 K击这里	2766 K击下方	2766 K击阅读	2766 K击关注	2766 K击链接
请登	2766 K录后	2766 K录以
请立	2766 K即捐款
请输	2752 K入您的电子邮箱	2752 K入您的邮箱	2766 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2767 K问卷	2767 K群
""", '責': """
責任	2733 K編輯:
""", '賺': """
賺取	2762 K佣金
""", '購': """
購読	1509 K者の方は	1510 Kすると	1563 Kしてください	1564 K者の方	1567 K料
""", '贊': """
贊助	2706 K我們	2766 K我們
""", '责': """
责任	2733 K编辑:
""", '赚': """
赚取	2762 K佣金
""", '赞': """
赞助	2706 K我们	2766 K我们
""", '身': """
身边	2767 K的新鲜事
身邊	2767 K的新鮮事
""", '転': """
転載	45 K	1534 Kを禁じ
""", '輸': """
輸入	2752 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2733 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2733 K请注明
""", '输': """
输入	2752 Kemail
""", '这': """
这篇	2767 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2720 K我們的	2734 Kgoogle news	2766 K我們
""", '送': """
送っ	49 Kてください
送到	2752 K你的邮箱	2752 K您的邮箱	2752 K您的信箱
""", '這': """
這篇	2767 K文章
""", '通': """
通知	14 K	1516 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1553 Kニュースレター
""", '邀': """
邀請	2766 K您
邀请	2766 K您
""", '邮': """
邮件	58 K订阅
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2769 K
""", '长': """
长说	2769 K
""", '開': """
開啟	2717 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2709 K全文請
""", '關': """
關注	2720 K我們的	2766 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2709 K全文请
""", '随': """
随时	2766 K掌握
""", '隐': """
隐私	2726 K政策
""", '隨': """
隨時	2766 K掌握
""", '隱': """
隱私	2726 K權政策	2726 K政策
""", '電': """
電子	21 K郵件地址不會公開	2770 K報
""", '需': """
需接	2741 K受cookie
需要	2741 K接受cookie	2766 K您的支持	2766 K你的支持
""", '音': """
音声	1545 Kでもお聴き
""", '首': """
首月	2755 K仅需	2755 K只要	2768 K
首选	2734 K来源	2734 K新闻来源
首選	2734 K來源	2734 K新聞來源
""", '點': """
點擊	2766 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1616 K
가입해	1616 K 주세요
""", '강': """
강조했다	1619 K
""", '계': """
계속	1572 K 읽으려면	1572 K 읽으시려면
계신	1595 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1582 K 뉴스에서
구독	50 K 회원은	1572 K 후 이용
구독료	1620 K
구독을	1616 K 신청하세요
구독자	1572 K 전용 기사	1572 K 전용 콘텐츠	1572 K 전용입니다	1572 K 전용 서비스	1617 K
구독자는	50 K
구독자만	1572 K 볼 수	1609 K 읽을
구독자에게만	1609 K 제공
구독하고	1582 K
구독하세요	1594 K	1616 K
구독하시면	1572 K
구독해	1581 K 주세요	1607 K 주셔서	1616 K 주세요
구독해주세요	1581 K
구독해주셔서	1607 K
""", '금': """
금요일	1607 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1572 전체 K 보려면	1609 전체 K 읽어보세요
기자를	1608 K 응원해
기자에게	1595 K 연락해 주세요
""", '남': """
남겨주세요	1616 K
""", '네': """
네이버	1582 K 메인에서	1594 K 구독
네이버에서	1582 K 구독
""", '놓': """
놓치지	1616 K 마세요
""", '눌': """
눌러주세요	1616 K
""", '뉴': """
뉴스레터	1574 K 구독하기	1574 K 구독하세요	1574 K 신청하기	1574 K 구독 신청하기	1617 K	1620 K
뉴스레터로	1574 K 받아
뉴스레터를	1574 K 받아	1574 K 구독하세요	1574 K 구독해	1574 K 구독하고	1574 K 구독하면	1616 K 신청하세요
""", '다': """
다운로드하세요	1616 K
""", '달': """
달	1609 첫 K #원
""", '당': """
당신의	1595 K 제보가	1617 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1605 K 삭제될	1605 K 삭제합니다	1605 K 통보	1605 K 예고	1605 K 운영자	1605 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1619 K
""", '독': """
독립	1617 K 언론
독립언론	1617 K
독립언론을	1608 K 지켜
독자	1616 K 여러분의	1617 K 여러분
독자님의	1570 K 후원
독자들의	18 K 후원
독자의	1617 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1607 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1616 K
""", '로': """
로그인	24 K	1572 K 후 이용
로그인이	1572 K 필요합니다	1572 K 필요한 서비스	1572 K 필요해요
로그인하거나	1616 K
로그인하고	1609 K 계속
로그인하면	1609 K 계속
로그인하시면	1572 K
""", '링': """
링크에서	1616 K 확인하세요
""", '마': """
마음에	1608 기사가 K 드셨다면
""", '만': """
만나보세요	1616 K
""", '말': """
말했다	1619 K
""", '매': """
매월	1618 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1607 K 보내드려요
메일함으로	1574 K
""", '무': """
무단	1592 K 복제	1592 K 전재
무단전재	1591 K
무료	15 K 기사	1615 K 기사	1618 K 체험
무료로	15 K 볼 수 있는	1609 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1616 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1619 K
""", '보': """
보내	57 K 드립니다	1616 K 주세요
보내드리는	1607 K
보내드립니다	57 K	1607 K
보내주세요	1616 K
""", '본': """
본	1617 K 기사
본사의	1613 K 편집 방향	1613 K 편집방향
본지는	1617 K
본지의	1613 K 편집 방향	1613 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1595 K 보내주세요	1595 K 보내 주세요
사전	1600 K 등록하기	1600 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1593 K 매체로	1593 K 출처로	1593 K 언론사	1593 K 매체
선호하는	1593 K 출처
""", '설': """
설명했다	1619 K
설문에	1616 K 참여하세요
설치하세요	1616 K
""", '세': """
세미나	1600 K 신청하기
""", '소': """
소식을	1607 K 전해드립니다
""", '속': """
속보를	1606 K 받아보세요
""", '수': """
수수료를	1612 K 받을 수 있습니다	1612 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시작하세요	1616 K
""", '아': """
아래에서	1616 K 확인하세요
""", '알': """
알려	1616 K 주세요
알려주세요	1616 K
알림	1578 K 받기	1578 K 설정
알림을	14 K	1606 K 켜고
""", '앱': """
앱	1578 K 다운로드	1578 K 설치	1606 K 설치하기
앱에서	1577 K 보기	1577 K 열기	1606 K 더 편하게	1616 K 확인하세요
앱으로	1577 K 보기	1606 K 더
앱을	1578 K 다운로드	1606 K 다운로드하세요	1606 K 설치하세요
""", '언': """
언론을	1608 독립 K 지켜
""", '여': """
여기서	1616 K 확인하세요
여러분	1617 K 덕분
여러분의	1595 K 제보를	1608 K 후원이	1616 K 후원
""", '영': """
영상에서	1601 K 확인하세요	1601 K 확인할 수 있습니다	1616 K 확인하세요
영상으로	1601 K 확인하세요
영상을	1601 K 확인하세요
""", '온': """
온라인	1600 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1598 K 콘텐츠
""", '우': """
우리	1617 K 기자
우리의	1617 K 저널리즘
""", '운': """
운영되고	1608 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1608 K 응원
""", '월': """
월	1618 K #원
""", '유': """
유료	1572 K 구독자만
유튜브	1582 K 구독
""", '음': """
음성으로	1601 K 들으려면	1601 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1616 K
응원해	1570 K 주세요	1616 K 주세요
""", '의': """
의견을	1616 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1617 K 기사가	1617 K 기사는	1617 K 기사
이메일	1575 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1574 K 입력하세요	1574 K 입력해 주세요	1574 K 입력해주세요	1574 K 입력하시면
이미	1609 K 구독자이신가요
이벤트에	1616 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1600 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1593 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1591 K 금지
재배포금지	1591 K
""", '저': """
저작권법	1592 K
저작권법의	1592 K
저작권자	1592 K
저작권자의	1592 K
저희	1617 K 뉴스레터	1617 K 채널	1617 K 앱
저희는	1617 K
저희를	1617 K
""", '적': """
적었다	1619 K
""", '전': """
전문을	20 K
전용	1572 회원 K 기사	1572 회원 K 콘텐츠	1572 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1619 K
""", '정': """
정기후원	1618 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1595 K 부탁드립니다
제보는	1595 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1595 K 기다립니다	1595 K 받습니다
제보해	38 K 주세요	67 K 주세요	1616 K 주세요
제보해주세요	38 K	67 K
제휴	1612 K 링크
제휴링크	1612 K
""", '좋': """
좋아요	1594 구독과 K 부탁
좋아요를	1594 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1616 K 확인하세요	1616 K 신청하세요	1616 K 참여하세요
지켜주세요	1616 K
""", '채': """
채널	1581 K 추가	1594 K 추가하기	1594 K 구독하기
채널에	1594 K 참여하세요
채널에서	1594 K 소식을	1616 K 확인하세요
채용	1600 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1618 K 달
""", '추': """
추가해	1594 K 주세요
추가해주세요	1594 K
""", '친': """
친구	1594 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1608 K 한 잔 값으로
""", '쿠': """
쿠키	1598 K 동의가
쿠키를	1598 K 허용해야	1598 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1600 K 보기
""", '파': """
파트너스	1612 K 활동
""", '팔': """
팔로우하기	1581 K	1594 K
팔로우하세요	1616 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1613 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1612 K 받아
""", '활': """
활용	1591 ai 학습 및 K 금지
""", '회': """
회원	1572 K 전용입니다
회원가입	1572 K 후	1616 K 후
회원가입은	1616 K
회원가입을	1616 K 하
회원가입하고	1616 K
회원가입하면	1609 K 월
회원가입하세요	1616 K
회원가입하시면	1616 K
회원만	1572 K 볼 수
""", '후': """
후원금	1620 K
후원으로	1608 독자의 K 운영됩니다	1608 독자의 K 운영하는
후원을	1570 K 부탁드립니다	1616 K 부탁
후원이	1570 K 필요합니다	1570 K 큰 힘이
후원하세요	1616 K
후원해	1570 K 주세요	1616 K 주세요
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
