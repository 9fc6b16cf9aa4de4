"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3027
# comentário	2283
# comentários	2283
# gün ücretsiz deneyin	2827
# hozzászólás	1538
# komentářů	315
# komentāri	1935
# příspěvků	315
# yaşindan küçükler oynayamaz	2890
# δευτερόλεπτα μπροστά	684
# δευτερόλεπτα πίσω	684
# σχόλια	625
# коментарі	2947
# коментарів	2947
# комментариев	2452
# комментарий	2452
# комментария	2452
# תגובות	1432
# تعليقات	111
# نظر	1167
# कमेंट	1484
# € al mes durante # meses	1060
# € al mese per # mesi	1713
# € por mês durante # meses	2324
#か月無料	1775
#カ月無料	1775
#ヶ月無料	1775
#件のコメント	1791
#則留言	3089
#条评论	3089
""", 'a': """
a carregar vídeo	2338
a cikk a hirdetés alatt folytatódik	1534
a cikk a hirdetés után folytatódik	1534
a cikk meg is hallgatható	1532
a cikk meghallgatása	1541
a cikk megosztása	1532
a folytatáshoz regisztráljon	1526
a hirdetés után folytatjuk	1534
a kommentelés lezárult	1538
a lire également	1320
a rovat további cikkei	1539
a szerző a lap munkatársa	1549
a szerző jogász	1549
a szerző közgazdász	1549
a szerző politológus	1549
a szerző történész	1549
a szerző újságíró	1549
a témában további cikkek	1539
abo abschließen	462
abonați-vă	2378
abone değil misin	2906
abone değil misiniz	2906
abonează-te	2378
abonelere özel	2827
abonelere özel avantajlar	2890
abonelere özel indirim	2890
abonelere özel içerik	2906
aboneliğini seç	2906
aboneliğinizi seçin	2906
abonner nå	2094
abonner på nyhetsbrevet	2099
abonné	1372
abonnér	381
abonnér nu	381
abonnés	1287
abonnés uniquement	1360
abonē	1929
abonē jaunumus	1953
abonē un lasi visus rakstus	1929
abonēt	1929
abrir menú	1021
acasă	2392
accede a todos los contenidos sin límites	1060
acceptér	395
acceptă toate	2400
acceptă și afișează conținutul	2400
accéder au dossier	1398
accéder à l'article	1287
accéder à la page de dons	1389
aceitar e ver o conteúdo	2305
aceito receber comunicações	2354
aceito receber comunicações de marketing	2354
aceito receber comunicações e ofertas	2319
acepto la política de privacidad	1092
acest articol este rezervat abonaților	2415
acesta este ultimul tău articol gratuit	2415
acheter ce numéro	1347
achetez ce numéro	1347
activează alertele	2409
activează notificările	2409
actualités	1320
actualizar la página	1085
ad 광고	1867
adaugă un comentariu	2389
add meg az e-mail-címed	1544
además	1018
adhérer	1278
adja meg az e-mail-címét	1544
adja meg e-mail-címét	1544
adomány	1524
adományozok	1524
adományozás	1524
adreça electrònica	283
afficher la vidéo	1384
afficher les réponses	1371
afișează conținutul	2400
afișează conținutul extern	2400
afișează originalul	2393
agora não	2256
ai deja un abonament? autentifică-te	2415
ai observat o greșeală	2389
ai सारांश	1499
ai से तैयार सारांश	1499
ai 요약	1867
ai-genereret resumé	406
ai-resumé	406
ai-összefoglaló	1541
aicinām ievērot cieņu komentāros	1935
aiheeseen liittyvää	1227
aiheesta lisää	1227
ainda não tem conta	2352
ainda não é assinante	2352
aitäh liitumast	1139
aizvērt	1937
aizvērt reklāmu	1938
ai摘要	3109
ai重點整理	3109
ajouter à mes favoris	1306
ajouter à mes sources préférées	1406
ajouter à vos sources préférées	1406
ajouter à vos sélections	1306
ajándékozza a cikket	1532
ajándékozza a cikket barátjának	1532
ajánlataink	1539
ajánljuk	1539
ajánljuk még	1539
ajánlott	1539
ajánlott cikkek	1539
ajánló	1539
akceptuję	2190
akkurat nå	2115
aktuálně	316
algo salió mal	1093
alle abo-angebote im überblick	554
alle angaben ohne gewähr	560
alle inhalte sind urheberrechtlich geschützt	601
alle newsletter im überblick	545
alle preise ohne gewähr	560
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	484
als podcast hören	555
alte știri	2390
alterar preferências de cookies	2305
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	2892
altyazilari göster	2892
alătură-te conversației	2403
am înțeles	2393
amazon'da gör	2890
amintește-mi mai târziu	2376
ana sayfaya dön	2912
anasayfaya dön	2912
andra läser	19	2732
andra läser just nu	19
andra läste även	2732
andre har også lest	19
andre leser nå	2115
andre leste også	2115
andre læser	403
andre læser lige nu	403
andre læser også	19
andre læste også	403
angebot wählen	554
anhören	483
anhören # min	483
anmäl dig	2715
anmäl dig till nyhetsbrevet	2715
annonce - artiklen fortsætter nedenfor	394
annonces légales	1347
annoncørbetalt	87
annoncørbetalt indhold	87	411
annons - artikeln fortsätter nedan	2724
annonsen slutar här	2724
annonsinnehåll	2739
annonslänk	2724
annonsörsinnehåll	2739
annonsørinnhold	87	2123
anulezi oricând	2415
anuluj odpowiedź	2193
användarvillkor	2725
anzeigensonderveröffentlichung	560
anúncio	2278
anúncios	2278
apmaksāts saturs	1938
aportación mensual	1087
aportación única	1087
apple ile giriş yap	2906
après la publicité	1311
após a publicidade	2278
apóyanos	979
apóyanos en patreon	1087
apúntate	991
arată mai puțin	2393
arată tot	2393
arkadaşina gönder	2834
arkadaşinla paylaş	2834
article abonné	1287
article ajouté à vos sélections	1306
article lu par une voix de synthèse	1380
article précédent	1320
article réservé aux abonnés	1287
article sponsorisé	1347
articles associés	1320
articles liés	1320
articles recommandés	1320
articles récents	1320
articol exclusiv pentru abonați	2415
articole asemănătoare	2390
articole înrudite	2390
articoli più letti	1716
articolul continuă după reclamă	2386
articolul continuă mai jos	2386
articolul următor	2390
artikeln finns också som ljud	2720
artikeln fortsätter efter annonsen	2724
artikeln fortsätter nedan	2724
artikeln fortsätter under bilden	2724
artikeln går att lyssna på	2720
artikeln är låst	2710
artikeln är uppläst av en dator	2720
artikkel jätkub pärast reklaami	1123
artikkel jätkub reklaami järel	1123
artikkel täieneb	1121
artikkelen er låst	2094
artikkelen finnes også som lyd	2103
artikkeli jatkuu kuvan jälkeen	1221
artikkelin voi myös kuunnella	1219
artiklen er låst	381
artiklen er læst op af en robot	390
artiklen findes også som lyd	390
artiklen fortsætter efter annoncen	394
artiklen fortsætter nedenfor	394
artiklen fortsætter under billedet	394
artiklen kan også høres	390
artikli loeb ette tehishääl	1119
artiklit loeb tehishääl	1119
artykuł dla subskrybentów	2175
artykuł sponsorowany	2189
artykuły na e-mail	2178
artículo anterior	1018
artículo relacionado	1018
artículo siguiente	1096
artículos recomendados	1064
artículos relacionados	1018
as notícias mais lidas	2327
ascultă	2383
aslini göster	2844
assine já	2261
atbalstīt	1929
atcel jebkurā laikā	1929
atradi kļūdu rakstā	1935
atualizar a página	2347
atualizar página	2347
atvērt	1937
atšaukti galite bet kada	1888
aucun commentaire à ce niveau	1351
audio narrado por una voz automática	1043
auf apple podcasts hören	535
auf spotify hören	535
ausgewählt für sie	559
autoriser la publicité	1388
avantage abonnés	1377
avantages abonnés	1377
avançar # segundos	2338
avis de décès	1347
avoimet työpaikat	1229
avsluta när du vill	2710
avslutt når du vil	2094
avís legal	272
aylik bağiş	2903
ayrintilar için tiklayin	2843
ayrintilar için tiklayiniz	2843
az első hónap csak # ft	1526
aç	2844
añadir a favoritos	1003
añadir a mi lista	1063
añadir comentario	1014
añadir como fuente preferida	1104
añadir usuario	984
añádenos como fuente preferida	1104
aún no eres suscriptor	1090
aún no estás registrado	1090
aún no te has registrado	984
aún no tienes cuenta	1090
ačiū, kad užsiprenumeravote	1913
""", 'b': """
baixar episódio	2338
baixar o áudio	2338
baixar áudio	2338
banküberweisung	461
bağiş sayfasina git	2903
bağiş yap	2826
bağiş yapin	2826
bağlanti kopyalandi	2920
bağlantiyi kopyala	2834
başa dön	2843
başka tutar	2903
bei google als quelle hinzufügen	484
bei spotify hören	535
bejelentkezés	1526
belépés	1526
benefício do assinante	2309
betrag wählen	460
betygsätt receptet	61
betűméret	65
bezárás	1523
beğen	2885
beğenme	2885
bild vergrößern	501
bildirimleri aç	2882
bildirimleri açin	2882
bir hata oluştu	2908
bir şeyler ters gitti	2909
bir şeyler yanliş gitti	2909
bitte versuchen sie es später erneut	545
bize ulaşin	2840
bjud en vän på artikeln	2720
bli månadsgivare	2707
bli støttemedlem	2091
bliv støttemedlem	378
boletín	991
browserul tău nu poate reda acest video	2400
brukervilkår	2108
bu haber abonelere özeldir	2827
bu haber yapay zeka tarafindan seslendirilmiştir	2892
bu haber yapay zekâ ile seslendirilmiştir	2892
bu içerik abonelere özeldir	2827
bu içerik faydali oldu mu	2884
bu içerik görüntülenemiyor	2895
bu içerik gösterilemiyor	2895
bu içerik kilitli	2906
bu video artik mevcut değil	2892
bu video bulunduğunuz ülkede izlenemiyor	2892
bu video mevcut değil	2892
bu video ülkenizde izlenemiyor	2892
bugün değil	2825
bulmaca çöz	2887
bunlar da ilginizi çekebilir	2841
butlletí	283
buzón anónimo	1099
buzón seguro	1099
buďte v obraze	305
bài cùng chuyên mục	3055
bài cùng tác giả	3055
bài khác	3028
bài liên quan	3028
bài mới nhất	3055
bài quảng cáo	3056
bài tiếp theo	3028
bài viết liên quan	3028
bài viết mới	3054
bài được dịch tự động	3054
bài đọc nhiều	3055
báo lỗi	3027
bármikor leiratkozhat	1544
bármikor leiratkozhatsz	1544
bármikor lemondhatja	1526
bármikor lemondható	1526
bình luận	3027
bình luận (#	3027
bölümü indir	2892
búsqueda	1021
bülten	2864
bülten üyeliği	2864
bültene abone oldunuz	2864
büyüt	2843
bądź na bieżąco	2178
bővebben	1541
būkite pirmas	1894
būkite pirmas, pakomentavęs	1894
bạn có thể quan tâm	3028
bỏ qua	3011
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1059
cada contribuição conta	2322
cada doação conta	2349
cada donación cuenta	1087
cadastre-se grátis	2261
califica este artículo	1014
campo obrigatório	2354
campos obrigatórios	2354
cargando el vídeo	1076
cargando vídeo	1076
cargar más	1021
cargar más comentarios	1067
cargar más noticias	1096
cargar publicación	1080
cargar vídeo	1080
carregando o vídeo	2338
carregando vídeo	2338
carregar conteúdo	2342
carregar mais comentários	2329
carregar mais notícias	2358
carregar o conteúdo	2342
carregar publicação	2342
carregar vídeo	2342
carte de crédit	1286
cartão de crédito	2260
categorieën	2006
categorías	1018
caută	2392
caça-palavras	2334
ce contenu vous a-t-il été utile	1345
ce résumé vous a-t-il été utile	1345
cela vous a-t-il été utile	1371
cele mai citite știri	2418
cele mai noi știri	2390
celý článek	318
cerrar menú	1021
cerrar sesión	984
cet article est en accès libre pour les abonnés	1360
cet article est lu par une voix de synthèse	1345
cet article vous a-t-il été utile	1371
cette page vous a-t-elle été utile	1371
cette réponse est-elle utile	1371
cette vidéo est indisponible	1380
cette vidéo ne peut pas être lue	1380
cevaplari göster	2884
chargement du lecteur vidéo	1380
charger la vidéo	1384
charte de déontologie	1402
charte éditoriale	1402
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	3031
chia sẻ	3018
chia sẻ bài viết	3018
chia sẻ facebook	3054
chia sẻ qua facebook	3054
chia sẻ ý kiến của bạn	3027
chuyên mục	3028
chuyển đến công thức	61
chép liên kết	3054
chính sách bảo mật	3026
chính sách bảo mật | điều khoản sử dụng	3026
chính sách cookie	3026
chính sách quyền riêng tư	3026
chấp nhận tất cả	3026
chấp nhận tất cả cookie	3026
chủ đề	3028
chủ đề liên quan	3028
chủ đề nóng	3055
cikk megosztása	1532
cikk mentése	1532
cikkünk frissül	1541
citeşte şi	2390
citește fără limite	2415
citește mai departe	2390	2392
citește mai mult	2390	2392
citește regulile comunității	2403
citește și	2390
citi šobrīd lasa	1931
citiți și	2390
cobrança anual	2352
col·labora	259
comentariul tău așteaptă moderarea	2403
comentează	2389
comentário	2283
comentário aguardando moderação	2315
comentários	2283
comentários exclusivos para assinantes	2315
commander ce numéro	1347
comment désactiver mon adblocker	1388
comment désactiver mon bloqueur	1388
commentaire en attente de modération	1351
commerciële bijdrage	2051
compre a edição impressa	2309
conditions générales	1313
conectează-te cu facebook	2415
conectează-te cu google	2415
confidentialité	1313
configuración	1011
configuración de cookies	1011
configuración de privacidad	1080
configurações de cookies	2280
configurações de privacidade	2342
conheça todas as nossas newsletters	2319
consenti la pubblicità	1740
consigue tu entrada aquí	1045
consulta les normes de participació	275
consultez notre charte de modération	1351
consíguelo en tu quiosco	1045
contacta con la redacción	1099
contactar a redação	2361
contactar con la redacción	1099
contacte a redação	2361
contacter la rédaction	1402
contactez la rédaction	1402
contenu externe recommandé	1343
contenu proposé par notre partenaire	1347
contenu réservé	1392
contenu réservé aux abonnés	1392
contenu sponsorisé	1311
contenus recommandés	1364
contenus sponsorisés	1311	1320
conteúdo de marca	2278
conteúdo exclusivo	2261
conteúdo exclusivo para assinantes	2324
conteúdo externo	2305
conteúdo externo recomendado	2305
conteúdo pago	2335
conteúdo para assinantes	2261
conteúdo patrocinado	2278
conteúdo premium	2324
conteúdo produzido pela marca	2309
conteúdo relacionado	2287
conteúdos relacionados	2327
contingut només per a usuaris registrats	287
continua a leggere dopo la pubblicità	1728
continua após a publicidade	2278
continua després de l'anunci	277
continuar leyendo aquí	984
continuarea articolului după reclamă	2405
continue a ler esta notícia	2327
continuer après la publicité	1311
continuă cu apple	2415
continuă cu facebook	2415
continuă cu google	2415
continuă să citești după publicitate	2405
continúa abajo	1009
contáctanos	1014
conținut disponibil doar utilizatorilor înregistrați	2415
conținut extern	2400
conținut extern recomandat	2400
conținut pentru abonați	2378
conținut premium	2415
conținut sponsorizat	87	2386
cookieinställningar	2725
cookieの設定	1788
cookie政策	3085
cookie設定	1788	3085
cookie设置	3085
copia l'enllaç	266
copiază link	2383
copiază linkul	2383
copy link thành công	3054
correo electrónico	991
correo electrónico no válido	1092
correo no válido	1092
creează cont	2378
créer mon compte	1287
créer un compte	1287
créer une alerte	1353
créer une alerte sur ce thème	1353
csak előfizetőknek	1526
cualquier aportación ayuda	1087
cumpără revista	2405
czytaj całość	2200
czytaj również	2197
czytaj także	2197
czytaj też	2197
czytaj też nasze inne artykuły	2197
czytaj więcej	2197	2200
czytaj więcej o	2197
các tin khác	3028
cât de util a fost acest articol	2403
címkék	1539
címlap	1539
címlapról ajánljuk	1539
có lẽ để sau	3011
có thể bạn quan tâm	19	3028
có thể bạn thích	19
código de ética	2361
código postal	1093
código ético	1099
cómo desactivar el bloqueador	1085
cómo desactivarlo	1086
cómpralo aquí	1073
cómpralo en amazon	1073
cùng chuyên mục	3028
cùng chủ đề	3055
cùng tác giả	3055
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2844
daha fazla göster	2843
daha fazla haber için tiklayin	2843
daha fazla yorum yükle	2884
daha önce oy kullandiniz	2884
daha önce oy verdiniz	2884
dalies ar šo rakstu	1934
dalinkitės	1888
dalinkitės straipsniu	1893
dalsza część artykułu pod materiałem wideo	2189
dalsza część artykułu pod wideo	2189
dalsza część tekstu pod wideo	2189
dalīties	1929
dalīties ar draugiem	1934
dalīties facebook	1934
další	318
další strana	318
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další čtení	316
danke für dein feedback	539
danke für ihr feedback	539
danos tu opinión	1050
dans l'actualité	1364
dans la même catégorie	1320
dans la même rubrique	1320
dans la même série	1320
darovat článek	308
darovať	2587
darovať článok	2595
darujte tento článek	308
darujte tento článok	2595
das könnte dich auch interessieren	498
das könnte ihnen auch gefallen	498
das könnte sie auch interessieren	498
das könnte sie interessieren	498
das wichtigste in kürze, zusammengefasst von ki	529
datenschutzerklärung	491
daugiau šia tema	1890
deblochează articolul	2415
definições de cookies	2342
definições de privacidade	2342
deixar um comentário	2283
deixe um comentário	2283
del på e-post	2103
del på facebook	390	2103
del på mail	390
del på twitter	390	2103
del på x	390	2103
dela inlägget	2720
dela på facebook	2720
dela på twitter	2720
dela på x	2720
deli članek	2654
delite članek	2654
dernière minute	1320
dernières actualités	1320
dernières infos	1320
dernières nouvelles	1320
desa per llegir després	289
desactívalo para continuar	1085
desactívalo para seguir leyendo	1085
desbloquear artículo	1060
desbloqueie este conteúdo	2324
descargar pódcast	1076
descarregar áudio	2338
descárgala en app store	1082
descárgala en google play	1082
destekçi ol	2903
destekçimiz olun	2903
det er gratis å opprette en bruker	2094
det læser andre	403
det är gratis att skapa ett konto	2710
detaylar için tiklayin	2843
detaylar için tiklayiniz	2843
detta material är skyddat enligt lagen om upphovsrätt	2762
detta är en annons	2724
detta är en plusartikel	2710
devam etmek için üye girişi yapin	2827
devami için abone olun	2827
devamini okumak için abone olun	2827
diese funktion steht nur angemeldeten nutzern zur verfügung	555
digite um e-mail válido	2354
din aceeași categorie	2390
din aceeași secțiune	2418
disponibil în app store și google play	2409
disponibilă în app store și google play	2409
disponível na app store	2344
distribuiți	2383
diğer haberler	19	2841
diğer okurlar bunlari okuyor	2841
diğer seçenekler	2920
diğer tutar	2903
diğer yazilari	2912
dla subskrybentów	2175
do góry	2200
doar abonații pot comenta	2403
doar pentru abonați	2378
doação mensal	2257
doação única	2257
doba čtení # min	318
dolgozzon nálunk	1541
domiciliación bancaria	983
domů	318
don régulier	1389
dona suport al periodisme en català	286
donación mensual	979
donación puntual	1087
donación única	979
donativo único	2349
donați	2377
donează	2377
donează acum	2377
donează lunar	2377
donează lunar # euro	2414
donează lunar # lei	2414
doner nå	2091
données personnelles	1313
donér	378
donér nu	378
doporučené	316
doporučené články	316
doporučujeme	316
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2246
dołącz do nas	2172
dołącz do newslettera	2178
drukāt	1934
drukāt recepti	61
du er nå påmeldt	2099
du er nå påmeldt nyhetsbrevet	2099
du kan när som helst avsluta prenumerationen	2715
du kan når som helst melde deg av	2099
du kan opsige når som helst	381
du kanske också gillar	2732
du modtager snart en bekræftelse på mail	386
du même auteur	1320
du prenumererar nu på nyhetsbrevet	2715
du vil kanskje også like	2115
duración	1077
duração	2339
durée	1381
dziękujemy za zapis	2178
dành cho bạn	3028
dành cho thuê bao	3013
dárkovat článek	301
därefter # kr/mån tills du säger upp	2710
débloquer l'article	1287
débloquez cet article	1360
déconnexion	1287
découvrez tous nos jeux	1374
découvrir l'offre	1287
découvrir la boutique	1377
découvrir nos offres	1360
découvrir toutes nos offres d'abonnement	1360
déjà un compte	1287
déjà un compte ? connectez-vous	1287
déplier	1324
détails	1324
dê a sua opinião	2329
dê sua opinião	2329
dölj	2736
düzeltme politikasi	2914
dāvini rakstu	1934
dāvini rakstu draugam	1934
děkujeme za přihlášení	305
""", 'e': """
e-bülten	2864
e-bülten aboneliği	2864
e-mail inválido	2319
e-mailová adresa	305
e-posta gönder	2834
e-posta ile paylaş	2920
ecrã inteiro	2339
edición digital	984
edición impresa	984
editöre yaz	2914
editöre yazin	2914
editörün seçtikleri	2841
edição impressa	2261
egyszeri támogatás	1524
ehkä myöhemmin	1210
ei tänään	1210
eiti į receptą	61
el juego es solo para mayores de # años	1073
el millor de la setmana a la teva bústia	283
el más popular	1091
el més llegit	263
el més vist	290
el reproductor se está cargando	1076
el. paštas	1913
elfelejtett jelszó	1526
elige tu suscripción	1060
elküldöm	1532
elmentem későbbre	1532
elrejtés	1542
els lectors també han llegit	290
elírást talált	1538
előfizetek	1526
előfizetés	1526
előfizetői tartalom	1526
előfizetőknek	1526
előfizetőként megoszthatja a cikket	1532
előző	1541
előző cikk	1539
email inválido	2354
email no válido	1092
emlékeztess később	1523
empfehlungen für sie	559
en beğenilen	2885
en beğenilenler	2885
en colaboración con	1107
en este artículo	1018
en popüler	2907
en çok okunan	2841
en çok okunan haberler	2841
en çok okunanlar	2841
engangsbeløb	378
engångsgåva	2707
enllaç copiat	289
ensemble, faisons vivre un média libre	1359
enthält werbung	488
entre em contato com a redação	2361
enviar comentário	2283
enviar corrección	1014
envoyer à un ami	1306
envoyer à un proche	1306
envoyez-nous vos témoignages	1341
envíanos tu opinión	1067
envío gratis	1107
eredeti megjelenítése	1542
eredmények	1542
erinnern sie mich später	456
erről bővebben itt írtunk	1541
erről is írtunk	1539
erről itt írtunk bővebben	1541
erscheint täglich	545
erscheint wöchentlich	545
es gratis y solo te llevará un minuto	1056
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	545
escanea el código qr	1082
escreva um comentário	2283
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1935
esimene kuu # €	1114
esta funcionalidad es sólo para registrados	984
esta matéria foi útil para você	2307
esta notícia foi útil	2307
esta página foi útil	2329
este artigo está bloqueado	2352
este artigo foi útil	2329
este artículo está bloqueado	1090
este campo é obrigatório	2354
este espaço é moderado pela redação	2315
este resumo foi útil	2307
este video ya no está disponible	1076
este vídeo já não está disponível	2338
este vídeo no está disponible	1076
este vídeo não está disponível	2338
este vídeo não está mais disponível	2338
este vídeo ya no está disponible	1076
estás de acuerdo? vota	1050
etkinleştir	2899
evaluează rețeta	61
evästeasetukset	1222
evästeet	1222
exclusiv pentru abonați	2415
exibir conteúdo	2342
experimente grátis por um mês	2324
ez is érdekelhet	1539
ez is érdekelheti	1539
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1539
ezt olvasta már	1539
ezt olvastad már	1539
ești de acord? votează	2403
ești deja abonat	2423
ești deja abonată	2423
""", 'f': """
facebook ile giriş yap	2906
facebook'ta paylaş	2834
facebookでシェア	1782
facebookでシェアする	1782
facturación anual	1090
facturación mensual	1090
facturé annuellement	1392
facturé mensuellement	1392
faire un don défiscalisé	1389
fale com a redação	2361
faça login	2261
faça o quiz	2332
faça o teste	2332
faça uma pergunta sobre esta reportagem	2307
fes una donació	259
fiecare donație contează	2414
fiecare leu contează	2414
fin de la publicité	1377
fine della pubblicità	1728
fine pubblicità	1728
fiyati gör	2890
fizetett hirdetés	87	1534
fiók létrehozása	1526
fiókom	1526
fontu büyüt	2920
forstået	407
forstått	2119
forstør billede	406
forstørr bilde	2118
fortsett uten å støtte	2090
fortsätt läsa efter annonsen	2724
fortsätt utan att stödja	2706
fortsæt med at læse	394
fortsæt uden at støtte	377
fotogalería	1018
fotoğraf galerisi	2912
fotoğrafi büyüt	2912
fotoğraflari gör	2912
fotoğraflari görmek için tiklayin	2843
frete grátis	2369
friss hírek	1539
fråga vår ai om artikeln	2728
fuldskærm	406
fäll ihop	2736
fäll ut	2736
få adgang	381
få artiklen læst op	390
få de vigtigste nyheder hver morgen	386
få de viktigaste nyheterna varje morgon	2715
få de viktigste nyhetene hver morgen	2099
få nyheder på mail	386
få nyheter på e-post	2099
få nyheter på mejlen	2715
få overblikket her	406
få tilgang	2094
få varsel når vi skriver om dette	2118
följ	2721
följ oss	2721
följ skribent	2721
följ ämnet	2721
för prenumeranter	2710
förderer werden	457
fördermitglied werden	457
föregående	2735
föregående artikel	2732
förstora	2735
følg	391	2104
følg emne	391
følg os	391
følg oss	2104
følg sagen her	406
følg tema	2104
følg temaet og få varsel	2118
für abonnenten	462
für den newsletter anmelden	470
für dich empfohlen	559
für sie empfohlen	559
für sie entstehen keine mehrkosten	560
fă o donație	2377
fără obligații	2415
fără tine nu putem	2414
""", 'g': """
galeriyi aç	2843
galeriyi gör	2912
galeriyi görmek için tiklayin	2843
galéria	1541
galéria megtekintése	1541
garanta já o seu ingresso	2309
gastos de envío incluidos	1073
gastos de envío no incluidos	1073
gelişmelerden aninda haberdar olun	2898
gem til læseliste	390
genişlet	2844
geçerli bir e-posta adresi girin	2908
geçerli süre	2893
geçersiz e-posta	2908
geçersiz e-posta adresi	2908
giriş	2827
giriş yap	2827
giriş yapin	2827
giriş yapin veya üye olun	2827
giv os feedback på artiklen	398
già abbonato	1651
già registrato	1651
gli articoli più letti	1716
glömt lösenord	2710
godkänn	2725
godkänn alla	2725
google ile giriş yap	2906
gorące tematy	2197
gracias por tu opinión	1043
grazie, il tuo messaggio è stato inviato	1747
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
grátis e sem spam	2354
guardar artículo	1003
guardar configuración	1080
guardar para después	1063
guardar para leer después	1063
guardar preferências	2342
gå ikke glip af	403
gå ikke glip af noget	386
gå ikke glipp av noe	2099
gå til indhold	406
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1313
gérer les préférences	1343
gérer mes alertes	1353
gérer mes choix	1313
gérer mon consentement	1384
gérer vos préférences	1384
gérer vos préférences de cookies	1343
góp ý	3027
gönder	2909
gönderiyi göster	2895
gönderiyi yükle	2895
görseli büyüt	2912
görüş bildir	2884
görüşünü bildir	2884
görüşünüzü bildirin	2884
gündem	2841
günün haberleri	2841
günün özeti	2841
gợi ý	3028
gửi	3027
gửi bình luận	3027
gửi cho bạn bè	3054
gửi email	3018
gửi ý kiến	3027
""", 'h': """
haber bülteni	2864
haber güncelleniyor	2843
haberi arkadaşina hediye et	2834
haberi özetle	2917
hai già un account	1651
hai già votato	1722
harici içerik	2843
haritayi aç	2844
has arribat al límit d'articles gratuïts	287
has iniciado sesión	1041
has olvidado tu contraseña	1090
hasznos volt az összefoglaló	1538
hasznosnak találta a cikket	1538
havi támogatás	1524
hayir teşekkürler	2825
hayir, teşekkürler	2825
haz una pregunta sobre este artículo	1043
he leído y acepto la política de privacidad	1056
he llegit i accepto la política de privacitat	272
he olvidado mi contraseña	1090
hela artikeln fortsätter nedan	2724
henüz abone değil misiniz	2906
hepsini gör	2843
her destek önemli	2903
her katki değerli	2903
her katki önemli	2903
her zaman göster	2895
hesap oluştur	2827
hi estàs d'acord? vota	275
hiba jelentése	1542
hibát talált	1538
hier reinhören	535
hinweis schließen	456
hirdetés	1534
hirdetés bezárása	1534
hirdetés, görgessen tovább	1534
hjälp oss att rätta fel	2728
hlavné správy	2592
hlavní zprávy	316
ho già donato	1645
ho già un account	1745
hoje não	2256
hoppa till innehåll	2735
hoppa över inlägg från facebook	2735
hoppa över inlägg från instagram	2735
hoppa över inlägg från x	2735
hozzászólok	1538
hozzászólás	1538
hozzászólások	1538
hozzászólások megtekintése	1538
hylkää	1222
hylkää kaikki	1222
hyppää reseptiin	61
hyväksy	1222
hyväksy evästeet	1222
hyväksy kaikki	1222
här kan du kommentera artikeln	2728
håll dig uppdaterad	2715
hírfolyam	1539
hírlevelek	1544
hírlevél	1544
hírlevél-feliratkozás	1544
hören sie diesen artikel	535
hør saken	2103
""", 'i': """
i più commentati	1677
i più letti	1677
i più letti della settimana	1716
i più visti	1677
iba pre predplatiteľov	2588
ich unterstütze schon	456
identifícate	1060
ielogojies, lai komentētu	1935
ienākt	1929
iesakām	1931
ihre meinung zählt	494
ikke gå glipp av	2115
ikke nå	2090
il più popolare	1746
il più scelto	1745
il tuo browser non può riprodurre il video	1694
il tuo commento sarà pubblicato dopo l'approvazione	1704
il tuo messaggio è stato inviato	1747
il tuo voto è stato inviato	1722
il tuo voto è stato registrato	1722
iletişim	2840
ilgili içerikler	2841
ilginizi çekebilecek haberler	2841
ilginizi çekebilir	2841
ilmoita asiavirheestä	1226
ilmoita virheestä	1226
imprimir artículo	1063
imprimir esta matéria	2326
in bài	3018
in bài viết	3018
in công thức	61
in trang này	3054
indlæg fra facebook	406
indlæg fra instagram	406
indlæs flere	406
ingresá	1060
ingyenes regisztráció	1526
inicia sesión	984
inicia sesión con google	1090
inicia sesión para comentar	1067
inicia sessió	260
iniciar sesión	984
iniciar sesión con apple	1060
iniciar sesión con facebook	1060
iniciar sesión con google	1060
iniciar sessão	2261
inicie sesión	984
inne artykuły	2197
innhold fra annonsør	2123
inscription à la newsletter	1296
inscrivez-vous à notre newsletter	1296
inscrição realizada com sucesso	2354
insira o seu endereço de email	2319
insira um e-mail válido	2354
instalează aplicația	2409
inställningar	2725
introduce un correo electrónico válido	1092
introduce un correo válido	1092
introduce un email válido	1056
intră în cont	2378
invítanos a un café	979
início	2290
ir a la página de donaciones	1087
ir para a página de doações	2349
ir para a página de donativos	2349
ir para o conteúdo	2290
ispiši	2531
ispiši recept	61
isso foi útil	2329
istediğin zaman iptal et	2906
istediğiniz zaman abonelikten çikabilirsiniz	2864
istediğiniz zaman iptal edin	2827
isto foi útil	2329
izbor uredništva	2651
izdrukāt	1934
izmēģini # dienas bez maksas	1929
içeriğe geç	2843
içeriği görüntüle	2895
içeriği göster	2895
içeriği yükle	2895
iş birliği	2836
iş birliğiyle	2922
išbandykite # dienų nemokamai	1888
išorinis turinys	1906
išsaugoti	1893
išsaugoti straipsnį	1893
""", 'j': """
j'ai déjà donné	1277
j'ai déjà un compte	1287
j'ai désactivé adblock	1388
j'ai désactivé mon adblock	1388
j'ai désactivé mon bloqueur	1388
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
jaa twitterissä	1219
jaa x:ssä	1219
jag förstår	2725
jag stödjer redan	2706
jaga sõbraga	1119
jaunākie	1931
jautā mākslīgajam intelektam	1935
je commande ce numéro	1347
je consens au traitement de mes données	1394
je fais un don défiscalisé	1389
je gère mes cookies	1313
je soutiens déjà	1277
jede spende zählt	549
jeder beitrag zählt	549
jeder euro zählt	549
jednorázově	300
jeg forstår	2108
jeg støtter allerede	377	2090
jegyek itt kaphatók	1541
jelentkezzen be vagy regisztráljon	1526
jen pro předplatitele	301
jetzt angebot wählen	554
jetzt anhören	483
jetzt reinhören	535
jetzt unterstützen	457
již mám předplatné	301
jobs in ihrer nähe	533
jogar grátis	2332
jogue grátis	2332
još vesti	2528
još vijesti	2528
junte-se à conversa	2315
jurnalismul de calitate costă	2414
juttu jatkuu kuvan jälkeen	1221
juttu jatkuu mainoksen jälkeen	1221
juttu jatkuu videon jälkeen	1221
juttua päivitetään	1221
jutun lukee koneääni	1219
jutun lukee tekoälyääni	1219
jutun voi myös kuunnella	1219
już wspieram	2171
já desativei	2347
já desativei o bloqueador	2347
já doei	2256
já nas bancas	2309
já segue este autor	2365
já segue este tema	2365
já sou apoiador	2256
já sou assinante	2261
já tem conta	2261
já tem uma conta	2261
já tenho conta	2352
já votou	2329
já é assinante? faça login	2261
já é subscritor	2324
já é subscritor? inicie sessão	2324
jätä kommentti	1226
jūsų el. paštas	1913
jūsų el. pašto adresas	1913
""", 'k': """
k tématu	316
k téme	2592
kalan süre	2892
kapcsolódó	1539
kapcsolódó cikk	1539
kapcsolódó cikkek	1539
kapcsolódó tartalom	1539
kapcsolódó témák	1539
karte öffnen	502
kas kokkuvõte oli kasulik	1120
kategóriák	1539
katso kuvat tästä	1229
katso myös	1227
katso video tästä	1229
katso video yltä	1229
kaupallinen yhteistyö	87	1221
kaydiniz için teşekkürler	2864
keresés	1541
kezdőlap	1541
không phải bây giờ	3011
không, cảm ơn	3011
ki-übersicht	529
kijelentkezés	1526
kingi artikkel sõbrale	1119
kinyitás	1542
kipróbálom	1526
kirjaudu sisään	1212
kirjoita sähköpostiosoitteesi	1215
kişisel verilerimin işlenmesini kabul ediyorum	2908
kjøp abonnement	2094
kjøp tilgang	2094
klausies podkāstu	1936
klausies podkāstu šeit	1936
klausies šo rakstu	1934
klausies šo rakstu (# min	1934
klausykite tinklalaidės	1895
klausykite tinklalaidės čia	1895
klausykitės straipsnio	1893
klausīties	1934
klausīties rakstu	1934
ključne besede	2651
ključne reči	2528
ključne riječi	2528
klíčová slova	316
kokeile # päivää maksutta	1212
kolačići	2544
komentavimas išjungtas	1894
komentavimo taisyklės	1894
komentáre	2595
komentář	315
komentáře	315
komentāri	1929
komentēt	1929
komentēšana ir slēgta	1935
komentēšanas noteikumi	1935
komerčné oznámenie	2591
komerční sdělení	87	311
kommentarer blir gjennomgått før publisering	2118
kommentarerna förhandsmodereras	2728
kommentek megtekintése	1538
kommentelési szabályzat	1538
kommentér	398
koostöö	1123
kopiera länk	2720
kopiera länken	2720
kopijuoti nuorodą	1888
kopiraj povezavo do članka	2654
kopiér link	390
kopiér linket	390
kopírovat odkaz	308
kopírovať odkaz	2595
kopēt saiti	1929
korábban írtunk róla	1539
kreiraj račun	2521
kullanim koşullari	2837
kup dostęp	2175
kupi naročnino	2647
kuula taskuhäälingut	1121
kuuntele podcast tästä	1229
kysy tekoälyltä	1226
käyttöehdot	1222
kérdezze ai-asszisztensünket	1538
kérem a hírlevelet	1544
később	1523
kích thước chữ	65
köp	2710
köszönjük a feliratkozást	1544
köszönöm, nem	1523
következő	1541
következő cikk	1539
køb abonnement	381
køb adgang	381
kúpiť predplatné	2588
küfür, hakaret içeren yorumlar onaylanmamaktadir	2840
küldje el barátjának	1532
küldés	1532
küldés e-mailben	1532
külső tartalom	1541
künye	2837
küpsiste seaded	1132
küsi tehisarult	1120
kā tev patika raksts	1935
kā tu domā? balso	1936
ką manote? balsuokite	1895
""", 'l': """
la discussione è chiusa	1673
la donazione è detraibile	1742
la más popular	1091
la nota continúa después del anuncio	1009
la rédaction vous conseille	1320
la sélection de la rédaction	1320
la vidéo ne peut pas être lue	1380
lahjoita artikkeli ystävälle	1219
lai komentētu, ielogojies	1935
lai komentētu, pieslēdzies	1935
laisser une réponse	1371
las más leídas	1018
las más leídas de hoy	1064
las noticias más leídas	1064
lasi arī	1931
lasi komentārus	1935
lasi tālāk	1929
lasi vairāk šeit	1936
lasi vēl	1931
lasiet arī	1931
lasiet vēl	1931
lasă un comentariu	2389
lasīt komentārus	1935
lasīt tālāk	1936
lasīt vairāk	1936
lasīt vēlāk	1934
lasītākie	1931
lataa lisää	1229
le choix de la rédaction	1320
le club des abonnés	1377
le journal numérique	1287
le lecteur vidéo est en cours de chargement	1380
le lien a été copié	1363
le lien a été copié dans le presse-papiers	1363
le notizie più lette	1716
le più lette	1677
lea también	1018
lee sin límites	1060
lee también	1018
leer artículo completo	1021
leer el artículo completo	1096
leer más	1021
leer también	1018
leer transcripción	1076
legfrissebb hírek	1539
leggi di più	1680
leggi più tardi	1715
legnépszerűbb	1539
leia a matéria completa	2327
leia a notícia completa	2358
leia as notícias no aplicativo	2317
leia também	2287
len pre predplatiteľov	2588
ler transcrição	2338
les choix de la rédaction	1320
les lecteurs ont aussi consulté	1364
les mieux notés	1372
les més llegides	290
les også	2115
les plus commentés	1320
les plus consultés	1398
les plus partagés	1320
les plus récents	1372
les prix indiqués sont susceptibles d'évoluer	1347
les våre debattregler	2111
leído por una voz sintética	1076
leído por voz sintética	1076
li e aceito a política de privacidade	2319
lido por uma voz sintética	2338
lien copié	1306
lien copié dans le presse-papiers	1363
lietošanas noteikumi	1946
liitudes nõustud kasutustingimustega	1139
liity jäseneksi	1211
lineでシェア	1782
lineでシェアする	1811
lineで送る	1782
link a vágólapra másolva	1532
link bài gốc	3054
link copiado para a área de transferência	2326
link kopiëren	1991
link másolva	1532
link másolása	1532
lire la suite pour #€	1287
lire la vidéo	1323
lire à haute voix	1306
lire également	1320
lisätiedot	1230
lisää aiheesta	1227
liên hệ	3027
liên quan	3028
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	1018
lo más comentado	1018
lo más compartido	1018
lo más leído	1018
lo más popular	1018
lo más visto	1018
lo más visto hoy	1064
lo último	1018
locuri de muncă	2405
loe lähemalt	1121
loe lähemalt siit	1121
logi sisse või loo konto	1114
los lectores también leyeron	1064
luba kõik	1132
lubię to	2185
lucrează cu noi	2405
lue keskustelun säännöt	1226
lue lisää	1227
lue lisää aiheesta	1227
lue myöhemmin	1219
lue myös	1227
lugu jätkub pärast reklaami	1123
lugu täieneb	1121
lui écrire	1341
lähetä sähköpostilla	1219
lämna en kommentar	2728
länk kopierad	2720
länken kopierad	2720
länken är kopierad	2720
läs dokumentet	2736
läs domen	2736
läs hela artikeln	2735
läs hela texten	2735
läs hela texten här	2735
läs kommentarer	2728
läs mer	2732	2735
läs mer om	2732
läs också	2732
läs senare	2720
läs vidare	2710	2732
läs våra kommentarsregler	2728
läs även	2732
lästid	2735
lästid # min	2735
lås op	381
lås opp artikkelen	2094
lås opp saken	2094
lås upp artikeln	2710
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
lên đầu trang	3030
lütfen geçerli bir e-posta adresi girin	2908
lưu	3018
lưu bài	3018
lưu bài viết	3018
lưu bài để đọc sau	3054
lưu công thức	61
lấy link	3054
""", 'm': """
magari più tardi	1645
mai târziu	2376
mainos päättyy	1221
mais notícias	2287
mais opções	2367
mais opções de partilha	2367
maksettu sisältö	1221
mantener la sesión iniciada	1090
mantener sesión iniciada	1090
manter sessão iniciada	2352
manşetler	2841
masquer la publicité	1347
masquer les réponses	1371
masz już konto	2175
masz już konto? zaloguj się	2175
materialet är skyddat enligt lagen om upphovsrätt	2762
materiał partnera	2189
materiał promocyjny	2189
materiał sponsorowany	2189
materiał zewnętrzny	2189
matéria exclusiva para assinantes	2324
matérias relacionadas	2287
mağazamiz	2890
mağazaya git	2890
media społecznościowe	2186
megnyitás	1542
megnézem	1541
megosztás	1532
megosztás a facebookon	1532
megosztás facebookon	1532
megosztás twitteren	1532
mehr für dich	559
mehr für sie	559
meld deg på	2099
meld deg på nyhetsbrevet	2099
mentions légales	1313
mentés	1532
mentés későbbre	1532
menú	1021
menü	501	1541	2843
menü schließen	501
menü öffnen	501
mer från	2732
mer läsning	2732
merci ! votre message a bien été envoyé	1394
merci d'avoir voté	1351
merci de le désactiver pour continuer	1388
merci, votre vote a été pris en compte	1371
mergi la rețetă	61
mesajiniz başariyla gönderildi	2908
mesajiniz gönderildi	2908
messaggio pubblicitario con finalità promozionale	1699
mest läst	2732
mest lästa	2732
mest læst	403
mest læste	403
mi-összefoglaló	1541
mida sina arvad? hääleta	1121
minn meg på det senere	2090
mira el vídeo	281
mitä mieltä olet? äänestä	1229
modalità di pagamento	1649
moderálási elvek	1538
modifică preferințele cookie	2400
modifier mes préférences	1343
modifier vos préférences	1384
modtag en notifikation, når vi skriver om emnet	406
mogoče kasneje	2658
mogą cię zainteresować	2197
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2592
mohlo by vás zajímat	316
mohlo by vás zaujímať	2592
monatlich kündbar	554
mostra aquesta publicació a instagram	272
mostra di più	1680
mostra'n més	264
mostrar comentários	2329
mostrar conteúdo	2342
mostrar conteúdo externo	2305
mostrar más	1021
mostrar o conteúdo	2342
mostrar subtítulos	1076
mot de passe oublié	1287
mots clés	1320
mots croisés	1376
mots fléchés	1376
mots mêlés	1376
mots-clés	1320
może cię zainteresować	2197
może później	2171
možda kasnije	2536
možda vas zanima	2528
možda će vas zanimati	2528
možno neskôr	2599
možná později	299
muistuta myöhemmin	1210
mulțumim pentru feedback	2403
mulțumim, te-ai abonat cu succes	2410
mutass többet	1541
muut lukivat myös	1227
myöhemmin	1210
már előfizető	1526
más	1021
más antiguos	1068
más artículos	1018
más artículos de este autor	1096
más artículos del autor	1037
más detalles	1022
más en	1018
más historias	1018
más información	1018
más leídas	1018
más leído	1018
más leídos	1018
más noticias	1018
más noticias de este autor	1096
más opciones	1011
más opciones para compartir	1105
más popular	1091
más recientes	1068
más sobre este tema	1018
más tarde	978
más valorados	1068
más vistas	1018
más vistos	1018
más votados	1068
mások ezt olvassák	1539
mások ezt olvasták	1539
másolás	1532
máte již účet	301
máte předplatné? přihlaste se	301
märksõnad	1116
månadsgåva	2707
månedlig gave	2091
månedligt bidrag	378
måske senere	377
måske vil du også kunne lide	403
més informació	263
més llegides	263
més notícies	290
método de pago	982
métodos de pagamento	2259
métodos de pago	982
mākslīgā intelekta kopsavilkums	1936
mă abonez	2410
mărime text	65
můj účet	301
mới nhất	3028
mở	3031
mở khóa bài viết này	3054
mở rộng	3030
""", 'n': """
nadaljevanje članka pod oglasom	2650
nahlásit chybu	315
nahlásiť chybu	2595
najchętniej czytane	2197
najchętniej czytane dziś	2197
najczęściej czytane	2197
najczęściej czytane artykuły	2197
najnovejše	2651
najnovejše novice	2651
najnoviji članci	2528
najnovšie	2592
najnovšie správy	2592
najnovšie články	2592
najnowsze artykuły	2197
najnowsze wiadomości	2197
najčitanije	2528
najčitanije vesti	2528
najčitanije vijesti	2528
najčitanije vijesti dana	2528
najčítanejšie	2592
najčítanejšie články	2592
najčítanejšie články dňa	2592
napišite komentar	2654
napsat komentář	315
naročena vsebina	2650
naročite se	2646
naročnina	2646
nastavení	312
nastavení cookies	312
nastavi čitanje	2580
nastavi čitati	2580
nastavite čitanje	2580
nastavite čitati	2580
nastavitve piškotkov	2666
następna strona	2200
następny	2200
następny artykuł	2197
natisni članek	2654
naudojimo taisyklės	1906
naujausios žinios	1890
naujienlaiškis	1913
načíst další	318
našli jste chybu	315
našli jste v článku chybu	315
ne děkuji	299
ne ratez rien de l'actualité	1387
ne, děkuji	299
nejdiskutovanější	316
nejnovější	316
nejnovější zprávy	316
nejnovější články	316
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem, köszönöm	1523
nenhum comentário	2283
neueste beiträge	498
nhắc tôi sau	3011
nie dziękuję	2171
nie dziś	2171
nie pamiętasz hasła	2175
nie ďakujem	2599
nie, dziękuję	2171
nie, ďakujem	2599
no se ha podido reproducir el vídeo	1076
no se puede reproducir el vídeo	1076
no sé	1068
només els subscriptors poden comentar	275
non seguire più	1758
normas de participación	1067
norėdami komentuoti, prisijunkite	1894
nosūti draugam	1934
nosūtīt draugam	1934
nosūtīt e-pastā	1934
noteで書く	1782
notifications activées	1387
notre charte déontologique	1402
notre charte éditoriale	1402
notre sélection	1320
notre sélection d'articles	1364
notícia anterior	2358
notícias relacionadas	2287
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nous protégeons nos sources	1402
nous écrire	1402
nouveau ! suivez vos auteurs préférés	1406
nu ai cont? înregistrează-te	2415
nu mulțumesc	2376
nu, mulțumesc	2376
nuestro código ético	1099
nyhetsdøgnet	2115
nyomtatás	1532
não foi possível carregar o vídeo	2338
não foi possível reproduzir o vídeo	2338
não perca	2287
não sabe / não responde	2330
não sei	2330
não tem conta	2352
não tem uma conta	2352
não é assinante	2352
não, obrigada	2256
não, obrigado	2256
nächste seite	501
nächster artikel	498
näita kõiki	1122
näita rohkem	1121
näita veel	1121
näita vähem	1122
näköislehti	1212
nästa	2735
nästa artikel	2732
näytä alkuperäinen	1230
näytä kaikki	1229
näytä kartta	1230
näytä kommentit	1226
näytä käännös	1230
näytä lisää	1229
näytä sisältö	1222
näytä tiedot	1230
näytä tulokset	1230
näytä vähemmän	1230
næste	406
næste artikel	403
népszerű	1539
nézze meg galériánkat	1541
nézze meg képeinket	1541
nõustun	1132
nõustun kõigiga	1132
nøgleord	403
nāc strādāt pie mums	1936
nổi bật	3028
nội dung quảng cáo	3056
nội dung tài trợ	3023
""", 'o': """
o leitor está a carregar	2338
o que achou desta notícia	2307
o vídeo começará em alguns segundos	2305
ocenite članak	2531
ocenite članek	2654
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2606
ocijenite članak	2531
ocorreu um erro ao carregar o vídeo	2305
ocultar anúncio	2309
ocultar comentários	2329
odebírat	305
odebírat newsletter	305
odemknout článek	301
odhlásit se	301
odhlásiť sa	2588
odkaz skopírovaný	2595
odkaz zkopírován	308
odkleni članek	2647
odklenite celoten članek	2647
odmietnuť	2606
odmietnuť všetko	2606
odmítnout	312
odmítnout vše	312
odporúčame	2592
odporúčame prečítať	2592
odporúčame tiež	2592
odporúčané články	2592
odpovědět	315
odrzuć	2190
odrzuć wszystkie	2190
odtwórz	2200
odštampaj	2531
odštampaj recept	61
odštampaj članak	2531
oferă acest articol cadou	2417
offre abonnés	1377
offre limitée	1393
offre réservée aux lecteurs	1377
offre spéciale	1287
offre à durée limitée	1392
offrez-nous un café	1278
offrici un caffè	1646
oglasno sporočilo	87	2650
ogłoszenie	2189
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2595
okuma süresi # dk	2843
okurlara özel	2890
okurlarimiza özel	2890
okurlarimiza özel indirim	2890
oliko artikkeli hyödyllinen	1226
oliko juttu hyödyllinen	1226
oliko tiivistelmä hyödyllinen	1226
olvasson korlátlanul	1526
olvasson tovább	1526
olvasta már	1539
olvastad már	1539
olvidaste tu contraseña	984
onayi geri çek	2895
onayi yönet	2895
onayimi geri çek	2895
oplæst af en robot	390
oplæst af kunstig intelligens	406
opsig når som helst	381
orijinali göster	2844
os leitores também leram	2327
os preços podem variar	2309
osale küsitluses	1121
ostatnie artykuły	2197
ota yhteyttä	1226
otevřít	319
otevřít mapu	319
otključaj članak	2521
otključajte ceo članak	2521
otključajte cijeli članak	2521
otomatik çeviri	2917
otros artículos	1018
oturumu açik tut	2906
otwórz	2201
otwórz mapę	2201
outras notícias	19	2287
ouvir este conteúdo	2338
ouça esta reportagem	2338
ouça este conteúdo	2273
oversættelsen er lavet af en maskine	406
oy verdiğiniz için teşekkürler	2884
oynatici yükleniyor	2892
oyunuz için teşekkürler	2884
""", 'p': """
padovanokite straipsnį	1893
padovanokite straipsnį draugui	1893
page précédente	1323
pagina următoare	2392
pague um café	2257
paiement sécurisé	1285
paketi seç	2906
paldies par pieteikšanos	1953
palun jää viisakaks	1120
pamanīji kļūdu	1935
pamanījāt kļūdu	1935
par šo tēmu	1931
paramètres de confidentialité	1384
paramètres des cookies	1313
paramétrer	1313
paramétrer les cookies	1313
parašyk komentarą	1894
parašykite komentarą	1894
partajează	2383
partenerii noștri	2390
participez à la conversation	1351
partnerių turinys	1897
partnerski sadržaj	2527
pas encore abonné	1392
pasidalinkite šiuo straipsniu	1893
pasitikrinkite žinias	1895
passer la publicité	1311
passer à la recette	61
pastebėjote klaidą	1894
pausar vídeo	1076
paylaş	2834
paylaşin	2834
pažiūrėkite vaizdo įrašą	1895
pe aceeași temă	2418
pentru a citi în continuare	2415
per saperne di più	1716
pergunte à nossa ia	2307
permitir anúncios	2347
peut-être plus tard	1277
piedalies aptaujā	1936
piekrist visām	1946
piekrītu	1946
piesakies vebināram	1936
piesakoties tu piekrīti lietošanas noteikumiem	1953
pieslēdzies vai izveido kontu	1929
pieslēdzies, lai komentētu	1935
pieslēgties	1929
pievieno savu komentāru	1935
pievienot komentāru	1929
pirmais mēnesis par # €	1929
pirmas mėnuo tik # €	1888
più lette	1677
più letti	1677
più popolare	1746
più recenti	1723
più tardi	1645
più vecchi	1723
più votati	1723
piškotki	2666
placená inzerce	87	311
plan seç	2906
plani seç	2906
planini seç	2906
platená inzercia	87	2591
plaćeni oglas	87	2527
plaćeni sadržaj	2527
plačana objava	87	2650
plačiau skaitykite čia	1895
plein écran	1323
plus d'actualités	1320
plus d'articles du même auteur	1398
plus de détails	1324
plus récents	1372
poate mai târziu	2376
podari članek	2654
podarite ta članek	2654
podaruj artykuł	2175
podaruj ten artykuł	2185
podcast anhören	535
pode ler também	2327
podeli članak	2531
podijeli članak	2531
podmienky používania	2606
podmínky použití	312
podmínky užití	312
podobne artykuły	2197
podobné články	316	2592
podporiť	2587
podporte nezávislú žurnalistiku	2587
podporte nás	2587
podpořit	300
podpořte naši práci	300
podpořte nás	300
podpořte redakci	300
podrži	2520
podrži nas	2520
podržite nas	2520
podržite naš rad	2520
podržite nezavisno novinarstvo	2520
podziel się	2185
podziel się na facebooku	2185
pogledajte još	19
pokaż komentarze	2193
pokaż mniej	2200
pokaż oryginał	2201
pokaż treść	2190
pokaż tłumaczenie	2201
pokaż więcej	2200
pokaż wszystkie	2200
pokaż wszystko	2201
pokaži vsebino	2666
pokloni članak	2531
poklonite ovaj članak	2531
pokračovat bez podpory	299
pokračovať bez podpory	2599
polecamy również	2197
polecamy także	2197
polecamy też	2197
polecane artykuły	2197
politique de confidentialité	1313
polityka prywatności	2190
política de cookies	1011	2280
política de correcciones	1099
política de correções	2361
política de galetes	272
política de privacidad	1011
política de privacidade	2280
política de privacitat	272
poprzedni artykuł	2197
populární	316
populära artiklar	2732
populärt	2732
populære artikler	403
populære saker	2115
populært	403	2115
populārākie	1931
popüler	2841
popüler haberler	2841
popüler konular	2841
por mês	2350
por qué estás viendo esto	984
portes grátis	2369
poslať e-mailom	2595
poslušaj vest	2531
poslušaj članak	2531
poslušaj članek	2654
poslušajte članek	2654
postanite naročnik	2646
postanite član	2520	2646
postavke kolačića	2544
postaw kawę	2172
postaw nam kawę	2172
posłuchaj	2185
pour continuer à lire	1360
pourquoi voyez-vous cette publicité	1347
pouze pro předplatitele	301
povezani sadržaj	2528
povezani članci	2528
povezani članki	2651
powiązane	2197
powiązane artykuły	2197
powiązane tematy	2197
powiększ	2200
powiększ zdjęcie	2200
powrót do góry	2200
později	299
pozostała część artykułu pod materiałem wideo	2189
pošalji e-mailom	2531
pošalji komentar	2531
pošalji mejlom	2531
pošalji prijatelju	2531
pošalji članak e-mailom	2531
pošaljite komentar	2531
pošlji po e-pošti	2654
pošlji prijatelju	2654
pošlji članek po e-pošti	2654
pr članek	2650
praneškite apie klaidą	1894
pranešti apie klaidą	1894
pravidlá diskusie	2595
pre predplatiteľov	2588
preberite še	2651
predplatiť	2587
predplaťte si	2587
preferências de cookies	2342
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1888
prenumerata nuo # €	1888
prenumerera på vårt nyhetsbrev	2715
prenumeruodami sutinkate su taisyklėmis	1913
prenumeruokite naujienlaiškį	1913
preporučeno	2528
preporučujemo	2528
preporučujemo da pročitate	2528
preporučujemo i	2528
presentear matéria	2367
prečítajte si	2592
prečítajte si aj	2592
prețurile pot varia	2405
pridať komentár	2595
prihlásiť	2588
prihlásiť sa	2588
prihvaćam	2544
prihvaćam sve	2544
prijavi grešku	2531
prijať	2606
prijať všetko	2606
prikaži manj	2652
prikaži manje	2529
prikaži sadržaj	2544
prikaži sve	2529
prikaži več	2652
prikaži više	2529
prikaži vse	2652
prima lună gratuită	2415
primește alerte despre acest subiect	2409
printează	2383
printează rețeta	61
pripomenúť neskôr	2599
priporočamo	2651
priporočamo tudi	2651
priporočamo v branje	2651
priporočeno	2651
prisijunkite arba susikurkite paskyrą	1888
prisijunkite prie mūsų komandos	1895
prisijunkite, kad galėtumėte komentuoti	1894
prispieť	2587
privatsphäre-einstellungen	491
privātuma politika	1946
pro předplatitele	301
prohibido a menores de # años	1073
promocijsko sporočilo	2650
promotivni sadržaj	2527
promotivni članak	2527
promóció	1534
proovi # päeva tasuta	1114
proposé par	1410
proteção de fontes	2361
pročitajte i	2528
pročitajte još	2528
prywatność	2190
przeczytaj również	2197
przeczytaj także	2197
przeczytaj też	2197
przejdź bez wsparcia	2171
przejdź do przepisu	61
przejdź do serwisu	2190
przejdź do treści	2200
przejdź do ustawień prywatności	2190
przypomnij mi później	2171
právě se děje	316
präsentiert von	488
précédent	1323
préférences cookies	1313
prélèvement	1286
prémium	1526
prénom	1395
présenté par	1410
próbálja ki # forintért	1526
próxima	2290
próxima notícia	2358
próxima página	2290
próximo artigo	2287
prøv # dager gratis	2094
prøv gratis	381	2094
prøv nu	381
prøv nå	2094
prを含みます	1811
pubblicità	1668
publi-rédactionnel	1311
publicité	1311
publicité - la suite ci-dessous	1311
publicités	1311
pular para o conteúdo	2290
página siguiente	1021
pääuutiset	1227
påmind mig senere	377
påminn mig senare	2706
później	2171
pārbaudi savas zināšanas	1936
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1939
pērc abonementu	1929
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
qu'avez-vous pensé de cet article	1345
qual o seu nível de satisfação com esta notícia	2307
qualcosa è andato storto	1748
quellen und weiterführende links	498
queremos conocer tu opinión	1050
queremos saber a sua opinião	2315
questa pagina ti è stata utile	1722
questo articolo ti è stato utile	1722
questo articolo è bloccato	1745
questo campo è obbligatorio	1747
questo riassunto ti è stato utile	1696
questo video non è disponibile	1731
questo video non è più disponibile	1731
quieres añadir otro usuario a tu suscripción	984
quitter le plein écran	1380
quizi çöz	2887
quizás más tarde	978
quizás te interese	1018
quyên góp	3012
quyên góp ngay	3012
qué te ha parecido esta noticia	1050
quên mật khẩu	3013
quảng cáo	3023
quảng cáo - bài viết tiếp tục bên dưới	3056
""", 'r': """
r$ # por mês durante # meses	2324
radote klaidą	1894
radote klaidą tekste	1894
rafraîchir la page	1388
raksti komentāru	1935
raksts tiek papildināts	1936
raksts turpinās pēc reklāmas	1938
rakstīt komentāru	1935
rao vặt	3023
raportează o eroare	2403
rapportér fejl	398
rašyti komentarą	1888
recargar la página	1085
recargar página	1085
recarregar a página	2347
recarregar página	2347
receber notificações	2317
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1353
recevez une alerte à chaque article de l'auteur	1353
reclamă	2386
recomandarea redacției	2418
recomandări	2390
recomandările editorilor	2418
recomandările redacției	2390
recomendado para você	2287
recommandé	1320
recommandé pour vous	1320
recommandés	1320
recordar más tarde	978
recuérdamelo más tarde	978
redirecționează #%	2377
refuză toate	2400
regala este artículo	1105
regalar artículo	984
regalar este artículo	1105
registrovať sa	2588
registruokitės nemokamai	1888
registruokitės į seminarą	1895
registrácia	2588
regisztráció	1526
regisztrálok	1526
regras de comentários	2329
regras dos comentários	2329
regístrate	984
rekisteröidy	1212
rekisteröidy maksutta ja lue	1212
reklam içeriğidir	2890
reklami geç	2836
reklám	1534
reklāma	1929
reklāmas raksts	1938
reklāmraksts	87	1938
relaterade ämnen	2732
reportar erro nesta página	2307
reproducción automática	1077
reproducir vídeo	1076
reproduzir vídeo	2338
reproduzir áudio	2338
reprodução automática	2339
resmi büyüt	2912
responda à enquete	2329
rester connecté	1392
restez informé	1296
restez informés	1296
resumen automático	1043
resumo da notícia	2307
retour à l'accueil	1398
retour à la liste	1398
revenir à l'accueil	1398
reģistrējies bez maksas	1929
reģistrēties	1929
ricordamelo più tardi	1645
rodyti mažiau	1896
rodyti viską	1896
rozumím	319
rozwiń	2200
rozwiń wszystko	2201
rätta	2728
rätta oss	2728
rättelse	2728
règles de commentaires	1371
règles des commentaires	1371
réactions	1316
réagir	1306	1316
réagir à cet article	1316
réagissez	1316
réagissez à cet article	1316
réduire le texte	1408
répondez au quiz	1374
répondez au sondage	1371
répondre	1316
réseaux sociaux	1307
réserver mes places	1377
réservez vos places	1377
réservé aux inscrits	1287
résiliable à tout moment	1360
résultats du sondage	1351
résumé de l'article	1345
résumé de l'article en # points	1345
résumé en # secondes	1345
résumé ia	1405
résumé par l'ia	1405
részletek	1542
rétablir le son	1380
rösta här	2735
rösta i omröstningen	2735
rādīt mazāk	1937
rādīt vairāk	1936
rādīt visu	1937
răspunde	2389
rėmimas	1897
""", 's': """
s'abonner à partir de #€	1287
s'inscrire à la newsletter	1296
s-ar putea să-ți placă	2390
saada sõbrale	1119
saber más	1021
sadarbības raksts	1938
sadece abonelere özel	2906
sadržaj je zaključan	2521
saglabāt	1934
saglabāt rakstu	1934
sair do ecrã inteiro	2338
saistītie raksti	1931
saistītās ziņas	1931
saite nokopēta	1934
saken er låst	2094
saken finnes også som lyd	2103
saltar anúncio	2278
salvar preferências	2342
salvează	2383
salvează articolul	2417
salvează pentru mai târziu	2417
salvează rețeta	61
sans engagement, résiliable à tout moment	1360
sao chép liên kết	3018
sao chép đường dẫn	3054
sari la conținut	2392
sari la rețetă	61
satura turpinājums pēc reklāmas	1938
sačuvaj	2531
sačuvaj recept	61
sačuvaj vest	2531
schlagwörter	498
schließen	501
schrift vergrößern	483
schriftgröße	483
scopri di più	1651
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2710
se bilderna här	2735
se connecter et réagir	1316
se déconnecter	1287
se grafiken här	2735
se ha producido un error al cargar el vídeo	1041
se klippet här	2735
se klippet øverst i saken	2118
se videon här	2735
sedan # kr/mån tills du säger upp	2710
segui già questo argomento	1758
segui già questo autore	1758
seguir tópico	2317
seguí leyendo	1064
sei già abbonato	1651
sei già iscritto alla newsletter	1709
selección de la redacción	1018
selvä	1230
sem opinião	2330
sem si não seria possível	2322
sem você não seria possível	2322
semnalează o eroare	2389
send artiklen på mail	390
send på e-post	2103
sense permanència	287
sesi aç	2892
setări cookie	2400
seuls les abonnés peuvent commenter	1351
seuraa meitä	1220
seç	2907
seçenekleri yönet	2895
seçimimi kaydet	2895
seções	2287
shrani članek	2654
si opp når du vil	2094
si è verificato un errore	1747
si è verificato un errore durante il caricamento del video	1694
sie können diesen artikel kostenlos weitergeben	580
signaler ce contenu comme inapproprié	1351
signaler un problème	1316
siguiente artículo	1018
siirry sisältöön	1229
sikeres feliratkozás	1544
sin ti no sería posible	1059
siz ne düşünüyorsunuz? oy verin	2843
sizin için öneriler	2841
siųsti draugui	1893
siųsti el. paštu	1893
skaitykite daugiau čia	1895
skaityti plačiau	1895
skaityti vėliau	1893
skaties arī	1931
skatīt foto	1936
skatīt galeriju	1936
skatīt video	1936
skjønner	2119
sklenite naročnino	2647
skopírovať odkaz	2595
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2728
skrýt	319
slapukų nustatymai	1906
slažem se	2544
slične vesti	2528
slične vijesti	2528
slični članci	2528
snsをフォロー	1783
sofortüberweisung	461
son dakika bildirimlerini aç	2898
son dakika gelişmelerinden haberdar olun	2898
son gelişmelerden haberdar olun	2898
sonderveröffentlichung	560
sono già sostenitore	1645
sonuçlari gör	2844
sonuçlari göster	2885
sorodni članki	2651
souhlasím	312
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1278
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1316
soyez le premier à réagir	1316
spausdinti receptą	61
spela videon här	2735
spis treści	2200
sponsorisé	1311
sponsorlu içerik	87	2836
sponsoroitu sisältö	1221
sponsrat innehåll	2724
sponzorirani sadržaj	2527
sponzorirani članak	2527
sponzorované	2591
sponzorovaný obsah	311
sponzorováno	311
sprawdź ofertę	2175
spremi članak	2531
sprijină-ne	2377
spune-ți părerea	2403
spune-ți părerea în comentarii	2403
später	456
später erinnern	456
spør vår ki om saken	2111
staňte sa členom	2587
staňte se členem	300
stichwörter	498
stil spørgsmål til artiklen	398
straipsnio tęsinys - po reklama	1897
straipsnis tęsiasi po reklamos	1897
strona główna	2197
stäng	2706	2735
stöd oss	2707
støt os	378
støtt oss	2091
subtítulos	1077
sugerir correção	2307
sugerir una corrección	1050
sugestões	2287
suite après la publicité	1377
suivez vos auteurs préférés	1406
suivre ce thème	1353
suivre le thème	1406
sur le même sujet	1320
sur le même thème	1320
suscripción	984
suscríbase	984
suscríbete	984
suscríbete a nuestro boletín	991
suscríbete ahora	984
susiję straipsniai	1890
susikurti paskyrą	1888
susține	2377
susține-ne	2377
susțineți-ne	2377
syötä sähköpostiosoitteesi	1215
szczegóły	2201
szponzorált tartalom	87	1534
szólj hozzá	1538
szóljon hozzá	1538
sähköposti	1215
sähköpostiosoite	1215
så # kr/mnd til du sier opp	2094
så kommenterar du	2728
sé el primero en comentar	1014
sé parte	979
sélections	1306
sì, grazie	1739
sí, quiero	1084
síganos	1004
síguenos	1004
só para assinantes	2352
sólo para suscriptores	1090
sök	2735
søg	406
søk	2118
súhlasím	2606
súhlasím so zobrazením	2606
súmate	979
súvisiace	2592
súvisiace články	2592
súvisiaci článok	2592
süre	2893
sīkdatņu iestatījumi	1946
słowa kluczowe	2197
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
tack för din anmälan	2715
taip pat žiūrėkite	1890
takaisin ylös	1229
takipten çik	2918
takk for påmeldingen	2099
tallenna myöhemmäksi	1219
talán később	1523
tam ekrandan çik	2892
tamaño de la letra	1105
tamaño de letra	65	1003
tamaño del texto	65
también te puede gustar	1018
también te puede interesar	1018
també et pot interessar	263
também pode gostar	2327
tarjeta de crédito	983
tarjeta de débito	983
te ha parecido útil	1067
te ha resultado útil	1067
te ha resultado útil este artículo	1043
te ha resultado útil este resumen	1043
te ha sido útil	1067
te ha sido útil este resumen	1043
te poți dezabona oricând	2410
te-ar putea interesa și	2418
tehisaru kokkuvõte	1121
tek seferlik bağiş	2903
teklifi gör	2890
tekoälyn tekemä tiivistelmä	1229
tekoälyn tiivistelmä	1229
tekoälytiivistelmä	1229
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1893
teljes hozzáférés	1526
temas del día	1018
termos e condições	2280
teste başla	2887
teste grátis	2261
testează-ți cunoștințele cu quizul nostru	2403
testi başlat	2887
testi çöz	2887
teszteld a tudásod	1541
tesztelje tudását	1541
texten fortsätter nedan	2724
texten fortsätter under bilden	2724
teď ne	299
teşekkürler, mesajiniz gönderildi	2908
thu gọn	3030
thèmes	1320
thématiques	1320
thích	3018
thông tin doanh nghiệp	3023
thông tin quảng cáo	3056
thẻ	3028
ti è stato utile	1722
tienes que iniciar sesión para guardar artículos	1063
tilbakemelding på saken	2111
tin bài liên quan	3054
tin cùng chuyên mục	3028
tin cùng tác giả	3055
tin khác	3028
tin liên quan	3028
tin mới	3028
tin mới nhất	3028
tin nóng	3055
tin nổi bật	3028
tin quảng cáo	3056
tin trước	3028
tin tài trợ	3028
tin tức liên quan	3028
tin đọc nhiều	3028
tipărește	2383
tipărește articolul	2417
tipărește rețeta	61
tiêu điểm	3028
tiếp theo	3030
tlačiť	2595
to cię może zainteresować	2197
to może cię zainteresować	2197
toda contribuição ajuda	2349
toda la información	1096
todas as notícias	2358
todavía no eres suscriptor	1090
todavía no estás registrado	1090
todos los vídeos	1096
todos os comentários	2283
todos os vídeos	2358
toute l'actualité	1320
toutes les actualités	1398
toutes les vidéos	1398
toutes nos vidéos	1398
tovább	1541
tovább a recepthez	61
tovább a rovatra	1539
tovább olvasom	1541
további cikkek	1539
további cikkek a témában	1539
további hírek	1539
további részletek itt	1541
továbbiak betöltése	1541
traducción automática	1103
traducido automáticamente	1103
tradução automática	2307
trang chủ	3030
transcripción	1077
transcrição	2339
transferência bancária	2260
treści partnerskie	2189
treść sponsorowana	2189
tria la teva subscripció	287
trước	3030
trả lời	3027
trở lại	3030
tu ce părere ai? lasă un comentariu	2403
tu donación desgrava	1087
tu navegador no puede reproducir este vídeo	1041
tue meitä	1211
tule meile tööle	1121
turpini lasīt	1929
turpinājums pēc reklāmas	1938
turpināt lasīt	1929
twitter'da paylaş	2834
twój adres e-mail	2178
twój e-mail	2178
tài khoản của tôi	3013
tài trợ	3023
támogass minket	1524
támogasson minket	1524
támogatom	1524
támogatott tartalom	87	1534
támogatás	1524
támogatói tartalom	1534
täname liitumast	1139
tässä olisi upotus facebookista	1229
tässä olisi upotus instagramista	1229
télécharger l'appli	1386
télécharger l'audio	1380
télécharger l'épisode	1380
télécharger le mp#	1380
télécharger le podcast	1380
téléchargez l'appli	1386
témata	316
témy	2592
témák	1539
térkép megnyitása	1542
términos de uso	1011
términos y condiciones	1011
tìm kiếm	3030
tópicos	2287
tópicos relacionados	2287
tôi đã hiểu	3031
több	1541
töltsd ki a kvízt	1541
töltse ki a kvízt	1541
tühista igal ajal	1114
tüm fotoğraflar	2912
tüm fotoğraflari gör	2912
tüm haberler	2841
tüm haberleri gör	2912
tüm oyunlar	2887
tüm videolar	2912
tüm videolari gör	2912
tüm yazilari	2841
tüm yazilari gör	2912
tüm yorumlar	2840
tümünü gör	2843
tümünü göster	2844
tümünü kabul et	2837
tümünü reddet	2837
tēmas	1931
tęsinys po reklamos	1897
tạo tài khoản	3013
tải thêm	3030
tặng bài viết	3054
tặng sao	3054
tặng sao cho bài viết	3054
từ khóa	3028
""", 'u': """
udostępnij	2185
udostępnij na facebooku	2185
udostępnij na twitterze	2185
udostępnij na x	2185
udostępnij w mediach społecznościowych	2185
udělit souhlas	312
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2579
uključi obavijesti	2579
uključite notifikacije	2579
uključite obaveštenja	2579
uključite obavijesti	2579
uložit	308
uložit na později	308
uložit recept	61
uložit článek	308
uložiť	2595
uložiť na neskôr	2595
uložiť recept	61
uložiť článok	2595
ultima oră	2390
ultimele știri	2390
um assinante presenteou você com este artigo	2326
un abonat ți-a oferit acest articol	2417
un abonné vous offre cet article	1363
un e-mail de confirmation vous a été envoyé	1356
un suscriptor te ha regalado este artículo	1063
une erreur s'est glissée dans l'article	1316
unterstütze uns	457
unterstützen	457
unterstützen sie uns	457
unterstützen sie uns per paypal	549
uppläst av en dator	2720
uppläst med ai-röst	2720
url 복사	1845
urlをコピー	1782
urlをコピーする	1811
url복사	1845
urmărește acest subiect	2409
urmărește live	2409
următorul	2392
uslovi korišćenja	2544
ustawienia plików cookie	2190
uvjeti korištenja	2544
uygulamada aç	2897
uygulamayi aç	2897
uygulamayi yükle	2897
uz sākumu	1936
uzyskaj dostęp	2175
už komentarus atsako jų autoriai	1894
už máte predplatné? prihláste sa	2588
už máte účet	2588
už máte účet? prihláste sa	2588
už podporujem	2599
už podporuji	299
uždaryti	1896
uždaryti reklamą	1897
užpildykite apklausą	1895
užsakomasis straipsnis	1897
užsakomasis turinys	87	1897
užsisakyti prenumeratą	1888
""", 'v': """
vaata kõiki tellija soodustusi	1114
vaata lähemalt	1121
vaba töökoht	1121
vad tycker du? rösta här	2735
vai kopsavilkums bija noderīgs	1935
vai raksts bija noderīgs	1935
vairāk par tēmu	1931
vaizdo įrašas	1895
vaizdo įrašą rasite čia	1895
van már fiókja	1526
var artikeln till hjälp	2728
var det här till hjälp	2735
var resuméet nyttigt	398
var sammanfattningen till hjälp	2728
vari atteikties jebkurā laikā	1929
vasta küsitlusele	1121
vastaa kyselyyn tästä	1229
vaš komentar	2531
veja esta publicação no instagram	2305
veja também	2287
veja todas as opções de assinatura	2324
velikost písma	65
veličina teksta	65
velocidad de reproducción	1076
velocidade de reprodução	2338
velocità di riproduzione	1731
ver # comentários	2315
ver biografía	1037
ver comentários	2283
ver conteúdo	2342
ver conteúdo externo	2305
ver dossiê	2358
ver esta publicación en instagram	1041
ver esta publicação no instagram	2305
ver fotogalería	1096
ver galería	1021
ver galería de fotos	1096
ver la galería	1096
ver mais notícias	2358
ver más	1021
ver más artículos	1099
ver más artículos del autor	1037
ver más noticias	1064
ver más vídeos	1096
ver preço	2335
ver también	1018
ver também	2287
ver todas as notícias	2358
ver todas las opciones de suscripción	1060
ver todos los artículos	1096
ver todos los vídeos	1096
ver todos os vídeos	2358
ver traducción	1022
ver tradução	2291
ver transcripción	1076
ver transcrição	2338
ver vídeo	1021
vergrößern	502
verlagssonderveröffentlichung	560
vertrag kündigen	491
verträge hier kündigen	491
verwandte beiträge	498
ves algún error? comunícalo	1050
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2400
vezi mai multe știri	2418
vezi și	2390
već imate nalog	2521
već imate pretplatu	2521
već imate račun	2521
već podržavam	2536
već ste pretplatnik	2521
več iz rubrike	2651
več novic iz regije	2651
več o tem	2651
več o temi	2651
veľkosť písma	65
viac k téme	2592
viac si o tom prečítate tu	2592
video mevcut değil	2892
video oynatici yükleniyor	2892
video yükleniyor	2892
videon voi katsoa jutun yläosasta	1229
videoyu izlemek için tiklayin	2843
videoyu yükle	2895
videó	1539
videók	1539
videónkat itt nézheti meg	1541
vidéo	1323
vidéo indisponible	1380
vidéo non disponible	1380
vielen dank für ihr feedback	539
vielen dank für ihre anmeldung	470
vielleicht später	456
vilkår	395	2108
vipps et beløp	2091
vis færre	406	2118
vis oversættelse	407
visa bilden i helskärm	2735
visa färre	2735
visa inlägg från facebook	2735
visa inlägg från instagram	2735
visa innehåll	2725
visa översättning	2736
vissza a tetejére	1541
visszajelzés	1538
više o temi	2528
više vijesti iz regije	2528
viết bình luận	3027
você concorda? vote	2315
você já segue este tema	2365
você já votou	2329
você pode gostar	2287
você pode se interessar	2287
você também pode gostar	2287
voir le détail	1324
voir les détails	1324
voir les réponses	1371
voir les résultats	1324
voir les résultats du sondage	1351
voir toute l'actualité	1398
voir toutes les vidéos	1398
voltar ao início	2358
voltar à página inicial	2358
vos réactions	1316
votează în sondajul nostru	2403
votre avis nous intéresse	1351
votre message a bien été envoyé	1394
votre prénom	1395
votre vote a bien été pris en compte	1371
votre vote a été enregistré	1371
vous aimerez peut-être	1320
vous avez déjà un compte	1287
vous avez déjà un compte ? connectez-vous	1287
vous avez déjà un compte ? identifiez-vous	1287
vous avez déjà voté	1371
vous n'êtes pas abonné	1392
vous n'êtes pas encore inscrit	1392
vous n'êtes pas inscrit	1392
vous possédez déjà un compte	1287
vous pourriez être intéressé	1320
vous suivez déjà ce sujet	1406
vous suivez déjà ce thème	1406
vous suivez déjà cet auteur	1406
vreau să primesc newsletterul	2410
vsebina sporočila	2650
vstúpiť do diskusie	2595
vytisknout článek	308
vytlačiť	2595
vytlačiť recept	61
vytlačiť článok	2595
vytvořit účet	301
vyzkoušet	301
válasz	1538
váš e-mail	305
väline sisu	1132
värsked uudised	1116
vérifiez votre boîte de réception	1394
vérifiez votre boîte mail	1394
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
vídeo indisponível	2338
vídeo no disponible	1076
vídeo não disponível	2338
vídeos	1018	2287
výber redakcie	2592
výběr redakce	316
về đầu trang	3030
""", 'w': """
warto przeczytać	2197
was können wir besser machen	539
weitere beiträge	498
werbung überspringen	488
weź udział w dyskusji	2246
whatsapp'ta paylaş	2834
whatsapp'tan paylaş	2920
whatsappで読む	1811
wie gefällt ihnen dieser artikel	539
wielkość czcionki	65
więcej	2197
więcej artykułów	2197
więcej informacji	2197
więcej na ten temat	2197
więcej o	2197
więcej z	2197
wpisz swój e-mail	2178
wprowadź adres e-mail	2178
wpłać	2172
wpłać teraz	2172
współpraca reklamowa	2189
wypróbuj	2175
wyraź zgodę	2190
wyślij e-mailem	2185
wyślij znajomemu	2185
""", 'x': """
x'te paylaş	2834
xem bình luận	3027
xem bản gốc	3031
xem bản đồ	3031
xem chi tiết	3031
xem công thức	61
xem kết quả	3031
xem nhiều	3028
xem nhiều nhất	3028
xem nhiều trong tuần	3055
xem thêm	3028	3030
xem thêm bình luận	3027
xem tiếp	3030
xem toàn bộ	3030
xem tất cả	3030
xでシェア	1782
xでシェアする	1811
xでポスト	1782
""", 'y': """
ya estás suscrito	1060
ya tenés suscripción	1060
yanit gönder	2884
yanitlari gör	2884
yanitlari göster	2884
yapay zeka ile seslendirilmiştir	2892
yapay zeka ile özet	2843
yapay zeka ile özetle	2917
yapay zeka özeti	2843
yapay zekâ ile seslendirildi	2892
yapay zekâ tarafindan seslendirildi	2892
yapay zekâ özeti	2917
yazara e-posta gönder	2914
yazara mesaj gönder	2914
yazarin diğer haberleri	2841
yazarin diğer yazilari	2841
yazarin tüm yazilari	2841
yaziyi büyüt	2920
yaziyi küçült	2920
ymmärrän	1230
yorum gönder	2840
yorum yapmak için giriş yap	2884
yorumlari gör	2840
yorumu gönder	2884
yorumunu gönder	2884
youtube-tartalom megjelenítése	1541
yukari çik	2912
yz özeti	2843
""", 'z': """
z titulní strany	316
zabudnuté heslo	2588
zadejte svůj e-mail	305
zahlungsart wählen	460
zaloguj się	2175
zapisz na później	2185
zapisz się	2178
zapisz się na newsletter	2178
zapomenuté heslo	301
zarejestruj się	2175
zarządzaj zgodami	2190
zaten üye misiniz	2827
zavřít	299
załaduj więcej	2200
załóż konto	2175
zaštita osobnih podataka	2544
zaštita privatnosti	2544
zdieľajte tento text	2595
zdieľajte článok	2595
zdieľať	2595
zdieľať na facebooku	2595
zdieľať článok	2595
zgadzam się	2190
zgadzam się na wyświetlanie treści	2190
zgłoś	2193
zgłoś błąd	2193
ziņa tiek papildināta	1936
ziņo par kļūdu	1935
ziņot par kļūdu	1935
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
znajdź nas na facebooku	2186
značky	2592
zobacz galerię	2200
zobacz mapę	2201
zobacz również	2197
zobacz szczegóły	2201
zobacz także	2197
zobacz także inne	2197
zobacz też	2197
zobacz więcej	2197
zobrazit méně	319
zobrazit originál	319
zobrazit více	318
zobrazit výsledky	319
zobrazit vše	318
zobraziť diskusiu	2595
zobraziť menej	2593
zobraziť obsah	2606
zobraziť viac	2593
zobraziť všetko	2593
zostań patronem	2172
zpět nahoru	318
zur leseliste hinzufügen	580
zur merkliste hinzufügen	483
zur übersicht	501
zurück	494
zurück nach oben	501
zvětšit	318
zwiń	2200
""", '£': """
£# at amazon	970
""", '©': """
©ntb	2146
""", 'à': """
à découvrir	1320
à la une	1320
à lire	1320
à lire aussi	1320
à lire dans ce dossier	1320
à lire dans la même rubrique	1320
à lire ensuite	1320
à lire également	1320
à ne pas manquer	1320
à voir	1320
à voir aussi	1320
""", 'á': """
áudio gerado por ia	2307
áudio gerado por voz sintética	2307
""", 'ä': """
ähnliche artikel	498
ähnliche beiträge	498
ähnliche themen	498
älä missaa mitään	1215
ämnen	2732
ämnen i artikeln	2732
är du redan prenumerant	2710
äänestä tästä	1229
""", 'å': """
åbn	407
åbn kort	407
åpne	2119
åpne faktaboks	2119
åpne kart	2119
""", 'ç': """
çengel bulmaca	2889
çerez ayarlari	2837
çerez ayarlarini yönet	2895
çerez politikasi	2837
çerez tercihleri	2895
çerez tercihlerini yönet	2895
çerezler	2837
çeviriyi göster	2844
çikiş yap	2827
çok okunanlar	2841
""", 'è': """
è gratis e ci vuole solo un minuto	1709
è stato utile	1722
""", 'é': """
é grátis e leva menos de um minuto	2319
écouter	1306
écouter (# min	1306
écouter le podcast	1323
écrire à la rédaction	1402
édition du jour	1320
épingler	61
épingler la recette	61
értem	1542
értékeld a receptet	61
étiquettes	1398
""", 'í': """
írd meg a véleményed	1538
írja meg véleményét	1538
""", 'î': """
înapoi sus	2392
încarcă mai multe	2392
închide	2376
înregistrare	2378
înregistrează-te	2378
îți mulțumim pentru vot	2403
""", 'ö': """
öffnen	501
ön mit gondol? szavazzon	1541
önceki	2843
önceki haber	2841
öne çikan haberler	2841
öne çikanlar	2841
önerilen haberler	2841
önerilenler	2841
öppna	2736
öppna karta	2736
összes	1541
özet faydali oldu mu	2840
""", 'ú': """
új hozzászólás	1538
última hora	1018
últimas	2287
últimas entradas	1018
últimas noticias	1018
últimas notícias	2287
últimes notícies	263
últimos artículos	1018
únete	979
únete a la conversación	1014
única	1088	2350
""", 'ü': """
übersetzung anzeigen	502
überweisung	461
ücretsiz dene	2827
ücretsiz haber limitinize ulaştiniz	2906
ücretsiz kargo	2922
ücretsiz oyna	2887
ücretsiz üye ol	2827
ücretsiz üye olun	2827
ücretsiz, spam yok	2908
ürünü incele	2890
üye girişi	2827
üye ol	2826	2827
üye olun	2827
""", 'ý': """
ý kiến	3027
ý kiến bạn đọc	3027
ý kiến của bạn	3027
""", 'ā': """
ārējais saturs	1946
""", 'č': """
članak je zaključan	2521
članak se nastavlja ispod oglasa	2527
članek je zaklenjen	2647
članek se nadaljuje pod oglasom	2650
članek se nadaljuje spodaj	2650
článek pokračuje pod reklamou	311
čtěte dále	316
čtěte i	316
čtěte také	316
číslo účtu pro dary	300
číst dál	318
číst dál s předplatným	301
číst více	318
čítajte aj	2592
""", 'ď': """
ďalšie správy	2592
ďalšie články	19	2592
""", 'đ': """
điều khoản sử dụng	3026
điều khoản sử dụng | chính sách bảo mật	3026
đáng chú ý	3028
đã có tài khoản	3013
đã hiểu	3031
đã sao chép	3018
đã sao chép liên kết	3054
đóng	3011
đóng góp	3012
đăng ký	3013
đăng ký ngay	3013
đăng nhập	3013
đăng nhập / đăng ký	3013
đăng xuất	3013
được quan tâm	3055
được tài trợ	3023
đặt báo	3013
đến công thức	61
đề xuất	3028
để sau	3011
đọc nhiều	3028
đọc nhiều nhất	3028
đọc sau	3054
đọc thêm	3028	3030
đọc tiếp	3030
đọc tiếp về chủ đề này	3055
đừng bỏ lỡ	3028
""", 'į': """
į viršų	1895
įveskite savo el. pašto adresą	1913
""", 'ś': """
śledź nas	2186
""", 'ş': """
şifremi unuttum	2827
şifrenizi mi unuttunuz	2906
şikayet et	2885
şikâyet et	2885
şimdi değil	2825
şurada paylaş	2834
""", 'š': """
štampaj	2531
štítky	316
""", 'ž': """
že imate račun	2647
že naročnik	2647
že podpiram	2658
žiūrėkite nuotraukas	1895
žiūrėkite vaizdo įrašą	1895
žiūrėti galeriją	1895
""", 'ș': """
știri pe aceeași temă	2418
știri recomandate	2390
știri similare	2390
știrile zilei	2390
""", 'ț': """
ți-a fost util acest articol	2403
ți-a fost util acest rezumat	2403
ți-ai uitat parola	2415
ți-ar putea plăcea și	2418
""", 'ά': """
άκουσε το άρθρο	684
άλλες ειδήσεις	19
άλλο ποσό	697
άνοιγμα	629
άνοιγμα εφαρμογής	691
άνοιγμα στην εφαρμογή	691
άνοιγμα χάρτη	629
""", 'έ': """
έξοδος από πλήρη οθόνη	684
έχετε ήδη λογαριασμό	614
έχετε ήδη ψηφίσει	675
έχω ήδη λογαριασμό	700
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	702
έχω λογαριασμό	700
""", 'ή': """
ήταν χρήσιμο	675
""", 'ί': """
ίσως αργότερα	612
ίσως σας ενδιαφέρει	626
""", 'α': """
αγορά από amazon	681
αγορά από το amazon	681
αγορά βιβλίου	681
αγορά εισιτηρίων	681
αγοράστε εισιτήρια	681
αγοράστε εισιτήριο	681
αγοράστε το βιβλίο	681
ακολουθήστε μας	712
ακολουθήστε το θέμα	712
ακολουθήστε τον συντάκτη	712
ακολουθείτε ήδη αυτό το θέμα	712
ακολούθησε	712
ακούστε	619
ακούστε το άρθρο	619
ακυρώνετε όποτε θέλετε	700
ακύρωση οποιαδήποτε στιγμή	700
ανάκληση συγκατάθεσης	688
αναζήτηση	628
ανανέωση σελίδας	695
ανανέωση της σελίδας	695
αναπαραγωγή βίντεο	684
αναφορά	676
αναφορά λάθους	625
αντιγραφή	715
αντιγραφή link	619
αντιγραφή συνδέσμου	619
αντιγραφή συνδέσμου άρθρου	619
απάντηση	625
απενεργοποίησα τον ad blocker	695
απενεργοποιήστε το για να συνεχίσετε	695
αποδέχομαι	632
αποδέχομαι τους όρους χρήσης	702
αποδοχή	632
αποδοχή και συνέχεια	688
αποδοχή όλων	632
αποθήκευση	619
αποθήκευση επιλογών	688
αποθήκευση προτιμήσεων	688
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	619
αποκλειστικά για συνδρομητές	700
απομαγνητοφώνηση	685
απομνημόνευση	700
αποστολή	703
αποστολή με email	619
αποστολή σχολίου	675
αποσύνδεση	614
απόκρυψη	629
απόκρυψη απαντήσεων	675
απόρριψη	632
απόρριψη όλων	632
αργότερα	612
αρχική	628
αρχική σελίδα	706
αυτό το άρθρο είναι κλειδωμένο	700
αυτό το βίντεο δεν είναι διαθέσιμο	684
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	684
αυτό το πεδίο είναι υποχρεωτικό	702
αυτόματη αναπαραγωγή	685
αυτόματη μετάφραση	711
αφήγηση με συνθετική φωνή	684
αφήστε ένα σχόλιο	675
αφήστε σχόλιο	625
αφήστε το σχόλιό σας	675
""", 'β': """
βίντεο	626
βαθμολογήστε το άρθρο	625
βρήκατε κάποιο λάθος	708
βρήκατε λάθος	708
""", 'γ': """
γίνε συνδρομητής	614
γίνε υποστηρικτής	697
γίνετε μέλος	613
γίνετε συνδρομητής	614
γίνετε υποστηρικτές	697
γράψτε σχόλιο	625
""", 'δ': """
δείτε και	626
δείτε περισσότερα	628
δείτε τα αποτελέσματα	629
δείτε τα σχόλια	625
δείτε τη συλλογή	706
δείτε τη συνταγή	61
δείτε την προσφορά	681
δείτε τις απαντήσεις	675
δείτε τις φωτογραφίες	706
δείτε το αφιέρωμα	706
δείτε το προφίλ	708
δείτε το στο amazon	681
δείτε το φωτορεπορτάζ	706
δείτε φωτογραφίες	706
δείτε όλα	628
δείτε όλα τα άρθρα	706
δείτε όλα τα βίντεο	706
δείτε όλα τα παιχνίδια	678
δείτε όλες τις ειδήσεις	706
δείτε όλες τις προσφορές	681
δείτε όλες τις φωτογραφίες	706
δεν έχετε λογαριασμό	700
δεν είναι δυνατή η αναπαραγωγή του βίντεο	684
δεν είναι δυνατή η εμφάνιση του περιεχομένου	688
δεν είστε ακόμη συνδρομητής	700
δεν είστε συνδρομητής	700
δεν μου αρέσει	676
δεν ξέρω	676
δεν ξέρω / δεν απαντώ	676
δημιουργία λογαριασμού	614
δημοσίευση σχολίου	675
δημοφιλέστερα	626
δημοφιλέστερο	701
δημοφιλή	626
δημοφιλή άρθρα	626
διάρκεια	685
διαβάζεται από συνθετική φωνή	684
διαβάστε ακόμα	626
διαβάστε ακόμη	626
διαβάστε επίσης	626
διαβάστε επίσης στο	626
διαβάστε και	626
διαβάστε ολόκληρο το άρθρο	706
διαβάστε περισσότερα	626	628
διαβάστε στην εφαρμογή	691
διαβάστε το στην εφαρμογή	691
διαβάστε όλο το άρθρο	706
διαθέσιμη στο app store	691
διαθέσιμο στο app store	691
διαφήμιση	622
διαφημίσεις	622
διαφημιση	622
διαφημιστικό περιεχόμενο	87	622
διαχείριση cookies	688
διαχείριση επιλογών	688
διαχείριση συγκατάθεσης	688
δωρήστε	613
δωρίστε το άρθρο	714
δωρεά	613
δωρεάν αποστολή	716
δωρεάν, χωρίς spam	702
""", 'ε': """
είσοδος	614
είστε ήδη συνδρομητής	700
εγγραφή	614
ειδήσεις σήμερα	626
ειδήσεις τώρα	626
εισάγετε έγκυρο email	702
εκτυπώστε το άρθρο	619
εκτύπωση	619
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	702
ελέγξτε το email σας	702
ελεύθερο ποσό	697
εμφάνιση ανάρτησης	688
εμφάνιση απαντήσεων	675
εμφάνιση λιγότερων	706
εμφάνιση περιεχομένου	688
εμφάνιση περισσότερων	706
εμφάνιση πρωτοτύπου	629
εμφάνιση υποτίτλων	684
εμφάνιση όλων	629
ενεργοποίηση	693
ενεργοποίηση ειδοποιήσεων	692
ενεργοποιήστε τις ειδοποιήσεις	692
επαναφόρτωση σελίδας	695
επικοινωνήστε μαζί μας	708
επικοινωνήστε με τη σύνταξη	708
επικοινωνήστε με τον συντάκτη	708
επικοινωνία	625
επικοινωνία με τη σύνταξη	708
επιλέξτε	701
επιλέξτε πακέτο	700
επιλέξτε συνδρομή	700
επιλέξτε τη συνδρομή σας	700
επιλογές συντακτών	626
επιλογή	701
επισκεφθείτε το κατάστημα	681
επιστροφή στην αρχική	706
επιστροφή στην κορυφή	628
επιτρέπεται	693
επόμενη είδηση	706
επόμενο	628
επόμενο άρθρο	626
επώνυμο	703
ετήσια	698
ετήσια χρέωση	700
ετικέτες	626
ευχαριστούμε για την ψήφο σας	675
ευχαριστούμε, το μήνυμά σας στάλθηκε	702
εφάπαξ	698
εφάπαξ δωρεά	697
""", 'η': """
η ψήφος σας καταχωρήθηκε	675
η ψήφος σας καταχωρίστηκε	675
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	692
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	692
θέματα	626
θα θέλατε να λαμβάνετε ειδοποιήσεις	692
""", 'κ': """
κάθε ευρώ μετράει	697
κάθε μήνα	698
κάθε συνεισφορά έχει αξία	697
κάθε συνεισφορά μετράει	697
κάνε το κουίζ	678
κάντε δωρεά	613
κάντε μια δωρεά	613
κάντε το κουίζ	678
κάντε το τεστ	678
κάτι πήγε στραβά	703
καλύτερη προσφορά	700
κανόνες σχολιασμού	625
κατάλαβα	629
κατάργηση σίγασης	684
κατάστημα	716
κατεβάστε από το app store	691
κατεβάστε από το google play	691
κατεβάστε την εφαρμογή	691
κατεβάστε το app	691
κατεβάστε το επεισόδιο	684
κατεβάστε το ηχητικό	684
κατηγορίες	626
κεράστε μας έναν καφέ	697
κλείσιμο	612
κλείστε θέση	681
κοινοποίησε	619
κοινοποίηση	619
κοινοποίηση στο facebook	619
κοινοποίηση στο twitter	619
κοινοποίηση στο whatsapp	714
κοινοποιήστε	619
κοινοποιήστε το άρθρο	619
κρυπτόλεξο	680
κώδικας δεοντολογίας	708
""", 'λ': """
λήψη ήχου	684
λεπτομέρειες	629
λιγότερα	706
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	714
μέγεθος κειμένου	65
με την υποστήριξη	622
με την υποστήριξη της	716
με την υποστήριξη του	716
μεγέθυνση	706
μεγέθυνση εικόνας	706
μεγαλύτερα γράμματα	714
μενού	628
μετάβαση στη σελίδα δωρεών	697
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	702
μη έγκυρο email	702
μη διαθέσιμο βίντεο	684
μη χάσετε	626
μην το χάσεις	626
μην χάσετε	626
μηνιαία	698
μηνιαία δωρεά	697
μηνιαία συνεισφορά	697
μηνιαία χρέωση	700
μηνιαίως	698
μικρότερα γράμματα	714
μοιράσου το	619
μοιραστείτε	619
μοιραστείτε το	619
μοιραστείτε το άρθρο	619
μου αρέσει	676
μπορεί να σας αρέσει	626
μόνο για συνδρομητές	614
""", 'ν': """
να επιτρέπεται πάντα	688
να επιτραπεί	693
να με θυμάσαι	700
ναι, θέλω	693
νεότερα	676
νεότερα πρώτα	676
""", 'ξ': """
ξέχασα τον κωδικό μου	700
ξεχάσατε τον κωδικό	614
ξεχάσατε τον κωδικό σας	700
""", 'ο': """
ο λογαριασμός μου	614
ο σύνδεσμος αντιγράφηκε	619
οι συνεργάτες μας	688
ονοματεπώνυμο	703
""", 'π': """
πάντα να επιτρέπεται	688
πάρτε μέρος στη δημοσκόπηση	675
πήγαινε στη συνταγή	61
πίσω στην κορυφή	706
παίξε τώρα	678
παίξε υπεύθυνα	681
παίξτε δωρεάν	678
παίξτε τώρα	678
παίξτε υπεύθυνα	681
παιχνίδια	680
παλαιότερα	676
παρουσιάστηκε σφάλμα	702
παύση βίντεο	684
παύση παρακολούθησης	712
πείτε μας τη γνώμη σας	675
πείτε τη γνώμη σας	675
περίληψη ai	711
περίληψη με ai	711
περισσότερα	626	628
περισσότερα άρθρα	626
περισσότερα άρθρα του συντάκτη	706
περισσότερα σχόλια	675
περισσότερες ειδήσεις	626
περισσότερες επιλογές	714
πες τη γνώμη σου	675
πλήρης οθόνη	685
πολιτική cookies	632
πολιτική απορρήτου	632
πολιτική διορθώσεων	708
προβολή περιεχομένου	688
προηγούμενη είδηση	706
προηγούμενο	628
προηγούμενο άρθρο	626
προνόμια συνδρομητών	681
προσθήκη σχολίου	625
προσθήκη ως προτιμώμενη πηγή	712
προστασία προσωπικών δεδομένων	632
προσφορά για αναγνώστες	681
προσφορά για συνδρομητές	681
προτείνουμε	626
προτείνουμε επίσης	626
προτεινόμενα	626
προτιμήσεις cookies	688
προωθητικό περιεχόμενο	622
πρόσφατα άρθρα	626
πώς να απενεργοποιήσετε τον ad blocker	695
πώς να το απενεργοποιήσετε	696
""", 'ρ': """
ροή	626
ροή ειδήσεων	626
ρυθμίσεις cookie	688
ρυθμίσεις cookies	632
ρυθμίσεις απορρήτου	688
""", 'σ': """
σίγαση	685
σας βοήθησε αυτό το άρθρο	675
σας φάνηκε χρήσιμο	675
σε συνεργασία με	716
σκανάρετε το qr code	691
σταυρόλεξα	680
σταυρόλεξο	680
στείλε το σε φίλο	619
στείλτε μας τις φωτογραφίες σας	708
στηρίξτε μας	613
στηρίξτε μας στο patreon	697
συμφωνώ	632
συμφωνώ με την επεξεργασία των δεδομένων μου	702
συμφωνώ με τους όρους χρήσης	702
συνέχεια ανάγνωσης	628
συνέχεια με apple	700
συνέχεια με facebook	700
συνέχεια με google	700
συνέχεια στην ιστοσελίδα	691
συνέχεια στο site	691
συνέχεια στον browser	691
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
σύνδεση με apple	700
σύνδεση με facebook	700
σύνδεση με google	700
σύνοψη με ai	711
""", 'τ': """
τέλος διαφήμισης	681
τέλος της διαφήμισης	681
τέσταρε τις γνώσεις σου	678
τα πιο δημοφιλή	626
τα πιο δημοφιλή της ημέρας	626
τα πιο διαβασμένα	626
τα πιο πρόσφατα	626
ταξινόμηση	676
ταξινόμηση κατά	676
ταχύτητα αναπαραγωγής	684
τελευταία άρθρα	626
τελευταία νέα	626
τελευταίες ειδήσεις	626
τεστάρετε τις γνώσεις σας	678
το απενεργοποίησα	695
το βίντεο δεν είναι διαθέσιμο	684
το βίντεο φορτώνει	684
το μήνυμά σας εστάλη	702
το μήνυμά σας στάλθηκε	702
το πεδίο είναι υποχρεωτικό	702
το πιο δημοφιλές	701
τρέχων χρόνος	685
""", 'υ': """
υπενθύμιση αργότερα	612
υποβολή	703
υποβολή σχολίου	625
υπολειπόμενος χρόνος	684
υποστηρίξτε μας	613
υποχρεωτικά πεδία	702
υποχρεωτικό πεδίο	702
υπότιτλοι	685
""", 'φ': """
φόρτωση ανάρτησης	688
φόρτωση βίντεο	684
φόρτωση περιεχομένου	688
φόρτωση περισσότερων	628
φόρτωση περισσότερων σχολίων	675
φόρτωση προγράμματος αναπαραγωγής	684
""", 'χ': """
χαρίστε αυτό το άρθρο	619
χορηγοί	716
χορηγούμενο	622
χορηγούμενο άρθρο	622
χορηγούμενο περιεχόμενο	622
χορηγός	716
χρόνος που απομένει	684
χωρίς spam	702
""", 'ψ': """
ψήφισε	676
ψηφίστε	676
ψηφίστε στη δημοσκόπηση	675
""", 'ό': """
όλα τα άρθρα του συντάκτη	706
όλα τα βίντεο	706
όλα τα νέα	706
όλα τα παιχνίδια	678
όλα τα σχόλια	625
όλες οι ειδήσεις	626
όνομα	703
όροι σχολιασμού	625
όροι χρήσης	632
όχι ευχαριστώ	612
όχι τώρα	612
όχι, ευχαριστώ	612
""", 'а': """
абонамент	160
абонирай се	161
абонирайте се	160
авторизация	2436
авторизоваться	2436
адрес электронной почты	2439
актуално	168
актуальне	2949
архив	2455
""", 'б': """
банковская карта	2435
банковский перевод	2435
безопасный платеж	2434
больше	2455
больше материалов по теме	2455
больше новостей	2455
будьте в курсе	2439
была ли статья полезной	2452
більше за темою	2949
більше матеріалів за темою	2949
більше на цю тему	2949
більше новин	2949
більше новин на тему	2949
більше по темі	2949
""", 'в': """
в избранное	2444
в тренде	2455
важливо	2949
вам будет интересно	2455
вам може бути цікаво	2949
вам може сподобатися	2949
вам может быть интересно	2455
вам может понравиться	2455
вам також може сподобатися	2949
вас може зацікавити	2949
вас может заинтересовать	2455
ваш e-mail	2439
ваш email	2439
введите e-mail	2439
введите email	2439
введите ваш email	2439
введите ваш адрес электронной почты	2439
версия для печати	2444
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	2934
вже є акаунт	2934
вибір редакції	2949
видео	2455
вижте още	168
вижте още от	168
вийти	2934
включите уведомления	2513
включить уведомления	2513
вконтакте	2445
влез	161
влезте	161
во весь экран	2458
водещи новини	168
войти	2436
войти в аккаунт	2436
войти в чат	2452
воспроизвести	2458
время на чтение	2458
время чтения # мин	2458
все	2458
все комментарии	2452
всі новини	2951
вход	161	2436
вхід	2934
выберите сумму	2434
выбор редакции	2455
выйти	2436
відео	2949
відео вище	2973
відео нижче	2973
відкрити	2952
відкрити карту	2952
відповісти	2947
відхилити	2944
""", 'г': """
главная	2458
главное	2455
главное за день	2455
главные новости	2455
головна	2951
головне	2949
головне за день	2949
головні новини	2949
""", 'д': """
далее	2458
далі	2951
дарете	160
дари	160
дари сега	160
детали	2459
детальніше	2951
деталі	2952
дзен	2445
дивіться відео	2973
дивіться відео вище	2973
дивіться відео нижче	2973
дивіться також	2949
дивіться також відео	2973
дивіться у відео	2973
для подписчиков	2436
до рецепту	61
до теми	2949
добавить комментарий	2452
додати коментар	2947
дозвольте сповіщення	3003
докладвай грешка	171
докладніше	2951
долучитися	2931
доступно по подписке	2436
другая сумма	2434
други новини	19
другие материалы	19	2455
другие материалы рубрики	2455
другие новости	19	2455
другие новости раздела	2455
другие статьи	2455
друк	2940
""", 'е': """
единоразово	2431
ежемесячно	2431
еще новости	2455
еще по теме	2455
ещё	2455
ещё новости	2455
ещё по теме	2455
""", 'з': """
за темою	2949
забравена парола	161
забули пароль	2934
забыли пароль	2436
завантажити ще	2951
загрузить еще	2458
загрузить ещё	2458
задонатити	2931
задонатить	2431
закрити	2930
закрыть	2430
залишити коментар	2947
запази	171
запази рецептата	61
запази статията	171
запропонувати новину	2947
зарегистрироваться	2436
зареєструватися	2934
затвори	175
зберегти	2940
зберегти рецепт	61
зберегти статтю	2940
збільшити	2951
згорнути	2952
зміст	2951
зробити внесок	2931
зрозуміло	2944
""", 'и': """
избрано от редакцията	168
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
интересное	2455
""", 'к': """
к началу	2458
к рецепту	61
категории	2455
категорії	2949
ключови думи	168
коментар	2947
коментари	171
коментарі	2947
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	2947
комментарии	2452
комментарии отсутствуют	2452
комментарий	2452
комментировать	2452
контакти	2947
контакты	2452
конфиденциальность	2449
копирай линк	171
копирай линка	171
копировать ссылку	2444
копіювати посилання	2940
купи абонамент	161
купить подписку	2436
към рецептата	61
""", 'л': """
лента новостей	2455
личный кабинет	2436
""", 'м': """
материалы партнеров	2448
материалы по теме	2455
матеріали за темою	2949
матеріали по темі	2949
меню	2458	2951
метки	2455
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2430
может позже	2430
можливо, пізніше	2930
мой профиль	2436
моят профил	161
мы в социальных сетях	2446
мы в соцсетях	2446
мы вконтакте	2446
мій профіль	2934
мітки	2949
""", 'н': """
на главную	2458
на правах реклами	2943
на правах рекламы	2448
наверх	2458	2951
нагадати пізніше	2930
надіслати	2940
надіслати другу	2940
надіслати поштою	2940
надіслати статтю поштою	2940
назад	2458	2951
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	2949
найпопулярніше за добу	2949
найпопулярніше за тиждень	2949
найти	2458
найчитаніше	2949
налаштування	2944
написати коментар	2947
написать комментарий	2452
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2430
направете дарение	160
настройки	2449
настройки cookie	2449
наступна	2951
наступна стаття	2949
не зараз	2930
не пропустите	2455
не пропустіть	2949
не сега	175
не сегодня	2430
не сейчас	2430
не сьогодні	2930
не, благодаря	175
нет комментариев	2452
нет, спасибо	2430
новини	2949
новини за темою	2949
новини компаній	2943
новини партнерів	2943	2949
новости	2455
новости smi#	2455
новости партнеров	2448
новости партнёров	2448
новости по теме	2455
новости сми#	2455
ні, дякую	2930
""", 'о': """
обговорити	2947
обратная связь	2452
обсудить	2452
обсуждение	2452
одноклассники	2445
одноразово	2931
оставить комментарий	2452
останні новини	2949
останні статті	2949
ответить	2452
отиди на рецептата	61
отказаться	2449
отклонить	2449
отключете цялата статия	161
отключи статията	161
открыть	2459
открыть карту	2459
отпечатай	171
отпечатай статията	171
отправить другу	2444
отправить по почте	2444
оформити підписку	2934
оформить донат	2431
оценете статията	171
оцените материал	2452
оцените рецепт	61
оцените статью	2452
оценить рецепт	61
оцініть матеріал	2947
оцініть рецепт	61
оцініть статтю	2947
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
партнерский материал	2448
партнерский проект	2448
партнерський матеріал	2943
партнерський проєкт	2943
партньорско съдържание	167
партнёрский материал	2448
партнёрский проект	2448
передплата	2934
передплатити	2934
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2458
печать	2444
печать рецепта	61
платена публикация	87	167
платено съдържание	167
по подписке	2436
по теме	2455
по-късно	175
повідомити про помилку	2947
повідомити про помилку в тексті	2947
погоджуюсь	2944
погоджуюся	2944
подарете тази статия	171
подарить материал	2444
подарить статью	2436
подарувати статтю	2940
поддержать	2431
поддержать автора	2431
поддержать нас	2431
поддержать проект	2431
поддержать редакцию	2431
поддержите нас	2431
поделитесь	2444
поделиться	2444
поделиться в telegram	2444
поделиться в twitter	2444
поделиться в одноклассниках	2444
поделиться в соцсетях	2444
поделиться вконтакте	2444
поделиться новостью	2444
поделиться ссылкой	2444
поделиться статьей	2444
поделиться статьёй	2444
подкасти	2949
подкасты	2455
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2436
подписаться в max	2446
подписаться в telegram	2446
подписаться на канал	2446
подписаться на новости	2439
подписаться на рассылку	2439
подписаться на телеграм-канал	2446
подписка	2436
подписывайтесь	2446
подпишитесь на рассылку	2439
подробнее	2458
подробнее по теме	2455
поділитись	2940
поділитися	2940
поділитися в telegram	2940
поділитися в соцмережах	2940
поділитися новиною	2940
поділитися статтею	2940
поділіться	2940
пожертвовать	2431
пожертвувати	2931
позже	2430
поиск	2458
покажи всичко	169
покажи още	169
показати більше	2951
показати все	2952
показати коментарі	2947
показати оригінал	2952
показати ще	2951
показать больше	2458
показать все	2459
показать еще	2458
показать ещё	2458
показать карту	2459
показать комментарии	2452
показать меньше	2459
показать оригинал	2459
показать перевод	2459
политика конфиденциальности	2449
политика обработки персональных данных	2449
пользовательское соглашение	2449
політика конфіденційності	2944
помочь	2431
помочь нам	2431
помочь проекту	2431
помочь редакции	2431
понятно	2449
попередня	2951
попередня стаття	2949
попробовать бесплатно	2436
популярне	2949
популярное	2455
популярные	2455
популярные новости	2455
популярные статьи	2455
популярні новини	2949
посилання скопійовано	2940
последнее	2455
последни	168
последни новини	168
последние новости	2455
послухати новину	2940
похожие материалы	2455
похожие статьи	2455
поширити	2940
поширити у facebook	2940
пошук	2951
правила за коментиране	171
правила использования	2449
правила коментування	2947
правила комментирования	2452
предложить новость	2452
предыдущая	2458
предыдущая статья	2455
премиум	2436
преміум	2934
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	2944
прийняти всі	2944
принтирай	171
принтирай рецептата	61
принять	2449
принять все	2449
принять всё	2449
прислать новость	2452
приєднатися	2931
приєднатися до спільноти	2931
продовження під рекламою	2943
продовження статті під рекламою	2943
продолжить без поддержки	2430
продължава след рекламата	167
промо	2448	2943
прослушать	2444
прослушать новость	2444
прочетете и	168
підписатись	2934
підписатися	2934
підписка	2934
підтримайте нас	2931
підтримати	2931
підтримати автора	2931
підтримати журналістів	2931
підтримати нас	2931
підтримати редакцію	2931
пізніше	2930
""", 'р': """
радимо прочитати	2949
радимо також	2949
развернуть	2458
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2431
разпечатай	171
разрешите уведомления	2513
разрешить уведомления	2513
раскрыть	2459
распечатать	2444
распечатать рецепт	61
распечатать статью	2444
рассказать друзьям	2444
рассылка	2439
рассылки	2439
регистрация	161	2436
редакция рекомендует	2455
результати	2952
результаты	2459
реклама	167	2448	2943
реклама - статията продължава по-долу	167
реклама на сайте	2448
реклама на сайті	2943
реклама. продовження нижче	2943
реклама. продолжение ниже	2448
рекламно каре	167
рекламно съдържание	167
рекомендуем	2455
рекомендуем почитать	2455
рекомендуем также	2455
рекомендуемое	2455
рекомендуємо	2949
рекомендуємо прочитати	2949
рекомендуємо також	2949
реєстрація	2934
розгорнути	2952
роздрукувати	2940
роздрукувати рецепт	61
роздрукувати статтю	2940
розмір тексту	65
розмір шрифту	65
рубрики	2455	2949
""", 'с': """
самое важное	2455
самое популярное	2455
самое читаемое	2455
самое читаемое за день	2455
самое читаемое за неделю	2455
свежее	2455
свежие новости	2455
свернуть	2458
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2452
сделать пожертвование	2431
сейчас читают	2455
скопировать ссылку	2444
скопировать ссылку на статью	2444
скопіювати посилання	2940
скопіювати посилання на статтю	2940
скрыть	2459
следующая	2458
следующая статья	2455
слухати	2940
слухати новину	2940
слушай новината	171
слушать	2444
слушать новость	2444
см. также	2455
смотреть все	2458
смотри также	2455
смотрите также	2455
советуем почитать	2455
согласен	2449
согласиться	2449
содержание	2458
создать аккаунт	2436
сообщить об опечатке	2452
сообщить об ошибке	2452
сохранить	2444
сохранить рецепт	61
сохранить статью	2444
социальные сети	2446
спасибо за подписку	2439
спецпроект	2448
спецпроєкт	2943
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
способ оплаты	2434
способы оплаты	2434
ссылка скопирована	2444
станете член	160
стани абонат	160
стани дарител	160
стати співучасником	2931
стати частиною спільноти	2931
стать патроном	2431
стать соучастником	2431
стать спонсором	2431
створити акаунт	2934
стрічка новин	2949
сховати	2952
сходни новини	168
схожі матеріали	2949
схожі новини	2949
схожі статті	2949
създай профил	161
сюжет	2455
сюжеты	2455
""", 'т': """
тагове	168
також читайте	2949
твитнуть	2444
твиттер	2445
твітнути	2940
теги	2455	2949
текст продовжується під рекламою	2943
телеграм	2445
тема дня	2455
теми	2949
темы	2455
только для подписчиков	2436
""", 'у': """
увеличить	2458
увійти	2934
увімкнути сповіщення	3003
увімкніть сповіщення	3003
уже есть аккаунт	2436
уже зарегистрированы	2436
уже зареєструвалися	2934
умови використання	2944
усі новини	2951
""", 'ф': """
файлы cookie	2449
фейсбук	2445
фото	2455
фоторепортаж	2455
""", 'х': """
харесай	171
хорошо	2449
""", 'ч': """
час читання # хв	2951
чи була стаття корисною	2947
читайте еще	2455
читайте ещё	2455
читайте ниже	2448
читайте по теме	2455
читайте также	2455
читайте також	2949
читати далі	2951
читати повністю	2951
читати також	2949
читать в max	2446
читать в telegram	2446
читать далее	2458
читать дальше	2458
читать ещё	2458
читать комментарии	2452
читать полностью	2458
читать также	2455
что еще почитать	2455
что ещё почитать	2455
""", 'щ': """
ще за темою	2949
ще новини	2949
що ще почитати	2949
щомісяця	2931
""", 'э': """
электронная почта	2439
""", 'я': """
я вже підтримую	2930
я уже поддерживаю	2430
яндекс.дзен	2445
""", 'і': """
інші новини	19	2949
""", 'א': """
אולי גם יעניין אותך	1433
אולי יעניין אותך	1433
אולי יעניין אותך גם	1461
אולי יעניין אתכם	1433
אולי יעניין אתכם גם	1461
אולי מאוחר יותר	1416
אולי פספסתם	1461
אינציקלופדיית ynet	1433
""", 'ב': """
בחסות	1464
בשיתוף	1428
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1432
דלג לתוכן	1435
דלגו למתכון	61
דף הבית	1435
""", 'ה': """
האזינו	1424
הבא	1435
הבנתי	1436
הגב	1432
הדפיסו את המתכון	61
הדפיסו כתבה	1460
הדפס	1424
הדפס מתכון	61
הדפסה	1424
הדפסת המתכון	61
הדפסת כתבה	1460
הוסיפו תגובה	1432
הוסף תגובה	1432
הוספת תגובה	1432
הזכירו לי מאוחר יותר	1416
החשבון שלי	1418
הירשם	1418
הכי נצפים	1433
הכי נקרא	1433
הכי נקראות	1433
הכי נקראות היום	1461
הכתבה הבאה	1433
הכתבה המלאה למנויים	1460
הכתבה הקודמת	1433
המלצות	1433
המשך לקרוא	1435
המשך קריאה	1435
הנצפים ביותר	1461
הנקראות ביותר	1433
הנקראים ביותר	1461
הסתר	1436
העתיקו את הקישור	1460
העתיקו קישור	1460
העתק קישור	1424
העתקת הקישור	1460
העתקת קישור	1424
הצג הכל	1436
הצג מפה	1436
הצג מקור	1436
הצג עוד	1435
הצג פחות	1436
הצטרפו	1417
הצטרפו אלינו	1417
הקודם	1435
הקישור הועתק	1460
הרשמה	1418
השב	1432
התחבר	1418
התחברות	1418
""", 'ו': """
ווטסאפ	1424
וידאו	1433
""", 'ח': """
חדשות אחרונות	1433
חודש ראשון ב-#	1459
חודש ראשון ב-# ש"ח	1459
חודש ראשון בשקל	1459
חודש ראשון חינם	1459
חזרה למעלה	1435
חיפוש	1435
""", 'ט': """
טוויטר	1424
טלגרם	1424
טען עוד	1435
""", 'י': """
יציאה	1418
""", 'כ': """
כבר מנויים? התחברו	1418
כבר נרשמת	1418
כותרות אחרונות	1433
כניסה	1418
כניסה למנויים	1418
כתבה זו היא תוכן ממומן	1460
כתבה ממומנת	1464
כתבו תגובה	1432
כתבות אחרונות	1433
כתבות מומלצות	1433
כתבות נוספות	1433
כתבות נוספות בנושא	1461
כתבות נוספות שיעניינו אתכם	1461
כתבות קשורות	1433
כתבות שאולי פספסתם	1461
כתבות שיעניינו אתכם	1461
""", 'ל': """
לא כעת	1416
לא עכשיו	1416
לא תודה	1416
לא, תודה	1416
להורדת האפליקציה	1460
להמשך קריאה	1418
להרשמה	1418
לכל הכתבות	1435
לכל הכתבות בנושא	1461
לכל העדכונים, הכתבות והסרטונים	1461
לכל התגובות	1432
לכתבה הבאה בסדרה	1461
לכתבה הקודמת בסדרה	1461
למנויים בלבד	1421
למתכון	61
לפרטים	1436
לרכישת מינוי	1418
לרכישת מינוי לחצו כאן	1460
לתרום	1417
לתרומה	1417
""", 'מ': """
מבזקים	1433
מדיניות הפרטיות	1431
מדיניות הפרטיות ותנאי השימוש	1431
מודעה	1428
מומלץ עבורך	1461
מומלץ עבורכם	1461
מומלצים	1433
ממומן	1428
מעבר למתכון	61
מצאתם טעות	1432
""", 'נ': """
נושאים	1433
נושאים קשורים	1433
""", 'ס': """
סגור	1416
סגירה	1416
סיכום ai	1446
סיכום הכתבה	1446
""", 'ע': """
עוד	1435
עוד באותו נושא	1461
עוד בנושא	1433
עוד בערוץ	1433
עוד חדשות	1433
עוד כתבות	19	1433
עוד כתבות בנושא	19
עוד כתבות מעניינות	1460
עוד סיפורים	1461
""", 'פ': """
פייסבוק	1424
פרטים	1436
פרסום	1428
פרסומת	1428
פתח	1436
""", 'צ': """
צור חשבון	1418
צור קשר	1432
""", 'ק': """
קרא גם	1433
קרא עוד	1435
קראו גם	1433
קראו עוד	1435
""", 'ש': """
שיתוף	1424
שיתוף בווטסאפ	1424
שיתוף בטוויטר	1424
שיתוף במייל	1460
שיתוף בפייסבוק	1424
שכחתי סיסמה	1418
שלח לחבר	1424
שלחו את הכתבה במתנה	1460
שלחו במתנה	1460
שליחה במייל	1424
שמירה	1424
שמירת המתכון	61
שמירת כתבה	1460
שמרו כתבה	1460
שמרו לקריאה מאוחרת	1460
שתף	1424
שתפו	1424
שתפו את הכתבה	1424
שתפו בוואטסאפ	1460
שתפו בווטסאפ	1460
שתפו בטלגרם	1460
שתפו בפייסבוק	1424
""", 'ת': """
תגובה	1432
תגובות	1432
תגיות	1433
תוכן למנויים	1418
תוכן ממומן	87	1428
תוכן מסחרי	1464
תוכן מקודם	1428
תוכן פרסומי	1464
תוכן שיווקי	87	1428
תוכן שיווקי בשיתוף	1464
תורגם אוטומטית	1460
תיקון טעות	1460
תמכו בנו	1417
תנאי השימוש	1431
תנאי השימוש | מדיניות הפרטיות	1431
תנאי השימוש ומדיניות הפרטיות	1431
תפריט	1435
תקציר ai	1446
תקציר בינה מלאכותית	1446
תקציר הכתבה	1446
תרומה	1417
תרמו	1417
תרמו עכשיו	1417
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1195
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1168
اخبار مرتبطة	145
اخبار پيشنهادي	1195
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1168
اخرين خبرها	1195
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1170
ادامه مطلب	1170
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1161
ارسال المقال بالبريد	144
ارسال به تلگرام	1187
ارسال به دوستان	1161
ارسال نظر	1167
از دست ندهيد	1195
از ما حمايت كنيد	1157
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1158
اشتراك گذاري	1161
اشتراك گذاري در تلگرام	1187
اشتراكگذاري	1161
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
الان نه	1156
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
انتهاي پيام	1187
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
اولين نفري باشيد كه نظر ميدهد	1187
ايجاد حساب	1158
اين مطالب را هم بخوانيد	1195
اين مطلب را هم بخوانيد	1195
اگهي	1163
اگهيها	1199
""", 'ب': """
باز كردن	1171
بازرگاني	1199
بازگشت به بالا	1170
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1168
برچسبها	1168
بستن	1156
بعدا ياداوري كن	1156
بعدي	1170
بلغ عن خطا	135
به اشتراك بگذاريد	1161
بيشتر	1168	1170
بيشتر ببينيد	1195
بيشتر بخوانيد	1168
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1168
تبرع	92
تبرع الان	92
تبليغ	1163
تبليغات	1163
تبليغات در گوگل	1199
تبليغات متني	1199
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
تلگرام	1161
تم نسخ الرابط	144
تماس با ما	1167
تماشاي ويديو	1187
تنظيمات كوكي	1166
تنظيمات كوكيها	1166
تويتر	102
توييتر	1161
تيليجرام	102
""", 'ث': """
ثبت نام	1158
ثبت نظر	1167
ثبتنام	1158
""", 'ج': """
جديدترين اخبار	1168
جزئيات	1171
جستجو	1170
جميع التعليقات	111
""", 'ح': """
حالا نه	1156
حجم الخط	102
حجم النص	65
حريم خصوصي	1166
حساب كاربري	1158
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1157
حمايت مالي	1157
""", 'خ': """
خانه	1170
خبر بعدي	1187
خبر قبلي	1187
خبرهاي بيشتر	1195
خبرهاي داغ	1195
خبرهاي مرتبط	1168
خبرهاي پيشنهادي	1195
خروج	1158
""", 'د': """
در همين رابطه	1195
در همين زمينه	1195
دستهبندي	1168
دعوت به همكاري	1187
ديدگاه	1167
ديدگاهتان را بنويسيد	1187
ديدگاهها	1167
""", 'ذ': """
ذات صلة	112
ذخيره	1161
ذخيره خبر	1187
ذخيره دستور پخت	61
ذخيره مطلب	1187
ذخيره مطلب براي بعد	1187
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1158
رپورتاژ	1163
رپورتاژ اگهي	1163
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1166
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
شايد بعدا	1156
شرايط استفاده	1166
شرايط استفاده و حريم خصوصي	1166
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1170
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
عضويت	1158
عكس	1168
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1158
فهمت	115
فيديو	112
فيسبوك	102	1161
""", 'ق': """
قبلي	1170
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
كليدواژهها	1168
كمك كنيد	1157
كمك مالي	1157
كن اول المعلقين	144
كن داعما	92
كوكيها	1166
كپي شد	1187
كپي كردن لينك	1187
كپي لينك	1161
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1161
لينك كوتاه خبر	1187
لينك كپي شد	1187
""", 'م': """
مادة اعلانية	106
متوجه شدم	1171
محتواي تبليغاتي	1163
محتواي حمايتشده	1187
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
مشاهده بيشتر	1170
مشاهده همه	1170
مشترك شويد	1158
مطالب بيشتر	1195
مطالب مرتبط	1168
مطالب پيشنهادي	1195
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1168
ملفات تعريف الارتباط	109
منو	1170
مهمترين اخبار	1168
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1187
نسيت كلمة المرور	93
نظر	1167
نظر بدهيد	1187
نظر خود را با ما در ميان بگذاريد	1187
نظر خود را بنويسيد	1167
نظر شما	1167
نظر شما درباره اين خبر چيست	1187
نظرات	1167
نظرسنجي	1187
نمايش بيشتر	1170
نمايش كمتر	1171
نمايش متن اصلي	1171
نمايش نقشه	1171
نمايش همه	1171
ننصح بقراءة	112
نه ممنون	1156
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1161
همچنين ببينيد	1195
همچنين بخوانيد	1168
""", 'و': """
واتساب	102
واتساپ	1161
ورود	1158
ورود / ثبت نام	1158
وسوم	112
ويديو	1168
ويژه مشتركان	1158
""", 'پ': """
پاسخ	1167
پربازديدترين	1168
پربازديدترينها	1168
پربازديدها	1168
پربازديدهاي امروز	1195
پربازديدهاي هفته	1195
پربحثترينها	1168
پربينندهترين	1195
پربينندهترين خبرها	1195
پربينندهترينها	1195
پيام بازرگاني	1199
پيشنهاد خواندني	1195
پيشنهاد سردبير	1168
پيشنهاد ما	1168
""", 'چ': """
چاپ	1161
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1167
گزارش خطا در اين خبر	1187
""", 'अ': """
अक्षर का आकार	65
अगला	1487
अगली खबर	1485
अन्य खबरें	19	1485
अपनी राय दें	1484
अभी दान करें	1474
अभी नहीं	1473
""", 'आ': """
आगे पढें	1487
आज की अन्य खबरें	1511
आपके लिए	1485
आपको यह भी पसंद आ सकता है	1511
आपको ये भी पसंद आ सकता है	1511
""", 'इ': """
इसे भी देखें	1511
इसे भी पढें	1485
""", 'ई': """
ई-पेपर	1475
""", 'ऊ': """
ऊपर जाएं	1487
""", 'ए': """
एआई द्वारा तैयार	1499
एआई समरी	1499
एआई सारांश	1499
एआई से तैयार सारांश	1499
""", 'औ': """
और खबरें	1485
और देखें	1487
और पढें	1485	1487
और भी पढें	1511
""", 'क': """
कम दिखाएं	1488
कमेंट	1484
कमेंट करें	1484
कमेंट्स	1484
कुकी नीति	1483
केवल सदस्यों के लिए	1475
कॉपी लिंक	1478
""", 'ख': """
खाता बनाएं	1475
खोजें	1487
खोलें	1488
""", 'ग': """
गलती बताएं	1488
गोपनीयता नीति	1483
""", 'च': """
चर्चा में क्यों है	1511
""", 'ज': """
जरूर पढें	1511
जवाब दें	1484
ज्यादा पढी गई	1511
""", 'ट': """
टिप्पणियां	1484
टिप्पणी	1484
टिप्पणी करें	1484
टेक्स्ट साइज	65
टैग्स	1485
टॉप न्यूज	1485
टॉप स्टोरीज	1511
ट्रेंडिंग	1485
ट्विटर	1478
""", 'ठ': """
ठीक है	1488
""", 'त': """
ताजा खबरें	1485
ताजा समाचार	1485
""", 'द': """
दान करें	1474
देश की और खबरें	1511
दोस्तों को भेजें	1499
""", 'न': """
नक्शा देखें	1488
नहीं धन्यवाद	1473
नहीं, धन्यवाद	1473
नियम और शर्तें	1483
नियम और शर्तें | गोपनीयता नीति	1483
""", 'प': """
पार्टनर कंटेंट	1514
पिछला	1487
पिछली खबर	1485
पूरी खबर पढें	1487
प्रचार	1481
प्रतिक्रिया दें	1484
प्रायोजित	1481
प्रायोजित सामग्री	1514
प्रिंट करें	1478
प्रीमियम	1475
""", 'फ': """
फेसबुक	1478
फेसबुक पर शेयर करें	1478
फॉन्ट साइज	65
फोटो	1485
फोटो गैलरी	1511
""", 'ब': """
बंद करें	1473
बडी खबरें	1485
बाद में	1473
बाद में याद दिलाएं	1473
""", 'म': """
मुख्य समाचार	1485
मूल देखें	1488
मेन्यू	1487
मेरा खाता	1475
""", 'य': """
यह भी देखें	1511
यह भी पढें	1485
ये खबरें भी पढें	1511
ये भी जानें	1511
ये भी देखें	1511
ये भी पढें	1485
""", 'र': """
रजिस्टर करें	1475
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1478	1499
लॉग इन	1475
लॉग इन करें	1475
लॉगआउट	1475
लॉगिन	1475
लोकप्रिय	1485
""", 'व': """
विज्ञापन	1481
विज्ञापन के बाद जारी	1514
विज्ञापन हटाएं	1499
विवरण	1488
विषय	1485
वीडियो	1485
व्हाट्सएप	1478
""", 'श': """
शायद बाद में	1473
शेयर	1478
शेयर करें	1478
""", 'स': """
संपर्क करें	1484
संबंधित खबरें	1485
संबंधित लेख	1485
संबंधित वीडियो	1511
संबंधित समाचार	1485
सदस्य बनें	1474
सबसे ज्यादा पढी गई	1485
सबसे ज्यादा पढी गई खबरें	1511
सबसे ज्यादा पढी गईं	1511
सब्सक्राइब	1475
सब्सक्राइब करें	1475
सभी दिखाएं	1488
सभी देखें	1487
समझ गया	1488
समर्थन करें	1474
सहयोग करें	1474
साइन अप	1475
साइन इन	1475
साझा करें	1478
सीधे रेसिपी पर जाएं	61
सेव करें	1478
स्पॉन्सर्ड	1481
स्पॉन्सर्ड कंटेंट	1514
""", 'ह': """
हमारा समर्थन करें	1474
होम	1487
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
ข่าวที่คุณอาจสนใจ	2812
ข่าวที่น่าสนใจ	2812
ข่าวที่เกี่ยวข้อง	2789
ข่าวยอดนิยม	2789
ข่าวล่าสุด	2789
ข่าวอื่นที่น่าสนใจ	2812
ข่าวอื่นๆ	19	2812
ข่าวอื่นๆ ที่น่าสนใจ	2803
ข่าวเกี่ยวข้อง	2812
ข่าวแนะนำ	2789
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2803
คลิปแนะนำ	2812
ความคิดเห็น	2792
คัดลอกลิงก์	2792
คัดลอกลิงก์แล้ว	2803
คัดลอกลิงค์	2803
คัดลอกลิงค์แล้ว	2803
คุณอาจสนใจ	2812
""", 'ช': """
ชมคลิป	2803
ชมคลิปวิดีโอ	2803
ชมวิดีโอ	2803
ชมวิดีโอด้านบน	2803
ชมวิดีโอเต็มได้ที่นี่	2803
""", 'ด': """
ดูคลิป	2803
ดูทั้งหมด	2790
ดูวิดีโอ	2803
ดูเพิ่มเติม	2792
""", 'ต': """
ติดต่อเรา	2803
""", 'บ': """
บทความที่น่าสนใจ	2812
บทความที่เกี่ยวข้อง	2789
บทความล่าสุด	2789
บทความแนะนำ	2812
บริจาค	2786
บริจาคเลย	2786
บันทึก	2803
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2803
""", 'พ': """
พิมพ์	2792
พิมพ์บทความ	2803
พิมพ์สูตร	61
พิมพ์หน้านี้	2803
""", 'ฟ': """
ฟังรายการย้อนหลัง	2803
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2803
""", 'ย': """
ยอดนิยม	2812
ยอดนิยมในตอนนี้	2812
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2803
ร่วมงานกับเรา	2803
ร่วมตอบแบบสอบถาม	2803
ร่วมบริจาค	2786
ร่วมแสดงความคิดเห็น	2803
""", 'ล': """
ลงทะเบียน	2786
ลืมรหัสผ่าน	2786
""", 'ส': """
สนับสนุนเรา	2786
สปอนเซอร์	2792
สมัครงานกับเรา	2803
สมัครสมาชิก	2786
ส่งต่อให้เพื่อน	2803
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2812
อ่านข่าวผ่านแอป	2803
อ่านข่าวอื่นๆ	2812
อ่านต่อ	2792
อ่านต่อเรื่องนี้	2812
อ่านเพิ่มเติม	2789
อ่านเรื่องที่เกี่ยวข้อง	2812
""", 'เ': """
เข้าสู่ระบบ	2786
เนื้อหาที่เกี่ยวข้อง	2812
เป็นคนแรกที่แสดงความคิดเห็น	2803
เรื่องที่คุณอาจสนใจ	19	2812
เรื่องที่น่าสนใจ	2812
เรื่องที่เกี่ยวข้อง	2789
เรื่องล่าสุด	2812
เรื่องอื่นที่น่าสนใจ	2789
เรื่องแนะนำ	2812
""", 'แ': """
แชร์	2792
แชร์ข่าวนี้	2803
แชร์บทความ	2803
แชร์หน้านี้	2803
แชร์ไปที่ line	2803
แท็ก	2812
แท็กที่เกี่ยวข้อง	2812
แปลอัตโนมัติ	2803
แสดงความคิดเห็น	2792
แสดงน้อยลง	2790
""", 'โ': """
โฆษณา	2792
โหลดแอปฟรี	2803
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3031
""", 'ủ': """
ủng hộ	3012
ủng hộ chúng tôi	3012
""", 'あ': """
あとで	1769
あとで読む	1782
あなたにおすすめ	1794
あなたにおすすめの記事	1794
あなたへのおすすめ	1794
あわせて読みたい	1794
あわせて読む	1821
""", 'い': """
いいえ、結構です	1769
いいね	1782
いいね!してニュースをチェック	1783
いいね!で応援する	1811
いま読まれています	1821
いま読まれている記事	1821
""", 'お': """
おすすめ	1794
おすすめの記事	1794
おすすめ情報pr	1786
おすすめ記事	1794
おすすめ関連記事	1821
お問い合わせ	1788
お気に入り	1782
お気に入りに追加	1782
お申し込み	1772
""", 'こ': """
こちらの記事もおすすめ	1821
こちらの記事も読まれています	19	1821
こちらもおすすめ	1794
こちらも読む	1821
この著者の記事	1794
この記事に関連するニュース	1821
この記事のタグ	1794
この記事の写真をすべて見る	1822
この記事の関連ニュース	1821
この記事は会員限定です	1772
この記事もチェック	1811
この記事をシェア	1782
この記事をプレゼント	1811
この記事をプレゼントする	1811
この記事を保存	1811
この記事を印刷	1811
この記事を印刷する	1811
この記事を評価する	1811
この記者の記事一覧	1794
この連載の記事	1794
""", 'ご': """
ご意見	1791
ご支援のお願い	1770
ご購読の申し込み	1772
""", 'さ': """
さらに読み込む	1796
""", 'す': """
すべての写真を見る	1822
すべて受け入れる	1788
すべて表示	1797
すべて見る	1796
すべて許可	1788
""", 'そ': """
その他の記事	1794
""", 'は': """
はてなブックマーク	1782
はてなブックマークに追加	1811
はてブ	1782
""", 'ま': """
また後で	1769
""", 'み': """
みんなのコメント	1791
""", 'も': """
もっと見る	1796
もっと詳しく知りたい方は	1821
もっと読む	1794
もどる	1796
""", 'よ': """
よく読まれています	1821
よく読まれている記事	1794
よく読まれている記事ランキング	1794
""", 'わ': """
わかりました	1797
""", 'ア': """
アクセスランキング	1794
アプリのダウンロード	1781
アプリをインストール	1781
アプリをダウンロード	1781
アプリを開く	1781
アプリダウンロード	1781
アンケート実施中	1811
""", 'オ': """
オススメ記事	1794
""", 'カ': """
カテゴリ	1794
カテゴリー	1794
""", 'キ': """
キーワード	1794
""", 'ク': """
クイズに挑戦	1811
クイズに挑戦する	1811
クッキー	1788
クッキー設定	1788
クリップ	1782
クリップする	1782
""", 'コ': """
コピーしました	1782
コメント	1791
コメント#件	1791
コメント(#	1791
コメントする	1791
コメントはまだありません	1791
コメントをもっと見る	1791
コメントを投稿	1791
コメントを書く	1791
コメントを残す	1791
コメントを見る	1791
コメント一覧	1791
""", 'サ': """
サイトポリシー	1788
サイトマップ	1788
サインイン	1772
サポートする	1770
""", 'シ': """
シェア	1782
シェアしよう	1782
シェアする	1782
""", 'ス': """
スキップ	1769
スクラップ	1782
スクラップする	1782
スポンサー	1786
スポンサードリンク	1786
スポンサーリンク	1786
""", 'タ': """
タイアップ	1786
タグ	1794
""", 'チ': """
チップを送る	1770
チャンネル登録	1783
""", 'ツ': """
ツイート	1782
ツイートする	1782
""", 'ト': """
トップ	1796
トップへ戻る	1796
トップニュース	1794
トップページ	1796
トピックス	1794
""", 'ド': """
ドネーション	1770
""", 'ニ': """
ニュースを読む	1796
ニュースレター	1776
ニュースレター登録	1776
""", 'バ': """
バックナンバー	1794
""", 'パ': """
パスワードを忘れた方	1772
""", 'ピ': """
ピックアップ	1794
""", 'フ': """
フォロー	1783
フォローしてね	1783
フォローしました	1783
フォローする	1783
フォロー中	1783
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1782
ブックマークする	1782
""", 'プ': """
プッシュ通知	1781
プライバシーポリシー	1788
プレゼント	1772
プレミアム	1772
プレミアム会員	1775
""", 'ヘ': """
ヘルプ	1788
""", 'ペ': """
ページの先頭へ	1796
ページトップ	1796
ページトップへ	1796
""", 'ホ': """
ホーム	1796
""", 'ポ': """
ポスト	1782
ポストする	1782
""", 'マ': """
マイページ	1772
""", 'メ': """
メニュー	1796
メルマガ	1776
メルマガ登録	1776
メールで送る	1782
メールで送信	1782
メールアドレス	1776
メールアドレスを入力	1776
メールマガジン	1776
メールマガジン登録	1776
""", 'ラ': """
ランキング	1794
""", 'リ': """
リンクをコピー	1782
リンクをコピーしました	1811
リンクをコピーする	1811
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1772
ログイン	1772
ログイン/会員登録	1772
ログイン・会員登録	1772
""", '一': """
一覧	1796
一覧へ	1796
一覧を見る	1796
""", '上': """
上一篇	3090
上一頁	3092
上一页	3092
""", '下': """
下一篇	3090
下一頁	3092
下一页	3092
下次再說	3065
下次再说	3065
""", '不': """
不,謝謝	3065
不,谢谢	3065
不用了	3065
""", '专': """
专题	3090
""", '个': """
个人中心	3069
""", '为': """
为你推荐	3090
为您推荐	3090
""", '主': """
主要ニュース	1794
""", '举': """
举报	3089
""", '了': """
了解	1797
""", '人': """
人才招聘	3109
人気の動画	1821
人気の記事	1794
人気ランキング	1794
人気記事	1794
人気記事ランキング	1794
人氣文章	3118
""", '今': """
今、あなたにオススメ	1794
今、読まれている記事	1821
今はしない	1769
今はやめておく	1769
今回はしない	1769
今日の注目	1794
今日最熱門	3118
今日热点	3090
今日焦点	3090
今日熱門	3118
""", '他': """
他の記事	19
他の記事も読む	1794
""", '付': """
付費閱讀	3069
付费内容	3069
付费阅读	3069
""", '以': """
以下为广告内容	3109
以下為廣告內容	3109
以后再说	3065
""", '会': """
会员专享	3072
会员专享内容	3072
会员专属	3069
会员中心	3069
会员登录	3069
会員の方はこちら	1772
会員の方はログイン	1772
会員登録	1772
会員登録する	1772
会員登録はこちら	1772
会員限定	1772
会員限定記事	1772
""", '你': """
你可能也喜欢	3090
你可能也喜歡	3090
你可能感兴趣	3090
你可能还想看	3118
你可能還想看	3118
""", '使': """
使用条款	3085
使用條款	3085
""", '保': """
保存	1782
保存する	1782
""", '個': """
個人情報の取り扱い	1788
個人情報の取り扱いについて	1788
個人情報の取扱いについて	1788
個人情報保護方針	1788
""", '元': """
元の記事を読む	1822
元記事で読む	1822
元記事を読む	1796
""", '免': """
免責聲明	3085
免費訂閱	3073
免費註冊	3069
免費試讀	3069
免责声明	3085
免费注册	3069
免费订阅	3073
免费试读	3069
""", '全': """
全ての写真を見る	1822
全文はこちら	1822
全文を読む	1796
全文表示	1796
全記事読み放題	1775
全部接受	3085
全部评论	3089
""", '公': """
公众号	3080
公式sns	1783
公式twitter	1783
公式x	1783
公式アプリ	1781
""", '共': """
共有	1782
共有する	1782
共有リンクをコピー	1811
""", '关': """
关于我们	3085
关注	3080
关注我们	3080
关键词	3090
关闭	3065
""", '其': """
其他新聞	3090
其他新闻	19	3090
""", '再': """
再生	1796
""", '写': """
写真(#枚	1822
写真をもっと見る	1822
写真を見る	1796
写真を見る(全#枚	1822
写真特集	1794
写评论	3089
""", '分': """
分享	3079
分享到	3079
分享到facebook	3109
分享到line	3109
分享到微信	3079
分享到微博	3079
分享本文	3109
分享此文	3109
分享給好友	3109
分享給更多人看到	3109
分享给好友	3109
分享给更多人	3109
分享至	3079
分享至facebook	3079
分享至line	3109
分类	3090
分類	3090
""", '列': """
列印	3079
列印本頁	3109
列印食譜	61
""", '初': """
初割で無料体験する	1772
初月無料	1775
""", '利': """
利用規約	1788
""", '前': """
前のページ	1796
前の記事	1794
前の記事へ	1794
前へ	1796
前回の記事はこちら	1821
前回はこちら	1822
""", '加': """
加入line好友	3080
加入会员	3069
加入我们	3109
加入我们的团队	3109
加入我們	3109
加入我們的團隊	3109
加入書籤	3079
加入會員	3069
加载更多	3092
""", '動': """
動画	1794
動画で見る	1811
動画を再生する	1811
動画を見る	1796
""", '单': """
单次捐款	3066
""", '印': """
印刷	1782
印刷する	1782
印刷用ページ	1811
印刷用ページを表示	1811
""", '即': """
即时新闻	3090
即時新聞	3090
""", '原': """
原文を表示	1797
原文を見る	1797
原文連結	3119
原文链接	3119
""", '参': """
参与评论	3089
参加者募集中	1807
参加问卷调查	3109
""", '參': """
參加問卷調查	3109
""", '友': """
友だち追加	1783
友だち追加する	1783
友善列印	3109
友達に教える	1811
""", '反': """
反馈	3089
""", '发': """
发现错误?请告诉我们	3109
发表留言	3089
发表评论	3089
""", '合': """
合わせて読みたい	1794
""", '同': """
同じカテゴリの記事	1794
同じ著者の記事	1821
同意	3085
同意しない	1788
同意する	1788
""", '听': """
听全文	3109
听新闻	3079
听这篇文章	3109
""", '單': """
單次捐款	3066
""", '回': """
回到頂部	3092
回复	3089
回覆	3089
回頂端	3092
回首頁	3092
""", '地': """
地図を見る	1797
地図を開く	1797
""", '复': """
复制成功	3079
复制网址	3109
复制链接	3079
""", '大': """
大号字	65
大字	3079
大家还在看	3090
大家都在看	3090
""", '头': """
头条	3090
""", '字': """
字体	65
字体大小	3079
字号	3079
字級	65	3079
字级	65
字體大小	65	3079
""", '官': """
官方微博	3080
""", '定': """
定期定額	3066
""", '寄': """
寄付	1770
寄付する	1770
寄付で応援する	1811
寄付のお願い	1770
寄付をする	1770
""", '專': """
專題	3090
""", '小': """
小字	3079
小編推薦	3090
""", '尚': """
尚無留言	3109
""", '展': """
展开	3092
展开全文	3092
展开全部	3093
展開	3092
""", '已': """
已关注	3080
已是会员	3069
已有帐号	3069
已經是會員	3069
已經是會員?登入	3069
""", '广': """
广告	3084
""", '広': """
広告	1786
広告の後に続きます	1786
広告をスキップ	1786
広告を閉じる	1786
広告企画	1786
""", '廣': """
廣告	3084
""", '延': """
延伸閱讀	3090
延伸阅读	3090
""", '开': """
开通会员	3069
""", '影': """
影音	3090
""", '後': """
後で	1769
""", '微': """
微信	3079
微博	3079
""", '忘': """
忘記密碼	3069
忘记密码	3069
""", '応': """
応援する	1770
""", '您': """
您可能也喜歡	3090
您可能感兴趣	3090
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3118
您的邮箱	3073
您的電郵	3073
""", '意': """
意见反馈	3089
""", '感': """
感想を送る	1791
""", '成': """
成为会员	3066
成為會員	3066
""", '我': """
我同意	3085
我的帐户	3069
我的帳戶	3069
我知道了	3085
我要留言	3089
我要糾錯	3109
我要纠错	3089
我要评论	3089
""", '戻': """
戻る	1796
""", '所': """
所有留言	3089
""", '打': """
打印	3079
打印本页	3109
打印食谱	61
打开	3093
打赏	3066
""", '投': """
投票する	1811
投稿する	1791
""", '折': """
折りたたむ	1797
""", '报': """
报告错误	3093
""", '拒': """
拒絕	3085
拒绝	3085
""", '招': """
招聘启事	3109
""", '拡': """
拡大	1782
拡大する	1796
""", '按': """
按讚	3080
""", '捐': """
捐款	3066
捐贈	3066
捐赠	3066
""", '排': """
排行榜	3090
""", '採': """
採用情報	1807
""", '接': """
接受	3085
接受全部	3085
接受所有	3085
""", '推': """
推广	3084
推广内容	3084
推廣	3084
推荐	3090
推荐文章	3090
推荐阅读	3090
推薦	3090
推薦文章	3090
推薦閱讀	3090
""", '提': """
提供	1786
""", '搜': """
搜尋	3092
搜索	3092
""", '播': """
播放	3092
""", '支': """
支持我们	3066
支持我們	3066
支援する	1770
""", '收': """
收合	3093
收听	3079
收听本文	3109
收聽文章	3109
收藏	3079
收藏文章	3079
收藏本文	3109
收藏食譜	61
收藏食谱	61
收起	3092
""", '文': """
文字の大きさ	65	1782
文字サイズ	1782
文字サイズ変更	65
""", '新': """
新着	1794
新着ニュース	1794
新着記事	1794
新着記事一覧	1821
新規会員登録	1772
新規登録	1772
新闻简报	3073
""", '明': """
明白了	3093
""", '显': """
显示原文	3093
显示更多	3092
""", '暂': """
暂不	3065
暂无评论	3109
""", '暫': """
暫不	3065
""", '更': """
更多	3090
更多内容	3090
更多報導	3090
更多报道	3090
更多文章	3090
更多新聞	3090
更多新聞請看	3118
更多新闻	3090
更多精彩	3118
更多精采內容	3109
""", '最': """
最多人看	3118
最新ニュース	1794
最新号	1821
最新影音	3118
最新文章	3090
最新新聞	3090
最新新闻	3090
最新消息	3090
最新記事	1794
""", '會': """
會員中心	3069
會員專享	3072
會員專享內容	3072
會員專屬	3069
會員登入	3069
""", '月': """
月額#円	1775
月額#円(税込	1775
""", '有': """
有料会員登録	1772
有料会員記事	1811
有料登録	1772
有料記事	1772
""", '朋': """
朋友圈	3079
""", '服': """
服务条款	3085
服務條款	3085
""", '朝': """
朝刊・夕刊	1772
""", '本': """
本周热门	3118
本文へ	1796
本文へ移動	1796
""", '机': """
机器翻译	3109
""", '查': """
查看全部	3092
查看原图	3092
查看原文	3119
查看地图	3093
查看更多	3092
查看留言	3089
查看结果	3093
查看詳情	3093
查看评论	3089
查看详情	3093
""", '标': """
标签	3090
""", '検': """
検索	1796
""", '業': """
業配	3084
""", '標': """
標籤	3090
""", '機': """
機器翻譯	3109
""", '檢': """
檢舉	3089
""", '次': """
次のページ	1796
次の記事	1794
次の記事へ	1794
次へ	1796
次ページ	1796
""", '每': """
每月捐款	3066
""", '注': """
注册	3069
注目の記事	1794
注目キーワード	1794
注目ワード	1794
注目記事	1794
""", '点': """
点击排行	3090
点击播放	3109
点击查看原文	3119
点击查看大图	3092
点击阅读原文	3119
点我看视频	3109
点赞	3079
""", '為': """
為您推薦	3090
""", '热': """
热点	3090
热点推荐	3090
热门	3090
热门排行	3090
热门文章	3090
热门新闻	3090
""", '無': """
無料で体験する	1772
無料で読む	1772
無料会員登録	1772
無料会員限定	1772
無料体験	1772
無料登録	1772
""", '焦': """
焦點新聞	3090
""", '熱': """
熱門	3090
熱門排行	3090
熱門文章	3090
熱門新聞	3090
熱門話題	3090
""", '特': """
特定商取引法に基づく表記	1788
特集	1794
""", '猜': """
猜你喜欢	3090
猜你喜歡	3090
""", '申': """
申し込む	1772
""", '电': """
电子报	3073
电子邮箱	3073
""", '画': """
画像を拡大	1796
画像を見る	1796
""", '留': """
留言	3089
留言(#	3089
""", '登': """
登入	3069
登入/註冊	3069
登出	3069
登录	3069
登录/注册	3069
登錄	3069
登録	1772
登録が完了しました	1811
登録して続きを読む	1772
登録する	1772
""", '發': """
發現錯誤?請告訴我們	3109
發表留言	3089
發表評論	3089
""", '目': """
目录	3092
目次	1796
目錄	3092
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3090
相关报道	3090
相关推荐	3090
相关文章	3090
相关新闻	3090
相关标签	3090
相关视频	3118
相关阅读	3090
相關主題	3090
相關報導	3090
相關影片	3118
相關推薦	3090
相關文章	3090
相關新聞	3090
相關標籤	3090
相關閱讀	3090
""", '看': """
看了这篇文章的人也看	3090
看原文	3119
看更多	3090
看更多文章	3118
看更多新聞	3118
""", '知': """
知道了	3093
""", '稍': """
稍后再说	3065
稍后提醒我	3065
稍后阅读	3109
稍後再說	3065
稍後提醒我	3065
稍後閱讀	3109
""", '立': """
立即捐款	3066
立即訂閱	3069
立即订阅	3069
""", '粉': """
粉絲團	3080
""", '精': """
精彩推荐	3118
精彩推薦	3118
精选	3090
""", '紙': """
紙面ビューアー	1772
""", '結': """
結果を見る	1797
""", '続': """
続きはこちら	1822
続きをみる	1796
続きを読む	1772
""", '網': """
網友留言	3089
""", '編': """
編輯推薦	3090
編輯精選	3090
編集部おすすめ	1794
編集部のおすすめ	1794
""", '縮': """
縮小	1782
""", '繼': """
繼續閱讀	3092
""", '纠': """
纠错	3089
""", '继': """
继续浏览内容	3092
继续阅读	3092
""", '编': """
编辑推荐	3090
编辑精选	3090
""", '网': """
网友评论	3089
""", '翻': """
翻訳を表示	1797
""", '联': """
联系我们	3085
""", '聯': """
聯絡我們	3085
""", '聽': """
聽全文	3109
聽新聞	3079
聽這篇文章	3109
""", '菜': """
菜单	3092
""", '著': """
著作権	1788
""", '複': """
複製網址	3109
複製連結	3079
""", '觀': """
觀看更多	3118
""", '视': """
视频	3090
""", '解': """
解鎖全文	3109
解锁全文	3109
""", '訂': """
訂閱	3069
訂閱會員	3069
訂閱會員專屬內容	3109
訂閱郵件	3073
訂閱電子報	3073
""", '記': """
記事の続きはこちら	1822
記事へのご意見	1791
記事をサポートする	1770
記事をプレゼント	1772
記事をプレゼントする	1811
記事を保存	1782
記事を保存する	1811
記事を印刷する	1782
記事を読む	1796
記事ランキング	1794
記事一覧	1796
記事一覧を見る	1822
記事全文を読む	1796
記者募集	1807
記者募集中	1807
""", '許': """
許可する	1788
""", '註': """
註冊	3069
""", '評': """
評論	3089
""", '話': """
話題の記事	1794
""", '詳': """
詳しく見る	1797
詳細	1797
""", '語': """
語音播報	3109
語音朗讀	3109
""", '誤': """
誤りを報告	1797
誤字脱字の報告	1811
誤字脱字を報告する	1811
""", '読': """
読まれている記事	1794
読み上げ	1811
読み放題	1775
""", '請': """
請填寫讀者問卷	3109
請繼續往下閱讀	3084
請輸入電子郵件	3073
""", '讚': """
讚	3079
讚賞支持	3066
""", '订': """
订阅	3069
订阅会员	3069
订阅邮件	3073
""", '评': """
评论	3089
评论(#	3089
""", '诚': """
诚聘英才	3109
""", '话': """
话题	3090
""", '详': """
详情	3093
""", '语': """
语音朗读	3109
""", '请': """
请先登录再评论	3109
请继续往下阅读	3084
请输入邮箱	3073
""", '購': """
購読	1772
購読する	1772
購読のお申し込み	1772
購読申し込み	1772
""", '贈': """
贈送文章	3109
贈送文章給朋友	3109
贈送此文	3109
""", '贊': """
贊助	3066
贊助內容	3084
贊助商	3084
""", '赞': """
赞助	3066
赞助内容	3084
赞助商链接	3084
赞赏	3066
""", '赠': """
赠送此文	3109
""", '跳': """
跳到主要內容	3092
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3092
""", '轉': """
轉發	3079
""", '转': """
转发	3079
""", '返': """
返信	1791
返信する	1791
返回顶部	3092
返回首页	3092
""", '追': """
追蹤	3080
追蹤我們	3080
""", '通': """
通報する	1791
通知をオン	1781
通知を受け取る	1811
""", '速': """
速報	1794
速報通知を受け取る	1811
""", '連': """
連結已複製	3109
連載	1794
""", '運': """
運営会社	1788
""", '違': """
違反報告	1791
""", '選': """
選單	3092
""", '邮': """
邮箱	3073
""", '链': """
链接已复制	3109
""", '閉': """
閉じる	1769	1796
""", '開': """
開く	1797
開通會員	3069
""", '関': """
関連	1794
関連する記事	1794
関連キーワード	1794
関連タグ	1794
関連トピックス	1794
関連ニュース	1794
関連リンク	1794
関連動画	1794
関連情報	1794
関連記事	1794
関連記事はこちら	1821
""", '閱': """
閱讀全文	3092
閱讀原文	3119
閱讀更多	3092
""", '關': """
關於我們	3085
關注	3080
關注我們	3080
關鍵字	3090
關閉	3065
""", '阅': """
阅读全文	3092
阅读原文	3119
阅读更多	3092
""", '隐': """
隐私政策	3085
隐私权政策	3085
""", '隱': """
隱私政策	3085
隱私權政策	3085
""", '電': """
電子信箱	3073
電子報	3073
電子版	1772
""", '音': """
音声で聞く	1782
音声読み上げ	1811
""", '頭': """
頭條	3090
""", '顯': """
顯示原文	3093
顯示更多	3092
""", '首': """
首頁	3092
首页	3092
""", '點': """
點我看影片	3109
點擊播放本文	3109
點閱排行	3118
""", '가': """
가	1845
가입하기	1836
가장 많이 본 뉴스	1852
""", '개': """
개인정보 처리방침	1850
개인정보처리방침	1850
""", '거': """
거부	1850
""", '검': """
검색	1854
""", '결': """
결과 보기	1855
""", '계': """
계속 읽기	1836
""", '고': """
고객센터	1850
""", '공': """
공유	1845
공유하기	1845
""", '관': """
관련 기사	1852
관련 뉴스	1852
관련 영상	1875
관련 태그	1852
관련기사	1852
관련뉴스	1852
관련키워드	1852
""", '광': """
광고	1849
광고 닫기	1849
광고 영역	87
""", '괜': """
괜찮습니다	1833
""", '구': """
구독	1836
구독 신청	1836
구독 전용	1836
구독 중	1836
구독신청	1836
구독이 완료되었습니다	1867
구독자 전용	1838
구독하고 이어서 읽기	1867
구독하기	1836
""", '글': """
글씨 크기	65
글씨크기	1845
글자 크기	1845
글자 크기 변경	65	1867
글자 크기 조절	65	1867
글자크기	1845
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1834
기사 공유하기	1845
기사 더보기	1867
기사 듣기	1867
기사 링크 복사	1867
기사 본문	1854
기사 선물하기	1867
기사 스크랩하기	1867
기사 오류 신고	1867
기사 오류 제보	1867
기사 원문 보기	1867
기사 저장하기	1867
기사 제보 및 문의	1867
기사 후원하기	1834
기사에 대한 의견	1851
기사원문	1854
기사저장	1845
기자 구독	1862
기자 구독하기	1862
기자 페이지	1862
기자 프로필 보기	1862
기자의 다른 기사	1862
기자의 다른기사	1852
""", '나': """
나중에	1833
나중에 보기	1867
나중에 읽기	1867
나중에 하기	1833
""", '내': """
내 정보	1836
""", '네': """
네이버 구독	1848
네이버 블로그	1845
네이버에서 구독	1848
네이버에서 구독하기	1848
""", '놓': """
놓치면 안 되는 기사	1875
""", '뉴': """
뉴스 듣기	1867
뉴스레터 구독	1841
뉴스레터 구독 신청	1841
뉴스레터 무료 구독	1867
뉴스레터 신청	1841
""", '다': """
다른 공유 찾기	1845
다른 기사	19	1852
다른 기사 더 보기	19
다른 기사 보기	1862
다른기사	1852
다른기사 보기	1852
다시 보지 않기	1833
다음	1854
다음 기사	1852
다음 기사 보기	1867
다음 페이지	1854
다음기사	1852
다음에	1833
""", '닫': """
닫기	1833
""", '답': """
답글	1851
답글쓰기	1851
""", '당': """
당신이 좋아할 만한	1852
""", '댓': """
댓글	1851
댓글 #	1851
댓글 #개	1851
댓글 보기	1851
댓글 쓰기	1851
댓글 운영 정책	1867
댓글 운영정책	1867
댓글보기	1851
댓글쓰기	1851
댓글을 입력해주세요	1851
""", '더': """
더 보기	1854
더보기	1852	1854
""", '독': """
독자 의견 조사	1867
""", '동': """
동영상	1852
동의	1850
동의합니다	1850
""", '등': """
등록	1851
""", '디': """
디지털뉴스부	1862
디지털뉴스팀	1862
디지털콘텐츠팀	1862
""", '라': """
라인	1845
""", '랭': """
랭킹	1852
랭킹뉴스	1852
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
로그아웃	1836
로그인	1836
로그인 후 댓글 쓰기	1867
로그인/회원가입	1836
로그인이 필요	1838
""", '링': """
링크 복사	1845
링크가 복사되었습니다	1867
""", '마': """
마이페이지	1836
""", '많': """
많이 본 기사	1852
많이 본 뉴스	1852
많이 본 영상	1875
많이 읽은 기사	1852
많이본 기사	1852
많이본 뉴스	1852
""", '맨': """
맨 위로	1854
맨위로	1854
""", '메': """
메뉴	1854
메뉴 닫기	1854
메일	1845
""", '모': """
모두 동의	1850
""", '목': """
목록	1854
목록보기	1854
""", '무': """
무료 체험 시작하기	1836
무료 회원가입	1836
""", '문': """
문의	1851
문자 크기	65
""", '바': """
바로가기	1845
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1845
""", '번': """
번역 보기	1855
""", '베': """
베스트	1852
""", '복': """
복사하기	1845
""", '본': """
본문 글씨 줄이기	1845
본문 글씨 키우기	1845
본문 바로가기	1854
본문으로 바로가기	1854
""", '북': """
북마크	1845
""", '비': """
비밀번호 찾기	1836
""", '사': """
사이트맵	1850
사진 확대	1854
""", '설': """
설문 참여 바로가기	1867
설문 참여하기	1867
설문조사 참여하기	1867
""", '속': """
속보	1852
속보 알림 받기	1867
속보 알림 신청	1867
""", '스': """
스크랩	1845
스크랩하기	1867
스폰서	1849
""", '신': """
신고	1851
신문구독	1836
""", '실': """
실시간 뉴스	1852
""", '알': """
알겠습니다	1855
알림 받기	1844
알림 설정	1844
""", '앱': """
앱 다운로드	1844
앱 다운로드하기	1844
앱 설치	1844
앱 설치하기	1844
""", '에': """
에디터 추천	1852
""", '연': """
연관기사	1852
""", '열': """
열기	1855
""", '영': """
영상	1852
영상 보기	1867
영상으로 만나보세요	1867
영상으로 보기	1867
""", '오': """
오늘 하루 보지 않기	1833
오늘은 그만 보기	1833
오늘의 추천	1852
오늘의 핫뉴스	1875
오디오로 듣기	1867
오류 신고	1851
오류 신고하기	1867
오탈자 신고	1867
""", '온': """
온라인뉴스팀	1862
""", '요': """
요약	1854
""", '원': """
원문 보기	1855
원문보기	1854
""", '위': """
위로	1854
""", '유': """
유료 기사입니다	1867
유튜브 구독	1848
유튜브 구독하기	1848
""", '음': """
음성 재생하기	1867
음성으로 듣기	1845
""", '응': """
응원하기	1834
""", '의': """
의견 쓰기	1851
""", '이': """
이 기사 어땠나요	1867
이 기사를 공유합니다	1867
이 기사를 추천합니다	1867
이 기사와 함께 읽은 기사	1867
이 기자의 다른 기사	1867
이 시각 많이 본 기사	1875
이 시각 많이 본 뉴스	1875
이 시각 주요뉴스	1852
이 시각 추천뉴스	1852
이런 기사는 어때요	1875
이메일	1845
이메일무단수집거부	1850
이미 구독 중이신가요	1836
이미 회원이신가요	1836
이미지 크게 보기	1854
이미지 확대	1854
이슈	1852
이용약관	1850
이전	1854
이전 기사	1852
이전 기사 보기	1867
이전기사	1852
""", '인': """
인기 급상승	1875
인기 기사	1852
인기기사	1852
인기뉴스	1852
인쇄	1845
인쇄하기	1845
인스타그램 팔로우	1867
""", '일': """
일시후원	1834
""", '자': """
자세히	1855
자세히 보기	1855
""", '재': """
재생	1854
""", '저': """
저작권규약	1850
저장	1845
""", '전': """
전체 댓글	1851
전체 보기	1854
전체메뉴	1854
전체보기	1854
""", '접': """
접기	1854
""", '정': """
정기 후원하기	1834
정기구독	1836
정기후원	1834
""", '제': """
제보	1851
제보하기	1851
""", '좋': """
좋아요	1845
좋은 기사 후원하기	1834
""", '주': """
주소 복사	1867
주소가 복사되었습니다	1867
주소복사	1845
주요 기사	1852
주요 뉴스	1852
주요 뉴스 더보기	1875
주요기사	1852
주요뉴스	1852
""", '지': """
지금 뜨는 기사	1875
지금 뜨는 뉴스	1875
지도 보기	1855
지면보기	1836
""", '청': """
청소년보호정책	1850
""", '최': """
최신 기사	1852
최신 뉴스	1852
최신기사	1852
최신뉴스	1852
""", '추': """
추천 기사	1852
추천 영상	1875
추천기사	1852
추천뉴스	1852
""", '친': """
친구 추가하기	1867
""", '카': """
카카오스토리	1845
카카오톡	1845
카카오톡 공유	1845
카카오톡으로 공유	1867
카카오톡으로 공유하기	1867
카테고리	1852
""", '쿠': """
쿠키 설정	1850
""", '퀴': """
퀴즈 풀기	1867
""", '키': """
키워드	1852
""", '태': """
태그	1852
""", '텔': """
텔레그램에서 소식 받기	1867
""", '투': """
투표하기	1867
""", '트': """
트위터	1845
트위터 공유	1845
""", '페': """
페이스북	1845
페이스북 공유	1845
페이스북으로 공유	1867
""", '펼': """
펼치기	1854
""", '포': """
포토	1852
""", '폰': """
폰트 크기	1845
""", '프': """
프리미엄	1836
프린트	1845
""", '함': """
함께 보면 좋은 기사	1852
함께 볼 기사	1875
함께 읽으면 좋은	1852
함께 읽은 기사	1875
""", '핫': """
핫뉴스	1852
핫이슈	1852
핫클릭	1875
""", '헤': """
헤드라인	1852
""", '협': """
협찬	1849
""", '홈': """
홈	1854
""", '화': """
화제의 뉴스	1852
""", '확': """
확인	1855
""", '회': """
회사소개	1850
회원 전용	1838
회원가입	1836
""", '후': """
후원	1834
후원 안내	1834
후원 하기	1834
후원하기	1834
후원회원 가입	1834
"""}

START = {'a': """
abonē	1955 K par	1955 K no	1955 K un	1957 K
accès	1293 K illimité
această	52 K investigație	2402 K traducere
además	1020 K:	1065 K, en
ai가	1864 K 자동 번역한	1864 K 번역한	1864 K 핵심	1864 K 요약한
ai에게	1864 K 물어	1864 K 질문	1864 K 물어보기
ajánljuk	1540 K:
aktivér	435 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2750 K dig till vårt	2766 K
apoyá	81 K
apúntate	1046 K a nuestro seminario	1046 K a nuestro evento
aquí	1079 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2205 K ukazał się	2205 K pochodzi z	2211 K przetłumaczony	2211 K został przetłumaczony	2211 K czyta	2211 K wygenerowany
artykuły	2202 K autora
artículo	1101 K publicado originalmente
artículos	990 K gratuitos
ascultă	1 K	2391 K:	2408 K podcastul	2408 K acest articol
atradāt	44 K
atsisiųskite	1917 K
autorė	1921 K:
autoři	332 K jsou
außerdem	582 K lesenswert:	582 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1054 K la app
beiträge	27 K
benefício	2310 K do assinante:
berätta	59 K i	59 K gärna
beställ	2766 K
bestätigen	476 K sie ihre
bestätigungsmail	476 K
besøg	421 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	996 K diario	996 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3029 K liên quan:	3042 K viết này có	3042 K viết có hữu ích
báo	3042 K lỗi bài viết
bình	5 K luận	27 K luận	3043 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1540 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3042 K phát hiện	3042 K thấy bài viết
bản	3042 K tóm tắt này
bấm	3044 K để nghe
bật	3020 K thông báo
""", 'c': """
caractères	1373 K restants
chceš	354 K u nás pracovat	2626 K u nás pracovať
chefredaktör	2764 K och ansvarig utgivare:	2764 K:
chưa	32 K có bình luận
citeşte	2391 K şi	2391 K şi:
citește	2391 K și	2391 K și:	2391 K:	2391 K mai mult	2391 K aici	2391 K mai departe:
citiți	2391 K și
ciąg	2215 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2264 K exclusivo para	2308 K gerado	2313 K oferecido por	2341 K incorporado d	2341 K externo d	2341 K incorporado do	2341 K incorporado da	2341 K externo do
conținut	2402 K generat	2406 K oferit de
crédit	1367 K photo	1367 K photos
crédits	1367 K photo	1367 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3046 K đặt ứng dụng	3046 K ứng dụng	3046 K app
có	72 K thắc mắc	3029 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2397 K ai informații	2404 K ai observat o
dalinkitės	1917 K
další	320 K články autora
darovať	2620 K
dernières	1321 K actualités
descarcă	13 K	2422 K aplicația
descargá	13 K	1054 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2271 K no google play	2318 K na app store	2318 K no google play	2318 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2218 K w
dostępne	2218 K w
dostępny	2218 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2229 K do	2242 K do dyskusji
držte	28 K se
découvrez	1322 K aussi	1346 K la boutique	1346 K notre boutique	1346 K nos jeux	1346 K notre hors-série	1354 K notre application	1354 K notre appli
décryptage	1322 K :
déductible	1283 K des impôts	1283 K à #
déjà	1291 K abonné	1291 K inscrit	1291 K client
dùng	3053 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1566 K
encuéntranos	12 K
envía	3 K
envíanos	1035 K
ermöglicht	584 K von
erről	1540 K bővebben
escríbenos	1023 K
estagiária	2301 K sob supervisão	2301 * K sob supervisão
estagiário	2301 K sob supervisão
""", 'f': """
faça	2316 K o quiz	2316 K o teste	2316 K o nosso
felelős	1563 K szerkesztő:	1563 K kiadó:
fiți	31 K primul
foretrækker	436 K du
fortsätt	2768 K läsa
fortæl	59 K mig
fotogalería	1097 K:
fotogaléria	2594 K:
fotografía	1066 K:
fotoğraf	2911 K # / #	2911 K #/#
fotoğraflar	2913 K:
frågor	72 K	73 K om artikeln
få	412 K fuld adgang til	435 K adgang	435 K fri	435 K fuld	435 K besked	435 K ugens	435 K dagens	435 K de	435 K nyheder	435 K en notifikation	435 K breaking	435 K seneste nyt	446 K	2124 K full tilgang til	2150 K tilgang	2150 K fri	2150 K full	2150 K beskjed	2150 K varsel	2150 K ukas	2150 K dagens	2150 K de	2150 K nyheter	2150 K siste	2162 K	2164 K varsel	2164 K varsler	2164 K push	2741 K full tillgång till	2766 K tillgång	2766 K fri	2766 K full	2766 K besked	2766 K en notis	2766 K veckans	2766 K dagens	2766 K de	2766 K nyheter	2766 K senaste	2777 K
férjen	1566 K hozzá
följ	12 K	2745 K	2766 K
følg	12 K	12 K oss	416 K	435 K	2128 K	2150 K
füge	12 K uns	590 K
fügen	12 K sie uns	590 K sie
für	479 K android und ios	530 K diesen artikel	530 K diesen	579 K nur
főszerkesztő	1563 K:
""", 'g': """
gazeteciliğimizi	2866 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3043 K cửa hàng trực tuyến
glöm	2766 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3042 K ý cho bài viết
gör	2750 K quizet	2750 K vårt quiz	2766 K vårt
görmemiz	2871 K gereken
görsel	2916 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1567 K lát
hintergründe	582 K dazu:
hjälp	2750 K oss bli bättre	2750 K oss att bli bättre
hjælp	421 K os med at blive bedre
hlavné	2607 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3043 K trả lời khảo sát	3051 K ủng hộ
hämta	13 K	2754 K
häng	2766 K med
hääleta	1144 K
håll	28 K	28 K dig
hör	534 K dir	590 K	2766 K
hören	534 K sie	590 K sie
hörzeit	606 K
hør	1 K artiklen	1 K artikkelen	1 K saken	405 K også	405 K også:	421 K mere på	435 K	2117 K også	2117 K også:	2150 K
""", 'i': """
iesūti	1943 K savu	1943 K
ilustración	1102 K generada
ilustração	2363 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1917 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2264 K é assinante
jäikö	1234 K juttu kesken
jälgi	1144 K
""", 'k': """
kapcsolódó	1540 K	1540 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3043 K tra kiến thức của bạn
kjøp	2133 K billetter	2133 K billett	2150 K
klausykitės	1902 K
klikněte	317 K zde
ključne	2545 K točke	2545 K tačke
klõpsates	1144 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1957 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	435 K
kopírovat	347 K
kopírovať	2620 K
kopē	1957 K
kvíz	317 K:	1553 K	2594 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1566 K
kérjen	1566 K
kérjük	28 K
kênh	3020 K youtube của báo
köp	2750 K biljetter	2750 K biljett	2766 K
kövess	12 K
kövesse	1566 K
kövessen	12 K
køb	421 K billetter	421 K billet	435 K
küfür	27 K içeren
küldd	3 K el	1548 K el nekünk
küldje	1548 K el nekünk	1566 K	1566 K tovább
kļūsti	1957 K
kết	3034 K nối với chúng tôi
""", 'l': """
laimē	1957 K
laimėkite	1917 K
legyél	1566 K
lejupielādē	1957 K
leé	1065 K también	1065 K más	1065 K:
lisää	1258 K meidät
lásd	1540 K még
lásson	1566 K több
lát	1548 K valami
láttál	1548 K valami
lägg	2766 K till
lähetä	1237 K juttuvinkki	1237 K uutisvinkki	1237 K vinkki	1241 K mielipidekirjoituksesi	1241 K mielipidekirjoitus	1258 K
lämna	2744 K dina tips	2744 K ditt tips
läs	2733 K mer om	2734 K också	2734 K också:	2734 K även	2734 K mer	2734 K mer:	2734 K:	2734 K här	2734 K även:	2741 K vidare med	2741 K mer på	2754 K e-tidningen	2754 K tidningen	2766 K	2768 K vidare
læs	404 K mere om	405 K også	405 K også:	405 K mere	405 K mere:	405 K:	405 K her	405 K hele	412 K videre med	426 K e-avisen	426 K avisen	435 K	437 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1258 K meidät
löysitkö	7 K
lütfen	28 K	2902 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2215 K wideo
mesterséges	1574 K intelligencia írta
mirá	1049 K el video	1065 K también	1065 K:
mitä	8 K pidit	33 K mieltä	1259 K mieltä sinä
mišljenja	2542 K autora	2542 K iznesena	2542 K izneta
mišljenje	2542 K autora
możliwość	5 K komentowania
mándanos	1035 K
más	1019 K noticias de	1019 K noticias sobre	1019 K sobre	1019 K en	1019 K de	1020 K información	1020 K información:	1023 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1129 K midagi	1135 K viga	1135 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	421 K os
mūs	1957 K vari
mời	3029 K xem	3029 K bạn đọc	3029 K độc giả	3034 K bạn tham gia	3034 K độc giả theo dõi	3034 K bạn đọc theo dõi	3044 K quý vị theo dõi	3044 K quý độc giả	3044 K bạn xem video	3044 K nghe
""", 'n': """
nahlásit	357 K chybu
nahlásiť	2629 K chybu
nahláste	2629 K chybu
najważniejsze	2211 K informacje
naloži	2674 K
naložite	13 K	2674 K
naročite	2681 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	355 K čas číst	2627 K čas čítať
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	3038 K:	3038 K :
nhận	3020 K thông báo
nové	337 K číslo	337 K vydání	2610 K číslo	2610 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2343 K é possível mostrar este conteúdo	2343 K foi possível mostrar este conteúdo
näe	1258 K enemmän
nägid	1145 K viga
näita	1144 K
näitkö	1259 K virheen
näytä	1258 K sisältö
nå	2766 K vår
nézd	1540 K meg	1566 K meg
nézze	1540 K meg	1566 K meg
nāc	1948 K strādāt
""", 'o': """
oceń	8 K	2212 K ten	2212 K artykuł	2212 K tekst
ocurrió	1094 K un error
odporučte	2620 K
odporúčame	2594 K:
odsłuchaj	2223 K	2223 K ten
ofereça	3 K
oglądaj	2199 K:
ohodnoťte	335 K	2608 K
opýtajte	2607 K sa
opširnije	2530 K:	2530 K na
otázky	72 K
ouça	1 K	2289 K:	2314 K o podcast
oír	1 K
""", 'p': """
pamanīji	1949 K kļūdu
pamanījāt	44 K	1949 K kļūdu
pastebėjote	44 K	1903 K įdomų	1909 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3038 K viên:
piditkö	8 K	69 K	82 K	1259 K
pidätkö	82 K	1259 K
piše	2557 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2560 K
podés	12 K seguir	1036 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2223 K
poslať	2620 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2530 K:	2653 K:
posłuchaj	1 K	2199 K:	2199 K też:
poznáte	66 K niekoho
pozostała	2215 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2620 K
poți	2397 K contacta autorul	2397 K contacta autoarea
praneškite	1903 K redakcijai
predplaťte	2624 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2594 K si tiež	2594 K si aj	2594 K si	2594 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1917 K
pronašli	44 K ste
pročitaj	2530 K još	2530 K i
pročitajte	2530 K još	2530 K i	2530 K više	2530 K:	2530 K više o ovoj temi
prvý	2619 K mesiac len za	2619 K mesiac za	2619 K mesiac už za	2619 K mesiac zadarmo
prześlij	2223 K dalej
präsentiert	584 K von
prüfen	590 K sie
publié	1403 K initialement dans	1403 K initialement sur	1403 K pour la première fois
página	1095 K # de #	1095 K #/#	2357 K # de #	2357 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2608 K sa
páčilo	69 K sa
päivitä	1258 K
pääset	1258 K lukemaan
päätoimittaja	1256 K:
pódcast	1097 K:
păstrați	28 K
pērc	1948 K biļetes	1957 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1036 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2627 K počúvate
radši	355 K posloucháte
rašykite	1903 K autorei	1903 K autoriui
recibí	1035 K las noticias
recomandări	2391 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1565 K ingyenesen
regisztráljon	1553 K	1565 K ingyenesen
regístrate	987 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2215 K tekstu
rezervē	1957 K
rešite	2530 K kviz
riješite	2530 K kviz
rozwiąż	2199 K quiz
rätsel	573 K mit
rätseln	573 K sie mit
réservez	1346 K vos places pour la soirée de la rédaction
réservé	1291 K aux abonnés
réservée	1291 K aux abonnés
réservés	1291 K aux abonnés
résumer	1336 K cet article	1336 K l'article
résumé	1336 K généré	1336 K rédigé	1336 K réalisé	1336 K produit	1336 K par
rösta	2766 K
rādīt	1957 K
""", 's': """
saglabā	1957 K
saistīts	1932 K:
saņem	1957 K
sažetak	2545 K	2545 K članka	2545 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1035 K el canal	1065 K leyendo:
sesizări	2397 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1903 K savo	1917 K
sjefredaktør	2147 K:	2147 K og ansvarlig redaktør:
skopírovať	2620 K
skrót	2211 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2686 K napako
sprawdź	2199 K:	2199 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2607 K sa
stališča	2664 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2741 K
stötta	81 K	2741 K
støt	81 K	412 K
støtt	81 K	2124 K
suscríbete	981 K a
susidūrėte	1903 K su
susiję	1891 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1336 K générée
syötä	1258 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1572 K:
szívesen	1567 K meghallgatjuk
szöveg	1572 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1040 K
síganos	12 K
sígueme	1040 K
síguenos	12 K
só	2264 K para assinantes
sólo	987 K para suscriptores
søg	435 K nu
súhrn	2607 K
súmate	12 K	56 K a las #
súvisiace	2594 K:
súvisiaci	2594 K článok
sūti	1943 K savu	1957 K
""", 't': """
también	1008 K en facebook	1020 K puedes leer	1020 K puedes leer:	1020 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1263 K on
tekstą	46 K galima
tenés	1030 ¿K información
thấy	44 K lỗi
thử	3043 K sức với
tiedätkö	1237 K aiheesta	1237 K asiasta	1237 K lisää
tiivistelmä	26 K on
tilføj	435 K
todavía	32 K no hay comentarios
további	1540 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	3020 K google news
trả	3043 K lời câu đố
trải	3053 K nghiệm
turpinājums	1959 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1237 K
tác	3038 K giả:	3038 K giả là
támogasd	81 K	1558 K a	1558 K az
támogassa	81 K	1558 K a	1558 K az
täglichen	476 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1302 K l'application
téléchargez	13 K
tóm	3042 K tắt này
töltsd	13 K le
töltse	13 K le	1566 K le	1566 K ki
történeteiket	1548 K
tüm	27 K yorumlar
tęsinys	1919 K
tłumaczenie	2211 K
tải	13 K	13 K ứng dụng	3020 K ứng dụng	3020 K app	3046 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2565 K na grešku
uključi	2553 K
uključite	2553 K
uložit	347 K
uložiť	2620 K
uložte	347 K si	2620 K si
unbeschränkter	553 K zugang
unterstütze	81 K	459 K
unterstützen	81 K sie	459 K sie	459 K sie die
uočili	7 K ste
upozorniť	2629 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2391 K și:	2408 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1553 K részt
već	2581 K za #	2581 K od #
več	2653 K:	2653 K v videu	2678 K o tem	2678 K novic	2678 K preberite
vidéo	1322 K :
visą	1917 K interviu
više	2530 K o:
você	2289 K pode gostar:
vprašaj	2667 K
vprašajte	2667 K
vypočujte	1 K si	2594 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2620 K
vytlačte	2620 K
vyzkoušeli	59 K jste
válaszolj	1566 K
válaszoljon	1566 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	435 K med
véleménycikkeit	1548 K
více	317 K zde	317 K k tématu:
vídeo	1097 K:
võida	1144 K
võta	1129 K ühendust	1144 K
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	500 K artikel:
weź	2242 K udział w dyskusji
więcej	2198 K o	2198 K na temat	2198 K z	2199 K na ten temat:	2202 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	476 K newsletter
""", 'y': """
yanlişlik	2860 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2234 K uwagę	2234 K błąd	2234 K literówkę	2234 K uwagi	2234 K nieścisłość
ziņo	1943 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2231 K reporterem	2231 K reporterką	2231 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	509 K dpa	796 K #	796 K
""", 'à': """
à	1322 K lire aussi	1322 K lire également	1322 K lire :	1322 K lire sur	1322 K voir aussi	1322 K écouter	1322 K relire	1322 K découvrir	1322 K lire sur le même sujet	1322 K consulter :	1322 K voir également	1325 K propos de l'auteur	1325 K propos de l'autrice	1346 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2308 K gerado
""", 'ä': """
är	2744 K du
äänestä	1258 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2286 K preciso estar logado
écouter	1 K l'article	1 K cet article	1322 K aussi
écoutez	1 K cet	1 K l'article	1350 K le podcast
épinglez	1369 K cet article	1369 K cette recette	1369 K cette page	1369 K la recette	1369 K ce billet	1369 K-la	1369 K-le	1369 K l'article	1369 K l'image
""", 'í': """
írd	1566 K be
írj	1548 K a szerzőnek
írja	1566 K be
írjon	1548 K a szerzőnek	1566 K közvetlenül	1566 K nekünk
""", 'î': """
întreabă	2402 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1567 K szerint
""", 'ú': """
últimas	1019 K noticias de	2288 K de	2288 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	503 K die autor:in	503 K die autoren	503 K die autor:innen	505 K die autorin	505 K den autor	506 K die autorin	506 K den autor
übersetzung	587 K:	587 K aus dem
""", 'č': """
čitaj	2530 K još
čitajte	2530 K i	2530 K još	2530 K još:
članak	46 K se može	46 K možete	2545 K je preveden	2545 K čita	2548 K je objavljen u
članek	46 K lahko	2667 K je preveden	2667 K bere	2667 K je prebral	2670 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2607 K bol preložený	2607 K načítal	2610 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2594 K aj	2594 K tiež	2594 K viac
""", 'đ': """
đánh	3042 K giá bài viết
đăng	3043 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3059 K dây nóng: #	3059 K dây nóng #
được	68 K phép đăng lại
đọc	3029 K thêm	3029 K thêm:	3029 K:	3029 K tiếp:	3034 K tin nhanh
""", 'į': """
įsigykite	1917 K
įtraukite	1917 K mus
įveskite	1917 K
""", 'ś': """
ściągnij	13 K	2247 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2227 K:
źródło	2227 K:
""", 'ž': """
želite	2562 K raditi kod nas	2562 K da radite kod nas	2683 K delati pri nas
želiš	2562 K raditi kod nas	2683 K delati pri nas
žinote	1903 K daugiau	1918 K istoriją
žiūrėkite	1891 K taip pat	1917 K
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
απαγορεύεται	709 K η αναδημοσίευση	709 K η αναπαραγωγή
αποθηκεύστε	653 K
απορίες	72 K
αυτή	52 K η έρευνα	642 K η περίληψη	642 K η σύνοψη
αυτό	686 K το βίντεο δεν είναι	687 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	627 K:
βαθμολογήστε	643 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	689 K να δείτε αυτό το περιεχόμενο	689 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	674 K	674 K για να
""", 'δ': """
δείτε	627 K επίσης	627 K:	627 K το βίντεο	627 K εδώ	627 K επίσης:	627 K ακόμα:	627 K φωτογραφίες	627 K ακόμη	627 K ακόμη:	640 K όλα τα άρθρα	654 K όλες	654 K όλα	654 K τις	707 K φωτογραφίες:	707 K βίντεο:
δειτε	627 K επισης	627 K ακομη	627 K:
δεν	661 K έχετε χρόνο να διαβάσετε	686 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	709 K αρχικά
δημοσιεύτηκε	709 K αρχικά
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
εικόνα	705 K # από #	705 K # / #
εκτυπώστε	653 K
ενεργοποιήστε	650 K
ενσωματωμένο	687 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	709 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	642 K περίληψη	642 K σύνοψη	642 K ανάγνωση	642 K περίληψη αυτή	710 K εικόνα	710 K μετάφραση	710 K περίληψη	717 K διαφήμιση συνεχίζεται	717 K είδηση συνεχίζεται
""", 'θ': """
θέλεις	660 K να εργαστείς μαζί μας
θέλετε	660 K να εργαστείτε μαζί μας	660 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	704 K πήγε στραβά
κατέβασε	650 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	650 K	658 K την εφαρμογή	672 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	627 K:	707 K:
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
παίξε	679 K τώρα:
παίξτε	679 K τώρα:
παρουσιάστηκε	704 K σφάλμα
περίληψη	642 K
περιεχόμενο	687 K από
περισσότερα	627 K:
πηγές	656 K:
πηγή	656 K:
προέκυψε	704 K σφάλμα
προτείνετε	653 K
προτιμάτε	661 K να ακούτε	661 K να ακούσετε
πρώτη	709 K δημοσίευση
πώς	643 K σας φάνηκε
""", 'ρ': """
ρωτήστε	642 K
ρώτα	642 K
ρώτησε	642 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	643 K φάνηκε	643 K βοήθησε	643 K άρεσε
σελίδα	705 K # από #	705 K # / #
σου	69 K άρεσε
στείλτε	653 K
στηρίξτε	81 K	658 K	658 K τον	658 K τα	658 K την
σύνοψη	642 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	640 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	640 K άρθρο εκφράζει	642 K άρθρο μεταφράστηκε	642 K κείμενο μεταφράστηκε	686 K βίντεο δεν είναι	686 K περιεχόμενο δεν είναι	687 K περιεχόμενο αυτό προέρχεται	709 K άρθρο προστατεύεται	709 K παρόν άρθρο προστατεύεται	710 K κείμενο	710 K άρθρο	710 K παρόν άρθρο	710 K κείμενο αυτό	710 K άρθρο αυτό	717 K άρθρο συνεχίζεται	717 K κείμενο συνεχίζεται
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	705 K # από #	705 K # / #
φωτορεπορτάζ	707 K:
""", 'χ': """
χαρίστε	653 K
χαρακτήρες	677 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	640 K τα άρθρα	707 K για τη	707 K για το	707 K για την	707 K για τον
όλες	654 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2472 K - обозреватель	2472 K - корреспондент	2472 K - колумнист	2472 K - редактор	2966 K - оглядач	2966 K - колумніст	2966 K - кореспондент
авторка	2966 K - оглядачка	2966 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
больше	2456 K новостей	2457 K по теме:	2495 K любите слушать	2495 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2475 K ли материал	2475 K ли пересказ	2475 K ли этот пересказ	2475 K ли этот	2475 K ли текст
была	2475 K ли статья	2475 K ли эта	2475 K ли новость
більше	2950 K по темі:	2950 K за темою:	2950 K на тему:	2950 K про це:	2981 K новин	2981 K матеріалів
""", 'в': """
вакансии	2478 K "	2478 K редакции
вакансії	2971 K "	2971 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2475 K понравилась	2475 K понравился	2475 K помогла	2969 K сподобалась	2969 K сподобалася	2969 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2456 K новости на тему	2456 K материалы	2456 K новости	2456 K статьи	2460 K статьи автора	2460 K материалы автора
всички	197 K новини
встановлюйте	2976 K
встановіть	13 K	2976 K	3002 K застосунок
встигніть	3005 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2474 K от
гледайте	170 K видеото	170 K:
головне	2968 K від	2968 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2950 K:	2950 K про це
джерела	2983 K:
джерело	2983 K:
дивіться	2950 K також	2950 K:	2950 K також:	2950 K відео:
до	2950 K теми:
докладніше	2950 K:	2950 K про це
доступно	2483 K в	2483 K на	2483 K для	2976 K в	2976 K у	2976 K на	2976 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2460 K материалы автора
думка	2966 K автора	2966 K редакції	2966 K, висловлена
думки	2966 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2460 K новость?
еще	2457 K по теме:
ещё	2456 K больше	2457 K по теме:
""", 'з': """
за	2950 K темою:
забелязахте	7 K
завантажити	2976 K в	2976 K з	2976 K у
завантажте	13 K	2976 K в	2976 K з	3002 K застосунок	3002 K додаток
завантажуйте	13 K	2976 K	2986 K застосунок
загрузите	2483 K в	2483 K на
задайте	2474 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	2968 K
зберегти	2980 K
збережіть	2980 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2989 K слухати
""", 'и': """
идет	2514 K подписка
идёт	2514 K подписка
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2489 K:
источники	2489 K:
""", 'к': """
как	2475 K вам статья	2475 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	2968 K виклад	2968 K переказ
коротко	2474 K от	2968 K від
краткий	26 K пересказ	2474 K пересказ
кратко	2474 K от
краткое	2474 K содержание
куиз	170 K:
""", 'л': """
лучшее	2456 K за
любите	2989 K слухати
""", 'м': """
материал	46 K можно	2457 K по теме:	2477 K опубликован в	2480 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2486 K подписки за
мнение	2472 K автора	2472 K редакции
мнението	182 K на автора
мнения	2472 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2980 K
надішліть	3 K	2980 K
накратко	184 K от
началась	2514 K подписка
нашли	7 K ошибку	7 K опечатку
не	2514 K забудьте подписаться	3005 K забудьте передплатити
немає	2989 K часу читати
нет	32 K комментариев	2495 K времени читать
новия	187 K брой
новият	187 K брой
новости	2456 K партнеров
новый	2477 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2457 K этом подробнее	2460 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2474 K	2968 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2483 K в
открыта	2514 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2487 K
отправьте	3 K	2487 K
оформити	3005 K передплату
оформить	2514 K подписку
оценете	185 K
оцените	8 K	2475 K
оцініть	2969 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2486 K месяц за
перевод	2474 K выполнен	2474 K сделан
передплата	2979 K за #	2979 K від #	3005 K на перше півріччя	3005 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2968 K
переклад	2968 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2474 K
перший	2979 K місяць за
питання	73 K до статті
по	89 K подписке	2457 K теме:
повече	170 K по темата:	197 K новини
повідомити	2991 K про помилку
повідомте	2991 K про помилку	2991 K нам про помилку
погляди	2966 K авторів
подарете	196 K
подарите	2487 K
подарить	2487 K
подарувати	2980 K
подаруйте	2980 K
поддержать	2492 K
поддержи	81 K
поддержите	81 K	2492 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2486 K за #	2486 K от #	2486 K за рубль	2514 K на первое полугодие	2514 K на второе полугодие
подписывайтесь	12 K	2492 K на
подпишись	12 K	2507 K на
подпишитесь	12 K	2492 K на	2507 K на нас
подробнее	2457 K:	2457 K в материале	2457 K - в	2457 K читайте в материале	2457 K об этом
подробности	2457 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2472 K автора
позицията	182 K на автора
позиція	2966 K автора
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
порадьте	2980 K
порекомендуйте	2487 K
последвайте	12 K	202 K
последние	2456 K новости о
послухати	1 K
послушать	1 K
поставте	2968 K запитання
почитать	2457 K:
преведено	184 K с
преводът	184 K е
предпочитате	205 K да слушате
прежде	2508 K чем оставить комментарий	2508 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2460 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3005 K передплата
продолжается	2514 K подписка	2514 K подписная кампания
пройдите	2457 K тест
пройдіть	2950 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	2979 K за #	2979 K від #
підписуйся	12 K
підписуйтесь	12 K	2986 K на
підпишіться	12 K	2986 K на
підсумок	2968 K
підтримайте	81 K	2986 K
підтримати	2986 K
""", 'р': """
работа	2478 K в "
радимо	2950 K прочитати:
разрешете	192 K
распечатайте	2487 K
распечатать	2487 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2457 K:
рекомендуємо	2950 K:
робота	2971 K в "	2971 K у "
роздрукувати	2980 K
роздрукуйте	2980 K
розкажіть	59 K у
розпочалася	3005 K передплата
розпочато	3005 K передплату
""", 'с': """
саммари	2474 K
свалете	13 K	192 K	217 K приложението
свежий	2477 K номер
свързани	170 K:
связаться	2460 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2483 K в	2483 K из	2492 K приложение	2512 K приложение
скачать	13 K	2483 K в	2483 K на
скопировать	2487 K
скопируйте	2487 K
скопіювати	2980 K
скопіюйте	2980 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	2950 K:	2950 K також:
слухати	1 K
слушайте	2457 K:	2457 K также:
слушать	1 K
см	2457 K. также:
смотрите	2457 K также	2457 K:	2457 K	2457 K также:	2457 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2497 K об ошибке	2497 K нам об ошибке
сообщить	2497 K об ошибке
сохраните	2487 K
сохранить	2487 K
спитайте	2968 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2474 K
спросить	2474 K
станьте	31 K первым	31 K першим	2492 K подписчиком	2492 K соучастником	2986 K частиною спільноти	2986 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	2968 K перекладено
статью	46 K можно	2480 K можно
статья	2474 K переведена	2474 K озвучена	2475 K была	2477 K опубликована в
стежте	12 K за
стислий	2968 K виклад	2968 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	2950 K читайте:
текст	46 K можно	46 K можна	2474 K переведён	2474 K переведен	2474 K озвучен	2968 K перекладено	2968 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
точка	2472 K зрения автора	2966 K зору автора	2966 K зору редакції
триває	3005 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2495 K слушать
успейте	2514 K подписаться
установите	13 K	2512 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2457 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2494 K работать у нас	2494 K у нас работать	2494 K работать в нашей
хочете	2988 K працювати в нас	2988 K в нас працювати	2988 K працювати у нас
хочеш	2988 K працювати в нас
хочешь	2494 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2968 K переказ	2968 K короткий виклад	2968 K короткий переказ	2968 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	2969 K була стаття	2969 K був матеріал	2969 K був переказ	2969 K був цей переказ	2969 K була ця	2969 K був цей	2969 K сподобалась	2969 K сподобалася	2969 K сподобався
читай	2507 K нас
читайте	12 K нас	13 K	2457 K также	2457 K также:	2457 K:	2457 K подробнее	2457 K еще	2457 K по теме:	2457 K подробнее:	2457 K материал	2457 K в материале	2483 K нас без	2483 K без	2492 K	2492 K нас в	2950 K також	2950 K також:	2950 K:	2950 K ще	2950 K також на тему:	2950 K по темі:	2950 K також на тему	2986 K
читать	2457 K также	2457 K по теме:
что	33 K вы думаете	2457 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	2950 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2474 K краткое содержание
этот	26 K пересказ	2474 K пересказ	2474 K краткий пересказ	2480 K материал можно	2480 K текст можно
эту	2480 K статью можно
""", 'я': """
як	2969 K вам стаття	2969 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1447 K את
אולי	1462 K פספסתם:
אל	1453 K תפספסו: הפעילו
""", 'ב': """
בואו	1448 K לעבוד איתנו
בחנו	1450 K את עצמכם
""", 'ד': """
דווחו	1447 K על
""", 'ה': """
האזינו	1 K	1434 K:	1449 K לפודקאסט	1449 K לפרק
האם	8 K אהבתם	1447 K הכתבה	1447 K הסיכום	1447 K המידע
הדוא	1441 K"ל האדום
הורידו	13 K	1427 K את האפליקציה	1452 K
היו	31 K הראשונים
הירשמו	1448 K לוובינר	1448 K לכנס
הכותב	1442 K הוא
הכותבים	1442 K הם
הכותבת	1442 K היא
הכנתם	59 K
הכתבה	1447 K עניינה	1463 K ממשיכה
המחבר	1442 K הוא
המחברת	1442 K היא
המייל	41 K האדום
המשך	1463 K הכתבה
הפעילו	1453 K התראות	1453 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1449 K המלא זמין
הצביעו	1450 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1427 K לערוץ הטלגרם	1427 K לקבוצת הוואטסאפ	1427 K לקבוצת הווטסאפ	1438 K אלינו	1438 K לערוץ	1438 K לקבוצה	1438 K לקבוצת	1438 K לקבוצות	1438 K עכשיו	1438 K גם	1439 K	1448 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1449 K לפודקאסט
השתתפו	1450 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1458 K ראשון ב
""", 'י': """
יש	72 K שאלות	1441 K לכם מידע	1441 K לכם סיפור	1441 K לך מידע	1441 K לך סיפור
""", 'כ': """
כדי	1458 K לקרוא את
כל	1438 K החדשות
כתבות	1462 K נוספות:
""", 'ל': """
להאזנה	1449 K לכתבה	1449 K לפודקאסט
להורדת	1452 K
להמשך	1458 K קריאה
לכל	1442 K הכתבות של	1462 K הכתבות:
לכתבה	1434 K המלאה
לכתבות	1462 K נוספות:
לעדכונים	1438 K נוספים	1438 K
לערוץ	1427 K הטלגרם
לפניות	1441 K לכתב	1441 K לכתבת
לפרק	1449 K המלא
לצפייה	1449 K בסרטון	1449 K בווידאו	1449 K במשדר
לקבוצת	1427 K הווטסאפ	1438 K הוואטסאפ	1438 K הווטסאפ
לקבלת	1438 K עדכונים
לקריאה	1434 K נוספת	1434 K נוספת:	1458 K מלאה
לקריאת	1458 K הכתבה המלאה
לרכישת	1448 K כרטיסים לכנס	1448 K כרטיסים לחצו	1448 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1450 K דעתכם? הצביעו
מייל	1441 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1441 K במשהו	1441 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1434 K בנושא:	1462 K במדור:	1462 K כתבות:
ענו	1450 K על הסקר	1450 K על הסקר:	1450 K על החידון
עקבו	12 K	1438 K אחרינו	1439 K אחרי
""", 'פ': """
פרסומת	1463 K
""", 'צ': """
צפו	1434 K:	1434 K גם	1449 K בסרטון	1449 K בתיעוד	1449 K בווידאו	1449 K בכתבה
""", 'ק': """
קבלו	1453 K התראות	1453 K עדכונים על	1453 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1434 K גם	1434 K גם:
קראו	1434 K גם	1434 K גם:	1434 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1438 K להיות	1438 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1456 K	1457 K בעיתונות	1457 K בנו	1457 K בעבודתנו
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
از	1196 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1184 K خود را بسنجيد
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
ايا	1181 K اين	1181 K خطايي
اين	52 K گزارش	1181 K	1196 K مطلب را هم بخوانيد:
اينجا	1196 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1169 K:
بخوانيد	1169 K:
بشنويد	1 K
به	12 K كانال	1181 K اين
بيشتر	1169 K بخوانيد	1169 K بخوانيد:	1169 K ببينيد	1196 K بدانيد:
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
تماس	1177 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1177 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1184 K خود را
در	1169 K اين باره بخوانيد	1184 K اين نظرسنجي	1184 K نظرسنجي ما	1184 K نظرسنجي	1196 K همين زمينه:	1196 K همين رابطه:
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
شما	1184 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1177 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1177 K خبر:	1177 K خبر :
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
مترجم	1177 K:
مصيتم	7 K
مطالب	1169 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1177 K:	1177 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1181 K شما درباره
نظرات	5 K
نظرسنجي	1184 K:
نقل	68 K مطالب با ذكر
نويسنده	1177 K:	1177 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1169 K بخوانيد	1169 K بخوانيد:	1196 K ببينيد:
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
گزارش	1177 K:	1181 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1500 K यह	1500 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1495 K-	1495 K:	1495 K -	1495 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1486 K भी पढें	1486 K भी पढें:	1513 K भी पढें-	1513 K भी देखें:
""", 'ए': """
एजेंसी	1495 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1486 K पढें:	1513 K भी पढें:
""", 'क': """
केवल	1509 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1500 K यह	1500 K आपको
""", 'ख': """
खबर	1500 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1495 K:
""", 'द': """
देखें	1486 K:	1486 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1513 K:
पढें	1486 K:	1513 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1495 (K
""", 'म': """
मात्र	1509 K # रुपये में
""", 'य': """
यह	1486 K भी पढें	1486 K भी पढें:	1486 K भी देखें:	1495 (K लेखक के	1500 K खबर आपको	1513 K भी पढें-	1513 K भी पढें -
ये	1486 K भी पढें	1486 K भी पढें:	1495 (K लेखक के	1513 K भी पढें-	1513 K भी देखें:
""", 'ल': """
लेखक	1495 K के बारे में	1495 (K	1495 K वरिष्ठ पत्रकार हैं	1495 K स्वतंत्र पत्रकार हैं
लेखिका	1495 K के बारे में	1495 (K	1495 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1486 K:	1513 K खबर:	1513 K खबरें:
सिर्फ	1509 K # रुपये में
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
กด	12 Kติดตาม	2795 Kติดตาม	2795 Kไลก์
""", 'ข': """
ขอ	2798 Kบคุณภาพจาก	2798 Kบคุณข้อมูลจาก
ข่	2791 Kาวที่เกี่ยวข้อง:	2798 Kาวโดย	2804 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2804 Kิป:
คุ	2801 Kณรู้สึกอย่างไรกับ	2801 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2804 Kคลิป:	2804 Kคลิป :
""", 'ซ': """
ซื	2802 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2791 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2795 Kดตามช่อง	2795 Kดตามเรา	2795 Kดตามข่าว	2813 Kดตามอ่านข่าวอื่นๆ	2813 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2800 Kม ai
""", 'ท': """
ทด	2802 Kสอบความรู้ของคุณ
ทำ	2802 Kแบบสำรวจสั้น
ที	2798 K่มา:	2798 K่มา :
""", 'บ': """
บท	2800 Kความนี้ใช้ ai	2800 Kสรุปนี้	2800 Kความนี้แปล	2800 Kความนี้เรียบเรียง	2801 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2800 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2798 K้เขียน:	2798 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2801 Kข้อผิดพลาดในบทความ
พื	2814 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2802 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2798 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2802 Kวมโหวต:	2802 Kวมโหวต :	2802 Kวมทำแบบสำรวจ	2802 Kวมสนุก	2809 Kวมสนับสนุน
ร้	2817 Kองทุกข์	2817 Kองเรียน
""", 'ล': """
ลง	2802 Kทะเบียนเข้าร่วมสัมมนา	2802 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2809 Kับสนุน
สร	2800 Kุปโดย	2800 Kุปข่าวด้วย	2800 Kุปนี้	2800 Kุปข่าวโดย	2801 Kุปนี้มีประโยชน์
สา	2817 Kยด่วนข่าว	2817 Kยด่วนทีมข่าว
ส่	2817 Kงข่าว
""", 'อ': """
อ่	2791 Kานเพิ่มเติม:	2791 Kานต่อ:	2791 Kานข่าวต้นฉบับ:	2791 Kานเพิ่มเติม	2791 Kานประกอบ:	2804 Kานข่าวเพิ่มเติม:	2804 Kานข่าวเพิ่มเติม	2804 Kานข่าวที่เกี่ยวข้อง:	2804 Kานข่าว:	2804 Kานเรื่องอื่น:	2813 Kานข่าวอื่นๆ	2813 Kานข่าวต้นฉบับได้ที่	2813 Kานบทความอื่นๆ	2813 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2798 Kางอิง:
""", 'เ': """
เก	2798 Kี่ยวกับผู้เขียน
เข	2795 K้าร่วมช่อง
เน	2800 Kื้อหานี้สร้าง	2814 Kื้อหาสปอนเซอร์	2814 Kื้อหาโฆษณา	2814 Kื้อหาสนับสนุนโดย
เพ	2795 Kิ่มเพื่อน
เร	2798 Kื่อง:	2798 Kื่อง :	2798 Kื่องและภาพ
""", 'แ': """
แจ	2801 K้งแก้ไขข่าว	2817 K้งเบาะแส	2817 K้งข่าว
แช	3 Kร์
แป	2800 Kลโดย
แอ	2795 Kดไลน์
""", 'โ': """
โฆ	2814 Kษณา -
""", 'ใ': """
ให	2801 K้คะแนนบทความ
""", 'ไ': """
ไม	2795 K่พลาดทุกข่าวสาร	2795 K่พลาดข่าว
""", 'ả': """
ảnh	3038 K:
""", 'ủ': """
ủng	3038 K hộ tác giả	3051 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1795 Kせて読みたい	1795 【Kせて読みたい】	1795 Kせて読みたい:
""", 'こ': """
こち	1795 Kらもおすすめ	1795 Kらもおすすめ:	1823 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1803 K記事を書いた人	1803 K記事の筆者	1806 K要約はai	1806 K要約は、ai	1806 K要約は役に立ち	1806 ※K要約	1806 K記事の翻訳	1806 K記事の要約	1806 K記事はai	1806 K翻訳	1806 K見出しはai	1814 K記事は	1814 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1795 Kと見る:	1823 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1823 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1827 【Kゼント】	1827 Kゼント応募
""", '一': """
一覧	1823 【K】
""", '下': """
下載	13 K	3077 Kapp	3077 K應用程式
下载	13 K	3077 Kapp	3077 K应用
""", '以': """
以上	3103 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3100 K:	3100 (K	3100 K係	3100 K为	3100 K為
""", '你': """
你做	59 K了吗
你可	3091 K能會喜歡:	3122 K能想看:
你有	3098 K线索
你覺	3105 K得這篇
你觉	3105 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3100 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3103 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3083 K微信公众号	3083 K官方微信
""", '内': """
内容	3103 K由ai
""", '写': """
写真	1795 【K】	1795 K:	1823 【Kを見る】	1823 【Kギャラリー】
""", '出': """
出典	1803 K:
""", '分': """
分享	3 K
""", '前': """
前回	1823 【K】	1823 Kの記事:
""", '加': """
加入	12 K	3096 K	3117 K
""", '動': """
動画	1795 【K】	1823 【Kを見る】
""", '升': """
升級	3117 K
升级	3117 K
""", '原': """
原文	3121 K刊于	3121 K刊於
""", '参': """
参与	3107 K我们的
参考	69 Kになった	1795 K:
""", '參': """
參與	3107 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3106 K错误
""", '取': """
取材	1803 K・文	1803 K・執筆
""", '另': """
另请	3091 K参阅
""", '可': """
可以	3097 K在x上
可自	68 K由转载
""", '合': """
合わ	1795 Kせて読みたい:
""", '同': """
同场	3091 K加映:
同場	3091 K加映:
""", '問': """
問問	3103 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1803 K:	1803 K/
""", '報': """
報名	3108 K參加
""", '填': """
填写	3107 K问卷
填寫	3107 K問卷
""", '如': """
如发	3106 K现
如有	3098 K线索	3098 K線索
如果	3098 K您有相关线索	3098 K你掌握	3098 K您掌握	3099 K您有
如發	3106 K現
""", '官': """
官方	3083 K微信:	3083 K微信公众号:
""", '審': """
審校	3100 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3091 K閱讀	3091 K阅读	3091 K閱讀:	3091 【K閱讀】	3122 K阅读:
""", '开': """
开启	3077 K通知	3077 K推送通知
""", '引': """
引用	1803 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3122 K:
影音	3122 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3122 K看更多:
""", '微': """
微信	3077 K扫	3083 K公众号:
""", '您': """
您对	3105 K这篇文章
您對	3105 K這篇文章
您有	3098 K线索
您的	27 K评论
您覺	3105 K得這篇
您觉	3105 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3077 K客户端
""", '打': """
打开	13 K	3077 K微信
""", '扩': """
扩展	3091 K阅读:
""", '扫': """
扫一	3077 K扫
扫描	3077 K二维码关注	3096 K
扫码	3096 K
""", '投': """
投票	3107 K:
投稿	27 Kは
""", '报': """
报名	3108 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3096 K追蹤
""", '掃': """
掃一	3077 K掃
""", '採': """
採訪	3100 K撰文:
""", '推': """
推荐	3091 K阅读	3091 K阅读:
推薦	3091 K閱讀:
""", '提': """
提供	1803 K:
""", '摘': """
摘要	3103 K由
""", '撰': """
撰文	3100 K:
撰稿	3100 K:
""", '支': """
支持	3115 K
""", '收': """
收听	1 K	3110 K我们的播客	3110 K我们的节目
收聽	1 K	3110 K我們的播客	3110 K我們的節目
""", '文': """
文/	1803 K
文:	1803 K
文・	1803 K
文章	44 K有误	3100 K来源:	3106 K有误	3106 K有誤
""", '新': """
新聞	41 K爆料	3098 K線索
新闻	41 K热线	41 K报料	41 K爆料	3098 K线索热线	3098 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3091 K:	3091 K新聞:	3091 K內容:	3091 【K新聞】	3091 K相關	3091 K阅读:	3091 K報導:	3091 K报道:	3121 K精彩内容	3121 K精彩內容	3121 K资讯	3121 K資訊	3121 K内容请	3121 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3098 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3103 K容由ai
本报	41 K热线
本摘	3103 K要
本文	3100 (K作者	3100 K作者	3103 K摘要	3103 K由ai	3103 K由人工智能翻译	3103 K由人工智能生成	3103 K由人工智慧	3121 K章來自	3121 K转载自	3121 K轉載自	3121 K来自	3121 K來自
""", '来': """
来发	31 K表第一
来源	3100 K:
""", '校': """
校对	3100 K:
""", '構': """
構成	1803 K・文
""", '次': """
次に	1795 K読む:
次の	1823 Kページ:	1823 【K記事】
次ペ	1823 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3096 K加入	3097 K在	3097 K关注	3098 K提供线索	3098 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3096 K加入	3097 K在	3098 K提供線索	3098 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3103 K要
""", '测': """
测一	3107 K测:
""", '測': """
測一	3107 K測:
""", '点': """
点击	3091 K查看	3091 K阅读:	3110 K观看视频	3110 K收听
点我	3096 K加入
""", '熱': """
熱門	3122 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3098 K请	3098 K請
""", '用': """
用微	3077 K信扫
""", '画': """
画像	1795 【K】	1823 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3106 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3091 K阅读	3091 K新闻	3091 K报道:	3091 K阅读:	3122 K新闻:	3122 K文章:
相關	3091 K新聞	3091 K報導	3091 【K新聞】	3091 K閱讀:	3122 K新聞:	3122 K文章:	3122 K報導:
""", '看': """
看更	3091 K多:
""", '立': """
立即	3096 K加入	3107 K报名	3107 K報名
""", '筆': """
筆者	1803 Kプロフィール
""", '編': """
編輯	3100 K:
編集	41 K部への情報提供
""", '线': """
线索	3098 K征集
""", '编': """
编辑	3100 K:	3100 (K:
""", '聽': """
聽我	3110 K們的podcast
""", '著': """
著者	1803 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3110 K上方影片
""", '观': """
观看	3110 K上方视频
""", '视': """
视频	3122 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3117 K	3127 K本報	3127 K我們	3127 K本刊
""", '記': """
記事	7 Kの誤り	1814 Kの誤り	1814 Kに誤り
記者	1803 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1795 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1827 【Kプレゼント】	1827 Kプレゼント
""", '請': """
請支	3115 K持
""", '订': """
订阅	3117 K	3127 K本报	3127 K我们	3127 K本刊	3127 K本公众号	3127 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3115 K持
""", '責': """
責編	3100 K:
""", '資': """
資料	3100 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3115 K
""", '责': """
责任	3100 K编辑:	3100 (K编辑
责编	3100 K:
""", '赞': """
赞助	3115 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3104 K摘要
这段	3104 K摘要
这篇	8 K文章	52 K调查	52 K报道	3104 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3104 K摘要
這篇	3104 K文章
""", '采': """
采写	3100 K:
""", '長': """
長按	3096 K
""", '长': """
长按	3096 K
""", '開': """
開啟	3077 K通知	3077 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1795 K記事	1795 K記事:	1795 【K記事】	1795 K:	1795 【K】	1823 【K写真】
""", '閱': """
閱讀	3091 K更多
""", '问': """
问问	3103 K我们的ai
""", '阅': """
阅读	3091 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3107 K報名
""", '马': """
马上	3107 K报名
""", '點': """
點我	3096 K加入
點擊	3091 K查看	3091 K閱讀:	3110 K觀看影片
""", '같': """
같이	1853 K 보기:
""", '관': """
관련	1853 K 기사:	1876 K 기사 :	1876 [K 기사]	1876 K 기사-
관련기사	1853 K	1853 K:	1853 [K]	1876 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1864 K #줄 요약
기사에	73 K 대해 궁금	1869 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1876 K 기사:
""", '당': """
당신의	1868 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1853 K 읽기:
더보기	1853 [K]	1853 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1868 K 설문에	1868 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1876 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1864 K 요약은
""", '사': """
사진출처	1879 K:
""", '생': """
생성형	1864 K ai가 요약
""", '설': """
설문에	1868 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1868 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1853 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1864 K 요약은 ai	1864 K 요약이 도움	1864 K 기사는 인공지능	1864 K 기사는 ai	1864 K 번역	1869 K 기사가 도움이	1869 K 기사를 어떻게	1869 K 뉴스에 대한 의견	1869 K 기사에 대한 의견
이슈	1876 [K]
이어	1853 K 읽기:
""", '인': """
인기기사	1876 [K]
""", '자': """
자료출처	1879 K:
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
추천	1853 K 기사:
추천기사	1876 [K]
""", '출': """
출처	1879 K:	1879 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1853 K 볼 만한 기사:	1853 K 보면 좋은 기사:	1876 [K 읽기]
""", '핫': """
핫클릭	1876 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1853 [K]
"""}

CONTAINS = {',': """
,说:	3132 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2424 K-vă	2428 K
abonații	50 K pot	2425 K noștri
abonează	80 K-te	2379 K-te pentru	2384 K-te pe youtube	2424 K-te
abonné	50 en tant qu'K	1288 pas encore K	1290 déjà K	1292 en tant qu'K
abonnés	1288 réservé à nos K	1290 réservé aux K	1412 nos K	1415 K
abonējiet	80 K	1964 K
actualité	1298 l'essentiel de l'K	1308 suivez l'K	1308 suivez toute l'K	1308 retrouvez toute l'K	1331 couvre l'K
adatkezelési	1536 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1112 K
adomány	1584 K
adományoddal	1580 K
adományok	1584 K
adományozz	1580 K
adományozzon	1557 K itt
advirtió	1112 K
adó	1525 K #%
adód	1582 K #
adója	1557 K #
adăugat	2427 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2761 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1414 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1112 K
afișată	60 email nu va fi K
agregó	1112 K
aicināja	1967 K
aizsargātas	1933 visas tiesības K
aiškino	1927 K
ajouté	1414 a K
ajută	2424 K-ne
ajánld	1580 K fel
alkalmazás	1533 töltsd le az K
alkalmazásban	1555 az K
alkalmazást	1555 K
alkalmazásunk	1581 K
alkalmazásunkat	1533 töltse le K
alkalmazásunkban	84 K
alăturat	2398 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1352 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	532 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2216 naszą K	2216 krótką K
anmäl	2781 K dig till vårt	2781 K dig till våra
anmäla	2756 genom att K dig
annoncé	1414 a K
annoncør	439 betalt af en K	439 betalt af K
annonslänkar	37 K	74 K	2761 K
annonsör	2770 betalt av en K	2770 betald av en K
annonsør	2155 betalt av en K
anunció	1112 K
anunțat	2427 a K
använder	2726 vi K cookies	2727 K kakor
anúncio	2312 após o K	2312 depois do K
anúncios	70 sem K	2372 sem K
apelował	2252 K
apelowała	2252 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	997 descarga la K	997 descarga nuestra K
aplicația	84 în K noastră	2385 descarcă K	2424 descarcă K noastră	2424 descarcă gratuit K	2424 descarcă K și	2425 K noastră
aplikacją	84 z naszą K
aplikację	2181 pobierz naszą K	2182 pobierz K	2182 ściągnij K	2239 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2615 našej K
aplikáciu	2615 mobilnú K	2615 K
aportació	293 la teva K
aportación	1032 tu K	1058 haz tu K
apoyá	1109 K
applikációnk	1555 K
applikációnkat	1555 K
applikációnkban	84 K
apsolīja	1967 K
apóyanos	1032 K	1109 K
apóyenos	1032 K	1109 K
apúntate	976 K a	992 K a nuestra	992 K gratis	1109 K gratis
apărat	2427 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2870 bir K paylaş
artykuł	15 darmowy K	20 cały K	2170 podoba ci się ten K	2217 nasz K do końca	2237 ostatni darmowy K	2250 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	977 te ha gustado este K	985 regala este K	985 regalar este K	988 último K gratis	988 te queda # K	1061 y lee este K	1110 este K
artículos	15 K gratis	988 K gratis este mes	988 te quedan # K	988 límite de K
aseguró	1112 K
associés	1314 cookies K à ce contenu
assuré	1414 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	585 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2379 K-te pentru
autorką	2208 kontakt z K
autorská	322 K práva
avertizează	2427 K
avísanos	1109 K
ayúdanos	1032 K	1109 K a
açikladi	2927 K
açin	2870 K
añadió	1112 K
año	1111 al K
""", 'b': """
bağirdi	2927 K
bağirdilar	2927 K
bağiriyor	2927 diye K
bağiriyordu	2927 K
bağiş	2924 K yap	2928 K
bağişiniz	2924 K
bağlantilari	74 satiş ortakliği K	2867 satiş ortakliği K
başlayan	2869 tl'den K
başvurun	2870 K
behält	29 K sich vor	29 K sich das recht
behöver	2708 vi K ditt stöd	2781 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1533 értesítések K
beløb	451 fast K
beløp	2165 gi et K	2167 fast K
bemängeln	610 K
bemängelt	610 K
berätta	67 K för oss	67 K din
berättade	2784 K
berättar	2784 K
bestätigen	475 K sie ihre
bestätigungslink	576 K
bestätigungsmail	475 K	576 K
betalvägg	2785 K
bezplatný	360 poslední K článek	2609 náš K webinár	2632 posledný K článok
bezplatných	2618 K článkov
bezpłatne	2222 K konto
bezpłatny	2213 nasz K webinar	2237 ostatni K artykuł
bezpłatnych	2222 limit K
beğendiyseniz	2925 bu haberi K	2925 bu yaziyi K
biết	3063 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	992 recibe el K	992 nuestro K	995 K diario	1109 recibe el K	1110 nuestro K	1113 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1297 dans votre K mail	1297 dans votre K e-mail
brezplačen	2689 zadnji K članek
brezplačne	2676 K članke
brezplačni	2669 naš K webinar	2689 zadnji K članek
brezplačnih	2676 K člankov
bronił	2252 K się
brzmiał	2252 K
brzmiała	2252 K
brzmiało	2252 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1583 K
buzdította	1583 K
buzón	79 en tu K	993 en tu K
bájate	1109 K la app
bölümünde	85 yorum K
bönföll	2784 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2784 K
bønfaldt	452 K
bønn	2089 vi har en K til deg
bønnfalt	2168 K
bústia	284 a la teva K
bülten	2863 e-K	2928 K
bültene	2830 K abone	2830 K kayit	2830 K kaydol
bülteni	2863 haber K
bültenimiz	78 K	2925 K
bültenimize	78 K	78 e-K	2830 K	2924 K	2925 K
bültenine	2863 K
błagał	2252 K
błagała	2252 K
bạn	49 gửi cho K bè	3016 hộp thư của K	3050 sự ủng hộ của K	3060 mời K	3060 cần sự ủng hộ của K	3060 nhờ sự ủng hộ của K
bằng	3058 K văn bản của báo
""", 'c': """
caffè	1687 un K
café	54 me paga um K	1033 un K	1058 un K al mes	1334 un K
caractères	1352 limitées à # K
catedrática	1029 es K
catedrático	1029 es K
celého	302 pro čtení K
cercetătoare	2398 este K
cercetător	2398 este K
chaîne	1412 notre K
chefredaktör	2746 är politisk K	2746 är K
chefredaktør	417 er K
chuyện	3037 bạn có câu K
chép	3032 cấm sao K	3058 mọi sao K
chính	3025 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3016 bản tin của K tôi	3019 theo dõi K tôi	3037 cho K tôi qua	3037 liên hệ với K tôi	3060 ủng hộ K tôi	3060 K tôi cần sự giúp đỡ	3060 giúp K tôi	3060 theo dõi K tôi	3060 hãy gửi cho K tôi	3060 hãy liên hệ với K tôi	3060 hãy báo cho K tôi	3061 K tôi trên	3061 của K tôi	3061 cho K tôi
chọn	3060 hãy bình K
cikkünk	1581 minden K
cikkünkhöz	1581 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2285 nos K
comentó	1112 K
comisión	1047 recibir una K
comissió	279 rebre una K
comissão	2311 receber K	2311 receber uma K
commerciële	2049 K partner
communauté	1339 K whatsapp	1339 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1711 parte della nostra K
condamné	1414 a K
condiții	2388 termeni și K
confidentialité	1315 politique de K
confidențialitate	2388 politica de K
conférences	1331 est maître de K
connecté	1317 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2262 acesse todo o K	2306 ao exibir este K	2306 ao ver este K
contribuição	2298 com a sua K	2371 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1112 K
conversación	1015 participar en la K
conținut	9 acest K	2379 K doar pentru abonați
conținutului	2395 preluarea K
cookieinställningar	2748 K
corespondentă	2398 este K
creează	2424 K un cont pentru a citi
csatornájára	1547 viber-K
csatornánk	1581 K
csatornánkhoz	1547 telegram-K	1547 whatsapp-K
csatornánkra	1547 youtube-K	1580 iratkozz fel K	1580 iratkozzon fel K
csábított	1583 K
cuéntanos	38 K	67 K	1015 K en	1109 K
cuéntenos	38 K	67 K
czytać	2176 aby K dalej	2176 żeby K dalej	2249 chcesz K dalej
czytelników	36 naszych K	2217 opiniami K	2228 z wpłat K	2228 dzięki wsparciu K	2245 K	2250 naszych K	2250 z wpłat K
câmpurile	60 K cu steluță
cântau	2427 K
címével	1579 e-mail-K
cùng	51 hãy tham gia K họ
của	3039 là cây bút K	3061 độc giả K
""", 'd': """
daní	2623 # % z K	2623 #% z K
darbą	1925 mūsų K
darowiznę	2174 przekaż K	2249 przekaż nam K	2249 przekaż K na
datenschutzerklärung	492 unserer K	608 unserer K	608 unsere K
datenübertragung	526 der K zu
dați	62 K-mi tag
debatindlæg	418 send dit K	418 skrive et K
debatredaktør	417 er K
debattredaktør	2129 er K
debattør	417 er K
declaró	1112 K
decía	1112 K
demandé	1414 a K
denmişti	2927 K
denunció	1112 K
dependență	88 jocurile de noroc pot crea K
descárgate	997 K la	997 K nuestra
destekçimiz	2870 K olun	2924 K olun
desteğiniz	2924 K
desteğinizle	2925 K
desteğiyle	18 okurlarin K	2856 yapay zeka K	2865 K ayakta	2875 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2614 K môžu
disponível	2270 K no google play
doação	2258 faça uma K	2298 sua K	2371 sua K	2371 faça uma K	2375 K
doações	2375 K
dodał	2252 K
dodała	2252 K
dodává	374 K
događaj	2547 naš K
domagał	2252 K się
donació	293 fes una K	297 K
donación	980 haz una K	980 tu K	1032 tu K	1032 una K	1109 tu K	1109 haz una K	1113 K
donația	2424 K ta
donație	2424 fă o K	2428 K
donații	2428 K
donează	90 K cât poți	2424 K acum
doporučil	374 K
doporučila	374 K
doporučovala	374 K
dopuštenja	2558 bez K
doradzał	2252 K
dorzuć	2249 K się
dostawać	2238 chcesz K
dostávajte	2638 K
dostávat	361 chcete K
dostávať	2633 chcete K
dostávejte	367 K
dostęp	80 kup K	2176 masz już K	2222 pełny K do	2222 wykup K	2249 kup K
dostępny	2176 artykuł K tylko
dotazník	341 krátký K	2613 krátky K
dotazníka	2613 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2251 K kwotą
dočtete	348 více se K
dołóż	2249 K się
dołącz	51 K do nich	51 K	2187 K do nas na	2249 K do nas	2249 K do grona	2249 K do nich
draudžiama	1899 K kopijuoti	1899 be leidimo K	1899 be sutikimo K
draudžiamas	1920 be leidimo K
dueños	1089 sin K	1089 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2250 K dalej
dziennikarką	2209 jest K
dzięki	2250 K wam	2250 K tobie
dziękujemy	2219 K za zapisanie	2219 K za zapis	2249 K, że nas czytasz
där	42 var du K
débloquer	1290 pour K
déclare	1414 K
déclaré	1414 a K
découvrez	1288 K nos offres	1411 K nos offres
déductible	1282 K des impôts	1282 K à #	1413 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1414 K
déplore	1414 K
déposés	1344 des cookies seront K
désabonner	1297 K à tout moment
désactiver	1312 K adblock
désactivez	1312 K adblock
désinscrire	1298 vous K à tout moment
díky	372 K vám
dömde	2784 K
dømte	452 K	2168 K
děkujeme	371 K, že nás čtete
dụng	3021 tải ứng K	3060 tải ứng K của	3060 hãy tải ứng K	3060 tải ngay ứng K
""", 'e': """
edellyttää	1265 K tunnusta
editörlerimize	39 K
editörüdür	2853 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1047 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	993 tu correo K	1015 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1527 a teljes cikk K
elsőként	1556 értesülj K
előfizetés	1584 K
előfizetéssel	1559 K
előfizető	1527 már K	1580 legyen K
előfizetőink	50 K	1527 K olvashatják	1559 K számára	1581 K
előfizetők	50 az K	1569 csak K	1584 K
előfizetőknek	1528 csak K	1569 K szól
előfizetőként	50 K
előfizetőnktől	1579 K
emlékeztetett	1583 K
endereço	2284 seu K de email não será
engedély	1562 K nélkül tilos
engedélyezze	1535 K a javascript
engedélyhez	1562 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1412 cette K	2065 onze korte K	2065 onze K
enquêtent	1412 K pour vous
enquêtes	1412 nos K
ensaísta	2360 é K
ensimmäinen	1271 K kuukausi
enthält	526 dieses element K daten
entraînement	48 K d'ia
entrée	1401 ctrl+K	1401 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1109 K
epizódu	2611 K
erhvervsredaktør	417 er K
erhältlich	532 shop K	605 im shop K
erişin	2870 K
erklärt	610 K
erklärte	610 K
erkände	2784 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	607 K sie es weiter
erzählt	67 K uns	610 K
erzählte	610 K
escribió	1112 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1015 K a	1109 K
estimé	1414 a K
estás	977 ya que K aquí	977 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2838 javascript'i K
evästeasetuksiasi	1242 K
evästeet	1242 K	1267 K
evästeitä	1225 K
existují	351 K díky
experiência	67 conte sua K
explicó	1112 K
expliqué	1414 a K
expérience	67 partagez votre K
externého	2605 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2605 K obsah
""", 'f': """
favoritkälla	2742 K
faça	2371 K um pix
felelősséget	30 nem vállal K
felhasználási	1536 K feltételek
feliratkozás	1529 K a hírlevélre	1529 hírlevél K
feliratkozásommal	1545 K
feliratkozással	1545 K
filmări	40 poze și K
folosește	2388 K cookie
folytatásához	1527 a cikk K
fordítóval	1552 gépi K
forintért	1559 havi # K
formulára	2616 odoslaním K
formulário	2371 inscreva-se no K
formuláře	344 odesláním K
forrásként	1546 kedvenc K
fortæl	67 K os
fortæller	452 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2784 K
férjen	1580 K hozzá
följ	2722 K oss på	2781 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2738 alla rättigheter K
fördere	607 K
fördermitglied	80 werden sie K	547 werde K	547 werden sie K
fördern	607 jetzt K	607 K sie
föredragen	2742 K källa
föredragna	2742 K källa
föreslog	2784 K
författare	2746 är K och
förklarade	2784 K
förklarar	2784 K
försvarade	2784 K sig
følg	392 K os på	449 K os	2105 K oss på	2165 K oss
første	430 K måned	451 K måned	2143 K måned	2167 K måned
független	1525 támogassa a K	1581 K sajtó
főszerkesztője	1550 K
""", 'g': """
gadā	1966 K
gazeteciliği	2925 bağimsiz K
gazeteciliğimiz	2925 K
gazetę	2248 kup K
gefällt	576 K ihnen, was sie	576 K dir, was du
gelmişken	2824 buraya kadar K
geöffnet	495 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2584 K
gridò	1767 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2373 teste K
grâce	18 K à vous	1279 K à vos dons
gwiazdką	60 pola z K
gärna	2781 vill K höra från dig
går	376 før du K	2089 før du K
gåva	2708 ge en K i dag	2708 ge en K nu	2709 din K	2709 ge en K	2781 din K gör	2781 ge en K i dag	2785 K
gönderdik	2877 size bir e-posta K
gönderin	2870 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2782 K mer
göre	2927 K
görün	2870 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2870 K
gösterilmeden	2846 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2252 K
głosiła	2252 K
głosiło	2252 K
głosuj	2233 K
głosujcie	2233 K
głównej	2224 na stronie K
gương	64 trang K
gửi	49 hãy K	3037 xin K về
""", 'h': """
használ	1535 cookie-kat K	1536 sütiket K
használat	1535 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	610 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	518 bei google K
hirdették	1583 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2749 K av ai	2771 K av ai	2781 K oss
hjälper	2781 din gåva K
hjælp	420 K af ai	420 K fra ai	440 K af ai	449 vi har brug for din K	449 K os
hjælper	449 dit bidrag K
hlásal	374 K
hlásala	374 K
hlásá	374 K
hovorí	2644 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1583 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1243 tekoälyä K
hágase	80 K socio
hájil	374 K se
hájila	374 K se
häng	2781 K med i
häufiger	518 bei google K
hävdar	2784 K
håller	43 K du med	43 K du inte med	2778 läsare som K
hævder	452 K
hébergé	1314 ce contenu est K par
híreinket	1579 K
hírekben	1533 a google K	1546 google K
hírlevelére	1545 K
hírlevelünk	78 K	1581 K
hírlevelünket	1545 K
hírlevelünkre	78 K	1529 K	1580 iratkozzon fel K	1580 iratkozz fel K	1581 K
hírlevél	1584 K
hírlevélre	78 K	1580 iratkozz fel a K	1580 iratkozzon fel a K
hó	1582 ft/K
hónap	1559 első K	1582 első K
hören	600 K sie hier.
hører	2134 der du K
hükmetti	2927 K
hüüdis	1154 K
hüüdsid	1154 K
hűségidő	1569 K nélkül
hồng	3057 nhận hoa K
""", 'i': """
iecienītāko	1941 K avotu
ifølge	452 K	2168 K
illimité	1292 accès K	1361 en K
imágenes	40 tus K
incorporó	1029 se K a	1098 se K a
independentă	2425 presa K
independência	2372 a K
indicó	1112 K
indiqué	1414 a K
indrømmede	452 K
indrømmer	452 K
indépendance	1412 notre K
indépendant	1279 soutenez le journalisme K	1412 journalisme K	1412 média K
indépendante	1358 la presse K a	1412 presse K	1412 information K
información	1005 sigue toda la K	1005 siga toda la K	1029 cubre la K	1110 esta K
informację	2208 wyślij K
informațiilor	2395 preluarea K
informó	1112 K
informē	1967 K
ingresá	77 K tu correo
innehåll	2727 externt K	2748 externt K
innehållet	9 K
innrømmer	2168 K
innrømmet	2168 K
inquiète	1414 s'K
inquérito	35 nosso K
inscrição	2266 cancelar a K	2320 sua K foi
inscríbete	976 K
insändare	43 K	2747 skicka din K	2747 din K till	2747 skriva en K
intelektą	1907 dirbtinį K	1922 dirbtinį K
inteligencję	2230 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1552 mesterséges K készült	1571 mesterséges K
introduceți	77 K adresa de email
intégralité	1288 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1110 esta K
investigação	2372 esta K
investigație	2425 această K
investigațiile	2425 continua K
invítame	54 K a un café	54 K un café	1109 K a
invítanos	1109 K a
ismételgette	1583 K
istediğiniz	2829 K zaman iptal	2926 K zaman iptal
izražavaju	2552 komentari K
içeriği	9 K
içeriğin	2855 harici K
išorinio	1905 K turinio
""", 'j': """
jautāja	1967 K
javasolják	1583 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2170 skoro już tu K	2170 skoro tu K
jugé	1414 a K
jurnalistă	2398 este K
jurnaliștii	39 K noștri	2421 K noștri îți trimit	2425 K noștri
jälgi	1151 K meid
jäljellä	1261 ilmaista juttua K
jäseneksi	80 liity K	1269 liity K
""", 'k': """
kanał	2250 nasz K
kannatusjäseneksi	1269 liity K
kanál	372 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2585 K
kedykoľvek	2590 odhlásiť sa môžete K
keresőben	1546 google-K
khoản	3014 bạn đã có tài K	3025 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3032 K sao chép
khẳng	3063 K định
kiabált	1583 K
kiabálta	1583 K
kiabálták	1583 K
kifogásolja	1583 K
kirjeessä	1272 luki K
kiáltott	1583 K
kiáltotta	1583 K
kiáltották	1583 K
kiến	3045 ý K của bạn sẽ	3060 hãy gửi ý K	3060 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2543 K	2573 K
kolačiće	2543 K	2573 K
kolačići	2543 K
komentować	6 K	2196 aby K
komentár	6 pridať K	2614 pridajte K
komentára	2614 pridanie K	2614 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K
komentátorem	331 je K
komentátorkou	331 je K	2603 je K
komentátorom	2603 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1243 K
konferencję	2213 naszą K
konuştu	2927 diye K	2927 K
kopírovanie	2596 K obsahu bez	2596 K je zakázané
kopēšana	1940 K bez
korespondentką	2209 jest K
korespondentė	1904 K
korábban	1578 K itt írtunk	1578 K ebben a cikkben írtunk
krzyczał	2252 K
krzyczała	2252 K
krzyknął	2252 K
krzyknęła	2252 K
krävde	2784 K
krævede	21 K felter er	452 K
krönikör	2746 är K
kulturalną	2217 K dyskusję
kulturredaktör	2746 är K
kulturredaktør	417 er K	2129 er K
kumppanuuslinkkejä	74 K	1255 K
kvíz	340 náš K	2613 náš K
kvíze	2613 našom K	2613 v K
kvízu	340 našem K	340 v K
kyltissä	1272 luki K
kysyivät	1272 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1582 K
käyttää	1223 tämä sivusto K
käyttöehdot	1250 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1583 K
kérdezték	1583 K
kérdőívünket	35 K
kért	1583 K
kérte	1583 K
kérték	1583 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	607 K sie uns
könyörgött	1583 K
könyörögtek	1583 K
köszönjük	1580 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1533 K minket	1580 K minket
követelte	1583 K
követelték	1583 K
közlése	1570 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1583 K
kúpte	2641 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	610 K an
künstlichen	536 K stimme vorgelesen	536 K stimme vertont
künstlicher	593 mithilfe von K
küpsised	1131 K
küpsistega	1131 K	1150 K
küsis	1154 K
kč	346 za # K	346 od # K	373 od # K
kļūsti	1964 K par
křičel	374 K
křičela	374 K
křičeli	374 K
kể	3063 K
""", 'l': """
labākie	1960 K raksti tavā
lamentó	1112 K
lançait	1414 K
lasītu	1930 lai K tālāk
lasītāji	1965 mūsu K
lasītājiem	1965 mūsu K
lejupielādē	1964 K
leverandør	2131 ekstern K
leverantör	2748 extern K
leído	1061 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1950 K
linkistä	1254 lisää tästä K
lisenssillä	47 K
lisäsi	1272 K
llicència	47 K cc
lucrează	2398 K în presă
lunedì	17 ogni K
lună	2426 pe K
luận	6 để bình K	85 phần bình K	3014 đăng nhập để bình K	3045 bình K của bạn sẽ	3060 đăng nhập để bình K
lájkolj	1533 K minket
lákal	374 K
läget	2757 koll på K
lähdet	1209 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2760 du kan K mer	2760 kan du K mer	2760 K mer om	2782 fri att K
läsare	36 våra K	2758 våra K	2782 våra K
läsarna	18 tack vare K
läser	2781 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	444 K for	2160 K for	2775 K för
læser	449 tak fordi du K
læserbrev	43 K	418 skrive et K	418 send dit K
læsere	36 vores K	450 vores K
læseres	429 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	988 K de notas
límites	985 sigue leyendo sin K
lòng	3037 vui K gửi về	3060 vui K gửi về
löd	2784 K
lød	452 K	2168 K
lūdza	1967 K
lập	3049 ủng hộ báo chí độc K	3061 báo chí độc K
""", 'm': """
magyarázta	1583 K
mailovú	2616 e-K adresu
mainoslinkkejä	37 K	74 K	1255 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1133 K abil
materiał	9 ten K
matéria	20 ler esta K	2262 esta K é só	2325 para ler esta K	2372 esta K
matérias	2297 limite de K
matí	293 rep cada K
mawiał	2252 K
mawiała	2252 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1583 K
megszakítása	21 válasz K
meidän	1269 tue K
meitä	1252 tukea K	1252 tue K	1269 tue K	1269 auta K
mencióname	62 K
menționat	2427 a K
mesačne	2643 K
mesečno	2584 K	2702 K
mesélte	1583 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2251 za K
miesięcznie	2251 K
minkä	90 anna K voit
miễn	15 bài K phí	3052 hết số bài K phí	3062 dùng thử K phí
mjesečno	2584 K
modération	83 jouez avec K	1352 charte de K	1352 K par la rédaction
mokė	1927 K
mondták	1583 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	985 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1112 K
mulțumim	2424 K că ne citești
munkatársa	1550 K
munkatársunknak	39 K
munkánk	1581 K
munkánkat	1525 támogasd K	1525 támogassa K	1557 K	1580 támogasd K	1580 támogassa K	1581 K
myönsi	1272 K
másodközlés	1543 K
märkis	1154 K
määräsi	1272 K
mån	2759 kr/K	2783 kr/K
månad	2711 testa en K	2759 en K för	2781 testa en K	2783 per K	2783 varje K
månaden	2759 första K	2783 i K	2783 första K
månader	2759 K för #	2781 testa # K
månadsgivare	2781 bli K
måned	382 prøv en K	430 i # K	449 prøv en K	451 pr. K	2143 en K for	2165 prøv en K	2167 per K
måneden	451 om K	2167 i K
måneder	430 i # K	2143 K for #
média	1412 notre K
mês	2372 até o fim do K	2373 por K	2373 ao K
mình	54 mời K ly cà phê	62 tag K
míní	374 K
mówi	2252 K
mówili	2252 K
mówił	2252 K
mówiła	2252 K
môžete	2612 článok si K
müşterimiz	2881 K
mācīja	1967 K
mākslīgais	1947 K intelekts
mēnesis	1966 pirmais K
mēnesī	1966 K
mėgstamiausią	1900 K
mėnesį	1926 per K
měsíc	346 první K	373 za K	373 první K
měsíčně	373 K
můžete	339 článek si K
mạnh	3063 nhấn K
""", 'n': """
nabádal	374 K
nabádala	374 K
naléhal	374 K
namawiał	2252 K
namawiała	2252 K
napisał	2252 K
napisała	2252 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	371 K nám
napísal	2644 K
napíšte	38 K nám	2602 K nám	2602 K, prosím	2635 K na	2641 K nám
naročilo	2675 hvala za K
naročite	80 K se	2649 K se na naše	2700 K se
naročnik	50 kot K	2648 že K
naročnike	2656 samo za K	2656 le za K
naročniki	50 K lahko	2688 lahko berejo le K	2688 berejo samo K	2704 K
naročnikom	2648 dostopen le K	2648 na voljo K	2648 na voljo samo K	2648 na voljo le K	2688 dostopna le K	2688 dostopna samo K	2688 dostopen le K	2688 dostopen samo K
naročnina	2676 K	2704 K
naročnino	2676 z K	2698 z K
narzędzi	2230 przy wsparciu K ai
naujienlaiškio	1912 K
naujienlaiškis	1925 mūsų K	1928 K
naujienlaiškį	1892 mūsų K	1912 K	1924 užsisakykite K	1925 mūsų K
navođenja	2558 bez K izvora
navođenje	2558 uz K izvora
nawoływał	2252 K
našeho	336 do K týmu	336 K e-shopu
našem	2547 K timu
našich	362 K zpráv	2634 K správ
neatkarīgu	1964 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1580 segíts K	1580 írjon K	1580 írj K	1580 jelezd K	1581 K adód
nemokamą	1916 K paskyrą
neobmedzený	2589 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1914 paremkite K žurnalistiką	1924 paremkite K	1925 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1235 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	371 podpořte K
nezávislá	372 K média
nezávislé	2642 K médiá
nezávislú	2641 podporte K
ngoài	3040 nội dung bên K
nguồn	3035 K ưu tiên	3035 K tin ưu tiên	3058 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3045 chịu trách K về nội dung bình luận
nhân	3041 trí tuệ K tạo
nhấn	3060 K vào đây
nhận	3016 đăng ký K bản tin	3016 đăng ký K tin	3060 đăng ký K bản tin	3060 đăng ký K tin
nhập	24 đăng K	3014 vui lòng đăng K	3014 đăng K để đọc	3014 đăng K để xem	3014 đăng K để lưu	3014 hãy đăng K để	3060 đăng K để đọc	3060 đăng K để xem
niedostępny	2210 materiał wideo jest K
niezależne	2249 wesprzyj K	2249 wspieraj K	2250 K media
niezależność	2250 K
niezależną	2250 jesteśmy K
noastră	2425 munca K
nolēma	1967 K
norāda	1967 K
nosūtīsim	57 jums K
notificações	14 as K	2272 ative as K	2272 ativar K	2272 receba K
notificările	14 K	2385 activează K
notifikácie	2615 K
notícia	2372 esta K
notícias	2266 receba as K	2266 receba K	2275 siga as últimas K
novinařina	372 naše K
novinařinu	372 nezávislou K
novinár	2603 je K	2603 , K
novinári	2642 naši K
novinárka	2603 je K	2603 , K
novinárkou	2603 je K
novinárom	2603 je K
novinář	331 je K	331 , K
novinářem	331 je K
novináři	372 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K
novičke	2649 na e-K
novičnik	2657 K	2657 e-K	2701 naš e-K	2704 K
novičnika	2657 K
nuotraukų	40 K ir vaizdo
nusprendė	1927 K
nášho	2609 do K tímu
nächste	21 in diesem browser für die K	607 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3063 K
nõus	43 ei ole K?
năm	3062 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2714 K tillgång
obećala	2585 K
obećao	2585 K
obiecał	2252 K
obiecywał	2252 K
obligāta	1940 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2284 campos K são
obveščanje	2675 na naše K
obľúbené	2600 K zdroje
obľúbených	2600 K zdrojov
obľúbenými	2600 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	371 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2633 chcete K
odpoveď	21 zrušiť K
odpovídal	374 K
odpověděl	374 K
odpověděla	374 K
odpověď	21 zrušit K
odpowiadał	2252 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2252 K
odpowiedziała	2252 K
odražavaju	2552 komentari K	2552 komentari ne K
odídete	2598 kým K
ofereça	2262 K este artigo
ograniczeń	2176 czytaj bez K	2176 czytaj więcej bez K
også	51 bli med du K
ogłosił	2252 K
ogłosiła	2252 K
oikaisupyynnöt	1246 K
oikaisupyyntö	1246 K
olvashatják	1577 csak előfizetők K
olvasási	0 K idő
olvasóiból	1557 K él
olvasóink	36 K	1581 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1109 danos tu K
ordenó	1112 K
ordonné	1414 a K
ortakliği	2867 iş K linkleri
orzekł	2252 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2605 K údajov
ostrzegał	2252 K
ostrzegała	2252 K
ostrzegł	2252 K
otrzymywać	2238 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	374 K	2644 K
oznámila	374 K	2644 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	371 K se nám
""", 'p': """
padėkite	1924 K mums
pageidaujamą	1900 K šaltinį
paklausė	1927 K
palīdzi	1954 ziedo un K	1964 K mums
palīdzību	1947 mākslīgā intelekta K	1962 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1924 K mums
parsisiųskite	1924 K
participación	1016 normas de K
partnerské	74 K odkazy	349 K odkazy	2621 K odkazy
partneři	313 my a naši K
pastā	1952 e-K
pastāstiet	38 K mums	67 K mums
patronką	2228 zostań naszą K
patrões	2351 sem K	2372 sem K
paylaşin	25 K	49 K	2870 K
paziņoja	1967 K
paziņojumus	1951 K
państwa	2208 czeka na K
pašte	1912 jūsų el. K
pažadėjo	1927 K
periódico	1110 este K	1110 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	2110 K
phê	54 mời tôi một ly cà K	3049 mời bạn một ly cà K
phóng	3037 liên hệ K viên	3039 là K viên báo	3039 là K viên của	3060 hãy liên hệ K viên
phút	0 K đọc
pidió	1112 K
pidätetään	1231 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2252 K
pisała	2252 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2540 K nam	2572 K nam na	2572 K na	2582 K nam	2662 K nam	2662 K na	2692 K nam na	2692 K na	2700 K nam
piškotke	2665 K	2693 K
piškotki	2665 K
piškotkov	2665 K	2693 K
pište	363 K na	363 K nám na
plakáton	1583 állt a K
plânge	2427 se K
pochází	333 obsah K
podcastów	2214 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2252 K
podporovatelé	372 naši K
podporují	372 nás K
podpoře	372 díky K
podpořte	351 K	371 K nás	371 K naši	371 K naše	371 K mě
podrška	2582 vaša K
podrške	2559 bez vaše K	2583 vaše K
podršku	2582 vašu K
podržite	2559 K	2582 K nas	2582 K naš
podělte	67 K se s námi	67 K se o
podľa	2644 K
poinformował	2252 K
poinformowała	2252 K
pokračovanie	2589 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2621 článok K	2621 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	1013 K de cookies	2282 K de cookies	2299 cobre K	2360 cobre K
pomocí	353 K ai
pomocą	2230 z K ai
pomoć	2582 vašu K
pomóż	2249 K nam
pomôžte	2641 K nám
poprosił	2252 K
poprosiła	2252 K
poprosiło	2252 K
poručila	2585 K
poručio	2585 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2632 K článok zadarmo
poslušajte	2691 K nas
postafiókjába	1529 K
postaládádba	79 a K	1545 a K
postaládájában	1545 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	371 K vaši pomoc	371 K vaši podporu
používame	2605 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2252 K
powiedziała	2252 K
powtarzał	2252 K
powtarzała	2252 K
pozostało	2176 K # %	2176 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	374 zvou K
pošaljite	49 K ga	2540 K nam	2540 K na	2582 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	371 K nám
pošli	49 K ho
pošlite	49 K ho	2602 K nám	2641 K nám
pošljemo	57 vam K
pošljite	49 K ga	2662 K nam	2662 K jo nam	2662 K na	2700 K nam
požádal	374 K
požádala	374 K
pracę	2250 naszą K
pranešimus	1911 K
praneškite	38 K mums	67 K mums
pranešė	1927 K
prašė	1927 K
preberať	45 K
predchádzajúceho	2636 bez K súhlasu
predplatiteľ	50 ako K	2589 už ste K	2589 ste K
predplatiteľom	80 staňte sa K	2597 K	2641 staňte sa K
predplatiteľov	2597 pre K
predplatné	2589 už máte K	2618 K	2641 kúpte K	2641 kúpte si K	2645 K
predplatného	2618 K
predplatným	2618 K	2639 s K
predplaťte	80 K si
preferată	2396 sursă K
preferované	328 K zdroje	2600 K zdroje
preferovaný	328 K zdroj	2600 K zdroj
preferovaných	328 K zdrojů	2600 K zdrojov
preferovaným	328 K zdrojem	2600 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2176 tylko dla K	2236 tylko dla K
prenumeratą	2222 z K
prenumeratę	80 kup K	2176 masz już K	2222 zamów K	2222 kup K	2222 wykup K	2248 kup K
preporučila	2585 K
preporučio	2585 K
pretlačiť	45 K
prevziať	45 K
prečítate	2589 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2582 K se našoj	2582 K im se	2700 K se nam
pridržana	2532 sva prava K
pridržane	2655 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1927 K
prihlásenie	2590 ďakujeme za K	2616 ďakujeme za K
prihlásení	2618 po K
prihlásením	2616 K súhlasíte
prihláste	24 K	2589 K sa a čítajte	2641 K sa na odber
prihvaćate	2554 prijavom K
pripažino	1927 K
programėlėje	1910 K
programėlę	1910 K
prohlásil	374 K
prohlásila	374 K
prohlížeč	10 váš K
pronađite	2570 K nas
proposé	1348 conçu et K par
prosił	2252 K
prosiła	2252 K
pročitali	2524 da biste K
pročitate	2522 da K cijeli	2522 da K ceo
prośbę	2170 mamy do ciebie K	2170 mamy małą K
prošnjo	2659 imamo majhno K	2659 majhno K
prywatności	2192 polityka K	2192 polityce K
przeczytać	2176 aby K cały	2176 aby K ten artykuł
przeczytałaś	2217 dziękujemy, że K
przeczytałeś	2217 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2173 K nam #%	2249 K nam	2249 K #
przekonywał	2252 K
przekonywała	2252 K
przesyłajcie	2208 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2208 K nam	2208 K je do nas	2249 K nam
przyznał	2252 K
przyznała	2252 K
przyłącz	51 K się
przyślij	2208 K nam	2208 K je do nas	2249 K nam
práca	2642 naša K
práce	372 naší K
práci	372 naši K
prácu	2642 našu K
précisé	1414 a K
préférée	1338 source K
préférées	1338 sources K
prévient	1414 K
príspevky	2614 K v diskusii
príspevok	2641 váš K
próxima	2372 nossa K
průzkumu	35 našeho K
ptá	374 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1669 blocco della K	1765 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1550 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1312 bloqueur de K	1312 bloqueurs de K	1412 sans K
publicités	1312 bloqueur de K
publicystką	2209 jest K
publicystą	2209 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1317 votre adresse e-mail ne sera pas K
pytał	2252 K
pytała	2252 K
pytały	2252 K
pytań	2216 na kilka K
pyyntö	1209 pieni K
pyysivät	1272 K
pásale	1109 K esta
pásalo	49 K
päevakokkuvõte	1138 K
päätoimittaja	1240 K
päätti	1272 K
påminde	2784 K
pénzbe	1581 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2636 bez K súhlasu
píšte	2635 K na	2635 K nám na
pódcast	34 nuestro K	1110 nuestro K
pārpublicēt	45 K
pārpublicēšana	1933 K bez	1940 K bez
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
quyên	3060 K góp ngay	3064 K góp
quyền	3032 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2252 K
radziła	2252 K
radí	374 K
rakstīja	1967 K
rappelé	1414 a K
rašykite	38 K mums	67 K mums	1924 K mums
rašė	1927 K
recibirás	57 K
reclamă	11 K
reconoció	1112 K
recordó	1112 K
recunoaște	2427 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1057 la K te envía	1098 se incorporó a la K	1110 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2421 K îți trimite	2425 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2249 wesprzyj K
redaktorką	2209 jest K
redaktorė	1904 K
redaktör	2746 är K för	2746 är K på	2746 är politisk K
redaktør	417 er K på	417 er K for	417 er politisk K	2129 er politisk K	2129 er K i	2129 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2320 a K envia	2360 entrou para a K	2372 nossa K
reenvíalo	49 K
refusé	1314 K le dépôt
registrácii	2618 po K
registráciou	2616 K súhlasíte
registráciu	2616 ďakujeme za K
regisztrálj	1580 K ingyenesen	1580 K, hogy
regisztráljon	1580 K ingyenesen	1580 K, hogy
regisztrálnia	1577 K kell
regístrate	985 K gratis	986 K para
reinhören	532 jetzt K:
rejestrując	2219 K się
reklamlänkar	74 K	2761 K
reklamą	11 K
reklám	70 nincs K	2642 bez K
reklámok	1581 K nélkül
reportaż	2250 ten K
reporterką	2209 jest K
reportér	331 , K	2603 , K
reportérem	331 je K
reportérka	331 , K	2603 , K
reportérkou	331 je K	2603 je K
reportérom	2603 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	1026 prohibida su K	1026 prohibida la K
reprodução	2295 proibida a K	2295 K proibida	2328 K permitida desde	2328 K é permitida desde
reprodúcelo	45 K
republié	45 K	1328 K avec	1366 cet article est K
repórter	39 nosso K	2299 é K	2360 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1112 K
rezervăm	29 ne K dreptul
riêng	3025 chính sách quyền K tư	3052 dành K cho thuê bao	3058 quan điểm K của tác giả
rovatvezetője	1550 K
ročne	2643 K
ročně	373 K
rät	610 K
rätta	2752 K fel
rättar	2752 vi K fel
räumte	610 K ein	610 K der	610 K die
rääkis	1154 K
råber	452 K
råbte	452 K
rådde	2784 K
rådede	452 K
réagir	1318 pour K
réagissez	1411 K à
réalisation	1348 n'a pas participé à la K
rédacteur	1331 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1331 a rejoint la K	1348 n'a pas participé à sa K	1357 la K vous	1361 pour soutenir la K	1411 soutenez la K	1411 alertez la K	1412 notre K
rédactrice	1331 est K
régulièrement	1331 collabore K
réponse	21 annuler la K
répétait	1414 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1288 cet article est K	1288 ce contenu est K	1288 article K
réservée	1288 K à nos abonnés	1288 la suite est K	1290 K aux abonnés
réservés	1290 K aux abonnés	1328 tous droits K
résiliable	1413 K à tout moment
részesített	1546 előnyben K forrásként
röst	2749 ai-K
răspuns	2427 a K	2427 au K
răspunsul	21 anulează K
rằng	3063 viết K	3063 cho K
""", 's': """
sacīja	1967 K
sadržaj	9 ovaj K	2543 vanjski K	2543 spoljni K
sadržaja	9 ovog K	2543 vanjskog K	2543 prikaz ovog K	2543 prikaz K
sakė	1927 K
sanctionné	1414 a K
sandučić	79 u vaš K	2525 u vaš K
sandučiću	2525 u vašem K	2554 vašem K
sbírka	375 K
schließ	51 . K dich
schließen	51 . K sie sich	463 K sie ein abo	607 K sie ein abo
schránke	2590 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2590 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1580 K, hogy
segítségedre	1580 szükségünk van a K
según	1112 K
sentenció	1112 K
sería	1058 sin ti no K
sesión	24 inicia K	24 inicie K	985 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2371 inicie K
señaló	1112 K
sfătuia	2427 K
sfătuiește	2427 K
sfătuit	2427 a K
sisällön	9 K	1242 ulkoisen K
sisältö	1213 tämä K on vain
sisältöä	1242 ulkoista K
siunčiame	57 jums K
sjefredaktør	2129 er K
sjöng	2784 K
skarży	2252 K
skarżył	2252 K się
skrzynkę	79 na twoją K	2179 na twoją K	2179 na swoją K	2219 K mailową
slažete	43 K se	43 ne K se
slobodné	2641 podporte K
slobodnú	2641 podporte K
slušajte	2570 K nas
slíbil	374 K
slíbila	374 K
sondę	2216 naszą K
sonuçlarinda	2849 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3037 về hộp thư của tòa K	3049 hãy ủng hộ tòa K	3058 bằng văn bản của tòa K	3060 hãy gửi về tòa K	3060 hãy liên hệ tòa K	3060 hãy báo cho tòa K	3061 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2621 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2662 K nam
sportkrönikör	2746 är K
sportsredaktør	417 er K
spracovaním	2616 K osobných údajov
sprijiniți	2424 K
sprijină	2424 K-ne
správach	2601 google K
správy	2601 google K
spuneți	38 K-ne	67 K-ne	2425 K-mi mai jos
stellenbörse	531 in unserer K
stjärna	60 fält med K
straipsnį	1923 šį K	1925 visą K
stronę	2239 naszą K
stwierdził	2252 K
stwierdziła	2252 K
stáhněte	371 K si naši	371 K si náš
stálo	374 K na	374 K ve	374 K v
står	30 K för	452 K der på	2168 K det på	2168 K det i	2784 K det på
stöd	2708 med ditt K	2781 K oss	2781 K vår	2781 ditt K
stödja	2758 K oss med
stödlinjen	83 K
stödmedlem	2781 bli K
stödprenumerant	2781 bli K
stötta	2758 K oss med	2781 K oss	2781 K vår	2781 K vårt
støt	429 K os	449 K os	449 K med
støtt	2165 K oss	2165 K vår
støtte	379 med din K	379 vi har brug for din K	429 K os med	429 din K gør	449 din K	449 bliv K	2092 med din K	2142 K oss med	2165 din K
støtteabonnent	2165 bli K
støttemedlem	80 bli K	449 bliv K	2165 bli K
stāstīja	1967 K
stěžuje	374 K
subscripció	297 K
subskrybentów	2176 tylko dla K	2176 dostępna dla K	2176 dostępne dla K	2236 tylko dla K
subskrypcją	2222 z K	2244 z K
subskrypcję	2176 kup K	2176 masz już K	2219 dziękujemy za K	2222 wykup K	2249 kup K
suosikkilähteeksesi	1235 K
suosikkilähteeksi	1235 K
sursă	2420 link activ către K
suscripción	985 ya tengo una K	1109 cambia tu K	1113 K
suscríbase	80 K	1109 K
suscríbete	80 K	985 K para	985 K por	985 K en	992 K al boletín	1109 K
susțin	2412 care ne K lunar	2425 ne K lunar
susține	2424 K-ne	2424 K presa	2427 K că
susținerea	2424 K ta
susțineți	2424 K-ne
svarīgākie	1963 nedēļas K
svarīgākās	1963 nedēļas K
svěřte	330 K se nám
szerkesztője	1550 K
szerkesztőségünk	39 K	1581 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1581 K
szerzője	1550 külső K
szólított	1583 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2759 tills du K upp	2784 K
sähköpostiin	1216 suoraan K
sähköpostiisi	79 K	1217 K
sähköpostillasi	1267 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1217 K
sélection	1357 K d'articles
sélections	1288 ajouter l'article à vos K
síganos	1005 K en
síguenos	1005 K en	1109 K
sócio	80 seja K
sõltumatut	1151 toeta K
sõnul	1154 K
sök	2773 K nu
sökresultat	2742 K på google
söyledi	2927 K
söylediler	2927 K
söylüyor	2927 K
søg	442 K nu
søgeresultater	413 K på google
søgning	413 google-K
søk	2158 K nå
søkene	2125 google-K dine
søkeresultatene	2125 K dine på google
súhlasu	2636 bez K
súhlasíte	43 K?	2616 odoslaním K
súmate	51 K	1109 K al
süresi	0 okuma K
sütik	1551 K
sütiket	1551 K
săptămână	17 o dată pe K	2426 pe K
sīkdatnēm	1945 K	1963 K
sống	3049 nuôi K tờ báo	3049 bạn đọc nuôi K
""", 't': """
találatok	1546 google-K
tanácsolja	1583 K
tanácsolják	1583 K
tanácsolta	1583 K
tanácsolták	1583 K
tanította	1583 K
taşiyin	2870 K
teigė	1927 K
tekemään	1270 K sitä
tekijänoikeus	1231 K suojaa
tekoäly	1243 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1243 K
tekoälyn	1243 K avulla	1243 K tekemä
tekoälyä	1243 käyttää K
telefonā	1951 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2924 okuduğunuz için K
thiết	3058 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3052 dành cho K bao	3052 đã là K bao	3064 K bao
thuộc	3033 bản quyền K
thành	3015 dành cho K viên	3047 bạn đã đăng ký K công	3060 trở K thành viên
tháng	3052 đọc miễn phí trong K	3062 mỗi K	3062 hàng K	3062 K đầu
thích	3035 nguồn tin ưa K	3035 nguồn yêu K
thông	14 K báo	3021 bật K báo	3021 nhận K báo	3037 bạn có K tin	3037 bạn đọc cung cấp K tin	3058 khi phát hành lại K tin	3060 hãy gửi K tin	3060 đăng ký nhận K báo	3060 hãy bật K báo
tilføjede	452 K
tillgång	2781 få fri K
tillåtet	2770 inte K att återge
tiếng	3045 K việt có dấu
tiếp	3014 để K tục đọc	3014 để đọc K	3014 đăng nhập để K tục	3049 K sức cho báo chí	3052 để K tục đọc	3060 đăng ký để đọc K	3060 hãy K sức	3060 đăng nhập để K tục
tjänst	2705 en liten K att be
tjänsten	2773 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1527 a K
toàn	20 K bộ bài	3014 để đọc K bộ	3014 đọc K bộ bài	3052 để đọc K bộ bài	3060 đăng ký để đọc K bộ
tražila	2585 K je
tražili	2585 K su
tražio	2585 K je
tretích	2605 cookies K strán
treści	9 tej K	2222 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3021 theo dõi K
trước	3045 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1550 K
turpinātu	1930 lai K lasīt
tuần	17 mỗi K	3047 bản tin hằng K của	3047 bản tin hàng K của	3062 mỗi K
tvrdí	374 K
työmme	1270 K
työtämme	1269 tue K	1270 K
tájékoztató	1536 adatvédelmi K
támogass	1580 K minket
támogasson	1580 K minket
támogathat	1557 K minket
támogatása	1557 K nélkül	1557 olvasók K nélkül	1580 az ön K
támogatásod	1580 a te K
támogatásából	1557 olvasóink K
támogatásával	1560 partnerünk K
támogatónk	1557 legyen ön is K	1557 legyél te is K
täglich	471 K per mail
tähtsamad	1150 nädala K
tärkeimmät	1267 K jutut
tästä	1254 lisää K
täällä	1209 kun kerran olet K
täältä	1254 lisää K
téléchargez	1274 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1580 K le
týden	17 každý K
týdně	373 K
týždenne	17 raz K
tłumaczy	2252 K
tłumaczył	2252 K
tłumaczyła	2252 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	450 K medie
ubegrænset	385 K adgang
udostępnij	25 K
ukarał	2252 K
ulaş	38 bize K
ulaşin	38 bize K	2851 bize K	2870 K
ulaşmak	2851 yazara K
unabhängig	585 K von unserer redaktion	585 von unserer redaktion K	598 damit wir K bleiben	608 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1688 insegna all'K
unterstütze	458 K unsere arbeit	458 K uns mit	607 K uns	607 K unsere	607 K mich	607 K meine
unterstützen	458 K sie unsere arbeit	458 K sie uns mit	458 mit einer spende K	458 können sie uns K	607 K sie uns	607 K sie unsere	607 sie können das K	607 freiwillig K	607 K sie mich	607 K sie meine	607 K uns
unterstützt	490 ihr browser K	607 K uns
unterstützung	454 ihre K	454 mit ihrer K	547 ihrer K	547 deiner K	593 mit K von ki	607 mit deiner K	607 deine K	607 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2738 skyddat enligt lagen om K
upphovsrättslagen	2738 skyddat enligt K
uprednostňované	2637 K zdroje
uprednostňovaný	2637 K zdroj
uprednostňovaných	2637 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2655 brez dovoljenja K	2655 brez soglasja K
uredništvo	2669 v naše K	2701 naše K
uredništvu	39 našemu K	2662 pišite K
urmărește	2384 K-ne pe	2384 K-ne și pe	2385 K știrile	2424 K-ne
urmăriți	2384 K-ne pe	2424 K-ne
utilização	2282 K de cookies
utilizează	2387 K cookie
utilizăm	2387 K cookie
utánközlés	1543 K
utánközölhető	45 K
uutislähteeksesi	1235 ensisijaiseksi K
uutislähteeksi	1235 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2252 K
uznała	2252 K
uzsvēra	1967 K
użyciu	2230 przy K ai
użytkowników	2217 opiniami K
używamy	2191 K plików cookie
užsisakykite	1889 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2602 dajte nám K
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
već	2537 kad ste K tu	2584 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1246 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3039 là biên tập K của	3052 dành cho hội K
viết	3060 hãy K thư	3061 bài K này	3063 ông K	3063 bà K
você	18 sem K	2372 sem K
vollständigen	463 K artikel lesen
volontär	521 ist K
volontärin	521 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2672 K
vyhradené	2596 všetky práva K	2596 autorské práva sú K
vykřikl	374 K
vykřikla	374 K
vypočuť	2612 si môžete K
vysvetľuje	2644 K
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
válaszolta	1583 K
válaszolták	1583 K
vás	351 bez K by	372 bez K by	2623 bez K by	2642 bez K by
väitis	1154 K
väitti	1272 K
väittää	1272 K
välise	1131 K sisu
våre	2165 meld deg på K
vårt	2100 meld deg på K	2165 meld deg på K
vær	51 K med
védekezett	1583 K
véli	1583 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2642 K vám
vēlamo	1941 K avotu
vēstkopai	1952 K
vēstulei	1952 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	371 dejte nám K
všetkým	2630 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2609 náš K
webinář	336 náš K
według	2252 K
weißt	520 K du mehr
wezwał	2252 K
wiadomościach	2239 google K
wołali	2252 K
wołał	2252 K
wołała	2252 K
wpłata	2228 każda K	2249 twoja K
wpłatom	2250 dzięki K
wpłać	2249 K
wspierającym	2249 zostań K
współpracy	2225 we K z partnerem
wyjaśnia	2252 K
wypisać	2179 K się w każdej chwili
wyrażam	2180 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2208 K nam	2208 K je do nas
wzywał	2252 K
wzywała	2252 K
wöchentlichen	475 K newsletter
właściciela	2250 nie mamy K
""", 'y': """
yazdiğimiz	2880 daha önce K haber
yazmişti	2927 diye K
yhteistyössä	1255 K mainostajan
yönetmenidir	2853 genel yayin K
""", 'z': """
zaakceptować	2210 K pliki cookie
zaapelował	2252 K
zaapelowała	2252 K
zachęcali	2252 K
zachęcano	2252 K
zachęcał	2252 K
zachęcała	2252 K
zadaním	2616 K e-mailu
zadržana	2532 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2233 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2559 K vama	2583 K vama
zakázané	2596 šírenie je K
založte	371 K si účet
zamknutý	2589 článok je K
zamčený	302 článek je K
zapisując	2219 K się
zapowiedział	2252 K
zapowiedziała	2252 K
zapytał	2252 K
zapytała	2252 K
zastrzeżone	2203 wszelkie prawa K	2203 wszystkie prawa K
zawołał	2252 K
zawołała	2252 K
zašlete	330 K nám
zašlite	2602 K nám
zaželen	2695 K vir
zaželene	2695 K vire
zaželeni	2695 K vir
zbiórka	2253 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2213 do naszego K
zewnętrzna	2210 treść K
zewnętrzne	9 treści K	2191 treści K	2210 treści K
zewnętrznej	9 treści K	2210 treści K
zewnętrznych	9 treści K
zgłoś	2208 K go nam	2249 K nam
ziņas	1963 mūsu K
znać	38 daj nam K	67 daj nam K	2240 daj nam K	2249 daj nam K
zněl	374 K
zněla	374 K
znělo	374 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2249 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	374 K
zugänglich	548 frei K
zunächst	507 dieser artikel erschien K
zurück	577 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2638 K
získávejte	367 K
zł	2222 za # K	2222 od # K	2251 od # K
złotówka	2228 każda K	2250 każda K
""", 'á': """
állt	1583 ez K
állítja	1583 K
átvehető	45 K
""", 'ä': """
ägare	2758 inga rika K
ähnliches	520 K erlebt
ändå	2705 nu när du K är här
äpp	1136 K
äppi	1136 K
""", 'å': """
åndsverkloven	2121 beskyttet av K
året	451 om K
återges	2738 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2857 bizimle K
çalişmalarimiz	2925 K
çağrisinda	2927 K bulundu
çerezler	2838 K kullan
çerezlere	2855 K
çerezleri	2838 K kullan	2855 K	2881 K kabul
çözün	2870 K
""", 'é': """
échanos	1109 K una mano	1109 K un cable
économiste	1400 est K
écris	38 K-nous	67 K-nous
écrit	1331 K pour	1414 a K
écrivain	1331 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1411 K-nous
éditorialiste	1400 est K
électronique	1297 dans votre boîte aux lettres K
énekelték	1583 K
équipe	1412 notre K
értesítéseket	14 K	1556 K
értesüljön	1556 K elsőként
étoile	60 champs avec une K
évente	1582 K
""", 'í': """
ígérte	1583 K
ígérték	1583 K
írta	1583 K
""", 'î': """
îmbia	2427 K
îndemna	2427 K
îndemnat	2427 a K
îndemnau	2427 K
întrebat	2427 a K
întrebau	2427 K
""", 'õ': """
õpetas	1154 K
""", 'ö': """
öffnen	477 app K
önemli	2881 günün en K
önerdi	2927 K
önskad	2742 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1581 független K	1581 a jó K
újságírásunk	1581 K
újságíróink	1581 K
újságíróinkkal	1579 K
újságíróinknak	39 K
újságírója	1550 K
última	1005 siga la K hora	1005 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	508 K von	586 von der agentur K	586 deutschen presse-agentur K
übersicht	514 K	570 diese K wurde
ücretsiz	15 K haber	15 K makale	2868 K üye olun
ügyfelünk	1579 K
ühendust	38 võta meiega K	67 võta meiega K	1151 võta K
ütles	1154 K
ütlesid	1154 K
üyeliği	2863 bülten K
üzente	1583 K
üzenték	1583 K
üçüncü	2855 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2570 K nas
čitalaca	43 pisma K	2559 uz podršku K	2577 K	2583 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2577 K	2583 naši K
čitatelia	2640 K	2642 naši K
čitatelja	43 pisma K	2559 uz podršku K	2577 K	2583 naših K	2583 uz podršku K
čitatelji	36 naši K	2577 K	2583 naši K
čitateljima	2577 K
čitateľom	18 vďaka K	2640 K
čitateľov	36 našich K	2623 vďaka podpore K	2640 K	2642 našich K	2642 vďaka podpore K
članak	20 cijeli K	2537 svidio vam se K	2555 cijeli K	2555 ceo K	2583 ovaj K
člancima	2566 svim K
članek	2659 vam je bil K všeč	2701 ta K
člankov	2687 do vseh K
členem	80 staňte se K	371 staňte se K
členom	2641 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	372 tento K	372 líbil se vám K
článkom	2618 všetkým K	2630 k všetkým K	2630 ku všetkým K
článku	20 celého K
články	372 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2598 páčil sa vám K	2618 celý K	2642 tento K
čtenáři	369 K	372 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	372 našich K	372 na podpoře K	372 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	372 K dál bez
čítajte	2634 K nás	2641 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2641 K, že nás čítate
""", 'đ': """
đây	3060 bấm vào K
đóng	3060 K góp của bạn	3060 hãy K góp
đăng	45 K lại	3047 cảm ơn bạn đã K ký	3047 bằng việc K ký, bạn	3060 K ký để đọc bài
đường	3037 K dây nóng của tòa soạn	3037 K dây nóng của báo	3060 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3052 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2643 K sumou
""", 'ř': """
řekl	374 K
řekla	374 K
říká	374 K
""", 'ś': """
śledztwa	2250 nasze K
śledztwo	2250 to K
śledź	2187 K nas na	2249 K nas
śpiewali	2252 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2927 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2540 K nam
šaukė	1927 K
šiandien	1914 aukokite K
šodien	1954 ziedo K
""", 'ź': """
źródło	2203 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2252 K
""", 'ž': """
žalio	2585 K se
želene	2695 K vire
želeni	2660 K vir
željene	2538 K izvore
željeni	2538 K izvor
žiadny	71 K spam
žurnalistai	1925 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1904 K
žurnalistika	372 naše K	372 nezávislá K	1925 K kainuoja	1925 gera K	2642 nezávislá K
žurnalistiku	372 nezávislou K	2642 nezávislú K
žurnalistiky	372 nezávislé K
žurnalistė	1904 K
žurnāliste	1944 K
žurnālisti	1965 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1965 neatkarīga K	1965 K maksā	1965 laba K
žurnālistiku	1954 atbalsti neatkarīgu K	1965 neatkarīgu K
žurnālists	1944 K
žádal	374 K
žádala	374 K
žádali	374 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	668 χωρίς K
άρθρα	719 τα K μας
άρθρο	719 αυτό το K
""", 'έ': """
έγγραφη	668 χωρίς K άδεια
έγραφαν	721 K
έγραφε	721 K
έγραψε	721 K
έλεγαν	721 K
έλεγε	721 K
έρευνά	646 K μας
έρευνές	719 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	636 K σου πηγές	636 K σας πηγές	636 K πηγές
αγαπημένη	636 K πηγή
ακολουθήστε	620 K μας	718 K μας
ακολουθείστε	620 K μας
ακόμη	657 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	721 K
αναγνωστών	671 K
αναγνώστες	18 χάρη στους K	671 K	719 οι K μας
αναδημοσίευση	45 K	630 απαγορεύεται η K	630 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	631 K χωρίς
ανεξάρτητη	718 ενισχύστε την K
ανταποκρίτρια	639 είναι K
ανταποκριτής	639 είναι K
απάντησαν	721 K
απάντησε	721 K ο	721 K η
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
αφεντικά	699 χωρίς K
""", 'β': """
βιβλιοπωλείο	644 ηλεκτρονικό μας K
βοηθήστε	718 K μας
βοηθούν	719 μας K
βρείτε	620 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	718 K μέλος	718 K κι εσείς
γνώσεις	647 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	638 K μας	718 K μας
γραπτή	668 χωρίς K άδεια
""", 'δ': """
δήλωσαν	721 K
δήλωσε	721 K ο	721 K η	721 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	719 οι K μας
δημοσιογράφος	639 είναι K	639 , K	639 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	719 η K μας	719 ανεξάρτητη K	719 η ανεξάρτητη K
δημοσκόπησή	646 K μας
δημοσκόπηση	646 στη K
διαβάσετε	615 για να K ολόκληρο
διαβεβαίωσε	721 K
διαμαρτυρήθηκε	721 K
διαφήμιση	11 τη K	655 μετά τη K
διαφημίσεις	70 χωρίς K	719 χωρίς K
διαφημίσεων	694 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	618 τη K email	618 η K email	651 K email	651 K e-mail
δικαιώματος	630 με επιφύλαξη παντός K
διοργανωτές	721 καλούν οι K
δουλειά	719 η K μας
δωρεά	657 κάντε μια K	718 η K σας	718 κάντε μια K	722 K
δωρεάν	15 K άρθρα	652 K άρθρα
δωρεές	722 K
""", 'ε': """
είμαστε	719 K μια μικρή
είπαν	721 K
είπε	721 K
εβδομάδα	17 κάθε K	720 την K
εγγραφή	651 με την K σας
εγγραφείτε	616 K για να	652 K δωρεάν	718 K δωρεάν	718 K τώρα	718 συνδεθείτε ή K
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
ενισχύστε	657 K	718 K μας
ενσωματωμένο	641 K περιεχόμενο
εξήγησε	721 K
επανέλαβε	721 K
επαναλάμβανε	721 K
επιβεβαιώστε	651 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	638 K μαζί μας	638 K με τον συντάκτη	638 K με τη συντάκτριά	638 K με τη συντάκτρια	638 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	721 K
επιστολή	43 την K σας
ερωτηματολόγιο	648 το K
εσάς	657 χάρη σε K	719 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	652 με # K
ευχαριστούμε	651 K για την εγγραφή	718 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	721 K
ζήτησε	721 K ο	721 K η	721 K στο	721 K από
ζητούσαν	721 K
ζητούσε	721 K
""", 'η': """
ηλεκτρονικό	644 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	699 χωρίς K
ισχυρίζεται	721 K
ισχυρίστηκε	721 K
""", 'κ': """
κάλεσε	721 K ο	721 K η
κάνε	62 K μου tag
κάνοντας	651 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	682 K εθισμού
καλούσαν	721 K
καλούσε	721 K
κανάλι	719 το K μας
κατάστημά	644 στο K μας
κατήγγειλε	721 K
καταγγέλλει	721 K
καταγγελία	638 κάντε μας την K
κατεβάστε	621 K την εφαρμογή
κεθεα	682 K
κεράστε	54 K με έναν καφέ
κουίζ	646 το K	646 στο K	646 το K μας
κυκλοφορεί	644 K το νέο τεύχος
κυριότερες	651 τις K ειδήσεις
""", 'λ': """
λάβετε	669 K
λέει	721 K
λαμβάνεις	666 θέλεις να K
λαμβάνετε	666 θέλετε να K	669 K
""", 'μ': """
μήνα	720 τον K	720 το K	720 ανά K	720 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	652 K # €
μεγαλομετόχους	699 χωρίς K
μετόχους	699 χωρίς K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	659 με τεχνητή K	659 από τεχνητή K
νοημοσύνης	659 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	615 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	652 K το άρθρο
ομάδα	644 στην K μας	718 ελάτε στην K	719 η K μας
""", 'π': """
παράκληση	635 έχουμε μια μικρή K	635 μια μικρή K
παραδέχεται	721 K
παραδέχθηκε	721 K
παραδέχτηκε	721 K
παρακάλεσε	721 K
παρακαλούσαν	721 K
παρακαλούσε	721 K
πατώντας	651 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	641 εξωτερικού K
περιεχόμενο	9 αυτό το K	641 αυτό το K	641 το K αυτό	641 εξωτερικό K
πολιτική	633 K cookies
πρέπει	641 δείτε το βίντεο K
προέτρεπαν	721 K
προέτρεπε	721 K
προέτρεψε	721 K
προειδοποίησε	721 K
προειδοποιεί	721 K
προσπάθειά	718 ενισχύστε την K
προσωπικών	633 K δεδομένων
προτεινόμενη	636 K πηγή
προτιμώμενες	636 K πηγές	713 K πηγές
προτιμώμενη	636 K πηγή	713 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	664 K σε όλα
πρόσθεσαν	721 K
πρόσθεσε	721 K ο	721 K η
πρώτο	652 τον K μήνα
πρώτος	720 K μήνας
""", 'ρ': """
ρεπορτάζ	719 το K μας	719 αυτό το K
ρωτούσαν	721 K
ρωτούσε	721 K
ρώτησαν	721 K
ρώτησε	721 K ο	721 K η
""", 'σ': """
σημαντικότερες	651 τις K ειδήσεις
σημείωσε	721 K ο	721 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	718 K μας
στήριξή	657 χωρίς τη K	718 η K σας	718 τη K σας	719 χωρίς τη K
στήριξη	657 χάρη στη K	719 χάρη στη K
στείλε	38 K μας	67 K μας	638 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	638 K μας	718 K μας
στηρίξτε	657 K	718 K μας	718 K την	718 K το	718 K τη
συγκατάθεση	641 K για cookies
συμβουλεύει	721 K
συμβούλευε	721 K
συμβούλευσε	721 K
συμβούλεψε	721 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	644 K μας
συνέδριό	644 K μας
συνέστησε	721 K
συνδεθείτε	24 K	616 K για να
συνδρομή	652 με K	652 K από	670 με K	722 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	615 διαθέσιμο μόνο σε K	615 διαθέσιμο σε K	634 μόνο για K	634 μόνο σε K	718 γραφτείτε K	719 οι K μας	722 K
συνδρομητής	50 ως K	80 γίνετε K	615 είστε ήδη K	718 γίνετε K
συνεργασία	655 σε K με χορηγό	655 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	655 συνδέσμους K
συνεχίζεται	655 K παρακάτω
συνεχίσετε	615 για να K την ανάγνωση	615 να K την ανάγνωση
συνεχίσουμε	719 να K
συνεχίστε	615 K την ανάγνωση
συνιστούσε	721 K
συντάκτης	639 είναι K
συντάκτρια	639 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	649 στα K
σύμφωνα	721 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	665 K δωρεάν άρθρο
τραγουδούσαν	721 K
τόνιζε	721 K
τόνισε	721 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K	682 παίξε K	682 παίξτε K
υπογράμμισε	721 K
υποσχέθηκε	721 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	635 αφού K ως εδώ
φωνάζει	721 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	635 πριν K
φώναζαν	721 K
φώναζε	721 K
φώναξαν	721 K
φώναξε	721 K
""", 'χ': """
χάνετε	666 μη K
χρήσης	633 όροι K	651 όρους K
χρειαζόμαστε	718 K τη βοήθειά σας
χρησιμοποιεί	624 K cookies
χρησιμοποιούμε	623 K cookies
χρόνο	720 τον K
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
авторизованные	2482 только K
авторизованным	2482 K пользователям
авторизовані	2975 лише K
авторизуйтесь	24 K
авторкою	2963 зв'язатися з K
автором	2963 зв'язатися з K
автору	54 на каву K	2470 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	2996 пишіть за K
адресу	2502 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2481 K	2974 K
анонимно	2470 K
афилиейт	198 K линкове
""", 'б': """
бажаних	2960 K джерел
безкоштовна	2994 остання K стаття
безкоштовний	2970 наш K вебінар	2978 K акаунт	2994 останній K матеріал
безкоштовних	2978 ліміт K	2978 K статей
безкоштовні	15 K статті	2978 K статті
безлимитный	2437 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2500 последняя K статья
бесплатные	15 K статьи	2485 K статьи
бесплатный	2476 наш K вебинар	2485 K аккаунт	2500 последний K материал
бесплатных	15 K статей	2485 лимит K	2485 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	3009 K
благала	3009 K
благали	3009 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2491 K донатам	2516 K вам	2516 K вашей
блокировщик	2450 отключите K	2450 K рекламы
блокувальник	2945 K реклами
бот	39 наш K
браузер	10 ваш K	2463 ваш K	2955 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	2961 K
вайбър	16 K	178 K
ватсапе	2468 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2476 наш K
вебінар	2970 наш K
взывал	2518 K
видео	9 это K	40 фото и K
виділіть	2959 K
визнав	3009 K
визнала	3009 K
визнає	3009 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	2955 K cookie	2984 будь-яке K матеріалів	2984 K матеріалів сайту
використанні	2953 при K матеріалів
використовує	2946 K cookie
використовуємо	2945 K cookie
вимагав	3009 K
вимагала	3009 K
вимагали	3009 K
випуск	2972 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3009 K
вк	2468 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2468 K
влезте	24 K
вміст	9 цей K
внескам	2985 завдяки K	3007 завдяки K
внесок	3006 ваш K
войдите	24 K	2438 K, чтобы
вотсапе	2468 K
вотсапі	2961 K
впн	64 без K
всеки	201 K лев
встановіть	2939 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2453 K ее	2453 K текст
выпуск	2479 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3009 K
відповідав	3009 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3009 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2518 K
гласила	2518 K
гласит	2518 K
гласувайте	206 K
гледайте	211 K ни
говорил	2518 K
говорила	2518 K
говорили	2518 K
говорит	2518 K
год	2517 в K
годишно	220 K
голосуйте	2496 K	2990 K
гривень	3008 # K
грн	3008 # K
група	212 viber K
гукав	3009 K
гукали	3009 K
гукнув	3009 K
гукнула	3009 K
гіперпосилання	2953 K обов
""", 'д': """
дальше	2437 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	2960 обрані K	2960 бажані K
джерелом	2960 основним K	2960 бажаним K
дзен	2468 K
дзене	2468 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2518 K
добавила	221 K	2518 K
добавьте	2447 K нас в
добавя	221 K
додав	3009 K
додала	3009 K
додатку	84 у нашому K
додає	3009 K
дозволить	3006 ваша підтримка K
дозволяється	2984 матеріалів K лише
долучайтесь	51 K	3006 K до нас	3006 K до нашої	3006 K до нашого	3006 K до спільноти	3006 K до читачів
долучайтеся	51 K	3006 K до нас	3006 K до нашої	3006 K до нашого	3006 K до спільноти	3006 K до читачів
донат	2515 ваш K	3006 ваш K	3010 K
донатам	2985 завдяки K
донати	3010 K
донатом	3008 K
донаты	2519 K
допомагає	3006 ваша підтримка K
допомога	3006 нам потрібна ваша K
допомогою	2987 за K ші
допоможе	3007 K нам
допоможуть	2985 K нам працювати	3007 K нам
допоможіть	90 K, скільки можете
допускается	2490 материалов K только
доступ	2485 полный K	2978 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2429 вы K до конца	2929 ви K до кінця
дочитати	2935 щоб K
дочитать	2437 чтобы K	2485 K
""", 'е': """
евро	195 за # K
ежедневную	2440 K рассылку
ежемесячно	2517 K
ежемесячное	2515 оформите K
ежемесячный	2491 K донат
еженедельную	2440 K рассылку
електронна	166 вашата K поща
електронної	2977 адресу K пошти
електронну	2977 K адресу	2977 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2518 K
жаловался	2518 K
жалуются	2518 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2471 - K	2471 , K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2516 независимая K
журналистике	2516 независимой K
журналистики	2516 независимой K
журналистику	2516 независимую K
журналистка	181 е K	181 , K	2471 - K	2471 , K
журналисты	2516 наши K
журналіст	2965 - K	2965 , K
журналістам	39 нашим K
журналісти	3007 наші K
журналістика	3007 незалежна K
журналістику	3007 незалежну K	3007 якісну K
журналістка	2965 - K	2965 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2939 K застосунок
завантажте	2939 K додаток
завдяки	2985 існує K	3007 K вам	3007 K вашій
зависимост	88 хазартът създава K
задонатьте	2515 K	3006 K
задължителните	21 K полета
зазначив	3009 K
зазывал	2518 K
закликав	3009 K
закликала	3009 K
закликали	3009 K
закончились	2437 бесплатные статьи K
залишає	29 K за собою право
залишилося	2936 K #%	2936 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2454 K ошибку
замолчим	2516 мы не K
запазени	172 всички права K
запевняв	3009 K
запевняла	3009 K
запевняє	3009 K
записи	58 новые K на почту
запитав	3009 K
запитала	3009 K
запитань	2974 на кілька K
запишете	165 K се за нашия
зарегистрированные	2482 только K
зарегистрированным	2437 доступен только K
зарегистрированы	2437 уже K
зарегистрируйтесь	2438 K, чтобы	2485 бесплатно K	2485 K бесплатно	2515 K бесплатно	2515 K, чтобы читать
зареєстровані	2975 лише K	2975 тільки K
зареєструйтесь	2936 K, щоб	2978 безкоштовно K	2978 K безкоштовно	3006 K безкоштовно	3006 K, щоб читати
зареєструйтеся	2978 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2957 нашому K
застосунок	2939 завантажте K	2957 наш K	2957 мобільний K	3006 завантажте K і	3006 завантажте K та
захищено	2953 усі права K
захищені	2953 усі права K	2953 всі права K
защищенной	2470 K формой
защищены	2461 все права K
защищённой	2470 K формой
заяви	221 K
заявив	3009 K
заявил	221 K	2518 K
заявила	221 K	2518 K	3009 K
заявили	2518 K	3009 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2429 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2959 якщо ви K
знанията	189 K си
зобов	3009 K'язав
зовнішнього	2967 K вмісту	2967 K контенту
зовнішній	2967 K вміст	2967 K контент
зробіть	2933 K внесок	3006 K внесок у	3006 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2467 K
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
иностранного	2461 выполняющим функции K агента
иностранным	2516 K агентом
инстаграм	178 K
искусственного	2493 с помощью K интеллекта
искусственным	2493 K интеллектом
использование	2463 K cookie	2473 K cookie	2490 любое K материалов	2490 K материалов сайта
использовании	2461 при K материалов	2490 полном или частичном K	2490 частичном K материалов
используем	2450 K cookie
использует	2451 K cookie
источники	2467 избранные K	2467 любимые K
источников	2467 избранных K	2504 избранных K
источником	2467 основным K
исчерпали	2437 K лимит
""", 'к': """
каждое	17 K утро
каждый	2517 K месяц
каже	3009 K
каза	221 K
казав	3009 K
казал	221 K
казала	221 K	3009 K
казали	3009 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2516 наш K	3007 наш K
канала	2516 нашего K
каналу	3007 нашого K
колумнист	2471 - K	2471 , K
колумніст	2965 - K
колумністка	2965 - K
команде	2476 к нашей K
команди	2970 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	2954 у K	2954 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2453 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2462 в K
комментировать	6 K
контент	9 этот K	9 цей K	2473 внешний K
контента	9 этого K	2473 внешнего K
контенту	9 цього K
конференцию	2476 нашу K
конференция	186 нашата K
конференцію	2970 нашу K
конфиденциальности	2450 политикой K	2463 политика K
конфіденційності	2945 політикою K	2955 політика K
копирование	2490 K материалов сайта
кореспондент	181 е K	181 , K	2965 - K	2965 , K
кореспондентка	2965 - K	2965 , K
короткий	2481 K опрос
корреспондент	2471 - K	2471 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3009 K
крикнул	2518 K
крикнула	2518 K	3009 K
кричав	3009 K
кричал	2518 K
кричала	2518 K	3009 K
кричали	2518 K	3009 K
кричит	2518 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2476 нашу K
лекцію	2970 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2476 нашего K
магазине	2476 в нашем K	2476 в нашем интернет-K
магазину	2970 нашого K
магазині	2970 у нашому K	2970 в нашому K	2970 нашому інтернет-K
материал	2453 обсудить K	2473 внешний K	2506 K создан	2516 этот K
материалам	2498 ко всем K
материалы	2516 наши K
матеріал	3007 цей K
матеріали	3007 наші K
матеріалів	2984 копіювання K сайту	2984 K посилання обов'язкове	2992 до всіх K	2992 до усіх K
мероприятие	2476 наше K
месенджері	2961 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2468 K
месте	42 вы были на K
месяц	2517 в K
мобільний	2957 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	3008 на K	3008 перший K
""", 'н': """
навчання	48 K ші
нагадав	3009 K
нагадала	3009 K
наголосив	3009 K
наголосила	3009 K
надпис	221 такъв K
надпись	2518 такая K
надсилайте	2963 K нам	2963 K її	2963 K їх нам	2964 K фото	2964 K відео	2964 K свої	3006 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2960 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2963 K нам	2963 K їх нам	2964 K фото	3006 K нам
нажимая	2484 K кнопку	2484 K на кнопку	2484 K "
нажмите	2453 K ctrl
намерете	211 K ни
напис	3009 такий K
написа	221 K
написав	3009 K
написал	2518 K
написала	2518 K	3009 K
написано	2518 было K	3009 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2470 K нашему	2470 K нашей	2470 K автору	2470 K нам	2515 K нам
напишіть	38 K нам	67 K нам	2963 K нашому	2963 K нашій	2963 K автору	2963 K авторці	2963 K нам	3006 K нам
напомнил	2518 K
напомнила	2518 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	2977 K кнопку	2977 K на
нашем	2453 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2429 K просьба
неделю	17 раз в K	17 каждую K	2517 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2432 поддержите K	2515 поддержите K
независимые	2516 K медиа
незалежні	3007 K медіа
нейросети	2493 с помощью K
несколько	2481 на K вопросов
никакого	71 K спама
новинами	2942 стежте за K
новини	178 google K	2961 google K
нуждаем	218 K се от вашата
нужна	2491 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2518 K
обещала	2518 K
обещали	2518 K
обозреватель	2471 - K	2471 , K
обраних	2960 K джерел
обучения	48 K ии
объявил	2518 K
объявила	2518 K
объяснил	2518 K
объяснила	2518 K
объясняет	2518 K
объяснял	2518 K
объясняла	2518 K
обязал	2518 K
обязательна	2461 гиперссылка K	2490 материалов ссылка K	2490 ссылка на источник K
обязательные	21 K поля	2453 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	3009 K
обіцяла	3009 K
обіцяли	3009 K
огледален	64 K сайт
оглядач	2965 - K	2965 , K
оглядачка	2965 - K	2965 , K
оголосив	3009 K
ограничений	2437 читайте без K
одноклассниках	2468 K
одному	2977 в K листі
опечатку	2453 нашли K
опитування	2974 наше K	2974 коротке K
опитуванні	35 нашому K	2974 K читачів	2974 нашому K	2974 в K
оприлюднюватиметься	22 не K	2948 ваша e-mail адреса не K
опрос	35 наш K	2481 наш K
опросе	35 нашем K	2481 нашем K	2481 в K
опубликован	22 не будет K	2453 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2518 зовут K
організатори	3009 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2484 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2438 K #%	2438 K # %
отбележете	62 K ме
ответил	2518 K
ответила	2518 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2518 K
отвечала	2518 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2517 K в любой момент
отметил	2518 K
отметила	2518 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2440 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2470 K их нам	2515 K нам
отримувати	2995 хочете K
отримуйте	2999 K
очакваме	179 K вашите
ошибку	2454 нашли K
оштрафовал	2518 K
оштрафовала	2518 K
оштрафував	3009 K
""", 'п': """
партнером	2488 совместно с K	2982 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2488 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2982 K посилання
партнеры	2450 мы и наши K
партньорски	198 K линкове
партнёром	2488 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2488 K ссылки
партнёрским	74 K ссылкам
патроном	2515 станьте K
пееха	221 K
пели	2518 K
первый	2517 K месяц	2517 рубль в K
переведите	2515 K нам
перевірте	2974 K себе	2977 K пошту
передплатник	50 як K	2935 уже K	2935 вже K
передплатникам	2935 доступний лише K	2935 доступна лише K	2935 доступно лише K
передплатники	50 K можуть	2993 лише K	2993 тільки K
передплатників	2935 тільки для K
передплатою	2935 доступна за K	2935 доступний за K	2978 за K	3000 з K
передплату	80 оформіть K	2978 K за	3006 оформіть K
передплатіть	80 K
передрук	45 K	2958 K
передруковувати	45 K
передруку	2958 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2466 K
перепечатке	2466 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2956 K даних
персональных	2464 K данных
писав	3009 K
писал	2518 K
писала	2518 K	3009 K
писати	3007 нам K
писменото	200 без K съгласие
письме	2484 в одном K
письменного	2505 без K согласия
письмової	2998 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2470 K нам	2502 K на	2515 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2963 K нам	2996 K на
платной	2437 в K версии
побачили	3004 K помилку
повний	20 K текст	2978 K текст
повтаря	221 K
повтаряше	221 K
повторював	3009 K
повторює	3009 K
повторяет	2518 K
повторял	2518 K
повторяла	2518 K
повідомив	3009 K
повідомила	3009 K
повідомили	3009 K
повідомте	38 K нам	67 K нам	2963 K нам	2963 K нас	3006 K нам
подайте	180 K сигнал
поддержать	2515 K нас	2515 K редакцию	2515 K нашу
поддерживайте	2515 K нас	2515 K нашу
поддержите	2432 K нашу	2432 K нас	2491 K	2515 K нас	2515 K нашу	2515 K редакцию	2515 K проект	2515 K автора	2515 K наш
поддержка	2433 ваша K	2515 ваша K поможет	2515 ваша K помогает	2515 ваша K позволит
поддержке	2488 при K партнёра	2488 при K партнера	2491 благодаря вашей K	2516 вашей K
поддержки	2516 без вашей K	2516 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2479 K	2516 наш K	2972 K	3007 наш K
подкаста	188 K	2479 K	2516 нашего K
подкасте	34 нашем K	2479 K
подкасти	34 наші K	188 K	2972 K
подкастов	2479 K
подкасту	2972 K
подкастът	188 K
подкасты	2479 K
подкасті	34 нашому K	2972 K
подкастів	2972 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2437 уже K
подписка	2437 уже есть K	2519 K
подписке	2437 доступен только по K	2437 доступна по K	2437 доступен по K	2485 по K
подписки	2519 K
подпиской	2510 с K
подписку	80 оформите K	80 оформить K	2437 оформить K	2437 оформите K	2484 спасибо за K	2485 K за	2515 оформите K	2515 оформить K
подписчик	50 как K	2437 уже K	2437 вы уже K
подписчикам	2437 доступна только K	2437 доступно только K	2437 доступен только K	2499 только K
подписчики	50 K могут	2499 только K	2519 K
подписчиков	2437 только для K
подписчиком	2515 станьте K
подписывайтесь	2440 K на рассылку	2447 K на нас	2447 K на наш	2447 K на канал	2447 K на telegram	2515 K на
подписываясь	2484 K
подпишитесь	80 K	2432 K на регулярное	2440 K на рассылку	2447 K на наш	2447 K на канал	2515 K на
подчеркнул	2518 K
подчеркнула	2518 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2970 нашу K
пожертвование	2432 оформите K	2433 сделайте K	2491 регулярное K	2491 ежемесячное K	2515 ваше K	2515 сделайте K	2515 оформите K	2519 K
пожертвования	2516 на K	2519 K
пожертвованиям	2491 благодаря K	2516 благодаря K
пожертвуйте	2515 K
позволяет	2515 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2437 чтобы прочитать K
полный	20 K текст	2485 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2509 K
получать	2501 хотите K
помилку	3004 знайшли K
помогите	90 K, сколько можете	2515 K нам
помогнете	218 K ни
помогут	2516 K нам
поможет	2516 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2515 нам нужна ваша K
помощью	2493 с K ии
помітили	2959 якщо ви K	3004 K помилку
помічник	63 наш K
понравилась	2516 K статья
понравился	2516 K материал	2516 K текст
пообещал	2518 K
пообещала	2518 K
пообіцяв	3009 K
пообіцяла	3009 K
попереджає	3009 K
попередив	3009 K
попита	221 K
попросив	3009 K
попросил	2518 K
попросила	2518 K	3009 K
попросили	2518 K	3009 K
попросило	2518 K
порадив	3009 K
порадила	3009 K
посилання	2984 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2518 K
посоветовала	2518 K
постановив	3009 K
постановил	2518 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2518 K
потребовала	2518 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2484 вашей K
почтовом	2484 вашем K ящике
почту	79 на K	2441 на вашу K	2441 вам на K	2484 вашу K
пошту	79 на K	79 на вашу K	2938 на вашу K
пошті	2977 вашій K
пощенска	166 вашата K кутия
пояснив	3009 K
пояснил	2518 K
пояснила	2518 K	3009 K
пояснював	3009 K
пояснювала	3009 K
пояснює	3009 K
поясняет	2518 K
правото	29 си запазва K
працювати	2985 допоможе нам K	3007 K далі
працюємо	3007 ми K
предпочитаемые	2467 K источники
предпочитаемых	2467 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2467 K источники	2504 K источники
предпочтительный	2467 K источник
предпочтительных	2504 K источников
предупреди	221 K
предупредил	2518 K
предупреждава	221 K
предупреждает	2518 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2518 K
призвала	2518 K
призвали	2518 K
призна	221 K
признава	221 K
признавал	2518 K
признает	2518 K
признал	2518 K
признала	2518 K
признали	2516 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2518 K
призывала	2518 K
призывали	2518 K
приложение	84 в нашето K	219 нашето K	2442 скачать K	2443 скачайте K	2443 установите K	2465 наше K	2465 мобильное K	2515 скачайте наше K	2515 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2442 открыть в K	2465 нашем K
приложения	2465 нашего K	2516 нашего K
приоритетным	2467 K источником
присоединяйтесь	51 K	2515 K к нам	2515 K к нашему	2515 K к нашей	2515 K к нашим	2515 K к сообществу	2515 K к читателям	2515 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2470 K нам	2470 K фото	2470 K видео	2470 K новости	2470 K свои	2470 K их нам	2515 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2470 K нам	2470 K фото	2470 K их нам	2515 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3006 K до нас	3006 K до нашої	3006 K до нашого	3006 K до спільноти	3006 K до читачів
приєднуйтеся	51 K	3006 K до нас	3006 K до нашої	3006 K до нашого	3006 K до спільноти	3006 K до читачів
проверьте	2481 K себя	2484 K почту
проголосуйте	2496 K	2990 K
продовження	2982 реклама. K
продовжити	2935 щоб K читання	2985 допоможуть нам K
продовжувати	3007 K роботу
продолжаем	2516 мы K работать
продолжать	2491 помогут нам K	2516 K работу
продолжение	2488 реклама. K
продолжить	2437 чтобы K чтение	2491 помогут нам K	2491 поможет нам K	2516 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2461 настоящий материал (информация) K	2506 материал K
произведён	2506 материал K
пройдите	2481 K тест
пройдіть	2974 K тест
пропускайте	210 не K
пропустите	2501 не K
пропустити	2995 не хочете K
пропустить	2501 не хотите K
пропустіть	2995 не K
просив	3009 K
просил	2518 K
просила	2518 K	3009 K
просили	2518 K	3009 K
просьба	2429 у нас к вам K	2429 у нас есть K
просять	3009 K
проучване	189 нашето K
прохання	2929 маємо до вас K	2929 невелике K
прочетете	163 за да K цялата
прочитать	2437 осталось K	2437 чтобы K статью
пріоритетне	2960 K джерело
пріоритетним	2960 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	2937 K на розсилку
підписка	3010 K
підписку	2935 оформіть K	2977 дякуємо за K	3006 оформіть K
підписники	2993 лише K	3010 K
підписників	2935 тільки для K
підписуйтесь	2941 K на нас	2941 K на наш	2941 K на канал	2941 K на telegram	3006 K на
підписуйтеся	2941 K на наш	2941 K на канал
підписуючись	2977 K
підпишіться	2937 K на розсилку	2941 K на наш	3006 K на
підтримайте	2932 K нашу	2932 K незалежну	2932 K нас	2985 K	3006 K нас	3006 K нашу	3006 K незалежну	3006 K редакцію	3006 K автора	3006 K роботу	3006 K наш
підтримати	3006 K нас	3006 K нашу
підтримка	2933 ваша K	3006 ваша K допоможе
підтримки	2982 за K партнера	3007 спільноти K	3007 вашої K
підтримуйте	3006 K нас	3006 K нашу
підтримці	2985 завдяки вашій K	2985 завдяки K читачів	3007 вашій K
піти	2929 перш ніж K
""", 'р': """
работа	219 нашата K	2516 наша K
работаем	2516 мы K
работать	2491 помогут нам K	2491 поможет нам K	2516 K дальше
работу	2516 нашу K
радив	3009 K
радила	3009 K
радили	3009 K
радить	3009 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2505 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2515 K нам
рассказал	2518 K
рассказала	2518 K
рассказывать	2516 K правду
расследование	2516 наше K	2516 это K
расследования	2516 наши K
рассылка	2516 наша K	2519 K
рассылку	78 на K	78 нашу K	78 K	2440 нашу K	2440 K самых	2516 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2484 K
регулярний	2985 K внесок
редактор	181 е K	181 - K	181 , K	2471 - K	2471 , K	2965 - K	2965 , K
редакторка	2965 - K	2965 , K
редакцией	39 нашей K	2470 связаться с K
редакции	2505 без согласия K	2516 нашей K
редакцию	39 в нашу K	2470 напишите в K	2470 пишите в K
редакция	186 в нашата K	219 нашата K	2516 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2963 напишіть у K	2963 пишіть у K
редакція	3007 наша K
редакцією	39 нашою K	2963 зв'язатися з K
редакції	43 письма до K	2963 пишіть до K	2998 без згоди K	2998 без дозволу K	3007 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	2982 після K	2982 на правах K	3007 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2488 после K	2488 на правах K	2516 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2471 - K	2471 , K	2965 - K	2965 , K
репортери	39 на нашите K	219 нашите K
репортерка	2965 - K	2965 , K
репортёр	2471 - K	2471 , K
решил	2518 K
реєструючись	2977 K
робота	3007 наша K
роботу	3007 нашу K
розкажіть	38 K нам	67 K нам
розповів	3009 K
розповідати	3007 K правду
розповіла	3009 K
розсилка	3007 наша K	3010 K
розсилку	78 на K	78 нашу K	78 K	2937 нашу K	2937 щоденну K	3007 нашу K
розслідування	3007 наші K	3007 це K
рублей	2517 # K
рік	3008 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2470 K с нами
связаться	2470 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	3009 K
сказал	2518 K
сказала	2518 K	3009 K
скаржаться	3009 K
скаржився	3009 K
скаржилася	3009 K
скачайте	2442 K наше
скиньте	2515 K нам	2515 K донат
сколько	2515 скиньте K
скриньку	2977 вашу K
скриньці	2977 вашій K
следите	2447 K за нами
словам	2518 по K
словами	3009 за K
слушайте	211 K ни
слідкуйте	2941 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2518 K
советовала	2518 K
советовали	2518 K
советует	2518 K
согласны	43 не K	43 K с автором
содержимое	2473 внешнее K
сообщение	2461 данное K (материал) создано	2506 K создано
сообщил	2518 K
сообщила	2518 K
сообщили	2518 K
сообщите	38 K нам	67 K нам	2470 K нам	2515 K нам
соучастником	2491 станьте K	2515 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2939 увімкнути K	2939 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3007 K текст	3007 K матеріал
сподобалась	2929 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2518 K
спросил	2518 K
спросила	2518 K
співали	3009 K
співучасником	3006 станьте K
спільнота	3007 наша K
спільноти	2933 стань частиною K	2985 частиною K	3007 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2515 K нашим	3006 K нашим
статей	2992 до всіх K	2992 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	3007 ця K
статья	2516 эта K
статьям	2498 ко всем K
стверджує	3009 K
стежте	2941 K за нами
стигнали	176 щом сте K дотук
стороннего	2473 K сервиса
сторонним	2473 K сервисом
стороннього	2967 K сервісу
стороннім	2967 K сервісом
суммой	2517 любой K
сумму	2517 любую K
сутрин	17 всяка K
существуем	2516 мы K
существует	2491 K благодаря
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
телеграм	16 K	178 K	2447 наш K-канал	2447 в нашем K	2468 K	2468 K-канал	2468 K-канале	2502 пишите в K	2516 наш K	2941 наш K-канал	2961 K	2961 K-канал	2961 K-каналі
телеграме	16 K	2468 K
телеграмі	2961 K
тест	2481 наш K	2974 наш K
тиждень	17 раз на K	3008 на K
требовал	2518 K
требовала	2518 K
требовали	2518 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2443 включите K	2443 включить K	2443 разрешить K
уверяет	2518 K
уверял	2518 K
уверяла	2518 K
увійдіть	24 K	2936 K, щоб
уговаривал	2518 K
уговаривала	2518 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2429 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2960 K джерел
улюблені	2960 K джерела
умовляв	3009 K
умоляваше	221 K
умолял	2518 K
умоляла	2518 K
умоляли	2518 K
утверждает	2518 K
уточнив	3009 K
уточнил	2518 K
уточнила	2518 K	3009 K
учасником	3006 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2516 K нашу
цитировании	2466 при K
цитування	2958 у разі K
цитуванні	2958 при K
""", 'ч': """
частиною	3006 станьте K
частковому	2984 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2515 спасибо, что K
читай	2941 K нас
читайте	2447 K нас в	2941 K нас у	2941 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2481 опросе K	2491 благодаря поддержке K	2511 K	2516 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2429 дорогие K	2511 K	2516 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2511 K	2516 благодаря K
читати	2935 щоб K далі	3006 щоб K далі
читачам	18 завдяки K	3001 K
читачі	36 наші K	3001 K	3007 наші K
читачів	43 листи K	3001 K	3007 наших K
читаєте	3006 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3008 K
щомісячний	2985 K внесок
щомісячно	3008 K
щоранку	17 K
щотижневу	2937 K розсилку
""", 'э': """
электронной	2484 адрес K почты
электронную	2484 K почту
""", 'я': """
яжіться	38 зв'K з нами	2963 зв'K з нами
язкові	21 обов'K поля	2948 обов'K поля
якщо	2929 K ви вже тут
""", 'і': """
інтелектом	2987 штучним K
інтелекту	2987 за допомогою штучного K
""", 'א': """
אומר	1471 K
אומרת	1471 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1425 עקבו K	1468 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1423 דואר K
אמר	1471 K
אמרה	1471 K
אמרו	1471 K
אתכם	1455 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1470 K
ביקש	1471 K
ביקשה	1471 K
במייל	1454 K שלכם
בסרטון	1444 לצפות K זה
בעוגיות	1430 שימוש K
בעיתונות	1455 לתמוך K
בקובצי	1429 משתמש K
בשבוע	17 פעם K	1470 K
בתגובות	85 K
בתוכן	1466 לעשות שימוש K
""", 'ד': """
דווחו	1468 K לנו
דיוור	1454 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1426 הורידו את K	1469 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1471 K
הודיעה	1471 K
הוואטסאפ	1426 לקבוצת K
הווטסאפ	1426 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1471 K
הוסיפה	1471 K
הזהיר	1471 K
הזכויות	1437 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1467 הכתבות K
הטלגרם	1426 לערוץ K
הטקסט	1445 K
היום	1468 תרמו K
הירשמו	1468 K לקבלת
הכותב	1466 על דעת K
הכתבה	45 לפרסם את K	1419 להמשך קריאת K	1445 K	1469 K הזאת
המדור	1443 הוא עורך K	1443 היא עורכת K
המובעות	1466 הדעות K במאמר	1466 הדעות K בטור	1466 הדעות K בכתבה
המועדף	1440 למקור K	1440 כמקור K
המייל	1422 לתיבת K	1423 כתובת K
הניוזלטר	1423 K היומי	1454 K השבועי של	1454 K שלנו	1469 K
הסביר	1471 K
הסיכום	1445 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1445 הנקודות K
העיתונות	1469 K העצמאית
הפרטיות	1430 מדיניות K
הפרסומת	11 K
הצביעו	1468 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1426 K לערוץ	1468 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1430 תנאי K
התגובות	1451 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1455 בזכות K שלכם
התראות	14 K
התרגום	1445 K
התרומה	1468 K שלכם
""", 'ו': """
ובטוויטר	1425 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1455 K בכם
ותלויה	1455 K בכם
""", 'ז': """
זקוקה	1468 K לכם
""", 'ח': """
חודשית	1468 תרומה K
חיצוני	1444 תוכן K	1444 תוכן ממקור K
""", 'ט': """
טען	1471 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1454 K למייל	1454 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1419 הצטרפו K
כתב	1471 K
כתבה	1445 K זו	1469 K זו	1471 K
כתבו	38 K לנו	67 K לנו	1468 K לנו
כתבות	1467 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1443 היא K
כתובת	77 הזינו K מייל	1423 K דוא"ל
""", 'ל': """
לדברי	1471 K
להגיב	6 כדי K	1451 K
להמשיך	1419 כדי K לקרוא	1455 עזרו לנו K
להעתיק	1437 אין K	1466 לשכפל, K
לחודש	1470 K
לחוק	1466 סעיף #א K
לחצו	1468 K כאן
לידיעון	1468 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1420 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1422 הירשמו K	1422 הרשמה K	1422 K שלנו	1454 בהצלחה K	1468 הירשמו K
לעזרתכם	1468 אנחנו זקוקים K
לענייני	1443 הוא כתב K	1443 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1444 K בתוכן
לקבוצת	1426 הצטרפו K
לקריאה	1467 כתבות K
לקריאת	20 K הכתבה
לשנה	1470 K
לתומכים	1455 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1467 K חינם
מועדף	1440 מקור K	1440 כמקור K
מינוי	1419 רכשו K	1468 רכשו K	1472 K
מנוי	1419 כבר K
מנויים	1472 K
מסכימים	43 לא K	43 K?	1454 בהרשמה אתם K
מסר	1471 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1454 K שבועי	1472 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1445 K
סיפר	1471 K
סיפרה	1471 K
סעיף	1466 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1468 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1454 לקבלת K במייל
עיתונאי	1443 הוא K
עיתונאית	1443 היא K
עיתונות	1455 לעשות K	1469 K עצמאית
עכשיו	1468 תרמו K
עמלה	1465 נקבל K	1465 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1469 ללא K
פרסומת	11 K
פרשן	1443 הוא K
פרשנית	1443 היא K
""", 'צ': """
ציין	1471 K
""", 'ק': """
קוראי	1469 K
קרא	1471 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1470 חודש K
""", 'ש': """
שאלו	1445 K את
שולחים	57 אנחנו K לכם
שיווקי	1454 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1468 K לנו
שלנו	39 לכתב K	1469 K
שנקבל	1465 K עמלה
שקראתם	1468 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1451 K
תוכן	9 K זה	1444 הצגת K
תייגו	62 K אותי
תלוי	1455 K בכם
תלויה	1455 K בכם
תמיכתכם	1468 K
תמכו	1468 K בנו
תקציר	1445 K
תרומה	1472 K
תרומות	1472 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1198 K مطلب	1198 K خبر	1204 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1176 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1164 از كوكي K ميكنيم	1164 از كوكيها K ميكنيم	1165 شرايط K	1172 K از مطالب اين سايت	1172 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1193 K تهيه كنيد	1204 K تهيه كنيد	1208 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1176 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1207 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1207 K
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
اول	1206 ماه K
ايميل	1159 K خود را	1159 به K شما	1160 ادرس K	1160 نشاني K	1189 در K خود	1204 K خود را وارد كنيد
ايميلتان	1189 به K
اينجا	1197 K كليك كنيد	1204 K كليك كنيد
اينستاگرام	1162 در K دنبال
اينه	64 K
اپ	1188 K
اپليكيشن	1188 K	1204 K ما را	1204 K را دانلود كنيد	1204 K را نصب كنيد	1205 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1202 الزاما K	1202 لزوما K	1202 K ديدگاه
بازنشر	45 K
باشيد	1176 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1183 را K
بحسب	158 K
بخوانيد	1174 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1205 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1183 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1176 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1176 براي ما K	1204 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1174 K	1182 به تيم ما K	1204 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1176 با ما در ميان K	1204 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1176 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1207 K كرد
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
ترجيحي	1175 منبع K	1175 منابع K
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
تلگرام	1162 ما را در K	1162 در K دنبال	1162 كانال K ما	1176 با ما در K
تماشا	1183 K كنيد
تمامي	1173 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1207 K داد
تيم	1205 K ما
""", 'ج': """
جاوااسكريپت	1164 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1173 كليه K	1173 همه K	1173 تمام K
حمايت	1190 K مالي خود	1191 به K شما نياز	1191 با K شما	1192 K كنيد	1204 از ما K كنيد	1204 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1205 اين K
خبرنامه	1159 K ما	1159 اشتراك K	1160 در K	1189 K روزانه	1189 K هفتگي	1205 K ما	1205 K	1208 K
خبرنگار	39 K ما	1176 K ما را	1178 K
خبرنگاران	39 K ما	1205 K ما
خصوصي	1165 سياست حريم K
خواست	1207 K
خواستند	1207 K
خواندن	1193 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1191 به K خود تكيه	1205 K ما
خواهد	1185 منتشر K شد
خواهند	1185 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1178 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1162 ما را K كنيد	1174 K كنيد	1174 K كنيم	1204 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1176 به ما خبر K	1183 گوش K	1194 هديه K	1204 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1185 نوشتن K	1185 ارسال K	1185 بيانگر K	1202 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1182 وبينار K ما	1193 اشتراك K	1203 مقاله K	1203 مطلب K	1203 مطالعه K	1204 K ثبت نام كنيد
روزنامه	1202 ديدگاه K
روزنامهنگار	1178 K
روزنامهنگاري	1205 K مستقل
""", 'س': """
سالانه	1206 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1205 K ما
سايتهاي	1179 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1174 عضو K	1174 K	1204 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1189 خبرنامه K
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
علاقه	1175 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1182 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1185 K	1186 حروف لاتين (K)
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
كار	1205 K ما
كاربري	1193 حساب K خود شويد	1204 حساب K خود شويد
كانال	1162 به K ما	1174 K ما	1205 K ما
كتب	158 K
كتبت	158 K
كردهايد	1193 ثبت نام K	1193 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1200 K دريافت كنيم	1200 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1182 ديدن K	1183 گوش K	1194 هديه K	1197 روي لينك كليك K	1197 كليك K	1204 به ما كمك K	1204 روي لينك كليك K	1204 همين حالا ثبت نام K
كوكي	1165 از K
كوكيها	1165 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1185 حروف K	1186 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1202 K نظر
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
ما	1205 به K
مالي	1191 كمك K شما	1204 كمك K شما	1208 كمك K
ماه	1206 در K
ماهانه	1206 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1179 K خارجي	1179 اجازه ميدهيد K
محتوايي	1179 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1172 حقوق K است
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
مستقل	1205 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1193 K شويد	1204 K شويد
مشتركا	50 بصفتك K
مشتركان	1193 ويژه K است
مصنوعي	1180 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1205 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1198 ادامه K
منبع	1201 ذكر K
منتخب	1175 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1188 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1189 عضويت شما با K	1189 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1179 از شما اجازه K
ميدهد	1185 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1207 K
ميگويد	1207 K
ميگيريم	1200 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1185 منتشر K شد
نخواهند	1185 منتشر K شد
ندهيد	1204 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1188 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1204 در K ما	1205 K ما
نميشود	60 ايميل شما نمايش داده K	1185 منتشر K
نوشت	1207 K
نويسنده	1176 ايميل K	1178 K
نياز	1191 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1193 مشترك K
هماكنون	1204 K ثبت نام كنيد
همايش	1182 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1191 به حمايت شما K
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
وبينار	1182 K ما	1182 در K
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
ويديو	40 عكسها و K	40 عكس و K	1179 ديدن اين K
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
پژوهشگر	1178 K
""", 'گ': """
گزارش	1205 اين K
گزارشهاي	1205 K ما
گفت	1207 K
گفتند	1207 K
گفته	1207 K است	1207 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1496 का K रखने
अनुवाद	1498 K
अनुसार	1521 के K
अपनी	1503 K राय दें
अपील	1521 K की
अलर्ट	1505 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1518 K दान
आपको	57 हम K
आर्टिकल	1517 फ्री K	1517 मुफ्त K
आर्थिक	1507 K सहयोग दें	1507 K सहयोग करें	1518 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1477 ऐप K करें	1505 K करें
इनबॉक्स	1476 आपके K	1506 अपने K में
""", 'उ': """
उपयोग	1482 कुकीज का K	1482 कुकी का K
""", 'ए': """
एजेंसी	1516 K की फीड
एडिटर	1496 सब K हैं	1496 सब-K हैं
""", 'क': """
कमीशन	1515 हमें K मिल	1515 K मिल सकता है
कमेंट	1503 अपनी राय K	1504 K करने के लिए	1504 K में अपनी राय	1504 K हटा	1504 K करने वाले
करके	1506 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1476 ईमेल दर्ज K	1479 फॉलो K	1491 जॉइन K	1491 लाइक K	1494 हमें ईमेल K	1501 टिकट बुक K	1503 पोल में वोट K	1506 साइन अप K	1510 शेयर K	1510 साझा K	1510 सेव K	1518 फॉलो K	1518 लॉग इन K	1518 साइन अप K
कहती	1521 K
कहते	1521 K
कहा	1521 K
कहानी	67 अपनी K हमें
कीजिए	1518 मदद K
कॉपी	1510 लिंक K हो गया
कॉपीराइट	1490 K
क्लिक	1491 K करें	1518 यहां K करें	1518 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1519 इस K	1519 यह K
खबरें	1512 और K पढने के लिए	1517 मुफ्त K
खबरों	1512 अन्य K के लिए	1512 ताजा K के लिए	1512 की K के लिए
खरीदें	1501 यहां से K
खेलें	1503 क्विज K और
""", 'ग': """
गिफ्ट	1510 K करें
गोपनीयता	1482 K नीति
""", 'ज': """
जनरेट	1516 ऑटो-K
जरूर	1494 हमें K दें
जावास्क्रिप्ट	1482 K
जुडने	1492 K के लिए
जुडिए	51 आप भी K	1518 K
जुडें	51 आप भी K	1479 चैनल से K	1491 K	1501 हमारी टीम से K	1518 हमसे K
ज्वाइन	1491 K करें
""", 'ट': """
टिप्पणियों	1504 K के लिए
टिप्पणी	1504 K करने के लिए	1504 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1477 ऐप K करें	1505 K करें	1505 K कीजिए	1518 ऐप K करें	1518 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1522 K
दिखाया	60 ईमेल नहीं K
दें	1518 राय K
देखें	1518 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1482 K नीति
निर्भर	1507 आपके सहयोग पर K
नोटिफिकेशन	14 K	1477 K चालू करें	1505 K ऑन करें	1505 K ऑन कर लें
नौकरी	1501 K के अवसर
न्यूज	1480 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1476 हमारे K	1476 हमारा K	1476 हमारा साप्ताहिक K	1476 K के लिए	1519 हमारे K	1522 K
""", 'प': """
पढने	0 K का समय	1508 K के लिए
पढें	0 मिनट में K	1477 ऐप में K	1518 पूरी खबर K
पत्रकार	1519 हमारे K
पत्रकारिता	1496 K में सक्रिय हैं	1519 हमारी K	1519 स्वतंत्र K
पसंदीदा	1493 K सोर्स	1493 K स्रोत	1493 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1507 K के सहयोग से चलते
पाने	1506 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1516 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1521 K
पूछें	1498 K
पूरी	1508 बनकर K खबर
पॉडकास्ट	1502 K सुनें	1502 K सुनने के लिए	1519 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1520 K माह	1520 K वर्ष
प्रतिक्रिया	1503 अपनी K
प्रिफर्ड	1493 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1494 हमें K	1494 कमेंट करके K	1518 हमें K	1518 राय K
बताते	1521 K
बताया	1521 K
बाहरी	1497 K साइट
बिंदु	1498 मुख्य K
बॉक्स	1504 कमेंट K में
बोला	1521 K
बोले	1521 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1494 हमें K	1518 हमें K	1518 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1520 हर K
मांगते	1497 आपकी इजाजत K हैं	1497 आपकी अनुमति K हैं
मुताबिक	1521 K
मुफ्त	1517 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1508 पढना जारी K के लिए
रजिस्टर	1518 अभी K करें
रहिए	1512 जुडे K
रहें	1512 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1521 K
लिखें	38 हमें K	67 हमें K	1518 हमें K
लेख	1519 यह K	1519 इस K
लॉग	24 K इन
लॉगिन	1518 K करें
""", 'व': """
विचार	1516 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1502 K देखें	1502 K यहां देखें	1502 K भी देखें	1502 K देखने के लिए
वेबसाइट	1519 हमारी K
वेबिनार	1501 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1494 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1482 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1494 हमसे K करें
संपादित	1516 ने K नहीं किया
संवाददाता	39 हमारे K	1496 वरिष्ठ K हैं	1496 K हैं
सकते	1492 जुड K हैं	1492 फॉलो कर K हैं	1494 हमें भेज K हैं
सदस्य	55 मासिक K	1508 पहले से K हैं	1518 K बनें
सदस्यता	1508 K लें
सप्ताह	1520 प्रति K
सब्सक्राइब	1476 न्यूजलेटर को K	1476 न्यूजलेटर K	1479 चैनल को K	1491 K करें	1506 K करके आप	1518 K करें
सब्सक्राइबर	50 K	1508 K हैं
सब्सक्राइबर्स	1508 K के लिए है
सब्सक्रिप्शन	1506 K सफल	1522 K
समरी	1498 K
समर्थन	1518 K करें
सर्वाधिकार	1489 K सुरक्षित
सर्वे	1503 K में भाग लें	1503 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1507 हमें K करें	1518 आपका K	1518 हमें K	1518 K करें	1518 आपके K
सहयोगी	55 मासिक K
सामग्री	1497 से मिली K शामिल है	1497 K उपलब्ध नहीं है
सारांश	1498 K
सिंडीकेट	1516 K फीड
सीनियर	1496 K सब एडिटर हैं
सुझाएं	1518 सुधार K
सुनें	2 खबर K	2 लेख K	1502 को K	1502 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1497 कुकीज K करें
""", 'ह': """
हमारा	1477 K ऐप	1519 K काम	1519 K ऐप
हमारी	39 K टीम से	1518 K मदद करें	1519 K टीम
हमारे	1519 K पाठक	1519 K चैनल	1519 K साथ
हिस्सा	1503 सर्वे में K लें
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
กด	2818 Kเพิ่มเพื่อน	2819 Kติดตาม
กร	2788 Kอกอีเมล
กล	2822 K่าว
กอ	2820 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2819 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2806 Kบคุณที่สมัคร	2806 Kบคุณที่ลงทะเบียน	2820 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2819 Kิกที่นี่	2819 Kิกชม
คว	2816 Kามเห็นส่วนตัวของผู้เขียน
ค่	2815 Kาคอมมิชชั่น	2815 Kาคอมมิชชัน
""", 'จ': """
จด	2787 Kหมายข่าวของเรา	2806 Kหมายข่าวรายสัปดาห์ของเรา	2823 Kหมายข่าว
จะ	2805 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2819 Kวน์โหลดแอปของเรา	2819 Kวน์โหลดแอปได้	2819 Kวน์โหลดแอปเลย	2819 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2797 Kดต่อผู้สื่อข่าวของเรา	2797 Kดต่อกองบรรณาธิการ	2819 Kดตามเรา
ต่	2821 Kอเดือน	2821 Kอปี
""", 'ถ': """
ถื	2806 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2810 Kลองอ่าน
ทั	38 Kกมา	2816 Kศนะของผู้เขียน
ทา	2805 Kงเว็บไซต์ขอสงวนสิทธิ์	2807 Kงอีเมลทุก
ทุ	2807 Kกเช้าทางอีเมล
""", 'บ': """
บท	2811 Kความฟรี	2820 Kความนี้
บร	2823 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2822 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2808 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2822 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2797 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2799 Kมรับคุกกี้
""", 'ร': """
ระ	2822 Kบุว่า
รา	2821 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2808 Kวมสนับสนุนการทำงานของเรา	2819 Kวมสนับสนุน	2819 Kวมบริจาคให้เรา	2819 Kวมบริจาคกับเรา	2819 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2816 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2820 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2793 Kวนลิขสิทธิ์	2794 Kวนสิทธิ์
สน	2808 Kับสนุนสื่ออิสระ	2808 Kับสนุนการทำงานของเรา	2808 Kับสนุนนักข่าว	2819 Kับสนุนเรา	2819 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2787 Kัครรับจดหมายข่าว	2787 Kัครรับข่าวสาร	2819 Kัครรับ	2819 Kัครสมาชิกวันนี้	2819 Kัครสมาชิกเลย	2819 Kัครสมาชิกเพื่อ	2819 Kัครสมาชิกได้ที่	2819 Kัครสมาชิกของเรา	2823 Kาชิก
สำ	2810 Kหรับสมาชิกเท่านั้น
สื	2820 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2797 Kงเรื่องราวของคุณ	2797 Kงข่าวหาเรา	2819 Kงข้อมูลมาที่	2819 Kงคลิปมา
""", 'ห': """
หา	2797 Kกคุณมีข้อมูล
ห้	2793 Kามคัดลอกหรือ	2793 Kามคัดลอกข้อความ	2793 Kามคัดลอกเนื้อหา	2793 Kามคัดลอกบทความ	2794 Kามทำซ้ำ
""", 'อ': """
อย	2819 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2787 Kเมลของคุณ
อ่	2810 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2819 Kียนถึงเรา	2819 K้าสู่ระบบเพื่อ
เฉ	2810 Kพาะสมาชิก
เน	9 Kื้อหานี้	2799 Kื้อหาจากภายนอก	2799 Kื้อหาภายนอก
เป	2810 K็นสมาชิกอยู่แล้ว	2822 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2805 Kื่อแสดงความคิดเห็น	2810 Kื่ออ่านต่อ	2810 Kื่ออ่านบทความ	2818 Kิ่มเพื่อนไลน์	2818 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2805 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2797 K้งเบาะแสข่าว	2797 K้งเรา	2819 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2796 Kล่งข่าวที่ต้องการ	2796 Kล่งข่าวโปรด	2796 Kล่งที่มาที่ต้องการ
แอ	2818 Kดไลน์	2818 Kดไลน์เพื่อ	2819 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2819 Kวตเลย	2819 Kลดแอป
""", 'ใ': """
ให	2820 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3060 hãy gửi K
""", 'ủ': """
ủng	3049 ly cà phê K hộ	3060 hãy K hộ
""", 'あ': """
あと	1820 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1828 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1787 Kいのブラウザ
お寄	1828 Kせください
お届	57 Kけします
お申	1808 Kし込みはこちら	1828 Kし込みください	1828 Kし込みはこちら
お聞	1828 Kかせください
お見	1828 K逃しなく
お試	1828 Kしください
お読	1828 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1825 K転載したものです	1825 Kの転載です
か月	1774 K無料	1830 K無料
""", 'が': """
が無	1787 javascriptK効
""", 'こ': """
ここ	1773 Kからは有料	1774 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1773 K記事は有料	1773 K記事は会員	1792 K記事についてのご意見	1829 K記事が	1829 K記事を	1829 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1787 K用のブラウザ
ご協	1828 K力ください
ご存	1826 Kじの方は
ご寄	1771 K付をお願い	1828 K付
ご意	43 K見・ご反論	1792 K見・ご感想	1792 K見をお寄せ
ご感	1792 K想をお寄せ
ご支	1771 K援をお願い	1828 K援
ご登	1817 K録ありがとうございます	1828 K録
ご覧	1828 Kください	1828 Kいただけます
ご購	1828 K読
ご連	1828 K絡ください
""", 'す': """
すで	1820 Kに会員の方
すべ	1774 Kての記事が
""", 'ぜ': """
ぜひ	1784 Kフォロー
""", 'で': """
でも	1784 K配信中
で受	1801 lineKけ取る
で届	1801 lineKく
で最	1801 lineK新
""", 'と': """
と強	1831 K調
と書	1831 Kい
と発	1831 K表
と話	1831 Kし	1831 Kす
と語	1831 Kっ	1831 Kる
と説	1831 K明
と述	1831 Kべ
""", 'に': """
によ	1831 Kると
""", 'の': """
の使	1790 cookieK用
の学	48 aiK習
の採	1808 K用情報
の提	1825 K供記事です
""", 'を': """
をフ	1784 Kォローする	1784 Kォローしよう
を使	1790 cookieK用
を利	1790 cookieK用
を有	1787 javascriptK効	1787 javascript K効
を発	1831 K表した
を許	1805 cookieK可
""", 'ア': """
アカ	1801 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1824 Kィリエイト広告	1824 Kィリエイトプログラム	1824 Kィリエイトリンク
アプ	1779 Kリで開く	1779 Kリで読む	1779 Kリはこちら	1780 Kリを開く	1780 Kリをダウンロード	1780 Kリのダウンロード	1780 Kリをインストール	1816 Kリなら通知	1816 Kリなら速報	1816 Kリなら、	1816 Kリで読むと	1816 Kリなら
アン	1812 Kケートにご協力	1812 Kケートはこちら	1812 Kケート実施中	1813 Kケートに答えて
""", 'カ': """
カ月	1774 K無料	1830 K無料
""", 'ク': """
クイ	1813 Kズに答えて
クッ	1789 cookie(Kキー)	1790 Kキーを使用	1790 Kキーを利用	1805 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1792 Kントを投稿するには	1792 Kントするには	1792 Kントをお寄せ	1793 Kント欄で	1793 Kント欄に	1793 Kント欄から	1793 Kント欄へ	1815 Kントは削除します	1815 Kントは削除することが	1815 Kントは削除する場合	1815 Kントは承認	1815 Kントは公開前	1815 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1771 Kートをお願いします	1828 Kートをお願い	1828 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1828 Kンロードしてください
""", 'チ': """
チケ	1808 Kット販売中
チャ	1785 Kンネル登録を	1801 Kンネルに参加する	1801 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1777 Kースレターに登録	1778 Kースレターを	1801 googleKースで	1817 Kースレター登録はこちら	1832 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1784 Kローして最新	1784 Kローをお願い	1828 Kローしてください
""", 'プ': """
プッ	1780 Kシュ通知
プラ	1789 Kイバシーポリシーに
プレ	1774 Kミアム会員
プロ	1824 Kモーションが含まれ	1824 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1777 Kマガに登録	1778 Kマガで	1817 Kマガ登録はこちら	1817 Kマガの登録	1829 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1777 Kルマガジンに登録	1778 Kルマガジンで	1778 Kルマガジンを	1778 Kルでお届け	1792 Kルアドレスが公開されることはありません	1817 Kルアドレスを入力してください	1832 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1773 Kインして続きを	1773 Kインしてください	1774 Kインが必要	1828 Kインして
""", 'ヶ': """
ヶ月	1774 K無料	1830 K無料
""", '上': """
上优	3095 在googleK先
上優	3095 在googleK先
""", '下': """
下方	3130 K留言
下載	3076 K客戶端	3078 Kapp	3078 K應用程式
下载	3076 K客户端	3078 Kapp	3078 K应用	3129 K客户端
""", '不': """
不代	3094 K表本站	3111 K表本站立场	3124 K表本報立場	3124 K表本报立场	3124 K表本站立场	3124 K表本站立場	3124 K表本媒體立場	3124 K表本網立場	3124 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3094 K转载	3094 K轉載
不认	43 K同本文
不錯	3129 K過
不错	3129 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3094 K表作者
仅供	3111 K其表达个人看法
仅限	3116 K会员	3116 K订户
""", '他': """
他說	3132 K
他说	3132 K
""", '付': """
付費	3071 K後	3133 K牆
付费	3071 K后	3133 K墙
""", '以': """
以閱	3070 K讀全文
以阅	3070 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3071 K专享	3116 K限定内容
会員	50 Kの方は	50 Kは月に	1773 K限定です	1773 K限定の記事	1773 K登録できます	1774 K登録すると	1774 K登録が必要	1820 Kの方はこちら	1820 K登録で続きを読む	1820 K登録後にご覧	1828 K登録して	1828 K登録は	1828 K登録がお済み	1828 K登録をお願い	1828 K登録で	1828 K登録のうえ	1828 K登録はこちら	1828 K登録ください	1829 Kの方
会費	1818 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3068 K支持	3129 K支持,	3129 K支持让	3129 K支持讓	3129 K支持是
""", '使': """
使用	3086 Kcookie改善	3086 Kcookie以	3086 K cookie 以	3086 K cookie 来	3086 K cookie 來	3087 Kcookie来	3087 Kcookie來
""", '來': """
來自	3102 K外部平台的內容
""", '依': """
依靠	3114 K读者的支持	3114 K讀者的支持
""", '侵': """
侵权	3094 K请	3094 K必究
侵權	3094 K必究
""", '個': """
個人	1790 K情報の取り扱い	1825 Kの見解です	3111 K看法
""", '偏': """
偏好	3095 K來源	3095 K来源
""", '僅': """
僅限	3116 K會員	3116 K訂戶
""", '優': """
優先	1800 Kソース	1800 K表示に設定	1800 Kする情報源	1800 K的に表示
""", '免': """
免費	15 K閱讀	3125 K文章	3125 K閱讀篇數	3125 K閱讀額度	3126 K註冊即可	3126 K註冊後	3129 K訂閱	3131 K試用
免费	15 K阅读	3125 K文章	3125 K阅读篇数	3126 K注册即可	3126 K注册后	3129 K订阅	3131 K试用
""", '全': """
全文	20 Kを	1773 Kを読むには	1773 Kをお読み
""", '公': """
公众	16 K号	3081 K号:
公式	1780 Kアプリ	1784 Kアカウントをフォロー	1784 Kアカウントを友だち	1801 Klineはこちら	1829 Kline
""", '关': """
关注	3081 K我们的	3129 K我们
""", '内': """
内阅	3076 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3132 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1830 K
初月	1820 K#円で	1830 K無料
""", '判': """
判断	1831 Kした
""", '利': """
利用	1789 K規約に同意
""", '前': """
前請	3111 K先登入
前请	3111 K先登录
""", '剩': """
剩余	3070 K#%
剩餘	3070 K#%
""", '力': """
力を	1818 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3081 Kline好友	3081 Kline官方	3081 Kline@	3114 K贊助行列	3114 K赞助行列	3129 K会员	3129 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1829 Kになります
""", '動': """
動画	40 Kや写真	1809 Kをご覧ください	1809 Kはこちら	1810 Kでも詳しく	1810 Kでも解説
""", '包': """
包月	3131 K
""", '即': """
即可	3111 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1785 Kち追加
""", '収': """
収益	1824 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3074 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1802 K班までご	1818 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1777 Kトレイに
""", '只': """
只靠	3114 K讀者	3114 K读者
""", '同': """
同意	3102 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3132 K
告诉	38 K我们	67 K我们	3132 K
""", '呼': """
呼び	1831 Kかけた	1831 Kかける	1831 Kかけて	1831 K掛け
""", '命': """
命じ	1831 Kた
""", '喊': """
喊道	3132 K
""", '因': """
因为	3129 K有你的支持
因為	3129 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1824 Kの一部が還元
""", '外': """
外部	1805 Kコンテンツ	3102 K内容	3102 K內容
""", '她': """
她說	3132 K
她说	3132 K
""", '好': """
好評	1808 K発売中
""", '如': """
如侵	3094 K权
如有	3094 K侵权	3094 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3082 K微信
""", '定': """
定期	3129 K定額
""", '寄': """
寄付	1828 Kをお願い	1832 K
寄到	3074 K您的信箱	3113 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3132 K
""", '居': """
居合	1826 Kわせた方は
""", '已': """
已是	3070 K會員	3116 K订户	3116 K訂戶
已经	3070 K是会员
""", '年': """
年額	1830 K
""", '广': """
广告	11 K	3088 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1787 Kブロック	1818 Kに頼らず
""", '廣': """
廣告	11 K	3088 K攔截
""", '开': """
开启	3078 K通知
""", '弊': """
弊社	1829 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1829 Kイト
当社	1829 Kの
当編	1829 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3078 K扫	3082 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1771 Kをお願いします	1828 Kをお願い	1828 Kして
""", '您': """
您已	3113 K成功订阅	3113 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3068 K支持	3114 K每一份捐款	3114 K每一筆捐款	3129 K捐款	3129 K支持,	3129 K支持让	3129 K支持讓	3129 K支持是
""", '情': """
情報	1802 Kをお寄せください	1802 K提供はこちら	1802 K提供を募集	1802 K提供をお待ち	1802 Kをお待ちして	1826 Kをお持ちの方は	1826 K提供窓口
""", '感': """
感謝	3113 K您的訂閱	3129 K閱讀	3129 K您的支持
感谢	3113 K您的订阅	3129 K阅读	3129 K您的支持
""", '成': """
成为	51 K其中一员	3070 K会员即可	3116 K付费会员	3129 K会员,	3129 K会员即可	3129 K我们的会员
成為	3070 K會員即可	3114 K我們的贊助	3116 K付費會員	3129 K會員,	3129 K會員即可	3129 K我們的會員
""", '我': """
我们	3086 K使用cookie	3086 K使用 cookie	3130 K的
我們	3086 K使用cookie	3086 K使用 cookie	3130 K的
""", '手': """
手机	3078 K客户端
""", '打': """
打开	3076 Kapp	3078 K微信
打開	3076 Kapp
""", '扫': """
扫一	3078 K扫
扫描	3076 K二维码下载	3076 K二维码加入	3078 K二维码关注	3129 K二维码下载	3129 K二维码关注	3129 K二维码加入	3129 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3094 K有风险
""", '指': """
指出	3132 K
指摘	1831 Kした
""", '捐': """
捐助	3114 K我们	3114 K我們
捐款	3129 K支持	3133 K
""", '掃': """
掃一	3078 K掃
掃描	3076 K qr	3129 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3078 K通知
推送	14 K	3078 K通知
""", '支': """
支持	3067 K獨立媒體	3067 K独立媒体	3068 K我们的	3068 K我們的	3129 K我们,	3129 K我們,	3129 K我们。	3129 K我們。	3129 K我们的报道	3129 K我們的報導	3129 K我们的新闻	3129 K我們的新聞	3129 K我们的记者	3129 K我們的記者	3129 K我们的工作	3129 K我們的工作	3129 K我们继续	3129 K我們繼續
支援	1828 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3094 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3095 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1831 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3116 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1777 K情報をお届け
""", '會': """
會員	50 K每月	3071 K專享	3116 K限定內容
""", '月': """
月額	1774 K#円	1830 K
""", '有': """
有了	3129 K你的支持	3129 K您的支持
有料	50 K会員は	1773 K会員限定	1773 K会員になる	1773 K会員の方	1820 K記事が読めます	1832 K会員
有权	3111 K删除
有權	3111 K刪除
""", '未': """
未經	3094 K授權不得	3094 K授權,不得	3094 K授權禁止	3094 K授權請勿	3094 K授權,請勿
未经	3094 K授权不得	3094 K授权,不得	3094 K授权禁止	3094 K授权,禁止	3094 K授权请勿	3094 K授权,请勿
""", '本': """
本ま	1820 月#Kで無料で
本ア	1829 Kプリ
本サ	1829 Kイト
本刊	3130 K
本報	3130 K導
本报	3130 K读者	3130 K道
本文	3094 K来源	3130 K
本站	3130 K
本紙	38 Kまで	67 Kまで
本網	3086 K站使用	3130 K
本网	3086 K站使用
本記	1829 K事
本誌	1829 K
""", '来': """
来自	3102 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3081 K关注	3129 K加入	3129 K赞助	3129 K订阅	3129 K投稿
""", '歡': """
歡迎	3081 K追蹤	3129 K加入	3129 K贊助	3129 K訂閱	3129 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1773 K#文字	1773 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3131 K
每日	3075 K简报	3075 K簡報	3075 K電子報
每月	3131 K
""", '求': """
求め	1831 Kた	1831 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3088 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3129 K关注	3129 K这里
""", '無': """
無料	15 K記事	1773 Kで会員登録	1773 K会員に登録	1820 Kで読める記事の上限	1820 K会員になると	1828 K会員に登録	1828 K会員登録	1830 K体験
無断	1799 K転載	1799 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3094 K所有	3094 K归本	3094 K归原	3094 K归作者	3094 K归属
版權	3094 K所有	3094 K歸
""", '独': """
独立	1829 Kしたジャーナリズム	3130 K新闻	3130 K媒体
""", '獨': """
獨立	3130 K新聞	3130 K媒體
""", '獲': """
獲得	3123 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3130 K者
由读	3130 K者
""", '申': """
申し	1808 K込みはこちら
申込	1808 Kみはこちら	1808 Kはこちら
""", '电': """
电子	3133 K报
""", '畅': """
畅读	3116 K全站
""", '留': """
留言	85 K区	85 K區	3130 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1802 Kをお寄せ
""", '登': """
登入	24 K或	3070 K後繼續	3070 K會員	3126 K或註冊
登录	24 K或	3070 K后继续	3070 K后查看全文	3070 K后查看完整	3126 K或注册
登録	1820 Kして続きを読む	1828 Kしてください	1828 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1829 Kまの
""", '看': """
看更	3076 appK多
""", '禁': """
禁止	3094 K转载
禁無	1798 K断
""", '私': """
私た	1829 Kちの
""", '科': """
科し	1831 Kた
""", '称': """
称	3132 K
""", '稱': """
稱	3132 K
""", '立': """
立即	3129 K加入我们	3129 K加入我們	3129 K订阅	3129 K訂閱	3129 K下载	3129 K下載	3129 K报名	3129 K報名	3129 K成为会员	3129 K成為會員
""", '第': """
第一	3111 K条评论	3111 K則留言	3111 K條評論
""", '筆': """
筆者	1825 K個人の見解
""", '紙': """
紙の	1829 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1773 Kを読むには	1773 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1829 K部では
""", '繼': """
繼續	3070 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3070 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3132 K
者说	3132 K
""", '联': """
联盟	74 K链接	3123 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3123 K行銷連結	3123 K連結
聯絡	38 K我們
""", '若': """
若有	3094 K侵权	3094 K侵權
""", '获': """
获得	3123 K佣金
""", '著': """
著作	1799 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3111 K本站立场
表示	3132 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3070 K即可	3070 K後繼續	3074 K我們的	3074 K電子報	3129 K我們	3133 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1802 Kまでご連絡ください
""", '訴': """
訴え	1831 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1831 Kた
認為	3132 K
""", '說': """
說:	3132 K
說。	3132 K
說道	3132 K
""", '読': """
読み	1774 K放題
読者	18 Kの寄付	18 Kの支援	1818 Kの会費で	1829 Kの皆様	1829 Kの皆さ	1829 Kアンケート
""", '請': """
請先	3129 K登入
請啟	3086 K用javascript
請我	54 K喝咖啡
請捐	3129 K款
請支	3067 K持我們	3129 K持我們
請登	3129 K入後	3129 K入以
請立	3129 K即捐款
請輸	3113 K入您的電子	3129 K入您
請點	3129 K擊此處	3129 K擊這裡	3129 K擊下方	3129 K擊連結
""", '讀': """
讀者	43 K投書	3130 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3070 K即可	3070 K后继续	3074 K我们的	3074 K电子报	3129 K我们	3133 K费
""", '认': """
认为	3132 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3111 K服务协议
""", '说': """
说:	3132 K
说。	3132 K
说道	3132 K
""", '请': """
请先	3129 K登录
请启	3086 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3129 K款
请支	3067 K持我们	3129 K持我们
请点	3129 K击此处	3129 K击这里	3129 K击下方	3129 K击阅读	3129 K击关注	3129 K击链接
请登	3129 K录后	3129 K录以
请立	3129 K即捐款
请输	3113 K入您的电子邮箱	3113 K入您的邮箱	3129 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3130 K问卷	3130 K群
""", '責': """
責任	3094 K編輯:
""", '賺': """
賺取	3123 K佣金
""", '購': """
購読	1773 K者の方は	1774 Kすると	1828 Kしてください	1829 K者の方	1832 K料
""", '贊': """
贊助	3067 K我們	3129 K我們
""", '责': """
责任	3094 K编辑:
""", '赚': """
赚取	3123 K佣金
""", '赞': """
赞助	3067 K我们	3129 K我们
""", '身': """
身边	3130 K的新鲜事
身邊	3130 K的新鮮事
""", '転': """
転載	45 K	1798 Kを禁じ
""", '輸': """
輸入	3113 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3094 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3094 K请注明
""", '输': """
输入	3113 Kemail
""", '这': """
这篇	3130 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3081 K我們的	3095 Kgoogle news	3129 K我們
""", '送': """
送っ	49 Kてください
送到	3113 K你的邮箱	3113 K您的邮箱	3113 K您的信箱
""", '這': """
這篇	3130 K文章
""", '通': """
通知	14 K	1780 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1817 Kニュースレター
""", '邀': """
邀請	3129 K您
邀请	3129 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3132 K
""", '长': """
长说	3132 K
""", '開': """
開啟	3078 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3070 K全文請
""", '關': """
關注	3081 K我們的	3129 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3070 K全文请
""", '随': """
随时	3129 K掌握
""", '隐': """
隐私	3087 K政策
""", '隨': """
隨時	3129 K掌握
""", '隱': """
隱私	3087 K權政策	3087 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3133 K報
""", '需': """
需接	3102 K受cookie
需要	3102 K接受cookie	3129 K您的支持	3129 K你的支持
""", '音': """
音声	1809 Kでもお聴き
""", '首': """
首年	3128 K仅需
首月	3116 K仅需	3116 K只要	3128 K免费	3128 K免費	3128 K仅	3128 K僅	3128 K只需	3131 K
首选	3095 K来源	3095 K新闻来源
首選	3095 K來源	3095 K新聞來源
""", '點': """
點擊	3129 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1883 K
가입해	1883 K 주세요
""", '강': """
강조했다	1886 K
""", '계': """
계속	1837 K 읽으려면	1837 K 읽으시려면
계신	1860 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1847 K 뉴스에서
구독	50 K 회원은	1837 K 후 이용
구독료	1887 K
구독을	1883 K 신청하세요
구독자	1837 K 전용 기사	1837 K 전용 콘텐츠	1837 K 전용입니다	1837 K 전용 서비스	1884 K
구독자는	50 K
구독자만	1837 K 볼 수	1874 K 읽을
구독자에게만	1874 K 제공
구독하고	1847 K
구독하세요	1859 K	1883 K
구독하시면	1837 K
구독해	80 K 주세요	1846 K 주세요	1872 K 주셔서	1883 K 주세요
구독해주세요	1846 K
구독해주셔서	1872 K
""", '금': """
금요일	1872 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1837 전체 K 보려면	1874 전체 K 읽어보세요
기자를	1873 K 응원해
기자에게	1860 K 연락해 주세요
""", '남': """
남겨주세요	1883 K
""", '네': """
네이버	1847 K 메인에서	1859 K 구독
네이버에서	1847 K 구독
""", '놓': """
놓치지	1883 K 마세요
""", '눌': """
눌러주세요	1883 K
""", '뉴': """
뉴스레터	78 K	1839 K 구독하기	1839 K 구독하세요	1839 K 신청하기	1839 K 구독 신청하기	1884 K	1887 K
뉴스레터로	1839 K 받아
뉴스레터를	1839 K 받아	1839 K 구독하세요	1839 K 구독해	1839 K 구독하고	1839 K 구독하면	1883 K 신청하세요
""", '다': """
다운로드하세요	1883 K
""", '달': """
달	1874 첫 K #원
""", '당': """
당신의	1860 K 제보가	1884 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1870 K 삭제될	1870 K 삭제합니다	1870 K 통보	1870 K 예고	1870 K 운영자	1870 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1886 K
""", '독': """
독립	1884 K 언론
독립언론	1884 K
독립언론을	1873 K 지켜
독자	1882 K 후원으로	1883 K 여러분의	1884 K 여러분
독자님의	1835 K 후원	1882 K 후원으로
독자들의	18 K 후원	1882 K 후원으로
독자의	1882 K 후원으로	1884 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1872 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1883 K
""", '로': """
로그인	24 K	1837 K 후 이용
로그인이	1837 K 필요합니다	1837 K 필요한 서비스	1837 K 필요해요
로그인하거나	1883 K
로그인하고	1874 K 계속
로그인하면	1874 K 계속
로그인하시면	1837 K
""", '링': """
링크에서	1883 K 확인하세요
""", '마': """
마음에	1873 기사가 K 드셨다면
""", '만': """
만나보세요	1883 K
""", '말': """
말했다	1886 K
""", '매': """
매월	1885 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1872 K 보내드려요
메일함으로	1839 K
""", '무': """
무단	1857 K 복제	1857 K 전재
무단전재	1856 K
무료	15 K 기사	1880 K 기사	1885 K 체험
무료로	15 K 볼 수 있는	1874 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1883 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1886 K
""", '보': """
보내	57 K 드립니다	1883 K 주세요
보내드리는	1872 K
보내드립니다	57 K	1872 K
보내주세요	1883 K
""", '본': """
본	1884 K 기사
본사의	1878 K 편집 방향	1878 K 편집방향
본지는	1884 K
본지의	1878 K 편집 방향	1878 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1860 K 보내주세요	1860 K 보내 주세요
사전	1865 K 등록하기	1865 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1858 K 매체로	1858 K 출처로	1858 K 언론사	1858 K 매체
선호하는	1858 K 출처
""", '설': """
설명했다	1886 K
설문에	1883 K 참여하세요
설치하세요	1883 K
""", '세': """
세미나	1865 K 신청하기
""", '소': """
소식을	1872 K 전해드립니다
""", '속': """
속보를	1871 K 받아보세요
""", '수': """
수수료를	1877 K 받을 수 있습니다	1877 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1882 K 후원으로
시작하세요	1883 K
""", '아': """
아래에서	1883 K 확인하세요
""", '알': """
알려	1883 K 주세요
알려주세요	1883 K
알림	1843 K 받기	1843 K 설정
알림을	14 K	1871 K 켜고
""", '앱': """
앱	1843 K 다운로드	1843 K 설치	1871 K 설치하기
앱에서	1842 K 보기	1842 K 열기	1871 K 더 편하게	1883 K 확인하세요
앱으로	1842 K 보기	1871 K 더
앱을	1843 K 다운로드	1871 K 다운로드하세요	1871 K 설치하세요
""", '언': """
언론을	1873 독립 K 지켜
""", '여': """
여기서	1883 K 확인하세요
여러분	1884 K 덕분
여러분의	1860 K 제보를	1873 K 후원이	1883 K 후원
""", '영': """
영상에서	1866 K 확인하세요	1866 K 확인할 수 있습니다	1883 K 확인하세요
영상으로	1866 K 확인하세요
영상을	1866 K 확인하세요
""", '온': """
온라인	1865 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1863 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1884 K 기자
우리의	1884 K 저널리즘
""", '운': """
운영되고	1873 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1873 K 응원
""", '월': """
월	1885 K #원
""", '유': """
유료	1837 K 구독자만
유튜브	1847 K 구독
""", '음': """
음성으로	1866 K 들으려면	1866 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1883 K
응원해	1835 K 주세요	1883 K 주세요
""", '의': """
의견을	1883 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1884 K 기사가	1884 K 기사는	1884 K 기사
이메일	1840 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1839 K 입력하세요	1839 K 입력해 주세요	1839 K 입력해주세요	1839 K 입력하시면
이미	1874 K 구독자이신가요
이벤트에	1883 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1865 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1858 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1856 K 금지
재배포금지	1856 K
""", '저': """
저작권법	1857 K
저작권법의	1857 K
저작권자	1857 K
저작권자의	1857 K
저희	1884 K 뉴스레터	1884 K 채널	1884 K 앱
저희는	1884 K
저희를	1884 K
""", '적': """
적었다	1886 K
""", '전': """
전문을	20 K
전용	1837 회원 K 기사	1837 회원 K 콘텐츠	1837 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1886 K
""", '정': """
정기후원	1885 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1860 K 부탁드립니다
제보는	1860 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1860 K 기다립니다	1860 K 받습니다
제보해	38 K 주세요	67 K 주세요	1883 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1877 K 링크
제휴링크	1877 K
""", '좋': """
좋아요	1859 구독과 K 부탁
좋아요를	1859 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1883 K 확인하세요	1883 K 신청하세요	1883 K 참여하세요
지켜주세요	1883 K
""", '채': """
채널	1846 K 추가	1859 K 추가하기	1859 K 구독하기	1881 K 추가하고	1881 K 추가하면
채널에	1859 K 참여하세요
채널에서	1859 K 소식을	1883 K 확인하세요
채널을	1881 K 추가하고	1881 K 추가하면	1881 K 추가해	1881 K 구독하고	1881 K 구독하면
채용	1865 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1885 K 달
""", '추': """
추가해	1859 K 주세요
추가해주세요	1859 K
""", '친': """
친구	1859 K 추가하세요
""", '카': """
카카오톡	1881 K 채널에서	1881 K 채널
""", '커': """
커피	54 K 한 잔 사	1873 K 한 잔 값으로
""", '쿠': """
쿠키	1863 K 동의가
쿠키를	1863 K 허용해야	1863 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1865 K 보기
""", '파': """
파트너스	1877 K 활동
""", '팔': """
팔로우하기	1846 K	1859 K
팔로우하세요	1883 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1878 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1877 K 받아
""", '활': """
활용	1856 ai 학습 및 K 금지
""", '회': """
회원	1837 K 전용입니다
회원가입	1837 K 후	1883 K 후
회원가입은	1883 K
회원가입을	1883 K 하
회원가입하고	1883 K
회원가입하면	1874 K 월
회원가입하세요	1883 K
회원가입하시면	1883 K
회원만	1837 K 볼 수
""", '후': """
후원금	1887 K
후원으로	1873 독자의 K 운영됩니다	1873 독자의 K 운영하는
후원을	1835 K 부탁드립니다	1883 K 부탁
후원이	1835 K 필요합니다	1835 K 큰 힘이
후원하세요	1883 K
후원해	80 K 주세요	1835 K 주세요	1883 K 주세요
후원회원의	1882 K 후원으로
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
dueños
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
ensaísta
ensimmäinen
enthält
entraînement
entrée
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
économiste
écris
écrit
écrivain
écrivez
éditorialiste
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
αφεντικά
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
διαφημίσεων
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
ιδιοκτήτες
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
κεθεα
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
μεγαλομετόχους
μετόχους
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
