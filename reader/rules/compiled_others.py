"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2624
# comentário	1972
# comentários	1972
# gün ücretsiz deneyin	2467
# hozzászólás	1279
# komentářů	261
# komentāri	1628
# příspěvků	261
# σχόλια	566
# коментарі	2546
# коментарів	2546
# комментариев	2098
# комментарий	2098
# комментария	2098
# תגובות	1173
# تعليقات	58
# نظر	953
# कमेंट	1225
# € al mes durante # meses	888
# € al mese per # mesi	1453
# € por mês durante # meses	2013
#か月無料	1473
#カ月無料	1473
#ヶ月無料	1473
#件のコメント	1489
#則留言	2685
#条评论	2685
""", 'a': """
a cikk a hirdetés alatt folytatódik	1275
a cikk a hirdetés után folytatódik	1275
a cikk meg is hallgatható	1273
a cikk meghallgatása	1282
a cikk megosztása	1273
a folytatáshoz regisztráljon	1267
a hirdetés után folytatjuk	1275
a kommentelés lezárult	1279
a lire également	1104
a rovat további cikkei	1280
a szerző a lap munkatársa	1290
a szerző jogász	1290
a szerző közgazdász	1290
a szerző politológus	1290
a szerző történész	1290
a szerző újságíró	1290
a témában további cikkek	1280
abo abschließen	406
abonați-vă	2025
abonează-te	2025
abonelere özel	2467
abonner nå	1786
abonner på nyhetsbrevet	1791
abonnér	327
abonnér nu	327
abonnés	1071
abonnés uniquement	1144
abonē	1622
abonē jaunumus	1646
abonē un lasi visus rakstus	1622
abonēt	1622
abrir menú	849
acasă	2039
accede a todos los contenidos sin límites	888
acceptér	341
acceptă toate	2047
acceptă și afișează conținutul	2047
accéder à l'article	1071
aceitar e ver o conteúdo	1994
aceito receber comunicações e ofertas	2008
acest articol este rezervat abonaților	2062
acesta este ultimul tău articol gratuit	2062
acheter ce numéro	1131
achetez ce numéro	1131
activează alertele	2056
activează notificările	2056
actualités	1104
ad 광고	1562
adaugă un comentariu	2036
add meg az e-mail-címed	1285
además	846
adhérer	1063
adja meg az e-mail-címét	1285
adja meg e-mail-címét	1285
adomány	1265
adományozok	1265
adományozás	1265
adreça electrònica	229
afișează conținutul	2047
afișează conținutul extern	2047
afișează originalul	2040
agora não	1946
ai deja un abonament? autentifică-te	2062
ai observat o greșeală	2036
ai सारांश	1240
ai से तैयार सारांश	1240
ai 요약	1562
ai-genereret resumé	352
ai-resumé	352
ai-összefoglaló	1282
aicinām ievērot cieņu komentāros	1628
aiheeseen liittyvää	1013
aiheesta lisää	1013
aitäh liitumast	925
aizvērt	1630
aizvērt reklāmu	1631
ai摘要	2705
ai重點整理	2705
ajouter à mes favoris	1090
ajouter à vos sélections	1090
ajándékozza a cikket	1273
ajándékozza a cikket barátjának	1273
ajánlataink	1280
ajánljuk	1280
ajánljuk még	1280
ajánlott	1280
ajánlott cikkek	1280
ajánló	1280
akceptuję	1881
akkurat nå	1807
aktuálně	262
alle abo-angebote im überblick	498
alle angaben ohne gewähr	504
alle inhalte sind urheberrechtlich geschützt	545
alle newsletter im überblick	489
alle preise ohne gewähr	504
als bevorzugte quelle bei google hinzufügen	428
als podcast hören	499
alte știri	2037
alterar preferências de cookies	1994
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2050
am înțeles	2040
amintește-mi mai târziu	2023
andra läser	19	2376
andra läser just nu	19
andra läste även	2376
andre har også lest	19
andre leser nå	1807
andre leste også	1807
andre læser	349
andre læser lige nu	349
andre læser også	19
andre læste også	349
angebot wählen	498
anhören	427
anhören # min	427
anmäl dig	2359
anmäl dig till nyhetsbrevet	2359
annonce - artiklen fortsætter nedenfor	340
annonces légales	1131
annoncørbetalt indhold	357
annons - artikeln fortsätter nedan	2368
annonsen slutar här	2368
annonsinnehåll	2383
annonslänk	2368
annonsörsinnehåll	2383
annonsørinnhold	1815
anulezi oricând	2062
anuluj odpowiedź	1884
användarvillkor	2369
anzeigensonderveröffentlichung	504
anúncio	1967
anúncios	1967
apmaksāts saturs	1631
après la publicité	1095
após a publicidade	1967
apóyanos	808
apúntate	819
arată mai puțin	2040
arată tot	2040
arkadaşina gönder	2474
arkadaşinla paylaş	2474
article abonné	1071
article ajouté à vos sélections	1090
article précédent	1104
article réservé aux abonnés	1071
article sponsorisé	1131
articles associés	1104
articles liés	1104
articles recommandés	1104
articles récents	1104
articol exclusiv pentru abonați	2062
articole asemănătoare	2037
articole înrudite	2037
articoli più letti	1456
articolul continuă după reclamă	2033
articolul continuă mai jos	2033
articolul următor	2037
artikeln finns också som ljud	2364
artikeln fortsätter efter annonsen	2368
artikeln fortsätter nedan	2368
artikeln fortsätter under bilden	2368
artikeln går att lyssna på	2364
artikeln är låst	2354
artikeln är uppläst av en dator	2364
artikkel jätkub pärast reklaami	909
artikkel jätkub reklaami järel	909
artikkel täieneb	907
artikkelen er låst	1786
artikkelen finnes også som lyd	1795
artikkeli jatkuu kuvan jälkeen	1007
artikkelin voi myös kuunnella	1005
artiklen er låst	327
artiklen er læst op af en robot	336
artiklen findes også som lyd	336
artiklen fortsætter efter annoncen	340
artiklen fortsætter nedenfor	340
artiklen fortsætter under billedet	340
artiklen kan også høres	336
artikli loeb ette tehishääl	905
artiklit loeb tehishääl	905
artykuł dla subskrybentów	1866
artykuł sponsorowany	1880
artykuły na e-mail	1869
artículo anterior	846
artículo relacionado	846
artículos recomendados	892
artículos relacionados	846
as notícias mais lidas	2016
ascultă	2030
aslini göster	2484
assine já	1950
atbalstīt	1622
atcel jebkurā laikā	1622
atradi kļūdu rakstā	1628
atvērt	1630
atšaukti galite bet kada	1581
aucun commentaire à ce niveau	1135
audio narrado por una voz automática	871
auf apple podcasts hören	479
auf spotify hören	479
ausgewählt für sie	503
avis de décès	1131
avoimet työpaikat	1015
avsluta när du vill	2354
avslutt når du vil	1786
avís legal	218
ayrintilar için tiklayin	2483
ayrintilar için tiklayiniz	2483
az első hónap csak # ft	1267
aç	2484
añadir a favoritos	831
añadir a mi lista	891
añadir comentario	842
añadir usuario	812
aún no te has registrado	812
ačiū, kad užsiprenumeravote	1606
""", 'b': """
banküberweisung	405
bağiş yap	2466
bağiş yapin	2466
bağlantiyi kopyala	2474
başa dön	2483
bei google als quelle hinzufügen	428
bei spotify hören	479
bejelentkezés	1267
belépés	1267
benefício do assinante	1998
betrag wählen	405
bezárás	1264
bild vergrößern	445
bildirimleri aç	2522
bildirimleri açin	2522
bitte versuchen sie es später erneut	489
bize ulaşin	2480
bjud en vän på artikeln	2364
bli månadsgivare	2351
bli støttemedlem	1783
bliv støttemedlem	324
boletín	819
browserul tău nu poate reda acest video	2047
brukervilkår	1800
bu haber abonelere özeldir	2467
bu içerik abonelere özeldir	2467
bugün değil	2465
bunlar da ilginizi çekebilir	2481
butlletí	229
buďte v obraze	251
bài cùng chuyên mục	2652
bài cùng tác giả	2652
bài khác	2625
bài liên quan	2625
bài mới nhất	2652
bài quảng cáo	2653
bài tiếp theo	2625
bài viết liên quan	2625
bài viết mới	2651
bài được dịch tự động	2651
bài đọc nhiều	2652
báo lỗi	2624
bármikor leiratkozhat	1285
bármikor leiratkozhatsz	1285
bármikor lemondhatja	1267
bármikor lemondható	1267
bình luận	2624
bình luận (#	2624
búsqueda	849
bülten	2504
bülten üyeliği	2504
bültene abone oldunuz	2504
büyüt	2483
bądź na bieżąco	1869
bővebben	1282
būkite pirmas	1587
būkite pirmas, pakomentavęs	1587
bạn có thể quan tâm	2625
bỏ qua	2608
""", 'c': """
cada aportació compta	232
cada aportación cuenta	887
cada contribuição conta	2011
cadastre-se grátis	1950
califica este artículo	842
cargar más	849
carte de crédit	1070
cartão de crédito	1949
categorieën	1698
categorías	846
caută	2039
ce contenu vous a-t-il été utile	1129
ce résumé vous a-t-il été utile	1129
cele mai citite știri	2065
cele mai noi știri	2037
celý článek	264
cerrar menú	849
cerrar sesión	812
cet article est en accès libre pour les abonnés	1144
cet article est lu par une voix de synthèse	1129
chci odebírat	251
chci podpořit	246
chci přispět	246
chi tiết	2628
chia sẻ	2615
chia sẻ bài viết	2615
chia sẻ facebook	2651
chia sẻ qua facebook	2651
chia sẻ ý kiến của bạn	2624
chuyên mục	2625
chép liên kết	2651
chính sách bảo mật	2623
chính sách bảo mật | điều khoản sử dụng	2623
chính sách cookie	2623
chính sách quyền riêng tư	2623
chấp nhận tất cả	2623
chấp nhận tất cả cookie	2623
chủ đề	2625
chủ đề liên quan	2625
chủ đề nóng	2652
cikk megosztása	1273
cikk mentése	1273
cikkünk frissül	1282
citeşte şi	2037
citește fără limite	2062
citește mai departe	2037	2039
citește mai mult	2037	2039
citește regulile comunității	2050
citește și	2037
citi šobrīd lasa	1624
citiți și	2037
col·labora	205
comentariul tău așteaptă moderarea	2050
comentează	2036
comentário	1972
comentário aguardando moderação	2004
comentários	1972
comentários exclusivos para assinantes	2004
commander ce numéro	1131
commentaire en attente de modération	1135
commerciële bijdrage	1743
compre a edição impressa	1998
conditions générales	1097
conectează-te cu facebook	2062
conectează-te cu google	2062
confidentialité	1097
configuración	839
configuración de cookies	839
configurações de cookies	1969
conheça todas as nossas newsletters	2008
consigue tu entrada aquí	873
consulta les normes de participació	221
consultez notre charte de modération	1135
consíguelo en tu quiosco	873
contenu externe recommandé	1127
contenu proposé par notre partenaire	1131
contenu sponsorisé	1095
contenus recommandés	1148
contenus sponsorisés	1095	1104
conteúdo de marca	1967
conteúdo exclusivo	1950
conteúdo exclusivo para assinantes	2013
conteúdo externo	1994
conteúdo externo recomendado	1994
conteúdo para assinantes	1950
conteúdo patrocinado	1967
conteúdo premium	2013
conteúdo produzido pela marca	1998
conteúdo relacionado	1976
conteúdos relacionados	2016
contingut només per a usuaris registrats	233
continua após a publicidade	1967
continua després de l'anunci	223
continuar leyendo aquí	812
continuarea articolului după reclamă	2052
continue a ler esta notícia	2016
continuer après la publicité	1095
continuă cu apple	2062
continuă cu facebook	2062
continuă cu google	2062
continuă să citești după publicitate	2052
continúa abajo	837
contáctanos	842
conținut disponibil doar utilizatorilor înregistrați	2062
conținut extern	2047
conținut extern recomandat	2047
conținut pentru abonați	2025
conținut premium	2062
conținut sponsorizat	2033
cookieinställningar	2369
cookieの設定	1486
cookie政策	2681
cookie設定	1486	2681
cookie设置	2681
copia l'enllaç	212
copiază link	2030
copiază linkul	2030
copy link thành công	2651
correo electrónico	819
creează cont	2025
créer mon compte	1071
créer un compte	1071
créer une alerte	1137
créer une alerte sur ce thème	1137
csak előfizetőknek	1267
cumpără revista	2052
czytaj całość	1891
czytaj również	1888
czytaj także	1888
czytaj też	1888
czytaj też nasze inne artykuły	1888
czytaj więcej	1888	1891
czytaj więcej o	1888
các tin khác	2625
cât de util a fost acest articol	2050
címkék	1280
címlap	1280
címlapról ajánljuk	1280
có lẽ để sau	2608
có thể bạn quan tâm	19	2625
có thể bạn thích	19
cùng chuyên mục	2625
cùng chủ đề	2652
cùng tác giả	2652
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2484
daha fazla göster	2483
daha fazla haber için tiklayin	2483
dalies ar šo rakstu	1627
dalinkitės	1581
dalinkitės straipsniu	1586
dalsza część artykułu pod materiałem wideo	1880
dalsza część artykułu pod wideo	1880
dalsza część tekstu pod wideo	1880
dalīties	1622
dalīties ar draugiem	1627
dalīties facebook	1627
další	264
další strana	264
další z rubriky	262
další zprávy	262
další článek	262
další články	19	262
další čtení	262
danke für dein feedback	483
danke für ihr feedback	483
danos tu opinión	878
dans l'actualité	1148
dans la même catégorie	1104
dans la même rubrique	1104
dans la même série	1104
darovat článek	254
darovať	2231
darovať článok	2239
darujte tento článek	254
darujte tento článok	2239
das könnte dich auch interessieren	442
das könnte ihnen auch gefallen	442
das könnte sie auch interessieren	442
das könnte sie interessieren	442
das wichtigste in kürze, zusammengefasst von ki	473
datenschutzerklärung	435
daugiau šia tema	1583
deblochează articolul	2062
deixar um comentário	1972
deixe um comentário	1972
del på e-post	1795
del på facebook	336	1795
del på mail	336
del på twitter	336	1795
del på x	336	1795
dela inlägget	2364
dela på facebook	2364
dela på twitter	2364
dela på x	2364
deli članek	2298
delite članek	2298
dernière minute	1104
dernières actualités	1104
dernières infos	1104
dernières nouvelles	1104
desa per llegir després	235
desbloquear artículo	888
desbloqueie este conteúdo	2013
det er gratis å opprette en bruker	1786
det læser andre	349
det är gratis att skapa ett konto	2354
detaylar için tiklayin	2483
detaylar için tiklayiniz	2483
detta material är skyddat enligt lagen om upphovsrätt	2406
detta är en annons	2368
detta är en plusartikel	2354
devam etmek için üye girişi yapin	2467
devami için abone olun	2467
devamini okumak için abone olun	2467
diese funktion steht nur angemeldeten nutzern zur verfügung	499
din aceeași categorie	2037
din aceeași secțiune	2065
disponibil în app store și google play	2056
disponibilă în app store și google play	2056
distribuiți	2030
diğer haberler	19	2481
diğer okurlar bunlari okuyor	2481
dla subskrybentów	1866
do góry	1891
doar abonații pot comenta	2050
doar pentru abonați	2025
doação mensal	1947
doação única	1947
doba čtení # min	264
dolgozzon nálunk	1282
domiciliación bancaria	811
domů	264
dona suport al periodisme en català	232
donación mensual	808
donación única	808
donați	2024
donează	2024
donează acum	2024
donează lunar	2024
donează lunar # euro	2061
donează lunar # lei	2061
doner nå	1783
données personnelles	1097
donér	324
donér nu	324
doporučené	262
doporučené články	262
doporučujeme	262
doporučujeme přečíst	262
doporučujeme také	262
dołącz do dyskusji	1937
dołącz do nas	1863
dołącz do newslettera	1869
drukāt	1627
du er nå påmeldt	1791
du er nå påmeldt nyhetsbrevet	1791
du kan när som helst avsluta prenumerationen	2359
du kan når som helst melde deg av	1791
du kan opsige når som helst	327
du kanske också gillar	2376
du modtager snart en bekræftelse på mail	332
du même auteur	1104
du prenumererar nu på nyhetsbrevet	2359
du vil kanskje også like	1807
dziękujemy za zapis	1869
dành cho bạn	2625
dành cho thuê bao	2610
dárkovat článek	247
därefter # kr/mån tills du säger upp	2354
débloquer l'article	1071
débloquez cet article	1144
déconnexion	1071
découvrir l'offre	1071
découvrir nos offres	1144
découvrir toutes nos offres d'abonnement	1144
déjà un compte	1071
déjà un compte ? connectez-vous	1071
déplier	1108
détails	1108
dölj	2380
dāvini rakstu	1627
dāvini rakstu draugam	1627
děkujeme za přihlášení	251
""", 'e': """
e-bülten	2504
e-bülten aboneliği	2504
e-mail inválido	2008
e-mailová adresa	251
e-posta gönder	2474
edición digital	812
edición impresa	812
editörün seçtikleri	2481
edição impressa	1950
egyszeri támogatás	1265
ehkä myöhemmin	996
ei tänään	996
el millor de la setmana a la teva bústia	229
el més llegit	209
el més vist	236
el. paštas	1606
elfelejtett jelszó	1267
elige tu suscripción	888
elküldöm	1273
elmentem későbbre	1273
elrejtés	1283
els lectors també han llegit	236
elírást talált	1279
előfizetek	1267
előfizetés	1267
előfizetői tartalom	1267
előfizetőknek	1267
előfizetőként megoszthatja a cikket	1273
előző	1282
előző cikk	1280
emlékeztess később	1264
empfehlungen für sie	503
en este artículo	846
en çok okunan	2481
en çok okunan haberler	2481
en çok okunanlar	2481
engangsbeløb	324
engångsgåva	2351
enllaç copiat	235
ensemble, faisons vivre un média libre	1143
enthält werbung	432
enviar comentário	1972
enviar corrección	842
envoyer à un ami	1090
envoyer à un proche	1090
envoyez-nous vos témoignages	1125
eredeti megjelenítése	1283
eredmények	1283
erinnern sie mich später	401
erről bővebben itt írtunk	1282
erről is írtunk	1280
erről itt írtunk bővebben	1282
erscheint täglich	489
erscheint wöchentlich	489
es gratis y solo te llevará un minuto	884
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	489
escreva um comentário	1972
escriu el teu correu electrònic	229
esi pirmais, kas komentē	1628
esimene kuu # €	900
esta funcionalidad es sólo para registrados	812
esta matéria foi útil para você	1996
esta notícia foi útil	1996
este espaço é moderado pela redação	2004
este resumo foi útil	1996
estás de acuerdo? vota	878
evästeasetukset	1008
evästeet	1008
exclusiv pentru abonați	2062
experimente grátis por um mês	2013
ez is érdekelhet	1280
ez is érdekelheti	1280
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1280
ezt olvasta már	1280
ezt olvastad már	1280
ești de acord? votează	2050
ești deja abonat	2070
ești deja abonată	2070
""", 'f': """
facebook'ta paylaş	2474
facebookでシェア	1480
facebookでシェアする	1480
faça login	1950
faça uma pergunta sobre esta reportagem	1996
fes una donació	205
fiecare donație contează	2061
fiecare leu contează	2061
fizetett hirdetés	1275
fiók létrehozása	1267
fiókom	1267
forstået	353
forstått	1811
forstør billede	352
forstørr bilde	1810
fortsett uten å støtte	1782
fortsätt läsa efter annonsen	2368
fortsätt utan att stödja	2350
fortsæt med at læse	340
fortsæt uden at støtte	323
fotogalería	846
fotoğraflari görmek için tiklayin	2483
friss hírek	1280
fråga vår ai om artikeln	2372
fuldskærm	352
fäll ihop	2380
fäll ut	2380
få adgang	327
få artiklen læst op	336
få de vigtigste nyheder hver morgen	332
få de viktigaste nyheterna varje morgon	2359
få de viktigste nyhetene hver morgen	1791
få nyheder på mail	332
få nyheter på e-post	1791
få nyheter på mejlen	2359
få overblikket her	352
få tilgang	1786
få varsel når vi skriver om dette	1810
följ	2365
följ oss	2365
följ skribent	2365
följ ämnet	2365
för prenumeranter	2354
förderer werden	402
fördermitglied werden	402
föregående	2379
föregående artikel	2376
förstora	2379
følg	337	1796
følg emne	337
følg os	337
følg oss	1796
følg sagen her	352
følg tema	1796
følg temaet og få varsel	1810
für abonnenten	406
für den newsletter anmelden	414
für dich empfohlen	503
für sie empfohlen	503
für sie entstehen keine mehrkosten	504
fă o donație	2024
fără obligații	2062
fără tine nu putem	2061
""", 'g': """
galeriyi aç	2483
galeriyi görmek için tiklayin	2483
galéria	1282
galéria megtekintése	1282
garanta já o seu ingresso	1998
gem til læseliste	336
genişlet	2484
giriş	2467
giriş yap	2467
giriş yapin	2467
giriş yapin veya üye olun	2467
giv os feedback på artiklen	344
già abbonato	1391
già registrato	1391
gli articoli più letti	1456
glömt lösenord	2354
godkänn	2369
godkänn alla	2369
gorące tematy	1888
gracias por tu opinión	871
gràcies per la teva opinió	221
gràcies per votar	221
gràcies, ja estàs subscrit	229
guardar artículo	831
guardar para después	891
guardar para leer después	891
gå ikke glip af	349
gå ikke glip af noget	332
gå ikke glipp av noe	1791
gå til indhold	352
gérer les cookies	1097
gérer les préférences	1127
gérer mes alertes	1137
gérer mes choix	1097
gérer vos préférences de cookies	1127
góp ý	2624
gündem	2481
günün haberleri	2481
günün özeti	2481
gợi ý	2625
gửi	2624
gửi bình luận	2624
gửi cho bạn bè	2651
gửi email	2615
gửi ý kiến	2624
""", 'h': """
haber bülteni	2504
haber güncelleniyor	2483
haberi arkadaşina hediye et	2474
hai già un account	1391
harici içerik	2483
haritayi aç	2484
has arribat al límit d'articles gratuïts	233
has iniciado sesión	869
hasznos volt az összefoglaló	1279
hasznosnak találta a cikket	1279
havi támogatás	1265
hayir teşekkürler	2465
hayir, teşekkürler	2465
haz una pregunta sobre este artículo	871
he leído y acepto la política de privacidad	884
he llegit i accepto la política de privacitat	218
hela artikeln fortsätter nedan	2368
hepsini gör	2483
hesap oluştur	2467
hi estàs d'acord? vota	221
hiba jelentése	1283
hibát talált	1279
hier reinhören	479
hinweis schließen	401
hirdetés	1275
hirdetés bezárása	1275
hirdetés, görgessen tovább	1275
hjälp oss att rätta fel	2372
hlavné správy	2236
hlavní zprávy	262
ho già donato	1386
hoje não	1946
hoppa till innehåll	2379
hoppa över inlägg från facebook	2379
hoppa över inlägg från instagram	2379
hoppa över inlägg från x	2379
hozzászólok	1279
hozzászólás	1279
hozzászólások	1279
hozzászólások megtekintése	1279
hylkää	1008
hylkää kaikki	1008
hyväksy	1008
hyväksy evästeet	1008
hyväksy kaikki	1008
här kan du kommentera artikeln	2372
håll dig uppdaterad	2359
hírfolyam	1280
hírlevelek	1285
hírlevél	1285
hírlevél-feliratkozás	1285
hören sie diesen artikel	479
hør saken	1795
""", 'i': """
i più commentati	1417
i più letti	1417
i più letti della settimana	1456
i più visti	1417
iba pre predplatiteľov	2232
ich unterstütze schon	401
identifícate	888
ielogojies, lai komentētu	1628
ienākt	1622
iesakām	1624
ihre meinung zählt	438
ikke gå glipp av	1807
ikke nå	1782
il tuo browser non può riprodurre il video	1434
il tuo commento sarà pubblicato dopo l'approvazione	1444
iletişim	2480
ilgili içerikler	2481
ilginizi çekebilecek haberler	2481
ilginizi çekebilir	2481
ilmoita asiavirheestä	1012
ilmoita virheestä	1012
imprimir artículo	891
imprimir esta matéria	2015
in bài	2615
in bài viết	2615
in trang này	2651
indlæg fra facebook	352
indlæg fra instagram	352
indlæs flere	352
ingresá	888
ingyenes regisztráció	1267
inicia sesión	812
inicia sessió	206
iniciar sesión	812
iniciar sesión con apple	888
iniciar sesión con facebook	888
iniciar sesión con google	888
iniciar sessão	1950
inicie sesión	812
inne artykuły	1888
innhold fra annonsør	1815
inscription à la newsletter	1080
inscrivez-vous à notre newsletter	1080
insira o seu endereço de email	2008
instalează aplicația	2056
inställningar	2369
introduce un email válido	884
intră în cont	2025
invítanos a un café	808
início	1979
ir para o conteúdo	1979
ispiši	2176
istediğiniz zaman abonelikten çikabilirsiniz	2504
istediğiniz zaman iptal edin	2467
izbor uredništva	2295
izdrukāt	1627
izmēģini # dienas bez maksas	1622
içeriğe geç	2483
iş birliği	2476
išbandykite # dienų nemokamai	1581
išorinis turinys	1599
išsaugoti	1586
išsaugoti straipsnį	1586
""", 'j': """
j'ai déjà donné	1062
j'ai déjà un compte	1071
ja hi estàs subscrit	233
ja hi estàs subscrit? entra	233
ja n'ets subscriptor? inicia sessió	206
ja tens compte? inicia sessió	233
jaa twitterissä	1005
jaa x:ssä	1005
jag förstår	2369
jag stödjer redan	2350
jaga sõbraga	905
jaunākie	1624
jautā mākslīgajam intelektam	1628
je commande ce numéro	1131
je gère mes cookies	1097
je soutiens déjà	1062
jede spende zählt	493
jeder beitrag zählt	493
jeder euro zählt	493
jednorázově	246
jeg forstår	1800
jeg støtter allerede	323	1782
jegyek itt kaphatók	1282
jelentkezzen be vagy regisztráljon	1267
jen pro předplatitele	247
jetzt angebot wählen	498
jetzt anhören	427
jetzt reinhören	479
jetzt unterstützen	402
již mám předplatné	247
jobs in ihrer nähe	477
još vesti	2173
još vijesti	2173
junte-se à conversa	2004
jurnalismul de calitate costă	2061
juttu jatkuu kuvan jälkeen	1007
juttu jatkuu mainoksen jälkeen	1007
juttu jatkuu videon jälkeen	1007
juttua päivitetään	1007
jutun lukee koneääni	1005
jutun lukee tekoälyääni	1005
jutun voi myös kuunnella	1005
już wspieram	1862
já doei	1946
já nas bancas	1998
já sou apoiador	1946
já sou assinante	1950
já tem conta	1950
já tem uma conta	1950
já é assinante? faça login	1950
já é subscritor	2013
já é subscritor? inicie sessão	2013
jätä kommentti	1012
jūsų el. paštas	1606
jūsų el. pašto adresas	1606
""", 'k': """
k tématu	262
k téme	2236
kapcsolódó	1280
kapcsolódó cikk	1280
kapcsolódó cikkek	1280
kapcsolódó tartalom	1280
kapcsolódó témák	1280
karte öffnen	446
kas kokkuvõte oli kasulik	906
kategóriák	1280
katso kuvat tästä	1015
katso myös	1013
katso video tästä	1015
katso video yltä	1015
kaupallinen yhteistyö	1007
kaydiniz için teşekkürler	2504
keresés	1282
kezdőlap	1282
không phải bây giờ	2608
không, cảm ơn	2608
ki-übersicht	473
kijelentkezés	1267
kingi artikkel sõbrale	905
kinyitás	1283
kipróbálom	1267
kirjaudu sisään	998
kirjoita sähköpostiosoitteesi	1001
kjøp abonnement	1786
kjøp tilgang	1786
klausies podkāstu	1629
klausies podkāstu šeit	1629
klausies šo rakstu	1627
klausies šo rakstu (# min	1627
klausykite tinklalaidės	1588
klausykite tinklalaidės čia	1588
klausykitės straipsnio	1586
klausīties	1627
klausīties rakstu	1627
ključne besede	2295
ključne reči	2173
ključne riječi	2173
klíčová slova	262
kokeile # päivää maksutta	998
kolačići	2189
komentavimas išjungtas	1587
komentavimo taisyklės	1587
komentáre	2239
komentář	261
komentáře	261
komentāri	1622
komentēt	1622
komentēšana ir slēgta	1628
komentēšanas noteikumi	1628
komerčné oznámenie	2235
komerční sdělení	257
kommentarer blir gjennomgått før publisering	1810
kommentarerna förhandsmodereras	2372
kommentek megtekintése	1279
kommentelési szabályzat	1279
kommentér	344
koostöö	909
kopiera länk	2364
kopiera länken	2364
kopijuoti nuorodą	1581
kopiraj povezavo do članka	2298
kopiér link	336
kopiér linket	336
kopírovat odkaz	254
kopírovať odkaz	2239
kopēt saiti	1622
korábban írtunk róla	1280
kreiraj račun	2166
kullanim koşullari	2477
kup dostęp	1866
kupi naročnino	2291
kuula taskuhäälingut	907
kuuntele podcast tästä	1015
kysy tekoälyltä	1012
käyttöehdot	1008
kérdezze ai-asszisztensünket	1279
kérem a hírlevelet	1285
később	1264
köp	2354
köszönjük a feliratkozást	1285
köszönöm, nem	1264
következő	1282
következő cikk	1280
køb abonnement	327
køb adgang	327
kúpiť predplatné	2232
küfür, hakaret içeren yorumlar onaylanmamaktadir	2480
küldje el barátjának	1273
küldés	1273
küldés e-mailben	1273
külső tartalom	1282
künye	2477
küpsiste seaded	918
küsi tehisarult	906
kā tev patika raksts	1628
kā tu domā? balso	1629
ką manote? balsuokite	1588
""", 'l': """
la discussione è chiusa	1413
la nota continúa después del anuncio	837
la rédaction vous conseille	1104
la sélection de la rédaction	1104
lahjoita artikkeli ystävälle	1005
lai komentētu, ielogojies	1628
lai komentētu, pieslēdzies	1628
las más leídas	846
las más leídas de hoy	892
las noticias más leídas	892
lasi arī	1624
lasi komentārus	1628
lasi tālāk	1622
lasi vairāk šeit	1629
lasi vēl	1624
lasiet arī	1624
lasiet vēl	1624
lasă un comentariu	2036
lasīt komentārus	1628
lasīt tālāk	1629
lasīt vairāk	1629
lasīt vēlāk	1627
lasītākie	1624
lataa lisää	1015
le choix de la rédaction	1104
le journal numérique	1071
le lien a été copié	1147
le lien a été copié dans le presse-papiers	1147
le notizie più lette	1456
le più lette	1417
lea también	846
lee sin límites	888
lee también	846
leer artículo completo	849
leer más	849
leer también	846
legfrissebb hírek	1280
leggi di più	1420
leggi più tardi	1455
legnépszerűbb	1280
leia a matéria completa	2016
leia as notícias no aplicativo	2006
leia também	1976
len pre predplatiteľov	2232
les choix de la rédaction	1104
les lecteurs ont aussi consulté	1148
les més llegides	236
les også	1807
les plus commentés	1104
les plus partagés	1104
les prix indiqués sont susceptibles d'évoluer	1131
les våre debattregler	1803
li e aceito a política de privacidade	2008
lien copié	1090
lien copié dans le presse-papiers	1147
lietošanas noteikumi	1639
liitudes nõustud kasutustingimustega	925
liity jäseneksi	997
lineでシェア	1480
lineでシェアする	1508
lineで送る	1480
link a vágólapra másolva	1273
link bài gốc	2651
link copiado para a área de transferência	2015
link kopiëren	1683
link másolva	1273
link másolása	1273
lire la suite pour #€	1071
lire la vidéo	1107
lire à haute voix	1090
lire également	1104
lisätiedot	1016
lisää aiheesta	1013
liên hệ	2624
liên quan	2625
llegeix sense límits	233
llegeix també	209
llegir més	236
lo + leído	846
lo más comentado	846
lo más compartido	846
lo más leído	846
lo más popular	846
lo más visto	846
lo más visto hoy	892
lo último	846
locuri de muncă	2052
loe lähemalt	907
loe lähemalt siit	907
logi sisse või loo konto	900
los lectores también leyeron	892
luba kõik	918
lubię to	1876
lucrează cu noi	2052
lue keskustelun säännöt	1012
lue lisää	1013
lue lisää aiheesta	1013
lue myöhemmin	1005
lue myös	1013
lugu jätkub pärast reklaami	909
lugu täieneb	907
lui écrire	1125
lähetä sähköpostilla	1005
lämna en kommentar	2372
länk kopierad	2364
länken kopierad	2364
länken är kopierad	2364
läs dokumentet	2380
läs domen	2380
läs hela artikeln	2379
läs hela texten	2379
läs hela texten här	2379
läs kommentarer	2372
läs mer	2376	2379
läs mer om	2376
läs också	2376
läs senare	2364
läs vidare	2354	2376
läs våra kommentarsregler	2372
läs även	2376
lästid	2379
lästid # min	2379
lås op	327
lås opp artikkelen	1786
lås opp saken	1786
lås upp artikeln	2354
læs debatreglerne	344
læs debatreglerne her	344
læs hele artiklen	352
læs kommentarer	344
læs mere	349	352
læs mere om	349
læs også	349
læs også disse artikler	349
læs senere	336
læs videre	327	349
læs vores regler for debatten	344
læsetid # min	352
lên đầu trang	2627
lưu	2615
lưu bài	2615
lưu bài viết	2615
lưu bài để đọc sau	2651
lấy link	2651
""", 'm': """
magari più tardi	1386
mai târziu	2023
mainos päättyy	1007
mais notícias	1976
maksettu sisältö	1007
manşetler	2481
masquer la publicité	1131
masz już konto	1866
masz już konto? zaloguj się	1866
materialet är skyddat enligt lagen om upphovsrätt	2406
materiał partnera	1880
materiał promocyjny	1880
materiał sponsorowany	1880
materiał zewnętrzny	1880
matéria exclusiva para assinantes	2013
matérias relacionadas	1976
media społecznościowe	1877
megnyitás	1283
megnézem	1282
megosztás	1273
megosztás a facebookon	1273
megosztás facebookon	1273
megosztás twitteren	1273
mehr für dich	503
mehr für sie	503
meld deg på	1791
meld deg på nyhetsbrevet	1791
mentions légales	1097
mentés	1273
mentés későbbre	1273
menú	849
menü	445	1282	2483
menü schließen	445
menü öffnen	445
mer från	2376
mer läsning	2376
merci d'avoir voté	1135
messaggio pubblicitario con finalità promozionale	1439
mest läst	2376
mest lästa	2376
mest læst	349
mest læste	349
mi-összefoglaló	1282
mida sina arvad? hääleta	907
minn meg på det senere	1782
mira el vídeo	227
mitä mieltä olet? äänestä	1015
modalità di pagamento	1390
moderálási elvek	1279
modifică preferințele cookie	2047
modifier mes préférences	1127
modtag en notifikation, når vi skriver om emnet	352
mogoče kasneje	2302
mogą cię zainteresować	1888
mohlo by se vám líbit	262
mohlo by vás také zajímat	262
mohlo by vás tiež zaujímať	2236
mohlo by vás zajímat	262
mohlo by vás zaujímať	2236
monatlich kündbar	498
mostra aquesta publicació a instagram	218
mostra di più	1420
mostra'n més	210
mostrar conteúdo externo	1994
mostrar más	849
mot de passe oublié	1071
mots clés	1104
mots-clés	1104
może cię zainteresować	1888
może później	1862
možda kasnije	2181
možda vas zanima	2173
možda će vas zanimati	2173
možno neskôr	2243
možná později	245
muistuta myöhemmin	996
mulțumim pentru feedback	2050
mulțumim, te-ai abonat cu succes	2057
mutass többet	1282
muut lukivat myös	1013
myöhemmin	996
már előfizető	1267
más	849
más artículos	846
más artículos del autor	865
más detalles	850
más en	846
más historias	846
más información	846
más leídas	846
más leído	846
más leídos	846
más noticias	846
más opciones	839
más sobre este tema	846
más tarde	807
más vistas	846
más vistos	846
mások ezt olvassák	1280
mások ezt olvasták	1280
másolás	1273
máte již účet	247
máte předplatné? přihlaste se	247
märksõnad	902
månadsgåva	2351
månedlig gave	1783
månedligt bidrag	324
måske senere	323
måske vil du også kunne lide	349
més informació	209
més llegides	209
més notícies	236
método de pago	811
métodos de pagamento	1949
métodos de pago	811
mākslīgā intelekta kopsavilkums	1629
mă abonez	2057
můj účet	247
mới nhất	2625
mở	2628
mở khóa bài viết này	2651
mở rộng	2627
""", 'n': """
nadaljevanje članka pod oglasom	2294
nahlásit chybu	261
nahlásiť chybu	2239
najchętniej czytane	1888
najchętniej czytane dziś	1888
najczęściej czytane	1888
najczęściej czytane artykuły	1888
najnovejše	2295
najnovejše novice	2295
najnoviji članci	2173
najnovšie	2236
najnovšie správy	2236
najnovšie články	2236
najnowsze artykuły	1888
najnowsze wiadomości	1888
najčitanije	2173
najčitanije vesti	2173
najčitanije vijesti	2173
najčitanije vijesti dana	2173
najčítanejšie	2236
najčítanejšie články	2236
najčítanejšie články dňa	2236
napišite komentar	2298
napsat komentář	261
naročena vsebina	2294
naročite se	2290
naročnina	2290
nastavení	258
nastavení cookies	258
nastavi čitanje	2225
nastavi čitati	2225
nastavite čitanje	2225
nastavite čitati	2225
nastavitve piškotkov	2310
następna strona	1891
następny	1891
następny artykuł	1888
natisni članek	2298
naudojimo taisyklės	1599
naujausios žinios	1583
naujienlaiškis	1606
načíst další	264
našli jste chybu	261
našli jste v článku chybu	261
ne děkuji	245
ne, děkuji	245
nejdiskutovanější	262
nejnovější	262
nejnovější zprávy	262
nejnovější články	262
nejčtenější	262
nejčtenější články	262
nejčtenější články dne	262
nem, köszönöm	1264
nenhum comentário	1972
neueste beiträge	442
nhắc tôi sau	2608
nie dziękuję	1862
nie dziś	1862
nie pamiętasz hasła	1866
nie ďakujem	2243
nie, dziękuję	1862
nie, ďakujem	2243
només els subscriptors poden comentar	221
norėdami komentuoti, prisijunkite	1587
nosūti draugam	1627
nosūtīt draugam	1627
nosūtīt e-pastā	1627
noteで書く	1480
notre sélection	1104
notre sélection d'articles	1148
notícias relacionadas	1976
notícias relacionadas que podem lhe interessar	19
notícies destacades	236
notícies relacionades	209
nu ai cont? înregistrează-te	2062
nu mulțumesc	2023
nu, mulțumesc	2023
nyhetsdøgnet	1807
nyomtatás	1273
não perca	1976
não, obrigada	1946
não, obrigado	1946
nächste seite	445
nächster artikel	442
näita kõiki	908
näita rohkem	907
näita veel	907
näita vähem	908
näköislehti	998
nästa	2379
nästa artikel	2376
näytä alkuperäinen	1016
näytä kaikki	1015
näytä kartta	1016
näytä kommentit	1012
näytä käännös	1016
näytä lisää	1015
näytä sisältö	1008
näytä tiedot	1016
näytä tulokset	1016
näytä vähemmän	1016
næste	352
næste artikel	349
népszerű	1280
nézze meg galériánkat	1282
nézze meg képeinket	1282
nõustun	918
nõustun kõigiga	918
nøgleord	349
nāc strādāt pie mums	1629
nổi bật	2625
nội dung quảng cáo	2653
nội dung tài trợ	2620
""", 'o': """
o que achou desta notícia	1996
o vídeo começará em alguns segundos	1994
ocenite članak	2176
ocenite članek	2298
ochrana osobních údajů	258
ochrana osobných údajov	2250
ocijenite članak	2176
ocorreu um erro ao carregar o vídeo	1994
ocultar anúncio	1998
odebírat	251
odebírat newsletter	251
odemknout článek	247
odhlásit se	247
odhlásiť sa	2232
odkaz skopírovaný	2239
odkaz zkopírován	254
odkleni članek	2291
odklenite celoten članek	2291
odmietnuť	2250
odmietnuť všetko	2250
odmítnout	258
odmítnout vše	258
odporúčame	2236
odporúčame prečítať	2236
odporúčame tiež	2236
odporúčané články	2236
odpovědět	261
odrzuć	1881
odrzuć wszystkie	1881
odtwórz	1891
odštampaj	2176
odštampaj članak	2176
oferă acest articol cadou	2064
offre spéciale	1071
offrez-nous un café	1063
offrici un caffè	1387
oglasno sporočilo	2294
ogłoszenie	1880
ohodnoťte článek	261
ohodnoťte článok	2239
okuma süresi # dk	2483
oliko artikkeli hyödyllinen	1012
oliko juttu hyödyllinen	1012
oliko tiivistelmä hyödyllinen	1012
olvasson korlátlanul	1267
olvasson tovább	1267
olvasta már	1280
olvastad már	1280
olvidaste tu contraseña	812
oplæst af en robot	336
oplæst af kunstig intelligens	352
opsig når som helst	327
orijinali göster	2484
os leitores também leram	2016
os preços podem variar	1998
osale küsitluses	907
ostatnie artykuły	1888
ota yhteyttä	1012
otevřít	265
otevřít mapu	265
otključaj članak	2166
otključajte ceo članak	2166
otključajte cijeli članak	2166
otros artículos	846
otwórz	1892
otwórz mapę	1892
outras notícias	19	1976
ouça este conteúdo	1962
oversættelsen er lavet af en maskine	352
""", 'p': """
padovanokite straipsnį	1586
padovanokite straipsnį draugui	1586
page précédente	1107
pagina următoare	2039
pague um café	1947
paiement sécurisé	1070
paldies par pieteikšanos	1646
palun jää viisakaks	906
pamanīji kļūdu	1628
pamanījāt kļūdu	1628
par šo tēmu	1624
paramètres des cookies	1097
paramétrer	1097
paramétrer les cookies	1097
parašyk komentarą	1587
parašykite komentarą	1587
partajează	2030
partenerii noștri	2037
participez à la conversation	1135
partnerių turinys	1590
partnerski sadržaj	2172
pasidalinkite šiuo straipsniu	1586
pasitikrinkite žinias	1588
passer la publicité	1095
pastebėjote klaidą	1587
paylaş	2474
paylaşin	2474
pažiūrėkite vaizdo įrašą	1588
pe aceeași temă	2065
pentru a citi în continuare	2062
per saperne di più	1456
pergunte à nossa ia	1996
peut-être plus tard	1062
piedalies aptaujā	1629
piekrist visām	1639
piekrītu	1639
piesakies vebināram	1629
piesakoties tu piekrīti lietošanas noteikumiem	1646
pieslēdzies vai izveido kontu	1622
pieslēdzies, lai komentētu	1628
pieslēgties	1622
pievieno savu komentāru	1628
pievienot komentāru	1622
pirmais mēnesis par # €	1622
pirmas mėnuo tik # €	1581
più lette	1417
più letti	1417
più tardi	1386
piškotki	2310
placená inzerce	257
platená inzercia	2235
plaćeni oglas	2172
plaćeni sadržaj	2172
plačana objava	2294
plačiau skaitykite čia	1588
plein écran	1107
plus d'actualités	1104
plus de détails	1108
poate mai târziu	2023
podari članek	2298
podarite ta članek	2298
podaruj artykuł	1866
podaruj ten artykuł	1876
podcast anhören	479
pode ler também	2016
podeli članak	2176
podijeli članak	2176
podmienky používania	2250
podmínky použití	258
podmínky užití	258
podobne artykuły	1888
podobné články	262	2236
podporiť	2231
podporte nezávislú žurnalistiku	2231
podporte nás	2231
podpořit	246
podpořte naši práci	246
podpořte nás	246
podpořte redakci	246
podrži	2165
podrži nas	2165
podržite nas	2165
podržite naš rad	2165
podržite nezavisno novinarstvo	2165
podziel się	1876
podziel się na facebooku	1876
pogledajte još	19
pokaż komentarze	1884
pokaż mniej	1891
pokaż oryginał	1892
pokaż treść	1881
pokaż tłumaczenie	1892
pokaż więcej	1891
pokaż wszystkie	1891
pokaż wszystko	1892
pokaži vsebino	2310
pokloni članak	2176
poklonite ovaj članak	2176
pokračovat bez podpory	245
pokračovať bez podpory	2243
polecamy również	1888
polecamy także	1888
polecamy też	1888
polecane artykuły	1888
politique de confidentialité	1097
polityka prywatności	1881
política de cookies	839	1969
política de galetes	218
política de privacidad	839
política de privacidade	1969
política de privacitat	218
poprzedni artykuł	1888
populární	262
populära artiklar	2376
populärt	2376
populære artikler	349
populære saker	1807
populært	349	1807
populārākie	1624
popüler	2481
popüler haberler	2481
popüler konular	2481
por qué estás viendo esto	812
poslať e-mailom	2239
poslušaj vest	2176
poslušaj članak	2176
poslušaj članek	2298
poslušajte članek	2298
postanite naročnik	2290
postanite član	2165	2290
postavke kolačića	2189
postaw kawę	1863
postaw nam kawę	1863
posłuchaj	1876
pour continuer à lire	1144
pourquoi voyez-vous cette publicité	1131
pouze pro předplatitele	247
povezani sadržaj	2173
povezani članci	2173
povezani članki	2295
powiązane	1888
powiązane artykuły	1888
powiązane tematy	1888
powiększ	1891
powiększ zdjęcie	1891
powrót do góry	1891
později	245
pozostała część artykułu pod materiałem wideo	1880
pošalji e-mailom	2176
pošalji komentar	2176
pošalji mejlom	2176
pošalji prijatelju	2176
pošalji članak e-mailom	2176
pošaljite komentar	2176
pošlji po e-pošti	2298
pošlji prijatelju	2298
pošlji članek po e-pošti	2298
pr članek	2294
praneškite apie klaidą	1587
pranešti apie klaidą	1587
pravidlá diskusie	2239
pre predplatiteľov	2232
preberite še	2295
predplatiť	2231
predplaťte si	2231
prenumerata nuo # euro per mėnesį	1581
prenumerata nuo # €	1581
prenumerera på vårt nyhetsbrev	2359
prenumeruodami sutinkate su taisyklėmis	1606
prenumeruokite naujienlaiškį	1606
preporučeno	2173
preporučujemo	2173
preporučujemo da pročitate	2173
preporučujemo i	2173
prečítajte si	2236
prečítajte si aj	2236
prețurile pot varia	2052
pridať komentár	2239
prihlásiť	2232
prihlásiť sa	2232
prihvaćam	2189
prihvaćam sve	2189
prijavi grešku	2176
prijať	2250
prijať všetko	2250
prikaži manj	2296
prikaži manje	2174
prikaži sadržaj	2189
prikaži sve	2174
prikaži več	2296
prikaži više	2174
prikaži vse	2296
prima lună gratuită	2062
primește alerte despre acest subiect	2056
printează	2030
pripomenúť neskôr	2243
priporočamo	2295
priporočamo tudi	2295
priporočamo v branje	2295
priporočeno	2295
prisijunkite arba susikurkite paskyrą	1581
prisijunkite prie mūsų komandos	1588
prisijunkite, kad galėtumėte komentuoti	1587
prispieť	2231
privatsphäre-einstellungen	435
privātuma politika	1639
pro předplatitele	247
promocijsko sporočilo	2294
promotivni sadržaj	2172
promotivni članak	2172
promóció	1275
proovi # päeva tasuta	900
pročitajte i	2173
pročitajte još	2173
prywatność	1881
przeczytaj również	1888
przeczytaj także	1888
przeczytaj też	1888
przejdź bez wsparcia	1862
przejdź do serwisu	1881
przejdź do treści	1891
przejdź do ustawień prywatności	1881
przypomnij mi później	1862
právě se děje	262
präsentiert von	432
précédent	1107
préférences cookies	1097
prélèvement	1070
prémium	1267
próbálja ki # forintért	1267
próxima	1979
próxima página	1979
próximo artigo	1976
prøv # dager gratis	1786
prøv gratis	327	1786
prøv nu	327
prøv nå	1786
prを含みます	1508
pubblicità	1408
publi-rédactionnel	1095
publicité	1095
publicité - la suite ci-dessous	1095
publicités	1095
pular para o conteúdo	1979
página siguiente	849
pääuutiset	1013
påmind mig senere	323
påminn mig senare	2350
później	1862
pārbaudi savas zināšanas	1629
pārpublicējot atsauce obligāta	1632
pērc abonementu	1622
předchozí	264
předchozí článek	262
předplatit	247
předplatné	247
přehrát	264
přejít k obsahu	264
přejít na obsah	264
přečtěte si	262
přečtěte si také	262
přidat komentář	261
přidejte názor	261
přihlásit	247
přihlásit k odběru	251
přihlásit se	247
přihlášení	247
přijmout	258
přijmout vše	258
připomenout později	245
přispějte	246
přispět	246
""", 'q': """
qu'avez-vous pensé de cet article	1129
qual o seu nível de satisfação com esta notícia	1996
quellen und weiterführende links	442
queremos conocer tu opinión	878
queremos saber a sua opinião	2004
questo riassunto ti è stato utile	1436
quieres añadir otro usuario a tu suscripción	812
quizás más tarde	807
quizás te interese	846
quyên góp	2609
quyên góp ngay	2609
qué te ha parecido esta noticia	878
quên mật khẩu	2610
quảng cáo	2620
quảng cáo - bài viết tiếp tục bên dưới	2653
""", 'r': """
r$ # por mês durante # meses	2013
radote klaidą	1587
radote klaidą tekste	1587
raksti komentāru	1628
raksts tiek papildināts	1629
raksts turpinās pēc reklāmas	1631
rakstīt komentāru	1628
rao vặt	2620
raportează o eroare	2050
rapportér fejl	344
rašyti komentarą	1581
receber notificações	2006
recevez nos alertes en temps réel	1137
recevez une alerte à chaque article de l'auteur	1137
reclamă	2033
recomandarea redacției	2065
recomandări	2037
recomandările editorilor	2065
recomandările redacției	2037
recomendado para você	1976
recommandé	1104
recommandé pour vous	1104
recommandés	1104
recordar más tarde	807
recuérdamelo más tarde	807
redirecționează #%	2024
refuză toate	2047
regalar artículo	812
registrovať sa	2232
registruokitės nemokamai	1581
registruokitės į seminarą	1588
registrácia	2232
regisztráció	1267
regisztrálok	1267
regístrate	812
rekisteröidy	998
rekisteröidy maksutta ja lue	998
reklami geç	2476
reklám	1275
reklāma	1622
reklāmas raksts	1631
reklāmraksts	1631
relaterade ämnen	2376
reportar erro nesta página	1996
restez informé	1080
restez informés	1080
resumen automático	871
resumo da notícia	1996
reģistrējies bez maksas	1622
reģistrēties	1622
ricordamelo più tardi	1386
rodyti mažiau	1589
rodyti viską	1589
rozumím	265
rozwiń	1891
rozwiń wszystko	1892
rätta	2372
rätta oss	2372
rättelse	2372
réactions	1100
réagir	1090	1100
réagir à cet article	1100
réagissez	1100
réagissez à cet article	1100
répondre	1100
réseaux sociaux	1091
réservé aux inscrits	1071
résiliable à tout moment	1144
résultats du sondage	1135
résumé de l'article	1129
résumé de l'article en # points	1129
résumé en # secondes	1129
részletek	1283
rösta här	2379
rösta i omröstningen	2379
rādīt mazāk	1630
rādīt vairāk	1629
rādīt visu	1630
răspunde	2036
rėmimas	1590
""", 's': """
s'abonner à partir de #€	1071
s'inscrire à la newsletter	1080
s-ar putea să-ți placă	2037
saada sõbrale	905
saber más	849
sadarbības raksts	1631
sadržaj je zaključan	2166
saglabāt	1627
saglabāt rakstu	1627
saistītie raksti	1624
saistītās ziņas	1624
saite nokopēta	1627
saken er låst	1786
saken finnes også som lyd	1795
saltar anúncio	1967
salvează	2030
salvează articolul	2064
salvează pentru mai târziu	2064
sans engagement, résiliable à tout moment	1144
sao chép liên kết	2615
sao chép đường dẫn	2651
sari la conținut	2039
satura turpinājums pēc reklāmas	1631
sačuvaj	2176
sačuvaj vest	2176
schlagwörter	442
schließen	445
schrift vergrößern	427
schriftgröße	427
scopri di più	1391
sdílejte	254
sdílejte tento text	254
sdílejte text	254
sdílejte článek	254
sdílet	254
sdílet na facebooku	254
sdílet na twitteru	254
sdílet na x	254
sdílet článek	254
se alla erbjudanden för prenumeranter	2354
se bilderna här	2379
se connecter et réagir	1100
se déconnecter	1071
se grafiken här	2379
se ha producido un error al cargar el vídeo	869
se klippet här	2379
se klippet øverst i saken	1810
se videon här	2379
sedan # kr/mån tills du säger upp	2354
seguir tópico	2006
seguí leyendo	892
sei già abbonato	1391
sei già iscritto alla newsletter	1449
selección de la redacción	846
selvä	1016
sem si não seria possível	2011
sem você não seria possível	2011
semnalează o eroare	2036
send artiklen på mail	336
send på e-post	1795
sense permanència	233
setări cookie	2047
seuls les abonnés peuvent commenter	1135
seuraa meitä	1006
seções	1976
shrani članek	2298
si opp når du vil	1786
si è verificato un errore durante il caricamento del video	1434
sie können diesen artikel kostenlos weitergeben	524
signaler ce contenu comme inapproprié	1135
signaler un problème	1100
siguiente artículo	846
siirry sisältöön	1015
sikeres feliratkozás	1285
sin ti no sería posible	887
siz ne düşünüyorsunuz? oy verin	2483
sizin için öneriler	2481
siųsti draugui	1586
siųsti el. paštu	1586
skaitykite daugiau čia	1588
skaityti plačiau	1588
skaityti vėliau	1586
skaties arī	1624
skatīt foto	1629
skatīt galeriju	1629
skatīt video	1629
skjønner	1811
sklenite naročnino	2291
skopírovať odkaz	2239
skriv din kommentar här	2372
skrýt	265
slapukų nustatymai	1599
slažem se	2189
slične vesti	2173
slične vijesti	2173
slični članci	2173
snsをフォロー	1481
sofortüberweisung	405
sonderveröffentlichung	504
sono già sostenitore	1386
sonuçlari gör	2484
sorodni članki	2295
souhlasím	258
souhlasím se zobrazením	258
soutenez-nous dès maintenant	1063
související	262
související témata	262
související články	262
související články z webu	262
soyez le premier à commenter	1100
soyez le premier à réagir	1100
spela videon här	2379
spis treści	1891
sponsorisé	1095
sponsorlu içerik	2476
sponsoroitu sisältö	1007
sponsrat innehåll	2368
sponzorirani sadržaj	2172
sponzorirani članak	2172
sponzorované	2235
sponzorovaný obsah	257
sponzorováno	257
sprawdź ofertę	1866
spremi članak	2176
sprijină-ne	2024
spune-ți părerea	2050
spune-ți părerea în comentarii	2050
später	401
später erinnern	401
spør vår ki om saken	1803
staňte sa členom	2231
staňte se členem	246
stichwörter	442
stil spørgsmål til artiklen	344
straipsnio tęsinys - po reklama	1590
straipsnis tęsiasi po reklamos	1590
strona główna	1888
stäng	2350	2379
stöd oss	2351
støt os	324
støtt oss	1783
sugerir correção	1996
sugerir una corrección	878
sugestões	1976
suivre ce thème	1137
sur le même sujet	1104
sur le même thème	1104
suscripción	812
suscríbase	812
suscríbete	812
suscríbete a nuestro boletín	819
suscríbete ahora	812
susiję straipsniai	1583
susikurti paskyrą	1581
susține	2024
susține-ne	2024
susțineți-ne	2024
syötä sähköpostiosoitteesi	1001
szczegóły	1892
szponzorált tartalom	1275
szólj hozzá	1279
szóljon hozzá	1279
sähköposti	1001
sähköpostiosoite	1001
så # kr/mnd til du sier opp	1786
så kommenterar du	2372
sé el primero en comentar	842
sé parte	808
sélections	1090
síganos	832
síguenos	832
sök	2379
søg	352
søk	1810
súhlasím	2250
súhlasím so zobrazením	2250
súmate	808
súvisiace	2236
súvisiace články	2236
súvisiaci článok	2236
sīkdatņu iestatījumi	1639
słowa kluczowe	1888
""", 't': """
t'ha estat útil aquest article	221
t'ha estat útil aquest resum	221
tack för din anmälan	2359
taip pat žiūrėkite	1583
takaisin ylös	1015
takk for påmeldingen	1791
tallenna myöhemmäksi	1005
talán később	1264
tamaño de letra	831
también te puede gustar	846
también te puede interesar	846
també et pot interessar	209
também pode gostar	2016
tarjeta de crédito	811
tarjeta de débito	811
te ha resultado útil este artículo	871
te ha resultado útil este resumen	871
te ha sido útil este resumen	871
te poți dezabona oricând	2057
te-ar putea interesa și	2065
tehisaru kokkuvõte	907
tekoälyn tekemä tiivistelmä	1015
tekoälyn tiivistelmä	1015
tekoälytiivistelmä	1015
tekstą įgarsino dirbtinis intelektas	1586
teljes hozzáférés	1267
temas del día	846
termos e condições	1969
teste grátis	1950
testează-ți cunoștințele cu quizul nostru	2050
teszteld a tudásod	1282
tesztelje tudását	1282
texten fortsätter nedan	2368
texten fortsätter under bilden	2368
teď ne	245
thu gọn	2627
thèmes	1104
thématiques	1104
thích	2615
thông tin doanh nghiệp	2620
thông tin quảng cáo	2653
thẻ	2625
tienes que iniciar sesión para guardar artículos	891
tilbakemelding på saken	1803
tin bài liên quan	2651
tin cùng chuyên mục	2625
tin cùng tác giả	2652
tin khác	2625
tin liên quan	2625
tin mới	2625
tin mới nhất	2625
tin nóng	2652
tin nổi bật	2625
tin quảng cáo	2653
tin trước	2625
tin tài trợ	2625
tin tức liên quan	2625
tin đọc nhiều	2625
tipărește	2030
tipărește articolul	2064
tiêu điểm	2625
tiếp theo	2627
tlačiť	2239
to cię może zainteresować	1888
to może cię zainteresować	1888
todos os comentários	1972
toute l'actualité	1104
tovább	1282
tovább a rovatra	1280
tovább olvasom	1282
további cikkek	1280
további cikkek a témában	1280
további hírek	1280
további részletek itt	1282
továbbiak betöltése	1282
tradução automática	1996
trang chủ	2627
transferência bancária	1949
treści partnerskie	1880
treść sponsorowana	1880
tria la teva subscripció	233
trước	2627
trả lời	2624
trở lại	2627
tu ce părere ai? lasă un comentariu	2050
tu navegador no puede reproducir este vídeo	869
tue meitä	997
tule meile tööle	907
turpini lasīt	1622
turpinājums pēc reklāmas	1631
turpināt lasīt	1622
twitter'da paylaş	2474
twój adres e-mail	1869
twój e-mail	1869
tài khoản của tôi	2610
tài trợ	2620
támogass minket	1265
támogasson minket	1265
támogatom	1265
támogatott tartalom	1275
támogatás	1265
támogatói tartalom	1275
täname liitumast	925
tässä olisi upotus facebookista	1015
tässä olisi upotus instagramista	1015
témata	262
témy	2236
témák	1280
térkép megnyitása	1283
términos de uso	839
términos y condiciones	839
tìm kiếm	2627
tópicos	1976
tópicos relacionados	1976
tôi đã hiểu	2628
több	1282
töltsd ki a kvízt	1282
töltse ki a kvízt	1282
tühista igal ajal	900
tüm haberler	2481
tüm yazilari	2481
tüm yorumlar	2480
tümünü gör	2483
tümünü göster	2484
tümünü kabul et	2477
tümünü reddet	2477
tēmas	1624
tęsinys po reklamos	1590
tạo tài khoản	2610
tải thêm	2627
tặng bài viết	2651
tặng sao	2651
tặng sao cho bài viết	2651
từ khóa	2625
""", 'u': """
udostępnij	1876
udostępnij na facebooku	1876
udostępnij na twitterze	1876
udostępnij na x	1876
udostępnij w mediach społecznościowych	1876
udělit souhlas	258
uključi obaveštenja	2224
uključi obavijesti	2224
uključite notifikacije	2224
uključite obaveštenja	2224
uključite obavijesti	2224
uložit	254
uložit na později	254
uložit článek	254
uložiť	2239
uložiť na neskôr	2239
uložiť článok	2239
ultima oră	2037
ultimele știri	2037
um assinante presenteou você com este artigo	2015
un abonat ți-a oferit acest articol	2064
un abonné vous offre cet article	1147
un e-mail de confirmation vous a été envoyé	1140
un suscriptor te ha regalado este artículo	891
une erreur s'est glissée dans l'article	1100
unterstütze uns	402
unterstützen	402
unterstützen sie uns	402
unterstützen sie uns per paypal	493
uppläst av en dator	2364
uppläst med ai-röst	2364
url 복사	1540
urlをコピー	1480
urlをコピーする	1508
url복사	1540
urmărește acest subiect	2056
urmărește live	2056
următorul	2039
uslovi korišćenja	2189
ustawienia plików cookie	1881
uvjeti korištenja	2189
uz sākumu	1629
uzyskaj dostęp	1866
už komentarus atsako jų autoriai	1587
už máte predplatné? prihláste sa	2232
už máte účet	2232
už máte účet? prihláste sa	2232
už podporujem	2243
už podporuji	245
uždaryti	1589
uždaryti reklamą	1590
užpildykite apklausą	1588
užsakomasis straipsnis	1590
užsakomasis turinys	1590
užsisakyti prenumeratą	1581
""", 'v': """
vaata kõiki tellija soodustusi	900
vaata lähemalt	907
vaba töökoht	907
vad tycker du? rösta här	2379
vai kopsavilkums bija noderīgs	1628
vai raksts bija noderīgs	1628
vairāk par tēmu	1624
vaizdo įrašas	1588
vaizdo įrašą rasite čia	1588
van már fiókja	1267
var artikeln till hjälp	2372
var det här till hjälp	2379
var resuméet nyttigt	344
var sammanfattningen till hjälp	2372
vari atteikties jebkurā laikā	1622
vasta küsitlusele	907
vastaa kyselyyn tästä	1015
vaš komentar	2176
veja esta publicação no instagram	1994
veja também	1976
veja todas as opções de assinatura	2013
ver # comentários	2004
ver biografía	865
ver comentários	1972
ver conteúdo externo	1994
ver esta publicación en instagram	869
ver esta publicação no instagram	1994
ver galería	849
ver más	849
ver más artículos del autor	865
ver más noticias	892
ver también	846
ver também	1976
ver todas las opciones de suscripción	888
ver traducción	850
ver tradução	1980
ver vídeo	849
vergrößern	446
verlagssonderveröffentlichung	504
vertrag kündigen	435
verträge hier kündigen	435
verwandte beiträge	442
ves algún error? comunícalo	878
veure aquesta publicació a instagram	218
vezi această postare pe instagram	2047
vezi mai multe știri	2065
vezi și	2037
već imate nalog	2166
već imate pretplatu	2166
već imate račun	2166
već podržavam	2181
već ste pretplatnik	2166
več iz rubrike	2295
več novic iz regije	2295
več o tem	2295
več o temi	2295
viac k téme	2236
viac si o tom prečítate tu	2236
videon voi katsoa jutun yläosasta	1015
videoyu izlemek için tiklayin	2483
videó	1280
videók	1280
videónkat itt nézheti meg	1282
vidéo	1107
vielen dank für ihr feedback	483
vielen dank für ihre anmeldung	414
vielleicht später	401
vilkår	341	1800
vipps et beløp	1783
vis færre	352	1810
vis oversættelse	353
visa bilden i helskärm	2379
visa färre	2379
visa inlägg från facebook	2379
visa inlägg från instagram	2379
visa innehåll	2369
visa översättning	2380
vissza a tetejére	1282
visszajelzés	1279
više o temi	2173
više vijesti iz regije	2173
viết bình luận	2624
você concorda? vote	2004
você pode gostar	1976
você pode se interessar	1976
você também pode gostar	1976
voir le détail	1108
voir les détails	1108
voir les résultats	1108
voir les résultats du sondage	1135
vos réactions	1100
votează în sondajul nostru	2050
votre avis nous intéresse	1135
vous aimerez peut-être	1104
vous avez déjà un compte	1071
vous avez déjà un compte ? connectez-vous	1071
vous avez déjà un compte ? identifiez-vous	1071
vous possédez déjà un compte	1071
vous pourriez être intéressé	1104
vreau să primesc newsletterul	2057
vsebina sporočila	2294
vstúpiť do diskusie	2239
vytisknout článek	254
vytlačiť	2239
vytlačiť článok	2239
vytvořit účet	247
vyzkoušet	247
válasz	1279
váš e-mail	251
väline sisu	918
värsked uudised	902
více	262
více k tématu	262
více o tématu	262
více si o tom přečtete zde	262
vídeos	846	1976
výber redakcie	2236
výběr redakce	262
về đầu trang	2627
""", 'w': """
warto przeczytać	1888
was können wir besser machen	483
weitere beiträge	442
werbung überspringen	432
weź udział w dyskusji	1937
whatsapp'ta paylaş	2474
whatsappで読む	1508
wie gefällt ihnen dieser artikel	483
więcej	1888
więcej artykułów	1888
więcej informacji	1888
więcej na ten temat	1888
więcej o	1888
więcej z	1888
wpisz swój e-mail	1869
wprowadź adres e-mail	1869
wpłać	1863
wpłać teraz	1863
współpraca reklamowa	1880
wypróbuj	1866
wyraź zgodę	1881
wyślij e-mailem	1876
wyślij znajomemu	1876
""", 'x': """
x'te paylaş	2474
xem bình luận	2624
xem bản gốc	2628
xem bản đồ	2628
xem chi tiết	2628
xem kết quả	2628
xem nhiều	2625
xem nhiều nhất	2625
xem nhiều trong tuần	2652
xem thêm	2625	2627
xem thêm bình luận	2624
xem tiếp	2627
xem toàn bộ	2627
xem tất cả	2627
xでシェア	1480
xでシェアする	1508
xでポスト	1480
""", 'y': """
ya estás suscrito	888
ya tenés suscripción	888
yapay zeka ile özet	2483
yapay zeka özeti	2483
yazarin diğer haberleri	2481
yazarin diğer yazilari	2481
yazarin tüm yazilari	2481
ymmärrän	1016
yorum gönder	2480
yorumlari gör	2480
youtube-tartalom megjelenítése	1282
yz özeti	2483
""", 'z': """
z titulní strany	262
zabudnuté heslo	2232
zadejte svůj e-mail	251
zahlungsart wählen	405
zaloguj się	1866
zapisz na później	1876
zapisz się	1869
zapisz się na newsletter	1869
zapomenuté heslo	247
zarejestruj się	1866
zarządzaj zgodami	1881
zaten üye misiniz	2467
zavřít	245
załaduj więcej	1891
załóż konto	1866
zaštita osobnih podataka	2189
zaštita privatnosti	2189
zdieľajte tento text	2239
zdieľajte článok	2239
zdieľať	2239
zdieľať na facebooku	2239
zdieľať článok	2239
zgadzam się	1881
zgadzam się na wyświetlanie treści	1881
zgłoś	1884
zgłoś błąd	1884
ziņa tiek papildināta	1629
ziņo par kļūdu	1628
ziņot par kļūdu	1628
zkopírovat odkaz	254
zkopírovat odkaz na článek	254
znajdź nas na facebooku	1877
značky	2236
zobacz galerię	1891
zobacz mapę	1892
zobacz również	1888
zobacz szczegóły	1892
zobacz także	1888
zobacz także inne	1888
zobacz też	1888
zobacz więcej	1888
zobrazit méně	265
zobrazit originál	265
zobrazit více	264
zobrazit výsledky	265
zobrazit vše	264
zobraziť diskusiu	2239
zobraziť menej	2237
zobraziť obsah	2250
zobraziť viac	2237
zobraziť všetko	2237
zostań patronem	1863
zpět nahoru	264
zur leseliste hinzufügen	524
zur merkliste hinzufügen	427
zur übersicht	445
zurück	438
zurück nach oben	445
zvětšit	264
zwiń	1891
""", '©': """
©ntb	1838
""", 'à': """
à découvrir	1104
à la une	1104
à lire	1104
à lire aussi	1104
à lire dans ce dossier	1104
à lire dans la même rubrique	1104
à lire ensuite	1104
à lire également	1104
à ne pas manquer	1104
à voir	1104
à voir aussi	1104
""", 'á': """
áudio gerado por ia	1996
áudio gerado por voz sintética	1996
""", 'ä': """
ähnliche artikel	442
ähnliche beiträge	442
ähnliche themen	442
älä missaa mitään	1001
ämnen	2376
ämnen i artikeln	2376
är du redan prenumerant	2354
äänestä tästä	1015
""", 'å': """
åbn	353
åbn kort	353
åpne	1811
åpne faktaboks	1811
åpne kart	1811
""", 'ç': """
çerez ayarlari	2477
çerez politikasi	2477
çerezler	2477
çeviriyi göster	2484
çikiş yap	2467
çok okunanlar	2481
""", 'è': """
è gratis e ci vuole solo un minuto	1449
""", 'é': """
é grátis e leva menos de um minuto	2008
écouter	1090
écouter (# min	1090
écouter le podcast	1107
édition du jour	1104
értem	1283
""", 'í': """
írd meg a véleményed	1279
írja meg véleményét	1279
""", 'î': """
înapoi sus	2039
încarcă mai multe	2039
închide	2023
înregistrare	2025
înregistrează-te	2025
îți mulțumim pentru vot	2050
""", 'ö': """
öffnen	445
ön mit gondol? szavazzon	1282
önceki	2483
önceki haber	2481
öne çikan haberler	2481
öne çikanlar	2481
önerilen haberler	2481
önerilenler	2481
öppna	2380
öppna karta	2380
összes	1282
özet faydali oldu mu	2480
""", 'ú': """
új hozzászólás	1279
última hora	846
últimas	1976
últimas entradas	846
últimas noticias	846
últimas notícias	1976
últimes notícies	209
últimos artículos	846
únete	808
únete a la conversación	842
""", 'ü': """
übersetzung anzeigen	446
überweisung	405
ücretsiz dene	2467
ücretsiz üye ol	2467
ücretsiz üye olun	2467
üye girişi	2467
üye ol	2466	2467
üye olun	2467
""", 'ý': """
ý kiến	2624
ý kiến bạn đọc	2624
ý kiến của bạn	2624
""", 'ā': """
ārējais saturs	1639
""", 'č': """
članak je zaključan	2166
članak se nastavlja ispod oglasa	2172
članek je zaklenjen	2291
članek se nadaljuje pod oglasom	2294
članek se nadaljuje spodaj	2294
článek pokračuje pod reklamou	257
čtěte dále	262
čtěte i	262
čtěte také	262
číslo účtu pro dary	246
číst dál	264
číst dál s předplatným	247
číst více	264
čítajte aj	2236
""", 'ď': """
ďalšie správy	2236
ďalšie články	19	2236
""", 'đ': """
điều khoản sử dụng	2623
điều khoản sử dụng | chính sách bảo mật	2623
đáng chú ý	2625
đã có tài khoản	2610
đã hiểu	2628
đã sao chép	2615
đã sao chép liên kết	2651
đóng	2608
đóng góp	2609
đăng ký	2610
đăng ký ngay	2610
đăng nhập	2610
đăng nhập / đăng ký	2610
đăng xuất	2610
được quan tâm	2652
được tài trợ	2620
đặt báo	2610
đề xuất	2625
để sau	2608
đọc nhiều	2625
đọc nhiều nhất	2625
đọc sau	2651
đọc thêm	2625	2627
đọc tiếp	2627
đọc tiếp về chủ đề này	2652
đừng bỏ lỡ	2625
""", 'į': """
į viršų	1588
įveskite savo el. pašto adresą	1606
""", 'ś': """
śledź nas	1877
""", 'ş': """
şifremi unuttum	2467
şimdi değil	2465
şurada paylaş	2474
""", 'š': """
štampaj	2176
štítky	262
""", 'ž': """
že imate račun	2291
že naročnik	2291
že podpiram	2302
žiūrėkite nuotraukas	1588
žiūrėkite vaizdo įrašą	1588
žiūrėti galeriją	1588
""", 'ș': """
știri pe aceeași temă	2065
știri recomandate	2037
știri similare	2037
știrile zilei	2037
""", 'ț': """
ți-a fost util acest articol	2050
ți-a fost util acest rezumat	2050
ți-ai uitat parola	2062
ți-ar putea plăcea și	2065
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	570
άνοιγμα χάρτη	570
""", 'έ': """
έχετε ήδη λογαριασμό	555
""", 'ί': """
ίσως αργότερα	553
ίσως σας ενδιαφέρει	567
""", 'α': """
ακούστε	560
ακούστε το άρθρο	560
αναζήτηση	569
αναφορά λάθους	566
αντιγραφή link	560
αντιγραφή συνδέσμου	560
αντιγραφή συνδέσμου άρθρου	560
απάντηση	566
αποδέχομαι	573
αποδοχή	573
αποδοχή όλων	573
αποθήκευση	560
αποθηκεύστε το άρθρο	560
αποστολή με email	560
αποσύνδεση	555
απόκρυψη	570
απόρριψη	573
απόρριψη όλων	573
αργότερα	553
αρχική	569
αφήστε σχόλιο	566
""", 'β': """
βίντεο	567
βαθμολογήστε το άρθρο	566
""", 'γ': """
γίνε συνδρομητής	555
γίνετε μέλος	554
γίνετε συνδρομητής	555
γράψτε σχόλιο	566
""", 'δ': """
δείτε και	567
δείτε περισσότερα	569
δείτε τα αποτελέσματα	570
δείτε τα σχόλια	566
δείτε όλα	569
δημιουργία λογαριασμού	555
δημοφιλέστερα	567
δημοφιλή	567
δημοφιλή άρθρα	567
διαβάστε ακόμα	567
διαβάστε ακόμη	567
διαβάστε επίσης	567
διαβάστε επίσης στο	567
διαβάστε και	567
διαβάστε περισσότερα	567	569
διαφήμιση	563
διαφημίσεις	563
διαφημιση	563
διαφημιστικό περιεχόμενο	563
δωρήστε	554
δωρεά	554
""", 'ε': """
είσοδος	555
εγγραφή	555
ειδήσεις σήμερα	567
ειδήσεις τώρα	567
εκτυπώστε το άρθρο	560
εκτύπωση	560
εμφάνιση πρωτοτύπου	570
εμφάνιση όλων	570
επικοινωνία	566
επιλογές συντακτών	567
επιστροφή στην κορυφή	569
επόμενο	569
επόμενο άρθρο	567
ετικέτες	567
""", 'θ': """
θέματα	567
""", 'κ': """
κάντε δωρεά	554
κάντε μια δωρεά	554
κανόνες σχολιασμού	566
κατάλαβα	570
κατηγορίες	567
κλείσιμο	553
κοινοποίησε	560
κοινοποίηση	560
κοινοποίηση στο facebook	560
κοινοποίηση στο twitter	560
κοινοποιήστε	560
κοινοποιήστε το άρθρο	560
""", 'λ': """
λεπτομέρειες	570
""", 'μ': """
με την υποστήριξη	563
μενού	569
μη χάσετε	567
μην το χάσεις	567
μην χάσετε	567
μοιράσου το	560
μοιραστείτε	560
μοιραστείτε το	560
μοιραστείτε το άρθρο	560
μπορεί να σας αρέσει	567
μόνο για συνδρομητές	555
""", 'ξ': """
ξεχάσατε τον κωδικό	555
""", 'ο': """
ο λογαριασμός μου	555
ο σύνδεσμος αντιγράφηκε	560
""", 'π': """
περισσότερα	567	569
περισσότερα άρθρα	567
περισσότερες ειδήσεις	567
πολιτική cookies	573
πολιτική απορρήτου	573
προηγούμενο	569
προηγούμενο άρθρο	567
προσθήκη σχολίου	566
προστασία προσωπικών δεδομένων	573
προτείνουμε	567
προτείνουμε επίσης	567
προτεινόμενα	567
προωθητικό περιεχόμενο	563
πρόσφατα άρθρα	567
""", 'ρ': """
ροή	567
ροή ειδήσεων	567
ρυθμίσεις cookies	573
""", 'σ': """
στείλε το σε φίλο	560
στηρίξτε μας	554
συμφωνώ	573
συνέχεια ανάγνωσης	569
συνδεθείτε	555
συνδρομή	555
συνδρομητές	555
σχετικά	567
σχετικά άρθρα	567
σχετικά θέματα	567
σχετικά νέα	567
σχετικές ειδήσεις	567
σχετικό άρθρο	567
σχολιάστε	566
σχολιάστε το άρθρο	566
σχόλια	566
σχόλιο	566
σύνδεση	555
""", 'τ': """
τα πιο δημοφιλή	567
τα πιο δημοφιλή της ημέρας	567
τα πιο διαβασμένα	567
τα πιο πρόσφατα	567
τελευταία άρθρα	567
τελευταία νέα	567
τελευταίες ειδήσεις	567
""", 'υ': """
υπενθύμιση αργότερα	553
υποβολή σχολίου	566
υποστηρίξτε μας	554
""", 'φ': """
φόρτωση περισσότερων	569
""", 'χ': """
χαρίστε αυτό το άρθρο	560
χορηγούμενο	563
χορηγούμενο άρθρο	563
χορηγούμενο περιεχόμενο	563
""", 'ό': """
όλα τα σχόλια	566
όλες οι ειδήσεις	567
όροι σχολιασμού	566
όροι χρήσης	573
όχι ευχαριστώ	553
όχι τώρα	553
όχι, ευχαριστώ	553
""", 'а': """
абонамент	106
абонирай се	107
абонирайте се	106
авторизация	2082
авторизоваться	2082
адрес электронной почты	2085
актуално	114
актуальне	2548
архив	2101
""", 'б': """
банковская карта	2081
банковский перевод	2081
безопасный платеж	2081
больше	2101
больше материалов по теме	2101
больше новостей	2101
будьте в курсе	2085
была ли статья полезной	2098
більше за темою	2548
більше матеріалів за темою	2548
більше на цю тему	2548
більше новин	2548
більше новин на тему	2548
більше по темі	2548
""", 'в': """
в избранное	2090
в тренде	2101
важливо	2548
вам будет интересно	2101
вам може бути цікаво	2548
вам може сподобатися	2548
вам может быть интересно	2101
вам может понравиться	2101
вам також може сподобатися	2548
вас може зацікавити	2548
вас может заинтересовать	2101
ваш e-mail	2085
ваш email	2085
введите e-mail	2085
введите email	2085
введите ваш email	2085
введите ваш адрес электронной почты	2085
версия для печати	2090
вече имате акаунт	107
вече подкрепям	121
вече сте абонат	107
вже зареєстровані	2533
вже є акаунт	2533
вибір редакції	2548
видео	2101
вижте още	114
вижте още от	114
вийти	2533
включите уведомления	2159
включить уведомления	2159
вконтакте	2091
влез	107
влезте	107
во весь экран	2104
водещи новини	114
войти	2082
войти в аккаунт	2082
войти в чат	2098
воспроизвести	2104
время на чтение	2104
время чтения # мин	2104
все	2104
все комментарии	2098
всі новини	2550
вход	107	2082
вхід	2533
выберите сумму	2081
выбор редакции	2101
выйти	2082
відео	2548
відео вище	2572
відео нижче	2572
відкрити	2551
відкрити карту	2551
відповісти	2546
відхилити	2543
""", 'г': """
главная	2104
главное	2101
главное за день	2101
главные новости	2101
головна	2550
головне	2548
головне за день	2548
головні новини	2548
""", 'д': """
далее	2104
далі	2550
дарете	106
дари	106
дари сега	106
детали	2105
детальніше	2550
деталі	2551
дзен	2091
дивіться відео	2572
дивіться відео вище	2572
дивіться відео нижче	2572
дивіться також	2548
дивіться також відео	2572
дивіться у відео	2572
для подписчиков	2082
до теми	2548
добавить комментарий	2098
додати коментар	2546
дозвольте сповіщення	2602
докладвай грешка	117
докладніше	2550
долучитися	2530
доступно по подписке	2082
другая сумма	2081
други новини	19
другие материалы	19	2101
другие материалы рубрики	2101
другие новости	19	2101
другие новости раздела	2101
другие статьи	2101
друк	2539
""", 'е': """
единоразово	2078
ежемесячно	2078
еще новости	2101
еще по теме	2101
ещё	2101
ещё новости	2101
ещё по теме	2101
""", 'з': """
за темою	2548
забравена парола	107
забули пароль	2533
забыли пароль	2082
завантажити ще	2550
загрузить еще	2104
загрузить ещё	2104
задонатити	2530
задонатить	2078
закрити	2529
закрыть	2077
залишити коментар	2546
запази	117
запази статията	117
запропонувати новину	2546
зарегистрироваться	2082
зареєструватися	2533
затвори	121
зберегти	2539
зберегти статтю	2539
збільшити	2550
згорнути	2551
зміст	2550
зробити внесок	2530
зрозуміло	2543
""", 'и': """
избрано от редакцията	114
изпрати на приятел	117
изпрати по имейл	117
изпрати статията по имейл	117
интересное	2101
""", 'к': """
к началу	2104
категории	2101
категорії	2548
ключови думи	114
коментар	2546
коментари	117
коментарі	2546
коментирай	117
коментирайте	117
коментирайте първи	117
коментувати	2546
комментарии	2098
комментарии отсутствуют	2098
комментарий	2098
комментировать	2098
контакти	2546
контакты	2098
конфиденциальность	2095
копирай линк	117
копирай линка	117
копировать ссылку	2090
копіювати посилання	2539
купи абонамент	107
купить подписку	2082
""", 'л': """
лента новостей	2101
личный кабинет	2082
""", 'м': """
материалы партнеров	2094
материалы по теме	2101
матеріали за темою	2548
матеріали по темі	2548
меню	2104	2550
метки	2101
може би по-късно	121
може да ви хареса	114
може да харесате още	114
может быть, позже	2077
может позже	2077
можливо, пізніше	2529
мой профиль	2082
моят профил	107
мы в социальных сетях	2092
мы в соцсетях	2092
мы вконтакте	2092
мій профіль	2533
мітки	2548
""", 'н': """
на главную	2104
на правах реклами	2542
на правах рекламы	2094
наверх	2104	2550
нагадати пізніше	2529
надіслати	2539
надіслати другу	2539
надіслати поштою	2539
надіслати статтю поштою	2539
назад	2104	2550
най-коментирани	114
най-новото	114
най-четени	114
най-четено	114
най-четено днес	114
най-четеното днес	114
найпопулярніше	2548
найпопулярніше за добу	2548
найпопулярніше за тиждень	2548
найти	2104
найчитаніше	2548
налаштування	2543
написати коментар	2546
написать комментарий	2098
напиши коментар	117
напомни ми по-късно	121
напомнить позже	2077
направете дарение	106
настройки	2095
настройки cookie	2095
наступна	2550
наступна стаття	2548
не зараз	2529
не пропустите	2101
не пропустіть	2548
не сега	121
не сегодня	2077
не сейчас	2077
не сьогодні	2529
не, благодаря	121
нет комментариев	2098
нет, спасибо	2077
новини	2548
новини за темою	2548
новини компаній	2542
новини партнерів	2542	2548
новости	2101
новости smi#	2101
новости партнеров	2094
новости партнёров	2094
новости по теме	2101
новости сми#	2101
ні, дякую	2529
""", 'о': """
обговорити	2546
обратная связь	2098
обсудить	2098
обсуждение	2098
одноклассники	2091
одноразово	2530
оставить комментарий	2098
останні новини	2548
останні статті	2548
ответить	2098
отказаться	2095
отклонить	2095
отключете цялата статия	107
отключи статията	107
открыть	2105
открыть карту	2105
отпечатай	117
отпечатай статията	117
отправить другу	2090
отправить по почте	2090
оформити підписку	2533
оформить донат	2078
оценете статията	117
оцените материал	2098
оцените статью	2098
оцініть матеріал	2546
оцініть статтю	2546
още новини	114
още от	114
още от деня	114
още от рубриката	114
още по темата	114
""", 'п': """
партнерский материал	2094
партнерский проект	2094
партнерський матеріал	2542
партнерський проєкт	2542
партньорско съдържание	113
партнёрский материал	2094
партнёрский проект	2094
передплата	2533
передплатити	2533
перейти к содержанию	2104
печать	2090
платена публикация	113
платено съдържание	113
по подписке	2082
по теме	2101
по-късно	121
повідомити про помилку	2546
повідомити про помилку в тексті	2546
погоджуюсь	2543
погоджуюся	2543
подарете тази статия	117
подарить материал	2090
подарить статью	2082
подарувати статтю	2539
поддержать	2078
поддержать автора	2078
поддержать нас	2078
поддержать проект	2078
поддержать редакцию	2078
поддержите нас	2078
поделитесь	2090
поделиться	2090
поделиться в telegram	2090
поделиться в twitter	2090
поделиться в одноклассниках	2090
поделиться в соцсетях	2090
поделиться вконтакте	2090
поделиться новостью	2090
поделиться ссылкой	2090
поделиться статьей	2090
поделиться статьёй	2090
подкасти	2548
подкасты	2101
подкрепете ни	106
подкрепи	106
подкрепи ни	106
подобни статии	114
подписаться	2082
подписаться в max	2092
подписаться в telegram	2092
подписаться на канал	2092
подписаться на новости	2085
подписаться на рассылку	2085
подписаться на телеграм-канал	2092
подписка	2082
подписывайтесь	2092
подпишитесь на рассылку	2085
подробнее	2104
подробнее по теме	2101
поділитись	2539
поділитися	2539
поділитися в telegram	2539
поділитися в соцмережах	2539
поділитися новиною	2539
поділитися статтею	2539
поділіться	2539
пожертвовать	2078
пожертвувати	2530
позже	2077
поиск	2104
покажи всичко	115
покажи още	115
показати більше	2550
показати все	2551
показати коментарі	2546
показати оригінал	2551
показати ще	2550
показать больше	2104
показать все	2105
показать еще	2104
показать ещё	2104
показать карту	2105
показать комментарии	2098
показать меньше	2105
показать оригинал	2105
показать перевод	2105
политика конфиденциальности	2095
политика обработки персональных данных	2095
пользовательское соглашение	2095
політика конфіденційності	2543
помочь	2078
помочь нам	2078
помочь проекту	2078
помочь редакции	2078
понятно	2095
попередня	2550
попередня стаття	2548
попробовать бесплатно	2082
популярне	2548
популярное	2101
популярные	2101
популярные новости	2101
популярные статьи	2101
популярні новини	2548
посилання скопійовано	2539
последнее	2101
последни	114
последни новини	114
последние новости	2101
послухати новину	2539
похожие материалы	2101
похожие статьи	2101
поширити	2539
поширити у facebook	2539
пошук	2550
правила за коментиране	117
правила использования	2095
правила коментування	2546
правила комментирования	2098
предложить новость	2098
предыдущая	2104
предыдущая статья	2101
премиум	2082
преміум	2533
препоръчани	114
препоръчваме ви	114
препоръчваме ви още	114
препоръчваме още	114
прийняти	2543
прийняти всі	2543
принтирай	117
принять	2095
принять все	2095
принять всё	2095
прислать новость	2098
приєднатися	2530
приєднатися до спільноти	2530
продовження під рекламою	2542
продовження статті під рекламою	2542
продолжить без поддержки	2077
продължава след рекламата	113
промо	2094	2542
прослушать	2090
прослушать новость	2090
прочетете и	114
підписатись	2533
підписатися	2533
підписка	2533
підтримайте нас	2530
підтримати	2530
підтримати автора	2530
підтримати журналістів	2530
підтримати нас	2530
підтримати редакцію	2530
пізніше	2529
""", 'р': """
радимо прочитати	2548
радимо також	2548
развернуть	2104
разово	2078
разпечатай	117
разрешите уведомления	2159
разрешить уведомления	2159
раскрыть	2105
распечатать	2090
распечатать статью	2090
рассказать друзьям	2090
рассылка	2085
рассылки	2085
регистрация	107	2082
редакция рекомендует	2101
результати	2551
результаты	2105
реклама	113	2094	2542
реклама - статията продължава по-долу	113
реклама на сайте	2094
реклама на сайті	2542
реклама. продовження нижче	2542
реклама. продолжение ниже	2094
рекламно каре	113
рекламно съдържание	113
рекомендуем	2101
рекомендуем почитать	2101
рекомендуем также	2101
рекомендуемое	2101
рекомендуємо	2548
рекомендуємо прочитати	2548
рекомендуємо також	2548
реєстрація	2533
розгорнути	2551
роздрукувати	2539
роздрукувати статтю	2539
рубрики	2101	2548
""", 'с': """
самое важное	2101
самое популярное	2101
самое читаемое	2101
самое читаемое за день	2101
самое читаемое за неделю	2101
свежее	2101
свежие новости	2101
свернуть	2104
свързани новини	114
свързани публикации	114
свързани статии	114
связаться с нами	2098
сделать пожертвование	2078
сейчас читают	2101
скопировать ссылку	2090
скопировать ссылку на статью	2090
скопіювати посилання	2539
скопіювати посилання на статтю	2539
скрыть	2105
следующая	2104
следующая статья	2101
слухати	2539
слухати новину	2539
слушай новината	117
слушать	2090
слушать новость	2090
см. также	2101
смотреть все	2104
смотри также	2101
смотрите также	2101
советуем почитать	2101
согласен	2095
согласиться	2095
содержание	2104
создать аккаунт	2082
сообщить об опечатке	2098
сообщить об ошибке	2098
сохранить	2090
сохранить статью	2090
социальные сети	2092
спасибо за подписку	2085
спецпроект	2094
спецпроєкт	2542
споделете	117
сподели	117
сподели във facebook	117
сподели статията	117
споделяне	117
спонсорирано	113
способ оплаты	2081
способы оплаты	2081
ссылка скопирована	2090
станете член	106
стани абонат	106
стани дарител	106
стати співучасником	2530
стати частиною спільноти	2530
стать патроном	2078
стать соучастником	2078
стать спонсором	2078
створити акаунт	2533
стрічка новин	2548
сховати	2551
сходни новини	114
схожі матеріали	2548
схожі новини	2548
схожі статті	2548
създай профил	107
сюжет	2101
сюжеты	2101
""", 'т': """
тагове	114
також читайте	2548
твитнуть	2090
твиттер	2091
твітнути	2539
теги	2101	2548
текст продовжується під рекламою	2542
телеграм	2091
тема дня	2101
теми	2548
темы	2101
только для подписчиков	2082
""", 'у': """
увеличить	2104
увійти	2533
увімкнути сповіщення	2602
увімкніть сповіщення	2602
уже есть аккаунт	2082
уже зарегистрированы	2082
уже зареєструвалися	2533
умови використання	2543
усі новини	2550
""", 'ф': """
файлы cookie	2095
фейсбук	2091
фото	2101
фоторепортаж	2101
""", 'х': """
харесай	117
хорошо	2095
""", 'ч': """
час читання # хв	2550
чи була стаття корисною	2546
читайте еще	2101
читайте ещё	2101
читайте ниже	2094
читайте по теме	2101
читайте также	2101
читайте також	2548
читати далі	2550
читати повністю	2550
читати також	2548
читать в max	2092
читать в telegram	2092
читать далее	2104
читать дальше	2104
читать ещё	2104
читать комментарии	2098
читать полностью	2104
читать также	2101
что еще почитать	2101
что ещё почитать	2101
""", 'щ': """
ще за темою	2548
ще новини	2548
що ще почитати	2548
щомісяця	2530
""", 'э': """
электронная почта	2085
""", 'я': """
я вже підтримую	2529
я уже поддерживаю	2077
яндекс.дзен	2091
""", 'і': """
інші новини	19	2548
""", 'א': """
אולי גם יעניין אותך	1174
אולי יעניין אותך	1174
אולי יעניין אותך גם	1202
אולי יעניין אתכם	1174
אולי יעניין אתכם גם	1202
אולי מאוחר יותר	1157
אולי פספסתם	1202
אינציקלופדיית ynet	1174
""", 'ב': """
בחסות	1205
בשיתוף	1169
""", 'ד': """
דווח על טעות	1173
דלג לתוכן	1176
דף הבית	1176
""", 'ה': """
האזינו	1165
הבא	1176
הבנתי	1177
הגב	1173
הדפיסו כתבה	1201
הדפס	1165
הדפסה	1165
הדפסת כתבה	1201
הוסיפו תגובה	1173
הוסף תגובה	1173
הוספת תגובה	1173
הזכירו לי מאוחר יותר	1157
החשבון שלי	1159
הירשם	1159
הכי נצפים	1174
הכי נקרא	1174
הכי נקראות	1174
הכי נקראות היום	1202
הכתבה הבאה	1174
הכתבה המלאה למנויים	1201
הכתבה הקודמת	1174
המלצות	1174
המשך לקרוא	1176
המשך קריאה	1176
הנצפים ביותר	1202
הנקראות ביותר	1174
הנקראים ביותר	1202
הסתר	1177
העתיקו את הקישור	1201
העתיקו קישור	1201
העתק קישור	1165
העתקת הקישור	1201
העתקת קישור	1165
הצג הכל	1177
הצג מפה	1177
הצג מקור	1177
הצג עוד	1176
הצג פחות	1177
הצטרפו	1158
הצטרפו אלינו	1158
הקודם	1176
הקישור הועתק	1201
הרשמה	1159
השב	1173
התחבר	1159
התחברות	1159
""", 'ו': """
ווטסאפ	1165
וידאו	1174
""", 'ח': """
חדשות אחרונות	1174
חודש ראשון ב-#	1200
חודש ראשון ב-# ש"ח	1200
חודש ראשון בשקל	1200
חודש ראשון חינם	1200
חזרה למעלה	1176
חיפוש	1176
""", 'ט': """
טוויטר	1165
טלגרם	1165
טען עוד	1176
""", 'י': """
יציאה	1159
""", 'כ': """
כבר מנויים? התחברו	1159
כבר נרשמת	1159
כותרות אחרונות	1174
כניסה	1159
כניסה למנויים	1159
כתבה זו היא תוכן ממומן	1201
כתבה ממומנת	1205
כתבו תגובה	1173
כתבות אחרונות	1174
כתבות מומלצות	1174
כתבות נוספות	1174
כתבות נוספות בנושא	1202
כתבות נוספות שיעניינו אתכם	1202
כתבות קשורות	1174
כתבות שאולי פספסתם	1202
כתבות שיעניינו אתכם	1202
""", 'ל': """
לא כעת	1157
לא עכשיו	1157
לא תודה	1157
לא, תודה	1157
להורדת האפליקציה	1201
להמשך קריאה	1159
להרשמה	1159
לכל הכתבות	1176
לכל הכתבות בנושא	1202
לכל העדכונים, הכתבות והסרטונים	1202
לכל התגובות	1173
לכתבה הבאה בסדרה	1202
לכתבה הקודמת בסדרה	1202
למנויים בלבד	1162
לפרטים	1177
לרכישת מינוי	1159
לרכישת מינוי לחצו כאן	1201
לתרום	1158
לתרומה	1158
""", 'מ': """
מבזקים	1174
מדיניות הפרטיות	1172
מדיניות הפרטיות ותנאי השימוש	1172
מודעה	1169
מומלץ עבורך	1202
מומלץ עבורכם	1202
מומלצים	1174
ממומן	1169
מצאתם טעות	1173
""", 'נ': """
נושאים	1174
נושאים קשורים	1174
""", 'ס': """
סגור	1157
סגירה	1157
סיכום ai	1187
סיכום הכתבה	1187
""", 'ע': """
עוד	1176
עוד באותו נושא	1202
עוד בנושא	1174
עוד בערוץ	1174
עוד חדשות	1174
עוד כתבות	19	1174
עוד כתבות בנושא	19
עוד כתבות מעניינות	1201
עוד סיפורים	1202
""", 'פ': """
פייסבוק	1165
פרטים	1177
פרסום	1169
פרסומת	1169
פתח	1177
""", 'צ': """
צור חשבון	1159
צור קשר	1173
""", 'ק': """
קרא גם	1174
קרא עוד	1176
קראו גם	1174
קראו עוד	1176
""", 'ש': """
שיתוף	1165
שיתוף בווטסאפ	1165
שיתוף בטוויטר	1165
שיתוף במייל	1201
שיתוף בפייסבוק	1165
שכחתי סיסמה	1159
שלח לחבר	1165
שלחו את הכתבה במתנה	1201
שלחו במתנה	1201
שליחה במייל	1165
שמירה	1165
שמירת כתבה	1201
שמרו כתבה	1201
שמרו לקריאה מאוחרת	1201
שתף	1165
שתפו	1165
שתפו את הכתבה	1165
שתפו בוואטסאפ	1201
שתפו בווטסאפ	1201
שתפו בטלגרם	1201
שתפו בפייסבוק	1165
""", 'ת': """
תגובה	1173
תגובות	1173
תגיות	1174
תוכן למנויים	1159
תוכן ממומן	1169
תוכן מסחרי	1205
תוכן מקודם	1169
תוכן פרסומי	1205
תוכן שיווקי	1169
תוכן שיווקי בשיתוף	1205
תורגם אוטומטית	1201
תיקון טעות	1201
תמכו בנו	1158
תנאי השימוש	1172
תנאי השימוש | מדיניות הפרטיות	1172
תנאי השימוש ומדיניות הפרטיות	1172
תפריט	1176
תקציר ai	1187
תקציר בינה מלאכותית	1187
תקציר הכתבה	1187
תרומה	1158
תרמו	1158
תרמו עכשיו	1158
""", 'ا': """
ابلغ عن خطا	82
اترك تعليقا	58
اتصل بنا	58
احدث الاخبار	59
احفظ المقال	91
احفظ المقال لوقت لاحق	91
اخبار اخري	19
اخبار بيشتر	981
اخبار ديگر	19
اخبار ذات صلة	59
اخبار ذات علاقة	92
اخبار قد تعجبك	92
اخبار قد تهمك	92
اخبار متعلقة	59
اخبار مرتبط	954
اخبار مرتبطة	92
اخبار پيشنهادي	981
اخترنا لك	59
اخترنا لكم	92
اخر الاخبار	59
اخرين اخبار	954
اخرين خبرها	981
اخفاء	62
ادارة ملفات تعريف الارتباط	56
ادامه	956
ادامه مطلب	956
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	49	947
ارسال المقال بالبريد	91
ارسال به تلگرام	973
ارسال به دوستان	947
ارسال نظر	953
از دست ندهيد	981
از ما حمايت كنيد	943
استمع	49
استمع للخبر	78
استمع للمقال	78
استمع للنص	78
اشتراك	40	944
اشتراك گذاري	947
اشتراك گذاري در تلگرام	973
اشتراكگذاري	947
اشترك	40
اضغط هنا لمشاهدة الفيديو	78
اضف تعليق	58
اضف تعليقا	58
اطبع	49
اطبع المقال	91
اطبع هذا المقال	91
اعدادات ملفات تعريف الارتباط	56
اعلان	53
اعلان مدفوع	96
اعلان ممول	53
اعلانات	53
اعلانات مدفوعة	96
اغلاق	38
افتح الخريطة	62
اقرا المزيد	61
اقرا ايضا	59
اكتب تعليقا	58
الابلاغ عن خطا	82
الاخبار	59
الاشتراك	40
الاعلانات	53
الاقسام	59
الاكثر تداولا	59
الاكثر قراءة	59
الاكثر قراءة الان	92
الاكثر قراءة اليوم	92
الاكثر مشاهدة	59
الان نه	942
البحث	61
التالي	61
التعليقات	58
التفاصيل	62
الدخول	40
الرئيسية	61
السابق	61
الصفحة التالية	61
الصفحة الرئيسية	61
القائمة	61
المزيد	59	61
المزيد حول هذه القصة	92
المزيد من الاخبار	59
المزيد من المقالات	92
المقال التالي	59
المقال السابق	59
الوسوم	59
الي الاعلي	61
انتهاي پيام	973
انسخ الرابط	49
انشاء حساب	40
انشر	49
انضم الي فريقنا	82
انضموا الي فريقنا	82
اهد المقال	91
اهد هذا المقال	91
اهداء	91
اهداء المقال	91
اهم الاخبار	59
اولين نفري باشيد كه نظر ميدهد	973
ايجاد حساب	944
اين مطالب را هم بخوانيد	981
اين مطلب را هم بخوانيد	981
اگهي	949
اگهيها	985
""", 'ب': """
باز كردن	957
بازرگاني	985
بازگشت به بالا	956
بالفيديو	78
بحث	61
برعاية	53
برچسب ها	954
برچسبها	954
بستن	942
بعدا ياداوري كن	942
بعدي	956
بلغ عن خطا	82
به اشتراك بگذاريد	947
بيشتر	954	956
بيشتر ببينيد	981
بيشتر بخوانيد	954
""", 'ت': """
تابعنا عبر	52
تابعنا علي	52
تابعونا علي	52
تازهترينها	954
تبرع	39
تبرع الان	39
تبليغ	949
تبليغات	949
تبليغات در گوگل	985
تبليغات متني	985
تحميل التطبيق	48
تحميل المزيد	61
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	58
تعليقات	58
تغطية خاصة	92
تفعيل الاشعارات	48
تلغرام	49
تلگرام	947
تم نسخ الرابط	91
تماس با ما	953
تماشاي ويديو	973
تنظيمات كوكي	952
تنظيمات كوكيها	952
تويتر	49
توييتر	947
تيليجرام	49
""", 'ث': """
ثبت نام	944
ثبت نظر	953
ثبتنام	944
""", 'ج': """
جديدترين اخبار	954
جزئيات	957
جستجو	956
جميع التعليقات	58
""", 'ح': """
حالا نه	942
حجم الخط	49
حريم خصوصي	952
حساب كاربري	944
حسابي	40
حصري للمشتركين	40
حفظ	49
حفظ المقال	91
حفظ للقراءة لاحقا	91
حمايت كنيد	943
حمايت مالي	943
""", 'خ': """
خانه	956
خبر بعدي	973
خبر قبلي	973
خبرهاي بيشتر	981
خبرهاي داغ	981
خبرهاي مرتبط	954
خبرهاي پيشنهادي	981
خروج	944
""", 'د': """
در همين رابطه	981
در همين زمينه	981
دستهبندي	954
دعوت به همكاري	973
ديدگاه	953
ديدگاهتان را بنويسيد	973
ديدگاهها	953
""", 'ذ': """
ذات صلة	59
ذخيره	947
ذخيره خبر	973
ذخيره مطلب	973
ذخيره مطلب براي بعد	973
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38
رد	58
رمز عبور را فراموش كردهايد	944
رپورتاژ	949
رپورتاژ اگهي	949
""", 'س': """
ساهم	39
ساهم الان	39
سجل الدخول	43
سياسة الخصوصية	56
سياسة الخصوصية | شروط الاستخدام	56
سياسة الخصوصية وشروط الاستخدام	56
سياسة ملفات تعريف الارتباط	56
سياست حريم خصوصي	952
""", 'ش': """
شارك	49
شارك الخبر	91
شارك القصة	91
شارك المقال	49
شارك علي	49
شارك في استطلاع الراي	82
شارك في الاستطلاع	82
شارك هذا الموضوع	49
شاركنا رايك	58
شاركها	91
شاهد الفيديو	78
شاهد ايضا	59
شاهد بالفيديو	78
شايد بعدا	942
شرايط استفاده	952
شرايط استفاده و حريم خصوصي	952
شروط الاستخدام	56
شروط الاستخدام | سياسة الخصوصية	56
شروط الاستخدام وسياسة الخصوصية	56
""", 'ص': """
صفحه اصلي	956
""", 'ط': """
طالع ايضا	92
طباعة	49
طباعة المقال	91
""", 'ع': """
عرض اقل	62
عرض الاصل	62
عرض التفاصيل	62
عرض الكل	61
عرض المزيد	61
عرض النص الاصلي	62
عضويت	944
عكس	954
علي فيسبوك وتويتر	52
""", 'غ': """
غرد	49
""", 'ف': """
فتح	62
فقط براي مشتركان	944
فهمت	62
فيديو	59
فيسبوك	49	947
""", 'ق': """
قبلي	956
قد يعجبك	59
قد يعجبك ايضا	19	59
قد يهمك	59
قد يهمك ايضا	59
قراءة المزيد	61
قصص مقترحة	92
قيم المقال	82
قيم هذا المقال	82
""", 'ك': """
كلمات دلالية	59
كلمات مفتاحية	59
كليدواژهها	954
كمك كنيد	943
كمك مالي	943
كن اول المعلقين	91
كن داعما	39
كوكيها	952
كپي شد	973
كپي كردن لينك	973
كپي لينك	947
""", 'ل': """
لا شكرا	38
لا، شكرا	38
لاحقا	38
للمشتركين فقط	43
ليس الان	38
لينك كوتاه	947
لينك كوتاه خبر	973
لينك كپي شد	973
""", 'م': """
مادة اعلانية	53
متوجه شدم	957
محتواي تبليغاتي	949
محتواي حمايتشده	973
محتوي اعلاني	96
محتوي برعاية	96
محتوي ممول	53
مختارات	59
مساحة اعلانية	96
مستخدم جديد	40
مشاركة	49
مشاركة عبر واتساب	49
مشاركة علي تويتر	49
مشاركة علي فيسبوك	49
مشاهده بيشتر	956
مشاهده همه	956
مشترك شويد	944
مطالب بيشتر	981
مطالب مرتبط	954
مطالب پيشنهادي	981
مقالات اخري للكاتب	92
مقالات ذات صلة	59
مقالات قد تعجبك	92
مقالات قد تهمك	92
مقالات مرتبط	954
ملفات تعريف الارتباط	56
منو	956
مهمترين اخبار	954
مواضيع ذات صلة	59
مواضيع قد تهمك	92
مواضيع متعلقة	92
مواضيع مرتبطة	92
موضوعات ذات صلة	59
موضوعات متعلقة	92
""", 'ن': """
نسخ الرابط	49
نسخ رابط المقال	91
نسخه چاپي	973
نسيت كلمة المرور	40
نظر	953
نظر بدهيد	973
نظر خود را با ما در ميان بگذاريد	973
نظر خود را بنويسيد	953
نظر شما	953
نظر شما درباره اين خبر چيست	973
نظرات	953
نظرسنجي	973
نمايش بيشتر	956
نمايش كمتر	957
نمايش متن اصلي	957
نمايش نقشه	957
نمايش همه	957
ننصح بقراءة	59
نه ممنون	942
""", 'ه': """
هذه المادة للمشتركين	91
همرساني	947
همچنين ببينيد	981
همچنين بخوانيد	954
""", 'و': """
واتساب	49
واتساپ	947
ورود	944
ورود / ثبت نام	944
وسوم	59
ويديو	954
ويژه مشتركان	944
""", 'پ': """
پاسخ	953
پربازديدترين	954
پربازديدترينها	954
پربازديدها	954
پربازديدهاي امروز	981
پربازديدهاي هفته	981
پربحثترينها	954
پربينندهترين	981
پربينندهترين خبرها	981
پربينندهترينها	981
پيام بازرگاني	985
پيشنهاد خواندني	981
پيشنهاد سردبير	954
پيشنهاد ما	954
""", 'چ': """
چاپ	947
""", 'گ': """
گزارش خطا	953
گزارش خطا در اين خبر	973
""", 'अ': """
अगला	1228
अगली खबर	1226
अन्य खबरें	19	1226
अपनी राय दें	1225
अभी दान करें	1215
अभी नहीं	1214
""", 'आ': """
आगे पढें	1228
आज की अन्य खबरें	1252
आपके लिए	1226
आपको यह भी पसंद आ सकता है	1252
आपको ये भी पसंद आ सकता है	1252
""", 'इ': """
इसे भी देखें	1252
इसे भी पढें	1226
""", 'ई': """
ई-पेपर	1216
""", 'ऊ': """
ऊपर जाएं	1228
""", 'ए': """
एआई द्वारा तैयार	1240
एआई समरी	1240
एआई सारांश	1240
एआई से तैयार सारांश	1240
""", 'औ': """
और खबरें	1226
और देखें	1228
और पढें	1226	1228
और भी पढें	1252
""", 'क': """
कम दिखाएं	1229
कमेंट	1225
कमेंट करें	1225
कमेंट्स	1225
कुकी नीति	1224
केवल सदस्यों के लिए	1216
कॉपी लिंक	1219
""", 'ख': """
खाता बनाएं	1216
खोजें	1228
खोलें	1229
""", 'ग': """
गलती बताएं	1229
गोपनीयता नीति	1224
""", 'च': """
चर्चा में क्यों है	1252
""", 'ज': """
जरूर पढें	1252
जवाब दें	1225
ज्यादा पढी गई	1252
""", 'ट': """
टिप्पणियां	1225
टिप्पणी	1225
टिप्पणी करें	1225
टैग्स	1226
टॉप न्यूज	1226
टॉप स्टोरीज	1252
ट्रेंडिंग	1226
ट्विटर	1219
""", 'ठ': """
ठीक है	1229
""", 'त': """
ताजा खबरें	1226
ताजा समाचार	1226
""", 'द': """
दान करें	1215
देश की और खबरें	1252
दोस्तों को भेजें	1240
""", 'न': """
नक्शा देखें	1229
नहीं धन्यवाद	1214
नहीं, धन्यवाद	1214
नियम और शर्तें	1224
नियम और शर्तें | गोपनीयता नीति	1224
""", 'प': """
पार्टनर कंटेंट	1255
पिछला	1228
पिछली खबर	1226
पूरी खबर पढें	1228
प्रचार	1222
प्रतिक्रिया दें	1225
प्रायोजित	1222
प्रायोजित सामग्री	1255
प्रिंट करें	1219
प्रीमियम	1216
""", 'फ': """
फेसबुक	1219
फेसबुक पर शेयर करें	1219
फोटो	1226
फोटो गैलरी	1252
""", 'ब': """
बंद करें	1214
बडी खबरें	1226
बाद में	1214
बाद में याद दिलाएं	1214
""", 'म': """
मुख्य समाचार	1226
मूल देखें	1229
मेन्यू	1228
मेरा खाता	1216
""", 'य': """
यह भी देखें	1252
यह भी पढें	1226
ये खबरें भी पढें	1252
ये भी जानें	1252
ये भी देखें	1252
ये भी पढें	1226
""", 'र': """
रजिस्टर करें	1216
""", 'ल': """
लिंक कॉपी करें	1219	1240
लॉग इन	1216
लॉग इन करें	1216
लॉगआउट	1216
लॉगिन	1216
लोकप्रिय	1226
""", 'व': """
विज्ञापन	1222
विज्ञापन के बाद जारी	1255
विज्ञापन हटाएं	1240
विवरण	1229
विषय	1226
वीडियो	1226
व्हाट्सएप	1219
""", 'श': """
शायद बाद में	1214
शेयर	1219
शेयर करें	1219
""", 'स': """
संपर्क करें	1225
संबंधित खबरें	1226
संबंधित लेख	1226
संबंधित वीडियो	1252
संबंधित समाचार	1226
सदस्य बनें	1215
सबसे ज्यादा पढी गई	1226
सबसे ज्यादा पढी गई खबरें	1252
सबसे ज्यादा पढी गईं	1252
सब्सक्राइब	1216
सब्सक्राइब करें	1216
सभी दिखाएं	1229
सभी देखें	1228
समझ गया	1229
समर्थन करें	1215
सहयोग करें	1215
साइन अप	1216
साइन इन	1216
साझा करें	1219
सेव करें	1219
स्पॉन्सर्ड	1222
स्पॉन्सर्ड कंटेंट	1255
""", 'ह': """
हमारा समर्थन करें	1215
होम	1228
""", 'অ': """
অনুদান দিন	169
""", 'আ': """
আপনার জন্য নির্বাচিত	195
আরও খবর	171
আরও দেখুন	171
আরও পডতে পারেন	195
আরও পডুন	171
আরও সংবাদ	195
আরো খবর	195
আরো পডুন	195
""", 'এ': """
এ জাতীয আরও খবর	195
এ জাতীয আরো খবর	195
এ সম্পর্কিত আরও খবর	171
এ সম্পর্কিত আরও পডুন	195
এই বিভাগের আরও খবর	195
এই বিভাগের আরো খবর	195
""", 'ক': """
কপি লিংক	194
""", 'খ': """
খবরটি শেযার করুন	194
""", 'জ': """
জনপ্রিয খবর	195
""", 'ন': """
নিবন্ধন	169
""", 'প': """
পাঠকের পছন্দ	195
পোস্টটি শেযার করুন	194
প্রিন্ট	173
প্রিন্ট করুন	194
""", 'ফ': """
ফেসবুকে শেযার করুন	194
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	194
বিজ্ঞাপন	173
বিস্তারিত পডুন	195
""", 'ম': """
মন্তব্য	173
মন্তব্য করুন	173
""", 'র': """
রেজিস্টার	169
""", 'ল': """
লগ ইন	169
লগইন	169
লিংক কপি	173
লিংক কপি করুন	194
লিংক কপি হযেছে	194
লিঙ্ক কপি করুন	194
লেখাটি সেভ করুন	194
""", 'শ': """
শেযার	173
শেযার করুন	173
""", 'স': """
সংশ্লিষ্ট খবর	171
সম্পর্কিত	195
সম্পর্কিত খবর	171
সম্পর্কিত বিষয	195
সম্পর্কিত সংবাদ	195
সর্বশেষ	171
সর্বশেষ সংবাদ	171
সর্বাধিক আলোচিত	195
সর্বাধিক পঠিত	171
সর্বোচ্চ পঠিত	195
সহাযতা করুন	169
সাবস্ক্রাইব	169
সেভ করুন	194
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2454
ข่าวที่น่าสนใจ	2454
ข่าวที่เกี่ยวข้อง	2431
ข่าวยอดนิยม	2431
ข่าวล่าสุด	2431
ข่าวอื่นที่น่าสนใจ	2454
ข่าวอื่นๆ	19	2454
ข่าวอื่นๆ ที่น่าสนใจ	2445
ข่าวเกี่ยวข้อง	2454
ข่าวแนะนำ	2431
""", 'ค': """
คลิกชมวิดีโอ	2445
คลิปแนะนำ	2454
ความคิดเห็น	2434
คัดลอกลิงก์	2434
คัดลอกลิงก์แล้ว	2445
คัดลอกลิงค์	2445
คัดลอกลิงค์แล้ว	2445
คุณอาจสนใจ	2454
""", 'ช': """
ชมคลิป	2445
ชมคลิปวิดีโอ	2445
ชมวิดีโอ	2445
ชมวิดีโอด้านบน	2445
ชมวิดีโอเต็มได้ที่นี่	2445
""", 'ด': """
ดูคลิป	2445
ดูทั้งหมด	2432
ดูวิดีโอ	2445
ดูเพิ่มเติม	2434
""", 'ต': """
ติดต่อเรา	2445
""", 'บ': """
บทความที่น่าสนใจ	2454
บทความที่เกี่ยวข้อง	2431
บทความล่าสุด	2431
บทความแนะนำ	2454
บริจาค	2428
บริจาคเลย	2428
บันทึก	2445
บันทึกไว้อ่านภายหลัง	2445
""", 'พ': """
พิมพ์	2434
พิมพ์บทความ	2445
พิมพ์หน้านี้	2445
""", 'ฟ': """
ฟังรายการย้อนหลัง	2445
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2445
""", 'ย': """
ยอดนิยม	2454
ยอดนิยมในตอนนี้	2454
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2445
ร่วมงานกับเรา	2445
ร่วมตอบแบบสอบถาม	2445
ร่วมบริจาค	2428
ร่วมแสดงความคิดเห็น	2445
""", 'ล': """
ลงทะเบียน	2428
ลืมรหัสผ่าน	2428
""", 'ส': """
สนับสนุนเรา	2428
สปอนเซอร์	2434
สมัครงานกับเรา	2445
สมัครสมาชิก	2428
ส่งต่อให้เพื่อน	2445
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2454
อ่านข่าวผ่านแอป	2445
อ่านข่าวอื่นๆ	2454
อ่านต่อ	2434
อ่านต่อเรื่องนี้	2454
อ่านเพิ่มเติม	2431
อ่านเรื่องที่เกี่ยวข้อง	2454
""", 'เ': """
เข้าสู่ระบบ	2428
เนื้อหาที่เกี่ยวข้อง	2454
เป็นคนแรกที่แสดงความคิดเห็น	2445
เรื่องที่คุณอาจสนใจ	19	2454
เรื่องที่น่าสนใจ	2454
เรื่องที่เกี่ยวข้อง	2431
เรื่องล่าสุด	2454
เรื่องอื่นที่น่าสนใจ	2431
เรื่องแนะนำ	2454
""", 'แ': """
แชร์	2434
แชร์ข่าวนี้	2445
แชร์บทความ	2445
แชร์หน้านี้	2445
แชร์ไปที่ line	2445
แท็ก	2454
แท็กที่เกี่ยวข้อง	2454
แปลอัตโนมัติ	2445
แสดงความคิดเห็น	2434
แสดงน้อยลง	2432
""", 'โ': """
โฆษณา	2434
โหลดแอปฟรี	2445
""", 'ẩ': """
ẩn	2628
""", 'ủ': """
ủng hộ	2609
ủng hộ chúng tôi	2609
""", 'あ': """
あとで	1467
あとで読む	1480
あなたにおすすめ	1491
あなたにおすすめの記事	1491
あなたへのおすすめ	1491
あわせて読みたい	1491
あわせて読む	1518
""", 'い': """
いいえ、結構です	1467
いいね	1480
いいね!してニュースをチェック	1481
いいね!で応援する	1508
いま読まれています	1518
いま読まれている記事	1518
""", 'お': """
おすすめ	1491
おすすめの記事	1491
おすすめ情報pr	1484
おすすめ記事	1491
おすすめ関連記事	1518
お問い合わせ	1486
お気に入り	1480
お気に入りに追加	1480
お申し込み	1470
""", 'こ': """
こちらの記事もおすすめ	1518
こちらの記事も読まれています	19	1518
こちらもおすすめ	1491
こちらも読む	1518
この著者の記事	1491
この記事に関連するニュース	1518
この記事のタグ	1491
この記事の写真をすべて見る	1519
この記事の関連ニュース	1518
この記事は会員限定です	1470
この記事もチェック	1508
この記事をシェア	1480
この記事をプレゼント	1508
この記事をプレゼントする	1508
この記事を保存	1508
この記事を印刷	1508
この記事を印刷する	1508
この記事を評価する	1508
この記者の記事一覧	1491
この連載の記事	1491
""", 'ご': """
ご意見	1489
ご支援のお願い	1468
ご購読の申し込み	1470
""", 'さ': """
さらに読み込む	1493
""", 'す': """
すべての写真を見る	1519
すべて受け入れる	1486
すべて表示	1494
すべて見る	1493
すべて許可	1486
""", 'そ': """
その他の記事	1491
""", 'は': """
はてなブックマーク	1480
はてなブックマークに追加	1508
はてブ	1480
""", 'ま': """
また後で	1467
""", 'み': """
みんなのコメント	1489
""", 'も': """
もっと見る	1493
もっと詳しく知りたい方は	1518
もっと読む	1491
もどる	1493
""", 'よ': """
よく読まれています	1518
よく読まれている記事	1491
よく読まれている記事ランキング	1491
""", 'わ': """
わかりました	1494
""", 'ア': """
アクセスランキング	1491
アプリのダウンロード	1479
アプリをインストール	1479
アプリをダウンロード	1479
アプリを開く	1479
アプリダウンロード	1479
アンケート実施中	1508
""", 'オ': """
オススメ記事	1491
""", 'カ': """
カテゴリ	1491
カテゴリー	1491
""", 'キ': """
キーワード	1491
""", 'ク': """
クイズに挑戦	1508
クイズに挑戦する	1508
クッキー	1486
クッキー設定	1486
クリップ	1480
クリップする	1480
""", 'コ': """
コピーしました	1480
コメント	1489
コメント#件	1489
コメント(#	1489
コメントする	1489
コメントはまだありません	1489
コメントをもっと見る	1489
コメントを投稿	1489
コメントを書く	1489
コメントを残す	1489
コメントを見る	1489
コメント一覧	1489
""", 'サ': """
サイトポリシー	1486
サイトマップ	1486
サインイン	1470
サポートする	1468
""", 'シ': """
シェア	1480
シェアしよう	1480
シェアする	1480
""", 'ス': """
スキップ	1467
スクラップ	1480
スクラップする	1480
スポンサー	1484
スポンサードリンク	1484
スポンサーリンク	1484
""", 'タ': """
タイアップ	1484
タグ	1491
""", 'チ': """
チップを送る	1468
チャンネル登録	1481
""", 'ツ': """
ツイート	1480
ツイートする	1480
""", 'ト': """
トップ	1493
トップへ戻る	1493
トップニュース	1491
トップページ	1493
トピックス	1491
""", 'ド': """
ドネーション	1468
""", 'ニ': """
ニュースを読む	1493
ニュースレター	1474
ニュースレター登録	1474
""", 'バ': """
バックナンバー	1491
""", 'パ': """
パスワードを忘れた方	1470
""", 'ピ': """
ピックアップ	1491
""", 'フ': """
フォロー	1481
フォローしてね	1481
フォローしました	1481
フォローする	1481
フォロー中	1481
""", 'ブ': """
ブックマーク	1480
ブックマークする	1480
""", 'プ': """
プッシュ通知	1479
プライバシーポリシー	1486
プレゼント	1470
プレミアム	1470
プレミアム会員	1473
""", 'ヘ': """
ヘルプ	1486
""", 'ペ': """
ページの先頭へ	1493
ページトップ	1493
ページトップへ	1493
""", 'ホ': """
ホーム	1493
""", 'ポ': """
ポスト	1480
ポストする	1480
""", 'マ': """
マイページ	1470
""", 'メ': """
メニュー	1493
メルマガ	1474
メルマガ登録	1474
メールで送る	1480
メールで送信	1480
メールアドレス	1474
メールアドレスを入力	1474
メールマガジン	1474
メールマガジン登録	1474
""", 'ラ': """
ランキング	1491
""", 'リ': """
リンクをコピー	1480
リンクをコピーしました	1508
リンクをコピーする	1508
""", 'ロ': """
ログアウト	1470
ログイン	1470
ログイン/会員登録	1470
ログイン・会員登録	1470
""", '一': """
一覧	1493
一覧へ	1493
一覧を見る	1493
""", '上': """
上一篇	2686
上一頁	2688
上一页	2688
""", '下': """
下一篇	2686
下一頁	2688
下一页	2688
下次再說	2661
下次再说	2661
""", '不': """
不,謝謝	2661
不,谢谢	2661
不用了	2661
""", '专': """
专题	2686
""", '个': """
个人中心	2665
""", '为': """
为你推荐	2686
为您推荐	2686
""", '主': """
主要ニュース	1491
""", '举': """
举报	2685
""", '了': """
了解	1494
""", '人': """
人才招聘	2705
人気の動画	1518
人気の記事	1491
人気ランキング	1491
人気記事	1491
人気記事ランキング	1491
人氣文章	2714
""", '今': """
今、あなたにオススメ	1491
今、読まれている記事	1518
今はしない	1467
今はやめておく	1467
今回はしない	1467
今日の注目	1491
今日最熱門	2714
今日热点	2686
今日焦点	2686
今日熱門	2714
""", '他': """
他の記事	19
他の記事も読む	1491
""", '付': """
付費閱讀	2665
付费内容	2665
付费阅读	2665
""", '以': """
以下为广告内容	2705
以下為廣告內容	2705
以后再说	2661
""", '会': """
会员专享	2668
会员专享内容	2668
会员专属	2665
会员中心	2665
会员登录	2665
会員の方はこちら	1470
会員の方はログイン	1470
会員登録	1470
会員登録する	1470
会員登録はこちら	1470
会員限定	1470
会員限定記事	1470
""", '你': """
你可能也喜欢	2686
你可能也喜歡	2686
你可能感兴趣	2686
你可能还想看	2714
你可能還想看	2714
""", '使': """
使用条款	2681
使用條款	2681
""", '保': """
保存	1480
保存する	1480
""", '個': """
個人情報の取り扱い	1486
個人情報の取り扱いについて	1486
個人情報の取扱いについて	1486
個人情報保護方針	1486
""", '元': """
元の記事を読む	1519
元記事で読む	1519
元記事を読む	1493
""", '免': """
免責聲明	2681
免費訂閱	2669
免費註冊	2665
免費試讀	2665
免责声明	2681
免费注册	2665
免费订阅	2669
免费试读	2665
""", '全': """
全ての写真を見る	1519
全文はこちら	1519
全文を読む	1493
全文表示	1493
全記事読み放題	1473
全部接受	2681
全部评论	2685
""", '公': """
公众号	2676
公式sns	1481
公式twitter	1481
公式x	1481
公式アプリ	1479
""", '共': """
共有	1480
共有する	1480
共有リンクをコピー	1508
""", '关': """
关于我们	2681
关注	2676
关注我们	2676
关键词	2686
关闭	2661
""", '其': """
其他新聞	2686
其他新闻	19	2686
""", '再': """
再生	1493
""", '写': """
写真(#枚	1519
写真をもっと見る	1519
写真を見る	1493
写真を見る(全#枚	1519
写真特集	1491
写评论	2685
""", '分': """
分享	2675
分享到	2675
分享到facebook	2705
分享到line	2705
分享到微信	2675
分享到微博	2675
分享本文	2705
分享此文	2705
分享給好友	2705
分享給更多人看到	2705
分享给好友	2705
分享给更多人	2705
分享至	2675
分享至facebook	2675
分享至line	2705
分类	2686
分類	2686
""", '列': """
列印	2675
列印本頁	2705
""", '初': """
初割で無料体験する	1470
初月無料	1473
""", '利': """
利用規約	1486
""", '前': """
前のページ	1493
前の記事	1491
前の記事へ	1491
前へ	1493
前回の記事はこちら	1518
前回はこちら	1519
""", '加': """
加入line好友	2676
加入会员	2665
加入我们	2705
加入我们的团队	2705
加入我們	2705
加入我們的團隊	2705
加入書籤	2675
加入會員	2665
加载更多	2688
""", '動': """
動画	1491
動画で見る	1508
動画を再生する	1508
動画を見る	1493
""", '单': """
单次捐款	2662
""", '印': """
印刷	1480
印刷する	1480
印刷用ページ	1508
印刷用ページを表示	1508
""", '即': """
即时新闻	2686
即時新聞	2686
""", '原': """
原文を表示	1494
原文を見る	1494
原文連結	2715
原文链接	2715
""", '参': """
参与评论	2685
参加者募集中	1504
参加问卷调查	2705
""", '參': """
參加問卷調查	2705
""", '友': """
友だち追加	1481
友だち追加する	1481
友善列印	2705
友達に教える	1508
""", '反': """
反馈	2685
""", '发': """
发现错误?请告诉我们	2705
发表留言	2685
发表评论	2685
""", '合': """
合わせて読みたい	1491
""", '同': """
同じカテゴリの記事	1491
同じ著者の記事	1518
同意	2681
同意しない	1486
同意する	1486
""", '听': """
听全文	2705
听新闻	2675
听这篇文章	2705
""", '單': """
單次捐款	2662
""", '回': """
回到頂部	2688
回复	2685
回覆	2685
回頂端	2688
回首頁	2688
""", '地': """
地図を見る	1494
地図を開く	1494
""", '复': """
复制成功	2675
复制网址	2705
复制链接	2675
""", '大': """
大字	2675
大家还在看	2686
大家都在看	2686
""", '头': """
头条	2686
""", '字': """
字体大小	2675
字号	2675
字級	2675
字體大小	2675
""", '官': """
官方微博	2676
""", '定': """
定期定額	2662
""", '寄': """
寄付	1468
寄付する	1468
寄付で応援する	1508
寄付のお願い	1468
寄付をする	1468
""", '專': """
專題	2686
""", '小': """
小字	2675
小編推薦	2686
""", '尚': """
尚無留言	2705
""", '展': """
展开	2688
展开全文	2688
展开全部	2689
展開	2688
""", '已': """
已关注	2676
已是会员	2665
已有帐号	2665
已經是會員	2665
已經是會員?登入	2665
""", '广': """
广告	2680
""", '広': """
広告	1484
広告の後に続きます	1484
広告をスキップ	1484
広告を閉じる	1484
広告企画	1484
""", '廣': """
廣告	2680
""", '延': """
延伸閱讀	2686
延伸阅读	2686
""", '开': """
开通会员	2665
""", '影': """
影音	2686
""", '後': """
後で	1467
""", '微': """
微信	2675
微博	2675
""", '忘': """
忘記密碼	2665
忘记密码	2665
""", '応': """
応援する	1468
""", '您': """
您可能也喜歡	2686
您可能感兴趣	2686
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2714
您的邮箱	2669
您的電郵	2669
""", '意': """
意见反馈	2685
""", '感': """
感想を送る	1489
""", '成': """
成为会员	2662
成為會員	2662
""", '我': """
我同意	2681
我的帐户	2665
我的帳戶	2665
我知道了	2681
我要留言	2685
我要糾錯	2705
我要纠错	2685
我要评论	2685
""", '戻': """
戻る	1493
""", '所': """
所有留言	2685
""", '打': """
打印	2675
打印本页	2705
打开	2689
打赏	2662
""", '投': """
投票する	1508
投稿する	1489
""", '折': """
折りたたむ	1494
""", '报': """
报告错误	2689
""", '拒': """
拒絕	2681
拒绝	2681
""", '招': """
招聘启事	2705
""", '拡': """
拡大	1480
拡大する	1493
""", '按': """
按讚	2676
""", '捐': """
捐款	2662
捐贈	2662
捐赠	2662
""", '排': """
排行榜	2686
""", '採': """
採用情報	1504
""", '接': """
接受	2681
接受全部	2681
接受所有	2681
""", '推': """
推广	2680
推广内容	2680
推廣	2680
推荐	2686
推荐文章	2686
推荐阅读	2686
推薦	2686
推薦文章	2686
推薦閱讀	2686
""", '提': """
提供	1484
""", '搜': """
搜尋	2688
搜索	2688
""", '播': """
播放	2688
""", '支': """
支持我们	2662
支持我們	2662
支援する	1468
""", '收': """
收合	2689
收听	2675
收听本文	2705
收聽文章	2705
收藏	2675
收藏文章	2675
收藏本文	2705
收起	2688
""", '文': """
文字の大きさ	1480
文字サイズ	1480
""", '新': """
新着	1491
新着ニュース	1491
新着記事	1491
新着記事一覧	1518
新規会員登録	1470
新規登録	1470
新闻简报	2669
""", '明': """
明白了	2689
""", '显': """
显示原文	2689
显示更多	2688
""", '暂': """
暂不	2661
暂无评论	2705
""", '暫': """
暫不	2661
""", '更': """
更多	2686
更多内容	2686
更多報導	2686
更多报道	2686
更多文章	2686
更多新聞	2686
更多新聞請看	2714
更多新闻	2686
更多精彩	2714
更多精采內容	2705
""", '最': """
最多人看	2714
最新ニュース	1491
最新号	1518
最新影音	2714
最新文章	2686
最新新聞	2686
最新新闻	2686
最新消息	2686
最新記事	1491
""", '會': """
會員中心	2665
會員專享	2668
會員專享內容	2668
會員專屬	2665
會員登入	2665
""", '月': """
月額#円	1473
月額#円(税込	1473
""", '有': """
有料会員登録	1470
有料会員記事	1508
有料登録	1470
有料記事	1470
""", '朋': """
朋友圈	2675
""", '服': """
服务条款	2681
服務條款	2681
""", '朝': """
朝刊・夕刊	1470
""", '本': """
本周热门	2714
本文へ	1493
本文へ移動	1493
""", '机': """
机器翻译	2705
""", '查': """
查看全部	2688
查看原图	2688
查看原文	2715
查看地图	2689
查看更多	2688
查看留言	2685
查看结果	2689
查看詳情	2689
查看评论	2685
查看详情	2689
""", '标': """
标签	2686
""", '検': """
検索	1493
""", '業': """
業配	2680
""", '標': """
標籤	2686
""", '機': """
機器翻譯	2705
""", '檢': """
檢舉	2685
""", '次': """
次のページ	1493
次の記事	1491
次の記事へ	1491
次へ	1493
次ページ	1493
""", '每': """
每月捐款	2662
""", '注': """
注册	2665
注目の記事	1491
注目キーワード	1491
注目ワード	1491
注目記事	1491
""", '点': """
点击排行	2686
点击播放	2705
点击查看原文	2715
点击查看大图	2688
点击阅读原文	2715
点我看视频	2705
点赞	2675
""", '為': """
為您推薦	2686
""", '热': """
热点	2686
热点推荐	2686
热门	2686
热门排行	2686
热门文章	2686
热门新闻	2686
""", '無': """
無料で体験する	1470
無料で読む	1470
無料会員登録	1470
無料会員限定	1470
無料体験	1470
無料登録	1470
""", '焦': """
焦點新聞	2686
""", '熱': """
熱門	2686
熱門排行	2686
熱門文章	2686
熱門新聞	2686
熱門話題	2686
""", '特': """
特定商取引法に基づく表記	1486
特集	1491
""", '猜': """
猜你喜欢	2686
猜你喜歡	2686
""", '申': """
申し込む	1470
""", '电': """
电子报	2669
电子邮箱	2669
""", '画': """
画像を拡大	1493
画像を見る	1493
""", '留': """
留言	2685
留言(#	2685
""", '登': """
登入	2665
登入/註冊	2665
登出	2665
登录	2665
登录/注册	2665
登錄	2665
登録	1470
登録が完了しました	1508
登録して続きを読む	1470
登録する	1470
""", '發': """
發現錯誤?請告訴我們	2705
發表留言	2685
發表評論	2685
""", '目': """
目录	2688
目次	1493
目錄	2688
""", '相': """
相关主题	2686
相关报道	2686
相关推荐	2686
相关文章	2686
相关新闻	2686
相关标签	2686
相关视频	2714
相关阅读	2686
相關主題	2686
相關報導	2686
相關影片	2714
相關推薦	2686
相關文章	2686
相關新聞	2686
相關標籤	2686
相關閱讀	2686
""", '看': """
看了这篇文章的人也看	2686
看原文	2715
看更多	2686
看更多文章	2714
看更多新聞	2714
""", '知': """
知道了	2689
""", '稍': """
稍后再说	2661
稍后提醒我	2661
稍后阅读	2705
稍後再說	2661
稍後提醒我	2661
稍後閱讀	2705
""", '立': """
立即捐款	2662
立即訂閱	2665
立即订阅	2665
""", '粉': """
粉絲團	2676
""", '精': """
精彩推荐	2714
精彩推薦	2714
精选	2686
""", '紙': """
紙面ビューアー	1470
""", '結': """
結果を見る	1494
""", '続': """
続きはこちら	1519
続きをみる	1493
続きを読む	1470
""", '網': """
網友留言	2685
""", '編': """
編輯推薦	2686
編輯精選	2686
編集部おすすめ	1491
編集部のおすすめ	1491
""", '縮': """
縮小	1480
""", '繼': """
繼續閱讀	2688
""", '纠': """
纠错	2685
""", '继': """
继续浏览内容	2688
继续阅读	2688
""", '编': """
编辑推荐	2686
编辑精选	2686
""", '网': """
网友评论	2685
""", '翻': """
翻訳を表示	1494
""", '联': """
联系我们	2681
""", '聯': """
聯絡我們	2681
""", '聽': """
聽全文	2705
聽新聞	2675
聽這篇文章	2705
""", '菜': """
菜单	2688
""", '著': """
著作権	1486
""", '複': """
複製網址	2705
複製連結	2675
""", '觀': """
觀看更多	2714
""", '视': """
视频	2686
""", '解': """
解鎖全文	2705
解锁全文	2705
""", '訂': """
訂閱	2665
訂閱會員	2665
訂閱會員專屬內容	2705
訂閱郵件	2669
訂閱電子報	2669
""", '記': """
記事の続きはこちら	1519
記事へのご意見	1489
記事をサポートする	1468
記事をプレゼント	1470
記事をプレゼントする	1508
記事を保存	1480
記事を保存する	1508
記事を印刷する	1480
記事を読む	1493
記事ランキング	1491
記事一覧	1493
記事一覧を見る	1519
記事全文を読む	1493
記者募集	1504
記者募集中	1504
""", '許': """
許可する	1486
""", '註': """
註冊	2665
""", '評': """
評論	2685
""", '話': """
話題の記事	1491
""", '詳': """
詳しく見る	1494
詳細	1494
""", '語': """
語音播報	2705
語音朗讀	2705
""", '誤': """
誤りを報告	1494
誤字脱字の報告	1508
誤字脱字を報告する	1508
""", '読': """
読まれている記事	1491
読み上げ	1508
読み放題	1473
""", '請': """
請填寫讀者問卷	2705
請繼續往下閱讀	2680
請輸入電子郵件	2669
""", '讚': """
讚	2675
讚賞支持	2662
""", '订': """
订阅	2665
订阅会员	2665
订阅邮件	2669
""", '评': """
评论	2685
评论(#	2685
""", '诚': """
诚聘英才	2705
""", '话': """
话题	2686
""", '详': """
详情	2689
""", '语': """
语音朗读	2705
""", '请': """
请先登录再评论	2705
请继续往下阅读	2680
请输入邮箱	2669
""", '購': """
購読	1470
購読する	1470
購読のお申し込み	1470
購読申し込み	1470
""", '贈': """
贈送文章	2705
贈送文章給朋友	2705
贈送此文	2705
""", '贊': """
贊助	2662
贊助內容	2680
贊助商	2680
""", '赞': """
赞助	2662
赞助内容	2680
赞助商链接	2680
赞赏	2662
""", '赠': """
赠送此文	2705
""", '跳': """
跳到主要內容	2688
""", '載': """
載入更多	2688
""", '轉': """
轉發	2675
""", '转': """
转发	2675
""", '返': """
返信	1489
返信する	1489
返回顶部	2688
返回首页	2688
""", '追': """
追蹤	2676
追蹤我們	2676
""", '通': """
通報する	1489
通知をオン	1479
通知を受け取る	1508
""", '速': """
速報	1491
速報通知を受け取る	1508
""", '連': """
連結已複製	2705
連載	1491
""", '運': """
運営会社	1486
""", '違': """
違反報告	1489
""", '選': """
選單	2688
""", '邮': """
邮箱	2669
""", '链': """
链接已复制	2705
""", '閉': """
閉じる	1467	1493
""", '開': """
開く	1494
開通會員	2665
""", '関': """
関連	1491
関連する記事	1491
関連キーワード	1491
関連タグ	1491
関連トピックス	1491
関連ニュース	1491
関連リンク	1491
関連動画	1491
関連情報	1491
関連記事	1491
関連記事はこちら	1518
""", '閱': """
閱讀全文	2688
閱讀原文	2715
閱讀更多	2688
""", '關': """
關於我們	2681
關注	2676
關注我們	2676
關鍵字	2686
關閉	2661
""", '阅': """
阅读全文	2688
阅读原文	2715
阅读更多	2688
""", '隐': """
隐私政策	2681
隐私权政策	2681
""", '隱': """
隱私政策	2681
隱私權政策	2681
""", '電': """
電子信箱	2669
電子報	2669
電子版	1470
""", '音': """
音声で聞く	1480
音声読み上げ	1508
""", '頭': """
頭條	2686
""", '顯': """
顯示原文	2689
顯示更多	2688
""", '首': """
首頁	2688
首页	2688
""", '點': """
點我看影片	2705
點擊播放本文	2705
點閱排行	2714
""", '가': """
가	1540
가입하기	1531
가장 많이 본 뉴스	1547
""", '개': """
개인정보 처리방침	1545
개인정보처리방침	1545
""", '거': """
거부	1545
""", '검': """
검색	1549
""", '결': """
결과 보기	1550
""", '계': """
계속 읽기	1531
""", '고': """
고객센터	1545
""", '공': """
공유	1540
공유하기	1540
""", '관': """
관련 기사	1547
관련 뉴스	1547
관련 영상	1570
관련 태그	1547
관련기사	1547
관련뉴스	1547
관련키워드	1547
""", '광': """
광고	1544
광고 닫기	1544
""", '괜': """
괜찮습니다	1528
""", '구': """
구독	1531
구독 신청	1531
구독 전용	1531
구독 중	1531
구독신청	1531
구독이 완료되었습니다	1562
구독자 전용	1533
구독하고 이어서 읽기	1562
구독하기	1531
""", '글': """
글씨크기	1540
글자 크기	1540
글자 크기 변경	1562
글자 크기 조절	1562
글자크기	1540
""", '기': """
기부하기	1529
기사 공유하기	1540
기사 더보기	1562
기사 듣기	1562
기사 링크 복사	1562
기사 본문	1549
기사 선물하기	1562
기사 스크랩하기	1562
기사 오류 신고	1562
기사 오류 제보	1562
기사 원문 보기	1562
기사 저장하기	1562
기사 제보 및 문의	1562
기사 후원하기	1529
기사에 대한 의견	1546
기사원문	1549
기사저장	1540
기자 구독	1557
기자 구독하기	1557
기자 페이지	1557
기자 프로필 보기	1557
기자의 다른 기사	1557
기자의 다른기사	1547
""", '나': """
나중에	1528
나중에 보기	1562
나중에 읽기	1562
나중에 하기	1528
""", '내': """
내 정보	1531
""", '네': """
네이버 구독	1543
네이버 블로그	1540
네이버에서 구독	1543
네이버에서 구독하기	1543
""", '놓': """
놓치면 안 되는 기사	1570
""", '뉴': """
뉴스 듣기	1562
뉴스레터 구독	1536
뉴스레터 구독 신청	1536
뉴스레터 무료 구독	1562
뉴스레터 신청	1536
""", '다': """
다른 공유 찾기	1540
다른 기사	19	1547
다른 기사 더 보기	19
다른 기사 보기	1557
다른기사	1547
다른기사 보기	1547
다시 보지 않기	1528
다음	1549
다음 기사	1547
다음 기사 보기	1562
다음 페이지	1549
다음기사	1547
다음에	1528
""", '닫': """
닫기	1528
""", '답': """
답글	1546
답글쓰기	1546
""", '당': """
당신이 좋아할 만한	1547
""", '댓': """
댓글	1546
댓글 #	1546
댓글 #개	1546
댓글 보기	1546
댓글 쓰기	1546
댓글 운영 정책	1562
댓글 운영정책	1562
댓글보기	1546
댓글쓰기	1546
댓글을 입력해주세요	1546
""", '더': """
더 보기	1549
더보기	1547	1549
""", '독': """
독자 의견 조사	1562
""", '동': """
동영상	1547
동의	1545
동의합니다	1545
""", '등': """
등록	1546
""", '디': """
디지털뉴스부	1557
디지털뉴스팀	1557
디지털콘텐츠팀	1557
""", '라': """
라인	1540
""", '랭': """
랭킹	1547
랭킹뉴스	1547
""", '로': """
로그아웃	1531
로그인	1531
로그인 후 댓글 쓰기	1562
로그인/회원가입	1531
로그인이 필요	1533
""", '링': """
링크 복사	1540
링크가 복사되었습니다	1562
""", '마': """
마이페이지	1531
""", '많': """
많이 본 기사	1547
많이 본 뉴스	1547
많이 본 영상	1570
많이 읽은 기사	1547
많이본 기사	1547
많이본 뉴스	1547
""", '맨': """
맨 위로	1549
맨위로	1549
""", '메': """
메뉴	1549
메뉴 닫기	1549
메일	1540
""", '모': """
모두 동의	1545
""", '목': """
목록	1549
목록보기	1549
""", '무': """
무료 체험 시작하기	1531
무료 회원가입	1531
""", '문': """
문의	1546
""", '바': """
바로가기	1540
""", '밴': """
밴드	1540
""", '번': """
번역 보기	1550
""", '베': """
베스트	1547
""", '복': """
복사하기	1540
""", '본': """
본문 글씨 줄이기	1540
본문 글씨 키우기	1540
본문 바로가기	1549
본문으로 바로가기	1549
""", '북': """
북마크	1540
""", '비': """
비밀번호 찾기	1531
""", '사': """
사이트맵	1545
사진 확대	1549
""", '설': """
설문 참여 바로가기	1562
설문 참여하기	1562
설문조사 참여하기	1562
""", '속': """
속보	1547
속보 알림 받기	1562
속보 알림 신청	1562
""", '스': """
스크랩	1540
스크랩하기	1562
스폰서	1544
""", '신': """
신고	1546
신문구독	1531
""", '실': """
실시간 뉴스	1547
""", '알': """
알겠습니다	1550
알림 받기	1539
알림 설정	1539
""", '앱': """
앱 다운로드	1539
앱 다운로드하기	1539
앱 설치	1539
앱 설치하기	1539
""", '에': """
에디터 추천	1547
""", '연': """
연관기사	1547
""", '열': """
열기	1550
""", '영': """
영상	1547
영상 보기	1562
영상으로 만나보세요	1562
영상으로 보기	1562
""", '오': """
오늘 하루 보지 않기	1528
오늘은 그만 보기	1528
오늘의 추천	1547
오늘의 핫뉴스	1570
오디오로 듣기	1562
오류 신고	1546
오류 신고하기	1562
오탈자 신고	1562
""", '온': """
온라인뉴스팀	1557
""", '요': """
요약	1549
""", '원': """
원문 보기	1550
원문보기	1549
""", '위': """
위로	1549
""", '유': """
유료 기사입니다	1562
유튜브 구독	1543
유튜브 구독하기	1543
""", '음': """
음성 재생하기	1562
음성으로 듣기	1540
""", '응': """
응원하기	1529
""", '의': """
의견 쓰기	1546
""", '이': """
이 기사 어땠나요	1562
이 기사를 공유합니다	1562
이 기사를 추천합니다	1562
이 기사와 함께 읽은 기사	1562
이 기자의 다른 기사	1562
이 시각 많이 본 기사	1570
이 시각 많이 본 뉴스	1570
이 시각 주요뉴스	1547
이 시각 추천뉴스	1547
이런 기사는 어때요	1570
이메일	1540
이메일무단수집거부	1545
이미 구독 중이신가요	1531
이미 회원이신가요	1531
이미지 크게 보기	1549
이미지 확대	1549
이슈	1547
이용약관	1545
이전	1549
이전 기사	1547
이전 기사 보기	1562
이전기사	1547
""", '인': """
인기 급상승	1570
인기 기사	1547
인기기사	1547
인기뉴스	1547
인쇄	1540
인쇄하기	1540
인스타그램 팔로우	1562
""", '일': """
일시후원	1529
""", '자': """
자세히	1550
자세히 보기	1550
""", '재': """
재생	1549
""", '저': """
저작권규약	1545
저장	1540
""", '전': """
전체 댓글	1546
전체 보기	1549
전체메뉴	1549
전체보기	1549
""", '접': """
접기	1549
""", '정': """
정기 후원하기	1529
정기구독	1531
정기후원	1529
""", '제': """
제보	1546
제보하기	1546
""", '좋': """
좋아요	1540
좋은 기사 후원하기	1529
""", '주': """
주소 복사	1562
주소가 복사되었습니다	1562
주소복사	1540
주요 기사	1547
주요 뉴스	1547
주요 뉴스 더보기	1570
주요기사	1547
주요뉴스	1547
""", '지': """
지금 뜨는 기사	1570
지금 뜨는 뉴스	1570
지도 보기	1550
지면보기	1531
""", '청': """
청소년보호정책	1545
""", '최': """
최신 기사	1547
최신 뉴스	1547
최신기사	1547
최신뉴스	1547
""", '추': """
추천 기사	1547
추천 영상	1570
추천기사	1547
추천뉴스	1547
""", '친': """
친구 추가하기	1562
""", '카': """
카카오스토리	1540
카카오톡	1540
카카오톡 공유	1540
카카오톡으로 공유	1562
카카오톡으로 공유하기	1562
카테고리	1547
""", '쿠': """
쿠키 설정	1545
""", '퀴': """
퀴즈 풀기	1562
""", '키': """
키워드	1547
""", '태': """
태그	1547
""", '텔': """
텔레그램에서 소식 받기	1562
""", '투': """
투표하기	1562
""", '트': """
트위터	1540
트위터 공유	1540
""", '페': """
페이스북	1540
페이스북 공유	1540
페이스북으로 공유	1562
""", '펼': """
펼치기	1549
""", '포': """
포토	1547
""", '폰': """
폰트 크기	1540
""", '프': """
프리미엄	1531
프린트	1540
""", '함': """
함께 보면 좋은 기사	1547
함께 볼 기사	1570
함께 읽으면 좋은	1547
함께 읽은 기사	1570
""", '핫': """
핫뉴스	1547
핫이슈	1547
핫클릭	1570
""", '헤': """
헤드라인	1547
""", '협': """
협찬	1544
""", '홈': """
홈	1549
""", '화': """
화제의 뉴스	1547
""", '확': """
확인	1550
""", '회': """
회사소개	1545
회원 전용	1533
회원가입	1531
""", '후': """
후원	1529
후원 안내	1529
후원 하기	1529
후원하기	1529
후원회원 가입	1529
"""}

START = {'a': """
abonē	1648 K par	1648 K no	1648 K un	1650 K
accès	1077 K illimité
această	2049 K traducere
además	848 K:	893 K, en
ai가	1559 K 자동 번역한	1559 K 번역한	1559 K 핵심	1559 K 요약한
ai에게	1559 K 물어	1559 K 질문	1559 K 물어보기
ajánljuk	1281 K:
aktivér	381 K
alătură	12 K-te
anmäl	2394 K dig till vårt	2410 K
apúntate	874 K a nuestro seminario	874 K a nuestro evento
artykuł	1896 K ukazał się	1896 K pochodzi z	1902 K przetłumaczony	1902 K został przetłumaczony	1902 K czyta	1902 K wygenerowany
artykuły	1893 K autora
artículos	818 K gratuitos
ascultă	1 K	2038 K:	2055 K podcastul	2055 K acest articol
atsisiųskite	1610 K
autorė	1614 K:
autoři	278 K jsou
außerdem	526 K lesenswert:	526 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	882 K la app
beiträge	27 K
benefício	1999 K do assinante:
beställ	2410 K
bestätigen	420 K sie ihre
bestätigungsmail	420 K
besøg	367 K vores
beğendiniz	8 K mi
boletín	824 K diario	824 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2626 K liên quan:	2639 K viết này có	2639 K viết có hữu ích
báo	2639 K lỗi bài viết
bình	5 K luận	27 K luận	2640 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1281 K:
bạn	2639 K phát hiện	2639 K thấy bài viết
bản	2639 K tóm tắt này
bấm	2641 K để nghe
bật	2617 K thông báo
""", 'c': """
chceš	300 K u nás pracovat	2270 K u nás pracovať
chefredaktör	2408 K och ansvarig utgivare:	2408 K:
chưa	32 K có bình luận
citeşte	2038 K şi	2038 K şi:
citește	2038 K și	2038 K și:	2038 K:	2038 K mai mult	2038 K aici	2038 K mai departe:
citiți	2038 K și
ciąg	1906 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1953 K exclusivo para	1997 K gerado	2002 K oferecido por
conținut	2049 K generat	2053 K oferit de
crédit	1151 K photo	1151 K photos
crédits	1151 K photo	1151 K photos
cài	2643 K đặt ứng dụng	2643 K ứng dụng	2643 K app
có	2626 K thể bạn quan tâm:
""", 'd': """
dacă	2044 K ai informații	2051 K ai observat o
dalinkitės	1610 K
další	266 K články autora
darovať	2264 K
dernières	1105 K actualités
descarcă	13 K	2069 K aplicația
descargá	13 K	882 K la app
descărcați	13 K
disponível	1960 K no google play	2007 K na app store	2007 K no google play	2007 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	293 K
dostępna	1909 K w
dostępne	1909 K w
dostępny	1909 K w
dołącz	12 K do	1920 K do	1933 K do dyskusji
držte	28 K se
découvrez	1106 K aussi	1130 K la boutique	1130 K notre boutique	1130 K nos jeux	1130 K notre hors-série	1138 K notre application	1138 K notre appli
décryptage	1106 K :
déductible	1068 K des impôts	1068 K à #
déjà	1075 K abonné	1075 K inscrit	1075 K client
dùng	2650 K thử
""", 'e': """
elírást	7 K
előfizetőként	1307 K
encuéntranos	12 K
envía	3 K
envíanos	863 K
ermöglicht	528 K von
erről	1281 K bővebben
escríbenos	851 K
estagiária	1990 K sob supervisão	1990 * K sob supervisão
estagiário	1990 K sob supervisão
""", 'f': """
faça	2005 K o quiz	2005 K o teste	2005 K o nosso
felelős	1304 K szerkesztő:	1304 K kiadó:
fiți	31 K primul
foretrækker	382 K du
fortsätt	2412 K läsa
fotogaléria	2238 K:
fotografía	894 K:
få	358 K fuld adgang til	381 K adgang	381 K fri	381 K fuld	381 K besked	381 K ugens	381 K dagens	381 K de	381 K nyheder	381 K en notifikation	381 K breaking	381 K seneste nyt	392 K	1816 K full tilgang til	1842 K tilgang	1842 K fri	1842 K full	1842 K beskjed	1842 K varsel	1842 K ukas	1842 K dagens	1842 K de	1842 K nyheter	1842 K siste	1854 K	2385 K full tillgång till	2410 K tillgång	2410 K fri	2410 K full	2410 K besked	2410 K en notis	2410 K veckans	2410 K dagens	2410 K de	2410 K nyheter	2410 K senaste	2421 K
férjen	1307 K hozzá
följ	12 K	2389 K	2410 K
følg	12 K	12 K oss	362 K	381 K	1820 K	1842 K
füge	12 K uns	534 K
fügen	12 K sie uns	534 K sie
für	423 K android und ios	474 K diesen artikel	474 K diesen	523 K nur
főszerkesztő	1304 K:
""", 'g': """
gazeteciliğimizi	2506 K
ghé	2640 K cửa hàng trực tuyến
glöm	2410 K inte att bekräfta
góp	2639 K ý cho bài viết
gör	2394 K quizet	2394 K vårt quiz	2410 K vårt
görmemiz	2511 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1308 K lát
hintergründe	526 K dazu:
hjälp	2394 K oss bli bättre	2394 K oss att bli bättre
hjælp	367 K os med at blive bedre
hlavné	2251 K body
hlavní	280 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2640 K trả lời khảo sát	2648 K ủng hộ
hämta	13 K	2398 K
häng	2410 K med
hääleta	930 K
håll	28 K	28 K dig
hör	478 K dir	534 K	2410 K
hören	478 K sie	534 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	351 K også	351 K også:	367 K mere på	381 K	1809 K også	1809 K også:	1842 K
""", 'i': """
iesūti	1636 K savu	1636 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1610 K
""", 'j': """
jaký	33 K je váš
já	1953 K é assinante
jäikö	1020 K juttu kesken
jälgi	930 K
""", 'k': """
kapcsolódó	1281 K	1281 K:
kiểm	2640 K tra kiến thức của bạn
kjøp	1825 K billetter	1825 K billett	1842 K
klausykitės	1595 K
klikněte	263 K zde
ključne	2190 K točke	2190 K tačke
klõpsates	930 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1650 K var
kommentarsfältet	5 K
kopiér	381 K
kopírovat	293 K
kopírovať	2264 K
kopē	1650 K
kvíz	263 K:	1294 K	2238 K:
kérje	1307 K
kérjen	1307 K
kérjük	28 K
kênh	2617 K youtube của báo
köp	2394 K biljetter	2394 K biljett	2410 K
kövess	12 K
kövesse	1307 K
kövessen	12 K
køb	367 K billetter	367 K billet	381 K
küfür	27 K içeren
küldd	3 K el	1289 K el nekünk
küldje	1289 K el nekünk	1307 K	1307 K tovább
kļūsti	1650 K
kết	2631 K nối với chúng tôi
""", 'l': """
laimē	1650 K
laimėkite	1610 K
legyél	1307 K
lejupielādē	1650 K
leé	893 K también	893 K más	893 K:
lisää	1044 K meidät
lásd	1281 K még
lásson	1307 K több
lát	1289 K valami
láttál	1289 K valami
lägg	2410 K till
lähetä	1023 K juttuvinkki	1023 K uutisvinkki	1023 K vinkki	1027 K mielipidekirjoituksesi	1027 K mielipidekirjoitus	1044 K
lämna	2388 K dina tips	2388 K ditt tips
läs	2377 K mer om	2378 K också	2378 K också:	2378 K även	2378 K mer	2378 K mer:	2378 K:	2378 K här	2378 K även:	2385 K vidare med	2385 K mer på	2398 K e-tidningen	2398 K tidningen	2410 K	2412 K vidare
læs	350 K mere om	351 K også	351 K også:	351 K mere	351 K mere:	351 K:	351 K her	351 K hele	358 K videre med	372 K e-avisen	372 K avisen	381 K	383 K videre
légy	31 K te az első
líbil	8 K se vám	281 K se
löydät	12 K meidät	1044 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1906 K wideo
mesterséges	1315 K intelligencia írta
mirá	877 K el video	893 K también	893 K:
mitä	8 K pidit	33 K mieltä	1045 K mieltä sinä
mišljenja	2187 K autora	2187 K iznesena	2187 K izneta
mišljenje	2187 K autora
możliwość	5 K komentowania
mándanos	863 K
más	847 K noticias de	847 K noticias sobre	847 K sobre	847 K en	847 K de	848 K información	848 K información:	851 K artículos de
máte	266 K tip?	266 K tip na článek	266 K tip na téma	266 K tip pro
märkasid	915 K midagi	921 K viga	921 K artiklis viga
még	32 K nincs
més	211 K informació:	237 K notícies de	237 K notícies sobre
mød	367 K os
mūs	1650 K vari
mời	2626 K xem	2626 K bạn đọc	2626 K độc giả	2631 K bạn tham gia	2631 K độc giả theo dõi	2631 K bạn đọc theo dõi	2641 K quý vị theo dõi	2641 K quý độc giả	2641 K bạn xem video	2641 K nghe
""", 'n': """
nahlásit	303 K chybu
nahlásiť	2273 K chybu
nahláste	2273 K chybu
najważniejsze	1902 K informacje
naloži	2318 K
naložite	13 K	2318 K
naročite	2325 K se na
našli	7 K jste	7 K ste
nemáte	301 K čas číst	2271 K čas čítať
než	310 K vložíte komentář	310 K začnete diskutovat	310 K napíšete příspěvek
nguồn	2635 K:	2635 K :
nhận	2617 K thông báo
nové	283 K číslo	283 K vydání	2254 K číslo	2254 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1044 K enemmän
nägid	931 K viga
näita	930 K
näitkö	1045 K virheen
näytä	1044 K sisältö
nå	2410 K vår
nézd	1281 K meg	1307 K meg
nézze	1281 K meg	1307 K meg
nāc	1641 K strādāt
""", 'o': """
oceń	8 K	1903 K ten	1903 K artykuł	1903 K tekst
odporučte	2264 K
odporúčame	2238 K:
odsłuchaj	1914 K	1914 K ten
ofereça	3 K
oglądaj	1890 K:
ohodnoťte	281 K	2252 K
opýtajte	2251 K sa
opširnije	2175 K:	2175 K na
ouça	1 K	1978 K:	2003 K o podcast
oír	1 K
""", 'p': """
pamanīji	1642 K kļūdu
pamanījāt	1642 K kļūdu
pastebėjote	1596 K įdomų	1602 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2635 K viên:
piditkö	8 K	1045 K
pidätkö	1045 K
piše	2202 K:
podobał	8 K ci się
podpořte	298 K
podržite	2205 K
podés	12 K seguir	864 K enviarnos
podívejte	263 K se:	263 K se na video
poleć	1914 K
poslať	2264 K
poslechněte	1 K si	263 K si	263 K si:
poslušajte	1 K	2175 K:	2297 K:
posłuchaj	1 K	1890 K:	1890 K też:
pozostała	1906 K część
pošlete	293 K
pošlite	3 K	2264 K
poți	2044 K contacta autorul	2044 K contacta autoarea
praneškite	1596 K redakcijai
predplaťte	2268 K si
prečítajte	2238 K si tiež	2238 K si aj	2238 K si	2238 K si:
pridružite	12 K se
pridėkite	1610 K
pročitaj	2175 K još	2175 K i
pročitajte	2175 K još	2175 K i	2175 K više	2175 K:	2175 K više o ovoj temi
prvý	2263 K mesiac len za	2263 K mesiac za	2263 K mesiac už za	2263 K mesiac zadarmo
prześlij	1914 K dalej
präsentiert	528 K von
prüfen	534 K sie
páčil	8 K sa vám	2252 K sa
päivitä	1044 K
pääset	1044 K lukemaan
päätoimittaja	1042 K:
păstrați	28 K
pērc	1641 K biļetes	1650 K
předplaťte	298 K si
přehrajte	263 K si
přečtěte	263 K si také	263 K si	263 K si:	263 K si také:
připojte	12 K se
""", 'q': """
querés	864 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	301 K posloucháte
radšej	2271 K počúvate
radši	301 K posloucháte
rašykite	1596 K autorei	1596 K autoriui
recibí	863 K las noticias
recomandări	2038 K:
regisztrálj	1306 K ingyenesen
regisztráljon	1294 K	1306 K ingyenesen
regístrate	815 K para
resuméet	26 K er
resztę	1906 K tekstu
rezervē	1650 K
rešite	2175 K kviz
riješite	2175 K kviz
rozwiąż	1890 K quiz
rätsel	517 K mit
rätseln	517 K sie mit
réservez	1130 K vos places pour la soirée de la rédaction
réservé	1075 K aux abonnés
réservée	1075 K aux abonnés
réservés	1075 K aux abonnés
résumer	1120 K cet article	1120 K l'article
résumé	1120 K généré	1120 K rédigé	1120 K réalisé	1120 K produit	1120 K par
rösta	2410 K
rādīt	1650 K
""", 's': """
saglabā	1650 K
saistīts	1625 K:
saņem	1650 K
sažetak	2190 K	2190 K članka	2190 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	863 K el canal	893 K leyendo:
sesizări	2044 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	280 K	280 K článku
siųskite	1596 K savo	1610 K
sjefredaktør	1839 K:	1839 K og ansvarlig redaktør:
skopírovať	2264 K
skrót	1902 K artykułu
související	263 K:
sporočite	2330 K napako
sprawdź	1890 K:	1890 K też:
spýtajte	2251 K sa
stališča	2308 K avtorja
stáhni	13 K si
stáhněte	13 K si	316 K si aplikaci
stöd	2385 K
stötta	2385 K
støt	358 K
støtt	1816 K
suscríbete	810 K a
susidūrėte	1596 K su
susiję	1584 K:
synthèse	1120 K générée
syötä	1044 K
szerző	1313 K:
szívesen	1308 K meghallgatjuk
szöveg	1313 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	868 K
síganos	12 K
sígueme	868 K
síguenos	12 K
só	1953 K para assinantes
sólo	815 K para suscriptores
søg	381 K nu
súhrn	2251 K
súmate	12 K
súvisiace	2238 K:
súvisiaci	2238 K článok
sūti	1636 K savu	1650 K
""", 't': """
también	836 K en facebook	848 K puedes leer	848 K puedes leer:	848 K te puede interesar:
també	211 K et pot interessar:
tekoäly	1049 K on
tenés	858 ¿K información
thử	2640 K sức với
tiedätkö	1023 K aiheesta	1023 K asiasta	1023 K lisää
tiivistelmä	26 K on
tilføj	381 K
todavía	32 K no hay comentarios
további	1281 K részletek
traducció	220 K feta
transparentní	273 K účet:
trên	2617 K google news
trả	2640 K lời câu đố
trải	2650 K nghiệm
turpinājums	1652 K
twój	27 K komentarz
työskenteletkö	1023 K
tác	2635 K giả:	2635 K giả là
támogasd	1299 K a	1299 K az
támogassa	1299 K a	1299 K az
täglichen	420 K newsletter
tämä	26 K tiivistelmä
télécharger	13 K	1086 K l'application
téléchargez	13 K
tóm	2639 K tắt này
töltsd	13 K le
töltse	13 K le	1307 K le	1307 K ki
történeteiket	1289 K
tüm	27 K yorumlar
tęsinys	1612 K
tłumaczenie	1902 K
tải	13 K	13 K ứng dụng	2617 K ứng dụng	2617 K app	2643 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2210 K na grešku
uključi	2198 K
uključite	2198 K
uložit	293 K
uložiť	2264 K
uložte	293 K si	2264 K si
unbeschränkter	497 K zugang
unterstütze	404 K
unterstützen	404 K sie	404 K sie die
uočili	7 K ste
upozorniť	2273 K na chybu
upozorněte	303 K na chybu
urmărește	12 K	2038 K și:	2055 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1294 K részt
več	2297 K:	2297 K v videu	2322 K o tem	2322 K novic	2322 K preberite
vidéo	1106 K :
visą	1610 K interviu
više	2175 K o:
você	1978 K pode gostar:
vprašaj	2311 K
vprašajte	2311 K
vypočujte	1 K si	2238 K si:
vytiskněte	293 K
vytlačiť	2264 K
vytlačte	2264 K
válaszolj	1307 K
válaszoljon	1307 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	381 K med
véleménycikkeit	1289 K
více	263 K zde	263 K k tématu:
võida	930 K
võta	915 K ühendust	930 K
vă	28 K rugăm să
věnujte	293 K
všechny	27 K komentáře	266 K články autora
""", 'w': """
weiterführende	444 K artikel:
weź	1933 K udział w dyskusji
więcej	1889 K o	1889 K na temat	1889 K z	1890 K na ten temat:	1893 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	420 K newsletter
""", 'y': """
yanlişlik	2500 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1925 K uwagę	1925 K błąd	1925 K literówkę	1925 K uwagi	1925 K nieścisłość
ziņo	1636 K redakcijai
zkopírovat	293 K
znalazłeś	7 K
zostań	1922 K reporterem	1922 K reporterką	1922 K dziennikarzem
""", '©': """
©	453 K dpa	691 K #	691 K
""", 'à': """
à	1106 K lire aussi	1106 K lire également	1106 K lire :	1106 K lire sur	1106 K voir aussi	1106 K écouter	1106 K relire	1106 K découvrir	1106 K lire sur le même sujet	1106 K consulter :	1106 K voir également	1109 K propos de l'auteur	1109 K propos de l'autrice	1130 K retrouver dans le numéro
àudio	220 K generat
""", 'á': """
áudio	1997 K gerado
""", 'ä': """
är	2388 K du
äänestä	1044 K
""", 'é': """
é	1975 K preciso estar logado
écouter	1 K l'article	1 K cet article	1106 K aussi
écoutez	1 K cet	1 K l'article	1134 K le podcast
""", 'í': """
írd	1307 K be
írj	1289 K a szerzőnek
írja	1307 K be
írjon	1289 K a szerzőnek	1307 K közvetlenül	1307 K nekünk
""", 'î': """
întreabă	2049 K asistentul
""", 'ö': """
ön	1308 K szerint
""", 'ú': """
últimas	847 K noticias de	1977 K de	1977 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	447 K die autor:in	447 K die autoren	447 K die autor:innen	449 K die autorin	449 K den autor	450 K die autorin	450 K den autor
übersetzung	531 K:	531 K aus dem
""", 'č': """
čitaj	2175 K još
čitajte	2175 K i	2175 K još	2175 K još:
članak	2190 K je preveden	2190 K čita	2193 K je objavljen u
članek	2311 K je preveden	2311 K bere	2311 K je prebral	2314 K je objavljen v
článek	280 K byl přeložen	280 K přeložen	280 K načetl	283 K vyšel v
článok	2251 K bol preložený	2251 K načítal	2254 K vyšiel v
čo	33 K si myslíte
čtěte	263 K také	263 K také:	263 K i	263 K více	263 K:
číslo	273 K účtu pro dary	273 K transparentního účtu
čítajte	2238 K aj	2238 K tiež	2238 K viac
""", 'đ': """
đánh	2639 K giá bài viết
đăng	2640 K ký tham dự hội thảo
đọc	2626 K thêm	2626 K thêm:	2626 K:	2626 K tiếp:	2631 K tin nhanh
""", 'į': """
įsigykite	1610 K
įtraukite	1610 K mus
įveskite	1610 K
""", 'ś': """
ściągnij	13 K	1938 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1918 K:
źródło	1918 K:
""", 'ž': """
želite	2207 K raditi kod nas	2207 K da radite kod nas	2327 K delati pri nas
želiš	2207 K raditi kod nas	2327 K delati pri nas
žinote	1596 K daugiau	1611 K istoriją
žiūrėkite	1584 K taip pat	1610 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	584 K χρήσιμο	584 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	599 K τον	599 K τα	599 K
ακούστε	1 K	568 K:
αναφέρετε	604 K λάθος	604 K κάποιο λάθος
αναφορά	604 K λάθους
αντιγράψτε	594 K
αντιγραφή	594 K
αξιολογήστε	584 K
αποθηκεύστε	594 K
αυτή	583 K η περίληψη	583 K η σύνοψη
""", 'β': """
βίντεο	568 K:
βαθμολογήστε	584 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	568 K επίσης	568 K:	568 K το βίντεο	568 K εδώ	568 K επίσης:	568 K ακόμα:	568 K φωτογραφίες	568 K ακόμη	568 K ακόμη:	581 K όλα τα άρθρα	595 K όλες	595 K όλα	595 K τις
δειτε	568 K επισης	568 K ακομη	568 K:
δεν	602 K έχετε χρόνο να διαβάσετε
διάβασε	568 K επίσης	568 K ακόμη
διαβάζεται	583 K από
διαβάστε	568 K επίσης	568 K επίσης:	568 K ακόμη	568 K ακόμη:	568 K ακόμα	568 K:	568 K εδώ	568 K περισσότερα	568 K ακόμα:	568 K εδώ περισσότερα	568 K σχετικά	568 K αναλυτικά	581 K όλα τα άρθρα	595 K όλες	595 K όλα	595 K τις
διαβαστε	568 K επισης	568 K ακομη	568 K ακομα	568 K:
διαθέσιμη	591 K στο
διαθέσιμο	591 K σε	591 K στο
""", 'ε': """
εκτυπώστε	594 K
ενεργοποιήστε	591 K
εσείς	33 K τι
""", 'η': """
η	583 K περίληψη	583 K σύνοψη	583 K ανάγνωση	583 K περίληψη αυτή
""", 'θ': """
θέλεις	601 K να εργαστείς μαζί μας
θέλετε	601 K να εργαστείτε μαζί μας	601 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	591 K
κατεβάστε	13 K	591 K	599 K την εφαρμογή	613 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	568 K:
""", 'λ': """
λήψη	591 K από	591 K στο
""", 'μ': """
μάθετε	595 K όλες
με	597 K πληροφορίες από
μείνετε	595 K ενημερωμένοι
μετάφραση	583 K
μοιράσου	594 K
μοιραστείτε	3 K
""", 'ο': """
οι	581 K απόψεις	581 K γνώμες
""", 'π': """
περίληψη	583 K
περισσότερα	568 K:
πηγές	597 K:
πηγή	597 K:
προτείνετε	594 K
προτιμάτε	602 K να ακούτε	602 K να ακούσετε
πώς	584 K σας φάνηκε
""", 'ρ': """
ρωτήστε	583 K
ρώτα	583 K
ρώτησε	583 K
""", 'σ': """
σας	8 K άρεσε	584 K φάνηκε	584 K βοήθησε	584 K άρεσε
στείλτε	594 K
στηρίξτε	599 K	599 K τον	599 K τα	599 K την
σύνοψη	583 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	581 K κείμενα που
το	581 K άρθρο εκφράζει	583 K άρθρο μεταφράστηκε	583 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	594 K
""", 'ό': """
όλα	581 K τα άρθρα
όλες	595 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	148 K се за
автор	2118 K - обозреватель	2118 K - корреспондент	2118 K - колумнист	2118 K - редактор	2565 K - оглядач	2565 K - колумніст	2565 K - кореспондент
авторка	2565 K - оглядачка	2565 K - колумністка
авторката	128 K е
авторът	128 K е
акценти	130 K от
""", 'б': """
беше	131 K ли полезна	131 K ли полезно	131 K ли полезен
больше	2102 K новостей	2103 K по теме:	2141 K любите слушать	2141 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2121 K ли материал	2121 K ли пересказ	2121 K ли этот пересказ	2121 K ли этот	2121 K ли текст
была	2121 K ли статья	2121 K ли эта	2121 K ли новость
більше	2549 K по темі:	2549 K за темою:	2549 K на тему:	2549 K про це:	2580 K новин	2580 K матеріалів
""", 'в': """
вакансии	2124 K "	2124 K редакции
вакансії	2570 K "	2570 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2121 K понравилась	2121 K понравился	2121 K помогла	2568 K сподобалась	2568 K сподобалася	2568 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	116 K още	116 K също	116 K:	116 K повече във видеото	116 K галерията
включете	138 K
все	27 K комментарии	2102 K новости на тему	2102 K материалы	2102 K новости	2102 K статьи	2106 K статьи автора	2106 K материалы автора
всички	143 K новини
встановлюйте	2575 K
встановіть	13 K	2575 K	2601 K застосунок
""", 'г': """
главное	2120 K от
гледайте	116 K видеото	116 K:
головне	2567 K від	2567 K за версією
""", 'д': """
детальніше	2549 K:	2549 K про це
джерела	2582 K:
джерело	2582 K:
дивіться	2549 K також	2549 K:	2549 K також:	2549 K відео:
до	2549 K теми:
докладніше	2549 K:	2549 K про це
доступно	2129 K в	2129 K на	2129 K для	2575 K в	2575 K у	2575 K на	2575 K для
достъпно	138 K в	138 K на
дотримуйтесь	28 K
другие	2106 K материалы автора
думка	2565 K автора	2565 K редакції	2565 K, висловлена
думки	2565 K авторів
""", 'е': """
есть	2106 K новость?
еще	2103 K по теме:
ещё	2102 K больше	2103 K по теме:
""", 'з': """
за	2549 K темою:
забелязахте	7 K
завантажити	2575 K в	2575 K з	2575 K у
завантажте	13 K	2575 K в	2575 K з	2601 K застосунок	2601 K додаток
завантажуйте	13 K	2575 K	2585 K застосунок
загрузите	2129 K в	2129 K на
задайте	2120 K вопрос
заметили	7 K ошибку
запазете	142 K
запитайте	2567 K
зберегти	2579 K
збережіть	2579 K
знайшли	7 K помилку
зручніше	2588 K слухати
""", 'и': """
изпратете	142 K
изтеглете	13 K	138 K	148 K	163 K приложението
източник	145 K:
източници	145 K:
инсталирайте	138 K
искате	150 K да работите при нас	150 K ли да работите при нас
искаш	150 K да работиш при нас
источник	2135 K:
источники	2135 K:
""", 'к': """
как	2121 K вам статья	2121 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	142 K
копирайте	142 K
короткий	2567 K виклад	2567 K переказ
коротко	2120 K от	2567 K від
краткий	26 K пересказ	2120 K пересказ
кратко	2120 K от
краткое	2120 K содержание
куиз	116 K:
""", 'л': """
лучшее	2102 K за
любите	2588 K слухати
""", 'м': """
материал	2103 K по теме:	2123 K опубликован в	2126 K можно
месяц	2132 K подписки за
мнение	2118 K автора	2118 K редакции
мнението	128 K на автора
мнения	2118 K авторов
мненията	128 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2579 K
надішліть	3 K	2579 K
накратко	130 K от
нашли	7 K ошибку	7 K опечатку
немає	2588 K часу читати
нет	32 K комментариев	2141 K времени читать
новия	133 K брой
новият	133 K брой
новости	2102 K партнеров
новый	2123 K номер
няма	32 K коментари
нямате	151 K време да четете
""", 'о': """
об	2103 K этом подробнее	2106 K авторе
обобщение	130 K
обсуждение	5 K
озвучено	2120 K	2567 K
оставьте	31 K первый
открихте	7 K
откройте	2129 K в
отпечатай	142 K
отпечатайте	142 K
отправить	3 K	2133 K
отправьте	3 K	2133 K
оценете	131 K
оцените	8 K	2121 K
оцініть	2568 K
още	116 K по темата	116 K новини:	143 K новини
""", 'п': """
первый	2132 K месяц за
перевод	2120 K выполнен	2120 K сделан
передплата	2578 K за #	2578 K від #
переказ	2567 K
переклад	2567 K зроблено
пересказ	2120 K
перший	2578 K місяць за
по	2103 K теме:
повече	116 K по темата:	143 K новини
повідомити	2590 K про помилку
повідомте	2590 K про помилку	2590 K нам про помилку
погляди	2565 K авторів
подарете	142 K
подарите	2133 K
подарить	2133 K
подарувати	2579 K
подаруйте	2579 K
поддержать	2138 K
поддержите	2138 K
поделитесь	3 K
поделиться	3 K
подкрепете	148 K
подкрепи	148 K
подписка	2132 K за #	2132 K от #	2132 K за рубль
подписывайтесь	12 K	2138 K на
подпишись	12 K	2153 K на
подпишитесь	12 K	2138 K на	2153 K на нас
подробнее	2103 K:	2103 K в материале	2103 K - в	2103 K читайте в материале	2103 K об этом
подробности	2103 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2118 K автора
позицията	128 K на автора
позиція	2565 K автора
пока	32 K нет комментариев
полезна	131 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	130 K
попитайте	130 K
порадьте	2579 K
порекомендуйте	2133 K
последвайте	12 K	148 K
последние	2102 K новости о
послухати	1 K
послушать	1 K
поставте	2567 K запитання
почитать	2103 K:
преведено	130 K с
преводът	130 K е
предпочитате	151 K да слушате
прежде	2154 K чем оставить комментарий	2154 K чем комментировать
препоръчай	142 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	2106 K новость
приєднуйтесь	12 K
пройдите	2103 K тест
пройдіть	2549 K тест
прочетено	130 K от
прочетете	116 K още	116 K също
підписка	2578 K за #	2578 K від #
підписуйся	12 K
підписуйтесь	12 K	2585 K на
підпишіться	12 K	2585 K на
підсумок	2567 K
підтримайте	2585 K
підтримати	2585 K
""", 'р': """
работа	2124 K в "
радимо	2549 K прочитати:
разрешете	138 K
распечатайте	2133 K
распечатать	2133 K
резюме	130 K
резюмето	130 K
рекомендуем	2103 K:
рекомендуємо	2549 K:
робота	2570 K в "	2570 K у "
роздрукувати	2579 K
роздрукуйте	2579 K
""", 'с': """
саммари	2120 K
свалете	13 K	138 K	163 K приложението
свежий	2123 K номер
свързани	116 K:
связаться	2106 K с автором
сигнализирайте	153 K за грешка
скачайте	13 K	2129 K в	2129 K из	2138 K приложение	2158 K приложение
скачать	13 K	2129 K в	2129 K на
скопировать	2133 K
скопируйте	2133 K
скопіювати	2579 K
скопіюйте	2579 K
следвайте	12 K ни	148 K
следите	12 K за
слухайте	2549 K:	2549 K також:
слухати	1 K
слушайте	2103 K:	2103 K также:
слушать	1 K
см	2103 K. также:
смотрите	2103 K также	2103 K:	2103 K	2103 K также:	2103 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2143 K об ошибке	2143 K нам об ошибке
сообщить	2143 K об ошибке
сохраните	2133 K
сохранить	2133 K
спитайте	2567 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	2120 K
спросить	2120 K
станьте	31 K первым	31 K першим	2138 K подписчиком	2138 K соучастником	2585 K частиною спільноти	2585 K співучасником
статията	130 K е преведена	130 K е прочетена
статтю	2567 K перекладено
статью	2126 K можно
статья	2120 K переведена	2120 K озвучена	2121 K была	2123 K опубликована в
стежте	12 K за
стислий	2567 K виклад	2567 K переказ
съобщете	153 K за грешка
съобщи	153 K за грешка
""", 'т': """
також	2549 K читайте:
текст	2120 K переведён	2120 K переведен	2120 K озвучен	2567 K перекладено	2567 K озвучено
текстът	128 K отразява	130 K е преведен
това	130 K резюме	130 K обобщение
точка	2118 K зрения автора	2565 K зору автора	2565 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2141 K слушать
установите	13 K	2158 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2103 K:
""", 'х': """
хареса	8 K ли	131 K ли
харесахте	131 K ли
хотите	2140 K работать у нас	2140 K у нас работать	2140 K работать в нашей
хочете	2587 K працювати в нас	2587 K в нас працювати	2587 K працювати у нас
хочеш	2587 K працювати в нас
хочешь	2140 K работать у нас
""", 'ц': """
цей	2567 K переказ	2567 K короткий виклад	2567 K короткий переказ	2567 K стислий виклад
""", 'ч': """
четете	116 K още
чети	116 K още
чи	2568 K була стаття	2568 K був матеріал	2568 K був переказ	2568 K був цей переказ	2568 K була ця	2568 K був цей	2568 K сподобалась	2568 K сподобалася	2568 K сподобався
читай	2153 K нас
читайте	12 K нас	13 K	2103 K также	2103 K также:	2103 K:	2103 K подробнее	2103 K еще	2103 K по теме:	2103 K подробнее:	2103 K материал	2103 K в материале	2129 K нас без	2129 K без	2138 K	2138 K нас в	2549 K також	2549 K також:	2549 K:	2549 K ще	2549 K також на тему:	2549 K по темі:	2549 K також на тему	2585 K
читать	2103 K также	2103 K по теме:
что	33 K вы думаете	2103 K ещё почитать:
чуйте	1 K	116 K:
""", 'щ': """
ще	32 K немає коментарів	2549 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	2120 K краткое содержание
этот	26 K пересказ	2120 K пересказ	2120 K краткий пересказ	2126 K материал можно	2126 K текст можно
эту	2126 K статью можно
""", 'я': """
як	2568 K вам стаття	2568 K вам матеріал
""", 'א': """
אהבתם	1188 K את
אולי	1203 K פספסתם:
אל	1194 K תפספסו: הפעילו
""", 'ב': """
בואו	1189 K לעבוד איתנו
בחנו	1191 K את עצמכם
""", 'ד': """
דווחו	1188 K על
""", 'ה': """
האזינו	1 K	1175 K:	1190 K לפודקאסט	1190 K לפרק
האם	8 K אהבתם	1188 K הכתבה	1188 K הסיכום	1188 K המידע
הדוא	1182 K"ל האדום
הורידו	13 K	1168 K את האפליקציה	1193 K
היו	31 K הראשונים
הירשמו	1189 K לוובינר	1189 K לכנס
הכותב	1183 K הוא
הכותבים	1183 K הם
הכותבת	1183 K היא
הכתבה	1188 K עניינה	1204 K ממשיכה
המחבר	1183 K הוא
המחברת	1183 K היא
המשך	1204 K הכתבה
הפעילו	1194 K התראות	1194 K את ההתראות
הפרק	1190 K המלא זמין
הצביעו	1191 K בסקר
הצטרפו	1168 K לערוץ הטלגרם	1168 K לקבוצת הוואטסאפ	1168 K לקבוצת הווטסאפ	1179 K אלינו	1179 K לערוץ	1179 K לקבוצה	1179 K לקבוצת	1179 K לקבוצות	1179 K עכשיו	1179 K גם	1180 K	1189 K לצוות שלנו
הקשיבו	1190 K לפודקאסט
השתתפו	1191 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1199 K ראשון ב
""", 'י': """
יש	1182 K לכם מידע	1182 K לכם סיפור	1182 K לך מידע	1182 K לך סיפור
""", 'כ': """
כדי	1199 K לקרוא את
כל	1179 K החדשות
כתבות	1203 K נוספות:
""", 'ל': """
להאזנה	1190 K לכתבה	1190 K לפודקאסט
להורדת	1193 K
להמשך	1199 K קריאה
לכל	1183 K הכתבות של	1203 K הכתבות:
לכתבה	1175 K המלאה
לכתבות	1203 K נוספות:
לעדכונים	1179 K נוספים	1179 K
לערוץ	1168 K הטלגרם
לפניות	1182 K לכתב	1182 K לכתבת
לפרק	1190 K המלא
לצפייה	1190 K בסרטון	1190 K בווידאו	1190 K במשדר
לקבוצת	1168 K הווטסאפ	1179 K הוואטסאפ	1179 K הווטסאפ
לקבלת	1179 K עדכונים
לקריאה	1175 K נוספת	1175 K נוספת:	1199 K מלאה
לקריאת	1199 K הכתבה המלאה
לרכישת	1189 K כרטיסים לכנס	1189 K כרטיסים לחצו	1189 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1191 K דעתכם? הצביעו
מייל	1182 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	1182 K במשהו	1182 K בטעות
""", 'ע': """
עוד	1175 K בנושא:	1203 K במדור:	1203 K כתבות:
ענו	1191 K על הסקר	1191 K על הסקר:	1191 K על החידון
עקבו	12 K	1179 K אחרינו	1180 K אחרי
""", 'פ': """
פרסומת	1204 K
""", 'צ': """
צפו	1175 K:	1175 K גם	1190 K בסרטון	1190 K בתיעוד	1190 K בווידאו	1190 K בכתבה
""", 'ק': """
קבלו	1194 K התראות	1194 K עדכונים על	1194 K עדכונים לנייד
קרא	1175 K גם	1175 K גם:
קראו	1175 K גם	1175 K גם:	1175 K עוד
""", 'ר': """
רוצים	1179 K להיות	1179 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1197 K	1198 K בעיתונות	1198 K בנו	1198 K בעבודתנו
""", 'ا': """
ابرز	74 K النقاط بالذكاء
اجعل	64 K
احجز	76 K تذكرتك	76 K مكانك	76 K مقعدك
احجزوا	76 K تذاكركم
احصل	85 K علي تطبيق
اختبر	79 K معلوماتك	79 K نفسك
ادعم	88 K
ادعموا	88 K
اذا	69 K كانت لديك معلومات	69 K كان لديك معلومات
ارسل	69 K لنا
ارسلوا	69 K لنا	69 K الينا
از	982 K دست ندهيد:
اسال	74 K الذكاء
استمع	1 K الي	1 K	77 K الي
استمعوا	77 K الي
اشترك	66 K في	67 K في قناة	90 K
اشتركوا	64 K في	90 K
اضف	64 K
اطلاعات	970 K خود را بسنجيد
اعادة	98 K النشر
اعد	74 K هذا الملخص
اعلان	95 K
اقرا	60 K ايضا	60 K ايضا:	60 K المزيد:	60 K:	60 K المزيد	94 K كذلك:	94 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
المزيد	60 K:
المصدر	72 K:	72 K :
الملخص	74 K من اعداد
ان	69 K كانت لديك معلومات
انشئ	100 K حسابا	100 K حسابك
انضم	66 K الي	67 K الي قناة
انضموا	65 K الي
اهم	74 K النقاط بالذكاء
ايا	967 K اين	967 K خطايي
اين	967 K	982 K مطلب را هم بخوانيد:
اينجا	982 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	70 K وكاتب
ببينيد	955 K:
بخوانيد	955 K:
بشنويد	1 K
به	12 K كانال	967 K اين
بيشتر	955 K بخوانيد	955 K بخوانيد:	955 K ببينيد	982 K بدانيد:
""", 'ت': """
تابع	60 K ايضا:	66 K	70 K الكاتب علي	95 K القراءة
تابعنا	12 K	65 K
تابعوا	65 K	70 K الكاتب علي
تابعونا	12 K	64 K
تبرع	88 K ل
تخطي	93 K
ترجم	74 K هذا
تستمر	95 K القصة
تسوق	76 K الان	76 K من متجر
تم	74 K اعداد هذا	74 K انشاء هذا	74 K تلخيص هذا
تماس	963 K با نويسنده
تمت	74 K ترجمة هذا	74 K الترجمة
""", 'ج': """
جرب	90 K
جربوا	90 K
""", 'ح': """
حقوق	98 K النشر	98 K الطبع
حمل	13 K	85 K تطبيق	85 K تطبيقنا	85 K الان
حملوا	13 K	85 K
""", 'خ': """
خبرنگار	963 K:
خلاصات	74 K مولدة
خلاصة	74 K بالذكاء
""", 'د': """
دانش	970 K خود را
در	955 K اين باره بخوانيد	970 K اين نظرسنجي	970 K نظرسنجي ما	970 K نظرسنجي	982 K همين زمينه:	982 K همين رابطه:
""", 'ر': """
رابط	64 K قناتنا
""", 'س': """
ساعدنا	79 K علي تحسين
ساعدونا	79 K علي تحسين
ساند	88 K
سجل	76 K الان في	76 K الان لحضور	100 K مجانا
سجلوا	76 K الان في	100 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	80 K في الاستبيان
شاركنا	69 K قصتك	79 K رايك
شاركوا	3 K
شاركونا	69 K قصصكم	79 K رايكم
شاهد	60 K ايضا	60 K:	60 K ايضا:	77 K الفيديو اعلاه	94 K ايضا-
شاهدوا	77 K
شما	970 K چه فكر ميكنيد
""", 'ص': """
صحافي	70 K متخصص في	70 K وكاتب
صحفي	70 K متخصص في	70 K وكاتب
صوت	79 K الان:
صوتوا	79 K الان
""", 'ط': """
طالع	94 K ايضا:
""", 'ع': """
عكاس	963 K:
""", 'ف': """
في	94 K السياق ذاته:	94 K السياق نفسه:	94 K هذا السياق:
""", 'ق': """
قد	60 K يهمك:	94 K يهمك ايضا:
قم	85 K بتحميل	85 K بتنزيل
""", 'ك': """
كاتب	70 K وصحفي	70 K وصحافي	70 K وباحث	70 K ومحلل	70 K واكاديمي	70 K صحفي
كاتبة	70 K وصحفية	70 K وصحافية	70 K وباحثة	70 K صحفية
كد	963 K خبر:	963 K خبر :
كن	31 K اول
""", 'ل': """
لا	98 K يسمح باعادة
لتصلك	66 K
لديك	100 K حساب
لقراءة	93 K المزيد
للابلاغ	81 K عن خطا	81 K عن اي خطا
للاستماع	77 K الي
للاشتراك	64 K في
للانضمام	64 K الي
للتواصل	70 K مع الكاتب	70 K مع الكاتبة
للمزيد	60 K:	93 K من الاخبار	93 K من التفاصيل
لمتابعة	66 K
لمزيد	93 K من الاخبار
لمشاهدة	77 K الفيديو	77 K التقرير
ليصلك	66 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	963 K:
مصيتم	7 K
مطالب	955 K مرتبط:
ملخص	74 K بالذكاء	74 K المقال بالذكاء
منبع	963 K:	963 K :
مواضيع	60 K ذات صلة:	94 K متعلقة:
""", 'ن': """
نبذة	70 K عن الكاتب
نزل	13 K	85 K تطبيق	85 K تطبيقنا
نزلوا	85 K
نظر	967 K شما درباره
نظرات	5 K
نظرسنجي	970 K:
نويسنده	963 K:	963 K :
""", 'ه': """
هذا	74 K الملخص	74 K النص
هذه	74 K الترجمة
هل	7 K لاحظت	8 K اعجبك	69 K لديك معلومات	69 K لديكم معلومات	69 K لديك قصة	69 K لديكم قصة	75 K كان هذا	75 K كانت هذه	75 K وجدت هذا	75 K اعجبك هذا	75 K اعجبتك هذه	81 K وجدت خطا	81 K لاحظت خطا	81 K وجدتم خطا
همچنين	955 K بخوانيد	955 K بخوانيد:	982 K ببينيد:
""", 'و': """
واصل	95 K القراءة
وجدت	7 K خطا
وظائف	76 K شاغرة في
""", 'ي': """
يحظر	98 K نقل	98 K نسخ
يستمر	95 K المقال	95 K الخبر
يمكنك	66 K متابعة	93 K قراءة المزيد
يمكنكم	66 K متابعة
يمنع	98 K نقل	98 K نسخ
""", 'گ': """
گزارش	963 K:	967 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1241 Kो यह	1241 Kो ये
""", 'इ': """
इनप	1236 Kुट-	1236 Kुट:	1236 Kुट -	1236 (Kुट
इस	1227 Kे भी पढें	1227 Kे भी पढें:	1254 Kे भी पढें-	1254 Kे भी देखें:
""", 'ए': """
एज	1236 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1227 K पढें:	1254 K भी पढें:
""", 'क': """
क	1241 K्या यह	1241 K्या आपको	1250 Kेवल # रुपये में
""", 'ख': """
खबर	1241 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1236 Kिस्क्लेमर:
""", 'द': """
द	1227 Kेखें:	1227 Kेखें वीडियो
""", 'प': """
पढ	1227 Kें:	1254 Kें-	1254 Kिए:
""", 'भ': """
भ	1236 (Kाषा
""", 'म': """
म	1250 Kात्र # रुपये में
""", 'य': """
य	1227 Kे भी पढें	1227 Kे भी पढें:	1236 (Kे लेखक के	1254 Kे भी पढें-	1254 Kे भी देखें:
यह	1227 K भी पढें	1227 K भी पढें:	1227 K भी देखें:	1236 (K लेखक के	1241 K खबर आपको	1254 K भी पढें-	1254 K भी पढें -
""", 'ल': """
ल	1236 Kेखक के बारे में	1236 Kेखिका के बारे में	1236 (Kेखक	1236 (Kेखिका	1236 Kेखक वरिष्ठ पत्रकार हैं	1236 Kेखक स्वतंत्र पत्रकार हैं	1236 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1227 Kंबंधित:	1250 Kिर्फ # रुपये में	1254 Kंबंधित खबर:	1254 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	172 Kো পডুন	197 Kো পডুন:	197 Kো পডুনঃ
আরও	172 K পডুন:	172 K পডুন	172 K দেখুন:	197 K পডুনঃ	197 K পডুন-	197 K পডুন :
""", 'ছ': """
ছব	177 Kি:
""", 'প': """
প	198 Kৃষ্ঠপোষকতায
পড	172 Kুন:
""", 'ব': """
ব	198 Kিজ্ঞাপনের পর	198 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	177 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	177 Kেখক:	177 Kেখকঃ	177 Kেখকের আরও
""", 'স': """
স	177 Kূত্র:	177 Kূত্রঃ	198 K্পনসরড	198 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2437 Kติดตาม	2437 Kไลก์
""", 'ข': """
ขอ	2440 Kบคุณภาพจาก	2440 Kบคุณข้อมูลจาก
ข่	2433 Kาวที่เกี่ยวข้อง:	2440 Kาวโดย	2446 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2446 Kิป:
คุ	2443 Kณรู้สึกอย่างไรกับ	2443 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2446 Kคลิป:	2446 Kคลิป :
""", 'ซ': """
ซื	2444 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2433 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2437 Kดตามช่อง	2437 Kดตามเรา	2437 Kดตามข่าว	2455 Kดตามอ่านข่าวอื่นๆ	2455 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2442 Kม ai
""", 'ท': """
ทด	2444 Kสอบความรู้ของคุณ
ทำ	2444 Kแบบสำรวจสั้น
ที	2440 K่มา:	2440 K่มา :
""", 'บ': """
บท	2442 Kความนี้ใช้ ai	2442 Kสรุปนี้	2442 Kความนี้แปล	2442 Kความนี้เรียบเรียง	2443 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2442 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2440 K้เขียน:	2440 K้เขียน :
""", 'พ': """
พบ	2443 Kข้อผิดพลาดในบทความ
พื	2456 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2444 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2440 Kพ:
""", 'ร': """
ร่	2444 Kวมโหวต:	2444 Kวมโหวต :	2444 Kวมทำแบบสำรวจ	2444 Kวมสนุก	2451 Kวมสนับสนุน
""", 'ล': """
ลง	2444 Kทะเบียนเข้าร่วมสัมมนา	2444 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2451 Kับสนุน
สร	2442 Kุปโดย	2442 Kุปข่าวด้วย	2442 Kุปนี้	2442 Kุปข่าวโดย	2443 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2433 Kานเพิ่มเติม:	2433 Kานต่อ:	2433 Kานข่าวต้นฉบับ:	2433 Kานเพิ่มเติม	2433 Kานประกอบ:	2446 Kานข่าวเพิ่มเติม:	2446 Kานข่าวเพิ่มเติม	2446 Kานข่าวที่เกี่ยวข้อง:	2446 Kานข่าว:	2446 Kานเรื่องอื่น:	2455 Kานข่าวอื่นๆ	2455 Kานข่าวต้นฉบับได้ที่	2455 Kานบทความอื่นๆ	2455 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2440 Kางอิง:
""", 'เ': """
เก	2440 Kี่ยวกับผู้เขียน
เข	2437 K้าร่วมช่อง
เน	2442 Kื้อหานี้สร้าง	2456 Kื้อหาสปอนเซอร์	2456 Kื้อหาโฆษณา	2456 Kื้อหาสนับสนุนโดย
เพ	2437 Kิ่มเพื่อน
เร	2440 Kื่อง:	2440 Kื่อง :	2440 Kื่องและภาพ
""", 'แ': """
แจ	2443 K้งแก้ไขข่าว
แช	3 Kร์
แป	2442 Kลโดย
แอ	2437 Kดไลน์
""", 'โ': """
โฆ	2456 Kษณา -
""", 'ใ': """
ให	2443 K้คะแนนบทความ
""", 'ไ': """
ไม	2437 K่พลาดทุกข่าวสาร	2437 K่พลาดข่าว
""", 'ả': """
ảnh	2635 K:
""", 'ủ': """
ủng	2635 K hộ tác giả	2648 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1492 Kせて読みたい	1492 【Kせて読みたい】	1492 Kせて読みたい:
""", 'こ': """
こち	1492 Kらもおすすめ	1492 Kらもおすすめ:	1520 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1500 K記事を書いた人	1500 K記事の筆者	1503 K要約はai	1503 K要約は、ai	1503 K要約は役に立ち	1503 ※K要約	1503 K記事の翻訳	1503 K記事の要約	1503 K記事はai	1503 K翻訳	1503 K見出しはai	1511 K記事は	1511 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1492 Kと見る:	1520 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1520 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1520 【K】
""", '下': """
下載	13 K	2673 Kapp	2673 K應用程式
下载	13 K	2673 Kapp	2673 K应用
""", '以': """
以上	2699 K内容由ai
""", '作': """
作者	2696 K:	2696 (K	2696 K係	2696 K为	2696 K為
""", '你': """
你可	2687 K能會喜歡:	2718 K能想看:
你有	2694 K线索
你覺	2701 K得這篇
你觉	2701 K得这篇
""", '來': """
來源	2696 K:
""", '內': """
內容	2699 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2679 K微信公众号	2679 K官方微信
""", '内': """
内容	2699 K由ai
""", '写': """
写真	1492 【K】	1492 K:	1520 【Kを見る】	1520 【Kギャラリー】
""", '出': """
出典	1500 K:
""", '分': """
分享	3 K
""", '前': """
前回	1520 【K】	1520 Kの記事:
""", '加': """
加入	12 K	2692 K	2713 K
""", '動': """
動画	1492 【K】	1520 【Kを見る】
""", '升': """
升級	2713 K
升级	2713 K
""", '原': """
原文	2717 K刊于	2717 K刊於
""", '参': """
参与	2703 K我们的
参考	1492 K:
""", '參': """
參與	2703 K我們的
""", '发': """
发现	7 K错误	2702 K错误
""", '取': """
取材	1500 K・文	1500 K・執筆
""", '另': """
另请	2687 K参阅
""", '可': """
可以	2693 K在x上
""", '合': """
合わ	1492 Kせて読みたい:
""", '同': """
同场	2687 K加映:
同場	2687 K加映:
""", '問': """
問問	2699 K我們的ai
""", '執': """
執筆	1500 K:	1500 K/
""", '報': """
報名	2704 K參加
""", '填': """
填写	2703 K问卷
填寫	2703 K問卷
""", '如': """
如发	2702 K现
如有	2694 K线索	2694 K線索
如果	2694 K您有相关线索	2694 K你掌握	2694 K您掌握	2695 K您有
如發	2702 K現
""", '官': """
官方	2679 K微信:	2679 K微信公众号:
""", '審': """
審校	2696 K:
""", '延': """
延伸	2687 K閱讀	2687 K阅读	2687 K閱讀:	2687 【K閱讀】	2718 K阅读:
""", '开': """
开启	2673 K通知	2673 K推送通知
""", '引': """
引用	1500 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2718 K:
影音	2718 K:
""", '往': """
往下	2718 K看更多:
""", '微': """
微信	2673 K扫	2679 K公众号:
""", '您': """
您对	2701 K这篇文章
您對	2701 K這篇文章
您有	2694 K线索
您的	27 K评论
您覺	2701 K得這篇
您觉	2701 K得这篇
""", '手': """
手机	2673 K客户端
""", '打': """
打开	13 K	2673 K微信
""", '扩': """
扩展	2687 K阅读:
""", '扫': """
扫一	2673 K扫
扫描	2673 K二维码关注	2692 K
扫码	2692 K
""", '投': """
投票	2703 K:
投稿	27 Kは
""", '报': """
报名	2704 K参加
""", '按': """
按讚	2692 K追蹤
""", '掃': """
掃一	2673 K掃
""", '採': """
採訪	2696 K撰文:
""", '推': """
推荐	2687 K阅读	2687 K阅读:
推薦	2687 K閱讀:
""", '提': """
提供	1500 K:
""", '摘': """
摘要	2699 K由
""", '撰': """
撰文	2696 K:
撰稿	2696 K:
""", '支': """
支持	2711 K
""", '收': """
收听	1 K	2706 K我们的播客	2706 K我们的节目
收聽	1 K	2706 K我們的播客	2706 K我們的節目
""", '文': """
文/	1500 K
文:	1500 K
文・	1500 K
文章	2696 K来源:	2702 K有误	2702 K有誤
""", '新': """
新聞	2694 K線索
新闻	2694 K线索热线	2694 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2687 K:	2687 K新聞:	2687 K內容:	2687 【K新聞】	2687 K相關	2687 K阅读:	2687 K報導:	2687 K报道:	2717 K精彩内容	2717 K精彩內容	2717 K资讯	2717 K資訊	2717 K内容请	2717 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2694 K要爆
""", '本': """
本内	2699 K容由ai
本摘	2699 K要
本文	2696 (K作者	2696 K作者	2699 K摘要	2699 K由ai	2699 K由人工智能翻译	2699 K由人工智能生成	2699 K由人工智慧	2717 K章來自	2717 K转载自	2717 K轉載自	2717 K来自	2717 K來自
""", '来': """
来发	31 K表第一
来源	2696 K:
""", '校': """
校对	2696 K:
""", '構': """
構成	1500 K・文
""", '次': """
次に	1492 K読む:
次の	1520 Kページ:	1520 【K記事】
次ペ	1520 Kージ:
""", '欢': """
欢迎	12 K关注	2692 K加入	2693 K在	2693 K关注	2694 K提供线索	2694 K投稿
""", '歡': """
歡迎	12 K追蹤	2692 K加入	2693 K在	2694 K提供線索	2694 K投稿
""", '此': """
此摘	2699 K要
""", '测': """
测一	2703 K测:
""", '測': """
測一	2703 K測:
""", '点': """
点击	2687 K查看	2706 K观看视频	2706 K收听
点我	2692 K加入
""", '熱': """
熱門	2718 K新聞:
""", '爆': """
爆料	2694 K请	2694 K請
""", '用': """
用微	2673 K信扫
""", '画': """
画像	1492 【K】	1520 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2702 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2687 K阅读	2687 K新闻	2687 K报道:	2687 K阅读:	2718 K新闻:	2718 K文章:
相關	2687 K新聞	2687 K報導	2687 【K新聞】	2687 K閱讀:	2718 K新聞:	2718 K文章:	2718 K報導:
""", '看': """
看更	2687 K多:
""", '立': """
立即	2692 K加入	2703 K报名	2703 K報名
""", '筆': """
筆者	1500 Kプロフィール
""", '編': """
編輯	2696 K:
""", '线': """
线索	2694 K征集
""", '编': """
编辑	2696 K:	2696 (K:
""", '聽': """
聽我	2706 K們的podcast
""", '著': """
著者	1500 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2706 K上方影片
""", '观': """
观看	2706 K上方视频
""", '视': """
视频	2718 K:
""", '訂': """
訂閱	2713 K
""", '記': """
記事	7 Kの誤り	1511 Kの誤り	1511 Kに誤り
記者	1500 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1492 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2711 K持
""", '订': """
订阅	2713 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2711 K持
""", '責': """
責編	2696 K:
""", '資': """
資料	2696 K來源:
""", '贊': """
贊助	2711 K
""", '责': """
责任	2696 K编辑:	2696 (K编辑
责编	2696 K:
""", '赞': """
赞助	2711 K
""", '这': """
这个	2700 K摘要
这段	2700 K摘要
这篇	8 K文章	2700 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2700 K摘要
這篇	2700 K文章
""", '采': """
采写	2696 K:
""", '長': """
長按	2692 K
""", '长': """
长按	2692 K
""", '開': """
開啟	2673 K通知	2673 K推播通知
""", '関': """
関連	1492 K記事	1492 K記事:	1492 【K記事】	1492 K:	1492 【K】	1520 【K写真】
""", '閱': """
閱讀	2687 K更多
""", '问': """
问问	2699 K我们的ai
""", '阅': """
阅读	2687 K更多
""", '馬': """
馬上	2703 K報名
""", '马': """
马上	2703 K报名
""", '點': """
點我	2692 K加入
點擊	2687 K查看	2706 K觀看影片
""", '같': """
같이	1548 K 보기:
""", '관': """
관련	1548 K 기사:	1571 K 기사 :	1571 [K 기사]	1571 K 기사-
관련기사	1548 K	1548 K:	1548 [K]	1571 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1559 K #줄 요약
기사에	1564 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1571 K 기사:
""", '당': """
당신의	1563 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1548 K 읽기:
더보기	1548 [K]	1548 K:
""", '독': """
독자	1563 K 설문에	1563 K 설문조사에
""", '많': """
많이	1571 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1559 K 요약은
""", '사': """
사진출처	1574 K:
""", '생': """
생성형	1559 K ai가 요약
""", '설': """
설문에	1563 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1563 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1548 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1559 K 요약은 ai	1559 K 요약이 도움	1559 K 기사는 인공지능	1559 K 기사는 ai	1559 K 번역	1564 K 기사가 도움이	1564 K 기사를 어떻게	1564 K 뉴스에 대한 의견	1564 K 기사에 대한 의견
이슈	1571 [K]
이어	1548 K 읽기:
""", '인': """
인기기사	1571 [K]
""", '자': """
자료출처	1574 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1548 K 기사:
추천기사	1571 [K]
""", '출': """
출처	1574 K:	1574 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1548 K 볼 만한 기사:	1548 K 보면 좋은 기사:	1571 [K 읽기]
""", '핫': """
핫클릭	1571 [K]
""", '화': """
화보	1548 [K]
"""}

CONTAINS = {',': """
,说:	2726 K
""", 'a': """
abonați	2071 K-vă	2075 K
abonații	2072 K noștri
abonează	2026 K-te pentru	2031 K-te pe youtube	2071 K-te
abonné	1072 pas encore K	1074 déjà K	1076 en tant qu'K
abonnés	1072 réservé à nos K	1074 réservé aux K	1153 nos K	1156 K
abonējiet	1657 K
actualité	1082 l'essentiel de l'K	1092 suivez l'K	1092 suivez toute l'K	1092 retrouvez toute l'K	1115 couvre l'K
adatkezelési	1277 K tájékoztató
admitió	898 K
adomány	1325 K
adományoddal	1321 K
adományok	1325 K
adományozz	1321 K
adományozzon	1298 K itt
advirtió	898 K
adó	1266 K #%
adód	1323 K #
adója	1298 K #
adăugat	2074 a K
affiliatelänkar	37 K	2405 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1155 a K
afiliación	37 enlaces de K
afirmó	898 K
agregó	898 K
aicināja	1660 K
aizsargātas	1626 visas tiesības K
aiškino	1620 K
ajouté	1155 a K
ajută	2071 K-ne
ajánld	1321 K fel
alkalmazás	1274 töltsd le az K
alkalmazásban	1296 az K
alkalmazást	1296 K
alkalmazásunk	1322 K
alkalmazásunkat	1274 töltse le K
alăturat	2045 s-a K echipei
améliorer	1136 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	476 jetzt K:
anketě	286 naší K	286 v K
ankietę	35 naszą K	1907 naszą K	1907 krótką K
anmäl	2423 K dig till vårt	2423 K dig till våra
anmäla	2400 genom att K dig
annoncé	1155 a K
annoncør	385 betalt af en K	385 betalt af K
annonslänkar	37 K	2405 K
annonsör	2414 betalt av en K	2414 betald av en K
annonsør	1847 betalt av en K
anunció	898 K
anunțat	2074 a K
använder	2370 vi K cookies	2371 K kakor
anúncio	2001 após o K	2001 depois do K
anúncios	2019 sem K
apelował	1942 K
apelowała	1942 K
aplicación	825 descarga la K	825 descarga nuestra K
aplicația	2032 descarcă K	2071 descarcă K noastră	2071 descarcă gratuit K	2071 descarcă K și	2072 K noastră
aplikację	1872 pobierz naszą K	1873 pobierz K	1873 ściągnij K	1930 naszą K
aplikácii	2259 našej K
aplikáciu	2259 mobilnú K	2259 K
aportació	239 la teva K
aportación	860 tu K	886 haz tu K
apoyá	895 K
applikációnk	1296 K
applikációnkat	1296 K
apsolīja	1660 K
apóyanos	860 K	895 K
apóyenos	860 K	895 K
apúntate	805 K a	820 K a nuestra	820 K gratis	895 K gratis
apărat	2074 s-a K
arkadaşinla	2510 bir K paylaş
artykuł	15 darmowy K	20 cały K	1861 podoba ci się ten K	1908 nasz K do końca	1928 ostatni darmowy K	1940 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	806 te ha gustado este K	813 regala este K	813 regalar este K	816 último K gratis	816 te queda # K	889 y lee este K	896 este K
artículos	15 K gratis	816 K gratis este mes	816 te quedan # K	816 límite de K
aseguró	898 K
associés	1098 cookies K à ce contenu
assuré	1155 a K
asumă	30 nu își K
ausgewählt	529 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2026 K-te pentru
autorką	1899 kontakt z K
autorská	268 K práva
avertizează	2074 K
avísanos	895 K
ayúdanos	860 K	895 K a
açikladi	2526 K
açin	2510 K
añadió	898 K
año	897 al K
""", 'b': """
bağirdi	2526 K
bağirdilar	2526 K
bağiriyor	2526 diye K
bağiriyordu	2526 K
bağiş	2523 K yap	2527 K
bağişiniz	2523 K
bağlantilari	2507 satiş ortakliği K
başlayan	2509 tl'den K
başvurun	2510 K
behält	29 K sich vor	29 K sich das recht
behöver	2352 vi K ditt stöd	2423 vi K din hjälp
bekapcsolása	1274 értesítések K
beløb	396 fast K
beløp	1856 gi et K	1858 fast K
bemängeln	551 K
bemängelt	551 K
berättade	2426 K
berättar	2426 K
bestätigen	419 K sie ihre
bestätigungslink	520 K
bestätigungsmail	419 K	520 K
betalvägg	2427 K
bezplatný	306 poslední K článek	2253 náš K webinár	2276 posledný K článok
bezplatných	2262 K článkov
bezpłatne	1913 K konto
bezpłatny	1904 nasz K webinar	1928 ostatni K artykuł
bezpłatnych	1913 limit K
beğendiyseniz	2524 bu haberi K	2524 bu yaziyi K
biết	2659 cho K
blokování	260 K reklam
boletín	820 recibe el K	820 nuestro K	823 K diario	895 recibe el K	896 nuestro K	899 K
boîte	1081 dans votre K mail	1081 dans votre K e-mail
brezplačen	2333 zadnji K članek
brezplačne	2320 K članke
brezplačni	2313 naš K webinar	2333 zadnji K članek
brezplačnih	2320 K člankov
bronił	1942 K się
brzmiał	1942 K
brzmiała	1942 K
brzmiało	1942 K
butlletí	208 subscriu-te al K	208 el nostre K	240 el nostre K	243 K
buzdított	1324 K
buzdította	1324 K
buzón	821 en tu K
bájate	895 K la app
bönföll	2426 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2426 K
bønfaldt	397 K
bønn	1781 vi har en K til deg
bønnfalt	1859 K
bústia	230 a la teva K
bülten	2503 e-K	2527 K
bültene	2470 K abone	2470 K kayit	2470 K kaydol
bülteni	2503 haber K
bültenimiz	2524 K
bültenimize	2470 K	2523 K	2524 K
bültenine	2503 K
błagał	1942 K
błagała	1942 K
bạn	2613 hộp thư của K	2647 sự ủng hộ của K	2656 mời K	2656 cần sự ủng hộ của K	2656 nhờ sự ủng hộ của K
bằng	2655 K văn bản của báo
""", 'c': """
caffè	1427 un K
café	861 un K	886 un K al mes	1118 un K
caractères	1136 limitées à # K
catedrática	857 es K
catedrático	857 es K
celého	248 pro čtení K
cercetătoare	2045 este K
cercetător	2045 este K
chaîne	1153 notre K
chefredaktör	2390 är politisk K	2390 är K
chefredaktør	363 er K
chuyện	2634 bạn có câu K
chép	2629 cấm sao K	2655 mọi sao K
chính	2622 K sách bảo mật
chúng	2613 bản tin của K tôi	2616 theo dõi K tôi	2634 cho K tôi qua	2634 liên hệ với K tôi	2656 ủng hộ K tôi	2656 K tôi cần sự giúp đỡ	2656 giúp K tôi	2656 theo dõi K tôi	2656 hãy gửi cho K tôi	2656 hãy liên hệ với K tôi	2656 hãy báo cho K tôi	2657 K tôi trên	2657 của K tôi	2657 cho K tôi
chọn	2656 hãy bình K
cikkünk	1322 minden K
cikkünkhöz	1322 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1974 nos K
comentó	898 K
comisión	875 recibir una K
comissió	225 rebre una K
comissão	2000 receber K	2000 receber uma K
commerciële	1741 K partner
communauté	1123 K whatsapp	1123 K signal
compártela	25 K
compártelo	25 K
comunità	1451 parte della nostra K
condamné	1155 a K
condiții	2035 termeni și K
confidentialité	1099 politique de K
confidențialitate	2035 politica de K
conférences	1115 est maître de K
connecté	1101 vous devez être K
conteúdo	9 este K	9 K externo	1951 acesse todo o K	1995 ao exibir este K	1995 ao ver este K
contribuição	1987 com a sua K	2018 sua K é essencial
contó	898 K
conversación	843 participar en la K
conținut	9 acest K	2026 K doar pentru abonați
conținutului	2042 preluarea K
cookieinställningar	2392 K
corespondentă	2045 este K
creează	2071 K un cont pentru a citi
csatornájára	1288 viber-K
csatornánk	1322 K
csatornánkhoz	1288 telegram-K	1288 whatsapp-K
csatornánkra	1288 youtube-K	1321 iratkozz fel K	1321 iratkozzon fel K
csábított	1324 K
cuéntanos	843 K en	895 K
czytać	1867 aby K dalej	1867 żeby K dalej	1939 chcesz K dalej
czytelników	36 naszych K	1908 opiniami K	1919 z wpłat K	1919 dzięki wsparciu K	1936 K	1940 naszych K	1940 z wpłat K
cântau	2074 K
címével	1320 e-mail-K
của	2636 là cây bút K	2657 độc giả K
""", 'd': """
daní	2267 # % z K	2267 #% z K
darbą	1618 mūsų K
darowiznę	1865 przekaż K	1939 przekaż nam K	1939 przekaż K na
datenschutzerklärung	436 unserer K	549 unserer K	549 unsere K
datenübertragung	470 der K zu
debatindlæg	364 send dit K	364 skrive et K
debatredaktør	363 er K
debattredaktør	1821 er K
debattør	363 er K
declaró	898 K
decía	898 K
demandé	1155 a K
denmişti	2526 K
denunció	898 K
descárgate	825 K la	825 K nuestra
destekçimiz	2510 K olun	2523 K olun
desteğiniz	2523 K
desteğinizle	2524 K
desteğiyle	18 okurlarin K	2496 yapay zeka K	2505 K ayakta	2515 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2258 K môžu
disponível	1959 K no google play
doação	1948 faça uma K	1987 sua K	2018 sua K	2018 faça uma K	2022 K
doações	2022 K
dodał	1942 K
dodała	1942 K
dodává	320 K
događaj	2192 naš K
domagał	1942 K się
donació	239 fes una K	243 K
donación	809 haz una K	809 tu K	860 tu K	860 una K	895 tu K	895 haz una K	899 K
donația	2071 K ta
donație	2071 fă o K	2075 K
donații	2075 K
donează	2071 K acum
doporučil	320 K
doporučila	320 K
doporučovala	320 K
dopuštenja	2203 bez K
doradzał	1942 K
dorzuć	1939 K się
dostawać	1929 chcesz K
dostávajte	2282 K
dostávat	307 chcete K
dostávať	2277 chcete K
dostávejte	313 K
dostęp	1867 masz już K	1913 pełny K do	1913 wykup K	1939 kup K
dostępny	1867 artykuł K tylko
dotazník	287 krátký K	2257 krátky K
dotazníka	2257 nášho K
dotazníku	286 našeho K	287 krátkého K
dowolną	1941 K kwotą
dočtete	294 více se K
dołóż	1939 K się
dołącz	1878 K do nas na	1939 K do nas	1939 K do grona	1939 K do nich
draudžiama	1592 K kopijuoti	1592 be leidimo K	1592 be sutikimo K
draudžiamas	1613 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1940 K dalej
dziennikarką	1900 jest K
dzięki	1940 K wam	1940 K tobie
dziękujemy	1910 K za zapisanie	1910 K za zapis	1939 K, że nas czytasz
débloquer	1074 pour K
déclare	1155 K
déclaré	1155 a K
découvrez	1072 K nos offres	1152 K nos offres
déductible	1067 K des impôts	1067 K à #	1154 K
déjanos	6 K tu
dénonce	1155 K
déplore	1155 K
déposés	1128 des cookies seront K
désabonner	1081 K à tout moment
désactiver	1096 K adblock
désactivez	1096 K adblock
désinscrire	1082 vous K à tout moment
díky	318 K vám
dömde	2426 K
dømte	397 K	1859 K
děkujeme	317 K, že nás čtete
dụng	2618 tải ứng K	2656 tải ứng K của	2656 hãy tải ứng K	2656 tải ngay ứng K
""", 'e': """
edellyttää	1051 K tunnusta
editörüdür	2493 K
elaboración	875 no ha participado en la K
electrònic	208 el teu correu K
electrónico	821 tu correo K	843 tu dirección de correo K no será publicada
elolvasásához	1268 a teljes cikk K
elsőként	1297 értesülj K
előfizetés	1325 K
előfizetéssel	1300 K
előfizető	1268 már K	1321 legyen K
előfizetőink	1268 K olvashatják	1300 K számára	1322 K
előfizetők	1310 csak K	1325 K
előfizetőknek	1269 csak K	1310 K szól
előfizetőnktől	1320 K
emlékeztetett	1324 K
endereço	1973 seu K de email não será
engedély	1303 K nélkül tilos
engedélyezze	1276 K a javascript
engedélyhez	1303 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1153 cette K	1757 onze korte K	1757 onze K
enquêtent	1153 K pour vous
enquêtes	1153 nos K
ensimmäinen	1056 K kuukausi
enthält	470 dieses element K daten
envíanos	895 K
epizódu	2255 K
erhvervsredaktør	363 er K
erhältlich	476 shop K
erişin	2510 K
erklärt	551 K
erklärte	551 K
erkände	2426 K
erzählen	548 K sie es weiter
erzählt	551 K
erzählte	551 K
escribió	898 K
escríbenos	843 K a	895 K
estimé	1155 a K
estás	806 ya que K aquí	806 ya que K por aquí
etkinleştir	2478 javascript'i K
evästeasetuksiasi	1028 K
evästeet	1028 K	1053 K
evästeitä	1011 K
existují	297 K díky
explicó	898 K
expliqué	1155 a K
externého	2249 K obsahu
externí	279 K obsah
externího	279 K obsahu	279 obsah z K
externý	2249 K obsah
""", 'f': """
favoritkälla	2386 K
faça	2018 K um pix
felelősséget	30 nem vállal K
felhasználási	1277 K feltételek
feliratkozás	1270 K a hírlevélre	1270 hírlevél K
feliratkozásommal	1286 K
feliratkozással	1286 K
folosește	2035 K cookie
folytatásához	1268 a cikk K
fordítóval	1293 gépi K
forintért	1300 havi # K
formulára	2260 odoslaním K
formulário	2018 inscreva-se no K
formuláře	290 odesláním K
forrásként	1287 kedvenc K
fortæller	397 K
frågade	2426 K
férjen	1321 K hozzá
följ	2366 K oss på	2423 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2382 alla rättigheter K
fördere	548 K
fördermitglied	491 werde K	491 werden sie K
fördern	548 jetzt K	548 K sie
föredragen	2386 K källa
föredragna	2386 K källa
föreslog	2426 K
författare	2390 är K och
förklarade	2426 K
förklarar	2426 K
försvarade	2426 K sig
følg	338 K os på	394 K os	1797 K oss på	1856 K oss
første	376 K måned	396 K måned	1835 K måned	1858 K måned
független	1266 támogassa a K	1322 K sajtó
főszerkesztője	1291 K
""", 'g': """
gadā	1659 K
gazeteciliği	2524 bağimsiz K
gazeteciliğimiz	2524 K
gefällt	520 K ihnen, was sie	520 K dir, was du
gelmişken	2464 buraya kadar K
geöffnet	439 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2228 K
gridò	1465 K
gràcies	231 K a gent com tu	240 K a tu
grátis	2020 teste K
grâce	18 K à vous	1064 K à vos dons
gärna	2423 vill K höra från dig
går	322 før du K	1781 før du K
gåva	2352 ge en K i dag	2352 ge en K nu	2353 din K	2353 ge en K	2423 din K gör	2423 ge en K i dag	2427 K
gönderdik	2517 size bir e-posta K
gönderin	2510 K
göra	2424 K mer
göre	2526 K
görün	2510 K
göster	2510 K
gösterilmeden	2486 kaynak K
głosił	1942 K
głosiła	1942 K
głosiło	1942 K
głosuj	1924 K
głosujcie	1924 K
głównej	1915 na stronie K
gửi	2634 xin K về
""", 'h': """
használ	1276 cookie-kat K	1277 sütiket K
használat	1276 sütik K
heißt	551 K es
hinzufügen	462 bei google K
hirdették	1324 K
hirdetés	11 a K	11 K után
hjälp	2393 K av ai	2415 K av ai	2423 K oss
hjälper	2423 din gåva K
hjælp	366 K af ai	366 K fra ai	386 K af ai	394 vi har brug for din K	394 K os
hjælper	394 dit bidrag K
hlásal	320 K
hlásala	320 K
hlásá	320 K
hovorí	2288 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1324 K
hyödyntäen	1029 tekoälyä K
hájil	320 K se
hájila	320 K se
häng	2423 K med i
häufiger	462 bei google K
hävdar	2426 K
håller	2422 läsare som K
hævder	397 K
hébergé	1098 ce contenu est K par
híreinket	1320 K
hírekben	1274 a google K	1287 google K
hírlevelére	1286 K
hírlevelünk	1322 K
hírlevelünket	1286 K
hírlevelünkre	1270 K	1321 iratkozzon fel K	1321 iratkozz fel K	1322 K
hírlevél	1325 K
hírlevélre	1321 iratkozz fel a K	1321 iratkozzon fel a K
hó	1323 ft/K
hónap	1300 első K	1323 első K
hören	544 K sie hier.
hører	1826 der du K
hükmetti	2526 K
hüüdis	940 K
hüüdsid	940 K
hűségidő	1310 K nélkül
hồng	2654 nhận hoa K
""", 'i': """
iecienītāko	1634 K avotu
ifølge	397 K	1859 K
illimité	1076 accès K	1145 en K
incorporó	857 se K a
independentă	2072 presa K
independência	2019 a K
indicó	898 K
indiqué	1155 a K
indrømmede	397 K
indrømmer	397 K
indépendance	1153 notre K
indépendant	1064 soutenez le journalisme K	1153 journalisme K	1153 média K
indépendante	1142 la presse K a	1153 presse K	1153 information K
información	833 sigue toda la K	833 siga toda la K	857 cubre la K	896 esta K
informację	1899 wyślij K
informațiilor	2042 preluarea K
informó	898 K
informē	1660 K
innehåll	2371 externt K	2392 externt K
innehållet	9 K
innrømmer	1859 K
innrømmet	1859 K
inquiète	1155 s'K
inquérito	35 nosso K
inscrição	1955 cancelar a K	2009 sua K foi
inscríbete	805 K
insändare	2391 skicka din K	2391 din K till	2391 skriva en K
intelektą	1600 dirbtinį K	1615 dirbtinį K
inteligencję	1921 przez sztuczną K
inteligencí	299 umělou K
intelligenciával	1293 mesterséges K készült	1312 mesterséges K
intégralité	1072 pour lire l'K
investigación	896 esta K
investigação	2019 esta K
investigație	2072 această K
investigațiile	2072 continua K
invítame	895 K a
invítanos	895 K a
ismételgette	1324 K
istediğiniz	2469 K zaman iptal	2525 K zaman iptal
izražavaju	2197 komentari K
içeriği	9 K
içeriğin	2495 harici K
išorinio	1598 K turinio
""", 'j': """
jautāja	1660 K
javasolják	1324 K
jesteś	1861 skoro już tu K	1861 skoro tu K
jugé	1155 a K
jurnalistă	2045 este K
jurnaliștii	2068 K noștri îți trimit	2072 K noștri
jälgi	937 K meid
jäljellä	1047 ilmaista juttua K
jäseneksi	1054 liity K
""", 'k': """
kanał	1940 nasz K
kannatusjäseneksi	1054 liity K
kanál	318 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2229 K
kedykoľvek	2234 odhlásiť sa môžete K
keresőben	1287 google-K
khoản	2611 bạn đã có tài K	2622 điều K sử dụng
không	2629 K sao chép
khẳng	2659 K định
kiabált	1324 K
kiabálta	1324 K
kiabálták	1324 K
kifogásolja	1324 K
kirjeessä	1057 luki K
kiáltott	1324 K
kiáltotta	1324 K
kiáltották	1324 K
kiến	2642 ý K của bạn sẽ	2656 hãy gửi ý K	2656 vui lòng gửi ý K
kliknutím	290 K na
kolačića	2188 K	2218 K
kolačiće	2188 K	2218 K
kolačići	2188 K
komentować	6 K	1887 aby K
komentár	6 pridať K	2258 pridajte K
komentára	2258 pridanie K	2258 vloženie K
komentátor	277 je K	277 , K
komentátorem	277 je K
komentátorkou	277 je K	2247 je K
komentátorom	2247 je K
komentář	6 přidat K
komentáře	6 pro přidání K	288 vložení K	288 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1029 K
konferencję	1904 naszą K
konuştu	2526 diye K	2526 K
kopírovanie	2240 K obsahu bez	2240 K je zakázané
kopēšana	1633 K bez
korespondentką	1900 jest K
korespondentė	1597 K
korábban	1319 K itt írtunk	1319 K ebben a cikkben írtunk
krzyczał	1942 K
krzyczała	1942 K
krzyknął	1942 K
krzyknęła	1942 K
krävde	2426 K
krævede	21 K felter er	397 K
krönikör	2390 är K
kulturalną	1908 K dyskusję
kulturredaktör	2390 är K
kulturredaktør	363 er K	1821 er K
kumppanuuslinkkejä	1041 K
kvíz	286 náš K	2257 náš K
kvíze	2257 našom K	2257 v K
kvízu	286 našem K	286 v K
kyltissä	1057 luki K
kysyivät	1057 K
kávéra	1323 K
käyttää	1009 tämä sivusto K
käyttöehdot	1036 hyväksyt K
kérdezte	1324 K
kérdezték	1324 K
kérdőívünket	35 K
kért	1324 K
kérte	1324 K
kérték	1324 K
können	548 K sie uns
könyörgött	1324 K
könyörögtek	1324 K
köszönjük	1321 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1274 K minket	1321 K minket
követelte	1324 K
követelték	1324 K
közlése	1311 nélküli K tilos
közölte	1324 K
kúpte	2285 si K
kündigte	551 K an
künstlichen	480 K stimme vorgelesen	480 K stimme vertont
künstlicher	537 mithilfe von K
küpsised	917 K
küpsistega	917 K	936 K
küsis	940 K
kč	292 za # K	292 od # K	319 od # K
kļūsti	1657 K par
křičel	320 K
křičela	320 K
křičeli	320 K
kể	2659 K
""", 'l': """
labākie	1653 K raksti tavā
lamentó	898 K
lançait	1155 K
lasītu	1623 lai K tālāk
lasītāji	1658 mūsu K
lasītājiem	1658 mūsu K
lejupielādē	1657 K
leverandør	1823 ekstern K
leverantör	2392 extern K
leído	889 has K tus #
lietotnē	1643 K
linkistä	1040 lisää tästä K
lisäsi	1057 K
lucrează	2045 K în presă
lunedì	17 ogni K
lună	2073 pe K
luận	6 để bình K	2611 đăng nhập để bình K	2642 bình K của bạn sẽ	2656 đăng nhập để bình K
lájkolj	1274 K minket
lákal	320 K
läget	2401 koll på K
lähdet	995 ennen kuin K
läsa	2404 du kan K mer	2404 kan du K mer	2404 K mer om	2424 fri att K
läsare	36 våra K	2402 våra K	2424 våra K
läsarna	18 tack vare K
läser	2423 tack för att du K
läsning	0 min K
lästid	0 K
låst	390 K for	1852 K for	2419 K för
læser	394 tak fordi du K
læserbrev	364 skrive et K	364 send dit K
læsere	36 vores K	395 vores K
læseres	375 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	816 K de notas
límites	813 sigue leyendo sin K
lòng	2634 vui K gửi về	2656 vui K gửi về
löd	2426 K
lød	397 K	1859 K
lūdza	1660 K
lập	2646 ủng hộ báo chí độc K	2657 báo chí độc K
""", 'm': """
magyarázta	1324 K
mailovú	2260 e-K adresu
mainoslinkkejä	37 K	1041 K
manhãs	17 todas as K
masintõlke	919 K abil
materiał	9 ten K
matéria	20 ler esta K	1951 esta K é só	2014 para ler esta K	2019 esta K
matérias	1986 limite de K
matí	239 rep cada K
mawiał	1942 K
mawiała	1942 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1324 K
megszakítása	21 válasz K
meidän	1054 tue K
meitä	1038 tukea K	1038 tue K	1054 tue K	1054 auta K
menționat	2074 a K
mesačne	2287 K
mesečno	2228 K	2346 K
mesélte	1324 K
miesiąc	1941 za K
miesięcznie	1941 K
miễn	15 bài K phí	2649 hết số bài K phí	2658 dùng thử K phí
mjesečno	2228 K
modération	1136 charte de K	1136 K par la rédaction
mokė	1620 K
mondták	1324 K
mostrará	813 este mensaje se K en
multó	898 K
mulțumim	2071 K că ne citești
munkatársa	1291 K
munkánk	1322 K
munkánkat	1266 támogasd K	1266 támogassa K	1298 K	1321 támogasd K	1321 támogassa K	1322 K
myönsi	1057 K
másodközlés	1284 K
märkis	940 K
määräsi	1057 K
mån	2403 kr/K	2425 kr/K
månad	2355 testa en K	2403 en K för	2423 testa en K	2425 per K	2425 varje K
månaden	2403 första K	2425 i K	2425 första K
månader	2403 K för #	2423 testa # K
månadsgivare	2423 bli K
måned	328 prøv en K	376 i # K	394 prøv en K	396 pr. K	1835 en K for	1856 prøv en K	1858 per K
måneden	396 om K	1858 i K
måneder	376 i # K	1835 K for #
média	1153 notre K
mês	2019 até o fim do K	2020 por K	2020 ao K
míní	320 K
mówi	1942 K
mówili	1942 K
mówił	1942 K
mówiła	1942 K
môžete	2256 článok si K
müşterimiz	2521 K
mācīja	1660 K
mākslīgais	1640 K intelekts
mēnesis	1659 pirmais K
mēnesī	1659 K
mėgstamiausią	1593 K
mėnesį	1619 per K
měsíc	292 první K	319 za K	319 první K
měsíčně	319 K
můžete	285 článek si K
mạnh	2659 nhấn K
""", 'n': """
nabádal	320 K
nabádala	320 K
naléhal	320 K
namawiał	1942 K
namawiała	1942 K
napisał	1942 K
napisała	1942 K
napište	276 K nám	309 K na	317 K nám
napísal	2288 K
napíšte	2246 K nám	2246 K, prosím	2279 K na	2285 K nám
naročilo	2319 hvala za K
naročite	2293 K se na naše	2344 K se
naročnik	2292 že K
naročnike	2300 samo za K	2300 le za K
naročniki	2332 lahko berejo le K	2332 berejo samo K	2348 K
naročnikom	2292 dostopen le K	2292 na voljo K	2292 na voljo samo K	2292 na voljo le K	2332 dostopna le K	2332 dostopna samo K	2332 dostopen le K	2332 dostopen samo K
naročnina	2320 K	2348 K
naročnino	2320 z K	2342 z K
narzędzi	1921 przy wsparciu K ai
naujienlaiškio	1605 K
naujienlaiškis	1618 mūsų K	1621 K
naujienlaiškį	1585 mūsų K	1605 K	1617 užsisakykite K	1618 mūsų K
navođenja	2203 bez K izvora
navođenje	2203 uz K izvora
nawoływał	1942 K
našeho	282 do K týmu	282 K e-shopu
našem	2192 K timu
našich	308 K zpráv	2278 K správ
neatkarīgu	1657 atbalsti K
nekünk	1321 segíts K	1321 írjon K	1321 írj K	1321 jelezd K	1322 K adód
nemokamą	1609 K paskyrą
neobmedzený	2233 K prístup
neodpovídá	30 K za
neomezený	272 K přístup
neomezeně	248 K číst
nepriklausomą	1607 paremkite K žurnalistiką	1617 paremkite K	1618 K žurnalistiką
newsissä	1021 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	317 podpořte K
nezávislá	318 K média
nezávislé	2286 K médiá
nezávislú	2285 podporte K
ngoài	2637 nội dung bên K
nguồn	2632 K ưu tiên	2632 K tin ưu tiên	2655 ghi rõ K
nhiệm	2642 chịu trách K về nội dung bình luận
nhân	2638 trí tuệ K tạo
nhấn	2656 K vào đây
nhận	2613 đăng ký K bản tin	2613 đăng ký K tin	2656 đăng ký K bản tin	2656 đăng ký K tin
nhập	24 đăng K	2611 vui lòng đăng K	2611 đăng K để đọc	2611 đăng K để xem	2611 đăng K để lưu	2611 hãy đăng K để	2656 đăng K để đọc	2656 đăng K để xem
niedostępny	1901 materiał wideo jest K
niezależne	1939 wesprzyj K	1939 wspieraj K	1940 K media
niezależność	1940 K
niezależną	1940 jesteśmy K
noastră	2072 munca K
nolēma	1660 K
norāda	1660 K
notificações	14 as K	1961 ative as K	1961 ativar K	1961 receba K
notificările	14 K	2032 activează K
notifikácie	2259 K
notícia	2019 esta K
notícias	1955 receba as K	1955 receba K	1964 siga as últimas K
novinařina	318 naše K
novinařinu	318 nezávislou K
novinár	2247 je K	2247 , K
novinári	2286 naši K
novinárka	2247 je K	2247 , K
novinárkou	2247 je K
novinárom	2247 je K
novinář	277 je K	277 , K
novinářem	277 je K
novináři	318 naši K
novinářka	277 je K	277 , K
novinářkou	277 je K
novičke	2293 na e-K
novičnik	2301 K	2301 e-K	2345 naš e-K	2348 K
novičnika	2301 K
nusprendė	1620 K
nášho	2253 do K tímu
nächste	21 in diesem browser für die K	548 sind sie der K
nói	2659 K
năm	2658 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	282 našem K
obegränsad	2358 K tillgång
obećala	2229 K
obećao	2229 K
obiecał	1942 K
obiecywał	1942 K
obligāta	1633 atsauce K
oblíbené	274 K zdroje
oblíbených	274 K zdrojů
oblíbenými	274 K zdroji
obrigatórios	21 campos K são	1973 campos K são
obveščanje	2319 na naše K
obľúbené	2244 K zdroje
obľúbených	2244 K zdrojov
obľúbenými	2244 K zdrojmi
odebírat	307 chcete K
odebírejte	252 K náš	313 K	317 K
odemkněte	248 K si
odhlásit	253 K se můžete kdykoli
odoberať	2277 chcete K
odpoveď	21 zrušiť K
odpovídal	320 K
odpověděl	320 K
odpověděla	320 K
odpověď	21 zrušit K
odpowiadał	1942 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1942 K
odpowiedziała	1942 K
odražavaju	2197 komentari K	2197 komentari ne K
odídete	2242 kým K
ofereça	1951 K este artigo
ograniczeń	1867 czytaj bez K	1867 czytaj więcej bez K
ogłosił	1942 K
ogłosiła	1942 K
oikaisupyynnöt	1032 K
oikaisupyyntö	1032 K
olvashatják	1318 csak előfizetők K
olvasási	0 K idő
olvasóiból	1298 K él
olvasóink	36 K	1322 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	895 danos tu K
ordenó	898 K
ordonné	1155 a K
ortakliği	2507 iş K linkleri
orzekł	1942 K
osobních	270 ochrany K údajů	270 ochraně K údajů
osobných	2249 K údajov
ostrzegał	1942 K
ostrzegała	1942 K
ostrzegł	1942 K
otrzymywać	1929 chcesz K
oznámení	14 K
oznámil	320 K	2288 K
oznámila	320 K	2288 K
ozvěte	276 K se nám	317 K se nám
""", 'p': """
padėkite	1617 K mums
pageidaujamą	1593 K šaltinį
paklausė	1620 K
palīdzi	1647 ziedo un K	1657 K mums
palīdzību	1640 mākslīgā intelekta K	1655 mākslīgā intelekta K
parašykite	1617 K mums
parsisiųskite	1617 K
participación	844 normas de K
partnerské	295 K odkazy	2265 K odkazy
partneři	259 my a naši K
pastā	1645 e-K
patronką	1919 zostań naszą K
patrões	2019 sem K
paylaşin	25 K	2510 K
paziņoja	1660 K
paziņojumus	1644 K
państwa	1899 czeka na K
pašte	1605 jūsų el. K
pažadėjo	1620 K
periódico	896 este K	896 nuestro K
permanència	241 sense K
personvernerklæring	1802 K
phê	2646 mời bạn một ly cà K
phóng	2634 liên hệ K viên	2636 là K viên báo	2636 là K viên của	2656 hãy liên hệ K viên
phút	0 K đọc
pidió	898 K
pidätetään	1017 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1942 K
pisała	1942 K
pišite	2185 K nam	2217 K nam na	2217 K na	2226 K nam	2306 K nam	2306 K na	2336 K nam na	2336 K na	2344 K nam
piškotke	2309 K	2337 K
piškotki	2309 K
piškotkov	2309 K	2337 K
pište	309 K na	309 K nám na
plakáton	1324 állt a K
plânge	2074 se K
pochází	279 obsah K
podcastów	1905 K
podcastů	284 K
podcaście	34 naszym K
podkreśla	1942 K
podporovatelé	318 naši K
podporují	318 nás K
podpoře	318 díky K
podpořte	297 K	317 K nás	317 K naši	317 K naše	317 K mě
podrška	2226 vaša K
podrške	2204 bez vaše K	2227 vaše K
podršku	2226 vašu K
podržite	2204 K	2226 K nas	2226 K naš
podľa	2288 K
poinformował	1942 K
poinformowała	1942 K
pokračovanie	2233 pre K v čítaní
pokračování	248 K je dostupné	295 K článku níže
pokračuje	295 článek K	295 text K	2265 článok K	2265 text K
pokračujte	248 K ve čtení s
política	219 K de galetes	841 K de cookies	1971 K de cookies	1988 cobre K
pomocí	299 K ai
pomocą	1921 z K ai
pomoć	2226 vašu K
pomóż	1939 K nam
pomôžte	2285 K nám
poprosił	1942 K
poprosiła	1942 K
poprosiło	1942 K
poručila	2229 K
poručio	2229 K
poslední	306 K článek zdarma	306 K článek, který můžete
posledný	2276 K článok zadarmo
poslušajte	2335 K nas
postafiókjába	1270 K
postaládádba	1286 a K
postaládájában	1286 ön K
posílat	290 nechte si K
posílejte	276 K nám
potřebujeme	317 K vaši pomoc	317 K vaši podporu
používame	2249 K cookies
používá	259 tento web K
používáme	259 K cookies
powiedział	1942 K
powiedziała	1942 K
powtarzał	1942 K
powtarzała	1942 K
pozostało	1867 K # %	1867 K #%
pořadatelé	320 zvou K
pošaljite	2185 K nam	2185 K na	2226 K nam
pošlete	276 K nám	317 K nám
pošlite	2246 K nám	2285 K nám
pošljite	2306 K nam	2306 K jo nam	2306 K na	2344 K nam
požádal	320 K
požádala	320 K
pracę	1940 naszą K
pranešimus	1604 K
pranešė	1620 K
prašė	1620 K
predchádzajúceho	2280 bez K súhlasu
predplatiteľ	2233 už ste K	2233 ste K
predplatiteľom	2241 K	2285 staňte sa K
predplatiteľov	2241 pre K
predplatné	2233 už máte K	2262 K	2285 kúpte K	2285 kúpte si K	2289 K
predplatného	2262 K
predplatným	2262 K	2283 s K
preferată	2043 sursă K
preferované	274 K zdroje	2244 K zdroje
preferovaný	274 K zdroj	2244 K zdroj
preferovaných	274 K zdrojů	2244 K zdrojov
preferovaným	274 K zdrojem	2244 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1867 tylko dla K	1927 tylko dla K
prenumeratą	1913 z K
prenumeratę	1867 masz już K	1913 zamów K	1913 kup K	1913 wykup K
preporučila	2229 K
preporučio	2229 K
prečítate	2233 celý článok si K
pridružite	2226 K se našoj	2226 K im se	2344 K se nam
pridržana	2177 sva prava K
pridržane	2299 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1620 K
prihlásenie	2234 ďakujeme za K	2260 ďakujeme za K
prihlásení	2262 po K
prihlásením	2260 K súhlasíte
prihláste	24 K	2233 K sa a čítajte	2285 K sa na odber
prihvaćate	2199 prijavom K
pripažino	1620 K
programėlėje	1603 K
programėlę	1603 K
prohlásil	320 K
prohlásila	320 K
prohlížeč	10 váš K
pronađite	2215 K nas
proposé	1132 conçu et K par
prosił	1942 K
prosiła	1942 K
pročitali	2169 da biste K
pročitate	2167 da K cijeli	2167 da K ceo
prośbę	1861 mamy do ciebie K	1861 mamy małą K
prošnjo	2303 imamo majhno K	2303 majhno K
prywatności	1883 polityka K	1883 polityce K
przeczytać	1867 aby K cały	1867 aby K ten artykuł
przeczytałaś	1908 dziękujemy, że K
przeczytałeś	1908 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1864 K nam #%	1939 K nam	1939 K #
przekonywał	1942 K
przekonywała	1942 K
przesyłajcie	1899 K
prześlij	1899 K nam	1899 K je do nas	1939 K nam
przyznał	1942 K
przyznała	1942 K
przyślij	1899 K nam	1899 K je do nas	1939 K nam
práca	2286 naša K
práce	318 naší K
práci	318 naši K
prácu	2286 našu K
précisé	1155 a K
préférée	1122 source K
préférées	1122 sources K
prévient	1155 K
príspevky	2258 K v diskusii
príspevok	2285 váš K
próxima	2019 nossa K
průzkumu	35 našeho K
ptá	320 K se
pubblicità	11 la K	1409 blocco della K	1463 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1291 K
publicité	11 la K	11 cette K	1096 bloqueur de K	1096 bloqueurs de K	1153 sans K
publicités	1096 bloqueur de K
publicystką	1900 jest K
publicystą	1900 jest K
publikování	267 K nebo šíření
publiée	22 ne sera pas K	1101 votre adresse e-mail ne sera pas K
pytał	1942 K
pytała	1942 K
pytały	1942 K
pytań	1907 na kilka K
pyyntö	995 pieni K
pyysivät	1057 K
pásale	895 K esta
päevakokkuvõte	924 K
päätoimittaja	1026 K
päätti	1057 K
påminde	2426 K
pénzbe	1322 K kerül
pénzéből	18 olvasók K
písemného	268 bez K souhlasu
písomného	2280 bez K súhlasu
píšte	2279 K na	2279 K nám na
pódcast	34 nuestro K	896 nuestro K
pārpublicēšana	1626 K bez	1633 K bez
přebírání	267 K článků
předchozího	268 bez K souhlasu	311 bez K souhlasu
předplatitel	248 už jste K	248 jste K
předplatitele	271 pro K
předplatitelem	317 staňte se K
předplatitelé	305 jen K	305 pouze K	305 najdou K	305 přečtou K	318 naši K	321 K
předplatitelům	271 K	305 pouze K	305 jen K
předplatné	248 koupit K	249 už máte K	292 K	321 K
předplatného	292 K
předplatným	248 dostupné s K	292 K	314 s K
předplaťte	250 K si	317 K si
přehrání	279 K videa
přečíst	248 zbývá vám K
přidejte	308 K si nás	317 K se	317 K se k nám
přihlaste	24 K	248 K se a čtěte	252 K se k odběru	317 K se k odběru
přihlášení	290 děkujeme za K	292 po K
přihlášením	290 K k odběru	290 K souhlasíte
připomněl	320 K
připustil	320 K
přispějte	297 K	317 K	317 K i vy
přiznal	320 K
přiznala	320 K
přiznává	320 K
příspěvek	317 váš K
příspěvku	279 zobrazení K
příspěvky	288 K v diskusi
""", 'q': """
quyên	2656 K góp ngay	2660 K góp
quyền	2629 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1942 K
radziła	1942 K
radí	320 K
rakstīja	1660 K
rappelé	1155 a K
rašykite	1617 K mums
rašė	1620 K
reclamă	11 K
reconoció	898 K
recordó	898 K
recunoaște	2074 K
redacció	230 la K t'envia	240 la nostra K
redacción	885 la K te envía	896 nuestra K
redacția	2068 K îți trimite	2072 K noastră
redakcję	1939 wesprzyj K
redaktorką	1900 jest K
redaktorė	1597 K
redaktör	2390 är K för	2390 är K på	2390 är politisk K
redaktør	363 er K på	363 er K for	363 er politisk K	1821 er politisk K	1821 er K i	1821 er K for
redação	2009 a K envia	2019 nossa K
refusé	1098 K le dépôt
registrácii	2262 po K
registráciou	2260 K súhlasíte
registráciu	2260 ďakujeme za K
regisztrálj	1321 K ingyenesen	1321 K, hogy
regisztráljon	1321 K ingyenesen	1321 K, hogy
regisztrálnia	1318 K kell
regístrate	813 K gratis	814 K para
reinhören	476 jetzt K:
rejestrując	1910 K się
reklamlänkar	2405 K
reklamą	11 K
reklám	2286 bez K
reklámok	1322 K nélkül
reportaż	1940 ten K
reporterką	1900 jest K
reportér	277 , K	2247 , K
reportérem	277 je K
reportérka	277 , K	2247 , K
reportérkou	277 je K	2247 je K
reportérom	2247 je K
reproducció	213 prohibida la K	238 K sense permís
reproducción	854 prohibida su K	854 prohibida la K
reprodução	1984 proibida a K	1984 K proibida	2017 K permitida desde	2017 K é permitida desde
republié	1112 K avec	1150 cet article est K
repórter	1988 é K
responsabilità	30 K di
reveló	898 K
rezervăm	29 ne K dreptul
riêng	2622 chính sách quyền K tư	2649 dành K cho thuê bao	2655 quan điểm K của tác giả
rovatvezetője	1291 K
ročne	2287 K
ročně	319 K
rät	551 K
rätta	2396 K fel
rättar	2396 vi K fel
räumte	551 K ein	551 K der	551 K die
rääkis	940 K
råber	397 K
råbte	397 K
rådde	2426 K
rådede	397 K
réagir	1102 pour K
réagissez	1152 K à
réalisation	1132 n'a pas participé à la K
rédacteur	1115 est K
rédaction	1115 a rejoint la K	1132 n'a pas participé à sa K	1141 la K vous	1145 pour soutenir la K	1152 soutenez la K	1152 alertez la K	1153 notre K
rédactrice	1115 est K
régulièrement	1115 collabore K
réponse	21 annuler la K
répétait	1155 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1072 cet article est K	1072 ce contenu est K	1072 article K
réservée	1072 K à nos abonnés	1072 la suite est K	1074 K aux abonnés
réservés	1074 K aux abonnés	1112 tous droits K
résiliable	1154 K à tout moment
részesített	1287 előnyben K forrásként
röst	2393 ai-K
răspuns	2074 a K	2074 au K
răspunsul	21 anulează K
rằng	2659 viết K	2659 cho K
""", 's': """
sacīja	1660 K
sadržaj	9 ovaj K	2188 vanjski K	2188 spoljni K
sadržaja	9 ovog K	2188 vanjskog K	2188 prikaz ovog K	2188 prikaz K
sakė	1620 K
sanctionné	1155 a K
sandučić	2170 u vaš K
sandučiću	2170 u vašem K	2199 vašem K
sbírka	321 K
schließen	407 K sie ein abo	548 K sie ein abo
schránke	2234 vašej K
schránky	252 do vaší K	2234 do vašej K
sdílejte	25 K
segítsen	1321 K, hogy
segítségedre	1321 szükségünk van a K
según	898 K
sentenció	898 K
sería	886 sin ti no K
sesión	24 inicia K	24 inicie K	813 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2018 inicie K
señaló	898 K
sfătuia	2074 K
sfătuiește	2074 K
sfătuit	2074 a K
sisällön	9 K	1028 ulkoisen K
sisältö	999 tämä K on vain
sisältöä	1028 ulkoista K
sjefredaktør	1821 er K
sjöng	2426 K
skarży	1942 K
skarżył	1942 K się
skrzynkę	1870 na twoją K	1870 na swoją K	1910 K mailową
slobodné	2285 podporte K
slobodnú	2285 podporte K
slušajte	2215 K nas
slíbil	320 K
slíbila	320 K
sondę	1907 naszą K
sonuçlarinda	2489 google arama K
sorumluluğu	30 K
souborů	269 K cookie
souhlasíte	290 e-mailu K	290 odesláním K	290 registrací K
soạn	2634 về hộp thư của tòa K	2646 hãy ủng hộ tòa K	2655 bằng văn bản của tòa K	2656 hãy gửi về tòa K	2656 hãy liên hệ tòa K	2656 hãy báo cho tòa K	2657 tòa K
spolupráci	295 ve K s partnerem	2265 v K s partnerom
sporočite	2306 K nam
sportkrönikör	2390 är K
sportsredaktør	363 er K
spracovaním	2260 K osobných údajov
sprijiniți	2071 K
sprijină	2071 K-ne
správach	2245 google K
správy	2245 google K
stellenbörse	475 in unserer K
straipsnį	1616 šį K	1618 visą K
stronę	1930 naszą K
stwierdził	1942 K
stwierdziła	1942 K
stáhněte	317 K si naši	317 K si náš
stálo	320 K na	320 K ve	320 K v
står	30 K för	397 K der på	1859 K det på	1859 K det i	2426 K det på
stöd	2352 med ditt K	2423 K oss	2423 K vår	2423 ditt K
stödja	2402 K oss med
stödmedlem	2423 bli K
stödprenumerant	2423 bli K
stötta	2402 K oss med	2423 K oss	2423 K vår	2423 K vårt
støt	375 K os	394 K os	394 K med
støtt	1856 K oss	1856 K vår
støtte	325 med din K	325 vi har brug for din K	375 K os med	375 din K gør	394 din K	394 bliv K	1784 med din K	1834 K oss med	1856 din K
støtteabonnent	1856 bli K
støttemedlem	394 bliv K	1856 bli K
stāstīja	1660 K
stěžuje	320 K
subscripció	243 K
subskrybentów	1867 tylko dla K	1867 dostępna dla K	1867 dostępne dla K	1927 tylko dla K
subskrypcją	1913 z K	1935 z K
subskrypcję	1867 kup K	1867 masz już K	1910 dziękujemy za K	1913 wykup K	1939 kup K
suosikkilähteeksesi	1021 K
suosikkilähteeksi	1021 K
sursă	2067 link activ către K
suscripción	813 ya tengo una K	895 cambia tu K	899 K
suscríbase	895 K
suscríbete	813 K para	813 K por	813 K en	820 K al boletín	895 K
susțin	2059 care ne K lunar	2072 ne K lunar
susține	2071 K-ne	2071 K presa	2074 K că
susținerea	2071 K ta
susțineți	2071 K-ne
svarīgākie	1656 nedēļas K
svarīgākās	1656 nedēļas K
svěřte	276 K se nám
szerkesztője	1291 K
szerkesztőségünk	1322 K
szerkesztőségünknek	1322 K
szerzője	1291 külső K
szólított	1324 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2403 tills du K upp	2426 K
sähköpostiin	1002 suoraan K
sähköpostiisi	1003 K
sähköpostillasi	1053 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	1003 K
sélection	1141 K d'articles
sélections	1072 ajouter l'article à vos K
síganos	833 K en
síguenos	833 K en	895 K
sõltumatut	937 toeta K
sõnul	940 K
sök	2417 K nu
sökresultat	2386 K på google
söyledi	2526 K
söylediler	2526 K
söylüyor	2526 K
søg	388 K nu
søgeresultater	359 K på google
søgning	359 google-K
søk	1850 K nå
søkene	1817 google-K dine
søkeresultatene	1817 K dine på google
súhlasu	2280 bez K
súhlasíte	2260 odoslaním K
súmate	895 K al
süresi	0 okuma K
sütik	1292 K
sütiket	1292 K
săptămână	17 o dată pe K	2073 pe K
sīkdatnēm	1638 K	1656 K
sống	2646 nuôi K tờ báo	2646 bạn đọc nuôi K
""", 't': """
találatok	1287 google-K
tanácsolja	1324 K
tanácsolják	1324 K
tanácsolta	1324 K
tanácsolták	1324 K
tanította	1324 K
taşiyin	2510 K
teigė	1620 K
tekemään	1055 K sitä
tekijänoikeus	1017 K suojaa
tekoäly	1029 tehnyt K
tekoälyllä	1029 K
tekoälyn	1029 K avulla	1029 K tekemä
tekoälyä	1029 käyttää K
telefonā	1644 savā K
tesszük	22 nem K közzé
textům	304 ke všem K
teşekkürler	2523 okuduğunuz için K
thiết	2655 không nhất K phản ánh quan điểm
thuê	2649 dành cho K bao	2649 đã là K bao	2660 K bao
thuộc	2630 bản quyền K
thành	2612 dành cho K viên	2644 bạn đã đăng ký K công	2656 trở K thành viên
tháng	2649 đọc miễn phí trong K	2658 mỗi K	2658 hàng K	2658 K đầu
thích	2632 nguồn tin ưa K	2632 nguồn yêu K
thông	14 K báo	2618 bật K báo	2618 nhận K báo	2634 bạn có K tin	2634 bạn đọc cung cấp K tin	2655 khi phát hành lại K tin	2656 hãy gửi K tin	2656 đăng ký nhận K báo	2656 hãy bật K báo
tilføjede	397 K
tillgång	2423 få fri K
tillåtet	2414 inte K att återge
tiếng	2642 K việt có dấu
tiếp	2611 để K tục đọc	2611 để đọc K	2611 đăng nhập để K tục	2646 K sức cho báo chí	2649 để K tục đọc	2656 đăng ký để đọc K	2656 hãy K sức	2656 đăng nhập để K tục
tjänst	2349 en liten K att be
tjänsten	2417 sök K
továbbolvasáshoz	1268 a K
toàn	20 K bộ bài	2611 để đọc K bộ	2611 đọc K bộ bài	2649 để đọc K bộ bài	2656 đăng ký để đọc K bộ
tražila	2229 K je
tražili	2229 K su
tražio	2229 K je
tretích	2249 cookies K strán
treści	9 tej K	1913 dostęp do K
treść	9 tę K
trên	2618 theo dõi K
trước	2642 K khi đăng
trường	21 các K bắt buộc
tudósítója	1291 K
turpinātu	1623 lai K lasīt
tuần	17 mỗi K	2644 bản tin hằng K của	2644 bản tin hàng K của	2658 mỗi K
tvrdí	320 K
työmme	1055 K
työtämme	1054 tue K	1055 K
tájékoztató	1277 adatvédelmi K
támogass	1321 K minket
támogasson	1321 K minket
támogathat	1298 K minket
támogatása	1298 K nélkül	1298 olvasók K nélkül	1321 az ön K
támogatásod	1321 a te K
támogatásából	1298 olvasóink K
támogatásával	1301 partnerünk K
támogatónk	1298 legyen ön is K	1298 legyél te is K
täglich	415 K per mail
tähtsamad	936 nädala K
tärkeimmät	1053 K jutut
tästä	1040 lisää K
täällä	995 kun kerran olet K
täältä	1040 lisää K
téléchargez	1059 K
töltsd	1321 K le
týden	17 každý K
týdně	319 K
týždenne	17 raz K
tłumaczy	1942 K
tłumaczył	1942 K
tłumaczyła	1942 K
třetích	279 cookies K stran
""", 'u': """
uafhængigt	395 K medie
ubegrænset	331 K adgang
udostępnij	25 K
ukarał	1942 K
ulaşin	2491 bize K	2510 K
ulaşmak	2491 yazara K
unabhängig	529 K von unserer redaktion	529 von unserer redaktion K	542 damit wir K bleiben	549 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1428 insegna all'K
unterstütze	403 K unsere arbeit	403 K uns mit	548 K uns	548 K unsere	548 K mich	548 K meine
unterstützen	403 K sie unsere arbeit	403 K sie uns mit	403 mit einer spende K	403 können sie uns K	548 K sie uns	548 K sie unsere	548 sie können das K	548 freiwillig K	548 K sie mich	548 K sie meine	548 K uns
unterstützt	434 ihr browser K	548 K uns
unterstützung	399 ihre K	399 mit ihrer K	491 ihrer K	491 deiner K	537 mit K von ki	548 mit deiner K	548 deine K	548 eure K
upozornění	256 zapněte si K	289 K
upphovsrätt	2382 skyddat enligt lagen om K
upphovsrättslagen	2382 skyddat enligt K
uprednostňované	2281 K zdroje
uprednostňovaný	2281 K zdroj
uprednostňovaných	2281 K zdrojov
upřednostňované	312 K zdroje
upřednostňovaný	312 K zdroj
upřednostňovaných	312 K zdrojů
uredništva	2299 brez dovoljenja K	2299 brez soglasja K
uredništvo	2313 v naše K	2345 naše K
uredništvu	2306 pišite K
urmărește	2031 K-ne pe	2031 K-ne și pe	2032 K știrile	2071 K-ne
urmăriți	2031 K-ne pe	2071 K-ne
utilização	1971 K de cookies
utilizează	2034 K cookie
utilizăm	2034 K cookie
utánközlés	1284 K
uutislähteeksesi	1021 ensisijaiseksi K
uutislähteeksi	1021 ensisijaiseksi K
uznał	1942 K
uznała	1942 K
uzsvēra	1660 K
użyciu	1921 przy K ai
użytkowników	1908 opiniami K
używamy	1882 K plików cookie
užsisakykite	1582 K prenumeratą
""", 'v': """
vašeho	252 do K e-mailu
vedieť	2246 dajte nám K
venerdì	17 ogni K
verhängte	551 K
versión	2 K en audio
verstärkung	475 suchen K
versão	2 K em áudio
vervielfältigung	451 K nur mit
veröffentlicht	22 wird nicht K	439 deine e-mail-adresse wird nicht K	439 ihre e-mail-adresse wird nicht K
veröffentlichung	505 seit der K geändert	505 seit K geändert
već	2182 kad ste K tu	2228 K od
vidéo	9 cette K
virheensä	1032 korjaa K
viên	2636 là biên tập K của	2649 dành cho hội K
viết	2656 hãy K thư	2657 bài K này	2659 ông K	2659 bà K
você	18 sem K	2019 sem K
vollständigen	407 K artikel lesen
volontär	465 ist K
volontärin	465 ist K
vprašalnik	2316 K
vyhradené	2240 všetky práva K	2240 autorské práva sú K
vykřikl	320 K
vykřikla	320 K
vypočuť	2256 si môžete K
vysvetľuje	2288 K
vysvětlil	320 K
vysvětlila	320 K
vysvětloval	320 K
vysvětlovala	320 K
vysvětluje	320 K
vytvořila	299 K ai
vyzýval	320 K
vyzývala	320 K
vyzývali	320 K
vyzývá	320 K
vyžadované	21 K informace	21 K polia
válaszolta	1324 K
válaszolták	1324 K
vás	297 bez K by	318 bez K by	2267 bez K by	2286 bez K by
väitis	940 K
väitti	1057 K
väittää	1057 K
välise	917 K sisu
våre	1856 meld deg på K
vårt	1792 meld deg på K	1856 meld deg på K
védekezett	1324 K
véli	1324 K
vídeo	9 este K
vďaka	2286 K vám
vēlamo	1634 K avotu
vēstkopai	1645 K
vēstulei	1645 ziņu K
vědět	276 dejte nám K	317 dejte nám K
všetkým	2274 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2253 náš K
webinář	282 náš K
według	1942 K
weißt	464 K du mehr
wezwał	1942 K
wiadomościach	1930 google K
wołali	1942 K
wołał	1942 K
wołała	1942 K
wpłata	1919 każda K	1939 twoja K
wpłatom	1940 dzięki K
wpłać	1939 K
wspierającym	1939 zostań K
współpracy	1916 we K z partnerem
wyjaśnia	1942 K
wypisać	1870 K się w każdej chwili
wyrażam	1871 K zgodę na
wyślij	1899 K nam	1899 K je do nas
wzywał	1942 K
wzywała	1942 K
wöchentlichen	419 K newsletter
właściciela	1940 nie mamy K
""", 'y': """
yazdiğimiz	2520 daha önce K haber
yazmişti	2526 diye K
yhteistyössä	1041 K mainostajan
yönetmenidir	2493 genel yayin K
""", 'z': """
zaakceptować	1901 K pliki cookie
zaapelował	1942 K
zaapelowała	1942 K
zachęcali	1942 K
zachęcano	1942 K
zachęcał	1942 K
zachęcała	1942 K
zadaním	2260 K e-mailu
zadržana	2177 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	290 K e-mailu
zagłosuj	1924 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2204 K vama	2227 K vama
zakázané	2240 šírenie je K
založte	317 K si účet
zamknutý	2233 článok je K
zamčený	248 článek je K
zapisując	1910 K się
zapowiedział	1942 K
zapowiedziała	1942 K
zapytał	1942 K
zapytała	1942 K
zastrzeżone	1894 wszelkie prawa K	1894 wszystkie prawa K
zawołał	1942 K
zawołała	1942 K
zašlete	276 K nám
zašlite	2246 K nám
zaželen	2339 K vir
zaželene	2339 K vire
zaželeni	2339 K vir
zbiórka	1943 K
zbývá	248 K vám # %
zdieľajte	25 K
zespołu	1904 do naszego K
zewnętrzna	1901 treść K
zewnętrzne	9 treści K	1882 treści K	1901 treści K
zewnętrznej	9 treści K	1901 treści K
zewnętrznych	9 treści K
zgłoś	1899 K go nam	1939 K nam
ziņas	1656 mūsu K
znać	1931 daj nam K	1939 daj nam K
zněl	320 K
zněla	320 K
znělo	320 K
zobrazení	279 K tohoto obsahu	279 K obsahu
zostań	1939 K z nami
zpracováním	253 souhlasím se K	260 K osobních údajů
zprávy	275 google K
zprávách	275 google K
zpívali	320 K
zugänglich	492 frei K
zunächst	451 dieser artikel erschien K
zurück	521 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2282 K
získávejte	313 K
zł	1913 za # K	1913 od # K	1941 od # K
złotówka	1919 każda K	1940 każda K
""", 'á': """
állt	1324 ez K
állítja	1324 K
""", 'ä': """
ägare	2402 inga rika K
ähnliches	464 K erlebt
ändå	2349 nu när du K är här
äpp	922 K
äppi	922 K
""", 'å': """
åndsverkloven	1813 beskyttet av K
året	396 om K
återges	2382 får inte K
""", 'ç': """
çalişmak	2497 bizimle K
çalişmalarimiz	2524 K
çağrisinda	2526 K bulundu
çerezler	2478 K kullan
çerezlere	2495 K
çerezleri	2478 K kullan	2495 K	2521 K kabul
çözün	2510 K
""", 'é': """
échanos	895 K una mano	895 K un cable
écrit	1115 K pour	1155 a K
écrivain	1115 est K
écrivez	1152 K-nous
électronique	1081 dans votre boîte aux lettres K
énekelték	1324 K
équipe	1153 notre K
értesítéseket	14 K	1297 K
értesüljön	1297 K elsőként
évente	1323 K
""", 'í': """
ígérte	1324 K
ígérték	1324 K
írta	1324 K
""", 'î': """
îmbia	2074 K
îndemna	2074 K
îndemnat	2074 a K
îndemnau	2074 K
întrebat	2074 a K
întrebau	2074 K
""", 'õ': """
õpetas	940 K
""", 'ö': """
öffnen	421 app K
önemli	2521 günün en K
önerdi	2526 K
önskad	2386 K källa
""", 'ú': """
újságírás	1322 független K	1322 a jó K
újságírásunk	1322 K
újságíróink	1322 K
újságíróinkkal	1320 K
újságírója	1291 K
última	833 siga la K hora	833 sigue la K hora
""", 'ü': """
übernommen	452 K von	530 von der agentur K	530 deutschen presse-agentur K
übersicht	458 K	514 diese K wurde
ücretsiz	15 K haber	15 K makale	2508 K üye olun
ügyfelünk	1320 K
ühendust	937 võta K
ütles	940 K
ütlesid	940 K
üyeliği	2503 bülten K
üzente	1324 K
üzenték	1324 K
üçüncü	2495 K taraf
""", 'č': """
čitajte	2215 K nas
čitalaca	2204 uz podršku K	2222 K	2227 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2222 K	2227 naši K
čitatelia	2284 K	2286 naši K
čitatelja	2204 uz podršku K	2222 K	2227 naših K	2227 uz podršku K
čitatelji	36 naši K	2222 K	2227 naši K
čitateljima	2222 K
čitateľom	18 vďaka K	2284 K
čitateľov	36 našich K	2267 vďaka podpore K	2284 K	2286 našich K	2286 vďaka podpore K
članak	20 cijeli K	2182 svidio vam se K	2200 cijeli K	2200 ceo K	2227 ovaj K
člancima	2211 svim K
članek	2303 vam je bil K všeč	2345 ta K
člankov	2331 do vseh K
členem	317 staňte se K
členom	2285 staňte sa K
článek	20 celý K	244 líbil se vám K	248 celý K za	292 celý K	318 tento K	318 líbil se vám K
článkom	2262 všetkým K	2274 k všetkým K	2274 ku všetkým K
článku	20 celého K
články	318 naše K
článků	292 limit K
článkům	292 všem K	304 ke všem K
článok	20 celý K	2242 páčil sa vám K	2262 celý K	2286 tento K
čtenáři	315 K	318 naši K
čtenářů	36 našich K	297 díky podpoře K	315 K	318 našich K	318 na podpoře K	318 díky podpoře K
čtenářům	18 díky K	36 našim K	315 K
čtení	0 doba K
čtěte	308 K nás
číst	318 K dál bez
čítajte	2278 K nás	2285 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2285 K, že nás čítate
""", 'đ': """
đây	2656 bấm vào K
đóng	2656 K góp của bạn	2656 hãy K góp
đăng	2644 cảm ơn bạn đã K ký	2644 bằng việc K ký, bạn	2656 K ký để đọc bài
đường	2634 K dây nóng của tòa soạn	2634 K dây nóng của báo	2656 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	2649 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2287 K sumou
""", 'ř': """
řekl	320 K
řekla	320 K
říká	320 K
""", 'ś': """
śledztwa	1940 nasze K
śledztwo	1940 to K
śledź	1878 K nas na	1939 K nas
śpiewali	1942 K
""", 'ş': """
şikâyet	2526 K etti
""", 'š': """
šaljite	2185 K nam
šaukė	1620 K
šiandien	1607 aukokite K
šodien	1647 ziedo K
""", 'ź': """
źródło	1894 K: pap
""", 'ż': """
żądał	1942 K
""", 'ž': """
žalio	2229 K se
želene	2339 K vire
želeni	2304 K vir
željene	2183 K izvore
željeni	2183 K izvor
žurnalistai	1618 mūsų K
žurnalistas	1597 K
žurnalistika	318 naše K	318 nezávislá K	1618 K kainuoja	1618 gera K	2286 nezávislá K
žurnalistiku	318 nezávislou K	2286 nezávislú K
žurnalistiky	318 nezávislé K
žurnalistė	1597 K
žurnāliste	1637 K
žurnālisti	1658 mūsu K
žurnālistika	1658 neatkarīga K	1658 K maksā	1658 laba K
žurnālistiku	1647 atbalsti neatkarīgu K	1658 neatkarīgu K
žurnālists	1637 K
žádal	320 K
žádala	320 K
žádali	320 K
""", 'ά': """
άδεια	609 χωρίς K
άρθρα	615 τα K μας
άρθρο	615 αυτό το K
""", 'έ': """
έγγραφη	609 χωρίς K άδεια
έγραφαν	617 K
έγραφε	617 K
έγραψε	617 K
έλεγαν	617 K
έλεγε	617 K
έρευνά	587 K μας
έρευνές	615 οι K μας
""", 'α': """
αγαπημένες	577 K σου πηγές	577 K σας πηγές	577 K πηγές
αγαπημένη	577 K πηγή
ακολουθήστε	561 K μας	614 K μας
ακολουθείστε	561 K μας
ακόμη	598 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	617 K
αναγνωστών	612 K
αναγνώστες	18 χάρη στους K	612 K	615 οι K μας
αναδημοσίευση	571 απαγορεύεται η K	571 επιτρέπεται η K
αναπαραγωγή	572 K χωρίς
ανεξάρτητη	614 ενισχύστε την K
ανταποκρίτρια	580 είναι K
ανταποκριτής	580 είναι K
απάντησαν	617 K
απάντησε	617 K ο	617 K η
απάντησης	21 ακύρωση K
απαγορεύεται	572 K η αντιγραφή	572 K η αναπαραγωγή
αποδεχθείτε	582 K τα cookies
αποδεχτείτε	582 K τα cookies
απορρήτου	574 πολιτική K
από	593 K # €
αρθρογράφος	580 είναι K
αρχισυντάκτης	580 είναι K
αρχισυντάκτρια	580 είναι K
""", 'β': """
βιβλιοπωλείο	585 ηλεκτρονικό μας K
βοηθήστε	614 K μας
βοηθούν	615 μας K
βρείτε	561 K μας στο
""", 'γ': """
γίνετε	614 K μέλος	614 K κι εσείς
γνώσεις	588 τις K σας
γράψτε	579 K μας	614 K μας
γραπτή	609 χωρίς K άδεια
""", 'δ': """
δήλωσαν	617 K
δήλωσε	617 K ο	617 K η	617 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	615 οι K μας
δημοσιογράφος	580 είναι K	580 , K	580 - K
δημοσιογραφία	615 η K μας	615 ανεξάρτητη K	615 η ανεξάρτητη K
δημοσκόπησή	587 K μας
δημοσκόπηση	587 στη K
διαβάσετε	556 για να K ολόκληρο
διαβεβαίωσε	617 K
διαμαρτυρήθηκε	617 K
διαφήμιση	11 τη K	596 μετά τη K
διαφημίσεις	615 χωρίς K
διεύθυνση	559 τη K email	559 η K email	592 K email	592 K e-mail
δικαιώματος	571 με επιφύλαξη παντός K
διοργανωτές	617 καλούν οι K
δουλειά	615 η K μας
δωρεά	598 κάντε μια K	614 η K σας	614 κάντε μια K	618 K
δωρεάν	15 K άρθρα	593 K άρθρα
δωρεές	618 K
""", 'ε': """
είμαστε	615 K μια μικρή
είπαν	617 K
είπε	617 K
εβδομάδα	17 κάθε K	616 την K
εγγραφή	592 με την K σας
εγγραφείτε	557 K για να	593 K δωρεάν	614 K δωρεάν	614 K τώρα	614 συνδεθείτε ή K
ειδοποιήσεις	14 K
εισερχόμενά	558 στα K σας
εκδήλωσή	585 K μας
εκφράζουν	590 τα σχόλια K	590 σχόλια δεν K
ενεργοποιήστε	562 K τις ειδοποιήσεις	564 K τη javascript
ενημερωτικά	559 K δελτία
ενημερωτικό	559 K δελτίο
ενημερώστε	579 K μας
ενισχύστε	598 K	614 K μας
ενσωματωμένο	582 K περιεχόμενο
εξήγησε	617 K
επανέλαβε	617 K
επαναλάμβανε	617 K
επιβεβαιώστε	592 K την εγγραφή
επικοινωνήστε	579 K μαζί μας	579 K με τον συντάκτη	579 K με τη συντάκτριά	579 K με τη συντάκτρια	579 K με τη σύνταξη
επισήμανε	617 K
ερωτηματολόγιο	589 το K
εσάς	598 χάρη σε K	615 χάρη σε K
ευρώ	593 με # K
ευχαριστούμε	592 K για την εγγραφή	614 K που μας
""", 'ζ': """
ζήτησαν	617 K
ζήτησε	617 K ο	617 K η	617 K στο	617 K από
ζητούσαν	617 K
ζητούσε	617 K
""", 'η': """
ηλεκτρονικό	585 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	617 K
ισχυρίστηκε	617 K
""", 'κ': """
κάλεσε	617 K ο	617 K η
κάνοντας	592 K κλικ
καλούσαν	617 K
καλούσε	617 K
κανάλι	615 το K μας
κατάστημά	585 στο K μας
κατήγγειλε	617 K
καταγγέλλει	617 K
καταγγελία	579 κάντε μας την K
κατεβάστε	562 K την εφαρμογή
κουίζ	587 το K	587 στο K	587 το K μας
κυκλοφορεί	585 K το νέο τεύχος
κυριότερες	592 τις K ειδήσεις
""", 'λ': """
λάβετε	610 K
λέει	617 K
λαμβάνεις	607 θέλεις να K
λαμβάνετε	607 θέλετε να K	610 K
""", 'μ': """
μήνα	616 τον K	616 το K	616 ανά K	616 κάθε K
με	593 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	600 με τεχνητή K	600 από τεχνητή K
νοημοσύνης	600 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	556 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	593 K το άρθρο
ομάδα	585 στην K μας	614 ελάτε στην K	615 η K μας
""", 'π': """
παράκληση	576 έχουμε μια μικρή K	576 μια μικρή K
παραδέχεται	617 K
παραδέχθηκε	617 K
παραδέχτηκε	617 K
παρακάλεσε	617 K
παρακαλούσαν	617 K
παρακαλούσε	617 K
πατώντας	592 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	582 εξωτερικού K
περιεχόμενο	9 αυτό το K	582 αυτό το K	582 το K αυτό	582 εξωτερικό K
πολιτική	574 K cookies
πρέπει	582 δείτε το βίντεο K
προέτρεπαν	617 K
προέτρεπε	617 K
προέτρεψε	617 K
προειδοποίησε	617 K
προειδοποιεί	617 K
προσπάθειά	614 ενισχύστε την K
προσωπικών	574 K δεδομένων
προτεινόμενη	577 K πηγή
προτιμώμενες	577 K πηγές
προτιμώμενη	577 K πηγή
πρωί	17 κάθε K
πρόσβαση	605 K σε όλα
πρόσθεσαν	617 K
πρόσθεσε	617 K ο	617 K η
πρώτο	593 τον K μήνα
πρώτος	616 K μήνας
""", 'ρ': """
ρεπορτάζ	615 το K μας	615 αυτό το K
ρωτούσαν	617 K
ρωτούσε	617 K
ρώτησαν	617 K
ρώτησε	617 K ο	617 K η
""", 'σ': """
σημαντικότερες	592 τις K ειδήσεις
σημείωσε	617 K ο	617 K η
στήριξέ	614 K μας
στήριξή	598 χωρίς τη K	614 η K σας	614 τη K σας	615 χωρίς τη K
στήριξη	598 χάρη στη K	615 χάρη στη K
στείλε	579 K μας
στείλτε	579 K μας	614 K μας
στηρίξτε	598 K	614 K μας	614 K την	614 K το	614 K τη
συγκατάθεση	582 K για cookies
συμβουλεύει	617 K
συμβούλευε	617 K
συμβούλευσε	617 K
συμβούλεψε	617 K
συνέδριο	585 K μας
συνέδριό	585 K μας
συνέστησε	617 K
συνδεθείτε	24 K	557 K για να
συνδρομή	593 με K	593 K από	611 με K	618 K
συνδρομητές	556 διαθέσιμο μόνο σε K	556 διαθέσιμο σε K	575 μόνο για K	575 μόνο σε K	614 γραφτείτε K	615 οι K μας	618 K
συνδρομητής	556 είστε ήδη K	614 γίνετε K
συνεργασία	596 σε K με χορηγό	596 σε K με τον χορηγό
συνεργατών	596 συνδέσμους K
συνεχίζεται	596 K παρακάτω
συνεχίσετε	556 για να K την ανάγνωση	556 να K την ανάγνωση
συνεχίσουμε	615 να K
συνεχίστε	556 K την ανάγνωση
συνιστούσε	617 K
συντάκτης	580 είναι K
συντάκτρια	580 είναι K
σχολιάσετε	6 K
σχόλια	590 στα K
σύμφωνα	617 K
""", 'τ': """
τελευταίο	606 K δωρεάν άρθρο
τραγουδούσαν	617 K
τόνιζε	617 K
τόνισε	617 K
""", 'υ': """
υπογράμμισε	617 K
υποσχέθηκε	617 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	576 αφού K ως εδώ
φωνάζει	617 K
φύγετε	576 πριν K
φώναζαν	617 K
φώναζε	617 K
φώναξαν	617 K
φώναξε	617 K
""", 'χ': """
χάνετε	607 μη K
χρήσης	574 όροι K	592 όρους K
χρειαζόμαστε	614 K τη βοήθειά σας
χρησιμοποιεί	565 K cookies
χρησιμοποιούμε	564 K cookies
χρόνο	616 τον K
""", 'ψ': """
ψηφίστε	603 K
ψηφοφορία	587 στην K
""", 'а': """
абонамент	110 вече имате K	141 с K	141 K за	161 с K	168 K
абонамента	139 с K си	139 благодарим за K
абонат	108 вече сте K
абонати	120 само за K	168 K
абонирайте	108 K се, за да	111 K се за бюлетина	164 K се
абонирането	139 с K
авторизованные	2128 только K
авторизованным	2128 K пользователям
авторизовані	2574 лише K
авторизуйтесь	24 K
авторкою	2562 зв'язатися з K
автором	2562 зв'язатися з K
автору	2116 пишите K
адрес	21 имейл K няма	139 имейл K
адреса	139 имейл K
адресою	2595 пишіть за K
адресу	2148 пишите по K
анкета	135 нашата K	135 кратка K
анкетата	136 K
анкету	2127 K	2573 K
анонимно	2116 K
афилиейт	144 K линкове
""", 'б': """
бажаних	2559 K джерел
безкоштовна	2593 остання K стаття
безкоштовний	2569 наш K вебінар	2577 K акаунт	2593 останній K матеріал
безкоштовних	2577 ліміт K	2577 K статей
безкоштовні	15 K статті	2577 K статті
безлимитный	2083 K доступ
безплатен	132 нашия K уебинар
безплатна	155 последна K статия
безплатни	15 K статии	141 K статии
безплатно	141 K, за
бесплатная	2146 последняя K статья
бесплатные	15 K статьи	2131 K статьи
бесплатный	2122 наш K вебинар	2131 K аккаунт	2146 последний K материал
бесплатных	15 K статей	2131 лимит K	2131 K статей
бисквитки	129 K	159 K
бисквитките	129 K	159 K
благав	2606 K
благала	2606 K
благали	2606 K
благодарение	18 K на читателите	147 K на вас	147 K на вашата	165 K на вас
благодарим	139 K ви, че се
благодаря	2137 K донатам	2161 K вам	2161 K вашей
блокировщик	2096 отключите K	2096 K рекламы
блокувальник	2544 K реклами
браузер	10 ваш K	2109 ваш K	2554 ваш K
браузър	10 вашият K
бюлетин	111 нашия K	140 K	165 нашия K	168 K
бюлетина	111 K ни	111 запишете се за K	140 K
бюлетини	140 K
""", 'в': """
вайбері	2560 K
вайбър	16 K	124 K
ватсапе	2114 K
вашата	112 на K поща
вебинар	2122 наш K
вебінар	2569 наш K
взывал	2163 K
видео	9 это K
виділіть	2558 K
визнав	2606 K
визнала	2606 K
визнає	2606 K
викала	167 K
викаха	167 K
викаше	167 K
викна	167 K
використання	2554 K cookie	2583 будь-яке K матеріалів	2583 K матеріалів сайту
використанні	2552 при K матеріалів
використовує	2545 K cookie
використовуємо	2544 K cookie
вимагав	2606 K
вимагала	2606 K
вимагали	2606 K
випуск	2571 K
вирішив	2606 K
вк	2114 K
вконтакте	2114 K
влезте	24 K
вміст	9 цей K
внескам	2584 завдяки K	2604 завдяки K
внесок	2603 ваш K
войдите	24 K	2084 K, чтобы
вотсапе	2114 K
вотсапі	2560 K
всеки	147 K лев
встановіть	2538 K додаток
възпроизвеждането	146 K
выделите	2099 K ее	2099 K текст
выпуск	2125 K
відповів	2606 K
відповідав	2606 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2606 K
відправити	21 K коментар
""", 'г': """
гласеше	167 K
гласил	2163 K
гласила	2163 K
гласит	2163 K
гласувайте	152 K
гледайте	157 K ни
говорил	2163 K
говорила	2163 K
говорили	2163 K
говорит	2163 K
год	2162 в K
годишно	166 K
голосуйте	2142 K	2589 K
гривень	2605 # K
грн	2605 # K
група	158 viber K
гукав	2606 K
гукали	2606 K
гукнув	2606 K
гукнула	2606 K
гіперпосилання	2552 K обов
""", 'д': """
дальше	2083 чтобы читать K
дарение	164 вашето K	166 с K	168 K
дарения	168 K
дарете	147 K	164 K ни
джерела	2559 обрані K	2559 бажані K
джерелом	2559 основним K	2559 бажаним K
дзен	2114 K
дзене	2114 K
добави	167 K
добавил	167 K	2163 K
добавила	167 K	2163 K
добавьте	2093 K нас в
добавя	167 K
додав	2606 K
додала	2606 K
додає	2606 K
дозволить	2603 ваша підтримка K
дозволяється	2583 матеріалів K лише
долучайтесь	2603 K до нас	2603 K до нашої	2603 K до нашого	2603 K до спільноти	2603 K до читачів
долучайтеся	2603 K до нас	2603 K до нашої	2603 K до нашого	2603 K до спільноти	2603 K до читачів
донат	2160 ваш K	2603 ваш K	2607 K
донатам	2584 завдяки K
донати	2607 K
донатом	2605 K
донаты	2164 K
допомагає	2603 ваша підтримка K
допомога	2603 нам потрібна ваша K
допомогою	2586 за K ші
допоможе	2604 K нам
допоможуть	2584 K нам працювати	2604 K нам
допускается	2136 материалов K только
доступ	2131 полный K	2577 повний K
достъпен	108 K за абонати
достъпна	108 K за абонати
достъпно	108 K за абонати
дочитали	2076 вы K до конца	2528 ви K до кінця
дочитати	2534 щоб K
дочитать	2083 чтобы K	2131 K
""", 'е': """
евро	141 за # K
ежедневную	2086 K рассылку
ежемесячно	2162 K
ежемесячное	2160 оформите K
ежемесячный	2137 K донат
еженедельную	2086 K рассылку
електронна	112 вашата K поща
електронної	2576 адресу K пошти
електронну	2576 K адресу	2576 K пошту
епизод	134 K
епизода	134 K
""", 'ж': """
жаловалась	2163 K
жаловался	2163 K
жалуются	2163 K
журналист	127 е K	127 - K	127 , K	2117 - K	2117 , K
журналисти	165 нашите K
журналистика	165 независимата K	165 независима K	165 нашата K	2161 независимая K
журналистике	2161 независимой K
журналистики	2161 независимой K
журналистику	2161 независимую K
журналистка	127 е K	127 , K	2117 - K	2117 , K
журналисты	2161 наши K
журналіст	2564 - K	2564 , K
журналісти	2604 наші K
журналістика	2604 незалежна K
журналістику	2604 незалежну K	2604 якісну K
журналістка	2564 - K	2564 , K
""", 'з': """
завантажити	2538 K застосунок
завантажте	2538 K додаток
завдяки	2584 існує K	2604 K вам	2604 K вашій
задонатьте	2160 K	2603 K
задължителните	21 K полета
зазначив	2606 K
зазывал	2163 K
закликав	2606 K
закликала	2606 K
закликали	2606 K
закончились	2083 бесплатные статьи K
залишає	29 K за собою право
залишилося	2535 K #%	2535 K # %
заметили	2100 K ошибку
замолчим	2161 мы не K
запазени	118 всички права K
запевняв	2606 K
запевняла	2606 K
запевняє	2606 K
запитав	2606 K
запитала	2606 K
запитань	2573 на кілька K
запишете	111 K се за нашия
зарегистрированные	2128 только K
зарегистрированным	2083 доступен только K
зарегистрированы	2083 уже K
зарегистрируйтесь	2084 K, чтобы	2131 бесплатно K	2131 K бесплатно	2160 K бесплатно	2160 K, чтобы читать
зареєстровані	2574 лише K	2574 тільки K
зареєструйтесь	2535 K, щоб	2577 безкоштовно K	2577 K безкоштовно	2603 K безкоштовно	2603 K, щоб читати
зареєструйтеся	2577 K безкоштовно
застосунку	2556 нашому K
застосунок	2538 завантажте K	2556 наш K	2556 мобільний K	2603 завантажте K і	2603 завантажте K та
захищено	2552 усі права K
захищені	2552 усі права K	2552 всі права K
защищенной	2116 K формой
защищены	2107 все права K
защищённой	2116 K формой
заяви	167 K
заявив	2606 K
заявил	167 K	2163 K
заявила	167 K	2163 K	2606 K
заявили	2163 K	2606 K
заявиха	167 K
здесь	2076 раз уж вы K
знайшли	2558 якщо ви K
знанията	135 K си
зобов	2606 K'язав
зовнішнього	2566 K вмісту	2566 K контенту
зовнішній	2566 K вміст	2566 K контент
зробіть	2532 K внесок	2603 K внесок у	2603 K внесок на
""", 'и': """
избранное	2113 K
известията	14 K
извика	167 K
изкуствен	149 с помощта на K интелект	149 с K интелект	149 от K интелект
изпратете	125 K ни	164 K ни
изпращайте	125 K ни	126 K на
изтеглете	164 K нашето
източник	123 основен K
източници	123 любими K
имейл	112 вашия K	139 вашия K	139 по K	139 на K
имейла	112 на K си
иностранного	2107 выполняющим функции K агента
иностранным	2161 K агентом
инстаграм	124 K
искусственного	2139 с помощью K интеллекта
искусственным	2139 K интеллектом
использование	2109 K cookie	2119 K cookie	2136 любое K материалов	2136 K материалов сайта
использовании	2107 при K материалов	2136 полном или частичном K	2136 частичном K материалов
используем	2096 K cookie
использует	2097 K cookie
источники	2113 избранные K	2113 любимые K
источников	2113 избранных K	2150 избранных K
источником	2113 основным K
исчерпали	2083 K лимит
""", 'к': """
каждое	17 K утро
каждый	2162 K месяц
каже	2606 K
каза	167 K
казав	2606 K
казал	167 K
казала	167 K	2606 K
казали	2606 K
казаха	167 K
казва	167 K
казвал	167 K
казвала	167 K
канал	158 viber K	2161 наш K	2604 наш K
канала	2161 нашего K
каналу	2604 нашого K
колумнист	2117 - K	2117 , K
колумніст	2564 - K
колумністка	2564 - K
команде	2122 к нашей K
команди	2569 до нашої K
коментар	6 залишити K
коментарите	137 K под
коментарях	2553 у K	2553 в K
коментатор	127 е K
коментиране	137 правила за K	137 правилата за K
коментирате	6 за да K	137 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2099 чтобы оставить K
комментария	21 для отправки K
комментариях	2108 в K
комментировать	6 K
контент	9 этот K	9 цей K	2119 внешний K
контента	9 этого K	2119 внешнего K
контенту	9 цього K
конференцию	2122 нашу K
конференция	132 нашата K
конференцію	2569 нашу K
конфиденциальности	2096 политикой K	2109 политика K
конфіденційності	2544 політикою K	2554 політика K
копирование	2136 K материалов сайта
кореспондент	127 е K	127 , K	2564 - K	2564 , K
кореспондентка	2564 - K	2564 , K
короткий	2127 K опрос
корреспондент	2117 - K	2117 , K
крикнув	2606 K
крикнул	2163 K
крикнула	2163 K	2606 K
кричав	2606 K
кричал	2163 K
кричала	2163 K	2606 K
кричали	2163 K	2606 K
кричит	2163 K
""", 'л': """
лв	141 за # K
лев	141 за # K
лева	141 за # K	166 K
лекцию	2122 нашу K
лекцію	2569 нашу K
""", 'м': """
магазин	132 нашия онлайн K	132 нашия K
магазина	132 онлайн K ни	2122 нашего K
магазине	2122 в нашем K	2122 в нашем интернет-K
магазину	2569 нашого K
магазині	2569 у нашому K	2569 в нашому K	2569 нашому інтернет-K
материал	2099 обсудить K	2119 внешний K	2152 K создан	2161 этот K
материалам	2144 ко всем K
материалы	2161 наши K
матеріал	2604 цей K
матеріали	2604 наші K
матеріалів	2583 копіювання K сайту	2583 K посилання обов'язкове	2591 до всіх K	2591 до усіх K
мероприятие	2122 наше K
месенджері	2560 K
месец	166 на K	166 всеки K
месечно	166 K
мессенджере	2114 K
месяц	2162 в K
мобільний	2556 K додаток
молба	122 имаме малка K	122 имаме K към вас
молел	167 K
молела	167 K
молеха	167 K
молеше	167 K
місяць	2605 на K	2605 перший K
""", 'н': """
нагадав	2606 K
нагадала	2606 K
наголосив	2606 K
наголосила	2606 K
надпис	167 такъв K
надпись	2163 такая K
надсилайте	2562 K нам	2562 K її	2562 K їх нам	2563 K фото	2563 K відео	2563 K свої	2603 K нам
надійних	2559 K джерел
надішліть	2562 K нам	2562 K їх нам	2563 K фото	2603 K нам
нажимая	2130 K кнопку	2130 K на кнопку	2130 K "
нажмите	2099 K ctrl
намерете	157 K ни
напис	2606 такий K
написа	167 K
написав	2606 K
написал	2163 K
написала	2163 K	2606 K
написано	2163 было K	2606 було K
напишите	2116 K нашему	2116 K нашей	2116 K автору	2116 K нам	2160 K нам
напишіть	2562 K нашому	2562 K нашій	2562 K автору	2562 K авторці	2562 K нам	2603 K нам
напомнил	2163 K
напомнила	2163 K
направете	164 K дарение
настоя	167 K
настоява	167 K
настоявал	167 K
натискайки	139 K
натискането	139 с K
натискаючи	2576 K кнопку	2576 K на
нашем	2099 в K чате
нашия	132 към K екип	132 в K екип	135 K куиз	135 K тест
небольшая	2076 K просьба
неделю	17 раз в K	17 каждую K	2162 в K
независимата	164 подкрепете K
независими	165 K медии
независимую	2079 поддержите K	2160 поддержите K
независимые	2161 K медиа
незалежні	2604 K медіа
нейросети	2139 с помощью K
несколько	2127 на K вопросов
новинами	2541 стежте за K
новини	124 google K	2560 google K
нуждаем	164 K се от вашата
нужна	2137 K ваша
нюзлетър	140 K
""", 'о': """
обеща	167 K
обещал	167 K	2163 K
обещала	2163 K
обещали	2163 K
обозреватель	2117 - K	2117 , K
обраних	2559 K джерел
объявил	2163 K
объявила	2163 K
объяснил	2163 K
объяснила	2163 K
объясняет	2163 K
объяснял	2163 K
объясняла	2163 K
обязал	2163 K
обязательна	2107 гиперссылка K	2136 материалов ссылка K	2136 ссылка на источник K
обязательные	21 K поля	2099 K поля
обясни	167 K
обяснил	167 K
обяснила	167 K
обяснява	167 K
обіцяв	2606 K
обіцяла	2606 K
обіцяли	2606 K
оглядач	2564 - K	2564 , K
оглядачка	2564 - K	2564 , K
оголосив	2606 K
ограничений	2083 читайте без K
одноклассниках	2114 K
одному	2576 в K листі
опечатку	2099 нашли K
опитування	2573 наше K	2573 коротке K
опитуванні	35 нашому K	2573 K читачів	2573 нашому K	2573 в K
оприлюднюватиметься	22 не K	2547 ваша e-mail адреса не K
опрос	35 наш K	2127 наш K
опросе	35 нашем K	2127 нашем K	2127 в K
опубликован	22 не будет K	2099 ваш адрес email не будет K
организаторите	167 канят K
организаторы	2163 зовут K
організатори	2606 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2130 K заявку
осталось	2084 K #%	2084 K # %
ответил	2163 K
ответила	2163 K
ответственности	30 не несет K	30 не несёт K
отвечал	2163 K
отвечала	2163 K
отговори	167 K той	167 K тя
отговорил	167 K
отговорила	167 K
отговориха	167 K
отговорност	30 не носи K
отменить	21 K ответ	2162 K в любой момент
отметил	2163 K
отметила	2163 K
отписаться	2086 K в любой момент
отправьте	2116 K их нам	2160 K нам
отримувати	2594 хочете K
отримуйте	2598 K
очакваме	125 K вашите
ошибку	2100 нашли K
оштрафовал	2163 K
оштрафовала	2163 K
оштрафував	2606 K
""", 'п': """
партнером	2134 совместно с K	2581 спільно з K
партнерские	37 K ссылки	2134 K ссылки
партнерські	2581 K посилання
партнеры	2096 мы и наши K
партньорски	144 K линкове
партнёром	2134 совместно с K
партнёрские	37 K ссылки	2134 K ссылки
патроном	2160 станьте K
пееха	167 K
пели	2163 K
первый	2162 K месяц	2162 рубль в K
переведите	2160 K нам
перевірте	2573 K себе	2576 K пошту
передплатник	2534 уже K	2534 вже K
передплатникам	2534 доступний лише K	2534 доступна лише K	2534 доступно лише K
передплатники	2592 лише K	2592 тільки K
передплатників	2534 тільки для K
передплатою	2534 доступна за K	2534 доступний за K	2577 за K	2599 з K
передплату	2577 K за	2603 оформіть K
передрук	2557 K
передруку	2557 у разі K
перепечатка	2112 K
перепечатке	2112 при K
персональних	2555 K даних
персональных	2110 K данных
писав	2606 K
писал	2163 K
писала	2163 K	2606 K
писати	2604 нам K
писменото	146 без K съгласие
письме	2130 в одном K
письменного	2151 без K согласия
письмової	2597 без K згоди
питаха	167 K
питаше	167 K
пишете	125 K ни	126 K на	164 K ни
пишеше	167 K
пишите	2116 K нам	2148 K на	2160 K нам
пишіть	2562 K нам	2595 K на
платной	2083 в K версии
повний	20 K текст	2577 K текст
повтаря	167 K
повтаряше	167 K
повторював	2606 K
повторює	2606 K
повторяет	2163 K
повторял	2163 K
повторяла	2163 K
повідомив	2606 K
повідомила	2606 K
повідомили	2606 K
повідомте	2562 K нам	2562 K нас	2603 K нам
подайте	126 K сигнал
поддержать	2160 K нас	2160 K редакцию	2160 K нашу
поддерживайте	2160 K нас	2160 K нашу
поддержите	2079 K нашу	2079 K нас	2137 K	2160 K нас	2160 K нашу	2160 K редакцию	2160 K проект	2160 K автора	2160 K наш
поддержка	2080 ваша K	2160 ваша K поможет	2160 ваша K помогает	2160 ваша K позволит
поддержке	2134 при K партнёра	2134 при K партнера	2137 благодаря вашей K	2161 вашей K
поддержки	2161 без вашей K	2161 вашей K
поделитесь	25 K
подканял	167 K
подканяха	167 K
подканяше	167 K
подкаст	34 наш K	34 нашия K	134 K	165 нашият K	2125 K	2161 наш K	2571 K	2604 наш K
подкаста	134 K	2125 K	2161 нашего K
подкасте	34 нашем K	2125 K
подкасти	34 наші K	134 K	2571 K
подкастов	2125 K
подкасту	2571 K
подкастът	134 K
подкасты	2125 K
подкасті	34 нашому K	2571 K
подкастів	2571 K
подкрепа	147 с вашата K	147 вашата K	164 вашата K	165 вашата K
подкрепата	144 с K на партньор
подкрепете	147 K	164 K ни	164 K нашата
подкрепяйте	164 K ни
подписаны	2083 уже K
подписка	2083 уже есть K	2164 K
подписке	2083 доступен только по K	2083 доступна по K	2083 доступен по K	2131 по K
подписки	2164 K
подпиской	2156 с K
подписку	2083 оформить K	2083 оформите K	2130 спасибо за K	2131 K за	2160 оформите K	2160 оформить K
подписчик	2083 уже K	2083 вы уже K
подписчикам	2083 доступна только K	2083 доступно только K	2083 доступен только K	2145 только K
подписчики	2145 только K	2164 K
подписчиков	2083 только для K
подписчиком	2160 станьте K
подписывайтесь	2086 K на рассылку	2093 K на нас	2093 K на наш	2093 K на канал	2093 K на telegram	2160 K на
подписываясь	2130 K
подпишитесь	2079 K на регулярное	2086 K на рассылку	2093 K на наш	2093 K на канал	2160 K на
подчеркнул	2163 K
подчеркнула	2163 K
подчерта	167 K
поділіться	25 K
подію	2569 нашу K
пожертвование	2079 оформите K	2080 сделайте K	2137 регулярное K	2137 ежемесячное K	2160 ваше K	2160 сделайте K	2160 оформите K	2164 K
пожертвования	2161 на K	2164 K
пожертвованиям	2137 благодаря K	2161 благодаря K
пожертвуйте	2160 K
позволяет	2160 ваша поддержка K
позоваването	146 K на
поиска	167 K
поискал	167 K
полностью	20 материал K	2083 чтобы прочитать K
полный	20 K текст	2131 K текст
получавайте	160 K
получавате	156 искате ли да K	156 искате да K
получайте	2155 K
получать	2147 хотите K
помилку	2547 знайшли K
помогите	2160 K нам
помогнете	164 K ни
помогут	2161 K нам
поможет	2161 K нам
помоли	167 K
помолил	167 K
помолила	167 K
помощь	2160 нам нужна ваша K
помощью	2139 с K ии
помітили	2558 якщо ви K
понравилась	2161 K статья
понравился	2161 K материал	2161 K текст
пообещал	2163 K
пообещала	2163 K
пообіцяв	2606 K
пообіцяла	2606 K
попереджає	2606 K
попередив	2606 K
попита	167 K
попросив	2606 K
попросил	2163 K
попросила	2163 K	2606 K
попросили	2163 K	2606 K
попросило	2163 K
порадив	2606 K
порадила	2606 K
посилання	2583 K на джерело обов'язкове
последвайте	164 K ни
последната	155 K ви безплатна статия	155 K безплатна статия
посоветовал	2163 K
посоветовала	2163 K
постановив	2606 K
постановил	2163 K
посъветва	167 K
посъветвал	167 K
посъветвали	167 K
потребовал	2163 K
потребовала	2163 K
почте	2130 вашей K
почтовом	2130 вашем K ящике
почту	2087 на вашу K	2087 вам на K	2130 вашу K
пошту	2537 на вашу K
пошті	2576 вашій K
пощенска	112 вашата K кутия
пояснив	2606 K
пояснил	2163 K
пояснила	2163 K	2606 K
пояснював	2606 K
пояснювала	2606 K
пояснює	2606 K
поясняет	2163 K
правото	29 си запазва K
працювати	2584 допоможе нам K	2604 K далі
працюємо	2604 ми K
предпочитаемые	2113 K источники
предпочитаемых	2113 K источников
предпочитан	123 K източник
предпочитани	123 K източници
предпочитаните	123 K източници	123 K си източници
предпочтительные	2113 K источники	2150 K источники
предпочтительный	2113 K источник
предпочтительных	2150 K источников
предупреди	167 K
предупредил	2163 K
предупреждава	167 K
предупреждает	2163 K
препечатването	146 K
призвал	2163 K
призвала	2163 K
призвали	2163 K
призна	167 K
признава	167 K
признавал	2163 K
признает	2163 K
признал	2163 K
признала	2163 K
признали	2161 нас K
призова	167 K
призовава	167 K
призовал	167 K
призоваха	167 K
призывал	2163 K
призывала	2163 K
призывали	2163 K
приложение	165 нашето K	2088 скачать K	2089 скачайте K	2089 установите K	2111 наше K	2111 мобильное K	2160 скачайте наше K	2160 скачайте K и
приложението	164 изтеглете K ни	164 изтеглете K на вестник
приложении	2088 открыть в K	2111 нашем K
приложения	2111 нашего K	2161 нашего K
приоритетным	2113 K источником
присоединяйтесь	2160 K к нам	2160 K к нашему	2160 K к нашей	2160 K к нашим	2160 K к сообществу	2160 K к читателям	2160 K к тем
присъединете	164 K се към нашия
присылайте	2116 K нам	2116 K фото	2116 K видео	2116 K новости	2116 K свои	2116 K их нам	2160 K нам
пришлите	2116 K нам	2116 K фото	2116 K их нам	2160 K нам
приєднуйтесь	2603 K до нас	2603 K до нашої	2603 K до нашого	2603 K до спільноти	2603 K до читачів
приєднуйтеся	2603 K до нас	2603 K до нашої	2603 K до нашого	2603 K до спільноти	2603 K до читачів
проверьте	2127 K себя	2130 K почту
проголосуйте	2142 K	2589 K
продовження	2581 реклама. K
продовжити	2534 щоб K читання	2584 допоможуть нам K
продовжувати	2604 K роботу
продолжаем	2161 мы K работать
продолжать	2137 помогут нам K	2161 K работу
продолжение	2134 реклама. K
продолжить	2083 чтобы K чтение	2137 помогут нам K	2137 поможет нам K	2161 K работу
продължава	144 K по-долу
продължете	109 K да четете
продължим	165 да K да работим
продължите	108 за да K да четете
произведен	2107 настоящий материал (информация) K	2152 материал K
произведён	2152 материал K
пройдите	2127 K тест
пройдіть	2573 K тест
пропускайте	156 не K
пропустите	2147 не K
пропустити	2594 не хочете K
пропустить	2147 не хотите K
пропустіть	2594 не K
просив	2606 K
просил	2163 K
просила	2163 K	2606 K
просили	2163 K	2606 K
просьба	2076 у нас к вам K	2076 у нас есть K
просять	2606 K
проучване	135 нашето K
прохання	2528 маємо до вас K	2528 невелике K
прочетете	109 за да K цялата
прочитать	2083 осталось K	2083 чтобы K статью
пріоритетне	2559 K джерело
пріоритетним	2559 K джерелом
пълния	141 K текст
първия	166 за K месец
підписатися	2536 K на розсилку
підписка	2607 K
підписку	2534 оформіть K	2576 дякуємо за K	2603 оформіть K
підписники	2592 лише K	2607 K
підписників	2534 тільки для K
підписуйтесь	2540 K на нас	2540 K на наш	2540 K на канал	2540 K на telegram	2603 K на
підписуйтеся	2540 K на наш	2540 K на канал
підписуючись	2576 K
підпишіться	2536 K на розсилку	2540 K на наш	2603 K на
підтримайте	2531 K нашу	2531 K незалежну	2531 K нас	2584 K	2603 K нас	2603 K нашу	2603 K незалежну	2603 K редакцію	2603 K автора	2603 K роботу	2603 K наш
підтримати	2603 K нас	2603 K нашу
підтримка	2532 ваша K	2603 ваша K допоможе
підтримки	2581 за K партнера	2604 спільноти K	2604 вашої K
підтримуйте	2603 K нас	2603 K нашу
підтримці	2584 завдяки вашій K	2584 завдяки K читачів	2604 вашій K
піти	2528 перш ніж K
""", 'р': """
работа	165 нашата K	2161 наша K
работаем	2161 мы K
работать	2137 помогут нам K	2137 поможет нам K	2161 K дальше
работу	2161 нашу K
радив	2606 K
радила	2606 K
радили	2606 K
радить	2606 K
разрешение	119 без K е забранено
разрешения	2151 без K редакции
разчитаме	147 K на вашата	165 K на
расскажите	2160 K нам
рассказал	2163 K
рассказала	2163 K
рассказывать	2161 K правду
расследование	2161 наше K	2161 это K
расследования	2161 наши K
рассылка	2161 наша K	2164 K
рассылку	2086 нашу K	2086 K самых	2161 нашу K
регистрацията	139 с K си	139 благодарим за K
регистрируясь	2130 K
регулярний	2584 K внесок
редактор	127 е K	127 - K	127 , K	2117 - K	2117 , K	2564 - K	2564 , K
редакторка	2564 - K	2564 , K
редакцией	2116 связаться с K
редакции	2151 без согласия K	2161 нашей K
редакцию	2116 напишите в K	2116 пишите в K
редакция	132 в нашата K	165 нашата K	2161 наша K
редакцію	2562 напишіть у K	2562 пишіть у K
редакція	2604 наша K
редакцією	2562 зв'язатися з K
редакції	2562 пишіть до K	2597 без згоди K	2597 без дозволу K	2604 нашої K
рекламата	11 K	144 след K
реклами	11 K	165 без K	2581 після K	2581 на правах K	2604 без K
рекламой	11 K
рекламы	11 K	2134 после K	2134 на правах K	2161 без K
репортер	127 е K	127 - K	127 , K	2117 - K	2117 , K	2564 - K	2564 , K
репортери	165 нашите K
репортерка	2564 - K	2564 , K
репортёр	2117 - K	2117 , K
решил	2163 K
реєструючись	2576 K
робота	2604 наша K
роботу	2604 нашу K
розповів	2606 K
розповідати	2604 K правду
розповіла	2606 K
розсилка	2604 наша K	2607 K
розсилку	2536 нашу K	2536 щоденну K	2604 нашу K
розслідування	2604 наші K	2604 це K
рублей	2162 # K
рік	2605 на K
""", 'с': """
свободната	164 подкрепете K
свържете	125 K се с нашия	125 K се с нашата	125 K се с нас	125 K се с автора	164 K се с нас
свяжитесь	2116 K с нами
связаться	2116 K с автором
седмично	17 веднъж K
сигнализирайте	125 K ни
сказав	2606 K
сказал	2163 K
сказала	2163 K	2606 K
скаржаться	2606 K
скаржився	2606 K
скаржилася	2606 K
скачайте	2088 K наше
скиньте	2160 K нам	2160 K донат
сколько	2160 скиньте K
скриньку	2576 вашу K
скриньці	2576 вашій K
следите	2093 K за нами
словам	2163 по K
словами	2606 за K
слушайте	157 K ни
слідкуйте	2540 K за нами
советовал	2163 K
советовала	2163 K
советовали	2163 K
советует	2163 K
содержимое	2119 внешнее K
сообщение	2107 данное K (материал) создано	2152 K создано
сообщил	2163 K
сообщила	2163 K
сообщили	2163 K
сообщите	2116 K нам	2160 K нам
соучастником	2137 станьте K	2160 станьте K
сповіщення	14 K	2538 увімкнути K	2538 увімкніть K
споделете	25 K
сподобався	2604 K текст	2604 K матеріал
сподобалась	2528 якщо вам K стаття
според	167 K
спрашивает	2163 K
спросил	2163 K
спросила	2163 K
співали	2606 K
співучасником	2603 станьте K
спільнота	2604 наша K
спільноти	2532 стань частиною K	2584 частиною K	2604 нашої K
станете	164 K абонат	164 K член
станьте	2160 K нашим	2603 K нашим
статей	2591 до всіх K	2591 до усіх K
статии	154 до всички K
статия	122 хареса ли ви тази K	141 цялата K	165 тази K
статията	141 % от K
стаття	2604 ця K
статья	2161 эта K
статьям	2144 ко всем K
стверджує	2606 K
стежте	2540 K за нами
стигнали	122 щом сте K дотук
стороннего	2119 K сервиса
сторонним	2119 K сервисом
стороннього	2566 K сервісу
стороннім	2566 K сервісом
суммой	2162 любой K
сумму	2162 любую K
сутрин	17 всяка K
существуем	2161 мы K
существует	2137 K благодаря
събитие	132 нашето K
съветва	167 K
съветваше	167 K
съвместно	144 K с партньор
съгласие	146 без писмено K
съдържание	9 това K	129 външно K	129 това K
съдържанието	146 използването на K	146 използване на K
съобщи	167 K
съобщил	167 K
съобщиха	167 K
""", 'т': """
твърдеше	167 K
твърди	167 K
текстове	154 до всички K
телеграм	16 K	124 K	2093 наш K-канал	2093 в нашем K	2114 K	2114 K-канал	2114 K-канале	2148 пишите в K	2161 наш K	2540 наш K-канал	2560 K	2560 K-канал	2560 K-каналі
телеграме	16 K	2114 K
телеграмі	2560 K
тест	2127 наш K	2573 наш K
тиждень	17 раз на K	2605 на K
требовал	2163 K
требовала	2163 K
требовали	2163 K
тръгнете	122 преди да си K
""", 'у': """
уведомления	14 K	2089 включите K	2089 включить K	2089 разрешить K
уверяет	2163 K
уверял	2163 K
уверяла	2163 K
увійдіть	24 K	2535 K, щоб
уговаривал	2163 K
уговаривала	2163 K
уебинар	132 нашия K
уйдете	2076 прежде чем вы K
улюблених	2559 K джерел
улюблені	2559 K джерела
умовляв	2606 K
умоляваше	167 K
умолял	2163 K
умоляла	2163 K
умоляли	2163 K
утверждает	2163 K
уточнив	2606 K
уточнил	2163 K
уточнила	2163 K	2606 K
учасником	2603 станьте K
""", 'ф': """
фейсбук	16 K	124 K
""", 'ц': """
цените	2161 K нашу
цитировании	2112 при K
цитування	2557 у разі K
цитуванні	2557 при K
""", 'ч': """
частиною	2603 станьте K
частковому	2583 повному або K
четене	0 време за K
четете	157 K ни
читаете	2160 спасибо, что K
читай	2540 K нас
читайте	2093 K нас в	2540 K нас у	2540 K нас в
читання	0 час K	0 хв K
читателей	2127 опросе K	2137 благодаря поддержке K	2157 K	2161 наших K
читатели	36 наши K	36 нашите K	162 K	165 нашите K	2076 дорогие K	2157 K	2161 наши K
читателите	162 K	165 с подкрепата на K	165 от K ни
читателям	18 благодаря K	36 нашим K	2157 K	2161 благодаря K
читати	2534 щоб K далі	2603 щоб K далі
читачам	18 завдяки K	2600 K
читачі	36 наші K	2600 K	2604 наші K
читачів	2600 K	2604 наших K
читаєте	2603 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2605 K
щомісячний	2584 K внесок
щомісячно	2605 K
щоранку	17 K
щотижневу	2536 K розсилку
""", 'э': """
электронной	2130 адрес K почты
электронную	2130 K почту
""", 'я': """
яжіться	2562 зв'K з нами
язкові	21 обов'K поля	2547 обов'K поля
якщо	2528 K ви вже тут
""", 'і': """
інтелектом	2586 штучним K
інтелекту	2586 за допомогою штучного K
""", 'א': """
אומר	1212 K
אומרת	1212 K
אחרינו	1166 עקבו K	1209 עקבו K
אלקטרוני	1164 דואר K
אמר	1212 K
אמרה	1212 K
אמרו	1212 K
אתכם	1196 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1211 K
ביקש	1212 K
ביקשה	1212 K
במייל	1195 K שלכם
בסרטון	1185 לצפות K זה
בעוגיות	1171 שימוש K
בעיתונות	1196 לתמוך K
בקובצי	1170 משתמש K
בשבוע	17 פעם K	1211 K
בתוכן	1207 לעשות שימוש K
""", 'ד': """
דווחו	1209 K לנו
דיוור	1195 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	1167 הורידו את K	1210 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1212 K
הודיעה	1212 K
הוואטסאפ	1167 לקבוצת K
הווטסאפ	1167 לקבוצת K
הוסיף	1212 K
הוסיפה	1212 K
הזהיר	1212 K
הזכויות	1178 כל K שמורות
החובה	21 שדות K
החינמיות	1208 הכתבות K
הטלגרם	1167 לערוץ K
הטקסט	1186 K
היום	1209 תרמו K
הירשמו	1209 K לקבלת
הכותב	1207 על דעת K
הכתבה	1160 להמשך קריאת K	1186 K	1210 K הזאת
המדור	1184 הוא עורך K	1184 היא עורכת K
המובעות	1207 הדעות K במאמר	1207 הדעות K בטור	1207 הדעות K בכתבה
המועדף	1181 למקור K	1181 כמקור K
המייל	1163 לתיבת K	1164 כתובת K
הניוזלטר	1164 K היומי	1195 K השבועי של	1195 K שלנו	1210 K
הסביר	1212 K
הסיכום	1186 K
העיקריות	1186 הנקודות K
העיתונות	1210 K העצמאית
הפרטיות	1171 מדיניות K
הפרסומת	11 K
הצביעו	1209 K בסקר
הצטרפו	1167 K לערוץ	1209 K אלינו
הקוראים	18 בזכות K
השימוש	1171 תנאי K
התגובות	1192 K
התחברו	24 K
התמיכה	1196 בזכות K שלכם
התראות	14 K
התרגום	1186 K
התרומה	1209 K שלכם
""", 'ו': """
ובטוויטר	1166 בפייסבוק K
ותלוי	1196 K בכם
ותלויה	1196 K בכם
""", 'ז': """
זקוקה	1209 K לכם
""", 'ח': """
חודשית	1209 תרומה K
חיצוני	1185 תוכן K	1185 תוכן ממקור K
""", 'ט': """
טען	1212 K
""", 'י': """
ישירות	1195 K למייל	1195 K לתיבת
""", 'כ': """
כמנויים	1160 הצטרפו K
כתב	1212 K
כתבה	1186 K זו	1210 K זו	1212 K
כתבו	1209 K לנו
כתבות	1208 K חינם
כתבת	1184 היא K
כתובת	1164 K דוא"ל
""", 'ל': """
לדברי	1212 K
להגיב	6 כדי K	1192 K
להמשיך	1160 כדי K לקרוא	1196 עזרו לנו K
להעתיק	1178 אין K	1207 לשכפל, K
לחודש	1211 K
לחוק	1207 סעיף #א K
לחצו	1209 K כאן
לידיעון	1209 הירשמו K
למנויים	1161 K בלבד
לניוזלטר	1163 הירשמו K	1163 הרשמה K	1163 K שלנו	1195 בהצלחה K	1209 הירשמו K
לעזרתכם	1209 אנחנו זקוקים K
לענייני	1184 הוא כתב K	1184 היא כתבת K
לצפייה	1185 K בתוכן
לקבוצת	1167 הצטרפו K
לקריאה	1208 כתבות K
לקריאת	20 K הכתבה
לשנה	1211 K
לתומכים	1196 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1208 K חינם
מועדף	1181 מקור K	1181 כמקור K
מינוי	1160 רכשו K	1209 רכשו K	1213 K
מנוי	1160 כבר K
מנויים	1213 K
מסכימים	1195 בהרשמה אתם K
מסר	1212 K
""", 'נ': """
ניוזלטר	1195 K שבועי	1213 K
""", 'ס': """
סיכום	1186 K
סיפר	1212 K
סיפרה	1212 K
סעיף	1207 K #א
ספרו	1209 K לנו
""", 'ע': """
עדכונים	1195 לקבלת K במייל
עיתונאי	1184 הוא K
עיתונאית	1184 היא K
עיתונות	1196 לעשות K	1210 K עצמאית
עכשיו	1209 תרמו K
עמלה	1206 נקבל K	1206 לקבל K
""", 'פ': """
פרסומות	1210 ללא K
פרסומת	11 K
פרשן	1184 הוא K
פרשנית	1184 היא K
""", 'צ': """
ציין	1212 K
""", 'ק': """
קוראי	1210 K
קרא	1212 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1211 חודש K
""", 'ש': """
שאלו	1186 K את
שיווקי	1195 לקבל תוכן K
שלחו	1209 K לנו
שלנו	1210 K
שנקבל	1206 K עמלה
שקראתם	1209 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1192 K
תוכן	9 K זה	1185 הצגת K
תלוי	1196 K בכם
תלויה	1196 K בכם
תמיכתכם	1209 K
תמכו	1209 K בנו
תקציר	1186 K
תרומה	1213 K
תרומות	1213 K
""", 'ا': """
اخبارنا	102 K
ادامه	984 K مطلب	984 K خبر	990 براي K مطلب
ادعمنا	101 K
ادعموا	101 K
ارسال	6 براي K نظر	962 براي ما K كنيد
اسبوعيا	103 K
استخدام	63 يمنع اعادة K
استطلاع	101 صوت في K
استطلاعنا	102 K
استفاده	950 از كوكي K ميكنيم	950 از كوكيها K ميكنيم	951 شرايط K	958 K از مطالب اين سايت	958 K از مطالب سايت
استمرار	101 ساهم في K	101 ساهموا في K
اشار	104 K
اشارت	104 K
اشتراك	89 لديك K	105 K	979 K تهيه كنيد	990 K تهيه كنيد	994 K
اشتراكك	86 تم K
اشترك	41 K الان	101 K الان
اشتركوا	101 K
اصحابها	84 تعبر عن راي K	84 عن راي K
اضاف	104 K
اضافت	104 K
اضغط	101 K هنا
اطلاع	962 به ما K دهيد
اعادة	63 يمنع K نشر
اعجبك	102 K هذا
اعلام	993 K كرد
اعلانها	14 K
اعلن	104 K
اعلنت	104 K
افاد	104 K
افادت	104 K
افزود	993 K
اكتب	101 K لنا
اكتبوا	101 K لنا
اكد	104 K
اكدت	104 K
الاخبارية	45 النشرة K
الارتباط	55 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	55 شروط K
الاشعارات	14 K	46 فعل K	47 تفعيل K
الاعلان	11 K
الاعلانات	57 حاجب K	57 مانع K
الالزامية	21 الحقول K
الالكتروني	44 بريدك K	45 البريد K
الان	101 تبرع K	101 سجل K
الاول	103 الشهر K
البريدية	44 نشرتنا K	45 النشرة K	105 النشرة K
التطبيق	46 حمل K	46 نزل K	47 تحميل K
التعليق	83 شروط K	83 سياسة K
التقرير	20 لقراءة K	102 هذا K
الخارجية	73 محتوي المواقع K
الخصوصية	55 سياسة K
الدخول	24 سجل K	41 سجل K او	41 سجل K الان	41 سجل K الي حسابك	101 سجل K او
الشهر	103 في K
الغاء	21 K الرد
القراء	18 بفضل K	87 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	41 لمتابعة K	89 لمواصلة K
الكاتب	84 يعبر عن راي K
الكوكيز	55 K
المادة	102 هذه K
المجانية	15 المقالات K	99 من المقالات K	99 مقالاتك K	99 المقالات K
المحتوي	9 هذا K	41 هذا K متاح
المستقلة	102 الصحافة K
المفضل	68 مصدرك K	68 مصدركم K	68 المصدر K لديك
المفضلة	68 مصادرك K	68 مصادركم K
المقال	20 لقراءة K	41 لقراءة K كاملا	89 لقراءة هذا K	102 هذا K
النشر	63 يمنع اعادة K
النشرة	44 اشترك في K
الينا	101 انضم K
انتاج	63 يمنع اعادة K
انستغرام	101 تابعنا علي K
انقر	101 K هنا
اوضح	104 K
اوضحت	104 K
اول	992 ماه K
ايميل	945 K خود را	945 به K شما	946 ادرس K	946 نشاني K	975 در K خود	990 K خود را وارد كنيد
ايميلتان	975 به K
اينجا	983 K كليك كنيد	990 K كليك كنيد
اينستاگرام	948 در K دنبال
اپ	974 K
اپليكيشن	974 K	990 K ما را	990 K را دانلود كنيد	990 K را نصب كنيد	991 K ما
اگهي	11 K
""", 'ب': """
باحث	71 K
باحثة	71 K
بازتابدهنده	988 الزاما K	988 لزوما K	988 K ديدگاه
باشيد	962 با ما در تماس K
بالضرورة	84 لا تعبر K عن	84 لا يعبر K عن	84 لا تعكس K	84 لا يعكس K	84 لا تمثل K	84 لا يمثل K
ببينيد	969 را K
بحسب	104 K
بخوانيد	960 K
براي	991 K ما
بريدك	44 الي K	86 في K	86 علي K	86 سجل K	86 اضف K
بريدكم	86 في K
بشنويد	969 K
بعرض	73 هل تسمح K
بفرستيد	962 براي ما K
بفضلكم	102 K
بنويسيد	962 براي ما K	990 براي ما K
بپيونديد	960 K	968 به تيم ما K	990 K
بگذاريد	962 با ما در ميان K	990 با ما در ميان K
بگيريد	962 با ما تماس K
""", 'ت': """
تؤكد	104 K
تابعنا	51 K علي	51 K عبر	101 K علي تويتر	101 K علي غوغل	101 K علي جوجل
تابعوا	50 K اخبار
تابعونا	50 K علي	50 K عبر	101 K علي
تاكيد	993 K كرد
تبرع	105 K
تبرعات	105 K
تبرعك	101 K
تبرعكم	101 K
تبرعوا	101 K الان
تحقيقاتنا	102 K
ترجيحي	961 منبع K	961 منابع K
تستطيع	87 تبرع بما K	87 ساهم بما K
تطبيق	101 حمل K	101 حملوا K
تطبيقنا	102 K
تعبر	84 لا K عن راي	84 K فقط عن راي
تعليقا	83 لتضيف K
تفعيل	54 K جافا
تفوت	101 لا K
تفوتوا	101 لا K
تقاريرنا	102 K
تقول	104 K
تلغرام	101 تابعنا علي K
تلگرام	948 ما را در K	948 در K دنبال	948 كانال K ما	962 با ما در K
تماشا	969 K كنيد
تمامي	959 K حقوق
تمثل	84 لا K راي
تواصلوا	101 K معنا
توزيع	63 يمنع اعادة K
توضيح	993 K داد
تيم	991 K ما
""", 'ج': """
جاوااسكريپت	950 K را فعال
""", 'ح': """
حذر	104 K
حذرت	104 K
حساب	41 هل لديك K
حقوق	959 كليه K	959 همه K	959 تمام K
حمايت	976 K مالي خود	977 به K شما نياز	977 با K شما	978 K كنيد	990 از ما K كنيد	990 K شما
""", 'خ': """
خارجي	73 محتوي K
خبر	4 اين K	991 اين K
خبرنامه	945 K ما	945 اشتراك K	946 در K	975 K روزانه	975 K هفتگي	991 K ما	991 K	994 K
خبرنگار	962 K ما را	964 K
خبرنگاران	991 K ما
خصوصي	951 سياست حريم K
خواست	993 K
خواستند	993 K
خواندن	979 براي ادامه K
خوانندگان	18 با كمك K	977 به K خود تكيه	991 K ما
خواهد	971 منتشر K شد
خواهند	971 منتشر K شد
""", 'د': """
دانشگاه	964 استاد K
دعا	104 K
دعت	104 K
دعمك	101 K
دعمكم	87 نعتمد علي K	87 تعتمد علي K	87 نحتاج الي K	101 K
دنبال	948 ما را K كنيد	960 K كنيد	960 K كنيم	990 K كنيد
دهيد	962 به ما خبر K	969 گوش K	980 هديه K	990 خبر K
ديدگاه	971 نوشتن K	971 ارسال K	971 بيانگر K	988 لزوما K
""", 'ذ': """
ذكر	104 K
ذكرت	104 K
""", 'ر': """
راسلنا	101 K
راسلونا	101 K
رايگان	968 وبينار K ما	979 اشتراك K	989 مقاله K	989 مطلب K	989 مطالعه K	990 K ثبت نام كنيد
روزنامه	988 ديدگاه K
روزنامهنگار	964 K
روزنامهنگاري	991 K مستقل
""", 'س': """
سالانه	992 K
ساهم	101 K في دعم
ساهموا	101 K في دعم
سايت	991 K ما
سايتهاي	965 محتواي K ديگر
سنويا	103 K
""", 'ش': """
شارك	25 K
شاركنا	101 K برايك
شاركه	25 K
شاركونا	101 K
شهريا	103 K
شويد	24 وارد K	960 عضو K	960 K	990 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	975 خبرنامه K
صحافتنا	102 K
صحافي	71 K
صحافية	71 K
صحفي	71 K
صحفية	71 K
صحفيينا	102 K
صرح	104 K
صرحت	104 K
""", 'ط': """
طالب	104 K
طالبت	104 K
طلب	104 K
طلبت	104 K
""", 'ع': """
علاقه	961 منبع مورد K
عملنا	102 K
عمولة	97 قد نحصل علي K	97 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	968 K شغلي در
فريقنا	102 K
فيسبوك	16 K	101 تابعنا علي K
فينگليش	971 K	972 حروف لاتين (K)
""", 'ق': """
قال	104 K
قالت	104 K
قالوا	104 K
قراءنا	102 K
قرائنا	87 نعتمد علي K	87 ونعتمد علي K	102 K
قناتنا	50 K علي	50 انضم الي K	102 K
""", 'ك': """
كاتب	71 K
كاتبة	71 K
كاتبه	84 يعبر عن راي K
كاتبها	84 تعبر عن راي K
كار	991 K ما
كاربري	979 حساب K خود شويد	990 حساب K خود شويد
كانال	948 به K ما	960 K ما	991 K ما
كتب	104 K
كتبت	104 K
كردهايد	979 ثبت نام K	979 ثبتنام K
كمصدر	68 K مفضل
كميسيون	986 K دريافت كنيم	986 K دريافت ميكنيم
كنيد	968 ديدن K	969 گوش K	980 هديه K	983 روي لينك كليك K	983 كليك K	990 به ما كمك K	990 روي لينك كليك K	990 همين حالا ثبت نام K
كوكي	951 از K
كوكيها	951 K
""", 'ل': """
لاتين	971 حروف K	972 حروف K
لاشتراكك	86 K في
لاشتراككم	86 K في
لاضافة	6 K تعليق	83 K تعليق
لزوما	988 K نظر
لقراءة	41 سجل الدخول K	89 K بقية	101 سجل الدخول K
لقراءتكم	101 شكرا K
لكتابة	83 K تعليق
للاطلاع	89 K علي المقال كاملا
للتعليق	6 K	83 K علي الخبر
للقراءة	0 دقائق K	41 سجل الدخول K
للمتابعة	41 سجل الدخول K
للمشتركين	42 K فقط	89 حصري K	89 متاح K
لمتابعة	41 سجل الدخول K	89 K قراءة	101 سجل الدخول K
لمشتركي	89 حصري K
لمواصلة	89 K قراءة
""", 'م': """
ما	991 به K
مالي	977 كمك K شما	990 كمك K شما	994 كمك K
ماه	992 در K
ماهانه	992 K
متجرنا	102 K
متصفحك	10 K
مجانا	101 سجل K
مجانيا	99 مقالا K
مجانية	99 مقالات K
محتوا	9 اين K
محتواي	965 K خارجي	965 اجازه ميدهيد K
محتوايي	965 حاوي K از
محتوي	73 K من طرف ثالث
محفوظ	958 حقوق K است
محفوظة	63 جميع الحقوق K	63 حقوق النشر K
مراسل	71 K
مراسلة	71 K
مراسلنا	102 K
مراسلينا	102 K
مرورگر	10 K شما
مساهمتك	87 نحتاج الي K	87 الي K
مساهمتكم	87 نحتاج الي K
مستقل	991 رسانه K
مستقلة	102 صحافة K
مشترك	89 هل انت K	979 K شويد	990 K شويد
مشتركان	979 ويژه K است
مصنوعي	966 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	991 اين K
معنا	101 ساهم K
مقالاتنا	87 لا نضع K	102 K
مقاله	984 ادامه K
منبع	987 ذكر K
منتخب	961 منبع K
منصتنا	102 K
موافقتك	73 نطلب K
موبايل	974 برنامه K
موردنياز	21 بخشهاي K
موفقيت	975 عضويت شما با K	975 ثبت نام شما با K
موقعنا	102 K
ميخواهيم	965 از شما اجازه K
ميدهد	971 نظر K
ميگفت	993 K
ميگويد	993 K
ميگيريم	986 كميسيون K
""", 'ن': """
ناشد	104 K
ناشدت	104 K
نتقاضي	97 K عمولة	97 قد K عمولة
نحتاج	87 K الي دعمك
نخواهد	22 منتشر K شد	971 منتشر K شد
نخواهند	971 منتشر K شد
ندهيد	990 از دست K
نرمافزار	974 K موبايل
نستخدم	54 K ملفات
نشرتنا	44 اشترك في K	102 K
نظر	6 ثبت K
نظرسنجي	990 در K ما	991 K ما
نميشود	971 منتشر K
نوشت	993 K
نويسنده	962 ايميل K	964 K
نياز	977 به كمك شما K
""", 'ه': """
هستيد	979 مشترك K
هماكنون	990 K ثبت نام كنيد
همايش	968 بليت K
""", 'و': """
وابسته	977 به حمايت شما K
واتساب	101 تابعنا علي K
واشار	104 K
واشارت	104 K
واضاف	104 K
واضافت	104 K
واعلن	104 K
واعلنت	104 K
وافاد	104 K
وافادت	104 K
واكد	104 K
واكدت	104 K
واوضح	104 K
واوضحت	104 K
وبحسب	104 K
وبينار	968 K ما	968 در K
وتؤكد	104 K
وتري	104 K
وتضيف	104 K
وتقول	104 K
وحذر	104 K
وحذرت	104 K
ودعا	104 K
ودعت	104 K
وذكر	104 K
وذكرت	104 K
وصرح	104 K
وصرحت	104 K
وطالب	104 K
وطالبت	104 K
وفقا	104 K
وقال	104 K
وقالت	104 K
وقالوا	104 K
وكتب	104 K
وكتبت	104 K
ومحلل	71 كاتب K
ونعتمد	87 K علي دعمكم
ووفقا	104 K
ويؤكد	104 K
ويديو	965 ديدن اين K
ويري	104 K
ويضيف	104 K
ويقول	104 K
ويقولون	104 K
""", 'ي': """
يؤكد	104 K
يقول	104 K
يقولون	104 K
يوتيوب	16 K	101 تابعنا علي K
""", 'پ': """
پژوهشگر	964 K
""", 'گ': """
گزارش	991 اين K
گزارشهاي	991 K ما
گفت	993 K
گفتند	993 K
گفته	993 K است	993 به K
""", 'अ': """
अन	1239 Kुवाद	1262 के Kुसार
अप	1262 Kील की
अपन	1244 Kी राय दें	1244 Kी राय कमेंट	1244 Kी प्रतिक्रिया	1245 कमेंट में Kी राय
अलर	1246 K्ट पाने के लिए
अवसर	1242 नौकरी के K
""", 'आ': """
आपक	1238 Kी इजाजत मांगते हैं	1238 Kी अनुमति मांगते हैं	1259 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	1231 कॉपीराK	1238 बाहरी साK	1260 हमारी वेबसाK
इन	24 लॉग K
इनब	1217 आपके Kॉक्स	1247 अपने Kॉक्स में
इब	1217 न्यूजलेटर को सब्सक्राK	1217 न्यूजलेटर सब्सक्राK	1220 चैनल को सब्सक्राK
इबर	1249 सब्सक्राK्स के लिए है	1249 सब्सक्राK हैं
इस	1260 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1218 ऐप डाKोड करें	1246 डाKोड करें	1246 डाKोड कीजिए	1259 ऐप डाKोड करें	1259 ऐप डाKोड कीजिए
उपय	1223 कुकीज का Kोग	1223 कुकी का Kोग
उपलब	1238 सामग्री K्ध नहीं है
""", 'ए': """
ए	1242 वेबिनार के लिK	1259 जुडिK	1259 सुधार सुझाKं
एज	1257 Kेंसी की फीड
""", 'ऐ': """
ऐप	1218 हमारा K	1260 हमारा K
""", 'औ': """
और	1244 क्विज खेलें K
""", 'क': """
क	1262 मुताबिK
कम	1245 Kेंट बॉक्स में
कर	1217 ईमेल दर्ज Kें	1218 ऐप इंस्टॉल Kें	1218 नोटिफिकेशन चालू Kें	1220 फॉलो Kें	1232 क्लिक Kें	1232 जॉइन Kें	1232 ज्वाइन Kें	1232 सब्सक्राइब Kें	1232 लाइक Kें	1235 हमें ईमेल Kें	1238 कुकीज स्वीकार Kें	1242 टिकट बुक Kें	1244 पोल में वोट Kें	1244 सर्वे में भाग लेK	1246 इंस्टॉल Kें	1246 नोटिफिकेशन ऑन Kें	1246 नोटिफिकेशन ऑन K लें	1247 साइन अप Kें	1251 शेयर Kें	1251 साझा Kें	1251 सेव Kें	1251 गिफ्ट Kें	1259 सब्सक्राइब Kें	1259 फॉलो Kें	1259 लॉग इन Kें	1259 लॉगिन Kें	1259 साइन अप Kें	1259 यहां क्लिक Kें	1259 लिंक पर क्लिक Kें	1259 अभी रजिस्टर Kें
करक	1235 कमेंट Kे बताएं	1247 सब्सक्राइब Kे आप	1247 साइन अप Kे आप
करन	1245 कमेंट Kे के लिए	1245 टिप्पणी Kे के लिए	1245 टिप्पणी पोस्ट Kे के लिए	1245 कमेंट Kे वाले
कल	1258 फ्री आर्टिK	1258 मुफ्त आर्टिK
कह	1262 Kा
कहत	1262 Kे	1262 Kी
""", 'ख': """
ख	1243 वीडियो देKें	1243 वीडियो भी देKें	1258 मुफ्त लेK	1262 लिKा
खक	1257 लेK के निजी विचार
खन	1243 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1253 अन्य Kों के लिए	1253 ताजा Kों के लिए	1253 की Kों के लिए	1258 मुफ्त Kें	1259 K भेजें	1259 पूरी K पढें	1260 इस K	1260 यह K
खर	1242 यहां से Kीदें
""", 'ग': """
गय	1251 लिंक कॉपी हो Kा
""", 'च': """
चलत	1248 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1239 पूKें	1262 पूKा
""", 'ज': """
जत	1223 निKा नीति
जनर	1257 ऑटो-Kेट
जर	1235 हमें Kूर दें
""", 'ट': """
ट	1223 जावास्क्रिप्K
टर	1217 हमारे न्यूजलेK	1217 हमारा न्यूजलेK	1217 हमारा साप्ताहिक न्यूजलेK	1217 न्यूजलेK के लिए	1237 सब एडिK हैं	1237 सब-एडिK हैं	1237 सीनियर सब एडिK हैं	1260 हमारे न्यूजलेK	1263 न्यूजलेK
""", 'ठ': """
ठक	1260 हमारे पाK
""", 'ड': """
ड	1232 जुKें	1257 सिंKीकेट फीड
डक	1243 पॉKास्ट सुनें	1260 हमारा पॉKास्ट
डन	1233 जुKे के लिए
""", 'द': """
द	1239 मुख्य बिंKु	1259 राय Kें
दद	1237 वरिष्ठ संवाKाता हैं	1237 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1243 को सुKें	1243 लेख सुKें	1263 दाK
नन	1243 पॉडकास्ट सुKे के लिए
नल	1220 चैK से जुडें	1260 हमारे चैK
नह	1257 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1218 ऐप में Kें
पढन	1249 Kे के लिए	1253 और खबरें Kे के लिए
पण	1245 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1221 गूगल न्यूज K	1247 ईमेल K पाने के लिए
पस	1234 Kंदीदा सोर्स	1234 Kंदीदा स्रोत	1234 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1234 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1235 हमें Kाएं	1259 हमें Kाएं	1259 राय Kाएं	1262 Kाया	1262 Kाते
बनकर	1249 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1238 से मिली साK्री शामिल है
मदद	1259 हमारी K करें	1259 आर्थिक K दें	1259 K कीजिए
मह	1261 हर Kीने
""", 'य': """
यत	1223 गोपनीKा नीति
यह	1243 वीडियो Kां देखें	1259 Kां देखें	1260 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1230 सर्वाधिकार सुK्षित	1260 हमारी पत्Kारिता	1260 स्वतंत्र पत्Kारिता	1260 हमारे पत्Kार
रखन	1237 का अनुभव Kे	1249 पढना जारी Kे के लिए
रत	1261 प्Kि माह
रह	1253 जुडे Kें	1253 जुडे Kिए
""", 'ल': """
ल	1262 बोKे	1262 बोKा
""", 'व': """
वर	1257 पुनर्प्रकाशन K्जित	1261 प्रति K्ष
""", 'श': """
श	1239 सारांK
शन	14 नोटिफिकेK	1256 हमें कमीK मिल	1263 सब्सक्रिप्K
शर	1223 नियम और K्तें
""", 'स': """
सएप	1235 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1237 पत्रकारिता में K्रिय हैं
सकत	1233 जुड Kे हैं	1233 फॉलो कर Kे हैं	1235 हमें भेज Kे हैं	1256 कमीशन मिल Kा है
सदस	1249 पहले से K्य हैं	1249 K्यता लें	1259 K्य बनें
सप	1261 प्रति K्ताह
सफल	1247 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1239 Kी	1259 K्थन करें
सर	1244 K्वे में हिस्सा लें	1244 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1248 आर्थिक Kोग दें	1248 आर्थिक Kोग करें	1248 हमें Kोग करें	1248 आपके Kोग पर निर्भर	1259 आपका Kोग	1259 हमें Kोग	1259 Kोग करें	1259 आपके Kोग
""", 'ह': """
हट	1245 कमेंट Kा
हम	1235 Kें भेजें	1242 Kारी टीम से जुडें	1259 Kें लिखें	1259 Kें भेजें	1260 Kारा काम	1260 Kारी टीम	1260 Kारे साथ
हमस	1235 Kे संपर्क करें	1259 Kे जुडें
""", 'অ': """
অন	200 Kুদান দিন	204 Kুদান
অনল	185 Kাইন শপ
""", 'আ': """
আজই	190 K অনুদান দিন
আপন	170 Kার ইমেইল	181 Kার সম্মতি প্রযোজন	181 Kার অনুমতি চাই	185 Kার মতামত দিন	187 Kার মতামত লিখুন	187 Kার মন্তব্য লিখুন	189 Kার ই-মেইল	189 সাবস্ক্রাইব করলে Kি
আম	176 Kাদের জানান	176 Kাদের পাঠান	176 Kাদের লিখুন	189 Kাদের সাপ্তাহিক	190 Kাদের পাশে থাকুন	200 Kাদের লিখুন	201 Kাদের সাংবাদিক	201 Kাদের চ্যানেল	201 Kাদের টেলিগ্রাম
আস	175 ঘুরে Kুন
""", 'ই': """
ইক	175 লাK দিন
ইজ	185 কুKে অংশ নিন
ইনবক	189 K্সে পেতে
ইনস	188 অ্যাপ K্টল করুন
ইল	201 আমাদের মোবাK
""", 'উ': """
উজল	170 নিKেটারে সাবস্ক্রাইব	170 আমাদের নিKেটার	170 নিKেটার পেতে	189 সাপ্তাহিক নিKেটার	201 আমাদের নিKেটার	201 নিKেটার	201 নিKেটারের	204 নিKেটার
উনল	188 অ্যাপ ডাKোড করুন	188 অ্যাপটি ডাKোড করুন	200 অ্যাপ ডাKোড করুন	200 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	183 K
এআইক	183 Kে
এআইয	183 Kের
এখনই	200 K নিবন্ধন করুন
""", 'ও': """
ওট	186 ভিডিKি দেখুন
""", 'ক': """
ক	202 মাসিK
কত	190 স্বাধীন সাংবাদিKাকে	190 সাংবাদিKার পাশে	201 স্বাধীন সাংবাদিKা	201 সাংবাদিKাকে
কনট	181 বহিরাগত Kেন্ট
কপ	179 অনুমতি ছাডা Kি
কর	175 ফলো Kুন	175 ক্লিক Kুন	175 সাবস্ক্রাইব Kুন	175 যোগ Kুন	175 যুক্ত Kুন	176 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	176 আমাদের সঙ্গে যোগাযোগ Kুন	176 আমাদের ইমেইল Kুন	185 ওযেবিনারে নিবন্ধন Kুন	185 চাKির সুযোগ	188 নোটিফিকেশন চালু Kুন	200 সাবস্ক্রাইব Kুন	200 এখানে ক্লিক Kুন	200 ফলো Kুন	200 সহাযতা Kুন	200 লিংকে ক্লিক Kুন	200 আমাদের ইমেইল Kুন	200 আমাদের সঙ্গে কাজ Kুন
করত	187 মন্তব্য Kে
""", 'খ': """
খ	193 ফ্রি লেKা	193 বিনা মূল্যের লেKা
খত	186 ভিডিও দেKে	187 মন্তব্য লিKে
খবর	196 আরও K জানতে
খবরট	4 Kি	192 Kি পডতে	201 Kি
""", 'গ': """
গল	184 কেমন লাK
""", 'ছ': """
ছ	184 কাজে লেগেKে	203 জানিযেKে
""", 'জ': """
জর	185 Kিপে অংশ নিন	185 Kিপে ভোট দিন
জস	179 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	201 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	201 আমাদের পাK
""", 'দ': """
দক	178 জ্যেষ্ঠ প্রতিবেK	178 নিজস্ব প্রতিবেK
দট	201 সংবাKি
দন	201 এই প্রতিবেK
""", 'ধ': """
ধর	176 ভুল Kিযে দিন
""", 'ন': """
ন	175 যুক্ত হোK	175 যোগ দিK	175 যুক্ত থাকুK	176 লেখা পাঠাK	184 ভুল পেযেছেK	185 টিকিট কিKুন	186 শুKুন	186 ভিডিও দেখুK	188 অ্যাপ Kামিযে নিন	191 পাশে দাঁডাK	200 যুক্ত হোK	200 পাশে থাকুK	203 জাKান	203 জাKিযেছেন
নকল	179 অনুমতি ছাডা K
নয	179 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	192 Kা চালিযে যেতে
পডত	192 বাকি অংশ Kে	192 লেখা Kে	192 বিনা মূল্যে Kে	192 লেখাটি Kে	196 আরও খবর Kে
""", 'ব': """
বল	203 Kেন	203 Kেছেন	203 Kেছে
বলছ	203 Kেন
বলল	203 Kেন
""", 'ভ': """
ভরস	190 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	180 বিনা অনুKিতে	183 কৃত্রিম বুদ্ধিK্তা	200 Kামত জানান	200 Kামত দিন
মন	184 কেK লেগেছে
""", 'য': """
য	192 মাত্র # টাকাK
যত	200 আমাদের সহাKা
যব	189 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	182 কুকি ব্Kার
যর	178 সিনিK রিপোর্টার
""", 'র': """
রক	174 সর্বস্বত্ব সংK্ষিত	174 স্বত্ব সংK্ষিত	179 অশালীন মন্তব্য প্Kাশ	179 অনুমতি ছাডা প্Kাশ
রত	202 প্Kি মাসে
রহণ	181 কুকি গ্K করুন
""", 'ল': """
লগইন	200 K করুন
""", 'শ': """
শন	199 কমিK পেতে পারি
""", 'স': """
সঙ	179 সম্পাদকীয নীতির K্গে	196 আমাদের K্গেই থাকুন	196 K্গেই থাকুন	201 আমাদের K্গে
সদস	200 K্য হোন
সব	201 আমাদের ফেKুক
সরণ	175 অনুK করুন	200 অনুK করুন
সহয	200 Kোগিতা করুন
""", 'হ': """
হক	192 ইতিমধ্যে গ্রাK	200 গ্রাK হোন
হকদ	192 শুধু গ্রাKের জন্য
হত	200 যুক্ত Kে
হব	187 অ্যাড্রেস প্রকাশিত Kে না	187 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2459 Kติดตาม
กร	2430 Kอกอีเมล
กล	2462 K่าว
กอ	2460 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2459 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2448 Kบคุณที่สมัคร	2448 Kบคุณที่ลงทะเบียน	2460 Kงเรา
""", 'ค': """
คล	2459 Kิกที่นี่	2459 Kิกชม
คว	2458 Kามเห็นส่วนตัวของผู้เขียน
ค่	2457 Kาคอมมิชชั่น	2457 Kาคอมมิชชัน
""", 'จ': """
จด	2429 Kหมายข่าวของเรา	2448 Kหมายข่าวรายสัปดาห์ของเรา	2463 Kหมายข่าว
จะ	2447 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2459 Kวน์โหลดแอปของเรา	2459 Kวน์โหลดแอปได้	2459 Kวน์โหลดแอปเลย	2459 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	2439 Kดต่อผู้สื่อข่าวของเรา	2439 Kดต่อกองบรรณาธิการ	2459 Kดตามเรา
ต่	2461 Kอเดือน	2461 Kอปี
""", 'ถ': """
ถื	2448 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2452 Kลองอ่าน
ทั	2458 Kศนะของผู้เขียน
ทา	2447 Kงเว็บไซต์ขอสงวนสิทธิ์	2449 Kงอีเมลทุก
ทุ	2449 Kกเช้าทางอีเมล
""", 'บ': """
บท	2453 Kความฟรี	2460 Kความนี้
บร	2463 Kิจาค
บอ	2462 Kกว่า
""", 'ผ': """
ผู	2450 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2462 Kดกับ
""", 'ม': """
มี	2439 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2441 Kมรับคุกกี้
""", 'ร': """
ระ	2462 Kบุว่า
รา	2461 Kยเดือน
ร่	2450 Kวมสนับสนุนการทำงานของเรา	2459 Kวมสนับสนุน	2459 Kวมบริจาคให้เรา	2459 Kวมบริจาคกับเรา	2459 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2458 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2460 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2435 Kวนลิขสิทธิ์	2436 Kวนสิทธิ์
สน	2450 Kับสนุนสื่ออิสระ	2450 Kับสนุนการทำงานของเรา	2450 Kับสนุนนักข่าว	2459 Kับสนุนเรา	2459 Kับสนุนพวกเรา
สม	2429 Kัครรับจดหมายข่าว	2429 Kัครรับข่าวสาร	2459 Kัครรับ	2459 Kัครสมาชิกวันนี้	2459 Kัครสมาชิกเลย	2459 Kัครสมาชิกเพื่อ	2459 Kัครสมาชิกได้ที่	2459 Kัครสมาชิกของเรา	2463 Kาชิก
สำ	2452 Kหรับสมาชิกเท่านั้น
สื	2460 K่ออิสระ
ส่	2439 Kงเรื่องราวของคุณ	2439 Kงข่าวหาเรา	2459 Kงข้อมูลมาที่	2459 Kงคลิปมา
""", 'ห': """
หา	2439 Kกคุณมีข้อมูล
ห้	2435 Kามคัดลอกหรือ	2435 Kามคัดลอกข้อความ	2435 Kามคัดลอกเนื้อหา	2435 Kามคัดลอกบทความ	2436 Kามทำซ้ำ
""", 'อ': """
อย	2459 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2429 Kเมลของคุณ
อ่	2452 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2459 Kียนถึงเรา	2459 K้าสู่ระบบเพื่อ
เฉ	2452 Kพาะสมาชิก
เน	9 Kื้อหานี้	2441 Kื้อหาจากภายนอก	2441 Kื้อหาภายนอก
เป	2452 K็นสมาชิกอยู่แล้ว	2462 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2447 Kื่อแสดงความคิดเห็น	2452 Kื่ออ่านต่อ	2452 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2447 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2439 K้งเบาะแสข่าว	2439 K้งเรา	2459 K้งทีมงาน
แห	2438 Kล่งข่าวที่ต้องการ	2438 Kล่งข่าวโปรด	2438 Kล่งที่มาที่ต้องการ
แอ	2459 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2459 Kวตเลย	2459 Kลดแอป
""", 'ใ': """
ให	2460 K้เรา
""", 'ả': """
ảnh	2656 hãy gửi K
""", 'ủ': """
ủng	2646 ly cà phê K hộ	2656 hãy K hộ
""", 'あ': """
あと	1517 K#本、無料で
""", 'い': """
いか	1523 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1485 Kいのブラウザ
お寄	1523 Kせください
お申	1505 Kし込みはこちら	1523 Kし込みください	1523 Kし込みはこちら
お聞	1523 Kかせください
お見	1523 K逃しなく
お試	1523 Kしください
お読	1523 Kみいただけます
""", 'か': """
から	1522 K転載したものです	1522 Kの転載です
か月	1472 K無料	1525 K無料
""", 'が': """
が無	1485 javascriptK効
""", 'こ': """
ここ	1471 Kからは有料	1472 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1471 K記事は有料	1471 K記事は会員	1490 K記事についてのご意見	1524 K記事が	1524 K記事を	1524 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1485 K用のブラウザ
ご協	1523 K力ください
ご存	1499 Kじの方は
ご寄	1469 K付をお願い	1523 K付
ご意	1490 K見・ご感想	1490 K見をお寄せ
ご感	1490 K想をお寄せ
ご支	1469 K援をお願い	1523 K援
ご登	1514 K録ありがとうございます	1523 K録
ご覧	1523 Kください	1523 Kいただけます
ご購	1523 K読
ご連	1523 K絡ください
""", 'す': """
すで	1517 Kに会員の方
すべ	1472 Kての記事が
""", 'ぜ': """
ぜひ	1482 Kフォロー
""", 'で': """
でも	1482 K配信中
で受	1498 lineKけ取る
で届	1498 lineKく
で最	1498 lineK新
""", 'と': """
と強	1526 K調
と書	1526 Kい
と発	1526 K表
と話	1526 Kし	1526 Kす
と語	1526 Kっ	1526 Kる
と説	1526 K明
と述	1526 Kべ
""", 'に': """
によ	1526 Kると
""", 'の': """
の使	1488 cookieK用
の採	1505 K用情報
の提	1522 K供記事です
""", 'を': """
をフ	1482 Kォローする	1482 Kォローしよう
を使	1488 cookieK用
を利	1488 cookieK用
を有	1485 javascriptK効	1485 javascript K効
を発	1526 K表した
を許	1502 cookieK可
""", 'ア': """
アカ	1498 lineKウントはこちら
アフ	1521 Kィリエイト広告	1521 Kィリエイトプログラム	1521 Kィリエイトリンク
アプ	1477 Kリで開く	1477 Kリで読む	1477 Kリはこちら	1478 Kリを開く	1478 Kリをダウンロード	1478 Kリのダウンロード	1478 Kリをインストール	1513 Kリなら通知	1513 Kリなら速報	1513 Kリなら、	1513 Kリで読むと	1513 Kリなら
アン	1509 Kケートにご協力	1509 Kケートはこちら	1509 Kケート実施中	1510 Kケートに答えて
""", 'カ': """
カ月	1472 K無料	1525 K無料
""", 'ク': """
クイ	1510 Kズに答えて
クッ	1487 cookie(Kキー)	1488 Kキーを使用	1488 Kキーを利用	1502 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1490 Kントを投稿するには	1490 Kントするには	1490 Kント欄で	1490 Kントをお寄せ	1512 Kントは削除します	1512 Kントは削除することが	1512 Kントは削除する場合	1512 Kントは承認	1512 Kントは公開前	1512 Kントは非表示
""", 'サ': """
サポ	1469 Kートをお願いします	1523 Kートをお願い	1523 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1523 Kンロードしてください
""", 'チ': """
チケ	1505 Kット販売中
チャ	1483 Kンネル登録を	1498 Kンネルに参加する	1498 Kンネルに参加しよう
""", 'ニ': """
ニュ	1475 Kースレターに登録	1476 Kースレターを	1498 googleKースで	1514 Kースレター登録はこちら	1527 Kースレター
""", 'フ': """
フォ	1482 Kローして最新	1482 Kローをお願い	1523 Kローしてください
""", 'プ': """
プッ	1478 Kシュ通知
プラ	1487 Kイバシーポリシーに
プレ	1472 Kミアム会員
プロ	1521 Kモーションが含まれ	1521 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1475 Kマガに登録	1476 Kマガで	1514 Kマガ登録はこちら	1514 Kマガの登録	1524 Kマガ
メー	21 Kルアドレスが公開されること	1475 Kルマガジンに登録	1476 Kルマガジンで	1476 Kルマガジンを	1476 Kルでお届け	1490 Kルアドレスが公開されることはありません	1514 Kルアドレスを入力してください	1527 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1471 Kインして続きを	1471 Kインしてください	1472 Kインが必要	1523 Kインして
""", 'ヶ': """
ヶ月	1472 K無料	1525 K無料
""", '上': """
上优	2691 在googleK先
上優	2691 在googleK先
""", '下': """
下載	2672 K客戶端	2674 Kapp	2674 K應用程式
下载	2672 K客户端	2674 Kapp	2674 K应用	2723 K客户端
""", '不': """
不代	2690 K表本站	2707 K表本站立场	2720 K表本報立場	2720 K表本报立场	2720 K表本站立场	2720 K表本站立場	2720 K表本媒體立場	2720 K表本網立場	2720 K表本刊立場
不得	2690 K转载	2690 K轉載
不錯	2723 K過
不错	2723 K过
""", '仅': """
仅代	2690 K表作者
仅供	2707 K其表达个人看法
仅限	2712 K会员	2712 K订户
""", '他': """
他說	2726 K
他说	2726 K
""", '付': """
付費	2667 K後	2727 K牆
付费	2667 K后	2727 K墙
""", '以': """
以閱	2666 K讀全文
以阅	2666 K读全文
""", '会': """
会员	2667 K专享	2712 K限定内容
会員	1471 K限定です	1471 K限定の記事	1471 K登録できます	1472 K登録すると	1472 K登録が必要	1517 Kの方はこちら	1517 K登録で続きを読む	1517 K登録後にご覧	1523 K登録して	1523 K登録は	1523 K登録がお済み	1523 K登録をお願い	1523 K登録で	1523 K登録のうえ	1523 K登録はこちら	1523 K登録ください	1524 Kの方
会費	1515 Kで運営
""", '你': """
你的	2664 K支持	2723 K支持,	2723 K支持让	2723 K支持讓	2723 K支持是
""", '使': """
使用	2682 Kcookie改善	2682 Kcookie以	2682 K cookie 以	2682 K cookie 来	2682 K cookie 來	2683 Kcookie来	2683 Kcookie來
""", '來': """
來自	2698 K外部平台的內容
""", '依': """
依靠	2710 K读者的支持	2710 K讀者的支持
""", '侵': """
侵权	2690 K请	2690 K必究
侵權	2690 K必究
""", '個': """
個人	1488 K情報の取り扱い	1522 Kの見解です	2707 K看法
""", '偏': """
偏好	2691 K來源	2691 K来源
""", '僅': """
僅限	2712 K會員	2712 K訂戶
""", '優': """
優先	1497 Kソース	1497 K表示に設定	1497 Kする情報源	1497 K的に表示
""", '免': """
免費	15 K閱讀	2721 K文章	2721 K閱讀篇數	2721 K閱讀額度	2722 K註冊即可	2722 K註冊後	2723 K訂閱	2725 K試用
免费	15 K阅读	2721 K文章	2721 K阅读篇数	2722 K注册即可	2722 K注册后	2723 K订阅	2725 K试用
""", '全': """
全文	20 Kを	1471 Kを読むには	1471 Kをお読み
""", '公': """
公众	16 K号	2677 K号:
公式	1478 Kアプリ	1482 Kアカウントをフォロー	1482 Kアカウントを友だち	1498 Klineはこちら	1524 Kline
""", '关': """
关注	2677 K我们的	2723 K我们
""", '内': """
内阅	2672 appK读
""", '写': """
写道	2726 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1525 K
初月	1517 K#円で	1525 K無料
""", '判': """
判断	1526 Kした
""", '利': """
利用	1487 K規約に同意
""", '前': """
前請	2707 K先登入
前请	2707 K先登录
""", '剩': """
剩余	2666 K#%
剩餘	2666 K#%
""", '力': """
力を	1515 K貸してください
""", '加': """
加入	2677 Kline好友	2677 Kline官方	2677 Kline@	2710 K贊助行列	2710 K赞助行列	2723 K会员	2723 K會員
""", '励': """
励み	1524 Kになります
""", '動': """
動画	1506 Kをご覧ください	1506 Kはこちら	1507 Kでも詳しく	1507 Kでも解説
""", '包': """
包月	2725 K
""", '即': """
即可	2707 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1483 Kち追加
""", '収': """
収益	1521 Kを得ること
""", '发': """
发表	6 K评论
发送	2670 K到您的邮箱
""", '取': """
取材	1499 K班までご	1515 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1475 Kトレイに
""", '只': """
只靠	2710 K讀者	2710 K读者
""", '同': """
同意	2698 Kcookie
""", '告': """
告訴	2726 K
告诉	2726 K
""", '呼': """
呼び	1526 Kかけた	1526 Kかける	1526 Kかけて	1526 K掛け
""", '命': """
命じ	1526 Kた
""", '喊': """
喊道	2726 K
""", '因': """
因为	2723 K有你的支持
因為	2723 K有你的支持
""", '売': """
売上	1521 Kの一部が還元
""", '外': """
外部	1502 Kコンテンツ	2698 K内容	2698 K內容
""", '她': """
她說	2726 K
她说	2726 K
""", '好': """
好評	1505 K発売中
""", '如': """
如侵	2690 K权
如有	2690 K侵权	2690 K侵權
""", '官': """
官方	2678 K微信
""", '定': """
定期	2723 K定額
""", '寄': """
寄付	1523 Kをお願い	1527 K
寄到	2670 K您的信箱	2709 K你的信箱
""", '寫': """
寫道	2726 K
""", '已': """
已是	2666 K會員	2712 K订户	2712 K訂戶
已经	2666 K是会员
""", '年': """
年額	1525 K
""", '广': """
广告	11 K	2684 K拦截
""", '広': """
広告	11 K	1485 Kブロック	1515 Kに頼らず
""", '廣': """
廣告	11 K	2684 K攔截
""", '开': """
开启	2674 K通知
""", '弊': """
弊社	1524 K
""", '当': """
当サ	1524 Kイト
当社	1524 Kの
当編	1524 K集部
""", '微': """
微信	2674 K扫	2678 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1469 Kをお願いします	1523 Kをお願い	1523 Kして
""", '您': """
您已	2709 K成功订阅	2709 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2664 K支持	2710 K每一份捐款	2710 K每一筆捐款	2723 K捐款	2723 K支持,	2723 K支持让	2723 K支持讓	2723 K支持是
""", '情': """
情報	1499 Kをお寄せください	1499 K提供はこちら	1499 K提供を募集	1499 K提供をお待ち	1499 Kをお待ちして	1499 Kをお持ちの方は
""", '感': """
感謝	2709 K您的訂閱	2723 K閱讀	2723 K您的支持
感谢	2709 K您的订阅	2723 K阅读	2723 K您的支持
""", '成': """
成为	2666 K会员即可	2712 K付费会员	2723 K会员,	2723 K会员即可	2723 K我们的会员
成為	2666 K會員即可	2710 K我們的贊助	2712 K付費會員	2723 K會員,	2723 K會員即可	2723 K我們的會員
""", '我': """
我们	2682 K使用cookie	2682 K使用 cookie	2724 K的
我們	2682 K使用cookie	2682 K使用 cookie	2724 K的
""", '手': """
手机	2674 K客户端
""", '打': """
打开	2672 Kapp	2674 K微信
打開	2672 Kapp
""", '扫': """
扫一	2674 K扫
扫描	2672 K二维码下载	2672 K二维码加入	2674 K二维码关注	2723 K二维码下载	2723 K二维码关注	2723 K二维码加入	2723 K二维码阅读
""", '投': """
投资	2690 K有风险
""", '指': """
指出	2726 K
指摘	1526 Kした
""", '捐': """
捐助	2710 K我们	2710 K我們
捐款	2723 K支持	2727 K
""", '掃': """
掃一	2674 K掃
掃描	2672 K qr	2723 K二維碼
""", '推': """
推播	14 K	2674 K通知
推送	14 K	2674 K通知
""", '支': """
支持	2663 K獨立媒體	2663 K独立媒体	2664 K我们的	2664 K我們的	2723 K我们,	2723 K我們,	2723 K我们。	2723 K我們。	2723 K我们的报道	2723 K我們的報導	2723 K我们的新闻	2723 K我們的新聞	2723 K我们的记者	2723 K我們的記者	2723 K我们的工作	2723 K我們的工作	2723 K我们继续	2723 K我們繼續
支援	1523 Kをお願い
""", '文': """
文章	2690 K来源:
""", '新': """
新闻	2691 在googleK上关注
""", '明': """
明ら	1526 Kかにした
""", '暢': """
暢讀	2712 K全站
""", '最': """
最新	1475 K情報をお届け
""", '會': """
會員	2667 K專享	2712 K限定內容
""", '月': """
月額	1472 K#円	1525 K
""", '有': """
有了	2723 K你的支持	2723 K您的支持
有料	1471 K会員限定	1471 K会員になる	1471 K会員の方	1517 K記事が読めます	1527 K会員
有权	2707 K删除
有權	2707 K刪除
""", '未': """
未經	2690 K授權不得	2690 K授權,不得	2690 K授權禁止	2690 K授權請勿	2690 K授權,請勿
未经	2690 K授权不得	2690 K授权,不得	2690 K授权禁止	2690 K授权,禁止	2690 K授权请勿	2690 K授权,请勿
""", '本': """
本ま	1517 月#Kで無料で
本ア	1524 Kプリ
本サ	1524 Kイト
本刊	2724 K
本報	2724 K導
本报	2724 K读者	2724 K道
本文	2690 K来源	2724 K
本站	2724 K
本網	2682 K站使用	2724 K
本网	2682 K站使用
本記	1524 K事
本誌	1524 K
""", '来': """
来自	2698 K外部平台的内容
""", '欢': """
欢迎	2677 K关注	2723 K加入	2723 K赞助	2723 K订阅	2723 K投稿
""", '歡': """
歡迎	2677 K追蹤	2723 K加入	2723 K贊助	2723 K訂閱	2723 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1471 K#文字	1471 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2725 K
每日	2671 K简报	2671 K簡報	2671 K電子報
每月	2725 K
""", '求': """
求め	1526 Kた	1526 Kている
""", '浏': """
浏览	2684 K器版本
""", '点': """
点击	2723 K关注	2723 K这里
""", '無': """
無料	15 K記事	1471 Kで会員登録	1471 K会員に登録	1517 Kで読める記事の上限	1517 K会員になると	1523 K会員に登録	1523 K会員登録	1525 K体験
無断	1496 K転載	1496 K複製
""", '版': """
版权	2690 K所有	2690 K归本	2690 K归原	2690 K归作者	2690 K归属
版權	2690 K所有	2690 K歸
""", '独': """
独立	1524 Kしたジャーナリズム	2724 K新闻	2724 K媒体
""", '獨': """
獨立	2724 K新聞	2724 K媒體
""", '獲': """
獲得	2719 K佣金
""", '由': """
由讀	2724 K者
由读	2724 K者
""", '申': """
申し	1505 K込みはこちら
申込	1505 Kみはこちら	1505 Kはこちら
""", '电': """
电子	2727 K报
""", '畅': """
畅读	2712 K全站
""", '疑': """
疑問	1499 Kをお寄せ
""", '登': """
登入	24 K或	2666 K後繼續	2666 K會員	2722 K或註冊
登录	24 K或	2666 K后继续	2666 K后查看全文	2666 K后查看完整	2722 K或注册
登録	1517 Kして続きを読む	1523 Kしてください	1523 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1524 Kまの
""", '看': """
看更	2672 appK多
""", '禁': """
禁止	2690 K转载
禁無	1495 K断
""", '私': """
私た	1524 Kちの
""", '科': """
科し	1526 Kた
""", '称': """
称	2726 K
""", '稱': """
稱	2726 K
""", '立': """
立即	2723 K加入我们	2723 K加入我們	2723 K订阅	2723 K訂閱	2723 K下载	2723 K下載	2723 K报名	2723 K報名	2723 K成为会员	2723 K成為會員
""", '第': """
第一	2707 K条评论	2707 K則留言	2707 K條評論
""", '筆': """
筆者	1522 K個人の見解
""", '紙': """
紙の	1524 K新聞の定期購読者
""", '続': """
続き	1471 Kを読むには	1471 Kをお読みになる
""", '編': """
編集	1524 K部では
""", '繼': """
繼續	2666 K閱讀請
""", '继': """
继续	2666 K阅读请
""", '者': """
者說	2726 K
者说	2726 K
""", '联': """
联盟	2719 K链接
""", '聯': """
聯盟	2719 K行銷連結	2719 K連結
""", '若': """
若有	2690 K侵权	2690 K侵權
""", '获': """
获得	2719 K佣金
""", '著': """
著作	1496 K権は
""", '表': """
表明	2707 K本站立场
表示	2726 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2666 K即可	2666 K後繼續	2670 K我們的	2670 K電子報	2723 K我們	2727 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1499 Kまでご連絡ください
""", '訴': """
訴え	1526 Kた
""", '認': """
認め	1526 Kた
認為	2726 K
""", '說': """
說:	2726 K
說。	2726 K
說道	2726 K
""", '読': """
読み	1472 K放題
読者	18 Kの寄付	18 Kの支援	1515 Kの会費で	1524 Kの皆様	1524 Kの皆さ	1524 Kアンケート
""", '請': """
請先	2723 K登入
請啟	2682 K用javascript
請捐	2723 K款
請支	2663 K持我們	2723 K持我們
請登	2723 K入後	2723 K入以
請立	2723 K即捐款
請輸	2709 K入您的電子	2723 K入您
請點	2723 K擊此處	2723 K擊這裡	2723 K擊下方	2723 K擊連結
""", '讀': """
讀者	2724 K問卷
""", '订': """
订阅	2666 K即可	2666 K后继续	2670 K我们的	2670 K电子报	2723 K我们	2727 K费
""", '认': """
认为	2726 K
""", '评': """
评论	2707 K服务协议
""", '说': """
说:	2726 K
说。	2726 K
说道	2726 K
""", '请': """
请先	2723 K登录
请启	2682 K用javascript
请捐	2723 K款
请支	2663 K持我们	2723 K持我们
请点	2723 K击此处	2723 K击这里	2723 K击下方	2723 K击阅读	2723 K击关注	2723 K击链接
请登	2723 K录后	2723 K录以
请立	2723 K即捐款
请输	2709 K入您的电子邮箱	2709 K入您的邮箱	2723 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2724 K问卷	2724 K群
""", '責': """
責任	2690 K編輯:
""", '賺': """
賺取	2719 K佣金
""", '購': """
購読	1471 K者の方は	1472 Kすると	1523 Kしてください	1524 K者の方	1527 K料
""", '贊': """
贊助	2663 K我們	2723 K我們
""", '责': """
责任	2690 K编辑:
""", '赚': """
赚取	2719 K佣金
""", '赞': """
赞助	2663 K我们	2723 K我们
""", '転': """
転載	1495 Kを禁じ
""", '輸': """
輸入	2709 Kemail
""", '轉': """
轉載	2690 K請註明
""", '转': """
转发	25 K
转载	2690 K请注明
""", '输': """
输入	2709 Kemail
""", '这': """
这篇	2724 K文章
""", '追': """
追蹤	2677 K我們的	2691 Kgoogle news	2723 K我們
""", '送': """
送到	2709 K你的邮箱	2709 K您的邮箱	2709 K您的信箱
""", '這': """
這篇	2724 K文章
""", '通': """
通知	14 K	1478 Kをオン
""", '週': """
週に	17 K一度
週刊	1514 Kニュースレター
""", '邀': """
邀請	2723 K您
邀请	2723 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '長': """
長說	2726 K
""", '长': """
长说	2726 K
""", '開': """
開啟	2674 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2666 K全文請
""", '關': """
關注	2677 K我們的	2723 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2666 K全文请
""", '随': """
随时	2723 K掌握
""", '隐': """
隐私	2683 K政策
""", '隨': """
隨時	2723 K掌握
""", '隱': """
隱私	2683 K權政策	2683 K政策
""", '電': """
電子	21 K郵件地址不會公開	2727 K報
""", '需': """
需接	2698 K受cookie
需要	2698 K接受cookie	2723 K您的支持	2723 K你的支持
""", '音': """
音声	1506 Kでもお聴き
""", '首': """
首月	2712 K仅需	2712 K只要	2725 K
首选	2691 K来源	2691 K新闻来源
首選	2691 K來源	2691 K新聞來源
""", '點': """
點擊	2723 K這裡
""", '가': """
가입하세요	1576 K
가입해	1576 K 주세요
""", '강': """
강조했다	1579 K
""", '계': """
계속	1532 K 읽으려면	1532 K 읽으시려면
계신	1555 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1542 K 뉴스에서
구독	1532 K 후 이용
구독료	1580 K
구독을	1576 K 신청하세요
구독자	1532 K 전용 기사	1532 K 전용 콘텐츠	1532 K 전용입니다	1532 K 전용 서비스	1577 K
구독자만	1532 K 볼 수	1569 K 읽을
구독자에게만	1569 K 제공
구독하고	1542 K
구독하세요	1554 K	1576 K
구독하시면	1532 K
구독해	1541 K 주세요	1567 K 주셔서	1576 K 주세요
구독해주세요	1541 K
구독해주셔서	1567 K
""", '금': """
금요일	1567 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1532 전체 K 보려면	1569 전체 K 읽어보세요
기자를	1568 K 응원해
기자에게	1555 K 연락해 주세요
""", '남': """
남겨주세요	1576 K
""", '네': """
네이버	1542 K 메인에서	1554 K 구독
네이버에서	1542 K 구독
""", '놓': """
놓치지	1576 K 마세요
""", '눌': """
눌러주세요	1576 K
""", '뉴': """
뉴스레터	1534 K 구독하기	1534 K 구독하세요	1534 K 신청하기	1534 K 구독 신청하기	1577 K	1580 K
뉴스레터로	1534 K 받아
뉴스레터를	1534 K 받아	1534 K 구독하세요	1534 K 구독해	1534 K 구독하고	1534 K 구독하면	1576 K 신청하세요
""", '다': """
다운로드하세요	1576 K
""", '달': """
달	1569 첫 K #원
""", '당': """
당신의	1555 K 제보가	1577 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1565 K 삭제될	1565 K 삭제합니다	1565 K 통보	1565 K 예고	1565 K 운영자	1565 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1579 K
""", '독': """
독립	1577 K 언론
독립언론	1577 K
독립언론을	1568 K 지켜
독자	1576 K 여러분의	1577 K 여러분
독자님의	1530 K 후원
독자들의	18 K 후원
독자의	1577 K 힘
""", '동': """
동의하는	1567 K 것으로 간주
""", '들': """
들려주세요	1576 K
""", '로': """
로그인	24 K	1532 K 후 이용
로그인이	1532 K 필요합니다	1532 K 필요한 서비스	1532 K 필요해요
로그인하거나	1576 K
로그인하고	1569 K 계속
로그인하면	1569 K 계속
로그인하시면	1532 K
""", '링': """
링크에서	1576 K 확인하세요
""", '마': """
마음에	1568 기사가 K 드셨다면
""", '만': """
만나보세요	1576 K
""", '말': """
말했다	1579 K
""", '매': """
매월	1578 K
매일	17 K 아침
""", '메': """
메일로	1567 K 보내드려요
메일함으로	1534 K
""", '무': """
무단	1552 K 복제	1552 K 전재
무단전재	1551 K
무료	15 K 기사	1575 K 기사	1578 K 체험
무료로	15 K 볼 수 있는	1569 K 볼 수 있습니다
""", '받': """
받아보세요	1576 K
""", '밝': """
밝혔다	1579 K
""", '보': """
보내	1576 K 주세요
보내드리는	1567 K
보내드립니다	1567 K
보내주세요	1576 K
""", '본': """
본	1577 K 기사
본사의	1573 K 편집 방향	1573 K 편집방향
본지는	1577 K
본지의	1573 K 편집 방향	1573 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1555 K 보내주세요	1555 K 보내 주세요
사전	1560 K 등록하기	1560 포럼 K 등록
""", '선': """
선호	1553 K 매체로	1553 K 출처로	1553 K 언론사	1553 K 매체
선호하는	1553 K 출처
""", '설': """
설명했다	1579 K
설문에	1576 K 참여하세요
설치하세요	1576 K
""", '세': """
세미나	1560 K 신청하기
""", '소': """
소식을	1567 K 전해드립니다
""", '속': """
속보를	1566 K 받아보세요
""", '수': """
수수료를	1572 K 받을 수 있습니다	1572 K 제공받
""", '시': """
시작하세요	1576 K
""", '아': """
아래에서	1576 K 확인하세요
""", '알': """
알려	1576 K 주세요
알려주세요	1576 K
알림	1538 K 받기	1538 K 설정
알림을	14 K	1566 K 켜고
""", '앱': """
앱	1538 K 다운로드	1538 K 설치	1566 K 설치하기
앱에서	1537 K 보기	1537 K 열기	1566 K 더 편하게	1576 K 확인하세요
앱으로	1537 K 보기	1566 K 더
앱을	1538 K 다운로드	1566 K 다운로드하세요	1566 K 설치하세요
""", '언': """
언론을	1568 독립 K 지켜
""", '여': """
여기서	1576 K 확인하세요
여러분	1577 K 덕분
여러분의	1555 K 제보를	1568 K 후원이	1576 K 후원
""", '영': """
영상에서	1561 K 확인하세요	1561 K 확인할 수 있습니다	1576 K 확인하세요
영상으로	1561 K 확인하세요
영상을	1561 K 확인하세요
""", '온': """
온라인	1560 K 세미나
""", '외': """
외부	1558 K 콘텐츠
""", '우': """
우리	1577 K 기자
우리의	1577 K 저널리즘
""", '운': """
운영되고	1568 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1568 K 응원
""", '월': """
월	1578 K #원
""", '유': """
유료	1532 K 구독자만
유튜브	1542 K 구독
""", '음': """
음성으로	1561 K 들으려면	1561 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1576 K
응원해	1530 K 주세요	1576 K 주세요
""", '의': """
의견을	1576 K 남겨
""", '이': """
이	9 K 콘텐츠	1577 K 기사가	1577 K 기사는	1577 K 기사
이메일	1535 K 주소
이메일을	1534 K 입력하세요	1534 K 입력해 주세요	1534 K 입력해주세요	1534 K 입력하시면
이미	1569 K 구독자이신가요
이벤트에	1576 K 참여하세요
""", '일': """
일주일에	17 K 한 번
일할	1560 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1553 더 K 보기
""", '재': """
재배포	1551 K 금지
재배포금지	1551 K
""", '저': """
저작권법	1552 K
저작권법의	1552 K
저작권자	1552 K
저작권자의	1552 K
저희	1577 K 뉴스레터	1577 K 채널	1577 K 앱
저희는	1577 K
저희를	1577 K
""", '적': """
적었다	1579 K
""", '전': """
전문을	20 K
전용	1532 회원 K 기사	1532 회원 K 콘텐츠	1532 회원 K 서비스
전했다	1579 K
""", '정': """
정기후원	1578 K
""", '제': """
제보	1555 K 부탁드립니다
제보는	1555 K 카카오톡
제보를	1555 K 기다립니다	1555 K 받습니다
제보해	1576 K 주세요
제휴	1572 K 링크
제휴링크	1572 K
""", '좋': """
좋아요	1554 구독과 K 부탁
좋아요를	1554 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1576 K 확인하세요	1576 K 신청하세요	1576 K 참여하세요
지켜주세요	1576 K
""", '채': """
채널	1541 K 추가	1554 K 추가하기	1554 K 구독하기
채널에	1554 K 참여하세요
채널에서	1554 K 소식을	1576 K 확인하세요
채용	1560 K 공고
""", '첫': """
첫	1578 K 달
""", '추': """
추가해	1554 K 주세요
추가해주세요	1554 K
""", '친': """
친구	1554 K 추가하세요
""", '커': """
커피	1568 K 한 잔 값으로
""", '쿠': """
쿠키	1558 K 동의가
쿠키를	1558 K 허용해야	1558 K 허용해
""", '특': """
특가	1560 K 보기
""", '파': """
파트너스	1572 K 활동
""", '팔': """
팔로우하기	1541 K	1554 K
팔로우하세요	1576 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1573 K 개인 의견
""", '협': """
협찬을	1572 K 받아
""", '활': """
활용	1551 ai 학습 및 K 금지
""", '회': """
회원	1532 K 전용입니다
회원가입	1532 K 후	1576 K 후
회원가입은	1576 K
회원가입을	1576 K 하
회원가입하고	1576 K
회원가입하면	1569 K 월
회원가입하세요	1576 K
회원가입하시면	1576 K
회원만	1532 K 볼 수
""", '후': """
후원금	1580 K
후원으로	1568 독자의 K 운영됩니다	1568 독자의 K 운영하는
후원을	1530 K 부탁드립니다	1576 K 부탁
후원이	1530 K 필요합니다	1530 K 큰 힘이
후원하세요	1576 K
후원해	1530 K 주세요	1576 K 주세요
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
våre
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
כתובת
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
صحفي
صحفية
صحفيينا
صرح
صرحت
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
وقال
وقالت
وقالوا
وكتب
وكتبت
ومحلل
ونعتمد
ووفقا
ويؤكد
ويديو
ويري
ويضيف
ويقول
ويقولون
يؤكد
يقول
يقولون
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
喊道
因为
因為
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
者說
者说
联盟
聯盟
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
