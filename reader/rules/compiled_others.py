"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2732
# comentário	2077
# comentários	2077
# gün ücretsiz deneyin	2574
# hozzászólás	1379
# komentářů	298
# komentāri	1731
# příspěvků	298
# σχόλια	605
# коментарі	2653
# коментарів	2653
# комментариев	2204
# комментарий	2204
# комментария	2204
# תגובות	1273
# تعليقات	94
# نظر	1052
# कमेंट	1325
# € al mes durante # meses	987
# € al mese per # mesi	1554
# € por mês durante # meses	2118
#か月無料	1574
#カ月無料	1574
#ヶ月無料	1574
#件のコメント	1590
#則留言	2794
#条评论	2794
""", 'a': """
a cikk a hirdetés alatt folytatódik	1375
a cikk a hirdetés után folytatódik	1375
a cikk meg is hallgatható	1373
a cikk meghallgatása	1382
a cikk megosztása	1373
a folytatáshoz regisztráljon	1367
a hirdetés után folytatjuk	1375
a kommentelés lezárult	1379
a lire également	1204
a rovat további cikkei	1380
a szerző a lap munkatársa	1390
a szerző jogász	1390
a szerző közgazdász	1390
a szerző politológus	1390
a szerző történész	1390
a szerző újságíró	1390
a témában további cikkek	1380
abo abschließen	445
abonați-vă	2130
abonează-te	2130
abonelere özel	2574
abonner nå	1890
abonner på nyhetsbrevet	1895
abonnér	364
abonnér nu	364
abonnés	1171
abonnés uniquement	1244
abonē	1725
abonē jaunumus	1749
abonē un lasi visus rakstus	1725
abonēt	1725
abrir menú	948
acasă	2144
accede a todos los contenidos sin límites	987
acceptér	378
acceptă toate	2152
acceptă și afișează conținutul	2152
accéder à l'article	1171
aceitar e ver o conteúdo	2099
aceito receber comunicações e ofertas	2113
acest articol este rezervat abonaților	2167
acesta este ultimul tău articol gratuit	2167
acheter ce numéro	1231
achetez ce numéro	1231
activează alertele	2161
activează notificările	2161
actualités	1204
ad 광고	1665
adaugă un comentariu	2141
add meg az e-mail-címed	1385
además	945
adhérer	1162
adja meg az e-mail-címét	1385
adja meg e-mail-címét	1385
adomány	1365
adományozok	1365
adományozás	1365
adreça electrònica	266
afișează conținutul	2152
afișează conținutul extern	2152
afișează originalul	2145
agora não	2050
ai deja un abonament? autentifică-te	2167
ai observat o greșeală	2141
ai सारांश	1340
ai से तैयार सारांश	1340
ai 요약	1665
ai-genereret resumé	389
ai-resumé	389
ai-összefoglaló	1382
aicinām ievērot cieņu komentāros	1731
aiheeseen liittyvää	1112
aiheesta lisää	1112
aitäh liitumast	1024
aizvērt	1733
aizvērt reklāmu	1734
ai摘要	2814
ai重點整理	2814
ajouter à mes favoris	1190
ajouter à vos sélections	1190
ajándékozza a cikket	1373
ajándékozza a cikket barátjának	1373
ajánlataink	1380
ajánljuk	1380
ajánljuk még	1380
ajánlott	1380
ajánlott cikkek	1380
ajánló	1380
akceptuję	1985
akkurat nå	1911
aktuálně	299
alle abo-angebote im überblick	537
alle angaben ohne gewähr	543
alle inhalte sind urheberrechtlich geschützt	584
alle newsletter im überblick	528
alle preise ohne gewähr	543
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	467
als podcast hören	538
alte știri	2142
alterar preferências de cookies	2099
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2155
am înțeles	2145
amintește-mi mai târziu	2128
andra läser	19	2482
andra läser just nu	19
andra läste även	2482
andre har også lest	19
andre leser nå	1911
andre leste også	1911
andre læser	386
andre læser lige nu	386
andre læser også	19
andre læste også	386
angebot wählen	537
anhören	466
anhören # min	466
anmäl dig	2465
anmäl dig till nyhetsbrevet	2465
annonce - artiklen fortsætter nedenfor	377
annonces légales	1231
annoncørbetalt indhold	394
annons - artikeln fortsätter nedan	2474
annonsen slutar här	2474
annonsinnehåll	2489
annonslänk	2474
annonsörsinnehåll	2489
annonsørinnhold	1919
anulezi oricând	2167
anuluj odpowiedź	1988
användarvillkor	2475
anzeigensonderveröffentlichung	543
anúncio	2072
anúncios	2072
apmaksāts saturs	1734
après la publicité	1195
após a publicidade	2072
apóyanos	906
apúntate	918
arată mai puțin	2145
arată tot	2145
arkadaşina gönder	2581
arkadaşinla paylaş	2581
article abonné	1171
article ajouté à vos sélections	1190
article précédent	1204
article réservé aux abonnés	1171
article sponsorisé	1231
articles associés	1204
articles liés	1204
articles recommandés	1204
articles récents	1204
articol exclusiv pentru abonați	2167
articole asemănătoare	2142
articole înrudite	2142
articoli più letti	1557
articolul continuă după reclamă	2138
articolul continuă mai jos	2138
articolul următor	2142
artikeln finns också som ljud	2470
artikeln fortsätter efter annonsen	2474
artikeln fortsätter nedan	2474
artikeln fortsätter under bilden	2474
artikeln går att lyssna på	2470
artikeln är låst	2460
artikeln är uppläst av en dator	2470
artikkel jätkub pärast reklaami	1008
artikkel jätkub reklaami järel	1008
artikkel täieneb	1006
artikkelen er låst	1890
artikkelen finnes også som lyd	1899
artikkeli jatkuu kuvan jälkeen	1106
artikkelin voi myös kuunnella	1104
artiklen er låst	364
artiklen er læst op af en robot	373
artiklen findes også som lyd	373
artiklen fortsætter efter annoncen	377
artiklen fortsætter nedenfor	377
artiklen fortsætter under billedet	377
artiklen kan også høres	373
artikli loeb ette tehishääl	1004
artiklit loeb tehishääl	1004
artykuł dla subskrybentów	1970
artykuł sponsorowany	1984
artykuły na e-mail	1973
artículo anterior	945
artículo relacionado	945
artículos recomendados	991
artículos relacionados	945
as notícias mais lidas	2121
ascultă	2135
aslini göster	2591
assine já	2055
atbalstīt	1725
atcel jebkurā laikā	1725
atradi kļūdu rakstā	1731
atvērt	1733
atšaukti galite bet kada	1684
aucun commentaire à ce niveau	1235
audio narrado por una voz automática	970
auf apple podcasts hören	518
auf spotify hören	518
ausgewählt für sie	542
avis de décès	1231
avoimet työpaikat	1114
avsluta när du vill	2460
avslutt når du vil	1890
avís legal	255
ayrintilar için tiklayin	2590
ayrintilar için tiklayiniz	2590
az első hónap csak # ft	1367
aç	2591
añadir a favoritos	930
añadir a mi lista	990
añadir comentario	941
añadir usuario	911
aún no te has registrado	911
ačiū, kad užsiprenumeravote	1709
""", 'b': """
banküberweisung	444
bağiş yap	2573
bağiş yapin	2573
bağlantiyi kopyala	2581
başa dön	2590
bei google als quelle hinzufügen	467
bei spotify hören	518
bejelentkezés	1367
belépés	1367
benefício do assinante	2103
betrag wählen	443
betygsätt receptet	61
betűméret	65
bezárás	1364
bild vergrößern	484
bildirimleri aç	2629
bildirimleri açin	2629
bitte versuchen sie es später erneut	528
bize ulaşin	2587
bjud en vän på artikeln	2470
bli månadsgivare	2457
bli støttemedlem	1887
bliv støttemedlem	361
boletín	918
browserul tău nu poate reda acest video	2152
brukervilkår	1904
bu haber abonelere özeldir	2574
bu içerik abonelere özeldir	2574
bugün değil	2572
bunlar da ilginizi çekebilir	2588
butlletí	266
buďte v obraze	288
bài cùng chuyên mục	2760
bài cùng tác giả	2760
bài khác	2733
bài liên quan	2733
bài mới nhất	2760
bài quảng cáo	2761
bài tiếp theo	2733
bài viết liên quan	2733
bài viết mới	2759
bài được dịch tự động	2759
bài đọc nhiều	2760
báo lỗi	2732
bármikor leiratkozhat	1385
bármikor leiratkozhatsz	1385
bármikor lemondhatja	1367
bármikor lemondható	1367
bình luận	2732
bình luận (#	2732
búsqueda	948
bülten	2611
bülten üyeliği	2611
bültene abone oldunuz	2611
büyüt	2590
bądź na bieżąco	1973
bővebben	1382
būkite pirmas	1690
būkite pirmas, pakomentavęs	1690
bạn có thể quan tâm	2733
bỏ qua	2716
""", 'c': """
cada aportació compta	269
cada aportación cuenta	986
cada contribuição conta	2116
cadastre-se grátis	2055
califica este artículo	941
cargar más	948
carte de crédit	1170
cartão de crédito	2054
categorieën	1802
categorías	945
caută	2144
ce contenu vous a-t-il été utile	1229
ce résumé vous a-t-il été utile	1229
cele mai citite știri	2170
cele mai noi știri	2142
celý článek	301
cerrar menú	948
cerrar sesión	911
cet article est en accès libre pour les abonnés	1244
cet article est lu par une voix de synthèse	1229
chci odebírat	288
chci podpořit	283
chci přispět	283
chi tiết	2736
chia sẻ	2723
chia sẻ bài viết	2723
chia sẻ facebook	2759
chia sẻ qua facebook	2759
chia sẻ ý kiến của bạn	2732
chuyên mục	2733
chuyển đến công thức	61
chép liên kết	2759
chính sách bảo mật	2731
chính sách bảo mật | điều khoản sử dụng	2731
chính sách cookie	2731
chính sách quyền riêng tư	2731
chấp nhận tất cả	2731
chấp nhận tất cả cookie	2731
chủ đề	2733
chủ đề liên quan	2733
chủ đề nóng	2760
cikk megosztása	1373
cikk mentése	1373
cikkünk frissül	1382
citeşte şi	2142
citește fără limite	2167
citește mai departe	2142	2144
citește mai mult	2142	2144
citește regulile comunității	2155
citește și	2142
citi šobrīd lasa	1727
citiți și	2142
col·labora	242
comentariul tău așteaptă moderarea	2155
comentează	2141
comentário	2077
comentário aguardando moderação	2109
comentários	2077
comentários exclusivos para assinantes	2109
commander ce numéro	1231
commentaire en attente de modération	1235
commerciële bijdrage	1847
compre a edição impressa	2103
conditions générales	1197
conectează-te cu facebook	2167
conectează-te cu google	2167
confidentialité	1197
configuración	938
configuración de cookies	938
configurações de cookies	2074
conheça todas as nossas newsletters	2113
consigue tu entrada aquí	972
consulta les normes de participació	258
consultez notre charte de modération	1235
consíguelo en tu quiosco	972
contenu externe recommandé	1227
contenu proposé par notre partenaire	1231
contenu sponsorisé	1195
contenus recommandés	1248
contenus sponsorisés	1195	1204
conteúdo de marca	2072
conteúdo exclusivo	2055
conteúdo exclusivo para assinantes	2118
conteúdo externo	2099
conteúdo externo recomendado	2099
conteúdo para assinantes	2055
conteúdo patrocinado	2072
conteúdo premium	2118
conteúdo produzido pela marca	2103
conteúdo relacionado	2081
conteúdos relacionados	2121
contingut només per a usuaris registrats	270
continua após a publicidade	2072
continua després de l'anunci	260
continuar leyendo aquí	911
continuarea articolului după reclamă	2157
continue a ler esta notícia	2121
continuer après la publicité	1195
continuă cu apple	2167
continuă cu facebook	2167
continuă cu google	2167
continuă să citești după publicitate	2157
continúa abajo	936
contáctanos	941
conținut disponibil doar utilizatorilor înregistrați	2167
conținut extern	2152
conținut extern recomandat	2152
conținut pentru abonați	2130
conținut premium	2167
conținut sponsorizat	2138
cookieinställningar	2475
cookieの設定	1587
cookie政策	2790
cookie設定	1587	2790
cookie设置	2790
copia l'enllaç	249
copiază link	2135
copiază linkul	2135
copy link thành công	2759
correo electrónico	918
creează cont	2130
créer mon compte	1171
créer un compte	1171
créer une alerte	1237
créer une alerte sur ce thème	1237
csak előfizetőknek	1367
cumpără revista	2157
czytaj całość	1995
czytaj również	1992
czytaj także	1992
czytaj też	1992
czytaj też nasze inne artykuły	1992
czytaj więcej	1992	1995
czytaj więcej o	1992
các tin khác	2733
cât de util a fost acest articol	2155
címkék	1380
címlap	1380
címlapról ajánljuk	1380
có lẽ để sau	2716
có thể bạn quan tâm	19	2733
có thể bạn thích	19
cùng chuyên mục	2733
cùng chủ đề	2760
cùng tác giả	2760
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2591
daha fazla göster	2590
daha fazla haber için tiklayin	2590
dalies ar šo rakstu	1730
dalinkitės	1684
dalinkitės straipsniu	1689
dalsza część artykułu pod materiałem wideo	1984
dalsza część artykułu pod wideo	1984
dalsza część tekstu pod wideo	1984
dalīties	1725
dalīties ar draugiem	1730
dalīties facebook	1730
další	301
další strana	301
další z rubriky	299
další zprávy	299
další článek	299
další články	19	299
další čtení	299
danke für dein feedback	522
danke für ihr feedback	522
danos tu opinión	977
dans l'actualité	1248
dans la même catégorie	1204
dans la même rubrique	1204
dans la même série	1204
darovat článek	291
darovať	2337
darovať článok	2345
darujte tento článek	291
darujte tento článok	2345
das könnte dich auch interessieren	481
das könnte ihnen auch gefallen	481
das könnte sie auch interessieren	481
das könnte sie interessieren	481
das wichtigste in kürze, zusammengefasst von ki	512
datenschutzerklärung	474
daugiau šia tema	1686
deblochează articolul	2167
deixar um comentário	2077
deixe um comentário	2077
del på e-post	1899
del på facebook	373	1899
del på mail	373
del på twitter	373	1899
del på x	373	1899
dela inlägget	2470
dela på facebook	2470
dela på twitter	2470
dela på x	2470
deli članek	2404
delite članek	2404
dernière minute	1204
dernières actualités	1204
dernières infos	1204
dernières nouvelles	1204
desa per llegir després	272
desbloquear artículo	987
desbloqueie este conteúdo	2118
det er gratis å opprette en bruker	1890
det læser andre	386
det är gratis att skapa ett konto	2460
detaylar için tiklayin	2590
detaylar için tiklayiniz	2590
detta material är skyddat enligt lagen om upphovsrätt	2512
detta är en annons	2474
detta är en plusartikel	2460
devam etmek için üye girişi yapin	2574
devami için abone olun	2574
devamini okumak için abone olun	2574
diese funktion steht nur angemeldeten nutzern zur verfügung	538
din aceeași categorie	2142
din aceeași secțiune	2170
disponibil în app store și google play	2161
disponibilă în app store și google play	2161
distribuiți	2135
diğer haberler	19	2588
diğer okurlar bunlari okuyor	2588
dla subskrybentów	1970
do góry	1995
doar abonații pot comenta	2155
doar pentru abonați	2130
doação mensal	2051
doação única	2051
doba čtení # min	301
dolgozzon nálunk	1382
domiciliación bancaria	910
domů	301
dona suport al periodisme en català	269
donación mensual	906
donación única	906
donați	2129
donează	2129
donează acum	2129
donează lunar	2129
donează lunar # euro	2166
donează lunar # lei	2166
doner nå	1887
données personnelles	1197
donér	361
donér nu	361
doporučené	299
doporučené články	299
doporučujeme	299
doporučujeme přečíst	299
doporučujeme také	299
dołącz do dyskusji	2041
dołącz do nas	1967
dołącz do newslettera	1973
drukāt	1730
drukāt recepti	61
du er nå påmeldt	1895
du er nå påmeldt nyhetsbrevet	1895
du kan när som helst avsluta prenumerationen	2465
du kan når som helst melde deg av	1895
du kan opsige når som helst	364
du kanske också gillar	2482
du modtager snart en bekræftelse på mail	369
du même auteur	1204
du prenumererar nu på nyhetsbrevet	2465
du vil kanskje også like	1911
dziękujemy za zapis	1973
dành cho bạn	2733
dành cho thuê bao	2718
dárkovat článek	284
därefter # kr/mån tills du säger upp	2460
débloquer l'article	1171
débloquez cet article	1244
déconnexion	1171
découvrir l'offre	1171
découvrir nos offres	1244
découvrir toutes nos offres d'abonnement	1244
déjà un compte	1171
déjà un compte ? connectez-vous	1171
déplier	1208
détails	1208
dölj	2486
dāvini rakstu	1730
dāvini rakstu draugam	1730
děkujeme za přihlášení	288
""", 'e': """
e-bülten	2611
e-bülten aboneliği	2611
e-mail inválido	2113
e-mailová adresa	288
e-posta gönder	2581
edición digital	911
edición impresa	911
editörün seçtikleri	2588
edição impressa	2055
egyszeri támogatás	1365
ehkä myöhemmin	1095
ei tänään	1095
eiti į receptą	61
el millor de la setmana a la teva bústia	266
el més llegit	246
el més vist	273
el. paštas	1709
elfelejtett jelszó	1367
elige tu suscripción	987
elküldöm	1373
elmentem későbbre	1373
elrejtés	1383
els lectors també han llegit	273
elírást talált	1379
előfizetek	1367
előfizetés	1367
előfizetői tartalom	1367
előfizetőknek	1367
előfizetőként megoszthatja a cikket	1373
előző	1382
előző cikk	1380
emlékeztess később	1364
empfehlungen für sie	542
en este artículo	945
en çok okunan	2588
en çok okunan haberler	2588
en çok okunanlar	2588
engangsbeløb	361
engångsgåva	2457
enllaç copiat	272
ensemble, faisons vivre un média libre	1243
enthält werbung	471
enviar comentário	2077
enviar corrección	941
envoyer à un ami	1190
envoyer à un proche	1190
envoyez-nous vos témoignages	1225
eredeti megjelenítése	1383
eredmények	1383
erinnern sie mich später	439
erről bővebben itt írtunk	1382
erről is írtunk	1380
erről itt írtunk bővebben	1382
erscheint täglich	528
erscheint wöchentlich	528
es gratis y solo te llevará un minuto	983
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	528
escreva um comentário	2077
escriu el teu correu electrònic	266
esi pirmais, kas komentē	1731
esimene kuu # €	999
esta funcionalidad es sólo para registrados	911
esta matéria foi útil para você	2101
esta notícia foi útil	2101
este espaço é moderado pela redação	2109
este resumo foi útil	2101
estás de acuerdo? vota	977
evaluează rețeta	61
evästeasetukset	1107
evästeet	1107
exclusiv pentru abonați	2167
experimente grátis por um mês	2118
ez is érdekelhet	1380
ez is érdekelheti	1380
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1380
ezt olvasta már	1380
ezt olvastad már	1380
ești de acord? votează	2155
ești deja abonat	2175
ești deja abonată	2175
""", 'f': """
facebook'ta paylaş	2581
facebookでシェア	1581
facebookでシェアする	1581
faça login	2055
faça uma pergunta sobre esta reportagem	2101
fes una donació	242
fiecare donație contează	2166
fiecare leu contează	2166
fizetett hirdetés	1375
fiók létrehozása	1367
fiókom	1367
forstået	390
forstått	1915
forstør billede	389
forstørr bilde	1914
fortsett uten å støtte	1886
fortsätt läsa efter annonsen	2474
fortsätt utan att stödja	2456
fortsæt med at læse	377
fortsæt uden at støtte	360
fotogalería	945
fotoğraflari görmek için tiklayin	2590
friss hírek	1380
fråga vår ai om artikeln	2478
fuldskærm	389
fäll ihop	2486
fäll ut	2486
få adgang	364
få artiklen læst op	373
få de vigtigste nyheder hver morgen	369
få de viktigaste nyheterna varje morgon	2465
få de viktigste nyhetene hver morgen	1895
få nyheder på mail	369
få nyheter på e-post	1895
få nyheter på mejlen	2465
få overblikket her	389
få tilgang	1890
få varsel når vi skriver om dette	1914
följ	2471
följ oss	2471
följ skribent	2471
följ ämnet	2471
för prenumeranter	2460
förderer werden	440
fördermitglied werden	440
föregående	2485
föregående artikel	2482
förstora	2485
følg	374	1900
følg emne	374
følg os	374
følg oss	1900
følg sagen her	389
følg tema	1900
følg temaet og få varsel	1914
für abonnenten	445
für den newsletter anmelden	453
für dich empfohlen	542
für sie empfohlen	542
für sie entstehen keine mehrkosten	543
fă o donație	2129
fără obligații	2167
fără tine nu putem	2166
""", 'g': """
galeriyi aç	2590
galeriyi görmek için tiklayin	2590
galéria	1382
galéria megtekintése	1382
garanta já o seu ingresso	2103
gem til læseliste	373
genişlet	2591
giriş	2574
giriş yap	2574
giriş yapin	2574
giriş yapin veya üye olun	2574
giv os feedback på artiklen	381
già abbonato	1492
già registrato	1492
gli articoli più letti	1557
glömt lösenord	2460
godkänn	2475
godkänn alla	2475
gorące tematy	1992
gracias por tu opinión	970
gràcies per la teva opinió	258
gràcies per votar	258
gràcies, ja estàs subscrit	266
guardar artículo	930
guardar para después	990
guardar para leer después	990
gå ikke glip af	386
gå ikke glip af noget	369
gå ikke glipp av noe	1895
gå til indhold	389
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1197
gérer les préférences	1227
gérer mes alertes	1237
gérer mes choix	1197
gérer vos préférences de cookies	1227
góp ý	2732
gündem	2588
günün haberleri	2588
günün özeti	2588
gợi ý	2733
gửi	2732
gửi bình luận	2732
gửi cho bạn bè	2759
gửi email	2723
gửi ý kiến	2732
""", 'h': """
haber bülteni	2611
haber güncelleniyor	2590
haberi arkadaşina hediye et	2581
hai già un account	1492
harici içerik	2590
haritayi aç	2591
has arribat al límit d'articles gratuïts	270
has iniciado sesión	968
hasznos volt az összefoglaló	1379
hasznosnak találta a cikket	1379
havi támogatás	1365
hayir teşekkürler	2572
hayir, teşekkürler	2572
haz una pregunta sobre este artículo	970
he leído y acepto la política de privacidad	983
he llegit i accepto la política de privacitat	255
hela artikeln fortsätter nedan	2474
hepsini gör	2590
hesap oluştur	2574
hi estàs d'acord? vota	258
hiba jelentése	1383
hibát talált	1379
hier reinhören	518
hinweis schließen	439
hirdetés	1375
hirdetés bezárása	1375
hirdetés, görgessen tovább	1375
hjälp oss att rätta fel	2478
hlavné správy	2342
hlavní zprávy	299
ho già donato	1486
hoje não	2050
hoppa till innehåll	2485
hoppa över inlägg från facebook	2485
hoppa över inlägg från instagram	2485
hoppa över inlägg från x	2485
hozzászólok	1379
hozzászólás	1379
hozzászólások	1379
hozzászólások megtekintése	1379
hylkää	1107
hylkää kaikki	1107
hyppää reseptiin	61
hyväksy	1107
hyväksy evästeet	1107
hyväksy kaikki	1107
här kan du kommentera artikeln	2478
håll dig uppdaterad	2465
hírfolyam	1380
hírlevelek	1385
hírlevél	1385
hírlevél-feliratkozás	1385
hören sie diesen artikel	518
hør saken	1899
""", 'i': """
i più commentati	1518
i più letti	1518
i più letti della settimana	1557
i più visti	1518
iba pre predplatiteľov	2338
ich unterstütze schon	439
identifícate	987
ielogojies, lai komentētu	1731
ienākt	1725
iesakām	1727
ihre meinung zählt	477
ikke gå glipp av	1911
ikke nå	1886
il tuo browser non può riprodurre il video	1535
il tuo commento sarà pubblicato dopo l'approvazione	1545
iletişim	2587
ilgili içerikler	2588
ilginizi çekebilecek haberler	2588
ilginizi çekebilir	2588
ilmoita asiavirheestä	1111
ilmoita virheestä	1111
imprimir artículo	990
imprimir esta matéria	2120
in bài	2723
in bài viết	2723
in công thức	61
in trang này	2759
indlæg fra facebook	389
indlæg fra instagram	389
indlæs flere	389
ingresá	987
ingyenes regisztráció	1367
inicia sesión	911
inicia sessió	243
iniciar sesión	911
iniciar sesión con apple	987
iniciar sesión con facebook	987
iniciar sesión con google	987
iniciar sessão	2055
inicie sesión	911
inne artykuły	1992
innhold fra annonsør	1919
inscription à la newsletter	1180
inscrivez-vous à notre newsletter	1180
insira o seu endereço de email	2113
instalează aplicația	2161
inställningar	2475
introduce un email válido	983
intră în cont	2130
invítanos a un café	906
início	2084
ir para o conteúdo	2084
ispiši	2282
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2611
istediğiniz zaman iptal edin	2574
izbor uredništva	2401
izdrukāt	1730
izmēģini # dienas bez maksas	1725
içeriğe geç	2590
iş birliği	2583
išbandykite # dienų nemokamai	1684
išorinis turinys	1702
išsaugoti	1689
išsaugoti straipsnį	1689
""", 'j': """
j'ai déjà donné	1161
j'ai déjà un compte	1171
ja hi estàs subscrit	270
ja hi estàs subscrit? entra	270
ja n'ets subscriptor? inicia sessió	243
ja tens compte? inicia sessió	270
jaa twitterissä	1104
jaa x:ssä	1104
jag förstår	2475
jag stödjer redan	2456
jaga sõbraga	1004
jaunākie	1727
jautā mākslīgajam intelektam	1731
je commande ce numéro	1231
je gère mes cookies	1197
je soutiens déjà	1161
jede spende zählt	532
jeder beitrag zählt	532
jeder euro zählt	532
jednorázově	283
jeg forstår	1904
jeg støtter allerede	360	1886
jegyek itt kaphatók	1382
jelentkezzen be vagy regisztráljon	1367
jen pro předplatitele	284
jetzt angebot wählen	537
jetzt anhören	466
jetzt reinhören	518
jetzt unterstützen	440
již mám předplatné	284
jobs in ihrer nähe	516
još vesti	2279
još vijesti	2279
junte-se à conversa	2109
jurnalismul de calitate costă	2166
juttu jatkuu kuvan jälkeen	1106
juttu jatkuu mainoksen jälkeen	1106
juttu jatkuu videon jälkeen	1106
juttua päivitetään	1106
jutun lukee koneääni	1104
jutun lukee tekoälyääni	1104
jutun voi myös kuunnella	1104
już wspieram	1966
já doei	2050
já nas bancas	2103
já sou apoiador	2050
já sou assinante	2055
já tem conta	2055
já tem uma conta	2055
já é assinante? faça login	2055
já é subscritor	2118
já é subscritor? inicie sessão	2118
jätä kommentti	1111
jūsų el. paštas	1709
jūsų el. pašto adresas	1709
""", 'k': """
k tématu	299
k téme	2342
kapcsolódó	1380
kapcsolódó cikk	1380
kapcsolódó cikkek	1380
kapcsolódó tartalom	1380
kapcsolódó témák	1380
karte öffnen	485
kas kokkuvõte oli kasulik	1005
kategóriák	1380
katso kuvat tästä	1114
katso myös	1112
katso video tästä	1114
katso video yltä	1114
kaupallinen yhteistyö	1106
kaydiniz için teşekkürler	2611
keresés	1382
kezdőlap	1382
không phải bây giờ	2716
không, cảm ơn	2716
ki-übersicht	512
kijelentkezés	1367
kingi artikkel sõbrale	1004
kinyitás	1383
kipróbálom	1367
kirjaudu sisään	1097
kirjoita sähköpostiosoitteesi	1100
kjøp abonnement	1890
kjøp tilgang	1890
klausies podkāstu	1732
klausies podkāstu šeit	1732
klausies šo rakstu	1730
klausies šo rakstu (# min	1730
klausykite tinklalaidės	1691
klausykite tinklalaidės čia	1691
klausykitės straipsnio	1689
klausīties	1730
klausīties rakstu	1730
ključne besede	2401
ključne reči	2279
ključne riječi	2279
klíčová slova	299
kokeile # päivää maksutta	1097
kolačići	2295
komentavimas išjungtas	1690
komentavimo taisyklės	1690
komentáre	2345
komentář	298
komentáře	298
komentāri	1725
komentēt	1725
komentēšana ir slēgta	1731
komentēšanas noteikumi	1731
komerčné oznámenie	2341
komerční sdělení	294
kommentarer blir gjennomgått før publisering	1914
kommentarerna förhandsmodereras	2478
kommentek megtekintése	1379
kommentelési szabályzat	1379
kommentér	381
koostöö	1008
kopiera länk	2470
kopiera länken	2470
kopijuoti nuorodą	1684
kopiraj povezavo do članka	2404
kopiér link	373
kopiér linket	373
kopírovat odkaz	291
kopírovať odkaz	2345
kopēt saiti	1725
korábban írtunk róla	1380
kreiraj račun	2272
kullanim koşullari	2584
kup dostęp	1970
kupi naročnino	2397
kuula taskuhäälingut	1006
kuuntele podcast tästä	1114
kysy tekoälyltä	1111
käyttöehdot	1107
kérdezze ai-asszisztensünket	1379
kérem a hírlevelet	1385
később	1364
kích thước chữ	65
köp	2460
köszönjük a feliratkozást	1385
köszönöm, nem	1364
következő	1382
következő cikk	1380
køb abonnement	364
køb adgang	364
kúpiť predplatné	2338
küfür, hakaret içeren yorumlar onaylanmamaktadir	2587
küldje el barátjának	1373
küldés	1373
küldés e-mailben	1373
külső tartalom	1382
künye	2584
küpsiste seaded	1017
küsi tehisarult	1005
kā tev patika raksts	1731
kā tu domā? balso	1732
ką manote? balsuokite	1691
""", 'l': """
la discussione è chiusa	1514
la nota continúa después del anuncio	936
la rédaction vous conseille	1204
la sélection de la rédaction	1204
lahjoita artikkeli ystävälle	1104
lai komentētu, ielogojies	1731
lai komentētu, pieslēdzies	1731
las más leídas	945
las más leídas de hoy	991
las noticias más leídas	991
lasi arī	1727
lasi komentārus	1731
lasi tālāk	1725
lasi vairāk šeit	1732
lasi vēl	1727
lasiet arī	1727
lasiet vēl	1727
lasă un comentariu	2141
lasīt komentārus	1731
lasīt tālāk	1732
lasīt vairāk	1732
lasīt vēlāk	1730
lasītākie	1727
lataa lisää	1114
le choix de la rédaction	1204
le journal numérique	1171
le lien a été copié	1247
le lien a été copié dans le presse-papiers	1247
le notizie più lette	1557
le più lette	1518
lea también	945
lee sin límites	987
lee también	945
leer artículo completo	948
leer más	948
leer también	945
legfrissebb hírek	1380
leggi di più	1521
leggi più tardi	1556
legnépszerűbb	1380
leia a matéria completa	2121
leia as notícias no aplicativo	2111
leia também	2081
len pre predplatiteľov	2338
les choix de la rédaction	1204
les lecteurs ont aussi consulté	1248
les més llegides	273
les også	1911
les plus commentés	1204
les plus partagés	1204
les prix indiqués sont susceptibles d'évoluer	1231
les våre debattregler	1907
li e aceito a política de privacidade	2113
lien copié	1190
lien copié dans le presse-papiers	1247
lietošanas noteikumi	1742
liitudes nõustud kasutustingimustega	1024
liity jäseneksi	1096
lineでシェア	1581
lineでシェアする	1610
lineで送る	1581
link a vágólapra másolva	1373
link bài gốc	2759
link copiado para a área de transferência	2120
link kopiëren	1787
link másolva	1373
link másolása	1373
lire la suite pour #€	1171
lire la vidéo	1207
lire à haute voix	1190
lire également	1204
lisätiedot	1115
lisää aiheesta	1112
liên hệ	2732
liên quan	2733
llegeix sense límits	270
llegeix també	246
llegir més	273
lo + leído	945
lo más comentado	945
lo más compartido	945
lo más leído	945
lo más popular	945
lo más visto	945
lo más visto hoy	991
lo último	945
locuri de muncă	2157
loe lähemalt	1006
loe lähemalt siit	1006
logi sisse või loo konto	999
los lectores también leyeron	991
luba kõik	1017
lubię to	1980
lucrează cu noi	2157
lue keskustelun säännöt	1111
lue lisää	1112
lue lisää aiheesta	1112
lue myöhemmin	1104
lue myös	1112
lugu jätkub pärast reklaami	1008
lugu täieneb	1006
lui écrire	1225
lähetä sähköpostilla	1104
lämna en kommentar	2478
länk kopierad	2470
länken kopierad	2470
länken är kopierad	2470
läs dokumentet	2486
läs domen	2486
läs hela artikeln	2485
läs hela texten	2485
läs hela texten här	2485
läs kommentarer	2478
läs mer	2482	2485
läs mer om	2482
läs också	2482
läs senare	2470
läs vidare	2460	2482
läs våra kommentarsregler	2478
läs även	2482
lästid	2485
lästid # min	2485
lås op	364
lås opp artikkelen	1890
lås opp saken	1890
lås upp artikeln	2460
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
lên đầu trang	2735
lưu	2723
lưu bài	2723
lưu bài viết	2723
lưu bài để đọc sau	2759
lưu công thức	61
lấy link	2759
""", 'm': """
magari più tardi	1486
mai târziu	2128
mainos päättyy	1106
mais notícias	2081
maksettu sisältö	1106
manşetler	2588
masquer la publicité	1231
masz już konto	1970
masz już konto? zaloguj się	1970
materialet är skyddat enligt lagen om upphovsrätt	2512
materiał partnera	1984
materiał promocyjny	1984
materiał sponsorowany	1984
materiał zewnętrzny	1984
matéria exclusiva para assinantes	2118
matérias relacionadas	2081
media społecznościowe	1981
megnyitás	1383
megnézem	1382
megosztás	1373
megosztás a facebookon	1373
megosztás facebookon	1373
megosztás twitteren	1373
mehr für dich	542
mehr für sie	542
meld deg på	1895
meld deg på nyhetsbrevet	1895
mentions légales	1197
mentés	1373
mentés későbbre	1373
menú	948
menü	484	1382	2590
menü schließen	484
menü öffnen	484
mer från	2482
mer läsning	2482
merci d'avoir voté	1235
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1540
mest läst	2482
mest lästa	2482
mest læst	386
mest læste	386
mi-összefoglaló	1382
mida sina arvad? hääleta	1006
minn meg på det senere	1886
mira el vídeo	264
mitä mieltä olet? äänestä	1114
modalità di pagamento	1490
moderálási elvek	1379
modifică preferințele cookie	2152
modifier mes préférences	1227
modtag en notifikation, når vi skriver om emnet	389
mogoče kasneje	2408
mogą cię zainteresować	1992
mohlo by se vám líbit	299
mohlo by vás také zajímat	299
mohlo by vás tiež zaujímať	2342
mohlo by vás zajímat	299
mohlo by vás zaujímať	2342
monatlich kündbar	537
mostra aquesta publicació a instagram	255
mostra di più	1521
mostra'n més	247
mostrar conteúdo externo	2099
mostrar más	948
mot de passe oublié	1171
mots clés	1204
mots-clés	1204
może cię zainteresować	1992
może później	1966
možda kasnije	2287
možda vas zanima	2279
možda će vas zanimati	2279
možno neskôr	2349
možná později	282
muistuta myöhemmin	1095
mulțumim pentru feedback	2155
mulțumim, te-ai abonat cu succes	2162
mutass többet	1382
muut lukivat myös	1112
myöhemmin	1095
már előfizető	1367
más	948
más artículos	945
más artículos del autor	964
más detalles	949
más en	945
más historias	945
más información	945
más leídas	945
más leído	945
más leídos	945
más noticias	945
más opciones	938
más sobre este tema	945
más tarde	905
más vistas	945
más vistos	945
mások ezt olvassák	1380
mások ezt olvasták	1380
másolás	1373
máte již účet	284
máte předplatné? přihlaste se	284
märksõnad	1001
månadsgåva	2457
månedlig gave	1887
månedligt bidrag	361
måske senere	360
måske vil du også kunne lide	386
més informació	246
més llegides	246
més notícies	273
método de pago	909
métodos de pagamento	2053
métodos de pago	909
mākslīgā intelekta kopsavilkums	1732
mă abonez	2162
mărime text	65
můj účet	284
mới nhất	2733
mở	2736
mở khóa bài viết này	2759
mở rộng	2735
""", 'n': """
nadaljevanje članka pod oglasom	2400
nahlásit chybu	298
nahlásiť chybu	2345
najchętniej czytane	1992
najchętniej czytane dziś	1992
najczęściej czytane	1992
najczęściej czytane artykuły	1992
najnovejše	2401
najnovejše novice	2401
najnoviji članci	2279
najnovšie	2342
najnovšie správy	2342
najnovšie články	2342
najnowsze artykuły	1992
najnowsze wiadomości	1992
najčitanije	2279
najčitanije vesti	2279
najčitanije vijesti	2279
najčitanije vijesti dana	2279
najčítanejšie	2342
najčítanejšie články	2342
najčítanejšie články dňa	2342
napišite komentar	2404
napsat komentář	298
naročena vsebina	2400
naročite se	2396
naročnina	2396
nastavení	295
nastavení cookies	295
nastavi čitanje	2331
nastavi čitati	2331
nastavite čitanje	2331
nastavite čitati	2331
nastavitve piškotkov	2416
następna strona	1995
następny	1995
następny artykuł	1992
natisni članek	2404
naudojimo taisyklės	1702
naujausios žinios	1686
naujienlaiškis	1709
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
nem, köszönöm	1364
nenhum comentário	2077
neueste beiträge	481
nhắc tôi sau	2716
nie dziękuję	1966
nie dziś	1966
nie pamiętasz hasła	1970
nie ďakujem	2349
nie, dziękuję	1966
nie, ďakujem	2349
només els subscriptors poden comentar	258
norėdami komentuoti, prisijunkite	1690
nosūti draugam	1730
nosūtīt draugam	1730
nosūtīt e-pastā	1730
noteで書く	1581
notre sélection	1204
notre sélection d'articles	1248
notícias relacionadas	2081
notícias relacionadas que podem lhe interessar	19
notícies destacades	273
notícies relacionades	246
nu ai cont? înregistrează-te	2167
nu mulțumesc	2128
nu, mulțumesc	2128
nyhetsdøgnet	1911
nyomtatás	1373
não perca	2081
não, obrigada	2050
não, obrigado	2050
nächste seite	484
nächster artikel	481
näita kõiki	1007
näita rohkem	1006
näita veel	1006
näita vähem	1007
näköislehti	1097
nästa	2485
nästa artikel	2482
näytä alkuperäinen	1115
näytä kaikki	1114
näytä kartta	1115
näytä kommentit	1111
näytä käännös	1115
näytä lisää	1114
näytä sisältö	1107
näytä tiedot	1115
näytä tulokset	1115
näytä vähemmän	1115
næste	389
næste artikel	386
népszerű	1380
nézze meg galériánkat	1382
nézze meg képeinket	1382
nõustun	1017
nõustun kõigiga	1017
nøgleord	386
nāc strādāt pie mums	1732
nổi bật	2733
nội dung quảng cáo	2761
nội dung tài trợ	2728
""", 'o': """
o que achou desta notícia	2101
o vídeo começará em alguns segundos	2099
ocenite članak	2282
ocenite članek	2404
oceń przepis	61
ochrana osobních údajů	295
ochrana osobných údajov	2356
ocijenite članak	2282
ocorreu um erro ao carregar o vídeo	2099
ocultar anúncio	2103
odebírat	288
odebírat newsletter	288
odemknout článek	284
odhlásit se	284
odhlásiť sa	2338
odkaz skopírovaný	2345
odkaz zkopírován	291
odkleni članek	2397
odklenite celoten članek	2397
odmietnuť	2356
odmietnuť všetko	2356
odmítnout	295
odmítnout vše	295
odporúčame	2342
odporúčame prečítať	2342
odporúčame tiež	2342
odporúčané články	2342
odpovědět	298
odrzuć	1985
odrzuć wszystkie	1985
odtwórz	1995
odštampaj	2282
odštampaj recept	61
odštampaj članak	2282
oferă acest articol cadou	2169
offre spéciale	1171
offrez-nous un café	1162
offrici un caffè	1487
oglasno sporočilo	2400
ogłoszenie	1984
ohodnotiť recept	61
ohodnoťte článek	298
ohodnoťte článok	2345
okuma süresi # dk	2590
oliko artikkeli hyödyllinen	1111
oliko juttu hyödyllinen	1111
oliko tiivistelmä hyödyllinen	1111
olvasson korlátlanul	1367
olvasson tovább	1367
olvasta már	1380
olvastad már	1380
olvidaste tu contraseña	911
oplæst af en robot	373
oplæst af kunstig intelligens	389
opsig når som helst	364
orijinali göster	2591
os leitores também leram	2121
os preços podem variar	2103
osale küsitluses	1006
ostatnie artykuły	1992
ota yhteyttä	1111
otevřít	302
otevřít mapu	302
otključaj članak	2272
otključajte ceo članak	2272
otključajte cijeli članak	2272
otros artículos	945
otwórz	1996
otwórz mapę	1996
outras notícias	19	2081
ouça este conteúdo	2067
oversættelsen er lavet af en maskine	389
""", 'p': """
padovanokite straipsnį	1689
padovanokite straipsnį draugui	1689
page précédente	1207
pagina următoare	2144
pague um café	2051
paiement sécurisé	1169
paldies par pieteikšanos	1749
palun jää viisakaks	1005
pamanīji kļūdu	1731
pamanījāt kļūdu	1731
par šo tēmu	1727
paramètres des cookies	1197
paramétrer	1197
paramétrer les cookies	1197
parašyk komentarą	1690
parašykite komentarą	1690
partajează	2135
partenerii noștri	2142
participez à la conversation	1235
partnerių turinys	1693
partnerski sadržaj	2278
pasidalinkite šiuo straipsniu	1689
pasitikrinkite žinias	1691
passer la publicité	1195
passer à la recette	61
pastebėjote klaidą	1690
paylaş	2581
paylaşin	2581
pažiūrėkite vaizdo įrašą	1691
pe aceeași temă	2170
pentru a citi în continuare	2167
per saperne di più	1557
pergunte à nossa ia	2101
peut-être plus tard	1161
piedalies aptaujā	1732
piekrist visām	1742
piekrītu	1742
piesakies vebināram	1732
piesakoties tu piekrīti lietošanas noteikumiem	1749
pieslēdzies vai izveido kontu	1725
pieslēdzies, lai komentētu	1731
pieslēgties	1725
pievieno savu komentāru	1731
pievienot komentāru	1725
pirmais mēnesis par # €	1725
pirmas mėnuo tik # €	1684
più lette	1518
più letti	1518
più tardi	1486
piškotki	2416
placená inzerce	294
platená inzercia	2341
plaćeni oglas	2278
plaćeni sadržaj	2278
plačana objava	2400
plačiau skaitykite čia	1691
plein écran	1207
plus d'actualités	1204
plus de détails	1208
poate mai târziu	2128
podari članek	2404
podarite ta članek	2404
podaruj artykuł	1970
podaruj ten artykuł	1980
podcast anhören	518
pode ler também	2121
podeli članak	2282
podijeli članak	2282
podmienky používania	2356
podmínky použití	295
podmínky užití	295
podobne artykuły	1992
podobné články	299	2342
podporiť	2337
podporte nezávislú žurnalistiku	2337
podporte nás	2337
podpořit	283
podpořte naši práci	283
podpořte nás	283
podpořte redakci	283
podrži	2271
podrži nas	2271
podržite nas	2271
podržite naš rad	2271
podržite nezavisno novinarstvo	2271
podziel się	1980
podziel się na facebooku	1980
pogledajte još	19
pokaż komentarze	1988
pokaż mniej	1995
pokaż oryginał	1996
pokaż treść	1985
pokaż tłumaczenie	1996
pokaż więcej	1995
pokaż wszystkie	1995
pokaż wszystko	1996
pokaži vsebino	2416
pokloni članak	2282
poklonite ovaj članak	2282
pokračovat bez podpory	282
pokračovať bez podpory	2349
polecamy również	1992
polecamy także	1992
polecamy też	1992
polecane artykuły	1992
politique de confidentialité	1197
polityka prywatności	1985
política de cookies	938	2074
política de galetes	255
política de privacidad	938
política de privacidade	2074
política de privacitat	255
poprzedni artykuł	1992
populární	299
populära artiklar	2482
populärt	2482
populære artikler	386
populære saker	1911
populært	386	1911
populārākie	1727
popüler	2588
popüler haberler	2588
popüler konular	2588
por qué estás viendo esto	911
poslať e-mailom	2345
poslušaj vest	2282
poslušaj članak	2282
poslušaj članek	2404
poslušajte članek	2404
postanite naročnik	2396
postanite član	2271	2396
postavke kolačića	2295
postaw kawę	1967
postaw nam kawę	1967
posłuchaj	1980
pour continuer à lire	1244
pourquoi voyez-vous cette publicité	1231
pouze pro předplatitele	284
povezani sadržaj	2279
povezani članci	2279
povezani članki	2401
powiązane	1992
powiązane artykuły	1992
powiązane tematy	1992
powiększ	1995
powiększ zdjęcie	1995
powrót do góry	1995
později	282
pozostała część artykułu pod materiałem wideo	1984
pošalji e-mailom	2282
pošalji komentar	2282
pošalji mejlom	2282
pošalji prijatelju	2282
pošalji članak e-mailom	2282
pošaljite komentar	2282
pošlji po e-pošti	2404
pošlji prijatelju	2404
pošlji članek po e-pošti	2404
pr članek	2400
praneškite apie klaidą	1690
pranešti apie klaidą	1690
pravidlá diskusie	2345
pre predplatiteľov	2338
preberite še	2401
predplatiť	2337
predplaťte si	2337
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1684
prenumerata nuo # €	1684
prenumerera på vårt nyhetsbrev	2465
prenumeruodami sutinkate su taisyklėmis	1709
prenumeruokite naujienlaiškį	1709
preporučeno	2279
preporučujemo	2279
preporučujemo da pročitate	2279
preporučujemo i	2279
prečítajte si	2342
prečítajte si aj	2342
prețurile pot varia	2157
pridať komentár	2345
prihlásiť	2338
prihlásiť sa	2338
prihvaćam	2295
prihvaćam sve	2295
prijavi grešku	2282
prijať	2356
prijať všetko	2356
prikaži manj	2402
prikaži manje	2280
prikaži sadržaj	2295
prikaži sve	2280
prikaži več	2402
prikaži više	2280
prikaži vse	2402
prima lună gratuită	2167
primește alerte despre acest subiect	2161
printează	2135
printează rețeta	61
pripomenúť neskôr	2349
priporočamo	2401
priporočamo tudi	2401
priporočamo v branje	2401
priporočeno	2401
prisijunkite arba susikurkite paskyrą	1684
prisijunkite prie mūsų komandos	1691
prisijunkite, kad galėtumėte komentuoti	1690
prispieť	2337
privatsphäre-einstellungen	474
privātuma politika	1742
pro předplatitele	284
promocijsko sporočilo	2400
promotivni sadržaj	2278
promotivni članak	2278
promóció	1375
proovi # päeva tasuta	999
pročitajte i	2279
pročitajte još	2279
prywatność	1985
przeczytaj również	1992
przeczytaj także	1992
przeczytaj też	1992
przejdź bez wsparcia	1966
przejdź do przepisu	61
przejdź do serwisu	1985
przejdź do treści	1995
przejdź do ustawień prywatności	1985
przypomnij mi później	1966
právě se děje	299
präsentiert von	471
précédent	1207
préférences cookies	1197
prélèvement	1170
prémium	1367
próbálja ki # forintért	1367
próxima	2084
próxima página	2084
próximo artigo	2081
prøv # dager gratis	1890
prøv gratis	364	1890
prøv nu	364
prøv nå	1890
prを含みます	1610
pubblicità	1509
publi-rédactionnel	1195
publicité	1195
publicité - la suite ci-dessous	1195
publicités	1195
pular para o conteúdo	2084
página siguiente	948
pääuutiset	1112
påmind mig senere	360
påminn mig senare	2456
później	1966
pārbaudi savas zināšanas	1732
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1735
pērc abonementu	1725
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
qu'avez-vous pensé de cet article	1229
qual o seu nível de satisfação com esta notícia	2101
quellen und weiterführende links	481
queremos conocer tu opinión	977
queremos saber a sua opinião	2109
questo riassunto ti è stato utile	1537
quieres añadir otro usuario a tu suscripción	911
quizás más tarde	905
quizás te interese	945
quyên góp	2717
quyên góp ngay	2717
qué te ha parecido esta noticia	977
quên mật khẩu	2718
quảng cáo	2728
quảng cáo - bài viết tiếp tục bên dưới	2761
""", 'r': """
r$ # por mês durante # meses	2118
radote klaidą	1690
radote klaidą tekste	1690
raksti komentāru	1731
raksts tiek papildināts	1732
raksts turpinās pēc reklāmas	1734
rakstīt komentāru	1731
rao vặt	2728
raportează o eroare	2155
rapportér fejl	381
rašyti komentarą	1684
receber notificações	2111
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1237
recevez une alerte à chaque article de l'auteur	1237
reclamă	2138
recomandarea redacției	2170
recomandări	2142
recomandările editorilor	2170
recomandările redacției	2142
recomendado para você	2081
recommandé	1204
recommandé pour vous	1204
recommandés	1204
recordar más tarde	905
recuérdamelo más tarde	905
redirecționează #%	2129
refuză toate	2152
regalar artículo	911
registrovať sa	2338
registruokitės nemokamai	1684
registruokitės į seminarą	1691
registrácia	2338
regisztráció	1367
regisztrálok	1367
regístrate	911
rekisteröidy	1097
rekisteröidy maksutta ja lue	1097
reklami geç	2583
reklám	1375
reklāma	1725
reklāmas raksts	1734
reklāmraksts	1734
relaterade ämnen	2482
reportar erro nesta página	2101
restez informé	1180
restez informés	1180
resumen automático	970
resumo da notícia	2101
reģistrējies bez maksas	1725
reģistrēties	1725
ricordamelo più tardi	1486
rodyti mažiau	1692
rodyti viską	1692
rozumím	302
rozwiń	1995
rozwiń wszystko	1996
rätta	2478
rätta oss	2478
rättelse	2478
réactions	1200
réagir	1190	1200
réagir à cet article	1200
réagissez	1200
réagissez à cet article	1200
répondre	1200
réseaux sociaux	1191
réservé aux inscrits	1171
résiliable à tout moment	1244
résultats du sondage	1235
résumé de l'article	1229
résumé de l'article en # points	1229
résumé en # secondes	1229
részletek	1383
rösta här	2485
rösta i omröstningen	2485
rādīt mazāk	1733
rādīt vairāk	1732
rādīt visu	1733
răspunde	2141
rėmimas	1693
""", 's': """
s'abonner à partir de #€	1171
s'inscrire à la newsletter	1180
s-ar putea să-ți placă	2142
saada sõbrale	1004
saber más	948
sadarbības raksts	1734
sadržaj je zaključan	2272
saglabāt	1730
saglabāt rakstu	1730
saistītie raksti	1727
saistītās ziņas	1727
saite nokopēta	1730
saken er låst	1890
saken finnes også som lyd	1899
saltar anúncio	2072
salvează	2135
salvează articolul	2169
salvează pentru mai târziu	2169
salvează rețeta	61
sans engagement, résiliable à tout moment	1244
sao chép liên kết	2723
sao chép đường dẫn	2759
sari la conținut	2144
sari la rețetă	61
satura turpinājums pēc reklāmas	1734
sačuvaj	2282
sačuvaj recept	61
sačuvaj vest	2282
schlagwörter	481
schließen	484
schrift vergrößern	466
schriftgröße	466
scopri di più	1492
sdílejte	291
sdílejte tento text	291
sdílejte text	291
sdílejte článek	291
sdílet	291
sdílet na facebooku	291
sdílet na twitteru	291
sdílet na x	291
sdílet článek	291
se alla erbjudanden för prenumeranter	2460
se bilderna här	2485
se connecter et réagir	1200
se déconnecter	1171
se grafiken här	2485
se ha producido un error al cargar el vídeo	968
se klippet här	2485
se klippet øverst i saken	1914
se videon här	2485
sedan # kr/mån tills du säger upp	2460
seguir tópico	2111
seguí leyendo	991
sei già abbonato	1492
sei già iscritto alla newsletter	1550
selección de la redacción	945
selvä	1115
sem si não seria possível	2116
sem você não seria possível	2116
semnalează o eroare	2141
send artiklen på mail	373
send på e-post	1899
sense permanència	270
setări cookie	2152
seuls les abonnés peuvent commenter	1235
seuraa meitä	1105
seções	2081
shrani članek	2404
si opp når du vil	1890
si è verificato un errore durante il caricamento del video	1535
sie können diesen artikel kostenlos weitergeben	563
signaler ce contenu comme inapproprié	1235
signaler un problème	1200
siguiente artículo	945
siirry sisältöön	1114
sikeres feliratkozás	1385
sin ti no sería posible	986
siz ne düşünüyorsunuz? oy verin	2590
sizin için öneriler	2588
siųsti draugui	1689
siųsti el. paštu	1689
skaitykite daugiau čia	1691
skaityti plačiau	1691
skaityti vėliau	1689
skaties arī	1727
skatīt foto	1732
skatīt galeriju	1732
skatīt video	1732
skjønner	1915
sklenite naročnino	2397
skopírovať odkaz	2345
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2478
skrýt	302
slapukų nustatymai	1702
slažem se	2295
slične vesti	2279
slične vijesti	2279
slični članci	2279
snsをフォロー	1582
sofortüberweisung	444
sonderveröffentlichung	543
sono già sostenitore	1486
sonuçlari gör	2591
sorodni članki	2401
souhlasím	295
souhlasím se zobrazením	295
soutenez-nous dès maintenant	1162
související	299
související témata	299
související články	299
související články z webu	299
soyez le premier à commenter	1200
soyez le premier à réagir	1200
spausdinti receptą	61
spela videon här	2485
spis treści	1995
sponsorisé	1195
sponsorlu içerik	2583
sponsoroitu sisältö	1106
sponsrat innehåll	2474
sponzorirani sadržaj	2278
sponzorirani članak	2278
sponzorované	2341
sponzorovaný obsah	294
sponzorováno	294
sprawdź ofertę	1970
spremi članak	2282
sprijină-ne	2129
spune-ți părerea	2155
spune-ți părerea în comentarii	2155
später	439
später erinnern	439
spør vår ki om saken	1907
staňte sa členom	2337
staňte se členem	283
stichwörter	481
stil spørgsmål til artiklen	381
straipsnio tęsinys - po reklama	1693
straipsnis tęsiasi po reklamos	1693
strona główna	1992
stäng	2456	2485
stöd oss	2457
støt os	361
støtt oss	1887
sugerir correção	2101
sugerir una corrección	977
sugestões	2081
suivre ce thème	1237
sur le même sujet	1204
sur le même thème	1204
suscripción	911
suscríbase	911
suscríbete	911
suscríbete a nuestro boletín	918
suscríbete ahora	911
susiję straipsniai	1686
susikurti paskyrą	1684
susține	2129
susține-ne	2129
susțineți-ne	2129
syötä sähköpostiosoitteesi	1100
szczegóły	1996
szponzorált tartalom	1375
szólj hozzá	1379
szóljon hozzá	1379
sähköposti	1100
sähköpostiosoite	1100
så # kr/mnd til du sier opp	1890
så kommenterar du	2478
sé el primero en comentar	941
sé parte	906
sélections	1190
síganos	931
síguenos	931
sök	2485
søg	389
søk	1914
súhlasím	2356
súhlasím so zobrazením	2356
súmate	906
súvisiace	2342
súvisiace články	2342
súvisiaci článok	2342
sīkdatņu iestatījumi	1742
słowa kluczowe	1992
""", 't': """
t'ha estat útil aquest article	258
t'ha estat útil aquest resum	258
tack för din anmälan	2465
taip pat žiūrėkite	1686
takaisin ylös	1114
takk for påmeldingen	1895
tallenna myöhemmäksi	1104
talán később	1364
tamaño de letra	65	930
tamaño del texto	65
también te puede gustar	945
también te puede interesar	945
també et pot interessar	246
também pode gostar	2121
tarjeta de crédito	910
tarjeta de débito	910
te ha resultado útil este artículo	970
te ha resultado útil este resumen	970
te ha sido útil este resumen	970
te poți dezabona oricând	2162
te-ar putea interesa și	2170
tehisaru kokkuvõte	1006
tekoälyn tekemä tiivistelmä	1114
tekoälyn tiivistelmä	1114
tekoälytiivistelmä	1114
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1689
teljes hozzáférés	1367
temas del día	945
termos e condições	2074
teste grátis	2055
testează-ți cunoștințele cu quizul nostru	2155
teszteld a tudásod	1382
tesztelje tudását	1382
texten fortsätter nedan	2474
texten fortsätter under bilden	2474
teď ne	282
thu gọn	2735
thèmes	1204
thématiques	1204
thích	2723
thông tin doanh nghiệp	2728
thông tin quảng cáo	2761
thẻ	2733
tienes que iniciar sesión para guardar artículos	990
tilbakemelding på saken	1907
tin bài liên quan	2759
tin cùng chuyên mục	2733
tin cùng tác giả	2760
tin khác	2733
tin liên quan	2733
tin mới	2733
tin mới nhất	2733
tin nóng	2760
tin nổi bật	2733
tin quảng cáo	2761
tin trước	2733
tin tài trợ	2733
tin tức liên quan	2733
tin đọc nhiều	2733
tipărește	2135
tipărește articolul	2169
tipărește rețeta	61
tiêu điểm	2733
tiếp theo	2735
tlačiť	2345
to cię może zainteresować	1992
to może cię zainteresować	1992
todos os comentários	2077
toute l'actualité	1204
tovább	1382
tovább a recepthez	61
tovább a rovatra	1380
tovább olvasom	1382
további cikkek	1380
további cikkek a témában	1380
további hírek	1380
további részletek itt	1382
továbbiak betöltése	1382
tradução automática	2101
trang chủ	2735
transferência bancária	2054
treści partnerskie	1984
treść sponsorowana	1984
tria la teva subscripció	270
trước	2735
trả lời	2732
trở lại	2735
tu ce părere ai? lasă un comentariu	2155
tu navegador no puede reproducir este vídeo	968
tue meitä	1096
tule meile tööle	1006
turpini lasīt	1725
turpinājums pēc reklāmas	1734
turpināt lasīt	1725
twitter'da paylaş	2581
twój adres e-mail	1973
twój e-mail	1973
tài khoản của tôi	2718
tài trợ	2728
támogass minket	1365
támogasson minket	1365
támogatom	1365
támogatott tartalom	1375
támogatás	1365
támogatói tartalom	1375
täname liitumast	1024
tässä olisi upotus facebookista	1114
tässä olisi upotus instagramista	1114
témata	299
témy	2342
témák	1380
térkép megnyitása	1383
términos de uso	938
términos y condiciones	938
tìm kiếm	2735
tópicos	2081
tópicos relacionados	2081
tôi đã hiểu	2736
több	1382
töltsd ki a kvízt	1382
töltse ki a kvízt	1382
tühista igal ajal	999
tüm haberler	2588
tüm yazilari	2588
tüm yorumlar	2587
tümünü gör	2590
tümünü göster	2591
tümünü kabul et	2584
tümünü reddet	2584
tēmas	1727
tęsinys po reklamos	1693
tạo tài khoản	2718
tải thêm	2735
tặng bài viết	2759
tặng sao	2759
tặng sao cho bài viết	2759
từ khóa	2733
""", 'u': """
udostępnij	1980
udostępnij na facebooku	1980
udostępnij na twitterze	1980
udostępnij na x	1980
udostępnij w mediach społecznościowych	1980
udělit souhlas	295
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2330
uključi obavijesti	2330
uključite notifikacije	2330
uključite obaveštenja	2330
uključite obavijesti	2330
uložit	291
uložit na později	291
uložit recept	61
uložit článek	291
uložiť	2345
uložiť na neskôr	2345
uložiť recept	61
uložiť článok	2345
ultima oră	2142
ultimele știri	2142
um assinante presenteou você com este artigo	2120
un abonat ți-a oferit acest articol	2169
un abonné vous offre cet article	1247
un e-mail de confirmation vous a été envoyé	1240
un suscriptor te ha regalado este artículo	990
une erreur s'est glissée dans l'article	1200
unterstütze uns	440
unterstützen	440
unterstützen sie uns	440
unterstützen sie uns per paypal	532
uppläst av en dator	2470
uppläst med ai-röst	2470
url 복사	1643
urlをコピー	1581
urlをコピーする	1610
url복사	1643
urmărește acest subiect	2161
urmărește live	2161
următorul	2144
uslovi korišćenja	2295
ustawienia plików cookie	1985
uvjeti korištenja	2295
uz sākumu	1732
uzyskaj dostęp	1970
už komentarus atsako jų autoriai	1690
už máte predplatné? prihláste sa	2338
už máte účet	2338
už máte účet? prihláste sa	2338
už podporujem	2349
už podporuji	282
uždaryti	1692
uždaryti reklamą	1693
užpildykite apklausą	1691
užsakomasis straipsnis	1693
užsakomasis turinys	1693
užsisakyti prenumeratą	1684
""", 'v': """
vaata kõiki tellija soodustusi	999
vaata lähemalt	1006
vaba töökoht	1006
vad tycker du? rösta här	2485
vai kopsavilkums bija noderīgs	1731
vai raksts bija noderīgs	1731
vairāk par tēmu	1727
vaizdo įrašas	1691
vaizdo įrašą rasite čia	1691
van már fiókja	1367
var artikeln till hjälp	2478
var det här till hjälp	2485
var resuméet nyttigt	381
var sammanfattningen till hjälp	2478
vari atteikties jebkurā laikā	1725
vasta küsitlusele	1006
vastaa kyselyyn tästä	1114
vaš komentar	2282
veja esta publicação no instagram	2099
veja também	2081
veja todas as opções de assinatura	2118
velikost písma	65
veličina teksta	65
ver # comentários	2109
ver biografía	964
ver comentários	2077
ver conteúdo externo	2099
ver esta publicación en instagram	968
ver esta publicação no instagram	2099
ver galería	948
ver más	948
ver más artículos del autor	964
ver más noticias	991
ver también	945
ver também	2081
ver todas las opciones de suscripción	987
ver traducción	949
ver tradução	2085
ver vídeo	948
vergrößern	485
verlagssonderveröffentlichung	543
vertrag kündigen	474
verträge hier kündigen	474
verwandte beiträge	481
ves algún error? comunícalo	977
veure aquesta publicació a instagram	255
vezi această postare pe instagram	2152
vezi mai multe știri	2170
vezi și	2142
već imate nalog	2272
već imate pretplatu	2272
već imate račun	2272
već podržavam	2287
već ste pretplatnik	2272
več iz rubrike	2401
več novic iz regije	2401
več o tem	2401
več o temi	2401
veľkosť písma	65
viac k téme	2342
viac si o tom prečítate tu	2342
videon voi katsoa jutun yläosasta	1114
videoyu izlemek için tiklayin	2590
videó	1380
videók	1380
videónkat itt nézheti meg	1382
vidéo	1207
vielen dank für ihr feedback	522
vielen dank für ihre anmeldung	453
vielleicht später	439
vilkår	378	1904
vipps et beløp	1887
vis færre	389	1914
vis oversættelse	390
visa bilden i helskärm	2485
visa färre	2485
visa inlägg från facebook	2485
visa inlägg från instagram	2485
visa innehåll	2475
visa översättning	2486
vissza a tetejére	1382
visszajelzés	1379
više o temi	2279
više vijesti iz regije	2279
viết bình luận	2732
você concorda? vote	2109
você pode gostar	2081
você pode se interessar	2081
você também pode gostar	2081
voir le détail	1208
voir les détails	1208
voir les résultats	1208
voir les résultats du sondage	1235
vos réactions	1200
votează în sondajul nostru	2155
votre avis nous intéresse	1235
vous aimerez peut-être	1204
vous avez déjà un compte	1171
vous avez déjà un compte ? connectez-vous	1171
vous avez déjà un compte ? identifiez-vous	1171
vous possédez déjà un compte	1171
vous pourriez être intéressé	1204
vreau să primesc newsletterul	2162
vsebina sporočila	2400
vstúpiť do diskusie	2345
vytisknout článek	291
vytlačiť	2345
vytlačiť recept	61
vytlačiť článok	2345
vytvořit účet	284
vyzkoušet	284
válasz	1379
váš e-mail	288
väline sisu	1017
värsked uudised	1001
vés a la recepta	61
více	299
více k tématu	299
více o tématu	299
více si o tom přečtete zde	299
vídeos	945	2081
výber redakcie	2342
výběr redakce	299
về đầu trang	2735
""", 'w': """
warto przeczytać	1992
was können wir besser machen	522
weitere beiträge	481
werbung überspringen	471
weź udział w dyskusji	2041
whatsapp'ta paylaş	2581
whatsappで読む	1610
wie gefällt ihnen dieser artikel	522
wielkość czcionki	65
więcej	1992
więcej artykułów	1992
więcej informacji	1992
więcej na ten temat	1992
więcej o	1992
więcej z	1992
wpisz swój e-mail	1973
wprowadź adres e-mail	1973
wpłać	1967
wpłać teraz	1967
współpraca reklamowa	1984
wypróbuj	1970
wyraź zgodę	1985
wyślij e-mailem	1980
wyślij znajomemu	1980
""", 'x': """
x'te paylaş	2581
xem bình luận	2732
xem bản gốc	2736
xem bản đồ	2736
xem chi tiết	2736
xem công thức	61
xem kết quả	2736
xem nhiều	2733
xem nhiều nhất	2733
xem nhiều trong tuần	2760
xem thêm	2733	2735
xem thêm bình luận	2732
xem tiếp	2735
xem toàn bộ	2735
xem tất cả	2735
xでシェア	1581
xでシェアする	1610
xでポスト	1581
""", 'y': """
ya estás suscrito	987
ya tenés suscripción	987
yapay zeka ile özet	2590
yapay zeka özeti	2590
yazarin diğer haberleri	2588
yazarin diğer yazilari	2588
yazarin tüm yazilari	2588
ymmärrän	1115
yorum gönder	2587
yorumlari gör	2587
youtube-tartalom megjelenítése	1382
yz özeti	2590
""", 'z': """
z titulní strany	299
zabudnuté heslo	2338
zadejte svůj e-mail	288
zahlungsart wählen	443
zaloguj się	1970
zapisz na później	1980
zapisz się	1973
zapisz się na newsletter	1973
zapomenuté heslo	284
zarejestruj się	1970
zarządzaj zgodami	1985
zaten üye misiniz	2574
zavřít	282
załaduj więcej	1995
załóż konto	1970
zaštita osobnih podataka	2295
zaštita privatnosti	2295
zdieľajte tento text	2345
zdieľajte článok	2345
zdieľať	2345
zdieľať na facebooku	2345
zdieľať článok	2345
zgadzam się	1985
zgadzam się na wyświetlanie treści	1985
zgłoś	1988
zgłoś błąd	1988
ziņa tiek papildināta	1732
ziņo par kļūdu	1731
ziņot par kļūdu	1731
zkopírovat odkaz	291
zkopírovat odkaz na článek	291
znajdź nas na facebooku	1981
značky	2342
zobacz galerię	1995
zobacz mapę	1996
zobacz również	1992
zobacz szczegóły	1996
zobacz także	1992
zobacz także inne	1992
zobacz też	1992
zobacz więcej	1992
zobrazit méně	302
zobrazit originál	302
zobrazit více	301
zobrazit výsledky	302
zobrazit vše	301
zobraziť diskusiu	2345
zobraziť menej	2343
zobraziť obsah	2356
zobraziť viac	2343
zobraziť všetko	2343
zostań patronem	1967
zpět nahoru	301
zur leseliste hinzufügen	563
zur merkliste hinzufügen	466
zur übersicht	484
zurück	477
zurück nach oben	484
zvětšit	301
zwiń	1995
""", '©': """
©ntb	1942
""", 'à': """
à découvrir	1204
à la une	1204
à lire	1204
à lire aussi	1204
à lire dans ce dossier	1204
à lire dans la même rubrique	1204
à lire ensuite	1204
à lire également	1204
à ne pas manquer	1204
à voir	1204
à voir aussi	1204
""", 'á': """
áudio gerado por ia	2101
áudio gerado por voz sintética	2101
""", 'ä': """
ähnliche artikel	481
ähnliche beiträge	481
ähnliche themen	481
älä missaa mitään	1100
ämnen	2482
ämnen i artikeln	2482
är du redan prenumerant	2460
äänestä tästä	1114
""", 'å': """
åbn	390
åbn kort	390
åpne	1915
åpne faktaboks	1915
åpne kart	1915
""", 'ç': """
çerez ayarlari	2584
çerez politikasi	2584
çerezler	2584
çeviriyi göster	2591
çikiş yap	2574
çok okunanlar	2588
""", 'è': """
è gratis e ci vuole solo un minuto	1550
""", 'é': """
é grátis e leva menos de um minuto	2113
écouter	1190
écouter (# min	1190
écouter le podcast	1207
édition du jour	1204
épingler	61
épingler la recette	61
értem	1383
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1379
írja meg véleményét	1379
""", 'î': """
înapoi sus	2144
încarcă mai multe	2144
închide	2128
înregistrare	2130
înregistrează-te	2130
îți mulțumim pentru vot	2155
""", 'ö': """
öffnen	484
ön mit gondol? szavazzon	1382
önceki	2590
önceki haber	2588
öne çikan haberler	2588
öne çikanlar	2588
önerilen haberler	2588
önerilenler	2588
öppna	2486
öppna karta	2486
összes	1382
özet faydali oldu mu	2587
""", 'ú': """
új hozzászólás	1379
última hora	945
últimas	2081
últimas entradas	945
últimas noticias	945
últimas notícias	2081
últimes notícies	246
últimos artículos	945
únete	906
únete a la conversación	941
""", 'ü': """
übersetzung anzeigen	485
überweisung	444
ücretsiz dene	2574
ücretsiz üye ol	2574
ücretsiz üye olun	2574
üye girişi	2574
üye ol	2573	2574
üye olun	2574
""", 'ý': """
ý kiến	2732
ý kiến bạn đọc	2732
ý kiến của bạn	2732
""", 'ā': """
ārējais saturs	1742
""", 'č': """
članak je zaključan	2272
članak se nastavlja ispod oglasa	2278
članek je zaklenjen	2397
članek se nadaljuje pod oglasom	2400
članek se nadaljuje spodaj	2400
článek pokračuje pod reklamou	294
čtěte dále	299
čtěte i	299
čtěte také	299
číslo účtu pro dary	283
číst dál	301
číst dál s předplatným	284
číst více	301
čítajte aj	2342
""", 'ď': """
ďalšie správy	2342
ďalšie články	19	2342
""", 'đ': """
điều khoản sử dụng	2731
điều khoản sử dụng | chính sách bảo mật	2731
đáng chú ý	2733
đã có tài khoản	2718
đã hiểu	2736
đã sao chép	2723
đã sao chép liên kết	2759
đóng	2716
đóng góp	2717
đăng ký	2718
đăng ký ngay	2718
đăng nhập	2718
đăng nhập / đăng ký	2718
đăng xuất	2718
được quan tâm	2760
được tài trợ	2728
đặt báo	2718
đến công thức	61
đề xuất	2733
để sau	2716
đọc nhiều	2733
đọc nhiều nhất	2733
đọc sau	2759
đọc thêm	2733	2735
đọc tiếp	2735
đọc tiếp về chủ đề này	2760
đừng bỏ lỡ	2733
""", 'į': """
į viršų	1691
įveskite savo el. pašto adresą	1709
""", 'ś': """
śledź nas	1981
""", 'ş': """
şifremi unuttum	2574
şimdi değil	2572
şurada paylaş	2581
""", 'š': """
štampaj	2282
štítky	299
""", 'ž': """
že imate račun	2397
že naročnik	2397
že podpiram	2408
žiūrėkite nuotraukas	1691
žiūrėkite vaizdo įrašą	1691
žiūrėti galeriją	1691
""", 'ș': """
știri pe aceeași temă	2170
știri recomandate	2142
știri similare	2142
știrile zilei	2142
""", 'ț': """
ți-a fost util acest articol	2155
ți-a fost util acest rezumat	2155
ți-ai uitat parola	2167
ți-ar putea plăcea și	2170
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
авторизация	2188
авторизоваться	2188
адрес электронной почты	2191
актуално	151
актуальне	2655
архив	2207
""", 'б': """
банковская карта	2187
банковский перевод	2187
безопасный платеж	2186
больше	2207
больше материалов по теме	2207
больше новостей	2207
будьте в курсе	2191
была ли статья полезной	2204
більше за темою	2655
більше матеріалів за темою	2655
більше на цю тему	2655
більше новин	2655
більше новин на тему	2655
більше по темі	2655
""", 'в': """
в избранное	2196
в тренде	2207
важливо	2655
вам будет интересно	2207
вам може бути цікаво	2655
вам може сподобатися	2655
вам может быть интересно	2207
вам может понравиться	2207
вам також може сподобатися	2655
вас може зацікавити	2655
вас может заинтересовать	2207
ваш e-mail	2191
ваш email	2191
введите e-mail	2191
введите email	2191
введите ваш email	2191
введите ваш адрес электронной почты	2191
версия для печати	2196
вече имате акаунт	144
вече подкрепям	158
вече сте абонат	144
вже зареєстровані	2640
вже є акаунт	2640
вибір редакції	2655
видео	2207
вижте още	151
вижте още от	151
вийти	2640
включите уведомления	2265
включить уведомления	2265
вконтакте	2197
влез	144
влезте	144
во весь экран	2210
водещи новини	151
войти	2188
войти в аккаунт	2188
войти в чат	2204
воспроизвести	2210
время на чтение	2210
время чтения # мин	2210
все	2210
все комментарии	2204
всі новини	2657
вход	144	2188
вхід	2640
выберите сумму	2186
выбор редакции	2207
выйти	2188
відео	2655
відео вище	2679
відео нижче	2679
відкрити	2658
відкрити карту	2658
відповісти	2653
відхилити	2650
""", 'г': """
главная	2210
главное	2207
главное за день	2207
главные новости	2207
головна	2657
головне	2655
головне за день	2655
головні новини	2655
""", 'д': """
далее	2210
далі	2657
дарете	143
дари	143
дари сега	143
детали	2211
детальніше	2657
деталі	2658
дзен	2197
дивіться відео	2679
дивіться відео вище	2679
дивіться відео нижче	2679
дивіться також	2655
дивіться також відео	2679
дивіться у відео	2679
для подписчиков	2188
до рецепту	61
до теми	2655
добавить комментарий	2204
додати коментар	2653
дозвольте сповіщення	2709
докладвай грешка	154
докладніше	2657
долучитися	2637
доступно по подписке	2188
другая сумма	2186
други новини	19
другие материалы	19	2207
другие материалы рубрики	2207
другие новости	19	2207
другие новости раздела	2207
другие статьи	2207
друк	2646
""", 'е': """
единоразово	2183
ежемесячно	2183
еще новости	2207
еще по теме	2207
ещё	2207
ещё новости	2207
ещё по теме	2207
""", 'з': """
за темою	2655
забравена парола	144
забули пароль	2640
забыли пароль	2188
завантажити ще	2657
загрузить еще	2210
загрузить ещё	2210
задонатити	2637
задонатить	2183
закрити	2636
закрыть	2182
залишити коментар	2653
запази	154
запази рецептата	61
запази статията	154
запропонувати новину	2653
зарегистрироваться	2188
зареєструватися	2640
затвори	158
зберегти	2646
зберегти рецепт	61
зберегти статтю	2646
збільшити	2657
згорнути	2658
зміст	2657
зробити внесок	2637
зрозуміло	2650
""", 'и': """
избрано от редакцията	151
изпрати на приятел	154
изпрати по имейл	154
изпрати статията по имейл	154
интересное	2207
""", 'к': """
к началу	2210
к рецепту	61
категории	2207
категорії	2655
ключови думи	151
коментар	2653
коментари	154
коментарі	2653
коментирай	154
коментирайте	154
коментирайте първи	154
коментувати	2653
комментарии	2204
комментарии отсутствуют	2204
комментарий	2204
комментировать	2204
контакти	2653
контакты	2204
конфиденциальность	2201
копирай линк	154
копирай линка	154
копировать ссылку	2196
копіювати посилання	2646
купи абонамент	144
купить подписку	2188
към рецептата	61
""", 'л': """
лента новостей	2207
личный кабинет	2188
""", 'м': """
материалы партнеров	2200
материалы по теме	2207
матеріали за темою	2655
матеріали по темі	2655
меню	2210	2657
метки	2207
може би по-късно	158
може да ви хареса	151
може да харесате още	151
может быть, позже	2182
может позже	2182
можливо, пізніше	2636
мой профиль	2188
моят профил	144
мы в социальных сетях	2198
мы в соцсетях	2198
мы вконтакте	2198
мій профіль	2640
мітки	2655
""", 'н': """
на главную	2210
на правах реклами	2649
на правах рекламы	2200
наверх	2210	2657
нагадати пізніше	2636
надіслати	2646
надіслати другу	2646
надіслати поштою	2646
надіслати статтю поштою	2646
назад	2210	2657
най-коментирани	151
най-новото	151
най-четени	151
най-четено	151
най-четено днес	151
най-четеното днес	151
найпопулярніше	2655
найпопулярніше за добу	2655
найпопулярніше за тиждень	2655
найти	2210
найчитаніше	2655
налаштування	2650
написати коментар	2653
написать комментарий	2204
напиши коментар	154
напомни ми по-късно	158
напомнить позже	2182
направете дарение	143
настройки	2201
настройки cookie	2201
наступна	2657
наступна стаття	2655
не зараз	2636
не пропустите	2207
не пропустіть	2655
не сега	158
не сегодня	2182
не сейчас	2182
не сьогодні	2636
не, благодаря	158
нет комментариев	2204
нет, спасибо	2182
новини	2655
новини за темою	2655
новини компаній	2649
новини партнерів	2649	2655
новости	2207
новости smi#	2207
новости партнеров	2200
новости партнёров	2200
новости по теме	2207
новости сми#	2207
ні, дякую	2636
""", 'о': """
обговорити	2653
обратная связь	2204
обсудить	2204
обсуждение	2204
одноклассники	2197
одноразово	2637
оставить комментарий	2204
останні новини	2655
останні статті	2655
ответить	2204
отиди на рецептата	61
отказаться	2201
отклонить	2201
отключете цялата статия	144
отключи статията	144
открыть	2211
открыть карту	2211
отпечатай	154
отпечатай статията	154
отправить другу	2196
отправить по почте	2196
оформити підписку	2640
оформить донат	2183
оценете статията	154
оцените материал	2204
оцените рецепт	61
оцените статью	2204
оценить рецепт	61
оцініть матеріал	2653
оцініть рецепт	61
оцініть статтю	2653
още новини	151
още от	151
още от деня	151
още от рубриката	151
още по темата	151
""", 'п': """
партнерский материал	2200
партнерский проект	2200
партнерський матеріал	2649
партнерський проєкт	2649
партньорско съдържание	150
партнёрский материал	2200
партнёрский проект	2200
передплата	2640
передплатити	2640
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2210
печать	2196
печать рецепта	61
платена публикация	150
платено съдържание	150
по подписке	2188
по теме	2207
по-късно	158
повідомити про помилку	2653
повідомити про помилку в тексті	2653
погоджуюсь	2650
погоджуюся	2650
подарете тази статия	154
подарить материал	2196
подарить статью	2188
подарувати статтю	2646
поддержать	2183
поддержать автора	2183
поддержать нас	2183
поддержать проект	2183
поддержать редакцию	2183
поддержите нас	2183
поделитесь	2196
поделиться	2196
поделиться в telegram	2196
поделиться в twitter	2196
поделиться в одноклассниках	2196
поделиться в соцсетях	2196
поделиться вконтакте	2196
поделиться новостью	2196
поделиться ссылкой	2196
поделиться статьей	2196
поделиться статьёй	2196
подкасти	2655
подкасты	2207
подкрепете ни	143
подкрепи	143
подкрепи ни	143
подобни статии	151
подписаться	2188
подписаться в max	2198
подписаться в telegram	2198
подписаться на канал	2198
подписаться на новости	2191
подписаться на рассылку	2191
подписаться на телеграм-канал	2198
подписка	2188
подписывайтесь	2198
подпишитесь на рассылку	2191
подробнее	2210
подробнее по теме	2207
поділитись	2646
поділитися	2646
поділитися в telegram	2646
поділитися в соцмережах	2646
поділитися новиною	2646
поділитися статтею	2646
поділіться	2646
пожертвовать	2183
пожертвувати	2637
позже	2182
поиск	2210
покажи всичко	152
покажи още	152
показати більше	2657
показати все	2658
показати коментарі	2653
показати оригінал	2658
показати ще	2657
показать больше	2210
показать все	2211
показать еще	2210
показать ещё	2210
показать карту	2211
показать комментарии	2204
показать меньше	2211
показать оригинал	2211
показать перевод	2211
политика конфиденциальности	2201
политика обработки персональных данных	2201
пользовательское соглашение	2201
політика конфіденційності	2650
помочь	2183
помочь нам	2183
помочь проекту	2183
помочь редакции	2183
понятно	2201
попередня	2657
попередня стаття	2655
попробовать бесплатно	2188
популярне	2655
популярное	2207
популярные	2207
популярные новости	2207
популярные статьи	2207
популярні новини	2655
посилання скопійовано	2646
последнее	2207
последни	151
последни новини	151
последние новости	2207
послухати новину	2646
похожие материалы	2207
похожие статьи	2207
поширити	2646
поширити у facebook	2646
пошук	2657
правила за коментиране	154
правила использования	2201
правила коментування	2653
правила комментирования	2204
предложить новость	2204
предыдущая	2210
предыдущая статья	2207
премиум	2188
преміум	2640
препоръчани	151
препоръчваме ви	151
препоръчваме ви още	151
препоръчваме още	151
прийняти	2650
прийняти всі	2650
принтирай	154
принтирай рецептата	61
принять	2201
принять все	2201
принять всё	2201
прислать новость	2204
приєднатися	2637
приєднатися до спільноти	2637
продовження під рекламою	2649
продовження статті під рекламою	2649
продолжить без поддержки	2182
продължава след рекламата	150
промо	2200	2649
прослушать	2196
прослушать новость	2196
прочетете и	151
підписатись	2640
підписатися	2640
підписка	2640
підтримайте нас	2637
підтримати	2637
підтримати автора	2637
підтримати журналістів	2637
підтримати нас	2637
підтримати редакцію	2637
пізніше	2636
""", 'р': """
радимо прочитати	2655
радимо також	2655
развернуть	2210
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2183
разпечатай	154
разрешите уведомления	2265
разрешить уведомления	2265
раскрыть	2211
распечатать	2196
распечатать рецепт	61
распечатать статью	2196
рассказать друзьям	2196
рассылка	2191
рассылки	2191
регистрация	144	2188
редакция рекомендует	2207
результати	2658
результаты	2211
реклама	150	2200	2649
реклама - статията продължава по-долу	150
реклама на сайте	2200
реклама на сайті	2649
реклама. продовження нижче	2649
реклама. продолжение ниже	2200
рекламно каре	150
рекламно съдържание	150
рекомендуем	2207
рекомендуем почитать	2207
рекомендуем также	2207
рекомендуемое	2207
рекомендуємо	2655
рекомендуємо прочитати	2655
рекомендуємо також	2655
реєстрація	2640
розгорнути	2658
роздрукувати	2646
роздрукувати рецепт	61
роздрукувати статтю	2646
розмір тексту	65
розмір шрифту	65
рубрики	2207	2655
""", 'с': """
самое важное	2207
самое популярное	2207
самое читаемое	2207
самое читаемое за день	2207
самое читаемое за неделю	2207
свежее	2207
свежие новости	2207
свернуть	2210
свързани новини	151
свързани публикации	151
свързани статии	151
связаться с нами	2204
сделать пожертвование	2183
сейчас читают	2207
скопировать ссылку	2196
скопировать ссылку на статью	2196
скопіювати посилання	2646
скопіювати посилання на статтю	2646
скрыть	2211
следующая	2210
следующая статья	2207
слухати	2646
слухати новину	2646
слушай новината	154
слушать	2196
слушать новость	2196
см. также	2207
смотреть все	2210
смотри также	2207
смотрите также	2207
советуем почитать	2207
согласен	2201
согласиться	2201
содержание	2210
создать аккаунт	2188
сообщить об опечатке	2204
сообщить об ошибке	2204
сохранить	2196
сохранить рецепт	61
сохранить статью	2196
социальные сети	2198
спасибо за подписку	2191
спецпроект	2200
спецпроєкт	2649
споделете	154
сподели	154
сподели във facebook	154
сподели статията	154
споделяне	154
спонсорирано	150
способ оплаты	2186
способы оплаты	2186
ссылка скопирована	2196
станете член	143
стани абонат	143
стани дарител	143
стати співучасником	2637
стати частиною спільноти	2637
стать патроном	2183
стать соучастником	2183
стать спонсором	2183
створити акаунт	2640
стрічка новин	2655
сховати	2658
сходни новини	151
схожі матеріали	2655
схожі новини	2655
схожі статті	2655
създай профил	144
сюжет	2207
сюжеты	2207
""", 'т': """
тагове	151
також читайте	2655
твитнуть	2196
твиттер	2197
твітнути	2646
теги	2207	2655
текст продовжується під рекламою	2649
телеграм	2197
тема дня	2207
теми	2655
темы	2207
только для подписчиков	2188
""", 'у': """
увеличить	2210
увійти	2640
увімкнути сповіщення	2709
увімкніть сповіщення	2709
уже есть аккаунт	2188
уже зарегистрированы	2188
уже зареєструвалися	2640
умови використання	2650
усі новини	2657
""", 'ф': """
файлы cookie	2201
фейсбук	2197
фото	2207
фоторепортаж	2207
""", 'х': """
харесай	154
хорошо	2201
""", 'ч': """
час читання # хв	2657
чи була стаття корисною	2653
читайте еще	2207
читайте ещё	2207
читайте ниже	2200
читайте по теме	2207
читайте также	2207
читайте також	2655
читати далі	2657
читати повністю	2657
читати також	2655
читать в max	2198
читать в telegram	2198
читать далее	2210
читать дальше	2210
читать ещё	2210
читать комментарии	2204
читать полностью	2210
читать также	2207
что еще почитать	2207
что ещё почитать	2207
""", 'щ': """
ще за темою	2655
ще новини	2655
що ще почитати	2655
щомісяця	2637
""", 'э': """
электронная почта	2191
""", 'я': """
я вже підтримую	2636
я уже поддерживаю	2182
яндекс.дзен	2197
""", 'і': """
інші новини	19	2655
""", 'א': """
אולי גם יעניין אותך	1274
אולי יעניין אותך	1274
אולי יעניין אותך גם	1302
אולי יעניין אתכם	1274
אולי יעניין אתכם גם	1302
אולי מאוחר יותר	1257
אולי פספסתם	1302
אינציקלופדיית ynet	1274
""", 'ב': """
בחסות	1305
בשיתוף	1269
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1273
דלג לתוכן	1276
דלגו למתכון	61
דף הבית	1276
""", 'ה': """
האזינו	1265
הבא	1276
הבנתי	1277
הגב	1273
הדפיסו את המתכון	61
הדפיסו כתבה	1301
הדפס	1265
הדפס מתכון	61
הדפסה	1265
הדפסת המתכון	61
הדפסת כתבה	1301
הוסיפו תגובה	1273
הוסף תגובה	1273
הוספת תגובה	1273
הזכירו לי מאוחר יותר	1257
החשבון שלי	1259
הירשם	1259
הכי נצפים	1274
הכי נקרא	1274
הכי נקראות	1274
הכי נקראות היום	1302
הכתבה הבאה	1274
הכתבה המלאה למנויים	1301
הכתבה הקודמת	1274
המלצות	1274
המשך לקרוא	1276
המשך קריאה	1276
הנצפים ביותר	1302
הנקראות ביותר	1274
הנקראים ביותר	1302
הסתר	1277
העתיקו את הקישור	1301
העתיקו קישור	1301
העתק קישור	1265
העתקת הקישור	1301
העתקת קישור	1265
הצג הכל	1277
הצג מפה	1277
הצג מקור	1277
הצג עוד	1276
הצג פחות	1277
הצטרפו	1258
הצטרפו אלינו	1258
הקודם	1276
הקישור הועתק	1301
הרשמה	1259
השב	1273
התחבר	1259
התחברות	1259
""", 'ו': """
ווטסאפ	1265
וידאו	1274
""", 'ח': """
חדשות אחרונות	1274
חודש ראשון ב-#	1300
חודש ראשון ב-# ש"ח	1300
חודש ראשון בשקל	1300
חודש ראשון חינם	1300
חזרה למעלה	1276
חיפוש	1276
""", 'ט': """
טוויטר	1265
טלגרם	1265
טען עוד	1276
""", 'י': """
יציאה	1259
""", 'כ': """
כבר מנויים? התחברו	1259
כבר נרשמת	1259
כותרות אחרונות	1274
כניסה	1259
כניסה למנויים	1259
כתבה זו היא תוכן ממומן	1301
כתבה ממומנת	1305
כתבו תגובה	1273
כתבות אחרונות	1274
כתבות מומלצות	1274
כתבות נוספות	1274
כתבות נוספות בנושא	1302
כתבות נוספות שיעניינו אתכם	1302
כתבות קשורות	1274
כתבות שאולי פספסתם	1302
כתבות שיעניינו אתכם	1302
""", 'ל': """
לא כעת	1257
לא עכשיו	1257
לא תודה	1257
לא, תודה	1257
להורדת האפליקציה	1301
להמשך קריאה	1259
להרשמה	1259
לכל הכתבות	1276
לכל הכתבות בנושא	1302
לכל העדכונים, הכתבות והסרטונים	1302
לכל התגובות	1273
לכתבה הבאה בסדרה	1302
לכתבה הקודמת בסדרה	1302
למנויים בלבד	1262
למתכון	61
לפרטים	1277
לרכישת מינוי	1259
לרכישת מינוי לחצו כאן	1301
לתרום	1258
לתרומה	1258
""", 'מ': """
מבזקים	1274
מדיניות הפרטיות	1272
מדיניות הפרטיות ותנאי השימוש	1272
מודעה	1269
מומלץ עבורך	1302
מומלץ עבורכם	1302
מומלצים	1274
ממומן	1269
מעבר למתכון	61
מצאתם טעות	1273
""", 'נ': """
נושאים	1274
נושאים קשורים	1274
""", 'ס': """
סגור	1257
סגירה	1257
סיכום ai	1287
סיכום הכתבה	1287
""", 'ע': """
עוד	1276
עוד באותו נושא	1302
עוד בנושא	1274
עוד בערוץ	1274
עוד חדשות	1274
עוד כתבות	19	1274
עוד כתבות בנושא	19
עוד כתבות מעניינות	1301
עוד סיפורים	1302
""", 'פ': """
פייסבוק	1265
פרטים	1277
פרסום	1269
פרסומת	1269
פתח	1277
""", 'צ': """
צור חשבון	1259
צור קשר	1273
""", 'ק': """
קרא גם	1274
קרא עוד	1276
קראו גם	1274
קראו עוד	1276
""", 'ש': """
שיתוף	1265
שיתוף בווטסאפ	1265
שיתוף בטוויטר	1265
שיתוף במייל	1301
שיתוף בפייסבוק	1265
שכחתי סיסמה	1259
שלח לחבר	1265
שלחו את הכתבה במתנה	1301
שלחו במתנה	1301
שליחה במייל	1265
שמירה	1265
שמירת המתכון	61
שמירת כתבה	1301
שמרו כתבה	1301
שמרו לקריאה מאוחרת	1301
שתף	1265
שתפו	1265
שתפו את הכתבה	1265
שתפו בוואטסאפ	1301
שתפו בווטסאפ	1301
שתפו בטלגרם	1301
שתפו בפייסבוק	1265
""", 'ת': """
תגובה	1273
תגובות	1273
תגיות	1274
תוכן למנויים	1259
תוכן ממומן	1269
תוכן מסחרי	1305
תוכן מקודם	1269
תוכן פרסומי	1305
תוכן שיווקי	1269
תוכן שיווקי בשיתוף	1305
תורגם אוטומטית	1301
תיקון טעות	1301
תמכו בנו	1258
תנאי השימוש	1272
תנאי השימוש | מדיניות הפרטיות	1272
תנאי השימוש ומדיניות הפרטיות	1272
תפריט	1276
תקציר ai	1287
תקציר בינה מלאכותית	1287
תקציר הכתבה	1287
תרומה	1258
תרמו	1258
תרמו עכשיו	1258
""", 'ا': """
ابلغ عن خطا	118
اترك تعليقا	94
اتصل بنا	94
احدث الاخبار	95
احفظ المقال	127
احفظ المقال لوقت لاحق	127
اخبار اخري	19
اخبار بيشتر	1080
اخبار ديگر	19
اخبار ذات صلة	95
اخبار ذات علاقة	128
اخبار قد تعجبك	128
اخبار قد تهمك	128
اخبار متعلقة	95
اخبار مرتبط	1053
اخبار مرتبطة	128
اخبار پيشنهادي	1080
اخترنا لك	95
اخترنا لكم	128
اخر الاخبار	95
اخرين اخبار	1053
اخرين خبرها	1080
اخفاء	98
ادارة ملفات تعريف الارتباط	92
ادامه	1055
ادامه مطلب	1055
ادعم الصحافة المستقلة	75
ادعمنا	75
اذهب الي الوصفة	61
ارسال	85	1046
ارسال المقال بالبريد	127
ارسال به تلگرام	1072
ارسال به دوستان	1046
ارسال نظر	1052
از دست ندهيد	1080
از ما حمايت كنيد	1042
استمع	85
استمع للخبر	114
استمع للمقال	114
استمع للنص	114
اشتراك	76	1043
اشتراك گذاري	1046
اشتراك گذاري در تلگرام	1072
اشتراكگذاري	1046
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
الان نه	1041
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
انتهاي پيام	1072
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
اولين نفري باشيد كه نظر ميدهد	1072
ايجاد حساب	1043
اين مطالب را هم بخوانيد	1080
اين مطلب را هم بخوانيد	1080
اگهي	1048
اگهيها	1084
""", 'ب': """
باز كردن	1056
بازرگاني	1084
بازگشت به بالا	1055
بالفيديو	114
بحث	97
برعاية	89
برچسب ها	1053
برچسبها	1053
بستن	1041
بعدا ياداوري كن	1041
بعدي	1055
بلغ عن خطا	118
به اشتراك بگذاريد	1046
بيشتر	1053	1055
بيشتر ببينيد	1080
بيشتر بخوانيد	1053
""", 'ت': """
تابعنا عبر	88
تابعنا علي	88
تابعونا علي	88
تازهترينها	1053
تبرع	75
تبرع الان	75
تبليغ	1048
تبليغات	1048
تبليغات در گوگل	1084
تبليغات متني	1084
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
تلگرام	1046
تم نسخ الرابط	127
تماس با ما	1052
تماشاي ويديو	1072
تنظيمات كوكي	1051
تنظيمات كوكيها	1051
تويتر	85
توييتر	1046
تيليجرام	85
""", 'ث': """
ثبت نام	1043
ثبت نظر	1052
ثبتنام	1043
""", 'ج': """
جديدترين اخبار	1053
جزئيات	1056
جستجو	1055
جميع التعليقات	94
""", 'ح': """
حالا نه	1041
حجم الخط	85
حجم النص	65
حريم خصوصي	1051
حساب كاربري	1043
حسابي	76
حصري للمشتركين	76
حفظ	85
حفظ المقال	127
حفظ الوصفة	61
حفظ للقراءة لاحقا	127
حمايت كنيد	1042
حمايت مالي	1042
""", 'خ': """
خانه	1055
خبر بعدي	1072
خبر قبلي	1072
خبرهاي بيشتر	1080
خبرهاي داغ	1080
خبرهاي مرتبط	1053
خبرهاي پيشنهادي	1080
خروج	1043
""", 'د': """
در همين رابطه	1080
در همين زمينه	1080
دستهبندي	1053
دعوت به همكاري	1072
ديدگاه	1052
ديدگاهتان را بنويسيد	1072
ديدگاهها	1052
""", 'ذ': """
ذات صلة	95
ذخيره	1046
ذخيره خبر	1072
ذخيره دستور پخت	61
ذخيره مطلب	1072
ذخيره مطلب براي بعد	1072
ذكرني لاحقا	74
""", 'ر': """
ربما لاحقا	74
رد	94
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1043
رپورتاژ	1048
رپورتاژ اگهي	1048
""", 'س': """
ساهم	75
ساهم الان	75
سجل الدخول	79
سياسة الخصوصية	92
سياسة الخصوصية | شروط الاستخدام	92
سياسة الخصوصية وشروط الاستخدام	92
سياسة ملفات تعريف الارتباط	92
سياست حريم خصوصي	1051
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
شايد بعدا	1041
شرايط استفاده	1051
شرايط استفاده و حريم خصوصي	1051
شروط الاستخدام	92
شروط الاستخدام | سياسة الخصوصية	92
شروط الاستخدام وسياسة الخصوصية	92
""", 'ص': """
صفحه اصلي	1055
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
عضويت	1043
عكس	1053
علي فيسبوك وتويتر	88
""", 'غ': """
غرد	85
""", 'ف': """
فتح	98
فقط براي مشتركان	1043
فهمت	98
فيديو	95
فيسبوك	85	1046
""", 'ق': """
قبلي	1055
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
كليدواژهها	1053
كمك كنيد	1042
كمك مالي	1042
كن اول المعلقين	127
كن داعما	75
كوكيها	1051
كپي شد	1072
كپي كردن لينك	1072
كپي لينك	1046
""", 'ل': """
لا شكرا	74
لا، شكرا	74
لاحقا	74
للمشتركين فقط	79
ليس الان	74
لينك كوتاه	1046
لينك كوتاه خبر	1072
لينك كپي شد	1072
""", 'م': """
مادة اعلانية	89
متوجه شدم	1056
محتواي تبليغاتي	1048
محتواي حمايتشده	1072
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
مشاهده بيشتر	1055
مشاهده همه	1055
مشترك شويد	1043
مطالب بيشتر	1080
مطالب مرتبط	1053
مطالب پيشنهادي	1080
مقالات اخري للكاتب	128
مقالات ذات صلة	95
مقالات قد تعجبك	128
مقالات قد تهمك	128
مقالات مرتبط	1053
ملفات تعريف الارتباط	92
منو	1055
مهمترين اخبار	1053
مواضيع ذات صلة	95
مواضيع قد تهمك	128
مواضيع متعلقة	128
مواضيع مرتبطة	128
موضوعات ذات صلة	95
موضوعات متعلقة	128
""", 'ن': """
نسخ الرابط	85
نسخ رابط المقال	127
نسخه چاپي	1072
نسيت كلمة المرور	76
نظر	1052
نظر بدهيد	1072
نظر خود را با ما در ميان بگذاريد	1072
نظر خود را بنويسيد	1052
نظر شما	1052
نظر شما درباره اين خبر چيست	1072
نظرات	1052
نظرسنجي	1072
نمايش بيشتر	1055
نمايش كمتر	1056
نمايش متن اصلي	1056
نمايش نقشه	1056
نمايش همه	1056
ننصح بقراءة	95
نه ممنون	1041
""", 'ه': """
هذه المادة للمشتركين	127
همرساني	1046
همچنين ببينيد	1080
همچنين بخوانيد	1053
""", 'و': """
واتساب	85
واتساپ	1046
ورود	1043
ورود / ثبت نام	1043
وسوم	95
ويديو	1053
ويژه مشتركان	1043
""", 'پ': """
پاسخ	1052
پربازديدترين	1053
پربازديدترينها	1053
پربازديدها	1053
پربازديدهاي امروز	1080
پربازديدهاي هفته	1080
پربحثترينها	1053
پربينندهترين	1080
پربينندهترين خبرها	1080
پربينندهترينها	1080
پيام بازرگاني	1084
پيشنهاد خواندني	1080
پيشنهاد سردبير	1053
پيشنهاد ما	1053
""", 'چ': """
چاپ	1046
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1052
گزارش خطا در اين خبر	1072
""", 'अ': """
अक्षर का आकार	65
अगला	1328
अगली खबर	1326
अन्य खबरें	19	1326
अपनी राय दें	1325
अभी दान करें	1315
अभी नहीं	1314
""", 'आ': """
आगे पढें	1328
आज की अन्य खबरें	1352
आपके लिए	1326
आपको यह भी पसंद आ सकता है	1352
आपको ये भी पसंद आ सकता है	1352
""", 'इ': """
इसे भी देखें	1352
इसे भी पढें	1326
""", 'ई': """
ई-पेपर	1316
""", 'ऊ': """
ऊपर जाएं	1328
""", 'ए': """
एआई द्वारा तैयार	1340
एआई समरी	1340
एआई सारांश	1340
एआई से तैयार सारांश	1340
""", 'औ': """
और खबरें	1326
और देखें	1328
और पढें	1326	1328
और भी पढें	1352
""", 'क': """
कम दिखाएं	1329
कमेंट	1325
कमेंट करें	1325
कमेंट्स	1325
कुकी नीति	1324
केवल सदस्यों के लिए	1316
कॉपी लिंक	1319
""", 'ख': """
खाता बनाएं	1316
खोजें	1328
खोलें	1329
""", 'ग': """
गलती बताएं	1329
गोपनीयता नीति	1324
""", 'च': """
चर्चा में क्यों है	1352
""", 'ज': """
जरूर पढें	1352
जवाब दें	1325
ज्यादा पढी गई	1352
""", 'ट': """
टिप्पणियां	1325
टिप्पणी	1325
टिप्पणी करें	1325
टेक्स्ट साइज	65
टैग्स	1326
टॉप न्यूज	1326
टॉप स्टोरीज	1352
ट्रेंडिंग	1326
ट्विटर	1319
""", 'ठ': """
ठीक है	1329
""", 'त': """
ताजा खबरें	1326
ताजा समाचार	1326
""", 'द': """
दान करें	1315
देश की और खबरें	1352
दोस्तों को भेजें	1340
""", 'न': """
नक्शा देखें	1329
नहीं धन्यवाद	1314
नहीं, धन्यवाद	1314
नियम और शर्तें	1324
नियम और शर्तें | गोपनीयता नीति	1324
""", 'प': """
पार्टनर कंटेंट	1355
पिछला	1328
पिछली खबर	1326
पूरी खबर पढें	1328
प्रचार	1322
प्रतिक्रिया दें	1325
प्रायोजित	1322
प्रायोजित सामग्री	1355
प्रिंट करें	1319
प्रीमियम	1316
""", 'फ': """
फेसबुक	1319
फेसबुक पर शेयर करें	1319
फॉन्ट साइज	65
फोटो	1326
फोटो गैलरी	1352
""", 'ब': """
बंद करें	1314
बडी खबरें	1326
बाद में	1314
बाद में याद दिलाएं	1314
""", 'म': """
मुख्य समाचार	1326
मूल देखें	1329
मेन्यू	1328
मेरा खाता	1316
""", 'य': """
यह भी देखें	1352
यह भी पढें	1326
ये खबरें भी पढें	1352
ये भी जानें	1352
ये भी देखें	1352
ये भी पढें	1326
""", 'र': """
रजिस्टर करें	1316
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1319	1340
लॉग इन	1316
लॉग इन करें	1316
लॉगआउट	1316
लॉगिन	1316
लोकप्रिय	1326
""", 'व': """
विज्ञापन	1322
विज्ञापन के बाद जारी	1355
विज्ञापन हटाएं	1340
विवरण	1329
विषय	1326
वीडियो	1326
व्हाट्सएप	1319
""", 'श': """
शायद बाद में	1314
शेयर	1319
शेयर करें	1319
""", 'स': """
संपर्क करें	1325
संबंधित खबरें	1326
संबंधित लेख	1326
संबंधित वीडियो	1352
संबंधित समाचार	1326
सदस्य बनें	1315
सबसे ज्यादा पढी गई	1326
सबसे ज्यादा पढी गई खबरें	1352
सबसे ज्यादा पढी गईं	1352
सब्सक्राइब	1316
सब्सक्राइब करें	1316
सभी दिखाएं	1329
सभी देखें	1328
समझ गया	1329
समर्थन करें	1315
सहयोग करें	1315
साइन अप	1316
साइन इन	1316
साझा करें	1319
सीधे रेसिपी पर जाएं	61
सेव करें	1319
स्पॉन्सर्ड	1322
स्पॉन्सर्ड कंटेंट	1355
""", 'ह': """
हमारा समर्थन करें	1315
होम	1328
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
ข่าวที่คุณอาจสนใจ	2560
ข่าวที่น่าสนใจ	2560
ข่าวที่เกี่ยวข้อง	2537
ข่าวยอดนิยม	2537
ข่าวล่าสุด	2537
ข่าวอื่นที่น่าสนใจ	2560
ข่าวอื่นๆ	19	2560
ข่าวอื่นๆ ที่น่าสนใจ	2551
ข่าวเกี่ยวข้อง	2560
ข่าวแนะนำ	2537
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2551
คลิปแนะนำ	2560
ความคิดเห็น	2540
คัดลอกลิงก์	2540
คัดลอกลิงก์แล้ว	2551
คัดลอกลิงค์	2551
คัดลอกลิงค์แล้ว	2551
คุณอาจสนใจ	2560
""", 'ช': """
ชมคลิป	2551
ชมคลิปวิดีโอ	2551
ชมวิดีโอ	2551
ชมวิดีโอด้านบน	2551
ชมวิดีโอเต็มได้ที่นี่	2551
""", 'ด': """
ดูคลิป	2551
ดูทั้งหมด	2538
ดูวิดีโอ	2551
ดูเพิ่มเติม	2540
""", 'ต': """
ติดต่อเรา	2551
""", 'บ': """
บทความที่น่าสนใจ	2560
บทความที่เกี่ยวข้อง	2537
บทความล่าสุด	2537
บทความแนะนำ	2560
บริจาค	2534
บริจาคเลย	2534
บันทึก	2551
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2551
""", 'พ': """
พิมพ์	2540
พิมพ์บทความ	2551
พิมพ์สูตร	61
พิมพ์หน้านี้	2551
""", 'ฟ': """
ฟังรายการย้อนหลัง	2551
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2551
""", 'ย': """
ยอดนิยม	2560
ยอดนิยมในตอนนี้	2560
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2551
ร่วมงานกับเรา	2551
ร่วมตอบแบบสอบถาม	2551
ร่วมบริจาค	2534
ร่วมแสดงความคิดเห็น	2551
""", 'ล': """
ลงทะเบียน	2534
ลืมรหัสผ่าน	2534
""", 'ส': """
สนับสนุนเรา	2534
สปอนเซอร์	2540
สมัครงานกับเรา	2551
สมัครสมาชิก	2534
ส่งต่อให้เพื่อน	2551
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2560
อ่านข่าวผ่านแอป	2551
อ่านข่าวอื่นๆ	2560
อ่านต่อ	2540
อ่านต่อเรื่องนี้	2560
อ่านเพิ่มเติม	2537
อ่านเรื่องที่เกี่ยวข้อง	2560
""", 'เ': """
เข้าสู่ระบบ	2534
เนื้อหาที่เกี่ยวข้อง	2560
เป็นคนแรกที่แสดงความคิดเห็น	2551
เรื่องที่คุณอาจสนใจ	19	2560
เรื่องที่น่าสนใจ	2560
เรื่องที่เกี่ยวข้อง	2537
เรื่องล่าสุด	2560
เรื่องอื่นที่น่าสนใจ	2537
เรื่องแนะนำ	2560
""", 'แ': """
แชร์	2540
แชร์ข่าวนี้	2551
แชร์บทความ	2551
แชร์หน้านี้	2551
แชร์ไปที่ line	2551
แท็ก	2560
แท็กที่เกี่ยวข้อง	2560
แปลอัตโนมัติ	2551
แสดงความคิดเห็น	2540
แสดงน้อยลง	2538
""", 'โ': """
โฆษณา	2540
โหลดแอปฟรี	2551
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2736
""", 'ủ': """
ủng hộ	2717
ủng hộ chúng tôi	2717
""", 'あ': """
あとで	1568
あとで読む	1581
あなたにおすすめ	1593
あなたにおすすめの記事	1593
あなたへのおすすめ	1593
あわせて読みたい	1593
あわせて読む	1620
""", 'い': """
いいえ、結構です	1568
いいね	1581
いいね!してニュースをチェック	1582
いいね!で応援する	1610
いま読まれています	1620
いま読まれている記事	1620
""", 'お': """
おすすめ	1593
おすすめの記事	1593
おすすめ情報pr	1585
おすすめ記事	1593
おすすめ関連記事	1620
お問い合わせ	1587
お気に入り	1581
お気に入りに追加	1581
お申し込み	1571
""", 'こ': """
こちらの記事もおすすめ	1620
こちらの記事も読まれています	19	1620
こちらもおすすめ	1593
こちらも読む	1620
この著者の記事	1593
この記事に関連するニュース	1620
この記事のタグ	1593
この記事の写真をすべて見る	1621
この記事の関連ニュース	1620
この記事は会員限定です	1571
この記事もチェック	1610
この記事をシェア	1581
この記事をプレゼント	1610
この記事をプレゼントする	1610
この記事を保存	1610
この記事を印刷	1610
この記事を印刷する	1610
この記事を評価する	1610
この記者の記事一覧	1593
この連載の記事	1593
""", 'ご': """
ご意見	1590
ご支援のお願い	1569
ご購読の申し込み	1571
""", 'さ': """
さらに読み込む	1595
""", 'す': """
すべての写真を見る	1621
すべて受け入れる	1587
すべて表示	1596
すべて見る	1595
すべて許可	1587
""", 'そ': """
その他の記事	1593
""", 'は': """
はてなブックマーク	1581
はてなブックマークに追加	1610
はてブ	1581
""", 'ま': """
また後で	1568
""", 'み': """
みんなのコメント	1590
""", 'も': """
もっと見る	1595
もっと詳しく知りたい方は	1620
もっと読む	1593
もどる	1595
""", 'よ': """
よく読まれています	1620
よく読まれている記事	1593
よく読まれている記事ランキング	1593
""", 'わ': """
わかりました	1596
""", 'ア': """
アクセスランキング	1593
アプリのダウンロード	1580
アプリをインストール	1580
アプリをダウンロード	1580
アプリを開く	1580
アプリダウンロード	1580
アンケート実施中	1610
""", 'オ': """
オススメ記事	1593
""", 'カ': """
カテゴリ	1593
カテゴリー	1593
""", 'キ': """
キーワード	1593
""", 'ク': """
クイズに挑戦	1610
クイズに挑戦する	1610
クッキー	1587
クッキー設定	1587
クリップ	1581
クリップする	1581
""", 'コ': """
コピーしました	1581
コメント	1590
コメント#件	1590
コメント(#	1590
コメントする	1590
コメントはまだありません	1590
コメントをもっと見る	1590
コメントを投稿	1590
コメントを書く	1590
コメントを残す	1590
コメントを見る	1590
コメント一覧	1590
""", 'サ': """
サイトポリシー	1587
サイトマップ	1587
サインイン	1571
サポートする	1569
""", 'シ': """
シェア	1581
シェアしよう	1581
シェアする	1581
""", 'ス': """
スキップ	1568
スクラップ	1581
スクラップする	1581
スポンサー	1585
スポンサードリンク	1585
スポンサーリンク	1585
""", 'タ': """
タイアップ	1585
タグ	1593
""", 'チ': """
チップを送る	1569
チャンネル登録	1582
""", 'ツ': """
ツイート	1581
ツイートする	1581
""", 'ト': """
トップ	1595
トップへ戻る	1595
トップニュース	1593
トップページ	1595
トピックス	1593
""", 'ド': """
ドネーション	1569
""", 'ニ': """
ニュースを読む	1595
ニュースレター	1575
ニュースレター登録	1575
""", 'バ': """
バックナンバー	1593
""", 'パ': """
パスワードを忘れた方	1571
""", 'ピ': """
ピックアップ	1593
""", 'フ': """
フォロー	1582
フォローしてね	1582
フォローしました	1582
フォローする	1582
フォロー中	1582
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1581
ブックマークする	1581
""", 'プ': """
プッシュ通知	1580
プライバシーポリシー	1587
プレゼント	1571
プレミアム	1571
プレミアム会員	1574
""", 'ヘ': """
ヘルプ	1587
""", 'ペ': """
ページの先頭へ	1595
ページトップ	1595
ページトップへ	1595
""", 'ホ': """
ホーム	1595
""", 'ポ': """
ポスト	1581
ポストする	1581
""", 'マ': """
マイページ	1571
""", 'メ': """
メニュー	1595
メルマガ	1575
メルマガ登録	1575
メールで送る	1581
メールで送信	1581
メールアドレス	1575
メールアドレスを入力	1575
メールマガジン	1575
メールマガジン登録	1575
""", 'ラ': """
ランキング	1593
""", 'リ': """
リンクをコピー	1581
リンクをコピーしました	1610
リンクをコピーする	1610
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1571
ログイン	1571
ログイン/会員登録	1571
ログイン・会員登録	1571
""", '一': """
一覧	1595
一覧へ	1595
一覧を見る	1595
""", '上': """
上一篇	2795
上一頁	2797
上一页	2797
""", '下': """
下一篇	2795
下一頁	2797
下一页	2797
下次再說	2770
下次再说	2770
""", '不': """
不,謝謝	2770
不,谢谢	2770
不用了	2770
""", '专': """
专题	2795
""", '个': """
个人中心	2774
""", '为': """
为你推荐	2795
为您推荐	2795
""", '主': """
主要ニュース	1593
""", '举': """
举报	2794
""", '了': """
了解	1596
""", '人': """
人才招聘	2814
人気の動画	1620
人気の記事	1593
人気ランキング	1593
人気記事	1593
人気記事ランキング	1593
人氣文章	2823
""", '今': """
今、あなたにオススメ	1593
今、読まれている記事	1620
今はしない	1568
今はやめておく	1568
今回はしない	1568
今日の注目	1593
今日最熱門	2823
今日热点	2795
今日焦点	2795
今日熱門	2823
""", '他': """
他の記事	19
他の記事も読む	1593
""", '付': """
付費閱讀	2774
付费内容	2774
付费阅读	2774
""", '以': """
以下为广告内容	2814
以下為廣告內容	2814
以后再说	2770
""", '会': """
会员专享	2777
会员专享内容	2777
会员专属	2774
会员中心	2774
会员登录	2774
会員の方はこちら	1571
会員の方はログイン	1571
会員登録	1571
会員登録する	1571
会員登録はこちら	1571
会員限定	1571
会員限定記事	1571
""", '你': """
你可能也喜欢	2795
你可能也喜歡	2795
你可能感兴趣	2795
你可能还想看	2823
你可能還想看	2823
""", '使': """
使用条款	2790
使用條款	2790
""", '保': """
保存	1581
保存する	1581
""", '個': """
個人情報の取り扱い	1587
個人情報の取り扱いについて	1587
個人情報の取扱いについて	1587
個人情報保護方針	1587
""", '元': """
元の記事を読む	1621
元記事で読む	1621
元記事を読む	1595
""", '免': """
免責聲明	2790
免費訂閱	2778
免費註冊	2774
免費試讀	2774
免责声明	2790
免费注册	2774
免费订阅	2778
免费试读	2774
""", '全': """
全ての写真を見る	1621
全文はこちら	1621
全文を読む	1595
全文表示	1595
全記事読み放題	1574
全部接受	2790
全部评论	2794
""", '公': """
公众号	2785
公式sns	1582
公式twitter	1582
公式x	1582
公式アプリ	1580
""", '共': """
共有	1581
共有する	1581
共有リンクをコピー	1610
""", '关': """
关于我们	2790
关注	2785
关注我们	2785
关键词	2795
关闭	2770
""", '其': """
其他新聞	2795
其他新闻	19	2795
""", '再': """
再生	1595
""", '写': """
写真(#枚	1621
写真をもっと見る	1621
写真を見る	1595
写真を見る(全#枚	1621
写真特集	1593
写评论	2794
""", '分': """
分享	2784
分享到	2784
分享到facebook	2814
分享到line	2814
分享到微信	2784
分享到微博	2784
分享本文	2814
分享此文	2814
分享給好友	2814
分享給更多人看到	2814
分享给好友	2814
分享给更多人	2814
分享至	2784
分享至facebook	2784
分享至line	2814
分类	2795
分類	2795
""", '列': """
列印	2784
列印本頁	2814
列印食譜	61
""", '初': """
初割で無料体験する	1571
初月無料	1574
""", '利': """
利用規約	1587
""", '前': """
前のページ	1595
前の記事	1593
前の記事へ	1593
前へ	1595
前回の記事はこちら	1620
前回はこちら	1621
""", '加': """
加入line好友	2785
加入会员	2774
加入我们	2814
加入我们的团队	2814
加入我們	2814
加入我們的團隊	2814
加入書籤	2784
加入會員	2774
加载更多	2797
""", '動': """
動画	1593
動画で見る	1610
動画を再生する	1610
動画を見る	1595
""", '单': """
单次捐款	2771
""", '印': """
印刷	1581
印刷する	1581
印刷用ページ	1610
印刷用ページを表示	1610
""", '即': """
即时新闻	2795
即時新聞	2795
""", '原': """
原文を表示	1596
原文を見る	1596
原文連結	2824
原文链接	2824
""", '参': """
参与评论	2794
参加者募集中	1606
参加问卷调查	2814
""", '參': """
參加問卷調查	2814
""", '友': """
友だち追加	1582
友だち追加する	1582
友善列印	2814
友達に教える	1610
""", '反': """
反馈	2794
""", '发': """
发现错误?请告诉我们	2814
发表留言	2794
发表评论	2794
""", '合': """
合わせて読みたい	1593
""", '同': """
同じカテゴリの記事	1593
同じ著者の記事	1620
同意	2790
同意しない	1587
同意する	1587
""", '听': """
听全文	2814
听新闻	2784
听这篇文章	2814
""", '單': """
單次捐款	2771
""", '回': """
回到頂部	2797
回复	2794
回覆	2794
回頂端	2797
回首頁	2797
""", '地': """
地図を見る	1596
地図を開く	1596
""", '复': """
复制成功	2784
复制网址	2814
复制链接	2784
""", '大': """
大号字	65
大字	2784
大家还在看	2795
大家都在看	2795
""", '头': """
头条	2795
""", '字': """
字体	65
字体大小	2784
字号	2784
字級	65	2784
字级	65
字體大小	65	2784
""", '官': """
官方微博	2785
""", '定': """
定期定額	2771
""", '寄': """
寄付	1569
寄付する	1569
寄付で応援する	1610
寄付のお願い	1569
寄付をする	1569
""", '專': """
專題	2795
""", '小': """
小字	2784
小編推薦	2795
""", '尚': """
尚無留言	2814
""", '展': """
展开	2797
展开全文	2797
展开全部	2798
展開	2797
""", '已': """
已关注	2785
已是会员	2774
已有帐号	2774
已經是會員	2774
已經是會員?登入	2774
""", '广': """
广告	2789
""", '広': """
広告	1585
広告の後に続きます	1585
広告をスキップ	1585
広告を閉じる	1585
広告企画	1585
""", '廣': """
廣告	2789
""", '延': """
延伸閱讀	2795
延伸阅读	2795
""", '开': """
开通会员	2774
""", '影': """
影音	2795
""", '後': """
後で	1568
""", '微': """
微信	2784
微博	2784
""", '忘': """
忘記密碼	2774
忘记密码	2774
""", '応': """
応援する	1569
""", '您': """
您可能也喜歡	2795
您可能感兴趣	2795
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2823
您的邮箱	2778
您的電郵	2778
""", '意': """
意见反馈	2794
""", '感': """
感想を送る	1590
""", '成': """
成为会员	2771
成為會員	2771
""", '我': """
我同意	2790
我的帐户	2774
我的帳戶	2774
我知道了	2790
我要留言	2794
我要糾錯	2814
我要纠错	2794
我要评论	2794
""", '戻': """
戻る	1595
""", '所': """
所有留言	2794
""", '打': """
打印	2784
打印本页	2814
打印食谱	61
打开	2798
打赏	2771
""", '投': """
投票する	1610
投稿する	1590
""", '折': """
折りたたむ	1596
""", '报': """
报告错误	2798
""", '拒': """
拒絕	2790
拒绝	2790
""", '招': """
招聘启事	2814
""", '拡': """
拡大	1581
拡大する	1595
""", '按': """
按讚	2785
""", '捐': """
捐款	2771
捐贈	2771
捐赠	2771
""", '排': """
排行榜	2795
""", '採': """
採用情報	1606
""", '接': """
接受	2790
接受全部	2790
接受所有	2790
""", '推': """
推广	2789
推广内容	2789
推廣	2789
推荐	2795
推荐文章	2795
推荐阅读	2795
推薦	2795
推薦文章	2795
推薦閱讀	2795
""", '提': """
提供	1585
""", '搜': """
搜尋	2797
搜索	2797
""", '播': """
播放	2797
""", '支': """
支持我们	2771
支持我們	2771
支援する	1569
""", '收': """
收合	2798
收听	2784
收听本文	2814
收聽文章	2814
收藏	2784
收藏文章	2784
收藏本文	2814
收藏食譜	61
收藏食谱	61
收起	2797
""", '文': """
文字の大きさ	65	1581
文字サイズ	1581
文字サイズ変更	65
""", '新': """
新着	1593
新着ニュース	1593
新着記事	1593
新着記事一覧	1620
新規会員登録	1571
新規登録	1571
新闻简报	2778
""", '明': """
明白了	2798
""", '显': """
显示原文	2798
显示更多	2797
""", '暂': """
暂不	2770
暂无评论	2814
""", '暫': """
暫不	2770
""", '更': """
更多	2795
更多内容	2795
更多報導	2795
更多报道	2795
更多文章	2795
更多新聞	2795
更多新聞請看	2823
更多新闻	2795
更多精彩	2823
更多精采內容	2814
""", '最': """
最多人看	2823
最新ニュース	1593
最新号	1620
最新影音	2823
最新文章	2795
最新新聞	2795
最新新闻	2795
最新消息	2795
最新記事	1593
""", '會': """
會員中心	2774
會員專享	2777
會員專享內容	2777
會員專屬	2774
會員登入	2774
""", '月': """
月額#円	1574
月額#円(税込	1574
""", '有': """
有料会員登録	1571
有料会員記事	1610
有料登録	1571
有料記事	1571
""", '朋': """
朋友圈	2784
""", '服': """
服务条款	2790
服務條款	2790
""", '朝': """
朝刊・夕刊	1571
""", '本': """
本周热门	2823
本文へ	1595
本文へ移動	1595
""", '机': """
机器翻译	2814
""", '查': """
查看全部	2797
查看原图	2797
查看原文	2824
查看地图	2798
查看更多	2797
查看留言	2794
查看结果	2798
查看詳情	2798
查看评论	2794
查看详情	2798
""", '标': """
标签	2795
""", '検': """
検索	1595
""", '業': """
業配	2789
""", '標': """
標籤	2795
""", '機': """
機器翻譯	2814
""", '檢': """
檢舉	2794
""", '次': """
次のページ	1595
次の記事	1593
次の記事へ	1593
次へ	1595
次ページ	1595
""", '每': """
每月捐款	2771
""", '注': """
注册	2774
注目の記事	1593
注目キーワード	1593
注目ワード	1593
注目記事	1593
""", '点': """
点击排行	2795
点击播放	2814
点击查看原文	2824
点击查看大图	2797
点击阅读原文	2824
点我看视频	2814
点赞	2784
""", '為': """
為您推薦	2795
""", '热': """
热点	2795
热点推荐	2795
热门	2795
热门排行	2795
热门文章	2795
热门新闻	2795
""", '無': """
無料で体験する	1571
無料で読む	1571
無料会員登録	1571
無料会員限定	1571
無料体験	1571
無料登録	1571
""", '焦': """
焦點新聞	2795
""", '熱': """
熱門	2795
熱門排行	2795
熱門文章	2795
熱門新聞	2795
熱門話題	2795
""", '特': """
特定商取引法に基づく表記	1587
特集	1593
""", '猜': """
猜你喜欢	2795
猜你喜歡	2795
""", '申': """
申し込む	1571
""", '电': """
电子报	2778
电子邮箱	2778
""", '画': """
画像を拡大	1595
画像を見る	1595
""", '留': """
留言	2794
留言(#	2794
""", '登': """
登入	2774
登入/註冊	2774
登出	2774
登录	2774
登录/注册	2774
登錄	2774
登録	1571
登録が完了しました	1610
登録して続きを読む	1571
登録する	1571
""", '發': """
發現錯誤?請告訴我們	2814
發表留言	2794
發表評論	2794
""", '目': """
目录	2797
目次	1595
目錄	2797
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2795
相关报道	2795
相关推荐	2795
相关文章	2795
相关新闻	2795
相关标签	2795
相关视频	2823
相关阅读	2795
相關主題	2795
相關報導	2795
相關影片	2823
相關推薦	2795
相關文章	2795
相關新聞	2795
相關標籤	2795
相關閱讀	2795
""", '看': """
看了这篇文章的人也看	2795
看原文	2824
看更多	2795
看更多文章	2823
看更多新聞	2823
""", '知': """
知道了	2798
""", '稍': """
稍后再说	2770
稍后提醒我	2770
稍后阅读	2814
稍後再說	2770
稍後提醒我	2770
稍後閱讀	2814
""", '立': """
立即捐款	2771
立即訂閱	2774
立即订阅	2774
""", '粉': """
粉絲團	2785
""", '精': """
精彩推荐	2823
精彩推薦	2823
精选	2795
""", '紙': """
紙面ビューアー	1571
""", '結': """
結果を見る	1596
""", '続': """
続きはこちら	1621
続きをみる	1595
続きを読む	1571
""", '網': """
網友留言	2794
""", '編': """
編輯推薦	2795
編輯精選	2795
編集部おすすめ	1593
編集部のおすすめ	1593
""", '縮': """
縮小	1581
""", '繼': """
繼續閱讀	2797
""", '纠': """
纠错	2794
""", '继': """
继续浏览内容	2797
继续阅读	2797
""", '编': """
编辑推荐	2795
编辑精选	2795
""", '网': """
网友评论	2794
""", '翻': """
翻訳を表示	1596
""", '联': """
联系我们	2790
""", '聯': """
聯絡我們	2790
""", '聽': """
聽全文	2814
聽新聞	2784
聽這篇文章	2814
""", '菜': """
菜单	2797
""", '著': """
著作権	1587
""", '複': """
複製網址	2814
複製連結	2784
""", '觀': """
觀看更多	2823
""", '视': """
视频	2795
""", '解': """
解鎖全文	2814
解锁全文	2814
""", '訂': """
訂閱	2774
訂閱會員	2774
訂閱會員專屬內容	2814
訂閱郵件	2778
訂閱電子報	2778
""", '記': """
記事の続きはこちら	1621
記事へのご意見	1590
記事をサポートする	1569
記事をプレゼント	1571
記事をプレゼントする	1610
記事を保存	1581
記事を保存する	1610
記事を印刷する	1581
記事を読む	1595
記事ランキング	1593
記事一覧	1595
記事一覧を見る	1621
記事全文を読む	1595
記者募集	1606
記者募集中	1606
""", '許': """
許可する	1587
""", '註': """
註冊	2774
""", '評': """
評論	2794
""", '話': """
話題の記事	1593
""", '詳': """
詳しく見る	1596
詳細	1596
""", '語': """
語音播報	2814
語音朗讀	2814
""", '誤': """
誤りを報告	1596
誤字脱字の報告	1610
誤字脱字を報告する	1610
""", '読': """
読まれている記事	1593
読み上げ	1610
読み放題	1574
""", '請': """
請填寫讀者問卷	2814
請繼續往下閱讀	2789
請輸入電子郵件	2778
""", '讚': """
讚	2784
讚賞支持	2771
""", '订': """
订阅	2774
订阅会员	2774
订阅邮件	2778
""", '评': """
评论	2794
评论(#	2794
""", '诚': """
诚聘英才	2814
""", '话': """
话题	2795
""", '详': """
详情	2798
""", '语': """
语音朗读	2814
""", '请': """
请先登录再评论	2814
请继续往下阅读	2789
请输入邮箱	2778
""", '購': """
購読	1571
購読する	1571
購読のお申し込み	1571
購読申し込み	1571
""", '贈': """
贈送文章	2814
贈送文章給朋友	2814
贈送此文	2814
""", '贊': """
贊助	2771
贊助內容	2789
贊助商	2789
""", '赞': """
赞助	2771
赞助内容	2789
赞助商链接	2789
赞赏	2771
""", '赠': """
赠送此文	2814
""", '跳': """
跳到主要內容	2797
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2797
""", '轉': """
轉發	2784
""", '转': """
转发	2784
""", '返': """
返信	1590
返信する	1590
返回顶部	2797
返回首页	2797
""", '追': """
追蹤	2785
追蹤我們	2785
""", '通': """
通報する	1590
通知をオン	1580
通知を受け取る	1610
""", '速': """
速報	1593
速報通知を受け取る	1610
""", '連': """
連結已複製	2814
連載	1593
""", '運': """
運営会社	1587
""", '違': """
違反報告	1590
""", '選': """
選單	2797
""", '邮': """
邮箱	2778
""", '链': """
链接已复制	2814
""", '閉': """
閉じる	1568	1595
""", '開': """
開く	1596
開通會員	2774
""", '関': """
関連	1593
関連する記事	1593
関連キーワード	1593
関連タグ	1593
関連トピックス	1593
関連ニュース	1593
関連リンク	1593
関連動画	1593
関連情報	1593
関連記事	1593
関連記事はこちら	1620
""", '閱': """
閱讀全文	2797
閱讀原文	2824
閱讀更多	2797
""", '關': """
關於我們	2790
關注	2785
關注我們	2785
關鍵字	2795
關閉	2770
""", '阅': """
阅读全文	2797
阅读原文	2824
阅读更多	2797
""", '隐': """
隐私政策	2790
隐私权政策	2790
""", '隱': """
隱私政策	2790
隱私權政策	2790
""", '電': """
電子信箱	2778
電子報	2778
電子版	1571
""", '音': """
音声で聞く	1581
音声読み上げ	1610
""", '頭': """
頭條	2795
""", '顯': """
顯示原文	2798
顯示更多	2797
""", '首': """
首頁	2797
首页	2797
""", '點': """
點我看影片	2814
點擊播放本文	2814
點閱排行	2823
""", '가': """
가	1643
가입하기	1634
가장 많이 본 뉴스	1650
""", '개': """
개인정보 처리방침	1648
개인정보처리방침	1648
""", '거': """
거부	1648
""", '검': """
검색	1652
""", '결': """
결과 보기	1653
""", '계': """
계속 읽기	1634
""", '고': """
고객센터	1648
""", '공': """
공유	1643
공유하기	1643
""", '관': """
관련 기사	1650
관련 뉴스	1650
관련 영상	1673
관련 태그	1650
관련기사	1650
관련뉴스	1650
관련키워드	1650
""", '광': """
광고	1647
광고 닫기	1647
""", '괜': """
괜찮습니다	1631
""", '구': """
구독	1634
구독 신청	1634
구독 전용	1634
구독 중	1634
구독신청	1634
구독이 완료되었습니다	1665
구독자 전용	1636
구독하고 이어서 읽기	1665
구독하기	1634
""", '글': """
글씨 크기	65
글씨크기	1643
글자 크기	1643
글자 크기 변경	65	1665
글자 크기 조절	65	1665
글자크기	1643
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1632
기사 공유하기	1643
기사 더보기	1665
기사 듣기	1665
기사 링크 복사	1665
기사 본문	1652
기사 선물하기	1665
기사 스크랩하기	1665
기사 오류 신고	1665
기사 오류 제보	1665
기사 원문 보기	1665
기사 저장하기	1665
기사 제보 및 문의	1665
기사 후원하기	1632
기사에 대한 의견	1649
기사원문	1652
기사저장	1643
기자 구독	1660
기자 구독하기	1660
기자 페이지	1660
기자 프로필 보기	1660
기자의 다른 기사	1660
기자의 다른기사	1650
""", '나': """
나중에	1631
나중에 보기	1665
나중에 읽기	1665
나중에 하기	1631
""", '내': """
내 정보	1634
""", '네': """
네이버 구독	1646
네이버 블로그	1643
네이버에서 구독	1646
네이버에서 구독하기	1646
""", '놓': """
놓치면 안 되는 기사	1673
""", '뉴': """
뉴스 듣기	1665
뉴스레터 구독	1639
뉴스레터 구독 신청	1639
뉴스레터 무료 구독	1665
뉴스레터 신청	1639
""", '다': """
다른 공유 찾기	1643
다른 기사	19	1650
다른 기사 더 보기	19
다른 기사 보기	1660
다른기사	1650
다른기사 보기	1650
다시 보지 않기	1631
다음	1652
다음 기사	1650
다음 기사 보기	1665
다음 페이지	1652
다음기사	1650
다음에	1631
""", '닫': """
닫기	1631
""", '답': """
답글	1649
답글쓰기	1649
""", '당': """
당신이 좋아할 만한	1650
""", '댓': """
댓글	1649
댓글 #	1649
댓글 #개	1649
댓글 보기	1649
댓글 쓰기	1649
댓글 운영 정책	1665
댓글 운영정책	1665
댓글보기	1649
댓글쓰기	1649
댓글을 입력해주세요	1649
""", '더': """
더 보기	1652
더보기	1650	1652
""", '독': """
독자 의견 조사	1665
""", '동': """
동영상	1650
동의	1648
동의합니다	1648
""", '등': """
등록	1649
""", '디': """
디지털뉴스부	1660
디지털뉴스팀	1660
디지털콘텐츠팀	1660
""", '라': """
라인	1643
""", '랭': """
랭킹	1650
랭킹뉴스	1650
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
로그아웃	1634
로그인	1634
로그인 후 댓글 쓰기	1665
로그인/회원가입	1634
로그인이 필요	1636
""", '링': """
링크 복사	1643
링크가 복사되었습니다	1665
""", '마': """
마이페이지	1634
""", '많': """
많이 본 기사	1650
많이 본 뉴스	1650
많이 본 영상	1673
많이 읽은 기사	1650
많이본 기사	1650
많이본 뉴스	1650
""", '맨': """
맨 위로	1652
맨위로	1652
""", '메': """
메뉴	1652
메뉴 닫기	1652
메일	1643
""", '모': """
모두 동의	1648
""", '목': """
목록	1652
목록보기	1652
""", '무': """
무료 체험 시작하기	1634
무료 회원가입	1634
""", '문': """
문의	1649
문자 크기	65
""", '바': """
바로가기	1643
""", '밴': """
밴드	1643
""", '번': """
번역 보기	1653
""", '베': """
베스트	1650
""", '복': """
복사하기	1643
""", '본': """
본문 글씨 줄이기	1643
본문 글씨 키우기	1643
본문 바로가기	1652
본문으로 바로가기	1652
""", '북': """
북마크	1643
""", '비': """
비밀번호 찾기	1634
""", '사': """
사이트맵	1648
사진 확대	1652
""", '설': """
설문 참여 바로가기	1665
설문 참여하기	1665
설문조사 참여하기	1665
""", '속': """
속보	1650
속보 알림 받기	1665
속보 알림 신청	1665
""", '스': """
스크랩	1643
스크랩하기	1665
스폰서	1647
""", '신': """
신고	1649
신문구독	1634
""", '실': """
실시간 뉴스	1650
""", '알': """
알겠습니다	1653
알림 받기	1642
알림 설정	1642
""", '앱': """
앱 다운로드	1642
앱 다운로드하기	1642
앱 설치	1642
앱 설치하기	1642
""", '에': """
에디터 추천	1650
""", '연': """
연관기사	1650
""", '열': """
열기	1653
""", '영': """
영상	1650
영상 보기	1665
영상으로 만나보세요	1665
영상으로 보기	1665
""", '오': """
오늘 하루 보지 않기	1631
오늘은 그만 보기	1631
오늘의 추천	1650
오늘의 핫뉴스	1673
오디오로 듣기	1665
오류 신고	1649
오류 신고하기	1665
오탈자 신고	1665
""", '온': """
온라인뉴스팀	1660
""", '요': """
요약	1652
""", '원': """
원문 보기	1653
원문보기	1652
""", '위': """
위로	1652
""", '유': """
유료 기사입니다	1665
유튜브 구독	1646
유튜브 구독하기	1646
""", '음': """
음성 재생하기	1665
음성으로 듣기	1643
""", '응': """
응원하기	1632
""", '의': """
의견 쓰기	1649
""", '이': """
이 기사 어땠나요	1665
이 기사를 공유합니다	1665
이 기사를 추천합니다	1665
이 기사와 함께 읽은 기사	1665
이 기자의 다른 기사	1665
이 시각 많이 본 기사	1673
이 시각 많이 본 뉴스	1673
이 시각 주요뉴스	1650
이 시각 추천뉴스	1650
이런 기사는 어때요	1673
이메일	1643
이메일무단수집거부	1648
이미 구독 중이신가요	1634
이미 회원이신가요	1634
이미지 크게 보기	1652
이미지 확대	1652
이슈	1650
이용약관	1648
이전	1652
이전 기사	1650
이전 기사 보기	1665
이전기사	1650
""", '인': """
인기 급상승	1673
인기 기사	1650
인기기사	1650
인기뉴스	1650
인쇄	1643
인쇄하기	1643
인스타그램 팔로우	1665
""", '일': """
일시후원	1632
""", '자': """
자세히	1653
자세히 보기	1653
""", '재': """
재생	1652
""", '저': """
저작권규약	1648
저장	1643
""", '전': """
전체 댓글	1649
전체 보기	1652
전체메뉴	1652
전체보기	1652
""", '접': """
접기	1652
""", '정': """
정기 후원하기	1632
정기구독	1634
정기후원	1632
""", '제': """
제보	1649
제보하기	1649
""", '좋': """
좋아요	1643
좋은 기사 후원하기	1632
""", '주': """
주소 복사	1665
주소가 복사되었습니다	1665
주소복사	1643
주요 기사	1650
주요 뉴스	1650
주요 뉴스 더보기	1673
주요기사	1650
주요뉴스	1650
""", '지': """
지금 뜨는 기사	1673
지금 뜨는 뉴스	1673
지도 보기	1653
지면보기	1634
""", '청': """
청소년보호정책	1648
""", '최': """
최신 기사	1650
최신 뉴스	1650
최신기사	1650
최신뉴스	1650
""", '추': """
추천 기사	1650
추천 영상	1673
추천기사	1650
추천뉴스	1650
""", '친': """
친구 추가하기	1665
""", '카': """
카카오스토리	1643
카카오톡	1643
카카오톡 공유	1643
카카오톡으로 공유	1665
카카오톡으로 공유하기	1665
카테고리	1650
""", '쿠': """
쿠키 설정	1648
""", '퀴': """
퀴즈 풀기	1665
""", '키': """
키워드	1650
""", '태': """
태그	1650
""", '텔': """
텔레그램에서 소식 받기	1665
""", '투': """
투표하기	1665
""", '트': """
트위터	1643
트위터 공유	1643
""", '페': """
페이스북	1643
페이스북 공유	1643
페이스북으로 공유	1665
""", '펼': """
펼치기	1652
""", '포': """
포토	1650
""", '폰': """
폰트 크기	1643
""", '프': """
프리미엄	1634
프린트	1643
""", '함': """
함께 보면 좋은 기사	1650
함께 볼 기사	1673
함께 읽으면 좋은	1650
함께 읽은 기사	1673
""", '핫': """
핫뉴스	1650
핫이슈	1650
핫클릭	1673
""", '헤': """
헤드라인	1650
""", '협': """
협찬	1647
""", '홈': """
홈	1652
""", '화': """
화제의 뉴스	1650
""", '확': """
확인	1653
""", '회': """
회사소개	1648
회원 전용	1636
회원가입	1634
""", '후': """
후원	1632
후원 안내	1632
후원 하기	1632
후원하기	1632
후원회원 가입	1632
"""}

START = {'a': """
abonē	1751 K par	1751 K no	1751 K un	1753 K
accès	1177 K illimité
această	52 K investigație	2154 K traducere
además	947 K:	992 K, en
ai가	1662 K 자동 번역한	1662 K 번역한	1662 K 핵심	1662 K 요약한
ai에게	1662 K 물어	1662 K 질문	1662 K 물어보기
ajánljuk	1381 K:
aktivér	418 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2500 K dig till vårt	2516 K
apúntate	973 K a nuestro seminario	973 K a nuestro evento
artykuł	46 K można	46 K wolno	2000 K ukazał się	2000 K pochodzi z	2006 K przetłumaczony	2006 K został przetłumaczony	2006 K czyta	2006 K wygenerowany
artykuły	1997 K autora
artículos	917 K gratuitos
ascultă	1 K	2143 K:	2160 K podcastul	2160 K acest articol
atradāt	44 K
atsisiųskite	1713 K
autorė	1717 K:
autoři	315 K jsou
außerdem	565 K lesenswert:	565 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	981 K la app
beiträge	27 K
benefício	2104 K do assinante:
berätta	59 K i	59 K gärna
beställ	2516 K
bestätigen	459 K sie ihre
bestätigungsmail	459 K
besøg	404 K vores
beğendin	69 K mi
beğendiniz	8 K mi	69 K mi
boletín	923 K diario	923 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2734 K liên quan:	2747 K viết này có	2747 K viết có hữu ích
báo	2747 K lỗi bài viết
bình	5 K luận	27 K luận	2748 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1381 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2747 K phát hiện	2747 K thấy bài viết
bản	2747 K tóm tắt này
bấm	2749 K để nghe
bật	2725 K thông báo
""", 'c': """
chceš	337 K u nás pracovat	2376 K u nás pracovať
chefredaktör	2514 K och ansvarig utgivare:	2514 K:
chưa	32 K có bình luận
citeşte	2143 K şi	2143 K şi:
citește	2143 K și	2143 K și:	2143 K:	2143 K mai mult	2143 K aici	2143 K mai departe:
citiți	2143 K și
ciąg	2010 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	2058 K exclusivo para	2102 K gerado	2107 K oferecido por
conținut	2154 K generat	2158 K oferit de
crédit	1251 K photo	1251 K photos
crédits	1251 K photo	1251 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2751 K đặt ứng dụng	2751 K ứng dụng	2751 K app
có	72 K thắc mắc	2734 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2149 K ai informații	2156 K ai observat o
dalinkitės	1713 K
další	303 K články autora
darovať	2370 K
dernières	1205 K actualités
descarcă	13 K	2174 K aplicația
descargá	13 K	981 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2065 K no google play	2112 K na app store	2112 K no google play	2112 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	330 K
dostępna	2013 K w
dostępne	2013 K w
dostępny	2013 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2024 K do	2037 K do dyskusji
držte	28 K se
découvrez	1206 K aussi	1230 K la boutique	1230 K notre boutique	1230 K nos jeux	1230 K notre hors-série	1238 K notre application	1238 K notre appli
décryptage	1206 K :
déductible	1167 K des impôts	1167 K à #
déjà	1175 K abonné	1175 K inscrit	1175 K client
dùng	2758 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1407 K
encuéntranos	12 K
envía	3 K
envíanos	962 K
ermöglicht	567 K von
erről	1381 K bővebben
escríbenos	950 K
estagiária	2095 K sob supervisão	2095 * K sob supervisão
estagiário	2095 K sob supervisão
""", 'f': """
faça	2110 K o quiz	2110 K o teste	2110 K o nosso
felelős	1404 K szerkesztő:	1404 K kiadó:
fiți	31 K primul
foretrækker	419 K du
fortsätt	2518 K läsa
fortæl	59 K mig
fotogaléria	2344 K:
fotografía	993 K:
frågor	72 K	73 K om artikeln
få	395 K fuld adgang til	418 K adgang	418 K fri	418 K fuld	418 K besked	418 K ugens	418 K dagens	418 K de	418 K nyheder	418 K en notifikation	418 K breaking	418 K seneste nyt	429 K	1920 K full tilgang til	1946 K tilgang	1946 K fri	1946 K full	1946 K beskjed	1946 K varsel	1946 K ukas	1946 K dagens	1946 K de	1946 K nyheter	1946 K siste	1958 K	2491 K full tillgång till	2516 K tillgång	2516 K fri	2516 K full	2516 K besked	2516 K en notis	2516 K veckans	2516 K dagens	2516 K de	2516 K nyheter	2516 K senaste	2527 K
férjen	1407 K hozzá
följ	12 K	2495 K	2516 K
følg	12 K	12 K oss	399 K	418 K	1924 K	1946 K
füge	12 K uns	573 K
fügen	12 K sie uns	573 K sie
für	462 K android und ios	513 K diesen artikel	513 K diesen	562 K nur
főszerkesztő	1404 K:
""", 'g': """
gazeteciliğimizi	2613 K
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2748 K cửa hàng trực tuyến
glöm	2516 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2747 K ý cho bài viết
gör	2500 K quizet	2500 K vårt quiz	2516 K vårt
görmemiz	2618 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1408 K lát
hintergründe	565 K dazu:
hjälp	2500 K oss bli bättre	2500 K oss att bli bättre
hjælp	404 K os med at blive bedre
hlavné	2357 K body
hlavní	317 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2748 K trả lời khảo sát	2756 K ủng hộ
hämta	13 K	2504 K
häng	2516 K med
hääleta	1029 K
håll	28 K	28 K dig
hör	517 K dir	573 K	2516 K
hören	517 K sie	573 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	388 K også	388 K også:	404 K mere på	418 K	1913 K også	1913 K også:	1946 K
""", 'i': """
iesūti	1739 K savu	1739 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1713 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2058 K é assinante
jäikö	1119 K juttu kesken
jälgi	1029 K
""", 'k': """
kapcsolódó	1381 K	1381 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2748 K tra kiến thức của bạn
kjøp	1929 K billetter	1929 K billett	1946 K
klausykitės	1698 K
klikněte	300 K zde
ključne	2296 K točke	2296 K tačke
klõpsates	1029 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1753 K var
kommentarsfältet	5 K
kopiér	418 K
kopírovat	330 K
kopírovať	2370 K
kopē	1753 K
kvíz	300 K:	1394 K	2344 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1407 K
kérjen	1407 K
kérjük	28 K
kênh	2725 K youtube của báo
köp	2500 K biljetter	2500 K biljett	2516 K
kövess	12 K
kövesse	1407 K
kövessen	12 K
køb	404 K billetter	404 K billet	418 K
küfür	27 K içeren
küldd	3 K el	1389 K el nekünk
küldje	1389 K el nekünk	1407 K	1407 K tovább
kļūsti	1753 K
kết	2739 K nối với chúng tôi
""", 'l': """
laimē	1753 K
laimėkite	1713 K
legyél	1407 K
lejupielādē	1753 K
leé	992 K también	992 K más	992 K:
lisää	1143 K meidät
lásd	1381 K még
lásson	1407 K több
lát	1389 K valami
láttál	1389 K valami
lägg	2516 K till
lähetä	1122 K juttuvinkki	1122 K uutisvinkki	1122 K vinkki	1126 K mielipidekirjoituksesi	1126 K mielipidekirjoitus	1143 K
lämna	2494 K dina tips	2494 K ditt tips
läs	2483 K mer om	2484 K också	2484 K också:	2484 K även	2484 K mer	2484 K mer:	2484 K:	2484 K här	2484 K även:	2491 K vidare med	2491 K mer på	2504 K e-tidningen	2504 K tidningen	2516 K	2518 K vidare
læs	387 K mere om	388 K også	388 K også:	388 K mere	388 K mere:	388 K:	388 K her	388 K hele	395 K videre med	409 K e-avisen	409 K avisen	418 K	420 K videre
légy	31 K te az első
líbil	8 K se vám	318 K se
líbilo	69 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1143 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	2010 K wideo
mesterséges	1415 K intelligencia írta
mirá	976 K el video	992 K también	992 K:
mitä	8 K pidit	33 K mieltä	1144 K mieltä sinä
mišljenja	2293 K autora	2293 K iznesena	2293 K izneta
mišljenje	2293 K autora
możliwość	5 K komentowania
mándanos	962 K
más	946 K noticias de	946 K noticias sobre	946 K sobre	946 K en	946 K de	947 K información	947 K información:	950 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	303 K tip?	303 K tip na článek	303 K tip na téma	303 K tip pro
märkasid	44 K	1014 K midagi	1020 K viga	1020 K artiklis viga
még	32 K nincs
més	248 K informació:	274 K notícies de	274 K notícies sobre
mød	404 K os
mūs	1753 K vari
mời	2734 K xem	2734 K bạn đọc	2734 K độc giả	2739 K bạn tham gia	2739 K độc giả theo dõi	2739 K bạn đọc theo dõi	2749 K quý vị theo dõi	2749 K quý độc giả	2749 K bạn xem video	2749 K nghe
""", 'n': """
nahlásit	340 K chybu
nahlásiť	2379 K chybu
nahláste	2379 K chybu
najważniejsze	2006 K informacje
naloži	2424 K
naložite	13 K	2424 K
naročite	2431 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	338 K čas číst	2377 K čas čítať
než	347 K vložíte komentář	347 K začnete diskutovat	347 K napíšete příspěvek
nguồn	2743 K:	2743 K :
nhận	2725 K thông báo
nové	320 K číslo	320 K vydání	2360 K číslo	2360 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1143 K enemmän
nägid	1030 K viga
näita	1029 K
näitkö	1144 K virheen
näytä	1143 K sisältö
nå	2516 K vår
nézd	1381 K meg	1407 K meg
nézze	1381 K meg	1407 K meg
nāc	1744 K strādāt
""", 'o': """
oceń	8 K	2007 K ten	2007 K artykuł	2007 K tekst
odporučte	2370 K
odporúčame	2344 K:
odsłuchaj	2018 K	2018 K ten
ofereça	3 K
oglądaj	1994 K:
ohodnoťte	318 K	2358 K
opýtajte	2357 K sa
opširnije	2281 K:	2281 K na
otázky	72 K
ouça	1 K	2083 K:	2108 K o podcast
oír	1 K
""", 'p': """
pamanīji	1745 K kļūdu
pamanījāt	44 K	1745 K kļūdu
pastebėjote	44 K	1699 K įdomų	1705 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2743 K viên:
piditkö	8 K	69 K	1144 K
pidätkö	1144 K
piše	2308 K:
podobał	8 K ci się
podobało	69 K się
podpořte	335 K
podržite	2311 K
podés	12 K seguir	963 K enviarnos
podívejte	300 K se:	300 K se na video
poleć	2018 K
poslať	2370 K
poslechněte	1 K si	300 K si	300 K si:
poslušajte	1 K	2281 K:	2403 K:
posłuchaj	1 K	1994 K:	1994 K też:
poznáte	66 K niekoho
pozostała	2010 K część
pošaljite	41 K vijest
pošlete	330 K
pošlite	3 K	2370 K
poți	2149 K contacta autorul	2149 K contacta autoarea
praneškite	1699 K redakcijai
predplaťte	2374 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2344 K si tiež	2344 K si aj	2344 K si	2344 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1713 K
pronašli	44 K ste
pročitaj	2281 K još	2281 K i
pročitajte	2281 K još	2281 K i	2281 K više	2281 K:	2281 K više o ovoj temi
prvý	2369 K mesiac len za	2369 K mesiac za	2369 K mesiac už za	2369 K mesiac zadarmo
prześlij	2018 K dalej
präsentiert	567 K von
prüfen	573 K sie
páčil	8 K sa vám	2358 K sa
páčilo	69 K sa
päivitä	1143 K
pääset	1143 K lukemaan
päätoimittaja	1141 K:
păstrați	28 K
pērc	1744 K biļetes	1753 K
předplaťte	335 K si
přehrajte	300 K si
přetisk	68 K povolen	68 K možný
přečtěte	300 K si také	300 K si	300 K si:	300 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	963 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	338 K posloucháte
radšej	2377 K počúvate
radši	338 K posloucháte
rašykite	1699 K autorei	1699 K autoriui
recibí	962 K las noticias
recomandări	2143 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1406 K ingyenesen
regisztráljon	1394 K	1406 K ingyenesen
regístrate	914 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2010 K tekstu
rezervē	1753 K
rešite	2281 K kviz
riješite	2281 K kviz
rozwiąż	1994 K quiz
rätsel	556 K mit
rätseln	556 K sie mit
réservez	1230 K vos places pour la soirée de la rédaction
réservé	1175 K aux abonnés
réservée	1175 K aux abonnés
réservés	1175 K aux abonnés
résumer	1220 K cet article	1220 K l'article
résumé	1220 K généré	1220 K rédigé	1220 K réalisé	1220 K produit	1220 K par
rösta	2516 K
rādīt	1753 K
""", 's': """
saglabā	1753 K
saistīts	1728 K:
saņem	1753 K
sažetak	2296 K	2296 K članka	2296 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	962 K el canal	992 K leyendo:
sesizări	2149 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	317 K	317 K článku
siųskite	1699 K savo	1713 K
sjefredaktør	1943 K:	1943 K og ansvarlig redaktør:
skopírovať	2370 K
skrót	2006 K artykułu
skúsili	59 K ste
související	300 K:
spodobało	69 K się
sporočite	2436 K napako
sprawdź	1994 K:	1994 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2357 K sa
stališča	2414 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	353 K si aplikaci
stöd	2491 K
stötta	2491 K
støt	395 K
støtt	1920 K
suscríbete	908 K a
susidūrėte	1699 K su
susiję	1687 K:
synthèse	1220 K générée
syötä	1143 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1413 K:
szívesen	1408 K meghallgatjuk
szöveg	1413 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	967 K
síganos	12 K
sígueme	967 K
síguenos	12 K
só	2058 K para assinantes
sólo	914 K para suscriptores
søg	418 K nu
súhrn	2357 K
súmate	12 K	56 K a las #
súvisiace	2344 K:
súvisiaci	2344 K článok
sūti	1739 K savu	1753 K
""", 't': """
también	935 K en facebook	947 K puedes leer	947 K puedes leer:	947 K te puede interesar:
també	248 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1148 K on
tekstą	46 K galima
tenés	957 ¿K información
thấy	44 K lỗi
thử	2748 K sức với
tiedätkö	1122 K aiheesta	1122 K asiasta	1122 K lisää
tiivistelmä	26 K on
tilføj	418 K
todavía	32 K no hay comentarios
további	1381 K részletek
traducció	257 K feta
transparentní	310 K účet:
trên	2725 K google news
trả	2748 K lời câu đố
trải	2758 K nghiệm
turpinājums	1755 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1122 K
tác	2743 K giả:	2743 K giả là
támogasd	1399 K a	1399 K az
támogassa	1399 K a	1399 K az
täglichen	459 K newsletter
tämä	26 K tiivistelmä	52 K juttu
tämän	52 K jutun
télécharger	13 K	1186 K l'application
téléchargez	13 K
tóm	2747 K tắt này
töltsd	13 K le
töltse	13 K le	1407 K le	1407 K ki
történeteiket	1389 K
tüm	27 K yorumlar
tęsinys	1715 K
tłumaczenie	2006 K
tải	13 K	13 K ứng dụng	2725 K ứng dụng	2725 K app	2751 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2316 K na grešku
uključi	2304 K
uključite	2304 K
uložit	330 K
uložiť	2370 K
uložte	330 K si	2370 K si
unbeschränkter	536 K zugang
unterstütze	442 K
unterstützen	442 K sie	442 K sie die
uočili	7 K ste
upozorniť	2379 K na chybu
upozorněte	340 K na chybu
urmărește	12 K	2143 K și:	2160 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1394 K részt
več	2403 K:	2403 K v videu	2428 K o tem	2428 K novic	2428 K preberite
vidéo	1206 K :
visą	1713 K interviu
više	2281 K o:
você	2083 K pode gostar:
vprašaj	2417 K
vprašajte	2417 K
vypočujte	1 K si	2344 K si:
vyskúšali	59 K ste
vytiskněte	330 K
vytlačiť	2370 K
vytlačte	2370 K
vyzkoušeli	59 K jste
válaszolj	1407 K
válaszoljon	1407 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	418 K med
véleménycikkeit	1389 K
více	300 K zde	300 K k tématu:
võida	1029 K
võta	1014 K ühendust	1029 K
vă	28 K rugăm să
věnujte	330 K
všechny	27 K komentáře	303 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	483 K artikel:
weź	2037 K udział w dyskusji
więcej	1993 K o	1993 K na temat	1993 K z	1994 K na ten temat:	1997 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	459 K newsletter
""", 'y': """
yanlişlik	2607 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2029 K uwagę	2029 K błąd	2029 K literówkę	2029 K uwagi	2029 K nieścisłość
ziņo	1739 K redakcijai
zkopírovat	330 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2026 K reporterem	2026 K reporterką	2026 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	492 K dpa	731 K #	731 K
""", 'à': """
à	1206 K lire aussi	1206 K lire également	1206 K lire :	1206 K lire sur	1206 K voir aussi	1206 K écouter	1206 K relire	1206 K découvrir	1206 K lire sur le même sujet	1206 K consulter :	1206 K voir également	1209 K propos de l'auteur	1209 K propos de l'autrice	1230 K retrouver dans le numéro
àudio	257 K generat
""", 'á': """
áudio	2102 K gerado
""", 'ä': """
är	2494 K du
äänestä	1143 K
""", 'ç': """
ça	69 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2080 K preciso estar logado
écouter	1 K l'article	1 K cet article	1206 K aussi
écoutez	1 K cet	1 K l'article	1234 K le podcast
""", 'í': """
írd	1407 K be
írj	1389 K a szerzőnek
írja	1407 K be
írjon	1389 K a szerzőnek	1407 K közvetlenül	1407 K nekünk
""", 'î': """
întreabă	2154 K asistentul
întrebări	72 K
""", 'ö': """
ön	1408 K szerint
""", 'ú': """
últimas	946 K noticias de	2082 K de	2082 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	486 K die autor:in	486 K die autoren	486 K die autor:innen	488 K die autorin	488 K den autor	489 K die autorin	489 K den autor
übersetzung	570 K:	570 K aus dem
""", 'č': """
čitaj	2281 K još
čitajte	2281 K i	2281 K još	2281 K još:
članak	46 K se može	46 K možete	2296 K je preveden	2296 K čita	2299 K je objavljen u
članek	46 K lahko	2417 K je preveden	2417 K bere	2417 K je prebral	2420 K je objavljen v
článek	46 K lze	46 K můžete	317 K byl přeložen	317 K přeložen	317 K načetl	320 K vyšel v
článok	46 K možno	46 K môžete	2357 K bol preložený	2357 K načítal	2360 K vyšiel v
čo	33 K si myslíte
čtěte	300 K také	300 K také:	300 K i	300 K více	300 K:
číslo	310 K účtu pro dary	310 K transparentního účtu
čítajte	2344 K aj	2344 K tiež	2344 K viac
""", 'đ': """
đánh	2747 K giá bài viết
đăng	2748 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2764 K dây nóng: #	2764 K dây nóng #
được	68 K phép đăng lại
đọc	2734 K thêm	2734 K thêm:	2734 K:	2734 K tiếp:	2739 K tin nhanh
""", 'į': """
įsigykite	1713 K
įtraukite	1713 K mus
įveskite	1713 K
""", 'ś': """
ściągnij	13 K	2042 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2022 K:
źródło	2022 K:
""", 'ž': """
želite	2313 K raditi kod nas	2313 K da radite kod nas	2433 K delati pri nas
želiš	2313 K raditi kod nas	2433 K delati pri nas
žinote	1699 K daugiau	1714 K istoriją
žiūrėkite	1687 K taip pat	1713 K
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
автор	2224 K - обозреватель	2224 K - корреспондент	2224 K - колумнист	2224 K - редактор	2672 K - оглядач	2672 K - колумніст	2672 K - кореспондент
авторка	2672 K - оглядачка	2672 K - колумністка
авторката	165 K е
авторът	165 K е
акценти	167 K от
""", 'б': """
бачите	44 K помилку
беше	168 K ли полезна	168 K ли полезно	168 K ли полезен
больше	2208 K новостей	2209 K по теме:	2247 K любите слушать	2247 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2227 K ли материал	2227 K ли пересказ	2227 K ли этот пересказ	2227 K ли этот	2227 K ли текст
была	2227 K ли статья	2227 K ли эта	2227 K ли новость
більше	2656 K по темі:	2656 K за темою:	2656 K на тему:	2656 K про це:	2687 K новин	2687 K матеріалів
""", 'в': """
вакансии	2230 K "	2230 K редакции
вакансії	2677 K "	2677 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2227 K понравилась	2227 K понравился	2227 K помогла	2675 K сподобалась	2675 K сподобалася	2675 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	153 K още	153 K също	153 K:	153 K повече във видеото	153 K галерията
включете	175 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2208 K новости на тему	2208 K материалы	2208 K новости	2208 K статьи	2212 K статьи автора	2212 K материалы автора
всички	180 K новини
встановлюйте	2682 K
встановіть	13 K	2682 K	2708 K застосунок
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2226 K от
гледайте	153 K видеото	153 K:
головне	2674 K від	2674 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2656 K:	2656 K про це
джерела	2689 K:
джерело	2689 K:
дивіться	2656 K також	2656 K:	2656 K також:	2656 K відео:
до	2656 K теми:
докладніше	2656 K:	2656 K про це
доступно	2235 K в	2235 K на	2235 K для	2682 K в	2682 K у	2682 K на	2682 K для
достъпно	175 K в	175 K на
дотримуйтесь	28 K
другие	2212 K материалы автора
думка	2672 K автора	2672 K редакції	2672 K, висловлена
думки	2672 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2212 K новость?
еще	2209 K по теме:
ещё	2208 K больше	2209 K по теме:
""", 'з': """
за	2656 K темою:
забелязахте	7 K
завантажити	2682 K в	2682 K з	2682 K у
завантажте	13 K	2682 K в	2682 K з	2708 K застосунок	2708 K додаток
завантажуйте	13 K	2682 K	2692 K застосунок
загрузите	2235 K в	2235 K на
задайте	2226 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	179 K
запитайте	2674 K
зберегти	2686 K
збережіть	2686 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2695 K слухати
""", 'и': """
изпратете	179 K
изтеглете	13 K	175 K	185 K	200 K приложението
източник	182 K:
източници	182 K:
имате	72 K въпроси
инсталирайте	175 K
искате	187 K да работите при нас	187 K ли да работите при нас
искаш	187 K да работиш при нас
источник	2241 K:
источники	2241 K:
""", 'к': """
как	2227 K вам статья	2227 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	179 K
копирайте	179 K
короткий	2674 K виклад	2674 K переказ
коротко	2226 K от	2674 K від
краткий	26 K пересказ	2226 K пересказ
кратко	2226 K от
краткое	2226 K содержание
куиз	153 K:
""", 'л': """
лучшее	2208 K за
любите	2695 K слухати
""", 'м': """
материал	46 K можно	2209 K по теме:	2229 K опубликован в	2232 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2238 K подписки за
мнение	2224 K автора	2224 K редакции
мнението	165 K на автора
мнения	2224 K авторов
мненията	165 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	52 K этим текстом	52 K цим текстом
надіслати	2686 K
надішліть	3 K	2686 K
накратко	167 K от
нашли	7 K ошибку	7 K опечатку
немає	2695 K часу читати
нет	32 K комментариев	2247 K времени читать
новия	170 K брой
новият	170 K брой
новости	2208 K партнеров
новый	2229 K номер
няма	32 K коментари
нямате	188 K време да четете
""", 'о': """
об	2209 K этом подробнее	2212 K авторе
обобщение	167 K
обсуждение	5 K
озвучено	2226 K	2674 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2235 K в
отпечатай	179 K
отпечатайте	179 K
отправить	3 K	2239 K
отправьте	3 K	2239 K
оценете	168 K
оцените	8 K	2227 K
оцініть	2675 K
още	153 K по темата	153 K новини:	180 K новини
""", 'п': """
первый	2238 K месяц за
перевод	2226 K выполнен	2226 K сделан
передплата	2685 K за #	2685 K від #
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2674 K
переклад	2674 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2226 K
перший	2685 K місяць за
питання	73 K до статті
по	2209 K теме:
повече	153 K по темата:	180 K новини
повідомити	2697 K про помилку
повідомте	2697 K про помилку	2697 K нам про помилку
погляди	2672 K авторів
подарете	179 K
подарите	2239 K
подарить	2239 K
подарувати	2686 K
подаруйте	2686 K
поддержать	2244 K
поддержите	2244 K
поделитесь	3 K
поделиться	3 K
подкрепете	185 K
подкрепи	185 K
подписка	2238 K за #	2238 K от #	2238 K за рубль
подписывайтесь	12 K	2244 K на
подпишись	12 K	2259 K на
подпишитесь	12 K	2244 K на	2259 K на нас
подробнее	2209 K:	2209 K в материале	2209 K - в	2209 K читайте в материале	2209 K об этом
подробности	2209 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2224 K автора
позицията	165 K на автора
позиція	2672 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	168 K ли
помітили	7 K помилку
понравилась	8 K статья
понравилось	69 K
попитай	167 K
попитайте	167 K
попробовали	59 K
порадьте	2686 K
порекомендуйте	2239 K
последвайте	12 K	185 K
последние	2208 K новости о
послухати	1 K
послушать	1 K
поставте	2674 K запитання
почитать	2209 K:
преведено	167 K с
преводът	167 K е
предпочитате	188 K да слушате
прежде	2260 K чем оставить комментарий	2260 K чем комментировать
препечатването	68 K е разрешено
препоръчай	179 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2212 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2209 K тест
пройдіть	2656 K тест
прочетено	167 K от
прочетете	153 K още	153 K също
підписка	2685 K за #	2685 K від #
підписуйся	12 K
підписуйтесь	12 K	2692 K на
підпишіться	12 K	2692 K на
підсумок	2674 K
підтримайте	2692 K
підтримати	2692 K
""", 'р': """
работа	2230 K в "
радимо	2656 K прочитати:
разрешете	175 K
распечатайте	2239 K
распечатать	2239 K
расскажите	59 K в
резюме	167 K
резюмето	167 K
рекомендуем	2209 K:
рекомендуємо	2656 K:
робота	2677 K в "	2677 K у "
роздрукувати	2686 K
роздрукуйте	2686 K
розкажіть	59 K у
""", 'с': """
саммари	2226 K
свалете	13 K	175 K	200 K приложението
свежий	2229 K номер
свързани	153 K:
связаться	2212 K с автором
сигнализирайте	190 K за грешка
скачайте	13 K	2235 K в	2235 K из	2244 K приложение	2264 K приложение
скачать	13 K	2235 K в	2235 K на
скопировать	2239 K
скопируйте	2239 K
скопіювати	2686 K
скопіюйте	2686 K
следвайте	12 K ни	185 K
следите	12 K за
слухайте	2656 K:	2656 K також:
слухати	1 K
слушайте	2209 K:	2209 K также:
слушать	1 K
см	2209 K. также:
смотрите	2209 K также	2209 K:	2209 K	2209 K также:	2209 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2249 K об ошибке	2249 K нам об ошибке
сообщить	2249 K об ошибке
сохраните	2239 K
сохранить	2239 K
спитайте	2674 K
споделете	3 K
сподели	3 K
сподобалася	8 K
сподобалось	69 K
сподобалося	69 K
спробували	59 K
спросите	2226 K
спросить	2226 K
станьте	31 K первым	31 K першим	2244 K подписчиком	2244 K соучастником	2692 K частиною спільноти	2692 K співучасником
статията	46 K може	167 K е преведена	167 K е прочетена
статтю	46 K можна	2674 K перекладено
статью	46 K можно	2232 K можно
статья	2226 K переведена	2226 K озвучена	2227 K была	2229 K опубликована в
стежте	12 K за
стислий	2674 K виклад	2674 K переказ
съобщете	190 K за грешка
съобщи	190 K за грешка
""", 'т': """
також	2656 K читайте:
текст	46 K можно	46 K можна	2226 K переведён	2226 K переведен	2226 K озвучен	2674 K перекладено	2674 K озвучено
текстът	46 K може	165 K отразява	167 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	52 K разследване	167 K резюме	167 K обобщение
точка	2224 K зрения автора	2672 K зору автора	2672 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2247 K слушать
установите	13 K	2264 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2209 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	168 K ли
харесахте	168 K ли
харесва	69 K ли ви
хотите	2246 K работать у нас	2246 K у нас работать	2246 K работать в нашей
хочете	2694 K працювати в нас	2694 K в нас працювати	2694 K працювати у нас
хочеш	2694 K працювати в нас
хочешь	2246 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2674 K переказ	2674 K короткий виклад	2674 K короткий переказ	2674 K стислий виклад
""", 'ч': """
четете	153 K още
чети	153 K още
чи	2675 K була стаття	2675 K був матеріал	2675 K був переказ	2675 K був цей переказ	2675 K була ця	2675 K був цей	2675 K сподобалась	2675 K сподобалася	2675 K сподобався
читай	2259 K нас
читайте	12 K нас	13 K	2209 K также	2209 K также:	2209 K:	2209 K подробнее	2209 K еще	2209 K по теме:	2209 K подробнее:	2209 K материал	2209 K в материале	2235 K нас без	2235 K без	2244 K	2244 K нас в	2656 K також	2656 K також:	2656 K:	2656 K ще	2656 K також на тему:	2656 K по темі:	2656 K також на тему	2692 K
читать	2209 K также	2209 K по теме:
что	33 K вы думаете	2209 K ещё почитать:
чуйте	1 K	153 K:
""", 'щ': """
ще	32 K немає коментарів	2656 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	52 K расследование	2226 K краткое содержание
этот	26 K пересказ	2226 K пересказ	2226 K краткий пересказ	2232 K материал можно	2232 K текст можно
эту	2232 K статью можно
""", 'я': """
як	2675 K вам стаття	2675 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	1288 K את
אולי	1303 K פספסתם:
אל	1294 K תפספסו: הפעילו
""", 'ב': """
בואו	1289 K לעבוד איתנו
בחנו	1291 K את עצמכם
""", 'ד': """
דווחו	1288 K על
""", 'ה': """
האזינו	1 K	1275 K:	1290 K לפודקאסט	1290 K לפרק
האם	8 K אהבתם	1288 K הכתבה	1288 K הסיכום	1288 K המידע
הדוא	1282 K"ל האדום
הורידו	13 K	1268 K את האפליקציה	1293 K
היו	31 K הראשונים
הירשמו	1289 K לוובינר	1289 K לכנס
הכותב	1283 K הוא
הכותבים	1283 K הם
הכותבת	1283 K היא
הכנתם	59 K
הכתבה	1288 K עניינה	1304 K ממשיכה
המחבר	1283 K הוא
המחברת	1283 K היא
המייל	41 K האדום
המשך	1304 K הכתבה
הפעילו	1294 K התראות	1294 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1290 K המלא זמין
הצביעו	1291 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1268 K לערוץ הטלגרם	1268 K לקבוצת הוואטסאפ	1268 K לקבוצת הווטסאפ	1279 K אלינו	1279 K לערוץ	1279 K לקבוצה	1279 K לקבוצת	1279 K לקבוצות	1279 K עכשיו	1279 K גם	1280 K	1289 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1290 K לפודקאסט
השתתפו	1291 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1299 K ראשון ב
""", 'י': """
יש	72 K שאלות	1282 K לכם מידע	1282 K לכם סיפור	1282 K לך מידע	1282 K לך סיפור
""", 'כ': """
כדי	1299 K לקרוא את
כל	1279 K החדשות
כתבות	1303 K נוספות:
""", 'ל': """
להאזנה	1290 K לכתבה	1290 K לפודקאסט
להורדת	1293 K
להמשך	1299 K קריאה
לכל	1283 K הכתבות של	1303 K הכתבות:
לכתבה	1275 K המלאה
לכתבות	1303 K נוספות:
לעדכונים	1279 K נוספים	1279 K
לערוץ	1268 K הטלגרם
לפניות	1282 K לכתב	1282 K לכתבת
לפרק	1290 K המלא
לצפייה	1290 K בסרטון	1290 K בווידאו	1290 K במשדר
לקבוצת	1268 K הווטסאפ	1279 K הוואטסאפ	1279 K הווטסאפ
לקבלת	1279 K עדכונים
לקריאה	1275 K נוספת	1275 K נוספת:	1299 K מלאה
לקריאת	1299 K הכתבה המלאה
לרכישת	1289 K כרטיסים לכנס	1289 K כרטיסים לחצו	1289 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1291 K דעתכם? הצביעו
מייל	1282 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1282 K במשהו	1282 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1275 K בנושא:	1303 K במדור:	1303 K כתבות:
ענו	1291 K על הסקר	1291 K על הסקר:	1291 K על החידון
עקבו	12 K	1279 K אחרינו	1280 K אחרי
""", 'פ': """
פרסומת	1304 K
""", 'צ': """
צפו	1275 K:	1275 K גם	1290 K בסרטון	1290 K בתיעוד	1290 K בווידאו	1290 K בכתבה
""", 'ק': """
קבלו	1294 K התראות	1294 K עדכונים על	1294 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1275 K גם	1275 K גם:
קראו	1275 K גם	1275 K גם:	1275 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1279 K להיות	1279 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	1297 K	1298 K בעיתונות	1298 K בנו	1298 K בעבודתנו
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
از	1081 K دست ندهيد:
اسال	110 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	113 K الي
استمعوا	113 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	102 K في	103 K في قناة	126 K
اشتركوا	100 K في	126 K
اضف	100 K
اطلاعات	1069 K خود را بسنجيد
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
ايا	1066 K اين	1066 K خطايي
اين	52 K گزارش	1066 K	1081 K مطلب را هم بخوانيد:
اينجا	1081 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	106 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1054 K:
بخوانيد	1054 K:
بشنويد	1 K
به	12 K كانال	1066 K اين
بيشتر	1054 K بخوانيد	1054 K بخوانيد:	1054 K ببينيد	1081 K بدانيد:
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
تماس	1062 K با نويسنده
تمت	110 K ترجمة هذا	110 K الترجمة
""", 'ج': """
جرب	126 K
جربوا	126 K
""", 'ح': """
حقوق	134 K النشر	134 K الطبع
حمل	13 K	121 K تطبيق	121 K تطبيقنا	121 K الان
حملوا	13 K	121 K
""", 'خ': """
خبرنگار	1062 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	110 K مولدة
خلاصة	110 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1069 K خود را
در	1054 K اين باره بخوانيد	1069 K اين نظرسنجي	1069 K نظرسنجي ما	1069 K نظرسنجي	1081 K همين زمينه:	1081 K همين رابطه:
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
شما	1069 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	106 K متخصص في	106 K وكاتب
صحفي	106 K متخصص في	106 K وكاتب
صوت	115 K الان:
صوتوا	115 K الان
""", 'ط': """
طالع	130 K ايضا:
""", 'ع': """
عكاس	1062 K:
""", 'ف': """
في	130 K السياق ذاته:	130 K السياق نفسه:	130 K هذا السياق:
""", 'ق': """
قد	96 K يهمك:	130 K يهمك ايضا:
قم	121 K بتحميل	121 K بتنزيل
""", 'ك': """
كاتب	106 K وصحفي	106 K وصحافي	106 K وباحث	106 K ومحلل	106 K واكاديمي	106 K صحفي
كاتبة	106 K وصحفية	106 K وصحافية	106 K وباحثة	106 K صحفية
كد	1062 K خبر:	1062 K خبر :
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
مترجم	1062 K:
مصيتم	7 K
مطالب	1054 K مرتبط:
ملخص	110 K بالذكاء	110 K المقال بالذكاء
منبع	1062 K:	1062 K :
مواضيع	96 K ذات صلة:	130 K متعلقة:
""", 'ن': """
نبذة	106 K عن الكاتب
نزل	13 K	121 K تطبيق	121 K تطبيقنا
نزلوا	121 K
نظر	1066 K شما درباره
نظرات	5 K
نظرسنجي	1069 K:
نقل	68 K مطالب با ذكر
نويسنده	1062 K:	1062 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	110 K الملخص	110 K النص
هذه	110 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	105 K لديك معلومات	105 K لديكم معلومات	105 K لديك قصة	105 K لديكم قصة	111 K كان هذا	111 K كانت هذه	111 K وجدت هذا	111 K اعجبك هذا	111 K اعجبتك هذه	117 K وجدت خطا	117 K لاحظت خطا	117 K وجدتم خطا
همچنين	1054 K بخوانيد	1054 K بخوانيد:	1081 K ببينيد:
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
گزارش	1062 K:	1066 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1341 Kो यह	1341 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1336 Kुट-	1336 Kुट:	1336 Kुट -	1336 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1327 Kे भी पढें	1327 Kे भी पढें:	1354 Kे भी पढें-	1354 Kे भी देखें:
""", 'ए': """
एज	1336 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1327 K पढें:	1354 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1341 K्या यह	1341 K्या आपको	1350 Kेवल # रुपये में
""", 'ख': """
खबर	1341 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1336 Kिस्क्लेमर:
""", 'द': """
द	1327 Kेखें:	1327 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1327 Kें:	1354 Kें-	1354 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1336 (Kाषा
""", 'म': """
म	1350 Kात्र # रुपये में
""", 'य': """
य	1327 Kे भी पढें	1327 Kे भी पढें:	1336 (Kे लेखक के	1354 Kे भी पढें-	1354 Kे भी देखें:
यह	1327 K भी पढें	1327 K भी पढें:	1327 K भी देखें:	1336 (K लेखक के	1341 K खबर आपको	1354 K भी पढें-	1354 K भी पढें -
""", 'ल': """
ल	1336 Kेखक के बारे में	1336 Kेखिका के बारे में	1336 (Kेखक	1336 (Kेखिका	1336 Kेखक वरिष्ठ पत्रकार हैं	1336 Kेखक स्वतंत्र पत्रकार हैं	1336 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1327 Kंबंधित:	1350 Kिर्फ # रुपये में	1354 Kंबंधित खबर:	1354 Kंबंधित खबरें:
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
กด	12 Kติดตาม	2543 Kติดตาม	2543 Kไลก์
""", 'ข': """
ขอ	2546 Kบคุณภาพจาก	2546 Kบคุณข้อมูลจาก
ข่	2539 Kาวที่เกี่ยวข้อง:	2546 Kาวโดย	2552 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2552 Kิป:
คุ	2549 Kณรู้สึกอย่างไรกับ	2549 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2552 Kคลิป:	2552 Kคลิป :
""", 'ซ': """
ซื	2550 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2539 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2543 Kดตามช่อง	2543 Kดตามเรา	2543 Kดตามข่าว	2561 Kดตามอ่านข่าวอื่นๆ	2561 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2548 Kม ai
""", 'ท': """
ทด	2550 Kสอบความรู้ของคุณ
ทำ	2550 Kแบบสำรวจสั้น
ที	2546 K่มา:	2546 K่มา :
""", 'บ': """
บท	2548 Kความนี้ใช้ ai	2548 Kสรุปนี้	2548 Kความนี้แปล	2548 Kความนี้เรียบเรียง	2549 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2548 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2546 K้เขียน:	2546 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2549 Kข้อผิดพลาดในบทความ
พื	2562 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2550 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2546 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2550 Kวมโหวต:	2550 Kวมโหวต :	2550 Kวมทำแบบสำรวจ	2550 Kวมสนุก	2557 Kวมสนับสนุน
ร้	2565 Kองทุกข์	2565 Kองเรียน
""", 'ล': """
ลง	2550 Kทะเบียนเข้าร่วมสัมมนา	2550 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2557 Kับสนุน
สร	2548 Kุปโดย	2548 Kุปข่าวด้วย	2548 Kุปนี้	2548 Kุปข่าวโดย	2549 Kุปนี้มีประโยชน์
สา	2565 Kยด่วนข่าว	2565 Kยด่วนทีมข่าว
ส่	2565 Kงข่าว
""", 'อ': """
อ่	2539 Kานเพิ่มเติม:	2539 Kานต่อ:	2539 Kานข่าวต้นฉบับ:	2539 Kานเพิ่มเติม	2539 Kานประกอบ:	2552 Kานข่าวเพิ่มเติม:	2552 Kานข่าวเพิ่มเติม	2552 Kานข่าวที่เกี่ยวข้อง:	2552 Kานข่าว:	2552 Kานเรื่องอื่น:	2561 Kานข่าวอื่นๆ	2561 Kานข่าวต้นฉบับได้ที่	2561 Kานบทความอื่นๆ	2561 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2546 Kางอิง:
""", 'เ': """
เก	2546 Kี่ยวกับผู้เขียน
เข	2543 K้าร่วมช่อง
เน	2548 Kื้อหานี้สร้าง	2562 Kื้อหาสปอนเซอร์	2562 Kื้อหาโฆษณา	2562 Kื้อหาสนับสนุนโดย
เพ	2543 Kิ่มเพื่อน
เร	2546 Kื่อง:	2546 Kื่อง :	2546 Kื่องและภาพ
""", 'แ': """
แจ	2549 K้งแก้ไขข่าว	2565 K้งเบาะแส	2565 K้งข่าว
แช	3 Kร์
แป	2548 Kลโดย
แอ	2543 Kดไลน์
""", 'โ': """
โฆ	2562 Kษณา -
""", 'ใ': """
ให	2549 K้คะแนนบทความ
""", 'ไ': """
ไม	2543 K่พลาดทุกข่าวสาร	2543 K่พลาดข่าว
""", 'ả': """
ảnh	2743 K:
""", 'ủ': """
ủng	2743 K hộ tác giả	2756 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1594 Kせて読みたい	1594 【Kせて読みたい】	1594 Kせて読みたい:
""", 'こ': """
こち	1594 Kらもおすすめ	1594 Kらもおすすめ:	1622 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	1602 K記事を書いた人	1602 K記事の筆者	1605 K要約はai	1605 K要約は、ai	1605 K要約は役に立ち	1605 ※K要約	1605 K記事の翻訳	1605 K記事の要約	1605 K記事はai	1605 K翻訳	1605 K見出しはai	1613 K記事は	1613 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1594 Kと見る:	1622 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1622 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1622 【K】
""", '下': """
下載	13 K	2782 Kapp	2782 K應用程式
下载	13 K	2782 Kapp	2782 K应用
""", '以': """
以上	2808 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2805 K:	2805 (K	2805 K係	2805 K为	2805 K為
""", '你': """
你做	59 K了吗
你可	2796 K能會喜歡:	2827 K能想看:
你有	2803 K线索
你覺	2810 K得這篇
你觉	2810 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2805 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2808 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2788 K微信公众号	2788 K官方微信
""", '内': """
内容	2808 K由ai
""", '写': """
写真	1594 【K】	1594 K:	1622 【Kを見る】	1622 【Kギャラリー】
""", '出': """
出典	1602 K:
""", '分': """
分享	3 K
""", '前': """
前回	1622 【K】	1622 Kの記事:
""", '加': """
加入	12 K	2801 K	2822 K
""", '動': """
動画	1594 【K】	1622 【Kを見る】
""", '升': """
升級	2822 K
升级	2822 K
""", '原': """
原文	2826 K刊于	2826 K刊於
""", '参': """
参与	2812 K我们的
参考	69 Kになった	1594 K:
""", '參': """
參與	2812 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2811 K错误
""", '取': """
取材	1602 K・文	1602 K・執筆
""", '另': """
另请	2796 K参阅
""", '可': """
可以	2802 K在x上
可自	68 K由转载
""", '合': """
合わ	1594 Kせて読みたい:
""", '同': """
同场	2796 K加映:
同場	2796 K加映:
""", '問': """
問問	2808 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1602 K:	1602 K/
""", '報': """
報名	2813 K參加
""", '填': """
填写	2812 K问卷
填寫	2812 K問卷
""", '如': """
如发	2811 K现
如有	2803 K线索	2803 K線索
如果	2803 K您有相关线索	2803 K你掌握	2803 K您掌握	2804 K您有
如發	2811 K現
""", '官': """
官方	2788 K微信:	2788 K微信公众号:
""", '審': """
審校	2805 K:
""", '对': """
对本	73 K文有疑问
""", '延': """
延伸	2796 K閱讀	2796 K阅读	2796 K閱讀:	2796 【K閱讀】	2827 K阅读:
""", '开': """
开启	2782 K通知	2782 K推送通知
""", '引': """
引用	1602 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2827 K:
影音	2827 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2827 K看更多:
""", '微': """
微信	2782 K扫	2788 K公众号:
""", '您': """
您对	2810 K这篇文章
您對	2810 K這篇文章
您有	2803 K线索
您的	27 K评论
您覺	2810 K得這篇
您觉	2810 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2782 K客户端
""", '打': """
打开	13 K	2782 K微信
""", '扩': """
扩展	2796 K阅读:
""", '扫': """
扫一	2782 K扫
扫描	2782 K二维码关注	2801 K
扫码	2801 K
""", '投': """
投票	2812 K:
投稿	27 Kは
""", '报': """
报名	2813 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2801 K追蹤
""", '掃': """
掃一	2782 K掃
""", '採': """
採訪	2805 K撰文:
""", '推': """
推荐	2796 K阅读	2796 K阅读:
推薦	2796 K閱讀:
""", '提': """
提供	1602 K:
""", '摘': """
摘要	2808 K由
""", '撰': """
撰文	2805 K:
撰稿	2805 K:
""", '支': """
支持	2820 K
""", '收': """
收听	1 K	2815 K我们的播客	2815 K我们的节目
收聽	1 K	2815 K我們的播客	2815 K我們的節目
""", '文': """
文/	1602 K
文:	1602 K
文・	1602 K
文章	44 K有误	2805 K来源:	2811 K有误	2811 K有誤
""", '新': """
新聞	41 K爆料	2803 K線索
新闻	41 K热线	41 K报料	41 K爆料	2803 K线索热线	2803 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2796 K:	2796 K新聞:	2796 K內容:	2796 【K新聞】	2796 K相關	2796 K阅读:	2796 K報導:	2796 K报道:	2826 K精彩内容	2826 K精彩內容	2826 K资讯	2826 K資訊	2826 K内容请	2826 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2803 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本内	2808 K容由ai
本报	41 K热线
本摘	2808 K要
本文	2805 (K作者	2805 K作者	2808 K摘要	2808 K由ai	2808 K由人工智能翻译	2808 K由人工智能生成	2808 K由人工智慧	2826 K章來自	2826 K转载自	2826 K轉載自	2826 K来自	2826 K來自
""", '来': """
来发	31 K表第一
来源	2805 K:
""", '校': """
校对	2805 K:
""", '構': """
構成	1602 K・文
""", '次': """
次に	1594 K読む:
次の	1622 Kページ:	1622 【K記事】
次ペ	1622 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2801 K加入	2802 K在	2802 K关注	2803 K提供线索	2803 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2801 K加入	2802 K在	2803 K提供線索	2803 K投稿
""", '此': """
此摘	2808 K要
""", '测': """
测一	2812 K测:
""", '測': """
測一	2812 K測:
""", '点': """
点击	2796 K查看	2815 K观看视频	2815 K收听
点我	2801 K加入
""", '熱': """
熱門	2827 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2803 K请	2803 K請
""", '用': """
用微	2782 K信扫
""", '画': """
画像	1594 【K】	1622 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2811 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2796 K阅读	2796 K新闻	2796 K报道:	2796 K阅读:	2827 K新闻:	2827 K文章:
相關	2796 K新聞	2796 K報導	2796 【K新聞】	2796 K閱讀:	2827 K新聞:	2827 K文章:	2827 K報導:
""", '看': """
看更	2796 K多:
""", '立': """
立即	2801 K加入	2812 K报名	2812 K報名
""", '筆': """
筆者	1602 Kプロフィール
""", '編': """
編輯	2805 K:
編集	41 K部への情報提供
""", '线': """
线索	2803 K征集
""", '编': """
编辑	2805 K:	2805 (K:
""", '聽': """
聽我	2815 K們的podcast
""", '著': """
著者	1602 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2815 K上方影片
""", '观': """
观看	2815 K上方视频
""", '视': """
视频	2827 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2822 K
""", '記': """
記事	7 Kの誤り	1613 Kの誤り	1613 Kに誤り
記者	1602 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1594 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2820 K持
""", '订': """
订阅	2822 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '请': """
请支	2820 K持
""", '責': """
責編	2805 K:
""", '資': """
資料	2805 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2820 K
""", '责': """
责任	2805 K编辑:	2805 (K编辑
责编	2805 K:
""", '赞': """
赞助	2820 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2809 K摘要
这段	2809 K摘要
这篇	8 K文章	52 K调查	52 K报道	2809 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2809 K摘要
這篇	2809 K文章
""", '采': """
采写	2805 K:
""", '長': """
長按	2801 K
""", '长': """
长按	2801 K
""", '開': """
開啟	2782 K通知	2782 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1594 K記事	1594 K記事:	1594 【K記事】	1594 K:	1594 【K】	1622 【K写真】
""", '閱': """
閱讀	2796 K更多
""", '问': """
问问	2808 K我们的ai
""", '阅': """
阅读	2796 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2812 K報名
""", '马': """
马上	2812 K报名
""", '點': """
點我	2801 K加入
點擊	2796 K查看	2815 K觀看影片
""", '같': """
같이	1651 K 보기:
""", '관': """
관련	1651 K 기사:	1674 K 기사 :	1674 [K 기사]	1674 K 기사-
관련기사	1651 K	1651 K:	1651 [K]	1674 K :
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1662 K #줄 요약
기사에	73 K 대해 궁금	1667 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1674 K 기사:
""", '당': """
당신의	1666 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1651 K 읽기:
더보기	1651 [K]	1651 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1666 K 설문에	1666 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1674 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1662 K 요약은
""", '사': """
사진출처	1677 K:
""", '생': """
생성형	1662 K ai가 요약
""", '설': """
설문에	1666 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1666 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1651 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	1662 K 요약은 ai	1662 K 요약이 도움	1662 K 기사는 인공지능	1662 K 기사는 ai	1662 K 번역	1667 K 기사가 도움이	1667 K 기사를 어떻게	1667 K 뉴스에 대한 의견	1667 K 기사에 대한 의견
이슈	1674 [K]
이어	1651 K 읽기:
""", '인': """
인기기사	1674 [K]
""", '자': """
자료출처	1677 K:
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
추천	1651 K 기사:
추천기사	1674 [K]
""", '출': """
출처	1677 K:	1677 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1651 K 볼 만한 기사:	1651 K 보면 좋은 기사:	1674 [K 읽기]
""", '핫': """
핫클릭	1674 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1651 [K]
"""}

CONTAINS = {',': """
,说:	2835 K
""", '@': """
@我	62 K
""", 'a': """
abonați	2176 K-vă	2180 K
abonații	50 K pot	2177 K noștri
abonează	2131 K-te pentru	2136 K-te pe youtube	2176 K-te
abonné	50 en tant qu'K	1172 pas encore K	1174 déjà K	1176 en tant qu'K
abonnés	1172 réservé à nos K	1174 réservé aux K	1253 nos K	1256 K
abonējiet	1760 K
actualité	1182 l'essentiel de l'K	1192 suivez l'K	1192 suivez toute l'K	1192 retrouvez toute l'K	1215 couvre l'K
adatkezelési	1377 K tájékoztató
admitió	997 K
adomány	1425 K
adományoddal	1421 K
adományok	1425 K
adományozz	1421 K
adományozzon	1398 K itt
advirtió	997 K
adó	1366 K #%
adód	1423 K #
adója	1398 K #
adăugat	2179 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	2511 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1255 a K
afiliación	37 enlaces de K
afirmó	997 K
afișată	60 email nu va fi K
agregó	997 K
aicināja	1763 K
aizsargātas	1729 visas tiesības K
aiškino	1723 K
ajouté	1255 a K
ajută	2176 K-ne
ajánld	1421 K fel
alkalmazás	1374 töltsd le az K
alkalmazásban	1396 az K
alkalmazást	1396 K
alkalmazásunk	1422 K
alkalmazásunkat	1374 töltse le K
alăturat	2150 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1236 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	515 jetzt K:
anketě	323 naší K	323 v K
ankietę	35 naszą K	2011 naszą K	2011 krótką K
anmäl	2529 K dig till vårt	2529 K dig till våra
anmäla	2506 genom att K dig
annoncé	1255 a K
annoncør	422 betalt af en K	422 betalt af K
annonslänkar	37 K	2511 K
annonsör	2520 betalt av en K	2520 betald av en K
annonsør	1951 betalt av en K
anunció	997 K
anunțat	2179 a K
använder	2476 vi K cookies	2477 K kakor
anúncio	2106 após o K	2106 depois do K
anúncios	70 sem K	2124 sem K
apelował	2046 K
apelowała	2046 K
aplicación	924 descarga la K	924 descarga nuestra K
aplicația	2137 descarcă K	2176 descarcă K noastră	2176 descarcă gratuit K	2176 descarcă K și	2177 K noastră
aplikację	1976 pobierz naszą K	1977 pobierz K	1977 ściągnij K	2034 naszą K
aplikácii	2365 našej K
aplikáciu	2365 mobilnú K	2365 K
aportació	276 la teva K
aportación	959 tu K	985 haz tu K
apoyá	994 K
applikációnk	1396 K
applikációnkat	1396 K
apsolīja	1763 K
apóyanos	959 K	994 K
apóyenos	959 K	994 K
apúntate	903 K a	919 K a nuestra	919 K gratis	994 K gratis
apărat	2179 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2617 bir K paylaş
artykuł	15 darmowy K	20 cały K	1965 podoba ci się ten K	2012 nasz K do końca	2032 ostatni darmowy K	2044 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	904 te ha gustado este K	912 regala este K	912 regalar este K	915 último K gratis	915 te queda # K	988 y lee este K	995 este K
artículos	15 K gratis	915 K gratis este mes	915 te quedan # K	915 límite de K
aseguró	997 K
associés	1198 cookies K à ce contenu
assuré	1255 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	568 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2131 K-te pentru
autorką	2003 kontakt z K
autorská	305 K práva
avertizează	2179 K
avísanos	994 K
ayúdanos	959 K	994 K a
açikladi	2633 K
açin	2617 K
añadió	997 K
año	996 al K
""", 'b': """
bağirdi	2633 K
bağirdilar	2633 K
bağiriyor	2633 diye K
bağiriyordu	2633 K
bağiş	2630 K yap	2634 K
bağişiniz	2630 K
bağlantilari	2614 satiş ortakliği K
başlayan	2616 tl'den K
başvurun	2617 K
behält	29 K sich vor	29 K sich das recht
behöver	2458 vi K ditt stöd	2529 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1374 értesítések K
beløb	434 fast K
beløp	1960 gi et K	1962 fast K
bemängeln	590 K
bemängelt	590 K
berätta	67 K för oss	67 K din
berättade	2532 K
berättar	2532 K
bestätigen	458 K sie ihre
bestätigungslink	559 K
bestätigungsmail	458 K	559 K
betalvägg	2533 K
bezplatný	343 poslední K článek	2359 náš K webinár	2382 posledný K článok
bezplatných	2368 K článkov
bezpłatne	2017 K konto
bezpłatny	2008 nasz K webinar	2032 ostatni K artykuł
bezpłatnych	2017 limit K
beğendiyseniz	2631 bu haberi K	2631 bu yaziyi K
biết	2768 cho K
blokování	297 K reklam
boletín	919 recibe el K	919 nuestro K	922 K diario	994 recibe el K	995 nuestro K	998 K
boîte	1181 dans votre K mail	1181 dans votre K e-mail
brezplačen	2439 zadnji K članek
brezplačne	2426 K članke
brezplačni	2419 naš K webinar	2439 zadnji K članek
brezplačnih	2426 K člankov
bronił	2046 K się
brzmiał	2046 K
brzmiała	2046 K
brzmiało	2046 K
butlletí	245 subscriu-te al K	245 el nostre K	277 el nostre K	280 K
buzdított	1424 K
buzdította	1424 K
buzón	920 en tu K
bájate	994 K la app
bönföll	2532 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2532 K
bønfaldt	435 K
bønn	1885 vi har en K til deg
bønnfalt	1963 K
bústia	267 a la teva K
bülten	2610 e-K	2634 K
bültene	2577 K abone	2577 K kayit	2577 K kaydol
bülteni	2610 haber K
bültenimiz	2631 K
bültenimize	2577 K	2630 K	2631 K
bültenine	2610 K
błagał	2046 K
błagała	2046 K
bạn	49 gửi cho K bè	2721 hộp thư của K	2755 sự ủng hộ của K	2765 mời K	2765 cần sự ủng hộ của K	2765 nhờ sự ủng hộ của K
bằng	2763 K văn bản của báo
""", 'c': """
caffè	1528 un K
café	54 me paga um K	960 un K	985 un K al mes	1218 un K
caractères	1236 limitées à # K
catedrática	956 es K
catedrático	956 es K
celého	285 pro čtení K
cercetătoare	2150 este K
cercetător	2150 este K
chaîne	1253 notre K
chefredaktör	2496 är politisk K	2496 är K
chefredaktør	400 er K
chuyện	2742 bạn có câu K
chép	2737 cấm sao K	2763 mọi sao K
chính	2730 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2721 bản tin của K tôi	2724 theo dõi K tôi	2742 cho K tôi qua	2742 liên hệ với K tôi	2765 ủng hộ K tôi	2765 K tôi cần sự giúp đỡ	2765 giúp K tôi	2765 theo dõi K tôi	2765 hãy gửi cho K tôi	2765 hãy liên hệ với K tôi	2765 hãy báo cho K tôi	2766 K tôi trên	2766 của K tôi	2766 cho K tôi
chọn	2765 hãy bình K
cikkünk	1422 minden K
cikkünkhöz	1422 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2079 nos K
comentó	997 K
comisión	974 recibir una K
comissió	262 rebre una K
comissão	2105 receber K	2105 receber uma K
commerciële	1845 K partner
communauté	1223 K whatsapp	1223 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1552 parte della nostra K
condamné	1255 a K
condiții	2140 termeni și K
confidentialité	1199 politique de K
confidențialitate	2140 politica de K
conférences	1215 est maître de K
connecté	1201 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2056 acesse todo o K	2100 ao exibir este K	2100 ao ver este K
contribuição	2092 com a sua K	2123 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	997 K
conversación	942 participar en la K
conținut	9 acest K	2131 K doar pentru abonați
conținutului	2147 preluarea K
cookieinställningar	2498 K
corespondentă	2150 este K
creează	2176 K un cont pentru a citi
csatornájára	1388 viber-K
csatornánk	1422 K
csatornánkhoz	1388 telegram-K	1388 whatsapp-K
csatornánkra	1388 youtube-K	1421 iratkozz fel K	1421 iratkozzon fel K
csábított	1424 K
cuéntanos	38 K	67 K	942 K en	994 K
cuéntenos	38 K	67 K
czytać	1971 aby K dalej	1971 żeby K dalej	2043 chcesz K dalej
czytelników	36 naszych K	2012 opiniami K	2023 z wpłat K	2023 dzięki wsparciu K	2040 K	2044 naszych K	2044 z wpłat K
câmpurile	60 K cu steluță
cântau	2179 K
címével	1420 e-mail-K
cùng	51 hãy tham gia K họ
của	2744 là cây bút K	2766 độc giả K
""", 'd': """
daní	2373 # % z K	2373 #% z K
darbą	1721 mūsų K
darowiznę	1969 przekaż K	2043 przekaż nam K	2043 przekaż K na
datenschutzerklärung	475 unserer K	588 unserer K	588 unsere K
datenübertragung	509 der K zu
dați	62 K-mi tag
debatindlæg	401 send dit K	401 skrive et K
debatredaktør	400 er K
debattredaktør	1925 er K
debattør	400 er K
declaró	997 K
decía	997 K
demandé	1255 a K
denmişti	2633 K
denunció	997 K
descárgate	924 K la	924 K nuestra
destekçimiz	2617 K olun	2630 K olun
desteğiniz	2630 K
desteğinizle	2631 K
desteğiyle	18 okurlarin K	2603 yapay zeka K	2612 K ayakta	2622 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2364 K môžu
disponível	2064 K no google play
doação	2052 faça uma K	2092 sua K	2123 sua K	2123 faça uma K	2127 K
doações	2127 K
dodał	2046 K
dodała	2046 K
dodává	357 K
događaj	2298 naš K
domagał	2046 K się
donació	276 fes una K	280 K
donación	907 haz una K	907 tu K	959 tu K	959 una K	994 tu K	994 haz una K	998 K
donația	2176 K ta
donație	2176 fă o K	2180 K
donații	2180 K
donează	2176 K acum
doporučil	357 K
doporučila	357 K
doporučovala	357 K
dopuštenja	2309 bez K
doradzał	2046 K
dorzuć	2043 K się
dostawać	2033 chcesz K
dostávajte	2388 K
dostávat	344 chcete K
dostávať	2383 chcete K
dostávejte	350 K
dostęp	1971 masz już K	2017 pełny K do	2017 wykup K	2043 kup K
dostępny	1971 artykuł K tylko
dotazník	324 krátký K	2363 krátky K
dotazníka	2363 nášho K
dotazníku	323 našeho K	324 krátkého K
dowolną	2045 K kwotą
dočtete	331 více se K
dołóż	2043 K się
dołącz	51 K do nich	51 K	1982 K do nas na	2043 K do nas	2043 K do grona	2043 K do nich
draudžiama	1695 K kopijuoti	1695 be leidimo K	1695 be sutikimo K
draudžiamas	1716 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2044 K dalej
dziennikarką	2004 jest K
dzięki	2044 K wam	2044 K tobie
dziękujemy	2014 K za zapisanie	2014 K za zapis	2043 K, że nas czytasz
där	42 var du K
débloquer	1174 pour K
déclare	1255 K
déclaré	1255 a K
découvrez	1172 K nos offres	1252 K nos offres
déductible	1166 K des impôts	1166 K à #	1254 K
déjanos	6 K tu
dénonce	1255 K
déplore	1255 K
déposés	1228 des cookies seront K
désabonner	1181 K à tout moment
désactiver	1196 K adblock
désactivez	1196 K adblock
désinscrire	1182 vous K à tout moment
díky	355 K vám
dömde	2532 K
dømte	435 K	1963 K
děkujeme	354 K, že nás čtete
dụng	2726 tải ứng K	2765 tải ứng K của	2765 hãy tải ứng K	2765 tải ngay ứng K
""", 'e': """
edellyttää	1150 K tunnusta
editörlerimize	39 K
editörüdür	2600 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	974 no ha participado en la K
electrònic	245 el teu correu K
electrónico	60 correo K no se mostrará	920 tu correo K	942 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1368 a teljes cikk K
elsőként	1397 értesülj K
előfizetés	1425 K
előfizetéssel	1400 K
előfizető	1368 már K	1421 legyen K
előfizetőink	50 K	1368 K olvashatják	1400 K számára	1422 K
előfizetők	50 az K	1410 csak K	1425 K
előfizetőknek	1369 csak K	1410 K szól
előfizetőként	50 K
előfizetőnktől	1420 K
emlékeztetett	1424 K
endereço	2078 seu K de email não será
engedély	1403 K nélkül tilos
engedélyezze	1376 K a javascript
engedélyhez	1403 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1253 cette K	1861 onze korte K	1861 onze K
enquêtent	1253 K pour vous
enquêtes	1253 nos K
ensimmäinen	1155 K kuukausi
enthält	509 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	994 K
epizódu	2361 K
erhvervsredaktør	400 er K
erhältlich	515 shop K
erişin	2617 K
erklärt	590 K
erklärte	590 K
erkände	2532 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	587 K sie es weiter
erzählt	67 K uns	590 K
erzählte	590 K
escribió	997 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	942 K a	994 K
estimé	1255 a K
estás	904 ya que K aquí	904 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2585 javascript'i K
evästeasetuksiasi	1127 K
evästeet	1127 K	1152 K
evästeitä	1110 K
existují	334 K díky
experiência	67 conte sua K
explicó	997 K
expliqué	1255 a K
expérience	67 partagez votre K
externého	2355 K obsahu
externí	316 K obsah
externího	316 K obsahu	316 obsah z K
externý	2355 K obsah
""", 'f': """
favoritkälla	2492 K
faça	2123 K um pix
felelősséget	30 nem vállal K
felhasználási	1377 K feltételek
feliratkozás	1370 K a hírlevélre	1370 hírlevél K
feliratkozásommal	1386 K
feliratkozással	1386 K
filmări	40 poze și K
folosește	2140 K cookie
folytatásához	1368 a cikk K
fordítóval	1393 gépi K
forintért	1400 havi # K
formulára	2366 odoslaním K
formulário	2123 inscreva-se no K
formuláře	327 odesláním K
forrásként	1387 kedvenc K
fortæl	67 K os
fortæller	435 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2532 K
férjen	1421 K hozzá
följ	2472 K oss på	2529 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2488 alla rättigheter K
fördere	587 K
fördermitglied	530 werde K	530 werden sie K
fördern	587 jetzt K	587 K sie
föredragen	2492 K källa
föredragna	2492 K källa
föreslog	2532 K
författare	2496 är K och
förklarade	2532 K
förklarar	2532 K
försvarade	2532 K sig
følg	375 K os på	432 K os	1901 K oss på	1960 K oss
første	413 K måned	434 K måned	1939 K måned	1962 K måned
független	1366 támogassa a K	1422 K sajtó
főszerkesztője	1391 K
""", 'g': """
gadā	1762 K
gazeteciliği	2631 bağimsiz K
gazeteciliğimiz	2631 K
gefällt	559 K ihnen, was sie	559 K dir, was du
gelmişken	2571 buraya kadar K
geöffnet	478 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2334 K
gridò	1566 K
gràcies	268 K a gent com tu	277 K a tu
grátis	2125 teste K
grâce	18 K à vous	1163 K à vos dons
gwiazdką	60 pola z K
gärna	2529 vill K höra från dig
går	359 før du K	1885 før du K
gåva	2458 ge en K i dag	2458 ge en K nu	2459 din K	2459 ge en K	2529 din K gör	2529 ge en K i dag	2533 K
gönderdik	2624 size bir e-posta K
gönderin	2617 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2530 K mer
göre	2633 K
görün	2617 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2617 K
gösterilmeden	2593 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2046 K
głosiła	2046 K
głosiło	2046 K
głosuj	2028 K
głosujcie	2028 K
głównej	2019 na stronie K
gương	64 trang K
gửi	49 hãy K	2742 xin K về
""", 'h': """
használ	1376 cookie-kat K	1377 sütiket K
használat	1376 sütik K
heißt	590 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	501 bei google K
hirdették	1424 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2499 K av ai	2521 K av ai	2529 K oss
hjälper	2529 din gåva K
hjælp	403 K af ai	403 K fra ai	423 K af ai	432 vi har brug for din K	432 K os
hjælper	432 dit bidrag K
hlásal	357 K
hlásala	357 K
hlásá	357 K
hovorí	2394 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1424 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1128 tekoälyä K
hájil	357 K se
hájila	357 K se
häng	2529 K med i
häufiger	501 bei google K
hävdar	2532 K
håller	43 K du med	43 K du inte med	2528 läsare som K
hævder	435 K
hébergé	1198 ce contenu est K par
híreinket	1420 K
hírekben	1374 a google K	1387 google K
hírlevelére	1386 K
hírlevelünk	1422 K
hírlevelünket	1386 K
hírlevelünkre	1370 K	1421 iratkozzon fel K	1421 iratkozz fel K	1422 K
hírlevél	1425 K
hírlevélre	1421 iratkozz fel a K	1421 iratkozzon fel a K
hó	1423 ft/K
hónap	1400 első K	1423 első K
hören	583 K sie hier.
hører	1930 der du K
hükmetti	2633 K
hüüdis	1039 K
hüüdsid	1039 K
hűségidő	1410 K nélkül
hồng	2762 nhận hoa K
""", 'i': """
iecienītāko	1737 K avotu
ifølge	435 K	1963 K
illimité	1176 accès K	1245 en K
imágenes	40 tus K
incorporó	956 se K a
independentă	2177 presa K
independência	2124 a K
indicó	997 K
indiqué	1255 a K
indrømmede	435 K
indrømmer	435 K
indépendance	1253 notre K
indépendant	1163 soutenez le journalisme K	1253 journalisme K	1253 média K
indépendante	1242 la presse K a	1253 presse K	1253 information K
información	932 sigue toda la K	932 siga toda la K	956 cubre la K	995 esta K
informację	2003 wyślij K
informațiilor	2147 preluarea K
informó	997 K
informē	1763 K
innehåll	2477 externt K	2498 externt K
innehållet	9 K
innrømmer	1963 K
innrømmet	1963 K
inquiète	1255 s'K
inquérito	35 nosso K
inscrição	2060 cancelar a K	2114 sua K foi
inscríbete	903 K
insändare	43 K	2497 skicka din K	2497 din K till	2497 skriva en K
intelektą	1703 dirbtinį K	1718 dirbtinį K
inteligencję	2025 przez sztuczną K
inteligencí	336 umělou K
intelligenciával	1393 mesterséges K készült	1412 mesterséges K
intégralité	1172 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	995 esta K
investigação	2124 esta K
investigație	2177 această K
investigațiile	2177 continua K
invítame	54 K a un café	54 K un café	994 K a
invítanos	994 K a
ismételgette	1424 K
istediğiniz	2576 K zaman iptal	2632 K zaman iptal
izražavaju	2303 komentari K
içeriği	9 K
içeriğin	2602 harici K
išorinio	1701 K turinio
""", 'j': """
jautāja	1763 K
javasolják	1424 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1965 skoro już tu K	1965 skoro tu K
jugé	1255 a K
jurnalistă	2150 este K
jurnaliștii	39 K noștri	2173 K noștri îți trimit	2177 K noștri
jälgi	1036 K meid
jäljellä	1146 ilmaista juttua K
jäseneksi	1153 liity K
""", 'k': """
kanał	2044 nasz K
kannatusjäseneksi	1153 liity K
kanál	355 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2335 K
kedykoľvek	2340 odhlásiť sa môžete K
keresőben	1387 google-K
khoản	2719 bạn đã có tài K	2730 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2737 K sao chép
khẳng	2768 K định
kiabált	1424 K
kiabálta	1424 K
kiabálták	1424 K
kifogásolja	1424 K
kirjeessä	1156 luki K
kiáltott	1424 K
kiáltotta	1424 K
kiáltották	1424 K
kiến	2750 ý K của bạn sẽ	2765 hãy gửi ý K	2765 vui lòng gửi ý K
kliknutím	327 K na
kolačića	2294 K	2324 K
kolačiće	2294 K	2324 K
kolačići	2294 K
komentować	6 K	1991 aby K
komentár	6 pridať K	2364 pridajte K
komentára	2364 pridanie K	2364 vloženie K
komentátor	314 je K	314 , K
komentátorem	314 je K
komentátorkou	314 je K	2353 je K
komentátorom	2353 je K
komentář	6 přidat K
komentáře	6 pro přidání K	325 vložení K	325 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1128 K
konferencję	2008 naszą K
konuştu	2633 diye K	2633 K
kopírovanie	2346 K obsahu bez	2346 K je zakázané
kopēšana	1736 K bez
korespondentką	2004 jest K
korespondentė	1700 K
korábban	1419 K itt írtunk	1419 K ebben a cikkben írtunk
krzyczał	2046 K
krzyczała	2046 K
krzyknął	2046 K
krzyknęła	2046 K
krävde	2532 K
krævede	21 K felter er	435 K
krönikör	2496 är K
kulturalną	2012 K dyskusję
kulturredaktör	2496 är K
kulturredaktør	400 er K	1925 er K
kumppanuuslinkkejä	1140 K
kvíz	323 náš K	2363 náš K
kvíze	2363 našom K	2363 v K
kvízu	323 našem K	323 v K
kyltissä	1156 luki K
kysyivät	1156 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1423 K
käyttää	1108 tämä sivusto K
käyttöehdot	1135 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1424 K
kérdezték	1424 K
kérdőívünket	35 K
kért	1424 K
kérte	1424 K
kérték	1424 K
können	587 K sie uns
könyörgött	1424 K
könyörögtek	1424 K
köszönjük	1421 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1374 K minket	1421 K minket
követelte	1424 K
követelték	1424 K
közlése	1411 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1424 K
kúpte	2391 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	590 K an
künstlichen	519 K stimme vorgelesen	519 K stimme vertont
künstlicher	576 mithilfe von K
küpsised	1016 K
küpsistega	1016 K	1035 K
küsis	1039 K
kč	329 za # K	329 od # K	356 od # K
kļūsti	1760 K par
křičel	357 K
křičela	357 K
křičeli	357 K
kể	2768 K
""", 'l': """
labākie	1756 K raksti tavā
lamentó	997 K
lançait	1255 K
lasītu	1726 lai K tālāk
lasītāji	1761 mūsu K
lasītājiem	1761 mūsu K
lejupielādē	1760 K
leverandør	1927 ekstern K
leverantör	2498 extern K
leído	988 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1746 K
linkistä	1139 lisää tästä K
lisenssillä	47 K
lisäsi	1156 K
llicència	47 K cc
lucrează	2150 K în presă
lunedì	17 ogni K
lună	2178 pe K
luận	6 để bình K	2719 đăng nhập để bình K	2750 bình K của bạn sẽ	2765 đăng nhập để bình K
lájkolj	1374 K minket
lákal	357 K
läget	2507 koll på K
lähdet	1094 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
läsa	2510 du kan K mer	2510 kan du K mer	2510 K mer om	2530 fri att K
läsare	36 våra K	2508 våra K	2530 våra K
läsarna	18 tack vare K
läser	2529 tack för att du K
läsning	0 min K
lästid	0 K
låst	427 K for	1956 K for	2525 K för
læser	432 tak fordi du K
læserbrev	43 K	401 skrive et K	401 send dit K
læsere	36 vores K	433 vores K
læseres	412 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	915 K de notas
límites	912 sigue leyendo sin K
lòng	2742 vui K gửi về	2765 vui K gửi về
löd	2532 K
lød	435 K	1963 K
lūdza	1763 K
lập	2754 ủng hộ báo chí độc K	2766 báo chí độc K
""", 'm': """
magyarázta	1424 K
mailovú	2366 e-K adresu
mainoslinkkejä	37 K	1140 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1018 K abil
materiał	9 ten K
matéria	20 ler esta K	2056 esta K é só	2119 para ler esta K	2124 esta K
matérias	2091 limite de K
matí	276 rep cada K
mawiał	2046 K
mawiała	2046 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1424 K
megszakítása	21 válasz K
meidän	1153 tue K
meitä	1137 tukea K	1137 tue K	1153 tue K	1153 auta K
mencióname	62 K
menționat	2179 a K
mesačne	2393 K
mesečno	2334 K	2452 K
mesélte	1424 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2045 za K
miesięcznie	2045 K
miễn	15 bài K phí	2757 hết số bài K phí	2767 dùng thử K phí
mjesečno	2334 K
modération	1236 charte de K	1236 K par la rédaction
mokė	1723 K
mondták	1424 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	912 este mensaje se K en
multó	997 K
mulțumim	2176 K că ne citești
munkatársa	1391 K
munkatársunknak	39 K
munkánk	1422 K
munkánkat	1366 támogasd K	1366 támogassa K	1398 K	1421 támogasd K	1421 támogassa K	1422 K
myönsi	1156 K
másodközlés	1384 K
märkis	1039 K
määräsi	1156 K
mån	2509 kr/K	2531 kr/K
månad	2461 testa en K	2509 en K för	2529 testa en K	2531 per K	2531 varje K
månaden	2509 första K	2531 i K	2531 första K
månader	2509 K för #	2529 testa # K
månadsgivare	2529 bli K
måned	365 prøv en K	413 i # K	432 prøv en K	434 pr. K	1939 en K for	1960 prøv en K	1962 per K
måneden	434 om K	1962 i K
måneder	413 i # K	1939 K for #
média	1253 notre K
mês	2124 até o fim do K	2125 por K	2125 ao K
mình	54 mời K ly cà phê	62 tag K
míní	357 K
mówi	2046 K
mówili	2046 K
mówił	2046 K
mówiła	2046 K
môžete	2362 článok si K
müşterimiz	2628 K
mācīja	1763 K
mākslīgais	1743 K intelekts
mēnesis	1762 pirmais K
mēnesī	1762 K
mėgstamiausią	1696 K
mėnesį	1722 per K
měsíc	329 první K	356 za K	356 první K
měsíčně	356 K
můžete	322 článek si K
mạnh	2768 nhấn K
""", 'n': """
nabádal	357 K
nabádala	357 K
naléhal	357 K
namawiał	2046 K
namawiała	2046 K
napisał	2046 K
napisała	2046 K
napiš	38 K nám	67 K nám
napište	38 K nám	313 K nám	346 K na	354 K nám
napísal	2394 K
napíšte	38 K nám	2352 K nám	2352 K, prosím	2385 K na	2391 K nám
naročilo	2425 hvala za K
naročite	2399 K se na naše	2450 K se
naročnik	50 kot K	2398 že K
naročnike	2406 samo za K	2406 le za K
naročniki	50 K lahko	2438 lahko berejo le K	2438 berejo samo K	2454 K
naročnikom	2398 dostopen le K	2398 na voljo K	2398 na voljo samo K	2398 na voljo le K	2438 dostopna le K	2438 dostopna samo K	2438 dostopen le K	2438 dostopen samo K
naročnina	2426 K	2454 K
naročnino	2426 z K	2448 z K
narzędzi	2025 przy wsparciu K ai
naujienlaiškio	1708 K
naujienlaiškis	1721 mūsų K	1724 K
naujienlaiškį	1688 mūsų K	1708 K	1720 užsisakykite K	1721 mūsų K
navođenja	2309 bez K izvora
navođenje	2309 uz K izvora
nawoływał	2046 K
našeho	319 do K týmu	319 K e-shopu
našem	2298 K timu
našich	345 K zpráv	2384 K správ
neatkarīgu	1760 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1421 segíts K	1421 írjon K	1421 írj K	1421 jelezd K	1422 K adód
nemokamą	1712 K paskyrą
neobmedzený	2339 K prístup
neodpovídá	30 K za
neomezený	309 K přístup
neomezeně	285 K číst
nepiekrītat	43 K
nepriklausomą	1710 paremkite K žurnalistiką	1720 paremkite K	1721 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1120 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	354 podpořte K
nezávislá	355 K média
nezávislé	2392 K médiá
nezávislú	2391 podporte K
ngoài	2745 nội dung bên K
nguồn	2740 K ưu tiên	2740 K tin ưu tiên	2763 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2750 chịu trách K về nội dung bình luận
nhân	2746 trí tuệ K tạo
nhấn	2765 K vào đây
nhận	2721 đăng ký K bản tin	2721 đăng ký K tin	2765 đăng ký K bản tin	2765 đăng ký K tin
nhập	24 đăng K	2719 vui lòng đăng K	2719 đăng K để đọc	2719 đăng K để xem	2719 đăng K để lưu	2719 hãy đăng K để	2765 đăng K để đọc	2765 đăng K để xem
niedostępny	2005 materiał wideo jest K
niezależne	2043 wesprzyj K	2043 wspieraj K	2044 K media
niezależność	2044 K
niezależną	2044 jesteśmy K
noastră	2177 munca K
nolēma	1763 K
norāda	1763 K
nosūtīsim	57 jums K
notificações	14 as K	2066 ative as K	2066 ativar K	2066 receba K
notificările	14 K	2137 activează K
notifikácie	2365 K
notícia	2124 esta K
notícias	2060 receba as K	2060 receba K	2069 siga as últimas K
novinařina	355 naše K
novinařinu	355 nezávislou K
novinár	2353 je K	2353 , K
novinári	2392 naši K
novinárka	2353 je K	2353 , K
novinárkou	2353 je K
novinárom	2353 je K
novinář	314 je K	314 , K
novinářem	314 je K
novináři	355 naši K
novinářka	314 je K	314 , K
novinářkou	314 je K
novičke	2399 na e-K
novičnik	2407 K	2407 e-K	2451 naš e-K	2454 K
novičnika	2407 K
nuotraukų	40 K ir vaizdo
nusprendė	1723 K
nášho	2359 do K tímu
nächste	21 in diesem browser für die K	587 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2768 K
nõus	43 ei ole K?
năm	2767 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	319 našem K
obegränsad	2464 K tillgång
obećala	2335 K
obećao	2335 K
obiecał	2046 K
obiecywał	2046 K
obligāta	1736 atsauce K
oblíbené	311 K zdroje
oblíbených	311 K zdrojů
oblíbenými	311 K zdroji
obrigatórios	21 campos K são	2078 campos K são
obveščanje	2425 na naše K
obľúbené	2350 K zdroje
obľúbených	2350 K zdrojov
obľúbenými	2350 K zdrojmi
också	51 var med du K
odebírat	344 chcete K
odebírejte	289 K náš	350 K	354 K
odemkněte	285 K si
odhlásit	290 K se můžete kdykoli
odoberať	2383 chcete K
odpoveď	21 zrušiť K
odpovídal	357 K
odpověděl	357 K
odpověděla	357 K
odpověď	21 zrušit K
odpowiadał	2046 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2046 K
odpowiedziała	2046 K
odražavaju	2303 komentari K	2303 komentari ne K
odídete	2348 kým K
ofereça	2056 K este artigo
ograniczeń	1971 czytaj bez K	1971 czytaj więcej bez K
også	51 bli med du K
ogłosił	2046 K
ogłosiła	2046 K
oikaisupyynnöt	1131 K
oikaisupyyntö	1131 K
olvashatják	1418 csak előfizetők K
olvasási	0 K idő
olvasóiból	1398 K él
olvasóink	36 K	1422 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	994 danos tu K
ordenó	997 K
ordonné	1255 a K
ortakliği	2614 iş K linkleri
orzekł	2046 K
osobních	307 ochrany K údajů	307 ochraně K údajů
osobných	2355 K údajov
ostrzegał	2046 K
ostrzegała	2046 K
ostrzegł	2046 K
otrzymywać	2033 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	357 K	2394 K
oznámila	357 K	2394 K
ozvěte	38 K se nám	67 K se nám	313 K se nám	354 K se nám
""", 'p': """
padėkite	1720 K mums
pageidaujamą	1696 K šaltinį
paklausė	1723 K
palīdzi	1750 ziedo un K	1760 K mums
palīdzību	1743 mākslīgā intelekta K	1758 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1720 K mums
parsisiųskite	1720 K
participación	943 normas de K
partnerské	332 K odkazy	2371 K odkazy
partneři	296 my a naši K
pastā	1748 e-K
pastāstiet	38 K mums	67 K mums
patronką	2023 zostań naszą K
patrões	2124 sem K
paylaşin	25 K	49 K	2617 K
paziņoja	1763 K
paziņojumus	1747 K
państwa	2003 czeka na K
pašte	1708 jūsų el. K
pažadėjo	1723 K
periódico	995 este K	995 nuestro K
permanència	278 sense K
persiųskite	49 K
personvernerklæring	1906 K
phê	54 mời tôi một ly cà K	2754 mời bạn một ly cà K
phóng	2742 liên hệ K viên	2744 là K viên báo	2744 là K viên của	2765 hãy liên hệ K viên
phút	0 K đọc
pidió	997 K
pidätetään	1116 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2046 K
pisała	2046 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2291 K nam	2323 K nam na	2323 K na	2332 K nam	2412 K nam	2412 K na	2442 K nam na	2442 K na	2450 K nam
piškotke	2415 K	2443 K
piškotki	2415 K
piškotkov	2415 K	2443 K
pište	346 K na	346 K nám na
plakáton	1424 állt a K
plânge	2179 se K
pochází	316 obsah K
podcastów	2009 K
podcastů	321 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2046 K
podporovatelé	355 naši K
podporují	355 nás K
podpoře	355 díky K
podpořte	334 K	354 K nás	354 K naši	354 K naše	354 K mě
podrška	2332 vaša K
podrške	2310 bez vaše K	2333 vaše K
podršku	2332 vašu K
podržite	2310 K	2332 K nas	2332 K naš
podělte	67 K se s námi	67 K se o
podľa	2394 K
poinformował	2046 K
poinformowała	2046 K
pokračovanie	2339 pre K v čítaní
pokračování	285 K je dostupné	332 K článku níže
pokračuje	332 článek K	332 text K	2371 článok K	2371 text K
pokračujte	285 K ve čtení s
política	256 K de galetes	940 K de cookies	2076 K de cookies	2093 cobre K
pomocí	336 K ai
pomocą	2025 z K ai
pomoć	2332 vašu K
pomóż	2043 K nam
pomôžte	2391 K nám
poprosił	2046 K
poprosiła	2046 K
poprosiło	2046 K
poručila	2335 K
poručio	2335 K
poslední	343 K článek zdarma	343 K článek, který můžete
posledný	2382 K článok zadarmo
poslušajte	2441 K nas
postafiókjába	1370 K
postaládádba	1386 a K
postaládájában	1386 ön K
posílat	327 nechte si K
posílejte	313 K nám
posíláme	57 vám K	57 K vám
potřebujeme	354 K vaši pomoc	354 K vaši podporu
používame	2355 K cookies
používá	296 tento web K
používáme	296 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2046 K
powiedziała	2046 K
powtarzał	2046 K
powtarzała	2046 K
pozostało	1971 K # %	1971 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	357 zvou K
pošaljite	49 K ga	2291 K nam	2291 K na	2332 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	313 K nám	354 K nám
pošli	49 K ho
pošlite	49 K ho	2352 K nám	2391 K nám
pošljemo	57 vam K
pošljite	49 K ga	2412 K nam	2412 K jo nam	2412 K na	2450 K nam
požádal	357 K
požádala	357 K
pracę	2044 naszą K
pranešimus	1707 K
praneškite	38 K mums	67 K mums
pranešė	1723 K
prašė	1723 K
preberať	45 K
predchádzajúceho	2386 bez K súhlasu
predplatiteľ	50 ako K	2339 už ste K	2339 ste K
predplatiteľom	2347 K	2391 staňte sa K
predplatiteľov	2347 pre K
predplatné	2339 už máte K	2368 K	2391 kúpte K	2391 kúpte si K	2395 K
predplatného	2368 K
predplatným	2368 K	2389 s K
preferată	2148 sursă K
preferované	311 K zdroje	2350 K zdroje
preferovaný	311 K zdroj	2350 K zdroj
preferovaných	311 K zdrojů	2350 K zdrojov
preferovaným	311 K zdrojem	2350 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1971 tylko dla K	2031 tylko dla K
prenumeratą	2017 z K
prenumeratę	1971 masz już K	2017 zamów K	2017 kup K	2017 wykup K
preporučila	2335 K
preporučio	2335 K
pretlačiť	45 K
prevziať	45 K
prečítate	2339 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2332 K se našoj	2332 K im se	2450 K se nam
pridržana	2283 sva prava K
pridržane	2405 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1723 K
prihlásenie	2340 ďakujeme za K	2366 ďakujeme za K
prihlásení	2368 po K
prihlásením	2366 K súhlasíte
prihláste	24 K	2339 K sa a čítajte	2391 K sa na odber
prihvaćate	2305 prijavom K
pripažino	1723 K
programėlėje	1706 K
programėlę	1706 K
prohlásil	357 K
prohlásila	357 K
prohlížeč	10 váš K
pronađite	2321 K nas
proposé	1232 conçu et K par
prosił	2046 K
prosiła	2046 K
pročitali	2275 da biste K
pročitate	2273 da K cijeli	2273 da K ceo
prośbę	1965 mamy do ciebie K	1965 mamy małą K
prošnjo	2409 imamo majhno K	2409 majhno K
prywatności	1987 polityka K	1987 polityce K
przeczytać	1971 aby K cały	1971 aby K ten artykuł
przeczytałaś	2012 dziękujemy, że K
przeczytałeś	2012 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1968 K nam #%	2043 K nam	2043 K #
przekonywał	2046 K
przekonywała	2046 K
przesyłajcie	2003 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2003 K nam	2003 K je do nas	2043 K nam
przyznał	2046 K
przyznała	2046 K
przyłącz	51 K się
przyślij	2003 K nam	2003 K je do nas	2043 K nam
práca	2392 naša K
práce	355 naší K
práci	355 naši K
prácu	2392 našu K
précisé	1255 a K
préférée	1222 source K
préférées	1222 sources K
prévient	1255 K
príspevky	2364 K v diskusii
príspevok	2391 váš K
próxima	2124 nossa K
průzkumu	35 našeho K
ptá	357 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1510 blocco della K	1564 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1391 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1196 bloqueur de K	1196 bloqueurs de K	1253 sans K
publicités	1196 bloqueur de K
publicystką	2004 jest K
publicystą	2004 jest K
publikování	304 K nebo šíření
publiée	22 ne sera pas K	1201 votre adresse e-mail ne sera pas K
pytał	2046 K
pytała	2046 K
pytały	2046 K
pytań	2011 na kilka K
pyyntö	1094 pieni K
pyysivät	1156 K
pásale	994 K esta
pásalo	49 K
päevakokkuvõte	1023 K
päätoimittaja	1125 K
päätti	1156 K
påminde	2532 K
pénzbe	1422 K kerül
pénzéből	18 olvasók K
písemného	305 bez K souhlasu
písomného	2386 bez K súhlasu
píšte	2385 K na	2385 K nám na
pódcast	34 nuestro K	995 nuestro K
pārpublicēt	45 K
pārpublicēšana	1729 K bez	1736 K bez
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
quyên	2765 K góp ngay	2769 K góp
quyền	2737 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2046 K
radziła	2046 K
radí	357 K
rakstīja	1763 K
rappelé	1255 a K
rašykite	38 K mums	67 K mums	1720 K mums
rašė	1723 K
recibirás	57 K
reclamă	11 K
reconoció	997 K
recordó	997 K
recunoaște	2179 K
redacció	39 la nostra K	43 cartes a la K	267 la K t'envia	277 la nostra K
redacción	39 nuestra K	43 cartas a la K	984 la K te envía	995 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2173 K îți trimite	2177 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2043 wesprzyj K
redaktorką	2004 jest K
redaktorė	1700 K
redaktör	2496 är K för	2496 är K på	2496 är politisk K
redaktør	400 er K på	400 er K for	400 er politisk K	1925 er politisk K	1925 er K i	1925 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2114 a K envia	2124 nossa K
reenvíalo	49 K
refusé	1198 K le dépôt
registrácii	2368 po K
registráciou	2366 K súhlasíte
registráciu	2366 ďakujeme za K
regisztrálj	1421 K ingyenesen	1421 K, hogy
regisztráljon	1421 K ingyenesen	1421 K, hogy
regisztrálnia	1418 K kell
regístrate	912 K gratis	913 K para
reinhören	515 jetzt K:
rejestrując	2014 K się
reklamlänkar	2511 K
reklamą	11 K
reklám	70 nincs K	2392 bez K
reklámok	1422 K nélkül
reportaż	2044 ten K
reporterką	2004 jest K
reportér	314 , K	2353 , K
reportérem	314 je K
reportérka	314 , K	2353 , K
reportérkou	314 je K	2353 je K
reportérom	2353 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	250 prohibida la K	275 K sense permís
reproducción	953 prohibida su K	953 prohibida la K
reprodução	2089 proibida a K	2089 K proibida	2122 K permitida desde	2122 K é permitida desde
reprodúcelo	45 K
republié	45 K	1212 K avec	1250 cet article est K
repórter	39 nosso K	2093 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	997 K
rezervăm	29 ne K dreptul
riêng	2730 chính sách quyền K tư	2757 dành K cho thuê bao	2763 quan điểm K của tác giả
rovatvezetője	1391 K
ročne	2393 K
ročně	356 K
rät	590 K
rätta	2502 K fel
rättar	2502 vi K fel
räumte	590 K ein	590 K der	590 K die
rääkis	1039 K
råber	435 K
råbte	435 K
rådde	2532 K
rådede	435 K
réagir	1202 pour K
réagissez	1252 K à
réalisation	1232 n'a pas participé à la K
rédacteur	1215 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1215 a rejoint la K	1232 n'a pas participé à sa K	1241 la K vous	1245 pour soutenir la K	1252 soutenez la K	1252 alertez la K	1253 notre K
rédactrice	1215 est K
régulièrement	1215 collabore K
réponse	21 annuler la K
répétait	1255 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1172 cet article est K	1172 ce contenu est K	1172 article K
réservée	1172 K à nos abonnés	1172 la suite est K	1174 K aux abonnés
réservés	1174 K aux abonnés	1212 tous droits K
résiliable	1254 K à tout moment
részesített	1387 előnyben K forrásként
röst	2499 ai-K
răspuns	2179 a K	2179 au K
răspunsul	21 anulează K
rằng	2768 viết K	2768 cho K
""", 's': """
sacīja	1763 K
sadržaj	9 ovaj K	2294 vanjski K	2294 spoljni K
sadržaja	9 ovog K	2294 vanjskog K	2294 prikaz ovog K	2294 prikaz K
sakė	1723 K
sanctionné	1255 a K
sandučić	2276 u vaš K
sandučiću	2276 u vašem K	2305 vašem K
sbírka	358 K
schließ	51 . K dich
schließen	51 . K sie sich	446 K sie ein abo	587 K sie ein abo
schránke	2340 vašej K
schránky	289 do vaší K	2340 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1421 K, hogy
segítségedre	1421 szükségünk van a K
según	997 K
sentenció	997 K
sería	985 sin ti no K
sesión	24 inicia K	24 inicie K	912 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2123 inicie K
señaló	997 K
sfătuia	2179 K
sfătuiește	2179 K
sfătuit	2179 a K
sisällön	9 K	1127 ulkoisen K
sisältö	1098 tämä K on vain
sisältöä	1127 ulkoista K
siunčiame	57 jums K
sjefredaktør	1925 er K
sjöng	2532 K
skarży	2046 K
skarżył	2046 K się
skrzynkę	1974 na twoją K	1974 na swoją K	2014 K mailową
slažete	43 K se	43 ne K se
slobodné	2391 podporte K
slobodnú	2391 podporte K
slušajte	2321 K nas
slíbil	357 K
slíbila	357 K
sondę	2011 naszą K
sonuçlarinda	2596 google arama K
sorumluluğu	30 K
souborů	306 K cookie
souhlasíte	43 K?	327 e-mailu K	327 odesláním K	327 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2742 về hộp thư của tòa K	2754 hãy ủng hộ tòa K	2763 bằng văn bản của tòa K	2765 hãy gửi về tòa K	2765 hãy liên hệ tòa K	2765 hãy báo cho tòa K	2766 tòa K
spandér	54 K en kaffe
spolupráci	332 ve K s partnerem	2371 v K s partnerom
sporočite	38 K nam	67 K nam	2412 K nam
sportkrönikör	2496 är K
sportsredaktør	400 er K
spracovaním	2366 K osobných údajov
sprijiniți	2176 K
sprijină	2176 K-ne
správach	2351 google K
správy	2351 google K
spuneți	38 K-ne	67 K-ne	2177 K-mi mai jos
stellenbörse	514 in unserer K
stjärna	60 fält med K
straipsnį	1719 šį K	1721 visą K
stronę	2034 naszą K
stwierdził	2046 K
stwierdziła	2046 K
stáhněte	354 K si naši	354 K si náš
stálo	357 K na	357 K ve	357 K v
står	30 K för	435 K der på	1963 K det på	1963 K det i	2532 K det på
stöd	2458 med ditt K	2529 K oss	2529 K vår	2529 ditt K
stödja	2508 K oss med
stödmedlem	2529 bli K
stödprenumerant	2529 bli K
stötta	2508 K oss med	2529 K oss	2529 K vår	2529 K vårt
støt	412 K os	432 K os	432 K med
støtt	1960 K oss	1960 K vår
støtte	362 med din K	362 vi har brug for din K	412 K os med	412 din K gør	432 din K	432 bliv K	1888 med din K	1938 K oss med	1960 din K
støtteabonnent	1960 bli K
støttemedlem	432 bliv K	1960 bli K
stāstīja	1763 K
stěžuje	357 K
subscripció	280 K
subskrybentów	1971 tylko dla K	1971 dostępna dla K	1971 dostępne dla K	2031 tylko dla K
subskrypcją	2017 z K	2039 z K
subskrypcję	1971 kup K	1971 masz już K	2014 dziękujemy za K	2017 wykup K	2043 kup K
suosikkilähteeksesi	1120 K
suosikkilähteeksi	1120 K
sursă	2172 link activ către K
suscripción	912 ya tengo una K	994 cambia tu K	998 K
suscríbase	994 K
suscríbete	912 K para	912 K por	912 K en	919 K al boletín	994 K
susțin	2164 care ne K lunar	2177 ne K lunar
susține	2176 K-ne	2176 K presa	2179 K că
susținerea	2176 K ta
susțineți	2176 K-ne
svarīgākie	1759 nedēļas K
svarīgākās	1759 nedēļas K
svěřte	313 K se nám
szerkesztője	1391 K
szerkesztőségünk	39 K	1422 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1422 K
szerzője	1391 külső K
szólított	1424 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2509 tills du K upp	2532 K
sähköpostiin	1101 suoraan K
sähköpostiisi	1102 K
sähköpostillasi	1152 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	1102 K
sélection	1241 K d'articles
sélections	1172 ajouter l'article à vos K
síganos	932 K en
síguenos	932 K en	994 K
sõltumatut	1036 toeta K
sõnul	1039 K
sök	2523 K nu
sökresultat	2492 K på google
söyledi	2633 K
söylediler	2633 K
söylüyor	2633 K
søg	425 K nu
søgeresultater	396 K på google
søgning	396 google-K
søk	1954 K nå
søkene	1921 google-K dine
søkeresultatene	1921 K dine på google
súhlasu	2386 bez K
súhlasíte	43 K?	2366 odoslaním K
súmate	51 K	994 K al
süresi	0 okuma K
sütik	1392 K
sütiket	1392 K
săptămână	17 o dată pe K	2178 pe K
sīkdatnēm	1741 K	1759 K
sống	2754 nuôi K tờ báo	2754 bạn đọc nuôi K
""", 't': """
találatok	1387 google-K
tanácsolja	1424 K
tanácsolják	1424 K
tanácsolta	1424 K
tanácsolták	1424 K
tanította	1424 K
taşiyin	2617 K
teigė	1723 K
tekemään	1154 K sitä
tekijänoikeus	1116 K suojaa
tekoäly	1128 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1128 K
tekoälyn	1128 K avulla	1128 K tekemä
tekoälyä	1128 käyttää K
telefonā	1747 savā K
tesszük	22 nem K közzé
textům	341 ke všem K
teşekkürler	2630 okuduğunuz için K
thiết	2763 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2757 dành cho K bao	2757 đã là K bao	2769 K bao
thuộc	2738 bản quyền K
thành	2720 dành cho K viên	2752 bạn đã đăng ký K công	2765 trở K thành viên
tháng	2757 đọc miễn phí trong K	2767 mỗi K	2767 hàng K	2767 K đầu
thích	2740 nguồn tin ưa K	2740 nguồn yêu K
thông	14 K báo	2726 bật K báo	2726 nhận K báo	2742 bạn có K tin	2742 bạn đọc cung cấp K tin	2763 khi phát hành lại K tin	2765 hãy gửi K tin	2765 đăng ký nhận K báo	2765 hãy bật K báo
tilføjede	435 K
tillgång	2529 få fri K
tillåtet	2520 inte K att återge
tiếng	2750 K việt có dấu
tiếp	2719 để K tục đọc	2719 để đọc K	2719 đăng nhập để K tục	2754 K sức cho báo chí	2757 để K tục đọc	2765 đăng ký để đọc K	2765 hãy K sức	2765 đăng nhập để K tục
tjänst	2455 en liten K att be
tjänsten	2523 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1368 a K
toàn	20 K bộ bài	2719 để đọc K bộ	2719 đọc K bộ bài	2757 để đọc K bộ bài	2765 đăng ký để đọc K bộ
tražila	2335 K je
tražili	2335 K su
tražio	2335 K je
tretích	2355 cookies K strán
treści	9 tej K	2017 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2726 theo dõi K
trước	2750 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1391 K
turpinātu	1726 lai K lasīt
tuần	17 mỗi K	2752 bản tin hằng K của	2752 bản tin hàng K của	2767 mỗi K
tvrdí	357 K
työmme	1154 K
työtämme	1153 tue K	1154 K
tájékoztató	1377 adatvédelmi K
támogass	1421 K minket
támogasson	1421 K minket
támogathat	1398 K minket
támogatása	1398 K nélkül	1398 olvasók K nélkül	1421 az ön K
támogatásod	1421 a te K
támogatásából	1398 olvasóink K
támogatásával	1401 partnerünk K
támogatónk	1398 legyen ön is K	1398 legyél te is K
täglich	454 K per mail
tähtsamad	1035 nädala K
tärkeimmät	1152 K jutut
tästä	1139 lisää K
täällä	1094 kun kerran olet K
täältä	1139 lisää K
téléchargez	1158 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1421 K le
týden	17 každý K
týdně	356 K
týždenne	17 raz K
tłumaczy	2046 K
tłumaczył	2046 K
tłumaczyła	2046 K
třetích	316 cookies K stran
""", 'u': """
uafhængigt	433 K medie
ubegrænset	368 K adgang
udostępnij	25 K
ukarał	2046 K
ulaş	38 bize K
ulaşin	38 bize K	2598 bize K	2617 K
ulaşmak	2598 yazara K
unabhängig	568 K von unserer redaktion	568 von unserer redaktion K	581 damit wir K bleiben	588 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1529 insegna all'K
unterstütze	441 K unsere arbeit	441 K uns mit	587 K uns	587 K unsere	587 K mich	587 K meine
unterstützen	441 K sie unsere arbeit	441 K sie uns mit	441 mit einer spende K	441 können sie uns K	587 K sie uns	587 K sie unsere	587 sie können das K	587 freiwillig K	587 K sie mich	587 K sie meine	587 K uns
unterstützt	473 ihr browser K	587 K uns
unterstützung	437 ihre K	437 mit ihrer K	530 ihrer K	530 deiner K	576 mit K von ki	587 mit deiner K	587 deine K	587 eure K
upozornění	293 zapněte si K	326 K
upphovsrätt	2488 skyddat enligt lagen om K
upphovsrättslagen	2488 skyddat enligt K
uprednostňované	2387 K zdroje
uprednostňovaný	2387 K zdroj
uprednostňovaných	2387 K zdrojov
upřednostňované	349 K zdroje
upřednostňovaný	349 K zdroj
upřednostňovaných	349 K zdrojů
uredništva	2405 brez dovoljenja K	2405 brez soglasja K
uredništvo	2419 v naše K	2451 naše K
uredništvu	39 našemu K	2412 pišite K
urmărește	2136 K-ne pe	2136 K-ne și pe	2137 K știrile	2176 K-ne
urmăriți	2136 K-ne pe	2176 K-ne
utilização	2076 K de cookies
utilizează	2139 K cookie
utilizăm	2139 K cookie
utánközlés	1384 K
utánközölhető	45 K
uutislähteeksesi	1120 ensisijaiseksi K
uutislähteeksi	1120 ensisijaiseksi K
uznał	2046 K
uznała	2046 K
uzsvēra	1763 K
użyciu	2025 przy K ai
użytkowników	2012 opiniami K
używamy	1986 K plików cookie
užsisakykite	1685 K prenumeratą
""", 'v': """
vašeho	289 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2352 dajte nám K
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
već	2288 kad ste K tu	2334 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1131 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2744 là biên tập K của	2757 dành cho hội K
viết	2765 hãy K thư	2766 bài K này	2768 ông K	2768 bà K
você	18 sem K	2124 sem K
vollständigen	446 K artikel lesen
volontär	504 ist K
volontärin	504 ist K
voltál	42 ott K
vprašalnik	2422 K
vyhradené	2346 všetky práva K	2346 autorské práva sú K
vykřikl	357 K
vykřikla	357 K
vypočuť	2362 si môžete K
vysvetľuje	2394 K
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
válaszolta	1424 K
válaszolták	1424 K
vás	334 bez K by	355 bez K by	2373 bez K by	2392 bez K by
väitis	1039 K
väitti	1156 K
väittää	1156 K
välise	1016 K sisu
våre	1960 meld deg på K
vårt	1896 meld deg på K	1960 meld deg på K
vær	51 K med
védekezett	1424 K
véli	1424 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2392 K vám
vēlamo	1737 K avotu
vēstkopai	1748 K
vēstulei	1748 ziņu K
vědět	38 dejte nám K	67 dejte nám K	313 dejte nám K	354 dejte nám K
všetkým	2380 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2359 náš K
webinář	319 náš K
według	2046 K
weißt	503 K du mehr
wezwał	2046 K
wiadomościach	2034 google K
wołali	2046 K
wołał	2046 K
wołała	2046 K
wpłata	2023 każda K	2043 twoja K
wpłatom	2044 dzięki K
wpłać	2043 K
wspierającym	2043 zostań K
współpracy	2020 we K z partnerem
wyjaśnia	2046 K
wypisać	1974 K się w każdej chwili
wyrażam	1975 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2003 K nam	2003 K je do nas
wzywał	2046 K
wzywała	2046 K
wöchentlichen	458 K newsletter
właściciela	2044 nie mamy K
""", 'y': """
yazdiğimiz	2627 daha önce K haber
yazmişti	2633 diye K
yhteistyössä	1140 K mainostajan
yönetmenidir	2600 genel yayin K
""", 'z': """
zaakceptować	2005 K pliki cookie
zaapelował	2046 K
zaapelowała	2046 K
zachęcali	2046 K
zachęcano	2046 K
zachęcał	2046 K
zachęcała	2046 K
zadaním	2366 K e-mailu
zadržana	2283 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	327 K e-mailu
zagłosuj	2028 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2310 K vama	2333 K vama
zakázané	2346 šírenie je K
založte	354 K si účet
zamknutý	2339 článok je K
zamčený	285 článek je K
zapisując	2014 K się
zapowiedział	2046 K
zapowiedziała	2046 K
zapytał	2046 K
zapytała	2046 K
zastrzeżone	1998 wszelkie prawa K	1998 wszystkie prawa K
zawołał	2046 K
zawołała	2046 K
zašlete	313 K nám
zašlite	2352 K nám
zaželen	2445 K vir
zaželene	2445 K vire
zaželeni	2445 K vir
zbiórka	2047 K
zbývá	285 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2008 do naszego K
zewnętrzna	2005 treść K
zewnętrzne	9 treści K	1986 treści K	2005 treści K
zewnętrznej	9 treści K	2005 treści K
zewnętrznych	9 treści K
zgłoś	2003 K go nam	2043 K nam
ziņas	1759 mūsu K
znać	38 daj nam K	67 daj nam K	2035 daj nam K	2043 daj nam K
zněl	357 K
zněla	357 K
znělo	357 K
zobrazení	316 K tohoto obsahu	316 K obsahu
zobrazený	60 e-mail nebude K
zostań	2043 K z nami
zpracováním	290 souhlasím se K	297 K osobních údajů
zprávy	312 google K
zprávách	312 google K
zpívali	357 K
zugänglich	531 frei K
zunächst	490 dieser artikel erschien K
zurück	560 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2388 K
získávejte	350 K
zł	2017 za # K	2017 od # K	2045 od # K
złotówka	2023 każda K	2044 każda K
""", 'á': """
állt	1424 ez K
állítja	1424 K
átvehető	45 K
""", 'ä': """
ägare	2508 inga rika K
ähnliches	503 K erlebt
ändå	2455 nu när du K är här
äpp	1021 K
äppi	1021 K
""", 'å': """
åndsverkloven	1917 beskyttet av K
året	434 om K
återges	2488 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2604 bizimle K
çalişmalarimiz	2631 K
çağrisinda	2633 K bulundu
çerezler	2585 K kullan
çerezlere	2602 K
çerezleri	2585 K kullan	2602 K	2628 K kabul
çözün	2617 K
""", 'é': """
échanos	994 K una mano	994 K un cable
écris	38 K-nous	67 K-nous
écrit	1215 K pour	1255 a K
écrivain	1215 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1252 K-nous
électronique	1181 dans votre boîte aux lettres K
énekelték	1424 K
équipe	1253 notre K
értesítéseket	14 K	1397 K
értesüljön	1397 K elsőként
étoile	60 champs avec une K
évente	1423 K
""", 'í': """
ígérte	1424 K
ígérték	1424 K
írta	1424 K
""", 'î': """
îmbia	2179 K
îndemna	2179 K
îndemnat	2179 a K
îndemnau	2179 K
întrebat	2179 a K
întrebau	2179 K
""", 'õ': """
õpetas	1039 K
""", 'ö': """
öffnen	460 app K
önemli	2628 günün en K
önerdi	2633 K
önskad	2492 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1422 független K	1422 a jó K
újságírásunk	1422 K
újságíróink	1422 K
újságíróinkkal	1420 K
újságíróinknak	39 K
újságírója	1391 K
última	932 siga la K hora	932 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	491 K von	569 von der agentur K	569 deutschen presse-agentur K
übersicht	497 K	553 diese K wurde
ücretsiz	15 K haber	15 K makale	2615 K üye olun
ügyfelünk	1420 K
ühendust	38 võta meiega K	67 võta meiega K	1036 võta K
ütles	1039 K
ütlesid	1039 K
üyeliği	2610 bülten K
üzente	1424 K
üzenték	1424 K
üçüncü	2602 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2321 K nas
čitalaca	43 pisma K	2310 uz podršku K	2328 K	2333 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2328 K	2333 naši K
čitatelia	2390 K	2392 naši K
čitatelja	43 pisma K	2310 uz podršku K	2328 K	2333 naših K	2333 uz podršku K
čitatelji	36 naši K	2328 K	2333 naši K
čitateljima	2328 K
čitateľom	18 vďaka K	2390 K
čitateľov	36 našich K	2373 vďaka podpore K	2390 K	2392 našich K	2392 vďaka podpore K
članak	20 cijeli K	2288 svidio vam se K	2306 cijeli K	2306 ceo K	2333 ovaj K
člancima	2317 svim K
članek	2409 vam je bil K všeč	2451 ta K
člankov	2437 do vseh K
členem	354 staňte se K
členom	2391 staňte sa K
článek	20 celý K	281 líbil se vám K	285 celý K za	329 celý K	355 tento K	355 líbil se vám K
článkom	2368 všetkým K	2380 k všetkým K	2380 ku všetkým K
článku	20 celého K
články	355 naše K
článků	329 limit K
článkům	329 všem K	341 ke všem K
článok	20 celý K	2348 páčil sa vám K	2368 celý K	2392 tento K
čtenáři	352 K	355 naši K
čtenářů	36 našich K	43 listy K	334 díky podpoře K	352 K	355 našich K	355 na podpoře K	355 díky podpoře K
čtenářům	18 díky K	36 našim K	352 K
čtení	0 doba K
čtěte	345 K nás
číst	355 K dál bez
čítajte	2384 K nás	2391 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2391 K, že nás čítate
""", 'đ': """
đây	2765 bấm vào K
đóng	2765 K góp của bạn	2765 hãy K góp
đăng	45 K lại	2752 cảm ơn bạn đã K ký	2752 bằng việc K ký, bạn	2765 K ký để đọc bài
đường	2742 K dây nóng của tòa soạn	2742 K dây nóng của báo	2765 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2757 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2393 K sumou
""", 'ř': """
řekl	357 K
řekla	357 K
říká	357 K
""", 'ś': """
śledztwa	2044 nasze K
śledztwo	2044 to K
śledź	1982 K nas na	2043 K nas
śpiewali	2046 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2633 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2291 K nam
šaukė	1723 K
šiandien	1710 aukokite K
šodien	1750 ziedo K
""", 'ź': """
źródło	1998 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2046 K
""", 'ž': """
žalio	2335 K se
želene	2445 K vire
želeni	2410 K vir
željene	2289 K izvore
željeni	2289 K izvor
žiadny	71 K spam
žurnalistai	1721 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1700 K
žurnalistika	355 naše K	355 nezávislá K	1721 K kainuoja	1721 gera K	2392 nezávislá K
žurnalistiku	355 nezávislou K	2392 nezávislú K
žurnalistiky	355 nezávislé K
žurnalistė	1700 K
žurnāliste	1740 K
žurnālisti	1761 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1761 neatkarīga K	1761 K maksā	1761 laba K
žurnālistiku	1750 atbalsti neatkarīgu K	1761 neatkarīgu K
žurnālists	1740 K
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
авторизованные	2234 только K
авторизованным	2234 K пользователям
авторизовані	2681 лише K
авторизуйтесь	24 K
авторкою	2669 зв'язатися з K
автором	2669 зв'язатися з K
автору	54 на каву K	2222 пишите K
адрес	21 имейл K няма	176 имейл K
адреса	176 имейл K
адресою	2702 пишіть за K
адресу	2254 пишите по K
анкета	172 нашата K	172 кратка K
анкетата	173 K
анкету	2233 K	2680 K
анонимно	2222 K
афилиейт	181 K линкове
""", 'б': """
бажаних	2666 K джерел
безкоштовна	2700 остання K стаття
безкоштовний	2676 наш K вебінар	2684 K акаунт	2700 останній K матеріал
безкоштовних	2684 ліміт K	2684 K статей
безкоштовні	15 K статті	2684 K статті
безлимитный	2189 K доступ
безплатен	169 нашия K уебинар
безплатна	192 последна K статия
безплатни	15 K статии	178 K статии
безплатно	178 K, за
бесплатная	2252 последняя K статья
бесплатные	15 K статьи	2237 K статьи
бесплатный	2228 наш K вебинар	2237 K аккаунт	2252 последний K материал
бесплатных	15 K статей	2237 лимит K	2237 K статей
бисквитки	166 K	196 K
бисквитките	166 K	196 K
благав	2714 K
благала	2714 K
благали	2714 K
благодарение	18 K на читателите	184 K на вас	184 K на вашата	202 K на вас
благодарим	176 K ви, че се
благодаря	2243 K донатам	2267 K вам	2267 K вашей
блокировщик	2202 отключите K	2202 K рекламы
блокувальник	2651 K реклами
бот	39 наш K
браузер	10 ваш K	2215 ваш K	2661 ваш K
браузър	10 вашият K
бюлетин	148 нашия K	177 K	202 нашия K	205 K
бюлетина	148 K ни	148 запишете се за K	177 K
бюлетини	177 K
бяхте	42 K ли там
""", 'в': """
вайбері	2667 K
вайбър	16 K	161 K
ватсапе	2220 K
вашата	149 на K поща
вебинар	2228 наш K
вебінар	2676 наш K
взывал	2269 K
видео	9 это K	40 фото и K
виділіть	2665 K
визнав	2714 K
визнала	2714 K
визнає	2714 K
викала	204 K
викаха	204 K
викаше	204 K
викна	204 K
використання	2661 K cookie	2690 будь-яке K матеріалів	2690 K матеріалів сайту
використанні	2659 при K матеріалів
використовує	2652 K cookie
використовуємо	2651 K cookie
вимагав	2714 K
вимагала	2714 K
вимагали	2714 K
випуск	2678 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2714 K
вк	2220 K
включете	51 K се
вконтакте	2220 K
влезте	24 K
вміст	9 цей K
внескам	2691 завдяки K	2712 завдяки K
внесок	2711 ваш K
войдите	24 K	2190 K, чтобы
вотсапе	2220 K
вотсапі	2667 K
впн	64 без K
всеки	184 K лев
встановіть	2645 K додаток
възпроизвеждането	183 K
выделите	2205 K ее	2205 K текст
выпуск	2231 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2714 K
відповідав	2714 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2714 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	204 K
гласил	2269 K
гласила	2269 K
гласит	2269 K
гласувайте	189 K
гледайте	194 K ни
говорил	2269 K
говорила	2269 K
говорили	2269 K
говорит	2269 K
год	2268 в K
годишно	203 K
голосуйте	2248 K	2696 K
гривень	2713 # K
грн	2713 # K
група	195 viber K
гукав	2714 K
гукали	2714 K
гукнув	2714 K
гукнула	2714 K
гіперпосилання	2659 K обов
""", 'д': """
дальше	2189 чтобы читать K
дарение	201 вашето K	203 с K	205 K
дарения	205 K
дарете	184 K	201 K ни
джерела	2666 обрані K	2666 бажані K
джерелом	2666 основним K	2666 бажаним K
дзен	2220 K
дзене	2220 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	204 K
добавил	204 K	2269 K
добавила	204 K	2269 K
добавьте	2199 K нас в
добавя	204 K
додав	2714 K
додала	2714 K
додає	2714 K
дозволить	2711 ваша підтримка K
дозволяється	2690 матеріалів K лише
долучайтесь	51 K	2711 K до нас	2711 K до нашої	2711 K до нашого	2711 K до спільноти	2711 K до читачів
долучайтеся	51 K	2711 K до нас	2711 K до нашої	2711 K до нашого	2711 K до спільноти	2711 K до читачів
донат	2266 ваш K	2711 ваш K	2715 K
донатам	2691 завдяки K
донати	2715 K
донатом	2713 K
донаты	2270 K
допомагає	2711 ваша підтримка K
допомога	2711 нам потрібна ваша K
допомогою	2693 за K ші
допоможе	2712 K нам
допоможуть	2691 K нам працювати	2712 K нам
допускается	2242 материалов K только
доступ	2237 полный K	2684 повний K
достъпен	145 K за абонати
достъпна	145 K за абонати
достъпно	145 K за абонати
дочитали	2181 вы K до конца	2635 ви K до кінця
дочитати	2641 щоб K
дочитать	2189 чтобы K	2237 K
""", 'е': """
евро	178 за # K
ежедневную	2192 K рассылку
ежемесячно	2268 K
ежемесячное	2266 оформите K
ежемесячный	2243 K донат
еженедельную	2192 K рассылку
електронна	149 вашата K поща
електронної	2683 адресу K пошти
електронну	2683 K адресу	2683 K пошту
епизод	171 K
епизода	171 K
""", 'ж': """
жаловалась	2269 K
жаловался	2269 K
жалуются	2269 K
жодного	71 K спаму
журналист	164 е K	164 - K	164 , K	2223 - K	2223 , K
журналисти	202 нашите K
журналистика	202 независимата K	202 независима K	202 нашата K	2267 независимая K
журналистике	2267 независимой K
журналистики	2267 независимой K
журналистику	2267 независимую K
журналистка	164 е K	164 , K	2223 - K	2223 , K
журналисты	2267 наши K
журналіст	2671 - K	2671 , K
журналістам	39 нашим K
журналісти	2712 наші K
журналістика	2712 незалежна K
журналістику	2712 незалежну K	2712 якісну K
журналістка	2671 - K	2671 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2645 K застосунок
завантажте	2645 K додаток
завдяки	2691 існує K	2712 K вам	2712 K вашій
задонатьте	2266 K	2711 K
задължителните	21 K полета
зазначив	2714 K
зазывал	2269 K
закликав	2714 K
закликала	2714 K
закликали	2714 K
закончились	2189 бесплатные статьи K
залишає	29 K за собою право
залишилося	2642 K #%	2642 K # %
заметили	2206 K ошибку
замолчим	2267 мы не K
запазени	155 всички права K
запевняв	2714 K
запевняла	2714 K
запевняє	2714 K
записи	58 новые K на почту
запитав	2714 K
запитала	2714 K
запитань	2680 на кілька K
запишете	148 K се за нашия
зарегистрированные	2234 только K
зарегистрированным	2189 доступен только K
зарегистрированы	2189 уже K
зарегистрируйтесь	2190 K, чтобы	2237 бесплатно K	2237 K бесплатно	2266 K бесплатно	2266 K, чтобы читать
зареєстровані	2681 лише K	2681 тільки K
зареєструйтесь	2642 K, щоб	2684 безкоштовно K	2684 K безкоштовно	2711 K безкоштовно	2711 K, щоб читати
зареєструйтеся	2684 K безкоштовно
застосунку	2663 нашому K
застосунок	2645 завантажте K	2663 наш K	2663 мобільний K	2711 завантажте K і	2711 завантажте K та
захищено	2659 усі права K
захищені	2659 усі права K	2659 всі права K
защищенной	2222 K формой
защищены	2213 все права K
защищённой	2222 K формой
заяви	204 K
заявив	2714 K
заявил	204 K	2269 K
заявила	204 K	2269 K	2714 K
заявили	2269 K	2714 K
заявиха	204 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2181 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2665 якщо ви K
знанията	172 K си
зобов	2714 K'язав
зовнішнього	2673 K вмісту	2673 K контенту
зовнішній	2673 K вміст	2673 K контент
зробіть	2639 K внесок	2711 K внесок у	2711 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2219 K
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
иностранного	2213 выполняющим функции K агента
иностранным	2267 K агентом
инстаграм	161 K
искусственного	2245 с помощью K интеллекта
искусственным	2245 K интеллектом
использование	2215 K cookie	2225 K cookie	2242 любое K материалов	2242 K материалов сайта
использовании	2213 при K материалов	2242 полном или частичном K	2242 частичном K материалов
используем	2202 K cookie
использует	2203 K cookie
источники	2219 избранные K	2219 любимые K
источников	2219 избранных K	2256 избранных K
источником	2219 основным K
исчерпали	2189 K лимит
""", 'к': """
каждое	17 K утро
каждый	2268 K месяц
каже	2714 K
каза	204 K
казав	2714 K
казал	204 K
казала	204 K	2714 K
казали	2714 K
казаха	204 K
казва	204 K
казвал	204 K
казвала	204 K
канал	195 viber K	2267 наш K	2712 наш K
канала	2267 нашего K
каналу	2712 нашого K
колумнист	2223 - K	2223 , K
колумніст	2671 - K
колумністка	2671 - K
команде	2228 к нашей K
команди	2676 до нашої K
коментар	6 залишити K
коментарите	174 K под
коментарях	2660 у K	2660 в K
коментатор	164 е K
коментиране	174 правила за K	174 правилата за K
коментирате	6 за да K	174 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2205 чтобы оставить K
комментария	21 для отправки K
комментариях	2214 в K
комментировать	6 K
контент	9 этот K	9 цей K	2225 внешний K
контента	9 этого K	2225 внешнего K
контенту	9 цього K
конференцию	2228 нашу K
конференция	169 нашата K
конференцію	2676 нашу K
конфиденциальности	2202 политикой K	2215 политика K
конфіденційності	2651 політикою K	2661 політика K
копирование	2242 K материалов сайта
кореспондент	164 е K	164 , K	2671 - K	2671 , K
кореспондентка	2671 - K	2671 , K
короткий	2233 K опрос
корреспондент	2223 - K	2223 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2714 K
крикнул	2269 K
крикнула	2269 K	2714 K
кричав	2714 K
кричал	2269 K
кричала	2269 K	2714 K
кричали	2269 K	2714 K
кричит	2269 K
""", 'л': """
лв	178 за # K
лев	178 за # K
лева	178 за # K	203 K
лекцию	2228 нашу K
лекцію	2676 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	169 нашия онлайн K	169 нашия K
магазина	169 онлайн K ни	2228 нашего K
магазине	2228 в нашем K	2228 в нашем интернет-K
магазину	2676 нашого K
магазині	2676 у нашому K	2676 в нашому K	2676 нашому інтернет-K
материал	2205 обсудить K	2225 внешний K	2258 K создан	2267 этот K
материалам	2250 ко всем K
материалы	2267 наши K
матеріал	2712 цей K
матеріали	2712 наші K
матеріалів	2690 копіювання K сайту	2690 K посилання обов'язкове	2698 до всіх K	2698 до усіх K
мероприятие	2228 наше K
месенджері	2667 K
месец	203 на K	203 всеки K
месечно	203 K
мессенджере	2220 K
месте	42 вы были на K
месяц	2268 в K
мобільний	2663 K додаток
молба	159 имаме малка K	159 имаме K към вас
молел	204 K
молела	204 K
молеха	204 K
молеше	204 K
місці	42 ви були на K
місяць	2713 на K	2713 перший K
""", 'н': """
навчання	48 K ші
нагадав	2714 K
нагадала	2714 K
наголосив	2714 K
наголосила	2714 K
надпис	204 такъв K
надпись	2269 такая K
надсилайте	2669 K нам	2669 K її	2669 K їх нам	2670 K фото	2670 K відео	2670 K свої	2711 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2666 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2669 K нам	2669 K їх нам	2670 K фото	2711 K нам
нажимая	2236 K кнопку	2236 K на кнопку	2236 K "
нажмите	2205 K ctrl
намерете	194 K ни
напис	2714 такий K
написа	204 K
написав	2714 K
написал	2269 K
написала	2269 K	2714 K
написано	2269 было K	2714 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2222 K нашему	2222 K нашей	2222 K автору	2222 K нам	2266 K нам
напишіть	38 K нам	67 K нам	2669 K нашому	2669 K нашій	2669 K автору	2669 K авторці	2669 K нам	2711 K нам
напомнил	2269 K
напомнила	2269 K
направете	201 K дарение
настоя	204 K
настоява	204 K
настоявал	204 K
натискайки	176 K
натискането	176 с K
натискаючи	2683 K кнопку	2683 K на
нашем	2205 в K чате
нашия	169 към K екип	169 в K екип	172 K куиз	172 K тест
небольшая	2181 K просьба
неделю	17 раз в K	17 каждую K	2268 в K
независимата	201 подкрепете K
независими	202 K медии
независимую	2184 поддержите K	2266 поддержите K
независимые	2267 K медиа
незалежні	2712 K медіа
нейросети	2245 с помощью K
несколько	2233 на K вопросов
никакого	71 K спама
новинами	2648 стежте за K
новини	161 google K	2667 google K
нуждаем	201 K се от вашата
нужна	2243 K ваша
нюзлетър	177 K
""", 'о': """
обеща	204 K
обещал	204 K	2269 K
обещала	2269 K
обещали	2269 K
обозреватель	2223 - K	2223 , K
обраних	2666 K джерел
обучения	48 K ии
объявил	2269 K
объявила	2269 K
объяснил	2269 K
объяснила	2269 K
объясняет	2269 K
объяснял	2269 K
объясняла	2269 K
обязал	2269 K
обязательна	2213 гиперссылка K	2242 материалов ссылка K	2242 ссылка на источник K
обязательные	21 K поля	2205 K поля
обясни	204 K
обяснил	204 K
обяснила	204 K
обяснява	204 K
обіцяв	2714 K
обіцяла	2714 K
обіцяли	2714 K
огледален	64 K сайт
оглядач	2671 - K	2671 , K
оглядачка	2671 - K	2671 , K
оголосив	2714 K
ограничений	2189 читайте без K
одноклассниках	2220 K
одному	2683 в K листі
опечатку	2205 нашли K
опитування	2680 наше K	2680 коротке K
опитуванні	35 нашому K	2680 K читачів	2680 нашому K	2680 в K
оприлюднюватиметься	22 не K	2654 ваша e-mail адреса не K
опрос	35 наш K	2233 наш K
опросе	35 нашем K	2233 нашем K	2233 в K
опубликован	22 не будет K	2205 ваш адрес email не будет K
организаторите	204 канят K
организаторы	2269 зовут K
організатори	2714 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2236 K заявку
осталось	2190 K #%	2190 K # %
отбележете	62 K ме
ответил	2269 K
ответила	2269 K
ответственности	30 не несет K	30 не несёт K
отвечал	2269 K
отвечала	2269 K
отговори	204 K той	204 K тя
отговорил	204 K
отговорила	204 K
отговориха	204 K
отговорност	30 не носи K
отменить	21 K ответ	2268 K в любой момент
отметил	2269 K
отметила	2269 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2192 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2222 K их нам	2266 K нам
отримувати	2701 хочете K
отримуйте	2705 K
очакваме	162 K вашите
ошибку	2206 нашли K
оштрафовал	2269 K
оштрафовала	2269 K
оштрафував	2714 K
""", 'п': """
партнером	2240 совместно с K	2688 спільно з K
партнерские	37 K ссылки	2240 K ссылки
партнерські	2688 K посилання
партнеры	2202 мы и наши K
партньорски	181 K линкове
партнёром	2240 совместно с K
партнёрские	37 K ссылки	2240 K ссылки
патроном	2266 станьте K
пееха	204 K
пели	2269 K
первый	2268 K месяц	2268 рубль в K
переведите	2266 K нам
перевірте	2680 K себе	2683 K пошту
передплатник	50 як K	2641 уже K	2641 вже K
передплатникам	2641 доступний лише K	2641 доступна лише K	2641 доступно лише K
передплатники	50 K можуть	2699 лише K	2699 тільки K
передплатників	2641 тільки для K
передплатою	2641 доступна за K	2641 доступний за K	2684 за K	2706 з K
передплату	2684 K за	2711 оформіть K
передрук	45 K	2664 K
передруковувати	45 K
передруку	2664 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2218 K
перепечатке	2218 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2662 K даних
персональных	2216 K данных
писав	2714 K
писал	2269 K
писала	2269 K	2714 K
писати	2712 нам K
писменото	183 без K съгласие
письме	2236 в одном K
письменного	2257 без K согласия
письмової	2704 без K згоди
питаха	204 K
питаше	204 K
пишете	38 K ни	67 K ни	162 K ни	163 K на	201 K ни
пишеше	204 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2222 K нам	2254 K на	2266 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2669 K нам	2702 K на
платной	2189 в K версии
побачили	2710 K помилку
повний	20 K текст	2684 K текст
повтаря	204 K
повтаряше	204 K
повторював	2714 K
повторює	2714 K
повторяет	2269 K
повторял	2269 K
повторяла	2269 K
повідомив	2714 K
повідомила	2714 K
повідомили	2714 K
повідомте	38 K нам	67 K нам	2669 K нам	2669 K нас	2711 K нам
подайте	163 K сигнал
поддержать	2266 K нас	2266 K редакцию	2266 K нашу
поддерживайте	2266 K нас	2266 K нашу
поддержите	2184 K нашу	2184 K нас	2243 K	2266 K нас	2266 K нашу	2266 K редакцию	2266 K проект	2266 K автора	2266 K наш
поддержка	2185 ваша K	2266 ваша K поможет	2266 ваша K помогает	2266 ваша K позволит
поддержке	2240 при K партнёра	2240 при K партнера	2243 благодаря вашей K	2267 вашей K
поддержки	2267 без вашей K	2267 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	204 K
подканяха	204 K
подканяше	204 K
подкаст	34 наш K	34 нашия K	171 K	202 нашият K	2231 K	2267 наш K	2678 K	2712 наш K
подкаста	171 K	2231 K	2267 нашего K
подкасте	34 нашем K	2231 K
подкасти	34 наші K	171 K	2678 K
подкастов	2231 K
подкасту	2678 K
подкастът	171 K
подкасты	2231 K
подкасті	34 нашому K	2678 K
подкастів	2678 K
подкрепа	184 с вашата K	184 вашата K	201 вашата K	202 вашата K
подкрепата	181 с K на партньор
подкрепете	184 K	201 K ни	201 K нашата
подкрепяйте	201 K ни
подписаны	2189 уже K
подписка	2189 уже есть K	2270 K
подписке	2189 доступен только по K	2189 доступна по K	2189 доступен по K	2237 по K
подписки	2270 K
подпиской	2262 с K
подписку	2189 оформить K	2189 оформите K	2236 спасибо за K	2237 K за	2266 оформите K	2266 оформить K
подписчик	50 как K	2189 уже K	2189 вы уже K
подписчикам	2189 доступна только K	2189 доступно только K	2189 доступен только K	2251 только K
подписчики	50 K могут	2251 только K	2270 K
подписчиков	2189 только для K
подписчиком	2266 станьте K
подписывайтесь	2192 K на рассылку	2199 K на нас	2199 K на наш	2199 K на канал	2199 K на telegram	2266 K на
подписываясь	2236 K
подпишитесь	2184 K на регулярное	2192 K на рассылку	2199 K на наш	2199 K на канал	2266 K на
подчеркнул	2269 K
подчеркнула	2269 K
подчерта	204 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2676 нашу K
пожертвование	2184 оформите K	2185 сделайте K	2243 регулярное K	2243 ежемесячное K	2266 ваше K	2266 сделайте K	2266 оформите K	2270 K
пожертвования	2267 на K	2270 K
пожертвованиям	2243 благодаря K	2267 благодаря K
пожертвуйте	2266 K
позволяет	2266 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	183 K на
поиска	204 K
поискал	204 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2189 чтобы прочитать K
полный	20 K текст	2237 K текст
получавайте	197 K
получавате	193 искате ли да K	193 искате да K
получайте	2261 K
получать	2253 хотите K
помилку	2710 знайшли K
помогите	2266 K нам
помогнете	201 K ни
помогут	2267 K нам
поможет	2267 K нам
помоли	204 K
помолил	204 K
помолила	204 K
помощник	63 наш K	63 ии-K
помощь	2266 нам нужна ваша K
помощью	2245 с K ии
помітили	2665 якщо ви K	2710 K помилку
помічник	63 наш K
понравилась	2267 K статья
понравился	2267 K материал	2267 K текст
пообещал	2269 K
пообещала	2269 K
пообіцяв	2714 K
пообіцяла	2714 K
попереджає	2714 K
попередив	2714 K
попита	204 K
попросив	2714 K
попросил	2269 K
попросила	2269 K	2714 K
попросили	2269 K	2714 K
попросило	2269 K
порадив	2714 K
порадила	2714 K
посилання	2690 K на джерело обов'язкове
последвайте	201 K ни
последната	192 K ви безплатна статия	192 K безплатна статия
посоветовал	2269 K
посоветовала	2269 K
постановив	2714 K
постановил	2269 K
посъветва	204 K
посъветвал	204 K
посъветвали	204 K
потребовал	2269 K
потребовала	2269 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	2236 вашей K
почтовом	2236 вашем K ящике
почту	2193 на вашу K	2193 вам на K	2236 вашу K
пошту	2644 на вашу K
пошті	2683 вашій K
пощенска	149 вашата K кутия
пояснив	2714 K
пояснил	2269 K
пояснила	2269 K	2714 K
пояснював	2714 K
пояснювала	2714 K
пояснює	2714 K
поясняет	2269 K
правото	29 си запазва K
працювати	2691 допоможе нам K	2712 K далі
працюємо	2712 ми K
предпочитаемые	2219 K источники
предпочитаемых	2219 K источников
предпочитан	160 K източник
предпочитани	160 K източници
предпочитаните	160 K източници	160 K си източници
предпочтительные	2219 K источники	2256 K источники
предпочтительный	2219 K источник
предпочтительных	2256 K источников
предупреди	204 K
предупредил	2269 K
предупреждава	204 K
предупреждает	2269 K
препечатването	183 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2269 K
призвала	2269 K
призвали	2269 K
призна	204 K
признава	204 K
признавал	2269 K
признает	2269 K
признал	2269 K
признала	2269 K
признали	2267 нас K
призова	204 K
призовава	204 K
призовал	204 K
призоваха	204 K
призывал	2269 K
призывала	2269 K
призывали	2269 K
приложение	202 нашето K	2194 скачать K	2195 скачайте K	2195 установите K	2217 наше K	2217 мобильное K	2266 скачайте наше K	2266 скачайте K и
приложението	201 изтеглете K ни	201 изтеглете K на вестник
приложении	2194 открыть в K	2217 нашем K
приложения	2217 нашего K	2267 нашего K
приоритетным	2219 K источником
присоединяйтесь	51 K	2266 K к нам	2266 K к нашему	2266 K к нашей	2266 K к нашим	2266 K к сообществу	2266 K к читателям	2266 K к тем
присъединете	51 K се	201 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2222 K нам	2222 K фото	2222 K видео	2222 K новости	2222 K свои	2222 K их нам	2266 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2222 K нам	2222 K фото	2222 K их нам	2266 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2711 K до нас	2711 K до нашої	2711 K до нашого	2711 K до спільноти	2711 K до читачів
приєднуйтеся	51 K	2711 K до нас	2711 K до нашої	2711 K до нашого	2711 K до спільноти	2711 K до читачів
проверьте	2233 K себя	2236 K почту
проголосуйте	2248 K	2696 K
продовження	2688 реклама. K
продовжити	2641 щоб K читання	2691 допоможуть нам K
продовжувати	2712 K роботу
продолжаем	2267 мы K работать
продолжать	2243 помогут нам K	2267 K работу
продолжение	2240 реклама. K
продолжить	2189 чтобы K чтение	2243 помогут нам K	2243 поможет нам K	2267 K работу
продължава	181 K по-долу
продължете	146 K да четете
продължим	202 да K да работим
продължите	145 за да K да четете
произведен	2213 настоящий материал (информация) K	2258 материал K
произведён	2258 материал K
пройдите	2233 K тест
пройдіть	2680 K тест
пропускайте	193 не K
пропустите	2253 не K
пропустити	2701 не хочете K
пропустить	2253 не хотите K
пропустіть	2701 не K
просив	2714 K
просил	2269 K
просила	2269 K	2714 K
просили	2269 K	2714 K
просьба	2181 у нас к вам K	2181 у нас есть K
просять	2714 K
проучване	172 нашето K
прохання	2635 маємо до вас K	2635 невелике K
прочетете	146 за да K цялата
прочитать	2189 осталось K	2189 чтобы K статью
пріоритетне	2666 K джерело
пріоритетним	2666 K джерелом
публиковать	45 K у себя
пълния	178 K текст
първия	203 за K месец
підписатися	2643 K на розсилку
підписка	2715 K
підписку	2641 оформіть K	2683 дякуємо за K	2711 оформіть K
підписники	2699 лише K	2715 K
підписників	2641 тільки для K
підписуйтесь	2647 K на нас	2647 K на наш	2647 K на канал	2647 K на telegram	2711 K на
підписуйтеся	2647 K на наш	2647 K на канал
підписуючись	2683 K
підпишіться	2643 K на розсилку	2647 K на наш	2711 K на
підтримайте	2638 K нашу	2638 K незалежну	2638 K нас	2691 K	2711 K нас	2711 K нашу	2711 K незалежну	2711 K редакцію	2711 K автора	2711 K роботу	2711 K наш
підтримати	2711 K нас	2711 K нашу
підтримка	2639 ваша K	2711 ваша K допоможе
підтримки	2688 за K партнера	2712 спільноти K	2712 вашої K
підтримуйте	2711 K нас	2711 K нашу
підтримці	2691 завдяки вашій K	2691 завдяки K читачів	2712 вашій K
піти	2635 перш ніж K
""", 'р': """
работа	202 нашата K	2267 наша K
работаем	2267 мы K
работать	2243 помогут нам K	2243 поможет нам K	2267 K дальше
работу	2267 нашу K
радив	2714 K
радила	2714 K
радили	2714 K
радить	2714 K
разкажете	38 K ни	67 K ни
разрешение	156 без K е забранено
разрешения	2257 без K редакции
разчитаме	184 K на вашата	202 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2266 K нам
рассказал	2269 K
рассказала	2269 K
рассказывать	2267 K правду
расследование	2267 наше K	2267 это K
расследования	2267 наши K
рассылка	2267 наша K	2270 K
рассылку	2192 нашу K	2192 K самых	2267 нашу K
регистрацията	176 с K си	176 благодарим за K
регистрируясь	2236 K
регулярний	2691 K внесок
редактор	164 е K	164 - K	164 , K	2223 - K	2223 , K	2671 - K	2671 , K
редакторка	2671 - K	2671 , K
редакцией	39 нашей K	2222 связаться с K
редакции	2257 без согласия K	2267 нашей K
редакцию	39 в нашу K	2222 напишите в K	2222 пишите в K
редакция	169 в нашата K	202 нашата K	2267 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2669 напишіть у K	2669 пишіть у K
редакція	2712 наша K
редакцією	39 нашою K	2669 зв'язатися з K
редакції	43 письма до K	2669 пишіть до K	2704 без згоди K	2704 без дозволу K	2712 нашої K
рекламата	11 K	181 след K
реклами	11 K	70 без K	70 немає K	202 без K	2688 після K	2688 на правах K	2712 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2240 после K	2240 на правах K	2267 без K
репортер	39 на нашия K	164 е K	164 - K	164 , K	2223 - K	2223 , K	2671 - K	2671 , K
репортери	39 на нашите K	202 нашите K
репортерка	2671 - K	2671 , K
репортёр	2223 - K	2223 , K
решил	2269 K
реєструючись	2683 K
робота	2712 наша K
роботу	2712 нашу K
розкажіть	38 K нам	67 K нам
розповів	2714 K
розповідати	2712 K правду
розповіла	2714 K
розсилка	2712 наша K	2715 K
розсилку	2643 нашу K	2643 щоденну K	2712 нашу K
розслідування	2712 наші K	2712 це K
рублей	2268 # K
рік	2713 на K
""", 'с': """
свободната	201 подкрепете K
свържете	38 K се с нас	67 K се с нас	162 K се с нашия	162 K се с нашата	162 K се с нас	162 K се с автора	201 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2222 K с нами
связаться	2222 K с автором
седмично	17 веднъж K
сигнализирайте	162 K ни
сказав	2714 K
сказал	2269 K
сказала	2269 K	2714 K
скаржаться	2714 K
скаржився	2714 K
скаржилася	2714 K
скачайте	2194 K наше
скиньте	2266 K нам	2266 K донат
сколько	2266 скиньте K
скриньку	2683 вашу K
скриньці	2683 вашій K
следите	2199 K за нами
словам	2269 по K
словами	2714 за K
слушайте	194 K ни
слідкуйте	2647 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2269 K
советовала	2269 K
советовали	2269 K
советует	2269 K
согласны	43 не K	43 K с автором
содержимое	2225 внешнее K
сообщение	2213 данное K (материал) создано	2258 K создано
сообщил	2269 K
сообщила	2269 K
сообщили	2269 K
сообщите	38 K нам	67 K нам	2222 K нам	2266 K нам
соучастником	2243 станьте K	2266 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2645 увімкнути K	2645 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2712 K текст	2712 K матеріал
сподобалась	2635 якщо вам K стаття
според	204 K
спрашивает	2269 K
спросил	2269 K
спросила	2269 K
співали	2714 K
співучасником	2711 станьте K
спільнота	2712 наша K
спільноти	2639 стань частиною K	2691 частиною K	2712 нашої K
станете	201 K абонат	201 K член
станьте	51 K одним из них	2266 K нашим	2711 K нашим
статей	2698 до всіх K	2698 до усіх K
статии	191 до всички K
статия	159 хареса ли ви тази K	178 цялата K	202 тази K
статията	178 % от K
стаття	2712 ця K
статья	2267 эта K
статьям	2250 ко всем K
стверджує	2714 K
стежте	2647 K за нами
стигнали	159 щом сте K дотук
стороннего	2225 K сервиса
сторонним	2225 K сервисом
стороннього	2673 K сервісу
стороннім	2673 K сервісом
суммой	2268 любой K
сумму	2268 любую K
сутрин	17 всяка K
существуем	2267 мы K
существует	2243 K благодаря
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
телеграм	16 K	161 K	2199 наш K-канал	2199 в нашем K	2220 K	2220 K-канал	2220 K-канале	2254 пишите в K	2267 наш K	2647 наш K-канал	2667 K	2667 K-канал	2667 K-каналі
телеграме	16 K	2220 K
телеграмі	2667 K
тест	2233 наш K	2680 наш K
тиждень	17 раз на K	2713 на K
требовал	2269 K
требовала	2269 K
требовали	2269 K
тръгнете	159 преди да си K
""", 'у': """
уведомления	14 K	2195 включите K	2195 включить K	2195 разрешить K
уверяет	2269 K
уверял	2269 K
уверяла	2269 K
увійдіть	24 K	2642 K, щоб
уговаривал	2269 K
уговаривала	2269 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	169 нашия K
уйдете	2181 прежде чем вы K
улюблених	2666 K джерел
улюблені	2666 K джерела
умовляв	2714 K
умоляваше	204 K
умолял	2269 K
умоляла	2269 K
умоляли	2269 K
утверждает	2269 K
уточнив	2714 K
уточнил	2269 K
уточнила	2269 K	2714 K
учасником	2711 станьте K
""", 'ф': """
фейсбук	16 K	161 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2267 K нашу
цитировании	2218 при K
цитування	2664 у разі K
цитуванні	2664 при K
""", 'ч': """
частиною	2711 станьте K
частковому	2690 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	194 K ни
читаете	2266 спасибо, что K
читай	2647 K нас
читайте	2199 K нас в	2647 K нас у	2647 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2233 опросе K	2243 благодаря поддержке K	2263 K	2267 наших K
читатели	36 наши K	36 нашите K	43 писма на K	199 K	202 нашите K	2181 дорогие K	2263 K	2267 наши K
читателите	199 K	202 с подкрепата на K	202 от K ни
читателям	18 благодаря K	36 нашим K	2263 K	2267 благодаря K
читати	2641 щоб K далі	2711 щоб K далі
читачам	18 завдяки K	2707 K
читачі	36 наші K	2707 K	2712 наші K
читачів	43 листи K	2707 K	2712 наших K
читаєте	2711 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2713 K
щомісячний	2691 K внесок
щомісячно	2713 K
щоранку	17 K
щотижневу	2643 K розсилку
""", 'э': """
электронной	2236 адрес K почты
электронную	2236 K почту
""", 'я': """
яжіться	38 зв'K з нами	2669 зв'K з нами
язкові	21 обов'K поля	2654 обов'K поля
якщо	2635 K ви вже тут
""", 'і': """
інтелектом	2693 штучним K
інтелекту	2693 за допомогою штучного K
""", 'א': """
אומר	1312 K
אומרת	1312 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1266 עקבו K	1309 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1264 דואר K
אמר	1312 K
אמרה	1312 K
אמרו	1312 K
אתכם	1296 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1311 K
ביקש	1312 K
ביקשה	1312 K
במייל	1295 K שלכם
בסרטון	1285 לצפות K זה
בעוגיות	1271 שימוש K
בעיתונות	1296 לתמוך K
בקובצי	1270 משתמש K
בשבוע	17 פעם K	1311 K
בתוכן	1307 לעשות שימוש K
""", 'ד': """
דווחו	1309 K לנו
דיוור	1295 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1267 הורידו את K	1310 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1312 K
הודיעה	1312 K
הוואטסאפ	1267 לקבוצת K
הווטסאפ	1267 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1312 K
הוסיפה	1312 K
הזהיר	1312 K
הזכויות	1278 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1308 הכתבות K
הטלגרם	1267 לערוץ K
הטקסט	1286 K
היום	1309 תרמו K
הירשמו	1309 K לקבלת
הכותב	1307 על דעת K
הכתבה	45 לפרסם את K	1260 להמשך קריאת K	1286 K	1310 K הזאת
המדור	1284 הוא עורך K	1284 היא עורכת K
המובעות	1307 הדעות K במאמר	1307 הדעות K בטור	1307 הדעות K בכתבה
המועדף	1281 למקור K	1281 כמקור K
המייל	1263 לתיבת K	1264 כתובת K
הניוזלטר	1264 K היומי	1295 K השבועי של	1295 K שלנו	1310 K
הסביר	1312 K
הסיכום	1286 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1286 הנקודות K
העיתונות	1310 K העצמאית
הפרטיות	1271 מדיניות K
הפרסומת	11 K
הצביעו	1309 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1267 K לערוץ	1309 K אלינו
הקוראים	18 בזכות K
השימוש	1271 תנאי K
התגובות	1292 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1296 בזכות K שלכם
התראות	14 K
התרגום	1286 K
התרומה	1309 K שלכם
""", 'ו': """
ובטוויטר	1266 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1296 K בכם
ותלויה	1296 K בכם
""", 'ז': """
זקוקה	1309 K לכם
""", 'ח': """
חודשית	1309 תרומה K
חיצוני	1285 תוכן K	1285 תוכן ממקור K
""", 'ט': """
טען	1312 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1295 K למייל	1295 K לתיבת
""", 'כ': """
כמנויים	50 K	1260 הצטרפו K
כתב	1312 K
כתבה	1286 K זו	1310 K זו	1312 K
כתבו	38 K לנו	67 K לנו	1309 K לנו
כתבות	1308 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1284 היא K
כתובת	1264 K דוא"ל
""", 'ל': """
לדברי	1312 K
להגיב	6 כדי K	1292 K
להמשיך	1260 כדי K לקרוא	1296 עזרו לנו K
להעתיק	1278 אין K	1307 לשכפל, K
לחודש	1311 K
לחוק	1307 סעיף #א K
לחצו	1309 K כאן
לידיעון	1309 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1261 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1263 הירשמו K	1263 הרשמה K	1263 K שלנו	1295 בהצלחה K	1309 הירשמו K
לעזרתכם	1309 אנחנו זקוקים K
לענייני	1284 הוא כתב K	1284 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1285 K בתוכן
לקבוצת	1267 הצטרפו K
לקריאה	1308 כתבות K
לקריאת	20 K הכתבה
לשנה	1311 K
לתומכים	1296 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1308 K חינם
מועדף	1281 מקור K	1281 כמקור K
מינוי	1260 רכשו K	1309 רכשו K	1313 K
מנוי	1260 כבר K
מנויים	1313 K
מסכימים	43 לא K	43 K?	1295 בהרשמה אתם K
מסר	1312 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1295 K שבועי	1313 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1286 K
סיפר	1312 K
סיפרה	1312 K
סעיף	1307 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1309 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1295 לקבלת K במייל
עיתונאי	1284 הוא K
עיתונאית	1284 היא K
עיתונות	1296 לעשות K	1310 K עצמאית
עכשיו	1309 תרמו K
עמלה	1306 נקבל K	1306 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1310 ללא K
פרסומת	11 K
פרשן	1284 הוא K
פרשנית	1284 היא K
""", 'צ': """
ציין	1312 K
""", 'ק': """
קוראי	1310 K
קרא	1312 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1311 חודש K
""", 'ש': """
שאלו	1286 K את
שולחים	57 אנחנו K לכם
שיווקי	1295 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1309 K לנו
שלנו	39 לכתב K	1310 K
שנקבל	1306 K עמלה
שקראתם	1309 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1292 K
תוכן	9 K זה	1285 הצגת K
תייגו	62 K אותי
תלוי	1296 K בכם
תלויה	1296 K בכם
תמיכתכם	1309 K
תמכו	1309 K בנו
תקציר	1286 K
תרומה	1313 K
תרומות	1313 K
""", 'ا': """
اخبارنا	139 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1083 K مطلب	1083 K خبر	1089 براي K مطلب
ادعمنا	138 K
ادعموا	138 K
ارسال	6 براي K نظر	1061 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	140 K
استخدام	99 يمنع اعادة K
استطلاع	138 صوت في K
استطلاعنا	139 K
استفاده	1049 از كوكي K ميكنيم	1049 از كوكيها K ميكنيم	1050 شرايط K	1057 K از مطالب اين سايت	1057 K از مطالب سايت
استمرار	138 ساهم في K	138 ساهموا في K
اسپم	71 بدون K
اشار	141 K
اشارة	62 ضع K الي
اشارت	141 K
اشتراك	125 لديك K	142 K	1078 K تهيه كنيد	1089 K تهيه كنيد	1093 K
اشتراكك	122 تم K
اشترك	77 K الان	138 K الان
اشتركوا	138 K
اصحابها	120 تعبر عن راي K	120 عن راي K
اضاف	141 K
اضافت	141 K
اضغط	138 K هنا
اطلاع	1061 به ما K دهيد
اعادة	45 K نشر	99 يمنع K نشر
اعجبك	139 K هذا
اعلام	1092 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	141 K
اعلنت	141 K
اعملوا	62 K تاغ
افاد	141 K
افادت	141 K
افزود	1092 K
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
اول	1091 ماه K
ايميل	1044 K خود را	1044 به K شما	1045 ادرس K	1045 نشاني K	1074 در K خود	1089 K خود را وارد كنيد
ايميلتان	1074 به K
اينجا	1082 K كليك كنيد	1089 K كليك كنيد
اينستاگرام	1047 در K دنبال
اينه	64 K
اپ	1073 K
اپليكيشن	1073 K	1089 K ما را	1089 K را دانلود كنيد	1089 K را نصب كنيد	1090 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	107 K
باحثة	107 K
بازتابدهنده	1087 الزاما K	1087 لزوما K	1087 K ديدگاه
بازنشر	45 K
باشيد	1061 با ما در تماس K
بالضرورة	120 لا تعبر K عن	120 لا يعبر K عن	120 لا تعكس K	120 لا يعكس K	120 لا تمثل K	120 لا يمثل K
ببينيد	1068 را K
بحسب	141 K
بخوانيد	1059 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1090 K ما
بريدك	60 لن يظهر K	80 الي K	122 في K	122 علي K	122 سجل K	122 اضف K
بريدكم	122 في K
بشنويد	1068 K
بعرض	109 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1061 براي ما K
بفضلكم	139 K
بنويسيد	38 براي ما K	67 براي ما K	1061 براي ما K	1089 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1059 K	1067 به تيم ما K	1089 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1061 با ما در ميان K	1089 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1061 با ما تماس K
""", 'ت': """
تؤكد	141 K
تابعنا	87 K علي	87 K عبر	138 K علي تويتر	138 K علي غوغل	138 K علي جوجل
تابعوا	86 K اخبار
تابعونا	86 K علي	86 K عبر	138 K علي
تاكيد	1092 K كرد
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
ترجيحي	1060 منبع K	1060 منابع K
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
تلگرام	1047 ما را در K	1047 در K دنبال	1047 كانال K ما	1061 با ما در K
تماشا	1068 K كنيد
تمامي	1058 K حقوق
تمثل	120 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	138 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	99 يمنع اعادة K
توضيح	1092 K داد
تيم	1090 K ما
""", 'ج': """
جاوااسكريپت	1049 K را فعال
""", 'ح': """
حذر	141 K
حذرت	141 K
حساب	77 هل لديك K
حقوق	1058 كليه K	1058 همه K	1058 تمام K
حمايت	1075 K مالي خود	1076 به K شما نياز	1076 با K شما	1077 K كنيد	1089 از ما K كنيد	1089 K شما
""", 'خ': """
خارجي	109 محتوي K
خبر	4 اين K	1090 اين K
خبرنامه	1044 K ما	1044 اشتراك K	1045 در K	1074 K روزانه	1074 K هفتگي	1090 K ما	1090 K	1093 K
خبرنگار	39 K ما	1061 K ما را	1063 K
خبرنگاران	39 K ما	1090 K ما
خصوصي	1050 سياست حريم K
خواست	1092 K
خواستند	1092 K
خواندن	1078 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1076 به K خود تكيه	1090 K ما
خواهد	1070 منتشر K شد
خواهند	1070 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1063 استاد K
دستيار	63 K مجازي
دعا	141 K
دعت	141 K
دعمك	138 K
دعمكم	123 نعتمد علي K	123 تعتمد علي K	123 نحتاج الي K	138 K
دنبال	1047 ما را K كنيد	1059 K كنيد	1059 K كنيم	1089 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1061 به ما خبر K	1068 گوش K	1079 هديه K	1089 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1070 نوشتن K	1070 ارسال K	1070 بيانگر K	1087 لزوما K
""", 'ذ': """
ذكر	141 K
ذكرت	141 K
""", 'ر': """
راسلنا	38 K	67 K	138 K
راسلونا	38 K	67 K	138 K
رايگان	1067 وبينار K ما	1078 اشتراك K	1088 مقاله K	1088 مطلب K	1088 مطالعه K	1089 K ثبت نام كنيد
روزنامه	1087 ديدگاه K
روزنامهنگار	1063 K
روزنامهنگاري	1090 K مستقل
""", 'س': """
سالانه	1091 K
ساهم	138 K في دعم
ساهموا	138 K في دعم
سايت	1090 K ما
سايتهاي	1064 محتواي K ديگر
سنويا	140 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	138 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	138 K
شهريا	140 K
شويد	24 وارد K	1059 عضو K	1059 K	1089 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1074 خبرنامه K
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
علاقه	1060 منبع مورد K
عملنا	139 K
عمولة	133 قد نحصل علي K	133 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1067 K شغلي در
فريقنا	139 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	138 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1070 K	1071 حروف لاتين (K)
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
كار	1090 K ما
كاربري	1078 حساب K خود شويد	1089 حساب K خود شويد
كانال	1047 به K ما	1059 K ما	1090 K ما
كتب	141 K
كتبت	141 K
كردهايد	1078 ثبت نام K	1078 ثبتنام K
كمصدر	104 K مفضل
كميسيون	1085 K دريافت كنيم	1085 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1067 ديدن K	1068 گوش K	1079 هديه K	1082 روي لينك كليك K	1082 كليك K	1089 به ما كمك K	1089 روي لينك كليك K	1089 همين حالا ثبت نام K
كوكي	1050 از K
كوكيها	1050 K
""", 'ل': """
لاتين	1070 حروف K	1071 حروف K
لاشتراكك	122 K في
لاشتراككم	122 K في
لاضافة	6 K تعليق	119 K تعليق
لزوما	1087 K نظر
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
ما	1090 به K
مالي	1076 كمك K شما	1089 كمك K شما	1093 كمك K
ماه	1091 در K
ماهانه	1091 K
متجرنا	139 K
متصفحك	10 K
مجانا	138 سجل K
مجانيا	135 مقالا K
مجانية	135 مقالات K
محتوا	9 اين K
محتواي	1064 K خارجي	1064 اجازه ميدهيد K
محتوايي	1064 حاوي K از
محتوي	109 K من طرف ثالث
محفوظ	1057 حقوق K است
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
مستقل	1090 رسانه K
مستقلة	139 صحافة K
مشترك	125 هل انت K	1078 K شويد	1089 K شويد
مشتركا	50 بصفتك K
مشتركان	1078 ويژه K است
مصنوعي	1065 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1090 اين K
معنا	138 ساهم K
مقالاتنا	123 لا نضع K	139 K
مقاله	1083 ادامه K
منبع	1086 ذكر K
منتخب	1060 منبع K
منشن	62 K لي
منصتنا	139 K
مهمانم	54 قهوه K
موافقتك	109 نطلب K
موبايل	1073 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1074 عضويت شما با K	1074 ثبت نام شما با K
موقعنا	139 K
ميتوانند	50 مشتركان K
ميخواهيم	1064 از شما اجازه K
ميدهد	1070 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1092 K
ميگويد	1092 K
ميگيريم	1085 كميسيون K
""", 'ن': """
ناشد	141 K
ناشدت	141 K
نتقاضي	133 K عمولة	133 قد K عمولة
نحتاج	123 K الي دعمك
نخواهد	22 منتشر K شد	1070 منتشر K شد
نخواهند	1070 منتشر K شد
ندهيد	1089 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1073 K موبايل
نستخدم	90 K ملفات
نشرتنا	80 اشترك في K	139 K
نظر	6 ثبت K
نظرسنجي	1089 در K ما	1090 K ما
نميشود	60 ايميل شما نمايش داده K	1070 منتشر K
نوشت	1092 K
نويسنده	1061 ايميل K	1063 K
نياز	1076 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1078 مشترك K
هماكنون	1089 K ثبت نام كنيد
همايش	1067 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1076 به حمايت شما K
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
وبينار	1067 K ما	1067 در K
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
ويديو	40 عكسها و K	40 عكس و K	1064 ديدن اين K
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
پژوهشگر	1063 K
""", 'گ': """
گزارش	1090 اين K
گزارشهاي	1090 K ما
گفت	1092 K
گفتند	1092 K
گفته	1092 K است	1092 به K
""", 'अ': """
अन	1339 Kुवाद	1362 के Kुसार
अप	1362 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1344 Kी राय दें	1344 Kी राय कमेंट	1344 Kी प्रतिक्रिया	1345 कमेंट में Kी राय
अलर	1346 K्ट पाने के लिए
अवसर	1342 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1338 Kी इजाजत मांगते हैं	1338 Kी अनुमति मांगते हैं	1359 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1331 कॉपीराK	1338 बाहरी साK	1360 हमारी वेबसाK
इन	24 लॉग K
इनब	1317 आपके Kॉक्स	1347 अपने Kॉक्स में
इब	1317 न्यूजलेटर को सब्सक्राK	1317 न्यूजलेटर सब्सक्राK	1320 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1349 सब्सक्राK्स के लिए है	1349 सब्सक्राK हैं
इस	1360 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1318 ऐप डाKोड करें	1346 डाKोड करें	1346 डाKोड कीजिए	1359 ऐप डाKोड करें	1359 ऐप डाKोड कीजिए
उपय	1323 कुकीज का Kोग	1323 कुकी का Kोग
उपलब	1338 सामग्री K्ध नहीं है
""", 'ए': """
ए	1342 वेबिनार के लिK	1359 जुडिK	1359 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1357 Kेंसी की फीड
""", 'ऐ': """
ऐप	1318 हमारा K	1360 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1344 क्विज खेलें K
""", 'क': """
क	1362 मुताबिK
कम	1345 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1317 ईमेल दर्ज Kें	1318 ऐप इंस्टॉल Kें	1318 नोटिफिकेशन चालू Kें	1320 फॉलो Kें	1332 क्लिक Kें	1332 जॉइन Kें	1332 ज्वाइन Kें	1332 सब्सक्राइब Kें	1332 लाइक Kें	1335 हमें ईमेल Kें	1338 कुकीज स्वीकार Kें	1342 टिकट बुक Kें	1344 पोल में वोट Kें	1344 सर्वे में भाग लेK	1346 इंस्टॉल Kें	1346 नोटिफिकेशन ऑन Kें	1346 नोटिफिकेशन ऑन K लें	1347 साइन अप Kें	1351 शेयर Kें	1351 साझा Kें	1351 सेव Kें	1351 गिफ्ट Kें	1359 सब्सक्राइब Kें	1359 फॉलो Kें	1359 लॉग इन Kें	1359 लॉगिन Kें	1359 साइन अप Kें	1359 यहां क्लिक Kें	1359 लिंक पर क्लिक Kें	1359 अभी रजिस्टर Kें
करक	1335 कमेंट Kे बताएं	1347 सब्सक्राइब Kे आप	1347 साइन अप Kे आप
करन	1345 कमेंट Kे के लिए	1345 टिप्पणी Kे के लिए	1345 टिप्पणी पोस्ट Kे के लिए	1345 कमेंट Kे वाले
कल	1358 फ्री आर्टिK	1358 मुफ्त आर्टिK
कह	1362 Kा
कहत	1362 Kे	1362 Kी
""", 'ख': """
ख	1343 वीडियो देKें	1343 वीडियो भी देKें	1358 मुफ्त लेK	1362 लिKा
खक	1357 लेK के निजी विचार
खन	1343 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1353 अन्य Kों के लिए	1353 ताजा Kों के लिए	1353 की Kों के लिए	1358 मुफ्त Kें	1359 K भेजें	1359 पूरी K पढें	1360 इस K	1360 यह K
खर	1342 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1351 लिंक कॉपी हो Kा
""", 'च': """
चलत	1348 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1339 पूKें	1362 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1323 निKा नीति
जनर	1357 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1335 हमें Kूर दें
""", 'ट': """
ट	1323 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1317 हमारे न्यूजलेK	1317 हमारा न्यूजलेK	1317 हमारा साप्ताहिक न्यूजलेK	1317 न्यूजलेK के लिए	1337 सब एडिK हैं	1337 सब-एडिK हैं	1337 सीनियर सब एडिK हैं	1360 हमारे न्यूजलेK	1363 न्यूजलेK
""", 'ठ': """
ठक	1360 हमारे पाK
""", 'ड': """
ड	1332 जुKें	1357 सिंKीकेट फीड
डक	1343 पॉKास्ट सुनें	1360 हमारा पॉKास्ट
डन	1333 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1339 मुख्य बिंKु	1359 राय Kें
दद	39 हमारे संवाKाता	1337 वरिष्ठ संवाKाता हैं	1337 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1343 को सुKें	1343 लेख सुKें	1363 दाK
नन	1343 पॉडकास्ट सुKे के लिए
नल	1320 चैK से जुडें	1360 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1357 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1318 ऐप में Kें
पढन	1349 Kे के लिए	1353 और खबरें Kे के लिए
पण	1345 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1321 गूगल न्यूज K	1347 ईमेल K पाने के लिए
पस	1334 Kंदीदा सोर्स	1334 Kंदीदा स्रोत	1334 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1334 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1335 हमें Kाएं	1359 हमें Kाएं	1359 राय Kाएं	1362 Kाया	1362 Kाते
बनकर	1349 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1338 से मिली साK्री शामिल है
मदद	1359 हमारी K करें	1359 आर्थिक K दें	1359 K कीजिए
मह	1361 हर Kीने
""", 'य': """
यत	1323 गोपनीKा नीति
यह	1343 वीडियो Kां देखें	1359 Kां देखें	1360 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1330 सर्वाधिकार सुK्षित	1360 हमारी पत्Kारिता	1360 स्वतंत्र पत्Kारिता	1360 हमारे पत्Kार
रखन	1337 का अनुभव Kे	1349 पढना जारी Kे के लिए
रत	1361 प्Kि माह
रह	1353 जुडे Kें	1353 जुडे Kिए
""", 'ल': """
ल	1362 बोKे	1362 बोKा
""", 'व': """
वर	1357 पुनर्प्रकाशन K्जित	1361 प्रति K्ष
""", 'श': """
श	1339 सारांK
शन	14 नोटिफिकेK	1356 हमें कमीK मिल	1363 सब्सक्रिप्K
शर	1323 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1335 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1337 पत्रकारिता में K्रिय हैं
सकत	1333 जुड Kे हैं	1333 फॉलो कर Kे हैं	1335 हमें भेज Kे हैं	1356 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1349 पहले से K्य हैं	1349 K्यता लें	1359 K्य बनें
सप	1361 प्रति K्ताह
सफल	1347 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1339 Kी	1359 K्थन करें
सर	1344 K्वे में हिस्सा लें	1344 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1348 आर्थिक Kोग दें	1348 आर्थिक Kोग करें	1348 हमें Kोग करें	1348 आपके Kोग पर निर्भर	1359 आपका Kोग	1359 हमें Kोग	1359 Kोग करें	1359 आपके Kोग
""", 'ह': """
हट	1345 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1335 Kें भेजें	1342 Kारी टीम से जुडें	1359 Kें लिखें	1359 Kें भेजें	1360 Kारा काम	1360 Kारी टीम	1360 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1335 Kे संपर्क करें	1359 Kे जुडें
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
กด	2566 Kติดตาม
กร	2536 Kอกอีเมล
กล	2569 K่าว
กอ	2567 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2566 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2554 Kบคุณที่สมัคร	2554 Kบคุณที่ลงทะเบียน	2567 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2566 Kิกที่นี่	2566 Kิกชม
คว	2564 Kามเห็นส่วนตัวของผู้เขียน
ค่	2563 Kาคอมมิชชั่น	2563 Kาคอมมิชชัน
""", 'จ': """
จด	2535 Kหมายข่าวของเรา	2554 Kหมายข่าวรายสัปดาห์ของเรา	2570 Kหมายข่าว
จะ	2553 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2566 Kวน์โหลดแอปของเรา	2566 Kวน์โหลดแอปได้	2566 Kวน์โหลดแอปเลย	2566 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2545 Kดต่อผู้สื่อข่าวของเรา	2545 Kดต่อกองบรรณาธิการ	2566 Kดตามเรา
ต่	2568 Kอเดือน	2568 Kอปี
""", 'ถ': """
ถื	2554 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2558 Kลองอ่าน
ทั	38 Kกมา	2564 Kศนะของผู้เขียน
ทา	2553 Kงเว็บไซต์ขอสงวนสิทธิ์	2555 Kงอีเมลทุก
ทุ	2555 Kกเช้าทางอีเมล
""", 'บ': """
บท	2559 Kความฟรี	2567 Kความนี้
บร	2570 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2569 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2556 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2569 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2545 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2547 Kมรับคุกกี้
""", 'ร': """
ระ	2569 Kบุว่า
รา	2568 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2556 Kวมสนับสนุนการทำงานของเรา	2566 Kวมสนับสนุน	2566 Kวมบริจาคให้เรา	2566 Kวมบริจาคกับเรา	2566 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2564 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2567 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2541 Kวนลิขสิทธิ์	2542 Kวนสิทธิ์
สน	2556 Kับสนุนสื่ออิสระ	2556 Kับสนุนการทำงานของเรา	2556 Kับสนุนนักข่าว	2566 Kับสนุนเรา	2566 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2535 Kัครรับจดหมายข่าว	2535 Kัครรับข่าวสาร	2566 Kัครรับ	2566 Kัครสมาชิกวันนี้	2566 Kัครสมาชิกเลย	2566 Kัครสมาชิกเพื่อ	2566 Kัครสมาชิกได้ที่	2566 Kัครสมาชิกของเรา	2570 Kาชิก
สำ	2558 Kหรับสมาชิกเท่านั้น
สื	2567 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2545 Kงเรื่องราวของคุณ	2545 Kงข่าวหาเรา	2566 Kงข้อมูลมาที่	2566 Kงคลิปมา
""", 'ห': """
หา	2545 Kกคุณมีข้อมูล
ห้	2541 Kามคัดลอกหรือ	2541 Kามคัดลอกข้อความ	2541 Kามคัดลอกเนื้อหา	2541 Kามคัดลอกบทความ	2542 Kามทำซ้ำ
""", 'อ': """
อย	2566 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2535 Kเมลของคุณ
อ่	2558 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2566 Kียนถึงเรา	2566 K้าสู่ระบบเพื่อ
เฉ	2558 Kพาะสมาชิก
เน	9 Kื้อหานี้	2547 Kื้อหาจากภายนอก	2547 Kื้อหาภายนอก
เป	2558 K็นสมาชิกอยู่แล้ว	2569 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2553 Kื่อแสดงความคิดเห็น	2558 Kื่ออ่านต่อ	2558 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2553 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2545 K้งเบาะแสข่าว	2545 K้งเรา	2566 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2544 Kล่งข่าวที่ต้องการ	2544 Kล่งข่าวโปรด	2544 Kล่งที่มาที่ต้องการ
แอ	2566 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2566 Kวตเลย	2566 Kลดแอป
""", 'ใ': """
ให	2567 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2765 hãy gửi K
""", 'ủ': """
ủng	2754 ly cà phê K hộ	2765 hãy K hộ
""", 'あ': """
あと	1619 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1626 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1586 Kいのブラウザ
お寄	1626 Kせください
お届	57 Kけします
お申	1607 Kし込みはこちら	1626 Kし込みください	1626 Kし込みはこちら
お聞	1626 Kかせください
お見	1626 K逃しなく
お試	1626 Kしください
お読	1626 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1624 K転載したものです	1624 Kの転載です
か月	1573 K無料	1628 K無料
""", 'が': """
が無	1586 javascriptK効
""", 'こ': """
ここ	1572 Kからは有料	1573 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1572 K記事は有料	1572 K記事は会員	1591 K記事についてのご意見	1627 K記事が	1627 K記事を	1627 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1586 K用のブラウザ
ご協	1626 K力ください
ご存	1625 Kじの方は
ご寄	1570 K付をお願い	1626 K付
ご意	43 K見・ご反論	1591 K見・ご感想	1591 K見をお寄せ
ご感	1591 K想をお寄せ
ご支	1570 K援をお願い	1626 K援
ご登	1616 K録ありがとうございます	1626 K録
ご覧	1626 Kください	1626 Kいただけます
ご購	1626 K読
ご連	1626 K絡ください
""", 'す': """
すで	1619 Kに会員の方
すべ	1573 Kての記事が
""", 'ぜ': """
ぜひ	1583 Kフォロー
""", 'で': """
でも	1583 K配信中
で受	1600 lineKけ取る
で届	1600 lineKく
で最	1600 lineK新
""", 'と': """
と強	1629 K調
と書	1629 Kい
と発	1629 K表
と話	1629 Kし	1629 Kす
と語	1629 Kっ	1629 Kる
と説	1629 K明
と述	1629 Kべ
""", 'に': """
によ	1629 Kると
""", 'の': """
の使	1589 cookieK用
の学	48 aiK習
の採	1607 K用情報
の提	1624 K供記事です
""", 'を': """
をフ	1583 Kォローする	1583 Kォローしよう
を使	1589 cookieK用
を利	1589 cookieK用
を有	1586 javascriptK効	1586 javascript K効
を発	1629 K表した
を許	1604 cookieK可
""", 'ア': """
アカ	1600 lineKウントはこちら
アシ	63 aiKスタント
アフ	1623 Kィリエイト広告	1623 Kィリエイトプログラム	1623 Kィリエイトリンク
アプ	1578 Kリで開く	1578 Kリで読む	1578 Kリはこちら	1579 Kリを開く	1579 Kリをダウンロード	1579 Kリのダウンロード	1579 Kリをインストール	1615 Kリなら通知	1615 Kリなら速報	1615 Kリなら、	1615 Kリで読むと	1615 Kリなら
アン	1611 Kケートにご協力	1611 Kケートはこちら	1611 Kケート実施中	1612 Kケートに答えて
""", 'カ': """
カ月	1573 K無料	1628 K無料
""", 'ク': """
クイ	1612 Kズに答えて
クッ	1588 cookie(Kキー)	1589 Kキーを使用	1589 Kキーを利用	1604 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1591 Kントを投稿するには	1591 Kントするには	1591 Kントをお寄せ	1592 Kント欄で	1592 Kント欄に	1592 Kント欄から	1592 Kント欄へ	1614 Kントは削除します	1614 Kントは削除することが	1614 Kントは削除する場合	1614 Kントは承認	1614 Kントは公開前	1614 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1570 Kートをお願いします	1626 Kートをお願い	1626 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1626 Kンロードしてください
""", 'チ': """
チケ	1607 Kット販売中
チャ	1584 Kンネル登録を	1600 Kンネルに参加する	1600 Kンネルに参加しよう
""", 'ニ': """
ニュ	1576 Kースレターに登録	1577 Kースレターを	1600 googleKースで	1616 Kースレター登録はこちら	1630 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1583 Kローして最新	1583 Kローをお願い	1626 Kローしてください
""", 'プ': """
プッ	1579 Kシュ通知
プラ	1588 Kイバシーポリシーに
プレ	1573 Kミアム会員
プロ	1623 Kモーションが含まれ	1623 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1576 Kマガに登録	1577 Kマガで	1616 Kマガ登録はこちら	1616 Kマガの登録	1627 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	1576 Kルマガジンに登録	1577 Kルマガジンで	1577 Kルマガジンを	1577 Kルでお届け	1591 Kルアドレスが公開されることはありません	1616 Kルアドレスを入力してください	1630 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1572 Kインして続きを	1572 Kインしてください	1573 Kインが必要	1626 Kインして
""", 'ヶ': """
ヶ月	1573 K無料	1628 K無料
""", '上': """
上优	2800 在googleK先
上優	2800 在googleK先
""", '下': """
下方	2833 K留言
下載	2781 K客戶端	2783 Kapp	2783 K應用程式
下载	2781 K客户端	2783 Kapp	2783 K应用	2832 K客户端
""", '不': """
不代	2799 K表本站	2816 K表本站立场	2829 K表本報立場	2829 K表本报立场	2829 K表本站立场	2829 K表本站立場	2829 K表本媒體立場	2829 K表本網立場	2829 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2799 K转载	2799 K轉載
不认	43 K同本文
不錯	2832 K過
不错	2832 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2799 K表作者
仅供	2816 K其表达个人看法
仅限	2821 K会员	2821 K订户
""", '他': """
他說	2835 K
他说	2835 K
""", '付': """
付費	2776 K後	2836 K牆
付费	2776 K后	2836 K墙
""", '以': """
以閱	2775 K讀全文
以阅	2775 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2776 K专享	2821 K限定内容
会員	50 Kの方は	50 Kは月に	1572 K限定です	1572 K限定の記事	1572 K登録できます	1573 K登録すると	1573 K登録が必要	1619 Kの方はこちら	1619 K登録で続きを読む	1619 K登録後にご覧	1626 K登録して	1626 K登録は	1626 K登録がお済み	1626 K登録をお願い	1626 K登録で	1626 K登録のうえ	1626 K登録はこちら	1626 K登録ください	1627 Kの方
会費	1617 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2773 K支持	2832 K支持,	2832 K支持让	2832 K支持讓	2832 K支持是
""", '使': """
使用	2791 Kcookie改善	2791 Kcookie以	2791 K cookie 以	2791 K cookie 来	2791 K cookie 來	2792 Kcookie来	2792 Kcookie來
""", '來': """
來自	2807 K外部平台的內容
""", '依': """
依靠	2819 K读者的支持	2819 K讀者的支持
""", '侵': """
侵权	2799 K请	2799 K必究
侵權	2799 K必究
""", '個': """
個人	1589 K情報の取り扱い	1624 Kの見解です	2816 K看法
""", '偏': """
偏好	2800 K來源	2800 K来源
""", '僅': """
僅限	2821 K會員	2821 K訂戶
""", '優': """
優先	1599 Kソース	1599 K表示に設定	1599 Kする情報源	1599 K的に表示
""", '免': """
免費	15 K閱讀	2830 K文章	2830 K閱讀篇數	2830 K閱讀額度	2831 K註冊即可	2831 K註冊後	2832 K訂閱	2834 K試用
免费	15 K阅读	2830 K文章	2830 K阅读篇数	2831 K注册即可	2831 K注册后	2832 K订阅	2834 K试用
""", '全': """
全文	20 Kを	1572 Kを読むには	1572 Kをお読み
""", '公': """
公众	16 K号	2786 K号:
公式	1579 Kアプリ	1583 Kアカウントをフォロー	1583 Kアカウントを友だち	1600 Klineはこちら	1627 Kline
""", '关': """
关注	2786 K我们的	2832 K我们
""", '内': """
内阅	2781 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2835 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1628 K
初月	1619 K#円で	1628 K無料
""", '判': """
判断	1629 Kした
""", '利': """
利用	1588 K規約に同意
""", '前': """
前請	2816 K先登入
前请	2816 K先登录
""", '剩': """
剩余	2775 K#%
剩餘	2775 K#%
""", '力': """
力を	1617 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2786 Kline好友	2786 Kline官方	2786 Kline@	2819 K贊助行列	2819 K赞助行列	2832 K会员	2832 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1627 Kになります
""", '動': """
動画	40 Kや写真	1608 Kをご覧ください	1608 Kはこちら	1609 Kでも詳しく	1609 Kでも解説
""", '包': """
包月	2834 K
""", '即': """
即可	2816 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1584 Kち追加
""", '収': """
収益	1623 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2779 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1601 K班までご	1617 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1576 Kトレイに
""", '只': """
只靠	2819 K讀者	2819 K读者
""", '同': """
同意	2807 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2835 K
告诉	38 K我们	67 K我们	2835 K
""", '呼': """
呼び	1629 Kかけた	1629 Kかける	1629 Kかけて	1629 K掛け
""", '命': """
命じ	1629 Kた
""", '喊': """
喊道	2835 K
""", '因': """
因为	2832 K有你的支持
因為	2832 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1623 Kの一部が還元
""", '外': """
外部	1604 Kコンテンツ	2807 K内容	2807 K內容
""", '她': """
她說	2835 K
她说	2835 K
""", '好': """
好評	1607 K発売中
""", '如': """
如侵	2799 K权
如有	2799 K侵权	2799 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2787 K微信
""", '定': """
定期	2832 K定額
""", '寄': """
寄付	1626 Kをお願い	1630 K
寄到	2779 K您的信箱	2818 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2835 K
""", '居': """
居合	1625 Kわせた方は
""", '已': """
已是	2775 K會員	2821 K订户	2821 K訂戶
已经	2775 K是会员
""", '年': """
年額	1628 K
""", '广': """
广告	11 K	2793 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1586 Kブロック	1617 Kに頼らず
""", '廣': """
廣告	11 K	2793 K攔截
""", '开': """
开启	2783 K通知
""", '弊': """
弊社	1627 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1627 Kイト
当社	1627 Kの
当編	1627 K集部
""", '微': """
微信	2783 K扫	2787 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1570 Kをお願いします	1626 Kをお願い	1626 Kして
""", '您': """
您已	2818 K成功订阅	2818 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2773 K支持	2819 K每一份捐款	2819 K每一筆捐款	2832 K捐款	2832 K支持,	2832 K支持让	2832 K支持讓	2832 K支持是
""", '情': """
情報	1601 Kをお寄せください	1601 K提供はこちら	1601 K提供を募集	1601 K提供をお待ち	1601 Kをお待ちして	1625 Kをお持ちの方は	1625 K提供窓口
""", '感': """
感謝	2818 K您的訂閱	2832 K閱讀	2832 K您的支持
感谢	2818 K您的订阅	2832 K阅读	2832 K您的支持
""", '成': """
成为	51 K其中一员	2775 K会员即可	2821 K付费会员	2832 K会员,	2832 K会员即可	2832 K我们的会员
成為	2775 K會員即可	2819 K我們的贊助	2821 K付費會員	2832 K會員,	2832 K會員即可	2832 K我們的會員
""", '我': """
我们	2791 K使用cookie	2791 K使用 cookie	2833 K的
我們	2791 K使用cookie	2791 K使用 cookie	2833 K的
""", '手': """
手机	2783 K客户端
""", '打': """
打开	2781 Kapp	2783 K微信
打開	2781 Kapp
""", '扫': """
扫一	2783 K扫
扫描	2781 K二维码下载	2781 K二维码加入	2783 K二维码关注	2832 K二维码下载	2832 K二维码关注	2832 K二维码加入	2832 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2799 K有风险
""", '指': """
指出	2835 K
指摘	1629 Kした
""", '捐': """
捐助	2819 K我们	2819 K我們
捐款	2832 K支持	2836 K
""", '掃': """
掃一	2783 K掃
掃描	2781 K qr	2832 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2783 K通知
推送	14 K	2783 K通知
""", '支': """
支持	2772 K獨立媒體	2772 K独立媒体	2773 K我们的	2773 K我們的	2832 K我们,	2832 K我們,	2832 K我们。	2832 K我們。	2832 K我们的报道	2832 K我們的報導	2832 K我们的新闻	2832 K我們的新聞	2832 K我们的记者	2832 K我們的記者	2832 K我们的工作	2832 K我們的工作	2832 K我们继续	2832 K我們繼續
支援	1626 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2799 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2800 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1629 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2821 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1576 K情報をお届け
""", '會': """
會員	50 K每月	2776 K專享	2821 K限定內容
""", '月': """
月額	1573 K#円	1628 K
""", '有': """
有了	2832 K你的支持	2832 K您的支持
有料	50 K会員は	1572 K会員限定	1572 K会員になる	1572 K会員の方	1619 K記事が読めます	1630 K会員
有权	2816 K删除
有權	2816 K刪除
""", '未': """
未經	2799 K授權不得	2799 K授權,不得	2799 K授權禁止	2799 K授權請勿	2799 K授權,請勿
未经	2799 K授权不得	2799 K授权,不得	2799 K授权禁止	2799 K授权,禁止	2799 K授权请勿	2799 K授权,请勿
""", '本': """
本ま	1619 月#Kで無料で
本ア	1627 Kプリ
本サ	1627 Kイト
本刊	2833 K
本報	2833 K導
本报	2833 K读者	2833 K道
本文	2799 K来源	2833 K
本站	2833 K
本紙	38 Kまで	67 Kまで
本網	2791 K站使用	2833 K
本网	2791 K站使用
本記	1627 K事
本誌	1627 K
""", '来': """
来自	2807 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2786 K关注	2832 K加入	2832 K赞助	2832 K订阅	2832 K投稿
""", '歡': """
歡迎	2786 K追蹤	2832 K加入	2832 K贊助	2832 K訂閱	2832 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1572 K#文字	1572 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2834 K
每日	2780 K简报	2780 K簡報	2780 K電子報
每月	2834 K
""", '求': """
求め	1629 Kた	1629 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2793 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2832 K关注	2832 K这里
""", '無': """
無料	15 K記事	1572 Kで会員登録	1572 K会員に登録	1619 Kで読める記事の上限	1619 K会員になると	1626 K会員に登録	1626 K会員登録	1628 K体験
無断	1598 K転載	1598 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2799 K所有	2799 K归本	2799 K归原	2799 K归作者	2799 K归属
版權	2799 K所有	2799 K歸
""", '独': """
独立	1627 Kしたジャーナリズム	2833 K新闻	2833 K媒体
""", '獨': """
獨立	2833 K新聞	2833 K媒體
""", '獲': """
獲得	2828 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2833 K者
由读	2833 K者
""", '申': """
申し	1607 K込みはこちら
申込	1607 Kみはこちら	1607 Kはこちら
""", '电': """
电子	2836 K报
""", '畅': """
畅读	2821 K全站
""", '留': """
留言	2833 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1601 Kをお寄せ
""", '登': """
登入	24 K或	2775 K後繼續	2775 K會員	2831 K或註冊
登录	24 K或	2775 K后继续	2775 K后查看全文	2775 K后查看完整	2831 K或注册
登録	1619 Kして続きを読む	1626 Kしてください	1626 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1627 Kまの
""", '看': """
看更	2781 appK多
""", '禁': """
禁止	2799 K转载
禁無	1597 K断
""", '私': """
私た	1627 Kちの
""", '科': """
科し	1629 Kた
""", '称': """
称	2835 K
""", '稱': """
稱	2835 K
""", '立': """
立即	2832 K加入我们	2832 K加入我們	2832 K订阅	2832 K訂閱	2832 K下载	2832 K下載	2832 K报名	2832 K報名	2832 K成为会员	2832 K成為會員
""", '第': """
第一	2816 K条评论	2816 K則留言	2816 K條評論
""", '筆': """
筆者	1624 K個人の見解
""", '紙': """
紙の	1627 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1572 Kを読むには	1572 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1627 K部では
""", '繼': """
繼續	2775 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2775 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2835 K
者说	2835 K
""", '联': """
联盟	2828 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2828 K行銷連結	2828 K連結
聯絡	38 K我們
""", '若': """
若有	2799 K侵权	2799 K侵權
""", '获': """
获得	2828 K佣金
""", '著': """
著作	1598 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2816 K本站立场
表示	2835 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2775 K即可	2775 K後繼續	2779 K我們的	2779 K電子報	2832 K我們	2836 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1601 Kまでご連絡ください
""", '訴': """
訴え	1629 Kた
""", '認': """
認め	1629 Kた
認為	2835 K
""", '說': """
說:	2835 K
說。	2835 K
說道	2835 K
""", '読': """
読み	1573 K放題
読者	18 Kの寄付	18 Kの支援	1617 Kの会費で	1627 Kの皆様	1627 Kの皆さ	1627 Kアンケート
""", '請': """
請先	2832 K登入
請啟	2791 K用javascript
請我	54 K喝咖啡
請捐	2832 K款
請支	2772 K持我們	2832 K持我們
請登	2832 K入後	2832 K入以
請立	2832 K即捐款
請輸	2818 K入您的電子	2832 K入您
請點	2832 K擊此處	2832 K擊這裡	2832 K擊下方	2832 K擊連結
""", '讀': """
讀者	43 K投書	2833 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2775 K即可	2775 K后继续	2779 K我们的	2779 K电子报	2832 K我们	2836 K费
""", '认': """
认为	2835 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	2816 K服务协议
""", '说': """
说:	2835 K
说。	2835 K
说道	2835 K
""", '请': """
请先	2832 K登录
请启	2791 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2832 K款
请支	2772 K持我们	2832 K持我们
请点	2832 K击此处	2832 K击这里	2832 K击下方	2832 K击阅读	2832 K击关注	2832 K击链接
请登	2832 K录后	2832 K录以
请立	2832 K即捐款
请输	2818 K入您的电子邮箱	2818 K入您的邮箱	2832 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2833 K问卷	2833 K群
""", '責': """
責任	2799 K編輯:
""", '賺': """
賺取	2828 K佣金
""", '購': """
購読	1572 K者の方は	1573 Kすると	1626 Kしてください	1627 K者の方	1630 K料
""", '贊': """
贊助	2772 K我們	2832 K我們
""", '责': """
责任	2799 K编辑:
""", '赚': """
赚取	2828 K佣金
""", '赞': """
赞助	2772 K我们	2832 K我们
""", '身': """
身边	2833 K的新鲜事
身邊	2833 K的新鮮事
""", '転': """
転載	45 K	1597 Kを禁じ
""", '輸': """
輸入	2818 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2799 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2799 K请注明
""", '输': """
输入	2818 Kemail
""", '这': """
这篇	2833 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2786 K我們的	2800 Kgoogle news	2832 K我們
""", '送': """
送っ	49 Kてください
送到	2818 K你的邮箱	2818 K您的邮箱	2818 K您的信箱
""", '這': """
這篇	2833 K文章
""", '通': """
通知	14 K	1579 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1616 Kニュースレター
""", '邀': """
邀請	2832 K您
邀请	2832 K您
""", '邮': """
邮件	58 K订阅
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2835 K
""", '长': """
长说	2835 K
""", '開': """
開啟	2783 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2775 K全文請
""", '關': """
關注	2786 K我們的	2832 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2775 K全文请
""", '随': """
随时	2832 K掌握
""", '隐': """
隐私	2792 K政策
""", '隨': """
隨時	2832 K掌握
""", '隱': """
隱私	2792 K權政策	2792 K政策
""", '電': """
電子	21 K郵件地址不會公開	2836 K報
""", '需': """
需接	2807 K受cookie
需要	2807 K接受cookie	2832 K您的支持	2832 K你的支持
""", '音': """
音声	1608 Kでもお聴き
""", '首': """
首月	2821 K仅需	2821 K只要	2834 K
首选	2800 K来源	2800 K新闻来源
首選	2800 K來源	2800 K新聞來源
""", '點': """
點擊	2832 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1679 K
가입해	1679 K 주세요
""", '강': """
강조했다	1682 K
""", '계': """
계속	1635 K 읽으려면	1635 K 읽으시려면
계신	1658 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1645 K 뉴스에서
구독	50 K 회원은	1635 K 후 이용
구독료	1683 K
구독을	1679 K 신청하세요
구독자	1635 K 전용 기사	1635 K 전용 콘텐츠	1635 K 전용입니다	1635 K 전용 서비스	1680 K
구독자는	50 K
구독자만	1635 K 볼 수	1672 K 읽을
구독자에게만	1672 K 제공
구독하고	1645 K
구독하세요	1657 K	1679 K
구독하시면	1635 K
구독해	1644 K 주세요	1670 K 주셔서	1679 K 주세요
구독해주세요	1644 K
구독해주셔서	1670 K
""", '금': """
금요일	1670 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1635 전체 K 보려면	1672 전체 K 읽어보세요
기자를	1671 K 응원해
기자에게	1658 K 연락해 주세요
""", '남': """
남겨주세요	1679 K
""", '네': """
네이버	1645 K 메인에서	1657 K 구독
네이버에서	1645 K 구독
""", '놓': """
놓치지	1679 K 마세요
""", '눌': """
눌러주세요	1679 K
""", '뉴': """
뉴스레터	1637 K 구독하기	1637 K 구독하세요	1637 K 신청하기	1637 K 구독 신청하기	1680 K	1683 K
뉴스레터로	1637 K 받아
뉴스레터를	1637 K 받아	1637 K 구독하세요	1637 K 구독해	1637 K 구독하고	1637 K 구독하면	1679 K 신청하세요
""", '다': """
다운로드하세요	1679 K
""", '달': """
달	1672 첫 K #원
""", '당': """
당신의	1658 K 제보가	1680 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1668 K 삭제될	1668 K 삭제합니다	1668 K 통보	1668 K 예고	1668 K 운영자	1668 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1682 K
""", '독': """
독립	1680 K 언론
독립언론	1680 K
독립언론을	1671 K 지켜
독자	1679 K 여러분의	1680 K 여러분
독자님의	1633 K 후원
독자들의	18 K 후원
독자의	1680 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1670 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1679 K
""", '로': """
로그인	24 K	1635 K 후 이용
로그인이	1635 K 필요합니다	1635 K 필요한 서비스	1635 K 필요해요
로그인하거나	1679 K
로그인하고	1672 K 계속
로그인하면	1672 K 계속
로그인하시면	1635 K
""", '링': """
링크에서	1679 K 확인하세요
""", '마': """
마음에	1671 기사가 K 드셨다면
""", '만': """
만나보세요	1679 K
""", '말': """
말했다	1682 K
""", '매': """
매월	1681 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1670 K 보내드려요
메일함으로	1637 K
""", '무': """
무단	1655 K 복제	1655 K 전재
무단전재	1654 K
무료	15 K 기사	1678 K 기사	1681 K 체험
무료로	15 K 볼 수 있는	1672 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1679 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1682 K
""", '보': """
보내	57 K 드립니다	1679 K 주세요
보내드리는	1670 K
보내드립니다	57 K	1670 K
보내주세요	1679 K
""", '본': """
본	1680 K 기사
본사의	1676 K 편집 방향	1676 K 편집방향
본지는	1680 K
본지의	1676 K 편집 방향	1676 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1658 K 보내주세요	1658 K 보내 주세요
사전	1663 K 등록하기	1663 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1656 K 매체로	1656 K 출처로	1656 K 언론사	1656 K 매체
선호하는	1656 K 출처
""", '설': """
설명했다	1682 K
설문에	1679 K 참여하세요
설치하세요	1679 K
""", '세': """
세미나	1663 K 신청하기
""", '소': """
소식을	1670 K 전해드립니다
""", '속': """
속보를	1669 K 받아보세요
""", '수': """
수수료를	1675 K 받을 수 있습니다	1675 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시작하세요	1679 K
""", '아': """
아래에서	1679 K 확인하세요
""", '알': """
알려	1679 K 주세요
알려주세요	1679 K
알림	1641 K 받기	1641 K 설정
알림을	14 K	1669 K 켜고
""", '앱': """
앱	1641 K 다운로드	1641 K 설치	1669 K 설치하기
앱에서	1640 K 보기	1640 K 열기	1669 K 더 편하게	1679 K 확인하세요
앱으로	1640 K 보기	1669 K 더
앱을	1641 K 다운로드	1669 K 다운로드하세요	1669 K 설치하세요
""", '언': """
언론을	1671 독립 K 지켜
""", '여': """
여기서	1679 K 확인하세요
여러분	1680 K 덕분
여러분의	1658 K 제보를	1671 K 후원이	1679 K 후원
""", '영': """
영상에서	1664 K 확인하세요	1664 K 확인할 수 있습니다	1679 K 확인하세요
영상으로	1664 K 확인하세요
영상을	1664 K 확인하세요
""", '온': """
온라인	1663 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1661 K 콘텐츠
""", '우': """
우리	1680 K 기자
우리의	1680 K 저널리즘
""", '운': """
운영되고	1671 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1671 K 응원
""", '월': """
월	1681 K #원
""", '유': """
유료	1635 K 구독자만
유튜브	1645 K 구독
""", '음': """
음성으로	1664 K 들으려면	1664 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1679 K
응원해	1633 K 주세요	1679 K 주세요
""", '의': """
의견을	1679 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1680 K 기사가	1680 K 기사는	1680 K 기사
이메일	1638 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1637 K 입력하세요	1637 K 입력해 주세요	1637 K 입력해주세요	1637 K 입력하시면
이미	1672 K 구독자이신가요
이벤트에	1679 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1663 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1656 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1654 K 금지
재배포금지	1654 K
""", '저': """
저작권법	1655 K
저작권법의	1655 K
저작권자	1655 K
저작권자의	1655 K
저희	1680 K 뉴스레터	1680 K 채널	1680 K 앱
저희는	1680 K
저희를	1680 K
""", '적': """
적었다	1682 K
""", '전': """
전문을	20 K
전용	1635 회원 K 기사	1635 회원 K 콘텐츠	1635 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1682 K
""", '정': """
정기후원	1681 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1658 K 부탁드립니다
제보는	1658 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1658 K 기다립니다	1658 K 받습니다
제보해	38 K 주세요	67 K 주세요	1679 K 주세요
제보해주세요	38 K	67 K
제휴	1675 K 링크
제휴링크	1675 K
""", '좋': """
좋아요	1657 구독과 K 부탁
좋아요를	1657 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1679 K 확인하세요	1679 K 신청하세요	1679 K 참여하세요
지켜주세요	1679 K
""", '채': """
채널	1644 K 추가	1657 K 추가하기	1657 K 구독하기
채널에	1657 K 참여하세요
채널에서	1657 K 소식을	1679 K 확인하세요
채용	1663 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1681 K 달
""", '추': """
추가해	1657 K 주세요
추가해주세요	1657 K
""", '친': """
친구	1657 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1671 K 한 잔 값으로
""", '쿠': """
쿠키	1661 K 동의가
쿠키를	1661 K 허용해야	1661 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1663 K 보기
""", '파': """
파트너스	1675 K 활동
""", '팔': """
팔로우하기	1644 K	1657 K
팔로우하세요	1679 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1676 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1675 K 받아
""", '활': """
활용	1654 ai 학습 및 K 금지
""", '회': """
회원	1635 K 전용입니다
회원가입	1635 K 후	1679 K 후
회원가입은	1679 K
회원가입을	1679 K 하
회원가입하고	1679 K
회원가입하면	1672 K 월
회원가입하세요	1679 K
회원가입하시면	1679 K
회원만	1635 K 볼 수
""", '후': """
후원금	1683 K
후원으로	1671 독자의 K 운영됩니다	1671 독자의 K 운영하는
후원을	1633 K 부탁드립니다	1679 K 부탁
후원이	1633 K 필요합니다	1633 K 큰 힘이
후원하세요	1679 K
후원해	1633 K 주세요	1679 K 주세요
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
