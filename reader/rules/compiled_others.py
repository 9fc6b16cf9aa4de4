"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2674
# comentário	2019
# comentários	2019
# gün ücretsiz deneyin	2516
# hozzászólás	1321
# komentářů	298
# komentāri	1673
# příspěvků	298
# σχόλια	605
# коментарі	2595
# коментарів	2595
# комментариев	2146
# комментарий	2146
# комментария	2146
# תגובות	1215
# تعليقات	94
# نظر	994
# कमेंट	1267
# € al mes durante # meses	929
# € al mese per # mesi	1496
# € por mês durante # meses	2060
#か月無料	1516
#カ月無料	1516
#ヶ月無料	1516
#件のコメント	1532
#則留言	2736
#条评论	2736
""", 'a': """
a cikk a hirdetés alatt folytatódik	1317
a cikk a hirdetés után folytatódik	1317
a cikk meg is hallgatható	1315
a cikk meghallgatása	1324
a cikk megosztása	1315
a folytatáshoz regisztráljon	1309
a hirdetés után folytatjuk	1317
a kommentelés lezárult	1321
a lire également	1146
a rovat további cikkei	1322
a szerző a lap munkatársa	1332
a szerző jogász	1332
a szerző közgazdász	1332
a szerző politológus	1332
a szerző történész	1332
a szerző újságíró	1332
a témában további cikkek	1322
abo abschließen	445
abonați-vă	2072
abonează-te	2072
abonelere özel	2516
abonner nå	1832
abonner på nyhetsbrevet	1837
abonnér	364
abonnér nu	364
abonnés	1113
abonnés uniquement	1186
abonē	1667
abonē jaunumus	1691
abonē un lasi visus rakstus	1667
abonēt	1667
abrir menú	890
acasă	2086
accede a todos los contenidos sin límites	929
acceptér	378
acceptă toate	2094
acceptă și afișează conținutul	2094
accéder à l'article	1113
aceitar e ver o conteúdo	2041
aceito receber comunicações e ofertas	2055
acest articol este rezervat abonaților	2109
acesta este ultimul tău articol gratuit	2109
acheter ce numéro	1173
achetez ce numéro	1173
activează alertele	2103
activează notificările	2103
actualités	1146
ad 광고	1607
adaugă un comentariu	2083
add meg az e-mail-címed	1327
además	887
adhérer	1104
adja meg az e-mail-címét	1327
adja meg e-mail-címét	1327
adomány	1307
adományozok	1307
adományozás	1307
adreça electrònica	266
afișează conținutul	2094
afișează conținutul extern	2094
afișează originalul	2087
agora não	1992
ai deja un abonament? autentifică-te	2109
ai observat o greșeală	2083
ai सारांश	1282
ai से तैयार सारांश	1282
ai 요약	1607
ai-genereret resumé	389
ai-resumé	389
ai-összefoglaló	1324
aicinām ievērot cieņu komentāros	1673
aiheeseen liittyvää	1054
aiheesta lisää	1054
aitäh liitumast	966
aizvērt	1675
aizvērt reklāmu	1676
ai摘要	2756
ai重點整理	2756
ajouter à mes favoris	1132
ajouter à vos sélections	1132
ajándékozza a cikket	1315
ajándékozza a cikket barátjának	1315
ajánlataink	1322
ajánljuk	1322
ajánljuk még	1322
ajánlott	1322
ajánlott cikkek	1322
ajánló	1322
akceptuję	1927
akkurat nå	1853
aktuálně	299
alle abo-angebote im überblick	537
alle angaben ohne gewähr	543
alle inhalte sind urheberrechtlich geschützt	584
alle newsletter im überblick	528
alle preise ohne gewähr	543
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	467
als podcast hören	538
alte știri	2084
alterar preferências de cookies	2041
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2097
am înțeles	2087
amintește-mi mai târziu	2070
andra läser	19	2424
andra läser just nu	19
andra läste även	2424
andre har også lest	19
andre leser nå	1853
andre leste også	1853
andre læser	386
andre læser lige nu	386
andre læser også	19
andre læste også	386
angebot wählen	537
anhören	466
anhören # min	466
anmäl dig	2407
anmäl dig till nyhetsbrevet	2407
annonce - artiklen fortsætter nedenfor	377
annonces légales	1173
annoncørbetalt indhold	394
annons - artikeln fortsätter nedan	2416
annonsen slutar här	2416
annonsinnehåll	2431
annonslänk	2416
annonsörsinnehåll	2431
annonsørinnhold	1861
anulezi oricând	2109
anuluj odpowiedź	1930
användarvillkor	2417
anzeigensonderveröffentlichung	543
anúncio	2014
anúncios	2014
apmaksāts saturs	1676
après la publicité	1137
após a publicidade	2014
apóyanos	848
apúntate	860
arată mai puțin	2087
arată tot	2087
arkadaşina gönder	2523
arkadaşinla paylaş	2523
article abonné	1113
article ajouté à vos sélections	1132
article précédent	1146
article réservé aux abonnés	1113
article sponsorisé	1173
articles associés	1146
articles liés	1146
articles recommandés	1146
articles récents	1146
articol exclusiv pentru abonați	2109
articole asemănătoare	2084
articole înrudite	2084
articoli più letti	1499
articolul continuă după reclamă	2080
articolul continuă mai jos	2080
articolul următor	2084
artikeln finns också som ljud	2412
artikeln fortsätter efter annonsen	2416
artikeln fortsätter nedan	2416
artikeln fortsätter under bilden	2416
artikeln går att lyssna på	2412
artikeln är låst	2402
artikeln är uppläst av en dator	2412
artikkel jätkub pärast reklaami	950
artikkel jätkub reklaami järel	950
artikkel täieneb	948
artikkelen er låst	1832
artikkelen finnes også som lyd	1841
artikkeli jatkuu kuvan jälkeen	1048
artikkelin voi myös kuunnella	1046
artiklen er låst	364
artiklen er læst op af en robot	373
artiklen findes også som lyd	373
artiklen fortsætter efter annoncen	377
artiklen fortsætter nedenfor	377
artiklen fortsætter under billedet	377
artiklen kan også høres	373
artikli loeb ette tehishääl	946
artiklit loeb tehishääl	946
artykuł dla subskrybentów	1912
artykuł sponsorowany	1926
artykuły na e-mail	1915
artículo anterior	887
artículo relacionado	887
artículos recomendados	933
artículos relacionados	887
as notícias mais lidas	2063
ascultă	2077
aslini göster	2533
assine já	1997
atbalstīt	1667
atcel jebkurā laikā	1667
atradi kļūdu rakstā	1673
atvērt	1675
atšaukti galite bet kada	1626
aucun commentaire à ce niveau	1177
audio narrado por una voz automática	912
auf apple podcasts hören	518
auf spotify hören	518
ausgewählt für sie	542
avis de décès	1173
avoimet työpaikat	1056
avsluta när du vill	2402
avslutt når du vil	1832
avís legal	255
ayrintilar için tiklayin	2532
ayrintilar için tiklayiniz	2532
az első hónap csak # ft	1309
aç	2533
añadir a favoritos	872
añadir a mi lista	932
añadir comentario	883
añadir usuario	853
aún no te has registrado	853
ačiū, kad užsiprenumeravote	1651
""", 'b': """
banküberweisung	444
bağiş yap	2515
bağiş yapin	2515
bağlantiyi kopyala	2523
başa dön	2532
bei google als quelle hinzufügen	467
bei spotify hören	518
bejelentkezés	1309
belépés	1309
benefício do assinante	2045
betrag wählen	443
betygsätt receptet	61
betűméret	65
bezárás	1306
bild vergrößern	484
bildirimleri aç	2571
bildirimleri açin	2571
bitte versuchen sie es später erneut	528
bize ulaşin	2529
bjud en vän på artikeln	2412
bli månadsgivare	2399
bli støttemedlem	1829
bliv støttemedlem	361
boletín	860
browserul tău nu poate reda acest video	2094
brukervilkår	1846
bu haber abonelere özeldir	2516
bu içerik abonelere özeldir	2516
bugün değil	2514
bunlar da ilginizi çekebilir	2530
butlletí	266
buďte v obraze	288
bài cùng chuyên mục	2702
bài cùng tác giả	2702
bài khác	2675
bài liên quan	2675
bài mới nhất	2702
bài quảng cáo	2703
bài tiếp theo	2675
bài viết liên quan	2675
bài viết mới	2701
bài được dịch tự động	2701
bài đọc nhiều	2702
báo lỗi	2674
bármikor leiratkozhat	1327
bármikor leiratkozhatsz	1327
bármikor lemondhatja	1309
bármikor lemondható	1309
bình luận	2674
bình luận (#	2674
búsqueda	890
bülten	2553
bülten üyeliği	2553
bültene abone oldunuz	2553
büyüt	2532
bądź na bieżąco	1915
bővebben	1324
būkite pirmas	1632
būkite pirmas, pakomentavęs	1632
bạn có thể quan tâm	2675
bỏ qua	2658
""", 'c': """
cada aportació compta	269
cada aportación cuenta	928
cada contribuição conta	2058
cadastre-se grátis	1997
califica este artículo	883
cargar más	890
carte de crédit	1112
cartão de crédito	1996
categorieën	1744
categorías	887
caută	2086
ce contenu vous a-t-il été utile	1171
ce résumé vous a-t-il été utile	1171
cele mai citite știri	2112
cele mai noi știri	2084
celý článek	301
cerrar menú	890
cerrar sesión	853
cet article est en accès libre pour les abonnés	1186
cet article est lu par une voix de synthèse	1171
chci odebírat	288
chci podpořit	283
chci přispět	283
chi tiết	2678
chia sẻ	2665
chia sẻ bài viết	2665
chia sẻ facebook	2701
chia sẻ qua facebook	2701
chia sẻ ý kiến của bạn	2674
chuyên mục	2675
chuyển đến công thức	61
chép liên kết	2701
chính sách bảo mật	2673
chính sách bảo mật | điều khoản sử dụng	2673
chính sách cookie	2673
chính sách quyền riêng tư	2673
chấp nhận tất cả	2673
chấp nhận tất cả cookie	2673
chủ đề	2675
chủ đề liên quan	2675
chủ đề nóng	2702
cikk megosztása	1315
cikk mentése	1315
cikkünk frissül	1324
citeşte şi	2084
citește fără limite	2109
citește mai departe	2084	2086
citește mai mult	2084	2086
citește regulile comunității	2097
citește și	2084
citi šobrīd lasa	1669
citiți și	2084
col·labora	242
comentariul tău așteaptă moderarea	2097
comentează	2083
comentário	2019
comentário aguardando moderação	2051
comentários	2019
comentários exclusivos para assinantes	2051
commander ce numéro	1173
commentaire en attente de modération	1177
commerciële bijdrage	1789
compre a edição impressa	2045
conditions générales	1139
conectează-te cu facebook	2109
conectează-te cu google	2109
confidentialité	1139
configuración	880
configuración de cookies	880
configurações de cookies	2016
conheça todas as nossas newsletters	2055
consigue tu entrada aquí	914
consulta les normes de participació	258
consultez notre charte de modération	1177
consíguelo en tu quiosco	914
contenu externe recommandé	1169
contenu proposé par notre partenaire	1173
contenu sponsorisé	1137
contenus recommandés	1190
contenus sponsorisés	1137	1146
conteúdo de marca	2014
conteúdo exclusivo	1997
conteúdo exclusivo para assinantes	2060
conteúdo externo	2041
conteúdo externo recomendado	2041
conteúdo para assinantes	1997
conteúdo patrocinado	2014
conteúdo premium	2060
conteúdo produzido pela marca	2045
conteúdo relacionado	2023
conteúdos relacionados	2063
contingut només per a usuaris registrats	270
continua após a publicidade	2014
continua després de l'anunci	260
continuar leyendo aquí	853
continuarea articolului după reclamă	2099
continue a ler esta notícia	2063
continuer après la publicité	1137
continuă cu apple	2109
continuă cu facebook	2109
continuă cu google	2109
continuă să citești după publicitate	2099
continúa abajo	878
contáctanos	883
conținut disponibil doar utilizatorilor înregistrați	2109
conținut extern	2094
conținut extern recomandat	2094
conținut pentru abonați	2072
conținut premium	2109
conținut sponsorizat	2080
cookieinställningar	2417
cookieの設定	1529
cookie政策	2732
cookie設定	1529	2732
cookie设置	2732
copia l'enllaç	249
copiază link	2077
copiază linkul	2077
copy link thành công	2701
correo electrónico	860
creează cont	2072
créer mon compte	1113
créer un compte	1113
créer une alerte	1179
créer une alerte sur ce thème	1179
csak előfizetőknek	1309
cumpără revista	2099
czytaj całość	1937
czytaj również	1934
czytaj także	1934
czytaj też	1934
czytaj też nasze inne artykuły	1934
czytaj więcej	1934	1937
czytaj więcej o	1934
các tin khác	2675
cât de util a fost acest articol	2097
címkék	1322
címlap	1322
címlapról ajánljuk	1322
có lẽ để sau	2658
có thể bạn quan tâm	19	2675
có thể bạn thích	19
cùng chuyên mục	2675
cùng chủ đề	2702
cùng tác giả	2702
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2533
daha fazla göster	2532
daha fazla haber için tiklayin	2532
dalies ar šo rakstu	1672
dalinkitės	1626
dalinkitės straipsniu	1631
dalsza część artykułu pod materiałem wideo	1926
dalsza część artykułu pod wideo	1926
dalsza część tekstu pod wideo	1926
dalīties	1667
dalīties ar draugiem	1672
dalīties facebook	1672
další	301
další strana	301
další z rubriky	299
další zprávy	299
další článek	299
další články	19	299
další čtení	299
danke für dein feedback	522
danke für ihr feedback	522
danos tu opinión	919
dans l'actualité	1190
dans la même catégorie	1146
dans la même rubrique	1146
dans la même série	1146
darovat článek	291
darovať	2279
darovať článok	2287
darujte tento článek	291
darujte tento článok	2287
das könnte dich auch interessieren	481
das könnte ihnen auch gefallen	481
das könnte sie auch interessieren	481
das könnte sie interessieren	481
das wichtigste in kürze, zusammengefasst von ki	512
datenschutzerklärung	474
daugiau šia tema	1628
deblochează articolul	2109
deixar um comentário	2019
deixe um comentário	2019
del på e-post	1841
del på facebook	373	1841
del på mail	373
del på twitter	373	1841
del på x	373	1841
dela inlägget	2412
dela på facebook	2412
dela på twitter	2412
dela på x	2412
deli članek	2346
delite članek	2346
dernière minute	1146
dernières actualités	1146
dernières infos	1146
dernières nouvelles	1146
desa per llegir després	272
desbloquear artículo	929
desbloqueie este conteúdo	2060
det er gratis å opprette en bruker	1832
det læser andre	386
det är gratis att skapa ett konto	2402
detaylar için tiklayin	2532
detaylar için tiklayiniz	2532
detta material är skyddat enligt lagen om upphovsrätt	2454
detta är en annons	2416
detta är en plusartikel	2402
devam etmek için üye girişi yapin	2516
devami için abone olun	2516
devamini okumak için abone olun	2516
diese funktion steht nur angemeldeten nutzern zur verfügung	538
din aceeași categorie	2084
din aceeași secțiune	2112
disponibil în app store și google play	2103
disponibilă în app store și google play	2103
distribuiți	2077
diğer haberler	19	2530
diğer okurlar bunlari okuyor	2530
dla subskrybentów	1912
do góry	1937
doar abonații pot comenta	2097
doar pentru abonați	2072
doação mensal	1993
doação única	1993
doba čtení # min	301
dolgozzon nálunk	1324
domiciliación bancaria	852
domů	301
dona suport al periodisme en català	269
donación mensual	848
donación única	848
donați	2071
donează	2071
donează acum	2071
donează lunar	2071
donează lunar # euro	2108
donează lunar # lei	2108
doner nå	1829
données personnelles	1139
donér	361
donér nu	361
doporučené	299
doporučené články	299
doporučujeme	299
doporučujeme přečíst	299
doporučujeme také	299
dołącz do dyskusji	1983
dołącz do nas	1909
dołącz do newslettera	1915
drukāt	1672
drukāt recepti	61
du er nå påmeldt	1837
du er nå påmeldt nyhetsbrevet	1837
du kan när som helst avsluta prenumerationen	2407
du kan når som helst melde deg av	1837
du kan opsige når som helst	364
du kanske också gillar	2424
du modtager snart en bekræftelse på mail	369
du même auteur	1146
du prenumererar nu på nyhetsbrevet	2407
du vil kanskje også like	1853
dziękujemy za zapis	1915
dành cho bạn	2675
dành cho thuê bao	2660
dárkovat článek	284
därefter # kr/mån tills du säger upp	2402
débloquer l'article	1113
débloquez cet article	1186
déconnexion	1113
découvrir l'offre	1113
découvrir nos offres	1186
découvrir toutes nos offres d'abonnement	1186
déjà un compte	1113
déjà un compte ? connectez-vous	1113
déplier	1150
détails	1150
dölj	2428
dāvini rakstu	1672
dāvini rakstu draugam	1672
děkujeme za přihlášení	288
""", 'e': """
e-bülten	2553
e-bülten aboneliği	2553
e-mail inválido	2055
e-mailová adresa	288
e-posta gönder	2523
edición digital	853
edición impresa	853
editörün seçtikleri	2530
edição impressa	1997
egyszeri támogatás	1307
ehkä myöhemmin	1037
ei tänään	1037
eiti į receptą	61
el millor de la setmana a la teva bústia	266
el més llegit	246
el més vist	273
el. paštas	1651
elfelejtett jelszó	1309
elige tu suscripción	929
elküldöm	1315
elmentem későbbre	1315
elrejtés	1325
els lectors també han llegit	273
elírást talált	1321
előfizetek	1309
előfizetés	1309
előfizetői tartalom	1309
előfizetőknek	1309
előfizetőként megoszthatja a cikket	1315
előző	1324
előző cikk	1322
emlékeztess később	1306
empfehlungen für sie	542
en este artículo	887
en çok okunan	2530
en çok okunan haberler	2530
en çok okunanlar	2530
engangsbeløb	361
engångsgåva	2399
enllaç copiat	272
ensemble, faisons vivre un média libre	1185
enthält werbung	471
enviar comentário	2019
enviar corrección	883
envoyer à un ami	1132
envoyer à un proche	1132
envoyez-nous vos témoignages	1167
eredeti megjelenítése	1325
eredmények	1325
erinnern sie mich später	439
erről bővebben itt írtunk	1324
erről is írtunk	1322
erről itt írtunk bővebben	1324
erscheint täglich	528
erscheint wöchentlich	528
es gratis y solo te llevará un minuto	925
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	528
escreva um comentário	2019
escriu el teu correu electrònic	266
esi pirmais, kas komentē	1673
esimene kuu # €	941
esta funcionalidad es sólo para registrados	853
esta matéria foi útil para você	2043
esta notícia foi útil	2043
este espaço é moderado pela redação	2051
este resumo foi útil	2043
estás de acuerdo? vota	919
evaluează rețeta	61
evästeasetukset	1049
evästeet	1049
exclusiv pentru abonați	2109
experimente grátis por um mês	2060
ez is érdekelhet	1322
ez is érdekelheti	1322
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1322
ezt olvasta már	1322
ezt olvastad már	1322
ești de acord? votează	2097
ești deja abonat	2117
ești deja abonată	2117
""", 'f': """
facebook'ta paylaş	2523
facebookでシェア	1523
facebookでシェアする	1523
faça login	1997
faça uma pergunta sobre esta reportagem	2043
fes una donació	242
fiecare donație contează	2108
fiecare leu contează	2108
fizetett hirdetés	1317
fiók létrehozása	1309
fiókom	1309
forstået	390
forstått	1857
forstør billede	389
forstørr bilde	1856
fortsett uten å støtte	1828
fortsätt läsa efter annonsen	2416
fortsätt utan att stödja	2398
fortsæt med at læse	377
fortsæt uden at støtte	360
fotogalería	887
fotoğraflari görmek için tiklayin	2532
friss hírek	1322
fråga vår ai om artikeln	2420
fuldskærm	389
fäll ihop	2428
fäll ut	2428
få adgang	364
få artiklen læst op	373
få de vigtigste nyheder hver morgen	369
få de viktigaste nyheterna varje morgon	2407
få de viktigste nyhetene hver morgen	1837
få nyheder på mail	369
få nyheter på e-post	1837
få nyheter på mejlen	2407
få overblikket her	389
få tilgang	1832
få varsel når vi skriver om dette	1856
följ	2413
följ oss	2413
följ skribent	2413
följ ämnet	2413
för prenumeranter	2402
förderer werden	440
fördermitglied werden	440
föregående	2427
föregående artikel	2424
förstora	2427
følg	374	1842
følg emne	374
følg os	374
følg oss	1842
følg sagen her	389
følg tema	1842
følg temaet og få varsel	1856
für abonnenten	445
für den newsletter anmelden	453
für dich empfohlen	542
für sie empfohlen	542
für sie entstehen keine mehrkosten	543
fă o donație	2071
fără obligații	2109
fără tine nu putem	2108
""", 'g': """
galeriyi aç	2532
galeriyi görmek için tiklayin	2532
galéria	1324
galéria megtekintése	1324
garanta já o seu ingresso	2045
gem til læseliste	373
genişlet	2533
giriş	2516
giriş yap	2516
giriş yapin	2516
giriş yapin veya üye olun	2516
giv os feedback på artiklen	381
già abbonato	1434
già registrato	1434
gli articoli più letti	1499
glömt lösenord	2402
godkänn	2417
godkänn alla	2417
gorące tematy	1934
gracias por tu opinión	912
gràcies per la teva opinió	258
gràcies per votar	258
gràcies, ja estàs subscrit	266
guardar artículo	872
guardar para después	932
guardar para leer después	932
gå ikke glip af	386
gå ikke glip af noget	369
gå ikke glipp av noe	1837
gå til indhold	389
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1139
gérer les préférences	1169
gérer mes alertes	1179
gérer mes choix	1139
gérer vos préférences de cookies	1169
góp ý	2674
gündem	2530
günün haberleri	2530
günün özeti	2530
gợi ý	2675
gửi	2674
gửi bình luận	2674
gửi cho bạn bè	2701
gửi email	2665
gửi ý kiến	2674
""", 'h': """
haber bülteni	2553
haber güncelleniyor	2532
haberi arkadaşina hediye et	2523
hai già un account	1434
harici içerik	2532
haritayi aç	2533
has arribat al límit d'articles gratuïts	270
has iniciado sesión	910
hasznos volt az összefoglaló	1321
hasznosnak találta a cikket	1321
havi támogatás	1307
hayir teşekkürler	2514
hayir, teşekkürler	2514
haz una pregunta sobre este artículo	912
he leído y acepto la política de privacidad	925
he llegit i accepto la política de privacitat	255
hela artikeln fortsätter nedan	2416
hepsini gör	2532
hesap oluştur	2516
hi estàs d'acord? vota	258
hiba jelentése	1325
hibát talált	1321
hier reinhören	518
hinweis schließen	439
hirdetés	1317
hirdetés bezárása	1317
hirdetés, görgessen tovább	1317
hjälp oss att rätta fel	2420
hlavné správy	2284
hlavní zprávy	299
ho già donato	1428
hoje não	1992
hoppa till innehåll	2427
hoppa över inlägg från facebook	2427
hoppa över inlägg från instagram	2427
hoppa över inlägg från x	2427
hozzászólok	1321
hozzászólás	1321
hozzászólások	1321
hozzászólások megtekintése	1321
hylkää	1049
hylkää kaikki	1049
hyppää reseptiin	61
hyväksy	1049
hyväksy evästeet	1049
hyväksy kaikki	1049
här kan du kommentera artikeln	2420
håll dig uppdaterad	2407
hírfolyam	1322
hírlevelek	1327
hírlevél	1327
hírlevél-feliratkozás	1327
hören sie diesen artikel	518
hør saken	1841
""", 'i': """
i più commentati	1460
i più letti	1460
i più letti della settimana	1499
i più visti	1460
iba pre predplatiteľov	2280
ich unterstütze schon	439
identifícate	929
ielogojies, lai komentētu	1673
ienākt	1667
iesakām	1669
ihre meinung zählt	477
ikke gå glipp av	1853
ikke nå	1828
il tuo browser non può riprodurre il video	1477
il tuo commento sarà pubblicato dopo l'approvazione	1487
iletişim	2529
ilgili içerikler	2530
ilginizi çekebilecek haberler	2530
ilginizi çekebilir	2530
ilmoita asiavirheestä	1053
ilmoita virheestä	1053
imprimir artículo	932
imprimir esta matéria	2062
in bài	2665
in bài viết	2665
in công thức	61
in trang này	2701
indlæg fra facebook	389
indlæg fra instagram	389
indlæs flere	389
ingresá	929
ingyenes regisztráció	1309
inicia sesión	853
inicia sessió	243
iniciar sesión	853
iniciar sesión con apple	929
iniciar sesión con facebook	929
iniciar sesión con google	929
iniciar sessão	1997
inicie sesión	853
inne artykuły	1934
innhold fra annonsør	1861
inscription à la newsletter	1122
inscrivez-vous à notre newsletter	1122
insira o seu endereço de email	2055
instalează aplicația	2103
inställningar	2417
introduce un email válido	925
intră în cont	2072
invítanos a un café	848
início	2026
ir para o conteúdo	2026
ispiši	2224
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2553
istediğiniz zaman iptal edin	2516
izbor uredništva	2343
izdrukāt	1672
izmēģini # dienas bez maksas	1667
içeriğe geç	2532
iş birliği	2525
išbandykite # dienų nemokamai	1626
išorinis turinys	1644
išsaugoti	1631
išsaugoti straipsnį	1631
""", 'j': """
j'ai déjà donné	1103
j'ai déjà un compte	1113
ja hi estàs subscrit	270
ja hi estàs subscrit? entra	270
ja n'ets subscriptor? inicia sessió	243
ja tens compte? inicia sessió	270
jaa twitterissä	1046
jaa x:ssä	1046
jag förstår	2417
jag stödjer redan	2398
jaga sõbraga	946
jaunākie	1669
jautā mākslīgajam intelektam	1673
je commande ce numéro	1173
je gère mes cookies	1139
je soutiens déjà	1103
jede spende zählt	532
jeder beitrag zählt	532
jeder euro zählt	532
jednorázově	283
jeg forstår	1846
jeg støtter allerede	360	1828
jegyek itt kaphatók	1324
jelentkezzen be vagy regisztráljon	1309
jen pro předplatitele	284
jetzt angebot wählen	537
jetzt anhören	466
jetzt reinhören	518
jetzt unterstützen	440
již mám předplatné	284
jobs in ihrer nähe	516
još vesti	2221
još vijesti	2221
junte-se à conversa	2051
jurnalismul de calitate costă	2108
juttu jatkuu kuvan jälkeen	1048
juttu jatkuu mainoksen jälkeen	1048
juttu jatkuu videon jälkeen	1048
juttua päivitetään	1048
jutun lukee koneääni	1046
jutun lukee tekoälyääni	1046
jutun voi myös kuunnella	1046
już wspieram	1908
já doei	1992
já nas bancas	2045
já sou apoiador	1992
já sou assinante	1997
já tem conta	1997
já tem uma conta	1997
já é assinante? faça login	1997
já é subscritor	2060
já é subscritor? inicie sessão	2060
jätä kommentti	1053
jūsų el. paštas	1651
jūsų el. pašto adresas	1651
""", 'k': """
k tématu	299
k téme	2284
kapcsolódó	1322
kapcsolódó cikk	1322
kapcsolódó cikkek	1322
kapcsolódó tartalom	1322
kapcsolódó témák	1322
karte öffnen	485
kas kokkuvõte oli kasulik	947
kategóriák	1322
katso kuvat tästä	1056
katso myös	1054
katso video tästä	1056
katso video yltä	1056
kaupallinen yhteistyö	1048
kaydiniz için teşekkürler	2553
keresés	1324
kezdőlap	1324
không phải bây giờ	2658
không, cảm ơn	2658
ki-übersicht	512
kijelentkezés	1309
kingi artikkel sõbrale	946
kinyitás	1325
kipróbálom	1309
kirjaudu sisään	1039
kirjoita sähköpostiosoitteesi	1042
kjøp abonnement	1832
kjøp tilgang	1832
klausies podkāstu	1674
klausies podkāstu šeit	1674
klausies šo rakstu	1672
klausies šo rakstu (# min	1672
klausykite tinklalaidės	1633
klausykite tinklalaidės čia	1633
klausykitės straipsnio	1631
klausīties	1672
klausīties rakstu	1672
ključne besede	2343
ključne reči	2221
ključne riječi	2221
klíčová slova	299
kokeile # päivää maksutta	1039
kolačići	2237
komentavimas išjungtas	1632
komentavimo taisyklės	1632
komentáre	2287
komentář	298
komentáře	298
komentāri	1667
komentēt	1667
komentēšana ir slēgta	1673
komentēšanas noteikumi	1673
komerčné oznámenie	2283
komerční sdělení	294
kommentarer blir gjennomgått før publisering	1856
kommentarerna förhandsmodereras	2420
kommentek megtekintése	1321
kommentelési szabályzat	1321
kommentér	381
koostöö	950
kopiera länk	2412
kopiera länken	2412
kopijuoti nuorodą	1626
kopiraj povezavo do članka	2346
kopiér link	373
kopiér linket	373
kopírovat odkaz	291
kopírovať odkaz	2287
kopēt saiti	1667
korábban írtunk róla	1322
kreiraj račun	2214
kullanim koşullari	2526
kup dostęp	1912
kupi naročnino	2339
kuula taskuhäälingut	948
kuuntele podcast tästä	1056
kysy tekoälyltä	1053
käyttöehdot	1049
kérdezze ai-asszisztensünket	1321
kérem a hírlevelet	1327
később	1306
kích thước chữ	65
köp	2402
köszönjük a feliratkozást	1327
köszönöm, nem	1306
következő	1324
következő cikk	1322
køb abonnement	364
køb adgang	364
kúpiť predplatné	2280
küfür, hakaret içeren yorumlar onaylanmamaktadir	2529
küldje el barátjának	1315
küldés	1315
küldés e-mailben	1315
külső tartalom	1324
künye	2526
küpsiste seaded	959
küsi tehisarult	947
kā tev patika raksts	1673
kā tu domā? balso	1674
ką manote? balsuokite	1633
""", 'l': """
la discussione è chiusa	1456
la nota continúa después del anuncio	878
la rédaction vous conseille	1146
la sélection de la rédaction	1146
lahjoita artikkeli ystävälle	1046
lai komentētu, ielogojies	1673
lai komentētu, pieslēdzies	1673
las más leídas	887
las más leídas de hoy	933
las noticias más leídas	933
lasi arī	1669
lasi komentārus	1673
lasi tālāk	1667
lasi vairāk šeit	1674
lasi vēl	1669
lasiet arī	1669
lasiet vēl	1669
lasă un comentariu	2083
lasīt komentārus	1673
lasīt tālāk	1674
lasīt vairāk	1674
lasīt vēlāk	1672
lasītākie	1669
lataa lisää	1056
le choix de la rédaction	1146
le journal numérique	1113
le lien a été copié	1189
le lien a été copié dans le presse-papiers	1189
le notizie più lette	1499
le più lette	1460
lea también	887
lee sin límites	929
lee también	887
leer artículo completo	890
leer más	890
leer también	887
legfrissebb hírek	1322
leggi di più	1463
leggi più tardi	1498
legnépszerűbb	1322
leia a matéria completa	2063
leia as notícias no aplicativo	2053
leia também	2023
len pre predplatiteľov	2280
les choix de la rédaction	1146
les lecteurs ont aussi consulté	1190
les més llegides	273
les også	1853
les plus commentés	1146
les plus partagés	1146
les prix indiqués sont susceptibles d'évoluer	1173
les våre debattregler	1849
li e aceito a política de privacidade	2055
lien copié	1132
lien copié dans le presse-papiers	1189
lietošanas noteikumi	1684
liitudes nõustud kasutustingimustega	966
liity jäseneksi	1038
lineでシェア	1523
lineでシェアする	1552
lineで送る	1523
link a vágólapra másolva	1315
link bài gốc	2701
link copiado para a área de transferência	2062
link kopiëren	1729
link másolva	1315
link másolása	1315
lire la suite pour #€	1113
lire la vidéo	1149
lire à haute voix	1132
lire également	1146
lisätiedot	1057
lisää aiheesta	1054
liên hệ	2674
liên quan	2675
llegeix sense límits	270
llegeix també	246
llegir més	273
lo + leído	887
lo más comentado	887
lo más compartido	887
lo más leído	887
lo más popular	887
lo más visto	887
lo más visto hoy	933
lo último	887
locuri de muncă	2099
loe lähemalt	948
loe lähemalt siit	948
logi sisse või loo konto	941
los lectores también leyeron	933
luba kõik	959
lubię to	1922
lucrează cu noi	2099
lue keskustelun säännöt	1053
lue lisää	1054
lue lisää aiheesta	1054
lue myöhemmin	1046
lue myös	1054
lugu jätkub pärast reklaami	950
lugu täieneb	948
lui écrire	1167
lähetä sähköpostilla	1046
lämna en kommentar	2420
länk kopierad	2412
länken kopierad	2412
länken är kopierad	2412
läs dokumentet	2428
läs domen	2428
läs hela artikeln	2427
läs hela texten	2427
läs hela texten här	2427
läs kommentarer	2420
läs mer	2424	2427
läs mer om	2424
läs också	2424
läs senare	2412
läs vidare	2402	2424
läs våra kommentarsregler	2420
läs även	2424
lästid	2427
lästid # min	2427
lås op	364
lås opp artikkelen	1832
lås opp saken	1832
lås upp artikeln	2402
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
lên đầu trang	2677
lưu	2665
lưu bài	2665
lưu bài viết	2665
lưu bài để đọc sau	2701
lưu công thức	61
lấy link	2701
""", 'm': """
magari più tardi	1428
mai târziu	2070
mainos päättyy	1048
mais notícias	2023
maksettu sisältö	1048
manşetler	2530
masquer la publicité	1173
masz już konto	1912
masz już konto? zaloguj się	1912
materialet är skyddat enligt lagen om upphovsrätt	2454
materiał partnera	1926
materiał promocyjny	1926
materiał sponsorowany	1926
materiał zewnętrzny	1926
matéria exclusiva para assinantes	2060
matérias relacionadas	2023
media społecznościowe	1923
megnyitás	1325
megnézem	1324
megosztás	1315
megosztás a facebookon	1315
megosztás facebookon	1315
megosztás twitteren	1315
mehr für dich	542
mehr für sie	542
meld deg på	1837
meld deg på nyhetsbrevet	1837
mentions légales	1139
mentés	1315
mentés későbbre	1315
menú	890
menü	484	1324	2532
menü schließen	484
menü öffnen	484
mer från	2424
mer läsning	2424
merci d'avoir voté	1177
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1482
mest läst	2424
mest lästa	2424
mest læst	386
mest læste	386
mi-összefoglaló	1324
mida sina arvad? hääleta	948
minn meg på det senere	1828
mira el vídeo	264
mitä mieltä olet? äänestä	1056
modalità di pagamento	1432
moderálási elvek	1321
modifică preferințele cookie	2094
modifier mes préférences	1169
modtag en notifikation, når vi skriver om emnet	389
mogoče kasneje	2350
mogą cię zainteresować	1934
mohlo by se vám líbit	299
mohlo by vás také zajímat	299
mohlo by vás tiež zaujímať	2284
mohlo by vás zajímat	299
mohlo by vás zaujímať	2284
monatlich kündbar	537
mostra aquesta publicació a instagram	255
mostra di più	1463
mostra'n més	247
mostrar conteúdo externo	2041
mostrar más	890
mot de passe oublié	1113
mots clés	1146
mots-clés	1146
może cię zainteresować	1934
może później	1908
možda kasnije	2229
možda vas zanima	2221
možda će vas zanimati	2221
možno neskôr	2291
možná později	282
muistuta myöhemmin	1037
mulțumim pentru feedback	2097
mulțumim, te-ai abonat cu succes	2104
mutass többet	1324
muut lukivat myös	1054
myöhemmin	1037
már előfizető	1309
más	890
más artículos	887
más artículos del autor	906
más detalles	891
más en	887
más historias	887
más información	887
más leídas	887
más leído	887
más leídos	887
más noticias	887
más opciones	880
más sobre este tema	887
más tarde	847
más vistas	887
más vistos	887
mások ezt olvassák	1322
mások ezt olvasták	1322
másolás	1315
máte již účet	284
máte předplatné? přihlaste se	284
märksõnad	943
månadsgåva	2399
månedlig gave	1829
månedligt bidrag	361
måske senere	360
måske vil du også kunne lide	386
més informació	246
més llegides	246
més notícies	273
método de pago	851
métodos de pagamento	1995
métodos de pago	851
mākslīgā intelekta kopsavilkums	1674
mă abonez	2104
mărime text	65
můj účet	284
mới nhất	2675
mở	2678
mở khóa bài viết này	2701
mở rộng	2677
""", 'n': """
nadaljevanje članka pod oglasom	2342
nahlásit chybu	298
nahlásiť chybu	2287
najchętniej czytane	1934
najchętniej czytane dziś	1934
najczęściej czytane	1934
najczęściej czytane artykuły	1934
najnovejše	2343
najnovejše novice	2343
najnoviji članci	2221
najnovšie	2284
najnovšie správy	2284
najnovšie články	2284
najnowsze artykuły	1934
najnowsze wiadomości	1934
najčitanije	2221
najčitanije vesti	2221
najčitanije vijesti	2221
najčitanije vijesti dana	2221
najčítanejšie	2284
najčítanejšie články	2284
najčítanejšie články dňa	2284
napišite komentar	2346
napsat komentář	298
naročena vsebina	2342
naročite se	2338
naročnina	2338
nastavení	295
nastavení cookies	295
nastavi čitanje	2273
nastavi čitati	2273
nastavite čitanje	2273
nastavite čitati	2273
nastavitve piškotkov	2358
następna strona	1937
następny	1937
następny artykuł	1934
natisni članek	2346
naudojimo taisyklės	1644
naujausios žinios	1628
naujienlaiškis	1651
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
nem, köszönöm	1306
nenhum comentário	2019
neueste beiträge	481
nhắc tôi sau	2658
nie dziękuję	1908
nie dziś	1908
nie pamiętasz hasła	1912
nie ďakujem	2291
nie, dziękuję	1908
nie, ďakujem	2291
només els subscriptors poden comentar	258
norėdami komentuoti, prisijunkite	1632
nosūti draugam	1672
nosūtīt draugam	1672
nosūtīt e-pastā	1672
noteで書く	1523
notre sélection	1146
notre sélection d'articles	1190
notícias relacionadas	2023
notícias relacionadas que podem lhe interessar	19
notícies destacades	273
notícies relacionades	246
nu ai cont? înregistrează-te	2109
nu mulțumesc	2070
nu, mulțumesc	2070
nyhetsdøgnet	1853
nyomtatás	1315
não perca	2023
não, obrigada	1992
não, obrigado	1992
nächste seite	484
nächster artikel	481
näita kõiki	949
näita rohkem	948
näita veel	948
näita vähem	949
näköislehti	1039
nästa	2427
nästa artikel	2424
näytä alkuperäinen	1057
näytä kaikki	1056
näytä kartta	1057
näytä kommentit	1053
näytä käännös	1057
näytä lisää	1056
näytä sisältö	1049
näytä tiedot	1057
näytä tulokset	1057
näytä vähemmän	1057
næste	389
næste artikel	386
népszerű	1322
nézze meg galériánkat	1324
nézze meg képeinket	1324
nõustun	959
nõustun kõigiga	959
nøgleord	386
nāc strādāt pie mums	1674
nổi bật	2675
nội dung quảng cáo	2703
nội dung tài trợ	2670
""", 'o': """
o que achou desta notícia	2043
o vídeo começará em alguns segundos	2041
ocenite članak	2224
ocenite članek	2346
oceń przepis	61
ochrana osobních údajů	295
ochrana osobných údajov	2298
ocijenite članak	2224
ocorreu um erro ao carregar o vídeo	2041
ocultar anúncio	2045
odebírat	288
odebírat newsletter	288
odemknout článek	284
odhlásit se	284
odhlásiť sa	2280
odkaz skopírovaný	2287
odkaz zkopírován	291
odkleni članek	2339
odklenite celoten članek	2339
odmietnuť	2298
odmietnuť všetko	2298
odmítnout	295
odmítnout vše	295
odporúčame	2284
odporúčame prečítať	2284
odporúčame tiež	2284
odporúčané články	2284
odpovědět	298
odrzuć	1927
odrzuć wszystkie	1927
odtwórz	1937
odštampaj	2224
odštampaj recept	61
odštampaj članak	2224
oferă acest articol cadou	2111
offre spéciale	1113
offrez-nous un café	1104
offrici un caffè	1429
oglasno sporočilo	2342
ogłoszenie	1926
ohodnotiť recept	61
ohodnoťte článek	298
ohodnoťte článok	2287
okuma süresi # dk	2532
oliko artikkeli hyödyllinen	1053
oliko juttu hyödyllinen	1053
oliko tiivistelmä hyödyllinen	1053
olvasson korlátlanul	1309
olvasson tovább	1309
olvasta már	1322
olvastad már	1322
olvidaste tu contraseña	853
oplæst af en robot	373
oplæst af kunstig intelligens	389
opsig når som helst	364
orijinali göster	2533
os leitores também leram	2063
os preços podem variar	2045
osale küsitluses	948
ostatnie artykuły	1934
ota yhteyttä	1053
otevřít	302
otevřít mapu	302
otključaj članak	2214
otključajte ceo članak	2214
otključajte cijeli članak	2214
otros artículos	887
otwórz	1938
otwórz mapę	1938
outras notícias	19	2023
ouça este conteúdo	2009
oversættelsen er lavet af en maskine	389
""", 'p': """
padovanokite straipsnį	1631
padovanokite straipsnį draugui	1631
page précédente	1149
pagina următoare	2086
pague um café	1993
paiement sécurisé	1111
paldies par pieteikšanos	1691
palun jää viisakaks	947
pamanīji kļūdu	1673
pamanījāt kļūdu	1673
par šo tēmu	1669
paramètres des cookies	1139
paramétrer	1139
paramétrer les cookies	1139
parašyk komentarą	1632
parašykite komentarą	1632
partajează	2077
partenerii noștri	2084
participez à la conversation	1177
partnerių turinys	1635
partnerski sadržaj	2220
pasidalinkite šiuo straipsniu	1631
pasitikrinkite žinias	1633
passer la publicité	1137
passer à la recette	61
pastebėjote klaidą	1632
paylaş	2523
paylaşin	2523
pažiūrėkite vaizdo įrašą	1633
pe aceeași temă	2112
pentru a citi în continuare	2109
per saperne di più	1499
pergunte à nossa ia	2043
peut-être plus tard	1103
piedalies aptaujā	1674
piekrist visām	1684
piekrītu	1684
piesakies vebināram	1674
piesakoties tu piekrīti lietošanas noteikumiem	1691
pieslēdzies vai izveido kontu	1667
pieslēdzies, lai komentētu	1673
pieslēgties	1667
pievieno savu komentāru	1673
pievienot komentāru	1667
pirmais mēnesis par # €	1667
pirmas mėnuo tik # €	1626
più lette	1460
più letti	1460
più tardi	1428
piškotki	2358
placená inzerce	294
platená inzercia	2283
plaćeni oglas	2220
plaćeni sadržaj	2220
plačana objava	2342
plačiau skaitykite čia	1633
plein écran	1149
plus d'actualités	1146
plus de détails	1150
poate mai târziu	2070
podari članek	2346
podarite ta članek	2346
podaruj artykuł	1912
podaruj ten artykuł	1922
podcast anhören	518
pode ler também	2063
podeli članak	2224
podijeli članak	2224
podmienky používania	2298
podmínky použití	295
podmínky užití	295
podobne artykuły	1934
podobné články	299	2284
podporiť	2279
podporte nezávislú žurnalistiku	2279
podporte nás	2279
podpořit	283
podpořte naši práci	283
podpořte nás	283
podpořte redakci	283
podrži	2213
podrži nas	2213
podržite nas	2213
podržite naš rad	2213
podržite nezavisno novinarstvo	2213
podziel się	1922
podziel się na facebooku	1922
pogledajte još	19
pokaż komentarze	1930
pokaż mniej	1937
pokaż oryginał	1938
pokaż treść	1927
pokaż tłumaczenie	1938
pokaż więcej	1937
pokaż wszystkie	1937
pokaż wszystko	1938
pokaži vsebino	2358
pokloni članak	2224
poklonite ovaj članak	2224
pokračovat bez podpory	282
pokračovať bez podpory	2291
polecamy również	1934
polecamy także	1934
polecamy też	1934
polecane artykuły	1934
politique de confidentialité	1139
polityka prywatności	1927
política de cookies	880	2016
política de galetes	255
política de privacidad	880
política de privacidade	2016
política de privacitat	255
poprzedni artykuł	1934
populární	299
populära artiklar	2424
populärt	2424
populære artikler	386
populære saker	1853
populært	386	1853
populārākie	1669
popüler	2530
popüler haberler	2530
popüler konular	2530
por qué estás viendo esto	853
poslať e-mailom	2287
poslušaj vest	2224
poslušaj članak	2224
poslušaj članek	2346
poslušajte članek	2346
postanite naročnik	2338
postanite član	2213	2338
postavke kolačića	2237
postaw kawę	1909
postaw nam kawę	1909
posłuchaj	1922
pour continuer à lire	1186
pourquoi voyez-vous cette publicité	1173
pouze pro předplatitele	284
povezani sadržaj	2221
povezani članci	2221
povezani članki	2343
powiązane	1934
powiązane artykuły	1934
powiązane tematy	1934
powiększ	1937
powiększ zdjęcie	1937
powrót do góry	1937
později	282
pozostała część artykułu pod materiałem wideo	1926
pošalji e-mailom	2224
pošalji komentar	2224
pošalji mejlom	2224
pošalji prijatelju	2224
pošalji članak e-mailom	2224
pošaljite komentar	2224
pošlji po e-pošti	2346
pošlji prijatelju	2346
pošlji članek po e-pošti	2346
pr članek	2342
praneškite apie klaidą	1632
pranešti apie klaidą	1632
pravidlá diskusie	2287
pre predplatiteľov	2280
preberite še	2343
predplatiť	2279
predplaťte si	2279
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1626
prenumerata nuo # €	1626
prenumerera på vårt nyhetsbrev	2407
prenumeruodami sutinkate su taisyklėmis	1651
prenumeruokite naujienlaiškį	1651
preporučeno	2221
preporučujemo	2221
preporučujemo da pročitate	2221
preporučujemo i	2221
prečítajte si	2284
prečítajte si aj	2284
prețurile pot varia	2099
pridať komentár	2287
prihlásiť	2280
prihlásiť sa	2280
prihvaćam	2237
prihvaćam sve	2237
prijavi grešku	2224
prijať	2298
prijať všetko	2298
prikaži manj	2344
prikaži manje	2222
prikaži sadržaj	2237
prikaži sve	2222
prikaži več	2344
prikaži više	2222
prikaži vse	2344
prima lună gratuită	2109
primește alerte despre acest subiect	2103
printează	2077
printează rețeta	61
pripomenúť neskôr	2291
priporočamo	2343
priporočamo tudi	2343
priporočamo v branje	2343
priporočeno	2343
prisijunkite arba susikurkite paskyrą	1626
prisijunkite prie mūsų komandos	1633
prisijunkite, kad galėtumėte komentuoti	1632
prispieť	2279
privatsphäre-einstellungen	474
privātuma politika	1684
pro předplatitele	284
promocijsko sporočilo	2342
promotivni sadržaj	2220
promotivni članak	2220
promóció	1317
proovi # päeva tasuta	941
pročitajte i	2221
pročitajte još	2221
prywatność	1927
przeczytaj również	1934
przeczytaj także	1934
przeczytaj też	1934
przejdź bez wsparcia	1908
przejdź do przepisu	61
przejdź do serwisu	1927
przejdź do treści	1937
przejdź do ustawień prywatności	1927
przypomnij mi później	1908
právě se děje	299
präsentiert von	471
précédent	1149
préférences cookies	1139
prélèvement	1112
prémium	1309
próbálja ki # forintért	1309
próxima	2026
próxima página	2026
próximo artigo	2023
prøv # dager gratis	1832
prøv gratis	364	1832
prøv nu	364
prøv nå	1832
prを含みます	1552
pubblicità	1451
publi-rédactionnel	1137
publicité	1137
publicité - la suite ci-dessous	1137
publicités	1137
pular para o conteúdo	2026
página siguiente	890
pääuutiset	1054
påmind mig senere	360
påminn mig senare	2398
później	1908
pārbaudi savas zināšanas	1674
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1677
pērc abonementu	1667
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
qu'avez-vous pensé de cet article	1171
qual o seu nível de satisfação com esta notícia	2043
quellen und weiterführende links	481
queremos conocer tu opinión	919
queremos saber a sua opinião	2051
questo riassunto ti è stato utile	1479
quieres añadir otro usuario a tu suscripción	853
quizás más tarde	847
quizás te interese	887
quyên góp	2659
quyên góp ngay	2659
qué te ha parecido esta noticia	919
quên mật khẩu	2660
quảng cáo	2670
quảng cáo - bài viết tiếp tục bên dưới	2703
""", 'r': """
r$ # por mês durante # meses	2060
radote klaidą	1632
radote klaidą tekste	1632
raksti komentāru	1673
raksts tiek papildināts	1674
raksts turpinās pēc reklāmas	1676
rakstīt komentāru	1673
rao vặt	2670
raportează o eroare	2097
rapportér fejl	381
rašyti komentarą	1626
receber notificações	2053
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1179
recevez une alerte à chaque article de l'auteur	1179
reclamă	2080
recomandarea redacției	2112
recomandări	2084
recomandările editorilor	2112
recomandările redacției	2084
recomendado para você	2023
recommandé	1146
recommandé pour vous	1146
recommandés	1146
recordar más tarde	847
recuérdamelo más tarde	847
redirecționează #%	2071
refuză toate	2094
regalar artículo	853
registrovať sa	2280
registruokitės nemokamai	1626
registruokitės į seminarą	1633
registrácia	2280
regisztráció	1309
regisztrálok	1309
regístrate	853
rekisteröidy	1039
rekisteröidy maksutta ja lue	1039
reklami geç	2525
reklám	1317
reklāma	1667
reklāmas raksts	1676
reklāmraksts	1676
relaterade ämnen	2424
reportar erro nesta página	2043
restez informé	1122
restez informés	1122
resumen automático	912
resumo da notícia	2043
reģistrējies bez maksas	1667
reģistrēties	1667
ricordamelo più tardi	1428
rodyti mažiau	1634
rodyti viską	1634
rozumím	302
rozwiń	1937
rozwiń wszystko	1938
rätta	2420
rätta oss	2420
rättelse	2420
réactions	1142
réagir	1132	1142
réagir à cet article	1142
réagissez	1142
réagissez à cet article	1142
répondre	1142
réseaux sociaux	1133
réservé aux inscrits	1113
résiliable à tout moment	1186
résultats du sondage	1177
résumé de l'article	1171
résumé de l'article en # points	1171
résumé en # secondes	1171
részletek	1325
rösta här	2427
rösta i omröstningen	2427
rādīt mazāk	1675
rādīt vairāk	1674
rādīt visu	1675
răspunde	2083
rėmimas	1635
""", 's': """
s'abonner à partir de #€	1113
s'inscrire à la newsletter	1122
s-ar putea să-ți placă	2084
saada sõbrale	946
saber más	890
sadarbības raksts	1676
sadržaj je zaključan	2214
saglabāt	1672
saglabāt rakstu	1672
saistītie raksti	1669
saistītās ziņas	1669
saite nokopēta	1672
saken er låst	1832
saken finnes også som lyd	1841
saltar anúncio	2014
salvează	2077
salvează articolul	2111
salvează pentru mai târziu	2111
salvează rețeta	61
sans engagement, résiliable à tout moment	1186
sao chép liên kết	2665
sao chép đường dẫn	2701
sari la conținut	2086
sari la rețetă	61
satura turpinājums pēc reklāmas	1676
sačuvaj	2224
sačuvaj recept	61
sačuvaj vest	2224
schlagwörter	481
schließen	484
schrift vergrößern	466
schriftgröße	466
scopri di più	1434
sdílejte	291
sdílejte tento text	291
sdílejte text	291
sdílejte článek	291
sdílet	291
sdílet na facebooku	291
sdílet na twitteru	291
sdílet na x	291
sdílet článek	291
se alla erbjudanden för prenumeranter	2402
se bilderna här	2427
se connecter et réagir	1142
se déconnecter	1113
se grafiken här	2427
se ha producido un error al cargar el vídeo	910
se klippet här	2427
se klippet øverst i saken	1856
se videon här	2427
sedan # kr/mån tills du säger upp	2402
seguir tópico	2053
seguí leyendo	933
sei già abbonato	1434
sei già iscritto alla newsletter	1492
selección de la redacción	887
selvä	1057
sem si não seria possível	2058
sem você não seria possível	2058
semnalează o eroare	2083
send artiklen på mail	373
send på e-post	1841
sense permanència	270
setări cookie	2094
seuls les abonnés peuvent commenter	1177
seuraa meitä	1047
seções	2023
shrani članek	2346
si opp når du vil	1832
si è verificato un errore durante il caricamento del video	1477
sie können diesen artikel kostenlos weitergeben	563
signaler ce contenu comme inapproprié	1177
signaler un problème	1142
siguiente artículo	887
siirry sisältöön	1056
sikeres feliratkozás	1327
sin ti no sería posible	928
siz ne düşünüyorsunuz? oy verin	2532
sizin için öneriler	2530
siųsti draugui	1631
siųsti el. paštu	1631
skaitykite daugiau čia	1633
skaityti plačiau	1633
skaityti vėliau	1631
skaties arī	1669
skatīt foto	1674
skatīt galeriju	1674
skatīt video	1674
skjønner	1857
sklenite naročnino	2339
skopírovať odkaz	2287
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2420
skrýt	302
slapukų nustatymai	1644
slažem se	2237
slične vesti	2221
slične vijesti	2221
slični članci	2221
snsをフォロー	1524
sofortüberweisung	444
sonderveröffentlichung	543
sono già sostenitore	1428
sonuçlari gör	2533
sorodni članki	2343
souhlasím	295
souhlasím se zobrazením	295
soutenez-nous dès maintenant	1104
související	299
související témata	299
související články	299
související články z webu	299
soyez le premier à commenter	1142
soyez le premier à réagir	1142
spausdinti receptą	61
spela videon här	2427
spis treści	1937
sponsorisé	1137
sponsorlu içerik	2525
sponsoroitu sisältö	1048
sponsrat innehåll	2416
sponzorirani sadržaj	2220
sponzorirani članak	2220
sponzorované	2283
sponzorovaný obsah	294
sponzorováno	294
sprawdź ofertę	1912
spremi članak	2224
sprijină-ne	2071
spune-ți părerea	2097
spune-ți părerea în comentarii	2097
später	439
später erinnern	439
spør vår ki om saken	1849
staňte sa členom	2279
staňte se členem	283
stichwörter	481
stil spørgsmål til artiklen	381
straipsnio tęsinys - po reklama	1635
straipsnis tęsiasi po reklamos	1635
strona główna	1934
stäng	2398	2427
stöd oss	2399
støt os	361
støtt oss	1829
sugerir correção	2043
sugerir una corrección	919
sugestões	2023
suivre ce thème	1179
sur le même sujet	1146
sur le même thème	1146
suscripción	853
suscríbase	853
suscríbete	853
suscríbete a nuestro boletín	860
suscríbete ahora	853
susiję straipsniai	1628
susikurti paskyrą	1626
susține	2071
susține-ne	2071
susțineți-ne	2071
syötä sähköpostiosoitteesi	1042
szczegóły	1938
szponzorált tartalom	1317
szólj hozzá	1321
szóljon hozzá	1321
sähköposti	1042
sähköpostiosoite	1042
så # kr/mnd til du sier opp	1832
så kommenterar du	2420
sé el primero en comentar	883
sé parte	848
sélections	1132
síganos	873
síguenos	873
sök	2427
søg	389
søk	1856
súhlasím	2298
súhlasím so zobrazením	2298
súmate	848
súvisiace	2284
súvisiace články	2284
súvisiaci článok	2284
sīkdatņu iestatījumi	1684
słowa kluczowe	1934
""", 't': """
t'ha estat útil aquest article	258
t'ha estat útil aquest resum	258
tack för din anmälan	2407
taip pat žiūrėkite	1628
takaisin ylös	1056
takk for påmeldingen	1837
tallenna myöhemmäksi	1046
talán később	1306
tamaño de letra	65	872
tamaño del texto	65
también te puede gustar	887
también te puede interesar	887
també et pot interessar	246
também pode gostar	2063
tarjeta de crédito	852
tarjeta de débito	852
te ha resultado útil este artículo	912
te ha resultado útil este resumen	912
te ha sido útil este resumen	912
te poți dezabona oricând	2104
te-ar putea interesa și	2112
tehisaru kokkuvõte	948
tekoälyn tekemä tiivistelmä	1056
tekoälyn tiivistelmä	1056
tekoälytiivistelmä	1056
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1631
teljes hozzáférés	1309
temas del día	887
termos e condições	2016
teste grátis	1997
testează-ți cunoștințele cu quizul nostru	2097
teszteld a tudásod	1324
tesztelje tudását	1324
texten fortsätter nedan	2416
texten fortsätter under bilden	2416
teď ne	282
thu gọn	2677
thèmes	1146
thématiques	1146
thích	2665
thông tin doanh nghiệp	2670
thông tin quảng cáo	2703
thẻ	2675
tienes que iniciar sesión para guardar artículos	932
tilbakemelding på saken	1849
tin bài liên quan	2701
tin cùng chuyên mục	2675
tin cùng tác giả	2702
tin khác	2675
tin liên quan	2675
tin mới	2675
tin mới nhất	2675
tin nóng	2702
tin nổi bật	2675
tin quảng cáo	2703
tin trước	2675
tin tài trợ	2675
tin tức liên quan	2675
tin đọc nhiều	2675
tipărește	2077
tipărește articolul	2111
tipărește rețeta	61
tiêu điểm	2675
tiếp theo	2677
tlačiť	2287
to cię może zainteresować	1934
to może cię zainteresować	1934
todos os comentários	2019
toute l'actualité	1146
tovább	1324
tovább a recepthez	61
tovább a rovatra	1322
tovább olvasom	1324
további cikkek	1322
további cikkek a témában	1322
további hírek	1322
további részletek itt	1324
továbbiak betöltése	1324
tradução automática	2043
trang chủ	2677
transferência bancária	1996
treści partnerskie	1926
treść sponsorowana	1926
tria la teva subscripció	270
trước	2677
trả lời	2674
trở lại	2677
tu ce părere ai? lasă un comentariu	2097
tu navegador no puede reproducir este vídeo	910
tue meitä	1038
tule meile tööle	948
turpini lasīt	1667
turpinājums pēc reklāmas	1676
turpināt lasīt	1667
twitter'da paylaş	2523
twój adres e-mail	1915
twój e-mail	1915
tài khoản của tôi	2660
tài trợ	2670
támogass minket	1307
támogasson minket	1307
támogatom	1307
támogatott tartalom	1317
támogatás	1307
támogatói tartalom	1317
täname liitumast	966
tässä olisi upotus facebookista	1056
tässä olisi upotus instagramista	1056
témata	299
témy	2284
témák	1322
térkép megnyitása	1325
términos de uso	880
términos y condiciones	880
tìm kiếm	2677
tópicos	2023
tópicos relacionados	2023
tôi đã hiểu	2678
több	1324
töltsd ki a kvízt	1324
töltse ki a kvízt	1324
tühista igal ajal	941
tüm haberler	2530
tüm yazilari	2530
tüm yorumlar	2529
tümünü gör	2532
tümünü göster	2533
tümünü kabul et	2526
tümünü reddet	2526
tēmas	1669
tęsinys po reklamos	1635
tạo tài khoản	2660
tải thêm	2677
tặng bài viết	2701
tặng sao	2701
tặng sao cho bài viết	2701
từ khóa	2675
""", 'u': """
udostępnij	1922
udostępnij na facebooku	1922
udostępnij na twitterze	1922
udostępnij na x	1922
udostępnij w mediach społecznościowych	1922
udělit souhlas	295
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2272
uključi obavijesti	2272
uključite notifikacije	2272
uključite obaveštenja	2272
uključite obavijesti	2272
uložit	291
uložit na později	291
uložit recept	61
uložit článek	291
uložiť	2287
uložiť na neskôr	2287
uložiť recept	61
uložiť článok	2287
ultima oră	2084
ultimele știri	2084
um assinante presenteou você com este artigo	2062
un abonat ți-a oferit acest articol	2111
un abonné vous offre cet article	1189
un e-mail de confirmation vous a été envoyé	1182
un suscriptor te ha regalado este artículo	932
une erreur s'est glissée dans l'article	1142
unterstütze uns	440
unterstützen	440
unterstützen sie uns	440
unterstützen sie uns per paypal	532
uppläst av en dator	2412
uppläst med ai-röst	2412
url 복사	1585
urlをコピー	1523
urlをコピーする	1552
url복사	1585
urmărește acest subiect	2103
urmărește live	2103
următorul	2086
uslovi korišćenja	2237
ustawienia plików cookie	1927
uvjeti korištenja	2237
uz sākumu	1674
uzyskaj dostęp	1912
už komentarus atsako jų autoriai	1632
už máte predplatné? prihláste sa	2280
už máte účet	2280
už máte účet? prihláste sa	2280
už podporujem	2291
už podporuji	282
uždaryti	1634
uždaryti reklamą	1635
užpildykite apklausą	1633
užsakomasis straipsnis	1635
užsakomasis turinys	1635
užsisakyti prenumeratą	1626
""", 'v': """
vaata kõiki tellija soodustusi	941
vaata lähemalt	948
vaba töökoht	948
vad tycker du? rösta här	2427
vai kopsavilkums bija noderīgs	1673
vai raksts bija noderīgs	1673
vairāk par tēmu	1669
vaizdo įrašas	1633
vaizdo įrašą rasite čia	1633
van már fiókja	1309
var artikeln till hjälp	2420
var det här till hjälp	2427
var resuméet nyttigt	381
var sammanfattningen till hjälp	2420
vari atteikties jebkurā laikā	1667
vasta küsitlusele	948
vastaa kyselyyn tästä	1056
vaš komentar	2224
veja esta publicação no instagram	2041
veja também	2023
veja todas as opções de assinatura	2060
velikost písma	65
veličina teksta	65
ver # comentários	2051
ver biografía	906
ver comentários	2019
ver conteúdo externo	2041
ver esta publicación en instagram	910
ver esta publicação no instagram	2041
ver galería	890
ver más	890
ver más artículos del autor	906
ver más noticias	933
ver también	887
ver também	2023
ver todas las opciones de suscripción	929
ver traducción	891
ver tradução	2027
ver vídeo	890
vergrößern	485
verlagssonderveröffentlichung	543
vertrag kündigen	474
verträge hier kündigen	474
verwandte beiträge	481
ves algún error? comunícalo	919
veure aquesta publicació a instagram	255
vezi această postare pe instagram	2094
vezi mai multe știri	2112
vezi și	2084
već imate nalog	2214
već imate pretplatu	2214
već imate račun	2214
već podržavam	2229
već ste pretplatnik	2214
več iz rubrike	2343
več novic iz regije	2343
več o tem	2343
več o temi	2343
veľkosť písma	65
viac k téme	2284
viac si o tom prečítate tu	2284
videon voi katsoa jutun yläosasta	1056
videoyu izlemek için tiklayin	2532
videó	1322
videók	1322
videónkat itt nézheti meg	1324
vidéo	1149
vielen dank für ihr feedback	522
vielen dank für ihre anmeldung	453
vielleicht später	439
vilkår	378	1846
vipps et beløp	1829
vis færre	389	1856
vis oversættelse	390
visa bilden i helskärm	2427
visa färre	2427
visa inlägg från facebook	2427
visa inlägg från instagram	2427
visa innehåll	2417
visa översättning	2428
vissza a tetejére	1324
visszajelzés	1321
više o temi	2221
više vijesti iz regije	2221
viết bình luận	2674
você concorda? vote	2051
você pode gostar	2023
você pode se interessar	2023
você também pode gostar	2023
voir le détail	1150
voir les détails	1150
voir les résultats	1150
voir les résultats du sondage	1177
vos réactions	1142
votează în sondajul nostru	2097
votre avis nous intéresse	1177
vous aimerez peut-être	1146
vous avez déjà un compte	1113
vous avez déjà un compte ? connectez-vous	1113
vous avez déjà un compte ? identifiez-vous	1113
vous possédez déjà un compte	1113
vous pourriez être intéressé	1146
vreau să primesc newsletterul	2104
vsebina sporočila	2342
vstúpiť do diskusie	2287
vytisknout článek	291
vytlačiť	2287
vytlačiť recept	61
vytlačiť článok	2287
vytvořit účet	284
vyzkoušet	284
válasz	1321
váš e-mail	288
väline sisu	959
värsked uudised	943
vés a la recepta	61
více	299
více k tématu	299
více o tématu	299
více si o tom přečtete zde	299
vídeos	887	2023
výber redakcie	2284
výběr redakce	299
về đầu trang	2677
""", 'w': """
warto przeczytać	1934
was können wir besser machen	522
weitere beiträge	481
werbung überspringen	471
weź udział w dyskusji	1983
whatsapp'ta paylaş	2523
whatsappで読む	1552
wie gefällt ihnen dieser artikel	522
wielkość czcionki	65
więcej	1934
więcej artykułów	1934
więcej informacji	1934
więcej na ten temat	1934
więcej o	1934
więcej z	1934
wpisz swój e-mail	1915
wprowadź adres e-mail	1915
wpłać	1909
wpłać teraz	1909
współpraca reklamowa	1926
wypróbuj	1912
wyraź zgodę	1927
wyślij e-mailem	1922
wyślij znajomemu	1922
""", 'x': """
x'te paylaş	2523
xem bình luận	2674
xem bản gốc	2678
xem bản đồ	2678
xem chi tiết	2678
xem công thức	61
xem kết quả	2678
xem nhiều	2675
xem nhiều nhất	2675
xem nhiều trong tuần	2702
xem thêm	2675	2677
xem thêm bình luận	2674
xem tiếp	2677
xem toàn bộ	2677
xem tất cả	2677
xでシェア	1523
xでシェアする	1552
xでポスト	1523
""", 'y': """
ya estás suscrito	929
ya tenés suscripción	929
yapay zeka ile özet	2532
yapay zeka özeti	2532
yazarin diğer haberleri	2530
yazarin diğer yazilari	2530
yazarin tüm yazilari	2530
ymmärrän	1057
yorum gönder	2529
yorumlari gör	2529
youtube-tartalom megjelenítése	1324
yz özeti	2532
""", 'z': """
z titulní strany	299
zabudnuté heslo	2280
zadejte svůj e-mail	288
zahlungsart wählen	443
zaloguj się	1912
zapisz na później	1922
zapisz się	1915
zapisz się na newsletter	1915
zapomenuté heslo	284
zarejestruj się	1912
zarządzaj zgodami	1927
zaten üye misiniz	2516
zavřít	282
załaduj więcej	1937
załóż konto	1912
zaštita osobnih podataka	2237
zaštita privatnosti	2237
zdieľajte tento text	2287
zdieľajte článok	2287
zdieľať	2287
zdieľať na facebooku	2287
zdieľať článok	2287
zgadzam się	1927
zgadzam się na wyświetlanie treści	1927
zgłoś	1930
zgłoś błąd	1930
ziņa tiek papildināta	1674
ziņo par kļūdu	1673
ziņot par kļūdu	1673
zkopírovat odkaz	291
zkopírovat odkaz na článek	291
znajdź nas na facebooku	1923
značky	2284
zobacz galerię	1937
zobacz mapę	1938
zobacz również	1934
zobacz szczegóły	1938
zobacz także	1934
zobacz także inne	1934
zobacz też	1934
zobacz więcej	1934
zobrazit méně	302
zobrazit originál	302
zobrazit více	301
zobrazit výsledky	302
zobrazit vše	301
zobraziť diskusiu	2287
zobraziť menej	2285
zobraziť obsah	2298
zobraziť viac	2285
zobraziť všetko	2285
zostań patronem	1909
zpět nahoru	301
zur leseliste hinzufügen	563
zur merkliste hinzufügen	466
zur übersicht	484
zurück	477
zurück nach oben	484
zvětšit	301
zwiń	1937
""", '©': """
©ntb	1884
""", 'à': """
à découvrir	1146
à la une	1146
à lire	1146
à lire aussi	1146
à lire dans ce dossier	1146
à lire dans la même rubrique	1146
à lire ensuite	1146
à lire également	1146
à ne pas manquer	1146
à voir	1146
à voir aussi	1146
""", 'á': """
áudio gerado por ia	2043
áudio gerado por voz sintética	2043
""", 'ä': """
ähnliche artikel	481
ähnliche beiträge	481
ähnliche themen	481
älä missaa mitään	1042
ämnen	2424
ämnen i artikeln	2424
är du redan prenumerant	2402
äänestä tästä	1056
""", 'å': """
åbn	390
åbn kort	390
åpne	1857
åpne faktaboks	1857
åpne kart	1857
""", 'ç': """
çerez ayarlari	2526
çerez politikasi	2526
çerezler	2526
çeviriyi göster	2533
çikiş yap	2516
çok okunanlar	2530
""", 'è': """
è gratis e ci vuole solo un minuto	1492
""", 'é': """
é grátis e leva menos de um minuto	2055
écouter	1132
écouter (# min	1132
écouter le podcast	1149
édition du jour	1146
épingler	61
épingler la recette	61
értem	1325
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1321
írja meg véleményét	1321
""", 'î': """
înapoi sus	2086
încarcă mai multe	2086
închide	2070
înregistrare	2072
înregistrează-te	2072
îți mulțumim pentru vot	2097
""", 'ö': """
öffnen	484
ön mit gondol? szavazzon	1324
önceki	2532
önceki haber	2530
öne çikan haberler	2530
öne çikanlar	2530
önerilen haberler	2530
önerilenler	2530
öppna	2428
öppna karta	2428
összes	1324
özet faydali oldu mu	2529
""", 'ú': """
új hozzászólás	1321
última hora	887
últimas	2023
últimas entradas	887
últimas noticias	887
últimas notícias	2023
últimes notícies	246
últimos artículos	887
únete	848
únete a la conversación	883
""", 'ü': """
übersetzung anzeigen	485
überweisung	444
ücretsiz dene	2516
ücretsiz üye ol	2516
ücretsiz üye olun	2516
üye girişi	2516
üye ol	2515	2516
üye olun	2516
""", 'ý': """
ý kiến	2674
ý kiến bạn đọc	2674
ý kiến của bạn	2674
""", 'ā': """
ārējais saturs	1684
""", 'č': """
članak je zaključan	2214
članak se nastavlja ispod oglasa	2220
članek je zaklenjen	2339
članek se nadaljuje pod oglasom	2342
članek se nadaljuje spodaj	2342
článek pokračuje pod reklamou	294
čtěte dále	299
čtěte i	299
čtěte také	299
číslo účtu pro dary	283
číst dál	301
číst dál s předplatným	284
číst více	301
čítajte aj	2284
""", 'ď': """
ďalšie správy	2284
ďalšie články	19	2284
""", 'đ': """
điều khoản sử dụng	2673
điều khoản sử dụng | chính sách bảo mật	2673
đáng chú ý	2675
đã có tài khoản	2660
đã hiểu	2678
đã sao chép	2665
đã sao chép liên kết	2701
đóng	2658
đóng góp	2659
đăng ký	2660
đăng ký ngay	2660
đăng nhập	2660
đăng nhập / đăng ký	2660
đăng xuất	2660
được quan tâm	2702
được tài trợ	2670
đặt báo	2660
đến công thức	61
đề xuất	2675
để sau	2658
đọc nhiều	2675
đọc nhiều nhất	2675
đọc sau	2701
đọc thêm	2675	2677
đọc tiếp	2677
đọc tiếp về chủ đề này	2702
đừng bỏ lỡ	2675
""", 'į': """
į viršų	1633
įveskite savo el. pašto adresą	1651
""", 'ś': """
śledź nas	1923
""", 'ş': """
şifremi unuttum	2516
şimdi değil	2514
şurada paylaş	2523
""", 'š': """
štampaj	2224
štítky	299
""", 'ž': """
že imate račun	2339
že naročnik	2339
že podpiram	2350
žiūrėkite nuotraukas	1633
žiūrėkite vaizdo įrašą	1633
žiūrėti galeriją	1633
""", 'ș': """
știri pe aceeași temă	2112
știri recomandate	2084
știri similare	2084
știrile zilei	2084
""", 'ț': """
ți-a fost util acest articol	2097
ți-a fost util acest rezumat	2097
ți-ai uitat parola	2109
ți-ar putea plăcea și	2112
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
авторизация	2130
авторизоваться	2130
адрес электронной почты	2133
актуално	151
актуальне	2597
архив	2149
""", 'б': """
банковская карта	2129
банковский перевод	2129
безопасный платеж	2128
больше	2149
больше материалов по теме	2149
больше новостей	2149
будьте в курсе	2133
была ли статья полезной	2146
більше за темою	2597
більше матеріалів за темою	2597
більше на цю тему	2597
більше новин	2597
більше новин на тему	2597
більше по темі	2597
""", 'в': """
в избранное	2138
в тренде	2149
важливо	2597
вам будет интересно	2149
вам може бути цікаво	2597
вам може сподобатися	2597
вам может быть интересно	2149
вам может понравиться	2149
вам також може сподобатися	2597
вас може зацікавити	2597
вас может заинтересовать	2149
ваш e-mail	2133
ваш email	2133
введите e-mail	2133
введите email	2133
введите ваш email	2133
введите ваш адрес электронной почты	2133
версия для печати	2138
вече имате акаунт	144
вече подкрепям	158
вече сте абонат	144
вже зареєстровані	2582
вже є акаунт	2582
вибір редакції	2597
видео	2149
вижте още	151
вижте още от	151
вийти	2582
включите уведомления	2207
включить уведомления	2207
вконтакте	2139
влез	144
влезте	144
во весь экран	2152
водещи новини	151
войти	2130
войти в аккаунт	2130
войти в чат	2146
воспроизвести	2152
время на чтение	2152
время чтения # мин	2152
все	2152
все комментарии	2146
всі новини	2599
вход	144	2130
вхід	2582
выберите сумму	2128
выбор редакции	2149
выйти	2130
відео	2597
відео вище	2621
відео нижче	2621
відкрити	2600
відкрити карту	2600
відповісти	2595
відхилити	2592
""", 'г': """
главная	2152
главное	2149
главное за день	2149
главные новости	2149
головна	2599
головне	2597
головне за день	2597
головні новини	2597
""", 'д': """
далее	2152
далі	2599
дарете	143
дари	143
дари сега	143
детали	2153
детальніше	2599
деталі	2600
дзен	2139
дивіться відео	2621
дивіться відео вище	2621
дивіться відео нижче	2621
дивіться також	2597
дивіться також відео	2621
дивіться у відео	2621
для подписчиков	2130
до рецепту	61
до теми	2597
добавить комментарий	2146
додати коментар	2595
дозвольте сповіщення	2651
докладвай грешка	154
докладніше	2599
долучитися	2579
доступно по подписке	2130
другая сумма	2128
други новини	19
другие материалы	19	2149
другие материалы рубрики	2149
другие новости	19	2149
другие новости раздела	2149
другие статьи	2149
друк	2588
""", 'е': """
единоразово	2125
ежемесячно	2125
еще новости	2149
еще по теме	2149
ещё	2149
ещё новости	2149
ещё по теме	2149
""", 'з': """
за темою	2597
забравена парола	144
забули пароль	2582
забыли пароль	2130
завантажити ще	2599
загрузить еще	2152
загрузить ещё	2152
задонатити	2579
задонатить	2125
закрити	2578
закрыть	2124
залишити коментар	2595
запази	154
запази рецептата	61
запази статията	154
запропонувати новину	2595
зарегистрироваться	2130
зареєструватися	2582
затвори	158
зберегти	2588
зберегти рецепт	61
зберегти статтю	2588
збільшити	2599
згорнути	2600
зміст	2599
зробити внесок	2579
зрозуміло	2592
""", 'и': """
избрано от редакцията	151
изпрати на приятел	154
изпрати по имейл	154
изпрати статията по имейл	154
интересное	2149
""", 'к': """
к началу	2152
к рецепту	61
категории	2149
категорії	2597
ключови думи	151
коментар	2595
коментари	154
коментарі	2595
коментирай	154
коментирайте	154
коментирайте първи	154
коментувати	2595
комментарии	2146
комментарии отсутствуют	2146
комментарий	2146
комментировать	2146
контакти	2595
контакты	2146
конфиденциальность	2143
копирай линк	154
копирай линка	154
копировать ссылку	2138
копіювати посилання	2588
купи абонамент	144
купить подписку	2130
към рецептата	61
""", 'л': """
лента новостей	2149
личный кабинет	2130
""", 'м': """
материалы партнеров	2142
материалы по теме	2149
матеріали за темою	2597
матеріали по темі	2597
меню	2152	2599
метки	2149
може би по-късно	158
може да ви хареса	151
може да харесате още	151
может быть, позже	2124
может позже	2124
можливо, пізніше	2578
мой профиль	2130
моят профил	144
мы в социальных сетях	2140
мы в соцсетях	2140
мы вконтакте	2140
мій профіль	2582
мітки	2597
""", 'н': """
на главную	2152
на правах реклами	2591
на правах рекламы	2142
наверх	2152	2599
нагадати пізніше	2578
надіслати	2588
надіслати другу	2588
надіслати поштою	2588
надіслати статтю поштою	2588
назад	2152	2599
най-коментирани	151
най-новото	151
най-четени	151
най-четено	151
най-четено днес	151
най-четеното днес	151
найпопулярніше	2597
найпопулярніше за добу	2597
найпопулярніше за тиждень	2597
найти	2152
найчитаніше	2597
налаштування	2592
написати коментар	2595
написать комментарий	2146
напиши коментар	154
напомни ми по-късно	158
напомнить позже	2124
направете дарение	143
настройки	2143
настройки cookie	2143
наступна	2599
наступна стаття	2597
не зараз	2578
не пропустите	2149
не пропустіть	2597
не сега	158
не сегодня	2124
не сейчас	2124
не сьогодні	2578
не, благодаря	158
нет комментариев	2146
нет, спасибо	2124
новини	2597
новини за темою	2597
новини компаній	2591
новини партнерів	2591	2597
новости	2149
новости smi#	2149
новости партнеров	2142
новости партнёров	2142
новости по теме	2149
новости сми#	2149
ні, дякую	2578
""", 'о': """
обговорити	2595
обратная связь	2146
обсудить	2146
обсуждение	2146
одноклассники	2139
одноразово	2579
оставить комментарий	2146
останні новини	2597
останні статті	2597
ответить	2146
отиди на рецептата	61
отказаться	2143
отклонить	2143
отключете цялата статия	144
отключи статията	144
открыть	2153
открыть карту	2153
отпечатай	154
отпечатай статията	154
отправить другу	2138
отправить по почте	2138
оформити підписку	2582
оформить донат	2125
оценете статията	154
оцените материал	2146
оцените рецепт	61
оцените статью	2146
оценить рецепт	61
оцініть матеріал	2595
оцініть рецепт	61
оцініть статтю	2595
още новини	151
още от	151
още от деня	151
още от рубриката	151
още по темата	151
""", 'п': """
партнерский материал	2142
партнерский проект	2142
партнерський матеріал	2591
партнерський проєкт	2591
партньорско съдържание	150
партнёрский материал	2142
партнёрский проект	2142
передплата	2582
передплатити	2582
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2152
печать	2138
печать рецепта	61
платена публикация	150
платено съдържание	150
по подписке	2130
по теме	2149
по-късно	158
повідомити про помилку	2595
повідомити про помилку в тексті	2595
погоджуюсь	2592
погоджуюся	2592
подарете тази статия	154
подарить материал	2138
подарить статью	2130
подарувати статтю	2588
поддержать	2125
поддержать автора	2125
поддержать нас	2125
поддержать проект	2125
поддержать редакцию	2125
поддержите нас	2125
поделитесь	2138
поделиться	2138
поделиться в telegram	2138
поделиться в twitter	2138
поделиться в одноклассниках	2138
поделиться в соцсетях	2138
поделиться вконтакте	2138
поделиться новостью	2138
поделиться ссылкой	2138
поделиться статьей	2138
поделиться статьёй	2138
подкасти	2597
подкасты	2149
подкрепете ни	143
подкрепи	143
подкрепи ни	143
подобни статии	151
подписаться	2130
подписаться в max	2140
подписаться в telegram	2140
подписаться на канал	2140
подписаться на новости	2133
подписаться на рассылку	2133
подписаться на телеграм-канал	2140
подписка	2130
подписывайтесь	2140
подпишитесь на рассылку	2133
подробнее	2152
подробнее по теме	2149
поділитись	2588
поділитися	2588
поділитися в telegram	2588
поділитися в соцмережах	2588
поділитися новиною	2588
поділитися статтею	2588
поділіться	2588
пожертвовать	2125
пожертвувати	2579
позже	2124
поиск	2152
покажи всичко	152
покажи още	152
показати більше	2599
показати все	2600
показати коментарі	2595
показати оригінал	2600
показати ще	2599
показать больше	2152
показать все	2153
показать еще	2152
показать ещё	2152
показать карту	2153
показать комментарии	2146
показать меньше	2153
показать оригинал	2153
показать перевод	2153
политика конфиденциальности	2143
политика обработки персональных данных	2143
пользовательское соглашение	2143
політика конфіденційності	2592
помочь	2125
помочь нам	2125
помочь проекту	2125
помочь редакции	2125
понятно	2143
попередня	2599
попередня стаття	2597
попробовать бесплатно	2130
популярне	2597
популярное	2149
популярные	2149
популярные новости	2149
популярные статьи	2149
популярні новини	2597
посилання скопійовано	2588
последнее	2149
последни	151
последни новини	151
последние новости	2149
послухати новину	2588
похожие материалы	2149
похожие статьи	2149
поширити	2588
поширити у facebook	2588
пошук	2599
правила за коментиране	154
правила использования	2143
правила коментування	2595
правила комментирования	2146
предложить новость	2146
предыдущая	2152
предыдущая статья	2149
премиум	2130
преміум	2582
препоръчани	151
препоръчваме ви	151
препоръчваме ви още	151
препоръчваме още	151
прийняти	2592
прийняти всі	2592
принтирай	154
принтирай рецептата	61
принять	2143
принять все	2143
принять всё	2143
прислать новость	2146
приєднатися	2579
приєднатися до спільноти	2579
продовження під рекламою	2591
продовження статті під рекламою	2591
продолжить без поддержки	2124
продължава след рекламата	150
промо	2142	2591
прослушать	2138
прослушать новость	2138
прочетете и	151
підписатись	2582
підписатися	2582
підписка	2582
підтримайте нас	2579
підтримати	2579
підтримати автора	2579
підтримати журналістів	2579
підтримати нас	2579
підтримати редакцію	2579
пізніше	2578
""", 'р': """
радимо прочитати	2597
радимо також	2597
развернуть	2152
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2125
разпечатай	154
разрешите уведомления	2207
разрешить уведомления	2207
раскрыть	2153
распечатать	2138
распечатать рецепт	61
распечатать статью	2138
рассказать друзьям	2138
рассылка	2133
рассылки	2133
регистрация	144	2130
редакция рекомендует	2149
результати	2600
результаты	2153
реклама	150	2142	2591
реклама - статията продължава по-долу	150
реклама на сайте	2142
реклама на сайті	2591
реклама. продовження нижче	2591
реклама. продолжение ниже	2142
рекламно каре	150
рекламно съдържание	150
рекомендуем	2149
рекомендуем почитать	2149
рекомендуем также	2149
рекомендуемое	2149
рекомендуємо	2597
рекомендуємо прочитати	2597
рекомендуємо також	2597
реєстрація	2582
розгорнути	2600
роздрукувати	2588
роздрукувати рецепт	61
роздрукувати статтю	2588
розмір тексту	65
розмір шрифту	65
рубрики	2149	2597
""", 'с': """
самое важное	2149
самое популярное	2149
самое читаемое	2149
самое читаемое за день	2149
самое читаемое за неделю	2149
свежее	2149
свежие новости	2149
свернуть	2152
свързани новини	151
свързани публикации	151
свързани статии	151
связаться с нами	2146
сделать пожертвование	2125
сейчас читают	2149
скопировать ссылку	2138
скопировать ссылку на статью	2138
скопіювати посилання	2588
скопіювати посилання на статтю	2588
скрыть	2153
следующая	2152
следующая статья	2149
слухати	2588
слухати новину	2588
слушай новината	154
слушать	2138
слушать новость	2138
см. также	2149
смотреть все	2152
смотри также	2149
смотрите также	2149
советуем почитать	2149
согласен	2143
согласиться	2143
содержание	2152
создать аккаунт	2130
сообщить об опечатке	2146
сообщить об ошибке	2146
сохранить	2138
сохранить рецепт	61
сохранить статью	2138
социальные сети	2140
спасибо за подписку	2133
спецпроект	2142
спецпроєкт	2591
споделете	154
сподели	154
сподели във facebook	154
сподели статията	154
споделяне	154
спонсорирано	150
способ оплаты	2128
способы оплаты	2128
ссылка скопирована	2138
станете член	143
стани абонат	143
стани дарител	143
стати співучасником	2579
стати частиною спільноти	2579
стать патроном	2125
стать соучастником	2125
стать спонсором	2125
створити акаунт	2582
стрічка новин	2597
сховати	2600
сходни новини	151
схожі матеріали	2597
схожі новини	2597
схожі статті	2597
създай профил	144
сюжет	2149
сюжеты	2149
""", 'т': """
тагове	151
також читайте	2597
твитнуть	2138
твиттер	2139
твітнути	2588
теги	2149	2597
текст продовжується під рекламою	2591
телеграм	2139
тема дня	2149
теми	2597
темы	2149
только для подписчиков	2130
""", 'у': """
увеличить	2152
увійти	2582
увімкнути сповіщення	2651
увімкніть сповіщення	2651
уже есть аккаунт	2130
уже зарегистрированы	2130
уже зареєструвалися	2582
умови використання	2592
усі новини	2599
""", 'ф': """
файлы cookie	2143
фейсбук	2139
фото	2149
фоторепортаж	2149
""", 'х': """
харесай	154
хорошо	2143
""", 'ч': """
час читання # хв	2599
чи була стаття корисною	2595
читайте еще	2149
читайте ещё	2149
читайте ниже	2142
читайте по теме	2149
читайте также	2149
читайте також	2597
читати далі	2599
читати повністю	2599
читати також	2597
читать в max	2140
читать в telegram	2140
читать далее	2152
читать дальше	2152
читать ещё	2152
читать комментарии	2146
читать полностью	2152
читать также	2149
что еще почитать	2149
что ещё почитать	2149
""", 'щ': """
ще за темою	2597
ще новини	2597
що ще почитати	2597
щомісяця	2579
""", 'э': """
электронная почта	2133
""", 'я': """
я вже підтримую	2578
я уже поддерживаю	2124
яндекс.дзен	2139
""", 'і': """
інші новини	19	2597
""", 'א': """
אולי גם יעניין אותך	1216
אולי יעניין אותך	1216
אולי יעניין אותך גם	1244
אולי יעניין אתכם	1216
אולי יעניין אתכם גם	1244
אולי מאוחר יותר	1199
אולי פספסתם	1244
אינציקלופדיית ynet	1216
""", 'ב': """
בחסות	1247
בשיתוף	1211
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1215
דלג לתוכן	1218
דלגו למתכון	61
דף הבית	1218
""", 'ה': """
האזינו	1207
הבא	1218
הבנתי	1219
הגב	1215
הדפיסו את המתכון	61
הדפיסו כתבה	1243
הדפס	1207
הדפס מתכון	61
הדפסה	1207
הדפסת המתכון	61
הדפסת כתבה	1243
הוסיפו תגובה	1215
הוסף תגובה	1215
הוספת תגובה	1215
הזכירו לי מאוחר יותר	1199
החשבון שלי	1201
הירשם	1201
הכי נצפים	1216
הכי נקרא	1216
הכי נקראות	1216
הכי נקראות היום	1244
הכתבה הבאה	1216
הכתבה המלאה למנויים	1243
הכתבה הקודמת	1216
המלצות	1216
המשך לקרוא	1218
המשך קריאה	1218
הנצפים ביותר	1244
הנקראות ביותר	1216
הנקראים ביותר	1244
הסתר	1219
העתיקו את הקישור	1243
העתיקו קישור	1243
העתק קישור	1207
העתקת הקישור	1243
העתקת קישור	1207
הצג הכל	1219
הצג מפה	1219
הצג מקור	1219
הצג עוד	1218
הצג פחות	1219
הצטרפו	1200
הצטרפו אלינו	1200
הקודם	1218
הקישור הועתק	1243
הרשמה	1201
השב	1215
התחבר	1201
התחברות	1201
""", 'ו': """
ווטסאפ	1207
וידאו	1216
""", 'ח': """
חדשות אחרונות	1216
חודש ראשון ב-#	1242
חודש ראשון ב-# ש"ח	1242
חודש ראשון בשקל	1242
חודש ראשון חינם	1242
חזרה למעלה	1218
חיפוש	1218
""", 'ט': """
טוויטר	1207
טלגרם	1207
טען עוד	1218
""", 'י': """
יציאה	1201
""", 'כ': """
כבר מנויים? התחברו	1201
כבר נרשמת	1201
כותרות אחרונות	1216
כניסה	1201
כניסה למנויים	1201
כתבה זו היא תוכן ממומן	1243
כתבה ממומנת	1247
כתבו תגובה	1215
כתבות אחרונות	1216
כתבות מומלצות	1216
כתבות נוספות	1216
כתבות נוספות בנושא	1244
כתבות נוספות שיעניינו אתכם	1244
כתבות קשורות	1216
כתבות שאולי פספסתם	1244
כתבות שיעניינו אתכם	1244
""", 'ל': """
לא כעת	1199
לא עכשיו	1199
לא תודה	1199
לא, תודה	1199
להורדת האפליקציה	1243
להמשך קריאה	1201
להרשמה	1201
לכל הכתבות	1218
לכל הכתבות בנושא	1244
לכל העדכונים, הכתבות והסרטונים	1244
לכל התגובות	1215
לכתבה הבאה בסדרה	1244
לכתבה הקודמת בסדרה	1244
למנויים בלבד	1204
למתכון	61
לפרטים	1219
לרכישת מינוי	1201
לרכישת מינוי לחצו כאן	1243
לתרום	1200
לתרומה	1200
""", 'מ': """
מבזקים	1216
מדיניות הפרטיות	1214
מדיניות הפרטיות ותנאי השימוש	1214
מודעה	1211
מומלץ עבורך	1244
מומלץ עבורכם	1244
מומלצים	1216
ממומן	1211
מעבר למתכון	61
מצאתם טעות	1215
""", 'נ': """
נושאים	1216
נושאים קשורים	1216
""", 'ס': """
סגור	1199
סגירה	1199
סיכום ai	1229
סיכום הכתבה	1229
""", 'ע': """
עוד	1218
עוד באותו נושא	1244
עוד בנושא	1216
עוד בערוץ	1216
עוד חדשות	1216
עוד כתבות	19	1216
עוד כתבות בנושא	19
עוד כתבות מעניינות	1243
עוד סיפורים	1244
""", 'פ': """
פייסבוק	1207
פרטים	1219
פרסום	1211
פרסומת	1211
פתח	1219
""", 'צ': """
צור חשבון	1201
צור קשר	1215
""", 'ק': """
קרא גם	1216
קרא עוד	1218
קראו גם	1216
קראו עוד	1218
""", 'ש': """
שיתוף	1207
שיתוף בווטסאפ	1207
שיתוף בטוויטר	1207
שיתוף במייל	1243
שיתוף בפייסבוק	1207
שכחתי סיסמה	1201
שלח לחבר	1207
שלחו את הכתבה במתנה	1243
שלחו במתנה	1243
שליחה במייל	1207
שמירה	1207
שמירת המתכון	61
שמירת כתבה	1243
שמרו כתבה	1243
שמרו לקריאה מאוחרת	1243
שתף	1207
שתפו	1207
שתפו את הכתבה	1207
שתפו בוואטסאפ	1243
שתפו בווטסאפ	1243
שתפו בטלגרם	1243
שתפו בפייסבוק	1207
""", 'ת': """
תגובה	1215
תגובות	1215
תגיות	1216
תוכן למנויים	1201
תוכן ממומן	1211
תוכן מסחרי	1247
תוכן מקודם	1211
תוכן פרסומי	1247
תוכן שיווקי	1211
תוכן שיווקי בשיתוף	1247
תורגם אוטומטית	1243
תיקון טעות	1243
תמכו בנו	1200
תנאי השימוש	1214
תנאי השימוש | מדיניות הפרטיות	1214
תנאי השימוש ומדיניות הפרטיות	1214
תפריט	1218
תקציר ai	1229
תקציר בינה מלאכותית	1229
תקציר הכתבה	1229
תרומה	1200
תרמו	1200
תרמו עכשיו	1200
""", 'ا': """
ابلغ عن خطا	118
اترك تعليقا	94
اتصل بنا	94
احدث الاخبار	95
احفظ المقال	127
احفظ المقال لوقت لاحق	127
اخبار اخري	19
اخبار بيشتر	1022
اخبار ديگر	19
اخبار ذات صلة	95
اخبار ذات علاقة	128
اخبار قد تعجبك	128
اخبار قد تهمك	128
اخبار متعلقة	95
اخبار مرتبط	995
اخبار مرتبطة	128
اخبار پيشنهادي	1022
اخترنا لك	95
اخترنا لكم	128
اخر الاخبار	95
اخرين اخبار	995
اخرين خبرها	1022
اخفاء	98
ادارة ملفات تعريف الارتباط	92
ادامه	997
ادامه مطلب	997
ادعم الصحافة المستقلة	75
ادعمنا	75
اذهب الي الوصفة	61
ارسال	85	988
ارسال المقال بالبريد	127
ارسال به تلگرام	1014
ارسال به دوستان	988
ارسال نظر	994
از دست ندهيد	1022
از ما حمايت كنيد	984
استمع	85
استمع للخبر	114
استمع للمقال	114
استمع للنص	114
اشتراك	76	985
اشتراك گذاري	988
اشتراك گذاري در تلگرام	1014
اشتراكگذاري	988
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
الان نه	983
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
انتهاي پيام	1014
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
اولين نفري باشيد كه نظر ميدهد	1014
ايجاد حساب	985
اين مطالب را هم بخوانيد	1022
اين مطلب را هم بخوانيد	1022
اگهي	990
اگهيها	1026
""", 'ب': """
باز كردن	998
بازرگاني	1026
بازگشت به بالا	997
بالفيديو	114
بحث	97
برعاية	89
برچسب ها	995
برچسبها	995
بستن	983
بعدا ياداوري كن	983
بعدي	997
بلغ عن خطا	118
به اشتراك بگذاريد	988
بيشتر	995	997
بيشتر ببينيد	1022
بيشتر بخوانيد	995
""", 'ت': """
تابعنا عبر	88
تابعنا علي	88
تابعونا علي	88
تازهترينها	995
تبرع	75
تبرع الان	75
تبليغ	990
تبليغات	990
تبليغات در گوگل	1026
تبليغات متني	1026
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
تلگرام	988
تم نسخ الرابط	127
تماس با ما	994
تماشاي ويديو	1014
تنظيمات كوكي	993
تنظيمات كوكيها	993
تويتر	85
توييتر	988
تيليجرام	85
""", 'ث': """
ثبت نام	985
ثبت نظر	994
ثبتنام	985
""", 'ج': """
جديدترين اخبار	995
جزئيات	998
جستجو	997
جميع التعليقات	94
""", 'ح': """
حالا نه	983
حجم الخط	85
حجم النص	65
حريم خصوصي	993
حساب كاربري	985
حسابي	76
حصري للمشتركين	76
حفظ	85
حفظ المقال	127
حفظ الوصفة	61
حفظ للقراءة لاحقا	127
حمايت كنيد	984
حمايت مالي	984
""", 'خ': """
خانه	997
خبر بعدي	1014
خبر قبلي	1014
خبرهاي بيشتر	1022
خبرهاي داغ	1022
خبرهاي مرتبط	995
خبرهاي پيشنهادي	1022
خروج	985
""", 'د': """
در همين رابطه	1022
در همين زمينه	1022
دستهبندي	995
دعوت به همكاري	1014
ديدگاه	994
ديدگاهتان را بنويسيد	1014
ديدگاهها	994
""", 'ذ': """
ذات صلة	95
ذخيره	988
ذخيره خبر	1014
ذخيره دستور پخت	61
ذخيره مطلب	1014
ذخيره مطلب براي بعد	1014
ذكرني لاحقا	74
""", 'ر': """
ربما لاحقا	74
رد	94
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	985
رپورتاژ	990
رپورتاژ اگهي	990
""", 'س': """
ساهم	75
ساهم الان	75
سجل الدخول	79
سياسة الخصوصية	92
سياسة الخصوصية | شروط الاستخدام	92
سياسة الخصوصية وشروط الاستخدام	92
سياسة ملفات تعريف الارتباط	92
سياست حريم خصوصي	993
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
شايد بعدا	983
شرايط استفاده	993
شرايط استفاده و حريم خصوصي	993
شروط الاستخدام	92
شروط الاستخدام | سياسة الخصوصية	92
شروط الاستخدام وسياسة الخصوصية	92
""", 'ص': """
صفحه اصلي	997
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
عضويت	985
عكس	995
علي فيسبوك وتويتر	88
""", 'غ': """
غرد	85
""", 'ف': """
فتح	98
فقط براي مشتركان	985
فهمت	98
فيديو	95
فيسبوك	85	988
""", 'ق': """
قبلي	997
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
كليدواژهها	995
كمك كنيد	984
كمك مالي	984
كن اول المعلقين	127
كن داعما	75
كوكيها	993
كپي شد	1014
كپي كردن لينك	1014
كپي لينك	988
""", 'ل': """
لا شكرا	74
لا، شكرا	74
لاحقا	74
للمشتركين فقط	79
ليس الان	74
لينك كوتاه	988
لينك كوتاه خبر	1014
لينك كپي شد	1014
""", 'م': """
مادة اعلانية	89
متوجه شدم	998
محتواي تبليغاتي	990
محتواي حمايتشده	1014
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
مشاهده بيشتر	997
مشاهده همه	997
مشترك شويد	985
مطالب بيشتر	1022
مطالب مرتبط	995
مطالب پيشنهادي	1022
مقالات اخري للكاتب	128
مقالات ذات صلة	95
مقالات قد تعجبك	128
مقالات قد تهمك	128
مقالات مرتبط	995
ملفات تعريف الارتباط	92
منو	997
مهمترين اخبار	995
مواضيع ذات صلة	95
مواضيع قد تهمك	128
مواضيع متعلقة	128
مواضيع مرتبطة	128
موضوعات ذات صلة	95
موضوعات متعلقة	128
""", 'ن': """
نسخ الرابط	85
نسخ رابط المقال	127
نسخه چاپي	1014
نسيت كلمة المرور	76
نظر	994
نظر بدهيد	1014
نظر خود را با ما در ميان بگذاريد	1014
نظر خود را بنويسيد	994
نظر شما	994
نظر شما درباره اين خبر چيست	1014
نظرات	994
نظرسنجي	1014
نمايش بيشتر	997
نمايش كمتر	998
نمايش متن اصلي	998
نمايش نقشه	998
نمايش همه	998
ننصح بقراءة	95
نه ممنون	983
""", 'ه': """
هذه المادة للمشتركين	127
همرساني	988
همچنين ببينيد	1022
همچنين بخوانيد	995
""", 'و': """
واتساب	85
واتساپ	988
ورود	985
ورود / ثبت نام	985
وسوم	95
ويديو	995
ويژه مشتركان	985
""", 'پ': """
پاسخ	994
پربازديدترين	995
پربازديدترينها	995
پربازديدها	995
پربازديدهاي امروز	1022
پربازديدهاي هفته	1022
پربحثترينها	995
پربينندهترين	1022
پربينندهترين خبرها	1022
پربينندهترينها	1022
پيام بازرگاني	1026
پيشنهاد خواندني	1022
پيشنهاد سردبير	995
پيشنهاد ما	995
""", 'چ': """
چاپ	988
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	994
گزارش خطا در اين خبر	1014
""", 'अ': """
अक्षर का आकार	65
अगला	1270
अगली खबर	1268
अन्य खबरें	19	1268
अपनी राय दें	1267
अभी दान करें	1257
अभी नहीं	1256
""", 'आ': """
आगे पढें	1270
आज की अन्य खबरें	1294
आपके लिए	1268
आपको यह भी पसंद आ सकता है	1294
आपको ये भी पसंद आ सकता है	1294
""", 'इ': """
इसे भी देखें	1294
इसे भी पढें	1268
""", 'ई': """
ई-पेपर	1258
""", 'ऊ': """
ऊपर जाएं	1270
""", 'ए': """
एआई द्वारा तैयार	1282
एआई समरी	1282
एआई सारांश	1282
एआई से तैयार सारांश	1282
""", 'औ': """
और खबरें	1268
और देखें	1270
और पढें	1268	1270
और भी पढें	1294
""", 'क': """
कम दिखाएं	1271
कमेंट	1267
कमेंट करें	1267
कमेंट्स	1267
कुकी नीति	1266
केवल सदस्यों के लिए	1258
कॉपी लिंक	1261
""", 'ख': """
खाता बनाएं	1258
खोजें	1270
खोलें	1271
""", 'ग': """
गलती बताएं	1271
गोपनीयता नीति	1266
""", 'च': """
चर्चा में क्यों है	1294
""", 'ज': """
जरूर पढें	1294
जवाब दें	1267
ज्यादा पढी गई	1294
""", 'ट': """
टिप्पणियां	1267
टिप्पणी	1267
टिप्पणी करें	1267
टेक्स्ट साइज	65
टैग्स	1268
टॉप न्यूज	1268
टॉप स्टोरीज	1294
ट्रेंडिंग	1268
ट्विटर	1261
""", 'ठ': """
ठीक है	1271
""", 'त': """
ताजा खबरें	1268
ताजा समाचार	1268
""", 'द': """
दान करें	1257
देश की और खबरें	1294
दोस्तों को भेजें	1282
""", 'न': """
नक्शा देखें	1271
नहीं धन्यवाद	1256
नहीं, धन्यवाद	1256
नियम और शर्तें	1266
नियम और शर्तें | गोपनीयता नीति	1266
""", 'प': """
पार्टनर कंटेंट	1297
पिछला	1270
पिछली खबर	1268
पूरी खबर पढें	1270
प्रचार	1264
प्रतिक्रिया दें	1267
प्रायोजित	1264
प्रायोजित सामग्री	1297
प्रिंट करें	1261
प्रीमियम	1258
""", 'फ': """
फेसबुक	1261
फेसबुक पर शेयर करें	1261
फॉन्ट साइज	65
फोटो	1268
फोटो गैलरी	1294
""", 'ब': """
बंद करें	1256
बडी खबरें	1268
बाद में	1256
बाद में याद दिलाएं	1256
""", 'म': """
मुख्य समाचार	1268
मूल देखें	1271
मेन्यू	1270
मेरा खाता	1258
""", 'य': """
यह भी देखें	1294
यह भी पढें	1268
ये खबरें भी पढें	1294
ये भी जानें	1294
ये भी देखें	1294
ये भी पढें	1268
""", 'र': """
रजिस्टर करें	1258
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1261	1282
लॉग इन	1258
लॉग इन करें	1258
लॉगआउट	1258
लॉगिन	1258
लोकप्रिय	1268
""", 'व': """
विज्ञापन	1264
विज्ञापन के बाद जारी	1297
विज्ञापन हटाएं	1282
विवरण	1271
विषय	1268
वीडियो	1268
व्हाट्सएप	1261
""", 'श': """
शायद बाद में	1256
शेयर	1261
शेयर करें	1261
""", 'स': """
संपर्क करें	1267
संबंधित खबरें	1268
संबंधित लेख	1268
संबंधित वीडियो	1294
संबंधित समाचार	1268
सदस्य बनें	1257
सबसे ज्यादा पढी गई	1268
सबसे ज्यादा पढी गई खबरें	1294
सबसे ज्यादा पढी गईं	1294
सब्सक्राइब	1258
सब्सक्राइब करें	1258
सभी दिखाएं	1271
सभी देखें	1270
समझ गया	1271
समर्थन करें	1257
सहयोग करें	1257
साइन अप	1258
साइन इन	1258
साझा करें	1261
सीधे रेसिपी पर जाएं	61
सेव करें	1261
स्पॉन्सर्ड	1264
स्पॉन्सर्ड कंटेंट	1297
""", 'ह': """
हमारा समर्थन करें	1257
होम	1270
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
ข่าวที่คุณอาจสนใจ	2502
ข่าวที่น่าสนใจ	2502
ข่าวที่เกี่ยวข้อง	2479
ข่าวยอดนิยม	2479
ข่าวล่าสุด	2479
ข่าวอื่นที่น่าสนใจ	2502
ข่าวอื่นๆ	19	2502
ข่าวอื่นๆ ที่น่าสนใจ	2493
ข่าวเกี่ยวข้อง	2502
ข่าวแนะนำ	2479
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2493
คลิปแนะนำ	2502
ความคิดเห็น	2482
คัดลอกลิงก์	2482
คัดลอกลิงก์แล้ว	2493
คัดลอกลิงค์	2493
คัดลอกลิงค์แล้ว	2493
คุณอาจสนใจ	2502
""", 'ช': """
ชมคลิป	2493
ชมคลิปวิดีโอ	2493
ชมวิดีโอ	2493
ชมวิดีโอด้านบน	2493
ชมวิดีโอเต็มได้ที่นี่	2493
""", 'ด': """
ดูคลิป	2493
ดูทั้งหมด	2480
ดูวิดีโอ	2493
ดูเพิ่มเติม	2482
""", 'ต': """
ติดต่อเรา	2493
""", 'บ': """
บทความที่น่าสนใจ	2502
บทความที่เกี่ยวข้อง	2479
บทความล่าสุด	2479
บทความแนะนำ	2502
บริจาค	2476
บริจาคเลย	2476
บันทึก	2493
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2493
""", 'พ': """
พิมพ์	2482
พิมพ์บทความ	2493
พิมพ์สูตร	61
พิมพ์หน้านี้	2493
""", 'ฟ': """
ฟังรายการย้อนหลัง	2493
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2493
""", 'ย': """
ยอดนิยม	2502
ยอดนิยมในตอนนี้	2502
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2493
ร่วมงานกับเรา	2493
ร่วมตอบแบบสอบถาม	2493
ร่วมบริจาค	2476
ร่วมแสดงความคิดเห็น	2493
""", 'ล': """
ลงทะเบียน	2476
ลืมรหัสผ่าน	2476
""", 'ส': """
สนับสนุนเรา	2476
สปอนเซอร์	2482
สมัครงานกับเรา	2493
สมัครสมาชิก	2476
ส่งต่อให้เพื่อน	2493
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2502
อ่านข่าวผ่านแอป	2493
อ่านข่าวอื่นๆ	2502
อ่านต่อ	2482
อ่านต่อเรื่องนี้	2502
อ่านเพิ่มเติม	2479
อ่านเรื่องที่เกี่ยวข้อง	2502
""", 'เ': """
เข้าสู่ระบบ	2476
เนื้อหาที่เกี่ยวข้อง	2502
เป็นคนแรกที่แสดงความคิดเห็น	2493
เรื่องที่คุณอาจสนใจ	19	2502
เรื่องที่น่าสนใจ	2502
เรื่องที่เกี่ยวข้อง	2479
เรื่องล่าสุด	2502
เรื่องอื่นที่น่าสนใจ	2479
เรื่องแนะนำ	2502
""", 'แ': """
แชร์	2482
แชร์ข่าวนี้	2493
แชร์บทความ	2493
แชร์หน้านี้	2493
แชร์ไปที่ line	2493
แท็ก	2502
แท็กที่เกี่ยวข้อง	2502
แปลอัตโนมัติ	2493
แสดงความคิดเห็น	2482
แสดงน้อยลง	2480
""", 'โ': """
โฆษณา	2482
โหลดแอปฟรี	2493
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2678
""", 'ủ': """
ủng hộ	2659
ủng hộ chúng tôi	2659
""", 'あ': """
あとで	1510
あとで読む	1523
あなたにおすすめ	1535
あなたにおすすめの記事	1535
あなたへのおすすめ	1535
あわせて読みたい	1535
あわせて読む	1562
""", 'い': """
いいえ、結構です	1510
いいね	1523
いいね!してニュースをチェック	1524
いいね!で応援する	1552
いま読まれています	1562
いま読まれている記事	1562
""", 'お': """
おすすめ	1535
おすすめの記事	1535
おすすめ情報pr	1527
おすすめ記事	1535
おすすめ関連記事	1562
お問い合わせ	1529
お気に入り	1523
お気に入りに追加	1523
お申し込み	1513
""", 'こ': """
こちらの記事もおすすめ	1562
こちらの記事も読まれています	19	1562
こちらもおすすめ	1535
こちらも読む	1562
この著者の記事	1535
この記事に関連するニュース	1562
この記事のタグ	1535
この記事の写真をすべて見る	1563
この記事の関連ニュース	1562
この記事は会員限定です	1513
この記事もチェック	1552
この記事をシェア	1523
この記事をプレゼント	1552
この記事をプレゼントする	1552
この記事を保存	1552
この記事を印刷	1552
この記事を印刷する	1552
この記事を評価する	1552
この記者の記事一覧	1535
この連載の記事	1535
""", 'ご': """
ご意見	1532
ご支援のお願い	1511
ご購読の申し込み	1513
""", 'さ': """
さらに読み込む	1537
""", 'す': """
すべての写真を見る	1563
すべて受け入れる	1529
すべて表示	1538
すべて見る	1537
すべて許可	1529
""", 'そ': """
その他の記事	1535
""", 'は': """
はてなブックマーク	1523
はてなブックマークに追加	1552
はてブ	1523
""", 'ま': """
また後で	1510
""", 'み': """
みんなのコメント	1532
""", 'も': """
もっと見る	1537
もっと詳しく知りたい方は	1562
もっと読む	1535
もどる	1537
""", 'よ': """
よく読まれています	1562
よく読まれている記事	1535
よく読まれている記事ランキング	1535
""", 'わ': """
わかりました	1538
""", 'ア': """
アクセスランキング	1535
アプリのダウンロード	1522
アプリをインストール	1522
アプリをダウンロード	1522
アプリを開く	1522
アプリダウンロード	1522
アンケート実施中	1552
""", 'オ': """
オススメ記事	1535
""", 'カ': """
カテゴリ	1535
カテゴリー	1535
""", 'キ': """
キーワード	1535
""", 'ク': """
クイズに挑戦	1552
クイズに挑戦する	1552
クッキー	1529
クッキー設定	1529
クリップ	1523
クリップする	1523
""", 'コ': """
コピーしました	1523
コメント	1532
コメント#件	1532
コメント(#	1532
コメントする	1532
コメントはまだありません	1532
コメントをもっと見る	1532
コメントを投稿	1532
コメントを書く	1532
コメントを残す	1532
コメントを見る	1532
コメント一覧	1532
""", 'サ': """
サイトポリシー	1529
サイトマップ	1529
サインイン	1513
サポートする	1511
""", 'シ': """
シェア	1523
シェアしよう	1523
シェアする	1523
""", 'ス': """
スキップ	1510
スクラップ	1523
スクラップする	1523
スポンサー	1527
スポンサードリンク	1527
スポンサーリンク	1527
""", 'タ': """
タイアップ	1527
タグ	1535
""", 'チ': """
チップを送る	1511
チャンネル登録	1524
""", 'ツ': """
ツイート	1523
ツイートする	1523
""", 'ト': """
トップ	1537
トップへ戻る	1537
トップニュース	1535
トップページ	1537
トピックス	1535
""", 'ド': """
ドネーション	1511
""", 'ニ': """
ニュースを読む	1537
ニュースレター	1517
ニュースレター登録	1517
""", 'バ': """
バックナンバー	1535
""", 'パ': """
パスワードを忘れた方	1513
""", 'ピ': """
ピックアップ	1535
""", 'フ': """
フォロー	1524
フォローしてね	1524
フォローしました	1524
フォローする	1524
フォロー中	1524
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1523
ブックマークする	1523
""", 'プ': """
プッシュ通知	1522
プライバシーポリシー	1529
プレゼント	1513
プレミアム	1513
プレミアム会員	1516
""", 'ヘ': """
ヘルプ	1529
""", 'ペ': """
ページの先頭へ	1537
ページトップ	1537
ページトップへ	1537
""", 'ホ': """
ホーム	1537
""", 'ポ': """
ポスト	1523
ポストする	1523
""", 'マ': """
マイページ	1513
""", 'メ': """
メニュー	1537
メルマガ	1517
メルマガ登録	1517
メールで送る	1523
メールで送信	1523
メールアドレス	1517
メールアドレスを入力	1517
メールマガジン	1517
メールマガジン登録	1517
""", 'ラ': """
ランキング	1535
""", 'リ': """
リンクをコピー	1523
リンクをコピーしました	1552
リンクをコピーする	1552
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1513
ログイン	1513
ログイン/会員登録	1513
ログイン・会員登録	1513
""", '一': """
一覧	1537
一覧へ	1537
一覧を見る	1537
""", '上': """
上一篇	2737
上一頁	2739
上一页	2739
""", '下': """
下一篇	2737
下一頁	2739
下一页	2739
下次再說	2712
下次再说	2712
""", '不': """
不,謝謝	2712
不,谢谢	2712
不用了	2712
""", '专': """
专题	2737
""", '个': """
个人中心	2716
""", '为': """
为你推荐	2737
为您推荐	2737
""", '主': """
主要ニュース	1535
""", '举': """
举报	2736
""", '了': """
了解	1538
""", '人': """
人才招聘	2756
人気の動画	1562
人気の記事	1535
人気ランキング	1535
人気記事	1535
人気記事ランキング	1535
人氣文章	2765
""", '今': """
今、あなたにオススメ	1535
今、読まれている記事	1562
今はしない	1510
今はやめておく	1510
今回はしない	1510
今日の注目	1535
今日最熱門	2765
今日热点	2737
今日焦点	2737
今日熱門	2765
""", '他': """
他の記事	19
他の記事も読む	1535
""", '付': """
付費閱讀	2716
付费内容	2716
付费阅读	2716
""", '以': """
以下为广告内容	2756
以下為廣告內容	2756
以后再说	2712
""", '会': """
会员专享	2719
会员专享内容	2719
会员专属	2716
会员中心	2716
会员登录	2716
会員の方はこちら	1513
会員の方はログイン	1513
会員登録	1513
会員登録する	1513
会員登録はこちら	1513
会員限定	1513
会員限定記事	1513
""", '你': """
你可能也喜欢	2737
你可能也喜歡	2737
你可能感兴趣	2737
你可能还想看	2765
你可能還想看	2765
""", '使': """
使用条款	2732
使用條款	2732
""", '保': """
保存	1523
保存する	1523
""", '個': """
個人情報の取り扱い	1529
個人情報の取り扱いについて	1529
個人情報の取扱いについて	1529
個人情報保護方針	1529
""", '元': """
元の記事を読む	1563
元記事で読む	1563
元記事を読む	1537
""", '免': """
免責聲明	2732
免費訂閱	2720
免費註冊	2716
免費試讀	2716
免责声明	2732
免费注册	2716
免费订阅	2720
免费试读	2716
""", '全': """
全ての写真を見る	1563
全文はこちら	1563
全文を読む	1537
全文表示	1537
全記事読み放題	1516
全部接受	2732
全部评论	2736
""", '公': """
公众号	2727
公式sns	1524
公式twitter	1524
公式x	1524
公式アプリ	1522
""", '共': """
共有	1523
共有する	1523
共有リンクをコピー	1552
""", '关': """
关于我们	2732
关注	2727
关注我们	2727
关键词	2737
关闭	2712
""", '其': """
其他新聞	2737
其他新闻	19	2737
""", '再': """
再生	1537
""", '写': """
写真(#枚	1563
写真をもっと見る	1563
写真を見る	1537
写真を見る(全#枚	1563
写真特集	1535
写评论	2736
""", '分': """
分享	2726
分享到	2726
分享到facebook	2756
分享到line	2756
分享到微信	2726
分享到微博	2726
分享本文	2756
分享此文	2756
分享給好友	2756
分享給更多人看到	2756
分享给好友	2756
分享给更多人	2756
分享至	2726
分享至facebook	2726
分享至line	2756
分类	2737
分類	2737
""", '列': """
列印	2726
列印本頁	2756
列印食譜	61
""", '初': """
初割で無料体験する	1513
初月無料	1516
""", '利': """
利用規約	1529
""", '前': """
前のページ	1537
前の記事	1535
前の記事へ	1535
前へ	1537
前回の記事はこちら	1562
前回はこちら	1563
""", '加': """
加入line好友	2727
加入会员	2716
加入我们	2756
加入我们的团队	2756
加入我們	2756
加入我們的團隊	2756
加入書籤	2726
加入會員	2716
加载更多	2739
""", '動': """
動画	1535
動画で見る	1552
動画を再生する	1552
動画を見る	1537
""", '单': """
单次捐款	2713
""", '印': """
印刷	1523
印刷する	1523
印刷用ページ	1552
印刷用ページを表示	1552
""", '即': """
即时新闻	2737
即時新聞	2737
""", '原': """
原文を表示	1538
原文を見る	1538
原文連結	2766
原文链接	2766
""", '参': """
参与评论	2736
参加者募集中	1548
参加问卷调查	2756
""", '參': """
參加問卷調查	2756
""", '友': """
友だち追加	1524
友だち追加する	1524
友善列印	2756
友達に教える	1552
""", '反': """
反馈	2736
""", '发': """
发现错误?请告诉我们	2756
发表留言	2736
发表评论	2736
""", '合': """
合わせて読みたい	1535
""", '同': """
同じカテゴリの記事	1535
同じ著者の記事	1562
同意	2732
同意しない	1529
同意する	1529
""", '听': """
听全文	2756
听新闻	2726
听这篇文章	2756
""", '單': """
單次捐款	2713
""", '回': """
回到頂部	2739
回复	2736
回覆	2736
回頂端	2739
回首頁	2739
""", '地': """
地図を見る	1538
地図を開く	1538
""", '复': """
复制成功	2726
复制网址	2756
复制链接	2726
""", '大': """
大号字	65
大字	2726
大家还在看	2737
大家都在看	2737
""", '头': """
头条	2737
""", '字': """
字体	65
字体大小	2726
字号	2726
字級	65	2726
字级	65
字體大小	65	2726
""", '官': """
官方微博	2727
""", '定': """
定期定額	2713
""", '寄': """
寄付	1511
寄付する	1511
寄付で応援する	1552
寄付のお願い	1511
寄付をする	1511
""", '專': """
專題	2737
""", '小': """
小字	2726
小編推薦	2737
""", '尚': """
尚無留言	2756
""", '展': """
展开	2739
展开全文	2739
展开全部	2740
展開	2739
""", '已': """
已关注	2727
已是会员	2716
已有帐号	2716
已經是會員	2716
已經是會員?登入	2716
""", '广': """
广告	2731
""", '広': """
広告	1527
広告の後に続きます	1527
広告をスキップ	1527
広告を閉じる	1527
広告企画	1527
""", '廣': """
廣告	2731
""", '延': """
延伸閱讀	2737
延伸阅读	2737
""", '开': """
开通会员	2716
""", '影': """
影音	2737
""", '後': """
後で	1510
""", '微': """
微信	2726
微博	2726
""", '忘': """
忘記密碼	2716
忘记密码	2716
""", '応': """
応援する	1511
""", '您': """
您可能也喜歡	2737
您可能感兴趣	2737
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2765
您的邮箱	2720
您的電郵	2720
""", '意': """
意见反馈	2736
""", '感': """
感想を送る	1532
""", '成': """
成为会员	2713
成為會員	2713
""", '我': """
我同意	2732
我的帐户	2716
我的帳戶	2716
我知道了	2732
我要留言	2736
我要糾錯	2756
我要纠错	2736
我要评论	2736
""", '戻': """
戻る	1537
""", '所': """
所有留言	2736
""", '打': """
打印	2726
打印本页	2756
打印食谱	61
打开	2740
打赏	2713
""", '投': """
投票する	1552
投稿する	1532
""", '折': """
折りたたむ	1538
""", '报': """
报告错误	2740
""", '拒': """
拒絕	2732
拒绝	2732
""", '招': """
招聘启事	2756
""", '拡': """
拡大	1523
拡大する	1537
""", '按': """
按讚	2727
""", '捐': """
捐款	2713
捐贈	2713
捐赠	2713
""", '排': """
排行榜	2737
""", '採': """
採用情報	1548
""", '接': """
接受	2732
接受全部	2732
接受所有	2732
""", '推': """
推广	2731
推广内容	2731
推廣	2731
推荐	2737
推荐文章	2737
推荐阅读	2737
推薦	2737
推薦文章	2737
推薦閱讀	2737
""", '提': """
提供	1527
""", '搜': """
搜尋	2739
搜索	2739
""", '播': """
播放	2739
""", '支': """
支持我们	2713
支持我們	2713
支援する	1511
""", '收': """
收合	2740
收听	2726
收听本文	2756
收聽文章	2756
收藏	2726
收藏文章	2726
收藏本文	2756
收藏食譜	61
收藏食谱	61
收起	2739
""", '文': """
文字の大きさ	65	1523
文字サイズ	1523
文字サイズ変更	65
""", '新': """
新着	1535
新着ニュース	1535
新着記事	1535
新着記事一覧	1562
新規会員登録	1513
新規登録	1513
新闻简报	2720
""", '明': """
明白了	2740
""", '显': """
显示原文	2740
显示更多	2739
""", '暂': """
暂不	2712
暂无评论	2756
""", '暫': """
暫不	2712
""", '更': """
更多	2737
更多内容	2737
更多報導	2737
更多报道	2737
更多文章	2737
更多新聞	2737
更多新聞請看	2765
更多新闻	2737
更多精彩	2765
更多精采內容	2756
""", '最': """
最多人看	2765
最新ニュース	1535
最新号	1562
最新影音	2765
最新文章	2737
最新新聞	2737
最新新闻	2737
最新消息	2737
最新記事	1535
""", '會': """
會員中心	2716
會員專享	2719
會員專享內容	2719
會員專屬	2716
會員登入	2716
""", '月': """
月額#円	1516
月額#円(税込	1516
""", '有': """
有料会員登録	1513
有料会員記事	1552
有料登録	1513
有料記事	1513
""", '朋': """
朋友圈	2726
""", '服': """
服务条款	2732
服務條款	2732
""", '朝': """
朝刊・夕刊	1513
""", '本': """
本周热门	2765
本文へ	1537
本文へ移動	1537
""", '机': """
机器翻译	2756
""", '查': """
查看全部	2739
查看原图	2739
查看原文	2766
查看地图	2740
查看更多	2739
查看留言	2736
查看结果	2740
查看詳情	2740
查看评论	2736
查看详情	2740
""", '标': """
标签	2737
""", '検': """
検索	1537
""", '業': """
業配	2731
""", '標': """
標籤	2737
""", '機': """
機器翻譯	2756
""", '檢': """
檢舉	2736
""", '次': """
次のページ	1537
次の記事	1535
次の記事へ	1535
次へ	1537
次ページ	1537
""", '每': """
每月捐款	2713
""", '注': """
注册	2716
注目の記事	1535
注目キーワード	1535
注目ワード	1535
注目記事	1535
""", '点': """
点击排行	2737
点击播放	2756
点击查看原文	2766
点击查看大图	2739
点击阅读原文	2766
点我看视频	2756
点赞	2726
""", '為': """
為您推薦	2737
""", '热': """
热点	2737
热点推荐	2737
热门	2737
热门排行	2737
热门文章	2737
热门新闻	2737
""", '無': """
無料で体験する	1513
無料で読む	1513
無料会員登録	1513
無料会員限定	1513
無料体験	1513
無料登録	1513
""", '焦': """
焦點新聞	2737
""", '熱': """
熱門	2737
熱門排行	2737
熱門文章	2737
熱門新聞	2737
熱門話題	2737
""", '特': """
特定商取引法に基づく表記	1529
特集	1535
""", '猜': """
猜你喜欢	2737
猜你喜歡	2737
""", '申': """
申し込む	1513
""", '电': """
电子报	2720
电子邮箱	2720
""", '画': """
画像を拡大	1537
画像を見る	1537
""", '留': """
留言	2736
留言(#	2736
""", '登': """
登入	2716
登入/註冊	2716
登出	2716
登录	2716
登录/注册	2716
登錄	2716
登録	1513
登録が完了しました	1552
登録して続きを読む	1513
登録する	1513
""", '發': """
發現錯誤?請告訴我們	2756
發表留言	2736
發表評論	2736
""", '目': """
目录	2739
目次	1537
目錄	2739
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2737
相关报道	2737
相关推荐	2737
相关文章	2737
相关新闻	2737
相关标签	2737
相关视频	2765
相关阅读	2737
相關主題	2737
相關報導	2737
相關影片	2765
相關推薦	2737
相關文章	2737
相關新聞	2737
相關標籤	2737
相關閱讀	2737
""", '看': """
看了这篇文章的人也看	2737
看原文	2766
看更多	2737
看更多文章	2765
看更多新聞	2765
""", '知': """
知道了	2740
""", '稍': """
稍后再说	2712
稍后提醒我	2712
稍后阅读	2756
稍後再說	2712
稍後提醒我	2712
稍後閱讀	2756
""", '立': """
立即捐款	2713
立即訂閱	2716
立即订阅	2716
""", '粉': """
粉絲團	2727
""", '精': """
精彩推荐	2765
精彩推薦	2765
精选	2737
""", '紙': """
紙面ビューアー	1513
""", '結': """
結果を見る	1538
""", '続': """
続きはこちら	1563
続きをみる	1537
続きを読む	1513
""", '網': """
網友留言	2736
""", '編': """
編輯推薦	2737
編輯精選	2737
編集部おすすめ	1535
編集部のおすすめ	1535
""", '縮': """
縮小	1523
""", '繼': """
繼續閱讀	2739
""", '纠': """
纠错	2736
""", '继': """
继续浏览内容	2739
继续阅读	2739
""", '编': """
编辑推荐	2737
编辑精选	2737
""", '网': """
网友评论	2736
""", '翻': """
翻訳を表示	1538
""", '联': """
联系我们	2732
""", '聯': """
聯絡我們	2732
""", '聽': """
聽全文	2756
聽新聞	2726
聽這篇文章	2756
""", '菜': """
菜单	2739
""", '著': """
著作権	1529
""", '複': """
複製網址	2756
複製連結	2726
""", '觀': """
觀看更多	2765
""", '视': """
视频	2737
""", '解': """
解鎖全文	2756
解锁全文	2756
""", '訂': """
訂閱	2716
訂閱會員	2716
訂閱會員專屬內容	2756
訂閱郵件	2720
訂閱電子報	2720
""", '記': """
記事の続きはこちら	1563
記事へのご意見	1532
記事をサポートする	1511
記事をプレゼント	1513
記事をプレゼントする	1552
記事を保存	1523
記事を保存する	1552
記事を印刷する	1523
記事を読む	1537
記事ランキング	1535
記事一覧	1537
記事一覧を見る	1563
記事全文を読む	1537
記者募集	1548
記者募集中	1548
""", '許': """
許可する	1529
""", '註': """
註冊	2716
""", '評': """
評論	2736
""", '話': """
話題の記事	1535
""", '詳': """
詳しく見る	1538
詳細	1538
""", '語': """
語音播報	2756
語音朗讀	2756
""", '誤': """
誤りを報告	1538
誤字脱字の報告	1552
誤字脱字を報告する	1552
""", '読': """
読まれている記事	1535
読み上げ	1552
読み放題	1516
""", '請': """
請填寫讀者問卷	2756
請繼續往下閱讀	2731
請輸入電子郵件	2720
""", '讚': """
讚	2726
讚賞支持	2713
""", '订': """
订阅	2716
订阅会员	2716
订阅邮件	2720
""", '评': """
评论	2736
评论(#	2736
""", '诚': """
诚聘英才	2756
""", '话': """
话题	2737
""", '详': """
详情	2740
""", '语': """
语音朗读	2756
""", '请': """
请先登录再评论	2756
请继续往下阅读	2731
请输入邮箱	2720
""", '購': """
購読	1513
購読する	1513
購読のお申し込み	1513
購読申し込み	1513
""", '贈': """
贈送文章	2756
贈送文章給朋友	2756
贈送此文	2756
""", '贊': """
贊助	2713
贊助內容	2731
贊助商	2731
""", '赞': """
赞助	2713
赞助内容	2731
赞助商链接	2731
赞赏	2713
""", '赠': """
赠送此文	2756
""", '跳': """
跳到主要內容	2739
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2739
""", '轉': """
轉發	2726
""", '转': """
转发	2726
""", '返': """
返信	1532
返信する	1532
返回顶部	2739
返回首页	2739
""", '追': """
追蹤	2727
追蹤我們	2727
""", '通': """
通報する	1532
通知をオン	1522
通知を受け取る	1552
""", '速': """
速報	1535
速報通知を受け取る	1552
""", '連': """
連結已複製	2756
連載	1535
""", '運': """
運営会社	1529
""", '違': """
違反報告	1532
""", '選': """
選單	2739
""", '邮': """
邮箱	2720
""", '链': """
链接已复制	2756
""", '閉': """
閉じる	1510	1537
""", '開': """
開く	1538
開通會員	2716
""", '関': """
関連	1535
関連する記事	1535
関連キーワード	1535
関連タグ	1535
関連トピックス	1535
関連ニュース	1535
関連リンク	1535
関連動画	1535
関連情報	1535
関連記事	1535
関連記事はこちら	1562
""", '閱': """
閱讀全文	2739
閱讀原文	2766
閱讀更多	2739
""", '關': """
關於我們	2732
關注	2727
關注我們	2727
關鍵字	2737
關閉	2712
""", '阅': """
阅读全文	2739
阅读原文	2766
阅读更多	2739
""", '隐': """
隐私政策	2732
隐私权政策	2732
""", '隱': """
隱私政策	2732
隱私權政策	2732
""", '電': """
電子信箱	2720
電子報	2720
電子版	1513
""", '音': """
音声で聞く	1523
音声読み上げ	1552
""", '頭': """
頭條	2737
""", '顯': """
顯示原文	2740
顯示更多	2739
""", '首': """
首頁	2739
首页	2739
""", '點': """
點我看影片	2756
點擊播放本文	2756
點閱排行	2765
""", '가': """
가	1585
가입하기	1576
가장 많이 본 뉴스	1592
""", '개': """
개인정보 처리방침	1590
개인정보처리방침	1590
""", '거': """
거부	1590
""", '검': """
검색	1594
""", '결': """
결과 보기	1595
""", '계': """
계속 읽기	1576
""", '고': """
고객센터	1590
""", '공': """
공유	1585
공유하기	1585
""", '관': """
관련 기사	1592
관련 뉴스	1592
관련 영상	1615
관련 태그	1592
관련기사	1592
관련뉴스	1592
관련키워드	1592
""", '광': """
광고	1589
광고 닫기	1589
""", '괜': """
괜찮습니다	1573
""", '구': """
구독	1576
구독 신청	1576
구독 전용	1576
구독 중	1576
구독신청	1576
구독이 완료되었습니다	1607
구독자 전용	1578
구독하고 이어서 읽기	1607
구독하기	1576
""", '글': """
글씨 크기	65
글씨크기	1585
글자 크기	1585
글자 크기 변경	65	1607
글자 크기 조절	65	1607
글자크기	1585
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1574
기사 공유하기	1585
기사 더보기	1607
기사 듣기	1607
기사 링크 복사	1607
기사 본문	1594
기사 선물하기	1607
기사 스크랩하기	1607
기사 오류 신고	1607
기사 오류 제보	1607
기사 원문 보기	1607
기사 저장하기	1607
기사 제보 및 문의	1607
기사 후원하기	1574
기사에 대한 의견	1591
기사원문	1594
기사저장	1585
기자 구독	1602
기자 구독하기	1602
기자 페이지	1602
기자 프로필 보기	1602
기자의 다른 기사	1602
기자의 다른기사	1592
""", '나': """
나중에	1573
나중에 보기	1607
나중에 읽기	1607
나중에 하기	1573
""", '내': """
내 정보	1576
""", '네': """
네이버 구독	1588
네이버 블로그	1585
네이버에서 구독	1588
네이버에서 구독하기	1588
""", '놓': """
놓치면 안 되는 기사	1615
""", '뉴': """
뉴스 듣기	1607
뉴스레터 구독	1581
뉴스레터 구독 신청	1581
뉴스레터 무료 구독	1607
뉴스레터 신청	1581
""", '다': """
다른 공유 찾기	1585
다른 기사	19	1592
다른 기사 더 보기	19
다른 기사 보기	1602
다른기사	1592
다른기사 보기	1592
다시 보지 않기	1573
다음	1594
다음 기사	1592
다음 기사 보기	1607
다음 페이지	1594
다음기사	1592
다음에	1573
""", '닫': """
닫기	1573
""", '답': """
답글	1591
답글쓰기	1591
""", '당': """
당신이 좋아할 만한	1592
""", '댓': """
댓글	1591
댓글 #	1591
댓글 #개	1591
댓글 보기	1591
댓글 쓰기	1591
댓글 운영 정책	1607
댓글 운영정책	1607
댓글보기	1591
댓글쓰기	1591
댓글을 입력해주세요	1591
""", '더': """
더 보기	1594
더보기	1592	1594
""", '독': """
독자 의견 조사	1607
""", '동': """
동영상	1592
동의	1590
동의합니다	1590
""", '등': """
등록	1591
""", '디': """
디지털뉴스부	1602
디지털뉴스팀	1602
디지털콘텐츠팀	1602
""", '라': """
라인	1585
""", '랭': """
랭킹	1592
랭킹뉴스	1592
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
로그아웃	1576
로그인	1576
로그인 후 댓글 쓰기	1607
로그인/회원가입	1576
로그인이 필요	1578
""", '링': """
링크 복사	1585
링크가 복사되었습니다	1607
""", '마': """
마이페이지	1576
""", '많': """
많이 본 기사	1592
많이 본 뉴스	1592
많이 본 영상	1615
많이 읽은 기사	1592
많이본 기사	1592
많이본 뉴스	1592
""", '맨': """
맨 위로	1594
맨위로	1594
""", '메': """
메뉴	1594
메뉴 닫기	1594
메일	1585
""", '모': """
모두 동의	1590
""", '목': """
목록	1594
목록보기	1594
""", '무': """
무료 체험 시작하기	1576
무료 회원가입	1576
""", '문': """
문의	1591
문자 크기	65
""", '바': """
바로가기	1585
""", '밴': """
밴드	1585
""", '번': """
번역 보기	1595
""", '베': """
베스트	1592
""", '복': """
복사하기	1585
""", '본': """
본문 글씨 줄이기	1585
본문 글씨 키우기	1585
본문 바로가기	1594
본문으로 바로가기	1594
""", '북': """
북마크	1585
""", '비': """
비밀번호 찾기	1576
""", '사': """
사이트맵	1590
사진 확대	1594
""", '설': """
설문 참여 바로가기	1607
설문 참여하기	1607
설문조사 참여하기	1607
""", '속': """
속보	1592
속보 알림 받기	1607
속보 알림 신청	1607
""", '스': """
스크랩	1585
스크랩하기	1607
스폰서	1589
""", '신': """
신고	1591
신문구독	1576
""", '실': """
실시간 뉴스	1592
""", '알': """
알겠습니다	1595
알림 받기	1584
알림 설정	1584
""", '앱': """
앱 다운로드	1584
앱 다운로드하기	1584
앱 설치	1584
앱 설치하기	1584
""", '에': """
에디터 추천	1592
""", '연': """
연관기사	1592
""", '열': """
열기	1595
""", '영': """
영상	1592
영상 보기	1607
영상으로 만나보세요	1607
영상으로 보기	1607
""", '오': """
오늘 하루 보지 않기	1573
오늘은 그만 보기	1573
오늘의 추천	1592
오늘의 핫뉴스	1615
오디오로 듣기	1607
오류 신고	1591
오류 신고하기	1607
오탈자 신고	1607
""", '온': """
온라인뉴스팀	1602
""", '요': """
요약	1594
""", '원': """
원문 보기	1595
원문보기	1594
""", '위': """
위로	1594
""", '유': """
유료 기사입니다	1607
유튜브 구독	1588
유튜브 구독하기	1588
""", '음': """
음성 재생하기	1607
음성으로 듣기	1585
""", '응': """
응원하기	1574
""", '의': """
의견 쓰기	1591
""", '이': """
이 기사 어땠나요	1607
이 기사를 공유합니다	1607
이 기사를 추천합니다	1607
이 기사와 함께 읽은 기사	1607
이 기자의 다른 기사	1607
이 시각 많이 본 기사	1615
이 시각 많이 본 뉴스	1615
이 시각 주요뉴스	1592
이 시각 추천뉴스	1592
이런 기사는 어때요	1615
이메일	1585
이메일무단수집거부	1590
이미 구독 중이신가요	1576
이미 회원이신가요	1576
이미지 크게 보기	1594
이미지 확대	1594
이슈	1592
이용약관	1590
이전	1594
이전 기사	1592
이전 기사 보기	1607
이전기사	1592
""", '인': """
인기 급상승	1615
인기 기사	1592
인기기사	1592
인기뉴스	1592
인쇄	1585
인쇄하기	1585
인스타그램 팔로우	1607
""", '일': """
일시후원	1574
""", '자': """
자세히	1595
자세히 보기	1595
""", '재': """
재생	1594
""", '저': """
저작권규약	1590
저장	1585
""", '전': """
전체 댓글	1591
전체 보기	1594
전체메뉴	1594
전체보기	1594
""", '접': """
접기	1594
""", '정': """
정기 후원하기	1574
정기구독	1576
정기후원	1574
""", '제': """
제보	1591
제보하기	1591
""", '좋': """
좋아요	1585
좋은 기사 후원하기	1574
""", '주': """
주소 복사	1607
주소가 복사되었습니다	1607
주소복사	1585
주요 기사	1592
주요 뉴스	1592
주요 뉴스 더보기	1615
주요기사	1592
주요뉴스	1592
""", '지': """
지금 뜨는 기사	1615
지금 뜨는 뉴스	1615
지도 보기	1595
지면보기	1576
""", '청': """
청소년보호정책	1590
""", '최': """
최신 기사	1592
최신 뉴스	1592
최신기사	1592
최신뉴스	1592
""", '추': """
추천 기사	1592
추천 영상	1615
추천기사	1592
추천뉴스	1592
""", '친': """
친구 추가하기	1607
""", '카': """
카카오스토리	1585
카카오톡	1585
카카오톡 공유	1585
카카오톡으로 공유	1607
카카오톡으로 공유하기	1607
카테고리	1592
""", '쿠': """
쿠키 설정	1590
""", '퀴': """
퀴즈 풀기	1607
""", '키': """
키워드	1592
""", '태': """
태그	1592
""", '텔': """
텔레그램에서 소식 받기	1607
""", '투': """
투표하기	1607
""", '트': """
트위터	1585
트위터 공유	1585
""", '페': """
페이스북	1585
페이스북 공유	1585
페이스북으로 공유	1607
""", '펼': """
펼치기	1594
""", '포': """
포토	1592
""", '폰': """
폰트 크기	1585
""", '프': """
프리미엄	1576
프린트	1585
""", '함': """
함께 보면 좋은 기사	1592
함께 볼 기사	1615
함께 읽으면 좋은	1592
함께 읽은 기사	1615
""", '핫': """
핫뉴스	1592
핫이슈	1592
핫클릭	1615
""", '헤': """
헤드라인	1592
""", '협': """
협찬	1589
""", '홈': """
홈	1594
""", '화': """
화제의 뉴스	1592
""", '확': """
확인	1595
""", '회': """
회사소개	1590
회원 전용	1578
회원가입	1576
""", '후': """
후원	1574
후원 안내	1574
후원 하기	1574
후원하기	1574
후원회원 가입	1574
"""}

START = {'a': """
abonē	1693 K par	1693 K no	1693 K un	1695 K
accès	1119 K illimité
această	52 K investigație	2096 K traducere
además	889 K:	934 K, en
ai가	1604 K 자동 번역한	1604 K 번역한	1604 K 핵심	1604 K 요약한
ai에게	1604 K 물어	1604 K 질문	1604 K 물어보기
ajánljuk	1323 K:
aktivér	418 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2442 K dig till vårt	2458 K
apúntate	915 K a nuestro seminario	915 K a nuestro evento
artykuł	46 K można	46 K wolno	1942 K ukazał się	1942 K pochodzi z	1948 K przetłumaczony	1948 K został przetłumaczony	1948 K czyta	1948 K wygenerowany
artykuły	1939 K autora
artículos	859 K gratuitos
ascultă	1 K	2085 K:	2102 K podcastul	2102 K acest articol
atradāt	44 K
atsisiųskite	1655 K
autorė	1659 K:
autoři	315 K jsou
außerdem	565 K lesenswert:	565 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	923 K la app
beiträge	27 K
benefício	2046 K do assinante:
berätta	59 K i	59 K gärna
beställ	2458 K
bestätigen	459 K sie ihre
bestätigungsmail	459 K
besøg	404 K vores
beğendin	69 K mi
beğendiniz	8 K mi	69 K mi
boletín	865 K diario	865 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2676 K liên quan:	2689 K viết này có	2689 K viết có hữu ích
báo	2689 K lỗi bài viết
bình	5 K luận	27 K luận	2690 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1323 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2689 K phát hiện	2689 K thấy bài viết
bản	2689 K tóm tắt này
bấm	2691 K để nghe
bật	2667 K thông báo
""", 'c': """
chceš	337 K u nás pracovat	2318 K u nás pracovať
chefredaktör	2456 K och ansvarig utgivare:	2456 K:
chưa	32 K có bình luận
citeşte	2085 K şi	2085 K şi:
citește	2085 K și	2085 K și:	2085 K:	2085 K mai mult	2085 K aici	2085 K mai departe:
citiți	2085 K și
ciąg	1952 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	2000 K exclusivo para	2044 K gerado	2049 K oferecido por
conținut	2096 K generat	2100 K oferit de
crédit	1193 K photo	1193 K photos
crédits	1193 K photo	1193 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2693 K đặt ứng dụng	2693 K ứng dụng	2693 K app
có	72 K thắc mắc	2676 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2091 K ai informații	2098 K ai observat o
dalinkitės	1655 K
další	303 K články autora
darovať	2312 K
dernières	1147 K actualités
descarcă	13 K	2116 K aplicația
descargá	13 K	923 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2007 K no google play	2054 K na app store	2054 K no google play	2054 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	330 K
dostępna	1955 K w
dostępne	1955 K w
dostępny	1955 K w
dołącz	12 K do	56 K do #	56 K do ponad #	1966 K do	1979 K do dyskusji
držte	28 K se
découvrez	1148 K aussi	1172 K la boutique	1172 K notre boutique	1172 K nos jeux	1172 K notre hors-série	1180 K notre application	1180 K notre appli
décryptage	1148 K :
déductible	1109 K des impôts	1109 K à #
déjà	1117 K abonné	1117 K inscrit	1117 K client
dùng	2700 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1349 K
encuéntranos	12 K
envía	3 K
envíanos	904 K
ermöglicht	567 K von
erről	1323 K bővebben
escríbenos	892 K
estagiária	2037 K sob supervisão	2037 * K sob supervisão
estagiário	2037 K sob supervisão
""", 'f': """
faça	2052 K o quiz	2052 K o teste	2052 K o nosso
felelős	1346 K szerkesztő:	1346 K kiadó:
fiți	31 K primul
foretrækker	419 K du
fortsätt	2460 K läsa
fortæl	59 K mig
fotogaléria	2286 K:
fotografía	935 K:
frågor	72 K	73 K om artikeln
få	395 K fuld adgang til	418 K adgang	418 K fri	418 K fuld	418 K besked	418 K ugens	418 K dagens	418 K de	418 K nyheder	418 K en notifikation	418 K breaking	418 K seneste nyt	429 K	1862 K full tilgang til	1888 K tilgang	1888 K fri	1888 K full	1888 K beskjed	1888 K varsel	1888 K ukas	1888 K dagens	1888 K de	1888 K nyheter	1888 K siste	1900 K	2433 K full tillgång till	2458 K tillgång	2458 K fri	2458 K full	2458 K besked	2458 K en notis	2458 K veckans	2458 K dagens	2458 K de	2458 K nyheter	2458 K senaste	2469 K
férjen	1349 K hozzá
följ	12 K	2437 K	2458 K
følg	12 K	12 K oss	399 K	418 K	1866 K	1888 K
füge	12 K uns	573 K
fügen	12 K sie uns	573 K sie
für	462 K android und ios	513 K diesen artikel	513 K diesen	562 K nur
főszerkesztő	1346 K:
""", 'g': """
gazeteciliğimizi	2555 K
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2690 K cửa hàng trực tuyến
glöm	2458 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2689 K ý cho bài viết
gör	2442 K quizet	2442 K vårt quiz	2458 K vårt
görmemiz	2560 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1350 K lát
hintergründe	565 K dazu:
hjälp	2442 K oss bli bättre	2442 K oss att bli bättre
hjælp	404 K os med at blive bedre
hlavné	2299 K body
hlavní	317 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2690 K trả lời khảo sát	2698 K ủng hộ
hämta	13 K	2446 K
häng	2458 K med
hääleta	971 K
håll	28 K	28 K dig
hör	517 K dir	573 K	2458 K
hören	517 K sie	573 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	388 K også	388 K også:	404 K mere på	418 K	1855 K også	1855 K også:	1888 K
""", 'i': """
iesūti	1681 K savu	1681 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1655 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2000 K é assinante
jäikö	1061 K juttu kesken
jälgi	971 K
""", 'k': """
kapcsolódó	1323 K	1323 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2690 K tra kiến thức của bạn
kjøp	1871 K billetter	1871 K billett	1888 K
klausykitės	1640 K
klikněte	300 K zde
ključne	2238 K točke	2238 K tačke
klõpsates	971 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1695 K var
kommentarsfältet	5 K
kopiér	418 K
kopírovat	330 K
kopírovať	2312 K
kopē	1695 K
kvíz	300 K:	1336 K	2286 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1349 K
kérjen	1349 K
kérjük	28 K
kênh	2667 K youtube của báo
köp	2442 K biljetter	2442 K biljett	2458 K
kövess	12 K
kövesse	1349 K
kövessen	12 K
køb	404 K billetter	404 K billet	418 K
küfür	27 K içeren
küldd	3 K el	1331 K el nekünk
küldje	1331 K el nekünk	1349 K	1349 K tovább
kļūsti	1695 K
kết	2681 K nối với chúng tôi
""", 'l': """
laimē	1695 K
laimėkite	1655 K
legyél	1349 K
lejupielādē	1695 K
leé	934 K también	934 K más	934 K:
lisää	1085 K meidät
lásd	1323 K még
lásson	1349 K több
lát	1331 K valami
láttál	1331 K valami
lägg	2458 K till
lähetä	1064 K juttuvinkki	1064 K uutisvinkki	1064 K vinkki	1068 K mielipidekirjoituksesi	1068 K mielipidekirjoitus	1085 K
lämna	2436 K dina tips	2436 K ditt tips
läs	2425 K mer om	2426 K också	2426 K också:	2426 K även	2426 K mer	2426 K mer:	2426 K:	2426 K här	2426 K även:	2433 K vidare med	2433 K mer på	2446 K e-tidningen	2446 K tidningen	2458 K	2460 K vidare
læs	387 K mere om	388 K også	388 K også:	388 K mere	388 K mere:	388 K:	388 K her	388 K hele	395 K videre med	409 K e-avisen	409 K avisen	418 K	420 K videre
légy	31 K te az első
líbil	8 K se vám	318 K se
líbilo	69 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1085 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1952 K wideo
mesterséges	1357 K intelligencia írta
mirá	918 K el video	934 K también	934 K:
mitä	8 K pidit	33 K mieltä	1086 K mieltä sinä
mišljenja	2235 K autora	2235 K iznesena	2235 K izneta
mišljenje	2235 K autora
możliwość	5 K komentowania
mándanos	904 K
más	888 K noticias de	888 K noticias sobre	888 K sobre	888 K en	888 K de	889 K información	889 K información:	892 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	303 K tip?	303 K tip na článek	303 K tip na téma	303 K tip pro
märkasid	44 K	956 K midagi	962 K viga	962 K artiklis viga
még	32 K nincs
més	248 K informació:	274 K notícies de	274 K notícies sobre
mød	404 K os
mūs	1695 K vari
mời	2676 K xem	2676 K bạn đọc	2676 K độc giả	2681 K bạn tham gia	2681 K độc giả theo dõi	2681 K bạn đọc theo dõi	2691 K quý vị theo dõi	2691 K quý độc giả	2691 K bạn xem video	2691 K nghe
""", 'n': """
nahlásit	340 K chybu
nahlásiť	2321 K chybu
nahláste	2321 K chybu
najważniejsze	1948 K informacje
naloži	2366 K
naložite	13 K	2366 K
naročite	2373 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	338 K čas číst	2319 K čas čítať
než	347 K vložíte komentář	347 K začnete diskutovat	347 K napíšete příspěvek
nguồn	2685 K:	2685 K :
nhận	2667 K thông báo
nové	320 K číslo	320 K vydání	2302 K číslo	2302 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1085 K enemmän
nägid	972 K viga
näita	971 K
näitkö	1086 K virheen
näytä	1085 K sisältö
nå	2458 K vår
nézd	1323 K meg	1349 K meg
nézze	1323 K meg	1349 K meg
nāc	1686 K strādāt
""", 'o': """
oceń	8 K	1949 K ten	1949 K artykuł	1949 K tekst
odporučte	2312 K
odporúčame	2286 K:
odsłuchaj	1960 K	1960 K ten
ofereça	3 K
oglądaj	1936 K:
ohodnoťte	318 K	2300 K
opýtajte	2299 K sa
opširnije	2223 K:	2223 K na
otázky	72 K
ouça	1 K	2025 K:	2050 K o podcast
oír	1 K
""", 'p': """
pamanīji	1687 K kļūdu
pamanījāt	44 K	1687 K kļūdu
pastebėjote	44 K	1641 K įdomų	1647 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2685 K viên:
piditkö	8 K	69 K	1086 K
pidätkö	1086 K
piše	2250 K:
podobał	8 K ci się
podobało	69 K się
podpořte	335 K
podržite	2253 K
podés	12 K seguir	905 K enviarnos
podívejte	300 K se:	300 K se na video
poleć	1960 K
poslať	2312 K
poslechněte	1 K si	300 K si	300 K si:
poslušajte	1 K	2223 K:	2345 K:
posłuchaj	1 K	1936 K:	1936 K też:
poznáte	66 K niekoho
pozostała	1952 K część
pošaljite	41 K vijest
pošlete	330 K
pošlite	3 K	2312 K
poți	2091 K contacta autorul	2091 K contacta autoarea
praneškite	1641 K redakcijai
predplaťte	2316 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2286 K si tiež	2286 K si aj	2286 K si	2286 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1655 K
pronašli	44 K ste
pročitaj	2223 K još	2223 K i
pročitajte	2223 K još	2223 K i	2223 K više	2223 K:	2223 K više o ovoj temi
prvý	2311 K mesiac len za	2311 K mesiac za	2311 K mesiac už za	2311 K mesiac zadarmo
prześlij	1960 K dalej
präsentiert	567 K von
prüfen	573 K sie
páčil	8 K sa vám	2300 K sa
páčilo	69 K sa
päivitä	1085 K
pääset	1085 K lukemaan
päätoimittaja	1083 K:
păstrați	28 K
pērc	1686 K biļetes	1695 K
předplaťte	335 K si
přehrajte	300 K si
přetisk	68 K povolen	68 K možný
přečtěte	300 K si také	300 K si	300 K si:	300 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	905 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	338 K posloucháte
radšej	2319 K počúvate
radši	338 K posloucháte
rašykite	1641 K autorei	1641 K autoriui
recibí	904 K las noticias
recomandări	2085 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1348 K ingyenesen
regisztráljon	1336 K	1348 K ingyenesen
regístrate	856 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	1952 K tekstu
rezervē	1695 K
rešite	2223 K kviz
riješite	2223 K kviz
rozwiąż	1936 K quiz
rätsel	556 K mit
rätseln	556 K sie mit
réservez	1172 K vos places pour la soirée de la rédaction
réservé	1117 K aux abonnés
réservée	1117 K aux abonnés
réservés	1117 K aux abonnés
résumer	1162 K cet article	1162 K l'article
résumé	1162 K généré	1162 K rédigé	1162 K réalisé	1162 K produit	1162 K par
rösta	2458 K
rādīt	1695 K
""", 's': """
saglabā	1695 K
saistīts	1670 K:
saņem	1695 K
sažetak	2238 K	2238 K članka	2238 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	904 K el canal	934 K leyendo:
sesizări	2091 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	317 K	317 K článku
siųskite	1641 K savo	1655 K
sjefredaktør	1885 K:	1885 K og ansvarlig redaktør:
skopírovať	2312 K
skrót	1948 K artykułu
skúsili	59 K ste
související	300 K:
spodobało	69 K się
sporočite	2378 K napako
sprawdź	1936 K:	1936 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2299 K sa
stališča	2356 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	353 K si aplikaci
stöd	2433 K
stötta	2433 K
støt	395 K
støtt	1862 K
suscríbete	850 K a
susidūrėte	1641 K su
susiję	1629 K:
synthèse	1162 K générée
syötä	1085 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1355 K:
szívesen	1350 K meghallgatjuk
szöveg	1355 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	909 K
síganos	12 K
sígueme	909 K
síguenos	12 K
só	2000 K para assinantes
sólo	856 K para suscriptores
søg	418 K nu
súhrn	2299 K
súmate	12 K	56 K a las #
súvisiace	2286 K:
súvisiaci	2286 K článok
sūti	1681 K savu	1695 K
""", 't': """
también	877 K en facebook	889 K puedes leer	889 K puedes leer:	889 K te puede interesar:
també	248 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1090 K on
tekstą	46 K galima
tenés	899 ¿K información
thấy	44 K lỗi
thử	2690 K sức với
tiedätkö	1064 K aiheesta	1064 K asiasta	1064 K lisää
tiivistelmä	26 K on
tilføj	418 K
todavía	32 K no hay comentarios
további	1323 K részletek
traducció	257 K feta
transparentní	310 K účet:
trên	2667 K google news
trả	2690 K lời câu đố
trải	2700 K nghiệm
turpinājums	1697 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1064 K
tác	2685 K giả:	2685 K giả là
támogasd	1341 K a	1341 K az
támogassa	1341 K a	1341 K az
täglichen	459 K newsletter
tämä	26 K tiivistelmä	52 K juttu
tämän	52 K jutun
télécharger	13 K	1128 K l'application
téléchargez	13 K
tóm	2689 K tắt này
töltsd	13 K le
töltse	13 K le	1349 K le	1349 K ki
történeteiket	1331 K
tüm	27 K yorumlar
tęsinys	1657 K
tłumaczenie	1948 K
tải	13 K	13 K ứng dụng	2667 K ứng dụng	2667 K app	2693 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2258 K na grešku
uključi	2246 K
uključite	2246 K
uložit	330 K
uložiť	2312 K
uložte	330 K si	2312 K si
unbeschränkter	536 K zugang
unterstütze	442 K
unterstützen	442 K sie	442 K sie die
uočili	7 K ste
upozorniť	2321 K na chybu
upozorněte	340 K na chybu
urmărește	12 K	2085 K și:	2102 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1336 K részt
več	2345 K:	2345 K v videu	2370 K o tem	2370 K novic	2370 K preberite
vidéo	1148 K :
visą	1655 K interviu
više	2223 K o:
você	2025 K pode gostar:
vprašaj	2359 K
vprašajte	2359 K
vypočujte	1 K si	2286 K si:
vyskúšali	59 K ste
vytiskněte	330 K
vytlačiť	2312 K
vytlačte	2312 K
vyzkoušeli	59 K jste
válaszolj	1349 K
válaszoljon	1349 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	418 K med
véleménycikkeit	1331 K
více	300 K zde	300 K k tématu:
võida	971 K
võta	956 K ühendust	971 K
vă	28 K rugăm să
věnujte	330 K
všechny	27 K komentáře	303 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	483 K artikel:
weź	1979 K udział w dyskusji
więcej	1935 K o	1935 K na temat	1935 K z	1936 K na ten temat:	1939 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	459 K newsletter
""", 'y': """
yanlişlik	2549 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1971 K uwagę	1971 K błąd	1971 K literówkę	1971 K uwagi	1971 K nieścisłość
ziņo	1681 K redakcijai
zkopírovat	330 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	1968 K reporterem	1968 K reporterką	1968 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	492 K dpa	731 K #	731 K
""", 'à': """
à	1148 K lire aussi	1148 K lire également	1148 K lire :	1148 K lire sur	1148 K voir aussi	1148 K écouter	1148 K relire	1148 K découvrir	1148 K lire sur le même sujet	1148 K consulter :	1148 K voir également	1151 K propos de l'auteur	1151 K propos de l'autrice	1172 K retrouver dans le numéro
àudio	257 K generat
""", 'á': """
áudio	2044 K gerado
""", 'ä': """
är	2436 K du
äänestä	1085 K
""", 'ç': """
ça	69 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2022 K preciso estar logado
écouter	1 K l'article	1 K cet article	1148 K aussi
écoutez	1 K cet	1 K l'article	1176 K le podcast
""", 'í': """
írd	1349 K be
írj	1331 K a szerzőnek
írja	1349 K be
írjon	1331 K a szerzőnek	1349 K közvetlenül	1349 K nekünk
""", 'î': """
întreabă	2096 K asistentul
întrebări	72 K
""", 'ö': """
ön	1350 K szerint
""", 'ú': """
últimas	888 K noticias de	2024 K de	2024 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	486 K die autor:in	486 K die autoren	486 K die autor:innen	488 K die autorin	488 K den autor	489 K die autorin	489 K den autor
übersetzung	570 K:	570 K aus dem
""", 'č': """
čitaj	2223 K još
čitajte	2223 K i	2223 K još	2223 K još:
članak	46 K se može	46 K možete	2238 K je preveden	2238 K čita	2241 K je objavljen u
članek	46 K lahko	2359 K je preveden	2359 K bere	2359 K je prebral	2362 K je objavljen v
článek	46 K lze	46 K můžete	317 K byl přeložen	317 K přeložen	317 K načetl	320 K vyšel v
článok	46 K možno	46 K môžete	2299 K bol preložený	2299 K načítal	2302 K vyšiel v
čo	33 K si myslíte
čtěte	300 K také	300 K také:	300 K i	300 K více	300 K:
číslo	310 K účtu pro dary	310 K transparentního účtu
čítajte	2286 K aj	2286 K tiež	2286 K viac
""", 'đ': """
đánh	2689 K giá bài viết
đăng	2690 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2706 K dây nóng: #	2706 K dây nóng #
được	68 K phép đăng lại
đọc	2676 K thêm	2676 K thêm:	2676 K:	2676 K tiếp:	2681 K tin nhanh
""", 'į': """
įsigykite	1655 K
įtraukite	1655 K mus
įveskite	1655 K
""", 'ś': """
ściągnij	13 K	1984 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	1964 K:
źródło	1964 K:
""", 'ž': """
želite	2255 K raditi kod nas	2255 K da radite kod nas	2375 K delati pri nas
želiš	2255 K raditi kod nas	2375 K delati pri nas
žinote	1641 K daugiau	1656 K istoriją
žiūrėkite	1629 K taip pat	1655 K
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
автор	2166 K - обозреватель	2166 K - корреспондент	2166 K - колумнист	2166 K - редактор	2614 K - оглядач	2614 K - колумніст	2614 K - кореспондент
авторка	2614 K - оглядачка	2614 K - колумністка
авторката	165 K е
авторът	165 K е
акценти	167 K от
""", 'б': """
бачите	44 K помилку
беше	168 K ли полезна	168 K ли полезно	168 K ли полезен
больше	2150 K новостей	2151 K по теме:	2189 K любите слушать	2189 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2169 K ли материал	2169 K ли пересказ	2169 K ли этот пересказ	2169 K ли этот	2169 K ли текст
была	2169 K ли статья	2169 K ли эта	2169 K ли новость
більше	2598 K по темі:	2598 K за темою:	2598 K на тему:	2598 K про це:	2629 K новин	2629 K матеріалів
""", 'в': """
вакансии	2172 K "	2172 K редакции
вакансії	2619 K "	2619 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2169 K понравилась	2169 K понравился	2169 K помогла	2617 K сподобалась	2617 K сподобалася	2617 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	153 K още	153 K също	153 K:	153 K повече във видеото	153 K галерията
включете	175 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2150 K новости на тему	2150 K материалы	2150 K новости	2150 K статьи	2154 K статьи автора	2154 K материалы автора
всички	180 K новини
встановлюйте	2624 K
встановіть	13 K	2624 K	2650 K застосунок
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2168 K от
гледайте	153 K видеото	153 K:
головне	2616 K від	2616 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2598 K:	2598 K про це
джерела	2631 K:
джерело	2631 K:
дивіться	2598 K також	2598 K:	2598 K також:	2598 K відео:
до	2598 K теми:
докладніше	2598 K:	2598 K про це
доступно	2177 K в	2177 K на	2177 K для	2624 K в	2624 K у	2624 K на	2624 K для
достъпно	175 K в	175 K на
дотримуйтесь	28 K
другие	2154 K материалы автора
думка	2614 K автора	2614 K редакції	2614 K, висловлена
думки	2614 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2154 K новость?
еще	2151 K по теме:
ещё	2150 K больше	2151 K по теме:
""", 'з': """
за	2598 K темою:
забелязахте	7 K
завантажити	2624 K в	2624 K з	2624 K у
завантажте	13 K	2624 K в	2624 K з	2650 K застосунок	2650 K додаток
завантажуйте	13 K	2624 K	2634 K застосунок
загрузите	2177 K в	2177 K на
задайте	2168 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	179 K
запитайте	2616 K
зберегти	2628 K
збережіть	2628 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2637 K слухати
""", 'и': """
изпратете	179 K
изтеглете	13 K	175 K	185 K	200 K приложението
източник	182 K:
източници	182 K:
имате	72 K въпроси
инсталирайте	175 K
искате	187 K да работите при нас	187 K ли да работите при нас
искаш	187 K да работиш при нас
источник	2183 K:
источники	2183 K:
""", 'к': """
как	2169 K вам статья	2169 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	179 K
копирайте	179 K
короткий	2616 K виклад	2616 K переказ
коротко	2168 K от	2616 K від
краткий	26 K пересказ	2168 K пересказ
кратко	2168 K от
краткое	2168 K содержание
куиз	153 K:
""", 'л': """
лучшее	2150 K за
любите	2637 K слухати
""", 'м': """
материал	46 K можно	2151 K по теме:	2171 K опубликован в	2174 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2180 K подписки за
мнение	2166 K автора	2166 K редакции
мнението	165 K на автора
мнения	2166 K авторов
мненията	165 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	52 K этим текстом	52 K цим текстом
надіслати	2628 K
надішліть	3 K	2628 K
накратко	167 K от
нашли	7 K ошибку	7 K опечатку
немає	2637 K часу читати
нет	32 K комментариев	2189 K времени читать
новия	170 K брой
новият	170 K брой
новости	2150 K партнеров
новый	2171 K номер
няма	32 K коментари
нямате	188 K време да четете
""", 'о': """
об	2151 K этом подробнее	2154 K авторе
обобщение	167 K
обсуждение	5 K
озвучено	2168 K	2616 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2177 K в
отпечатай	179 K
отпечатайте	179 K
отправить	3 K	2181 K
отправьте	3 K	2181 K
оценете	168 K
оцените	8 K	2169 K
оцініть	2617 K
още	153 K по темата	153 K новини:	180 K новини
""", 'п': """
первый	2180 K месяц за
перевод	2168 K выполнен	2168 K сделан
передплата	2627 K за #	2627 K від #
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2616 K
переклад	2616 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2168 K
перший	2627 K місяць за
питання	73 K до статті
по	2151 K теме:
повече	153 K по темата:	180 K новини
повідомити	2639 K про помилку
повідомте	2639 K про помилку	2639 K нам про помилку
погляди	2614 K авторів
подарете	179 K
подарите	2181 K
подарить	2181 K
подарувати	2628 K
подаруйте	2628 K
поддержать	2186 K
поддержите	2186 K
поделитесь	3 K
поделиться	3 K
подкрепете	185 K
подкрепи	185 K
подписка	2180 K за #	2180 K от #	2180 K за рубль
подписывайтесь	12 K	2186 K на
подпишись	12 K	2201 K на
подпишитесь	12 K	2186 K на	2201 K на нас
подробнее	2151 K:	2151 K в материале	2151 K - в	2151 K читайте в материале	2151 K об этом
подробности	2151 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2166 K автора
позицията	165 K на автора
позиція	2614 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	168 K ли
помітили	7 K помилку
понравилась	8 K статья
понравилось	69 K
попитай	167 K
попитайте	167 K
попробовали	59 K
порадьте	2628 K
порекомендуйте	2181 K
последвайте	12 K	185 K
последние	2150 K новости о
послухати	1 K
послушать	1 K
поставте	2616 K запитання
почитать	2151 K:
преведено	167 K с
преводът	167 K е
предпочитате	188 K да слушате
прежде	2202 K чем оставить комментарий	2202 K чем комментировать
препечатването	68 K е разрешено
препоръчай	179 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2154 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2151 K тест
пройдіть	2598 K тест
прочетено	167 K от
прочетете	153 K още	153 K също
підписка	2627 K за #	2627 K від #
підписуйся	12 K
підписуйтесь	12 K	2634 K на
підпишіться	12 K	2634 K на
підсумок	2616 K
підтримайте	2634 K
підтримати	2634 K
""", 'р': """
работа	2172 K в "
радимо	2598 K прочитати:
разрешете	175 K
распечатайте	2181 K
распечатать	2181 K
расскажите	59 K в
резюме	167 K
резюмето	167 K
рекомендуем	2151 K:
рекомендуємо	2598 K:
робота	2619 K в "	2619 K у "
роздрукувати	2628 K
роздрукуйте	2628 K
розкажіть	59 K у
""", 'с': """
саммари	2168 K
свалете	13 K	175 K	200 K приложението
свежий	2171 K номер
свързани	153 K:
связаться	2154 K с автором
сигнализирайте	190 K за грешка
скачайте	13 K	2177 K в	2177 K из	2186 K приложение	2206 K приложение
скачать	13 K	2177 K в	2177 K на
скопировать	2181 K
скопируйте	2181 K
скопіювати	2628 K
скопіюйте	2628 K
следвайте	12 K ни	185 K
следите	12 K за
слухайте	2598 K:	2598 K також:
слухати	1 K
слушайте	2151 K:	2151 K также:
слушать	1 K
см	2151 K. также:
смотрите	2151 K также	2151 K:	2151 K	2151 K также:	2151 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2191 K об ошибке	2191 K нам об ошибке
сообщить	2191 K об ошибке
сохраните	2181 K
сохранить	2181 K
спитайте	2616 K
споделете	3 K
сподели	3 K
сподобалася	8 K
сподобалось	69 K
сподобалося	69 K
спробували	59 K
спросите	2168 K
спросить	2168 K
станьте	31 K первым	31 K першим	2186 K подписчиком	2186 K соучастником	2634 K частиною спільноти	2634 K співучасником
статията	46 K може	167 K е преведена	167 K е прочетена
статтю	46 K можна	2616 K перекладено
статью	46 K можно	2174 K можно
статья	2168 K переведена	2168 K озвучена	2169 K была	2171 K опубликована в
стежте	12 K за
стислий	2616 K виклад	2616 K переказ
съобщете	190 K за грешка
съобщи	190 K за грешка
""", 'т': """
також	2598 K читайте:
текст	46 K можно	46 K можна	2168 K переведён	2168 K переведен	2168 K озвучен	2616 K перекладено	2616 K озвучено
текстът	46 K може	165 K отразява	167 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	52 K разследване	167 K резюме	167 K обобщение
точка	2166 K зрения автора	2614 K зору автора	2614 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2189 K слушать
установите	13 K	2206 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2151 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	168 K ли
харесахте	168 K ли
харесва	69 K ли ви
хотите	2188 K работать у нас	2188 K у нас работать	2188 K работать в нашей
хочете	2636 K працювати в нас	2636 K в нас працювати	2636 K працювати у нас
хочеш	2636 K працювати в нас
хочешь	2188 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2616 K переказ	2616 K короткий виклад	2616 K короткий переказ	2616 K стислий виклад
""", 'ч': """
четете	153 K още
чети	153 K още
чи	2617 K була стаття	2617 K був матеріал	2617 K був переказ	2617 K був цей переказ	2617 K була ця	2617 K був цей	2617 K сподобалась	2617 K сподобалася	2617 K сподобався
читай	2201 K нас
читайте	12 K нас	13 K	2151 K также	2151 K также:	2151 K:	2151 K подробнее	2151 K еще	2151 K по теме:	2151 K подробнее:	2151 K материал	2151 K в материале	2177 K нас без	2177 K без	2186 K	2186 K нас в	2598 K також	2598 K також:	2598 K:	2598 K ще	2598 K також на тему:	2598 K по темі:	2598 K також на тему	2634 K
читать	2151 K также	2151 K по теме:
что	33 K вы думаете	2151 K ещё почитать:
чуйте	1 K	153 K:
""", 'щ': """
ще	32 K немає коментарів	2598 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	52 K расследование	2168 K краткое содержание
этот	26 K пересказ	2168 K пересказ	2168 K краткий пересказ	2174 K материал можно	2174 K текст можно
эту	2174 K статью можно
""", 'я': """
як	2617 K вам стаття	2617 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	1230 K את
אולי	1245 K פספסתם:
אל	1236 K תפספסו: הפעילו
""", 'ב': """
בואו	1231 K לעבוד איתנו
בחנו	1233 K את עצמכם
""", 'ד': """
דווחו	1230 K על
""", 'ה': """
האזינו	1 K	1217 K:	1232 K לפודקאסט	1232 K לפרק
האם	8 K אהבתם	1230 K הכתבה	1230 K הסיכום	1230 K המידע
הדוא	1224 K"ל האדום
הורידו	13 K	1210 K את האפליקציה	1235 K
היו	31 K הראשונים
הירשמו	1231 K לוובינר	1231 K לכנס
הכותב	1225 K הוא
הכותבים	1225 K הם
הכותבת	1225 K היא
הכנתם	59 K
הכתבה	1230 K עניינה	1246 K ממשיכה
המחבר	1225 K הוא
המחברת	1225 K היא
המייל	41 K האדום
המשך	1246 K הכתבה
הפעילו	1236 K התראות	1236 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1232 K המלא זמין
הצביעו	1233 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1210 K לערוץ הטלגרם	1210 K לקבוצת הוואטסאפ	1210 K לקבוצת הווטסאפ	1221 K אלינו	1221 K לערוץ	1221 K לקבוצה	1221 K לקבוצת	1221 K לקבוצות	1221 K עכשיו	1221 K גם	1222 K	1231 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1232 K לפודקאסט
השתתפו	1233 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1241 K ראשון ב
""", 'י': """
יש	72 K שאלות	1224 K לכם מידע	1224 K לכם סיפור	1224 K לך מידע	1224 K לך סיפור
""", 'כ': """
כדי	1241 K לקרוא את
כל	1221 K החדשות
כתבות	1245 K נוספות:
""", 'ל': """
להאזנה	1232 K לכתבה	1232 K לפודקאסט
להורדת	1235 K
להמשך	1241 K קריאה
לכל	1225 K הכתבות של	1245 K הכתבות:
לכתבה	1217 K המלאה
לכתבות	1245 K נוספות:
לעדכונים	1221 K נוספים	1221 K
לערוץ	1210 K הטלגרם
לפניות	1224 K לכתב	1224 K לכתבת
לפרק	1232 K המלא
לצפייה	1232 K בסרטון	1232 K בווידאו	1232 K במשדר
לקבוצת	1210 K הווטסאפ	1221 K הוואטסאפ	1221 K הווטסאפ
לקבלת	1221 K עדכונים
לקריאה	1217 K נוספת	1217 K נוספת:	1241 K מלאה
לקריאת	1241 K הכתבה המלאה
לרכישת	1231 K כרטיסים לכנס	1231 K כרטיסים לחצו	1231 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1233 K דעתכם? הצביעו
מייל	1224 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1224 K במשהו	1224 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1217 K בנושא:	1245 K במדור:	1245 K כתבות:
ענו	1233 K על הסקר	1233 K על הסקר:	1233 K על החידון
עקבו	12 K	1221 K אחרינו	1222 K אחרי
""", 'פ': """
פרסומת	1246 K
""", 'צ': """
צפו	1217 K:	1217 K גם	1232 K בסרטון	1232 K בתיעוד	1232 K בווידאו	1232 K בכתבה
""", 'ק': """
קבלו	1236 K התראות	1236 K עדכונים על	1236 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1217 K גם	1217 K גם:
קראו	1217 K גם	1217 K גם:	1217 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1221 K להיות	1221 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	1239 K	1240 K בעיתונות	1240 K בנו	1240 K בעבודתנו
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
از	1023 K دست ندهيد:
اسال	110 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	113 K الي
استمعوا	113 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	102 K في	103 K في قناة	126 K
اشتركوا	100 K في	126 K
اضف	100 K
اطلاعات	1011 K خود را بسنجيد
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
ايا	1008 K اين	1008 K خطايي
اين	52 K گزارش	1008 K	1023 K مطلب را هم بخوانيد:
اينجا	1023 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	106 K وكاتب
بازنشر	68 K با ذكر
ببينيد	996 K:
بخوانيد	996 K:
بشنويد	1 K
به	12 K كانال	1008 K اين
بيشتر	996 K بخوانيد	996 K بخوانيد:	996 K ببينيد	1023 K بدانيد:
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
تماس	1004 K با نويسنده
تمت	110 K ترجمة هذا	110 K الترجمة
""", 'ج': """
جرب	126 K
جربوا	126 K
""", 'ح': """
حقوق	134 K النشر	134 K الطبع
حمل	13 K	121 K تطبيق	121 K تطبيقنا	121 K الان
حملوا	13 K	121 K
""", 'خ': """
خبرنگار	1004 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	110 K مولدة
خلاصة	110 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1011 K خود را
در	996 K اين باره بخوانيد	1011 K اين نظرسنجي	1011 K نظرسنجي ما	1011 K نظرسنجي	1023 K همين زمينه:	1023 K همين رابطه:
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
شما	1011 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	106 K متخصص في	106 K وكاتب
صحفي	106 K متخصص في	106 K وكاتب
صوت	115 K الان:
صوتوا	115 K الان
""", 'ط': """
طالع	130 K ايضا:
""", 'ع': """
عكاس	1004 K:
""", 'ف': """
في	130 K السياق ذاته:	130 K السياق نفسه:	130 K هذا السياق:
""", 'ق': """
قد	96 K يهمك:	130 K يهمك ايضا:
قم	121 K بتحميل	121 K بتنزيل
""", 'ك': """
كاتب	106 K وصحفي	106 K وصحافي	106 K وباحث	106 K ومحلل	106 K واكاديمي	106 K صحفي
كاتبة	106 K وصحفية	106 K وصحافية	106 K وباحثة	106 K صحفية
كد	1004 K خبر:	1004 K خبر :
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
مترجم	1004 K:
مصيتم	7 K
مطالب	996 K مرتبط:
ملخص	110 K بالذكاء	110 K المقال بالذكاء
منبع	1004 K:	1004 K :
مواضيع	96 K ذات صلة:	130 K متعلقة:
""", 'ن': """
نبذة	106 K عن الكاتب
نزل	13 K	121 K تطبيق	121 K تطبيقنا
نزلوا	121 K
نظر	1008 K شما درباره
نظرات	5 K
نظرسنجي	1011 K:
نقل	68 K مطالب با ذكر
نويسنده	1004 K:	1004 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	110 K الملخص	110 K النص
هذه	110 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	105 K لديك معلومات	105 K لديكم معلومات	105 K لديك قصة	105 K لديكم قصة	111 K كان هذا	111 K كانت هذه	111 K وجدت هذا	111 K اعجبك هذا	111 K اعجبتك هذه	117 K وجدت خطا	117 K لاحظت خطا	117 K وجدتم خطا
همچنين	996 K بخوانيد	996 K بخوانيد:	1023 K ببينيد:
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
گزارش	1004 K:	1008 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1283 Kो यह	1283 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1278 Kुट-	1278 Kुट:	1278 Kुट -	1278 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1269 Kे भी पढें	1269 Kे भी पढें:	1296 Kे भी पढें-	1296 Kे भी देखें:
""", 'ए': """
एज	1278 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1269 K पढें:	1296 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1283 K्या यह	1283 K्या आपको	1292 Kेवल # रुपये में
""", 'ख': """
खबर	1283 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1278 Kिस्क्लेमर:
""", 'द': """
द	1269 Kेखें:	1269 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1269 Kें:	1296 Kें-	1296 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1278 (Kाषा
""", 'म': """
म	1292 Kात्र # रुपये में
""", 'य': """
य	1269 Kे भी पढें	1269 Kे भी पढें:	1278 (Kे लेखक के	1296 Kे भी पढें-	1296 Kे भी देखें:
यह	1269 K भी पढें	1269 K भी पढें:	1269 K भी देखें:	1278 (K लेखक के	1283 K खबर आपको	1296 K भी पढें-	1296 K भी पढें -
""", 'ल': """
ल	1278 Kेखक के बारे में	1278 Kेखिका के बारे में	1278 (Kेखक	1278 (Kेखिका	1278 Kेखक वरिष्ठ पत्रकार हैं	1278 Kेखक स्वतंत्र पत्रकार हैं	1278 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1269 Kंबंधित:	1292 Kिर्फ # रुपये में	1296 Kंबंधित खबर:	1296 Kंबंधित खबरें:
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
กด	12 Kติดตาม	2485 Kติดตาม	2485 Kไลก์
""", 'ข': """
ขอ	2488 Kบคุณภาพจาก	2488 Kบคุณข้อมูลจาก
ข่	2481 Kาวที่เกี่ยวข้อง:	2488 Kาวโดย	2494 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2494 Kิป:
คุ	2491 Kณรู้สึกอย่างไรกับ	2491 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2494 Kคลิป:	2494 Kคลิป :
""", 'ซ': """
ซื	2492 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2481 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2485 Kดตามช่อง	2485 Kดตามเรา	2485 Kดตามข่าว	2503 Kดตามอ่านข่าวอื่นๆ	2503 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2490 Kม ai
""", 'ท': """
ทด	2492 Kสอบความรู้ของคุณ
ทำ	2492 Kแบบสำรวจสั้น
ที	2488 K่มา:	2488 K่มา :
""", 'บ': """
บท	2490 Kความนี้ใช้ ai	2490 Kสรุปนี้	2490 Kความนี้แปล	2490 Kความนี้เรียบเรียง	2491 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2490 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2488 K้เขียน:	2488 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2491 Kข้อผิดพลาดในบทความ
พื	2504 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2492 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2488 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2492 Kวมโหวต:	2492 Kวมโหวต :	2492 Kวมทำแบบสำรวจ	2492 Kวมสนุก	2499 Kวมสนับสนุน
ร้	2507 Kองทุกข์	2507 Kองเรียน
""", 'ล': """
ลง	2492 Kทะเบียนเข้าร่วมสัมมนา	2492 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2499 Kับสนุน
สร	2490 Kุปโดย	2490 Kุปข่าวด้วย	2490 Kุปนี้	2490 Kุปข่าวโดย	2491 Kุปนี้มีประโยชน์
สา	2507 Kยด่วนข่าว	2507 Kยด่วนทีมข่าว
ส่	2507 Kงข่าว
""", 'อ': """
อ่	2481 Kานเพิ่มเติม:	2481 Kานต่อ:	2481 Kานข่าวต้นฉบับ:	2481 Kานเพิ่มเติม	2481 Kานประกอบ:	2494 Kานข่าวเพิ่มเติม:	2494 Kานข่าวเพิ่มเติม	2494 Kานข่าวที่เกี่ยวข้อง:	2494 Kานข่าว:	2494 Kานเรื่องอื่น:	2503 Kานข่าวอื่นๆ	2503 Kานข่าวต้นฉบับได้ที่	2503 Kานบทความอื่นๆ	2503 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2488 Kางอิง:
""", 'เ': """
เก	2488 Kี่ยวกับผู้เขียน
เข	2485 K้าร่วมช่อง
เน	2490 Kื้อหานี้สร้าง	2504 Kื้อหาสปอนเซอร์	2504 Kื้อหาโฆษณา	2504 Kื้อหาสนับสนุนโดย
เพ	2485 Kิ่มเพื่อน
เร	2488 Kื่อง:	2488 Kื่อง :	2488 Kื่องและภาพ
""", 'แ': """
แจ	2491 K้งแก้ไขข่าว	2507 K้งเบาะแส	2507 K้งข่าว
แช	3 Kร์
แป	2490 Kลโดย
แอ	2485 Kดไลน์
""", 'โ': """
โฆ	2504 Kษณา -
""", 'ใ': """
ให	2491 K้คะแนนบทความ
""", 'ไ': """
ไม	2485 K่พลาดทุกข่าวสาร	2485 K่พลาดข่าว
""", 'ả': """
ảnh	2685 K:
""", 'ủ': """
ủng	2685 K hộ tác giả	2698 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1536 Kせて読みたい	1536 【Kせて読みたい】	1536 Kせて読みたい:
""", 'こ': """
こち	1536 Kらもおすすめ	1536 Kらもおすすめ:	1564 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	1544 K記事を書いた人	1544 K記事の筆者	1547 K要約はai	1547 K要約は、ai	1547 K要約は役に立ち	1547 ※K要約	1547 K記事の翻訳	1547 K記事の要約	1547 K記事はai	1547 K翻訳	1547 K見出しはai	1555 K記事は	1555 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1536 Kと見る:	1564 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1564 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1564 【K】
""", '下': """
下載	13 K	2724 Kapp	2724 K應用程式
下载	13 K	2724 Kapp	2724 K应用
""", '以': """
以上	2750 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2747 K:	2747 (K	2747 K係	2747 K为	2747 K為
""", '你': """
你做	59 K了吗
你可	2738 K能會喜歡:	2769 K能想看:
你有	2745 K线索
你覺	2752 K得這篇
你觉	2752 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2747 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2750 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2730 K微信公众号	2730 K官方微信
""", '内': """
内容	2750 K由ai
""", '写': """
写真	1536 【K】	1536 K:	1564 【Kを見る】	1564 【Kギャラリー】
""", '出': """
出典	1544 K:
""", '分': """
分享	3 K
""", '前': """
前回	1564 【K】	1564 Kの記事:
""", '加': """
加入	12 K	2743 K	2764 K
""", '動': """
動画	1536 【K】	1564 【Kを見る】
""", '升': """
升級	2764 K
升级	2764 K
""", '原': """
原文	2768 K刊于	2768 K刊於
""", '参': """
参与	2754 K我们的
参考	69 Kになった	1536 K:
""", '參': """
參與	2754 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2753 K错误
""", '取': """
取材	1544 K・文	1544 K・執筆
""", '另': """
另请	2738 K参阅
""", '可': """
可以	2744 K在x上
可自	68 K由转载
""", '合': """
合わ	1536 Kせて読みたい:
""", '同': """
同场	2738 K加映:
同場	2738 K加映:
""", '問': """
問問	2750 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1544 K:	1544 K/
""", '報': """
報名	2755 K參加
""", '填': """
填写	2754 K问卷
填寫	2754 K問卷
""", '如': """
如发	2753 K现
如有	2745 K线索	2745 K線索
如果	2745 K您有相关线索	2745 K你掌握	2745 K您掌握	2746 K您有
如發	2753 K現
""", '官': """
官方	2730 K微信:	2730 K微信公众号:
""", '審': """
審校	2747 K:
""", '对': """
对本	73 K文有疑问
""", '延': """
延伸	2738 K閱讀	2738 K阅读	2738 K閱讀:	2738 【K閱讀】	2769 K阅读:
""", '开': """
开启	2724 K通知	2724 K推送通知
""", '引': """
引用	1544 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2769 K:
影音	2769 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2769 K看更多:
""", '微': """
微信	2724 K扫	2730 K公众号:
""", '您': """
您对	2752 K这篇文章
您對	2752 K這篇文章
您有	2745 K线索
您的	27 K评论
您覺	2752 K得這篇
您觉	2752 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2724 K客户端
""", '打': """
打开	13 K	2724 K微信
""", '扩': """
扩展	2738 K阅读:
""", '扫': """
扫一	2724 K扫
扫描	2724 K二维码关注	2743 K
扫码	2743 K
""", '投': """
投票	2754 K:
投稿	27 Kは
""", '报': """
报名	2755 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2743 K追蹤
""", '掃': """
掃一	2724 K掃
""", '採': """
採訪	2747 K撰文:
""", '推': """
推荐	2738 K阅读	2738 K阅读:
推薦	2738 K閱讀:
""", '提': """
提供	1544 K:
""", '摘': """
摘要	2750 K由
""", '撰': """
撰文	2747 K:
撰稿	2747 K:
""", '支': """
支持	2762 K
""", '收': """
收听	1 K	2757 K我们的播客	2757 K我们的节目
收聽	1 K	2757 K我們的播客	2757 K我們的節目
""", '文': """
文/	1544 K
文:	1544 K
文・	1544 K
文章	44 K有误	2747 K来源:	2753 K有误	2753 K有誤
""", '新': """
新聞	41 K爆料	2745 K線索
新闻	41 K热线	41 K报料	41 K爆料	2745 K线索热线	2745 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2738 K:	2738 K新聞:	2738 K內容:	2738 【K新聞】	2738 K相關	2738 K阅读:	2738 K報導:	2738 K报道:	2768 K精彩内容	2768 K精彩內容	2768 K资讯	2768 K資訊	2768 K内容请	2768 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2745 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本内	2750 K容由ai
本报	41 K热线
本摘	2750 K要
本文	2747 (K作者	2747 K作者	2750 K摘要	2750 K由ai	2750 K由人工智能翻译	2750 K由人工智能生成	2750 K由人工智慧	2768 K章來自	2768 K转载自	2768 K轉載自	2768 K来自	2768 K來自
""", '来': """
来发	31 K表第一
来源	2747 K:
""", '校': """
校对	2747 K:
""", '構': """
構成	1544 K・文
""", '次': """
次に	1536 K読む:
次の	1564 Kページ:	1564 【K記事】
次ペ	1564 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2743 K加入	2744 K在	2744 K关注	2745 K提供线索	2745 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2743 K加入	2744 K在	2745 K提供線索	2745 K投稿
""", '此': """
此摘	2750 K要
""", '测': """
测一	2754 K测:
""", '測': """
測一	2754 K測:
""", '点': """
点击	2738 K查看	2757 K观看视频	2757 K收听
点我	2743 K加入
""", '熱': """
熱門	2769 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2745 K请	2745 K請
""", '用': """
用微	2724 K信扫
""", '画': """
画像	1536 【K】	1564 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2753 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2738 K阅读	2738 K新闻	2738 K报道:	2738 K阅读:	2769 K新闻:	2769 K文章:
相關	2738 K新聞	2738 K報導	2738 【K新聞】	2738 K閱讀:	2769 K新聞:	2769 K文章:	2769 K報導:
""", '看': """
看更	2738 K多:
""", '立': """
立即	2743 K加入	2754 K报名	2754 K報名
""", '筆': """
筆者	1544 Kプロフィール
""", '編': """
編輯	2747 K:
編集	41 K部への情報提供
""", '线': """
线索	2745 K征集
""", '编': """
编辑	2747 K:	2747 (K:
""", '聽': """
聽我	2757 K們的podcast
""", '著': """
著者	1544 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2757 K上方影片
""", '观': """
观看	2757 K上方视频
""", '视': """
视频	2769 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2764 K
""", '記': """
記事	7 Kの誤り	1555 Kの誤り	1555 Kに誤り
記者	1544 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1536 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2762 K持
""", '订': """
订阅	2764 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '请': """
请支	2762 K持
""", '責': """
責編	2747 K:
""", '資': """
資料	2747 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2762 K
""", '责': """
责任	2747 K编辑:	2747 (K编辑
责编	2747 K:
""", '赞': """
赞助	2762 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2751 K摘要
这段	2751 K摘要
这篇	8 K文章	52 K调查	52 K报道	2751 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2751 K摘要
這篇	2751 K文章
""", '采': """
采写	2747 K:
""", '長': """
長按	2743 K
""", '长': """
长按	2743 K
""", '開': """
開啟	2724 K通知	2724 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1536 K記事	1536 K記事:	1536 【K記事】	1536 K:	1536 【K】	1564 【K写真】
""", '閱': """
閱讀	2738 K更多
""", '问': """
问问	2750 K我们的ai
""", '阅': """
阅读	2738 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2754 K報名
""", '马': """
马上	2754 K报名
""", '點': """
點我	2743 K加入
點擊	2738 K查看	2757 K觀看影片
""", '같': """
같이	1593 K 보기:
""", '관': """
관련	1593 K 기사:	1616 K 기사 :	1616 [K 기사]	1616 K 기사-
관련기사	1593 K	1593 K:	1593 [K]	1616 K :
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1604 K #줄 요약
기사에	73 K 대해 궁금	1609 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1616 K 기사:
""", '당': """
당신의	1608 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1593 K 읽기:
더보기	1593 [K]	1593 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1608 K 설문에	1608 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1616 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1604 K 요약은
""", '사': """
사진출처	1619 K:
""", '생': """
생성형	1604 K ai가 요약
""", '설': """
설문에	1608 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1608 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1593 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	1604 K 요약은 ai	1604 K 요약이 도움	1604 K 기사는 인공지능	1604 K 기사는 ai	1604 K 번역	1609 K 기사가 도움이	1609 K 기사를 어떻게	1609 K 뉴스에 대한 의견	1609 K 기사에 대한 의견
이슈	1616 [K]
이어	1593 K 읽기:
""", '인': """
인기기사	1616 [K]
""", '자': """
자료출처	1619 K:
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
추천	1593 K 기사:
추천기사	1616 [K]
""", '출': """
출처	1619 K:	1619 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1593 K 볼 만한 기사:	1593 K 보면 좋은 기사:	1616 [K 읽기]
""", '핫': """
핫클릭	1616 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1593 [K]
"""}

CONTAINS = {',': """
,说:	2777 K
""", '@': """
@我	62 K
""", 'a': """
abonați	2118 K-vă	2122 K
abonații	50 K pot	2119 K noștri
abonează	2073 K-te pentru	2078 K-te pe youtube	2118 K-te
abonné	50 en tant qu'K	1114 pas encore K	1116 déjà K	1118 en tant qu'K
abonnés	1114 réservé à nos K	1116 réservé aux K	1195 nos K	1198 K
abonējiet	1702 K
actualité	1124 l'essentiel de l'K	1134 suivez l'K	1134 suivez toute l'K	1134 retrouvez toute l'K	1157 couvre l'K
adatkezelési	1319 K tájékoztató
admitió	939 K
adomány	1367 K
adományoddal	1363 K
adományok	1367 K
adományozz	1363 K
adományozzon	1340 K itt
advirtió	939 K
adó	1308 K #%
adód	1365 K #
adója	1340 K #
adăugat	2121 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	2453 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1197 a K
afiliación	37 enlaces de K
afirmó	939 K
afișată	60 email nu va fi K
agregó	939 K
aicināja	1705 K
aizsargātas	1671 visas tiesības K
aiškino	1665 K
ajouté	1197 a K
ajută	2118 K-ne
ajánld	1363 K fel
alkalmazás	1316 töltsd le az K
alkalmazásban	1338 az K
alkalmazást	1338 K
alkalmazásunk	1364 K
alkalmazásunkat	1316 töltse le K
alăturat	2092 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1178 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	515 jetzt K:
anketě	323 naší K	323 v K
ankietę	35 naszą K	1953 naszą K	1953 krótką K
anmäl	2471 K dig till vårt	2471 K dig till våra
anmäla	2448 genom att K dig
annoncé	1197 a K
annoncør	422 betalt af en K	422 betalt af K
annonslänkar	37 K	2453 K
annonsör	2462 betalt av en K	2462 betald av en K
annonsør	1893 betalt av en K
anunció	939 K
anunțat	2121 a K
använder	2418 vi K cookies	2419 K kakor
anúncio	2048 após o K	2048 depois do K
anúncios	70 sem K	2066 sem K
apelował	1988 K
apelowała	1988 K
aplicación	866 descarga la K	866 descarga nuestra K
aplicația	2079 descarcă K	2118 descarcă K noastră	2118 descarcă gratuit K	2118 descarcă K și	2119 K noastră
aplikację	1918 pobierz naszą K	1919 pobierz K	1919 ściągnij K	1976 naszą K
aplikácii	2307 našej K
aplikáciu	2307 mobilnú K	2307 K
aportació	276 la teva K
aportación	901 tu K	927 haz tu K
apoyá	936 K
applikációnk	1338 K
applikációnkat	1338 K
apsolīja	1705 K
apóyanos	901 K	936 K
apóyenos	901 K	936 K
apúntate	845 K a	861 K a nuestra	861 K gratis	936 K gratis
apărat	2121 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2559 bir K paylaş
artykuł	15 darmowy K	20 cały K	1907 podoba ci się ten K	1954 nasz K do końca	1974 ostatni darmowy K	1986 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	846 te ha gustado este K	854 regala este K	854 regalar este K	857 último K gratis	857 te queda # K	930 y lee este K	937 este K
artículos	15 K gratis	857 K gratis este mes	857 te quedan # K	857 límite de K
aseguró	939 K
associés	1140 cookies K à ce contenu
assuré	1197 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	568 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2073 K-te pentru
autorką	1945 kontakt z K
autorská	305 K práva
avertizează	2121 K
avísanos	936 K
ayúdanos	901 K	936 K a
açikladi	2575 K
açin	2559 K
añadió	939 K
año	938 al K
""", 'b': """
bağirdi	2575 K
bağirdilar	2575 K
bağiriyor	2575 diye K
bağiriyordu	2575 K
bağiş	2572 K yap	2576 K
bağişiniz	2572 K
bağlantilari	2556 satiş ortakliği K
başlayan	2558 tl'den K
başvurun	2559 K
behält	29 K sich vor	29 K sich das recht
behöver	2400 vi K ditt stöd	2471 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1316 értesítések K
beløb	434 fast K
beløp	1902 gi et K	1904 fast K
bemängeln	590 K
bemängelt	590 K
berätta	67 K för oss	67 K din
berättade	2474 K
berättar	2474 K
bestätigen	458 K sie ihre
bestätigungslink	559 K
bestätigungsmail	458 K	559 K
betalvägg	2475 K
bezplatný	343 poslední K článek	2301 náš K webinár	2324 posledný K článok
bezplatných	2310 K článkov
bezpłatne	1959 K konto
bezpłatny	1950 nasz K webinar	1974 ostatni K artykuł
bezpłatnych	1959 limit K
beğendiyseniz	2573 bu haberi K	2573 bu yaziyi K
biết	2710 cho K
blokování	297 K reklam
boletín	861 recibe el K	861 nuestro K	864 K diario	936 recibe el K	937 nuestro K	940 K
boîte	1123 dans votre K mail	1123 dans votre K e-mail
brezplačen	2381 zadnji K članek
brezplačne	2368 K članke
brezplačni	2361 naš K webinar	2381 zadnji K članek
brezplačnih	2368 K člankov
bronił	1988 K się
brzmiał	1988 K
brzmiała	1988 K
brzmiało	1988 K
butlletí	245 subscriu-te al K	245 el nostre K	277 el nostre K	280 K
buzdított	1366 K
buzdította	1366 K
buzón	862 en tu K
bájate	936 K la app
bönföll	2474 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2474 K
bønfaldt	435 K
bønn	1827 vi har en K til deg
bønnfalt	1905 K
bústia	267 a la teva K
bülten	2552 e-K	2576 K
bültene	2519 K abone	2519 K kayit	2519 K kaydol
bülteni	2552 haber K
bültenimiz	2573 K
bültenimize	2519 K	2572 K	2573 K
bültenine	2552 K
błagał	1988 K
błagała	1988 K
bạn	49 gửi cho K bè	2663 hộp thư của K	2697 sự ủng hộ của K	2707 mời K	2707 cần sự ủng hộ của K	2707 nhờ sự ủng hộ của K
bằng	2705 K văn bản của báo
""", 'c': """
caffè	1470 un K
café	54 me paga um K	902 un K	927 un K al mes	1160 un K
caractères	1178 limitées à # K
catedrática	898 es K
catedrático	898 es K
celého	285 pro čtení K
cercetătoare	2092 este K
cercetător	2092 este K
chaîne	1195 notre K
chefredaktör	2438 är politisk K	2438 är K
chefredaktør	400 er K
chuyện	2684 bạn có câu K
chép	2679 cấm sao K	2705 mọi sao K
chính	2672 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2663 bản tin của K tôi	2666 theo dõi K tôi	2684 cho K tôi qua	2684 liên hệ với K tôi	2707 ủng hộ K tôi	2707 K tôi cần sự giúp đỡ	2707 giúp K tôi	2707 theo dõi K tôi	2707 hãy gửi cho K tôi	2707 hãy liên hệ với K tôi	2707 hãy báo cho K tôi	2708 K tôi trên	2708 của K tôi	2708 cho K tôi
chọn	2707 hãy bình K
cikkünk	1364 minden K
cikkünkhöz	1364 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2021 nos K
comentó	939 K
comisión	916 recibir una K
comissió	262 rebre una K
comissão	2047 receber K	2047 receber uma K
commerciële	1787 K partner
communauté	1165 K whatsapp	1165 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1494 parte della nostra K
condamné	1197 a K
condiții	2082 termeni și K
confidentialité	1141 politique de K
confidențialitate	2082 politica de K
conférences	1157 est maître de K
connecté	1143 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	1998 acesse todo o K	2042 ao exibir este K	2042 ao ver este K
contribuição	2034 com a sua K	2065 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	939 K
conversación	884 participar en la K
conținut	9 acest K	2073 K doar pentru abonați
conținutului	2089 preluarea K
cookieinställningar	2440 K
corespondentă	2092 este K
creează	2118 K un cont pentru a citi
csatornájára	1330 viber-K
csatornánk	1364 K
csatornánkhoz	1330 telegram-K	1330 whatsapp-K
csatornánkra	1330 youtube-K	1363 iratkozz fel K	1363 iratkozzon fel K
csábított	1366 K
cuéntanos	38 K	67 K	884 K en	936 K
cuéntenos	38 K	67 K
czytać	1913 aby K dalej	1913 żeby K dalej	1985 chcesz K dalej
czytelników	36 naszych K	1954 opiniami K	1965 z wpłat K	1965 dzięki wsparciu K	1982 K	1986 naszych K	1986 z wpłat K
câmpurile	60 K cu steluță
cântau	2121 K
címével	1362 e-mail-K
cùng	51 hãy tham gia K họ
của	2686 là cây bút K	2708 độc giả K
""", 'd': """
daní	2315 # % z K	2315 #% z K
darbą	1663 mūsų K
darowiznę	1911 przekaż K	1985 przekaż nam K	1985 przekaż K na
datenschutzerklärung	475 unserer K	588 unserer K	588 unsere K
datenübertragung	509 der K zu
dați	62 K-mi tag
debatindlæg	401 send dit K	401 skrive et K
debatredaktør	400 er K
debattredaktør	1867 er K
debattør	400 er K
declaró	939 K
decía	939 K
demandé	1197 a K
denmişti	2575 K
denunció	939 K
descárgate	866 K la	866 K nuestra
destekçimiz	2559 K olun	2572 K olun
desteğiniz	2572 K
desteğinizle	2573 K
desteğiyle	18 okurlarin K	2545 yapay zeka K	2554 K ayakta	2564 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2306 K môžu
disponível	2006 K no google play
doação	1994 faça uma K	2034 sua K	2065 sua K	2065 faça uma K	2069 K
doações	2069 K
dodał	1988 K
dodała	1988 K
dodává	357 K
događaj	2240 naš K
domagał	1988 K się
donació	276 fes una K	280 K
donación	849 haz una K	849 tu K	901 tu K	901 una K	936 tu K	936 haz una K	940 K
donația	2118 K ta
donație	2118 fă o K	2122 K
donații	2122 K
donează	2118 K acum
doporučil	357 K
doporučila	357 K
doporučovala	357 K
dopuštenja	2251 bez K
doradzał	1988 K
dorzuć	1985 K się
dostawać	1975 chcesz K
dostávajte	2330 K
dostávat	344 chcete K
dostávať	2325 chcete K
dostávejte	350 K
dostęp	1913 masz już K	1959 pełny K do	1959 wykup K	1985 kup K
dostępny	1913 artykuł K tylko
dotazník	324 krátký K	2305 krátky K
dotazníka	2305 nášho K
dotazníku	323 našeho K	324 krátkého K
dowolną	1987 K kwotą
dočtete	331 více se K
dołóż	1985 K się
dołącz	51 K do nich	51 K	1924 K do nas na	1985 K do nas	1985 K do grona	1985 K do nich
draudžiama	1637 K kopijuoti	1637 be leidimo K	1637 be sutikimo K
draudžiamas	1658 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1986 K dalej
dziennikarką	1946 jest K
dzięki	1986 K wam	1986 K tobie
dziękujemy	1956 K za zapisanie	1956 K za zapis	1985 K, że nas czytasz
där	42 var du K
débloquer	1116 pour K
déclare	1197 K
déclaré	1197 a K
découvrez	1114 K nos offres	1194 K nos offres
déductible	1108 K des impôts	1108 K à #	1196 K
déjanos	6 K tu
dénonce	1197 K
déplore	1197 K
déposés	1170 des cookies seront K
désabonner	1123 K à tout moment
désactiver	1138 K adblock
désactivez	1138 K adblock
désinscrire	1124 vous K à tout moment
díky	355 K vám
dömde	2474 K
dømte	435 K	1905 K
děkujeme	354 K, že nás čtete
dụng	2668 tải ứng K	2707 tải ứng K của	2707 hãy tải ứng K	2707 tải ngay ứng K
""", 'e': """
edellyttää	1092 K tunnusta
editörlerimize	39 K
editörüdür	2542 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	916 no ha participado en la K
electrònic	245 el teu correu K
electrónico	60 correo K no se mostrará	862 tu correo K	884 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1310 a teljes cikk K
elsőként	1339 értesülj K
előfizetés	1367 K
előfizetéssel	1342 K
előfizető	1310 már K	1363 legyen K
előfizetőink	50 K	1310 K olvashatják	1342 K számára	1364 K
előfizetők	50 az K	1352 csak K	1367 K
előfizetőknek	1311 csak K	1352 K szól
előfizetőként	50 K
előfizetőnktől	1362 K
emlékeztetett	1366 K
endereço	2020 seu K de email não será
engedély	1345 K nélkül tilos
engedélyezze	1318 K a javascript
engedélyhez	1345 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1195 cette K	1803 onze korte K	1803 onze K
enquêtent	1195 K pour vous
enquêtes	1195 nos K
ensimmäinen	1097 K kuukausi
enthält	509 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	936 K
epizódu	2303 K
erhvervsredaktør	400 er K
erhältlich	515 shop K
erişin	2559 K
erklärt	590 K
erklärte	590 K
erkände	2474 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	587 K sie es weiter
erzählt	67 K uns	590 K
erzählte	590 K
escribió	939 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	884 K a	936 K
estimé	1197 a K
estás	846 ya que K aquí	846 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2527 javascript'i K
evästeasetuksiasi	1069 K
evästeet	1069 K	1094 K
evästeitä	1052 K
existují	334 K díky
experiência	67 conte sua K
explicó	939 K
expliqué	1197 a K
expérience	67 partagez votre K
externého	2297 K obsahu
externí	316 K obsah
externího	316 K obsahu	316 obsah z K
externý	2297 K obsah
""", 'f': """
favoritkälla	2434 K
faça	2065 K um pix
felelősséget	30 nem vállal K
felhasználási	1319 K feltételek
feliratkozás	1312 K a hírlevélre	1312 hírlevél K
feliratkozásommal	1328 K
feliratkozással	1328 K
filmări	40 poze și K
folosește	2082 K cookie
folytatásához	1310 a cikk K
fordítóval	1335 gépi K
forintért	1342 havi # K
formulára	2308 odoslaním K
formulário	2065 inscreva-se no K
formuláře	327 odesláním K
forrásként	1329 kedvenc K
fortæl	67 K os
fortæller	435 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2474 K
férjen	1363 K hozzá
följ	2414 K oss på	2471 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2430 alla rättigheter K
fördere	587 K
fördermitglied	530 werde K	530 werden sie K
fördern	587 jetzt K	587 K sie
föredragen	2434 K källa
föredragna	2434 K källa
föreslog	2474 K
författare	2438 är K och
förklarade	2474 K
förklarar	2474 K
försvarade	2474 K sig
følg	375 K os på	432 K os	1843 K oss på	1902 K oss
første	413 K måned	434 K måned	1881 K måned	1904 K måned
független	1308 támogassa a K	1364 K sajtó
főszerkesztője	1333 K
""", 'g': """
gadā	1704 K
gazeteciliği	2573 bağimsiz K
gazeteciliğimiz	2573 K
gefällt	559 K ihnen, was sie	559 K dir, was du
gelmişken	2513 buraya kadar K
geöffnet	478 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2276 K
gridò	1508 K
gràcies	268 K a gent com tu	277 K a tu
grátis	2067 teste K
grâce	18 K à vous	1105 K à vos dons
gwiazdką	60 pola z K
gärna	2471 vill K höra från dig
går	359 før du K	1827 før du K
gåva	2400 ge en K i dag	2400 ge en K nu	2401 din K	2401 ge en K	2471 din K gör	2471 ge en K i dag	2475 K
gönderdik	2566 size bir e-posta K
gönderin	2559 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2472 K mer
göre	2575 K
görün	2559 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2559 K
gösterilmeden	2535 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	1988 K
głosiła	1988 K
głosiło	1988 K
głosuj	1970 K
głosujcie	1970 K
głównej	1961 na stronie K
gương	64 trang K
gửi	49 hãy K	2684 xin K về
""", 'h': """
használ	1318 cookie-kat K	1319 sütiket K
használat	1318 sütik K
heißt	590 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	501 bei google K
hirdették	1366 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2441 K av ai	2463 K av ai	2471 K oss
hjälper	2471 din gåva K
hjælp	403 K af ai	403 K fra ai	423 K af ai	432 vi har brug for din K	432 K os
hjælper	432 dit bidrag K
hlásal	357 K
hlásala	357 K
hlásá	357 K
hovorí	2336 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1366 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1070 tekoälyä K
hájil	357 K se
hájila	357 K se
häng	2471 K med i
häufiger	501 bei google K
hävdar	2474 K
håller	43 K du med	43 K du inte med	2470 läsare som K
hævder	435 K
hébergé	1140 ce contenu est K par
híreinket	1362 K
hírekben	1316 a google K	1329 google K
hírlevelére	1328 K
hírlevelünk	1364 K
hírlevelünket	1328 K
hírlevelünkre	1312 K	1363 iratkozzon fel K	1363 iratkozz fel K	1364 K
hírlevél	1367 K
hírlevélre	1363 iratkozz fel a K	1363 iratkozzon fel a K
hó	1365 ft/K
hónap	1342 első K	1365 első K
hören	583 K sie hier.
hører	1872 der du K
hükmetti	2575 K
hüüdis	981 K
hüüdsid	981 K
hűségidő	1352 K nélkül
hồng	2704 nhận hoa K
""", 'i': """
iecienītāko	1679 K avotu
ifølge	435 K	1905 K
illimité	1118 accès K	1187 en K
imágenes	40 tus K
incorporó	898 se K a
independentă	2119 presa K
independência	2066 a K
indicó	939 K
indiqué	1197 a K
indrømmede	435 K
indrømmer	435 K
indépendance	1195 notre K
indépendant	1105 soutenez le journalisme K	1195 journalisme K	1195 média K
indépendante	1184 la presse K a	1195 presse K	1195 information K
información	874 sigue toda la K	874 siga toda la K	898 cubre la K	937 esta K
informację	1945 wyślij K
informațiilor	2089 preluarea K
informó	939 K
informē	1705 K
innehåll	2419 externt K	2440 externt K
innehållet	9 K
innrømmer	1905 K
innrømmet	1905 K
inquiète	1197 s'K
inquérito	35 nosso K
inscrição	2002 cancelar a K	2056 sua K foi
inscríbete	845 K
insändare	43 K	2439 skicka din K	2439 din K till	2439 skriva en K
intelektą	1645 dirbtinį K	1660 dirbtinį K
inteligencję	1967 przez sztuczną K
inteligencí	336 umělou K
intelligenciával	1335 mesterséges K készült	1354 mesterséges K
intégralité	1114 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	937 esta K
investigação	2066 esta K
investigație	2119 această K
investigațiile	2119 continua K
invítame	54 K a un café	54 K un café	936 K a
invítanos	936 K a
ismételgette	1366 K
istediğiniz	2518 K zaman iptal	2574 K zaman iptal
izražavaju	2245 komentari K
içeriği	9 K
içeriğin	2544 harici K
išorinio	1643 K turinio
""", 'j': """
jautāja	1705 K
javasolják	1366 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1907 skoro już tu K	1907 skoro tu K
jugé	1197 a K
jurnalistă	2092 este K
jurnaliștii	39 K noștri	2115 K noștri îți trimit	2119 K noștri
jälgi	978 K meid
jäljellä	1088 ilmaista juttua K
jäseneksi	1095 liity K
""", 'k': """
kanał	1986 nasz K
kannatusjäseneksi	1095 liity K
kanál	355 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2277 K
kedykoľvek	2282 odhlásiť sa môžete K
keresőben	1329 google-K
khoản	2661 bạn đã có tài K	2672 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2679 K sao chép
khẳng	2710 K định
kiabált	1366 K
kiabálta	1366 K
kiabálták	1366 K
kifogásolja	1366 K
kirjeessä	1098 luki K
kiáltott	1366 K
kiáltotta	1366 K
kiáltották	1366 K
kiến	2692 ý K của bạn sẽ	2707 hãy gửi ý K	2707 vui lòng gửi ý K
kliknutím	327 K na
kolačića	2236 K	2266 K
kolačiće	2236 K	2266 K
kolačići	2236 K
komentować	6 K	1933 aby K
komentár	6 pridať K	2306 pridajte K
komentára	2306 pridanie K	2306 vloženie K
komentátor	314 je K	314 , K
komentátorem	314 je K
komentátorkou	314 je K	2295 je K
komentátorom	2295 je K
komentář	6 přidat K
komentáře	6 pro přidání K	325 vložení K	325 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1070 K
konferencję	1950 naszą K
konuştu	2575 diye K	2575 K
kopírovanie	2288 K obsahu bez	2288 K je zakázané
kopēšana	1678 K bez
korespondentką	1946 jest K
korespondentė	1642 K
korábban	1361 K itt írtunk	1361 K ebben a cikkben írtunk
krzyczał	1988 K
krzyczała	1988 K
krzyknął	1988 K
krzyknęła	1988 K
krävde	2474 K
krævede	21 K felter er	435 K
krönikör	2438 är K
kulturalną	1954 K dyskusję
kulturredaktör	2438 är K
kulturredaktør	400 er K	1867 er K
kumppanuuslinkkejä	1082 K
kvíz	323 náš K	2305 náš K
kvíze	2305 našom K	2305 v K
kvízu	323 našem K	323 v K
kyltissä	1098 luki K
kysyivät	1098 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1365 K
käyttää	1050 tämä sivusto K
käyttöehdot	1077 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1366 K
kérdezték	1366 K
kérdőívünket	35 K
kért	1366 K
kérte	1366 K
kérték	1366 K
können	587 K sie uns
könyörgött	1366 K
könyörögtek	1366 K
köszönjük	1363 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1316 K minket	1363 K minket
követelte	1366 K
követelték	1366 K
közlése	1353 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1366 K
kúpte	2333 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	590 K an
künstlichen	519 K stimme vorgelesen	519 K stimme vertont
künstlicher	576 mithilfe von K
küpsised	958 K
küpsistega	958 K	977 K
küsis	981 K
kč	329 za # K	329 od # K	356 od # K
kļūsti	1702 K par
křičel	357 K
křičela	357 K
křičeli	357 K
kể	2710 K
""", 'l': """
labākie	1698 K raksti tavā
lamentó	939 K
lançait	1197 K
lasītu	1668 lai K tālāk
lasītāji	1703 mūsu K
lasītājiem	1703 mūsu K
lejupielādē	1702 K
leverandør	1869 ekstern K
leverantör	2440 extern K
leído	930 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1688 K
linkistä	1081 lisää tästä K
lisenssillä	47 K
lisäsi	1098 K
llicència	47 K cc
lucrează	2092 K în presă
lunedì	17 ogni K
lună	2120 pe K
luận	6 để bình K	2661 đăng nhập để bình K	2692 bình K của bạn sẽ	2707 đăng nhập để bình K
lájkolj	1316 K minket
lákal	357 K
läget	2449 koll på K
lähdet	1036 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
läsa	2452 du kan K mer	2452 kan du K mer	2452 K mer om	2472 fri att K
läsare	36 våra K	2450 våra K	2472 våra K
läsarna	18 tack vare K
läser	2471 tack för att du K
läsning	0 min K
lästid	0 K
låst	427 K for	1898 K for	2467 K för
læser	432 tak fordi du K
læserbrev	43 K	401 skrive et K	401 send dit K
læsere	36 vores K	433 vores K
læseres	412 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	857 K de notas
límites	854 sigue leyendo sin K
lòng	2684 vui K gửi về	2707 vui K gửi về
löd	2474 K
lød	435 K	1905 K
lūdza	1705 K
lập	2696 ủng hộ báo chí độc K	2708 báo chí độc K
""", 'm': """
magyarázta	1366 K
mailovú	2308 e-K adresu
mainoslinkkejä	37 K	1082 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	960 K abil
materiał	9 ten K
matéria	20 ler esta K	1998 esta K é só	2061 para ler esta K	2066 esta K
matérias	2033 limite de K
matí	276 rep cada K
mawiał	1988 K
mawiała	1988 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1366 K
megszakítása	21 válasz K
meidän	1095 tue K
meitä	1079 tukea K	1079 tue K	1095 tue K	1095 auta K
mencióname	62 K
menționat	2121 a K
mesačne	2335 K
mesečno	2276 K	2394 K
mesélte	1366 K
mieltä	43 eri K?	43 samaa K?
miesiąc	1987 za K
miesięcznie	1987 K
miễn	15 bài K phí	2699 hết số bài K phí	2709 dùng thử K phí
mjesečno	2276 K
modération	1178 charte de K	1178 K par la rédaction
mokė	1665 K
mondták	1366 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	854 este mensaje se K en
multó	939 K
mulțumim	2118 K că ne citești
munkatársa	1333 K
munkatársunknak	39 K
munkánk	1364 K
munkánkat	1308 támogasd K	1308 támogassa K	1340 K	1363 támogasd K	1363 támogassa K	1364 K
myönsi	1098 K
másodközlés	1326 K
märkis	981 K
määräsi	1098 K
mån	2451 kr/K	2473 kr/K
månad	2403 testa en K	2451 en K för	2471 testa en K	2473 per K	2473 varje K
månaden	2451 första K	2473 i K	2473 första K
månader	2451 K för #	2471 testa # K
månadsgivare	2471 bli K
måned	365 prøv en K	413 i # K	432 prøv en K	434 pr. K	1881 en K for	1902 prøv en K	1904 per K
måneden	434 om K	1904 i K
måneder	413 i # K	1881 K for #
média	1195 notre K
mês	2066 até o fim do K	2067 por K	2067 ao K
mình	54 mời K ly cà phê	62 tag K
míní	357 K
mówi	1988 K
mówili	1988 K
mówił	1988 K
mówiła	1988 K
môžete	2304 článok si K
müşterimiz	2570 K
mācīja	1705 K
mākslīgais	1685 K intelekts
mēnesis	1704 pirmais K
mēnesī	1704 K
mėgstamiausią	1638 K
mėnesį	1664 per K
měsíc	329 první K	356 za K	356 první K
měsíčně	356 K
můžete	322 článek si K
mạnh	2710 nhấn K
""", 'n': """
nabádal	357 K
nabádala	357 K
naléhal	357 K
namawiał	1988 K
namawiała	1988 K
napisał	1988 K
napisała	1988 K
napiš	38 K nám	67 K nám
napište	38 K nám	313 K nám	346 K na	354 K nám
napísal	2336 K
napíšte	38 K nám	2294 K nám	2294 K, prosím	2327 K na	2333 K nám
naročilo	2367 hvala za K
naročite	2341 K se na naše	2392 K se
naročnik	50 kot K	2340 že K
naročnike	2348 samo za K	2348 le za K
naročniki	50 K lahko	2380 lahko berejo le K	2380 berejo samo K	2396 K
naročnikom	2340 dostopen le K	2340 na voljo K	2340 na voljo samo K	2340 na voljo le K	2380 dostopna le K	2380 dostopna samo K	2380 dostopen le K	2380 dostopen samo K
naročnina	2368 K	2396 K
naročnino	2368 z K	2390 z K
narzędzi	1967 przy wsparciu K ai
naujienlaiškio	1650 K
naujienlaiškis	1663 mūsų K	1666 K
naujienlaiškį	1630 mūsų K	1650 K	1662 užsisakykite K	1663 mūsų K
navođenja	2251 bez K izvora
navođenje	2251 uz K izvora
nawoływał	1988 K
našeho	319 do K týmu	319 K e-shopu
našem	2240 K timu
našich	345 K zpráv	2326 K správ
neatkarīgu	1702 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1363 segíts K	1363 írjon K	1363 írj K	1363 jelezd K	1364 K adód
nemokamą	1654 K paskyrą
neobmedzený	2281 K prístup
neodpovídá	30 K za
neomezený	309 K přístup
neomezeně	285 K číst
nepiekrītat	43 K
nepriklausomą	1652 paremkite K žurnalistiką	1662 paremkite K	1663 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1062 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	354 podpořte K
nezávislá	355 K média
nezávislé	2334 K médiá
nezávislú	2333 podporte K
ngoài	2687 nội dung bên K
nguồn	2682 K ưu tiên	2682 K tin ưu tiên	2705 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2692 chịu trách K về nội dung bình luận
nhân	2688 trí tuệ K tạo
nhấn	2707 K vào đây
nhận	2663 đăng ký K bản tin	2663 đăng ký K tin	2707 đăng ký K bản tin	2707 đăng ký K tin
nhập	24 đăng K	2661 vui lòng đăng K	2661 đăng K để đọc	2661 đăng K để xem	2661 đăng K để lưu	2661 hãy đăng K để	2707 đăng K để đọc	2707 đăng K để xem
niedostępny	1947 materiał wideo jest K
niezależne	1985 wesprzyj K	1985 wspieraj K	1986 K media
niezależność	1986 K
niezależną	1986 jesteśmy K
noastră	2119 munca K
nolēma	1705 K
norāda	1705 K
nosūtīsim	57 jums K
notificações	14 as K	2008 ative as K	2008 ativar K	2008 receba K
notificările	14 K	2079 activează K
notifikácie	2307 K
notícia	2066 esta K
notícias	2002 receba as K	2002 receba K	2011 siga as últimas K
novinařina	355 naše K
novinařinu	355 nezávislou K
novinár	2295 je K	2295 , K
novinári	2334 naši K
novinárka	2295 je K	2295 , K
novinárkou	2295 je K
novinárom	2295 je K
novinář	314 je K	314 , K
novinářem	314 je K
novináři	355 naši K
novinářka	314 je K	314 , K
novinářkou	314 je K
novičke	2341 na e-K
novičnik	2349 K	2349 e-K	2393 naš e-K	2396 K
novičnika	2349 K
nuotraukų	40 K ir vaizdo
nusprendė	1665 K
nášho	2301 do K tímu
nächste	21 in diesem browser für die K	587 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2710 K
nõus	43 ei ole K?
năm	2709 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	319 našem K
obegränsad	2406 K tillgång
obećala	2277 K
obećao	2277 K
obiecał	1988 K
obiecywał	1988 K
obligāta	1678 atsauce K
oblíbené	311 K zdroje
oblíbených	311 K zdrojů
oblíbenými	311 K zdroji
obrigatórios	21 campos K são	2020 campos K são
obveščanje	2367 na naše K
obľúbené	2292 K zdroje
obľúbených	2292 K zdrojov
obľúbenými	2292 K zdrojmi
också	51 var med du K
odebírat	344 chcete K
odebírejte	289 K náš	350 K	354 K
odemkněte	285 K si
odhlásit	290 K se můžete kdykoli
odoberať	2325 chcete K
odpoveď	21 zrušiť K
odpovídal	357 K
odpověděl	357 K
odpověděla	357 K
odpověď	21 zrušit K
odpowiadał	1988 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1988 K
odpowiedziała	1988 K
odražavaju	2245 komentari K	2245 komentari ne K
odídete	2290 kým K
ofereça	1998 K este artigo
ograniczeń	1913 czytaj bez K	1913 czytaj więcej bez K
også	51 bli med du K
ogłosił	1988 K
ogłosiła	1988 K
oikaisupyynnöt	1073 K
oikaisupyyntö	1073 K
olvashatják	1360 csak előfizetők K
olvasási	0 K idő
olvasóiból	1340 K él
olvasóink	36 K	1364 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	936 danos tu K
ordenó	939 K
ordonné	1197 a K
ortakliği	2556 iş K linkleri
orzekł	1988 K
osobních	307 ochrany K údajů	307 ochraně K údajů
osobných	2297 K údajov
ostrzegał	1988 K
ostrzegała	1988 K
ostrzegł	1988 K
otrzymywać	1975 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	357 K	2336 K
oznámila	357 K	2336 K
ozvěte	38 K se nám	67 K se nám	313 K se nám	354 K se nám
""", 'p': """
padėkite	1662 K mums
pageidaujamą	1638 K šaltinį
paklausė	1665 K
palīdzi	1692 ziedo un K	1702 K mums
palīdzību	1685 mākslīgā intelekta K	1700 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1662 K mums
parsisiųskite	1662 K
participación	885 normas de K
partnerské	332 K odkazy	2313 K odkazy
partneři	296 my a naši K
pastā	1690 e-K
pastāstiet	38 K mums	67 K mums
patronką	1965 zostań naszą K
patrões	2066 sem K
paylaşin	25 K	49 K	2559 K
paziņoja	1705 K
paziņojumus	1689 K
państwa	1945 czeka na K
pašte	1650 jūsų el. K
pažadėjo	1665 K
periódico	937 este K	937 nuestro K
permanència	278 sense K
persiųskite	49 K
personvernerklæring	1848 K
phê	54 mời tôi một ly cà K	2696 mời bạn một ly cà K
phóng	2684 liên hệ K viên	2686 là K viên báo	2686 là K viên của	2707 hãy liên hệ K viên
phút	0 K đọc
pidió	939 K
pidätetään	1058 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1988 K
pisała	1988 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2233 K nam	2265 K nam na	2265 K na	2274 K nam	2354 K nam	2354 K na	2384 K nam na	2384 K na	2392 K nam
piškotke	2357 K	2385 K
piškotki	2357 K
piškotkov	2357 K	2385 K
pište	346 K na	346 K nám na
plakáton	1366 állt a K
plânge	2121 se K
pochází	316 obsah K
podcastów	1951 K
podcastů	321 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	1988 K
podporovatelé	355 naši K
podporují	355 nás K
podpoře	355 díky K
podpořte	334 K	354 K nás	354 K naši	354 K naše	354 K mě
podrška	2274 vaša K
podrške	2252 bez vaše K	2275 vaše K
podršku	2274 vašu K
podržite	2252 K	2274 K nas	2274 K naš
podělte	67 K se s námi	67 K se o
podľa	2336 K
poinformował	1988 K
poinformowała	1988 K
pokračovanie	2281 pre K v čítaní
pokračování	285 K je dostupné	332 K článku níže
pokračuje	332 článek K	332 text K	2313 článok K	2313 text K
pokračujte	285 K ve čtení s
política	256 K de galetes	882 K de cookies	2018 K de cookies	2035 cobre K
pomocí	336 K ai
pomocą	1967 z K ai
pomoć	2274 vašu K
pomóż	1985 K nam
pomôžte	2333 K nám
poprosił	1988 K
poprosiła	1988 K
poprosiło	1988 K
poručila	2277 K
poručio	2277 K
poslední	343 K článek zdarma	343 K článek, který můžete
posledný	2324 K článok zadarmo
poslušajte	2383 K nas
postafiókjába	1312 K
postaládádba	1328 a K
postaládájában	1328 ön K
posílat	327 nechte si K
posílejte	313 K nám
posíláme	57 vám K	57 K vám
potřebujeme	354 K vaši pomoc	354 K vaši podporu
používame	2297 K cookies
používá	296 tento web K
používáme	296 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	1988 K
powiedziała	1988 K
powtarzał	1988 K
powtarzała	1988 K
pozostało	1913 K # %	1913 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	357 zvou K
pošaljite	49 K ga	2233 K nam	2233 K na	2274 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	313 K nám	354 K nám
pošli	49 K ho
pošlite	49 K ho	2294 K nám	2333 K nám
pošljemo	57 vam K
pošljite	49 K ga	2354 K nam	2354 K jo nam	2354 K na	2392 K nam
požádal	357 K
požádala	357 K
pracę	1986 naszą K
pranešimus	1649 K
praneškite	38 K mums	67 K mums
pranešė	1665 K
prašė	1665 K
preberať	45 K
predchádzajúceho	2328 bez K súhlasu
predplatiteľ	50 ako K	2281 už ste K	2281 ste K
predplatiteľom	2289 K	2333 staňte sa K
predplatiteľov	2289 pre K
predplatné	2281 už máte K	2310 K	2333 kúpte K	2333 kúpte si K	2337 K
predplatného	2310 K
predplatným	2310 K	2331 s K
preferată	2090 sursă K
preferované	311 K zdroje	2292 K zdroje
preferovaný	311 K zdroj	2292 K zdroj
preferovaných	311 K zdrojů	2292 K zdrojov
preferovaným	311 K zdrojem	2292 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1913 tylko dla K	1973 tylko dla K
prenumeratą	1959 z K
prenumeratę	1913 masz już K	1959 zamów K	1959 kup K	1959 wykup K
preporučila	2277 K
preporučio	2277 K
pretlačiť	45 K
prevziať	45 K
prečítate	2281 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2274 K se našoj	2274 K im se	2392 K se nam
pridržana	2225 sva prava K
pridržane	2347 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1665 K
prihlásenie	2282 ďakujeme za K	2308 ďakujeme za K
prihlásení	2310 po K
prihlásením	2308 K súhlasíte
prihláste	24 K	2281 K sa a čítajte	2333 K sa na odber
prihvaćate	2247 prijavom K
pripažino	1665 K
programėlėje	1648 K
programėlę	1648 K
prohlásil	357 K
prohlásila	357 K
prohlížeč	10 váš K
pronađite	2263 K nas
proposé	1174 conçu et K par
prosił	1988 K
prosiła	1988 K
pročitali	2217 da biste K
pročitate	2215 da K cijeli	2215 da K ceo
prośbę	1907 mamy do ciebie K	1907 mamy małą K
prošnjo	2351 imamo majhno K	2351 majhno K
prywatności	1929 polityka K	1929 polityce K
przeczytać	1913 aby K cały	1913 aby K ten artykuł
przeczytałaś	1954 dziękujemy, że K
przeczytałeś	1954 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1910 K nam #%	1985 K nam	1985 K #
przekonywał	1988 K
przekonywała	1988 K
przesyłajcie	1945 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	1945 K nam	1945 K je do nas	1985 K nam
przyznał	1988 K
przyznała	1988 K
przyłącz	51 K się
przyślij	1945 K nam	1945 K je do nas	1985 K nam
práca	2334 naša K
práce	355 naší K
práci	355 naši K
prácu	2334 našu K
précisé	1197 a K
préférée	1164 source K
préférées	1164 sources K
prévient	1197 K
príspevky	2306 K v diskusii
príspevok	2333 váš K
próxima	2066 nossa K
průzkumu	35 našeho K
ptá	357 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1452 blocco della K	1506 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1333 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1138 bloqueur de K	1138 bloqueurs de K	1195 sans K
publicités	1138 bloqueur de K
publicystką	1946 jest K
publicystą	1946 jest K
publikování	304 K nebo šíření
publiée	22 ne sera pas K	1143 votre adresse e-mail ne sera pas K
pytał	1988 K
pytała	1988 K
pytały	1988 K
pytań	1953 na kilka K
pyyntö	1036 pieni K
pyysivät	1098 K
pásale	936 K esta
pásalo	49 K
päevakokkuvõte	965 K
päätoimittaja	1067 K
päätti	1098 K
påminde	2474 K
pénzbe	1364 K kerül
pénzéből	18 olvasók K
písemného	305 bez K souhlasu
písomného	2328 bez K súhlasu
píšte	2327 K na	2327 K nám na
pódcast	34 nuestro K	937 nuestro K
pārpublicēt	45 K
pārpublicēšana	1671 K bez	1678 K bez
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
quyên	2707 K góp ngay	2711 K góp
quyền	2679 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	1988 K
radziła	1988 K
radí	357 K
rakstīja	1705 K
rappelé	1197 a K
rašykite	38 K mums	67 K mums	1662 K mums
rašė	1665 K
recibirás	57 K
reclamă	11 K
reconoció	939 K
recordó	939 K
recunoaște	2121 K
redacció	39 la nostra K	43 cartes a la K	267 la K t'envia	277 la nostra K
redacción	39 nuestra K	43 cartas a la K	926 la K te envía	937 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2115 K îți trimite	2119 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1985 wesprzyj K
redaktorką	1946 jest K
redaktorė	1642 K
redaktör	2438 är K för	2438 är K på	2438 är politisk K
redaktør	400 er K på	400 er K for	400 er politisk K	1867 er politisk K	1867 er K i	1867 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2056 a K envia	2066 nossa K
reenvíalo	49 K
refusé	1140 K le dépôt
registrácii	2310 po K
registráciou	2308 K súhlasíte
registráciu	2308 ďakujeme za K
regisztrálj	1363 K ingyenesen	1363 K, hogy
regisztráljon	1363 K ingyenesen	1363 K, hogy
regisztrálnia	1360 K kell
regístrate	854 K gratis	855 K para
reinhören	515 jetzt K:
rejestrując	1956 K się
reklamlänkar	2453 K
reklamą	11 K
reklám	70 nincs K	2334 bez K
reklámok	1364 K nélkül
reportaż	1986 ten K
reporterką	1946 jest K
reportér	314 , K	2295 , K
reportérem	314 je K
reportérka	314 , K	2295 , K
reportérkou	314 je K	2295 je K
reportérom	2295 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	250 prohibida la K	275 K sense permís
reproducción	895 prohibida su K	895 prohibida la K
reprodução	2031 proibida a K	2031 K proibida	2064 K permitida desde	2064 K é permitida desde
reprodúcelo	45 K
republié	45 K	1154 K avec	1192 cet article est K
repórter	39 nosso K	2035 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	939 K
rezervăm	29 ne K dreptul
riêng	2672 chính sách quyền K tư	2699 dành K cho thuê bao	2705 quan điểm K của tác giả
rovatvezetője	1333 K
ročne	2335 K
ročně	356 K
rät	590 K
rätta	2444 K fel
rättar	2444 vi K fel
räumte	590 K ein	590 K der	590 K die
rääkis	981 K
råber	435 K
råbte	435 K
rådde	2474 K
rådede	435 K
réagir	1144 pour K
réagissez	1194 K à
réalisation	1174 n'a pas participé à la K
rédacteur	1157 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1157 a rejoint la K	1174 n'a pas participé à sa K	1183 la K vous	1187 pour soutenir la K	1194 soutenez la K	1194 alertez la K	1195 notre K
rédactrice	1157 est K
régulièrement	1157 collabore K
réponse	21 annuler la K
répétait	1197 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1114 cet article est K	1114 ce contenu est K	1114 article K
réservée	1114 K à nos abonnés	1114 la suite est K	1116 K aux abonnés
réservés	1116 K aux abonnés	1154 tous droits K
résiliable	1196 K à tout moment
részesített	1329 előnyben K forrásként
röst	2441 ai-K
răspuns	2121 a K	2121 au K
răspunsul	21 anulează K
rằng	2710 viết K	2710 cho K
""", 's': """
sacīja	1705 K
sadržaj	9 ovaj K	2236 vanjski K	2236 spoljni K
sadržaja	9 ovog K	2236 vanjskog K	2236 prikaz ovog K	2236 prikaz K
sakė	1665 K
sanctionné	1197 a K
sandučić	2218 u vaš K
sandučiću	2218 u vašem K	2247 vašem K
sbírka	358 K
schließ	51 . K dich
schließen	51 . K sie sich	446 K sie ein abo	587 K sie ein abo
schránke	2282 vašej K
schránky	289 do vaší K	2282 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1363 K, hogy
segítségedre	1363 szükségünk van a K
según	939 K
sentenció	939 K
sería	927 sin ti no K
sesión	24 inicia K	24 inicie K	854 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2065 inicie K
señaló	939 K
sfătuia	2121 K
sfătuiește	2121 K
sfătuit	2121 a K
sisällön	9 K	1069 ulkoisen K
sisältö	1040 tämä K on vain
sisältöä	1069 ulkoista K
siunčiame	57 jums K
sjefredaktør	1867 er K
sjöng	2474 K
skarży	1988 K
skarżył	1988 K się
skrzynkę	1916 na twoją K	1916 na swoją K	1956 K mailową
slažete	43 K se	43 ne K se
slobodné	2333 podporte K
slobodnú	2333 podporte K
slušajte	2263 K nas
slíbil	357 K
slíbila	357 K
sondę	1953 naszą K
sonuçlarinda	2538 google arama K
sorumluluğu	30 K
souborů	306 K cookie
souhlasíte	43 K?	327 e-mailu K	327 odesláním K	327 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2684 về hộp thư của tòa K	2696 hãy ủng hộ tòa K	2705 bằng văn bản của tòa K	2707 hãy gửi về tòa K	2707 hãy liên hệ tòa K	2707 hãy báo cho tòa K	2708 tòa K
spandér	54 K en kaffe
spolupráci	332 ve K s partnerem	2313 v K s partnerom
sporočite	38 K nam	67 K nam	2354 K nam
sportkrönikör	2438 är K
sportsredaktør	400 er K
spracovaním	2308 K osobných údajov
sprijiniți	2118 K
sprijină	2118 K-ne
správach	2293 google K
správy	2293 google K
spuneți	38 K-ne	67 K-ne	2119 K-mi mai jos
stellenbörse	514 in unserer K
stjärna	60 fält med K
straipsnį	1661 šį K	1663 visą K
stronę	1976 naszą K
stwierdził	1988 K
stwierdziła	1988 K
stáhněte	354 K si naši	354 K si náš
stálo	357 K na	357 K ve	357 K v
står	30 K för	435 K der på	1905 K det på	1905 K det i	2474 K det på
stöd	2400 med ditt K	2471 K oss	2471 K vår	2471 ditt K
stödja	2450 K oss med
stödmedlem	2471 bli K
stödprenumerant	2471 bli K
stötta	2450 K oss med	2471 K oss	2471 K vår	2471 K vårt
støt	412 K os	432 K os	432 K med
støtt	1902 K oss	1902 K vår
støtte	362 med din K	362 vi har brug for din K	412 K os med	412 din K gør	432 din K	432 bliv K	1830 med din K	1880 K oss med	1902 din K
støtteabonnent	1902 bli K
støttemedlem	432 bliv K	1902 bli K
stāstīja	1705 K
stěžuje	357 K
subscripció	280 K
subskrybentów	1913 tylko dla K	1913 dostępna dla K	1913 dostępne dla K	1973 tylko dla K
subskrypcją	1959 z K	1981 z K
subskrypcję	1913 kup K	1913 masz już K	1956 dziękujemy za K	1959 wykup K	1985 kup K
suosikkilähteeksesi	1062 K
suosikkilähteeksi	1062 K
sursă	2114 link activ către K
suscripción	854 ya tengo una K	936 cambia tu K	940 K
suscríbase	936 K
suscríbete	854 K para	854 K por	854 K en	861 K al boletín	936 K
susțin	2106 care ne K lunar	2119 ne K lunar
susține	2118 K-ne	2118 K presa	2121 K că
susținerea	2118 K ta
susțineți	2118 K-ne
svarīgākie	1701 nedēļas K
svarīgākās	1701 nedēļas K
svěřte	313 K se nám
szerkesztője	1333 K
szerkesztőségünk	39 K	1364 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1364 K
szerzője	1333 külső K
szólított	1366 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2451 tills du K upp	2474 K
sähköpostiin	1043 suoraan K
sähköpostiisi	1044 K
sähköpostillasi	1094 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	1044 K
sélection	1183 K d'articles
sélections	1114 ajouter l'article à vos K
síganos	874 K en
síguenos	874 K en	936 K
sõltumatut	978 toeta K
sõnul	981 K
sök	2465 K nu
sökresultat	2434 K på google
söyledi	2575 K
söylediler	2575 K
söylüyor	2575 K
søg	425 K nu
søgeresultater	396 K på google
søgning	396 google-K
søk	1896 K nå
søkene	1863 google-K dine
søkeresultatene	1863 K dine på google
súhlasu	2328 bez K
súhlasíte	43 K?	2308 odoslaním K
súmate	51 K	936 K al
süresi	0 okuma K
sütik	1334 K
sütiket	1334 K
săptămână	17 o dată pe K	2120 pe K
sīkdatnēm	1683 K	1701 K
sống	2696 nuôi K tờ báo	2696 bạn đọc nuôi K
""", 't': """
találatok	1329 google-K
tanácsolja	1366 K
tanácsolják	1366 K
tanácsolta	1366 K
tanácsolták	1366 K
tanította	1366 K
taşiyin	2559 K
teigė	1665 K
tekemään	1096 K sitä
tekijänoikeus	1058 K suojaa
tekoäly	1070 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1070 K
tekoälyn	1070 K avulla	1070 K tekemä
tekoälyä	1070 käyttää K
telefonā	1689 savā K
tesszük	22 nem K közzé
textům	341 ke všem K
teşekkürler	2572 okuduğunuz için K
thiết	2705 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2699 dành cho K bao	2699 đã là K bao	2711 K bao
thuộc	2680 bản quyền K
thành	2662 dành cho K viên	2694 bạn đã đăng ký K công	2707 trở K thành viên
tháng	2699 đọc miễn phí trong K	2709 mỗi K	2709 hàng K	2709 K đầu
thích	2682 nguồn tin ưa K	2682 nguồn yêu K
thông	14 K báo	2668 bật K báo	2668 nhận K báo	2684 bạn có K tin	2684 bạn đọc cung cấp K tin	2705 khi phát hành lại K tin	2707 hãy gửi K tin	2707 đăng ký nhận K báo	2707 hãy bật K báo
tilføjede	435 K
tillgång	2471 få fri K
tillåtet	2462 inte K att återge
tiếng	2692 K việt có dấu
tiếp	2661 để K tục đọc	2661 để đọc K	2661 đăng nhập để K tục	2696 K sức cho báo chí	2699 để K tục đọc	2707 đăng ký để đọc K	2707 hãy K sức	2707 đăng nhập để K tục
tjänst	2397 en liten K att be
tjänsten	2465 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1310 a K
toàn	20 K bộ bài	2661 để đọc K bộ	2661 đọc K bộ bài	2699 để đọc K bộ bài	2707 đăng ký để đọc K bộ
tražila	2277 K je
tražili	2277 K su
tražio	2277 K je
tretích	2297 cookies K strán
treści	9 tej K	1959 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2668 theo dõi K
trước	2692 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1333 K
turpinātu	1668 lai K lasīt
tuần	17 mỗi K	2694 bản tin hằng K của	2694 bản tin hàng K của	2709 mỗi K
tvrdí	357 K
työmme	1096 K
työtämme	1095 tue K	1096 K
tájékoztató	1319 adatvédelmi K
támogass	1363 K minket
támogasson	1363 K minket
támogathat	1340 K minket
támogatása	1340 K nélkül	1340 olvasók K nélkül	1363 az ön K
támogatásod	1363 a te K
támogatásából	1340 olvasóink K
támogatásával	1343 partnerünk K
támogatónk	1340 legyen ön is K	1340 legyél te is K
täglich	454 K per mail
tähtsamad	977 nädala K
tärkeimmät	1094 K jutut
tästä	1081 lisää K
täällä	1036 kun kerran olet K
täältä	1081 lisää K
téléchargez	1100 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1363 K le
týden	17 každý K
týdně	356 K
týždenne	17 raz K
tłumaczy	1988 K
tłumaczył	1988 K
tłumaczyła	1988 K
třetích	316 cookies K stran
""", 'u': """
uafhængigt	433 K medie
ubegrænset	368 K adgang
udostępnij	25 K
ukarał	1988 K
ulaş	38 bize K
ulaşin	38 bize K	2540 bize K	2559 K
ulaşmak	2540 yazara K
unabhängig	568 K von unserer redaktion	568 von unserer redaktion K	581 damit wir K bleiben	588 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1471 insegna all'K
unterstütze	441 K unsere arbeit	441 K uns mit	587 K uns	587 K unsere	587 K mich	587 K meine
unterstützen	441 K sie unsere arbeit	441 K sie uns mit	441 mit einer spende K	441 können sie uns K	587 K sie uns	587 K sie unsere	587 sie können das K	587 freiwillig K	587 K sie mich	587 K sie meine	587 K uns
unterstützt	473 ihr browser K	587 K uns
unterstützung	437 ihre K	437 mit ihrer K	530 ihrer K	530 deiner K	576 mit K von ki	587 mit deiner K	587 deine K	587 eure K
upozornění	293 zapněte si K	326 K
upphovsrätt	2430 skyddat enligt lagen om K
upphovsrättslagen	2430 skyddat enligt K
uprednostňované	2329 K zdroje
uprednostňovaný	2329 K zdroj
uprednostňovaných	2329 K zdrojov
upřednostňované	349 K zdroje
upřednostňovaný	349 K zdroj
upřednostňovaných	349 K zdrojů
uredništva	2347 brez dovoljenja K	2347 brez soglasja K
uredništvo	2361 v naše K	2393 naše K
uredništvu	39 našemu K	2354 pišite K
urmărește	2078 K-ne pe	2078 K-ne și pe	2079 K știrile	2118 K-ne
urmăriți	2078 K-ne pe	2118 K-ne
utilização	2018 K de cookies
utilizează	2081 K cookie
utilizăm	2081 K cookie
utánközlés	1326 K
utánközölhető	45 K
uutislähteeksesi	1062 ensisijaiseksi K
uutislähteeksi	1062 ensisijaiseksi K
uznał	1988 K
uznała	1988 K
uzsvēra	1705 K
użyciu	1967 przy K ai
użytkowników	1954 opiniami K
używamy	1928 K plików cookie
užsisakykite	1627 K prenumeratą
""", 'v': """
vašeho	289 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2294 dajte nám K
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
već	2230 kad ste K tu	2276 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1073 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2686 là biên tập K của	2699 dành cho hội K
viết	2707 hãy K thư	2708 bài K này	2710 ông K	2710 bà K
você	18 sem K	2066 sem K
vollständigen	446 K artikel lesen
volontär	504 ist K
volontärin	504 ist K
voltál	42 ott K
vprašalnik	2364 K
vyhradené	2288 všetky práva K	2288 autorské práva sú K
vykřikl	357 K
vykřikla	357 K
vypočuť	2304 si môžete K
vysvetľuje	2336 K
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
válaszolta	1366 K
válaszolták	1366 K
vás	334 bez K by	355 bez K by	2315 bez K by	2334 bez K by
väitis	981 K
väitti	1098 K
väittää	1098 K
välise	958 K sisu
våre	1902 meld deg på K
vårt	1838 meld deg på K	1902 meld deg på K
vær	51 K med
védekezett	1366 K
véli	1366 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2334 K vám
vēlamo	1679 K avotu
vēstkopai	1690 K
vēstulei	1690 ziņu K
vědět	38 dejte nám K	67 dejte nám K	313 dejte nám K	354 dejte nám K
všetkým	2322 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2301 náš K
webinář	319 náš K
według	1988 K
weißt	503 K du mehr
wezwał	1988 K
wiadomościach	1976 google K
wołali	1988 K
wołał	1988 K
wołała	1988 K
wpłata	1965 każda K	1985 twoja K
wpłatom	1986 dzięki K
wpłać	1985 K
wspierającym	1985 zostań K
współpracy	1962 we K z partnerem
wyjaśnia	1988 K
wypisać	1916 K się w każdej chwili
wyrażam	1917 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	1945 K nam	1945 K je do nas
wzywał	1988 K
wzywała	1988 K
wöchentlichen	458 K newsletter
właściciela	1986 nie mamy K
""", 'y': """
yazdiğimiz	2569 daha önce K haber
yazmişti	2575 diye K
yhteistyössä	1082 K mainostajan
yönetmenidir	2542 genel yayin K
""", 'z': """
zaakceptować	1947 K pliki cookie
zaapelował	1988 K
zaapelowała	1988 K
zachęcali	1988 K
zachęcano	1988 K
zachęcał	1988 K
zachęcała	1988 K
zadaním	2308 K e-mailu
zadržana	2225 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	327 K e-mailu
zagłosuj	1970 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2252 K vama	2275 K vama
zakázané	2288 šírenie je K
založte	354 K si účet
zamknutý	2281 článok je K
zamčený	285 článek je K
zapisując	1956 K się
zapowiedział	1988 K
zapowiedziała	1988 K
zapytał	1988 K
zapytała	1988 K
zastrzeżone	1940 wszelkie prawa K	1940 wszystkie prawa K
zawołał	1988 K
zawołała	1988 K
zašlete	313 K nám
zašlite	2294 K nám
zaželen	2387 K vir
zaželene	2387 K vire
zaželeni	2387 K vir
zbiórka	1989 K
zbývá	285 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1950 do naszego K
zewnętrzna	1947 treść K
zewnętrzne	9 treści K	1928 treści K	1947 treści K
zewnętrznej	9 treści K	1947 treści K
zewnętrznych	9 treści K
zgłoś	1945 K go nam	1985 K nam
ziņas	1701 mūsu K
znać	38 daj nam K	67 daj nam K	1977 daj nam K	1985 daj nam K
zněl	357 K
zněla	357 K
znělo	357 K
zobrazení	316 K tohoto obsahu	316 K obsahu
zobrazený	60 e-mail nebude K
zostań	1985 K z nami
zpracováním	290 souhlasím se K	297 K osobních údajů
zprávy	312 google K
zprávách	312 google K
zpívali	357 K
zugänglich	531 frei K
zunächst	490 dieser artikel erschien K
zurück	560 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2330 K
získávejte	350 K
zł	1959 za # K	1959 od # K	1987 od # K
złotówka	1965 każda K	1986 każda K
""", 'á': """
állt	1366 ez K
állítja	1366 K
átvehető	45 K
""", 'ä': """
ägare	2450 inga rika K
ähnliches	503 K erlebt
ändå	2397 nu när du K är här
äpp	963 K
äppi	963 K
""", 'å': """
åndsverkloven	1859 beskyttet av K
året	434 om K
återges	2430 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2546 bizimle K
çalişmalarimiz	2573 K
çağrisinda	2575 K bulundu
çerezler	2527 K kullan
çerezlere	2544 K
çerezleri	2527 K kullan	2544 K	2570 K kabul
çözün	2559 K
""", 'é': """
échanos	936 K una mano	936 K un cable
écris	38 K-nous	67 K-nous
écrit	1157 K pour	1197 a K
écrivain	1157 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1194 K-nous
électronique	1123 dans votre boîte aux lettres K
énekelték	1366 K
équipe	1195 notre K
értesítéseket	14 K	1339 K
értesüljön	1339 K elsőként
étoile	60 champs avec une K
évente	1365 K
""", 'í': """
ígérte	1366 K
ígérték	1366 K
írta	1366 K
""", 'î': """
îmbia	2121 K
îndemna	2121 K
îndemnat	2121 a K
îndemnau	2121 K
întrebat	2121 a K
întrebau	2121 K
""", 'õ': """
õpetas	981 K
""", 'ö': """
öffnen	460 app K
önemli	2570 günün en K
önerdi	2575 K
önskad	2434 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1364 független K	1364 a jó K
újságírásunk	1364 K
újságíróink	1364 K
újságíróinkkal	1362 K
újságíróinknak	39 K
újságírója	1333 K
última	874 siga la K hora	874 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	491 K von	569 von der agentur K	569 deutschen presse-agentur K
übersicht	497 K	553 diese K wurde
ücretsiz	15 K haber	15 K makale	2557 K üye olun
ügyfelünk	1362 K
ühendust	38 võta meiega K	67 võta meiega K	978 võta K
ütles	981 K
ütlesid	981 K
üyeliği	2552 bülten K
üzente	1366 K
üzenték	1366 K
üçüncü	2544 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2263 K nas
čitalaca	43 pisma K	2252 uz podršku K	2270 K	2275 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2270 K	2275 naši K
čitatelia	2332 K	2334 naši K
čitatelja	43 pisma K	2252 uz podršku K	2270 K	2275 naših K	2275 uz podršku K
čitatelji	36 naši K	2270 K	2275 naši K
čitateljima	2270 K
čitateľom	18 vďaka K	2332 K
čitateľov	36 našich K	2315 vďaka podpore K	2332 K	2334 našich K	2334 vďaka podpore K
članak	20 cijeli K	2230 svidio vam se K	2248 cijeli K	2248 ceo K	2275 ovaj K
člancima	2259 svim K
članek	2351 vam je bil K všeč	2393 ta K
člankov	2379 do vseh K
členem	354 staňte se K
členom	2333 staňte sa K
článek	20 celý K	281 líbil se vám K	285 celý K za	329 celý K	355 tento K	355 líbil se vám K
článkom	2310 všetkým K	2322 k všetkým K	2322 ku všetkým K
článku	20 celého K
články	355 naše K
článků	329 limit K
článkům	329 všem K	341 ke všem K
článok	20 celý K	2290 páčil sa vám K	2310 celý K	2334 tento K
čtenáři	352 K	355 naši K
čtenářů	36 našich K	43 listy K	334 díky podpoře K	352 K	355 našich K	355 na podpoře K	355 díky podpoře K
čtenářům	18 díky K	36 našim K	352 K
čtení	0 doba K
čtěte	345 K nás
číst	355 K dál bez
čítajte	2326 K nás	2333 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2333 K, že nás čítate
""", 'đ': """
đây	2707 bấm vào K
đóng	2707 K góp của bạn	2707 hãy K góp
đăng	45 K lại	2694 cảm ơn bạn đã K ký	2694 bằng việc K ký, bạn	2707 K ký để đọc bài
đường	2684 K dây nóng của tòa soạn	2684 K dây nóng của báo	2707 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2699 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2335 K sumou
""", 'ř': """
řekl	357 K
řekla	357 K
říká	357 K
""", 'ś': """
śledztwa	1986 nasze K
śledztwo	1986 to K
śledź	1924 K nas na	1985 K nas
śpiewali	1988 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2575 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2233 K nam
šaukė	1665 K
šiandien	1652 aukokite K
šodien	1692 ziedo K
""", 'ź': """
źródło	1940 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	1988 K
""", 'ž': """
žalio	2277 K se
želene	2387 K vire
želeni	2352 K vir
željene	2231 K izvore
željeni	2231 K izvor
žiadny	71 K spam
žurnalistai	1663 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1642 K
žurnalistika	355 naše K	355 nezávislá K	1663 K kainuoja	1663 gera K	2334 nezávislá K
žurnalistiku	355 nezávislou K	2334 nezávislú K
žurnalistiky	355 nezávislé K
žurnalistė	1642 K
žurnāliste	1682 K
žurnālisti	1703 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1703 neatkarīga K	1703 K maksā	1703 laba K
žurnālistiku	1692 atbalsti neatkarīgu K	1703 neatkarīgu K
žurnālists	1682 K
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
авторизованные	2176 только K
авторизованным	2176 K пользователям
авторизовані	2623 лише K
авторизуйтесь	24 K
авторкою	2611 зв'язатися з K
автором	2611 зв'язатися з K
автору	54 на каву K	2164 пишите K
адрес	21 имейл K няма	176 имейл K
адреса	176 имейл K
адресою	2644 пишіть за K
адресу	2196 пишите по K
анкета	172 нашата K	172 кратка K
анкетата	173 K
анкету	2175 K	2622 K
анонимно	2164 K
афилиейт	181 K линкове
""", 'б': """
бажаних	2608 K джерел
безкоштовна	2642 остання K стаття
безкоштовний	2618 наш K вебінар	2626 K акаунт	2642 останній K матеріал
безкоштовних	2626 ліміт K	2626 K статей
безкоштовні	15 K статті	2626 K статті
безлимитный	2131 K доступ
безплатен	169 нашия K уебинар
безплатна	192 последна K статия
безплатни	15 K статии	178 K статии
безплатно	178 K, за
бесплатная	2194 последняя K статья
бесплатные	15 K статьи	2179 K статьи
бесплатный	2170 наш K вебинар	2179 K аккаунт	2194 последний K материал
бесплатных	15 K статей	2179 лимит K	2179 K статей
бисквитки	166 K	196 K
бисквитките	166 K	196 K
благав	2656 K
благала	2656 K
благали	2656 K
благодарение	18 K на читателите	184 K на вас	184 K на вашата	202 K на вас
благодарим	176 K ви, че се
благодаря	2185 K донатам	2209 K вам	2209 K вашей
блокировщик	2144 отключите K	2144 K рекламы
блокувальник	2593 K реклами
бот	39 наш K
браузер	10 ваш K	2157 ваш K	2603 ваш K
браузър	10 вашият K
бюлетин	148 нашия K	177 K	202 нашия K	205 K
бюлетина	148 K ни	148 запишете се за K	177 K
бюлетини	177 K
бяхте	42 K ли там
""", 'в': """
вайбері	2609 K
вайбър	16 K	161 K
ватсапе	2162 K
вашата	149 на K поща
вебинар	2170 наш K
вебінар	2618 наш K
взывал	2211 K
видео	9 это K	40 фото и K
виділіть	2607 K
визнав	2656 K
визнала	2656 K
визнає	2656 K
викала	204 K
викаха	204 K
викаше	204 K
викна	204 K
використання	2603 K cookie	2632 будь-яке K матеріалів	2632 K матеріалів сайту
використанні	2601 при K матеріалів
використовує	2594 K cookie
використовуємо	2593 K cookie
вимагав	2656 K
вимагала	2656 K
вимагали	2656 K
випуск	2620 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2656 K
вк	2162 K
включете	51 K се
вконтакте	2162 K
влезте	24 K
вміст	9 цей K
внескам	2633 завдяки K	2654 завдяки K
внесок	2653 ваш K
войдите	24 K	2132 K, чтобы
вотсапе	2162 K
вотсапі	2609 K
впн	64 без K
всеки	184 K лев
встановіть	2587 K додаток
възпроизвеждането	183 K
выделите	2147 K ее	2147 K текст
выпуск	2173 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2656 K
відповідав	2656 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2656 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	204 K
гласил	2211 K
гласила	2211 K
гласит	2211 K
гласувайте	189 K
гледайте	194 K ни
говорил	2211 K
говорила	2211 K
говорили	2211 K
говорит	2211 K
год	2210 в K
годишно	203 K
голосуйте	2190 K	2638 K
гривень	2655 # K
грн	2655 # K
група	195 viber K
гукав	2656 K
гукали	2656 K
гукнув	2656 K
гукнула	2656 K
гіперпосилання	2601 K обов
""", 'д': """
дальше	2131 чтобы читать K
дарение	201 вашето K	203 с K	205 K
дарения	205 K
дарете	184 K	201 K ни
джерела	2608 обрані K	2608 бажані K
джерелом	2608 основним K	2608 бажаним K
дзен	2162 K
дзене	2162 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	204 K
добавил	204 K	2211 K
добавила	204 K	2211 K
добавьте	2141 K нас в
добавя	204 K
додав	2656 K
додала	2656 K
додає	2656 K
дозволить	2653 ваша підтримка K
дозволяється	2632 матеріалів K лише
долучайтесь	51 K	2653 K до нас	2653 K до нашої	2653 K до нашого	2653 K до спільноти	2653 K до читачів
долучайтеся	51 K	2653 K до нас	2653 K до нашої	2653 K до нашого	2653 K до спільноти	2653 K до читачів
донат	2208 ваш K	2653 ваш K	2657 K
донатам	2633 завдяки K
донати	2657 K
донатом	2655 K
донаты	2212 K
допомагає	2653 ваша підтримка K
допомога	2653 нам потрібна ваша K
допомогою	2635 за K ші
допоможе	2654 K нам
допоможуть	2633 K нам працювати	2654 K нам
допускается	2184 материалов K только
доступ	2179 полный K	2626 повний K
достъпен	145 K за абонати
достъпна	145 K за абонати
достъпно	145 K за абонати
дочитали	2123 вы K до конца	2577 ви K до кінця
дочитати	2583 щоб K
дочитать	2131 чтобы K	2179 K
""", 'е': """
евро	178 за # K
ежедневную	2134 K рассылку
ежемесячно	2210 K
ежемесячное	2208 оформите K
ежемесячный	2185 K донат
еженедельную	2134 K рассылку
електронна	149 вашата K поща
електронної	2625 адресу K пошти
електронну	2625 K адресу	2625 K пошту
епизод	171 K
епизода	171 K
""", 'ж': """
жаловалась	2211 K
жаловался	2211 K
жалуются	2211 K
жодного	71 K спаму
журналист	164 е K	164 - K	164 , K	2165 - K	2165 , K
журналисти	202 нашите K
журналистика	202 независимата K	202 независима K	202 нашата K	2209 независимая K
журналистике	2209 независимой K
журналистики	2209 независимой K
журналистику	2209 независимую K
журналистка	164 е K	164 , K	2165 - K	2165 , K
журналисты	2209 наши K
журналіст	2613 - K	2613 , K
журналістам	39 нашим K
журналісти	2654 наші K
журналістика	2654 незалежна K
журналістику	2654 незалежну K	2654 якісну K
журналістка	2613 - K	2613 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2587 K застосунок
завантажте	2587 K додаток
завдяки	2633 існує K	2654 K вам	2654 K вашій
задонатьте	2208 K	2653 K
задължителните	21 K полета
зазначив	2656 K
зазывал	2211 K
закликав	2656 K
закликала	2656 K
закликали	2656 K
закончились	2131 бесплатные статьи K
залишає	29 K за собою право
залишилося	2584 K #%	2584 K # %
заметили	2148 K ошибку
замолчим	2209 мы не K
запазени	155 всички права K
запевняв	2656 K
запевняла	2656 K
запевняє	2656 K
записи	58 новые K на почту
запитав	2656 K
запитала	2656 K
запитань	2622 на кілька K
запишете	148 K се за нашия
зарегистрированные	2176 только K
зарегистрированным	2131 доступен только K
зарегистрированы	2131 уже K
зарегистрируйтесь	2132 K, чтобы	2179 бесплатно K	2179 K бесплатно	2208 K бесплатно	2208 K, чтобы читать
зареєстровані	2623 лише K	2623 тільки K
зареєструйтесь	2584 K, щоб	2626 безкоштовно K	2626 K безкоштовно	2653 K безкоштовно	2653 K, щоб читати
зареєструйтеся	2626 K безкоштовно
застосунку	2605 нашому K
застосунок	2587 завантажте K	2605 наш K	2605 мобільний K	2653 завантажте K і	2653 завантажте K та
захищено	2601 усі права K
захищені	2601 усі права K	2601 всі права K
защищенной	2164 K формой
защищены	2155 все права K
защищённой	2164 K формой
заяви	204 K
заявив	2656 K
заявил	204 K	2211 K
заявила	204 K	2211 K	2656 K
заявили	2211 K	2656 K
заявиха	204 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2123 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2607 якщо ви K
знанията	172 K си
зобов	2656 K'язав
зовнішнього	2615 K вмісту	2615 K контенту
зовнішній	2615 K вміст	2615 K контент
зробіть	2581 K внесок	2653 K внесок у	2653 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2161 K
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
иностранного	2155 выполняющим функции K агента
иностранным	2209 K агентом
инстаграм	161 K
искусственного	2187 с помощью K интеллекта
искусственным	2187 K интеллектом
использование	2157 K cookie	2167 K cookie	2184 любое K материалов	2184 K материалов сайта
использовании	2155 при K материалов	2184 полном или частичном K	2184 частичном K материалов
используем	2144 K cookie
использует	2145 K cookie
источники	2161 избранные K	2161 любимые K
источников	2161 избранных K	2198 избранных K
источником	2161 основным K
исчерпали	2131 K лимит
""", 'к': """
каждое	17 K утро
каждый	2210 K месяц
каже	2656 K
каза	204 K
казав	2656 K
казал	204 K
казала	204 K	2656 K
казали	2656 K
казаха	204 K
казва	204 K
казвал	204 K
казвала	204 K
канал	195 viber K	2209 наш K	2654 наш K
канала	2209 нашего K
каналу	2654 нашого K
колумнист	2165 - K	2165 , K
колумніст	2613 - K
колумністка	2613 - K
команде	2170 к нашей K
команди	2618 до нашої K
коментар	6 залишити K
коментарите	174 K под
коментарях	2602 у K	2602 в K
коментатор	164 е K
коментиране	174 правила за K	174 правилата за K
коментирате	6 за да K	174 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2147 чтобы оставить K
комментария	21 для отправки K
комментариях	2156 в K
комментировать	6 K
контент	9 этот K	9 цей K	2167 внешний K
контента	9 этого K	2167 внешнего K
контенту	9 цього K
конференцию	2170 нашу K
конференция	169 нашата K
конференцію	2618 нашу K
конфиденциальности	2144 политикой K	2157 политика K
конфіденційності	2593 політикою K	2603 політика K
копирование	2184 K материалов сайта
кореспондент	164 е K	164 , K	2613 - K	2613 , K
кореспондентка	2613 - K	2613 , K
короткий	2175 K опрос
корреспондент	2165 - K	2165 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2656 K
крикнул	2211 K
крикнула	2211 K	2656 K
кричав	2656 K
кричал	2211 K
кричала	2211 K	2656 K
кричали	2211 K	2656 K
кричит	2211 K
""", 'л': """
лв	178 за # K
лев	178 за # K
лева	178 за # K	203 K
лекцию	2170 нашу K
лекцію	2618 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	169 нашия онлайн K	169 нашия K
магазина	169 онлайн K ни	2170 нашего K
магазине	2170 в нашем K	2170 в нашем интернет-K
магазину	2618 нашого K
магазині	2618 у нашому K	2618 в нашому K	2618 нашому інтернет-K
материал	2147 обсудить K	2167 внешний K	2200 K создан	2209 этот K
материалам	2192 ко всем K
материалы	2209 наши K
матеріал	2654 цей K
матеріали	2654 наші K
матеріалів	2632 копіювання K сайту	2632 K посилання обов'язкове	2640 до всіх K	2640 до усіх K
мероприятие	2170 наше K
месенджері	2609 K
месец	203 на K	203 всеки K
месечно	203 K
мессенджере	2162 K
месте	42 вы были на K
месяц	2210 в K
мобільний	2605 K додаток
молба	159 имаме малка K	159 имаме K към вас
молел	204 K
молела	204 K
молеха	204 K
молеше	204 K
місці	42 ви були на K
місяць	2655 на K	2655 перший K
""", 'н': """
навчання	48 K ші
нагадав	2656 K
нагадала	2656 K
наголосив	2656 K
наголосила	2656 K
надпис	204 такъв K
надпись	2211 такая K
надсилайте	2611 K нам	2611 K її	2611 K їх нам	2612 K фото	2612 K відео	2612 K свої	2653 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2608 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2611 K нам	2611 K їх нам	2612 K фото	2653 K нам
нажимая	2178 K кнопку	2178 K на кнопку	2178 K "
нажмите	2147 K ctrl
намерете	194 K ни
напис	2656 такий K
написа	204 K
написав	2656 K
написал	2211 K
написала	2211 K	2656 K
написано	2211 было K	2656 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2164 K нашему	2164 K нашей	2164 K автору	2164 K нам	2208 K нам
напишіть	38 K нам	67 K нам	2611 K нашому	2611 K нашій	2611 K автору	2611 K авторці	2611 K нам	2653 K нам
напомнил	2211 K
напомнила	2211 K
направете	201 K дарение
настоя	204 K
настоява	204 K
настоявал	204 K
натискайки	176 K
натискането	176 с K
натискаючи	2625 K кнопку	2625 K на
нашем	2147 в K чате
нашия	169 към K екип	169 в K екип	172 K куиз	172 K тест
небольшая	2123 K просьба
неделю	17 раз в K	17 каждую K	2210 в K
независимата	201 подкрепете K
независими	202 K медии
независимую	2126 поддержите K	2208 поддержите K
независимые	2209 K медиа
незалежні	2654 K медіа
нейросети	2187 с помощью K
несколько	2175 на K вопросов
никакого	71 K спама
новинами	2590 стежте за K
новини	161 google K	2609 google K
нуждаем	201 K се от вашата
нужна	2185 K ваша
нюзлетър	177 K
""", 'о': """
обеща	204 K
обещал	204 K	2211 K
обещала	2211 K
обещали	2211 K
обозреватель	2165 - K	2165 , K
обраних	2608 K джерел
обучения	48 K ии
объявил	2211 K
объявила	2211 K
объяснил	2211 K
объяснила	2211 K
объясняет	2211 K
объяснял	2211 K
объясняла	2211 K
обязал	2211 K
обязательна	2155 гиперссылка K	2184 материалов ссылка K	2184 ссылка на источник K
обязательные	21 K поля	2147 K поля
обясни	204 K
обяснил	204 K
обяснила	204 K
обяснява	204 K
обіцяв	2656 K
обіцяла	2656 K
обіцяли	2656 K
огледален	64 K сайт
оглядач	2613 - K	2613 , K
оглядачка	2613 - K	2613 , K
оголосив	2656 K
ограничений	2131 читайте без K
одноклассниках	2162 K
одному	2625 в K листі
опечатку	2147 нашли K
опитування	2622 наше K	2622 коротке K
опитуванні	35 нашому K	2622 K читачів	2622 нашому K	2622 в K
оприлюднюватиметься	22 не K	2596 ваша e-mail адреса не K
опрос	35 наш K	2175 наш K
опросе	35 нашем K	2175 нашем K	2175 в K
опубликован	22 не будет K	2147 ваш адрес email не будет K
организаторите	204 канят K
организаторы	2211 зовут K
організатори	2656 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2178 K заявку
осталось	2132 K #%	2132 K # %
отбележете	62 K ме
ответил	2211 K
ответила	2211 K
ответственности	30 не несет K	30 не несёт K
отвечал	2211 K
отвечала	2211 K
отговори	204 K той	204 K тя
отговорил	204 K
отговорила	204 K
отговориха	204 K
отговорност	30 не носи K
отменить	21 K ответ	2210 K в любой момент
отметил	2211 K
отметила	2211 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2134 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2164 K их нам	2208 K нам
отримувати	2643 хочете K
отримуйте	2647 K
очакваме	162 K вашите
ошибку	2148 нашли K
оштрафовал	2211 K
оштрафовала	2211 K
оштрафував	2656 K
""", 'п': """
партнером	2182 совместно с K	2630 спільно з K
партнерские	37 K ссылки	2182 K ссылки
партнерські	2630 K посилання
партнеры	2144 мы и наши K
партньорски	181 K линкове
партнёром	2182 совместно с K
партнёрские	37 K ссылки	2182 K ссылки
патроном	2208 станьте K
пееха	204 K
пели	2211 K
первый	2210 K месяц	2210 рубль в K
переведите	2208 K нам
перевірте	2622 K себе	2625 K пошту
передплатник	50 як K	2583 уже K	2583 вже K
передплатникам	2583 доступний лише K	2583 доступна лише K	2583 доступно лише K
передплатники	50 K можуть	2641 лише K	2641 тільки K
передплатників	2583 тільки для K
передплатою	2583 доступна за K	2583 доступний за K	2626 за K	2648 з K
передплату	2626 K за	2653 оформіть K
передрук	45 K	2606 K
передруковувати	45 K
передруку	2606 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2160 K
перепечатке	2160 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2604 K даних
персональных	2158 K данных
писав	2656 K
писал	2211 K
писала	2211 K	2656 K
писати	2654 нам K
писменото	183 без K съгласие
письме	2178 в одном K
письменного	2199 без K согласия
письмової	2646 без K згоди
питаха	204 K
питаше	204 K
пишете	38 K ни	67 K ни	162 K ни	163 K на	201 K ни
пишеше	204 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2164 K нам	2196 K на	2208 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2611 K нам	2644 K на
платной	2131 в K версии
побачили	2652 K помилку
повний	20 K текст	2626 K текст
повтаря	204 K
повтаряше	204 K
повторював	2656 K
повторює	2656 K
повторяет	2211 K
повторял	2211 K
повторяла	2211 K
повідомив	2656 K
повідомила	2656 K
повідомили	2656 K
повідомте	38 K нам	67 K нам	2611 K нам	2611 K нас	2653 K нам
подайте	163 K сигнал
поддержать	2208 K нас	2208 K редакцию	2208 K нашу
поддерживайте	2208 K нас	2208 K нашу
поддержите	2126 K нашу	2126 K нас	2185 K	2208 K нас	2208 K нашу	2208 K редакцию	2208 K проект	2208 K автора	2208 K наш
поддержка	2127 ваша K	2208 ваша K поможет	2208 ваша K помогает	2208 ваша K позволит
поддержке	2182 при K партнёра	2182 при K партнера	2185 благодаря вашей K	2209 вашей K
поддержки	2209 без вашей K	2209 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	204 K
подканяха	204 K
подканяше	204 K
подкаст	34 наш K	34 нашия K	171 K	202 нашият K	2173 K	2209 наш K	2620 K	2654 наш K
подкаста	171 K	2173 K	2209 нашего K
подкасте	34 нашем K	2173 K
подкасти	34 наші K	171 K	2620 K
подкастов	2173 K
подкасту	2620 K
подкастът	171 K
подкасты	2173 K
подкасті	34 нашому K	2620 K
подкастів	2620 K
подкрепа	184 с вашата K	184 вашата K	201 вашата K	202 вашата K
подкрепата	181 с K на партньор
подкрепете	184 K	201 K ни	201 K нашата
подкрепяйте	201 K ни
подписаны	2131 уже K
подписка	2131 уже есть K	2212 K
подписке	2131 доступен только по K	2131 доступна по K	2131 доступен по K	2179 по K
подписки	2212 K
подпиской	2204 с K
подписку	2131 оформить K	2131 оформите K	2178 спасибо за K	2179 K за	2208 оформите K	2208 оформить K
подписчик	50 как K	2131 уже K	2131 вы уже K
подписчикам	2131 доступна только K	2131 доступно только K	2131 доступен только K	2193 только K
подписчики	50 K могут	2193 только K	2212 K
подписчиков	2131 только для K
подписчиком	2208 станьте K
подписывайтесь	2134 K на рассылку	2141 K на нас	2141 K на наш	2141 K на канал	2141 K на telegram	2208 K на
подписываясь	2178 K
подпишитесь	2126 K на регулярное	2134 K на рассылку	2141 K на наш	2141 K на канал	2208 K на
подчеркнул	2211 K
подчеркнула	2211 K
подчерта	204 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2618 нашу K
пожертвование	2126 оформите K	2127 сделайте K	2185 регулярное K	2185 ежемесячное K	2208 ваше K	2208 сделайте K	2208 оформите K	2212 K
пожертвования	2209 на K	2212 K
пожертвованиям	2185 благодаря K	2209 благодаря K
пожертвуйте	2208 K
позволяет	2208 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	183 K на
поиска	204 K
поискал	204 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2131 чтобы прочитать K
полный	20 K текст	2179 K текст
получавайте	197 K
получавате	193 искате ли да K	193 искате да K
получайте	2203 K
получать	2195 хотите K
помилку	2652 знайшли K
помогите	2208 K нам
помогнете	201 K ни
помогут	2209 K нам
поможет	2209 K нам
помоли	204 K
помолил	204 K
помолила	204 K
помощник	63 наш K	63 ии-K
помощь	2208 нам нужна ваша K
помощью	2187 с K ии
помітили	2607 якщо ви K	2652 K помилку
помічник	63 наш K
понравилась	2209 K статья
понравился	2209 K материал	2209 K текст
пообещал	2211 K
пообещала	2211 K
пообіцяв	2656 K
пообіцяла	2656 K
попереджає	2656 K
попередив	2656 K
попита	204 K
попросив	2656 K
попросил	2211 K
попросила	2211 K	2656 K
попросили	2211 K	2656 K
попросило	2211 K
порадив	2656 K
порадила	2656 K
посилання	2632 K на джерело обов'язкове
последвайте	201 K ни
последната	192 K ви безплатна статия	192 K безплатна статия
посоветовал	2211 K
посоветовала	2211 K
постановив	2656 K
постановил	2211 K
посъветва	204 K
посъветвал	204 K
посъветвали	204 K
потребовал	2211 K
потребовала	2211 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	2178 вашей K
почтовом	2178 вашем K ящике
почту	2135 на вашу K	2135 вам на K	2178 вашу K
пошту	2586 на вашу K
пошті	2625 вашій K
пощенска	149 вашата K кутия
пояснив	2656 K
пояснил	2211 K
пояснила	2211 K	2656 K
пояснював	2656 K
пояснювала	2656 K
пояснює	2656 K
поясняет	2211 K
правото	29 си запазва K
працювати	2633 допоможе нам K	2654 K далі
працюємо	2654 ми K
предпочитаемые	2161 K источники
предпочитаемых	2161 K источников
предпочитан	160 K източник
предпочитани	160 K източници
предпочитаните	160 K източници	160 K си източници
предпочтительные	2161 K источники	2198 K источники
предпочтительный	2161 K источник
предпочтительных	2198 K источников
предупреди	204 K
предупредил	2211 K
предупреждава	204 K
предупреждает	2211 K
препечатването	183 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2211 K
призвала	2211 K
призвали	2211 K
призна	204 K
признава	204 K
признавал	2211 K
признает	2211 K
признал	2211 K
признала	2211 K
признали	2209 нас K
призова	204 K
призовава	204 K
призовал	204 K
призоваха	204 K
призывал	2211 K
призывала	2211 K
призывали	2211 K
приложение	202 нашето K	2136 скачать K	2137 скачайте K	2137 установите K	2159 наше K	2159 мобильное K	2208 скачайте наше K	2208 скачайте K и
приложението	201 изтеглете K ни	201 изтеглете K на вестник
приложении	2136 открыть в K	2159 нашем K
приложения	2159 нашего K	2209 нашего K
приоритетным	2161 K источником
присоединяйтесь	51 K	2208 K к нам	2208 K к нашему	2208 K к нашей	2208 K к нашим	2208 K к сообществу	2208 K к читателям	2208 K к тем
присъединете	51 K се	201 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2164 K нам	2164 K фото	2164 K видео	2164 K новости	2164 K свои	2164 K их нам	2208 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2164 K нам	2164 K фото	2164 K их нам	2208 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2653 K до нас	2653 K до нашої	2653 K до нашого	2653 K до спільноти	2653 K до читачів
приєднуйтеся	51 K	2653 K до нас	2653 K до нашої	2653 K до нашого	2653 K до спільноти	2653 K до читачів
проверьте	2175 K себя	2178 K почту
проголосуйте	2190 K	2638 K
продовження	2630 реклама. K
продовжити	2583 щоб K читання	2633 допоможуть нам K
продовжувати	2654 K роботу
продолжаем	2209 мы K работать
продолжать	2185 помогут нам K	2209 K работу
продолжение	2182 реклама. K
продолжить	2131 чтобы K чтение	2185 помогут нам K	2185 поможет нам K	2209 K работу
продължава	181 K по-долу
продължете	146 K да четете
продължим	202 да K да работим
продължите	145 за да K да четете
произведен	2155 настоящий материал (информация) K	2200 материал K
произведён	2200 материал K
пройдите	2175 K тест
пройдіть	2622 K тест
пропускайте	193 не K
пропустите	2195 не K
пропустити	2643 не хочете K
пропустить	2195 не хотите K
пропустіть	2643 не K
просив	2656 K
просил	2211 K
просила	2211 K	2656 K
просили	2211 K	2656 K
просьба	2123 у нас к вам K	2123 у нас есть K
просять	2656 K
проучване	172 нашето K
прохання	2577 маємо до вас K	2577 невелике K
прочетете	146 за да K цялата
прочитать	2131 осталось K	2131 чтобы K статью
пріоритетне	2608 K джерело
пріоритетним	2608 K джерелом
публиковать	45 K у себя
пълния	178 K текст
първия	203 за K месец
підписатися	2585 K на розсилку
підписка	2657 K
підписку	2583 оформіть K	2625 дякуємо за K	2653 оформіть K
підписники	2641 лише K	2657 K
підписників	2583 тільки для K
підписуйтесь	2589 K на нас	2589 K на наш	2589 K на канал	2589 K на telegram	2653 K на
підписуйтеся	2589 K на наш	2589 K на канал
підписуючись	2625 K
підпишіться	2585 K на розсилку	2589 K на наш	2653 K на
підтримайте	2580 K нашу	2580 K незалежну	2580 K нас	2633 K	2653 K нас	2653 K нашу	2653 K незалежну	2653 K редакцію	2653 K автора	2653 K роботу	2653 K наш
підтримати	2653 K нас	2653 K нашу
підтримка	2581 ваша K	2653 ваша K допоможе
підтримки	2630 за K партнера	2654 спільноти K	2654 вашої K
підтримуйте	2653 K нас	2653 K нашу
підтримці	2633 завдяки вашій K	2633 завдяки K читачів	2654 вашій K
піти	2577 перш ніж K
""", 'р': """
работа	202 нашата K	2209 наша K
работаем	2209 мы K
работать	2185 помогут нам K	2185 поможет нам K	2209 K дальше
работу	2209 нашу K
радив	2656 K
радила	2656 K
радили	2656 K
радить	2656 K
разкажете	38 K ни	67 K ни
разрешение	156 без K е забранено
разрешения	2199 без K редакции
разчитаме	184 K на вашата	202 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2208 K нам
рассказал	2211 K
рассказала	2211 K
рассказывать	2209 K правду
расследование	2209 наше K	2209 это K
расследования	2209 наши K
рассылка	2209 наша K	2212 K
рассылку	2134 нашу K	2134 K самых	2209 нашу K
регистрацията	176 с K си	176 благодарим за K
регистрируясь	2178 K
регулярний	2633 K внесок
редактор	164 е K	164 - K	164 , K	2165 - K	2165 , K	2613 - K	2613 , K
редакторка	2613 - K	2613 , K
редакцией	39 нашей K	2164 связаться с K
редакции	2199 без согласия K	2209 нашей K
редакцию	39 в нашу K	2164 напишите в K	2164 пишите в K
редакция	169 в нашата K	202 нашата K	2209 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2611 напишіть у K	2611 пишіть у K
редакція	2654 наша K
редакцією	39 нашою K	2611 зв'язатися з K
редакції	43 письма до K	2611 пишіть до K	2646 без згоди K	2646 без дозволу K	2654 нашої K
рекламата	11 K	181 след K
реклами	11 K	70 без K	70 немає K	202 без K	2630 після K	2630 на правах K	2654 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2182 после K	2182 на правах K	2209 без K
репортер	39 на нашия K	164 е K	164 - K	164 , K	2165 - K	2165 , K	2613 - K	2613 , K
репортери	39 на нашите K	202 нашите K
репортерка	2613 - K	2613 , K
репортёр	2165 - K	2165 , K
решил	2211 K
реєструючись	2625 K
робота	2654 наша K
роботу	2654 нашу K
розкажіть	38 K нам	67 K нам
розповів	2656 K
розповідати	2654 K правду
розповіла	2656 K
розсилка	2654 наша K	2657 K
розсилку	2585 нашу K	2585 щоденну K	2654 нашу K
розслідування	2654 наші K	2654 це K
рублей	2210 # K
рік	2655 на K
""", 'с': """
свободната	201 подкрепете K
свържете	38 K се с нас	67 K се с нас	162 K се с нашия	162 K се с нашата	162 K се с нас	162 K се с автора	201 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2164 K с нами
связаться	2164 K с автором
седмично	17 веднъж K
сигнализирайте	162 K ни
сказав	2656 K
сказал	2211 K
сказала	2211 K	2656 K
скаржаться	2656 K
скаржився	2656 K
скаржилася	2656 K
скачайте	2136 K наше
скиньте	2208 K нам	2208 K донат
сколько	2208 скиньте K
скриньку	2625 вашу K
скриньці	2625 вашій K
следите	2141 K за нами
словам	2211 по K
словами	2656 за K
слушайте	194 K ни
слідкуйте	2589 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2211 K
советовала	2211 K
советовали	2211 K
советует	2211 K
согласны	43 не K	43 K с автором
содержимое	2167 внешнее K
сообщение	2155 данное K (материал) создано	2200 K создано
сообщил	2211 K
сообщила	2211 K
сообщили	2211 K
сообщите	38 K нам	67 K нам	2164 K нам	2208 K нам
соучастником	2185 станьте K	2208 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2587 увімкнути K	2587 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2654 K текст	2654 K матеріал
сподобалась	2577 якщо вам K стаття
според	204 K
спрашивает	2211 K
спросил	2211 K
спросила	2211 K
співали	2656 K
співучасником	2653 станьте K
спільнота	2654 наша K
спільноти	2581 стань частиною K	2633 частиною K	2654 нашої K
станете	201 K абонат	201 K член
станьте	51 K одним из них	2208 K нашим	2653 K нашим
статей	2640 до всіх K	2640 до усіх K
статии	191 до всички K
статия	159 хареса ли ви тази K	178 цялата K	202 тази K
статията	178 % от K
стаття	2654 ця K
статья	2209 эта K
статьям	2192 ко всем K
стверджує	2656 K
стежте	2589 K за нами
стигнали	159 щом сте K дотук
стороннего	2167 K сервиса
сторонним	2167 K сервисом
стороннього	2615 K сервісу
стороннім	2615 K сервісом
суммой	2210 любой K
сумму	2210 любую K
сутрин	17 всяка K
существуем	2209 мы K
существует	2185 K благодаря
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
телеграм	16 K	161 K	2141 наш K-канал	2141 в нашем K	2162 K	2162 K-канал	2162 K-канале	2196 пишите в K	2209 наш K	2589 наш K-канал	2609 K	2609 K-канал	2609 K-каналі
телеграме	16 K	2162 K
телеграмі	2609 K
тест	2175 наш K	2622 наш K
тиждень	17 раз на K	2655 на K
требовал	2211 K
требовала	2211 K
требовали	2211 K
тръгнете	159 преди да си K
""", 'у': """
уведомления	14 K	2137 включите K	2137 включить K	2137 разрешить K
уверяет	2211 K
уверял	2211 K
уверяла	2211 K
увійдіть	24 K	2584 K, щоб
уговаривал	2211 K
уговаривала	2211 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	169 нашия K
уйдете	2123 прежде чем вы K
улюблених	2608 K джерел
улюблені	2608 K джерела
умовляв	2656 K
умоляваше	204 K
умолял	2211 K
умоляла	2211 K
умоляли	2211 K
утверждает	2211 K
уточнив	2656 K
уточнил	2211 K
уточнила	2211 K	2656 K
учасником	2653 станьте K
""", 'ф': """
фейсбук	16 K	161 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2209 K нашу
цитировании	2160 при K
цитування	2606 у разі K
цитуванні	2606 при K
""", 'ч': """
частиною	2653 станьте K
частковому	2632 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	194 K ни
читаете	2208 спасибо, что K
читай	2589 K нас
читайте	2141 K нас в	2589 K нас у	2589 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2175 опросе K	2185 благодаря поддержке K	2205 K	2209 наших K
читатели	36 наши K	36 нашите K	43 писма на K	199 K	202 нашите K	2123 дорогие K	2205 K	2209 наши K
читателите	199 K	202 с подкрепата на K	202 от K ни
читателям	18 благодаря K	36 нашим K	2205 K	2209 благодаря K
читати	2583 щоб K далі	2653 щоб K далі
читачам	18 завдяки K	2649 K
читачі	36 наші K	2649 K	2654 наші K
читачів	43 листи K	2649 K	2654 наших K
читаєте	2653 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2655 K
щомісячний	2633 K внесок
щомісячно	2655 K
щоранку	17 K
щотижневу	2585 K розсилку
""", 'э': """
электронной	2178 адрес K почты
электронную	2178 K почту
""", 'я': """
яжіться	38 зв'K з нами	2611 зв'K з нами
язкові	21 обов'K поля	2596 обов'K поля
якщо	2577 K ви вже тут
""", 'і': """
інтелектом	2635 штучним K
інтелекту	2635 за допомогою штучного K
""", 'א': """
אומר	1254 K
אומרת	1254 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1208 עקבו K	1251 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1206 דואר K
אמר	1254 K
אמרה	1254 K
אמרו	1254 K
אתכם	1238 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1253 K
ביקש	1254 K
ביקשה	1254 K
במייל	1237 K שלכם
בסרטון	1227 לצפות K זה
בעוגיות	1213 שימוש K
בעיתונות	1238 לתמוך K
בקובצי	1212 משתמש K
בשבוע	17 פעם K	1253 K
בתוכן	1249 לעשות שימוש K
""", 'ד': """
דווחו	1251 K לנו
דיוור	1237 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1209 הורידו את K	1252 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1254 K
הודיעה	1254 K
הוואטסאפ	1209 לקבוצת K
הווטסאפ	1209 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1254 K
הוסיפה	1254 K
הזהיר	1254 K
הזכויות	1220 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1250 הכתבות K
הטלגרם	1209 לערוץ K
הטקסט	1228 K
היום	1251 תרמו K
הירשמו	1251 K לקבלת
הכותב	1249 על דעת K
הכתבה	45 לפרסם את K	1202 להמשך קריאת K	1228 K	1252 K הזאת
המדור	1226 הוא עורך K	1226 היא עורכת K
המובעות	1249 הדעות K במאמר	1249 הדעות K בטור	1249 הדעות K בכתבה
המועדף	1223 למקור K	1223 כמקור K
המייל	1205 לתיבת K	1206 כתובת K
הניוזלטר	1206 K היומי	1237 K השבועי של	1237 K שלנו	1252 K
הסביר	1254 K
הסיכום	1228 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1228 הנקודות K
העיתונות	1252 K העצמאית
הפרטיות	1213 מדיניות K
הפרסומת	11 K
הצביעו	1251 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1209 K לערוץ	1251 K אלינו
הקוראים	18 בזכות K
השימוש	1213 תנאי K
התגובות	1234 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1238 בזכות K שלכם
התראות	14 K
התרגום	1228 K
התרומה	1251 K שלכם
""", 'ו': """
ובטוויטר	1208 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1238 K בכם
ותלויה	1238 K בכם
""", 'ז': """
זקוקה	1251 K לכם
""", 'ח': """
חודשית	1251 תרומה K
חיצוני	1227 תוכן K	1227 תוכן ממקור K
""", 'ט': """
טען	1254 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1237 K למייל	1237 K לתיבת
""", 'כ': """
כמנויים	50 K	1202 הצטרפו K
כתב	1254 K
כתבה	1228 K זו	1252 K זו	1254 K
כתבו	38 K לנו	67 K לנו	1251 K לנו
כתבות	1250 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1226 היא K
כתובת	1206 K דוא"ל
""", 'ל': """
לדברי	1254 K
להגיב	6 כדי K	1234 K
להמשיך	1202 כדי K לקרוא	1238 עזרו לנו K
להעתיק	1220 אין K	1249 לשכפל, K
לחודש	1253 K
לחוק	1249 סעיף #א K
לחצו	1251 K כאן
לידיעון	1251 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1203 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1205 הירשמו K	1205 הרשמה K	1205 K שלנו	1237 בהצלחה K	1251 הירשמו K
לעזרתכם	1251 אנחנו זקוקים K
לענייני	1226 הוא כתב K	1226 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1227 K בתוכן
לקבוצת	1209 הצטרפו K
לקריאה	1250 כתבות K
לקריאת	20 K הכתבה
לשנה	1253 K
לתומכים	1238 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1250 K חינם
מועדף	1223 מקור K	1223 כמקור K
מינוי	1202 רכשו K	1251 רכשו K	1255 K
מנוי	1202 כבר K
מנויים	1255 K
מסכימים	43 לא K	43 K?	1237 בהרשמה אתם K
מסר	1254 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1237 K שבועי	1255 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1228 K
סיפר	1254 K
סיפרה	1254 K
סעיף	1249 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1251 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1237 לקבלת K במייל
עיתונאי	1226 הוא K
עיתונאית	1226 היא K
עיתונות	1238 לעשות K	1252 K עצמאית
עכשיו	1251 תרמו K
עמלה	1248 נקבל K	1248 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1252 ללא K
פרסומת	11 K
פרשן	1226 הוא K
פרשנית	1226 היא K
""", 'צ': """
ציין	1254 K
""", 'ק': """
קוראי	1252 K
קרא	1254 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1253 חודש K
""", 'ש': """
שאלו	1228 K את
שולחים	57 אנחנו K לכם
שיווקי	1237 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1251 K לנו
שלנו	39 לכתב K	1252 K
שנקבל	1248 K עמלה
שקראתם	1251 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1234 K
תוכן	9 K זה	1227 הצגת K
תייגו	62 K אותי
תלוי	1238 K בכם
תלויה	1238 K בכם
תמיכתכם	1251 K
תמכו	1251 K בנו
תקציר	1228 K
תרומה	1255 K
תרומות	1255 K
""", 'ا': """
اخبارنا	139 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1025 K مطلب	1025 K خبر	1031 براي K مطلب
ادعمنا	138 K
ادعموا	138 K
ارسال	6 براي K نظر	1003 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	140 K
استخدام	99 يمنع اعادة K
استطلاع	138 صوت في K
استطلاعنا	139 K
استفاده	991 از كوكي K ميكنيم	991 از كوكيها K ميكنيم	992 شرايط K	999 K از مطالب اين سايت	999 K از مطالب سايت
استمرار	138 ساهم في K	138 ساهموا في K
اسپم	71 بدون K
اشار	141 K
اشارة	62 ضع K الي
اشارت	141 K
اشتراك	125 لديك K	142 K	1020 K تهيه كنيد	1031 K تهيه كنيد	1035 K
اشتراكك	122 تم K
اشترك	77 K الان	138 K الان
اشتركوا	138 K
اصحابها	120 تعبر عن راي K	120 عن راي K
اضاف	141 K
اضافت	141 K
اضغط	138 K هنا
اطلاع	1003 به ما K دهيد
اعادة	45 K نشر	99 يمنع K نشر
اعجبك	139 K هذا
اعلام	1034 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	141 K
اعلنت	141 K
اعملوا	62 K تاغ
افاد	141 K
افادت	141 K
افزود	1034 K
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
اول	1033 ماه K
ايميل	986 K خود را	986 به K شما	987 ادرس K	987 نشاني K	1016 در K خود	1031 K خود را وارد كنيد
ايميلتان	1016 به K
اينجا	1024 K كليك كنيد	1031 K كليك كنيد
اينستاگرام	989 در K دنبال
اينه	64 K
اپ	1015 K
اپليكيشن	1015 K	1031 K ما را	1031 K را دانلود كنيد	1031 K را نصب كنيد	1032 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	107 K
باحثة	107 K
بازتابدهنده	1029 الزاما K	1029 لزوما K	1029 K ديدگاه
بازنشر	45 K
باشيد	1003 با ما در تماس K
بالضرورة	120 لا تعبر K عن	120 لا يعبر K عن	120 لا تعكس K	120 لا يعكس K	120 لا تمثل K	120 لا يمثل K
ببينيد	1010 را K
بحسب	141 K
بخوانيد	1001 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1032 K ما
بريدك	60 لن يظهر K	80 الي K	122 في K	122 علي K	122 سجل K	122 اضف K
بريدكم	122 في K
بشنويد	1010 K
بعرض	109 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1003 براي ما K
بفضلكم	139 K
بنويسيد	38 براي ما K	67 براي ما K	1003 براي ما K	1031 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1001 K	1009 به تيم ما K	1031 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1003 با ما در ميان K	1031 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1003 با ما تماس K
""", 'ت': """
تؤكد	141 K
تابعنا	87 K علي	87 K عبر	138 K علي تويتر	138 K علي غوغل	138 K علي جوجل
تابعوا	86 K اخبار
تابعونا	86 K علي	86 K عبر	138 K علي
تاكيد	1034 K كرد
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
ترجيحي	1002 منبع K	1002 منابع K
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
تلگرام	989 ما را در K	989 در K دنبال	989 كانال K ما	1003 با ما در K
تماشا	1010 K كنيد
تمامي	1000 K حقوق
تمثل	120 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	138 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	99 يمنع اعادة K
توضيح	1034 K داد
تيم	1032 K ما
""", 'ج': """
جاوااسكريپت	991 K را فعال
""", 'ح': """
حذر	141 K
حذرت	141 K
حساب	77 هل لديك K
حقوق	1000 كليه K	1000 همه K	1000 تمام K
حمايت	1017 K مالي خود	1018 به K شما نياز	1018 با K شما	1019 K كنيد	1031 از ما K كنيد	1031 K شما
""", 'خ': """
خارجي	109 محتوي K
خبر	4 اين K	1032 اين K
خبرنامه	986 K ما	986 اشتراك K	987 در K	1016 K روزانه	1016 K هفتگي	1032 K ما	1032 K	1035 K
خبرنگار	39 K ما	1003 K ما را	1005 K
خبرنگاران	39 K ما	1032 K ما
خصوصي	992 سياست حريم K
خواست	1034 K
خواستند	1034 K
خواندن	1020 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1018 به K خود تكيه	1032 K ما
خواهد	1012 منتشر K شد
خواهند	1012 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1005 استاد K
دستيار	63 K مجازي
دعا	141 K
دعت	141 K
دعمك	138 K
دعمكم	123 نعتمد علي K	123 تعتمد علي K	123 نحتاج الي K	138 K
دنبال	989 ما را K كنيد	1001 K كنيد	1001 K كنيم	1031 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1003 به ما خبر K	1010 گوش K	1021 هديه K	1031 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1012 نوشتن K	1012 ارسال K	1012 بيانگر K	1029 لزوما K
""", 'ذ': """
ذكر	141 K
ذكرت	141 K
""", 'ر': """
راسلنا	38 K	67 K	138 K
راسلونا	38 K	67 K	138 K
رايگان	1009 وبينار K ما	1020 اشتراك K	1030 مقاله K	1030 مطلب K	1030 مطالعه K	1031 K ثبت نام كنيد
روزنامه	1029 ديدگاه K
روزنامهنگار	1005 K
روزنامهنگاري	1032 K مستقل
""", 'س': """
سالانه	1033 K
ساهم	138 K في دعم
ساهموا	138 K في دعم
سايت	1032 K ما
سايتهاي	1006 محتواي K ديگر
سنويا	140 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	138 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	138 K
شهريا	140 K
شويد	24 وارد K	1001 عضو K	1001 K	1031 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1016 خبرنامه K
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
علاقه	1002 منبع مورد K
عملنا	139 K
عمولة	133 قد نحصل علي K	133 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1009 K شغلي در
فريقنا	139 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	138 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1012 K	1013 حروف لاتين (K)
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
كار	1032 K ما
كاربري	1020 حساب K خود شويد	1031 حساب K خود شويد
كانال	989 به K ما	1001 K ما	1032 K ما
كتب	141 K
كتبت	141 K
كردهايد	1020 ثبت نام K	1020 ثبتنام K
كمصدر	104 K مفضل
كميسيون	1027 K دريافت كنيم	1027 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1009 ديدن K	1010 گوش K	1021 هديه K	1024 روي لينك كليك K	1024 كليك K	1031 به ما كمك K	1031 روي لينك كليك K	1031 همين حالا ثبت نام K
كوكي	992 از K
كوكيها	992 K
""", 'ل': """
لاتين	1012 حروف K	1013 حروف K
لاشتراكك	122 K في
لاشتراككم	122 K في
لاضافة	6 K تعليق	119 K تعليق
لزوما	1029 K نظر
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
ما	1032 به K
مالي	1018 كمك K شما	1031 كمك K شما	1035 كمك K
ماه	1033 در K
ماهانه	1033 K
متجرنا	139 K
متصفحك	10 K
مجانا	138 سجل K
مجانيا	135 مقالا K
مجانية	135 مقالات K
محتوا	9 اين K
محتواي	1006 K خارجي	1006 اجازه ميدهيد K
محتوايي	1006 حاوي K از
محتوي	109 K من طرف ثالث
محفوظ	999 حقوق K است
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
مستقل	1032 رسانه K
مستقلة	139 صحافة K
مشترك	125 هل انت K	1020 K شويد	1031 K شويد
مشتركا	50 بصفتك K
مشتركان	1020 ويژه K است
مصنوعي	1007 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1032 اين K
معنا	138 ساهم K
مقالاتنا	123 لا نضع K	139 K
مقاله	1025 ادامه K
منبع	1028 ذكر K
منتخب	1002 منبع K
منشن	62 K لي
منصتنا	139 K
مهمانم	54 قهوه K
موافقتك	109 نطلب K
موبايل	1015 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1016 عضويت شما با K	1016 ثبت نام شما با K
موقعنا	139 K
ميتوانند	50 مشتركان K
ميخواهيم	1006 از شما اجازه K
ميدهد	1012 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1034 K
ميگويد	1034 K
ميگيريم	1027 كميسيون K
""", 'ن': """
ناشد	141 K
ناشدت	141 K
نتقاضي	133 K عمولة	133 قد K عمولة
نحتاج	123 K الي دعمك
نخواهد	22 منتشر K شد	1012 منتشر K شد
نخواهند	1012 منتشر K شد
ندهيد	1031 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1015 K موبايل
نستخدم	90 K ملفات
نشرتنا	80 اشترك في K	139 K
نظر	6 ثبت K
نظرسنجي	1031 در K ما	1032 K ما
نميشود	60 ايميل شما نمايش داده K	1012 منتشر K
نوشت	1034 K
نويسنده	1003 ايميل K	1005 K
نياز	1018 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1020 مشترك K
هماكنون	1031 K ثبت نام كنيد
همايش	1009 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1018 به حمايت شما K
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
وبينار	1009 K ما	1009 در K
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
ويديو	40 عكسها و K	40 عكس و K	1006 ديدن اين K
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
پژوهشگر	1005 K
""", 'گ': """
گزارش	1032 اين K
گزارشهاي	1032 K ما
گفت	1034 K
گفتند	1034 K
گفته	1034 K است	1034 به K
""", 'अ': """
अन	1281 Kुवाद	1304 के Kुसार
अप	1304 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1286 Kी राय दें	1286 Kी राय कमेंट	1286 Kी प्रतिक्रिया	1287 कमेंट में Kी राय
अलर	1288 K्ट पाने के लिए
अवसर	1284 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1280 Kी इजाजत मांगते हैं	1280 Kी अनुमति मांगते हैं	1301 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1273 कॉपीराK	1280 बाहरी साK	1302 हमारी वेबसाK
इन	24 लॉग K
इनब	1259 आपके Kॉक्स	1289 अपने Kॉक्स में
इब	1259 न्यूजलेटर को सब्सक्राK	1259 न्यूजलेटर सब्सक्राK	1262 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1291 सब्सक्राK्स के लिए है	1291 सब्सक्राK हैं
इस	1302 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1260 ऐप डाKोड करें	1288 डाKोड करें	1288 डाKोड कीजिए	1301 ऐप डाKोड करें	1301 ऐप डाKोड कीजिए
उपय	1265 कुकीज का Kोग	1265 कुकी का Kोग
उपलब	1280 सामग्री K्ध नहीं है
""", 'ए': """
ए	1284 वेबिनार के लिK	1301 जुडिK	1301 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1299 Kेंसी की फीड
""", 'ऐ': """
ऐप	1260 हमारा K	1302 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1286 क्विज खेलें K
""", 'क': """
क	1304 मुताबिK
कम	1287 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1259 ईमेल दर्ज Kें	1260 ऐप इंस्टॉल Kें	1260 नोटिफिकेशन चालू Kें	1262 फॉलो Kें	1274 क्लिक Kें	1274 जॉइन Kें	1274 ज्वाइन Kें	1274 सब्सक्राइब Kें	1274 लाइक Kें	1277 हमें ईमेल Kें	1280 कुकीज स्वीकार Kें	1284 टिकट बुक Kें	1286 पोल में वोट Kें	1286 सर्वे में भाग लेK	1288 इंस्टॉल Kें	1288 नोटिफिकेशन ऑन Kें	1288 नोटिफिकेशन ऑन K लें	1289 साइन अप Kें	1293 शेयर Kें	1293 साझा Kें	1293 सेव Kें	1293 गिफ्ट Kें	1301 सब्सक्राइब Kें	1301 फॉलो Kें	1301 लॉग इन Kें	1301 लॉगिन Kें	1301 साइन अप Kें	1301 यहां क्लिक Kें	1301 लिंक पर क्लिक Kें	1301 अभी रजिस्टर Kें
करक	1277 कमेंट Kे बताएं	1289 सब्सक्राइब Kे आप	1289 साइन अप Kे आप
करन	1287 कमेंट Kे के लिए	1287 टिप्पणी Kे के लिए	1287 टिप्पणी पोस्ट Kे के लिए	1287 कमेंट Kे वाले
कल	1300 फ्री आर्टिK	1300 मुफ्त आर्टिK
कह	1304 Kा
कहत	1304 Kे	1304 Kी
""", 'ख': """
ख	1285 वीडियो देKें	1285 वीडियो भी देKें	1300 मुफ्त लेK	1304 लिKा
खक	1299 लेK के निजी विचार
खन	1285 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1295 अन्य Kों के लिए	1295 ताजा Kों के लिए	1295 की Kों के लिए	1300 मुफ्त Kें	1301 K भेजें	1301 पूरी K पढें	1302 इस K	1302 यह K
खर	1284 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1293 लिंक कॉपी हो Kा
""", 'च': """
चलत	1290 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1281 पूKें	1304 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1265 निKा नीति
जनर	1299 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1277 हमें Kूर दें
""", 'ट': """
ट	1265 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1259 हमारे न्यूजलेK	1259 हमारा न्यूजलेK	1259 हमारा साप्ताहिक न्यूजलेK	1259 न्यूजलेK के लिए	1279 सब एडिK हैं	1279 सब-एडिK हैं	1279 सीनियर सब एडिK हैं	1302 हमारे न्यूजलेK	1305 न्यूजलेK
""", 'ठ': """
ठक	1302 हमारे पाK
""", 'ड': """
ड	1274 जुKें	1299 सिंKीकेट फीड
डक	1285 पॉKास्ट सुनें	1302 हमारा पॉKास्ट
डन	1275 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1281 मुख्य बिंKु	1301 राय Kें
दद	39 हमारे संवाKाता	1279 वरिष्ठ संवाKाता हैं	1279 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1285 को सुKें	1285 लेख सुKें	1305 दाK
नन	1285 पॉडकास्ट सुKे के लिए
नल	1262 चैK से जुडें	1302 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1299 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1260 ऐप में Kें
पढन	1291 Kे के लिए	1295 और खबरें Kे के लिए
पण	1287 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1263 गूगल न्यूज K	1289 ईमेल K पाने के लिए
पस	1276 Kंदीदा सोर्स	1276 Kंदीदा स्रोत	1276 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1276 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1277 हमें Kाएं	1301 हमें Kाएं	1301 राय Kाएं	1304 Kाया	1304 Kाते
बनकर	1291 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1280 से मिली साK्री शामिल है
मदद	1301 हमारी K करें	1301 आर्थिक K दें	1301 K कीजिए
मह	1303 हर Kीने
""", 'य': """
यत	1265 गोपनीKा नीति
यह	1285 वीडियो Kां देखें	1301 Kां देखें	1302 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1272 सर्वाधिकार सुK्षित	1302 हमारी पत्Kारिता	1302 स्वतंत्र पत्Kारिता	1302 हमारे पत्Kार
रखन	1279 का अनुभव Kे	1291 पढना जारी Kे के लिए
रत	1303 प्Kि माह
रह	1295 जुडे Kें	1295 जुडे Kिए
""", 'ल': """
ल	1304 बोKे	1304 बोKा
""", 'व': """
वर	1299 पुनर्प्रकाशन K्जित	1303 प्रति K्ष
""", 'श': """
श	1281 सारांK
शन	14 नोटिफिकेK	1298 हमें कमीK मिल	1305 सब्सक्रिप्K
शर	1265 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1277 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1279 पत्रकारिता में K्रिय हैं
सकत	1275 जुड Kे हैं	1275 फॉलो कर Kे हैं	1277 हमें भेज Kे हैं	1298 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1291 पहले से K्य हैं	1291 K्यता लें	1301 K्य बनें
सप	1303 प्रति K्ताह
सफल	1289 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1281 Kी	1301 K्थन करें
सर	1286 K्वे में हिस्सा लें	1286 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1290 आर्थिक Kोग दें	1290 आर्थिक Kोग करें	1290 हमें Kोग करें	1290 आपके Kोग पर निर्भर	1301 आपका Kोग	1301 हमें Kोग	1301 Kोग करें	1301 आपके Kोग
""", 'ह': """
हट	1287 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1277 Kें भेजें	1284 Kारी टीम से जुडें	1301 Kें लिखें	1301 Kें भेजें	1302 Kारा काम	1302 Kारी टीम	1302 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1277 Kे संपर्क करें	1301 Kे जुडें
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
กด	2508 Kติดตาม
กร	2478 Kอกอีเมล
กล	2511 K่าว
กอ	2509 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2508 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2496 Kบคุณที่สมัคร	2496 Kบคุณที่ลงทะเบียน	2509 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2508 Kิกที่นี่	2508 Kิกชม
คว	2506 Kามเห็นส่วนตัวของผู้เขียน
ค่	2505 Kาคอมมิชชั่น	2505 Kาคอมมิชชัน
""", 'จ': """
จด	2477 Kหมายข่าวของเรา	2496 Kหมายข่าวรายสัปดาห์ของเรา	2512 Kหมายข่าว
จะ	2495 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2508 Kวน์โหลดแอปของเรา	2508 Kวน์โหลดแอปได้	2508 Kวน์โหลดแอปเลย	2508 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2487 Kดต่อผู้สื่อข่าวของเรา	2487 Kดต่อกองบรรณาธิการ	2508 Kดตามเรา
ต่	2510 Kอเดือน	2510 Kอปี
""", 'ถ': """
ถื	2496 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2500 Kลองอ่าน
ทั	38 Kกมา	2506 Kศนะของผู้เขียน
ทา	2495 Kงเว็บไซต์ขอสงวนสิทธิ์	2497 Kงอีเมลทุก
ทุ	2497 Kกเช้าทางอีเมล
""", 'บ': """
บท	2501 Kความฟรี	2509 Kความนี้
บร	2512 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2511 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2498 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2511 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2487 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2489 Kมรับคุกกี้
""", 'ร': """
ระ	2511 Kบุว่า
รา	2510 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2498 Kวมสนับสนุนการทำงานของเรา	2508 Kวมสนับสนุน	2508 Kวมบริจาคให้เรา	2508 Kวมบริจาคกับเรา	2508 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2506 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2509 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2483 Kวนลิขสิทธิ์	2484 Kวนสิทธิ์
สน	2498 Kับสนุนสื่ออิสระ	2498 Kับสนุนการทำงานของเรา	2498 Kับสนุนนักข่าว	2508 Kับสนุนเรา	2508 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2477 Kัครรับจดหมายข่าว	2477 Kัครรับข่าวสาร	2508 Kัครรับ	2508 Kัครสมาชิกวันนี้	2508 Kัครสมาชิกเลย	2508 Kัครสมาชิกเพื่อ	2508 Kัครสมาชิกได้ที่	2508 Kัครสมาชิกของเรา	2512 Kาชิก
สำ	2500 Kหรับสมาชิกเท่านั้น
สื	2509 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2487 Kงเรื่องราวของคุณ	2487 Kงข่าวหาเรา	2508 Kงข้อมูลมาที่	2508 Kงคลิปมา
""", 'ห': """
หา	2487 Kกคุณมีข้อมูล
ห้	2483 Kามคัดลอกหรือ	2483 Kามคัดลอกข้อความ	2483 Kามคัดลอกเนื้อหา	2483 Kามคัดลอกบทความ	2484 Kามทำซ้ำ
""", 'อ': """
อย	2508 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2477 Kเมลของคุณ
อ่	2500 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2508 Kียนถึงเรา	2508 K้าสู่ระบบเพื่อ
เฉ	2500 Kพาะสมาชิก
เน	9 Kื้อหานี้	2489 Kื้อหาจากภายนอก	2489 Kื้อหาภายนอก
เป	2500 K็นสมาชิกอยู่แล้ว	2511 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2495 Kื่อแสดงความคิดเห็น	2500 Kื่ออ่านต่อ	2500 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2495 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2487 K้งเบาะแสข่าว	2487 K้งเรา	2508 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2486 Kล่งข่าวที่ต้องการ	2486 Kล่งข่าวโปรด	2486 Kล่งที่มาที่ต้องการ
แอ	2508 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2508 Kวตเลย	2508 Kลดแอป
""", 'ใ': """
ให	2509 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2707 hãy gửi K
""", 'ủ': """
ủng	2696 ly cà phê K hộ	2707 hãy K hộ
""", 'あ': """
あと	1561 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1568 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1528 Kいのブラウザ
お寄	1568 Kせください
お届	57 Kけします
お申	1549 Kし込みはこちら	1568 Kし込みください	1568 Kし込みはこちら
お聞	1568 Kかせください
お見	1568 K逃しなく
お試	1568 Kしください
お読	1568 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1566 K転載したものです	1566 Kの転載です
か月	1515 K無料	1570 K無料
""", 'が': """
が無	1528 javascriptK効
""", 'こ': """
ここ	1514 Kからは有料	1515 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1514 K記事は有料	1514 K記事は会員	1533 K記事についてのご意見	1569 K記事が	1569 K記事を	1569 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1528 K用のブラウザ
ご協	1568 K力ください
ご存	1567 Kじの方は
ご寄	1512 K付をお願い	1568 K付
ご意	43 K見・ご反論	1533 K見・ご感想	1533 K見をお寄せ
ご感	1533 K想をお寄せ
ご支	1512 K援をお願い	1568 K援
ご登	1558 K録ありがとうございます	1568 K録
ご覧	1568 Kください	1568 Kいただけます
ご購	1568 K読
ご連	1568 K絡ください
""", 'す': """
すで	1561 Kに会員の方
すべ	1515 Kての記事が
""", 'ぜ': """
ぜひ	1525 Kフォロー
""", 'で': """
でも	1525 K配信中
で受	1542 lineKけ取る
で届	1542 lineKく
で最	1542 lineK新
""", 'と': """
と強	1571 K調
と書	1571 Kい
と発	1571 K表
と話	1571 Kし	1571 Kす
と語	1571 Kっ	1571 Kる
と説	1571 K明
と述	1571 Kべ
""", 'に': """
によ	1571 Kると
""", 'の': """
の使	1531 cookieK用
の学	48 aiK習
の採	1549 K用情報
の提	1566 K供記事です
""", 'を': """
をフ	1525 Kォローする	1525 Kォローしよう
を使	1531 cookieK用
を利	1531 cookieK用
を有	1528 javascriptK効	1528 javascript K効
を発	1571 K表した
を許	1546 cookieK可
""", 'ア': """
アカ	1542 lineKウントはこちら
アシ	63 aiKスタント
アフ	1565 Kィリエイト広告	1565 Kィリエイトプログラム	1565 Kィリエイトリンク
アプ	1520 Kリで開く	1520 Kリで読む	1520 Kリはこちら	1521 Kリを開く	1521 Kリをダウンロード	1521 Kリのダウンロード	1521 Kリをインストール	1557 Kリなら通知	1557 Kリなら速報	1557 Kリなら、	1557 Kリで読むと	1557 Kリなら
アン	1553 Kケートにご協力	1553 Kケートはこちら	1553 Kケート実施中	1554 Kケートに答えて
""", 'カ': """
カ月	1515 K無料	1570 K無料
""", 'ク': """
クイ	1554 Kズに答えて
クッ	1530 cookie(Kキー)	1531 Kキーを使用	1531 Kキーを利用	1546 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1533 Kントを投稿するには	1533 Kントするには	1533 Kントをお寄せ	1534 Kント欄で	1534 Kント欄に	1534 Kント欄から	1534 Kント欄へ	1556 Kントは削除します	1556 Kントは削除することが	1556 Kントは削除する場合	1556 Kントは承認	1556 Kントは公開前	1556 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1512 Kートをお願いします	1568 Kートをお願い	1568 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1568 Kンロードしてください
""", 'チ': """
チケ	1549 Kット販売中
チャ	1526 Kンネル登録を	1542 Kンネルに参加する	1542 Kンネルに参加しよう
""", 'ニ': """
ニュ	1518 Kースレターに登録	1519 Kースレターを	1542 googleKースで	1558 Kースレター登録はこちら	1572 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1525 Kローして最新	1525 Kローをお願い	1568 Kローしてください
""", 'プ': """
プッ	1521 Kシュ通知
プラ	1530 Kイバシーポリシーに
プレ	1515 Kミアム会員
プロ	1565 Kモーションが含まれ	1565 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1518 Kマガに登録	1519 Kマガで	1558 Kマガ登録はこちら	1558 Kマガの登録	1569 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	1518 Kルマガジンに登録	1519 Kルマガジンで	1519 Kルマガジンを	1519 Kルでお届け	1533 Kルアドレスが公開されることはありません	1558 Kルアドレスを入力してください	1572 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1514 Kインして続きを	1514 Kインしてください	1515 Kインが必要	1568 Kインして
""", 'ヶ': """
ヶ月	1515 K無料	1570 K無料
""", '上': """
上优	2742 在googleK先
上優	2742 在googleK先
""", '下': """
下方	2775 K留言
下載	2723 K客戶端	2725 Kapp	2725 K應用程式
下载	2723 K客户端	2725 Kapp	2725 K应用	2774 K客户端
""", '不': """
不代	2741 K表本站	2758 K表本站立场	2771 K表本報立場	2771 K表本报立场	2771 K表本站立场	2771 K表本站立場	2771 K表本媒體立場	2771 K表本網立場	2771 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2741 K转载	2741 K轉載
不认	43 K同本文
不錯	2774 K過
不错	2774 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2741 K表作者
仅供	2758 K其表达个人看法
仅限	2763 K会员	2763 K订户
""", '他': """
他說	2777 K
他说	2777 K
""", '付': """
付費	2718 K後	2778 K牆
付费	2718 K后	2778 K墙
""", '以': """
以閱	2717 K讀全文
以阅	2717 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2718 K专享	2763 K限定内容
会員	50 Kの方は	50 Kは月に	1514 K限定です	1514 K限定の記事	1514 K登録できます	1515 K登録すると	1515 K登録が必要	1561 Kの方はこちら	1561 K登録で続きを読む	1561 K登録後にご覧	1568 K登録して	1568 K登録は	1568 K登録がお済み	1568 K登録をお願い	1568 K登録で	1568 K登録のうえ	1568 K登録はこちら	1568 K登録ください	1569 Kの方
会費	1559 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2715 K支持	2774 K支持,	2774 K支持让	2774 K支持讓	2774 K支持是
""", '使': """
使用	2733 Kcookie改善	2733 Kcookie以	2733 K cookie 以	2733 K cookie 来	2733 K cookie 來	2734 Kcookie来	2734 Kcookie來
""", '來': """
來自	2749 K外部平台的內容
""", '依': """
依靠	2761 K读者的支持	2761 K讀者的支持
""", '侵': """
侵权	2741 K请	2741 K必究
侵權	2741 K必究
""", '個': """
個人	1531 K情報の取り扱い	1566 Kの見解です	2758 K看法
""", '偏': """
偏好	2742 K來源	2742 K来源
""", '僅': """
僅限	2763 K會員	2763 K訂戶
""", '優': """
優先	1541 Kソース	1541 K表示に設定	1541 Kする情報源	1541 K的に表示
""", '免': """
免費	15 K閱讀	2772 K文章	2772 K閱讀篇數	2772 K閱讀額度	2773 K註冊即可	2773 K註冊後	2774 K訂閱	2776 K試用
免费	15 K阅读	2772 K文章	2772 K阅读篇数	2773 K注册即可	2773 K注册后	2774 K订阅	2776 K试用
""", '全': """
全文	20 Kを	1514 Kを読むには	1514 Kをお読み
""", '公': """
公众	16 K号	2728 K号:
公式	1521 Kアプリ	1525 Kアカウントをフォロー	1525 Kアカウントを友だち	1542 Klineはこちら	1569 Kline
""", '关': """
关注	2728 K我们的	2774 K我们
""", '内': """
内阅	2723 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2777 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1570 K
初月	1561 K#円で	1570 K無料
""", '判': """
判断	1571 Kした
""", '利': """
利用	1530 K規約に同意
""", '前': """
前請	2758 K先登入
前请	2758 K先登录
""", '剩': """
剩余	2717 K#%
剩餘	2717 K#%
""", '力': """
力を	1559 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2728 Kline好友	2728 Kline官方	2728 Kline@	2761 K贊助行列	2761 K赞助行列	2774 K会员	2774 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1569 Kになります
""", '動': """
動画	40 Kや写真	1550 Kをご覧ください	1550 Kはこちら	1551 Kでも詳しく	1551 Kでも解説
""", '包': """
包月	2776 K
""", '即': """
即可	2758 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1526 Kち追加
""", '収': """
収益	1565 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2721 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1543 K班までご	1559 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1518 Kトレイに
""", '只': """
只靠	2761 K讀者	2761 K读者
""", '同': """
同意	2749 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2777 K
告诉	38 K我们	67 K我们	2777 K
""", '呼': """
呼び	1571 Kかけた	1571 Kかける	1571 Kかけて	1571 K掛け
""", '命': """
命じ	1571 Kた
""", '喊': """
喊道	2777 K
""", '因': """
因为	2774 K有你的支持
因為	2774 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1565 Kの一部が還元
""", '外': """
外部	1546 Kコンテンツ	2749 K内容	2749 K內容
""", '她': """
她說	2777 K
她说	2777 K
""", '好': """
好評	1549 K発売中
""", '如': """
如侵	2741 K权
如有	2741 K侵权	2741 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2729 K微信
""", '定': """
定期	2774 K定額
""", '寄': """
寄付	1568 Kをお願い	1572 K
寄到	2721 K您的信箱	2760 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2777 K
""", '居': """
居合	1567 Kわせた方は
""", '已': """
已是	2717 K會員	2763 K订户	2763 K訂戶
已经	2717 K是会员
""", '年': """
年額	1570 K
""", '广': """
广告	11 K	2735 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1528 Kブロック	1559 Kに頼らず
""", '廣': """
廣告	11 K	2735 K攔截
""", '开': """
开启	2725 K通知
""", '弊': """
弊社	1569 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1569 Kイト
当社	1569 Kの
当編	1569 K集部
""", '微': """
微信	2725 K扫	2729 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1512 Kをお願いします	1568 Kをお願い	1568 Kして
""", '您': """
您已	2760 K成功订阅	2760 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2715 K支持	2761 K每一份捐款	2761 K每一筆捐款	2774 K捐款	2774 K支持,	2774 K支持让	2774 K支持讓	2774 K支持是
""", '情': """
情報	1543 Kをお寄せください	1543 K提供はこちら	1543 K提供を募集	1543 K提供をお待ち	1543 Kをお待ちして	1567 Kをお持ちの方は	1567 K提供窓口
""", '感': """
感謝	2760 K您的訂閱	2774 K閱讀	2774 K您的支持
感谢	2760 K您的订阅	2774 K阅读	2774 K您的支持
""", '成': """
成为	51 K其中一员	2717 K会员即可	2763 K付费会员	2774 K会员,	2774 K会员即可	2774 K我们的会员
成為	2717 K會員即可	2761 K我們的贊助	2763 K付費會員	2774 K會員,	2774 K會員即可	2774 K我們的會員
""", '我': """
我们	2733 K使用cookie	2733 K使用 cookie	2775 K的
我們	2733 K使用cookie	2733 K使用 cookie	2775 K的
""", '手': """
手机	2725 K客户端
""", '打': """
打开	2723 Kapp	2725 K微信
打開	2723 Kapp
""", '扫': """
扫一	2725 K扫
扫描	2723 K二维码下载	2723 K二维码加入	2725 K二维码关注	2774 K二维码下载	2774 K二维码关注	2774 K二维码加入	2774 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2741 K有风险
""", '指': """
指出	2777 K
指摘	1571 Kした
""", '捐': """
捐助	2761 K我们	2761 K我們
捐款	2774 K支持	2778 K
""", '掃': """
掃一	2725 K掃
掃描	2723 K qr	2774 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2725 K通知
推送	14 K	2725 K通知
""", '支': """
支持	2714 K獨立媒體	2714 K独立媒体	2715 K我们的	2715 K我們的	2774 K我们,	2774 K我們,	2774 K我们。	2774 K我們。	2774 K我们的报道	2774 K我們的報導	2774 K我们的新闻	2774 K我們的新聞	2774 K我们的记者	2774 K我們的記者	2774 K我们的工作	2774 K我們的工作	2774 K我们继续	2774 K我們繼續
支援	1568 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2741 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2742 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1571 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2763 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1518 K情報をお届け
""", '會': """
會員	50 K每月	2718 K專享	2763 K限定內容
""", '月': """
月額	1515 K#円	1570 K
""", '有': """
有了	2774 K你的支持	2774 K您的支持
有料	50 K会員は	1514 K会員限定	1514 K会員になる	1514 K会員の方	1561 K記事が読めます	1572 K会員
有权	2758 K删除
有權	2758 K刪除
""", '未': """
未經	2741 K授權不得	2741 K授權,不得	2741 K授權禁止	2741 K授權請勿	2741 K授權,請勿
未经	2741 K授权不得	2741 K授权,不得	2741 K授权禁止	2741 K授权,禁止	2741 K授权请勿	2741 K授权,请勿
""", '本': """
本ま	1561 月#Kで無料で
本ア	1569 Kプリ
本サ	1569 Kイト
本刊	2775 K
本報	2775 K導
本报	2775 K读者	2775 K道
本文	2741 K来源	2775 K
本站	2775 K
本紙	38 Kまで	67 Kまで
本網	2733 K站使用	2775 K
本网	2733 K站使用
本記	1569 K事
本誌	1569 K
""", '来': """
来自	2749 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2728 K关注	2774 K加入	2774 K赞助	2774 K订阅	2774 K投稿
""", '歡': """
歡迎	2728 K追蹤	2774 K加入	2774 K贊助	2774 K訂閱	2774 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1514 K#文字	1514 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2776 K
每日	2722 K简报	2722 K簡報	2722 K電子報
每月	2776 K
""", '求': """
求め	1571 Kた	1571 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2735 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2774 K关注	2774 K这里
""", '無': """
無料	15 K記事	1514 Kで会員登録	1514 K会員に登録	1561 Kで読める記事の上限	1561 K会員になると	1568 K会員に登録	1568 K会員登録	1570 K体験
無断	1540 K転載	1540 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2741 K所有	2741 K归本	2741 K归原	2741 K归作者	2741 K归属
版權	2741 K所有	2741 K歸
""", '独': """
独立	1569 Kしたジャーナリズム	2775 K新闻	2775 K媒体
""", '獨': """
獨立	2775 K新聞	2775 K媒體
""", '獲': """
獲得	2770 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2775 K者
由读	2775 K者
""", '申': """
申し	1549 K込みはこちら
申込	1549 Kみはこちら	1549 Kはこちら
""", '电': """
电子	2778 K报
""", '畅': """
畅读	2763 K全站
""", '留': """
留言	2775 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1543 Kをお寄せ
""", '登': """
登入	24 K或	2717 K後繼續	2717 K會員	2773 K或註冊
登录	24 K或	2717 K后继续	2717 K后查看全文	2717 K后查看完整	2773 K或注册
登録	1561 Kして続きを読む	1568 Kしてください	1568 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1569 Kまの
""", '看': """
看更	2723 appK多
""", '禁': """
禁止	2741 K转载
禁無	1539 K断
""", '私': """
私た	1569 Kちの
""", '科': """
科し	1571 Kた
""", '称': """
称	2777 K
""", '稱': """
稱	2777 K
""", '立': """
立即	2774 K加入我们	2774 K加入我們	2774 K订阅	2774 K訂閱	2774 K下载	2774 K下載	2774 K报名	2774 K報名	2774 K成为会员	2774 K成為會員
""", '第': """
第一	2758 K条评论	2758 K則留言	2758 K條評論
""", '筆': """
筆者	1566 K個人の見解
""", '紙': """
紙の	1569 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1514 Kを読むには	1514 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1569 K部では
""", '繼': """
繼續	2717 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2717 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2777 K
者说	2777 K
""", '联': """
联盟	2770 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2770 K行銷連結	2770 K連結
聯絡	38 K我們
""", '若': """
若有	2741 K侵权	2741 K侵權
""", '获': """
获得	2770 K佣金
""", '著': """
著作	1540 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2758 K本站立场
表示	2777 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2717 K即可	2717 K後繼續	2721 K我們的	2721 K電子報	2774 K我們	2778 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1543 Kまでご連絡ください
""", '訴': """
訴え	1571 Kた
""", '認': """
認め	1571 Kた
認為	2777 K
""", '說': """
說:	2777 K
說。	2777 K
說道	2777 K
""", '読': """
読み	1515 K放題
読者	18 Kの寄付	18 Kの支援	1559 Kの会費で	1569 Kの皆様	1569 Kの皆さ	1569 Kアンケート
""", '請': """
請先	2774 K登入
請啟	2733 K用javascript
請我	54 K喝咖啡
請捐	2774 K款
請支	2714 K持我們	2774 K持我們
請登	2774 K入後	2774 K入以
請立	2774 K即捐款
請輸	2760 K入您的電子	2774 K入您
請點	2774 K擊此處	2774 K擊這裡	2774 K擊下方	2774 K擊連結
""", '讀': """
讀者	43 K投書	2775 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2717 K即可	2717 K后继续	2721 K我们的	2721 K电子报	2774 K我们	2778 K费
""", '认': """
认为	2777 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	2758 K服务协议
""", '说': """
说:	2777 K
说。	2777 K
说道	2777 K
""", '请': """
请先	2774 K登录
请启	2733 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2774 K款
请支	2714 K持我们	2774 K持我们
请点	2774 K击此处	2774 K击这里	2774 K击下方	2774 K击阅读	2774 K击关注	2774 K击链接
请登	2774 K录后	2774 K录以
请立	2774 K即捐款
请输	2760 K入您的电子邮箱	2760 K入您的邮箱	2774 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2775 K问卷	2775 K群
""", '責': """
責任	2741 K編輯:
""", '賺': """
賺取	2770 K佣金
""", '購': """
購読	1514 K者の方は	1515 Kすると	1568 Kしてください	1569 K者の方	1572 K料
""", '贊': """
贊助	2714 K我們	2774 K我們
""", '责': """
责任	2741 K编辑:
""", '赚': """
赚取	2770 K佣金
""", '赞': """
赞助	2714 K我们	2774 K我们
""", '身': """
身边	2775 K的新鲜事
身邊	2775 K的新鮮事
""", '転': """
転載	45 K	1539 Kを禁じ
""", '輸': """
輸入	2760 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2741 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2741 K请注明
""", '输': """
输入	2760 Kemail
""", '这': """
这篇	2775 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2728 K我們的	2742 Kgoogle news	2774 K我們
""", '送': """
送っ	49 Kてください
送到	2760 K你的邮箱	2760 K您的邮箱	2760 K您的信箱
""", '這': """
這篇	2775 K文章
""", '通': """
通知	14 K	1521 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1558 Kニュースレター
""", '邀': """
邀請	2774 K您
邀请	2774 K您
""", '邮': """
邮件	58 K订阅
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2777 K
""", '长': """
长说	2777 K
""", '開': """
開啟	2725 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2717 K全文請
""", '關': """
關注	2728 K我們的	2774 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2717 K全文请
""", '随': """
随时	2774 K掌握
""", '隐': """
隐私	2734 K政策
""", '隨': """
隨時	2774 K掌握
""", '隱': """
隱私	2734 K權政策	2734 K政策
""", '電': """
電子	21 K郵件地址不會公開	2778 K報
""", '需': """
需接	2749 K受cookie
需要	2749 K接受cookie	2774 K您的支持	2774 K你的支持
""", '音': """
音声	1550 Kでもお聴き
""", '首': """
首月	2763 K仅需	2763 K只要	2776 K
首选	2742 K来源	2742 K新闻来源
首選	2742 K來源	2742 K新聞來源
""", '點': """
點擊	2774 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1621 K
가입해	1621 K 주세요
""", '강': """
강조했다	1624 K
""", '계': """
계속	1577 K 읽으려면	1577 K 읽으시려면
계신	1600 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1587 K 뉴스에서
구독	50 K 회원은	1577 K 후 이용
구독료	1625 K
구독을	1621 K 신청하세요
구독자	1577 K 전용 기사	1577 K 전용 콘텐츠	1577 K 전용입니다	1577 K 전용 서비스	1622 K
구독자는	50 K
구독자만	1577 K 볼 수	1614 K 읽을
구독자에게만	1614 K 제공
구독하고	1587 K
구독하세요	1599 K	1621 K
구독하시면	1577 K
구독해	1586 K 주세요	1612 K 주셔서	1621 K 주세요
구독해주세요	1586 K
구독해주셔서	1612 K
""", '금': """
금요일	1612 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1577 전체 K 보려면	1614 전체 K 읽어보세요
기자를	1613 K 응원해
기자에게	1600 K 연락해 주세요
""", '남': """
남겨주세요	1621 K
""", '네': """
네이버	1587 K 메인에서	1599 K 구독
네이버에서	1587 K 구독
""", '놓': """
놓치지	1621 K 마세요
""", '눌': """
눌러주세요	1621 K
""", '뉴': """
뉴스레터	1579 K 구독하기	1579 K 구독하세요	1579 K 신청하기	1579 K 구독 신청하기	1622 K	1625 K
뉴스레터로	1579 K 받아
뉴스레터를	1579 K 받아	1579 K 구독하세요	1579 K 구독해	1579 K 구독하고	1579 K 구독하면	1621 K 신청하세요
""", '다': """
다운로드하세요	1621 K
""", '달': """
달	1614 첫 K #원
""", '당': """
당신의	1600 K 제보가	1622 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1610 K 삭제될	1610 K 삭제합니다	1610 K 통보	1610 K 예고	1610 K 운영자	1610 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1624 K
""", '독': """
독립	1622 K 언론
독립언론	1622 K
독립언론을	1613 K 지켜
독자	1621 K 여러분의	1622 K 여러분
독자님의	1575 K 후원
독자들의	18 K 후원
독자의	1622 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1612 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1621 K
""", '로': """
로그인	24 K	1577 K 후 이용
로그인이	1577 K 필요합니다	1577 K 필요한 서비스	1577 K 필요해요
로그인하거나	1621 K
로그인하고	1614 K 계속
로그인하면	1614 K 계속
로그인하시면	1577 K
""", '링': """
링크에서	1621 K 확인하세요
""", '마': """
마음에	1613 기사가 K 드셨다면
""", '만': """
만나보세요	1621 K
""", '말': """
말했다	1624 K
""", '매': """
매월	1623 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1612 K 보내드려요
메일함으로	1579 K
""", '무': """
무단	1597 K 복제	1597 K 전재
무단전재	1596 K
무료	15 K 기사	1620 K 기사	1623 K 체험
무료로	15 K 볼 수 있는	1614 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1621 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1624 K
""", '보': """
보내	57 K 드립니다	1621 K 주세요
보내드리는	1612 K
보내드립니다	57 K	1612 K
보내주세요	1621 K
""", '본': """
본	1622 K 기사
본사의	1618 K 편집 방향	1618 K 편집방향
본지는	1622 K
본지의	1618 K 편집 방향	1618 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1600 K 보내주세요	1600 K 보내 주세요
사전	1605 K 등록하기	1605 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1598 K 매체로	1598 K 출처로	1598 K 언론사	1598 K 매체
선호하는	1598 K 출처
""", '설': """
설명했다	1624 K
설문에	1621 K 참여하세요
설치하세요	1621 K
""", '세': """
세미나	1605 K 신청하기
""", '소': """
소식을	1612 K 전해드립니다
""", '속': """
속보를	1611 K 받아보세요
""", '수': """
수수료를	1617 K 받을 수 있습니다	1617 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시작하세요	1621 K
""", '아': """
아래에서	1621 K 확인하세요
""", '알': """
알려	1621 K 주세요
알려주세요	1621 K
알림	1583 K 받기	1583 K 설정
알림을	14 K	1611 K 켜고
""", '앱': """
앱	1583 K 다운로드	1583 K 설치	1611 K 설치하기
앱에서	1582 K 보기	1582 K 열기	1611 K 더 편하게	1621 K 확인하세요
앱으로	1582 K 보기	1611 K 더
앱을	1583 K 다운로드	1611 K 다운로드하세요	1611 K 설치하세요
""", '언': """
언론을	1613 독립 K 지켜
""", '여': """
여기서	1621 K 확인하세요
여러분	1622 K 덕분
여러분의	1600 K 제보를	1613 K 후원이	1621 K 후원
""", '영': """
영상에서	1606 K 확인하세요	1606 K 확인할 수 있습니다	1621 K 확인하세요
영상으로	1606 K 확인하세요
영상을	1606 K 확인하세요
""", '온': """
온라인	1605 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1603 K 콘텐츠
""", '우': """
우리	1622 K 기자
우리의	1622 K 저널리즘
""", '운': """
운영되고	1613 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1613 K 응원
""", '월': """
월	1623 K #원
""", '유': """
유료	1577 K 구독자만
유튜브	1587 K 구독
""", '음': """
음성으로	1606 K 들으려면	1606 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1621 K
응원해	1575 K 주세요	1621 K 주세요
""", '의': """
의견을	1621 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1622 K 기사가	1622 K 기사는	1622 K 기사
이메일	1580 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1579 K 입력하세요	1579 K 입력해 주세요	1579 K 입력해주세요	1579 K 입력하시면
이미	1614 K 구독자이신가요
이벤트에	1621 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1605 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1598 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1596 K 금지
재배포금지	1596 K
""", '저': """
저작권법	1597 K
저작권법의	1597 K
저작권자	1597 K
저작권자의	1597 K
저희	1622 K 뉴스레터	1622 K 채널	1622 K 앱
저희는	1622 K
저희를	1622 K
""", '적': """
적었다	1624 K
""", '전': """
전문을	20 K
전용	1577 회원 K 기사	1577 회원 K 콘텐츠	1577 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1624 K
""", '정': """
정기후원	1623 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1600 K 부탁드립니다
제보는	1600 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1600 K 기다립니다	1600 K 받습니다
제보해	38 K 주세요	67 K 주세요	1621 K 주세요
제보해주세요	38 K	67 K
제휴	1617 K 링크
제휴링크	1617 K
""", '좋': """
좋아요	1599 구독과 K 부탁
좋아요를	1599 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1621 K 확인하세요	1621 K 신청하세요	1621 K 참여하세요
지켜주세요	1621 K
""", '채': """
채널	1586 K 추가	1599 K 추가하기	1599 K 구독하기
채널에	1599 K 참여하세요
채널에서	1599 K 소식을	1621 K 확인하세요
채용	1605 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1623 K 달
""", '추': """
추가해	1599 K 주세요
추가해주세요	1599 K
""", '친': """
친구	1599 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1613 K 한 잔 값으로
""", '쿠': """
쿠키	1603 K 동의가
쿠키를	1603 K 허용해야	1603 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1605 K 보기
""", '파': """
파트너스	1617 K 활동
""", '팔': """
팔로우하기	1586 K	1599 K
팔로우하세요	1621 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1618 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1617 K 받아
""", '활': """
활용	1596 ai 학습 및 K 금지
""", '회': """
회원	1577 K 전용입니다
회원가입	1577 K 후	1621 K 후
회원가입은	1621 K
회원가입을	1621 K 하
회원가입하고	1621 K
회원가입하면	1614 K 월
회원가입하세요	1621 K
회원가입하시면	1621 K
회원만	1577 K 볼 수
""", '후': """
후원금	1625 K
후원으로	1613 독자의 K 운영됩니다	1613 독자의 K 운영하는
후원을	1575 K 부탁드립니다	1621 K 부탁
후원이	1575 K 필요합니다	1575 K 큰 힘이
후원하세요	1621 K
후원해	1575 K 주세요	1621 K 주세요
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
