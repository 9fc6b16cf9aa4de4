"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2984
# comentário	2240
# comentários	2240
# gün ücretsiz deneyin	2784
# hozzászólás	1495
# komentářů	315
# komentāri	1892
# příspěvků	315
# yaşindan küçükler oynayamaz	2847
# σχόλια	625
# коментарі	2904
# коментарів	2904
# комментариев	2409
# комментарий	2409
# комментария	2409
# תגובות	1389
# تعليقات	111
# نظر	1124
# कमेंट	1441
# € al mes durante # meses	1017
# € al mese per # mesi	1670
# € por mês durante # meses	2281
#か月無料	1732
#カ月無料	1732
#ヶ月無料	1732
#件のコメント	1748
#則留言	3046
#条评论	3046
""", 'a': """
a carregar vídeo	2295
a cikk a hirdetés alatt folytatódik	1491
a cikk a hirdetés után folytatódik	1491
a cikk meg is hallgatható	1489
a cikk meghallgatása	1498
a cikk megosztása	1489
a folytatáshoz regisztráljon	1483
a hirdetés után folytatjuk	1491
a kommentelés lezárult	1495
a lire également	1277
a rovat további cikkei	1496
a szerző a lap munkatársa	1506
a szerző jogász	1506
a szerző közgazdász	1506
a szerző politológus	1506
a szerző történész	1506
a szerző újságíró	1506
a témában további cikkek	1496
abo abschließen	462
abonați-vă	2335
abone değil misin	2863
abone değil misiniz	2863
abonează-te	2335
abonelere özel	2784
abonelere özel avantajlar	2847
abonelere özel indirim	2847
abonelere özel içerik	2863
aboneliğini seç	2863
aboneliğinizi seçin	2863
abonner nå	2051
abonner på nyhetsbrevet	2056
abonné	1329
abonnér	381
abonnér nu	381
abonnés	1244
abonnés uniquement	1317
abonē	1886
abonē jaunumus	1910
abonē un lasi visus rakstus	1886
abonēt	1886
abrir menú	978
acasă	2349
accede a todos los contenidos sin límites	1017
acceptér	395
acceptă toate	2357
acceptă și afișează conținutul	2357
accéder au dossier	1355
accéder à l'article	1244
accéder à la page de dons	1346
aceitar e ver o conteúdo	2262
aceito receber comunicações	2311
aceito receber comunicações de marketing	2311
aceito receber comunicações e ofertas	2276
acepto la política de privacidad	1049
acest articol este rezervat abonaților	2372
acesta este ultimul tău articol gratuit	2372
acheter ce numéro	1304
achetez ce numéro	1304
activează alertele	2366
activează notificările	2366
actualités	1277
actualizar la página	1042
ad 광고	1824
adaugă un comentariu	2346
add meg az e-mail-címed	1501
además	975
adhérer	1235
adja meg az e-mail-címét	1501
adja meg e-mail-címét	1501
adomány	1481
adományozok	1481
adományozás	1481
adreça electrònica	283
afficher la vidéo	1341
afficher les réponses	1328
afișează conținutul	2357
afișează conținutul extern	2357
afișează originalul	2350
agora não	2213
ai deja un abonament? autentifică-te	2372
ai observat o greșeală	2346
ai सारांश	1456
ai से तैयार सारांश	1456
ai 요약	1824
ai-genereret resumé	406
ai-resumé	406
ai-összefoglaló	1498
aicinām ievērot cieņu komentāros	1892
aiheeseen liittyvää	1184
aiheesta lisää	1184
ainda não tem conta	2309
ainda não é assinante	2309
aitäh liitumast	1096
aizvērt	1894
aizvērt reklāmu	1895
ai摘要	3066
ai重點整理	3066
ajouter à mes favoris	1263
ajouter à mes sources préférées	1363
ajouter à vos sources préférées	1363
ajouter à vos sélections	1263
ajándékozza a cikket	1489
ajándékozza a cikket barátjának	1489
ajánlataink	1496
ajánljuk	1496
ajánljuk még	1496
ajánlott	1496
ajánlott cikkek	1496
ajánló	1496
akceptuję	2147
akkurat nå	2072
aktuálně	316
algo salió mal	1050
alle abo-angebote im überblick	554
alle angaben ohne gewähr	560
alle inhalte sind urheberrechtlich geschützt	601
alle newsletter im überblick	545
alle preise ohne gewähr	560
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	484
als podcast hören	555
alte știri	2347
alterar preferências de cookies	2262
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	2849
altyazilari göster	2849
alătură-te conversației	2360
am înțeles	2350
amazon'da gör	2847
amintește-mi mai târziu	2333
ana sayfaya dön	2869
anasayfaya dön	2869
andra läser	19	2689
andra läser just nu	19
andra läste även	2689
andre har også lest	19
andre leser nå	2072
andre leste også	2072
andre læser	403
andre læser lige nu	403
andre læser også	19
andre læste også	403
angebot wählen	554
anhören	483
anhören # min	483
anmäl dig	2672
anmäl dig till nyhetsbrevet	2672
annonce - artiklen fortsætter nedenfor	394
annonces légales	1304
annoncørbetalt	87
annoncørbetalt indhold	87	411
annons - artikeln fortsätter nedan	2681
annonsen slutar här	2681
annonsinnehåll	2696
annonslänk	2681
annonsörsinnehåll	2696
annonsørinnhold	87	2080
anulezi oricând	2372
anuluj odpowiedź	2150
användarvillkor	2682
anzeigensonderveröffentlichung	560
anúncio	2235
anúncios	2235
apmaksāts saturs	1895
aportación mensual	1044
aportación única	1044
apple ile giriş yap	2863
après la publicité	1268
após a publicidade	2235
apóyanos	936
apóyanos en patreon	1044
apúntate	948
arată mai puțin	2350
arată tot	2350
arkadaşina gönder	2791
arkadaşinla paylaş	2791
article abonné	1244
article ajouté à vos sélections	1263
article lu par une voix de synthèse	1337
article précédent	1277
article réservé aux abonnés	1244
article sponsorisé	1304
articles associés	1277
articles liés	1277
articles recommandés	1277
articles récents	1277
articol exclusiv pentru abonați	2372
articole asemănătoare	2347
articole înrudite	2347
articoli più letti	1673
articolul continuă după reclamă	2343
articolul continuă mai jos	2343
articolul următor	2347
artikeln finns också som ljud	2677
artikeln fortsätter efter annonsen	2681
artikeln fortsätter nedan	2681
artikeln fortsätter under bilden	2681
artikeln går att lyssna på	2677
artikeln är låst	2667
artikeln är uppläst av en dator	2677
artikkel jätkub pärast reklaami	1080
artikkel jätkub reklaami järel	1080
artikkel täieneb	1078
artikkelen er låst	2051
artikkelen finnes også som lyd	2060
artikkeli jatkuu kuvan jälkeen	1178
artikkelin voi myös kuunnella	1176
artiklen er låst	381
artiklen er læst op af en robot	390
artiklen findes også som lyd	390
artiklen fortsætter efter annoncen	394
artiklen fortsætter nedenfor	394
artiklen fortsætter under billedet	394
artiklen kan også høres	390
artikli loeb ette tehishääl	1076
artiklit loeb tehishääl	1076
artykuł dla subskrybentów	2132
artykuł sponsorowany	2146
artykuły na e-mail	2135
artículo anterior	975
artículo relacionado	975
artículo siguiente	1053
artículos recomendados	1021
artículos relacionados	975
as notícias mais lidas	2284
ascultă	2340
aslini göster	2801
assine já	2218
atbalstīt	1886
atcel jebkurā laikā	1886
atradi kļūdu rakstā	1892
atualizar a página	2304
atualizar página	2304
atvērt	1894
atšaukti galite bet kada	1845
aucun commentaire à ce niveau	1308
audio narrado por una voz automática	1000
auf apple podcasts hören	535
auf spotify hören	535
ausgewählt für sie	559
autoriser la publicité	1345
avantage abonnés	1334
avantages abonnés	1334
avançar # segundos	2295
avis de décès	1304
avoimet työpaikat	1186
avsluta när du vill	2667
avslutt når du vil	2051
avís legal	272
aylik bağiş	2860
ayrintilar için tiklayin	2800
ayrintilar için tiklayiniz	2800
az első hónap csak # ft	1483
aç	2801
añadir a favoritos	960
añadir a mi lista	1020
añadir comentario	971
añadir como fuente preferida	1061
añadir usuario	941
añádenos como fuente preferida	1061
aún no eres suscriptor	1047
aún no estás registrado	1047
aún no te has registrado	941
aún no tienes cuenta	1047
ačiū, kad užsiprenumeravote	1870
""", 'b': """
baixar episódio	2295
baixar o áudio	2295
baixar áudio	2295
banküberweisung	461
bağiş sayfasina git	2860
bağiş yap	2783
bağiş yapin	2783
bağlanti kopyalandi	2877
bağlantiyi kopyala	2791
başa dön	2800
başka tutar	2860
bei google als quelle hinzufügen	484
bei spotify hören	535
bejelentkezés	1483
belépés	1483
benefício do assinante	2266
betrag wählen	460
betygsätt receptet	61
betűméret	65
bezárás	1480
beğen	2842
beğenme	2842
bild vergrößern	501
bildirimleri aç	2839
bildirimleri açin	2839
bir hata oluştu	2865
bir şeyler ters gitti	2866
bir şeyler yanliş gitti	2866
bitte versuchen sie es später erneut	545
bize ulaşin	2797
bjud en vän på artikeln	2677
bli månadsgivare	2664
bli støttemedlem	2048
bliv støttemedlem	378
boletín	948
browserul tău nu poate reda acest video	2357
brukervilkår	2065
bu haber abonelere özeldir	2784
bu haber yapay zeka tarafindan seslendirilmiştir	2849
bu haber yapay zekâ ile seslendirilmiştir	2849
bu içerik abonelere özeldir	2784
bu içerik faydali oldu mu	2841
bu içerik görüntülenemiyor	2852
bu içerik gösterilemiyor	2852
bu içerik kilitli	2863
bu video artik mevcut değil	2849
bu video bulunduğunuz ülkede izlenemiyor	2849
bu video mevcut değil	2849
bu video ülkenizde izlenemiyor	2849
bugün değil	2782
bulmaca çöz	2844
bunlar da ilginizi çekebilir	2798
butlletí	283
buzón anónimo	1056
buzón seguro	1056
buďte v obraze	305
bài cùng chuyên mục	3012
bài cùng tác giả	3012
bài khác	2985
bài liên quan	2985
bài mới nhất	3012
bài quảng cáo	3013
bài tiếp theo	2985
bài viết liên quan	2985
bài viết mới	3011
bài được dịch tự động	3011
bài đọc nhiều	3012
báo lỗi	2984
bármikor leiratkozhat	1501
bármikor leiratkozhatsz	1501
bármikor lemondhatja	1483
bármikor lemondható	1483
bình luận	2984
bình luận (#	2984
bölümü indir	2849
búsqueda	978
bülten	2821
bülten üyeliği	2821
bültene abone oldunuz	2821
büyüt	2800
bądź na bieżąco	2135
bővebben	1498
būkite pirmas	1851
būkite pirmas, pakomentavęs	1851
bạn có thể quan tâm	2985
bỏ qua	2968
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1016
cada contribuição conta	2279
cada doação conta	2306
cada donación cuenta	1044
cadastre-se grátis	2218
califica este artículo	971
campo obrigatório	2311
campos obrigatórios	2311
cargando el vídeo	1033
cargando vídeo	1033
cargar más	978
cargar más comentarios	1024
cargar más noticias	1053
cargar publicación	1037
cargar vídeo	1037
carregando o vídeo	2295
carregando vídeo	2295
carregar conteúdo	2299
carregar mais comentários	2286
carregar mais notícias	2315
carregar o conteúdo	2299
carregar publicação	2299
carregar vídeo	2299
carte de crédit	1243
cartão de crédito	2217
categorieën	1963
categorías	975
caută	2349
caça-palavras	2291
ce contenu vous a-t-il été utile	1302
ce résumé vous a-t-il été utile	1302
cela vous a-t-il été utile	1328
cele mai citite știri	2375
cele mai noi știri	2347
celý článek	318
cerrar menú	978
cerrar sesión	941
cet article est en accès libre pour les abonnés	1317
cet article est lu par une voix de synthèse	1302
cet article vous a-t-il été utile	1328
cette page vous a-t-elle été utile	1328
cette réponse est-elle utile	1328
cette vidéo est indisponible	1337
cette vidéo ne peut pas être lue	1337
cevaplari göster	2841
chargement du lecteur vidéo	1337
charger la vidéo	1341
charte de déontologie	1359
charte éditoriale	1359
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	2988
chia sẻ	2975
chia sẻ bài viết	2975
chia sẻ facebook	3011
chia sẻ qua facebook	3011
chia sẻ ý kiến của bạn	2984
chuyên mục	2985
chuyển đến công thức	61
chép liên kết	3011
chính sách bảo mật	2983
chính sách bảo mật | điều khoản sử dụng	2983
chính sách cookie	2983
chính sách quyền riêng tư	2983
chấp nhận tất cả	2983
chấp nhận tất cả cookie	2983
chủ đề	2985
chủ đề liên quan	2985
chủ đề nóng	3012
cikk megosztása	1489
cikk mentése	1489
cikkünk frissül	1498
citeşte şi	2347
citește fără limite	2372
citește mai departe	2347	2349
citește mai mult	2347	2349
citește regulile comunității	2360
citește și	2347
citi šobrīd lasa	1888
citiți și	2347
cobrança anual	2309
col·labora	259
comentariul tău așteaptă moderarea	2360
comentează	2346
comentário	2240
comentário aguardando moderação	2272
comentários	2240
comentários exclusivos para assinantes	2272
commander ce numéro	1304
comment désactiver mon adblocker	1345
comment désactiver mon bloqueur	1345
commentaire en attente de modération	1308
commerciële bijdrage	2008
compre a edição impressa	2266
conditions générales	1270
conectează-te cu facebook	2372
conectează-te cu google	2372
confidentialité	1270
configuración	968
configuración de cookies	968
configuración de privacidad	1037
configurações de cookies	2237
configurações de privacidade	2299
conheça todas as nossas newsletters	2276
consenti la pubblicità	1697
consigue tu entrada aquí	1002
consulta les normes de participació	275
consultez notre charte de modération	1308
consíguelo en tu quiosco	1002
contacta con la redacción	1056
contactar a redação	2318
contactar con la redacción	1056
contacte a redação	2318
contacter la rédaction	1359
contactez la rédaction	1359
contenu externe recommandé	1300
contenu proposé par notre partenaire	1304
contenu réservé	1349
contenu réservé aux abonnés	1349
contenu sponsorisé	1268
contenus recommandés	1321
contenus sponsorisés	1268	1277
conteúdo de marca	2235
conteúdo exclusivo	2218
conteúdo exclusivo para assinantes	2281
conteúdo externo	2262
conteúdo externo recomendado	2262
conteúdo pago	2292
conteúdo para assinantes	2218
conteúdo patrocinado	2235
conteúdo premium	2281
conteúdo produzido pela marca	2266
conteúdo relacionado	2244
conteúdos relacionados	2284
contingut només per a usuaris registrats	287
continua a leggere dopo la pubblicità	1685
continua após a publicidade	2235
continua després de l'anunci	277
continuar leyendo aquí	941
continuarea articolului după reclamă	2362
continue a ler esta notícia	2284
continuer après la publicité	1268
continuă cu apple	2372
continuă cu facebook	2372
continuă cu google	2372
continuă să citești după publicitate	2362
continúa abajo	966
contáctanos	971
conținut disponibil doar utilizatorilor înregistrați	2372
conținut extern	2357
conținut extern recomandat	2357
conținut pentru abonați	2335
conținut premium	2372
conținut sponsorizat	87	2343
cookieinställningar	2682
cookieの設定	1745
cookie政策	3042
cookie設定	1745	3042
cookie设置	3042
copia l'enllaç	266
copiază link	2340
copiază linkul	2340
copy link thành công	3011
correo electrónico	948
correo electrónico no válido	1049
correo no válido	1049
creează cont	2335
créer mon compte	1244
créer un compte	1244
créer une alerte	1310
créer une alerte sur ce thème	1310
csak előfizetőknek	1483
cualquier aportación ayuda	1044
cumpără revista	2362
czytaj całość	2157
czytaj również	2154
czytaj także	2154
czytaj też	2154
czytaj też nasze inne artykuły	2154
czytaj więcej	2154	2157
czytaj więcej o	2154
các tin khác	2985
cât de util a fost acest articol	2360
címkék	1496
címlap	1496
címlapról ajánljuk	1496
có lẽ để sau	2968
có thể bạn quan tâm	19	2985
có thể bạn thích	19
código de ética	2318
código postal	1050
código ético	1056
cómo desactivar el bloqueador	1042
cómo desactivarlo	1043
cómpralo aquí	1030
cómpralo en amazon	1030
cùng chuyên mục	2985
cùng chủ đề	3012
cùng tác giả	3012
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2801
daha fazla göster	2800
daha fazla haber için tiklayin	2800
daha fazla yorum yükle	2841
daha önce oy kullandiniz	2841
daha önce oy verdiniz	2841
dalies ar šo rakstu	1891
dalinkitės	1845
dalinkitės straipsniu	1850
dalsza część artykułu pod materiałem wideo	2146
dalsza część artykułu pod wideo	2146
dalsza część tekstu pod wideo	2146
dalīties	1886
dalīties ar draugiem	1891
dalīties facebook	1891
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
dans l'actualité	1321
dans la même catégorie	1277
dans la même rubrique	1277
dans la même série	1277
darovat článek	308
darovať	2544
darovať článok	2552
darujte tento článek	308
darujte tento článok	2552
das könnte dich auch interessieren	498
das könnte ihnen auch gefallen	498
das könnte sie auch interessieren	498
das könnte sie interessieren	498
das wichtigste in kürze, zusammengefasst von ki	529
datenschutzerklärung	491
daugiau šia tema	1847
deblochează articolul	2372
definições de cookies	2299
definições de privacidade	2299
deixar um comentário	2240
deixe um comentário	2240
del på e-post	2060
del på facebook	390	2060
del på mail	390
del på twitter	390	2060
del på x	390	2060
dela inlägget	2677
dela på facebook	2677
dela på twitter	2677
dela på x	2677
deli članek	2611
delite članek	2611
dernière minute	1277
dernières actualités	1277
dernières infos	1277
dernières nouvelles	1277
desa per llegir després	289
desactívalo para continuar	1042
desactívalo para seguir leyendo	1042
desbloquear artículo	1017
desbloqueie este conteúdo	2281
descargar pódcast	1033
descarregar áudio	2295
descárgala en app store	1039
descárgala en google play	1039
destekçi ol	2860
destekçimiz olun	2860
det er gratis å opprette en bruker	2051
det læser andre	403
det är gratis att skapa ett konto	2667
detaylar için tiklayin	2800
detaylar için tiklayiniz	2800
detta material är skyddat enligt lagen om upphovsrätt	2719
detta är en annons	2681
detta är en plusartikel	2667
devam etmek için üye girişi yapin	2784
devami için abone olun	2784
devamini okumak için abone olun	2784
diese funktion steht nur angemeldeten nutzern zur verfügung	555
digite um e-mail válido	2311
din aceeași categorie	2347
din aceeași secțiune	2375
disponibil în app store și google play	2366
disponibilă în app store și google play	2366
disponível na app store	2301
distribuiți	2340
diğer haberler	19	2798
diğer okurlar bunlari okuyor	2798
diğer seçenekler	2877
diğer tutar	2860
diğer yazilari	2869
dla subskrybentów	2132
do góry	2157
doar abonații pot comenta	2360
doar pentru abonați	2335
doação mensal	2214
doação única	2214
doba čtení # min	318
dolgozzon nálunk	1498
domiciliación bancaria	940
domů	318
don régulier	1346
dona suport al periodisme en català	286
donación mensual	936
donación puntual	1044
donación única	936
donativo único	2306
donați	2334
donează	2334
donează acum	2334
donează lunar	2334
donează lunar # euro	2371
donează lunar # lei	2371
doner nå	2048
données personnelles	1270
donér	378
donér nu	378
doporučené	316
doporučené články	316
doporučujeme	316
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2203
dołącz do nas	2129
dołącz do newslettera	2135
drukāt	1891
drukāt recepti	61
du er nå påmeldt	2056
du er nå påmeldt nyhetsbrevet	2056
du kan när som helst avsluta prenumerationen	2672
du kan når som helst melde deg av	2056
du kan opsige når som helst	381
du kanske också gillar	2689
du modtager snart en bekræftelse på mail	386
du même auteur	1277
du prenumererar nu på nyhetsbrevet	2672
du vil kanskje også like	2072
duración	1034
duração	2296
durée	1338
dziękujemy za zapis	2135
dành cho bạn	2985
dành cho thuê bao	2970
dárkovat článek	301
därefter # kr/mån tills du säger upp	2667
débloquer l'article	1244
débloquez cet article	1317
déconnexion	1244
découvrez tous nos jeux	1331
découvrir l'offre	1244
découvrir la boutique	1334
découvrir nos offres	1317
découvrir toutes nos offres d'abonnement	1317
déjà un compte	1244
déjà un compte ? connectez-vous	1244
déplier	1281
détails	1281
dê a sua opinião	2286
dê sua opinião	2286
dölj	2693
düzeltme politikasi	2871
dāvini rakstu	1891
dāvini rakstu draugam	1891
děkujeme za přihlášení	305
""", 'e': """
e-bülten	2821
e-bülten aboneliği	2821
e-mail inválido	2276
e-mailová adresa	305
e-posta gönder	2791
e-posta ile paylaş	2877
ecrã inteiro	2296
edición digital	941
edición impresa	941
editöre yaz	2871
editöre yazin	2871
editörün seçtikleri	2798
edição impressa	2218
egyszeri támogatás	1481
ehkä myöhemmin	1167
ei tänään	1167
eiti į receptą	61
el juego es solo para mayores de # años	1030
el millor de la setmana a la teva bústia	283
el más popular	1048
el més llegit	263
el més vist	290
el reproductor se está cargando	1033
el. paštas	1870
elfelejtett jelszó	1483
elige tu suscripción	1017
elküldöm	1489
elmentem későbbre	1489
elrejtés	1499
els lectors també han llegit	290
elírást talált	1495
előfizetek	1483
előfizetés	1483
előfizetői tartalom	1483
előfizetőknek	1483
előfizetőként megoszthatja a cikket	1489
előző	1498
előző cikk	1496
email inválido	2311
email no válido	1049
emlékeztess később	1480
empfehlungen für sie	559
en beğenilen	2842
en beğenilenler	2842
en colaboración con	1064
en este artículo	975
en popüler	2864
en çok okunan	2798
en çok okunan haberler	2798
en çok okunanlar	2798
engangsbeløb	378
engångsgåva	2664
enllaç copiat	289
ensemble, faisons vivre un média libre	1316
enthält werbung	488
entre em contato com a redação	2318
enviar comentário	2240
enviar corrección	971
envoyer à un ami	1263
envoyer à un proche	1263
envoyez-nous vos témoignages	1298
envíanos tu opinión	1024
envío gratis	1064
eredeti megjelenítése	1499
eredmények	1499
erinnern sie mich später	456
erről bővebben itt írtunk	1498
erről is írtunk	1496
erről itt írtunk bővebben	1498
erscheint täglich	545
erscheint wöchentlich	545
es gratis y solo te llevará un minuto	1013
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	545
escanea el código qr	1039
escreva um comentário	2240
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1892
esimene kuu # €	1071
esta funcionalidad es sólo para registrados	941
esta matéria foi útil para você	2264
esta notícia foi útil	2264
esta página foi útil	2286
este artigo está bloqueado	2309
este artigo foi útil	2286
este artículo está bloqueado	1047
este campo é obrigatório	2311
este espaço é moderado pela redação	2272
este resumo foi útil	2264
este video ya no está disponible	1033
este vídeo já não está disponível	2295
este vídeo no está disponible	1033
este vídeo não está disponível	2295
este vídeo não está mais disponível	2295
este vídeo ya no está disponible	1033
estás de acuerdo? vota	1007
etkinleştir	2856
evaluează rețeta	61
evästeasetukset	1179
evästeet	1179
exclusiv pentru abonați	2372
exibir conteúdo	2299
experimente grátis por um mês	2281
ez is érdekelhet	1496
ez is érdekelheti	1496
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1496
ezt olvasta már	1496
ezt olvastad már	1496
ești de acord? votează	2360
ești deja abonat	2380
ești deja abonată	2380
""", 'f': """
facebook ile giriş yap	2863
facebook'ta paylaş	2791
facebookでシェア	1739
facebookでシェアする	1739
facturación anual	1047
facturación mensual	1047
facturé annuellement	1349
facturé mensuellement	1349
faire un don défiscalisé	1346
fale com a redação	2318
faça login	2218
faça o quiz	2289
faça o teste	2289
faça uma pergunta sobre esta reportagem	2264
fes una donació	259
fiecare donație contează	2371
fiecare leu contează	2371
fin de la publicité	1334
fine della pubblicità	1685
fine pubblicità	1685
fiyati gör	2847
fizetett hirdetés	87	1491
fiók létrehozása	1483
fiókom	1483
fontu büyüt	2877
forstået	407
forstått	2076
forstør billede	406
forstørr bilde	2075
fortsett uten å støtte	2047
fortsätt läsa efter annonsen	2681
fortsätt utan att stödja	2663
fortsæt med at læse	394
fortsæt uden at støtte	377
fotogalería	975
fotoğraf galerisi	2869
fotoğrafi büyüt	2869
fotoğraflari gör	2869
fotoğraflari görmek için tiklayin	2800
frete grátis	2326
friss hírek	1496
fråga vår ai om artikeln	2685
fuldskærm	406
fäll ihop	2693
fäll ut	2693
få adgang	381
få artiklen læst op	390
få de vigtigste nyheder hver morgen	386
få de viktigaste nyheterna varje morgon	2672
få de viktigste nyhetene hver morgen	2056
få nyheder på mail	386
få nyheter på e-post	2056
få nyheter på mejlen	2672
få overblikket her	406
få tilgang	2051
få varsel når vi skriver om dette	2075
följ	2678
följ oss	2678
följ skribent	2678
följ ämnet	2678
för prenumeranter	2667
förderer werden	457
fördermitglied werden	457
föregående	2692
föregående artikel	2689
förstora	2692
følg	391	2061
følg emne	391
følg os	391
følg oss	2061
følg sagen her	406
følg tema	2061
følg temaet og få varsel	2075
für abonnenten	462
für den newsletter anmelden	470
für dich empfohlen	559
für sie empfohlen	559
für sie entstehen keine mehrkosten	560
fă o donație	2334
fără obligații	2372
fără tine nu putem	2371
""", 'g': """
galeriyi aç	2800
galeriyi gör	2869
galeriyi görmek için tiklayin	2800
galéria	1498
galéria megtekintése	1498
garanta já o seu ingresso	2266
gastos de envío incluidos	1030
gastos de envío no incluidos	1030
gelişmelerden aninda haberdar olun	2855
gem til læseliste	390
genişlet	2801
geçerli bir e-posta adresi girin	2865
geçerli süre	2850
geçersiz e-posta	2865
geçersiz e-posta adresi	2865
giriş	2784
giriş yap	2784
giriş yapin	2784
giriş yapin veya üye olun	2784
giv os feedback på artiklen	398
già abbonato	1608
già registrato	1608
gli articoli più letti	1673
glömt lösenord	2667
godkänn	2682
godkänn alla	2682
google ile giriş yap	2863
gorące tematy	2154
gracias por tu opinión	1000
grazie, il tuo messaggio è stato inviato	1704
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
grátis e sem spam	2311
guardar artículo	960
guardar configuración	1037
guardar para después	1020
guardar para leer después	1020
guardar preferências	2299
gå ikke glip af	403
gå ikke glip af noget	386
gå ikke glipp av noe	2056
gå til indhold	406
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1270
gérer les préférences	1300
gérer mes alertes	1310
gérer mes choix	1270
gérer mon consentement	1341
gérer vos préférences	1341
gérer vos préférences de cookies	1300
góp ý	2984
gönder	2866
gönderiyi göster	2852
gönderiyi yükle	2852
görseli büyüt	2869
görüş bildir	2841
görüşünü bildir	2841
görüşünüzü bildirin	2841
gündem	2798
günün haberleri	2798
günün özeti	2798
gợi ý	2985
gửi	2984
gửi bình luận	2984
gửi cho bạn bè	3011
gửi email	2975
gửi ý kiến	2984
""", 'h': """
haber bülteni	2821
haber güncelleniyor	2800
haberi arkadaşina hediye et	2791
haberi özetle	2874
hai già un account	1608
hai già votato	1679
harici içerik	2800
haritayi aç	2801
has arribat al límit d'articles gratuïts	287
has iniciado sesión	998
has olvidado tu contraseña	1047
hasznos volt az összefoglaló	1495
hasznosnak találta a cikket	1495
havi támogatás	1481
hayir teşekkürler	2782
hayir, teşekkürler	2782
haz una pregunta sobre este artículo	1000
he leído y acepto la política de privacidad	1013
he llegit i accepto la política de privacitat	272
he olvidado mi contraseña	1047
hela artikeln fortsätter nedan	2681
henüz abone değil misiniz	2863
hepsini gör	2800
her destek önemli	2860
her katki değerli	2860
her katki önemli	2860
her zaman göster	2852
hesap oluştur	2784
hi estàs d'acord? vota	275
hiba jelentése	1499
hibát talált	1495
hier reinhören	535
hinweis schließen	456
hirdetés	1491
hirdetés bezárása	1491
hirdetés, görgessen tovább	1491
hjälp oss att rätta fel	2685
hlavné správy	2549
hlavní zprávy	316
ho già donato	1602
ho già un account	1702
hoje não	2213
hoppa till innehåll	2692
hoppa över inlägg från facebook	2692
hoppa över inlägg från instagram	2692
hoppa över inlägg från x	2692
hozzászólok	1495
hozzászólás	1495
hozzászólások	1495
hozzászólások megtekintése	1495
hylkää	1179
hylkää kaikki	1179
hyppää reseptiin	61
hyväksy	1179
hyväksy evästeet	1179
hyväksy kaikki	1179
här kan du kommentera artikeln	2685
håll dig uppdaterad	2672
hírfolyam	1496
hírlevelek	1501
hírlevél	1501
hírlevél-feliratkozás	1501
hören sie diesen artikel	535
hør saken	2060
""", 'i': """
i più commentati	1634
i più letti	1634
i più letti della settimana	1673
i più visti	1634
iba pre predplatiteľov	2545
ich unterstütze schon	456
identifícate	1017
ielogojies, lai komentētu	1892
ienākt	1886
iesakām	1888
ihre meinung zählt	494
ikke gå glipp av	2072
ikke nå	2047
il più popolare	1703
il più scelto	1702
il tuo browser non può riprodurre il video	1651
il tuo commento sarà pubblicato dopo l'approvazione	1661
il tuo messaggio è stato inviato	1704
il tuo voto è stato inviato	1679
il tuo voto è stato registrato	1679
iletişim	2797
ilgili içerikler	2798
ilginizi çekebilecek haberler	2798
ilginizi çekebilir	2798
ilmoita asiavirheestä	1183
ilmoita virheestä	1183
imprimir artículo	1020
imprimir esta matéria	2283
in bài	2975
in bài viết	2975
in công thức	61
in trang này	3011
indlæg fra facebook	406
indlæg fra instagram	406
indlæs flere	406
ingresá	1017
ingyenes regisztráció	1483
inicia sesión	941
inicia sesión con google	1047
inicia sesión para comentar	1024
inicia sessió	260
iniciar sesión	941
iniciar sesión con apple	1017
iniciar sesión con facebook	1017
iniciar sesión con google	1017
iniciar sessão	2218
inicie sesión	941
inne artykuły	2154
innhold fra annonsør	2080
inscription à la newsletter	1253
inscrivez-vous à notre newsletter	1253
inscrição realizada com sucesso	2311
insira o seu endereço de email	2276
insira um e-mail válido	2311
instalează aplicația	2366
inställningar	2682
introduce un correo electrónico válido	1049
introduce un correo válido	1049
introduce un email válido	1013
intră în cont	2335
invítanos a un café	936
início	2247
ir a la página de donaciones	1044
ir para a página de doações	2306
ir para a página de donativos	2306
ir para o conteúdo	2247
ispiši	2488
ispiši recept	61
isso foi útil	2286
istediğin zaman iptal et	2863
istediğiniz zaman abonelikten çikabilirsiniz	2821
istediğiniz zaman iptal edin	2784
isto foi útil	2286
izbor uredništva	2608
izdrukāt	1891
izmēģini # dienas bez maksas	1886
içeriğe geç	2800
içeriği görüntüle	2852
içeriği göster	2852
içeriği yükle	2852
iş birliği	2793
iş birliğiyle	2879
išbandykite # dienų nemokamai	1845
išorinis turinys	1863
išsaugoti	1850
išsaugoti straipsnį	1850
""", 'j': """
j'ai déjà donné	1234
j'ai déjà un compte	1244
j'ai désactivé adblock	1345
j'ai désactivé mon adblock	1345
j'ai désactivé mon bloqueur	1345
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
jaa twitterissä	1176
jaa x:ssä	1176
jag förstår	2682
jag stödjer redan	2663
jaga sõbraga	1076
jaunākie	1888
jautā mākslīgajam intelektam	1892
je commande ce numéro	1304
je consens au traitement de mes données	1351
je fais un don défiscalisé	1346
je gère mes cookies	1270
je soutiens déjà	1234
jede spende zählt	549
jeder beitrag zählt	549
jeder euro zählt	549
jednorázově	300
jeg forstår	2065
jeg støtter allerede	377	2047
jegyek itt kaphatók	1498
jelentkezzen be vagy regisztráljon	1483
jen pro předplatitele	301
jetzt angebot wählen	554
jetzt anhören	483
jetzt reinhören	535
jetzt unterstützen	457
již mám předplatné	301
jobs in ihrer nähe	533
jogar grátis	2289
jogue grátis	2289
još vesti	2485
još vijesti	2485
junte-se à conversa	2272
jurnalismul de calitate costă	2371
juttu jatkuu kuvan jälkeen	1178
juttu jatkuu mainoksen jälkeen	1178
juttu jatkuu videon jälkeen	1178
juttua päivitetään	1178
jutun lukee koneääni	1176
jutun lukee tekoälyääni	1176
jutun voi myös kuunnella	1176
już wspieram	2128
já desativei	2304
já desativei o bloqueador	2304
já doei	2213
já nas bancas	2266
já segue este autor	2322
já segue este tema	2322
já sou apoiador	2213
já sou assinante	2218
já tem conta	2218
já tem uma conta	2218
já tenho conta	2309
já votou	2286
já é assinante? faça login	2218
já é subscritor	2281
já é subscritor? inicie sessão	2281
jätä kommentti	1183
jūsų el. paštas	1870
jūsų el. pašto adresas	1870
""", 'k': """
k tématu	316
k téme	2549
kalan süre	2849
kapcsolódó	1496
kapcsolódó cikk	1496
kapcsolódó cikkek	1496
kapcsolódó tartalom	1496
kapcsolódó témák	1496
karte öffnen	502
kas kokkuvõte oli kasulik	1077
kategóriák	1496
katso kuvat tästä	1186
katso myös	1184
katso video tästä	1186
katso video yltä	1186
kaupallinen yhteistyö	87	1178
kaydiniz için teşekkürler	2821
keresés	1498
kezdőlap	1498
không phải bây giờ	2968
không, cảm ơn	2968
ki-übersicht	529
kijelentkezés	1483
kingi artikkel sõbrale	1076
kinyitás	1499
kipróbálom	1483
kirjaudu sisään	1169
kirjoita sähköpostiosoitteesi	1172
kişisel verilerimin işlenmesini kabul ediyorum	2865
kjøp abonnement	2051
kjøp tilgang	2051
klausies podkāstu	1893
klausies podkāstu šeit	1893
klausies šo rakstu	1891
klausies šo rakstu (# min	1891
klausykite tinklalaidės	1852
klausykite tinklalaidės čia	1852
klausykitės straipsnio	1850
klausīties	1891
klausīties rakstu	1891
ključne besede	2608
ključne reči	2485
ključne riječi	2485
klíčová slova	316
kokeile # päivää maksutta	1169
kolačići	2501
komentavimas išjungtas	1851
komentavimo taisyklės	1851
komentáre	2552
komentář	315
komentáře	315
komentāri	1886
komentēt	1886
komentēšana ir slēgta	1892
komentēšanas noteikumi	1892
komerčné oznámenie	2548
komerční sdělení	87	311
kommentarer blir gjennomgått før publisering	2075
kommentarerna förhandsmodereras	2685
kommentek megtekintése	1495
kommentelési szabályzat	1495
kommentér	398
koostöö	1080
kopiera länk	2677
kopiera länken	2677
kopijuoti nuorodą	1845
kopiraj povezavo do članka	2611
kopiér link	390
kopiér linket	390
kopírovat odkaz	308
kopírovať odkaz	2552
kopēt saiti	1886
korábban írtunk róla	1496
kreiraj račun	2478
kullanim koşullari	2794
kup dostęp	2132
kupi naročnino	2604
kuula taskuhäälingut	1078
kuuntele podcast tästä	1186
kysy tekoälyltä	1183
käyttöehdot	1179
kérdezze ai-asszisztensünket	1495
kérem a hírlevelet	1501
később	1480
kích thước chữ	65
köp	2667
köszönjük a feliratkozást	1501
köszönöm, nem	1480
következő	1498
következő cikk	1496
køb abonnement	381
køb adgang	381
kúpiť predplatné	2545
küfür, hakaret içeren yorumlar onaylanmamaktadir	2797
küldje el barátjának	1489
küldés	1489
küldés e-mailben	1489
külső tartalom	1498
künye	2794
küpsiste seaded	1089
küsi tehisarult	1077
kā tev patika raksts	1892
kā tu domā? balso	1893
ką manote? balsuokite	1852
""", 'l': """
la discussione è chiusa	1630
la donazione è detraibile	1699
la más popular	1048
la nota continúa después del anuncio	966
la rédaction vous conseille	1277
la sélection de la rédaction	1277
la vidéo ne peut pas être lue	1337
lahjoita artikkeli ystävälle	1176
lai komentētu, ielogojies	1892
lai komentētu, pieslēdzies	1892
laisser une réponse	1328
las más leídas	975
las más leídas de hoy	1021
las noticias más leídas	1021
lasi arī	1888
lasi komentārus	1892
lasi tālāk	1886
lasi vairāk šeit	1893
lasi vēl	1888
lasiet arī	1888
lasiet vēl	1888
lasă un comentariu	2346
lasīt komentārus	1892
lasīt tālāk	1893
lasīt vairāk	1893
lasīt vēlāk	1891
lasītākie	1888
lataa lisää	1186
le choix de la rédaction	1277
le club des abonnés	1334
le journal numérique	1244
le lecteur vidéo est en cours de chargement	1337
le lien a été copié	1320
le lien a été copié dans le presse-papiers	1320
le notizie più lette	1673
le più lette	1634
lea también	975
lee sin límites	1017
lee también	975
leer artículo completo	978
leer el artículo completo	1053
leer más	978
leer también	975
leer transcripción	1033
legfrissebb hírek	1496
leggi di più	1637
leggi più tardi	1672
legnépszerűbb	1496
leia a matéria completa	2284
leia a notícia completa	2315
leia as notícias no aplicativo	2274
leia também	2244
len pre predplatiteľov	2545
ler transcrição	2295
les choix de la rédaction	1277
les lecteurs ont aussi consulté	1321
les mieux notés	1329
les més llegides	290
les også	2072
les plus commentés	1277
les plus consultés	1355
les plus partagés	1277
les plus récents	1329
les prix indiqués sont susceptibles d'évoluer	1304
les våre debattregler	2068
leído por una voz sintética	1033
leído por voz sintética	1033
li e aceito a política de privacidade	2276
lido por uma voz sintética	2295
lien copié	1263
lien copié dans le presse-papiers	1320
lietošanas noteikumi	1903
liitudes nõustud kasutustingimustega	1096
liity jäseneksi	1168
lineでシェア	1739
lineでシェアする	1768
lineで送る	1739
link a vágólapra másolva	1489
link bài gốc	3011
link copiado para a área de transferência	2283
link kopiëren	1948
link másolva	1489
link másolása	1489
lire la suite pour #€	1244
lire la vidéo	1280
lire à haute voix	1263
lire également	1277
lisätiedot	1187
lisää aiheesta	1184
liên hệ	2984
liên quan	2985
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
locuri de muncă	2362
loe lähemalt	1078
loe lähemalt siit	1078
logi sisse või loo konto	1071
los lectores también leyeron	1021
luba kõik	1089
lubię to	2142
lucrează cu noi	2362
lue keskustelun säännöt	1183
lue lisää	1184
lue lisää aiheesta	1184
lue myöhemmin	1176
lue myös	1184
lugu jätkub pärast reklaami	1080
lugu täieneb	1078
lui écrire	1298
lähetä sähköpostilla	1176
lämna en kommentar	2685
länk kopierad	2677
länken kopierad	2677
länken är kopierad	2677
läs dokumentet	2693
läs domen	2693
läs hela artikeln	2692
läs hela texten	2692
läs hela texten här	2692
läs kommentarer	2685
läs mer	2689	2692
läs mer om	2689
läs också	2689
läs senare	2677
läs vidare	2667	2689
läs våra kommentarsregler	2685
läs även	2689
lästid	2692
lästid # min	2692
lås op	381
lås opp artikkelen	2051
lås opp saken	2051
lås upp artikeln	2667
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
lên đầu trang	2987
lütfen geçerli bir e-posta adresi girin	2865
lưu	2975
lưu bài	2975
lưu bài viết	2975
lưu bài để đọc sau	3011
lưu công thức	61
lấy link	3011
""", 'm': """
magari più tardi	1602
mai târziu	2333
mainos päättyy	1178
mais notícias	2244
mais opções	2324
mais opções de partilha	2324
maksettu sisältö	1178
mantener la sesión iniciada	1047
mantener sesión iniciada	1047
manter sessão iniciada	2309
manşetler	2798
masquer la publicité	1304
masquer les réponses	1328
masz już konto	2132
masz już konto? zaloguj się	2132
materialet är skyddat enligt lagen om upphovsrätt	2719
materiał partnera	2146
materiał promocyjny	2146
materiał sponsorowany	2146
materiał zewnętrzny	2146
matéria exclusiva para assinantes	2281
matérias relacionadas	2244
mağazamiz	2847
mağazaya git	2847
media społecznościowe	2143
megnyitás	1499
megnézem	1498
megosztás	1489
megosztás a facebookon	1489
megosztás facebookon	1489
megosztás twitteren	1489
mehr für dich	559
mehr für sie	559
meld deg på	2056
meld deg på nyhetsbrevet	2056
mentions légales	1270
mentés	1489
mentés későbbre	1489
menú	978
menü	501	1498	2800
menü schließen	501
menü öffnen	501
mer från	2689
mer läsning	2689
merci ! votre message a bien été envoyé	1351
merci d'avoir voté	1308
merci de le désactiver pour continuer	1345
merci, votre vote a été pris en compte	1328
mergi la rețetă	61
mesajiniz başariyla gönderildi	2865
mesajiniz gönderildi	2865
messaggio pubblicitario con finalità promozionale	1656
mest läst	2689
mest lästa	2689
mest læst	403
mest læste	403
mi-összefoglaló	1498
mida sina arvad? hääleta	1078
minn meg på det senere	2047
mira el vídeo	281
mitä mieltä olet? äänestä	1186
modalità di pagamento	1606
moderálási elvek	1495
modifică preferințele cookie	2357
modifier mes préférences	1300
modifier vos préférences	1341
modtag en notifikation, når vi skriver om emnet	406
mogoče kasneje	2615
mogą cię zainteresować	2154
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2549
mohlo by vás zajímat	316
mohlo by vás zaujímať	2549
monatlich kündbar	554
mostra aquesta publicació a instagram	272
mostra di più	1637
mostra'n més	264
mostrar comentários	2286
mostrar conteúdo	2299
mostrar conteúdo externo	2262
mostrar más	978
mostrar o conteúdo	2299
mostrar subtítulos	1033
mot de passe oublié	1244
mots clés	1277
mots croisés	1333
mots fléchés	1333
mots mêlés	1333
mots-clés	1277
może cię zainteresować	2154
może później	2128
možda kasnije	2493
možda vas zanima	2485
možda će vas zanimati	2485
možno neskôr	2556
možná později	299
muistuta myöhemmin	1167
mulțumim pentru feedback	2360
mulțumim, te-ai abonat cu succes	2367
mutass többet	1498
muut lukivat myös	1184
myöhemmin	1167
már előfizető	1483
más	978
más antiguos	1025
más artículos	975
más artículos de este autor	1053
más artículos del autor	994
más detalles	979
más en	975
más historias	975
más información	975
más leídas	975
más leído	975
más leídos	975
más noticias	975
más noticias de este autor	1053
más opciones	968
más opciones para compartir	1062
más popular	1048
más recientes	1025
más sobre este tema	975
más tarde	935
más valorados	1025
más vistas	975
más vistos	975
más votados	1025
mások ezt olvassák	1496
mások ezt olvasták	1496
másolás	1489
máte již účet	301
máte předplatné? přihlaste se	301
märksõnad	1073
månadsgåva	2664
månedlig gave	2048
månedligt bidrag	378
måske senere	377
måske vil du også kunne lide	403
més informació	263
més llegides	263
més notícies	290
método de pago	939
métodos de pagamento	2216
métodos de pago	939
mākslīgā intelekta kopsavilkums	1893
mă abonez	2367
mărime text	65
můj účet	301
mới nhất	2985
mở	2988
mở khóa bài viết này	3011
mở rộng	2987
""", 'n': """
nadaljevanje članka pod oglasom	2607
nahlásit chybu	315
nahlásiť chybu	2552
najchętniej czytane	2154
najchętniej czytane dziś	2154
najczęściej czytane	2154
najczęściej czytane artykuły	2154
najnovejše	2608
najnovejše novice	2608
najnoviji članci	2485
najnovšie	2549
najnovšie správy	2549
najnovšie články	2549
najnowsze artykuły	2154
najnowsze wiadomości	2154
najčitanije	2485
najčitanije vesti	2485
najčitanije vijesti	2485
najčitanije vijesti dana	2485
najčítanejšie	2549
najčítanejšie články	2549
najčítanejšie články dňa	2549
napišite komentar	2611
napsat komentář	315
naročena vsebina	2607
naročite se	2603
naročnina	2603
nastavení	312
nastavení cookies	312
nastavi čitanje	2537
nastavi čitati	2537
nastavite čitanje	2537
nastavite čitati	2537
nastavitve piškotkov	2623
następna strona	2157
następny	2157
następny artykuł	2154
natisni članek	2611
naudojimo taisyklės	1863
naujausios žinios	1847
naujienlaiškis	1870
načíst další	318
našli jste chybu	315
našli jste v článku chybu	315
ne děkuji	299
ne ratez rien de l'actualité	1344
ne, děkuji	299
nejdiskutovanější	316
nejnovější	316
nejnovější zprávy	316
nejnovější články	316
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem, köszönöm	1480
nenhum comentário	2240
neueste beiträge	498
nhắc tôi sau	2968
nie dziękuję	2128
nie dziś	2128
nie pamiętasz hasła	2132
nie ďakujem	2556
nie, dziękuję	2128
nie, ďakujem	2556
no se ha podido reproducir el vídeo	1033
no se puede reproducir el vídeo	1033
no sé	1025
només els subscriptors poden comentar	275
non seguire più	1715
normas de participación	1024
norėdami komentuoti, prisijunkite	1851
nosūti draugam	1891
nosūtīt draugam	1891
nosūtīt e-pastā	1891
noteで書く	1739
notifications activées	1344
notre charte déontologique	1359
notre charte éditoriale	1359
notre sélection	1277
notre sélection d'articles	1321
notícia anterior	2315
notícias relacionadas	2244
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nous protégeons nos sources	1359
nous écrire	1359
nouveau ! suivez vos auteurs préférés	1363
nu ai cont? înregistrează-te	2372
nu mulțumesc	2333
nu, mulțumesc	2333
nuestro código ético	1056
nyhetsdøgnet	2072
nyomtatás	1489
não foi possível carregar o vídeo	2295
não foi possível reproduzir o vídeo	2295
não perca	2244
não sabe / não responde	2287
não sei	2287
não tem conta	2309
não tem uma conta	2309
não é assinante	2309
não, obrigada	2213
não, obrigado	2213
nächste seite	501
nächster artikel	498
näita kõiki	1079
näita rohkem	1078
näita veel	1078
näita vähem	1079
näköislehti	1169
nästa	2692
nästa artikel	2689
näytä alkuperäinen	1187
näytä kaikki	1186
näytä kartta	1187
näytä kommentit	1183
näytä käännös	1187
näytä lisää	1186
näytä sisältö	1179
näytä tiedot	1187
näytä tulokset	1187
näytä vähemmän	1187
næste	406
næste artikel	403
népszerű	1496
nézze meg galériánkat	1498
nézze meg képeinket	1498
nõustun	1089
nõustun kõigiga	1089
nøgleord	403
nāc strādāt pie mums	1893
nổi bật	2985
nội dung quảng cáo	3013
nội dung tài trợ	2980
""", 'o': """
o leitor está a carregar	2295
o que achou desta notícia	2264
o vídeo começará em alguns segundos	2262
ocenite članak	2488
ocenite članek	2611
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2563
ocijenite članak	2488
ocorreu um erro ao carregar o vídeo	2262
ocultar anúncio	2266
ocultar comentários	2286
odebírat	305
odebírat newsletter	305
odemknout článek	301
odhlásit se	301
odhlásiť sa	2545
odkaz skopírovaný	2552
odkaz zkopírován	308
odkleni članek	2604
odklenite celoten članek	2604
odmietnuť	2563
odmietnuť všetko	2563
odmítnout	312
odmítnout vše	312
odporúčame	2549
odporúčame prečítať	2549
odporúčame tiež	2549
odporúčané články	2549
odpovědět	315
odrzuć	2147
odrzuć wszystkie	2147
odtwórz	2157
odštampaj	2488
odštampaj recept	61
odštampaj članak	2488
oferă acest articol cadou	2374
offre abonnés	1334
offre limitée	1350
offre réservée aux lecteurs	1334
offre spéciale	1244
offre à durée limitée	1349
offrez-nous un café	1235
offrici un caffè	1603
oglasno sporočilo	87	2607
ogłoszenie	2146
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2552
okuma süresi # dk	2800
okurlara özel	2847
okurlarimiza özel	2847
okurlarimiza özel indirim	2847
oliko artikkeli hyödyllinen	1183
oliko juttu hyödyllinen	1183
oliko tiivistelmä hyödyllinen	1183
olvasson korlátlanul	1483
olvasson tovább	1483
olvasta már	1496
olvastad már	1496
olvidaste tu contraseña	941
onayi geri çek	2852
onayi yönet	2852
onayimi geri çek	2852
oplæst af en robot	390
oplæst af kunstig intelligens	406
opsig når som helst	381
orijinali göster	2801
os leitores também leram	2284
os preços podem variar	2266
osale küsitluses	1078
ostatnie artykuły	2154
ota yhteyttä	1183
otevřít	319
otevřít mapu	319
otključaj članak	2478
otključajte ceo članak	2478
otključajte cijeli članak	2478
otomatik çeviri	2874
otros artículos	975
oturumu açik tut	2863
otwórz	2158
otwórz mapę	2158
outras notícias	19	2244
ouvir este conteúdo	2295
ouça esta reportagem	2295
ouça este conteúdo	2230
oversættelsen er lavet af en maskine	406
oy verdiğiniz için teşekkürler	2841
oynatici yükleniyor	2849
oyunuz için teşekkürler	2841
""", 'p': """
padovanokite straipsnį	1850
padovanokite straipsnį draugui	1850
page précédente	1280
pagina următoare	2349
pague um café	2214
paiement sécurisé	1242
paketi seç	2863
paldies par pieteikšanos	1910
palun jää viisakaks	1077
pamanīji kļūdu	1892
pamanījāt kļūdu	1892
par šo tēmu	1888
paramètres de confidentialité	1341
paramètres des cookies	1270
paramétrer	1270
paramétrer les cookies	1270
parašyk komentarą	1851
parašykite komentarą	1851
partajează	2340
partenerii noștri	2347
participez à la conversation	1308
partnerių turinys	1854
partnerski sadržaj	2484
pas encore abonné	1349
pasidalinkite šiuo straipsniu	1850
pasitikrinkite žinias	1852
passer la publicité	1268
passer à la recette	61
pastebėjote klaidą	1851
pausar vídeo	1033
paylaş	2791
paylaşin	2791
pažiūrėkite vaizdo įrašą	1852
pe aceeași temă	2375
pentru a citi în continuare	2372
per saperne di più	1673
pergunte à nossa ia	2264
permitir anúncios	2304
peut-être plus tard	1234
piedalies aptaujā	1893
piekrist visām	1903
piekrītu	1903
piesakies vebināram	1893
piesakoties tu piekrīti lietošanas noteikumiem	1910
pieslēdzies vai izveido kontu	1886
pieslēdzies, lai komentētu	1892
pieslēgties	1886
pievieno savu komentāru	1892
pievienot komentāru	1886
pirmais mēnesis par # €	1886
pirmas mėnuo tik # €	1845
più lette	1634
più letti	1634
più popolare	1703
più recenti	1680
più tardi	1602
più vecchi	1680
più votati	1680
piškotki	2623
placená inzerce	87	311
plan seç	2863
plani seç	2863
planini seç	2863
platená inzercia	87	2548
plaćeni oglas	87	2484
plaćeni sadržaj	2484
plačana objava	87	2607
plačiau skaitykite čia	1852
plein écran	1280
plus d'actualités	1277
plus d'articles du même auteur	1355
plus de détails	1281
plus récents	1329
poate mai târziu	2333
podari članek	2611
podarite ta članek	2611
podaruj artykuł	2132
podaruj ten artykuł	2142
podcast anhören	535
pode ler também	2284
podeli članak	2488
podijeli članak	2488
podmienky používania	2563
podmínky použití	312
podmínky užití	312
podobne artykuły	2154
podobné články	316	2549
podporiť	2544
podporte nezávislú žurnalistiku	2544
podporte nás	2544
podpořit	300
podpořte naši práci	300
podpořte nás	300
podpořte redakci	300
podrži	2477
podrži nas	2477
podržite nas	2477
podržite naš rad	2477
podržite nezavisno novinarstvo	2477
podziel się	2142
podziel się na facebooku	2142
pogledajte još	19
pokaż komentarze	2150
pokaż mniej	2157
pokaż oryginał	2158
pokaż treść	2147
pokaż tłumaczenie	2158
pokaż więcej	2157
pokaż wszystkie	2157
pokaż wszystko	2158
pokaži vsebino	2623
pokloni članak	2488
poklonite ovaj članak	2488
pokračovat bez podpory	299
pokračovať bez podpory	2556
polecamy również	2154
polecamy także	2154
polecamy też	2154
polecane artykuły	2154
politique de confidentialité	1270
polityka prywatności	2147
política de cookies	968	2237
política de correcciones	1056
política de correções	2318
política de galetes	272
política de privacidad	968
política de privacidade	2237
política de privacitat	272
poprzedni artykuł	2154
populární	316
populära artiklar	2689
populärt	2689
populære artikler	403
populære saker	2072
populært	403	2072
populārākie	1888
popüler	2798
popüler haberler	2798
popüler konular	2798
por mês	2307
por qué estás viendo esto	941
portes grátis	2326
poslať e-mailom	2552
poslušaj vest	2488
poslušaj članak	2488
poslušaj članek	2611
poslušajte članek	2611
postanite naročnik	2603
postanite član	2477	2603
postavke kolačića	2501
postaw kawę	2129
postaw nam kawę	2129
posłuchaj	2142
pour continuer à lire	1317
pourquoi voyez-vous cette publicité	1304
pouze pro předplatitele	301
povezani sadržaj	2485
povezani članci	2485
povezani članki	2608
powiązane	2154
powiązane artykuły	2154
powiązane tematy	2154
powiększ	2157
powiększ zdjęcie	2157
powrót do góry	2157
později	299
pozostała część artykułu pod materiałem wideo	2146
pošalji e-mailom	2488
pošalji komentar	2488
pošalji mejlom	2488
pošalji prijatelju	2488
pošalji članak e-mailom	2488
pošaljite komentar	2488
pošlji po e-pošti	2611
pošlji prijatelju	2611
pošlji članek po e-pošti	2611
pr članek	2607
praneškite apie klaidą	1851
pranešti apie klaidą	1851
pravidlá diskusie	2552
pre predplatiteľov	2545
preberite še	2608
predplatiť	2544
predplaťte si	2544
preferências de cookies	2299
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1845
prenumerata nuo # €	1845
prenumerera på vårt nyhetsbrev	2672
prenumeruodami sutinkate su taisyklėmis	1870
prenumeruokite naujienlaiškį	1870
preporučeno	2485
preporučujemo	2485
preporučujemo da pročitate	2485
preporučujemo i	2485
presentear matéria	2324
prečítajte si	2549
prečítajte si aj	2549
prețurile pot varia	2362
pridať komentár	2552
prihlásiť	2545
prihlásiť sa	2545
prihvaćam	2501
prihvaćam sve	2501
prijavi grešku	2488
prijať	2563
prijať všetko	2563
prikaži manj	2609
prikaži manje	2486
prikaži sadržaj	2501
prikaži sve	2486
prikaži več	2609
prikaži više	2486
prikaži vse	2609
prima lună gratuită	2372
primește alerte despre acest subiect	2366
printează	2340
printează rețeta	61
pripomenúť neskôr	2556
priporočamo	2608
priporočamo tudi	2608
priporočamo v branje	2608
priporočeno	2608
prisijunkite arba susikurkite paskyrą	1845
prisijunkite prie mūsų komandos	1852
prisijunkite, kad galėtumėte komentuoti	1851
prispieť	2544
privatsphäre-einstellungen	491
privātuma politika	1903
pro předplatitele	301
prohibido a menores de # años	1030
promocijsko sporočilo	2607
promotivni sadržaj	2484
promotivni članak	2484
promóció	1491
proovi # päeva tasuta	1071
proposé par	1367
proteção de fontes	2318
pročitajte i	2485
pročitajte još	2485
prywatność	2147
przeczytaj również	2154
przeczytaj także	2154
przeczytaj też	2154
przejdź bez wsparcia	2128
przejdź do przepisu	61
przejdź do serwisu	2147
przejdź do treści	2157
przejdź do ustawień prywatności	2147
przypomnij mi później	2128
právě se děje	316
präsentiert von	488
précédent	1280
préférences cookies	1270
prélèvement	1243
prémium	1483
prénom	1352
présenté par	1367
próbálja ki # forintért	1483
próxima	2247
próxima notícia	2315
próxima página	2247
próximo artigo	2244
prøv # dager gratis	2051
prøv gratis	381	2051
prøv nu	381
prøv nå	2051
prを含みます	1768
pubblicità	1625
publi-rédactionnel	1268
publicité	1268
publicité - la suite ci-dessous	1268
publicités	1268
pular para o conteúdo	2247
página siguiente	978
pääuutiset	1184
påmind mig senere	377
påminn mig senare	2663
później	2128
pārbaudi savas zināšanas	1893
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1896
pērc abonementu	1886
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
qu'avez-vous pensé de cet article	1302
qual o seu nível de satisfação com esta notícia	2264
qualcosa è andato storto	1705
quellen und weiterführende links	498
queremos conocer tu opinión	1007
queremos saber a sua opinião	2272
questa pagina ti è stata utile	1679
questo articolo ti è stato utile	1679
questo articolo è bloccato	1702
questo campo è obbligatorio	1704
questo riassunto ti è stato utile	1653
questo video non è disponibile	1688
questo video non è più disponibile	1688
quieres añadir otro usuario a tu suscripción	941
quitter le plein écran	1337
quizi çöz	2844
quizás más tarde	935
quizás te interese	975
quyên góp	2969
quyên góp ngay	2969
qué te ha parecido esta noticia	1007
quên mật khẩu	2970
quảng cáo	2980
quảng cáo - bài viết tiếp tục bên dưới	3013
""", 'r': """
r$ # por mês durante # meses	2281
radote klaidą	1851
radote klaidą tekste	1851
rafraîchir la page	1345
raksti komentāru	1892
raksts tiek papildināts	1893
raksts turpinās pēc reklāmas	1895
rakstīt komentāru	1892
rao vặt	2980
raportează o eroare	2360
rapportér fejl	398
rašyti komentarą	1845
recargar la página	1042
recargar página	1042
recarregar a página	2304
recarregar página	2304
receber notificações	2274
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1310
recevez une alerte à chaque article de l'auteur	1310
reclamă	2343
recomandarea redacției	2375
recomandări	2347
recomandările editorilor	2375
recomandările redacției	2347
recomendado para você	2244
recommandé	1277
recommandé pour vous	1277
recommandés	1277
recordar más tarde	935
recuérdamelo más tarde	935
redirecționează #%	2334
refuză toate	2357
regala este artículo	1062
regalar artículo	941
regalar este artículo	1062
registrovať sa	2545
registruokitės nemokamai	1845
registruokitės į seminarą	1852
registrácia	2545
regisztráció	1483
regisztrálok	1483
regras de comentários	2286
regras dos comentários	2286
regístrate	941
rekisteröidy	1169
rekisteröidy maksutta ja lue	1169
reklam içeriğidir	2847
reklami geç	2793
reklám	1491
reklāma	1886
reklāmas raksts	1895
reklāmraksts	87	1895
relaterade ämnen	2689
reportar erro nesta página	2264
reproducción automática	1034
reproducir vídeo	1033
reproduzir vídeo	2295
reproduzir áudio	2295
reprodução automática	2296
resmi büyüt	2869
responda à enquete	2286
rester connecté	1349
restez informé	1253
restez informés	1253
resumen automático	1000
resumo da notícia	2264
retour à l'accueil	1355
retour à la liste	1355
revenir à l'accueil	1355
reģistrējies bez maksas	1886
reģistrēties	1886
ricordamelo più tardi	1602
rodyti mažiau	1853
rodyti viską	1853
rozumím	319
rozwiń	2157
rozwiń wszystko	2158
rätta	2685
rätta oss	2685
rättelse	2685
règles de commentaires	1328
règles des commentaires	1328
réactions	1273
réagir	1263	1273
réagir à cet article	1273
réagissez	1273
réagissez à cet article	1273
réduire le texte	1365
répondez au quiz	1331
répondez au sondage	1328
répondre	1273
réseaux sociaux	1264
réserver mes places	1334
réservez vos places	1334
réservé aux inscrits	1244
résiliable à tout moment	1317
résultats du sondage	1308
résumé de l'article	1302
résumé de l'article en # points	1302
résumé en # secondes	1302
résumé ia	1362
résumé par l'ia	1362
részletek	1499
rétablir le son	1337
rösta här	2692
rösta i omröstningen	2692
rādīt mazāk	1894
rādīt vairāk	1893
rādīt visu	1894
răspunde	2346
rėmimas	1854
""", 's': """
s'abonner à partir de #€	1244
s'inscrire à la newsletter	1253
s-ar putea să-ți placă	2347
saada sõbrale	1076
saber más	978
sadarbības raksts	1895
sadece abonelere özel	2863
sadržaj je zaključan	2478
saglabāt	1891
saglabāt rakstu	1891
sair do ecrã inteiro	2295
saistītie raksti	1888
saistītās ziņas	1888
saite nokopēta	1891
saken er låst	2051
saken finnes også som lyd	2060
saltar anúncio	2235
salvar preferências	2299
salvează	2340
salvează articolul	2374
salvează pentru mai târziu	2374
salvează rețeta	61
sans engagement, résiliable à tout moment	1317
sao chép liên kết	2975
sao chép đường dẫn	3011
sari la conținut	2349
sari la rețetă	61
satura turpinājums pēc reklāmas	1895
sačuvaj	2488
sačuvaj recept	61
sačuvaj vest	2488
schlagwörter	498
schließen	501
schrift vergrößern	483
schriftgröße	483
scopri di più	1608
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2667
se bilderna här	2692
se connecter et réagir	1273
se déconnecter	1244
se grafiken här	2692
se ha producido un error al cargar el vídeo	998
se klippet här	2692
se klippet øverst i saken	2075
se videon här	2692
sedan # kr/mån tills du säger upp	2667
segui già questo argomento	1715
segui già questo autore	1715
seguir tópico	2274
seguí leyendo	1021
sei già abbonato	1608
sei già iscritto alla newsletter	1666
selección de la redacción	975
selvä	1187
sem opinião	2287
sem si não seria possível	2279
sem você não seria possível	2279
semnalează o eroare	2346
send artiklen på mail	390
send på e-post	2060
sense permanència	287
sesi aç	2849
setări cookie	2357
seuls les abonnés peuvent commenter	1308
seuraa meitä	1177
seç	2864
seçenekleri yönet	2852
seçimimi kaydet	2852
seções	2244
shrani članek	2611
si opp når du vil	2051
si è verificato un errore	1704
si è verificato un errore durante il caricamento del video	1651
sie können diesen artikel kostenlos weitergeben	580
signaler ce contenu comme inapproprié	1308
signaler un problème	1273
siguiente artículo	975
siirry sisältöön	1186
sikeres feliratkozás	1501
sin ti no sería posible	1016
siz ne düşünüyorsunuz? oy verin	2800
sizin için öneriler	2798
siųsti draugui	1850
siųsti el. paštu	1850
skaitykite daugiau čia	1852
skaityti plačiau	1852
skaityti vėliau	1850
skaties arī	1888
skatīt foto	1893
skatīt galeriju	1893
skatīt video	1893
skjønner	2076
sklenite naročnino	2604
skopírovať odkaz	2552
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2685
skrýt	319
slapukų nustatymai	1863
slažem se	2501
slične vesti	2485
slične vijesti	2485
slični članci	2485
snsをフォロー	1740
sofortüberweisung	461
son dakika bildirimlerini aç	2855
son dakika gelişmelerinden haberdar olun	2855
son gelişmelerden haberdar olun	2855
sonderveröffentlichung	560
sono già sostenitore	1602
sonuçlari gör	2801
sonuçlari göster	2842
sorodni članki	2608
souhlasím	312
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1235
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1273
soyez le premier à réagir	1273
spausdinti receptą	61
spela videon här	2692
spis treści	2157
sponsorisé	1268
sponsorlu içerik	87	2793
sponsoroitu sisältö	1178
sponsrat innehåll	2681
sponzorirani sadržaj	2484
sponzorirani članak	2484
sponzorované	2548
sponzorovaný obsah	311
sponzorováno	311
sprawdź ofertę	2132
spremi članak	2488
sprijină-ne	2334
spune-ți părerea	2360
spune-ți părerea în comentarii	2360
später	456
später erinnern	456
spør vår ki om saken	2068
staňte sa členom	2544
staňte se členem	300
stichwörter	498
stil spørgsmål til artiklen	398
straipsnio tęsinys - po reklama	1854
straipsnis tęsiasi po reklamos	1854
strona główna	2154
stäng	2663	2692
stöd oss	2664
støt os	378
støtt oss	2048
subtítulos	1034
sugerir correção	2264
sugerir una corrección	1007
sugestões	2244
suite après la publicité	1334
suivez vos auteurs préférés	1363
suivre ce thème	1310
suivre le thème	1363
sur le même sujet	1277
sur le même thème	1277
suscripción	941
suscríbase	941
suscríbete	941
suscríbete a nuestro boletín	948
suscríbete ahora	941
susiję straipsniai	1847
susikurti paskyrą	1845
susține	2334
susține-ne	2334
susțineți-ne	2334
syötä sähköpostiosoitteesi	1172
szczegóły	2158
szponzorált tartalom	87	1491
szólj hozzá	1495
szóljon hozzá	1495
sähköposti	1172
sähköpostiosoite	1172
så # kr/mnd til du sier opp	2051
så kommenterar du	2685
sé el primero en comentar	971
sé parte	936
sélections	1263
sì, grazie	1696
sí, quiero	1041
síganos	961
síguenos	961
só para assinantes	2309
sólo para suscriptores	1047
sök	2692
søg	406
søk	2075
súhlasím	2563
súhlasím so zobrazením	2563
súmate	936
súvisiace	2549
súvisiace články	2549
súvisiaci článok	2549
süre	2850
sīkdatņu iestatījumi	1903
słowa kluczowe	2154
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
tack för din anmälan	2672
taip pat žiūrėkite	1847
takaisin ylös	1186
takipten çik	2875
takk for påmeldingen	2056
tallenna myöhemmäksi	1176
talán később	1480
tam ekrandan çik	2849
tamaño de la letra	1062
tamaño de letra	65	960
tamaño del texto	65
también te puede gustar	975
también te puede interesar	975
també et pot interessar	263
também pode gostar	2284
tarjeta de crédito	940
tarjeta de débito	940
te ha parecido útil	1024
te ha resultado útil	1024
te ha resultado útil este artículo	1000
te ha resultado útil este resumen	1000
te ha sido útil	1024
te ha sido útil este resumen	1000
te poți dezabona oricând	2367
te-ar putea interesa și	2375
tehisaru kokkuvõte	1078
tek seferlik bağiş	2860
teklifi gör	2847
tekoälyn tekemä tiivistelmä	1186
tekoälyn tiivistelmä	1186
tekoälytiivistelmä	1186
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1850
teljes hozzáférés	1483
temas del día	975
termos e condições	2237
teste başla	2844
teste grátis	2218
testează-ți cunoștințele cu quizul nostru	2360
testi başlat	2844
testi çöz	2844
teszteld a tudásod	1498
tesztelje tudását	1498
texten fortsätter nedan	2681
texten fortsätter under bilden	2681
teď ne	299
teşekkürler, mesajiniz gönderildi	2865
thu gọn	2987
thèmes	1277
thématiques	1277
thích	2975
thông tin doanh nghiệp	2980
thông tin quảng cáo	3013
thẻ	2985
ti è stato utile	1679
tienes que iniciar sesión para guardar artículos	1020
tilbakemelding på saken	2068
tin bài liên quan	3011
tin cùng chuyên mục	2985
tin cùng tác giả	3012
tin khác	2985
tin liên quan	2985
tin mới	2985
tin mới nhất	2985
tin nóng	3012
tin nổi bật	2985
tin quảng cáo	3013
tin trước	2985
tin tài trợ	2985
tin tức liên quan	2985
tin đọc nhiều	2985
tipărește	2340
tipărește articolul	2374
tipărește rețeta	61
tiêu điểm	2985
tiếp theo	2987
tlačiť	2552
to cię może zainteresować	2154
to może cię zainteresować	2154
toda contribuição ajuda	2306
toda la información	1053
todas as notícias	2315
todavía no eres suscriptor	1047
todavía no estás registrado	1047
todos los vídeos	1053
todos os comentários	2240
todos os vídeos	2315
toute l'actualité	1277
toutes les actualités	1355
toutes les vidéos	1355
toutes nos vidéos	1355
tovább	1498
tovább a recepthez	61
tovább a rovatra	1496
tovább olvasom	1498
további cikkek	1496
további cikkek a témában	1496
további hírek	1496
további részletek itt	1498
továbbiak betöltése	1498
traducción automática	1060
traducido automáticamente	1060
tradução automática	2264
trang chủ	2987
transcripción	1034
transcrição	2296
transferência bancária	2217
treści partnerskie	2146
treść sponsorowana	2146
tria la teva subscripció	287
trước	2987
trả lời	2984
trở lại	2987
tu ce părere ai? lasă un comentariu	2360
tu donación desgrava	1044
tu navegador no puede reproducir este vídeo	998
tue meitä	1168
tule meile tööle	1078
turpini lasīt	1886
turpinājums pēc reklāmas	1895
turpināt lasīt	1886
twitter'da paylaş	2791
twój adres e-mail	2135
twój e-mail	2135
tài khoản của tôi	2970
tài trợ	2980
támogass minket	1481
támogasson minket	1481
támogatom	1481
támogatott tartalom	87	1491
támogatás	1481
támogatói tartalom	1491
täname liitumast	1096
tässä olisi upotus facebookista	1186
tässä olisi upotus instagramista	1186
télécharger l'appli	1343
télécharger l'audio	1337
télécharger l'épisode	1337
télécharger le mp#	1337
télécharger le podcast	1337
téléchargez l'appli	1343
témata	316
témy	2549
témák	1496
térkép megnyitása	1499
términos de uso	968
términos y condiciones	968
tìm kiếm	2987
tópicos	2244
tópicos relacionados	2244
tôi đã hiểu	2988
több	1498
töltsd ki a kvízt	1498
töltse ki a kvízt	1498
tühista igal ajal	1071
tüm fotoğraflar	2869
tüm fotoğraflari gör	2869
tüm haberler	2798
tüm haberleri gör	2869
tüm oyunlar	2844
tüm videolar	2869
tüm videolari gör	2869
tüm yazilari	2798
tüm yazilari gör	2869
tüm yorumlar	2797
tümünü gör	2800
tümünü göster	2801
tümünü kabul et	2794
tümünü reddet	2794
tēmas	1888
tęsinys po reklamos	1854
tạo tài khoản	2970
tải thêm	2987
tặng bài viết	3011
tặng sao	3011
tặng sao cho bài viết	3011
từ khóa	2985
""", 'u': """
udostępnij	2142
udostępnij na facebooku	2142
udostępnij na twitterze	2142
udostępnij na x	2142
udostępnij w mediach społecznościowych	2142
udělit souhlas	312
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2536
uključi obavijesti	2536
uključite notifikacije	2536
uključite obaveštenja	2536
uključite obavijesti	2536
uložit	308
uložit na později	308
uložit recept	61
uložit článek	308
uložiť	2552
uložiť na neskôr	2552
uložiť recept	61
uložiť článok	2552
ultima oră	2347
ultimele știri	2347
um assinante presenteou você com este artigo	2283
un abonat ți-a oferit acest articol	2374
un abonné vous offre cet article	1320
un e-mail de confirmation vous a été envoyé	1313
un suscriptor te ha regalado este artículo	1020
une erreur s'est glissée dans l'article	1273
unterstütze uns	457
unterstützen	457
unterstützen sie uns	457
unterstützen sie uns per paypal	549
uppläst av en dator	2677
uppläst med ai-röst	2677
url 복사	1802
urlをコピー	1739
urlをコピーする	1768
url복사	1802
urmărește acest subiect	2366
urmărește live	2366
următorul	2349
uslovi korišćenja	2501
ustawienia plików cookie	2147
uvjeti korištenja	2501
uygulamada aç	2854
uygulamayi aç	2854
uygulamayi yükle	2854
uz sākumu	1893
uzyskaj dostęp	2132
už komentarus atsako jų autoriai	1851
už máte predplatné? prihláste sa	2545
už máte účet	2545
už máte účet? prihláste sa	2545
už podporujem	2556
už podporuji	299
uždaryti	1853
uždaryti reklamą	1854
užpildykite apklausą	1852
užsakomasis straipsnis	1854
užsakomasis turinys	87	1854
užsisakyti prenumeratą	1845
""", 'v': """
vaata kõiki tellija soodustusi	1071
vaata lähemalt	1078
vaba töökoht	1078
vad tycker du? rösta här	2692
vai kopsavilkums bija noderīgs	1892
vai raksts bija noderīgs	1892
vairāk par tēmu	1888
vaizdo įrašas	1852
vaizdo įrašą rasite čia	1852
van már fiókja	1483
var artikeln till hjälp	2685
var det här till hjälp	2692
var resuméet nyttigt	398
var sammanfattningen till hjälp	2685
vari atteikties jebkurā laikā	1886
vasta küsitlusele	1078
vastaa kyselyyn tästä	1186
vaš komentar	2488
veja esta publicação no instagram	2262
veja também	2244
veja todas as opções de assinatura	2281
velikost písma	65
veličina teksta	65
velocidad de reproducción	1033
velocidade de reprodução	2295
velocità di riproduzione	1688
ver # comentários	2272
ver biografía	994
ver comentários	2240
ver conteúdo	2299
ver conteúdo externo	2262
ver dossiê	2315
ver esta publicación en instagram	998
ver esta publicação no instagram	2262
ver fotogalería	1053
ver galería	978
ver galería de fotos	1053
ver la galería	1053
ver mais notícias	2315
ver más	978
ver más artículos	1056
ver más artículos del autor	994
ver más noticias	1021
ver más vídeos	1053
ver preço	2292
ver también	975
ver também	2244
ver todas as notícias	2315
ver todas las opciones de suscripción	1017
ver todos los artículos	1053
ver todos los vídeos	1053
ver todos os vídeos	2315
ver traducción	979
ver tradução	2248
ver transcripción	1033
ver transcrição	2295
ver vídeo	978
vergrößern	502
verlagssonderveröffentlichung	560
vertrag kündigen	491
verträge hier kündigen	491
verwandte beiträge	498
ves algún error? comunícalo	1007
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2357
vezi mai multe știri	2375
vezi și	2347
već imate nalog	2478
već imate pretplatu	2478
već imate račun	2478
već podržavam	2493
već ste pretplatnik	2478
več iz rubrike	2608
več novic iz regije	2608
več o tem	2608
več o temi	2608
veľkosť písma	65
viac k téme	2549
viac si o tom prečítate tu	2549
video mevcut değil	2849
video oynatici yükleniyor	2849
video yükleniyor	2849
videon voi katsoa jutun yläosasta	1186
videoyu izlemek için tiklayin	2800
videoyu yükle	2852
videó	1496
videók	1496
videónkat itt nézheti meg	1498
vidéo	1280
vidéo indisponible	1337
vidéo non disponible	1337
vielen dank für ihr feedback	539
vielen dank für ihre anmeldung	470
vielleicht später	456
vilkår	395	2065
vipps et beløp	2048
vis færre	406	2075
vis oversættelse	407
visa bilden i helskärm	2692
visa färre	2692
visa inlägg från facebook	2692
visa inlägg från instagram	2692
visa innehåll	2682
visa översättning	2693
vissza a tetejére	1498
visszajelzés	1495
više o temi	2485
više vijesti iz regije	2485
viết bình luận	2984
você concorda? vote	2272
você já segue este tema	2322
você já votou	2286
você pode gostar	2244
você pode se interessar	2244
você também pode gostar	2244
voir le détail	1281
voir les détails	1281
voir les réponses	1328
voir les résultats	1281
voir les résultats du sondage	1308
voir toute l'actualité	1355
voir toutes les vidéos	1355
voltar ao início	2315
voltar à página inicial	2315
vos réactions	1273
votează în sondajul nostru	2360
votre avis nous intéresse	1308
votre message a bien été envoyé	1351
votre prénom	1352
votre vote a bien été pris en compte	1328
votre vote a été enregistré	1328
vous aimerez peut-être	1277
vous avez déjà un compte	1244
vous avez déjà un compte ? connectez-vous	1244
vous avez déjà un compte ? identifiez-vous	1244
vous avez déjà voté	1328
vous n'êtes pas abonné	1349
vous n'êtes pas encore inscrit	1349
vous n'êtes pas inscrit	1349
vous possédez déjà un compte	1244
vous pourriez être intéressé	1277
vous suivez déjà ce sujet	1363
vous suivez déjà ce thème	1363
vous suivez déjà cet auteur	1363
vreau să primesc newsletterul	2367
vsebina sporočila	2607
vstúpiť do diskusie	2552
vytisknout článek	308
vytlačiť	2552
vytlačiť recept	61
vytlačiť článok	2552
vytvořit účet	301
vyzkoušet	301
válasz	1495
váš e-mail	305
väline sisu	1089
värsked uudised	1073
vérifiez votre boîte de réception	1351
vérifiez votre boîte mail	1351
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
vídeo indisponível	2295
vídeo no disponible	1033
vídeo não disponível	2295
vídeos	975	2244
výber redakcie	2549
výběr redakce	316
về đầu trang	2987
""", 'w': """
warto przeczytać	2154
was können wir besser machen	539
weitere beiträge	498
werbung überspringen	488
weź udział w dyskusji	2203
whatsapp'ta paylaş	2791
whatsapp'tan paylaş	2877
whatsappで読む	1768
wie gefällt ihnen dieser artikel	539
wielkość czcionki	65
więcej	2154
więcej artykułów	2154
więcej informacji	2154
więcej na ten temat	2154
więcej o	2154
więcej z	2154
wpisz swój e-mail	2135
wprowadź adres e-mail	2135
wpłać	2129
wpłać teraz	2129
współpraca reklamowa	2146
wypróbuj	2132
wyraź zgodę	2147
wyślij e-mailem	2142
wyślij znajomemu	2142
""", 'x': """
x'te paylaş	2791
xem bình luận	2984
xem bản gốc	2988
xem bản đồ	2988
xem chi tiết	2988
xem công thức	61
xem kết quả	2988
xem nhiều	2985
xem nhiều nhất	2985
xem nhiều trong tuần	3012
xem thêm	2985	2987
xem thêm bình luận	2984
xem tiếp	2987
xem toàn bộ	2987
xem tất cả	2987
xでシェア	1739
xでシェアする	1768
xでポスト	1739
""", 'y': """
ya estás suscrito	1017
ya tenés suscripción	1017
yanit gönder	2841
yanitlari gör	2841
yanitlari göster	2841
yapay zeka ile seslendirilmiştir	2849
yapay zeka ile özet	2800
yapay zeka ile özetle	2874
yapay zeka özeti	2800
yapay zekâ ile seslendirildi	2849
yapay zekâ tarafindan seslendirildi	2849
yapay zekâ özeti	2874
yazara e-posta gönder	2871
yazara mesaj gönder	2871
yazarin diğer haberleri	2798
yazarin diğer yazilari	2798
yazarin tüm yazilari	2798
yaziyi büyüt	2877
yaziyi küçült	2877
ymmärrän	1187
yorum gönder	2797
yorum yapmak için giriş yap	2841
yorumlari gör	2797
yorumu gönder	2841
yorumunu gönder	2841
youtube-tartalom megjelenítése	1498
yukari çik	2869
yz özeti	2800
""", 'z': """
z titulní strany	316
zabudnuté heslo	2545
zadejte svůj e-mail	305
zahlungsart wählen	460
zaloguj się	2132
zapisz na później	2142
zapisz się	2135
zapisz się na newsletter	2135
zapomenuté heslo	301
zarejestruj się	2132
zarządzaj zgodami	2147
zaten üye misiniz	2784
zavřít	299
załaduj więcej	2157
załóż konto	2132
zaštita osobnih podataka	2501
zaštita privatnosti	2501
zdieľajte tento text	2552
zdieľajte článok	2552
zdieľať	2552
zdieľať na facebooku	2552
zdieľať článok	2552
zgadzam się	2147
zgadzam się na wyświetlanie treści	2147
zgłoś	2150
zgłoś błąd	2150
ziņa tiek papildināta	1893
ziņo par kļūdu	1892
ziņot par kļūdu	1892
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
znajdź nas na facebooku	2143
značky	2549
zobacz galerię	2157
zobacz mapę	2158
zobacz również	2154
zobacz szczegóły	2158
zobacz także	2154
zobacz także inne	2154
zobacz też	2154
zobacz więcej	2154
zobrazit méně	319
zobrazit originál	319
zobrazit více	318
zobrazit výsledky	319
zobrazit vše	318
zobraziť diskusiu	2552
zobraziť menej	2550
zobraziť obsah	2563
zobraziť viac	2550
zobraziť všetko	2550
zostań patronem	2129
zpět nahoru	318
zur leseliste hinzufügen	580
zur merkliste hinzufügen	483
zur übersicht	501
zurück	494
zurück nach oben	501
zvětšit	318
zwiń	2157
""", '£': """
£# at amazon	927
""", '©': """
©ntb	2103
""", 'à': """
à découvrir	1277
à la une	1277
à lire	1277
à lire aussi	1277
à lire dans ce dossier	1277
à lire dans la même rubrique	1277
à lire ensuite	1277
à lire également	1277
à ne pas manquer	1277
à voir	1277
à voir aussi	1277
""", 'á': """
áudio gerado por ia	2264
áudio gerado por voz sintética	2264
""", 'ä': """
ähnliche artikel	498
ähnliche beiträge	498
ähnliche themen	498
älä missaa mitään	1172
ämnen	2689
ämnen i artikeln	2689
är du redan prenumerant	2667
äänestä tästä	1186
""", 'å': """
åbn	407
åbn kort	407
åpne	2076
åpne faktaboks	2076
åpne kart	2076
""", 'ç': """
çengel bulmaca	2846
çerez ayarlari	2794
çerez ayarlarini yönet	2852
çerez politikasi	2794
çerez tercihleri	2852
çerez tercihlerini yönet	2852
çerezler	2794
çeviriyi göster	2801
çikiş yap	2784
çok okunanlar	2798
""", 'è': """
è gratis e ci vuole solo un minuto	1666
è stato utile	1679
""", 'é': """
é grátis e leva menos de um minuto	2276
écouter	1263
écouter (# min	1263
écouter le podcast	1280
écrire à la rédaction	1359
édition du jour	1277
épingler	61
épingler la recette	61
értem	1499
értékeld a receptet	61
étiquettes	1355
""", 'í': """
írd meg a véleményed	1495
írja meg véleményét	1495
""", 'î': """
înapoi sus	2349
încarcă mai multe	2349
închide	2333
înregistrare	2335
înregistrează-te	2335
îți mulțumim pentru vot	2360
""", 'ö': """
öffnen	501
ön mit gondol? szavazzon	1498
önceki	2800
önceki haber	2798
öne çikan haberler	2798
öne çikanlar	2798
önerilen haberler	2798
önerilenler	2798
öppna	2693
öppna karta	2693
összes	1498
özet faydali oldu mu	2797
""", 'ú': """
új hozzászólás	1495
última hora	975
últimas	2244
últimas entradas	975
últimas noticias	975
últimas notícias	2244
últimes notícies	263
últimos artículos	975
únete	936
únete a la conversación	971
única	1045	2307
""", 'ü': """
übersetzung anzeigen	502
überweisung	461
ücretsiz dene	2784
ücretsiz haber limitinize ulaştiniz	2863
ücretsiz kargo	2879
ücretsiz oyna	2844
ücretsiz üye ol	2784
ücretsiz üye olun	2784
ücretsiz, spam yok	2865
ürünü incele	2847
üye girişi	2784
üye ol	2783	2784
üye olun	2784
""", 'ý': """
ý kiến	2984
ý kiến bạn đọc	2984
ý kiến của bạn	2984
""", 'ā': """
ārējais saturs	1903
""", 'č': """
članak je zaključan	2478
članak se nastavlja ispod oglasa	2484
članek je zaklenjen	2604
članek se nadaljuje pod oglasom	2607
članek se nadaljuje spodaj	2607
článek pokračuje pod reklamou	311
čtěte dále	316
čtěte i	316
čtěte také	316
číslo účtu pro dary	300
číst dál	318
číst dál s předplatným	301
číst více	318
čítajte aj	2549
""", 'ď': """
ďalšie správy	2549
ďalšie články	19	2549
""", 'đ': """
điều khoản sử dụng	2983
điều khoản sử dụng | chính sách bảo mật	2983
đáng chú ý	2985
đã có tài khoản	2970
đã hiểu	2988
đã sao chép	2975
đã sao chép liên kết	3011
đóng	2968
đóng góp	2969
đăng ký	2970
đăng ký ngay	2970
đăng nhập	2970
đăng nhập / đăng ký	2970
đăng xuất	2970
được quan tâm	3012
được tài trợ	2980
đặt báo	2970
đến công thức	61
đề xuất	2985
để sau	2968
đọc nhiều	2985
đọc nhiều nhất	2985
đọc sau	3011
đọc thêm	2985	2987
đọc tiếp	2987
đọc tiếp về chủ đề này	3012
đừng bỏ lỡ	2985
""", 'į': """
į viršų	1852
įveskite savo el. pašto adresą	1870
""", 'ś': """
śledź nas	2143
""", 'ş': """
şifremi unuttum	2784
şifrenizi mi unuttunuz	2863
şikayet et	2842
şikâyet et	2842
şimdi değil	2782
şurada paylaş	2791
""", 'š': """
štampaj	2488
štítky	316
""", 'ž': """
že imate račun	2604
že naročnik	2604
že podpiram	2615
žiūrėkite nuotraukas	1852
žiūrėkite vaizdo įrašą	1852
žiūrėti galeriją	1852
""", 'ș': """
știri pe aceeași temă	2375
știri recomandate	2347
știri similare	2347
știrile zilei	2347
""", 'ț': """
ți-a fost util acest articol	2360
ți-a fost util acest rezumat	2360
ți-ai uitat parola	2372
ți-ar putea plăcea și	2375
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
авторизация	2393
авторизоваться	2393
адрес электронной почты	2396
актуално	168
актуальне	2906
архив	2412
""", 'б': """
банковская карта	2392
банковский перевод	2392
безопасный платеж	2391
больше	2412
больше материалов по теме	2412
больше новостей	2412
будьте в курсе	2396
была ли статья полезной	2409
більше за темою	2906
більше матеріалів за темою	2906
більше на цю тему	2906
більше новин	2906
більше новин на тему	2906
більше по темі	2906
""", 'в': """
в избранное	2401
в тренде	2412
важливо	2906
вам будет интересно	2412
вам може бути цікаво	2906
вам може сподобатися	2906
вам может быть интересно	2412
вам может понравиться	2412
вам також може сподобатися	2906
вас може зацікавити	2906
вас может заинтересовать	2412
ваш e-mail	2396
ваш email	2396
введите e-mail	2396
введите email	2396
введите ваш email	2396
введите ваш адрес электронной почты	2396
версия для печати	2401
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	2891
вже є акаунт	2891
вибір редакції	2906
видео	2412
вижте още	168
вижте още от	168
вийти	2891
включите уведомления	2470
включить уведомления	2470
вконтакте	2402
влез	161
влезте	161
во весь экран	2415
водещи новини	168
войти	2393
войти в аккаунт	2393
войти в чат	2409
воспроизвести	2415
время на чтение	2415
время чтения # мин	2415
все	2415
все комментарии	2409
всі новини	2908
вход	161	2393
вхід	2891
выберите сумму	2391
выбор редакции	2412
выйти	2393
відео	2906
відео вище	2930
відео нижче	2930
відкрити	2909
відкрити карту	2909
відповісти	2904
відхилити	2901
""", 'г': """
главная	2415
главное	2412
главное за день	2412
главные новости	2412
головна	2908
головне	2906
головне за день	2906
головні новини	2906
""", 'д': """
далее	2415
далі	2908
дарете	160
дари	160
дари сега	160
детали	2416
детальніше	2908
деталі	2909
дзен	2402
дивіться відео	2930
дивіться відео вище	2930
дивіться відео нижче	2930
дивіться також	2906
дивіться також відео	2930
дивіться у відео	2930
для подписчиков	2393
до рецепту	61
до теми	2906
добавить комментарий	2409
додати коментар	2904
дозвольте сповіщення	2960
докладвай грешка	171
докладніше	2908
долучитися	2888
доступно по подписке	2393
другая сумма	2391
други новини	19
другие материалы	19	2412
другие материалы рубрики	2412
другие новости	19	2412
другие новости раздела	2412
другие статьи	2412
друк	2897
""", 'е': """
единоразово	2388
ежемесячно	2388
еще новости	2412
еще по теме	2412
ещё	2412
ещё новости	2412
ещё по теме	2412
""", 'з': """
за темою	2906
забравена парола	161
забули пароль	2891
забыли пароль	2393
завантажити ще	2908
загрузить еще	2415
загрузить ещё	2415
задонатити	2888
задонатить	2388
закрити	2887
закрыть	2387
залишити коментар	2904
запази	171
запази рецептата	61
запази статията	171
запропонувати новину	2904
зарегистрироваться	2393
зареєструватися	2891
затвори	175
зберегти	2897
зберегти рецепт	61
зберегти статтю	2897
збільшити	2908
згорнути	2909
зміст	2908
зробити внесок	2888
зрозуміло	2901
""", 'и': """
избрано от редакцията	168
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
интересное	2412
""", 'к': """
к началу	2415
к рецепту	61
категории	2412
категорії	2906
ключови думи	168
коментар	2904
коментари	171
коментарі	2904
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	2904
комментарии	2409
комментарии отсутствуют	2409
комментарий	2409
комментировать	2409
контакти	2904
контакты	2409
конфиденциальность	2406
копирай линк	171
копирай линка	171
копировать ссылку	2401
копіювати посилання	2897
купи абонамент	161
купить подписку	2393
към рецептата	61
""", 'л': """
лента новостей	2412
личный кабинет	2393
""", 'м': """
материалы партнеров	2405
материалы по теме	2412
матеріали за темою	2906
матеріали по темі	2906
меню	2415	2908
метки	2412
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2387
может позже	2387
можливо, пізніше	2887
мой профиль	2393
моят профил	161
мы в социальных сетях	2403
мы в соцсетях	2403
мы вконтакте	2403
мій профіль	2891
мітки	2906
""", 'н': """
на главную	2415
на правах реклами	2900
на правах рекламы	2405
наверх	2415	2908
нагадати пізніше	2887
надіслати	2897
надіслати другу	2897
надіслати поштою	2897
надіслати статтю поштою	2897
назад	2415	2908
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	2906
найпопулярніше за добу	2906
найпопулярніше за тиждень	2906
найти	2415
найчитаніше	2906
налаштування	2901
написати коментар	2904
написать комментарий	2409
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2387
направете дарение	160
настройки	2406
настройки cookie	2406
наступна	2908
наступна стаття	2906
не зараз	2887
не пропустите	2412
не пропустіть	2906
не сега	175
не сегодня	2387
не сейчас	2387
не сьогодні	2887
не, благодаря	175
нет комментариев	2409
нет, спасибо	2387
новини	2906
новини за темою	2906
новини компаній	2900
новини партнерів	2900	2906
новости	2412
новости smi#	2412
новости партнеров	2405
новости партнёров	2405
новости по теме	2412
новости сми#	2412
ні, дякую	2887
""", 'о': """
обговорити	2904
обратная связь	2409
обсудить	2409
обсуждение	2409
одноклассники	2402
одноразово	2888
оставить комментарий	2409
останні новини	2906
останні статті	2906
ответить	2409
отиди на рецептата	61
отказаться	2406
отклонить	2406
отключете цялата статия	161
отключи статията	161
открыть	2416
открыть карту	2416
отпечатай	171
отпечатай статията	171
отправить другу	2401
отправить по почте	2401
оформити підписку	2891
оформить донат	2388
оценете статията	171
оцените материал	2409
оцените рецепт	61
оцените статью	2409
оценить рецепт	61
оцініть матеріал	2904
оцініть рецепт	61
оцініть статтю	2904
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
партнерский материал	2405
партнерский проект	2405
партнерський матеріал	2900
партнерський проєкт	2900
партньорско съдържание	167
партнёрский материал	2405
партнёрский проект	2405
передплата	2891
передплатити	2891
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2415
печать	2401
печать рецепта	61
платена публикация	87	167
платено съдържание	167
по подписке	2393
по теме	2412
по-късно	175
повідомити про помилку	2904
повідомити про помилку в тексті	2904
погоджуюсь	2901
погоджуюся	2901
подарете тази статия	171
подарить материал	2401
подарить статью	2393
подарувати статтю	2897
поддержать	2388
поддержать автора	2388
поддержать нас	2388
поддержать проект	2388
поддержать редакцию	2388
поддержите нас	2388
поделитесь	2401
поделиться	2401
поделиться в telegram	2401
поделиться в twitter	2401
поделиться в одноклассниках	2401
поделиться в соцсетях	2401
поделиться вконтакте	2401
поделиться новостью	2401
поделиться ссылкой	2401
поделиться статьей	2401
поделиться статьёй	2401
подкасти	2906
подкасты	2412
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2393
подписаться в max	2403
подписаться в telegram	2403
подписаться на канал	2403
подписаться на новости	2396
подписаться на рассылку	2396
подписаться на телеграм-канал	2403
подписка	2393
подписывайтесь	2403
подпишитесь на рассылку	2396
подробнее	2415
подробнее по теме	2412
поділитись	2897
поділитися	2897
поділитися в telegram	2897
поділитися в соцмережах	2897
поділитися новиною	2897
поділитися статтею	2897
поділіться	2897
пожертвовать	2388
пожертвувати	2888
позже	2387
поиск	2415
покажи всичко	169
покажи още	169
показати більше	2908
показати все	2909
показати коментарі	2904
показати оригінал	2909
показати ще	2908
показать больше	2415
показать все	2416
показать еще	2415
показать ещё	2415
показать карту	2416
показать комментарии	2409
показать меньше	2416
показать оригинал	2416
показать перевод	2416
политика конфиденциальности	2406
политика обработки персональных данных	2406
пользовательское соглашение	2406
політика конфіденційності	2901
помочь	2388
помочь нам	2388
помочь проекту	2388
помочь редакции	2388
понятно	2406
попередня	2908
попередня стаття	2906
попробовать бесплатно	2393
популярне	2906
популярное	2412
популярные	2412
популярные новости	2412
популярные статьи	2412
популярні новини	2906
посилання скопійовано	2897
последнее	2412
последни	168
последни новини	168
последние новости	2412
послухати новину	2897
похожие материалы	2412
похожие статьи	2412
поширити	2897
поширити у facebook	2897
пошук	2908
правила за коментиране	171
правила использования	2406
правила коментування	2904
правила комментирования	2409
предложить новость	2409
предыдущая	2415
предыдущая статья	2412
премиум	2393
преміум	2891
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	2901
прийняти всі	2901
принтирай	171
принтирай рецептата	61
принять	2406
принять все	2406
принять всё	2406
прислать новость	2409
приєднатися	2888
приєднатися до спільноти	2888
продовження під рекламою	2900
продовження статті під рекламою	2900
продолжить без поддержки	2387
продължава след рекламата	167
промо	2405	2900
прослушать	2401
прослушать новость	2401
прочетете и	168
підписатись	2891
підписатися	2891
підписка	2891
підтримайте нас	2888
підтримати	2888
підтримати автора	2888
підтримати журналістів	2888
підтримати нас	2888
підтримати редакцію	2888
пізніше	2887
""", 'р': """
радимо прочитати	2906
радимо також	2906
развернуть	2415
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2388
разпечатай	171
разрешите уведомления	2470
разрешить уведомления	2470
раскрыть	2416
распечатать	2401
распечатать рецепт	61
распечатать статью	2401
рассказать друзьям	2401
рассылка	2396
рассылки	2396
регистрация	161	2393
редакция рекомендует	2412
результати	2909
результаты	2416
реклама	167	2405	2900
реклама - статията продължава по-долу	167
реклама на сайте	2405
реклама на сайті	2900
реклама. продовження нижче	2900
реклама. продолжение ниже	2405
рекламно каре	167
рекламно съдържание	167
рекомендуем	2412
рекомендуем почитать	2412
рекомендуем также	2412
рекомендуемое	2412
рекомендуємо	2906
рекомендуємо прочитати	2906
рекомендуємо також	2906
реєстрація	2891
розгорнути	2909
роздрукувати	2897
роздрукувати рецепт	61
роздрукувати статтю	2897
розмір тексту	65
розмір шрифту	65
рубрики	2412	2906
""", 'с': """
самое важное	2412
самое популярное	2412
самое читаемое	2412
самое читаемое за день	2412
самое читаемое за неделю	2412
свежее	2412
свежие новости	2412
свернуть	2415
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2409
сделать пожертвование	2388
сейчас читают	2412
скопировать ссылку	2401
скопировать ссылку на статью	2401
скопіювати посилання	2897
скопіювати посилання на статтю	2897
скрыть	2416
следующая	2415
следующая статья	2412
слухати	2897
слухати новину	2897
слушай новината	171
слушать	2401
слушать новость	2401
см. также	2412
смотреть все	2415
смотри также	2412
смотрите также	2412
советуем почитать	2412
согласен	2406
согласиться	2406
содержание	2415
создать аккаунт	2393
сообщить об опечатке	2409
сообщить об ошибке	2409
сохранить	2401
сохранить рецепт	61
сохранить статью	2401
социальные сети	2403
спасибо за подписку	2396
спецпроект	2405
спецпроєкт	2900
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
способ оплаты	2391
способы оплаты	2391
ссылка скопирована	2401
станете член	160
стани абонат	160
стани дарител	160
стати співучасником	2888
стати частиною спільноти	2888
стать патроном	2388
стать соучастником	2388
стать спонсором	2388
створити акаунт	2891
стрічка новин	2906
сховати	2909
сходни новини	168
схожі матеріали	2906
схожі новини	2906
схожі статті	2906
създай профил	161
сюжет	2412
сюжеты	2412
""", 'т': """
тагове	168
також читайте	2906
твитнуть	2401
твиттер	2402
твітнути	2897
теги	2412	2906
текст продовжується під рекламою	2900
телеграм	2402
тема дня	2412
теми	2906
темы	2412
только для подписчиков	2393
""", 'у': """
увеличить	2415
увійти	2891
увімкнути сповіщення	2960
увімкніть сповіщення	2960
уже есть аккаунт	2393
уже зарегистрированы	2393
уже зареєструвалися	2891
умови використання	2901
усі новини	2908
""", 'ф': """
файлы cookie	2406
фейсбук	2402
фото	2412
фоторепортаж	2412
""", 'х': """
харесай	171
хорошо	2406
""", 'ч': """
час читання # хв	2908
чи була стаття корисною	2904
читайте еще	2412
читайте ещё	2412
читайте ниже	2405
читайте по теме	2412
читайте также	2412
читайте також	2906
читати далі	2908
читати повністю	2908
читати також	2906
читать в max	2403
читать в telegram	2403
читать далее	2415
читать дальше	2415
читать ещё	2415
читать комментарии	2409
читать полностью	2415
читать также	2412
что еще почитать	2412
что ещё почитать	2412
""", 'щ': """
ще за темою	2906
ще новини	2906
що ще почитати	2906
щомісяця	2888
""", 'э': """
электронная почта	2396
""", 'я': """
я вже підтримую	2887
я уже поддерживаю	2387
яндекс.дзен	2402
""", 'і': """
інші новини	19	2906
""", 'א': """
אולי גם יעניין אותך	1390
אולי יעניין אותך	1390
אולי יעניין אותך גם	1418
אולי יעניין אתכם	1390
אולי יעניין אתכם גם	1418
אולי מאוחר יותר	1373
אולי פספסתם	1418
אינציקלופדיית ynet	1390
""", 'ב': """
בחסות	1421
בשיתוף	1385
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1389
דלג לתוכן	1392
דלגו למתכון	61
דף הבית	1392
""", 'ה': """
האזינו	1381
הבא	1392
הבנתי	1393
הגב	1389
הדפיסו את המתכון	61
הדפיסו כתבה	1417
הדפס	1381
הדפס מתכון	61
הדפסה	1381
הדפסת המתכון	61
הדפסת כתבה	1417
הוסיפו תגובה	1389
הוסף תגובה	1389
הוספת תגובה	1389
הזכירו לי מאוחר יותר	1373
החשבון שלי	1375
הירשם	1375
הכי נצפים	1390
הכי נקרא	1390
הכי נקראות	1390
הכי נקראות היום	1418
הכתבה הבאה	1390
הכתבה המלאה למנויים	1417
הכתבה הקודמת	1390
המלצות	1390
המשך לקרוא	1392
המשך קריאה	1392
הנצפים ביותר	1418
הנקראות ביותר	1390
הנקראים ביותר	1418
הסתר	1393
העתיקו את הקישור	1417
העתיקו קישור	1417
העתק קישור	1381
העתקת הקישור	1417
העתקת קישור	1381
הצג הכל	1393
הצג מפה	1393
הצג מקור	1393
הצג עוד	1392
הצג פחות	1393
הצטרפו	1374
הצטרפו אלינו	1374
הקודם	1392
הקישור הועתק	1417
הרשמה	1375
השב	1389
התחבר	1375
התחברות	1375
""", 'ו': """
ווטסאפ	1381
וידאו	1390
""", 'ח': """
חדשות אחרונות	1390
חודש ראשון ב-#	1416
חודש ראשון ב-# ש"ח	1416
חודש ראשון בשקל	1416
חודש ראשון חינם	1416
חזרה למעלה	1392
חיפוש	1392
""", 'ט': """
טוויטר	1381
טלגרם	1381
טען עוד	1392
""", 'י': """
יציאה	1375
""", 'כ': """
כבר מנויים? התחברו	1375
כבר נרשמת	1375
כותרות אחרונות	1390
כניסה	1375
כניסה למנויים	1375
כתבה זו היא תוכן ממומן	1417
כתבה ממומנת	1421
כתבו תגובה	1389
כתבות אחרונות	1390
כתבות מומלצות	1390
כתבות נוספות	1390
כתבות נוספות בנושא	1418
כתבות נוספות שיעניינו אתכם	1418
כתבות קשורות	1390
כתבות שאולי פספסתם	1418
כתבות שיעניינו אתכם	1418
""", 'ל': """
לא כעת	1373
לא עכשיו	1373
לא תודה	1373
לא, תודה	1373
להורדת האפליקציה	1417
להמשך קריאה	1375
להרשמה	1375
לכל הכתבות	1392
לכל הכתבות בנושא	1418
לכל העדכונים, הכתבות והסרטונים	1418
לכל התגובות	1389
לכתבה הבאה בסדרה	1418
לכתבה הקודמת בסדרה	1418
למנויים בלבד	1378
למתכון	61
לפרטים	1393
לרכישת מינוי	1375
לרכישת מינוי לחצו כאן	1417
לתרום	1374
לתרומה	1374
""", 'מ': """
מבזקים	1390
מדיניות הפרטיות	1388
מדיניות הפרטיות ותנאי השימוש	1388
מודעה	1385
מומלץ עבורך	1418
מומלץ עבורכם	1418
מומלצים	1390
ממומן	1385
מעבר למתכון	61
מצאתם טעות	1389
""", 'נ': """
נושאים	1390
נושאים קשורים	1390
""", 'ס': """
סגור	1373
סגירה	1373
סיכום ai	1403
סיכום הכתבה	1403
""", 'ע': """
עוד	1392
עוד באותו נושא	1418
עוד בנושא	1390
עוד בערוץ	1390
עוד חדשות	1390
עוד כתבות	19	1390
עוד כתבות בנושא	19
עוד כתבות מעניינות	1417
עוד סיפורים	1418
""", 'פ': """
פייסבוק	1381
פרטים	1393
פרסום	1385
פרסומת	1385
פתח	1393
""", 'צ': """
צור חשבון	1375
צור קשר	1389
""", 'ק': """
קרא גם	1390
קרא עוד	1392
קראו גם	1390
קראו עוד	1392
""", 'ש': """
שיתוף	1381
שיתוף בווטסאפ	1381
שיתוף בטוויטר	1381
שיתוף במייל	1417
שיתוף בפייסבוק	1381
שכחתי סיסמה	1375
שלח לחבר	1381
שלחו את הכתבה במתנה	1417
שלחו במתנה	1417
שליחה במייל	1381
שמירה	1381
שמירת המתכון	61
שמירת כתבה	1417
שמרו כתבה	1417
שמרו לקריאה מאוחרת	1417
שתף	1381
שתפו	1381
שתפו את הכתבה	1381
שתפו בוואטסאפ	1417
שתפו בווטסאפ	1417
שתפו בטלגרם	1417
שתפו בפייסבוק	1381
""", 'ת': """
תגובה	1389
תגובות	1389
תגיות	1390
תוכן למנויים	1375
תוכן ממומן	87	1385
תוכן מסחרי	1421
תוכן מקודם	1385
תוכן פרסומי	1421
תוכן שיווקי	87	1385
תוכן שיווקי בשיתוף	1421
תורגם אוטומטית	1417
תיקון טעות	1417
תמכו בנו	1374
תנאי השימוש	1388
תנאי השימוש | מדיניות הפרטיות	1388
תנאי השימוש ומדיניות הפרטיות	1388
תפריט	1392
תקציר ai	1403
תקציר בינה מלאכותית	1403
תקציר הכתבה	1403
תרומה	1374
תרמו	1374
תרמו עכשיו	1374
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1152
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1125
اخبار مرتبطة	145
اخبار پيشنهادي	1152
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1125
اخرين خبرها	1152
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1127
ادامه مطلب	1127
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1118
ارسال المقال بالبريد	144
ارسال به تلگرام	1144
ارسال به دوستان	1118
ارسال نظر	1124
از دست ندهيد	1152
از ما حمايت كنيد	1114
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1115
اشتراك گذاري	1118
اشتراك گذاري در تلگرام	1144
اشتراكگذاري	1118
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
الان نه	1113
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
انتهاي پيام	1144
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
اولين نفري باشيد كه نظر ميدهد	1144
ايجاد حساب	1115
اين مطالب را هم بخوانيد	1152
اين مطلب را هم بخوانيد	1152
اگهي	1120
اگهيها	1156
""", 'ب': """
باز كردن	1128
بازرگاني	1156
بازگشت به بالا	1127
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1125
برچسبها	1125
بستن	1113
بعدا ياداوري كن	1113
بعدي	1127
بلغ عن خطا	135
به اشتراك بگذاريد	1118
بيشتر	1125	1127
بيشتر ببينيد	1152
بيشتر بخوانيد	1125
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1125
تبرع	92
تبرع الان	92
تبليغ	1120
تبليغات	1120
تبليغات در گوگل	1156
تبليغات متني	1156
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
تلگرام	1118
تم نسخ الرابط	144
تماس با ما	1124
تماشاي ويديو	1144
تنظيمات كوكي	1123
تنظيمات كوكيها	1123
تويتر	102
توييتر	1118
تيليجرام	102
""", 'ث': """
ثبت نام	1115
ثبت نظر	1124
ثبتنام	1115
""", 'ج': """
جديدترين اخبار	1125
جزئيات	1128
جستجو	1127
جميع التعليقات	111
""", 'ح': """
حالا نه	1113
حجم الخط	102
حجم النص	65
حريم خصوصي	1123
حساب كاربري	1115
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1114
حمايت مالي	1114
""", 'خ': """
خانه	1127
خبر بعدي	1144
خبر قبلي	1144
خبرهاي بيشتر	1152
خبرهاي داغ	1152
خبرهاي مرتبط	1125
خبرهاي پيشنهادي	1152
خروج	1115
""", 'د': """
در همين رابطه	1152
در همين زمينه	1152
دستهبندي	1125
دعوت به همكاري	1144
ديدگاه	1124
ديدگاهتان را بنويسيد	1144
ديدگاهها	1124
""", 'ذ': """
ذات صلة	112
ذخيره	1118
ذخيره خبر	1144
ذخيره دستور پخت	61
ذخيره مطلب	1144
ذخيره مطلب براي بعد	1144
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1115
رپورتاژ	1120
رپورتاژ اگهي	1120
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1123
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
شايد بعدا	1113
شرايط استفاده	1123
شرايط استفاده و حريم خصوصي	1123
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1127
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
عضويت	1115
عكس	1125
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1115
فهمت	115
فيديو	112
فيسبوك	102	1118
""", 'ق': """
قبلي	1127
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
كليدواژهها	1125
كمك كنيد	1114
كمك مالي	1114
كن اول المعلقين	144
كن داعما	92
كوكيها	1123
كپي شد	1144
كپي كردن لينك	1144
كپي لينك	1118
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1118
لينك كوتاه خبر	1144
لينك كپي شد	1144
""", 'م': """
مادة اعلانية	106
متوجه شدم	1128
محتواي تبليغاتي	1120
محتواي حمايتشده	1144
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
مشاهده بيشتر	1127
مشاهده همه	1127
مشترك شويد	1115
مطالب بيشتر	1152
مطالب مرتبط	1125
مطالب پيشنهادي	1152
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1125
ملفات تعريف الارتباط	109
منو	1127
مهمترين اخبار	1125
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1144
نسيت كلمة المرور	93
نظر	1124
نظر بدهيد	1144
نظر خود را با ما در ميان بگذاريد	1144
نظر خود را بنويسيد	1124
نظر شما	1124
نظر شما درباره اين خبر چيست	1144
نظرات	1124
نظرسنجي	1144
نمايش بيشتر	1127
نمايش كمتر	1128
نمايش متن اصلي	1128
نمايش نقشه	1128
نمايش همه	1128
ننصح بقراءة	112
نه ممنون	1113
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1118
همچنين ببينيد	1152
همچنين بخوانيد	1125
""", 'و': """
واتساب	102
واتساپ	1118
ورود	1115
ورود / ثبت نام	1115
وسوم	112
ويديو	1125
ويژه مشتركان	1115
""", 'پ': """
پاسخ	1124
پربازديدترين	1125
پربازديدترينها	1125
پربازديدها	1125
پربازديدهاي امروز	1152
پربازديدهاي هفته	1152
پربحثترينها	1125
پربينندهترين	1152
پربينندهترين خبرها	1152
پربينندهترينها	1152
پيام بازرگاني	1156
پيشنهاد خواندني	1152
پيشنهاد سردبير	1125
پيشنهاد ما	1125
""", 'چ': """
چاپ	1118
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1124
گزارش خطا در اين خبر	1144
""", 'अ': """
अक्षर का आकार	65
अगला	1444
अगली खबर	1442
अन्य खबरें	19	1442
अपनी राय दें	1441
अभी दान करें	1431
अभी नहीं	1430
""", 'आ': """
आगे पढें	1444
आज की अन्य खबरें	1468
आपके लिए	1442
आपको यह भी पसंद आ सकता है	1468
आपको ये भी पसंद आ सकता है	1468
""", 'इ': """
इसे भी देखें	1468
इसे भी पढें	1442
""", 'ई': """
ई-पेपर	1432
""", 'ऊ': """
ऊपर जाएं	1444
""", 'ए': """
एआई द्वारा तैयार	1456
एआई समरी	1456
एआई सारांश	1456
एआई से तैयार सारांश	1456
""", 'औ': """
और खबरें	1442
और देखें	1444
और पढें	1442	1444
और भी पढें	1468
""", 'क': """
कम दिखाएं	1445
कमेंट	1441
कमेंट करें	1441
कमेंट्स	1441
कुकी नीति	1440
केवल सदस्यों के लिए	1432
कॉपी लिंक	1435
""", 'ख': """
खाता बनाएं	1432
खोजें	1444
खोलें	1445
""", 'ग': """
गलती बताएं	1445
गोपनीयता नीति	1440
""", 'च': """
चर्चा में क्यों है	1468
""", 'ज': """
जरूर पढें	1468
जवाब दें	1441
ज्यादा पढी गई	1468
""", 'ट': """
टिप्पणियां	1441
टिप्पणी	1441
टिप्पणी करें	1441
टेक्स्ट साइज	65
टैग्स	1442
टॉप न्यूज	1442
टॉप स्टोरीज	1468
ट्रेंडिंग	1442
ट्विटर	1435
""", 'ठ': """
ठीक है	1445
""", 'त': """
ताजा खबरें	1442
ताजा समाचार	1442
""", 'द': """
दान करें	1431
देश की और खबरें	1468
दोस्तों को भेजें	1456
""", 'न': """
नक्शा देखें	1445
नहीं धन्यवाद	1430
नहीं, धन्यवाद	1430
नियम और शर्तें	1440
नियम और शर्तें | गोपनीयता नीति	1440
""", 'प': """
पार्टनर कंटेंट	1471
पिछला	1444
पिछली खबर	1442
पूरी खबर पढें	1444
प्रचार	1438
प्रतिक्रिया दें	1441
प्रायोजित	1438
प्रायोजित सामग्री	1471
प्रिंट करें	1435
प्रीमियम	1432
""", 'फ': """
फेसबुक	1435
फेसबुक पर शेयर करें	1435
फॉन्ट साइज	65
फोटो	1442
फोटो गैलरी	1468
""", 'ब': """
बंद करें	1430
बडी खबरें	1442
बाद में	1430
बाद में याद दिलाएं	1430
""", 'म': """
मुख्य समाचार	1442
मूल देखें	1445
मेन्यू	1444
मेरा खाता	1432
""", 'य': """
यह भी देखें	1468
यह भी पढें	1442
ये खबरें भी पढें	1468
ये भी जानें	1468
ये भी देखें	1468
ये भी पढें	1442
""", 'र': """
रजिस्टर करें	1432
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1435	1456
लॉग इन	1432
लॉग इन करें	1432
लॉगआउट	1432
लॉगिन	1432
लोकप्रिय	1442
""", 'व': """
विज्ञापन	1438
विज्ञापन के बाद जारी	1471
विज्ञापन हटाएं	1456
विवरण	1445
विषय	1442
वीडियो	1442
व्हाट्सएप	1435
""", 'श': """
शायद बाद में	1430
शेयर	1435
शेयर करें	1435
""", 'स': """
संपर्क करें	1441
संबंधित खबरें	1442
संबंधित लेख	1442
संबंधित वीडियो	1468
संबंधित समाचार	1442
सदस्य बनें	1431
सबसे ज्यादा पढी गई	1442
सबसे ज्यादा पढी गई खबरें	1468
सबसे ज्यादा पढी गईं	1468
सब्सक्राइब	1432
सब्सक्राइब करें	1432
सभी दिखाएं	1445
सभी देखें	1444
समझ गया	1445
समर्थन करें	1431
सहयोग करें	1431
साइन अप	1432
साइन इन	1432
साझा करें	1435
सीधे रेसिपी पर जाएं	61
सेव करें	1435
स्पॉन्सर्ड	1438
स्पॉन्सर्ड कंटेंट	1471
""", 'ह': """
हमारा समर्थन करें	1431
होम	1444
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
ข่าวที่คุณอาจสนใจ	2769
ข่าวที่น่าสนใจ	2769
ข่าวที่เกี่ยวข้อง	2746
ข่าวยอดนิยม	2746
ข่าวล่าสุด	2746
ข่าวอื่นที่น่าสนใจ	2769
ข่าวอื่นๆ	19	2769
ข่าวอื่นๆ ที่น่าสนใจ	2760
ข่าวเกี่ยวข้อง	2769
ข่าวแนะนำ	2746
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2760
คลิปแนะนำ	2769
ความคิดเห็น	2749
คัดลอกลิงก์	2749
คัดลอกลิงก์แล้ว	2760
คัดลอกลิงค์	2760
คัดลอกลิงค์แล้ว	2760
คุณอาจสนใจ	2769
""", 'ช': """
ชมคลิป	2760
ชมคลิปวิดีโอ	2760
ชมวิดีโอ	2760
ชมวิดีโอด้านบน	2760
ชมวิดีโอเต็มได้ที่นี่	2760
""", 'ด': """
ดูคลิป	2760
ดูทั้งหมด	2747
ดูวิดีโอ	2760
ดูเพิ่มเติม	2749
""", 'ต': """
ติดต่อเรา	2760
""", 'บ': """
บทความที่น่าสนใจ	2769
บทความที่เกี่ยวข้อง	2746
บทความล่าสุด	2746
บทความแนะนำ	2769
บริจาค	2743
บริจาคเลย	2743
บันทึก	2760
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2760
""", 'พ': """
พิมพ์	2749
พิมพ์บทความ	2760
พิมพ์สูตร	61
พิมพ์หน้านี้	2760
""", 'ฟ': """
ฟังรายการย้อนหลัง	2760
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2760
""", 'ย': """
ยอดนิยม	2769
ยอดนิยมในตอนนี้	2769
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2760
ร่วมงานกับเรา	2760
ร่วมตอบแบบสอบถาม	2760
ร่วมบริจาค	2743
ร่วมแสดงความคิดเห็น	2760
""", 'ล': """
ลงทะเบียน	2743
ลืมรหัสผ่าน	2743
""", 'ส': """
สนับสนุนเรา	2743
สปอนเซอร์	2749
สมัครงานกับเรา	2760
สมัครสมาชิก	2743
ส่งต่อให้เพื่อน	2760
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2769
อ่านข่าวผ่านแอป	2760
อ่านข่าวอื่นๆ	2769
อ่านต่อ	2749
อ่านต่อเรื่องนี้	2769
อ่านเพิ่มเติม	2746
อ่านเรื่องที่เกี่ยวข้อง	2769
""", 'เ': """
เข้าสู่ระบบ	2743
เนื้อหาที่เกี่ยวข้อง	2769
เป็นคนแรกที่แสดงความคิดเห็น	2760
เรื่องที่คุณอาจสนใจ	19	2769
เรื่องที่น่าสนใจ	2769
เรื่องที่เกี่ยวข้อง	2746
เรื่องล่าสุด	2769
เรื่องอื่นที่น่าสนใจ	2746
เรื่องแนะนำ	2769
""", 'แ': """
แชร์	2749
แชร์ข่าวนี้	2760
แชร์บทความ	2760
แชร์หน้านี้	2760
แชร์ไปที่ line	2760
แท็ก	2769
แท็กที่เกี่ยวข้อง	2769
แปลอัตโนมัติ	2760
แสดงความคิดเห็น	2749
แสดงน้อยลง	2747
""", 'โ': """
โฆษณา	2749
โหลดแอปฟรี	2760
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2988
""", 'ủ': """
ủng hộ	2969
ủng hộ chúng tôi	2969
""", 'あ': """
あとで	1726
あとで読む	1739
あなたにおすすめ	1751
あなたにおすすめの記事	1751
あなたへのおすすめ	1751
あわせて読みたい	1751
あわせて読む	1778
""", 'い': """
いいえ、結構です	1726
いいね	1739
いいね!してニュースをチェック	1740
いいね!で応援する	1768
いま読まれています	1778
いま読まれている記事	1778
""", 'お': """
おすすめ	1751
おすすめの記事	1751
おすすめ情報pr	1743
おすすめ記事	1751
おすすめ関連記事	1778
お問い合わせ	1745
お気に入り	1739
お気に入りに追加	1739
お申し込み	1729
""", 'こ': """
こちらの記事もおすすめ	1778
こちらの記事も読まれています	19	1778
こちらもおすすめ	1751
こちらも読む	1778
この著者の記事	1751
この記事に関連するニュース	1778
この記事のタグ	1751
この記事の写真をすべて見る	1779
この記事の関連ニュース	1778
この記事は会員限定です	1729
この記事もチェック	1768
この記事をシェア	1739
この記事をプレゼント	1768
この記事をプレゼントする	1768
この記事を保存	1768
この記事を印刷	1768
この記事を印刷する	1768
この記事を評価する	1768
この記者の記事一覧	1751
この連載の記事	1751
""", 'ご': """
ご意見	1748
ご支援のお願い	1727
ご購読の申し込み	1729
""", 'さ': """
さらに読み込む	1753
""", 'す': """
すべての写真を見る	1779
すべて受け入れる	1745
すべて表示	1754
すべて見る	1753
すべて許可	1745
""", 'そ': """
その他の記事	1751
""", 'は': """
はてなブックマーク	1739
はてなブックマークに追加	1768
はてブ	1739
""", 'ま': """
また後で	1726
""", 'み': """
みんなのコメント	1748
""", 'も': """
もっと見る	1753
もっと詳しく知りたい方は	1778
もっと読む	1751
もどる	1753
""", 'よ': """
よく読まれています	1778
よく読まれている記事	1751
よく読まれている記事ランキング	1751
""", 'わ': """
わかりました	1754
""", 'ア': """
アクセスランキング	1751
アプリのダウンロード	1738
アプリをインストール	1738
アプリをダウンロード	1738
アプリを開く	1738
アプリダウンロード	1738
アンケート実施中	1768
""", 'オ': """
オススメ記事	1751
""", 'カ': """
カテゴリ	1751
カテゴリー	1751
""", 'キ': """
キーワード	1751
""", 'ク': """
クイズに挑戦	1768
クイズに挑戦する	1768
クッキー	1745
クッキー設定	1745
クリップ	1739
クリップする	1739
""", 'コ': """
コピーしました	1739
コメント	1748
コメント#件	1748
コメント(#	1748
コメントする	1748
コメントはまだありません	1748
コメントをもっと見る	1748
コメントを投稿	1748
コメントを書く	1748
コメントを残す	1748
コメントを見る	1748
コメント一覧	1748
""", 'サ': """
サイトポリシー	1745
サイトマップ	1745
サインイン	1729
サポートする	1727
""", 'シ': """
シェア	1739
シェアしよう	1739
シェアする	1739
""", 'ス': """
スキップ	1726
スクラップ	1739
スクラップする	1739
スポンサー	1743
スポンサードリンク	1743
スポンサーリンク	1743
""", 'タ': """
タイアップ	1743
タグ	1751
""", 'チ': """
チップを送る	1727
チャンネル登録	1740
""", 'ツ': """
ツイート	1739
ツイートする	1739
""", 'ト': """
トップ	1753
トップへ戻る	1753
トップニュース	1751
トップページ	1753
トピックス	1751
""", 'ド': """
ドネーション	1727
""", 'ニ': """
ニュースを読む	1753
ニュースレター	1733
ニュースレター登録	1733
""", 'バ': """
バックナンバー	1751
""", 'パ': """
パスワードを忘れた方	1729
""", 'ピ': """
ピックアップ	1751
""", 'フ': """
フォロー	1740
フォローしてね	1740
フォローしました	1740
フォローする	1740
フォロー中	1740
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1739
ブックマークする	1739
""", 'プ': """
プッシュ通知	1738
プライバシーポリシー	1745
プレゼント	1729
プレミアム	1729
プレミアム会員	1732
""", 'ヘ': """
ヘルプ	1745
""", 'ペ': """
ページの先頭へ	1753
ページトップ	1753
ページトップへ	1753
""", 'ホ': """
ホーム	1753
""", 'ポ': """
ポスト	1739
ポストする	1739
""", 'マ': """
マイページ	1729
""", 'メ': """
メニュー	1753
メルマガ	1733
メルマガ登録	1733
メールで送る	1739
メールで送信	1739
メールアドレス	1733
メールアドレスを入力	1733
メールマガジン	1733
メールマガジン登録	1733
""", 'ラ': """
ランキング	1751
""", 'リ': """
リンクをコピー	1739
リンクをコピーしました	1768
リンクをコピーする	1768
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1729
ログイン	1729
ログイン/会員登録	1729
ログイン・会員登録	1729
""", '一': """
一覧	1753
一覧へ	1753
一覧を見る	1753
""", '上': """
上一篇	3047
上一頁	3049
上一页	3049
""", '下': """
下一篇	3047
下一頁	3049
下一页	3049
下次再說	3022
下次再说	3022
""", '不': """
不,謝謝	3022
不,谢谢	3022
不用了	3022
""", '专': """
专题	3047
""", '个': """
个人中心	3026
""", '为': """
为你推荐	3047
为您推荐	3047
""", '主': """
主要ニュース	1751
""", '举': """
举报	3046
""", '了': """
了解	1754
""", '人': """
人才招聘	3066
人気の動画	1778
人気の記事	1751
人気ランキング	1751
人気記事	1751
人気記事ランキング	1751
人氣文章	3075
""", '今': """
今、あなたにオススメ	1751
今、読まれている記事	1778
今はしない	1726
今はやめておく	1726
今回はしない	1726
今日の注目	1751
今日最熱門	3075
今日热点	3047
今日焦点	3047
今日熱門	3075
""", '他': """
他の記事	19
他の記事も読む	1751
""", '付': """
付費閱讀	3026
付费内容	3026
付费阅读	3026
""", '以': """
以下为广告内容	3066
以下為廣告內容	3066
以后再说	3022
""", '会': """
会员专享	3029
会员专享内容	3029
会员专属	3026
会员中心	3026
会员登录	3026
会員の方はこちら	1729
会員の方はログイン	1729
会員登録	1729
会員登録する	1729
会員登録はこちら	1729
会員限定	1729
会員限定記事	1729
""", '你': """
你可能也喜欢	3047
你可能也喜歡	3047
你可能感兴趣	3047
你可能还想看	3075
你可能還想看	3075
""", '使': """
使用条款	3042
使用條款	3042
""", '保': """
保存	1739
保存する	1739
""", '個': """
個人情報の取り扱い	1745
個人情報の取り扱いについて	1745
個人情報の取扱いについて	1745
個人情報保護方針	1745
""", '元': """
元の記事を読む	1779
元記事で読む	1779
元記事を読む	1753
""", '免': """
免責聲明	3042
免費訂閱	3030
免費註冊	3026
免費試讀	3026
免责声明	3042
免费注册	3026
免费订阅	3030
免费试读	3026
""", '全': """
全ての写真を見る	1779
全文はこちら	1779
全文を読む	1753
全文表示	1753
全記事読み放題	1732
全部接受	3042
全部评论	3046
""", '公': """
公众号	3037
公式sns	1740
公式twitter	1740
公式x	1740
公式アプリ	1738
""", '共': """
共有	1739
共有する	1739
共有リンクをコピー	1768
""", '关': """
关于我们	3042
关注	3037
关注我们	3037
关键词	3047
关闭	3022
""", '其': """
其他新聞	3047
其他新闻	19	3047
""", '再': """
再生	1753
""", '写': """
写真(#枚	1779
写真をもっと見る	1779
写真を見る	1753
写真を見る(全#枚	1779
写真特集	1751
写评论	3046
""", '分': """
分享	3036
分享到	3036
分享到facebook	3066
分享到line	3066
分享到微信	3036
分享到微博	3036
分享本文	3066
分享此文	3066
分享給好友	3066
分享給更多人看到	3066
分享给好友	3066
分享给更多人	3066
分享至	3036
分享至facebook	3036
分享至line	3066
分类	3047
分類	3047
""", '列': """
列印	3036
列印本頁	3066
列印食譜	61
""", '初': """
初割で無料体験する	1729
初月無料	1732
""", '利': """
利用規約	1745
""", '前': """
前のページ	1753
前の記事	1751
前の記事へ	1751
前へ	1753
前回の記事はこちら	1778
前回はこちら	1779
""", '加': """
加入line好友	3037
加入会员	3026
加入我们	3066
加入我们的团队	3066
加入我們	3066
加入我們的團隊	3066
加入書籤	3036
加入會員	3026
加载更多	3049
""", '動': """
動画	1751
動画で見る	1768
動画を再生する	1768
動画を見る	1753
""", '单': """
单次捐款	3023
""", '印': """
印刷	1739
印刷する	1739
印刷用ページ	1768
印刷用ページを表示	1768
""", '即': """
即时新闻	3047
即時新聞	3047
""", '原': """
原文を表示	1754
原文を見る	1754
原文連結	3076
原文链接	3076
""", '参': """
参与评论	3046
参加者募集中	1764
参加问卷调查	3066
""", '參': """
參加問卷調查	3066
""", '友': """
友だち追加	1740
友だち追加する	1740
友善列印	3066
友達に教える	1768
""", '反': """
反馈	3046
""", '发': """
发现错误?请告诉我们	3066
发表留言	3046
发表评论	3046
""", '合': """
合わせて読みたい	1751
""", '同': """
同じカテゴリの記事	1751
同じ著者の記事	1778
同意	3042
同意しない	1745
同意する	1745
""", '听': """
听全文	3066
听新闻	3036
听这篇文章	3066
""", '單': """
單次捐款	3023
""", '回': """
回到頂部	3049
回复	3046
回覆	3046
回頂端	3049
回首頁	3049
""", '地': """
地図を見る	1754
地図を開く	1754
""", '复': """
复制成功	3036
复制网址	3066
复制链接	3036
""", '大': """
大号字	65
大字	3036
大家还在看	3047
大家都在看	3047
""", '头': """
头条	3047
""", '字': """
字体	65
字体大小	3036
字号	3036
字級	65	3036
字级	65
字體大小	65	3036
""", '官': """
官方微博	3037
""", '定': """
定期定額	3023
""", '寄': """
寄付	1727
寄付する	1727
寄付で応援する	1768
寄付のお願い	1727
寄付をする	1727
""", '專': """
專題	3047
""", '小': """
小字	3036
小編推薦	3047
""", '尚': """
尚無留言	3066
""", '展': """
展开	3049
展开全文	3049
展开全部	3050
展開	3049
""", '已': """
已关注	3037
已是会员	3026
已有帐号	3026
已經是會員	3026
已經是會員?登入	3026
""", '广': """
广告	3041
""", '広': """
広告	1743
広告の後に続きます	1743
広告をスキップ	1743
広告を閉じる	1743
広告企画	1743
""", '廣': """
廣告	3041
""", '延': """
延伸閱讀	3047
延伸阅读	3047
""", '开': """
开通会员	3026
""", '影': """
影音	3047
""", '後': """
後で	1726
""", '微': """
微信	3036
微博	3036
""", '忘': """
忘記密碼	3026
忘记密码	3026
""", '応': """
応援する	1727
""", '您': """
您可能也喜歡	3047
您可能感兴趣	3047
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3075
您的邮箱	3030
您的電郵	3030
""", '意': """
意见反馈	3046
""", '感': """
感想を送る	1748
""", '成': """
成为会员	3023
成為會員	3023
""", '我': """
我同意	3042
我的帐户	3026
我的帳戶	3026
我知道了	3042
我要留言	3046
我要糾錯	3066
我要纠错	3046
我要评论	3046
""", '戻': """
戻る	1753
""", '所': """
所有留言	3046
""", '打': """
打印	3036
打印本页	3066
打印食谱	61
打开	3050
打赏	3023
""", '投': """
投票する	1768
投稿する	1748
""", '折': """
折りたたむ	1754
""", '报': """
报告错误	3050
""", '拒': """
拒絕	3042
拒绝	3042
""", '招': """
招聘启事	3066
""", '拡': """
拡大	1739
拡大する	1753
""", '按': """
按讚	3037
""", '捐': """
捐款	3023
捐贈	3023
捐赠	3023
""", '排': """
排行榜	3047
""", '採': """
採用情報	1764
""", '接': """
接受	3042
接受全部	3042
接受所有	3042
""", '推': """
推广	3041
推广内容	3041
推廣	3041
推荐	3047
推荐文章	3047
推荐阅读	3047
推薦	3047
推薦文章	3047
推薦閱讀	3047
""", '提': """
提供	1743
""", '搜': """
搜尋	3049
搜索	3049
""", '播': """
播放	3049
""", '支': """
支持我们	3023
支持我們	3023
支援する	1727
""", '收': """
收合	3050
收听	3036
收听本文	3066
收聽文章	3066
收藏	3036
收藏文章	3036
收藏本文	3066
收藏食譜	61
收藏食谱	61
收起	3049
""", '文': """
文字の大きさ	65	1739
文字サイズ	1739
文字サイズ変更	65
""", '新': """
新着	1751
新着ニュース	1751
新着記事	1751
新着記事一覧	1778
新規会員登録	1729
新規登録	1729
新闻简报	3030
""", '明': """
明白了	3050
""", '显': """
显示原文	3050
显示更多	3049
""", '暂': """
暂不	3022
暂无评论	3066
""", '暫': """
暫不	3022
""", '更': """
更多	3047
更多内容	3047
更多報導	3047
更多报道	3047
更多文章	3047
更多新聞	3047
更多新聞請看	3075
更多新闻	3047
更多精彩	3075
更多精采內容	3066
""", '最': """
最多人看	3075
最新ニュース	1751
最新号	1778
最新影音	3075
最新文章	3047
最新新聞	3047
最新新闻	3047
最新消息	3047
最新記事	1751
""", '會': """
會員中心	3026
會員專享	3029
會員專享內容	3029
會員專屬	3026
會員登入	3026
""", '月': """
月額#円	1732
月額#円(税込	1732
""", '有': """
有料会員登録	1729
有料会員記事	1768
有料登録	1729
有料記事	1729
""", '朋': """
朋友圈	3036
""", '服': """
服务条款	3042
服務條款	3042
""", '朝': """
朝刊・夕刊	1729
""", '本': """
本周热门	3075
本文へ	1753
本文へ移動	1753
""", '机': """
机器翻译	3066
""", '查': """
查看全部	3049
查看原图	3049
查看原文	3076
查看地图	3050
查看更多	3049
查看留言	3046
查看结果	3050
查看詳情	3050
查看评论	3046
查看详情	3050
""", '标': """
标签	3047
""", '検': """
検索	1753
""", '業': """
業配	3041
""", '標': """
標籤	3047
""", '機': """
機器翻譯	3066
""", '檢': """
檢舉	3046
""", '次': """
次のページ	1753
次の記事	1751
次の記事へ	1751
次へ	1753
次ページ	1753
""", '每': """
每月捐款	3023
""", '注': """
注册	3026
注目の記事	1751
注目キーワード	1751
注目ワード	1751
注目記事	1751
""", '点': """
点击排行	3047
点击播放	3066
点击查看原文	3076
点击查看大图	3049
点击阅读原文	3076
点我看视频	3066
点赞	3036
""", '為': """
為您推薦	3047
""", '热': """
热点	3047
热点推荐	3047
热门	3047
热门排行	3047
热门文章	3047
热门新闻	3047
""", '無': """
無料で体験する	1729
無料で読む	1729
無料会員登録	1729
無料会員限定	1729
無料体験	1729
無料登録	1729
""", '焦': """
焦點新聞	3047
""", '熱': """
熱門	3047
熱門排行	3047
熱門文章	3047
熱門新聞	3047
熱門話題	3047
""", '特': """
特定商取引法に基づく表記	1745
特集	1751
""", '猜': """
猜你喜欢	3047
猜你喜歡	3047
""", '申': """
申し込む	1729
""", '电': """
电子报	3030
电子邮箱	3030
""", '画': """
画像を拡大	1753
画像を見る	1753
""", '留': """
留言	3046
留言(#	3046
""", '登': """
登入	3026
登入/註冊	3026
登出	3026
登录	3026
登录/注册	3026
登錄	3026
登録	1729
登録が完了しました	1768
登録して続きを読む	1729
登録する	1729
""", '發': """
發現錯誤?請告訴我們	3066
發表留言	3046
發表評論	3046
""", '目': """
目录	3049
目次	1753
目錄	3049
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3047
相关报道	3047
相关推荐	3047
相关文章	3047
相关新闻	3047
相关标签	3047
相关视频	3075
相关阅读	3047
相關主題	3047
相關報導	3047
相關影片	3075
相關推薦	3047
相關文章	3047
相關新聞	3047
相關標籤	3047
相關閱讀	3047
""", '看': """
看了这篇文章的人也看	3047
看原文	3076
看更多	3047
看更多文章	3075
看更多新聞	3075
""", '知': """
知道了	3050
""", '稍': """
稍后再说	3022
稍后提醒我	3022
稍后阅读	3066
稍後再說	3022
稍後提醒我	3022
稍後閱讀	3066
""", '立': """
立即捐款	3023
立即訂閱	3026
立即订阅	3026
""", '粉': """
粉絲團	3037
""", '精': """
精彩推荐	3075
精彩推薦	3075
精选	3047
""", '紙': """
紙面ビューアー	1729
""", '結': """
結果を見る	1754
""", '続': """
続きはこちら	1779
続きをみる	1753
続きを読む	1729
""", '網': """
網友留言	3046
""", '編': """
編輯推薦	3047
編輯精選	3047
編集部おすすめ	1751
編集部のおすすめ	1751
""", '縮': """
縮小	1739
""", '繼': """
繼續閱讀	3049
""", '纠': """
纠错	3046
""", '继': """
继续浏览内容	3049
继续阅读	3049
""", '编': """
编辑推荐	3047
编辑精选	3047
""", '网': """
网友评论	3046
""", '翻': """
翻訳を表示	1754
""", '联': """
联系我们	3042
""", '聯': """
聯絡我們	3042
""", '聽': """
聽全文	3066
聽新聞	3036
聽這篇文章	3066
""", '菜': """
菜单	3049
""", '著': """
著作権	1745
""", '複': """
複製網址	3066
複製連結	3036
""", '觀': """
觀看更多	3075
""", '视': """
视频	3047
""", '解': """
解鎖全文	3066
解锁全文	3066
""", '訂': """
訂閱	3026
訂閱會員	3026
訂閱會員專屬內容	3066
訂閱郵件	3030
訂閱電子報	3030
""", '記': """
記事の続きはこちら	1779
記事へのご意見	1748
記事をサポートする	1727
記事をプレゼント	1729
記事をプレゼントする	1768
記事を保存	1739
記事を保存する	1768
記事を印刷する	1739
記事を読む	1753
記事ランキング	1751
記事一覧	1753
記事一覧を見る	1779
記事全文を読む	1753
記者募集	1764
記者募集中	1764
""", '許': """
許可する	1745
""", '註': """
註冊	3026
""", '評': """
評論	3046
""", '話': """
話題の記事	1751
""", '詳': """
詳しく見る	1754
詳細	1754
""", '語': """
語音播報	3066
語音朗讀	3066
""", '誤': """
誤りを報告	1754
誤字脱字の報告	1768
誤字脱字を報告する	1768
""", '読': """
読まれている記事	1751
読み上げ	1768
読み放題	1732
""", '請': """
請填寫讀者問卷	3066
請繼續往下閱讀	3041
請輸入電子郵件	3030
""", '讚': """
讚	3036
讚賞支持	3023
""", '订': """
订阅	3026
订阅会员	3026
订阅邮件	3030
""", '评': """
评论	3046
评论(#	3046
""", '诚': """
诚聘英才	3066
""", '话': """
话题	3047
""", '详': """
详情	3050
""", '语': """
语音朗读	3066
""", '请': """
请先登录再评论	3066
请继续往下阅读	3041
请输入邮箱	3030
""", '購': """
購読	1729
購読する	1729
購読のお申し込み	1729
購読申し込み	1729
""", '贈': """
贈送文章	3066
贈送文章給朋友	3066
贈送此文	3066
""", '贊': """
贊助	3023
贊助內容	3041
贊助商	3041
""", '赞': """
赞助	3023
赞助内容	3041
赞助商链接	3041
赞赏	3023
""", '赠': """
赠送此文	3066
""", '跳': """
跳到主要內容	3049
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3049
""", '轉': """
轉發	3036
""", '转': """
转发	3036
""", '返': """
返信	1748
返信する	1748
返回顶部	3049
返回首页	3049
""", '追': """
追蹤	3037
追蹤我們	3037
""", '通': """
通報する	1748
通知をオン	1738
通知を受け取る	1768
""", '速': """
速報	1751
速報通知を受け取る	1768
""", '連': """
連結已複製	3066
連載	1751
""", '運': """
運営会社	1745
""", '違': """
違反報告	1748
""", '選': """
選單	3049
""", '邮': """
邮箱	3030
""", '链': """
链接已复制	3066
""", '閉': """
閉じる	1726	1753
""", '開': """
開く	1754
開通會員	3026
""", '関': """
関連	1751
関連する記事	1751
関連キーワード	1751
関連タグ	1751
関連トピックス	1751
関連ニュース	1751
関連リンク	1751
関連動画	1751
関連情報	1751
関連記事	1751
関連記事はこちら	1778
""", '閱': """
閱讀全文	3049
閱讀原文	3076
閱讀更多	3049
""", '關': """
關於我們	3042
關注	3037
關注我們	3037
關鍵字	3047
關閉	3022
""", '阅': """
阅读全文	3049
阅读原文	3076
阅读更多	3049
""", '隐': """
隐私政策	3042
隐私权政策	3042
""", '隱': """
隱私政策	3042
隱私權政策	3042
""", '電': """
電子信箱	3030
電子報	3030
電子版	1729
""", '音': """
音声で聞く	1739
音声読み上げ	1768
""", '頭': """
頭條	3047
""", '顯': """
顯示原文	3050
顯示更多	3049
""", '首': """
首頁	3049
首页	3049
""", '點': """
點我看影片	3066
點擊播放本文	3066
點閱排行	3075
""", '가': """
가	1802
가입하기	1793
가장 많이 본 뉴스	1809
""", '개': """
개인정보 처리방침	1807
개인정보처리방침	1807
""", '거': """
거부	1807
""", '검': """
검색	1811
""", '결': """
결과 보기	1812
""", '계': """
계속 읽기	1793
""", '고': """
고객센터	1807
""", '공': """
공유	1802
공유하기	1802
""", '관': """
관련 기사	1809
관련 뉴스	1809
관련 영상	1832
관련 태그	1809
관련기사	1809
관련뉴스	1809
관련키워드	1809
""", '광': """
광고	1806
광고 닫기	1806
광고 영역	87
""", '괜': """
괜찮습니다	1790
""", '구': """
구독	1793
구독 신청	1793
구독 전용	1793
구독 중	1793
구독신청	1793
구독이 완료되었습니다	1824
구독자 전용	1795
구독하고 이어서 읽기	1824
구독하기	1793
""", '글': """
글씨 크기	65
글씨크기	1802
글자 크기	1802
글자 크기 변경	65	1824
글자 크기 조절	65	1824
글자크기	1802
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1791
기사 공유하기	1802
기사 더보기	1824
기사 듣기	1824
기사 링크 복사	1824
기사 본문	1811
기사 선물하기	1824
기사 스크랩하기	1824
기사 오류 신고	1824
기사 오류 제보	1824
기사 원문 보기	1824
기사 저장하기	1824
기사 제보 및 문의	1824
기사 후원하기	1791
기사에 대한 의견	1808
기사원문	1811
기사저장	1802
기자 구독	1819
기자 구독하기	1819
기자 페이지	1819
기자 프로필 보기	1819
기자의 다른 기사	1819
기자의 다른기사	1809
""", '나': """
나중에	1790
나중에 보기	1824
나중에 읽기	1824
나중에 하기	1790
""", '내': """
내 정보	1793
""", '네': """
네이버 구독	1805
네이버 블로그	1802
네이버에서 구독	1805
네이버에서 구독하기	1805
""", '놓': """
놓치면 안 되는 기사	1832
""", '뉴': """
뉴스 듣기	1824
뉴스레터 구독	1798
뉴스레터 구독 신청	1798
뉴스레터 무료 구독	1824
뉴스레터 신청	1798
""", '다': """
다른 공유 찾기	1802
다른 기사	19	1809
다른 기사 더 보기	19
다른 기사 보기	1819
다른기사	1809
다른기사 보기	1809
다시 보지 않기	1790
다음	1811
다음 기사	1809
다음 기사 보기	1824
다음 페이지	1811
다음기사	1809
다음에	1790
""", '닫': """
닫기	1790
""", '답': """
답글	1808
답글쓰기	1808
""", '당': """
당신이 좋아할 만한	1809
""", '댓': """
댓글	1808
댓글 #	1808
댓글 #개	1808
댓글 보기	1808
댓글 쓰기	1808
댓글 운영 정책	1824
댓글 운영정책	1824
댓글보기	1808
댓글쓰기	1808
댓글을 입력해주세요	1808
""", '더': """
더 보기	1811
더보기	1809	1811
""", '독': """
독자 의견 조사	1824
""", '동': """
동영상	1809
동의	1807
동의합니다	1807
""", '등': """
등록	1808
""", '디': """
디지털뉴스부	1819
디지털뉴스팀	1819
디지털콘텐츠팀	1819
""", '라': """
라인	1802
""", '랭': """
랭킹	1809
랭킹뉴스	1809
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
로그아웃	1793
로그인	1793
로그인 후 댓글 쓰기	1824
로그인/회원가입	1793
로그인이 필요	1795
""", '링': """
링크 복사	1802
링크가 복사되었습니다	1824
""", '마': """
마이페이지	1793
""", '많': """
많이 본 기사	1809
많이 본 뉴스	1809
많이 본 영상	1832
많이 읽은 기사	1809
많이본 기사	1809
많이본 뉴스	1809
""", '맨': """
맨 위로	1811
맨위로	1811
""", '메': """
메뉴	1811
메뉴 닫기	1811
메일	1802
""", '모': """
모두 동의	1807
""", '목': """
목록	1811
목록보기	1811
""", '무': """
무료 체험 시작하기	1793
무료 회원가입	1793
""", '문': """
문의	1808
문자 크기	65
""", '바': """
바로가기	1802
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1802
""", '번': """
번역 보기	1812
""", '베': """
베스트	1809
""", '복': """
복사하기	1802
""", '본': """
본문 글씨 줄이기	1802
본문 글씨 키우기	1802
본문 바로가기	1811
본문으로 바로가기	1811
""", '북': """
북마크	1802
""", '비': """
비밀번호 찾기	1793
""", '사': """
사이트맵	1807
사진 확대	1811
""", '설': """
설문 참여 바로가기	1824
설문 참여하기	1824
설문조사 참여하기	1824
""", '속': """
속보	1809
속보 알림 받기	1824
속보 알림 신청	1824
""", '스': """
스크랩	1802
스크랩하기	1824
스폰서	1806
""", '신': """
신고	1808
신문구독	1793
""", '실': """
실시간 뉴스	1809
""", '알': """
알겠습니다	1812
알림 받기	1801
알림 설정	1801
""", '앱': """
앱 다운로드	1801
앱 다운로드하기	1801
앱 설치	1801
앱 설치하기	1801
""", '에': """
에디터 추천	1809
""", '연': """
연관기사	1809
""", '열': """
열기	1812
""", '영': """
영상	1809
영상 보기	1824
영상으로 만나보세요	1824
영상으로 보기	1824
""", '오': """
오늘 하루 보지 않기	1790
오늘은 그만 보기	1790
오늘의 추천	1809
오늘의 핫뉴스	1832
오디오로 듣기	1824
오류 신고	1808
오류 신고하기	1824
오탈자 신고	1824
""", '온': """
온라인뉴스팀	1819
""", '요': """
요약	1811
""", '원': """
원문 보기	1812
원문보기	1811
""", '위': """
위로	1811
""", '유': """
유료 기사입니다	1824
유튜브 구독	1805
유튜브 구독하기	1805
""", '음': """
음성 재생하기	1824
음성으로 듣기	1802
""", '응': """
응원하기	1791
""", '의': """
의견 쓰기	1808
""", '이': """
이 기사 어땠나요	1824
이 기사를 공유합니다	1824
이 기사를 추천합니다	1824
이 기사와 함께 읽은 기사	1824
이 기자의 다른 기사	1824
이 시각 많이 본 기사	1832
이 시각 많이 본 뉴스	1832
이 시각 주요뉴스	1809
이 시각 추천뉴스	1809
이런 기사는 어때요	1832
이메일	1802
이메일무단수집거부	1807
이미 구독 중이신가요	1793
이미 회원이신가요	1793
이미지 크게 보기	1811
이미지 확대	1811
이슈	1809
이용약관	1807
이전	1811
이전 기사	1809
이전 기사 보기	1824
이전기사	1809
""", '인': """
인기 급상승	1832
인기 기사	1809
인기기사	1809
인기뉴스	1809
인쇄	1802
인쇄하기	1802
인스타그램 팔로우	1824
""", '일': """
일시후원	1791
""", '자': """
자세히	1812
자세히 보기	1812
""", '재': """
재생	1811
""", '저': """
저작권규약	1807
저장	1802
""", '전': """
전체 댓글	1808
전체 보기	1811
전체메뉴	1811
전체보기	1811
""", '접': """
접기	1811
""", '정': """
정기 후원하기	1791
정기구독	1793
정기후원	1791
""", '제': """
제보	1808
제보하기	1808
""", '좋': """
좋아요	1802
좋은 기사 후원하기	1791
""", '주': """
주소 복사	1824
주소가 복사되었습니다	1824
주소복사	1802
주요 기사	1809
주요 뉴스	1809
주요 뉴스 더보기	1832
주요기사	1809
주요뉴스	1809
""", '지': """
지금 뜨는 기사	1832
지금 뜨는 뉴스	1832
지도 보기	1812
지면보기	1793
""", '청': """
청소년보호정책	1807
""", '최': """
최신 기사	1809
최신 뉴스	1809
최신기사	1809
최신뉴스	1809
""", '추': """
추천 기사	1809
추천 영상	1832
추천기사	1809
추천뉴스	1809
""", '친': """
친구 추가하기	1824
""", '카': """
카카오스토리	1802
카카오톡	1802
카카오톡 공유	1802
카카오톡으로 공유	1824
카카오톡으로 공유하기	1824
카테고리	1809
""", '쿠': """
쿠키 설정	1807
""", '퀴': """
퀴즈 풀기	1824
""", '키': """
키워드	1809
""", '태': """
태그	1809
""", '텔': """
텔레그램에서 소식 받기	1824
""", '투': """
투표하기	1824
""", '트': """
트위터	1802
트위터 공유	1802
""", '페': """
페이스북	1802
페이스북 공유	1802
페이스북으로 공유	1824
""", '펼': """
펼치기	1811
""", '포': """
포토	1809
""", '폰': """
폰트 크기	1802
""", '프': """
프리미엄	1793
프린트	1802
""", '함': """
함께 보면 좋은 기사	1809
함께 볼 기사	1832
함께 읽으면 좋은	1809
함께 읽은 기사	1832
""", '핫': """
핫뉴스	1809
핫이슈	1809
핫클릭	1832
""", '헤': """
헤드라인	1809
""", '협': """
협찬	1806
""", '홈': """
홈	1811
""", '화': """
화제의 뉴스	1809
""", '확': """
확인	1812
""", '회': """
회사소개	1807
회원 전용	1795
회원가입	1793
""", '후': """
후원	1791
후원 안내	1791
후원 하기	1791
후원하기	1791
후원회원 가입	1791
"""}

START = {'a': """
abonē	1912 K par	1912 K no	1912 K un	1914 K
accès	1250 K illimité
această	52 K investigație	2359 K traducere
además	977 K:	1022 K, en
ai가	1821 K 자동 번역한	1821 K 번역한	1821 K 핵심	1821 K 요약한
ai에게	1821 K 물어	1821 K 질문	1821 K 물어보기
ajánljuk	1497 K:
aktivér	435 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2707 K dig till vårt	2723 K
apoyá	81 K
apúntate	1003 K a nuestro seminario	1003 K a nuestro evento
aquí	1036 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2162 K ukazał się	2162 K pochodzi z	2168 K przetłumaczony	2168 K został przetłumaczony	2168 K czyta	2168 K wygenerowany
artykuły	2159 K autora
artículo	1058 K publicado originalmente
artículos	947 K gratuitos
ascultă	1 K	2348 K:	2365 K podcastul	2365 K acest articol
atradāt	44 K
atsisiųskite	1874 K
autorė	1878 K:
autoři	332 K jsou
außerdem	582 K lesenswert:	582 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1011 K la app
beiträge	27 K
benefício	2267 K do assinante:
berätta	59 K i	59 K gärna
beställ	2723 K
bestätigen	476 K sie ihre
bestätigungsmail	476 K
besøg	421 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	953 K diario	953 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2986 K liên quan:	2999 K viết này có	2999 K viết có hữu ích
báo	2999 K lỗi bài viết
bình	5 K luận	27 K luận	3000 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1497 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2999 K phát hiện	2999 K thấy bài viết
bản	2999 K tóm tắt này
bấm	3001 K để nghe
bật	2977 K thông báo
""", 'c': """
caractères	1330 K restants
chceš	354 K u nás pracovat	2583 K u nás pracovať
chefredaktör	2721 K och ansvarig utgivare:	2721 K:
chưa	32 K có bình luận
citeşte	2348 K şi	2348 K şi:
citește	2348 K și	2348 K și:	2348 K:	2348 K mai mult	2348 K aici	2348 K mai departe:
citiți	2348 K și
ciąg	2172 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2221 K exclusivo para	2265 K gerado	2270 K oferecido por	2298 K incorporado d	2298 K externo d	2298 K incorporado do	2298 K incorporado da	2298 K externo do
conținut	2359 K generat	2363 K oferit de
crédit	1324 K photo	1324 K photos
crédits	1324 K photo	1324 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3003 K đặt ứng dụng	3003 K ứng dụng	3003 K app
có	72 K thắc mắc	2986 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2354 K ai informații	2361 K ai observat o
dalinkitės	1874 K
další	320 K články autora
darovať	2577 K
dernières	1278 K actualités
descarcă	13 K	2379 K aplicația
descargá	13 K	1011 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2228 K no google play	2275 K na app store	2275 K no google play	2275 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2175 K w
dostępne	2175 K w
dostępny	2175 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2186 K do	2199 K do dyskusji
držte	28 K se
découvrez	1279 K aussi	1303 K la boutique	1303 K notre boutique	1303 K nos jeux	1303 K notre hors-série	1311 K notre application	1311 K notre appli
décryptage	1279 K :
déductible	1240 K des impôts	1240 K à #
déjà	1248 K abonné	1248 K inscrit	1248 K client
dùng	3010 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1523 K
encuéntranos	12 K
envía	3 K
envíanos	992 K
ermöglicht	584 K von
erről	1497 K bővebben
escríbenos	980 K
estagiária	2258 K sob supervisão	2258 * K sob supervisão
estagiário	2258 K sob supervisão
""", 'f': """
faça	2273 K o quiz	2273 K o teste	2273 K o nosso
felelős	1520 K szerkesztő:	1520 K kiadó:
fiți	31 K primul
foretrækker	436 K du
fortsätt	2725 K läsa
fortæl	59 K mig
fotogalería	1054 K:
fotogaléria	2551 K:
fotografía	1023 K:
fotoğraf	2868 K # / #	2868 K #/#
fotoğraflar	2870 K:
frågor	72 K	73 K om artikeln
få	412 K fuld adgang til	435 K adgang	435 K fri	435 K fuld	435 K besked	435 K ugens	435 K dagens	435 K de	435 K nyheder	435 K en notifikation	435 K breaking	435 K seneste nyt	446 K	2081 K full tilgang til	2107 K tilgang	2107 K fri	2107 K full	2107 K beskjed	2107 K varsel	2107 K ukas	2107 K dagens	2107 K de	2107 K nyheter	2107 K siste	2119 K	2121 K varsel	2121 K varsler	2121 K push	2698 K full tillgång till	2723 K tillgång	2723 K fri	2723 K full	2723 K besked	2723 K en notis	2723 K veckans	2723 K dagens	2723 K de	2723 K nyheter	2723 K senaste	2734 K
férjen	1523 K hozzá
följ	12 K	2702 K	2723 K
følg	12 K	12 K oss	416 K	435 K	2085 K	2107 K
füge	12 K uns	590 K
fügen	12 K sie uns	590 K sie
für	479 K android und ios	530 K diesen artikel	530 K diesen	579 K nur
főszerkesztő	1520 K:
""", 'g': """
gazeteciliğimizi	2823 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3000 K cửa hàng trực tuyến
glöm	2723 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2999 K ý cho bài viết
gör	2707 K quizet	2707 K vårt quiz	2723 K vårt
görmemiz	2828 K gereken
görsel	2873 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1524 K lát
hintergründe	582 K dazu:
hjälp	2707 K oss bli bättre	2707 K oss att bli bättre
hjælp	421 K os med at blive bedre
hlavné	2564 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3000 K trả lời khảo sát	3008 K ủng hộ
hämta	13 K	2711 K
häng	2723 K med
hääleta	1101 K
håll	28 K	28 K dig
hör	534 K dir	590 K	2723 K
hören	534 K sie	590 K sie
hörzeit	606 K
hør	1 K artiklen	1 K artikkelen	1 K saken	405 K også	405 K også:	421 K mere på	435 K	2074 K også	2074 K også:	2107 K
""", 'i': """
iesūti	1900 K savu	1900 K
ilustración	1059 K generada
ilustração	2320 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1874 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2221 K é assinante
jäikö	1191 K juttu kesken
jälgi	1101 K
""", 'k': """
kapcsolódó	1497 K	1497 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3000 K tra kiến thức của bạn
kjøp	2090 K billetter	2090 K billett	2107 K
klausykitės	1859 K
klikněte	317 K zde
ključne	2502 K točke	2502 K tačke
klõpsates	1101 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1914 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	435 K
kopírovat	347 K
kopírovať	2577 K
kopē	1914 K
kvíz	317 K:	1510 K	2551 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1523 K
kérjen	1523 K
kérjük	28 K
kênh	2977 K youtube của báo
köp	2707 K biljetter	2707 K biljett	2723 K
kövess	12 K
kövesse	1523 K
kövessen	12 K
køb	421 K billetter	421 K billet	435 K
küfür	27 K içeren
küldd	3 K el	1505 K el nekünk
küldje	1505 K el nekünk	1523 K	1523 K tovább
kļūsti	1914 K
kết	2991 K nối với chúng tôi
""", 'l': """
laimē	1914 K
laimėkite	1874 K
legyél	1523 K
lejupielādē	1914 K
leé	1022 K también	1022 K más	1022 K:
lisää	1215 K meidät
lásd	1497 K még
lásson	1523 K több
lát	1505 K valami
láttál	1505 K valami
lägg	2723 K till
lähetä	1194 K juttuvinkki	1194 K uutisvinkki	1194 K vinkki	1198 K mielipidekirjoituksesi	1198 K mielipidekirjoitus	1215 K
lämna	2701 K dina tips	2701 K ditt tips
läs	2690 K mer om	2691 K också	2691 K också:	2691 K även	2691 K mer	2691 K mer:	2691 K:	2691 K här	2691 K även:	2698 K vidare med	2698 K mer på	2711 K e-tidningen	2711 K tidningen	2723 K	2725 K vidare
læs	404 K mere om	405 K også	405 K også:	405 K mere	405 K mere:	405 K:	405 K her	405 K hele	412 K videre med	426 K e-avisen	426 K avisen	435 K	437 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1215 K meidät
löysitkö	7 K
lütfen	28 K	2859 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2172 K wideo
mesterséges	1531 K intelligencia írta
mirá	1006 K el video	1022 K también	1022 K:
mitä	8 K pidit	33 K mieltä	1216 K mieltä sinä
mišljenja	2499 K autora	2499 K iznesena	2499 K izneta
mišljenje	2499 K autora
możliwość	5 K komentowania
mándanos	992 K
más	976 K noticias de	976 K noticias sobre	976 K sobre	976 K en	976 K de	977 K información	977 K información:	980 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1086 K midagi	1092 K viga	1092 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	421 K os
mūs	1914 K vari
mời	2986 K xem	2986 K bạn đọc	2986 K độc giả	2991 K bạn tham gia	2991 K độc giả theo dõi	2991 K bạn đọc theo dõi	3001 K quý vị theo dõi	3001 K quý độc giả	3001 K bạn xem video	3001 K nghe
""", 'n': """
nahlásit	357 K chybu
nahlásiť	2586 K chybu
nahláste	2586 K chybu
najważniejsze	2168 K informacje
naloži	2631 K
naložite	13 K	2631 K
naročite	2638 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	355 K čas číst	2584 K čas čítať
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	2995 K:	2995 K :
nhận	2977 K thông báo
nové	337 K číslo	337 K vydání	2567 K číslo	2567 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2300 K é possível mostrar este conteúdo	2300 K foi possível mostrar este conteúdo
näe	1215 K enemmän
nägid	1102 K viga
näita	1101 K
näitkö	1216 K virheen
näytä	1215 K sisältö
nå	2723 K vår
nézd	1497 K meg	1523 K meg
nézze	1497 K meg	1523 K meg
nāc	1905 K strādāt
""", 'o': """
oceń	8 K	2169 K ten	2169 K artykuł	2169 K tekst
ocurrió	1051 K un error
odporučte	2577 K
odporúčame	2551 K:
odsłuchaj	2180 K	2180 K ten
ofereça	3 K
oglądaj	2156 K:
ohodnoťte	335 K	2565 K
opýtajte	2564 K sa
opširnije	2487 K:	2487 K na
otázky	72 K
ouça	1 K	2246 K:	2271 K o podcast
oír	1 K
""", 'p': """
pamanīji	1906 K kļūdu
pamanījāt	44 K	1906 K kļūdu
pastebėjote	44 K	1860 K įdomų	1866 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2995 K viên:
piditkö	8 K	69 K	82 K	1216 K
pidätkö	82 K	1216 K
piše	2514 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2517 K
podés	12 K seguir	993 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2180 K
poslať	2577 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2487 K:	2610 K:
posłuchaj	1 K	2156 K:	2156 K też:
poznáte	66 K niekoho
pozostała	2172 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2577 K
poți	2354 K contacta autorul	2354 K contacta autoarea
praneškite	1860 K redakcijai
predplaťte	2581 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2551 K si tiež	2551 K si aj	2551 K si	2551 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1874 K
pronašli	44 K ste
pročitaj	2487 K još	2487 K i
pročitajte	2487 K još	2487 K i	2487 K više	2487 K:	2487 K više o ovoj temi
prvý	2576 K mesiac len za	2576 K mesiac za	2576 K mesiac už za	2576 K mesiac zadarmo
prześlij	2180 K dalej
präsentiert	584 K von
prüfen	590 K sie
publié	1360 K initialement dans	1360 K initialement sur	1360 K pour la première fois
página	1052 K # de #	1052 K #/#	2314 K # de #	2314 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2565 K sa
páčilo	69 K sa
päivitä	1215 K
pääset	1215 K lukemaan
päätoimittaja	1213 K:
pódcast	1054 K:
păstrați	28 K
pērc	1905 K biļetes	1914 K
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
radšej	2584 K počúvate
radši	355 K posloucháte
rašykite	1860 K autorei	1860 K autoriui
recibí	992 K las noticias
recomandări	2348 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1522 K ingyenesen
regisztráljon	1510 K	1522 K ingyenesen
regístrate	944 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2172 K tekstu
rezervē	1914 K
rešite	2487 K kviz
riješite	2487 K kviz
rozwiąż	2156 K quiz
rätsel	573 K mit
rätseln	573 K sie mit
réservez	1303 K vos places pour la soirée de la rédaction
réservé	1248 K aux abonnés
réservée	1248 K aux abonnés
réservés	1248 K aux abonnés
résumer	1293 K cet article	1293 K l'article
résumé	1293 K généré	1293 K rédigé	1293 K réalisé	1293 K produit	1293 K par
rösta	2723 K
rādīt	1914 K
""", 's': """
saglabā	1914 K
saistīts	1889 K:
saņem	1914 K
sažetak	2502 K	2502 K članka	2502 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	992 K el canal	1022 K leyendo:
sesizări	2354 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1860 K savo	1874 K
sjefredaktør	2104 K:	2104 K og ansvarlig redaktør:
skopírovať	2577 K
skrót	2168 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2643 K napako
sprawdź	2156 K:	2156 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2564 K sa
stališča	2621 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2698 K
stötta	81 K	2698 K
støt	81 K	412 K
støtt	81 K	2081 K
suscríbete	938 K a
susidūrėte	1860 K su
susiję	1848 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1293 K générée
syötä	1215 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1529 K:
szívesen	1524 K meghallgatjuk
szöveg	1529 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	997 K
síganos	12 K
sígueme	997 K
síguenos	12 K
só	2221 K para assinantes
sólo	944 K para suscriptores
søg	435 K nu
súhrn	2564 K
súmate	12 K	56 K a las #
súvisiace	2551 K:
súvisiaci	2551 K článok
sūti	1900 K savu	1914 K
""", 't': """
también	965 K en facebook	977 K puedes leer	977 K puedes leer:	977 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1220 K on
tekstą	46 K galima
tenés	987 ¿K información
thấy	44 K lỗi
thử	3000 K sức với
tiedätkö	1194 K aiheesta	1194 K asiasta	1194 K lisää
tiivistelmä	26 K on
tilføj	435 K
todavía	32 K no hay comentarios
további	1497 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	2977 K google news
trả	3000 K lời câu đố
trải	3010 K nghiệm
turpinājums	1916 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1194 K
tác	2995 K giả:	2995 K giả là
támogasd	81 K	1515 K a	1515 K az
támogassa	81 K	1515 K a	1515 K az
täglichen	476 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1259 K l'application
téléchargez	13 K
tóm	2999 K tắt này
töltsd	13 K le
töltse	13 K le	1523 K le	1523 K ki
történeteiket	1505 K
tüm	27 K yorumlar
tęsinys	1876 K
tłumaczenie	2168 K
tải	13 K	13 K ứng dụng	2977 K ứng dụng	2977 K app	3003 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2522 K na grešku
uključi	2510 K
uključite	2510 K
uložit	347 K
uložiť	2577 K
uložte	347 K si	2577 K si
unbeschränkter	553 K zugang
unterstütze	81 K	459 K
unterstützen	81 K sie	459 K sie	459 K sie die
uočili	7 K ste
upozorniť	2586 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2348 K și:	2365 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1510 K részt
već	2538 K za #	2538 K od #
več	2610 K:	2610 K v videu	2635 K o tem	2635 K novic	2635 K preberite
vidéo	1279 K :
visą	1874 K interviu
više	2487 K o:
você	2246 K pode gostar:
vprašaj	2624 K
vprašajte	2624 K
vypočujte	1 K si	2551 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2577 K
vytlačte	2577 K
vyzkoušeli	59 K jste
válaszolj	1523 K
válaszoljon	1523 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	435 K med
véleménycikkeit	1505 K
více	317 K zde	317 K k tématu:
vídeo	1054 K:
võida	1101 K
võta	1086 K ühendust	1101 K
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	500 K artikel:
weź	2199 K udział w dyskusji
więcej	2155 K o	2155 K na temat	2155 K z	2156 K na ten temat:	2159 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	476 K newsletter
""", 'y': """
yanlişlik	2817 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2191 K uwagę	2191 K błąd	2191 K literówkę	2191 K uwagi	2191 K nieścisłość
ziņo	1900 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2188 K reporterem	2188 K reporterką	2188 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	509 K dpa	753 K #	753 K
""", 'à': """
à	1279 K lire aussi	1279 K lire également	1279 K lire :	1279 K lire sur	1279 K voir aussi	1279 K écouter	1279 K relire	1279 K découvrir	1279 K lire sur le même sujet	1279 K consulter :	1279 K voir également	1282 K propos de l'auteur	1282 K propos de l'autrice	1303 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2265 K gerado
""", 'ä': """
är	2701 K du
äänestä	1215 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2243 K preciso estar logado
écouter	1 K l'article	1 K cet article	1279 K aussi
écoutez	1 K cet	1 K l'article	1307 K le podcast
épinglez	1326 K cet article	1326 K cette recette	1326 K cette page	1326 K la recette	1326 K ce billet	1326 K-la	1326 K-le	1326 K l'article	1326 K l'image
""", 'í': """
írd	1523 K be
írj	1505 K a szerzőnek
írja	1523 K be
írjon	1505 K a szerzőnek	1523 K közvetlenül	1523 K nekünk
""", 'î': """
întreabă	2359 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1524 K szerint
""", 'ú': """
últimas	976 K noticias de	2245 K de	2245 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	503 K die autor:in	503 K die autoren	503 K die autor:innen	505 K die autorin	505 K den autor	506 K die autorin	506 K den autor
übersetzung	587 K:	587 K aus dem
""", 'č': """
čitaj	2487 K još
čitajte	2487 K i	2487 K još	2487 K još:
članak	46 K se može	46 K možete	2502 K je preveden	2502 K čita	2505 K je objavljen u
članek	46 K lahko	2624 K je preveden	2624 K bere	2624 K je prebral	2627 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2564 K bol preložený	2564 K načítal	2567 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2551 K aj	2551 K tiež	2551 K viac
""", 'đ': """
đánh	2999 K giá bài viết
đăng	3000 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3016 K dây nóng: #	3016 K dây nóng #
được	68 K phép đăng lại
đọc	2986 K thêm	2986 K thêm:	2986 K:	2986 K tiếp:	2991 K tin nhanh
""", 'į': """
įsigykite	1874 K
įtraukite	1874 K mus
įveskite	1874 K
""", 'ś': """
ściągnij	13 K	2204 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2184 K:
źródło	2184 K:
""", 'ž': """
želite	2519 K raditi kod nas	2519 K da radite kod nas	2640 K delati pri nas
želiš	2519 K raditi kod nas	2640 K delati pri nas
žinote	1860 K daugiau	1875 K istoriją
žiūrėkite	1848 K taip pat	1874 K
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
автор	2429 K - обозреватель	2429 K - корреспондент	2429 K - колумнист	2429 K - редактор	2923 K - оглядач	2923 K - колумніст	2923 K - кореспондент
авторка	2923 K - оглядачка	2923 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
больше	2413 K новостей	2414 K по теме:	2452 K любите слушать	2452 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2432 K ли материал	2432 K ли пересказ	2432 K ли этот пересказ	2432 K ли этот	2432 K ли текст
была	2432 K ли статья	2432 K ли эта	2432 K ли новость
більше	2907 K по темі:	2907 K за темою:	2907 K на тему:	2907 K про це:	2938 K новин	2938 K матеріалів
""", 'в': """
вакансии	2435 K "	2435 K редакции
вакансії	2928 K "	2928 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2432 K понравилась	2432 K понравился	2432 K помогла	2926 K сподобалась	2926 K сподобалася	2926 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2413 K новости на тему	2413 K материалы	2413 K новости	2413 K статьи	2417 K статьи автора	2417 K материалы автора
всички	197 K новини
встановлюйте	2933 K
встановіть	13 K	2933 K	2959 K застосунок
встигніть	2962 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2431 K от
гледайте	170 K видеото	170 K:
головне	2925 K від	2925 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2907 K:	2907 K про це
джерела	2940 K:
джерело	2940 K:
дивіться	2907 K також	2907 K:	2907 K також:	2907 K відео:
до	2907 K теми:
докладніше	2907 K:	2907 K про це
доступно	2440 K в	2440 K на	2440 K для	2933 K в	2933 K у	2933 K на	2933 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2417 K материалы автора
думка	2923 K автора	2923 K редакції	2923 K, висловлена
думки	2923 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2417 K новость?
еще	2414 K по теме:
ещё	2413 K больше	2414 K по теме:
""", 'з': """
за	2907 K темою:
забелязахте	7 K
завантажити	2933 K в	2933 K з	2933 K у
завантажте	13 K	2933 K в	2933 K з	2959 K застосунок	2959 K додаток
завантажуйте	13 K	2933 K	2943 K застосунок
загрузите	2440 K в	2440 K на
задайте	2431 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	2925 K
зберегти	2937 K
збережіть	2937 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2946 K слухати
""", 'и': """
идет	2471 K подписка
идёт	2471 K подписка
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2446 K:
источники	2446 K:
""", 'к': """
как	2432 K вам статья	2432 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	2925 K виклад	2925 K переказ
коротко	2431 K от	2925 K від
краткий	26 K пересказ	2431 K пересказ
кратко	2431 K от
краткое	2431 K содержание
куиз	170 K:
""", 'л': """
лучшее	2413 K за
любите	2946 K слухати
""", 'м': """
материал	46 K можно	2414 K по теме:	2434 K опубликован в	2437 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2443 K подписки за
мнение	2429 K автора	2429 K редакции
мнението	182 K на автора
мнения	2429 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2937 K
надішліть	3 K	2937 K
накратко	184 K от
началась	2471 K подписка
нашли	7 K ошибку	7 K опечатку
не	2471 K забудьте подписаться	2962 K забудьте передплатити
немає	2946 K часу читати
нет	32 K комментариев	2452 K времени читать
новия	187 K брой
новият	187 K брой
новости	2413 K партнеров
новый	2434 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2414 K этом подробнее	2417 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2431 K	2925 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2440 K в
открыта	2471 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2444 K
отправьте	3 K	2444 K
оформити	2962 K передплату
оформить	2471 K подписку
оценете	185 K
оцените	8 K	2432 K
оцініть	2926 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2443 K месяц за
перевод	2431 K выполнен	2431 K сделан
передплата	2936 K за #	2936 K від #	2962 K на перше півріччя	2962 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2925 K
переклад	2925 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2431 K
перший	2936 K місяць за
питання	73 K до статті
по	89 K подписке	2414 K теме:
повече	170 K по темата:	197 K новини
повідомити	2948 K про помилку
повідомте	2948 K про помилку	2948 K нам про помилку
погляди	2923 K авторів
подарете	196 K
подарите	2444 K
подарить	2444 K
подарувати	2937 K
подаруйте	2937 K
поддержать	2449 K
поддержи	81 K
поддержите	81 K	2449 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2443 K за #	2443 K от #	2443 K за рубль	2471 K на первое полугодие	2471 K на второе полугодие
подписывайтесь	12 K	2449 K на
подпишись	12 K	2464 K на
подпишитесь	12 K	2449 K на	2464 K на нас
подробнее	2414 K:	2414 K в материале	2414 K - в	2414 K читайте в материале	2414 K об этом
подробности	2414 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2429 K автора
позицията	182 K на автора
позиція	2923 K автора
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
порадьте	2937 K
порекомендуйте	2444 K
последвайте	12 K	202 K
последние	2413 K новости о
послухати	1 K
послушать	1 K
поставте	2925 K запитання
почитать	2414 K:
преведено	184 K с
преводът	184 K е
предпочитате	205 K да слушате
прежде	2465 K чем оставить комментарий	2465 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2417 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2962 K передплата
продолжается	2471 K подписка	2471 K подписная кампания
пройдите	2414 K тест
пройдіть	2907 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	2936 K за #	2936 K від #
підписуйся	12 K
підписуйтесь	12 K	2943 K на
підпишіться	12 K	2943 K на
підсумок	2925 K
підтримайте	81 K	2943 K
підтримати	2943 K
""", 'р': """
работа	2435 K в "
радимо	2907 K прочитати:
разрешете	192 K
распечатайте	2444 K
распечатать	2444 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2414 K:
рекомендуємо	2907 K:
робота	2928 K в "	2928 K у "
роздрукувати	2937 K
роздрукуйте	2937 K
розкажіть	59 K у
розпочалася	2962 K передплата
розпочато	2962 K передплату
""", 'с': """
саммари	2431 K
свалете	13 K	192 K	217 K приложението
свежий	2434 K номер
свързани	170 K:
связаться	2417 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2440 K в	2440 K из	2449 K приложение	2469 K приложение
скачать	13 K	2440 K в	2440 K на
скопировать	2444 K
скопируйте	2444 K
скопіювати	2937 K
скопіюйте	2937 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	2907 K:	2907 K також:
слухати	1 K
слушайте	2414 K:	2414 K также:
слушать	1 K
см	2414 K. также:
смотрите	2414 K также	2414 K:	2414 K	2414 K также:	2414 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2454 K об ошибке	2454 K нам об ошибке
сообщить	2454 K об ошибке
сохраните	2444 K
сохранить	2444 K
спитайте	2925 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2431 K
спросить	2431 K
станьте	31 K первым	31 K першим	2449 K подписчиком	2449 K соучастником	2943 K частиною спільноти	2943 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	2925 K перекладено
статью	46 K можно	2437 K можно
статья	2431 K переведена	2431 K озвучена	2432 K была	2434 K опубликована в
стежте	12 K за
стислий	2925 K виклад	2925 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	2907 K читайте:
текст	46 K можно	46 K можна	2431 K переведён	2431 K переведен	2431 K озвучен	2925 K перекладено	2925 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
точка	2429 K зрения автора	2923 K зору автора	2923 K зору редакції
триває	2962 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2452 K слушать
успейте	2471 K подписаться
установите	13 K	2469 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2414 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2451 K работать у нас	2451 K у нас работать	2451 K работать в нашей
хочете	2945 K працювати в нас	2945 K в нас працювати	2945 K працювати у нас
хочеш	2945 K працювати в нас
хочешь	2451 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2925 K переказ	2925 K короткий виклад	2925 K короткий переказ	2925 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	2926 K була стаття	2926 K був матеріал	2926 K був переказ	2926 K був цей переказ	2926 K була ця	2926 K був цей	2926 K сподобалась	2926 K сподобалася	2926 K сподобався
читай	2464 K нас
читайте	12 K нас	13 K	2414 K также	2414 K также:	2414 K:	2414 K подробнее	2414 K еще	2414 K по теме:	2414 K подробнее:	2414 K материал	2414 K в материале	2440 K нас без	2440 K без	2449 K	2449 K нас в	2907 K також	2907 K також:	2907 K:	2907 K ще	2907 K також на тему:	2907 K по темі:	2907 K також на тему	2943 K
читать	2414 K также	2414 K по теме:
что	33 K вы думаете	2414 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	2907 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2431 K краткое содержание
этот	26 K пересказ	2431 K пересказ	2431 K краткий пересказ	2437 K материал можно	2437 K текст можно
эту	2437 K статью можно
""", 'я': """
як	2926 K вам стаття	2926 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1404 K את
אולי	1419 K פספסתם:
אל	1410 K תפספסו: הפעילו
""", 'ב': """
בואו	1405 K לעבוד איתנו
בחנו	1407 K את עצמכם
""", 'ד': """
דווחו	1404 K על
""", 'ה': """
האזינו	1 K	1391 K:	1406 K לפודקאסט	1406 K לפרק
האם	8 K אהבתם	1404 K הכתבה	1404 K הסיכום	1404 K המידע
הדוא	1398 K"ל האדום
הורידו	13 K	1384 K את האפליקציה	1409 K
היו	31 K הראשונים
הירשמו	1405 K לוובינר	1405 K לכנס
הכותב	1399 K הוא
הכותבים	1399 K הם
הכותבת	1399 K היא
הכנתם	59 K
הכתבה	1404 K עניינה	1420 K ממשיכה
המחבר	1399 K הוא
המחברת	1399 K היא
המייל	41 K האדום
המשך	1420 K הכתבה
הפעילו	1410 K התראות	1410 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1406 K המלא זמין
הצביעו	1407 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1384 K לערוץ הטלגרם	1384 K לקבוצת הוואטסאפ	1384 K לקבוצת הווטסאפ	1395 K אלינו	1395 K לערוץ	1395 K לקבוצה	1395 K לקבוצת	1395 K לקבוצות	1395 K עכשיו	1395 K גם	1396 K	1405 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1406 K לפודקאסט
השתתפו	1407 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1415 K ראשון ב
""", 'י': """
יש	72 K שאלות	1398 K לכם מידע	1398 K לכם סיפור	1398 K לך מידע	1398 K לך סיפור
""", 'כ': """
כדי	1415 K לקרוא את
כל	1395 K החדשות
כתבות	1419 K נוספות:
""", 'ל': """
להאזנה	1406 K לכתבה	1406 K לפודקאסט
להורדת	1409 K
להמשך	1415 K קריאה
לכל	1399 K הכתבות של	1419 K הכתבות:
לכתבה	1391 K המלאה
לכתבות	1419 K נוספות:
לעדכונים	1395 K נוספים	1395 K
לערוץ	1384 K הטלגרם
לפניות	1398 K לכתב	1398 K לכתבת
לפרק	1406 K המלא
לצפייה	1406 K בסרטון	1406 K בווידאו	1406 K במשדר
לקבוצת	1384 K הווטסאפ	1395 K הוואטסאפ	1395 K הווטסאפ
לקבלת	1395 K עדכונים
לקריאה	1391 K נוספת	1391 K נוספת:	1415 K מלאה
לקריאת	1415 K הכתבה המלאה
לרכישת	1405 K כרטיסים לכנס	1405 K כרטיסים לחצו	1405 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1407 K דעתכם? הצביעו
מייל	1398 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1398 K במשהו	1398 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1391 K בנושא:	1419 K במדור:	1419 K כתבות:
ענו	1407 K על הסקר	1407 K על הסקר:	1407 K על החידון
עקבו	12 K	1395 K אחרינו	1396 K אחרי
""", 'פ': """
פרסומת	1420 K
""", 'צ': """
צפו	1391 K:	1391 K גם	1406 K בסרטון	1406 K בתיעוד	1406 K בווידאו	1406 K בכתבה
""", 'ק': """
קבלו	1410 K התראות	1410 K עדכונים על	1410 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1391 K גם	1391 K גם:
קראו	1391 K גם	1391 K גם:	1391 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1395 K להיות	1395 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1413 K	1414 K בעיתונות	1414 K בנו	1414 K בעבודתנו
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
از	1153 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1141 K خود را بسنجيد
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
ايا	1138 K اين	1138 K خطايي
اين	52 K گزارش	1138 K	1153 K مطلب را هم بخوانيد:
اينجا	1153 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1126 K:
بخوانيد	1126 K:
بشنويد	1 K
به	12 K كانال	1138 K اين
بيشتر	1126 K بخوانيد	1126 K بخوانيد:	1126 K ببينيد	1153 K بدانيد:
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
تماس	1134 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1134 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1141 K خود را
در	1126 K اين باره بخوانيد	1141 K اين نظرسنجي	1141 K نظرسنجي ما	1141 K نظرسنجي	1153 K همين زمينه:	1153 K همين رابطه:
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
شما	1141 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1134 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1134 K خبر:	1134 K خبر :
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
مترجم	1134 K:
مصيتم	7 K
مطالب	1126 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1134 K:	1134 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1138 K شما درباره
نظرات	5 K
نظرسنجي	1141 K:
نقل	68 K مطالب با ذكر
نويسنده	1134 K:	1134 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1126 K بخوانيد	1126 K بخوانيد:	1153 K ببينيد:
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
گزارش	1134 K:	1138 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1457 K यह	1457 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1452 K-	1452 K:	1452 K -	1452 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1443 K भी पढें	1443 K भी पढें:	1470 K भी पढें-	1470 K भी देखें:
""", 'ए': """
एजेंसी	1452 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1443 K पढें:	1470 K भी पढें:
""", 'क': """
केवल	1466 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1457 K यह	1457 K आपको
""", 'ख': """
खबर	1457 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1452 K:
""", 'द': """
देखें	1443 K:	1443 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1470 K:
पढें	1443 K:	1470 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1452 (K
""", 'म': """
मात्र	1466 K # रुपये में
""", 'य': """
यह	1443 K भी पढें	1443 K भी पढें:	1443 K भी देखें:	1452 (K लेखक के	1457 K खबर आपको	1470 K भी पढें-	1470 K भी पढें -
ये	1443 K भी पढें	1443 K भी पढें:	1452 (K लेखक के	1470 K भी पढें-	1470 K भी देखें:
""", 'ल': """
लेखक	1452 K के बारे में	1452 (K	1452 K वरिष्ठ पत्रकार हैं	1452 K स्वतंत्र पत्रकार हैं
लेखिका	1452 K के बारे में	1452 (K	1452 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1443 K:	1470 K खबर:	1470 K खबरें:
सिर्फ	1466 K # रुपये में
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
กด	12 Kติดตาม	2752 Kติดตาม	2752 Kไลก์
""", 'ข': """
ขอ	2755 Kบคุณภาพจาก	2755 Kบคุณข้อมูลจาก
ข่	2748 Kาวที่เกี่ยวข้อง:	2755 Kาวโดย	2761 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2761 Kิป:
คุ	2758 Kณรู้สึกอย่างไรกับ	2758 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2761 Kคลิป:	2761 Kคลิป :
""", 'ซ': """
ซื	2759 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2748 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2752 Kดตามช่อง	2752 Kดตามเรา	2752 Kดตามข่าว	2770 Kดตามอ่านข่าวอื่นๆ	2770 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2757 Kม ai
""", 'ท': """
ทด	2759 Kสอบความรู้ของคุณ
ทำ	2759 Kแบบสำรวจสั้น
ที	2755 K่มา:	2755 K่มา :
""", 'บ': """
บท	2757 Kความนี้ใช้ ai	2757 Kสรุปนี้	2757 Kความนี้แปล	2757 Kความนี้เรียบเรียง	2758 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2757 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2755 K้เขียน:	2755 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2758 Kข้อผิดพลาดในบทความ
พื	2771 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2759 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2755 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2759 Kวมโหวต:	2759 Kวมโหวต :	2759 Kวมทำแบบสำรวจ	2759 Kวมสนุก	2766 Kวมสนับสนุน
ร้	2774 Kองทุกข์	2774 Kองเรียน
""", 'ล': """
ลง	2759 Kทะเบียนเข้าร่วมสัมมนา	2759 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2766 Kับสนุน
สร	2757 Kุปโดย	2757 Kุปข่าวด้วย	2757 Kุปนี้	2757 Kุปข่าวโดย	2758 Kุปนี้มีประโยชน์
สา	2774 Kยด่วนข่าว	2774 Kยด่วนทีมข่าว
ส่	2774 Kงข่าว
""", 'อ': """
อ่	2748 Kานเพิ่มเติม:	2748 Kานต่อ:	2748 Kานข่าวต้นฉบับ:	2748 Kานเพิ่มเติม	2748 Kานประกอบ:	2761 Kานข่าวเพิ่มเติม:	2761 Kานข่าวเพิ่มเติม	2761 Kานข่าวที่เกี่ยวข้อง:	2761 Kานข่าว:	2761 Kานเรื่องอื่น:	2770 Kานข่าวอื่นๆ	2770 Kานข่าวต้นฉบับได้ที่	2770 Kานบทความอื่นๆ	2770 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2755 Kางอิง:
""", 'เ': """
เก	2755 Kี่ยวกับผู้เขียน
เข	2752 K้าร่วมช่อง
เน	2757 Kื้อหานี้สร้าง	2771 Kื้อหาสปอนเซอร์	2771 Kื้อหาโฆษณา	2771 Kื้อหาสนับสนุนโดย
เพ	2752 Kิ่มเพื่อน
เร	2755 Kื่อง:	2755 Kื่อง :	2755 Kื่องและภาพ
""", 'แ': """
แจ	2758 K้งแก้ไขข่าว	2774 K้งเบาะแส	2774 K้งข่าว
แช	3 Kร์
แป	2757 Kลโดย
แอ	2752 Kดไลน์
""", 'โ': """
โฆ	2771 Kษณา -
""", 'ใ': """
ให	2758 K้คะแนนบทความ
""", 'ไ': """
ไม	2752 K่พลาดทุกข่าวสาร	2752 K่พลาดข่าว
""", 'ả': """
ảnh	2995 K:
""", 'ủ': """
ủng	2995 K hộ tác giả	3008 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1752 Kせて読みたい	1752 【Kせて読みたい】	1752 Kせて読みたい:
""", 'こ': """
こち	1752 Kらもおすすめ	1752 Kらもおすすめ:	1780 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1760 K記事を書いた人	1760 K記事の筆者	1763 K要約はai	1763 K要約は、ai	1763 K要約は役に立ち	1763 ※K要約	1763 K記事の翻訳	1763 K記事の要約	1763 K記事はai	1763 K翻訳	1763 K見出しはai	1771 K記事は	1771 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1752 Kと見る:	1780 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1780 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1784 【Kゼント】	1784 Kゼント応募
""", '一': """
一覧	1780 【K】
""", '下': """
下載	13 K	3034 Kapp	3034 K應用程式
下载	13 K	3034 Kapp	3034 K应用
""", '以': """
以上	3060 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3057 K:	3057 (K	3057 K係	3057 K为	3057 K為
""", '你': """
你做	59 K了吗
你可	3048 K能會喜歡:	3079 K能想看:
你有	3055 K线索
你覺	3062 K得這篇
你觉	3062 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3057 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3060 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3040 K微信公众号	3040 K官方微信
""", '内': """
内容	3060 K由ai
""", '写': """
写真	1752 【K】	1752 K:	1780 【Kを見る】	1780 【Kギャラリー】
""", '出': """
出典	1760 K:
""", '分': """
分享	3 K
""", '前': """
前回	1780 【K】	1780 Kの記事:
""", '加': """
加入	12 K	3053 K	3074 K
""", '動': """
動画	1752 【K】	1780 【Kを見る】
""", '升': """
升級	3074 K
升级	3074 K
""", '原': """
原文	3078 K刊于	3078 K刊於
""", '参': """
参与	3064 K我们的
参考	69 Kになった	1752 K:
""", '參': """
參與	3064 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3063 K错误
""", '取': """
取材	1760 K・文	1760 K・執筆
""", '另': """
另请	3048 K参阅
""", '可': """
可以	3054 K在x上
可自	68 K由转载
""", '合': """
合わ	1752 Kせて読みたい:
""", '同': """
同场	3048 K加映:
同場	3048 K加映:
""", '問': """
問問	3060 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1760 K:	1760 K/
""", '報': """
報名	3065 K參加
""", '填': """
填写	3064 K问卷
填寫	3064 K問卷
""", '如': """
如发	3063 K现
如有	3055 K线索	3055 K線索
如果	3055 K您有相关线索	3055 K你掌握	3055 K您掌握	3056 K您有
如發	3063 K現
""", '官': """
官方	3040 K微信:	3040 K微信公众号:
""", '審': """
審校	3057 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3048 K閱讀	3048 K阅读	3048 K閱讀:	3048 【K閱讀】	3079 K阅读:
""", '开': """
开启	3034 K通知	3034 K推送通知
""", '引': """
引用	1760 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3079 K:
影音	3079 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3079 K看更多:
""", '微': """
微信	3034 K扫	3040 K公众号:
""", '您': """
您对	3062 K这篇文章
您對	3062 K這篇文章
您有	3055 K线索
您的	27 K评论
您覺	3062 K得這篇
您觉	3062 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3034 K客户端
""", '打': """
打开	13 K	3034 K微信
""", '扩': """
扩展	3048 K阅读:
""", '扫': """
扫一	3034 K扫
扫描	3034 K二维码关注	3053 K
扫码	3053 K
""", '投': """
投票	3064 K:
投稿	27 Kは
""", '报': """
报名	3065 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3053 K追蹤
""", '掃': """
掃一	3034 K掃
""", '採': """
採訪	3057 K撰文:
""", '推': """
推荐	3048 K阅读	3048 K阅读:
推薦	3048 K閱讀:
""", '提': """
提供	1760 K:
""", '摘': """
摘要	3060 K由
""", '撰': """
撰文	3057 K:
撰稿	3057 K:
""", '支': """
支持	3072 K
""", '收': """
收听	1 K	3067 K我们的播客	3067 K我们的节目
收聽	1 K	3067 K我們的播客	3067 K我們的節目
""", '文': """
文/	1760 K
文:	1760 K
文・	1760 K
文章	44 K有误	3057 K来源:	3063 K有误	3063 K有誤
""", '新': """
新聞	41 K爆料	3055 K線索
新闻	41 K热线	41 K报料	41 K爆料	3055 K线索热线	3055 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3048 K:	3048 K新聞:	3048 K內容:	3048 【K新聞】	3048 K相關	3048 K阅读:	3048 K報導:	3048 K报道:	3078 K精彩内容	3078 K精彩內容	3078 K资讯	3078 K資訊	3078 K内容请	3078 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3055 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3060 K容由ai
本报	41 K热线
本摘	3060 K要
本文	3057 (K作者	3057 K作者	3060 K摘要	3060 K由ai	3060 K由人工智能翻译	3060 K由人工智能生成	3060 K由人工智慧	3078 K章來自	3078 K转载自	3078 K轉載自	3078 K来自	3078 K來自
""", '来': """
来发	31 K表第一
来源	3057 K:
""", '校': """
校对	3057 K:
""", '構': """
構成	1760 K・文
""", '次': """
次に	1752 K読む:
次の	1780 Kページ:	1780 【K記事】
次ペ	1780 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3053 K加入	3054 K在	3054 K关注	3055 K提供线索	3055 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3053 K加入	3054 K在	3055 K提供線索	3055 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3060 K要
""", '测': """
测一	3064 K测:
""", '測': """
測一	3064 K測:
""", '点': """
点击	3048 K查看	3048 K阅读:	3067 K观看视频	3067 K收听
点我	3053 K加入
""", '熱': """
熱門	3079 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3055 K请	3055 K請
""", '用': """
用微	3034 K信扫
""", '画': """
画像	1752 【K】	1780 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3063 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3048 K阅读	3048 K新闻	3048 K报道:	3048 K阅读:	3079 K新闻:	3079 K文章:
相關	3048 K新聞	3048 K報導	3048 【K新聞】	3048 K閱讀:	3079 K新聞:	3079 K文章:	3079 K報導:
""", '看': """
看更	3048 K多:
""", '立': """
立即	3053 K加入	3064 K报名	3064 K報名
""", '筆': """
筆者	1760 Kプロフィール
""", '編': """
編輯	3057 K:
編集	41 K部への情報提供
""", '线': """
线索	3055 K征集
""", '编': """
编辑	3057 K:	3057 (K:
""", '聽': """
聽我	3067 K們的podcast
""", '著': """
著者	1760 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3067 K上方影片
""", '观': """
观看	3067 K上方视频
""", '视': """
视频	3079 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3074 K	3084 K本報	3084 K我們	3084 K本刊
""", '記': """
記事	7 Kの誤り	1771 Kの誤り	1771 Kに誤り
記者	1760 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1752 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1784 【Kプレゼント】	1784 Kプレゼント
""", '請': """
請支	3072 K持
""", '订': """
订阅	3074 K	3084 K本报	3084 K我们	3084 K本刊	3084 K本公众号	3084 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3072 K持
""", '責': """
責編	3057 K:
""", '資': """
資料	3057 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3072 K
""", '责': """
责任	3057 K编辑:	3057 (K编辑
责编	3057 K:
""", '赞': """
赞助	3072 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3061 K摘要
这段	3061 K摘要
这篇	8 K文章	52 K调查	52 K报道	3061 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3061 K摘要
這篇	3061 K文章
""", '采': """
采写	3057 K:
""", '長': """
長按	3053 K
""", '长': """
长按	3053 K
""", '開': """
開啟	3034 K通知	3034 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1752 K記事	1752 K記事:	1752 【K記事】	1752 K:	1752 【K】	1780 【K写真】
""", '閱': """
閱讀	3048 K更多
""", '问': """
问问	3060 K我们的ai
""", '阅': """
阅读	3048 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3064 K報名
""", '马': """
马上	3064 K报名
""", '點': """
點我	3053 K加入
點擊	3048 K查看	3048 K閱讀:	3067 K觀看影片
""", '같': """
같이	1810 K 보기:
""", '관': """
관련	1810 K 기사:	1833 K 기사 :	1833 [K 기사]	1833 K 기사-
관련기사	1810 K	1810 K:	1810 [K]	1833 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1821 K #줄 요약
기사에	73 K 대해 궁금	1826 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1833 K 기사:
""", '당': """
당신의	1825 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1810 K 읽기:
더보기	1810 [K]	1810 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1825 K 설문에	1825 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1833 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1821 K 요약은
""", '사': """
사진출처	1836 K:
""", '생': """
생성형	1821 K ai가 요약
""", '설': """
설문에	1825 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1825 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1810 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1821 K 요약은 ai	1821 K 요약이 도움	1821 K 기사는 인공지능	1821 K 기사는 ai	1821 K 번역	1826 K 기사가 도움이	1826 K 기사를 어떻게	1826 K 뉴스에 대한 의견	1826 K 기사에 대한 의견
이슈	1833 [K]
이어	1810 K 읽기:
""", '인': """
인기기사	1833 [K]
""", '자': """
자료출처	1836 K:
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
추천	1810 K 기사:
추천기사	1833 [K]
""", '출': """
출처	1836 K:	1836 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1810 K 볼 만한 기사:	1810 K 보면 좋은 기사:	1833 [K 읽기]
""", '핫': """
핫클릭	1833 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1810 [K]
"""}

CONTAINS = {',': """
,说:	3089 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2381 K-vă	2385 K
abonații	50 K pot	2382 K noștri
abonează	80 K-te	2336 K-te pentru	2341 K-te pe youtube	2381 K-te
abonné	50 en tant qu'K	1245 pas encore K	1247 déjà K	1249 en tant qu'K
abonnés	1245 réservé à nos K	1247 réservé aux K	1369 nos K	1372 K
abonējiet	80 K	1921 K
actualité	1255 l'essentiel de l'K	1265 suivez l'K	1265 suivez toute l'K	1265 retrouvez toute l'K	1288 couvre l'K
adatkezelési	1493 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1069 K
adomány	1541 K
adományoddal	1537 K
adományok	1541 K
adományozz	1537 K
adományozzon	1514 K itt
advirtió	1069 K
adó	1482 K #%
adód	1539 K #
adója	1514 K #
adăugat	2384 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2718 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1371 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1069 K
afișată	60 email nu va fi K
agregó	1069 K
aicināja	1924 K
aizsargātas	1890 visas tiesības K
aiškino	1884 K
ajouté	1371 a K
ajută	2381 K-ne
ajánld	1537 K fel
alkalmazás	1490 töltsd le az K
alkalmazásban	1512 az K
alkalmazást	1512 K
alkalmazásunk	1538 K
alkalmazásunkat	1490 töltse le K
alkalmazásunkban	84 K
alăturat	2355 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1309 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	532 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2173 naszą K	2173 krótką K
anmäl	2738 K dig till vårt	2738 K dig till våra
anmäla	2713 genom att K dig
annoncé	1371 a K
annoncør	439 betalt af en K	439 betalt af K
annonslänkar	37 K	74 K	2718 K
annonsör	2727 betalt av en K	2727 betald av en K
annonsør	2112 betalt av en K
anunció	1069 K
anunțat	2384 a K
använder	2683 vi K cookies	2684 K kakor
anúncio	2269 após o K	2269 depois do K
anúncios	70 sem K	2329 sem K
apelował	2209 K
apelowała	2209 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	954 descarga la K	954 descarga nuestra K
aplicația	84 în K noastră	2342 descarcă K	2381 descarcă K noastră	2381 descarcă gratuit K	2381 descarcă K și	2382 K noastră
aplikacją	84 z naszą K
aplikację	2138 pobierz naszą K	2139 pobierz K	2139 ściągnij K	2196 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2572 našej K
aplikáciu	2572 mobilnú K	2572 K
aportació	293 la teva K
aportación	989 tu K	1015 haz tu K
apoyá	1066 K
applikációnk	1512 K
applikációnkat	1512 K
applikációnkban	84 K
apsolīja	1924 K
apóyanos	989 K	1066 K
apóyenos	989 K	1066 K
apúntate	933 K a	949 K a nuestra	949 K gratis	1066 K gratis
apărat	2384 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2827 bir K paylaş
artykuł	15 darmowy K	20 cały K	2127 podoba ci się ten K	2174 nasz K do końca	2194 ostatni darmowy K	2207 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	934 te ha gustado este K	942 regala este K	942 regalar este K	945 último K gratis	945 te queda # K	1018 y lee este K	1067 este K
artículos	15 K gratis	945 K gratis este mes	945 te quedan # K	945 límite de K
aseguró	1069 K
associés	1271 cookies K à ce contenu
assuré	1371 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	585 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2336 K-te pentru
autorką	2165 kontakt z K
autorská	322 K práva
avertizează	2384 K
avísanos	1066 K
ayúdanos	989 K	1066 K a
açikladi	2884 K
açin	2827 K
añadió	1069 K
año	1068 al K
""", 'b': """
bağirdi	2884 K
bağirdilar	2884 K
bağiriyor	2884 diye K
bağiriyordu	2884 K
bağiş	2881 K yap	2885 K
bağişiniz	2881 K
bağlantilari	74 satiş ortakliği K	2824 satiş ortakliği K
başlayan	2826 tl'den K
başvurun	2827 K
behält	29 K sich vor	29 K sich das recht
behöver	2665 vi K ditt stöd	2738 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1490 értesítések K
beløb	451 fast K
beløp	2122 gi et K	2124 fast K
bemängeln	610 K
bemängelt	610 K
berätta	67 K för oss	67 K din
berättade	2741 K
berättar	2741 K
bestätigen	475 K sie ihre
bestätigungslink	576 K
bestätigungsmail	475 K	576 K
betalvägg	2742 K
bezplatný	360 poslední K článek	2566 náš K webinár	2589 posledný K článok
bezplatných	2575 K článkov
bezpłatne	2179 K konto
bezpłatny	2170 nasz K webinar	2194 ostatni K artykuł
bezpłatnych	2179 limit K
beğendiyseniz	2882 bu haberi K	2882 bu yaziyi K
biết	3020 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	949 recibe el K	949 nuestro K	952 K diario	1066 recibe el K	1067 nuestro K	1070 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1254 dans votre K mail	1254 dans votre K e-mail
brezplačen	2646 zadnji K članek
brezplačne	2633 K članke
brezplačni	2626 naš K webinar	2646 zadnji K članek
brezplačnih	2633 K člankov
bronił	2209 K się
brzmiał	2209 K
brzmiała	2209 K
brzmiało	2209 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1540 K
buzdította	1540 K
buzón	79 en tu K	950 en tu K
bájate	1066 K la app
bölümünde	85 yorum K
bönföll	2741 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2741 K
bønfaldt	452 K
bønn	2046 vi har en K til deg
bønnfalt	2125 K
bústia	284 a la teva K
bülten	2820 e-K	2885 K
bültene	2787 K abone	2787 K kayit	2787 K kaydol
bülteni	2820 haber K
bültenimiz	78 K	2882 K
bültenimize	78 K	78 e-K	2787 K	2881 K	2882 K
bültenine	2820 K
błagał	2209 K
błagała	2209 K
bạn	49 gửi cho K bè	2973 hộp thư của K	3007 sự ủng hộ của K	3017 mời K	3017 cần sự ủng hộ của K	3017 nhờ sự ủng hộ của K
bằng	3015 K văn bản của báo
""", 'c': """
caffè	1644 un K
café	54 me paga um K	990 un K	1015 un K al mes	1291 un K
caractères	1309 limitées à # K
catedrática	986 es K
catedrático	986 es K
celého	302 pro čtení K
cercetătoare	2355 este K
cercetător	2355 este K
chaîne	1369 notre K
chefredaktör	2703 är politisk K	2703 är K
chefredaktør	417 er K
chuyện	2994 bạn có câu K
chép	2989 cấm sao K	3015 mọi sao K
chính	2982 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2973 bản tin của K tôi	2976 theo dõi K tôi	2994 cho K tôi qua	2994 liên hệ với K tôi	3017 ủng hộ K tôi	3017 K tôi cần sự giúp đỡ	3017 giúp K tôi	3017 theo dõi K tôi	3017 hãy gửi cho K tôi	3017 hãy liên hệ với K tôi	3017 hãy báo cho K tôi	3018 K tôi trên	3018 của K tôi	3018 cho K tôi
chọn	3017 hãy bình K
cikkünk	1538 minden K
cikkünkhöz	1538 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2242 nos K
comentó	1069 K
comisión	1004 recibir una K
comissió	279 rebre una K
comissão	2268 receber K	2268 receber uma K
commerciële	2006 K partner
communauté	1296 K whatsapp	1296 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1668 parte della nostra K
condamné	1371 a K
condiții	2345 termeni și K
confidentialité	1272 politique de K
confidențialitate	2345 politica de K
conférences	1288 est maître de K
connecté	1274 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2219 acesse todo o K	2263 ao exibir este K	2263 ao ver este K
contribuição	2255 com a sua K	2328 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1069 K
conversación	972 participar en la K
conținut	9 acest K	2336 K doar pentru abonați
conținutului	2352 preluarea K
cookieinställningar	2705 K
corespondentă	2355 este K
creează	2381 K un cont pentru a citi
csatornájára	1504 viber-K
csatornánk	1538 K
csatornánkhoz	1504 telegram-K	1504 whatsapp-K
csatornánkra	1504 youtube-K	1537 iratkozz fel K	1537 iratkozzon fel K
csábított	1540 K
cuéntanos	38 K	67 K	972 K en	1066 K
cuéntenos	38 K	67 K
czytać	2133 aby K dalej	2133 żeby K dalej	2206 chcesz K dalej
czytelników	36 naszych K	2174 opiniami K	2185 z wpłat K	2185 dzięki wsparciu K	2202 K	2207 naszych K	2207 z wpłat K
câmpurile	60 K cu steluță
cântau	2384 K
címével	1536 e-mail-K
cùng	51 hãy tham gia K họ
của	2996 là cây bút K	3018 độc giả K
""", 'd': """
daní	2580 # % z K	2580 #% z K
darbą	1882 mūsų K
darowiznę	2131 przekaż K	2206 przekaż nam K	2206 przekaż K na
datenschutzerklärung	492 unserer K	608 unserer K	608 unsere K
datenübertragung	526 der K zu
dați	62 K-mi tag
debatindlæg	418 send dit K	418 skrive et K
debatredaktør	417 er K
debattredaktør	2086 er K
debattør	417 er K
declaró	1069 K
decía	1069 K
demandé	1371 a K
denmişti	2884 K
denunció	1069 K
dependență	88 jocurile de noroc pot crea K
descárgate	954 K la	954 K nuestra
destekçimiz	2827 K olun	2881 K olun
desteğiniz	2881 K
desteğinizle	2882 K
desteğiyle	18 okurlarin K	2813 yapay zeka K	2822 K ayakta	2832 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2571 K môžu
disponível	2227 K no google play
doação	2215 faça uma K	2255 sua K	2328 sua K	2328 faça uma K	2332 K
doações	2332 K
dodał	2209 K
dodała	2209 K
dodává	374 K
događaj	2504 naš K
domagał	2209 K się
donació	293 fes una K	297 K
donación	937 haz una K	937 tu K	989 tu K	989 una K	1066 tu K	1066 haz una K	1070 K
donația	2381 K ta
donație	2381 fă o K	2385 K
donații	2385 K
donează	90 K cât poți	2381 K acum
doporučil	374 K
doporučila	374 K
doporučovala	374 K
dopuštenja	2515 bez K
doradzał	2209 K
dorzuć	2206 K się
dostawać	2195 chcesz K
dostávajte	2595 K
dostávat	361 chcete K
dostávať	2590 chcete K
dostávejte	367 K
dostęp	80 kup K	2133 masz już K	2179 pełny K do	2179 wykup K	2206 kup K
dostępny	2133 artykuł K tylko
dotazník	341 krátký K	2570 krátky K
dotazníka	2570 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2208 K kwotą
dočtete	348 více se K
dołóż	2206 K się
dołącz	51 K do nich	51 K	2144 K do nas na	2206 K do nas	2206 K do grona	2206 K do nich
draudžiama	1856 K kopijuoti	1856 be leidimo K	1856 be sutikimo K
draudžiamas	1877 be leidimo K
dueños	1046 sin K	1046 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2207 K dalej
dziennikarką	2166 jest K
dzięki	2207 K wam	2207 K tobie
dziękujemy	2176 K za zapisanie	2176 K za zapis	2206 K, że nas czytasz
där	42 var du K
débloquer	1247 pour K
déclare	1371 K
déclaré	1371 a K
découvrez	1245 K nos offres	1368 K nos offres
déductible	1239 K des impôts	1239 K à #	1370 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1371 K
déplore	1371 K
déposés	1301 des cookies seront K
désabonner	1254 K à tout moment
désactiver	1269 K adblock
désactivez	1269 K adblock
désinscrire	1255 vous K à tout moment
díky	372 K vám
dömde	2741 K
dømte	452 K	2125 K
děkujeme	371 K, že nás čtete
dụng	2978 tải ứng K	3017 tải ứng K của	3017 hãy tải ứng K	3017 tải ngay ứng K
""", 'e': """
edellyttää	1222 K tunnusta
editörlerimize	39 K
editörüdür	2810 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1004 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	950 tu correo K	972 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1484 a teljes cikk K
elsőként	1513 értesülj K
előfizetés	1541 K
előfizetéssel	1516 K
előfizető	1484 már K	1537 legyen K
előfizetőink	50 K	1484 K olvashatják	1516 K számára	1538 K
előfizetők	50 az K	1526 csak K	1541 K
előfizetőknek	1485 csak K	1526 K szól
előfizetőként	50 K
előfizetőnktől	1536 K
emlékeztetett	1540 K
endereço	2241 seu K de email não será
engedély	1519 K nélkül tilos
engedélyezze	1492 K a javascript
engedélyhez	1519 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1369 cette K	2022 onze korte K	2022 onze K
enquêtent	1369 K pour vous
enquêtes	1369 nos K
ensaísta	2317 é K
ensimmäinen	1228 K kuukausi
enthält	526 dieses element K daten
entraînement	48 K d'ia
entrée	1358 ctrl+K	1358 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1066 K
epizódu	2568 K
erhvervsredaktør	417 er K
erhältlich	532 shop K	605 im shop K
erişin	2827 K
erklärt	610 K
erklärte	610 K
erkände	2741 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	607 K sie es weiter
erzählt	67 K uns	610 K
erzählte	610 K
escribió	1069 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	972 K a	1066 K
estimé	1371 a K
estás	934 ya que K aquí	934 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2795 javascript'i K
evästeasetuksiasi	1199 K
evästeet	1199 K	1224 K
evästeitä	1182 K
existují	351 K díky
experiência	67 conte sua K
explicó	1069 K
expliqué	1371 a K
expérience	67 partagez votre K
externého	2562 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2562 K obsah
""", 'f': """
favoritkälla	2699 K
faça	2328 K um pix
felelősséget	30 nem vállal K
felhasználási	1493 K feltételek
feliratkozás	1486 K a hírlevélre	1486 hírlevél K
feliratkozásommal	1502 K
feliratkozással	1502 K
filmări	40 poze și K
folosește	2345 K cookie
folytatásához	1484 a cikk K
fordítóval	1509 gépi K
forintért	1516 havi # K
formulára	2573 odoslaním K
formulário	2328 inscreva-se no K
formuláře	344 odesláním K
forrásként	1503 kedvenc K
fortæl	67 K os
fortæller	452 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2741 K
férjen	1537 K hozzá
följ	2679 K oss på	2738 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2695 alla rättigheter K
fördere	607 K
fördermitglied	80 werden sie K	547 werde K	547 werden sie K
fördern	607 jetzt K	607 K sie
föredragen	2699 K källa
föredragna	2699 K källa
föreslog	2741 K
författare	2703 är K och
förklarade	2741 K
förklarar	2741 K
försvarade	2741 K sig
følg	392 K os på	449 K os	2062 K oss på	2122 K oss
første	430 K måned	451 K måned	2100 K måned	2124 K måned
független	1482 támogassa a K	1538 K sajtó
főszerkesztője	1507 K
""", 'g': """
gadā	1923 K
gazeteciliği	2882 bağimsiz K
gazeteciliğimiz	2882 K
gazetę	2205 kup K
gefällt	576 K ihnen, was sie	576 K dir, was du
gelmişken	2781 buraya kadar K
geöffnet	495 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2541 K
gridò	1724 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2330 teste K
grâce	18 K à vous	1236 K à vos dons
gwiazdką	60 pola z K
gärna	2738 vill K höra från dig
går	376 før du K	2046 før du K
gåva	2665 ge en K i dag	2665 ge en K nu	2666 din K	2666 ge en K	2738 din K gör	2738 ge en K i dag	2742 K
gönderdik	2834 size bir e-posta K
gönderin	2827 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2739 K mer
göre	2884 K
görün	2827 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2827 K
gösterilmeden	2803 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2209 K
głosiła	2209 K
głosiło	2209 K
głosuj	2190 K
głosujcie	2190 K
głównej	2181 na stronie K
gương	64 trang K
gửi	49 hãy K	2994 xin K về
""", 'h': """
használ	1492 cookie-kat K	1493 sütiket K
használat	1492 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	610 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	518 bei google K
hirdették	1540 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2706 K av ai	2728 K av ai	2738 K oss
hjälper	2738 din gåva K
hjælp	420 K af ai	420 K fra ai	440 K af ai	449 vi har brug for din K	449 K os
hjælper	449 dit bidrag K
hlásal	374 K
hlásala	374 K
hlásá	374 K
hovorí	2601 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1540 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1200 tekoälyä K
hágase	80 K socio
hájil	374 K se
hájila	374 K se
häng	2738 K med i
häufiger	518 bei google K
hävdar	2741 K
håller	43 K du med	43 K du inte med	2735 läsare som K
hævder	452 K
hébergé	1271 ce contenu est K par
híreinket	1536 K
hírekben	1490 a google K	1503 google K
hírlevelére	1502 K
hírlevelünk	78 K	1538 K
hírlevelünket	1502 K
hírlevelünkre	78 K	1486 K	1537 iratkozzon fel K	1537 iratkozz fel K	1538 K
hírlevél	1541 K
hírlevélre	78 K	1537 iratkozz fel a K	1537 iratkozzon fel a K
hó	1539 ft/K
hónap	1516 első K	1539 első K
hören	600 K sie hier.
hører	2091 der du K
hükmetti	2884 K
hüüdis	1111 K
hüüdsid	1111 K
hűségidő	1526 K nélkül
hồng	3014 nhận hoa K
""", 'i': """
iecienītāko	1898 K avotu
ifølge	452 K	2125 K
illimité	1249 accès K	1318 en K
imágenes	40 tus K
incorporó	986 se K a	1055 se K a
independentă	2382 presa K
independência	2329 a K
indicó	1069 K
indiqué	1371 a K
indrømmede	452 K
indrømmer	452 K
indépendance	1369 notre K
indépendant	1236 soutenez le journalisme K	1369 journalisme K	1369 média K
indépendante	1315 la presse K a	1369 presse K	1369 information K
información	962 sigue toda la K	962 siga toda la K	986 cubre la K	1067 esta K
informację	2165 wyślij K
informațiilor	2352 preluarea K
informó	1069 K
informē	1924 K
ingresá	77 K tu correo
innehåll	2684 externt K	2705 externt K
innehållet	9 K
innrømmer	2125 K
innrømmet	2125 K
inquiète	1371 s'K
inquérito	35 nosso K
inscrição	2223 cancelar a K	2277 sua K foi
inscríbete	933 K
insändare	43 K	2704 skicka din K	2704 din K till	2704 skriva en K
intelektą	1864 dirbtinį K	1879 dirbtinį K
inteligencję	2187 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1509 mesterséges K készült	1528 mesterséges K
introduceți	77 K adresa de email
intégralité	1245 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1067 esta K
investigação	2329 esta K
investigație	2382 această K
investigațiile	2382 continua K
invítame	54 K a un café	54 K un café	1066 K a
invítanos	1066 K a
ismételgette	1540 K
istediğiniz	2786 K zaman iptal	2883 K zaman iptal
izražavaju	2509 komentari K
içeriği	9 K
içeriğin	2812 harici K
išorinio	1862 K turinio
""", 'j': """
jautāja	1924 K
javasolják	1540 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2127 skoro już tu K	2127 skoro tu K
jugé	1371 a K
jurnalistă	2355 este K
jurnaliștii	39 K noștri	2378 K noștri îți trimit	2382 K noștri
jälgi	1108 K meid
jäljellä	1218 ilmaista juttua K
jäseneksi	80 liity K	1226 liity K
""", 'k': """
kanał	2207 nasz K
kannatusjäseneksi	1226 liity K
kanál	372 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2542 K
kedykoľvek	2547 odhlásiť sa môžete K
keresőben	1503 google-K
khoản	2971 bạn đã có tài K	2982 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2989 K sao chép
khẳng	3020 K định
kiabált	1540 K
kiabálta	1540 K
kiabálták	1540 K
kifogásolja	1540 K
kirjeessä	1229 luki K
kiáltott	1540 K
kiáltotta	1540 K
kiáltották	1540 K
kiến	3002 ý K của bạn sẽ	3017 hãy gửi ý K	3017 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2500 K	2530 K
kolačiće	2500 K	2530 K
kolačići	2500 K
komentować	6 K	2153 aby K
komentár	6 pridať K	2571 pridajte K
komentára	2571 pridanie K	2571 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K
komentátorem	331 je K
komentátorkou	331 je K	2560 je K
komentátorom	2560 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1200 K
konferencję	2170 naszą K
konuştu	2884 diye K	2884 K
kopírovanie	2553 K obsahu bez	2553 K je zakázané
kopēšana	1897 K bez
korespondentką	2166 jest K
korespondentė	1861 K
korábban	1535 K itt írtunk	1535 K ebben a cikkben írtunk
krzyczał	2209 K
krzyczała	2209 K
krzyknął	2209 K
krzyknęła	2209 K
krävde	2741 K
krævede	21 K felter er	452 K
krönikör	2703 är K
kulturalną	2174 K dyskusję
kulturredaktör	2703 är K
kulturredaktør	417 er K	2086 er K
kumppanuuslinkkejä	74 K	1212 K
kvíz	340 náš K	2570 náš K
kvíze	2570 našom K	2570 v K
kvízu	340 našem K	340 v K
kyltissä	1229 luki K
kysyivät	1229 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1539 K
käyttää	1180 tämä sivusto K
käyttöehdot	1207 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1540 K
kérdezték	1540 K
kérdőívünket	35 K
kért	1540 K
kérte	1540 K
kérték	1540 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	607 K sie uns
könyörgött	1540 K
könyörögtek	1540 K
köszönjük	1537 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1490 K minket	1537 K minket
követelte	1540 K
követelték	1540 K
közlése	1527 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1540 K
kúpte	2598 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	610 K an
künstlichen	536 K stimme vorgelesen	536 K stimme vertont
künstlicher	593 mithilfe von K
küpsised	1088 K
küpsistega	1088 K	1107 K
küsis	1111 K
kč	346 za # K	346 od # K	373 od # K
kļūsti	1921 K par
křičel	374 K
křičela	374 K
křičeli	374 K
kể	3020 K
""", 'l': """
labākie	1917 K raksti tavā
lamentó	1069 K
lançait	1371 K
lasītu	1887 lai K tālāk
lasītāji	1922 mūsu K
lasītājiem	1922 mūsu K
lejupielādē	1921 K
leverandør	2088 ekstern K
leverantör	2705 extern K
leído	1018 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1907 K
linkistä	1211 lisää tästä K
lisenssillä	47 K
lisäsi	1229 K
llicència	47 K cc
lucrează	2355 K în presă
lunedì	17 ogni K
lună	2383 pe K
luận	6 để bình K	85 phần bình K	2971 đăng nhập để bình K	3002 bình K của bạn sẽ	3017 đăng nhập để bình K
lájkolj	1490 K minket
lákal	374 K
läget	2714 koll på K
lähdet	1166 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2717 du kan K mer	2717 kan du K mer	2717 K mer om	2739 fri att K
läsare	36 våra K	2715 våra K	2739 våra K
läsarna	18 tack vare K
läser	2738 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	444 K for	2117 K for	2732 K för
læser	449 tak fordi du K
læserbrev	43 K	418 skrive et K	418 send dit K
læsere	36 vores K	450 vores K
læseres	429 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	945 K de notas
límites	942 sigue leyendo sin K
lòng	2994 vui K gửi về	3017 vui K gửi về
löd	2741 K
lød	452 K	2125 K
lūdza	1924 K
lập	3006 ủng hộ báo chí độc K	3018 báo chí độc K
""", 'm': """
magyarázta	1540 K
mailovú	2573 e-K adresu
mainoslinkkejä	37 K	74 K	1212 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1090 K abil
materiał	9 ten K
matéria	20 ler esta K	2219 esta K é só	2282 para ler esta K	2329 esta K
matérias	2254 limite de K
matí	293 rep cada K
mawiał	2209 K
mawiała	2209 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1540 K
megszakítása	21 válasz K
meidän	1226 tue K
meitä	1209 tukea K	1209 tue K	1226 tue K	1226 auta K
mencióname	62 K
menționat	2384 a K
mesačne	2600 K
mesečno	2541 K	2659 K
mesélte	1540 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2208 za K
miesięcznie	2208 K
minkä	90 anna K voit
miễn	15 bài K phí	3009 hết số bài K phí	3019 dùng thử K phí
mjesečno	2541 K
modération	83 jouez avec K	1309 charte de K	1309 K par la rédaction
mokė	1884 K
mondták	1540 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	942 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1069 K
mulțumim	2381 K că ne citești
munkatársa	1507 K
munkatársunknak	39 K
munkánk	1538 K
munkánkat	1482 támogasd K	1482 támogassa K	1514 K	1537 támogasd K	1537 támogassa K	1538 K
myönsi	1229 K
másodközlés	1500 K
märkis	1111 K
määräsi	1229 K
mån	2716 kr/K	2740 kr/K
månad	2668 testa en K	2716 en K för	2738 testa en K	2740 per K	2740 varje K
månaden	2716 första K	2740 i K	2740 första K
månader	2716 K för #	2738 testa # K
månadsgivare	2738 bli K
måned	382 prøv en K	430 i # K	449 prøv en K	451 pr. K	2100 en K for	2122 prøv en K	2124 per K
måneden	451 om K	2124 i K
måneder	430 i # K	2100 K for #
média	1369 notre K
mês	2329 até o fim do K	2330 por K	2330 ao K
mình	54 mời K ly cà phê	62 tag K
míní	374 K
mówi	2209 K
mówili	2209 K
mówił	2209 K
mówiła	2209 K
môžete	2569 článok si K
müşterimiz	2838 K
mācīja	1924 K
mākslīgais	1904 K intelekts
mēnesis	1923 pirmais K
mēnesī	1923 K
mėgstamiausią	1857 K
mėnesį	1883 per K
měsíc	346 první K	373 za K	373 první K
měsíčně	373 K
můžete	339 článek si K
mạnh	3020 nhấn K
""", 'n': """
nabádal	374 K
nabádala	374 K
naléhal	374 K
namawiał	2209 K
namawiała	2209 K
napisał	2209 K
napisała	2209 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	371 K nám
napísal	2601 K
napíšte	38 K nám	2559 K nám	2559 K, prosím	2592 K na	2598 K nám
naročilo	2632 hvala za K
naročite	80 K se	2606 K se na naše	2657 K se
naročnik	50 kot K	2605 že K
naročnike	2613 samo za K	2613 le za K
naročniki	50 K lahko	2645 lahko berejo le K	2645 berejo samo K	2661 K
naročnikom	2605 dostopen le K	2605 na voljo K	2605 na voljo samo K	2605 na voljo le K	2645 dostopna le K	2645 dostopna samo K	2645 dostopen le K	2645 dostopen samo K
naročnina	2633 K	2661 K
naročnino	2633 z K	2655 z K
narzędzi	2187 przy wsparciu K ai
naujienlaiškio	1869 K
naujienlaiškis	1882 mūsų K	1885 K
naujienlaiškį	1849 mūsų K	1869 K	1881 užsisakykite K	1882 mūsų K
navođenja	2515 bez K izvora
navođenje	2515 uz K izvora
nawoływał	2209 K
našeho	336 do K týmu	336 K e-shopu
našem	2504 K timu
našich	362 K zpráv	2591 K správ
neatkarīgu	1921 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1537 segíts K	1537 írjon K	1537 írj K	1537 jelezd K	1538 K adód
nemokamą	1873 K paskyrą
neobmedzený	2546 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1871 paremkite K žurnalistiką	1881 paremkite K	1882 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1192 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	371 podpořte K
nezávislá	372 K média
nezávislé	2599 K médiá
nezávislú	2598 podporte K
ngoài	2997 nội dung bên K
nguồn	2992 K ưu tiên	2992 K tin ưu tiên	3015 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3002 chịu trách K về nội dung bình luận
nhân	2998 trí tuệ K tạo
nhấn	3017 K vào đây
nhận	2973 đăng ký K bản tin	2973 đăng ký K tin	3017 đăng ký K bản tin	3017 đăng ký K tin
nhập	24 đăng K	2971 vui lòng đăng K	2971 đăng K để đọc	2971 đăng K để xem	2971 đăng K để lưu	2971 hãy đăng K để	3017 đăng K để đọc	3017 đăng K để xem
niedostępny	2167 materiał wideo jest K
niezależne	2206 wesprzyj K	2206 wspieraj K	2207 K media
niezależność	2207 K
niezależną	2207 jesteśmy K
noastră	2382 munca K
nolēma	1924 K
norāda	1924 K
nosūtīsim	57 jums K
notificações	14 as K	2229 ative as K	2229 ativar K	2229 receba K
notificările	14 K	2342 activează K
notifikácie	2572 K
notícia	2329 esta K
notícias	2223 receba as K	2223 receba K	2232 siga as últimas K
novinařina	372 naše K
novinařinu	372 nezávislou K
novinár	2560 je K	2560 , K
novinári	2599 naši K
novinárka	2560 je K	2560 , K
novinárkou	2560 je K
novinárom	2560 je K
novinář	331 je K	331 , K
novinářem	331 je K
novináři	372 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K
novičke	2606 na e-K
novičnik	2614 K	2614 e-K	2658 naš e-K	2661 K
novičnika	2614 K
nuotraukų	40 K ir vaizdo
nusprendė	1884 K
nášho	2566 do K tímu
nächste	21 in diesem browser für die K	607 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3020 K
nõus	43 ei ole K?
năm	3019 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2671 K tillgång
obećala	2542 K
obećao	2542 K
obiecał	2209 K
obiecywał	2209 K
obligāta	1897 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2241 campos K são
obveščanje	2632 na naše K
obľúbené	2557 K zdroje
obľúbených	2557 K zdrojov
obľúbenými	2557 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	371 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2590 chcete K
odpoveď	21 zrušiť K
odpovídal	374 K
odpověděl	374 K
odpověděla	374 K
odpověď	21 zrušit K
odpowiadał	2209 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2209 K
odpowiedziała	2209 K
odražavaju	2509 komentari K	2509 komentari ne K
odídete	2555 kým K
ofereça	2219 K este artigo
ograniczeń	2133 czytaj bez K	2133 czytaj więcej bez K
også	51 bli med du K
ogłosił	2209 K
ogłosiła	2209 K
oikaisupyynnöt	1203 K
oikaisupyyntö	1203 K
olvashatják	1534 csak előfizetők K
olvasási	0 K idő
olvasóiból	1514 K él
olvasóink	36 K	1538 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1066 danos tu K
ordenó	1069 K
ordonné	1371 a K
ortakliği	2824 iş K linkleri
orzekł	2209 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2562 K údajov
ostrzegał	2209 K
ostrzegała	2209 K
ostrzegł	2209 K
otrzymywać	2195 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	374 K	2601 K
oznámila	374 K	2601 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	371 K se nám
""", 'p': """
padėkite	1881 K mums
pageidaujamą	1857 K šaltinį
paklausė	1884 K
palīdzi	1911 ziedo un K	1921 K mums
palīdzību	1904 mākslīgā intelekta K	1919 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1881 K mums
parsisiųskite	1881 K
participación	973 normas de K
partnerské	74 K odkazy	349 K odkazy	2578 K odkazy
partneři	313 my a naši K
pastā	1909 e-K
pastāstiet	38 K mums	67 K mums
patronką	2185 zostań naszą K
patrões	2308 sem K	2329 sem K
paylaşin	25 K	49 K	2827 K
paziņoja	1924 K
paziņojumus	1908 K
państwa	2165 czeka na K
pašte	1869 jūsų el. K
pažadėjo	1884 K
periódico	1067 este K	1067 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	2067 K
phê	54 mời tôi một ly cà K	3006 mời bạn một ly cà K
phóng	2994 liên hệ K viên	2996 là K viên báo	2996 là K viên của	3017 hãy liên hệ K viên
phút	0 K đọc
pidió	1069 K
pidätetään	1188 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2209 K
pisała	2209 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2497 K nam	2529 K nam na	2529 K na	2539 K nam	2619 K nam	2619 K na	2649 K nam na	2649 K na	2657 K nam
piškotke	2622 K	2650 K
piškotki	2622 K
piškotkov	2622 K	2650 K
pište	363 K na	363 K nám na
plakáton	1540 állt a K
plânge	2384 se K
pochází	333 obsah K
podcastów	2171 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2209 K
podporovatelé	372 naši K
podporují	372 nás K
podpoře	372 díky K
podpořte	351 K	371 K nás	371 K naši	371 K naše	371 K mě
podrška	2539 vaša K
podrške	2516 bez vaše K	2540 vaše K
podršku	2539 vašu K
podržite	2516 K	2539 K nas	2539 K naš
podělte	67 K se s námi	67 K se o
podľa	2601 K
poinformował	2209 K
poinformowała	2209 K
pokračovanie	2546 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2578 článok K	2578 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	970 K de cookies	2239 K de cookies	2256 cobre K	2317 cobre K
pomocí	353 K ai
pomocą	2187 z K ai
pomoć	2539 vašu K
pomóż	2206 K nam
pomôžte	2598 K nám
poprosił	2209 K
poprosiła	2209 K
poprosiło	2209 K
poručila	2542 K
poručio	2542 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2589 K článok zadarmo
poslušajte	2648 K nas
postafiókjába	1486 K
postaládádba	79 a K	1502 a K
postaládájában	1502 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	371 K vaši pomoc	371 K vaši podporu
používame	2562 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2209 K
powiedziała	2209 K
powtarzał	2209 K
powtarzała	2209 K
pozostało	2133 K # %	2133 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	374 zvou K
pošaljite	49 K ga	2497 K nam	2497 K na	2539 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	371 K nám
pošli	49 K ho
pošlite	49 K ho	2559 K nám	2598 K nám
pošljemo	57 vam K
pošljite	49 K ga	2619 K nam	2619 K jo nam	2619 K na	2657 K nam
požádal	374 K
požádala	374 K
pracę	2207 naszą K
pranešimus	1868 K
praneškite	38 K mums	67 K mums
pranešė	1884 K
prašė	1884 K
preberať	45 K
predchádzajúceho	2593 bez K súhlasu
predplatiteľ	50 ako K	2546 už ste K	2546 ste K
predplatiteľom	80 staňte sa K	2554 K	2598 staňte sa K
predplatiteľov	2554 pre K
predplatné	2546 už máte K	2575 K	2598 kúpte K	2598 kúpte si K	2602 K
predplatného	2575 K
predplatným	2575 K	2596 s K
predplaťte	80 K si
preferată	2353 sursă K
preferované	328 K zdroje	2557 K zdroje
preferovaný	328 K zdroj	2557 K zdroj
preferovaných	328 K zdrojů	2557 K zdrojov
preferovaným	328 K zdrojem	2557 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2133 tylko dla K	2193 tylko dla K
prenumeratą	2179 z K
prenumeratę	80 kup K	2133 masz już K	2179 zamów K	2179 kup K	2179 wykup K	2205 kup K
preporučila	2542 K
preporučio	2542 K
pretlačiť	45 K
prevziať	45 K
prečítate	2546 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2539 K se našoj	2539 K im se	2657 K se nam
pridržana	2489 sva prava K
pridržane	2612 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1884 K
prihlásenie	2547 ďakujeme za K	2573 ďakujeme za K
prihlásení	2575 po K
prihlásením	2573 K súhlasíte
prihláste	24 K	2546 K sa a čítajte	2598 K sa na odber
prihvaćate	2511 prijavom K
pripažino	1884 K
programėlėje	1867 K
programėlę	1867 K
prohlásil	374 K
prohlásila	374 K
prohlížeč	10 váš K
pronađite	2527 K nas
proposé	1305 conçu et K par
prosił	2209 K
prosiła	2209 K
pročitali	2481 da biste K
pročitate	2479 da K cijeli	2479 da K ceo
prośbę	2127 mamy do ciebie K	2127 mamy małą K
prošnjo	2616 imamo majhno K	2616 majhno K
prywatności	2149 polityka K	2149 polityce K
przeczytać	2133 aby K cały	2133 aby K ten artykuł
przeczytałaś	2174 dziękujemy, że K
przeczytałeś	2174 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2130 K nam #%	2206 K nam	2206 K #
przekonywał	2209 K
przekonywała	2209 K
przesyłajcie	2165 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2165 K nam	2165 K je do nas	2206 K nam
przyznał	2209 K
przyznała	2209 K
przyłącz	51 K się
przyślij	2165 K nam	2165 K je do nas	2206 K nam
práca	2599 naša K
práce	372 naší K
práci	372 naši K
prácu	2599 našu K
précisé	1371 a K
préférée	1295 source K
préférées	1295 sources K
prévient	1371 K
príspevky	2571 K v diskusii
príspevok	2598 váš K
próxima	2329 nossa K
průzkumu	35 našeho K
ptá	374 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1626 blocco della K	1722 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1507 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1269 bloqueur de K	1269 bloqueurs de K	1369 sans K
publicités	1269 bloqueur de K
publicystką	2166 jest K
publicystą	2166 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1274 votre adresse e-mail ne sera pas K
pytał	2209 K
pytała	2209 K
pytały	2209 K
pytań	2173 na kilka K
pyyntö	1166 pieni K
pyysivät	1229 K
pásale	1066 K esta
pásalo	49 K
päevakokkuvõte	1095 K
päätoimittaja	1197 K
päätti	1229 K
påminde	2741 K
pénzbe	1538 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2593 bez K súhlasu
píšte	2592 K na	2592 K nám na
pódcast	34 nuestro K	1067 nuestro K
pārpublicēt	45 K
pārpublicēšana	1890 K bez	1897 K bez
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
quyên	3017 K góp ngay	3021 K góp
quyền	2989 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2209 K
radziła	2209 K
radí	374 K
rakstīja	1924 K
rappelé	1371 a K
rašykite	38 K mums	67 K mums	1881 K mums
rašė	1884 K
recibirás	57 K
reclamă	11 K
reconoció	1069 K
recordó	1069 K
recunoaște	2384 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1014 la K te envía	1055 se incorporó a la K	1067 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2378 K îți trimite	2382 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2206 wesprzyj K
redaktorką	2166 jest K
redaktorė	1861 K
redaktör	2703 är K för	2703 är K på	2703 är politisk K
redaktør	417 er K på	417 er K for	417 er politisk K	2086 er politisk K	2086 er K i	2086 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2277 a K envia	2317 entrou para a K	2329 nossa K
reenvíalo	49 K
refusé	1271 K le dépôt
registrácii	2575 po K
registráciou	2573 K súhlasíte
registráciu	2573 ďakujeme za K
regisztrálj	1537 K ingyenesen	1537 K, hogy
regisztráljon	1537 K ingyenesen	1537 K, hogy
regisztrálnia	1534 K kell
regístrate	942 K gratis	943 K para
reinhören	532 jetzt K:
rejestrując	2176 K się
reklamlänkar	74 K	2718 K
reklamą	11 K
reklám	70 nincs K	2599 bez K
reklámok	1538 K nélkül
reportaż	2207 ten K
reporterką	2166 jest K
reportér	331 , K	2560 , K
reportérem	331 je K
reportérka	331 , K	2560 , K
reportérkou	331 je K	2560 je K
reportérom	2560 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	983 prohibida su K	983 prohibida la K
reprodução	2252 proibida a K	2252 K proibida	2285 K permitida desde	2285 K é permitida desde
reprodúcelo	45 K
republié	45 K	1285 K avec	1323 cet article est K
repórter	39 nosso K	2256 é K	2317 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1069 K
rezervăm	29 ne K dreptul
riêng	2982 chính sách quyền K tư	3009 dành K cho thuê bao	3015 quan điểm K của tác giả
rovatvezetője	1507 K
ročne	2600 K
ročně	373 K
rät	610 K
rätta	2709 K fel
rättar	2709 vi K fel
räumte	610 K ein	610 K der	610 K die
rääkis	1111 K
råber	452 K
råbte	452 K
rådde	2741 K
rådede	452 K
réagir	1275 pour K
réagissez	1368 K à
réalisation	1305 n'a pas participé à la K
rédacteur	1288 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1288 a rejoint la K	1305 n'a pas participé à sa K	1314 la K vous	1318 pour soutenir la K	1368 soutenez la K	1368 alertez la K	1369 notre K
rédactrice	1288 est K
régulièrement	1288 collabore K
réponse	21 annuler la K
répétait	1371 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1245 cet article est K	1245 ce contenu est K	1245 article K
réservée	1245 K à nos abonnés	1245 la suite est K	1247 K aux abonnés
réservés	1247 K aux abonnés	1285 tous droits K
résiliable	1370 K à tout moment
részesített	1503 előnyben K forrásként
röst	2706 ai-K
răspuns	2384 a K	2384 au K
răspunsul	21 anulează K
rằng	3020 viết K	3020 cho K
""", 's': """
sacīja	1924 K
sadržaj	9 ovaj K	2500 vanjski K	2500 spoljni K
sadržaja	9 ovog K	2500 vanjskog K	2500 prikaz ovog K	2500 prikaz K
sakė	1884 K
sanctionné	1371 a K
sandučić	79 u vaš K	2482 u vaš K
sandučiću	2482 u vašem K	2511 vašem K
sbírka	375 K
schließ	51 . K dich
schließen	51 . K sie sich	463 K sie ein abo	607 K sie ein abo
schránke	2547 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2547 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1537 K, hogy
segítségedre	1537 szükségünk van a K
según	1069 K
sentenció	1069 K
sería	1015 sin ti no K
sesión	24 inicia K	24 inicie K	942 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2328 inicie K
señaló	1069 K
sfătuia	2384 K
sfătuiește	2384 K
sfătuit	2384 a K
sisällön	9 K	1199 ulkoisen K
sisältö	1170 tämä K on vain
sisältöä	1199 ulkoista K
siunčiame	57 jums K
sjefredaktør	2086 er K
sjöng	2741 K
skarży	2209 K
skarżył	2209 K się
skrzynkę	79 na twoją K	2136 na twoją K	2136 na swoją K	2176 K mailową
slažete	43 K se	43 ne K se
slobodné	2598 podporte K
slobodnú	2598 podporte K
slušajte	2527 K nas
slíbil	374 K
slíbila	374 K
sondę	2173 naszą K
sonuçlarinda	2806 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2994 về hộp thư của tòa K	3006 hãy ủng hộ tòa K	3015 bằng văn bản của tòa K	3017 hãy gửi về tòa K	3017 hãy liên hệ tòa K	3017 hãy báo cho tòa K	3018 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2578 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2619 K nam
sportkrönikör	2703 är K
sportsredaktør	417 er K
spracovaním	2573 K osobných údajov
sprijiniți	2381 K
sprijină	2381 K-ne
správach	2558 google K
správy	2558 google K
spuneți	38 K-ne	67 K-ne	2382 K-mi mai jos
stellenbörse	531 in unserer K
stjärna	60 fält med K
straipsnį	1880 šį K	1882 visą K
stronę	2196 naszą K
stwierdził	2209 K
stwierdziła	2209 K
stáhněte	371 K si naši	371 K si náš
stálo	374 K na	374 K ve	374 K v
står	30 K för	452 K der på	2125 K det på	2125 K det i	2741 K det på
stöd	2665 med ditt K	2738 K oss	2738 K vår	2738 ditt K
stödja	2715 K oss med
stödlinjen	83 K
stödmedlem	2738 bli K
stödprenumerant	2738 bli K
stötta	2715 K oss med	2738 K oss	2738 K vår	2738 K vårt
støt	429 K os	449 K os	449 K med
støtt	2122 K oss	2122 K vår
støtte	379 med din K	379 vi har brug for din K	429 K os med	429 din K gør	449 din K	449 bliv K	2049 med din K	2099 K oss med	2122 din K
støtteabonnent	2122 bli K
støttemedlem	80 bli K	449 bliv K	2122 bli K
stāstīja	1924 K
stěžuje	374 K
subscripció	297 K
subskrybentów	2133 tylko dla K	2133 dostępna dla K	2133 dostępne dla K	2193 tylko dla K
subskrypcją	2179 z K	2201 z K
subskrypcję	2133 kup K	2133 masz już K	2176 dziękujemy za K	2179 wykup K	2206 kup K
suosikkilähteeksesi	1192 K
suosikkilähteeksi	1192 K
sursă	2377 link activ către K
suscripción	942 ya tengo una K	1066 cambia tu K	1070 K
suscríbase	80 K	1066 K
suscríbete	80 K	942 K para	942 K por	942 K en	949 K al boletín	1066 K
susțin	2369 care ne K lunar	2382 ne K lunar
susține	2381 K-ne	2381 K presa	2384 K că
susținerea	2381 K ta
susțineți	2381 K-ne
svarīgākie	1920 nedēļas K
svarīgākās	1920 nedēļas K
svěřte	330 K se nám
szerkesztője	1507 K
szerkesztőségünk	39 K	1538 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1538 K
szerzője	1507 külső K
szólított	1540 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2716 tills du K upp	2741 K
sähköpostiin	1173 suoraan K
sähköpostiisi	79 K	1174 K
sähköpostillasi	1224 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1174 K
sélection	1314 K d'articles
sélections	1245 ajouter l'article à vos K
síganos	962 K en
síguenos	962 K en	1066 K
sócio	80 seja K
sõltumatut	1108 toeta K
sõnul	1111 K
sök	2730 K nu
sökresultat	2699 K på google
söyledi	2884 K
söylediler	2884 K
söylüyor	2884 K
søg	442 K nu
søgeresultater	413 K på google
søgning	413 google-K
søk	2115 K nå
søkene	2082 google-K dine
søkeresultatene	2082 K dine på google
súhlasu	2593 bez K
súhlasíte	43 K?	2573 odoslaním K
súmate	51 K	1066 K al
süresi	0 okuma K
sütik	1508 K
sütiket	1508 K
săptămână	17 o dată pe K	2383 pe K
sīkdatnēm	1902 K	1920 K
sống	3006 nuôi K tờ báo	3006 bạn đọc nuôi K
""", 't': """
találatok	1503 google-K
tanácsolja	1540 K
tanácsolják	1540 K
tanácsolta	1540 K
tanácsolták	1540 K
tanította	1540 K
taşiyin	2827 K
teigė	1884 K
tekemään	1227 K sitä
tekijänoikeus	1188 K suojaa
tekoäly	1200 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1200 K
tekoälyn	1200 K avulla	1200 K tekemä
tekoälyä	1200 käyttää K
telefonā	1908 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2881 okuduğunuz için K
thiết	3015 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3009 dành cho K bao	3009 đã là K bao	3021 K bao
thuộc	2990 bản quyền K
thành	2972 dành cho K viên	3004 bạn đã đăng ký K công	3017 trở K thành viên
tháng	3009 đọc miễn phí trong K	3019 mỗi K	3019 hàng K	3019 K đầu
thích	2992 nguồn tin ưa K	2992 nguồn yêu K
thông	14 K báo	2978 bật K báo	2978 nhận K báo	2994 bạn có K tin	2994 bạn đọc cung cấp K tin	3015 khi phát hành lại K tin	3017 hãy gửi K tin	3017 đăng ký nhận K báo	3017 hãy bật K báo
tilføjede	452 K
tillgång	2738 få fri K
tillåtet	2727 inte K att återge
tiếng	3002 K việt có dấu
tiếp	2971 để K tục đọc	2971 để đọc K	2971 đăng nhập để K tục	3006 K sức cho báo chí	3009 để K tục đọc	3017 đăng ký để đọc K	3017 hãy K sức	3017 đăng nhập để K tục
tjänst	2662 en liten K att be
tjänsten	2730 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1484 a K
toàn	20 K bộ bài	2971 để đọc K bộ	2971 đọc K bộ bài	3009 để đọc K bộ bài	3017 đăng ký để đọc K bộ
tražila	2542 K je
tražili	2542 K su
tražio	2542 K je
tretích	2562 cookies K strán
treści	9 tej K	2179 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2978 theo dõi K
trước	3002 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1507 K
turpinātu	1887 lai K lasīt
tuần	17 mỗi K	3004 bản tin hằng K của	3004 bản tin hàng K của	3019 mỗi K
tvrdí	374 K
työmme	1227 K
työtämme	1226 tue K	1227 K
tájékoztató	1493 adatvédelmi K
támogass	1537 K minket
támogasson	1537 K minket
támogathat	1514 K minket
támogatása	1514 K nélkül	1514 olvasók K nélkül	1537 az ön K
támogatásod	1537 a te K
támogatásából	1514 olvasóink K
támogatásával	1517 partnerünk K
támogatónk	1514 legyen ön is K	1514 legyél te is K
täglich	471 K per mail
tähtsamad	1107 nädala K
tärkeimmät	1224 K jutut
tästä	1211 lisää K
täällä	1166 kun kerran olet K
täältä	1211 lisää K
téléchargez	1231 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1537 K le
týden	17 každý K
týdně	373 K
týždenne	17 raz K
tłumaczy	2209 K
tłumaczył	2209 K
tłumaczyła	2209 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	450 K medie
ubegrænset	385 K adgang
udostępnij	25 K
ukarał	2209 K
ulaş	38 bize K
ulaşin	38 bize K	2808 bize K	2827 K
ulaşmak	2808 yazara K
unabhängig	585 K von unserer redaktion	585 von unserer redaktion K	598 damit wir K bleiben	608 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1645 insegna all'K
unterstütze	458 K unsere arbeit	458 K uns mit	607 K uns	607 K unsere	607 K mich	607 K meine
unterstützen	458 K sie unsere arbeit	458 K sie uns mit	458 mit einer spende K	458 können sie uns K	607 K sie uns	607 K sie unsere	607 sie können das K	607 freiwillig K	607 K sie mich	607 K sie meine	607 K uns
unterstützt	490 ihr browser K	607 K uns
unterstützung	454 ihre K	454 mit ihrer K	547 ihrer K	547 deiner K	593 mit K von ki	607 mit deiner K	607 deine K	607 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2695 skyddat enligt lagen om K
upphovsrättslagen	2695 skyddat enligt K
uprednostňované	2594 K zdroje
uprednostňovaný	2594 K zdroj
uprednostňovaných	2594 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2612 brez dovoljenja K	2612 brez soglasja K
uredništvo	2626 v naše K	2658 naše K
uredništvu	39 našemu K	2619 pišite K
urmărește	2341 K-ne pe	2341 K-ne și pe	2342 K știrile	2381 K-ne
urmăriți	2341 K-ne pe	2381 K-ne
utilização	2239 K de cookies
utilizează	2344 K cookie
utilizăm	2344 K cookie
utánközlés	1500 K
utánközölhető	45 K
uutislähteeksesi	1192 ensisijaiseksi K
uutislähteeksi	1192 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2209 K
uznała	2209 K
uzsvēra	1924 K
użyciu	2187 przy K ai
użytkowników	2174 opiniami K
używamy	2148 K plików cookie
užsisakykite	1846 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2559 dajte nám K
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
već	2494 kad ste K tu	2541 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1203 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2996 là biên tập K của	3009 dành cho hội K
viết	3017 hãy K thư	3018 bài K này	3020 ông K	3020 bà K
você	18 sem K	2329 sem K
vollständigen	463 K artikel lesen
volontär	521 ist K
volontärin	521 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2629 K
vyhradené	2553 všetky práva K	2553 autorské práva sú K
vykřikl	374 K
vykřikla	374 K
vypočuť	2569 si môžete K
vysvetľuje	2601 K
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
válaszolta	1540 K
válaszolták	1540 K
vás	351 bez K by	372 bez K by	2580 bez K by	2599 bez K by
väitis	1111 K
väitti	1229 K
väittää	1229 K
välise	1088 K sisu
våre	2122 meld deg på K
vårt	2057 meld deg på K	2122 meld deg på K
vær	51 K med
védekezett	1540 K
véli	1540 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2599 K vám
vēlamo	1898 K avotu
vēstkopai	1909 K
vēstulei	1909 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	371 dejte nám K
všetkým	2587 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2566 náš K
webinář	336 náš K
według	2209 K
weißt	520 K du mehr
wezwał	2209 K
wiadomościach	2196 google K
wołali	2209 K
wołał	2209 K
wołała	2209 K
wpłata	2185 każda K	2206 twoja K
wpłatom	2207 dzięki K
wpłać	2206 K
wspierającym	2206 zostań K
współpracy	2182 we K z partnerem
wyjaśnia	2209 K
wypisać	2136 K się w każdej chwili
wyrażam	2137 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2165 K nam	2165 K je do nas
wzywał	2209 K
wzywała	2209 K
wöchentlichen	475 K newsletter
właściciela	2207 nie mamy K
""", 'y': """
yazdiğimiz	2837 daha önce K haber
yazmişti	2884 diye K
yhteistyössä	1212 K mainostajan
yönetmenidir	2810 genel yayin K
""", 'z': """
zaakceptować	2167 K pliki cookie
zaapelował	2209 K
zaapelowała	2209 K
zachęcali	2209 K
zachęcano	2209 K
zachęcał	2209 K
zachęcała	2209 K
zadaním	2573 K e-mailu
zadržana	2489 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2190 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2516 K vama	2540 K vama
zakázané	2553 šírenie je K
založte	371 K si účet
zamknutý	2546 článok je K
zamčený	302 článek je K
zapisując	2176 K się
zapowiedział	2209 K
zapowiedziała	2209 K
zapytał	2209 K
zapytała	2209 K
zastrzeżone	2160 wszelkie prawa K	2160 wszystkie prawa K
zawołał	2209 K
zawołała	2209 K
zašlete	330 K nám
zašlite	2559 K nám
zaželen	2652 K vir
zaželene	2652 K vire
zaželeni	2652 K vir
zbiórka	2210 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2170 do naszego K
zewnętrzna	2167 treść K
zewnętrzne	9 treści K	2148 treści K	2167 treści K
zewnętrznej	9 treści K	2167 treści K
zewnętrznych	9 treści K
zgłoś	2165 K go nam	2206 K nam
ziņas	1920 mūsu K
znać	38 daj nam K	67 daj nam K	2197 daj nam K	2206 daj nam K
zněl	374 K
zněla	374 K
znělo	374 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2206 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	374 K
zugänglich	548 frei K
zunächst	507 dieser artikel erschien K
zurück	577 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2595 K
získávejte	367 K
zł	2179 za # K	2179 od # K	2208 od # K
złotówka	2185 każda K	2207 każda K
""", 'á': """
állt	1540 ez K
állítja	1540 K
átvehető	45 K
""", 'ä': """
ägare	2715 inga rika K
ähnliches	520 K erlebt
ändå	2662 nu när du K är här
äpp	1093 K
äppi	1093 K
""", 'å': """
åndsverkloven	2078 beskyttet av K
året	451 om K
återges	2695 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2814 bizimle K
çalişmalarimiz	2882 K
çağrisinda	2884 K bulundu
çerezler	2795 K kullan
çerezlere	2812 K
çerezleri	2795 K kullan	2812 K	2838 K kabul
çözün	2827 K
""", 'é': """
échanos	1066 K una mano	1066 K un cable
économiste	1357 est K
écris	38 K-nous	67 K-nous
écrit	1288 K pour	1371 a K
écrivain	1288 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1368 K-nous
éditorialiste	1357 est K
électronique	1254 dans votre boîte aux lettres K
énekelték	1540 K
équipe	1369 notre K
értesítéseket	14 K	1513 K
értesüljön	1513 K elsőként
étoile	60 champs avec une K
évente	1539 K
""", 'í': """
ígérte	1540 K
ígérték	1540 K
írta	1540 K
""", 'î': """
îmbia	2384 K
îndemna	2384 K
îndemnat	2384 a K
îndemnau	2384 K
întrebat	2384 a K
întrebau	2384 K
""", 'õ': """
õpetas	1111 K
""", 'ö': """
öffnen	477 app K
önemli	2838 günün en K
önerdi	2884 K
önskad	2699 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1538 független K	1538 a jó K
újságírásunk	1538 K
újságíróink	1538 K
újságíróinkkal	1536 K
újságíróinknak	39 K
újságírója	1507 K
última	962 siga la K hora	962 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	508 K von	586 von der agentur K	586 deutschen presse-agentur K
übersicht	514 K	570 diese K wurde
ücretsiz	15 K haber	15 K makale	2825 K üye olun
ügyfelünk	1536 K
ühendust	38 võta meiega K	67 võta meiega K	1108 võta K
ütles	1111 K
ütlesid	1111 K
üyeliği	2820 bülten K
üzente	1540 K
üzenték	1540 K
üçüncü	2812 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2527 K nas
čitalaca	43 pisma K	2516 uz podršku K	2534 K	2540 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2534 K	2540 naši K
čitatelia	2597 K	2599 naši K
čitatelja	43 pisma K	2516 uz podršku K	2534 K	2540 naših K	2540 uz podršku K
čitatelji	36 naši K	2534 K	2540 naši K
čitateljima	2534 K
čitateľom	18 vďaka K	2597 K
čitateľov	36 našich K	2580 vďaka podpore K	2597 K	2599 našich K	2599 vďaka podpore K
članak	20 cijeli K	2494 svidio vam se K	2512 cijeli K	2512 ceo K	2540 ovaj K
člancima	2523 svim K
članek	2616 vam je bil K všeč	2658 ta K
člankov	2644 do vseh K
členem	80 staňte se K	371 staňte se K
členom	2598 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	372 tento K	372 líbil se vám K
článkom	2575 všetkým K	2587 k všetkým K	2587 ku všetkým K
článku	20 celého K
články	372 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2555 páčil sa vám K	2575 celý K	2599 tento K
čtenáři	369 K	372 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	372 našich K	372 na podpoře K	372 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	372 K dál bez
čítajte	2591 K nás	2598 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2598 K, že nás čítate
""", 'đ': """
đây	3017 bấm vào K
đóng	3017 K góp của bạn	3017 hãy K góp
đăng	45 K lại	3004 cảm ơn bạn đã K ký	3004 bằng việc K ký, bạn	3017 K ký để đọc bài
đường	2994 K dây nóng của tòa soạn	2994 K dây nóng của báo	3017 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3009 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2600 K sumou
""", 'ř': """
řekl	374 K
řekla	374 K
říká	374 K
""", 'ś': """
śledztwa	2207 nasze K
śledztwo	2207 to K
śledź	2144 K nas na	2206 K nas
śpiewali	2209 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2884 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2497 K nam
šaukė	1884 K
šiandien	1871 aukokite K
šodien	1911 ziedo K
""", 'ź': """
źródło	2160 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2209 K
""", 'ž': """
žalio	2542 K se
želene	2652 K vire
želeni	2617 K vir
željene	2495 K izvore
željeni	2495 K izvor
žiadny	71 K spam
žurnalistai	1882 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1861 K
žurnalistika	372 naše K	372 nezávislá K	1882 K kainuoja	1882 gera K	2599 nezávislá K
žurnalistiku	372 nezávislou K	2599 nezávislú K
žurnalistiky	372 nezávislé K
žurnalistė	1861 K
žurnāliste	1901 K
žurnālisti	1922 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1922 neatkarīga K	1922 K maksā	1922 laba K
žurnālistiku	1911 atbalsti neatkarīgu K	1922 neatkarīgu K
žurnālists	1901 K
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
авторизованные	2439 только K
авторизованным	2439 K пользователям
авторизовані	2932 лише K
авторизуйтесь	24 K
авторкою	2920 зв'язатися з K
автором	2920 зв'язатися з K
автору	54 на каву K	2427 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	2953 пишіть за K
адресу	2459 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2438 K	2931 K
анонимно	2427 K
афилиейт	198 K линкове
""", 'б': """
бажаних	2917 K джерел
безкоштовна	2951 остання K стаття
безкоштовний	2927 наш K вебінар	2935 K акаунт	2951 останній K матеріал
безкоштовних	2935 ліміт K	2935 K статей
безкоштовні	15 K статті	2935 K статті
безлимитный	2394 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2457 последняя K статья
бесплатные	15 K статьи	2442 K статьи
бесплатный	2433 наш K вебинар	2442 K аккаунт	2457 последний K материал
бесплатных	15 K статей	2442 лимит K	2442 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	2966 K
благала	2966 K
благали	2966 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2448 K донатам	2473 K вам	2473 K вашей
блокировщик	2407 отключите K	2407 K рекламы
блокувальник	2902 K реклами
бот	39 наш K
браузер	10 ваш K	2420 ваш K	2912 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	2918 K
вайбър	16 K	178 K
ватсапе	2425 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2433 наш K
вебінар	2927 наш K
взывал	2475 K
видео	9 это K	40 фото и K
виділіть	2916 K
визнав	2966 K
визнала	2966 K
визнає	2966 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	2912 K cookie	2941 будь-яке K матеріалів	2941 K матеріалів сайту
використанні	2910 при K матеріалів
використовує	2903 K cookie
використовуємо	2902 K cookie
вимагав	2966 K
вимагала	2966 K
вимагали	2966 K
випуск	2929 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2966 K
вк	2425 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2425 K
влезте	24 K
вміст	9 цей K
внескам	2942 завдяки K	2964 завдяки K
внесок	2963 ваш K
войдите	24 K	2395 K, чтобы
вотсапе	2425 K
вотсапі	2918 K
впн	64 без K
всеки	201 K лев
встановіть	2896 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2410 K ее	2410 K текст
выпуск	2436 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2966 K
відповідав	2966 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2966 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2475 K
гласила	2475 K
гласит	2475 K
гласувайте	206 K
гледайте	211 K ни
говорил	2475 K
говорила	2475 K
говорили	2475 K
говорит	2475 K
год	2474 в K
годишно	220 K
голосуйте	2453 K	2947 K
гривень	2965 # K
грн	2965 # K
група	212 viber K
гукав	2966 K
гукали	2966 K
гукнув	2966 K
гукнула	2966 K
гіперпосилання	2910 K обов
""", 'д': """
дальше	2394 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	2917 обрані K	2917 бажані K
джерелом	2917 основним K	2917 бажаним K
дзен	2425 K
дзене	2425 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2475 K
добавила	221 K	2475 K
добавьте	2404 K нас в
добавя	221 K
додав	2966 K
додала	2966 K
додатку	84 у нашому K
додає	2966 K
дозволить	2963 ваша підтримка K
дозволяється	2941 матеріалів K лише
долучайтесь	51 K	2963 K до нас	2963 K до нашої	2963 K до нашого	2963 K до спільноти	2963 K до читачів
долучайтеся	51 K	2963 K до нас	2963 K до нашої	2963 K до нашого	2963 K до спільноти	2963 K до читачів
донат	2472 ваш K	2963 ваш K	2967 K
донатам	2942 завдяки K
донати	2967 K
донатом	2965 K
донаты	2476 K
допомагає	2963 ваша підтримка K
допомога	2963 нам потрібна ваша K
допомогою	2944 за K ші
допоможе	2964 K нам
допоможуть	2942 K нам працювати	2964 K нам
допоможіть	90 K, скільки можете
допускается	2447 материалов K только
доступ	2442 полный K	2935 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2386 вы K до конца	2886 ви K до кінця
дочитати	2892 щоб K
дочитать	2394 чтобы K	2442 K
""", 'е': """
евро	195 за # K
ежедневную	2397 K рассылку
ежемесячно	2474 K
ежемесячное	2472 оформите K
ежемесячный	2448 K донат
еженедельную	2397 K рассылку
електронна	166 вашата K поща
електронної	2934 адресу K пошти
електронну	2934 K адресу	2934 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2475 K
жаловался	2475 K
жалуются	2475 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2428 - K	2428 , K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2473 независимая K
журналистике	2473 независимой K
журналистики	2473 независимой K
журналистику	2473 независимую K
журналистка	181 е K	181 , K	2428 - K	2428 , K
журналисты	2473 наши K
журналіст	2922 - K	2922 , K
журналістам	39 нашим K
журналісти	2964 наші K
журналістика	2964 незалежна K
журналістику	2964 незалежну K	2964 якісну K
журналістка	2922 - K	2922 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2896 K застосунок
завантажте	2896 K додаток
завдяки	2942 існує K	2964 K вам	2964 K вашій
зависимост	88 хазартът създава K
задонатьте	2472 K	2963 K
задължителните	21 K полета
зазначив	2966 K
зазывал	2475 K
закликав	2966 K
закликала	2966 K
закликали	2966 K
закончились	2394 бесплатные статьи K
залишає	29 K за собою право
залишилося	2893 K #%	2893 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2411 K ошибку
замолчим	2473 мы не K
запазени	172 всички права K
запевняв	2966 K
запевняла	2966 K
запевняє	2966 K
записи	58 новые K на почту
запитав	2966 K
запитала	2966 K
запитань	2931 на кілька K
запишете	165 K се за нашия
зарегистрированные	2439 только K
зарегистрированным	2394 доступен только K
зарегистрированы	2394 уже K
зарегистрируйтесь	2395 K, чтобы	2442 бесплатно K	2442 K бесплатно	2472 K бесплатно	2472 K, чтобы читать
зареєстровані	2932 лише K	2932 тільки K
зареєструйтесь	2893 K, щоб	2935 безкоштовно K	2935 K безкоштовно	2963 K безкоштовно	2963 K, щоб читати
зареєструйтеся	2935 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2914 нашому K
застосунок	2896 завантажте K	2914 наш K	2914 мобільний K	2963 завантажте K і	2963 завантажте K та
захищено	2910 усі права K
захищені	2910 усі права K	2910 всі права K
защищенной	2427 K формой
защищены	2418 все права K
защищённой	2427 K формой
заяви	221 K
заявив	2966 K
заявил	221 K	2475 K
заявила	221 K	2475 K	2966 K
заявили	2475 K	2966 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2386 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2916 якщо ви K
знанията	189 K си
зобов	2966 K'язав
зовнішнього	2924 K вмісту	2924 K контенту
зовнішній	2924 K вміст	2924 K контент
зробіть	2890 K внесок	2963 K внесок у	2963 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2424 K
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
иностранного	2418 выполняющим функции K агента
иностранным	2473 K агентом
инстаграм	178 K
искусственного	2450 с помощью K интеллекта
искусственным	2450 K интеллектом
использование	2420 K cookie	2430 K cookie	2447 любое K материалов	2447 K материалов сайта
использовании	2418 при K материалов	2447 полном или частичном K	2447 частичном K материалов
используем	2407 K cookie
использует	2408 K cookie
источники	2424 избранные K	2424 любимые K
источников	2424 избранных K	2461 избранных K
источником	2424 основным K
исчерпали	2394 K лимит
""", 'к': """
каждое	17 K утро
каждый	2474 K месяц
каже	2966 K
каза	221 K
казав	2966 K
казал	221 K
казала	221 K	2966 K
казали	2966 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2473 наш K	2964 наш K
канала	2473 нашего K
каналу	2964 нашого K
колумнист	2428 - K	2428 , K
колумніст	2922 - K
колумністка	2922 - K
команде	2433 к нашей K
команди	2927 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	2911 у K	2911 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2410 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2419 в K
комментировать	6 K
контент	9 этот K	9 цей K	2430 внешний K
контента	9 этого K	2430 внешнего K
контенту	9 цього K
конференцию	2433 нашу K
конференция	186 нашата K
конференцію	2927 нашу K
конфиденциальности	2407 политикой K	2420 политика K
конфіденційності	2902 політикою K	2912 політика K
копирование	2447 K материалов сайта
кореспондент	181 е K	181 , K	2922 - K	2922 , K
кореспондентка	2922 - K	2922 , K
короткий	2438 K опрос
корреспондент	2428 - K	2428 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2966 K
крикнул	2475 K
крикнула	2475 K	2966 K
кричав	2966 K
кричал	2475 K
кричала	2475 K	2966 K
кричали	2475 K	2966 K
кричит	2475 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2433 нашу K
лекцію	2927 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2433 нашего K
магазине	2433 в нашем K	2433 в нашем интернет-K
магазину	2927 нашого K
магазині	2927 у нашому K	2927 в нашому K	2927 нашому інтернет-K
материал	2410 обсудить K	2430 внешний K	2463 K создан	2473 этот K
материалам	2455 ко всем K
материалы	2473 наши K
матеріал	2964 цей K
матеріали	2964 наші K
матеріалів	2941 копіювання K сайту	2941 K посилання обов'язкове	2949 до всіх K	2949 до усіх K
мероприятие	2433 наше K
месенджері	2918 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2425 K
месте	42 вы были на K
месяц	2474 в K
мобільний	2914 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	2965 на K	2965 перший K
""", 'н': """
навчання	48 K ші
нагадав	2966 K
нагадала	2966 K
наголосив	2966 K
наголосила	2966 K
надпис	221 такъв K
надпись	2475 такая K
надсилайте	2920 K нам	2920 K її	2920 K їх нам	2921 K фото	2921 K відео	2921 K свої	2963 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2917 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2920 K нам	2920 K їх нам	2921 K фото	2963 K нам
нажимая	2441 K кнопку	2441 K на кнопку	2441 K "
нажмите	2410 K ctrl
намерете	211 K ни
напис	2966 такий K
написа	221 K
написав	2966 K
написал	2475 K
написала	2475 K	2966 K
написано	2475 было K	2966 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2427 K нашему	2427 K нашей	2427 K автору	2427 K нам	2472 K нам
напишіть	38 K нам	67 K нам	2920 K нашому	2920 K нашій	2920 K автору	2920 K авторці	2920 K нам	2963 K нам
напомнил	2475 K
напомнила	2475 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	2934 K кнопку	2934 K на
нашем	2410 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2386 K просьба
неделю	17 раз в K	17 каждую K	2474 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2389 поддержите K	2472 поддержите K
независимые	2473 K медиа
незалежні	2964 K медіа
нейросети	2450 с помощью K
несколько	2438 на K вопросов
никакого	71 K спама
новинами	2899 стежте за K
новини	178 google K	2918 google K
нуждаем	218 K се от вашата
нужна	2448 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2475 K
обещала	2475 K
обещали	2475 K
обозреватель	2428 - K	2428 , K
обраних	2917 K джерел
обучения	48 K ии
объявил	2475 K
объявила	2475 K
объяснил	2475 K
объяснила	2475 K
объясняет	2475 K
объяснял	2475 K
объясняла	2475 K
обязал	2475 K
обязательна	2418 гиперссылка K	2447 материалов ссылка K	2447 ссылка на источник K
обязательные	21 K поля	2410 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	2966 K
обіцяла	2966 K
обіцяли	2966 K
огледален	64 K сайт
оглядач	2922 - K	2922 , K
оглядачка	2922 - K	2922 , K
оголосив	2966 K
ограничений	2394 читайте без K
одноклассниках	2425 K
одному	2934 в K листі
опечатку	2410 нашли K
опитування	2931 наше K	2931 коротке K
опитуванні	35 нашому K	2931 K читачів	2931 нашому K	2931 в K
оприлюднюватиметься	22 не K	2905 ваша e-mail адреса не K
опрос	35 наш K	2438 наш K
опросе	35 нашем K	2438 нашем K	2438 в K
опубликован	22 не будет K	2410 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2475 зовут K
організатори	2966 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2441 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2395 K #%	2395 K # %
отбележете	62 K ме
ответил	2475 K
ответила	2475 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2475 K
отвечала	2475 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2474 K в любой момент
отметил	2475 K
отметила	2475 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2397 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2427 K их нам	2472 K нам
отримувати	2952 хочете K
отримуйте	2956 K
очакваме	179 K вашите
ошибку	2411 нашли K
оштрафовал	2475 K
оштрафовала	2475 K
оштрафував	2966 K
""", 'п': """
партнером	2445 совместно с K	2939 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2445 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2939 K посилання
партнеры	2407 мы и наши K
партньорски	198 K линкове
партнёром	2445 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2445 K ссылки
партнёрским	74 K ссылкам
патроном	2472 станьте K
пееха	221 K
пели	2475 K
первый	2474 K месяц	2474 рубль в K
переведите	2472 K нам
перевірте	2931 K себе	2934 K пошту
передплатник	50 як K	2892 уже K	2892 вже K
передплатникам	2892 доступний лише K	2892 доступна лише K	2892 доступно лише K
передплатники	50 K можуть	2950 лише K	2950 тільки K
передплатників	2892 тільки для K
передплатою	2892 доступна за K	2892 доступний за K	2935 за K	2957 з K
передплату	80 оформіть K	2935 K за	2963 оформіть K
передплатіть	80 K
передрук	45 K	2915 K
передруковувати	45 K
передруку	2915 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2423 K
перепечатке	2423 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2913 K даних
персональных	2421 K данных
писав	2966 K
писал	2475 K
писала	2475 K	2966 K
писати	2964 нам K
писменото	200 без K съгласие
письме	2441 в одном K
письменного	2462 без K согласия
письмової	2955 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2427 K нам	2459 K на	2472 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2920 K нам	2953 K на
платной	2394 в K версии
побачили	2961 K помилку
повний	20 K текст	2935 K текст
повтаря	221 K
повтаряше	221 K
повторював	2966 K
повторює	2966 K
повторяет	2475 K
повторял	2475 K
повторяла	2475 K
повідомив	2966 K
повідомила	2966 K
повідомили	2966 K
повідомте	38 K нам	67 K нам	2920 K нам	2920 K нас	2963 K нам
подайте	180 K сигнал
поддержать	2472 K нас	2472 K редакцию	2472 K нашу
поддерживайте	2472 K нас	2472 K нашу
поддержите	2389 K нашу	2389 K нас	2448 K	2472 K нас	2472 K нашу	2472 K редакцию	2472 K проект	2472 K автора	2472 K наш
поддержка	2390 ваша K	2472 ваша K поможет	2472 ваша K помогает	2472 ваша K позволит
поддержке	2445 при K партнёра	2445 при K партнера	2448 благодаря вашей K	2473 вашей K
поддержки	2473 без вашей K	2473 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2436 K	2473 наш K	2929 K	2964 наш K
подкаста	188 K	2436 K	2473 нашего K
подкасте	34 нашем K	2436 K
подкасти	34 наші K	188 K	2929 K
подкастов	2436 K
подкасту	2929 K
подкастът	188 K
подкасты	2436 K
подкасті	34 нашому K	2929 K
подкастів	2929 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2394 уже K
подписка	2394 уже есть K	2476 K
подписке	2394 доступен только по K	2394 доступна по K	2394 доступен по K	2442 по K
подписки	2476 K
подпиской	2467 с K
подписку	80 оформите K	80 оформить K	2394 оформить K	2394 оформите K	2441 спасибо за K	2442 K за	2472 оформите K	2472 оформить K
подписчик	50 как K	2394 уже K	2394 вы уже K
подписчикам	2394 доступна только K	2394 доступно только K	2394 доступен только K	2456 только K
подписчики	50 K могут	2456 только K	2476 K
подписчиков	2394 только для K
подписчиком	2472 станьте K
подписывайтесь	2397 K на рассылку	2404 K на нас	2404 K на наш	2404 K на канал	2404 K на telegram	2472 K на
подписываясь	2441 K
подпишитесь	80 K	2389 K на регулярное	2397 K на рассылку	2404 K на наш	2404 K на канал	2472 K на
подчеркнул	2475 K
подчеркнула	2475 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2927 нашу K
пожертвование	2389 оформите K	2390 сделайте K	2448 регулярное K	2448 ежемесячное K	2472 ваше K	2472 сделайте K	2472 оформите K	2476 K
пожертвования	2473 на K	2476 K
пожертвованиям	2448 благодаря K	2473 благодаря K
пожертвуйте	2472 K
позволяет	2472 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2394 чтобы прочитать K
полный	20 K текст	2442 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2466 K
получать	2458 хотите K
помилку	2961 знайшли K
помогите	90 K, сколько можете	2472 K нам
помогнете	218 K ни
помогут	2473 K нам
поможет	2473 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2472 нам нужна ваша K
помощью	2450 с K ии
помітили	2916 якщо ви K	2961 K помилку
помічник	63 наш K
понравилась	2473 K статья
понравился	2473 K материал	2473 K текст
пообещал	2475 K
пообещала	2475 K
пообіцяв	2966 K
пообіцяла	2966 K
попереджає	2966 K
попередив	2966 K
попита	221 K
попросив	2966 K
попросил	2475 K
попросила	2475 K	2966 K
попросили	2475 K	2966 K
попросило	2475 K
порадив	2966 K
порадила	2966 K
посилання	2941 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2475 K
посоветовала	2475 K
постановив	2966 K
постановил	2475 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2475 K
потребовала	2475 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2441 вашей K
почтовом	2441 вашем K ящике
почту	79 на K	2398 на вашу K	2398 вам на K	2441 вашу K
пошту	79 на K	79 на вашу K	2895 на вашу K
пошті	2934 вашій K
пощенска	166 вашата K кутия
пояснив	2966 K
пояснил	2475 K
пояснила	2475 K	2966 K
пояснював	2966 K
пояснювала	2966 K
пояснює	2966 K
поясняет	2475 K
правото	29 си запазва K
працювати	2942 допоможе нам K	2964 K далі
працюємо	2964 ми K
предпочитаемые	2424 K источники
предпочитаемых	2424 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2424 K источники	2461 K источники
предпочтительный	2424 K источник
предпочтительных	2461 K источников
предупреди	221 K
предупредил	2475 K
предупреждава	221 K
предупреждает	2475 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2475 K
призвала	2475 K
призвали	2475 K
призна	221 K
признава	221 K
признавал	2475 K
признает	2475 K
признал	2475 K
признала	2475 K
признали	2473 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2475 K
призывала	2475 K
призывали	2475 K
приложение	84 в нашето K	219 нашето K	2399 скачать K	2400 скачайте K	2400 установите K	2422 наше K	2422 мобильное K	2472 скачайте наше K	2472 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2399 открыть в K	2422 нашем K
приложения	2422 нашего K	2473 нашего K
приоритетным	2424 K источником
присоединяйтесь	51 K	2472 K к нам	2472 K к нашему	2472 K к нашей	2472 K к нашим	2472 K к сообществу	2472 K к читателям	2472 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2427 K нам	2427 K фото	2427 K видео	2427 K новости	2427 K свои	2427 K их нам	2472 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2427 K нам	2427 K фото	2427 K их нам	2472 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2963 K до нас	2963 K до нашої	2963 K до нашого	2963 K до спільноти	2963 K до читачів
приєднуйтеся	51 K	2963 K до нас	2963 K до нашої	2963 K до нашого	2963 K до спільноти	2963 K до читачів
проверьте	2438 K себя	2441 K почту
проголосуйте	2453 K	2947 K
продовження	2939 реклама. K
продовжити	2892 щоб K читання	2942 допоможуть нам K
продовжувати	2964 K роботу
продолжаем	2473 мы K работать
продолжать	2448 помогут нам K	2473 K работу
продолжение	2445 реклама. K
продолжить	2394 чтобы K чтение	2448 помогут нам K	2448 поможет нам K	2473 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2418 настоящий материал (информация) K	2463 материал K
произведён	2463 материал K
пройдите	2438 K тест
пройдіть	2931 K тест
пропускайте	210 не K
пропустите	2458 не K
пропустити	2952 не хочете K
пропустить	2458 не хотите K
пропустіть	2952 не K
просив	2966 K
просил	2475 K
просила	2475 K	2966 K
просили	2475 K	2966 K
просьба	2386 у нас к вам K	2386 у нас есть K
просять	2966 K
проучване	189 нашето K
прохання	2886 маємо до вас K	2886 невелике K
прочетете	163 за да K цялата
прочитать	2394 осталось K	2394 чтобы K статью
пріоритетне	2917 K джерело
пріоритетним	2917 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	2894 K на розсилку
підписка	2967 K
підписку	2892 оформіть K	2934 дякуємо за K	2963 оформіть K
підписники	2950 лише K	2967 K
підписників	2892 тільки для K
підписуйтесь	2898 K на нас	2898 K на наш	2898 K на канал	2898 K на telegram	2963 K на
підписуйтеся	2898 K на наш	2898 K на канал
підписуючись	2934 K
підпишіться	2894 K на розсилку	2898 K на наш	2963 K на
підтримайте	2889 K нашу	2889 K незалежну	2889 K нас	2942 K	2963 K нас	2963 K нашу	2963 K незалежну	2963 K редакцію	2963 K автора	2963 K роботу	2963 K наш
підтримати	2963 K нас	2963 K нашу
підтримка	2890 ваша K	2963 ваша K допоможе
підтримки	2939 за K партнера	2964 спільноти K	2964 вашої K
підтримуйте	2963 K нас	2963 K нашу
підтримці	2942 завдяки вашій K	2942 завдяки K читачів	2964 вашій K
піти	2886 перш ніж K
""", 'р': """
работа	219 нашата K	2473 наша K
работаем	2473 мы K
работать	2448 помогут нам K	2448 поможет нам K	2473 K дальше
работу	2473 нашу K
радив	2966 K
радила	2966 K
радили	2966 K
радить	2966 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2462 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2472 K нам
рассказал	2475 K
рассказала	2475 K
рассказывать	2473 K правду
расследование	2473 наше K	2473 это K
расследования	2473 наши K
рассылка	2473 наша K	2476 K
рассылку	78 на K	78 нашу K	78 K	2397 нашу K	2397 K самых	2473 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2441 K
регулярний	2942 K внесок
редактор	181 е K	181 - K	181 , K	2428 - K	2428 , K	2922 - K	2922 , K
редакторка	2922 - K	2922 , K
редакцией	39 нашей K	2427 связаться с K
редакции	2462 без согласия K	2473 нашей K
редакцию	39 в нашу K	2427 напишите в K	2427 пишите в K
редакция	186 в нашата K	219 нашата K	2473 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2920 напишіть у K	2920 пишіть у K
редакція	2964 наша K
редакцією	39 нашою K	2920 зв'язатися з K
редакції	43 письма до K	2920 пишіть до K	2955 без згоди K	2955 без дозволу K	2964 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	2939 після K	2939 на правах K	2964 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2445 после K	2445 на правах K	2473 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2428 - K	2428 , K	2922 - K	2922 , K
репортери	39 на нашите K	219 нашите K
репортерка	2922 - K	2922 , K
репортёр	2428 - K	2428 , K
решил	2475 K
реєструючись	2934 K
робота	2964 наша K
роботу	2964 нашу K
розкажіть	38 K нам	67 K нам
розповів	2966 K
розповідати	2964 K правду
розповіла	2966 K
розсилка	2964 наша K	2967 K
розсилку	78 на K	78 нашу K	78 K	2894 нашу K	2894 щоденну K	2964 нашу K
розслідування	2964 наші K	2964 це K
рублей	2474 # K
рік	2965 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2427 K с нами
связаться	2427 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	2966 K
сказал	2475 K
сказала	2475 K	2966 K
скаржаться	2966 K
скаржився	2966 K
скаржилася	2966 K
скачайте	2399 K наше
скиньте	2472 K нам	2472 K донат
сколько	2472 скиньте K
скриньку	2934 вашу K
скриньці	2934 вашій K
следите	2404 K за нами
словам	2475 по K
словами	2966 за K
слушайте	211 K ни
слідкуйте	2898 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2475 K
советовала	2475 K
советовали	2475 K
советует	2475 K
согласны	43 не K	43 K с автором
содержимое	2430 внешнее K
сообщение	2418 данное K (материал) создано	2463 K создано
сообщил	2475 K
сообщила	2475 K
сообщили	2475 K
сообщите	38 K нам	67 K нам	2427 K нам	2472 K нам
соучастником	2448 станьте K	2472 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2896 увімкнути K	2896 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2964 K текст	2964 K матеріал
сподобалась	2886 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2475 K
спросил	2475 K
спросила	2475 K
співали	2966 K
співучасником	2963 станьте K
спільнота	2964 наша K
спільноти	2890 стань частиною K	2942 частиною K	2964 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2472 K нашим	2963 K нашим
статей	2949 до всіх K	2949 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	2964 ця K
статья	2473 эта K
статьям	2455 ко всем K
стверджує	2966 K
стежте	2898 K за нами
стигнали	176 щом сте K дотук
стороннего	2430 K сервиса
сторонним	2430 K сервисом
стороннього	2924 K сервісу
стороннім	2924 K сервісом
суммой	2474 любой K
сумму	2474 любую K
сутрин	17 всяка K
существуем	2473 мы K
существует	2448 K благодаря
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
телеграм	16 K	178 K	2404 наш K-канал	2404 в нашем K	2425 K	2425 K-канал	2425 K-канале	2459 пишите в K	2473 наш K	2898 наш K-канал	2918 K	2918 K-канал	2918 K-каналі
телеграме	16 K	2425 K
телеграмі	2918 K
тест	2438 наш K	2931 наш K
тиждень	17 раз на K	2965 на K
требовал	2475 K
требовала	2475 K
требовали	2475 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2400 включите K	2400 включить K	2400 разрешить K
уверяет	2475 K
уверял	2475 K
уверяла	2475 K
увійдіть	24 K	2893 K, щоб
уговаривал	2475 K
уговаривала	2475 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2386 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2917 K джерел
улюблені	2917 K джерела
умовляв	2966 K
умоляваше	221 K
умолял	2475 K
умоляла	2475 K
умоляли	2475 K
утверждает	2475 K
уточнив	2966 K
уточнил	2475 K
уточнила	2475 K	2966 K
учасником	2963 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2473 K нашу
цитировании	2423 при K
цитування	2915 у разі K
цитуванні	2915 при K
""", 'ч': """
частиною	2963 станьте K
частковому	2941 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2472 спасибо, что K
читай	2898 K нас
читайте	2404 K нас в	2898 K нас у	2898 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2438 опросе K	2448 благодаря поддержке K	2468 K	2473 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2386 дорогие K	2468 K	2473 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2468 K	2473 благодаря K
читати	2892 щоб K далі	2963 щоб K далі
читачам	18 завдяки K	2958 K
читачі	36 наші K	2958 K	2964 наші K
читачів	43 листи K	2958 K	2964 наших K
читаєте	2963 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2965 K
щомісячний	2942 K внесок
щомісячно	2965 K
щоранку	17 K
щотижневу	2894 K розсилку
""", 'э': """
электронной	2441 адрес K почты
электронную	2441 K почту
""", 'я': """
яжіться	38 зв'K з нами	2920 зв'K з нами
язкові	21 обов'K поля	2905 обов'K поля
якщо	2886 K ви вже тут
""", 'і': """
інтелектом	2944 штучним K
інтелекту	2944 за допомогою штучного K
""", 'א': """
אומר	1428 K
אומרת	1428 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1382 עקבו K	1425 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1380 דואר K
אמר	1428 K
אמרה	1428 K
אמרו	1428 K
אתכם	1412 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1427 K
ביקש	1428 K
ביקשה	1428 K
במייל	1411 K שלכם
בסרטון	1401 לצפות K זה
בעוגיות	1387 שימוש K
בעיתונות	1412 לתמוך K
בקובצי	1386 משתמש K
בשבוע	17 פעם K	1427 K
בתגובות	85 K
בתוכן	1423 לעשות שימוש K
""", 'ד': """
דווחו	1425 K לנו
דיוור	1411 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1383 הורידו את K	1426 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1428 K
הודיעה	1428 K
הוואטסאפ	1383 לקבוצת K
הווטסאפ	1383 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1428 K
הוסיפה	1428 K
הזהיר	1428 K
הזכויות	1394 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1424 הכתבות K
הטלגרם	1383 לערוץ K
הטקסט	1402 K
היום	1425 תרמו K
הירשמו	1425 K לקבלת
הכותב	1423 על דעת K
הכתבה	45 לפרסם את K	1376 להמשך קריאת K	1402 K	1426 K הזאת
המדור	1400 הוא עורך K	1400 היא עורכת K
המובעות	1423 הדעות K במאמר	1423 הדעות K בטור	1423 הדעות K בכתבה
המועדף	1397 למקור K	1397 כמקור K
המייל	1379 לתיבת K	1380 כתובת K
הניוזלטר	1380 K היומי	1411 K השבועי של	1411 K שלנו	1426 K
הסביר	1428 K
הסיכום	1402 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1402 הנקודות K
העיתונות	1426 K העצמאית
הפרטיות	1387 מדיניות K
הפרסומת	11 K
הצביעו	1425 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1383 K לערוץ	1425 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1387 תנאי K
התגובות	1408 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1412 בזכות K שלכם
התראות	14 K
התרגום	1402 K
התרומה	1425 K שלכם
""", 'ו': """
ובטוויטר	1382 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1412 K בכם
ותלויה	1412 K בכם
""", 'ז': """
זקוקה	1425 K לכם
""", 'ח': """
חודשית	1425 תרומה K
חיצוני	1401 תוכן K	1401 תוכן ממקור K
""", 'ט': """
טען	1428 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1411 K למייל	1411 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1376 הצטרפו K
כתב	1428 K
כתבה	1402 K זו	1426 K זו	1428 K
כתבו	38 K לנו	67 K לנו	1425 K לנו
כתבות	1424 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1400 היא K
כתובת	77 הזינו K מייל	1380 K דוא"ל
""", 'ל': """
לדברי	1428 K
להגיב	6 כדי K	1408 K
להמשיך	1376 כדי K לקרוא	1412 עזרו לנו K
להעתיק	1394 אין K	1423 לשכפל, K
לחודש	1427 K
לחוק	1423 סעיף #א K
לחצו	1425 K כאן
לידיעון	1425 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1377 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1379 הירשמו K	1379 הרשמה K	1379 K שלנו	1411 בהצלחה K	1425 הירשמו K
לעזרתכם	1425 אנחנו זקוקים K
לענייני	1400 הוא כתב K	1400 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1401 K בתוכן
לקבוצת	1383 הצטרפו K
לקריאה	1424 כתבות K
לקריאת	20 K הכתבה
לשנה	1427 K
לתומכים	1412 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1424 K חינם
מועדף	1397 מקור K	1397 כמקור K
מינוי	1376 רכשו K	1425 רכשו K	1429 K
מנוי	1376 כבר K
מנויים	1429 K
מסכימים	43 לא K	43 K?	1411 בהרשמה אתם K
מסר	1428 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1411 K שבועי	1429 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1402 K
סיפר	1428 K
סיפרה	1428 K
סעיף	1423 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1425 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1411 לקבלת K במייל
עיתונאי	1400 הוא K
עיתונאית	1400 היא K
עיתונות	1412 לעשות K	1426 K עצמאית
עכשיו	1425 תרמו K
עמלה	1422 נקבל K	1422 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1426 ללא K
פרסומת	11 K
פרשן	1400 הוא K
פרשנית	1400 היא K
""", 'צ': """
ציין	1428 K
""", 'ק': """
קוראי	1426 K
קרא	1428 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1427 חודש K
""", 'ש': """
שאלו	1402 K את
שולחים	57 אנחנו K לכם
שיווקי	1411 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1425 K לנו
שלנו	39 לכתב K	1426 K
שנקבל	1422 K עמלה
שקראתם	1425 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1408 K
תוכן	9 K זה	1401 הצגת K
תייגו	62 K אותי
תלוי	1412 K בכם
תלויה	1412 K בכם
תמיכתכם	1425 K
תמכו	1425 K בנו
תקציר	1402 K
תרומה	1429 K
תרומות	1429 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1155 K مطلب	1155 K خبر	1161 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1133 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1121 از كوكي K ميكنيم	1121 از كوكيها K ميكنيم	1122 شرايط K	1129 K از مطالب اين سايت	1129 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1150 K تهيه كنيد	1161 K تهيه كنيد	1165 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1133 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1164 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1164 K
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
اول	1163 ماه K
ايميل	1116 K خود را	1116 به K شما	1117 ادرس K	1117 نشاني K	1146 در K خود	1161 K خود را وارد كنيد
ايميلتان	1146 به K
اينجا	1154 K كليك كنيد	1161 K كليك كنيد
اينستاگرام	1119 در K دنبال
اينه	64 K
اپ	1145 K
اپليكيشن	1145 K	1161 K ما را	1161 K را دانلود كنيد	1161 K را نصب كنيد	1162 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1159 الزاما K	1159 لزوما K	1159 K ديدگاه
بازنشر	45 K
باشيد	1133 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1140 را K
بحسب	158 K
بخوانيد	1131 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1162 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1140 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1133 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1133 براي ما K	1161 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1131 K	1139 به تيم ما K	1161 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1133 با ما در ميان K	1161 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1133 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1164 K كرد
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
ترجيحي	1132 منبع K	1132 منابع K
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
تلگرام	1119 ما را در K	1119 در K دنبال	1119 كانال K ما	1133 با ما در K
تماشا	1140 K كنيد
تمامي	1130 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1164 K داد
تيم	1162 K ما
""", 'ج': """
جاوااسكريپت	1121 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1130 كليه K	1130 همه K	1130 تمام K
حمايت	1147 K مالي خود	1148 به K شما نياز	1148 با K شما	1149 K كنيد	1161 از ما K كنيد	1161 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1162 اين K
خبرنامه	1116 K ما	1116 اشتراك K	1117 در K	1146 K روزانه	1146 K هفتگي	1162 K ما	1162 K	1165 K
خبرنگار	39 K ما	1133 K ما را	1135 K
خبرنگاران	39 K ما	1162 K ما
خصوصي	1122 سياست حريم K
خواست	1164 K
خواستند	1164 K
خواندن	1150 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1148 به K خود تكيه	1162 K ما
خواهد	1142 منتشر K شد
خواهند	1142 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1135 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1119 ما را K كنيد	1131 K كنيد	1131 K كنيم	1161 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1133 به ما خبر K	1140 گوش K	1151 هديه K	1161 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1142 نوشتن K	1142 ارسال K	1142 بيانگر K	1159 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1139 وبينار K ما	1150 اشتراك K	1160 مقاله K	1160 مطلب K	1160 مطالعه K	1161 K ثبت نام كنيد
روزنامه	1159 ديدگاه K
روزنامهنگار	1135 K
روزنامهنگاري	1162 K مستقل
""", 'س': """
سالانه	1163 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1162 K ما
سايتهاي	1136 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1131 عضو K	1131 K	1161 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1146 خبرنامه K
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
علاقه	1132 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1139 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1142 K	1143 حروف لاتين (K)
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
كار	1162 K ما
كاربري	1150 حساب K خود شويد	1161 حساب K خود شويد
كانال	1119 به K ما	1131 K ما	1162 K ما
كتب	158 K
كتبت	158 K
كردهايد	1150 ثبت نام K	1150 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1157 K دريافت كنيم	1157 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1139 ديدن K	1140 گوش K	1151 هديه K	1154 روي لينك كليك K	1154 كليك K	1161 به ما كمك K	1161 روي لينك كليك K	1161 همين حالا ثبت نام K
كوكي	1122 از K
كوكيها	1122 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1142 حروف K	1143 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1159 K نظر
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
ما	1162 به K
مالي	1148 كمك K شما	1161 كمك K شما	1165 كمك K
ماه	1163 در K
ماهانه	1163 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1136 K خارجي	1136 اجازه ميدهيد K
محتوايي	1136 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1129 حقوق K است
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
مستقل	1162 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1150 K شويد	1161 K شويد
مشتركا	50 بصفتك K
مشتركان	1150 ويژه K است
مصنوعي	1137 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1162 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1155 ادامه K
منبع	1158 ذكر K
منتخب	1132 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1145 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1146 عضويت شما با K	1146 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1136 از شما اجازه K
ميدهد	1142 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1164 K
ميگويد	1164 K
ميگيريم	1157 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1142 منتشر K شد
نخواهند	1142 منتشر K شد
ندهيد	1161 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1145 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1161 در K ما	1162 K ما
نميشود	60 ايميل شما نمايش داده K	1142 منتشر K
نوشت	1164 K
نويسنده	1133 ايميل K	1135 K
نياز	1148 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1150 مشترك K
هماكنون	1161 K ثبت نام كنيد
همايش	1139 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1148 به حمايت شما K
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
وبينار	1139 K ما	1139 در K
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
ويديو	40 عكسها و K	40 عكس و K	1136 ديدن اين K
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
پژوهشگر	1135 K
""", 'گ': """
گزارش	1162 اين K
گزارشهاي	1162 K ما
گفت	1164 K
گفتند	1164 K
گفته	1164 K است	1164 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1453 का K रखने
अनुवाद	1455 K
अनुसार	1478 के K
अपनी	1460 K राय दें
अपील	1478 K की
अलर्ट	1462 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1475 K दान
आपको	57 हम K
आर्टिकल	1474 फ्री K	1474 मुफ्त K
आर्थिक	1464 K सहयोग दें	1464 K सहयोग करें	1475 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1434 ऐप K करें	1462 K करें
इनबॉक्स	1433 आपके K	1463 अपने K में
""", 'उ': """
उपयोग	1439 कुकीज का K	1439 कुकी का K
""", 'ए': """
एजेंसी	1473 K की फीड
एडिटर	1453 सब K हैं	1453 सब-K हैं
""", 'क': """
कमीशन	1472 हमें K मिल	1472 K मिल सकता है
कमेंट	1460 अपनी राय K	1461 K करने के लिए	1461 K में अपनी राय	1461 K हटा	1461 K करने वाले
करके	1463 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1433 ईमेल दर्ज K	1436 फॉलो K	1448 जॉइन K	1448 लाइक K	1451 हमें ईमेल K	1458 टिकट बुक K	1460 पोल में वोट K	1463 साइन अप K	1467 शेयर K	1467 साझा K	1467 सेव K	1475 फॉलो K	1475 लॉग इन K	1475 साइन अप K
कहती	1478 K
कहते	1478 K
कहा	1478 K
कहानी	67 अपनी K हमें
कीजिए	1475 मदद K
कॉपी	1467 लिंक K हो गया
कॉपीराइट	1447 K
क्लिक	1448 K करें	1475 यहां K करें	1475 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1476 इस K	1476 यह K
खबरें	1469 और K पढने के लिए	1474 मुफ्त K
खबरों	1469 अन्य K के लिए	1469 ताजा K के लिए	1469 की K के लिए
खरीदें	1458 यहां से K
खेलें	1460 क्विज K और
""", 'ग': """
गिफ्ट	1467 K करें
गोपनीयता	1439 K नीति
""", 'ज': """
जनरेट	1473 ऑटो-K
जरूर	1451 हमें K दें
जावास्क्रिप्ट	1439 K
जुडने	1449 K के लिए
जुडिए	51 आप भी K	1475 K
जुडें	51 आप भी K	1436 चैनल से K	1448 K	1458 हमारी टीम से K	1475 हमसे K
ज्वाइन	1448 K करें
""", 'ट': """
टिप्पणियों	1461 K के लिए
टिप्पणी	1461 K करने के लिए	1461 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1434 ऐप K करें	1462 K करें	1462 K कीजिए	1475 ऐप K करें	1475 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1479 K
दिखाया	60 ईमेल नहीं K
दें	1475 राय K
देखें	1475 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1439 K नीति
निर्भर	1464 आपके सहयोग पर K
नोटिफिकेशन	14 K	1434 K चालू करें	1462 K ऑन करें	1462 K ऑन कर लें
नौकरी	1458 K के अवसर
न्यूज	1437 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1433 हमारे K	1433 हमारा K	1433 हमारा साप्ताहिक K	1433 K के लिए	1476 हमारे K	1479 K
""", 'प': """
पढने	0 K का समय	1465 K के लिए
पढें	0 मिनट में K	1434 ऐप में K	1475 पूरी खबर K
पत्रकार	1476 हमारे K
पत्रकारिता	1453 K में सक्रिय हैं	1476 हमारी K	1476 स्वतंत्र K
पसंदीदा	1450 K सोर्स	1450 K स्रोत	1450 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1464 K के सहयोग से चलते
पाने	1463 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1473 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1478 K
पूछें	1455 K
पूरी	1465 बनकर K खबर
पॉडकास्ट	1459 K सुनें	1459 K सुनने के लिए	1476 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1477 K माह	1477 K वर्ष
प्रतिक्रिया	1460 अपनी K
प्रिफर्ड	1450 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1451 हमें K	1451 कमेंट करके K	1475 हमें K	1475 राय K
बताते	1478 K
बताया	1478 K
बाहरी	1454 K साइट
बिंदु	1455 मुख्य K
बॉक्स	1461 कमेंट K में
बोला	1478 K
बोले	1478 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1451 हमें K	1475 हमें K	1475 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1477 हर K
मांगते	1454 आपकी इजाजत K हैं	1454 आपकी अनुमति K हैं
मुताबिक	1478 K
मुफ्त	1474 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1465 पढना जारी K के लिए
रजिस्टर	1475 अभी K करें
रहिए	1469 जुडे K
रहें	1469 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1478 K
लिखें	38 हमें K	67 हमें K	1475 हमें K
लेख	1476 यह K	1476 इस K
लॉग	24 K इन
लॉगिन	1475 K करें
""", 'व': """
विचार	1473 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1459 K देखें	1459 K यहां देखें	1459 K भी देखें	1459 K देखने के लिए
वेबसाइट	1476 हमारी K
वेबिनार	1458 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1451 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1439 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1451 हमसे K करें
संपादित	1473 ने K नहीं किया
संवाददाता	39 हमारे K	1453 वरिष्ठ K हैं	1453 K हैं
सकते	1449 जुड K हैं	1449 फॉलो कर K हैं	1451 हमें भेज K हैं
सदस्य	55 मासिक K	1465 पहले से K हैं	1475 K बनें
सदस्यता	1465 K लें
सप्ताह	1477 प्रति K
सब्सक्राइब	1433 न्यूजलेटर को K	1433 न्यूजलेटर K	1436 चैनल को K	1448 K करें	1463 K करके आप	1475 K करें
सब्सक्राइबर	50 K	1465 K हैं
सब्सक्राइबर्स	1465 K के लिए है
सब्सक्रिप्शन	1463 K सफल	1479 K
समरी	1455 K
समर्थन	1475 K करें
सर्वाधिकार	1446 K सुरक्षित
सर्वे	1460 K में भाग लें	1460 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1464 हमें K करें	1475 आपका K	1475 हमें K	1475 K करें	1475 आपके K
सहयोगी	55 मासिक K
सामग्री	1454 से मिली K शामिल है	1454 K उपलब्ध नहीं है
सारांश	1455 K
सिंडीकेट	1473 K फीड
सीनियर	1453 K सब एडिटर हैं
सुझाएं	1475 सुधार K
सुनें	2 खबर K	2 लेख K	1459 को K	1459 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1454 कुकीज K करें
""", 'ह': """
हमारा	1434 K ऐप	1476 K काम	1476 K ऐप
हमारी	39 K टीम से	1475 K मदद करें	1476 K टीम
हमारे	1476 K पाठक	1476 K चैनल	1476 K साथ
हिस्सा	1460 सर्वे में K लें
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
กด	2775 Kเพิ่มเพื่อน	2776 Kติดตาม
กร	2745 Kอกอีเมล
กล	2779 K่าว
กอ	2777 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2776 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2763 Kบคุณที่สมัคร	2763 Kบคุณที่ลงทะเบียน	2777 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2776 Kิกที่นี่	2776 Kิกชม
คว	2773 Kามเห็นส่วนตัวของผู้เขียน
ค่	2772 Kาคอมมิชชั่น	2772 Kาคอมมิชชัน
""", 'จ': """
จด	2744 Kหมายข่าวของเรา	2763 Kหมายข่าวรายสัปดาห์ของเรา	2780 Kหมายข่าว
จะ	2762 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2776 Kวน์โหลดแอปของเรา	2776 Kวน์โหลดแอปได้	2776 Kวน์โหลดแอปเลย	2776 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2754 Kดต่อผู้สื่อข่าวของเรา	2754 Kดต่อกองบรรณาธิการ	2776 Kดตามเรา
ต่	2778 Kอเดือน	2778 Kอปี
""", 'ถ': """
ถื	2763 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2767 Kลองอ่าน
ทั	38 Kกมา	2773 Kศนะของผู้เขียน
ทา	2762 Kงเว็บไซต์ขอสงวนสิทธิ์	2764 Kงอีเมลทุก
ทุ	2764 Kกเช้าทางอีเมล
""", 'บ': """
บท	2768 Kความฟรี	2777 Kความนี้
บร	2780 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2779 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2765 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2779 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2754 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2756 Kมรับคุกกี้
""", 'ร': """
ระ	2779 Kบุว่า
รา	2778 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2765 Kวมสนับสนุนการทำงานของเรา	2776 Kวมสนับสนุน	2776 Kวมบริจาคให้เรา	2776 Kวมบริจาคกับเรา	2776 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2773 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2777 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2750 Kวนลิขสิทธิ์	2751 Kวนสิทธิ์
สน	2765 Kับสนุนสื่ออิสระ	2765 Kับสนุนการทำงานของเรา	2765 Kับสนุนนักข่าว	2776 Kับสนุนเรา	2776 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2744 Kัครรับจดหมายข่าว	2744 Kัครรับข่าวสาร	2776 Kัครรับ	2776 Kัครสมาชิกวันนี้	2776 Kัครสมาชิกเลย	2776 Kัครสมาชิกเพื่อ	2776 Kัครสมาชิกได้ที่	2776 Kัครสมาชิกของเรา	2780 Kาชิก
สำ	2767 Kหรับสมาชิกเท่านั้น
สื	2777 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2754 Kงเรื่องราวของคุณ	2754 Kงข่าวหาเรา	2776 Kงข้อมูลมาที่	2776 Kงคลิปมา
""", 'ห': """
หา	2754 Kกคุณมีข้อมูล
ห้	2750 Kามคัดลอกหรือ	2750 Kามคัดลอกข้อความ	2750 Kามคัดลอกเนื้อหา	2750 Kามคัดลอกบทความ	2751 Kามทำซ้ำ
""", 'อ': """
อย	2776 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2744 Kเมลของคุณ
อ่	2767 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2776 Kียนถึงเรา	2776 K้าสู่ระบบเพื่อ
เฉ	2767 Kพาะสมาชิก
เน	9 Kื้อหานี้	2756 Kื้อหาจากภายนอก	2756 Kื้อหาภายนอก
เป	2767 K็นสมาชิกอยู่แล้ว	2779 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2762 Kื่อแสดงความคิดเห็น	2767 Kื่ออ่านต่อ	2767 Kื่ออ่านบทความ	2775 Kิ่มเพื่อนไลน์	2775 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2762 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2754 K้งเบาะแสข่าว	2754 K้งเรา	2776 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2753 Kล่งข่าวที่ต้องการ	2753 Kล่งข่าวโปรด	2753 Kล่งที่มาที่ต้องการ
แอ	2775 Kดไลน์	2775 Kดไลน์เพื่อ	2776 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2776 Kวตเลย	2776 Kลดแอป
""", 'ใ': """
ให	2777 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3017 hãy gửi K
""", 'ủ': """
ủng	3006 ly cà phê K hộ	3017 hãy K hộ
""", 'あ': """
あと	1777 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1785 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1744 Kいのブラウザ
お寄	1785 Kせください
お届	57 Kけします
お申	1765 Kし込みはこちら	1785 Kし込みください	1785 Kし込みはこちら
お聞	1785 Kかせください
お見	1785 K逃しなく
お試	1785 Kしください
お読	1785 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1782 K転載したものです	1782 Kの転載です
か月	1731 K無料	1787 K無料
""", 'が': """
が無	1744 javascriptK効
""", 'こ': """
ここ	1730 Kからは有料	1731 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1730 K記事は有料	1730 K記事は会員	1749 K記事についてのご意見	1786 K記事が	1786 K記事を	1786 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1744 K用のブラウザ
ご協	1785 K力ください
ご存	1783 Kじの方は
ご寄	1728 K付をお願い	1785 K付
ご意	43 K見・ご反論	1749 K見・ご感想	1749 K見をお寄せ
ご感	1749 K想をお寄せ
ご支	1728 K援をお願い	1785 K援
ご登	1774 K録ありがとうございます	1785 K録
ご覧	1785 Kください	1785 Kいただけます
ご購	1785 K読
ご連	1785 K絡ください
""", 'す': """
すで	1777 Kに会員の方
すべ	1731 Kての記事が
""", 'ぜ': """
ぜひ	1741 Kフォロー
""", 'で': """
でも	1741 K配信中
で受	1758 lineKけ取る
で届	1758 lineKく
で最	1758 lineK新
""", 'と': """
と強	1788 K調
と書	1788 Kい
と発	1788 K表
と話	1788 Kし	1788 Kす
と語	1788 Kっ	1788 Kる
と説	1788 K明
と述	1788 Kべ
""", 'に': """
によ	1788 Kると
""", 'の': """
の使	1747 cookieK用
の学	48 aiK習
の採	1765 K用情報
の提	1782 K供記事です
""", 'を': """
をフ	1741 Kォローする	1741 Kォローしよう
を使	1747 cookieK用
を利	1747 cookieK用
を有	1744 javascriptK効	1744 javascript K効
を発	1788 K表した
を許	1762 cookieK可
""", 'ア': """
アカ	1758 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1781 Kィリエイト広告	1781 Kィリエイトプログラム	1781 Kィリエイトリンク
アプ	1736 Kリで開く	1736 Kリで読む	1736 Kリはこちら	1737 Kリを開く	1737 Kリをダウンロード	1737 Kリのダウンロード	1737 Kリをインストール	1773 Kリなら通知	1773 Kリなら速報	1773 Kリなら、	1773 Kリで読むと	1773 Kリなら
アン	1769 Kケートにご協力	1769 Kケートはこちら	1769 Kケート実施中	1770 Kケートに答えて
""", 'カ': """
カ月	1731 K無料	1787 K無料
""", 'ク': """
クイ	1770 Kズに答えて
クッ	1746 cookie(Kキー)	1747 Kキーを使用	1747 Kキーを利用	1762 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1749 Kントを投稿するには	1749 Kントするには	1749 Kントをお寄せ	1750 Kント欄で	1750 Kント欄に	1750 Kント欄から	1750 Kント欄へ	1772 Kントは削除します	1772 Kントは削除することが	1772 Kントは削除する場合	1772 Kントは承認	1772 Kントは公開前	1772 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1728 Kートをお願いします	1785 Kートをお願い	1785 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1785 Kンロードしてください
""", 'チ': """
チケ	1765 Kット販売中
チャ	1742 Kンネル登録を	1758 Kンネルに参加する	1758 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1734 Kースレターに登録	1735 Kースレターを	1758 googleKースで	1774 Kースレター登録はこちら	1789 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1741 Kローして最新	1741 Kローをお願い	1785 Kローしてください
""", 'プ': """
プッ	1737 Kシュ通知
プラ	1746 Kイバシーポリシーに
プレ	1731 Kミアム会員
プロ	1781 Kモーションが含まれ	1781 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1734 Kマガに登録	1735 Kマガで	1774 Kマガ登録はこちら	1774 Kマガの登録	1786 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1734 Kルマガジンに登録	1735 Kルマガジンで	1735 Kルマガジンを	1735 Kルでお届け	1749 Kルアドレスが公開されることはありません	1774 Kルアドレスを入力してください	1789 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1730 Kインして続きを	1730 Kインしてください	1731 Kインが必要	1785 Kインして
""", 'ヶ': """
ヶ月	1731 K無料	1787 K無料
""", '上': """
上优	3052 在googleK先
上優	3052 在googleK先
""", '下': """
下方	3087 K留言
下載	3033 K客戶端	3035 Kapp	3035 K應用程式
下载	3033 K客户端	3035 Kapp	3035 K应用	3086 K客户端
""", '不': """
不代	3051 K表本站	3068 K表本站立场	3081 K表本報立場	3081 K表本报立场	3081 K表本站立场	3081 K表本站立場	3081 K表本媒體立場	3081 K表本網立場	3081 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3051 K转载	3051 K轉載
不认	43 K同本文
不錯	3086 K過
不错	3086 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3051 K表作者
仅供	3068 K其表达个人看法
仅限	3073 K会员	3073 K订户
""", '他': """
他說	3089 K
他说	3089 K
""", '付': """
付費	3028 K後	3090 K牆
付费	3028 K后	3090 K墙
""", '以': """
以閱	3027 K讀全文
以阅	3027 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3028 K专享	3073 K限定内容
会員	50 Kの方は	50 Kは月に	1730 K限定です	1730 K限定の記事	1730 K登録できます	1731 K登録すると	1731 K登録が必要	1777 Kの方はこちら	1777 K登録で続きを読む	1777 K登録後にご覧	1785 K登録して	1785 K登録は	1785 K登録がお済み	1785 K登録をお願い	1785 K登録で	1785 K登録のうえ	1785 K登録はこちら	1785 K登録ください	1786 Kの方
会費	1775 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3025 K支持	3086 K支持,	3086 K支持让	3086 K支持讓	3086 K支持是
""", '使': """
使用	3043 Kcookie改善	3043 Kcookie以	3043 K cookie 以	3043 K cookie 来	3043 K cookie 來	3044 Kcookie来	3044 Kcookie來
""", '來': """
來自	3059 K外部平台的內容
""", '依': """
依靠	3071 K读者的支持	3071 K讀者的支持
""", '侵': """
侵权	3051 K请	3051 K必究
侵權	3051 K必究
""", '個': """
個人	1747 K情報の取り扱い	1782 Kの見解です	3068 K看法
""", '偏': """
偏好	3052 K來源	3052 K来源
""", '僅': """
僅限	3073 K會員	3073 K訂戶
""", '優': """
優先	1757 Kソース	1757 K表示に設定	1757 Kする情報源	1757 K的に表示
""", '免': """
免費	15 K閱讀	3082 K文章	3082 K閱讀篇數	3082 K閱讀額度	3083 K註冊即可	3083 K註冊後	3086 K訂閱	3088 K試用
免费	15 K阅读	3082 K文章	3082 K阅读篇数	3083 K注册即可	3083 K注册后	3086 K订阅	3088 K试用
""", '全': """
全文	20 Kを	1730 Kを読むには	1730 Kをお読み
""", '公': """
公众	16 K号	3038 K号:
公式	1737 Kアプリ	1741 Kアカウントをフォロー	1741 Kアカウントを友だち	1758 Klineはこちら	1786 Kline
""", '关': """
关注	3038 K我们的	3086 K我们
""", '内': """
内阅	3033 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3089 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1787 K
初月	1777 K#円で	1787 K無料
""", '判': """
判断	1788 Kした
""", '利': """
利用	1746 K規約に同意
""", '前': """
前請	3068 K先登入
前请	3068 K先登录
""", '剩': """
剩余	3027 K#%
剩餘	3027 K#%
""", '力': """
力を	1775 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3038 Kline好友	3038 Kline官方	3038 Kline@	3071 K贊助行列	3071 K赞助行列	3086 K会员	3086 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1786 Kになります
""", '動': """
動画	40 Kや写真	1766 Kをご覧ください	1766 Kはこちら	1767 Kでも詳しく	1767 Kでも解説
""", '包': """
包月	3088 K
""", '即': """
即可	3068 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1742 Kち追加
""", '収': """
収益	1781 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3031 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1759 K班までご	1775 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1734 Kトレイに
""", '只': """
只靠	3071 K讀者	3071 K读者
""", '同': """
同意	3059 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3089 K
告诉	38 K我们	67 K我们	3089 K
""", '呼': """
呼び	1788 Kかけた	1788 Kかける	1788 Kかけて	1788 K掛け
""", '命': """
命じ	1788 Kた
""", '喊': """
喊道	3089 K
""", '因': """
因为	3086 K有你的支持
因為	3086 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1781 Kの一部が還元
""", '外': """
外部	1762 Kコンテンツ	3059 K内容	3059 K內容
""", '她': """
她說	3089 K
她说	3089 K
""", '好': """
好評	1765 K発売中
""", '如': """
如侵	3051 K权
如有	3051 K侵权	3051 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3039 K微信
""", '定': """
定期	3086 K定額
""", '寄': """
寄付	1785 Kをお願い	1789 K
寄到	3031 K您的信箱	3070 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3089 K
""", '居': """
居合	1783 Kわせた方は
""", '已': """
已是	3027 K會員	3073 K订户	3073 K訂戶
已经	3027 K是会员
""", '年': """
年額	1787 K
""", '广': """
广告	11 K	3045 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1744 Kブロック	1775 Kに頼らず
""", '廣': """
廣告	11 K	3045 K攔截
""", '开': """
开启	3035 K通知
""", '弊': """
弊社	1786 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1786 Kイト
当社	1786 Kの
当編	1786 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3035 K扫	3039 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1728 Kをお願いします	1785 Kをお願い	1785 Kして
""", '您': """
您已	3070 K成功订阅	3070 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3025 K支持	3071 K每一份捐款	3071 K每一筆捐款	3086 K捐款	3086 K支持,	3086 K支持让	3086 K支持讓	3086 K支持是
""", '情': """
情報	1759 Kをお寄せください	1759 K提供はこちら	1759 K提供を募集	1759 K提供をお待ち	1759 Kをお待ちして	1783 Kをお持ちの方は	1783 K提供窓口
""", '感': """
感謝	3070 K您的訂閱	3086 K閱讀	3086 K您的支持
感谢	3070 K您的订阅	3086 K阅读	3086 K您的支持
""", '成': """
成为	51 K其中一员	3027 K会员即可	3073 K付费会员	3086 K会员,	3086 K会员即可	3086 K我们的会员
成為	3027 K會員即可	3071 K我們的贊助	3073 K付費會員	3086 K會員,	3086 K會員即可	3086 K我們的會員
""", '我': """
我们	3043 K使用cookie	3043 K使用 cookie	3087 K的
我們	3043 K使用cookie	3043 K使用 cookie	3087 K的
""", '手': """
手机	3035 K客户端
""", '打': """
打开	3033 Kapp	3035 K微信
打開	3033 Kapp
""", '扫': """
扫一	3035 K扫
扫描	3033 K二维码下载	3033 K二维码加入	3035 K二维码关注	3086 K二维码下载	3086 K二维码关注	3086 K二维码加入	3086 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3051 K有风险
""", '指': """
指出	3089 K
指摘	1788 Kした
""", '捐': """
捐助	3071 K我们	3071 K我們
捐款	3086 K支持	3090 K
""", '掃': """
掃一	3035 K掃
掃描	3033 K qr	3086 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3035 K通知
推送	14 K	3035 K通知
""", '支': """
支持	3024 K獨立媒體	3024 K独立媒体	3025 K我们的	3025 K我們的	3086 K我们,	3086 K我們,	3086 K我们。	3086 K我們。	3086 K我们的报道	3086 K我們的報導	3086 K我们的新闻	3086 K我們的新聞	3086 K我们的记者	3086 K我們的記者	3086 K我们的工作	3086 K我們的工作	3086 K我们继续	3086 K我們繼續
支援	1785 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3051 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3052 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1788 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3073 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1734 K情報をお届け
""", '會': """
會員	50 K每月	3028 K專享	3073 K限定內容
""", '月': """
月額	1731 K#円	1787 K
""", '有': """
有了	3086 K你的支持	3086 K您的支持
有料	50 K会員は	1730 K会員限定	1730 K会員になる	1730 K会員の方	1777 K記事が読めます	1789 K会員
有权	3068 K删除
有權	3068 K刪除
""", '未': """
未經	3051 K授權不得	3051 K授權,不得	3051 K授權禁止	3051 K授權請勿	3051 K授權,請勿
未经	3051 K授权不得	3051 K授权,不得	3051 K授权禁止	3051 K授权,禁止	3051 K授权请勿	3051 K授权,请勿
""", '本': """
本ま	1777 月#Kで無料で
本ア	1786 Kプリ
本サ	1786 Kイト
本刊	3087 K
本報	3087 K導
本报	3087 K读者	3087 K道
本文	3051 K来源	3087 K
本站	3087 K
本紙	38 Kまで	67 Kまで
本網	3043 K站使用	3087 K
本网	3043 K站使用
本記	1786 K事
本誌	1786 K
""", '来': """
来自	3059 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3038 K关注	3086 K加入	3086 K赞助	3086 K订阅	3086 K投稿
""", '歡': """
歡迎	3038 K追蹤	3086 K加入	3086 K贊助	3086 K訂閱	3086 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1730 K#文字	1730 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3088 K
每日	3032 K简报	3032 K簡報	3032 K電子報
每月	3088 K
""", '求': """
求め	1788 Kた	1788 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3045 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3086 K关注	3086 K这里
""", '無': """
無料	15 K記事	1730 Kで会員登録	1730 K会員に登録	1777 Kで読める記事の上限	1777 K会員になると	1785 K会員に登録	1785 K会員登録	1787 K体験
無断	1756 K転載	1756 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3051 K所有	3051 K归本	3051 K归原	3051 K归作者	3051 K归属
版權	3051 K所有	3051 K歸
""", '独': """
独立	1786 Kしたジャーナリズム	3087 K新闻	3087 K媒体
""", '獨': """
獨立	3087 K新聞	3087 K媒體
""", '獲': """
獲得	3080 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3087 K者
由读	3087 K者
""", '申': """
申し	1765 K込みはこちら
申込	1765 Kみはこちら	1765 Kはこちら
""", '电': """
电子	3090 K报
""", '畅': """
畅读	3073 K全站
""", '留': """
留言	85 K区	85 K區	3087 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1759 Kをお寄せ
""", '登': """
登入	24 K或	3027 K後繼續	3027 K會員	3083 K或註冊
登录	24 K或	3027 K后继续	3027 K后查看全文	3027 K后查看完整	3083 K或注册
登録	1777 Kして続きを読む	1785 Kしてください	1785 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1786 Kまの
""", '看': """
看更	3033 appK多
""", '禁': """
禁止	3051 K转载
禁無	1755 K断
""", '私': """
私た	1786 Kちの
""", '科': """
科し	1788 Kた
""", '称': """
称	3089 K
""", '稱': """
稱	3089 K
""", '立': """
立即	3086 K加入我们	3086 K加入我們	3086 K订阅	3086 K訂閱	3086 K下载	3086 K下載	3086 K报名	3086 K報名	3086 K成为会员	3086 K成為會員
""", '第': """
第一	3068 K条评论	3068 K則留言	3068 K條評論
""", '筆': """
筆者	1782 K個人の見解
""", '紙': """
紙の	1786 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1730 Kを読むには	1730 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1786 K部では
""", '繼': """
繼續	3027 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3027 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3089 K
者说	3089 K
""", '联': """
联盟	74 K链接	3080 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3080 K行銷連結	3080 K連結
聯絡	38 K我們
""", '若': """
若有	3051 K侵权	3051 K侵權
""", '获': """
获得	3080 K佣金
""", '著': """
著作	1756 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3068 K本站立场
表示	3089 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3027 K即可	3027 K後繼續	3031 K我們的	3031 K電子報	3086 K我們	3090 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1759 Kまでご連絡ください
""", '訴': """
訴え	1788 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1788 Kた
認為	3089 K
""", '說': """
說:	3089 K
說。	3089 K
說道	3089 K
""", '読': """
読み	1731 K放題
読者	18 Kの寄付	18 Kの支援	1775 Kの会費で	1786 Kの皆様	1786 Kの皆さ	1786 Kアンケート
""", '請': """
請先	3086 K登入
請啟	3043 K用javascript
請我	54 K喝咖啡
請捐	3086 K款
請支	3024 K持我們	3086 K持我們
請登	3086 K入後	3086 K入以
請立	3086 K即捐款
請輸	3070 K入您的電子	3086 K入您
請點	3086 K擊此處	3086 K擊這裡	3086 K擊下方	3086 K擊連結
""", '讀': """
讀者	43 K投書	3087 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3027 K即可	3027 K后继续	3031 K我们的	3031 K电子报	3086 K我们	3090 K费
""", '认': """
认为	3089 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3068 K服务协议
""", '说': """
说:	3089 K
说。	3089 K
说道	3089 K
""", '请': """
请先	3086 K登录
请启	3043 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3086 K款
请支	3024 K持我们	3086 K持我们
请点	3086 K击此处	3086 K击这里	3086 K击下方	3086 K击阅读	3086 K击关注	3086 K击链接
请登	3086 K录后	3086 K录以
请立	3086 K即捐款
请输	3070 K入您的电子邮箱	3070 K入您的邮箱	3086 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3087 K问卷	3087 K群
""", '責': """
責任	3051 K編輯:
""", '賺': """
賺取	3080 K佣金
""", '購': """
購読	1730 K者の方は	1731 Kすると	1785 Kしてください	1786 K者の方	1789 K料
""", '贊': """
贊助	3024 K我們	3086 K我們
""", '责': """
责任	3051 K编辑:
""", '赚': """
赚取	3080 K佣金
""", '赞': """
赞助	3024 K我们	3086 K我们
""", '身': """
身边	3087 K的新鲜事
身邊	3087 K的新鮮事
""", '転': """
転載	45 K	1755 Kを禁じ
""", '輸': """
輸入	3070 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3051 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3051 K请注明
""", '输': """
输入	3070 Kemail
""", '这': """
这篇	3087 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3038 K我們的	3052 Kgoogle news	3086 K我們
""", '送': """
送っ	49 Kてください
送到	3070 K你的邮箱	3070 K您的邮箱	3070 K您的信箱
""", '這': """
這篇	3087 K文章
""", '通': """
通知	14 K	1737 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1774 Kニュースレター
""", '邀': """
邀請	3086 K您
邀请	3086 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3089 K
""", '长': """
长说	3089 K
""", '開': """
開啟	3035 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3027 K全文請
""", '關': """
關注	3038 K我們的	3086 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3027 K全文请
""", '随': """
随时	3086 K掌握
""", '隐': """
隐私	3044 K政策
""", '隨': """
隨時	3086 K掌握
""", '隱': """
隱私	3044 K權政策	3044 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3090 K報
""", '需': """
需接	3059 K受cookie
需要	3059 K接受cookie	3086 K您的支持	3086 K你的支持
""", '音': """
音声	1766 Kでもお聴き
""", '首': """
首年	3085 K仅需
首月	3073 K仅需	3073 K只要	3085 K免费	3085 K免費	3085 K仅	3085 K僅	3085 K只需	3088 K
首选	3052 K来源	3052 K新闻来源
首選	3052 K來源	3052 K新聞來源
""", '點': """
點擊	3086 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1840 K
가입해	1840 K 주세요
""", '강': """
강조했다	1843 K
""", '계': """
계속	1794 K 읽으려면	1794 K 읽으시려면
계신	1817 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1804 K 뉴스에서
구독	50 K 회원은	1794 K 후 이용
구독료	1844 K
구독을	1840 K 신청하세요
구독자	1794 K 전용 기사	1794 K 전용 콘텐츠	1794 K 전용입니다	1794 K 전용 서비스	1841 K
구독자는	50 K
구독자만	1794 K 볼 수	1831 K 읽을
구독자에게만	1831 K 제공
구독하고	1804 K
구독하세요	1816 K	1840 K
구독하시면	1794 K
구독해	80 K 주세요	1803 K 주세요	1829 K 주셔서	1840 K 주세요
구독해주세요	1803 K
구독해주셔서	1829 K
""", '금': """
금요일	1829 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1794 전체 K 보려면	1831 전체 K 읽어보세요
기자를	1830 K 응원해
기자에게	1817 K 연락해 주세요
""", '남': """
남겨주세요	1840 K
""", '네': """
네이버	1804 K 메인에서	1816 K 구독
네이버에서	1804 K 구독
""", '놓': """
놓치지	1840 K 마세요
""", '눌': """
눌러주세요	1840 K
""", '뉴': """
뉴스레터	78 K	1796 K 구독하기	1796 K 구독하세요	1796 K 신청하기	1796 K 구독 신청하기	1841 K	1844 K
뉴스레터로	1796 K 받아
뉴스레터를	1796 K 받아	1796 K 구독하세요	1796 K 구독해	1796 K 구독하고	1796 K 구독하면	1840 K 신청하세요
""", '다': """
다운로드하세요	1840 K
""", '달': """
달	1831 첫 K #원
""", '당': """
당신의	1817 K 제보가	1841 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1827 K 삭제될	1827 K 삭제합니다	1827 K 통보	1827 K 예고	1827 K 운영자	1827 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1843 K
""", '독': """
독립	1841 K 언론
독립언론	1841 K
독립언론을	1830 K 지켜
독자	1839 K 후원으로	1840 K 여러분의	1841 K 여러분
독자님의	1792 K 후원	1839 K 후원으로
독자들의	18 K 후원	1839 K 후원으로
독자의	1839 K 후원으로	1841 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1829 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1840 K
""", '로': """
로그인	24 K	1794 K 후 이용
로그인이	1794 K 필요합니다	1794 K 필요한 서비스	1794 K 필요해요
로그인하거나	1840 K
로그인하고	1831 K 계속
로그인하면	1831 K 계속
로그인하시면	1794 K
""", '링': """
링크에서	1840 K 확인하세요
""", '마': """
마음에	1830 기사가 K 드셨다면
""", '만': """
만나보세요	1840 K
""", '말': """
말했다	1843 K
""", '매': """
매월	1842 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1829 K 보내드려요
메일함으로	1796 K
""", '무': """
무단	1814 K 복제	1814 K 전재
무단전재	1813 K
무료	15 K 기사	1837 K 기사	1842 K 체험
무료로	15 K 볼 수 있는	1831 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1840 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1843 K
""", '보': """
보내	57 K 드립니다	1840 K 주세요
보내드리는	1829 K
보내드립니다	57 K	1829 K
보내주세요	1840 K
""", '본': """
본	1841 K 기사
본사의	1835 K 편집 방향	1835 K 편집방향
본지는	1841 K
본지의	1835 K 편집 방향	1835 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1817 K 보내주세요	1817 K 보내 주세요
사전	1822 K 등록하기	1822 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1815 K 매체로	1815 K 출처로	1815 K 언론사	1815 K 매체
선호하는	1815 K 출처
""", '설': """
설명했다	1843 K
설문에	1840 K 참여하세요
설치하세요	1840 K
""", '세': """
세미나	1822 K 신청하기
""", '소': """
소식을	1829 K 전해드립니다
""", '속': """
속보를	1828 K 받아보세요
""", '수': """
수수료를	1834 K 받을 수 있습니다	1834 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1839 K 후원으로
시작하세요	1840 K
""", '아': """
아래에서	1840 K 확인하세요
""", '알': """
알려	1840 K 주세요
알려주세요	1840 K
알림	1800 K 받기	1800 K 설정
알림을	14 K	1828 K 켜고
""", '앱': """
앱	1800 K 다운로드	1800 K 설치	1828 K 설치하기
앱에서	1799 K 보기	1799 K 열기	1828 K 더 편하게	1840 K 확인하세요
앱으로	1799 K 보기	1828 K 더
앱을	1800 K 다운로드	1828 K 다운로드하세요	1828 K 설치하세요
""", '언': """
언론을	1830 독립 K 지켜
""", '여': """
여기서	1840 K 확인하세요
여러분	1841 K 덕분
여러분의	1817 K 제보를	1830 K 후원이	1840 K 후원
""", '영': """
영상에서	1823 K 확인하세요	1823 K 확인할 수 있습니다	1840 K 확인하세요
영상으로	1823 K 확인하세요
영상을	1823 K 확인하세요
""", '온': """
온라인	1822 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1820 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1841 K 기자
우리의	1841 K 저널리즘
""", '운': """
운영되고	1830 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1830 K 응원
""", '월': """
월	1842 K #원
""", '유': """
유료	1794 K 구독자만
유튜브	1804 K 구독
""", '음': """
음성으로	1823 K 들으려면	1823 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1840 K
응원해	1792 K 주세요	1840 K 주세요
""", '의': """
의견을	1840 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1841 K 기사가	1841 K 기사는	1841 K 기사
이메일	1797 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1796 K 입력하세요	1796 K 입력해 주세요	1796 K 입력해주세요	1796 K 입력하시면
이미	1831 K 구독자이신가요
이벤트에	1840 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1822 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1815 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1813 K 금지
재배포금지	1813 K
""", '저': """
저작권법	1814 K
저작권법의	1814 K
저작권자	1814 K
저작권자의	1814 K
저희	1841 K 뉴스레터	1841 K 채널	1841 K 앱
저희는	1841 K
저희를	1841 K
""", '적': """
적었다	1843 K
""", '전': """
전문을	20 K
전용	1794 회원 K 기사	1794 회원 K 콘텐츠	1794 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1843 K
""", '정': """
정기후원	1842 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1817 K 부탁드립니다
제보는	1817 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1817 K 기다립니다	1817 K 받습니다
제보해	38 K 주세요	67 K 주세요	1840 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1834 K 링크
제휴링크	1834 K
""", '좋': """
좋아요	1816 구독과 K 부탁
좋아요를	1816 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1840 K 확인하세요	1840 K 신청하세요	1840 K 참여하세요
지켜주세요	1840 K
""", '채': """
채널	1803 K 추가	1816 K 추가하기	1816 K 구독하기	1838 K 추가하고	1838 K 추가하면
채널에	1816 K 참여하세요
채널에서	1816 K 소식을	1840 K 확인하세요
채널을	1838 K 추가하고	1838 K 추가하면	1838 K 추가해	1838 K 구독하고	1838 K 구독하면
채용	1822 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1842 K 달
""", '추': """
추가해	1816 K 주세요
추가해주세요	1816 K
""", '친': """
친구	1816 K 추가하세요
""", '카': """
카카오톡	1838 K 채널에서	1838 K 채널
""", '커': """
커피	54 K 한 잔 사	1830 K 한 잔 값으로
""", '쿠': """
쿠키	1820 K 동의가
쿠키를	1820 K 허용해야	1820 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1822 K 보기
""", '파': """
파트너스	1834 K 활동
""", '팔': """
팔로우하기	1803 K	1816 K
팔로우하세요	1840 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1835 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1834 K 받아
""", '활': """
활용	1813 ai 학습 및 K 금지
""", '회': """
회원	1794 K 전용입니다
회원가입	1794 K 후	1840 K 후
회원가입은	1840 K
회원가입을	1840 K 하
회원가입하고	1840 K
회원가입하면	1831 K 월
회원가입하세요	1840 K
회원가입하시면	1840 K
회원만	1794 K 볼 수
""", '후': """
후원금	1844 K
후원으로	1830 독자의 K 운영됩니다	1830 독자의 K 운영하는
후원을	1792 K 부탁드립니다	1840 K 부탁
후원이	1792 K 필요합니다	1792 K 큰 힘이
후원하세요	1840 K
후원해	80 K 주세요	1792 K 주세요	1840 K 주세요
후원회원의	1839 K 후원으로
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
