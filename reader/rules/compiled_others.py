"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3407
# comentário	2597
# comentários	2597
# gün ücretsiz deneyin	3208
# głosów	91
# hlasů	91
# hozzászólás	1741
# komentářů	403
# komentāri	2249
# lượt bình chọn	91
# příspěvků	403
# röster	91
# yaşindan küçükler oynayamaz	3271
# ääntä	91
# δευτερόλεπτα μπροστά	771
# δευτερόλεπτα πίσω	771
# σχόλια	713
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3327
# коментарів	3327
# комментариев	2806
# комментарий	2806
# комментария	2806
# הצבעות	91
# שניות אחורה	1600
# שניות קדימה	1600
# תגובות	1556
# تعليقات	118
# ثانيه جلو	1297
# ثانيه عقب	1297
# راي	91
# صوت	91
# نظر	1253
# कमेंट	1649
# वोट	91
# सेकंड आगे	1690
# सेकंड पीछे	1690
# € al mes durante # meses	1147
# € al mese per # mesi	1955
# € por mês durante # meses	2638
#か月無料	2016
#カ月無料	2016
#ヶ月無料	2016
#件のコメント	2032
#則留言	3507
#条评论	3507
#票	91
#秒戻る	2075
#秒進む	2075
#명 참여	91
#초 뒤로	2166
#초 앞으로	2166
""", 'a': """
a apărut o eroare	2762
a carregar vídeo	2651
a cikk a hirdetés alatt folytatódik	1737
a cikk a hirdetés után folytatódik	1737
a cikk meg is hallgatható	1735
a cikk meghallgatása	1744
a cikk megosztása	1735
a folytatáshoz regisztráljon	1729
a hirdetés után folytatjuk	1737
a kommentelés lezárult	1741
a lire également	1445
a nap kérdése	91
a rovat további cikkei	1742
a szerző a lap munkatársa	1752
a szerző jogász	1752
a szerző közgazdász	1752
a szerző politológus	1752
a szerző történész	1752
a szerző újságíró	1752
a témában további cikkek	1742
abo abschließen	550
abonați-vă	2691
abone değil misin	3286
abone değil misiniz	3286
abonează-te	2691
abonelere özel	3208
abonelere özel avantajlar	3271
abonelere özel indirim	3271
abonelere özel içerik	3286
aboneliğini seç	3286
aboneliğinizi seçin	3286
abonner nå	2408
abonner på nyhetsbrevet	2413
abonné	1497
abonnér	469
abonnér nu	469
abonnés	1412
abonnés uniquement	1485
abonē	2243
abonē jaunumus	2267
abonē un lasi visus rakstus	2243
abonēt	2243
abrir menú	1108
acasă	2705
accede a todos los contenidos sin límites	1147
accept termenii și condițiile	2762
accepto la política de privacitat	365
acceptér	483
acceptă toate	2713
acceptă tot	2749
acceptă și afișează conținutul	2713
acceptă și continuă	2749
accéder au dossier	1522
accéder à l'article	1412
accéder à la page de dons	1513
aceitar e ver o conteúdo	2619
aceito receber comunicações	2667
aceito receber comunicações de marketing	2667
aceito receber comunicações e ofertas	2633
acepto la política de privacidad	1178
acest articol este rezervat abonaților	2728
acest câmp este obligatoriu	2762
acesta este ultimul tău articol gratuit	2728
acheter ce numéro	1472
achetez ce numéro	1472
activează	2753
activează alertele	2722
activează notificările	2722
activează sunetul	2745
actualitza la pàgina	358
actualités	1445
actualizar la página	1171
ad 광고	2144
adaugă ca sursă preferată	2772
adaugă un comentariu	2702
add meg az e-mail-címed	1747
además	1105
adhérer	1403
adja meg az e-mail-címét	1747
adja meg e-mail-címét	1747
adomány	1727
adományozok	1727
adományozás	1727
adresa de email nu este validă	2762
adresă de email invalidă	2762
adreça electrònica	331
afficher la vidéo	1508
afficher les réponses	1496
afișează comentariile	2737
afișează conținutul	2713
afișează conținutul extern	2713
afișează originalul	2706
afișează postarea	2749
afișează subtitrările	2745
agora não	2570
ai deja un abonament? autentifică-te	2728
ai găsit o greșeală	2768
ai observat o greșeală	2702
ai सारांश	1664
ai से तैयार सारांश	1664
ai 摘要	3580
ai 기사 요약	2192
ai 번역	2192
ai 요약	2144
ai 음성으로 듣기	2166
ai-genereret resumé	494
ai-resumé	494
ai-összefoglaló	1744
aicinām ievērot cieņu komentāros	2249
aiheeseen liittyvää	1352
aiheesta lisää	1352
ainda não tem conta	2665
ainda não é assinante	2665
aitäh liitumast	1225
aizvērt	2251
aizvērt reklāmu	2252
aiが要約	2100
aiによる要約	2100
ai总结	3580
ai摘要	3527
ai生成	3580
ai翻訳	2100
ai翻譯	3580
ai翻译	3580
ai要約	2100
ai語音朗讀	3554
ai语音朗读	3554
ai重點整理	3527
ai音声で聴く	2075
ai가 읽어주는 기사	2166
ajouter à mes favoris	1431
ajouter à mes sources préférées	1530
ajouter à vos sources préférées	1530
ajouter à vos sélections	1431
ajándékozza a cikket	1735
ajándékozza a cikket barátjának	1735
ajánlataink	1742
ajánljuk	1742
ajánljuk még	1742
ajánlott	1742
ajánlott cikkek	1742
ajánló	1742
akceptuję	2504
akkurat nå	2429
aktuálně	404
alege-ți abonamentul	2760
alegeți abonamentul	2760
algo salió mal	1179
alle abo-angebote im überblick	642
alle angaben ohne gewähr	648
alle inhalte sind urheberrechtlich geschützt	689
alle newsletter im überblick	633
alle preise ohne gewähr	648
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	572
als podcast hören	643
alte știri	2703
alterar preferências de cookies	2619
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3272
altyazilari göster	3272
altă sumă	2757
alătură-te conversației	2716
am înțeles	2706
amazon'da gör	3271
amazonで見る	2073
amazonで詳しく見る	2073
amazonで詳細を見る	2073
amazonで買う	2073
amazonで購入	2073
amazonで購入する	2073
amintește-mi mai târziu	2689
ana sayfaya dön	3292
anasayfaya dön	3292
andra läser	19	3086
andra läser just nu	19
andra läste även	3086
andre har også lest	19
andre leser nå	2429
andre leste også	2429
andre læser	491
andre læser lige nu	491
andre læser også	19
andre læste også	491
angebot wählen	642
anhören	571
anhören # min	571
anmäl dig	3069
anmäl dig till nyhetsbrevet	3069
annonce - artiklen fortsætter nedenfor	482
annonces légales	1472
annoncørbetalt	87
annoncørbetalt indhold	87	499
annons - artikeln fortsätter nedan	3078
annonsen slutar här	3078
annonsinnehåll	3093
annonslänk	3078
annonsörsinnehåll	3093
annonsørinnhold	87	2437
anulează oricând	2760
anulezi oricând	2728
anuluj odpowiedź	2507
användarvillkor	3079
anzeigensonderveröffentlichung	648
anúncio	2592
anúncios	2592
apmaksāts saturs	2252
aportació mensual	360
aportació única	360
aportación mensual	1173
aportación única	1173
app storeからダウンロード	2080
app storeでダウンロード	2080
app store에서 다운로드	2172
apple ile giriş yap	3286
appleでサインイン	2088
appleでログイン	2088
appleで続ける	2088
app内打开	3560
après la publicité	1436
após a publicidade	2592
apóyanos	1066
apóyanos en patreon	1173
apúntate	1078
aquest article està bloquejat	363
aquest article t'ha estat útil	341
aquest camp és obligatori	365
aquest vídeo ja no està disponible	348
aquest vídeo no està disponible	348
arată conținutul	2749
arată mai mult	2766
arată mai puțin	2706
arată răspunsurile	2737
arată tot	2706
arkadaşina gönder	3215
arkadaşinla paylaş	3215
article abonné	1412
article ajouté à vos sélections	1431
article lu par une voix de synthèse	1504
article précédent	1445
article réservé aux abonnés	1412
article següent	369
article sponsorisé	1472
articles associés	1445
articles liés	1445
articles recommandés	1445
articles récents	1445
articol exclusiv pentru abonați	2728
articole asemănătoare	2703
articole înrudite	2703
articoli più letti	1958
articolul continuă după reclamă	2699
articolul continuă mai jos	2699
articolul următor	2703
artikeln finns också som ljud	3074
artikeln fortsätter efter annonsen	3078
artikeln fortsätter nedan	3078
artikeln fortsätter under bilden	3078
artikeln går att lyssna på	3074
artikeln är låst	3064
artikeln är uppläst av en dator	3074
artikkel jätkub pärast reklaami	1209
artikkel jätkub reklaami järel	1209
artikkel täieneb	1207
artikkelen er låst	2408
artikkelen finnes også som lyd	2417
artikkeli jatkuu kuvan jälkeen	1346
artikkelin voi myös kuunnella	1344
artiklen er låst	469
artiklen er læst op af en robot	478
artiklen findes også som lyd	478
artiklen fortsætter efter annoncen	482
artiklen fortsætter nedenfor	482
artiklen fortsætter under billedet	482
artiklen kan også høres	478
artikli loeb ette tehishääl	1205
artiklit loeb tehishääl	1205
artykuł dla subskrybentów	2489
artykuł sponsorowany	2503
artykuły na e-mail	2492
artículo anterior	1105
artículo relacionado	1105
artículo siguiente	1182
artículos recomendados	1151
artículos relacionados	1105
as notícias mais lidas	2641
ascultă	2696
ascultă articolul	2745
ascunde răspunsurile	2737
aslini göster	3225
assine já	2575
atbalstīt	2243
atcel jebkurā laikā	2243
atradi kļūdu rakstā	2249
atualizar a página	2660
atualizar página	2660
atvērt	2251
atšaukti galite bet kada	2202
aucun commentaire à ce niveau	1476
audio narrado por una voz automática	1130
auf apple podcasts hören	623
auf spotify hören	623
ausgewählt für sie	647
autoriser la publicité	1512
avantage abonnés	1502
avantages abonnés	1502
avantaje pentru abonați	2743
avançar # segundos	2651
aveți deja cont	2760
avis de décès	1472
avoimet työpaikat	1354
avsluta när du vill	3064
avslutt når du vil	2408
avís legal	320
aylik bağiş	3283
ayrintilar için tiklayin	3224
ayrintilar için tiklayiniz	3224
az első hónap csak # ft	1729
aç	3225
añadir a favoritos	1090
añadir a mi lista	1150
añadir comentario	1101
añadir como fuente preferida	1190
añadir usuario	1071
añádenos como fuente preferida	1190
aún no eres suscriptor	1176
aún no estás registrado	1176
aún no te has registrado	1071
aún no tienes cuenta	1176
ačiū, kad užsiprenumeravote	2227
ați uitat parola	2760
ați votat deja	2737
""", 'b': """
baixar episódio	2651
baixar o áudio	2651
baixar áudio	2651
banküberweisung	549
bağiş sayfasina git	3283
bağiş yap	3207
bağiş yapin	3207
bağlanti kopyalandi	3300
bağlantiyi kopyala	3215
başa dön	3224
başka tutar	3283
bei google als quelle hinzufügen	572
bei spotify hören	623
bejelentkezés	1729
belépés	1729
benefício do assinante	2623
betrag wählen	548
betygsätt receptet	61
betűméret	65
bezárás	1726
beğen	3266
beğenme	3266
bild vergrößern	589
bildirimleri aç	3263
bildirimleri açin	3263
bir hata oluştu	3288
bir şeyler ters gitti	3289
bir şeyler yanliş gitti	3289
bitte versuchen sie es später erneut	633
bize ulaşin	3221
biểu quyết	91
bjud en vän på artikeln	3074
bli månadsgivare	3061
bli støttemedlem	2405
bliv støttemedlem	466
boletín	1078
browserul tău nu poate reda acest video	2713
brukervilkår	2422
bu haber abonelere özeldir	3208
bu haber yapay zeka tarafindan seslendirilmiştir	3272
bu haber yapay zekâ ile seslendirilmiştir	3272
bu içerik abonelere özeldir	3208
bu içerik faydali oldu mu	3265
bu içerik görüntülenemiyor	3275
bu içerik gösterilemiyor	3275
bu içerik kilitli	3286
bu video artik mevcut değil	3272
bu video bulunduğunuz ülkede izlenemiyor	3272
bu video mevcut değil	3272
bu video ülkenizde izlenemiyor	3272
bugün değil	3206
bulmaca çöz	3268
bunlar da ilginizi çekebilir	3222
butlletí	331
buzón anónimo	1185
buzón seguro	1185
buďte v obraze	393
bài cùng chuyên mục	3435
bài cùng tác giả	3435
bài khác	3408
bài khác của tác giả	3467
bài liên quan	3408
bài mới nhất	3435
bài quảng cáo	3436
bài tiếp theo	3408
bài trước	3467
bài viết có hữu ích không	3440
bài viết có hữu ích với bạn không	3440
bài viết liên quan	3408
bài viết mới	3434
bài viết này bị khóa	3461
bài viết này có hữu ích không	3440
bài viết tiếp theo	3467
bài viết trước	3467
bài được dịch tự động	3434
bài đọc nhiều	3435
báo cáo	3441
báo cáo vi phạm	3441
báo lỗi	3407
báo lỗi bài viết	3440
bármikor leiratkozhat	1747
bármikor leiratkozhatsz	1747
bármikor lemondhatja	1729
bármikor lemondható	1729
bình chọn	91	3441
bình chọn của bạn đã được ghi nhận	3440
bình luận	3407
bình luận (#	3407
bölümü indir	3272
búsqueda	1108
bülten	3245
bülten üyeliği	3245
bültene abone oldunuz	3245
büyüt	3224
bądź na bieżąco	2492
bővebben	1744
būkite pirmas	2208
būkite pirmas, pakomentavęs	2208
bạn chưa có tài khoản	3461
bạn chưa đăng ký	3461
bạn có muốn nhận thông báo	3454
bạn có muốn nhận thông báo không	3454
bạn có thể hủy đăng ký bất cứ lúc nào	3463
bạn có thể quan tâm	3408
bạn muốn nhận thông báo	3454
bạn thấy bài viết này thế nào	3440
bạn đang theo dõi chủ đề này	3472
bạn đã bình chọn	3440
bạn đã bình chọn rồi	3440
bạn đã có tài khoản	3461
bản ghi	3448
bật	3455
bật thông báo	3454
bật tiếng	3447
bắt buộc	3464
bắt đầu trắc nghiệm	3443
bỏ qua	3391
bỏ theo dõi	3472
""", 'c': """
cada aportació compta	334
cada aportación cuenta	1146
cada contribuição conta	2636
cada doação conta	2662
cada donación cuenta	1173
cadastre-se grátis	2575
califica este artículo	1101
campo obrigatório	2667
campos obrigatórios	2667
cancel·la quan vulguis	363
cargando el vídeo	1162
cargando vídeo	1162
cargar más	1108
cargar más comentarios	1154
cargar más noticias	1182
cargar publicación	1166
cargar vídeo	1166
carrega la publicació	352
carrega més comentaris	341
carregando o vídeo	2651
carregando vídeo	2651
carregant el vídeo	348
carregar conteúdo	2655
carregar mais comentários	2643
carregar mais notícias	2671
carregar o conteúdo	2655
carregar publicação	2655
carregar vídeo	2655
carte de crédit	1411
cartão de crédito	2574
categorieën	2320
categorías	1105
caută	2705
caça-palavras	2648
ce contenu vous a-t-il été utile	1470
ce résumé vous a-t-il été utile	1470
cea mai bună ofertă	2760
cela vous a-t-il été utile	1496
cele mai citite știri	2731
cele mai noi știri	2703
celý článek	406
cerrar menú	1108
cerrar sesión	1071
cet article est en accès libre pour les abonnés	1485
cet article est lu par une voix de synthèse	1470
cet article vous a-t-il été utile	1496
cette page vous a-t-elle été utile	1496
cette réponse est-elle utile	1496
cette vidéo est indisponible	1504
cette vidéo ne peut pas être lue	1504
cevaplari göster	3265
chargement du lecteur vidéo	1504
charger la vidéo	1508
charte de déontologie	1526
charte éditoriale	1526
chci odebírat	393
chci podpořit	388
chci přispět	388
chi tiết	3411
chia sẻ	3398
chia sẻ bài viết	3398
chia sẻ facebook	3434
chia sẻ lên facebook	3474
chia sẻ qua email	3474
chia sẻ qua facebook	3434
chia sẻ qua zalo	3474
chia sẻ zalo	3474
chia sẻ ý kiến của bạn	3407
cho chúng tôi biết ý kiến	3440
cho phép	3455
cho phép thông báo	3454
chuyên mục	3408
chuyển đến công thức	61
chép liên kết	3434
chính sách bảo mật	3406
chính sách bảo mật | điều khoản sử dụng	3406
chính sách cookie	3406
chính sách quyền riêng tư	3406
chơi miễn phí	3443
chơi ngay	3443
chưa có tài khoản	3461
chấp nhận tất cả	3406
chấp nhận tất cả cookie	3406
chấp nhận và tiếp tục	3451
chất lượng	3448
chỉ dành cho thuê bao	3461
chỉ dành cho thành viên	3461
chọn	3462
chọn gói	3461
chọn gói của bạn	3461
chọn gói đăng ký	3461
chủ đề	3408
chủ đề liên quan	3408
chủ đề nóng	3435
cikk megosztása	1735
cikk mentése	1735
cikkünk frissül	1744
citeşte şi	2703
citește articolul complet	2766
citește articolul integral	2766
citește fără limite	2728
citește mai departe	2703	2705
citește mai mult	2703	2705
citește regulile comunității	2716
citește tot articolul	2766
citește transcrierea	2745
citește în aplicație	2751
citește și	2703
citi šobrīd lasa	2245
citit de o voce sintetică	2745
citiți și	2703
cobrança anual	2665
codi deontològic	371
col·labora	307
comandă acum	2743
comandă cartea	2743
comentariul tău așteaptă moderarea	2716
comentează	2702
comentário	2597
comentário aguardando moderação	2629
comentários	2597
comentários exclusivos para assinantes	2629
commander ce numéro	1472
comment désactiver mon adblocker	1512
comment désactiver mon bloqueur	1512
commentaire en attente de modération	1476
commerciële bijdrage	2365
compre a edição impressa	2623
conditions générales	1438
conectează-te cu facebook	2728
conectează-te cu google	2728
confidentialité	1438
configuració de galetes	352
configuració de les galetes	352
configuració de privacitat	352
configuración	1098
configuración de cookies	1098
configuración de privacidad	1166
configurações de cookies	2594
configurações de privacidade	2655
conheça todas as nossas newsletters	2633
consenti la pubblicità	1981
consigue tu entrada aquí	1132
consulta les normes de participació	323
consultez notre charte de modération	1476
consíguelo en tu quiosco	1132
contacta amb la redacció	371
contacta con la redacción	1185
contactar a redação	2674
contactar con la redacción	1185
contactați redacția	2768
contacte a redação	2674
contactează redacția	2768
contacter la rédaction	1526
contactez la rédaction	1526
contenu externe recommandé	1468
contenu proposé par notre partenaire	1472
contenu réservé	1516
contenu réservé aux abonnés	1516
contenu sponsorisé	1436
contenus recommandés	1489
contenus sponsorisés	1436	1445
conteúdo de marca	2592
conteúdo exclusivo	2575
conteúdo exclusivo para assinantes	2638
conteúdo externo	2619
conteúdo externo recomendado	2619
conteúdo pago	2649
conteúdo para assinantes	2575
conteúdo patrocinado	2592
conteúdo premium	2638
conteúdo produzido pela marca	2623
conteúdo relacionado	2601
conteúdos relacionados	2641
contingut només per a usuaris registrats	335
continua a leggere dopo la pubblicità	1970
continua após a publicidade	2592
continua després de l'anunci	325
continuar leyendo aquí	1071
continuarea articolului după reclamă	2718
continue a ler esta notícia	2641
continuer après la publicité	1436
continuă cu apple	2728
continuă cu facebook	2728
continuă cu google	2728
continuă pe site	2751
continuă să citești după publicitate	2718
continuă în browser	2751
continúa abajo	1096
contáctanos	1101
convida'ns a un cafè	360
conținut disponibil doar utilizatorilor înregistrați	2728
conținut extern	2713
conținut extern recomandat	2713
conținut pentru abonați	2691
conținut plătit	2743
conținut premium	2728
conținut sponsorizat	87	2699
cookie を管理する	2078
cookie 設定	3558
cookie 设置	3558
cookieinställningar	3079
cookieの管理	2078
cookieの設定	2029
cookieを管理	2078
cookieを管理する	2078
cookie政策	3503
cookie設定	2029	3503
cookie设置	3503
copia enllaç	377
copia l'enllaç	314
copiază	2775
copiază link	2696
copiază linkul	2696
copy link thành công	3434
correo electrónico	1078
correo electrónico no válido	1178
correo no válido	1178
correu electrònic	366
correu electrònic no vàlid	365
correu no vàlid	365
creează cont	2691
créer mon compte	1412
créer un compte	1412
créer une alerte	1478
créer une alerte sur ce thème	1478
csak előfizetőknek	1729
cualquier aportación ayuda	1173
cum îl dezactivez	2756
cumpără acum	2743
cumpără bilet	2743
cumpără bilete	2743
cumpără bilete online	2743
cumpără cartea	2743
cumpără de pe emag	2743
cumpără revista	2718
cuvinte încrucișate	2742
czytaj całość	2514
czytaj również	2511
czytaj także	2511
czytaj też	2511
czytaj też nasze inne artykuły	2511
czytaj więcej	2511	2514
czytaj więcej o	2511
cài đặt cookie	3451
cài đặt quyền riêng tư	3451
cài đặt ứng dụng	3453
các tin khác	3408
cách tắt	3458
cách tắt trình chặn quảng cáo	3457
câmp obligatoriu	2762
câmpuri obligatorii	2762
cât de util a fost acest articol	2716
câu đố	3445
címkék	1742
címlap	1742
címlapról ajánljuk	1742
có lẽ để sau	3391
có lỗi xảy ra	3463
có thể bạn quan tâm	19	3408
có thể bạn thích	19
có, tôi muốn	3454
código de ética	2674
código postal	1179
código ético	1185
cómo desactivar el bloqueador	1171
cómo desactivarlo	1172
cómpralo aquí	1160
cómpralo en amazon	1160
cùng chuyên mục	3408
cùng chủ đề	3435
cùng tác giả	3435
cũ nhất	3441
cảm ơn bạn đã bình chọn	91	3440
cảm ơn bạn đã tham gia	3440
cảm ơn, tin nhắn của bạn đã được gửi	3463
cỡ chữ	65
cửa hàng	3476
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3225
daha fazla göster	3224
daha fazla haber için tiklayin	3224
daha fazla yorum yükle	3265
daha önce oy kullandiniz	3265
daha önce oy verdiniz	3265
dalies ar šo rakstu	2248
dalinkitės	2202
dalinkitės straipsniu	2207
dalsza część artykułu pod materiałem wideo	2503
dalsza część artykułu pod wideo	2503
dalsza część tekstu pod wideo	2503
dalīties	2243
dalīties ar draugiem	2248
dalīties facebook	2248
další	406
další strana	406
další z rubriky	404
další zprávy	404
další článek	404
další články	19	404
další čtení	404
danke für dein feedback	627
danke für deine stimme	91
danke für ihr feedback	627
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1137
dans l'actualité	1489
dans la même catégorie	1445
dans la même rubrique	1445
dans la même série	1445
darovat článek	396
darovať	2941
darovať článok	2949
darujte tento článek	396
darujte tento článok	2949
das könnte dich auch interessieren	586
das könnte ihnen auch gefallen	586
das könnte sie auch interessieren	586
das könnte sie interessieren	586
das wichtigste in kürze, zusammengefasst von ki	617
datenschutzerklärung	579
daugiau šia tema	2204
deblochează articolul	2728
definições de cookies	2655
definições de privacidade	2655
deixar um comentário	2597
deixe um comentário	2597
del på e-post	2417
del på facebook	478	2417
del på mail	478
del på twitter	478	2417
del på x	478	2417
dela inlägget	3074
dela på facebook	3074
dela på twitter	3074
dela på x	3074
deli članek	3008
delite članek	3008
dernière minute	1445
dernières actualités	1445
dernières infos	1445
dernières nouvelles	1445
desa les preferències	352
desa per llegir després	337
desactívalo para continuar	1171
desactívalo para seguir leyendo	1171
desbloquear artículo	1147
desbloqueie este conteúdo	2638
descarcă aplicația	2751
descarcă audio	2745
descarcă din app store	2751
descarcă din google play	2751
descarcă episodul	2745
descargar pódcast	1162
descarrega l'àudio	348
descarregar áudio	2651
deschide aplicația	2751
deschide în aplicație	2751
descárgala en app store	1168
descárgala en google play	1168
destekçi ol	3283
destekçimiz olun	3283
det er gratis å opprette en bruker	2408
det læser andre	491
det är gratis att skapa ett konto	3064
detaylar için tiklayin	3224
detaylar için tiklayiniz	3224
detta material är skyddat enligt lagen om upphovsrätt	3116
detta är en annons	3078
detta är en plusartikel	3064
devam etmek için üye girişi yapin	3208
devami için abone olun	3208
devamini okumak için abone olun	3208
dezactivează sunetul	2745
diese funktion steht nur angemeldeten nutzern zur verfügung	643
digite um e-mail válido	2667
din aceeași categorie	2703
din aceeași secțiune	2731
din röst är registrerad	91
disponibil în app store	2751
disponibil în app store și google play	2722
disponibilă în app store și google play	2722
disponível na app store	2657
distribuiți	2696
diğer haberler	19	3222
diğer okurlar bunlari okuyor	3222
diğer seçenekler	3300
diğer tutar	3283
diğer yazilari	3292
dla subskrybentów	2489
do góry	2514
doar abonații pot comenta	2716
doar pentru abonați	2691
doação mensal	2571
doação única	2571
doba čtení # min	406
dolgozzon nálunk	1744
domiciliación bancaria	1070
domů	406
don régulier	1513
dona suport al periodisme en català	334
dona'ns la teva opinió	341
donació mensual	360
donació única	360
donación mensual	1066
donación puntual	1173
donación única	1066
donativo único	2662
donați	2690
donație lunară	2757
donație unică	2757
donează	2690
donează acum	2690
donează lunar	2690
donează lunar # euro	2727
donează lunar # lei	2727
donează o dată	2757
doner nå	2405
données personnelles	1438
donér	466
donér nu	466
doporučené	404
doporučené články	404
doporučujeme	404
doporučujeme přečíst	404
doporučujeme také	404
dołącz do dyskusji	2560
dołącz do nas	2486
dołącz do newslettera	2492
drukāt	2248
drukāt recepti	61
du er nå påmeldt	2413
du er nå påmeldt nyhetsbrevet	2413
du kan när som helst avsluta prenumerationen	3069
du kan når som helst melde deg av	2413
du kan opsige når som helst	469
du kanske också gillar	3086
du modtager snart en bekræftelse på mail	474
du même auteur	1445
du prenumererar nu på nyhetsbrevet	3069
du vil kanskje også like	2429
duración	1163
durată	2746
duração	2652
durée	1505
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2492
dành cho bạn	3408
dành cho thuê bao	3393
dành riêng cho thành viên	3461
dárkovat článek	389
därefter # kr/mån tills du säger upp	3064
débloquer l'article	1412
débloquez cet article	1485
déconnexion	1412
découvrez tous nos jeux	1499
découvrir l'offre	1412
découvrir la boutique	1502
découvrir nos offres	1485
découvrir toutes nos offres d'abonnement	1485
déjà un compte	1412
déjà un compte ? connectez-vous	1412
déplier	1449
détails	1449
dê a sua opinião	2643
dê sua opinião	2643
dölj	3090
düzeltme politikasi	3294
dāvini rakstu	2248
dāvini rakstu draugam	2248
děkujeme za hlasování	91
děkujeme za přihlášení	393
děkujeme za váš hlas	91
dịch tự động	3471
""", 'e': """
e-bülten	3245
e-bülten aboneliği	3245
e-mail inválido	2633
e-mailová adresa	393
e-posta gönder	3215
e-posta ile paylaş	3300
ecrã inteiro	2652
edición digital	1071
edición impresa	1071
editöre yaz	3294
editöre yazin	3294
editörün seçtikleri	3222
edição impressa	2575
egyszeri támogatás	1727
ehkä myöhemmin	1335
ei tänään	1335
eiti į receptą	61
el juego es solo para mayores de # años	1160
el millor de la setmana a la teva bústia	331
el más popular	1177
el més llegit	311
el més popular	364
el més vist	338
el reproductor se está cargando	1162
el. paštas	2227
elfelejtett jelszó	1729
elige tu suscripción	1147
elküldöm	91	1735
elmentem későbbre	1735
elrejtés	1745
els lectors també han llegit	338
elírást talált	1741
előfizetek	1729
előfizetés	1729
előfizetői tartalom	1729
előfizetőknek	1729
előfizetőként megoszthatja a cikket	1735
előző	1744
előző cikk	1742
email inválido	2667
email không hợp lệ	3463
email không đúng định dạng	3463
email no válido	1178
emlékeztess később	1726
empfehlungen für sie	647
en beğenilen	3266
en beğenilenler	3266
en colaboración con	1193
en col·laboració amb	379
en este artículo	1105
en popüler	3287
en çok okunan	3222
en çok okunan haberler	3222
en çok okunanlar	3222
encara no estàs registrat	363
engangsbeløb	466
engångsgåva	3061
enllaç copiat	337
ensemble, faisons vivre un média libre	1484
enthält werbung	576
entre em contato com a redação	2674
enviament gratuït	379
enviar comentário	2597
enviar corrección	1101
envoyer à un ami	1431
envoyer à un proche	1431
envoyez-nous vos témoignages	1466
envíanos tu opinión	1154
envío gratis	1193
eredeti megjelenítése	1745
eredmény megtekintése	91
eredmények	91	1745
erinnern sie mich später	544
erről bővebben itt írtunk	1744
erről is írtunk	1742
erről itt írtunk bővebben	1744
erscheint täglich	633
erscheint wöchentlich	633
es gratis y solo te llevará un minuto	1143
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	633
escanea el código qr	1168
escreva um comentário	2597
escriu a la redacció	371
escriu el teu correu electrònic	331
esi pirmais, kas komentē	2249
esimene kuu # €	1200
esta funcionalidad es sólo para registrados	1071
esta matéria foi útil para você	2621
esta notícia foi útil	2621
esta página foi útil	2643
este artigo está bloqueado	2665
este artigo foi útil	2643
este artículo está bloqueado	1176
este campo é obrigatório	2667
este espaço é moderado pela redação	2629
este resumo foi útil	2621
este video ya no está disponible	1162
este vídeo já não está disponível	2651
este vídeo no está disponible	1162
este vídeo não está disponível	2651
este vídeo não está mais disponível	2651
este vídeo ya no está disponible	1162
estás de acuerdo? vota	1137
etkinleştir	3279
evaluează rețeta	61
evästeasetukset	1347
evästeet	1347
exclusiv pentru abonați	2728
exibir conteúdo	2655
experimente grátis por um mês	2638
ez is érdekelhet	1742
ez is érdekelheti	1742
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1742
ezt olvasta már	1742
ezt olvastad már	1742
ești de acord? votează	2716
ești deja abonat	2736
ești deja abonată	2736
""", 'f': """
facebook ile giriş yap	3286
facebook'ta paylaş	3215
facebookでシェア	2023
facebookでシェアする	2023
facebookでログイン	2088
facebookで共有	2102
facebookで続ける	2088
facturació anual	363
facturació mensual	363
facturación anual	1176
facturación mensual	1176
facturare anuală	2760
facturare lunară	2760
facturé annuellement	1516
facturé mensuellement	1516
faire un don défiscalisé	1513
fale com a redação	2674
faça login	2575
faça o quiz	2646
faça o teste	2646
faça uma pergunta sobre esta reportagem	2621
fes el qüestionari	344
fes una donació	307
fes-te sòcia	360
fiecare contribuție contează	2757
fiecare donație contează	2727
fiecare leu contează	2727
fin de la publicité	1502
fine della pubblicità	1970
fine pubblicità	1970
fiyati gör	3271
fizetett hirdetés	87	1737
fiók létrehozása	1729
fiókom	1729
fontu büyüt	3300
forstået	495
forstått	2433
forstør billede	494
forstørr bilde	2432
fortsett uten å støtte	2404
fortsätt läsa efter annonsen	3078
fortsätt utan att stödja	3060
fortsæt med at læse	482
fortsæt uden at støtte	465
fotogalería	1105
fotoğraf galerisi	3292
fotoğrafi büyüt	3292
fotoğraflari gör	3292
fotoğraflari görmek için tiklayin	3224
frete grátis	2682
friss hírek	1742
fråga vår ai om artikeln	3082
fuldskærm	494
fäll ihop	3090
fäll ut	3090
få adgang	469
få artiklen læst op	478
få de vigtigste nyheder hver morgen	474
få de viktigaste nyheterna varje morgon	3069
få de viktigste nyhetene hver morgen	2413
få nyheder på mail	474
få nyheter på e-post	2413
få nyheter på mejlen	3069
få overblikket her	494
få tilgang	2408
få varsel når vi skriver om dette	2432
följ	3075
följ oss	3075
följ skribent	3075
följ ämnet	3075
för prenumeranter	3064
förderer werden	545
fördermitglied werden	545
föregående	3089
föregående artikel	3086
förstora	3089
følg	479	2418
følg emne	479
følg os	479
følg oss	2418
følg sagen her	494
følg tema	2418
følg temaet og få varsel	2432
für abonnenten	550
für den newsletter anmelden	558
für dich empfohlen	647
für sie empfohlen	647
für sie entstehen keine mehrkosten	648
fă o donație	2690
fă quizul	2740
fă testul	2740
fără obligații	2728
fără spam	2762
fără sunet	2746
fără tine nu putem	2727
""", 'g': """
galeriyi aç	3224
galeriyi gör	3292
galeriyi görmek için tiklayin	3224
galéria	1744
galéria megtekintése	1744
garanta já o seu ingresso	2623
gastos de envío incluidos	1160
gastos de envío no incluidos	1160
gelişmelerden aninda haberdar olun	3278
gem til læseliste	478
genişlet	3225
gestionează consimțământul	2749
gestionează preferințele	2749
geçerli bir e-posta adresi girin	3288
geçerli süre	3273
geçersiz e-posta	3288
geçersiz e-posta adresi	3288
ghi nhớ đăng nhập	3461
giriş	3208
giriş yap	3208
giriş yapin	3208
giriş yapin veya üye olun	3208
giv os feedback på artiklen	486
già abbonato	1893
già registrato	1893
giải đố ngay	3443
giảm cỡ chữ	3474
giọng đọc ai	3447
giọng đọc tự động	3447
gli articoli più letti	1958
glömt lösenord	3064
godkänn	3079
godkänn alla	3079
google ile giriş yap	3286
google playからダウンロード	2080
google playで手に入れよう	2080
google play에서 다운로드	2172
google से जारी रखें	1704
googleでログイン	2088
googleで登録	2088
googleで続ける	2088
gorące tematy	2511
gracias por tu opinión	1130
gratuit, fără spam	2762
grazie, il tuo messaggio è stato inviato	1988
gràcies pel teu vot	341
gràcies per la teva opinió	323
gràcies per votar	323
gràcies, el teu missatge s'ha enviat	365
gràcies, ja estàs subscrit	331
grátis e sem spam	2667
guardar artículo	1090
guardar configuración	1166
guardar para después	1150
guardar para leer después	1150
guardar preferências	2655
gå ikke glip af	491
gå ikke glip af noget	474
gå ikke glipp av noe	2413
gå til indhold	494
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1438
gérer les préférences	1468
gérer mes alertes	1478
gérer mes choix	1438
gérer mon consentement	1508
gérer vos préférences	1508
gérer vos préférences de cookies	1468
góp ý	3407
gönder	91	3289
gönderiyi göster	3275
gönderiyi yükle	3275
görseli büyüt	3292
görüş bildir	3265
görüşünü bildir	3265
görüşünüzü bildirin	3265
gündem	3222
günün anketi	91
günün haberleri	3222
günün özeti	3222
głosuj	91
gợi ý	3408
gửi	91	3407
gửi bài cho tòa soạn	3468
gửi bài viết	3468
gửi bình luận	3407
gửi cho bạn bè	3434
gửi email	3398
gửi góp ý	3440
gửi phản hồi	3440
gửi thành công	3463
gửi tin bài	3468
gửi trả lời	3440
gửi ý kiến	3407
gửi ý kiến của bạn	3440
gửi đi	3464
gửi ảnh cho chúng tôi	3468
""", 'h': """
haber bülteni	3245
haber güncelleniyor	3224
haberi arkadaşina hediye et	3215
haberi özetle	3297
hai già un account	1893
hai già votato	1964
harici içerik	3224
haritayi aç	3225
has arribat al límit d'articles gratuïts	335
has iniciado sesión	1128
has olvidado tu contraseña	1176
hasznos volt az összefoglaló	1741
hasznosnak találta a cikket	1741
havi támogatás	1727
hayir teşekkürler	3206
hayir, teşekkürler	3206
haz una pregunta sobre este artículo	1130
he leído y acepto la política de privacidad	1143
he llegit i accepto la política de privacitat	320
he olvidado mi contraseña	1176
hela artikeln fortsätter nedan	3078
henüz abone değil misiniz	3286
hepsini gör	3224
her destek önemli	3283
her katki değerli	3283
her katki önemli	3283
her zaman göster	3275
hesap oluştur	3208
hi estàs d'acord? vota	323
hiba jelentése	1745
hibát talált	1741
hier reinhören	623
hinweis schließen	544
hirdetés	1737
hirdetés bezárása	1737
hirdetés, görgessen tovább	1737
hiển thị bài đăng	3451
hiển thị nội dung	3451
hiện phụ đề	3447
hjälp oss att rätta fel	3082
hlasovať	91
hlavné správy	2946
hlavní zprávy	404
ho già donato	1887
ho già un account	1986
hoje não	2570
hoppa till innehåll	3089
hoppa över inlägg från facebook	3089
hoppa över inlägg från instagram	3089
hoppa över inlägg från x	3089
hozzászólok	1741
hozzászólás	1741
hozzászólások	1741
hozzászólások megtekintése	1741
hylkää	1347
hylkää kaikki	1347
hyppää reseptiin	61
hyväksy	1347
hyväksy evästeet	1347
hyväksy kaikki	1347
hàng năm	3460
hàng tháng	3460
här kan du kommentera artikeln	3082
hääleta	91
håll dig uppdaterad	3069
hírfolyam	1742
hírlevelek	1747
hírlevél	1747
hírlevél-feliratkozás	1747
hören sie diesen artikel	623
hør saken	2417
hằng tháng	3460
hết quảng cáo	3446
họ tên	3464
họ và tên	3464
hủy bất cứ lúc nào	3461
""", 'i': """
i più commentati	1919
i più letti	1919
i più letti della settimana	1958
i più visti	1919
iba pre predplatiteľov	2942
ich unterstütze schon	544
identifícate	1147
ielogojies, lai komentētu	2249
ienākt	2243
iesakām	2245
ieși din ecran complet	2745
ihre meinung zählt	582
ihre stimme wurde gezählt	91
ikke gå glipp av	2429
ikke nå	2404
il più popolare	1987
il più scelto	1986
il tuo browser non può riprodurre il video	1936
il tuo commento sarà pubblicato dopo l'approvazione	1946
il tuo messaggio è stato inviato	1988
il tuo voto è stato inviato	1964
il tuo voto è stato registrato	1964
iletişim	3221
ilgili içerikler	3222
ilginizi çekebilecek haberler	3222
ilginizi çekebilir	3222
ilmoita asiavirheestä	1351
ilmoita virheestä	1351
imprimir artículo	1150
imprimir esta matéria	2640
in bài	3398
in bài viết	3398
in công thức	61
in trang này	3434
indlæg fra facebook	494
indlæg fra instagram	494
indlæs flere	494
ingresá	1147
ingyenes regisztráció	1729
inicia la sessió per comentar	341
inicia sesión	1071
inicia sesión con google	1176
inicia sesión para comentar	1154
inicia sessió	308
inicia sessió amb google	363
iniciar sesión	1071
iniciar sesión con apple	1147
iniciar sesión con facebook	1147
iniciar sesión con google	1147
iniciar sessão	2575
inicie sesión	1071
inne artykuły	2511
innhold fra annonsør	2437
inscription à la newsletter	1421
inscrivez-vous à notre newsletter	1421
inscrição realizada com sucesso	2667
insira o seu endereço de email	2633
insira um e-mail válido	2667
instagramの投稿を読み込む	2078
instalează aplicația	2722
inställningar	3079
introduce un correo electrónico válido	1178
introduce un correo válido	1178
introduce un email válido	1143
introduceți o adresă de email validă	2762
introdueix un correu vàlid	365
intră în cont	2691
invítanos a un café	1066
início	2604
ir a la página de donaciones	1173
ir para a página de doações	2662
ir para a página de donativos	2662
ir para o conteúdo	2604
ispiši	2885
ispiši recept	61
isso foi útil	2643
istediğin zaman iptal et	3286
istediğiniz zaman abonelikten çikabilirsiniz	3245
istediğiniz zaman iptal edin	3208
isto foi útil	2643
izbor uredništva	3005
izdrukāt	2248
izmēģini # dienas bez maksas	2243
içeriğe geç	3224
içeriği görüntüle	3275
içeriği göster	3275
içeriği yükle	3275
iş birliği	3217
iş birliğiyle	3302
išbandykite # dienų nemokamai	2202
išorinis turinys	2220
išsaugoti	2207
išsaugoti straipsnį	2207
""", 'j': """
j'ai déjà donné	1402
j'ai déjà un compte	1412
j'ai désactivé adblock	1512
j'ai désactivé mon adblock	1512
j'ai désactivé mon bloqueur	1512
ja hi estàs subscrit	335
ja hi estàs subscrit? entra	335
ja n'ets subscriptor? inicia sessió	308
ja tens compte? inicia sessió	335
jaa twitterissä	1344
jaa x:ssä	1344
jag förstår	3079
jag stödjer redan	3060
jaga sõbraga	1205
jaunākie	2245
jautā mākslīgajam intelektam	2249
javascript està desactivat	352
javascript đã bị tắt	3451
javascript מושבת	1604
javascript ถูกปิดใช้งาน	3179
javascriptが無効になっています	2078
javascript已停用	3558
javascript已禁用	3558
je commande ce numéro	1472
je consens au traitement de mes données	1518
je fais un don défiscalisé	1513
je gère mes cookies	1438
je soutiens déjà	1402
jede spende zählt	637
jeder beitrag zählt	637
jeder euro zählt	637
jednorázově	388
jeg forstår	2422
jeg støtter allerede	465	2404
jegyek itt kaphatók	1744
jelentkezzen be vagy regisztráljon	1729
jen pro předplatitele	389
jetzt angebot wählen	642
jetzt anhören	571
jetzt reinhören	623
jetzt unterstützen	545
již mám předplatné	389
joacă acum	2740
joacă gratuit	2740
joacă responsabil	2743
jobs in ihrer nähe	621
jogar grátis	2646
jogue grátis	2646
još vesti	2882
još vijesti	2882
junte-se à conversa	2629
jurnalismul de calitate costă	2727
juttu jatkuu kuvan jälkeen	1346
juttu jatkuu mainoksen jälkeen	1346
juttu jatkuu videon jälkeen	1346
juttua päivitetään	1346
jutun lukee koneääni	1344
jutun lukee tekoälyääni	1344
jutun voi myös kuunnella	1344
już wspieram	2485
já desativei	2660
já desativei o bloqueador	2660
já doei	2570
já nas bancas	2623
já segue este autor	2678
já segue este tema	2678
já sou apoiador	2570
já sou assinante	2575
já tem conta	2575
já tem uma conta	2575
já tenho conta	2665
já votou	2643
já é assinante? faça login	2575
já é subscritor	2638
já é subscritor? inicie sessão	2638
jätä kommentti	1351
jūsų el. paštas	2227
jūsų el. pašto adresas	2227
""", 'k': """
k tématu	404
k téme	2946
kalan süre	3272
kapcsolódó	1742
kapcsolódó cikk	1742
kapcsolódó cikkek	1742
kapcsolódó tartalom	1742
kapcsolódó témák	1742
karte öffnen	590
kas kokkuvõte oli kasulik	1206
kategóriák	1742
katso kuvat tästä	1354
katso myös	1352
katso video tästä	1354
katso video yltä	1354
kaupallinen yhteistyö	87	1346
kaydiniz için teşekkürler	3245
keresés	1744
kezdőlap	1744
không biết	3441
không có ý kiến	3441
không phải bây giờ	3391
không spam	3463
không thể hiển thị nội dung này	3451
không thể phát video	3447
không thể phát video này	3447
không, cảm ơn	3391
ki-übersicht	617
kiitos äänestäsi	91
kijelentkezés	1729
kingi artikkel sõbrale	1205
kinyitás	1745
kipróbálom	1729
kirjaudu sisään	1337
kirjoita sähköpostiosoitteesi	1340
kişisel verilerimin işlenmesini kabul ediyorum	3288
kiểm tra hộp thư của bạn	3463
kiểm tra kiến thức của bạn	3443
kjøp abonnement	2408
kjøp tilgang	2408
klausies podkāstu	2250
klausies podkāstu šeit	2250
klausies šo rakstu	2248
klausies šo rakstu (# min	2248
klausykite tinklalaidės	2209
klausykite tinklalaidės čia	2209
klausykitės straipsnio	2207
klausīties	2248
klausīties rakstu	2248
ključne besede	3005
ključne reči	2882
ključne riječi	2882
klíčová slova	404
kokeile # päivää maksutta	1337
kolačići	2898
komentavimas išjungtas	2208
komentavimo taisyklės	2208
komentáre	2949
komentář	403
komentáře	403
komentāri	2243
komentēt	2243
komentēšana ir slēgta	2249
komentēšanas noteikumi	2249
komerčné oznámenie	2945
komerční sdělení	87	399
kommentarer blir gjennomgått før publisering	2432
kommentarerna förhandsmodereras	3082
kommentek megtekintése	1741
kommentelési szabályzat	1741
kommentér	486
koostöö	1209
kopiera länk	3074
kopiera länken	3074
kopijuoti nuorodą	2202
kopiraj povezavo do članka	3008
kopiér link	478
kopiér linket	478
kopírovat odkaz	396
kopírovať odkaz	2949
kopēt saiti	2243
korábban írtunk róla	1742
kreiraj račun	2875
kullanim koşullari	3218
kup dostęp	2489
kupi naročnino	3001
kuula taskuhäälingut	1207
kuuntele podcast tästä	1354
kysy tekoälyltä	1351
käyttöehdot	1347
kérdezze ai-asszisztensünket	1741
kérem a hírlevelet	1747
később	1726
kích thước chữ	65
köp	3064
köszönjük a feliratkozást	1747
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1726
következő	1744
következő cikk	1742
køb abonnement	469
køb adgang	469
kúpiť predplatné	2942
küfür, hakaret içeren yorumlar onaylanmamaktadir	3221
küldje el barátjának	1735
küldés	91	1735
küldés e-mailben	1735
külső tartalom	1744
künye	3218
küpsiste seaded	1218
küsi tehisarult	1206
küsitlus	91
kā tev patika raksts	2249
kā tu domā? balso	2250
ką manote? balsuokite	2209
kết thúc quảng cáo	3446
""", 'l': """
la discussione è chiusa	1915
la donazione è detraibile	1983
la más popular	1177
la nota continúa después del anuncio	1096
la pregunta del día	91
la rédaction vous conseille	1445
la sélection de la rédaction	1445
la vidéo ne peut pas être lue	1504
lahjoita artikkeli ystävälle	1344
lai komentētu, ielogojies	2249
lai komentētu, pieslēdzies	2249
laisser une réponse	1496
las más leídas	1105
las más leídas de hoy	1151
las noticias más leídas	1151
lasi arī	2245
lasi komentārus	2249
lasi tālāk	2243
lasi vairāk šeit	2250
lasi vēl	2245
lasiet arī	2245
lasiet vēl	2245
lasă un comentariu	2702
lasă un răspuns	2737
lasīt komentārus	2249
lasīt tālāk	2250
lasīt vairāk	2250
lasīt vēlāk	2248
lasītākie	2245
lataa lisää	1354
le choix de la rédaction	1445
le club des abonnés	1502
le journal numérique	1412
le lecteur vidéo est en cours de chargement	1504
le lien a été copié	1488
le lien a été copié dans le presse-papiers	1488
le notizie più lette	1958
le più lette	1919
lea también	1105
lee sin límites	1147
lee también	1105
leer artículo completo	1108
leer el artículo completo	1182
leer más	1108
leer también	1105
leer transcripción	1162
legfrissebb hírek	1742
leggi di più	1922
leggi più tardi	1957
legnépszerűbb	1742
leia a matéria completa	2641
leia a notícia completa	2671
leia as notícias no aplicativo	2631
leia também	2601
len pre predplatiteľov	2942
ler transcrição	2651
les choix de la rédaction	1445
les lecteurs ont aussi consulté	1489
les mieux notés	1497
les més llegides	338
les også	2429
les plus commentés	1445
les plus consultés	1522
les plus partagés	1445
les plus récents	1497
les prix indiqués sont susceptibles d'évoluer	1472
les våre debattregler	2425
leído por una voz sintética	1162
leído por voz sintética	1162
li e aceito a política de privacidade	2633
lido por uma voz sintética	2651
lien copié	1431
lien copié dans le presse-papiers	1488
lietošanas noteikumi	2260
liitudes nõustud kasutustingimustega	1225
liity jäseneksi	1336
lineでシェア	2023
lineでシェアする	2052
lineでログイン	2088
lineで共有	2102
lineで送る	2023
link a vágólapra másolva	1735
link bài gốc	3434
link copiado para a área de transferência	2640
link kopiëren	2305
link másolva	1735
link másolása	1735
lire la suite pour #€	1412
lire la vidéo	1448
lire à haute voix	1431
lire également	1445
lisätiedot	1355
lisää aiheesta	1352
livrare gratuită	2776
liên hệ	3407
liên hệ quảng cáo	3468
liên hệ tòa soạn	3468
liên hệ với tòa soạn	3468
liên quan	3408
llegeix la transcripció	348
llegeix sense límits	335
llegeix també	311
llegir més	338
llegit per una veu sintètica	348
lo + leído	1105
lo más comentado	1105
lo más compartido	1105
lo más leído	1105
lo más popular	1105
lo más visto	1105
lo más visto hoy	1151
lo último	1105
locuri de muncă	2718
loe lähemalt	1207
loe lähemalt siit	1207
logi sisse või loo konto	1200
los lectores también leyeron	1151
luba kõik	1218
lubię to	2499
lucrează cu noi	2718
lue keskustelun säännöt	1351
lue lisää	1352
lue lisää aiheesta	1352
lue myöhemmin	1344
lue myös	1352
lugu jätkub pärast reklaami	1209
lugu täieneb	1207
lui écrire	1466
luôn cho phép	3451
luôn hiển thị	3451
làm bài trắc nghiệm	3443
làm mới trang	3457
làm trắc nghiệm	3443
lähetä	91
lähetä sähköpostilla	1344
lämna en kommentar	3082
länk kopierad	3074
länken kopierad	3074
länken är kopierad	3074
läs dokumentet	3090
läs domen	3090
läs hela artikeln	3089
läs hela texten	3089
läs hela texten här	3089
läs kommentarer	3082
läs mer	3086	3089
läs mer om	3086
läs också	3086
läs senare	3074
läs vidare	3064	3086
läs våra kommentarsregler	3082
läs även	3086
läsarfrågan	91
lästid	3089
lästid # min	3089
lås op	469
lås opp artikkelen	2408
lås opp saken	2408
lås upp artikeln	3064
læs debatreglerne	486
læs debatreglerne her	486
læs hele artiklen	494
læs kommentarer	486
læs mere	491	494
læs mere om	491
læs også	491
læs også disse artikler	491
læs senere	478
læs videre	469	491
læs vores regler for debatten	486
læsetid # min	494
lên đầu trang	3410
lùi # giây	3447
lütfen geçerli bir e-posta adresi girin	3288
lưu	3398
lưu bài	3398
lưu bài viết	3398
lưu bài để đọc sau	3434
lưu cài đặt	3451
lưu công thức	61
lưu tùy chọn	3451
lấy link	3434
""", 'm': """
magari più tardi	1887
mai multe articole de același autor	2766
mai multe opțiuni	2774
mai târziu	2689
mainos päättyy	1346
mais notícias	2601
mais opções	2680
mais opções de partilha	2680
maksettu sisältö	1346
mantener la sesión iniciada	1176
mantener sesión iniciada	1176
manter sessão iniciada	2665
mantén la sessió iniciada	363
manşetler	3222
masquer la publicité	1472
masquer les réponses	1496
masz już konto	2489
masz już konto? zaloguj się	2489
materialet är skyddat enligt lagen om upphovsrätt	3116
materiał partnera	2503
materiał promocyjny	2503
materiał sponsorowany	2503
materiał zewnętrzny	2503
matéria exclusiva para assinantes	2638
matérias relacionadas	2601
mağazamiz	3271
mağazaya git	3271
media społecznościowe	2500
megnyitás	1745
megnézem	1744
megosztás	1735
megosztás a facebookon	1735
megosztás facebookon	1735
megosztás twitteren	1735
mehr für dich	647
mehr für sie	647
meld deg på	2413
meld deg på nyhetsbrevet	2413
mentions légales	1438
mentés	1735
mentés későbbre	1735
menú	1108
menü	589	1744	3224
menü schließen	589
menü öffnen	589
mer från	3086
mer läsning	3086
merci ! votre message a bien été envoyé	1518
merci d'avoir voté	91	1476
merci de le désactiver pour continuer	1512
merci, votre vote a été pris en compte	1496
mergi la pagina de donații	2757
mergi la rețetă	61
mesajiniz başariyla gönderildi	3288
mesajiniz gönderildi	3288
mesajul dumneavoastră a fost trimis	2762
messaggio pubblicitario con finalità promozionale	1941
mest läst	3086
mest lästa	3086
mest læst	491
mest læste	491
mi-összefoglaló	1744
micșorează textul	2774
mida sina arvad? hääleta	1207
minn meg på det senere	2404
mira el vídeo	329
mitä mieltä olet? äänestä	1354
miễn phí vận chuyển	3476
miễn phí, không spam	3463
modalità di pagamento	1891
moderálási elvek	1741
modifică preferințele cookie	2713
modifier mes préférences	1468
modifier vos préférences	1508
modtag en notifikation, når vi skriver om emnet	494
mogoče kasneje	3012
mogą cię zainteresować	2511
mohlo by se vám líbit	404
mohlo by vás také zajímat	404
mohlo by vás tiež zaujímať	2946
mohlo by vás zajímat	404
mohlo by vás zaujímať	2946
monatlich kündbar	642
mostra aquesta publicació a instagram	320
mostra di più	1922
mostra els subtítols	348
mostra la publicació	352
mostra més	369
mostra'n més	312
mostrar comentários	2643
mostrar conteúdo	2655
mostrar conteúdo externo	2619
mostrar más	1108
mostrar o conteúdo	2655
mostrar subtítulos	1162
mot de passe oublié	1412
mots clés	1445
mots croisés	1501
mots fléchés	1501
mots mêlés	1501
mots-clés	1445
może cię zainteresować	2511
może później	2485
možda kasnije	2890
možda vas zanima	2882
možda će vas zanimati	2882
možno neskôr	2953
možná později	387
mua sách	3446
mua sách tại đây	3446
mua trên lazada	3446
mua trên shopee	3446
mua trên tiki	3446
mua vé	3446
mua vé ngay	3446
muistuta myöhemmin	1335
mulțumim că ai votat	2737
mulțumim pentru feedback	2716
mulțumim pentru vot	91	2737
mulțumim, mesajul a fost trimis	2762
mulțumim, te-ai abonat cu succes	2723
mutasd az eredményt	91
mutass többet	1744
muut lukivat myös	1352
myöhemmin	1335
már előfizető	1729
más	1108
más antiguos	1155
más artículos	1105
más artículos de este autor	1182
más artículos del autor	1124
más detalles	1109
más en	1105
más historias	1105
más información	1105
más leídas	1105
más leído	1105
más leídos	1105
más noticias	1105
más noticias de este autor	1182
más opciones	1098
más opciones para compartir	1191
más popular	1177
más recientes	1155
más sobre este tema	1105
más tarde	1065
más valorados	1155
más vistas	1105
más vistos	1105
más votados	1155
mások ezt olvassák	1742
mások ezt olvasták	1742
másolás	1735
máte již účet	389
máte předplatné? přihlaste se	389
märksõnad	1202
månadsgåva	3061
månedlig gave	2405
månedligt bidrag	466
måske senere	465
måske vil du også kunne lide	491
més antics	342
més articles d'aquest autor	369
més informació	311
més llegides	311
més notícies	338
més opcions	377
més recents	342
més tard	356
més valorats	342
més votats	342
método de pago	1069
métodos de pagamento	2573
métodos de pago	1069
mākslīgā intelekta kopsavilkums	2250
mă abonez	2723
mărește fotografia	2766
mărește imaginea	2766
mărește textul	2774
mărime text	65
můj účet	389
mọi đóng góp đều quý giá	3459
mỗi đóng góp đều quý giá	3459
một lần	3460
mới nhất	3408
mời chúng tôi ly cà phê	3459
mở	3411
mở khóa bài viết này	3434
mở rộng	3410
mở trong ứng dụng	3453
mở ứng dụng	3453
""", 'n': """
nadaljevanje članka pod oglasom	3004
nahlásit chybu	403
nahlásiť chybu	2949
najchętniej czytane	2511
najchętniej czytane dziś	2511
najczęściej czytane	2511
najczęściej czytane artykuły	2511
najnovejše	3005
najnovejše novice	3005
najnoviji članci	2882
najnovšie	2946
najnovšie správy	2946
najnovšie články	2946
najnowsze artykuły	2511
najnowsze wiadomości	2511
najčitanije	2882
najčitanije vesti	2882
najčitanije vijesti	2882
najčitanije vijesti dana	2882
najčítanejšie	2946
najčítanejšie články	2946
najčítanejšie články dňa	2946
napišite komentar	3008
napsat komentář	403
naročena vsebina	3004
naročite se	3000
naročnina	3000
nastavení	400
nastavení cookies	400
nastavi čitanje	2934
nastavi čitati	2934
nastavite čitanje	2934
nastavite čitati	2934
nastavitve piškotkov	3020
następna strona	2514
następny	2514
następny artykuł	2511
natisni članek	3008
naudojimo taisyklės	2220
naujausios žinios	2204
naujienlaiškis	2227
načíst další	406
našli jste chybu	403
našli jste v článku chybu	403
ne děkuji	387
ne ratez rien de l'actualité	1511
ne, děkuji	387
nejdiskutovanější	404
nejnovější	404
nejnovější zprávy	404
nejnovější články	404
nejčtenější	404
nejčtenější články	404
nejčtenější články dne	404
nem, köszönöm	1726
nenhum comentário	2597
neueste beiträge	586
nghe bài báo	3447
nghe bài viết	3447
nghe nội dung bài viết	3447
nghe đọc bài	3447
nhà tài trợ	3476
nhận thông báo	3454
nhắc tôi sau	3391
nhớ đăng nhập	3461
nie dziękuję	2485
nie dziś	2485
nie pamiętasz hasła	2489
nie ďakujem	2953
nie, dziękuję	2485
nie, ďakujem	2953
no es pot reproduir el vídeo	348
no ho sé	342
no se ha podido reproducir el vídeo	1162
no se puede reproducir el vídeo	1162
no sé	1155
només els subscriptors poden comentar	323
només per a subscriptors	363
non seguire più	1999
normas de participación	1154
normes de participació	341
norėdami komentuoti, prisijunkite	2208
nosūti draugam	2248
nosūtīt draugam	2248
nosūtīt e-pastā	2248
noteで書く	2023
notifications activées	1511
notre charte déontologique	1526
notre charte éditoriale	1526
notre sélection	1445
notre sélection d'articles	1489
notícia anterior	369	2671
notícia següent	369
notícias relacionadas	2601
notícias relacionadas que podem lhe interessar	19
notícies destacades	338
notícies relacionades	311
nous protégeons nos sources	1526
nous écrire	1526
nouveau ! suivez vos auteurs préférés	1530
nu ai cont? înregistrează-te	2728
nu aveți cont	2760
nu ești abonat	2760
nu ești încă abonat	2760
nu mai urmări	2772
nu mulțumesc	2689
nu putem afișa acest conținut	2749
nu sunteți abonat	2760
nu știu / nu răspund	2738
nu, mulțumesc	2689
nuestro código ético	1185
numele tău	2763
nyhetsdøgnet	2429
nyomtatás	1735
não foi possível carregar o vídeo	2651
não foi possível reproduzir o vídeo	2651
não perca	2601
não sabe / não responde	2644
não sei	2644
não tem conta	2665
não tem uma conta	2665
não é assinante	2665
não, obrigada	2570
não, obrigado	2570
nächste seite	589
nächster artikel	586
näita kõiki	1208
näita rohkem	1207
näita veel	1207
näita vähem	1208
näköislehti	1337
nästa	3089
nästa artikel	3086
näytä alkuperäinen	1355
näytä kaikki	1354
näytä kartta	1355
näytä kommentit	1351
näytä käännös	1355
näytä lisää	1354
näytä sisältö	1347
näytä tiedot	1355
näytä tulokset	91	1355
näytä vähemmän	1355
næste	494
næste artikel	491
népszerű	1742
nézze meg galériánkat	1744
nézze meg képeinket	1744
nõustun	1218
nõustun kõigiga	1218
nøgleord	491
nāc strādāt pie mums	2250
nổi bật	3408
nội dung quảng cáo	3436
nội dung tài trợ	3403
nội quy bình luận	3440
""", 'o': """
o dată	2758
o leitor está a carregar	2651
o que achou desta notícia	2621
o singură dată	2758
o singură donație	2757
o vídeo começará em alguns segundos	2619
ocenite članak	2885
ocenite članek	3008
oceń przepis	61
ochrana osobních údajů	400
ochrana osobných údajov	2960
ocijenite članak	2885
ocorreu um erro ao carregar o vídeo	2619
ocultar anúncio	2623
ocultar comentários	2643
oddaj głos	91
odebírat	393
odebírat newsletter	393
odemknout článek	389
odhlásit se	389
odhlásiť sa	2942
odkaz skopírovaný	2949
odkaz zkopírován	396
odkleni članek	3001
odklenite celoten članek	3001
odmietnuť	2960
odmietnuť všetko	2960
odmítnout	400
odmítnout vše	400
odoslať	91
odporúčame	2946
odporúčame prečítať	2946
odporúčame tiež	2946
odporúčané články	2946
odpovědět	403
odrzuć	2504
odrzuć wszystkie	2504
odtwórz	2514
odštampaj	2885
odštampaj recept	61
odštampaj članak	2885
ofertă pentru abonați	2743
ofertă pentru cititori	2743
oferă acest articol	2774
oferă acest articol cadou	2730
oferă articolul	2774
offre abonnés	1502
offre limitée	1517
offre réservée aux lecteurs	1502
offre spéciale	1412
offre à durée limitée	1516
offrez-nous un café	1403
offrici un caffè	1888
oglasno sporočilo	87	3004
ogłoszenie	2503
ohodnotiť recept	61
ohodnoťte článek	403
ohodnoťte článok	2949
okuma süresi # dk	3224
okurlara özel	3271
okurlarimiza özel	3271
okurlarimiza özel indirim	3271
oliko artikkeli hyödyllinen	1351
oliko juttu hyödyllinen	1351
oliko tiivistelmä hyödyllinen	1351
olvasson korlátlanul	1729
olvasson tovább	1729
olvasta már	1742
olvastad már	1742
olvidaste tu contraseña	1071
omröstning	91
onayi geri çek	3275
onayi yönet	3275
onayimi geri çek	3275
oplæst af en robot	478
oplæst af kunstig intelligens	494
opsig når som helst	469
orijinali göster	3225
os leitores também leram	2641
os preços podem variar	2623
osale küsitluses	1207
ostatnie artykuły	2511
ota yhteyttä	1351
otevřít	407
otevřít mapu	407
otključaj članak	2875
otključajte ceo članak	2875
otključajte cijeli članak	2875
otomatik çeviri	3297
otros artículos	1105
oturumu açik tut	3286
otwórz	2515
otwórz mapę	2515
outras notícias	19	2601
ouvir este conteúdo	2651
ouça esta reportagem	2651
ouça este conteúdo	2587
oversættelsen er lavet af en maskine	494
oy verdiğiniz için teşekkürler	91	3265
oynatici yükleniyor	3272
oyunuz için teşekkürler	3265
""", 'p': """
padovanokite straipsnį	2207
padovanokite straipsnį draugui	2207
page précédente	1448
pagina următoare	2705
pague um café	2571
paiement sécurisé	1410
paketi seç	3286
paldies par pieteikšanos	2267
palun jää viisakaks	1206
pamanīji kļūdu	2249
pamanījāt kļūdu	2249
par šo tēmu	2245
paramètres de confidentialité	1508
paramètres des cookies	1438
paramétrer	1438
paramétrer les cookies	1438
parašyk komentarą	2208
parašykite komentarą	2208
partajează	2696
partenerii noștri	2703
participez à la conversation	1476
participă la sondaj	2737
partnerių turinys	2211
partnerski sadržaj	2881
pas encore abonné	1516
pasidalinkite šiuo straipsniu	2207
pasitikrinkite žinias	2209
passer la publicité	1436
passer à la recette	61
pastebėjote klaidą	2208
patreonで支援する	2085
pausar vídeo	1162
pauză video	2745
paylaş	3215
paylaşin	3215
pažiūrėkite vaizdo įrašą	2209
pe aceeași temă	2731
pentru a citi în continuare	2728
per saperne di più	1958
pergunte à nossa ia	2621
permite întotdeauna	2749
permitir anúncios	2660
peut-être plus tard	1402
phát hiện lỗi	3440
phát video	3447
phóng to ảnh	3467
phối hợp với	3476
phổ biến nhất	3462
phụ đề	3448
piedalies aptaujā	2250
piekrist visām	2260
piekrītu	2260
piesakies vebināram	2250
piesakoties tu piekrīti lietošanas noteikumiem	2267
pieslēdzies vai izveido kontu	2243
pieslēdzies, lai komentētu	2249
pieslēgties	2243
pievieno savu komentāru	2249
pievienot komentāru	2243
pirmais mēnesis par # €	2243
pirmas mėnuo tik # €	2202
più lette	1919
più letti	1919
più popolare	1987
più recenti	1965
più tardi	1887
più vecchi	1965
più votati	1965
piškotki	3020
placená inzerce	87	399
plan seç	3286
plani seç	3286
planini seç	3286
platená inzercia	87	2945
plaćeni oglas	87	2881
plaćeni sadržaj	2881
plačana objava	87	3004
plačiau skaitykite čia	2209
plein écran	1448
plus d'actualités	1445
plus d'articles du même auteur	1522
plus de détails	1449
plus récents	1497
poate mai târziu	2689
podari članek	3008
podarite ta članek	3008
podaruj artykuł	2489
podaruj ten artykuł	2499
podcast anhören	623
pode ler também	2641
podeli članak	2885
podijeli članak	2885
podmienky používania	2960
podmínky použití	400
podmínky užití	400
podobne artykuły	2511
podobné články	404	2946
podporiť	2941
podporte nezávislú žurnalistiku	2941
podporte nás	2941
podpořit	388
podpořte naši práci	388
podpořte nás	388
podpořte redakci	388
podrži	2874
podrži nas	2874
podržite nas	2874
podržite naš rad	2874
podržite nezavisno novinarstvo	2874
podziel się	2499
podziel się na facebooku	2499
pogledajte još	19
pokaż komentarze	2507
pokaż mniej	2514
pokaż oryginał	2515
pokaż treść	2504
pokaż tłumaczenie	2515
pokaż więcej	2514
pokaż wszystkie	2514
pokaż wszystko	2515
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3020
pokloni članak	2885
poklonite ovaj članak	2885
pokračovat bez podpory	387
pokračovať bez podpory	2953
polecamy również	2511
polecamy także	2511
polecamy też	2511
polecane artykuły	2511
politica de corecții	2768
politica editorială	2768
politique de confidentialité	1438
polityka prywatności	2504
política de cookies	1098	2594
política de correcciones	1185
política de correccions	371
política de correções	2674
política de galetes	320
política de privacidad	1098
política de privacidade	2594
política de privacitat	320
poprzedni artykuł	2511
populární	404
populära artiklar	3086
populärt	3086
populære artikler	491
populære saker	2429
populært	491	2429
populārākie	2245
popüler	3222
popüler haberler	3222
popüler konular	3222
por mês	2663
por qué estás viendo esto	1071
portes grátis	2682
poslať e-mailom	2949
poslušaj vest	2885
poslušaj članak	2885
poslušaj članek	3008
poslušajte članek	3008
postanite naročnik	3000
postanite član	2874	3000
postavke kolačića	2898
postaw kawę	2486
postaw nam kawę	2486
posłuchaj	2499
pour continuer à lire	1485
pourquoi voyez-vous cette publicité	1472
pouze pro předplatitele	389
povezani sadržaj	2882
povezani članci	2882
povezani članki	3005
powiązane	2511
powiązane artykuły	2511
powiązane tematy	2511
powiększ	2514
powiększ zdjęcie	2514
powrót do góry	2514
později	387
pozostała część artykułu pod materiałem wideo	2503
pošalji	91
pošalji e-mailom	2885
pošalji komentar	2885
pošalji mejlom	2885
pošalji prijatelju	2885
pošalji članak e-mailom	2885
pošaljite komentar	2885
pošlji po e-pošti	3008
pošlji prijatelju	3008
pošlji članek po e-pošti	3008
pr članek	3004
praneškite apie klaidą	2208
pranešti apie klaidą	2208
pravidlá diskusie	2949
pre predplatiteľov	2942
preberite še	3005
predplatiť	2941
predplaťte si	2941
preferințe cookie	2749
preferències de galetes	352
preferências de cookies	2655
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2202
prenumerata nuo # €	2202
prenumerera på vårt nyhetsbrev	3069
prenumeruodami sutinkate su taisyklėmis	2227
prenumeruokite naujienlaiškį	2227
preporučeno	2882
preporučujemo	2882
preporučujemo da pročitate	2882
preporučujemo i	2882
presentear matéria	2680
prečítajte si	2946
prečítajte si aj	2946
prețurile pot varia	2718
pridať komentár	2949
prihlásiť	2942
prihlásiť sa	2942
prihvaćam	2898
prihvaćam sve	2898
prijavi grešku	2885
prijať	2960
prijať všetko	2960
prikaži manj	3006
prikaži manje	2883
prikaži rezultate	91
prikaži sadržaj	2898
prikaži sve	2883
prikaži več	3006
prikaži više	2883
prikaži vse	3006
prima lună gratuită	2728
prima pagină	2766
primește alerte despre acest subiect	2722
printează	2696
printează rețeta	61
pripomenúť neskôr	2953
priporočamo	3005
priporočamo tudi	3005
priporočamo v branje	3005
priporočeno	3005
prisijunkite arba susikurkite paskyrą	2202
prisijunkite prie mūsų komandos	2209
prisijunkite, kad galėtumėte komentuoti	2208
prispieť	2941
privatsphäre-einstellungen	579
privātuma politika	2260
pro předplatitele	389
prohibido a menores de # años	1160
promocijsko sporočilo	3004
promotivni sadržaj	2881
promotivni članak	2881
promóció	1737
proovi # päeva tasuta	1200
proposé par	1534
proteção de fontes	2674
pročitajte i	2882
pročitajte još	2882
prywatność	2504
przeczytaj również	2511
przeczytaj także	2511
przeczytaj też	2511
przejdź bez wsparcia	2485
przejdź do przepisu	61
przejdź do serwisu	2504
przejdź do treści	2514
przejdź do ustawień prywatności	2504
przypomnij mi później	2485
právě se děje	404
präsentiert von	576
précédent	1448
préférences cookies	1438
prélèvement	1411
prémium	1729
prénom	1519
présenté par	1534
próbálja ki # forintért	1729
próxima	2604
próxima notícia	2671
próxima página	2604
próximo artigo	2601
prøv # dager gratis	2408
prøv gratis	469	2408
prøv nu	469
prøv nå	2408
prを含みます	2052
pr記事	2073
pubblicità	1910
publi-rédactionnel	1436
publicité	1436
publicité - la suite ci-dessous	1436
publicités	1436
publică	2738
publică comentariul	2737
pular para o conteúdo	2604
página siguiente	1108
päivän kysymys	91
pääuutiset	1352
påmind mig senere	465
påminn mig senare	3060
później	2485
pārbaudi savas zināšanas	2250
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2253
pērc abonementu	2243
předchozí	406
předchozí článek	404
předplatit	389
předplatné	389
přehrát	406
přejít k obsahu	406
přejít k receptu	61
přejít na obsah	406
přejít na recept	61
přečtěte si	404
přečtěte si také	404
přidat komentář	403
přidejte názor	403
přihlásit	389
přihlásit k odběru	393
přihlásit se	389
přihlášení	389
přijmout	400
přijmout vše	400
připomenout později	387
přispějte	388
přispět	388
""", 'q': """
qr कोड स्कैन करें	1696
qr 코드를 스캔하세요	2172
qrコードからダウンロード	2080
qrコードを読み取ってください	2080
qr코드로 다운로드	2172
qr코드를 스캔하세요	2172
qu'avez-vous pensé de cet article	1470
qual o seu nível de satisfação com esta notícia	2621
qualcosa è andato storto	1989
quan tâm nhất	3441
quellen und weiterführende links	586
queremos conocer tu opinión	1137
queremos saber a sua opinião	2629
questa pagina ti è stata utile	1964
questo articolo ti è stato utile	1964
questo articolo è bloccato	1986
questo campo è obbligatorio	1988
questo riassunto ti è stato utile	1938
questo video non è disponibile	1972
questo video non è più disponibile	1972
quieres añadir otro usuario a tu suscripción	1071
quitter le plein écran	1504
quizi çöz	3268
quizás más tarde	1065
quizás te interese	1105
quy định bình luận	3440
quyên góp	3392
quyên góp ngay	3392
qué te ha parecido esta noticia	1137
quét mã qr	3453
quét mã qr để tải	3453
quét mã qr để tải ứng dụng	3453
quên mật khẩu	3393
quản lý cookie	3451
quản lý sự đồng ý	3451
quảng cáo	3403
quảng cáo - bài viết tiếp tục bên dưới	3436
""", 'r': """
r$ # por mês durante # meses	2638
radote klaidą	2208
radote klaidą tekste	2208
rafraîchir la page	1512
raksti komentāru	2249
raksts tiek papildināts	2250
raksts turpinās pēc reklāmas	2252
rakstīt komentāru	2249
rao vặt	3403
raportează	2738
raportează o eroare	2716
raportează o greșeală	2768
rapportér fejl	486
rašyti komentarą	2202
recargar la página	1171
recargar página	1171
recarrega la pàgina	358
recarregar a página	2660
recarregar página	2660
receber notificações	2631
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1478
recevez une alerte à chaque article de l'auteur	1478
reclamă	2699
recomandarea redacției	2731
recomandări	2703
recomandările editorilor	2731
recomandările redacției	2703
recomendado para você	2601
recommandé	1445
recommandé pour vous	1445
recommandés	1445
recordar más tarde	1065
recuérdamelo más tarde	1065
redare automată	2746
redirecționează # la sută	2757
redirecționează #%	2690
redă video	2745
redă videoclipul	2745
refuză toate	2713
refuză tot	2749
regala este artículo	1191
regalar artículo	1071
regalar este artículo	1191
registrovať sa	2942
registruokitės nemokamai	2202
registruokitės į seminarą	2209
registrácia	2942
regisztráció	1729
regisztrálok	1729
regras de comentários	2643
regras dos comentários	2643
regístrate	1071
rekisteröidy	1337
rekisteröidy maksutta ja lue	1337
reklam içeriğidir	3271
reklami geç	3217
reklám	1737
reklāma	2243
reklāmas raksts	2252
reklāmraksts	87	2252
relaterade ämnen	3086
reportar erro nesta página	2621
reproducció automàtica	349
reproducción automática	1163
reproducir vídeo	1162
reproduzir vídeo	2651
reproduzir áudio	2651
reprodução automática	2652
resmi büyüt	3292
responda à enquete	2643
rester connecté	1516
restez informé	1421
restez informés	1421
resumen automático	1130
resumo da notícia	2621
retour à l'accueil	1522
retour à la liste	1522
retrage consimțământul	2749
revenir à l'accueil	1522
rezervă-ți locul	2743
rezolvă testul	2740
reîmprospătează pagina	2755
reîncarcă pagina	2755
reģistrējies bez maksas	2243
reģistrēties	2243
ricordamelo più tardi	1887
rodyti mažiau	2210
rodyti viską	2210
rozumím	407
rozwiń	2514
rozwiń wszystko	2515
rätta	3082
rätta oss	3082
rättelse	3082
règles de commentaires	1496
règles des commentaires	1496
réactions	1441
réagir	1431	1441
réagir à cet article	1441
réagissez	1441
réagissez à cet article	1441
réduire le texte	1532
répondez au quiz	1499
répondez au sondage	1496
répondre	1441
réseaux sociaux	1432
réserver mes places	1502
réservez vos places	1502
réservé aux inscrits	1412
résiliable à tout moment	1485
résultats	91
résultats du sondage	1476
résumé de l'article	1470
résumé de l'article en # points	1470
résumé en # secondes	1470
résumé ia	1529
résumé par l'ia	1529
részletek	1745
rétablir le son	1504
rösta	91
rösta här	3089
rösta i omröstningen	3089
rösta nu	91
rút lại sự đồng ý	3451
rādīt mazāk	2251
rādīt vairāk	2250
rādīt visu	2251
rămâi conectat	2760
răspunde	2702
rėmimas	2211
""", 's': """
s'abonner à partir de #€	1412
s'està carregant el reproductor	348
s'està carregant el vídeo	348
s'ha produït un error	365
s'inscrire à la newsletter	1421
s-ar putea să-ți placă	2703
saada sõbrale	1205
saber más	1108
sadarbības raksts	2252
sadece abonelere özel	3286
sadržaj je zaključan	2875
saglabāt	2248
saglabāt rakstu	2248
sair do ecrã inteiro	2651
saistītie raksti	2245
saistītās ziņas	2245
saite nokopēta	2248
saken er låst	2408
saken finnes også som lyd	2417
saltar anúncio	2592
salvar preferências	2655
salvează	2696
salvează articolul	2730
salvează pentru mai târziu	2730
salvează preferințele	2749
salvează rețeta	61
sans engagement, résiliable à tout moment	1485
sao chép	3475
sao chép liên kết	3398
sao chép đường dẫn	3434
sari la conținut	2705
sari la rețetă	61
satura turpinājums pēc reklāmas	2252
sačuvaj	2885
sačuvaj recept	61
sačuvaj vest	2885
scanează codul qr	2751
schlagwörter	586
schließen	589
schrift vergrößern	571
schriftgröße	571
scopri di più	1893
scrie redacției	2768
scrieți redacției	2768
sdílejte	396
sdílejte tento text	396
sdílejte text	396
sdílejte článek	396
sdílet	396
sdílet na facebooku	396
sdílet na twitteru	396
sdílet na x	396
sdílet článek	396
se alla erbjudanden för prenumeranter	3064
se bilderna här	3089
se connecter et réagir	1441
se déconnecter	1412
se grafiken här	3089
se ha producido un error al cargar el vídeo	1128
se klippet här	3089
se klippet øverst i saken	2432
se videon här	3089
se încarcă playerul	2745
se încarcă video	2745
se încarcă videoclipul	2745
sedan # kr/mån tills du säger upp	3064
segui già questo argomento	1999
segui già questo autore	1999
seguir tópico	2631
seguí leyendo	1151
sei già abbonato	1893
sei già iscritto alla newsletter	1951
selección de la redacción	1105
selectează	2761
selvä	1355
sem opinião	2644
sem si não seria possível	2636
sem você não seria possível	2636
semnalează o eroare	2702
send artiklen på mail	478
send på e-post	2417
sense permanència	335
sesi aç	3272
setări confidențialitate	2749
setări cookie	2713
setări cookie-uri	2749
setări cookies	2749
setări de confidențialitate	2749
seuls les abonnés peuvent commenter	1476
seuraa meitä	1345
seç	3287
seçenekleri yönet	3275
seçimimi kaydet	3275
seções	2601
sfârșit publicitate	2743
sfârșitul reclamei	2743
shrani članek	3008
si opp når du vil	2408
si è verificato un errore	1988
si è verificato un errore durante il caricamento del video	1936
sie können diesen artikel kostenlos weitergeben	668
signaler ce contenu comme inapproprié	1476
signaler un problème	1441
siguiente artículo	1105
siirry sisältöön	1354
sikeres feliratkozás	1747
sin ti no sería posible	1146
siz ne düşünüyorsunuz? oy verin	3224
sizin için öneriler	3222
siųsti draugui	2207
siųsti el. paštu	2207
skaitykite daugiau čia	2209
skaityti plačiau	2209
skaityti vėliau	2207
skaties arī	2245
skatīt foto	2250
skatīt galeriju	2250
skatīt rezultātus	91
skatīt video	2250
skjønner	2433
sklenite naročnino	3001
skopírovať odkaz	2949
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3082
skrýt	407
slapukų nustatymai	2220
slažem se	2898
slične vesti	2882
slične vijesti	2882
slični članci	2882
snsをフォロー	2024
sofortüberweisung	549
son dakika bildirimlerini aç	3278
son dakika gelişmelerinden haberdar olun	3278
son gelişmelerden haberdar olun	3278
sondaż	91
sonderveröffentlichung	648
sono già sostenitore	1887
sonuçlar	91
sonuçlari gör	91	3225
sonuçlari göster	91	3266
sorodni članki	3005
sortează	2738
sortează după	2738
souhlasím	400
souhlasím se zobrazením	400
soutenez-nous dès maintenant	1403
související	404
související témata	404
související články	404
související články z webu	404
soyez le premier à commenter	1441
soyez le premier à réagir	1441
spausdinti receptą	61
spela videon här	3089
spis treści	2514
sponsorisé	1436
sponsorlu içerik	87	3217
sponsoroitu sisältö	1346
sponsrat innehåll	3078
sponzorirani sadržaj	2881
sponzorirani članak	2881
sponzorované	2945
sponzorovaný obsah	399
sponzorováno	399
sprawdź ofertę	2489
spremi članak	2885
sprijină-ne	2690
spune-ne părerea ta	2737
spune-ți părerea	2716
spune-ți părerea în comentarii	2716
spuneți-ne părerea	2737
später	544
später erinnern	544
spør vår ki om saken	2425
staňte sa členom	2941
staňte se členem	388
stem nå	91
stichwörter	586
stil spørgsmål til artiklen	486
straipsnio tęsinys - po reklama	2211
straipsnis tęsiasi po reklamos	2211
strona główna	2511
stäng	3060	3089
stöd oss	3061
støt os	466
støtt oss	2405
subtitrări	2746
subtítols	349
subtítulos	1163
sugerir correção	2621
sugerir una corrección	1137
sugestões	2601
suite après la publicité	1502
suivez vos auteurs préférés	1530
suivre ce thème	1478
suivre le thème	1530
sumă liberă	2757
sunt de acord cu termenii și condițiile	2762
sur le même sujet	1445
sur le même thème	1445
suscripción	1071
suscríbase	1071
suscríbete	1071
suscríbete a nuestro boletín	1078
suscríbete ahora	1071
susiję straipsniai	2204
susikurti paskyrą	2202
susține	2690
susține-ne	2690
susține-ne pe patreon	2757
susțineți-ne	2690
susținut de	2776
syötä sähköpostiosoitteesi	1340
szavazás	91
szczegóły	2515
szponzorált tartalom	87	1737
szólj hozzá	1741
szóljon hozzá	1741
sähköposti	1340
sähköpostiosoite	1340
så # kr/mnd til du sier opp	2408
så kommenterar du	3082
sé el primero en comentar	1101
sé parte	1066
sélections	1431
sì, grazie	1980
sí, quiero	1170
sí, vull	356
síganos	1091
síguenos	1091
só para assinantes	2665
sólo para suscriptores	1176
sök	3089
søg	494
søk	2432
súhlasím	2960
súhlasím so zobrazením	2960
súmate	1066
súvisiace	2946
súvisiace články	2946
súvisiaci článok	2946
süre	3273
sīkdatņu iestatījumi	2260
słowa kluczowe	2511
sắp xếp theo	3441
số tiền khác	3459
số điện thoại	3464
""", 't': """
t'ha estat útil	341
t'ha estat útil aquest article	323
t'ha estat útil aquest resum	323
t'ha semblat útil	341
tack för din anmälan	3069
tack för din röst	91
taip pat žiūrėkite	2204
takaisin ylös	1354
takipten çik	3298
takk for påmeldingen	2413
tallenna myöhemmäksi	1344
talán később	1726
tam ekrandan çik	3272
tamaño de la letra	1191
tamaño de letra	65	1090
tamaño del texto	65
también te puede gustar	1105
también te puede interesar	1105
també et pot interessar	311
também pode gostar	2641
tarjeta de crédito	1070
tarjeta de débito	1070
te ha parecido útil	1154
te ha resultado útil	1154
te ha resultado útil este artículo	1130
te ha resultado útil este resumen	1130
te ha sido útil	1154
te ha sido útil este resumen	1130
te poți dezabona oricând	2723
te rugăm să îl dezactivezi	2755
te-ar putea interesa și	2731
tehisaru kokkuvõte	1207
tek seferlik bağiş	3283
teklifi gör	3271
tekoälyn tekemä tiivistelmä	1354
tekoälyn tiivistelmä	1354
tekoälytiivistelmä	1354
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2207
teljes hozzáférés	1729
temas del día	1105
termos e condições	2594
teste başla	3268
teste grátis	2575
testează-ți cunoștințele	2740
testează-ți cunoștințele cu quizul nostru	2716
testi başlat	3268
testi çöz	3268
teszteld a tudásod	1744
tesztelje tudását	1744
texten fortsätter nedan	3078
texten fortsätter under bilden	3078
teď ne	387
teşekkürler, mesajiniz gönderildi	3288
tham gia bình chọn	3440
tham gia khảo sát	3440
tham gia thăm dò	3440
thanh toán hàng năm	3461
thanh toán hàng tháng	3461
theo dõi chủ đề	3472
theo dõi chủ đề này	3472
theo dõi tác giả	3472
thoát toàn màn hình	3447
thu gọn	3410
thèmes	1445
thématiques	1445
thêm làm nguồn ưu tiên	3472
thích	3398
thích nhất	3441
thông tin bắt buộc	3463
thông tin doanh nghiệp	3403
thông tin quảng cáo	3436
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3467
thẻ	3408
thời gian còn lại	3447
thời gian hiện tại	3448
thời lượng	3448
ti è stato utile	1964
tienes que iniciar sesión para guardar artículos	1150
tilbakemelding på saken	2425
timp rămas	2745
tin bài liên quan	3434
tin cùng chuyên mục	3408
tin cùng tác giả	3435
tin khác	3408
tin liên quan	3408
tin mới	3408
tin mới nhất	3408
tin nhắn của bạn đã được gửi	3463
tin nóng	3435
tin nổi bật	3408
tin quảng cáo	3436
tin tiếp theo	3467
tin trước	3408
tin tài trợ	3408
tin tức liên quan	3408
tin đọc nhiều	3408
tipărește	2696
tipărește articolul	2730
tipărește rețeta	61
tiêu điểm	3408
tiến # giây	3447
tiếp theo	3410
tiếp tục trên trình duyệt	3453
tiếp tục trên web	3453
tiếp tục với apple	3461
tiếp tục với facebook	3461
tiếp tục với google	3461
tlačiť	2949
to cię może zainteresować	2511
to może cię zainteresować	2511
toate știrile	2766
toda contribuição ajuda	2662
toda la información	1182
todas as notícias	2671
todavía no eres suscriptor	1176
todavía no estás registrado	1176
todos los vídeos	1182
todos os comentários	2597
todos os vídeos	2671
totes les notícies	369
tots els vídeos	369
toute l'actualité	1445
toutes les actualités	1522
toutes les vidéos	1522
toutes nos vidéos	1522
tovább	1744
tovább a recepthez	61
tovább a rovatra	1742
tovább olvasom	1744
további cikkek	1742
további cikkek a témában	1742
további hírek	1742
további részletek itt	1744
továbbiak betöltése	1744
toàn màn hình	3448
traducció automàtica	374
traducción automática	1189
traducere automată	2771
traducido automáticamente	1189
tradução automática	2621
traduït automàticament	374
trang chủ	3410
trang này có hữu ích không	3440
transcripció	349
transcripción	1163
transcrição	2652
transferência bancária	2574
treści partnerskie	2503
treść sponsorowana	2503
tria la teva subscripció	335
trimite răspunsul	2737
trò chơi	3445
trước	3410
trường bắt buộc	3463
trường này là bắt buộc	3463
trả lời	3407
trở lại	3410
trở lại đầu trang	3467
tu ce părere ai? lasă un comentariu	2716
tu donación desgrava	1173
tu navegador no puede reproducir este vídeo	1128
tue meitä	1336
tule meile tööle	1207
turpini lasīt	2243
turpinājums pēc reklāmas	2252
turpināt lasīt	2243
twitter'da paylaş	3215
twój adres e-mail	2492
twój e-mail	2492
tài khoản của tôi	3393
tài trợ	3403
tài trợ bởi	3476
támogass minket	1727
támogasson minket	1727
támogatom	1727
támogatott tartalom	87	1737
támogatás	1727
támogatói tartalom	1737
täname liitumast	1225
tässä olisi upotus facebookista	1354
tässä olisi upotus instagramista	1354
télécharger l'appli	1510
télécharger l'audio	1504
télécharger l'épisode	1504
télécharger le mp#	1504
télécharger le podcast	1504
téléchargez l'appli	1510
témata	404
témy	2946
témák	1742
térkép megnyitása	1745
términos de uso	1098
términos y condiciones	1098
tên của bạn	3464
tìm kiếm	3410
tóm tắt ai	3471
tóm tắt bằng ai	3471
tóm tắt bởi ai	3471
tópicos	2601
tópicos relacionados	2601
tôi đã hiểu	3411
tôi đã tắt	3458
tôi đã tắt trình chặn quảng cáo	3457
tôi đồng ý với chính sách bảo mật	3463
tôi đồng ý với điều khoản sử dụng	3463
több	1744
töltsd ki a kvízt	1744
töltse ki a kvízt	1744
tùy chọn cookie	3451
tùy chọn khác	3474
tühista igal ajal	1200
tüm fotoğraflar	3292
tüm fotoğraflari gör	3292
tüm haberler	3222
tüm haberleri gör	3292
tüm oyunlar	3268
tüm videolar	3292
tüm videolari gör	3292
tüm yazilari	3222
tüm yazilari gör	3292
tüm yorumlar	3221
tümünü gör	3224
tümünü göster	3225
tümünü kabul et	3218
tümünü reddet	3218
tăng cỡ chữ	3474
tēmas	2245
tęsinys po reklamos	2211
tạm dừng video	3447
tạo tài khoản	3393
tải audio	3447
tải bài đăng	3451
tải lại trang	3457
tải nội dung	3451
tải thêm	3410
tải thêm bình luận	3440
tải trên app store	3453
tải trên google play	3453
tải tập này	3447
tải về từ app store	3453
tải về từ google play	3453
tải âm thanh	3447
tải ứng dụng	3453
tải ứng dụng ngay	3453
tất cả tin tức	3467
tất cả trò chơi	3443
tất cả video	3467
tắt tiếng	3448
tặng bài viết	3434
tặng sao	3434
tặng sao cho bài viết	3434
tốc độ phát	3447
từ chối tất cả	3451
từ khóa	3408
tự động phát	3448
""", 'u': """
udostępnij	2499
udostępnij na facebooku	2499
udostępnij na twitterze	2499
udostępnij na x	2499
udostępnij w mediach społecznościowych	2499
udělit souhlas	400
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2933
uključi obavijesti	2933
uključite notifikacije	2933
uključite obaveštenja	2933
uključite obavijesti	2933
uložit	396
uložit na později	396
uložit recept	61
uložit článek	396
uložiť	2949
uložiť na neskôr	2949
uložiť recept	61
uložiť článok	2949
ultima oră	2703
ultimele știri	2703
um assinante presenteou você com este artigo	2640
un abonat ți-a oferit acest articol	2730
un abonné vous offre cet article	1488
un e-mail de confirmation vous a été envoyé	1481
un suscriptor te ha regalado este artículo	1150
une erreur s'est glissée dans l'article	1441
unterstütze uns	545
unterstützen	545
unterstützen sie uns	545
unterstützen sie uns per paypal	637
uppläst av en dator	3074
uppläst med ai-röst	3074
url 복사	2122
urlをコピー	2023
urlをコピーしました	2102
urlをコピーする	2052
url복사	2122
urmărește acest subiect	2722
urmărește autorul	2772
urmărește live	2722
urmărește subiectul	2772
urmărești deja acest subiect	2772
următorul	2705
uslovi korišćenja	2898
ustawienia plików cookie	2504
uvjeti korištenja	2898
uygulamada aç	3277
uygulamayi aç	3277
uygulamayi yükle	3277
uz sākumu	2250
uzyskaj dostęp	2489
už komentarus atsako jų autoriai	2208
už máte predplatné? prihláste sa	2942
už máte účet	2942
už máte účet? prihláste sa	2942
už podporujem	2953
už podporuji	387
uždaryti	2210
uždaryti reklamą	2211
užpildykite apklausą	2209
užsakomasis straipsnis	2211
užsakomasis turinys	87	2211
užsisakyti prenumeratą	2202
""", 'v': """
vaata kõiki tellija soodustusi	1200
vaata lähemalt	1207
vaba töökoht	1207
vad tycker du? rösta här	3089
vai kopsavilkums bija noderīgs	2249
vai raksts bija noderīgs	2249
vairāk par tēmu	2245
vaizdo įrašas	2209
vaizdo įrašą rasite čia	2209
van már fiókja	1729
var artikeln till hjälp	3082
var det här till hjälp	3089
var resuméet nyttigt	486
var sammanfattningen till hjälp	3082
vari atteikties jebkurā laikā	2243
vasta küsitlusele	1207
vastaa kyselyyn tästä	1354
vaš komentar	2885
veja esta publicação no instagram	2619
veja também	2601
veja todas as opções de assinatura	2638
velikost písma	65
veličina teksta	65
velocidad de reproducción	1162
velocidade de reprodução	2651
velocitat de reproducció	348
velocità di riproduzione	1972
ver # comentários	2629
ver biografía	1124
ver comentários	2597
ver conteúdo	2655
ver conteúdo externo	2619
ver dossiê	2671
ver esta publicación en instagram	1128
ver esta publicação no instagram	2619
ver fotogalería	1182
ver galería	1108
ver galería de fotos	1182
ver la galería	1182
ver mais notícias	2671
ver más	1108
ver más artículos	1185
ver más artículos del autor	1124
ver más noticias	1151
ver más vídeos	1182
ver preço	2649
ver también	1105
ver também	2601
ver todas as notícias	2671
ver todas las opciones de suscripción	1147
ver todos los artículos	1182
ver todos los vídeos	1182
ver todos os vídeos	2671
ver traducción	1109
ver tradução	2605
ver transcripción	1162
ver transcrição	2651
ver vídeo	1108
vergrößern	590
verificați adresa de email	2762
verifică-ți emailul	2762
verifică-ți inboxul	2762
verlagssonderveröffentlichung	648
vertrag kündigen	579
verträge hier kündigen	579
verwandte beiträge	586
ves a la pàgina de donacions	360
ves algún error? comunícalo	1137
veure aquesta publicació a instagram	320
vezi această postare pe instagram	2713
vezi conținutul	2749
vezi mai multe știri	2731
vezi prețul	2743
vezi răspunsurile	2737
vezi toate știrile	2766
vezi și	2703
već imate nalog	2875
već imate pretplatu	2875
već imate račun	2875
već podržavam	2890
već ste pretplatnik	2875
več iz rubrike	3005
več novic iz regije	3005
več o tem	3005
več o temi	3005
veľkosť písma	65
viac k téme	2946
viac si o tom prečítate tu	2946
video không khả dụng	3447
video không tồn tại	3447
video mevcut değil	3272
video này không còn tồn tại	3447
video này không khả dụng	3447
video oynatici yükleniyor	3272
video yükleniyor	3272
videon voi katsoa jutun yläosasta	1354
videoyu izlemek için tiklayin	3224
videoyu yükle	3275
videó	1742
videók	1742
videónkat itt nézheti meg	1744
vidéo	1448
vidéo indisponible	1504
vidéo non disponible	1504
vielen dank für ihr feedback	627
vielen dank für ihre anmeldung	558
vielen dank für ihre teilnahme	91
vielleicht später	544
vilkår	483	2422
vipps et beløp	2405
vis færre	494	2432
vis oversættelse	495
visa bilden i helskärm	3089
visa färre	3089
visa inlägg från facebook	3089
visa inlägg från instagram	3089
visa innehåll	3079
visa översättning	3090
vissza a tetejére	1744
visszajelzés	1741
viteză de redare	2745
vizitează magazinul	2743
više o temi	2882
više vijesti iz regije	2882
viết bình luận	3407
viết bình luận của bạn	3440
viết trả lời	3440
voce generată de ai	2745
você concorda? vote	2629
você já segue este tema	2678
você já votou	2643
você pode gostar	2601
você pode se interessar	2601
você também pode gostar	2601
voir le détail	1449
voir les détails	1449
voir les réponses	1496
voir les résultats	91	1449
voir les résultats du sondage	1476
voir toute l'actualité	1522
voir toutes les vidéos	1522
voltar ao início	2671
voltar à página inicial	2671
vos réactions	1441
votează	91
votează în sondaj	2737
votează în sondajul nostru	2716
votre avis nous intéresse	1476
votre message a bien été envoyé	1518
votre prénom	1519
votre vote a bien été pris en compte	1496
votre vote a été enregistré	1496
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2737
votul tău a fost înregistrat	2737
vous aimerez peut-être	1445
vous avez déjà un compte	1412
vous avez déjà un compte ? connectez-vous	1412
vous avez déjà un compte ? identifiez-vous	1412
vous avez déjà voté	1496
vous n'êtes pas abonné	1516
vous n'êtes pas encore inscrit	1516
vous n'êtes pas inscrit	1516
vous possédez déjà un compte	1412
vous pourriez être intéressé	1445
vous suivez déjà ce sujet	1530
vous suivez déjà ce thème	1530
vous suivez déjà cet auteur	1530
vreau să donez	2757
vreau să primesc newsletterul	2723
vreau să susțin	2757
vsebina sporočila	3004
vstúpiť do diskusie	2949
vui lòng kiểm tra email	3463
vui lòng nhập email	3463
vui lòng nhập email hợp lệ	3463
vui lòng nhập họ tên	3463
vytisknout článek	396
vytlačiť	2949
vytlačiť recept	61
vytlačiť článok	2949
vytvořit účet	389
vyzkoušet	389
válasz	1741
váš e-mail	393
väline sisu	1218
värsked uudised	1202
vérifiez votre boîte de réception	1518
vérifiez votre boîte mail	1518
vés a la recepta	61
více	404
více k tématu	404
více o tématu	404
více si o tom přečtete zde	404
vídeo indisponível	2651
vídeo no disponible	348	1162
vídeo não disponível	2651
vídeos	1105	2601
výber redakcie	2946
výběr redakce	404
výsledky	91
về trang chủ	3467
về tác giả	3468
về đầu trang	3410
""", 'w': """
warto przeczytać	2511
was können wir besser machen	627
weitere beiträge	586
werbung überspringen	576
weź udział w dyskusji	2560
whatsapp'ta paylaş	3215
whatsapp'tan paylaş	3300
whatsappで読む	2052
wie gefällt ihnen dieser artikel	627
wielkość czcionki	65
więcej	2511
więcej artykułów	2511
więcej informacji	2511
więcej na ten temat	2511
więcej o	2511
więcej z	2511
wpisz swój e-mail	2492
wprowadź adres e-mail	2492
wpłać	2486
wpłać teraz	2486
współpraca reklamowa	2503
wypróbuj	2489
wyraź zgodę	2504
wyślij	91
wyślij e-mailem	2499
wyślij znajomemu	2499
""", 'x': """
x'te paylaş	3215
xem bình luận	3407
xem bản ghi	3447
xem bản gốc	3411
xem bản đồ	3411
xem bộ ảnh	3467
xem chi tiết	3411
xem chuyên đề	3467
xem các câu trả lời	3440
xem công thức	61
xem giá	3446
xem kết quả	91	3411
xem nhiều	3408
xem nhiều nhất	3408
xem nhiều trong tuần	3435
xem nội dung	3451
xem thêm	3408	3410
xem thêm bài của tác giả	3467
xem thêm bình luận	3407
xem thêm tin	3467
xem thêm video	3467
xem thêm ảnh	3467
xem tiếp	3410
xem toàn bộ	3410
xem trên ứng dụng	3453
xem trả lời	3440
xem tất cả	3410
xem tất cả bình luận	3440
xem tất cả ảnh	3467
xem ưu đãi	3446
xem ảnh cỡ lớn	3467
xem ảnh lớn	3467
xでシェア	2023
xでシェアする	2052
xでポスト	2023
xで共有	2102
x로 공유	2194
""", 'y': """
ya estás suscrito	1147
ya tenés suscripción	1147
yahoo! japan idでログイン	2088
yahoo!ショッピングで見る	2073
yahoo!ショッピングで購入	2073
yanit gönder	3265
yanitlari gör	3265
yanitlari göster	3265
yapay zeka ile seslendirilmiştir	3272
yapay zeka ile özet	3224
yapay zeka ile özetle	3297
yapay zeka özeti	3224
yapay zekâ ile seslendirildi	3272
yapay zekâ tarafindan seslendirildi	3272
yapay zekâ özeti	3297
yazara e-posta gönder	3294
yazara mesaj gönder	3294
yazarin diğer haberleri	3222
yazarin diğer yazilari	3222
yazarin tüm yazilari	3222
yaziyi büyüt	3300
yaziyi küçült	3300
ymmärrän	1355
yorum gönder	3221
yorum yapmak için giriş yap	3265
yorumlari gör	3221
yorumu gönder	3265
yorumunu gönder	3265
youtube-tartalom megjelenítése	1744
yukari çik	3292
yz özeti	3224
""", 'z': """
z titulní strany	404
zabudnuté heslo	2942
zadejte svůj e-mail	393
zagłosuj	91
zahlungsart wählen	548
zaloguj się	2489
zapisz na później	2499
zapisz się	2492
zapisz się na newsletter	2492
zapomenuté heslo	389
zarejestruj się	2489
zarządzaj zgodami	2504
zaten üye misiniz	3208
zavřít	387
załaduj więcej	2514
załóż konto	2489
zaštita osobnih podataka	2898
zaštita privatnosti	2898
zdieľajte tento text	2949
zdieľajte článok	2949
zdieľať	2949
zdieľať na facebooku	2949
zdieľať článok	2949
zgadzam się	2504
zgadzam się na wyświetlanie treści	2504
zgłoś	2507
zgłoś błąd	2507
ziņa tiek papildināta	2250
ziņo par kļūdu	2249
ziņot par kļūdu	2249
zkopírovat odkaz	396
zkopírovat odkaz na článek	396
znajdź nas na facebooku	2500
značky	2946
zobacz galerię	2514
zobacz mapę	2515
zobacz również	2511
zobacz szczegóły	2515
zobacz także	2511
zobacz także inne	2511
zobacz też	2511
zobacz więcej	2511
zobrazit méně	407
zobrazit originál	407
zobrazit více	406
zobrazit výsledky	91	407
zobrazit vše	406
zobraziť diskusiu	2949
zobraziť menej	2947
zobraziť obsah	2960
zobraziť viac	2947
zobraziť výsledky	91
zobraziť všetko	2947
zostań patronem	2486
zpět nahoru	406
zur leseliste hinzufügen	668
zur merkliste hinzufügen	571
zur übersicht	589
zurück	582
zurück nach oben	589
zvětšit	406
zwiń	2514
""", '£': """
£# at amazon	1057
""", '©': """
©ntb	2460
""", 'à': """
à découvrir	1445
à la une	1445
à lire	1445
à lire aussi	1445
à lire dans ce dossier	1445
à lire dans la même rubrique	1445
à lire ensuite	1445
à lire également	1445
à ne pas manquer	1445
à voir	1445
à voir aussi	1445
""", 'á': """
áudio gerado por ia	2621
áudio gerado por voz sintética	2621
""", 'ä': """
ähnliche artikel	586
ähnliche beiträge	586
ähnliche themen	586
älä missaa mitään	1340
ämnen	3086
ämnen i artikeln	3086
är du redan prenumerant	3064
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1354
""", 'å': """
åbn	495
åbn kort	495
åpne	2433
åpne faktaboks	2433
åpne kart	2433
""", 'ç': """
çengel bulmaca	3270
çerez ayarlari	3218
çerez ayarlarini yönet	3275
çerez politikasi	3218
çerez tercihleri	3275
çerez tercihlerini yönet	3275
çerezler	3218
çeviriyi göster	3225
çikiş yap	3208
çok okunanlar	3222
""", 'è': """
è gratis e ci vuole solo un minuto	1951
è stato utile	1964
""", 'é': """
é grátis e leva menos de um minuto	2633
écouter	1431
écouter (# min	1431
écouter le podcast	1448
écrire à la rédaction	1526
édition du jour	1445
épingler	61
épingler la recette	61
értem	1745
értékeld a receptet	61
étiquettes	1522
""", 'í': """
írd meg a véleményed	1741
írja meg véleményét	1741
""", 'î': """
îmi place	2738
în fiecare lună	2758
în parteneriat cu	2776
înainte # secunde	2745
înapoi # secunde	2745
înapoi la prima pagină	2766
înapoi sus	2705
încarcă conținutul	2749
încarcă mai multe	2705
încarcă mai multe comentarii	2737
încarcă postarea	2749
încarcă videoclipul	2749
închide	2689
înregistrare	2691
înregistrează-te	2691
îți mulțumim pentru vot	2716
""", 'ô': """
ô chữ	3445
""", 'ö': """
öffnen	589
ön mit gondol? szavazzon	1744
önceki	3224
önceki haber	3222
öne çikan haberler	3222
öne çikanlar	3222
önerilen haberler	3222
önerilenler	3222
öppna	3090
öppna karta	3090
összes	1744
özet faydali oldu mu	3221
""", 'ú': """
új hozzászólás	1741
última hora	1105
últimas	2601
últimas entradas	1105
últimas noticias	1105
últimas notícias	2601
últimes notícies	311
últimos artículos	1105
únete	1066
únete a la conversación	1101
única	1174	2663
""", 'ü': """
übersetzung anzeigen	590
überweisung	549
ücretsiz dene	3208
ücretsiz haber limitinize ulaştiniz	3286
ücretsiz kargo	3302
ücretsiz oyna	3268
ücretsiz üye ol	3208
ücretsiz üye olun	3208
ücretsiz, spam yok	3288
ürünü incele	3271
üye girişi	3208
üye ol	3207	3208
üye olun	3208
""", 'ý': """
ý kiến	3407
ý kiến bạn đọc	3407
ý kiến của bạn	3407
""", 'ā': """
ārējais saturs	2260
""", 'č': """
članak je zaključan	2875
članak se nastavlja ispod oglasa	2881
članek je zaklenjen	3001
članek se nadaljuje pod oglasom	3004
članek se nadaljuje spodaj	3004
článek pokračuje pod reklamou	399
čtěte dále	404
čtěte i	404
čtěte také	404
číslo účtu pro dary	388
číst dál	406
číst dál s předplatným	389
číst více	406
čítajte aj	2946
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2946
ďalšie články	19	2946
""", 'đ': """
đang theo dõi	3472
đang tải	3447
đang tải trình phát	3447
đang tải video	3447
điều khoản sử dụng	3406
điều khoản sử dụng | chính sách bảo mật	3406
đáng chú ý	3408
đã có tài khoản	3393
đã hiểu	3411
đã sao chép	3398
đã sao chép liên kết	3434
đã xảy ra lỗi	3463
đã đóng bình luận	3440
đóng	3391
đóng góp	3392
đóng góp hàng tháng	3459
đóng góp một lần	3459
đăng ký	3393
đăng ký ngay	3393
đăng ký nhận thông báo	3454
đăng ký thành công	3463
đăng nhập	3393
đăng nhập / đăng ký	3393
đăng nhập bằng apple	3461
đăng nhập bằng facebook	3461
đăng nhập bằng google	3461
đăng nhập với facebook	3461
đăng nhập với google	3461
đăng nhập để bình luận	3440
đăng xuất	3393
đường dây nóng	3468
được quan tâm	3435
được tài trợ	3403
đặt báo	3393
đặt mua ngay	3446
đặt vé ngay	3446
đến công thức	61
đến trang quyên góp	3459
đến trang ủng hộ	3459
đề xuất	3408
để sau	3391
đọc nhiều	3408
đọc nhiều nhất	3408
đọc sau	3434
đọc thêm	3408	3410
đọc tiếp	3410
đọc tiếp về chủ đề này	3435
đọc toàn bộ bài viết	3467
đọc trên ứng dụng	3453
đồng ý và tiếp tục	3451
đừng bỏ lỡ	3408
""", 'į': """
į viršų	2209
įveskite savo el. pašto adresą	2227
""", 'ś': """
śledź nas	2500
""", 'ş': """
şifremi unuttum	3208
şifrenizi mi unuttunuz	3286
şikayet et	3266
şikâyet et	3266
şimdi değil	3206
şurada paylaş	3215
""", 'š': """
štampaj	2885
štítky	404
""", 'ž': """
že imate račun	3001
že naročnik	3001
že podpiram	3012
žiūrėkite nuotraukas	2209
žiūrėkite vaizdo įrašą	2209
žiūrėti galeriją	2209
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3446
ưu đãi cho độc giả	3446
ưu đãi tốt nhất	3461
""", 'ș': """
știrea anterioară	2766
știrea următoare	2766
știri pe aceeași temă	2731
știri recomandate	2703
știri similare	2703
știrile zilei	2703
""", 'ț': """
ți-a fost util	2737
ți-a fost util acest articol	2716
ți-a fost util acest rezumat	2716
ți-ai uitat parola	2728
ți-ar putea plăcea și	2731
ține-mă minte	2760
""", 'ά': """
άκουσε το άρθρο	771
άλλες ειδήσεις	19
άλλο ποσό	784
άνοιγμα	717
άνοιγμα εφαρμογής	778
άνοιγμα στην εφαρμογή	778
άνοιγμα χάρτη	717
""", 'έ': """
έξοδος από πλήρη οθόνη	771
έχετε ήδη λογαριασμό	702
έχετε ήδη ψηφίσει	763
έχω ήδη λογαριασμό	787
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	789
έχω λογαριασμό	787
""", 'ή': """
ήταν χρήσιμο	763
""", 'ί': """
ίσως αργότερα	700
ίσως σας ενδιαφέρει	714
""", 'α': """
αγορά από amazon	769
αγορά από το amazon	769
αγορά βιβλίου	769
αγορά εισιτηρίων	769
αγοράστε εισιτήρια	769
αγοράστε εισιτήριο	769
αγοράστε το βιβλίο	769
ακολουθήστε μας	799
ακολουθήστε το θέμα	799
ακολουθήστε τον συντάκτη	799
ακολουθείτε ήδη αυτό το θέμα	799
ακολούθησε	799
ακούστε	707
ακούστε το άρθρο	707
ακυρώνετε όποτε θέλετε	787
ακύρωση οποιαδήποτε στιγμή	787
ανάκληση συγκατάθεσης	775
αναζήτηση	716
ανανέωση σελίδας	782
ανανέωση της σελίδας	782
αναπαραγωγή βίντεο	771
αναφορά	764
αναφορά λάθους	713
αντιγραφή	802
αντιγραφή link	707
αντιγραφή συνδέσμου	707
αντιγραφή συνδέσμου άρθρου	707
απάντηση	713
απενεργοποίησα τον ad blocker	782
απενεργοποιήστε το για να συνεχίσετε	782
αποδέχομαι	720
αποδέχομαι τους όρους χρήσης	789
αποδοχή	720
αποδοχή και συνέχεια	775
αποδοχή όλων	720
αποθήκευση	707
αποθήκευση επιλογών	775
αποθήκευση προτιμήσεων	775
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	707
αποκλειστικά για συνδρομητές	787
απομαγνητοφώνηση	772
απομνημόνευση	787
αποστολή	790
αποστολή με email	707
αποστολή σχολίου	763
αποσύνδεση	702
αποτελέσματα	91
απόκρυψη	717
απόκρυψη απαντήσεων	763
απόρριψη	720
απόρριψη όλων	720
αργότερα	700
αρχική	716
αρχική σελίδα	793
αυτό το άρθρο είναι κλειδωμένο	787
αυτό το βίντεο δεν είναι διαθέσιμο	771
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	771
αυτό το πεδίο είναι υποχρεωτικό	789
αυτόματη αναπαραγωγή	772
αυτόματη μετάφραση	798
αφήγηση με συνθετική φωνή	771
αφήστε ένα σχόλιο	763
αφήστε σχόλιο	713
αφήστε το σχόλιό σας	763
""", 'β': """
βίντεο	714
βαθμολογήστε το άρθρο	713
βρήκατε κάποιο λάθος	795
βρήκατε λάθος	795
""", 'γ': """
γίνε συνδρομητής	702
γίνε υποστηρικτής	784
γίνετε μέλος	701
γίνετε συνδρομητής	702
γίνετε υποστηρικτές	784
γράψτε σχόλιο	713
""", 'δ': """
δείτε και	714
δείτε περισσότερα	716
δείτε τα αποτελέσματα	91	717
δείτε τα σχόλια	713
δείτε τη συλλογή	793
δείτε τη συνταγή	61
δείτε την προσφορά	769
δείτε τις απαντήσεις	763
δείτε τις φωτογραφίες	793
δείτε το αφιέρωμα	793
δείτε το προφίλ	795
δείτε το στο amazon	769
δείτε το φωτορεπορτάζ	793
δείτε φωτογραφίες	793
δείτε όλα	716
δείτε όλα τα άρθρα	793
δείτε όλα τα βίντεο	793
δείτε όλα τα παιχνίδια	766
δείτε όλες τις ειδήσεις	793
δείτε όλες τις προσφορές	769
δείτε όλες τις φωτογραφίες	793
δεν έχετε λογαριασμό	787
δεν είναι δυνατή η αναπαραγωγή του βίντεο	771
δεν είναι δυνατή η εμφάνιση του περιεχομένου	775
δεν είστε ακόμη συνδρομητής	787
δεν είστε συνδρομητής	787
δεν μου αρέσει	764
δεν ξέρω	764
δεν ξέρω / δεν απαντώ	764
δημιουργία λογαριασμού	702
δημοσίευση σχολίου	763
δημοσκόπηση	91
δημοφιλέστερα	714
δημοφιλέστερο	788
δημοφιλή	714
δημοφιλή άρθρα	714
διάρκεια	772
διαβάζεται από συνθετική φωνή	771
διαβάστε ακόμα	714
διαβάστε ακόμη	714
διαβάστε επίσης	714
διαβάστε επίσης στο	714
διαβάστε και	714
διαβάστε ολόκληρο το άρθρο	793
διαβάστε περισσότερα	714	716
διαβάστε στην εφαρμογή	778
διαβάστε το στην εφαρμογή	778
διαβάστε όλο το άρθρο	793
διαθέσιμη στο app store	778
διαθέσιμο στο app store	778
διαφήμιση	710
διαφημίσεις	710
διαφημιση	710
διαφημιστικό περιεχόμενο	87	710
διαχείριση cookies	775
διαχείριση επιλογών	775
διαχείριση συγκατάθεσης	775
δωρήστε	701
δωρίστε το άρθρο	801
δωρεά	701
δωρεάν αποστολή	803
δωρεάν, χωρίς spam	789
""", 'ε': """
είσοδος	702
είστε ήδη συνδρομητής	787
εγγραφή	702
ειδήσεις σήμερα	714
ειδήσεις τώρα	714
εισάγετε έγκυρο email	789
εκτυπώστε το άρθρο	707
εκτύπωση	707
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	789
ελέγξτε το email σας	789
ελεύθερο ποσό	784
εμφάνιση ανάρτησης	775
εμφάνιση απαντήσεων	763
εμφάνιση λιγότερων	793
εμφάνιση περιεχομένου	775
εμφάνιση περισσότερων	793
εμφάνιση πρωτοτύπου	717
εμφάνιση υποτίτλων	771
εμφάνιση όλων	717
ενεργοποίηση	780
ενεργοποίηση ειδοποιήσεων	779
ενεργοποιήστε τις ειδοποιήσεις	779
επαναφόρτωση σελίδας	782
επικοινωνήστε μαζί μας	795
επικοινωνήστε με τη σύνταξη	795
επικοινωνήστε με τον συντάκτη	795
επικοινωνία	713
επικοινωνία με τη σύνταξη	795
επιλέξτε	788
επιλέξτε πακέτο	787
επιλέξτε συνδρομή	787
επιλέξτε τη συνδρομή σας	787
επιλογές συντακτών	714
επιλογή	788
επισκεφθείτε το κατάστημα	769
επιστροφή στην αρχική	793
επιστροφή στην κορυφή	716
επιτρέπεται	780
επόμενη είδηση	793
επόμενο	716
επόμενο άρθρο	714
επώνυμο	790
ερώτηση της ημέρας	91
ετήσια	785
ετήσια χρέωση	787
ετικέτες	714
ευχαριστούμε για την ψήφο σας	91	763
ευχαριστούμε, το μήνυμά σας στάλθηκε	789
εφάπαξ	785
εφάπαξ δωρεά	784
""", 'η': """
η ψήφος σας καταχωρήθηκε	763
η ψήφος σας καταχωρίστηκε	763
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	779
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	779
θέματα	714
θα θέλατε να λαμβάνετε ειδοποιήσεις	779
""", 'κ': """
κάθε ευρώ μετράει	784
κάθε μήνα	785
κάθε συνεισφορά έχει αξία	784
κάθε συνεισφορά μετράει	784
κάνε το κουίζ	766
κάντε δωρεά	701
κάντε μια δωρεά	701
κάντε το κουίζ	766
κάντε το τεστ	766
κάτι πήγε στραβά	790
καλύτερη προσφορά	787
κανόνες σχολιασμού	713
κατάλαβα	717
κατάργηση σίγασης	771
κατάστημα	803
κατεβάστε από το app store	778
κατεβάστε από το google play	778
κατεβάστε την εφαρμογή	778
κατεβάστε το app	778
κατεβάστε το επεισόδιο	771
κατεβάστε το ηχητικό	771
κατηγορίες	714
κεράστε μας έναν καφέ	784
κλείσιμο	700
κλείστε θέση	769
κοινοποίησε	707
κοινοποίηση	707
κοινοποίηση στο facebook	707
κοινοποίηση στο twitter	707
κοινοποίηση στο whatsapp	801
κοινοποιήστε	707
κοινοποιήστε το άρθρο	707
κρυπτόλεξο	768
κώδικας δεοντολογίας	795
""", 'λ': """
λήψη ήχου	771
λεπτομέρειες	717
λιγότερα	793
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	801
μέγεθος κειμένου	65
με την υποστήριξη	710
με την υποστήριξη της	803
με την υποστήριξη του	803
μεγέθυνση	793
μεγέθυνση εικόνας	793
μεγαλύτερα γράμματα	801
μενού	716
μετάβαση στη σελίδα δωρεών	784
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	789
μη έγκυρο email	789
μη διαθέσιμο βίντεο	771
μη χάσετε	714
μην το χάσεις	714
μην χάσετε	714
μηνιαία	785
μηνιαία δωρεά	784
μηνιαία συνεισφορά	784
μηνιαία χρέωση	787
μηνιαίως	785
μικρότερα γράμματα	801
μοιράσου το	707
μοιραστείτε	707
μοιραστείτε το	707
μοιραστείτε το άρθρο	707
μου αρέσει	764
μπορεί να σας αρέσει	714
μόνο για συνδρομητές	702
""", 'ν': """
να επιτρέπεται πάντα	775
να επιτραπεί	780
να με θυμάσαι	787
ναι, θέλω	780
νεότερα	764
νεότερα πρώτα	764
""", 'ξ': """
ξέχασα τον κωδικό μου	787
ξεχάσατε τον κωδικό	702
ξεχάσατε τον κωδικό σας	787
""", 'ο': """
ο λογαριασμός μου	702
ο σύνδεσμος αντιγράφηκε	707
οι συνεργάτες μας	775
ονοματεπώνυμο	790
""", 'π': """
πάντα να επιτρέπεται	775
πάρτε μέρος στη δημοσκόπηση	763
πήγαινε στη συνταγή	61
πίσω στην κορυφή	793
παίξε τώρα	766
παίξε υπεύθυνα	769
παίξτε δωρεάν	766
παίξτε τώρα	766
παίξτε υπεύθυνα	769
παιχνίδια	768
παλαιότερα	764
παρουσιάστηκε σφάλμα	789
παύση βίντεο	771
παύση παρακολούθησης	799
πείτε μας τη γνώμη σας	763
πείτε τη γνώμη σας	763
περίληψη ai	798
περίληψη με ai	798
περισσότερα	714	716
περισσότερα άρθρα	714
περισσότερα άρθρα του συντάκτη	793
περισσότερα σχόλια	763
περισσότερες ειδήσεις	714
περισσότερες επιλογές	801
πες τη γνώμη σου	763
πλήρης οθόνη	772
πολιτική cookies	720
πολιτική απορρήτου	720
πολιτική διορθώσεων	795
προβολή περιεχομένου	775
προηγούμενη είδηση	793
προηγούμενο	716
προηγούμενο άρθρο	714
προνόμια συνδρομητών	769
προσθήκη σχολίου	713
προσθήκη ως προτιμώμενη πηγή	799
προστασία προσωπικών δεδομένων	720
προσφορά για αναγνώστες	769
προσφορά για συνδρομητές	769
προτείνουμε	714
προτείνουμε επίσης	714
προτεινόμενα	714
προτιμήσεις cookies	775
προωθητικό περιεχόμενο	710
πρόσφατα άρθρα	714
πώς να απενεργοποιήσετε τον ad blocker	782
πώς να το απενεργοποιήσετε	783
""", 'ρ': """
ροή	714
ροή ειδήσεων	714
ρυθμίσεις cookie	775
ρυθμίσεις cookies	720
ρυθμίσεις απορρήτου	775
""", 'σ': """
σίγαση	772
σας βοήθησε αυτό το άρθρο	763
σας φάνηκε χρήσιμο	763
σε συνεργασία με	803
σκανάρετε το qr code	778
σταυρόλεξα	768
σταυρόλεξο	768
στείλε το σε φίλο	707
στείλτε μας τις φωτογραφίες σας	795
στηρίξτε μας	701
στηρίξτε μας στο patreon	784
συμφωνώ	720
συμφωνώ με την επεξεργασία των δεδομένων μου	789
συμφωνώ με τους όρους χρήσης	789
συνέχεια ανάγνωσης	716
συνέχεια με apple	787
συνέχεια με facebook	787
συνέχεια με google	787
συνέχεια στην ιστοσελίδα	778
συνέχεια στο site	778
συνέχεια στον browser	778
συνδεθείτε	702
συνδρομή	702
συνδρομητές	702
σχετικά	714
σχετικά άρθρα	714
σχετικά θέματα	714
σχετικά νέα	714
σχετικές ειδήσεις	714
σχετικό άρθρο	714
σχολιάστε	713
σχολιάστε το άρθρο	713
σχόλια	713
σχόλιο	713
σύνδεση	702
σύνδεση με apple	787
σύνδεση με facebook	787
σύνδεση με google	787
σύνοψη με ai	798
""", 'τ': """
τέλος διαφήμισης	769
τέλος της διαφήμισης	769
τέσταρε τις γνώσεις σου	766
τα πιο δημοφιλή	714
τα πιο δημοφιλή της ημέρας	714
τα πιο διαβασμένα	714
τα πιο πρόσφατα	714
ταξινόμηση	764
ταξινόμηση κατά	764
ταχύτητα αναπαραγωγής	771
τελευταία άρθρα	714
τελευταία νέα	714
τελευταίες ειδήσεις	714
τεστάρετε τις γνώσεις σας	766
το απενεργοποίησα	782
το βίντεο δεν είναι διαθέσιμο	771
το βίντεο φορτώνει	771
το μήνυμά σας εστάλη	789
το μήνυμά σας στάλθηκε	789
το πεδίο είναι υποχρεωτικό	789
το πιο δημοφιλές	788
τρέχων χρόνος	772
""", 'υ': """
υπενθύμιση αργότερα	700
υποβολή	91	790
υποβολή σχολίου	713
υπολειπόμενος χρόνος	771
υποστηρίξτε μας	701
υποχρεωτικά πεδία	789
υποχρεωτικό πεδίο	789
υπότιτλοι	772
""", 'φ': """
φόρτωση ανάρτησης	775
φόρτωση βίντεο	771
φόρτωση περιεχομένου	775
φόρτωση περισσότερων	716
φόρτωση περισσότερων σχολίων	763
φόρτωση προγράμματος αναπαραγωγής	771
""", 'χ': """
χαρίστε αυτό το άρθρο	707
χορηγοί	803
χορηγούμενο	710
χορηγούμενο άρθρο	710
χορηγούμενο περιεχόμενο	710
χορηγός	803
χρόνος που απομένει	771
χωρίς spam	789
""", 'ψ': """
ψήφισε	91	764
ψηφίστε	91	764
ψηφίστε στη δημοσκόπηση	763
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	793
όλα τα βίντεο	793
όλα τα νέα	793
όλα τα παιχνίδια	766
όλα τα σχόλια	713
όλες οι ειδήσεις	714
όνομα	790
όροι σχολιασμού	713
όροι χρήσης	720
όχι ευχαριστώ	700
όχι τώρα	700
όχι, ευχαριστώ	700
""", 'а': """
абонамент	208
абонирай се	209
абонирайте се	208
авторизация	2790
авторизоваться	2790
адрес электронной почты	2793
актуално	216
актуальне	3329
анкета	91
архив	2809
""", 'б': """
банковская карта	2789
банковский перевод	2789
безопасный платеж	2788
больше	2809
больше материалов по теме	2809
больше новостей	2809
будьте в курсе	2793
была ли статья полезной	2806
більше за темою	3329
більше матеріалів за темою	3329
більше на цю тему	3329
більше новин	3329
більше новин на тему	3329
більше по темі	3329
""", 'в': """
в избранное	2798
в тренде	2809
важливо	3329
вам будет интересно	2809
вам може бути цікаво	3329
вам може сподобатися	3329
вам может быть интересно	2809
вам может понравиться	2809
вам також може сподобатися	3329
вас може зацікавити	3329
вас может заинтересовать	2809
ваш e-mail	2793
ваш email	2793
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2793
введите email	2793
введите ваш email	2793
введите ваш адрес электронной почты	2793
версия для печати	2798
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3314
вже є акаунт	3314
вибір редакції	3329
видео	2809
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3314
включите уведомления	2867
включить уведомления	2867
вконтакте	2799
влез	209
влезте	209
во весь экран	2812
водещи новини	216
войти	2790
войти в аккаунт	2790
войти в чат	2806
воспроизвести	2812
время на чтение	2812
время чтения # мин	2812
все	2812
все комментарии	2806
всі новини	3331
вход	209	2790
вхід	3314
выберите сумму	2788
выбор редакции	2809
выйти	2790
відео	3329
відео вище	3353
відео нижче	3353
відкрити	3332
відкрити карту	3332
відповісти	3327
відхилити	3324
""", 'г': """
главная	2812
главное	2809
главное за день	2809
главные новости	2809
гласувай	91
гласувайте	91
головна	3331
головне	3329
головне за день	3329
головні новини	3329
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2812
далі	3331
дарете	208
дари	208
дари сега	208
детали	2813
детальніше	3331
деталі	3332
дзен	2799
дивіться відео	3353
дивіться відео вище	3353
дивіться відео нижче	3353
дивіться також	3329
дивіться також відео	3353
дивіться у відео	3353
для подписчиков	2790
до рецепту	61
до теми	3329
добавить комментарий	2806
додати коментар	3327
дозвольте сповіщення	3383
докладвай грешка	219
докладніше	3331
долучитися	3311
доступно по подписке	2790
другая сумма	2788
други новини	19
другие материалы	19	2809
другие материалы рубрики	2809
другие новости	19	2809
другие новости раздела	2809
другие статьи	2809
друк	3320
дякуємо за ваш голос	91
""", 'е': """
единоразово	2785
ежемесячно	2785
еще новости	2809
еще по теме	2809
ещё	2809
ещё новости	2809
ещё по теме	2809
""", 'з': """
за темою	3329
забравена парола	209
забули пароль	3314
забыли пароль	2790
завантажити ще	3331
загрузить еще	2812
загрузить ещё	2812
задонатити	3311
задонатить	2785
закрити	3310
закрыть	2784
залишити коментар	3327
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3327
зарегистрироваться	2790
зареєструватися	3314
затвори	223
зберегти	3320
зберегти рецепт	61
зберегти статтю	3320
збільшити	3331
згорнути	3332
зміст	3331
зробити внесок	3311
зрозуміло	3324
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2809
""", 'к': """
к началу	2812
к рецепту	61
категории	2809
категорії	3329
ключови думи	216
коментар	3327
коментари	219
коментарі	3327
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3327
комментарии	2806
комментарии отсутствуют	2806
комментарий	2806
комментировать	2806
контакти	3327
контакты	2806
конфиденциальность	2803
копирай линк	219
копирай линка	219
копировать ссылку	2798
копіювати посилання	3320
купи абонамент	209
купить подписку	2790
към рецептата	61
""", 'л': """
лента новостей	2809
личный кабинет	2790
""", 'м': """
материалы партнеров	2802
материалы по теме	2809
матеріали за темою	3329
матеріали по темі	3329
меню	2812	3331
метки	2809
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2784
может позже	2784
можливо, пізніше	3310
мой профиль	2790
моят профил	209
мы в социальных сетях	2800
мы в соцсетях	2800
мы вконтакте	2800
мій профіль	3314
мітки	3329
""", 'н': """
на главную	2812
на правах реклами	3323
на правах рекламы	2802
наверх	2812	3331
нагадати пізніше	3310
надіслати	91	3320
надіслати другу	3320
надіслати поштою	3320
надіслати статтю поштою	3320
назад	2812	3331
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3329
найпопулярніше за добу	3329
найпопулярніше за тиждень	3329
найти	2812
найчитаніше	3329
налаштування	3324
написати коментар	3327
написать комментарий	2806
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2784
направете дарение	208
настройки	2803
настройки cookie	2803
наступна	3331
наступна стаття	3329
не зараз	3310
не пропустите	2809
не пропустіть	3329
не сега	223
не сегодня	2784
не сейчас	2784
не сьогодні	3310
не, благодаря	223
нет комментариев	2806
нет, спасибо	2784
новини	3329
новини за темою	3329
новини компаній	3323
новини партнерів	3323	3329
новости	2809
новости smi#	2809
новости партнеров	2802
новости партнёров	2802
новости по теме	2809
новости сми#	2809
ні, дякую	3310
""", 'о': """
обговорити	3327
обратная связь	2806
обсудить	2806
обсуждение	2806
одноклассники	2799
одноразово	3311
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2806
останні новини	3329
останні статті	3329
ответить	91	2806
отиди на рецептата	61
отказаться	2803
отклонить	2803
отключете цялата статия	209
отключи статията	209
открыть	2813
открыть карту	2813
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2798
отправить по почте	2798
оформити підписку	3314
оформить донат	2785
оценете статията	219
оцените материал	2806
оцените рецепт	61
оцените статью	2806
оценить рецепт	61
оцініть матеріал	3327
оцініть рецепт	61
оцініть статтю	3327
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2802
партнерский проект	2802
партнерський матеріал	3323
партнерський проєкт	3323
партньорско съдържание	215
партнёрский материал	2802
партнёрский проект	2802
переглянути результати	91
передплата	3314
передплатити	3314
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2812
печать	2798
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2790
по теме	2809
по-късно	223
повідомити про помилку	3327
повідомити про помилку в тексті	3327
погоджуюсь	3324
погоджуюся	3324
подарете тази статия	219
подарить материал	2798
подарить статью	2790
подарувати статтю	3320
поддержать	2785
поддержать автора	2785
поддержать нас	2785
поддержать проект	2785
поддержать редакцию	2785
поддержите нас	2785
поделитесь	2798
поделиться	2798
поделиться в telegram	2798
поделиться в twitter	2798
поделиться в одноклассниках	2798
поделиться в соцсетях	2798
поделиться вконтакте	2798
поделиться новостью	2798
поделиться ссылкой	2798
поделиться статьей	2798
поделиться статьёй	2798
подкасти	3329
подкасты	2809
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2790
подписаться в max	2800
подписаться в telegram	2800
подписаться на канал	2800
подписаться на новости	2793
подписаться на рассылку	2793
подписаться на телеграм-канал	2800
подписка	2790
подписывайтесь	2800
подпишитесь на рассылку	2793
подробнее	2812
подробнее по теме	2809
поділитись	3320
поділитися	3320
поділитися в telegram	3320
поділитися в соцмережах	3320
поділитися новиною	3320
поділитися статтею	3320
поділіться	3320
пожертвовать	2785
пожертвувати	3311
позже	2784
поиск	2812
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3331
показати все	3332
показати коментарі	3327
показати оригінал	3332
показати результати	91
показати ще	3331
показать больше	2812
показать все	2813
показать еще	2812
показать ещё	2812
показать карту	2813
показать комментарии	2806
показать меньше	2813
показать оригинал	2813
показать перевод	2813
показать результаты	91
политика конфиденциальности	2803
политика обработки персональных данных	2803
пользовательское соглашение	2803
політика конфіденційності	3324
помочь	2785
помочь нам	2785
помочь проекту	2785
помочь редакции	2785
понятно	2803
попередня	3331
попередня стаття	3329
попробовать бесплатно	2790
популярне	3329
популярное	2809
популярные	2809
популярные новости	2809
популярные статьи	2809
популярні новини	3329
посилання скопійовано	3320
последнее	2809
последни	216
последни новини	216
последние новости	2809
послухати новину	3320
посмотреть результаты	91
похожие материалы	2809
похожие статьи	2809
поширити	3320
поширити у facebook	3320
пошук	3331
правила за коментиране	219
правила использования	2803
правила коментування	3327
правила комментирования	2806
предложить новость	2806
предыдущая	2812
предыдущая статья	2809
премиум	2790
преміум	3314
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3324
прийняти всі	3324
принтирай	219
принтирай рецептата	61
принять	2803
принять все	2803
принять всё	2803
прислать новость	2806
приєднатися	3311
приєднатися до спільноти	3311
проголосовать	91
проголосувати	91
продовження під рекламою	3323
продовження статті під рекламою	3323
продолжить без поддержки	2784
продължава след рекламата	215
промо	2802	3323
прослушать	2798
прослушать новость	2798
прочетете и	216
підписатись	3314
підписатися	3314
підписка	3314
підтримайте нас	3311
підтримати	3311
підтримати автора	3311
підтримати журналістів	3311
підтримати нас	3311
підтримати редакцію	3311
пізніше	3310
""", 'р': """
радимо прочитати	3329
радимо також	3329
развернуть	2812
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2785
разпечатай	219
разрешите уведомления	2867
разрешить уведомления	2867
раскрыть	2813
распечатать	2798
распечатать рецепт	61
распечатать статью	2798
рассказать друзьям	2798
рассылка	2793
рассылки	2793
регистрация	209	2790
редакция рекомендует	2809
результати	91	3332
результаты	91	2813
реклама	215	2802	3323
реклама - статията продължава по-долу	215
реклама на сайте	2802
реклама на сайті	3323
реклама. продовження нижче	3323
реклама. продолжение ниже	2802
рекламно каре	215
рекламно съдържание	215
рекомендуем	2809
рекомендуем почитать	2809
рекомендуем также	2809
рекомендуемое	2809
рекомендуємо	3329
рекомендуємо прочитати	3329
рекомендуємо також	3329
реєстрація	3314
розгорнути	3332
роздрукувати	3320
роздрукувати рецепт	61
роздрукувати статтю	3320
розмір тексту	65
розмір шрифту	65
рубрики	2809	3329
""", 'с': """
самое важное	2809
самое популярное	2809
самое читаемое	2809
самое читаемое за день	2809
самое читаемое за неделю	2809
свежее	2809
свежие новости	2809
свернуть	2812
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2806
сделать пожертвование	2785
сейчас читают	2809
скопировать ссылку	2798
скопировать ссылку на статью	2798
скопіювати посилання	3320
скопіювати посилання на статтю	3320
скрыть	2813
следующая	2812
следующая статья	2809
слухати	3320
слухати новину	3320
слушай новината	219
слушать	2798
слушать новость	2798
см. также	2809
смотреть все	2812
смотри также	2809
смотрите также	2809
советуем почитать	2809
согласен	2803
согласиться	2803
содержание	2812
создать аккаунт	2790
сообщить об опечатке	2806
сообщить об ошибке	2806
сохранить	2798
сохранить рецепт	61
сохранить статью	2798
социальные сети	2800
спасибо за ваш голос	91
спасибо за подписку	2793
спецпроект	2802
спецпроєкт	3323
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2788
способы оплаты	2788
ссылка скопирована	2798
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3311
стати частиною спільноти	3311
стать патроном	2785
стать соучастником	2785
стать спонсором	2785
створити акаунт	3314
стрічка новин	3329
сховати	3332
сходни новини	216
схожі матеріали	3329
схожі новини	3329
схожі статті	3329
създай профил	209
сюжет	2809
сюжеты	2809
""", 'т': """
тагове	216
також читайте	3329
твитнуть	2798
твиттер	2799
твітнути	3320
теги	2809	3329
текст продовжується під рекламою	3323
телеграм	2799
тема дня	2809
теми	3329
темы	2809
только для подписчиков	2790
""", 'у': """
увеличить	2812
увійти	3314
увімкнути сповіщення	3383
увімкніть сповіщення	3383
уже есть аккаунт	2790
уже зарегистрированы	2790
уже зареєструвалися	3314
умови використання	3324
усі новини	3331
""", 'ф': """
файлы cookie	2803
фейсбук	2799
фото	2809
фоторепортаж	2809
""", 'х': """
харесай	219
хорошо	2803
""", 'ч': """
час читання # хв	3331
чи була стаття корисною	3327
читайте еще	2809
читайте ещё	2809
читайте ниже	2802
читайте по теме	2809
читайте также	2809
читайте також	3329
читати далі	3331
читати повністю	3331
читати також	3329
читать в max	2800
читать в telegram	2800
читать далее	2812
читать дальше	2812
читать ещё	2812
читать комментарии	2806
читать полностью	2812
читать также	2809
что еще почитать	2809
что ещё почитать	2809
""", 'щ': """
ще за темою	3329
ще новини	3329
що ще почитати	3329
щомісяця	3311
""", 'э': """
электронная почта	2793
""", 'я': """
я вже підтримую	3310
я уже поддерживаю	2784
яндекс.дзен	2799
""", 'і': """
інші новини	19	3329
""", 'א': """
אהבתי	1593
אודות הכותב	1623
אולי גם יעניין אותך	1557
אולי יעניין אותך	1557
אולי יעניין אותך גם	1585
אולי יעניין אתכם	1557
אולי יעניין אתכם גם	1585
אולי מאוחר יותר	1540
אולי פספסתם	1585
אחר כך	1608
איך מכבים	1611
איך מכבים חוסם פרסומות	1610
אימייל	1618
אימייל לא תקין	1617
אין לי דעה	1593
אין לך חשבון	1615
אין לכם חשבון	1615
אינציקלופדיית ynet	1557
אירעה שגיאה	1617
אישור הכל	1604
אישור והמשך	1604
אני מאשר את תנאי השימוש	1617
אני מאשר קבלת דיוור	1617
אני מאשר/ת קבלת דברי פרסומת	1617
אני מאשר/ת קבלת דיוור	1617
אני מסכים לתנאי השימוש	1617
אני מסכים/ה לתנאי השימוש	1617
אפשר	1608
אפשר התראות	1607
אפשר לבטל בכל רגע	1615
אפשר תמיד	1604
אפשרויות נוספות	1629
אשר הכל	1604
אשר והמשך	1604
""", 'ב': """
בדקו את תיבת הדואר	1617
בדקו את תיבת המייל	1617
בחירה	1616
בחן את עצמך	1595
בחנו את עצמכם	1595
בחסות	1588
בחר	1616
בחר מסלול	1615
בחרו את המינוי שלכם	1615
בחרו מינוי	1615
בחרו מסלול	1615
בטל השתקה	1600
ביטול הסכמה	1604
ביטול השתקה	1600
בלי ספאם	1617
בלעדי למנויים	1615
במעקב	1627
בשיתוף	1552
בשיתוף עם	1631
""", 'ג': """
גודל גופן	65
גודל הטקסט	1629
גודל טקסט	65
""", 'ד': """
דווח על טעות	1556
דווחו לנו על טעות	1592
דחה הכל	1604
דחיית הכל	1604
דיווח	1593
דיווח על טעות	1592
דלג לתוכן	1559
דלגו למתכון	61
דף הבית	1559
""", 'ה': """
האזינו	1548
האזינו לכתבה	1600
האזן לכתבה	1600
האם הכתבה עזרה לך	1592
האם הכתבה עניינה אותך	1592
האם העמוד עזר לך	1592
האם זה היה מועיל	1592
הבא	1559
הבנתי	1560
הגב	1556
הגדל טקסט	1629
הגדל תמונה	1621
הגדלת טקסט	1629
הגדלת תמונה	1621
הגדרות עוגיות	1604
הגדרות פרטיות	1604
הדפיסו את המתכון	61
הדפיסו כתבה	1584
הדפס	1548
הדפס מתכון	61
הדפסה	1548
הדפסת המתכון	61
הדפסת כתבה	1584
ההודעה נשלחה	1617
ההצבעה שלך נקלטה	1592
ההצעה המשתלמת ביותר	1615
הודעתך נשלחה	1617
הווידאו אינו זמין	1600
הוסיפו תגובה	1556
הוסף כמקור מועדף	1627
הוסף תגובה	1556
הוספת תגובה	1556
הוקרא בקול סינתטי	1600
הורד שמע	1600
הורדת הפרק	1600
הורדת השמע	1600
הורידו את האפליקציה	1606
הזכירו לי מאוחר יותר	1540
החדשות ביותר	1593
החדשים ביותר	1593
החנות	1631
החשבון שלי	1542
הטבה לקוראים	1598
הטבות למנויים	1598
הטופס נשלח בהצלחה	1617
הירשם	1542
הירשמו להתראות	1607
הישנות ביותר	1593
הכי נצפים	1557
הכי נקרא	1557
הכי נקראות	1557
הכי נקראות היום	1585
הכי פופולרי	1616
הכתבה הבאה	1557
הכתבה המלאה למנויים	1584
הכתבה הקודמת	1557
הכתבה נעולה	1615
המייל האדום	1623
המלצות	1557
המשך בדפדפן	1606
המשך לאתר	1606
המשך לקרוא	1559
המשך עם google	1615
המשך עם אפל	1615
המשך עם גוגל	1615
המשך עם פייסבוק	1615
המשך קריאה	1559
הנגן נטען	1600
הנצפים ביותר	1585
הנקראות ביותר	1557
הנקראים ביותר	1585
הסרטון אינו זמין	1600
הסרטון לא זמין	1600
הסרטון נטען	1600
הסתר	1560
הסתר תגובות	1592
הסתר תשובות	1592
העדפות עוגיות	1604
הענק כתבה במתנה	1629
הענקת כתבה במתנה	1629
העתיקו את הקישור	1584
העתיקו קישור	1584
העתק	1630
העתק קישור	1548
העתקת הקישור	1584
העתקת קישור	1548
הפופולרי ביותר	1616
הפופולריות ביותר	1593
הפסק לעקוב	1627
הפסקת מעקב	1627
הפעל התראות	1607
הפעל סרטון	1600
הפעלה אוטומטית	1601
הפעלת התראות	1607
הצביעו	91	1593
הצביעו בסקר	1592
הצבע	91	1593
הצבעה	91
הצבעתך נקלטה	1592
הצג הכל	1560
הצג כתוביות	1600
הצג מפה	1560
הצג מקור	1560
הצג עוד	1559
הצג פוסט	1604
הצג פחות	1560
הצג תגובות	1592
הצג תוכן	1604
הצג תוצאות	91	1593
הצג תמיד	1604
הצג תשובות	1592
הצגת התוכן	1604
הצטרפו	1541
הצטרפו אלינו	1541
הצטרפו לתומכים	1612
הצעה לקוראים	1598
הקודם	1559
הקטן טקסט	1629
הקטנת טקסט	1629
הקישור הועתק	1584
הקראה אוטומטית	1600
הרשמה	1542
השאר אותי מחובר	1615
השב	1556
השתק	1601
השתקה	1601
השתתפו בסקר	1592
התחבר	1542
התחבר עם google	1615
התחברות	1542
התחברות באמצעות גוגל	1615
התחברות עם גוגל	1615
התחברות עם פייסבוק	1615
""", 'ו': """
ווטסאפ	1548
וידאו	1557
""", 'ז': """
זהו שדה חובה	1617
זכור אותי	1615
זמן נוכחי	1601
זמן נותר	1600
""", 'ח': """
חד פעמי	1613
חד-פעמי	1613
חדשות אחרונות	1557
חודש ראשון ב-#	1583
חודש ראשון ב-# ש"ח	1583
חודש ראשון בשקל	1583
חודש ראשון חינם	1583
חודשי	1613
חזרה למעלה	1559
חזרה לעמוד הבית	1621
חיוב חודשי	1615
חיוב שנתי	1615
חינם, בלי ספאם	1617
חיפוש	1559
""", 'ט': """
טוויטר	1548
טוען וידאו	1600
טוען נגן	1600
טלגרם	1548
טלפון	1618
טעינת הפוסט	1604
טען מחדש	1610
טען מחדש את הדף	1610
טען עוד	1559
טען פוסט	1604
טען תגובות נוספות	1592
טען תוכן	1604
""", 'י': """
יציאה	1542
יציאה ממסך מלא	1600
יש לי חשבון	1615
""", 'כ': """
כבר הצבעת	1592
כבר הצבעתם	1592
כבר יש לך חשבון	1615
כבר מנוי	1615
כבר מנויים	1615
כבר מנויים? התחברו	1542
כבר נרשמת	1542
כותרות אחרונות	1557
כיביתי	1611
כיביתי את חוסם הפרסומות	1610
כל חודש	1613
כל שקל חשוב	1612
כל תרומה חשובה	1612
כל תרומה עוזרת	1612
כללי התגובות	1592
כן, אני רוצה	1607
כניסה	1542
כניסה למנויים	1542
כתבה זו היא תוכן ממומן	1584
כתבה ממומנת	1588
כתבה נעולה	1615
כתבו לנו	1623
כתבו תגובה	1556
כתבות אחרונות	1557
כתבות מומלצות	1557
כתבות נוספות	1557
כתבות נוספות בנושא	1585
כתבות נוספות שיעניינו אתכם	1585
כתבות נוספות של הכתב	1621
כתבות קשורות	1557
כתבות שאולי פספסתם	1585
כתבות שיעניינו אתכם	1585
כתוב תגובה	1592
כתוביות	1601
כתובת אימייל לא תקינה	1617
כתובת מייל לא תקינה	1617
כתיבת תגובה	1592
""", 'ל': """
לא אהבתי	1593
לא יודע	1593
לא כעת	1540
לא ניתן להפעיל את הסרטון	1600
לא ניתן להציג את התוכן	1604
לא ניתן להציג תוכן זה	1604
לא ניתן לנגן את הסרטון	1600
לא עכשיו	1540
לא תודה	1540
לא, תודה	1540
לגלריה	1621
לגלריה המלאה	1621
לגלריית התמונות	1621
לדף הבית	1621
לדף התרומות	1612
להאזנה לכתבה	1600
להורדה ב-app store	1606
להורדה ב-google play	1606
להורדה מ-app store	1606
להורדה מ-google play	1606
להורדת האפליקציה	1584
להזמנת כרטיסים	1598
להמשך קריאה	1542
להרשמה	1542
לחידון	1595
לחידון המלא	1595
לחנות	1598
לידיעה המלאה	1621
לכל החדשות	1621
לכל החידונים	1595
לכל הכתבות	1559
לכל הכתבות בנושא	1585
לכל הכתבות של הכתב	1621
לכל המשחקים	1595
לכל הסרטונים	1621
לכל העדכונים, הכתבות והסרטונים	1585
לכל התגובות	1556
לכל התמונות	1621
לכתבה הבאה	1621
לכתבה הבאה בסדרה	1585
לכתבה המלאה	1621
לכתבה הקודמת	1621
לכתבה הקודמת בסדרה	1585
למנויים בלבד	1545
למתכון	61
לעמוד הבית	1621
לעמוד התרומות	1612
לפרויקט המלא	1621
לפרופיל הכתב	1623
לפרטים	1560
לצפייה בתוצאות	91
לקריאה באפליקציה	1606
לראש הדף	1621
לראש העמוד	1621
לרכישה	1598
לרכישה באמזון	1598
לרכישה לחצו כאן	1598
לרכישת הספר	1598
לרכישת כרטיסים	1598
לרכישת כרטיסים לחצו כאן	1598
לרכישת מינוי	1542
לרכישת מינוי לחצו כאן	1584
לתיק המלא	1621
לתמונות	1621
לתרום	1541
לתרומה	1541
לתרומה לחצו כאן	1612
""", 'מ': """
מאוחר יותר	1608
מבזקים	1557
מדיניות הפרטיות	1555
מדיניות הפרטיות ותנאי השימוש	1555
מהירות הפעלה	1600
מהירות ניגון	1600
מודעה	1552
מומלץ עבורך	1585
מומלץ עבורכם	1585
מומלצים	1557
מוקרא בקול סינתטי	1600
מיון לפי	1593
מייל	1618
מיין לפי	1593
ממומן	1552
מסך מלא	1601
מעבר למתכון	61
מעוניינים לקבל התראות	1607
מצאת טעות	1592
מצאתם טעות	1556
מצאתם טעות בכתבה	1592
משהו השתבש	1618
משחקים	1597
משך	1601
משלוח חינם	1631
מתנה לחבר	1629
""", 'נ': """
נא להזין כתובת מייל תקינה	1617
נגן וידאו	1600
נושאים	1557
נושאים קשורים	1557
ניגון אוטומטי	1601
ניהול הסכמה	1604
ניהול עוגיות	1604
ניתן לבטל בכל עת	1615
נרשמת בהצלחה	1617
""", 'ס': """
סגור	1540
סגירה	1540
סודוקו	1597
סוף הפרסומת	1598
סוף פרסומת	1598
סיכום ai	1570
סיכום אוטומטי	1626
סיכום הכתבה	1570
סכום אחר	1612
ספרו לנו מה דעתכם	1592
סקר	91
סקר היום	91
סרטון זה אינו זמין	1600
סרטון זה אינו זמין עוד	1600
סרקו את הקוד	1606
סרקו את קוד ה-qr	1606
""", 'ע': """
עדיין לא מנוי	1615
עדיין לא מנויים	1615
עוד	1559
עוד באותו נושא	1585
עוד בנושא	1557
עוד בערוץ	1557
עוד חדשות	1557
עוד כתבות	19	1557
עוד כתבות בנושא	19
עוד כתבות מעניינות	1584
עוד לא מנויים	1615
עוד סיפורים	1585
על הכותב	1623
עקבו אחר הכתב	1627
עקבו אחר הנושא	1627
עקבו אחרי הכתב	1627
עקבו אחרי הנושא	1627
עקוב אחרי הכתב	1627
""", 'פ': """
פייסבוק	1548
פנייה לכתב	1623
פנייה למערכת	1623
פרטים	1560
פרסום	1552
פרסומת	1552
פרסם	1593
פתח	1560
פתח באפליקציה	1606
פתיחה באפליקציה	1606
""", 'צ': """
צור חשבון	1542
צור קשר	1556
צרו קשר	1623
צרו קשר עם המערכת	1623
""", 'ק': """
קבל הכל	1604
קבלת התראות	1607
קוד אתי	1623
קרא גם	1557
קרא עוד	1559
קראו באפליקציה	1606
קראו גם	1557
קראו עוד	1559
""", 'ר': """
רוצה לקבל התראות	1607
רוצים לקבל התראות	1607
רענון העמוד	1610
רענן את הדף	1610
רעננו את הדף	1610
""", 'ש': """
שדה זה הוא חובה	1617
שדה חובה	1617
שדות חובה	1617
שחק עכשיו	1595
שחקו עכשיו	1595
שיתוף	1548
שיתוף בוואטסאפ	1629
שיתוף בווטסאפ	1548
שיתוף בטוויטר	1548
שיתוף במייל	1584
שיתוף בפייסבוק	1548
שכחת את הסיסמה	1615
שכחת סיסמה	1615
שכחתי סיסמה	1542
שלח	91	1618
שלח לחבר	1548
שלח תגובה	1592
שלחו את הכתבה במתנה	1584
שלחו במתנה	1584
שלחו לחבר	1629
שלחו לנו סרטונים	1623
שלחו לנו תמונות	1623
שלחו משוב	1592
שליחה	1618
שליחה במייל	1548
שליחת משוב	1592
שליחת תגובה	1592
שם	1618
שם מלא	1618
שם משפחה	1618
שם פרטי	1618
שמור	1630
שמור העדפות	1604
שמירה	1548
שמירת הגדרות	1604
שמירת המתכון	61
שמירת כתבה	1584
שמרו כתבה	1584
שמרו לקריאה מאוחרת	1584
שנתי	1613
שתף	1548
שתפו	1548
שתפו את הכתבה	1548
שתפו בוואטסאפ	1584
שתפו בווטסאפ	1584
שתפו בטוויטר	1629
שתפו בטלגרם	1584
שתפו בפייסבוק	1548
""", 'ת': """
תגובה	1556
תגובות	1556
תגובות נוספות	1592
תגיות	1557
תודה על ההצבעה	1592
תודה על הצבעתך	91
תודה שהצבעת	1592
תודה שהצבעתם	1592
תודה, ההודעה נשלחה	1617
תוכן למנויים	1542
תוכן ממומן	87	1552
תוכן מסחרי	1588
תוכן מקודם	1552
תוכן פרסומי	1588
תוכן שיווקי	87	1552
תוכן שיווקי בשיתוף	1588
תוצאות	91
תורגם אוטומטית	1584
תיקון טעות	1584
תמכו בנו	1541
תמכו בנו בפטריאון	1612
תמלול	1601
תנאי השימוש	1555
תנאי השימוש | מדיניות הפרטיות	1555
תנאי השימוש ומדיניות הפרטיות	1555
תנאי פרסום תגובות	1592
תפריט	1559
תקציר ai	1570
תקציר בינה מלאכותית	1570
תקציר הכתבה	1570
תרגום אוטומטי	1626
תרומה	1541
תרומה חד פעמית	1612
תרומה חד-פעמית	1612
תרומה חודשית	1612
תרמו	1541
תרמו עכשיו	1541
תשבץ	1597
תשבצים	1597
תשחץ	1597
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1305
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1281
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1254
اخبار مرتبطة	152
اخبار پيشنهادي	1281
اختبر معرفتك	165
اختبر معلوماتك	165
اختر	186
اختر اشتراكك	185
اختر الباقة	185
اختر باقتك	185
اختر خطتك	185
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1254
اخرين خبرها	1281
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1256
ادامه با google	1311
ادامه با گوگل	1311
ادامه خبر	1317
ادامه در مرورگر	1303
ادامه مطلب	1256
ادخل بريدا الكترونيا صحيحا	187
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1247
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1290
ارسال به تلگرام	1273
ارسال به دوستان	1247
ارسال تعليق	162
ارسال خبر	1319
ارسال ديدگاه	1290
ارسال راي	91
ارسال رايگان	1327
ارسال سوژه	1319
ارسال نظر	1253
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1281
از راي شما متشكريم	1290
از شركت شما در نظرسنجي متشكريم	1290
از ما حمايت كنيد	1243
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع الي الخبر	169
استمع الي المقال	169
استمع الي هذا المقال	169
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اشتباهي ديدهايد	1290
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1244
اشتراك خود را انتخاب كنيد	1311
اشتراك در تلگرام	1325
اشتراك در واتساپ	1325
اشتراك گذاري	1247
اشتراك گذاري در تلگرام	1273
اشتراكگذاري	1247
اشتراكگذاري در تلگرام	1325
اشتراكگذاري در واتساپ	1325
اشترك	100
اشترك في الاشعارات	177
اضغط هنا لمشاهدة الفيديو	138
اضف تعليق	118
اضف تعليقا	118
اضف تعليقك	162
اضف ردا	162
اضف كمصدر مفضل	197
اطبع	109
اطبع المقال	151
اطبع الوصفة	61
اطبع هذا المقال	151
اظهار اقل	191
اظهار المحتوي	173
اظهار المزيد	191
اعادة تحميل الصفحة	180
اعجبني	163
اعد تحميل الصفحة	180
اعدادات الخصوصية	173
اعدادات الكوكيز	173
اعدادات ملفات تعريف الارتباط	116
اعلان	113
اعلان مدفوع	87	156
اعلان ممول	113
اعلانات	113
اعلانات مدفوعة	156
اغلاق	98
افتح الخريطة	122
افتح في التطبيق	176
افزودن به منابع ترجيحي	1323
افضل عرض	185
افضل قيمة	185
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اكتب تعليقا	118
اكنون بازي كنيد	1293
الابلاغ عن خطا	142
الاحدث	163
الاخبار	119
الاستمرار في المتصفح	176
الاسم	188
الاسم الكامل	188
الاشتراك	100
الاعلانات	113
الاقدم	163
الاقسام	119
الاكثر اعجابا	163
الاكثر تداولا	119
الاكثر تفاعلا	163
الاكثر شعبية	186
الاكثر قراءة	119
الاكثر قراءة الان	152
الاكثر قراءة اليوم	152
الاكثر مشاهدة	119
الان نه	1242
البحث	121
البريد الالكتروني	188
البريد الالكتروني غير صالح	187
البريد الالكتروني غير صحيح	187
البقاء متصلا	185
التالي	121
الترجمة	170
التشغيل التلقائي	170
التعليقات	118
التفاصيل	122
الجودة	170
الحقول المطلوبة	187
الخبر التالي	191
الخبر السابق	191
الخروج من ملء الشاشة	169
الدخول	100
الذهاب الي صفحة التبرع	182
الرئيسية	121
السابق	121
السماح	178
السماح بالاشعارات	177
السماح دائما	173
السياسة التحريرية	193
الصفحة التالية	121
الصفحة الرئيسية	121
العاب	167
العب الان	165
العب مجانا	165
العودة الي الاعلي	191
العودة الي الصفحة الرئيسية	191
العودة للصفحة الرئيسية	191
الغاء المتابعة	197
الغاء كتم الصوت	169
الفيديو غير متاح	169
القائمة	121
الكلمات المتقاطعة	167
الكلمات المفتاحية	191
المتابعة باستخدام apple	185
المتابعة باستخدام facebook	185
المتابعة باستخدام google	185
المتابعة باستخدام جوجل	185
المتابعة باستخدام غوغل	185
المتابعة عبر غوغل	185
المتابعة في المتصفح	176
المتجر	201
المدة	170
المزيد	119	121
المزيد حول هذه القصة	152
المزيد للكاتب	191
المزيد من الاخبار	119
المزيد من الخيارات	199
المزيد من الفيديوهات	191
المزيد من المقالات	152
المزيد من مقالات الكاتب	191
المقال التالي	119
المقال السابق	119
النتائج	91
النص المكتوب	170
الوسوم	119
الوقت الحالي	170
الوقت المتبقي	169
الي الاعلي	121
الي صفحة التبرع	182
امسح رمز qr	176
امكان نمايش اين محتوا وجود ندارد	1301
امكان پخش ويدئو وجود ندارد	1297
انت تتابع هذا الموضوع	197
انتخاب	1312
انتخاب اشتراك	1311
انتخاب طرح	1311
انتشار	1291
انتقل الي الوصفة	61
انتهاي پيام	1273
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1325
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
اوافق علي الشروط والاحكام	187
اوافق علي سياسة الخصوصية	187
اوافق علي معالجة بياناتي	187
اولين نفري باشيد كه نظر ميدهد	1273
ايا اين مطلب براي شما مفيد بود	1290
ايا اين مطلب مفيد بود	1290
ايا اين مقاله مفيد بود	1290
ايا مايليد اعلان دريافت كنيد	1304
ايا ميخواهيد اعلان دريافت كنيد	1304
ايجاد حساب	1244
ايقاف مؤقت	169
ايميل	1314
ايميل خود را بررسي كنيد	1313
ايميل معتبر وارد كنيد	1313
ايميل نامعتبر	1313
ايميل نامعتبر است	1313
اين فيلد الزامي است	1313
اين فيلد ضروري است	1313
اين مطالب را هم بخوانيد	1281
اين مطلب را هم بخوانيد	1281
اين مطلب مفيد بود	1290
اين مقاله قفل است	1311
اين ويدئو در دسترس نيست	1297
اين ويدئو ديگر در دسترس نيست	1297
اين ويديو در دسترس نيست	1297
اپليكيشن را دانلود كنيد	1303
اپليكيشن را نصب كنيد	1303
اگهي	1249
اگهيها	1285
""", 'ب': """
با تشكر، پيام شما ارسال شد	1313
با حمايت	1327
با ما تماس بگيريد	1319
با همكاري	1327
با پردازش دادههايم موافقم	1313
بارگذاري دوباره صفحه	1307
بارگذاري مجدد صفحه	1307
بارگذاري محتوا	1301
بارگذاري پست	1301
باز كردن	1257
باز كردن در اپليكيشن	1303
باز كردن در برنامه	1303
بازخورد بدهيد	1290
بازرگاني	1285
بازي رايگان	1293
بازي كنيد	1293
بازيها	1295
بازگشت به بالا	1256
بازگشت به صفحه اصلي	1317
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1290
برعاية	113
بريد الكتروني غير صالح	187
برچسب ها	1254
برچسبها	1254
بزرگتر كردن متن	1325
بزرگنمايي تصوير	1317
بستن	1242
بعدا	1305
بعدا ياداوري كن	1242
بعدي	1256
بلغ عن خطا	142
بله، ميخواهم	1304
به اشتراك بگذاريد	1247
به اين مطلب گوش دهيد	1297
به اين مقاله گوش دهيد	1297
بهترين پيشنهاد	1311
بيشتر	1254	1256
بيشتر ببينيد	1281
بيشتر بخوانيد	1254
بيصدا	1298
""", 'ت': """
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1254
تازهسازي صفحه	1307
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبليغ	1249
تبليغات	1249
تبليغات در گوگل	1285
تبليغات متني	1285
تحديث الصفحة	180
تحقق من بريدك	187
تحقق من بريدك الالكتروني	187
تحميل التطبيق	108
تحميل الحلقة	169
تحميل الصوت	169
تحميل المحتوي	173
تحميل المزيد	121
تحميل المزيد من التعليقات	162
تحميل المنشور	173
تحميل من app store	176
تحميل من google play	176
تخفيف ويژه خوانندگان	1296
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	196
ترجمه ماشيني	1322
تسجيل	100
تسجيل الخروج	100
تسجيل الدخول	100
تسجيل الدخول باستخدام google	185
تسجيل الدخول عبر جوجل	185
تسجيل الدخول عبر غوغل	185
تسجيل الدخول عبر فيسبوك	185
تسجيل دخول	100
تسوق الان	168
تشغيل الاشعارات	177
تشغيل الفيديو	169
تشغيل تلقائي	170
تصغير الخط	199
تصويت	91	163
تعذر تشغيل الفيديو	169
تعذر عرض المحتوي	173
تعليق	118
تعليقات	118
تغطية خاصة	152
تفضيلات ملفات تعريف الارتباط	173
تفعيل	178
تفعيل الاشعارات	108
تقديم # ثوان	169
تكبير الخط	199
تكبير الصورة	191
تلخيص بالذكاء الاصطناعي	196
تلغرام	109
تلقي الاشعارات	177
تلگرام	1247
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1319
تماس با ما	1253
تماس با نويسنده	1319
تماشاي ويديو	1273
تمام صفحه	1298
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1301
تنظيمات كوكي	1252
تنظيمات كوكيها	1252
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1297
تويتر	109
توييتر	1247
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1290
ثبت راي	91
ثبت نام	1244
ثبت نظر	91	1253
ثبتنام	1244
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1301
جدول	1295
جدول كلمات متقاطع	1295
جديدترين	1291
جديدترين اخبار	1254
جديدترينها	1291
جزئيات	1257
جستجو	1256
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1242
حامي ما شويد	1309
حامي مالي	1327
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1252
حساب كاربري	1244
حساب كاربري دارم	1311
حساب كاربري داريد	1311
حساب كاربري نداريد	1311
حسابي	100
حصري للمشتركين	100
حفظ	109
حفظ الاعدادات	173
حفظ التفضيلات	173
حفظ المقال	151
حفظ الوصفة	61
حفظ للقراءة لاحقا	151
حقل الزامي	187
حقل مطلوب	187
حمايت كنيد	1243
حمايت مالي	1243
حمايت مالي از ما	1309
حمايت ماهانه	1309
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1256
خبر بعدي	1273
خبر قبلي	1273
خبرهاي بيشتر	1281
خبرهاي داغ	1281
خبرهاي مرتبط	1254
خبرهاي پيشنهادي	1281
خروج	1244
خروج از تمام صفحه	1297
خريد از امازون	1296
خريد انلاين	1296
خريد اين كتاب	1296
خريد اينترنتي	1296
خريد بليت	1296
خريد بليط	1296
خريد كتاب	1296
خطايي ديدهايد	1290
خطايي رخ داد	1314
خلاصه با هوش مصنوعي	1322
خلاصه هوش مصنوعي	1322
خواندن در اپليكيشن	1303
خواندهشده با صداي مصنوعي	1297
خودتان را بيازماييد	1293
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1293
دانلود از اپ استور	1303
دانلود از بازار	1303
دانلود از گوگل پلي	1303
دانلود اپليكيشن	1303
دانلود صدا	1297
دانلود فايل صوتي	1297
دانلود ويدئو	1297
دانلود پادكست	1297
در حال بارگذاري	1297
در حال بارگذاري ويدئو	1297
در حال بارگذاري ويديو	1297
در نظرسنجي شركت كنيد	1290
در همين رابطه	1281
در همين زمينه	1281
در پاتريون حمايت كنيد	1309
درباره نويسنده	1319
دريافت از اپ استور	1303
دريافت از بازار	1303
دريافت از كافه بازار	1303
دريافت از مايكت	1303
دريافت از گوگل پلي	1303
دريافت اعلانها	1304
دستهبندي	1254
دعوت به همكاري	1273
دنبال كردن	1323
دنبال كردن اين موضوع	1323
دنبال كردن موضوع	1323
دنبال كردن نويسنده	1323
ديدگاه	1253
ديدگاه خود را بنويسيد	1290
ديدگاهتان را بنويسيد	1273
ديدگاهها	1253
""", 'ذ': """
ذات صلة	119
ذخيره	1247
ذخيره تنظيمات	1301
ذخيره خبر	1273
ذخيره دستور پخت	61
ذخيره مطلب	1273
ذخيره مطلب براي بعد	1273
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1291
راي شما ثبت شد	91	1290
راي شما ثبت شده است	1290
رايگان و بدون هرزنامه	1313
ربما لاحقا	98
رد	118
رد همه	1301
رزرو بليت	1296
رفتن به بالا	1317
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1309
رفض الكل	173
رمز عبور خود را فراموش كردهايد	1311
رمز عبور را فراموش كردهايد	1244
رپورتاژ	1249
رپورتاژ اگهي	1249
""", 'ز': """
زمان باقيمانده	1297
زمان فعلي	1298
زيرنويس	1298
""", 'س': """
سؤال اليوم	91
سالانه	1310
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1297
سنويا	183
سودوكو	167	1295
سوژه بفرستيد	1319
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1252
""", 'ش': """
شارك	109
شارك الخبر	151
شارك القصة	151
شارك المقال	109
شارك عبر واتساب	199
شارك علي	109
شارك علي تويتر	199
شارك علي فيسبوك	199
شارك علي واتساب	199
شارك في استطلاع الراي	142
شارك في الاختبار	165
شارك في الاستطلاع	142
شارك في التصويت	162
شارك هذا الموضوع	109
شاركنا برايك	162
شاركنا رايك	118
شاركها	151
شاركونا اراءكم	162
شاهد الصور	191
شاهد الفيديو	138
شاهد ايضا	119
شاهد بالفيديو	138
شايد بعدا	1242
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1290
شرايط استفاده	1252
شرايط استفاده و حريم خصوصي	1252
شرايط را ميپذيرم	1313
شركاؤنا	173
شركاي ما	1301
شركت در ازمون	1293
شركت در نظرسنجي	1290
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1293
شكرا لتصويتك	91	162
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1323
شما قبلا راي دادهايد	1290
شنيدن اين مطلب	1297
شنيدن مقاله	1297
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1256
صفحه كمك مالي	1309
صندوق ورودي خود را بررسي كنيد	1313
صوت	91	163
صوت الان	91
""", 'ط': """
طالع ايضا	152
طباعة	109
طباعة المقال	151
طباعة الوصفة	61
""", 'ع': """
عرض اقل	122
عرض الاصل	122
عرض التعليقات	162
عرض التفاصيل	122
عرض الردود	162
عرض الصور	191
عرض الكل	121
عرض المحتوي	173
عرض المزيد	121
عرض المزيد من التعليقات	162
عرض الملف	191
عرض المنشور	173
عرض النتائج	91	163
عرض النص الاصلي	122
عرض النص المكتوب	169
عرض جميع الاخبار	191
عرض جميع الصور	191
عرض خاص للقراء	168
عروض المشتركين	168
عضويت	1244
عطلت مانع الاعلانات	180
عكس	1254
عكسهاي بيشتر	1317
عكسهايتان را براي ما بفرستيد	1319
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1308
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1311
فروشگاه	1327
فعال كردن	1305
فعال كردن اعلانها	1304
فعالسازي اعلانها	1304
فعل الاشعارات	177
فعلا نه	1305
فقط براي مشتركان	1244
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1247
فيلد الزامي	1313
فيلدهاي الزامي	1313
""", 'ق': """
قبلي	1256
قبول الجميع	173
قبول الكل	173
قبول همه	1301
قبول و ادامه	1301
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1291
قديميترينها	1291
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1290
قوانين و مقررات را ميپذيرم	1313
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1303
كل الاخبار	191
كل الالعاب	165
كل الصور	191
كل شهر	183
كل مساهمة تصنع فرقا	182
كل مساهمة مهمة	182
كل مقالات الكاتب	191
كلمات دلالية	119
كلمات متقاطعة	167
كلمات مفتاحية	119
كليدواژهها	1254
كمك كنيد	1243
كمك مالي	1243
كمك ماهانه	1309
كمك يكباره	1309
كن اول المعلقين	151
كن داعما	99
كوكيها	1252
كوچكتر كردن متن	1325
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1298
كپي	1326
كپي شد	1273
كپي كردن لينك	1273
كپي لينك	1247
""", 'ل': """
لا اعرف	163
لا راي لي	163
لا شكرا	98
لا يمكن تشغيل الفيديو	169
لا يمكن عرض هذا المحتوي	173
لا، شكرا	98
لاحقا	98
لدي حساب	185
لديك حساب	185
لديك حساب بالفعل	185
لست مشتركا	185
لست مشتركا بعد	185
لطفا ان را غيرفعال كنيد	1308
لطفا يك ايميل معتبر وارد كنيد	1313
لغو در هر زمان	1311
لغو دنبال كردن	1323
لغو رضايت	1301
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1247
لينك كوتاه خبر	1273
لينك كپي شد	1273
""", 'م': """
مادة اعلانية	113
ماهانه	1310
مبلغ اخر	182
مبلغ دلخواه	1309
مبلغ ديگر	1309
مبلغ مختلف	182
متابع	197
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1317
متن كامل مقاله را بخوانيد	1317
متن پيادهشده	1298
متوجه شدم	1257
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1312
محبوبترينها	1291
محتواي تبليغاتي	1249
محتواي حمايتشده	1273
محتواي پولي	1296
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1311
مدت	1298
مدت زمان	1298
مديريت رضايت	1301
مديريت كوكيها	1301
مرا به خاطر بسپار	1311
مرة واحدة	183
مرتبسازي	1291
مرتبسازي بر اساس	1291
مزايا المشتركين	168
مزاياي مشتركان	1296
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1307
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1256
مشاهده عكسها	1317
مشاهده قيمت	1296
مشاهده محتوا	1301
مشاهده نتايج	91	1291
مشاهده همه	1256
مشاهده پاسخها	1290
مشاهده پرونده	1317
مشاهده گالري	1317
مشترك شويد	1244
مشكلي پيش امد	1314
مطالب بيشتر	1281
مطالب ديگر اين نويسنده	1317
مطالب مرتبط	1254
مطالب پيشنهادي	1281
مطلب بعدي	1317
مطلب قبلي	1317
معرض الصور	191
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1254
مقاله بعدي	1317
مقاله قبلي	1317
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1256
مهمترين اخبار	1254
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
ميثاق الشرف المهني	193
ميخواهيد اعلان دريافت كنيد	1304
""", 'ن': """
نام	1314
نام خانوادگي	1314
نام و نام خانوادگي	1314
نبذة عن الكاتب	193
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1297
نسخه چاپي	1273
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1303
نظر	1253
نظر بدهيد	1273
نظر خود را با ما در ميان بگذاريد	1273
نظر خود را بنويسيد	1253
نظر خود را بگوييد	1290
نظر سنجي	91
نظر شما	1253
نظر شما درباره اين خبر چيست	1273
نظرات	1253
نظرتان را بگوييد	1290
نظرسنجي	91	1273
نظري ندارم	1291
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1301
نمايش بيشتر	1256
نمايش زيرنويس	1297
نمايش كمتر	1257
نمايش متن اصلي	1257
نمايش محتوا	1301
نمايش نتايج	91
نمايش نظرات	1290
نمايش نظرات بيشتر	1290
نمايش نقشه	1257
نمايش همه	1257
نمايش پاسخها	1290
نمايش پست	1301
نميدانم	1291
ننصح بقراءة	119
نه ممنون	1242
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1325
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1313
هر كمكي مهم است	1309
هر ماه	1310
هل افادك هذا المقال	162
هل ترغب باستلام الاشعارات	177
هل ترغب في تلقي الاشعارات	177
هل تريد تلقي اشعارات	177
هل تريد تلقي الاشعارات	177
هل كان هذا المقال مفيدا	162
هل كان هذا مفيدا	162
هل كانت هذه الصفحة مفيدة	162
هل لديك حساب	185
هل نسيت كلمة المرور	185
هل وجدت خطا	162
همرساني	1247
همه اخبار	1317
همه بازيها	1293
همه خبرها	1317
همه عكسها	1317
همه مطالب	1317
همه مطالب نويسنده	1317
همه ويدئوها	1317
هميشه اجازه داده شود	1301
هميشه نمايش بده	1301
همچنين ببينيد	1281
همچنين بخوانيد	1254
هنوز ثبتنام نكردهايد	1311
هنوز مشترك نيستيد	1311
""", 'و': """
واتساب	109
واتساپ	1247
ورود	1244
ورود / ثبت نام	1244
ورود با اپل	1311
ورود با فيسبوك	1311
ورود با گوگل	1311
وسوم	119
ويدئو در دسترس نيست	1297
ويديو	1254
ويديو در دسترس نيست	1297
ويژه خوانندگان	1296
ويژه مشتركان	1244
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1310
يكبار	1310
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1253
پايان اگهي	1296
پايان تبليغ	1296
پخش خودكار	1298
پخش ويدئو	1297
پخش ويدئو ممكن نيست	1297
پخش ويديو	1297
پذيرش همه	1301
پذيرش و ادامه	1301
پربازديدترين	1254
پربازديدترينها	1254
پربازديدها	1254
پربازديدهاي امروز	1281
پربازديدهاي هفته	1281
پربحثترينها	1254
پربينندهترين	1281
پربينندهترين خبرها	1281
پربينندهترينها	1281
پرداخت سالانه	1311
پرداخت ماهانه	1311
پسنديدم	1291
پنهان كردن پاسخها	1290
پيام بازرگاني	1285
پيام شما ارسال شد	1313
پيام شما با موفقيت ارسال شد	1313
پيشنهاد خواندني	1281
پيشنهاد سردبير	1254
پيشنهاد ما	1254
""", 'چ': """
چاپ	1247
چاپ دستور پخت	61
چگونه غيرفعال كنم	1308
چگونه مسدودكننده را غيرفعال كنم	1307
""", 'گ': """
گالري تصاوير	1317
گالري عكس	1317
گزارش تخلف	1290
گزارش خطا	1253
گزارش خطا در اين خبر	1273
گزينههاي بيشتر	1325
""", 'अ': """
अकाउंट नहीं है	1704
अक्षर का आकार	65
अक्षर छोटे करें	1717
अक्षर बडे करें	1717
अगला	1652
अगला लेख	1710
अगली खबर	1650
अगली स्टोरी	1710
अनफॉलो करें	1715
अनम्यूट	1690
अनिवार्य	1707
अनुमति दें	1698
अन्य खबरें	19	1650
अन्य राशि	1702
अन्य विकल्प	1717
अपना इनबॉक्स देखें	1706
अपना ईमेल दर्ज करें	1706
अपना ईमेल देखें	1706
अपना ज्ञान परखें	1686
अपना प्लान चुनें	1704
अपनी तस्वीरें हमें भेजें	1711
अपनी प्रतिक्रिया दें	1683
अपनी राय दें	1649
अपनी राय बताएं	1683
अभी खरीदें	1689
अभी खेलें	1686
अभी डाउनलोड करें	1696
अभी तक सब्सक्राइबर नहीं हैं	1704
अभी दान करें	1639
अभी नहीं	1638
अमान्य ईमेल	1706
अमेजन पर खरीदें	1689
अवधि	1691
""", 'आ': """
आगे पढें	1652
आज का सवाल	91
आज की अन्य खबरें	1676
आप इस विषय को फॉलो कर रहे हैं	1715
आप कभी भी अनसब्सक्राइब कर सकते हैं	1706
आप पहले ही वोट कर चुके हैं	1683
आपका वोट दर्ज हो गया	1683
आपका वोट दर्ज हो गया है	1683
आपका संदेश भेज दिया गया है	1706
आपके लिए	1650
आपको यह भी पसंद आ सकता है	1676
आपको ये भी पसंद आ सकता है	1676
आवश्यक फील्ड	1706
""", 'इ': """
इस विषय को फॉलो करें	1715
इसे भी देखें	1676
इसे भी पढें	1650
""", 'ई': """
ई-पेपर	1640
ईमेल	1707
ईमेल से शेयर करें	1717
""", 'ऊ': """
ऊपर जाएं	1652
""", 'ए': """
एआई आवाज में सुनें	1690
एआई द्वारा तैयार	1664
एआई समरी	1664
एआई सारांश	1664
एआई से तैयार सारांश	1664
एक बार	1703
एक बार का दान	1702
एप डाउनलोड करें	1696
""", 'ऐ': """
ऐप इंस्टॉल करें	1696
ऐप खोलें	1696
ऐप डाउनलोड करें	1696
ऐप में खोलें	1696
ऐप में पढें	1696
ऐप स्टोर से डाउनलोड करें	1696
""", 'ऑ': """
ऑटोप्ले	1691
ऑडियो डाउनलोड करें	1690
ऑफर देखें	1689
""", 'औ': """
और खबरें	1650
और टिप्पणियां देखें	1683
और देखें	1652
और पढें	1650	1652
और भी पढें	1676
""", 'क': """
कभी भी रद्द करें	1704
कम दिखाएं	1653
कमेंट	1649
कमेंट करें	1649
कमेंट लिखें	1683
कमेंट्स	1649
कह नहीं सकते	1684
किताब खरीदें	1689
कीमत देखें	1689
कुकी नीति	1648
कुकी सेटिंग्स	1694
कुकीज प्रबंधित करें	1694
कुछ गलत हो गया	1707
के सहयोग से	1719
केवल सदस्यों के लिए	1640
केवल सब्सक्राइबर के लिए	1704
कैसे बंद करें	1701
कॉपी	1718
कॉपी करें	1718
कॉपी लिंक	1643
क्या आप नोटिफिकेशन चाहते हैं	1697
क्या आप नोटिफिकेशन पाना चाहते हैं	1697
क्या आप सूचनाएं पाना चाहते हैं	1697
क्या यह उपयोगी था	1683
क्या यह खबर उपयोगी थी	1683
क्या यह पेज उपयोगी था	1683
क्या यह लेख उपयोगी था	1683
क्यूआर कोड स्कैन करें	1696
क्रमबद्ध करें	1684
क्विज खेलें	1686
""", 'ख': """
खबर सुनें	1690
खाता नहीं है	1704
खाता बनाएं	1640
खोजें	1652
खोलें	1653
""", 'ग': """
गलती की सूचना दें	1683
गलती बताएं	1653
गलती मिली	1683
गूगल प्ले से डाउनलोड करें	1696
गूगल से जारी रखें	1704
गूगल से लॉगिन करें	1704
गेम्स	1688
गैलरी देखें	1710
गोपनीयता नीति	1648
गोपनीयता सेटिंग्स	1694
""", 'च': """
चर्चा में क्यों है	1676
चुनें	1705
""", 'ज': """
जरूर पढें	1676
जवाब छिपाएं	1683
जवाब दें	1649
जवाब देखें	1683
जवाब भेजें	1683
जावास्क्रिप्ट बंद है	1694
ज्यादा दिखाएं	1710
ज्यादा पढी गई	1676
""", 'ट': """
टिकट खरीदें	1689
टिकट बुक करें	1689
टिप्पणियां	1649
टिप्पणी	1649
टिप्पणी करें	1649
टिप्पणी के नियम	1683
टिप्पणी के लिए लॉगिन करें	1683
टिप्पणी भेजें	1683
टिप्पणी लिखें	1683
टेक्स्ट साइज	65
टैग्स	1650
टॉप न्यूज	1650
टॉप स्टोरीज	1676
ट्रांसक्रिप्ट	1691
ट्रेंडिंग	1650
ट्विटर	1643
ट्विटर पर शेयर करें	1717
""", 'ठ': """
ठीक है	1653
""", 'त': """
तस्वीर बडी करें	1710
तस्वीरें देखें	1710
ताजा खबरें	1650
ताजा समाचार	1650
""", 'द': """
दान करें	1639
दान पेज पर जाएं	1702
देश की और खबरें	1676
दोस्तों को भेजें	1664
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1706
""", 'न': """
नक्शा देखें	1653
नतीजे देखें	91
नवीनतम	1684
नहीं धन्यवाद	1638
नहीं, धन्यवाद	1638
नाम	1707
नियम और शर्तें	1648
नियम और शर्तें | गोपनीयता नीति	1648
नोटिफिकेशन ऑन करें	1697
नोटिफिकेशन चालू करें	1697
""", 'प': """
पता नहीं	1684
परिणाम देखें	91	1684
पसंदीदा स्रोत के रूप में जोडें	1715
पहले से खाता है	1704
पहले से सब्सक्राइबर हैं	1704
पाठकों के लिए विशेष ऑफर	1689
पार्टनर कंटेंट	1679
पासवर्ड भूल गए	1704
पिछला	1652
पिछला लेख	1710
पिछली खबर	1650
पूरा नाम	1707
पूरा लेख पढें	1710
पूरी खबर पढें	1652
पेज दोबारा लोड करें	1700
पेज रिफ्रेश करें	1700
पेज रीफ्रेश करें	1700
पेड कंटेंट	1689
पोल	91
पोल में हिस्सा लें	1683
पोस्ट लोड करें	1694
प्रचार	1646
प्रतिक्रिया दें	1649
प्रतिलिपि	1691
प्राइवेसी सेटिंग्स	1694
प्रायोजक	1719
प्रायोजित	1646
प्रायोजित सामग्री	1679
प्रिंट	1718
प्रिंट करें	1643
प्रीमियम	1640
प्लान चुनें	1704
प्ले स्टोर से डाउनलोड करें	1696
प्लेबैक गति	1690
प्लेबैक स्पीड	1690
प्लेयर लोड हो रहा है	1690
""", 'फ': """
फीडबैक दें	1683
फीडबैक भेजें	1683
फुल स्क्रीन	1691
फुल स्क्रीन से बाहर निकलें	1690
फेसबुक	1643
फेसबुक पर शेयर करें	1643
फेसबुक से जारी रखें	1704
फेसबुक से लॉगिन करें	1704
फॉन्ट आकार	1717
फॉन्ट साइज	65
फॉलो कर रहे हैं	1715
फॉलो करें	1715
फोटो	1650
फोटो गैलरी	1676
फोटो गैलरी देखें	1710
फ्लिपकार्ट पर खरीदें	1689
""", 'ब': """
बंद करें	1638
बडी खबरें	1650
बाद में	1638
बाद में याद दिलाएं	1638
ब्राउजर में जारी रखें	1696
""", 'भ': """
भेजें	1707
""", 'म': """
मशीनी अनुवाद	1714
मान्य ईमेल दर्ज करें	1706
मासिक	1703
मासिक दान	1702
मासिक भुगतान	1704
मासिक सहयोग	1702
मुख्य समाचार	1650
मुझे याद रखें	1704
मुफ्त डिलीवरी	1719
मुफ्त में खेलें	1686
मुफ्त, कोई स्पैम नहीं	1706
मूल देखें	1653
मेन्यू	1652
मेरा खाता	1640
मेरा खाता है	1704
मैं नियम और शर्तों से सहमत हूं	1706
मैंने ऐड ब्लॉकर बंद कर दिया	1700
मैंने बंद कर दिया	1701
म्यूट	1691
""", 'य': """
यह खबर सुनें	1690
यह फील्ड अनिवार्य है	1706
यह फील्ड आवश्यक है	1706
यह भी देखें	1676
यह भी पढें	1650
यह लेख लॉक है	1704
यह लेख सुनें	1690
यह वीडियो अब उपलब्ध नहीं है	1690
यह वीडियो उपलब्ध नहीं है	1690
यह सामग्री नहीं दिखाई जा सकती	1694
ये खबरें भी पढें	1676
ये भी जानें	1676
ये भी देखें	1676
ये भी पढें	1650
""", 'र': """
रजिस्टर करें	1640
रिपोर्ट करें	1684
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1684
लाइक करें	1684
लिंक कॉपी करें	1643	1664
लिंक कॉपी हो गया	1717
लेख उपहार में दें	1717
लेख सुनें	1690
लेखक के अन्य लेख	1710
लेखक के और लेख	1710
लेखक के बारे में	1711
लेखक को फॉलो करें	1715
लेखक परिचय	1711
लॉग इन	1640
लॉग इन करें	1640
लॉगआउट	1640
लॉगिन	1640
लोकप्रिय	1650
लोड हो रहा है	1690
""", 'व': """
वर्ग पहेली	1688
वर्तमान समय	1691
विज्ञापन	1646
विज्ञापन के बाद जारी	1679
विज्ञापन समाप्त	1689
विज्ञापन हटाएं	1664
विवरण	1653
विषय	1650
विषय को फॉलो करें	1715
वीडियो	1650
वीडियो उपलब्ध नहीं है	1690
वीडियो चलाएं	1690
वीडियो नहीं चलाया जा सकता	1690
वीडियो लोड हो रहा है	1690
वोट करने के लिए धन्यवाद	1683
वोट करें	91	1684
वोट दें	91
वोट देने के लिए धन्यवाद	1683
व्हाट्सएप	1643
व्हाट्सएप पर शेयर करें	1717
व्हाट्सऐप पर शेयर करें	1717
""", 'श': """
शायद बाद में	1638
शिकायत करें	1684
शेयर	1643
शेयर करें	1643
शेष समय	1690
""", 'स': """
संपर्क करें	1649
संपादक को लिखें	1711
संबंधित खबरें	1650
संबंधित लेख	1650
संबंधित वीडियो	1676
संबंधित समाचार	1650
सदस्य बनें	1639
सबटाइटल	1691
सबटाइटल दिखाएं	1690
सबमिट करें	1707
सबसे अच्छा ऑफर	1704
सबसे ज्यादा पढी गई	1650
सबसे ज्यादा पढी गई खबरें	1676
सबसे ज्यादा पढी गईं	1676
सबसे नए	1684
सबसे पुराने	1684
सबसे लोकप्रिय	1705
सब्सक्राइब	1640
सब्सक्राइब करें	1640
सभी अस्वीकार करें	1694
सभी कमेंट देखें	1683
सभी खबरें	1710
सभी खबरें देखें	1710
सभी गेम	1686
सभी गेम्स	1686
सभी टिप्पणियां देखें	1683
सभी तस्वीरें देखें	1710
सभी दिखाएं	1653
सभी देखें	1652
सभी फोटो देखें	1710
सभी वीडियो	1710
सभी वीडियो देखें	1710
सभी स्वीकार करें	1694
समझ गया	1653
समर्थन करें	1639
सर्वे	91
सर्वे में हिस्सा लें	1683
सहमति प्रबंधित करें	1694
सहमति वापस लें	1694
सहयोग करें	1639
सही ईमेल दर्ज करें	1706
साइन अप	1640
साइन इन	1640
साझा करें	1643
सामग्री दिखाएं	1694
सामग्री देखें	1694
सामग्री लोड करें	1694
सालाना	1703
सालाना भुगतान	1704
सिर्फ सब्सक्राइबर के लिए	1704
सीधे रेसिपी पर जाएं	61
सुडोकू	1688
सुधार नीति	1711
सूचनाएं चालू करें	1697
सेव करें	1643
स्पॉन्सर्ड	1646
स्पॉन्सर्ड कंटेंट	1679
स्वचालित अनुवाद	1714
स्वीकार करें और जारी रखें	1694
""", 'ह': """
हमसे संपर्क करें	1711
हमारा समर्थन करें	1639
हमारी मदद करें	1702
हमें लिखें	1711
हमें सपोर्ट करें	1702
हमें सहयोग दें	1702
हमेशा अनुमति दें	1694
हर महीने	1703
हर योगदान महत्वपूर्ण है	1702
हर योगदान मायने रखता है	1702
हां, चाहिए	1697
होम	1652
होम पेज पर जाएं	1710
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	271
""", 'আ': """
আপনার জন্য নির্বাচিত	297
আরও খবর	273
আরও দেখুন	273
আরও পডতে পারেন	297
আরও পডুন	273
আরও সংবাদ	297
আরো খবর	297
আরো পডুন	297
""", 'এ': """
এ জাতীয আরও খবর	297
এ জাতীয আরো খবর	297
এ সম্পর্কিত আরও খবর	273
এ সম্পর্কিত আরও পডুন	297
এই বিভাগের আরও খবর	297
এই বিভাগের আরো খবর	297
""", 'ক': """
কপি লিংক	296
""", 'খ': """
খবরটি শেযার করুন	296
""", 'জ': """
জনপ্রিয খবর	297
জরিপ	91
""", 'ন': """
নিবন্ধন	271
""", 'প': """
পাঠকের পছন্দ	297
পোস্টটি শেযার করুন	296
প্রিন্ট	275
প্রিন্ট করুন	296
""", 'ফ': """
ফলাফল দেখুন	91
ফেসবুকে শেযার করুন	296
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	296
বিজ্ঞাপন	275
বিস্তারিত পডুন	297
""", 'ভ': """
ভোট দিন	91
""", 'ম': """
মন্তব্য	275
মন্তব্য করুন	275
""", 'র': """
রেজিস্টার	271
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	271
লগইন	271
লিংক কপি	275
লিংক কপি করুন	296
লিংক কপি হযেছে	296
লিঙ্ক কপি করুন	296
লেখাটি সেভ করুন	296
""", 'শ': """
শেযার	275
শেযার করুন	275
""", 'স': """
সংশ্লিষ্ট খবর	273
সম্পর্কিত	297
সম্পর্কিত খবর	273
সম্পর্কিত বিষয	297
সম্পর্কিত সংবাদ	297
সর্বশেষ	273
সর্বশেষ সংবাদ	273
সর্বাধিক আলোচিত	297
সর্বাধিক পঠিত	273
সর্বোচ্চ পঠিত	297
সহাযতা করুন	271
সাবস্ক্রাইব	271
সেভ করুন	296
""", 'ก': """
กฎการแสดงความคิดเห็น	3173
กติกาการแสดงความคิดเห็น	3173
กรุณากรอกข้อมูลให้ครบถ้วน	3190
กรุณากรอกอีเมล	3190
กรุณากรอกอีเมลให้ถูกต้อง	3190
กรุณาตรวจสอบอีเมล	3190
กลับขึ้นด้านบน	3193
กลับด้านบน	3193
กลับหน้าแรก	3193
การตั้งค่าความเป็นส่วนตัว	3179
การตั้งค่าคุกกี้	3179
กำลังติดตาม	3196
กำลังโหลด	3177
กำลังโหลดวิดีโอ	3177
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3193
ขอบคุณที่ร่วมโหวต	3173
ขอบคุณสำหรับการโหวต	3173
ข่าวก่อนหน้า	3193
ข่าวถัดไป	3193
ข่าวทั้งหมด	3193
ข่าวที่คุณอาจสนใจ	3166
ข่าวที่น่าสนใจ	3166
ข่าวที่เกี่ยวข้อง	3143
ข่าวนี้มีประโยชน์หรือไม่	3173
ข่าวยอดนิยม	3143
ข่าวล่าสุด	3143
ข่าวอื่นที่น่าสนใจ	3166
ข่าวอื่นๆ	19	3166
ข่าวอื่นๆ ที่น่าสนใจ	3157
ข่าวเกี่ยวข้อง	3166
ข่าวแนะนำ	3143
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3187
คลิกชมวิดีโอ	3157
คลิกเพื่อขยายภาพ	3193
คลิปแนะนำ	3166
ความคิดเห็น	3146
ความยาว	3178
ความเร็วในการเล่น	3177
คัดลอก	3198
คัดลอกลิงก์	3146
คัดลอกลิงก์แล้ว	3157
คัดลอกลิงค์	3157
คัดลอกลิงค์แล้ว	3157
คำบรรยาย	3178
คุณต้องการรับการแจ้งเตือนหรือไม่	3182
คุณอาจสนใจ	3166
คุณโหวตแล้ว	3173
คุ้มที่สุด	3188
""", 'จ': """
จดจำฉัน	3188
จดจำฉันไว้	3188
จบโฆษณา	3176
จองตั๋ว	3176
จองบัตร	3176
จัดการความยินยอม	3179
จัดการคุกกี้	3179
จัดส่งฟรี	3199
จำนวนอื่น	3186
จำเป็นต้องกรอก	3190
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3190
ฉันยอมรับเงื่อนไขการใช้งาน	3190
""", 'ช': """
ชมคลิป	3157
ชมคลิปวิดีโอ	3157
ชมวิดีโอ	3157
ชมวิดีโอด้านบน	3157
ชมวิดีโอเต็มได้ที่นี่	3157
ชำระรายปี	3188
ชำระรายเดือน	3188
ชื่อ	3191
ชื่อ-นามสกุล	3191
ช่องนี้จำเป็นต้องกรอก	3190
""", 'ซ': """
ซื้อที่ lazada	3176
ซื้อที่ shopee	3176
ซื้อบัตร	3176
ซื้อบัตรที่นี่	3176
ซื้อหนังสือ	3176
ซื้อหนังสือเล่มนี้	3176
ซื้อเลย	3176
""", 'ด': """
ดาวน์โหลดบน app store	3181
ดาวน์โหลดบน google play	3181
ดาวน์โหลดเสียง	3177
ดาวน์โหลดแอป	3181
ดาวน์โหลดแอปพลิเคชัน	3181
ดาวน์โหลดได้ที่ app store	3181
ดาวน์โหลดได้ที่ google play	3181
ดูการตอบกลับ	3173
ดูข่าวทั้งหมด	3193
ดูคลิป	3157
ดูความคิดเห็นทั้งหมด	3173
ดูความคิดเห็นเพิ่มเติม	3173
ดูทั้งหมด	3144
ดูผลลัพธ์	91
ดูผลโหวต	91	3174
ดูภาพทั้งหมด	3193
ดูภาพเพิ่มเติม	3193
ดูราคา	3176
ดูรูปทั้งหมด	3193
ดูวิดีโอ	3157
ดูเพิ่มเติม	3146
ดูแกลเลอรี	3193
ดูแกลเลอรี่	3193
""", 'ต': """
ตกลง	3183
ตอบกลับ	3174
ตัวเลือกเพิ่มเติม	3197
ตั้งค่าความเป็นส่วนตัว	3179
ตั้งค่าคุกกี้	3179
ติดตามผู้เขียน	3196
ติดตามหัวข้อ	3196
ติดตามหัวข้อนี้	3196
ติดต่อกองบรรณาธิการ	3194
ติดต่อเรา	3157
ติดต่อโฆษณา	3194
ต้องการรับการแจ้งเตือนหรือไม่	3182
""", 'ถ': """
ถอดเสียง	3178
ถอนความยินยอม	3179
ถูกใจ	3174
""", 'ท': """
ทดสอบความรู้ของคุณ	3175
ทำแบบทดสอบ	3175
ทุกการสนับสนุนมีความหมาย	3186
ทุกเดือน	3187
""", 'บ': """
บทความก่อนหน้า	3193
บทความถัดไป	3193
บทความทั้งหมดของผู้เขียน	3193
บทความที่น่าสนใจ	3166
บทความที่เกี่ยวข้อง	3143
บทความนี้ถูกล็อก	3188
บทความนี้มีประโยชน์หรือไม่	3173
บทความล่าสุด	3143
บทความอื่นของผู้เขียน	3193
บทความอื่นๆ ของผู้เขียน	3193
บทความแนะนำ	3166
บริจาค	3140
บริจาคครั้งเดียว	3186
บริจาคตอนนี้	3186
บริจาครายเดือน	3186
บริจาคเลย	3140
บันทึก	3157
บันทึกการตั้งค่า	3179
บันทึกคะแนนของคุณแล้ว	3173
บันทึกคะแนนโหวตแล้ว	3173
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3157
""", 'ป': """
ปฏิเสธทั้งหมด	3179
ปิดการแสดงความคิดเห็น	3173
ปิดเสียง	3178
""", 'ผ': """
ผู้สนับสนุน	3199
""", 'พ': """
พิมพ์	3146
พิมพ์บทความ	3157
พิมพ์สูตร	61
พิมพ์หน้านี้	3157
""", 'ฟ': """
ฟรี ไม่มีสแปม	3190
ฟังข่าว	3177
ฟังข่าวนี้	3177
ฟังบทความ	3177
ฟังบทความนี้	3177
ฟังรายการย้อนหลัง	3157
""", 'ภ': """
ภายหลัง	3183
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3157
มีบัญชีอยู่แล้ว	3188
มีบัญชีแล้ว	3188
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3190
ยกเลิกได้ทุกเมื่อ	3188
ยอดนิยม	3166
ยอดนิยมในตอนนี้	3166
ยอมรับทั้งหมด	3179
ยอมรับและดำเนินการต่อ	3179
ยังไม่มีบัญชี	3188
ยังไม่เป็นสมาชิก	3188
""", 'ร': """
ระบุจำนวนเงิน	3186
รับการแจ้งเตือน	3182
รับการแจ้งเตือนข่าวด่วน	3157
รายงาน	3174
รายปี	3187
รายเดือน	3187
รีเฟรชหน้า	3185
รีเฟรชหน้านี้	3185
รูปแบบอีเมลไม่ถูกต้อง	3190
ร่วมงานกับเรา	3157
ร่วมตอบแบบสอบถาม	3157
ร่วมตอบแบบสำรวจ	3173
ร่วมบริจาค	3140
ร่วมสนับสนุน	3186
ร่วมแสดงความคิดเห็น	3157
ร่วมโหวต	3173
ร้านค้า	3199
""", 'ล': """
ลงทะเบียน	3140
ลงทะเบียนเรียบร้อยแล้ว	3190
ลดขนาดตัวอักษร	3197
ลืมรหัสผ่าน	3140
ลืมรหัสผ่านหรือไม่	3188
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3177
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3177
วิดีโอไม่พร้อมใช้งาน	3177
วิธีปิดโปรแกรมบล็อกโฆษณา	3185
""", 'ส': """
สนับสนุนรายเดือน	3186
สนับสนุนเรา	3140
สนับสนุนโดย	3199
สปอนเซอร์	3146
สมัครงานกับเรา	3157
สมัครสมาชิก	3140
สมัครเรียบร้อยแล้ว	3190
สรุปด้วย ai	3195
สรุปโดย ai	3195
สั่งซื้อหนังสือ	3176
สั่งซื้อเลย	3176
สำหรับสมาชิกเท่านั้น	3188
สิทธิพิเศษสำหรับผู้อ่าน	3176
สิทธิพิเศษสำหรับสมาชิก	3176
สแกน qr code	3181
สแกนคิวอาร์โค้ด	3181
ส่ง	3191
ส่งข่าว	3194
ส่งข้อความเรียบร้อยแล้ว	3190
ส่งความคิดเห็น	3173
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3157
""", 'ห': """
หน้าแรก	3193
""", 'อ': """
อนุญาต	3183
อนุญาตเสมอ	3179
ออกจากโหมดเต็มจอ	3177
อีเมล	3191
อีเมลไม่ถูกต้อง	3190
อ่านข่าวที่เกี่ยวข้อง	3166
อ่านข่าวผ่านแอป	3157
อ่านข่าวอื่นๆ	3166
อ่านฉบับเต็ม	3193
อ่านต่อ	3146
อ่านต่อหลังโฆษณา	3176
อ่านต่อเรื่องนี้	3166
อ่านต่อในเบราว์เซอร์	3181
อ่านบทความฉบับเต็ม	3193
อ่านบนแอป	3181
อ่านเพิ่มเติม	3143
อ่านเรื่องที่เกี่ยวข้อง	3166
อ่านโดย ai	3177
อ่านในแอป	3181
""", 'เ': """
เกมทั้งหมด	3175
เกิดข้อผิดพลาด	3191
เกิดข้อผิดพลาด กรุณาลองใหม่	3190
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3190
เกี่ยวกับผู้เขียน	3194
เก่าที่สุด	3174
เขียนความคิดเห็น	3173
เขียนโดย ai	3195
เข้าสู่ระบบ	3140
เข้าสู่ระบบด้วย apple	3188
เข้าสู่ระบบด้วย facebook	3188
เข้าสู่ระบบด้วย google	3188
เข้าสู่ระบบด้วย line	3188
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3173
เฉพาะสมาชิกเท่านั้น	3188
เต็มจอ	3178
เนื้อหาต่อจากโฆษณา	3176
เนื้อหาที่เกี่ยวข้อง	3166
เนื้อหาสนับสนุน	3176
เนื้อหาโฆษณา	3176
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3177
เบราว์เซอร์ของคุณไม่รองรับเสียง	3177
เบอร์โทรศัพท์	3191
เปิดการแจ้งเตือน	3182
เปิดรับการแจ้งเตือน	3182
เปิดเสียง	3177
เปิดแอป	3181
เปิดในแอป	3181
เป็นคนแรกที่แสดงความคิดเห็น	3157
เพิ่มขนาดตัวอักษร	3197
เริ่มทำแบบทดสอบ	3175
เรียงตาม	3174
เรื่องที่คุณอาจสนใจ	19	3166
เรื่องที่น่าสนใจ	3166
เรื่องที่เกี่ยวข้อง	3143
เรื่องล่าสุด	3166
เรื่องอื่นที่น่าสนใจ	3143
เรื่องแนะนำ	3166
เลิกติดตาม	3196
เลือก	3189
เลือกแพ็กเกจ	3188
เลือกแพ็คเกจ	3188
เล่นวิดีโอ	3177
เล่นอัตโนมัติ	3178
เล่นเกม	3175
เล่นเลย	3175
เวลาที่เหลือ	3177
เสียงอ่านโดย ai	3177
""", 'แ': """
แจ้งข่าว	3194
แจ้งข้อผิดพลาด	3173
แจ้งคำผิด	3173
แจ้งลบความคิดเห็น	3173
แจ้งเบาะแส	3194
แชร์	3146
แชร์ข่าวนี้	3157
แชร์บทความ	3157
แชร์บทความนี้	3197
แชร์บน facebook	3197
แชร์ผ่าน line	3197
แชร์หน้านี้	3157
แชร์ไปที่ line	3157
แชร์ไปยัง facebook	3197
แชร์ไปยัง line	3197
แท็ก	3166
แท็กที่เกี่ยวข้อง	3166
แบบสำรวจ	91
แปลอัตโนมัติ	3157
แปลโดย ai	3195
แปลโดยอัตโนมัติ	3195
แสดงความคิดเห็น	3146
แสดงคำบรรยาย	3177
แสดงน้อยลง	3144
แสดงเนื้อหา	3179
แสดงเพิ่มเติม	3193
แสดงโพสต์	3179
""", 'โ': """
โฆษณา	3146
โหลดหน้านี้ใหม่	3185
โหลดหน้าใหม่	3185
โหลดเนื้อหา	3179
โหลดเพิ่มเติม	3193
โหลดแอป	3181
โหลดแอปฟรี	3157
โหลดโพสต์	3179
โหวต	91	3174
""", 'ใ': """
ใหม่ล่าสุด	3174
ให้คะแนนบทความนี้	3173
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3186
ไม่มีความเห็น	3174
ไม่สามารถเล่นวิดีโอนี้ได้	3177
ไม่สามารถเล่นวิดีโอได้	3177
ไม่สามารถแสดงเนื้อหานี้ได้	3179
ไม่แน่ใจ	3174
ไม่ใช่ตอนนี้	3183
""", 'ẩ': """
ẩn	3411
ẩn trả lời	3440
""", 'ủ': """
ủng hộ	3392
ủng hộ chúng tôi	3392
ủng hộ chúng tôi trên patreon	3459
ủng hộ hàng tháng	3459
ủng hộ một lần	3459
""", 'あ': """
あとで	2010
あとで読む	2023
あなたにおすすめ	2035
あなたにおすすめの記事	2035
あなたへのおすすめ	2035
あわせて読みたい	2035
あわせて読む	2062
""", 'い': """
いいえ、結構です	2010
いいね	2023
いいね!してニュースをチェック	2024
いいね!で応援する	2052
いいね順	2070
いつでも解約ok	2088
いつでも解約できます	2088
いつでも解約可能	2088
いつでも配信停止できます	2091
いま読まれています	2062
いま読まれている記事	2062
""", 'お': """
おすすめ	2035
おすすめの記事	2035
おすすめプラン	2088
おすすめ情報pr	2027
おすすめ記事	2035
おすすめ関連記事	2062
おすすめ順	2070
お住まいの地域ではご覧いただけません	2075
お住まいの地域では再生できません	2075
お名前	2092
お問い合わせ	2029
お問い合わせありがとうございました	2091
お問い合わせありがとうございます	2091
お役に立ちましたか	2069
お気に入り	2023
お気に入りに追加	2023
お申し込み	2013
お酒は#歳になってから	2073
""", 'こ': """
こちらの記事もおすすめ	2062
こちらの記事も読まれています	19	2062
こちらもおすすめ	2035
こちらも読む	2062
このコンテンツは表示できません	2078
このコンテンツを表示できません	2078
このテーマをフォロー	2101
このテーマをフォローする	2101
このページは役に立ちましたか	2069
この動画の配信は終了しました	2075
この動画はお住まいの地域では再生できません	2075
この動画はご覧いただけません	2075
この動画は公開を終了しました	2075
この動画は再生できません	2075
この動画は現在ご覧いただけません	2075
この本を購入する	2073
この著者の記事	2035
この著者の記事を見る	2095
この著者の記事一覧	2095
この記事に関連するニュース	2062
この記事のタグ	2035
この記事の写真	2095
この記事の写真をすべて見る	2063
この記事の写真を見る	2095
この記事の画像	2095
この記事の画像をもっと見る	2095
この記事の画像を見る	2095
この記事の筆者	2096
この記事の関連ニュース	2062
この記事はロックされています	2088
この記事は会員限定です	2013
この記事は参考になりましたか	2069
この記事は役に立ちましたか	2069
この記事もチェック	2052
この記事をシェア	2023
この記事をプレゼント	2052
この記事をプレゼントする	2052
この記事を保存	2052
この記事を印刷	2052
この記事を印刷する	2052
この記事を書いた人	2096
この記事を書いた記者	2096
この記事を聞く	2075
この記事を聴く	2075
この記事を評価する	2052
この記者の記事をもっと見る	2095
この記者の記事を見る	2095
この記者の記事一覧	2035
この記者をフォローする	2101
この連載の記事	2035
この音声はaiが読み上げています	2075
この項目は必須です	2091
この項目は必須項目です	2091
""", 'ご': """
ご寄付はこちら	2085
ご意見	2032
ご意見をお聞かせください	2069
ご投票ありがとうございました	2069
ご支援のお願い	2011
ご支援はこちら	2085
ご登録ありがとうございました	2091
ご登録ありがとうございます	2091
ご購入はこちら	2073
ご購読の申し込み	2013
""", 'さ': """
さらに読み込む	2037
""", 'す': """
すでにアカウントをお持ちの方	2088
すでに会員の方	2088
すでに投票済みです	2069
すべてのコメントを見る	2069
すべてのニュースを見る	2095
すべての写真を見る	2063
すべての記事を見る	2095
すべて受け入れる	2029
すべて拒否	2078
すべて拒否する	2078
すべて表示	2038
すべて見る	2037
すべて許可	2029
""", 'そ': """
その他のオプション	2102
その他の記事	2035
その他の金額	2085
""", 'ど': """
どちらともいえない	2070
""", 'は': """
はい、受け取る	2081
はじめての方はこちら	2088
はてなブックマーク	2023
はてなブックマークに追加	2052
はてブ	2023
""", 'ま': """
まずは無料で	2088
また後で	2010
まだ会員でない方	2088
""", 'み': """
みんなのコメント	2032
""", 'も': """
もっと見る	2037
もっと詳しく知りたい方は	2062
もっと読む	2035
もどる	2037
""", 'よ': """
よく読まれています	2062
よく読まれている記事	2035
よく読まれている記事ランキング	2035
""", 'わ': """
わからない	2070
わかりました	2038
""", 'ア': """
アカウントをお持ちでない方	2088
アカウントをお持ちの方	2088
アカウントをお持ちの方はこちら	2088
アクセスランキング	2035
アプリで続きを読む	2080
アプリで見る	2080
アプリで読む	2080
アプリで開く	2080
アプリなら	2080
アプリのダウンロード	2022
アプリをインストール	2022
アプリをダウンロード	2022
アプリを入手	2080
アプリを開く	2022
アプリダウンロード	2022
アンケート	91
アンケートに参加する	2069
アンケートに回答する	2069
アンケートに答える	2069
アンケート実施中	2052
""", 'エ': """
エラーが発生しました	2091
""", 'オ': """
オススメ記事	2035
オフにする	2082
オンにする	2082
オンラインショップ	2073
""", 'カ': """
カテゴリ	2035
カテゴリー	2035
""", 'キ': """
キーワード	2035
""", 'ギ': """
ギャラリーを見る	2095
""", 'ク': """
クイズ	2072
クイズに挑戦	2052
クイズに挑戦する	2052
クイズに答える	2071
クッキー	2029
クッキーの設定	2078
クッキー設定	2029
クリックで拡大	2095
クリップ	2023
クリップする	2023
クロスワード	2072
""", 'ゲ': """
ゲーム	2072
ゲームで遊ぶ	2071
ゲーム一覧	2071
""", 'コ': """
コピー	2103
コピーしました	2023
コメント	2032
コメント#件	2032
コメント(#	2032
コメントする	2032
コメントのルール	2069
コメントの受付は終了しました	2069
コメントの受付を終了しました	2069
コメントはまだありません	2032
コメントをすべて見る	2069
コメントをもっと見る	2032
コメントを投稿	2032
コメントを投稿する	2069
コメントを書く	2032
コメントを残す	2032
コメントを見る	2032
コメントを送信	2069
コメントを送信する	2069
コメントを閉じる	2069
コメントガイドライン	2069
コメントポリシー	2069
コメント一覧	2032
コンテンツを表示	2078
コンテンツを表示する	2078
コンテンツを読み込む	2078
コーヒーをおごる	2085
""", 'サ': """
サイトで続ける	2080
サイトポリシー	2029
サイトマップ	2029
サインイン	2013
サポーターになる	2085
サポートする	2011
""", 'シ': """
シェア	2023
シェアしよう	2023
シェアする	2023
""", 'ス': """
スキップ	2010
スクラップ	2023
スクラップする	2023
スポンサー	2027
スポンサードリンク	2027
スポンサーリンク	2027
スポンサー企業	2073
""", 'タ': """
タイアップ	2027
タグ	2035
""", 'チ': """
チケットを予約する	2073
チケットを購入	2073
チケットを購入する	2073
チケット購入はこちら	2073
チップを送る	2011
チャンネル登録	2024
""", 'ツ': """
ツイート	2023
ツイートする	2023
ツイートを読み込む	2078
""", 'ト': """
トップ	2037
トップに戻る	2095
トップへ戻る	2037
トップニュース	2035
トップページ	2037
トップページに戻る	2095
トップページへ	2095
トピックス	2035
""", 'ド': """
ドネーション	2011
""", 'ナ': """
ナンプレ	2072
""", 'ニ': """
ニックネーム	2092
ニュースを読む	2037
ニュースレター	2017
ニュースレター登録	2017
ニュース一覧	2095
ニュース一覧へ	2095
""", 'バ': """
バックナンバー	2035
""", 'パ': """
パスワードをお忘れですか	2088
パスワードをお忘れの方	2088
パスワードをお忘れの方はこちら	2088
パスワードを忘れた方	2013
パスワードを忘れた方はこちら	2088
パズル	2072
""", 'ピ': """
ピックアップ	2035
""", 'フ': """
フィードバックを送る	2069
フィードバックを送信	2069
フォトギャラリー	2095
フォトギャラリーを見る	2095
フォロー	2024
フォローしています	2101
フォローしてね	2024
フォローしました	2024
フォローする	2024
フォローを解除	2101
フォローを解除する	2101
フォロー中	2024
フォロー解除	2101
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2076
""", 'ブ': """
ブックマーク	2023
ブックマークする	2023
ブラウザで続ける	2080
ブラウザで見る	2080
ブラウザで読む	2080
""", 'プ': """
プッシュ通知	2022
プッシュ通知を受け取りますか	2081
プッシュ通知を受け取る	2081
プライバシーの設定	2078
プライバシーポリシー	2029
プライバシーポリシーに同意する	2091
プライバシー設定	2078
プランを見る	2088
プランを選ぶ	2088
プランを選択	2088
プラン一覧	2088
プレゼント	2013
プレミアム	2013
プレミアム会員	2016
プロフィール	2097
""", 'ヘ': """
ヘルプ	2029
""", 'ペ': """
ページの先頭に戻る	2095
ページの先頭へ	2037
ページの先頭へ戻る	2095
ページを再読み込み	2083
ページを再読み込みする	2083
ページを更新する	2083
ページトップ	2037
ページトップへ	2037
ページトップへ戻る	2095
""", 'ホ': """
ホーム	2037
ホームに戻る	2095
""", 'ポ': """
ポスト	2023
ポストする	2023
""", 'マ': """
マイページ	2013
マンスリーサポーターになる	2085
""", 'ミ': """
ミュート	2076
ミュートを解除	2075
ミュート解除	2075
""", 'メ': """
メニュー	2037
メルマガ	2017
メルマガ登録	2017
メールでシェア	2102
メールで送る	2023
メールで送信	2023
メールをご確認ください	2091
メールアドレス	2017
メールアドレスが正しくありません	2091
メールアドレスを入力	2017
メールアドレスを入力してください	2091
メールマガジン	2017
メールマガジン登録	2017
""", 'ラ': """
ライター	2097
ランキング	2035
""", 'リ': """
リンクをコピー	2023
リンクをコピーしました	2052
リンクをコピーする	2052
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2013
ログイン	2013
ログイン/会員登録	2013
ログインしてコメント	2069
ログインしてコメントする	2069
ログイン・会員登録	2013
ログイン状態を保持	2088
ログイン状態を保持する	2088
""", '一': """
一回だけ	2086
一回だけ寄付する	2085
一回のみ	2086
一時停止	2076
一次性	3567
一次性捐款	3566
一番人気	2089
一覧	2037
一覧に戻る	2095
一覧へ	2037
一覧を見る	2037
""", '上': """
上一张	3576
上一篇	3508
上一篇文章	3576
上一頁	3510
上一页	3510
""", '下': """
下一张	3576
下一篇	3508
下一篇文章	3576
下一頁	3510
下一页	3510
下次再說	3483
下次再说	3483
下載app	3560
下載客戶端	3560
下載音檔	3554
下載音訊	3554
下载app	3560
下载客户端	3560
下载音频	3554
""", '不': """
不,謝謝	3483
不,谢谢	3483
不用了	3483
不知道	3548
不適切な内容を報告	2069
""", '专': """
专题	3508
""", '並': """
並び替え	2070
並べ替え	2070
""", '个': """
个人中心	3487
""", '中': """
中	2103	3584
""", '为': """
为你推荐	3508
为您推荐	3508
""", '主': """
主要ニュース	2035
""", '举': """
举报	3507
""", '了': """
了解	2038
""", '京': """
京东购买	3552
""", '人': """
人才招聘	3527
人気の動画	2062
人気の記事	2035
人気ランキング	2035
人気記事	2035
人気記事ランキング	2035
人気順	2070
人氣文章	3536
""", '仅': """
仅限会员	3569
仅限订阅用户	3569
""", '今': """
今、あなたにオススメ	2035
今、読まれている記事	2062
今すぐプレイ	2071
今すぐ遊ぶ	2071
今はしない	2010
今はやめておく	2010
今回のみ	2086
今回のみ支援する	2085
今回はしない	2010
今日の注目	2035
今日最熱門	3536
今日热点	3508
今日焦点	3508
今日熱門	3536
""", '从': """
从app store下载	3560
""", '他': """
他の記事	19
他の記事も読む	2035
""", '付': """
付費閱讀	3487
付费内容	3487
付费阅读	3487
""", '以': """
以下为广告内容	3527
以下為廣告內容	3527
以后再说	3483
以後再說	3562
""", '企': """
企画・制作	2104
""", '会': """
会员专享	3490
会员专享内容	3490
会员专属	3487
会员中心	3487
会员登录	3487
会員でない方	2088
会員でない方はこちら	2088
会員の方はこちら	2013
会員の方はログイン	2013
会員特典	2073
会員登録	2013
会員登録する	2013
会員登録はこちら	2013
会員限定	2013
会員限定特典	2073
会員限定記事	2013
""", '作': """
作者更多文章	3576
作者简介	3577
作者簡介	3577
""", '你': """
你可能也喜欢	3508
你可能也喜歡	3508
你可能感兴趣	3508
你可能还想看	3536
你可能還想看	3536
""", '使': """
使用 apple 登入	3569
使用 facebook 登入	3569
使用 google 帳號登入	3569
使用 google 登入	3569
使用 google 繼續	3569
使用apple登录	3569
使用facebook登入	3569
使用facebook登录	3569
使用google登入	3569
使用google登录	3569
使用google繼續	3569
使用google继续	3569
使用google账号登录	3569
使用条款	3503
使用條款	3503
""", '保': """
保存	2023
保存する	2023
保存设置	3558
保持登入	3569
保持登入狀態	3569
保持登录状态	3569
""", '個': """
個人情報の取り扱い	2029
個人情報の取り扱いについて	2029
個人情報の取り扱いに同意する	2091
個人情報の取扱いについて	2029
個人情報保護方針	2029
""", '倍': """
倍速	3555
""", '僅': """
僅限會員	3569
僅限訂戶	3569
""", '優': """
優先するソースに追加	2101
""", '儲': """
儲存設定	3558
""", '允': """
允許	3562
允許通知	3561
允许	3562
允许通知	3561
""", '元': """
元の記事を読む	2063
元記事で読む	2063
元記事を読む	2037
""", '免': """
免責聲明	3503
免費訂閱	3491
免費註冊	3487
免費試讀	3487
免责声明	3503
免费,无垃圾邮件	3572
免费注册	3487
免费订阅	3491
免费试读	3487
免运费	3585
免運費	3585
""", '入': """
入力必須	2091
""", '全': """
全ての写真を見る	2063
全屏	3555
全文はこちら	2063
全文を読む	2037
全文表示	2037
全画面	2076
全画面表示	2075
全画面表示を終了	2075
全螢幕	3555
全記事読み放題	2016
全部拒絕	3558
全部拒绝	3558
全部接受	3503
全部新闻	3576
全部游戏	3550
全部视频	3576
全部评论	3507
""", '公': """
公众号	3498
公式sns	2024
公式twitter	2024
公式x	2024
公式アプリ	2022
公式サイトで見る	2073
公式ショップ	2073
公式ショップはこちら	2073
""", '共': """
共有	2023
共有する	2023
共有オプション	2102
共有リンクをコピー	2052
""", '关': """
关于作者	3577
关于我们	3503
关注	3498
关注作者	3581
关注我们	3498
关注此话题	3581
关注话题	3581
关键词	3508
关闭	3483
""", '其': """
其他新聞	3508
其他新闻	19	3508
其他金額	3566
其他金额	3566
""", '再': """
再生	2037
再生時間	2076
再生速度	2075
再読み込み	2083
再読み込みする	2083
""", '写': """
写真(#枚	2063
写真をすべて見る	2095
写真をもっと見る	2063
写真を拡大	2095
写真を拡大する	2095
写真を見る	2037
写真を見る(全#枚	2063
写真・動画の投稿はこちら	2096
写真特集	2035
写评论	3507
""", '出': """
出錯了	3573
出错了	3573
""", '分': """
分享	3497
分享到	3497
分享到facebook	3527
分享到line	3527
分享到qq	3583
分享到whatsapp	3583
分享到微信	3497
分享到微博	3497
分享到朋友圈	3583
分享本文	3527
分享此文	3527
分享給好友	3527
分享給更多人看到	3527
分享给好友	3527
分享给更多人	3527
分享至	3497
分享至facebook	3497
分享至line	3527
分类	3508
分類	3508
""", '列': """
列印	3497
列印本頁	3527
列印食譜	61
""", '初': """
初めての方はこちら	2088
初割で無料体験する	2013
初月無料	2016
""", '利': """
利用規約	2029
利用規約に同意します	2091
利用規約に同意する	2091
""", '刷': """
刷新页面	3563
""", '前': """
前のページ	2037
前の写真	2095
前の画像	2095
前の記事	2035
前の記事へ	2035
前へ	2037
前回の記事はこちら	2062
前回はこちら	2063
前往捐款	3566
前往捐款頁面	3566
前往捐款页面	3566
前往購買	3552
前往贊助	3566
""", '剩': """
剩余时间	3554
剩餘時間	3554
""", '加': """
加入google偏好來源	3581
加入line好友	3498
加入会员	3487
加入我们	3527
加入我们的团队	3527
加入我們	3527
加入我們的團隊	3527
加入書籤	3497
加入會員	3487
加入白名单	3563
加载中	3554
加载内容	3558
加载帖子	3558
加载更多	3510
加载更多评论	3547
""", '動': """
動画	2035
動画で見る	2052
動画の公開は終了しました	2075
動画の配信は終了しました	2075
動画は再生できません	2075
動画をもっと見る	2095
動画を再生する	2052
動画を再生できません	2075
動画を再生できませんでした	2075
動画を見る	2037
動画を読み込み中	2075
動画を読み込んでいます	2075
動画プレーヤーを読み込み中	2075
動画一覧	2095
""", '包': """
包邮	3585
""", '協': """
協賛	2104
協賛企業	2073
""", '单': """
单次	3567
单次捐款	3484
""", '単': """
単発の寄付	2085
""", '博': """
博客來購買	3552
""", '占': """
占い	2072
""", '印': """
印刷	2023
印刷する	2023
印刷用ページ	2052
印刷用ページを表示	2052
""", '即': """
即时新闻	3508
即時新聞	3508
""", '原': """
原文を表示	2038
原文を見る	2038
原文連結	3537
原文链接	3537
""", '去': """
去京东看看	3552
去京东购买	3552
去天猫购买	3552
去淘宝购买	3552
""", '参': """
参与投票	3547
参与评论	3507
参加测验	3550
参加者募集中	2048
参加问卷调查	3527
""", '參': """
參加問卷調查	3527
參加測驗	3550
參與投票	3547
""", '友': """
友だち追加	2024
友だち追加する	2024
友善列印	3527
友達に教える	2052
""", '反': """
反馈	3507
""", '发': """
发现错误	3547
发现错误?请告诉我们	3527
发生错误	3572
发表留言	3507
发表评论	3507
发送	3573
发送成功	3572
""", '取': """
取材・文	2097
取消关注	3581
取消追蹤	3581
取消關注	3581
取消静音	3554
取消靜音	3554
""", '受': """
受け取る	2082
""", '古': """
古い順	2070
""", '可': """
可随时退订	3572
可隨時取消	3569
""", '合': """
合わせて読みたい	2035
合作伙伴	3585
合作夥伴	3585
合成音声による読み上げ	2075
合成音声による読み上げです	2075
""", '同': """
同じカテゴリの記事	2035
同じ著者の記事	2062
同意	3503
同意して続ける	2078
同意して続行	2078
同意して閉じる	2078
同意しない	2029
同意する	2029
同意の管理	2078
同意を撤回	2078
同意を撤回する	2078
同意を管理	2078
同意を管理する	2078
同意並繼續	3558
同意并继续	3558
""", '后': """
后退#秒	3554
""", '听': """
听全文	3527
听文章	3554
听新闻	3497
听这篇文章	3527
""", '商': """
商业推广	3552
商品を見る	2073
商品ページへ	2073
商城	3585
商業推廣	3552
""", '單': """
單次	3567
單次捐款	3484
單筆	3567
單筆捐款	3566
單筆支持	3566
""", '回': """
回到頂端	3576
回到頂部	3510
回到顶部	3576
回复	3507
回答する	91
回覆	3507
回頂端	3510
回首頁	3510
""", '在': """
在 app store 下載	3560
在 google play 下載	3560
在amazon購買	3552
在app store下载	3560
在app中打开	3560
在app中阅读	3560
在google play下载	3560
在patreon上支持我们	3566
在亚马逊购买	3552
在浏览器中继续	3560
在瀏覽器中繼續	3560
""", '地': """
地図を見る	2038
地図を開く	2038
""", '執': """
執筆者	2097
執筆者プロフィール	2096
""", '填': """
填字游戏	3551
填字遊戲	3551
""", '复': """
复制	3584
复制成功	3497
复制网址	3527
复制链接	3497
""", '外': """
外部コンテンツを表示	2078
外部コンテンツを表示する	2078
""", '大': """
大	2103	3584
大号字	65
大字	3497
大家还在看	3508
大家都在看	3508
""", '头': """
头条	3508
""", '好': """
好的	3562
""", '如': """
如何关闭	3564
如何关闭广告拦截器	3563
如何關閉	3564
如何關閉廣告攔截器	3563
""", '始': """
始終允許	3558
始终允许	3558
""", '姓': """
姓名	3573
""", '字': """
字体	65
字体大小	3497
字号	3497
字幕	2076	3555
字幕をオン	2075
字幕を表示	2075
字級	65	3497
字级	65
字號	3583
字體大小	65	3497
""", '官': """
官方微博	3498
""", '定': """
定期定額	3484
定期定額捐款	3566
定期定額支持	3566
定期捐款	3566
""", '寄': """
寄付	2011
寄付する	2011
寄付で応援する	2052
寄付のお願い	2011
寄付はこちら	2085
寄付はこちらから	2085
寄付をする	2011
寄付ページはこちら	2085
寄付ページへ	2085
""", '專': """
專題	3508
""", '小': """
小	2103	3584
小字	3497
小編推薦	3508
小调查	91
""", '尚': """
尚未成為會員	3569
尚無留言	3527
""", '展': """
展开	3510
展开全文	3510
展开全部	3511
展开回复	3547
展開	3510
展開全文	3576
""", '已': """
已关注	3498
已是会员	3487
已是訂戶	3569
已有帐号	3487
已有帳號	3569
已有账号	3569
已經是會員	3487
已經是會員?登入	3487
已经是订户	3569
已经有账号	3569
已複製連結	3583
已關注	3581
""", '常': """
常に表示する	2078
常に許可	2078
常に許可する	2078
""", '年': """
年払い	2089
""", '广': """
广告	3502
广告后继续阅读	3552
广告结束	3552
""", '広': """
広告	2027
広告の下に記事が続きます	2073
広告の後に続きます	2027
広告はここまで	2073
広告をスキップ	2027
広告を閉じる	2027
広告ブロッカーをご利用中です	2083
広告ブロックの解除方法	2083
広告ブロックを解除してください	2083
広告ブロックを解除しました	2083
広告企画	2027
広告終わり	2073
""", '廣': """
廣告	3502
廣告後繼續閱讀	3552
廣告結束	3552
廣編企劃	3552
廣編特輯	3552
""", '延': """
延伸閱讀	3508
延伸阅读	3508
""", '开': """
开启app	3560
开启推送	3561
开启通知	3561
开始测验	3550
开通会员	3487
""", '当': """
当前时间	3554
当当购买	3552
""", '影': """
影片已下架	3554
影片已移除	3554
影片無法播放	3554
影片載入中	3554
影音	3508
""", '後': """
後で	2010
""", '微': """
微信	3497
微信扫一扫	3583
微信扫码分享	3583
微信登录	3569
微博	3497
""", '必': """
必填	3573
必填字段	3572
必填欄位	3572
必填項	3572
必填项	3572
必須	2092
必須項目	2091
必須項目です	2091
""", '忘': """
忘記密碼	3487
忘记密码	3487
""", '応': """
応援する	2011
""", '快': """
快进#秒	3554
""", '总': """
总是允许	3558
""", '您': """
您可能也喜歡	3508
您可能感兴趣	3508
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3536
您可随时退订	3572
您可隨時取消訂閱	3572
您已关注此话题	3581
您已投过票	3547
您已投過票	3547
您已经投过票	3547
您的信息已发送	3572
您的投票已提交	3547
您的訊息已送出	3572
您的邮箱	3491
您的電郵	3491
""", '情': """
情報をお寄せください	2096
情報提供のお願い	2096
情報提供はこちら	2096
""", '想': """
想接收即時新聞通知嗎	3561
想接收通知吗	3561
""", '意': """
意見反饋	3547
意見回饋	3547
意见反馈	3507
""", '感': """
感想を送る	2032
感謝您的參與	3547
感謝您的投票	91	3547
感谢您,您的信息已发送	3572
感谢您的参与	3547
感谢您的投票	91	3547
""", '成': """
成为会员	3484
成為會員	3484
""", '我': """
我们无法显示此内容	3558
我同意	3503
我同意处理我的个人数据	3572
我同意接收电子邮件	3572
我同意隱私權政策	3572
我已关闭	3563
我已关闭广告拦截器	3563
我已閱讀並同意隱私權政策	3572
我已關閉廣告攔截器	3563
我已阅读并同意隐私政策	3572
我的帐户	3487
我的帳戶	3487
我知道了	3503
我要举报	3547
我要投票	3547
我要檢舉	3547
我要爆料	3577
我要留言	3507
我要糾錯	3527
我要纠错	3507
我要评论	3507
""", '或': """
或	3570
""", '戻': """
戻る	2037
""", '所': """
所有新闻	3576
所有留言	3507
""", '手': """
手机号	3573
""", '打': """
打印	3497
打印本页	3527
打印食谱	61
打开	3511
打开app	3560
打开app查看更多	3560
打开app阅读	3560
打开app阅读全文	3560
打开客户端阅读	3560
打开微信扫一扫	3583
打开推送	3561
打赏	3484
""", '扫': """
扫一扫分享	3583
扫描二维码下载	3560
扫码下载	3560
扫码下载app	3560
扫码下载客户端	3560
""", '投': """
投票	91	3548
投票ありがとうございました	91	2069
投票する	91	2052
投票を受け付けました	2069
投票区	91
投票成功	3547
投票済みです	2069
投票結果を見る	91
投稿する	2032
投稿を表示	2078
投稿を表示する	2078
投稿を読み込む	2078
投稿须知	3577
""", '折': """
折りたたむ	2038
""", '报': """
报告错误	3511
""", '拒': """
拒絕	3503
拒绝	3503
拒绝全部	3558
""", '招': """
招聘启事	3527
""", '拡': """
拡大	2023
拡大する	2037
""", '按': """
按年計費	3569
按年计费	3569
按月	3567
按月捐款	3566
按月计费	3569
按讚	3498
""", '捐': """
捐款	3484
捐贈	3484
捐赠	3484
""", '掃': """
掃描qr code下載	3560
掃碼下載	3560
""", '排': """
排序	3548
排行榜	3508
""", '採': """
採用情報	2048
""", '接': """
接受	3503
接受並繼續	3558
接受全部	3503
接受并继续	3558
接受所有	3503
接收通知	3561
""", '推': """
推广	3502
推广内容	3502
推廣	3502
推荐	3508
推荐文章	3508
推荐方案	3570
推荐阅读	3508
推薦	3508
推薦文章	3508
推薦閱讀	3508
""", '提': """
提交	91	3573
提交成功	3572
提交评论	3547
提供	2027
提供反馈	3547
提供意見	3547
提供新聞線索	3577
提供新闻线索	3577
""", '搜': """
搜尋	3510
搜索	3510
""", '撤': """
撤回同意	3558
""", '播': """
播放	3510
播放器加载中	3554
播放速度	3554
""", '支': """
支持我们	3484
支持我們	3484
支援する	2011
支援はこちら	2085
""", '收': """
收合	3511
收听	3497
收听文章	3554
收听本文	3527
收聽文章	3527
收聽本文	3554
收藏	3497
收藏文章	3497
收藏本文	3527
收藏食譜	61
收藏食谱	61
收起	3510
收起回复	3547
""", '放': """
放大图片	3576
放大圖片	3576
放大字体	3583
放大字體	3583
""", '数': """
数独	2072	3551
""", '數': """
數獨	3551
""", '文': """
文字の大きさ	65	2023
文字を大きくする	2102
文字を小さくする	2102
文字サイズ	2023
文字サイズを変更	2102
文字サイズ変更	65
文字拡大	2102
文字稿	3555
文字起こし	2076
文字起こしを表示	2075
文字起こしを見る	2075
文章未完 廣告後繼續	3552
""", '新': """
新しい順	2070
新着	2035
新着ニュース	2035
新着記事	2035
新着記事一覧	2062
新着順	2070
新聞線索	3577
新聞自律	3577
新規会員登録	2013
新規登録	2013
新闻简报	3491
新闻线索	3577
""", '无': """
无所谓	3548
无法显示此内容	3558
""", '早': """
早割	2104
早鳥票	3585
早鸟票	3585
""", '时': """
时长	3555
""", '明': """
明白了	3511
""", '是': """
是否允许通知	3561
是否接收推送通知	3561
是否接收通知	3561
是否開啟通知	3561
""", '显': """
显示全部	3576
显示内容	3558
显示原文	3511
显示字幕	3554
显示帖子	3558
显示更多	3510
""", '時': """
時長	3555
""", '暂': """
暂不	3483
暂无评论	3527
""", '暫': """
暫不	3483
""", '更': """
更多	3508
更多作者文章	3576
更多内容	3508
更多分享方式	3583
更多图片	3576
更多圖片	3576
更多報導	3508
更多影片	3576
更多报道	3508
更多文章	3508
更多新聞	3508
更多新聞請看	3536
更多新闻	3508
更多游戏	3550
更多精彩	3536
更多精采內容	3527
更多视频	3576
更多选项	3583
更多選項	3583
更正政策	3577
更正與說明	3577
""", '書': """
書籍を購入する	2073
""", '最': """
最受欢迎	3570
最受歡迎	3570
最多人看	3536
最新	3548
最新ニュース	2035
最新ニュースを通知で受け取る	2081
最新号	2062
最新影音	3536
最新文章	3508
最新新聞	3508
最新新闻	3508
最新消息	3508
最新記事	2035
最旧	3548
最早	3548
最热	3548
最熱	3548
最舊	3548
最超值	3569
""", '會': """
會員中心	3487
會員專享	3490
會員專享內容	3490
會員專屬	3487
會員登入	3487
""", '月': """
月払い	2089
月額#円	2016
月額#円(税込	2016
""", '有': """
有効なメールアドレスを入力してください	2091
有料会員登録	2013
有料会員記事	2052
有料登録	2013
有料記事	2013
""", '朋': """
朋友圈	3497
""", '服': """
服务条款	3503
服務條款	3503
""", '朗': """
朗读全文	3554
""", '朝': """
朝刊・夕刊	2013
""", '未': """
未满十八岁禁止饮酒	3552
未滿十八歲禁止飲酒	3552
""", '本': """
本を購入する	2073
本周热门	3536
本文へ	2037
本文へ移動	2037
本文对您有帮助吗	3547
本文已锁定	3569
本文由ai语音朗读	3554
""", '机': """
机器翻译	3527
机翻	3580
""", '来': """
来测测你的知识	3550
""", '查': """
查看专题	3576
查看作者主页	3577
查看作者更多文章	3576
查看全部	3510
查看全部图片	3576
查看全部評論	3547
查看全部评论	3547
查看原图	3510
查看原文	3537
查看回复	3547
查看回覆	3547
查看图集	3576
查看圖集	3576
查看地图	3511
查看專題	3576
查看投票结果	91
查看文字稿	3554
查看更多	3510
查看更多图片	3576
查看更多评论	3547
查看留言	3507
查看結果	91
查看结果	91	3511
查看訂閱方案	3569
查看詳情	3511
查看订阅方案	3569
查看评论	3507
查看详情	3511
查看逐字稿	3554
查看高清图集	3576
""", '标': """
标签	3508
""", '検': """
検索	2037
""", '業': """
業配	3502
""", '楽': """
楽天で見る	2073
楽天で詳細を見る	2073
楽天で購入	2073
楽天で購入する	2073
楽天市場で見る	2073
楽天市場で購入	2073
""", '標': """
標籤	3508
""", '機': """
機器翻譯	3527
機械翻訳	2100
""", '檢': """
檢舉	3507
""", '次': """
次のページ	2037
次の写真	2095
次の画像	2095
次の記事	2035
次の記事へ	2035
次へ	2037
次ページ	2037
次回から自動的にログイン	2088
""", '正': """
正しいメールアドレスを入力してください	2091
正在加载播放器	3554
""", '此': """
此影片無法播放	3554
此文章已锁定	3569
此欄位為必填	3572
此視頻無法播放	3554
此视频不可用	3554
此视频已被删除	3554
此項為必填	3572
此页面对您有帮助吗	3547
此项为必填项	3572
""", '残': """
残り時間	2075
""", '毎': """
毎年	2086
毎月	2086
毎月寄付する	2085
毎月支援する	2085
""", '每': """
每一份支持都很重要	3566
每一份支持都重要	3566
每年	3567
每月	3567
每月捐款	3484
""", '氏': """
氏名	2092
""", '民': """
民調	91
""", '沒': """
沒意見	3548
""", '没': """
没意见	3548
没有账号	3569
""", '注': """
注册	3487
注目の記事	2035
注目キーワード	2035
注目ワード	2035
注目記事	2035
""", '测': """
测测你的知识	3550
""", '清': """
清晰度	3555
""", '游': """
游戏	3551
""", '点': """
点击图片查看大图	3576
点击排行	3508
点击播放	3527
点击放大	3576
点击查看原文	3537
点击查看大图	3510
点击阅读原文	3537
点我看视频	3527
点赞	3497
""", '為': """
為您推薦	3508
""", '热': """
热点	3508
热点推荐	3508
热门	3508
热门排行	3508
热门文章	3508
热门新闻	3508
""", '無': """
無料で体験する	2013
無料で始める	2088
無料で試す	2088
無料で読む	2013
無料アプリをダウンロード	2080
無料ゲーム	2071
無料会員登録	2013
無料会員限定	2013
無料体験	2013
無料登録	2013
無法播放影片	3554
無法顯示此內容	3558
""", '焦': """
焦點新聞	3508
""", '熱': """
熱門	3508
熱門排行	3508
熱門文章	3508
熱門新聞	3508
熱門話題	3508
""", '爆': """
爆料信箱	3577
爆料專線	3577
爆料热线	3577
""", '特': """
特別協賛	2104
特定商取引法に基づく表記	2029
特集	2035
特集を見る	2095
特集ページへ	2095
特集一覧	2095
""", '猜': """
猜你喜欢	3508
猜你喜歡	3508
""", '現': """
現在の再生時間	2075
""", '用': """
用app開啟	3560
""", '由': """
由ai生成	3580
由ai语音朗读	3554
""", '申': """
申し込む	2013
""", '电': """
电子报	3491
电子邮箱	3491
""", '画': """
画像をクリックして拡大	2095
画像を拡大	2037
画像を拡大する	2095
画像を見る	2037
画質	2076
""", '留': """
留言	3507
留言(#	3507
留言已關閉	3547
留言規則	3547
留言规则	3547
""", '登': """
登入	3487
登入/註冊	3487
登入後留言	3547
登出	3487
登录	3487
登录/注册	3487
登录后发表评论	3547
登錄	3487
登録	2013
登録が完了しました	2052
登録して続きを読む	2013
登録する	2013
""", '發': """
發現錯誤	3547
發現錯誤?請告訴我們	3527
發生錯誤	3572
發表留言	3507
發表評論	3507
""", '皆': """
皆さまのご支援が力になります	2085
""", '監': """
監修者	2097
""", '目': """
目前時間	3554
目录	3510
目次	2037
目錄	3510
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3508
相关报道	3508
相关推荐	3508
相关文章	3508
相关新闻	3508
相关标签	3508
相关视频	3536
相关阅读	3508
相關主題	3508
相關報導	3508
相關影片	3536
相關推薦	3508
相關文章	3508
相關新聞	3508
相關標籤	3508
相關閱讀	3508
""", '看': """
看了这篇文章的人也看	3508
看全文	3576
看原文	3537
看更多	3508
看更多作者文章	3576
看更多文章	3536
看更多新聞	3536
看更多照片	3576
看結果	91
""", '知': """
知道了	3511
""", '確': """
確認メールをお送りしました	2091
確認画面へ	2092
""", '禁': """
禁止酒駕	3552
禁止酒駕,飲酒過量有害健康	3552
""", '稍': """
稍后	3562
稍后再说	3483
稍后提醒我	3483
稍后阅读	3527
稍後	3562
稍後再說	3483
稍後提醒我	3483
稍後閱讀	3527
""", '立': """
立即投票	91
立即捐助	3566
立即捐款	3484
立即捐赠	3566
立即訂閱	3487
立即订阅	3487
立即试玩	3550
立即購票	3552
立即贊助	3566
立即购票	3552
立即选购	3552
立即選購	3552
立即開始玩	3550
""", '筆': """
筆者	2097
筆者プロフィール	2096
""", '管': """
管理cookie	3558
管理同意	3558
管理同意设置	3558
管理同意選項	3558
""", '粉': """
粉絲團	3498
""", '精': """
精彩推荐	3536
精彩推薦	3536
精选	3508
""", '紙': """
紙面ビューアー	2013
""", '結': """
結果を見る	91	2038
""", '続': """
続きはこちら	2063
続きをみる	2037
続きを読む	2013
""", '網': """
網友留言	3507
""", '編': """
編輯推薦	3508
編輯準則	3577
編輯精選	3508
編集ポリシー	2096
編集方針	2096
編集部おすすめ	2035
編集部のおすすめ	2035
""", '縮': """
縮小	2023
縮小字體	3583
""", '繼': """
繼續使用網頁版	3560
繼續閱讀	3510
繼續閱讀請往下	3552
""", '纠': """
纠错	3507
""", '继': """
继续在浏览器阅读	3560
继续浏览内容	3510
继续阅读	3510
""", '编': """
编辑准则	3577
编辑推荐	3508
编辑精选	3508
""", '缩': """
缩小字体	3583
""", '网': """
网友评论	3507
""", '翻': """
翻訳を表示	2038
""", '联': """
联系作者	3577
联系我们	3503
联系编辑部	3577
""", '聯': """
聯絡我們	3503
聯絡編輯部	3577
""", '聽': """
聽全文	3527
聽文章	3554
聽新聞	3497
聽這篇文章	3527
""", '脳': """
脳トレ	2072
""", '自': """
自动播放	3555
自動再生	2076
自動播放	3555
自動翻訳	2100
自定义金额	3566
自訂金額	3566
""", '菜': """
菜单	3510
""", '著': """
著作権	2029
著者の記事一覧	2095
著者をフォロー	2101
著者をフォローする	2101
著者プロフィール	2096
""", '複': """
複製	3584
複製網址	3527
複製連結	3497
""", '要': """
要接收推送通知吗	3561
要接收通知嗎	3561
""", '觀': """
觀看更多	3536
""", '视': """
视频	3508
视频不可用	3554
视频加载中	3554
视频已下架	3554
视频已失效	3554
视频无法播放	3554
视频正在加载	3554
""", '解': """
解鎖全文	3527
解锁全文	3527
解除しました	2084
解除方法	2084
解除方法はこちら	2084
""", '訂': """
訂戶專享	3552
訂戶專享優惠	3552
訂戶專享內容	3569
訂正について	2096
訂閱	3487
訂閱推播	3561
訂閱會員	3487
訂閱會員專屬內容	3527
訂閱郵件	3491
訂閱電子報	3491
""", '記': """
記事に関するお問い合わせ	2096
記事の続きはこちら	2063
記事の続きを読む	2095
記事は広告の下に続きます	2073
記事は広告の後に続きます	2073
記事へのお問い合わせ	2096
記事へのご意見	2032
記事をサポートする	2011
記事をプレゼント	2013
記事をプレゼントする	2052
記事を保存	2023
記事を保存する	2052
記事を印刷する	2023
記事を聴く	2075
記事を読む	2037
記事を音声で聞く	2075
記事を音声で聴く	2075
記事ランキング	2035
記事一覧	2037
記事一覧へ	2095
記事一覧を見る	2063
記事全文を読む	2037
記住我	3569
記者をフォロー	2101
記者プロフィール	2096
記者募集	2048
記者募集中	2048
""", '設': """
設定を保存	2078
設定を保存する	2078
""", '許': """
許可	2082
許可する	2029
""", '註': """
註冊	3487
""", '評': """
評価順	2070
評論	3507
評論已關閉	3547
評論規則	3547
""", '話': """
話題の記事	2035
""", '該': """
該作者更多文章	3576
""", '詳': """
詳しく見る	2038
詳細	2038
詳細・購入はこちら	2073
""", '語': """
語音播報	3527
語音朗讀	3527
""", '誤': """
誤りを報告	2038
誤字脱字の報告	2052
誤字脱字を報告	2096
誤字脱字を報告する	2052
""", '読': """
読まれている記事	2035
読み上げ	2052
読み放題	2016
読み込み中です	2075
読者限定	2073
""", '請': """
請填寫讀者問卷	3527
請我們喝杯咖啡	3566
請查收郵件	3572
請檢查您的收件匣	3572
請繼續下滑閱讀	3552
請繼續往下閱讀	3502
請輸入有效的電子郵件	3572
請輸入有效的電子郵件地址	3572
請輸入電子郵件	3491
請關閉廣告攔截器	3563
""", '讀': """
讀者優惠	3552
讀者專享	3552
""", '讚': """
讚	3497
讚賞支持	3484
""", '订': """
订户专享	3552
订户专享优惠	3552
订阅	3487
订阅会员	3487
订阅推送	3561
订阅邮件	3491
""", '记': """
记住我	3569
记者简介	3577
""", '设': """
设为google首选来源	3581
""", '评': """
评论	3507
评论(#	3507
评论已关闭	3547
评论规则	3547
""", '诚': """
诚聘英才	3527
""", '话': """
话题	3508
""", '该': """
该视频不可用	3554
该视频已下架	3554
""", '详': """
详情	3511
""", '语': """
语音朗读	3527
语音由ai生成	3554
""", '请': """
请先登录再评论	3527
请关闭广告拦截器	3563
请我们喝杯咖啡	3566
请查收邮件	3572
请检查您的收件箱	3572
请继续往下阅读	3502
请输入有效的电子邮件地址	3572
请输入有效的邮箱地址	3572
请输入邮箱	3491
""", '读': """
读者专享	3552
读者优惠	3552
""", '購': """
購入はこちら	2073
購票	3585
購票連結	3552
購読	2013
購読する	2013
購読のお申し込み	2013
購読プランを見る	2088
購読申し込み	2013
購買本書	3552
""", '贈': """
贈る	2103
贈送文章	3527
贈送文章給朋友	3527
贈送此文	3527
""", '贊': """
贊助	3484
贊助內容	3502
贊助商	3502
贊助我們	3566
""", '购': """
购买本书	3552
购买此书	3552
购票	3585
购票链接	3552
""", '赞': """
赞	3548
赞助	3484
赞助内容	3502
赞助商	3585
赞助商链接	3502
赞助我们	3566
赞赏	3484
""", '赠': """
赠送文章	3583
赠送此文	3527
""", '超': """
超值方案	3569
""", '跳': """
跳到主要內容	3510
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3548
""", '載': """
載入中	3554
載入內容	3558
載入更多	3510
載入貼文	3558
""", '轉': """
轉發	3497
""", '转': """
转发	3497
""", '载': """
载入内容	3558
""", '返': """
返信	2032
返信する	2032
返信を表示	2069
返信を見る	2069
返信を隠す	2069
返回頂部	3576
返回顶部	3510
返回首頁	3576
返回首页	3510
""", '还': """
还不是会员	3569
还没有账号	3569
""", '这': """
这篇文章对你有帮助吗	3547
这篇文章对您有帮助吗	3547
""", '进': """
进入专题	3576
进入专题页	3576
""", '连': """
连结已复制	3583
""", '追': """
追蹤	3498
追蹤中	3581
追蹤主題	3581
追蹤作者	3581
追蹤我們	3498
""", '退': """
退出全屏	3554
""", '送': """
送信	91	2092
送信が完了しました	2091
送信しました	2091
送信する	91	2092
送信完了	2091
送出	91	3573
送出成功	3572
送出留言	3547
送出評論	3547
送料無料	2104
""", '选': """
选择	3570
选择方案	3569
选择订阅方案	3569
""", '逐': """
逐字稿	3555
""", '這': """
這篇文章對你有幫助嗎	3547
這篇文章對您有幫助嗎	3547
""", '通': """
通報	2070
通報する	2032
通知をオン	2022
通知をオンにする	2081
通知を受け取らない	2081
通知を受け取りますか	2081
通知を受け取る	2052
通知を設定する	2081
通知を許可	2081
通知を許可しますか	2081
通知を許可する	2081
""", '速': """
速報	2035
速報を通知で受け取る	2081
速報通知を受け取る	2052
""", '連': """
連結已複製	3527
連載	2035
連載をフォロー	2101
連載をフォローする	2101
連載を見る	2095
連載一覧	2095
""", '遊': """
遊戲	3551
""", '運': """
運営会社	2029
""", '違': """
違反を報告	2069
違反を報告する	2069
違反報告	2032
""", '選': """
選單	3510
選択する	2089
選擇	3570
選擇方案	3569
選擇訂閱方案	3569
""", '還': """
還不是會員	3569
還沒有帳號	3569
""", '邮': """
邮箱	3491
邮箱格式不正确	3572
邮箱格式错误	3572
""", '配': """
配信停止はいつでも可能です	2091
""", '重': """
重新加载页面	3563
重新整理頁面	3563
重新載入頁面	3563
""", '金': """
金額を入力	2085
金額を指定	2085
金額を指定する	2085
""", '链': """
链接已复制	3527
""", '閉': """
閉じる	2010	2037
""", '開': """
開く	2038
開啟推播	3561
開啟通知	3561
開始測驗	3550
開通會員	3487
""", '間': """
間違いを見つけたら	2096
""", '関': """
関連	2035
関連する記事	2035
関連キーワード	2035
関連タグ	2035
関連トピックス	2035
関連ニュース	2035
関連リンク	2035
関連動画	2035
関連情報	2035
関連記事	2035
関連記事はこちら	2062
""", '閱': """
閱讀全文	3510
閱讀原文	3537
閱讀更多	3510
""", '關': """
關於作者	3577
關於我們	3503
關注	3498
關注作者	3581
關注我們	3498
關注此主題	3581
關鍵字	3508
關閉	3483
""", '阅': """
阅读全文	3510
阅读原文	3537
阅读更多	3510
""", '随': """
随时取消	3569
随时可取消	3569
""", '隐': """
隐私政策	3503
隐私权政策	3503
隐私设置	3558
""", '隨': """
隨時取消	3569
""", '隱': """
隱私政策	3503
隱私權政策	3503
隱私權設定	3558
隱私設定	3558
""", '離': """
離開全螢幕	3554
""", '電': """
電子信箱	3491
電子信箱格式錯誤	3572
電子報	3491
電子版	2013
電子郵件格式不正確	3572
電郵	3573
""", '静': """
静音	3555
""", '靜': """
靜音	3555
""", '音': """
音声で聞く	2023
音声をダウンロード	2075
音声読み上げ	2052
""", '頭': """
頭條	3508
""", '顯': """
顯示內容	3558
顯示原文	3511
顯示字幕	3554
顯示更多	3510
顯示貼文	3558
""", '飲': """
飲酒過量,有害健康	3552
飲酒過量有害健康	3552
""", '首': """
首頁	3510
首页	3510
""", '马': """
马上开始	3550
马上玩	3550
""", '验': """
验证码	3573
""", '點': """
點我看影片	3527
點擊播放	3554
點擊播放本文	3527
點擊放大	3576
點擊看大圖	3576
點閱排行	3536
""", '가': """
가	2122
가로세로 낱말퀴즈	2164
가입하기	2113
가장 많이 본 뉴스	2129
가장 인기	2183
""", '개': """
개인정보 설정	2170
개인정보 수집 동의	2184
개인정보 수집 및 이용 동의	2184
개인정보 수집 및 이용에 동의합니다	2184
개인정보 수집·이용에 동의합니다	2184
개인정보 처리방침	2127
개인정보처리방침	2127
""", '갤': """
갤러리 보기	2189
""", '거': """
거부	2127
""", '검': """
검색	2131
""", '게': """
게시물 보기	2170
게시물 불러오기	2170
게임	2164
게임 전체보기	2162
게임 하러 가기	2162
""", '결': """
결과 보기	91	2132
""", '계': """
계속 읽기	2113
계정이 있으신가요	2182
""", '고': """
고객센터	2127
고충처리인	2190
""", '공': """
공감	2161
공감순	2161
공유	2122
공유하기	2122
""", '과': """
과거순	2161
""", '관': """
관련 기사	2129
관련 뉴스	2129
관련 영상	2152
관련 태그	2129
관련기사	2129
관련뉴스	2129
관련키워드	2129
""", '광': """
광고	2126
광고 닫기	2126
광고 아래에 기사가 계속됩니다	2165
광고 영역	87
광고 종료	2165
광고 차단 해제 방법	2175
광고 차단을 해제해 주세요	2175
광고 차단을 해제했습니다	2175
광고 차단이 감지되었습니다	2175
광고 후 계속됩니다	2165
광고성 정보 수신 동의	2184
광고성 정보 수신에 동의합니다	2184
""", '괜': """
괜찮습니다	2110
""", '교': """
교보문고에서 구매	2165
""", '구': """
구글 계정으로 계속하기	2182
구글 계정으로 로그인	2182
구글 선호 매체로 추가	2193
구글 플레이에서 다운로드	2172
구글로 계속하기	2182
구글로 로그인	2182
구글플레이에서 다운로드	2172
구독	2113
구독 상품 보기	2182
구독 상품 선택	2182
구독 신청	2113
구독 신청이 완료되었습니다	2184
구독 신청하기	2182
구독 전용	2113
구독 중	2113
구독 취소	2193
구독권 선택	2182
구독신청	2113
구독이 완료되었습니다	2144
구독자 전용	2115
구독자 전용 기사	2182
구독자 전용 혜택	2165
구독자 혜택	2165
구독중	2193
구독하고 이어서 읽기	2144
구독하기	2113
구매하기	2165
구매하러 가기	2165
""", '글': """
글씨 크기	65
글씨크기	2122
글자 작게	2194
글자 크게	2194
글자 크기	2122
글자 크기 변경	65	2144
글자 크기 조절	65	2144
글자크기	2122
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2178
""", '기': """
기계 번역	2192
기부하기	2111
기사 공유	2194
기사 공유하기	2122
기사 더보기	2144
기사 듣기	2144
기사 링크 복사	2144
기사 본문	2131
기사 선물하기	2144
기사 스크랩	2194
기사 스크랩하기	2144
기사 오류 신고	2144
기사 오류 제보	2144
기사 요약	2192
기사 원문 보기	2144
기사 음성으로 듣기	2166
기사 저장	2194
기사 저장하기	2144
기사 전문 보기	2189
기사 전체보기	2189
기사 제보	2190
기사 제보 및 문의	2144
기사 후원하기	2111
기사는 광고 아래에 계속됩니다	2165
기사는 광고 후 계속됩니다	2165
기사듣기	2166
기사에 대한 의견	2128
기사원문	2131
기사저장	2122
기사제보	2190
기자 구독	2139
기자 구독하기	2139
기자 소개	2190
기자 페이지	2139
기자 프로필 보기	2139
기자구독	2193
기자에게 메일 보내기	2190
기자에게 이메일 보내기	2190
기자의 다른 기사	2139
기자의 다른 기사 보기	2189
기자의 다른기사	2129
기자의 다른기사 보기	2189
기자페이지 바로가기	2189
기획 기사 보기	2189
""", '나': """
나중에	2110
나중에 보기	2144
나중에 읽기	2144
나중에 하기	2110
""", '남': """
남은 시간	2166
""", '낱': """
낱말퀴즈	2164
""", '내': """
내 정보	2113
""", '네': """
네, 받을게요	2173
네이버 구독	2125
네이버 로그인	2182
네이버 밴드 공유	2194
네이버 블로그	2122
네이버로 로그인	2182
네이버에서 구독	2125
네이버에서 구독하기	2125
""", '놓': """
놓치면 안 되는 기사	2152
""", '뉴': """
뉴스 더보기	2189
뉴스 듣기	2144
뉴스레터 구독	2118
뉴스레터 구독 신청	2118
뉴스레터 무료 구독	2144
뉴스레터 신청	2118
""", '다': """
다른 공유 찾기	2122
다른 금액	2178
다른 기사	19	2129
다른 기사 더 보기	19
다른 기사 보기	2139
다른기사	2129
다른기사 보기	2129
다시 보지 않기	2110
다음	2131
다음 기사	2129
다음 기사 보기	2144
다음 사진	2189
다음 페이지	2131
다음글	2189
다음기사	2129
다음에	2110
다음에 하기	2174
""", '닫': """
닫기	2110
""", '답': """
답글	2128
답글 달기	2160
답글 더보기	2160
답글 보기	2160
답글 쓰기	2160
답글 접기	2160
답글쓰기	2128
""", '당': """
당신이 좋아할 만한	2129
""", '댓': """
댓글	2128
댓글 #	2128
댓글 #개	2128
댓글 닫기	2160
댓글 더보기	2160
댓글 등록	2160
댓글 등록하기	2160
댓글 보기	2128
댓글 쓰기	2128
댓글 운영 원칙	2160
댓글 운영 정책	2144
댓글 운영정책	2144
댓글 작성	2160
댓글 작성 규칙	2160
댓글 작성하기	2160
댓글 정책	2160
댓글보기	2128
댓글쓰기	2128
댓글을 입력해주세요	2128
댓글이 닫혔습니다	2160
""", '더': """
더 많은 옵션	2194
더 보기	2131
더보기	2129	2131
""", '도': """
도서 구매하기	2165
도움이 되었나요	2160
""", '독': """
독자 의견 조사	2144
독자 특별 할인	2165
독자 할인	2165
""", '동': """
동영상	2129
동영상 로딩 중	2166
동영상 재생	2166
동영상을 불러오는 중입니다	2166
동영상을 재생할 수 없습니다	2166
동의	2127
동의 관리	2170
동의 철회	2170
동의 철회하기	2170
동의 후 계속	2170
동의하고 계속	2170
동의하고 계속하기	2170
동의합니다	2127
""", '등': """
등록	2128
""", '디': """
디지털뉴스부	2139
디지털뉴스팀	2139
디지털콘텐츠팀	2139
""", '또': """
또는	2183
""", '라': """
라인	2122
""", '랭': """
랭킹	2129
랭킹뉴스	2129
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
로그아웃	2113
로그인	2113
로그인 상태 유지	2182
로그인 유지	2182
로그인 전용 기사	2182
로그인 후 댓글 쓰기	2144
로그인 후 댓글을 작성할 수 있습니다	2160
로그인 후 이용해 주세요	2160
로그인/회원가입	2113
로그인이 필요	2115
로딩 중	2166
로딩 중입니다	2166
로딩중	2166
""", '링': """
링크 복사	2122
링크가 복사되었습니다	2144
""", '마': """
마이페이지	2113
""", '많': """
많이 본 기사	2129
많이 본 뉴스	2129
많이 본 영상	2152
많이 읽은 기사	2129
많이본 기사	2129
많이본 뉴스	2129
""", '매': """
매달	2179
매월	2179
""", '맨': """
맨 위로	2131
맨위로	2131
""", '메': """
메뉴	2131
메뉴 닫기	2131
메시지가 전송되었습니다	2184
메일	2122
메일함을 확인해 주세요	2184
""", '모': """
모두 거부	2170
모두 동의	2127
모두 허용	2170
모르겠다	2161
모름/무응답	2161
모바일 웹으로 계속	2172
""", '목': """
목록	2131
목록 보기	2189
목록보기	2131
목록으로	2189
""", '무': """
무료 게임	2162
무료 배송	2196
무료 체험 시작하기	2113
무료 회원가입	2113
무료, 스팸 없음	2184
무료배송	2196
""", '문': """
문의	2128
문자 크기	65
""", '바': """
바로 구매하기	2165
바로가기	2122
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2167
""", '밴': """
밴드	2122
""", '번': """
번역 보기	2132
""", '베': """
베스트	2129
""", '보': """
보내기	2186
""", '복': """
복사	2195
복사하기	2122
""", '본': """
본문 글씨 줄이기	2122
본문 글씨 키우기	2122
본문 바로가기	2131
본문으로 바로가기	2131
""", '북': """
북마크	2122
""", '브': """
브라우저에서 계속	2172
브라우저에서 계속 보기	2172
""", '비': """
비공감	2161
비밀번호 찾기	2113
비밀번호를 잊으셨나요	2182
""", '사': """
사이트맵	2127
사진 더 보기	2189
사진 더보기	2189
사진 모두 보기	2189
사진 크게 보기	2189
사진 크게보기	2189
사진 확대	2131
""", '삭': """
삭제된 동영상입니다	2166
""", '새': """
새로고침	2175
""", '선': """
선택	2183
선택 저장	2170
선호 매체로 추가	2193
""", '설': """
설문	91
설문 참여 바로가기	2144
설문 참여하기	2144
설문에 참여하기	2160
설문조사	91
설문조사 참여하기	2144
설정 저장	2170
""", '속': """
속보	2129
속보 알림 받기	2144
속보 알림 신청	2144
속보 알림을 받으시겠습니까	2173
""", '스': """
스도쿠	2164
스크랩	2122
스크랩하기	2144
스크립트	2167
스크립트 보기	2166
스토어	2196
스토어 바로가기	2165
스폰서	2126
""", '시': """
시리즈 보기	2189
""", '신': """
신고	2128
신고하기	2160
신문구독	2113
신청이 완료되었습니다	2184
""", '실': """
실시간 뉴스	2129
""", '아': """
아마존에서 구매	2165
아마존에서 보기	2165
아이디 저장	2182
아이디 찾기	2182
아직 회원이 아니신가요	2182
""", '알': """
알겠습니다	2132
알라딘에서 구매	2165
알라딘에서 보기	2165
알림 받기	2121
알림 설정	2121
알림 설정하기	2173
알림 켜기	2173
알림 허용	2173
알림을 받으시겠습니까	2173
알림을 받으시겠어요	2173
알림을 켜시겠습니까	2173
""", '애': """
애드블록을 해제해 주세요	2175
애드블록이 감지되었습니다	2175
애플로 계속하기	2182
애플로 로그인	2182
""", '앱': """
앱 다운로드	2121
앱 다운로드하기	2121
앱 다운받기	2172
앱 설치	2121
앱 설치하기	2121
앱스토어에서 다운로드	2172
앱에서 계속 읽기	2172
앱에서 보기	2172
앱에서 열기	2172
앱에서 이어보기	2172
앱으로 보기	2172
""", '언': """
언제든 해지 가능	2182
언제든지 수신 거부할 수 있습니다	2184
언제든지 해지 가능	2182
""", '에': """
에디터 추천	2129
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2178
""", '연': """
연간 결제	2182
연간 구독	2182
연관기사	2129
연락처	2186
연재 보기	2189
""", '열': """
열기	2132
""", '영': """
영상	2129
영상 더보기	2189
영상 보기	2144
영상 재생	2166
영상으로 만나보세요	2144
영상으로 보기	2144
영상을 불러오는 중입니다	2166
영상을 재생할 수 없습니다	2166
""", '예': """
예매 바로가기	2165
예매하기	2165
예스#에서 구매	2165
예스#에서 보기	2165
""", '오': """
오늘 하루 보지 않기	2110
오늘은 그만 보기	2110
오늘의 운세	2164
오늘의 추천	2129
오늘의 핫뉴스	2152
오디오 다운로드	2166
오디오로 듣기	2144
오래된순	2161
오류 신고	2128
오류 신고하기	2144
오류가 발생했습니다	2184
오타 신고	2160
오탈자 신고	2144
""", '온': """
온라인뉴스팀	2139
""", '올': """
올바른 이메일 주소를 입력해 주세요	2184
올바른 이메일을 입력해 주세요	2184
""", '요': """
요약	2131
""", '원': """
원문 보기	2132
원문보기	2131
""", '월': """
월간 결제	2182
월간 구독	2182
""", '웹': """
웹에서 계속 보기	2172
""", '위': """
위로	2131
위로 가기	2189
""", '유': """
유료 구독자 전용	2182
유료 기사입니다	2144
유료회원 전용	2182
유료회원 전용 기사	2182
유튜브 구독	2125
유튜브 구독하기	2125
""", '음': """
음성 다운로드	2166
음성 재생하기	2144
음성으로 듣기	2122
음소거	2167
음소거 해제	2166
""", '응': """
응원하기	2111
""", '의': """
의견 남기기	2160
의견 보내기	2160
의견 쓰기	2128
""", '이': """
이 기사 어땠나요	2144
이 기사 어떠셨나요	2160
이 기사가 도움이 되었나요	2160
이 기사는 잠겨 있습니다	2182
이 기사를 공유합니다	2144
이 기사를 추천합니다	2144
이 기사와 함께 읽은 기사	2144
이 기자의 다른 기사	2144
이 기자의 다른 기사 더보기	2189
이 동영상을 재생할 수 없습니다	2166
이 시각 많이 본 기사	2152
이 시각 많이 본 뉴스	2152
이 시각 주요뉴스	2129
이 시각 추천뉴스	2129
이 음성은 ai가 생성했습니다	2166
이 주제 팔로우	2193
이 콘텐츠를 표시할 수 없습니다	2170
이 페이지가 도움이 되었나요	2160
이런 기사는 어때요	2152
이름	2186
이메일	2122
이메일 주소를 입력하세요	2184
이메일 형식이 올바르지 않습니다	2184
이메일로 공유	2194
이메일무단수집거부	2127
이메일을 입력하세요	2184
이메일을 입력해 주세요	2184
이메일을 확인해 주세요	2184
이미 계정이 있으신가요	2182
이미 구독 중이신가요	2113
이미 참여하셨습니다	2160
이미 투표하셨습니다	2160
이미 회원이신가요	2113
이미지 크게 보기	2131
이미지 크게보기	2189
이미지 확대	2131
이슈	2129
이용권 구매	2182
이용권 선택	2182
이용약관	2127
이용약관에 동의합니다	2184
이전	2131
이전 기사	2129
이전 기사 보기	2144
이전 사진	2189
이전글	2189
이전기사	2129
""", '인': """
인기 급상승	2152
인기 기사	2129
인기기사	2129
인기뉴스	2129
인쇄	2122
인쇄하기	2122
인스타그램 팔로우	2144
""", '일': """
일시	2179
일시 후원	2178
일시 후원하기	2178
일시정지	2167
일시후원	2111
""", '자': """
자동 번역	2192
자동 재생	2167
자동재생	2167
자막	2167
자막 보기	2166
자막 켜기	2166
자바스크립트가 비활성화되어 있습니다	2170
자세히	2132
자세히 보기	2132
""", '작': """
작게	2195
""", '잘': """
잘 모름	2161
""", '재': """
재생	2131
재생 속도	2166
재생 시간	2166
재생속도	2166
재생할 수 없는 동영상입니다	2166
""", '저': """
저자 소개	2190
저작권규약	2127
저장	2122
""", '전': """
전송	2186
전송되었습니다	2184
전체 기사 보기	2189
전체 뉴스 보기	2189
전체 댓글	2128
전체 동의	2170
전체 보기	2131
전체 사진 보기	2189
전체 화면	2167
전체메뉴	2131
전체보기	2131
전체화면	2167
전체화면 종료	2166
""", '접': """
접기	2131
""", '정': """
정기	2179
정기 후원	2178
정기 후원하기	2111
정기구독	2113
정기후원	2111
정기후원하기	2178
정렬	2161
정정·반론보도 신청	2190
정정보도 신청	2190
정정보도 요청	2190
""", '제': """
제보	2128
제보 바로가기	2190
제보하기	2128
제작 지원	2196
제작지원	2196
제출	91	2186
제휴 광고	2165
제휴 콘텐츠	2165
""", '좋': """
좋아요	2122
좋은 기사 후원하기	2111
""", '주': """
주소 복사	2144
주소가 복사되었습니다	2144
주소복사	2122
주요 기사	2129
주요 뉴스	2129
주요 뉴스 더보기	2152
주요기사	2129
주요뉴스	2129
주제 팔로우	2193
""", '지': """
지금 구매하기	2165
지금 뜨는 기사	2152
지금 뜨는 뉴스	2152
지금 플레이	2162
지금 플레이하기	2162
지나친 음주는 건강에 해롭습니다	2165
지나친 음주는 건강을 해칩니다	2165
지도 보기	2132
지면보기	2113
""", '직': """
직접 입력	2179
""", '차': """
차단	2174
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2165
""", '청': """
청소년보호정책	2127
""", '최': """
최고의 혜택	2183
최신 기사	2129
최신 뉴스	2129
최신기사	2129
최신뉴스	2129
최신순	2161
""", '추': """
추천	2183
추천 기사	2129
추천 영상	2152
추천기사	2129
추천뉴스	2129
추천순	2161
""", '취': """
취재 윤리	2190
""", '친': """
친구 추가하기	2144
""", '카': """
카카오 계정으로 로그인	2182
카카오 로그인	2182
카카오로 로그인	2182
카카오로 시작하기	2182
카카오스토리	2122
카카오톡	2122
카카오톡 공유	2122
카카오톡 공유하기	2194
카카오톡으로 공유	2144
카카오톡으로 공유하기	2144
카테고리	2129
""", '커': """
커피 한 잔 사주기	2178
커피 한 잔 후원하기	2178
""", '콘': """
콘텐츠 보기	2170
콘텐츠 불러오기	2170
콘텐츠 표시	2170
""", '쿠': """
쿠키 관리	2170
쿠키 설정	2127
쿠키 설정 관리	2170
쿠팡에서 구매	2165
쿠팡에서 구매하기	2165
쿠팡에서 보기	2165
""", '퀴': """
퀴즈	2164
퀴즈 도전하기	2162
퀴즈 풀기	2144
퀴즈 풀러 가기	2162
""", '크': """
크게	2195
""", '키': """
키워드	2129
""", '태': """
태그	2129
""", '텔': """
텔레그램에서 소식 받기	2144
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2160
투표가 완료되었습니다	2160
투표에 참여해 주셔서 감사합니다	2160
투표하기	91	2144
투표해 주셔서 감사합니다	91	2160
""", '트': """
트위터	2122
트위터 공유	2122
트위터로 공유	2194
""", '특': """
특집 더보기	2189
특집 보기	2189
""", '티': """
티켓 예매	2165
티켓 예매하기	2165
""", '팔': """
팔로우 중	2193
팔로우 취소	2193
""", '페': """
페이스북	2122
페이스북 공유	2122
페이스북으로 공유	2144
페이스북으로 로그인	2182
페이지 새로고침	2175
페이지를 새로고침하세요	2175
""", '편': """
편집 원칙	2190
""", '펼': """
펼치기	2131
""", '포': """
포토	2129
포토 갤러리	2189
""", '폰': """
폰트 크기	2122
""", '푸': """
푸시 알림 받기	2173
""", '프': """
프리미엄	2113
프린트	2122
""", '피': """
피드백 보내기	2160
""", '필': """
필수	2186
필수 입력	2184
필수 입력 항목	2184
필수 입력 항목입니다	2184
필수 항목	2184
필수 항목입니다	2184
필자 소개	2190
""", '한': """
한 번	2179
한번만	2179
""", '함': """
함께 보면 좋은 기사	2129
함께 볼 기사	2152
함께 읽으면 좋은	2129
함께 읽은 기사	2152
""", '핫': """
핫뉴스	2129
핫이슈	2129
핫클릭	2152
""", '항': """
항상 허용	2170
""", '해': """
해제 방법	2177
해제했습니다	2177
""", '허': """
허용	2174
""", '헤': """
헤드라인	2129
""", '현': """
현재 시간	2166
""", '협': """
협찬	2126
""", '홈': """
홈	2131
홈으로	2189
홈으로 가기	2189
""", '화': """
화제의 뉴스	2129
화질	2167
""", '확': """
확인	2132
""", '회': """
회사소개	2127
회원 전용	2115
회원 전용 기사	2182
회원가입	2113
회원이 아니신가요	2182
""", '후': """
후원	2111
후원 바로가기	2178
후원 신청	2178
후원 안내	2111
후원 페이지 바로가기	2178
후원 페이지로 이동	2178
후원 하기	2111
후원자 되기	2178
후원하기	2111
후원회원 가입	2111
후원회원 되기	2178
"""}

START = {'a': """
abonē	2269 K par	2269 K no	2269 K un	2271 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1418 K illimité
această	52 K investigație	2715 K traducere	2770 K știre a fost
además	1107 K:	1152 K, en
ai가	2141 K 자동 번역한	2141 K 번역한	2141 K 핵심	2141 K 요약한
ai에게	2141 K 물어	2141 K 질문	2141 K 물어보기
ajánljuk	1743 K:
aktivér	523 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3104 K dig till vårt	3120 K
apoyá	81 K
apúntate	1133 K a nuestro seminario	1133 K a nuestro evento
aquí	1165 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2519 K ukazał się	2519 K pochodzi z	2525 K przetłumaczony	2525 K został przetłumaczony	2525 K czyta	2525 K wygenerowany
artykuły	2516 K autora
artículo	1187 K publicado originalmente
artículos	1077 K gratuitos
ascultă	1 K	2704 K:	2721 K podcastul	2721 K acest articol
atradāt	44 K
atsisiųskite	2231 K
autorė	2235 K:
autoři	420 K jsou
außerdem	670 K lesenswert:	670 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1141 K la app
beiträge	27 K
benefício	2624 K do assinante:
berätta	59 K i	59 K gärna
beställ	3120 K
bestätigen	564 K sie ihre
bestätigungsmail	564 K
besøg	509 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1083 K diario	1083 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3409 K liên quan:	3422 K viết này có	3422 K viết có hữu ích	3469 K viết được bảo vệ	3470 K viết được thực hiện	3470 K viết được viết	3470 K viết này được	3477 K viết tiếp tục
báo	3422 K lỗi bài viết
bình	5 K luận	27 K luận	3423 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1743 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3422 K phát hiện	3422 K thấy bài viết
bản	3422 K tóm tắt này	3470 K dịch được
bấm	3424 K để nghe
bật	3400 K thông báo
""", 'c': """
caractères	1498 K restants
caràcters	343 K restants
chceš	442 K u nás pracovat	2980 K u nás pracovať
chefredaktör	3118 K och ansvarig utgivare:	3118 K:
chơi	3444 K ngay:
chưa	32 K có bình luận
citeşte	2704 K şi	2704 K şi:
citește	2704 K și	2704 K și:	2704 K:	2704 K mai mult	2704 K aici	2704 K mai departe:
citiți	2704 K și
ciąg	2529 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2578 K exclusivo para	2622 K gerado	2627 K oferecido por	2654 K incorporado d	2654 K externo d	2654 K incorporado do	2654 K incorporado da	2654 K externo do
conținut	2715 K generat	2719 K oferit de	2748 K încorporat de	2748 K extern de
crédit	1492 K photo	1492 K photos
crédits	1492 K photo	1492 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3426 K đặt ứng dụng	3426 K ứng dụng	3426 K app
còn	3442 K lại # ký tự
có	72 K thắc mắc	3409 K thể bạn quan tâm:	3465 K lỗi xảy ra
cấm	3469 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2710 K ai informații	2717 K ai observat o
dalinkitės	2231 K
další	408 K články autora
darovať	2974 K
dernières	1446 K actualités
descarcă	13 K	2735 K aplicația
descargá	13 K	1141 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2585 K no google play	2632 K na app store	2632 K no google play	2632 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	435 K
dorești	2752 K să primești notificări
doriți	2752 K să primiți notificări
dostępna	2532 K w
dostępne	2532 K w
dostępny	2532 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2543 K do	2556 K do dyskusji
držte	28 K se
découvrez	1447 K aussi	1471 K la boutique	1471 K notre boutique	1471 K nos jeux	1471 K notre hors-série	1479 K notre application	1479 K notre appli
décryptage	1447 K :
déductible	1408 K des impôts	1408 K à #
déjà	1416 K abonné	1416 K inscrit	1416 K client
dùng	3433 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1769 K
encuéntranos	12 K
envía	3 K
envíanos	1122 K
ermöglicht	672 K von
erről	1743 K bővebben
escríbenos	1110 K
estagiária	2615 K sob supervisão	2615 * K sob supervisão
estagiário	2615 K sob supervisão
""", 'f': """
faça	2630 K o quiz	2630 K o teste	2630 K o nosso
felelős	1766 K szerkesztő:	1766 K kiadó:
fiți	31 K primul
foretrækker	524 K du
fortsätt	3122 K läsa
fortæl	59 K mig
fotogalería	1183 K:
fotogaléria	2948 K:
fotografía	1153 K:
fotoğraf	3291 K # / #	3291 K #/#
fotoğraflar	3293 K:
frågor	72 K	73 K om artikeln
få	500 K fuld adgang til	523 K adgang	523 K fri	523 K fuld	523 K besked	523 K ugens	523 K dagens	523 K de	523 K nyheder	523 K en notifikation	523 K breaking	523 K seneste nyt	534 K	2438 K full tilgang til	2464 K tilgang	2464 K fri	2464 K full	2464 K beskjed	2464 K varsel	2464 K ukas	2464 K dagens	2464 K de	2464 K nyheter	2464 K siste	2476 K	2478 K varsel	2478 K varsler	2478 K push	3095 K full tillgång till	3120 K tillgång	3120 K fri	3120 K full	3120 K besked	3120 K en notis	3120 K veckans	3120 K dagens	3120 K de	3120 K nyheter	3120 K senaste	3131 K
férjen	1769 K hozzá
följ	12 K	3099 K	3120 K
følg	12 K	12 K oss	504 K	523 K	2442 K	2464 K
füge	12 K uns	678 K
fügen	12 K sie uns	678 K sie
für	567 K android und ios	618 K diesen artikel	618 K diesen	667 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1766 K:
""", 'g': """
gazeteciliğimizi	3247 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3423 K cửa hàng trực tuyến
giữ	3469 K bản quyền nội dung
glöm	3120 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3422 K ý cho bài viết
gör	3104 K quizet	3104 K vårt quiz	3120 K vårt
görmemiz	3252 K gereken
görsel	3296 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1770 K lát
hintergründe	670 K dazu:
hjälp	3104 K oss bli bättre	3104 K oss att bli bättre
hjælp	509 K os med at blive bedre
hlavné	2961 K body
hlavní	422 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3423 K trả lời khảo sát	3431 K ủng hộ
hämta	13 K	3108 K
häng	3120 K med
hääleta	1230 K
håll	28 K	28 K dig
hình	3466 K #/#	3470 K ảnh được tạo
hör	622 K dir	678 K	3120 K
hören	622 K sie	678 K sie
hörzeit	694 K
hør	1 K artiklen	1 K artikkelen	1 K saken	493 K også	493 K også:	509 K mere på	523 K	2431 K også	2431 K også:	2464 K
""", 'i': """
iesūti	2257 K savu	2257 K
ilustración	1188 K generada
ilustração	2676 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2231 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2741 K acum:	2744 K responsabil
já	59 K fez	2578 K é assinante
jäikö	1359 K juttu kesken
jälgi	1230 K
""", 'k': """
kapcsolódó	1743 K	1743 K:
kezdőlap	96 K >	96 K /
không	3469 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3423 K tra kiến thức của bạn
kjøp	2447 K billetter	2447 K billett	2464 K
klausykitės	2216 K
klikněte	405 K zde
ključne	2899 K točke	2899 K tačke
klõpsates	1230 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2271 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	523 K
kopírovat	435 K
kopírovať	2974 K
kopē	2271 K
kvíz	405 K:	1756 K	2948 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1769 K
kérjen	1769 K
kérjük	28 K
kênh	3400 K youtube của báo
köp	3104 K biljetter	3104 K biljett	3120 K
kövess	12 K
kövesse	1769 K
kövessen	12 K
køb	509 K billetter	509 K billet	523 K
küfür	27 K içeren
küldd	3 K el	1751 K el nekünk
küldje	1751 K el nekünk	1769 K	1769 K tovább
ký	3442 K tự còn lại
kļūsti	2271 K
kết	3414 K nối với chúng tôi
""", 'l': """
laimē	2271 K
laimėkite	2231 K
legyél	1769 K
lejupielādē	2271 K
leé	1152 K también	1152 K más	1152 K:
lisää	1383 K meidät
lásd	1743 K még
lásson	1769 K több
lát	1751 K valami
láttál	1751 K valami
lägg	3120 K till
lähetä	1362 K juttuvinkki	1362 K uutisvinkki	1362 K vinkki	1366 K mielipidekirjoituksesi	1366 K mielipidekirjoitus	1383 K
lämna	3098 K dina tips	3098 K ditt tips
läs	3087 K mer om	3088 K också	3088 K också:	3088 K även	3088 K mer	3088 K mer:	3088 K:	3088 K här	3088 K även:	3095 K vidare med	3095 K mer på	3108 K e-tidningen	3108 K tidningen	3120 K	3122 K vidare
læs	492 K mere om	493 K også	493 K også:	493 K mere	493 K mere:	493 K:	493 K her	493 K hele	500 K videre med	514 K e-avisen	514 K avisen	523 K	525 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	423 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1383 K meidät
löysitkö	7 K
lütfen	28 K	3282 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2529 K wideo
mesterséges	1777 K intelligencia írta
mirá	1136 K el video	1152 K también	1152 K:
mitä	8 K pidit	33 K mieltä	1384 K mieltä sinä
mišljenja	2896 K autora	2896 K iznesena	2896 K izneta
mišljenje	2896 K autora
możliwość	5 K komentowania
mándanos	1122 K
más	1106 K noticias de	1106 K noticias sobre	1106 K sobre	1106 K en	1106 K de	1107 K información	1107 K información:	1110 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	408 K tip?	408 K tip na článek	408 K tip na téma	408 K tip pro
märkasid	44 K	1215 K midagi	1221 K viga	1221 K artiklis viga
még	32 K nincs
més	313 K informació:	339 K notícies de	339 K notícies sobre
mød	509 K os
mūs	2271 K vari
mời	3409 K xem	3409 K bạn đọc	3409 K độc giả	3414 K bạn tham gia	3414 K độc giả theo dõi	3414 K bạn đọc theo dõi	3424 K quý vị theo dõi	3424 K quý độc giả	3424 K bạn xem video	3424 K nghe
""", 'n': """
nahlásit	445 K chybu
nahlásiť	2983 K chybu
nahláste	2983 K chybu
najważniejsze	2525 K informacje
naloži	3028 K
naložite	13 K	3028 K
naročite	3035 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	443 K čas číst	2981 K čas čítať
než	452 K vložíte komentář	452 K začnete diskutovat	452 K napíšete příspěvek
nguồn	3418 K:	3418 K :
nhận	3400 K thông báo
nové	425 K číslo	425 K vydání	2964 K číslo	2964 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2656 K é possível mostrar este conteúdo	2656 K foi possível mostrar este conteúdo
näe	1383 K enemmän
nägid	1231 K viga
näita	1230 K
näitkö	1384 K virheen
näytä	1383 K sisältö
nå	3120 K vår
nézd	1743 K meg	1769 K meg
nézze	1743 K meg	1769 K meg
nāc	2262 K strādāt
nội	3449 K dung này không	3450 K dung này từ	3450 K dung nhúng từ	3450 K dung từ	3469 K dung được bảo vệ	3470 K dung được tạo	3470 K dung này được tạo
""", 'o': """
oceń	8 K	2526 K ten	2526 K artykuł	2526 K tekst
ocurrió	1180 K un error
odporučte	2974 K
odporúčame	2948 K:
odsłuchaj	2537 K	2537 K ten
ofereça	3 K
oglądaj	2513 K:
ohodnoťte	423 K	2962 K
opýtajte	2961 K sa
opširnije	2884 K:	2884 K na
otázky	72 K
ouça	1 K	2603 K:	2628 K o podcast
oír	1 K
""", 'p': """
pamanīji	2263 K kļūdu
pamanījāt	44 K	2263 K kļūdu
pastebėjote	44 K	2217 K įdomų	2223 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3418 K viên:
piditkö	8 K	69 K	82 K	1384 K
pidätkö	82 K	1384 K
piše	2911 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	440 K
podrži	81 K
podržite	81 K	2914 K
podés	12 K seguir	1123 K enviarnos
podívejte	405 K se:	405 K se na video
poleć	2537 K
poslať	2974 K
poslechněte	1 K si	405 K si	405 K si:
poslušajte	1 K	2884 K:	3007 K:
posłuchaj	1 K	2513 K:	2513 K też:
poznáte	66 K niekoho
pozostała	2529 K część
pošaljite	41 K vijest
pošlete	435 K
pošlite	3 K	2974 K
poți	2710 K contacta autorul	2710 K contacta autoarea
praneškite	2217 K redakcijai
predplaťte	2978 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2948 K si tiež	2948 K si aj	2948 K si	2948 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2231 K
pronašli	44 K ste
pročitaj	2884 K još	2884 K i
pročitajte	2884 K još	2884 K i	2884 K više	2884 K:	2884 K više o ovoj temi
prvý	2973 K mesiac len za	2973 K mesiac za	2973 K mesiac už za	2973 K mesiac zadarmo
prześlij	2537 K dalej
präsentiert	672 K von
prüfen	678 K sie
publié	1527 K initialement dans	1527 K initialement sur	1527 K pour la première fois
pàgina	368 K # de #
página	1181 K # de #	1181 K #/#	2670 K # de #	2670 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2962 K sa
páčilo	69 K sa
päivitä	1383 K
pääset	1383 K lukemaan
päätoimittaja	1381 K:
pódcast	1183 K:
păstrați	28 K
pērc	2262 K biļetes	2271 K
předplaťte	440 K si
přehrajte	405 K si
přetisk	68 K povolen	68 K možný
přečtěte	405 K si také	405 K si	405 K si:	405 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1123 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	443 K posloucháte
radšej	2981 K počúvate
radši	443 K posloucháte
rašykite	2217 K autorei	2217 K autoriui
recibí	1122 K las noticias
recomandări	2704 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1768 K ingyenesen
regisztráljon	1756 K	1768 K ingyenesen
regístrate	1074 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2529 K tekstu
rezervē	2271 K
rešite	2884 K kviz
riješite	2884 K kviz
rozwiąż	2513 K quiz
rätsel	661 K mit
rätseln	661 K sie mit
réservez	1471 K vos places pour la soirée de la rédaction
réservé	1416 K aux abonnés
réservée	1416 K aux abonnés
réservés	1416 K aux abonnés
résumer	1461 K cet article	1461 K l'article
résumé	1461 K généré	1461 K rédigé	1461 K réalisé	1461 K produit	1461 K par
rösta	3120 K
rādīt	2271 K
""", 's': """
saglabā	2271 K
saistīts	2246 K:
saņem	2271 K
sažetak	2899 K	2899 K članka	2899 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1122 K el canal	1152 K leyendo:
sesizări	2710 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	422 K	422 K článku
siųskite	2217 K savo	2231 K
sjefredaktør	2461 K:	2461 K og ansvarlig redaktør:
skopírovať	2974 K
skrót	2525 K artykułu
skúsili	59 K ste
související	405 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	3040 K napako
sprawdź	2513 K:	2513 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2961 K sa
stališča	3018 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	458 K si aplikaci
stöd	81 K	3095 K
stötta	81 K	3095 K
støt	81 K	500 K
støtt	81 K	2438 K
suscríbete	1068 K a
susidūrėte	2217 K su
susiję	2205 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1461 K générée
syötä	1383 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1775 K:
szívesen	1770 K meghallgatjuk
szöveg	1775 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1127 K
síganos	12 K
sígueme	1127 K
síguenos	12 K
só	2578 K para assinantes
sólo	1074 K para suscriptores
søg	523 K nu
súhrn	2961 K
súmate	12 K	56 K a las #
súvisiace	2948 K:
súvisiaci	2948 K článok
sūti	2257 K savu	2271 K
số	3442 K ký tự còn lại
""", 't': """
también	1095 K en facebook	1107 K puedes leer	1107 K puedes leer:	1107 K te puede interesar:
també	313 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1388 K on
tekstą	46 K galima
tenés	1117 ¿K información
thấy	44 K lỗi
thử	3423 K sức với
tiedätkö	1362 K aiheesta	1362 K asiasta	1362 K lisää
tiivistelmä	26 K on
tilføj	523 K
tiếp	3477 K tục đọc sau
todavía	32 K no hay comentarios
további	1743 K részletek
traducció	322 K feta
transparentní	415 K účet:
trên	3400 K google news
trình	3449 K duyệt của bạn không	3449 K duyệt không
trả	3423 K lời câu đố
trải	3433 K nghiệm
turpinājums	2273 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1362 K
tác	3418 K giả:	3418 K giả là
támogasd	81 K	1761 K a	1761 K az
támogassa	81 K	1761 K a	1761 K az
täglichen	564 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1427 K l'application
téléchargez	13 K
tóm	3422 K tắt này	3470 K tắt được
töltsd	13 K le
töltse	13 K le	1769 K le	1769 K ki
történeteiket	1751 K
tüm	27 K yorumlar
tęsinys	2233 K
tłumaczenie	2525 K
tải	13 K	13 K ứng dụng	3400 K ứng dụng	3400 K app	3426 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2919 K na grešku
uključi	2907 K
uključite	2907 K
uložit	435 K
uložiť	2974 K
uložte	435 K si	2974 K si
unbeschränkter	641 K zugang
unterstütze	81 K	547 K
unterstützen	81 K sie	547 K sie	547 K sie die
uočili	7 K ste
upozorniť	2983 K na chybu
upozorněte	445 K na chybu
urmărește	12 K	2704 K și:	2721 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1756 K részt
već	2935 K za #	2935 K od #
več	3007 K:	3007 K v videu	3032 K o tem	3032 K novic	3032 K preberite
vidéo	1447 K :
visą	2231 K interviu
više	2884 K o:
você	2603 K pode gostar:
vprašaj	3021 K
vprašajte	3021 K
vypočujte	1 K si	2948 K si:
vyskúšali	59 K ste
vytiskněte	435 K
vytlačiť	2974 K
vytlačte	2974 K
vyzkoušeli	59 K jste
válaszolj	1769 K
válaszoljon	1769 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	523 K med
véleménycikkeit	1751 K
více	405 K zde	405 K k tématu:
vídeo	1183 K:
võida	1230 K
võta	1215 K ühendust	1230 K
vă	28 K rugăm să
věnujte	435 K
všechny	27 K komentáře	408 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	588 K artikel:
weź	2556 K udział w dyskusji
więcej	2512 K o	2512 K na temat	2512 K z	2513 K na ten temat:	2516 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	564 K newsletter
""", 'y': """
yanlişlik	3241 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2548 K uwagę	2548 K błąd	2548 K literówkę	2548 K uwagi	2548 K nieścisłość
ziņo	2257 K redakcijai
zkopírovat	435 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2545 K reporterem	2545 K reporterką	2545 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	597 K dpa	883 K #	883 K
""", 'à': """
à	1447 K lire aussi	1447 K lire également	1447 K lire :	1447 K lire sur	1447 K voir aussi	1447 K écouter	1447 K relire	1447 K découvrir	1447 K lire sur le même sujet	1447 K consulter :	1447 K voir également	1450 K propos de l'auteur	1450 K propos de l'autrice	1471 K retrouver dans le numéro
àudio	322 K generat
""", 'á': """
áudio	2622 K gerado
""", 'ä': """
är	3098 K du
äänestä	1383 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2600 K preciso estar logado
écouter	1 K l'article	1 K cet article	1447 K aussi
écoutez	1 K cet	1 K l'article	1475 K le podcast
épinglez	1494 K cet article	1494 K cette recette	1494 K cette page	1494 K la recette	1494 K ce billet	1494 K-la	1494 K-le	1494 K l'article	1494 K l'image
""", 'í': """
írd	1769 K be
írj	1751 K a szerzőnek
írja	1769 K be
írjon	1751 K a szerzőnek	1769 K közvetlenül	1769 K nekünk
""", 'î': """
în	2767 K imagini:
întreabă	2715 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1770 K szerint
""", 'ú': """
últimas	1106 K noticias de	2602 K de	2602 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	591 K die autor:in	591 K die autoren	591 K die autor:innen	593 K die autorin	593 K den autor	594 K die autorin	594 K den autor
übersetzung	675 K:	675 K aus dem
""", 'č': """
čitaj	2884 K još
čitajte	2884 K i	2884 K još	2884 K još:
članak	46 K se može	46 K možete	2899 K je preveden	2899 K čita	2902 K je objavljen u
članek	46 K lahko	3021 K je preveden	3021 K bere	3021 K je prebral	3024 K je objavljen v
článek	46 K lze	46 K můžete	422 K byl přeložen	422 K přeložen	422 K načetl	425 K vyšel v
článok	46 K možno	46 K môžete	2961 K bol preložený	2961 K načítal	2964 K vyšiel v
čo	33 K si myslíte
čtěte	405 K také	405 K také:	405 K i	405 K více	405 K:
číslo	415 K účtu pro dary	415 K transparentního účtu
čítajte	2948 K aj	2948 K tiež	2948 K viac
""", 'đ': """
đánh	3422 K giá bài viết
đã	3465 K xảy ra lỗi	3465 K có lỗi
đăng	3423 K ký tham dự hội thảo	3469 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3439 K dây nóng: #	3439 K dây nóng #
được	68 K phép đăng lại
để	3452 K xem nội dung này	3452 K hiển thị nội dung này
đọc	3409 K thêm	3409 K thêm:	3409 K:	3409 K tiếp:	3414 K tin nhanh
""", 'į': """
įsigykite	2231 K
įtraukite	2231 K mus
įveskite	2231 K
""", 'ś': """
ściągnij	13 K	2561 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2541 K:
źródło	2541 K:
""", 'ž': """
želite	2916 K raditi kod nas	2916 K da radite kod nas	3037 K delati pri nas
želiš	2916 K raditi kod nas	3037 K delati pri nas
žinote	2217 K daugiau	2232 K istoriją
žiūrėkite	2205 K taip pat	2231 K
""", 'ș': """
știrea	2777 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	761 K κάποια πληροφορία	761 K πληροφορίες	761 K πληροφορία	761 K φωτογραφία	761 K φωτογραφίες	761 K κάποια φωτογραφία	761 K κάποιο θέμα	761 K μια ιστορία
""", 'ή': """
ήταν	731 K χρήσιμο	731 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	746 K τον	746 K τα	746 K
ακούστε	1 K	715 K:
αναδημοσίευση	68 K με
αναφέρετε	751 K λάθος	751 K κάποιο λάθος
αναφορά	751 K λάθους
αντιγράψτε	741 K
αντιγραφή	741 K
αξιολογήστε	731 K
απαγορεύεται	796 K η αναδημοσίευση	796 K η αναπαραγωγή
αποθηκεύστε	741 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	730 K η περίληψη	730 K η σύνοψη
αυτό	773 K το βίντεο δεν είναι	774 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	715 K:
βαθμολογήστε	731 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	776 K να δείτε αυτό το περιεχόμενο	776 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	762 K	762 K για να
""", 'δ': """
δείτε	715 K επίσης	715 K:	715 K το βίντεο	715 K εδώ	715 K επίσης:	715 K ακόμα:	715 K φωτογραφίες	715 K ακόμη	715 K ακόμη:	728 K όλα τα άρθρα	742 K όλες	742 K όλα	742 K τις	794 K φωτογραφίες:	794 K βίντεο:
δειτε	715 K επισης	715 K ακομη	715 K:
δεν	749 K έχετε χρόνο να διαβάσετε	773 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	796 K αρχικά
δημοσιεύτηκε	796 K αρχικά
διάβασε	715 K επίσης	715 K ακόμη
διαβάζεται	730 K από
διαβάστε	715 K επίσης	715 K επίσης:	715 K ακόμη	715 K ακόμη:	715 K ακόμα	715 K:	715 K εδώ	715 K περισσότερα	715 K ακόμα:	715 K εδώ περισσότερα	715 K σχετικά	715 K αναλυτικά	728 K όλα τα άρθρα	742 K όλες	742 K όλα	742 K τις
διαβαστε	715 K επισης	715 K ακομη	715 K ακομα	715 K:
διαθέσιμη	738 K στο
διαθέσιμο	738 K σε	738 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	762 K
εικόνα	792 K # από #	792 K # / #
εκτυπώστε	741 K
ενεργοποιήστε	738 K
ενσωματωμένο	774 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	796 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	730 K περίληψη	730 K σύνοψη	730 K ανάγνωση	730 K περίληψη αυτή	797 K εικόνα	797 K μετάφραση	797 K περίληψη	804 K διαφήμιση συνεχίζεται	804 K είδηση συνεχίζεται
""", 'θ': """
θέλεις	748 K να εργαστείς μαζί μας
θέλετε	748 K να εργαστείτε μαζί μας	748 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	791 K πήγε στραβά
κατέβασε	738 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	738 K	746 K την εφαρμογή	760 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	715 K:	794 K:
""", 'λ': """
λήψη	738 K από	738 K στο
""", 'μ': """
μάθετε	742 K όλες
με	744 K πληροφορίες από
μείνετε	742 K ενημερωμένοι
μετάφραση	730 K
μοιράσου	741 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	728 K απόψεις	728 K γνώμες
""", 'π': """
παίξε	767 K τώρα:
παίξτε	767 K τώρα:
παρουσιάστηκε	791 K σφάλμα
περίληψη	730 K
περιεχόμενο	774 K από
περισσότερα	715 K:
πηγές	744 K:
πηγή	744 K:
προέκυψε	791 K σφάλμα
προτείνετε	741 K
προτιμάτε	749 K να ακούτε	749 K να ακούσετε
πρώτη	796 K δημοσίευση
πώς	731 K σας φάνηκε
""", 'ρ': """
ρωτήστε	730 K
ρώτα	730 K
ρώτησε	730 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	731 K φάνηκε	731 K βοήθησε	731 K άρεσε
σελίδα	792 K # από #	792 K # / #
σου	69 K άρεσε
στείλτε	741 K
στηρίξτε	81 K	746 K	746 K τον	746 K τα	746 K την
σύνοψη	730 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	728 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	728 K άρθρο εκφράζει	730 K άρθρο μεταφράστηκε	730 K κείμενο μεταφράστηκε	773 K βίντεο δεν είναι	773 K περιεχόμενο δεν είναι	774 K περιεχόμενο αυτό προέρχεται	796 K άρθρο προστατεύεται	796 K παρόν άρθρο προστατεύεται	797 K κείμενο	797 K άρθρο	797 K παρόν άρθρο	797 K κείμενο αυτό	797 K άρθρο αυτό	804 K άρθρο συνεχίζεται	804 K κείμενο συνεχίζεται
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	792 K # από #	792 K # / #
φωτορεπορτάζ	794 K:
""", 'χ': """
χαρίστε	741 K
χαρακτήρες	765 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	728 K τα άρθρα	794 K για τη	794 K για το	794 K για την	794 K για τον
όλες	742 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	250 K се за
автор	2826 K - обозреватель	2826 K - корреспондент	2826 K - колумнист	2826 K - редактор	3346 K - оглядач	3346 K - колумніст	3346 K - кореспондент
авторка	3346 K - оглядачка	3346 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2810 K новостей	2811 K по теме:	2849 K любите слушать	2849 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2829 K ли материал	2829 K ли пересказ	2829 K ли этот пересказ	2829 K ли этот	2829 K ли текст
была	2829 K ли статья	2829 K ли эта	2829 K ли новость
більше	3330 K по темі:	3330 K за темою:	3330 K на тему:	3330 K про це:	3361 K новин	3361 K матеріалів
""", 'в': """
вакансии	2832 K "	2832 K редакции
вакансії	3351 K "	3351 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2829 K понравилась	2829 K понравился	2829 K помогла	3349 K сподобалась	3349 K сподобалася	3349 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2810 K новости на тему	2810 K материалы	2810 K новости	2810 K статьи	2814 K статьи автора	2814 K материалы автора
всички	245 K новини
встановлюйте	3356 K
встановіть	13 K	3356 K	3382 K застосунок
встигніть	3385 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2828 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3348 K від	3348 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3330 K:	3330 K про це
джерела	3363 K:
джерело	3363 K:
дивіться	3330 K також	3330 K:	3330 K також:	3330 K відео:
до	3330 K теми:
докладніше	3330 K:	3330 K про це
доступно	2837 K в	2837 K на	2837 K для	3356 K в	3356 K у	3356 K на	3356 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2814 K материалы автора
думка	3346 K автора	3346 K редакції	3346 K, висловлена
думки	3346 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2814 K новость?
еще	2811 K по теме:
ещё	2810 K больше	2811 K по теме:
""", 'з': """
за	3330 K темою:
забелязахте	7 K
завантажити	3356 K в	3356 K з	3356 K у
завантажте	13 K	3356 K в	3356 K з	3382 K застосунок	3382 K додаток
завантажуйте	13 K	3356 K	3366 K застосунок
загрузите	2837 K в	2837 K на
задайте	2828 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3348 K
зберегти	3360 K
збережіть	3360 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3369 K слухати
""", 'и': """
идет	2868 K подписка
идёт	2868 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2843 K:
источники	2843 K:
""", 'к': """
как	2829 K вам статья	2829 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3348 K виклад	3348 K переказ
коротко	2828 K от	3348 K від
краткий	26 K пересказ	2828 K пересказ
кратко	2828 K от
краткое	2828 K содержание
куиз	218 K:
""", 'л': """
лучшее	2810 K за
любите	3369 K слухати
""", 'м': """
материал	46 K можно	2811 K по теме:	2831 K опубликован в	2834 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2840 K подписки за
мнение	2826 K автора	2826 K редакции
мнението	230 K на автора
мнения	2826 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3360 K
надішліть	3 K	3360 K
накратко	232 K от
началась	2868 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2868 K забудьте подписаться	3385 K забудьте передплатити
немає	3369 K часу читати
нет	32 K комментариев	2849 K времени читать
новия	235 K брой
новият	235 K брой
новости	2810 K партнеров
новый	2831 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2811 K этом подробнее	2814 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2828 K	3348 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2837 K в
открыта	2868 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2841 K
отправьте	3 K	2841 K
оформити	3385 K передплату
оформить	2868 K подписку
оценете	233 K
оцените	8 K	2829 K
оцініть	3349 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2840 K месяц за
перевод	2828 K выполнен	2828 K сделан
передплата	3359 K за #	3359 K від #	3385 K на перше півріччя	3385 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3348 K
переклад	3348 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2828 K
перший	3359 K місяць за
питання	73 K до статті
по	89 K подписке	2811 K теме:
повече	218 K по темата:	245 K новини
повідомити	3371 K про помилку
повідомте	3371 K про помилку	3371 K нам про помилку
погляди	3346 K авторів
подарете	244 K
подарите	2841 K
подарить	2841 K
подарувати	3360 K
подаруйте	3360 K
поддержать	2846 K
поддержи	81 K
поддержите	81 K	2846 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2840 K за #	2840 K от #	2840 K за рубль	2868 K на первое полугодие	2868 K на второе полугодие
подписывайтесь	12 K	2846 K на
подпишись	12 K	2861 K на
подпишитесь	12 K	2846 K на	2861 K на нас
подробнее	2811 K:	2811 K в материале	2811 K - в	2811 K читайте в материале	2811 K об этом
подробности	2811 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2826 K автора
позицията	230 K на автора
позиція	3346 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	233 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	232 K
попитайте	232 K
попробовали	59 K
порадьте	3360 K
порекомендуйте	2841 K
последвайте	12 K	250 K
последние	2810 K новости о
послухати	1 K
послушать	1 K
поставте	3348 K запитання
почитать	2811 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2862 K чем оставить комментарий	2862 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2814 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3385 K передплата
продолжается	2868 K подписка	2868 K подписная кампания
пройдите	2811 K тест
пройдіть	3330 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3359 K за #	3359 K від #
підписуйся	12 K
підписуйтесь	12 K	3366 K на
підпишіться	12 K	3366 K на
підсумок	3348 K
підтримайте	81 K	3366 K
підтримати	3366 K
""", 'р': """
работа	2832 K в "
радимо	3330 K прочитати:
разрешете	240 K
распечатайте	2841 K
распечатать	2841 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2811 K:
рекомендуємо	3330 K:
робота	3351 K в "	3351 K у "
роздрукувати	3360 K
роздрукуйте	3360 K
розкажіть	59 K у
розпочалася	3385 K передплата
розпочато	3385 K передплату
""", 'с': """
саммари	2828 K
свалете	13 K	240 K	265 K приложението
свежий	2831 K номер
свързани	218 K:
связаться	2814 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2837 K в	2837 K из	2846 K приложение	2866 K приложение
скачать	13 K	2837 K в	2837 K на
скопировать	2841 K
скопируйте	2841 K
скопіювати	3360 K
скопіюйте	3360 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3330 K:	3330 K також:
слухати	1 K
слушайте	2811 K:	2811 K также:
слушать	1 K
см	2811 K. также:
смотрите	2811 K также	2811 K:	2811 K	2811 K также:	2811 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2851 K об ошибке	2851 K нам об ошибке
сообщить	2851 K об ошибке
сохраните	2841 K
сохранить	2841 K
спитайте	3348 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2828 K
спросить	2828 K
станьте	31 K первым	31 K першим	2846 K подписчиком	2846 K соучастником	3366 K частиною спільноти	3366 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3348 K перекладено
статью	46 K можно	2834 K можно
статья	2828 K переведена	2828 K озвучена	2829 K была	2831 K опубликована в
стежте	12 K за
стислий	3348 K виклад	3348 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3330 K читайте:
текст	46 K можно	46 K можна	2828 K переведён	2828 K переведен	2828 K озвучен	3348 K перекладено	3348 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2826 K зрения автора	3346 K зору автора	3346 K зору редакції
триває	3385 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2849 K слушать
успейте	2868 K подписаться
установите	13 K	2866 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2811 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2848 K работать у нас	2848 K у нас работать	2848 K работать в нашей
хочете	3368 K працювати в нас	3368 K в нас працювати	3368 K працювати у нас
хочеш	3368 K працювати в нас
хочешь	2848 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3348 K переказ	3348 K короткий виклад	3348 K короткий переказ	3348 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3349 K була стаття	3349 K був матеріал	3349 K був переказ	3349 K був цей переказ	3349 K була ця	3349 K був цей	3349 K сподобалась	3349 K сподобалася	3349 K сподобався
читай	2861 K нас
читайте	12 K нас	13 K	2811 K также	2811 K также:	2811 K:	2811 K подробнее	2811 K еще	2811 K по теме:	2811 K подробнее:	2811 K материал	2811 K в материале	2837 K нас без	2837 K без	2846 K	2846 K нас в	3330 K також	3330 K також:	3330 K:	3330 K ще	3330 K також на тему:	3330 K по темі:	3330 K також на тему	3366 K
читать	2811 K также	2811 K по теме:
что	33 K вы думаете	2811 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3330 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2828 K краткое содержание
этот	26 K пересказ	2828 K пересказ	2828 K краткий пересказ	2834 K материал можно	2834 K текст можно
эту	2834 K статью можно
""", 'я': """
як	3349 K вам стаття	3349 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1571 K את
אולי	1586 K פספסתם:
אזהרה	1599 K: צריכה מופרזת של אלכוהול	1599 K - צריכה מופרזת
אין	1624 K להעתיק	1624 K לעשות שימוש
אירעה	1619 K שגיאה
אל	1577 K תפספסו: הפעילו
ארעה	1619 K שגיאה
""", 'ב': """
בואו	1572 K לעבוד איתנו
בחנו	1574 K את עצמכם
""", 'ד': """
דווחו	1571 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1558 K:	1573 K לפודקאסט	1573 K לפרק
האם	8 K אהבתם	1571 K הכתבה	1571 K הסיכום	1571 K המידע
הדוא	1565 K"ל האדום
הדפדפן	1602 K שלך אינו	1602 K שלך לא
הווידאו	1602 K אינו
הורידו	13 K	1551 K את האפליקציה	1576 K
הטקסט	1625 K נוצר
היו	31 K הראשונים
הירשמו	1572 K לוובינר	1572 K לכנס
הכותב	1566 K הוא
הכותבים	1566 K הם
הכותבת	1566 K היא
הכנתם	59 K
הכתבה	1571 K עניינה	1587 K ממשיכה	1624 K מוגנת	1625 K נכתבה	1625 K תורגמה	1632 K ממשיכה
המחבר	1566 K הוא
המחברת	1566 K היא
המייל	41 K האדום
המשך	1587 K הכתבה	1632 K הכתבה
הסיכום	1625 K נוצר
הסרטון	1602 K אינו	1602 K לא
הפעילו	1577 K התראות	1577 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1632 K ממשיכה
הפרק	1573 K המלא זמין
הצביעו	1574 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1551 K לערוץ הטלגרם	1551 K לקבוצת הוואטסאפ	1551 K לקבוצת הווטסאפ	1562 K אלינו	1562 K לערוץ	1562 K לקבוצה	1562 K לקבוצת	1562 K לקבוצות	1562 K עכשיו	1562 K גם	1563 K	1572 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1573 K לפודקאסט
השתתפו	1574 K בסקר
התגובות	5 K
התוכן	1602 K אינו	1624 K מוגן
התחקיר	52 K הזה
התמונה	1625 K נוצרה
התרגום	1625 K נעשה
""", 'ח': """
חודש	1582 K ראשון ב
""", 'י': """
יש	72 K שאלות	1565 K לכם מידע	1565 K לכם סיפור	1565 K לך מידע	1565 K לך סיפור
""", 'כ': """
כדי	1582 K לקרוא את	1605 K לצפות בתוכן	1605 K להציג את התוכן
כל	1562 K החדשות	1622 K מה שצריך לדעת על	1622 K מה שרציתם לדעת על
כתבות	1586 K נוספות:
""", 'ל': """
להאזנה	1573 K לכתבה	1573 K לפודקאסט
להורדת	1576 K
להמשך	1582 K קריאה
לכל	1566 K הכתבות של	1586 K הכתבות:
לכתבה	1558 K המלאה
לכתבות	1586 K נוספות:
לעדכונים	1562 K נוספים	1562 K
לערוץ	1551 K הטלגרם
לפניות	1565 K לכתב	1565 K לכתבת
לפרק	1573 K המלא
לצפייה	1573 K בסרטון	1573 K בווידאו	1573 K במשדר	1605 K בתוכן
לקבוצת	1551 K הווטסאפ	1562 K הוואטסאפ	1562 K הווטסאפ
לקבלת	1562 K עדכונים
לקריאה	1558 K נוספת	1558 K נוספת:	1582 K מלאה
לקריאת	1582 K הכתבה המלאה
לרכישת	1572 K כרטיסים לכנס	1572 K כרטיסים לחצו	1572 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1574 K דעתכם? הצביעו
מייל	1565 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1619 K השתבש
""", 'נ': """
נותרו	1594 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1565 K במשהו	1565 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1602 K זה אינו
""", 'ע': """
עוד	1558 K בנושא:	1586 K במדור:	1586 K כתבות:
עמוד	1620 K # מתוך #
ענו	1574 K על הסקר	1574 K על הסקר:	1574 K על החידון
עקבו	12 K	1562 K אחרינו	1563 K אחרי
""", 'פ': """
פורסם	1624 K לראשונה	1624 K במקור
פרסומת	1587 K
""", 'צ': """
צפו	1558 K:	1558 K גם	1573 K בסרטון	1573 K בתיעוד	1573 K בווידאו	1573 K בכתבה
צריכה	1599 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1577 K התראות	1577 K עדכונים על	1577 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1558 K גם	1558 K גם:
קראו	1558 K גם	1558 K גם:	1558 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1562 K להיות	1562 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1596 K עכשיו:
שחקו	1596 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1594 K נותרו	1594 K שנותרו
תוכן	1603 K מוטמע	1603 K זה מגיע	1603 K חיצוני	1603 K זה מוצג	1625 K זה נוצר
תמונה	1620 K # מתוך #	1620 K # / #
תמכו	81 K	1580 K	1581 K בעיתונות	1581 K בנו	1581 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1328 K مطلب	1328 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1282 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1320 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1270 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1294 K بازي كنيد:
الاحرف	164 K المتبقية
الاعلان	202 K مستمر
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
الصفحة	190 K # من #
العب	166 K الان:
الفيديو	171 K غير
المتصفح	171 K لا	171 K لا يدعم
المزيد	120 K:
المصدر	132 K:	132 K :
الملخص	134 K من اعداد
امتحان	59 K كرديد
ان	161 K كانت لديك معلومات
انتشار	1320 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1267 K اين	1267 K خطايي
اين	52 K گزارش	1267 K	1282 K مطلب را هم بخوانيد:	1299 K ويدئو در	1299 K ويديو در	1299 K محتوا در	1300 K محتوا از	1320 K مقاله تحت	1321 K متن	1321 K مقاله	1321 K خلاصه	1321 K ترجمه	1321 K تصوير	1321 K خبر
اينجا	1282 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1328 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1320 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1255 K:
بخوانيد	1255 K:
براي	1302 K ديدن اين محتوا	1302 K مشاهده اين محتوا	1302 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1267 K اين
بيشتر	1255 K بخوانيد	1255 K بخوانيد:	1255 K ببينيد	1282 K بدانيد:
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
تصوير	1316 K # از #
تعداد	1292 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1263 K با نويسنده
تمت	134 K ترجمة هذا	134 K الترجمة	195 K كتابة	195 K ترجمة
""", 'ج': """
جرب	150 K
جربوا	150 K
""", 'ح': """
حدث	189 K خطا
حقوق	158 K النشر	158 K الطبع
حمل	13 K	145 K تطبيق	145 K تطبيقنا	145 K الان
حملوا	13 K	145 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1263 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1315 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1270 K خود را
در	1255 K اين باره بخوانيد	1270 K اين نظرسنجي	1270 K نظرسنجي ما	1270 K نظرسنجي	1282 K همين زمينه:	1282 K همين رابطه:
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
شاهد	120 K ايضا	120 K:	120 K ايضا:	137 K الفيديو اعلاه	154 K ايضا-	192 K بالصور
شاهدوا	137 K
شما	1270 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /	1316 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1263 K:
عكس	1316 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1292 K باقيمانده
كد	1263 K خبر:	1263 K خبر :
كسي	66 K را ميشناسيد
كل	192 K ما تريد معرفته عن
كن	31 K اول
كپيبرداري	1320 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1302 K جاوااسكريپت
لعرض	174 K هذا المحتوي
لقراءة	153 K المزيد
للابلاغ	141 K عن خطا	141 K عن اي خطا
للاستماع	137 K الي
للاشتراك	124 K في
للانضمام	124 K الي
للتواصل	130 K مع الكاتب	130 K مع الكاتبة
للمزيد	120 K:	153 K من الاخبار	153 K من التفاصيل
لمتابعة	126 K
لمزيد	153 K من الاخبار
لمشاهدة	137 K الفيديو	137 K التقرير	174 K هذا المحتوي	174 K الفيديو	174 K هذا الفيديو
ليصلك	126 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1263 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1300 K جاسازيشده از	1300 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1299 K شما
مشكلي	1315 K پيش امد
مصيتم	7 K
مطالب	1255 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1263 K:	1263 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نخستين	1320 K بار در
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K لاول مرة في	194 K هذا المقال
نظر	1267 K شما درباره
نظرات	5 K
نظرسنجي	1270 K:
نقل	68 K مطالب با ذكر	1320 K مطالب
نويسنده	1263 K:	1263 K :
نويسههاي	1292 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همه	1318 K چيز درباره
همچنين	1255 K بخوانيد	1255 K بخوانيد:	1282 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	155 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	136 K شاغرة في
""", 'ي': """
يتبع	202 K المقال
يجوز	68 K اعادة النشر
يحظر	158 K نقل	158 K نسخ
يستمر	155 K المقال	155 K الخبر	202 K المقال	202 K الخبر
يسمح	68 K باعادة النشر
يمكنك	126 K متابعة	153 K قراءة المزيد
يمكنكم	126 K متابعة
يمنع	158 K نقل	158 K نسخ	194 K النقل	194 K الاقتباس	194 K نشر
""", 'گ': """
گزارش	1263 K:	1267 K خطا
""", 'अ': """
अभी	1687 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1692 K ब्राउजर	1692 K ब्राउजर
आपको	1665 K यह	1665 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1693 K पोस्ट
इनपुट	1660 K-	1660 K:	1660 K -	1660 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1651 K भी पढें	1651 K भी पढें:	1678 K भी पढें-	1678 K भी देखें:
""", 'ए': """
एक	1708 K त्रुटि हुई
एजेंसी	1660 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1651 K पढें:	1678 K भी पढें:
""", 'क': """
कुछ	1708 K गलत हो गया
केवल	1674 K # रुपये में
कोई	44 K गलती	72 K सवाल	1708 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1665 K यह	1665 K आपको
""", 'ख': """
खबर	1665 K में कोई	1720 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1693 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1660 K:
""", 'त': """
तस्वीर	1709 K #/#
""", 'द': """
देखें	1651 K:	1651 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1678 K:
पढें	1651 K:	1678 K-
पसंद	69 K आया
पेज	1709 K #/#	1709 K # / #
""", 'फ': """
फेसबुक	1693 K पोस्ट
फोटो	1709 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1660 (K
""", 'म': """
मात्र	1674 K # रुपये में
""", 'य': """
यह	1651 K भी पढें	1651 K भी पढें:	1651 K भी देखें:	1660 (K लेखक के	1665 K खबर आपको	1678 K भी पढें-	1678 K भी पढें -	1692 K वीडियो आपके	1692 K सामग्री आपके	1693 K सामग्री	1695 K सामग्री देखने के लिए	1695 K वीडियो देखने के लिए	1712 K लेख कॉपीराइट	1712 K सामग्री कॉपीराइट	1713 K लेख	1713 K खबर	1713 K अनुवाद	1713 K सारांश	1713 K तस्वीर	1713 K सामग्री
यूट्यूब	1693 K वीडियो
ये	1651 K भी पढें	1651 K भी पढें:	1660 (K लेखक के	1678 K भी पढें-	1678 K भी देखें:
""", 'ल': """
लेख	1720 K विज्ञापन के
लेखक	1660 K के बारे में	1660 (K	1660 K वरिष्ठ पत्रकार हैं	1660 K स्वतंत्र पत्रकार हैं
लेखिका	1660 K के बारे में	1660 (K	1660 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1720 K के बाद
वीडियो	1695 K देखने के लिए
""", 'श': """
शेष	1685 K अक्षर
""", 'स': """
संबंधित	1651 K:	1678 K खबर:	1678 K खबरें:
सर्वाधिकार	1712 K सुरक्षित
सिर्फ	1674 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'আ': """
আমাদের	12 K
আরও	274 K পডুন:	274 K পডুন	274 K দেখুন:	299 K পডুনঃ	299 K পডুন-	299 K পডুন :
আরো	274 K পডুন	299 K পডুন:	299 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	279 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	274 K:
পৃষ্ঠপোষকতায	300 K
""", 'ব': """
বিজ্ঞাপনের	300 K পর	300 K নিচে
""", 'ম': """
মতামত	279 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	279 K:
লেখকঃ	279 K
লেখকের	279 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	279 K:
সূত্রঃ	279 K
স্পনসরড	300 K
স্পন্সরড	300 K
""", 'ก': """
กด	12 Kติดตาม	3149 Kติดตาม	3149 Kไลก์
""", 'ข': """
ขอ	3152 Kบคุณภาพจาก	3152 Kบคุณข้อมูลจาก
ข่	3145 Kาวที่เกี่ยวข้อง:	3152 Kาวโดย	3158 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3158 Kิป:
คุ	3155 Kณรู้สึกอย่างไรกับ	3155 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3158 Kคลิป:	3158 Kคลิป :
""", 'ซ': """
ซื	3156 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3145 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3149 Kดตามช่อง	3149 Kดตามเรา	3149 Kดตามข่าว	3167 Kดตามอ่านข่าวอื่นๆ	3167 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3154 Kม ai
""", 'ท': """
ทด	3156 Kสอบความรู้ของคุณ
ทำ	3156 Kแบบสำรวจสั้น
ที	3152 K่มา:	3152 K่มา :
""", 'บ': """
บท	3154 Kความนี้ใช้ ai	3154 Kสรุปนี้	3154 Kความนี้แปล	3154 Kความนี้เรียบเรียง	3155 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3154 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3152 K้เขียน:	3152 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3155 Kข้อผิดพลาดในบทความ
พื	3168 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3156 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3152 Kพ:	3192 Kพที่ # จาก #	3192 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3156 Kวมโหวต:	3156 Kวมโหวต :	3156 Kวมทำแบบสำรวจ	3156 Kวมสนุก	3163 Kวมสนับสนุน
ร้	3171 Kองทุกข์	3171 Kองเรียน
""", 'ล': """
ลง	3156 Kทะเบียนเข้าร่วมสัมมนา	3156 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3163 Kับสนุน
สร	3154 Kุปโดย	3154 Kุปข่าวด้วย	3154 Kุปนี้	3154 Kุปข่าวโดย	3155 Kุปนี้มีประโยชน์
สา	3171 Kยด่วนข่าว	3171 Kยด่วนทีมข่าว
ส่	3171 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3192 K้า # จาก #
""", 'อ': """
อ่	3145 Kานเพิ่มเติม:	3145 Kานต่อ:	3145 Kานข่าวต้นฉบับ:	3145 Kานเพิ่มเติม	3145 Kานประกอบ:	3158 Kานข่าวเพิ่มเติม:	3158 Kานข่าวเพิ่มเติม	3158 Kานข่าวที่เกี่ยวข้อง:	3158 Kานข่าว:	3158 Kานเรื่องอื่น:	3167 Kานข่าวอื่นๆ	3167 Kานข่าวต้นฉบับได้ที่	3167 Kานบทความอื่นๆ	3167 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3152 Kางอิง:
""", 'เ': """
เก	3152 Kี่ยวกับผู้เขียน
เข	3149 K้าร่วมช่อง
เน	3154 Kื้อหานี้สร้าง	3168 Kื้อหาสปอนเซอร์	3168 Kื้อหาโฆษณา	3168 Kื้อหาสนับสนุนโดย
เพ	3149 Kิ่มเพื่อน
เร	3152 Kื่อง:	3152 Kื่อง :	3152 Kื่องและภาพ
""", 'แ': """
แจ	3155 K้งแก้ไขข่าว	3171 K้งเบาะแส	3171 K้งข่าว
แช	3 Kร์
แป	3154 Kลโดย
แอ	3149 Kดไลน์
""", 'โ': """
โฆ	3168 Kษณา -
""", 'ใ': """
ให	3155 K้คะแนนบทความ
""", 'ไ': """
ไม	3149 K่พลาดทุกข่าวสาร	3149 K่พลาดข่าว
""", 'ả': """
ảnh	3418 K:	3466 K #/#	3466 K # / #
""", 'ủ': """
ủng	3418 K hộ tác giả	3431 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2036 Kせて読みたい	2036 【Kせて読みたい】	2036 Kせて読みたい:
""", 'こ': """
こち	2036 Kらもおすすめ	2036 Kらもおすすめ:	2064 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2044 K記事を書いた人	2044 K記事の筆者	2047 K要約はai	2047 K要約は、ai	2047 K要約は役に立ち	2047 ※K要約	2047 K記事の翻訳	2047 K記事の要約	2047 K記事はai	2047 K翻訳	2047 K見出しはai	2055 K記事は	2055 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2036 Kと見る:	2064 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2093 Kーが発生しました
""", 'オ': """
オリ	2064 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2068 【Kゼント】	2068 Kゼント応募
""", 'ペ': """
ペー	2094 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2064 【K】
""", '下': """
下載	13 K	3495 Kapp	3495 K應用程式
下载	13 K	3495 Kapp	3495 K应用
""", '以': """
以上	3521 K内容由ai
以下	3579 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3518 K:	3518 (K	3518 K係	3518 K为	3518 K為
""", '你': """
你做	59 K了吗
你可	3509 K能會喜歡:	3540 K能想看:
你有	3516 K线索
你覺	3523 K得這篇
你觉	3523 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3518 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3521 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3501 K微信公众号	3501 K官方微信
""", '内': """
内容	3521 K由ai
""", '写': """
写真	2036 【K】	2036 K:	2064 【Kを見る】	2064 【Kギャラリー】	2094 K #/#	2094 K#/#	2094 K # / #
""", '出': """
出典	2044 K:
出现	3574 K问题
出錯	3574 K了
出错	3574 K了
""", '分': """
分享	3 K
""", '前': """
前回	2064 【K】	2064 Kの記事:
""", '剩': """
剩余	3549 K字数
剩餘	3549 K字數
""", '加': """
加入	12 K	3514 K	3535 K
""", '動': """
動画	2036 【K】	2064 【Kを見る】
""", '升': """
升級	3535 K
升级	3535 K
""", '原': """
原文	3539 K刊于	3539 K刊於
""", '参': """
参与	3525 K我们的
参考	69 Kになった	2036 K:
""", '參': """
參與	3525 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3524 K错误
发生	3574 K错误
""", '取': """
取材	2044 K・文	2044 K・執筆
""", '另': """
另请	3509 K参阅
""", '可': """
可以	3515 K在x上
可自	68 K由转载
""", '合': """
合わ	2036 Kせて読みたい:
""", '同': """
同场	3509 K加映:
同場	3509 K加映:
""", '問': """
問問	3521 K我們的ai
問題	2093 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3579 K由ai
""", '圖': """
圖片	3579 K由ai
""", '執': """
執筆	2044 K:	2044 K/
""", '報': """
報名	3526 K參加
""", '填': """
填写	3525 K问卷
填寫	3525 K問卷
""", '如': """
如发	3524 K现
如有	3516 K线索	3516 K線索
如果	3516 K您有相关线索	3516 K你掌握	3516 K您掌握	3517 K您有
如發	3524 K現
""", '官': """
官方	3501 K微信:	3501 K微信公众号:
""", '審': """
審校	3518 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3509 K閱讀	3509 K阅读	3509 K閱讀:	3509 【K閱讀】	3540 K阅读:
""", '开': """
开启	3495 K通知	3495 K推送通知
""", '引': """
引用	2044 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3540 K:
影音	3540 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3540 K看更多:
""", '微': """
微信	3495 K扫	3501 K公众号:
""", '您': """
您对	3523 K这篇文章
您對	3523 K這篇文章
您有	3516 K线索
您的	27 K评论
您覺	3523 K得這篇
您觉	3523 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3495 K客户端
""", '打': """
打开	13 K	3495 K微信
""", '扩': """
扩展	3509 K阅读:
""", '扫': """
扫一	3495 K扫
扫描	3495 K二维码关注	3514 K
扫码	3514 K
""", '投': """
投票	3525 K:
投稿	27 Kは
""", '报': """
报名	3526 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3514 K追蹤
""", '掃': """
掃一	3495 K掃
""", '採': """
採訪	3518 K撰文:
""", '推': """
推荐	3509 K阅读	3509 K阅读:
推薦	3509 K閱讀:
""", '提': """
提供	2044 K:
""", '摘': """
摘要	3521 K由	3579 K由ai
""", '撰': """
撰文	3518 K:
撰稿	3518 K:
""", '支': """
支持	3533 K
""", '收': """
收听	1 K	3528 K我们的播客	3528 K我们的节目
收聽	1 K	3528 K我們的播客	3528 K我們的節目
""", '文': """
文/	2044 K
文:	2044 K
文・	2044 K
文章	44 K有误	3518 K来源:	3524 K有误	3524 K有誤
""", '新': """
新聞	41 K爆料	3516 K線索
新闻	41 K热线	41 K报料	41 K爆料	3516 K线索热线	3516 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3509 K:	3509 K新聞:	3509 K內容:	3509 【K新聞】	3509 K相關	3509 K阅读:	3509 K報導:	3509 K报道:	3539 K精彩内容	3539 K精彩內容	3539 K资讯	3539 K資訊	3539 K内容请	3539 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3516 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3578 K授權	3578 K許可
未经	3578 K授权不得转载	3578 K许可不得转载	3578 K授权	3578 K许可
""", '本': """
本主	76 K题已关闭
本内	3521 K容由ai
本报	41 K热线
本摘	3521 K要
本文	3518 (K作者	3518 K作者	3521 K摘要	3521 K由ai	3521 K由人工智能翻译	3521 K由人工智能生成	3521 K由人工智慧	3539 K章來自	3539 K转载自	3539 K轉載自	3539 K来自	3539 K來自	3578 K受版权保护	3578 K受著作權保護	3578 K原载于	3578 K首发于	3578 K原刊於	3578 K轉載自	3578 K转载自	3579 K由ai	3579 K由人工智能	3579 K由 ai	3579 K由人工智慧	3579 K使用ai	3579 K经ai
本翻	3579 K译由
""", '来': """
来发	31 K表第一
来源	3518 K:
""", '校': """
校对	3518 K:
""", '構': """
構成	2044 K・文
""", '次': """
次に	2036 K読む:
次の	2064 Kページ:	2064 【K記事】
次ペ	2064 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3514 K加入	3515 K在	3515 K关注	3516 K提供线索	3516 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3514 K加入	3515 K在	3516 K提供線索	3516 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3521 K要	3579 K要由ai
""", '测': """
测一	3525 K测:
""", '測': """
測一	3525 K測:
""", '点': """
点击	3509 K查看	3509 K阅读:	3528 K观看视频	3528 K收听
点我	3514 K加入
""", '熱': """
熱門	3540 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3516 K请	3516 K請
""", '版': """
版权	3578 K声明	3578 K所有
版權	3578 K聲明
""", '用': """
用微	3495 K信扫
""", '画': """
画像	2036 【K】	2064 【Kを見る】	2094 K#/#	2094 K #/#	2094 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3524 K錯誤
發生	3574 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3509 K阅读	3509 K新闻	3509 K报道:	3509 K阅读:	3540 K新闻:	3540 K文章:
相關	3509 K新聞	3509 K報導	3509 【K新聞】	3509 K閱讀:	3540 K新聞:	3540 K文章:	3540 K報導:
""", '看': """
看更	3509 K多:
""", '立': """
立即	3514 K加入	3525 K报名	3525 K報名
""", '筆': """
筆者	2044 Kプロフィール
""", '編': """
編輯	3518 K:
編集	41 K部への情報提供
""", '线': """
线索	3516 K征集
""", '编': """
编辑	3518 K:	3518 (K:
""", '聽': """
聽我	3528 K們的podcast
""", '著': """
著者	2044 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3528 K上方影片
""", '观': """
观看	3528 K上方视频
""", '视': """
视频	3540 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3535 K	3545 K本報	3545 K我們	3545 K本刊
""", '記': """
記事	7 Kの誤り	2055 Kの誤り	2055 Kに誤り
記者	2044 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2036 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2068 【Kプレゼント】	2068 Kプレゼント
""", '請': """
請支	3533 K持
""", '订': """
订阅	3535 K	3545 K本报	3545 K我们	3545 K本刊	3545 K本公众号	3545 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3533 K持
""", '責': """
責編	3518 K:
""", '資': """
資料	3518 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3533 K
""", '责': """
责任	3518 K编辑:	3518 (K编辑
责编	3518 K:
""", '赞': """
赞助	3533 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3549 K输入
""", '这': """
这个	3522 K摘要
这段	3522 K摘要
这篇	8 K文章	52 K调查	52 K报道	3522 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3522 K摘要
這篇	3522 K文章
""", '還': """
還可	3549 K輸入
""", '采': """
采写	3518 K:
""", '長': """
長按	3514 K
""", '长': """
长按	3514 K
""", '開': """
開啟	3495 K通知	3495 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2036 K記事	2036 K記事:	2036 【K記事】	2036 K:	2036 【K】	2064 【K写真】
""", '閱': """
閱讀	3509 K更多
""", '问': """
问问	3521 K我们的ai
""", '阅': """
阅读	3509 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3578 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3525 K報名
""", '马': """
马上	3525 K报名
""", '點': """
點我	3514 K加入
點擊	3509 K查看	3509 K閱讀:	3528 K觀看影片
""", '같': """
같이	2130 K 보기:
""", '관': """
관련	2130 K 기사:	2153 K 기사 :	2153 [K 기사]	2153 K 기사-
관련기사	2130 K	2130 K:	2130 [K]	2153 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2141 K #줄 요약
기사에	73 K 대해 궁금	2146 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2153 K 기사:
""", '당': """
당신의	2145 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2130 K 읽기:
더보기	2130 [K]	2130 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2145 K 설문에	2145 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2153 [K 본 기사]
""", '문': """
문제가	2187 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2141 K 요약은
""", '사': """
사진	2188 K #/#	2188 K # / #
사진출처	2156 K:
""", '생': """
생성형	2141 K ai가 요약
""", '선': """
선택	2185 (K) 개인정보	2185 [K] 개인정보	2185 (K) 광고성	2185 [K] 광고성
""", '설': """
설문에	2145 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2145 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2130 [K]
""", '오': """
오류가	2187 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2141 K 요약은 ai	2141 K 요약이 도움	2141 K 기사는 인공지능	2141 K 기사는 ai	2141 K 번역	2146 K 기사가 도움이	2146 K 기사를 어떻게	2146 K 뉴스에 대한 의견	2146 K 기사에 대한 의견
이미지	2188 K #/#	2188 K # / #
이슈	2153 [K]
이어	2130 K 읽기:
""", '인': """
인기기사	2153 [K]
""", '일': """
일시적인	2187 K 오류가
""", '자': """
자료출처	2156 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
""", '지': """
지금	2163 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2130 K 기사:
추천기사	2153 [K]
""", '출': """
출처	2156 K:	2156 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2188 K #/#
""", '필': """
필수	2185 (K) 개인정보	2185 [K] 개인정보	2185 (K) 이용약관	2185 [K] 이용약관
""", '함': """
함께	2130 K 볼 만한 기사:	2130 K 보면 좋은 기사:	2153 [K 읽기]
""", '핫': """
핫클릭	2153 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2130 [K]
""", '후': """
후원	2181 K 계좌
후원계좌	2181 K
"""}

CONTAINS = {',': """
,说:	3589 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2778 K-vă	2782 K
abonații	50 K pot	2779 K noștri
abonează	80 K-te	2692 K-te pentru	2697 K-te pe youtube	2778 K-te
abonné	50 en tant qu'K	1413 pas encore K	1415 déjà K	1417 en tant qu'K
abonnés	1413 réservé à nos K	1415 réservé aux K	1536 nos K	1539 K
abonējiet	80 K	2278 K
actualisé	97 cet article a été K
actualité	1423 l'essentiel de l'K	1433 suivez l'K	1433 suivez toute l'K	1433 retrouvez toute l'K	1456 couvre l'K
actualizată	97 știrea a fost K
acționari	2759 fără K
adatkezelési	1739 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1198 K
adomány	1787 K
adományoddal	1783 K
adományok	1787 K
adományozz	1783 K
adományozzon	1760 K itt
advirtió	1198 K
adó	1728 K #%
adód	1785 K #
adója	1760 K #
adăugat	2781 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3115 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1538 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1198 K
afișată	60 email nu va fi K
agregó	1198 K
aicināja	2281 K
aizsargātas	2247 visas tiesības K
aiškino	2241 K
ai가	2191 K 작성	2191 K 생성	2191 K 요약	2191 K 번역
ai로	2191 K 작성	2191 K 생성
ai를	2191 K 활용해
ajouté	1538 a K
ajută	2778 K-ne
ajánld	1783 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1736 töltsd le az K
alkalmazásban	1758 az K
alkalmazást	1758 K
alkalmazásunk	1784 K
alkalmazásunkat	1736 töltse le K
alkalmazásunkban	84 K
alăturat	2711 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1477 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	620 jetzt K:
anketě	428 naší K	428 v K
ankietę	35 naszą K	2530 naszą K	2530 krótką K
ankstesnėje	97 K versijoje
anmäl	3135 K dig till vårt	3135 K dig till våra
anmäla	3110 genom att K dig
annoncé	1538 a K
annoncør	527 betalt af en K	527 betalt af K
annonslänkar	37 K	74 K	3115 K
annonsör	3124 betalt av en K	3124 betald av en K
annonsør	2469 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1198 K
anunțat	2781 a K
använder	3080 vi K cookies	3081 K kakor
anúncio	2626 após o K	2626 depois do K
anúncios	70 sem K	2685 sem K
apelował	2566 K
apelowała	2566 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1084 descarga la K	1084 descarga nuestra K
aplicația	84 în K noastră	2698 descarcă K	2778 descarcă K noastră	2778 descarcă gratuit K	2778 descarcă K și	2779 K noastră
aplikacją	84 z naszą K
aplikację	2495 pobierz naszą K	2496 pobierz K	2496 ściągnij K	2553 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2969 našej K
aplikáciu	2969 mobilnú K	2969 K
aportació	381 la teva K
aportación	1119 tu K	1145 haz tu K
apoyá	1195 K
applikációnk	1758 K
applikációnkat	1758 K
applikációnkban	84 K
apsolīja	2281 K
apóyanos	1119 K	1195 K
apóyenos	1119 K	1195 K
apúntate	1063 K a	1079 K a nuestra	1079 K gratis	1195 K gratis
apărat	2781 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3251 bir K paylaş
artykuł	15 darmowy K	20 cały K	2484 podoba ci się ten K	2531 nasz K do końca	2551 ostatni darmowy K	2564 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1064 te ha gustado este K	1072 regala este K	1072 regalar este K	1075 último K gratis	1075 te queda # K	1148 y lee este K	1196 este K
artículos	15 K gratis	1075 K gratis este mes	1075 te quedan # K	1075 límite de K
aseguró	1198 K
associés	1439 cookies K à ce contenu
assuré	1538 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	673 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2692 K-te pentru
autorką	2522 kontakt z K
autorská	410 K práva
avertizează	2781 K
avísanos	1195 K
ayúdanos	1119 K	1195 K a
açikladi	3307 K
açin	3251 K
añadió	1198 K
año	1197 al K
""", 'b': """
bağirdi	3307 K
bağirdilar	3307 K
bağiriyor	3307 diye K
bağiriyordu	3307 K
bağiş	3304 K yap	3308 K
bağişiniz	3304 K
bağlantilari	74 satiş ortakliği K	3248 satiş ortakliği K
başlayan	3250 tl'den K
başvurun	3251 K
behält	29 K sich vor	29 K sich das recht
behöver	3062 vi K ditt stöd	3135 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1736 értesítések K
beløb	539 fast K
beløp	2479 gi et K	2481 fast K
bemängeln	698 K
bemängelt	698 K
berätta	67 K för oss	67 K din
berättade	3138 K
berättar	3138 K
bestätigen	563 K sie ihre
bestätigungslink	664 K
bestätigungsmail	563 K	664 K
betalvägg	3139 K
bezpečí	97 linka K
bezplatný	448 poslední K článek	2963 náš K webinár	2986 posledný K článok
bezplatných	2972 K článkov
bezpłatne	2536 K konto
bezpłatny	2527 nasz K webinar	2551 ostatni K artykuł
bezpłatnych	2536 limit K
beğendiyseniz	3305 bu haberi K	3305 bu yaziyi K
biết	3481 cho K
blokování	402 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1079 recibe el K	1079 nuestro K	1082 K diario	1195 recibe el K	1196 nuestro K	1199 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1422 dans votre K mail	1422 dans votre K e-mail
brezplačen	3043 zadnji K članek
brezplačne	3030 K članke
brezplačni	3023 naš K webinar	3043 zadnji K članek
brezplačnih	3030 K člankov
bronił	2566 K się
brzmiał	2566 K
brzmiała	2566 K
brzmiało	2566 K
butlletí	310 subscriu-te al K	310 el nostre K	382 el nostre K	385 K
buzdított	1786 K
buzdította	1786 K
buzón	79 en tu K	1080 en tu K
bájate	1195 K la app
bölümünde	85 yorum K
bönföll	3138 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3138 K
bønfaldt	540 K
bønn	2403 vi har en K til deg
bønnfalt	2482 K
bústia	332 a la teva K
bülten	3244 e-K	3308 K
bültene	3211 K abone	3211 K kayit	3211 K kaydol
bülteni	3244 haber K
bültenimiz	78 K	3305 K
bültenimize	78 K	78 e-K	3211 K	3304 K	3305 K
bültenine	3244 K
błagał	2566 K
błagała	2566 K
bạn	49 gửi cho K bè	3396 hộp thư của K	3430 sự ủng hộ của K	3478 mời K	3478 cần sự ủng hộ của K	3478 nhờ sự ủng hộ của K
bằng	3438 K văn bản của báo
""", 'c': """
caffè	1929 un K
café	54 me paga um K	1120 un K	1145 un K al mes	1459 un K
caractères	1477 limitées à # K
catedrática	1116 es K
catedrático	1116 es K
celého	390 pro čtení K
cercetătoare	2711 este K
cercetător	2711 este K
changés	97 prénoms ont été K
chaîne	1536 notre K
chefredaktör	3100 är politisk K	3100 är K
chefredaktør	505 er K
chuyện	3417 bạn có câu K
chép	3412 cấm sao K	3438 mọi sao K
chính	97 đính K	3405 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3396 bản tin của K tôi	3399 theo dõi K tôi	3417 cho K tôi qua	3417 liên hệ với K tôi	3478 ủng hộ K tôi	3478 K tôi cần sự giúp đỡ	3478 giúp K tôi	3478 theo dõi K tôi	3478 hãy gửi cho K tôi	3478 hãy liên hệ với K tôi	3478 hãy báo cho K tôi	3479 K tôi trên	3479 của K tôi	3479 cho K tôi
chọn	3478 hãy bình K
cikkünk	1784 minden K
cikkünkhöz	1784 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2599 nos K
comentó	1198 K
comisión	1134 recibir una K
comissió	327 rebre una K
comissão	2625 receber K	2625 receber uma K
commerciële	2363 K partner
communauté	1464 K whatsapp	1464 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1953 parte della nostra K
condamné	1538 a K
condiții	2701 termeni și K
confidentialité	1440 politique de K
confidențialitate	2701 politica de K
conférences	1456 est maître de K
connecté	1442 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2576 acesse todo o K	2620 ao exibir este K	2620 ao ver este K
contribuição	2612 com a sua K	2684 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1198 K
conversación	1102 participar en la K
conținut	9 acest K	2692 K doar pentru abonați
conținutului	2708 preluarea K
cookieinställningar	3102 K
corespondentă	2711 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2778 K un cont pentru a citi
csatornájára	1750 viber-K
csatornánk	1784 K
csatornánkhoz	1750 telegram-K	1750 whatsapp-K
csatornánkra	1750 youtube-K	1783 iratkozz fel K	1783 iratkozzon fel K
csábított	1786 K
cuéntanos	38 K	67 K	1102 K en	1195 K
cuéntenos	38 K	67 K
czytać	2490 aby K dalej	2490 żeby K dalej	2563 chcesz K dalej
czytelników	36 naszych K	2531 opiniami K	2542 z wpłat K	2542 dzięki wsparciu K	2559 K	2564 naszych K	2564 z wpłat K
câmpurile	60 K cu steluță
cântau	2781 K
címével	1782 e-mail-K
cùng	51 hãy tham gia K họ
của	3419 là cây bút K	3479 độc giả K
""", 'd': """
daní	2977 # % z K	2977 #% z K
darbą	2239 mūsų K
darowiznę	2488 przekaż K	2563 przekaż nam K	2563 przekaż K na
datenschutzerklärung	580 unserer K	696 unserer K	696 unsere K
datenübertragung	614 der K zu
dați	62 K-mi tag
debatindlæg	506 send dit K	506 skrive et K
debatredaktør	505 er K
debattredaktør	2443 er K
debattør	505 er K
declaró	1198 K
decía	1198 K
demandé	1538 a K
denmişti	3307 K
denunció	1198 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1084 K la	1084 K nuestra
destekçimiz	3251 K olun	3304 K olun
desteğiniz	3304 K
desteğinizle	3305 K
desteğiyle	18 okurlarin K	3237 yapay zeka K	3246 K ayakta	3256 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	2968 K môžu
disponível	2584 K no google play
doação	2572 faça uma K	2612 sua K	2684 sua K	2684 faça uma K	2688 K
doações	2688 K
dodał	2566 K
dodała	2566 K
dodává	462 K
događaj	2901 naš K
domagał	2566 K się
donació	381 fes una K	385 K
donación	1067 haz una K	1067 tu K	1119 tu K	1119 una K	1195 tu K	1195 haz una K	1199 K
donația	2778 K ta
donație	2778 fă o K	2782 K
donații	2782 K
donează	90 K cât poți	2778 K acum
doplněn	97 článek byl K
doporučil	462 K
doporučila	462 K
doporučovala	462 K
dopuštenja	2912 bez K
doradzał	2566 K
dorzuć	2563 K się
dostawać	2552 chcesz K
dostávajte	2992 K
dostávat	449 chcete K
dostávať	2987 chcete K
dostávejte	455 K
dostęp	80 kup K	2490 masz już K	2536 pełny K do	2536 wykup K	2563 kup K
dostępny	2490 artykuł K tylko
dotazník	429 krátký K	2967 krátky K
dotazníka	2967 nášho K
dotazníku	428 našeho K	429 krátkého K
dowolną	2565 K kwotą
dočtete	436 více se K
dołóż	2563 K się
dołącz	51 K do nich	51 K	2501 K do nas na	2563 K do nas	2563 K do grona	2563 K do nich
drastické	97 obsahuje K
draudžiama	2213 K kopijuoti	2213 be leidimo K	2213 be sutikimo K
draudžiamas	2234 be leidimo K
dueños	1175 sin K	1175 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2564 K dalej
dziennikarką	2523 jest K
dzięki	2564 K wam	2564 K tobie
dziękujemy	2533 K za zapisanie	2533 K za zapis	2563 K, że nas czytasz
där	42 var du K
débloquer	1415 pour K
déclare	1538 K
déclaré	1538 a K
découvrez	1413 K nos offres	1535 K nos offres
déductible	1407 K des impôts	1407 K à #	1537 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1538 K
déplore	1538 K
déposés	1469 des cookies seront K
désabonner	1422 K à tout moment
désactiver	1437 K adblock
désactivez	1437 K adblock
désinscrire	1423 vous K à tout moment
díky	460 K vám
dôvery	97 linku K
dömde	3138 K
dømte	540 K	2482 K
düzeltme	97 K:
děkujeme	459 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3401 tải ứng K	3478 tải ứng K của	3478 hãy tải ứng K	3478 tải ngay ứng K
""", 'e': """
edellyttää	1390 K tunnusta
editörlerimize	39 K
editörüdür	3234 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1134 no ha participado en la K
electrònic	310 el teu correu K
electrónico	60 correo K no se mostrará	1080 tu correo K	1102 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1730 a teljes cikk K
elsőként	1759 értesülj K
előfizetés	1787 K
előfizetéssel	1762 K
előfizető	1730 már K	1783 legyen K
előfizetőink	50 K	1730 K olvashatják	1762 K számára	1784 K
előfizetők	50 az K	1772 csak K	1787 K
előfizetőknek	1731 csak K	1772 K szól
előfizetőként	50 K
előfizetőnktől	1782 K
emlékeztetett	1786 K
emoțional	97 pot afecta K
endereço	2598 seu K de email não será
engedély	1765 K nélkül tilos
engedélyezze	1738 K a javascript
engedélyhez	1765 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1536 cette K	2379 onze korte K	2379 onze K
enquêtent	1536 K pour vous
enquêtes	1536 nos K
ensaísta	2673 é K
ensimmäinen	1396 K kuukausi
enthält	614 dieses element K daten
entraînement	48 K d'ia
entrée	1525 ctrl+K	1525 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1195 K
epizódu	2965 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	505 er K
erhältlich	620 shop K	693 im shop K
erişin	3251 K
erklärt	698 K
erklärte	698 K
erkände	3138 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	695 K sie es weiter
erzählt	67 K uns	698 K
erzählte	698 K
escribió	1198 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1102 K a	1195 K
estimé	1538 a K
estás	1064 ya que K aquí	1064 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3219 javascript'i K
evästeasetuksiasi	1367 K
evästeet	1367 K	1392 K
evästeitä	1350 K
existují	439 K díky
experiência	67 conte sua K
explicó	1198 K
expliqué	1538 a K
expérience	67 partagez votre K
externého	2959 K obsahu
externí	421 K obsah
externího	421 K obsahu	421 obsah z K
externý	2959 K obsah
""", 'f': """
favoritkälla	3096 K
faça	2684 K um pix
felelősséget	30 nem vállal K
felhasználási	1739 K feltételek
feliratkozás	1732 K a hírlevélre	1732 hírlevél K
feliratkozásommal	1748 K
feliratkozással	1748 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2701 K cookie
folytatásához	1730 a cikk K
fordítóval	1755 gépi K
forintért	1762 havi # K
formulára	2970 odoslaním K
formulário	2684 inscreva-se no K
formuláře	432 odesláním K
forrásként	1749 kedvenc K
fortæl	67 K os
fortæller	540 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3138 K
früheren	97 K version	97 K fassung
férjen	1783 K hozzá
följ	3076 K oss på	3135 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3092 alla rättigheter K
fördere	695 K
fördermitglied	80 werden sie K	635 werde K	635 werden sie K
fördern	695 jetzt K	695 K sie
föredragen	3096 K källa
föredragna	3096 K källa
föreslog	3138 K
författare	3100 är K och
förklarade	3138 K
förklarar	3138 K
försvarade	3138 K sig
følg	480 K os på	537 K os	2419 K oss på	2479 K oss
første	518 K måned	539 K måned	2457 K måned	2481 K måned
független	1728 támogassa a K	1784 K sajtó
főszerkesztője	1753 K
""", 'g': """
gadā	2280 K
gazeteciliği	3305 bağimsiz K
gazeteciliğimiz	3305 K
gazetę	2562 kup K
gefällt	664 K ihnen, was sie	664 K dir, was du
gelmişken	3205 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	583 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2938 K
gridò	2008 K
gràcies	333 K a gent com tu	382 K a tu
grátis	2686 teste K
grâce	18 K à vous	1404 K à vos dons
gwiazdką	60 pola z K
gärna	3135 vill K höra från dig
går	464 før du K	2403 før du K
gåva	3062 ge en K i dag	3062 ge en K nu	3063 din K	3063 ge en K	3135 din K gör	3135 ge en K i dag	3139 K
gönderdik	3258 size bir e-posta K
gönderin	3251 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3136 K mer
göre	3307 K
görün	3251 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3251 K
gösterilmeden	3227 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2566 K
głosiła	2566 K
głosiło	2566 K
głosuj	2547 K
głosujcie	2547 K
głównej	2538 na stronie K
gương	64 trang K
gửi	49 hãy K	3417 xin K về
""", 'h': """
használ	1738 cookie-kat K	1739 sütiket K
használat	1738 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	698 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	606 bei google K
hirdették	1786 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3103 K av ai	3125 K av ai	3135 K oss
hjälper	3135 din gåva K
hjælp	508 K af ai	508 K fra ai	528 K af ai	537 vi har brug for din K	537 K os
hjælper	537 dit bidrag K
hlásal	462 K
hlásala	462 K
hlásá	462 K
hovorí	2998 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1786 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1368 tekoälyä K
hágase	80 K socio
hájil	462 K se
hájila	462 K se
häng	3135 K med i
häufiger	606 bei google K
hävdar	3138 K
håller	43 K du med	43 K du inte med	3132 läsare som K
hævder	540 K
hébergé	1439 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1782 K
hírekben	1736 a google K	1749 google K
hírlevelére	1748 K
hírlevelünk	78 K	1784 K
hírlevelünket	1748 K
hírlevelünkre	78 K	1732 K	1783 iratkozzon fel K	1783 iratkozz fel K	1784 K
hírlevél	1787 K
hírlevélre	78 K	1783 iratkozz fel a K	1783 iratkozzon fel a K
hó	1785 ft/K
hónap	1762 első K	1785 első K
hören	688 K sie hier.
hører	2448 der du K
hükmetti	3307 K
hüüdis	1240 K
hüüdsid	1240 K
hűségidő	1772 K nélkül
hồng	3437 nhận hoa K
""", 'i': """
iecienītāko	2255 K avotu
iepriekšējā	97 K versijā
ifølge	540 K	2482 K
illimité	1417 accès K	1486 en K
imágenes	40 tus K	97 contiene K
incorporó	1116 se K a
independentă	2779 presa K
independência	2685 a K
indicó	1198 K
indiqué	1538 a K
indrømmede	540 K
indrømmer	540 K
indépendance	1536 notre K
indépendant	1404 soutenez le journalisme K	1536 journalisme K	1536 média K
indépendante	1483 la presse K a	1536 presse K	1536 information K
información	1092 sigue toda la K	1092 siga toda la K	1116 cubre la K	1196 esta K
informację	2522 wyślij K
informações	97 com K de
informațiilor	2708 preluarea K
informó	1198 K
informē	2281 K
ingresá	77 K tu correo
innehåll	3081 externt K	3102 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2482 K
innrømmet	2482 K
inquiète	1538 s'K
inquérito	35 nosso K
inscrição	2580 cancelar a K	2634 sua K foi
inscríbete	1063 K
insändare	43 K	3101 skicka din K	3101 din K till	3101 skriva en K
intelektą	2221 dirbtinį K	2236 dirbtinį K
inteligencję	2544 przez sztuczną K
inteligencí	441 umělou K
intelligenciával	1755 mesterséges K készült	1774 mesterséges K
introduceți	77 K adresa de email
intégralité	1413 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1196 esta K
investigação	2685 esta K
investigație	2779 această K
investigațiile	2779 continua K
invítame	54 K a un café	54 K un café	1195 K a
invítanos	1195 K a
ismételgette	1786 K
istediğiniz	3210 K zaman iptal	3306 K zaman iptal
izražavaju	2906 komentari K
içeriği	9 K
içeriğin	3236 harici K
içermektedir	97 sahneler K
išorinio	2219 K turinio
""", 'j': """
jautāja	2281 K
javascript가	2171 K
javascript를	2171 K
javasolják	1786 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2484 skoro już tu K	2484 skoro tu K
jugé	1538 a K
jurnalistă	2711 este K
jurnaliștii	39 K noștri	2734 K noștri îți trimit	2779 K noștri
jälgi	1237 K meid
jäljellä	1386 ilmaista juttua K
jäseneksi	80 liity K	1394 liity K
""", 'k': """
kanał	2564 nasz K
kannatusjäseneksi	1394 liity K
kanál	460 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2939 K
kedykoľvek	2944 odhlásiť sa môžete K
keresőben	1749 google-K
khoản	3394 bạn đã có tài K	3405 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3412 K sao chép
khẳng	3481 K định
kiabált	1786 K
kiabálta	1786 K
kiabálták	1786 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1786 K
kirjeessä	1397 luki K
kiáltott	1786 K
kiáltotta	1786 K
kiáltották	1786 K
kiến	3425 ý K của bạn sẽ	3478 hãy gửi ý K	3478 vui lòng gửi ý K
kliknutím	432 K na
kolačića	2897 K	2927 K
kolačiće	2897 K	2927 K
kolačići	2897 K
komentować	6 K	2510 aby K
komentár	6 pridať K	2968 pridajte K
komentára	2968 pridanie K	2968 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	419 je K	419 , K
komentátorem	419 je K
komentátorkou	419 je K	2957 je K
komentátorom	2957 je K
komentář	6 přidat K
komentáře	6 pro přidání K	430 vložení K	430 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1368 K
konferencję	2527 naszą K
konuştu	3307 diye K	3307 K
kopírovanie	2950 K obsahu bez	2950 K je zakázané
kopēšana	2254 K bez
korespondentką	2523 jest K
korespondentė	2218 K
korábban	1781 K itt írtunk	1781 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2566 K
krzyczała	2566 K
krzyknął	2566 K
krzyknęła	2566 K
krävde	3138 K
krævede	21 K felter er	540 K
krönikör	3100 är K
kulturalną	2531 K dyskusję
kulturredaktör	3100 är K
kulturredaktør	505 er K	2443 er K
kumppanuuslinkkejä	74 K	1380 K
kvíz	428 náš K	2967 náš K
kvíze	2967 našom K	2967 v K
kvízu	428 našem K	428 v K
kyltissä	1397 luki K
kysyivät	1397 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1785 K
käsitellään	97 jutussa K
käyttää	1348 tämä sivusto K
käyttöehdot	1375 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1786 K
kérdezték	1786 K
kérdőívünket	35 K
kért	1786 K
kérte	1786 K
kérték	1786 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	695 K sie uns
könyörgött	1786 K
könyörögtek	1786 K
köszönjük	1783 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1736 K minket	1783 K minket
követelte	1786 K
követelték	1786 K
közlése	1773 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1786 K
kúpte	2995 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	698 K an
künstlichen	624 K stimme vorgelesen	624 K stimme vertont
künstlicher	681 mithilfe von K
küpsised	1217 K
küpsistega	1217 K	1236 K
küsis	1240 K
kč	434 za # K	434 od # K	461 od # K
kļūsti	2278 K par
křičel	462 K
křičela	462 K
křičeli	462 K
kể	3481 K
""", 'l': """
labākie	2274 K raksti tavā
lamentó	1198 K
lançait	1538 K
lasītu	2244 lai K tālāk
lasītāji	2279 mūsu K
lasītājiem	2279 mūsu K
lejupielādē	2278 K
lelkisegély	97 K
leverandør	2445 ekstern K
leverantör	3102 extern K
leído	1148 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2264 K
linkistä	1379 lisää tästä K
lisenssillä	47 K
lisäsi	1397 K
llicència	47 K cc
lucrează	2711 K în presă
lunedì	17 ogni K
lună	2780 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3394 đăng nhập để bình K	3425 bình K của bạn sẽ	3478 đăng nhập để bình K
lájkolj	1736 K minket
lákal	462 K
läget	3111 koll på K
lähdet	1334 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3114 du kan K mer	3114 kan du K mer	3114 K mer om	3136 fri att K
läsare	36 våra K	3112 våra K	3136 våra K
läsarna	18 tack vare K
läser	3135 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	532 K for	2474 K for	3129 K för
læser	537 tak fordi du K
læserbrev	43 K	506 skrive et K	506 send dit K
læsere	36 vores K	538 vores K
læseres	517 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1075 K de notas
límites	1072 sigue leyendo sin K
lòng	3417 vui K gửi về	3478 vui K gửi về
löd	3138 K
lød	540 K	2482 K
lūdza	2281 K
lập	3429 ủng hộ báo chí độc K	3479 báo chí độc K
""", 'm': """
magyarázta	1786 K
mailovú	2970 e-K adresu
mainoslinkkejä	37 K	74 K	1380 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1219 K abil
materiał	9 ten K
matéria	20 ler esta K	2576 esta K é só	2639 para ler esta K	2685 esta K
matérias	2611 limite de K
matí	381 rep cada K
mawiał	2566 K
mawiała	2566 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1786 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1394 tue K
meitä	1377 tukea K	1377 tue K	1394 tue K	1394 auta K
mencióname	62 K
menționat	2781 a K
mesačne	2997 K
mesečno	2938 K	3056 K
mesélte	1786 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2565 za K
miesięcznie	2565 K
minkä	90 anna K voit
miễn	15 bài K phí	3432 hết số bài K phí	3480 dùng thử K phí
mjesečno	2938 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1477 charte de K	1477 K par la rédaction
mokė	2241 K
mondták	1786 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1072 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1198 K
mulțumim	2778 K că ne citești
munkatársa	1753 K
munkatársunknak	39 K
munkánk	1784 K
munkánkat	1728 támogasd K	1728 támogassa K	1760 K	1783 támogasd K	1783 támogassa K	1784 K
myönsi	1397 K
másodközlés	1746 K
märkis	1240 K
määräsi	1397 K
mån	3113 kr/K	3137 kr/K
månad	3065 testa en K	3113 en K för	3135 testa en K	3137 per K	3137 varje K
månaden	3113 första K	3137 i K	3137 första K
månader	3113 K för #	3135 testa # K
månadsgivare	3135 bli K
måned	470 prøv en K	518 i # K	537 prøv en K	539 pr. K	2457 en K for	2479 prøv en K	2481 per K
måneden	539 om K	2481 i K
måneder	518 i # K	2457 K for #
média	1536 notre K
mês	2685 até o fim do K	2686 por K	2686 ao K
mình	54 mời K ly cà phê	62 tag K
míní	462 K
mówi	2566 K
mówili	2566 K
mówił	2566 K
mówiła	2566 K
môžete	2966 článok si K
müşterimiz	3262 K
mācīja	2281 K
mākslīgais	2261 K intelekts
mēnesis	2280 pirmais K
mēnesī	2280 K
mėgstamiausią	2214 K
mėnesį	2240 per K
měsíc	434 první K	461 za K	461 první K
měsíčně	461 K
můžete	427 článek si K
mạnh	3481 nhấn K
""", 'n': """
nabádal	462 K
nabádala	462 K
naléhal	462 K
namawiał	2566 K
namawiała	2566 K
napisał	2566 K
napisała	2566 K
napiš	38 K nám	67 K nám
napište	38 K nám	418 K nám	451 K na	459 K nám
napísal	2998 K
napíšte	38 K nám	2956 K nám	2956 K, prosím	2989 K na	2995 K nám
naročilo	3029 hvala za K
naročite	80 K se	3003 K se na naše	3054 K se
naročnik	50 kot K	3002 že K
naročnike	3010 samo za K	3010 le za K
naročniki	50 K lahko	3042 lahko berejo le K	3042 berejo samo K	3058 K
naročnikom	3002 dostopen le K	3002 na voljo K	3002 na voljo samo K	3002 na voljo le K	3042 dostopna le K	3042 dostopna samo K	3042 dostopen le K	3042 dostopen samo K
naročnina	3030 K	3058 K
naročnino	3030 z K	3052 z K
narzędzi	2544 przy wsparciu K ai
naujienlaiškio	2226 K
naujienlaiškis	2239 mūsų K	2242 K
naujienlaiškį	2206 mūsų K	2226 K	2238 užsisakykite K	2239 mūsų K
navođenja	2912 bez K izvora
navođenje	2912 uz K izvora
nawoływał	2566 K
našeho	424 do K týmu	424 K e-shopu
našem	2901 K timu
našich	450 K zpráv	2988 K správ
neatkarīgu	2278 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1783 segíts K	1783 írjon K	1783 írj K	1783 jelezd K	1784 K adód
nemokamą	2230 K paskyrą
neobmedzený	2943 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	414 K přístup
neomezeně	390 K číst
nepiekrītat	43 K
nepriklausomą	2228 paremkite K žurnalistiką	2238 paremkite K	2239 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1360 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	459 podpořte K
nezávislá	460 K média
nezávislé	2996 K médiá
nezávislú	2995 podporte K
ngoài	3420 nội dung bên K
nguồn	3415 K ưu tiên	3415 K tin ưu tiên	3438 ghi rõ K	3473 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3425 chịu trách K về nội dung bình luận
nhân	3421 trí tuệ K tạo
nhấn	3478 K vào đây
nhận	3396 đăng ký K bản tin	3396 đăng ký K tin	3478 đăng ký K bản tin	3478 đăng ký K tin
nhập	24 đăng K	3394 vui lòng đăng K	3394 đăng K để đọc	3394 đăng K để xem	3394 đăng K để lưu	3394 hãy đăng K để	3478 đăng K để đọc	3478 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2524 materiał wideo jest K
niezależne	2563 wesprzyj K	2563 wspieraj K	2564 K media
niezależność	2564 K
niezależną	2564 jesteśmy K
noastră	2779 munca K
nolēma	2281 K
norāda	2281 K
nosūtīsim	57 jums K
notificações	14 as K	2586 ative as K	2586 ativar K	2586 receba K
notificările	14 K	2698 activează K
notifikácie	2969 K
notícia	2685 esta K
notícias	2580 receba as K	2580 receba K	2589 siga as últimas K
novinařina	460 naše K
novinařinu	460 nezávislou K
novinár	2957 je K	2957 , K
novinári	2996 naši K
novinárka	2957 je K	2957 , K
novinárkou	2957 je K
novinárom	2957 je K
novinář	419 je K	419 , K
novinářem	419 je K
novináři	460 naši K
novinářka	419 je K	419 , K
novinářkou	419 je K
novičke	3003 na e-K
novičnik	3011 K	3011 e-K	3055 naš e-K	3058 K
novičnika	3011 K
nuotraukų	40 K ir vaizdo
nusprendė	2241 K
nášho	2963 do K tímu
nächste	21 in diesem browser für die K	695 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3481 K
nõus	43 ei ole K?
năm	3480 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	424 našem K
obegränsad	3068 K tillgång
obećala	2939 K
obećao	2939 K
obiecał	2566 K
obiecywał	2566 K
obligāta	2254 atsauce K
oblíbené	416 K zdroje
oblíbených	416 K zdrojů
oblíbenými	416 K zdroji
obrigatórios	21 campos K são	2598 campos K são
obveščanje	3029 na naše K
obľúbené	2954 K zdroje
obľúbených	2954 K zdrojov
obľúbenými	2954 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	449 chcete K
odebírejte	394 K náš	455 K	459 K
odemkněte	390 K si
odhlásit	395 K se můžete kdykoli
odoberať	2987 chcete K
odpoveď	21 zrušiť K
odpovídal	462 K
odpověděl	462 K
odpověděla	462 K
odpověď	21 zrušit K
odpowiadał	2566 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2566 K
odpowiedziała	97 nie K	2566 K
odpowiedziało	97 nie K
odražavaju	2906 komentari K	2906 komentari ne K
odídete	2952 kým K
ofereça	2576 K este artigo
ograniczeń	2490 czytaj bez K	2490 czytaj więcej bez K
også	51 bli med du K
ogłosił	2566 K
ogłosiła	2566 K
oikaisupyynnöt	1371 K
oikaisupyyntö	1371 K
olvashatják	1780 csak előfizetők K
olvasási	0 K idő
olvasóiból	1760 K él
olvasóink	36 K	1784 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1195 danos tu K
ordenó	1198 K
ordonné	1538 a K
ortakliği	3248 iş K linkleri
orzekł	2566 K
osobních	412 ochrany K údajů	412 ochraně K údajů
osobných	2959 K údajov
ostrzegał	2566 K
ostrzegała	2566 K
ostrzegł	2566 K
otrzymywać	2552 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	462 K	2998 K
oznámila	462 K	2998 K
ozvěte	38 K se nám	67 K se nám	418 K se nám	459 K se nám
""", 'p': """
padėkite	2238 K mums
pageidaujamą	2214 K šaltinį
paklausė	2241 K
palīdzi	2268 ziedo un K	2278 K mums
palīdzību	2261 mākslīgā intelekta K	2276 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2238 K mums
parsisiųskite	2238 K
participación	1103 normas de K
partnerské	74 K odkazy	437 K odkazy	2975 K odkazy
partneři	401 my a naši K
pastā	2266 e-K
pastāstiet	38 K mums	67 K mums
patronką	2542 zostań naszą K
patrões	2664 sem K	2685 sem K
paylaşin	25 K	49 K	3251 K
paziņoja	2281 K
paziņojumus	2265 K
państwa	2522 czeka na K
pašte	2226 jūsų el. K
pažadėjo	2241 K
periódico	1196 este K	1196 nuestro K
permanència	383 sense K
persiųskite	49 K
personvernerklæring	2424 K
phê	54 mời tôi một ly cà K	3429 mời bạn một ly cà K
phóng	3417 liên hệ K viên	3419 là K viên báo	3419 là K viên của	3478 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1198 K
pidätetään	1356 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2566 K
pisała	2566 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2894 K nam	2926 K nam na	2926 K na	2936 K nam	3016 K nam	3016 K na	3046 K nam na	3046 K na	3054 K nam
piškotke	3019 K	3047 K
piškotki	3019 K
piškotkov	3019 K	3047 K
pište	451 K na	451 K nám na
plakáton	1786 állt a K
plânge	2781 se K
pochází	421 obsah K
podcastów	2528 K
podcastů	426 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2566 K
podporovatelé	460 naši K
podporují	460 nás K
podpoře	460 díky K
podpořte	439 K	459 K nás	459 K naši	459 K naše	459 K mě
podrška	2936 vaša K
podrške	2913 bez vaše K	2937 vaše K
podršku	2936 vašu K
podržite	2913 K	2936 K nas	2936 K naš
podělte	67 K se s námi	67 K se o
podľa	2998 K
poinformował	2566 K
poinformowała	2566 K
pokračovanie	2943 pre K v čítaní
pokračování	390 K je dostupné	437 K článku níže
pokračuje	437 článek K	437 text K	2975 článok K	2975 text K
pokračujte	390 K ve čtení s
política	321 K de galetes	1100 K de cookies	2596 K de cookies	2613 cobre K
pomocí	441 K ai
pomocą	2544 z K ai
pomoć	2936 vašu K
pomóż	2563 K nam
pomôžte	2995 K nám
poprosił	2566 K
poprosiła	2566 K
poprosiło	2566 K
poručila	2939 K
poručio	2939 K
poslední	448 K článek zdarma	448 K článek, který můžete
posledný	2986 K článok zadarmo
poslušajte	3045 K nas
postafiókjába	1732 K
postaládádba	79 a K	1748 a K
postaládájában	1748 ön K
posílat	432 nechte si K
posílejte	418 K nám
posíláme	57 vám K	57 K vám
potřebujeme	459 K vaši pomoc	459 K vaši podporu
používame	2959 K cookies
používá	401 tento web K
používáme	401 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2566 K
powiedziała	2566 K
powtarzał	2566 K
powtarzała	2566 K
poznámka	97 K redakce
pozostało	2490 K # %	2490 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	462 zvou K
pošaljite	49 K ga	2894 K nam	2894 K na	2936 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	418 K nám	459 K nám
pošli	49 K ho
pošlite	49 K ho	2956 K nám	2995 K nám
pošljemo	57 vam K
pošljite	49 K ga	3016 K nam	3016 K jo nam	3016 K na	3054 K nam
požádal	462 K
požádala	462 K
pracę	2564 naszą K
pranešimus	2225 K
praneškite	38 K mums	67 K mums
pranešė	2241 K
prašė	2241 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2990 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2943 už ste K	2943 ste K
predplatiteľom	80 staňte sa K	2951 K	2995 staňte sa K
predplatiteľov	2951 pre K
predplatné	2943 už máte K	2972 K	2995 kúpte K	2995 kúpte si K	2999 K
predplatného	2972 K
predplatným	2972 K	2993 s K
predplaťte	80 K si
preferată	2709 sursă K	2773 sursă K	2773 sursa K
preferované	416 K zdroje	2954 K zdroje
preferovaný	416 K zdroj	2954 K zdroj
preferovaných	416 K zdrojů	2954 K zdrojov
preferovaným	416 K zdrojem	2954 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2490 tylko dla K	2550 tylko dla K
prenumeratą	2536 z K
prenumeratę	80 kup K	2490 masz już K	2536 zamów K	2536 kup K	2536 wykup K	2562 kup K
preporučila	2939 K
preporučio	2939 K
pretlačiť	45 K
prevziať	45 K
prečítate	2943 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2936 K se našoj	2936 K im se	3054 K se nam
pridržana	2886 sva prava K
pridržane	3009 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2241 K
prihlásenie	2944 ďakujeme za K	2970 ďakujeme za K
prihlásení	2972 po K
prihlásením	2970 K súhlasíte
prihláste	24 K	2943 K sa a čítajte	2995 K sa na odber
prihvaćate	2908 prijavom K
pripažino	2241 K
programėlėje	2224 K
programėlę	2224 K
prohlásil	462 K
prohlásila	462 K
prohlížeč	10 váš K
pronađite	2924 K nas
proposé	1473 conçu et K par
prosił	2566 K
prosiła	2566 K
pročitali	2878 da biste K
pročitate	2876 da K cijeli	2876 da K ceo
prośbę	2484 mamy do ciebie K	2484 mamy małą K
prošnjo	3013 imamo majhno K	3013 majhno K
prywatności	2506 polityka K	2506 polityce K
przeczytać	2490 aby K cały	2490 aby K ten artykuł
przeczytałaś	2531 dziękujemy, że K
przeczytałeś	2531 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2487 K nam #%	2563 K nam	2563 K #
przekonywał	2566 K
przekonywała	2566 K
przesyłajcie	2522 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2522 K nam	2522 K je do nas	2563 K nam
przyznał	2566 K
przyznała	2566 K
przyłącz	51 K się
przyślij	2522 K nam	2522 K je do nas	2563 K nam
práca	2996 naša K
práce	460 naší K
práci	460 naši K
prácu	2996 našu K
précision	97 K:
précisé	1538 a K
précédente	97 version K de cet
préférée	1463 source K
préférées	1463 sources K
prévient	1538 K
príspevky	2968 K v diskusii
príspevok	2995 váš K
próxima	2685 nossa K
průzkumu	35 našeho K
ptá	462 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1911 blocco della K	2006 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1753 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1437 bloqueur de K	1437 bloqueurs de K	1536 sans K
publicités	1437 bloqueur de K
publicystką	2523 jest K
publicystą	2523 jest K
publikování	409 K nebo šíření
publiée	22 ne sera pas K	1442 votre adresse e-mail ne sera pas K
pytał	2566 K
pytała	2566 K
pytały	2566 K
pytań	2530 na kilka K
pyyntö	1334 pieni K
pyysivät	1397 K
pásale	1195 K esta
pásalo	49 K
päevakokkuvõte	1224 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1365 K
päätti	1397 K
påminde	3138 K
pénzbe	1784 K kerül
pénzéből	18 olvasók K
písemného	410 bez K souhlasu
písomného	2990 bez K súhlasu
píšte	2989 K na	2989 K nám na
pódcast	34 nuestro K	1196 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2247 K bez	2254 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	409 K článků
předchozí	97 K verzi článku
předchozího	410 bez K souhlasu	453 bez K souhlasu
předplatitel	50 jako K	50 K může	390 už jste K	390 jste K
předplatitele	413 pro K
předplatitelem	80 staňte se K	459 staňte se K
předplatitelé	50 K mohou	447 jen K	447 pouze K	447 najdou K	447 přečtou K	460 naši K	463 K
předplatitelům	413 K	447 pouze K	447 jen K
předplatné	390 koupit K	391 už máte K	434 K	463 K
předplatného	434 K
předplatným	390 dostupné s K	434 K	456 s K
předplaťte	80 K si	392 K si	459 K si
přehrání	421 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	390 zbývá vám K
přidej	51 K se
přidejte	51 K se	450 K si nás	459 K se	459 K se k nám
přihlaste	24 K	390 K se a čtěte	394 K se k odběru	459 K se k odběru
přihlášení	432 děkujeme za K	434 po K
přihlášením	432 K k odběru	432 K souhlasíte
připojte	51 K se
připomněl	462 K
připustil	462 K
přispějte	90 K, kolik můžete	90 K, čím můžete	439 K	459 K	459 K i vy
přiznal	462 K
přiznala	462 K
přiznává	462 K
příspěvek	459 váš K
příspěvku	421 zobrazení K
příspěvky	430 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3478 K góp ngay	3482 K góp
quyền	3412 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3456 trình chặn K cáo	3456 chặn K cáo
""", 'r': """
radził	2566 K
radziła	2566 K
radí	462 K
rakstīja	2281 K
rappelé	1538 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2238 K mums
rašė	2241 K
recibirás	57 K
reclamă	11 K
reconoció	1198 K
recordó	1198 K
rectificación	97 K:
recunoaște	2781 K
redacció	39 la nostra K	43 cartes a la K	332 la K t'envia	382 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1144 la K te envía	1184 se incorporó a la K	1196 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2734 K îți trimite	2779 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2563 wesprzyj K
redaktorką	2523 jest K
redaktorė	2218 K
redaktör	3100 är K för	3100 är K på	3100 är politisk K
redaktør	505 er K på	505 er K for	505 er politisk K	2443 er politisk K	2443 er K i	2443 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2634 a K envia	2673 entrou para a K	2685 nossa K
reenvíalo	49 K
refusé	1439 K le dépôt
registrácii	2972 po K
registráciou	2970 K súhlasíte
registráciu	2970 ďakujeme za K
regisztrálj	1783 K ingyenesen	1783 K, hogy
regisztráljon	1783 K ingyenesen	1783 K, hogy
regisztrálnia	1780 K kell
regístrate	1072 K gratis	1073 K para
reinhören	620 jetzt K:
rejestrując	2533 K się
reklamlänkar	74 K	3115 K
reklamą	11 K
reklám	70 nincs K	2996 bez K
reklámok	1784 K nélkül
reportaż	2564 ten K
reporterką	2523 jest K
reportér	419 , K	2957 , K
reportérem	419 je K
reportérka	419 , K	2957 , K
reportérkou	419 je K	2957 je K
reportérom	2957 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	315 prohibida la K	340 K sense permís
reproducción	1113 prohibida su K	1113 prohibida la K
reprodução	2609 proibida a K	2609 K proibida	2642 K permitida desde	2642 K é permitida desde
reprodúcelo	45 K
republié	45 K	1453 K avec	1491 cet article est K
repórter	39 nosso K	2613 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1198 K
rezervăm	29 ne K dreptul
riêng	3405 chính sách quyền K tư	3432 dành K cho thuê bao	3438 quan điểm K của tác giả
rovatvezetője	1753 K
ročne	2997 K
ročně	461 K
rät	698 K
rätta	3106 K fel
rättar	3106 vi K fel
rättelse	97 K
räumte	698 K ein	698 K der	698 K die
rääkis	1240 K
råber	540 K
råbte	540 K
rådde	3138 K
rådede	540 K
réagir	1443 pour K
réagissez	1535 K à
réalisation	1473 n'a pas participé à la K
rédacteur	1456 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1456 a rejoint la K	1473 n'a pas participé à sa K	1482 la K vous	1486 pour soutenir la K	1535 soutenez la K	1535 alertez la K	1536 notre K
rédactrice	1456 est K
régulièrement	1456 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1538 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1413 cet article est K	1413 ce contenu est K	1413 article K
réservée	1413 K à nos abonnés	1413 la suite est K	1415 K aux abonnés
réservés	1415 K aux abonnés	1453 tous droits K
résiliable	1537 K à tout moment
részesített	1749 előnyben K forrásként
röst	3103 ai-K
răspuns	97 nu a K	97 nu au K	2781 a K	2781 au K
răspunsul	21 anulează K
rằng	3481 viết K	3481 cho K
""", 's': """
sacīja	2281 K
sadržaj	9 ovaj K	2897 vanjski K	2897 spoljni K
sadržaja	9 ovog K	2897 vanjskog K	2897 prikaz ovog K	2897 prikaz K
sakė	2241 K
samobójcze	97 myśli K
sanctionné	1538 a K
sandučić	79 u vaš K	2879 u vaš K
sandučiću	2879 u vašem K	2908 vašem K
sbírka	463 K
schließ	51 . K dich
schließen	51 . K sie sich	551 K sie ein abo	695 K sie ein abo
schránke	2944 vašej K
schránky	79 do vaší K	79 do vašej K	394 do vaší K	2944 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1783 K, hogy
segítségedre	1783 szükségünk van a K
según	1198 K
sensível	97 pode ser K
sentenció	1198 K
sería	1145 sin ti no K
sesión	24 inicia K	24 inicie K	1072 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2684 inicie K
señaló	1198 K
sfătuia	2781 K
sfătuiește	2781 K
sfătuit	2781 a K
sisällön	9 K	1367 ulkoisen K
sisältö	1338 tämä K on vain
sisältöä	1367 ulkoista K
siunčiame	57 jums K
sjefredaktør	2443 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3138 K
skarży	2566 K
skarżył	2566 K się
skrzynkę	79 na twoją K	2493 na twoją K	2493 na swoją K	2533 K mailową
slažete	43 K se	43 ne K se
slobodné	2995 podporte K
slobodnú	2995 podporte K
slušajte	2924 K nas
slíbil	462 K
slíbila	462 K
sollicité	97 K par
sollicitée	97 K par
sondę	2530 naszą K
sonuçlarinda	3230 google arama K
sorumluluğu	30 K
souborů	411 K cookie
souhlasíte	43 K?	432 e-mailu K	432 odesláním K	432 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3417 về hộp thư của tòa K	3429 hãy ủng hộ tòa K	3438 bằng văn bản của tòa K	3478 hãy gửi về tòa K	3478 hãy liên hệ tòa K	3478 hãy báo cho tòa K	3479 tòa K
spandér	54 K en kaffe
spolupráci	437 ve K s partnerem	2975 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3016 K nam
sportkrönikör	3100 är K
sportsredaktør	505 er K
spracovaním	2970 K osobných údajov
sprijiniți	2778 K
sprijină	2778 K-ne
správach	2955 google K
správy	2955 google K
spuneți	38 K-ne	67 K-ne	2779 K-mi mai jos
stellenbörse	619 in unserer K
stjärna	60 fält med K
straipsnį	2237 šį K	2239 visą K
stronę	2553 naszą K
stwierdził	2566 K
stwierdziła	2566 K
stáhněte	459 K si naši	459 K si náš
stálo	462 K na	462 K ve	462 K v
står	30 K för	540 K der på	2482 K det på	2482 K det i	3138 K det på
stöd	3062 med ditt K	3135 K oss	3135 K vår	3135 ditt K
stödja	3112 K oss med
stödlinjen	83 K
stödmedlem	3135 bli K
stödprenumerant	3135 bli K
stötta	3112 K oss med	3135 K oss	3135 K vår	3135 K vårt
støt	517 K os	537 K os	537 K med
støtt	2479 K oss	2479 K vår
støtte	467 med din K	467 vi har brug for din K	517 K os med	517 din K gør	537 din K	537 bliv K	2406 med din K	2456 K oss med	2479 din K
støtteabonnent	2479 bli K
støttemedlem	80 bli K	537 bliv K	2479 bli K
stāstīja	2281 K
stăpâni	2759 fără K
stěžuje	462 K
subscripció	385 K
subskrybentów	2490 tylko dla K	2490 dostępna dla K	2490 dostępne dla K	2550 tylko dla K
subskrypcją	2536 z K	2558 z K
subskrypcję	2490 kup K	2490 masz już K	2533 dziękujemy za K	2536 wykup K	2563 kup K
suosikkilähteeksesi	1360 K
suosikkilähteeksi	1360 K
sursă	2733 link activ către K
suscripción	1072 ya tengo una K	1195 cambia tu K	1199 K
suscríbase	80 K	1195 K
suscríbete	80 K	1072 K para	1072 K por	1072 K en	1079 K al boletín	1195 K
susțin	2725 care ne K lunar	2779 ne K lunar
susține	2778 K-ne	2778 K presa	2781 K că
susținerea	2778 K ta
susțineți	2778 K-ne
svarīgākie	2277 nedēļas K
svarīgākās	2277 nedēļas K
svěřte	418 K se nám
szerkesztője	1753 K
szerkesztőségünk	39 K	1784 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1784 K
szerzője	1753 külső K
szólított	1786 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3113 tills du K upp	3138 K
sähköpostiin	1341 suoraan K
sähköpostiisi	79 K	1342 K
sähköpostillasi	1392 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1342 K
sélection	1482 K d'articles
sélections	1413 ajouter l'article à vos K
síganos	1092 K en
síguenos	1092 K en	1195 K
sócio	80 seja K
sõltumatut	1237 toeta K
sõnul	1240 K
sök	3127 K nu
sökresultat	3096 K på google
sökt	97 vi har K	97 har K
söyledi	3307 K
söylediler	3307 K
söylüyor	3307 K
søg	530 K nu
søgeresultater	501 K på google
søgning	501 google-K
søk	2472 K nå
søkene	2439 google-K dine
søkeresultatene	2439 K dine på google
súhlasu	2990 bez K
súhlasíte	43 K?	2970 odoslaním K
súmate	51 K	1195 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1754 K
sütiket	1754 K
săptămână	17 o dată pe K	2780 pe K
sīkdatnēm	2259 K	2277 K
sống	3429 nuôi K tờ báo	3429 bạn đọc nuôi K
""", 't': """
találatok	1749 google-K
tanácsolja	1786 K
tanácsolják	1786 K
tanácsolta	1786 K
tanácsolták	1786 K
tanította	1786 K
taşiyin	3251 K
teigė	2241 K
tekemään	1395 K sitä
tekijänoikeus	1356 K suojaa
tekoäly	1368 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1368 K
tekoälyn	1368 K avulla	1368 K tekemä
tekoälyä	1368 käyttää K
telefonā	2265 savā K
tesszük	22 nem K közzé
textům	446 ke všem K
teşekkürler	3304 okuduğunuz için K
thiết	3438 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3432 dành cho K bao	3432 đã là K bao	3482 K bao
thuộc	3413 bản quyền K
thành	3395 dành cho K viên	3427 bạn đã đăng ký K công	3478 trở K thành viên
tháng	3432 đọc miễn phí trong K	3480 mỗi K	3480 hàng K	3480 K đầu
thích	3415 nguồn tin ưa K	3415 nguồn yêu K
thông	14 K báo	3401 bật K báo	3401 nhận K báo	3417 bạn có K tin	3417 bạn đọc cung cấp K tin	3438 khi phát hành lại K tin	3478 hãy gửi K tin	3478 đăng ký nhận K báo	3478 hãy bật K báo
tilføjede	540 K
tillgång	3135 få fri K
tillåtet	3124 inte K att återge
tiếng	3425 K việt có dấu
tiếp	3394 để K tục đọc	3394 để đọc K	3394 đăng nhập để K tục	3429 K sức cho báo chí	3432 để K tục đọc	3478 đăng ký để đọc K	3478 hãy K sức	3478 đăng nhập để K tục
tjänst	3059 en liten K att be
tjänsten	3127 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1730 a K
toàn	20 K bộ bài	3394 để đọc K bộ	3394 đọc K bộ bài	3432 để đọc K bộ bài	3478 đăng ký để đọc K bộ
tražila	2939 K je
tražili	2939 K su
tražio	2939 K je
tretích	2959 cookies K strán
treści	9 tej K	2536 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3401 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3425 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1753 K
turpinātu	2244 lai K lasīt
tuần	17 mỗi K	3427 bản tin hằng K của	3427 bản tin hàng K của	3480 mỗi K
tvrdí	462 K
työmme	1395 K
työtämme	1394 tue K	1395 K
tájékoztató	1739 adatvédelmi K
támogass	1783 K minket
támogasson	1783 K minket
támogathat	1760 K minket
támogatása	1760 K nélkül	1760 olvasók K nélkül	1783 az ön K
támogatásod	1783 a te K
támogatásából	1760 olvasóink K
támogatásával	1763 partnerünk K
támogatónk	1760 legyen ön is K	1760 legyél te is K
täglich	559 K per mail
tähtsamad	1236 nädala K
tärkeimmät	1392 K jutut
tästä	1379 lisää K
täällä	1334 kun kerran olet K
täältä	1379 lisää K
téléchargez	1399 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1783 K le
týden	17 každý K
týdně	461 K
týždenne	17 raz K
tłumaczy	2566 K
tłumaczył	2566 K
tłumaczyła	2566 K
třetích	421 cookies K stran
""", 'u': """
uafhængigt	538 K medie
ubegrænset	473 K adgang
udostępnij	25 K
ukarał	2566 K
ulaş	38 bize K
ulaşin	38 bize K	3232 bize K	3251 K
ulaşmak	3232 yazara K
unabhängig	673 K von unserer redaktion	673 von unserer redaktion K	686 damit wir K bleiben	696 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1930 insegna all'K
unterstütze	546 K unsere arbeit	546 K uns mit	695 K uns	695 K unsere	695 K mich	695 K meine
unterstützen	546 K sie unsere arbeit	546 K sie uns mit	546 mit einer spende K	546 können sie uns K	695 K sie uns	695 K sie unsere	695 sie können das K	695 freiwillig K	695 K sie mich	695 K sie meine	695 K uns
unterstützt	578 ihr browser K	695 K uns
unterstützung	542 ihre K	542 mit ihrer K	635 ihrer K	635 deiner K	681 mit K von ki	695 mit deiner K	695 deine K	695 eure K
upišite	77 K svoj e-mail
upozornění	398 zapněte si K	431 K
upphovsrätt	3092 skyddat enligt lagen om K
upphovsrättslagen	3092 skyddat enligt K
uprednostňované	2991 K zdroje
uprednostňovaný	2991 K zdroj
uprednostňovaných	2991 K zdrojov
upřednostňované	454 K zdroje
upřednostňovaný	454 K zdroj
upřednostňovaných	454 K zdrojů
upřesnění	97 K:
uredništva	3009 brez dovoljenja K	3009 brez soglasja K
uredništvo	3023 v naše K	3055 naše K
uredništvu	39 našemu K	3016 pišite K
urmărește	2697 K-ne pe	2697 K-ne și pe	2698 K știrile	2778 K-ne
urmăriți	2697 K-ne pe	2778 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2596 K de cookies
utilizează	2700 K cookie
utilizăm	2700 K cookie
utánközlés	1746 K
utánközölhető	45 K
uutislähteeksesi	1360 ensisijaiseksi K
uutislähteeksi	1360 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2566 K
uznała	2566 K
uzsvēra	2281 K
użyciu	2544 przy K ai
użytkowników	2531 opiniami K
używamy	2505 K plików cookie
užsisakykite	2203 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	394 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2956 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	698 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	619 suchen K
versão	2 K em áudio
vervielfältigung	595 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	583 deine e-mail-adresse wird nicht K	583 ihre e-mail-adresse wird nicht K
veröffentlichung	649 seit der K geändert	649 seit K geändert
već	2891 kad ste K tu	2938 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1371 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3419 là biên tập K của	3432 dành cho hội K
viết	3478 hãy K thư	3479 bài K này	3481 ông K	3481 bà K
você	18 sem K	2685 sem K
vollständigen	551 K artikel lesen
volontär	609 ist K
volontärin	609 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3026 K
vyhradené	2950 všetky práva K	2950 autorské práva sú K
vykřikl	462 K
vykřikla	462 K
vypočuť	2966 si môžete K
vysvetľuje	2998 K
vysvětlil	462 K
vysvětlila	462 K
vysvětloval	462 K
vysvětlovala	462 K
vysvětluje	462 K
vytvořila	441 K ai
vyzýval	462 K
vyzývala	462 K
vyzývali	462 K
vyzývá	462 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1786 K
válaszolták	1786 K
változatában	97 korábbi K	97 eredeti K
vás	439 bez K by	460 bez K by	2977 bez K by	2996 bez K by
väitis	1240 K
väitti	1397 K
väittää	1397 K
välise	1217 K sisu
våre	2479 meld deg på K
vårt	2414 meld deg på K	2479 meld deg på K
vær	51 K med
védekezett	1786 K
véli	1786 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2996 K vám
vēlamo	2255 K avotu
vēstkopai	2266 K
vēstulei	2266 ziņu K
vědět	38 dejte nám K	67 dejte nám K	418 dejte nám K	459 dejte nám K
všetkým	2984 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2963 náš K
webinář	424 náš K
według	2566 K
weißt	608 K du mehr
wezwał	2566 K
wiadomościach	2553 google K
wołali	2566 K
wołał	2566 K
wołała	2566 K
wpłata	2542 każda K	2563 twoja K
wpłatom	2564 dzięki K
wpłać	2563 K
wspierającym	2563 zostań K
współpracy	2539 we K z partnerem
wyjaśnia	2566 K
wypisać	2493 K się w każdej chwili
wyrażam	2494 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2522 K nam	2522 K je do nas
wzywał	2566 K
wzywała	2566 K
wöchentlichen	563 K newsletter
właściciela	2564 nie mamy K
""", 'y': """
yazdiğimiz	3261 daha önce K haber
yazmişti	3307 diye K
yhteistyössä	1380 K mainostajan
yönetmenidir	3234 genel yayin K
""", 'z': """
zaakceptować	2524 K pliki cookie
zaapelował	2566 K
zaapelowała	2566 K
zachęcali	2566 K
zachęcano	2566 K
zachęcał	2566 K
zachęcała	2566 K
zadaním	2970 K e-mailu
zadržana	2886 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	432 K e-mailu
zagłosuj	2547 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2913 K vama	2937 K vama
zakázané	2950 šírenie je K
založte	459 K si účet
zamknutý	2943 článok je K
zamčený	390 článek je K
zapisując	2533 K się
zapowiedział	2566 K
zapowiedziała	2566 K
zapytał	2566 K
zapytała	2566 K
zastrzeżone	2517 wszelkie prawa K	2517 wszystkie prawa K
zawołał	2566 K
zawołała	2566 K
zašlete	418 K nám
zašlite	2956 K nám
zaželen	3049 K vir
zaželene	3049 K vire
zaželeni	3049 K vir
zbiórka	2567 K
zbývá	390 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2527 do naszego K
zewnętrzna	2524 treść K
zewnętrzne	9 treści K	2505 treści K	2524 treści K
zewnętrznej	9 treści K	2524 treści K
zewnętrznych	9 treści K
zgłoś	2522 K go nam	2563 K nam
ziņas	2277 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2554 daj nam K	2563 daj nam K
zněl	462 K
zněla	462 K
znělo	462 K
zobrazení	421 K tohoto obsahu	421 K obsahu
zobrazený	60 e-mail nebude K
zostań	2563 K z nami
zpracováním	395 souhlasím se K	402 K osobních údajů
zprávy	417 google K
zprávách	417 google K
zpívali	462 K
zugänglich	636 frei K
zunächst	595 dieser artikel erschien K
zurück	665 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2992 K
získávejte	455 K
zł	2536 za # K	2536 od # K	2565 od # K
złotówka	2542 każda K	2564 każda K
""", 'á': """
állt	1786 ez K
állítja	1786 K
átvehető	45 K
""", 'ä': """
ägare	3112 inga rika K
ähnliches	608 K erlebt
ändå	3059 nu när du K är här
äpp	1222 K
äppi	1222 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2435 beskyttet av K
året	539 om K
återges	3092 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3238 bizimle K
çalişmalarimiz	3305 K
çağrisinda	3307 K bulundu
çerezler	3219 K kullan
çerezlere	3236 K
çerezleri	3219 K kullan	3236 K	3262 K kabul
çözün	3251 K
""", 'é': """
échanos	1195 K una mano	1195 K un cable
économiste	1524 est K
écris	38 K-nous	67 K-nous
écrit	1456 K pour	1538 a K
écrivain	1456 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1535 K-nous
éditorialiste	1524 est K
électronique	1422 dans votre boîte aux lettres K
énekelték	1786 K
équipe	1536 notre K
értesítéseket	14 K	1759 K
értesüljön	1759 K elsőként
étoile	60 champs avec une K
évente	1785 K
""", 'í': """
ígérte	1786 K
ígérték	1786 K
írta	1786 K
""", 'î': """
îmbia	2781 K
îndemna	2781 K
îndemnat	2781 a K
îndemnau	2781 K
întrebat	2781 a K
întrebau	2781 K
""", 'õ': """
õpetas	1240 K
""", 'ö': """
öffnen	565 app K
önemli	3262 günün en K
önerdi	3307 K
önskad	3096 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1784 független K	1784 a jó K
újságírásunk	1784 K
újságíróink	1784 K
újságíróinkkal	1782 K
újságíróinknak	39 K
újságírója	1753 K
última	1092 siga la K hora	1092 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	596 K von	674 von der agentur K	674 deutschen presse-agentur K
übersicht	602 K	658 diese K wurde
ücretsiz	15 K haber	15 K makale	3249 K üye olun
ügyfelünk	1782 K
ühendust	38 võta meiega K	67 võta meiega K	1237 võta K
ütles	1240 K
ütlesid	1240 K
üyeliği	3244 bülten K
üzente	1786 K
üzenték	1786 K
üçüncü	3236 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2924 K nas
čitalaca	43 pisma K	2913 uz podršku K	2931 K	2937 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2931 K	2937 naši K
čitatelia	2994 K	2996 naši K
čitatelja	43 pisma K	2913 uz podršku K	2931 K	2937 naših K	2937 uz podršku K
čitatelji	36 naši K	2931 K	2937 naši K
čitateljima	2931 K
čitateľom	18 vďaka K	2994 K
čitateľov	36 našich K	2977 vďaka podpore K	2994 K	2996 našich K	2996 vďaka podpore K
članak	20 cijeli K	2891 svidio vam se K	2909 cijeli K	2909 ceo K	2937 ovaj K
člancima	2920 svim K
članek	3013 vam je bil K všeč	3055 ta K
člankov	3041 do vseh K
členem	80 staňte se K	459 staňte se K
členom	2995 staňte sa K
článek	20 celý K	386 líbil se vám K	390 celý K za	434 celý K	460 tento K	460 líbil se vám K
článkom	2972 všetkým K	2984 k všetkým K	2984 ku všetkým K
článku	20 celého K
články	460 naše K
článků	434 limit K
článkům	434 všem K	446 ke všem K
článok	20 celý K	2952 páčil sa vám K	2972 celý K	2996 tento K
čtenáři	457 K	460 naši K
čtenářů	36 našich K	43 listy K	439 díky podpoře K	457 K	460 našich K	460 na podpoře K	460 díky podpoře K
čtenářům	18 díky K	36 našim K	457 K
čtení	0 doba K
čtěte	450 K nás
číst	460 K dál bez
čítajte	2988 K nás	2995 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2995 K, že nás čítate
""", 'đ': """
đây	3478 bấm vào K
đóng	3478 K góp của bạn	3478 hãy K góp
đăng	45 K lại	3427 cảm ơn bạn đã K ký	3427 bằng việc K ký, bạn	3478 K ký để đọc bài
đường	3417 K dây nóng của tòa soạn	3417 K dây nóng của báo	3478 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3432 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2997 K sumou
""", 'ř': """
řekl	462 K
řekla	462 K
říká	462 K
""", 'ś': """
śledztwa	2564 nasze K
śledztwo	2564 to K
śledź	2501 K nas na	2563 K nas
śpiewali	2566 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3307 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2894 K nam
šaukė	2241 K
šiandien	2228 aukokite K
šodien	2268 ziedo K
""", 'ź': """
źródło	2517 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2566 K
""", 'ž': """
žalio	2939 K se
želene	3049 K vire
želeni	3014 K vir
željene	2892 K izvore
željeni	2892 K izvor
žiadny	71 K spam
žurnalistai	2239 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2218 K
žurnalistika	460 naše K	460 nezávislá K	2239 K kainuoja	2239 gera K	2996 nezávislá K
žurnalistiku	460 nezávislou K	2996 nezávislú K
žurnalistiky	460 nezávislé K
žurnalistė	2218 K
žurnāliste	2258 K
žurnālisti	2279 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2279 neatkarīga K	2279 K maksā	2279 laba K
žurnālistiku	2268 atbalsti neatkarīgu K	2279 neatkarīgu K
žurnālists	2258 K
žádal	462 K
žádala	462 K
žádali	462 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	756 χωρίς K
άρθρα	806 τα K μας
άρθρο	806 αυτό το K
""", 'έ': """
έγγραφη	756 χωρίς K άδεια
έγραφαν	808 K
έγραφε	808 K
έγραψε	808 K
έλεγαν	808 K
έλεγε	808 K
έρευνά	734 K μας
έρευνές	806 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	724 K σου πηγές	724 K σας πηγές	724 K πηγές
αγαπημένη	724 K πηγή
ακολουθήστε	708 K μας	805 K μας
ακολουθείστε	708 K μας
ακόμη	745 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	808 K
αναγνωστών	759 K
αναγνώστες	18 χάρη στους K	759 K	806 οι K μας
αναδημοσίευση	45 K	718 απαγορεύεται η K	718 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	719 K χωρίς
ανεξάρτητη	805 ενισχύστε την K
ανταποκρίτρια	727 είναι K
ανταποκριτής	727 είναι K
απάντησαν	808 K
απάντησε	97 δεν K	808 K ο	808 K η
απάντησης	21 ακύρωση K
απαγορεύεται	719 K η αντιγραφή	719 K η αναπαραγωγή
αποδεχθείτε	729 K τα cookies
αποδεχτείτε	729 K τα cookies
απορρήτου	721 πολιτική K
από	740 K # €
αρθρογράφος	727 είναι K
αρχισυντάκτης	727 είναι K
αρχισυντάκτρια	727 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	786 χωρίς K
""", 'β': """
βιβλιοπωλείο	732 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	805 K μας
βοηθούν	806 μας K
βρείτε	708 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	805 K μέλος	805 K κι εσείς
γνώσεις	735 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	726 K μας	805 K μας
γραπτή	756 χωρίς K άδεια
""", 'δ': """
δήλωσαν	808 K
δήλωσε	808 K ο	808 K η	808 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	806 οι K μας
δημοσιογράφος	727 είναι K	727 , K	727 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	806 η K μας	806 ανεξάρτητη K	806 η ανεξάρτητη K
δημοσκόπησή	734 K μας
δημοσκόπηση	734 στη K
διαβάσετε	703 για να K ολόκληρο
διαβεβαίωσε	808 K
διαμαρτυρήθηκε	808 K
διαφήμιση	11 τη K	743 μετά τη K
διαφημίσεις	70 χωρίς K	806 χωρίς K
διαφημίσεων	781 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	706 τη K email	706 η K email	739 K email	739 K e-mail
δικαιώματος	718 με επιφύλαξη παντός K
διοργανωτές	808 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	806 η K μας
δωρεά	745 κάντε μια K	805 η K σας	805 κάντε μια K	809 K
δωρεάν	15 K άρθρα	740 K άρθρα
δωρεές	809 K
""", 'ε': """
είμαστε	806 K μια μικρή
είπαν	808 K
είπε	808 K
εβδομάδα	17 κάθε K	807 την K
εγγραφή	739 με την K σας
εγγραφείτε	704 K για να	740 K δωρεάν	805 K δωρεάν	805 K τώρα	805 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	705 στα K σας
εκδήλωσή	732 K μας
εκδοχή	97 αρχική K
εκφράζουν	737 τα σχόλια K	737 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	709 K τις ειδοποιήσεις	711 K τη javascript
ενημερωτικά	706 K δελτία
ενημερωτικό	78 το K δελτίο	706 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	726 K μας
ενισχύστε	745 K	805 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	729 K περιεχόμενο
εξήγησε	808 K
επανέλαβε	808 K
επαναλάμβανε	808 K
επιβεβαιώστε	739 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	726 K μαζί μας	726 K με τον συντάκτη	726 K με τη συντάκτριά	726 K με τη συντάκτρια	726 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	808 K
επιστολή	43 την K σας
ερωτηματολόγιο	736 το K
εσάς	745 χάρη σε K	806 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	740 με # K
ευχαριστούμε	739 K για την εγγραφή	805 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	808 K
ζήτησε	808 K ο	808 K η	808 K στο	808 K από
ζητούσαν	808 K
ζητούσε	808 K
""", 'η': """
ηλεκτρονικό	732 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	786 χωρίς K
ισχυρίζεται	808 K
ισχυρίστηκε	808 K
""", 'κ': """
κάλεσε	808 K ο	808 K η
κάνε	62 K μου tag
κάνοντας	739 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	770 K εθισμού
καλούσαν	808 K
καλούσε	808 K
κανάλι	806 το K μας
κατάστημά	732 στο K μας
κατήγγειλε	808 K
καταγγέλλει	808 K
καταγγελία	726 κάντε μας την K
κατεβάστε	709 K την εφαρμογή
κεθεα	770 K
κεράστε	54 K με έναν καφέ
κουίζ	734 το K	734 στο K	734 το K μας
κυκλοφορεί	732 K το νέο τεύχος
κυριότερες	739 τις K ειδήσεις
""", 'λ': """
λάβετε	757 K
λέει	808 K
λαμβάνεις	754 θέλεις να K
λαμβάνετε	754 θέλετε να K	757 K
""", 'μ': """
μήνα	807 τον K	807 το K	807 ανά K	807 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	740 K # €
μεγαλομετόχους	786 χωρίς K
μετόχους	786 χωρίς K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	747 με τεχνητή K	747 από τεχνητή K
νοημοσύνης	747 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	703 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	740 K το άρθρο
ομάδα	732 στην K μας	805 ελάτε στην K	806 η K μας
""", 'π': """
παράκληση	723 έχουμε μια μικρή K	723 μια μικρή K
παραδέχεται	808 K
παραδέχθηκε	808 K
παραδέχτηκε	808 K
παρακάλεσε	808 K
παρακαλούσαν	808 K
παρακαλούσε	808 K
πατώντας	739 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	729 εξωτερικού K
περιεχόμενο	9 αυτό το K	729 αυτό το K	729 το K αυτό	729 εξωτερικό K
πολιτική	721 K cookies
πρέπει	729 δείτε το βίντεο K
προέτρεπαν	808 K
προέτρεπε	808 K
προέτρεψε	808 K
προειδοποίησε	808 K
προειδοποιεί	808 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	805 ενισχύστε την K
προσωπικών	721 K δεδομένων
προτεινόμενη	724 K πηγή
προτιμώμενες	724 K πηγές	800 K πηγές
προτιμώμενη	724 K πηγή	800 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	752 K σε όλα
πρόσθεσαν	808 K
πρόσθεσε	808 K ο	808 K η
πρώτο	740 τον K μήνα
πρώτος	807 K μήνας
""", 'ρ': """
ρεπορτάζ	806 το K μας	806 αυτό το K
ρωτούσαν	808 K
ρωτούσε	808 K
ρώτησαν	808 K
ρώτησε	808 K ο	808 K η
""", 'σ': """
σημαντικότερες	739 τις K ειδήσεις
σημείωσε	808 K ο	808 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	805 K μας
στήριξή	745 χωρίς τη K	805 η K σας	805 τη K σας	806 χωρίς τη K
στήριξη	745 χάρη στη K	806 χάρη στη K
στείλε	38 K μας	67 K μας	726 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	726 K μας	805 K μας
στηρίξτε	745 K	805 K μας	805 K την	805 K το	805 K τη
συγκατάθεση	729 K για cookies
συμβουλεύει	808 K
συμβούλευε	808 K
συμβούλευσε	808 K
συμβούλεψε	808 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	732 K μας
συνέδριό	732 K μας
συνέστησε	808 K
συνδεθείτε	24 K	704 K για να
συνδρομή	740 με K	740 K από	758 με K	809 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	703 διαθέσιμο μόνο σε K	703 διαθέσιμο σε K	722 μόνο για K	722 μόνο σε K	805 γραφτείτε K	806 οι K μας	809 K
συνδρομητής	50 ως K	80 γίνετε K	703 είστε ήδη K	805 γίνετε K
συνεργασία	743 σε K με χορηγό	743 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	743 συνδέσμους K
συνεχίζεται	743 K παρακάτω
συνεχίσετε	703 για να K την ανάγνωση	703 να K την ανάγνωση
συνεχίσουμε	806 να K
συνεχίστε	703 K την ανάγνωση
συνιστούσε	808 K
συντάκτης	727 είναι K
συντάκτρια	727 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	737 στα K
σύμφωνα	808 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	753 K δωρεάν άρθρο
τραγουδούσαν	808 K
τόνιζε	808 K
τόνισε	808 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K	770 παίξε K	770 παίξτε K
υπογράμμισε	808 K
υποσχέθηκε	808 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	723 αφού K ως εδώ
φωνάζει	808 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	723 πριν K
φώναζαν	808 K
φώναζε	808 K
φώναξαν	808 K
φώναξε	808 K
""", 'χ': """
χάνετε	754 μη K
χρήσης	721 όροι K	739 όρους K
χρειαζόμαστε	805 K τη βοήθειά σας
χρησιμοποιεί	712 K cookies
χρησιμοποιούμε	711 K cookies
χρόνο	807 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	750 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	734 στην K
""", 'а': """
абонамент	212 вече имате K	243 с K	243 K за	263 с K	270 K
абонамента	241 с K си	241 благодарим за K
абонат	50 като K	210 вече сте K
абонати	222 само за K	270 K
абонатите	50 K могат
абонирайте	80 K се	210 K се, за да	213 K се за бюлетина	266 K се
абонирането	241 с K
авторизованные	2836 только K
авторизованным	2836 K пользователям
авторизовані	3355 лише K
авторизуйтесь	24 K
авторкою	3343 зв'язатися з K
автором	3343 зв'язатися з K
автору	54 на каву K	2824 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3376 пишіть за K
адресу	2856 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2835 K	3354 K
анонимно	2824 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3340 K джерел
безкоштовна	3374 остання K стаття
безкоштовний	3350 наш K вебінар	3358 K акаунт	3374 останній K матеріал
безкоштовних	3358 ліміт K	3358 K статей
безкоштовні	15 K статті	3358 K статті
безлимитный	2791 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2854 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2839 K статьи
бесплатный	2830 наш K вебинар	2839 K аккаунт	2854 последний K материал
бесплатных	15 K статей	2839 лимит K	2839 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3389 K
благала	3389 K
благали	3389 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2845 K донатам	2870 K вам	2870 K вашей
блокировщик	2804 отключите K	2804 K рекламы
блокувальник	3325 K реклами
бот	39 наш K
браузер	10 ваш K	2817 ваш K	3335 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3341 K
вайбър	16 K	226 K
ватсапе	2822 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2830 наш K
вебінар	3350 наш K
взывал	2872 K
видео	9 это K	40 фото и K
виділіть	3339 K
визнав	3389 K
визнала	3389 K
визнає	3389 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3335 K cookie	3364 будь-яке K матеріалів	3364 K матеріалів сайту
використанні	3333 при K матеріалів
використовує	3326 K cookie
використовуємо	3325 K cookie
вимагав	3389 K
вимагала	3389 K
вимагали	3389 K
виправлення	97 K:
випуск	3352 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3389 K
вк	2822 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2822 K
влезте	24 K
вміст	9 цей K
внескам	3365 завдяки K	3387 завдяки K
внесок	3386 ваш K
войдите	24 K	2792 K, чтобы
вотсапе	2822 K
вотсапі	3341 K
впн	64 без K
всеки	249 K лев
встановіть	3319 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2807 K ее	2807 K текст
выпуск	2833 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3389 K
відповідав	3389 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3389 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	2872 K
гласила	2872 K
гласит	2872 K
гласувайте	254 K
гледайте	259 K ни
говорил	2872 K
говорила	2872 K
говорили	2872 K
говорит	2872 K
год	2871 в K
годишно	268 K
голосуйте	2850 K	3370 K
гривень	3388 # K
грн	3388 # K
група	260 viber K
гукав	3389 K
гукали	3389 K
гукнув	3389 K
гукнула	3389 K
гіперпосилання	3333 K обов
""", 'д': """
дальше	2791 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3340 обрані K	3340 бажані K
джерелом	3340 основним K	3340 бажаним K
дзен	2822 K
дзене	2822 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2872 K
добавила	269 K	2872 K
добавьте	2801 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3389 K
додала	3389 K
додатку	84 у нашому K
додає	3389 K
дозволить	3386 ваша підтримка K
дозволяється	3364 матеріалів K лише
долучайтесь	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
долучайтеся	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
донат	2869 ваш K	3386 ваш K	3390 K
донатам	3365 завдяки K
донати	3390 K
донатом	3388 K
донаты	2873 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3386 ваша підтримка K
допомога	3386 нам потрібна ваша K
допомогою	3367 за K ші
допоможе	3387 K нам
допоможуть	3365 K нам працювати	3387 K нам
допоможіть	90 K, скільки можете
допускается	2844 материалов K только
допълнена	97 статията е K
доступ	2839 полный K	3358 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2783 вы K до конца	3309 ви K до кінця
дочитати	3315 щоб K
дочитать	2791 чтобы K	2839 K
""", 'е': """
евро	243 за # K
ежедневную	2794 K рассылку
ежемесячно	2871 K
ежемесячное	2869 оформите K
ежемесячный	2845 K донат
еженедельную	2794 K рассылку
електронна	214 вашата K поща
електронної	3357 адресу K пошти
електронну	3357 K адресу	3357 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2872 K
жаловался	2872 K
жалуются	2872 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2825 - K	2825 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2870 независимая K
журналистике	2870 независимой K
журналистики	2870 независимой K
журналистику	2870 независимую K
журналистка	229 е K	229 , K	2825 - K	2825 , K
журналисты	2870 наши K
журналіст	3345 - K	3345 , K
журналістам	39 нашим K
журналісти	3387 наші K
журналістика	3387 незалежна K
журналістику	3387 незалежну K	3387 якісну K
журналістка	3345 - K	3345 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3319 K застосунок
завантажте	3319 K додаток
завдяки	3365 існує K	3387 K вам	3387 K вашій
зависимост	88 хазартът създава K
задонатьте	2869 K	3386 K
задължителните	21 K полета
зазначив	3389 K
зазывал	2872 K
закликав	3389 K
закликала	3389 K
закликали	3389 K
закончились	2791 бесплатные статьи K
залишає	29 K за собою право
залишилося	3316 K #%	3316 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2808 K ошибку
замолчим	2870 мы не K
запазени	220 всички права K
запевняв	3389 K
запевняла	3389 K
запевняє	3389 K
записи	58 новые K на почту
запитав	3389 K
запитала	3389 K
запитань	3354 на кілька K
запишете	213 K се за нашия
зарегистрированные	2836 только K
зарегистрированным	2791 доступен только K
зарегистрированы	2791 уже K
зарегистрируйтесь	2792 K, чтобы	2839 бесплатно K	2839 K бесплатно	2869 K бесплатно	2869 K, чтобы читать
зареєстровані	3355 лише K	3355 тільки K
зареєструйтесь	3316 K, щоб	3358 безкоштовно K	3358 K безкоштовно	3386 K безкоштовно	3386 K, щоб читати
зареєструйтеся	3358 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3337 нашому K
застосунок	3319 завантажте K	3337 наш K	3337 мобільний K	3386 завантажте K і	3386 завантажте K та
захищено	3333 усі права K
захищені	3333 усі права K	3333 всі права K
защищенной	2824 K формой
защищены	2815 все права K
защищённой	2824 K формой
заяви	269 K
заявив	3389 K
заявил	269 K	2872 K
заявила	269 K	2872 K	3389 K
заявили	2872 K	3389 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2783 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3339 якщо ви K
знанията	237 K си
зобов	3389 K'язав
зовнішнього	3347 K вмісту	3347 K контенту
зовнішній	3347 K вміст	3347 K контент
зробіть	3313 K внесок	3386 K внесок у	3386 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2821 K
известията	14 K
извика	269 K
изкуствен	251 с помощта на K интелект	251 с K интелект	251 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	227 K ни	266 K ни
изпращайте	227 K ни	228 K на
изпращаме	57 ви K	57 K ви
изтеглете	266 K нашето
източник	225 основен K
източници	225 любими K
имейл	214 вашия K	241 вашия K	241 по K	241 на K
имейла	79 на K ви	214 на K си
имейлът	60 K ви няма да
иностранного	2815 выполняющим функции K агента
иностранным	2870 K агентом
инстаграм	226 K
искусственного	2847 с помощью K интеллекта
искусственным	2847 K интеллектом
использование	2817 K cookie	2827 K cookie	2844 любое K материалов	2844 K материалов сайта
использовании	2815 при K материалов	2844 полном или частичном K	2844 частичном K материалов
используем	2804 K cookie
использует	2805 K cookie
исправление	97 K:
источники	2821 избранные K	2821 любимые K
источников	2821 избранных K	2858 избранных K
источником	2821 основным K
исчерпали	2791 K лимит
""", 'к': """
каждое	17 K утро
каждый	2871 K месяц
каже	3389 K
каза	269 K
казав	3389 K
казал	269 K
казала	269 K	3389 K
казали	3389 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2870 наш K	3387 наш K
канала	2870 нашего K
каналу	3387 нашого K
колумнист	2825 - K	2825 , K
колумніст	3345 - K
колумністка	3345 - K
команде	2830 к нашей K
команди	3350 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3334 у K	3334 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2807 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2816 в K
комментировать	6 K
контент	9 этот K	9 цей K	2827 внешний K
контента	9 этого K	2827 внешнего K
контенту	9 цього K
конференцию	2830 нашу K
конференция	234 нашата K
конференцію	3350 нашу K
конфиденциальности	2804 политикой K	2817 политика K
конфіденційності	3325 політикою K	3335 політика K
копирование	2844 K материалов сайта
кореспондент	229 е K	229 , K	3345 - K	3345 , K
кореспондентка	3345 - K	3345 , K
короткий	2835 K опрос
корреспондент	2825 - K	2825 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3389 K
крикнул	2872 K
крикнула	2872 K	3389 K
кричав	3389 K
кричал	2872 K
кричала	2872 K	3389 K
кричали	2872 K	3389 K
кричит	2872 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2830 нашу K
лекцію	3350 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2830 нашего K
магазине	2830 в нашем K	2830 в нашем интернет-K
магазину	3350 нашого K
магазині	3350 у нашому K	3350 в нашому K	3350 нашому інтернет-K
материал	2807 обсудить K	2827 внешний K	2860 K создан	2870 этот K
материалам	2852 ко всем K
материалы	2870 наши K
матеріал	3387 цей K
матеріали	3387 наші K
матеріалу	97 першій версії K
матеріалів	3364 копіювання K сайту	3364 K посилання обов'язкове	3372 до всіх K	3372 до усіх K
мероприятие	2830 наше K
месенджері	3341 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2822 K
месте	42 вы были на K
месяц	2871 в K
мобільний	3337 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3388 на K	3388 перший K
""", 'н': """
навчання	48 K ші
нагадав	3389 K
нагадала	3389 K
наголосив	3389 K
наголосила	3389 K
надпис	269 такъв K
надпись	2872 такая K
надсилайте	3343 K нам	3343 K її	3343 K їх нам	3344 K фото	3344 K відео	3344 K свої	3386 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3340 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3343 K нам	3343 K їх нам	3344 K фото	3386 K нам
нажимая	2838 K кнопку	2838 K на кнопку	2838 K "
нажмите	2807 K ctrl
намерете	259 K ни
напис	3389 такий K
написа	269 K
написав	3389 K
написал	2872 K
написала	2872 K	3389 K
написано	2872 было K	3389 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2824 K нашему	2824 K нашей	2824 K автору	2824 K нам	2869 K нам
напишіть	38 K нам	67 K нам	3343 K нашому	3343 K нашій	3343 K автору	3343 K авторці	3343 K нам	3386 K нам
напомнил	2872 K
напомнила	2872 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3357 K кнопку	3357 K на
нашем	2807 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2783 K просьба
неделю	17 раз в K	17 каждую K	2871 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2786 поддержите K	2869 поддержите K
независимые	2870 K медиа
незалежні	3387 K медіа
нейросети	2847 с помощью K
несколько	2835 на K вопросов
никакого	71 K спама
новинами	3322 стежте за K
новини	226 google K	3341 google K
нуждаем	266 K се от вашата
нужна	2845 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2872 K
обещала	2872 K
обещали	2872 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2825 - K	2825 , K
обраних	3340 K джерел
обучения	48 K ии
объявил	2872 K
объявила	2872 K
объяснил	2872 K
объяснила	2872 K
объясняет	2872 K
объяснял	2872 K
объясняла	2872 K
обязал	2872 K
обязательна	2815 гиперссылка K	2844 материалов ссылка K	2844 ссылка на источник K
обязательные	21 K поля	2807 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3389 K
обіцяла	3389 K
обіцяли	3389 K
огледален	64 K сайт
оглядач	3345 - K	3345 , K
оглядачка	3345 - K	3345 , K
оголосив	3389 K
ограничений	2791 читайте без K
одноклассниках	2822 K
одному	3357 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2807 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3354 наше K	3354 коротке K
опитуванні	35 нашому K	3354 K читачів	3354 нашому K	3354 в K
оприлюднюватиметься	22 не K	3328 ваша e-mail адреса не K
опрос	35 наш K	2835 наш K
опросе	35 нашем K	2835 нашем K	2835 в K
опубликован	22 не будет K	2807 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2872 зовут K
організатори	3389 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2838 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2792 K #%	2792 K # %
отбележете	62 K ме
ответил	97 не K на	2872 K
ответила	97 не K на	2872 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2872 K
отвечала	2872 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2871 K в любой момент
отметил	2872 K
отметила	2872 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2794 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2824 K их нам	2869 K нам
отримувати	3375 хочете K
отримуйте	3379 K
очакваме	227 K вашите
ошибку	2808 нашли K
оштрафовал	2872 K
оштрафовала	2872 K
оштрафував	3389 K
""", 'п': """
партнером	2842 совместно с K	3362 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2842 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3362 K посилання
партнеры	2804 мы и наши K
партньорски	246 K линкове
партнёром	2842 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2842 K ссылки
партнёрским	74 K ссылкам
патроном	2869 станьте K
пееха	269 K
пели	2872 K
первинній	97 K версії
первоначальной	97 K версии
первый	2871 K месяц	2871 рубль в K
переведите	2869 K нам
перевірте	3354 K себе	3357 K пошту
передплатник	50 як K	3315 уже K	3315 вже K
передплатникам	3315 доступний лише K	3315 доступна лише K	3315 доступно лише K
передплатники	50 K можуть	3373 лише K	3373 тільки K
передплатників	3315 тільки для K
передплатою	3315 доступна за K	3315 доступний за K	3358 за K	3380 з K
передплату	80 оформіть K	3358 K за	3386 оформіть K
передплатіть	80 K
передрук	45 K	3338 K
передруковувати	45 K
передруку	3338 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2820 K
перепечатке	2820 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3336 K даних
персональных	2818 K данных
писав	3389 K
писал	2872 K
писала	2872 K	3389 K
писати	3387 нам K
писменото	248 без K съгласие
письме	2838 в одном K
письменного	2859 без K согласия
письмової	3378 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2824 K нам	2856 K на	2869 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3343 K нам	3376 K на
платной	2791 в K версии
побачили	3384 K помилку
повний	20 K текст	3358 K текст
повтаря	269 K
повтаряше	269 K
повторював	3389 K
повторює	3389 K
повторяет	2872 K
повторял	2872 K
повторяла	2872 K
повідомив	3389 K
повідомила	3389 K
повідомили	3389 K
повідомте	38 K нам	67 K нам	3343 K нам	3343 K нас	3386 K нам
подайте	228 K сигнал
поддержать	2869 K нас	2869 K редакцию	2869 K нашу
поддерживайте	2869 K нас	2869 K нашу
поддержите	2786 K нашу	2786 K нас	2845 K	2869 K нас	2869 K нашу	2869 K редакцию	2869 K проект	2869 K автора	2869 K наш
поддержка	2787 ваша K	2869 ваша K поможет	2869 ваша K помогает	2869 ваша K позволит
поддержке	2842 при K партнёра	2842 при K партнера	2845 благодаря вашей K	2870 вашей K
поддержки	2870 без вашей K	2870 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2833 K	2870 наш K	3352 K	3387 наш K
подкаста	236 K	2833 K	2870 нашего K
подкасте	34 нашем K	2833 K
подкасти	34 наші K	236 K	3352 K
подкастов	2833 K
подкасту	3352 K
подкастът	236 K
подкасты	2833 K
подкасті	34 нашому K	3352 K
подкастів	3352 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2791 уже K
подписка	2791 уже есть K	2873 K
подписке	2791 доступен только по K	2791 доступна по K	2791 доступен по K	2839 по K
подписки	2873 K
подпиской	2864 с K
подписку	80 оформите K	80 оформить K	2791 оформить K	2791 оформите K	2838 спасибо за K	2839 K за	2869 оформите K	2869 оформить K
подписчик	50 как K	2791 уже K	2791 вы уже K
подписчикам	2791 доступна только K	2791 доступно только K	2791 доступен только K	2853 только K
подписчики	50 K могут	2853 только K	2873 K
подписчиков	2791 только для K
подписчиком	2869 станьте K
подписывайтесь	2794 K на рассылку	2801 K на нас	2801 K на наш	2801 K на канал	2801 K на telegram	2869 K на
подписываясь	2838 K
подпишитесь	80 K	2786 K на регулярное	2794 K на рассылку	2801 K на наш	2801 K на канал	2869 K на
подчеркнул	2872 K
подчеркнула	2872 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3350 нашу K
пожертвование	2786 оформите K	2787 сделайте K	2845 регулярное K	2845 ежемесячное K	2869 ваше K	2869 сделайте K	2869 оформите K	2873 K
пожертвования	2870 на K	2873 K
пожертвованиям	2845 благодаря K	2870 благодаря K
пожертвуйте	2869 K
позволяет	2869 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2791 чтобы прочитать K
полный	20 K текст	2839 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2863 K
получать	2855 хотите K
помилку	3384 знайшли K
помогите	90 K, сколько можете	2869 K нам
помогнете	266 K ни
помогут	2870 K нам
поможет	2870 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2869 нам нужна ваша K
помощью	2847 с K ии
помітили	3339 якщо ви K	3384 K помилку
помічник	63 наш K
понравилась	2870 K статья
понравился	2870 K материал	2870 K текст
пообещал	2872 K
пообещала	2872 K
пообіцяв	3389 K
пообіцяла	3389 K
попереджає	3389 K
попередив	3389 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3389 K
попросил	2872 K
попросила	2872 K	3389 K
попросили	2872 K	3389 K
попросило	2872 K
порадив	3389 K
порадила	3389 K
посилання	3364 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2872 K
посоветовала	2872 K
постановив	3389 K
постановил	2872 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2872 K
потребовала	2872 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2838 вашей K
почтовом	2838 вашем K ящике
почту	79 на K	2795 на вашу K	2795 вам на K	2838 вашу K
пошту	79 на K	79 на вашу K	3318 на вашу K
пошті	3357 вашій K
пощенска	214 вашата K кутия
пояснив	3389 K
пояснил	2872 K
пояснила	2872 K	3389 K
пояснював	3389 K
пояснювала	3389 K
пояснює	3389 K
поясняет	2872 K
правото	29 си запазва K
працювати	3365 допоможе нам K	3387 K далі
працюємо	3387 ми K
предишна	97 K версия на
предпочитаемые	2821 K источники
предпочитаемых	2821 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2821 K источники	2858 K источники
предпочтительный	2821 K источник
предпочтительных	2858 K источников
предупреди	269 K
предупредил	2872 K
предупреждава	269 K
предупреждает	2872 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2872 K
призвала	2872 K
призвали	2872 K
призна	269 K
признава	269 K
признавал	2872 K
признает	2872 K
признал	2872 K
признала	2872 K
признали	2870 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2872 K
призывала	2872 K
призывали	2872 K
приложение	84 в нашето K	267 нашето K	2796 скачать K	2797 скачайте K	2797 установите K	2819 наше K	2819 мобильное K	2869 скачайте наше K	2869 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2796 открыть в K	2819 нашем K
приложения	2819 нашего K	2870 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2821 K источником
присоединяйтесь	51 K	2869 K к нам	2869 K к нашему	2869 K к нашей	2869 K к нашим	2869 K к сообществу	2869 K к читателям	2869 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2824 K нам	2824 K фото	2824 K видео	2824 K новости	2824 K свои	2824 K их нам	2869 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2824 K нам	2824 K фото	2824 K их нам	2869 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
приєднуйтеся	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
проверьте	2835 K себя	2838 K почту
проголосуйте	2850 K	3370 K
продовження	3362 реклама. K
продовжити	3315 щоб K читання	3365 допоможуть нам K
продовжувати	3387 K роботу
продолжаем	2870 мы K работать
продолжать	2845 помогут нам K	2870 K работу
продолжение	2842 реклама. K
продолжить	2791 чтобы K чтение	2845 помогут нам K	2845 поможет нам K	2870 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2815 настоящий материал (информация) K	2860 материал K
произведён	2860 материал K
пройдите	2835 K тест
пройдіть	3354 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	2855 не K
пропустити	3375 не хочете K
пропустить	2855 не хотите K
пропустіть	3375 не K
просив	3389 K
просил	2872 K
просила	2872 K	3389 K
просили	2872 K	3389 K
просьба	2783 у нас к вам K	2783 у нас есть K
просять	3389 K
проучване	237 нашето K
прохання	3309 маємо до вас K	3309 невелике K
прочетете	211 за да K цялата
прочитать	2791 осталось K	2791 чтобы K статью
пріоритетне	3340 K джерело
пріоритетним	3340 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3317 K на розсилку
підписка	3390 K
підписку	3315 оформіть K	3357 дякуємо за K	3386 оформіть K
підписники	3373 лише K	3390 K
підписників	3315 тільки для K
підписуйтесь	3321 K на нас	3321 K на наш	3321 K на канал	3321 K на telegram	3386 K на
підписуйтеся	3321 K на наш	3321 K на канал
підписуючись	3357 K
підпишіться	3317 K на розсилку	3321 K на наш	3386 K на
підтримайте	3312 K нашу	3312 K незалежну	3312 K нас	3365 K	3386 K нас	3386 K нашу	3386 K незалежну	3386 K редакцію	3386 K автора	3386 K роботу	3386 K наш
підтримати	3386 K нас	3386 K нашу
підтримка	3313 ваша K	3386 ваша K допоможе
підтримки	3362 за K партнера	3387 спільноти K	3387 вашої K
підтримуйте	3386 K нас	3386 K нашу
підтримці	3365 завдяки вашій K	3365 завдяки K читачів	3387 вашій K
піти	3309 перш ніж K
""", 'р': """
работа	267 нашата K	2870 наша K
работаем	2870 мы K
работать	2845 помогут нам K	2845 поможет нам K	2870 K дальше
работу	2870 нашу K
радив	3389 K
радила	3389 K
радили	3389 K
радить	3389 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2859 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2869 K нам
рассказал	2872 K
рассказала	2872 K
рассказывать	2870 K правду
расследование	2870 наше K	2870 это K
расследования	2870 наши K
рассылка	2870 наша K	2873 K
рассылку	78 на K	78 нашу K	78 K	2794 нашу K	2794 K самых	2870 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2838 K
регулярний	3365 K внесок
редактор	229 е K	229 - K	229 , K	2825 - K	2825 , K	3345 - K	3345 , K
редакторка	3345 - K	3345 , K
редакцией	39 нашей K	2824 связаться с K
редакции	97 поправка K	2859 без согласия K	2870 нашей K
редакцию	39 в нашу K	2824 напишите в K	2824 пишите в K
редакция	234 в нашата K	267 нашата K	2870 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3343 напишіть у K	3343 пишіть у K
редакція	3387 наша K
редакцією	39 нашою K	3343 зв'язатися з K
редакції	43 письма до K	97 від K:	3343 пишіть до K	3378 без згоди K	3378 без дозволу K	3387 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3362 після K	3362 на правах K	3387 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2842 после K	2842 на правах K	2870 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2825 - K	2825 , K	3345 - K	3345 , K
репортери	39 на нашите K	267 нашите K
репортерка	3345 - K	3345 , K
репортёр	2825 - K	2825 , K
решил	2872 K
реєструючись	3357 K
робота	3387 наша K
роботу	3387 нашу K
розкажіть	38 K нам	67 K нам
розповів	3389 K
розповідати	3387 K правду
розповіла	3389 K
розсилка	3387 наша K	3390 K
розсилку	78 на K	78 нашу K	78 K	3317 нашу K	3317 щоденну K	3387 нашу K
розслідування	3387 наші K	3387 це K
рублей	2871 # K
рік	3388 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2824 K с нами
связаться	2824 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3389 K
сказал	2872 K
сказала	2872 K	3389 K
скаржаться	3389 K
скаржився	3389 K
скаржилася	3389 K
скачайте	2796 K наше
скиньте	2869 K нам	2869 K донат
сколько	2869 скиньте K
скриньку	3357 вашу K
скриньці	3357 вашій K
следите	2801 K за нами
словам	2872 по K
словами	3389 за K
слушайте	259 K ни
слідкуйте	3321 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2872 K
советовала	2872 K
советовали	2872 K
советует	2872 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2827 внешнее K
содержит	97 K сцены
сообщение	2815 данное K (материал) создано	2860 K создано
сообщил	2872 K
сообщила	2872 K
сообщили	2872 K
сообщите	38 K нам	67 K нам	2824 K нам	2869 K нам
соучастником	2845 станьте K	2869 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3319 увімкнути K	3319 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3387 K текст	3387 K матеріал
сподобалась	3309 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2872 K
спросил	2872 K
спросила	2872 K
співали	3389 K
співучасником	3386 станьте K
спільнота	3387 наша K
спільноти	3313 стань частиною K	3365 частиною K	3387 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2869 K нашим	3386 K нашим
статей	3372 до всіх K	3372 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3387 ця K
статья	2870 эта K
статьям	2852 ко всем K
стверджує	3389 K
стежте	3321 K за нами
стигнали	224 щом сте K дотук
стороннего	2827 K сервиса
сторонним	2827 K сервисом
стороннього	3347 K сервісу
стороннім	3347 K сервісом
суммой	2871 любой K
сумму	2871 любую K
сутрин	17 всяка K
существуем	2870 мы K
существует	2845 K благодаря
събитие	234 нашето K
съветва	269 K
съветваше	269 K
съвместно	246 K с партньор
съгласен	43 не си K
съгласие	248 без писмено K
съгласни	43 не сте K
съдържание	9 това K	231 външно K	231 това K
съдържанието	248 използването на K	248 използване на K
съобщи	269 K
съобщил	269 K
съобщиха	269 K
""", 'т': """
тагнете	62 K ме
твърдеше	269 K
твърди	269 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	256 до всички K
тексту	97 першій версії K
телеграм	16 K	226 K	2801 наш K-канал	2801 в нашем K	2822 K	2822 K-канал	2822 K-канале	2856 пишите в K	2870 наш K	3321 наш K-канал	3341 K	3341 K-канал	3341 K-каналі
телеграме	16 K	2822 K
телеграмі	3341 K
телефон	97 K довіри
тест	2835 наш K	3354 наш K
тиждень	17 раз на K	3388 на K
требовал	2872 K
требовала	2872 K
требовали	2872 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2797 включите K	2797 включить K	2797 разрешить K
уверяет	2872 K
уверял	2872 K
уверяла	2872 K
увійдіть	24 K	3316 K, щоб
уговаривал	2872 K
уговаривала	2872 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2783 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3340 K джерел
улюблені	3340 K джерела
умовляв	3389 K
умоляваше	269 K
умолял	2872 K
умоляла	2872 K
умоляли	2872 K
утверждает	2872 K
уточнение	97 K:
уточнення	97 K:
уточнив	3389 K
уточнил	2872 K
уточнила	2872 K	3389 K
учасником	3386 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2870 K нашу
цитировании	2820 при K
цитування	3338 у разі K
цитуванні	3338 при K
""", 'ч': """
частиною	3386 станьте K
частковому	3364 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2869 спасибо, что K
читай	3321 K нас
читайте	2801 K нас в	3321 K нас у	3321 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2835 опросе K	2845 благодаря поддержке K	2865 K	2870 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2783 дорогие K	2865 K	2870 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2865 K	2870 благодаря K
читати	3315 щоб K далі	3386 щоб K далі
читачам	18 завдяки K	3381 K
читачі	36 наші K	3381 K	3387 наші K
читачів	43 листи K	3381 K	3387 наших K
читаєте	3386 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3388 K
щомісячний	3365 K внесок
щомісячно	3388 K
щоранку	17 K
щотижневу	3317 K розсилку
""", 'э': """
электронной	2838 адрес K почты
электронную	2838 K почту
""", 'я': """
яжіться	38 зв'K з нами	3343 зв'K з нами
язкові	21 обов'K поля	3328 обов'K поля
якщо	3309 K ви вже тут
""", 'і': """
інтелектом	3367 штучним K
інтелекту	3367 за допомогою штучного K
""", 'א': """
אדבלוק	1609 K
אומר	1636 K
אומרת	1636 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1549 עקבו K	1633 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1547 דואר K
אמר	1636 K
אמרה	1636 K
אמרו	1636 K
אתכם	1579 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1635 K
ביקש	1636 K
ביקשה	1636 K
במייל	1578 K שלכם
בסרטון	1568 לצפות K זה
בעוגיות	1554 שימוש K
בעיתונות	1579 לתמוך K
בעלי	1614 בלי K הון	1614 ללא K הון
בקובצי	1553 משתמש K
בשבוע	17 פעם K	1635 K
בתגובות	85 K
בתוכן	1590 לעשות שימוש K
""", 'ד': """
דווחו	1633 K לנו
דיוור	1578 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1550 הורידו את K	1634 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1636 K
הודיעה	1636 K
הוואטסאפ	1550 לקבוצת K
הווטסאפ	1550 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1636 K
הוסיפה	1636 K
הזהיר	1636 K
הזכויות	1561 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1591 הכתבות K
הטלגרם	1550 לערוץ K
הטקסט	1569 K
היום	1633 תרמו K
הירשמו	1633 K לקבלת
הכותב	1590 על דעת K
הכתבה	45 לפרסם את K	1543 להמשך קריאת K	1569 K	1634 K הזאת
המדור	1567 הוא עורך K	1567 היא עורכת K
המובעות	1590 הדעות K במאמר	1590 הדעות K בטור	1590 הדעות K בכתבה
המועדף	1564 למקור K	1564 כמקור K
המייל	1546 לתיבת K	1547 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1547 K היומי	1578 K השבועי של	1578 K שלנו	1634 K
הסביר	1636 K
הסיכום	1569 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1569 הנקודות K
העיתונות	1634 K העצמאית
הפרטיות	1554 מדיניות K
הפרסומות	1609 חוסם K
הפרסומים	1609 חוסם K
הפרסומת	11 K
הצביעו	1633 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1550 K לערוץ	1633 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1554 תנאי K
השמות	97 K שונו
התגובות	1575 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1579 בזכות K שלכם
התראות	14 K
התרגום	1569 K
התרומה	1633 K שלכם
""", 'ו': """
ובטוויטר	1549 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1579 K בכם
ותלויה	1579 K בכם
""", 'ז': """
זקוקה	1633 K לכם
""", 'ח': """
חודשית	1633 תרומה K
חיצוני	1568 תוכן K	1568 תוכן ממקור K
""", 'ט': """
טען	1636 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1578 K למייל	1578 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1543 הצטרפו K
כתב	1636 K
כתבה	1569 K זו	1634 K זו	1636 K
כתבו	38 K לנו	67 K לנו	1633 K לנו
כתבות	1591 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1567 היא K
כתובת	77 הזינו K מייל	1547 K דוא"ל
""", 'ל': """
לדברי	1636 K
להגיב	6 כדי K	1575 K
להמשיך	1543 כדי K לקרוא	1579 עזרו לנו K
להעתיק	1561 אין K	1590 לשכפל, K
לחודש	1635 K
לחוק	1590 סעיף #א K
לחצו	1633 K כאן
לידיעון	1633 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1544 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1546 הירשמו K	1546 הרשמה K	1546 K שלנו	1578 בהצלחה K	1633 הירשמו K
לעזרתכם	1633 אנחנו זקוקים K
לענייני	1567 הוא כתב K	1567 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1568 K בתוכן
לקבוצת	1550 הצטרפו K
לקריאה	1591 כתבות K
לקריאת	20 K הכתבה
לשנה	1635 K
לתומכים	1579 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1591 K חינם
מועדף	1564 מקור K	1564 כמקור K	1628 מקור K	1628 כמקור K
מינוי	1543 רכשו K	1633 רכשו K	1637 K
מנוי	1543 כבר K
מנויים	1637 K
מניות	1614 בלי בעלי K	1614 ללא בעלי K
מסכימים	43 לא K	43 K?	1578 בהרשמה אתם K
מסר	1636 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1578 K שבועי	1637 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1569 K
סיפר	1636 K
סיפרה	1636 K
סעיף	1590 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1633 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1578 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1567 הוא K
עיתונאית	1567 היא K
עיתונות	1579 לעשות K	1634 K עצמאית
עכשיו	1633 תרמו K
עלולים	97 K להיות קשים
עמלה	1589 נקבל K	1589 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1609 חוסם K	1634 ללא K
פרסומת	11 K
פרשן	1567 הוא K
פרשנית	1567 היא K
""", 'צ': """
ציין	1636 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1634 K
קרא	1636 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1635 חודש K
""", 'ש': """
שאלו	1569 K את
שולחים	57 אנחנו K לכם
שיווקי	1578 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1633 K לנו
שלנו	39 לכתב K	1634 K
שנקבל	1589 K עמלה
שקראתם	1633 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1575 K
תוכן	9 K זה	1568 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1579 K בכם
תלויה	1579 K בכם
תמיכתכם	1633 K
תמכו	1633 K בנו
תקציר	1569 K
תרומה	1637 K
תרומות	1637 K
""", 'ا': """
اخبارنا	204 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1284 K مطلب	1284 K خبر	1329 براي K مطلب
ادبلاك	1306 K
ادعمنا	203 K
ادعموا	203 K
ارسال	6 براي K نظر	1262 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	205 K
استخدام	123 يمنع اعادة K
استطلاع	203 صوت في K
استطلاعنا	204 K
استفاده	1250 از كوكي K ميكنيم	1250 از كوكيها K ميكنيم	1251 شرايط K	1258 K از مطالب اين سايت	1258 K از مطالب سايت
استمرار	203 ساهم في K	203 ساهموا في K
اسپم	71 بدون K
اشار	206 K
اشارة	62 ضع K الي
اشارت	206 K
اشتراك	149 لديك K	207 K	1279 K تهيه كنيد	1329 K تهيه كنيد	1333 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	203 K الان
اشتركوا	80 K	203 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	206 K
اضافت	206 K
اضغط	203 K هنا
اطلاع	1262 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	204 K هذا
اعلام	1332 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	206 K
اعلنت	206 K
اعملوا	62 K تاغ
افاد	206 K
افادت	206 K
افزود	1332 K
اكتب	203 K لنا
اكتبوا	38 K الينا	67 K الينا	203 K لنا
اكد	206 K
اكدت	206 K
الاخبارية	105 النشرة K
الارتباط	115 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	115 شروط K
الاسماء	97 تم تغيير K
الاشعارات	14 K	106 فعل K	107 تفعيل K
الاعلان	11 K
الاعلانات	117 حاجب K	117 مانع K	179 مانع K	179 حاجب K	179 اداة حظر K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	104 بريدك K	105 البريد K
الان	203 تبرع K	203 سجل K
الاول	205 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	104 نشرتنا K	105 النشرة K	207 النشرة K
التحرير	39 فريق K لدينا
التطبيق	106 حمل K	106 نزل K	107 تحميل K
التعليق	97 رفضت K	143 شروط K	143 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	204 هذا K
الخارجية	133 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	115 سياسة K
الدخول	24 سجل K	101 سجل K او	101 سجل K الان	101 سجل K الي حسابك	203 سجل K او
الشهر	205 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	147 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	101 لمتابعة K	149 لمواصلة K
الكاتب	144 يعبر عن راي K
الكوكيز	115 K
المادة	204 هذه K
المجانية	15 المقالات K	159 من المقالات K	159 مقالاتك K	159 المقالات K
المحتوي	9 هذا K	101 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	204 الصحافة K
المفضل	128 مصدرك K	128 مصدركم K	128 المصدر K لديك
المفضلة	128 مصادرك K	128 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	101 لقراءة K كاملا	149 لقراءة هذا K	204 هذا K
النشر	123 يمنع اعادة K
النشرة	104 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	203 انضم K
اليهم	51 انضم K
انتاج	123 يمنع اعادة K
انستغرام	203 تابعنا علي K
انضموا	51 K اليهم
انقر	203 K هنا
اوضح	206 K
اوضحت	206 K
اول	1331 ماه K
اوليه	97 نسخه K اين
ايميل	1245 K خود را	1245 به K شما	1246 ادرس K	1246 نشاني K	1275 در K خود	1329 K خود را وارد كنيد
ايميلتان	1275 به K
اينجا	1283 K كليك كنيد	1329 K كليك كنيد
اينستاگرام	1248 در K دنبال
اينه	64 K
اپ	1274 K
اپليكيشن	1274 K	1329 K ما را	1329 K را دانلود كنيد	1329 K را نصب كنيد	1330 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1288 الزاما K	1288 لزوما K	1288 K ديدگاه
بازنشر	45 K
باشيد	1262 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1269 را K
بحسب	206 K
بخوانيد	1260 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1330 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1269 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1262 براي ما K
بفضلكم	204 K
بنويسيد	38 براي ما K	67 براي ما K	1262 براي ما K	1329 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1260 K	1268 به تيم ما K	1329 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1262 با ما در ميان K	1329 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1262 با ما تماس K
""", 'ت': """
تؤكد	206 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	203 K علي تويتر	203 K علي غوغل	203 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	203 K علي
تاكيد	1332 K كرد
تبرع	207 K
تبرعات	207 K
تبرعك	203 K
تبرعكم	203 K
تبرعوا	90 K بما	203 K الان
تبليغ	1306 ضد K
تبليغات	70 بدون K	1306 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	204 K
ترجيحي	1261 منبع K	1261 منابع K	1324 منابع K	1324 منبع K
ترد	97 لم K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	203 حمل K	203 حملوا K
تطبيقنا	84 في K	84 عبر K	204 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	114 K جافا
تفوت	203 لا K
تفوتوا	203 لا K
تقاريرنا	204 K
تقول	206 K
تلغرام	203 تابعنا علي K
تلگرام	1248 ما را در K	1248 در K دنبال	1248 كانال K ما	1262 با ما در K
تماشا	1269 K كنيد
تمامي	1259 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	203 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1332 K داد
تيم	1330 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1250 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	206 K
حذرت	206 K
حساب	101 هل لديك K
حقوق	1259 كليه K	1259 همه K	1259 تمام K
حمايت	1276 K مالي خود	1277 به K شما نياز	1277 با K شما	1278 K كنيد	1329 از ما K كنيد	1329 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1330 اين K
خبرنامه	1245 K ما	1245 اشتراك K	1246 در K	1275 K روزانه	1275 K هفتگي	1330 K ما	1330 K	1333 K
خبرنگار	39 K ما	1262 K ما را	1264 K
خبرنگاران	39 K ما	1330 K ما
خصوصي	1251 سياست حريم K
خواست	1332 K
خواستند	1332 K
خواندن	1279 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1277 به K خود تكيه	1330 K ما
خواهد	1271 منتشر K شد
خواهند	1271 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1264 استاد K
دستيار	63 K مجازي
دعا	206 K
دعت	206 K
دعمك	203 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	203 K
دنبال	1248 ما را K كنيد	1260 K كنيد	1260 K كنيم	1329 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1262 به ما خبر K	1269 گوش K	1280 هديه K	1329 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1271 نوشتن K	1271 ارسال K	1271 بيانگر K	1288 لزوما K
""", 'ذ': """
ذكر	206 K
ذكرت	206 K
""", 'ر': """
راسلنا	38 K	67 K	203 K
راسلونا	38 K	67 K	203 K
رايگان	1268 وبينار K ما	1279 اشتراك K	1289 مقاله K	1289 مطلب K	1289 مطالعه K	1329 K ثبت نام كنيد
روزنامه	1288 ديدگاه K
روزنامهنگار	1264 K
روزنامهنگاري	1330 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1331 K
ساهم	90 K بما	203 K في دعم
ساهموا	90 K بما	203 K في دعم
سايت	1330 K ما
سايتهاي	1265 محتواي K ديگر
سكريبت	175 جافا K
سنويا	205 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	203 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	203 K
شهريا	205 K
شويد	24 وارد K	1260 عضو K	1260 K	1329 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1275 خبرنامه K
صحافتنا	204 K
صحافي	131 K
صحافية	131 K
صحافيينا	39 K
صحفي	131 K
صحفية	131 K
صحفيينا	39 K	204 K
صرح	206 K
صرحت	206 K
صوركم	40 K
""", 'ط': """
طالب	206 K
طالبت	206 K
طلب	206 K
طلبت	206 K
""", 'ع': """
علاقه	1261 منبع مورد K
عملنا	204 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1268 K شغلي در
فريقنا	204 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	203 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1271 K	1272 حروف لاتين (K)
""", 'ق': """
قال	206 K
قالت	206 K
قالوا	206 K
قبلي	97 نسخه K اين
قراءنا	204 K
قرائنا	147 نعتمد علي K	147 ونعتمد علي K	204 K
قناتنا	110 K علي	110 انضم الي K	204 K
""", 'ك': """
كاتب	131 K
كاتبة	131 K
كاتبه	144 يعبر عن راي K
كاتبها	144 تعبر عن راي K
كار	1330 K ما
كاربري	1279 حساب K خود شويد	1329 حساب K خود شويد
كانال	1248 به K ما	1260 K ما	1330 K ما
كتب	206 K
كتبت	206 K
كردهايد	1279 ثبت نام K	1279 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1286 K دريافت كنيم	1286 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1268 ديدن K	1269 گوش K	1280 هديه K	1283 روي لينك كليك K	1283 كليك K	1329 به ما كمك K	1329 روي لينك كليك K	1329 همين حالا ثبت نام K
كوكي	1251 از K
كوكيها	1251 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1271 حروف K	1272 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1288 K نظر
لقراءة	101 سجل الدخول K	149 K بقية	203 سجل الدخول K
لقراءتكم	203 شكرا K
لكتابة	143 K تعليق
للاطلاع	149 K علي المقال كاملا
للتعليق	6 K	143 K علي الخبر
للقراءة	0 دقائق K	101 سجل الدخول K
للمتابعة	101 سجل الدخول K
للمشتركين	50 يمكن K	102 K فقط	149 حصري K	149 متاح K
لمتابعة	101 سجل الدخول K	149 K قراءة	203 سجل الدخول K
لمشتركي	149 حصري K
لمواصلة	149 K قراءة
""", 'م': """
ما	1330 به K
مالكين	184 بلا K
مالي	1277 كمك K شما	1329 كمك K شما	1333 كمك K
ماه	1331 در K
ماهانه	1331 K
متجرنا	204 K
متصفحك	10 K
مجانا	203 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1265 K خارجي	1265 اجازه ميدهيد K
محتوايي	1265 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1258 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	204 K
مراسلينا	39 K	204 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مساهمين	184 بلا K	184 ولا K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1330 رسانه K
مستقلة	204 صحافة K
مسدودكننده	1306 K تبليغات
مشترك	149 هل انت K	1279 K شويد	1329 K شويد
مشتركا	50 بصفتك K
مشتركان	1279 ويژه K است
مصنوعي	1266 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1330 اين K
معنا	203 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	204 K
مقاله	1284 ادامه K
ملاك	184 بلا K
منبع	1287 ذكر K
منتخب	1261 منبع K
منشن	62 K لي
منصتنا	204 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1274 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1275 عضويت شما با K	1275 ثبت نام شما با K
موقعنا	204 K
ميتوانند	50 مشتركان K
ميخواهيم	1265 از شما اجازه K
ميدهد	1271 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1332 K
ميگويد	1332 K
ميگيريم	1286 كميسيون K
""", 'ن': """
ناشد	206 K
ناشدت	206 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1271 منتشر K شد
نخواهند	1271 منتشر K شد
نداد	97 پاسخ K
ندهيد	1329 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1274 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	204 K
نظر	6 ثبت K
نظرسنجي	1329 در K ما	1330 K ما
نميشود	60 ايميل شما نمايش داده K	1271 منتشر K
نوشت	1332 K
نويسنده	1262 ايميل K	1264 K
نياز	1277 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1279 مشترك K
هماكنون	1329 K ثبت نام كنيد
همايش	1268 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1277 به حمايت شما K
واتساب	203 تابعنا علي K
واحدا	51 كن K منهم
واشار	206 K
واشارت	206 K
واضاف	206 K
واضافت	206 K
واعلن	206 K
واعلنت	206 K
وافاد	206 K
وافادت	206 K
واكد	206 K
واكدت	206 K
واوضح	206 K
واوضحت	206 K
وبحسب	206 K
وبينار	1268 K ما	1268 در K
وتؤكد	206 K
وتري	206 K
وتضيف	206 K
وتقول	206 K
وحذر	206 K
وحذرت	206 K
ودعا	206 K
ودعت	206 K
وذكر	206 K
وذكرت	206 K
وصرح	206 K
وصرحت	206 K
وطالب	206 K
وطالبت	206 K
وفقا	206 K
وفيديو	40 صور K
وقال	206 K
وقالت	206 K
وقالوا	206 K
وكتب	206 K
وكتبت	206 K
ومحلل	131 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	147 K علي دعمكم
ووفقا	206 K
ويؤكد	206 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1265 ديدن اين K
ويري	206 K
ويضيف	206 K
ويقول	206 K
ويقولون	206 K
""", 'ي': """
يؤكد	206 K
يرد	97 لم K
يقول	206 K
يقولون	206 K
يوتيوب	16 K	203 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1264 K
""", 'گ': """
گزارش	1330 اين K
گزارشهاي	1330 K ما
گفت	1332 K
گفتند	1332 K
گفته	1332 K است	1332 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1661 का K रखने
अनुवाद	1663 K
अनुसार	1724 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1668 K राय दें
अपील	1724 K की
अलर्ट	1670 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1721 K दान
आपको	57 हम K
आर्टिकल	1682 फ्री K	1682 मुफ्त K
आर्थिक	1672 K सहयोग दें	1672 K सहयोग करें	1721 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1642 ऐप K करें	1670 K करें
इनबॉक्स	1641 आपके K	1671 अपने K में
""", 'उ': """
उपयोग	1647 कुकीज का K	1647 कुकी का K
""", 'ए': """
एजेंसी	1681 K की फीड
एडिटर	1661 सब K हैं	1661 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1699 K
""", 'क': """
कमीशन	1680 हमें K मिल	1680 K मिल सकता है
कमेंट	1668 अपनी राय K	1669 K करने के लिए	1669 K में अपनी राय	1669 K हटा	1669 K करने वाले
करके	1671 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1641 ईमेल दर्ज K	1644 फॉलो K	1656 जॉइन K	1656 लाइक K	1659 हमें ईमेल K	1666 टिकट बुक K	1668 पोल में वोट K	1671 साइन अप K	1675 शेयर K	1675 साझा K	1675 सेव K	1721 फॉलो K	1721 लॉग इन K	1721 साइन अप K
कहती	1724 K
कहते	1724 K
कहा	1724 K
कहानी	67 अपनी K हमें
कीजिए	1721 मदद K
कॉपी	1675 लिंक K हो गया
कॉपीराइट	1655 K
क्लिक	1656 K करें	1721 यहां K करें	1721 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1722 इस K	1722 यह K
खबरें	1677 और K पढने के लिए	1682 मुफ्त K
खबरों	1677 अन्य K के लिए	1677 ताजा K के लिए	1677 की K के लिए
खरीदें	1666 यहां से K
खेलें	1668 क्विज K और
""", 'ग': """
गिफ्ट	1675 K करें
गोपनीयता	1647 K नीति
""", 'ज': """
जनरेट	1681 ऑटो-K
जरूर	1659 हमें K दें
जावास्क्रिप्ट	1647 K
जुडने	1657 K के लिए
जुडिए	51 आप भी K	1721 K
जुडें	51 आप भी K	1644 चैनल से K	1656 K	1666 हमारी टीम से K	1721 हमसे K
ज्वाइन	1656 K करें
""", 'ट': """
टिप्पणियों	1669 K के लिए
टिप्पणी	97 K करने से इनकार	1669 K करने के लिए	1669 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1642 ऐप K करें	1670 K करें	1670 K कीजिए	1721 ऐप K करें	1721 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1725 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1721 राय K
देखें	1721 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1647 K नीति
निर्भर	1672 आपके सहयोग पर K
नोटिफिकेशन	14 K	1642 K चालू करें	1670 K ऑन करें	1670 K ऑन कर लें
नौकरी	1666 K के अवसर
न्यूज	1645 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1641 हमारे K	1641 हमारा K	1641 हमारा साप्ताहिक K	1641 K के लिए	1722 हमारे K	1725 K
""", 'प': """
पढने	0 K का समय	1673 K के लिए
पढें	0 मिनट में K	1642 ऐप में K	1721 पूरी खबर K
पत्रकार	1722 हमारे K
पत्रकारिता	1661 K में सक्रिय हैं	1722 हमारी K	1722 स्वतंत्र K
पसंदीदा	1658 K सोर्स	1658 K स्रोत	1658 K न्यूज सोर्स	1716 K स्रोत	1716 K सोर्स
पाठकों	18 K के सहयोग	1672 K के सहयोग से चलते
पाने	1671 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1681 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1724 K
पूछें	1663 K
पूरी	1673 बनकर K खबर
पॉडकास्ट	1667 K सुनें	1667 K सुनने के लिए	1722 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1723 K माह	1723 K वर्ष
प्रतिक्रिया	1668 अपनी K
प्रिफर्ड	1658 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1659 हमें K	1659 कमेंट करके K	1721 हमें K	1721 राय K
बताते	1724 K
बताया	1724 K
बदल	97 नाम K
बाहरी	1662 K साइट
बिंदु	1663 मुख्य K
बॉक्स	1669 कमेंट K में
बोला	1724 K
बोले	1724 K
ब्राउजर	10 आपका K
ब्लॉकर	1699 ऐड K	1699 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1659 हमें K	1721 हमें K	1721 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1723 हर K
मांगते	1662 आपकी इजाजत K हैं	1662 आपकी अनुमति K हैं
मुताबिक	1724 K
मुफ्त	1682 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1673 पढना जारी K के लिए
रजिस्टर	1721 अभी K करें
रहिए	1677 जुडे K
रहें	1677 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1724 K
लिखें	38 हमें K	67 हमें K	1721 हमें K
लेख	1722 यह K	1722 इस K
लॉग	24 K इन
लॉगिन	1721 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1681 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1699 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1667 K देखें	1667 K यहां देखें	1667 K भी देखें	1667 K देखने के लिए
वेबसाइट	1722 हमारी K
वेबिनार	1666 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1659 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1647 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1659 हमसे K करें
संपादित	1681 ने K नहीं किया
संवाददाता	39 हमारे K	1661 वरिष्ठ K हैं	1661 K हैं
संस्करण	97 पिछले K में
सकते	1657 जुड K हैं	1657 फॉलो कर K हैं	1659 हमें भेज K हैं
सदस्य	55 मासिक K	1673 पहले से K हैं	1721 K बनें
सदस्यता	1673 K लें
सप्ताह	1723 प्रति K
सब्सक्राइब	1641 न्यूजलेटर को K	1641 न्यूजलेटर K	1644 चैनल को K	1656 K करें	1671 K करके आप	1721 K करें
सब्सक्राइबर	50 K	1673 K हैं
सब्सक्राइबर्स	1673 K के लिए है
सब्सक्रिप्शन	1671 K सफल	1725 K
समरी	1663 K
समर्थन	1721 K करें
सर्वाधिकार	1654 K सुरक्षित
सर्वे	1668 K में भाग लें	1668 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1672 हमें K करें	1721 आपका K	1721 हमें K	1721 K करें	1721 आपके K
सहयोगी	55 मासिक K
सामग्री	1662 से मिली K शामिल है	1662 K उपलब्ध नहीं है
सारांश	1663 K
सिंडीकेट	1681 K फीड
सीनियर	1661 K सब एडिटर हैं
सुझाएं	1721 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1667 को K	1667 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1662 कुकीज K करें
""", 'ह': """
हमारा	1642 K ऐप	1722 K काम	1722 K ऐप
हमारी	39 K टीम से	1721 K मदद करें	1722 K टीम
हमारे	1722 K पाठक	1722 K चैनल	1722 K साथ
हिस्सा	1668 सर्वे में K लें
""", 'অ': """
অনলাইন	287 K শপ
অনুদান	292 আজই K দিন	302 K দিন	306 K
অনুমতি	281 K ছাডা কপি	281 K ছাডা নকল	283 আপনার K চাই
অনুমতিতে	282 বিনা K
অনুসরণ	277 K করুন	302 K করুন
অ্যাড্রেস	289 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	291 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	278 K জানান	278 K পাঠান	278 K লিখুন	278 K ইমেইল করুন	292 K পাশে থাকুন	302 K লিখুন	302 K ইমেইল করুন	302 K সঙ্গে কাজ করুন	303 K পাঠক	303 K সঙ্গে
আযকর	55 K ছাড
আসুন	277 ঘুরে K
""", 'ই': """
ইতিমধ্যে	294 K গ্রাহক
ইনবক্সে	291 K পেতে
ইনস্টল	290 অ্যাপ K করুন
ইমেইল	272 আপনার K
""", 'এ': """
এআই	285 K
এআইকে	285 K
এআইযের	285 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	287 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	283 বহিরাগত K
কমিশন	301 K পেতে পারি
করুন	277 ফলো K	277 যোগ K	302 লগইন K	302 ফলো K
কর্তৃপক্ষ	281 মন্তব্যের জন্য K দাযী নয
কিনুন	287 টিকিট K
কুইজে	287 K অংশ নিন
ক্লিক	277 K করুন	302 এখানে K করুন	302 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	294 K পডতে	303 K
""", 'গ': """
গ্রহণ	283 কুকি K করুন
গ্রাহক	302 K হোন
গ্রাহকদের	294 শুধু K জন্য
""", 'চ': """
চাকরির	287 K সুযোগ
চালিযে	294 পডা K যেতে
চ্যানেল	303 আমাদের K
""", 'জ': """
জরিপে	287 K অংশ নিন	287 K ভোট দিন
জানতে	298 আরও খবর K
জানান	302 মতামত K	305 K
জানিযেছে	305 K
জানিযেছেন	305 K
""", 'ট': """
টাকায	294 মাত্র # K
টেলিগ্রাম	303 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	290 অ্যাপ K করুন	290 অ্যাপটি K করুন	302 অ্যাপ K করুন	302 অ্যাপটি K করুন
""", 'থ': """
থাকুন	277 যুক্ত K	302 পাশে K
""", 'দ': """
দাঁডান	293 পাশে K
দিন	277 যোগ K
দেখতে	288 ভিডিও K
দেখুন	288 ভিডিও K
""", 'ধ': """
ধরিযে	278 ভুল K দিন
""", 'ন': """
নামিযে	290 অ্যাপ K নিন
নিউজলেটার	272 আমাদের K	272 K পেতে	291 সাপ্তাহিক K	303 আমাদের K	303 K	306 K
নিউজলেটারের	303 K
নিজস্ব	281 মতামত লেখকের K
নিবন্ধন	302 এখনই K করুন
নোটিফিকেশন	290 K চালু করুন
""", 'প': """
পডতে	294 বাকি অংশ K	294 লেখা K	298 আরও খবর K
পাঠকেরাই	292 K আমাদের ভরসা
পাঠান	278 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	286 ভুল K
প্রকাশ	281 অনুমতি ছাডা K	289 ঠিকানা K করা হবে না
প্রতি	304 K মাসে
প্রতিবেদক	39 আমাদের K	280 জ্যেষ্ঠ K	280 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	278 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	303 এই K
প্রযোজন	283 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	303 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	305 K
বললেন	305 K
বলেছে	305 K
বলেছেন	305 K
বলেন	305 K
বুদ্ধিমত্তা	285 কৃত্রিম K
ব্যবহার	284 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	288 K দেখুন
""", 'ম': """
মতামত	287 আপনার K দিন	302 K দিন
মন্তব্য	281 অশালীন K প্রকাশ	289 K করতে	289 K লিখতে	289 আপনার K লিখুন
মাসিক	304 K
মূল্যে	294 বিনা K পডতে
মূল্যের	295 বিনা K লেখা
মোবাইল	303 আমাদের K
""", 'য': """
যুক্ত	277 K হোন	277 K করুন	302 K হতে	302 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	278 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	280 সিনিযর K
""", 'ল': """
লাইক	277 K দিন
লাগল	286 কেমন K
লিখুন	289 আপনার মতামত K
লেখা	295 ফ্রি K
লেখাটি	294 K পডতে
লেগেছে	286 কাজে K	286 কেমন K
""", 'শ': """
শুনুন	288 K
""", 'স': """
সংবাদটি	303 K
সংরক্ষিত	276 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	298 আমাদের K থাকুন	298 K থাকুন
সদস্য	302 K হোন
সম্পাদকীয	281 K নীতির সঙ্গে
সর্বস্বত্ব	276 K সংরক্ষিত
সহযোগিতা	302 K করুন
সহাযতা	302 আমাদের K	302 K করুন
সাংবাদিক	303 আমাদের K
সাংবাদিকতা	303 স্বাধীন K
সাংবাদিকতাকে	292 স্বাধীন K	303 K
সাংবাদিকতার	292 K পাশে
সাপ্তাহিক	291 আমাদের K
সাবস্ক্রাইব	272 নিউজলেটারে K	277 K করুন	291 K করলে আপনি	291 K করার জন্য ধন্যবাদ	302 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	303 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3172 Kเพิ่มเพื่อน	3200 Kติดตาม
กร	3142 Kอกอีเมล
กล	3203 K่าว
กอ	3201 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3200 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3160 Kบคุณที่สมัคร	3160 Kบคุณที่ลงทะเบียน	3201 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3200 Kิกที่นี่	3200 Kิกชม
คว	3170 Kามเห็นส่วนตัวของผู้เขียน
ค่	3169 Kาคอมมิชชั่น	3169 Kาคอมมิชชัน
""", 'จ': """
จด	3141 Kหมายข่าวของเรา	3160 Kหมายข่าวรายสัปดาห์ของเรา	3204 Kหมายข่าว
จะ	3159 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3200 Kวน์โหลดแอปของเรา	3200 Kวน์โหลดแอปได้	3200 Kวน์โหลดแอปเลย	3200 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3151 Kดต่อผู้สื่อข่าวของเรา	3151 Kดต่อกองบรรณาธิการ	3200 Kดตามเรา
ต่	3202 Kอเดือน	3202 Kอปี
""", 'ถ': """
ถื	3160 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3164 Kลองอ่าน
ทั	38 Kกมา	3170 Kศนะของผู้เขียน
ทา	3159 Kงเว็บไซต์ขอสงวนสิทธิ์	3161 Kงอีเมลทุก
ทุ	3161 Kกเช้าทางอีเมล
""", 'บ': """
บท	3165 Kความฟรี	3201 Kความนี้
บร	3204 Kิจาค
บล	3184 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3203 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3162 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3203 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3151 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3153 Kมรับคุกกี้
""", 'ร': """
ระ	3203 Kบุว่า
รา	3202 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3162 Kวมสนับสนุนการทำงานของเรา	3200 Kวมสนับสนุน	3200 Kวมบริจาคให้เรา	3200 Kวมบริจาคกับเรา	3200 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3170 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3201 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3147 Kวนลิขสิทธิ์	3148 Kวนสิทธิ์
สน	3162 Kับสนุนสื่ออิสระ	3162 Kับสนุนการทำงานของเรา	3162 Kับสนุนนักข่าว	3200 Kับสนุนเรา	3200 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3141 Kัครรับจดหมายข่าว	3141 Kัครรับข่าวสาร	3200 Kัครรับ	3200 Kัครสมาชิกวันนี้	3200 Kัครสมาชิกเลย	3200 Kัครสมาชิกเพื่อ	3200 Kัครสมาชิกได้ที่	3200 Kัครสมาชิกของเรา	3204 Kาชิก
สำ	3164 Kหรับสมาชิกเท่านั้น
สื	3201 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3151 Kงเรื่องราวของคุณ	3151 Kงข่าวหาเรา	3200 Kงข้อมูลมาที่	3200 Kงคลิปมา
""", 'ห': """
หา	3151 Kกคุณมีข้อมูล
ห้	3147 Kามคัดลอกหรือ	3147 Kามคัดลอกข้อความ	3147 Kามคัดลอกเนื้อหา	3147 Kามคัดลอกบทความ	3148 Kามทำซ้ำ
""", 'อ': """
อย	3200 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3141 Kเมลของคุณ
อ่	3164 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3200 Kียนถึงเรา	3200 K้าสู่ระบบเพื่อ
เฉ	3164 Kพาะสมาชิก
เน	9 Kื้อหานี้	3153 Kื้อหาจากภายนอก	3153 Kื้อหาภายนอก	3180 Kื้อหานี้มาจาก	3180 Kื้อหาจาก
เป	3164 K็นสมาชิกอยู่แล้ว	3203 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3159 Kื่อแสดงความคิดเห็น	3164 Kื่ออ่านต่อ	3164 Kื่ออ่านบทความ	3172 Kิ่มเพื่อนไลน์	3172 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3159 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3151 K้งเบาะแสข่าว	3151 K้งเรา	3200 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3150 Kล่งข่าวที่ต้องการ	3150 Kล่งข่าวโปรด	3150 Kล่งที่มาที่ต้องการ
แอ	3172 Kดไลน์	3172 Kดไลน์เพื่อ	3200 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3184 Kรแกรมบล็อกโฆษณา
โห	3200 Kวตเลย	3200 Kลดแอป
""", 'ใ': """
ให	3201 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3478 hãy gửi K
""", 'ủ': """
ủng	3429 ly cà phê K hộ	3478 hãy K hộ
""", 'あ': """
あと	2061 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2105 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2028 Kいのブラウザ
お寄	2105 Kせください
お届	57 Kけします
お申	2049 Kし込みはこちら	2105 Kし込みください	2105 Kし込みはこちら
お聞	2105 Kかせください
お見	2105 K逃しなく
お試	2105 Kしください
お読	2105 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2066 K転載したものです	2066 Kの転載です
か月	2015 K無料	2107 K無料
""", 'が': """
が作	2099 aiK成
が無	2028 javascriptK効
が生	2099 aiK成
が翻	2099 aiK訳
が要	2099 aiK約
""", 'こ': """
ここ	2014 Kからは有料	2015 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2014 K記事は有料	2014 K記事は会員	2033 K記事についてのご意見	2079 Kコンテンツは	2079 K投稿は	2079 K外部コンテンツは	2106 K記事が	2106 K記事を	2106 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2028 K用のブラウザ
ご協	2105 K力ください
ご存	2067 Kじの方は
ご寄	2012 K付をお願い	2105 K付
ご意	43 K見・ご反論	2033 K見・ご感想	2033 K見をお寄せ
ご感	2033 K想をお寄せ
ご支	2012 K援をお願い	2105 K援
ご登	2058 K録ありがとうございます	2105 K録
ご覧	2105 Kください	2105 Kいただけます
ご購	2105 K読
ご連	2105 K絡ください
""", 'す': """
すで	2061 Kに会員の方
すべ	2015 Kての記事が
""", 'ぜ': """
ぜひ	2025 Kフォロー
""", 'で': """
でも	2025 K配信中
で作	2099 aiK成
で受	2042 lineKけ取る
で届	2042 lineKく
で最	2042 lineK新
で生	2099 aiK成
で要	2099 aiK約
""", 'と': """
と強	2108 K調
と書	2108 Kい
と発	2108 K表
と話	2108 Kし	2108 Kす
と語	2108 Kっ	2108 Kる
と説	2108 K明
と述	2108 Kべ
""", 'に': """
によ	2099 aiKって生成	2099 aiKる要約	2108 Kると
""", 'の': """
の使	2031 cookieK用
の学	48 aiK習
の採	2049 K用情報
の提	2066 K供記事です
""", 'を': """
をフ	2025 Kォローする	2025 Kォローしよう
を使	2031 cookieK用
を利	2031 cookieK用
を有	2028 javascriptK効	2028 javascript K効
を発	2108 K表した
を許	2046 cookieK可
""", 'ア': """
アカ	2042 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2065 Kィリエイト広告	2065 Kィリエイトプログラム	2065 Kィリエイトリンク	2074 Kィリエイトリンク	2074 Kィリエイト広告	2074 Kィリエイトプログラム
アプ	2020 Kリで開く	2020 Kリで読む	2020 Kリはこちら	2021 Kリを開く	2021 Kリをダウンロード	2021 Kリのダウンロード	2021 Kリをインストール	2057 Kリなら通知	2057 Kリなら速報	2057 Kリなら、	2057 Kリで読むと	2057 Kリなら
アン	2053 Kケートにご協力	2053 Kケートはこちら	2053 Kケート実施中	2054 Kケートに答えて
""", 'カ': """
カ月	2015 K無料	2107 K無料
""", 'ク': """
クイ	2054 Kズに答えて
クッ	2030 cookie(Kキー)	2031 Kキーを使用	2031 Kキーを利用	2046 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2033 Kントを投稿するには	2033 Kントするには	2033 Kントをお寄せ	2034 Kント欄で	2034 Kント欄に	2034 Kント欄から	2034 Kント欄へ	2056 Kントは削除します	2056 Kントは削除することが	2056 Kントは削除する場合	2056 Kントは承認	2056 Kントは公開前	2056 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2012 Kートをお願いします	2105 Kートをお願い	2105 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2105 Kンロードしてください
""", 'チ': """
チケ	2049 Kット販売中
チャ	2026 Kンネル登録を	2042 Kンネルに参加する	2042 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2018 Kースレターに登録	2019 Kースレターを	2042 googleKースで	2058 Kースレター登録はこちら	2109 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2025 Kローして最新	2025 Kローをお願い	2105 Kローしてください
""", 'ブ': """
ブラ	2077 Kウザは音声	2077 Kウザは動画	2077 Kウザではこの動画	2077 Kウザはvideo	2077 Kウザはaudio
""", 'プ': """
プッ	2021 Kシュ通知
プラ	2030 Kイバシーポリシーに
プレ	2015 Kミアム会員
プロ	2065 Kモーションが含まれ	2065 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2018 Kマガに登録	2019 Kマガで	2058 Kマガ登録はこちら	2058 Kマガの登録	2106 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2018 Kルマガジンに登録	2019 Kルマガジンで	2019 Kルマガジンを	2019 Kルでお届け	2033 Kルアドレスが公開されることはありません	2058 Kルアドレスを入力してください	2109 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2014 Kインして続きを	2014 Kインしてください	2015 Kインが必要	2105 Kインして
""", 'ヶ': """
ヶ月	2015 K無料	2107 K無料
""", '上': """
上优	3513 在googleK先
上優	3513 在googleK先
""", '下': """
下方	3587 K留言
下載	3494 K客戶端	3496 Kapp	3496 K應用程式
下载	3494 K客户端	3496 Kapp	3496 K应用	3586 K客户端
""", '不': """
不代	3512 K表本站	3529 K表本站立场	3542 K表本報立場	3542 K表本报立场	3542 K表本站立场	3542 K表本站立場	3542 K表本媒體立場	3542 K表本網立場	3542 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3568 K于任何财团
不屬	3568 K於任何財團
不得	3512 K转载	3512 K轉載
不认	43 K同本文
不錯	3586 K過
不错	3586 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3512 K表作者
仅供	3529 K其表达个人看法
仅限	3534 K会员	3534 K订户
""", '他': """
他說	3589 K
他说	3589 K
""", '付': """
付費	3489 K後	3590 K牆
付费	3489 K后	3590 K墙
""", '以': """
以下	3557 K内容来自
以閱	3488 K讀全文
以阅	3488 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3489 K专享	3534 K限定内容
会員	50 Kの方は	50 Kは月に	2014 K限定です	2014 K限定の記事	2014 K登録できます	2015 K登録すると	2015 K登録が必要	2061 Kの方はこちら	2061 K登録で続きを読む	2061 K登録後にご覧	2090 Kだけが読める	2090 Kのみがお読み	2090 Kのみ閲覧	2105 K登録して	2105 K登録は	2105 K登録がお済み	2105 K登録をお願い	2105 K登録で	2105 K登録のうえ	2105 K登録はこちら	2105 K登録ください	2106 Kの方
会費	2059 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3486 K支持	3586 K支持,	3586 K支持让	3586 K支持讓	3586 K支持是
""", '使': """
使用	3504 Kcookie改善	3504 Kcookie以	3504 K cookie 以	3504 K cookie 来	3504 K cookie 來	3505 Kcookie来	3505 Kcookie來
""", '來': """
來自	3520 K外部平台的內容
""", '依': """
依靠	3532 K读者的支持	3532 K讀者的支持
""", '侵': """
侵权	3512 K请	3512 K必究
侵權	3512 K必究
""", '個': """
個人	2031 K情報の取り扱い	2066 Kの見解です	3529 K看法
""", '偏': """
偏好	3513 K來源	3513 K来源	3582 K來源
""", '僅': """
僅限	3534 K會員	3534 K訂戶
""", '優': """
優先	2041 Kソース	2041 K表示に設定	2041 Kする情報源	2041 K的に表示
""", '免': """
免費	15 K閱讀	3543 K文章	3543 K閱讀篇數	3543 K閱讀額度	3544 K註冊即可	3544 K註冊後	3571 K文章	3586 K訂閱	3588 K試用
免费	15 K阅读	3543 K文章	3543 K阅读篇数	3544 K注册即可	3544 K注册后	3571 K文章	3586 K订阅	3588 K试用
""", '全': """
全文	20 Kを	2014 Kを読むには	2014 Kをお読み
""", '公': """
公众	16 K号	3499 K号:
公式	2021 Kアプリ	2025 Kアカウントをフォロー	2025 Kアカウントを友だち	2042 Klineはこちら	2106 Kline
""", '关': """
关注	3499 K我们的	3586 K我们
""", '内': """
内阅	3494 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3589 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2107 K
初月	2061 K#円で	2107 K無料
""", '判': """
判断	2108 Kした
""", '利': """
利用	2030 K規約に同意
""", '前': """
前請	3529 K先登入
前请	3529 K先登录
""", '剩': """
剩余	3488 K#%
剩餘	3488 K#%
""", '力': """
力を	2059 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3499 Kline好友	3499 Kline官方	3499 Kline@	3532 K贊助行列	3532 K赞助行列	3586 K会员	3586 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2106 Kになります
""", '動': """
動画	40 Kや写真	2050 Kをご覧ください	2050 Kはこちら	2051 Kでも詳しく	2051 Kでも解説	2077 Kを再生するには	2077 Kをご覧いただくには	2077 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3588 K
""", '化': """
化名	97 K
""", '即': """
即可	3529 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2026 Kち追加
""", '収': """
収益	2065 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3492 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2043 K班までご	2059 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2018 Kトレイに
""", '只': """
只靠	3532 K讀者	3532 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3520 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3559 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3589 K
告诉	38 K我们	67 K我们	3589 K
""", '呼': """
呼び	2108 Kかけた	2108 Kかける	2108 Kかけて	2108 K掛け
""", '命': """
命じ	2108 Kた
""", '啟': """
啟用	3559 Kjavascript
""", '喊': """
喊道	3589 K
""", '因': """
因为	3586 K有你的支持
因為	3586 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2065 Kの一部が還元
""", '外': """
外部	2046 Kコンテンツ	3520 K内容	3520 K內容
""", '她': """
她說	3589 K
她说	3589 K
""", '好': """
好評	2049 K発売中
""", '如': """
如侵	3512 K权
如有	3512 K侵权	3512 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3500 K微信
""", '定': """
定期	3586 K定額
""", '寄': """
寄付	2087 Kで成り立って	2087 Kで運営され	2087 Kによって運営され	2105 Kをお願い	2109 K
寄到	3492 K您的信箱	3531 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3589 K
""", '居': """
居合	2067 Kわせた方は
""", '已': """
已是	3488 K會員	3534 K订户	3534 K訂戶
已经	3488 K是会员
""", '年': """
年額	2107 K
""", '广': """
广告	11 K	3506 K拦截	3565 K拦截	3565 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2028 Kブロック	2059 Kに頼らず
""", '廣': """
廣告	11 K	3506 K攔截	3565 K攔截	3565 K封鎖
""", '开': """
开启	3496 K通知	3559 Kjavascript
""", '弊': """
弊社	2106 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2106 Kイト
当初	97 Kの記事で
当社	2106 Kの
当編	2106 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3496 K扫	3500 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2012 Kをお願いします	2105 Kをお願い	2105 Kして
""", '您': """
您已	3531 K成功订阅	3531 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3486 K支持	3532 K每一份捐款	3532 K每一筆捐款	3586 K捐款	3586 K支持,	3586 K支持让	3586 K支持讓	3586 K支持是
""", '情': """
情報	2043 Kをお寄せください	2043 K提供はこちら	2043 K提供を募集	2043 K提供をお待ち	2043 Kをお待ちして	2067 Kをお持ちの方は	2067 K提供窓口
""", '感': """
感謝	3531 K您的訂閱	3586 K閱讀	3586 K您的支持
感谢	3531 K您的订阅	3586 K阅读	3586 K您的支持
""", '成': """
成为	51 K其中一员	3488 K会员即可	3534 K付费会员	3586 K会员,	3586 K会员即可	3586 K我们的会员
成果	2074 K報酬型広告
成為	3488 K會員即可	3532 K我們的贊助	3534 K付費會員	3586 K會員,	3586 K會員即可	3586 K我們的會員
""", '我': """
我们	3504 K使用cookie	3504 K使用 cookie	3587 K的
我們	3504 K使用cookie	3504 K使用 cookie	3587 K的
""", '手': """
手机	3496 K客户端
""", '打': """
打开	3494 Kapp	3496 K微信
打開	3494 Kapp
""", '扫': """
扫一	3496 K扫
扫描	3494 K二维码下载	3494 K二维码加入	3496 K二维码关注	3586 K二维码下载	3586 K二维码关注	3586 K二维码加入	3586 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3512 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3589 K
指摘	2108 Kした
""", '捐': """
捐助	3532 K我们	3532 K我們
捐款	3586 K支持	3590 K
""", '掃': """
掃一	3496 K掃
掃描	3494 K qr	3586 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3496 K通知
推送	14 K	3496 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3565 K告
""", '支': """
支持	3485 K獨立媒體	3485 K独立媒体	3486 K我们的	3486 K我們的	3586 K我们,	3586 K我們,	3586 K我们。	3586 K我們。	3586 K我们的报道	3586 K我們的報導	3586 K我们的新闻	3586 K我們的新聞	3586 K我们的记者	3586 K我們的記者	3586 K我们的工作	3586 K我們的工作	3586 K我们继续	3586 K我們繼續
支援	2087 Kで成り立って	2087 Kで運営され	2087 Kによって成り立って	2087 Kによって運営され	2105 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3512 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3513 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2108 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3534 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2018 K情報をお届け
""", '會': """
會員	50 K每月	3489 K專享	3534 K限定內容
""", '月': """
月額	2015 K#円	2107 K
""", '有': """
有了	3586 K你的支持	3586 K您的支持
有料	50 K会員は	2014 K会員限定	2014 K会員になる	2014 K会員の方	2061 K記事が読めます	2109 K会員
有权	3529 K删除
有權	3529 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3553 K#歲	3553 K十八歲
未經	3512 K授權不得	3512 K授權,不得	3512 K授權禁止	3512 K授權請勿	3512 K授權,請勿
未经	3512 K授权不得	3512 K授权,不得	3512 K授权禁止	3512 K授权,禁止	3512 K授权请勿	3512 K授权,请勿
""", '本': """
本ま	2061 月#Kで無料で
本ア	2106 Kプリ
本サ	2106 Kイト
本內	3557 K容來自
本内	3557 K容来自
本刊	3587 K
本報	3587 K導
本报	3587 K读者	3587 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3512 K来源	3587 K
本站	3587 K
本紙	38 Kまで	67 Kまで
本網	3504 K站使用	3587 K
本网	3504 K站使用
本記	2106 K事
本誌	2106 K
""", '来': """
来自	3520 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2099 K翻訳
""", '欢': """
欢迎	3499 K关注	3586 K加入	3586 K赞助	3586 K订阅	3586 K投稿
""", '歡': """
歡迎	3499 K追蹤	3586 K加入	3586 K贊助	3586 K訂閱	3586 K投稿
""", '此': """
此內	9 K容	3557 K容來自	3557 K容由
此内	9 K容	3557 K容来自	3557 K容由
此前	97 K版本
此影	3556 K片在您所在
此视	3556 K频在您所在
""", '残': """
残り	2014 K#文字	2014 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3588 K
每日	3493 K简报	3493 K簡報	3493 K電子報
每月	3588 K
""", '求': """
求め	2108 Kた	2108 Kている
""", '沒': """
沒有	70 K廣告	3568 K股東	3568 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3568 K股东	3568 K财团
""", '浏': """
浏览	3506 K器版本	3556 K器不支持音频	3556 K器不支持视频	3556 K器不支持播放	3556 K器不支持html#	3556 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3556 K器不支援影片	3556 K器不支援音訊
""", '点': """
点击	3586 K关注	3586 K这里
""", '無': """
無料	15 K記事	2014 Kで会員登録	2014 K会員に登録	2061 Kで読める記事の上限	2061 K会員になると	2090 K記事の閲覧	2090 K記事は残り	2090 Kで読める記事	2090 K閲覧	2105 K会員に登録	2105 K会員登録	2107 K体験
無断	2040 K転載	2040 K複製	2098 K転載・複製	2098 K転載を禁じ	2098 Kでの転載	2098 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3512 K所有	3512 K归本	3512 K归原	3512 K归作者	3512 K归属
版權	3512 K所有	3512 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2106 Kしたジャーナリズム	3587 K新闻	3587 K媒体
""", '獨': """
獨立	3587 K新聞	3587 K媒體
""", '獲': """
獲得	3541 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3587 K者
由读	3587 K者
""", '申': """
申し	2049 K込みはこちら
申込	2049 Kみはこちら	2049 Kはこちら
""", '电': """
电子	3590 K报
""", '畅': """
畅读	3534 K全站
""", '留': """
留言	85 K区	85 K區	3587 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2043 Kをお寄せ
""", '登': """
登入	24 K或	3488 K後繼續	3488 K會員	3544 K或註冊
登录	24 K或	3488 K后继续	3488 K后查看全文	3488 K后查看完整	3544 K或注册
登録	2061 Kして続きを読む	2105 Kしてください	2105 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2106 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3494 appK多
""", '禁': """
禁止	3512 K转载
禁無	2039 K断
""", '私': """
私た	2106 Kちの
""", '科': """
科し	2108 Kた
""", '称': """
称	3589 K
""", '稱': """
稱	3589 K
""", '立': """
立即	3586 K加入我们	3586 K加入我們	3586 K订阅	3586 K訂閱	3586 K下载	3586 K下載	3586 K报名	3586 K報名	3586 K成为会员	3586 K成為會員
""", '第': """
第一	3529 K条评论	3529 K則留言	3529 K條評論
""", '筆': """
筆者	2066 K個人の見解
""", '紙': """
紙の	2106 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2014 Kを読むには	2014 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2106 K部では
""", '繼': """
繼續	3488 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3488 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3589 K
者说	3589 K
""", '联': """
联盟	74 K链接	3541 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3541 K行銷連結	3541 K連結
聯絡	38 K我們
""", '自': """
自動	2099 K翻訳
""", '若': """
若有	3512 K侵权	3512 K侵權
""", '获': """
获得	3541 K佣金
""", '著': """
著作	2040 K権は	2098 K権法により保護	2098 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3529 K本站立场
表示	3589 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3488 K即可	3488 K後繼續	3492 K我們的	3492 K電子報	3586 K我們	3590 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2043 Kまでご連絡ください
""", '訴': """
訴え	2108 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2108 Kた
認為	3589 K
""", '說': """
說:	3589 K
說。	3589 K
說道	3589 K
""", '読': """
読み	2015 K放題
読者	18 Kの寄付	18 Kの支援	2059 Kの会費で	2106 Kの皆様	2106 Kの皆さ	2106 Kアンケート
""", '請': """
請先	3586 K登入
請啟	3504 K用javascript
請我	54 K喝咖啡
請捐	3586 K款
請支	3485 K持我們	3586 K持我們
請登	3586 K入後	3586 K入以
請立	3586 K即捐款
請輸	3531 K入您的電子	3586 K入您
請點	3586 K擊此處	3586 K擊這裡	3586 K擊下方	3586 K擊連結
""", '讀': """
讀者	43 K投書	3587 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3488 K即可	3488 K后继续	3492 K我们的	3492 K电子报	3586 K我们	3590 K费
""", '认': """
认为	3589 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3529 K服务协议
""", '该': """
该视	3556 K频在您所在
""", '说': """
说:	3589 K
说。	3589 K
说道	3589 K
""", '请': """
请先	3586 K登录
请启	3504 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3586 K款
请支	3485 K持我们	3586 K持我们
请点	3586 K击此处	3586 K击这里	3586 K击下方	3586 K击阅读	3586 K击关注	3586 K击链接
请登	3586 K录后	3586 K录以
请立	3586 K即捐款
请输	3531 K入您的电子邮箱	3531 K入您的邮箱	3586 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3587 K问卷	3587 K群
""", '責': """
責任	3512 K編輯:
""", '賺': """
賺取	3541 K佣金
""", '購': """
購読	2014 K者の方は	2015 Kすると	2105 Kしてください	2106 K者の方	2109 K料
""", '贊': """
贊助	3485 K我們	3586 K我們
""", '责': """
责任	3512 K编辑:
""", '赚': """
赚取	3541 K佣金
""", '赞': """
赞助	3485 K我们	3586 K我们
""", '身': """
身边	3587 K的新鲜事
身邊	3587 K的新鮮事
""", '転': """
転載	45 K	2039 Kを禁じ
""", '輸': """
輸入	3531 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3512 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3512 K请注明
""", '输': """
输入	3531 Kemail
""", '这': """
这篇	3587 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3499 K我們的	3513 Kgoogle news	3586 K我們
""", '送': """
送っ	49 Kてください
送到	3531 K你的邮箱	3531 K您的邮箱	3531 K您的信箱
""", '這': """
這篇	3587 K文章
""", '通': """
通知	14 K	2021 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2058 Kニュースレター
""", '邀': """
邀請	3586 K您
邀请	3586 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3589 K
""", '长': """
长说	3589 K
""", '開': """
開啟	3496 K通知	3559 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3488 K全文請
""", '關': """
關注	3499 K我們的	3586 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3488 K全文请
""", '随': """
随时	3586 K掌握
""", '隐': """
隐私	3505 K政策
""", '隨': """
隨時	3586 K掌握
""", '隱': """
隱私	3505 K權政策	3505 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3590 K報
""", '需': """
需接	3520 K受cookie
需要	3520 K接受cookie	3586 K您的支持	3586 K你的支持
""", '音': """
音声	2050 Kでもお聴き
""", '飲': """
飲酒	3553 K過量
""", '首': """
首年	3546 K仅需
首月	3534 K仅需	3534 K只要	3546 K免费	3546 K免費	3546 K仅	3546 K僅	3546 K只需	3588 K
首选	3513 K来源	3513 K新闻来源	3582 K来源
首選	3513 K來源	3513 K新聞來源	3582 K來源
""", '點': """
點擊	3586 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2197 K
가입해	2197 K 주세요
""", '강': """
강조했다	2200 K
""", '게': """
게시물	2169 K 불러오기
""", '계': """
계속	2114 K 읽으려면	2114 K 읽으시려면
계신	2137 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2176 K 차단
광고도	70 K
광고차단	2176 K
""", '구': """
구글	2124 K 뉴스에서
구독	50 K 회원은	2114 K 후 이용
구독료	2201 K
구독을	2197 K 신청하세요
구독자	2114 K 전용 기사	2114 K 전용 콘텐츠	2114 K 전용입니다	2114 K 전용 서비스	2198 K
구독자는	50 K
구독자만	2114 K 볼 수	2151 K 읽을
구독자에게만	2151 K 제공
구독하고	2124 K
구독하세요	2136 K	2197 K
구독하시면	2114 K
구독해	80 K 주세요	2123 K 주세요	2149 K 주셔서	2197 K 주세요
구독해주세요	2123 K
구독해주셔서	2149 K
""", '금': """
금요일	2149 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2114 전체 K 보려면	2151 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2150 K 응원해
기자에게	2137 K 연락해 주세요
""", '남': """
남겨주세요	2197 K
""", '네': """
네이버	2124 K 메인에서	2136 K 구독
네이버에서	2124 K 구독
""", '놓': """
놓치지	2197 K 마세요
""", '눌': """
눌러주세요	2197 K
""", '뉴': """
뉴스레터	78 K	2116 K 구독하기	2116 K 구독하세요	2116 K 신청하기	2116 K 구독 신청하기	2198 K	2201 K
뉴스레터로	2116 K 받아
뉴스레터를	2116 K 받아	2116 K 구독하세요	2116 K 구독해	2116 K 구독하고	2116 K 구독하면	2197 K 신청하세요
""", '다': """
다운로드하세요	2197 K
""", '달': """
달	2151 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2137 K 제보가	2198 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2147 K 삭제될	2147 K 삭제합니다	2147 K 통보	2147 K 예고	2147 K 운영자	2147 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2200 K
""", '독': """
독립	2198 K 언론
독립언론	2198 K
독립언론을	2150 K 지켜
독자	2159 K 후원으로	2197 K 여러분의	2198 K 여러분
독자님의	2112 K 후원	2159 K 후원으로
독자들의	18 K 후원	2159 K 후원으로	2180 K 후원
독자의	2159 K 후원으로	2180 K 후원	2198 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2149 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2197 K
""", '로': """
로그인	24 K	2114 K 후 이용
로그인이	2114 K 필요합니다	2114 K 필요한 서비스	2114 K 필요해요
로그인하거나	2197 K
로그인하고	2151 K 계속
로그인하면	2151 K 계속
로그인하시면	2114 K
""", '링': """
링크에서	2197 K 확인하세요
""", '마': """
마음에	2150 기사가 K 드셨다면
""", '만': """
만나보세요	2197 K
""", '말': """
말했다	2200 K
""", '매': """
매월	2199 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2149 K 보내드려요
메일함으로	2116 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2134 K 복제	2134 K 전재
무단전재	2133 K
무료	15 K 기사	2157 K 기사	2199 K 체험
무료로	15 K 볼 수 있는	2151 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2197 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2200 K
""", '보': """
보내	57 K 드립니다	2197 K 주세요
보내드리는	2149 K
보내드립니다	57 K	2149 K
보내주세요	2197 K
""", '본': """
본	2198 K 기사
본사의	2155 K 편집 방향	2155 K 편집방향
본지는	2198 K
본지의	2155 K 편집 방향	2155 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2168 K 오디오를	2168 K 비디오를	2168 K 동영상을
브라우저는	2168 K 동영상
브라우저에서는	2168 K 동영상을
""", '사': """
사연을	2137 K 보내주세요	2137 K 보내 주세요
사전	2142 K 등록하기	2142 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2135 K 매체로	2135 K 출처로	2135 K 언론사	2135 K 매체
선호하는	2135 K 출처
""", '설': """
설명했다	2200 K
설문에	2197 K 참여하세요
설치하세요	2197 K
""", '세': """
세미나	2142 K 신청하기
""", '소': """
소식을	2149 K 전해드립니다
""", '속': """
속보를	2148 K 받아보세요
""", '수': """
수수료를	2154 K 받을 수 있습니다	2154 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2159 K 후원으로
시민의	2180 K 후원
시작하세요	2197 K
""", '아': """
아래에서	2197 K 확인하세요
""", '알': """
알려	2197 K 주세요
알려주세요	2197 K
알림	2120 K 받기	2120 K 설정
알림을	14 K	2148 K 켜고
""", '애': """
애드블로커	2176 K
애드블록	2176 K
""", '앱': """
앱	2120 K 다운로드	2120 K 설치	2148 K 설치하기
앱에서	2119 K 보기	2119 K 열기	2148 K 더 편하게	2197 K 확인하세요
앱으로	2119 K 보기	2148 K 더
앱을	2120 K 다운로드	2148 K 다운로드하세요	2148 K 설치하세요
""", '언': """
언론을	2150 독립 K 지켜
""", '여': """
여기서	2197 K 확인하세요
여러분	2198 K 덕분
여러분의	2137 K 제보를	2150 K 후원이	2180 독자 K 후원	2197 K 후원
""", '영': """
영상에서	2143 K 확인하세요	2143 K 확인할 수 있습니다	2197 K 확인하세요
영상으로	2143 K 확인하세요
영상을	2143 K 확인하세요
""", '온': """
온라인	2142 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2140 K 콘텐츠	2169 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2198 K 기자
우리의	2198 K 저널리즘
""", '운': """
운영되고	2150 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2150 K 응원
""", '월': """
월	2199 K #원
""", '유': """
유료	2114 K 구독자만
유튜브	2124 K 구독
""", '음': """
음성으로	2143 K 들으려면	2143 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2197 K
응원해	2112 K 주세요	2197 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2197 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2198 K 기사가	2198 K 기사는	2198 K 기사
이메일	2117 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2116 K 입력하세요	2116 K 입력해 주세요	2116 K 입력해주세요	2116 K 입력하시면
이미	2151 K 구독자이신가요
이벤트에	2197 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2191 K 작성	2191 K 생성	2191 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2142 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2191 K 번역
자바스크립트가	2171 K
자바스크립트를	2171 K
자살예방	97 K
자주	2135 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2133 K 금지
재배포금지	2133 K
재생할	2168 K 수 없습니다
""", '저': """
저작권법	2134 K
저작권법의	2134 K
저작권자	2134 K
저작권자의	2134 K
저희	2198 K 뉴스레터	2198 K 채널	2198 K 앱
저희는	2198 K
저희를	2198 K
""", '적': """
적었다	2200 K
""", '전': """
전문을	20 K
전용	2114 회원 K 기사	2114 회원 K 콘텐츠	2114 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2200 K
""", '정': """
정기후원	2199 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2169 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2137 K 부탁드립니다
제보는	2137 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2137 K 기다립니다	2137 K 받습니다
제보해	38 K 주세요	67 K 주세요	2197 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2154 K 링크
제휴링크	2154 K
""", '좋': """
좋아요	2136 구독과 K 부탁
좋아요를	2136 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2197 K 확인하세요	2197 K 신청하세요	2197 K 참여하세요
지켜주세요	2197 K
""", '채': """
채널	2123 K 추가	2136 K 추가하기	2136 K 구독하기	2158 K 추가하고	2158 K 추가하면
채널에	2136 K 참여하세요
채널에서	2136 K 소식을	2197 K 확인하세요
채널을	2158 K 추가하고	2158 K 추가하면	2158 K 추가해	2158 K 구독하고	2158 K 구독하면
채용	2142 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2199 K 달
""", '추': """
추가해	2136 K 주세요
추가해주세요	2136 K
""", '친': """
친구	2136 K 추가하세요
""", '카': """
카카오톡	2158 K 채널에서	2158 K 채널
""", '커': """
커피	54 K 한 잔 사	2150 K 한 잔 값으로
""", '콘': """
콘텐츠	2169 K 불러오기
""", '쿠': """
쿠키	2140 K 동의가
쿠키를	2140 K 허용해야	2140 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2142 K 보기
""", '파': """
파트너스	2154 K 활동
""", '팔': """
팔로우하기	2123 K	2136 K
팔로우하세요	2197 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2155 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2154 K 받아
""", '활': """
활용	2133 ai 학습 및 K 금지
""", '회': """
회원	2114 K 전용입니다
회원가입	2114 K 후	2197 K 후
회원가입은	2197 K
회원가입을	2197 K 하
회원가입하고	2197 K
회원가입하면	2151 K 월
회원가입하세요	2197 K
회원가입하시면	2197 K
회원만	2114 K 볼 수
""", '후': """
후원금	2201 K
후원으로	2150 독자의 K 운영됩니다	2150 독자의 K 운영하는
후원을	2112 K 부탁드립니다	2197 K 부탁
후원이	2112 K 필요합니다	2112 K 큰 힘이
후원하세요	2197 K
후원해	80 K 주세요	2112 K 주세요	2197 K 주세요
후원회원의	2159 K 후원으로	2180 K 힘
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
acționari
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
ai가
ai로
ai를
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
javascript가
javascript를
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
stăpâni
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
αφεντικά
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
διαφημίσεων
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
אדבלוק
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
בעלי
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
הפרסומות
הפרסומים
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
מניות
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
ادبلاك
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
تبليغ
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
جافاسكريبت
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
سكريبت
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
مالكين
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
مساهمين
مستعار
مستعارة
مستقل
مستقلة
مسدودكننده
مشترك
مشتركا
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مفضل
مفضلا
مقالاتنا
مقاله
ملاك
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
ऐडब्लॉकर
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
ब्लॉकर
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
บล
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
โป
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
が作
が無
が生
が翻
が要
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
で作
で受
で届
で最
で生
で要
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
ブラ
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
不属
不屬
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
以下
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
启用
告訴
告诉
呼び
命じ
啟用
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
成果
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
擋廣
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
未滿
未經
未经
本ま
本ア
本サ
本內
本内
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
機械
欢迎
歡迎
此內
此内
此前
此影
此视
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
瀏覽
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
自動
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
该视
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
飲酒
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
게시물
계속
계신
공유해
공유해주세요
광고
광고도
광고차단
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
브라우저는
브라우저에서는
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
시민의
시작하세요
아래에서
알려
알려주세요
알림
알림을
애드블로커
애드블록
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
인공지능이
일주일에
일할
읽는
자동
자바스크립트가
자바스크립트를
자살예방
자주
잔을
재배포
재배포금지
재생할
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
제공하는
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
콘텐츠
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
