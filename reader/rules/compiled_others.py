"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3340
# comentário	2557
# comentários	2557
# gün ücretsiz deneyin	3141
# głosów	91
# hlasů	91
# hozzászólás	1701
# komentářů	363
# komentāri	2209
# lượt bình chọn	91
# příspěvků	363
# röster	91
# yaşindan küçükler oynayamaz	3204
# ääntä	91
# δευτερόλεπτα μπροστά	731
# δευτερόλεπτα πίσω	731
# σχόλια	673
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3260
# коментарів	3260
# комментариев	2766
# комментарий	2766
# комментария	2766
# הצבעות	91
# שניות אחורה	1560
# שניות קדימה	1560
# תגובות	1516
# تعليقات	118
# ثانيه جلو	1257
# ثانيه عقب	1257
# راي	91
# صوت	91
# نظر	1213
# कमेंट	1609
# वोट	91
# सेकंड आगे	1650
# सेकंड पीछे	1650
# € al mes durante # meses	1107
# € al mese per # mesi	1915
# € por mês durante # meses	2598
#か月無料	1976
#カ月無料	1976
#ヶ月無料	1976
#件のコメント	1992
#則留言	3440
#条评论	3440
#票	91
#秒戻る	2035
#秒進む	2035
#명 참여	91
#초 뒤로	2126
#초 앞으로	2126
""", 'a': """
a apărut o eroare	2722
a carregar vídeo	2611
a cikk a hirdetés alatt folytatódik	1697
a cikk a hirdetés után folytatódik	1697
a cikk meg is hallgatható	1695
a cikk meghallgatása	1704
a cikk megosztása	1695
a folytatáshoz regisztráljon	1689
a hirdetés után folytatjuk	1697
a kommentelés lezárult	1701
a lire également	1405
a nap kérdése	91
a rovat további cikkei	1702
a szerző a lap munkatársa	1712
a szerző jogász	1712
a szerző közgazdász	1712
a szerző politológus	1712
a szerző történész	1712
a szerző újságíró	1712
a témában további cikkek	1702
abo abschließen	510
abonați-vă	2651
abone değil misin	3219
abone değil misiniz	3219
abonează-te	2651
abonelere özel	3141
abonelere özel avantajlar	3204
abonelere özel indirim	3204
abonelere özel içerik	3219
aboneliğini seç	3219
aboneliğinizi seçin	3219
abonner nå	2368
abonner på nyhetsbrevet	2373
abonné	1457
abonnér	429
abonnér nu	429
abonnés	1372
abonnés uniquement	1445
abonē	2203
abonē jaunumus	2227
abonē un lasi visus rakstus	2203
abonēt	2203
abrir menú	1068
acasă	2665
accede a todos los contenidos sin límites	1107
accept termenii și condițiile	2722
acceptér	443
acceptă toate	2673
acceptă tot	2709
acceptă și afișează conținutul	2673
acceptă și continuă	2709
accéder au dossier	1482
accéder à l'article	1372
accéder à la page de dons	1473
aceitar e ver o conteúdo	2579
aceito receber comunicações	2627
aceito receber comunicações de marketing	2627
aceito receber comunicações e ofertas	2593
acepto la política de privacidad	1138
acest articol este rezervat abonaților	2688
acest câmp este obligatoriu	2722
acesta este ultimul tău articol gratuit	2688
acheter ce numéro	1432
achetez ce numéro	1432
activează	2713
activează alertele	2682
activează notificările	2682
activează sunetul	2705
actualités	1405
actualizar la página	1131
ad 광고	2104
adaugă ca sursă preferată	2732
adaugă un comentariu	2662
add meg az e-mail-címed	1707
además	1065
adhérer	1363
adja meg az e-mail-címét	1707
adja meg e-mail-címét	1707
adomány	1687
adományozok	1687
adományozás	1687
adresa de email nu este validă	2722
adresă de email invalidă	2722
adreça electrònica	331
afficher la vidéo	1468
afficher les réponses	1456
afișează comentariile	2697
afișează conținutul	2673
afișează conținutul extern	2673
afișează originalul	2666
afișează postarea	2709
afișează subtitrările	2705
agora não	2530
ai deja un abonament? autentifică-te	2688
ai găsit o greșeală	2728
ai observat o greșeală	2662
ai सारांश	1624
ai से तैयार सारांश	1624
ai 摘要	3513
ai 기사 요약	2152
ai 번역	2152
ai 요약	2104
ai 음성으로 듣기	2126
ai-genereret resumé	454
ai-resumé	454
ai-összefoglaló	1704
aicinām ievērot cieņu komentāros	2209
aiheeseen liittyvää	1312
aiheesta lisää	1312
ainda não tem conta	2625
ainda não é assinante	2625
aitäh liitumast	1185
aizvērt	2211
aizvērt reklāmu	2212
aiが要約	2060
aiによる要約	2060
ai总结	3513
ai摘要	3460
ai生成	3513
ai翻訳	2060
ai翻譯	3513
ai翻译	3513
ai要約	2060
ai語音朗讀	3487
ai语音朗读	3487
ai重點整理	3460
ai音声で聴く	2035
ai가 읽어주는 기사	2126
ajouter à mes favoris	1391
ajouter à mes sources préférées	1490
ajouter à vos sources préférées	1490
ajouter à vos sélections	1391
ajándékozza a cikket	1695
ajándékozza a cikket barátjának	1695
ajánlataink	1702
ajánljuk	1702
ajánljuk még	1702
ajánlott	1702
ajánlott cikkek	1702
ajánló	1702
akceptuję	2464
akkurat nå	2389
aktuálně	364
alege-ți abonamentul	2720
alegeți abonamentul	2720
algo salió mal	1139
alle abo-angebote im überblick	602
alle angaben ohne gewähr	608
alle inhalte sind urheberrechtlich geschützt	649
alle newsletter im überblick	593
alle preise ohne gewähr	608
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	532
als podcast hören	603
alte știri	2663
alterar preferências de cookies	2579
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3205
altyazilari göster	3205
altă sumă	2717
alătură-te conversației	2676
am înțeles	2666
amazon'da gör	3204
amazonで見る	2033
amazonで詳しく見る	2033
amazonで詳細を見る	2033
amazonで買う	2033
amazonで購入	2033
amazonで購入する	2033
amintește-mi mai târziu	2649
ana sayfaya dön	3225
anasayfaya dön	3225
andra läser	19	3046
andra läser just nu	19
andra läste även	3046
andre har også lest	19
andre leser nå	2389
andre leste også	2389
andre læser	451
andre læser lige nu	451
andre læser også	19
andre læste også	451
angebot wählen	602
anhören	531
anhören # min	531
anmäl dig	3029
anmäl dig till nyhetsbrevet	3029
annonce - artiklen fortsætter nedenfor	442
annonces légales	1432
annoncørbetalt	87
annoncørbetalt indhold	87	459
annons - artikeln fortsätter nedan	3038
annonsen slutar här	3038
annonsinnehåll	3053
annonslänk	3038
annonsörsinnehåll	3053
annonsørinnhold	87	2397
anulează oricând	2720
anulezi oricând	2688
anuluj odpowiedź	2467
användarvillkor	3039
anzeigensonderveröffentlichung	608
anúncio	2552
anúncios	2552
apmaksāts saturs	2212
aportación mensual	1133
aportación única	1133
app storeからダウンロード	2040
app storeでダウンロード	2040
app store에서 다운로드	2132
apple ile giriş yap	3219
appleでサインイン	2048
appleでログイン	2048
appleで続ける	2048
app内打开	3493
après la publicité	1396
após a publicidade	2552
apóyanos	1026
apóyanos en patreon	1133
apúntate	1038
arată conținutul	2709
arată mai mult	2726
arată mai puțin	2666
arată răspunsurile	2697
arată tot	2666
arkadaşina gönder	3148
arkadaşinla paylaş	3148
article abonné	1372
article ajouté à vos sélections	1391
article lu par une voix de synthèse	1464
article précédent	1405
article réservé aux abonnés	1372
article sponsorisé	1432
articles associés	1405
articles liés	1405
articles recommandés	1405
articles récents	1405
articol exclusiv pentru abonați	2688
articole asemănătoare	2663
articole înrudite	2663
articoli più letti	1918
articolul continuă după reclamă	2659
articolul continuă mai jos	2659
articolul următor	2663
artikeln finns också som ljud	3034
artikeln fortsätter efter annonsen	3038
artikeln fortsätter nedan	3038
artikeln fortsätter under bilden	3038
artikeln går att lyssna på	3034
artikeln är låst	3024
artikeln är uppläst av en dator	3034
artikkel jätkub pärast reklaami	1169
artikkel jätkub reklaami järel	1169
artikkel täieneb	1167
artikkelen er låst	2368
artikkelen finnes også som lyd	2377
artikkeli jatkuu kuvan jälkeen	1306
artikkelin voi myös kuunnella	1304
artiklen er låst	429
artiklen er læst op af en robot	438
artiklen findes også som lyd	438
artiklen fortsætter efter annoncen	442
artiklen fortsætter nedenfor	442
artiklen fortsætter under billedet	442
artiklen kan også høres	438
artikli loeb ette tehishääl	1165
artiklit loeb tehishääl	1165
artykuł dla subskrybentów	2449
artykuł sponsorowany	2463
artykuły na e-mail	2452
artículo anterior	1065
artículo relacionado	1065
artículo siguiente	1142
artículos recomendados	1111
artículos relacionados	1065
as notícias mais lidas	2601
ascultă	2656
ascultă articolul	2705
ascunde răspunsurile	2697
aslini göster	3158
assine já	2535
atbalstīt	2203
atcel jebkurā laikā	2203
atradi kļūdu rakstā	2209
atualizar a página	2620
atualizar página	2620
atvērt	2211
atšaukti galite bet kada	2162
aucun commentaire à ce niveau	1436
audio narrado por una voz automática	1090
auf apple podcasts hören	583
auf spotify hören	583
ausgewählt für sie	607
autoriser la publicité	1472
avantage abonnés	1462
avantages abonnés	1462
avantaje pentru abonați	2703
avançar # segundos	2611
aveți deja cont	2720
avis de décès	1432
avoimet työpaikat	1314
avsluta när du vill	3024
avslutt når du vil	2368
avís legal	320
aylik bağiş	3216
ayrintilar için tiklayin	3157
ayrintilar için tiklayiniz	3157
az első hónap csak # ft	1689
aç	3158
añadir a favoritos	1050
añadir a mi lista	1110
añadir comentario	1061
añadir como fuente preferida	1150
añadir usuario	1031
añádenos como fuente preferida	1150
aún no eres suscriptor	1136
aún no estás registrado	1136
aún no te has registrado	1031
aún no tienes cuenta	1136
ačiū, kad užsiprenumeravote	2187
ați uitat parola	2720
ați votat deja	2697
""", 'b': """
baixar episódio	2611
baixar o áudio	2611
baixar áudio	2611
banküberweisung	509
bağiş sayfasina git	3216
bağiş yap	3140
bağiş yapin	3140
bağlanti kopyalandi	3233
bağlantiyi kopyala	3148
başa dön	3157
başka tutar	3216
bei google als quelle hinzufügen	532
bei spotify hören	583
bejelentkezés	1689
belépés	1689
benefício do assinante	2583
betrag wählen	508
betygsätt receptet	61
betűméret	65
bezárás	1686
beğen	3199
beğenme	3199
bild vergrößern	549
bildirimleri aç	3196
bildirimleri açin	3196
bir hata oluştu	3221
bir şeyler ters gitti	3222
bir şeyler yanliş gitti	3222
bitte versuchen sie es später erneut	593
bize ulaşin	3154
biểu quyết	91
bjud en vän på artikeln	3034
bli månadsgivare	3021
bli støttemedlem	2365
bliv støttemedlem	426
boletín	1038
browserul tău nu poate reda acest video	2673
brukervilkår	2382
bu haber abonelere özeldir	3141
bu haber yapay zeka tarafindan seslendirilmiştir	3205
bu haber yapay zekâ ile seslendirilmiştir	3205
bu içerik abonelere özeldir	3141
bu içerik faydali oldu mu	3198
bu içerik görüntülenemiyor	3208
bu içerik gösterilemiyor	3208
bu içerik kilitli	3219
bu video artik mevcut değil	3205
bu video bulunduğunuz ülkede izlenemiyor	3205
bu video mevcut değil	3205
bu video ülkenizde izlenemiyor	3205
bugün değil	3139
bulmaca çöz	3201
bunlar da ilginizi çekebilir	3155
butlletí	331
buzón anónimo	1145
buzón seguro	1145
buďte v obraze	353
bài cùng chuyên mục	3368
bài cùng tác giả	3368
bài khác	3341
bài khác của tác giả	3400
bài liên quan	3341
bài mới nhất	3368
bài quảng cáo	3369
bài tiếp theo	3341
bài trước	3400
bài viết có hữu ích không	3373
bài viết có hữu ích với bạn không	3373
bài viết liên quan	3341
bài viết mới	3367
bài viết này bị khóa	3394
bài viết này có hữu ích không	3373
bài viết tiếp theo	3400
bài viết trước	3400
bài được dịch tự động	3367
bài đọc nhiều	3368
báo cáo	3374
báo cáo vi phạm	3374
báo lỗi	3340
báo lỗi bài viết	3373
bármikor leiratkozhat	1707
bármikor leiratkozhatsz	1707
bármikor lemondhatja	1689
bármikor lemondható	1689
bình chọn	91	3374
bình chọn của bạn đã được ghi nhận	3373
bình luận	3340
bình luận (#	3340
bölümü indir	3205
búsqueda	1068
bülten	3178
bülten üyeliği	3178
bültene abone oldunuz	3178
büyüt	3157
bądź na bieżąco	2452
bővebben	1704
būkite pirmas	2168
būkite pirmas, pakomentavęs	2168
bạn chưa có tài khoản	3394
bạn chưa đăng ký	3394
bạn có muốn nhận thông báo	3387
bạn có muốn nhận thông báo không	3387
bạn có thể hủy đăng ký bất cứ lúc nào	3396
bạn có thể quan tâm	3341
bạn muốn nhận thông báo	3387
bạn thấy bài viết này thế nào	3373
bạn đang theo dõi chủ đề này	3405
bạn đã bình chọn	3373
bạn đã bình chọn rồi	3373
bạn đã có tài khoản	3394
bản ghi	3381
bật	3388
bật thông báo	3387
bật tiếng	3380
bắt buộc	3397
bắt đầu trắc nghiệm	3376
bỏ qua	3324
bỏ theo dõi	3405
""", 'c': """
cada aportació compta	334
cada aportación cuenta	1106
cada contribuição conta	2596
cada doação conta	2622
cada donación cuenta	1133
cadastre-se grátis	2535
califica este artículo	1061
campo obrigatório	2627
campos obrigatórios	2627
cargando el vídeo	1122
cargando vídeo	1122
cargar más	1068
cargar más comentarios	1114
cargar más noticias	1142
cargar publicación	1126
cargar vídeo	1126
carregando o vídeo	2611
carregando vídeo	2611
carregar conteúdo	2615
carregar mais comentários	2603
carregar mais notícias	2631
carregar o conteúdo	2615
carregar publicação	2615
carregar vídeo	2615
carte de crédit	1371
cartão de crédito	2534
categorieën	2280
categorías	1065
caută	2665
caça-palavras	2608
ce contenu vous a-t-il été utile	1430
ce résumé vous a-t-il été utile	1430
cea mai bună ofertă	2720
cela vous a-t-il été utile	1456
cele mai citite știri	2691
cele mai noi știri	2663
celý článek	366
cerrar menú	1068
cerrar sesión	1031
cet article est en accès libre pour les abonnés	1445
cet article est lu par une voix de synthèse	1430
cet article vous a-t-il été utile	1456
cette page vous a-t-elle été utile	1456
cette réponse est-elle utile	1456
cette vidéo est indisponible	1464
cette vidéo ne peut pas être lue	1464
cevaplari göster	3198
chargement du lecteur vidéo	1464
charger la vidéo	1468
charte de déontologie	1486
charte éditoriale	1486
chci odebírat	353
chci podpořit	348
chci přispět	348
chi tiết	3344
chia sẻ	3331
chia sẻ bài viết	3331
chia sẻ facebook	3367
chia sẻ lên facebook	3407
chia sẻ qua email	3407
chia sẻ qua facebook	3367
chia sẻ qua zalo	3407
chia sẻ zalo	3407
chia sẻ ý kiến của bạn	3340
cho chúng tôi biết ý kiến	3373
cho phép	3388
cho phép thông báo	3387
chuyên mục	3341
chuyển đến công thức	61
chép liên kết	3367
chính sách bảo mật	3339
chính sách bảo mật | điều khoản sử dụng	3339
chính sách cookie	3339
chính sách quyền riêng tư	3339
chơi miễn phí	3376
chơi ngay	3376
chưa có tài khoản	3394
chấp nhận tất cả	3339
chấp nhận tất cả cookie	3339
chấp nhận và tiếp tục	3384
chất lượng	3381
chỉ dành cho thuê bao	3394
chỉ dành cho thành viên	3394
chọn	3395
chọn gói	3394
chọn gói của bạn	3394
chọn gói đăng ký	3394
chủ đề	3341
chủ đề liên quan	3341
chủ đề nóng	3368
cikk megosztása	1695
cikk mentése	1695
cikkünk frissül	1704
citeşte şi	2663
citește articolul complet	2726
citește articolul integral	2726
citește fără limite	2688
citește mai departe	2663	2665
citește mai mult	2663	2665
citește regulile comunității	2676
citește tot articolul	2726
citește transcrierea	2705
citește în aplicație	2711
citește și	2663
citi šobrīd lasa	2205
citit de o voce sintetică	2705
citiți și	2663
cobrança anual	2625
col·labora	307
comandă acum	2703
comandă cartea	2703
comentariul tău așteaptă moderarea	2676
comentează	2662
comentário	2557
comentário aguardando moderação	2589
comentários	2557
comentários exclusivos para assinantes	2589
commander ce numéro	1432
comment désactiver mon adblocker	1472
comment désactiver mon bloqueur	1472
commentaire en attente de modération	1436
commerciële bijdrage	2325
compre a edição impressa	2583
conditions générales	1398
conectează-te cu facebook	2688
conectează-te cu google	2688
confidentialité	1398
configuración	1058
configuración de cookies	1058
configuración de privacidad	1126
configurações de cookies	2554
configurações de privacidade	2615
conheça todas as nossas newsletters	2593
consenti la pubblicità	1941
consigue tu entrada aquí	1092
consulta les normes de participació	323
consultez notre charte de modération	1436
consíguelo en tu quiosco	1092
contacta con la redacción	1145
contactar a redação	2634
contactar con la redacción	1145
contactați redacția	2728
contacte a redação	2634
contactează redacția	2728
contacter la rédaction	1486
contactez la rédaction	1486
contenu externe recommandé	1428
contenu proposé par notre partenaire	1432
contenu réservé	1476
contenu réservé aux abonnés	1476
contenu sponsorisé	1396
contenus recommandés	1449
contenus sponsorisés	1396	1405
conteúdo de marca	2552
conteúdo exclusivo	2535
conteúdo exclusivo para assinantes	2598
conteúdo externo	2579
conteúdo externo recomendado	2579
conteúdo pago	2609
conteúdo para assinantes	2535
conteúdo patrocinado	2552
conteúdo premium	2598
conteúdo produzido pela marca	2583
conteúdo relacionado	2561
conteúdos relacionados	2601
contingut només per a usuaris registrats	335
continua a leggere dopo la pubblicità	1930
continua após a publicidade	2552
continua després de l'anunci	325
continuar leyendo aquí	1031
continuarea articolului după reclamă	2678
continue a ler esta notícia	2601
continuer après la publicité	1396
continuă cu apple	2688
continuă cu facebook	2688
continuă cu google	2688
continuă pe site	2711
continuă să citești după publicitate	2678
continuă în browser	2711
continúa abajo	1056
contáctanos	1061
conținut disponibil doar utilizatorilor înregistrați	2688
conținut extern	2673
conținut extern recomandat	2673
conținut pentru abonați	2651
conținut plătit	2703
conținut premium	2688
conținut sponsorizat	87	2659
cookie を管理する	2038
cookie 設定	3491
cookie 设置	3491
cookieinställningar	3039
cookieの管理	2038
cookieの設定	1989
cookieを管理	2038
cookieを管理する	2038
cookie政策	3436
cookie設定	1989	3436
cookie设置	3436
copia l'enllaç	314
copiază	2735
copiază link	2656
copiază linkul	2656
copy link thành công	3367
correo electrónico	1038
correo electrónico no válido	1138
correo no válido	1138
creează cont	2651
créer mon compte	1372
créer un compte	1372
créer une alerte	1438
créer une alerte sur ce thème	1438
csak előfizetőknek	1689
cualquier aportación ayuda	1133
cum îl dezactivez	2716
cumpără acum	2703
cumpără bilet	2703
cumpără bilete	2703
cumpără bilete online	2703
cumpără cartea	2703
cumpără de pe emag	2703
cumpără revista	2678
cuvinte încrucișate	2702
czytaj całość	2474
czytaj również	2471
czytaj także	2471
czytaj też	2471
czytaj też nasze inne artykuły	2471
czytaj więcej	2471	2474
czytaj więcej o	2471
cài đặt cookie	3384
cài đặt quyền riêng tư	3384
cài đặt ứng dụng	3386
các tin khác	3341
cách tắt	3391
cách tắt trình chặn quảng cáo	3390
câmp obligatoriu	2722
câmpuri obligatorii	2722
cât de util a fost acest articol	2676
câu đố	3378
címkék	1702
címlap	1702
címlapról ajánljuk	1702
có lẽ để sau	3324
có lỗi xảy ra	3396
có thể bạn quan tâm	19	3341
có thể bạn thích	19
có, tôi muốn	3387
código de ética	2634
código postal	1139
código ético	1145
cómo desactivar el bloqueador	1131
cómo desactivarlo	1132
cómpralo aquí	1120
cómpralo en amazon	1120
cùng chuyên mục	3341
cùng chủ đề	3368
cùng tác giả	3368
cũ nhất	3374
cảm ơn bạn đã bình chọn	91	3373
cảm ơn bạn đã tham gia	3373
cảm ơn, tin nhắn của bạn đã được gửi	3396
cỡ chữ	65
cửa hàng	3409
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3158
daha fazla göster	3157
daha fazla haber için tiklayin	3157
daha fazla yorum yükle	3198
daha önce oy kullandiniz	3198
daha önce oy verdiniz	3198
dalies ar šo rakstu	2208
dalinkitės	2162
dalinkitės straipsniu	2167
dalsza część artykułu pod materiałem wideo	2463
dalsza część artykułu pod wideo	2463
dalsza część tekstu pod wideo	2463
dalīties	2203
dalīties ar draugiem	2208
dalīties facebook	2208
další	366
další strana	366
další z rubriky	364
další zprávy	364
další článek	364
další články	19	364
další čtení	364
danke für dein feedback	587
danke für deine stimme	91
danke für ihr feedback	587
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1097
dans l'actualité	1449
dans la même catégorie	1405
dans la même rubrique	1405
dans la même série	1405
darovat článek	356
darovať	2901
darovať článok	2909
darujte tento článek	356
darujte tento článok	2909
das könnte dich auch interessieren	546
das könnte ihnen auch gefallen	546
das könnte sie auch interessieren	546
das könnte sie interessieren	546
das wichtigste in kürze, zusammengefasst von ki	577
datenschutzerklärung	539
daugiau šia tema	2164
deblochează articolul	2688
definições de cookies	2615
definições de privacidade	2615
deixar um comentário	2557
deixe um comentário	2557
del på e-post	2377
del på facebook	438	2377
del på mail	438
del på twitter	438	2377
del på x	438	2377
dela inlägget	3034
dela på facebook	3034
dela på twitter	3034
dela på x	3034
deli članek	2968
delite članek	2968
dernière minute	1405
dernières actualités	1405
dernières infos	1405
dernières nouvelles	1405
desa per llegir després	337
desactívalo para continuar	1131
desactívalo para seguir leyendo	1131
desbloquear artículo	1107
desbloqueie este conteúdo	2598
descarcă aplicația	2711
descarcă audio	2705
descarcă din app store	2711
descarcă din google play	2711
descarcă episodul	2705
descargar pódcast	1122
descarregar áudio	2611
deschide aplicația	2711
deschide în aplicație	2711
descárgala en app store	1128
descárgala en google play	1128
destekçi ol	3216
destekçimiz olun	3216
det er gratis å opprette en bruker	2368
det læser andre	451
det är gratis att skapa ett konto	3024
detaylar için tiklayin	3157
detaylar için tiklayiniz	3157
detta material är skyddat enligt lagen om upphovsrätt	3076
detta är en annons	3038
detta är en plusartikel	3024
devam etmek için üye girişi yapin	3141
devami için abone olun	3141
devamini okumak için abone olun	3141
dezactivează sunetul	2705
diese funktion steht nur angemeldeten nutzern zur verfügung	603
digite um e-mail válido	2627
din aceeași categorie	2663
din aceeași secțiune	2691
din röst är registrerad	91
disponibil în app store	2711
disponibil în app store și google play	2682
disponibilă în app store și google play	2682
disponível na app store	2617
distribuiți	2656
diğer haberler	19	3155
diğer okurlar bunlari okuyor	3155
diğer seçenekler	3233
diğer tutar	3216
diğer yazilari	3225
dla subskrybentów	2449
do góry	2474
doar abonații pot comenta	2676
doar pentru abonați	2651
doação mensal	2531
doação única	2531
doba čtení # min	366
dolgozzon nálunk	1704
domiciliación bancaria	1030
domů	366
don régulier	1473
dona suport al periodisme en català	334
donación mensual	1026
donación puntual	1133
donación única	1026
donativo único	2622
donați	2650
donație lunară	2717
donație unică	2717
donează	2650
donează acum	2650
donează lunar	2650
donează lunar # euro	2687
donează lunar # lei	2687
donează o dată	2717
doner nå	2365
données personnelles	1398
donér	426
donér nu	426
doporučené	364
doporučené články	364
doporučujeme	364
doporučujeme přečíst	364
doporučujeme také	364
dołącz do dyskusji	2520
dołącz do nas	2446
dołącz do newslettera	2452
drukāt	2208
drukāt recepti	61
du er nå påmeldt	2373
du er nå påmeldt nyhetsbrevet	2373
du kan när som helst avsluta prenumerationen	3029
du kan når som helst melde deg av	2373
du kan opsige når som helst	429
du kanske också gillar	3046
du modtager snart en bekræftelse på mail	434
du même auteur	1405
du prenumererar nu på nyhetsbrevet	3029
du vil kanskje også like	2389
duración	1123
durată	2706
duração	2612
durée	1465
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2452
dành cho bạn	3341
dành cho thuê bao	3326
dành riêng cho thành viên	3394
dárkovat článek	349
därefter # kr/mån tills du säger upp	3024
débloquer l'article	1372
débloquez cet article	1445
déconnexion	1372
découvrez tous nos jeux	1459
découvrir l'offre	1372
découvrir la boutique	1462
découvrir nos offres	1445
découvrir toutes nos offres d'abonnement	1445
déjà un compte	1372
déjà un compte ? connectez-vous	1372
déplier	1409
détails	1409
dê a sua opinião	2603
dê sua opinião	2603
dölj	3050
düzeltme politikasi	3227
dāvini rakstu	2208
dāvini rakstu draugam	2208
děkujeme za hlasování	91
děkujeme za přihlášení	353
děkujeme za váš hlas	91
dịch tự động	3404
""", 'e': """
e-bülten	3178
e-bülten aboneliği	3178
e-mail inválido	2593
e-mailová adresa	353
e-posta gönder	3148
e-posta ile paylaş	3233
ecrã inteiro	2612
edición digital	1031
edición impresa	1031
editöre yaz	3227
editöre yazin	3227
editörün seçtikleri	3155
edição impressa	2535
egyszeri támogatás	1687
ehkä myöhemmin	1295
ei tänään	1295
eiti į receptą	61
el juego es solo para mayores de # años	1120
el millor de la setmana a la teva bústia	331
el más popular	1137
el més llegit	311
el més vist	338
el reproductor se está cargando	1122
el. paštas	2187
elfelejtett jelszó	1689
elige tu suscripción	1107
elküldöm	91	1695
elmentem későbbre	1695
elrejtés	1705
els lectors també han llegit	338
elírást talált	1701
előfizetek	1689
előfizetés	1689
előfizetői tartalom	1689
előfizetőknek	1689
előfizetőként megoszthatja a cikket	1695
előző	1704
előző cikk	1702
email inválido	2627
email không hợp lệ	3396
email không đúng định dạng	3396
email no válido	1138
emlékeztess később	1686
empfehlungen für sie	607
en beğenilen	3199
en beğenilenler	3199
en colaboración con	1153
en este artículo	1065
en popüler	3220
en çok okunan	3155
en çok okunan haberler	3155
en çok okunanlar	3155
engangsbeløb	426
engångsgåva	3021
enllaç copiat	337
ensemble, faisons vivre un média libre	1444
enthält werbung	536
entre em contato com a redação	2634
enviar comentário	2557
enviar corrección	1061
envoyer à un ami	1391
envoyer à un proche	1391
envoyez-nous vos témoignages	1426
envíanos tu opinión	1114
envío gratis	1153
eredeti megjelenítése	1705
eredmény megtekintése	91
eredmények	91	1705
erinnern sie mich später	504
erről bővebben itt írtunk	1704
erről is írtunk	1702
erről itt írtunk bővebben	1704
erscheint täglich	593
erscheint wöchentlich	593
es gratis y solo te llevará un minuto	1103
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	593
escanea el código qr	1128
escreva um comentário	2557
escriu el teu correu electrònic	331
esi pirmais, kas komentē	2209
esimene kuu # €	1160
esta funcionalidad es sólo para registrados	1031
esta matéria foi útil para você	2581
esta notícia foi útil	2581
esta página foi útil	2603
este artigo está bloqueado	2625
este artigo foi útil	2603
este artículo está bloqueado	1136
este campo é obrigatório	2627
este espaço é moderado pela redação	2589
este resumo foi útil	2581
este video ya no está disponible	1122
este vídeo já não está disponível	2611
este vídeo no está disponible	1122
este vídeo não está disponível	2611
este vídeo não está mais disponível	2611
este vídeo ya no está disponible	1122
estás de acuerdo? vota	1097
etkinleştir	3212
evaluează rețeta	61
evästeasetukset	1307
evästeet	1307
exclusiv pentru abonați	2688
exibir conteúdo	2615
experimente grátis por um mês	2598
ez is érdekelhet	1702
ez is érdekelheti	1702
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1702
ezt olvasta már	1702
ezt olvastad már	1702
ești de acord? votează	2676
ești deja abonat	2696
ești deja abonată	2696
""", 'f': """
facebook ile giriş yap	3219
facebook'ta paylaş	3148
facebookでシェア	1983
facebookでシェアする	1983
facebookでログイン	2048
facebookで共有	2062
facebookで続ける	2048
facturación anual	1136
facturación mensual	1136
facturare anuală	2720
facturare lunară	2720
facturé annuellement	1476
facturé mensuellement	1476
faire un don défiscalisé	1473
fale com a redação	2634
faça login	2535
faça o quiz	2606
faça o teste	2606
faça uma pergunta sobre esta reportagem	2581
fes una donació	307
fiecare contribuție contează	2717
fiecare donație contează	2687
fiecare leu contează	2687
fin de la publicité	1462
fine della pubblicità	1930
fine pubblicità	1930
fiyati gör	3204
fizetett hirdetés	87	1697
fiók létrehozása	1689
fiókom	1689
fontu büyüt	3233
forstået	455
forstått	2393
forstør billede	454
forstørr bilde	2392
fortsett uten å støtte	2364
fortsätt läsa efter annonsen	3038
fortsätt utan att stödja	3020
fortsæt med at læse	442
fortsæt uden at støtte	425
fotogalería	1065
fotoğraf galerisi	3225
fotoğrafi büyüt	3225
fotoğraflari gör	3225
fotoğraflari görmek için tiklayin	3157
frete grátis	2642
friss hírek	1702
fråga vår ai om artikeln	3042
fuldskærm	454
fäll ihop	3050
fäll ut	3050
få adgang	429
få artiklen læst op	438
få de vigtigste nyheder hver morgen	434
få de viktigaste nyheterna varje morgon	3029
få de viktigste nyhetene hver morgen	2373
få nyheder på mail	434
få nyheter på e-post	2373
få nyheter på mejlen	3029
få overblikket her	454
få tilgang	2368
få varsel når vi skriver om dette	2392
följ	3035
följ oss	3035
följ skribent	3035
följ ämnet	3035
för prenumeranter	3024
förderer werden	505
fördermitglied werden	505
föregående	3049
föregående artikel	3046
förstora	3049
følg	439	2378
følg emne	439
følg os	439
følg oss	2378
følg sagen her	454
følg tema	2378
følg temaet og få varsel	2392
für abonnenten	510
für den newsletter anmelden	518
für dich empfohlen	607
für sie empfohlen	607
für sie entstehen keine mehrkosten	608
fă o donație	2650
fă quizul	2700
fă testul	2700
fără obligații	2688
fără spam	2722
fără sunet	2706
fără tine nu putem	2687
""", 'g': """
galeriyi aç	3157
galeriyi gör	3225
galeriyi görmek için tiklayin	3157
galéria	1704
galéria megtekintése	1704
garanta já o seu ingresso	2583
gastos de envío incluidos	1120
gastos de envío no incluidos	1120
gelişmelerden aninda haberdar olun	3211
gem til læseliste	438
genişlet	3158
gestionează consimțământul	2709
gestionează preferințele	2709
geçerli bir e-posta adresi girin	3221
geçerli süre	3206
geçersiz e-posta	3221
geçersiz e-posta adresi	3221
ghi nhớ đăng nhập	3394
giriş	3141
giriş yap	3141
giriş yapin	3141
giriş yapin veya üye olun	3141
giv os feedback på artiklen	446
già abbonato	1853
già registrato	1853
giải đố ngay	3376
giảm cỡ chữ	3407
giọng đọc ai	3380
giọng đọc tự động	3380
gli articoli più letti	1918
glömt lösenord	3024
godkänn	3039
godkänn alla	3039
google ile giriş yap	3219
google playからダウンロード	2040
google playで手に入れよう	2040
google play에서 다운로드	2132
google से जारी रखें	1664
googleでログイン	2048
googleで登録	2048
googleで続ける	2048
gorące tematy	2471
gracias por tu opinión	1090
gratuit, fără spam	2722
grazie, il tuo messaggio è stato inviato	1948
gràcies per la teva opinió	323
gràcies per votar	323
gràcies, ja estàs subscrit	331
grátis e sem spam	2627
guardar artículo	1050
guardar configuración	1126
guardar para después	1110
guardar para leer después	1110
guardar preferências	2615
gå ikke glip af	451
gå ikke glip af noget	434
gå ikke glipp av noe	2373
gå til indhold	454
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1398
gérer les préférences	1428
gérer mes alertes	1438
gérer mes choix	1398
gérer mon consentement	1468
gérer vos préférences	1468
gérer vos préférences de cookies	1428
góp ý	3340
gönder	91	3222
gönderiyi göster	3208
gönderiyi yükle	3208
görseli büyüt	3225
görüş bildir	3198
görüşünü bildir	3198
görüşünüzü bildirin	3198
gündem	3155
günün anketi	91
günün haberleri	3155
günün özeti	3155
głosuj	91
gợi ý	3341
gửi	91	3340
gửi bài cho tòa soạn	3401
gửi bài viết	3401
gửi bình luận	3340
gửi cho bạn bè	3367
gửi email	3331
gửi góp ý	3373
gửi phản hồi	3373
gửi thành công	3396
gửi tin bài	3401
gửi trả lời	3373
gửi ý kiến	3340
gửi ý kiến của bạn	3373
gửi đi	3397
gửi ảnh cho chúng tôi	3401
""", 'h': """
haber bülteni	3178
haber güncelleniyor	3157
haberi arkadaşina hediye et	3148
haberi özetle	3230
hai già un account	1853
hai già votato	1924
harici içerik	3157
haritayi aç	3158
has arribat al límit d'articles gratuïts	335
has iniciado sesión	1088
has olvidado tu contraseña	1136
hasznos volt az összefoglaló	1701
hasznosnak találta a cikket	1701
havi támogatás	1687
hayir teşekkürler	3139
hayir, teşekkürler	3139
haz una pregunta sobre este artículo	1090
he leído y acepto la política de privacidad	1103
he llegit i accepto la política de privacitat	320
he olvidado mi contraseña	1136
hela artikeln fortsätter nedan	3038
henüz abone değil misiniz	3219
hepsini gör	3157
her destek önemli	3216
her katki değerli	3216
her katki önemli	3216
her zaman göster	3208
hesap oluştur	3141
hi estàs d'acord? vota	323
hiba jelentése	1705
hibát talált	1701
hier reinhören	583
hinweis schließen	504
hirdetés	1697
hirdetés bezárása	1697
hirdetés, görgessen tovább	1697
hiển thị bài đăng	3384
hiển thị nội dung	3384
hiện phụ đề	3380
hjälp oss att rätta fel	3042
hlasovať	91
hlavné správy	2906
hlavní zprávy	364
ho già donato	1847
ho già un account	1946
hoje não	2530
hoppa till innehåll	3049
hoppa över inlägg från facebook	3049
hoppa över inlägg från instagram	3049
hoppa över inlägg från x	3049
hozzászólok	1701
hozzászólás	1701
hozzászólások	1701
hozzászólások megtekintése	1701
hylkää	1307
hylkää kaikki	1307
hyppää reseptiin	61
hyväksy	1307
hyväksy evästeet	1307
hyväksy kaikki	1307
hàng năm	3393
hàng tháng	3393
här kan du kommentera artikeln	3042
hääleta	91
håll dig uppdaterad	3029
hírfolyam	1702
hírlevelek	1707
hírlevél	1707
hírlevél-feliratkozás	1707
hören sie diesen artikel	583
hør saken	2377
hằng tháng	3393
hết quảng cáo	3379
họ tên	3397
họ và tên	3397
hủy bất cứ lúc nào	3394
""", 'i': """
i più commentati	1879
i più letti	1879
i più letti della settimana	1918
i più visti	1879
iba pre predplatiteľov	2902
ich unterstütze schon	504
identifícate	1107
ielogojies, lai komentētu	2209
ienākt	2203
iesakām	2205
ieși din ecran complet	2705
ihre meinung zählt	542
ihre stimme wurde gezählt	91
ikke gå glipp av	2389
ikke nå	2364
il più popolare	1947
il più scelto	1946
il tuo browser non può riprodurre il video	1896
il tuo commento sarà pubblicato dopo l'approvazione	1906
il tuo messaggio è stato inviato	1948
il tuo voto è stato inviato	1924
il tuo voto è stato registrato	1924
iletişim	3154
ilgili içerikler	3155
ilginizi çekebilecek haberler	3155
ilginizi çekebilir	3155
ilmoita asiavirheestä	1311
ilmoita virheestä	1311
imprimir artículo	1110
imprimir esta matéria	2600
in bài	3331
in bài viết	3331
in công thức	61
in trang này	3367
indlæg fra facebook	454
indlæg fra instagram	454
indlæs flere	454
ingresá	1107
ingyenes regisztráció	1689
inicia sesión	1031
inicia sesión con google	1136
inicia sesión para comentar	1114
inicia sessió	308
iniciar sesión	1031
iniciar sesión con apple	1107
iniciar sesión con facebook	1107
iniciar sesión con google	1107
iniciar sessão	2535
inicie sesión	1031
inne artykuły	2471
innhold fra annonsør	2397
inscription à la newsletter	1381
inscrivez-vous à notre newsletter	1381
inscrição realizada com sucesso	2627
insira o seu endereço de email	2593
insira um e-mail válido	2627
instagramの投稿を読み込む	2038
instalează aplicația	2682
inställningar	3039
introduce un correo electrónico válido	1138
introduce un correo válido	1138
introduce un email válido	1103
introduceți o adresă de email validă	2722
intră în cont	2651
invítanos a un café	1026
início	2564
ir a la página de donaciones	1133
ir para a página de doações	2622
ir para a página de donativos	2622
ir para o conteúdo	2564
ispiši	2845
ispiši recept	61
isso foi útil	2603
istediğin zaman iptal et	3219
istediğiniz zaman abonelikten çikabilirsiniz	3178
istediğiniz zaman iptal edin	3141
isto foi útil	2603
izbor uredništva	2965
izdrukāt	2208
izmēģini # dienas bez maksas	2203
içeriğe geç	3157
içeriği görüntüle	3208
içeriği göster	3208
içeriği yükle	3208
iş birliği	3150
iş birliğiyle	3235
išbandykite # dienų nemokamai	2162
išorinis turinys	2180
išsaugoti	2167
išsaugoti straipsnį	2167
""", 'j': """
j'ai déjà donné	1362
j'ai déjà un compte	1372
j'ai désactivé adblock	1472
j'ai désactivé mon adblock	1472
j'ai désactivé mon bloqueur	1472
ja hi estàs subscrit	335
ja hi estàs subscrit? entra	335
ja n'ets subscriptor? inicia sessió	308
ja tens compte? inicia sessió	335
jaa twitterissä	1304
jaa x:ssä	1304
jag förstår	3039
jag stödjer redan	3020
jaga sõbraga	1165
jaunākie	2205
jautā mākslīgajam intelektam	2209
javascript đã bị tắt	3384
javascript מושבת	1564
javascriptが無効になっています	2038
javascript已停用	3491
javascript已禁用	3491
je commande ce numéro	1432
je consens au traitement de mes données	1478
je fais un don défiscalisé	1473
je gère mes cookies	1398
je soutiens déjà	1362
jede spende zählt	597
jeder beitrag zählt	597
jeder euro zählt	597
jednorázově	348
jeg forstår	2382
jeg støtter allerede	425	2364
jegyek itt kaphatók	1704
jelentkezzen be vagy regisztráljon	1689
jen pro předplatitele	349
jetzt angebot wählen	602
jetzt anhören	531
jetzt reinhören	583
jetzt unterstützen	505
již mám předplatné	349
joacă acum	2700
joacă gratuit	2700
joacă responsabil	2703
jobs in ihrer nähe	581
jogar grátis	2606
jogue grátis	2606
još vesti	2842
još vijesti	2842
junte-se à conversa	2589
jurnalismul de calitate costă	2687
juttu jatkuu kuvan jälkeen	1306
juttu jatkuu mainoksen jälkeen	1306
juttu jatkuu videon jälkeen	1306
juttua päivitetään	1306
jutun lukee koneääni	1304
jutun lukee tekoälyääni	1304
jutun voi myös kuunnella	1304
już wspieram	2445
já desativei	2620
já desativei o bloqueador	2620
já doei	2530
já nas bancas	2583
já segue este autor	2638
já segue este tema	2638
já sou apoiador	2530
já sou assinante	2535
já tem conta	2535
já tem uma conta	2535
já tenho conta	2625
já votou	2603
já é assinante? faça login	2535
já é subscritor	2598
já é subscritor? inicie sessão	2598
jätä kommentti	1311
jūsų el. paštas	2187
jūsų el. pašto adresas	2187
""", 'k': """
k tématu	364
k téme	2906
kalan süre	3205
kapcsolódó	1702
kapcsolódó cikk	1702
kapcsolódó cikkek	1702
kapcsolódó tartalom	1702
kapcsolódó témák	1702
karte öffnen	550
kas kokkuvõte oli kasulik	1166
kategóriák	1702
katso kuvat tästä	1314
katso myös	1312
katso video tästä	1314
katso video yltä	1314
kaupallinen yhteistyö	87	1306
kaydiniz için teşekkürler	3178
keresés	1704
kezdőlap	1704
không biết	3374
không có ý kiến	3374
không phải bây giờ	3324
không spam	3396
không thể hiển thị nội dung này	3384
không thể phát video	3380
không thể phát video này	3380
không, cảm ơn	3324
ki-übersicht	577
kiitos äänestäsi	91
kijelentkezés	1689
kingi artikkel sõbrale	1165
kinyitás	1705
kipróbálom	1689
kirjaudu sisään	1297
kirjoita sähköpostiosoitteesi	1300
kişisel verilerimin işlenmesini kabul ediyorum	3221
kiểm tra hộp thư của bạn	3396
kiểm tra kiến thức của bạn	3376
kjøp abonnement	2368
kjøp tilgang	2368
klausies podkāstu	2210
klausies podkāstu šeit	2210
klausies šo rakstu	2208
klausies šo rakstu (# min	2208
klausykite tinklalaidės	2169
klausykite tinklalaidės čia	2169
klausykitės straipsnio	2167
klausīties	2208
klausīties rakstu	2208
ključne besede	2965
ključne reči	2842
ključne riječi	2842
klíčová slova	364
kokeile # päivää maksutta	1297
kolačići	2858
komentavimas išjungtas	2168
komentavimo taisyklės	2168
komentáre	2909
komentář	363
komentáře	363
komentāri	2203
komentēt	2203
komentēšana ir slēgta	2209
komentēšanas noteikumi	2209
komerčné oznámenie	2905
komerční sdělení	87	359
kommentarer blir gjennomgått før publisering	2392
kommentarerna förhandsmodereras	3042
kommentek megtekintése	1701
kommentelési szabályzat	1701
kommentér	446
koostöö	1169
kopiera länk	3034
kopiera länken	3034
kopijuoti nuorodą	2162
kopiraj povezavo do članka	2968
kopiér link	438
kopiér linket	438
kopírovat odkaz	356
kopírovať odkaz	2909
kopēt saiti	2203
korábban írtunk róla	1702
kreiraj račun	2835
kullanim koşullari	3151
kup dostęp	2449
kupi naročnino	2961
kuula taskuhäälingut	1167
kuuntele podcast tästä	1314
kysy tekoälyltä	1311
käyttöehdot	1307
kérdezze ai-asszisztensünket	1701
kérem a hírlevelet	1707
később	1686
kích thước chữ	65
köp	3024
köszönjük a feliratkozást	1707
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1686
következő	1704
következő cikk	1702
køb abonnement	429
køb adgang	429
kúpiť predplatné	2902
küfür, hakaret içeren yorumlar onaylanmamaktadir	3154
küldje el barátjának	1695
küldés	91	1695
küldés e-mailben	1695
külső tartalom	1704
künye	3151
küpsiste seaded	1178
küsi tehisarult	1166
küsitlus	91
kā tev patika raksts	2209
kā tu domā? balso	2210
ką manote? balsuokite	2169
kết thúc quảng cáo	3379
""", 'l': """
la discussione è chiusa	1875
la donazione è detraibile	1943
la más popular	1137
la nota continúa después del anuncio	1056
la pregunta del día	91
la rédaction vous conseille	1405
la sélection de la rédaction	1405
la vidéo ne peut pas être lue	1464
lahjoita artikkeli ystävälle	1304
lai komentētu, ielogojies	2209
lai komentētu, pieslēdzies	2209
laisser une réponse	1456
las más leídas	1065
las más leídas de hoy	1111
las noticias más leídas	1111
lasi arī	2205
lasi komentārus	2209
lasi tālāk	2203
lasi vairāk šeit	2210
lasi vēl	2205
lasiet arī	2205
lasiet vēl	2205
lasă un comentariu	2662
lasă un răspuns	2697
lasīt komentārus	2209
lasīt tālāk	2210
lasīt vairāk	2210
lasīt vēlāk	2208
lasītākie	2205
lataa lisää	1314
le choix de la rédaction	1405
le club des abonnés	1462
le journal numérique	1372
le lecteur vidéo est en cours de chargement	1464
le lien a été copié	1448
le lien a été copié dans le presse-papiers	1448
le notizie più lette	1918
le più lette	1879
lea también	1065
lee sin límites	1107
lee también	1065
leer artículo completo	1068
leer el artículo completo	1142
leer más	1068
leer también	1065
leer transcripción	1122
legfrissebb hírek	1702
leggi di più	1882
leggi più tardi	1917
legnépszerűbb	1702
leia a matéria completa	2601
leia a notícia completa	2631
leia as notícias no aplicativo	2591
leia também	2561
len pre predplatiteľov	2902
ler transcrição	2611
les choix de la rédaction	1405
les lecteurs ont aussi consulté	1449
les mieux notés	1457
les més llegides	338
les også	2389
les plus commentés	1405
les plus consultés	1482
les plus partagés	1405
les plus récents	1457
les prix indiqués sont susceptibles d'évoluer	1432
les våre debattregler	2385
leído por una voz sintética	1122
leído por voz sintética	1122
li e aceito a política de privacidade	2593
lido por uma voz sintética	2611
lien copié	1391
lien copié dans le presse-papiers	1448
lietošanas noteikumi	2220
liitudes nõustud kasutustingimustega	1185
liity jäseneksi	1296
lineでシェア	1983
lineでシェアする	2012
lineでログイン	2048
lineで共有	2062
lineで送る	1983
link a vágólapra másolva	1695
link bài gốc	3367
link copiado para a área de transferência	2600
link kopiëren	2265
link másolva	1695
link másolása	1695
lire la suite pour #€	1372
lire la vidéo	1408
lire à haute voix	1391
lire également	1405
lisätiedot	1315
lisää aiheesta	1312
livrare gratuită	2736
liên hệ	3340
liên hệ quảng cáo	3401
liên hệ tòa soạn	3401
liên hệ với tòa soạn	3401
liên quan	3341
llegeix sense límits	335
llegeix també	311
llegir més	338
lo + leído	1065
lo más comentado	1065
lo más compartido	1065
lo más leído	1065
lo más popular	1065
lo más visto	1065
lo más visto hoy	1111
lo último	1065
locuri de muncă	2678
loe lähemalt	1167
loe lähemalt siit	1167
logi sisse või loo konto	1160
los lectores también leyeron	1111
luba kõik	1178
lubię to	2459
lucrează cu noi	2678
lue keskustelun säännöt	1311
lue lisää	1312
lue lisää aiheesta	1312
lue myöhemmin	1304
lue myös	1312
lugu jätkub pärast reklaami	1169
lugu täieneb	1167
lui écrire	1426
luôn cho phép	3384
luôn hiển thị	3384
làm bài trắc nghiệm	3376
làm mới trang	3390
làm trắc nghiệm	3376
lähetä	91
lähetä sähköpostilla	1304
lämna en kommentar	3042
länk kopierad	3034
länken kopierad	3034
länken är kopierad	3034
läs dokumentet	3050
läs domen	3050
läs hela artikeln	3049
läs hela texten	3049
läs hela texten här	3049
läs kommentarer	3042
läs mer	3046	3049
läs mer om	3046
läs också	3046
läs senare	3034
läs vidare	3024	3046
läs våra kommentarsregler	3042
läs även	3046
läsarfrågan	91
lästid	3049
lästid # min	3049
lås op	429
lås opp artikkelen	2368
lås opp saken	2368
lås upp artikeln	3024
læs debatreglerne	446
læs debatreglerne her	446
læs hele artiklen	454
læs kommentarer	446
læs mere	451	454
læs mere om	451
læs også	451
læs også disse artikler	451
læs senere	438
læs videre	429	451
læs vores regler for debatten	446
læsetid # min	454
lên đầu trang	3343
lùi # giây	3380
lütfen geçerli bir e-posta adresi girin	3221
lưu	3331
lưu bài	3331
lưu bài viết	3331
lưu bài để đọc sau	3367
lưu cài đặt	3384
lưu công thức	61
lưu tùy chọn	3384
lấy link	3367
""", 'm': """
magari più tardi	1847
mai multe articole de același autor	2726
mai multe opțiuni	2734
mai târziu	2649
mainos päättyy	1306
mais notícias	2561
mais opções	2640
mais opções de partilha	2640
maksettu sisältö	1306
mantener la sesión iniciada	1136
mantener sesión iniciada	1136
manter sessão iniciada	2625
manşetler	3155
masquer la publicité	1432
masquer les réponses	1456
masz już konto	2449
masz już konto? zaloguj się	2449
materialet är skyddat enligt lagen om upphovsrätt	3076
materiał partnera	2463
materiał promocyjny	2463
materiał sponsorowany	2463
materiał zewnętrzny	2463
matéria exclusiva para assinantes	2598
matérias relacionadas	2561
mağazamiz	3204
mağazaya git	3204
media społecznościowe	2460
megnyitás	1705
megnézem	1704
megosztás	1695
megosztás a facebookon	1695
megosztás facebookon	1695
megosztás twitteren	1695
mehr für dich	607
mehr für sie	607
meld deg på	2373
meld deg på nyhetsbrevet	2373
mentions légales	1398
mentés	1695
mentés későbbre	1695
menú	1068
menü	549	1704	3157
menü schließen	549
menü öffnen	549
mer från	3046
mer läsning	3046
merci ! votre message a bien été envoyé	1478
merci d'avoir voté	91	1436
merci de le désactiver pour continuer	1472
merci, votre vote a été pris en compte	1456
mergi la pagina de donații	2717
mergi la rețetă	61
mesajiniz başariyla gönderildi	3221
mesajiniz gönderildi	3221
mesajul dumneavoastră a fost trimis	2722
messaggio pubblicitario con finalità promozionale	1901
mest läst	3046
mest lästa	3046
mest læst	451
mest læste	451
mi-összefoglaló	1704
micșorează textul	2734
mida sina arvad? hääleta	1167
minn meg på det senere	2364
mira el vídeo	329
mitä mieltä olet? äänestä	1314
miễn phí vận chuyển	3409
miễn phí, không spam	3396
modalità di pagamento	1851
moderálási elvek	1701
modifică preferințele cookie	2673
modifier mes préférences	1428
modifier vos préférences	1468
modtag en notifikation, når vi skriver om emnet	454
mogoče kasneje	2972
mogą cię zainteresować	2471
mohlo by se vám líbit	364
mohlo by vás také zajímat	364
mohlo by vás tiež zaujímať	2906
mohlo by vás zajímat	364
mohlo by vás zaujímať	2906
monatlich kündbar	602
mostra aquesta publicació a instagram	320
mostra di più	1882
mostra'n més	312
mostrar comentários	2603
mostrar conteúdo	2615
mostrar conteúdo externo	2579
mostrar más	1068
mostrar o conteúdo	2615
mostrar subtítulos	1122
mot de passe oublié	1372
mots clés	1405
mots croisés	1461
mots fléchés	1461
mots mêlés	1461
mots-clés	1405
może cię zainteresować	2471
może później	2445
možda kasnije	2850
možda vas zanima	2842
možda će vas zanimati	2842
možno neskôr	2913
možná později	347
mua sách	3379
mua sách tại đây	3379
mua trên lazada	3379
mua trên shopee	3379
mua trên tiki	3379
mua vé	3379
mua vé ngay	3379
muistuta myöhemmin	1295
mulțumim că ai votat	2697
mulțumim pentru feedback	2676
mulțumim pentru vot	91	2697
mulțumim, mesajul a fost trimis	2722
mulțumim, te-ai abonat cu succes	2683
mutasd az eredményt	91
mutass többet	1704
muut lukivat myös	1312
myöhemmin	1295
már előfizető	1689
más	1068
más antiguos	1115
más artículos	1065
más artículos de este autor	1142
más artículos del autor	1084
más detalles	1069
más en	1065
más historias	1065
más información	1065
más leídas	1065
más leído	1065
más leídos	1065
más noticias	1065
más noticias de este autor	1142
más opciones	1058
más opciones para compartir	1151
más popular	1137
más recientes	1115
más sobre este tema	1065
más tarde	1025
más valorados	1115
más vistas	1065
más vistos	1065
más votados	1115
mások ezt olvassák	1702
mások ezt olvasták	1702
másolás	1695
máte již účet	349
máte předplatné? přihlaste se	349
märksõnad	1162
månadsgåva	3021
månedlig gave	2365
månedligt bidrag	426
måske senere	425
måske vil du også kunne lide	451
més informació	311
més llegides	311
més notícies	338
método de pago	1029
métodos de pagamento	2533
métodos de pago	1029
mākslīgā intelekta kopsavilkums	2210
mă abonez	2683
mărește fotografia	2726
mărește imaginea	2726
mărește textul	2734
mărime text	65
můj účet	349
mọi đóng góp đều quý giá	3392
mỗi đóng góp đều quý giá	3392
một lần	3393
mới nhất	3341
mời chúng tôi ly cà phê	3392
mở	3344
mở khóa bài viết này	3367
mở rộng	3343
mở trong ứng dụng	3386
mở ứng dụng	3386
""", 'n': """
nadaljevanje članka pod oglasom	2964
nahlásit chybu	363
nahlásiť chybu	2909
najchętniej czytane	2471
najchętniej czytane dziś	2471
najczęściej czytane	2471
najczęściej czytane artykuły	2471
najnovejše	2965
najnovejše novice	2965
najnoviji članci	2842
najnovšie	2906
najnovšie správy	2906
najnovšie články	2906
najnowsze artykuły	2471
najnowsze wiadomości	2471
najčitanije	2842
najčitanije vesti	2842
najčitanije vijesti	2842
najčitanije vijesti dana	2842
najčítanejšie	2906
najčítanejšie články	2906
najčítanejšie články dňa	2906
napišite komentar	2968
napsat komentář	363
naročena vsebina	2964
naročite se	2960
naročnina	2960
nastavení	360
nastavení cookies	360
nastavi čitanje	2894
nastavi čitati	2894
nastavite čitanje	2894
nastavite čitati	2894
nastavitve piškotkov	2980
następna strona	2474
następny	2474
następny artykuł	2471
natisni članek	2968
naudojimo taisyklės	2180
naujausios žinios	2164
naujienlaiškis	2187
načíst další	366
našli jste chybu	363
našli jste v článku chybu	363
ne děkuji	347
ne ratez rien de l'actualité	1471
ne, děkuji	347
nejdiskutovanější	364
nejnovější	364
nejnovější zprávy	364
nejnovější články	364
nejčtenější	364
nejčtenější články	364
nejčtenější články dne	364
nem, köszönöm	1686
nenhum comentário	2557
neueste beiträge	546
nghe bài báo	3380
nghe bài viết	3380
nghe nội dung bài viết	3380
nghe đọc bài	3380
nhà tài trợ	3409
nhận thông báo	3387
nhắc tôi sau	3324
nhớ đăng nhập	3394
nie dziękuję	2445
nie dziś	2445
nie pamiętasz hasła	2449
nie ďakujem	2913
nie, dziękuję	2445
nie, ďakujem	2913
no se ha podido reproducir el vídeo	1122
no se puede reproducir el vídeo	1122
no sé	1115
només els subscriptors poden comentar	323
non seguire più	1959
normas de participación	1114
norėdami komentuoti, prisijunkite	2168
nosūti draugam	2208
nosūtīt draugam	2208
nosūtīt e-pastā	2208
noteで書く	1983
notifications activées	1471
notre charte déontologique	1486
notre charte éditoriale	1486
notre sélection	1405
notre sélection d'articles	1449
notícia anterior	2631
notícias relacionadas	2561
notícias relacionadas que podem lhe interessar	19
notícies destacades	338
notícies relacionades	311
nous protégeons nos sources	1486
nous écrire	1486
nouveau ! suivez vos auteurs préférés	1490
nu ai cont? înregistrează-te	2688
nu aveți cont	2720
nu ești abonat	2720
nu ești încă abonat	2720
nu mai urmări	2732
nu mulțumesc	2649
nu putem afișa acest conținut	2709
nu sunteți abonat	2720
nu știu / nu răspund	2698
nu, mulțumesc	2649
nuestro código ético	1145
numele tău	2723
nyhetsdøgnet	2389
nyomtatás	1695
não foi possível carregar o vídeo	2611
não foi possível reproduzir o vídeo	2611
não perca	2561
não sabe / não responde	2604
não sei	2604
não tem conta	2625
não tem uma conta	2625
não é assinante	2625
não, obrigada	2530
não, obrigado	2530
nächste seite	549
nächster artikel	546
näita kõiki	1168
näita rohkem	1167
näita veel	1167
näita vähem	1168
näköislehti	1297
nästa	3049
nästa artikel	3046
näytä alkuperäinen	1315
näytä kaikki	1314
näytä kartta	1315
näytä kommentit	1311
näytä käännös	1315
näytä lisää	1314
näytä sisältö	1307
näytä tiedot	1315
näytä tulokset	91	1315
näytä vähemmän	1315
næste	454
næste artikel	451
népszerű	1702
nézze meg galériánkat	1704
nézze meg képeinket	1704
nõustun	1178
nõustun kõigiga	1178
nøgleord	451
nāc strādāt pie mums	2210
nổi bật	3341
nội dung quảng cáo	3369
nội dung tài trợ	3336
nội quy bình luận	3373
""", 'o': """
o dată	2718
o leitor está a carregar	2611
o que achou desta notícia	2581
o singură dată	2718
o singură donație	2717
o vídeo começará em alguns segundos	2579
ocenite članak	2845
ocenite članek	2968
oceń przepis	61
ochrana osobních údajů	360
ochrana osobných údajov	2920
ocijenite članak	2845
ocorreu um erro ao carregar o vídeo	2579
ocultar anúncio	2583
ocultar comentários	2603
oddaj głos	91
odebírat	353
odebírat newsletter	353
odemknout článek	349
odhlásit se	349
odhlásiť sa	2902
odkaz skopírovaný	2909
odkaz zkopírován	356
odkleni članek	2961
odklenite celoten članek	2961
odmietnuť	2920
odmietnuť všetko	2920
odmítnout	360
odmítnout vše	360
odoslať	91
odporúčame	2906
odporúčame prečítať	2906
odporúčame tiež	2906
odporúčané články	2906
odpovědět	363
odrzuć	2464
odrzuć wszystkie	2464
odtwórz	2474
odštampaj	2845
odštampaj recept	61
odštampaj članak	2845
ofertă pentru abonați	2703
ofertă pentru cititori	2703
oferă acest articol	2734
oferă acest articol cadou	2690
oferă articolul	2734
offre abonnés	1462
offre limitée	1477
offre réservée aux lecteurs	1462
offre spéciale	1372
offre à durée limitée	1476
offrez-nous un café	1363
offrici un caffè	1848
oglasno sporočilo	87	2964
ogłoszenie	2463
ohodnotiť recept	61
ohodnoťte článek	363
ohodnoťte článok	2909
okuma süresi # dk	3157
okurlara özel	3204
okurlarimiza özel	3204
okurlarimiza özel indirim	3204
oliko artikkeli hyödyllinen	1311
oliko juttu hyödyllinen	1311
oliko tiivistelmä hyödyllinen	1311
olvasson korlátlanul	1689
olvasson tovább	1689
olvasta már	1702
olvastad már	1702
olvidaste tu contraseña	1031
omröstning	91
onayi geri çek	3208
onayi yönet	3208
onayimi geri çek	3208
oplæst af en robot	438
oplæst af kunstig intelligens	454
opsig når som helst	429
orijinali göster	3158
os leitores também leram	2601
os preços podem variar	2583
osale küsitluses	1167
ostatnie artykuły	2471
ota yhteyttä	1311
otevřít	367
otevřít mapu	367
otključaj članak	2835
otključajte ceo članak	2835
otključajte cijeli članak	2835
otomatik çeviri	3230
otros artículos	1065
oturumu açik tut	3219
otwórz	2475
otwórz mapę	2475
outras notícias	19	2561
ouvir este conteúdo	2611
ouça esta reportagem	2611
ouça este conteúdo	2547
oversættelsen er lavet af en maskine	454
oy verdiğiniz için teşekkürler	91	3198
oynatici yükleniyor	3205
oyunuz için teşekkürler	3198
""", 'p': """
padovanokite straipsnį	2167
padovanokite straipsnį draugui	2167
page précédente	1408
pagina următoare	2665
pague um café	2531
paiement sécurisé	1370
paketi seç	3219
paldies par pieteikšanos	2227
palun jää viisakaks	1166
pamanīji kļūdu	2209
pamanījāt kļūdu	2209
par šo tēmu	2205
paramètres de confidentialité	1468
paramètres des cookies	1398
paramétrer	1398
paramétrer les cookies	1398
parašyk komentarą	2168
parašykite komentarą	2168
partajează	2656
partenerii noștri	2663
participez à la conversation	1436
participă la sondaj	2697
partnerių turinys	2171
partnerski sadržaj	2841
pas encore abonné	1476
pasidalinkite šiuo straipsniu	2167
pasitikrinkite žinias	2169
passer la publicité	1396
passer à la recette	61
pastebėjote klaidą	2168
patreonで支援する	2045
pausar vídeo	1122
pauză video	2705
paylaş	3148
paylaşin	3148
pažiūrėkite vaizdo įrašą	2169
pe aceeași temă	2691
pentru a citi în continuare	2688
per saperne di più	1918
pergunte à nossa ia	2581
permite întotdeauna	2709
permitir anúncios	2620
peut-être plus tard	1362
phát hiện lỗi	3373
phát video	3380
phóng to ảnh	3400
phối hợp với	3409
phổ biến nhất	3395
phụ đề	3381
piedalies aptaujā	2210
piekrist visām	2220
piekrītu	2220
piesakies vebināram	2210
piesakoties tu piekrīti lietošanas noteikumiem	2227
pieslēdzies vai izveido kontu	2203
pieslēdzies, lai komentētu	2209
pieslēgties	2203
pievieno savu komentāru	2209
pievienot komentāru	2203
pirmais mēnesis par # €	2203
pirmas mėnuo tik # €	2162
più lette	1879
più letti	1879
più popolare	1947
più recenti	1925
più tardi	1847
più vecchi	1925
più votati	1925
piškotki	2980
placená inzerce	87	359
plan seç	3219
plani seç	3219
planini seç	3219
platená inzercia	87	2905
plaćeni oglas	87	2841
plaćeni sadržaj	2841
plačana objava	87	2964
plačiau skaitykite čia	2169
plein écran	1408
plus d'actualités	1405
plus d'articles du même auteur	1482
plus de détails	1409
plus récents	1457
poate mai târziu	2649
podari članek	2968
podarite ta članek	2968
podaruj artykuł	2449
podaruj ten artykuł	2459
podcast anhören	583
pode ler também	2601
podeli članak	2845
podijeli članak	2845
podmienky používania	2920
podmínky použití	360
podmínky užití	360
podobne artykuły	2471
podobné články	364	2906
podporiť	2901
podporte nezávislú žurnalistiku	2901
podporte nás	2901
podpořit	348
podpořte naši práci	348
podpořte nás	348
podpořte redakci	348
podrži	2834
podrži nas	2834
podržite nas	2834
podržite naš rad	2834
podržite nezavisno novinarstvo	2834
podziel się	2459
podziel się na facebooku	2459
pogledajte još	19
pokaż komentarze	2467
pokaż mniej	2474
pokaż oryginał	2475
pokaż treść	2464
pokaż tłumaczenie	2475
pokaż więcej	2474
pokaż wszystkie	2474
pokaż wszystko	2475
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2980
pokloni članak	2845
poklonite ovaj članak	2845
pokračovat bez podpory	347
pokračovať bez podpory	2913
polecamy również	2471
polecamy także	2471
polecamy też	2471
polecane artykuły	2471
politica de corecții	2728
politica editorială	2728
politique de confidentialité	1398
polityka prywatności	2464
política de cookies	1058	2554
política de correcciones	1145
política de correções	2634
política de galetes	320
política de privacidad	1058
política de privacidade	2554
política de privacitat	320
poprzedni artykuł	2471
populární	364
populära artiklar	3046
populärt	3046
populære artikler	451
populære saker	2389
populært	451	2389
populārākie	2205
popüler	3155
popüler haberler	3155
popüler konular	3155
por mês	2623
por qué estás viendo esto	1031
portes grátis	2642
poslať e-mailom	2909
poslušaj vest	2845
poslušaj članak	2845
poslušaj članek	2968
poslušajte članek	2968
postanite naročnik	2960
postanite član	2834	2960
postavke kolačića	2858
postaw kawę	2446
postaw nam kawę	2446
posłuchaj	2459
pour continuer à lire	1445
pourquoi voyez-vous cette publicité	1432
pouze pro předplatitele	349
povezani sadržaj	2842
povezani članci	2842
povezani članki	2965
powiązane	2471
powiązane artykuły	2471
powiązane tematy	2471
powiększ	2474
powiększ zdjęcie	2474
powrót do góry	2474
později	347
pozostała część artykułu pod materiałem wideo	2463
pošalji	91
pošalji e-mailom	2845
pošalji komentar	2845
pošalji mejlom	2845
pošalji prijatelju	2845
pošalji članak e-mailom	2845
pošaljite komentar	2845
pošlji po e-pošti	2968
pošlji prijatelju	2968
pošlji članek po e-pošti	2968
pr članek	2964
praneškite apie klaidą	2168
pranešti apie klaidą	2168
pravidlá diskusie	2909
pre predplatiteľov	2902
preberite še	2965
predplatiť	2901
predplaťte si	2901
preferințe cookie	2709
preferências de cookies	2615
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2162
prenumerata nuo # €	2162
prenumerera på vårt nyhetsbrev	3029
prenumeruodami sutinkate su taisyklėmis	2187
prenumeruokite naujienlaiškį	2187
preporučeno	2842
preporučujemo	2842
preporučujemo da pročitate	2842
preporučujemo i	2842
presentear matéria	2640
prečítajte si	2906
prečítajte si aj	2906
prețurile pot varia	2678
pridať komentár	2909
prihlásiť	2902
prihlásiť sa	2902
prihvaćam	2858
prihvaćam sve	2858
prijavi grešku	2845
prijať	2920
prijať všetko	2920
prikaži manj	2966
prikaži manje	2843
prikaži rezultate	91
prikaži sadržaj	2858
prikaži sve	2843
prikaži več	2966
prikaži više	2843
prikaži vse	2966
prima lună gratuită	2688
prima pagină	2726
primește alerte despre acest subiect	2682
printează	2656
printează rețeta	61
pripomenúť neskôr	2913
priporočamo	2965
priporočamo tudi	2965
priporočamo v branje	2965
priporočeno	2965
prisijunkite arba susikurkite paskyrą	2162
prisijunkite prie mūsų komandos	2169
prisijunkite, kad galėtumėte komentuoti	2168
prispieť	2901
privatsphäre-einstellungen	539
privātuma politika	2220
pro předplatitele	349
prohibido a menores de # años	1120
promocijsko sporočilo	2964
promotivni sadržaj	2841
promotivni članak	2841
promóció	1697
proovi # päeva tasuta	1160
proposé par	1494
proteção de fontes	2634
pročitajte i	2842
pročitajte još	2842
prywatność	2464
przeczytaj również	2471
przeczytaj także	2471
przeczytaj też	2471
przejdź bez wsparcia	2445
przejdź do przepisu	61
przejdź do serwisu	2464
przejdź do treści	2474
przejdź do ustawień prywatności	2464
przypomnij mi później	2445
právě se děje	364
präsentiert von	536
précédent	1408
préférences cookies	1398
prélèvement	1371
prémium	1689
prénom	1479
présenté par	1494
próbálja ki # forintért	1689
próxima	2564
próxima notícia	2631
próxima página	2564
próximo artigo	2561
prøv # dager gratis	2368
prøv gratis	429	2368
prøv nu	429
prøv nå	2368
prを含みます	2012
pr記事	2033
pubblicità	1870
publi-rédactionnel	1396
publicité	1396
publicité - la suite ci-dessous	1396
publicités	1396
publică	2698
publică comentariul	2697
pular para o conteúdo	2564
página siguiente	1068
päivän kysymys	91
pääuutiset	1312
påmind mig senere	425
påminn mig senare	3020
później	2445
pārbaudi savas zināšanas	2210
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2213
pērc abonementu	2203
předchozí	366
předchozí článek	364
předplatit	349
předplatné	349
přehrát	366
přejít k obsahu	366
přejít k receptu	61
přejít na obsah	366
přejít na recept	61
přečtěte si	364
přečtěte si také	364
přidat komentář	363
přidejte názor	363
přihlásit	349
přihlásit k odběru	353
přihlásit se	349
přihlášení	349
přijmout	360
přijmout vše	360
připomenout později	347
přispějte	348
přispět	348
""", 'q': """
qr कोड स्कैन करें	1656
qr 코드를 스캔하세요	2132
qrコードからダウンロード	2040
qrコードを読み取ってください	2040
qr코드로 다운로드	2132
qr코드를 스캔하세요	2132
qu'avez-vous pensé de cet article	1430
qual o seu nível de satisfação com esta notícia	2581
qualcosa è andato storto	1949
quan tâm nhất	3374
quellen und weiterführende links	546
queremos conocer tu opinión	1097
queremos saber a sua opinião	2589
questa pagina ti è stata utile	1924
questo articolo ti è stato utile	1924
questo articolo è bloccato	1946
questo campo è obbligatorio	1948
questo riassunto ti è stato utile	1898
questo video non è disponibile	1932
questo video non è più disponibile	1932
quieres añadir otro usuario a tu suscripción	1031
quitter le plein écran	1464
quizi çöz	3201
quizás más tarde	1025
quizás te interese	1065
quy định bình luận	3373
quyên góp	3325
quyên góp ngay	3325
qué te ha parecido esta noticia	1097
quét mã qr	3386
quét mã qr để tải	3386
quét mã qr để tải ứng dụng	3386
quên mật khẩu	3326
quản lý cookie	3384
quản lý sự đồng ý	3384
quảng cáo	3336
quảng cáo - bài viết tiếp tục bên dưới	3369
""", 'r': """
r$ # por mês durante # meses	2598
radote klaidą	2168
radote klaidą tekste	2168
rafraîchir la page	1472
raksti komentāru	2209
raksts tiek papildināts	2210
raksts turpinās pēc reklāmas	2212
rakstīt komentāru	2209
rao vặt	3336
raportează	2698
raportează o eroare	2676
raportează o greșeală	2728
rapportér fejl	446
rašyti komentarą	2162
recargar la página	1131
recargar página	1131
recarregar a página	2620
recarregar página	2620
receber notificações	2591
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1438
recevez une alerte à chaque article de l'auteur	1438
reclamă	2659
recomandarea redacției	2691
recomandări	2663
recomandările editorilor	2691
recomandările redacției	2663
recomendado para você	2561
recommandé	1405
recommandé pour vous	1405
recommandés	1405
recordar más tarde	1025
recuérdamelo más tarde	1025
redare automată	2706
redirecționează # la sută	2717
redirecționează #%	2650
redă video	2705
redă videoclipul	2705
refuză toate	2673
refuză tot	2709
regala este artículo	1151
regalar artículo	1031
regalar este artículo	1151
registrovať sa	2902
registruokitės nemokamai	2162
registruokitės į seminarą	2169
registrácia	2902
regisztráció	1689
regisztrálok	1689
regras de comentários	2603
regras dos comentários	2603
regístrate	1031
rekisteröidy	1297
rekisteröidy maksutta ja lue	1297
reklam içeriğidir	3204
reklami geç	3150
reklám	1697
reklāma	2203
reklāmas raksts	2212
reklāmraksts	87	2212
relaterade ämnen	3046
reportar erro nesta página	2581
reproducción automática	1123
reproducir vídeo	1122
reproduzir vídeo	2611
reproduzir áudio	2611
reprodução automática	2612
resmi büyüt	3225
responda à enquete	2603
rester connecté	1476
restez informé	1381
restez informés	1381
resumen automático	1090
resumo da notícia	2581
retour à l'accueil	1482
retour à la liste	1482
retrage consimțământul	2709
revenir à l'accueil	1482
rezervă-ți locul	2703
rezolvă testul	2700
reîmprospătează pagina	2715
reîncarcă pagina	2715
reģistrējies bez maksas	2203
reģistrēties	2203
ricordamelo più tardi	1847
rodyti mažiau	2170
rodyti viską	2170
rozumím	367
rozwiń	2474
rozwiń wszystko	2475
rätta	3042
rätta oss	3042
rättelse	3042
règles de commentaires	1456
règles des commentaires	1456
réactions	1401
réagir	1391	1401
réagir à cet article	1401
réagissez	1401
réagissez à cet article	1401
réduire le texte	1492
répondez au quiz	1459
répondez au sondage	1456
répondre	1401
réseaux sociaux	1392
réserver mes places	1462
réservez vos places	1462
réservé aux inscrits	1372
résiliable à tout moment	1445
résultats	91
résultats du sondage	1436
résumé de l'article	1430
résumé de l'article en # points	1430
résumé en # secondes	1430
résumé ia	1489
résumé par l'ia	1489
részletek	1705
rétablir le son	1464
rösta	91
rösta här	3049
rösta i omröstningen	3049
rösta nu	91
rút lại sự đồng ý	3384
rādīt mazāk	2211
rādīt vairāk	2210
rādīt visu	2211
rămâi conectat	2720
răspunde	2662
rėmimas	2171
""", 's': """
s'abonner à partir de #€	1372
s'inscrire à la newsletter	1381
s-ar putea să-ți placă	2663
saada sõbrale	1165
saber más	1068
sadarbības raksts	2212
sadece abonelere özel	3219
sadržaj je zaključan	2835
saglabāt	2208
saglabāt rakstu	2208
sair do ecrã inteiro	2611
saistītie raksti	2205
saistītās ziņas	2205
saite nokopēta	2208
saken er låst	2368
saken finnes også som lyd	2377
saltar anúncio	2552
salvar preferências	2615
salvează	2656
salvează articolul	2690
salvează pentru mai târziu	2690
salvează preferințele	2709
salvează rețeta	61
sans engagement, résiliable à tout moment	1445
sao chép	3408
sao chép liên kết	3331
sao chép đường dẫn	3367
sari la conținut	2665
sari la rețetă	61
satura turpinājums pēc reklāmas	2212
sačuvaj	2845
sačuvaj recept	61
sačuvaj vest	2845
scanează codul qr	2711
schlagwörter	546
schließen	549
schrift vergrößern	531
schriftgröße	531
scopri di più	1853
scrie redacției	2728
scrieți redacției	2728
sdílejte	356
sdílejte tento text	356
sdílejte text	356
sdílejte článek	356
sdílet	356
sdílet na facebooku	356
sdílet na twitteru	356
sdílet na x	356
sdílet článek	356
se alla erbjudanden för prenumeranter	3024
se bilderna här	3049
se connecter et réagir	1401
se déconnecter	1372
se grafiken här	3049
se ha producido un error al cargar el vídeo	1088
se klippet här	3049
se klippet øverst i saken	2392
se videon här	3049
se încarcă playerul	2705
se încarcă video	2705
se încarcă videoclipul	2705
sedan # kr/mån tills du säger upp	3024
segui già questo argomento	1959
segui già questo autore	1959
seguir tópico	2591
seguí leyendo	1111
sei già abbonato	1853
sei già iscritto alla newsletter	1911
selección de la redacción	1065
selectează	2721
selvä	1315
sem opinião	2604
sem si não seria possível	2596
sem você não seria possível	2596
semnalează o eroare	2662
send artiklen på mail	438
send på e-post	2377
sense permanència	335
sesi aç	3205
setări confidențialitate	2709
setări cookie	2673
setări cookie-uri	2709
setări cookies	2709
setări de confidențialitate	2709
seuls les abonnés peuvent commenter	1436
seuraa meitä	1305
seç	3220
seçenekleri yönet	3208
seçimimi kaydet	3208
seções	2561
sfârșit publicitate	2703
sfârșitul reclamei	2703
shrani članek	2968
si opp når du vil	2368
si è verificato un errore	1948
si è verificato un errore durante il caricamento del video	1896
sie können diesen artikel kostenlos weitergeben	628
signaler ce contenu comme inapproprié	1436
signaler un problème	1401
siguiente artículo	1065
siirry sisältöön	1314
sikeres feliratkozás	1707
sin ti no sería posible	1106
siz ne düşünüyorsunuz? oy verin	3157
sizin için öneriler	3155
siųsti draugui	2167
siųsti el. paštu	2167
skaitykite daugiau čia	2169
skaityti plačiau	2169
skaityti vėliau	2167
skaties arī	2205
skatīt foto	2210
skatīt galeriju	2210
skatīt rezultātus	91
skatīt video	2210
skjønner	2393
sklenite naročnino	2961
skopírovať odkaz	2909
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3042
skrýt	367
slapukų nustatymai	2180
slažem se	2858
slične vesti	2842
slične vijesti	2842
slični članci	2842
snsをフォロー	1984
sofortüberweisung	509
son dakika bildirimlerini aç	3211
son dakika gelişmelerinden haberdar olun	3211
son gelişmelerden haberdar olun	3211
sondaż	91
sonderveröffentlichung	608
sono già sostenitore	1847
sonuçlar	91
sonuçlari gör	91	3158
sonuçlari göster	91	3199
sorodni članki	2965
sortează	2698
sortează după	2698
souhlasím	360
souhlasím se zobrazením	360
soutenez-nous dès maintenant	1363
související	364
související témata	364
související články	364
související články z webu	364
soyez le premier à commenter	1401
soyez le premier à réagir	1401
spausdinti receptą	61
spela videon här	3049
spis treści	2474
sponsorisé	1396
sponsorlu içerik	87	3150
sponsoroitu sisältö	1306
sponsrat innehåll	3038
sponzorirani sadržaj	2841
sponzorirani članak	2841
sponzorované	2905
sponzorovaný obsah	359
sponzorováno	359
sprawdź ofertę	2449
spremi članak	2845
sprijină-ne	2650
spune-ne părerea ta	2697
spune-ți părerea	2676
spune-ți părerea în comentarii	2676
spuneți-ne părerea	2697
später	504
später erinnern	504
spør vår ki om saken	2385
staňte sa členom	2901
staňte se členem	348
stem nå	91
stichwörter	546
stil spørgsmål til artiklen	446
straipsnio tęsinys - po reklama	2171
straipsnis tęsiasi po reklamos	2171
strona główna	2471
stäng	3020	3049
stöd oss	3021
støt os	426
støtt oss	2365
subtitrări	2706
subtítulos	1123
sugerir correção	2581
sugerir una corrección	1097
sugestões	2561
suite après la publicité	1462
suivez vos auteurs préférés	1490
suivre ce thème	1438
suivre le thème	1490
sumă liberă	2717
sunt de acord cu termenii și condițiile	2722
sur le même sujet	1405
sur le même thème	1405
suscripción	1031
suscríbase	1031
suscríbete	1031
suscríbete a nuestro boletín	1038
suscríbete ahora	1031
susiję straipsniai	2164
susikurti paskyrą	2162
susține	2650
susține-ne	2650
susține-ne pe patreon	2717
susțineți-ne	2650
susținut de	2736
syötä sähköpostiosoitteesi	1300
szavazás	91
szczegóły	2475
szponzorált tartalom	87	1697
szólj hozzá	1701
szóljon hozzá	1701
sähköposti	1300
sähköpostiosoite	1300
så # kr/mnd til du sier opp	2368
så kommenterar du	3042
sé el primero en comentar	1061
sé parte	1026
sélections	1391
sì, grazie	1940
sí, quiero	1130
síganos	1051
síguenos	1051
só para assinantes	2625
sólo para suscriptores	1136
sök	3049
søg	454
søk	2392
súhlasím	2920
súhlasím so zobrazením	2920
súmate	1026
súvisiace	2906
súvisiace články	2906
súvisiaci článok	2906
süre	3206
sīkdatņu iestatījumi	2220
słowa kluczowe	2471
sắp xếp theo	3374
số tiền khác	3392
số điện thoại	3397
""", 't': """
t'ha estat útil aquest article	323
t'ha estat útil aquest resum	323
tack för din anmälan	3029
tack för din röst	91
taip pat žiūrėkite	2164
takaisin ylös	1314
takipten çik	3231
takk for påmeldingen	2373
tallenna myöhemmäksi	1304
talán később	1686
tam ekrandan çik	3205
tamaño de la letra	1151
tamaño de letra	65	1050
tamaño del texto	65
también te puede gustar	1065
también te puede interesar	1065
també et pot interessar	311
também pode gostar	2601
tarjeta de crédito	1030
tarjeta de débito	1030
te ha parecido útil	1114
te ha resultado útil	1114
te ha resultado útil este artículo	1090
te ha resultado útil este resumen	1090
te ha sido útil	1114
te ha sido útil este resumen	1090
te poți dezabona oricând	2683
te rugăm să îl dezactivezi	2715
te-ar putea interesa și	2691
tehisaru kokkuvõte	1167
tek seferlik bağiş	3216
teklifi gör	3204
tekoälyn tekemä tiivistelmä	1314
tekoälyn tiivistelmä	1314
tekoälytiivistelmä	1314
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2167
teljes hozzáférés	1689
temas del día	1065
termos e condições	2554
teste başla	3201
teste grátis	2535
testează-ți cunoștințele	2700
testează-ți cunoștințele cu quizul nostru	2676
testi başlat	3201
testi çöz	3201
teszteld a tudásod	1704
tesztelje tudását	1704
texten fortsätter nedan	3038
texten fortsätter under bilden	3038
teď ne	347
teşekkürler, mesajiniz gönderildi	3221
tham gia bình chọn	3373
tham gia khảo sát	3373
tham gia thăm dò	3373
thanh toán hàng năm	3394
thanh toán hàng tháng	3394
theo dõi chủ đề	3405
theo dõi chủ đề này	3405
theo dõi tác giả	3405
thoát toàn màn hình	3380
thu gọn	3343
thèmes	1405
thématiques	1405
thêm làm nguồn ưu tiên	3405
thích	3331
thích nhất	3374
thông tin bắt buộc	3396
thông tin doanh nghiệp	3336
thông tin quảng cáo	3369
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3400
thẻ	3341
thời gian còn lại	3380
thời gian hiện tại	3381
thời lượng	3381
ti è stato utile	1924
tienes que iniciar sesión para guardar artículos	1110
tilbakemelding på saken	2385
timp rămas	2705
tin bài liên quan	3367
tin cùng chuyên mục	3341
tin cùng tác giả	3368
tin khác	3341
tin liên quan	3341
tin mới	3341
tin mới nhất	3341
tin nhắn của bạn đã được gửi	3396
tin nóng	3368
tin nổi bật	3341
tin quảng cáo	3369
tin tiếp theo	3400
tin trước	3341
tin tài trợ	3341
tin tức liên quan	3341
tin đọc nhiều	3341
tipărește	2656
tipărește articolul	2690
tipărește rețeta	61
tiêu điểm	3341
tiến # giây	3380
tiếp theo	3343
tiếp tục trên trình duyệt	3386
tiếp tục trên web	3386
tiếp tục với apple	3394
tiếp tục với facebook	3394
tiếp tục với google	3394
tlačiť	2909
to cię może zainteresować	2471
to może cię zainteresować	2471
toate știrile	2726
toda contribuição ajuda	2622
toda la información	1142
todas as notícias	2631
todavía no eres suscriptor	1136
todavía no estás registrado	1136
todos los vídeos	1142
todos os comentários	2557
todos os vídeos	2631
toute l'actualité	1405
toutes les actualités	1482
toutes les vidéos	1482
toutes nos vidéos	1482
tovább	1704
tovább a recepthez	61
tovább a rovatra	1702
tovább olvasom	1704
további cikkek	1702
további cikkek a témában	1702
további hírek	1702
további részletek itt	1704
továbbiak betöltése	1704
toàn màn hình	3381
traducción automática	1149
traducere automată	2731
traducido automáticamente	1149
tradução automática	2581
trang chủ	3343
trang này có hữu ích không	3373
transcripción	1123
transcrição	2612
transferência bancária	2534
treści partnerskie	2463
treść sponsorowana	2463
tria la teva subscripció	335
trimite răspunsul	2697
trò chơi	3378
trước	3343
trường bắt buộc	3396
trường này là bắt buộc	3396
trả lời	3340
trở lại	3343
trở lại đầu trang	3400
tu ce părere ai? lasă un comentariu	2676
tu donación desgrava	1133
tu navegador no puede reproducir este vídeo	1088
tue meitä	1296
tule meile tööle	1167
turpini lasīt	2203
turpinājums pēc reklāmas	2212
turpināt lasīt	2203
twitter'da paylaş	3148
twój adres e-mail	2452
twój e-mail	2452
tài khoản của tôi	3326
tài trợ	3336
tài trợ bởi	3409
támogass minket	1687
támogasson minket	1687
támogatom	1687
támogatott tartalom	87	1697
támogatás	1687
támogatói tartalom	1697
täname liitumast	1185
tässä olisi upotus facebookista	1314
tässä olisi upotus instagramista	1314
télécharger l'appli	1470
télécharger l'audio	1464
télécharger l'épisode	1464
télécharger le mp#	1464
télécharger le podcast	1464
téléchargez l'appli	1470
témata	364
témy	2906
témák	1702
térkép megnyitása	1705
términos de uso	1058
términos y condiciones	1058
tên của bạn	3397
tìm kiếm	3343
tóm tắt ai	3404
tóm tắt bằng ai	3404
tóm tắt bởi ai	3404
tópicos	2561
tópicos relacionados	2561
tôi đã hiểu	3344
tôi đã tắt	3391
tôi đã tắt trình chặn quảng cáo	3390
tôi đồng ý với chính sách bảo mật	3396
tôi đồng ý với điều khoản sử dụng	3396
több	1704
töltsd ki a kvízt	1704
töltse ki a kvízt	1704
tùy chọn cookie	3384
tùy chọn khác	3407
tühista igal ajal	1160
tüm fotoğraflar	3225
tüm fotoğraflari gör	3225
tüm haberler	3155
tüm haberleri gör	3225
tüm oyunlar	3201
tüm videolar	3225
tüm videolari gör	3225
tüm yazilari	3155
tüm yazilari gör	3225
tüm yorumlar	3154
tümünü gör	3157
tümünü göster	3158
tümünü kabul et	3151
tümünü reddet	3151
tăng cỡ chữ	3407
tēmas	2205
tęsinys po reklamos	2171
tạm dừng video	3380
tạo tài khoản	3326
tải audio	3380
tải bài đăng	3384
tải lại trang	3390
tải nội dung	3384
tải thêm	3343
tải thêm bình luận	3373
tải trên app store	3386
tải trên google play	3386
tải tập này	3380
tải về từ app store	3386
tải về từ google play	3386
tải âm thanh	3380
tải ứng dụng	3386
tải ứng dụng ngay	3386
tất cả tin tức	3400
tất cả trò chơi	3376
tất cả video	3400
tắt tiếng	3381
tặng bài viết	3367
tặng sao	3367
tặng sao cho bài viết	3367
tốc độ phát	3380
từ chối tất cả	3384
từ khóa	3341
tự động phát	3381
""", 'u': """
udostępnij	2459
udostępnij na facebooku	2459
udostępnij na twitterze	2459
udostępnij na x	2459
udostępnij w mediach społecznościowych	2459
udělit souhlas	360
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2893
uključi obavijesti	2893
uključite notifikacije	2893
uključite obaveštenja	2893
uključite obavijesti	2893
uložit	356
uložit na později	356
uložit recept	61
uložit článek	356
uložiť	2909
uložiť na neskôr	2909
uložiť recept	61
uložiť článok	2909
ultima oră	2663
ultimele știri	2663
um assinante presenteou você com este artigo	2600
un abonat ți-a oferit acest articol	2690
un abonné vous offre cet article	1448
un e-mail de confirmation vous a été envoyé	1441
un suscriptor te ha regalado este artículo	1110
une erreur s'est glissée dans l'article	1401
unterstütze uns	505
unterstützen	505
unterstützen sie uns	505
unterstützen sie uns per paypal	597
uppläst av en dator	3034
uppläst med ai-röst	3034
url 복사	2082
urlをコピー	1983
urlをコピーしました	2062
urlをコピーする	2012
url복사	2082
urmărește acest subiect	2682
urmărește autorul	2732
urmărește live	2682
urmărește subiectul	2732
urmărești deja acest subiect	2732
următorul	2665
uslovi korišćenja	2858
ustawienia plików cookie	2464
uvjeti korištenja	2858
uygulamada aç	3210
uygulamayi aç	3210
uygulamayi yükle	3210
uz sākumu	2210
uzyskaj dostęp	2449
už komentarus atsako jų autoriai	2168
už máte predplatné? prihláste sa	2902
už máte účet	2902
už máte účet? prihláste sa	2902
už podporujem	2913
už podporuji	347
uždaryti	2170
uždaryti reklamą	2171
užpildykite apklausą	2169
užsakomasis straipsnis	2171
užsakomasis turinys	87	2171
užsisakyti prenumeratą	2162
""", 'v': """
vaata kõiki tellija soodustusi	1160
vaata lähemalt	1167
vaba töökoht	1167
vad tycker du? rösta här	3049
vai kopsavilkums bija noderīgs	2209
vai raksts bija noderīgs	2209
vairāk par tēmu	2205
vaizdo įrašas	2169
vaizdo įrašą rasite čia	2169
van már fiókja	1689
var artikeln till hjälp	3042
var det här till hjälp	3049
var resuméet nyttigt	446
var sammanfattningen till hjälp	3042
vari atteikties jebkurā laikā	2203
vasta küsitlusele	1167
vastaa kyselyyn tästä	1314
vaš komentar	2845
veja esta publicação no instagram	2579
veja também	2561
veja todas as opções de assinatura	2598
velikost písma	65
veličina teksta	65
velocidad de reproducción	1122
velocidade de reprodução	2611
velocità di riproduzione	1932
ver # comentários	2589
ver biografía	1084
ver comentários	2557
ver conteúdo	2615
ver conteúdo externo	2579
ver dossiê	2631
ver esta publicación en instagram	1088
ver esta publicação no instagram	2579
ver fotogalería	1142
ver galería	1068
ver galería de fotos	1142
ver la galería	1142
ver mais notícias	2631
ver más	1068
ver más artículos	1145
ver más artículos del autor	1084
ver más noticias	1111
ver más vídeos	1142
ver preço	2609
ver también	1065
ver também	2561
ver todas as notícias	2631
ver todas las opciones de suscripción	1107
ver todos los artículos	1142
ver todos los vídeos	1142
ver todos os vídeos	2631
ver traducción	1069
ver tradução	2565
ver transcripción	1122
ver transcrição	2611
ver vídeo	1068
vergrößern	550
verificați adresa de email	2722
verifică-ți emailul	2722
verifică-ți inboxul	2722
verlagssonderveröffentlichung	608
vertrag kündigen	539
verträge hier kündigen	539
verwandte beiträge	546
ves algún error? comunícalo	1097
veure aquesta publicació a instagram	320
vezi această postare pe instagram	2673
vezi conținutul	2709
vezi mai multe știri	2691
vezi prețul	2703
vezi răspunsurile	2697
vezi toate știrile	2726
vezi și	2663
već imate nalog	2835
već imate pretplatu	2835
već imate račun	2835
već podržavam	2850
već ste pretplatnik	2835
več iz rubrike	2965
več novic iz regije	2965
več o tem	2965
več o temi	2965
veľkosť písma	65
viac k téme	2906
viac si o tom prečítate tu	2906
video không khả dụng	3380
video không tồn tại	3380
video mevcut değil	3205
video này không còn tồn tại	3380
video này không khả dụng	3380
video oynatici yükleniyor	3205
video yükleniyor	3205
videon voi katsoa jutun yläosasta	1314
videoyu izlemek için tiklayin	3157
videoyu yükle	3208
videó	1702
videók	1702
videónkat itt nézheti meg	1704
vidéo	1408
vidéo indisponible	1464
vidéo non disponible	1464
vielen dank für ihr feedback	587
vielen dank für ihre anmeldung	518
vielen dank für ihre teilnahme	91
vielleicht später	504
vilkår	443	2382
vipps et beløp	2365
vis færre	454	2392
vis oversættelse	455
visa bilden i helskärm	3049
visa färre	3049
visa inlägg från facebook	3049
visa inlägg från instagram	3049
visa innehåll	3039
visa översättning	3050
vissza a tetejére	1704
visszajelzés	1701
viteză de redare	2705
vizitează magazinul	2703
više o temi	2842
više vijesti iz regije	2842
viết bình luận	3340
viết bình luận của bạn	3373
viết trả lời	3373
voce generată de ai	2705
você concorda? vote	2589
você já segue este tema	2638
você já votou	2603
você pode gostar	2561
você pode se interessar	2561
você também pode gostar	2561
voir le détail	1409
voir les détails	1409
voir les réponses	1456
voir les résultats	91	1409
voir les résultats du sondage	1436
voir toute l'actualité	1482
voir toutes les vidéos	1482
voltar ao início	2631
voltar à página inicial	2631
vos réactions	1401
votează	91
votează în sondaj	2697
votează în sondajul nostru	2676
votre avis nous intéresse	1436
votre message a bien été envoyé	1478
votre prénom	1479
votre vote a bien été pris en compte	1456
votre vote a été enregistré	1456
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2697
votul tău a fost înregistrat	2697
vous aimerez peut-être	1405
vous avez déjà un compte	1372
vous avez déjà un compte ? connectez-vous	1372
vous avez déjà un compte ? identifiez-vous	1372
vous avez déjà voté	1456
vous n'êtes pas abonné	1476
vous n'êtes pas encore inscrit	1476
vous n'êtes pas inscrit	1476
vous possédez déjà un compte	1372
vous pourriez être intéressé	1405
vous suivez déjà ce sujet	1490
vous suivez déjà ce thème	1490
vous suivez déjà cet auteur	1490
vreau să donez	2717
vreau să primesc newsletterul	2683
vreau să susțin	2717
vsebina sporočila	2964
vstúpiť do diskusie	2909
vui lòng kiểm tra email	3396
vui lòng nhập email	3396
vui lòng nhập email hợp lệ	3396
vui lòng nhập họ tên	3396
vytisknout článek	356
vytlačiť	2909
vytlačiť recept	61
vytlačiť článok	2909
vytvořit účet	349
vyzkoušet	349
válasz	1701
váš e-mail	353
väline sisu	1178
värsked uudised	1162
vérifiez votre boîte de réception	1478
vérifiez votre boîte mail	1478
vés a la recepta	61
více	364
více k tématu	364
více o tématu	364
více si o tom přečtete zde	364
vídeo indisponível	2611
vídeo no disponible	1122
vídeo não disponível	2611
vídeos	1065	2561
výber redakcie	2906
výběr redakce	364
výsledky	91
về trang chủ	3400
về tác giả	3401
về đầu trang	3343
""", 'w': """
warto przeczytać	2471
was können wir besser machen	587
weitere beiträge	546
werbung überspringen	536
weź udział w dyskusji	2520
whatsapp'ta paylaş	3148
whatsapp'tan paylaş	3233
whatsappで読む	2012
wie gefällt ihnen dieser artikel	587
wielkość czcionki	65
więcej	2471
więcej artykułów	2471
więcej informacji	2471
więcej na ten temat	2471
więcej o	2471
więcej z	2471
wpisz swój e-mail	2452
wprowadź adres e-mail	2452
wpłać	2446
wpłać teraz	2446
współpraca reklamowa	2463
wypróbuj	2449
wyraź zgodę	2464
wyślij	91
wyślij e-mailem	2459
wyślij znajomemu	2459
""", 'x': """
x'te paylaş	3148
xem bình luận	3340
xem bản ghi	3380
xem bản gốc	3344
xem bản đồ	3344
xem bộ ảnh	3400
xem chi tiết	3344
xem chuyên đề	3400
xem các câu trả lời	3373
xem công thức	61
xem giá	3379
xem kết quả	91	3344
xem nhiều	3341
xem nhiều nhất	3341
xem nhiều trong tuần	3368
xem nội dung	3384
xem thêm	3341	3343
xem thêm bài của tác giả	3400
xem thêm bình luận	3340
xem thêm tin	3400
xem thêm video	3400
xem thêm ảnh	3400
xem tiếp	3343
xem toàn bộ	3343
xem trên ứng dụng	3386
xem trả lời	3373
xem tất cả	3343
xem tất cả bình luận	3373
xem tất cả ảnh	3400
xem ưu đãi	3379
xem ảnh cỡ lớn	3400
xem ảnh lớn	3400
xでシェア	1983
xでシェアする	2012
xでポスト	1983
xで共有	2062
x로 공유	2154
""", 'y': """
ya estás suscrito	1107
ya tenés suscripción	1107
yahoo! japan idでログイン	2048
yahoo!ショッピングで見る	2033
yahoo!ショッピングで購入	2033
yanit gönder	3198
yanitlari gör	3198
yanitlari göster	3198
yapay zeka ile seslendirilmiştir	3205
yapay zeka ile özet	3157
yapay zeka ile özetle	3230
yapay zeka özeti	3157
yapay zekâ ile seslendirildi	3205
yapay zekâ tarafindan seslendirildi	3205
yapay zekâ özeti	3230
yazara e-posta gönder	3227
yazara mesaj gönder	3227
yazarin diğer haberleri	3155
yazarin diğer yazilari	3155
yazarin tüm yazilari	3155
yaziyi büyüt	3233
yaziyi küçült	3233
ymmärrän	1315
yorum gönder	3154
yorum yapmak için giriş yap	3198
yorumlari gör	3154
yorumu gönder	3198
yorumunu gönder	3198
youtube-tartalom megjelenítése	1704
yukari çik	3225
yz özeti	3157
""", 'z': """
z titulní strany	364
zabudnuté heslo	2902
zadejte svůj e-mail	353
zagłosuj	91
zahlungsart wählen	508
zaloguj się	2449
zapisz na później	2459
zapisz się	2452
zapisz się na newsletter	2452
zapomenuté heslo	349
zarejestruj się	2449
zarządzaj zgodami	2464
zaten üye misiniz	3141
zavřít	347
załaduj więcej	2474
załóż konto	2449
zaštita osobnih podataka	2858
zaštita privatnosti	2858
zdieľajte tento text	2909
zdieľajte článok	2909
zdieľať	2909
zdieľať na facebooku	2909
zdieľať článok	2909
zgadzam się	2464
zgadzam się na wyświetlanie treści	2464
zgłoś	2467
zgłoś błąd	2467
ziņa tiek papildināta	2210
ziņo par kļūdu	2209
ziņot par kļūdu	2209
zkopírovat odkaz	356
zkopírovat odkaz na článek	356
znajdź nas na facebooku	2460
značky	2906
zobacz galerię	2474
zobacz mapę	2475
zobacz również	2471
zobacz szczegóły	2475
zobacz także	2471
zobacz także inne	2471
zobacz też	2471
zobacz więcej	2471
zobrazit méně	367
zobrazit originál	367
zobrazit více	366
zobrazit výsledky	91	367
zobrazit vše	366
zobraziť diskusiu	2909
zobraziť menej	2907
zobraziť obsah	2920
zobraziť viac	2907
zobraziť výsledky	91
zobraziť všetko	2907
zostań patronem	2446
zpět nahoru	366
zur leseliste hinzufügen	628
zur merkliste hinzufügen	531
zur übersicht	549
zurück	542
zurück nach oben	549
zvětšit	366
zwiń	2474
""", '£': """
£# at amazon	1017
""", '©': """
©ntb	2420
""", 'à': """
à découvrir	1405
à la une	1405
à lire	1405
à lire aussi	1405
à lire dans ce dossier	1405
à lire dans la même rubrique	1405
à lire ensuite	1405
à lire également	1405
à ne pas manquer	1405
à voir	1405
à voir aussi	1405
""", 'á': """
áudio gerado por ia	2581
áudio gerado por voz sintética	2581
""", 'ä': """
ähnliche artikel	546
ähnliche beiträge	546
ähnliche themen	546
älä missaa mitään	1300
ämnen	3046
ämnen i artikeln	3046
är du redan prenumerant	3024
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1314
""", 'å': """
åbn	455
åbn kort	455
åpne	2393
åpne faktaboks	2393
åpne kart	2393
""", 'ç': """
çengel bulmaca	3203
çerez ayarlari	3151
çerez ayarlarini yönet	3208
çerez politikasi	3151
çerez tercihleri	3208
çerez tercihlerini yönet	3208
çerezler	3151
çeviriyi göster	3158
çikiş yap	3141
çok okunanlar	3155
""", 'è': """
è gratis e ci vuole solo un minuto	1911
è stato utile	1924
""", 'é': """
é grátis e leva menos de um minuto	2593
écouter	1391
écouter (# min	1391
écouter le podcast	1408
écrire à la rédaction	1486
édition du jour	1405
épingler	61
épingler la recette	61
értem	1705
értékeld a receptet	61
étiquettes	1482
""", 'í': """
írd meg a véleményed	1701
írja meg véleményét	1701
""", 'î': """
îmi place	2698
în fiecare lună	2718
în parteneriat cu	2736
înainte # secunde	2705
înapoi # secunde	2705
înapoi la prima pagină	2726
înapoi sus	2665
încarcă conținutul	2709
încarcă mai multe	2665
încarcă mai multe comentarii	2697
încarcă postarea	2709
încarcă videoclipul	2709
închide	2649
înregistrare	2651
înregistrează-te	2651
îți mulțumim pentru vot	2676
""", 'ô': """
ô chữ	3378
""", 'ö': """
öffnen	549
ön mit gondol? szavazzon	1704
önceki	3157
önceki haber	3155
öne çikan haberler	3155
öne çikanlar	3155
önerilen haberler	3155
önerilenler	3155
öppna	3050
öppna karta	3050
összes	1704
özet faydali oldu mu	3154
""", 'ú': """
új hozzászólás	1701
última hora	1065
últimas	2561
últimas entradas	1065
últimas noticias	1065
últimas notícias	2561
últimes notícies	311
últimos artículos	1065
únete	1026
únete a la conversación	1061
única	1134	2623
""", 'ü': """
übersetzung anzeigen	550
überweisung	509
ücretsiz dene	3141
ücretsiz haber limitinize ulaştiniz	3219
ücretsiz kargo	3235
ücretsiz oyna	3201
ücretsiz üye ol	3141
ücretsiz üye olun	3141
ücretsiz, spam yok	3221
ürünü incele	3204
üye girişi	3141
üye ol	3140	3141
üye olun	3141
""", 'ý': """
ý kiến	3340
ý kiến bạn đọc	3340
ý kiến của bạn	3340
""", 'ā': """
ārējais saturs	2220
""", 'č': """
članak je zaključan	2835
članak se nastavlja ispod oglasa	2841
članek je zaklenjen	2961
članek se nadaljuje pod oglasom	2964
članek se nadaljuje spodaj	2964
článek pokračuje pod reklamou	359
čtěte dále	364
čtěte i	364
čtěte také	364
číslo účtu pro dary	348
číst dál	366
číst dál s předplatným	349
číst více	366
čítajte aj	2906
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2906
ďalšie články	19	2906
""", 'đ': """
đang theo dõi	3405
đang tải	3380
đang tải trình phát	3380
đang tải video	3380
điều khoản sử dụng	3339
điều khoản sử dụng | chính sách bảo mật	3339
đáng chú ý	3341
đã có tài khoản	3326
đã hiểu	3344
đã sao chép	3331
đã sao chép liên kết	3367
đã xảy ra lỗi	3396
đã đóng bình luận	3373
đóng	3324
đóng góp	3325
đóng góp hàng tháng	3392
đóng góp một lần	3392
đăng ký	3326
đăng ký ngay	3326
đăng ký nhận thông báo	3387
đăng ký thành công	3396
đăng nhập	3326
đăng nhập / đăng ký	3326
đăng nhập bằng apple	3394
đăng nhập bằng facebook	3394
đăng nhập bằng google	3394
đăng nhập với facebook	3394
đăng nhập với google	3394
đăng nhập để bình luận	3373
đăng xuất	3326
đường dây nóng	3401
được quan tâm	3368
được tài trợ	3336
đặt báo	3326
đặt mua ngay	3379
đặt vé ngay	3379
đến công thức	61
đến trang quyên góp	3392
đến trang ủng hộ	3392
đề xuất	3341
để sau	3324
đọc nhiều	3341
đọc nhiều nhất	3341
đọc sau	3367
đọc thêm	3341	3343
đọc tiếp	3343
đọc tiếp về chủ đề này	3368
đọc toàn bộ bài viết	3400
đọc trên ứng dụng	3386
đồng ý và tiếp tục	3384
đừng bỏ lỡ	3341
""", 'į': """
į viršų	2169
įveskite savo el. pašto adresą	2187
""", 'ś': """
śledź nas	2460
""", 'ş': """
şifremi unuttum	3141
şifrenizi mi unuttunuz	3219
şikayet et	3199
şikâyet et	3199
şimdi değil	3139
şurada paylaş	3148
""", 'š': """
štampaj	2845
štítky	364
""", 'ž': """
že imate račun	2961
že naročnik	2961
že podpiram	2972
žiūrėkite nuotraukas	2169
žiūrėkite vaizdo įrašą	2169
žiūrėti galeriją	2169
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3379
ưu đãi cho độc giả	3379
ưu đãi tốt nhất	3394
""", 'ș': """
știrea anterioară	2726
știrea următoare	2726
știri pe aceeași temă	2691
știri recomandate	2663
știri similare	2663
știrile zilei	2663
""", 'ț': """
ți-a fost util	2697
ți-a fost util acest articol	2676
ți-a fost util acest rezumat	2676
ți-ai uitat parola	2688
ți-ar putea plăcea și	2691
ține-mă minte	2720
""", 'ά': """
άκουσε το άρθρο	731
άλλες ειδήσεις	19
άλλο ποσό	744
άνοιγμα	677
άνοιγμα εφαρμογής	738
άνοιγμα στην εφαρμογή	738
άνοιγμα χάρτη	677
""", 'έ': """
έξοδος από πλήρη οθόνη	731
έχετε ήδη λογαριασμό	662
έχετε ήδη ψηφίσει	723
έχω ήδη λογαριασμό	747
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	749
έχω λογαριασμό	747
""", 'ή': """
ήταν χρήσιμο	723
""", 'ί': """
ίσως αργότερα	660
ίσως σας ενδιαφέρει	674
""", 'α': """
αγορά από amazon	729
αγορά από το amazon	729
αγορά βιβλίου	729
αγορά εισιτηρίων	729
αγοράστε εισιτήρια	729
αγοράστε εισιτήριο	729
αγοράστε το βιβλίο	729
ακολουθήστε μας	759
ακολουθήστε το θέμα	759
ακολουθήστε τον συντάκτη	759
ακολουθείτε ήδη αυτό το θέμα	759
ακολούθησε	759
ακούστε	667
ακούστε το άρθρο	667
ακυρώνετε όποτε θέλετε	747
ακύρωση οποιαδήποτε στιγμή	747
ανάκληση συγκατάθεσης	735
αναζήτηση	676
ανανέωση σελίδας	742
ανανέωση της σελίδας	742
αναπαραγωγή βίντεο	731
αναφορά	724
αναφορά λάθους	673
αντιγραφή	762
αντιγραφή link	667
αντιγραφή συνδέσμου	667
αντιγραφή συνδέσμου άρθρου	667
απάντηση	673
απενεργοποίησα τον ad blocker	742
απενεργοποιήστε το για να συνεχίσετε	742
αποδέχομαι	680
αποδέχομαι τους όρους χρήσης	749
αποδοχή	680
αποδοχή και συνέχεια	735
αποδοχή όλων	680
αποθήκευση	667
αποθήκευση επιλογών	735
αποθήκευση προτιμήσεων	735
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	667
αποκλειστικά για συνδρομητές	747
απομαγνητοφώνηση	732
απομνημόνευση	747
αποστολή	750
αποστολή με email	667
αποστολή σχολίου	723
αποσύνδεση	662
αποτελέσματα	91
απόκρυψη	677
απόκρυψη απαντήσεων	723
απόρριψη	680
απόρριψη όλων	680
αργότερα	660
αρχική	676
αρχική σελίδα	753
αυτό το άρθρο είναι κλειδωμένο	747
αυτό το βίντεο δεν είναι διαθέσιμο	731
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	731
αυτό το πεδίο είναι υποχρεωτικό	749
αυτόματη αναπαραγωγή	732
αυτόματη μετάφραση	758
αφήγηση με συνθετική φωνή	731
αφήστε ένα σχόλιο	723
αφήστε σχόλιο	673
αφήστε το σχόλιό σας	723
""", 'β': """
βίντεο	674
βαθμολογήστε το άρθρο	673
βρήκατε κάποιο λάθος	755
βρήκατε λάθος	755
""", 'γ': """
γίνε συνδρομητής	662
γίνε υποστηρικτής	744
γίνετε μέλος	661
γίνετε συνδρομητής	662
γίνετε υποστηρικτές	744
γράψτε σχόλιο	673
""", 'δ': """
δείτε και	674
δείτε περισσότερα	676
δείτε τα αποτελέσματα	91	677
δείτε τα σχόλια	673
δείτε τη συλλογή	753
δείτε τη συνταγή	61
δείτε την προσφορά	729
δείτε τις απαντήσεις	723
δείτε τις φωτογραφίες	753
δείτε το αφιέρωμα	753
δείτε το προφίλ	755
δείτε το στο amazon	729
δείτε το φωτορεπορτάζ	753
δείτε φωτογραφίες	753
δείτε όλα	676
δείτε όλα τα άρθρα	753
δείτε όλα τα βίντεο	753
δείτε όλα τα παιχνίδια	726
δείτε όλες τις ειδήσεις	753
δείτε όλες τις προσφορές	729
δείτε όλες τις φωτογραφίες	753
δεν έχετε λογαριασμό	747
δεν είναι δυνατή η αναπαραγωγή του βίντεο	731
δεν είναι δυνατή η εμφάνιση του περιεχομένου	735
δεν είστε ακόμη συνδρομητής	747
δεν είστε συνδρομητής	747
δεν μου αρέσει	724
δεν ξέρω	724
δεν ξέρω / δεν απαντώ	724
δημιουργία λογαριασμού	662
δημοσίευση σχολίου	723
δημοσκόπηση	91
δημοφιλέστερα	674
δημοφιλέστερο	748
δημοφιλή	674
δημοφιλή άρθρα	674
διάρκεια	732
διαβάζεται από συνθετική φωνή	731
διαβάστε ακόμα	674
διαβάστε ακόμη	674
διαβάστε επίσης	674
διαβάστε επίσης στο	674
διαβάστε και	674
διαβάστε ολόκληρο το άρθρο	753
διαβάστε περισσότερα	674	676
διαβάστε στην εφαρμογή	738
διαβάστε το στην εφαρμογή	738
διαβάστε όλο το άρθρο	753
διαθέσιμη στο app store	738
διαθέσιμο στο app store	738
διαφήμιση	670
διαφημίσεις	670
διαφημιση	670
διαφημιστικό περιεχόμενο	87	670
διαχείριση cookies	735
διαχείριση επιλογών	735
διαχείριση συγκατάθεσης	735
δωρήστε	661
δωρίστε το άρθρο	761
δωρεά	661
δωρεάν αποστολή	763
δωρεάν, χωρίς spam	749
""", 'ε': """
είσοδος	662
είστε ήδη συνδρομητής	747
εγγραφή	662
ειδήσεις σήμερα	674
ειδήσεις τώρα	674
εισάγετε έγκυρο email	749
εκτυπώστε το άρθρο	667
εκτύπωση	667
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	749
ελέγξτε το email σας	749
ελεύθερο ποσό	744
εμφάνιση ανάρτησης	735
εμφάνιση απαντήσεων	723
εμφάνιση λιγότερων	753
εμφάνιση περιεχομένου	735
εμφάνιση περισσότερων	753
εμφάνιση πρωτοτύπου	677
εμφάνιση υποτίτλων	731
εμφάνιση όλων	677
ενεργοποίηση	740
ενεργοποίηση ειδοποιήσεων	739
ενεργοποιήστε τις ειδοποιήσεις	739
επαναφόρτωση σελίδας	742
επικοινωνήστε μαζί μας	755
επικοινωνήστε με τη σύνταξη	755
επικοινωνήστε με τον συντάκτη	755
επικοινωνία	673
επικοινωνία με τη σύνταξη	755
επιλέξτε	748
επιλέξτε πακέτο	747
επιλέξτε συνδρομή	747
επιλέξτε τη συνδρομή σας	747
επιλογές συντακτών	674
επιλογή	748
επισκεφθείτε το κατάστημα	729
επιστροφή στην αρχική	753
επιστροφή στην κορυφή	676
επιτρέπεται	740
επόμενη είδηση	753
επόμενο	676
επόμενο άρθρο	674
επώνυμο	750
ερώτηση της ημέρας	91
ετήσια	745
ετήσια χρέωση	747
ετικέτες	674
ευχαριστούμε για την ψήφο σας	91	723
ευχαριστούμε, το μήνυμά σας στάλθηκε	749
εφάπαξ	745
εφάπαξ δωρεά	744
""", 'η': """
η ψήφος σας καταχωρήθηκε	723
η ψήφος σας καταχωρίστηκε	723
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	739
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	739
θέματα	674
θα θέλατε να λαμβάνετε ειδοποιήσεις	739
""", 'κ': """
κάθε ευρώ μετράει	744
κάθε μήνα	745
κάθε συνεισφορά έχει αξία	744
κάθε συνεισφορά μετράει	744
κάνε το κουίζ	726
κάντε δωρεά	661
κάντε μια δωρεά	661
κάντε το κουίζ	726
κάντε το τεστ	726
κάτι πήγε στραβά	750
καλύτερη προσφορά	747
κανόνες σχολιασμού	673
κατάλαβα	677
κατάργηση σίγασης	731
κατάστημα	763
κατεβάστε από το app store	738
κατεβάστε από το google play	738
κατεβάστε την εφαρμογή	738
κατεβάστε το app	738
κατεβάστε το επεισόδιο	731
κατεβάστε το ηχητικό	731
κατηγορίες	674
κεράστε μας έναν καφέ	744
κλείσιμο	660
κλείστε θέση	729
κοινοποίησε	667
κοινοποίηση	667
κοινοποίηση στο facebook	667
κοινοποίηση στο twitter	667
κοινοποίηση στο whatsapp	761
κοινοποιήστε	667
κοινοποιήστε το άρθρο	667
κρυπτόλεξο	728
κώδικας δεοντολογίας	755
""", 'λ': """
λήψη ήχου	731
λεπτομέρειες	677
λιγότερα	753
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	761
μέγεθος κειμένου	65
με την υποστήριξη	670
με την υποστήριξη της	763
με την υποστήριξη του	763
μεγέθυνση	753
μεγέθυνση εικόνας	753
μεγαλύτερα γράμματα	761
μενού	676
μετάβαση στη σελίδα δωρεών	744
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	749
μη έγκυρο email	749
μη διαθέσιμο βίντεο	731
μη χάσετε	674
μην το χάσεις	674
μην χάσετε	674
μηνιαία	745
μηνιαία δωρεά	744
μηνιαία συνεισφορά	744
μηνιαία χρέωση	747
μηνιαίως	745
μικρότερα γράμματα	761
μοιράσου το	667
μοιραστείτε	667
μοιραστείτε το	667
μοιραστείτε το άρθρο	667
μου αρέσει	724
μπορεί να σας αρέσει	674
μόνο για συνδρομητές	662
""", 'ν': """
να επιτρέπεται πάντα	735
να επιτραπεί	740
να με θυμάσαι	747
ναι, θέλω	740
νεότερα	724
νεότερα πρώτα	724
""", 'ξ': """
ξέχασα τον κωδικό μου	747
ξεχάσατε τον κωδικό	662
ξεχάσατε τον κωδικό σας	747
""", 'ο': """
ο λογαριασμός μου	662
ο σύνδεσμος αντιγράφηκε	667
οι συνεργάτες μας	735
ονοματεπώνυμο	750
""", 'π': """
πάντα να επιτρέπεται	735
πάρτε μέρος στη δημοσκόπηση	723
πήγαινε στη συνταγή	61
πίσω στην κορυφή	753
παίξε τώρα	726
παίξε υπεύθυνα	729
παίξτε δωρεάν	726
παίξτε τώρα	726
παίξτε υπεύθυνα	729
παιχνίδια	728
παλαιότερα	724
παρουσιάστηκε σφάλμα	749
παύση βίντεο	731
παύση παρακολούθησης	759
πείτε μας τη γνώμη σας	723
πείτε τη γνώμη σας	723
περίληψη ai	758
περίληψη με ai	758
περισσότερα	674	676
περισσότερα άρθρα	674
περισσότερα άρθρα του συντάκτη	753
περισσότερα σχόλια	723
περισσότερες ειδήσεις	674
περισσότερες επιλογές	761
πες τη γνώμη σου	723
πλήρης οθόνη	732
πολιτική cookies	680
πολιτική απορρήτου	680
πολιτική διορθώσεων	755
προβολή περιεχομένου	735
προηγούμενη είδηση	753
προηγούμενο	676
προηγούμενο άρθρο	674
προνόμια συνδρομητών	729
προσθήκη σχολίου	673
προσθήκη ως προτιμώμενη πηγή	759
προστασία προσωπικών δεδομένων	680
προσφορά για αναγνώστες	729
προσφορά για συνδρομητές	729
προτείνουμε	674
προτείνουμε επίσης	674
προτεινόμενα	674
προτιμήσεις cookies	735
προωθητικό περιεχόμενο	670
πρόσφατα άρθρα	674
πώς να απενεργοποιήσετε τον ad blocker	742
πώς να το απενεργοποιήσετε	743
""", 'ρ': """
ροή	674
ροή ειδήσεων	674
ρυθμίσεις cookie	735
ρυθμίσεις cookies	680
ρυθμίσεις απορρήτου	735
""", 'σ': """
σίγαση	732
σας βοήθησε αυτό το άρθρο	723
σας φάνηκε χρήσιμο	723
σε συνεργασία με	763
σκανάρετε το qr code	738
σταυρόλεξα	728
σταυρόλεξο	728
στείλε το σε φίλο	667
στείλτε μας τις φωτογραφίες σας	755
στηρίξτε μας	661
στηρίξτε μας στο patreon	744
συμφωνώ	680
συμφωνώ με την επεξεργασία των δεδομένων μου	749
συμφωνώ με τους όρους χρήσης	749
συνέχεια ανάγνωσης	676
συνέχεια με apple	747
συνέχεια με facebook	747
συνέχεια με google	747
συνέχεια στην ιστοσελίδα	738
συνέχεια στο site	738
συνέχεια στον browser	738
συνδεθείτε	662
συνδρομή	662
συνδρομητές	662
σχετικά	674
σχετικά άρθρα	674
σχετικά θέματα	674
σχετικά νέα	674
σχετικές ειδήσεις	674
σχετικό άρθρο	674
σχολιάστε	673
σχολιάστε το άρθρο	673
σχόλια	673
σχόλιο	673
σύνδεση	662
σύνδεση με apple	747
σύνδεση με facebook	747
σύνδεση με google	747
σύνοψη με ai	758
""", 'τ': """
τέλος διαφήμισης	729
τέλος της διαφήμισης	729
τέσταρε τις γνώσεις σου	726
τα πιο δημοφιλή	674
τα πιο δημοφιλή της ημέρας	674
τα πιο διαβασμένα	674
τα πιο πρόσφατα	674
ταξινόμηση	724
ταξινόμηση κατά	724
ταχύτητα αναπαραγωγής	731
τελευταία άρθρα	674
τελευταία νέα	674
τελευταίες ειδήσεις	674
τεστάρετε τις γνώσεις σας	726
το απενεργοποίησα	742
το βίντεο δεν είναι διαθέσιμο	731
το βίντεο φορτώνει	731
το μήνυμά σας εστάλη	749
το μήνυμά σας στάλθηκε	749
το πεδίο είναι υποχρεωτικό	749
το πιο δημοφιλές	748
τρέχων χρόνος	732
""", 'υ': """
υπενθύμιση αργότερα	660
υποβολή	91	750
υποβολή σχολίου	673
υπολειπόμενος χρόνος	731
υποστηρίξτε μας	661
υποχρεωτικά πεδία	749
υποχρεωτικό πεδίο	749
υπότιτλοι	732
""", 'φ': """
φόρτωση ανάρτησης	735
φόρτωση βίντεο	731
φόρτωση περιεχομένου	735
φόρτωση περισσότερων	676
φόρτωση περισσότερων σχολίων	723
φόρτωση προγράμματος αναπαραγωγής	731
""", 'χ': """
χαρίστε αυτό το άρθρο	667
χορηγοί	763
χορηγούμενο	670
χορηγούμενο άρθρο	670
χορηγούμενο περιεχόμενο	670
χορηγός	763
χρόνος που απομένει	731
χωρίς spam	749
""", 'ψ': """
ψήφισε	91	724
ψηφίστε	91	724
ψηφίστε στη δημοσκόπηση	723
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	753
όλα τα βίντεο	753
όλα τα νέα	753
όλα τα παιχνίδια	726
όλα τα σχόλια	673
όλες οι ειδήσεις	674
όνομα	750
όροι σχολιασμού	673
όροι χρήσης	680
όχι ευχαριστώ	660
όχι τώρα	660
όχι, ευχαριστώ	660
""", 'а': """
абонамент	208
абонирай се	209
абонирайте се	208
авторизация	2750
авторизоваться	2750
адрес электронной почты	2753
актуално	216
актуальне	3262
анкета	91
архив	2769
""", 'б': """
банковская карта	2749
банковский перевод	2749
безопасный платеж	2748
больше	2769
больше материалов по теме	2769
больше новостей	2769
будьте в курсе	2753
была ли статья полезной	2766
більше за темою	3262
більше матеріалів за темою	3262
більше на цю тему	3262
більше новин	3262
більше новин на тему	3262
більше по темі	3262
""", 'в': """
в избранное	2758
в тренде	2769
важливо	3262
вам будет интересно	2769
вам може бути цікаво	3262
вам може сподобатися	3262
вам может быть интересно	2769
вам может понравиться	2769
вам також може сподобатися	3262
вас може зацікавити	3262
вас может заинтересовать	2769
ваш e-mail	2753
ваш email	2753
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2753
введите email	2753
введите ваш email	2753
введите ваш адрес электронной почты	2753
версия для печати	2758
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3247
вже є акаунт	3247
вибір редакції	3262
видео	2769
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3247
включите уведомления	2827
включить уведомления	2827
вконтакте	2759
влез	209
влезте	209
во весь экран	2772
водещи новини	216
войти	2750
войти в аккаунт	2750
войти в чат	2766
воспроизвести	2772
время на чтение	2772
время чтения # мин	2772
все	2772
все комментарии	2766
всі новини	3264
вход	209	2750
вхід	3247
выберите сумму	2748
выбор редакции	2769
выйти	2750
відео	3262
відео вище	3286
відео нижче	3286
відкрити	3265
відкрити карту	3265
відповісти	3260
відхилити	3257
""", 'г': """
главная	2772
главное	2769
главное за день	2769
главные новости	2769
гласувай	91
гласувайте	91
головна	3264
головне	3262
головне за день	3262
головні новини	3262
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2772
далі	3264
дарете	208
дари	208
дари сега	208
детали	2773
детальніше	3264
деталі	3265
дзен	2759
дивіться відео	3286
дивіться відео вище	3286
дивіться відео нижче	3286
дивіться також	3262
дивіться також відео	3286
дивіться у відео	3286
для подписчиков	2750
до рецепту	61
до теми	3262
добавить комментарий	2766
додати коментар	3260
дозвольте сповіщення	3316
докладвай грешка	219
докладніше	3264
долучитися	3244
доступно по подписке	2750
другая сумма	2748
други новини	19
другие материалы	19	2769
другие материалы рубрики	2769
другие новости	19	2769
другие новости раздела	2769
другие статьи	2769
друк	3253
дякуємо за ваш голос	91
""", 'е': """
единоразово	2745
ежемесячно	2745
еще новости	2769
еще по теме	2769
ещё	2769
ещё новости	2769
ещё по теме	2769
""", 'з': """
за темою	3262
забравена парола	209
забули пароль	3247
забыли пароль	2750
завантажити ще	3264
загрузить еще	2772
загрузить ещё	2772
задонатити	3244
задонатить	2745
закрити	3243
закрыть	2744
залишити коментар	3260
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3260
зарегистрироваться	2750
зареєструватися	3247
затвори	223
зберегти	3253
зберегти рецепт	61
зберегти статтю	3253
збільшити	3264
згорнути	3265
зміст	3264
зробити внесок	3244
зрозуміло	3257
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2769
""", 'к': """
к началу	2772
к рецепту	61
категории	2769
категорії	3262
ключови думи	216
коментар	3260
коментари	219
коментарі	3260
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3260
комментарии	2766
комментарии отсутствуют	2766
комментарий	2766
комментировать	2766
контакти	3260
контакты	2766
конфиденциальность	2763
копирай линк	219
копирай линка	219
копировать ссылку	2758
копіювати посилання	3253
купи абонамент	209
купить подписку	2750
към рецептата	61
""", 'л': """
лента новостей	2769
личный кабинет	2750
""", 'м': """
материалы партнеров	2762
материалы по теме	2769
матеріали за темою	3262
матеріали по темі	3262
меню	2772	3264
метки	2769
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2744
может позже	2744
можливо, пізніше	3243
мой профиль	2750
моят профил	209
мы в социальных сетях	2760
мы в соцсетях	2760
мы вконтакте	2760
мій профіль	3247
мітки	3262
""", 'н': """
на главную	2772
на правах реклами	3256
на правах рекламы	2762
наверх	2772	3264
нагадати пізніше	3243
надіслати	91	3253
надіслати другу	3253
надіслати поштою	3253
надіслати статтю поштою	3253
назад	2772	3264
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3262
найпопулярніше за добу	3262
найпопулярніше за тиждень	3262
найти	2772
найчитаніше	3262
налаштування	3257
написати коментар	3260
написать комментарий	2766
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2744
направете дарение	208
настройки	2763
настройки cookie	2763
наступна	3264
наступна стаття	3262
не зараз	3243
не пропустите	2769
не пропустіть	3262
не сега	223
не сегодня	2744
не сейчас	2744
не сьогодні	3243
не, благодаря	223
нет комментариев	2766
нет, спасибо	2744
новини	3262
новини за темою	3262
новини компаній	3256
новини партнерів	3256	3262
новости	2769
новости smi#	2769
новости партнеров	2762
новости партнёров	2762
новости по теме	2769
новости сми#	2769
ні, дякую	3243
""", 'о': """
обговорити	3260
обратная связь	2766
обсудить	2766
обсуждение	2766
одноклассники	2759
одноразово	3244
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2766
останні новини	3262
останні статті	3262
ответить	91	2766
отиди на рецептата	61
отказаться	2763
отклонить	2763
отключете цялата статия	209
отключи статията	209
открыть	2773
открыть карту	2773
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2758
отправить по почте	2758
оформити підписку	3247
оформить донат	2745
оценете статията	219
оцените материал	2766
оцените рецепт	61
оцените статью	2766
оценить рецепт	61
оцініть матеріал	3260
оцініть рецепт	61
оцініть статтю	3260
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2762
партнерский проект	2762
партнерський матеріал	3256
партнерський проєкт	3256
партньорско съдържание	215
партнёрский материал	2762
партнёрский проект	2762
переглянути результати	91
передплата	3247
передплатити	3247
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2772
печать	2758
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2750
по теме	2769
по-късно	223
повідомити про помилку	3260
повідомити про помилку в тексті	3260
погоджуюсь	3257
погоджуюся	3257
подарете тази статия	219
подарить материал	2758
подарить статью	2750
подарувати статтю	3253
поддержать	2745
поддержать автора	2745
поддержать нас	2745
поддержать проект	2745
поддержать редакцию	2745
поддержите нас	2745
поделитесь	2758
поделиться	2758
поделиться в telegram	2758
поделиться в twitter	2758
поделиться в одноклассниках	2758
поделиться в соцсетях	2758
поделиться вконтакте	2758
поделиться новостью	2758
поделиться ссылкой	2758
поделиться статьей	2758
поделиться статьёй	2758
подкасти	3262
подкасты	2769
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2750
подписаться в max	2760
подписаться в telegram	2760
подписаться на канал	2760
подписаться на новости	2753
подписаться на рассылку	2753
подписаться на телеграм-канал	2760
подписка	2750
подписывайтесь	2760
подпишитесь на рассылку	2753
подробнее	2772
подробнее по теме	2769
поділитись	3253
поділитися	3253
поділитися в telegram	3253
поділитися в соцмережах	3253
поділитися новиною	3253
поділитися статтею	3253
поділіться	3253
пожертвовать	2745
пожертвувати	3244
позже	2744
поиск	2772
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3264
показати все	3265
показати коментарі	3260
показати оригінал	3265
показати результати	91
показати ще	3264
показать больше	2772
показать все	2773
показать еще	2772
показать ещё	2772
показать карту	2773
показать комментарии	2766
показать меньше	2773
показать оригинал	2773
показать перевод	2773
показать результаты	91
политика конфиденциальности	2763
политика обработки персональных данных	2763
пользовательское соглашение	2763
політика конфіденційності	3257
помочь	2745
помочь нам	2745
помочь проекту	2745
помочь редакции	2745
понятно	2763
попередня	3264
попередня стаття	3262
попробовать бесплатно	2750
популярне	3262
популярное	2769
популярные	2769
популярные новости	2769
популярные статьи	2769
популярні новини	3262
посилання скопійовано	3253
последнее	2769
последни	216
последни новини	216
последние новости	2769
послухати новину	3253
посмотреть результаты	91
похожие материалы	2769
похожие статьи	2769
поширити	3253
поширити у facebook	3253
пошук	3264
правила за коментиране	219
правила использования	2763
правила коментування	3260
правила комментирования	2766
предложить новость	2766
предыдущая	2772
предыдущая статья	2769
премиум	2750
преміум	3247
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3257
прийняти всі	3257
принтирай	219
принтирай рецептата	61
принять	2763
принять все	2763
принять всё	2763
прислать новость	2766
приєднатися	3244
приєднатися до спільноти	3244
проголосовать	91
проголосувати	91
продовження під рекламою	3256
продовження статті під рекламою	3256
продолжить без поддержки	2744
продължава след рекламата	215
промо	2762	3256
прослушать	2758
прослушать новость	2758
прочетете и	216
підписатись	3247
підписатися	3247
підписка	3247
підтримайте нас	3244
підтримати	3244
підтримати автора	3244
підтримати журналістів	3244
підтримати нас	3244
підтримати редакцію	3244
пізніше	3243
""", 'р': """
радимо прочитати	3262
радимо також	3262
развернуть	2772
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2745
разпечатай	219
разрешите уведомления	2827
разрешить уведомления	2827
раскрыть	2773
распечатать	2758
распечатать рецепт	61
распечатать статью	2758
рассказать друзьям	2758
рассылка	2753
рассылки	2753
регистрация	209	2750
редакция рекомендует	2769
результати	91	3265
результаты	91	2773
реклама	215	2762	3256
реклама - статията продължава по-долу	215
реклама на сайте	2762
реклама на сайті	3256
реклама. продовження нижче	3256
реклама. продолжение ниже	2762
рекламно каре	215
рекламно съдържание	215
рекомендуем	2769
рекомендуем почитать	2769
рекомендуем также	2769
рекомендуемое	2769
рекомендуємо	3262
рекомендуємо прочитати	3262
рекомендуємо також	3262
реєстрація	3247
розгорнути	3265
роздрукувати	3253
роздрукувати рецепт	61
роздрукувати статтю	3253
розмір тексту	65
розмір шрифту	65
рубрики	2769	3262
""", 'с': """
самое важное	2769
самое популярное	2769
самое читаемое	2769
самое читаемое за день	2769
самое читаемое за неделю	2769
свежее	2769
свежие новости	2769
свернуть	2772
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2766
сделать пожертвование	2745
сейчас читают	2769
скопировать ссылку	2758
скопировать ссылку на статью	2758
скопіювати посилання	3253
скопіювати посилання на статтю	3253
скрыть	2773
следующая	2772
следующая статья	2769
слухати	3253
слухати новину	3253
слушай новината	219
слушать	2758
слушать новость	2758
см. также	2769
смотреть все	2772
смотри также	2769
смотрите также	2769
советуем почитать	2769
согласен	2763
согласиться	2763
содержание	2772
создать аккаунт	2750
сообщить об опечатке	2766
сообщить об ошибке	2766
сохранить	2758
сохранить рецепт	61
сохранить статью	2758
социальные сети	2760
спасибо за ваш голос	91
спасибо за подписку	2753
спецпроект	2762
спецпроєкт	3256
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2748
способы оплаты	2748
ссылка скопирована	2758
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3244
стати частиною спільноти	3244
стать патроном	2745
стать соучастником	2745
стать спонсором	2745
створити акаунт	3247
стрічка новин	3262
сховати	3265
сходни новини	216
схожі матеріали	3262
схожі новини	3262
схожі статті	3262
създай профил	209
сюжет	2769
сюжеты	2769
""", 'т': """
тагове	216
також читайте	3262
твитнуть	2758
твиттер	2759
твітнути	3253
теги	2769	3262
текст продовжується під рекламою	3256
телеграм	2759
тема дня	2769
теми	3262
темы	2769
только для подписчиков	2750
""", 'у': """
увеличить	2772
увійти	3247
увімкнути сповіщення	3316
увімкніть сповіщення	3316
уже есть аккаунт	2750
уже зарегистрированы	2750
уже зареєструвалися	3247
умови використання	3257
усі новини	3264
""", 'ф': """
файлы cookie	2763
фейсбук	2759
фото	2769
фоторепортаж	2769
""", 'х': """
харесай	219
хорошо	2763
""", 'ч': """
час читання # хв	3264
чи була стаття корисною	3260
читайте еще	2769
читайте ещё	2769
читайте ниже	2762
читайте по теме	2769
читайте также	2769
читайте також	3262
читати далі	3264
читати повністю	3264
читати також	3262
читать в max	2760
читать в telegram	2760
читать далее	2772
читать дальше	2772
читать ещё	2772
читать комментарии	2766
читать полностью	2772
читать также	2769
что еще почитать	2769
что ещё почитать	2769
""", 'щ': """
ще за темою	3262
ще новини	3262
що ще почитати	3262
щомісяця	3244
""", 'э': """
электронная почта	2753
""", 'я': """
я вже підтримую	3243
я уже поддерживаю	2744
яндекс.дзен	2759
""", 'і': """
інші новини	19	3262
""", 'א': """
אהבתי	1553
אודות הכותב	1583
אולי גם יעניין אותך	1517
אולי יעניין אותך	1517
אולי יעניין אותך גם	1545
אולי יעניין אתכם	1517
אולי יעניין אתכם גם	1545
אולי מאוחר יותר	1500
אולי פספסתם	1545
אחר כך	1568
איך מכבים	1571
איך מכבים חוסם פרסומות	1570
אימייל	1578
אימייל לא תקין	1577
אין לי דעה	1553
אין לך חשבון	1575
אין לכם חשבון	1575
אינציקלופדיית ynet	1517
אירעה שגיאה	1577
אישור הכל	1564
אישור והמשך	1564
אני מאשר את תנאי השימוש	1577
אני מאשר קבלת דיוור	1577
אני מאשר/ת קבלת דברי פרסומת	1577
אני מאשר/ת קבלת דיוור	1577
אני מסכים לתנאי השימוש	1577
אני מסכים/ה לתנאי השימוש	1577
אפשר	1568
אפשר התראות	1567
אפשר לבטל בכל רגע	1575
אפשר תמיד	1564
אפשרויות נוספות	1589
אשר הכל	1564
אשר והמשך	1564
""", 'ב': """
בדקו את תיבת הדואר	1577
בדקו את תיבת המייל	1577
בחירה	1576
בחן את עצמך	1555
בחנו את עצמכם	1555
בחסות	1548
בחר	1576
בחר מסלול	1575
בחרו את המינוי שלכם	1575
בחרו מינוי	1575
בחרו מסלול	1575
בטל השתקה	1560
ביטול הסכמה	1564
ביטול השתקה	1560
בלי ספאם	1577
בלעדי למנויים	1575
במעקב	1587
בשיתוף	1512
בשיתוף עם	1591
""", 'ג': """
גודל גופן	65
גודל הטקסט	1589
גודל טקסט	65
""", 'ד': """
דווח על טעות	1516
דווחו לנו על טעות	1552
דחה הכל	1564
דחיית הכל	1564
דיווח	1553
דיווח על טעות	1552
דלג לתוכן	1519
דלגו למתכון	61
דף הבית	1519
""", 'ה': """
האזינו	1508
האזינו לכתבה	1560
האזן לכתבה	1560
האם הכתבה עזרה לך	1552
האם הכתבה עניינה אותך	1552
האם העמוד עזר לך	1552
האם זה היה מועיל	1552
הבא	1519
הבנתי	1520
הגב	1516
הגדל טקסט	1589
הגדל תמונה	1581
הגדלת טקסט	1589
הגדלת תמונה	1581
הגדרות עוגיות	1564
הגדרות פרטיות	1564
הדפיסו את המתכון	61
הדפיסו כתבה	1544
הדפס	1508
הדפס מתכון	61
הדפסה	1508
הדפסת המתכון	61
הדפסת כתבה	1544
ההודעה נשלחה	1577
ההצבעה שלך נקלטה	1552
ההצעה המשתלמת ביותר	1575
הודעתך נשלחה	1577
הווידאו אינו זמין	1560
הוסיפו תגובה	1516
הוסף כמקור מועדף	1587
הוסף תגובה	1516
הוספת תגובה	1516
הוקרא בקול סינתטי	1560
הורד שמע	1560
הורדת הפרק	1560
הורדת השמע	1560
הורידו את האפליקציה	1566
הזכירו לי מאוחר יותר	1500
החדשות ביותר	1553
החדשים ביותר	1553
החנות	1591
החשבון שלי	1502
הטבה לקוראים	1558
הטבות למנויים	1558
הטופס נשלח בהצלחה	1577
הירשם	1502
הירשמו להתראות	1567
הישנות ביותר	1553
הכי נצפים	1517
הכי נקרא	1517
הכי נקראות	1517
הכי נקראות היום	1545
הכי פופולרי	1576
הכתבה הבאה	1517
הכתבה המלאה למנויים	1544
הכתבה הקודמת	1517
הכתבה נעולה	1575
המייל האדום	1583
המלצות	1517
המשך בדפדפן	1566
המשך לאתר	1566
המשך לקרוא	1519
המשך עם google	1575
המשך עם אפל	1575
המשך עם גוגל	1575
המשך עם פייסבוק	1575
המשך קריאה	1519
הנגן נטען	1560
הנצפים ביותר	1545
הנקראות ביותר	1517
הנקראים ביותר	1545
הסרטון אינו זמין	1560
הסרטון לא זמין	1560
הסרטון נטען	1560
הסתר	1520
הסתר תגובות	1552
הסתר תשובות	1552
העדפות עוגיות	1564
הענק כתבה במתנה	1589
הענקת כתבה במתנה	1589
העתיקו את הקישור	1544
העתיקו קישור	1544
העתק	1590
העתק קישור	1508
העתקת הקישור	1544
העתקת קישור	1508
הפופולרי ביותר	1576
הפופולריות ביותר	1553
הפסק לעקוב	1587
הפסקת מעקב	1587
הפעל התראות	1567
הפעל סרטון	1560
הפעלה אוטומטית	1561
הפעלת התראות	1567
הצביעו	91	1553
הצביעו בסקר	1552
הצבע	91	1553
הצבעה	91
הצבעתך נקלטה	1552
הצג הכל	1520
הצג כתוביות	1560
הצג מפה	1520
הצג מקור	1520
הצג עוד	1519
הצג פוסט	1564
הצג פחות	1520
הצג תגובות	1552
הצג תוכן	1564
הצג תוצאות	91	1553
הצג תמיד	1564
הצג תשובות	1552
הצגת התוכן	1564
הצטרפו	1501
הצטרפו אלינו	1501
הצטרפו לתומכים	1572
הצעה לקוראים	1558
הקודם	1519
הקטן טקסט	1589
הקטנת טקסט	1589
הקישור הועתק	1544
הקראה אוטומטית	1560
הרשמה	1502
השאר אותי מחובר	1575
השב	1516
השתק	1561
השתקה	1561
השתתפו בסקר	1552
התחבר	1502
התחבר עם google	1575
התחברות	1502
התחברות באמצעות גוגל	1575
התחברות עם גוגל	1575
התחברות עם פייסבוק	1575
""", 'ו': """
ווטסאפ	1508
וידאו	1517
""", 'ז': """
זהו שדה חובה	1577
זכור אותי	1575
זמן נוכחי	1561
זמן נותר	1560
""", 'ח': """
חד פעמי	1573
חד-פעמי	1573
חדשות אחרונות	1517
חודש ראשון ב-#	1543
חודש ראשון ב-# ש"ח	1543
חודש ראשון בשקל	1543
חודש ראשון חינם	1543
חודשי	1573
חזרה למעלה	1519
חזרה לעמוד הבית	1581
חיוב חודשי	1575
חיוב שנתי	1575
חינם, בלי ספאם	1577
חיפוש	1519
""", 'ט': """
טוויטר	1508
טוען וידאו	1560
טוען נגן	1560
טלגרם	1508
טלפון	1578
טעינת הפוסט	1564
טען מחדש	1570
טען מחדש את הדף	1570
טען עוד	1519
טען פוסט	1564
טען תגובות נוספות	1552
טען תוכן	1564
""", 'י': """
יציאה	1502
יציאה ממסך מלא	1560
יש לי חשבון	1575
""", 'כ': """
כבר הצבעת	1552
כבר הצבעתם	1552
כבר יש לך חשבון	1575
כבר מנוי	1575
כבר מנויים	1575
כבר מנויים? התחברו	1502
כבר נרשמת	1502
כותרות אחרונות	1517
כיביתי	1571
כיביתי את חוסם הפרסומות	1570
כל חודש	1573
כל שקל חשוב	1572
כל תרומה חשובה	1572
כל תרומה עוזרת	1572
כללי התגובות	1552
כן, אני רוצה	1567
כניסה	1502
כניסה למנויים	1502
כתבה זו היא תוכן ממומן	1544
כתבה ממומנת	1548
כתבה נעולה	1575
כתבו לנו	1583
כתבו תגובה	1516
כתבות אחרונות	1517
כתבות מומלצות	1517
כתבות נוספות	1517
כתבות נוספות בנושא	1545
כתבות נוספות שיעניינו אתכם	1545
כתבות נוספות של הכתב	1581
כתבות קשורות	1517
כתבות שאולי פספסתם	1545
כתבות שיעניינו אתכם	1545
כתוב תגובה	1552
כתוביות	1561
כתובת אימייל לא תקינה	1577
כתובת מייל לא תקינה	1577
כתיבת תגובה	1552
""", 'ל': """
לא אהבתי	1553
לא יודע	1553
לא כעת	1500
לא ניתן להפעיל את הסרטון	1560
לא ניתן להציג את התוכן	1564
לא ניתן להציג תוכן זה	1564
לא ניתן לנגן את הסרטון	1560
לא עכשיו	1500
לא תודה	1500
לא, תודה	1500
לגלריה	1581
לגלריה המלאה	1581
לגלריית התמונות	1581
לדף הבית	1581
לדף התרומות	1572
להאזנה לכתבה	1560
להורדה ב-app store	1566
להורדה ב-google play	1566
להורדה מ-app store	1566
להורדה מ-google play	1566
להורדת האפליקציה	1544
להזמנת כרטיסים	1558
להמשך קריאה	1502
להרשמה	1502
לחידון	1555
לחידון המלא	1555
לחנות	1558
לידיעה המלאה	1581
לכל החדשות	1581
לכל החידונים	1555
לכל הכתבות	1519
לכל הכתבות בנושא	1545
לכל הכתבות של הכתב	1581
לכל המשחקים	1555
לכל הסרטונים	1581
לכל העדכונים, הכתבות והסרטונים	1545
לכל התגובות	1516
לכל התמונות	1581
לכתבה הבאה	1581
לכתבה הבאה בסדרה	1545
לכתבה המלאה	1581
לכתבה הקודמת	1581
לכתבה הקודמת בסדרה	1545
למנויים בלבד	1505
למתכון	61
לעמוד הבית	1581
לעמוד התרומות	1572
לפרויקט המלא	1581
לפרופיל הכתב	1583
לפרטים	1520
לצפייה בתוצאות	91
לקריאה באפליקציה	1566
לראש הדף	1581
לראש העמוד	1581
לרכישה	1558
לרכישה באמזון	1558
לרכישה לחצו כאן	1558
לרכישת הספר	1558
לרכישת כרטיסים	1558
לרכישת כרטיסים לחצו כאן	1558
לרכישת מינוי	1502
לרכישת מינוי לחצו כאן	1544
לתיק המלא	1581
לתמונות	1581
לתרום	1501
לתרומה	1501
לתרומה לחצו כאן	1572
""", 'מ': """
מאוחר יותר	1568
מבזקים	1517
מדיניות הפרטיות	1515
מדיניות הפרטיות ותנאי השימוש	1515
מהירות הפעלה	1560
מהירות ניגון	1560
מודעה	1512
מומלץ עבורך	1545
מומלץ עבורכם	1545
מומלצים	1517
מוקרא בקול סינתטי	1560
מיון לפי	1553
מייל	1578
מיין לפי	1553
ממומן	1512
מסך מלא	1561
מעבר למתכון	61
מעוניינים לקבל התראות	1567
מצאת טעות	1552
מצאתם טעות	1516
מצאתם טעות בכתבה	1552
משהו השתבש	1578
משחקים	1557
משך	1561
משלוח חינם	1591
מתנה לחבר	1589
""", 'נ': """
נא להזין כתובת מייל תקינה	1577
נגן וידאו	1560
נושאים	1517
נושאים קשורים	1517
ניגון אוטומטי	1561
ניהול הסכמה	1564
ניהול עוגיות	1564
ניתן לבטל בכל עת	1575
נרשמת בהצלחה	1577
""", 'ס': """
סגור	1500
סגירה	1500
סודוקו	1557
סוף הפרסומת	1558
סוף פרסומת	1558
סיכום ai	1530
סיכום אוטומטי	1586
סיכום הכתבה	1530
סכום אחר	1572
ספרו לנו מה דעתכם	1552
סקר	91
סקר היום	91
סרטון זה אינו זמין	1560
סרטון זה אינו זמין עוד	1560
סרקו את הקוד	1566
סרקו את קוד ה-qr	1566
""", 'ע': """
עדיין לא מנוי	1575
עדיין לא מנויים	1575
עוד	1519
עוד באותו נושא	1545
עוד בנושא	1517
עוד בערוץ	1517
עוד חדשות	1517
עוד כתבות	19	1517
עוד כתבות בנושא	19
עוד כתבות מעניינות	1544
עוד לא מנויים	1575
עוד סיפורים	1545
על הכותב	1583
עקבו אחר הכתב	1587
עקבו אחר הנושא	1587
עקבו אחרי הכתב	1587
עקבו אחרי הנושא	1587
עקוב אחרי הכתב	1587
""", 'פ': """
פייסבוק	1508
פנייה לכתב	1583
פנייה למערכת	1583
פרטים	1520
פרסום	1512
פרסומת	1512
פרסם	1553
פתח	1520
פתח באפליקציה	1566
פתיחה באפליקציה	1566
""", 'צ': """
צור חשבון	1502
צור קשר	1516
צרו קשר	1583
צרו קשר עם המערכת	1583
""", 'ק': """
קבל הכל	1564
קבלת התראות	1567
קוד אתי	1583
קרא גם	1517
קרא עוד	1519
קראו באפליקציה	1566
קראו גם	1517
קראו עוד	1519
""", 'ר': """
רוצה לקבל התראות	1567
רוצים לקבל התראות	1567
רענון העמוד	1570
רענן את הדף	1570
רעננו את הדף	1570
""", 'ש': """
שדה זה הוא חובה	1577
שדה חובה	1577
שדות חובה	1577
שחק עכשיו	1555
שחקו עכשיו	1555
שיתוף	1508
שיתוף בוואטסאפ	1589
שיתוף בווטסאפ	1508
שיתוף בטוויטר	1508
שיתוף במייל	1544
שיתוף בפייסבוק	1508
שכחת את הסיסמה	1575
שכחת סיסמה	1575
שכחתי סיסמה	1502
שלח	91	1578
שלח לחבר	1508
שלח תגובה	1552
שלחו את הכתבה במתנה	1544
שלחו במתנה	1544
שלחו לחבר	1589
שלחו לנו סרטונים	1583
שלחו לנו תמונות	1583
שלחו משוב	1552
שליחה	1578
שליחה במייל	1508
שליחת משוב	1552
שליחת תגובה	1552
שם	1578
שם מלא	1578
שם משפחה	1578
שם פרטי	1578
שמור	1590
שמור העדפות	1564
שמירה	1508
שמירת הגדרות	1564
שמירת המתכון	61
שמירת כתבה	1544
שמרו כתבה	1544
שמרו לקריאה מאוחרת	1544
שנתי	1573
שתף	1508
שתפו	1508
שתפו את הכתבה	1508
שתפו בוואטסאפ	1544
שתפו בווטסאפ	1544
שתפו בטוויטר	1589
שתפו בטלגרם	1544
שתפו בפייסבוק	1508
""", 'ת': """
תגובה	1516
תגובות	1516
תגובות נוספות	1552
תגיות	1517
תודה על ההצבעה	1552
תודה על הצבעתך	91
תודה שהצבעת	1552
תודה שהצבעתם	1552
תודה, ההודעה נשלחה	1577
תוכן למנויים	1502
תוכן ממומן	87	1512
תוכן מסחרי	1548
תוכן מקודם	1512
תוכן פרסומי	1548
תוכן שיווקי	87	1512
תוכן שיווקי בשיתוף	1548
תוצאות	91
תורגם אוטומטית	1544
תיקון טעות	1544
תמכו בנו	1501
תמכו בנו בפטריאון	1572
תמלול	1561
תנאי השימוש	1515
תנאי השימוש | מדיניות הפרטיות	1515
תנאי השימוש ומדיניות הפרטיות	1515
תנאי פרסום תגובות	1552
תפריט	1519
תקציר ai	1530
תקציר בינה מלאכותית	1530
תקציר הכתבה	1530
תרגום אוטומטי	1586
תרומה	1501
תרומה חד פעמית	1572
תרומה חד-פעמית	1572
תרומה חודשית	1572
תרמו	1501
תרמו עכשיו	1501
תשבץ	1557
תשבצים	1557
תשחץ	1557
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1265
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1241
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1214
اخبار مرتبطة	152
اخبار پيشنهادي	1241
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
اخرين اخبار	1214
اخرين خبرها	1241
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1216
ادامه با google	1271
ادامه با گوگل	1271
ادامه خبر	1277
ادامه در مرورگر	1263
ادامه مطلب	1216
ادخل بريدا الكترونيا صحيحا	187
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1207
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1250
ارسال به تلگرام	1233
ارسال به دوستان	1207
ارسال تعليق	162
ارسال خبر	1279
ارسال ديدگاه	1250
ارسال راي	91
ارسال رايگان	1287
ارسال سوژه	1279
ارسال نظر	1213
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1241
از راي شما متشكريم	1250
از شركت شما در نظرسنجي متشكريم	1250
از ما حمايت كنيد	1203
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
اشتباهي ديدهايد	1250
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1204
اشتراك خود را انتخاب كنيد	1271
اشتراك در تلگرام	1285
اشتراك در واتساپ	1285
اشتراك گذاري	1207
اشتراك گذاري در تلگرام	1233
اشتراكگذاري	1207
اشتراكگذاري در تلگرام	1285
اشتراكگذاري در واتساپ	1285
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
افزودن به منابع ترجيحي	1283
افضل عرض	185
افضل قيمة	185
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اكتب تعليقا	118
اكنون بازي كنيد	1253
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
الان نه	1202
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
امكان نمايش اين محتوا وجود ندارد	1261
امكان پخش ويدئو وجود ندارد	1257
انت تتابع هذا الموضوع	197
انتخاب	1272
انتخاب اشتراك	1271
انتخاب طرح	1271
انتشار	1251
انتقل الي الوصفة	61
انتهاي پيام	1233
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1285
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
اولين نفري باشيد كه نظر ميدهد	1233
ايا اين مطلب براي شما مفيد بود	1250
ايا اين مطلب مفيد بود	1250
ايا اين مقاله مفيد بود	1250
ايا مايليد اعلان دريافت كنيد	1264
ايا ميخواهيد اعلان دريافت كنيد	1264
ايجاد حساب	1204
ايقاف مؤقت	169
ايميل	1274
ايميل خود را بررسي كنيد	1273
ايميل معتبر وارد كنيد	1273
ايميل نامعتبر	1273
ايميل نامعتبر است	1273
اين فيلد الزامي است	1273
اين فيلد ضروري است	1273
اين مطالب را هم بخوانيد	1241
اين مطلب را هم بخوانيد	1241
اين مطلب مفيد بود	1250
اين مقاله قفل است	1271
اين ويدئو در دسترس نيست	1257
اين ويدئو ديگر در دسترس نيست	1257
اين ويديو در دسترس نيست	1257
اپليكيشن را دانلود كنيد	1263
اپليكيشن را نصب كنيد	1263
اگهي	1209
اگهيها	1245
""", 'ب': """
با تشكر، پيام شما ارسال شد	1273
با حمايت	1287
با ما تماس بگيريد	1279
با همكاري	1287
با پردازش دادههايم موافقم	1273
بارگذاري دوباره صفحه	1267
بارگذاري مجدد صفحه	1267
بارگذاري محتوا	1261
بارگذاري پست	1261
باز كردن	1217
باز كردن در اپليكيشن	1263
باز كردن در برنامه	1263
بازخورد بدهيد	1250
بازرگاني	1245
بازي رايگان	1253
بازي كنيد	1253
بازيها	1255
بازگشت به بالا	1216
بازگشت به صفحه اصلي	1277
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1250
برعاية	113
بريد الكتروني غير صالح	187
برچسب ها	1214
برچسبها	1214
بزرگتر كردن متن	1285
بزرگنمايي تصوير	1277
بستن	1202
بعدا	1265
بعدا ياداوري كن	1202
بعدي	1216
بلغ عن خطا	142
بله، ميخواهم	1264
به اشتراك بگذاريد	1207
به اين مطلب گوش دهيد	1257
به اين مقاله گوش دهيد	1257
بهترين پيشنهاد	1271
بيشتر	1214	1216
بيشتر ببينيد	1241
بيشتر بخوانيد	1214
بيصدا	1258
""", 'ت': """
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1214
تازهسازي صفحه	1267
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبليغ	1209
تبليغات	1209
تبليغات در گوگل	1245
تبليغات متني	1245
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
تخفيف ويژه خوانندگان	1256
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	196
ترجمه ماشيني	1282
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
تلگرام	1207
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1279
تماس با ما	1213
تماس با نويسنده	1279
تماشاي ويديو	1233
تمام صفحه	1258
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1261
تنظيمات كوكي	1212
تنظيمات كوكيها	1212
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1257
تويتر	109
توييتر	1207
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1250
ثبت راي	91
ثبت نام	1204
ثبت نظر	91	1213
ثبتنام	1204
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1261
جدول	1255
جدول كلمات متقاطع	1255
جديدترين	1251
جديدترين اخبار	1214
جديدترينها	1251
جزئيات	1217
جستجو	1216
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1202
حامي ما شويد	1269
حامي مالي	1287
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1212
حساب كاربري	1204
حساب كاربري دارم	1271
حساب كاربري داريد	1271
حساب كاربري نداريد	1271
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
حمايت كنيد	1203
حمايت مالي	1203
حمايت مالي از ما	1269
حمايت ماهانه	1269
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1216
خبر بعدي	1233
خبر قبلي	1233
خبرهاي بيشتر	1241
خبرهاي داغ	1241
خبرهاي مرتبط	1214
خبرهاي پيشنهادي	1241
خروج	1204
خروج از تمام صفحه	1257
خريد از امازون	1256
خريد انلاين	1256
خريد اين كتاب	1256
خريد اينترنتي	1256
خريد بليت	1256
خريد بليط	1256
خريد كتاب	1256
خطايي ديدهايد	1250
خطايي رخ داد	1274
خلاصه با هوش مصنوعي	1282
خلاصه هوش مصنوعي	1282
خواندن در اپليكيشن	1263
خواندهشده با صداي مصنوعي	1257
خودتان را بيازماييد	1253
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1253
دانلود از اپ استور	1263
دانلود از بازار	1263
دانلود از گوگل پلي	1263
دانلود اپليكيشن	1263
دانلود صدا	1257
دانلود فايل صوتي	1257
دانلود ويدئو	1257
دانلود پادكست	1257
در حال بارگذاري	1257
در حال بارگذاري ويدئو	1257
در حال بارگذاري ويديو	1257
در نظرسنجي شركت كنيد	1250
در همين رابطه	1241
در همين زمينه	1241
در پاتريون حمايت كنيد	1269
درباره نويسنده	1279
دريافت از اپ استور	1263
دريافت از بازار	1263
دريافت از كافه بازار	1263
دريافت از مايكت	1263
دريافت از گوگل پلي	1263
دريافت اعلانها	1264
دستهبندي	1214
دعوت به همكاري	1233
دنبال كردن	1283
دنبال كردن اين موضوع	1283
دنبال كردن موضوع	1283
دنبال كردن نويسنده	1283
ديدگاه	1213
ديدگاه خود را بنويسيد	1250
ديدگاهتان را بنويسيد	1233
ديدگاهها	1213
""", 'ذ': """
ذات صلة	119
ذخيره	1207
ذخيره تنظيمات	1261
ذخيره خبر	1233
ذخيره دستور پخت	61
ذخيره مطلب	1233
ذخيره مطلب براي بعد	1233
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1251
راي شما ثبت شد	91	1250
راي شما ثبت شده است	1250
رايگان و بدون هرزنامه	1273
ربما لاحقا	98
رد	118
رد همه	1261
رزرو بليت	1256
رفتن به بالا	1277
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1269
رفض الكل	173
رمز عبور خود را فراموش كردهايد	1271
رمز عبور را فراموش كردهايد	1204
رپورتاژ	1209
رپورتاژ اگهي	1209
""", 'ز': """
زمان باقيمانده	1257
زمان فعلي	1258
زيرنويس	1258
""", 'س': """
سؤال اليوم	91
سالانه	1270
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1257
سنويا	183
سودوكو	167	1255
سوژه بفرستيد	1279
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1212
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
شايد بعدا	1202
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1250
شرايط استفاده	1212
شرايط استفاده و حريم خصوصي	1212
شرايط را ميپذيرم	1273
شركاؤنا	173
شركاي ما	1261
شركت در ازمون	1253
شركت در نظرسنجي	1250
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1253
شكرا لتصويتك	91	162
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1283
شما قبلا راي دادهايد	1250
شنيدن اين مطلب	1257
شنيدن مقاله	1257
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1216
صفحه كمك مالي	1269
صندوق ورودي خود را بررسي كنيد	1273
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
عضويت	1204
عطلت مانع الاعلانات	180
عكس	1214
عكسهاي بيشتر	1277
عكسهايتان را براي ما بفرستيد	1279
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1268
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1271
فروشگاه	1287
فعال كردن	1265
فعال كردن اعلانها	1264
فعالسازي اعلانها	1264
فعل الاشعارات	177
فعلا نه	1265
فقط براي مشتركان	1204
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1207
فيلد الزامي	1273
فيلدهاي الزامي	1273
""", 'ق': """
قبلي	1216
قبول الجميع	173
قبول الكل	173
قبول همه	1261
قبول و ادامه	1261
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1251
قديميترينها	1251
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1250
قوانين و مقررات را ميپذيرم	1273
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1263
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
كليدواژهها	1214
كمك كنيد	1203
كمك مالي	1203
كمك ماهانه	1269
كمك يكباره	1269
كن اول المعلقين	151
كن داعما	99
كوكيها	1212
كوچكتر كردن متن	1285
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1258
كپي	1286
كپي شد	1233
كپي كردن لينك	1233
كپي لينك	1207
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
لطفا ان را غيرفعال كنيد	1268
لطفا يك ايميل معتبر وارد كنيد	1273
لغو در هر زمان	1271
لغو دنبال كردن	1283
لغو رضايت	1261
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1207
لينك كوتاه خبر	1233
لينك كپي شد	1233
""", 'م': """
مادة اعلانية	113
ماهانه	1270
مبلغ اخر	182
مبلغ دلخواه	1269
مبلغ ديگر	1269
مبلغ مختلف	182
متابع	197
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1277
متن كامل مقاله را بخوانيد	1277
متن پيادهشده	1258
متوجه شدم	1217
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1272
محبوبترينها	1251
محتواي تبليغاتي	1209
محتواي حمايتشده	1233
محتواي پولي	1256
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1271
مدت	1258
مدت زمان	1258
مديريت رضايت	1261
مديريت كوكيها	1261
مرا به خاطر بسپار	1271
مرة واحدة	183
مرتبسازي	1251
مرتبسازي بر اساس	1251
مزايا المشتركين	168
مزاياي مشتركان	1256
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1267
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1216
مشاهده عكسها	1277
مشاهده قيمت	1256
مشاهده محتوا	1261
مشاهده نتايج	91	1251
مشاهده همه	1216
مشاهده پاسخها	1250
مشاهده پرونده	1277
مشاهده گالري	1277
مشترك شويد	1204
مشكلي پيش امد	1274
مطالب بيشتر	1241
مطالب ديگر اين نويسنده	1277
مطالب مرتبط	1214
مطالب پيشنهادي	1241
مطلب بعدي	1277
مطلب قبلي	1277
معرض الصور	191
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1214
مقاله بعدي	1277
مقاله قبلي	1277
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1216
مهمترين اخبار	1214
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
ميثاق الشرف المهني	193
ميخواهيد اعلان دريافت كنيد	1264
""", 'ن': """
نام	1274
نام خانوادگي	1274
نام و نام خانوادگي	1274
نبذة عن الكاتب	193
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1257
نسخه چاپي	1233
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1263
نظر	1213
نظر بدهيد	1233
نظر خود را با ما در ميان بگذاريد	1233
نظر خود را بنويسيد	1213
نظر خود را بگوييد	1250
نظر سنجي	91
نظر شما	1213
نظر شما درباره اين خبر چيست	1233
نظرات	1213
نظرتان را بگوييد	1250
نظرسنجي	91	1233
نظري ندارم	1251
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1261
نمايش بيشتر	1216
نمايش زيرنويس	1257
نمايش كمتر	1217
نمايش متن اصلي	1217
نمايش محتوا	1261
نمايش نتايج	91
نمايش نظرات	1250
نمايش نظرات بيشتر	1250
نمايش نقشه	1217
نمايش همه	1217
نمايش پاسخها	1250
نمايش پست	1261
نميدانم	1251
ننصح بقراءة	119
نه ممنون	1202
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1285
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1273
هر كمكي مهم است	1269
هر ماه	1270
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
همرساني	1207
همه اخبار	1277
همه بازيها	1253
همه خبرها	1277
همه عكسها	1277
همه مطالب	1277
همه مطالب نويسنده	1277
همه ويدئوها	1277
هميشه اجازه داده شود	1261
هميشه نمايش بده	1261
همچنين ببينيد	1241
همچنين بخوانيد	1214
هنوز ثبتنام نكردهايد	1271
هنوز مشترك نيستيد	1271
""", 'و': """
واتساب	109
واتساپ	1207
ورود	1204
ورود / ثبت نام	1204
ورود با اپل	1271
ورود با فيسبوك	1271
ورود با گوگل	1271
وسوم	119
ويدئو در دسترس نيست	1257
ويديو	1214
ويديو در دسترس نيست	1257
ويژه خوانندگان	1256
ويژه مشتركان	1204
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1270
يكبار	1270
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1213
پايان اگهي	1256
پايان تبليغ	1256
پخش خودكار	1258
پخش ويدئو	1257
پخش ويدئو ممكن نيست	1257
پخش ويديو	1257
پذيرش همه	1261
پذيرش و ادامه	1261
پربازديدترين	1214
پربازديدترينها	1214
پربازديدها	1214
پربازديدهاي امروز	1241
پربازديدهاي هفته	1241
پربحثترينها	1214
پربينندهترين	1241
پربينندهترين خبرها	1241
پربينندهترينها	1241
پرداخت سالانه	1271
پرداخت ماهانه	1271
پسنديدم	1251
پنهان كردن پاسخها	1250
پيام بازرگاني	1245
پيام شما ارسال شد	1273
پيام شما با موفقيت ارسال شد	1273
پيشنهاد خواندني	1241
پيشنهاد سردبير	1214
پيشنهاد ما	1214
""", 'چ': """
چاپ	1207
چاپ دستور پخت	61
چگونه غيرفعال كنم	1268
چگونه مسدودكننده را غيرفعال كنم	1267
""", 'گ': """
گالري تصاوير	1277
گالري عكس	1277
گزارش تخلف	1250
گزارش خطا	1213
گزارش خطا در اين خبر	1233
گزينههاي بيشتر	1285
""", 'अ': """
अकाउंट नहीं है	1664
अक्षर का आकार	65
अक्षर छोटे करें	1677
अक्षर बडे करें	1677
अगला	1612
अगला लेख	1670
अगली खबर	1610
अगली स्टोरी	1670
अनफॉलो करें	1675
अनम्यूट	1650
अनिवार्य	1667
अनुमति दें	1658
अन्य खबरें	19	1610
अन्य राशि	1662
अन्य विकल्प	1677
अपना इनबॉक्स देखें	1666
अपना ईमेल दर्ज करें	1666
अपना ईमेल देखें	1666
अपना ज्ञान परखें	1646
अपना प्लान चुनें	1664
अपनी तस्वीरें हमें भेजें	1671
अपनी प्रतिक्रिया दें	1643
अपनी राय दें	1609
अपनी राय बताएं	1643
अभी खरीदें	1649
अभी खेलें	1646
अभी डाउनलोड करें	1656
अभी तक सब्सक्राइबर नहीं हैं	1664
अभी दान करें	1599
अभी नहीं	1598
अमान्य ईमेल	1666
अमेजन पर खरीदें	1649
अवधि	1651
""", 'आ': """
आगे पढें	1612
आज का सवाल	91
आज की अन्य खबरें	1636
आप इस विषय को फॉलो कर रहे हैं	1675
आप कभी भी अनसब्सक्राइब कर सकते हैं	1666
आप पहले ही वोट कर चुके हैं	1643
आपका वोट दर्ज हो गया	1643
आपका वोट दर्ज हो गया है	1643
आपका संदेश भेज दिया गया है	1666
आपके लिए	1610
आपको यह भी पसंद आ सकता है	1636
आपको ये भी पसंद आ सकता है	1636
आवश्यक फील्ड	1666
""", 'इ': """
इस विषय को फॉलो करें	1675
इसे भी देखें	1636
इसे भी पढें	1610
""", 'ई': """
ई-पेपर	1600
ईमेल	1667
ईमेल से शेयर करें	1677
""", 'ऊ': """
ऊपर जाएं	1612
""", 'ए': """
एआई आवाज में सुनें	1650
एआई द्वारा तैयार	1624
एआई समरी	1624
एआई सारांश	1624
एआई से तैयार सारांश	1624
एक बार	1663
एक बार का दान	1662
एप डाउनलोड करें	1656
""", 'ऐ': """
ऐप इंस्टॉल करें	1656
ऐप खोलें	1656
ऐप डाउनलोड करें	1656
ऐप में खोलें	1656
ऐप में पढें	1656
ऐप स्टोर से डाउनलोड करें	1656
""", 'ऑ': """
ऑटोप्ले	1651
ऑडियो डाउनलोड करें	1650
ऑफर देखें	1649
""", 'औ': """
और खबरें	1610
और टिप्पणियां देखें	1643
और देखें	1612
और पढें	1610	1612
और भी पढें	1636
""", 'क': """
कभी भी रद्द करें	1664
कम दिखाएं	1613
कमेंट	1609
कमेंट करें	1609
कमेंट लिखें	1643
कमेंट्स	1609
कह नहीं सकते	1644
किताब खरीदें	1649
कीमत देखें	1649
कुकी नीति	1608
कुकी सेटिंग्स	1654
कुकीज प्रबंधित करें	1654
कुछ गलत हो गया	1667
के सहयोग से	1679
केवल सदस्यों के लिए	1600
केवल सब्सक्राइबर के लिए	1664
कैसे बंद करें	1661
कॉपी	1678
कॉपी करें	1678
कॉपी लिंक	1603
क्या आप नोटिफिकेशन चाहते हैं	1657
क्या आप नोटिफिकेशन पाना चाहते हैं	1657
क्या आप सूचनाएं पाना चाहते हैं	1657
क्या यह उपयोगी था	1643
क्या यह खबर उपयोगी थी	1643
क्या यह पेज उपयोगी था	1643
क्या यह लेख उपयोगी था	1643
क्यूआर कोड स्कैन करें	1656
क्रमबद्ध करें	1644
क्विज खेलें	1646
""", 'ख': """
खबर सुनें	1650
खाता नहीं है	1664
खाता बनाएं	1600
खोजें	1612
खोलें	1613
""", 'ग': """
गलती की सूचना दें	1643
गलती बताएं	1613
गलती मिली	1643
गूगल प्ले से डाउनलोड करें	1656
गूगल से जारी रखें	1664
गूगल से लॉगिन करें	1664
गेम्स	1648
गैलरी देखें	1670
गोपनीयता नीति	1608
गोपनीयता सेटिंग्स	1654
""", 'च': """
चर्चा में क्यों है	1636
चुनें	1665
""", 'ज': """
जरूर पढें	1636
जवाब छिपाएं	1643
जवाब दें	1609
जवाब देखें	1643
जवाब भेजें	1643
जावास्क्रिप्ट बंद है	1654
ज्यादा दिखाएं	1670
ज्यादा पढी गई	1636
""", 'ट': """
टिकट खरीदें	1649
टिकट बुक करें	1649
टिप्पणियां	1609
टिप्पणी	1609
टिप्पणी करें	1609
टिप्पणी के नियम	1643
टिप्पणी के लिए लॉगिन करें	1643
टिप्पणी भेजें	1643
टिप्पणी लिखें	1643
टेक्स्ट साइज	65
टैग्स	1610
टॉप न्यूज	1610
टॉप स्टोरीज	1636
ट्रांसक्रिप्ट	1651
ट्रेंडिंग	1610
ट्विटर	1603
ट्विटर पर शेयर करें	1677
""", 'ठ': """
ठीक है	1613
""", 'त': """
तस्वीर बडी करें	1670
तस्वीरें देखें	1670
ताजा खबरें	1610
ताजा समाचार	1610
""", 'द': """
दान करें	1599
दान पेज पर जाएं	1662
देश की और खबरें	1636
दोस्तों को भेजें	1624
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1666
""", 'न': """
नक्शा देखें	1613
नतीजे देखें	91
नवीनतम	1644
नहीं धन्यवाद	1598
नहीं, धन्यवाद	1598
नाम	1667
नियम और शर्तें	1608
नियम और शर्तें | गोपनीयता नीति	1608
नोटिफिकेशन ऑन करें	1657
नोटिफिकेशन चालू करें	1657
""", 'प': """
पता नहीं	1644
परिणाम देखें	91	1644
पसंदीदा स्रोत के रूप में जोडें	1675
पहले से खाता है	1664
पहले से सब्सक्राइबर हैं	1664
पाठकों के लिए विशेष ऑफर	1649
पार्टनर कंटेंट	1639
पासवर्ड भूल गए	1664
पिछला	1612
पिछला लेख	1670
पिछली खबर	1610
पूरा नाम	1667
पूरा लेख पढें	1670
पूरी खबर पढें	1612
पेज दोबारा लोड करें	1660
पेज रिफ्रेश करें	1660
पेज रीफ्रेश करें	1660
पेड कंटेंट	1649
पोल	91
पोल में हिस्सा लें	1643
पोस्ट लोड करें	1654
प्रचार	1606
प्रतिक्रिया दें	1609
प्रतिलिपि	1651
प्राइवेसी सेटिंग्स	1654
प्रायोजक	1679
प्रायोजित	1606
प्रायोजित सामग्री	1639
प्रिंट	1678
प्रिंट करें	1603
प्रीमियम	1600
प्लान चुनें	1664
प्ले स्टोर से डाउनलोड करें	1656
प्लेबैक गति	1650
प्लेबैक स्पीड	1650
प्लेयर लोड हो रहा है	1650
""", 'फ': """
फीडबैक दें	1643
फीडबैक भेजें	1643
फुल स्क्रीन	1651
फुल स्क्रीन से बाहर निकलें	1650
फेसबुक	1603
फेसबुक पर शेयर करें	1603
फेसबुक से जारी रखें	1664
फेसबुक से लॉगिन करें	1664
फॉन्ट आकार	1677
फॉन्ट साइज	65
फॉलो कर रहे हैं	1675
फॉलो करें	1675
फोटो	1610
फोटो गैलरी	1636
फोटो गैलरी देखें	1670
फ्लिपकार्ट पर खरीदें	1649
""", 'ब': """
बंद करें	1598
बडी खबरें	1610
बाद में	1598
बाद में याद दिलाएं	1598
ब्राउजर में जारी रखें	1656
""", 'भ': """
भेजें	1667
""", 'म': """
मशीनी अनुवाद	1674
मान्य ईमेल दर्ज करें	1666
मासिक	1663
मासिक दान	1662
मासिक भुगतान	1664
मासिक सहयोग	1662
मुख्य समाचार	1610
मुझे याद रखें	1664
मुफ्त डिलीवरी	1679
मुफ्त में खेलें	1646
मुफ्त, कोई स्पैम नहीं	1666
मूल देखें	1613
मेन्यू	1612
मेरा खाता	1600
मेरा खाता है	1664
मैं नियम और शर्तों से सहमत हूं	1666
मैंने ऐड ब्लॉकर बंद कर दिया	1660
मैंने बंद कर दिया	1661
म्यूट	1651
""", 'य': """
यह खबर सुनें	1650
यह फील्ड अनिवार्य है	1666
यह फील्ड आवश्यक है	1666
यह भी देखें	1636
यह भी पढें	1610
यह लेख लॉक है	1664
यह लेख सुनें	1650
यह वीडियो अब उपलब्ध नहीं है	1650
यह वीडियो उपलब्ध नहीं है	1650
यह सामग्री नहीं दिखाई जा सकती	1654
ये खबरें भी पढें	1636
ये भी जानें	1636
ये भी देखें	1636
ये भी पढें	1610
""", 'र': """
रजिस्टर करें	1600
रिपोर्ट करें	1644
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1644
लाइक करें	1644
लिंक कॉपी करें	1603	1624
लिंक कॉपी हो गया	1677
लेख उपहार में दें	1677
लेख सुनें	1650
लेखक के अन्य लेख	1670
लेखक के और लेख	1670
लेखक के बारे में	1671
लेखक को फॉलो करें	1675
लेखक परिचय	1671
लॉग इन	1600
लॉग इन करें	1600
लॉगआउट	1600
लॉगिन	1600
लोकप्रिय	1610
लोड हो रहा है	1650
""", 'व': """
वर्ग पहेली	1648
वर्तमान समय	1651
विज्ञापन	1606
विज्ञापन के बाद जारी	1639
विज्ञापन समाप्त	1649
विज्ञापन हटाएं	1624
विवरण	1613
विषय	1610
विषय को फॉलो करें	1675
वीडियो	1610
वीडियो उपलब्ध नहीं है	1650
वीडियो चलाएं	1650
वीडियो नहीं चलाया जा सकता	1650
वीडियो लोड हो रहा है	1650
वोट करने के लिए धन्यवाद	1643
वोट करें	91	1644
वोट दें	91
वोट देने के लिए धन्यवाद	1643
व्हाट्सएप	1603
व्हाट्सएप पर शेयर करें	1677
व्हाट्सऐप पर शेयर करें	1677
""", 'श': """
शायद बाद में	1598
शिकायत करें	1644
शेयर	1603
शेयर करें	1603
शेष समय	1650
""", 'स': """
संपर्क करें	1609
संपादक को लिखें	1671
संबंधित खबरें	1610
संबंधित लेख	1610
संबंधित वीडियो	1636
संबंधित समाचार	1610
सदस्य बनें	1599
सबटाइटल	1651
सबटाइटल दिखाएं	1650
सबमिट करें	1667
सबसे अच्छा ऑफर	1664
सबसे ज्यादा पढी गई	1610
सबसे ज्यादा पढी गई खबरें	1636
सबसे ज्यादा पढी गईं	1636
सबसे नए	1644
सबसे पुराने	1644
सबसे लोकप्रिय	1665
सब्सक्राइब	1600
सब्सक्राइब करें	1600
सभी अस्वीकार करें	1654
सभी कमेंट देखें	1643
सभी खबरें	1670
सभी खबरें देखें	1670
सभी गेम	1646
सभी गेम्स	1646
सभी टिप्पणियां देखें	1643
सभी तस्वीरें देखें	1670
सभी दिखाएं	1613
सभी देखें	1612
सभी फोटो देखें	1670
सभी वीडियो	1670
सभी वीडियो देखें	1670
सभी स्वीकार करें	1654
समझ गया	1613
समर्थन करें	1599
सर्वे	91
सर्वे में हिस्सा लें	1643
सहमति प्रबंधित करें	1654
सहमति वापस लें	1654
सहयोग करें	1599
सही ईमेल दर्ज करें	1666
साइन अप	1600
साइन इन	1600
साझा करें	1603
सामग्री दिखाएं	1654
सामग्री देखें	1654
सामग्री लोड करें	1654
सालाना	1663
सालाना भुगतान	1664
सिर्फ सब्सक्राइबर के लिए	1664
सीधे रेसिपी पर जाएं	61
सुडोकू	1648
सुधार नीति	1671
सूचनाएं चालू करें	1657
सेव करें	1603
स्पॉन्सर्ड	1606
स्पॉन्सर्ड कंटेंट	1639
स्वचालित अनुवाद	1674
स्वीकार करें और जारी रखें	1654
""", 'ह': """
हमसे संपर्क करें	1671
हमारा समर्थन करें	1599
हमारी मदद करें	1662
हमें लिखें	1671
हमें सपोर्ट करें	1662
हमें सहयोग दें	1662
हमेशा अनुमति दें	1654
हर महीने	1663
हर योगदान महत्वपूर्ण है	1662
हर योगदान मायने रखता है	1662
हां, चाहिए	1657
होम	1612
होम पेज पर जाएं	1670
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
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	3126
ข่าวที่น่าสนใจ	3126
ข่าวที่เกี่ยวข้อง	3103
ข่าวยอดนิยม	3103
ข่าวล่าสุด	3103
ข่าวอื่นที่น่าสนใจ	3126
ข่าวอื่นๆ	19	3126
ข่าวอื่นๆ ที่น่าสนใจ	3117
ข่าวเกี่ยวข้อง	3126
ข่าวแนะนำ	3103
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3117
คลิปแนะนำ	3126
ความคิดเห็น	3106
คัดลอกลิงก์	3106
คัดลอกลิงก์แล้ว	3117
คัดลอกลิงค์	3117
คัดลอกลิงค์แล้ว	3117
คุณอาจสนใจ	3126
""", 'ช': """
ชมคลิป	3117
ชมคลิปวิดีโอ	3117
ชมวิดีโอ	3117
ชมวิดีโอด้านบน	3117
ชมวิดีโอเต็มได้ที่นี่	3117
""", 'ด': """
ดูคลิป	3117
ดูทั้งหมด	3104
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	3117
ดูเพิ่มเติม	3106
""", 'ต': """
ติดต่อเรา	3117
""", 'บ': """
บทความที่น่าสนใจ	3126
บทความที่เกี่ยวข้อง	3103
บทความล่าสุด	3103
บทความแนะนำ	3126
บริจาค	3100
บริจาคเลย	3100
บันทึก	3117
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3117
""", 'พ': """
พิมพ์	3106
พิมพ์บทความ	3117
พิมพ์สูตร	61
พิมพ์หน้านี้	3117
""", 'ฟ': """
ฟังรายการย้อนหลัง	3117
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3117
""", 'ย': """
ยอดนิยม	3126
ยอดนิยมในตอนนี้	3126
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3117
ร่วมงานกับเรา	3117
ร่วมตอบแบบสอบถาม	3117
ร่วมบริจาค	3100
ร่วมแสดงความคิดเห็น	3117
""", 'ล': """
ลงทะเบียน	3100
ลืมรหัสผ่าน	3100
""", 'ส': """
สนับสนุนเรา	3100
สปอนเซอร์	3106
สมัครงานกับเรา	3117
สมัครสมาชิก	3100
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3117
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3126
อ่านข่าวผ่านแอป	3117
อ่านข่าวอื่นๆ	3126
อ่านต่อ	3106
อ่านต่อเรื่องนี้	3126
อ่านเพิ่มเติม	3103
อ่านเรื่องที่เกี่ยวข้อง	3126
""", 'เ': """
เข้าสู่ระบบ	3100
เนื้อหาที่เกี่ยวข้อง	3126
เป็นคนแรกที่แสดงความคิดเห็น	3117
เรื่องที่คุณอาจสนใจ	19	3126
เรื่องที่น่าสนใจ	3126
เรื่องที่เกี่ยวข้อง	3103
เรื่องล่าสุด	3126
เรื่องอื่นที่น่าสนใจ	3103
เรื่องแนะนำ	3126
""", 'แ': """
แชร์	3106
แชร์ข่าวนี้	3117
แชร์บทความ	3117
แชร์หน้านี้	3117
แชร์ไปที่ line	3117
แท็ก	3126
แท็กที่เกี่ยวข้อง	3126
แบบสำรวจ	91
แปลอัตโนมัติ	3117
แสดงความคิดเห็น	3106
แสดงน้อยลง	3104
""", 'โ': """
โฆษณา	3106
โหลดแอปฟรี	3117
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3344
ẩn trả lời	3373
""", 'ủ': """
ủng hộ	3325
ủng hộ chúng tôi	3325
ủng hộ chúng tôi trên patreon	3392
ủng hộ hàng tháng	3392
ủng hộ một lần	3392
""", 'あ': """
あとで	1970
あとで読む	1983
あなたにおすすめ	1995
あなたにおすすめの記事	1995
あなたへのおすすめ	1995
あわせて読みたい	1995
あわせて読む	2022
""", 'い': """
いいえ、結構です	1970
いいね	1983
いいね!してニュースをチェック	1984
いいね!で応援する	2012
いいね順	2030
いつでも解約ok	2048
いつでも解約できます	2048
いつでも解約可能	2048
いつでも配信停止できます	2051
いま読まれています	2022
いま読まれている記事	2022
""", 'お': """
おすすめ	1995
おすすめの記事	1995
おすすめプラン	2048
おすすめ情報pr	1987
おすすめ記事	1995
おすすめ関連記事	2022
おすすめ順	2030
お住まいの地域ではご覧いただけません	2035
お住まいの地域では再生できません	2035
お名前	2052
お問い合わせ	1989
お問い合わせありがとうございました	2051
お問い合わせありがとうございます	2051
お役に立ちましたか	2029
お気に入り	1983
お気に入りに追加	1983
お申し込み	1973
お酒は#歳になってから	2033
""", 'こ': """
こちらの記事もおすすめ	2022
こちらの記事も読まれています	19	2022
こちらもおすすめ	1995
こちらも読む	2022
このコンテンツは表示できません	2038
このコンテンツを表示できません	2038
このテーマをフォロー	2061
このテーマをフォローする	2061
このページは役に立ちましたか	2029
この動画の配信は終了しました	2035
この動画はお住まいの地域では再生できません	2035
この動画はご覧いただけません	2035
この動画は公開を終了しました	2035
この動画は再生できません	2035
この動画は現在ご覧いただけません	2035
この本を購入する	2033
この著者の記事	1995
この著者の記事を見る	2055
この著者の記事一覧	2055
この記事に関連するニュース	2022
この記事のタグ	1995
この記事の写真	2055
この記事の写真をすべて見る	2023
この記事の写真を見る	2055
この記事の画像	2055
この記事の画像をもっと見る	2055
この記事の画像を見る	2055
この記事の筆者	2056
この記事の関連ニュース	2022
この記事はロックされています	2048
この記事は会員限定です	1973
この記事は参考になりましたか	2029
この記事は役に立ちましたか	2029
この記事もチェック	2012
この記事をシェア	1983
この記事をプレゼント	2012
この記事をプレゼントする	2012
この記事を保存	2012
この記事を印刷	2012
この記事を印刷する	2012
この記事を書いた人	2056
この記事を書いた記者	2056
この記事を聞く	2035
この記事を聴く	2035
この記事を評価する	2012
この記者の記事をもっと見る	2055
この記者の記事を見る	2055
この記者の記事一覧	1995
この記者をフォローする	2061
この連載の記事	1995
この音声はaiが読み上げています	2035
この項目は必須です	2051
この項目は必須項目です	2051
""", 'ご': """
ご寄付はこちら	2045
ご意見	1992
ご意見をお聞かせください	2029
ご投票ありがとうございました	2029
ご支援のお願い	1971
ご支援はこちら	2045
ご登録ありがとうございました	2051
ご登録ありがとうございます	2051
ご購入はこちら	2033
ご購読の申し込み	1973
""", 'さ': """
さらに読み込む	1997
""", 'す': """
すでにアカウントをお持ちの方	2048
すでに会員の方	2048
すでに投票済みです	2029
すべてのコメントを見る	2029
すべてのニュースを見る	2055
すべての写真を見る	2023
すべての記事を見る	2055
すべて受け入れる	1989
すべて拒否	2038
すべて拒否する	2038
すべて表示	1998
すべて見る	1997
すべて許可	1989
""", 'そ': """
その他のオプション	2062
その他の記事	1995
その他の金額	2045
""", 'ど': """
どちらともいえない	2030
""", 'は': """
はい、受け取る	2041
はじめての方はこちら	2048
はてなブックマーク	1983
はてなブックマークに追加	2012
はてブ	1983
""", 'ま': """
まずは無料で	2048
また後で	1970
まだ会員でない方	2048
""", 'み': """
みんなのコメント	1992
""", 'も': """
もっと見る	1997
もっと詳しく知りたい方は	2022
もっと読む	1995
もどる	1997
""", 'よ': """
よく読まれています	2022
よく読まれている記事	1995
よく読まれている記事ランキング	1995
""", 'わ': """
わからない	2030
わかりました	1998
""", 'ア': """
アカウントをお持ちでない方	2048
アカウントをお持ちの方	2048
アカウントをお持ちの方はこちら	2048
アクセスランキング	1995
アプリで続きを読む	2040
アプリで見る	2040
アプリで読む	2040
アプリで開く	2040
アプリなら	2040
アプリのダウンロード	1982
アプリをインストール	1982
アプリをダウンロード	1982
アプリを入手	2040
アプリを開く	1982
アプリダウンロード	1982
アンケート	91
アンケートに参加する	2029
アンケートに回答する	2029
アンケートに答える	2029
アンケート実施中	2012
""", 'エ': """
エラーが発生しました	2051
""", 'オ': """
オススメ記事	1995
オフにする	2042
オンにする	2042
オンラインショップ	2033
""", 'カ': """
カテゴリ	1995
カテゴリー	1995
""", 'キ': """
キーワード	1995
""", 'ギ': """
ギャラリーを見る	2055
""", 'ク': """
クイズ	2032
クイズに挑戦	2012
クイズに挑戦する	2012
クイズに答える	2031
クッキー	1989
クッキーの設定	2038
クッキー設定	1989
クリックで拡大	2055
クリップ	1983
クリップする	1983
クロスワード	2032
""", 'ゲ': """
ゲーム	2032
ゲームで遊ぶ	2031
ゲーム一覧	2031
""", 'コ': """
コピー	2063
コピーしました	1983
コメント	1992
コメント#件	1992
コメント(#	1992
コメントする	1992
コメントのルール	2029
コメントの受付は終了しました	2029
コメントの受付を終了しました	2029
コメントはまだありません	1992
コメントをすべて見る	2029
コメントをもっと見る	1992
コメントを投稿	1992
コメントを投稿する	2029
コメントを書く	1992
コメントを残す	1992
コメントを見る	1992
コメントを送信	2029
コメントを送信する	2029
コメントを閉じる	2029
コメントガイドライン	2029
コメントポリシー	2029
コメント一覧	1992
コンテンツを表示	2038
コンテンツを表示する	2038
コンテンツを読み込む	2038
コーヒーをおごる	2045
""", 'サ': """
サイトで続ける	2040
サイトポリシー	1989
サイトマップ	1989
サインイン	1973
サポーターになる	2045
サポートする	1971
""", 'シ': """
シェア	1983
シェアしよう	1983
シェアする	1983
""", 'ス': """
スキップ	1970
スクラップ	1983
スクラップする	1983
スポンサー	1987
スポンサードリンク	1987
スポンサーリンク	1987
スポンサー企業	2033
""", 'タ': """
タイアップ	1987
タグ	1995
""", 'チ': """
チケットを予約する	2033
チケットを購入	2033
チケットを購入する	2033
チケット購入はこちら	2033
チップを送る	1971
チャンネル登録	1984
""", 'ツ': """
ツイート	1983
ツイートする	1983
ツイートを読み込む	2038
""", 'ト': """
トップ	1997
トップに戻る	2055
トップへ戻る	1997
トップニュース	1995
トップページ	1997
トップページに戻る	2055
トップページへ	2055
トピックス	1995
""", 'ド': """
ドネーション	1971
""", 'ナ': """
ナンプレ	2032
""", 'ニ': """
ニックネーム	2052
ニュースを読む	1997
ニュースレター	1977
ニュースレター登録	1977
ニュース一覧	2055
ニュース一覧へ	2055
""", 'バ': """
バックナンバー	1995
""", 'パ': """
パスワードをお忘れですか	2048
パスワードをお忘れの方	2048
パスワードをお忘れの方はこちら	2048
パスワードを忘れた方	1973
パスワードを忘れた方はこちら	2048
パズル	2032
""", 'ピ': """
ピックアップ	1995
""", 'フ': """
フィードバックを送る	2029
フィードバックを送信	2029
フォトギャラリー	2055
フォトギャラリーを見る	2055
フォロー	1984
フォローしています	2061
フォローしてね	1984
フォローしました	1984
フォローする	1984
フォローを解除	2061
フォローを解除する	2061
フォロー中	1984
フォロー解除	2061
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2036
""", 'ブ': """
ブックマーク	1983
ブックマークする	1983
ブラウザで続ける	2040
ブラウザで見る	2040
ブラウザで読む	2040
""", 'プ': """
プッシュ通知	1982
プッシュ通知を受け取りますか	2041
プッシュ通知を受け取る	2041
プライバシーの設定	2038
プライバシーポリシー	1989
プライバシーポリシーに同意する	2051
プライバシー設定	2038
プランを見る	2048
プランを選ぶ	2048
プランを選択	2048
プラン一覧	2048
プレゼント	1973
プレミアム	1973
プレミアム会員	1976
プロフィール	2057
""", 'ヘ': """
ヘルプ	1989
""", 'ペ': """
ページの先頭に戻る	2055
ページの先頭へ	1997
ページの先頭へ戻る	2055
ページを再読み込み	2043
ページを再読み込みする	2043
ページを更新する	2043
ページトップ	1997
ページトップへ	1997
ページトップへ戻る	2055
""", 'ホ': """
ホーム	1997
ホームに戻る	2055
""", 'ポ': """
ポスト	1983
ポストする	1983
""", 'マ': """
マイページ	1973
マンスリーサポーターになる	2045
""", 'ミ': """
ミュート	2036
ミュートを解除	2035
ミュート解除	2035
""", 'メ': """
メニュー	1997
メルマガ	1977
メルマガ登録	1977
メールでシェア	2062
メールで送る	1983
メールで送信	1983
メールをご確認ください	2051
メールアドレス	1977
メールアドレスが正しくありません	2051
メールアドレスを入力	1977
メールアドレスを入力してください	2051
メールマガジン	1977
メールマガジン登録	1977
""", 'ラ': """
ライター	2057
ランキング	1995
""", 'リ': """
リンクをコピー	1983
リンクをコピーしました	2012
リンクをコピーする	2012
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1973
ログイン	1973
ログイン/会員登録	1973
ログインしてコメント	2029
ログインしてコメントする	2029
ログイン・会員登録	1973
ログイン状態を保持	2048
ログイン状態を保持する	2048
""", '一': """
一回だけ	2046
一回だけ寄付する	2045
一回のみ	2046
一時停止	2036
一次性	3500
一次性捐款	3499
一番人気	2049
一覧	1997
一覧に戻る	2055
一覧へ	1997
一覧を見る	1997
""", '上': """
上一张	3509
上一篇	3441
上一篇文章	3509
上一頁	3443
上一页	3443
""", '下': """
下一张	3509
下一篇	3441
下一篇文章	3509
下一頁	3443
下一页	3443
下次再說	3416
下次再说	3416
下載app	3493
下載客戶端	3493
下載音檔	3487
下載音訊	3487
下载app	3493
下载客户端	3493
下载音频	3487
""", '不': """
不,謝謝	3416
不,谢谢	3416
不用了	3416
不知道	3481
不適切な内容を報告	2029
""", '专': """
专题	3441
""", '並': """
並び替え	2030
並べ替え	2030
""", '个': """
个人中心	3420
""", '中': """
中	2063	3517
""", '为': """
为你推荐	3441
为您推荐	3441
""", '主': """
主要ニュース	1995
""", '举': """
举报	3440
""", '了': """
了解	1998
""", '京': """
京东购买	3485
""", '人': """
人才招聘	3460
人気の動画	2022
人気の記事	1995
人気ランキング	1995
人気記事	1995
人気記事ランキング	1995
人気順	2030
人氣文章	3469
""", '仅': """
仅限会员	3502
仅限订阅用户	3502
""", '今': """
今、あなたにオススメ	1995
今、読まれている記事	2022
今すぐプレイ	2031
今すぐ遊ぶ	2031
今はしない	1970
今はやめておく	1970
今回のみ	2046
今回のみ支援する	2045
今回はしない	1970
今日の注目	1995
今日最熱門	3469
今日热点	3441
今日焦点	3441
今日熱門	3469
""", '从': """
从app store下载	3493
""", '他': """
他の記事	19
他の記事も読む	1995
""", '付': """
付費閱讀	3420
付费内容	3420
付费阅读	3420
""", '以': """
以下为广告内容	3460
以下為廣告內容	3460
以后再说	3416
以後再說	3495
""", '企': """
企画・制作	2064
""", '会': """
会员专享	3423
会员专享内容	3423
会员专属	3420
会员中心	3420
会员登录	3420
会員でない方	2048
会員でない方はこちら	2048
会員の方はこちら	1973
会員の方はログイン	1973
会員特典	2033
会員登録	1973
会員登録する	1973
会員登録はこちら	1973
会員限定	1973
会員限定特典	2033
会員限定記事	1973
""", '作': """
作者更多文章	3509
作者简介	3510
作者簡介	3510
""", '你': """
你可能也喜欢	3441
你可能也喜歡	3441
你可能感兴趣	3441
你可能还想看	3469
你可能還想看	3469
""", '使': """
使用 apple 登入	3502
使用 facebook 登入	3502
使用 google 帳號登入	3502
使用 google 登入	3502
使用 google 繼續	3502
使用apple登录	3502
使用facebook登入	3502
使用facebook登录	3502
使用google登入	3502
使用google登录	3502
使用google繼續	3502
使用google继续	3502
使用google账号登录	3502
使用条款	3436
使用條款	3436
""", '保': """
保存	1983
保存する	1983
保存设置	3491
保持登入	3502
保持登入狀態	3502
保持登录状态	3502
""", '個': """
個人情報の取り扱い	1989
個人情報の取り扱いについて	1989
個人情報の取り扱いに同意する	2051
個人情報の取扱いについて	1989
個人情報保護方針	1989
""", '倍': """
倍速	3488
""", '僅': """
僅限會員	3502
僅限訂戶	3502
""", '優': """
優先するソースに追加	2061
""", '儲': """
儲存設定	3491
""", '允': """
允許	3495
允許通知	3494
允许	3495
允许通知	3494
""", '元': """
元の記事を読む	2023
元記事で読む	2023
元記事を読む	1997
""", '免': """
免責聲明	3436
免費訂閱	3424
免費註冊	3420
免費試讀	3420
免责声明	3436
免费,无垃圾邮件	3505
免费注册	3420
免费订阅	3424
免费试读	3420
免运费	3518
免運費	3518
""", '入': """
入力必須	2051
""", '全': """
全ての写真を見る	2023
全屏	3488
全文はこちら	2023
全文を読む	1997
全文表示	1997
全画面	2036
全画面表示	2035
全画面表示を終了	2035
全螢幕	3488
全記事読み放題	1976
全部拒絕	3491
全部拒绝	3491
全部接受	3436
全部新闻	3509
全部游戏	3483
全部视频	3509
全部评论	3440
""", '公': """
公众号	3431
公式sns	1984
公式twitter	1984
公式x	1984
公式アプリ	1982
公式サイトで見る	2033
公式ショップ	2033
公式ショップはこちら	2033
""", '共': """
共有	1983
共有する	1983
共有オプション	2062
共有リンクをコピー	2012
""", '关': """
关于作者	3510
关于我们	3436
关注	3431
关注作者	3514
关注我们	3431
关注此话题	3514
关注话题	3514
关键词	3441
关闭	3416
""", '其': """
其他新聞	3441
其他新闻	19	3441
其他金額	3499
其他金额	3499
""", '再': """
再生	1997
再生時間	2036
再生速度	2035
再読み込み	2043
再読み込みする	2043
""", '写': """
写真(#枚	2023
写真をすべて見る	2055
写真をもっと見る	2023
写真を拡大	2055
写真を拡大する	2055
写真を見る	1997
写真を見る(全#枚	2023
写真・動画の投稿はこちら	2056
写真特集	1995
写评论	3440
""", '出': """
出錯了	3506
出错了	3506
""", '分': """
分享	3430
分享到	3430
分享到facebook	3460
分享到line	3460
分享到qq	3516
分享到whatsapp	3516
分享到微信	3430
分享到微博	3430
分享到朋友圈	3516
分享本文	3460
分享此文	3460
分享給好友	3460
分享給更多人看到	3460
分享给好友	3460
分享给更多人	3460
分享至	3430
分享至facebook	3430
分享至line	3460
分类	3441
分類	3441
""", '列': """
列印	3430
列印本頁	3460
列印食譜	61
""", '初': """
初めての方はこちら	2048
初割で無料体験する	1973
初月無料	1976
""", '利': """
利用規約	1989
利用規約に同意します	2051
利用規約に同意する	2051
""", '刷': """
刷新页面	3496
""", '前': """
前のページ	1997
前の写真	2055
前の画像	2055
前の記事	1995
前の記事へ	1995
前へ	1997
前回の記事はこちら	2022
前回はこちら	2023
前往捐款	3499
前往捐款頁面	3499
前往捐款页面	3499
前往購買	3485
前往贊助	3499
""", '剩': """
剩余时间	3487
剩餘時間	3487
""", '加': """
加入google偏好來源	3514
加入line好友	3431
加入会员	3420
加入我们	3460
加入我们的团队	3460
加入我們	3460
加入我們的團隊	3460
加入書籤	3430
加入會員	3420
加入白名单	3496
加载中	3487
加载内容	3491
加载帖子	3491
加载更多	3443
加载更多评论	3480
""", '動': """
動画	1995
動画で見る	2012
動画の公開は終了しました	2035
動画の配信は終了しました	2035
動画は再生できません	2035
動画をもっと見る	2055
動画を再生する	2012
動画を再生できません	2035
動画を再生できませんでした	2035
動画を見る	1997
動画を読み込み中	2035
動画を読み込んでいます	2035
動画プレーヤーを読み込み中	2035
動画一覧	2055
""", '包': """
包邮	3518
""", '協': """
協賛	2064
協賛企業	2033
""", '单': """
单次	3500
单次捐款	3417
""", '単': """
単発の寄付	2045
""", '博': """
博客來購買	3485
""", '占': """
占い	2032
""", '印': """
印刷	1983
印刷する	1983
印刷用ページ	2012
印刷用ページを表示	2012
""", '即': """
即时新闻	3441
即時新聞	3441
""", '原': """
原文を表示	1998
原文を見る	1998
原文連結	3470
原文链接	3470
""", '去': """
去京东看看	3485
去京东购买	3485
去天猫购买	3485
去淘宝购买	3485
""", '参': """
参与投票	3480
参与评论	3440
参加测验	3483
参加者募集中	2008
参加问卷调查	3460
""", '參': """
參加問卷調查	3460
參加測驗	3483
參與投票	3480
""", '友': """
友だち追加	1984
友だち追加する	1984
友善列印	3460
友達に教える	2012
""", '反': """
反馈	3440
""", '发': """
发现错误	3480
发现错误?请告诉我们	3460
发生错误	3505
发表留言	3440
发表评论	3440
发送	3506
发送成功	3505
""", '取': """
取材・文	2057
取消关注	3514
取消追蹤	3514
取消關注	3514
取消静音	3487
取消靜音	3487
""", '受': """
受け取る	2042
""", '古': """
古い順	2030
""", '可': """
可随时退订	3505
可隨時取消	3502
""", '合': """
合わせて読みたい	1995
合作伙伴	3518
合作夥伴	3518
合成音声による読み上げ	2035
合成音声による読み上げです	2035
""", '同': """
同じカテゴリの記事	1995
同じ著者の記事	2022
同意	3436
同意して続ける	2038
同意して続行	2038
同意して閉じる	2038
同意しない	1989
同意する	1989
同意の管理	2038
同意を撤回	2038
同意を撤回する	2038
同意を管理	2038
同意を管理する	2038
同意並繼續	3491
同意并继续	3491
""", '后': """
后退#秒	3487
""", '听': """
听全文	3460
听文章	3487
听新闻	3430
听这篇文章	3460
""", '商': """
商业推广	3485
商品を見る	2033
商品ページへ	2033
商城	3518
商業推廣	3485
""", '單': """
單次	3500
單次捐款	3417
單筆	3500
單筆捐款	3499
單筆支持	3499
""", '回': """
回到頂端	3509
回到頂部	3443
回到顶部	3509
回复	3440
回答する	91
回覆	3440
回頂端	3443
回首頁	3443
""", '在': """
在 app store 下載	3493
在 google play 下載	3493
在amazon購買	3485
在app store下载	3493
在app中打开	3493
在app中阅读	3493
在google play下载	3493
在patreon上支持我们	3499
在亚马逊购买	3485
在浏览器中继续	3493
在瀏覽器中繼續	3493
""", '地': """
地図を見る	1998
地図を開く	1998
""", '執': """
執筆者	2057
執筆者プロフィール	2056
""", '填': """
填字游戏	3484
填字遊戲	3484
""", '复': """
复制	3517
复制成功	3430
复制网址	3460
复制链接	3430
""", '外': """
外部コンテンツを表示	2038
外部コンテンツを表示する	2038
""", '大': """
大	2063	3517
大号字	65
大字	3430
大家还在看	3441
大家都在看	3441
""", '头': """
头条	3441
""", '好': """
好的	3495
""", '如': """
如何关闭	3497
如何关闭广告拦截器	3496
如何關閉	3497
如何關閉廣告攔截器	3496
""", '始': """
始終允許	3491
始终允许	3491
""", '姓': """
姓名	3506
""", '字': """
字体	65
字体大小	3430
字号	3430
字幕	2036	3488
字幕をオン	2035
字幕を表示	2035
字級	65	3430
字级	65
字號	3516
字體大小	65	3430
""", '官': """
官方微博	3431
""", '定': """
定期定額	3417
定期定額捐款	3499
定期定額支持	3499
定期捐款	3499
""", '寄': """
寄付	1971
寄付する	1971
寄付で応援する	2012
寄付のお願い	1971
寄付はこちら	2045
寄付はこちらから	2045
寄付をする	1971
寄付ページはこちら	2045
寄付ページへ	2045
""", '專': """
專題	3441
""", '小': """
小	2063	3517
小字	3430
小編推薦	3441
小调查	91
""", '尚': """
尚未成為會員	3502
尚無留言	3460
""", '展': """
展开	3443
展开全文	3443
展开全部	3444
展开回复	3480
展開	3443
展開全文	3509
""", '已': """
已关注	3431
已是会员	3420
已是訂戶	3502
已有帐号	3420
已有帳號	3502
已有账号	3502
已經是會員	3420
已經是會員?登入	3420
已经是订户	3502
已经有账号	3502
已複製連結	3516
已關注	3514
""", '常': """
常に表示する	2038
常に許可	2038
常に許可する	2038
""", '年': """
年払い	2049
""", '广': """
广告	3435
广告后继续阅读	3485
广告结束	3485
""", '広': """
広告	1987
広告の下に記事が続きます	2033
広告の後に続きます	1987
広告はここまで	2033
広告をスキップ	1987
広告を閉じる	1987
広告ブロッカーをご利用中です	2043
広告ブロックの解除方法	2043
広告ブロックを解除してください	2043
広告ブロックを解除しました	2043
広告企画	1987
広告終わり	2033
""", '廣': """
廣告	3435
廣告後繼續閱讀	3485
廣告結束	3485
廣編企劃	3485
廣編特輯	3485
""", '延': """
延伸閱讀	3441
延伸阅读	3441
""", '开': """
开启app	3493
开启推送	3494
开启通知	3494
开始测验	3483
开通会员	3420
""", '当': """
当前时间	3487
当当购买	3485
""", '影': """
影片已下架	3487
影片已移除	3487
影片無法播放	3487
影片載入中	3487
影音	3441
""", '後': """
後で	1970
""", '微': """
微信	3430
微信扫一扫	3516
微信扫码分享	3516
微信登录	3502
微博	3430
""", '必': """
必填	3506
必填字段	3505
必填欄位	3505
必填項	3505
必填项	3505
必須	2052
必須項目	2051
必須項目です	2051
""", '忘': """
忘記密碼	3420
忘记密码	3420
""", '応': """
応援する	1971
""", '快': """
快进#秒	3487
""", '总': """
总是允许	3491
""", '您': """
您可能也喜歡	3441
您可能感兴趣	3441
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3469
您可随时退订	3505
您可隨時取消訂閱	3505
您已关注此话题	3514
您已投过票	3480
您已投過票	3480
您已经投过票	3480
您的信息已发送	3505
您的投票已提交	3480
您的訊息已送出	3505
您的邮箱	3424
您的電郵	3424
""", '情': """
情報をお寄せください	2056
情報提供のお願い	2056
情報提供はこちら	2056
""", '想': """
想接收即時新聞通知嗎	3494
想接收通知吗	3494
""", '意': """
意見反饋	3480
意見回饋	3480
意见反馈	3440
""", '感': """
感想を送る	1992
感謝您的參與	3480
感謝您的投票	91	3480
感谢您,您的信息已发送	3505
感谢您的参与	3480
感谢您的投票	91	3480
""", '成': """
成为会员	3417
成為會員	3417
""", '我': """
我们无法显示此内容	3491
我同意	3436
我同意处理我的个人数据	3505
我同意接收电子邮件	3505
我同意隱私權政策	3505
我已关闭	3496
我已关闭广告拦截器	3496
我已閱讀並同意隱私權政策	3505
我已關閉廣告攔截器	3496
我已阅读并同意隐私政策	3505
我的帐户	3420
我的帳戶	3420
我知道了	3436
我要举报	3480
我要投票	3480
我要檢舉	3480
我要爆料	3510
我要留言	3440
我要糾錯	3460
我要纠错	3440
我要评论	3440
""", '或': """
或	3503
""", '戻': """
戻る	1997
""", '所': """
所有新闻	3509
所有留言	3440
""", '手': """
手机号	3506
""", '打': """
打印	3430
打印本页	3460
打印食谱	61
打开	3444
打开app	3493
打开app查看更多	3493
打开app阅读	3493
打开app阅读全文	3493
打开客户端阅读	3493
打开微信扫一扫	3516
打开推送	3494
打赏	3417
""", '扫': """
扫一扫分享	3516
扫描二维码下载	3493
扫码下载	3493
扫码下载app	3493
扫码下载客户端	3493
""", '投': """
投票	91	3481
投票ありがとうございました	91	2029
投票する	91	2012
投票を受け付けました	2029
投票区	91
投票成功	3480
投票済みです	2029
投票結果を見る	91
投稿する	1992
投稿を表示	2038
投稿を表示する	2038
投稿を読み込む	2038
投稿须知	3510
""", '折': """
折りたたむ	1998
""", '报': """
报告错误	3444
""", '拒': """
拒絕	3436
拒绝	3436
拒绝全部	3491
""", '招': """
招聘启事	3460
""", '拡': """
拡大	1983
拡大する	1997
""", '按': """
按年計費	3502
按年计费	3502
按月	3500
按月捐款	3499
按月计费	3502
按讚	3431
""", '捐': """
捐款	3417
捐贈	3417
捐赠	3417
""", '掃': """
掃描qr code下載	3493
掃碼下載	3493
""", '排': """
排序	3481
排行榜	3441
""", '採': """
採用情報	2008
""", '接': """
接受	3436
接受並繼續	3491
接受全部	3436
接受并继续	3491
接受所有	3436
接收通知	3494
""", '推': """
推广	3435
推广内容	3435
推廣	3435
推荐	3441
推荐文章	3441
推荐方案	3503
推荐阅读	3441
推薦	3441
推薦文章	3441
推薦閱讀	3441
""", '提': """
提交	91	3506
提交成功	3505
提交评论	3480
提供	1987
提供反馈	3480
提供意見	3480
提供新聞線索	3510
提供新闻线索	3510
""", '搜': """
搜尋	3443
搜索	3443
""", '撤': """
撤回同意	3491
""", '播': """
播放	3443
播放器加载中	3487
播放速度	3487
""", '支': """
支持我们	3417
支持我們	3417
支援する	1971
支援はこちら	2045
""", '收': """
收合	3444
收听	3430
收听文章	3487
收听本文	3460
收聽文章	3460
收聽本文	3487
收藏	3430
收藏文章	3430
收藏本文	3460
收藏食譜	61
收藏食谱	61
收起	3443
收起回复	3480
""", '放': """
放大图片	3509
放大圖片	3509
放大字体	3516
放大字體	3516
""", '数': """
数独	2032	3484
""", '數': """
數獨	3484
""", '文': """
文字の大きさ	65	1983
文字を大きくする	2062
文字を小さくする	2062
文字サイズ	1983
文字サイズを変更	2062
文字サイズ変更	65
文字拡大	2062
文字稿	3488
文字起こし	2036
文字起こしを表示	2035
文字起こしを見る	2035
文章未完 廣告後繼續	3485
""", '新': """
新しい順	2030
新着	1995
新着ニュース	1995
新着記事	1995
新着記事一覧	2022
新着順	2030
新聞線索	3510
新聞自律	3510
新規会員登録	1973
新規登録	1973
新闻简报	3424
新闻线索	3510
""", '无': """
无所谓	3481
无法显示此内容	3491
""", '早': """
早割	2064
早鳥票	3518
早鸟票	3518
""", '时': """
时长	3488
""", '明': """
明白了	3444
""", '是': """
是否允许通知	3494
是否接收推送通知	3494
是否接收通知	3494
是否開啟通知	3494
""", '显': """
显示全部	3509
显示内容	3491
显示原文	3444
显示字幕	3487
显示帖子	3491
显示更多	3443
""", '時': """
時長	3488
""", '暂': """
暂不	3416
暂无评论	3460
""", '暫': """
暫不	3416
""", '更': """
更多	3441
更多作者文章	3509
更多内容	3441
更多分享方式	3516
更多图片	3509
更多圖片	3509
更多報導	3441
更多影片	3509
更多报道	3441
更多文章	3441
更多新聞	3441
更多新聞請看	3469
更多新闻	3441
更多游戏	3483
更多精彩	3469
更多精采內容	3460
更多视频	3509
更多选项	3516
更多選項	3516
更正政策	3510
更正與說明	3510
""", '書': """
書籍を購入する	2033
""", '最': """
最受欢迎	3503
最受歡迎	3503
最多人看	3469
最新	3481
最新ニュース	1995
最新ニュースを通知で受け取る	2041
最新号	2022
最新影音	3469
最新文章	3441
最新新聞	3441
最新新闻	3441
最新消息	3441
最新記事	1995
最旧	3481
最早	3481
最热	3481
最熱	3481
最舊	3481
最超值	3502
""", '會': """
會員中心	3420
會員專享	3423
會員專享內容	3423
會員專屬	3420
會員登入	3420
""", '月': """
月払い	2049
月額#円	1976
月額#円(税込	1976
""", '有': """
有効なメールアドレスを入力してください	2051
有料会員登録	1973
有料会員記事	2012
有料登録	1973
有料記事	1973
""", '朋': """
朋友圈	3430
""", '服': """
服务条款	3436
服務條款	3436
""", '朗': """
朗读全文	3487
""", '朝': """
朝刊・夕刊	1973
""", '未': """
未满十八岁禁止饮酒	3485
未滿十八歲禁止飲酒	3485
""", '本': """
本を購入する	2033
本周热门	3469
本文へ	1997
本文へ移動	1997
本文对您有帮助吗	3480
本文已锁定	3502
本文由ai语音朗读	3487
""", '机': """
机器翻译	3460
机翻	3513
""", '来': """
来测测你的知识	3483
""", '查': """
查看专题	3509
查看作者主页	3510
查看作者更多文章	3509
查看全部	3443
查看全部图片	3509
查看全部評論	3480
查看全部评论	3480
查看原图	3443
查看原文	3470
查看回复	3480
查看回覆	3480
查看图集	3509
查看圖集	3509
查看地图	3444
查看專題	3509
查看投票结果	91
查看文字稿	3487
查看更多	3443
查看更多图片	3509
查看更多评论	3480
查看留言	3440
查看結果	91
查看结果	91	3444
查看訂閱方案	3502
查看詳情	3444
查看订阅方案	3502
查看评论	3440
查看详情	3444
查看逐字稿	3487
查看高清图集	3509
""", '标': """
标签	3441
""", '検': """
検索	1997
""", '業': """
業配	3435
""", '楽': """
楽天で見る	2033
楽天で詳細を見る	2033
楽天で購入	2033
楽天で購入する	2033
楽天市場で見る	2033
楽天市場で購入	2033
""", '標': """
標籤	3441
""", '機': """
機器翻譯	3460
機械翻訳	2060
""", '檢': """
檢舉	3440
""", '次': """
次のページ	1997
次の写真	2055
次の画像	2055
次の記事	1995
次の記事へ	1995
次へ	1997
次ページ	1997
次回から自動的にログイン	2048
""", '正': """
正しいメールアドレスを入力してください	2051
正在加载播放器	3487
""", '此': """
此影片無法播放	3487
此文章已锁定	3502
此欄位為必填	3505
此視頻無法播放	3487
此视频不可用	3487
此视频已被删除	3487
此項為必填	3505
此页面对您有帮助吗	3480
此项为必填项	3505
""", '残': """
残り時間	2035
""", '毎': """
毎年	2046
毎月	2046
毎月寄付する	2045
毎月支援する	2045
""", '每': """
每一份支持都很重要	3499
每一份支持都重要	3499
每年	3500
每月	3500
每月捐款	3417
""", '氏': """
氏名	2052
""", '民': """
民調	91
""", '沒': """
沒意見	3481
""", '没': """
没意见	3481
没有账号	3502
""", '注': """
注册	3420
注目の記事	1995
注目キーワード	1995
注目ワード	1995
注目記事	1995
""", '测': """
测测你的知识	3483
""", '清': """
清晰度	3488
""", '游': """
游戏	3484
""", '点': """
点击图片查看大图	3509
点击排行	3441
点击播放	3460
点击放大	3509
点击查看原文	3470
点击查看大图	3443
点击阅读原文	3470
点我看视频	3460
点赞	3430
""", '為': """
為您推薦	3441
""", '热': """
热点	3441
热点推荐	3441
热门	3441
热门排行	3441
热门文章	3441
热门新闻	3441
""", '無': """
無料で体験する	1973
無料で始める	2048
無料で試す	2048
無料で読む	1973
無料アプリをダウンロード	2040
無料ゲーム	2031
無料会員登録	1973
無料会員限定	1973
無料体験	1973
無料登録	1973
無法播放影片	3487
無法顯示此內容	3491
""", '焦': """
焦點新聞	3441
""", '熱': """
熱門	3441
熱門排行	3441
熱門文章	3441
熱門新聞	3441
熱門話題	3441
""", '爆': """
爆料信箱	3510
爆料專線	3510
爆料热线	3510
""", '特': """
特別協賛	2064
特定商取引法に基づく表記	1989
特集	1995
特集を見る	2055
特集ページへ	2055
特集一覧	2055
""", '猜': """
猜你喜欢	3441
猜你喜歡	3441
""", '現': """
現在の再生時間	2035
""", '用': """
用app開啟	3493
""", '由': """
由ai生成	3513
由ai语音朗读	3487
""", '申': """
申し込む	1973
""", '电': """
电子报	3424
电子邮箱	3424
""", '画': """
画像をクリックして拡大	2055
画像を拡大	1997
画像を拡大する	2055
画像を見る	1997
画質	2036
""", '留': """
留言	3440
留言(#	3440
留言已關閉	3480
留言規則	3480
留言规则	3480
""", '登': """
登入	3420
登入/註冊	3420
登入後留言	3480
登出	3420
登录	3420
登录/注册	3420
登录后发表评论	3480
登錄	3420
登録	1973
登録が完了しました	2012
登録して続きを読む	1973
登録する	1973
""", '發': """
發現錯誤	3480
發現錯誤?請告訴我們	3460
發生錯誤	3505
發表留言	3440
發表評論	3440
""", '皆': """
皆さまのご支援が力になります	2045
""", '監': """
監修者	2057
""", '目': """
目前時間	3487
目录	3443
目次	1997
目錄	3443
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3441
相关报道	3441
相关推荐	3441
相关文章	3441
相关新闻	3441
相关标签	3441
相关视频	3469
相关阅读	3441
相關主題	3441
相關報導	3441
相關影片	3469
相關推薦	3441
相關文章	3441
相關新聞	3441
相關標籤	3441
相關閱讀	3441
""", '看': """
看了这篇文章的人也看	3441
看全文	3509
看原文	3470
看更多	3441
看更多作者文章	3509
看更多文章	3469
看更多新聞	3469
看更多照片	3509
看結果	91
""", '知': """
知道了	3444
""", '確': """
確認メールをお送りしました	2051
確認画面へ	2052
""", '禁': """
禁止酒駕	3485
禁止酒駕,飲酒過量有害健康	3485
""", '稍': """
稍后	3495
稍后再说	3416
稍后提醒我	3416
稍后阅读	3460
稍後	3495
稍後再說	3416
稍後提醒我	3416
稍後閱讀	3460
""", '立': """
立即投票	91
立即捐助	3499
立即捐款	3417
立即捐赠	3499
立即訂閱	3420
立即订阅	3420
立即试玩	3483
立即購票	3485
立即贊助	3499
立即购票	3485
立即选购	3485
立即選購	3485
立即開始玩	3483
""", '筆': """
筆者	2057
筆者プロフィール	2056
""", '管': """
管理cookie	3491
管理同意	3491
管理同意设置	3491
管理同意選項	3491
""", '粉': """
粉絲團	3431
""", '精': """
精彩推荐	3469
精彩推薦	3469
精选	3441
""", '紙': """
紙面ビューアー	1973
""", '結': """
結果を見る	91	1998
""", '続': """
続きはこちら	2023
続きをみる	1997
続きを読む	1973
""", '網': """
網友留言	3440
""", '編': """
編輯推薦	3441
編輯準則	3510
編輯精選	3441
編集ポリシー	2056
編集方針	2056
編集部おすすめ	1995
編集部のおすすめ	1995
""", '縮': """
縮小	1983
縮小字體	3516
""", '繼': """
繼續使用網頁版	3493
繼續閱讀	3443
繼續閱讀請往下	3485
""", '纠': """
纠错	3440
""", '继': """
继续在浏览器阅读	3493
继续浏览内容	3443
继续阅读	3443
""", '编': """
编辑准则	3510
编辑推荐	3441
编辑精选	3441
""", '缩': """
缩小字体	3516
""", '网': """
网友评论	3440
""", '翻': """
翻訳を表示	1998
""", '联': """
联系作者	3510
联系我们	3436
联系编辑部	3510
""", '聯': """
聯絡我們	3436
聯絡編輯部	3510
""", '聽': """
聽全文	3460
聽文章	3487
聽新聞	3430
聽這篇文章	3460
""", '脳': """
脳トレ	2032
""", '自': """
自动播放	3488
自動再生	2036
自動播放	3488
自動翻訳	2060
自定义金额	3499
自訂金額	3499
""", '菜': """
菜单	3443
""", '著': """
著作権	1989
著者の記事一覧	2055
著者をフォロー	2061
著者をフォローする	2061
著者プロフィール	2056
""", '複': """
複製	3517
複製網址	3460
複製連結	3430
""", '要': """
要接收推送通知吗	3494
要接收通知嗎	3494
""", '觀': """
觀看更多	3469
""", '视': """
视频	3441
视频不可用	3487
视频加载中	3487
视频已下架	3487
视频已失效	3487
视频无法播放	3487
视频正在加载	3487
""", '解': """
解鎖全文	3460
解锁全文	3460
解除しました	2044
解除方法	2044
解除方法はこちら	2044
""", '訂': """
訂戶專享	3485
訂戶專享優惠	3485
訂戶專享內容	3502
訂正について	2056
訂閱	3420
訂閱推播	3494
訂閱會員	3420
訂閱會員專屬內容	3460
訂閱郵件	3424
訂閱電子報	3424
""", '記': """
記事に関するお問い合わせ	2056
記事の続きはこちら	2023
記事の続きを読む	2055
記事は広告の下に続きます	2033
記事は広告の後に続きます	2033
記事へのお問い合わせ	2056
記事へのご意見	1992
記事をサポートする	1971
記事をプレゼント	1973
記事をプレゼントする	2012
記事を保存	1983
記事を保存する	2012
記事を印刷する	1983
記事を聴く	2035
記事を読む	1997
記事を音声で聞く	2035
記事を音声で聴く	2035
記事ランキング	1995
記事一覧	1997
記事一覧へ	2055
記事一覧を見る	2023
記事全文を読む	1997
記住我	3502
記者をフォロー	2061
記者プロフィール	2056
記者募集	2008
記者募集中	2008
""", '設': """
設定を保存	2038
設定を保存する	2038
""", '許': """
許可	2042
許可する	1989
""", '註': """
註冊	3420
""", '評': """
評価順	2030
評論	3440
評論已關閉	3480
評論規則	3480
""", '話': """
話題の記事	1995
""", '該': """
該作者更多文章	3509
""", '詳': """
詳しく見る	1998
詳細	1998
詳細・購入はこちら	2033
""", '語': """
語音播報	3460
語音朗讀	3460
""", '誤': """
誤りを報告	1998
誤字脱字の報告	2012
誤字脱字を報告	2056
誤字脱字を報告する	2012
""", '読': """
読まれている記事	1995
読み上げ	2012
読み放題	1976
読み込み中です	2035
読者限定	2033
""", '請': """
請填寫讀者問卷	3460
請我們喝杯咖啡	3499
請查收郵件	3505
請檢查您的收件匣	3505
請繼續下滑閱讀	3485
請繼續往下閱讀	3435
請輸入有效的電子郵件	3505
請輸入有效的電子郵件地址	3505
請輸入電子郵件	3424
請關閉廣告攔截器	3496
""", '讀': """
讀者優惠	3485
讀者專享	3485
""", '讚': """
讚	3430
讚賞支持	3417
""", '订': """
订户专享	3485
订户专享优惠	3485
订阅	3420
订阅会员	3420
订阅推送	3494
订阅邮件	3424
""", '记': """
记住我	3502
记者简介	3510
""", '设': """
设为google首选来源	3514
""", '评': """
评论	3440
评论(#	3440
评论已关闭	3480
评论规则	3480
""", '诚': """
诚聘英才	3460
""", '话': """
话题	3441
""", '该': """
该视频不可用	3487
该视频已下架	3487
""", '详': """
详情	3444
""", '语': """
语音朗读	3460
语音由ai生成	3487
""", '请': """
请先登录再评论	3460
请关闭广告拦截器	3496
请我们喝杯咖啡	3499
请查收邮件	3505
请检查您的收件箱	3505
请继续往下阅读	3435
请输入有效的电子邮件地址	3505
请输入有效的邮箱地址	3505
请输入邮箱	3424
""", '读': """
读者专享	3485
读者优惠	3485
""", '購': """
購入はこちら	2033
購票	3518
購票連結	3485
購読	1973
購読する	1973
購読のお申し込み	1973
購読プランを見る	2048
購読申し込み	1973
購買本書	3485
""", '贈': """
贈る	2063
贈送文章	3460
贈送文章給朋友	3460
贈送此文	3460
""", '贊': """
贊助	3417
贊助內容	3435
贊助商	3435
贊助我們	3499
""", '购': """
购买本书	3485
购买此书	3485
购票	3518
购票链接	3485
""", '赞': """
赞	3481
赞助	3417
赞助内容	3435
赞助商	3518
赞助商链接	3435
赞助我们	3499
赞赏	3417
""", '赠': """
赠送文章	3516
赠送此文	3460
""", '超': """
超值方案	3502
""", '跳': """
跳到主要內容	3443
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3481
""", '載': """
載入中	3487
載入內容	3491
載入更多	3443
載入貼文	3491
""", '轉': """
轉發	3430
""", '转': """
转发	3430
""", '载': """
载入内容	3491
""", '返': """
返信	1992
返信する	1992
返信を表示	2029
返信を見る	2029
返信を隠す	2029
返回頂部	3509
返回顶部	3443
返回首頁	3509
返回首页	3443
""", '还': """
还不是会员	3502
还没有账号	3502
""", '这': """
这篇文章对你有帮助吗	3480
这篇文章对您有帮助吗	3480
""", '进': """
进入专题	3509
进入专题页	3509
""", '连': """
连结已复制	3516
""", '追': """
追蹤	3431
追蹤中	3514
追蹤主題	3514
追蹤作者	3514
追蹤我們	3431
""", '退': """
退出全屏	3487
""", '送': """
送信	91	2052
送信が完了しました	2051
送信しました	2051
送信する	91	2052
送信完了	2051
送出	91	3506
送出成功	3505
送出留言	3480
送出評論	3480
送料無料	2064
""", '选': """
选择	3503
选择方案	3502
选择订阅方案	3502
""", '逐': """
逐字稿	3488
""", '這': """
這篇文章對你有幫助嗎	3480
這篇文章對您有幫助嗎	3480
""", '通': """
通報	2030
通報する	1992
通知をオン	1982
通知をオンにする	2041
通知を受け取らない	2041
通知を受け取りますか	2041
通知を受け取る	2012
通知を設定する	2041
通知を許可	2041
通知を許可しますか	2041
通知を許可する	2041
""", '速': """
速報	1995
速報を通知で受け取る	2041
速報通知を受け取る	2012
""", '連': """
連結已複製	3460
連載	1995
連載をフォロー	2061
連載をフォローする	2061
連載を見る	2055
連載一覧	2055
""", '遊': """
遊戲	3484
""", '運': """
運営会社	1989
""", '違': """
違反を報告	2029
違反を報告する	2029
違反報告	1992
""", '選': """
選單	3443
選択する	2049
選擇	3503
選擇方案	3502
選擇訂閱方案	3502
""", '還': """
還不是會員	3502
還沒有帳號	3502
""", '邮': """
邮箱	3424
邮箱格式不正确	3505
邮箱格式错误	3505
""", '配': """
配信停止はいつでも可能です	2051
""", '重': """
重新加载页面	3496
重新整理頁面	3496
重新載入頁面	3496
""", '金': """
金額を入力	2045
金額を指定	2045
金額を指定する	2045
""", '链': """
链接已复制	3460
""", '閉': """
閉じる	1970	1997
""", '開': """
開く	1998
開啟推播	3494
開啟通知	3494
開始測驗	3483
開通會員	3420
""", '間': """
間違いを見つけたら	2056
""", '関': """
関連	1995
関連する記事	1995
関連キーワード	1995
関連タグ	1995
関連トピックス	1995
関連ニュース	1995
関連リンク	1995
関連動画	1995
関連情報	1995
関連記事	1995
関連記事はこちら	2022
""", '閱': """
閱讀全文	3443
閱讀原文	3470
閱讀更多	3443
""", '關': """
關於作者	3510
關於我們	3436
關注	3431
關注作者	3514
關注我們	3431
關注此主題	3514
關鍵字	3441
關閉	3416
""", '阅': """
阅读全文	3443
阅读原文	3470
阅读更多	3443
""", '随': """
随时取消	3502
随时可取消	3502
""", '隐': """
隐私政策	3436
隐私权政策	3436
隐私设置	3491
""", '隨': """
隨時取消	3502
""", '隱': """
隱私政策	3436
隱私權政策	3436
隱私權設定	3491
隱私設定	3491
""", '離': """
離開全螢幕	3487
""", '電': """
電子信箱	3424
電子信箱格式錯誤	3505
電子報	3424
電子版	1973
電子郵件格式不正確	3505
電郵	3506
""", '静': """
静音	3488
""", '靜': """
靜音	3488
""", '音': """
音声で聞く	1983
音声をダウンロード	2035
音声読み上げ	2012
""", '頭': """
頭條	3441
""", '顯': """
顯示內容	3491
顯示原文	3444
顯示字幕	3487
顯示更多	3443
顯示貼文	3491
""", '飲': """
飲酒過量,有害健康	3485
飲酒過量有害健康	3485
""", '首': """
首頁	3443
首页	3443
""", '马': """
马上开始	3483
马上玩	3483
""", '验': """
验证码	3506
""", '點': """
點我看影片	3460
點擊播放	3487
點擊播放本文	3460
點擊放大	3509
點擊看大圖	3509
點閱排行	3469
""", '가': """
가	2082
가로세로 낱말퀴즈	2124
가입하기	2073
가장 많이 본 뉴스	2089
가장 인기	2143
""", '개': """
개인정보 설정	2130
개인정보 수집 동의	2144
개인정보 수집 및 이용 동의	2144
개인정보 수집 및 이용에 동의합니다	2144
개인정보 수집·이용에 동의합니다	2144
개인정보 처리방침	2087
개인정보처리방침	2087
""", '갤': """
갤러리 보기	2149
""", '거': """
거부	2087
""", '검': """
검색	2091
""", '게': """
게시물 보기	2130
게시물 불러오기	2130
게임	2124
게임 전체보기	2122
게임 하러 가기	2122
""", '결': """
결과 보기	91	2092
""", '계': """
계속 읽기	2073
계정이 있으신가요	2142
""", '고': """
고객센터	2087
고충처리인	2150
""", '공': """
공감	2121
공감순	2121
공유	2082
공유하기	2082
""", '과': """
과거순	2121
""", '관': """
관련 기사	2089
관련 뉴스	2089
관련 영상	2112
관련 태그	2089
관련기사	2089
관련뉴스	2089
관련키워드	2089
""", '광': """
광고	2086
광고 닫기	2086
광고 아래에 기사가 계속됩니다	2125
광고 영역	87
광고 종료	2125
광고 차단 해제 방법	2135
광고 차단을 해제해 주세요	2135
광고 차단을 해제했습니다	2135
광고 차단이 감지되었습니다	2135
광고 후 계속됩니다	2125
광고성 정보 수신 동의	2144
광고성 정보 수신에 동의합니다	2144
""", '괜': """
괜찮습니다	2070
""", '교': """
교보문고에서 구매	2125
""", '구': """
구글 계정으로 계속하기	2142
구글 계정으로 로그인	2142
구글 선호 매체로 추가	2153
구글 플레이에서 다운로드	2132
구글로 계속하기	2142
구글로 로그인	2142
구글플레이에서 다운로드	2132
구독	2073
구독 상품 보기	2142
구독 상품 선택	2142
구독 신청	2073
구독 신청이 완료되었습니다	2144
구독 신청하기	2142
구독 전용	2073
구독 중	2073
구독 취소	2153
구독권 선택	2142
구독신청	2073
구독이 완료되었습니다	2104
구독자 전용	2075
구독자 전용 기사	2142
구독자 전용 혜택	2125
구독자 혜택	2125
구독중	2153
구독하고 이어서 읽기	2104
구독하기	2073
구매하기	2125
구매하러 가기	2125
""", '글': """
글씨 크기	65
글씨크기	2082
글자 작게	2154
글자 크게	2154
글자 크기	2082
글자 크기 변경	65	2104
글자 크기 조절	65	2104
글자크기	2082
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2138
""", '기': """
기계 번역	2152
기부하기	2071
기사 공유	2154
기사 공유하기	2082
기사 더보기	2104
기사 듣기	2104
기사 링크 복사	2104
기사 본문	2091
기사 선물하기	2104
기사 스크랩	2154
기사 스크랩하기	2104
기사 오류 신고	2104
기사 오류 제보	2104
기사 요약	2152
기사 원문 보기	2104
기사 음성으로 듣기	2126
기사 저장	2154
기사 저장하기	2104
기사 전문 보기	2149
기사 전체보기	2149
기사 제보	2150
기사 제보 및 문의	2104
기사 후원하기	2071
기사는 광고 아래에 계속됩니다	2125
기사는 광고 후 계속됩니다	2125
기사듣기	2126
기사에 대한 의견	2088
기사원문	2091
기사저장	2082
기사제보	2150
기자 구독	2099
기자 구독하기	2099
기자 소개	2150
기자 페이지	2099
기자 프로필 보기	2099
기자구독	2153
기자에게 메일 보내기	2150
기자에게 이메일 보내기	2150
기자의 다른 기사	2099
기자의 다른 기사 보기	2149
기자의 다른기사	2089
기자의 다른기사 보기	2149
기자페이지 바로가기	2149
기획 기사 보기	2149
""", '나': """
나중에	2070
나중에 보기	2104
나중에 읽기	2104
나중에 하기	2070
""", '남': """
남은 시간	2126
""", '낱': """
낱말퀴즈	2124
""", '내': """
내 정보	2073
""", '네': """
네, 받을게요	2133
네이버 구독	2085
네이버 로그인	2142
네이버 밴드 공유	2154
네이버 블로그	2082
네이버로 로그인	2142
네이버에서 구독	2085
네이버에서 구독하기	2085
""", '놓': """
놓치면 안 되는 기사	2112
""", '뉴': """
뉴스 더보기	2149
뉴스 듣기	2104
뉴스레터 구독	2078
뉴스레터 구독 신청	2078
뉴스레터 무료 구독	2104
뉴스레터 신청	2078
""", '다': """
다른 공유 찾기	2082
다른 금액	2138
다른 기사	19	2089
다른 기사 더 보기	19
다른 기사 보기	2099
다른기사	2089
다른기사 보기	2089
다시 보지 않기	2070
다음	2091
다음 기사	2089
다음 기사 보기	2104
다음 사진	2149
다음 페이지	2091
다음글	2149
다음기사	2089
다음에	2070
다음에 하기	2134
""", '닫': """
닫기	2070
""", '답': """
답글	2088
답글 달기	2120
답글 더보기	2120
답글 보기	2120
답글 쓰기	2120
답글 접기	2120
답글쓰기	2088
""", '당': """
당신이 좋아할 만한	2089
""", '댓': """
댓글	2088
댓글 #	2088
댓글 #개	2088
댓글 닫기	2120
댓글 더보기	2120
댓글 등록	2120
댓글 등록하기	2120
댓글 보기	2088
댓글 쓰기	2088
댓글 운영 원칙	2120
댓글 운영 정책	2104
댓글 운영정책	2104
댓글 작성	2120
댓글 작성 규칙	2120
댓글 작성하기	2120
댓글 정책	2120
댓글보기	2088
댓글쓰기	2088
댓글을 입력해주세요	2088
댓글이 닫혔습니다	2120
""", '더': """
더 많은 옵션	2154
더 보기	2091
더보기	2089	2091
""", '도': """
도서 구매하기	2125
도움이 되었나요	2120
""", '독': """
독자 의견 조사	2104
독자 특별 할인	2125
독자 할인	2125
""", '동': """
동영상	2089
동영상 로딩 중	2126
동영상 재생	2126
동영상을 불러오는 중입니다	2126
동영상을 재생할 수 없습니다	2126
동의	2087
동의 관리	2130
동의 철회	2130
동의 철회하기	2130
동의 후 계속	2130
동의하고 계속	2130
동의하고 계속하기	2130
동의합니다	2087
""", '등': """
등록	2088
""", '디': """
디지털뉴스부	2099
디지털뉴스팀	2099
디지털콘텐츠팀	2099
""", '또': """
또는	2143
""", '라': """
라인	2082
""", '랭': """
랭킹	2089
랭킹뉴스	2089
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
로그아웃	2073
로그인	2073
로그인 상태 유지	2142
로그인 유지	2142
로그인 전용 기사	2142
로그인 후 댓글 쓰기	2104
로그인 후 댓글을 작성할 수 있습니다	2120
로그인 후 이용해 주세요	2120
로그인/회원가입	2073
로그인이 필요	2075
로딩 중	2126
로딩 중입니다	2126
로딩중	2126
""", '링': """
링크 복사	2082
링크가 복사되었습니다	2104
""", '마': """
마이페이지	2073
""", '많': """
많이 본 기사	2089
많이 본 뉴스	2089
많이 본 영상	2112
많이 읽은 기사	2089
많이본 기사	2089
많이본 뉴스	2089
""", '매': """
매달	2139
매월	2139
""", '맨': """
맨 위로	2091
맨위로	2091
""", '메': """
메뉴	2091
메뉴 닫기	2091
메시지가 전송되었습니다	2144
메일	2082
메일함을 확인해 주세요	2144
""", '모': """
모두 거부	2130
모두 동의	2087
모두 허용	2130
모르겠다	2121
모름/무응답	2121
모바일 웹으로 계속	2132
""", '목': """
목록	2091
목록 보기	2149
목록보기	2091
목록으로	2149
""", '무': """
무료 게임	2122
무료 배송	2156
무료 체험 시작하기	2073
무료 회원가입	2073
무료, 스팸 없음	2144
무료배송	2156
""", '문': """
문의	2088
문자 크기	65
""", '바': """
바로 구매하기	2125
바로가기	2082
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2127
""", '밴': """
밴드	2082
""", '번': """
번역 보기	2092
""", '베': """
베스트	2089
""", '보': """
보내기	2146
""", '복': """
복사	2155
복사하기	2082
""", '본': """
본문 글씨 줄이기	2082
본문 글씨 키우기	2082
본문 바로가기	2091
본문으로 바로가기	2091
""", '북': """
북마크	2082
""", '브': """
브라우저에서 계속	2132
브라우저에서 계속 보기	2132
""", '비': """
비공감	2121
비밀번호 찾기	2073
비밀번호를 잊으셨나요	2142
""", '사': """
사이트맵	2087
사진 더 보기	2149
사진 더보기	2149
사진 모두 보기	2149
사진 크게 보기	2149
사진 크게보기	2149
사진 확대	2091
""", '삭': """
삭제된 동영상입니다	2126
""", '새': """
새로고침	2135
""", '선': """
선택	2143
선택 저장	2130
선호 매체로 추가	2153
""", '설': """
설문	91
설문 참여 바로가기	2104
설문 참여하기	2104
설문에 참여하기	2120
설문조사	91
설문조사 참여하기	2104
설정 저장	2130
""", '속': """
속보	2089
속보 알림 받기	2104
속보 알림 신청	2104
속보 알림을 받으시겠습니까	2133
""", '스': """
스도쿠	2124
스크랩	2082
스크랩하기	2104
스크립트	2127
스크립트 보기	2126
스토어	2156
스토어 바로가기	2125
스폰서	2086
""", '시': """
시리즈 보기	2149
""", '신': """
신고	2088
신고하기	2120
신문구독	2073
신청이 완료되었습니다	2144
""", '실': """
실시간 뉴스	2089
""", '아': """
아마존에서 구매	2125
아마존에서 보기	2125
아이디 저장	2142
아이디 찾기	2142
아직 회원이 아니신가요	2142
""", '알': """
알겠습니다	2092
알라딘에서 구매	2125
알라딘에서 보기	2125
알림 받기	2081
알림 설정	2081
알림 설정하기	2133
알림 켜기	2133
알림 허용	2133
알림을 받으시겠습니까	2133
알림을 받으시겠어요	2133
알림을 켜시겠습니까	2133
""", '애': """
애드블록을 해제해 주세요	2135
애드블록이 감지되었습니다	2135
애플로 계속하기	2142
애플로 로그인	2142
""", '앱': """
앱 다운로드	2081
앱 다운로드하기	2081
앱 다운받기	2132
앱 설치	2081
앱 설치하기	2081
앱스토어에서 다운로드	2132
앱에서 계속 읽기	2132
앱에서 보기	2132
앱에서 열기	2132
앱에서 이어보기	2132
앱으로 보기	2132
""", '언': """
언제든 해지 가능	2142
언제든지 수신 거부할 수 있습니다	2144
언제든지 해지 가능	2142
""", '에': """
에디터 추천	2089
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2138
""", '연': """
연간 결제	2142
연간 구독	2142
연관기사	2089
연락처	2146
연재 보기	2149
""", '열': """
열기	2092
""", '영': """
영상	2089
영상 더보기	2149
영상 보기	2104
영상 재생	2126
영상으로 만나보세요	2104
영상으로 보기	2104
영상을 불러오는 중입니다	2126
영상을 재생할 수 없습니다	2126
""", '예': """
예매 바로가기	2125
예매하기	2125
예스#에서 구매	2125
예스#에서 보기	2125
""", '오': """
오늘 하루 보지 않기	2070
오늘은 그만 보기	2070
오늘의 운세	2124
오늘의 추천	2089
오늘의 핫뉴스	2112
오디오 다운로드	2126
오디오로 듣기	2104
오래된순	2121
오류 신고	2088
오류 신고하기	2104
오류가 발생했습니다	2144
오타 신고	2120
오탈자 신고	2104
""", '온': """
온라인뉴스팀	2099
""", '올': """
올바른 이메일 주소를 입력해 주세요	2144
올바른 이메일을 입력해 주세요	2144
""", '요': """
요약	2091
""", '원': """
원문 보기	2092
원문보기	2091
""", '월': """
월간 결제	2142
월간 구독	2142
""", '웹': """
웹에서 계속 보기	2132
""", '위': """
위로	2091
위로 가기	2149
""", '유': """
유료 구독자 전용	2142
유료 기사입니다	2104
유료회원 전용	2142
유료회원 전용 기사	2142
유튜브 구독	2085
유튜브 구독하기	2085
""", '음': """
음성 다운로드	2126
음성 재생하기	2104
음성으로 듣기	2082
음소거	2127
음소거 해제	2126
""", '응': """
응원하기	2071
""", '의': """
의견 남기기	2120
의견 보내기	2120
의견 쓰기	2088
""", '이': """
이 기사 어땠나요	2104
이 기사 어떠셨나요	2120
이 기사가 도움이 되었나요	2120
이 기사는 잠겨 있습니다	2142
이 기사를 공유합니다	2104
이 기사를 추천합니다	2104
이 기사와 함께 읽은 기사	2104
이 기자의 다른 기사	2104
이 기자의 다른 기사 더보기	2149
이 동영상을 재생할 수 없습니다	2126
이 시각 많이 본 기사	2112
이 시각 많이 본 뉴스	2112
이 시각 주요뉴스	2089
이 시각 추천뉴스	2089
이 음성은 ai가 생성했습니다	2126
이 주제 팔로우	2153
이 콘텐츠를 표시할 수 없습니다	2130
이 페이지가 도움이 되었나요	2120
이런 기사는 어때요	2112
이름	2146
이메일	2082
이메일 주소를 입력하세요	2144
이메일 형식이 올바르지 않습니다	2144
이메일로 공유	2154
이메일무단수집거부	2087
이메일을 입력하세요	2144
이메일을 입력해 주세요	2144
이메일을 확인해 주세요	2144
이미 계정이 있으신가요	2142
이미 구독 중이신가요	2073
이미 참여하셨습니다	2120
이미 투표하셨습니다	2120
이미 회원이신가요	2073
이미지 크게 보기	2091
이미지 크게보기	2149
이미지 확대	2091
이슈	2089
이용권 구매	2142
이용권 선택	2142
이용약관	2087
이용약관에 동의합니다	2144
이전	2091
이전 기사	2089
이전 기사 보기	2104
이전 사진	2149
이전글	2149
이전기사	2089
""", '인': """
인기 급상승	2112
인기 기사	2089
인기기사	2089
인기뉴스	2089
인쇄	2082
인쇄하기	2082
인스타그램 팔로우	2104
""", '일': """
일시	2139
일시 후원	2138
일시 후원하기	2138
일시정지	2127
일시후원	2071
""", '자': """
자동 번역	2152
자동 재생	2127
자동재생	2127
자막	2127
자막 보기	2126
자막 켜기	2126
자바스크립트가 비활성화되어 있습니다	2130
자세히	2092
자세히 보기	2092
""", '작': """
작게	2155
""", '잘': """
잘 모름	2121
""", '재': """
재생	2091
재생 속도	2126
재생 시간	2126
재생속도	2126
재생할 수 없는 동영상입니다	2126
""", '저': """
저자 소개	2150
저작권규약	2087
저장	2082
""", '전': """
전송	2146
전송되었습니다	2144
전체 기사 보기	2149
전체 뉴스 보기	2149
전체 댓글	2088
전체 동의	2130
전체 보기	2091
전체 사진 보기	2149
전체 화면	2127
전체메뉴	2091
전체보기	2091
전체화면	2127
전체화면 종료	2126
""", '접': """
접기	2091
""", '정': """
정기	2139
정기 후원	2138
정기 후원하기	2071
정기구독	2073
정기후원	2071
정기후원하기	2138
정렬	2121
정정·반론보도 신청	2150
정정보도 신청	2150
정정보도 요청	2150
""", '제': """
제보	2088
제보 바로가기	2150
제보하기	2088
제작 지원	2156
제작지원	2156
제출	91	2146
제휴 광고	2125
제휴 콘텐츠	2125
""", '좋': """
좋아요	2082
좋은 기사 후원하기	2071
""", '주': """
주소 복사	2104
주소가 복사되었습니다	2104
주소복사	2082
주요 기사	2089
주요 뉴스	2089
주요 뉴스 더보기	2112
주요기사	2089
주요뉴스	2089
주제 팔로우	2153
""", '지': """
지금 구매하기	2125
지금 뜨는 기사	2112
지금 뜨는 뉴스	2112
지금 플레이	2122
지금 플레이하기	2122
지나친 음주는 건강에 해롭습니다	2125
지나친 음주는 건강을 해칩니다	2125
지도 보기	2092
지면보기	2073
""", '직': """
직접 입력	2139
""", '차': """
차단	2134
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2125
""", '청': """
청소년보호정책	2087
""", '최': """
최고의 혜택	2143
최신 기사	2089
최신 뉴스	2089
최신기사	2089
최신뉴스	2089
최신순	2121
""", '추': """
추천	2143
추천 기사	2089
추천 영상	2112
추천기사	2089
추천뉴스	2089
추천순	2121
""", '취': """
취재 윤리	2150
""", '친': """
친구 추가하기	2104
""", '카': """
카카오 계정으로 로그인	2142
카카오 로그인	2142
카카오로 로그인	2142
카카오로 시작하기	2142
카카오스토리	2082
카카오톡	2082
카카오톡 공유	2082
카카오톡 공유하기	2154
카카오톡으로 공유	2104
카카오톡으로 공유하기	2104
카테고리	2089
""", '커': """
커피 한 잔 사주기	2138
커피 한 잔 후원하기	2138
""", '콘': """
콘텐츠 보기	2130
콘텐츠 불러오기	2130
콘텐츠 표시	2130
""", '쿠': """
쿠키 관리	2130
쿠키 설정	2087
쿠키 설정 관리	2130
쿠팡에서 구매	2125
쿠팡에서 구매하기	2125
쿠팡에서 보기	2125
""", '퀴': """
퀴즈	2124
퀴즈 도전하기	2122
퀴즈 풀기	2104
퀴즈 풀러 가기	2122
""", '크': """
크게	2155
""", '키': """
키워드	2089
""", '태': """
태그	2089
""", '텔': """
텔레그램에서 소식 받기	2104
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2120
투표가 완료되었습니다	2120
투표에 참여해 주셔서 감사합니다	2120
투표하기	91	2104
투표해 주셔서 감사합니다	91	2120
""", '트': """
트위터	2082
트위터 공유	2082
트위터로 공유	2154
""", '특': """
특집 더보기	2149
특집 보기	2149
""", '티': """
티켓 예매	2125
티켓 예매하기	2125
""", '팔': """
팔로우 중	2153
팔로우 취소	2153
""", '페': """
페이스북	2082
페이스북 공유	2082
페이스북으로 공유	2104
페이스북으로 로그인	2142
페이지 새로고침	2135
페이지를 새로고침하세요	2135
""", '편': """
편집 원칙	2150
""", '펼': """
펼치기	2091
""", '포': """
포토	2089
포토 갤러리	2149
""", '폰': """
폰트 크기	2082
""", '푸': """
푸시 알림 받기	2133
""", '프': """
프리미엄	2073
프린트	2082
""", '피': """
피드백 보내기	2120
""", '필': """
필수	2146
필수 입력	2144
필수 입력 항목	2144
필수 입력 항목입니다	2144
필수 항목	2144
필수 항목입니다	2144
필자 소개	2150
""", '한': """
한 번	2139
한번만	2139
""", '함': """
함께 보면 좋은 기사	2089
함께 볼 기사	2112
함께 읽으면 좋은	2089
함께 읽은 기사	2112
""", '핫': """
핫뉴스	2089
핫이슈	2089
핫클릭	2112
""", '항': """
항상 허용	2130
""", '해': """
해제 방법	2137
해제했습니다	2137
""", '허': """
허용	2134
""", '헤': """
헤드라인	2089
""", '현': """
현재 시간	2126
""", '협': """
협찬	2086
""", '홈': """
홈	2091
홈으로	2149
홈으로 가기	2149
""", '화': """
화제의 뉴스	2089
화질	2127
""", '확': """
확인	2092
""", '회': """
회사소개	2087
회원 전용	2075
회원 전용 기사	2142
회원가입	2073
회원이 아니신가요	2142
""", '후': """
후원	2071
후원 바로가기	2138
후원 신청	2138
후원 안내	2071
후원 페이지 바로가기	2138
후원 페이지로 이동	2138
후원 하기	2071
후원자 되기	2138
후원하기	2071
후원회원 가입	2071
후원회원 되기	2138
"""}

START = {'a': """
abonē	2229 K par	2229 K no	2229 K un	2231 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1378 K illimité
această	52 K investigație	2675 K traducere	2730 K știre a fost
además	1067 K:	1112 K, en
ai가	2101 K 자동 번역한	2101 K 번역한	2101 K 핵심	2101 K 요약한
ai에게	2101 K 물어	2101 K 질문	2101 K 물어보기
ajánljuk	1703 K:
aktivér	483 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3064 K dig till vårt	3080 K
apoyá	81 K
apúntate	1093 K a nuestro seminario	1093 K a nuestro evento
aquí	1125 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2479 K ukazał się	2479 K pochodzi z	2485 K przetłumaczony	2485 K został przetłumaczony	2485 K czyta	2485 K wygenerowany
artykuły	2476 K autora
artículo	1147 K publicado originalmente
artículos	1037 K gratuitos
ascultă	1 K	2664 K:	2681 K podcastul	2681 K acest articol
atradāt	44 K
atsisiųskite	2191 K
autorė	2195 K:
autoři	380 K jsou
außerdem	630 K lesenswert:	630 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1101 K la app
beiträge	27 K
benefício	2584 K do assinante:
berätta	59 K i	59 K gärna
beställ	3080 K
bestätigen	524 K sie ihre
bestätigungsmail	524 K
besøg	469 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1043 K diario	1043 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3342 K liên quan:	3355 K viết này có	3355 K viết có hữu ích	3402 K viết được bảo vệ	3403 K viết được thực hiện	3403 K viết được viết	3403 K viết này được	3410 K viết tiếp tục
báo	3355 K lỗi bài viết
bình	5 K luận	27 K luận	3356 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1703 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3355 K phát hiện	3355 K thấy bài viết
bản	3355 K tóm tắt này	3403 K dịch được
bấm	3357 K để nghe
bật	3333 K thông báo
""", 'c': """
caractères	1458 K restants
chceš	402 K u nás pracovat	2940 K u nás pracovať
chefredaktör	3078 K och ansvarig utgivare:	3078 K:
chơi	3377 K ngay:
chưa	32 K có bình luận
citeşte	2664 K şi	2664 K şi:
citește	2664 K și	2664 K și:	2664 K:	2664 K mai mult	2664 K aici	2664 K mai departe:
citiți	2664 K și
ciąg	2489 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2538 K exclusivo para	2582 K gerado	2587 K oferecido por	2614 K incorporado d	2614 K externo d	2614 K incorporado do	2614 K incorporado da	2614 K externo do
conținut	2675 K generat	2679 K oferit de	2708 K încorporat de	2708 K extern de
crédit	1452 K photo	1452 K photos
crédits	1452 K photo	1452 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3359 K đặt ứng dụng	3359 K ứng dụng	3359 K app
còn	3375 K lại # ký tự
có	72 K thắc mắc	3342 K thể bạn quan tâm:	3398 K lỗi xảy ra
cấm	3402 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2670 K ai informații	2677 K ai observat o
dalinkitės	2191 K
další	368 K články autora
darovať	2934 K
dernières	1406 K actualités
descarcă	13 K	2695 K aplicația
descargá	13 K	1101 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2545 K no google play	2592 K na app store	2592 K no google play	2592 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	395 K
dorești	2712 K să primești notificări
doriți	2712 K să primiți notificări
dostępna	2492 K w
dostępne	2492 K w
dostępny	2492 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2503 K do	2516 K do dyskusji
držte	28 K se
découvrez	1407 K aussi	1431 K la boutique	1431 K notre boutique	1431 K nos jeux	1431 K notre hors-série	1439 K notre application	1439 K notre appli
décryptage	1407 K :
déductible	1368 K des impôts	1368 K à #
déjà	1376 K abonné	1376 K inscrit	1376 K client
dùng	3366 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1729 K
encuéntranos	12 K
envía	3 K
envíanos	1082 K
ermöglicht	632 K von
erről	1703 K bővebben
escríbenos	1070 K
estagiária	2575 K sob supervisão	2575 * K sob supervisão
estagiário	2575 K sob supervisão
""", 'f': """
faça	2590 K o quiz	2590 K o teste	2590 K o nosso
felelős	1726 K szerkesztő:	1726 K kiadó:
fiți	31 K primul
foretrækker	484 K du
fortsätt	3082 K läsa
fortæl	59 K mig
fotogalería	1143 K:
fotogaléria	2908 K:
fotografía	1113 K:
fotoğraf	3224 K # / #	3224 K #/#
fotoğraflar	3226 K:
frågor	72 K	73 K om artikeln
få	460 K fuld adgang til	483 K adgang	483 K fri	483 K fuld	483 K besked	483 K ugens	483 K dagens	483 K de	483 K nyheder	483 K en notifikation	483 K breaking	483 K seneste nyt	494 K	2398 K full tilgang til	2424 K tilgang	2424 K fri	2424 K full	2424 K beskjed	2424 K varsel	2424 K ukas	2424 K dagens	2424 K de	2424 K nyheter	2424 K siste	2436 K	2438 K varsel	2438 K varsler	2438 K push	3055 K full tillgång till	3080 K tillgång	3080 K fri	3080 K full	3080 K besked	3080 K en notis	3080 K veckans	3080 K dagens	3080 K de	3080 K nyheter	3080 K senaste	3091 K
férjen	1729 K hozzá
följ	12 K	3059 K	3080 K
følg	12 K	12 K oss	464 K	483 K	2402 K	2424 K
füge	12 K uns	638 K
fügen	12 K sie uns	638 K sie
für	527 K android und ios	578 K diesen artikel	578 K diesen	627 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1726 K:
""", 'g': """
gazeteciliğimizi	3180 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3356 K cửa hàng trực tuyến
giữ	3402 K bản quyền nội dung
glöm	3080 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3355 K ý cho bài viết
gör	3064 K quizet	3064 K vårt quiz	3080 K vårt
görmemiz	3185 K gereken
görsel	3229 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1730 K lát
hintergründe	630 K dazu:
hjälp	3064 K oss bli bättre	3064 K oss att bli bättre
hjælp	469 K os med at blive bedre
hlavné	2921 K body
hlavní	382 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3356 K trả lời khảo sát	3364 K ủng hộ
hämta	13 K	3068 K
häng	3080 K med
hääleta	1190 K
håll	28 K	28 K dig
hình	3399 K #/#	3403 K ảnh được tạo
hör	582 K dir	638 K	3080 K
hören	582 K sie	638 K sie
hörzeit	654 K
hør	1 K artiklen	1 K artikkelen	1 K saken	453 K også	453 K også:	469 K mere på	483 K	2391 K også	2391 K også:	2424 K
""", 'i': """
iesūti	2217 K savu	2217 K
ilustración	1148 K generada
ilustração	2636 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2191 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2701 K acum:	2704 K responsabil
já	59 K fez	2538 K é assinante
jäikö	1319 K juttu kesken
jälgi	1190 K
""", 'k': """
kapcsolódó	1703 K	1703 K:
kezdőlap	96 K >	96 K /
không	3402 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3356 K tra kiến thức của bạn
kjøp	2407 K billetter	2407 K billett	2424 K
klausykitės	2176 K
klikněte	365 K zde
ključne	2859 K točke	2859 K tačke
klõpsates	1190 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2231 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	483 K
kopírovat	395 K
kopírovať	2934 K
kopē	2231 K
kvíz	365 K:	1716 K	2908 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1729 K
kérjen	1729 K
kérjük	28 K
kênh	3333 K youtube của báo
köp	3064 K biljetter	3064 K biljett	3080 K
kövess	12 K
kövesse	1729 K
kövessen	12 K
køb	469 K billetter	469 K billet	483 K
küfür	27 K içeren
küldd	3 K el	1711 K el nekünk
küldje	1711 K el nekünk	1729 K	1729 K tovább
ký	3375 K tự còn lại
kļūsti	2231 K
kết	3347 K nối với chúng tôi
""", 'l': """
laimē	2231 K
laimėkite	2191 K
legyél	1729 K
lejupielādē	2231 K
leé	1112 K también	1112 K más	1112 K:
lisää	1343 K meidät
lásd	1703 K még
lásson	1729 K több
lát	1711 K valami
láttál	1711 K valami
lägg	3080 K till
lähetä	1322 K juttuvinkki	1322 K uutisvinkki	1322 K vinkki	1326 K mielipidekirjoituksesi	1326 K mielipidekirjoitus	1343 K
lämna	3058 K dina tips	3058 K ditt tips
läs	3047 K mer om	3048 K också	3048 K också:	3048 K även	3048 K mer	3048 K mer:	3048 K:	3048 K här	3048 K även:	3055 K vidare med	3055 K mer på	3068 K e-tidningen	3068 K tidningen	3080 K	3082 K vidare
læs	452 K mere om	453 K også	453 K også:	453 K mere	453 K mere:	453 K:	453 K her	453 K hele	460 K videre med	474 K e-avisen	474 K avisen	483 K	485 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	383 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1343 K meidät
löysitkö	7 K
lütfen	28 K	3215 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2489 K wideo
mesterséges	1737 K intelligencia írta
mirá	1096 K el video	1112 K también	1112 K:
mitä	8 K pidit	33 K mieltä	1344 K mieltä sinä
mišljenja	2856 K autora	2856 K iznesena	2856 K izneta
mišljenje	2856 K autora
możliwość	5 K komentowania
mándanos	1082 K
más	1066 K noticias de	1066 K noticias sobre	1066 K sobre	1066 K en	1066 K de	1067 K información	1067 K información:	1070 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	368 K tip?	368 K tip na článek	368 K tip na téma	368 K tip pro
märkasid	44 K	1175 K midagi	1181 K viga	1181 K artiklis viga
még	32 K nincs
més	313 K informació:	339 K notícies de	339 K notícies sobre
mød	469 K os
mūs	2231 K vari
mời	3342 K xem	3342 K bạn đọc	3342 K độc giả	3347 K bạn tham gia	3347 K độc giả theo dõi	3347 K bạn đọc theo dõi	3357 K quý vị theo dõi	3357 K quý độc giả	3357 K bạn xem video	3357 K nghe
""", 'n': """
nahlásit	405 K chybu
nahlásiť	2943 K chybu
nahláste	2943 K chybu
najważniejsze	2485 K informacje
naloži	2988 K
naložite	13 K	2988 K
naročite	2995 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	403 K čas číst	2941 K čas čítať
než	412 K vložíte komentář	412 K začnete diskutovat	412 K napíšete příspěvek
nguồn	3351 K:	3351 K :
nhận	3333 K thông báo
nové	385 K číslo	385 K vydání	2924 K číslo	2924 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2616 K é possível mostrar este conteúdo	2616 K foi possível mostrar este conteúdo
näe	1343 K enemmän
nägid	1191 K viga
näita	1190 K
näitkö	1344 K virheen
näytä	1343 K sisältö
nå	3080 K vår
nézd	1703 K meg	1729 K meg
nézze	1703 K meg	1729 K meg
nāc	2222 K strādāt
nội	3382 K dung này không	3383 K dung này từ	3383 K dung nhúng từ	3383 K dung từ	3402 K dung được bảo vệ	3403 K dung được tạo	3403 K dung này được tạo
""", 'o': """
oceń	8 K	2486 K ten	2486 K artykuł	2486 K tekst
ocurrió	1140 K un error
odporučte	2934 K
odporúčame	2908 K:
odsłuchaj	2497 K	2497 K ten
ofereça	3 K
oglądaj	2473 K:
ohodnoťte	383 K	2922 K
opýtajte	2921 K sa
opširnije	2844 K:	2844 K na
otázky	72 K
ouça	1 K	2563 K:	2588 K o podcast
oír	1 K
""", 'p': """
pamanīji	2223 K kļūdu
pamanījāt	44 K	2223 K kļūdu
pastebėjote	44 K	2177 K įdomų	2183 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3351 K viên:
piditkö	8 K	69 K	82 K	1344 K
pidätkö	82 K	1344 K
piše	2871 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	400 K
podrži	81 K
podržite	81 K	2874 K
podés	12 K seguir	1083 K enviarnos
podívejte	365 K se:	365 K se na video
poleć	2497 K
poslať	2934 K
poslechněte	1 K si	365 K si	365 K si:
poslušajte	1 K	2844 K:	2967 K:
posłuchaj	1 K	2473 K:	2473 K też:
poznáte	66 K niekoho
pozostała	2489 K część
pošaljite	41 K vijest
pošlete	395 K
pošlite	3 K	2934 K
poți	2670 K contacta autorul	2670 K contacta autoarea
praneškite	2177 K redakcijai
predplaťte	2938 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2908 K si tiež	2908 K si aj	2908 K si	2908 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2191 K
pronašli	44 K ste
pročitaj	2844 K još	2844 K i
pročitajte	2844 K još	2844 K i	2844 K više	2844 K:	2844 K više o ovoj temi
prvý	2933 K mesiac len za	2933 K mesiac za	2933 K mesiac už za	2933 K mesiac zadarmo
prześlij	2497 K dalej
präsentiert	632 K von
prüfen	638 K sie
publié	1487 K initialement dans	1487 K initialement sur	1487 K pour la première fois
página	1141 K # de #	1141 K #/#	2630 K # de #	2630 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2922 K sa
páčilo	69 K sa
päivitä	1343 K
pääset	1343 K lukemaan
päätoimittaja	1341 K:
pódcast	1143 K:
păstrați	28 K
pērc	2222 K biļetes	2231 K
předplaťte	400 K si
přehrajte	365 K si
přetisk	68 K povolen	68 K možný
přečtěte	365 K si také	365 K si	365 K si:	365 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1083 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	403 K posloucháte
radšej	2941 K počúvate
radši	403 K posloucháte
rašykite	2177 K autorei	2177 K autoriui
recibí	1082 K las noticias
recomandări	2664 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1728 K ingyenesen
regisztráljon	1716 K	1728 K ingyenesen
regístrate	1034 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2489 K tekstu
rezervē	2231 K
rešite	2844 K kviz
riješite	2844 K kviz
rozwiąż	2473 K quiz
rätsel	621 K mit
rätseln	621 K sie mit
réservez	1431 K vos places pour la soirée de la rédaction
réservé	1376 K aux abonnés
réservée	1376 K aux abonnés
réservés	1376 K aux abonnés
résumer	1421 K cet article	1421 K l'article
résumé	1421 K généré	1421 K rédigé	1421 K réalisé	1421 K produit	1421 K par
rösta	3080 K
rādīt	2231 K
""", 's': """
saglabā	2231 K
saistīts	2206 K:
saņem	2231 K
sažetak	2859 K	2859 K članka	2859 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1082 K el canal	1112 K leyendo:
sesizări	2670 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	382 K	382 K článku
siųskite	2177 K savo	2191 K
sjefredaktør	2421 K:	2421 K og ansvarlig redaktør:
skopírovať	2934 K
skrót	2485 K artykułu
skúsili	59 K ste
související	365 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	3000 K napako
sprawdź	2473 K:	2473 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2921 K sa
stališča	2978 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	418 K si aplikaci
stöd	81 K	3055 K
stötta	81 K	3055 K
støt	81 K	460 K
støtt	81 K	2398 K
suscríbete	1028 K a
susidūrėte	2177 K su
susiję	2165 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1421 K générée
syötä	1343 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1735 K:
szívesen	1730 K meghallgatjuk
szöveg	1735 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1087 K
síganos	12 K
sígueme	1087 K
síguenos	12 K
só	2538 K para assinantes
sólo	1034 K para suscriptores
søg	483 K nu
súhrn	2921 K
súmate	12 K	56 K a las #
súvisiace	2908 K:
súvisiaci	2908 K článok
sūti	2217 K savu	2231 K
số	3375 K ký tự còn lại
""", 't': """
también	1055 K en facebook	1067 K puedes leer	1067 K puedes leer:	1067 K te puede interesar:
també	313 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1348 K on
tekstą	46 K galima
tenés	1077 ¿K información
thấy	44 K lỗi
thử	3356 K sức với
tiedätkö	1322 K aiheesta	1322 K asiasta	1322 K lisää
tiivistelmä	26 K on
tilføj	483 K
tiếp	3410 K tục đọc sau
todavía	32 K no hay comentarios
további	1703 K részletek
traducció	322 K feta
transparentní	375 K účet:
trên	3333 K google news
trình	3382 K duyệt của bạn không	3382 K duyệt không
trả	3356 K lời câu đố
trải	3366 K nghiệm
turpinājums	2233 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1322 K
tác	3351 K giả:	3351 K giả là
támogasd	81 K	1721 K a	1721 K az
támogassa	81 K	1721 K a	1721 K az
täglichen	524 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1387 K l'application
téléchargez	13 K
tóm	3355 K tắt này	3403 K tắt được
töltsd	13 K le
töltse	13 K le	1729 K le	1729 K ki
történeteiket	1711 K
tüm	27 K yorumlar
tęsinys	2193 K
tłumaczenie	2485 K
tải	13 K	13 K ứng dụng	3333 K ứng dụng	3333 K app	3359 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2879 K na grešku
uključi	2867 K
uključite	2867 K
uložit	395 K
uložiť	2934 K
uložte	395 K si	2934 K si
unbeschränkter	601 K zugang
unterstütze	81 K	507 K
unterstützen	81 K sie	507 K sie	507 K sie die
uočili	7 K ste
upozorniť	2943 K na chybu
upozorněte	405 K na chybu
urmărește	12 K	2664 K și:	2681 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1716 K részt
već	2895 K za #	2895 K od #
več	2967 K:	2967 K v videu	2992 K o tem	2992 K novic	2992 K preberite
vidéo	1407 K :
visą	2191 K interviu
više	2844 K o:
você	2563 K pode gostar:
vprašaj	2981 K
vprašajte	2981 K
vypočujte	1 K si	2908 K si:
vyskúšali	59 K ste
vytiskněte	395 K
vytlačiť	2934 K
vytlačte	2934 K
vyzkoušeli	59 K jste
válaszolj	1729 K
válaszoljon	1729 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	483 K med
véleménycikkeit	1711 K
více	365 K zde	365 K k tématu:
vídeo	1143 K:
võida	1190 K
võta	1175 K ühendust	1190 K
vă	28 K rugăm să
věnujte	395 K
všechny	27 K komentáře	368 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	548 K artikel:
weź	2516 K udział w dyskusji
więcej	2472 K o	2472 K na temat	2472 K z	2473 K na ten temat:	2476 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	524 K newsletter
""", 'y': """
yanlişlik	3174 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2508 K uwagę	2508 K błąd	2508 K literówkę	2508 K uwagi	2508 K nieścisłość
ziņo	2217 K redakcijai
zkopírovat	395 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2505 K reporterem	2505 K reporterką	2505 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	557 K dpa	843 K #	843 K
""", 'à': """
à	1407 K lire aussi	1407 K lire également	1407 K lire :	1407 K lire sur	1407 K voir aussi	1407 K écouter	1407 K relire	1407 K découvrir	1407 K lire sur le même sujet	1407 K consulter :	1407 K voir également	1410 K propos de l'auteur	1410 K propos de l'autrice	1431 K retrouver dans le numéro
àudio	322 K generat
""", 'á': """
áudio	2582 K gerado
""", 'ä': """
är	3058 K du
äänestä	1343 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2560 K preciso estar logado
écouter	1 K l'article	1 K cet article	1407 K aussi
écoutez	1 K cet	1 K l'article	1435 K le podcast
épinglez	1454 K cet article	1454 K cette recette	1454 K cette page	1454 K la recette	1454 K ce billet	1454 K-la	1454 K-le	1454 K l'article	1454 K l'image
""", 'í': """
írd	1729 K be
írj	1711 K a szerzőnek
írja	1729 K be
írjon	1711 K a szerzőnek	1729 K közvetlenül	1729 K nekünk
""", 'î': """
în	2727 K imagini:
întreabă	2675 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1730 K szerint
""", 'ú': """
últimas	1066 K noticias de	2562 K de	2562 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	551 K die autor:in	551 K die autoren	551 K die autor:innen	553 K die autorin	553 K den autor	554 K die autorin	554 K den autor
übersetzung	635 K:	635 K aus dem
""", 'č': """
čitaj	2844 K još
čitajte	2844 K i	2844 K još	2844 K još:
članak	46 K se može	46 K možete	2859 K je preveden	2859 K čita	2862 K je objavljen u
članek	46 K lahko	2981 K je preveden	2981 K bere	2981 K je prebral	2984 K je objavljen v
článek	46 K lze	46 K můžete	382 K byl přeložen	382 K přeložen	382 K načetl	385 K vyšel v
článok	46 K možno	46 K môžete	2921 K bol preložený	2921 K načítal	2924 K vyšiel v
čo	33 K si myslíte
čtěte	365 K také	365 K také:	365 K i	365 K více	365 K:
číslo	375 K účtu pro dary	375 K transparentního účtu
čítajte	2908 K aj	2908 K tiež	2908 K viac
""", 'đ': """
đánh	3355 K giá bài viết
đã	3398 K xảy ra lỗi	3398 K có lỗi
đăng	3356 K ký tham dự hội thảo	3402 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3372 K dây nóng: #	3372 K dây nóng #
được	68 K phép đăng lại
để	3385 K xem nội dung này	3385 K hiển thị nội dung này
đọc	3342 K thêm	3342 K thêm:	3342 K:	3342 K tiếp:	3347 K tin nhanh
""", 'į': """
įsigykite	2191 K
įtraukite	2191 K mus
įveskite	2191 K
""", 'ś': """
ściągnij	13 K	2521 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2501 K:
źródło	2501 K:
""", 'ž': """
želite	2876 K raditi kod nas	2876 K da radite kod nas	2997 K delati pri nas
želiš	2876 K raditi kod nas	2997 K delati pri nas
žinote	2177 K daugiau	2192 K istoriją
žiūrėkite	2165 K taip pat	2191 K
""", 'ș': """
știrea	2737 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	721 K κάποια πληροφορία	721 K πληροφορίες	721 K πληροφορία	721 K φωτογραφία	721 K φωτογραφίες	721 K κάποια φωτογραφία	721 K κάποιο θέμα	721 K μια ιστορία
""", 'ή': """
ήταν	691 K χρήσιμο	691 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	706 K τον	706 K τα	706 K
ακούστε	1 K	675 K:
αναδημοσίευση	68 K με
αναφέρετε	711 K λάθος	711 K κάποιο λάθος
αναφορά	711 K λάθους
αντιγράψτε	701 K
αντιγραφή	701 K
αξιολογήστε	691 K
απαγορεύεται	756 K η αναδημοσίευση	756 K η αναπαραγωγή
αποθηκεύστε	701 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	690 K η περίληψη	690 K η σύνοψη
αυτό	733 K το βίντεο δεν είναι	734 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	675 K:
βαθμολογήστε	691 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	736 K να δείτε αυτό το περιεχόμενο	736 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	722 K	722 K για να
""", 'δ': """
δείτε	675 K επίσης	675 K:	675 K το βίντεο	675 K εδώ	675 K επίσης:	675 K ακόμα:	675 K φωτογραφίες	675 K ακόμη	675 K ακόμη:	688 K όλα τα άρθρα	702 K όλες	702 K όλα	702 K τις	754 K φωτογραφίες:	754 K βίντεο:
δειτε	675 K επισης	675 K ακομη	675 K:
δεν	709 K έχετε χρόνο να διαβάσετε	733 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	756 K αρχικά
δημοσιεύτηκε	756 K αρχικά
διάβασε	675 K επίσης	675 K ακόμη
διαβάζεται	690 K από
διαβάστε	675 K επίσης	675 K επίσης:	675 K ακόμη	675 K ακόμη:	675 K ακόμα	675 K:	675 K εδώ	675 K περισσότερα	675 K ακόμα:	675 K εδώ περισσότερα	675 K σχετικά	675 K αναλυτικά	688 K όλα τα άρθρα	702 K όλες	702 K όλα	702 K τις
διαβαστε	675 K επισης	675 K ακομη	675 K ακομα	675 K:
διαθέσιμη	698 K στο
διαθέσιμο	698 K σε	698 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	722 K
εικόνα	752 K # από #	752 K # / #
εκτυπώστε	701 K
ενεργοποιήστε	698 K
ενσωματωμένο	734 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	756 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	690 K περίληψη	690 K σύνοψη	690 K ανάγνωση	690 K περίληψη αυτή	757 K εικόνα	757 K μετάφραση	757 K περίληψη	764 K διαφήμιση συνεχίζεται	764 K είδηση συνεχίζεται
""", 'θ': """
θέλεις	708 K να εργαστείς μαζί μας
θέλετε	708 K να εργαστείτε μαζί μας	708 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	751 K πήγε στραβά
κατέβασε	698 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	698 K	706 K την εφαρμογή	720 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	675 K:	754 K:
""", 'λ': """
λήψη	698 K από	698 K στο
""", 'μ': """
μάθετε	702 K όλες
με	704 K πληροφορίες από
μείνετε	702 K ενημερωμένοι
μετάφραση	690 K
μοιράσου	701 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	688 K απόψεις	688 K γνώμες
""", 'π': """
παίξε	727 K τώρα:
παίξτε	727 K τώρα:
παρουσιάστηκε	751 K σφάλμα
περίληψη	690 K
περιεχόμενο	734 K από
περισσότερα	675 K:
πηγές	704 K:
πηγή	704 K:
προέκυψε	751 K σφάλμα
προτείνετε	701 K
προτιμάτε	709 K να ακούτε	709 K να ακούσετε
πρώτη	756 K δημοσίευση
πώς	691 K σας φάνηκε
""", 'ρ': """
ρωτήστε	690 K
ρώτα	690 K
ρώτησε	690 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	691 K φάνηκε	691 K βοήθησε	691 K άρεσε
σελίδα	752 K # από #	752 K # / #
σου	69 K άρεσε
στείλτε	701 K
στηρίξτε	81 K	706 K	706 K τον	706 K τα	706 K την
σύνοψη	690 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	688 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	688 K άρθρο εκφράζει	690 K άρθρο μεταφράστηκε	690 K κείμενο μεταφράστηκε	733 K βίντεο δεν είναι	733 K περιεχόμενο δεν είναι	734 K περιεχόμενο αυτό προέρχεται	756 K άρθρο προστατεύεται	756 K παρόν άρθρο προστατεύεται	757 K κείμενο	757 K άρθρο	757 K παρόν άρθρο	757 K κείμενο αυτό	757 K άρθρο αυτό	764 K άρθρο συνεχίζεται	764 K κείμενο συνεχίζεται
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	752 K # από #	752 K # / #
φωτορεπορτάζ	754 K:
""", 'χ': """
χαρίστε	701 K
χαρακτήρες	725 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	688 K τα άρθρα	754 K για τη	754 K για το	754 K για την	754 K για τον
όλες	702 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	250 K се за
автор	2786 K - обозреватель	2786 K - корреспондент	2786 K - колумнист	2786 K - редактор	3279 K - оглядач	3279 K - колумніст	3279 K - кореспондент
авторка	3279 K - оглядачка	3279 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2770 K новостей	2771 K по теме:	2809 K любите слушать	2809 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2789 K ли материал	2789 K ли пересказ	2789 K ли этот пересказ	2789 K ли этот	2789 K ли текст
была	2789 K ли статья	2789 K ли эта	2789 K ли новость
більше	3263 K по темі:	3263 K за темою:	3263 K на тему:	3263 K про це:	3294 K новин	3294 K матеріалів
""", 'в': """
вакансии	2792 K "	2792 K редакции
вакансії	3284 K "	3284 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2789 K понравилась	2789 K понравился	2789 K помогла	3282 K сподобалась	3282 K сподобалася	3282 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2770 K новости на тему	2770 K материалы	2770 K новости	2770 K статьи	2774 K статьи автора	2774 K материалы автора
всички	245 K новини
встановлюйте	3289 K
встановіть	13 K	3289 K	3315 K застосунок
встигніть	3318 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2788 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3281 K від	3281 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3263 K:	3263 K про це
джерела	3296 K:
джерело	3296 K:
дивіться	3263 K також	3263 K:	3263 K також:	3263 K відео:
до	3263 K теми:
докладніше	3263 K:	3263 K про це
доступно	2797 K в	2797 K на	2797 K для	3289 K в	3289 K у	3289 K на	3289 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2774 K материалы автора
думка	3279 K автора	3279 K редакції	3279 K, висловлена
думки	3279 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2774 K новость?
еще	2771 K по теме:
ещё	2770 K больше	2771 K по теме:
""", 'з': """
за	3263 K темою:
забелязахте	7 K
завантажити	3289 K в	3289 K з	3289 K у
завантажте	13 K	3289 K в	3289 K з	3315 K застосунок	3315 K додаток
завантажуйте	13 K	3289 K	3299 K застосунок
загрузите	2797 K в	2797 K на
задайте	2788 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3281 K
зберегти	3293 K
збережіть	3293 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3302 K слухати
""", 'и': """
идет	2828 K подписка
идёт	2828 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2803 K:
источники	2803 K:
""", 'к': """
как	2789 K вам статья	2789 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3281 K виклад	3281 K переказ
коротко	2788 K от	3281 K від
краткий	26 K пересказ	2788 K пересказ
кратко	2788 K от
краткое	2788 K содержание
куиз	218 K:
""", 'л': """
лучшее	2770 K за
любите	3302 K слухати
""", 'м': """
материал	46 K можно	2771 K по теме:	2791 K опубликован в	2794 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2800 K подписки за
мнение	2786 K автора	2786 K редакции
мнението	230 K на автора
мнения	2786 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3293 K
надішліть	3 K	3293 K
накратко	232 K от
началась	2828 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2828 K забудьте подписаться	3318 K забудьте передплатити
немає	3302 K часу читати
нет	32 K комментариев	2809 K времени читать
новия	235 K брой
новият	235 K брой
новости	2770 K партнеров
новый	2791 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2771 K этом подробнее	2774 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2788 K	3281 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2797 K в
открыта	2828 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2801 K
отправьте	3 K	2801 K
оформити	3318 K передплату
оформить	2828 K подписку
оценете	233 K
оцените	8 K	2789 K
оцініть	3282 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2800 K месяц за
перевод	2788 K выполнен	2788 K сделан
передплата	3292 K за #	3292 K від #	3318 K на перше півріччя	3318 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3281 K
переклад	3281 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2788 K
перший	3292 K місяць за
питання	73 K до статті
по	89 K подписке	2771 K теме:
повече	218 K по темата:	245 K новини
повідомити	3304 K про помилку
повідомте	3304 K про помилку	3304 K нам про помилку
погляди	3279 K авторів
подарете	244 K
подарите	2801 K
подарить	2801 K
подарувати	3293 K
подаруйте	3293 K
поддержать	2806 K
поддержи	81 K
поддержите	81 K	2806 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2800 K за #	2800 K от #	2800 K за рубль	2828 K на первое полугодие	2828 K на второе полугодие
подписывайтесь	12 K	2806 K на
подпишись	12 K	2821 K на
подпишитесь	12 K	2806 K на	2821 K на нас
подробнее	2771 K:	2771 K в материале	2771 K - в	2771 K читайте в материале	2771 K об этом
подробности	2771 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2786 K автора
позицията	230 K на автора
позиція	3279 K автора
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
порадьте	3293 K
порекомендуйте	2801 K
последвайте	12 K	250 K
последние	2770 K новости о
послухати	1 K
послушать	1 K
поставте	3281 K запитання
почитать	2771 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2822 K чем оставить комментарий	2822 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2774 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3318 K передплата
продолжается	2828 K подписка	2828 K подписная кампания
пройдите	2771 K тест
пройдіть	3263 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3292 K за #	3292 K від #
підписуйся	12 K
підписуйтесь	12 K	3299 K на
підпишіться	12 K	3299 K на
підсумок	3281 K
підтримайте	81 K	3299 K
підтримати	3299 K
""", 'р': """
работа	2792 K в "
радимо	3263 K прочитати:
разрешете	240 K
распечатайте	2801 K
распечатать	2801 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2771 K:
рекомендуємо	3263 K:
робота	3284 K в "	3284 K у "
роздрукувати	3293 K
роздрукуйте	3293 K
розкажіть	59 K у
розпочалася	3318 K передплата
розпочато	3318 K передплату
""", 'с': """
саммари	2788 K
свалете	13 K	240 K	265 K приложението
свежий	2791 K номер
свързани	218 K:
связаться	2774 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2797 K в	2797 K из	2806 K приложение	2826 K приложение
скачать	13 K	2797 K в	2797 K на
скопировать	2801 K
скопируйте	2801 K
скопіювати	3293 K
скопіюйте	3293 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3263 K:	3263 K також:
слухати	1 K
слушайте	2771 K:	2771 K также:
слушать	1 K
см	2771 K. также:
смотрите	2771 K также	2771 K:	2771 K	2771 K также:	2771 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2811 K об ошибке	2811 K нам об ошибке
сообщить	2811 K об ошибке
сохраните	2801 K
сохранить	2801 K
спитайте	3281 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2788 K
спросить	2788 K
станьте	31 K первым	31 K першим	2806 K подписчиком	2806 K соучастником	3299 K частиною спільноти	3299 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3281 K перекладено
статью	46 K можно	2794 K можно
статья	2788 K переведена	2788 K озвучена	2789 K была	2791 K опубликована в
стежте	12 K за
стислий	3281 K виклад	3281 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3263 K читайте:
текст	46 K можно	46 K можна	2788 K переведён	2788 K переведен	2788 K озвучен	3281 K перекладено	3281 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2786 K зрения автора	3279 K зору автора	3279 K зору редакції
триває	3318 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2809 K слушать
успейте	2828 K подписаться
установите	13 K	2826 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2771 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2808 K работать у нас	2808 K у нас работать	2808 K работать в нашей
хочете	3301 K працювати в нас	3301 K в нас працювати	3301 K працювати у нас
хочеш	3301 K працювати в нас
хочешь	2808 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3281 K переказ	3281 K короткий виклад	3281 K короткий переказ	3281 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3282 K була стаття	3282 K був матеріал	3282 K був переказ	3282 K був цей переказ	3282 K була ця	3282 K був цей	3282 K сподобалась	3282 K сподобалася	3282 K сподобався
читай	2821 K нас
читайте	12 K нас	13 K	2771 K также	2771 K также:	2771 K:	2771 K подробнее	2771 K еще	2771 K по теме:	2771 K подробнее:	2771 K материал	2771 K в материале	2797 K нас без	2797 K без	2806 K	2806 K нас в	3263 K також	3263 K також:	3263 K:	3263 K ще	3263 K також на тему:	3263 K по темі:	3263 K також на тему	3299 K
читать	2771 K также	2771 K по теме:
что	33 K вы думаете	2771 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3263 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2788 K краткое содержание
этот	26 K пересказ	2788 K пересказ	2788 K краткий пересказ	2794 K материал можно	2794 K текст можно
эту	2794 K статью можно
""", 'я': """
як	3282 K вам стаття	3282 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1531 K את
אולי	1546 K פספסתם:
אזהרה	1559 K: צריכה מופרזת של אלכוהול	1559 K - צריכה מופרזת
אין	1584 K להעתיק	1584 K לעשות שימוש
אירעה	1579 K שגיאה
אל	1537 K תפספסו: הפעילו
ארעה	1579 K שגיאה
""", 'ב': """
בואו	1532 K לעבוד איתנו
בחנו	1534 K את עצמכם
""", 'ד': """
דווחו	1531 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1518 K:	1533 K לפודקאסט	1533 K לפרק
האם	8 K אהבתם	1531 K הכתבה	1531 K הסיכום	1531 K המידע
הדוא	1525 K"ל האדום
הדפדפן	1562 K שלך אינו	1562 K שלך לא
הווידאו	1562 K אינו
הורידו	13 K	1511 K את האפליקציה	1536 K
הטקסט	1585 K נוצר
היו	31 K הראשונים
הירשמו	1532 K לוובינר	1532 K לכנס
הכותב	1526 K הוא
הכותבים	1526 K הם
הכותבת	1526 K היא
הכנתם	59 K
הכתבה	1531 K עניינה	1547 K ממשיכה	1584 K מוגנת	1585 K נכתבה	1585 K תורגמה	1592 K ממשיכה
המחבר	1526 K הוא
המחברת	1526 K היא
המייל	41 K האדום
המשך	1547 K הכתבה	1592 K הכתבה
הסיכום	1585 K נוצר
הסרטון	1562 K אינו	1562 K לא
הפעילו	1537 K התראות	1537 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1592 K ממשיכה
הפרק	1533 K המלא זמין
הצביעו	1534 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1511 K לערוץ הטלגרם	1511 K לקבוצת הוואטסאפ	1511 K לקבוצת הווטסאפ	1522 K אלינו	1522 K לערוץ	1522 K לקבוצה	1522 K לקבוצת	1522 K לקבוצות	1522 K עכשיו	1522 K גם	1523 K	1532 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1533 K לפודקאסט
השתתפו	1534 K בסקר
התגובות	5 K
התוכן	1562 K אינו	1584 K מוגן
התחקיר	52 K הזה
התמונה	1585 K נוצרה
התרגום	1585 K נעשה
""", 'ח': """
חודש	1542 K ראשון ב
""", 'י': """
יש	72 K שאלות	1525 K לכם מידע	1525 K לכם סיפור	1525 K לך מידע	1525 K לך סיפור
""", 'כ': """
כדי	1542 K לקרוא את	1565 K לצפות בתוכן	1565 K להציג את התוכן
כל	1522 K החדשות	1582 K מה שצריך לדעת על	1582 K מה שרציתם לדעת על
כתבות	1546 K נוספות:
""", 'ל': """
להאזנה	1533 K לכתבה	1533 K לפודקאסט
להורדת	1536 K
להמשך	1542 K קריאה
לכל	1526 K הכתבות של	1546 K הכתבות:
לכתבה	1518 K המלאה
לכתבות	1546 K נוספות:
לעדכונים	1522 K נוספים	1522 K
לערוץ	1511 K הטלגרם
לפניות	1525 K לכתב	1525 K לכתבת
לפרק	1533 K המלא
לצפייה	1533 K בסרטון	1533 K בווידאו	1533 K במשדר	1565 K בתוכן
לקבוצת	1511 K הווטסאפ	1522 K הוואטסאפ	1522 K הווטסאפ
לקבלת	1522 K עדכונים
לקריאה	1518 K נוספת	1518 K נוספת:	1542 K מלאה
לקריאת	1542 K הכתבה המלאה
לרכישת	1532 K כרטיסים לכנס	1532 K כרטיסים לחצו	1532 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1534 K דעתכם? הצביעו
מייל	1525 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1579 K השתבש
""", 'נ': """
נותרו	1554 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1525 K במשהו	1525 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1562 K זה אינו
""", 'ע': """
עוד	1518 K בנושא:	1546 K במדור:	1546 K כתבות:
עמוד	1580 K # מתוך #
ענו	1534 K על הסקר	1534 K על הסקר:	1534 K על החידון
עקבו	12 K	1522 K אחרינו	1523 K אחרי
""", 'פ': """
פורסם	1584 K לראשונה	1584 K במקור
פרסומת	1547 K
""", 'צ': """
צפו	1518 K:	1518 K גם	1533 K בסרטון	1533 K בתיעוד	1533 K בווידאו	1533 K בכתבה
צריכה	1559 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1537 K התראות	1537 K עדכונים על	1537 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1518 K גם	1518 K גם:
קראו	1518 K גם	1518 K גם:	1518 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1522 K להיות	1522 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1556 K עכשיו:
שחקו	1556 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1554 K נותרו	1554 K שנותרו
תוכן	1563 K מוטמע	1563 K זה מגיע	1563 K חיצוני	1563 K זה מוצג	1585 K זה נוצר
תמונה	1580 K # מתוך #	1580 K # / #
תמכו	81 K	1540 K	1541 K בעיתונות	1541 K בנו	1541 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1288 K مطلب	1288 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1242 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1280 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1230 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1254 K بازي كنيد:
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
انتشار	1280 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1227 K اين	1227 K خطايي
اين	52 K گزارش	1227 K	1242 K مطلب را هم بخوانيد:	1259 K ويدئو در	1259 K ويديو در	1259 K محتوا در	1260 K محتوا از	1280 K مقاله تحت	1281 K متن	1281 K مقاله	1281 K خلاصه	1281 K ترجمه	1281 K تصوير	1281 K خبر
اينجا	1242 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1288 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1280 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1215 K:
بخوانيد	1215 K:
براي	1262 K ديدن اين محتوا	1262 K مشاهده اين محتوا	1262 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1227 K اين
بيشتر	1215 K بخوانيد	1215 K بخوانيد:	1215 K ببينيد	1242 K بدانيد:
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
تصوير	1276 K # از #
تعداد	1252 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1223 K با نويسنده
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
خبرنگار	1223 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1275 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1230 K خود را
در	1215 K اين باره بخوانيد	1230 K اين نظرسنجي	1230 K نظرسنجي ما	1230 K نظرسنجي	1242 K همين زمينه:	1242 K همين رابطه:
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
شما	1230 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /	1276 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1223 K:
عكس	1276 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1252 K باقيمانده
كد	1223 K خبر:	1223 K خبر :
كسي	66 K را ميشناسيد
كل	192 K ما تريد معرفته عن
كن	31 K اول
كپيبرداري	1280 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1262 K جاوااسكريپت
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
مترجم	1223 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1260 K جاسازيشده از	1260 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1259 K شما
مشكلي	1275 K پيش امد
مصيتم	7 K
مطالب	1215 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1223 K:	1223 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نخستين	1280 K بار در
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K لاول مرة في	194 K هذا المقال
نظر	1227 K شما درباره
نظرات	5 K
نظرسنجي	1230 K:
نقل	68 K مطالب با ذكر	1280 K مطالب
نويسنده	1223 K:	1223 K :
نويسههاي	1252 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همه	1278 K چيز درباره
همچنين	1215 K بخوانيد	1215 K بخوانيد:	1242 K ببينيد:
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
گزارش	1223 K:	1227 K خطا
""", 'अ': """
अभी	1647 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1652 K ब्राउजर	1652 K ब्राउजर
आपको	1625 K यह	1625 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1653 K पोस्ट
इनपुट	1620 K-	1620 K:	1620 K -	1620 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1611 K भी पढें	1611 K भी पढें:	1638 K भी पढें-	1638 K भी देखें:
""", 'ए': """
एक	1668 K त्रुटि हुई
एजेंसी	1620 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1611 K पढें:	1638 K भी पढें:
""", 'क': """
कुछ	1668 K गलत हो गया
केवल	1634 K # रुपये में
कोई	44 K गलती	72 K सवाल	1668 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1625 K यह	1625 K आपको
""", 'ख': """
खबर	1625 K में कोई	1680 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1653 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1620 K:
""", 'त': """
तस्वीर	1669 K #/#
""", 'द': """
देखें	1611 K:	1611 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1638 K:
पढें	1611 K:	1638 K-
पसंद	69 K आया
पेज	1669 K #/#	1669 K # / #
""", 'फ': """
फेसबुक	1653 K पोस्ट
फोटो	1669 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1620 (K
""", 'म': """
मात्र	1634 K # रुपये में
""", 'य': """
यह	1611 K भी पढें	1611 K भी पढें:	1611 K भी देखें:	1620 (K लेखक के	1625 K खबर आपको	1638 K भी पढें-	1638 K भी पढें -	1652 K वीडियो आपके	1652 K सामग्री आपके	1653 K सामग्री	1655 K सामग्री देखने के लिए	1655 K वीडियो देखने के लिए	1672 K लेख कॉपीराइट	1672 K सामग्री कॉपीराइट	1673 K लेख	1673 K खबर	1673 K अनुवाद	1673 K सारांश	1673 K तस्वीर	1673 K सामग्री
यूट्यूब	1653 K वीडियो
ये	1611 K भी पढें	1611 K भी पढें:	1620 (K लेखक के	1638 K भी पढें-	1638 K भी देखें:
""", 'ल': """
लेख	1680 K विज्ञापन के
लेखक	1620 K के बारे में	1620 (K	1620 K वरिष्ठ पत्रकार हैं	1620 K स्वतंत्र पत्रकार हैं
लेखिका	1620 K के बारे में	1620 (K	1620 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1680 K के बाद
वीडियो	1655 K देखने के लिए
""", 'श': """
शेष	1645 K अक्षर
""", 'स': """
संबंधित	1611 K:	1638 K खबर:	1638 K खबरें:
सर्वाधिकार	1672 K सुरक्षित
सिर्फ	1634 K # रुपये में
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
กด	12 Kติดตาม	3109 Kติดตาม	3109 Kไลก์
""", 'ข': """
ขอ	3112 Kบคุณภาพจาก	3112 Kบคุณข้อมูลจาก
ข่	3105 Kาวที่เกี่ยวข้อง:	3112 Kาวโดย	3118 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3118 Kิป:
คุ	3115 Kณรู้สึกอย่างไรกับ	3115 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3118 Kคลิป:	3118 Kคลิป :
""", 'ซ': """
ซื	3116 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3105 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3109 Kดตามช่อง	3109 Kดตามเรา	3109 Kดตามข่าว	3127 Kดตามอ่านข่าวอื่นๆ	3127 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3114 Kม ai
""", 'ท': """
ทด	3116 Kสอบความรู้ของคุณ
ทำ	3116 Kแบบสำรวจสั้น
ที	3112 K่มา:	3112 K่มา :
""", 'บ': """
บท	3114 Kความนี้ใช้ ai	3114 Kสรุปนี้	3114 Kความนี้แปล	3114 Kความนี้เรียบเรียง	3115 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3114 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3112 K้เขียน:	3112 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3115 Kข้อผิดพลาดในบทความ
พื	3128 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3116 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3112 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3116 Kวมโหวต:	3116 Kวมโหวต :	3116 Kวมทำแบบสำรวจ	3116 Kวมสนุก	3123 Kวมสนับสนุน
ร้	3131 Kองทุกข์	3131 Kองเรียน
""", 'ล': """
ลง	3116 Kทะเบียนเข้าร่วมสัมมนา	3116 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3123 Kับสนุน
สร	3114 Kุปโดย	3114 Kุปข่าวด้วย	3114 Kุปนี้	3114 Kุปข่าวโดย	3115 Kุปนี้มีประโยชน์
สา	3131 Kยด่วนข่าว	3131 Kยด่วนทีมข่าว
ส่	3131 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	3105 Kานเพิ่มเติม:	3105 Kานต่อ:	3105 Kานข่าวต้นฉบับ:	3105 Kานเพิ่มเติม	3105 Kานประกอบ:	3118 Kานข่าวเพิ่มเติม:	3118 Kานข่าวเพิ่มเติม	3118 Kานข่าวที่เกี่ยวข้อง:	3118 Kานข่าว:	3118 Kานเรื่องอื่น:	3127 Kานข่าวอื่นๆ	3127 Kานข่าวต้นฉบับได้ที่	3127 Kานบทความอื่นๆ	3127 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3112 Kางอิง:
""", 'เ': """
เก	3112 Kี่ยวกับผู้เขียน
เข	3109 K้าร่วมช่อง
เน	3114 Kื้อหานี้สร้าง	3128 Kื้อหาสปอนเซอร์	3128 Kื้อหาโฆษณา	3128 Kื้อหาสนับสนุนโดย
เพ	3109 Kิ่มเพื่อน
เร	3112 Kื่อง:	3112 Kื่อง :	3112 Kื่องและภาพ
""", 'แ': """
แจ	3115 K้งแก้ไขข่าว	3131 K้งเบาะแส	3131 K้งข่าว
แช	3 Kร์
แป	3114 Kลโดย
แอ	3109 Kดไลน์
""", 'โ': """
โฆ	3128 Kษณา -
""", 'ใ': """
ให	3115 K้คะแนนบทความ
""", 'ไ': """
ไม	3109 K่พลาดทุกข่าวสาร	3109 K่พลาดข่าว
""", 'ả': """
ảnh	3351 K:	3399 K #/#	3399 K # / #
""", 'ủ': """
ủng	3351 K hộ tác giả	3364 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1996 Kせて読みたい	1996 【Kせて読みたい】	1996 Kせて読みたい:
""", 'こ': """
こち	1996 Kらもおすすめ	1996 Kらもおすすめ:	2024 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2004 K記事を書いた人	2004 K記事の筆者	2007 K要約はai	2007 K要約は、ai	2007 K要約は役に立ち	2007 ※K要約	2007 K記事の翻訳	2007 K記事の要約	2007 K記事はai	2007 K翻訳	2007 K見出しはai	2015 K記事は	2015 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1996 Kと見る:	2024 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2053 Kーが発生しました
""", 'オ': """
オリ	2024 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2028 【Kゼント】	2028 Kゼント応募
""", 'ペ': """
ペー	2054 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2024 【K】
""", '下': """
下載	13 K	3428 Kapp	3428 K應用程式
下载	13 K	3428 Kapp	3428 K应用
""", '以': """
以上	3454 K内容由ai
以下	3512 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3451 K:	3451 (K	3451 K係	3451 K为	3451 K為
""", '你': """
你做	59 K了吗
你可	3442 K能會喜歡:	3473 K能想看:
你有	3449 K线索
你覺	3456 K得這篇
你觉	3456 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3451 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3454 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3434 K微信公众号	3434 K官方微信
""", '内': """
内容	3454 K由ai
""", '写': """
写真	1996 【K】	1996 K:	2024 【Kを見る】	2024 【Kギャラリー】	2054 K #/#	2054 K#/#	2054 K # / #
""", '出': """
出典	2004 K:
出现	3507 K问题
出錯	3507 K了
出错	3507 K了
""", '分': """
分享	3 K
""", '前': """
前回	2024 【K】	2024 Kの記事:
""", '剩': """
剩余	3482 K字数
剩餘	3482 K字數
""", '加': """
加入	12 K	3447 K	3468 K
""", '動': """
動画	1996 【K】	2024 【Kを見る】
""", '升': """
升級	3468 K
升级	3468 K
""", '原': """
原文	3472 K刊于	3472 K刊於
""", '参': """
参与	3458 K我们的
参考	69 Kになった	1996 K:
""", '參': """
參與	3458 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3457 K错误
发生	3507 K错误
""", '取': """
取材	2004 K・文	2004 K・執筆
""", '另': """
另请	3442 K参阅
""", '可': """
可以	3448 K在x上
可自	68 K由转载
""", '合': """
合わ	1996 Kせて読みたい:
""", '同': """
同场	3442 K加映:
同場	3442 K加映:
""", '問': """
問問	3454 K我們的ai
問題	2053 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3512 K由ai
""", '圖': """
圖片	3512 K由ai
""", '執': """
執筆	2004 K:	2004 K/
""", '報': """
報名	3459 K參加
""", '填': """
填写	3458 K问卷
填寫	3458 K問卷
""", '如': """
如发	3457 K现
如有	3449 K线索	3449 K線索
如果	3449 K您有相关线索	3449 K你掌握	3449 K您掌握	3450 K您有
如發	3457 K現
""", '官': """
官方	3434 K微信:	3434 K微信公众号:
""", '審': """
審校	3451 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3442 K閱讀	3442 K阅读	3442 K閱讀:	3442 【K閱讀】	3473 K阅读:
""", '开': """
开启	3428 K通知	3428 K推送通知
""", '引': """
引用	2004 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3473 K:
影音	3473 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3473 K看更多:
""", '微': """
微信	3428 K扫	3434 K公众号:
""", '您': """
您对	3456 K这篇文章
您對	3456 K這篇文章
您有	3449 K线索
您的	27 K评论
您覺	3456 K得這篇
您觉	3456 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3428 K客户端
""", '打': """
打开	13 K	3428 K微信
""", '扩': """
扩展	3442 K阅读:
""", '扫': """
扫一	3428 K扫
扫描	3428 K二维码关注	3447 K
扫码	3447 K
""", '投': """
投票	3458 K:
投稿	27 Kは
""", '报': """
报名	3459 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3447 K追蹤
""", '掃': """
掃一	3428 K掃
""", '採': """
採訪	3451 K撰文:
""", '推': """
推荐	3442 K阅读	3442 K阅读:
推薦	3442 K閱讀:
""", '提': """
提供	2004 K:
""", '摘': """
摘要	3454 K由	3512 K由ai
""", '撰': """
撰文	3451 K:
撰稿	3451 K:
""", '支': """
支持	3466 K
""", '收': """
收听	1 K	3461 K我们的播客	3461 K我们的节目
收聽	1 K	3461 K我們的播客	3461 K我們的節目
""", '文': """
文/	2004 K
文:	2004 K
文・	2004 K
文章	44 K有误	3451 K来源:	3457 K有误	3457 K有誤
""", '新': """
新聞	41 K爆料	3449 K線索
新闻	41 K热线	41 K报料	41 K爆料	3449 K线索热线	3449 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3442 K:	3442 K新聞:	3442 K內容:	3442 【K新聞】	3442 K相關	3442 K阅读:	3442 K報導:	3442 K报道:	3472 K精彩内容	3472 K精彩內容	3472 K资讯	3472 K資訊	3472 K内容请	3472 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3449 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3511 K授權	3511 K許可
未经	3511 K授权不得转载	3511 K许可不得转载	3511 K授权	3511 K许可
""", '本': """
本主	76 K题已关闭
本内	3454 K容由ai
本报	41 K热线
本摘	3454 K要
本文	3451 (K作者	3451 K作者	3454 K摘要	3454 K由ai	3454 K由人工智能翻译	3454 K由人工智能生成	3454 K由人工智慧	3472 K章來自	3472 K转载自	3472 K轉載自	3472 K来自	3472 K來自	3511 K受版权保护	3511 K受著作權保護	3511 K原载于	3511 K首发于	3511 K原刊於	3511 K轉載自	3511 K转载自	3512 K由ai	3512 K由人工智能	3512 K由 ai	3512 K由人工智慧	3512 K使用ai	3512 K经ai
本翻	3512 K译由
""", '来': """
来发	31 K表第一
来源	3451 K:
""", '校': """
校对	3451 K:
""", '構': """
構成	2004 K・文
""", '次': """
次に	1996 K読む:
次の	2024 Kページ:	2024 【K記事】
次ペ	2024 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3447 K加入	3448 K在	3448 K关注	3449 K提供线索	3449 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3447 K加入	3448 K在	3449 K提供線索	3449 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3454 K要	3512 K要由ai
""", '测': """
测一	3458 K测:
""", '測': """
測一	3458 K測:
""", '点': """
点击	3442 K查看	3442 K阅读:	3461 K观看视频	3461 K收听
点我	3447 K加入
""", '熱': """
熱門	3473 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3449 K请	3449 K請
""", '版': """
版权	3511 K声明	3511 K所有
版權	3511 K聲明
""", '用': """
用微	3428 K信扫
""", '画': """
画像	1996 【K】	2024 【Kを見る】	2054 K#/#	2054 K #/#	2054 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3457 K錯誤
發生	3507 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3442 K阅读	3442 K新闻	3442 K报道:	3442 K阅读:	3473 K新闻:	3473 K文章:
相關	3442 K新聞	3442 K報導	3442 【K新聞】	3442 K閱讀:	3473 K新聞:	3473 K文章:	3473 K報導:
""", '看': """
看更	3442 K多:
""", '立': """
立即	3447 K加入	3458 K报名	3458 K報名
""", '筆': """
筆者	2004 Kプロフィール
""", '編': """
編輯	3451 K:
編集	41 K部への情報提供
""", '线': """
线索	3449 K征集
""", '编': """
编辑	3451 K:	3451 (K:
""", '聽': """
聽我	3461 K們的podcast
""", '著': """
著者	2004 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3461 K上方影片
""", '观': """
观看	3461 K上方视频
""", '视': """
视频	3473 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3468 K	3478 K本報	3478 K我們	3478 K本刊
""", '記': """
記事	7 Kの誤り	2015 Kの誤り	2015 Kに誤り
記者	2004 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1996 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2028 【Kプレゼント】	2028 Kプレゼント
""", '請': """
請支	3466 K持
""", '订': """
订阅	3468 K	3478 K本报	3478 K我们	3478 K本刊	3478 K本公众号	3478 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3466 K持
""", '責': """
責編	3451 K:
""", '資': """
資料	3451 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3466 K
""", '责': """
责任	3451 K编辑:	3451 (K编辑
责编	3451 K:
""", '赞': """
赞助	3466 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3482 K输入
""", '这': """
这个	3455 K摘要
这段	3455 K摘要
这篇	8 K文章	52 K调查	52 K报道	3455 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3455 K摘要
這篇	3455 K文章
""", '還': """
還可	3482 K輸入
""", '采': """
采写	3451 K:
""", '長': """
長按	3447 K
""", '长': """
长按	3447 K
""", '開': """
開啟	3428 K通知	3428 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1996 K記事	1996 K記事:	1996 【K記事】	1996 K:	1996 【K】	2024 【K写真】
""", '閱': """
閱讀	3442 K更多
""", '问': """
问问	3454 K我们的ai
""", '阅': """
阅读	3442 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3511 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3458 K報名
""", '马': """
马上	3458 K报名
""", '點': """
點我	3447 K加入
點擊	3442 K查看	3442 K閱讀:	3461 K觀看影片
""", '같': """
같이	2090 K 보기:
""", '관': """
관련	2090 K 기사:	2113 K 기사 :	2113 [K 기사]	2113 K 기사-
관련기사	2090 K	2090 K:	2090 [K]	2113 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2101 K #줄 요약
기사에	73 K 대해 궁금	2106 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2113 K 기사:
""", '당': """
당신의	2105 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2090 K 읽기:
더보기	2090 [K]	2090 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2105 K 설문에	2105 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2113 [K 본 기사]
""", '문': """
문제가	2147 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2101 K 요약은
""", '사': """
사진	2148 K #/#	2148 K # / #
사진출처	2116 K:
""", '생': """
생성형	2101 K ai가 요약
""", '선': """
선택	2145 (K) 개인정보	2145 [K] 개인정보	2145 (K) 광고성	2145 [K] 광고성
""", '설': """
설문에	2105 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2105 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2090 [K]
""", '오': """
오류가	2147 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2101 K 요약은 ai	2101 K 요약이 도움	2101 K 기사는 인공지능	2101 K 기사는 ai	2101 K 번역	2106 K 기사가 도움이	2106 K 기사를 어떻게	2106 K 뉴스에 대한 의견	2106 K 기사에 대한 의견
이미지	2148 K #/#	2148 K # / #
이슈	2113 [K]
이어	2090 K 읽기:
""", '인': """
인기기사	2113 [K]
""", '일': """
일시적인	2147 K 오류가
""", '자': """
자료출처	2116 K:
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
지금	2123 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2090 K 기사:
추천기사	2113 [K]
""", '출': """
출처	2116 K:	2116 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2148 K #/#
""", '필': """
필수	2145 (K) 개인정보	2145 [K] 개인정보	2145 (K) 이용약관	2145 [K] 이용약관
""", '함': """
함께	2090 K 볼 만한 기사:	2090 K 보면 좋은 기사:	2113 [K 읽기]
""", '핫': """
핫클릭	2113 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2090 [K]
""", '후': """
후원	2141 K 계좌
후원계좌	2141 K
"""}

CONTAINS = {',': """
,说:	3522 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2738 K-vă	2742 K
abonații	50 K pot	2739 K noștri
abonează	80 K-te	2652 K-te pentru	2657 K-te pe youtube	2738 K-te
abonné	50 en tant qu'K	1373 pas encore K	1375 déjà K	1377 en tant qu'K
abonnés	1373 réservé à nos K	1375 réservé aux K	1496 nos K	1499 K
abonējiet	80 K	2238 K
actualisé	97 cet article a été K
actualité	1383 l'essentiel de l'K	1393 suivez l'K	1393 suivez toute l'K	1393 retrouvez toute l'K	1416 couvre l'K
actualizată	97 știrea a fost K
acționari	2719 fără K
adatkezelési	1699 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1158 K
adomány	1747 K
adományoddal	1743 K
adományok	1747 K
adományozz	1743 K
adományozzon	1720 K itt
advirtió	1158 K
adó	1688 K #%
adód	1745 K #
adója	1720 K #
adăugat	2741 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3075 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1498 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1158 K
afișată	60 email nu va fi K
agregó	1158 K
aicināja	2241 K
aizsargātas	2207 visas tiesības K
aiškino	2201 K
ai가	2151 K 작성	2151 K 생성	2151 K 요약	2151 K 번역
ai로	2151 K 작성	2151 K 생성
ai를	2151 K 활용해
ajouté	1498 a K
ajută	2738 K-ne
ajánld	1743 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1696 töltsd le az K
alkalmazásban	1718 az K
alkalmazást	1718 K
alkalmazásunk	1744 K
alkalmazásunkat	1696 töltse le K
alkalmazásunkban	84 K
alăturat	2671 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1437 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	580 jetzt K:
anketě	388 naší K	388 v K
ankietę	35 naszą K	2490 naszą K	2490 krótką K
ankstesnėje	97 K versijoje
anmäl	3095 K dig till vårt	3095 K dig till våra
anmäla	3070 genom att K dig
annoncé	1498 a K
annoncør	487 betalt af en K	487 betalt af K
annonslänkar	37 K	74 K	3075 K
annonsör	3084 betalt av en K	3084 betald av en K
annonsør	2429 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1158 K
anunțat	2741 a K
använder	3040 vi K cookies	3041 K kakor
anúncio	2586 após o K	2586 depois do K
anúncios	70 sem K	2645 sem K
apelował	2526 K
apelowała	2526 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1044 descarga la K	1044 descarga nuestra K
aplicația	84 în K noastră	2658 descarcă K	2738 descarcă K noastră	2738 descarcă gratuit K	2738 descarcă K și	2739 K noastră
aplikacją	84 z naszą K
aplikację	2455 pobierz naszą K	2456 pobierz K	2456 ściągnij K	2513 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2929 našej K
aplikáciu	2929 mobilnú K	2929 K
aportació	341 la teva K
aportación	1079 tu K	1105 haz tu K
apoyá	1155 K
applikációnk	1718 K
applikációnkat	1718 K
applikációnkban	84 K
apsolīja	2241 K
apóyanos	1079 K	1155 K
apóyenos	1079 K	1155 K
apúntate	1023 K a	1039 K a nuestra	1039 K gratis	1155 K gratis
apărat	2741 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3184 bir K paylaş
artykuł	15 darmowy K	20 cały K	2444 podoba ci się ten K	2491 nasz K do końca	2511 ostatni darmowy K	2524 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1024 te ha gustado este K	1032 regala este K	1032 regalar este K	1035 último K gratis	1035 te queda # K	1108 y lee este K	1156 este K
artículos	15 K gratis	1035 K gratis este mes	1035 te quedan # K	1035 límite de K
aseguró	1158 K
associés	1399 cookies K à ce contenu
assuré	1498 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	633 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2652 K-te pentru
autorką	2482 kontakt z K
autorská	370 K práva
avertizează	2741 K
avísanos	1155 K
ayúdanos	1079 K	1155 K a
açikladi	3240 K
açin	3184 K
añadió	1158 K
año	1157 al K
""", 'b': """
bağirdi	3240 K
bağirdilar	3240 K
bağiriyor	3240 diye K
bağiriyordu	3240 K
bağiş	3237 K yap	3241 K
bağişiniz	3237 K
bağlantilari	74 satiş ortakliği K	3181 satiş ortakliği K
başlayan	3183 tl'den K
başvurun	3184 K
behält	29 K sich vor	29 K sich das recht
behöver	3022 vi K ditt stöd	3095 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1696 értesítések K
beløb	499 fast K
beløp	2439 gi et K	2441 fast K
bemängeln	658 K
bemängelt	658 K
berätta	67 K för oss	67 K din
berättade	3098 K
berättar	3098 K
bestätigen	523 K sie ihre
bestätigungslink	624 K
bestätigungsmail	523 K	624 K
betalvägg	3099 K
bezpečí	97 linka K
bezplatný	408 poslední K článek	2923 náš K webinár	2946 posledný K článok
bezplatných	2932 K článkov
bezpłatne	2496 K konto
bezpłatny	2487 nasz K webinar	2511 ostatni K artykuł
bezpłatnych	2496 limit K
beğendiyseniz	3238 bu haberi K	3238 bu yaziyi K
biết	3414 cho K
blokování	362 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1039 recibe el K	1039 nuestro K	1042 K diario	1155 recibe el K	1156 nuestro K	1159 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1382 dans votre K mail	1382 dans votre K e-mail
brezplačen	3003 zadnji K članek
brezplačne	2990 K članke
brezplačni	2983 naš K webinar	3003 zadnji K članek
brezplačnih	2990 K člankov
bronił	2526 K się
brzmiał	2526 K
brzmiała	2526 K
brzmiało	2526 K
butlletí	310 subscriu-te al K	310 el nostre K	342 el nostre K	345 K
buzdított	1746 K
buzdította	1746 K
buzón	79 en tu K	1040 en tu K
bájate	1155 K la app
bölümünde	85 yorum K
bönföll	3098 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3098 K
bønfaldt	500 K
bønn	2363 vi har en K til deg
bønnfalt	2442 K
bústia	332 a la teva K
bülten	3177 e-K	3241 K
bültene	3144 K abone	3144 K kayit	3144 K kaydol
bülteni	3177 haber K
bültenimiz	78 K	3238 K
bültenimize	78 K	78 e-K	3144 K	3237 K	3238 K
bültenine	3177 K
błagał	2526 K
błagała	2526 K
bạn	49 gửi cho K bè	3329 hộp thư của K	3363 sự ủng hộ của K	3411 mời K	3411 cần sự ủng hộ của K	3411 nhờ sự ủng hộ của K
bằng	3371 K văn bản của báo
""", 'c': """
caffè	1889 un K
café	54 me paga um K	1080 un K	1105 un K al mes	1419 un K
caractères	1437 limitées à # K
catedrática	1076 es K
catedrático	1076 es K
celého	350 pro čtení K
cercetătoare	2671 este K
cercetător	2671 este K
changés	97 prénoms ont été K
chaîne	1496 notre K
chefredaktör	3060 är politisk K	3060 är K
chefredaktør	465 er K
chuyện	3350 bạn có câu K
chép	3345 cấm sao K	3371 mọi sao K
chính	97 đính K	3338 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3329 bản tin của K tôi	3332 theo dõi K tôi	3350 cho K tôi qua	3350 liên hệ với K tôi	3411 ủng hộ K tôi	3411 K tôi cần sự giúp đỡ	3411 giúp K tôi	3411 theo dõi K tôi	3411 hãy gửi cho K tôi	3411 hãy liên hệ với K tôi	3411 hãy báo cho K tôi	3412 K tôi trên	3412 của K tôi	3412 cho K tôi
chọn	3411 hãy bình K
cikkünk	1744 minden K
cikkünkhöz	1744 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2559 nos K
comentó	1158 K
comisión	1094 recibir una K
comissió	327 rebre una K
comissão	2585 receber K	2585 receber uma K
commerciële	2323 K partner
communauté	1424 K whatsapp	1424 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1913 parte della nostra K
condamné	1498 a K
condiții	2661 termeni și K
confidentialité	1400 politique de K
confidențialitate	2661 politica de K
conférences	1416 est maître de K
connecté	1402 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2536 acesse todo o K	2580 ao exibir este K	2580 ao ver este K
contribuição	2572 com a sua K	2644 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1158 K
conversación	1062 participar en la K
conținut	9 acest K	2652 K doar pentru abonați
conținutului	2668 preluarea K
cookieinställningar	3062 K
corespondentă	2671 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2738 K un cont pentru a citi
csatornájára	1710 viber-K
csatornánk	1744 K
csatornánkhoz	1710 telegram-K	1710 whatsapp-K
csatornánkra	1710 youtube-K	1743 iratkozz fel K	1743 iratkozzon fel K
csábított	1746 K
cuéntanos	38 K	67 K	1062 K en	1155 K
cuéntenos	38 K	67 K
czytać	2450 aby K dalej	2450 żeby K dalej	2523 chcesz K dalej
czytelników	36 naszych K	2491 opiniami K	2502 z wpłat K	2502 dzięki wsparciu K	2519 K	2524 naszych K	2524 z wpłat K
câmpurile	60 K cu steluță
cântau	2741 K
címével	1742 e-mail-K
cùng	51 hãy tham gia K họ
của	3352 là cây bút K	3412 độc giả K
""", 'd': """
daní	2937 # % z K	2937 #% z K
darbą	2199 mūsų K
darowiznę	2448 przekaż K	2523 przekaż nam K	2523 przekaż K na
datenschutzerklärung	540 unserer K	656 unserer K	656 unsere K
datenübertragung	574 der K zu
dați	62 K-mi tag
debatindlæg	466 send dit K	466 skrive et K
debatredaktør	465 er K
debattredaktør	2403 er K
debattør	465 er K
declaró	1158 K
decía	1158 K
demandé	1498 a K
denmişti	3240 K
denunció	1158 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1044 K la	1044 K nuestra
destekçimiz	3184 K olun	3237 K olun
desteğiniz	3237 K
desteğinizle	3238 K
desteğiyle	18 okurlarin K	3170 yapay zeka K	3179 K ayakta	3189 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	2928 K môžu
disponível	2544 K no google play
doação	2532 faça uma K	2572 sua K	2644 sua K	2644 faça uma K	2648 K
doações	2648 K
dodał	2526 K
dodała	2526 K
dodává	422 K
događaj	2861 naš K
domagał	2526 K się
donació	341 fes una K	345 K
donación	1027 haz una K	1027 tu K	1079 tu K	1079 una K	1155 tu K	1155 haz una K	1159 K
donația	2738 K ta
donație	2738 fă o K	2742 K
donații	2742 K
donează	90 K cât poți	2738 K acum
doplněn	97 článek byl K
doporučil	422 K
doporučila	422 K
doporučovala	422 K
dopuštenja	2872 bez K
doradzał	2526 K
dorzuć	2523 K się
dostawać	2512 chcesz K
dostávajte	2952 K
dostávat	409 chcete K
dostávať	2947 chcete K
dostávejte	415 K
dostęp	80 kup K	2450 masz już K	2496 pełny K do	2496 wykup K	2523 kup K
dostępny	2450 artykuł K tylko
dotazník	389 krátký K	2927 krátky K
dotazníka	2927 nášho K
dotazníku	388 našeho K	389 krátkého K
dowolną	2525 K kwotą
dočtete	396 více se K
dołóż	2523 K się
dołącz	51 K do nich	51 K	2461 K do nas na	2523 K do nas	2523 K do grona	2523 K do nich
drastické	97 obsahuje K
draudžiama	2173 K kopijuoti	2173 be leidimo K	2173 be sutikimo K
draudžiamas	2194 be leidimo K
dueños	1135 sin K	1135 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2524 K dalej
dziennikarką	2483 jest K
dzięki	2524 K wam	2524 K tobie
dziękujemy	2493 K za zapisanie	2493 K za zapis	2523 K, że nas czytasz
där	42 var du K
débloquer	1375 pour K
déclare	1498 K
déclaré	1498 a K
découvrez	1373 K nos offres	1495 K nos offres
déductible	1367 K des impôts	1367 K à #	1497 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1498 K
déplore	1498 K
déposés	1429 des cookies seront K
désabonner	1382 K à tout moment
désactiver	1397 K adblock
désactivez	1397 K adblock
désinscrire	1383 vous K à tout moment
díky	420 K vám
dôvery	97 linku K
dömde	3098 K
dømte	500 K	2442 K
düzeltme	97 K:
děkujeme	419 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3334 tải ứng K	3411 tải ứng K của	3411 hãy tải ứng K	3411 tải ngay ứng K
""", 'e': """
edellyttää	1350 K tunnusta
editörlerimize	39 K
editörüdür	3167 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1094 no ha participado en la K
electrònic	310 el teu correu K
electrónico	60 correo K no se mostrará	1040 tu correo K	1062 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1690 a teljes cikk K
elsőként	1719 értesülj K
előfizetés	1747 K
előfizetéssel	1722 K
előfizető	1690 már K	1743 legyen K
előfizetőink	50 K	1690 K olvashatják	1722 K számára	1744 K
előfizetők	50 az K	1732 csak K	1747 K
előfizetőknek	1691 csak K	1732 K szól
előfizetőként	50 K
előfizetőnktől	1742 K
emlékeztetett	1746 K
emoțional	97 pot afecta K
endereço	2558 seu K de email não será
engedély	1725 K nélkül tilos
engedélyezze	1698 K a javascript
engedélyhez	1725 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1496 cette K	2339 onze korte K	2339 onze K
enquêtent	1496 K pour vous
enquêtes	1496 nos K
ensaísta	2633 é K
ensimmäinen	1356 K kuukausi
enthält	574 dieses element K daten
entraînement	48 K d'ia
entrée	1485 ctrl+K	1485 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1155 K
epizódu	2925 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	465 er K
erhältlich	580 shop K	653 im shop K
erişin	3184 K
erklärt	658 K
erklärte	658 K
erkände	3098 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	655 K sie es weiter
erzählt	67 K uns	658 K
erzählte	658 K
escribió	1158 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1062 K a	1155 K
estimé	1498 a K
estás	1024 ya que K aquí	1024 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3152 javascript'i K
evästeasetuksiasi	1327 K
evästeet	1327 K	1352 K
evästeitä	1310 K
existují	399 K díky
experiência	67 conte sua K
explicó	1158 K
expliqué	1498 a K
expérience	67 partagez votre K
externého	2919 K obsahu
externí	381 K obsah
externího	381 K obsahu	381 obsah z K
externý	2919 K obsah
""", 'f': """
favoritkälla	3056 K
faça	2644 K um pix
felelősséget	30 nem vállal K
felhasználási	1699 K feltételek
feliratkozás	1692 K a hírlevélre	1692 hírlevél K
feliratkozásommal	1708 K
feliratkozással	1708 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2661 K cookie
folytatásához	1690 a cikk K
fordítóval	1715 gépi K
forintért	1722 havi # K
formulára	2930 odoslaním K
formulário	2644 inscreva-se no K
formuláře	392 odesláním K
forrásként	1709 kedvenc K
fortæl	67 K os
fortæller	500 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3098 K
früheren	97 K version	97 K fassung
férjen	1743 K hozzá
följ	3036 K oss på	3095 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3052 alla rättigheter K
fördere	655 K
fördermitglied	80 werden sie K	595 werde K	595 werden sie K
fördern	655 jetzt K	655 K sie
föredragen	3056 K källa
föredragna	3056 K källa
föreslog	3098 K
författare	3060 är K och
förklarade	3098 K
förklarar	3098 K
försvarade	3098 K sig
følg	440 K os på	497 K os	2379 K oss på	2439 K oss
første	478 K måned	499 K måned	2417 K måned	2441 K måned
független	1688 támogassa a K	1744 K sajtó
főszerkesztője	1713 K
""", 'g': """
gadā	2240 K
gazeteciliği	3238 bağimsiz K
gazeteciliğimiz	3238 K
gazetę	2522 kup K
gefällt	624 K ihnen, was sie	624 K dir, was du
gelmişken	3138 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	543 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2898 K
gridò	1968 K
gràcies	333 K a gent com tu	342 K a tu
grátis	2646 teste K
grâce	18 K à vous	1364 K à vos dons
gwiazdką	60 pola z K
gärna	3095 vill K höra från dig
går	424 før du K	2363 før du K
gåva	3022 ge en K i dag	3022 ge en K nu	3023 din K	3023 ge en K	3095 din K gör	3095 ge en K i dag	3099 K
gönderdik	3191 size bir e-posta K
gönderin	3184 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3096 K mer
göre	3240 K
görün	3184 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3184 K
gösterilmeden	3160 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2526 K
głosiła	2526 K
głosiło	2526 K
głosuj	2507 K
głosujcie	2507 K
głównej	2498 na stronie K
gương	64 trang K
gửi	49 hãy K	3350 xin K về
""", 'h': """
használ	1698 cookie-kat K	1699 sütiket K
használat	1698 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	658 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	566 bei google K
hirdették	1746 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3063 K av ai	3085 K av ai	3095 K oss
hjälper	3095 din gåva K
hjælp	468 K af ai	468 K fra ai	488 K af ai	497 vi har brug for din K	497 K os
hjælper	497 dit bidrag K
hlásal	422 K
hlásala	422 K
hlásá	422 K
hovorí	2958 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1746 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1328 tekoälyä K
hágase	80 K socio
hájil	422 K se
hájila	422 K se
häng	3095 K med i
häufiger	566 bei google K
hävdar	3098 K
håller	43 K du med	43 K du inte med	3092 läsare som K
hævder	500 K
hébergé	1399 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1742 K
hírekben	1696 a google K	1709 google K
hírlevelére	1708 K
hírlevelünk	78 K	1744 K
hírlevelünket	1708 K
hírlevelünkre	78 K	1692 K	1743 iratkozzon fel K	1743 iratkozz fel K	1744 K
hírlevél	1747 K
hírlevélre	78 K	1743 iratkozz fel a K	1743 iratkozzon fel a K
hó	1745 ft/K
hónap	1722 első K	1745 első K
hören	648 K sie hier.
hører	2408 der du K
hükmetti	3240 K
hüüdis	1200 K
hüüdsid	1200 K
hűségidő	1732 K nélkül
hồng	3370 nhận hoa K
""", 'i': """
iecienītāko	2215 K avotu
iepriekšējā	97 K versijā
ifølge	500 K	2442 K
illimité	1377 accès K	1446 en K
imágenes	40 tus K	97 contiene K
incorporó	1076 se K a
independentă	2739 presa K
independência	2645 a K
indicó	1158 K
indiqué	1498 a K
indrømmede	500 K
indrømmer	500 K
indépendance	1496 notre K
indépendant	1364 soutenez le journalisme K	1496 journalisme K	1496 média K
indépendante	1443 la presse K a	1496 presse K	1496 information K
información	1052 sigue toda la K	1052 siga toda la K	1076 cubre la K	1156 esta K
informację	2482 wyślij K
informações	97 com K de
informațiilor	2668 preluarea K
informó	1158 K
informē	2241 K
ingresá	77 K tu correo
innehåll	3041 externt K	3062 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2442 K
innrømmet	2442 K
inquiète	1498 s'K
inquérito	35 nosso K
inscrição	2540 cancelar a K	2594 sua K foi
inscríbete	1023 K
insändare	43 K	3061 skicka din K	3061 din K till	3061 skriva en K
intelektą	2181 dirbtinį K	2196 dirbtinį K
inteligencję	2504 przez sztuczną K
inteligencí	401 umělou K
intelligenciával	1715 mesterséges K készült	1734 mesterséges K
introduceți	77 K adresa de email
intégralité	1373 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1156 esta K
investigação	2645 esta K
investigație	2739 această K
investigațiile	2739 continua K
invítame	54 K a un café	54 K un café	1155 K a
invítanos	1155 K a
ismételgette	1746 K
istediğiniz	3143 K zaman iptal	3239 K zaman iptal
izražavaju	2866 komentari K
içeriği	9 K
içeriğin	3169 harici K
içermektedir	97 sahneler K
išorinio	2179 K turinio
""", 'j': """
jautāja	2241 K
javascript가	2131 K
javascript를	2131 K
javasolják	1746 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2444 skoro już tu K	2444 skoro tu K
jugé	1498 a K
jurnalistă	2671 este K
jurnaliștii	39 K noștri	2694 K noștri îți trimit	2739 K noștri
jälgi	1197 K meid
jäljellä	1346 ilmaista juttua K
jäseneksi	80 liity K	1354 liity K
""", 'k': """
kanał	2524 nasz K
kannatusjäseneksi	1354 liity K
kanál	420 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2899 K
kedykoľvek	2904 odhlásiť sa môžete K
keresőben	1709 google-K
khoản	3327 bạn đã có tài K	3338 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3345 K sao chép
khẳng	3414 K định
kiabált	1746 K
kiabálta	1746 K
kiabálták	1746 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1746 K
kirjeessä	1357 luki K
kiáltott	1746 K
kiáltotta	1746 K
kiáltották	1746 K
kiến	3358 ý K của bạn sẽ	3411 hãy gửi ý K	3411 vui lòng gửi ý K
kliknutím	392 K na
kolačića	2857 K	2887 K
kolačiće	2857 K	2887 K
kolačići	2857 K
komentować	6 K	2470 aby K
komentár	6 pridať K	2928 pridajte K
komentára	2928 pridanie K	2928 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	379 je K	379 , K
komentátorem	379 je K
komentátorkou	379 je K	2917 je K
komentátorom	2917 je K
komentář	6 přidat K
komentáře	6 pro přidání K	390 vložení K	390 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1328 K
konferencję	2487 naszą K
konuştu	3240 diye K	3240 K
kopírovanie	2910 K obsahu bez	2910 K je zakázané
kopēšana	2214 K bez
korespondentką	2483 jest K
korespondentė	2178 K
korábban	1741 K itt írtunk	1741 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2526 K
krzyczała	2526 K
krzyknął	2526 K
krzyknęła	2526 K
krävde	3098 K
krævede	21 K felter er	500 K
krönikör	3060 är K
kulturalną	2491 K dyskusję
kulturredaktör	3060 är K
kulturredaktør	465 er K	2403 er K
kumppanuuslinkkejä	74 K	1340 K
kvíz	388 náš K	2927 náš K
kvíze	2927 našom K	2927 v K
kvízu	388 našem K	388 v K
kyltissä	1357 luki K
kysyivät	1357 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1745 K
käsitellään	97 jutussa K
käyttää	1308 tämä sivusto K
käyttöehdot	1335 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1746 K
kérdezték	1746 K
kérdőívünket	35 K
kért	1746 K
kérte	1746 K
kérték	1746 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	655 K sie uns
könyörgött	1746 K
könyörögtek	1746 K
köszönjük	1743 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1696 K minket	1743 K minket
követelte	1746 K
követelték	1746 K
közlése	1733 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1746 K
kúpte	2955 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	658 K an
künstlichen	584 K stimme vorgelesen	584 K stimme vertont
künstlicher	641 mithilfe von K
küpsised	1177 K
küpsistega	1177 K	1196 K
küsis	1200 K
kč	394 za # K	394 od # K	421 od # K
kļūsti	2238 K par
křičel	422 K
křičela	422 K
křičeli	422 K
kể	3414 K
""", 'l': """
labākie	2234 K raksti tavā
lamentó	1158 K
lançait	1498 K
lasītu	2204 lai K tālāk
lasītāji	2239 mūsu K
lasītājiem	2239 mūsu K
lejupielādē	2238 K
lelkisegély	97 K
leverandør	2405 ekstern K
leverantör	3062 extern K
leído	1108 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2224 K
linkistä	1339 lisää tästä K
lisenssillä	47 K
lisäsi	1357 K
llicència	47 K cc
lucrează	2671 K în presă
lunedì	17 ogni K
lună	2740 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3327 đăng nhập để bình K	3358 bình K của bạn sẽ	3411 đăng nhập để bình K
lájkolj	1696 K minket
lákal	422 K
läget	3071 koll på K
lähdet	1294 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3074 du kan K mer	3074 kan du K mer	3074 K mer om	3096 fri att K
läsare	36 våra K	3072 våra K	3096 våra K
läsarna	18 tack vare K
läser	3095 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	492 K for	2434 K for	3089 K för
læser	497 tak fordi du K
læserbrev	43 K	466 skrive et K	466 send dit K
læsere	36 vores K	498 vores K
læseres	477 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1035 K de notas
límites	1032 sigue leyendo sin K
lòng	3350 vui K gửi về	3411 vui K gửi về
löd	3098 K
lød	500 K	2442 K
lūdza	2241 K
lập	3362 ủng hộ báo chí độc K	3412 báo chí độc K
""", 'm': """
magyarázta	1746 K
mailovú	2930 e-K adresu
mainoslinkkejä	37 K	74 K	1340 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1179 K abil
materiał	9 ten K
matéria	20 ler esta K	2536 esta K é só	2599 para ler esta K	2645 esta K
matérias	2571 limite de K
matí	341 rep cada K
mawiał	2526 K
mawiała	2526 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1746 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1354 tue K
meitä	1337 tukea K	1337 tue K	1354 tue K	1354 auta K
mencióname	62 K
menționat	2741 a K
mesačne	2957 K
mesečno	2898 K	3016 K
mesélte	1746 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2525 za K
miesięcznie	2525 K
minkä	90 anna K voit
miễn	15 bài K phí	3365 hết số bài K phí	3413 dùng thử K phí
mjesečno	2898 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1437 charte de K	1437 K par la rédaction
mokė	2201 K
mondták	1746 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1032 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1158 K
mulțumim	2738 K că ne citești
munkatársa	1713 K
munkatársunknak	39 K
munkánk	1744 K
munkánkat	1688 támogasd K	1688 támogassa K	1720 K	1743 támogasd K	1743 támogassa K	1744 K
myönsi	1357 K
másodközlés	1706 K
märkis	1200 K
määräsi	1357 K
mån	3073 kr/K	3097 kr/K
månad	3025 testa en K	3073 en K för	3095 testa en K	3097 per K	3097 varje K
månaden	3073 första K	3097 i K	3097 första K
månader	3073 K för #	3095 testa # K
månadsgivare	3095 bli K
måned	430 prøv en K	478 i # K	497 prøv en K	499 pr. K	2417 en K for	2439 prøv en K	2441 per K
måneden	499 om K	2441 i K
måneder	478 i # K	2417 K for #
média	1496 notre K
mês	2645 até o fim do K	2646 por K	2646 ao K
mình	54 mời K ly cà phê	62 tag K
míní	422 K
mówi	2526 K
mówili	2526 K
mówił	2526 K
mówiła	2526 K
môžete	2926 článok si K
müşterimiz	3195 K
mācīja	2241 K
mākslīgais	2221 K intelekts
mēnesis	2240 pirmais K
mēnesī	2240 K
mėgstamiausią	2174 K
mėnesį	2200 per K
měsíc	394 první K	421 za K	421 první K
měsíčně	421 K
můžete	387 článek si K
mạnh	3414 nhấn K
""", 'n': """
nabádal	422 K
nabádala	422 K
naléhal	422 K
namawiał	2526 K
namawiała	2526 K
napisał	2526 K
napisała	2526 K
napiš	38 K nám	67 K nám
napište	38 K nám	378 K nám	411 K na	419 K nám
napísal	2958 K
napíšte	38 K nám	2916 K nám	2916 K, prosím	2949 K na	2955 K nám
naročilo	2989 hvala za K
naročite	80 K se	2963 K se na naše	3014 K se
naročnik	50 kot K	2962 že K
naročnike	2970 samo za K	2970 le za K
naročniki	50 K lahko	3002 lahko berejo le K	3002 berejo samo K	3018 K
naročnikom	2962 dostopen le K	2962 na voljo K	2962 na voljo samo K	2962 na voljo le K	3002 dostopna le K	3002 dostopna samo K	3002 dostopen le K	3002 dostopen samo K
naročnina	2990 K	3018 K
naročnino	2990 z K	3012 z K
narzędzi	2504 przy wsparciu K ai
naujienlaiškio	2186 K
naujienlaiškis	2199 mūsų K	2202 K
naujienlaiškį	2166 mūsų K	2186 K	2198 užsisakykite K	2199 mūsų K
navođenja	2872 bez K izvora
navođenje	2872 uz K izvora
nawoływał	2526 K
našeho	384 do K týmu	384 K e-shopu
našem	2861 K timu
našich	410 K zpráv	2948 K správ
neatkarīgu	2238 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1743 segíts K	1743 írjon K	1743 írj K	1743 jelezd K	1744 K adód
nemokamą	2190 K paskyrą
neobmedzený	2903 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	374 K přístup
neomezeně	350 K číst
nepiekrītat	43 K
nepriklausomą	2188 paremkite K žurnalistiką	2198 paremkite K	2199 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1320 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	419 podpořte K
nezávislá	420 K média
nezávislé	2956 K médiá
nezávislú	2955 podporte K
ngoài	3353 nội dung bên K
nguồn	3348 K ưu tiên	3348 K tin ưu tiên	3371 ghi rõ K	3406 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3358 chịu trách K về nội dung bình luận
nhân	3354 trí tuệ K tạo
nhấn	3411 K vào đây
nhận	3329 đăng ký K bản tin	3329 đăng ký K tin	3411 đăng ký K bản tin	3411 đăng ký K tin
nhập	24 đăng K	3327 vui lòng đăng K	3327 đăng K để đọc	3327 đăng K để xem	3327 đăng K để lưu	3327 hãy đăng K để	3411 đăng K để đọc	3411 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2484 materiał wideo jest K
niezależne	2523 wesprzyj K	2523 wspieraj K	2524 K media
niezależność	2524 K
niezależną	2524 jesteśmy K
noastră	2739 munca K
nolēma	2241 K
norāda	2241 K
nosūtīsim	57 jums K
notificações	14 as K	2546 ative as K	2546 ativar K	2546 receba K
notificările	14 K	2658 activează K
notifikácie	2929 K
notícia	2645 esta K
notícias	2540 receba as K	2540 receba K	2549 siga as últimas K
novinařina	420 naše K
novinařinu	420 nezávislou K
novinár	2917 je K	2917 , K
novinári	2956 naši K
novinárka	2917 je K	2917 , K
novinárkou	2917 je K
novinárom	2917 je K
novinář	379 je K	379 , K
novinářem	379 je K
novináři	420 naši K
novinářka	379 je K	379 , K
novinářkou	379 je K
novičke	2963 na e-K
novičnik	2971 K	2971 e-K	3015 naš e-K	3018 K
novičnika	2971 K
nuotraukų	40 K ir vaizdo
nusprendė	2201 K
nášho	2923 do K tímu
nächste	21 in diesem browser für die K	655 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3414 K
nõus	43 ei ole K?
năm	3413 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	384 našem K
obegränsad	3028 K tillgång
obećala	2899 K
obećao	2899 K
obiecał	2526 K
obiecywał	2526 K
obligāta	2214 atsauce K
oblíbené	376 K zdroje
oblíbených	376 K zdrojů
oblíbenými	376 K zdroji
obrigatórios	21 campos K são	2558 campos K são
obveščanje	2989 na naše K
obľúbené	2914 K zdroje
obľúbených	2914 K zdrojov
obľúbenými	2914 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	409 chcete K
odebírejte	354 K náš	415 K	419 K
odemkněte	350 K si
odhlásit	355 K se můžete kdykoli
odoberať	2947 chcete K
odpoveď	21 zrušiť K
odpovídal	422 K
odpověděl	422 K
odpověděla	422 K
odpověď	21 zrušit K
odpowiadał	2526 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2526 K
odpowiedziała	97 nie K	2526 K
odpowiedziało	97 nie K
odražavaju	2866 komentari K	2866 komentari ne K
odídete	2912 kým K
ofereça	2536 K este artigo
ograniczeń	2450 czytaj bez K	2450 czytaj więcej bez K
også	51 bli med du K
ogłosił	2526 K
ogłosiła	2526 K
oikaisupyynnöt	1331 K
oikaisupyyntö	1331 K
olvashatják	1740 csak előfizetők K
olvasási	0 K idő
olvasóiból	1720 K él
olvasóink	36 K	1744 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1155 danos tu K
ordenó	1158 K
ordonné	1498 a K
ortakliği	3181 iş K linkleri
orzekł	2526 K
osobních	372 ochrany K údajů	372 ochraně K údajů
osobných	2919 K údajov
ostrzegał	2526 K
ostrzegała	2526 K
ostrzegł	2526 K
otrzymywać	2512 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	422 K	2958 K
oznámila	422 K	2958 K
ozvěte	38 K se nám	67 K se nám	378 K se nám	419 K se nám
""", 'p': """
padėkite	2198 K mums
pageidaujamą	2174 K šaltinį
paklausė	2201 K
palīdzi	2228 ziedo un K	2238 K mums
palīdzību	2221 mākslīgā intelekta K	2236 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2198 K mums
parsisiųskite	2198 K
participación	1063 normas de K
partnerské	74 K odkazy	397 K odkazy	2935 K odkazy
partneři	361 my a naši K
pastā	2226 e-K
pastāstiet	38 K mums	67 K mums
patronką	2502 zostań naszą K
patrões	2624 sem K	2645 sem K
paylaşin	25 K	49 K	3184 K
paziņoja	2241 K
paziņojumus	2225 K
państwa	2482 czeka na K
pašte	2186 jūsų el. K
pažadėjo	2201 K
periódico	1156 este K	1156 nuestro K
permanència	343 sense K
persiųskite	49 K
personvernerklæring	2384 K
phê	54 mời tôi một ly cà K	3362 mời bạn một ly cà K
phóng	3350 liên hệ K viên	3352 là K viên báo	3352 là K viên của	3411 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1158 K
pidätetään	1316 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2526 K
pisała	2526 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2854 K nam	2886 K nam na	2886 K na	2896 K nam	2976 K nam	2976 K na	3006 K nam na	3006 K na	3014 K nam
piškotke	2979 K	3007 K
piškotki	2979 K
piškotkov	2979 K	3007 K
pište	411 K na	411 K nám na
plakáton	1746 állt a K
plânge	2741 se K
pochází	381 obsah K
podcastów	2488 K
podcastů	386 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2526 K
podporovatelé	420 naši K
podporují	420 nás K
podpoře	420 díky K
podpořte	399 K	419 K nás	419 K naši	419 K naše	419 K mě
podrška	2896 vaša K
podrške	2873 bez vaše K	2897 vaše K
podršku	2896 vašu K
podržite	2873 K	2896 K nas	2896 K naš
podělte	67 K se s námi	67 K se o
podľa	2958 K
poinformował	2526 K
poinformowała	2526 K
pokračovanie	2903 pre K v čítaní
pokračování	350 K je dostupné	397 K článku níže
pokračuje	397 článek K	397 text K	2935 článok K	2935 text K
pokračujte	350 K ve čtení s
política	321 K de galetes	1060 K de cookies	2556 K de cookies	2573 cobre K
pomocí	401 K ai
pomocą	2504 z K ai
pomoć	2896 vašu K
pomóż	2523 K nam
pomôžte	2955 K nám
poprosił	2526 K
poprosiła	2526 K
poprosiło	2526 K
poručila	2899 K
poručio	2899 K
poslední	408 K článek zdarma	408 K článek, který můžete
posledný	2946 K článok zadarmo
poslušajte	3005 K nas
postafiókjába	1692 K
postaládádba	79 a K	1708 a K
postaládájában	1708 ön K
posílat	392 nechte si K
posílejte	378 K nám
posíláme	57 vám K	57 K vám
potřebujeme	419 K vaši pomoc	419 K vaši podporu
používame	2919 K cookies
používá	361 tento web K
používáme	361 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2526 K
powiedziała	2526 K
powtarzał	2526 K
powtarzała	2526 K
poznámka	97 K redakce
pozostało	2450 K # %	2450 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	422 zvou K
pošaljite	49 K ga	2854 K nam	2854 K na	2896 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	378 K nám	419 K nám
pošli	49 K ho
pošlite	49 K ho	2916 K nám	2955 K nám
pošljemo	57 vam K
pošljite	49 K ga	2976 K nam	2976 K jo nam	2976 K na	3014 K nam
požádal	422 K
požádala	422 K
pracę	2524 naszą K
pranešimus	2185 K
praneškite	38 K mums	67 K mums
pranešė	2201 K
prašė	2201 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2950 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2903 už ste K	2903 ste K
predplatiteľom	80 staňte sa K	2911 K	2955 staňte sa K
predplatiteľov	2911 pre K
predplatné	2903 už máte K	2932 K	2955 kúpte K	2955 kúpte si K	2959 K
predplatného	2932 K
predplatným	2932 K	2953 s K
predplaťte	80 K si
preferată	2669 sursă K	2733 sursă K	2733 sursa K
preferované	376 K zdroje	2914 K zdroje
preferovaný	376 K zdroj	2914 K zdroj
preferovaných	376 K zdrojů	2914 K zdrojov
preferovaným	376 K zdrojem	2914 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2450 tylko dla K	2510 tylko dla K
prenumeratą	2496 z K
prenumeratę	80 kup K	2450 masz już K	2496 zamów K	2496 kup K	2496 wykup K	2522 kup K
preporučila	2899 K
preporučio	2899 K
pretlačiť	45 K
prevziať	45 K
prečítate	2903 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2896 K se našoj	2896 K im se	3014 K se nam
pridržana	2846 sva prava K
pridržane	2969 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2201 K
prihlásenie	2904 ďakujeme za K	2930 ďakujeme za K
prihlásení	2932 po K
prihlásením	2930 K súhlasíte
prihláste	24 K	2903 K sa a čítajte	2955 K sa na odber
prihvaćate	2868 prijavom K
pripažino	2201 K
programėlėje	2184 K
programėlę	2184 K
prohlásil	422 K
prohlásila	422 K
prohlížeč	10 váš K
pronađite	2884 K nas
proposé	1433 conçu et K par
prosił	2526 K
prosiła	2526 K
pročitali	2838 da biste K
pročitate	2836 da K cijeli	2836 da K ceo
prośbę	2444 mamy do ciebie K	2444 mamy małą K
prošnjo	2973 imamo majhno K	2973 majhno K
prywatności	2466 polityka K	2466 polityce K
przeczytać	2450 aby K cały	2450 aby K ten artykuł
przeczytałaś	2491 dziękujemy, że K
przeczytałeś	2491 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2447 K nam #%	2523 K nam	2523 K #
przekonywał	2526 K
przekonywała	2526 K
przesyłajcie	2482 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2482 K nam	2482 K je do nas	2523 K nam
przyznał	2526 K
przyznała	2526 K
przyłącz	51 K się
przyślij	2482 K nam	2482 K je do nas	2523 K nam
práca	2956 naša K
práce	420 naší K
práci	420 naši K
prácu	2956 našu K
précision	97 K:
précisé	1498 a K
précédente	97 version K de cet
préférée	1423 source K
préférées	1423 sources K
prévient	1498 K
príspevky	2928 K v diskusii
príspevok	2955 váš K
próxima	2645 nossa K
průzkumu	35 našeho K
ptá	422 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1871 blocco della K	1966 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1713 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1397 bloqueur de K	1397 bloqueurs de K	1496 sans K
publicités	1397 bloqueur de K
publicystką	2483 jest K
publicystą	2483 jest K
publikování	369 K nebo šíření
publiée	22 ne sera pas K	1402 votre adresse e-mail ne sera pas K
pytał	2526 K
pytała	2526 K
pytały	2526 K
pytań	2490 na kilka K
pyyntö	1294 pieni K
pyysivät	1357 K
pásale	1155 K esta
pásalo	49 K
päevakokkuvõte	1184 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1325 K
päätti	1357 K
påminde	3098 K
pénzbe	1744 K kerül
pénzéből	18 olvasók K
písemného	370 bez K souhlasu
písomného	2950 bez K súhlasu
píšte	2949 K na	2949 K nám na
pódcast	34 nuestro K	1156 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2207 K bez	2214 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	369 K článků
předchozí	97 K verzi článku
předchozího	370 bez K souhlasu	413 bez K souhlasu
předplatitel	50 jako K	50 K může	350 už jste K	350 jste K
předplatitele	373 pro K
předplatitelem	80 staňte se K	419 staňte se K
předplatitelé	50 K mohou	407 jen K	407 pouze K	407 najdou K	407 přečtou K	420 naši K	423 K
předplatitelům	373 K	407 pouze K	407 jen K
předplatné	350 koupit K	351 už máte K	394 K	423 K
předplatného	394 K
předplatným	350 dostupné s K	394 K	416 s K
předplaťte	80 K si	352 K si	419 K si
přehrání	381 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	350 zbývá vám K
přidej	51 K se
přidejte	51 K se	410 K si nás	419 K se	419 K se k nám
přihlaste	24 K	350 K se a čtěte	354 K se k odběru	419 K se k odběru
přihlášení	392 děkujeme za K	394 po K
přihlášením	392 K k odběru	392 K souhlasíte
připojte	51 K se
připomněl	422 K
připustil	422 K
přispějte	90 K, kolik můžete	90 K, čím můžete	399 K	419 K	419 K i vy
přiznal	422 K
přiznala	422 K
přiznává	422 K
příspěvek	419 váš K
příspěvku	381 zobrazení K
příspěvky	390 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3411 K góp ngay	3415 K góp
quyền	3345 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3389 trình chặn K cáo	3389 chặn K cáo
""", 'r': """
radził	2526 K
radziła	2526 K
radí	422 K
rakstīja	2241 K
rappelé	1498 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2198 K mums
rašė	2201 K
recibirás	57 K
reclamă	11 K
reconoció	1158 K
recordó	1158 K
rectificación	97 K:
recunoaște	2741 K
redacció	39 la nostra K	43 cartes a la K	332 la K t'envia	342 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1104 la K te envía	1144 se incorporó a la K	1156 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2694 K îți trimite	2739 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2523 wesprzyj K
redaktorką	2483 jest K
redaktorė	2178 K
redaktör	3060 är K för	3060 är K på	3060 är politisk K
redaktør	465 er K på	465 er K for	465 er politisk K	2403 er politisk K	2403 er K i	2403 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2594 a K envia	2633 entrou para a K	2645 nossa K
reenvíalo	49 K
refusé	1399 K le dépôt
registrácii	2932 po K
registráciou	2930 K súhlasíte
registráciu	2930 ďakujeme za K
regisztrálj	1743 K ingyenesen	1743 K, hogy
regisztráljon	1743 K ingyenesen	1743 K, hogy
regisztrálnia	1740 K kell
regístrate	1032 K gratis	1033 K para
reinhören	580 jetzt K:
rejestrując	2493 K się
reklamlänkar	74 K	3075 K
reklamą	11 K
reklám	70 nincs K	2956 bez K
reklámok	1744 K nélkül
reportaż	2524 ten K
reporterką	2483 jest K
reportér	379 , K	2917 , K
reportérem	379 je K
reportérka	379 , K	2917 , K
reportérkou	379 je K	2917 je K
reportérom	2917 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	315 prohibida la K	340 K sense permís
reproducción	1073 prohibida su K	1073 prohibida la K
reprodução	2569 proibida a K	2569 K proibida	2602 K permitida desde	2602 K é permitida desde
reprodúcelo	45 K
republié	45 K	1413 K avec	1451 cet article est K
repórter	39 nosso K	2573 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1158 K
rezervăm	29 ne K dreptul
riêng	3338 chính sách quyền K tư	3365 dành K cho thuê bao	3371 quan điểm K của tác giả
rovatvezetője	1713 K
ročne	2957 K
ročně	421 K
rät	658 K
rätta	3066 K fel
rättar	3066 vi K fel
rättelse	97 K
räumte	658 K ein	658 K der	658 K die
rääkis	1200 K
råber	500 K
råbte	500 K
rådde	3098 K
rådede	500 K
réagir	1403 pour K
réagissez	1495 K à
réalisation	1433 n'a pas participé à la K
rédacteur	1416 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1416 a rejoint la K	1433 n'a pas participé à sa K	1442 la K vous	1446 pour soutenir la K	1495 soutenez la K	1495 alertez la K	1496 notre K
rédactrice	1416 est K
régulièrement	1416 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1498 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1373 cet article est K	1373 ce contenu est K	1373 article K
réservée	1373 K à nos abonnés	1373 la suite est K	1375 K aux abonnés
réservés	1375 K aux abonnés	1413 tous droits K
résiliable	1497 K à tout moment
részesített	1709 előnyben K forrásként
röst	3063 ai-K
răspuns	97 nu a K	97 nu au K	2741 a K	2741 au K
răspunsul	21 anulează K
rằng	3414 viết K	3414 cho K
""", 's': """
sacīja	2241 K
sadržaj	9 ovaj K	2857 vanjski K	2857 spoljni K
sadržaja	9 ovog K	2857 vanjskog K	2857 prikaz ovog K	2857 prikaz K
sakė	2201 K
samobójcze	97 myśli K
sanctionné	1498 a K
sandučić	79 u vaš K	2839 u vaš K
sandučiću	2839 u vašem K	2868 vašem K
sbírka	423 K
schließ	51 . K dich
schließen	51 . K sie sich	511 K sie ein abo	655 K sie ein abo
schránke	2904 vašej K
schránky	79 do vaší K	79 do vašej K	354 do vaší K	2904 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1743 K, hogy
segítségedre	1743 szükségünk van a K
según	1158 K
sensível	97 pode ser K
sentenció	1158 K
sería	1105 sin ti no K
sesión	24 inicia K	24 inicie K	1032 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2644 inicie K
señaló	1158 K
sfătuia	2741 K
sfătuiește	2741 K
sfătuit	2741 a K
sisällön	9 K	1327 ulkoisen K
sisältö	1298 tämä K on vain
sisältöä	1327 ulkoista K
siunčiame	57 jums K
sjefredaktør	2403 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3098 K
skarży	2526 K
skarżył	2526 K się
skrzynkę	79 na twoją K	2453 na twoją K	2453 na swoją K	2493 K mailową
slažete	43 K se	43 ne K se
slobodné	2955 podporte K
slobodnú	2955 podporte K
slušajte	2884 K nas
slíbil	422 K
slíbila	422 K
sollicité	97 K par
sollicitée	97 K par
sondę	2490 naszą K
sonuçlarinda	3163 google arama K
sorumluluğu	30 K
souborů	371 K cookie
souhlasíte	43 K?	392 e-mailu K	392 odesláním K	392 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3350 về hộp thư của tòa K	3362 hãy ủng hộ tòa K	3371 bằng văn bản của tòa K	3411 hãy gửi về tòa K	3411 hãy liên hệ tòa K	3411 hãy báo cho tòa K	3412 tòa K
spandér	54 K en kaffe
spolupráci	397 ve K s partnerem	2935 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2976 K nam
sportkrönikör	3060 är K
sportsredaktør	465 er K
spracovaním	2930 K osobných údajov
sprijiniți	2738 K
sprijină	2738 K-ne
správach	2915 google K
správy	2915 google K
spuneți	38 K-ne	67 K-ne	2739 K-mi mai jos
stellenbörse	579 in unserer K
stjärna	60 fält med K
straipsnį	2197 šį K	2199 visą K
stronę	2513 naszą K
stwierdził	2526 K
stwierdziła	2526 K
stáhněte	419 K si naši	419 K si náš
stálo	422 K na	422 K ve	422 K v
står	30 K för	500 K der på	2442 K det på	2442 K det i	3098 K det på
stöd	3022 med ditt K	3095 K oss	3095 K vår	3095 ditt K
stödja	3072 K oss med
stödlinjen	83 K
stödmedlem	3095 bli K
stödprenumerant	3095 bli K
stötta	3072 K oss med	3095 K oss	3095 K vår	3095 K vårt
støt	477 K os	497 K os	497 K med
støtt	2439 K oss	2439 K vår
støtte	427 med din K	427 vi har brug for din K	477 K os med	477 din K gør	497 din K	497 bliv K	2366 med din K	2416 K oss med	2439 din K
støtteabonnent	2439 bli K
støttemedlem	80 bli K	497 bliv K	2439 bli K
stāstīja	2241 K
stăpâni	2719 fără K
stěžuje	422 K
subscripció	345 K
subskrybentów	2450 tylko dla K	2450 dostępna dla K	2450 dostępne dla K	2510 tylko dla K
subskrypcją	2496 z K	2518 z K
subskrypcję	2450 kup K	2450 masz już K	2493 dziękujemy za K	2496 wykup K	2523 kup K
suosikkilähteeksesi	1320 K
suosikkilähteeksi	1320 K
sursă	2693 link activ către K
suscripción	1032 ya tengo una K	1155 cambia tu K	1159 K
suscríbase	80 K	1155 K
suscríbete	80 K	1032 K para	1032 K por	1032 K en	1039 K al boletín	1155 K
susțin	2685 care ne K lunar	2739 ne K lunar
susține	2738 K-ne	2738 K presa	2741 K că
susținerea	2738 K ta
susțineți	2738 K-ne
svarīgākie	2237 nedēļas K
svarīgākās	2237 nedēļas K
svěřte	378 K se nám
szerkesztője	1713 K
szerkesztőségünk	39 K	1744 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1744 K
szerzője	1713 külső K
szólított	1746 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3073 tills du K upp	3098 K
sähköpostiin	1301 suoraan K
sähköpostiisi	79 K	1302 K
sähköpostillasi	1352 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1302 K
sélection	1442 K d'articles
sélections	1373 ajouter l'article à vos K
síganos	1052 K en
síguenos	1052 K en	1155 K
sócio	80 seja K
sõltumatut	1197 toeta K
sõnul	1200 K
sök	3087 K nu
sökresultat	3056 K på google
sökt	97 vi har K	97 har K
söyledi	3240 K
söylediler	3240 K
söylüyor	3240 K
søg	490 K nu
søgeresultater	461 K på google
søgning	461 google-K
søk	2432 K nå
søkene	2399 google-K dine
søkeresultatene	2399 K dine på google
súhlasu	2950 bez K
súhlasíte	43 K?	2930 odoslaním K
súmate	51 K	1155 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1714 K
sütiket	1714 K
săptămână	17 o dată pe K	2740 pe K
sīkdatnēm	2219 K	2237 K
sống	3362 nuôi K tờ báo	3362 bạn đọc nuôi K
""", 't': """
találatok	1709 google-K
tanácsolja	1746 K
tanácsolják	1746 K
tanácsolta	1746 K
tanácsolták	1746 K
tanította	1746 K
taşiyin	3184 K
teigė	2201 K
tekemään	1355 K sitä
tekijänoikeus	1316 K suojaa
tekoäly	1328 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1328 K
tekoälyn	1328 K avulla	1328 K tekemä
tekoälyä	1328 käyttää K
telefonā	2225 savā K
tesszük	22 nem K közzé
textům	406 ke všem K
teşekkürler	3237 okuduğunuz için K
thiết	3371 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3365 dành cho K bao	3365 đã là K bao	3415 K bao
thuộc	3346 bản quyền K
thành	3328 dành cho K viên	3360 bạn đã đăng ký K công	3411 trở K thành viên
tháng	3365 đọc miễn phí trong K	3413 mỗi K	3413 hàng K	3413 K đầu
thích	3348 nguồn tin ưa K	3348 nguồn yêu K
thông	14 K báo	3334 bật K báo	3334 nhận K báo	3350 bạn có K tin	3350 bạn đọc cung cấp K tin	3371 khi phát hành lại K tin	3411 hãy gửi K tin	3411 đăng ký nhận K báo	3411 hãy bật K báo
tilføjede	500 K
tillgång	3095 få fri K
tillåtet	3084 inte K att återge
tiếng	3358 K việt có dấu
tiếp	3327 để K tục đọc	3327 để đọc K	3327 đăng nhập để K tục	3362 K sức cho báo chí	3365 để K tục đọc	3411 đăng ký để đọc K	3411 hãy K sức	3411 đăng nhập để K tục
tjänst	3019 en liten K att be
tjänsten	3087 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1690 a K
toàn	20 K bộ bài	3327 để đọc K bộ	3327 đọc K bộ bài	3365 để đọc K bộ bài	3411 đăng ký để đọc K bộ
tražila	2899 K je
tražili	2899 K su
tražio	2899 K je
tretích	2919 cookies K strán
treści	9 tej K	2496 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3334 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3358 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1713 K
turpinātu	2204 lai K lasīt
tuần	17 mỗi K	3360 bản tin hằng K của	3360 bản tin hàng K của	3413 mỗi K
tvrdí	422 K
työmme	1355 K
työtämme	1354 tue K	1355 K
tájékoztató	1699 adatvédelmi K
támogass	1743 K minket
támogasson	1743 K minket
támogathat	1720 K minket
támogatása	1720 K nélkül	1720 olvasók K nélkül	1743 az ön K
támogatásod	1743 a te K
támogatásából	1720 olvasóink K
támogatásával	1723 partnerünk K
támogatónk	1720 legyen ön is K	1720 legyél te is K
täglich	519 K per mail
tähtsamad	1196 nädala K
tärkeimmät	1352 K jutut
tästä	1339 lisää K
täällä	1294 kun kerran olet K
täältä	1339 lisää K
téléchargez	1359 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1743 K le
týden	17 každý K
týdně	421 K
týždenne	17 raz K
tłumaczy	2526 K
tłumaczył	2526 K
tłumaczyła	2526 K
třetích	381 cookies K stran
""", 'u': """
uafhængigt	498 K medie
ubegrænset	433 K adgang
udostępnij	25 K
ukarał	2526 K
ulaş	38 bize K
ulaşin	38 bize K	3165 bize K	3184 K
ulaşmak	3165 yazara K
unabhängig	633 K von unserer redaktion	633 von unserer redaktion K	646 damit wir K bleiben	656 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1890 insegna all'K
unterstütze	506 K unsere arbeit	506 K uns mit	655 K uns	655 K unsere	655 K mich	655 K meine
unterstützen	506 K sie unsere arbeit	506 K sie uns mit	506 mit einer spende K	506 können sie uns K	655 K sie uns	655 K sie unsere	655 sie können das K	655 freiwillig K	655 K sie mich	655 K sie meine	655 K uns
unterstützt	538 ihr browser K	655 K uns
unterstützung	502 ihre K	502 mit ihrer K	595 ihrer K	595 deiner K	641 mit K von ki	655 mit deiner K	655 deine K	655 eure K
upišite	77 K svoj e-mail
upozornění	358 zapněte si K	391 K
upphovsrätt	3052 skyddat enligt lagen om K
upphovsrättslagen	3052 skyddat enligt K
uprednostňované	2951 K zdroje
uprednostňovaný	2951 K zdroj
uprednostňovaných	2951 K zdrojov
upřednostňované	414 K zdroje
upřednostňovaný	414 K zdroj
upřednostňovaných	414 K zdrojů
upřesnění	97 K:
uredništva	2969 brez dovoljenja K	2969 brez soglasja K
uredništvo	2983 v naše K	3015 naše K
uredništvu	39 našemu K	2976 pišite K
urmărește	2657 K-ne pe	2657 K-ne și pe	2658 K știrile	2738 K-ne
urmăriți	2657 K-ne pe	2738 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2556 K de cookies
utilizează	2660 K cookie
utilizăm	2660 K cookie
utánközlés	1706 K
utánközölhető	45 K
uutislähteeksesi	1320 ensisijaiseksi K
uutislähteeksi	1320 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2526 K
uznała	2526 K
uzsvēra	2241 K
użyciu	2504 przy K ai
użytkowników	2491 opiniami K
używamy	2465 K plików cookie
užsisakykite	2163 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	354 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2916 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	658 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	579 suchen K
versão	2 K em áudio
vervielfältigung	555 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	543 deine e-mail-adresse wird nicht K	543 ihre e-mail-adresse wird nicht K
veröffentlichung	609 seit der K geändert	609 seit K geändert
već	2851 kad ste K tu	2898 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1331 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3352 là biên tập K của	3365 dành cho hội K
viết	3411 hãy K thư	3412 bài K này	3414 ông K	3414 bà K
você	18 sem K	2645 sem K
vollständigen	511 K artikel lesen
volontär	569 ist K
volontärin	569 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2986 K
vyhradené	2910 všetky práva K	2910 autorské práva sú K
vykřikl	422 K
vykřikla	422 K
vypočuť	2926 si môžete K
vysvetľuje	2958 K
vysvětlil	422 K
vysvětlila	422 K
vysvětloval	422 K
vysvětlovala	422 K
vysvětluje	422 K
vytvořila	401 K ai
vyzýval	422 K
vyzývala	422 K
vyzývali	422 K
vyzývá	422 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1746 K
válaszolták	1746 K
változatában	97 korábbi K	97 eredeti K
vás	399 bez K by	420 bez K by	2937 bez K by	2956 bez K by
väitis	1200 K
väitti	1357 K
väittää	1357 K
välise	1177 K sisu
våre	2439 meld deg på K
vårt	2374 meld deg på K	2439 meld deg på K
vær	51 K med
védekezett	1746 K
véli	1746 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2956 K vám
vēlamo	2215 K avotu
vēstkopai	2226 K
vēstulei	2226 ziņu K
vědět	38 dejte nám K	67 dejte nám K	378 dejte nám K	419 dejte nám K
všetkým	2944 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2923 náš K
webinář	384 náš K
według	2526 K
weißt	568 K du mehr
wezwał	2526 K
wiadomościach	2513 google K
wołali	2526 K
wołał	2526 K
wołała	2526 K
wpłata	2502 każda K	2523 twoja K
wpłatom	2524 dzięki K
wpłać	2523 K
wspierającym	2523 zostań K
współpracy	2499 we K z partnerem
wyjaśnia	2526 K
wypisać	2453 K się w każdej chwili
wyrażam	2454 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2482 K nam	2482 K je do nas
wzywał	2526 K
wzywała	2526 K
wöchentlichen	523 K newsletter
właściciela	2524 nie mamy K
""", 'y': """
yazdiğimiz	3194 daha önce K haber
yazmişti	3240 diye K
yhteistyössä	1340 K mainostajan
yönetmenidir	3167 genel yayin K
""", 'z': """
zaakceptować	2484 K pliki cookie
zaapelował	2526 K
zaapelowała	2526 K
zachęcali	2526 K
zachęcano	2526 K
zachęcał	2526 K
zachęcała	2526 K
zadaním	2930 K e-mailu
zadržana	2846 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	392 K e-mailu
zagłosuj	2507 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2873 K vama	2897 K vama
zakázané	2910 šírenie je K
založte	419 K si účet
zamknutý	2903 článok je K
zamčený	350 článek je K
zapisując	2493 K się
zapowiedział	2526 K
zapowiedziała	2526 K
zapytał	2526 K
zapytała	2526 K
zastrzeżone	2477 wszelkie prawa K	2477 wszystkie prawa K
zawołał	2526 K
zawołała	2526 K
zašlete	378 K nám
zašlite	2916 K nám
zaželen	3009 K vir
zaželene	3009 K vire
zaželeni	3009 K vir
zbiórka	2527 K
zbývá	350 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2487 do naszego K
zewnętrzna	2484 treść K
zewnętrzne	9 treści K	2465 treści K	2484 treści K
zewnętrznej	9 treści K	2484 treści K
zewnętrznych	9 treści K
zgłoś	2482 K go nam	2523 K nam
ziņas	2237 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2514 daj nam K	2523 daj nam K
zněl	422 K
zněla	422 K
znělo	422 K
zobrazení	381 K tohoto obsahu	381 K obsahu
zobrazený	60 e-mail nebude K
zostań	2523 K z nami
zpracováním	355 souhlasím se K	362 K osobních údajů
zprávy	377 google K
zprávách	377 google K
zpívali	422 K
zugänglich	596 frei K
zunächst	555 dieser artikel erschien K
zurück	625 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2952 K
získávejte	415 K
zł	2496 za # K	2496 od # K	2525 od # K
złotówka	2502 każda K	2524 każda K
""", 'á': """
állt	1746 ez K
állítja	1746 K
átvehető	45 K
""", 'ä': """
ägare	3072 inga rika K
ähnliches	568 K erlebt
ändå	3019 nu när du K är här
äpp	1182 K
äppi	1182 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2395 beskyttet av K
året	499 om K
återges	3052 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3171 bizimle K
çalişmalarimiz	3238 K
çağrisinda	3240 K bulundu
çerezler	3152 K kullan
çerezlere	3169 K
çerezleri	3152 K kullan	3169 K	3195 K kabul
çözün	3184 K
""", 'é': """
échanos	1155 K una mano	1155 K un cable
économiste	1484 est K
écris	38 K-nous	67 K-nous
écrit	1416 K pour	1498 a K
écrivain	1416 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1495 K-nous
éditorialiste	1484 est K
électronique	1382 dans votre boîte aux lettres K
énekelték	1746 K
équipe	1496 notre K
értesítéseket	14 K	1719 K
értesüljön	1719 K elsőként
étoile	60 champs avec une K
évente	1745 K
""", 'í': """
ígérte	1746 K
ígérték	1746 K
írta	1746 K
""", 'î': """
îmbia	2741 K
îndemna	2741 K
îndemnat	2741 a K
îndemnau	2741 K
întrebat	2741 a K
întrebau	2741 K
""", 'õ': """
õpetas	1200 K
""", 'ö': """
öffnen	525 app K
önemli	3195 günün en K
önerdi	3240 K
önskad	3056 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1744 független K	1744 a jó K
újságírásunk	1744 K
újságíróink	1744 K
újságíróinkkal	1742 K
újságíróinknak	39 K
újságírója	1713 K
última	1052 siga la K hora	1052 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	556 K von	634 von der agentur K	634 deutschen presse-agentur K
übersicht	562 K	618 diese K wurde
ücretsiz	15 K haber	15 K makale	3182 K üye olun
ügyfelünk	1742 K
ühendust	38 võta meiega K	67 võta meiega K	1197 võta K
ütles	1200 K
ütlesid	1200 K
üyeliği	3177 bülten K
üzente	1746 K
üzenték	1746 K
üçüncü	3169 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2884 K nas
čitalaca	43 pisma K	2873 uz podršku K	2891 K	2897 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2891 K	2897 naši K
čitatelia	2954 K	2956 naši K
čitatelja	43 pisma K	2873 uz podršku K	2891 K	2897 naših K	2897 uz podršku K
čitatelji	36 naši K	2891 K	2897 naši K
čitateljima	2891 K
čitateľom	18 vďaka K	2954 K
čitateľov	36 našich K	2937 vďaka podpore K	2954 K	2956 našich K	2956 vďaka podpore K
članak	20 cijeli K	2851 svidio vam se K	2869 cijeli K	2869 ceo K	2897 ovaj K
člancima	2880 svim K
članek	2973 vam je bil K všeč	3015 ta K
člankov	3001 do vseh K
členem	80 staňte se K	419 staňte se K
členom	2955 staňte sa K
článek	20 celý K	346 líbil se vám K	350 celý K za	394 celý K	420 tento K	420 líbil se vám K
článkom	2932 všetkým K	2944 k všetkým K	2944 ku všetkým K
článku	20 celého K
články	420 naše K
článků	394 limit K
článkům	394 všem K	406 ke všem K
článok	20 celý K	2912 páčil sa vám K	2932 celý K	2956 tento K
čtenáři	417 K	420 naši K
čtenářů	36 našich K	43 listy K	399 díky podpoře K	417 K	420 našich K	420 na podpoře K	420 díky podpoře K
čtenářům	18 díky K	36 našim K	417 K
čtení	0 doba K
čtěte	410 K nás
číst	420 K dál bez
čítajte	2948 K nás	2955 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2955 K, že nás čítate
""", 'đ': """
đây	3411 bấm vào K
đóng	3411 K góp của bạn	3411 hãy K góp
đăng	45 K lại	3360 cảm ơn bạn đã K ký	3360 bằng việc K ký, bạn	3411 K ký để đọc bài
đường	3350 K dây nóng của tòa soạn	3350 K dây nóng của báo	3411 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3365 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2957 K sumou
""", 'ř': """
řekl	422 K
řekla	422 K
říká	422 K
""", 'ś': """
śledztwa	2524 nasze K
śledztwo	2524 to K
śledź	2461 K nas na	2523 K nas
śpiewali	2526 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3240 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2854 K nam
šaukė	2201 K
šiandien	2188 aukokite K
šodien	2228 ziedo K
""", 'ź': """
źródło	2477 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2526 K
""", 'ž': """
žalio	2899 K se
želene	3009 K vire
želeni	2974 K vir
željene	2852 K izvore
željeni	2852 K izvor
žiadny	71 K spam
žurnalistai	2199 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2178 K
žurnalistika	420 naše K	420 nezávislá K	2199 K kainuoja	2199 gera K	2956 nezávislá K
žurnalistiku	420 nezávislou K	2956 nezávislú K
žurnalistiky	420 nezávislé K
žurnalistė	2178 K
žurnāliste	2218 K
žurnālisti	2239 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2239 neatkarīga K	2239 K maksā	2239 laba K
žurnālistiku	2228 atbalsti neatkarīgu K	2239 neatkarīgu K
žurnālists	2218 K
žádal	422 K
žádala	422 K
žádali	422 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	716 χωρίς K
άρθρα	766 τα K μας
άρθρο	766 αυτό το K
""", 'έ': """
έγγραφη	716 χωρίς K άδεια
έγραφαν	768 K
έγραφε	768 K
έγραψε	768 K
έλεγαν	768 K
έλεγε	768 K
έρευνά	694 K μας
έρευνές	766 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	684 K σου πηγές	684 K σας πηγές	684 K πηγές
αγαπημένη	684 K πηγή
ακολουθήστε	668 K μας	765 K μας
ακολουθείστε	668 K μας
ακόμη	705 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	768 K
αναγνωστών	719 K
αναγνώστες	18 χάρη στους K	719 K	766 οι K μας
αναδημοσίευση	45 K	678 απαγορεύεται η K	678 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	679 K χωρίς
ανεξάρτητη	765 ενισχύστε την K
ανταποκρίτρια	687 είναι K
ανταποκριτής	687 είναι K
απάντησαν	768 K
απάντησε	97 δεν K	768 K ο	768 K η
απάντησης	21 ακύρωση K
απαγορεύεται	679 K η αντιγραφή	679 K η αναπαραγωγή
αποδεχθείτε	689 K τα cookies
αποδεχτείτε	689 K τα cookies
απορρήτου	681 πολιτική K
από	700 K # €
αρθρογράφος	687 είναι K
αρχισυντάκτης	687 είναι K
αρχισυντάκτρια	687 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	746 χωρίς K
""", 'β': """
βιβλιοπωλείο	692 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	765 K μας
βοηθούν	766 μας K
βρείτε	668 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	765 K μέλος	765 K κι εσείς
γνώσεις	695 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	686 K μας	765 K μας
γραπτή	716 χωρίς K άδεια
""", 'δ': """
δήλωσαν	768 K
δήλωσε	768 K ο	768 K η	768 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	766 οι K μας
δημοσιογράφος	687 είναι K	687 , K	687 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	766 η K μας	766 ανεξάρτητη K	766 η ανεξάρτητη K
δημοσκόπησή	694 K μας
δημοσκόπηση	694 στη K
διαβάσετε	663 για να K ολόκληρο
διαβεβαίωσε	768 K
διαμαρτυρήθηκε	768 K
διαφήμιση	11 τη K	703 μετά τη K
διαφημίσεις	70 χωρίς K	766 χωρίς K
διαφημίσεων	741 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	666 τη K email	666 η K email	699 K email	699 K e-mail
δικαιώματος	678 με επιφύλαξη παντός K
διοργανωτές	768 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	766 η K μας
δωρεά	705 κάντε μια K	765 η K σας	765 κάντε μια K	769 K
δωρεάν	15 K άρθρα	700 K άρθρα
δωρεές	769 K
""", 'ε': """
είμαστε	766 K μια μικρή
είπαν	768 K
είπε	768 K
εβδομάδα	17 κάθε K	767 την K
εγγραφή	699 με την K σας
εγγραφείτε	664 K για να	700 K δωρεάν	765 K δωρεάν	765 K τώρα	765 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	665 στα K σας
εκδήλωσή	692 K μας
εκδοχή	97 αρχική K
εκφράζουν	697 τα σχόλια K	697 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	669 K τις ειδοποιήσεις	671 K τη javascript
ενημερωτικά	666 K δελτία
ενημερωτικό	78 το K δελτίο	666 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	686 K μας
ενισχύστε	705 K	765 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	689 K περιεχόμενο
εξήγησε	768 K
επανέλαβε	768 K
επαναλάμβανε	768 K
επιβεβαιώστε	699 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	686 K μαζί μας	686 K με τον συντάκτη	686 K με τη συντάκτριά	686 K με τη συντάκτρια	686 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	768 K
επιστολή	43 την K σας
ερωτηματολόγιο	696 το K
εσάς	705 χάρη σε K	766 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	700 με # K
ευχαριστούμε	699 K για την εγγραφή	765 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	768 K
ζήτησε	768 K ο	768 K η	768 K στο	768 K από
ζητούσαν	768 K
ζητούσε	768 K
""", 'η': """
ηλεκτρονικό	692 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	746 χωρίς K
ισχυρίζεται	768 K
ισχυρίστηκε	768 K
""", 'κ': """
κάλεσε	768 K ο	768 K η
κάνε	62 K μου tag
κάνοντας	699 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	730 K εθισμού
καλούσαν	768 K
καλούσε	768 K
κανάλι	766 το K μας
κατάστημά	692 στο K μας
κατήγγειλε	768 K
καταγγέλλει	768 K
καταγγελία	686 κάντε μας την K
κατεβάστε	669 K την εφαρμογή
κεθεα	730 K
κεράστε	54 K με έναν καφέ
κουίζ	694 το K	694 στο K	694 το K μας
κυκλοφορεί	692 K το νέο τεύχος
κυριότερες	699 τις K ειδήσεις
""", 'λ': """
λάβετε	717 K
λέει	768 K
λαμβάνεις	714 θέλεις να K
λαμβάνετε	714 θέλετε να K	717 K
""", 'μ': """
μήνα	767 τον K	767 το K	767 ανά K	767 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	700 K # €
μεγαλομετόχους	746 χωρίς K
μετόχους	746 χωρίς K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	707 με τεχνητή K	707 από τεχνητή K
νοημοσύνης	707 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	663 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	700 K το άρθρο
ομάδα	692 στην K μας	765 ελάτε στην K	766 η K μας
""", 'π': """
παράκληση	683 έχουμε μια μικρή K	683 μια μικρή K
παραδέχεται	768 K
παραδέχθηκε	768 K
παραδέχτηκε	768 K
παρακάλεσε	768 K
παρακαλούσαν	768 K
παρακαλούσε	768 K
πατώντας	699 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	689 εξωτερικού K
περιεχόμενο	9 αυτό το K	689 αυτό το K	689 το K αυτό	689 εξωτερικό K
πολιτική	681 K cookies
πρέπει	689 δείτε το βίντεο K
προέτρεπαν	768 K
προέτρεπε	768 K
προέτρεψε	768 K
προειδοποίησε	768 K
προειδοποιεί	768 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	765 ενισχύστε την K
προσωπικών	681 K δεδομένων
προτεινόμενη	684 K πηγή
προτιμώμενες	684 K πηγές	760 K πηγές
προτιμώμενη	684 K πηγή	760 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	712 K σε όλα
πρόσθεσαν	768 K
πρόσθεσε	768 K ο	768 K η
πρώτο	700 τον K μήνα
πρώτος	767 K μήνας
""", 'ρ': """
ρεπορτάζ	766 το K μας	766 αυτό το K
ρωτούσαν	768 K
ρωτούσε	768 K
ρώτησαν	768 K
ρώτησε	768 K ο	768 K η
""", 'σ': """
σημαντικότερες	699 τις K ειδήσεις
σημείωσε	768 K ο	768 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	765 K μας
στήριξή	705 χωρίς τη K	765 η K σας	765 τη K σας	766 χωρίς τη K
στήριξη	705 χάρη στη K	766 χάρη στη K
στείλε	38 K μας	67 K μας	686 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	686 K μας	765 K μας
στηρίξτε	705 K	765 K μας	765 K την	765 K το	765 K τη
συγκατάθεση	689 K για cookies
συμβουλεύει	768 K
συμβούλευε	768 K
συμβούλευσε	768 K
συμβούλεψε	768 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	692 K μας
συνέδριό	692 K μας
συνέστησε	768 K
συνδεθείτε	24 K	664 K για να
συνδρομή	700 με K	700 K από	718 με K	769 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	663 διαθέσιμο μόνο σε K	663 διαθέσιμο σε K	682 μόνο για K	682 μόνο σε K	765 γραφτείτε K	766 οι K μας	769 K
συνδρομητής	50 ως K	80 γίνετε K	663 είστε ήδη K	765 γίνετε K
συνεργασία	703 σε K με χορηγό	703 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	703 συνδέσμους K
συνεχίζεται	703 K παρακάτω
συνεχίσετε	663 για να K την ανάγνωση	663 να K την ανάγνωση
συνεχίσουμε	766 να K
συνεχίστε	663 K την ανάγνωση
συνιστούσε	768 K
συντάκτης	687 είναι K
συντάκτρια	687 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	697 στα K
σύμφωνα	768 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	713 K δωρεάν άρθρο
τραγουδούσαν	768 K
τόνιζε	768 K
τόνισε	768 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K	730 παίξε K	730 παίξτε K
υπογράμμισε	768 K
υποσχέθηκε	768 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	683 αφού K ως εδώ
φωνάζει	768 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	683 πριν K
φώναζαν	768 K
φώναζε	768 K
φώναξαν	768 K
φώναξε	768 K
""", 'χ': """
χάνετε	714 μη K
χρήσης	681 όροι K	699 όρους K
χρειαζόμαστε	765 K τη βοήθειά σας
χρησιμοποιεί	672 K cookies
χρησιμοποιούμε	671 K cookies
χρόνο	767 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	710 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	694 στην K
""", 'а': """
абонамент	212 вече имате K	243 с K	243 K за	263 с K	270 K
абонамента	241 с K си	241 благодарим за K
абонат	50 като K	210 вече сте K
абонати	222 само за K	270 K
абонатите	50 K могат
абонирайте	80 K се	210 K се, за да	213 K се за бюлетина	266 K се
абонирането	241 с K
авторизованные	2796 только K
авторизованным	2796 K пользователям
авторизовані	3288 лише K
авторизуйтесь	24 K
авторкою	3276 зв'язатися з K
автором	3276 зв'язатися з K
автору	54 на каву K	2784 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3309 пишіть за K
адресу	2816 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2795 K	3287 K
анонимно	2784 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3273 K джерел
безкоштовна	3307 остання K стаття
безкоштовний	3283 наш K вебінар	3291 K акаунт	3307 останній K матеріал
безкоштовних	3291 ліміт K	3291 K статей
безкоштовні	15 K статті	3291 K статті
безлимитный	2751 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2814 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2799 K статьи
бесплатный	2790 наш K вебинар	2799 K аккаунт	2814 последний K материал
бесплатных	15 K статей	2799 лимит K	2799 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3322 K
благала	3322 K
благали	3322 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2805 K донатам	2830 K вам	2830 K вашей
блокировщик	2764 отключите K	2764 K рекламы
блокувальник	3258 K реклами
бот	39 наш K
браузер	10 ваш K	2777 ваш K	3268 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3274 K
вайбър	16 K	226 K
ватсапе	2782 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2790 наш K
вебінар	3283 наш K
взывал	2832 K
видео	9 это K	40 фото и K
виділіть	3272 K
визнав	3322 K
визнала	3322 K
визнає	3322 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3268 K cookie	3297 будь-яке K матеріалів	3297 K матеріалів сайту
використанні	3266 при K матеріалів
використовує	3259 K cookie
використовуємо	3258 K cookie
вимагав	3322 K
вимагала	3322 K
вимагали	3322 K
виправлення	97 K:
випуск	3285 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3322 K
вк	2782 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2782 K
влезте	24 K
вміст	9 цей K
внескам	3298 завдяки K	3320 завдяки K
внесок	3319 ваш K
войдите	24 K	2752 K, чтобы
вотсапе	2782 K
вотсапі	3274 K
впн	64 без K
всеки	249 K лев
встановіть	3252 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2767 K ее	2767 K текст
выпуск	2793 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3322 K
відповідав	3322 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3322 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	2832 K
гласила	2832 K
гласит	2832 K
гласувайте	254 K
гледайте	259 K ни
говорил	2832 K
говорила	2832 K
говорили	2832 K
говорит	2832 K
год	2831 в K
годишно	268 K
голосуйте	2810 K	3303 K
гривень	3321 # K
грн	3321 # K
група	260 viber K
гукав	3322 K
гукали	3322 K
гукнув	3322 K
гукнула	3322 K
гіперпосилання	3266 K обов
""", 'д': """
дальше	2751 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3273 обрані K	3273 бажані K
джерелом	3273 основним K	3273 бажаним K
дзен	2782 K
дзене	2782 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2832 K
добавила	269 K	2832 K
добавьте	2761 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3322 K
додала	3322 K
додатку	84 у нашому K
додає	3322 K
дозволить	3319 ваша підтримка K
дозволяється	3297 матеріалів K лише
долучайтесь	51 K	3319 K до нас	3319 K до нашої	3319 K до нашого	3319 K до спільноти	3319 K до читачів
долучайтеся	51 K	3319 K до нас	3319 K до нашої	3319 K до нашого	3319 K до спільноти	3319 K до читачів
донат	2829 ваш K	3319 ваш K	3323 K
донатам	3298 завдяки K
донати	3323 K
донатом	3321 K
донаты	2833 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3319 ваша підтримка K
допомога	3319 нам потрібна ваша K
допомогою	3300 за K ші
допоможе	3320 K нам
допоможуть	3298 K нам працювати	3320 K нам
допоможіть	90 K, скільки можете
допускается	2804 материалов K только
допълнена	97 статията е K
доступ	2799 полный K	3291 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2743 вы K до конца	3242 ви K до кінця
дочитати	3248 щоб K
дочитать	2751 чтобы K	2799 K
""", 'е': """
евро	243 за # K
ежедневную	2754 K рассылку
ежемесячно	2831 K
ежемесячное	2829 оформите K
ежемесячный	2805 K донат
еженедельную	2754 K рассылку
електронна	214 вашата K поща
електронної	3290 адресу K пошти
електронну	3290 K адресу	3290 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2832 K
жаловался	2832 K
жалуются	2832 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2785 - K	2785 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2830 независимая K
журналистике	2830 независимой K
журналистики	2830 независимой K
журналистику	2830 независимую K
журналистка	229 е K	229 , K	2785 - K	2785 , K
журналисты	2830 наши K
журналіст	3278 - K	3278 , K
журналістам	39 нашим K
журналісти	3320 наші K
журналістика	3320 незалежна K
журналістику	3320 незалежну K	3320 якісну K
журналістка	3278 - K	3278 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3252 K застосунок
завантажте	3252 K додаток
завдяки	3298 існує K	3320 K вам	3320 K вашій
зависимост	88 хазартът създава K
задонатьте	2829 K	3319 K
задължителните	21 K полета
зазначив	3322 K
зазывал	2832 K
закликав	3322 K
закликала	3322 K
закликали	3322 K
закончились	2751 бесплатные статьи K
залишає	29 K за собою право
залишилося	3249 K #%	3249 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2768 K ошибку
замолчим	2830 мы не K
запазени	220 всички права K
запевняв	3322 K
запевняла	3322 K
запевняє	3322 K
записи	58 новые K на почту
запитав	3322 K
запитала	3322 K
запитань	3287 на кілька K
запишете	213 K се за нашия
зарегистрированные	2796 только K
зарегистрированным	2751 доступен только K
зарегистрированы	2751 уже K
зарегистрируйтесь	2752 K, чтобы	2799 бесплатно K	2799 K бесплатно	2829 K бесплатно	2829 K, чтобы читать
зареєстровані	3288 лише K	3288 тільки K
зареєструйтесь	3249 K, щоб	3291 безкоштовно K	3291 K безкоштовно	3319 K безкоштовно	3319 K, щоб читати
зареєструйтеся	3291 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3270 нашому K
застосунок	3252 завантажте K	3270 наш K	3270 мобільний K	3319 завантажте K і	3319 завантажте K та
захищено	3266 усі права K
захищені	3266 усі права K	3266 всі права K
защищенной	2784 K формой
защищены	2775 все права K
защищённой	2784 K формой
заяви	269 K
заявив	3322 K
заявил	269 K	2832 K
заявила	269 K	2832 K	3322 K
заявили	2832 K	3322 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2743 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3272 якщо ви K
знанията	237 K си
зобов	3322 K'язав
зовнішнього	3280 K вмісту	3280 K контенту
зовнішній	3280 K вміст	3280 K контент
зробіть	3246 K внесок	3319 K внесок у	3319 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2781 K
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
иностранного	2775 выполняющим функции K агента
иностранным	2830 K агентом
инстаграм	226 K
искусственного	2807 с помощью K интеллекта
искусственным	2807 K интеллектом
использование	2777 K cookie	2787 K cookie	2804 любое K материалов	2804 K материалов сайта
использовании	2775 при K материалов	2804 полном или частичном K	2804 частичном K материалов
используем	2764 K cookie
использует	2765 K cookie
исправление	97 K:
источники	2781 избранные K	2781 любимые K
источников	2781 избранных K	2818 избранных K
источником	2781 основным K
исчерпали	2751 K лимит
""", 'к': """
каждое	17 K утро
каждый	2831 K месяц
каже	3322 K
каза	269 K
казав	3322 K
казал	269 K
казала	269 K	3322 K
казали	3322 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2830 наш K	3320 наш K
канала	2830 нашего K
каналу	3320 нашого K
колумнист	2785 - K	2785 , K
колумніст	3278 - K
колумністка	3278 - K
команде	2790 к нашей K
команди	3283 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3267 у K	3267 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2767 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2776 в K
комментировать	6 K
контент	9 этот K	9 цей K	2787 внешний K
контента	9 этого K	2787 внешнего K
контенту	9 цього K
конференцию	2790 нашу K
конференция	234 нашата K
конференцію	3283 нашу K
конфиденциальности	2764 политикой K	2777 политика K
конфіденційності	3258 політикою K	3268 політика K
копирование	2804 K материалов сайта
кореспондент	229 е K	229 , K	3278 - K	3278 , K
кореспондентка	3278 - K	3278 , K
короткий	2795 K опрос
корреспондент	2785 - K	2785 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3322 K
крикнул	2832 K
крикнула	2832 K	3322 K
кричав	3322 K
кричал	2832 K
кричала	2832 K	3322 K
кричали	2832 K	3322 K
кричит	2832 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2790 нашу K
лекцію	3283 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2790 нашего K
магазине	2790 в нашем K	2790 в нашем интернет-K
магазину	3283 нашого K
магазині	3283 у нашому K	3283 в нашому K	3283 нашому інтернет-K
материал	2767 обсудить K	2787 внешний K	2820 K создан	2830 этот K
материалам	2812 ко всем K
материалы	2830 наши K
матеріал	3320 цей K
матеріали	3320 наші K
матеріалу	97 першій версії K
матеріалів	3297 копіювання K сайту	3297 K посилання обов'язкове	3305 до всіх K	3305 до усіх K
мероприятие	2790 наше K
месенджері	3274 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2782 K
месте	42 вы были на K
месяц	2831 в K
мобільний	3270 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3321 на K	3321 перший K
""", 'н': """
навчання	48 K ші
нагадав	3322 K
нагадала	3322 K
наголосив	3322 K
наголосила	3322 K
надпис	269 такъв K
надпись	2832 такая K
надсилайте	3276 K нам	3276 K її	3276 K їх нам	3277 K фото	3277 K відео	3277 K свої	3319 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3273 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3276 K нам	3276 K їх нам	3277 K фото	3319 K нам
нажимая	2798 K кнопку	2798 K на кнопку	2798 K "
нажмите	2767 K ctrl
намерете	259 K ни
напис	3322 такий K
написа	269 K
написав	3322 K
написал	2832 K
написала	2832 K	3322 K
написано	2832 было K	3322 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2784 K нашему	2784 K нашей	2784 K автору	2784 K нам	2829 K нам
напишіть	38 K нам	67 K нам	3276 K нашому	3276 K нашій	3276 K автору	3276 K авторці	3276 K нам	3319 K нам
напомнил	2832 K
напомнила	2832 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3290 K кнопку	3290 K на
нашем	2767 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2743 K просьба
неделю	17 раз в K	17 каждую K	2831 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2746 поддержите K	2829 поддержите K
независимые	2830 K медиа
незалежні	3320 K медіа
нейросети	2807 с помощью K
несколько	2795 на K вопросов
никакого	71 K спама
новинами	3255 стежте за K
новини	226 google K	3274 google K
нуждаем	266 K се от вашата
нужна	2805 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2832 K
обещала	2832 K
обещали	2832 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2785 - K	2785 , K
обраних	3273 K джерел
обучения	48 K ии
объявил	2832 K
объявила	2832 K
объяснил	2832 K
объяснила	2832 K
объясняет	2832 K
объяснял	2832 K
объясняла	2832 K
обязал	2832 K
обязательна	2775 гиперссылка K	2804 материалов ссылка K	2804 ссылка на источник K
обязательные	21 K поля	2767 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3322 K
обіцяла	3322 K
обіцяли	3322 K
огледален	64 K сайт
оглядач	3278 - K	3278 , K
оглядачка	3278 - K	3278 , K
оголосив	3322 K
ограничений	2751 читайте без K
одноклассниках	2782 K
одному	3290 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2767 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3287 наше K	3287 коротке K
опитуванні	35 нашому K	3287 K читачів	3287 нашому K	3287 в K
оприлюднюватиметься	22 не K	3261 ваша e-mail адреса не K
опрос	35 наш K	2795 наш K
опросе	35 нашем K	2795 нашем K	2795 в K
опубликован	22 не будет K	2767 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2832 зовут K
організатори	3322 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2798 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2752 K #%	2752 K # %
отбележете	62 K ме
ответил	97 не K на	2832 K
ответила	97 не K на	2832 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2832 K
отвечала	2832 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2831 K в любой момент
отметил	2832 K
отметила	2832 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2754 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2784 K их нам	2829 K нам
отримувати	3308 хочете K
отримуйте	3312 K
очакваме	227 K вашите
ошибку	2768 нашли K
оштрафовал	2832 K
оштрафовала	2832 K
оштрафував	3322 K
""", 'п': """
партнером	2802 совместно с K	3295 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2802 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3295 K посилання
партнеры	2764 мы и наши K
партньорски	246 K линкове
партнёром	2802 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2802 K ссылки
партнёрским	74 K ссылкам
патроном	2829 станьте K
пееха	269 K
пели	2832 K
первинній	97 K версії
первоначальной	97 K версии
первый	2831 K месяц	2831 рубль в K
переведите	2829 K нам
перевірте	3287 K себе	3290 K пошту
передплатник	50 як K	3248 уже K	3248 вже K
передплатникам	3248 доступний лише K	3248 доступна лише K	3248 доступно лише K
передплатники	50 K можуть	3306 лише K	3306 тільки K
передплатників	3248 тільки для K
передплатою	3248 доступна за K	3248 доступний за K	3291 за K	3313 з K
передплату	80 оформіть K	3291 K за	3319 оформіть K
передплатіть	80 K
передрук	45 K	3271 K
передруковувати	45 K
передруку	3271 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2780 K
перепечатке	2780 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3269 K даних
персональных	2778 K данных
писав	3322 K
писал	2832 K
писала	2832 K	3322 K
писати	3320 нам K
писменото	248 без K съгласие
письме	2798 в одном K
письменного	2819 без K согласия
письмової	3311 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2784 K нам	2816 K на	2829 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3276 K нам	3309 K на
платной	2751 в K версии
побачили	3317 K помилку
повний	20 K текст	3291 K текст
повтаря	269 K
повтаряше	269 K
повторював	3322 K
повторює	3322 K
повторяет	2832 K
повторял	2832 K
повторяла	2832 K
повідомив	3322 K
повідомила	3322 K
повідомили	3322 K
повідомте	38 K нам	67 K нам	3276 K нам	3276 K нас	3319 K нам
подайте	228 K сигнал
поддержать	2829 K нас	2829 K редакцию	2829 K нашу
поддерживайте	2829 K нас	2829 K нашу
поддержите	2746 K нашу	2746 K нас	2805 K	2829 K нас	2829 K нашу	2829 K редакцию	2829 K проект	2829 K автора	2829 K наш
поддержка	2747 ваша K	2829 ваша K поможет	2829 ваша K помогает	2829 ваша K позволит
поддержке	2802 при K партнёра	2802 при K партнера	2805 благодаря вашей K	2830 вашей K
поддержки	2830 без вашей K	2830 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2793 K	2830 наш K	3285 K	3320 наш K
подкаста	236 K	2793 K	2830 нашего K
подкасте	34 нашем K	2793 K
подкасти	34 наші K	236 K	3285 K
подкастов	2793 K
подкасту	3285 K
подкастът	236 K
подкасты	2793 K
подкасті	34 нашому K	3285 K
подкастів	3285 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2751 уже K
подписка	2751 уже есть K	2833 K
подписке	2751 доступен только по K	2751 доступна по K	2751 доступен по K	2799 по K
подписки	2833 K
подпиской	2824 с K
подписку	80 оформите K	80 оформить K	2751 оформить K	2751 оформите K	2798 спасибо за K	2799 K за	2829 оформите K	2829 оформить K
подписчик	50 как K	2751 уже K	2751 вы уже K
подписчикам	2751 доступна только K	2751 доступно только K	2751 доступен только K	2813 только K
подписчики	50 K могут	2813 только K	2833 K
подписчиков	2751 только для K
подписчиком	2829 станьте K
подписывайтесь	2754 K на рассылку	2761 K на нас	2761 K на наш	2761 K на канал	2761 K на telegram	2829 K на
подписываясь	2798 K
подпишитесь	80 K	2746 K на регулярное	2754 K на рассылку	2761 K на наш	2761 K на канал	2829 K на
подчеркнул	2832 K
подчеркнула	2832 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3283 нашу K
пожертвование	2746 оформите K	2747 сделайте K	2805 регулярное K	2805 ежемесячное K	2829 ваше K	2829 сделайте K	2829 оформите K	2833 K
пожертвования	2830 на K	2833 K
пожертвованиям	2805 благодаря K	2830 благодаря K
пожертвуйте	2829 K
позволяет	2829 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2751 чтобы прочитать K
полный	20 K текст	2799 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2823 K
получать	2815 хотите K
помилку	3317 знайшли K
помогите	90 K, сколько можете	2829 K нам
помогнете	266 K ни
помогут	2830 K нам
поможет	2830 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2829 нам нужна ваша K
помощью	2807 с K ии
помітили	3272 якщо ви K	3317 K помилку
помічник	63 наш K
понравилась	2830 K статья
понравился	2830 K материал	2830 K текст
пообещал	2832 K
пообещала	2832 K
пообіцяв	3322 K
пообіцяла	3322 K
попереджає	3322 K
попередив	3322 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3322 K
попросил	2832 K
попросила	2832 K	3322 K
попросили	2832 K	3322 K
попросило	2832 K
порадив	3322 K
порадила	3322 K
посилання	3297 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2832 K
посоветовала	2832 K
постановив	3322 K
постановил	2832 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2832 K
потребовала	2832 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2798 вашей K
почтовом	2798 вашем K ящике
почту	79 на K	2755 на вашу K	2755 вам на K	2798 вашу K
пошту	79 на K	79 на вашу K	3251 на вашу K
пошті	3290 вашій K
пощенска	214 вашата K кутия
пояснив	3322 K
пояснил	2832 K
пояснила	2832 K	3322 K
пояснював	3322 K
пояснювала	3322 K
пояснює	3322 K
поясняет	2832 K
правото	29 си запазва K
працювати	3298 допоможе нам K	3320 K далі
працюємо	3320 ми K
предишна	97 K версия на
предпочитаемые	2781 K источники
предпочитаемых	2781 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2781 K источники	2818 K источники
предпочтительный	2781 K источник
предпочтительных	2818 K источников
предупреди	269 K
предупредил	2832 K
предупреждава	269 K
предупреждает	2832 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2832 K
призвала	2832 K
призвали	2832 K
призна	269 K
признава	269 K
признавал	2832 K
признает	2832 K
признал	2832 K
признала	2832 K
признали	2830 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2832 K
призывала	2832 K
призывали	2832 K
приложение	84 в нашето K	267 нашето K	2756 скачать K	2757 скачайте K	2757 установите K	2779 наше K	2779 мобильное K	2829 скачайте наше K	2829 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2756 открыть в K	2779 нашем K
приложения	2779 нашего K	2830 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2781 K источником
присоединяйтесь	51 K	2829 K к нам	2829 K к нашему	2829 K к нашей	2829 K к нашим	2829 K к сообществу	2829 K к читателям	2829 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2784 K нам	2784 K фото	2784 K видео	2784 K новости	2784 K свои	2784 K их нам	2829 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2784 K нам	2784 K фото	2784 K их нам	2829 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3319 K до нас	3319 K до нашої	3319 K до нашого	3319 K до спільноти	3319 K до читачів
приєднуйтеся	51 K	3319 K до нас	3319 K до нашої	3319 K до нашого	3319 K до спільноти	3319 K до читачів
проверьте	2795 K себя	2798 K почту
проголосуйте	2810 K	3303 K
продовження	3295 реклама. K
продовжити	3248 щоб K читання	3298 допоможуть нам K
продовжувати	3320 K роботу
продолжаем	2830 мы K работать
продолжать	2805 помогут нам K	2830 K работу
продолжение	2802 реклама. K
продолжить	2751 чтобы K чтение	2805 помогут нам K	2805 поможет нам K	2830 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2775 настоящий материал (информация) K	2820 материал K
произведён	2820 материал K
пройдите	2795 K тест
пройдіть	3287 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	2815 не K
пропустити	3308 не хочете K
пропустить	2815 не хотите K
пропустіть	3308 не K
просив	3322 K
просил	2832 K
просила	2832 K	3322 K
просили	2832 K	3322 K
просьба	2743 у нас к вам K	2743 у нас есть K
просять	3322 K
проучване	237 нашето K
прохання	3242 маємо до вас K	3242 невелике K
прочетете	211 за да K цялата
прочитать	2751 осталось K	2751 чтобы K статью
пріоритетне	3273 K джерело
пріоритетним	3273 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3250 K на розсилку
підписка	3323 K
підписку	3248 оформіть K	3290 дякуємо за K	3319 оформіть K
підписники	3306 лише K	3323 K
підписників	3248 тільки для K
підписуйтесь	3254 K на нас	3254 K на наш	3254 K на канал	3254 K на telegram	3319 K на
підписуйтеся	3254 K на наш	3254 K на канал
підписуючись	3290 K
підпишіться	3250 K на розсилку	3254 K на наш	3319 K на
підтримайте	3245 K нашу	3245 K незалежну	3245 K нас	3298 K	3319 K нас	3319 K нашу	3319 K незалежну	3319 K редакцію	3319 K автора	3319 K роботу	3319 K наш
підтримати	3319 K нас	3319 K нашу
підтримка	3246 ваша K	3319 ваша K допоможе
підтримки	3295 за K партнера	3320 спільноти K	3320 вашої K
підтримуйте	3319 K нас	3319 K нашу
підтримці	3298 завдяки вашій K	3298 завдяки K читачів	3320 вашій K
піти	3242 перш ніж K
""", 'р': """
работа	267 нашата K	2830 наша K
работаем	2830 мы K
работать	2805 помогут нам K	2805 поможет нам K	2830 K дальше
работу	2830 нашу K
радив	3322 K
радила	3322 K
радили	3322 K
радить	3322 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2819 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2829 K нам
рассказал	2832 K
рассказала	2832 K
рассказывать	2830 K правду
расследование	2830 наше K	2830 это K
расследования	2830 наши K
рассылка	2830 наша K	2833 K
рассылку	78 на K	78 нашу K	78 K	2754 нашу K	2754 K самых	2830 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2798 K
регулярний	3298 K внесок
редактор	229 е K	229 - K	229 , K	2785 - K	2785 , K	3278 - K	3278 , K
редакторка	3278 - K	3278 , K
редакцией	39 нашей K	2784 связаться с K
редакции	97 поправка K	2819 без согласия K	2830 нашей K
редакцию	39 в нашу K	2784 напишите в K	2784 пишите в K
редакция	234 в нашата K	267 нашата K	2830 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3276 напишіть у K	3276 пишіть у K
редакція	3320 наша K
редакцією	39 нашою K	3276 зв'язатися з K
редакції	43 письма до K	97 від K:	3276 пишіть до K	3311 без згоди K	3311 без дозволу K	3320 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3295 після K	3295 на правах K	3320 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2802 после K	2802 на правах K	2830 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2785 - K	2785 , K	3278 - K	3278 , K
репортери	39 на нашите K	267 нашите K
репортерка	3278 - K	3278 , K
репортёр	2785 - K	2785 , K
решил	2832 K
реєструючись	3290 K
робота	3320 наша K
роботу	3320 нашу K
розкажіть	38 K нам	67 K нам
розповів	3322 K
розповідати	3320 K правду
розповіла	3322 K
розсилка	3320 наша K	3323 K
розсилку	78 на K	78 нашу K	78 K	3250 нашу K	3250 щоденну K	3320 нашу K
розслідування	3320 наші K	3320 це K
рублей	2831 # K
рік	3321 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2784 K с нами
связаться	2784 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3322 K
сказал	2832 K
сказала	2832 K	3322 K
скаржаться	3322 K
скаржився	3322 K
скаржилася	3322 K
скачайте	2756 K наше
скиньте	2829 K нам	2829 K донат
сколько	2829 скиньте K
скриньку	3290 вашу K
скриньці	3290 вашій K
следите	2761 K за нами
словам	2832 по K
словами	3322 за K
слушайте	259 K ни
слідкуйте	3254 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2832 K
советовала	2832 K
советовали	2832 K
советует	2832 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2787 внешнее K
содержит	97 K сцены
сообщение	2775 данное K (материал) создано	2820 K создано
сообщил	2832 K
сообщила	2832 K
сообщили	2832 K
сообщите	38 K нам	67 K нам	2784 K нам	2829 K нам
соучастником	2805 станьте K	2829 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3252 увімкнути K	3252 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3320 K текст	3320 K матеріал
сподобалась	3242 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2832 K
спросил	2832 K
спросила	2832 K
співали	3322 K
співучасником	3319 станьте K
спільнота	3320 наша K
спільноти	3246 стань частиною K	3298 частиною K	3320 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2829 K нашим	3319 K нашим
статей	3305 до всіх K	3305 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3320 ця K
статья	2830 эта K
статьям	2812 ко всем K
стверджує	3322 K
стежте	3254 K за нами
стигнали	224 щом сте K дотук
стороннего	2787 K сервиса
сторонним	2787 K сервисом
стороннього	3280 K сервісу
стороннім	3280 K сервісом
суммой	2831 любой K
сумму	2831 любую K
сутрин	17 всяка K
существуем	2830 мы K
существует	2805 K благодаря
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
телеграм	16 K	226 K	2761 наш K-канал	2761 в нашем K	2782 K	2782 K-канал	2782 K-канале	2816 пишите в K	2830 наш K	3254 наш K-канал	3274 K	3274 K-канал	3274 K-каналі
телеграме	16 K	2782 K
телеграмі	3274 K
телефон	97 K довіри
тест	2795 наш K	3287 наш K
тиждень	17 раз на K	3321 на K
требовал	2832 K
требовала	2832 K
требовали	2832 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2757 включите K	2757 включить K	2757 разрешить K
уверяет	2832 K
уверял	2832 K
уверяла	2832 K
увійдіть	24 K	3249 K, щоб
уговаривал	2832 K
уговаривала	2832 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2743 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3273 K джерел
улюблені	3273 K джерела
умовляв	3322 K
умоляваше	269 K
умолял	2832 K
умоляла	2832 K
умоляли	2832 K
утверждает	2832 K
уточнение	97 K:
уточнення	97 K:
уточнив	3322 K
уточнил	2832 K
уточнила	2832 K	3322 K
учасником	3319 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2830 K нашу
цитировании	2780 при K
цитування	3271 у разі K
цитуванні	3271 при K
""", 'ч': """
частиною	3319 станьте K
частковому	3297 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2829 спасибо, что K
читай	3254 K нас
читайте	2761 K нас в	3254 K нас у	3254 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2795 опросе K	2805 благодаря поддержке K	2825 K	2830 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2743 дорогие K	2825 K	2830 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2825 K	2830 благодаря K
читати	3248 щоб K далі	3319 щоб K далі
читачам	18 завдяки K	3314 K
читачі	36 наші K	3314 K	3320 наші K
читачів	43 листи K	3314 K	3320 наших K
читаєте	3319 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3321 K
щомісячний	3298 K внесок
щомісячно	3321 K
щоранку	17 K
щотижневу	3250 K розсилку
""", 'э': """
электронной	2798 адрес K почты
электронную	2798 K почту
""", 'я': """
яжіться	38 зв'K з нами	3276 зв'K з нами
язкові	21 обов'K поля	3261 обов'K поля
якщо	3242 K ви вже тут
""", 'і': """
інтелектом	3300 штучним K
інтелекту	3300 за допомогою штучного K
""", 'א': """
אדבלוק	1569 K
אומר	1596 K
אומרת	1596 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1509 עקבו K	1593 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1507 דואר K
אמר	1596 K
אמרה	1596 K
אמרו	1596 K
אתכם	1539 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1595 K
ביקש	1596 K
ביקשה	1596 K
במייל	1538 K שלכם
בסרטון	1528 לצפות K זה
בעוגיות	1514 שימוש K
בעיתונות	1539 לתמוך K
בעלי	1574 בלי K הון	1574 ללא K הון
בקובצי	1513 משתמש K
בשבוע	17 פעם K	1595 K
בתגובות	85 K
בתוכן	1550 לעשות שימוש K
""", 'ד': """
דווחו	1593 K לנו
דיוור	1538 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1510 הורידו את K	1594 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1596 K
הודיעה	1596 K
הוואטסאפ	1510 לקבוצת K
הווטסאפ	1510 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1596 K
הוסיפה	1596 K
הזהיר	1596 K
הזכויות	1521 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1551 הכתבות K
הטלגרם	1510 לערוץ K
הטקסט	1529 K
היום	1593 תרמו K
הירשמו	1593 K לקבלת
הכותב	1550 על דעת K
הכתבה	45 לפרסם את K	1503 להמשך קריאת K	1529 K	1594 K הזאת
המדור	1527 הוא עורך K	1527 היא עורכת K
המובעות	1550 הדעות K במאמר	1550 הדעות K בטור	1550 הדעות K בכתבה
המועדף	1524 למקור K	1524 כמקור K
המייל	1506 לתיבת K	1507 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1507 K היומי	1538 K השבועי של	1538 K שלנו	1594 K
הסביר	1596 K
הסיכום	1529 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1529 הנקודות K
העיתונות	1594 K העצמאית
הפרטיות	1514 מדיניות K
הפרסומות	1569 חוסם K
הפרסומים	1569 חוסם K
הפרסומת	11 K
הצביעו	1593 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1510 K לערוץ	1593 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1514 תנאי K
השמות	97 K שונו
התגובות	1535 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1539 בזכות K שלכם
התראות	14 K
התרגום	1529 K
התרומה	1593 K שלכם
""", 'ו': """
ובטוויטר	1509 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1539 K בכם
ותלויה	1539 K בכם
""", 'ז': """
זקוקה	1593 K לכם
""", 'ח': """
חודשית	1593 תרומה K
חיצוני	1528 תוכן K	1528 תוכן ממקור K
""", 'ט': """
טען	1596 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1538 K למייל	1538 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1503 הצטרפו K
כתב	1596 K
כתבה	1529 K זו	1594 K זו	1596 K
כתבו	38 K לנו	67 K לנו	1593 K לנו
כתבות	1551 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1527 היא K
כתובת	77 הזינו K מייל	1507 K דוא"ל
""", 'ל': """
לדברי	1596 K
להגיב	6 כדי K	1535 K
להמשיך	1503 כדי K לקרוא	1539 עזרו לנו K
להעתיק	1521 אין K	1550 לשכפל, K
לחודש	1595 K
לחוק	1550 סעיף #א K
לחצו	1593 K כאן
לידיעון	1593 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1504 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1506 הירשמו K	1506 הרשמה K	1506 K שלנו	1538 בהצלחה K	1593 הירשמו K
לעזרתכם	1593 אנחנו זקוקים K
לענייני	1527 הוא כתב K	1527 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1528 K בתוכן
לקבוצת	1510 הצטרפו K
לקריאה	1551 כתבות K
לקריאת	20 K הכתבה
לשנה	1595 K
לתומכים	1539 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1551 K חינם
מועדף	1524 מקור K	1524 כמקור K	1588 מקור K	1588 כמקור K
מינוי	1503 רכשו K	1593 רכשו K	1597 K
מנוי	1503 כבר K
מנויים	1597 K
מניות	1574 בלי בעלי K	1574 ללא בעלי K
מסכימים	43 לא K	43 K?	1538 בהרשמה אתם K
מסר	1596 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1538 K שבועי	1597 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1529 K
סיפר	1596 K
סיפרה	1596 K
סעיף	1550 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1593 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1538 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1527 הוא K
עיתונאית	1527 היא K
עיתונות	1539 לעשות K	1594 K עצמאית
עכשיו	1593 תרמו K
עלולים	97 K להיות קשים
עמלה	1549 נקבל K	1549 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1569 חוסם K	1594 ללא K
פרסומת	11 K
פרשן	1527 הוא K
פרשנית	1527 היא K
""", 'צ': """
ציין	1596 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1594 K
קרא	1596 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1595 חודש K
""", 'ש': """
שאלו	1529 K את
שולחים	57 אנחנו K לכם
שיווקי	1538 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1593 K לנו
שלנו	39 לכתב K	1594 K
שנקבל	1549 K עמלה
שקראתם	1593 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1535 K
תוכן	9 K זה	1528 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1539 K בכם
תלויה	1539 K בכם
תמיכתכם	1593 K
תמכו	1593 K בנו
תקציר	1529 K
תרומה	1597 K
תרומות	1597 K
""", 'ا': """
اخبارنا	204 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1244 K مطلب	1244 K خبر	1289 براي K مطلب
ادبلاك	1266 K
ادعمنا	203 K
ادعموا	203 K
ارسال	6 براي K نظر	1222 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	205 K
استخدام	123 يمنع اعادة K
استطلاع	203 صوت في K
استطلاعنا	204 K
استفاده	1210 از كوكي K ميكنيم	1210 از كوكيها K ميكنيم	1211 شرايط K	1218 K از مطالب اين سايت	1218 K از مطالب سايت
استمرار	203 ساهم في K	203 ساهموا في K
اسپم	71 بدون K
اشار	206 K
اشارة	62 ضع K الي
اشارت	206 K
اشتراك	149 لديك K	207 K	1239 K تهيه كنيد	1289 K تهيه كنيد	1293 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	203 K الان
اشتركوا	80 K	203 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	206 K
اضافت	206 K
اضغط	203 K هنا
اطلاع	1222 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	204 K هذا
اعلام	1292 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	206 K
اعلنت	206 K
اعملوا	62 K تاغ
افاد	206 K
افادت	206 K
افزود	1292 K
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
اول	1291 ماه K
اوليه	97 نسخه K اين
ايميل	1205 K خود را	1205 به K شما	1206 ادرس K	1206 نشاني K	1235 در K خود	1289 K خود را وارد كنيد
ايميلتان	1235 به K
اينجا	1243 K كليك كنيد	1289 K كليك كنيد
اينستاگرام	1208 در K دنبال
اينه	64 K
اپ	1234 K
اپليكيشن	1234 K	1289 K ما را	1289 K را دانلود كنيد	1289 K را نصب كنيد	1290 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1248 الزاما K	1248 لزوما K	1248 K ديدگاه
بازنشر	45 K
باشيد	1222 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1229 را K
بحسب	206 K
بخوانيد	1220 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1290 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1229 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1222 براي ما K
بفضلكم	204 K
بنويسيد	38 براي ما K	67 براي ما K	1222 براي ما K	1289 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1220 K	1228 به تيم ما K	1289 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1222 با ما در ميان K	1289 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1222 با ما تماس K
""", 'ت': """
تؤكد	206 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	203 K علي تويتر	203 K علي غوغل	203 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	203 K علي
تاكيد	1292 K كرد
تبرع	207 K
تبرعات	207 K
تبرعك	203 K
تبرعكم	203 K
تبرعوا	90 K بما	203 K الان
تبليغ	1266 ضد K
تبليغات	70 بدون K	1266 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	204 K
ترجيحي	1221 منبع K	1221 منابع K	1284 منابع K	1284 منبع K
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
تلگرام	1208 ما را در K	1208 در K دنبال	1208 كانال K ما	1222 با ما در K
تماشا	1229 K كنيد
تمامي	1219 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	203 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1292 K داد
تيم	1290 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1210 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	206 K
حذرت	206 K
حساب	101 هل لديك K
حقوق	1219 كليه K	1219 همه K	1219 تمام K
حمايت	1236 K مالي خود	1237 به K شما نياز	1237 با K شما	1238 K كنيد	1289 از ما K كنيد	1289 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1290 اين K
خبرنامه	1205 K ما	1205 اشتراك K	1206 در K	1235 K روزانه	1235 K هفتگي	1290 K ما	1290 K	1293 K
خبرنگار	39 K ما	1222 K ما را	1224 K
خبرنگاران	39 K ما	1290 K ما
خصوصي	1211 سياست حريم K
خواست	1292 K
خواستند	1292 K
خواندن	1239 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1237 به K خود تكيه	1290 K ما
خواهد	1231 منتشر K شد
خواهند	1231 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1224 استاد K
دستيار	63 K مجازي
دعا	206 K
دعت	206 K
دعمك	203 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	203 K
دنبال	1208 ما را K كنيد	1220 K كنيد	1220 K كنيم	1289 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1222 به ما خبر K	1229 گوش K	1240 هديه K	1289 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1231 نوشتن K	1231 ارسال K	1231 بيانگر K	1248 لزوما K
""", 'ذ': """
ذكر	206 K
ذكرت	206 K
""", 'ر': """
راسلنا	38 K	67 K	203 K
راسلونا	38 K	67 K	203 K
رايگان	1228 وبينار K ما	1239 اشتراك K	1249 مقاله K	1249 مطلب K	1249 مطالعه K	1289 K ثبت نام كنيد
روزنامه	1248 ديدگاه K
روزنامهنگار	1224 K
روزنامهنگاري	1290 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1291 K
ساهم	90 K بما	203 K في دعم
ساهموا	90 K بما	203 K في دعم
سايت	1290 K ما
سايتهاي	1225 محتواي K ديگر
سكريبت	175 جافا K
سنويا	205 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	203 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	203 K
شهريا	205 K
شويد	24 وارد K	1220 عضو K	1220 K	1289 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1235 خبرنامه K
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
علاقه	1221 منبع مورد K
عملنا	204 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1228 K شغلي در
فريقنا	204 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	203 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1231 K	1232 حروف لاتين (K)
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
كار	1290 K ما
كاربري	1239 حساب K خود شويد	1289 حساب K خود شويد
كانال	1208 به K ما	1220 K ما	1290 K ما
كتب	206 K
كتبت	206 K
كردهايد	1239 ثبت نام K	1239 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1246 K دريافت كنيم	1246 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1228 ديدن K	1229 گوش K	1240 هديه K	1243 روي لينك كليك K	1243 كليك K	1289 به ما كمك K	1289 روي لينك كليك K	1289 همين حالا ثبت نام K
كوكي	1211 از K
كوكيها	1211 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1231 حروف K	1232 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1248 K نظر
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
ما	1290 به K
مالكين	184 بلا K
مالي	1237 كمك K شما	1289 كمك K شما	1293 كمك K
ماه	1291 در K
ماهانه	1291 K
متجرنا	204 K
متصفحك	10 K
مجانا	203 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1225 K خارجي	1225 اجازه ميدهيد K
محتوايي	1225 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1218 حقوق K است
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
مستقل	1290 رسانه K
مستقلة	204 صحافة K
مسدودكننده	1266 K تبليغات
مشترك	149 هل انت K	1239 K شويد	1289 K شويد
مشتركا	50 بصفتك K
مشتركان	1239 ويژه K است
مصنوعي	1226 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1290 اين K
معنا	203 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	204 K
مقاله	1244 ادامه K
ملاك	184 بلا K
منبع	1247 ذكر K
منتخب	1221 منبع K
منشن	62 K لي
منصتنا	204 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1234 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1235 عضويت شما با K	1235 ثبت نام شما با K
موقعنا	204 K
ميتوانند	50 مشتركان K
ميخواهيم	1225 از شما اجازه K
ميدهد	1231 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1292 K
ميگويد	1292 K
ميگيريم	1246 كميسيون K
""", 'ن': """
ناشد	206 K
ناشدت	206 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1231 منتشر K شد
نخواهند	1231 منتشر K شد
نداد	97 پاسخ K
ندهيد	1289 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1234 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	204 K
نظر	6 ثبت K
نظرسنجي	1289 در K ما	1290 K ما
نميشود	60 ايميل شما نمايش داده K	1231 منتشر K
نوشت	1292 K
نويسنده	1222 ايميل K	1224 K
نياز	1237 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1239 مشترك K
هماكنون	1289 K ثبت نام كنيد
همايش	1228 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1237 به حمايت شما K
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
وبينار	1228 K ما	1228 در K
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
ويديو	40 عكسها و K	40 عكس و K	1225 ديدن اين K
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
پژوهشگر	1224 K
""", 'گ': """
گزارش	1290 اين K
گزارشهاي	1290 K ما
گفت	1292 K
گفتند	1292 K
گفته	1292 K است	1292 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1621 का K रखने
अनुवाद	1623 K
अनुसार	1684 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1628 K राय दें
अपील	1684 K की
अलर्ट	1630 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1681 K दान
आपको	57 हम K
आर्टिकल	1642 फ्री K	1642 मुफ्त K
आर्थिक	1632 K सहयोग दें	1632 K सहयोग करें	1681 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1602 ऐप K करें	1630 K करें
इनबॉक्स	1601 आपके K	1631 अपने K में
""", 'उ': """
उपयोग	1607 कुकीज का K	1607 कुकी का K
""", 'ए': """
एजेंसी	1641 K की फीड
एडिटर	1621 सब K हैं	1621 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1659 K
""", 'क': """
कमीशन	1640 हमें K मिल	1640 K मिल सकता है
कमेंट	1628 अपनी राय K	1629 K करने के लिए	1629 K में अपनी राय	1629 K हटा	1629 K करने वाले
करके	1631 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1601 ईमेल दर्ज K	1604 फॉलो K	1616 जॉइन K	1616 लाइक K	1619 हमें ईमेल K	1626 टिकट बुक K	1628 पोल में वोट K	1631 साइन अप K	1635 शेयर K	1635 साझा K	1635 सेव K	1681 फॉलो K	1681 लॉग इन K	1681 साइन अप K
कहती	1684 K
कहते	1684 K
कहा	1684 K
कहानी	67 अपनी K हमें
कीजिए	1681 मदद K
कॉपी	1635 लिंक K हो गया
कॉपीराइट	1615 K
क्लिक	1616 K करें	1681 यहां K करें	1681 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1682 इस K	1682 यह K
खबरें	1637 और K पढने के लिए	1642 मुफ्त K
खबरों	1637 अन्य K के लिए	1637 ताजा K के लिए	1637 की K के लिए
खरीदें	1626 यहां से K
खेलें	1628 क्विज K और
""", 'ग': """
गिफ्ट	1635 K करें
गोपनीयता	1607 K नीति
""", 'ज': """
जनरेट	1641 ऑटो-K
जरूर	1619 हमें K दें
जावास्क्रिप्ट	1607 K
जुडने	1617 K के लिए
जुडिए	51 आप भी K	1681 K
जुडें	51 आप भी K	1604 चैनल से K	1616 K	1626 हमारी टीम से K	1681 हमसे K
ज्वाइन	1616 K करें
""", 'ट': """
टिप्पणियों	1629 K के लिए
टिप्पणी	97 K करने से इनकार	1629 K करने के लिए	1629 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1602 ऐप K करें	1630 K करें	1630 K कीजिए	1681 ऐप K करें	1681 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1685 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1681 राय K
देखें	1681 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1607 K नीति
निर्भर	1632 आपके सहयोग पर K
नोटिफिकेशन	14 K	1602 K चालू करें	1630 K ऑन करें	1630 K ऑन कर लें
नौकरी	1626 K के अवसर
न्यूज	1605 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1601 हमारे K	1601 हमारा K	1601 हमारा साप्ताहिक K	1601 K के लिए	1682 हमारे K	1685 K
""", 'प': """
पढने	0 K का समय	1633 K के लिए
पढें	0 मिनट में K	1602 ऐप में K	1681 पूरी खबर K
पत्रकार	1682 हमारे K
पत्रकारिता	1621 K में सक्रिय हैं	1682 हमारी K	1682 स्वतंत्र K
पसंदीदा	1618 K सोर्स	1618 K स्रोत	1618 K न्यूज सोर्स	1676 K स्रोत	1676 K सोर्स
पाठकों	18 K के सहयोग	1632 K के सहयोग से चलते
पाने	1631 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1641 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1684 K
पूछें	1623 K
पूरी	1633 बनकर K खबर
पॉडकास्ट	1627 K सुनें	1627 K सुनने के लिए	1682 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1683 K माह	1683 K वर्ष
प्रतिक्रिया	1628 अपनी K
प्रिफर्ड	1618 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1619 हमें K	1619 कमेंट करके K	1681 हमें K	1681 राय K
बताते	1684 K
बताया	1684 K
बदल	97 नाम K
बाहरी	1622 K साइट
बिंदु	1623 मुख्य K
बॉक्स	1629 कमेंट K में
बोला	1684 K
बोले	1684 K
ब्राउजर	10 आपका K
ब्लॉकर	1659 ऐड K	1659 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1619 हमें K	1681 हमें K	1681 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1683 हर K
मांगते	1622 आपकी इजाजत K हैं	1622 आपकी अनुमति K हैं
मुताबिक	1684 K
मुफ्त	1642 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1633 पढना जारी K के लिए
रजिस्टर	1681 अभी K करें
रहिए	1637 जुडे K
रहें	1637 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1684 K
लिखें	38 हमें K	67 हमें K	1681 हमें K
लेख	1682 यह K	1682 इस K
लॉग	24 K इन
लॉगिन	1681 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1641 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1659 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1627 K देखें	1627 K यहां देखें	1627 K भी देखें	1627 K देखने के लिए
वेबसाइट	1682 हमारी K
वेबिनार	1626 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1619 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1607 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1619 हमसे K करें
संपादित	1641 ने K नहीं किया
संवाददाता	39 हमारे K	1621 वरिष्ठ K हैं	1621 K हैं
संस्करण	97 पिछले K में
सकते	1617 जुड K हैं	1617 फॉलो कर K हैं	1619 हमें भेज K हैं
सदस्य	55 मासिक K	1633 पहले से K हैं	1681 K बनें
सदस्यता	1633 K लें
सप्ताह	1683 प्रति K
सब्सक्राइब	1601 न्यूजलेटर को K	1601 न्यूजलेटर K	1604 चैनल को K	1616 K करें	1631 K करके आप	1681 K करें
सब्सक्राइबर	50 K	1633 K हैं
सब्सक्राइबर्स	1633 K के लिए है
सब्सक्रिप्शन	1631 K सफल	1685 K
समरी	1623 K
समर्थन	1681 K करें
सर्वाधिकार	1614 K सुरक्षित
सर्वे	1628 K में भाग लें	1628 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1632 हमें K करें	1681 आपका K	1681 हमें K	1681 K करें	1681 आपके K
सहयोगी	55 मासिक K
सामग्री	1622 से मिली K शामिल है	1622 K उपलब्ध नहीं है
सारांश	1623 K
सिंडीकेट	1641 K फीड
सीनियर	1621 K सब एडिटर हैं
सुझाएं	1681 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1627 को K	1627 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1622 कुकीज K करें
""", 'ह': """
हमारा	1602 K ऐप	1682 K काम	1682 K ऐप
हमारी	39 K टीम से	1681 K मदद करें	1682 K टीम
हमारे	1682 K पाठक	1682 K चैनल	1682 K साथ
हिस्सा	1628 सर्वे में K लें
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
กด	3132 Kเพิ่มเพื่อน	3133 Kติดตาม
กร	3102 Kอกอีเมล
กล	3136 K่าว
กอ	3134 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3133 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3120 Kบคุณที่สมัคร	3120 Kบคุณที่ลงทะเบียน	3134 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3133 Kิกที่นี่	3133 Kิกชม
คว	3130 Kามเห็นส่วนตัวของผู้เขียน
ค่	3129 Kาคอมมิชชั่น	3129 Kาคอมมิชชัน
""", 'จ': """
จด	3101 Kหมายข่าวของเรา	3120 Kหมายข่าวรายสัปดาห์ของเรา	3137 Kหมายข่าว
จะ	3119 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3133 Kวน์โหลดแอปของเรา	3133 Kวน์โหลดแอปได้	3133 Kวน์โหลดแอปเลย	3133 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3111 Kดต่อผู้สื่อข่าวของเรา	3111 Kดต่อกองบรรณาธิการ	3133 Kดตามเรา
ต่	3135 Kอเดือน	3135 Kอปี
""", 'ถ': """
ถื	3120 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3124 Kลองอ่าน
ทั	38 Kกมา	3130 Kศนะของผู้เขียน
ทา	3119 Kงเว็บไซต์ขอสงวนสิทธิ์	3121 Kงอีเมลทุก
ทุ	3121 Kกเช้าทางอีเมล
""", 'บ': """
บท	3125 Kความฟรี	3134 Kความนี้
บร	3137 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3136 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3122 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3136 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3111 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3113 Kมรับคุกกี้
""", 'ร': """
ระ	3136 Kบุว่า
รา	3135 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3122 Kวมสนับสนุนการทำงานของเรา	3133 Kวมสนับสนุน	3133 Kวมบริจาคให้เรา	3133 Kวมบริจาคกับเรา	3133 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3130 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3134 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3107 Kวนลิขสิทธิ์	3108 Kวนสิทธิ์
สน	3122 Kับสนุนสื่ออิสระ	3122 Kับสนุนการทำงานของเรา	3122 Kับสนุนนักข่าว	3133 Kับสนุนเรา	3133 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3101 Kัครรับจดหมายข่าว	3101 Kัครรับข่าวสาร	3133 Kัครรับ	3133 Kัครสมาชิกวันนี้	3133 Kัครสมาชิกเลย	3133 Kัครสมาชิกเพื่อ	3133 Kัครสมาชิกได้ที่	3133 Kัครสมาชิกของเรา	3137 Kาชิก
สำ	3124 Kหรับสมาชิกเท่านั้น
สื	3134 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3111 Kงเรื่องราวของคุณ	3111 Kงข่าวหาเรา	3133 Kงข้อมูลมาที่	3133 Kงคลิปมา
""", 'ห': """
หา	3111 Kกคุณมีข้อมูล
ห้	3107 Kามคัดลอกหรือ	3107 Kามคัดลอกข้อความ	3107 Kามคัดลอกเนื้อหา	3107 Kามคัดลอกบทความ	3108 Kามทำซ้ำ
""", 'อ': """
อย	3133 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3101 Kเมลของคุณ
อ่	3124 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3133 Kียนถึงเรา	3133 K้าสู่ระบบเพื่อ
เฉ	3124 Kพาะสมาชิก
เน	9 Kื้อหานี้	3113 Kื้อหาจากภายนอก	3113 Kื้อหาภายนอก
เป	3124 K็นสมาชิกอยู่แล้ว	3136 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3119 Kื่อแสดงความคิดเห็น	3124 Kื่ออ่านต่อ	3124 Kื่ออ่านบทความ	3132 Kิ่มเพื่อนไลน์	3132 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3119 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3111 K้งเบาะแสข่าว	3111 K้งเรา	3133 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3110 Kล่งข่าวที่ต้องการ	3110 Kล่งข่าวโปรด	3110 Kล่งที่มาที่ต้องการ
แอ	3132 Kดไลน์	3132 Kดไลน์เพื่อ	3133 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3133 Kวตเลย	3133 Kลดแอป
""", 'ใ': """
ให	3134 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3411 hãy gửi K
""", 'ủ': """
ủng	3362 ly cà phê K hộ	3411 hãy K hộ
""", 'あ': """
あと	2021 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2065 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	1988 Kいのブラウザ
お寄	2065 Kせください
お届	57 Kけします
お申	2009 Kし込みはこちら	2065 Kし込みください	2065 Kし込みはこちら
お聞	2065 Kかせください
お見	2065 K逃しなく
お試	2065 Kしください
お読	2065 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2026 K転載したものです	2026 Kの転載です
か月	1975 K無料	2067 K無料
""", 'が': """
が作	2059 aiK成
が無	1988 javascriptK効
が生	2059 aiK成
が翻	2059 aiK訳
が要	2059 aiK約
""", 'こ': """
ここ	1974 Kからは有料	1975 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1974 K記事は有料	1974 K記事は会員	1993 K記事についてのご意見	2039 Kコンテンツは	2039 K投稿は	2039 K外部コンテンツは	2066 K記事が	2066 K記事を	2066 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1988 K用のブラウザ
ご協	2065 K力ください
ご存	2027 Kじの方は
ご寄	1972 K付をお願い	2065 K付
ご意	43 K見・ご反論	1993 K見・ご感想	1993 K見をお寄せ
ご感	1993 K想をお寄せ
ご支	1972 K援をお願い	2065 K援
ご登	2018 K録ありがとうございます	2065 K録
ご覧	2065 Kください	2065 Kいただけます
ご購	2065 K読
ご連	2065 K絡ください
""", 'す': """
すで	2021 Kに会員の方
すべ	1975 Kての記事が
""", 'ぜ': """
ぜひ	1985 Kフォロー
""", 'で': """
でも	1985 K配信中
で作	2059 aiK成
で受	2002 lineKけ取る
で届	2002 lineKく
で最	2002 lineK新
で生	2059 aiK成
で要	2059 aiK約
""", 'と': """
と強	2068 K調
と書	2068 Kい
と発	2068 K表
と話	2068 Kし	2068 Kす
と語	2068 Kっ	2068 Kる
と説	2068 K明
と述	2068 Kべ
""", 'に': """
によ	2059 aiKって生成	2059 aiKる要約	2068 Kると
""", 'の': """
の使	1991 cookieK用
の学	48 aiK習
の採	2009 K用情報
の提	2026 K供記事です
""", 'を': """
をフ	1985 Kォローする	1985 Kォローしよう
を使	1991 cookieK用
を利	1991 cookieK用
を有	1988 javascriptK効	1988 javascript K効
を発	2068 K表した
を許	2006 cookieK可
""", 'ア': """
アカ	2002 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2025 Kィリエイト広告	2025 Kィリエイトプログラム	2025 Kィリエイトリンク	2034 Kィリエイトリンク	2034 Kィリエイト広告	2034 Kィリエイトプログラム
アプ	1980 Kリで開く	1980 Kリで読む	1980 Kリはこちら	1981 Kリを開く	1981 Kリをダウンロード	1981 Kリのダウンロード	1981 Kリをインストール	2017 Kリなら通知	2017 Kリなら速報	2017 Kリなら、	2017 Kリで読むと	2017 Kリなら
アン	2013 Kケートにご協力	2013 Kケートはこちら	2013 Kケート実施中	2014 Kケートに答えて
""", 'カ': """
カ月	1975 K無料	2067 K無料
""", 'ク': """
クイ	2014 Kズに答えて
クッ	1990 cookie(Kキー)	1991 Kキーを使用	1991 Kキーを利用	2006 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	1993 Kントを投稿するには	1993 Kントするには	1993 Kントをお寄せ	1994 Kント欄で	1994 Kント欄に	1994 Kント欄から	1994 Kント欄へ	2016 Kントは削除します	2016 Kントは削除することが	2016 Kントは削除する場合	2016 Kントは承認	2016 Kントは公開前	2016 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1972 Kートをお願いします	2065 Kートをお願い	2065 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2065 Kンロードしてください
""", 'チ': """
チケ	2009 Kット販売中
チャ	1986 Kンネル登録を	2002 Kンネルに参加する	2002 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1978 Kースレターに登録	1979 Kースレターを	2002 googleKースで	2018 Kースレター登録はこちら	2069 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1985 Kローして最新	1985 Kローをお願い	2065 Kローしてください
""", 'ブ': """
ブラ	2037 Kウザは音声	2037 Kウザは動画	2037 Kウザではこの動画	2037 Kウザはvideo	2037 Kウザはaudio
""", 'プ': """
プッ	1981 Kシュ通知
プラ	1990 Kイバシーポリシーに
プレ	1975 Kミアム会員
プロ	2025 Kモーションが含まれ	2025 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1978 Kマガに登録	1979 Kマガで	2018 Kマガ登録はこちら	2018 Kマガの登録	2066 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1978 Kルマガジンに登録	1979 Kルマガジンで	1979 Kルマガジンを	1979 Kルでお届け	1993 Kルアドレスが公開されることはありません	2018 Kルアドレスを入力してください	2069 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1974 Kインして続きを	1974 Kインしてください	1975 Kインが必要	2065 Kインして
""", 'ヶ': """
ヶ月	1975 K無料	2067 K無料
""", '上': """
上优	3446 在googleK先
上優	3446 在googleK先
""", '下': """
下方	3520 K留言
下載	3427 K客戶端	3429 Kapp	3429 K應用程式
下载	3427 K客户端	3429 Kapp	3429 K应用	3519 K客户端
""", '不': """
不代	3445 K表本站	3462 K表本站立场	3475 K表本報立場	3475 K表本报立场	3475 K表本站立场	3475 K表本站立場	3475 K表本媒體立場	3475 K表本網立場	3475 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3501 K于任何财团
不屬	3501 K於任何財團
不得	3445 K转载	3445 K轉載
不认	43 K同本文
不錯	3519 K過
不错	3519 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3445 K表作者
仅供	3462 K其表达个人看法
仅限	3467 K会员	3467 K订户
""", '他': """
他說	3522 K
他说	3522 K
""", '付': """
付費	3422 K後	3523 K牆
付费	3422 K后	3523 K墙
""", '以': """
以下	3490 K内容来自
以閱	3421 K讀全文
以阅	3421 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3422 K专享	3467 K限定内容
会員	50 Kの方は	50 Kは月に	1974 K限定です	1974 K限定の記事	1974 K登録できます	1975 K登録すると	1975 K登録が必要	2021 Kの方はこちら	2021 K登録で続きを読む	2021 K登録後にご覧	2050 Kだけが読める	2050 Kのみがお読み	2050 Kのみ閲覧	2065 K登録して	2065 K登録は	2065 K登録がお済み	2065 K登録をお願い	2065 K登録で	2065 K登録のうえ	2065 K登録はこちら	2065 K登録ください	2066 Kの方
会費	2019 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3419 K支持	3519 K支持,	3519 K支持让	3519 K支持讓	3519 K支持是
""", '使': """
使用	3437 Kcookie改善	3437 Kcookie以	3437 K cookie 以	3437 K cookie 来	3437 K cookie 來	3438 Kcookie来	3438 Kcookie來
""", '來': """
來自	3453 K外部平台的內容
""", '依': """
依靠	3465 K读者的支持	3465 K讀者的支持
""", '侵': """
侵权	3445 K请	3445 K必究
侵權	3445 K必究
""", '個': """
個人	1991 K情報の取り扱い	2026 Kの見解です	3462 K看法
""", '偏': """
偏好	3446 K來源	3446 K来源	3515 K來源
""", '僅': """
僅限	3467 K會員	3467 K訂戶
""", '優': """
優先	2001 Kソース	2001 K表示に設定	2001 Kする情報源	2001 K的に表示
""", '免': """
免費	15 K閱讀	3476 K文章	3476 K閱讀篇數	3476 K閱讀額度	3477 K註冊即可	3477 K註冊後	3504 K文章	3519 K訂閱	3521 K試用
免费	15 K阅读	3476 K文章	3476 K阅读篇数	3477 K注册即可	3477 K注册后	3504 K文章	3519 K订阅	3521 K试用
""", '全': """
全文	20 Kを	1974 Kを読むには	1974 Kをお読み
""", '公': """
公众	16 K号	3432 K号:
公式	1981 Kアプリ	1985 Kアカウントをフォロー	1985 Kアカウントを友だち	2002 Klineはこちら	2066 Kline
""", '关': """
关注	3432 K我们的	3519 K我们
""", '内': """
内阅	3427 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3522 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2067 K
初月	2021 K#円で	2067 K無料
""", '判': """
判断	2068 Kした
""", '利': """
利用	1990 K規約に同意
""", '前': """
前請	3462 K先登入
前请	3462 K先登录
""", '剩': """
剩余	3421 K#%
剩餘	3421 K#%
""", '力': """
力を	2019 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3432 Kline好友	3432 Kline官方	3432 Kline@	3465 K贊助行列	3465 K赞助行列	3519 K会员	3519 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2066 Kになります
""", '動': """
動画	40 Kや写真	2010 Kをご覧ください	2010 Kはこちら	2011 Kでも詳しく	2011 Kでも解説	2037 Kを再生するには	2037 Kをご覧いただくには	2037 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3521 K
""", '化': """
化名	97 K
""", '即': """
即可	3462 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1986 Kち追加
""", '収': """
収益	2025 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3425 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2003 K班までご	2019 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1978 Kトレイに
""", '只': """
只靠	3465 K讀者	3465 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3453 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3492 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3522 K
告诉	38 K我们	67 K我们	3522 K
""", '呼': """
呼び	2068 Kかけた	2068 Kかける	2068 Kかけて	2068 K掛け
""", '命': """
命じ	2068 Kた
""", '啟': """
啟用	3492 Kjavascript
""", '喊': """
喊道	3522 K
""", '因': """
因为	3519 K有你的支持
因為	3519 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2025 Kの一部が還元
""", '外': """
外部	2006 Kコンテンツ	3453 K内容	3453 K內容
""", '她': """
她說	3522 K
她说	3522 K
""", '好': """
好評	2009 K発売中
""", '如': """
如侵	3445 K权
如有	3445 K侵权	3445 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3433 K微信
""", '定': """
定期	3519 K定額
""", '寄': """
寄付	2047 Kで成り立って	2047 Kで運営され	2047 Kによって運営され	2065 Kをお願い	2069 K
寄到	3425 K您的信箱	3464 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3522 K
""", '居': """
居合	2027 Kわせた方は
""", '已': """
已是	3421 K會員	3467 K订户	3467 K訂戶
已经	3421 K是会员
""", '年': """
年額	2067 K
""", '广': """
广告	11 K	3439 K拦截	3498 K拦截	3498 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1988 Kブロック	2019 Kに頼らず
""", '廣': """
廣告	11 K	3439 K攔截	3498 K攔截	3498 K封鎖
""", '开': """
开启	3429 K通知	3492 Kjavascript
""", '弊': """
弊社	2066 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2066 Kイト
当初	97 Kの記事で
当社	2066 Kの
当編	2066 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3429 K扫	3433 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1972 Kをお願いします	2065 Kをお願い	2065 Kして
""", '您': """
您已	3464 K成功订阅	3464 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3419 K支持	3465 K每一份捐款	3465 K每一筆捐款	3519 K捐款	3519 K支持,	3519 K支持让	3519 K支持讓	3519 K支持是
""", '情': """
情報	2003 Kをお寄せください	2003 K提供はこちら	2003 K提供を募集	2003 K提供をお待ち	2003 Kをお待ちして	2027 Kをお持ちの方は	2027 K提供窓口
""", '感': """
感謝	3464 K您的訂閱	3519 K閱讀	3519 K您的支持
感谢	3464 K您的订阅	3519 K阅读	3519 K您的支持
""", '成': """
成为	51 K其中一员	3421 K会员即可	3467 K付费会员	3519 K会员,	3519 K会员即可	3519 K我们的会员
成果	2034 K報酬型広告
成為	3421 K會員即可	3465 K我們的贊助	3467 K付費會員	3519 K會員,	3519 K會員即可	3519 K我們的會員
""", '我': """
我们	3437 K使用cookie	3437 K使用 cookie	3520 K的
我們	3437 K使用cookie	3437 K使用 cookie	3520 K的
""", '手': """
手机	3429 K客户端
""", '打': """
打开	3427 Kapp	3429 K微信
打開	3427 Kapp
""", '扫': """
扫一	3429 K扫
扫描	3427 K二维码下载	3427 K二维码加入	3429 K二维码关注	3519 K二维码下载	3519 K二维码关注	3519 K二维码加入	3519 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3445 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3522 K
指摘	2068 Kした
""", '捐': """
捐助	3465 K我们	3465 K我們
捐款	3519 K支持	3523 K
""", '掃': """
掃一	3429 K掃
掃描	3427 K qr	3519 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3429 K通知
推送	14 K	3429 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3498 K告
""", '支': """
支持	3418 K獨立媒體	3418 K独立媒体	3419 K我们的	3419 K我們的	3519 K我们,	3519 K我們,	3519 K我们。	3519 K我們。	3519 K我们的报道	3519 K我們的報導	3519 K我们的新闻	3519 K我們的新聞	3519 K我们的记者	3519 K我們的記者	3519 K我们的工作	3519 K我們的工作	3519 K我们继续	3519 K我們繼續
支援	2047 Kで成り立って	2047 Kで運営され	2047 Kによって成り立って	2047 Kによって運営され	2065 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3445 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3446 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2068 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3467 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1978 K情報をお届け
""", '會': """
會員	50 K每月	3422 K專享	3467 K限定內容
""", '月': """
月額	1975 K#円	2067 K
""", '有': """
有了	3519 K你的支持	3519 K您的支持
有料	50 K会員は	1974 K会員限定	1974 K会員になる	1974 K会員の方	2021 K記事が読めます	2069 K会員
有权	3462 K删除
有權	3462 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3486 K#歲	3486 K十八歲
未經	3445 K授權不得	3445 K授權,不得	3445 K授權禁止	3445 K授權請勿	3445 K授權,請勿
未经	3445 K授权不得	3445 K授权,不得	3445 K授权禁止	3445 K授权,禁止	3445 K授权请勿	3445 K授权,请勿
""", '本': """
本ま	2021 月#Kで無料で
本ア	2066 Kプリ
本サ	2066 Kイト
本內	3490 K容來自
本内	3490 K容来自
本刊	3520 K
本報	3520 K導
本报	3520 K读者	3520 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3445 K来源	3520 K
本站	3520 K
本紙	38 Kまで	67 Kまで
本網	3437 K站使用	3520 K
本网	3437 K站使用
本記	2066 K事
本誌	2066 K
""", '来': """
来自	3453 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2059 K翻訳
""", '欢': """
欢迎	3432 K关注	3519 K加入	3519 K赞助	3519 K订阅	3519 K投稿
""", '歡': """
歡迎	3432 K追蹤	3519 K加入	3519 K贊助	3519 K訂閱	3519 K投稿
""", '此': """
此內	9 K容	3490 K容來自	3490 K容由
此内	9 K容	3490 K容来自	3490 K容由
此前	97 K版本
此影	3489 K片在您所在
此视	3489 K频在您所在
""", '残': """
残り	1974 K#文字	1974 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3521 K
每日	3426 K简报	3426 K簡報	3426 K電子報
每月	3521 K
""", '求': """
求め	2068 Kた	2068 Kている
""", '沒': """
沒有	70 K廣告	3501 K股東	3501 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3501 K股东	3501 K财团
""", '浏': """
浏览	3439 K器版本	3489 K器不支持音频	3489 K器不支持视频	3489 K器不支持播放	3489 K器不支持html#	3489 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3489 K器不支援影片	3489 K器不支援音訊
""", '点': """
点击	3519 K关注	3519 K这里
""", '無': """
無料	15 K記事	1974 Kで会員登録	1974 K会員に登録	2021 Kで読める記事の上限	2021 K会員になると	2050 K記事の閲覧	2050 K記事は残り	2050 Kで読める記事	2050 K閲覧	2065 K会員に登録	2065 K会員登録	2067 K体験
無断	2000 K転載	2000 K複製	2058 K転載・複製	2058 K転載を禁じ	2058 Kでの転載	2058 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3445 K所有	3445 K归本	3445 K归原	3445 K归作者	3445 K归属
版權	3445 K所有	3445 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2066 Kしたジャーナリズム	3520 K新闻	3520 K媒体
""", '獨': """
獨立	3520 K新聞	3520 K媒體
""", '獲': """
獲得	3474 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3520 K者
由读	3520 K者
""", '申': """
申し	2009 K込みはこちら
申込	2009 Kみはこちら	2009 Kはこちら
""", '电': """
电子	3523 K报
""", '畅': """
畅读	3467 K全站
""", '留': """
留言	85 K区	85 K區	3520 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2003 Kをお寄せ
""", '登': """
登入	24 K或	3421 K後繼續	3421 K會員	3477 K或註冊
登录	24 K或	3421 K后继续	3421 K后查看全文	3421 K后查看完整	3477 K或注册
登録	2021 Kして続きを読む	2065 Kしてください	2065 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2066 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3427 appK多
""", '禁': """
禁止	3445 K转载
禁無	1999 K断
""", '私': """
私た	2066 Kちの
""", '科': """
科し	2068 Kた
""", '称': """
称	3522 K
""", '稱': """
稱	3522 K
""", '立': """
立即	3519 K加入我们	3519 K加入我們	3519 K订阅	3519 K訂閱	3519 K下载	3519 K下載	3519 K报名	3519 K報名	3519 K成为会员	3519 K成為會員
""", '第': """
第一	3462 K条评论	3462 K則留言	3462 K條評論
""", '筆': """
筆者	2026 K個人の見解
""", '紙': """
紙の	2066 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1974 Kを読むには	1974 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2066 K部では
""", '繼': """
繼續	3421 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3421 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3522 K
者说	3522 K
""", '联': """
联盟	74 K链接	3474 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3474 K行銷連結	3474 K連結
聯絡	38 K我們
""", '自': """
自動	2059 K翻訳
""", '若': """
若有	3445 K侵权	3445 K侵權
""", '获': """
获得	3474 K佣金
""", '著': """
著作	2000 K権は	2058 K権法により保護	2058 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3462 K本站立场
表示	3522 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3421 K即可	3421 K後繼續	3425 K我們的	3425 K電子報	3519 K我們	3523 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2003 Kまでご連絡ください
""", '訴': """
訴え	2068 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2068 Kた
認為	3522 K
""", '說': """
說:	3522 K
說。	3522 K
說道	3522 K
""", '読': """
読み	1975 K放題
読者	18 Kの寄付	18 Kの支援	2019 Kの会費で	2066 Kの皆様	2066 Kの皆さ	2066 Kアンケート
""", '請': """
請先	3519 K登入
請啟	3437 K用javascript
請我	54 K喝咖啡
請捐	3519 K款
請支	3418 K持我們	3519 K持我們
請登	3519 K入後	3519 K入以
請立	3519 K即捐款
請輸	3464 K入您的電子	3519 K入您
請點	3519 K擊此處	3519 K擊這裡	3519 K擊下方	3519 K擊連結
""", '讀': """
讀者	43 K投書	3520 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3421 K即可	3421 K后继续	3425 K我们的	3425 K电子报	3519 K我们	3523 K费
""", '认': """
认为	3522 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3462 K服务协议
""", '该': """
该视	3489 K频在您所在
""", '说': """
说:	3522 K
说。	3522 K
说道	3522 K
""", '请': """
请先	3519 K登录
请启	3437 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3519 K款
请支	3418 K持我们	3519 K持我们
请点	3519 K击此处	3519 K击这里	3519 K击下方	3519 K击阅读	3519 K击关注	3519 K击链接
请登	3519 K录后	3519 K录以
请立	3519 K即捐款
请输	3464 K入您的电子邮箱	3464 K入您的邮箱	3519 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3520 K问卷	3520 K群
""", '責': """
責任	3445 K編輯:
""", '賺': """
賺取	3474 K佣金
""", '購': """
購読	1974 K者の方は	1975 Kすると	2065 Kしてください	2066 K者の方	2069 K料
""", '贊': """
贊助	3418 K我們	3519 K我們
""", '责': """
责任	3445 K编辑:
""", '赚': """
赚取	3474 K佣金
""", '赞': """
赞助	3418 K我们	3519 K我们
""", '身': """
身边	3520 K的新鲜事
身邊	3520 K的新鮮事
""", '転': """
転載	45 K	1999 Kを禁じ
""", '輸': """
輸入	3464 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3445 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3445 K请注明
""", '输': """
输入	3464 Kemail
""", '这': """
这篇	3520 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3432 K我們的	3446 Kgoogle news	3519 K我們
""", '送': """
送っ	49 Kてください
送到	3464 K你的邮箱	3464 K您的邮箱	3464 K您的信箱
""", '這': """
這篇	3520 K文章
""", '通': """
通知	14 K	1981 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2018 Kニュースレター
""", '邀': """
邀請	3519 K您
邀请	3519 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3522 K
""", '长': """
长说	3522 K
""", '開': """
開啟	3429 K通知	3492 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3421 K全文請
""", '關': """
關注	3432 K我們的	3519 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3421 K全文请
""", '随': """
随时	3519 K掌握
""", '隐': """
隐私	3438 K政策
""", '隨': """
隨時	3519 K掌握
""", '隱': """
隱私	3438 K權政策	3438 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3523 K報
""", '需': """
需接	3453 K受cookie
需要	3453 K接受cookie	3519 K您的支持	3519 K你的支持
""", '音': """
音声	2010 Kでもお聴き
""", '飲': """
飲酒	3486 K過量
""", '首': """
首年	3479 K仅需
首月	3467 K仅需	3467 K只要	3479 K免费	3479 K免費	3479 K仅	3479 K僅	3479 K只需	3521 K
首选	3446 K来源	3446 K新闻来源	3515 K来源
首選	3446 K來源	3446 K新聞來源	3515 K來源
""", '點': """
點擊	3519 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2157 K
가입해	2157 K 주세요
""", '강': """
강조했다	2160 K
""", '게': """
게시물	2129 K 불러오기
""", '계': """
계속	2074 K 읽으려면	2074 K 읽으시려면
계신	2097 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2136 K 차단
광고도	70 K
광고차단	2136 K
""", '구': """
구글	2084 K 뉴스에서
구독	50 K 회원은	2074 K 후 이용
구독료	2161 K
구독을	2157 K 신청하세요
구독자	2074 K 전용 기사	2074 K 전용 콘텐츠	2074 K 전용입니다	2074 K 전용 서비스	2158 K
구독자는	50 K
구독자만	2074 K 볼 수	2111 K 읽을
구독자에게만	2111 K 제공
구독하고	2084 K
구독하세요	2096 K	2157 K
구독하시면	2074 K
구독해	80 K 주세요	2083 K 주세요	2109 K 주셔서	2157 K 주세요
구독해주세요	2083 K
구독해주셔서	2109 K
""", '금': """
금요일	2109 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2074 전체 K 보려면	2111 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2110 K 응원해
기자에게	2097 K 연락해 주세요
""", '남': """
남겨주세요	2157 K
""", '네': """
네이버	2084 K 메인에서	2096 K 구독
네이버에서	2084 K 구독
""", '놓': """
놓치지	2157 K 마세요
""", '눌': """
눌러주세요	2157 K
""", '뉴': """
뉴스레터	78 K	2076 K 구독하기	2076 K 구독하세요	2076 K 신청하기	2076 K 구독 신청하기	2158 K	2161 K
뉴스레터로	2076 K 받아
뉴스레터를	2076 K 받아	2076 K 구독하세요	2076 K 구독해	2076 K 구독하고	2076 K 구독하면	2157 K 신청하세요
""", '다': """
다운로드하세요	2157 K
""", '달': """
달	2111 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2097 K 제보가	2158 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2107 K 삭제될	2107 K 삭제합니다	2107 K 통보	2107 K 예고	2107 K 운영자	2107 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2160 K
""", '독': """
독립	2158 K 언론
독립언론	2158 K
독립언론을	2110 K 지켜
독자	2119 K 후원으로	2157 K 여러분의	2158 K 여러분
독자님의	2072 K 후원	2119 K 후원으로
독자들의	18 K 후원	2119 K 후원으로	2140 K 후원
독자의	2119 K 후원으로	2140 K 후원	2158 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2109 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2157 K
""", '로': """
로그인	24 K	2074 K 후 이용
로그인이	2074 K 필요합니다	2074 K 필요한 서비스	2074 K 필요해요
로그인하거나	2157 K
로그인하고	2111 K 계속
로그인하면	2111 K 계속
로그인하시면	2074 K
""", '링': """
링크에서	2157 K 확인하세요
""", '마': """
마음에	2110 기사가 K 드셨다면
""", '만': """
만나보세요	2157 K
""", '말': """
말했다	2160 K
""", '매': """
매월	2159 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2109 K 보내드려요
메일함으로	2076 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2094 K 복제	2094 K 전재
무단전재	2093 K
무료	15 K 기사	2117 K 기사	2159 K 체험
무료로	15 K 볼 수 있는	2111 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2157 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2160 K
""", '보': """
보내	57 K 드립니다	2157 K 주세요
보내드리는	2109 K
보내드립니다	57 K	2109 K
보내주세요	2157 K
""", '본': """
본	2158 K 기사
본사의	2115 K 편집 방향	2115 K 편집방향
본지는	2158 K
본지의	2115 K 편집 방향	2115 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2128 K 오디오를	2128 K 비디오를	2128 K 동영상을
브라우저는	2128 K 동영상
브라우저에서는	2128 K 동영상을
""", '사': """
사연을	2097 K 보내주세요	2097 K 보내 주세요
사전	2102 K 등록하기	2102 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2095 K 매체로	2095 K 출처로	2095 K 언론사	2095 K 매체
선호하는	2095 K 출처
""", '설': """
설명했다	2160 K
설문에	2157 K 참여하세요
설치하세요	2157 K
""", '세': """
세미나	2102 K 신청하기
""", '소': """
소식을	2109 K 전해드립니다
""", '속': """
속보를	2108 K 받아보세요
""", '수': """
수수료를	2114 K 받을 수 있습니다	2114 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2119 K 후원으로
시민의	2140 K 후원
시작하세요	2157 K
""", '아': """
아래에서	2157 K 확인하세요
""", '알': """
알려	2157 K 주세요
알려주세요	2157 K
알림	2080 K 받기	2080 K 설정
알림을	14 K	2108 K 켜고
""", '애': """
애드블로커	2136 K
애드블록	2136 K
""", '앱': """
앱	2080 K 다운로드	2080 K 설치	2108 K 설치하기
앱에서	2079 K 보기	2079 K 열기	2108 K 더 편하게	2157 K 확인하세요
앱으로	2079 K 보기	2108 K 더
앱을	2080 K 다운로드	2108 K 다운로드하세요	2108 K 설치하세요
""", '언': """
언론을	2110 독립 K 지켜
""", '여': """
여기서	2157 K 확인하세요
여러분	2158 K 덕분
여러분의	2097 K 제보를	2110 K 후원이	2140 독자 K 후원	2157 K 후원
""", '영': """
영상에서	2103 K 확인하세요	2103 K 확인할 수 있습니다	2157 K 확인하세요
영상으로	2103 K 확인하세요
영상을	2103 K 확인하세요
""", '온': """
온라인	2102 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2100 K 콘텐츠	2129 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2158 K 기자
우리의	2158 K 저널리즘
""", '운': """
운영되고	2110 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2110 K 응원
""", '월': """
월	2159 K #원
""", '유': """
유료	2074 K 구독자만
유튜브	2084 K 구독
""", '음': """
음성으로	2103 K 들으려면	2103 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2157 K
응원해	2072 K 주세요	2157 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2157 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2158 K 기사가	2158 K 기사는	2158 K 기사
이메일	2077 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2076 K 입력하세요	2076 K 입력해 주세요	2076 K 입력해주세요	2076 K 입력하시면
이미	2111 K 구독자이신가요
이벤트에	2157 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2151 K 작성	2151 K 생성	2151 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2102 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2151 K 번역
자바스크립트가	2131 K
자바스크립트를	2131 K
자살예방	97 K
자주	2095 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2093 K 금지
재배포금지	2093 K
재생할	2128 K 수 없습니다
""", '저': """
저작권법	2094 K
저작권법의	2094 K
저작권자	2094 K
저작권자의	2094 K
저희	2158 K 뉴스레터	2158 K 채널	2158 K 앱
저희는	2158 K
저희를	2158 K
""", '적': """
적었다	2160 K
""", '전': """
전문을	20 K
전용	2074 회원 K 기사	2074 회원 K 콘텐츠	2074 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2160 K
""", '정': """
정기후원	2159 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2129 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2097 K 부탁드립니다
제보는	2097 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2097 K 기다립니다	2097 K 받습니다
제보해	38 K 주세요	67 K 주세요	2157 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2114 K 링크
제휴링크	2114 K
""", '좋': """
좋아요	2096 구독과 K 부탁
좋아요를	2096 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2157 K 확인하세요	2157 K 신청하세요	2157 K 참여하세요
지켜주세요	2157 K
""", '채': """
채널	2083 K 추가	2096 K 추가하기	2096 K 구독하기	2118 K 추가하고	2118 K 추가하면
채널에	2096 K 참여하세요
채널에서	2096 K 소식을	2157 K 확인하세요
채널을	2118 K 추가하고	2118 K 추가하면	2118 K 추가해	2118 K 구독하고	2118 K 구독하면
채용	2102 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2159 K 달
""", '추': """
추가해	2096 K 주세요
추가해주세요	2096 K
""", '친': """
친구	2096 K 추가하세요
""", '카': """
카카오톡	2118 K 채널에서	2118 K 채널
""", '커': """
커피	54 K 한 잔 사	2110 K 한 잔 값으로
""", '콘': """
콘텐츠	2129 K 불러오기
""", '쿠': """
쿠키	2100 K 동의가
쿠키를	2100 K 허용해야	2100 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2102 K 보기
""", '파': """
파트너스	2114 K 활동
""", '팔': """
팔로우하기	2083 K	2096 K
팔로우하세요	2157 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2115 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2114 K 받아
""", '활': """
활용	2093 ai 학습 및 K 금지
""", '회': """
회원	2074 K 전용입니다
회원가입	2074 K 후	2157 K 후
회원가입은	2157 K
회원가입을	2157 K 하
회원가입하고	2157 K
회원가입하면	2111 K 월
회원가입하세요	2157 K
회원가입하시면	2157 K
회원만	2074 K 볼 수
""", '후': """
후원금	2161 K
후원으로	2110 독자의 K 운영됩니다	2110 독자의 K 운영하는
후원을	2072 K 부탁드립니다	2157 K 부탁
후원이	2072 K 필요합니다	2072 K 큰 힘이
후원하세요	2157 K
후원해	80 K 주세요	2072 K 주세요	2157 K 주세요
후원회원의	2119 K 후원으로	2140 K 힘
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
