"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2708
# comentário	2053
# comentários	2053
# gün ücretsiz deneyin	2550
# hozzászólás	1355
# komentářů	298
# komentāri	1707
# příspěvků	298
# σχόλια	605
# коментарі	2629
# коментарів	2629
# комментариев	2180
# комментарий	2180
# комментария	2180
# תגובות	1249
# تعليقات	94
# نظر	1028
# कमेंट	1301
# € al mes durante # meses	963
# € al mese per # mesi	1530
# € por mês durante # meses	2094
#か月無料	1550
#カ月無料	1550
#ヶ月無料	1550
#件のコメント	1566
#則留言	2770
#条评论	2770
""", 'a': """
a cikk a hirdetés alatt folytatódik	1351
a cikk a hirdetés után folytatódik	1351
a cikk meg is hallgatható	1349
a cikk meghallgatása	1358
a cikk megosztása	1349
a folytatáshoz regisztráljon	1343
a hirdetés után folytatjuk	1351
a kommentelés lezárult	1355
a lire également	1180
a rovat további cikkei	1356
a szerző a lap munkatársa	1366
a szerző jogász	1366
a szerző közgazdász	1366
a szerző politológus	1366
a szerző történész	1366
a szerző újságíró	1366
a témában további cikkek	1356
abo abschließen	445
abonați-vă	2106
abonează-te	2106
abonelere özel	2550
abonner nå	1866
abonner på nyhetsbrevet	1871
abonnér	364
abonnér nu	364
abonnés	1147
abonnés uniquement	1220
abonē	1701
abonē jaunumus	1725
abonē un lasi visus rakstus	1701
abonēt	1701
abrir menú	924
acasă	2120
accede a todos los contenidos sin límites	963
acceptér	378
acceptă toate	2128
acceptă și afișează conținutul	2128
accéder à l'article	1147
aceitar e ver o conteúdo	2075
aceito receber comunicações e ofertas	2089
acest articol este rezervat abonaților	2143
acesta este ultimul tău articol gratuit	2143
acheter ce numéro	1207
achetez ce numéro	1207
activează alertele	2137
activează notificările	2137
actualités	1180
ad 광고	1641
adaugă un comentariu	2117
add meg az e-mail-címed	1361
además	921
adhérer	1138
adja meg az e-mail-címét	1361
adja meg e-mail-címét	1361
adomány	1341
adományozok	1341
adományozás	1341
adreça electrònica	266
afișează conținutul	2128
afișează conținutul extern	2128
afișează originalul	2121
agora não	2026
ai deja un abonament? autentifică-te	2143
ai observat o greșeală	2117
ai सारांश	1316
ai से तैयार सारांश	1316
ai 요약	1641
ai-genereret resumé	389
ai-resumé	389
ai-összefoglaló	1358
aicinām ievērot cieņu komentāros	1707
aiheeseen liittyvää	1088
aiheesta lisää	1088
aitäh liitumast	1000
aizvērt	1709
aizvērt reklāmu	1710
ai摘要	2790
ai重點整理	2790
ajouter à mes favoris	1166
ajouter à vos sélections	1166
ajándékozza a cikket	1349
ajándékozza a cikket barátjának	1349
ajánlataink	1356
ajánljuk	1356
ajánljuk még	1356
ajánlott	1356
ajánlott cikkek	1356
ajánló	1356
akceptuję	1961
akkurat nå	1887
aktuálně	299
alle abo-angebote im überblick	537
alle angaben ohne gewähr	543
alle inhalte sind urheberrechtlich geschützt	584
alle newsletter im überblick	528
alle preise ohne gewähr	543
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	467
als podcast hören	538
alte știri	2118
alterar preferências de cookies	2075
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2131
am înțeles	2121
amintește-mi mai târziu	2104
andra läser	19	2458
andra läser just nu	19
andra läste även	2458
andre har også lest	19
andre leser nå	1887
andre leste også	1887
andre læser	386
andre læser lige nu	386
andre læser også	19
andre læste også	386
angebot wählen	537
anhören	466
anhören # min	466
anmäl dig	2441
anmäl dig till nyhetsbrevet	2441
annonce - artiklen fortsætter nedenfor	377
annonces légales	1207
annoncørbetalt indhold	394
annons - artikeln fortsätter nedan	2450
annonsen slutar här	2450
annonsinnehåll	2465
annonslänk	2450
annonsörsinnehåll	2465
annonsørinnhold	1895
anulezi oricând	2143
anuluj odpowiedź	1964
användarvillkor	2451
anzeigensonderveröffentlichung	543
anúncio	2048
anúncios	2048
apmaksāts saturs	1710
après la publicité	1171
após a publicidade	2048
apóyanos	882
apúntate	894
arată mai puțin	2121
arată tot	2121
arkadaşina gönder	2557
arkadaşinla paylaş	2557
article abonné	1147
article ajouté à vos sélections	1166
article précédent	1180
article réservé aux abonnés	1147
article sponsorisé	1207
articles associés	1180
articles liés	1180
articles recommandés	1180
articles récents	1180
articol exclusiv pentru abonați	2143
articole asemănătoare	2118
articole înrudite	2118
articoli più letti	1533
articolul continuă după reclamă	2114
articolul continuă mai jos	2114
articolul următor	2118
artikeln finns också som ljud	2446
artikeln fortsätter efter annonsen	2450
artikeln fortsätter nedan	2450
artikeln fortsätter under bilden	2450
artikeln går att lyssna på	2446
artikeln är låst	2436
artikeln är uppläst av en dator	2446
artikkel jätkub pärast reklaami	984
artikkel jätkub reklaami järel	984
artikkel täieneb	982
artikkelen er låst	1866
artikkelen finnes også som lyd	1875
artikkeli jatkuu kuvan jälkeen	1082
artikkelin voi myös kuunnella	1080
artiklen er låst	364
artiklen er læst op af en robot	373
artiklen findes også som lyd	373
artiklen fortsætter efter annoncen	377
artiklen fortsætter nedenfor	377
artiklen fortsætter under billedet	377
artiklen kan også høres	373
artikli loeb ette tehishääl	980
artiklit loeb tehishääl	980
artykuł dla subskrybentów	1946
artykuł sponsorowany	1960
artykuły na e-mail	1949
artículo anterior	921
artículo relacionado	921
artículos recomendados	967
artículos relacionados	921
as notícias mais lidas	2097
ascultă	2111
aslini göster	2567
assine já	2031
atbalstīt	1701
atcel jebkurā laikā	1701
atradi kļūdu rakstā	1707
atvērt	1709
atšaukti galite bet kada	1660
aucun commentaire à ce niveau	1211
audio narrado por una voz automática	946
auf apple podcasts hören	518
auf spotify hören	518
ausgewählt für sie	542
avis de décès	1207
avoimet työpaikat	1090
avsluta när du vill	2436
avslutt når du vil	1866
avís legal	255
ayrintilar için tiklayin	2566
ayrintilar için tiklayiniz	2566
az első hónap csak # ft	1343
aç	2567
añadir a favoritos	906
añadir a mi lista	966
añadir comentario	917
añadir usuario	887
aún no te has registrado	887
ačiū, kad užsiprenumeravote	1685
""", 'b': """
banküberweisung	444
bağiş yap	2549
bağiş yapin	2549
bağlantiyi kopyala	2557
başa dön	2566
bei google als quelle hinzufügen	467
bei spotify hören	518
bejelentkezés	1343
belépés	1343
benefício do assinante	2079
betrag wählen	443
betygsätt receptet	61
betűméret	65
bezárás	1340
bild vergrößern	484
bildirimleri aç	2605
bildirimleri açin	2605
bitte versuchen sie es später erneut	528
bize ulaşin	2563
bjud en vän på artikeln	2446
bli månadsgivare	2433
bli støttemedlem	1863
bliv støttemedlem	361
boletín	894
browserul tău nu poate reda acest video	2128
brukervilkår	1880
bu haber abonelere özeldir	2550
bu içerik abonelere özeldir	2550
bugün değil	2548
bunlar da ilginizi çekebilir	2564
butlletí	266
buďte v obraze	288
bài cùng chuyên mục	2736
bài cùng tác giả	2736
bài khác	2709
bài liên quan	2709
bài mới nhất	2736
bài quảng cáo	2737
bài tiếp theo	2709
bài viết liên quan	2709
bài viết mới	2735
bài được dịch tự động	2735
bài đọc nhiều	2736
báo lỗi	2708
bármikor leiratkozhat	1361
bármikor leiratkozhatsz	1361
bármikor lemondhatja	1343
bármikor lemondható	1343
bình luận	2708
bình luận (#	2708
búsqueda	924
bülten	2587
bülten üyeliği	2587
bültene abone oldunuz	2587
büyüt	2566
bądź na bieżąco	1949
bővebben	1358
būkite pirmas	1666
būkite pirmas, pakomentavęs	1666
bạn có thể quan tâm	2709
bỏ qua	2692
""", 'c': """
cada aportació compta	269
cada aportación cuenta	962
cada contribuição conta	2092
cadastre-se grátis	2031
califica este artículo	917
cargar más	924
carte de crédit	1146
cartão de crédito	2030
categorieën	1778
categorías	921
caută	2120
ce contenu vous a-t-il été utile	1205
ce résumé vous a-t-il été utile	1205
cele mai citite știri	2146
cele mai noi știri	2118
celý článek	301
cerrar menú	924
cerrar sesión	887
cet article est en accès libre pour les abonnés	1220
cet article est lu par une voix de synthèse	1205
chci odebírat	288
chci podpořit	283
chci přispět	283
chi tiết	2712
chia sẻ	2699
chia sẻ bài viết	2699
chia sẻ facebook	2735
chia sẻ qua facebook	2735
chia sẻ ý kiến của bạn	2708
chuyên mục	2709
chuyển đến công thức	61
chép liên kết	2735
chính sách bảo mật	2707
chính sách bảo mật | điều khoản sử dụng	2707
chính sách cookie	2707
chính sách quyền riêng tư	2707
chấp nhận tất cả	2707
chấp nhận tất cả cookie	2707
chủ đề	2709
chủ đề liên quan	2709
chủ đề nóng	2736
cikk megosztása	1349
cikk mentése	1349
cikkünk frissül	1358
citeşte şi	2118
citește fără limite	2143
citește mai departe	2118	2120
citește mai mult	2118	2120
citește regulile comunității	2131
citește și	2118
citi šobrīd lasa	1703
citiți și	2118
col·labora	242
comentariul tău așteaptă moderarea	2131
comentează	2117
comentário	2053
comentário aguardando moderação	2085
comentários	2053
comentários exclusivos para assinantes	2085
commander ce numéro	1207
commentaire en attente de modération	1211
commerciële bijdrage	1823
compre a edição impressa	2079
conditions générales	1173
conectează-te cu facebook	2143
conectează-te cu google	2143
confidentialité	1173
configuración	914
configuración de cookies	914
configurações de cookies	2050
conheça todas as nossas newsletters	2089
consigue tu entrada aquí	948
consulta les normes de participació	258
consultez notre charte de modération	1211
consíguelo en tu quiosco	948
contenu externe recommandé	1203
contenu proposé par notre partenaire	1207
contenu sponsorisé	1171
contenus recommandés	1224
contenus sponsorisés	1171	1180
conteúdo de marca	2048
conteúdo exclusivo	2031
conteúdo exclusivo para assinantes	2094
conteúdo externo	2075
conteúdo externo recomendado	2075
conteúdo para assinantes	2031
conteúdo patrocinado	2048
conteúdo premium	2094
conteúdo produzido pela marca	2079
conteúdo relacionado	2057
conteúdos relacionados	2097
contingut només per a usuaris registrats	270
continua após a publicidade	2048
continua després de l'anunci	260
continuar leyendo aquí	887
continuarea articolului după reclamă	2133
continue a ler esta notícia	2097
continuer après la publicité	1171
continuă cu apple	2143
continuă cu facebook	2143
continuă cu google	2143
continuă să citești după publicitate	2133
continúa abajo	912
contáctanos	917
conținut disponibil doar utilizatorilor înregistrați	2143
conținut extern	2128
conținut extern recomandat	2128
conținut pentru abonați	2106
conținut premium	2143
conținut sponsorizat	2114
cookieinställningar	2451
cookieの設定	1563
cookie政策	2766
cookie設定	1563	2766
cookie设置	2766
copia l'enllaç	249
copiază link	2111
copiază linkul	2111
copy link thành công	2735
correo electrónico	894
creează cont	2106
créer mon compte	1147
créer un compte	1147
créer une alerte	1213
créer une alerte sur ce thème	1213
csak előfizetőknek	1343
cumpără revista	2133
czytaj całość	1971
czytaj również	1968
czytaj także	1968
czytaj też	1968
czytaj też nasze inne artykuły	1968
czytaj więcej	1968	1971
czytaj więcej o	1968
các tin khác	2709
cât de util a fost acest articol	2131
címkék	1356
címlap	1356
címlapról ajánljuk	1356
có lẽ để sau	2692
có thể bạn quan tâm	19	2709
có thể bạn thích	19
cùng chuyên mục	2709
cùng chủ đề	2736
cùng tác giả	2736
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2567
daha fazla göster	2566
daha fazla haber için tiklayin	2566
dalies ar šo rakstu	1706
dalinkitės	1660
dalinkitės straipsniu	1665
dalsza część artykułu pod materiałem wideo	1960
dalsza część artykułu pod wideo	1960
dalsza część tekstu pod wideo	1960
dalīties	1701
dalīties ar draugiem	1706
dalīties facebook	1706
další	301
další strana	301
další z rubriky	299
další zprávy	299
další článek	299
další články	19	299
další čtení	299
danke für dein feedback	522
danke für ihr feedback	522
danos tu opinión	953
dans l'actualité	1224
dans la même catégorie	1180
dans la même rubrique	1180
dans la même série	1180
darovat článek	291
darovať	2313
darovať článok	2321
darujte tento článek	291
darujte tento článok	2321
das könnte dich auch interessieren	481
das könnte ihnen auch gefallen	481
das könnte sie auch interessieren	481
das könnte sie interessieren	481
das wichtigste in kürze, zusammengefasst von ki	512
datenschutzerklärung	474
daugiau šia tema	1662
deblochează articolul	2143
deixar um comentário	2053
deixe um comentário	2053
del på e-post	1875
del på facebook	373	1875
del på mail	373
del på twitter	373	1875
del på x	373	1875
dela inlägget	2446
dela på facebook	2446
dela på twitter	2446
dela på x	2446
deli članek	2380
delite članek	2380
dernière minute	1180
dernières actualités	1180
dernières infos	1180
dernières nouvelles	1180
desa per llegir després	272
desbloquear artículo	963
desbloqueie este conteúdo	2094
det er gratis å opprette en bruker	1866
det læser andre	386
det är gratis att skapa ett konto	2436
detaylar için tiklayin	2566
detaylar için tiklayiniz	2566
detta material är skyddat enligt lagen om upphovsrätt	2488
detta är en annons	2450
detta är en plusartikel	2436
devam etmek için üye girişi yapin	2550
devami için abone olun	2550
devamini okumak için abone olun	2550
diese funktion steht nur angemeldeten nutzern zur verfügung	538
din aceeași categorie	2118
din aceeași secțiune	2146
disponibil în app store și google play	2137
disponibilă în app store și google play	2137
distribuiți	2111
diğer haberler	19	2564
diğer okurlar bunlari okuyor	2564
dla subskrybentów	1946
do góry	1971
doar abonații pot comenta	2131
doar pentru abonați	2106
doação mensal	2027
doação única	2027
doba čtení # min	301
dolgozzon nálunk	1358
domiciliación bancaria	886
domů	301
dona suport al periodisme en català	269
donación mensual	882
donación única	882
donați	2105
donează	2105
donează acum	2105
donează lunar	2105
donează lunar # euro	2142
donează lunar # lei	2142
doner nå	1863
données personnelles	1173
donér	361
donér nu	361
doporučené	299
doporučené články	299
doporučujeme	299
doporučujeme přečíst	299
doporučujeme také	299
dołącz do dyskusji	2017
dołącz do nas	1943
dołącz do newslettera	1949
drukāt	1706
drukāt recepti	61
du er nå påmeldt	1871
du er nå påmeldt nyhetsbrevet	1871
du kan när som helst avsluta prenumerationen	2441
du kan når som helst melde deg av	1871
du kan opsige når som helst	364
du kanske också gillar	2458
du modtager snart en bekræftelse på mail	369
du même auteur	1180
du prenumererar nu på nyhetsbrevet	2441
du vil kanskje også like	1887
dziękujemy za zapis	1949
dành cho bạn	2709
dành cho thuê bao	2694
dárkovat článek	284
därefter # kr/mån tills du säger upp	2436
débloquer l'article	1147
débloquez cet article	1220
déconnexion	1147
découvrir l'offre	1147
découvrir nos offres	1220
découvrir toutes nos offres d'abonnement	1220
déjà un compte	1147
déjà un compte ? connectez-vous	1147
déplier	1184
détails	1184
dölj	2462
dāvini rakstu	1706
dāvini rakstu draugam	1706
děkujeme za přihlášení	288
""", 'e': """
e-bülten	2587
e-bülten aboneliği	2587
e-mail inválido	2089
e-mailová adresa	288
e-posta gönder	2557
edición digital	887
edición impresa	887
editörün seçtikleri	2564
edição impressa	2031
egyszeri támogatás	1341
ehkä myöhemmin	1071
ei tänään	1071
eiti į receptą	61
el millor de la setmana a la teva bústia	266
el més llegit	246
el més vist	273
el. paštas	1685
elfelejtett jelszó	1343
elige tu suscripción	963
elküldöm	1349
elmentem későbbre	1349
elrejtés	1359
els lectors també han llegit	273
elírást talált	1355
előfizetek	1343
előfizetés	1343
előfizetői tartalom	1343
előfizetőknek	1343
előfizetőként megoszthatja a cikket	1349
előző	1358
előző cikk	1356
emlékeztess később	1340
empfehlungen für sie	542
en este artículo	921
en çok okunan	2564
en çok okunan haberler	2564
en çok okunanlar	2564
engangsbeløb	361
engångsgåva	2433
enllaç copiat	272
ensemble, faisons vivre un média libre	1219
enthält werbung	471
enviar comentário	2053
enviar corrección	917
envoyer à un ami	1166
envoyer à un proche	1166
envoyez-nous vos témoignages	1201
eredeti megjelenítése	1359
eredmények	1359
erinnern sie mich später	439
erről bővebben itt írtunk	1358
erről is írtunk	1356
erről itt írtunk bővebben	1358
erscheint täglich	528
erscheint wöchentlich	528
es gratis y solo te llevará un minuto	959
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	528
escreva um comentário	2053
escriu el teu correu electrònic	266
esi pirmais, kas komentē	1707
esimene kuu # €	975
esta funcionalidad es sólo para registrados	887
esta matéria foi útil para você	2077
esta notícia foi útil	2077
este espaço é moderado pela redação	2085
este resumo foi útil	2077
estás de acuerdo? vota	953
evaluează rețeta	61
evästeasetukset	1083
evästeet	1083
exclusiv pentru abonați	2143
experimente grátis por um mês	2094
ez is érdekelhet	1356
ez is érdekelheti	1356
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1356
ezt olvasta már	1356
ezt olvastad már	1356
ești de acord? votează	2131
ești deja abonat	2151
ești deja abonată	2151
""", 'f': """
facebook'ta paylaş	2557
facebookでシェア	1557
facebookでシェアする	1557
faça login	2031
faça uma pergunta sobre esta reportagem	2077
fes una donació	242
fiecare donație contează	2142
fiecare leu contează	2142
fizetett hirdetés	1351
fiók létrehozása	1343
fiókom	1343
forstået	390
forstått	1891
forstør billede	389
forstørr bilde	1890
fortsett uten å støtte	1862
fortsätt läsa efter annonsen	2450
fortsätt utan att stödja	2432
fortsæt med at læse	377
fortsæt uden at støtte	360
fotogalería	921
fotoğraflari görmek için tiklayin	2566
friss hírek	1356
fråga vår ai om artikeln	2454
fuldskærm	389
fäll ihop	2462
fäll ut	2462
få adgang	364
få artiklen læst op	373
få de vigtigste nyheder hver morgen	369
få de viktigaste nyheterna varje morgon	2441
få de viktigste nyhetene hver morgen	1871
få nyheder på mail	369
få nyheter på e-post	1871
få nyheter på mejlen	2441
få overblikket her	389
få tilgang	1866
få varsel når vi skriver om dette	1890
följ	2447
följ oss	2447
följ skribent	2447
följ ämnet	2447
för prenumeranter	2436
förderer werden	440
fördermitglied werden	440
föregående	2461
föregående artikel	2458
förstora	2461
følg	374	1876
følg emne	374
følg os	374
følg oss	1876
følg sagen her	389
følg tema	1876
følg temaet og få varsel	1890
für abonnenten	445
für den newsletter anmelden	453
für dich empfohlen	542
für sie empfohlen	542
für sie entstehen keine mehrkosten	543
fă o donație	2105
fără obligații	2143
fără tine nu putem	2142
""", 'g': """
galeriyi aç	2566
galeriyi görmek için tiklayin	2566
galéria	1358
galéria megtekintése	1358
garanta já o seu ingresso	2079
gem til læseliste	373
genişlet	2567
giriş	2550
giriş yap	2550
giriş yapin	2550
giriş yapin veya üye olun	2550
giv os feedback på artiklen	381
già abbonato	1468
già registrato	1468
gli articoli più letti	1533
glömt lösenord	2436
godkänn	2451
godkänn alla	2451
gorące tematy	1968
gracias por tu opinión	946
gràcies per la teva opinió	258
gràcies per votar	258
gràcies, ja estàs subscrit	266
guardar artículo	906
guardar para después	966
guardar para leer después	966
gå ikke glip af	386
gå ikke glip af noget	369
gå ikke glipp av noe	1871
gå til indhold	389
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1173
gérer les préférences	1203
gérer mes alertes	1213
gérer mes choix	1173
gérer vos préférences de cookies	1203
góp ý	2708
gündem	2564
günün haberleri	2564
günün özeti	2564
gợi ý	2709
gửi	2708
gửi bình luận	2708
gửi cho bạn bè	2735
gửi email	2699
gửi ý kiến	2708
""", 'h': """
haber bülteni	2587
haber güncelleniyor	2566
haberi arkadaşina hediye et	2557
hai già un account	1468
harici içerik	2566
haritayi aç	2567
has arribat al límit d'articles gratuïts	270
has iniciado sesión	944
hasznos volt az összefoglaló	1355
hasznosnak találta a cikket	1355
havi támogatás	1341
hayir teşekkürler	2548
hayir, teşekkürler	2548
haz una pregunta sobre este artículo	946
he leído y acepto la política de privacidad	959
he llegit i accepto la política de privacitat	255
hela artikeln fortsätter nedan	2450
hepsini gör	2566
hesap oluştur	2550
hi estàs d'acord? vota	258
hiba jelentése	1359
hibát talált	1355
hier reinhören	518
hinweis schließen	439
hirdetés	1351
hirdetés bezárása	1351
hirdetés, görgessen tovább	1351
hjälp oss att rätta fel	2454
hlavné správy	2318
hlavní zprávy	299
ho già donato	1462
hoje não	2026
hoppa till innehåll	2461
hoppa över inlägg från facebook	2461
hoppa över inlägg från instagram	2461
hoppa över inlägg från x	2461
hozzászólok	1355
hozzászólás	1355
hozzászólások	1355
hozzászólások megtekintése	1355
hylkää	1083
hylkää kaikki	1083
hyppää reseptiin	61
hyväksy	1083
hyväksy evästeet	1083
hyväksy kaikki	1083
här kan du kommentera artikeln	2454
håll dig uppdaterad	2441
hírfolyam	1356
hírlevelek	1361
hírlevél	1361
hírlevél-feliratkozás	1361
hören sie diesen artikel	518
hør saken	1875
""", 'i': """
i più commentati	1494
i più letti	1494
i più letti della settimana	1533
i più visti	1494
iba pre predplatiteľov	2314
ich unterstütze schon	439
identifícate	963
ielogojies, lai komentētu	1707
ienākt	1701
iesakām	1703
ihre meinung zählt	477
ikke gå glipp av	1887
ikke nå	1862
il tuo browser non può riprodurre il video	1511
il tuo commento sarà pubblicato dopo l'approvazione	1521
iletişim	2563
ilgili içerikler	2564
ilginizi çekebilecek haberler	2564
ilginizi çekebilir	2564
ilmoita asiavirheestä	1087
ilmoita virheestä	1087
imprimir artículo	966
imprimir esta matéria	2096
in bài	2699
in bài viết	2699
in công thức	61
in trang này	2735
indlæg fra facebook	389
indlæg fra instagram	389
indlæs flere	389
ingresá	963
ingyenes regisztráció	1343
inicia sesión	887
inicia sessió	243
iniciar sesión	887
iniciar sesión con apple	963
iniciar sesión con facebook	963
iniciar sesión con google	963
iniciar sessão	2031
inicie sesión	887
inne artykuły	1968
innhold fra annonsør	1895
inscription à la newsletter	1156
inscrivez-vous à notre newsletter	1156
insira o seu endereço de email	2089
instalează aplicația	2137
inställningar	2451
introduce un email válido	959
intră în cont	2106
invítanos a un café	882
início	2060
ir para o conteúdo	2060
ispiši	2258
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2587
istediğiniz zaman iptal edin	2550
izbor uredništva	2377
izdrukāt	1706
izmēģini # dienas bez maksas	1701
içeriğe geç	2566
iş birliği	2559
išbandykite # dienų nemokamai	1660
išorinis turinys	1678
išsaugoti	1665
išsaugoti straipsnį	1665
""", 'j': """
j'ai déjà donné	1137
j'ai déjà un compte	1147
ja hi estàs subscrit	270
ja hi estàs subscrit? entra	270
ja n'ets subscriptor? inicia sessió	243
ja tens compte? inicia sessió	270
jaa twitterissä	1080
jaa x:ssä	1080
jag förstår	2451
jag stödjer redan	2432
jaga sõbraga	980
jaunākie	1703
jautā mākslīgajam intelektam	1707
je commande ce numéro	1207
je gère mes cookies	1173
je soutiens déjà	1137
jede spende zählt	532
jeder beitrag zählt	532
jeder euro zählt	532
jednorázově	283
jeg forstår	1880
jeg støtter allerede	360	1862
jegyek itt kaphatók	1358
jelentkezzen be vagy regisztráljon	1343
jen pro předplatitele	284
jetzt angebot wählen	537
jetzt anhören	466
jetzt reinhören	518
jetzt unterstützen	440
již mám předplatné	284
jobs in ihrer nähe	516
još vesti	2255
još vijesti	2255
junte-se à conversa	2085
jurnalismul de calitate costă	2142
juttu jatkuu kuvan jälkeen	1082
juttu jatkuu mainoksen jälkeen	1082
juttu jatkuu videon jälkeen	1082
juttua päivitetään	1082
jutun lukee koneääni	1080
jutun lukee tekoälyääni	1080
jutun voi myös kuunnella	1080
już wspieram	1942
já doei	2026
já nas bancas	2079
já sou apoiador	2026
já sou assinante	2031
já tem conta	2031
já tem uma conta	2031
já é assinante? faça login	2031
já é subscritor	2094
já é subscritor? inicie sessão	2094
jätä kommentti	1087
jūsų el. paštas	1685
jūsų el. pašto adresas	1685
""", 'k': """
k tématu	299
k téme	2318
kapcsolódó	1356
kapcsolódó cikk	1356
kapcsolódó cikkek	1356
kapcsolódó tartalom	1356
kapcsolódó témák	1356
karte öffnen	485
kas kokkuvõte oli kasulik	981
kategóriák	1356
katso kuvat tästä	1090
katso myös	1088
katso video tästä	1090
katso video yltä	1090
kaupallinen yhteistyö	1082
kaydiniz için teşekkürler	2587
keresés	1358
kezdőlap	1358
không phải bây giờ	2692
không, cảm ơn	2692
ki-übersicht	512
kijelentkezés	1343
kingi artikkel sõbrale	980
kinyitás	1359
kipróbálom	1343
kirjaudu sisään	1073
kirjoita sähköpostiosoitteesi	1076
kjøp abonnement	1866
kjøp tilgang	1866
klausies podkāstu	1708
klausies podkāstu šeit	1708
klausies šo rakstu	1706
klausies šo rakstu (# min	1706
klausykite tinklalaidės	1667
klausykite tinklalaidės čia	1667
klausykitės straipsnio	1665
klausīties	1706
klausīties rakstu	1706
ključne besede	2377
ključne reči	2255
ključne riječi	2255
klíčová slova	299
kokeile # päivää maksutta	1073
kolačići	2271
komentavimas išjungtas	1666
komentavimo taisyklės	1666
komentáre	2321
komentář	298
komentáře	298
komentāri	1701
komentēt	1701
komentēšana ir slēgta	1707
komentēšanas noteikumi	1707
komerčné oznámenie	2317
komerční sdělení	294
kommentarer blir gjennomgått før publisering	1890
kommentarerna förhandsmodereras	2454
kommentek megtekintése	1355
kommentelési szabályzat	1355
kommentér	381
koostöö	984
kopiera länk	2446
kopiera länken	2446
kopijuoti nuorodą	1660
kopiraj povezavo do članka	2380
kopiér link	373
kopiér linket	373
kopírovat odkaz	291
kopírovať odkaz	2321
kopēt saiti	1701
korábban írtunk róla	1356
kreiraj račun	2248
kullanim koşullari	2560
kup dostęp	1946
kupi naročnino	2373
kuula taskuhäälingut	982
kuuntele podcast tästä	1090
kysy tekoälyltä	1087
käyttöehdot	1083
kérdezze ai-asszisztensünket	1355
kérem a hírlevelet	1361
később	1340
kích thước chữ	65
köp	2436
köszönjük a feliratkozást	1361
köszönöm, nem	1340
következő	1358
következő cikk	1356
køb abonnement	364
køb adgang	364
kúpiť predplatné	2314
küfür, hakaret içeren yorumlar onaylanmamaktadir	2563
küldje el barátjának	1349
küldés	1349
küldés e-mailben	1349
külső tartalom	1358
künye	2560
küpsiste seaded	993
küsi tehisarult	981
kā tev patika raksts	1707
kā tu domā? balso	1708
ką manote? balsuokite	1667
""", 'l': """
la discussione è chiusa	1490
la nota continúa después del anuncio	912
la rédaction vous conseille	1180
la sélection de la rédaction	1180
lahjoita artikkeli ystävälle	1080
lai komentētu, ielogojies	1707
lai komentētu, pieslēdzies	1707
las más leídas	921
las más leídas de hoy	967
las noticias más leídas	967
lasi arī	1703
lasi komentārus	1707
lasi tālāk	1701
lasi vairāk šeit	1708
lasi vēl	1703
lasiet arī	1703
lasiet vēl	1703
lasă un comentariu	2117
lasīt komentārus	1707
lasīt tālāk	1708
lasīt vairāk	1708
lasīt vēlāk	1706
lasītākie	1703
lataa lisää	1090
le choix de la rédaction	1180
le journal numérique	1147
le lien a été copié	1223
le lien a été copié dans le presse-papiers	1223
le notizie più lette	1533
le più lette	1494
lea también	921
lee sin límites	963
lee también	921
leer artículo completo	924
leer más	924
leer también	921
legfrissebb hírek	1356
leggi di più	1497
leggi più tardi	1532
legnépszerűbb	1356
leia a matéria completa	2097
leia as notícias no aplicativo	2087
leia também	2057
len pre predplatiteľov	2314
les choix de la rédaction	1180
les lecteurs ont aussi consulté	1224
les més llegides	273
les også	1887
les plus commentés	1180
les plus partagés	1180
les prix indiqués sont susceptibles d'évoluer	1207
les våre debattregler	1883
li e aceito a política de privacidade	2089
lien copié	1166
lien copié dans le presse-papiers	1223
lietošanas noteikumi	1718
liitudes nõustud kasutustingimustega	1000
liity jäseneksi	1072
lineでシェア	1557
lineでシェアする	1586
lineで送る	1557
link a vágólapra másolva	1349
link bài gốc	2735
link copiado para a área de transferência	2096
link kopiëren	1763
link másolva	1349
link másolása	1349
lire la suite pour #€	1147
lire la vidéo	1183
lire à haute voix	1166
lire également	1180
lisätiedot	1091
lisää aiheesta	1088
liên hệ	2708
liên quan	2709
llegeix sense límits	270
llegeix també	246
llegir més	273
lo + leído	921
lo más comentado	921
lo más compartido	921
lo más leído	921
lo más popular	921
lo más visto	921
lo más visto hoy	967
lo último	921
locuri de muncă	2133
loe lähemalt	982
loe lähemalt siit	982
logi sisse või loo konto	975
los lectores también leyeron	967
luba kõik	993
lubię to	1956
lucrează cu noi	2133
lue keskustelun säännöt	1087
lue lisää	1088
lue lisää aiheesta	1088
lue myöhemmin	1080
lue myös	1088
lugu jätkub pärast reklaami	984
lugu täieneb	982
lui écrire	1201
lähetä sähköpostilla	1080
lämna en kommentar	2454
länk kopierad	2446
länken kopierad	2446
länken är kopierad	2446
läs dokumentet	2462
läs domen	2462
läs hela artikeln	2461
läs hela texten	2461
läs hela texten här	2461
läs kommentarer	2454
läs mer	2458	2461
läs mer om	2458
läs också	2458
läs senare	2446
läs vidare	2436	2458
läs våra kommentarsregler	2454
läs även	2458
lästid	2461
lästid # min	2461
lås op	364
lås opp artikkelen	1866
lås opp saken	1866
lås upp artikeln	2436
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
lên đầu trang	2711
lưu	2699
lưu bài	2699
lưu bài viết	2699
lưu bài để đọc sau	2735
lưu công thức	61
lấy link	2735
""", 'm': """
magari più tardi	1462
mai târziu	2104
mainos päättyy	1082
mais notícias	2057
maksettu sisältö	1082
manşetler	2564
masquer la publicité	1207
masz już konto	1946
masz już konto? zaloguj się	1946
materialet är skyddat enligt lagen om upphovsrätt	2488
materiał partnera	1960
materiał promocyjny	1960
materiał sponsorowany	1960
materiał zewnętrzny	1960
matéria exclusiva para assinantes	2094
matérias relacionadas	2057
media społecznościowe	1957
megnyitás	1359
megnézem	1358
megosztás	1349
megosztás a facebookon	1349
megosztás facebookon	1349
megosztás twitteren	1349
mehr für dich	542
mehr für sie	542
meld deg på	1871
meld deg på nyhetsbrevet	1871
mentions légales	1173
mentés	1349
mentés későbbre	1349
menú	924
menü	484	1358	2566
menü schließen	484
menü öffnen	484
mer från	2458
mer läsning	2458
merci d'avoir voté	1211
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1516
mest läst	2458
mest lästa	2458
mest læst	386
mest læste	386
mi-összefoglaló	1358
mida sina arvad? hääleta	982
minn meg på det senere	1862
mira el vídeo	264
mitä mieltä olet? äänestä	1090
modalità di pagamento	1466
moderálási elvek	1355
modifică preferințele cookie	2128
modifier mes préférences	1203
modtag en notifikation, når vi skriver om emnet	389
mogoče kasneje	2384
mogą cię zainteresować	1968
mohlo by se vám líbit	299
mohlo by vás také zajímat	299
mohlo by vás tiež zaujímať	2318
mohlo by vás zajímat	299
mohlo by vás zaujímať	2318
monatlich kündbar	537
mostra aquesta publicació a instagram	255
mostra di più	1497
mostra'n més	247
mostrar conteúdo externo	2075
mostrar más	924
mot de passe oublié	1147
mots clés	1180
mots-clés	1180
może cię zainteresować	1968
może później	1942
možda kasnije	2263
možda vas zanima	2255
možda će vas zanimati	2255
možno neskôr	2325
možná později	282
muistuta myöhemmin	1071
mulțumim pentru feedback	2131
mulțumim, te-ai abonat cu succes	2138
mutass többet	1358
muut lukivat myös	1088
myöhemmin	1071
már előfizető	1343
más	924
más artículos	921
más artículos del autor	940
más detalles	925
más en	921
más historias	921
más información	921
más leídas	921
más leído	921
más leídos	921
más noticias	921
más opciones	914
más sobre este tema	921
más tarde	881
más vistas	921
más vistos	921
mások ezt olvassák	1356
mások ezt olvasták	1356
másolás	1349
máte již účet	284
máte předplatné? přihlaste se	284
märksõnad	977
månadsgåva	2433
månedlig gave	1863
månedligt bidrag	361
måske senere	360
måske vil du også kunne lide	386
més informació	246
més llegides	246
més notícies	273
método de pago	885
métodos de pagamento	2029
métodos de pago	885
mākslīgā intelekta kopsavilkums	1708
mă abonez	2138
mărime text	65
můj účet	284
mới nhất	2709
mở	2712
mở khóa bài viết này	2735
mở rộng	2711
""", 'n': """
nadaljevanje članka pod oglasom	2376
nahlásit chybu	298
nahlásiť chybu	2321
najchętniej czytane	1968
najchętniej czytane dziś	1968
najczęściej czytane	1968
najczęściej czytane artykuły	1968
najnovejše	2377
najnovejše novice	2377
najnoviji članci	2255
najnovšie	2318
najnovšie správy	2318
najnovšie články	2318
najnowsze artykuły	1968
najnowsze wiadomości	1968
najčitanije	2255
najčitanije vesti	2255
najčitanije vijesti	2255
najčitanije vijesti dana	2255
najčítanejšie	2318
najčítanejšie články	2318
najčítanejšie články dňa	2318
napišite komentar	2380
napsat komentář	298
naročena vsebina	2376
naročite se	2372
naročnina	2372
nastavení	295
nastavení cookies	295
nastavi čitanje	2307
nastavi čitati	2307
nastavite čitanje	2307
nastavite čitati	2307
nastavitve piškotkov	2392
następna strona	1971
następny	1971
następny artykuł	1968
natisni članek	2380
naudojimo taisyklės	1678
naujausios žinios	1662
naujienlaiškis	1685
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
nem, köszönöm	1340
nenhum comentário	2053
neueste beiträge	481
nhắc tôi sau	2692
nie dziękuję	1942
nie dziś	1942
nie pamiętasz hasła	1946
nie ďakujem	2325
nie, dziękuję	1942
nie, ďakujem	2325
només els subscriptors poden comentar	258
norėdami komentuoti, prisijunkite	1666
nosūti draugam	1706
nosūtīt draugam	1706
nosūtīt e-pastā	1706
noteで書く	1557
notre sélection	1180
notre sélection d'articles	1224
notícias relacionadas	2057
notícias relacionadas que podem lhe interessar	19
notícies destacades	273
notícies relacionades	246
nu ai cont? înregistrează-te	2143
nu mulțumesc	2104
nu, mulțumesc	2104
nyhetsdøgnet	1887
nyomtatás	1349
não perca	2057
não, obrigada	2026
não, obrigado	2026
nächste seite	484
nächster artikel	481
näita kõiki	983
näita rohkem	982
näita veel	982
näita vähem	983
näköislehti	1073
nästa	2461
nästa artikel	2458
näytä alkuperäinen	1091
näytä kaikki	1090
näytä kartta	1091
näytä kommentit	1087
näytä käännös	1091
näytä lisää	1090
näytä sisältö	1083
näytä tiedot	1091
näytä tulokset	1091
näytä vähemmän	1091
næste	389
næste artikel	386
népszerű	1356
nézze meg galériánkat	1358
nézze meg képeinket	1358
nõustun	993
nõustun kõigiga	993
nøgleord	386
nāc strādāt pie mums	1708
nổi bật	2709
nội dung quảng cáo	2737
nội dung tài trợ	2704
""", 'o': """
o que achou desta notícia	2077
o vídeo começará em alguns segundos	2075
ocenite članak	2258
ocenite članek	2380
oceń przepis	61
ochrana osobních údajů	295
ochrana osobných údajov	2332
ocijenite članak	2258
ocorreu um erro ao carregar o vídeo	2075
ocultar anúncio	2079
odebírat	288
odebírat newsletter	288
odemknout článek	284
odhlásit se	284
odhlásiť sa	2314
odkaz skopírovaný	2321
odkaz zkopírován	291
odkleni članek	2373
odklenite celoten članek	2373
odmietnuť	2332
odmietnuť všetko	2332
odmítnout	295
odmítnout vše	295
odporúčame	2318
odporúčame prečítať	2318
odporúčame tiež	2318
odporúčané články	2318
odpovědět	298
odrzuć	1961
odrzuć wszystkie	1961
odtwórz	1971
odštampaj	2258
odštampaj recept	61
odštampaj članak	2258
oferă acest articol cadou	2145
offre spéciale	1147
offrez-nous un café	1138
offrici un caffè	1463
oglasno sporočilo	2376
ogłoszenie	1960
ohodnotiť recept	61
ohodnoťte článek	298
ohodnoťte článok	2321
okuma süresi # dk	2566
oliko artikkeli hyödyllinen	1087
oliko juttu hyödyllinen	1087
oliko tiivistelmä hyödyllinen	1087
olvasson korlátlanul	1343
olvasson tovább	1343
olvasta már	1356
olvastad már	1356
olvidaste tu contraseña	887
oplæst af en robot	373
oplæst af kunstig intelligens	389
opsig når som helst	364
orijinali göster	2567
os leitores também leram	2097
os preços podem variar	2079
osale küsitluses	982
ostatnie artykuły	1968
ota yhteyttä	1087
otevřít	302
otevřít mapu	302
otključaj članak	2248
otključajte ceo članak	2248
otključajte cijeli članak	2248
otros artículos	921
otwórz	1972
otwórz mapę	1972
outras notícias	19	2057
ouça este conteúdo	2043
oversættelsen er lavet af en maskine	389
""", 'p': """
padovanokite straipsnį	1665
padovanokite straipsnį draugui	1665
page précédente	1183
pagina următoare	2120
pague um café	2027
paiement sécurisé	1145
paldies par pieteikšanos	1725
palun jää viisakaks	981
pamanīji kļūdu	1707
pamanījāt kļūdu	1707
par šo tēmu	1703
paramètres des cookies	1173
paramétrer	1173
paramétrer les cookies	1173
parašyk komentarą	1666
parašykite komentarą	1666
partajează	2111
partenerii noștri	2118
participez à la conversation	1211
partnerių turinys	1669
partnerski sadržaj	2254
pasidalinkite šiuo straipsniu	1665
pasitikrinkite žinias	1667
passer la publicité	1171
passer à la recette	61
pastebėjote klaidą	1666
paylaş	2557
paylaşin	2557
pažiūrėkite vaizdo įrašą	1667
pe aceeași temă	2146
pentru a citi în continuare	2143
per saperne di più	1533
pergunte à nossa ia	2077
peut-être plus tard	1137
piedalies aptaujā	1708
piekrist visām	1718
piekrītu	1718
piesakies vebināram	1708
piesakoties tu piekrīti lietošanas noteikumiem	1725
pieslēdzies vai izveido kontu	1701
pieslēdzies, lai komentētu	1707
pieslēgties	1701
pievieno savu komentāru	1707
pievienot komentāru	1701
pirmais mēnesis par # €	1701
pirmas mėnuo tik # €	1660
più lette	1494
più letti	1494
più tardi	1462
piškotki	2392
placená inzerce	294
platená inzercia	2317
plaćeni oglas	2254
plaćeni sadržaj	2254
plačana objava	2376
plačiau skaitykite čia	1667
plein écran	1183
plus d'actualités	1180
plus de détails	1184
poate mai târziu	2104
podari članek	2380
podarite ta članek	2380
podaruj artykuł	1946
podaruj ten artykuł	1956
podcast anhören	518
pode ler também	2097
podeli članak	2258
podijeli članak	2258
podmienky používania	2332
podmínky použití	295
podmínky užití	295
podobne artykuły	1968
podobné články	299	2318
podporiť	2313
podporte nezávislú žurnalistiku	2313
podporte nás	2313
podpořit	283
podpořte naši práci	283
podpořte nás	283
podpořte redakci	283
podrži	2247
podrži nas	2247
podržite nas	2247
podržite naš rad	2247
podržite nezavisno novinarstvo	2247
podziel się	1956
podziel się na facebooku	1956
pogledajte još	19
pokaż komentarze	1964
pokaż mniej	1971
pokaż oryginał	1972
pokaż treść	1961
pokaż tłumaczenie	1972
pokaż więcej	1971
pokaż wszystkie	1971
pokaż wszystko	1972
pokaži vsebino	2392
pokloni članak	2258
poklonite ovaj članak	2258
pokračovat bez podpory	282
pokračovať bez podpory	2325
polecamy również	1968
polecamy także	1968
polecamy też	1968
polecane artykuły	1968
politique de confidentialité	1173
polityka prywatności	1961
política de cookies	914	2050
política de galetes	255
política de privacidad	914
política de privacidade	2050
política de privacitat	255
poprzedni artykuł	1968
populární	299
populära artiklar	2458
populärt	2458
populære artikler	386
populære saker	1887
populært	386	1887
populārākie	1703
popüler	2564
popüler haberler	2564
popüler konular	2564
por qué estás viendo esto	887
poslať e-mailom	2321
poslušaj vest	2258
poslušaj članak	2258
poslušaj članek	2380
poslušajte članek	2380
postanite naročnik	2372
postanite član	2247	2372
postavke kolačića	2271
postaw kawę	1943
postaw nam kawę	1943
posłuchaj	1956
pour continuer à lire	1220
pourquoi voyez-vous cette publicité	1207
pouze pro předplatitele	284
povezani sadržaj	2255
povezani članci	2255
povezani članki	2377
powiązane	1968
powiązane artykuły	1968
powiązane tematy	1968
powiększ	1971
powiększ zdjęcie	1971
powrót do góry	1971
později	282
pozostała część artykułu pod materiałem wideo	1960
pošalji e-mailom	2258
pošalji komentar	2258
pošalji mejlom	2258
pošalji prijatelju	2258
pošalji članak e-mailom	2258
pošaljite komentar	2258
pošlji po e-pošti	2380
pošlji prijatelju	2380
pošlji članek po e-pošti	2380
pr članek	2376
praneškite apie klaidą	1666
pranešti apie klaidą	1666
pravidlá diskusie	2321
pre predplatiteľov	2314
preberite še	2377
predplatiť	2313
predplaťte si	2313
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1660
prenumerata nuo # €	1660
prenumerera på vårt nyhetsbrev	2441
prenumeruodami sutinkate su taisyklėmis	1685
prenumeruokite naujienlaiškį	1685
preporučeno	2255
preporučujemo	2255
preporučujemo da pročitate	2255
preporučujemo i	2255
prečítajte si	2318
prečítajte si aj	2318
prețurile pot varia	2133
pridať komentár	2321
prihlásiť	2314
prihlásiť sa	2314
prihvaćam	2271
prihvaćam sve	2271
prijavi grešku	2258
prijať	2332
prijať všetko	2332
prikaži manj	2378
prikaži manje	2256
prikaži sadržaj	2271
prikaži sve	2256
prikaži več	2378
prikaži više	2256
prikaži vse	2378
prima lună gratuită	2143
primește alerte despre acest subiect	2137
printează	2111
printează rețeta	61
pripomenúť neskôr	2325
priporočamo	2377
priporočamo tudi	2377
priporočamo v branje	2377
priporočeno	2377
prisijunkite arba susikurkite paskyrą	1660
prisijunkite prie mūsų komandos	1667
prisijunkite, kad galėtumėte komentuoti	1666
prispieť	2313
privatsphäre-einstellungen	474
privātuma politika	1718
pro předplatitele	284
promocijsko sporočilo	2376
promotivni sadržaj	2254
promotivni članak	2254
promóció	1351
proovi # päeva tasuta	975
pročitajte i	2255
pročitajte još	2255
prywatność	1961
przeczytaj również	1968
przeczytaj także	1968
przeczytaj też	1968
przejdź bez wsparcia	1942
przejdź do przepisu	61
przejdź do serwisu	1961
przejdź do treści	1971
przejdź do ustawień prywatności	1961
przypomnij mi później	1942
právě se děje	299
präsentiert von	471
précédent	1183
préférences cookies	1173
prélèvement	1146
prémium	1343
próbálja ki # forintért	1343
próxima	2060
próxima página	2060
próximo artigo	2057
prøv # dager gratis	1866
prøv gratis	364	1866
prøv nu	364
prøv nå	1866
prを含みます	1586
pubblicità	1485
publi-rédactionnel	1171
publicité	1171
publicité - la suite ci-dessous	1171
publicités	1171
pular para o conteúdo	2060
página siguiente	924
pääuutiset	1088
påmind mig senere	360
påminn mig senare	2432
później	1942
pārbaudi savas zināšanas	1708
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1711
pērc abonementu	1701
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
qu'avez-vous pensé de cet article	1205
qual o seu nível de satisfação com esta notícia	2077
quellen und weiterführende links	481
queremos conocer tu opinión	953
queremos saber a sua opinião	2085
questo riassunto ti è stato utile	1513
quieres añadir otro usuario a tu suscripción	887
quizás más tarde	881
quizás te interese	921
quyên góp	2693
quyên góp ngay	2693
qué te ha parecido esta noticia	953
quên mật khẩu	2694
quảng cáo	2704
quảng cáo - bài viết tiếp tục bên dưới	2737
""", 'r': """
r$ # por mês durante # meses	2094
radote klaidą	1666
radote klaidą tekste	1666
raksti komentāru	1707
raksts tiek papildināts	1708
raksts turpinās pēc reklāmas	1710
rakstīt komentāru	1707
rao vặt	2704
raportează o eroare	2131
rapportér fejl	381
rašyti komentarą	1660
receber notificações	2087
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1213
recevez une alerte à chaque article de l'auteur	1213
reclamă	2114
recomandarea redacției	2146
recomandări	2118
recomandările editorilor	2146
recomandările redacției	2118
recomendado para você	2057
recommandé	1180
recommandé pour vous	1180
recommandés	1180
recordar más tarde	881
recuérdamelo más tarde	881
redirecționează #%	2105
refuză toate	2128
regalar artículo	887
registrovať sa	2314
registruokitės nemokamai	1660
registruokitės į seminarą	1667
registrácia	2314
regisztráció	1343
regisztrálok	1343
regístrate	887
rekisteröidy	1073
rekisteröidy maksutta ja lue	1073
reklami geç	2559
reklám	1351
reklāma	1701
reklāmas raksts	1710
reklāmraksts	1710
relaterade ämnen	2458
reportar erro nesta página	2077
restez informé	1156
restez informés	1156
resumen automático	946
resumo da notícia	2077
reģistrējies bez maksas	1701
reģistrēties	1701
ricordamelo più tardi	1462
rodyti mažiau	1668
rodyti viską	1668
rozumím	302
rozwiń	1971
rozwiń wszystko	1972
rätta	2454
rätta oss	2454
rättelse	2454
réactions	1176
réagir	1166	1176
réagir à cet article	1176
réagissez	1176
réagissez à cet article	1176
répondre	1176
réseaux sociaux	1167
réservé aux inscrits	1147
résiliable à tout moment	1220
résultats du sondage	1211
résumé de l'article	1205
résumé de l'article en # points	1205
résumé en # secondes	1205
részletek	1359
rösta här	2461
rösta i omröstningen	2461
rādīt mazāk	1709
rādīt vairāk	1708
rādīt visu	1709
răspunde	2117
rėmimas	1669
""", 's': """
s'abonner à partir de #€	1147
s'inscrire à la newsletter	1156
s-ar putea să-ți placă	2118
saada sõbrale	980
saber más	924
sadarbības raksts	1710
sadržaj je zaključan	2248
saglabāt	1706
saglabāt rakstu	1706
saistītie raksti	1703
saistītās ziņas	1703
saite nokopēta	1706
saken er låst	1866
saken finnes også som lyd	1875
saltar anúncio	2048
salvează	2111
salvează articolul	2145
salvează pentru mai târziu	2145
salvează rețeta	61
sans engagement, résiliable à tout moment	1220
sao chép liên kết	2699
sao chép đường dẫn	2735
sari la conținut	2120
sari la rețetă	61
satura turpinājums pēc reklāmas	1710
sačuvaj	2258
sačuvaj recept	61
sačuvaj vest	2258
schlagwörter	481
schließen	484
schrift vergrößern	466
schriftgröße	466
scopri di più	1468
sdílejte	291
sdílejte tento text	291
sdílejte text	291
sdílejte článek	291
sdílet	291
sdílet na facebooku	291
sdílet na twitteru	291
sdílet na x	291
sdílet článek	291
se alla erbjudanden för prenumeranter	2436
se bilderna här	2461
se connecter et réagir	1176
se déconnecter	1147
se grafiken här	2461
se ha producido un error al cargar el vídeo	944
se klippet här	2461
se klippet øverst i saken	1890
se videon här	2461
sedan # kr/mån tills du säger upp	2436
seguir tópico	2087
seguí leyendo	967
sei già abbonato	1468
sei già iscritto alla newsletter	1526
selección de la redacción	921
selvä	1091
sem si não seria possível	2092
sem você não seria possível	2092
semnalează o eroare	2117
send artiklen på mail	373
send på e-post	1875
sense permanència	270
setări cookie	2128
seuls les abonnés peuvent commenter	1211
seuraa meitä	1081
seções	2057
shrani članek	2380
si opp når du vil	1866
si è verificato un errore durante il caricamento del video	1511
sie können diesen artikel kostenlos weitergeben	563
signaler ce contenu comme inapproprié	1211
signaler un problème	1176
siguiente artículo	921
siirry sisältöön	1090
sikeres feliratkozás	1361
sin ti no sería posible	962
siz ne düşünüyorsunuz? oy verin	2566
sizin için öneriler	2564
siųsti draugui	1665
siųsti el. paštu	1665
skaitykite daugiau čia	1667
skaityti plačiau	1667
skaityti vėliau	1665
skaties arī	1703
skatīt foto	1708
skatīt galeriju	1708
skatīt video	1708
skjønner	1891
sklenite naročnino	2373
skopírovať odkaz	2321
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2454
skrýt	302
slapukų nustatymai	1678
slažem se	2271
slične vesti	2255
slične vijesti	2255
slični članci	2255
snsをフォロー	1558
sofortüberweisung	444
sonderveröffentlichung	543
sono già sostenitore	1462
sonuçlari gör	2567
sorodni članki	2377
souhlasím	295
souhlasím se zobrazením	295
soutenez-nous dès maintenant	1138
související	299
související témata	299
související články	299
související články z webu	299
soyez le premier à commenter	1176
soyez le premier à réagir	1176
spausdinti receptą	61
spela videon här	2461
spis treści	1971
sponsorisé	1171
sponsorlu içerik	2559
sponsoroitu sisältö	1082
sponsrat innehåll	2450
sponzorirani sadržaj	2254
sponzorirani članak	2254
sponzorované	2317
sponzorovaný obsah	294
sponzorováno	294
sprawdź ofertę	1946
spremi članak	2258
sprijină-ne	2105
spune-ți părerea	2131
spune-ți părerea în comentarii	2131
später	439
später erinnern	439
spør vår ki om saken	1883
staňte sa členom	2313
staňte se členem	283
stichwörter	481
stil spørgsmål til artiklen	381
straipsnio tęsinys - po reklama	1669
straipsnis tęsiasi po reklamos	1669
strona główna	1968
stäng	2432	2461
stöd oss	2433
støt os	361
støtt oss	1863
sugerir correção	2077
sugerir una corrección	953
sugestões	2057
suivre ce thème	1213
sur le même sujet	1180
sur le même thème	1180
suscripción	887
suscríbase	887
suscríbete	887
suscríbete a nuestro boletín	894
suscríbete ahora	887
susiję straipsniai	1662
susikurti paskyrą	1660
susține	2105
susține-ne	2105
susțineți-ne	2105
syötä sähköpostiosoitteesi	1076
szczegóły	1972
szponzorált tartalom	1351
szólj hozzá	1355
szóljon hozzá	1355
sähköposti	1076
sähköpostiosoite	1076
så # kr/mnd til du sier opp	1866
så kommenterar du	2454
sé el primero en comentar	917
sé parte	882
sélections	1166
síganos	907
síguenos	907
sök	2461
søg	389
søk	1890
súhlasím	2332
súhlasím so zobrazením	2332
súmate	882
súvisiace	2318
súvisiace články	2318
súvisiaci článok	2318
sīkdatņu iestatījumi	1718
słowa kluczowe	1968
""", 't': """
t'ha estat útil aquest article	258
t'ha estat útil aquest resum	258
tack för din anmälan	2441
taip pat žiūrėkite	1662
takaisin ylös	1090
takk for påmeldingen	1871
tallenna myöhemmäksi	1080
talán később	1340
tamaño de letra	65	906
tamaño del texto	65
también te puede gustar	921
también te puede interesar	921
també et pot interessar	246
também pode gostar	2097
tarjeta de crédito	886
tarjeta de débito	886
te ha resultado útil este artículo	946
te ha resultado útil este resumen	946
te ha sido útil este resumen	946
te poți dezabona oricând	2138
te-ar putea interesa și	2146
tehisaru kokkuvõte	982
tekoälyn tekemä tiivistelmä	1090
tekoälyn tiivistelmä	1090
tekoälytiivistelmä	1090
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1665
teljes hozzáférés	1343
temas del día	921
termos e condições	2050
teste grátis	2031
testează-ți cunoștințele cu quizul nostru	2131
teszteld a tudásod	1358
tesztelje tudását	1358
texten fortsätter nedan	2450
texten fortsätter under bilden	2450
teď ne	282
thu gọn	2711
thèmes	1180
thématiques	1180
thích	2699
thông tin doanh nghiệp	2704
thông tin quảng cáo	2737
thẻ	2709
tienes que iniciar sesión para guardar artículos	966
tilbakemelding på saken	1883
tin bài liên quan	2735
tin cùng chuyên mục	2709
tin cùng tác giả	2736
tin khác	2709
tin liên quan	2709
tin mới	2709
tin mới nhất	2709
tin nóng	2736
tin nổi bật	2709
tin quảng cáo	2737
tin trước	2709
tin tài trợ	2709
tin tức liên quan	2709
tin đọc nhiều	2709
tipărește	2111
tipărește articolul	2145
tipărește rețeta	61
tiêu điểm	2709
tiếp theo	2711
tlačiť	2321
to cię może zainteresować	1968
to może cię zainteresować	1968
todos os comentários	2053
toute l'actualité	1180
tovább	1358
tovább a recepthez	61
tovább a rovatra	1356
tovább olvasom	1358
további cikkek	1356
további cikkek a témában	1356
további hírek	1356
további részletek itt	1358
továbbiak betöltése	1358
tradução automática	2077
trang chủ	2711
transferência bancária	2030
treści partnerskie	1960
treść sponsorowana	1960
tria la teva subscripció	270
trước	2711
trả lời	2708
trở lại	2711
tu ce părere ai? lasă un comentariu	2131
tu navegador no puede reproducir este vídeo	944
tue meitä	1072
tule meile tööle	982
turpini lasīt	1701
turpinājums pēc reklāmas	1710
turpināt lasīt	1701
twitter'da paylaş	2557
twój adres e-mail	1949
twój e-mail	1949
tài khoản của tôi	2694
tài trợ	2704
támogass minket	1341
támogasson minket	1341
támogatom	1341
támogatott tartalom	1351
támogatás	1341
támogatói tartalom	1351
täname liitumast	1000
tässä olisi upotus facebookista	1090
tässä olisi upotus instagramista	1090
témata	299
témy	2318
témák	1356
térkép megnyitása	1359
términos de uso	914
términos y condiciones	914
tìm kiếm	2711
tópicos	2057
tópicos relacionados	2057
tôi đã hiểu	2712
több	1358
töltsd ki a kvízt	1358
töltse ki a kvízt	1358
tühista igal ajal	975
tüm haberler	2564
tüm yazilari	2564
tüm yorumlar	2563
tümünü gör	2566
tümünü göster	2567
tümünü kabul et	2560
tümünü reddet	2560
tēmas	1703
tęsinys po reklamos	1669
tạo tài khoản	2694
tải thêm	2711
tặng bài viết	2735
tặng sao	2735
tặng sao cho bài viết	2735
từ khóa	2709
""", 'u': """
udostępnij	1956
udostępnij na facebooku	1956
udostępnij na twitterze	1956
udostępnij na x	1956
udostępnij w mediach społecznościowych	1956
udělit souhlas	295
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2306
uključi obavijesti	2306
uključite notifikacije	2306
uključite obaveštenja	2306
uključite obavijesti	2306
uložit	291
uložit na později	291
uložit recept	61
uložit článek	291
uložiť	2321
uložiť na neskôr	2321
uložiť recept	61
uložiť článok	2321
ultima oră	2118
ultimele știri	2118
um assinante presenteou você com este artigo	2096
un abonat ți-a oferit acest articol	2145
un abonné vous offre cet article	1223
un e-mail de confirmation vous a été envoyé	1216
un suscriptor te ha regalado este artículo	966
une erreur s'est glissée dans l'article	1176
unterstütze uns	440
unterstützen	440
unterstützen sie uns	440
unterstützen sie uns per paypal	532
uppläst av en dator	2446
uppläst med ai-röst	2446
url 복사	1619
urlをコピー	1557
urlをコピーする	1586
url복사	1619
urmărește acest subiect	2137
urmărește live	2137
următorul	2120
uslovi korišćenja	2271
ustawienia plików cookie	1961
uvjeti korištenja	2271
uz sākumu	1708
uzyskaj dostęp	1946
už komentarus atsako jų autoriai	1666
už máte predplatné? prihláste sa	2314
už máte účet	2314
už máte účet? prihláste sa	2314
už podporujem	2325
už podporuji	282
uždaryti	1668
uždaryti reklamą	1669
užpildykite apklausą	1667
užsakomasis straipsnis	1669
užsakomasis turinys	1669
užsisakyti prenumeratą	1660
""", 'v': """
vaata kõiki tellija soodustusi	975
vaata lähemalt	982
vaba töökoht	982
vad tycker du? rösta här	2461
vai kopsavilkums bija noderīgs	1707
vai raksts bija noderīgs	1707
vairāk par tēmu	1703
vaizdo įrašas	1667
vaizdo įrašą rasite čia	1667
van már fiókja	1343
var artikeln till hjälp	2454
var det här till hjälp	2461
var resuméet nyttigt	381
var sammanfattningen till hjälp	2454
vari atteikties jebkurā laikā	1701
vasta küsitlusele	982
vastaa kyselyyn tästä	1090
vaš komentar	2258
veja esta publicação no instagram	2075
veja também	2057
veja todas as opções de assinatura	2094
velikost písma	65
veličina teksta	65
ver # comentários	2085
ver biografía	940
ver comentários	2053
ver conteúdo externo	2075
ver esta publicación en instagram	944
ver esta publicação no instagram	2075
ver galería	924
ver más	924
ver más artículos del autor	940
ver más noticias	967
ver también	921
ver também	2057
ver todas las opciones de suscripción	963
ver traducción	925
ver tradução	2061
ver vídeo	924
vergrößern	485
verlagssonderveröffentlichung	543
vertrag kündigen	474
verträge hier kündigen	474
verwandte beiträge	481
ves algún error? comunícalo	953
veure aquesta publicació a instagram	255
vezi această postare pe instagram	2128
vezi mai multe știri	2146
vezi și	2118
već imate nalog	2248
već imate pretplatu	2248
već imate račun	2248
već podržavam	2263
već ste pretplatnik	2248
več iz rubrike	2377
več novic iz regije	2377
več o tem	2377
več o temi	2377
veľkosť písma	65
viac k téme	2318
viac si o tom prečítate tu	2318
videon voi katsoa jutun yläosasta	1090
videoyu izlemek için tiklayin	2566
videó	1356
videók	1356
videónkat itt nézheti meg	1358
vidéo	1183
vielen dank für ihr feedback	522
vielen dank für ihre anmeldung	453
vielleicht später	439
vilkår	378	1880
vipps et beløp	1863
vis færre	389	1890
vis oversættelse	390
visa bilden i helskärm	2461
visa färre	2461
visa inlägg från facebook	2461
visa inlägg från instagram	2461
visa innehåll	2451
visa översättning	2462
vissza a tetejére	1358
visszajelzés	1355
više o temi	2255
više vijesti iz regije	2255
viết bình luận	2708
você concorda? vote	2085
você pode gostar	2057
você pode se interessar	2057
você também pode gostar	2057
voir le détail	1184
voir les détails	1184
voir les résultats	1184
voir les résultats du sondage	1211
vos réactions	1176
votează în sondajul nostru	2131
votre avis nous intéresse	1211
vous aimerez peut-être	1180
vous avez déjà un compte	1147
vous avez déjà un compte ? connectez-vous	1147
vous avez déjà un compte ? identifiez-vous	1147
vous possédez déjà un compte	1147
vous pourriez être intéressé	1180
vreau să primesc newsletterul	2138
vsebina sporočila	2376
vstúpiť do diskusie	2321
vytisknout článek	291
vytlačiť	2321
vytlačiť recept	61
vytlačiť článok	2321
vytvořit účet	284
vyzkoušet	284
válasz	1355
váš e-mail	288
väline sisu	993
värsked uudised	977
vés a la recepta	61
více	299
více k tématu	299
více o tématu	299
více si o tom přečtete zde	299
vídeos	921	2057
výber redakcie	2318
výběr redakce	299
về đầu trang	2711
""", 'w': """
warto przeczytać	1968
was können wir besser machen	522
weitere beiträge	481
werbung überspringen	471
weź udział w dyskusji	2017
whatsapp'ta paylaş	2557
whatsappで読む	1586
wie gefällt ihnen dieser artikel	522
wielkość czcionki	65
więcej	1968
więcej artykułów	1968
więcej informacji	1968
więcej na ten temat	1968
więcej o	1968
więcej z	1968
wpisz swój e-mail	1949
wprowadź adres e-mail	1949
wpłać	1943
wpłać teraz	1943
współpraca reklamowa	1960
wypróbuj	1946
wyraź zgodę	1961
wyślij e-mailem	1956
wyślij znajomemu	1956
""", 'x': """
x'te paylaş	2557
xem bình luận	2708
xem bản gốc	2712
xem bản đồ	2712
xem chi tiết	2712
xem công thức	61
xem kết quả	2712
xem nhiều	2709
xem nhiều nhất	2709
xem nhiều trong tuần	2736
xem thêm	2709	2711
xem thêm bình luận	2708
xem tiếp	2711
xem toàn bộ	2711
xem tất cả	2711
xでシェア	1557
xでシェアする	1586
xでポスト	1557
""", 'y': """
ya estás suscrito	963
ya tenés suscripción	963
yapay zeka ile özet	2566
yapay zeka özeti	2566
yazarin diğer haberleri	2564
yazarin diğer yazilari	2564
yazarin tüm yazilari	2564
ymmärrän	1091
yorum gönder	2563
yorumlari gör	2563
youtube-tartalom megjelenítése	1358
yz özeti	2566
""", 'z': """
z titulní strany	299
zabudnuté heslo	2314
zadejte svůj e-mail	288
zahlungsart wählen	443
zaloguj się	1946
zapisz na później	1956
zapisz się	1949
zapisz się na newsletter	1949
zapomenuté heslo	284
zarejestruj się	1946
zarządzaj zgodami	1961
zaten üye misiniz	2550
zavřít	282
załaduj więcej	1971
załóż konto	1946
zaštita osobnih podataka	2271
zaštita privatnosti	2271
zdieľajte tento text	2321
zdieľajte článok	2321
zdieľať	2321
zdieľať na facebooku	2321
zdieľať článok	2321
zgadzam się	1961
zgadzam się na wyświetlanie treści	1961
zgłoś	1964
zgłoś błąd	1964
ziņa tiek papildināta	1708
ziņo par kļūdu	1707
ziņot par kļūdu	1707
zkopírovat odkaz	291
zkopírovat odkaz na článek	291
znajdź nas na facebooku	1957
značky	2318
zobacz galerię	1971
zobacz mapę	1972
zobacz również	1968
zobacz szczegóły	1972
zobacz także	1968
zobacz także inne	1968
zobacz też	1968
zobacz więcej	1968
zobrazit méně	302
zobrazit originál	302
zobrazit více	301
zobrazit výsledky	302
zobrazit vše	301
zobraziť diskusiu	2321
zobraziť menej	2319
zobraziť obsah	2332
zobraziť viac	2319
zobraziť všetko	2319
zostań patronem	1943
zpět nahoru	301
zur leseliste hinzufügen	563
zur merkliste hinzufügen	466
zur übersicht	484
zurück	477
zurück nach oben	484
zvětšit	301
zwiń	1971
""", '©': """
©ntb	1918
""", 'à': """
à découvrir	1180
à la une	1180
à lire	1180
à lire aussi	1180
à lire dans ce dossier	1180
à lire dans la même rubrique	1180
à lire ensuite	1180
à lire également	1180
à ne pas manquer	1180
à voir	1180
à voir aussi	1180
""", 'á': """
áudio gerado por ia	2077
áudio gerado por voz sintética	2077
""", 'ä': """
ähnliche artikel	481
ähnliche beiträge	481
ähnliche themen	481
älä missaa mitään	1076
ämnen	2458
ämnen i artikeln	2458
är du redan prenumerant	2436
äänestä tästä	1090
""", 'å': """
åbn	390
åbn kort	390
åpne	1891
åpne faktaboks	1891
åpne kart	1891
""", 'ç': """
çerez ayarlari	2560
çerez politikasi	2560
çerezler	2560
çeviriyi göster	2567
çikiş yap	2550
çok okunanlar	2564
""", 'è': """
è gratis e ci vuole solo un minuto	1526
""", 'é': """
é grátis e leva menos de um minuto	2089
écouter	1166
écouter (# min	1166
écouter le podcast	1183
édition du jour	1180
épingler	61
épingler la recette	61
értem	1359
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1355
írja meg véleményét	1355
""", 'î': """
înapoi sus	2120
încarcă mai multe	2120
închide	2104
înregistrare	2106
înregistrează-te	2106
îți mulțumim pentru vot	2131
""", 'ö': """
öffnen	484
ön mit gondol? szavazzon	1358
önceki	2566
önceki haber	2564
öne çikan haberler	2564
öne çikanlar	2564
önerilen haberler	2564
önerilenler	2564
öppna	2462
öppna karta	2462
összes	1358
özet faydali oldu mu	2563
""", 'ú': """
új hozzászólás	1355
última hora	921
últimas	2057
últimas entradas	921
últimas noticias	921
últimas notícias	2057
últimes notícies	246
últimos artículos	921
únete	882
únete a la conversación	917
""", 'ü': """
übersetzung anzeigen	485
überweisung	444
ücretsiz dene	2550
ücretsiz üye ol	2550
ücretsiz üye olun	2550
üye girişi	2550
üye ol	2549	2550
üye olun	2550
""", 'ý': """
ý kiến	2708
ý kiến bạn đọc	2708
ý kiến của bạn	2708
""", 'ā': """
ārējais saturs	1718
""", 'č': """
članak je zaključan	2248
članak se nastavlja ispod oglasa	2254
članek je zaklenjen	2373
članek se nadaljuje pod oglasom	2376
članek se nadaljuje spodaj	2376
článek pokračuje pod reklamou	294
čtěte dále	299
čtěte i	299
čtěte také	299
číslo účtu pro dary	283
číst dál	301
číst dál s předplatným	284
číst více	301
čítajte aj	2318
""", 'ď': """
ďalšie správy	2318
ďalšie články	19	2318
""", 'đ': """
điều khoản sử dụng	2707
điều khoản sử dụng | chính sách bảo mật	2707
đáng chú ý	2709
đã có tài khoản	2694
đã hiểu	2712
đã sao chép	2699
đã sao chép liên kết	2735
đóng	2692
đóng góp	2693
đăng ký	2694
đăng ký ngay	2694
đăng nhập	2694
đăng nhập / đăng ký	2694
đăng xuất	2694
được quan tâm	2736
được tài trợ	2704
đặt báo	2694
đến công thức	61
đề xuất	2709
để sau	2692
đọc nhiều	2709
đọc nhiều nhất	2709
đọc sau	2735
đọc thêm	2709	2711
đọc tiếp	2711
đọc tiếp về chủ đề này	2736
đừng bỏ lỡ	2709
""", 'į': """
į viršų	1667
įveskite savo el. pašto adresą	1685
""", 'ś': """
śledź nas	1957
""", 'ş': """
şifremi unuttum	2550
şimdi değil	2548
şurada paylaş	2557
""", 'š': """
štampaj	2258
štítky	299
""", 'ž': """
že imate račun	2373
že naročnik	2373
že podpiram	2384
žiūrėkite nuotraukas	1667
žiūrėkite vaizdo įrašą	1667
žiūrėti galeriją	1667
""", 'ș': """
știri pe aceeași temă	2146
știri recomandate	2118
știri similare	2118
știrile zilei	2118
""", 'ț': """
ți-a fost util acest articol	2131
ți-a fost util acest rezumat	2131
ți-ai uitat parola	2143
ți-ar putea plăcea și	2146
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	609
άνοιγμα χάρτη	609
""", 'έ': """
έχετε ήδη λογαριασμό	594
""", 'ί': """
ίσως αργότερα	592
ίσως σας ενδιαφέρει	606
""", 'α': """
ακούστε	599
ακούστε το άρθρο	599
αναζήτηση	608
αναφορά λάθους	605
αντιγραφή link	599
αντιγραφή συνδέσμου	599
αντιγραφή συνδέσμου άρθρου	599
απάντηση	605
αποδέχομαι	612
αποδοχή	612
αποδοχή όλων	612
αποθήκευση	599
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	599
αποστολή με email	599
αποσύνδεση	594
απόκρυψη	609
απόρριψη	612
απόρριψη όλων	612
αργότερα	592
αρχική	608
αφήστε σχόλιο	605
""", 'β': """
βίντεο	606
βαθμολογήστε το άρθρο	605
""", 'γ': """
γίνε συνδρομητής	594
γίνετε μέλος	593
γίνετε συνδρομητής	594
γράψτε σχόλιο	605
""", 'δ': """
δείτε και	606
δείτε περισσότερα	608
δείτε τα αποτελέσματα	609
δείτε τα σχόλια	605
δείτε τη συνταγή	61
δείτε όλα	608
δημιουργία λογαριασμού	594
δημοφιλέστερα	606
δημοφιλή	606
δημοφιλή άρθρα	606
διαβάστε ακόμα	606
διαβάστε ακόμη	606
διαβάστε επίσης	606
διαβάστε επίσης στο	606
διαβάστε και	606
διαβάστε περισσότερα	606	608
διαφήμιση	602
διαφημίσεις	602
διαφημιση	602
διαφημιστικό περιεχόμενο	602
δωρήστε	593
δωρεά	593
""", 'ε': """
είσοδος	594
εγγραφή	594
ειδήσεις σήμερα	606
ειδήσεις τώρα	606
εκτυπώστε το άρθρο	599
εκτύπωση	599
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	609
εμφάνιση όλων	609
επικοινωνία	605
επιλογές συντακτών	606
επιστροφή στην κορυφή	608
επόμενο	608
επόμενο άρθρο	606
ετικέτες	606
""", 'θ': """
θέματα	606
""", 'κ': """
κάντε δωρεά	593
κάντε μια δωρεά	593
κανόνες σχολιασμού	605
κατάλαβα	609
κατηγορίες	606
κλείσιμο	592
κοινοποίησε	599
κοινοποίηση	599
κοινοποίηση στο facebook	599
κοινοποίηση στο twitter	599
κοινοποιήστε	599
κοινοποιήστε το άρθρο	599
""", 'λ': """
λεπτομέρειες	609
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	602
μενού	608
μετάβαση στη συνταγή	61
μη χάσετε	606
μην το χάσεις	606
μην χάσετε	606
μοιράσου το	599
μοιραστείτε	599
μοιραστείτε το	599
μοιραστείτε το άρθρο	599
μπορεί να σας αρέσει	606
μόνο για συνδρομητές	594
""", 'ξ': """
ξεχάσατε τον κωδικό	594
""", 'ο': """
ο λογαριασμός μου	594
ο σύνδεσμος αντιγράφηκε	599
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	606	608
περισσότερα άρθρα	606
περισσότερες ειδήσεις	606
πολιτική cookies	612
πολιτική απορρήτου	612
προηγούμενο	608
προηγούμενο άρθρο	606
προσθήκη σχολίου	605
προστασία προσωπικών δεδομένων	612
προτείνουμε	606
προτείνουμε επίσης	606
προτεινόμενα	606
προωθητικό περιεχόμενο	602
πρόσφατα άρθρα	606
""", 'ρ': """
ροή	606
ροή ειδήσεων	606
ρυθμίσεις cookies	612
""", 'σ': """
στείλε το σε φίλο	599
στηρίξτε μας	593
συμφωνώ	612
συνέχεια ανάγνωσης	608
συνδεθείτε	594
συνδρομή	594
συνδρομητές	594
σχετικά	606
σχετικά άρθρα	606
σχετικά θέματα	606
σχετικά νέα	606
σχετικές ειδήσεις	606
σχετικό άρθρο	606
σχολιάστε	605
σχολιάστε το άρθρο	605
σχόλια	605
σχόλιο	605
σύνδεση	594
""", 'τ': """
τα πιο δημοφιλή	606
τα πιο δημοφιλή της ημέρας	606
τα πιο διαβασμένα	606
τα πιο πρόσφατα	606
τελευταία άρθρα	606
τελευταία νέα	606
τελευταίες ειδήσεις	606
""", 'υ': """
υπενθύμιση αργότερα	592
υποβολή σχολίου	605
υποστηρίξτε μας	593
""", 'φ': """
φόρτωση περισσότερων	608
""", 'χ': """
χαρίστε αυτό το άρθρο	599
χορηγούμενο	602
χορηγούμενο άρθρο	602
χορηγούμενο περιεχόμενο	602
""", 'ό': """
όλα τα σχόλια	605
όλες οι ειδήσεις	606
όροι σχολιασμού	605
όροι χρήσης	612
όχι ευχαριστώ	592
όχι τώρα	592
όχι, ευχαριστώ	592
""", 'а': """
абонамент	143
абонирай се	144
абонирайте се	143
авторизация	2164
авторизоваться	2164
адрес электронной почты	2167
актуално	151
актуальне	2631
архив	2183
""", 'б': """
банковская карта	2163
банковский перевод	2163
безопасный платеж	2162
больше	2183
больше материалов по теме	2183
больше новостей	2183
будьте в курсе	2167
была ли статья полезной	2180
більше за темою	2631
більше матеріалів за темою	2631
більше на цю тему	2631
більше новин	2631
більше новин на тему	2631
більше по темі	2631
""", 'в': """
в избранное	2172
в тренде	2183
важливо	2631
вам будет интересно	2183
вам може бути цікаво	2631
вам може сподобатися	2631
вам может быть интересно	2183
вам может понравиться	2183
вам також може сподобатися	2631
вас може зацікавити	2631
вас может заинтересовать	2183
ваш e-mail	2167
ваш email	2167
введите e-mail	2167
введите email	2167
введите ваш email	2167
введите ваш адрес электронной почты	2167
версия для печати	2172
вече имате акаунт	144
вече подкрепям	158
вече сте абонат	144
вже зареєстровані	2616
вже є акаунт	2616
вибір редакції	2631
видео	2183
вижте още	151
вижте още от	151
вийти	2616
включите уведомления	2241
включить уведомления	2241
вконтакте	2173
влез	144
влезте	144
во весь экран	2186
водещи новини	151
войти	2164
войти в аккаунт	2164
войти в чат	2180
воспроизвести	2186
время на чтение	2186
время чтения # мин	2186
все	2186
все комментарии	2180
всі новини	2633
вход	144	2164
вхід	2616
выберите сумму	2162
выбор редакции	2183
выйти	2164
відео	2631
відео вище	2655
відео нижче	2655
відкрити	2634
відкрити карту	2634
відповісти	2629
відхилити	2626
""", 'г': """
главная	2186
главное	2183
главное за день	2183
главные новости	2183
головна	2633
головне	2631
головне за день	2631
головні новини	2631
""", 'д': """
далее	2186
далі	2633
дарете	143
дари	143
дари сега	143
детали	2187
детальніше	2633
деталі	2634
дзен	2173
дивіться відео	2655
дивіться відео вище	2655
дивіться відео нижче	2655
дивіться також	2631
дивіться також відео	2655
дивіться у відео	2655
для подписчиков	2164
до рецепту	61
до теми	2631
добавить комментарий	2180
додати коментар	2629
дозвольте сповіщення	2685
докладвай грешка	154
докладніше	2633
долучитися	2613
доступно по подписке	2164
другая сумма	2162
други новини	19
другие материалы	19	2183
другие материалы рубрики	2183
другие новости	19	2183
другие новости раздела	2183
другие статьи	2183
друк	2622
""", 'е': """
единоразово	2159
ежемесячно	2159
еще новости	2183
еще по теме	2183
ещё	2183
ещё новости	2183
ещё по теме	2183
""", 'з': """
за темою	2631
забравена парола	144
забули пароль	2616
забыли пароль	2164
завантажити ще	2633
загрузить еще	2186
загрузить ещё	2186
задонатити	2613
задонатить	2159
закрити	2612
закрыть	2158
залишити коментар	2629
запази	154
запази рецептата	61
запази статията	154
запропонувати новину	2629
зарегистрироваться	2164
зареєструватися	2616
затвори	158
зберегти	2622
зберегти рецепт	61
зберегти статтю	2622
збільшити	2633
згорнути	2634
зміст	2633
зробити внесок	2613
зрозуміло	2626
""", 'и': """
избрано от редакцията	151
изпрати на приятел	154
изпрати по имейл	154
изпрати статията по имейл	154
интересное	2183
""", 'к': """
к началу	2186
к рецепту	61
категории	2183
категорії	2631
ключови думи	151
коментар	2629
коментари	154
коментарі	2629
коментирай	154
коментирайте	154
коментирайте първи	154
коментувати	2629
комментарии	2180
комментарии отсутствуют	2180
комментарий	2180
комментировать	2180
контакти	2629
контакты	2180
конфиденциальность	2177
копирай линк	154
копирай линка	154
копировать ссылку	2172
копіювати посилання	2622
купи абонамент	144
купить подписку	2164
към рецептата	61
""", 'л': """
лента новостей	2183
личный кабинет	2164
""", 'м': """
материалы партнеров	2176
материалы по теме	2183
матеріали за темою	2631
матеріали по темі	2631
меню	2186	2633
метки	2183
може би по-късно	158
може да ви хареса	151
може да харесате още	151
может быть, позже	2158
может позже	2158
можливо, пізніше	2612
мой профиль	2164
моят профил	144
мы в социальных сетях	2174
мы в соцсетях	2174
мы вконтакте	2174
мій профіль	2616
мітки	2631
""", 'н': """
на главную	2186
на правах реклами	2625
на правах рекламы	2176
наверх	2186	2633
нагадати пізніше	2612
надіслати	2622
надіслати другу	2622
надіслати поштою	2622
надіслати статтю поштою	2622
назад	2186	2633
най-коментирани	151
най-новото	151
най-четени	151
най-четено	151
най-четено днес	151
най-четеното днес	151
найпопулярніше	2631
найпопулярніше за добу	2631
найпопулярніше за тиждень	2631
найти	2186
найчитаніше	2631
налаштування	2626
написати коментар	2629
написать комментарий	2180
напиши коментар	154
напомни ми по-късно	158
напомнить позже	2158
направете дарение	143
настройки	2177
настройки cookie	2177
наступна	2633
наступна стаття	2631
не зараз	2612
не пропустите	2183
не пропустіть	2631
не сега	158
не сегодня	2158
не сейчас	2158
не сьогодні	2612
не, благодаря	158
нет комментариев	2180
нет, спасибо	2158
новини	2631
новини за темою	2631
новини компаній	2625
новини партнерів	2625	2631
новости	2183
новости smi#	2183
новости партнеров	2176
новости партнёров	2176
новости по теме	2183
новости сми#	2183
ні, дякую	2612
""", 'о': """
обговорити	2629
обратная связь	2180
обсудить	2180
обсуждение	2180
одноклассники	2173
одноразово	2613
оставить комментарий	2180
останні новини	2631
останні статті	2631
ответить	2180
отиди на рецептата	61
отказаться	2177
отклонить	2177
отключете цялата статия	144
отключи статията	144
открыть	2187
открыть карту	2187
отпечатай	154
отпечатай статията	154
отправить другу	2172
отправить по почте	2172
оформити підписку	2616
оформить донат	2159
оценете статията	154
оцените материал	2180
оцените рецепт	61
оцените статью	2180
оценить рецепт	61
оцініть матеріал	2629
оцініть рецепт	61
оцініть статтю	2629
още новини	151
още от	151
още от деня	151
още от рубриката	151
още по темата	151
""", 'п': """
партнерский материал	2176
партнерский проект	2176
партнерський матеріал	2625
партнерський проєкт	2625
партньорско съдържание	150
партнёрский материал	2176
партнёрский проект	2176
передплата	2616
передплатити	2616
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2186
печать	2172
печать рецепта	61
платена публикация	150
платено съдържание	150
по подписке	2164
по теме	2183
по-късно	158
повідомити про помилку	2629
повідомити про помилку в тексті	2629
погоджуюсь	2626
погоджуюся	2626
подарете тази статия	154
подарить материал	2172
подарить статью	2164
подарувати статтю	2622
поддержать	2159
поддержать автора	2159
поддержать нас	2159
поддержать проект	2159
поддержать редакцию	2159
поддержите нас	2159
поделитесь	2172
поделиться	2172
поделиться в telegram	2172
поделиться в twitter	2172
поделиться в одноклассниках	2172
поделиться в соцсетях	2172
поделиться вконтакте	2172
поделиться новостью	2172
поделиться ссылкой	2172
поделиться статьей	2172
поделиться статьёй	2172
подкасти	2631
подкасты	2183
подкрепете ни	143
подкрепи	143
подкрепи ни	143
подобни статии	151
подписаться	2164
подписаться в max	2174
подписаться в telegram	2174
подписаться на канал	2174
подписаться на новости	2167
подписаться на рассылку	2167
подписаться на телеграм-канал	2174
подписка	2164
подписывайтесь	2174
подпишитесь на рассылку	2167
подробнее	2186
подробнее по теме	2183
поділитись	2622
поділитися	2622
поділитися в telegram	2622
поділитися в соцмережах	2622
поділитися новиною	2622
поділитися статтею	2622
поділіться	2622
пожертвовать	2159
пожертвувати	2613
позже	2158
поиск	2186
покажи всичко	152
покажи още	152
показати більше	2633
показати все	2634
показати коментарі	2629
показати оригінал	2634
показати ще	2633
показать больше	2186
показать все	2187
показать еще	2186
показать ещё	2186
показать карту	2187
показать комментарии	2180
показать меньше	2187
показать оригинал	2187
показать перевод	2187
политика конфиденциальности	2177
политика обработки персональных данных	2177
пользовательское соглашение	2177
політика конфіденційності	2626
помочь	2159
помочь нам	2159
помочь проекту	2159
помочь редакции	2159
понятно	2177
попередня	2633
попередня стаття	2631
попробовать бесплатно	2164
популярне	2631
популярное	2183
популярные	2183
популярные новости	2183
популярные статьи	2183
популярні новини	2631
посилання скопійовано	2622
последнее	2183
последни	151
последни новини	151
последние новости	2183
послухати новину	2622
похожие материалы	2183
похожие статьи	2183
поширити	2622
поширити у facebook	2622
пошук	2633
правила за коментиране	154
правила использования	2177
правила коментування	2629
правила комментирования	2180
предложить новость	2180
предыдущая	2186
предыдущая статья	2183
премиум	2164
преміум	2616
препоръчани	151
препоръчваме ви	151
препоръчваме ви още	151
препоръчваме още	151
прийняти	2626
прийняти всі	2626
принтирай	154
принтирай рецептата	61
принять	2177
принять все	2177
принять всё	2177
прислать новость	2180
приєднатися	2613
приєднатися до спільноти	2613
продовження під рекламою	2625
продовження статті під рекламою	2625
продолжить без поддержки	2158
продължава след рекламата	150
промо	2176	2625
прослушать	2172
прослушать новость	2172
прочетете и	151
підписатись	2616
підписатися	2616
підписка	2616
підтримайте нас	2613
підтримати	2613
підтримати автора	2613
підтримати журналістів	2613
підтримати нас	2613
підтримати редакцію	2613
пізніше	2612
""", 'р': """
радимо прочитати	2631
радимо також	2631
развернуть	2186
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2159
разпечатай	154
разрешите уведомления	2241
разрешить уведомления	2241
раскрыть	2187
распечатать	2172
распечатать рецепт	61
распечатать статью	2172
рассказать друзьям	2172
рассылка	2167
рассылки	2167
регистрация	144	2164
редакция рекомендует	2183
результати	2634
результаты	2187
реклама	150	2176	2625
реклама - статията продължава по-долу	150
реклама на сайте	2176
реклама на сайті	2625
реклама. продовження нижче	2625
реклама. продолжение ниже	2176
рекламно каре	150
рекламно съдържание	150
рекомендуем	2183
рекомендуем почитать	2183
рекомендуем также	2183
рекомендуемое	2183
рекомендуємо	2631
рекомендуємо прочитати	2631
рекомендуємо також	2631
реєстрація	2616
розгорнути	2634
роздрукувати	2622
роздрукувати рецепт	61
роздрукувати статтю	2622
розмір тексту	65
розмір шрифту	65
рубрики	2183	2631
""", 'с': """
самое важное	2183
самое популярное	2183
самое читаемое	2183
самое читаемое за день	2183
самое читаемое за неделю	2183
свежее	2183
свежие новости	2183
свернуть	2186
свързани новини	151
свързани публикации	151
свързани статии	151
связаться с нами	2180
сделать пожертвование	2159
сейчас читают	2183
скопировать ссылку	2172
скопировать ссылку на статью	2172
скопіювати посилання	2622
скопіювати посилання на статтю	2622
скрыть	2187
следующая	2186
следующая статья	2183
слухати	2622
слухати новину	2622
слушай новината	154
слушать	2172
слушать новость	2172
см. также	2183
смотреть все	2186
смотри также	2183
смотрите также	2183
советуем почитать	2183
согласен	2177
согласиться	2177
содержание	2186
создать аккаунт	2164
сообщить об опечатке	2180
сообщить об ошибке	2180
сохранить	2172
сохранить рецепт	61
сохранить статью	2172
социальные сети	2174
спасибо за подписку	2167
спецпроект	2176
спецпроєкт	2625
споделете	154
сподели	154
сподели във facebook	154
сподели статията	154
споделяне	154
спонсорирано	150
способ оплаты	2162
способы оплаты	2162
ссылка скопирована	2172
станете член	143
стани абонат	143
стани дарител	143
стати співучасником	2613
стати частиною спільноти	2613
стать патроном	2159
стать соучастником	2159
стать спонсором	2159
створити акаунт	2616
стрічка новин	2631
сховати	2634
сходни новини	151
схожі матеріали	2631
схожі новини	2631
схожі статті	2631
създай профил	144
сюжет	2183
сюжеты	2183
""", 'т': """
тагове	151
також читайте	2631
твитнуть	2172
твиттер	2173
твітнути	2622
теги	2183	2631
текст продовжується під рекламою	2625
телеграм	2173
тема дня	2183
теми	2631
темы	2183
только для подписчиков	2164
""", 'у': """
увеличить	2186
увійти	2616
увімкнути сповіщення	2685
увімкніть сповіщення	2685
уже есть аккаунт	2164
уже зарегистрированы	2164
уже зареєструвалися	2616
умови використання	2626
усі новини	2633
""", 'ф': """
файлы cookie	2177
фейсбук	2173
фото	2183
фоторепортаж	2183
""", 'х': """
харесай	154
хорошо	2177
""", 'ч': """
час читання # хв	2633
чи була стаття корисною	2629
читайте еще	2183
читайте ещё	2183
читайте ниже	2176
читайте по теме	2183
читайте также	2183
читайте також	2631
читати далі	2633
читати повністю	2633
читати також	2631
читать в max	2174
читать в telegram	2174
читать далее	2186
читать дальше	2186
читать ещё	2186
читать комментарии	2180
читать полностью	2186
читать также	2183
что еще почитать	2183
что ещё почитать	2183
""", 'щ': """
ще за темою	2631
ще новини	2631
що ще почитати	2631
щомісяця	2613
""", 'э': """
электронная почта	2167
""", 'я': """
я вже підтримую	2612
я уже поддерживаю	2158
яндекс.дзен	2173
""", 'і': """
інші новини	19	2631
""", 'א': """
אולי גם יעניין אותך	1250
אולי יעניין אותך	1250
אולי יעניין אותך גם	1278
אולי יעניין אתכם	1250
אולי יעניין אתכם גם	1278
אולי מאוחר יותר	1233
אולי פספסתם	1278
אינציקלופדיית ynet	1250
""", 'ב': """
בחסות	1281
בשיתוף	1245
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1249
דלג לתוכן	1252
דלגו למתכון	61
דף הבית	1252
""", 'ה': """
האזינו	1241
הבא	1252
הבנתי	1253
הגב	1249
הדפיסו את המתכון	61
הדפיסו כתבה	1277
הדפס	1241
הדפס מתכון	61
הדפסה	1241
הדפסת המתכון	61
הדפסת כתבה	1277
הוסיפו תגובה	1249
הוסף תגובה	1249
הוספת תגובה	1249
הזכירו לי מאוחר יותר	1233
החשבון שלי	1235
הירשם	1235
הכי נצפים	1250
הכי נקרא	1250
הכי נקראות	1250
הכי נקראות היום	1278
הכתבה הבאה	1250
הכתבה המלאה למנויים	1277
הכתבה הקודמת	1250
המלצות	1250
המשך לקרוא	1252
המשך קריאה	1252
הנצפים ביותר	1278
הנקראות ביותר	1250
הנקראים ביותר	1278
הסתר	1253
העתיקו את הקישור	1277
העתיקו קישור	1277
העתק קישור	1241
העתקת הקישור	1277
העתקת קישור	1241
הצג הכל	1253
הצג מפה	1253
הצג מקור	1253
הצג עוד	1252
הצג פחות	1253
הצטרפו	1234
הצטרפו אלינו	1234
הקודם	1252
הקישור הועתק	1277
הרשמה	1235
השב	1249
התחבר	1235
התחברות	1235
""", 'ו': """
ווטסאפ	1241
וידאו	1250
""", 'ח': """
חדשות אחרונות	1250
חודש ראשון ב-#	1276
חודש ראשון ב-# ש"ח	1276
חודש ראשון בשקל	1276
חודש ראשון חינם	1276
חזרה למעלה	1252
חיפוש	1252
""", 'ט': """
טוויטר	1241
טלגרם	1241
טען עוד	1252
""", 'י': """
יציאה	1235
""", 'כ': """
כבר מנויים? התחברו	1235
כבר נרשמת	1235
כותרות אחרונות	1250
כניסה	1235
כניסה למנויים	1235
כתבה זו היא תוכן ממומן	1277
כתבה ממומנת	1281
כתבו תגובה	1249
כתבות אחרונות	1250
כתבות מומלצות	1250
כתבות נוספות	1250
כתבות נוספות בנושא	1278
כתבות נוספות שיעניינו אתכם	1278
כתבות קשורות	1250
כתבות שאולי פספסתם	1278
כתבות שיעניינו אתכם	1278
""", 'ל': """
לא כעת	1233
לא עכשיו	1233
לא תודה	1233
לא, תודה	1233
להורדת האפליקציה	1277
להמשך קריאה	1235
להרשמה	1235
לכל הכתבות	1252
לכל הכתבות בנושא	1278
לכל העדכונים, הכתבות והסרטונים	1278
לכל התגובות	1249
לכתבה הבאה בסדרה	1278
לכתבה הקודמת בסדרה	1278
למנויים בלבד	1238
למתכון	61
לפרטים	1253
לרכישת מינוי	1235
לרכישת מינוי לחצו כאן	1277
לתרום	1234
לתרומה	1234
""", 'מ': """
מבזקים	1250
מדיניות הפרטיות	1248
מדיניות הפרטיות ותנאי השימוש	1248
מודעה	1245
מומלץ עבורך	1278
מומלץ עבורכם	1278
מומלצים	1250
ממומן	1245
מעבר למתכון	61
מצאתם טעות	1249
""", 'נ': """
נושאים	1250
נושאים קשורים	1250
""", 'ס': """
סגור	1233
סגירה	1233
סיכום ai	1263
סיכום הכתבה	1263
""", 'ע': """
עוד	1252
עוד באותו נושא	1278
עוד בנושא	1250
עוד בערוץ	1250
עוד חדשות	1250
עוד כתבות	19	1250
עוד כתבות בנושא	19
עוד כתבות מעניינות	1277
עוד סיפורים	1278
""", 'פ': """
פייסבוק	1241
פרטים	1253
פרסום	1245
פרסומת	1245
פתח	1253
""", 'צ': """
צור חשבון	1235
צור קשר	1249
""", 'ק': """
קרא גם	1250
קרא עוד	1252
קראו גם	1250
קראו עוד	1252
""", 'ש': """
שיתוף	1241
שיתוף בווטסאפ	1241
שיתוף בטוויטר	1241
שיתוף במייל	1277
שיתוף בפייסבוק	1241
שכחתי סיסמה	1235
שלח לחבר	1241
שלחו את הכתבה במתנה	1277
שלחו במתנה	1277
שליחה במייל	1241
שמירה	1241
שמירת המתכון	61
שמירת כתבה	1277
שמרו כתבה	1277
שמרו לקריאה מאוחרת	1277
שתף	1241
שתפו	1241
שתפו את הכתבה	1241
שתפו בוואטסאפ	1277
שתפו בווטסאפ	1277
שתפו בטלגרם	1277
שתפו בפייסבוק	1241
""", 'ת': """
תגובה	1249
תגובות	1249
תגיות	1250
תוכן למנויים	1235
תוכן ממומן	1245
תוכן מסחרי	1281
תוכן מקודם	1245
תוכן פרסומי	1281
תוכן שיווקי	1245
תוכן שיווקי בשיתוף	1281
תורגם אוטומטית	1277
תיקון טעות	1277
תמכו בנו	1234
תנאי השימוש	1248
תנאי השימוש | מדיניות הפרטיות	1248
תנאי השימוש ומדיניות הפרטיות	1248
תפריט	1252
תקציר ai	1263
תקציר בינה מלאכותית	1263
תקציר הכתבה	1263
תרומה	1234
תרמו	1234
תרמו עכשיו	1234
""", 'ا': """
ابلغ عن خطا	118
اترك تعليقا	94
اتصل بنا	94
احدث الاخبار	95
احفظ المقال	127
احفظ المقال لوقت لاحق	127
اخبار اخري	19
اخبار بيشتر	1056
اخبار ديگر	19
اخبار ذات صلة	95
اخبار ذات علاقة	128
اخبار قد تعجبك	128
اخبار قد تهمك	128
اخبار متعلقة	95
اخبار مرتبط	1029
اخبار مرتبطة	128
اخبار پيشنهادي	1056
اخترنا لك	95
اخترنا لكم	128
اخر الاخبار	95
اخرين اخبار	1029
اخرين خبرها	1056
اخفاء	98
ادارة ملفات تعريف الارتباط	92
ادامه	1031
ادامه مطلب	1031
ادعم الصحافة المستقلة	75
ادعمنا	75
اذهب الي الوصفة	61
ارسال	85	1022
ارسال المقال بالبريد	127
ارسال به تلگرام	1048
ارسال به دوستان	1022
ارسال نظر	1028
از دست ندهيد	1056
از ما حمايت كنيد	1018
استمع	85
استمع للخبر	114
استمع للمقال	114
استمع للنص	114
اشتراك	76	1019
اشتراك گذاري	1022
اشتراك گذاري در تلگرام	1048
اشتراكگذاري	1022
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
الان نه	1017
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
انتهاي پيام	1048
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
اولين نفري باشيد كه نظر ميدهد	1048
ايجاد حساب	1019
اين مطالب را هم بخوانيد	1056
اين مطلب را هم بخوانيد	1056
اگهي	1024
اگهيها	1060
""", 'ب': """
باز كردن	1032
بازرگاني	1060
بازگشت به بالا	1031
بالفيديو	114
بحث	97
برعاية	89
برچسب ها	1029
برچسبها	1029
بستن	1017
بعدا ياداوري كن	1017
بعدي	1031
بلغ عن خطا	118
به اشتراك بگذاريد	1022
بيشتر	1029	1031
بيشتر ببينيد	1056
بيشتر بخوانيد	1029
""", 'ت': """
تابعنا عبر	88
تابعنا علي	88
تابعونا علي	88
تازهترينها	1029
تبرع	75
تبرع الان	75
تبليغ	1024
تبليغات	1024
تبليغات در گوگل	1060
تبليغات متني	1060
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
تلگرام	1022
تم نسخ الرابط	127
تماس با ما	1028
تماشاي ويديو	1048
تنظيمات كوكي	1027
تنظيمات كوكيها	1027
تويتر	85
توييتر	1022
تيليجرام	85
""", 'ث': """
ثبت نام	1019
ثبت نظر	1028
ثبتنام	1019
""", 'ج': """
جديدترين اخبار	1029
جزئيات	1032
جستجو	1031
جميع التعليقات	94
""", 'ح': """
حالا نه	1017
حجم الخط	85
حجم النص	65
حريم خصوصي	1027
حساب كاربري	1019
حسابي	76
حصري للمشتركين	76
حفظ	85
حفظ المقال	127
حفظ الوصفة	61
حفظ للقراءة لاحقا	127
حمايت كنيد	1018
حمايت مالي	1018
""", 'خ': """
خانه	1031
خبر بعدي	1048
خبر قبلي	1048
خبرهاي بيشتر	1056
خبرهاي داغ	1056
خبرهاي مرتبط	1029
خبرهاي پيشنهادي	1056
خروج	1019
""", 'د': """
در همين رابطه	1056
در همين زمينه	1056
دستهبندي	1029
دعوت به همكاري	1048
ديدگاه	1028
ديدگاهتان را بنويسيد	1048
ديدگاهها	1028
""", 'ذ': """
ذات صلة	95
ذخيره	1022
ذخيره خبر	1048
ذخيره دستور پخت	61
ذخيره مطلب	1048
ذخيره مطلب براي بعد	1048
ذكرني لاحقا	74
""", 'ر': """
ربما لاحقا	74
رد	94
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1019
رپورتاژ	1024
رپورتاژ اگهي	1024
""", 'س': """
ساهم	75
ساهم الان	75
سجل الدخول	79
سياسة الخصوصية	92
سياسة الخصوصية | شروط الاستخدام	92
سياسة الخصوصية وشروط الاستخدام	92
سياسة ملفات تعريف الارتباط	92
سياست حريم خصوصي	1027
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
شايد بعدا	1017
شرايط استفاده	1027
شرايط استفاده و حريم خصوصي	1027
شروط الاستخدام	92
شروط الاستخدام | سياسة الخصوصية	92
شروط الاستخدام وسياسة الخصوصية	92
""", 'ص': """
صفحه اصلي	1031
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
عضويت	1019
عكس	1029
علي فيسبوك وتويتر	88
""", 'غ': """
غرد	85
""", 'ف': """
فتح	98
فقط براي مشتركان	1019
فهمت	98
فيديو	95
فيسبوك	85	1022
""", 'ق': """
قبلي	1031
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
كليدواژهها	1029
كمك كنيد	1018
كمك مالي	1018
كن اول المعلقين	127
كن داعما	75
كوكيها	1027
كپي شد	1048
كپي كردن لينك	1048
كپي لينك	1022
""", 'ل': """
لا شكرا	74
لا، شكرا	74
لاحقا	74
للمشتركين فقط	79
ليس الان	74
لينك كوتاه	1022
لينك كوتاه خبر	1048
لينك كپي شد	1048
""", 'م': """
مادة اعلانية	89
متوجه شدم	1032
محتواي تبليغاتي	1024
محتواي حمايتشده	1048
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
مشاهده بيشتر	1031
مشاهده همه	1031
مشترك شويد	1019
مطالب بيشتر	1056
مطالب مرتبط	1029
مطالب پيشنهادي	1056
مقالات اخري للكاتب	128
مقالات ذات صلة	95
مقالات قد تعجبك	128
مقالات قد تهمك	128
مقالات مرتبط	1029
ملفات تعريف الارتباط	92
منو	1031
مهمترين اخبار	1029
مواضيع ذات صلة	95
مواضيع قد تهمك	128
مواضيع متعلقة	128
مواضيع مرتبطة	128
موضوعات ذات صلة	95
موضوعات متعلقة	128
""", 'ن': """
نسخ الرابط	85
نسخ رابط المقال	127
نسخه چاپي	1048
نسيت كلمة المرور	76
نظر	1028
نظر بدهيد	1048
نظر خود را با ما در ميان بگذاريد	1048
نظر خود را بنويسيد	1028
نظر شما	1028
نظر شما درباره اين خبر چيست	1048
نظرات	1028
نظرسنجي	1048
نمايش بيشتر	1031
نمايش كمتر	1032
نمايش متن اصلي	1032
نمايش نقشه	1032
نمايش همه	1032
ننصح بقراءة	95
نه ممنون	1017
""", 'ه': """
هذه المادة للمشتركين	127
همرساني	1022
همچنين ببينيد	1056
همچنين بخوانيد	1029
""", 'و': """
واتساب	85
واتساپ	1022
ورود	1019
ورود / ثبت نام	1019
وسوم	95
ويديو	1029
ويژه مشتركان	1019
""", 'پ': """
پاسخ	1028
پربازديدترين	1029
پربازديدترينها	1029
پربازديدها	1029
پربازديدهاي امروز	1056
پربازديدهاي هفته	1056
پربحثترينها	1029
پربينندهترين	1056
پربينندهترين خبرها	1056
پربينندهترينها	1056
پيام بازرگاني	1060
پيشنهاد خواندني	1056
پيشنهاد سردبير	1029
پيشنهاد ما	1029
""", 'چ': """
چاپ	1022
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1028
گزارش خطا در اين خبر	1048
""", 'अ': """
अक्षर का आकार	65
अगला	1304
अगली खबर	1302
अन्य खबरें	19	1302
अपनी राय दें	1301
अभी दान करें	1291
अभी नहीं	1290
""", 'आ': """
आगे पढें	1304
आज की अन्य खबरें	1328
आपके लिए	1302
आपको यह भी पसंद आ सकता है	1328
आपको ये भी पसंद आ सकता है	1328
""", 'इ': """
इसे भी देखें	1328
इसे भी पढें	1302
""", 'ई': """
ई-पेपर	1292
""", 'ऊ': """
ऊपर जाएं	1304
""", 'ए': """
एआई द्वारा तैयार	1316
एआई समरी	1316
एआई सारांश	1316
एआई से तैयार सारांश	1316
""", 'औ': """
और खबरें	1302
और देखें	1304
और पढें	1302	1304
और भी पढें	1328
""", 'क': """
कम दिखाएं	1305
कमेंट	1301
कमेंट करें	1301
कमेंट्स	1301
कुकी नीति	1300
केवल सदस्यों के लिए	1292
कॉपी लिंक	1295
""", 'ख': """
खाता बनाएं	1292
खोजें	1304
खोलें	1305
""", 'ग': """
गलती बताएं	1305
गोपनीयता नीति	1300
""", 'च': """
चर्चा में क्यों है	1328
""", 'ज': """
जरूर पढें	1328
जवाब दें	1301
ज्यादा पढी गई	1328
""", 'ट': """
टिप्पणियां	1301
टिप्पणी	1301
टिप्पणी करें	1301
टेक्स्ट साइज	65
टैग्स	1302
टॉप न्यूज	1302
टॉप स्टोरीज	1328
ट्रेंडिंग	1302
ट्विटर	1295
""", 'ठ': """
ठीक है	1305
""", 'त': """
ताजा खबरें	1302
ताजा समाचार	1302
""", 'द': """
दान करें	1291
देश की और खबरें	1328
दोस्तों को भेजें	1316
""", 'न': """
नक्शा देखें	1305
नहीं धन्यवाद	1290
नहीं, धन्यवाद	1290
नियम और शर्तें	1300
नियम और शर्तें | गोपनीयता नीति	1300
""", 'प': """
पार्टनर कंटेंट	1331
पिछला	1304
पिछली खबर	1302
पूरी खबर पढें	1304
प्रचार	1298
प्रतिक्रिया दें	1301
प्रायोजित	1298
प्रायोजित सामग्री	1331
प्रिंट करें	1295
प्रीमियम	1292
""", 'फ': """
फेसबुक	1295
फेसबुक पर शेयर करें	1295
फॉन्ट साइज	65
फोटो	1302
फोटो गैलरी	1328
""", 'ब': """
बंद करें	1290
बडी खबरें	1302
बाद में	1290
बाद में याद दिलाएं	1290
""", 'म': """
मुख्य समाचार	1302
मूल देखें	1305
मेन्यू	1304
मेरा खाता	1292
""", 'य': """
यह भी देखें	1328
यह भी पढें	1302
ये खबरें भी पढें	1328
ये भी जानें	1328
ये भी देखें	1328
ये भी पढें	1302
""", 'र': """
रजिस्टर करें	1292
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1295	1316
लॉग इन	1292
लॉग इन करें	1292
लॉगआउट	1292
लॉगिन	1292
लोकप्रिय	1302
""", 'व': """
विज्ञापन	1298
विज्ञापन के बाद जारी	1331
विज्ञापन हटाएं	1316
विवरण	1305
विषय	1302
वीडियो	1302
व्हाट्सएप	1295
""", 'श': """
शायद बाद में	1290
शेयर	1295
शेयर करें	1295
""", 'स': """
संपर्क करें	1301
संबंधित खबरें	1302
संबंधित लेख	1302
संबंधित वीडियो	1328
संबंधित समाचार	1302
सदस्य बनें	1291
सबसे ज्यादा पढी गई	1302
सबसे ज्यादा पढी गई खबरें	1328
सबसे ज्यादा पढी गईं	1328
सब्सक्राइब	1292
सब्सक्राइब करें	1292
सभी दिखाएं	1305
सभी देखें	1304
समझ गया	1305
समर्थन करें	1291
सहयोग करें	1291
साइन अप	1292
साइन इन	1292
साझा करें	1295
सीधे रेसिपी पर जाएं	61
सेव करें	1295
स्पॉन्सर्ड	1298
स्पॉन्सर्ड कंटेंट	1331
""", 'ह': """
हमारा समर्थन करें	1291
होम	1304
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
ข่าวที่คุณอาจสนใจ	2536
ข่าวที่น่าสนใจ	2536
ข่าวที่เกี่ยวข้อง	2513
ข่าวยอดนิยม	2513
ข่าวล่าสุด	2513
ข่าวอื่นที่น่าสนใจ	2536
ข่าวอื่นๆ	19	2536
ข่าวอื่นๆ ที่น่าสนใจ	2527
ข่าวเกี่ยวข้อง	2536
ข่าวแนะนำ	2513
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2527
คลิปแนะนำ	2536
ความคิดเห็น	2516
คัดลอกลิงก์	2516
คัดลอกลิงก์แล้ว	2527
คัดลอกลิงค์	2527
คัดลอกลิงค์แล้ว	2527
คุณอาจสนใจ	2536
""", 'ช': """
ชมคลิป	2527
ชมคลิปวิดีโอ	2527
ชมวิดีโอ	2527
ชมวิดีโอด้านบน	2527
ชมวิดีโอเต็มได้ที่นี่	2527
""", 'ด': """
ดูคลิป	2527
ดูทั้งหมด	2514
ดูวิดีโอ	2527
ดูเพิ่มเติม	2516
""", 'ต': """
ติดต่อเรา	2527
""", 'บ': """
บทความที่น่าสนใจ	2536
บทความที่เกี่ยวข้อง	2513
บทความล่าสุด	2513
บทความแนะนำ	2536
บริจาค	2510
บริจาคเลย	2510
บันทึก	2527
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2527
""", 'พ': """
พิมพ์	2516
พิมพ์บทความ	2527
พิมพ์สูตร	61
พิมพ์หน้านี้	2527
""", 'ฟ': """
ฟังรายการย้อนหลัง	2527
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2527
""", 'ย': """
ยอดนิยม	2536
ยอดนิยมในตอนนี้	2536
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2527
ร่วมงานกับเรา	2527
ร่วมตอบแบบสอบถาม	2527
ร่วมบริจาค	2510
ร่วมแสดงความคิดเห็น	2527
""", 'ล': """
ลงทะเบียน	2510
ลืมรหัสผ่าน	2510
""", 'ส': """
สนับสนุนเรา	2510
สปอนเซอร์	2516
สมัครงานกับเรา	2527
สมัครสมาชิก	2510
ส่งต่อให้เพื่อน	2527
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2536
อ่านข่าวผ่านแอป	2527
อ่านข่าวอื่นๆ	2536
อ่านต่อ	2516
อ่านต่อเรื่องนี้	2536
อ่านเพิ่มเติม	2513
อ่านเรื่องที่เกี่ยวข้อง	2536
""", 'เ': """
เข้าสู่ระบบ	2510
เนื้อหาที่เกี่ยวข้อง	2536
เป็นคนแรกที่แสดงความคิดเห็น	2527
เรื่องที่คุณอาจสนใจ	19	2536
เรื่องที่น่าสนใจ	2536
เรื่องที่เกี่ยวข้อง	2513
เรื่องล่าสุด	2536
เรื่องอื่นที่น่าสนใจ	2513
เรื่องแนะนำ	2536
""", 'แ': """
แชร์	2516
แชร์ข่าวนี้	2527
แชร์บทความ	2527
แชร์หน้านี้	2527
แชร์ไปที่ line	2527
แท็ก	2536
แท็กที่เกี่ยวข้อง	2536
แปลอัตโนมัติ	2527
แสดงความคิดเห็น	2516
แสดงน้อยลง	2514
""", 'โ': """
โฆษณา	2516
โหลดแอปฟรี	2527
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2712
""", 'ủ': """
ủng hộ	2693
ủng hộ chúng tôi	2693
""", 'あ': """
あとで	1544
あとで読む	1557
あなたにおすすめ	1569
あなたにおすすめの記事	1569
あなたへのおすすめ	1569
あわせて読みたい	1569
あわせて読む	1596
""", 'い': """
いいえ、結構です	1544
いいね	1557
いいね!してニュースをチェック	1558
いいね!で応援する	1586
いま読まれています	1596
いま読まれている記事	1596
""", 'お': """
おすすめ	1569
おすすめの記事	1569
おすすめ情報pr	1561
おすすめ記事	1569
おすすめ関連記事	1596
お問い合わせ	1563
お気に入り	1557
お気に入りに追加	1557
お申し込み	1547
""", 'こ': """
こちらの記事もおすすめ	1596
こちらの記事も読まれています	19	1596
こちらもおすすめ	1569
こちらも読む	1596
この著者の記事	1569
この記事に関連するニュース	1596
この記事のタグ	1569
この記事の写真をすべて見る	1597
この記事の関連ニュース	1596
この記事は会員限定です	1547
この記事もチェック	1586
この記事をシェア	1557
この記事をプレゼント	1586
この記事をプレゼントする	1586
この記事を保存	1586
この記事を印刷	1586
この記事を印刷する	1586
この記事を評価する	1586
この記者の記事一覧	1569
この連載の記事	1569
""", 'ご': """
ご意見	1566
ご支援のお願い	1545
ご購読の申し込み	1547
""", 'さ': """
さらに読み込む	1571
""", 'す': """
すべての写真を見る	1597
すべて受け入れる	1563
すべて表示	1572
すべて見る	1571
すべて許可	1563
""", 'そ': """
その他の記事	1569
""", 'は': """
はてなブックマーク	1557
はてなブックマークに追加	1586
はてブ	1557
""", 'ま': """
また後で	1544
""", 'み': """
みんなのコメント	1566
""", 'も': """
もっと見る	1571
もっと詳しく知りたい方は	1596
もっと読む	1569
もどる	1571
""", 'よ': """
よく読まれています	1596
よく読まれている記事	1569
よく読まれている記事ランキング	1569
""", 'わ': """
わかりました	1572
""", 'ア': """
アクセスランキング	1569
アプリのダウンロード	1556
アプリをインストール	1556
アプリをダウンロード	1556
アプリを開く	1556
アプリダウンロード	1556
アンケート実施中	1586
""", 'オ': """
オススメ記事	1569
""", 'カ': """
カテゴリ	1569
カテゴリー	1569
""", 'キ': """
キーワード	1569
""", 'ク': """
クイズに挑戦	1586
クイズに挑戦する	1586
クッキー	1563
クッキー設定	1563
クリップ	1557
クリップする	1557
""", 'コ': """
コピーしました	1557
コメント	1566
コメント#件	1566
コメント(#	1566
コメントする	1566
コメントはまだありません	1566
コメントをもっと見る	1566
コメントを投稿	1566
コメントを書く	1566
コメントを残す	1566
コメントを見る	1566
コメント一覧	1566
""", 'サ': """
サイトポリシー	1563
サイトマップ	1563
サインイン	1547
サポートする	1545
""", 'シ': """
シェア	1557
シェアしよう	1557
シェアする	1557
""", 'ス': """
スキップ	1544
スクラップ	1557
スクラップする	1557
スポンサー	1561
スポンサードリンク	1561
スポンサーリンク	1561
""", 'タ': """
タイアップ	1561
タグ	1569
""", 'チ': """
チップを送る	1545
チャンネル登録	1558
""", 'ツ': """
ツイート	1557
ツイートする	1557
""", 'ト': """
トップ	1571
トップへ戻る	1571
トップニュース	1569
トップページ	1571
トピックス	1569
""", 'ド': """
ドネーション	1545
""", 'ニ': """
ニュースを読む	1571
ニュースレター	1551
ニュースレター登録	1551
""", 'バ': """
バックナンバー	1569
""", 'パ': """
パスワードを忘れた方	1547
""", 'ピ': """
ピックアップ	1569
""", 'フ': """
フォロー	1558
フォローしてね	1558
フォローしました	1558
フォローする	1558
フォロー中	1558
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1557
ブックマークする	1557
""", 'プ': """
プッシュ通知	1556
プライバシーポリシー	1563
プレゼント	1547
プレミアム	1547
プレミアム会員	1550
""", 'ヘ': """
ヘルプ	1563
""", 'ペ': """
ページの先頭へ	1571
ページトップ	1571
ページトップへ	1571
""", 'ホ': """
ホーム	1571
""", 'ポ': """
ポスト	1557
ポストする	1557
""", 'マ': """
マイページ	1547
""", 'メ': """
メニュー	1571
メルマガ	1551
メルマガ登録	1551
メールで送る	1557
メールで送信	1557
メールアドレス	1551
メールアドレスを入力	1551
メールマガジン	1551
メールマガジン登録	1551
""", 'ラ': """
ランキング	1569
""", 'リ': """
リンクをコピー	1557
リンクをコピーしました	1586
リンクをコピーする	1586
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1547
ログイン	1547
ログイン/会員登録	1547
ログイン・会員登録	1547
""", '一': """
一覧	1571
一覧へ	1571
一覧を見る	1571
""", '上': """
上一篇	2771
上一頁	2773
上一页	2773
""", '下': """
下一篇	2771
下一頁	2773
下一页	2773
下次再說	2746
下次再说	2746
""", '不': """
不,謝謝	2746
不,谢谢	2746
不用了	2746
""", '专': """
专题	2771
""", '个': """
个人中心	2750
""", '为': """
为你推荐	2771
为您推荐	2771
""", '主': """
主要ニュース	1569
""", '举': """
举报	2770
""", '了': """
了解	1572
""", '人': """
人才招聘	2790
人気の動画	1596
人気の記事	1569
人気ランキング	1569
人気記事	1569
人気記事ランキング	1569
人氣文章	2799
""", '今': """
今、あなたにオススメ	1569
今、読まれている記事	1596
今はしない	1544
今はやめておく	1544
今回はしない	1544
今日の注目	1569
今日最熱門	2799
今日热点	2771
今日焦点	2771
今日熱門	2799
""", '他': """
他の記事	19
他の記事も読む	1569
""", '付': """
付費閱讀	2750
付费内容	2750
付费阅读	2750
""", '以': """
以下为广告内容	2790
以下為廣告內容	2790
以后再说	2746
""", '会': """
会员专享	2753
会员专享内容	2753
会员专属	2750
会员中心	2750
会员登录	2750
会員の方はこちら	1547
会員の方はログイン	1547
会員登録	1547
会員登録する	1547
会員登録はこちら	1547
会員限定	1547
会員限定記事	1547
""", '你': """
你可能也喜欢	2771
你可能也喜歡	2771
你可能感兴趣	2771
你可能还想看	2799
你可能還想看	2799
""", '使': """
使用条款	2766
使用條款	2766
""", '保': """
保存	1557
保存する	1557
""", '個': """
個人情報の取り扱い	1563
個人情報の取り扱いについて	1563
個人情報の取扱いについて	1563
個人情報保護方針	1563
""", '元': """
元の記事を読む	1597
元記事で読む	1597
元記事を読む	1571
""", '免': """
免責聲明	2766
免費訂閱	2754
免費註冊	2750
免費試讀	2750
免责声明	2766
免费注册	2750
免费订阅	2754
免费试读	2750
""", '全': """
全ての写真を見る	1597
全文はこちら	1597
全文を読む	1571
全文表示	1571
全記事読み放題	1550
全部接受	2766
全部评论	2770
""", '公': """
公众号	2761
公式sns	1558
公式twitter	1558
公式x	1558
公式アプリ	1556
""", '共': """
共有	1557
共有する	1557
共有リンクをコピー	1586
""", '关': """
关于我们	2766
关注	2761
关注我们	2761
关键词	2771
关闭	2746
""", '其': """
其他新聞	2771
其他新闻	19	2771
""", '再': """
再生	1571
""", '写': """
写真(#枚	1597
写真をもっと見る	1597
写真を見る	1571
写真を見る(全#枚	1597
写真特集	1569
写评论	2770
""", '分': """
分享	2760
分享到	2760
分享到facebook	2790
分享到line	2790
分享到微信	2760
分享到微博	2760
分享本文	2790
分享此文	2790
分享給好友	2790
分享給更多人看到	2790
分享给好友	2790
分享给更多人	2790
分享至	2760
分享至facebook	2760
分享至line	2790
分类	2771
分類	2771
""", '列': """
列印	2760
列印本頁	2790
列印食譜	61
""", '初': """
初割で無料体験する	1547
初月無料	1550
""", '利': """
利用規約	1563
""", '前': """
前のページ	1571
前の記事	1569
前の記事へ	1569
前へ	1571
前回の記事はこちら	1596
前回はこちら	1597
""", '加': """
加入line好友	2761
加入会员	2750
加入我们	2790
加入我们的团队	2790
加入我們	2790
加入我們的團隊	2790
加入書籤	2760
加入會員	2750
加载更多	2773
""", '動': """
動画	1569
動画で見る	1586
動画を再生する	1586
動画を見る	1571
""", '单': """
单次捐款	2747
""", '印': """
印刷	1557
印刷する	1557
印刷用ページ	1586
印刷用ページを表示	1586
""", '即': """
即时新闻	2771
即時新聞	2771
""", '原': """
原文を表示	1572
原文を見る	1572
原文連結	2800
原文链接	2800
""", '参': """
参与评论	2770
参加者募集中	1582
参加问卷调查	2790
""", '參': """
參加問卷調查	2790
""", '友': """
友だち追加	1558
友だち追加する	1558
友善列印	2790
友達に教える	1586
""", '反': """
反馈	2770
""", '发': """
发现错误?请告诉我们	2790
发表留言	2770
发表评论	2770
""", '合': """
合わせて読みたい	1569
""", '同': """
同じカテゴリの記事	1569
同じ著者の記事	1596
同意	2766
同意しない	1563
同意する	1563
""", '听': """
听全文	2790
听新闻	2760
听这篇文章	2790
""", '單': """
單次捐款	2747
""", '回': """
回到頂部	2773
回复	2770
回覆	2770
回頂端	2773
回首頁	2773
""", '地': """
地図を見る	1572
地図を開く	1572
""", '复': """
复制成功	2760
复制网址	2790
复制链接	2760
""", '大': """
大号字	65
大字	2760
大家还在看	2771
大家都在看	2771
""", '头': """
头条	2771
""", '字': """
字体	65
字体大小	2760
字号	2760
字級	65	2760
字级	65
字體大小	65	2760
""", '官': """
官方微博	2761
""", '定': """
定期定額	2747
""", '寄': """
寄付	1545
寄付する	1545
寄付で応援する	1586
寄付のお願い	1545
寄付をする	1545
""", '專': """
專題	2771
""", '小': """
小字	2760
小編推薦	2771
""", '尚': """
尚無留言	2790
""", '展': """
展开	2773
展开全文	2773
展开全部	2774
展開	2773
""", '已': """
已关注	2761
已是会员	2750
已有帐号	2750
已經是會員	2750
已經是會員?登入	2750
""", '广': """
广告	2765
""", '広': """
広告	1561
広告の後に続きます	1561
広告をスキップ	1561
広告を閉じる	1561
広告企画	1561
""", '廣': """
廣告	2765
""", '延': """
延伸閱讀	2771
延伸阅读	2771
""", '开': """
开通会员	2750
""", '影': """
影音	2771
""", '後': """
後で	1544
""", '微': """
微信	2760
微博	2760
""", '忘': """
忘記密碼	2750
忘记密码	2750
""", '応': """
応援する	1545
""", '您': """
您可能也喜歡	2771
您可能感兴趣	2771
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2799
您的邮箱	2754
您的電郵	2754
""", '意': """
意见反馈	2770
""", '感': """
感想を送る	1566
""", '成': """
成为会员	2747
成為會員	2747
""", '我': """
我同意	2766
我的帐户	2750
我的帳戶	2750
我知道了	2766
我要留言	2770
我要糾錯	2790
我要纠错	2770
我要评论	2770
""", '戻': """
戻る	1571
""", '所': """
所有留言	2770
""", '打': """
打印	2760
打印本页	2790
打印食谱	61
打开	2774
打赏	2747
""", '投': """
投票する	1586
投稿する	1566
""", '折': """
折りたたむ	1572
""", '报': """
报告错误	2774
""", '拒': """
拒絕	2766
拒绝	2766
""", '招': """
招聘启事	2790
""", '拡': """
拡大	1557
拡大する	1571
""", '按': """
按讚	2761
""", '捐': """
捐款	2747
捐贈	2747
捐赠	2747
""", '排': """
排行榜	2771
""", '採': """
採用情報	1582
""", '接': """
接受	2766
接受全部	2766
接受所有	2766
""", '推': """
推广	2765
推广内容	2765
推廣	2765
推荐	2771
推荐文章	2771
推荐阅读	2771
推薦	2771
推薦文章	2771
推薦閱讀	2771
""", '提': """
提供	1561
""", '搜': """
搜尋	2773
搜索	2773
""", '播': """
播放	2773
""", '支': """
支持我们	2747
支持我們	2747
支援する	1545
""", '收': """
收合	2774
收听	2760
收听本文	2790
收聽文章	2790
收藏	2760
收藏文章	2760
收藏本文	2790
收藏食譜	61
收藏食谱	61
收起	2773
""", '文': """
文字の大きさ	65	1557
文字サイズ	1557
文字サイズ変更	65
""", '新': """
新着	1569
新着ニュース	1569
新着記事	1569
新着記事一覧	1596
新規会員登録	1547
新規登録	1547
新闻简报	2754
""", '明': """
明白了	2774
""", '显': """
显示原文	2774
显示更多	2773
""", '暂': """
暂不	2746
暂无评论	2790
""", '暫': """
暫不	2746
""", '更': """
更多	2771
更多内容	2771
更多報導	2771
更多报道	2771
更多文章	2771
更多新聞	2771
更多新聞請看	2799
更多新闻	2771
更多精彩	2799
更多精采內容	2790
""", '最': """
最多人看	2799
最新ニュース	1569
最新号	1596
最新影音	2799
最新文章	2771
最新新聞	2771
最新新闻	2771
最新消息	2771
最新記事	1569
""", '會': """
會員中心	2750
會員專享	2753
會員專享內容	2753
會員專屬	2750
會員登入	2750
""", '月': """
月額#円	1550
月額#円(税込	1550
""", '有': """
有料会員登録	1547
有料会員記事	1586
有料登録	1547
有料記事	1547
""", '朋': """
朋友圈	2760
""", '服': """
服务条款	2766
服務條款	2766
""", '朝': """
朝刊・夕刊	1547
""", '本': """
本周热门	2799
本文へ	1571
本文へ移動	1571
""", '机': """
机器翻译	2790
""", '查': """
查看全部	2773
查看原图	2773
查看原文	2800
查看地图	2774
查看更多	2773
查看留言	2770
查看结果	2774
查看詳情	2774
查看评论	2770
查看详情	2774
""", '标': """
标签	2771
""", '検': """
検索	1571
""", '業': """
業配	2765
""", '標': """
標籤	2771
""", '機': """
機器翻譯	2790
""", '檢': """
檢舉	2770
""", '次': """
次のページ	1571
次の記事	1569
次の記事へ	1569
次へ	1571
次ページ	1571
""", '每': """
每月捐款	2747
""", '注': """
注册	2750
注目の記事	1569
注目キーワード	1569
注目ワード	1569
注目記事	1569
""", '点': """
点击排行	2771
点击播放	2790
点击查看原文	2800
点击查看大图	2773
点击阅读原文	2800
点我看视频	2790
点赞	2760
""", '為': """
為您推薦	2771
""", '热': """
热点	2771
热点推荐	2771
热门	2771
热门排行	2771
热门文章	2771
热门新闻	2771
""", '無': """
無料で体験する	1547
無料で読む	1547
無料会員登録	1547
無料会員限定	1547
無料体験	1547
無料登録	1547
""", '焦': """
焦點新聞	2771
""", '熱': """
熱門	2771
熱門排行	2771
熱門文章	2771
熱門新聞	2771
熱門話題	2771
""", '特': """
特定商取引法に基づく表記	1563
特集	1569
""", '猜': """
猜你喜欢	2771
猜你喜歡	2771
""", '申': """
申し込む	1547
""", '电': """
电子报	2754
电子邮箱	2754
""", '画': """
画像を拡大	1571
画像を見る	1571
""", '留': """
留言	2770
留言(#	2770
""", '登': """
登入	2750
登入/註冊	2750
登出	2750
登录	2750
登录/注册	2750
登錄	2750
登録	1547
登録が完了しました	1586
登録して続きを読む	1547
登録する	1547
""", '發': """
發現錯誤?請告訴我們	2790
發表留言	2770
發表評論	2770
""", '目': """
目录	2773
目次	1571
目錄	2773
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2771
相关报道	2771
相关推荐	2771
相关文章	2771
相关新闻	2771
相关标签	2771
相关视频	2799
相关阅读	2771
相關主題	2771
相關報導	2771
相關影片	2799
相關推薦	2771
相關文章	2771
相關新聞	2771
相關標籤	2771
相關閱讀	2771
""", '看': """
看了这篇文章的人也看	2771
看原文	2800
看更多	2771
看更多文章	2799
看更多新聞	2799
""", '知': """
知道了	2774
""", '稍': """
稍后再说	2746
稍后提醒我	2746
稍后阅读	2790
稍後再說	2746
稍後提醒我	2746
稍後閱讀	2790
""", '立': """
立即捐款	2747
立即訂閱	2750
立即订阅	2750
""", '粉': """
粉絲團	2761
""", '精': """
精彩推荐	2799
精彩推薦	2799
精选	2771
""", '紙': """
紙面ビューアー	1547
""", '結': """
結果を見る	1572
""", '続': """
続きはこちら	1597
続きをみる	1571
続きを読む	1547
""", '網': """
網友留言	2770
""", '編': """
編輯推薦	2771
編輯精選	2771
編集部おすすめ	1569
編集部のおすすめ	1569
""", '縮': """
縮小	1557
""", '繼': """
繼續閱讀	2773
""", '纠': """
纠错	2770
""", '继': """
继续浏览内容	2773
继续阅读	2773
""", '编': """
编辑推荐	2771
编辑精选	2771
""", '网': """
网友评论	2770
""", '翻': """
翻訳を表示	1572
""", '联': """
联系我们	2766
""", '聯': """
聯絡我們	2766
""", '聽': """
聽全文	2790
聽新聞	2760
聽這篇文章	2790
""", '菜': """
菜单	2773
""", '著': """
著作権	1563
""", '複': """
複製網址	2790
複製連結	2760
""", '觀': """
觀看更多	2799
""", '视': """
视频	2771
""", '解': """
解鎖全文	2790
解锁全文	2790
""", '訂': """
訂閱	2750
訂閱會員	2750
訂閱會員專屬內容	2790
訂閱郵件	2754
訂閱電子報	2754
""", '記': """
記事の続きはこちら	1597
記事へのご意見	1566
記事をサポートする	1545
記事をプレゼント	1547
記事をプレゼントする	1586
記事を保存	1557
記事を保存する	1586
記事を印刷する	1557
記事を読む	1571
記事ランキング	1569
記事一覧	1571
記事一覧を見る	1597
記事全文を読む	1571
記者募集	1582
記者募集中	1582
""", '許': """
許可する	1563
""", '註': """
註冊	2750
""", '評': """
評論	2770
""", '話': """
話題の記事	1569
""", '詳': """
詳しく見る	1572
詳細	1572
""", '語': """
語音播報	2790
語音朗讀	2790
""", '誤': """
誤りを報告	1572
誤字脱字の報告	1586
誤字脱字を報告する	1586
""", '読': """
読まれている記事	1569
読み上げ	1586
読み放題	1550
""", '請': """
請填寫讀者問卷	2790
請繼續往下閱讀	2765
請輸入電子郵件	2754
""", '讚': """
讚	2760
讚賞支持	2747
""", '订': """
订阅	2750
订阅会员	2750
订阅邮件	2754
""", '评': """
评论	2770
评论(#	2770
""", '诚': """
诚聘英才	2790
""", '话': """
话题	2771
""", '详': """
详情	2774
""", '语': """
语音朗读	2790
""", '请': """
请先登录再评论	2790
请继续往下阅读	2765
请输入邮箱	2754
""", '購': """
購読	1547
購読する	1547
購読のお申し込み	1547
購読申し込み	1547
""", '贈': """
贈送文章	2790
贈送文章給朋友	2790
贈送此文	2790
""", '贊': """
贊助	2747
贊助內容	2765
贊助商	2765
""", '赞': """
赞助	2747
赞助内容	2765
赞助商链接	2765
赞赏	2747
""", '赠': """
赠送此文	2790
""", '跳': """
跳到主要內容	2773
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2773
""", '轉': """
轉發	2760
""", '转': """
转发	2760
""", '返': """
返信	1566
返信する	1566
返回顶部	2773
返回首页	2773
""", '追': """
追蹤	2761
追蹤我們	2761
""", '通': """
通報する	1566
通知をオン	1556
通知を受け取る	1586
""", '速': """
速報	1569
速報通知を受け取る	1586
""", '連': """
連結已複製	2790
連載	1569
""", '運': """
運営会社	1563
""", '違': """
違反報告	1566
""", '選': """
選單	2773
""", '邮': """
邮箱	2754
""", '链': """
链接已复制	2790
""", '閉': """
閉じる	1544	1571
""", '開': """
開く	1572
開通會員	2750
""", '関': """
関連	1569
関連する記事	1569
関連キーワード	1569
関連タグ	1569
関連トピックス	1569
関連ニュース	1569
関連リンク	1569
関連動画	1569
関連情報	1569
関連記事	1569
関連記事はこちら	1596
""", '閱': """
閱讀全文	2773
閱讀原文	2800
閱讀更多	2773
""", '關': """
關於我們	2766
關注	2761
關注我們	2761
關鍵字	2771
關閉	2746
""", '阅': """
阅读全文	2773
阅读原文	2800
阅读更多	2773
""", '隐': """
隐私政策	2766
隐私权政策	2766
""", '隱': """
隱私政策	2766
隱私權政策	2766
""", '電': """
電子信箱	2754
電子報	2754
電子版	1547
""", '音': """
音声で聞く	1557
音声読み上げ	1586
""", '頭': """
頭條	2771
""", '顯': """
顯示原文	2774
顯示更多	2773
""", '首': """
首頁	2773
首页	2773
""", '點': """
點我看影片	2790
點擊播放本文	2790
點閱排行	2799
""", '가': """
가	1619
가입하기	1610
가장 많이 본 뉴스	1626
""", '개': """
개인정보 처리방침	1624
개인정보처리방침	1624
""", '거': """
거부	1624
""", '검': """
검색	1628
""", '결': """
결과 보기	1629
""", '계': """
계속 읽기	1610
""", '고': """
고객센터	1624
""", '공': """
공유	1619
공유하기	1619
""", '관': """
관련 기사	1626
관련 뉴스	1626
관련 영상	1649
관련 태그	1626
관련기사	1626
관련뉴스	1626
관련키워드	1626
""", '광': """
광고	1623
광고 닫기	1623
""", '괜': """
괜찮습니다	1607
""", '구': """
구독	1610
구독 신청	1610
구독 전용	1610
구독 중	1610
구독신청	1610
구독이 완료되었습니다	1641
구독자 전용	1612
구독하고 이어서 읽기	1641
구독하기	1610
""", '글': """
글씨 크기	65
글씨크기	1619
글자 크기	1619
글자 크기 변경	65	1641
글자 크기 조절	65	1641
글자크기	1619
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1608
기사 공유하기	1619
기사 더보기	1641
기사 듣기	1641
기사 링크 복사	1641
기사 본문	1628
기사 선물하기	1641
기사 스크랩하기	1641
기사 오류 신고	1641
기사 오류 제보	1641
기사 원문 보기	1641
기사 저장하기	1641
기사 제보 및 문의	1641
기사 후원하기	1608
기사에 대한 의견	1625
기사원문	1628
기사저장	1619
기자 구독	1636
기자 구독하기	1636
기자 페이지	1636
기자 프로필 보기	1636
기자의 다른 기사	1636
기자의 다른기사	1626
""", '나': """
나중에	1607
나중에 보기	1641
나중에 읽기	1641
나중에 하기	1607
""", '내': """
내 정보	1610
""", '네': """
네이버 구독	1622
네이버 블로그	1619
네이버에서 구독	1622
네이버에서 구독하기	1622
""", '놓': """
놓치면 안 되는 기사	1649
""", '뉴': """
뉴스 듣기	1641
뉴스레터 구독	1615
뉴스레터 구독 신청	1615
뉴스레터 무료 구독	1641
뉴스레터 신청	1615
""", '다': """
다른 공유 찾기	1619
다른 기사	19	1626
다른 기사 더 보기	19
다른 기사 보기	1636
다른기사	1626
다른기사 보기	1626
다시 보지 않기	1607
다음	1628
다음 기사	1626
다음 기사 보기	1641
다음 페이지	1628
다음기사	1626
다음에	1607
""", '닫': """
닫기	1607
""", '답': """
답글	1625
답글쓰기	1625
""", '당': """
당신이 좋아할 만한	1626
""", '댓': """
댓글	1625
댓글 #	1625
댓글 #개	1625
댓글 보기	1625
댓글 쓰기	1625
댓글 운영 정책	1641
댓글 운영정책	1641
댓글보기	1625
댓글쓰기	1625
댓글을 입력해주세요	1625
""", '더': """
더 보기	1628
더보기	1626	1628
""", '독': """
독자 의견 조사	1641
""", '동': """
동영상	1626
동의	1624
동의합니다	1624
""", '등': """
등록	1625
""", '디': """
디지털뉴스부	1636
디지털뉴스팀	1636
디지털콘텐츠팀	1636
""", '라': """
라인	1619
""", '랭': """
랭킹	1626
랭킹뉴스	1626
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
로그아웃	1610
로그인	1610
로그인 후 댓글 쓰기	1641
로그인/회원가입	1610
로그인이 필요	1612
""", '링': """
링크 복사	1619
링크가 복사되었습니다	1641
""", '마': """
마이페이지	1610
""", '많': """
많이 본 기사	1626
많이 본 뉴스	1626
많이 본 영상	1649
많이 읽은 기사	1626
많이본 기사	1626
많이본 뉴스	1626
""", '맨': """
맨 위로	1628
맨위로	1628
""", '메': """
메뉴	1628
메뉴 닫기	1628
메일	1619
""", '모': """
모두 동의	1624
""", '목': """
목록	1628
목록보기	1628
""", '무': """
무료 체험 시작하기	1610
무료 회원가입	1610
""", '문': """
문의	1625
문자 크기	65
""", '바': """
바로가기	1619
""", '밴': """
밴드	1619
""", '번': """
번역 보기	1629
""", '베': """
베스트	1626
""", '복': """
복사하기	1619
""", '본': """
본문 글씨 줄이기	1619
본문 글씨 키우기	1619
본문 바로가기	1628
본문으로 바로가기	1628
""", '북': """
북마크	1619
""", '비': """
비밀번호 찾기	1610
""", '사': """
사이트맵	1624
사진 확대	1628
""", '설': """
설문 참여 바로가기	1641
설문 참여하기	1641
설문조사 참여하기	1641
""", '속': """
속보	1626
속보 알림 받기	1641
속보 알림 신청	1641
""", '스': """
스크랩	1619
스크랩하기	1641
스폰서	1623
""", '신': """
신고	1625
신문구독	1610
""", '실': """
실시간 뉴스	1626
""", '알': """
알겠습니다	1629
알림 받기	1618
알림 설정	1618
""", '앱': """
앱 다운로드	1618
앱 다운로드하기	1618
앱 설치	1618
앱 설치하기	1618
""", '에': """
에디터 추천	1626
""", '연': """
연관기사	1626
""", '열': """
열기	1629
""", '영': """
영상	1626
영상 보기	1641
영상으로 만나보세요	1641
영상으로 보기	1641
""", '오': """
오늘 하루 보지 않기	1607
오늘은 그만 보기	1607
오늘의 추천	1626
오늘의 핫뉴스	1649
오디오로 듣기	1641
오류 신고	1625
오류 신고하기	1641
오탈자 신고	1641
""", '온': """
온라인뉴스팀	1636
""", '요': """
요약	1628
""", '원': """
원문 보기	1629
원문보기	1628
""", '위': """
위로	1628
""", '유': """
유료 기사입니다	1641
유튜브 구독	1622
유튜브 구독하기	1622
""", '음': """
음성 재생하기	1641
음성으로 듣기	1619
""", '응': """
응원하기	1608
""", '의': """
의견 쓰기	1625
""", '이': """
이 기사 어땠나요	1641
이 기사를 공유합니다	1641
이 기사를 추천합니다	1641
이 기사와 함께 읽은 기사	1641
이 기자의 다른 기사	1641
이 시각 많이 본 기사	1649
이 시각 많이 본 뉴스	1649
이 시각 주요뉴스	1626
이 시각 추천뉴스	1626
이런 기사는 어때요	1649
이메일	1619
이메일무단수집거부	1624
이미 구독 중이신가요	1610
이미 회원이신가요	1610
이미지 크게 보기	1628
이미지 확대	1628
이슈	1626
이용약관	1624
이전	1628
이전 기사	1626
이전 기사 보기	1641
이전기사	1626
""", '인': """
인기 급상승	1649
인기 기사	1626
인기기사	1626
인기뉴스	1626
인쇄	1619
인쇄하기	1619
인스타그램 팔로우	1641
""", '일': """
일시후원	1608
""", '자': """
자세히	1629
자세히 보기	1629
""", '재': """
재생	1628
""", '저': """
저작권규약	1624
저장	1619
""", '전': """
전체 댓글	1625
전체 보기	1628
전체메뉴	1628
전체보기	1628
""", '접': """
접기	1628
""", '정': """
정기 후원하기	1608
정기구독	1610
정기후원	1608
""", '제': """
제보	1625
제보하기	1625
""", '좋': """
좋아요	1619
좋은 기사 후원하기	1608
""", '주': """
주소 복사	1641
주소가 복사되었습니다	1641
주소복사	1619
주요 기사	1626
주요 뉴스	1626
주요 뉴스 더보기	1649
주요기사	1626
주요뉴스	1626
""", '지': """
지금 뜨는 기사	1649
지금 뜨는 뉴스	1649
지도 보기	1629
지면보기	1610
""", '청': """
청소년보호정책	1624
""", '최': """
최신 기사	1626
최신 뉴스	1626
최신기사	1626
최신뉴스	1626
""", '추': """
추천 기사	1626
추천 영상	1649
추천기사	1626
추천뉴스	1626
""", '친': """
친구 추가하기	1641
""", '카': """
카카오스토리	1619
카카오톡	1619
카카오톡 공유	1619
카카오톡으로 공유	1641
카카오톡으로 공유하기	1641
카테고리	1626
""", '쿠': """
쿠키 설정	1624
""", '퀴': """
퀴즈 풀기	1641
""", '키': """
키워드	1626
""", '태': """
태그	1626
""", '텔': """
텔레그램에서 소식 받기	1641
""", '투': """
투표하기	1641
""", '트': """
트위터	1619
트위터 공유	1619
""", '페': """
페이스북	1619
페이스북 공유	1619
페이스북으로 공유	1641
""", '펼': """
펼치기	1628
""", '포': """
포토	1626
""", '폰': """
폰트 크기	1619
""", '프': """
프리미엄	1610
프린트	1619
""", '함': """
함께 보면 좋은 기사	1626
함께 볼 기사	1649
함께 읽으면 좋은	1626
함께 읽은 기사	1649
""", '핫': """
핫뉴스	1626
핫이슈	1626
핫클릭	1649
""", '헤': """
헤드라인	1626
""", '협': """
협찬	1623
""", '홈': """
홈	1628
""", '화': """
화제의 뉴스	1626
""", '확': """
확인	1629
""", '회': """
회사소개	1624
회원 전용	1612
회원가입	1610
""", '후': """
후원	1608
후원 안내	1608
후원 하기	1608
후원하기	1608
후원회원 가입	1608
"""}

START = {'a': """
abonē	1727 K par	1727 K no	1727 K un	1729 K
accès	1153 K illimité
această	52 K investigație	2130 K traducere
además	923 K:	968 K, en
ai가	1638 K 자동 번역한	1638 K 번역한	1638 K 핵심	1638 K 요약한
ai에게	1638 K 물어	1638 K 질문	1638 K 물어보기
ajánljuk	1357 K:
aktivér	418 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2476 K dig till vårt	2492 K
apúntate	949 K a nuestro seminario	949 K a nuestro evento
artykuł	46 K można	46 K wolno	1976 K ukazał się	1976 K pochodzi z	1982 K przetłumaczony	1982 K został przetłumaczony	1982 K czyta	1982 K wygenerowany
artykuły	1973 K autora
artículos	893 K gratuitos
ascultă	1 K	2119 K:	2136 K podcastul	2136 K acest articol
atradāt	44 K
atsisiųskite	1689 K
autorė	1693 K:
autoři	315 K jsou
außerdem	565 K lesenswert:	565 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	957 K la app
beiträge	27 K
benefício	2080 K do assinante:
berätta	59 K i	59 K gärna
beställ	2492 K
bestätigen	459 K sie ihre
bestätigungsmail	459 K
besøg	404 K vores
beğendin	69 K mi
beğendiniz	8 K mi	69 K mi
boletín	899 K diario	899 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2710 K liên quan:	2723 K viết này có	2723 K viết có hữu ích
báo	2723 K lỗi bài viết
bình	5 K luận	27 K luận	2724 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1357 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2723 K phát hiện	2723 K thấy bài viết
bản	2723 K tóm tắt này
bấm	2725 K để nghe
bật	2701 K thông báo
""", 'c': """
chceš	337 K u nás pracovat	2352 K u nás pracovať
chefredaktör	2490 K och ansvarig utgivare:	2490 K:
chưa	32 K có bình luận
citeşte	2119 K şi	2119 K şi:
citește	2119 K și	2119 K și:	2119 K:	2119 K mai mult	2119 K aici	2119 K mai departe:
citiți	2119 K și
ciąg	1986 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	2034 K exclusivo para	2078 K gerado	2083 K oferecido por
conținut	2130 K generat	2134 K oferit de
crédit	1227 K photo	1227 K photos
crédits	1227 K photo	1227 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2727 K đặt ứng dụng	2727 K ứng dụng	2727 K app
có	72 K thắc mắc	2710 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2125 K ai informații	2132 K ai observat o
dalinkitės	1689 K
další	303 K články autora
darovať	2346 K
dernières	1181 K actualités
descarcă	13 K	2150 K aplicația
descargá	13 K	957 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2041 K no google play	2088 K na app store	2088 K no google play	2088 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	330 K
dostępna	1989 K w
dostępne	1989 K w
dostępny	1989 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2000 K do	2013 K do dyskusji
držte	28 K se
découvrez	1182 K aussi	1206 K la boutique	1206 K notre boutique	1206 K nos jeux	1206 K notre hors-série	1214 K notre application	1214 K notre appli
décryptage	1182 K :
déductible	1143 K des impôts	1143 K à #
déjà	1151 K abonné	1151 K inscrit	1151 K client
dùng	2734 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1383 K
encuéntranos	12 K
envía	3 K
envíanos	938 K
ermöglicht	567 K von
erről	1357 K bővebben
escríbenos	926 K
estagiária	2071 K sob supervisão	2071 * K sob supervisão
estagiário	2071 K sob supervisão
""", 'f': """
faça	2086 K o quiz	2086 K o teste	2086 K o nosso
felelős	1380 K szerkesztő:	1380 K kiadó:
fiți	31 K primul
foretrækker	419 K du
fortsätt	2494 K läsa
fortæl	59 K mig
fotogaléria	2320 K:
fotografía	969 K:
frågor	72 K	73 K om artikeln
få	395 K fuld adgang til	418 K adgang	418 K fri	418 K fuld	418 K besked	418 K ugens	418 K dagens	418 K de	418 K nyheder	418 K en notifikation	418 K breaking	418 K seneste nyt	429 K	1896 K full tilgang til	1922 K tilgang	1922 K fri	1922 K full	1922 K beskjed	1922 K varsel	1922 K ukas	1922 K dagens	1922 K de	1922 K nyheter	1922 K siste	1934 K	2467 K full tillgång till	2492 K tillgång	2492 K fri	2492 K full	2492 K besked	2492 K en notis	2492 K veckans	2492 K dagens	2492 K de	2492 K nyheter	2492 K senaste	2503 K
férjen	1383 K hozzá
följ	12 K	2471 K	2492 K
følg	12 K	12 K oss	399 K	418 K	1900 K	1922 K
füge	12 K uns	573 K
fügen	12 K sie uns	573 K sie
für	462 K android und ios	513 K diesen artikel	513 K diesen	562 K nur
főszerkesztő	1380 K:
""", 'g': """
gazeteciliğimizi	2589 K
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2724 K cửa hàng trực tuyến
glöm	2492 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2723 K ý cho bài viết
gör	2476 K quizet	2476 K vårt quiz	2492 K vårt
görmemiz	2594 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1384 K lát
hintergründe	565 K dazu:
hjälp	2476 K oss bli bättre	2476 K oss att bli bättre
hjælp	404 K os med at blive bedre
hlavné	2333 K body
hlavní	317 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2724 K trả lời khảo sát	2732 K ủng hộ
hämta	13 K	2480 K
häng	2492 K med
hääleta	1005 K
håll	28 K	28 K dig
hör	517 K dir	573 K	2492 K
hören	517 K sie	573 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	388 K også	388 K også:	404 K mere på	418 K	1889 K også	1889 K også:	1922 K
""", 'i': """
iesūti	1715 K savu	1715 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1689 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2034 K é assinante
jäikö	1095 K juttu kesken
jälgi	1005 K
""", 'k': """
kapcsolódó	1357 K	1357 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2724 K tra kiến thức của bạn
kjøp	1905 K billetter	1905 K billett	1922 K
klausykitės	1674 K
klikněte	300 K zde
ključne	2272 K točke	2272 K tačke
klõpsates	1005 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1729 K var
kommentarsfältet	5 K
kopiér	418 K
kopírovat	330 K
kopírovať	2346 K
kopē	1729 K
kvíz	300 K:	1370 K	2320 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1383 K
kérjen	1383 K
kérjük	28 K
kênh	2701 K youtube của báo
köp	2476 K biljetter	2476 K biljett	2492 K
kövess	12 K
kövesse	1383 K
kövessen	12 K
køb	404 K billetter	404 K billet	418 K
küfür	27 K içeren
küldd	3 K el	1365 K el nekünk
küldje	1365 K el nekünk	1383 K	1383 K tovább
kļūsti	1729 K
kết	2715 K nối với chúng tôi
""", 'l': """
laimē	1729 K
laimėkite	1689 K
legyél	1383 K
lejupielādē	1729 K
leé	968 K también	968 K más	968 K:
lisää	1119 K meidät
lásd	1357 K még
lásson	1383 K több
lát	1365 K valami
láttál	1365 K valami
lägg	2492 K till
lähetä	1098 K juttuvinkki	1098 K uutisvinkki	1098 K vinkki	1102 K mielipidekirjoituksesi	1102 K mielipidekirjoitus	1119 K
lämna	2470 K dina tips	2470 K ditt tips
läs	2459 K mer om	2460 K också	2460 K också:	2460 K även	2460 K mer	2460 K mer:	2460 K:	2460 K här	2460 K även:	2467 K vidare med	2467 K mer på	2480 K e-tidningen	2480 K tidningen	2492 K	2494 K vidare
læs	387 K mere om	388 K også	388 K også:	388 K mere	388 K mere:	388 K:	388 K her	388 K hele	395 K videre med	409 K e-avisen	409 K avisen	418 K	420 K videre
légy	31 K te az első
líbil	8 K se vám	318 K se
líbilo	69 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1119 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1986 K wideo
mesterséges	1391 K intelligencia írta
mirá	952 K el video	968 K también	968 K:
mitä	8 K pidit	33 K mieltä	1120 K mieltä sinä
mišljenja	2269 K autora	2269 K iznesena	2269 K izneta
mišljenje	2269 K autora
możliwość	5 K komentowania
mándanos	938 K
más	922 K noticias de	922 K noticias sobre	922 K sobre	922 K en	922 K de	923 K información	923 K información:	926 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	303 K tip?	303 K tip na článek	303 K tip na téma	303 K tip pro
märkasid	44 K	990 K midagi	996 K viga	996 K artiklis viga
még	32 K nincs
més	248 K informació:	274 K notícies de	274 K notícies sobre
mød	404 K os
mūs	1729 K vari
mời	2710 K xem	2710 K bạn đọc	2710 K độc giả	2715 K bạn tham gia	2715 K độc giả theo dõi	2715 K bạn đọc theo dõi	2725 K quý vị theo dõi	2725 K quý độc giả	2725 K bạn xem video	2725 K nghe
""", 'n': """
nahlásit	340 K chybu
nahlásiť	2355 K chybu
nahláste	2355 K chybu
najważniejsze	1982 K informacje
naloži	2400 K
naložite	13 K	2400 K
naročite	2407 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	338 K čas číst	2353 K čas čítať
než	347 K vložíte komentář	347 K začnete diskutovat	347 K napíšete příspěvek
nguồn	2719 K:	2719 K :
nhận	2701 K thông báo
nové	320 K číslo	320 K vydání	2336 K číslo	2336 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1119 K enemmän
nägid	1006 K viga
näita	1005 K
näitkö	1120 K virheen
näytä	1119 K sisältö
nå	2492 K vår
nézd	1357 K meg	1383 K meg
nézze	1357 K meg	1383 K meg
nāc	1720 K strādāt
""", 'o': """
oceń	8 K	1983 K ten	1983 K artykuł	1983 K tekst
odporučte	2346 K
odporúčame	2320 K:
odsłuchaj	1994 K	1994 K ten
ofereça	3 K
oglądaj	1970 K:
ohodnoťte	318 K	2334 K
opýtajte	2333 K sa
opširnije	2257 K:	2257 K na
otázky	72 K
ouça	1 K	2059 K:	2084 K o podcast
oír	1 K
""", 'p': """
pamanīji	1721 K kļūdu
pamanījāt	44 K	1721 K kļūdu
pastebėjote	44 K	1675 K įdomų	1681 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2719 K viên:
piditkö	8 K	69 K	1120 K
pidätkö	1120 K
piše	2284 K:
podobał	8 K ci się
podobało	69 K się
podpořte	335 K
podržite	2287 K
podés	12 K seguir	939 K enviarnos
podívejte	300 K se:	300 K se na video
poleć	1994 K
poslať	2346 K
poslechněte	1 K si	300 K si	300 K si:
poslušajte	1 K	2257 K:	2379 K:
posłuchaj	1 K	1970 K:	1970 K też:
poznáte	66 K niekoho
pozostała	1986 K część
pošaljite	41 K vijest
pošlete	330 K
pošlite	3 K	2346 K
poți	2125 K contacta autorul	2125 K contacta autoarea
praneškite	1675 K redakcijai
predplaťte	2350 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2320 K si tiež	2320 K si aj	2320 K si	2320 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1689 K
pronašli	44 K ste
pročitaj	2257 K još	2257 K i
pročitajte	2257 K još	2257 K i	2257 K više	2257 K:	2257 K više o ovoj temi
prvý	2345 K mesiac len za	2345 K mesiac za	2345 K mesiac už za	2345 K mesiac zadarmo
prześlij	1994 K dalej
präsentiert	567 K von
prüfen	573 K sie
páčil	8 K sa vám	2334 K sa
páčilo	69 K sa
päivitä	1119 K
pääset	1119 K lukemaan
päätoimittaja	1117 K:
păstrați	28 K
pērc	1720 K biļetes	1729 K
předplaťte	335 K si
přehrajte	300 K si
přetisk	68 K povolen	68 K možný
přečtěte	300 K si také	300 K si	300 K si:	300 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	939 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	338 K posloucháte
radšej	2353 K počúvate
radši	338 K posloucháte
rašykite	1675 K autorei	1675 K autoriui
recibí	938 K las noticias
recomandări	2119 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1382 K ingyenesen
regisztráljon	1370 K	1382 K ingyenesen
regístrate	890 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	1986 K tekstu
rezervē	1729 K
rešite	2257 K kviz
riješite	2257 K kviz
rozwiąż	1970 K quiz
rätsel	556 K mit
rätseln	556 K sie mit
réservez	1206 K vos places pour la soirée de la rédaction
réservé	1151 K aux abonnés
réservée	1151 K aux abonnés
réservés	1151 K aux abonnés
résumer	1196 K cet article	1196 K l'article
résumé	1196 K généré	1196 K rédigé	1196 K réalisé	1196 K produit	1196 K par
rösta	2492 K
rādīt	1729 K
""", 's': """
saglabā	1729 K
saistīts	1704 K:
saņem	1729 K
sažetak	2272 K	2272 K članka	2272 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	938 K el canal	968 K leyendo:
sesizări	2125 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	317 K	317 K článku
siųskite	1675 K savo	1689 K
sjefredaktør	1919 K:	1919 K og ansvarlig redaktør:
skopírovať	2346 K
skrót	1982 K artykułu
skúsili	59 K ste
související	300 K:
spodobało	69 K się
sporočite	2412 K napako
sprawdź	1970 K:	1970 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2333 K sa
stališča	2390 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	353 K si aplikaci
stöd	2467 K
stötta	2467 K
støt	395 K
støtt	1896 K
suscríbete	884 K a
susidūrėte	1675 K su
susiję	1663 K:
synthèse	1196 K générée
syötä	1119 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1389 K:
szívesen	1384 K meghallgatjuk
szöveg	1389 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	943 K
síganos	12 K
sígueme	943 K
síguenos	12 K
só	2034 K para assinantes
sólo	890 K para suscriptores
søg	418 K nu
súhrn	2333 K
súmate	12 K	56 K a las #
súvisiace	2320 K:
súvisiaci	2320 K článok
sūti	1715 K savu	1729 K
""", 't': """
también	911 K en facebook	923 K puedes leer	923 K puedes leer:	923 K te puede interesar:
també	248 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1124 K on
tekstą	46 K galima
tenés	933 ¿K información
thấy	44 K lỗi
thử	2724 K sức với
tiedätkö	1098 K aiheesta	1098 K asiasta	1098 K lisää
tiivistelmä	26 K on
tilføj	418 K
todavía	32 K no hay comentarios
további	1357 K részletek
traducció	257 K feta
transparentní	310 K účet:
trên	2701 K google news
trả	2724 K lời câu đố
trải	2734 K nghiệm
turpinājums	1731 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1098 K
tác	2719 K giả:	2719 K giả là
támogasd	1375 K a	1375 K az
támogassa	1375 K a	1375 K az
täglichen	459 K newsletter
tämä	26 K tiivistelmä	52 K juttu
tämän	52 K jutun
télécharger	13 K	1162 K l'application
téléchargez	13 K
tóm	2723 K tắt này
töltsd	13 K le
töltse	13 K le	1383 K le	1383 K ki
történeteiket	1365 K
tüm	27 K yorumlar
tęsinys	1691 K
tłumaczenie	1982 K
tải	13 K	13 K ứng dụng	2701 K ứng dụng	2701 K app	2727 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2292 K na grešku
uključi	2280 K
uključite	2280 K
uložit	330 K
uložiť	2346 K
uložte	330 K si	2346 K si
unbeschränkter	536 K zugang
unterstütze	442 K
unterstützen	442 K sie	442 K sie die
uočili	7 K ste
upozorniť	2355 K na chybu
upozorněte	340 K na chybu
urmărește	12 K	2119 K și:	2136 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1370 K részt
več	2379 K:	2379 K v videu	2404 K o tem	2404 K novic	2404 K preberite
vidéo	1182 K :
visą	1689 K interviu
više	2257 K o:
você	2059 K pode gostar:
vprašaj	2393 K
vprašajte	2393 K
vypočujte	1 K si	2320 K si:
vyskúšali	59 K ste
vytiskněte	330 K
vytlačiť	2346 K
vytlačte	2346 K
vyzkoušeli	59 K jste
válaszolj	1383 K
válaszoljon	1383 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	418 K med
véleménycikkeit	1365 K
více	300 K zde	300 K k tématu:
võida	1005 K
võta	990 K ühendust	1005 K
vă	28 K rugăm să
věnujte	330 K
všechny	27 K komentáře	303 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	483 K artikel:
weź	2013 K udział w dyskusji
więcej	1969 K o	1969 K na temat	1969 K z	1970 K na ten temat:	1973 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	459 K newsletter
""", 'y': """
yanlişlik	2583 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2005 K uwagę	2005 K błąd	2005 K literówkę	2005 K uwagi	2005 K nieścisłość
ziņo	1715 K redakcijai
zkopírovat	330 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2002 K reporterem	2002 K reporterką	2002 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	492 K dpa	731 K #	731 K
""", 'à': """
à	1182 K lire aussi	1182 K lire également	1182 K lire :	1182 K lire sur	1182 K voir aussi	1182 K écouter	1182 K relire	1182 K découvrir	1182 K lire sur le même sujet	1182 K consulter :	1182 K voir également	1185 K propos de l'auteur	1185 K propos de l'autrice	1206 K retrouver dans le numéro
àudio	257 K generat
""", 'á': """
áudio	2078 K gerado
""", 'ä': """
är	2470 K du
äänestä	1119 K
""", 'ç': """
ça	69 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2056 K preciso estar logado
écouter	1 K l'article	1 K cet article	1182 K aussi
écoutez	1 K cet	1 K l'article	1210 K le podcast
""", 'í': """
írd	1383 K be
írj	1365 K a szerzőnek
írja	1383 K be
írjon	1365 K a szerzőnek	1383 K közvetlenül	1383 K nekünk
""", 'î': """
întreabă	2130 K asistentul
întrebări	72 K
""", 'ö': """
ön	1384 K szerint
""", 'ú': """
últimas	922 K noticias de	2058 K de	2058 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	486 K die autor:in	486 K die autoren	486 K die autor:innen	488 K die autorin	488 K den autor	489 K die autorin	489 K den autor
übersetzung	570 K:	570 K aus dem
""", 'č': """
čitaj	2257 K još
čitajte	2257 K i	2257 K još	2257 K još:
članak	46 K se može	46 K možete	2272 K je preveden	2272 K čita	2275 K je objavljen u
članek	46 K lahko	2393 K je preveden	2393 K bere	2393 K je prebral	2396 K je objavljen v
článek	46 K lze	46 K můžete	317 K byl přeložen	317 K přeložen	317 K načetl	320 K vyšel v
článok	46 K možno	46 K môžete	2333 K bol preložený	2333 K načítal	2336 K vyšiel v
čo	33 K si myslíte
čtěte	300 K také	300 K také:	300 K i	300 K více	300 K:
číslo	310 K účtu pro dary	310 K transparentního účtu
čítajte	2320 K aj	2320 K tiež	2320 K viac
""", 'đ': """
đánh	2723 K giá bài viết
đăng	2724 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2740 K dây nóng: #	2740 K dây nóng #
được	68 K phép đăng lại
đọc	2710 K thêm	2710 K thêm:	2710 K:	2710 K tiếp:	2715 K tin nhanh
""", 'į': """
įsigykite	1689 K
įtraukite	1689 K mus
įveskite	1689 K
""", 'ś': """
ściągnij	13 K	2018 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	1998 K:
źródło	1998 K:
""", 'ž': """
želite	2289 K raditi kod nas	2289 K da radite kod nas	2409 K delati pri nas
želiš	2289 K raditi kod nas	2409 K delati pri nas
žinote	1675 K daugiau	1690 K istoriją
žiūrėkite	1663 K taip pat	1689 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις
""", 'ή': """
ήταν	623 K χρήσιμο	623 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	638 K τον	638 K τα	638 K
ακούστε	1 K	607 K:
αναδημοσίευση	68 K με
αναφέρετε	643 K λάθος	643 K κάποιο λάθος
αναφορά	643 K λάθους
αντιγράψτε	633 K
αντιγραφή	633 K
αξιολογήστε	623 K
αποθηκεύστε	633 K
απορίες	72 K
αυτή	52 K η έρευνα	622 K η περίληψη	622 K η σύνοψη
""", 'β': """
βίντεο	607 K:
βαθμολογήστε	623 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	607 K επίσης	607 K:	607 K το βίντεο	607 K εδώ	607 K επίσης:	607 K ακόμα:	607 K φωτογραφίες	607 K ακόμη	607 K ακόμη:	620 K όλα τα άρθρα	634 K όλες	634 K όλα	634 K τις
δειτε	607 K επισης	607 K ακομη	607 K:
δεν	641 K έχετε χρόνο να διαβάσετε
διάβασε	607 K επίσης	607 K ακόμη
διαβάζεται	622 K από
διαβάστε	607 K επίσης	607 K επίσης:	607 K ακόμη	607 K ακόμη:	607 K ακόμα	607 K:	607 K εδώ	607 K περισσότερα	607 K ακόμα:	607 K εδώ περισσότερα	607 K σχετικά	607 K αναλυτικά	620 K όλα τα άρθρα	634 K όλες	634 K όλα	634 K τις
διαβαστε	607 K επισης	607 K ακομη	607 K ακομα	607 K:
διαθέσιμη	630 K στο
διαθέσιμο	630 K σε	630 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	633 K
ενεργοποιήστε	630 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	622 K περίληψη	622 K σύνοψη	622 K ανάγνωση	622 K περίληψη αυτή
""", 'θ': """
θέλεις	640 K να εργαστείς μαζί μας
θέλετε	640 K να εργαστείτε μαζί μας	640 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	630 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	630 K	638 K την εφαρμογή	652 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	607 K:
""", 'λ': """
λήψη	630 K από	630 K στο
""", 'μ': """
μάθετε	634 K όλες
με	636 K πληροφορίες από
μείνετε	634 K ενημερωμένοι
μετάφραση	622 K
μοιράσου	633 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	620 K απόψεις	620 K γνώμες
""", 'π': """
περίληψη	622 K
περισσότερα	607 K:
πηγές	636 K:
πηγή	636 K:
προτείνετε	633 K
προτιμάτε	641 K να ακούτε	641 K να ακούσετε
πώς	623 K σας φάνηκε
""", 'ρ': """
ρωτήστε	622 K
ρώτα	622 K
ρώτησε	622 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	623 K φάνηκε	623 K βοήθησε	623 K άρεσε
σου	69 K άρεσε
στείλτε	633 K
στηρίξτε	638 K	638 K τον	638 K τα	638 K την
σύνοψη	622 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	620 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	620 K άρθρο εκφράζει	622 K άρθρο μεταφράστηκε	622 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	633 K
""", 'ό': """
όλα	620 K τα άρθρα
όλες	634 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	185 K се за
автор	2200 K - обозреватель	2200 K - корреспондент	2200 K - колумнист	2200 K - редактор	2648 K - оглядач	2648 K - колумніст	2648 K - кореспондент
авторка	2648 K - оглядачка	2648 K - колумністка
авторката	165 K е
авторът	165 K е
акценти	167 K от
""", 'б': """
бачите	44 K помилку
беше	168 K ли полезна	168 K ли полезно	168 K ли полезен
больше	2184 K новостей	2185 K по теме:	2223 K любите слушать	2223 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2203 K ли материал	2203 K ли пересказ	2203 K ли этот пересказ	2203 K ли этот	2203 K ли текст
была	2203 K ли статья	2203 K ли эта	2203 K ли новость
більше	2632 K по темі:	2632 K за темою:	2632 K на тему:	2632 K про це:	2663 K новин	2663 K матеріалів
""", 'в': """
вакансии	2206 K "	2206 K редакции
вакансії	2653 K "	2653 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2203 K понравилась	2203 K понравился	2203 K помогла	2651 K сподобалась	2651 K сподобалася	2651 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	153 K още	153 K също	153 K:	153 K повече във видеото	153 K галерията
включете	175 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2184 K новости на тему	2184 K материалы	2184 K новости	2184 K статьи	2188 K статьи автора	2188 K материалы автора
всички	180 K новини
встановлюйте	2658 K
встановіть	13 K	2658 K	2684 K застосунок
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2202 K от
гледайте	153 K видеото	153 K:
головне	2650 K від	2650 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2632 K:	2632 K про це
джерела	2665 K:
джерело	2665 K:
дивіться	2632 K також	2632 K:	2632 K також:	2632 K відео:
до	2632 K теми:
докладніше	2632 K:	2632 K про це
доступно	2211 K в	2211 K на	2211 K для	2658 K в	2658 K у	2658 K на	2658 K для
достъпно	175 K в	175 K на
дотримуйтесь	28 K
другие	2188 K материалы автора
думка	2648 K автора	2648 K редакції	2648 K, висловлена
думки	2648 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2188 K новость?
еще	2185 K по теме:
ещё	2184 K больше	2185 K по теме:
""", 'з': """
за	2632 K темою:
забелязахте	7 K
завантажити	2658 K в	2658 K з	2658 K у
завантажте	13 K	2658 K в	2658 K з	2684 K застосунок	2684 K додаток
завантажуйте	13 K	2658 K	2668 K застосунок
загрузите	2211 K в	2211 K на
задайте	2202 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	179 K
запитайте	2650 K
зберегти	2662 K
збережіть	2662 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2671 K слухати
""", 'и': """
изпратете	179 K
изтеглете	13 K	175 K	185 K	200 K приложението
източник	182 K:
източници	182 K:
имате	72 K въпроси
инсталирайте	175 K
искате	187 K да работите при нас	187 K ли да работите при нас
искаш	187 K да работиш при нас
источник	2217 K:
источники	2217 K:
""", 'к': """
как	2203 K вам статья	2203 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	179 K
копирайте	179 K
короткий	2650 K виклад	2650 K переказ
коротко	2202 K от	2650 K від
краткий	26 K пересказ	2202 K пересказ
кратко	2202 K от
краткое	2202 K содержание
куиз	153 K:
""", 'л': """
лучшее	2184 K за
любите	2671 K слухати
""", 'м': """
материал	46 K можно	2185 K по теме:	2205 K опубликован в	2208 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2214 K подписки за
мнение	2200 K автора	2200 K редакции
мнението	165 K на автора
мнения	2200 K авторов
мненията	165 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	52 K этим текстом	52 K цим текстом
надіслати	2662 K
надішліть	3 K	2662 K
накратко	167 K от
нашли	7 K ошибку	7 K опечатку
немає	2671 K часу читати
нет	32 K комментариев	2223 K времени читать
новия	170 K брой
новият	170 K брой
новости	2184 K партнеров
новый	2205 K номер
няма	32 K коментари
нямате	188 K време да четете
""", 'о': """
об	2185 K этом подробнее	2188 K авторе
обобщение	167 K
обсуждение	5 K
озвучено	2202 K	2650 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2211 K в
отпечатай	179 K
отпечатайте	179 K
отправить	3 K	2215 K
отправьте	3 K	2215 K
оценете	168 K
оцените	8 K	2203 K
оцініть	2651 K
още	153 K по темата	153 K новини:	180 K новини
""", 'п': """
первый	2214 K месяц за
перевод	2202 K выполнен	2202 K сделан
передплата	2661 K за #	2661 K від #
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2650 K
переклад	2650 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2202 K
перший	2661 K місяць за
питання	73 K до статті
по	2185 K теме:
повече	153 K по темата:	180 K новини
повідомити	2673 K про помилку
повідомте	2673 K про помилку	2673 K нам про помилку
погляди	2648 K авторів
подарете	179 K
подарите	2215 K
подарить	2215 K
подарувати	2662 K
подаруйте	2662 K
поддержать	2220 K
поддержите	2220 K
поделитесь	3 K
поделиться	3 K
подкрепете	185 K
подкрепи	185 K
подписка	2214 K за #	2214 K от #	2214 K за рубль
подписывайтесь	12 K	2220 K на
подпишись	12 K	2235 K на
подпишитесь	12 K	2220 K на	2235 K на нас
подробнее	2185 K:	2185 K в материале	2185 K - в	2185 K читайте в материале	2185 K об этом
подробности	2185 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2200 K автора
позицията	165 K на автора
позиція	2648 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	168 K ли
помітили	7 K помилку
понравилась	8 K статья
понравилось	69 K
попитай	167 K
попитайте	167 K
попробовали	59 K
порадьте	2662 K
порекомендуйте	2215 K
последвайте	12 K	185 K
последние	2184 K новости о
послухати	1 K
послушать	1 K
поставте	2650 K запитання
почитать	2185 K:
преведено	167 K с
преводът	167 K е
предпочитате	188 K да слушате
прежде	2236 K чем оставить комментарий	2236 K чем комментировать
препечатването	68 K е разрешено
препоръчай	179 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2188 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2185 K тест
пройдіть	2632 K тест
прочетено	167 K от
прочетете	153 K още	153 K също
підписка	2661 K за #	2661 K від #
підписуйся	12 K
підписуйтесь	12 K	2668 K на
підпишіться	12 K	2668 K на
підсумок	2650 K
підтримайте	2668 K
підтримати	2668 K
""", 'р': """
работа	2206 K в "
радимо	2632 K прочитати:
разрешете	175 K
распечатайте	2215 K
распечатать	2215 K
расскажите	59 K в
резюме	167 K
резюмето	167 K
рекомендуем	2185 K:
рекомендуємо	2632 K:
робота	2653 K в "	2653 K у "
роздрукувати	2662 K
роздрукуйте	2662 K
розкажіть	59 K у
""", 'с': """
саммари	2202 K
свалете	13 K	175 K	200 K приложението
свежий	2205 K номер
свързани	153 K:
связаться	2188 K с автором
сигнализирайте	190 K за грешка
скачайте	13 K	2211 K в	2211 K из	2220 K приложение	2240 K приложение
скачать	13 K	2211 K в	2211 K на
скопировать	2215 K
скопируйте	2215 K
скопіювати	2662 K
скопіюйте	2662 K
следвайте	12 K ни	185 K
следите	12 K за
слухайте	2632 K:	2632 K також:
слухати	1 K
слушайте	2185 K:	2185 K также:
слушать	1 K
см	2185 K. также:
смотрите	2185 K также	2185 K:	2185 K	2185 K также:	2185 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2225 K об ошибке	2225 K нам об ошибке
сообщить	2225 K об ошибке
сохраните	2215 K
сохранить	2215 K
спитайте	2650 K
споделете	3 K
сподели	3 K
сподобалася	8 K
сподобалось	69 K
сподобалося	69 K
спробували	59 K
спросите	2202 K
спросить	2202 K
станьте	31 K первым	31 K першим	2220 K подписчиком	2220 K соучастником	2668 K частиною спільноти	2668 K співучасником
статията	46 K може	167 K е преведена	167 K е прочетена
статтю	46 K можна	2650 K перекладено
статью	46 K можно	2208 K можно
статья	2202 K переведена	2202 K озвучена	2203 K была	2205 K опубликована в
стежте	12 K за
стислий	2650 K виклад	2650 K переказ
съобщете	190 K за грешка
съобщи	190 K за грешка
""", 'т': """
також	2632 K читайте:
текст	46 K можно	46 K можна	2202 K переведён	2202 K переведен	2202 K озвучен	2650 K перекладено	2650 K озвучено
текстът	46 K може	165 K отразява	167 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	52 K разследване	167 K резюме	167 K обобщение
точка	2200 K зрения автора	2648 K зору автора	2648 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2223 K слушать
установите	13 K	2240 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2185 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	168 K ли
харесахте	168 K ли
харесва	69 K ли ви
хотите	2222 K работать у нас	2222 K у нас работать	2222 K работать в нашей
хочете	2670 K працювати в нас	2670 K в нас працювати	2670 K працювати у нас
хочеш	2670 K працювати в нас
хочешь	2222 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2650 K переказ	2650 K короткий виклад	2650 K короткий переказ	2650 K стислий виклад
""", 'ч': """
четете	153 K още
чети	153 K още
чи	2651 K була стаття	2651 K був матеріал	2651 K був переказ	2651 K був цей переказ	2651 K була ця	2651 K був цей	2651 K сподобалась	2651 K сподобалася	2651 K сподобався
читай	2235 K нас
читайте	12 K нас	13 K	2185 K также	2185 K также:	2185 K:	2185 K подробнее	2185 K еще	2185 K по теме:	2185 K подробнее:	2185 K материал	2185 K в материале	2211 K нас без	2211 K без	2220 K	2220 K нас в	2632 K також	2632 K також:	2632 K:	2632 K ще	2632 K також на тему:	2632 K по темі:	2632 K також на тему	2668 K
читать	2185 K также	2185 K по теме:
что	33 K вы думаете	2185 K ещё почитать:
чуйте	1 K	153 K:
""", 'щ': """
ще	32 K немає коментарів	2632 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	52 K расследование	2202 K краткое содержание
этот	26 K пересказ	2202 K пересказ	2202 K краткий пересказ	2208 K материал можно	2208 K текст можно
эту	2208 K статью можно
""", 'я': """
як	2651 K вам стаття	2651 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	1264 K את
אולי	1279 K פספסתם:
אל	1270 K תפספסו: הפעילו
""", 'ב': """
בואו	1265 K לעבוד איתנו
בחנו	1267 K את עצמכם
""", 'ד': """
דווחו	1264 K על
""", 'ה': """
האזינו	1 K	1251 K:	1266 K לפודקאסט	1266 K לפרק
האם	8 K אהבתם	1264 K הכתבה	1264 K הסיכום	1264 K המידע
הדוא	1258 K"ל האדום
הורידו	13 K	1244 K את האפליקציה	1269 K
היו	31 K הראשונים
הירשמו	1265 K לוובינר	1265 K לכנס
הכותב	1259 K הוא
הכותבים	1259 K הם
הכותבת	1259 K היא
הכנתם	59 K
הכתבה	1264 K עניינה	1280 K ממשיכה
המחבר	1259 K הוא
המחברת	1259 K היא
המייל	41 K האדום
המשך	1280 K הכתבה
הפעילו	1270 K התראות	1270 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1266 K המלא זמין
הצביעו	1267 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1244 K לערוץ הטלגרם	1244 K לקבוצת הוואטסאפ	1244 K לקבוצת הווטסאפ	1255 K אלינו	1255 K לערוץ	1255 K לקבוצה	1255 K לקבוצת	1255 K לקבוצות	1255 K עכשיו	1255 K גם	1256 K	1265 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1266 K לפודקאסט
השתתפו	1267 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1275 K ראשון ב
""", 'י': """
יש	72 K שאלות	1258 K לכם מידע	1258 K לכם סיפור	1258 K לך מידע	1258 K לך סיפור
""", 'כ': """
כדי	1275 K לקרוא את
כל	1255 K החדשות
כתבות	1279 K נוספות:
""", 'ל': """
להאזנה	1266 K לכתבה	1266 K לפודקאסט
להורדת	1269 K
להמשך	1275 K קריאה
לכל	1259 K הכתבות של	1279 K הכתבות:
לכתבה	1251 K המלאה
לכתבות	1279 K נוספות:
לעדכונים	1255 K נוספים	1255 K
לערוץ	1244 K הטלגרם
לפניות	1258 K לכתב	1258 K לכתבת
לפרק	1266 K המלא
לצפייה	1266 K בסרטון	1266 K בווידאו	1266 K במשדר
לקבוצת	1244 K הווטסאפ	1255 K הוואטסאפ	1255 K הווטסאפ
לקבלת	1255 K עדכונים
לקריאה	1251 K נוספת	1251 K נוספת:	1275 K מלאה
לקריאת	1275 K הכתבה המלאה
לרכישת	1265 K כרטיסים לכנס	1265 K כרטיסים לחצו	1265 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1267 K דעתכם? הצביעו
מייל	1258 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1258 K במשהו	1258 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1251 K בנושא:	1279 K במדור:	1279 K כתבות:
ענו	1267 K על הסקר	1267 K על הסקר:	1267 K על החידון
עקבו	12 K	1255 K אחרינו	1256 K אחרי
""", 'פ': """
פרסומת	1280 K
""", 'צ': """
צפו	1251 K:	1251 K גם	1266 K בסרטון	1266 K בתיעוד	1266 K בווידאו	1266 K בכתבה
""", 'ק': """
קבלו	1270 K התראות	1270 K עדכונים על	1270 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1251 K גם	1251 K גם:
קראו	1251 K גם	1251 K גם:	1251 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1255 K להיות	1255 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	1273 K	1274 K בעיתונות	1274 K בנו	1274 K בעבודתנו
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
از	1057 K دست ندهيد:
اسال	110 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	113 K الي
استمعوا	113 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	102 K في	103 K في قناة	126 K
اشتركوا	100 K في	126 K
اضف	100 K
اطلاعات	1045 K خود را بسنجيد
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
ايا	1042 K اين	1042 K خطايي
اين	52 K گزارش	1042 K	1057 K مطلب را هم بخوانيد:
اينجا	1057 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	106 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1030 K:
بخوانيد	1030 K:
بشنويد	1 K
به	12 K كانال	1042 K اين
بيشتر	1030 K بخوانيد	1030 K بخوانيد:	1030 K ببينيد	1057 K بدانيد:
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
تماس	1038 K با نويسنده
تمت	110 K ترجمة هذا	110 K الترجمة
""", 'ج': """
جرب	126 K
جربوا	126 K
""", 'ح': """
حقوق	134 K النشر	134 K الطبع
حمل	13 K	121 K تطبيق	121 K تطبيقنا	121 K الان
حملوا	13 K	121 K
""", 'خ': """
خبرنگار	1038 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	110 K مولدة
خلاصة	110 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1045 K خود را
در	1030 K اين باره بخوانيد	1045 K اين نظرسنجي	1045 K نظرسنجي ما	1045 K نظرسنجي	1057 K همين زمينه:	1057 K همين رابطه:
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
شما	1045 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	106 K متخصص في	106 K وكاتب
صحفي	106 K متخصص في	106 K وكاتب
صوت	115 K الان:
صوتوا	115 K الان
""", 'ط': """
طالع	130 K ايضا:
""", 'ع': """
عكاس	1038 K:
""", 'ف': """
في	130 K السياق ذاته:	130 K السياق نفسه:	130 K هذا السياق:
""", 'ق': """
قد	96 K يهمك:	130 K يهمك ايضا:
قم	121 K بتحميل	121 K بتنزيل
""", 'ك': """
كاتب	106 K وصحفي	106 K وصحافي	106 K وباحث	106 K ومحلل	106 K واكاديمي	106 K صحفي
كاتبة	106 K وصحفية	106 K وصحافية	106 K وباحثة	106 K صحفية
كد	1038 K خبر:	1038 K خبر :
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
مترجم	1038 K:
مصيتم	7 K
مطالب	1030 K مرتبط:
ملخص	110 K بالذكاء	110 K المقال بالذكاء
منبع	1038 K:	1038 K :
مواضيع	96 K ذات صلة:	130 K متعلقة:
""", 'ن': """
نبذة	106 K عن الكاتب
نزل	13 K	121 K تطبيق	121 K تطبيقنا
نزلوا	121 K
نظر	1042 K شما درباره
نظرات	5 K
نظرسنجي	1045 K:
نقل	68 K مطالب با ذكر
نويسنده	1038 K:	1038 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	110 K الملخص	110 K النص
هذه	110 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	105 K لديك معلومات	105 K لديكم معلومات	105 K لديك قصة	105 K لديكم قصة	111 K كان هذا	111 K كانت هذه	111 K وجدت هذا	111 K اعجبك هذا	111 K اعجبتك هذه	117 K وجدت خطا	117 K لاحظت خطا	117 K وجدتم خطا
همچنين	1030 K بخوانيد	1030 K بخوانيد:	1057 K ببينيد:
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
گزارش	1038 K:	1042 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1317 Kो यह	1317 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1312 Kुट-	1312 Kुट:	1312 Kुट -	1312 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1303 Kे भी पढें	1303 Kे भी पढें:	1330 Kे भी पढें-	1330 Kे भी देखें:
""", 'ए': """
एज	1312 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1303 K पढें:	1330 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1317 K्या यह	1317 K्या आपको	1326 Kेवल # रुपये में
""", 'ख': """
खबर	1317 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1312 Kिस्क्लेमर:
""", 'द': """
द	1303 Kेखें:	1303 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1303 Kें:	1330 Kें-	1330 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1312 (Kाषा
""", 'म': """
म	1326 Kात्र # रुपये में
""", 'य': """
य	1303 Kे भी पढें	1303 Kे भी पढें:	1312 (Kे लेखक के	1330 Kे भी पढें-	1330 Kे भी देखें:
यह	1303 K भी पढें	1303 K भी पढें:	1303 K भी देखें:	1312 (K लेखक के	1317 K खबर आपको	1330 K भी पढें-	1330 K भी पढें -
""", 'ल': """
ल	1312 Kेखक के बारे में	1312 Kेखिका के बारे में	1312 (Kेखक	1312 (Kेखिका	1312 Kेखक वरिष्ठ पत्रकार हैं	1312 Kेखक स्वतंत्र पत्रकार हैं	1312 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1303 Kंबंधित:	1326 Kिर्फ # रुपये में	1330 Kंबंधित खबर:	1330 Kंबंधित खबरें:
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
กด	12 Kติดตาม	2519 Kติดตาม	2519 Kไลก์
""", 'ข': """
ขอ	2522 Kบคุณภาพจาก	2522 Kบคุณข้อมูลจาก
ข่	2515 Kาวที่เกี่ยวข้อง:	2522 Kาวโดย	2528 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2528 Kิป:
คุ	2525 Kณรู้สึกอย่างไรกับ	2525 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2528 Kคลิป:	2528 Kคลิป :
""", 'ซ': """
ซื	2526 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2515 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2519 Kดตามช่อง	2519 Kดตามเรา	2519 Kดตามข่าว	2537 Kดตามอ่านข่าวอื่นๆ	2537 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2524 Kม ai
""", 'ท': """
ทด	2526 Kสอบความรู้ของคุณ
ทำ	2526 Kแบบสำรวจสั้น
ที	2522 K่มา:	2522 K่มา :
""", 'บ': """
บท	2524 Kความนี้ใช้ ai	2524 Kสรุปนี้	2524 Kความนี้แปล	2524 Kความนี้เรียบเรียง	2525 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2524 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2522 K้เขียน:	2522 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2525 Kข้อผิดพลาดในบทความ
พื	2538 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2526 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2522 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2526 Kวมโหวต:	2526 Kวมโหวต :	2526 Kวมทำแบบสำรวจ	2526 Kวมสนุก	2533 Kวมสนับสนุน
ร้	2541 Kองทุกข์	2541 Kองเรียน
""", 'ล': """
ลง	2526 Kทะเบียนเข้าร่วมสัมมนา	2526 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2533 Kับสนุน
สร	2524 Kุปโดย	2524 Kุปข่าวด้วย	2524 Kุปนี้	2524 Kุปข่าวโดย	2525 Kุปนี้มีประโยชน์
สา	2541 Kยด่วนข่าว	2541 Kยด่วนทีมข่าว
ส่	2541 Kงข่าว
""", 'อ': """
อ่	2515 Kานเพิ่มเติม:	2515 Kานต่อ:	2515 Kานข่าวต้นฉบับ:	2515 Kานเพิ่มเติม	2515 Kานประกอบ:	2528 Kานข่าวเพิ่มเติม:	2528 Kานข่าวเพิ่มเติม	2528 Kานข่าวที่เกี่ยวข้อง:	2528 Kานข่าว:	2528 Kานเรื่องอื่น:	2537 Kานข่าวอื่นๆ	2537 Kานข่าวต้นฉบับได้ที่	2537 Kานบทความอื่นๆ	2537 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2522 Kางอิง:
""", 'เ': """
เก	2522 Kี่ยวกับผู้เขียน
เข	2519 K้าร่วมช่อง
เน	2524 Kื้อหานี้สร้าง	2538 Kื้อหาสปอนเซอร์	2538 Kื้อหาโฆษณา	2538 Kื้อหาสนับสนุนโดย
เพ	2519 Kิ่มเพื่อน
เร	2522 Kื่อง:	2522 Kื่อง :	2522 Kื่องและภาพ
""", 'แ': """
แจ	2525 K้งแก้ไขข่าว	2541 K้งเบาะแส	2541 K้งข่าว
แช	3 Kร์
แป	2524 Kลโดย
แอ	2519 Kดไลน์
""", 'โ': """
โฆ	2538 Kษณา -
""", 'ใ': """
ให	2525 K้คะแนนบทความ
""", 'ไ': """
ไม	2519 K่พลาดทุกข่าวสาร	2519 K่พลาดข่าว
""", 'ả': """
ảnh	2719 K:
""", 'ủ': """
ủng	2719 K hộ tác giả	2732 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1570 Kせて読みたい	1570 【Kせて読みたい】	1570 Kせて読みたい:
""", 'こ': """
こち	1570 Kらもおすすめ	1570 Kらもおすすめ:	1598 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	1578 K記事を書いた人	1578 K記事の筆者	1581 K要約はai	1581 K要約は、ai	1581 K要約は役に立ち	1581 ※K要約	1581 K記事の翻訳	1581 K記事の要約	1581 K記事はai	1581 K翻訳	1581 K見出しはai	1589 K記事は	1589 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1570 Kと見る:	1598 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1598 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1598 【K】
""", '下': """
下載	13 K	2758 Kapp	2758 K應用程式
下载	13 K	2758 Kapp	2758 K应用
""", '以': """
以上	2784 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2781 K:	2781 (K	2781 K係	2781 K为	2781 K為
""", '你': """
你做	59 K了吗
你可	2772 K能會喜歡:	2803 K能想看:
你有	2779 K线索
你覺	2786 K得這篇
你觉	2786 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2781 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2784 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2764 K微信公众号	2764 K官方微信
""", '内': """
内容	2784 K由ai
""", '写': """
写真	1570 【K】	1570 K:	1598 【Kを見る】	1598 【Kギャラリー】
""", '出': """
出典	1578 K:
""", '分': """
分享	3 K
""", '前': """
前回	1598 【K】	1598 Kの記事:
""", '加': """
加入	12 K	2777 K	2798 K
""", '動': """
動画	1570 【K】	1598 【Kを見る】
""", '升': """
升級	2798 K
升级	2798 K
""", '原': """
原文	2802 K刊于	2802 K刊於
""", '参': """
参与	2788 K我们的
参考	69 Kになった	1570 K:
""", '參': """
參與	2788 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2787 K错误
""", '取': """
取材	1578 K・文	1578 K・執筆
""", '另': """
另请	2772 K参阅
""", '可': """
可以	2778 K在x上
可自	68 K由转载
""", '合': """
合わ	1570 Kせて読みたい:
""", '同': """
同场	2772 K加映:
同場	2772 K加映:
""", '問': """
問問	2784 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1578 K:	1578 K/
""", '報': """
報名	2789 K參加
""", '填': """
填写	2788 K问卷
填寫	2788 K問卷
""", '如': """
如发	2787 K现
如有	2779 K线索	2779 K線索
如果	2779 K您有相关线索	2779 K你掌握	2779 K您掌握	2780 K您有
如發	2787 K現
""", '官': """
官方	2764 K微信:	2764 K微信公众号:
""", '審': """
審校	2781 K:
""", '对': """
对本	73 K文有疑问
""", '延': """
延伸	2772 K閱讀	2772 K阅读	2772 K閱讀:	2772 【K閱讀】	2803 K阅读:
""", '开': """
开启	2758 K通知	2758 K推送通知
""", '引': """
引用	1578 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2803 K:
影音	2803 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2803 K看更多:
""", '微': """
微信	2758 K扫	2764 K公众号:
""", '您': """
您对	2786 K这篇文章
您對	2786 K這篇文章
您有	2779 K线索
您的	27 K评论
您覺	2786 K得這篇
您觉	2786 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2758 K客户端
""", '打': """
打开	13 K	2758 K微信
""", '扩': """
扩展	2772 K阅读:
""", '扫': """
扫一	2758 K扫
扫描	2758 K二维码关注	2777 K
扫码	2777 K
""", '投': """
投票	2788 K:
投稿	27 Kは
""", '报': """
报名	2789 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2777 K追蹤
""", '掃': """
掃一	2758 K掃
""", '採': """
採訪	2781 K撰文:
""", '推': """
推荐	2772 K阅读	2772 K阅读:
推薦	2772 K閱讀:
""", '提': """
提供	1578 K:
""", '摘': """
摘要	2784 K由
""", '撰': """
撰文	2781 K:
撰稿	2781 K:
""", '支': """
支持	2796 K
""", '收': """
收听	1 K	2791 K我们的播客	2791 K我们的节目
收聽	1 K	2791 K我們的播客	2791 K我們的節目
""", '文': """
文/	1578 K
文:	1578 K
文・	1578 K
文章	44 K有误	2781 K来源:	2787 K有误	2787 K有誤
""", '新': """
新聞	41 K爆料	2779 K線索
新闻	41 K热线	41 K报料	41 K爆料	2779 K线索热线	2779 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2772 K:	2772 K新聞:	2772 K內容:	2772 【K新聞】	2772 K相關	2772 K阅读:	2772 K報導:	2772 K报道:	2802 K精彩内容	2802 K精彩內容	2802 K资讯	2802 K資訊	2802 K内容请	2802 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2779 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本内	2784 K容由ai
本报	41 K热线
本摘	2784 K要
本文	2781 (K作者	2781 K作者	2784 K摘要	2784 K由ai	2784 K由人工智能翻译	2784 K由人工智能生成	2784 K由人工智慧	2802 K章來自	2802 K转载自	2802 K轉載自	2802 K来自	2802 K來自
""", '来': """
来发	31 K表第一
来源	2781 K:
""", '校': """
校对	2781 K:
""", '構': """
構成	1578 K・文
""", '次': """
次に	1570 K読む:
次の	1598 Kページ:	1598 【K記事】
次ペ	1598 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2777 K加入	2778 K在	2778 K关注	2779 K提供线索	2779 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2777 K加入	2778 K在	2779 K提供線索	2779 K投稿
""", '此': """
此摘	2784 K要
""", '测': """
测一	2788 K测:
""", '測': """
測一	2788 K測:
""", '点': """
点击	2772 K查看	2791 K观看视频	2791 K收听
点我	2777 K加入
""", '熱': """
熱門	2803 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2779 K请	2779 K請
""", '用': """
用微	2758 K信扫
""", '画': """
画像	1570 【K】	1598 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2787 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2772 K阅读	2772 K新闻	2772 K报道:	2772 K阅读:	2803 K新闻:	2803 K文章:
相關	2772 K新聞	2772 K報導	2772 【K新聞】	2772 K閱讀:	2803 K新聞:	2803 K文章:	2803 K報導:
""", '看': """
看更	2772 K多:
""", '立': """
立即	2777 K加入	2788 K报名	2788 K報名
""", '筆': """
筆者	1578 Kプロフィール
""", '編': """
編輯	2781 K:
編集	41 K部への情報提供
""", '线': """
线索	2779 K征集
""", '编': """
编辑	2781 K:	2781 (K:
""", '聽': """
聽我	2791 K們的podcast
""", '著': """
著者	1578 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2791 K上方影片
""", '观': """
观看	2791 K上方视频
""", '视': """
视频	2803 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2798 K
""", '記': """
記事	7 Kの誤り	1589 Kの誤り	1589 Kに誤り
記者	1578 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1570 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2796 K持
""", '订': """
订阅	2798 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '请': """
请支	2796 K持
""", '責': """
責編	2781 K:
""", '資': """
資料	2781 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2796 K
""", '责': """
责任	2781 K编辑:	2781 (K编辑
责编	2781 K:
""", '赞': """
赞助	2796 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2785 K摘要
这段	2785 K摘要
这篇	8 K文章	52 K调查	52 K报道	2785 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2785 K摘要
這篇	2785 K文章
""", '采': """
采写	2781 K:
""", '長': """
長按	2777 K
""", '长': """
长按	2777 K
""", '開': """
開啟	2758 K通知	2758 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1570 K記事	1570 K記事:	1570 【K記事】	1570 K:	1570 【K】	1598 【K写真】
""", '閱': """
閱讀	2772 K更多
""", '问': """
问问	2784 K我们的ai
""", '阅': """
阅读	2772 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2788 K報名
""", '马': """
马上	2788 K报名
""", '點': """
點我	2777 K加入
點擊	2772 K查看	2791 K觀看影片
""", '같': """
같이	1627 K 보기:
""", '관': """
관련	1627 K 기사:	1650 K 기사 :	1650 [K 기사]	1650 K 기사-
관련기사	1627 K	1627 K:	1627 [K]	1650 K :
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1638 K #줄 요약
기사에	73 K 대해 궁금	1643 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1650 K 기사:
""", '당': """
당신의	1642 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1627 K 읽기:
더보기	1627 [K]	1627 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1642 K 설문에	1642 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1650 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1638 K 요약은
""", '사': """
사진출처	1653 K:
""", '생': """
생성형	1638 K ai가 요약
""", '설': """
설문에	1642 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1642 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1627 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	1638 K 요약은 ai	1638 K 요약이 도움	1638 K 기사는 인공지능	1638 K 기사는 ai	1638 K 번역	1643 K 기사가 도움이	1643 K 기사를 어떻게	1643 K 뉴스에 대한 의견	1643 K 기사에 대한 의견
이슈	1650 [K]
이어	1627 K 읽기:
""", '인': """
인기기사	1650 [K]
""", '자': """
자료출처	1653 K:
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
추천	1627 K 기사:
추천기사	1650 [K]
""", '출': """
출처	1653 K:	1653 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1627 K 볼 만한 기사:	1627 K 보면 좋은 기사:	1650 [K 읽기]
""", '핫': """
핫클릭	1650 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1627 [K]
"""}

CONTAINS = {',': """
,说:	2811 K
""", '@': """
@我	62 K
""", 'a': """
abonați	2152 K-vă	2156 K
abonații	50 K pot	2153 K noștri
abonează	2107 K-te pentru	2112 K-te pe youtube	2152 K-te
abonné	50 en tant qu'K	1148 pas encore K	1150 déjà K	1152 en tant qu'K
abonnés	1148 réservé à nos K	1150 réservé aux K	1229 nos K	1232 K
abonējiet	1736 K
actualité	1158 l'essentiel de l'K	1168 suivez l'K	1168 suivez toute l'K	1168 retrouvez toute l'K	1191 couvre l'K
adatkezelési	1353 K tájékoztató
admitió	973 K
adomány	1401 K
adományoddal	1397 K
adományok	1401 K
adományozz	1397 K
adományozzon	1374 K itt
advirtió	973 K
adó	1342 K #%
adód	1399 K #
adója	1374 K #
adăugat	2155 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	2487 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1231 a K
afiliación	37 enlaces de K
afirmó	973 K
afișată	60 email nu va fi K
agregó	973 K
aicināja	1739 K
aizsargātas	1705 visas tiesības K
aiškino	1699 K
ajouté	1231 a K
ajută	2152 K-ne
ajánld	1397 K fel
alkalmazás	1350 töltsd le az K
alkalmazásban	1372 az K
alkalmazást	1372 K
alkalmazásunk	1398 K
alkalmazásunkat	1350 töltse le K
alăturat	2126 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1212 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	515 jetzt K:
anketě	323 naší K	323 v K
ankietę	35 naszą K	1987 naszą K	1987 krótką K
anmäl	2505 K dig till vårt	2505 K dig till våra
anmäla	2482 genom att K dig
annoncé	1231 a K
annoncør	422 betalt af en K	422 betalt af K
annonslänkar	37 K	2487 K
annonsör	2496 betalt av en K	2496 betald av en K
annonsør	1927 betalt av en K
anunció	973 K
anunțat	2155 a K
använder	2452 vi K cookies	2453 K kakor
anúncio	2082 após o K	2082 depois do K
anúncios	70 sem K	2100 sem K
apelował	2022 K
apelowała	2022 K
aplicación	900 descarga la K	900 descarga nuestra K
aplicația	2113 descarcă K	2152 descarcă K noastră	2152 descarcă gratuit K	2152 descarcă K și	2153 K noastră
aplikację	1952 pobierz naszą K	1953 pobierz K	1953 ściągnij K	2010 naszą K
aplikácii	2341 našej K
aplikáciu	2341 mobilnú K	2341 K
aportació	276 la teva K
aportación	935 tu K	961 haz tu K
apoyá	970 K
applikációnk	1372 K
applikációnkat	1372 K
apsolīja	1739 K
apóyanos	935 K	970 K
apóyenos	935 K	970 K
apúntate	879 K a	895 K a nuestra	895 K gratis	970 K gratis
apărat	2155 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2593 bir K paylaş
artykuł	15 darmowy K	20 cały K	1941 podoba ci się ten K	1988 nasz K do końca	2008 ostatni darmowy K	2020 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	880 te ha gustado este K	888 regala este K	888 regalar este K	891 último K gratis	891 te queda # K	964 y lee este K	971 este K
artículos	15 K gratis	891 K gratis este mes	891 te quedan # K	891 límite de K
aseguró	973 K
associés	1174 cookies K à ce contenu
assuré	1231 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	568 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2107 K-te pentru
autorką	1979 kontakt z K
autorská	305 K práva
avertizează	2155 K
avísanos	970 K
ayúdanos	935 K	970 K a
açikladi	2609 K
açin	2593 K
añadió	973 K
año	972 al K
""", 'b': """
bağirdi	2609 K
bağirdilar	2609 K
bağiriyor	2609 diye K
bağiriyordu	2609 K
bağiş	2606 K yap	2610 K
bağişiniz	2606 K
bağlantilari	2590 satiş ortakliği K
başlayan	2592 tl'den K
başvurun	2593 K
behält	29 K sich vor	29 K sich das recht
behöver	2434 vi K ditt stöd	2505 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1350 értesítések K
beløb	434 fast K
beløp	1936 gi et K	1938 fast K
bemängeln	590 K
bemängelt	590 K
berätta	67 K för oss	67 K din
berättade	2508 K
berättar	2508 K
bestätigen	458 K sie ihre
bestätigungslink	559 K
bestätigungsmail	458 K	559 K
betalvägg	2509 K
bezplatný	343 poslední K článek	2335 náš K webinár	2358 posledný K článok
bezplatných	2344 K článkov
bezpłatne	1993 K konto
bezpłatny	1984 nasz K webinar	2008 ostatni K artykuł
bezpłatnych	1993 limit K
beğendiyseniz	2607 bu haberi K	2607 bu yaziyi K
biết	2744 cho K
blokování	297 K reklam
boletín	895 recibe el K	895 nuestro K	898 K diario	970 recibe el K	971 nuestro K	974 K
boîte	1157 dans votre K mail	1157 dans votre K e-mail
brezplačen	2415 zadnji K članek
brezplačne	2402 K članke
brezplačni	2395 naš K webinar	2415 zadnji K članek
brezplačnih	2402 K člankov
bronił	2022 K się
brzmiał	2022 K
brzmiała	2022 K
brzmiało	2022 K
butlletí	245 subscriu-te al K	245 el nostre K	277 el nostre K	280 K
buzdított	1400 K
buzdította	1400 K
buzón	896 en tu K
bájate	970 K la app
bönföll	2508 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2508 K
bønfaldt	435 K
bønn	1861 vi har en K til deg
bønnfalt	1939 K
bústia	267 a la teva K
bülten	2586 e-K	2610 K
bültene	2553 K abone	2553 K kayit	2553 K kaydol
bülteni	2586 haber K
bültenimiz	2607 K
bültenimize	2553 K	2606 K	2607 K
bültenine	2586 K
błagał	2022 K
błagała	2022 K
bạn	49 gửi cho K bè	2697 hộp thư của K	2731 sự ủng hộ của K	2741 mời K	2741 cần sự ủng hộ của K	2741 nhờ sự ủng hộ của K
bằng	2739 K văn bản của báo
""", 'c': """
caffè	1504 un K
café	54 me paga um K	936 un K	961 un K al mes	1194 un K
caractères	1212 limitées à # K
catedrática	932 es K
catedrático	932 es K
celého	285 pro čtení K
cercetătoare	2126 este K
cercetător	2126 este K
chaîne	1229 notre K
chefredaktör	2472 är politisk K	2472 är K
chefredaktør	400 er K
chuyện	2718 bạn có câu K
chép	2713 cấm sao K	2739 mọi sao K
chính	2706 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2697 bản tin của K tôi	2700 theo dõi K tôi	2718 cho K tôi qua	2718 liên hệ với K tôi	2741 ủng hộ K tôi	2741 K tôi cần sự giúp đỡ	2741 giúp K tôi	2741 theo dõi K tôi	2741 hãy gửi cho K tôi	2741 hãy liên hệ với K tôi	2741 hãy báo cho K tôi	2742 K tôi trên	2742 của K tôi	2742 cho K tôi
chọn	2741 hãy bình K
cikkünk	1398 minden K
cikkünkhöz	1398 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2055 nos K
comentó	973 K
comisión	950 recibir una K
comissió	262 rebre una K
comissão	2081 receber K	2081 receber uma K
commerciële	1821 K partner
communauté	1199 K whatsapp	1199 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1528 parte della nostra K
condamné	1231 a K
condiții	2116 termeni și K
confidentialité	1175 politique de K
confidențialitate	2116 politica de K
conférences	1191 est maître de K
connecté	1177 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2032 acesse todo o K	2076 ao exibir este K	2076 ao ver este K
contribuição	2068 com a sua K	2099 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	973 K
conversación	918 participar en la K
conținut	9 acest K	2107 K doar pentru abonați
conținutului	2123 preluarea K
cookieinställningar	2474 K
corespondentă	2126 este K
creează	2152 K un cont pentru a citi
csatornájára	1364 viber-K
csatornánk	1398 K
csatornánkhoz	1364 telegram-K	1364 whatsapp-K
csatornánkra	1364 youtube-K	1397 iratkozz fel K	1397 iratkozzon fel K
csábított	1400 K
cuéntanos	38 K	67 K	918 K en	970 K
cuéntenos	38 K	67 K
czytać	1947 aby K dalej	1947 żeby K dalej	2019 chcesz K dalej
czytelników	36 naszych K	1988 opiniami K	1999 z wpłat K	1999 dzięki wsparciu K	2016 K	2020 naszych K	2020 z wpłat K
câmpurile	60 K cu steluță
cântau	2155 K
címével	1396 e-mail-K
cùng	51 hãy tham gia K họ
của	2720 là cây bút K	2742 độc giả K
""", 'd': """
daní	2349 # % z K	2349 #% z K
darbą	1697 mūsų K
darowiznę	1945 przekaż K	2019 przekaż nam K	2019 przekaż K na
datenschutzerklärung	475 unserer K	588 unserer K	588 unsere K
datenübertragung	509 der K zu
dați	62 K-mi tag
debatindlæg	401 send dit K	401 skrive et K
debatredaktør	400 er K
debattredaktør	1901 er K
debattør	400 er K
declaró	973 K
decía	973 K
demandé	1231 a K
denmişti	2609 K
denunció	973 K
descárgate	900 K la	900 K nuestra
destekçimiz	2593 K olun	2606 K olun
desteğiniz	2606 K
desteğinizle	2607 K
desteğiyle	18 okurlarin K	2579 yapay zeka K	2588 K ayakta	2598 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2340 K môžu
disponível	2040 K no google play
doação	2028 faça uma K	2068 sua K	2099 sua K	2099 faça uma K	2103 K
doações	2103 K
dodał	2022 K
dodała	2022 K
dodává	357 K
događaj	2274 naš K
domagał	2022 K się
donació	276 fes una K	280 K
donación	883 haz una K	883 tu K	935 tu K	935 una K	970 tu K	970 haz una K	974 K
donația	2152 K ta
donație	2152 fă o K	2156 K
donații	2156 K
donează	2152 K acum
doporučil	357 K
doporučila	357 K
doporučovala	357 K
dopuštenja	2285 bez K
doradzał	2022 K
dorzuć	2019 K się
dostawać	2009 chcesz K
dostávajte	2364 K
dostávat	344 chcete K
dostávať	2359 chcete K
dostávejte	350 K
dostęp	1947 masz już K	1993 pełny K do	1993 wykup K	2019 kup K
dostępny	1947 artykuł K tylko
dotazník	324 krátký K	2339 krátky K
dotazníka	2339 nášho K
dotazníku	323 našeho K	324 krátkého K
dowolną	2021 K kwotą
dočtete	331 více se K
dołóż	2019 K się
dołącz	51 K do nich	51 K	1958 K do nas na	2019 K do nas	2019 K do grona	2019 K do nich
draudžiama	1671 K kopijuoti	1671 be leidimo K	1671 be sutikimo K
draudžiamas	1692 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2020 K dalej
dziennikarką	1980 jest K
dzięki	2020 K wam	2020 K tobie
dziękujemy	1990 K za zapisanie	1990 K za zapis	2019 K, że nas czytasz
där	42 var du K
débloquer	1150 pour K
déclare	1231 K
déclaré	1231 a K
découvrez	1148 K nos offres	1228 K nos offres
déductible	1142 K des impôts	1142 K à #	1230 K
déjanos	6 K tu
dénonce	1231 K
déplore	1231 K
déposés	1204 des cookies seront K
désabonner	1157 K à tout moment
désactiver	1172 K adblock
désactivez	1172 K adblock
désinscrire	1158 vous K à tout moment
díky	355 K vám
dömde	2508 K
dømte	435 K	1939 K
děkujeme	354 K, že nás čtete
dụng	2702 tải ứng K	2741 tải ứng K của	2741 hãy tải ứng K	2741 tải ngay ứng K
""", 'e': """
edellyttää	1126 K tunnusta
editörlerimize	39 K
editörüdür	2576 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	950 no ha participado en la K
electrònic	245 el teu correu K
electrónico	60 correo K no se mostrará	896 tu correo K	918 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1344 a teljes cikk K
elsőként	1373 értesülj K
előfizetés	1401 K
előfizetéssel	1376 K
előfizető	1344 már K	1397 legyen K
előfizetőink	50 K	1344 K olvashatják	1376 K számára	1398 K
előfizetők	50 az K	1386 csak K	1401 K
előfizetőknek	1345 csak K	1386 K szól
előfizetőként	50 K
előfizetőnktől	1396 K
emlékeztetett	1400 K
endereço	2054 seu K de email não será
engedély	1379 K nélkül tilos
engedélyezze	1352 K a javascript
engedélyhez	1379 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1229 cette K	1837 onze korte K	1837 onze K
enquêtent	1229 K pour vous
enquêtes	1229 nos K
ensimmäinen	1131 K kuukausi
enthält	509 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	970 K
epizódu	2337 K
erhvervsredaktør	400 er K
erhältlich	515 shop K
erişin	2593 K
erklärt	590 K
erklärte	590 K
erkände	2508 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	587 K sie es weiter
erzählt	67 K uns	590 K
erzählte	590 K
escribió	973 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	918 K a	970 K
estimé	1231 a K
estás	880 ya que K aquí	880 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2561 javascript'i K
evästeasetuksiasi	1103 K
evästeet	1103 K	1128 K
evästeitä	1086 K
existují	334 K díky
experiência	67 conte sua K
explicó	973 K
expliqué	1231 a K
expérience	67 partagez votre K
externého	2331 K obsahu
externí	316 K obsah
externího	316 K obsahu	316 obsah z K
externý	2331 K obsah
""", 'f': """
favoritkälla	2468 K
faça	2099 K um pix
felelősséget	30 nem vállal K
felhasználási	1353 K feltételek
feliratkozás	1346 K a hírlevélre	1346 hírlevél K
feliratkozásommal	1362 K
feliratkozással	1362 K
filmări	40 poze și K
folosește	2116 K cookie
folytatásához	1344 a cikk K
fordítóval	1369 gépi K
forintért	1376 havi # K
formulára	2342 odoslaním K
formulário	2099 inscreva-se no K
formuláře	327 odesláním K
forrásként	1363 kedvenc K
fortæl	67 K os
fortæller	435 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2508 K
férjen	1397 K hozzá
följ	2448 K oss på	2505 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2464 alla rättigheter K
fördere	587 K
fördermitglied	530 werde K	530 werden sie K
fördern	587 jetzt K	587 K sie
föredragen	2468 K källa
föredragna	2468 K källa
föreslog	2508 K
författare	2472 är K och
förklarade	2508 K
förklarar	2508 K
försvarade	2508 K sig
følg	375 K os på	432 K os	1877 K oss på	1936 K oss
første	413 K måned	434 K måned	1915 K måned	1938 K måned
független	1342 támogassa a K	1398 K sajtó
főszerkesztője	1367 K
""", 'g': """
gadā	1738 K
gazeteciliği	2607 bağimsiz K
gazeteciliğimiz	2607 K
gefällt	559 K ihnen, was sie	559 K dir, was du
gelmişken	2547 buraya kadar K
geöffnet	478 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2310 K
gridò	1542 K
gràcies	268 K a gent com tu	277 K a tu
grátis	2101 teste K
grâce	18 K à vous	1139 K à vos dons
gwiazdką	60 pola z K
gärna	2505 vill K höra från dig
går	359 før du K	1861 før du K
gåva	2434 ge en K i dag	2434 ge en K nu	2435 din K	2435 ge en K	2505 din K gör	2505 ge en K i dag	2509 K
gönderdik	2600 size bir e-posta K
gönderin	2593 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2506 K mer
göre	2609 K
görün	2593 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2593 K
gösterilmeden	2569 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2022 K
głosiła	2022 K
głosiło	2022 K
głosuj	2004 K
głosujcie	2004 K
głównej	1995 na stronie K
gương	64 trang K
gửi	49 hãy K	2718 xin K về
""", 'h': """
használ	1352 cookie-kat K	1353 sütiket K
használat	1352 sütik K
heißt	590 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	501 bei google K
hirdették	1400 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2475 K av ai	2497 K av ai	2505 K oss
hjälper	2505 din gåva K
hjælp	403 K af ai	403 K fra ai	423 K af ai	432 vi har brug for din K	432 K os
hjælper	432 dit bidrag K
hlásal	357 K
hlásala	357 K
hlásá	357 K
hovorí	2370 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1400 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1104 tekoälyä K
hájil	357 K se
hájila	357 K se
häng	2505 K med i
häufiger	501 bei google K
hävdar	2508 K
håller	43 K du med	43 K du inte med	2504 läsare som K
hævder	435 K
hébergé	1174 ce contenu est K par
híreinket	1396 K
hírekben	1350 a google K	1363 google K
hírlevelére	1362 K
hírlevelünk	1398 K
hírlevelünket	1362 K
hírlevelünkre	1346 K	1397 iratkozzon fel K	1397 iratkozz fel K	1398 K
hírlevél	1401 K
hírlevélre	1397 iratkozz fel a K	1397 iratkozzon fel a K
hó	1399 ft/K
hónap	1376 első K	1399 első K
hören	583 K sie hier.
hører	1906 der du K
hükmetti	2609 K
hüüdis	1015 K
hüüdsid	1015 K
hűségidő	1386 K nélkül
hồng	2738 nhận hoa K
""", 'i': """
iecienītāko	1713 K avotu
ifølge	435 K	1939 K
illimité	1152 accès K	1221 en K
imágenes	40 tus K
incorporó	932 se K a
independentă	2153 presa K
independência	2100 a K
indicó	973 K
indiqué	1231 a K
indrømmede	435 K
indrømmer	435 K
indépendance	1229 notre K
indépendant	1139 soutenez le journalisme K	1229 journalisme K	1229 média K
indépendante	1218 la presse K a	1229 presse K	1229 information K
información	908 sigue toda la K	908 siga toda la K	932 cubre la K	971 esta K
informację	1979 wyślij K
informațiilor	2123 preluarea K
informó	973 K
informē	1739 K
innehåll	2453 externt K	2474 externt K
innehållet	9 K
innrømmer	1939 K
innrømmet	1939 K
inquiète	1231 s'K
inquérito	35 nosso K
inscrição	2036 cancelar a K	2090 sua K foi
inscríbete	879 K
insändare	43 K	2473 skicka din K	2473 din K till	2473 skriva en K
intelektą	1679 dirbtinį K	1694 dirbtinį K
inteligencję	2001 przez sztuczną K
inteligencí	336 umělou K
intelligenciával	1369 mesterséges K készült	1388 mesterséges K
intégralité	1148 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	971 esta K
investigação	2100 esta K
investigație	2153 această K
investigațiile	2153 continua K
invítame	54 K a un café	54 K un café	970 K a
invítanos	970 K a
ismételgette	1400 K
istediğiniz	2552 K zaman iptal	2608 K zaman iptal
izražavaju	2279 komentari K
içeriği	9 K
içeriğin	2578 harici K
išorinio	1677 K turinio
""", 'j': """
jautāja	1739 K
javasolják	1400 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1941 skoro już tu K	1941 skoro tu K
jugé	1231 a K
jurnalistă	2126 este K
jurnaliștii	39 K noștri	2149 K noștri îți trimit	2153 K noștri
jälgi	1012 K meid
jäljellä	1122 ilmaista juttua K
jäseneksi	1129 liity K
""", 'k': """
kanał	2020 nasz K
kannatusjäseneksi	1129 liity K
kanál	355 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2311 K
kedykoľvek	2316 odhlásiť sa môžete K
keresőben	1363 google-K
khoản	2695 bạn đã có tài K	2706 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2713 K sao chép
khẳng	2744 K định
kiabált	1400 K
kiabálta	1400 K
kiabálták	1400 K
kifogásolja	1400 K
kirjeessä	1132 luki K
kiáltott	1400 K
kiáltotta	1400 K
kiáltották	1400 K
kiến	2726 ý K của bạn sẽ	2741 hãy gửi ý K	2741 vui lòng gửi ý K
kliknutím	327 K na
kolačića	2270 K	2300 K
kolačiće	2270 K	2300 K
kolačići	2270 K
komentować	6 K	1967 aby K
komentár	6 pridať K	2340 pridajte K
komentára	2340 pridanie K	2340 vloženie K
komentátor	314 je K	314 , K
komentátorem	314 je K
komentátorkou	314 je K	2329 je K
komentátorom	2329 je K
komentář	6 přidat K
komentáře	6 pro přidání K	325 vložení K	325 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1104 K
konferencję	1984 naszą K
konuştu	2609 diye K	2609 K
kopírovanie	2322 K obsahu bez	2322 K je zakázané
kopēšana	1712 K bez
korespondentką	1980 jest K
korespondentė	1676 K
korábban	1395 K itt írtunk	1395 K ebben a cikkben írtunk
krzyczał	2022 K
krzyczała	2022 K
krzyknął	2022 K
krzyknęła	2022 K
krävde	2508 K
krævede	21 K felter er	435 K
krönikör	2472 är K
kulturalną	1988 K dyskusję
kulturredaktör	2472 är K
kulturredaktør	400 er K	1901 er K
kumppanuuslinkkejä	1116 K
kvíz	323 náš K	2339 náš K
kvíze	2339 našom K	2339 v K
kvízu	323 našem K	323 v K
kyltissä	1132 luki K
kysyivät	1132 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1399 K
käyttää	1084 tämä sivusto K
käyttöehdot	1111 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1400 K
kérdezték	1400 K
kérdőívünket	35 K
kért	1400 K
kérte	1400 K
kérték	1400 K
können	587 K sie uns
könyörgött	1400 K
könyörögtek	1400 K
köszönjük	1397 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1350 K minket	1397 K minket
követelte	1400 K
követelték	1400 K
közlése	1387 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1400 K
kúpte	2367 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	590 K an
künstlichen	519 K stimme vorgelesen	519 K stimme vertont
künstlicher	576 mithilfe von K
küpsised	992 K
küpsistega	992 K	1011 K
küsis	1015 K
kč	329 za # K	329 od # K	356 od # K
kļūsti	1736 K par
křičel	357 K
křičela	357 K
křičeli	357 K
kể	2744 K
""", 'l': """
labākie	1732 K raksti tavā
lamentó	973 K
lançait	1231 K
lasītu	1702 lai K tālāk
lasītāji	1737 mūsu K
lasītājiem	1737 mūsu K
lejupielādē	1736 K
leverandør	1903 ekstern K
leverantör	2474 extern K
leído	964 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1722 K
linkistä	1115 lisää tästä K
lisenssillä	47 K
lisäsi	1132 K
llicència	47 K cc
lucrează	2126 K în presă
lunedì	17 ogni K
lună	2154 pe K
luận	6 để bình K	2695 đăng nhập để bình K	2726 bình K của bạn sẽ	2741 đăng nhập để bình K
lájkolj	1350 K minket
lákal	357 K
läget	2483 koll på K
lähdet	1070 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
läsa	2486 du kan K mer	2486 kan du K mer	2486 K mer om	2506 fri att K
läsare	36 våra K	2484 våra K	2506 våra K
läsarna	18 tack vare K
läser	2505 tack för att du K
läsning	0 min K
lästid	0 K
låst	427 K for	1932 K for	2501 K för
læser	432 tak fordi du K
læserbrev	43 K	401 skrive et K	401 send dit K
læsere	36 vores K	433 vores K
læseres	412 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	891 K de notas
límites	888 sigue leyendo sin K
lòng	2718 vui K gửi về	2741 vui K gửi về
löd	2508 K
lød	435 K	1939 K
lūdza	1739 K
lập	2730 ủng hộ báo chí độc K	2742 báo chí độc K
""", 'm': """
magyarázta	1400 K
mailovú	2342 e-K adresu
mainoslinkkejä	37 K	1116 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	994 K abil
materiał	9 ten K
matéria	20 ler esta K	2032 esta K é só	2095 para ler esta K	2100 esta K
matérias	2067 limite de K
matí	276 rep cada K
mawiał	2022 K
mawiała	2022 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1400 K
megszakítása	21 válasz K
meidän	1129 tue K
meitä	1113 tukea K	1113 tue K	1129 tue K	1129 auta K
mencióname	62 K
menționat	2155 a K
mesačne	2369 K
mesečno	2310 K	2428 K
mesélte	1400 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2021 za K
miesięcznie	2021 K
miễn	15 bài K phí	2733 hết số bài K phí	2743 dùng thử K phí
mjesečno	2310 K
modération	1212 charte de K	1212 K par la rédaction
mokė	1699 K
mondták	1400 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	888 este mensaje se K en
multó	973 K
mulțumim	2152 K că ne citești
munkatársa	1367 K
munkatársunknak	39 K
munkánk	1398 K
munkánkat	1342 támogasd K	1342 támogassa K	1374 K	1397 támogasd K	1397 támogassa K	1398 K
myönsi	1132 K
másodközlés	1360 K
märkis	1015 K
määräsi	1132 K
mån	2485 kr/K	2507 kr/K
månad	2437 testa en K	2485 en K för	2505 testa en K	2507 per K	2507 varje K
månaden	2485 första K	2507 i K	2507 första K
månader	2485 K för #	2505 testa # K
månadsgivare	2505 bli K
måned	365 prøv en K	413 i # K	432 prøv en K	434 pr. K	1915 en K for	1936 prøv en K	1938 per K
måneden	434 om K	1938 i K
måneder	413 i # K	1915 K for #
média	1229 notre K
mês	2100 até o fim do K	2101 por K	2101 ao K
mình	54 mời K ly cà phê	62 tag K
míní	357 K
mówi	2022 K
mówili	2022 K
mówił	2022 K
mówiła	2022 K
môžete	2338 článok si K
müşterimiz	2604 K
mācīja	1739 K
mākslīgais	1719 K intelekts
mēnesis	1738 pirmais K
mēnesī	1738 K
mėgstamiausią	1672 K
mėnesį	1698 per K
měsíc	329 první K	356 za K	356 první K
měsíčně	356 K
můžete	322 článek si K
mạnh	2744 nhấn K
""", 'n': """
nabádal	357 K
nabádala	357 K
naléhal	357 K
namawiał	2022 K
namawiała	2022 K
napisał	2022 K
napisała	2022 K
napiš	38 K nám	67 K nám
napište	38 K nám	313 K nám	346 K na	354 K nám
napísal	2370 K
napíšte	38 K nám	2328 K nám	2328 K, prosím	2361 K na	2367 K nám
naročilo	2401 hvala za K
naročite	2375 K se na naše	2426 K se
naročnik	50 kot K	2374 že K
naročnike	2382 samo za K	2382 le za K
naročniki	50 K lahko	2414 lahko berejo le K	2414 berejo samo K	2430 K
naročnikom	2374 dostopen le K	2374 na voljo K	2374 na voljo samo K	2374 na voljo le K	2414 dostopna le K	2414 dostopna samo K	2414 dostopen le K	2414 dostopen samo K
naročnina	2402 K	2430 K
naročnino	2402 z K	2424 z K
narzędzi	2001 przy wsparciu K ai
naujienlaiškio	1684 K
naujienlaiškis	1697 mūsų K	1700 K
naujienlaiškį	1664 mūsų K	1684 K	1696 užsisakykite K	1697 mūsų K
navođenja	2285 bez K izvora
navođenje	2285 uz K izvora
nawoływał	2022 K
našeho	319 do K týmu	319 K e-shopu
našem	2274 K timu
našich	345 K zpráv	2360 K správ
neatkarīgu	1736 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1397 segíts K	1397 írjon K	1397 írj K	1397 jelezd K	1398 K adód
nemokamą	1688 K paskyrą
neobmedzený	2315 K prístup
neodpovídá	30 K za
neomezený	309 K přístup
neomezeně	285 K číst
nepiekrītat	43 K
nepriklausomą	1686 paremkite K žurnalistiką	1696 paremkite K	1697 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1096 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	354 podpořte K
nezávislá	355 K média
nezávislé	2368 K médiá
nezávislú	2367 podporte K
ngoài	2721 nội dung bên K
nguồn	2716 K ưu tiên	2716 K tin ưu tiên	2739 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2726 chịu trách K về nội dung bình luận
nhân	2722 trí tuệ K tạo
nhấn	2741 K vào đây
nhận	2697 đăng ký K bản tin	2697 đăng ký K tin	2741 đăng ký K bản tin	2741 đăng ký K tin
nhập	24 đăng K	2695 vui lòng đăng K	2695 đăng K để đọc	2695 đăng K để xem	2695 đăng K để lưu	2695 hãy đăng K để	2741 đăng K để đọc	2741 đăng K để xem
niedostępny	1981 materiał wideo jest K
niezależne	2019 wesprzyj K	2019 wspieraj K	2020 K media
niezależność	2020 K
niezależną	2020 jesteśmy K
noastră	2153 munca K
nolēma	1739 K
norāda	1739 K
nosūtīsim	57 jums K
notificações	14 as K	2042 ative as K	2042 ativar K	2042 receba K
notificările	14 K	2113 activează K
notifikácie	2341 K
notícia	2100 esta K
notícias	2036 receba as K	2036 receba K	2045 siga as últimas K
novinařina	355 naše K
novinařinu	355 nezávislou K
novinár	2329 je K	2329 , K
novinári	2368 naši K
novinárka	2329 je K	2329 , K
novinárkou	2329 je K
novinárom	2329 je K
novinář	314 je K	314 , K
novinářem	314 je K
novináři	355 naši K
novinářka	314 je K	314 , K
novinářkou	314 je K
novičke	2375 na e-K
novičnik	2383 K	2383 e-K	2427 naš e-K	2430 K
novičnika	2383 K
nuotraukų	40 K ir vaizdo
nusprendė	1699 K
nášho	2335 do K tímu
nächste	21 in diesem browser für die K	587 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2744 K
nõus	43 ei ole K?
năm	2743 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	319 našem K
obegränsad	2440 K tillgång
obećala	2311 K
obećao	2311 K
obiecał	2022 K
obiecywał	2022 K
obligāta	1712 atsauce K
oblíbené	311 K zdroje
oblíbených	311 K zdrojů
oblíbenými	311 K zdroji
obrigatórios	21 campos K são	2054 campos K são
obveščanje	2401 na naše K
obľúbené	2326 K zdroje
obľúbených	2326 K zdrojov
obľúbenými	2326 K zdrojmi
också	51 var med du K
odebírat	344 chcete K
odebírejte	289 K náš	350 K	354 K
odemkněte	285 K si
odhlásit	290 K se můžete kdykoli
odoberať	2359 chcete K
odpoveď	21 zrušiť K
odpovídal	357 K
odpověděl	357 K
odpověděla	357 K
odpověď	21 zrušit K
odpowiadał	2022 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2022 K
odpowiedziała	2022 K
odražavaju	2279 komentari K	2279 komentari ne K
odídete	2324 kým K
ofereça	2032 K este artigo
ograniczeń	1947 czytaj bez K	1947 czytaj więcej bez K
også	51 bli med du K
ogłosił	2022 K
ogłosiła	2022 K
oikaisupyynnöt	1107 K
oikaisupyyntö	1107 K
olvashatják	1394 csak előfizetők K
olvasási	0 K idő
olvasóiból	1374 K él
olvasóink	36 K	1398 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	970 danos tu K
ordenó	973 K
ordonné	1231 a K
ortakliği	2590 iş K linkleri
orzekł	2022 K
osobních	307 ochrany K údajů	307 ochraně K údajů
osobných	2331 K údajov
ostrzegał	2022 K
ostrzegała	2022 K
ostrzegł	2022 K
otrzymywać	2009 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	357 K	2370 K
oznámila	357 K	2370 K
ozvěte	38 K se nám	67 K se nám	313 K se nám	354 K se nám
""", 'p': """
padėkite	1696 K mums
pageidaujamą	1672 K šaltinį
paklausė	1699 K
palīdzi	1726 ziedo un K	1736 K mums
palīdzību	1719 mākslīgā intelekta K	1734 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1696 K mums
parsisiųskite	1696 K
participación	919 normas de K
partnerské	332 K odkazy	2347 K odkazy
partneři	296 my a naši K
pastā	1724 e-K
pastāstiet	38 K mums	67 K mums
patronką	1999 zostań naszą K
patrões	2100 sem K
paylaşin	25 K	49 K	2593 K
paziņoja	1739 K
paziņojumus	1723 K
państwa	1979 czeka na K
pašte	1684 jūsų el. K
pažadėjo	1699 K
periódico	971 este K	971 nuestro K
permanència	278 sense K
persiųskite	49 K
personvernerklæring	1882 K
phê	54 mời tôi một ly cà K	2730 mời bạn một ly cà K
phóng	2718 liên hệ K viên	2720 là K viên báo	2720 là K viên của	2741 hãy liên hệ K viên
phút	0 K đọc
pidió	973 K
pidätetään	1092 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2022 K
pisała	2022 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2267 K nam	2299 K nam na	2299 K na	2308 K nam	2388 K nam	2388 K na	2418 K nam na	2418 K na	2426 K nam
piškotke	2391 K	2419 K
piškotki	2391 K
piškotkov	2391 K	2419 K
pište	346 K na	346 K nám na
plakáton	1400 állt a K
plânge	2155 se K
pochází	316 obsah K
podcastów	1985 K
podcastů	321 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2022 K
podporovatelé	355 naši K
podporují	355 nás K
podpoře	355 díky K
podpořte	334 K	354 K nás	354 K naši	354 K naše	354 K mě
podrška	2308 vaša K
podrške	2286 bez vaše K	2309 vaše K
podršku	2308 vašu K
podržite	2286 K	2308 K nas	2308 K naš
podělte	67 K se s námi	67 K se o
podľa	2370 K
poinformował	2022 K
poinformowała	2022 K
pokračovanie	2315 pre K v čítaní
pokračování	285 K je dostupné	332 K článku níže
pokračuje	332 článek K	332 text K	2347 článok K	2347 text K
pokračujte	285 K ve čtení s
política	256 K de galetes	916 K de cookies	2052 K de cookies	2069 cobre K
pomocí	336 K ai
pomocą	2001 z K ai
pomoć	2308 vašu K
pomóż	2019 K nam
pomôžte	2367 K nám
poprosił	2022 K
poprosiła	2022 K
poprosiło	2022 K
poručila	2311 K
poručio	2311 K
poslední	343 K článek zdarma	343 K článek, který můžete
posledný	2358 K článok zadarmo
poslušajte	2417 K nas
postafiókjába	1346 K
postaládádba	1362 a K
postaládájában	1362 ön K
posílat	327 nechte si K
posílejte	313 K nám
posíláme	57 vám K	57 K vám
potřebujeme	354 K vaši pomoc	354 K vaši podporu
používame	2331 K cookies
používá	296 tento web K
používáme	296 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2022 K
powiedziała	2022 K
powtarzał	2022 K
powtarzała	2022 K
pozostało	1947 K # %	1947 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	357 zvou K
pošaljite	49 K ga	2267 K nam	2267 K na	2308 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	313 K nám	354 K nám
pošli	49 K ho
pošlite	49 K ho	2328 K nám	2367 K nám
pošljemo	57 vam K
pošljite	49 K ga	2388 K nam	2388 K jo nam	2388 K na	2426 K nam
požádal	357 K
požádala	357 K
pracę	2020 naszą K
pranešimus	1683 K
praneškite	38 K mums	67 K mums
pranešė	1699 K
prašė	1699 K
preberať	45 K
predchádzajúceho	2362 bez K súhlasu
predplatiteľ	50 ako K	2315 už ste K	2315 ste K
predplatiteľom	2323 K	2367 staňte sa K
predplatiteľov	2323 pre K
predplatné	2315 už máte K	2344 K	2367 kúpte K	2367 kúpte si K	2371 K
predplatného	2344 K
predplatným	2344 K	2365 s K
preferată	2124 sursă K
preferované	311 K zdroje	2326 K zdroje
preferovaný	311 K zdroj	2326 K zdroj
preferovaných	311 K zdrojů	2326 K zdrojov
preferovaným	311 K zdrojem	2326 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1947 tylko dla K	2007 tylko dla K
prenumeratą	1993 z K
prenumeratę	1947 masz już K	1993 zamów K	1993 kup K	1993 wykup K
preporučila	2311 K
preporučio	2311 K
pretlačiť	45 K
prevziať	45 K
prečítate	2315 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2308 K se našoj	2308 K im se	2426 K se nam
pridržana	2259 sva prava K
pridržane	2381 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1699 K
prihlásenie	2316 ďakujeme za K	2342 ďakujeme za K
prihlásení	2344 po K
prihlásením	2342 K súhlasíte
prihláste	24 K	2315 K sa a čítajte	2367 K sa na odber
prihvaćate	2281 prijavom K
pripažino	1699 K
programėlėje	1682 K
programėlę	1682 K
prohlásil	357 K
prohlásila	357 K
prohlížeč	10 váš K
pronađite	2297 K nas
proposé	1208 conçu et K par
prosił	2022 K
prosiła	2022 K
pročitali	2251 da biste K
pročitate	2249 da K cijeli	2249 da K ceo
prośbę	1941 mamy do ciebie K	1941 mamy małą K
prošnjo	2385 imamo majhno K	2385 majhno K
prywatności	1963 polityka K	1963 polityce K
przeczytać	1947 aby K cały	1947 aby K ten artykuł
przeczytałaś	1988 dziękujemy, że K
przeczytałeś	1988 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1944 K nam #%	2019 K nam	2019 K #
przekonywał	2022 K
przekonywała	2022 K
przesyłajcie	1979 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	1979 K nam	1979 K je do nas	2019 K nam
przyznał	2022 K
przyznała	2022 K
przyłącz	51 K się
przyślij	1979 K nam	1979 K je do nas	2019 K nam
práca	2368 naša K
práce	355 naší K
práci	355 naši K
prácu	2368 našu K
précisé	1231 a K
préférée	1198 source K
préférées	1198 sources K
prévient	1231 K
príspevky	2340 K v diskusii
príspevok	2367 váš K
próxima	2100 nossa K
průzkumu	35 našeho K
ptá	357 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1486 blocco della K	1540 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1367 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1172 bloqueur de K	1172 bloqueurs de K	1229 sans K
publicités	1172 bloqueur de K
publicystką	1980 jest K
publicystą	1980 jest K
publikování	304 K nebo šíření
publiée	22 ne sera pas K	1177 votre adresse e-mail ne sera pas K
pytał	2022 K
pytała	2022 K
pytały	2022 K
pytań	1987 na kilka K
pyyntö	1070 pieni K
pyysivät	1132 K
pásale	970 K esta
pásalo	49 K
päevakokkuvõte	999 K
päätoimittaja	1101 K
päätti	1132 K
påminde	2508 K
pénzbe	1398 K kerül
pénzéből	18 olvasók K
písemného	305 bez K souhlasu
písomného	2362 bez K súhlasu
píšte	2361 K na	2361 K nám na
pódcast	34 nuestro K	971 nuestro K
pārpublicēt	45 K
pārpublicēšana	1705 K bez	1712 K bez
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
quyên	2741 K góp ngay	2745 K góp
quyền	2713 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2022 K
radziła	2022 K
radí	357 K
rakstīja	1739 K
rappelé	1231 a K
rašykite	38 K mums	67 K mums	1696 K mums
rašė	1699 K
recibirás	57 K
reclamă	11 K
reconoció	973 K
recordó	973 K
recunoaște	2155 K
redacció	39 la nostra K	43 cartes a la K	267 la K t'envia	277 la nostra K
redacción	39 nuestra K	43 cartas a la K	960 la K te envía	971 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2149 K îți trimite	2153 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2019 wesprzyj K
redaktorką	1980 jest K
redaktorė	1676 K
redaktör	2472 är K för	2472 är K på	2472 är politisk K
redaktør	400 er K på	400 er K for	400 er politisk K	1901 er politisk K	1901 er K i	1901 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2090 a K envia	2100 nossa K
reenvíalo	49 K
refusé	1174 K le dépôt
registrácii	2344 po K
registráciou	2342 K súhlasíte
registráciu	2342 ďakujeme za K
regisztrálj	1397 K ingyenesen	1397 K, hogy
regisztráljon	1397 K ingyenesen	1397 K, hogy
regisztrálnia	1394 K kell
regístrate	888 K gratis	889 K para
reinhören	515 jetzt K:
rejestrując	1990 K się
reklamlänkar	2487 K
reklamą	11 K
reklám	70 nincs K	2368 bez K
reklámok	1398 K nélkül
reportaż	2020 ten K
reporterką	1980 jest K
reportér	314 , K	2329 , K
reportérem	314 je K
reportérka	314 , K	2329 , K
reportérkou	314 je K	2329 je K
reportérom	2329 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	250 prohibida la K	275 K sense permís
reproducción	929 prohibida su K	929 prohibida la K
reprodução	2065 proibida a K	2065 K proibida	2098 K permitida desde	2098 K é permitida desde
reprodúcelo	45 K
republié	45 K	1188 K avec	1226 cet article est K
repórter	39 nosso K	2069 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	973 K
rezervăm	29 ne K dreptul
riêng	2706 chính sách quyền K tư	2733 dành K cho thuê bao	2739 quan điểm K của tác giả
rovatvezetője	1367 K
ročne	2369 K
ročně	356 K
rät	590 K
rätta	2478 K fel
rättar	2478 vi K fel
räumte	590 K ein	590 K der	590 K die
rääkis	1015 K
råber	435 K
råbte	435 K
rådde	2508 K
rådede	435 K
réagir	1178 pour K
réagissez	1228 K à
réalisation	1208 n'a pas participé à la K
rédacteur	1191 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1191 a rejoint la K	1208 n'a pas participé à sa K	1217 la K vous	1221 pour soutenir la K	1228 soutenez la K	1228 alertez la K	1229 notre K
rédactrice	1191 est K
régulièrement	1191 collabore K
réponse	21 annuler la K
répétait	1231 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1148 cet article est K	1148 ce contenu est K	1148 article K
réservée	1148 K à nos abonnés	1148 la suite est K	1150 K aux abonnés
réservés	1150 K aux abonnés	1188 tous droits K
résiliable	1230 K à tout moment
részesített	1363 előnyben K forrásként
röst	2475 ai-K
răspuns	2155 a K	2155 au K
răspunsul	21 anulează K
rằng	2744 viết K	2744 cho K
""", 's': """
sacīja	1739 K
sadržaj	9 ovaj K	2270 vanjski K	2270 spoljni K
sadržaja	9 ovog K	2270 vanjskog K	2270 prikaz ovog K	2270 prikaz K
sakė	1699 K
sanctionné	1231 a K
sandučić	2252 u vaš K
sandučiću	2252 u vašem K	2281 vašem K
sbírka	358 K
schließ	51 . K dich
schließen	51 . K sie sich	446 K sie ein abo	587 K sie ein abo
schránke	2316 vašej K
schránky	289 do vaší K	2316 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1397 K, hogy
segítségedre	1397 szükségünk van a K
según	973 K
sentenció	973 K
sería	961 sin ti no K
sesión	24 inicia K	24 inicie K	888 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2099 inicie K
señaló	973 K
sfătuia	2155 K
sfătuiește	2155 K
sfătuit	2155 a K
sisällön	9 K	1103 ulkoisen K
sisältö	1074 tämä K on vain
sisältöä	1103 ulkoista K
siunčiame	57 jums K
sjefredaktør	1901 er K
sjöng	2508 K
skarży	2022 K
skarżył	2022 K się
skrzynkę	1950 na twoją K	1950 na swoją K	1990 K mailową
slažete	43 K se	43 ne K se
slobodné	2367 podporte K
slobodnú	2367 podporte K
slušajte	2297 K nas
slíbil	357 K
slíbila	357 K
sondę	1987 naszą K
sonuçlarinda	2572 google arama K
sorumluluğu	30 K
souborů	306 K cookie
souhlasíte	43 K?	327 e-mailu K	327 odesláním K	327 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2718 về hộp thư của tòa K	2730 hãy ủng hộ tòa K	2739 bằng văn bản của tòa K	2741 hãy gửi về tòa K	2741 hãy liên hệ tòa K	2741 hãy báo cho tòa K	2742 tòa K
spandér	54 K en kaffe
spolupráci	332 ve K s partnerem	2347 v K s partnerom
sporočite	38 K nam	67 K nam	2388 K nam
sportkrönikör	2472 är K
sportsredaktør	400 er K
spracovaním	2342 K osobných údajov
sprijiniți	2152 K
sprijină	2152 K-ne
správach	2327 google K
správy	2327 google K
spuneți	38 K-ne	67 K-ne	2153 K-mi mai jos
stellenbörse	514 in unserer K
stjärna	60 fält med K
straipsnį	1695 šį K	1697 visą K
stronę	2010 naszą K
stwierdził	2022 K
stwierdziła	2022 K
stáhněte	354 K si naši	354 K si náš
stálo	357 K na	357 K ve	357 K v
står	30 K för	435 K der på	1939 K det på	1939 K det i	2508 K det på
stöd	2434 med ditt K	2505 K oss	2505 K vår	2505 ditt K
stödja	2484 K oss med
stödmedlem	2505 bli K
stödprenumerant	2505 bli K
stötta	2484 K oss med	2505 K oss	2505 K vår	2505 K vårt
støt	412 K os	432 K os	432 K med
støtt	1936 K oss	1936 K vår
støtte	362 med din K	362 vi har brug for din K	412 K os med	412 din K gør	432 din K	432 bliv K	1864 med din K	1914 K oss med	1936 din K
støtteabonnent	1936 bli K
støttemedlem	432 bliv K	1936 bli K
stāstīja	1739 K
stěžuje	357 K
subscripció	280 K
subskrybentów	1947 tylko dla K	1947 dostępna dla K	1947 dostępne dla K	2007 tylko dla K
subskrypcją	1993 z K	2015 z K
subskrypcję	1947 kup K	1947 masz już K	1990 dziękujemy za K	1993 wykup K	2019 kup K
suosikkilähteeksesi	1096 K
suosikkilähteeksi	1096 K
sursă	2148 link activ către K
suscripción	888 ya tengo una K	970 cambia tu K	974 K
suscríbase	970 K
suscríbete	888 K para	888 K por	888 K en	895 K al boletín	970 K
susțin	2140 care ne K lunar	2153 ne K lunar
susține	2152 K-ne	2152 K presa	2155 K că
susținerea	2152 K ta
susțineți	2152 K-ne
svarīgākie	1735 nedēļas K
svarīgākās	1735 nedēļas K
svěřte	313 K se nám
szerkesztője	1367 K
szerkesztőségünk	39 K	1398 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1398 K
szerzője	1367 külső K
szólított	1400 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2485 tills du K upp	2508 K
sähköpostiin	1077 suoraan K
sähköpostiisi	1078 K
sähköpostillasi	1128 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	1078 K
sélection	1217 K d'articles
sélections	1148 ajouter l'article à vos K
síganos	908 K en
síguenos	908 K en	970 K
sõltumatut	1012 toeta K
sõnul	1015 K
sök	2499 K nu
sökresultat	2468 K på google
söyledi	2609 K
söylediler	2609 K
söylüyor	2609 K
søg	425 K nu
søgeresultater	396 K på google
søgning	396 google-K
søk	1930 K nå
søkene	1897 google-K dine
søkeresultatene	1897 K dine på google
súhlasu	2362 bez K
súhlasíte	43 K?	2342 odoslaním K
súmate	51 K	970 K al
süresi	0 okuma K
sütik	1368 K
sütiket	1368 K
săptămână	17 o dată pe K	2154 pe K
sīkdatnēm	1717 K	1735 K
sống	2730 nuôi K tờ báo	2730 bạn đọc nuôi K
""", 't': """
találatok	1363 google-K
tanácsolja	1400 K
tanácsolják	1400 K
tanácsolta	1400 K
tanácsolták	1400 K
tanította	1400 K
taşiyin	2593 K
teigė	1699 K
tekemään	1130 K sitä
tekijänoikeus	1092 K suojaa
tekoäly	1104 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1104 K
tekoälyn	1104 K avulla	1104 K tekemä
tekoälyä	1104 käyttää K
telefonā	1723 savā K
tesszük	22 nem K közzé
textům	341 ke všem K
teşekkürler	2606 okuduğunuz için K
thiết	2739 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2733 dành cho K bao	2733 đã là K bao	2745 K bao
thuộc	2714 bản quyền K
thành	2696 dành cho K viên	2728 bạn đã đăng ký K công	2741 trở K thành viên
tháng	2733 đọc miễn phí trong K	2743 mỗi K	2743 hàng K	2743 K đầu
thích	2716 nguồn tin ưa K	2716 nguồn yêu K
thông	14 K báo	2702 bật K báo	2702 nhận K báo	2718 bạn có K tin	2718 bạn đọc cung cấp K tin	2739 khi phát hành lại K tin	2741 hãy gửi K tin	2741 đăng ký nhận K báo	2741 hãy bật K báo
tilføjede	435 K
tillgång	2505 få fri K
tillåtet	2496 inte K att återge
tiếng	2726 K việt có dấu
tiếp	2695 để K tục đọc	2695 để đọc K	2695 đăng nhập để K tục	2730 K sức cho báo chí	2733 để K tục đọc	2741 đăng ký để đọc K	2741 hãy K sức	2741 đăng nhập để K tục
tjänst	2431 en liten K att be
tjänsten	2499 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1344 a K
toàn	20 K bộ bài	2695 để đọc K bộ	2695 đọc K bộ bài	2733 để đọc K bộ bài	2741 đăng ký để đọc K bộ
tražila	2311 K je
tražili	2311 K su
tražio	2311 K je
tretích	2331 cookies K strán
treści	9 tej K	1993 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2702 theo dõi K
trước	2726 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1367 K
turpinātu	1702 lai K lasīt
tuần	17 mỗi K	2728 bản tin hằng K của	2728 bản tin hàng K của	2743 mỗi K
tvrdí	357 K
työmme	1130 K
työtämme	1129 tue K	1130 K
tájékoztató	1353 adatvédelmi K
támogass	1397 K minket
támogasson	1397 K minket
támogathat	1374 K minket
támogatása	1374 K nélkül	1374 olvasók K nélkül	1397 az ön K
támogatásod	1397 a te K
támogatásából	1374 olvasóink K
támogatásával	1377 partnerünk K
támogatónk	1374 legyen ön is K	1374 legyél te is K
täglich	454 K per mail
tähtsamad	1011 nädala K
tärkeimmät	1128 K jutut
tästä	1115 lisää K
täällä	1070 kun kerran olet K
täältä	1115 lisää K
téléchargez	1134 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1397 K le
týden	17 každý K
týdně	356 K
týždenne	17 raz K
tłumaczy	2022 K
tłumaczył	2022 K
tłumaczyła	2022 K
třetích	316 cookies K stran
""", 'u': """
uafhængigt	433 K medie
ubegrænset	368 K adgang
udostępnij	25 K
ukarał	2022 K
ulaş	38 bize K
ulaşin	38 bize K	2574 bize K	2593 K
ulaşmak	2574 yazara K
unabhängig	568 K von unserer redaktion	568 von unserer redaktion K	581 damit wir K bleiben	588 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1505 insegna all'K
unterstütze	441 K unsere arbeit	441 K uns mit	587 K uns	587 K unsere	587 K mich	587 K meine
unterstützen	441 K sie unsere arbeit	441 K sie uns mit	441 mit einer spende K	441 können sie uns K	587 K sie uns	587 K sie unsere	587 sie können das K	587 freiwillig K	587 K sie mich	587 K sie meine	587 K uns
unterstützt	473 ihr browser K	587 K uns
unterstützung	437 ihre K	437 mit ihrer K	530 ihrer K	530 deiner K	576 mit K von ki	587 mit deiner K	587 deine K	587 eure K
upozornění	293 zapněte si K	326 K
upphovsrätt	2464 skyddat enligt lagen om K
upphovsrättslagen	2464 skyddat enligt K
uprednostňované	2363 K zdroje
uprednostňovaný	2363 K zdroj
uprednostňovaných	2363 K zdrojov
upřednostňované	349 K zdroje
upřednostňovaný	349 K zdroj
upřednostňovaných	349 K zdrojů
uredništva	2381 brez dovoljenja K	2381 brez soglasja K
uredništvo	2395 v naše K	2427 naše K
uredništvu	39 našemu K	2388 pišite K
urmărește	2112 K-ne pe	2112 K-ne și pe	2113 K știrile	2152 K-ne
urmăriți	2112 K-ne pe	2152 K-ne
utilização	2052 K de cookies
utilizează	2115 K cookie
utilizăm	2115 K cookie
utánközlés	1360 K
utánközölhető	45 K
uutislähteeksesi	1096 ensisijaiseksi K
uutislähteeksi	1096 ensisijaiseksi K
uznał	2022 K
uznała	2022 K
uzsvēra	1739 K
użyciu	2001 przy K ai
użytkowników	1988 opiniami K
używamy	1962 K plików cookie
užsisakykite	1661 K prenumeratą
""", 'v': """
vašeho	289 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2328 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	590 K
versión	2 K en audio
verstärkung	514 suchen K
versão	2 K em áudio
vervielfältigung	490 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	478 deine e-mail-adresse wird nicht K	478 ihre e-mail-adresse wird nicht K
veröffentlichung	544 seit der K geändert	544 seit K geändert
već	2264 kad ste K tu	2310 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1107 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2720 là biên tập K của	2733 dành cho hội K
viết	2741 hãy K thư	2742 bài K này	2744 ông K	2744 bà K
você	18 sem K	2100 sem K
vollständigen	446 K artikel lesen
volontär	504 ist K
volontärin	504 ist K
voltál	42 ott K
vprašalnik	2398 K
vyhradené	2322 všetky práva K	2322 autorské práva sú K
vykřikl	357 K
vykřikla	357 K
vypočuť	2338 si môžete K
vysvetľuje	2370 K
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
válaszolta	1400 K
válaszolták	1400 K
vás	334 bez K by	355 bez K by	2349 bez K by	2368 bez K by
väitis	1015 K
väitti	1132 K
väittää	1132 K
välise	992 K sisu
våre	1936 meld deg på K
vårt	1872 meld deg på K	1936 meld deg på K
vær	51 K med
védekezett	1400 K
véli	1400 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2368 K vám
vēlamo	1713 K avotu
vēstkopai	1724 K
vēstulei	1724 ziņu K
vědět	38 dejte nám K	67 dejte nám K	313 dejte nám K	354 dejte nám K
všetkým	2356 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2335 náš K
webinář	319 náš K
według	2022 K
weißt	503 K du mehr
wezwał	2022 K
wiadomościach	2010 google K
wołali	2022 K
wołał	2022 K
wołała	2022 K
wpłata	1999 każda K	2019 twoja K
wpłatom	2020 dzięki K
wpłać	2019 K
wspierającym	2019 zostań K
współpracy	1996 we K z partnerem
wyjaśnia	2022 K
wypisać	1950 K się w każdej chwili
wyrażam	1951 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	1979 K nam	1979 K je do nas
wzywał	2022 K
wzywała	2022 K
wöchentlichen	458 K newsletter
właściciela	2020 nie mamy K
""", 'y': """
yazdiğimiz	2603 daha önce K haber
yazmişti	2609 diye K
yhteistyössä	1116 K mainostajan
yönetmenidir	2576 genel yayin K
""", 'z': """
zaakceptować	1981 K pliki cookie
zaapelował	2022 K
zaapelowała	2022 K
zachęcali	2022 K
zachęcano	2022 K
zachęcał	2022 K
zachęcała	2022 K
zadaním	2342 K e-mailu
zadržana	2259 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	327 K e-mailu
zagłosuj	2004 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2286 K vama	2309 K vama
zakázané	2322 šírenie je K
založte	354 K si účet
zamknutý	2315 článok je K
zamčený	285 článek je K
zapisując	1990 K się
zapowiedział	2022 K
zapowiedziała	2022 K
zapytał	2022 K
zapytała	2022 K
zastrzeżone	1974 wszelkie prawa K	1974 wszystkie prawa K
zawołał	2022 K
zawołała	2022 K
zašlete	313 K nám
zašlite	2328 K nám
zaželen	2421 K vir
zaželene	2421 K vire
zaželeni	2421 K vir
zbiórka	2023 K
zbývá	285 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1984 do naszego K
zewnętrzna	1981 treść K
zewnętrzne	9 treści K	1962 treści K	1981 treści K
zewnętrznej	9 treści K	1981 treści K
zewnętrznych	9 treści K
zgłoś	1979 K go nam	2019 K nam
ziņas	1735 mūsu K
znać	38 daj nam K	67 daj nam K	2011 daj nam K	2019 daj nam K
zněl	357 K
zněla	357 K
znělo	357 K
zobrazení	316 K tohoto obsahu	316 K obsahu
zobrazený	60 e-mail nebude K
zostań	2019 K z nami
zpracováním	290 souhlasím se K	297 K osobních údajů
zprávy	312 google K
zprávách	312 google K
zpívali	357 K
zugänglich	531 frei K
zunächst	490 dieser artikel erschien K
zurück	560 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2364 K
získávejte	350 K
zł	1993 za # K	1993 od # K	2021 od # K
złotówka	1999 każda K	2020 każda K
""", 'á': """
állt	1400 ez K
állítja	1400 K
átvehető	45 K
""", 'ä': """
ägare	2484 inga rika K
ähnliches	503 K erlebt
ändå	2431 nu när du K är här
äpp	997 K
äppi	997 K
""", 'å': """
åndsverkloven	1893 beskyttet av K
året	434 om K
återges	2464 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2580 bizimle K
çalişmalarimiz	2607 K
çağrisinda	2609 K bulundu
çerezler	2561 K kullan
çerezlere	2578 K
çerezleri	2561 K kullan	2578 K	2604 K kabul
çözün	2593 K
""", 'é': """
échanos	970 K una mano	970 K un cable
écris	38 K-nous	67 K-nous
écrit	1191 K pour	1231 a K
écrivain	1191 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1228 K-nous
électronique	1157 dans votre boîte aux lettres K
énekelték	1400 K
équipe	1229 notre K
értesítéseket	14 K	1373 K
értesüljön	1373 K elsőként
étoile	60 champs avec une K
évente	1399 K
""", 'í': """
ígérte	1400 K
ígérték	1400 K
írta	1400 K
""", 'î': """
îmbia	2155 K
îndemna	2155 K
îndemnat	2155 a K
îndemnau	2155 K
întrebat	2155 a K
întrebau	2155 K
""", 'õ': """
õpetas	1015 K
""", 'ö': """
öffnen	460 app K
önemli	2604 günün en K
önerdi	2609 K
önskad	2468 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1398 független K	1398 a jó K
újságírásunk	1398 K
újságíróink	1398 K
újságíróinkkal	1396 K
újságíróinknak	39 K
újságírója	1367 K
última	908 siga la K hora	908 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	491 K von	569 von der agentur K	569 deutschen presse-agentur K
übersicht	497 K	553 diese K wurde
ücretsiz	15 K haber	15 K makale	2591 K üye olun
ügyfelünk	1396 K
ühendust	38 võta meiega K	67 võta meiega K	1012 võta K
ütles	1015 K
ütlesid	1015 K
üyeliği	2586 bülten K
üzente	1400 K
üzenték	1400 K
üçüncü	2578 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2297 K nas
čitalaca	43 pisma K	2286 uz podršku K	2304 K	2309 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2304 K	2309 naši K
čitatelia	2366 K	2368 naši K
čitatelja	43 pisma K	2286 uz podršku K	2304 K	2309 naših K	2309 uz podršku K
čitatelji	36 naši K	2304 K	2309 naši K
čitateljima	2304 K
čitateľom	18 vďaka K	2366 K
čitateľov	36 našich K	2349 vďaka podpore K	2366 K	2368 našich K	2368 vďaka podpore K
članak	20 cijeli K	2264 svidio vam se K	2282 cijeli K	2282 ceo K	2309 ovaj K
člancima	2293 svim K
članek	2385 vam je bil K všeč	2427 ta K
člankov	2413 do vseh K
členem	354 staňte se K
členom	2367 staňte sa K
článek	20 celý K	281 líbil se vám K	285 celý K za	329 celý K	355 tento K	355 líbil se vám K
článkom	2344 všetkým K	2356 k všetkým K	2356 ku všetkým K
článku	20 celého K
články	355 naše K
článků	329 limit K
článkům	329 všem K	341 ke všem K
článok	20 celý K	2324 páčil sa vám K	2344 celý K	2368 tento K
čtenáři	352 K	355 naši K
čtenářů	36 našich K	43 listy K	334 díky podpoře K	352 K	355 našich K	355 na podpoře K	355 díky podpoře K
čtenářům	18 díky K	36 našim K	352 K
čtení	0 doba K
čtěte	345 K nás
číst	355 K dál bez
čítajte	2360 K nás	2367 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2367 K, že nás čítate
""", 'đ': """
đây	2741 bấm vào K
đóng	2741 K góp của bạn	2741 hãy K góp
đăng	45 K lại	2728 cảm ơn bạn đã K ký	2728 bằng việc K ký, bạn	2741 K ký để đọc bài
đường	2718 K dây nóng của tòa soạn	2718 K dây nóng của báo	2741 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2733 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2369 K sumou
""", 'ř': """
řekl	357 K
řekla	357 K
říká	357 K
""", 'ś': """
śledztwa	2020 nasze K
śledztwo	2020 to K
śledź	1958 K nas na	2019 K nas
śpiewali	2022 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2609 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2267 K nam
šaukė	1699 K
šiandien	1686 aukokite K
šodien	1726 ziedo K
""", 'ź': """
źródło	1974 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2022 K
""", 'ž': """
žalio	2311 K se
želene	2421 K vire
želeni	2386 K vir
željene	2265 K izvore
željeni	2265 K izvor
žiadny	71 K spam
žurnalistai	1697 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1676 K
žurnalistika	355 naše K	355 nezávislá K	1697 K kainuoja	1697 gera K	2368 nezávislá K
žurnalistiku	355 nezávislou K	2368 nezávislú K
žurnalistiky	355 nezávislé K
žurnalistė	1676 K
žurnāliste	1716 K
žurnālisti	1737 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1737 neatkarīga K	1737 K maksā	1737 laba K
žurnālistiku	1726 atbalsti neatkarīgu K	1737 neatkarīgu K
žurnālists	1716 K
žádal	357 K
žádala	357 K
žádali	357 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	648 χωρίς K
άρθρα	654 τα K μας
άρθρο	654 αυτό το K
""", 'έ': """
έγγραφη	648 χωρίς K άδεια
έγραφαν	656 K
έγραφε	656 K
έγραψε	656 K
έλεγαν	656 K
έλεγε	656 K
έρευνά	626 K μας
έρευνές	654 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	616 K σου πηγές	616 K σας πηγές	616 K πηγές
αγαπημένη	616 K πηγή
ακολουθήστε	600 K μας	653 K μας
ακολουθείστε	600 K μας
ακόμη	637 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	656 K
αναγνωστών	651 K
αναγνώστες	18 χάρη στους K	651 K	654 οι K μας
αναδημοσίευση	45 K	610 απαγορεύεται η K	610 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	611 K χωρίς
ανεξάρτητη	653 ενισχύστε την K
ανταποκρίτρια	619 είναι K
ανταποκριτής	619 είναι K
απάντησαν	656 K
απάντησε	656 K ο	656 K η
απάντησης	21 ακύρωση K
απαγορεύεται	611 K η αντιγραφή	611 K η αναπαραγωγή
αποδεχθείτε	621 K τα cookies
αποδεχτείτε	621 K τα cookies
απορρήτου	613 πολιτική K
από	632 K # €
αρθρογράφος	619 είναι K
αρχισυντάκτης	619 είναι K
αρχισυντάκτρια	619 είναι K
αυτούς	51 γίνετε ένας από K
""", 'β': """
βιβλιοπωλείο	624 ηλεκτρονικό μας K
βοηθήστε	653 K μας
βοηθούν	654 μας K
βρείτε	600 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	653 K μέλος	653 K κι εσείς
γνώσεις	627 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	618 K μας	653 K μας
γραπτή	648 χωρίς K άδεια
""", 'δ': """
δήλωσαν	656 K
δήλωσε	656 K ο	656 K η	656 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	654 οι K μας
δημοσιογράφος	619 είναι K	619 , K	619 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	654 η K μας	654 ανεξάρτητη K	654 η ανεξάρτητη K
δημοσκόπησή	626 K μας
δημοσκόπηση	626 στη K
διαβάσετε	595 για να K ολόκληρο
διαβεβαίωσε	656 K
διαμαρτυρήθηκε	656 K
διαφήμιση	11 τη K	635 μετά τη K
διαφημίσεις	70 χωρίς K	654 χωρίς K
διαφωνείτε	43 K
διεύθυνση	598 τη K email	598 η K email	631 K email	631 K e-mail
δικαιώματος	610 με επιφύλαξη παντός K
διοργανωτές	656 καλούν οι K
δουλειά	654 η K μας
δωρεά	637 κάντε μια K	653 η K σας	653 κάντε μια K	657 K
δωρεάν	15 K άρθρα	632 K άρθρα
δωρεές	657 K
""", 'ε': """
είμαστε	654 K μια μικρή
είπαν	656 K
είπε	656 K
εβδομάδα	17 κάθε K	655 την K
εγγραφή	631 με την K σας
εγγραφείτε	596 K για να	632 K δωρεάν	653 K δωρεάν	653 K τώρα	653 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	597 στα K σας
εκδήλωσή	624 K μας
εκφράζουν	629 τα σχόλια K	629 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	601 K τις ειδοποιήσεις	603 K τη javascript
ενημερωτικά	598 K δελτία
ενημερωτικό	598 K δελτίο
ενημερώστε	618 K μας
ενισχύστε	637 K	653 K μας
ενσωματωμένο	621 K περιεχόμενο
εξήγησε	656 K
επανέλαβε	656 K
επαναλάμβανε	656 K
επιβεβαιώστε	631 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	618 K μαζί μας	618 K με τον συντάκτη	618 K με τη συντάκτριά	618 K με τη συντάκτρια	618 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	656 K
επιστολή	43 την K σας
ερωτηματολόγιο	628 το K
εσάς	637 χάρη σε K	654 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	632 με # K
ευχαριστούμε	631 K για την εγγραφή	653 K που μας
""", 'ζ': """
ζήτησαν	656 K
ζήτησε	656 K ο	656 K η	656 K στο	656 K από
ζητούσαν	656 K
ζητούσε	656 K
""", 'η': """
ηλεκτρονικό	624 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	656 K
ισχυρίστηκε	656 K
""", 'κ': """
κάλεσε	656 K ο	656 K η
κάνε	62 K μου tag
κάνοντας	631 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
καλούσαν	656 K
καλούσε	656 K
κανάλι	654 το K μας
κατάστημά	624 στο K μας
κατήγγειλε	656 K
καταγγέλλει	656 K
καταγγελία	618 κάντε μας την K
κατεβάστε	601 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	626 το K	626 στο K	626 το K μας
κυκλοφορεί	624 K το νέο τεύχος
κυριότερες	631 τις K ειδήσεις
""", 'λ': """
λάβετε	649 K
λέει	656 K
λαμβάνεις	646 θέλεις να K
λαμβάνετε	646 θέλετε να K	649 K
""", 'μ': """
μήνα	655 τον K	655 το K	655 ανά K	655 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	632 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	639 με τεχνητή K	639 από τεχνητή K
νοημοσύνης	639 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	595 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	632 K το άρθρο
ομάδα	624 στην K μας	653 ελάτε στην K	654 η K μας
""", 'π': """
παράκληση	615 έχουμε μια μικρή K	615 μια μικρή K
παραδέχεται	656 K
παραδέχθηκε	656 K
παραδέχτηκε	656 K
παρακάλεσε	656 K
παρακαλούσαν	656 K
παρακαλούσε	656 K
πατώντας	631 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	621 εξωτερικού K
περιεχόμενο	9 αυτό το K	621 αυτό το K	621 το K αυτό	621 εξωτερικό K
πολιτική	613 K cookies
πρέπει	621 δείτε το βίντεο K
προέτρεπαν	656 K
προέτρεπε	656 K
προέτρεψε	656 K
προειδοποίησε	656 K
προειδοποιεί	656 K
προσπάθειά	653 ενισχύστε την K
προσωπικών	613 K δεδομένων
προτεινόμενη	616 K πηγή
προτιμώμενες	616 K πηγές
προτιμώμενη	616 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	644 K σε όλα
πρόσθεσαν	656 K
πρόσθεσε	656 K ο	656 K η
πρώτο	632 τον K μήνα
πρώτος	655 K μήνας
""", 'ρ': """
ρεπορτάζ	654 το K μας	654 αυτό το K
ρωτούσαν	656 K
ρωτούσε	656 K
ρώτησαν	656 K
ρώτησε	656 K ο	656 K η
""", 'σ': """
σημαντικότερες	631 τις K ειδήσεις
σημείωσε	656 K ο	656 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	653 K μας
στήριξή	637 χωρίς τη K	653 η K σας	653 τη K σας	654 χωρίς τη K
στήριξη	637 χάρη στη K	654 χάρη στη K
στείλε	38 K μας	67 K μας	618 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	618 K μας	653 K μας
στηρίξτε	637 K	653 K μας	653 K την	653 K το	653 K τη
συγκατάθεση	621 K για cookies
συμβουλεύει	656 K
συμβούλευε	656 K
συμβούλευσε	656 K
συμβούλεψε	656 K
συμφωνείτε	43 K
συνέδριο	624 K μας
συνέδριό	624 K μας
συνέστησε	656 K
συνδεθείτε	24 K	596 K για να
συνδρομή	632 με K	632 K από	650 με K	657 K
συνδρομητές	50 οι K μπορούν	595 διαθέσιμο μόνο σε K	595 διαθέσιμο σε K	614 μόνο για K	614 μόνο σε K	653 γραφτείτε K	654 οι K μας	657 K
συνδρομητής	50 ως K	595 είστε ήδη K	653 γίνετε K
συνεργασία	635 σε K με χορηγό	635 σε K με τον χορηγό
συνεργατών	635 συνδέσμους K
συνεχίζεται	635 K παρακάτω
συνεχίσετε	595 για να K την ανάγνωση	595 να K την ανάγνωση
συνεχίσουμε	654 να K
συνεχίστε	595 K την ανάγνωση
συνιστούσε	656 K
συντάκτης	619 είναι K
συντάκτρια	619 είναι K
σχολιάσετε	6 K
σχόλια	629 στα K
σύμφωνα	656 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	645 K δωρεάν άρθρο
τραγουδούσαν	656 K
τόνιζε	656 K
τόνισε	656 K
""", 'υ': """
υπογράμμισε	656 K
υποσχέθηκε	656 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	615 αφού K ως εδώ
φωνάζει	656 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	615 πριν K
φώναζαν	656 K
φώναζε	656 K
φώναξαν	656 K
φώναξε	656 K
""", 'χ': """
χάνετε	646 μη K
χρήσης	613 όροι K	631 όρους K
χρειαζόμαστε	653 K τη βοήθειά σας
χρησιμοποιεί	604 K cookies
χρησιμοποιούμε	603 K cookies
χρόνο	655 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	642 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	626 στην K
""", 'а': """
абонамент	147 вече имате K	178 с K	178 K за	198 с K	205 K
абонамента	176 с K си	176 благодарим за K
абонат	50 като K	145 вече сте K
абонати	157 само за K	205 K
абонатите	50 K могат
абонирайте	145 K се, за да	148 K се за бюлетина	201 K се
абонирането	176 с K
авторизованные	2210 только K
авторизованным	2210 K пользователям
авторизовані	2657 лише K
авторизуйтесь	24 K
авторкою	2645 зв'язатися з K
автором	2645 зв'язатися з K
автору	54 на каву K	2198 пишите K
адрес	21 имейл K няма	176 имейл K
адреса	176 имейл K
адресою	2678 пишіть за K
адресу	2230 пишите по K
анкета	172 нашата K	172 кратка K
анкетата	173 K
анкету	2209 K	2656 K
анонимно	2198 K
афилиейт	181 K линкове
""", 'б': """
бажаних	2642 K джерел
безкоштовна	2676 остання K стаття
безкоштовний	2652 наш K вебінар	2660 K акаунт	2676 останній K матеріал
безкоштовних	2660 ліміт K	2660 K статей
безкоштовні	15 K статті	2660 K статті
безлимитный	2165 K доступ
безплатен	169 нашия K уебинар
безплатна	192 последна K статия
безплатни	15 K статии	178 K статии
безплатно	178 K, за
бесплатная	2228 последняя K статья
бесплатные	15 K статьи	2213 K статьи
бесплатный	2204 наш K вебинар	2213 K аккаунт	2228 последний K материал
бесплатных	15 K статей	2213 лимит K	2213 K статей
бисквитки	166 K	196 K
бисквитките	166 K	196 K
благав	2690 K
благала	2690 K
благали	2690 K
благодарение	18 K на читателите	184 K на вас	184 K на вашата	202 K на вас
благодарим	176 K ви, че се
благодаря	2219 K донатам	2243 K вам	2243 K вашей
блокировщик	2178 отключите K	2178 K рекламы
блокувальник	2627 K реклами
бот	39 наш K
браузер	10 ваш K	2191 ваш K	2637 ваш K
браузър	10 вашият K
бюлетин	148 нашия K	177 K	202 нашия K	205 K
бюлетина	148 K ни	148 запишете се за K	177 K
бюлетини	177 K
бяхте	42 K ли там
""", 'в': """
вайбері	2643 K
вайбър	16 K	161 K
ватсапе	2196 K
вашата	149 на K поща
вебинар	2204 наш K
вебінар	2652 наш K
взывал	2245 K
видео	9 это K	40 фото и K
виділіть	2641 K
визнав	2690 K
визнала	2690 K
визнає	2690 K
викала	204 K
викаха	204 K
викаше	204 K
викна	204 K
використання	2637 K cookie	2666 будь-яке K матеріалів	2666 K матеріалів сайту
використанні	2635 при K матеріалів
використовує	2628 K cookie
використовуємо	2627 K cookie
вимагав	2690 K
вимагала	2690 K
вимагали	2690 K
випуск	2654 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2690 K
вк	2196 K
включете	51 K се
вконтакте	2196 K
влезте	24 K
вміст	9 цей K
внескам	2667 завдяки K	2688 завдяки K
внесок	2687 ваш K
войдите	24 K	2166 K, чтобы
вотсапе	2196 K
вотсапі	2643 K
впн	64 без K
всеки	184 K лев
встановіть	2621 K додаток
възпроизвеждането	183 K
выделите	2181 K ее	2181 K текст
выпуск	2207 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2690 K
відповідав	2690 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2690 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	204 K
гласил	2245 K
гласила	2245 K
гласит	2245 K
гласувайте	189 K
гледайте	194 K ни
говорил	2245 K
говорила	2245 K
говорили	2245 K
говорит	2245 K
год	2244 в K
годишно	203 K
голосуйте	2224 K	2672 K
гривень	2689 # K
грн	2689 # K
група	195 viber K
гукав	2690 K
гукали	2690 K
гукнув	2690 K
гукнула	2690 K
гіперпосилання	2635 K обов
""", 'д': """
дальше	2165 чтобы читать K
дарение	201 вашето K	203 с K	205 K
дарения	205 K
дарете	184 K	201 K ни
джерела	2642 обрані K	2642 бажані K
джерелом	2642 основним K	2642 бажаним K
дзен	2196 K
дзене	2196 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	204 K
добавил	204 K	2245 K
добавила	204 K	2245 K
добавьте	2175 K нас в
добавя	204 K
додав	2690 K
додала	2690 K
додає	2690 K
дозволить	2687 ваша підтримка K
дозволяється	2666 матеріалів K лише
долучайтесь	51 K	2687 K до нас	2687 K до нашої	2687 K до нашого	2687 K до спільноти	2687 K до читачів
долучайтеся	51 K	2687 K до нас	2687 K до нашої	2687 K до нашого	2687 K до спільноти	2687 K до читачів
донат	2242 ваш K	2687 ваш K	2691 K
донатам	2667 завдяки K
донати	2691 K
донатом	2689 K
донаты	2246 K
допомагає	2687 ваша підтримка K
допомога	2687 нам потрібна ваша K
допомогою	2669 за K ші
допоможе	2688 K нам
допоможуть	2667 K нам працювати	2688 K нам
допускается	2218 материалов K только
доступ	2213 полный K	2660 повний K
достъпен	145 K за абонати
достъпна	145 K за абонати
достъпно	145 K за абонати
дочитали	2157 вы K до конца	2611 ви K до кінця
дочитати	2617 щоб K
дочитать	2165 чтобы K	2213 K
""", 'е': """
евро	178 за # K
ежедневную	2168 K рассылку
ежемесячно	2244 K
ежемесячное	2242 оформите K
ежемесячный	2219 K донат
еженедельную	2168 K рассылку
електронна	149 вашата K поща
електронної	2659 адресу K пошти
електронну	2659 K адресу	2659 K пошту
епизод	171 K
епизода	171 K
""", 'ж': """
жаловалась	2245 K
жаловался	2245 K
жалуются	2245 K
жодного	71 K спаму
журналист	164 е K	164 - K	164 , K	2199 - K	2199 , K
журналисти	202 нашите K
журналистика	202 независимата K	202 независима K	202 нашата K	2243 независимая K
журналистике	2243 независимой K
журналистики	2243 независимой K
журналистику	2243 независимую K
журналистка	164 е K	164 , K	2199 - K	2199 , K
журналисты	2243 наши K
журналіст	2647 - K	2647 , K
журналістам	39 нашим K
журналісти	2688 наші K
журналістика	2688 незалежна K
журналістику	2688 незалежну K	2688 якісну K
журналістка	2647 - K	2647 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2621 K застосунок
завантажте	2621 K додаток
завдяки	2667 існує K	2688 K вам	2688 K вашій
задонатьте	2242 K	2687 K
задължителните	21 K полета
зазначив	2690 K
зазывал	2245 K
закликав	2690 K
закликала	2690 K
закликали	2690 K
закончились	2165 бесплатные статьи K
залишає	29 K за собою право
залишилося	2618 K #%	2618 K # %
заметили	2182 K ошибку
замолчим	2243 мы не K
запазени	155 всички права K
запевняв	2690 K
запевняла	2690 K
запевняє	2690 K
записи	58 новые K на почту
запитав	2690 K
запитала	2690 K
запитань	2656 на кілька K
запишете	148 K се за нашия
зарегистрированные	2210 только K
зарегистрированным	2165 доступен только K
зарегистрированы	2165 уже K
зарегистрируйтесь	2166 K, чтобы	2213 бесплатно K	2213 K бесплатно	2242 K бесплатно	2242 K, чтобы читать
зареєстровані	2657 лише K	2657 тільки K
зареєструйтесь	2618 K, щоб	2660 безкоштовно K	2660 K безкоштовно	2687 K безкоштовно	2687 K, щоб читати
зареєструйтеся	2660 K безкоштовно
застосунку	2639 нашому K
застосунок	2621 завантажте K	2639 наш K	2639 мобільний K	2687 завантажте K і	2687 завантажте K та
захищено	2635 усі права K
захищені	2635 усі права K	2635 всі права K
защищенной	2198 K формой
защищены	2189 все права K
защищённой	2198 K формой
заяви	204 K
заявив	2690 K
заявил	204 K	2245 K
заявила	204 K	2245 K	2690 K
заявили	2245 K	2690 K
заявиха	204 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2157 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2641 якщо ви K
знанията	172 K си
зобов	2690 K'язав
зовнішнього	2649 K вмісту	2649 K контенту
зовнішній	2649 K вміст	2649 K контент
зробіть	2615 K внесок	2687 K внесок у	2687 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2195 K
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
иностранного	2189 выполняющим функции K агента
иностранным	2243 K агентом
инстаграм	161 K
искусственного	2221 с помощью K интеллекта
искусственным	2221 K интеллектом
использование	2191 K cookie	2201 K cookie	2218 любое K материалов	2218 K материалов сайта
использовании	2189 при K материалов	2218 полном или частичном K	2218 частичном K материалов
используем	2178 K cookie
использует	2179 K cookie
источники	2195 избранные K	2195 любимые K
источников	2195 избранных K	2232 избранных K
источником	2195 основным K
исчерпали	2165 K лимит
""", 'к': """
каждое	17 K утро
каждый	2244 K месяц
каже	2690 K
каза	204 K
казав	2690 K
казал	204 K
казала	204 K	2690 K
казали	2690 K
казаха	204 K
казва	204 K
казвал	204 K
казвала	204 K
канал	195 viber K	2243 наш K	2688 наш K
канала	2243 нашего K
каналу	2688 нашого K
колумнист	2199 - K	2199 , K
колумніст	2647 - K
колумністка	2647 - K
команде	2204 к нашей K
команди	2652 до нашої K
коментар	6 залишити K
коментарите	174 K под
коментарях	2636 у K	2636 в K
коментатор	164 е K
коментиране	174 правила за K	174 правилата за K
коментирате	6 за да K	174 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2181 чтобы оставить K
комментария	21 для отправки K
комментариях	2190 в K
комментировать	6 K
контент	9 этот K	9 цей K	2201 внешний K
контента	9 этого K	2201 внешнего K
контенту	9 цього K
конференцию	2204 нашу K
конференция	169 нашата K
конференцію	2652 нашу K
конфиденциальности	2178 политикой K	2191 политика K
конфіденційності	2627 політикою K	2637 політика K
копирование	2218 K материалов сайта
кореспондент	164 е K	164 , K	2647 - K	2647 , K
кореспондентка	2647 - K	2647 , K
короткий	2209 K опрос
корреспондент	2199 - K	2199 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2690 K
крикнул	2245 K
крикнула	2245 K	2690 K
кричав	2690 K
кричал	2245 K
кричала	2245 K	2690 K
кричали	2245 K	2690 K
кричит	2245 K
""", 'л': """
лв	178 за # K
лев	178 за # K
лева	178 за # K	203 K
лекцию	2204 нашу K
лекцію	2652 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	169 нашия онлайн K	169 нашия K
магазина	169 онлайн K ни	2204 нашего K
магазине	2204 в нашем K	2204 в нашем интернет-K
магазину	2652 нашого K
магазині	2652 у нашому K	2652 в нашому K	2652 нашому інтернет-K
материал	2181 обсудить K	2201 внешний K	2234 K создан	2243 этот K
материалам	2226 ко всем K
материалы	2243 наши K
матеріал	2688 цей K
матеріали	2688 наші K
матеріалів	2666 копіювання K сайту	2666 K посилання обов'язкове	2674 до всіх K	2674 до усіх K
мероприятие	2204 наше K
месенджері	2643 K
месец	203 на K	203 всеки K
месечно	203 K
мессенджере	2196 K
месте	42 вы были на K
месяц	2244 в K
мобільний	2639 K додаток
молба	159 имаме малка K	159 имаме K към вас
молел	204 K
молела	204 K
молеха	204 K
молеше	204 K
місці	42 ви були на K
місяць	2689 на K	2689 перший K
""", 'н': """
навчання	48 K ші
нагадав	2690 K
нагадала	2690 K
наголосив	2690 K
наголосила	2690 K
надпис	204 такъв K
надпись	2245 такая K
надсилайте	2645 K нам	2645 K її	2645 K їх нам	2646 K фото	2646 K відео	2646 K свої	2687 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2642 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2645 K нам	2645 K їх нам	2646 K фото	2687 K нам
нажимая	2212 K кнопку	2212 K на кнопку	2212 K "
нажмите	2181 K ctrl
намерете	194 K ни
напис	2690 такий K
написа	204 K
написав	2690 K
написал	2245 K
написала	2245 K	2690 K
написано	2245 было K	2690 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2198 K нашему	2198 K нашей	2198 K автору	2198 K нам	2242 K нам
напишіть	38 K нам	67 K нам	2645 K нашому	2645 K нашій	2645 K автору	2645 K авторці	2645 K нам	2687 K нам
напомнил	2245 K
напомнила	2245 K
направете	201 K дарение
настоя	204 K
настоява	204 K
настоявал	204 K
натискайки	176 K
натискането	176 с K
натискаючи	2659 K кнопку	2659 K на
нашем	2181 в K чате
нашия	169 към K екип	169 в K екип	172 K куиз	172 K тест
небольшая	2157 K просьба
неделю	17 раз в K	17 каждую K	2244 в K
независимата	201 подкрепете K
независими	202 K медии
независимую	2160 поддержите K	2242 поддержите K
независимые	2243 K медиа
незалежні	2688 K медіа
нейросети	2221 с помощью K
несколько	2209 на K вопросов
никакого	71 K спама
новинами	2624 стежте за K
новини	161 google K	2643 google K
нуждаем	201 K се от вашата
нужна	2219 K ваша
нюзлетър	177 K
""", 'о': """
обеща	204 K
обещал	204 K	2245 K
обещала	2245 K
обещали	2245 K
обозреватель	2199 - K	2199 , K
обраних	2642 K джерел
обучения	48 K ии
объявил	2245 K
объявила	2245 K
объяснил	2245 K
объяснила	2245 K
объясняет	2245 K
объяснял	2245 K
объясняла	2245 K
обязал	2245 K
обязательна	2189 гиперссылка K	2218 материалов ссылка K	2218 ссылка на источник K
обязательные	21 K поля	2181 K поля
обясни	204 K
обяснил	204 K
обяснила	204 K
обяснява	204 K
обіцяв	2690 K
обіцяла	2690 K
обіцяли	2690 K
огледален	64 K сайт
оглядач	2647 - K	2647 , K
оглядачка	2647 - K	2647 , K
оголосив	2690 K
ограничений	2165 читайте без K
одноклассниках	2196 K
одному	2659 в K листі
опечатку	2181 нашли K
опитування	2656 наше K	2656 коротке K
опитуванні	35 нашому K	2656 K читачів	2656 нашому K	2656 в K
оприлюднюватиметься	22 не K	2630 ваша e-mail адреса не K
опрос	35 наш K	2209 наш K
опросе	35 нашем K	2209 нашем K	2209 в K
опубликован	22 не будет K	2181 ваш адрес email не будет K
организаторите	204 канят K
организаторы	2245 зовут K
організатори	2690 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2212 K заявку
осталось	2166 K #%	2166 K # %
отбележете	62 K ме
ответил	2245 K
ответила	2245 K
ответственности	30 не несет K	30 не несёт K
отвечал	2245 K
отвечала	2245 K
отговори	204 K той	204 K тя
отговорил	204 K
отговорила	204 K
отговориха	204 K
отговорност	30 не носи K
отменить	21 K ответ	2244 K в любой момент
отметил	2245 K
отметила	2245 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2168 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2198 K их нам	2242 K нам
отримувати	2677 хочете K
отримуйте	2681 K
очакваме	162 K вашите
ошибку	2182 нашли K
оштрафовал	2245 K
оштрафовала	2245 K
оштрафував	2690 K
""", 'п': """
партнером	2216 совместно с K	2664 спільно з K
партнерские	37 K ссылки	2216 K ссылки
партнерські	2664 K посилання
партнеры	2178 мы и наши K
партньорски	181 K линкове
партнёром	2216 совместно с K
партнёрские	37 K ссылки	2216 K ссылки
патроном	2242 станьте K
пееха	204 K
пели	2245 K
первый	2244 K месяц	2244 рубль в K
переведите	2242 K нам
перевірте	2656 K себе	2659 K пошту
передплатник	50 як K	2617 уже K	2617 вже K
передплатникам	2617 доступний лише K	2617 доступна лише K	2617 доступно лише K
передплатники	50 K можуть	2675 лише K	2675 тільки K
передплатників	2617 тільки для K
передплатою	2617 доступна за K	2617 доступний за K	2660 за K	2682 з K
передплату	2660 K за	2687 оформіть K
передрук	45 K	2640 K
передруковувати	45 K
передруку	2640 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2194 K
перепечатке	2194 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2638 K даних
персональных	2192 K данных
писав	2690 K
писал	2245 K
писала	2245 K	2690 K
писати	2688 нам K
писменото	183 без K съгласие
письме	2212 в одном K
письменного	2233 без K согласия
письмової	2680 без K згоди
питаха	204 K
питаше	204 K
пишете	38 K ни	67 K ни	162 K ни	163 K на	201 K ни
пишеше	204 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2198 K нам	2230 K на	2242 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2645 K нам	2678 K на
платной	2165 в K версии
побачили	2686 K помилку
повний	20 K текст	2660 K текст
повтаря	204 K
повтаряше	204 K
повторював	2690 K
повторює	2690 K
повторяет	2245 K
повторял	2245 K
повторяла	2245 K
повідомив	2690 K
повідомила	2690 K
повідомили	2690 K
повідомте	38 K нам	67 K нам	2645 K нам	2645 K нас	2687 K нам
подайте	163 K сигнал
поддержать	2242 K нас	2242 K редакцию	2242 K нашу
поддерживайте	2242 K нас	2242 K нашу
поддержите	2160 K нашу	2160 K нас	2219 K	2242 K нас	2242 K нашу	2242 K редакцию	2242 K проект	2242 K автора	2242 K наш
поддержка	2161 ваша K	2242 ваша K поможет	2242 ваша K помогает	2242 ваша K позволит
поддержке	2216 при K партнёра	2216 при K партнера	2219 благодаря вашей K	2243 вашей K
поддержки	2243 без вашей K	2243 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	204 K
подканяха	204 K
подканяше	204 K
подкаст	34 наш K	34 нашия K	171 K	202 нашият K	2207 K	2243 наш K	2654 K	2688 наш K
подкаста	171 K	2207 K	2243 нашего K
подкасте	34 нашем K	2207 K
подкасти	34 наші K	171 K	2654 K
подкастов	2207 K
подкасту	2654 K
подкастът	171 K
подкасты	2207 K
подкасті	34 нашому K	2654 K
подкастів	2654 K
подкрепа	184 с вашата K	184 вашата K	201 вашата K	202 вашата K
подкрепата	181 с K на партньор
подкрепете	184 K	201 K ни	201 K нашата
подкрепяйте	201 K ни
подписаны	2165 уже K
подписка	2165 уже есть K	2246 K
подписке	2165 доступен только по K	2165 доступна по K	2165 доступен по K	2213 по K
подписки	2246 K
подпиской	2238 с K
подписку	2165 оформить K	2165 оформите K	2212 спасибо за K	2213 K за	2242 оформите K	2242 оформить K
подписчик	50 как K	2165 уже K	2165 вы уже K
подписчикам	2165 доступна только K	2165 доступно только K	2165 доступен только K	2227 только K
подписчики	50 K могут	2227 только K	2246 K
подписчиков	2165 только для K
подписчиком	2242 станьте K
подписывайтесь	2168 K на рассылку	2175 K на нас	2175 K на наш	2175 K на канал	2175 K на telegram	2242 K на
подписываясь	2212 K
подпишитесь	2160 K на регулярное	2168 K на рассылку	2175 K на наш	2175 K на канал	2242 K на
подчеркнул	2245 K
подчеркнула	2245 K
подчерта	204 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2652 нашу K
пожертвование	2160 оформите K	2161 сделайте K	2219 регулярное K	2219 ежемесячное K	2242 ваше K	2242 сделайте K	2242 оформите K	2246 K
пожертвования	2243 на K	2246 K
пожертвованиям	2219 благодаря K	2243 благодаря K
пожертвуйте	2242 K
позволяет	2242 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	183 K на
поиска	204 K
поискал	204 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2165 чтобы прочитать K
полный	20 K текст	2213 K текст
получавайте	197 K
получавате	193 искате ли да K	193 искате да K
получайте	2237 K
получать	2229 хотите K
помилку	2686 знайшли K
помогите	2242 K нам
помогнете	201 K ни
помогут	2243 K нам
поможет	2243 K нам
помоли	204 K
помолил	204 K
помолила	204 K
помощник	63 наш K	63 ии-K
помощь	2242 нам нужна ваша K
помощью	2221 с K ии
помітили	2641 якщо ви K	2686 K помилку
помічник	63 наш K
понравилась	2243 K статья
понравился	2243 K материал	2243 K текст
пообещал	2245 K
пообещала	2245 K
пообіцяв	2690 K
пообіцяла	2690 K
попереджає	2690 K
попередив	2690 K
попита	204 K
попросив	2690 K
попросил	2245 K
попросила	2245 K	2690 K
попросили	2245 K	2690 K
попросило	2245 K
порадив	2690 K
порадила	2690 K
посилання	2666 K на джерело обов'язкове
последвайте	201 K ни
последната	192 K ви безплатна статия	192 K безплатна статия
посоветовал	2245 K
посоветовала	2245 K
постановив	2690 K
постановил	2245 K
посъветва	204 K
посъветвал	204 K
посъветвали	204 K
потребовал	2245 K
потребовала	2245 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	2212 вашей K
почтовом	2212 вашем K ящике
почту	2169 на вашу K	2169 вам на K	2212 вашу K
пошту	2620 на вашу K
пошті	2659 вашій K
пощенска	149 вашата K кутия
пояснив	2690 K
пояснил	2245 K
пояснила	2245 K	2690 K
пояснював	2690 K
пояснювала	2690 K
пояснює	2690 K
поясняет	2245 K
правото	29 си запазва K
працювати	2667 допоможе нам K	2688 K далі
працюємо	2688 ми K
предпочитаемые	2195 K источники
предпочитаемых	2195 K источников
предпочитан	160 K източник
предпочитани	160 K източници
предпочитаните	160 K източници	160 K си източници
предпочтительные	2195 K источники	2232 K источники
предпочтительный	2195 K источник
предпочтительных	2232 K источников
предупреди	204 K
предупредил	2245 K
предупреждава	204 K
предупреждает	2245 K
препечатването	183 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2245 K
призвала	2245 K
призвали	2245 K
призна	204 K
признава	204 K
признавал	2245 K
признает	2245 K
признал	2245 K
признала	2245 K
признали	2243 нас K
призова	204 K
призовава	204 K
призовал	204 K
призоваха	204 K
призывал	2245 K
призывала	2245 K
призывали	2245 K
приложение	202 нашето K	2170 скачать K	2171 скачайте K	2171 установите K	2193 наше K	2193 мобильное K	2242 скачайте наше K	2242 скачайте K и
приложението	201 изтеглете K ни	201 изтеглете K на вестник
приложении	2170 открыть в K	2193 нашем K
приложения	2193 нашего K	2243 нашего K
приоритетным	2195 K источником
присоединяйтесь	51 K	2242 K к нам	2242 K к нашему	2242 K к нашей	2242 K к нашим	2242 K к сообществу	2242 K к читателям	2242 K к тем
присъединете	51 K се	201 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2198 K нам	2198 K фото	2198 K видео	2198 K новости	2198 K свои	2198 K их нам	2242 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2198 K нам	2198 K фото	2198 K их нам	2242 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2687 K до нас	2687 K до нашої	2687 K до нашого	2687 K до спільноти	2687 K до читачів
приєднуйтеся	51 K	2687 K до нас	2687 K до нашої	2687 K до нашого	2687 K до спільноти	2687 K до читачів
проверьте	2209 K себя	2212 K почту
проголосуйте	2224 K	2672 K
продовження	2664 реклама. K
продовжити	2617 щоб K читання	2667 допоможуть нам K
продовжувати	2688 K роботу
продолжаем	2243 мы K работать
продолжать	2219 помогут нам K	2243 K работу
продолжение	2216 реклама. K
продолжить	2165 чтобы K чтение	2219 помогут нам K	2219 поможет нам K	2243 K работу
продължава	181 K по-долу
продължете	146 K да четете
продължим	202 да K да работим
продължите	145 за да K да четете
произведен	2189 настоящий материал (информация) K	2234 материал K
произведён	2234 материал K
пройдите	2209 K тест
пройдіть	2656 K тест
пропускайте	193 не K
пропустите	2229 не K
пропустити	2677 не хочете K
пропустить	2229 не хотите K
пропустіть	2677 не K
просив	2690 K
просил	2245 K
просила	2245 K	2690 K
просили	2245 K	2690 K
просьба	2157 у нас к вам K	2157 у нас есть K
просять	2690 K
проучване	172 нашето K
прохання	2611 маємо до вас K	2611 невелике K
прочетете	146 за да K цялата
прочитать	2165 осталось K	2165 чтобы K статью
пріоритетне	2642 K джерело
пріоритетним	2642 K джерелом
публиковать	45 K у себя
пълния	178 K текст
първия	203 за K месец
підписатися	2619 K на розсилку
підписка	2691 K
підписку	2617 оформіть K	2659 дякуємо за K	2687 оформіть K
підписники	2675 лише K	2691 K
підписників	2617 тільки для K
підписуйтесь	2623 K на нас	2623 K на наш	2623 K на канал	2623 K на telegram	2687 K на
підписуйтеся	2623 K на наш	2623 K на канал
підписуючись	2659 K
підпишіться	2619 K на розсилку	2623 K на наш	2687 K на
підтримайте	2614 K нашу	2614 K незалежну	2614 K нас	2667 K	2687 K нас	2687 K нашу	2687 K незалежну	2687 K редакцію	2687 K автора	2687 K роботу	2687 K наш
підтримати	2687 K нас	2687 K нашу
підтримка	2615 ваша K	2687 ваша K допоможе
підтримки	2664 за K партнера	2688 спільноти K	2688 вашої K
підтримуйте	2687 K нас	2687 K нашу
підтримці	2667 завдяки вашій K	2667 завдяки K читачів	2688 вашій K
піти	2611 перш ніж K
""", 'р': """
работа	202 нашата K	2243 наша K
работаем	2243 мы K
работать	2219 помогут нам K	2219 поможет нам K	2243 K дальше
работу	2243 нашу K
радив	2690 K
радила	2690 K
радили	2690 K
радить	2690 K
разкажете	38 K ни	67 K ни
разрешение	156 без K е забранено
разрешения	2233 без K редакции
разчитаме	184 K на вашата	202 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2242 K нам
рассказал	2245 K
рассказала	2245 K
рассказывать	2243 K правду
расследование	2243 наше K	2243 это K
расследования	2243 наши K
рассылка	2243 наша K	2246 K
рассылку	2168 нашу K	2168 K самых	2243 нашу K
регистрацията	176 с K си	176 благодарим за K
регистрируясь	2212 K
регулярний	2667 K внесок
редактор	164 е K	164 - K	164 , K	2199 - K	2199 , K	2647 - K	2647 , K
редакторка	2647 - K	2647 , K
редакцией	39 нашей K	2198 связаться с K
редакции	2233 без согласия K	2243 нашей K
редакцию	39 в нашу K	2198 напишите в K	2198 пишите в K
редакция	169 в нашата K	202 нашата K	2243 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2645 напишіть у K	2645 пишіть у K
редакція	2688 наша K
редакцією	39 нашою K	2645 зв'язатися з K
редакції	43 письма до K	2645 пишіть до K	2680 без згоди K	2680 без дозволу K	2688 нашої K
рекламата	11 K	181 след K
реклами	11 K	70 без K	70 немає K	202 без K	2664 після K	2664 на правах K	2688 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2216 после K	2216 на правах K	2243 без K
репортер	39 на нашия K	164 е K	164 - K	164 , K	2199 - K	2199 , K	2647 - K	2647 , K
репортери	39 на нашите K	202 нашите K
репортерка	2647 - K	2647 , K
репортёр	2199 - K	2199 , K
решил	2245 K
реєструючись	2659 K
робота	2688 наша K
роботу	2688 нашу K
розкажіть	38 K нам	67 K нам
розповів	2690 K
розповідати	2688 K правду
розповіла	2690 K
розсилка	2688 наша K	2691 K
розсилку	2619 нашу K	2619 щоденну K	2688 нашу K
розслідування	2688 наші K	2688 це K
рублей	2244 # K
рік	2689 на K
""", 'с': """
свободната	201 подкрепете K
свържете	38 K се с нас	67 K се с нас	162 K се с нашия	162 K се с нашата	162 K се с нас	162 K се с автора	201 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2198 K с нами
связаться	2198 K с автором
седмично	17 веднъж K
сигнализирайте	162 K ни
сказав	2690 K
сказал	2245 K
сказала	2245 K	2690 K
скаржаться	2690 K
скаржився	2690 K
скаржилася	2690 K
скачайте	2170 K наше
скиньте	2242 K нам	2242 K донат
сколько	2242 скиньте K
скриньку	2659 вашу K
скриньці	2659 вашій K
следите	2175 K за нами
словам	2245 по K
словами	2690 за K
слушайте	194 K ни
слідкуйте	2623 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2245 K
советовала	2245 K
советовали	2245 K
советует	2245 K
согласны	43 не K	43 K с автором
содержимое	2201 внешнее K
сообщение	2189 данное K (материал) создано	2234 K создано
сообщил	2245 K
сообщила	2245 K
сообщили	2245 K
сообщите	38 K нам	67 K нам	2198 K нам	2242 K нам
соучастником	2219 станьте K	2242 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2621 увімкнути K	2621 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2688 K текст	2688 K матеріал
сподобалась	2611 якщо вам K стаття
според	204 K
спрашивает	2245 K
спросил	2245 K
спросила	2245 K
співали	2690 K
співучасником	2687 станьте K
спільнота	2688 наша K
спільноти	2615 стань частиною K	2667 частиною K	2688 нашої K
станете	201 K абонат	201 K член
станьте	51 K одним из них	2242 K нашим	2687 K нашим
статей	2674 до всіх K	2674 до усіх K
статии	191 до всички K
статия	159 хареса ли ви тази K	178 цялата K	202 тази K
статията	178 % от K
стаття	2688 ця K
статья	2243 эта K
статьям	2226 ко всем K
стверджує	2690 K
стежте	2623 K за нами
стигнали	159 щом сте K дотук
стороннего	2201 K сервиса
сторонним	2201 K сервисом
стороннього	2649 K сервісу
стороннім	2649 K сервісом
суммой	2244 любой K
сумму	2244 любую K
сутрин	17 всяка K
существуем	2243 мы K
существует	2219 K благодаря
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
телеграм	16 K	161 K	2175 наш K-канал	2175 в нашем K	2196 K	2196 K-канал	2196 K-канале	2230 пишите в K	2243 наш K	2623 наш K-канал	2643 K	2643 K-канал	2643 K-каналі
телеграме	16 K	2196 K
телеграмі	2643 K
тест	2209 наш K	2656 наш K
тиждень	17 раз на K	2689 на K
требовал	2245 K
требовала	2245 K
требовали	2245 K
тръгнете	159 преди да си K
""", 'у': """
уведомления	14 K	2171 включите K	2171 включить K	2171 разрешить K
уверяет	2245 K
уверял	2245 K
уверяла	2245 K
увійдіть	24 K	2618 K, щоб
уговаривал	2245 K
уговаривала	2245 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	169 нашия K
уйдете	2157 прежде чем вы K
улюблених	2642 K джерел
улюблені	2642 K джерела
умовляв	2690 K
умоляваше	204 K
умолял	2245 K
умоляла	2245 K
умоляли	2245 K
утверждает	2245 K
уточнив	2690 K
уточнил	2245 K
уточнила	2245 K	2690 K
учасником	2687 станьте K
""", 'ф': """
фейсбук	16 K	161 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2243 K нашу
цитировании	2194 при K
цитування	2640 у разі K
цитуванні	2640 при K
""", 'ч': """
частиною	2687 станьте K
частковому	2666 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	194 K ни
читаете	2242 спасибо, что K
читай	2623 K нас
читайте	2175 K нас в	2623 K нас у	2623 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2209 опросе K	2219 благодаря поддержке K	2239 K	2243 наших K
читатели	36 наши K	36 нашите K	43 писма на K	199 K	202 нашите K	2157 дорогие K	2239 K	2243 наши K
читателите	199 K	202 с подкрепата на K	202 от K ни
читателям	18 благодаря K	36 нашим K	2239 K	2243 благодаря K
читати	2617 щоб K далі	2687 щоб K далі
читачам	18 завдяки K	2683 K
читачі	36 наші K	2683 K	2688 наші K
читачів	43 листи K	2683 K	2688 наших K
читаєте	2687 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2689 K
щомісячний	2667 K внесок
щомісячно	2689 K
щоранку	17 K
щотижневу	2619 K розсилку
""", 'э': """
электронной	2212 адрес K почты
электронную	2212 K почту
""", 'я': """
яжіться	38 зв'K з нами	2645 зв'K з нами
язкові	21 обов'K поля	2630 обов'K поля
якщо	2611 K ви вже тут
""", 'і': """
інтелектом	2669 штучним K
інтелекту	2669 за допомогою штучного K
""", 'א': """
אומר	1288 K
אומרת	1288 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1242 עקבו K	1285 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1240 דואר K
אמר	1288 K
אמרה	1288 K
אמרו	1288 K
אתכם	1272 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1287 K
ביקש	1288 K
ביקשה	1288 K
במייל	1271 K שלכם
בסרטון	1261 לצפות K זה
בעוגיות	1247 שימוש K
בעיתונות	1272 לתמוך K
בקובצי	1246 משתמש K
בשבוע	17 פעם K	1287 K
בתוכן	1283 לעשות שימוש K
""", 'ד': """
דווחו	1285 K לנו
דיוור	1271 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1243 הורידו את K	1286 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1288 K
הודיעה	1288 K
הוואטסאפ	1243 לקבוצת K
הווטסאפ	1243 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1288 K
הוסיפה	1288 K
הזהיר	1288 K
הזכויות	1254 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1284 הכתבות K
הטלגרם	1243 לערוץ K
הטקסט	1262 K
היום	1285 תרמו K
הירשמו	1285 K לקבלת
הכותב	1283 על דעת K
הכתבה	45 לפרסם את K	1236 להמשך קריאת K	1262 K	1286 K הזאת
המדור	1260 הוא עורך K	1260 היא עורכת K
המובעות	1283 הדעות K במאמר	1283 הדעות K בטור	1283 הדעות K בכתבה
המועדף	1257 למקור K	1257 כמקור K
המייל	1239 לתיבת K	1240 כתובת K
הניוזלטר	1240 K היומי	1271 K השבועי של	1271 K שלנו	1286 K
הסביר	1288 K
הסיכום	1262 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1262 הנקודות K
העיתונות	1286 K העצמאית
הפרטיות	1247 מדיניות K
הפרסומת	11 K
הצביעו	1285 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1243 K לערוץ	1285 K אלינו
הקוראים	18 בזכות K
השימוש	1247 תנאי K
התגובות	1268 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1272 בזכות K שלכם
התראות	14 K
התרגום	1262 K
התרומה	1285 K שלכם
""", 'ו': """
ובטוויטר	1242 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1272 K בכם
ותלויה	1272 K בכם
""", 'ז': """
זקוקה	1285 K לכם
""", 'ח': """
חודשית	1285 תרומה K
חיצוני	1261 תוכן K	1261 תוכן ממקור K
""", 'ט': """
טען	1288 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1271 K למייל	1271 K לתיבת
""", 'כ': """
כמנויים	50 K	1236 הצטרפו K
כתב	1288 K
כתבה	1262 K זו	1286 K זו	1288 K
כתבו	38 K לנו	67 K לנו	1285 K לנו
כתבות	1284 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1260 היא K
כתובת	1240 K דוא"ל
""", 'ל': """
לדברי	1288 K
להגיב	6 כדי K	1268 K
להמשיך	1236 כדי K לקרוא	1272 עזרו לנו K
להעתיק	1254 אין K	1283 לשכפל, K
לחודש	1287 K
לחוק	1283 סעיף #א K
לחצו	1285 K כאן
לידיעון	1285 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1237 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1239 הירשמו K	1239 הרשמה K	1239 K שלנו	1271 בהצלחה K	1285 הירשמו K
לעזרתכם	1285 אנחנו זקוקים K
לענייני	1260 הוא כתב K	1260 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1261 K בתוכן
לקבוצת	1243 הצטרפו K
לקריאה	1284 כתבות K
לקריאת	20 K הכתבה
לשנה	1287 K
לתומכים	1272 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1284 K חינם
מועדף	1257 מקור K	1257 כמקור K
מינוי	1236 רכשו K	1285 רכשו K	1289 K
מנוי	1236 כבר K
מנויים	1289 K
מסכימים	43 לא K	43 K?	1271 בהרשמה אתם K
מסר	1288 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1271 K שבועי	1289 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1262 K
סיפר	1288 K
סיפרה	1288 K
סעיף	1283 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1285 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1271 לקבלת K במייל
עיתונאי	1260 הוא K
עיתונאית	1260 היא K
עיתונות	1272 לעשות K	1286 K עצמאית
עכשיו	1285 תרמו K
עמלה	1282 נקבל K	1282 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1286 ללא K
פרסומת	11 K
פרשן	1260 הוא K
פרשנית	1260 היא K
""", 'צ': """
ציין	1288 K
""", 'ק': """
קוראי	1286 K
קרא	1288 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1287 חודש K
""", 'ש': """
שאלו	1262 K את
שולחים	57 אנחנו K לכם
שיווקי	1271 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1285 K לנו
שלנו	39 לכתב K	1286 K
שנקבל	1282 K עמלה
שקראתם	1285 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1268 K
תוכן	9 K זה	1261 הצגת K
תייגו	62 K אותי
תלוי	1272 K בכם
תלויה	1272 K בכם
תמיכתכם	1285 K
תמכו	1285 K בנו
תקציר	1262 K
תרומה	1289 K
תרומות	1289 K
""", 'ا': """
اخبارنا	139 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1059 K مطلب	1059 K خبر	1065 براي K مطلب
ادعمنا	138 K
ادعموا	138 K
ارسال	6 براي K نظر	1037 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	140 K
استخدام	99 يمنع اعادة K
استطلاع	138 صوت في K
استطلاعنا	139 K
استفاده	1025 از كوكي K ميكنيم	1025 از كوكيها K ميكنيم	1026 شرايط K	1033 K از مطالب اين سايت	1033 K از مطالب سايت
استمرار	138 ساهم في K	138 ساهموا في K
اسپم	71 بدون K
اشار	141 K
اشارة	62 ضع K الي
اشارت	141 K
اشتراك	125 لديك K	142 K	1054 K تهيه كنيد	1065 K تهيه كنيد	1069 K
اشتراكك	122 تم K
اشترك	77 K الان	138 K الان
اشتركوا	138 K
اصحابها	120 تعبر عن راي K	120 عن راي K
اضاف	141 K
اضافت	141 K
اضغط	138 K هنا
اطلاع	1037 به ما K دهيد
اعادة	45 K نشر	99 يمنع K نشر
اعجبك	139 K هذا
اعلام	1068 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	141 K
اعلنت	141 K
اعملوا	62 K تاغ
افاد	141 K
افادت	141 K
افزود	1068 K
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
اول	1067 ماه K
ايميل	1020 K خود را	1020 به K شما	1021 ادرس K	1021 نشاني K	1050 در K خود	1065 K خود را وارد كنيد
ايميلتان	1050 به K
اينجا	1058 K كليك كنيد	1065 K كليك كنيد
اينستاگرام	1023 در K دنبال
اينه	64 K
اپ	1049 K
اپليكيشن	1049 K	1065 K ما را	1065 K را دانلود كنيد	1065 K را نصب كنيد	1066 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	107 K
باحثة	107 K
بازتابدهنده	1063 الزاما K	1063 لزوما K	1063 K ديدگاه
بازنشر	45 K
باشيد	1037 با ما در تماس K
بالضرورة	120 لا تعبر K عن	120 لا يعبر K عن	120 لا تعكس K	120 لا يعكس K	120 لا تمثل K	120 لا يمثل K
ببينيد	1044 را K
بحسب	141 K
بخوانيد	1035 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1066 K ما
بريدك	60 لن يظهر K	80 الي K	122 في K	122 علي K	122 سجل K	122 اضف K
بريدكم	122 في K
بشنويد	1044 K
بعرض	109 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1037 براي ما K
بفضلكم	139 K
بنويسيد	38 براي ما K	67 براي ما K	1037 براي ما K	1065 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1035 K	1043 به تيم ما K	1065 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1037 با ما در ميان K	1065 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1037 با ما تماس K
""", 'ت': """
تؤكد	141 K
تابعنا	87 K علي	87 K عبر	138 K علي تويتر	138 K علي غوغل	138 K علي جوجل
تابعوا	86 K اخبار
تابعونا	86 K علي	86 K عبر	138 K علي
تاكيد	1068 K كرد
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
ترجيحي	1036 منبع K	1036 منابع K
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
تلگرام	1023 ما را در K	1023 در K دنبال	1023 كانال K ما	1037 با ما در K
تماشا	1044 K كنيد
تمامي	1034 K حقوق
تمثل	120 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	138 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	99 يمنع اعادة K
توضيح	1068 K داد
تيم	1066 K ما
""", 'ج': """
جاوااسكريپت	1025 K را فعال
""", 'ح': """
حذر	141 K
حذرت	141 K
حساب	77 هل لديك K
حقوق	1034 كليه K	1034 همه K	1034 تمام K
حمايت	1051 K مالي خود	1052 به K شما نياز	1052 با K شما	1053 K كنيد	1065 از ما K كنيد	1065 K شما
""", 'خ': """
خارجي	109 محتوي K
خبر	4 اين K	1066 اين K
خبرنامه	1020 K ما	1020 اشتراك K	1021 در K	1050 K روزانه	1050 K هفتگي	1066 K ما	1066 K	1069 K
خبرنگار	39 K ما	1037 K ما را	1039 K
خبرنگاران	39 K ما	1066 K ما
خصوصي	1026 سياست حريم K
خواست	1068 K
خواستند	1068 K
خواندن	1054 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1052 به K خود تكيه	1066 K ما
خواهد	1046 منتشر K شد
خواهند	1046 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1039 استاد K
دستيار	63 K مجازي
دعا	141 K
دعت	141 K
دعمك	138 K
دعمكم	123 نعتمد علي K	123 تعتمد علي K	123 نحتاج الي K	138 K
دنبال	1023 ما را K كنيد	1035 K كنيد	1035 K كنيم	1065 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1037 به ما خبر K	1044 گوش K	1055 هديه K	1065 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1046 نوشتن K	1046 ارسال K	1046 بيانگر K	1063 لزوما K
""", 'ذ': """
ذكر	141 K
ذكرت	141 K
""", 'ر': """
راسلنا	38 K	67 K	138 K
راسلونا	38 K	67 K	138 K
رايگان	1043 وبينار K ما	1054 اشتراك K	1064 مقاله K	1064 مطلب K	1064 مطالعه K	1065 K ثبت نام كنيد
روزنامه	1063 ديدگاه K
روزنامهنگار	1039 K
روزنامهنگاري	1066 K مستقل
""", 'س': """
سالانه	1067 K
ساهم	138 K في دعم
ساهموا	138 K في دعم
سايت	1066 K ما
سايتهاي	1040 محتواي K ديگر
سنويا	140 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	138 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	138 K
شهريا	140 K
شويد	24 وارد K	1035 عضو K	1035 K	1065 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1050 خبرنامه K
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
علاقه	1036 منبع مورد K
عملنا	139 K
عمولة	133 قد نحصل علي K	133 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1043 K شغلي در
فريقنا	139 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	138 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1046 K	1047 حروف لاتين (K)
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
كار	1066 K ما
كاربري	1054 حساب K خود شويد	1065 حساب K خود شويد
كانال	1023 به K ما	1035 K ما	1066 K ما
كتب	141 K
كتبت	141 K
كردهايد	1054 ثبت نام K	1054 ثبتنام K
كمصدر	104 K مفضل
كميسيون	1061 K دريافت كنيم	1061 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1043 ديدن K	1044 گوش K	1055 هديه K	1058 روي لينك كليك K	1058 كليك K	1065 به ما كمك K	1065 روي لينك كليك K	1065 همين حالا ثبت نام K
كوكي	1026 از K
كوكيها	1026 K
""", 'ل': """
لاتين	1046 حروف K	1047 حروف K
لاشتراكك	122 K في
لاشتراككم	122 K في
لاضافة	6 K تعليق	119 K تعليق
لزوما	1063 K نظر
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
ما	1066 به K
مالي	1052 كمك K شما	1065 كمك K شما	1069 كمك K
ماه	1067 در K
ماهانه	1067 K
متجرنا	139 K
متصفحك	10 K
مجانا	138 سجل K
مجانيا	135 مقالا K
مجانية	135 مقالات K
محتوا	9 اين K
محتواي	1040 K خارجي	1040 اجازه ميدهيد K
محتوايي	1040 حاوي K از
محتوي	109 K من طرف ثالث
محفوظ	1033 حقوق K است
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
مستقل	1066 رسانه K
مستقلة	139 صحافة K
مشترك	125 هل انت K	1054 K شويد	1065 K شويد
مشتركا	50 بصفتك K
مشتركان	1054 ويژه K است
مصنوعي	1041 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1066 اين K
معنا	138 ساهم K
مقالاتنا	123 لا نضع K	139 K
مقاله	1059 ادامه K
منبع	1062 ذكر K
منتخب	1036 منبع K
منشن	62 K لي
منصتنا	139 K
مهمانم	54 قهوه K
موافقتك	109 نطلب K
موبايل	1049 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1050 عضويت شما با K	1050 ثبت نام شما با K
موقعنا	139 K
ميتوانند	50 مشتركان K
ميخواهيم	1040 از شما اجازه K
ميدهد	1046 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1068 K
ميگويد	1068 K
ميگيريم	1061 كميسيون K
""", 'ن': """
ناشد	141 K
ناشدت	141 K
نتقاضي	133 K عمولة	133 قد K عمولة
نحتاج	123 K الي دعمك
نخواهد	22 منتشر K شد	1046 منتشر K شد
نخواهند	1046 منتشر K شد
ندهيد	1065 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1049 K موبايل
نستخدم	90 K ملفات
نشرتنا	80 اشترك في K	139 K
نظر	6 ثبت K
نظرسنجي	1065 در K ما	1066 K ما
نميشود	60 ايميل شما نمايش داده K	1046 منتشر K
نوشت	1068 K
نويسنده	1037 ايميل K	1039 K
نياز	1052 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1054 مشترك K
هماكنون	1065 K ثبت نام كنيد
همايش	1043 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1052 به حمايت شما K
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
وبينار	1043 K ما	1043 در K
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
ويديو	40 عكسها و K	40 عكس و K	1040 ديدن اين K
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
پژوهشگر	1039 K
""", 'گ': """
گزارش	1066 اين K
گزارشهاي	1066 K ما
گفت	1068 K
گفتند	1068 K
گفته	1068 K است	1068 به K
""", 'अ': """
अन	1315 Kुवाद	1338 के Kुसार
अप	1338 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1320 Kी राय दें	1320 Kी राय कमेंट	1320 Kी प्रतिक्रिया	1321 कमेंट में Kी राय
अलर	1322 K्ट पाने के लिए
अवसर	1318 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1314 Kी इजाजत मांगते हैं	1314 Kी अनुमति मांगते हैं	1335 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1307 कॉपीराK	1314 बाहरी साK	1336 हमारी वेबसाK
इन	24 लॉग K
इनब	1293 आपके Kॉक्स	1323 अपने Kॉक्स में
इब	1293 न्यूजलेटर को सब्सक्राK	1293 न्यूजलेटर सब्सक्राK	1296 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1325 सब्सक्राK्स के लिए है	1325 सब्सक्राK हैं
इस	1336 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1294 ऐप डाKोड करें	1322 डाKोड करें	1322 डाKोड कीजिए	1335 ऐप डाKोड करें	1335 ऐप डाKोड कीजिए
उपय	1299 कुकीज का Kोग	1299 कुकी का Kोग
उपलब	1314 सामग्री K्ध नहीं है
""", 'ए': """
ए	1318 वेबिनार के लिK	1335 जुडिK	1335 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1333 Kेंसी की फीड
""", 'ऐ': """
ऐप	1294 हमारा K	1336 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1320 क्विज खेलें K
""", 'क': """
क	1338 मुताबिK
कम	1321 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1293 ईमेल दर्ज Kें	1294 ऐप इंस्टॉल Kें	1294 नोटिफिकेशन चालू Kें	1296 फॉलो Kें	1308 क्लिक Kें	1308 जॉइन Kें	1308 ज्वाइन Kें	1308 सब्सक्राइब Kें	1308 लाइक Kें	1311 हमें ईमेल Kें	1314 कुकीज स्वीकार Kें	1318 टिकट बुक Kें	1320 पोल में वोट Kें	1320 सर्वे में भाग लेK	1322 इंस्टॉल Kें	1322 नोटिफिकेशन ऑन Kें	1322 नोटिफिकेशन ऑन K लें	1323 साइन अप Kें	1327 शेयर Kें	1327 साझा Kें	1327 सेव Kें	1327 गिफ्ट Kें	1335 सब्सक्राइब Kें	1335 फॉलो Kें	1335 लॉग इन Kें	1335 लॉगिन Kें	1335 साइन अप Kें	1335 यहां क्लिक Kें	1335 लिंक पर क्लिक Kें	1335 अभी रजिस्टर Kें
करक	1311 कमेंट Kे बताएं	1323 सब्सक्राइब Kे आप	1323 साइन अप Kे आप
करन	1321 कमेंट Kे के लिए	1321 टिप्पणी Kे के लिए	1321 टिप्पणी पोस्ट Kे के लिए	1321 कमेंट Kे वाले
कल	1334 फ्री आर्टिK	1334 मुफ्त आर्टिK
कह	1338 Kा
कहत	1338 Kे	1338 Kी
""", 'ख': """
ख	1319 वीडियो देKें	1319 वीडियो भी देKें	1334 मुफ्त लेK	1338 लिKा
खक	1333 लेK के निजी विचार
खन	1319 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1329 अन्य Kों के लिए	1329 ताजा Kों के लिए	1329 की Kों के लिए	1334 मुफ्त Kें	1335 K भेजें	1335 पूरी K पढें	1336 इस K	1336 यह K
खर	1318 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1327 लिंक कॉपी हो Kा
""", 'च': """
चलत	1324 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1315 पूKें	1338 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1299 निKा नीति
जनर	1333 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1311 हमें Kूर दें
""", 'ट': """
ट	1299 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1293 हमारे न्यूजलेK	1293 हमारा न्यूजलेK	1293 हमारा साप्ताहिक न्यूजलेK	1293 न्यूजलेK के लिए	1313 सब एडिK हैं	1313 सब-एडिK हैं	1313 सीनियर सब एडिK हैं	1336 हमारे न्यूजलेK	1339 न्यूजलेK
""", 'ठ': """
ठक	1336 हमारे पाK
""", 'ड': """
ड	1308 जुKें	1333 सिंKीकेट फीड
डक	1319 पॉKास्ट सुनें	1336 हमारा पॉKास्ट
डन	1309 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1315 मुख्य बिंKु	1335 राय Kें
दद	39 हमारे संवाKाता	1313 वरिष्ठ संवाKाता हैं	1313 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1319 को सुKें	1319 लेख सुKें	1339 दाK
नन	1319 पॉडकास्ट सुKे के लिए
नल	1296 चैK से जुडें	1336 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1333 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1294 ऐप में Kें
पढन	1325 Kे के लिए	1329 और खबरें Kे के लिए
पण	1321 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1297 गूगल न्यूज K	1323 ईमेल K पाने के लिए
पस	1310 Kंदीदा सोर्स	1310 Kंदीदा स्रोत	1310 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1310 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1311 हमें Kाएं	1335 हमें Kाएं	1335 राय Kाएं	1338 Kाया	1338 Kाते
बनकर	1325 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1314 से मिली साK्री शामिल है
मदद	1335 हमारी K करें	1335 आर्थिक K दें	1335 K कीजिए
मह	1337 हर Kीने
""", 'य': """
यत	1299 गोपनीKा नीति
यह	1319 वीडियो Kां देखें	1335 Kां देखें	1336 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1306 सर्वाधिकार सुK्षित	1336 हमारी पत्Kारिता	1336 स्वतंत्र पत्Kारिता	1336 हमारे पत्Kार
रखन	1313 का अनुभव Kे	1325 पढना जारी Kे के लिए
रत	1337 प्Kि माह
रह	1329 जुडे Kें	1329 जुडे Kिए
""", 'ल': """
ल	1338 बोKे	1338 बोKा
""", 'व': """
वर	1333 पुनर्प्रकाशन K्जित	1337 प्रति K्ष
""", 'श': """
श	1315 सारांK
शन	14 नोटिफिकेK	1332 हमें कमीK मिल	1339 सब्सक्रिप्K
शर	1299 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1311 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1313 पत्रकारिता में K्रिय हैं
सकत	1309 जुड Kे हैं	1309 फॉलो कर Kे हैं	1311 हमें भेज Kे हैं	1332 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1325 पहले से K्य हैं	1325 K्यता लें	1335 K्य बनें
सप	1337 प्रति K्ताह
सफल	1323 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1315 Kी	1335 K्थन करें
सर	1320 K्वे में हिस्सा लें	1320 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1324 आर्थिक Kोग दें	1324 आर्थिक Kोग करें	1324 हमें Kोग करें	1324 आपके Kोग पर निर्भर	1335 आपका Kोग	1335 हमें Kोग	1335 Kोग करें	1335 आपके Kोग
""", 'ह': """
हट	1321 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1311 Kें भेजें	1318 Kारी टीम से जुडें	1335 Kें लिखें	1335 Kें भेजें	1336 Kारा काम	1336 Kारी टीम	1336 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1311 Kे संपर्क करें	1335 Kे जुडें
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
กด	2542 Kติดตาม
กร	2512 Kอกอีเมล
กล	2545 K่าว
กอ	2543 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2542 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2530 Kบคุณที่สมัคร	2530 Kบคุณที่ลงทะเบียน	2543 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2542 Kิกที่นี่	2542 Kิกชม
คว	2540 Kามเห็นส่วนตัวของผู้เขียน
ค่	2539 Kาคอมมิชชั่น	2539 Kาคอมมิชชัน
""", 'จ': """
จด	2511 Kหมายข่าวของเรา	2530 Kหมายข่าวรายสัปดาห์ของเรา	2546 Kหมายข่าว
จะ	2529 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2542 Kวน์โหลดแอปของเรา	2542 Kวน์โหลดแอปได้	2542 Kวน์โหลดแอปเลย	2542 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2521 Kดต่อผู้สื่อข่าวของเรา	2521 Kดต่อกองบรรณาธิการ	2542 Kดตามเรา
ต่	2544 Kอเดือน	2544 Kอปี
""", 'ถ': """
ถื	2530 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2534 Kลองอ่าน
ทั	38 Kกมา	2540 Kศนะของผู้เขียน
ทา	2529 Kงเว็บไซต์ขอสงวนสิทธิ์	2531 Kงอีเมลทุก
ทุ	2531 Kกเช้าทางอีเมล
""", 'บ': """
บท	2535 Kความฟรี	2543 Kความนี้
บร	2546 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2545 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2532 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2545 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2521 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2523 Kมรับคุกกี้
""", 'ร': """
ระ	2545 Kบุว่า
รา	2544 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2532 Kวมสนับสนุนการทำงานของเรา	2542 Kวมสนับสนุน	2542 Kวมบริจาคให้เรา	2542 Kวมบริจาคกับเรา	2542 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2540 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2543 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2517 Kวนลิขสิทธิ์	2518 Kวนสิทธิ์
สน	2532 Kับสนุนสื่ออิสระ	2532 Kับสนุนการทำงานของเรา	2532 Kับสนุนนักข่าว	2542 Kับสนุนเรา	2542 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2511 Kัครรับจดหมายข่าว	2511 Kัครรับข่าวสาร	2542 Kัครรับ	2542 Kัครสมาชิกวันนี้	2542 Kัครสมาชิกเลย	2542 Kัครสมาชิกเพื่อ	2542 Kัครสมาชิกได้ที่	2542 Kัครสมาชิกของเรา	2546 Kาชิก
สำ	2534 Kหรับสมาชิกเท่านั้น
สื	2543 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2521 Kงเรื่องราวของคุณ	2521 Kงข่าวหาเรา	2542 Kงข้อมูลมาที่	2542 Kงคลิปมา
""", 'ห': """
หา	2521 Kกคุณมีข้อมูล
ห้	2517 Kามคัดลอกหรือ	2517 Kามคัดลอกข้อความ	2517 Kามคัดลอกเนื้อหา	2517 Kามคัดลอกบทความ	2518 Kามทำซ้ำ
""", 'อ': """
อย	2542 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2511 Kเมลของคุณ
อ่	2534 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2542 Kียนถึงเรา	2542 K้าสู่ระบบเพื่อ
เฉ	2534 Kพาะสมาชิก
เน	9 Kื้อหานี้	2523 Kื้อหาจากภายนอก	2523 Kื้อหาภายนอก
เป	2534 K็นสมาชิกอยู่แล้ว	2545 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2529 Kื่อแสดงความคิดเห็น	2534 Kื่ออ่านต่อ	2534 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2529 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2521 K้งเบาะแสข่าว	2521 K้งเรา	2542 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2520 Kล่งข่าวที่ต้องการ	2520 Kล่งข่าวโปรด	2520 Kล่งที่มาที่ต้องการ
แอ	2542 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2542 Kวตเลย	2542 Kลดแอป
""", 'ใ': """
ให	2543 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2741 hãy gửi K
""", 'ủ': """
ủng	2730 ly cà phê K hộ	2741 hãy K hộ
""", 'あ': """
あと	1595 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1602 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1562 Kいのブラウザ
お寄	1602 Kせください
お届	57 Kけします
お申	1583 Kし込みはこちら	1602 Kし込みください	1602 Kし込みはこちら
お聞	1602 Kかせください
お見	1602 K逃しなく
お試	1602 Kしください
お読	1602 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1600 K転載したものです	1600 Kの転載です
か月	1549 K無料	1604 K無料
""", 'が': """
が無	1562 javascriptK効
""", 'こ': """
ここ	1548 Kからは有料	1549 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1548 K記事は有料	1548 K記事は会員	1567 K記事についてのご意見	1603 K記事が	1603 K記事を	1603 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1562 K用のブラウザ
ご協	1602 K力ください
ご存	1601 Kじの方は
ご寄	1546 K付をお願い	1602 K付
ご意	43 K見・ご反論	1567 K見・ご感想	1567 K見をお寄せ
ご感	1567 K想をお寄せ
ご支	1546 K援をお願い	1602 K援
ご登	1592 K録ありがとうございます	1602 K録
ご覧	1602 Kください	1602 Kいただけます
ご購	1602 K読
ご連	1602 K絡ください
""", 'す': """
すで	1595 Kに会員の方
すべ	1549 Kての記事が
""", 'ぜ': """
ぜひ	1559 Kフォロー
""", 'で': """
でも	1559 K配信中
で受	1576 lineKけ取る
で届	1576 lineKく
で最	1576 lineK新
""", 'と': """
と強	1605 K調
と書	1605 Kい
と発	1605 K表
と話	1605 Kし	1605 Kす
と語	1605 Kっ	1605 Kる
と説	1605 K明
と述	1605 Kべ
""", 'に': """
によ	1605 Kると
""", 'の': """
の使	1565 cookieK用
の学	48 aiK習
の採	1583 K用情報
の提	1600 K供記事です
""", 'を': """
をフ	1559 Kォローする	1559 Kォローしよう
を使	1565 cookieK用
を利	1565 cookieK用
を有	1562 javascriptK効	1562 javascript K効
を発	1605 K表した
を許	1580 cookieK可
""", 'ア': """
アカ	1576 lineKウントはこちら
アシ	63 aiKスタント
アフ	1599 Kィリエイト広告	1599 Kィリエイトプログラム	1599 Kィリエイトリンク
アプ	1554 Kリで開く	1554 Kリで読む	1554 Kリはこちら	1555 Kリを開く	1555 Kリをダウンロード	1555 Kリのダウンロード	1555 Kリをインストール	1591 Kリなら通知	1591 Kリなら速報	1591 Kリなら、	1591 Kリで読むと	1591 Kリなら
アン	1587 Kケートにご協力	1587 Kケートはこちら	1587 Kケート実施中	1588 Kケートに答えて
""", 'カ': """
カ月	1549 K無料	1604 K無料
""", 'ク': """
クイ	1588 Kズに答えて
クッ	1564 cookie(Kキー)	1565 Kキーを使用	1565 Kキーを利用	1580 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1567 Kントを投稿するには	1567 Kントするには	1567 Kントをお寄せ	1568 Kント欄で	1568 Kント欄に	1568 Kント欄から	1568 Kント欄へ	1590 Kントは削除します	1590 Kントは削除することが	1590 Kントは削除する場合	1590 Kントは承認	1590 Kントは公開前	1590 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1546 Kートをお願いします	1602 Kートをお願い	1602 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1602 Kンロードしてください
""", 'チ': """
チケ	1583 Kット販売中
チャ	1560 Kンネル登録を	1576 Kンネルに参加する	1576 Kンネルに参加しよう
""", 'ニ': """
ニュ	1552 Kースレターに登録	1553 Kースレターを	1576 googleKースで	1592 Kースレター登録はこちら	1606 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1559 Kローして最新	1559 Kローをお願い	1602 Kローしてください
""", 'プ': """
プッ	1555 Kシュ通知
プラ	1564 Kイバシーポリシーに
プレ	1549 Kミアム会員
プロ	1599 Kモーションが含まれ	1599 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1552 Kマガに登録	1553 Kマガで	1592 Kマガ登録はこちら	1592 Kマガの登録	1603 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	1552 Kルマガジンに登録	1553 Kルマガジンで	1553 Kルマガジンを	1553 Kルでお届け	1567 Kルアドレスが公開されることはありません	1592 Kルアドレスを入力してください	1606 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1548 Kインして続きを	1548 Kインしてください	1549 Kインが必要	1602 Kインして
""", 'ヶ': """
ヶ月	1549 K無料	1604 K無料
""", '上': """
上优	2776 在googleK先
上優	2776 在googleK先
""", '下': """
下方	2809 K留言
下載	2757 K客戶端	2759 Kapp	2759 K應用程式
下载	2757 K客户端	2759 Kapp	2759 K应用	2808 K客户端
""", '不': """
不代	2775 K表本站	2792 K表本站立场	2805 K表本報立場	2805 K表本报立场	2805 K表本站立场	2805 K表本站立場	2805 K表本媒體立場	2805 K表本網立場	2805 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2775 K转载	2775 K轉載
不认	43 K同本文
不錯	2808 K過
不错	2808 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2775 K表作者
仅供	2792 K其表达个人看法
仅限	2797 K会员	2797 K订户
""", '他': """
他說	2811 K
他说	2811 K
""", '付': """
付費	2752 K後	2812 K牆
付费	2752 K后	2812 K墙
""", '以': """
以閱	2751 K讀全文
以阅	2751 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2752 K专享	2797 K限定内容
会員	50 Kの方は	50 Kは月に	1548 K限定です	1548 K限定の記事	1548 K登録できます	1549 K登録すると	1549 K登録が必要	1595 Kの方はこちら	1595 K登録で続きを読む	1595 K登録後にご覧	1602 K登録して	1602 K登録は	1602 K登録がお済み	1602 K登録をお願い	1602 K登録で	1602 K登録のうえ	1602 K登録はこちら	1602 K登録ください	1603 Kの方
会費	1593 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2749 K支持	2808 K支持,	2808 K支持让	2808 K支持讓	2808 K支持是
""", '使': """
使用	2767 Kcookie改善	2767 Kcookie以	2767 K cookie 以	2767 K cookie 来	2767 K cookie 來	2768 Kcookie来	2768 Kcookie來
""", '來': """
來自	2783 K外部平台的內容
""", '依': """
依靠	2795 K读者的支持	2795 K讀者的支持
""", '侵': """
侵权	2775 K请	2775 K必究
侵權	2775 K必究
""", '個': """
個人	1565 K情報の取り扱い	1600 Kの見解です	2792 K看法
""", '偏': """
偏好	2776 K來源	2776 K来源
""", '僅': """
僅限	2797 K會員	2797 K訂戶
""", '優': """
優先	1575 Kソース	1575 K表示に設定	1575 Kする情報源	1575 K的に表示
""", '免': """
免費	15 K閱讀	2806 K文章	2806 K閱讀篇數	2806 K閱讀額度	2807 K註冊即可	2807 K註冊後	2808 K訂閱	2810 K試用
免费	15 K阅读	2806 K文章	2806 K阅读篇数	2807 K注册即可	2807 K注册后	2808 K订阅	2810 K试用
""", '全': """
全文	20 Kを	1548 Kを読むには	1548 Kをお読み
""", '公': """
公众	16 K号	2762 K号:
公式	1555 Kアプリ	1559 Kアカウントをフォロー	1559 Kアカウントを友だち	1576 Klineはこちら	1603 Kline
""", '关': """
关注	2762 K我们的	2808 K我们
""", '内': """
内阅	2757 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2811 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1604 K
初月	1595 K#円で	1604 K無料
""", '判': """
判断	1605 Kした
""", '利': """
利用	1564 K規約に同意
""", '前': """
前請	2792 K先登入
前请	2792 K先登录
""", '剩': """
剩余	2751 K#%
剩餘	2751 K#%
""", '力': """
力を	1593 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2762 Kline好友	2762 Kline官方	2762 Kline@	2795 K贊助行列	2795 K赞助行列	2808 K会员	2808 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1603 Kになります
""", '動': """
動画	40 Kや写真	1584 Kをご覧ください	1584 Kはこちら	1585 Kでも詳しく	1585 Kでも解説
""", '包': """
包月	2810 K
""", '即': """
即可	2792 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1560 Kち追加
""", '収': """
収益	1599 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2755 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1577 K班までご	1593 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1552 Kトレイに
""", '只': """
只靠	2795 K讀者	2795 K读者
""", '同': """
同意	2783 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2811 K
告诉	38 K我们	67 K我们	2811 K
""", '呼': """
呼び	1605 Kかけた	1605 Kかける	1605 Kかけて	1605 K掛け
""", '命': """
命じ	1605 Kた
""", '喊': """
喊道	2811 K
""", '因': """
因为	2808 K有你的支持
因為	2808 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1599 Kの一部が還元
""", '外': """
外部	1580 Kコンテンツ	2783 K内容	2783 K內容
""", '她': """
她說	2811 K
她说	2811 K
""", '好': """
好評	1583 K発売中
""", '如': """
如侵	2775 K权
如有	2775 K侵权	2775 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2763 K微信
""", '定': """
定期	2808 K定額
""", '寄': """
寄付	1602 Kをお願い	1606 K
寄到	2755 K您的信箱	2794 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2811 K
""", '居': """
居合	1601 Kわせた方は
""", '已': """
已是	2751 K會員	2797 K订户	2797 K訂戶
已经	2751 K是会员
""", '年': """
年額	1604 K
""", '广': """
广告	11 K	2769 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1562 Kブロック	1593 Kに頼らず
""", '廣': """
廣告	11 K	2769 K攔截
""", '开': """
开启	2759 K通知
""", '弊': """
弊社	1603 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1603 Kイト
当社	1603 Kの
当編	1603 K集部
""", '微': """
微信	2759 K扫	2763 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1546 Kをお願いします	1602 Kをお願い	1602 Kして
""", '您': """
您已	2794 K成功订阅	2794 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2749 K支持	2795 K每一份捐款	2795 K每一筆捐款	2808 K捐款	2808 K支持,	2808 K支持让	2808 K支持讓	2808 K支持是
""", '情': """
情報	1577 Kをお寄せください	1577 K提供はこちら	1577 K提供を募集	1577 K提供をお待ち	1577 Kをお待ちして	1601 Kをお持ちの方は	1601 K提供窓口
""", '感': """
感謝	2794 K您的訂閱	2808 K閱讀	2808 K您的支持
感谢	2794 K您的订阅	2808 K阅读	2808 K您的支持
""", '成': """
成为	51 K其中一员	2751 K会员即可	2797 K付费会员	2808 K会员,	2808 K会员即可	2808 K我们的会员
成為	2751 K會員即可	2795 K我們的贊助	2797 K付費會員	2808 K會員,	2808 K會員即可	2808 K我們的會員
""", '我': """
我们	2767 K使用cookie	2767 K使用 cookie	2809 K的
我們	2767 K使用cookie	2767 K使用 cookie	2809 K的
""", '手': """
手机	2759 K客户端
""", '打': """
打开	2757 Kapp	2759 K微信
打開	2757 Kapp
""", '扫': """
扫一	2759 K扫
扫描	2757 K二维码下载	2757 K二维码加入	2759 K二维码关注	2808 K二维码下载	2808 K二维码关注	2808 K二维码加入	2808 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2775 K有风险
""", '指': """
指出	2811 K
指摘	1605 Kした
""", '捐': """
捐助	2795 K我们	2795 K我們
捐款	2808 K支持	2812 K
""", '掃': """
掃一	2759 K掃
掃描	2757 K qr	2808 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2759 K通知
推送	14 K	2759 K通知
""", '支': """
支持	2748 K獨立媒體	2748 K独立媒体	2749 K我们的	2749 K我們的	2808 K我们,	2808 K我們,	2808 K我们。	2808 K我們。	2808 K我们的报道	2808 K我們的報導	2808 K我们的新闻	2808 K我們的新聞	2808 K我们的记者	2808 K我們的記者	2808 K我们的工作	2808 K我們的工作	2808 K我们继续	2808 K我們繼續
支援	1602 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2775 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2776 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1605 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2797 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1552 K情報をお届け
""", '會': """
會員	50 K每月	2752 K專享	2797 K限定內容
""", '月': """
月額	1549 K#円	1604 K
""", '有': """
有了	2808 K你的支持	2808 K您的支持
有料	50 K会員は	1548 K会員限定	1548 K会員になる	1548 K会員の方	1595 K記事が読めます	1606 K会員
有权	2792 K删除
有權	2792 K刪除
""", '未': """
未經	2775 K授權不得	2775 K授權,不得	2775 K授權禁止	2775 K授權請勿	2775 K授權,請勿
未经	2775 K授权不得	2775 K授权,不得	2775 K授权禁止	2775 K授权,禁止	2775 K授权请勿	2775 K授权,请勿
""", '本': """
本ま	1595 月#Kで無料で
本ア	1603 Kプリ
本サ	1603 Kイト
本刊	2809 K
本報	2809 K導
本报	2809 K读者	2809 K道
本文	2775 K来源	2809 K
本站	2809 K
本紙	38 Kまで	67 Kまで
本網	2767 K站使用	2809 K
本网	2767 K站使用
本記	1603 K事
本誌	1603 K
""", '来': """
来自	2783 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2762 K关注	2808 K加入	2808 K赞助	2808 K订阅	2808 K投稿
""", '歡': """
歡迎	2762 K追蹤	2808 K加入	2808 K贊助	2808 K訂閱	2808 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1548 K#文字	1548 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2810 K
每日	2756 K简报	2756 K簡報	2756 K電子報
每月	2810 K
""", '求': """
求め	1605 Kた	1605 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2769 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2808 K关注	2808 K这里
""", '無': """
無料	15 K記事	1548 Kで会員登録	1548 K会員に登録	1595 Kで読める記事の上限	1595 K会員になると	1602 K会員に登録	1602 K会員登録	1604 K体験
無断	1574 K転載	1574 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2775 K所有	2775 K归本	2775 K归原	2775 K归作者	2775 K归属
版權	2775 K所有	2775 K歸
""", '独': """
独立	1603 Kしたジャーナリズム	2809 K新闻	2809 K媒体
""", '獨': """
獨立	2809 K新聞	2809 K媒體
""", '獲': """
獲得	2804 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2809 K者
由读	2809 K者
""", '申': """
申し	1583 K込みはこちら
申込	1583 Kみはこちら	1583 Kはこちら
""", '电': """
电子	2812 K报
""", '畅': """
畅读	2797 K全站
""", '留': """
留言	2809 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1577 Kをお寄せ
""", '登': """
登入	24 K或	2751 K後繼續	2751 K會員	2807 K或註冊
登录	24 K或	2751 K后继续	2751 K后查看全文	2751 K后查看完整	2807 K或注册
登録	1595 Kして続きを読む	1602 Kしてください	1602 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1603 Kまの
""", '看': """
看更	2757 appK多
""", '禁': """
禁止	2775 K转载
禁無	1573 K断
""", '私': """
私た	1603 Kちの
""", '科': """
科し	1605 Kた
""", '称': """
称	2811 K
""", '稱': """
稱	2811 K
""", '立': """
立即	2808 K加入我们	2808 K加入我們	2808 K订阅	2808 K訂閱	2808 K下载	2808 K下載	2808 K报名	2808 K報名	2808 K成为会员	2808 K成為會員
""", '第': """
第一	2792 K条评论	2792 K則留言	2792 K條評論
""", '筆': """
筆者	1600 K個人の見解
""", '紙': """
紙の	1603 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1548 Kを読むには	1548 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1603 K部では
""", '繼': """
繼續	2751 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2751 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2811 K
者说	2811 K
""", '联': """
联盟	2804 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2804 K行銷連結	2804 K連結
聯絡	38 K我們
""", '若': """
若有	2775 K侵权	2775 K侵權
""", '获': """
获得	2804 K佣金
""", '著': """
著作	1574 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2792 K本站立场
表示	2811 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2751 K即可	2751 K後繼續	2755 K我們的	2755 K電子報	2808 K我們	2812 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1577 Kまでご連絡ください
""", '訴': """
訴え	1605 Kた
""", '認': """
認め	1605 Kた
認為	2811 K
""", '說': """
說:	2811 K
說。	2811 K
說道	2811 K
""", '読': """
読み	1549 K放題
読者	18 Kの寄付	18 Kの支援	1593 Kの会費で	1603 Kの皆様	1603 Kの皆さ	1603 Kアンケート
""", '請': """
請先	2808 K登入
請啟	2767 K用javascript
請我	54 K喝咖啡
請捐	2808 K款
請支	2748 K持我們	2808 K持我們
請登	2808 K入後	2808 K入以
請立	2808 K即捐款
請輸	2794 K入您的電子	2808 K入您
請點	2808 K擊此處	2808 K擊這裡	2808 K擊下方	2808 K擊連結
""", '讀': """
讀者	43 K投書	2809 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2751 K即可	2751 K后继续	2755 K我们的	2755 K电子报	2808 K我们	2812 K费
""", '认': """
认为	2811 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	2792 K服务协议
""", '说': """
说:	2811 K
说。	2811 K
说道	2811 K
""", '请': """
请先	2808 K登录
请启	2767 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2808 K款
请支	2748 K持我们	2808 K持我们
请点	2808 K击此处	2808 K击这里	2808 K击下方	2808 K击阅读	2808 K击关注	2808 K击链接
请登	2808 K录后	2808 K录以
请立	2808 K即捐款
请输	2794 K入您的电子邮箱	2794 K入您的邮箱	2808 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2809 K问卷	2809 K群
""", '責': """
責任	2775 K編輯:
""", '賺': """
賺取	2804 K佣金
""", '購': """
購読	1548 K者の方は	1549 Kすると	1602 Kしてください	1603 K者の方	1606 K料
""", '贊': """
贊助	2748 K我們	2808 K我們
""", '责': """
责任	2775 K编辑:
""", '赚': """
赚取	2804 K佣金
""", '赞': """
赞助	2748 K我们	2808 K我们
""", '身': """
身边	2809 K的新鲜事
身邊	2809 K的新鮮事
""", '転': """
転載	45 K	1573 Kを禁じ
""", '輸': """
輸入	2794 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2775 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2775 K请注明
""", '输': """
输入	2794 Kemail
""", '这': """
这篇	2809 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2762 K我們的	2776 Kgoogle news	2808 K我們
""", '送': """
送っ	49 Kてください
送到	2794 K你的邮箱	2794 K您的邮箱	2794 K您的信箱
""", '這': """
這篇	2809 K文章
""", '通': """
通知	14 K	1555 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1592 Kニュースレター
""", '邀': """
邀請	2808 K您
邀请	2808 K您
""", '邮': """
邮件	58 K订阅
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2811 K
""", '长': """
长说	2811 K
""", '開': """
開啟	2759 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2751 K全文請
""", '關': """
關注	2762 K我們的	2808 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2751 K全文请
""", '随': """
随时	2808 K掌握
""", '隐': """
隐私	2768 K政策
""", '隨': """
隨時	2808 K掌握
""", '隱': """
隱私	2768 K權政策	2768 K政策
""", '電': """
電子	21 K郵件地址不會公開	2812 K報
""", '需': """
需接	2783 K受cookie
需要	2783 K接受cookie	2808 K您的支持	2808 K你的支持
""", '音': """
音声	1584 Kでもお聴き
""", '首': """
首月	2797 K仅需	2797 K只要	2810 K
首选	2776 K来源	2776 K新闻来源
首選	2776 K來源	2776 K新聞來源
""", '點': """
點擊	2808 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1655 K
가입해	1655 K 주세요
""", '강': """
강조했다	1658 K
""", '계': """
계속	1611 K 읽으려면	1611 K 읽으시려면
계신	1634 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1621 K 뉴스에서
구독	50 K 회원은	1611 K 후 이용
구독료	1659 K
구독을	1655 K 신청하세요
구독자	1611 K 전용 기사	1611 K 전용 콘텐츠	1611 K 전용입니다	1611 K 전용 서비스	1656 K
구독자는	50 K
구독자만	1611 K 볼 수	1648 K 읽을
구독자에게만	1648 K 제공
구독하고	1621 K
구독하세요	1633 K	1655 K
구독하시면	1611 K
구독해	1620 K 주세요	1646 K 주셔서	1655 K 주세요
구독해주세요	1620 K
구독해주셔서	1646 K
""", '금': """
금요일	1646 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1611 전체 K 보려면	1648 전체 K 읽어보세요
기자를	1647 K 응원해
기자에게	1634 K 연락해 주세요
""", '남': """
남겨주세요	1655 K
""", '네': """
네이버	1621 K 메인에서	1633 K 구독
네이버에서	1621 K 구독
""", '놓': """
놓치지	1655 K 마세요
""", '눌': """
눌러주세요	1655 K
""", '뉴': """
뉴스레터	1613 K 구독하기	1613 K 구독하세요	1613 K 신청하기	1613 K 구독 신청하기	1656 K	1659 K
뉴스레터로	1613 K 받아
뉴스레터를	1613 K 받아	1613 K 구독하세요	1613 K 구독해	1613 K 구독하고	1613 K 구독하면	1655 K 신청하세요
""", '다': """
다운로드하세요	1655 K
""", '달': """
달	1648 첫 K #원
""", '당': """
당신의	1634 K 제보가	1656 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1644 K 삭제될	1644 K 삭제합니다	1644 K 통보	1644 K 예고	1644 K 운영자	1644 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1658 K
""", '독': """
독립	1656 K 언론
독립언론	1656 K
독립언론을	1647 K 지켜
독자	1655 K 여러분의	1656 K 여러분
독자님의	1609 K 후원
독자들의	18 K 후원
독자의	1656 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1646 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1655 K
""", '로': """
로그인	24 K	1611 K 후 이용
로그인이	1611 K 필요합니다	1611 K 필요한 서비스	1611 K 필요해요
로그인하거나	1655 K
로그인하고	1648 K 계속
로그인하면	1648 K 계속
로그인하시면	1611 K
""", '링': """
링크에서	1655 K 확인하세요
""", '마': """
마음에	1647 기사가 K 드셨다면
""", '만': """
만나보세요	1655 K
""", '말': """
말했다	1658 K
""", '매': """
매월	1657 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1646 K 보내드려요
메일함으로	1613 K
""", '무': """
무단	1631 K 복제	1631 K 전재
무단전재	1630 K
무료	15 K 기사	1654 K 기사	1657 K 체험
무료로	15 K 볼 수 있는	1648 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1655 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1658 K
""", '보': """
보내	57 K 드립니다	1655 K 주세요
보내드리는	1646 K
보내드립니다	57 K	1646 K
보내주세요	1655 K
""", '본': """
본	1656 K 기사
본사의	1652 K 편집 방향	1652 K 편집방향
본지는	1656 K
본지의	1652 K 편집 방향	1652 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1634 K 보내주세요	1634 K 보내 주세요
사전	1639 K 등록하기	1639 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1632 K 매체로	1632 K 출처로	1632 K 언론사	1632 K 매체
선호하는	1632 K 출처
""", '설': """
설명했다	1658 K
설문에	1655 K 참여하세요
설치하세요	1655 K
""", '세': """
세미나	1639 K 신청하기
""", '소': """
소식을	1646 K 전해드립니다
""", '속': """
속보를	1645 K 받아보세요
""", '수': """
수수료를	1651 K 받을 수 있습니다	1651 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시작하세요	1655 K
""", '아': """
아래에서	1655 K 확인하세요
""", '알': """
알려	1655 K 주세요
알려주세요	1655 K
알림	1617 K 받기	1617 K 설정
알림을	14 K	1645 K 켜고
""", '앱': """
앱	1617 K 다운로드	1617 K 설치	1645 K 설치하기
앱에서	1616 K 보기	1616 K 열기	1645 K 더 편하게	1655 K 확인하세요
앱으로	1616 K 보기	1645 K 더
앱을	1617 K 다운로드	1645 K 다운로드하세요	1645 K 설치하세요
""", '언': """
언론을	1647 독립 K 지켜
""", '여': """
여기서	1655 K 확인하세요
여러분	1656 K 덕분
여러분의	1634 K 제보를	1647 K 후원이	1655 K 후원
""", '영': """
영상에서	1640 K 확인하세요	1640 K 확인할 수 있습니다	1655 K 확인하세요
영상으로	1640 K 확인하세요
영상을	1640 K 확인하세요
""", '온': """
온라인	1639 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1637 K 콘텐츠
""", '우': """
우리	1656 K 기자
우리의	1656 K 저널리즘
""", '운': """
운영되고	1647 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1647 K 응원
""", '월': """
월	1657 K #원
""", '유': """
유료	1611 K 구독자만
유튜브	1621 K 구독
""", '음': """
음성으로	1640 K 들으려면	1640 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1655 K
응원해	1609 K 주세요	1655 K 주세요
""", '의': """
의견을	1655 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1656 K 기사가	1656 K 기사는	1656 K 기사
이메일	1614 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1613 K 입력하세요	1613 K 입력해 주세요	1613 K 입력해주세요	1613 K 입력하시면
이미	1648 K 구독자이신가요
이벤트에	1655 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1639 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1632 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1630 K 금지
재배포금지	1630 K
""", '저': """
저작권법	1631 K
저작권법의	1631 K
저작권자	1631 K
저작권자의	1631 K
저희	1656 K 뉴스레터	1656 K 채널	1656 K 앱
저희는	1656 K
저희를	1656 K
""", '적': """
적었다	1658 K
""", '전': """
전문을	20 K
전용	1611 회원 K 기사	1611 회원 K 콘텐츠	1611 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1658 K
""", '정': """
정기후원	1657 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1634 K 부탁드립니다
제보는	1634 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1634 K 기다립니다	1634 K 받습니다
제보해	38 K 주세요	67 K 주세요	1655 K 주세요
제보해주세요	38 K	67 K
제휴	1651 K 링크
제휴링크	1651 K
""", '좋': """
좋아요	1633 구독과 K 부탁
좋아요를	1633 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1655 K 확인하세요	1655 K 신청하세요	1655 K 참여하세요
지켜주세요	1655 K
""", '채': """
채널	1620 K 추가	1633 K 추가하기	1633 K 구독하기
채널에	1633 K 참여하세요
채널에서	1633 K 소식을	1655 K 확인하세요
채용	1639 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1657 K 달
""", '추': """
추가해	1633 K 주세요
추가해주세요	1633 K
""", '친': """
친구	1633 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1647 K 한 잔 값으로
""", '쿠': """
쿠키	1637 K 동의가
쿠키를	1637 K 허용해야	1637 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1639 K 보기
""", '파': """
파트너스	1651 K 활동
""", '팔': """
팔로우하기	1620 K	1633 K
팔로우하세요	1655 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1652 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1651 K 받아
""", '활': """
활용	1630 ai 학습 및 K 금지
""", '회': """
회원	1611 K 전용입니다
회원가입	1611 K 후	1655 K 후
회원가입은	1655 K
회원가입을	1655 K 하
회원가입하고	1655 K
회원가입하면	1648 K 월
회원가입하세요	1655 K
회원가입하시면	1655 K
회원만	1611 K 볼 수
""", '후': """
후원금	1659 K
후원으로	1647 독자의 K 운영됩니다	1647 독자의 K 운영하는
후원을	1609 K 부탁드립니다	1655 K 부탁
후원이	1609 K 필요합니다	1609 K 큰 힘이
후원하세요	1655 K
후원해	1609 K 주세요	1655 K 주세요
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
